"""The study: ask, train, calibrate, tell, resume. One study, one scale, one objective, any number of participants.

Warm-up trials are asked and trained but stay RUNNING, their metrics stored as attributes, until enough of them have
fixed centre and scale of the score. Then every one is told its value on that frozen scale, before the sampler sees
any of them. What must happen once, happens inside ``StudyAccess.exclusively``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

import optuna
from optuna.trial import BaseTrial, FrozenTrial, TrialState

from composite_nas.base.errors import CandidateFailure, UserError
from composite_nas.base.settings import Settings
from composite_nas.detection.network import Cost
from composite_nas.score.choice import ScoreSource
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.score.formula import CompositeScore
from composite_nas.search.sampler import SeedPerTrial
from composite_nas.search.sharing import StudyAccess
from composite_nas.search.trials import (
    DYNAMICS,
    INFEASIBLE,
    MESSAGE,
    REASON,
    SCORED_BY,
    ZERO_COST,
    columns,
    count_trained,
    trial_signals,
)
from composite_nas.training.recipe import Candidate

# Attribute of the study: the frozen formula.
SCORE = "score"
# An endless stream of infeasible or failing candidates is a fault of the settings.
MAX_UNTRAINED_IN_A_ROW = 60


class Measured(NamedTuple):
    """What a trial has shown: TrainingDynamics of every epoch; ZERO_COST_FIELDS where they are needed."""

    history: list[TrainingDynamics]
    zero_cost: dict[str, float]


class CandidateRunner(Protocol):
    """What is done with one candidate; in a run, ``run.participant.Participant``."""

    def suggest(self, trial: BaseTrial) -> Candidate:
        """Draw it."""

    def cost(self, candidate: Candidate) -> Cost:
        """What its network costs."""

    def train(self, candidate: Candidate, number: int) -> Measured:
        """For a trial's few epochs; may raise CandidateFailure or StopRequested."""


