"""The zoo of the correlation experiment: which models, and what is done with each of them."""

from __future__ import annotations

import itertools
import math
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import optuna
from optuna.trial import FixedTrial

from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure, UserError, other_version
from composite_nas.base.files import read_json, set_aside_damaged, write_json
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.network import count_cost
from composite_nas.experiment.tables import ZooModel, ZooRun
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.search.space import suggest
from composite_nas.training.loop import Epoch, Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import Look, Stage, Timetable, one_stage
from composite_nas.training.zero_cost import zero_cost_scores

MAX_DRAWS_PER_MODEL = 200


def draw_zoo(
    n_models: int, num_classes: int, canvas: int | Canvas, max_gmacs: float, seed: int,
    backbones: Mapping[str, Path] | None = None,
) -> list[ZooModel]:  # fmt: skip
    """The first ``n_models`` random candidates that cost at most ``max_gmacs``; a larger zoo begins with a smaller one.

    Raises:
        UserError: hardly any candidate is that cheap.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed))
    zoo: list[ZooModel] = []
    for _ in range(MAX_DRAWS_PER_MODEL * n_models):
        trial = study.ask()
        cost = count_cost(suggest(trial, num_classes, 1, 0, backbones=backbones).detector, canvas)
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


class TrialLook(NamedTuple):
    """A look at what a trial of the search would show, were it ``share`` of full training.

    Attributes:
        share: of full training's steps.
        look: its number is that of the trial's epoch.
    """

    share: float
    look: Look


# Of an epoch of a trial, however short its share.
SHORTEST_STEPS = 2


def trial_looks(total_steps: int, shares: Sequence[float], epochs: int) -> list[TrialLook]:
    """Looks at trials of ``epochs`` equal parts, after every part."""
    found = []
    for share in shares:
        steps = max(SHORTEST_STEPS * epochs, round(share * total_steps))
        ends = [round(steps * part / epochs) for part in range(epochs + 1)]
        found += [
            TrialLook(share, Look(part, since, step)) for part, (since, step) in enumerate(itertools.pairwise(ends), 1)
        ]
    return found


@dataclass(frozen=True)
class ZooTrainer:
    """How every run of the zoo is trained: scored untrained, then fully, with looks at what trials would show.

    Attributes:
        epochs: of full training.
        trial_epochs: of a trial; its length in pictures is each of ``shares`` of full training.
        identity: what the whole experiment was asked for; a record of another one is not used.
        caches: training and validation pictures.
        folder: gets ``<name>.json``, and while the run is going on, the state of its training.
        backbones: as in ``suggest``.
    """

    epochs: int
    trial_epochs: int
    shares: Sequence[float]
    identity: dict
    num_classes: int
    caches: tuple[ImageCache, ImageCache]
    device: Device
    folder: Path
    backbones: Mapping[str, Path] = field(default_factory=dict)

    @property
    def looks(self) -> int:
        """Number of them in each training."""
        return self.epochs + len(self.shares) * self.trial_epochs

    def train(self, run: ZooRun, before_batch: Callable[[], None]) -> Iterator[Epoch]:
        """Yield every look, then write the record (see ``finished_record``); nothing when there is one already."""
        if finished_record(run, self.identity, self.folder) is not None:
            return
        record, candidate = ZooRecord(_asked(run, self.identity)), self._candidate(run)
        state = self.folder / f"{run.name}.pt"
        try:
            started = time.perf_counter()
            record.zero_cost = zero_cost_scores(candidate, self.caches[0], self.device)
            record.zero_cost_seconds = time.perf_counter() - started
            stages = one_stage(candidate.train, *self.caches)
            looks = self._all_looks(candidate.train, stages)
            training = Training(candidate, stages, self.device, state, [found.look for found in looks])
            for epoch in training.epochs(before_batch):
                if len(training.history) < len(looks):
                    training.save()
                yield epoch
            record.fill(looks, training.history)
        except CandidateFailure as failure:
            record.failure = {"reason": failure.reason, "message": str(failure)}
        write_json(self.folder / f"{run.name}.json", asdict(record))
        state.unlink(missing_ok=True)

    def require_room(self, run: ZooRun) -> None:
        """Raises UserError when its full training is shorter than the shortest trial."""
        config = self._candidate(run).train
        steps, needed = Timetable(config, one_stage(config, *self.caches)).total, SHORTEST_STEPS * self.trial_epochs
        if steps < needed:
            raise UserError(
                f"--epochs {self.epochs}: steps in the full training of {run.name}: {steps}, in a trial at least "
                f"{needed}; give more epochs or pictures, or fewer --epochs-per-trial"
            )

    def _candidate(self, run: ZooRun) -> Candidate:
        """Its warm-up is that of a trial of the middle length, and mAP is computed in every epoch."""
        params = FixedTrial(run.model.params)
        candidate = suggest(params, self.num_classes, self.epochs, run.seed, backbones=self.backbones)
        warmup = candidate.train.warmup_share * statistics.median(self.shares)
        return candidate._replace(train=replace(candidate.train, warmup_share=warmup, map_every=1))

    def _all_looks(self, config: TrainConfig, stages: list[Stage]) -> list[TrialLook]:
        """In the order of training; those of full training have share 1."""
        timetable = Timetable(config, stages)
        of_epochs = [TrialLook(1.0, look) for look in timetable.looks()]
        of_trials = trial_looks(timetable.total, self.shares, self.trial_epochs)
        return sorted(of_trials + of_epochs, key=lambda found: (found.look.step, found.share))


@dataclass
class ZooRecord:
    """The file of a finished run.

    Attributes:
        asked: what decides its numbers.
        zero_cost: ZERO_COST_FIELDS, and the time they took.
        trial: TrainingDynamics of every look at a trial, as mappings, with ``share``.
        full: TrainingDynamics of every epoch, as mappings.
        failure: None, or reason and message.
    """

    asked: dict
    zero_cost: dict[str, float] = field(default_factory=dict)
    zero_cost_seconds: float = math.nan
    trial: list[dict] = field(default_factory=list)
    full: list[dict] = field(default_factory=list)
    failure: dict[str, str] | None = None

    def fill(self, looks: list[TrialLook], history: list[TrainingDynamics]) -> None:
        """An epoch's time is that since the one before, with all that was looked at meanwhile."""
        seconds = 0.0
        for found, dynamics in zip(looks, history, strict=True):
            seconds += dynamics.seconds
            if found.share < 1:
                # Its time is that since the look before, whatever that was: it says nothing of a trial.
                known = dynamics.to_dict() | {"seconds": None, "peak_memory_mb": None}
                self.trial.append({"share": found.share} | known)
            else:
                self.full.append(dynamics.to_dict() | {"seconds": seconds})
                seconds = 0.0
