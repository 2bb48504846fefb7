"""Full training of the tournament's entrants: their trainings, which go on from the trial, and the files of these."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from optuna.trial import FixedTrial, FrozenTrial

from composite_nas import __version__
from composite_nas.base.devices import Device
from composite_nas.base.errors import other_version
from composite_nas.base.files import (
    digest_of_file,
    number_or_nan,
    plain,
    read_json,
    set_aside_damaged,
    write_bytes,
    write_json,
)
from composite_nas.base.results_folder import PAUSED_TRAINING, TRIAL_STATE, ResultsFolder
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.model_file import save_model
from composite_nas.detection.pretrained import about_backbone
from composite_nas.score.dynamics import TrainingDynamics, best_by_map
from composite_nas.search.space import suggest
from composite_nas.search.tournament import Entrant
from composite_nas.search.trials import last_dynamics
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate
from composite_nas.training.timetable import Timetable, trial_then_all

# Of MeanAveragePrecision.
MEASURED = ("map50_95", "map50", "precision", "recall", "confidence")

Caches = tuple[ImageCache, ImageCache]


def origin_of(training: Training, dataset: DroneDataset, procedural: bool) -> dict:
    """What the model file of a finished epoch says of its data and training; see ORIGIN_FIELDS.

    Args:
        procedural: whether the dataset is drawn.
    """
    kept, accuracy = dataset.kept, training.evaluation.known_accuracy
    origin = {
        "dataset": kept.name,
        "dataset_fingerprint": kept.fingerprint,
        "train_images": len(kept.train),
        "val_images": len(kept.val),
        "shared_pictures": kept.shared_pictures,
        "procedural": procedural,
        "data_licence": kept.licence,
        "epochs": training.config.epochs,
        "seed": training.config.seed,
        "recipe": training.config.to_dict(),
        "n_params": training.cost.n_params,
        "gmacs": training.cost.gmacs,
        "program_version": __version__,
        **{name: plain(getattr(accuracy, name)) for name in MEASURED},
    }
    if (backbone := training.candidate.detector.backbone):
        origin["backbone"] = about_backbone(backbone)
    if kept.tile:
        origin["tile"] = kept.tile
    return origin


@dataclass(frozen=True)
class FullTraining:
    """How entrants are trained on after their trials, and the files in ``models/`` that keep what came of it.

    Attributes:
        epochs, trial_epochs, seed: of the training.
        rungs: of ``rung_epochs``; mAP is computed there.
        identity: of the study (``study``); a record of another study is not used.
        dataset: of which all pictures are used.
        procedural: whether it is drawn.
        results: the run's folder.
        backbones: as in ``suggest``.
    """

    epochs: int
    trial_epochs: int
    seed: int
    rungs: Sequence[int]
    identity: dict
    dataset: DroneDataset
    procedural: bool
    results: ResultsFolder
    backbones: Mapping[str, Path] = field(default_factory=dict)

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.dataset.class_names

    def candidate(self, trial: FrozenTrial) -> Candidate:
        params, classes = FixedTrial(trial.params), len(self.class_names)
        return suggest(params, classes, self.epochs, self.seed, self.trial_epochs, self.backbones)

    def asked(self, trial: FrozenTrial) -> dict:
        """What decides the result; a record may stem from another study whose database was moved away."""
        return {"epochs": self.epochs, "seed": self.seed, "identity": self.identity, "params": trial.params}

    def model_path(self, entrant: Entrant) -> Path:
        """The network after the last epoch, which ``final`` is about: not chosen by its validation mAP."""
        return self.results.models / f"{entrant.name}.pt"

    def best_path(self, entrant: Entrant) -> Path:
        """The network after the epoch with the highest mAP50-95; absent when that was the last one."""
        return best_model(self.model_path(entrant))

    def _record_path(self, entrant: Entrant) -> Path:
        return self.results.models / f"{entrant.name}.json"

    def entry(self, entrant: Entrant) -> dict:
        """An entry of synthesis_results.json: role, trial, score, score_rank, params, n_params, gmacs, early (dynamics
        of the trial), history (of full training), and for a finished one final (map50_95, map50, precision, recall,
        confidence, val_loss, epochs), best (epoch, map50_95, map50), model (file); else final None, stopped_at."""
        trial, candidate, known = entrant.trial, self.candidate(entrant.trial), self.record(entrant) or {}
        history = known.get("history", [])
        return {
            "role": entrant.role,
            "trial": trial.number,
            "score": trial.value,
            "score_rank": entrant.score_rank,
            "params": trial.params,
            "detector": candidate.detector.to_dict(),
            "recipe": candidate.train.to_dict(),
            "n_params": trial.user_attrs["n_params"],
            "gmacs": trial.user_attrs["gmacs"],
            "early": last_dynamics(trial),
            "history": history,
            "final": None,
            "stopped_at": history[-1]["epoch"] if history and history[-1]["epoch"] < self.epochs else None,
        } | (known.get("finished") or {})

    def begin(self, entrant: Entrant, epoch: int, trial_caches: Caches, caches: Caches, device: Device) -> Training:
        """Its training up to ``epoch``, which goes on after what the trial or an earlier session has saved."""
        candidate, state = self.candidate(entrant.trial), self.results.training_state(entrant.trial.number)
        stages = trial_then_all(candidate.train, trial_caches, caches)
        looks = Timetable(candidate.train, stages).looks()[: self.trial_epochs + 1 + epoch - stages[1].first_epoch]
        looks = [look._replace(with_map=look.with_map or look.number in self.rungs) for look in looks]
        trial_state = self.results.trial_state(entrant.trial.number)
        if not state.exists() and trial_state.exists():
            write_bytes(state, trial_state.read_bytes())
        return Training(candidate, stages, device, state, looks)

    def keep_best(self, entrant: Entrant, training: Training) -> None:
        """Write the network as it is after this epoch, the best so far; its state may be kept afterwards only."""
        self._save_model(self.best_path(entrant), training)

    def pause(self, entrant: Entrant, training: Training) -> None:
        """After the epoch of a rung: its state is kept; write how far it has come."""
        self._write_record(entrant, {"history": self._history(training)})

    def finish(self, entrant: Entrant, training: Training) -> None:
        """After the last epoch: write model and record."""
        history, accuracy, path = self._full(training), training.evaluation.known_accuracy, self.model_path(entrant)
        last = history[-1]
        final = {name: getattr(accuracy, name) for name in MEASURED} | {
            "per_class_map50_95": dict(zip(self.class_names, accuracy.per_class, strict=True)),
            "val_loss": last.val_loss,
            "epochs": self.epochs,
            "seconds": sum(r.seconds for r in training.history),
        }
        best = best_by_map(history) or last
        finished = {
            "final": final,
            "best": {"epoch": best.epoch, "map50_95": best.map50_95, "map50": best.map50},
            "model": f"{path.parent.name}/{path.name}",
        }
        self._save_model(path, training)
        if best is last:
            self.best_path(entrant).unlink(missing_ok=True)
        digest = digest_of_file(path)
        self._write_record(
            entrant, {"history": self._history(training), "finished": finished, "model_blake2b": digest}
        )
        self.give_up(entrant)

    def _full(self, training: Training) -> list[TrainingDynamics]:
        """Without the trial's epochs."""
        return training.history[self.trial_epochs :]

    def _history(self, training: Training) -> list[dict]:
        return [record.to_dict() for record in self._full(training)]

    def _save_model(self, path: Path, training: Training) -> None:
        origin, canvas = origin_of(training, self.dataset, self.procedural), training.stages[0].train.canvas
        save_model(path, training.model, self.class_names, canvas, origin, self.dataset.value_range)

    def files(self, entrant: Entrant) -> list[Path]:
        """What is kept of a paused or finished training; the record last."""
        state = self.results.training_state(entrant.trial.number)
        paths = (state, self.model_path(entrant), self.best_path(entrant), self._record_path(entrant))
        return [path for path in paths if path.is_file()]

    def keep(self, entrant: Entrant, files: Mapping[str, bytes]) -> None:
        """Write ``files`` of another participant, content by name, as if they had been made here; this participant
        may have begun the same training."""
        state = self.results.training_state(entrant.trial.number)
        for path in (state, self.model_path(entrant), self.best_path(entrant), self._record_path(entrant)):
            if path.name in files:
                write_bytes(path, files[path.name])
            else:
                path.unlink(missing_ok=True)

    def give_up(self, entrant: Entrant) -> None:
        """Remove what a training would go on from."""
        self.results.training_state(entrant.trial.number).unlink(missing_ok=True)

    def _write_record(self, entrant: Entrant, content: dict) -> None:
        write_json(self._record_path(entrant), {"asked": self.asked(entrant.trial), "finished": None, **content})

    def record(self, entrant: Entrant) -> dict | None:
        """What came of it so far: history of its epochs; final, best and model in ``finished``, once it is. None when
        nothing is known; damaged files are set aside."""
        record_path, model_path = self._record_path(entrant), self.model_path(entrant)
        if not record_path.exists():
            return None
        known = read_json(record_path)
        if known is None:
            set_aside_damaged(record_path, "not JSON of this program")
            return None
        remedy = "go on with that version, or start anew with --fresh"
        version, ours = known["asked"]["identity"].get("version"), self.identity.get("version")
        if version != ours:
            raise other_version(record_path, f"records of version {version}, here {ours}", remedy)
        if known["asked"] != self.asked(entrant.trial):
            return None
        try:
            for record in known["history"]:
                TrainingDynamics.from_dict(record)
            if known["finished"] is None:
                return known
            if not model_path.is_file():
                return None
            if digest_of_file(model_path) != known["model_blake2b"]:
                set_aside_damaged(model_path, "not the file that was written after training")
                return None
            return known | {"finished": {key: known["finished"][key] for key in ("final", "best", "model")}}
        except KeyError as error:
            raise other_version(record_path, f"a record without {error}", remedy) from error

    def map_at(self, entrant: Entrant, epoch: int) -> float | None:
        """mAP50-95 at a rung, NaN where it is not defined; None when the files here do not reach so far.

        Where a rung is new and mAP was not computed there, that of the last epoch before counts, or else of the first
        one after.
        """
        history = (self.record(entrant) or {}).get("history", [])
        if not history or history[-1]["epoch"] < epoch:
            return None
        before = [record for record in history if record["epoch"] <= epoch]
        in_order = (*reversed(before), *history[len(before) :])
        return next((value for r in in_order if not math.isnan(value := number_or_nan(r["map50_95"]))), math.nan)


