"""Instead of minutes of training: candidates whose loss follows from their parameters, on a real study."""

import contextlib
import math

from composite_nas.base.errors import CandidateFailure, StopRequested
from composite_nas.base.settings import Settings
from composite_nas.detection.network import Cost
from composite_nas.score.choice import ScoreSource
from composite_nas.score.dynamics import summarise_epoch
from composite_nas.score.formula import calibrate
from composite_nas.search.loop import Measured, Search
from composite_nas.search.space import suggest
from composite_nas.search.study import open_study

WEIGHTS = {"val_loss": 0.5, "gap": 0.5}


def record(val_loss: float):
    other = {
        "train_class_loss": 0.5, "train_box_loss": 1.0, "precision": 0.2, "recall": 0.1, "learning_rate": 1e-3,
        "val_class_loss": 0.5, "val_box_loss": val_loss - 0.5, "val_iou": 0.5, "val_point_auc": 0.9,
        "val_point_ap": 0.3, "map50_95": 0.1, "map50": 0.2, "n_params": 1, "gmacs": 0.1, "seconds": 0.0,
        "peak_memory_mb": 1.0,
    }  # fmt: skip
    return summarise_epoch(1, [1.0, 2.0], [1.0], [val_loss], **other)


class FakeRunner:
    """Instead of minutes of training: a loss that depends on the parameters only. Scripted failures by trial number."""

    def __init__(self, fail=(), diverge=(), stop_at=None, expensive=()):
        self.fail, self.diverge, self.stop_at, self.expensive = set(fail), set(diverge), stop_at, set(expensive)
        self.trained: list[int] = []

    def suggest(self, trial):
        return suggest(trial, 3, 1, 0)

    def cost(self, candidate):
        return Cost(1, 11.0 if candidate.detector.finest_stride == 4 and self.expensive else 0.1)

    def train(self, candidate, number):
        if number == self.stop_at:
            raise StopRequested
        self.trained.append(number)
        if number in self.fail:
            raise CandidateFailure("out_of_memory", "no memory left")
        if number in self.diverge:
            raise CandidateFailure("non_finite", "loss nan")
        return Measured([record(abs(math.log(candidate.train.lr / 4e-3)) + candidate.detector.dropout)], {})


def search_for(access, runner, n_trials=12, n_warmup=4, max_gmacs=10.0, ready=None) -> Search:
    source = ScoreSource(ready, lambda records: calibrate(records, WEIGHTS, "warmup"))
    return Search(access, runner, source, Settings(n_trials=n_trials, n_warmup=n_warmup, max_gmacs=max_gmacs))


def run(path, runner, events=None, identity=None, **options):
    """A whole search; the study, the formula, and what happened: (whether the formula was known, trial)."""
    events = [] if events is None else events
    access = open_study(path, identity or {"image_size": 64})
    with contextlib.closing(access):
        search = search_for(access, runner, **options)
        for trial in search:
            events.append((search.score is not None, trial))
    return access.study, search.score, events
