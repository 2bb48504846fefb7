"""What the sampler gets to see, and that what it draws does not hang on how many processes draw."""

import optuna
import pytest
from optuna.trial import TrialState, create_trial
from test_search import FakeTraining, run

from composite_nas.search import sampler
from composite_nas.search.sampler import next_trial, telling
from composite_nas.search.sharing import StudyHome
from composite_nas.search.space import suggest


def complete(number: int, value: float):
    trial = create_trial(value=value)
    trial.number = number
    return trial


def test_few_trials_are_all_seen():
    trials = [complete(i, float(i)) for i in range(2 * sampler.MAX_BEST_SEEN)]
    assert telling(trials) is trials


def test_of_many_the_best_and_the_newest_are_seen_in_order(monkeypatch):
    monkeypatch.setattr(sampler, "MAX_BEST_SEEN", 3)
    values = [5.0, 1.0, 7.0, 0.0, 9.0, 2.0, 8.0, 6.0, 0.5, 4.0]
    trials = [complete(i, v) for i, v in enumerate(values)]
    trials[0] = create_trial(state=TrialState.FAIL)
    # best: 0.0 (3), 0.5 (8), 1.0 (1); newest: 7, 8, 9
    assert [t.number for t in telling(trials)] == [1, 3, 7, 8, 9]


@pytest.fixture
def long_study(tmp_path, monkeypatch):
    monkeypatch.setattr(sampler, "MAX_BEST_SEEN", 8)
    study, _, _ = run(tmp_path / "s.db", FakeTraining(), n_trials=30)
    return study


def test_optuna_reads_what_it_is_given(long_study):
    """It would silently read everything, and get slow, if it stopped to look there."""
    trial = next_trial(StudyHome(long_study, "", long_study._storage), seed=42, n_warmup=4)
    seen = long_study._get_trials(deepcopy=False, use_cache=True)
    assert [t.number for t in seen] == [t.number for t in telling(long_study.get_trials())]
    assert len(seen) < 30
    drawn = suggest(trial, 3, 1, 0)
    other = optuna.create_study(direction="minimize")
    other.add_trials([t for t in seen if t.state == TrialState.COMPLETE])
    other.sampler = optuna.samplers.TPESampler(seed=42 + 30, n_startup_trials=0, multivariate=True, group=True)
    assert suggest(other.ask(), 3, 1, 0) == drawn
