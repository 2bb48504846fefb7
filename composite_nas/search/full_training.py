"""Full training of the best candidates and of random controls, and what it says about the ranking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from optuna.trial import FixedTrial, FrozenTrial

from composite_nas import __version__
from composite_nas.base.devices import Device
from composite_nas.base.errors import other_version
from composite_nas.base.files import digest_of_file, plain, read_json, set_aside_damaged, write_bytes, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.model_file import save_model
from composite_nas.score.dynamics import TrainingDynamics, best_by_map
from composite_nas.search.space import suggest
from composite_nas.search.trials import last_dynamics
from composite_nas.training.loop import Training
from composite_nas.training.recipe import FULL, Candidate

# Of MeanAveragePrecision.
MEASURED = ("map50_95", "map50", "precision", "recall", "confidence")


@dataclass(frozen=True)
class Finalist:
    """A candidate that is trained fully: ``role`` is top (chosen by score) or control (drawn at random)."""

    trial: FrozenTrial
    role: str
    score_rank: int

    @property
    def name(self) -> str:
        return f"trial_{self.trial.number:04d}"


def choose_finalists(ranked: list[FrozenTrial], top_k: int, n_controls: int, seed: int) -> list[Finalist]:
    """The first ``top_k`` of the ranking and ``n_controls`` of the others by seed (fewer when there are fewer)."""
    top = [Finalist(t, "top", rank) for rank, t in enumerate(ranked[:top_k], 1)]
    others = list(enumerate(ranked[top_k:], top_k + 1))
    picks = np.random.default_rng(seed).permutation(len(others))[:n_controls]
    return top + [Finalist(others[i][1], "control", others[i][0]) for i in sorted(picks)]


@dataclass(frozen=True)
class FullTraining:
    """How finalists are trained fully, and the files in ``models/`` that keep what came of it.

    Attributes:
        epochs, seed: of the training.
        identity: of the study (``study``); a record of another study is not used.
        dataset: of which all pictures are used.
        procedural: whether it is drawn.
        results: the run's folder.
    """

    epochs: int
    seed: int
    identity: dict
    dataset: DroneDataset
    procedural: bool
    results: ResultsFolder

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.dataset.class_names

    def candidate(self, finalist: Finalist) -> Candidate:
        candidate = suggest(FixedTrial(finalist.trial.params), len(self.class_names), self.epochs, self.seed)
        return candidate._replace(train=FULL.of(candidate.train, self.epochs))

    def asked(self, finalist: Finalist) -> dict:
        """What decides the result; a record may stem from another study whose database was moved away."""
        return {
            "epochs": self.epochs, "seed": self.seed, "identity": self.identity, "params": finalist.trial.params,
        }  # fmt: skip

    def model_path(self, finalist: Finalist) -> Path:
        """The network after the last epoch, which ``final`` is about: not chosen by its validation mAP."""
        return self.results.models / f"{finalist.name}.pt"

    def best_path(self, finalist: Finalist) -> Path:
        """The network after the epoch with the highest mAP50-95; absent when that was the last one."""
        return best_model(self.model_path(finalist))

    def _record_path(self, finalist: Finalist) -> Path:
        return self.results.models / f"{finalist.name}.json"

    def entry(self, finalist: Finalist, outcome: dict) -> dict:
        """An entry of synthesis_results.json: role, trial, score, score_rank, params, n_params, gmacs, early (dynamics
        of the trial), and the ``outcome``: final (map50_95, map50, precision, recall, confidence, val_loss, epochs),
        best (epoch, map50_95, map50), history, model (file), or reason and message."""
        trial, candidate = finalist.trial, self.candidate(finalist)
        return {
            "role": finalist.role,
            "trial": trial.number,
            "score": trial.value,
            "score_rank": finalist.score_rank,
            "params": trial.params,
            "detector": candidate.detector.to_dict(),
            "recipe": candidate.train.to_dict(),
            "n_params": trial.user_attrs["n_params"],
            "gmacs": trial.user_attrs["gmacs"],
            "early": last_dynamics(trial),
            "final": None,
        } | outcome

    def begin(self, finalist: Finalist, train_cache: ImageCache, val_cache: ImageCache, device: Device) -> Training:
        """Its training, which goes on after the epochs that an earlier session has saved."""
        return Training(self.candidate(finalist), train_cache, val_cache, device, self._state_path(finalist))

    def keep_best(self, finalist: Finalist, training: Training) -> None:
        """After the best epoch so far, before the training is saved."""
        self._save_model(self.best_path(finalist), training)

    def finish(self, finalist: Finalist, training: Training) -> dict:
        """After the last epoch: write model and record. Returns what ``entry`` calls the outcome."""
        history, accuracy, path = training.history, training.evaluation.known_accuracy, self.model_path(finalist)
        last = history[-1]
        final = {name: getattr(accuracy, name) for name in MEASURED} | {
            "per_class_map50_95": dict(zip(self.class_names, accuracy.per_class, strict=True)),
            "val_loss": last.val_loss,
            "epochs": self.epochs,
            "seconds": sum(r.seconds for r in history),
        }
        best = best_by_map(history) or last
        outcome = {
            "final": final,
            "best": {"epoch": best.epoch, "map50_95": best.map50_95, "map50": best.map50},
            "history": [r.to_dict() for r in history],
            "model": f"{path.parent.name}/{path.name}",
        }
        self._save_model(path, training)
        if best is last:
            self.best_path(finalist).unlink(missing_ok=True)
        self._write_record(finalist, outcome)
        self.give_up(finalist)
        return outcome

    def _state_path(self, finalist: Finalist) -> Path:
        return self.results.models / f"{finalist.name}.state.pt"

    def _save_model(self, path: Path, training: Training) -> None:
        """With what a model file says of its data and training; see ORIGIN_FIELDS."""
        dataset, accuracy = self.dataset.kept, training.evaluation.known_accuracy
        origin = {
            "dataset": dataset.name,
            "dataset_fingerprint": dataset.fingerprint,
            "train_images": len(dataset.train),
            "val_images": len(dataset.val),
            "shared_pictures": dataset.shared_pictures,
            "procedural": self.procedural,
            "data_licence": dataset.licence,
            "epochs": self.epochs,
            "seed": self.seed,
            "recipe": training.config.to_dict(),
            "n_params": training.cost.n_params,
            "gmacs": training.cost.gmacs,
            "program_version": __version__,
            **{name: plain(getattr(accuracy, name)) for name in MEASURED},
        }
        canvas = training.train_cache.canvas
        save_model(path, training.model, self.class_names, canvas, origin, dataset.value_range)

    def files(self, finalist: Finalist) -> list[Path]:
        """What is kept of a finished training; the record last."""
        paths = (self.model_path(finalist), self.best_path(finalist), self._record_path(finalist))
        return [path for path in paths if path.is_file()]

    def keep(self, finalist: Finalist, files: Mapping[str, bytes]) -> None:
        """Write ``files`` of another participant, content by name, as if they had been made here."""
        for path in (self.model_path(finalist), self.best_path(finalist), self._record_path(finalist)):
            if path.name in files:
                write_bytes(path, files[path.name])
            else:
                path.unlink(missing_ok=True)
        self.give_up(finalist)  # this participant may have begun the same training

    def give_up(self, finalist: Finalist) -> None:
        """Remove what a training would go on from."""
        self._state_path(finalist).unlink(missing_ok=True)

    def _write_record(self, finalist: Finalist, finished: dict) -> None:
        digest = digest_of_file(self.model_path(finalist))
        record = {"asked": self.asked(finalist), "model_blake2b": digest, "finished": finished}
        write_json(self._record_path(finalist), record)

    def finished(self, finalist: Finalist) -> dict | None:
        """What was trained before; damaged files are set aside, None then."""
        record_path, model_path = self._record_path(finalist), self.model_path(finalist)
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
        if known["asked"] != self.asked(finalist) or not model_path.is_file():
            return None
        if digest_of_file(model_path) != known["model_blake2b"]:
            set_aside_damaged(model_path, "not the file that was written after training")
            return None
        try:
            for record in known["finished"]["history"]:
                TrainingDynamics.from_dict(record)
            return {key: known["finished"][key] for key in ("final", "best", "history", "model")}
        except KeyError as error:
            raise other_version(record_path, f"a record without {error}", remedy) from error


def read_records(results: ResultsFolder, epochs: int, dataset_fingerprint: str) -> dict[str, dict]:
    """What the records in ``models/`` say, for people: name -> final, best and history of a finished full training.

    Those of another number of epochs or another dataset, which the run does not use, are left out.
    """
    found = {path.stem: read_json(path) for path in sorted(results.models.glob("trial_*.json"))}
    return {
        name: known["finished"] for name, known in found.items()
        if known is not None and known["asked"]["epochs"] == epochs
        and known["asked"]["identity"].get("dataset") == dataset_fingerprint
    }  # fmt: skip


def best_model(model: Path) -> Path:
    """Beside a fully trained model: the same network after the epoch with the highest mAP50-95; may be absent."""
    return model.with_suffix(".best.pt")
