"""What the sampler gets to see, and that an interruption changes nothing of what it draws."""

import optuna
import pytest
from optuna.trial import TrialState

from composite_nas.search.sampler import SeedPerTrial
from composite_nas.search.space import suggest
from tests.support.fakes import FakeRunner, run


@pytest.fixture(scope="module")
def long_study(tmp_path_factory):
    study, _, _ = run(tmp_path_factory.mktemp("study") / "s.db", FakeRunner(), n_trials=30)
    return study


def drawn(sampler, trials=()):
    study = optuna.create_study(direction="minimize", sampler=sampler)
    study.add_trials(list(trials))
    return suggest(study.ask(), 3, 1, 0)


def test_a_trial_s_parameters_are_those_of_optuna_s_own_sampler_with_its_seed(long_study):
    complete = [t for t in long_study.get_trials() if t.state == TrialState.COMPLETE]
    own = optuna.samplers.TPESampler(seed=42 + 30, n_startup_trials=0, multivariate=True, group=True)
    assert drawn(SeedPerTrial(seed=42, n_warmup=4), complete) == drawn(own, complete)


def test_warm_up_trials_are_random():
    assert drawn(SeedPerTrial(seed=42, n_warmup=4)) == drawn(optuna.samplers.RandomSampler(seed=42))
