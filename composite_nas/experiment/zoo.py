"""The zoo of the correlation experiment: which models, and what is done with each of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import optuna
from optuna.trial import FixedTrial

from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure, UserError, other_version
from composite_nas.base.files import read_json, set_aside_damaged, write_json
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.network import count_cost
from composite_nas.experiment.tables import ZooModel, ZooRun
from composite_nas.search.space import suggest
from composite_nas.training.loop import Epoch, Training
from composite_nas.training.recipe import ZOO
from composite_nas.training.zero_cost import zero_cost_scores

MAX_DRAWS_PER_MODEL = 200


def draw_zoo(n_models: int, num_classes: int, canvas: int | Canvas, max_gmacs: float, seed: int) -> list[ZooModel]:
    """The first ``n_models`` random candidates that cost at most ``max_gmacs``; a larger zoo begins with a smaller one.

    Raises:
        UserError: hardly any candidate is that cheap.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed))
    zoo: list[ZooModel] = []
    for _ in range(MAX_DRAWS_PER_MODEL * n_models):
        trial = study.ask()
        cost = count_cost(suggest(trial, num_classes, epochs=1, seed=0).detector, canvas)
        if cost.gmacs <= max_gmacs:
            zoo.append(ZooModel(len(zoo), dict(trial.params), cost.n_params, cost.gmacs))
        if len(zoo) == n_models:
            return zoo
    raise UserError(
        f"--max-gmacs {max_gmacs:g} leaves hardly any candidate at {as_canvas(canvas).label} px: allow more, or choose "
        "a smaller --image-size"
    )


def plan_runs(zoo: list[ZooModel], seeds: int, repeated_models: int) -> list[ZooRun]:
    """Every model with seed 0, then the first ``repeated_models`` (0: all) with seeds 1, 2, ... below ``seeds``."""
    repeated = zoo[: repeated_models or len(zoo)]
    return [ZooRun(m, 0) for m in zoo] + [ZooRun(m, s) for s in range(1, seeds) for m in repeated]


def finished_record(run: ZooRun, identity: dict, folder: Path) -> dict | None:
    """The ZooRecord of the same run as a mapping, NaN as None; None when it has not finished."""
    path = folder / f"{run.name}.json"
    known = read_json(path)
    if known is None:
        if path.exists():
            set_aside_damaged(path, "not JSON of this program")
        return None
    if known["asked"]["version"] != identity["version"]:
        raise other_version(
            path, f"records of version {known['asked']['version']}, here {identity['version']}",
            "go on with that version, or choose another --results-dir",
        )  # fmt: skip
    return known if known["asked"] == _asked(run, identity) else None


def _asked(run: ZooRun, identity: dict) -> dict:
    return identity | {"params": run.model.params, "seed": run.seed}


@dataclass(frozen=True)
class ZooTrainer:
    """How every run of the zoo is trained: scored untrained, trained as a trial of the search, then fully.

    Both trainings start from the same weights and see the data in the same order, as a trial and the full training of
    its finalist do in the search.

    Attributes:
        epochs: of each stage, ``trial`` and ``full``.
        identity: what the whole experiment was asked for; a record of another one is not used.
        caches: training and validation pictures.
        folder: gets ``<name>.json``, and while the run is going on, the states of its trainings.
    """

    epochs: Mapping[str, int]
    identity: dict
    num_classes: int
    caches: tuple[ImageCache, ImageCache]
    device: Device
    folder: Path

    def train(self, run: ZooRun, before_batch: Callable[[], None]) -> Iterator[Epoch]:
        """Yield every epoch of both trainings, then write the record (see ``finished_record``); nothing when there is
        one already."""
        if finished_record(run, self.identity, self.folder) is not None:
            return
        candidate = suggest(FixedTrial(run.model.params), self.num_classes, self.epochs["trial"], run.seed)
        record = ZooRecord(_asked(run, self.identity))
        stage = "zero_cost"
        try:
            started = time.perf_counter()
            record.zero_cost = zero_cost_scores(candidate.detector, self.caches[0], self.device, run.seed)
            record.seconds[stage] = time.perf_counter() - started
            for stage, recipe in ZOO.items():
                staged = candidate._replace(train=recipe.of(candidate.train, self.epochs[stage]))
                training = Training(staged, *self.caches, self.device, self._state_path(run, stage))
                for epoch in training.epochs(before_batch):
                    training.save()
                    yield epoch
                setattr(record, stage, [r.to_dict() for r in training.history])
                record.seconds[stage] = sum(r.seconds for r in training.history)
        except CandidateFailure as failure:
            record.failure = {"reason": failure.reason, "message": str(failure), "stage": stage}
        write_json(self.folder / f"{run.name}.json", asdict(record))
        for stage in ZOO:
            self._state_path(run, stage).unlink(missing_ok=True)

    def _state_path(self, run: ZooRun, stage: str) -> Path:
        return self.folder / f"{run.name}.{stage}.pt"


@dataclass
class ZooRecord:
    """The file of a finished run.

    Attributes:
        asked: what decides its numbers.
        zero_cost: ZERO_COST_FIELDS.
        trial, full: TrainingDynamics of every epoch, as mappings.
        seconds: of each stage.
        failure: None, or reason, message and stage.
    """

    asked: dict
    zero_cost: dict[str, float] = field(default_factory=dict)
    trial: list[dict] = field(default_factory=list)
    full: list[dict] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    failure: dict[str, str] | None = None
