"""The sampler that draws the parameters of candidates: TPE, seeded anew for every trial."""

from __future__ import annotations

import sys
import warnings
from typing import Any

import optuna
from optuna.distributions import BaseDistribution
from optuna.samplers import BaseSampler, RandomSampler, TPESampler
from optuna.trial import FrozenTrial, TrialState


class SeedPerTrial(BaseSampler):
    """A fresh sampler for every trial, seeded by its number: an interrupted study goes on as if it had not been.

    It is TPE, or random until as many trials are complete as the warm-up has. (Optuna counts infeasible trials as
    start-up trials, too. While no feasible one has been told, TPE would take the least infeasible for the best and
    never leave their region.)

    Args:
        seed: that of trial 0; trial n has seed + n.
        n_warmup: complete trials before TPE begins.
        constant_liar: count trials that others are training as bad ones, so that they are not proposed again.
    """

    def __init__(self, seed: int, n_warmup: int, constant_liar: bool = False):
        self.seed, self.n_warmup, self.constant_liar = seed, n_warmup, constant_liar
        self._inner: BaseSampler = RandomSampler(seed)
        self._relative_space: dict[str, BaseDistribution] = {}
        self._relative_params: dict[str, Any] = {}

    def before_trial(self, study: optuna.Study, trial: FrozenTrial) -> None:
        """Called by Optuna whenever it makes a ``Trial``, also for one that is continued.

        A kill in the middle of the suggestions leaves some of the parameters; each of them that was drawn on its own
        took a number from the sampler, which the others must not get.
        """
        complete = sum(t.state == TrialState.COMPLETE for t in study.get_trials(deepcopy=False))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            self._inner = TPESampler(
                seed=self.seed + trial.number,
                n_startup_trials=sys.maxsize if complete < self.n_warmup else 0,
                multivariate=True,
                group=True,
                constant_liar=self.constant_liar,
            )
        self._relative_space = self._inner.infer_relative_search_space(study, trial)
        self._relative_params = self._inner.sample_relative(study, trial, self._relative_space)
        given = trial.system_attrs.get("fixed_params", {})
        for name, distribution in trial.distributions.items():
            if name not in given and name not in self._relative_params:
                self._inner.sample_independent(study, trial, name, distribution)

    def infer_relative_search_space(self, study: optuna.Study, trial: FrozenTrial) -> dict[str, BaseDistribution]:
        return self._relative_space

    def sample_relative(
        self, study: optuna.Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        return self._relative_params

    def sample_independent(
        self, study: optuna.Study, trial: FrozenTrial, param_name: str, param_distribution: BaseDistribution
    ) -> Any:
        return self._inner.sample_independent(study, trial, param_name, param_distribution)
