"""What the sampler gets to see, and that what it draws does not hang on how many processes draw."""

import optuna
import pytest
from optuna.trial import TrialState

from composite_nas.search.sampler import next_trial
from composite_nas.search.sharing import StudyHome
from composite_nas.search.space import suggest
from tests.support.fakes import FakeTraining, run


@pytest.fixture
def long_study(tmp_path):
    study, _, _ = run(tmp_path / "s.db", FakeTraining(), n_trials=30)
    return study


def test_optuna_reads_what_it_is_given(long_study):
    """It would silently read everything again for each parameter, and get slow, if it stopped to look there."""
    trial = next_trial(StudyHome(long_study, "", long_study._storage), seed=42, n_warmup=4)
    seen = long_study._get_trials(deepcopy=False, use_cache=True)
    assert [t.number for t in seen] == list(range(31))
    drawn = suggest(trial, 3, 1, 0)
    other = optuna.create_study(direction="minimize")
    other.add_trials([t for t in seen if t.state == TrialState.COMPLETE])
    other.sampler = optuna.samplers.TPESampler(seed=42 + 30, n_startup_trials=0, multivariate=True, group=True)
    assert suggest(other.ask(), 3, 1, 0) == drawn
