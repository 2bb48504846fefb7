"""The study's rules, on real Optuna storage: calibration, one scale, failures, resume."""

import math
from pathlib import Path

import optuna
import pytest
from optuna.trial import TrialState

from composite_nas.base.errors import StopRequested, UserError
from composite_nas.score.formula import calibrate, val_loss_score
from composite_nas.search.space import REFERENCE, reference_design, suggest
from composite_nas.search.trials import DYNAMICS, parameter_names, ranked_trials, trial_row, trial_state
from tests.support.fakes import WEIGHTS, FakeRunner, run


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A search that nothing interrupted: study, formula, events."""
    return run(tmp_path_factory.mktemp("whole") / "s.db", FakeRunner())


def test_every_trial_is_told_on_the_one_frozen_scale(whole):
    study, score, _ = whole
    trials = study.get_trials()
    assert [(t.number, t.state) for t in trials] == [(i, TrialState.COMPLETE) for i in range(12)]
    for t in trials:
        assert t.value == pytest.approx(score(t.user_attrs[DYNAMICS][-1]))
        assert t.user_attrs["score_digest"] == score.digest
    assert score == calibrate([t.user_attrs[DYNAMICS][-1] for t in trials[:4]], WEIGHTS, "warmup")
    assert trials[0].params == REFERENCE


def test_nothing_is_told_before_the_scale_is_frozen_and_a_given_one_needs_no_warm_up(whole, tmp_path):
    _, _, events = whole
    warm_up = [trial for is_known, trial in events if not is_known]
    assert [t.state for t in warm_up] == [TrialState.RUNNING] * 4
    assert [is_known for is_known, _ in events] == sorted(is_known for is_known, _ in events)
    told = [t.number for is_known, t in events if is_known and t.state == TrialState.COMPLETE]
    assert told == list(range(12))
    study, score, events = run(tmp_path / "s.db", FakeRunner(), ready=val_loss_score(), n_trials=3)
    assert all(is_known for is_known, _ in events)
    assert all(t.value == t.user_attrs[DYNAMICS][-1]["val_loss"] for t in study.get_trials())
    assert score.source == "val_loss"


def test_failures_are_recorded_and_the_search_goes_on(tmp_path):
    study, _, _ = run(tmp_path / "s.db", FakeRunner(fail={1}, diverge={5}))
    trials = study.get_trials()
    assert len(trials) == 12
    rows = [trial_row(trials[i]) for i in (0, 1, 5)]
    assert [r["state"] for r in rows] == ["complete", "failed", "failed"]
    assert [r["reason"] for r in rows] == [None, "out_of_memory: no memory left", "non_finite: loss nan"]
    assert rows[0]["val_loss"] == trials[0].user_attrs[DYNAMICS][-1]["val_loss"]
    assert all(t.value is None or math.isfinite(t.value) for t in trials)
    ranked = [t.value for t in ranked_trials(trials)]
    assert len(ranked) == 10
    assert ranked == sorted(ranked)
    assert set(parameter_names(trials)) > {
        "num_blocks", "filters_1", "kernel_1", "activation", "dropout", "lr", "batch_size", "optimizer", "weight_decay",
    }  # fmt: skip


def test_infeasible_candidates_are_not_trained_and_not_counted(tmp_path):
    runner = FakeRunner(expensive={1})
    study, _, _ = run(tmp_path / "s.db", runner)
    states = [trial_state(t) for t in study.get_trials()]
    assert states.count("complete") == 12
    assert states.count("infeasible") >= 1
    for t in study.get_trials():
        if trial_state(t) == "infeasible":
            assert t.number not in runner.trained
            assert t.system_attrs["constraints:gmacs"] == pytest.approx(1.0)


@pytest.mark.parametrize(("fail", "max_gmacs", "words"), [
    ((), 0.01, "--max-gmacs"), (range(100), 10, r"trials_proxy_metrics\.csv"),
])  # fmt: skip
def test_nothing_but_infeasible_or_failing_candidates_ends_in_a_sentence(tmp_path, monkeypatch, fail, max_gmacs, words):
    monkeypatch.setattr("composite_nas.search.loop.MAX_UNTRAINED_IN_A_ROW", 14)
    with pytest.raises(UserError, match=words):
        run(tmp_path / "s.db", FakeRunner(fail=fail), max_gmacs=max_gmacs)


def test_bugs_stop_the_search(tmp_path):
    class Broken(FakeRunner):
        def train(self, candidate, number):
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        run(tmp_path / "s.db", Broken())


@pytest.mark.parametrize("stop_at", [0, 2, 4, 9])
def test_interrupted_study_equals_an_uninterrupted_one(whole, tmp_path, stop_at):
    study, score, _ = whole
    with pytest.raises(StopRequested):
        run(tmp_path / "cut.db", FakeRunner(stop_at=stop_at))
    cut, score_again, _ = run(tmp_path / "cut.db", FakeRunner())
    assert score_again == score
    assert [(t.params, t.value) for t in cut.get_trials()] == [(t.params, t.value) for t in study.get_trials()]


def test_more_trials_continue_a_finished_study(tmp_path):
    first, _, _ = run(tmp_path / "s.db", FakeRunner(), n_trials=8)
    first, runner = [t.params for t in first.get_trials()], FakeRunner()
    more, _, _ = run(tmp_path / "s.db", runner, n_trials=12)
    assert runner.trained == [8, 9, 10, 11]
    assert [t.params for t in more.get_trials()[:8]] == first


def test_fewer_trials_than_warm_up_calibrate_on_what_there_is(tmp_path):
    study, _, _ = run(tmp_path / "s.db", FakeRunner(), n_trials=3, n_warmup=15)
    assert [t.state for t in study.get_trials()] == [TrialState.COMPLETE] * 3


def test_one_candidate_alone_is_not_trained(tmp_path):
    runner = FakeRunner()
    with pytest.raises(UserError, match="--n-trials 1 leaves nothing to rank"):
        run(tmp_path / "s.db", runner, n_trials=1)
    assert not runner.trained


def test_tpe_does_better_than_its_random_start(tmp_path):
    study, _, _ = run(tmp_path / "s.db", FakeRunner(), n_trials=30, n_warmup=10)
    values = [t.value for t in study.get_trials()]
    assert sum(values[20:]) < sum(values[:10])


def test_every_parameter_of_the_space_reaches_the_candidate():
    trial = optuna.trial.FixedTrial({
        "num_blocks": 2, "filters_1": 24, "filters_2": 40, "kernel_1": 5, "kernel_2": 3, "depth": 1, "block": "csp",
        "activation": "relu", "neck": "pan", "neck_width": 48, "neck_depth": 2, "head_width": 80, "head_depth": 3,
        "finest_stride": 4, "dropout": 0.25, "batch_size": 8, "optimizer": "sgd", "lr": 0.003, "weight_decay": 0.02,
    })  # fmt: skip
    detector, train, weights = suggest(trial, 7, 2, 5)
    assert weights is None
    assert (detector.num_classes, detector.filters, detector.kernels) == (7, (24, 40), (5, 3))
    assert (detector.block, detector.neck, detector.neck_width, detector.neck_depth) == ("csp", "pan", 48, 2)
    assert (detector.head_width, detector.head_depth, detector.finest_stride, detector.dropout) == (80, 3, 4, 0.25)
    assert (train.epochs, train.batch_size, train.optimizer) == (2, 8, "sgd")
    assert (train.lr, train.weight_decay, train.seed) == (0.003, 0.02, 5)


def test_every_parameter_of_the_pretrained_space_reaches_the_candidate():
    backbones = {"lcnet_100.ra2_in1k": Path("a.pt"), "ghostnet_100.in1k": Path("b.pt")}
    params = reference_design(backbones)
    assert params["backbone"] == "lcnet_100.ra2_in1k"  # the usual one has no weights here
    chosen = {"backbone": "ghostnet_100.in1k", "cut_stride": 16, "backbone_lr_factor": 0.25, "neck_width": 48}
    detector, train, weights = suggest(optuna.trial.FixedTrial(params | chosen), 7, 2, 5, backbones=backbones)
    assert (detector.backbone, detector.cut_stride, detector.neck_width) == ("ghostnet_100.in1k", 16, 48)
    assert (train.backbone_lr_factor, weights) == (0.25, Path("b.pt"))
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=0))
    trial = study.ask()
    suggest(trial, 7, 2, 5, backbones=backbones)
    assert set(trial.params) == set(params)
    assert set(reference_design()) == set(REFERENCE)


class Killed(BaseException):
    """Stands for kill -9: nothing catches it."""


class DiesWhileDrawing(FakeRunner):
    """After so many parameters of trial 1."""

    def __init__(self, after: int):
        super().__init__()
        self.after = after

    def suggest(self, trial):
        return super().suggest(Dying(trial, self.after) if trial.number == 1 else trial)


class Dying:
    """A trial with its three ways of drawing."""

    def __init__(self, trial, left: int):
        self.trial, self.left = trial, left

    def __getattr__(self, name: str):
        draw = getattr(self.trial, name)

        def draw_or_die(*arguments, **options):
            if self.left == 0:
                raise Killed
            self.left -= 1
            return draw(*arguments, **options)

        return draw_or_die


@pytest.mark.parametrize("after", [1, 3, 7, 12])
def test_killed_between_two_suggestions(whole, tmp_path, after):
    """The parameters that were drawn stay, and the others are those of an uninterrupted run."""
    with pytest.raises(Killed):
        run(tmp_path / "cut.db", DiesWhileDrawing(after), n_trials=3)
    cut, _, _ = run(tmp_path / "cut.db", FakeRunner(), n_trials=3)
    assert [t.params for t in cut.get_trials()] == [t.params for t in whole[0].get_trials()[:3]]