def remove_useless_states(results: ResultsFolder, trials: Sequence[FrozenTrial], may_enter: set[int]) -> None:
    """Keep what unfinished trials, those that may still be promoted, and paused trainings go on from."""
    for path in results.models.glob(f"trial_*{TRIAL_STATE}"):
        number = int(path.name.removesuffix(TRIAL_STATE).removeprefix("trial_"))
        if number < len(trials) and trials[number].state.is_finished() and number not in may_enter:
            path.unlink(missing_ok=True)
    for path in results.models.glob("trial_*.json"):
        if (read_json(path) or {}).get("finished"):
            path.with_suffix(PAUSED_TRAINING).unlink(missing_ok=True)


def read_records(results: ResultsFolder, epochs: int, dataset_fingerprint: str) -> dict[str, dict]:
    """What the records in ``models/`` say, for people: name -> history, and finished (final and best) or None.

    Those of another number of epochs or another dataset, which the run does not use, are left out.
    """
    found = {path.stem: read_json(path) for path in sorted(results.models.glob("trial_*.json"))}
    return {
        name: {"history": known["history"], **(known["finished"] or {})} for name, known in found.items()
        if known is not None and known["asked"]["epochs"] == epochs
        and known["asked"]["identity"].get("dataset") == dataset_fingerprint
    }  # fmt: skip


def best_model(model: Path) -> Path:
    """Beside a fully trained model: the same network after the epoch with the highest mAP50-95; may be absent."""
    return model.with_suffix(".best.pt")
