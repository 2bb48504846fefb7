"""Which trial is next, and the sampler that draws its parameters."""

from __future__ import annotations

import sys
import warnings

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.search.sharing import StudyHome, ask


def next_trial(home: StudyHome, seed: int, n_warmup: int) -> optuna.Trial:
    """The oldest waiting trial or a new one, its sampler seeded by its number and at the point where it was."""
    study = home.study
    trial_id = ask(study)
    home.take(study, trial_id)
    trials = study.get_trials(deepcopy=False)
    begun = next(t for t in reversed(trials) if t._trial_id == trial_id)
    is_random = sum(t.state == TrialState.COMPLETE for t in trials) < n_warmup
    # What Optuna would read from the storage once a trial, and keeps here for all its parameters. (Counting the trials
    # of others in training, it reads all of them anew.)
    study._thread_local.cached_all_trials = trials
    study.sampler = _sampler(seed + begun.number, is_random, home.shared)
    return _go_on(study, begun)


def _go_on(study: optuna.Study, begun: FrozenTrial) -> optuna.Trial:
    """A trial with its sampler at the point where it was cut off.

    A kill in the middle of the suggestions leaves some of the parameters; each of them that was drawn on its own took a
    number from the sampler, which the others must not get.
    """
    trial = optuna.Trial(study, begun._trial_id)
    given = begun.system_attrs.get("fixed_params", {})
    for name, distribution in begun.distributions.items():
        if name not in given and name not in trial.relative_params:
            study.sampler.sample_independent(study, begun, name, distribution)
    return trial


def _sampler(seed: int, is_random: bool, side_by_side: bool) -> optuna.samplers.BaseSampler:
    """TPE, or random until as many trials are complete as the warm-up has.

    Optuna counts infeasible trials as start-up trials, too. While no feasible one has been told, TPE would take the
    least infeasible for the best and never leave their region.

    Args:
        side_by_side: count trials that others are training as bad ones, so that they are not proposed again.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        return optuna.samplers.TPESampler(
            seed=seed,
            n_startup_trials=sys.maxsize if is_random else 0,
            multivariate=True,
            group=True,
            constant_liar=side_by_side,
        )