class Search:
    """Take part in a search until ``settings.n_trials`` candidates have been trained and told, by whomever.

    An iterator of the trials that ended or gained their metrics here, and of None while others train all that is left:

        for trial in Search(access, runner, source, settings):
            if trial is None:
                access.wait()

    Args:
        source: where the formula comes from.
        settings: n_trials (complete or failed; infeasible ones do not count), n_warmup (trained candidates that fix
            the scale when there is no score yet), seed of the sampler, max_gmacs (candidates that cost more are
            infeasible).

    Attributes:
        score: the formula, once it is known.
        has_frozen_score: whether it was frozen just now, by this participant.

    Raises:
        UserError: too few candidates could be trained.
        StopRequested: the trial is trained again, or on from its last epoch, by the next to ask.
    """

    def __init__(self, access: StudyAccess, runner: CandidateRunner, source: ScoreSource, settings: Settings):
        self.access, self.runner, self.source, self.settings = access, runner, source, settings
        self.study = access.study
        self.study.sampler = SeedPerTrial(settings.seed, settings.n_warmup, constant_liar=access.shared)
        self.score: CompositeScore | None = None
        self.has_frozen_score = False

    def __iter__(self) -> Iterator[FrozenTrial | None]:
        untrained, wanted = 0, self.settings.n_trials
        while True:
            with self.access.exclusively():
                self.access.put_back_abandoned(self.study)
                if self.score is None:
                    self.score = self._known_or_frozen_score()
                told = self._tell_measured(self.score) if self.score is not None else []
                trials = self._trials()
                trained, in_training = count_trained(trials), _count_in_training(trials)
                # What was told is yielded first: a trial is only begun when nothing keeps it from being trained.
                begun = self._begin() if not told and trained + in_training < wanted else None
            yield from told
            if told:
                continue
            if begun is None:
                if trained < wanted:
                    yield None
                elif not _measured(trials):  # else by another, just now: the ranking is not complete
                    return
                continue
            has_metrics = self._train(*begun)
            yield self.access.trial(self.study, begun[0])
            untrained = 0 if has_metrics else untrained + 1
            if untrained >= MAX_UNTRAINED_IN_A_ROW:
                raise UserError(
                    f"{untrained} candidates in a row could not be trained (see trials_proxy_metrics.csv): allow more "
                    "with --max-gmacs or choose a smaller --image-size"
                )

    def _known_or_frozen_score(self) -> CompositeScore | None:
        """The frozen formula; frozen now when it can be, None when too few candidates have been measured."""
        score = frozen_score(self.study)
        if score is not None:
            return score
        trials, score = self._trials(), self.source.ready
        if score is None and self.settings.n_trials < 2:
            raise UserError("--n-trials 1 leaves nothing to rank: ask for 2 or more, or for --score val_loss")
        measured, done = [t for t in trials if DYNAMICS in t.user_attrs], count_trained(trials)
        if score is None and (len(measured) >= self.settings.n_warmup or done >= self.settings.n_trials):
            if len(measured) < 2:
                raise UserError(
                    f"only {len(measured)} of {done} candidates could be trained, too few to rank: look at the reasons "
                    "in trials_proxy_metrics.csv; a smaller --image-size needs less memory"
                )
            score = self.source.calibrate([trial_signals(t, self.source.at_epoch) for t in measured])
        if score is not None:
            self.study.set_user_attr(SCORE, score.to_dict())
            self.has_frozen_score = True
        return score

    def _begin(self) -> tuple[int, Candidate]:
        """Take the oldest waiting trial, with the parameters it has, or a new one; its number, and the candidate."""
        trial = self.study.ask()
        self.access.take(self.study, trial.number)
        if trial.user_attrs.get(REASON):  # of one who died before it could end the trial with it
            trial.set_user_attr(REASON, None)
        candidate = self.runner.suggest(trial)
        cost = self.runner.cost(candidate)
        for key, value in (("n_params", cost.n_params), ("gmacs", cost.gmacs)):
            trial.set_user_attr(key, value)
        allowed = self.settings.known_max_gmacs
        if cost.gmacs > allowed:
            failure = CandidateFailure(INFEASIBLE, f"{cost.gmacs:.3f} GMACs, allowed are {allowed}")
            trial.set_constraint("gmacs", cost.gmacs - allowed)
            self._end_with(trial.number, TrialState.PRUNED, failure)
        return trial.number, candidate

    def _train(self, number: int, candidate: Candidate) -> bool:
        """Train one candidate and store its metrics, or end it with a reason; True when it has metrics."""
        access, study = self.access, self.study
        trial = access.trial(study, number)
        if trial.state != TrialState.RUNNING or DYNAMICS in trial.user_attrs:
            return DYNAMICS in trial.user_attrs  # infeasible, or finished by one who was taken for dead
        measured: Measured | None = None
        try:
            with access.beating(study, number):
                measured = self.runner.train(candidate, number)
        except CandidateFailure as failure:
            with access.exclusively():
                if access.owns(study, number):
                    self._end_with(number, TrialState.FAIL, failure)
            return False
        finally:
            if measured is None:  # stopped, or ended by an error: others need not wait for its counter
                access.leave(study, number)
        history, zero_cost = measured
        dynamics = [record.to_dict() for record in history]
        # Dynamics last: with them a trial is measured, and whoever comes first tells it its value.
        access.set_attributes(study, number, columns(dynamics[-1]) | {ZERO_COST: zero_cost, DYNAMICS: dynamics})
        return True

    def _end_with(self, number: int, state: TrialState, failure: CandidateFailure) -> None:
        self.access.set_attributes(self.study, number, {MESSAGE: str(failure), REASON: failure.reason})
        if self.access.trial(self.study, number).state == TrialState.RUNNING:
            self.study.tell(number, state=state)

    def _tell_measured(self, score: CompositeScore) -> list[FrozenTrial]:
        told = []
        for trial in _measured(self._trials()):
            if trial.state == TrialState.WAITING:
                self.access.set_state(self.study, trial.number, TrialState.RUNNING)
            self.access.set_attributes(self.study, trial.number, {SCORED_BY: score.digest})
            told.append(self.study.tell(trial.number, score(trial_signals(trial, score.at_epoch))))
        return told

    def _trials(self) -> list[FrozenTrial]:
        return self.study.get_trials(deepcopy=False)


def frozen_score(study: optuna.Study) -> CompositeScore | None:
    """The formula that every trial of the study is told by, once it is known."""
    frozen = study.user_attrs.get(SCORE)
    return None if frozen is None else CompositeScore.from_dict(frozen, Path("the score in the study"))


def _count_in_training(trials: list[FrozenTrial]) -> int:
    return sum(t.state == TrialState.RUNNING and DYNAMICS not in t.user_attrs for t in trials)


def _measured(trials: list[FrozenTrial]) -> list[FrozenTrial]:
    """Trained, but not told yet; WAITING where one who was taken for dead has finished after all."""
    unfinished = (TrialState.RUNNING, TrialState.WAITING)
    return [t for t in trials if t.state in unfinished and DYNAMICS in t.user_attrs]
