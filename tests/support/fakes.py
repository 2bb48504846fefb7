"""Instead of minutes of training: candidates whose loss follows from their parameters, on a real study."""

import contextlib
import math

from composite_nas.base.errors import CandidateFailure, StopRequested
from composite_nas.detection.network import Cost
from composite_nas.score.dynamics import summarise_epoch
from composite_nas.score.formula import calibrate
from composite_nas.search.loop import SearchPlan, run_search
from composite_nas.search.space import suggest
from composite_nas.search.study import open_study

WEIGHTS = {"val_loss": 0.5, "gap": 0.5}


def record(val_loss: float):
    return summarise_epoch(
        1,
        [1.0, 2.0],
        [1.0],
        [val_loss],
        train_class_loss=0.5,
        train_box_loss=1.0,
        precision=0.2,
        recall=0.1,
        learning_rate=1e-3,
        val_class_loss=0.5,
        val_box_loss=val_loss - 0.5,
        val_iou=0.5,
        val_point_auc=0.9,
        val_point_ap=0.3,
        map50_95=0.1,
        map50=0.2,
        n_params=1,
        gmacs=0.1,
        seconds=0.0,
        peak_memory_mb=1.0,
    )


class FakeTraining:
    """Instead of minutes of training: a loss that depends on the parameters only. Scripted failures by trial number."""

    def __init__(self, fail=(), diverge=(), stop_at=None, expensive=()):
        self.fail, self.diverge, self.stop_at, self.expensive = set(fail), set(diverge), stop_at, set(expensive)
        self.trained: list[int] = []

    def __call__(self, candidate, number):
        if number == self.stop_at:
            raise StopRequested
        self.trained.append(number)
        if number in self.fail:
            raise CandidateFailure("out_of_memory", "no memory left")
        if number in self.diverge:
            raise CandidateFailure("non_finite", "loss nan")
        return [record(abs(math.log(candidate.train.lr / 4e-3)) + candidate.detector.dropout)]


def plan_for(train, n_trials=12, n_warmup=4, max_gmacs=10.0, exact=None):
    return SearchPlan(
        n_trials=n_trials,
        n_warmup=n_warmup,
        seed=42,
        max_gmacs=max_gmacs,
        suggest=lambda trial: suggest(trial, 3, 1, 0),
        count_cost=lambda candidate: Cost(
            1, 11.0 if candidate.detector.finest_stride == 4 and train.expensive else 0.1
        ),
        train=train,
        calibrate=lambda records: calibrate(records, WEIGHTS, "warmup"),
        exact=exact,
    )


def run(path, train, events=None, identity=None, **options):
    events = [] if events is None else events
    home = open_study(path, identity or {"image_size": 64})
    with contextlib.closing(home):
        used = run_search(
            home,
            plan_for(train, **options),
            lambda s, new: events.append(("freeze" if new else "known", s)),
            lambda t: events.append(("trial", t)),
        )
    return home.study, used, events
