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


def test_a_trial_s_parameters_are_those_of_optuna_s_own_sampler_with_its_seed(long_study):
    complete = [t for t in long_study.get_trials() if t.state == TrialState.COMPLETE]
    drawn = []
    for sampler in (
        SeedPerTrial(seed=42, n_warmup=4),
        optuna.samplers.TPESampler(seed=42 + 30, n_startup_trials=0, multivariate=True, group=True),
    ):
        study = optuna.create_study(direction="minimize", sampler=sampler)
        study.add_trials(complete)
        drawn.append(suggest(study.ask(), 3, 1, 0))
    assert drawn[0] == drawn[1]


def test_warm_up_trials_are_random():
    drawn = []
    for sampler in (SeedPerTrial(seed=42, n_warmup=4), optuna.samplers.RandomSampler(seed=42)):
        study = optuna.create_study(sampler=sampler)
        drawn.append(suggest(study.ask(), 3, 1, 0))
    assert drawn[0] == drawn[1]
