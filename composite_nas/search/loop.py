"""The study: ask, train, calibrate, tell, resume. One study, one scale, one objective, any number of participants.

Warm-up trials are asked and trained but stay RUNNING, their metrics stored as attributes, until enough of them have
fixed centre and scale of the score. Then every one is told its value on that frozen scale, before the sampler sees
any of them. A fresh sampler seeded by the trial's number before every draw makes an interrupted study continue as
if it had not been interrupted. What must happen once, happens inside ``StudyHome.exclusively``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.base.errors import CandidateFailure, StopRequested, UserError
from composite_nas.detection.network import Cost
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.score.formula import CompositeScore
from composite_nas.search.sampler import next_trial
from composite_nas.search.sharing import StudyHome, put_back_abandoned
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


@dataclass(frozen=True)
class SearchPlan:
    """How to run a study.

    Attributes:
        n_trials: candidates to train (complete or failed); infeasible ones do not count.
        n_warmup: trained candidates that fix the scale when there is no score yet.
        seed: base of the sampler's seeds.
        max_gmacs: candidates that cost more are infeasible.
        suggest: trial -> Candidate.
        count_cost: Candidate -> Cost.
        train: Candidate, trial number -> TrainingDynamics of every epoch; may raise CandidateFailure or StopRequested.
        calibrate: signals of the warm-up candidates -> CompositeScore.
        exact: a formula that needs no calibration, or None.
        at_epoch: epoch whose signals the score reads; None for the last one.
        zero_cost: Candidate -> ZERO_COST_FIELDS; None when the score does not need them.
        should_stop: asked while waiting for other participants.
        picture: number of a trial trained here -> the system attributes by which it refers to its picture.
    """

    n_trials: int
    n_warmup: int
    seed: int
    max_gmacs: float
    suggest: Callable[[optuna.Trial], Candidate]
    count_cost: Callable[[Candidate], Cost]
    train: Callable[[Candidate, int], list[TrainingDynamics]]
    calibrate: Callable[[list[dict]], CompositeScore]
    exact: CompositeScore | None = None
    at_epoch: int | None = None
    zero_cost: Callable[[Candidate], dict[str, float]] | None = None
    should_stop: Callable[[], bool] = lambda: False
    picture: Callable[[int], dict[str, str]] = lambda number: {}


def run_search(
    home: StudyHome,
    plan: SearchPlan,
    on_score: Callable[[CompositeScore, bool], None],
    after_trial: Callable[[FrozenTrial], None],
) -> CompositeScore:
    """Take part in the search until ``plan.n_trials`` candidates have been trained and told, by whomever.

    Args:
        on_score: told the formula once it is known, before anything is told by it, and whether it was frozen just now.
        after_trial: told every trial that ended or gained its metrics here.

    Returns:
        The formula used.

    Raises:
        UserError: too few candidates could be trained.
        StopRequested: the trial is trained again, or on from its last epoch, by the next to ask.
    """
    study, score, untrained = home.study, None, 0
    while True:
        with home.exclusively():
            trials = _trials(study)
            if put_back_abandoned(home, study, trials):
                trials = _trials(study)
            if score is None:
                score = _find_score(study, plan, trials, on_score)
            told = _tell_measured(study, score, trials) if score is not None else []
            trials = _trials(study) if told else trials
            trained, in_training = count_trained(trials), _count_in_training(trials)
            begun = _begin(home, plan) if trained + in_training < plan.n_trials else None
        for trial in told:
            after_trial(trial)
        if begun is None:
            if trained >= plan.n_trials:
                if _measured(trials):  # by another, just now: the ranking is not complete
                    continue
                return score
            if plan.should_stop():
                raise StopRequested
            home.wait()
            continue
        has_metrics = _train(home, plan, *begun)
        after_trial(_frozen(study, begun[0]))
        untrained = 0 if has_metrics else untrained + 1
        if untrained >= MAX_UNTRAINED_IN_A_ROW:
            raise UserError(
                f"{untrained} candidates in a row could not be trained (see trials_proxy_metrics.csv): allow more with "
                "--max-gmacs or choose a smaller --image-size"
            )


def frozen_score(study: optuna.Study) -> CompositeScore | None:
    """The formula that every trial of the study is told by, once it is known."""
    frozen = study.user_attrs.get(SCORE)
    return None if frozen is None else CompositeScore.from_dict(frozen, Path("the score in the study"))


def _find_score(
    study: optuna.Study,
    plan: SearchPlan,
    trials: list[FrozenTrial],
    on_score: Callable[[CompositeScore, bool], None],
) -> CompositeScore | None:
    """The frozen formula; frozen now when it can be, None when too few candidates have been measured."""
    score = frozen_score(study)
    if score is not None:
        on_score(score, False)
        return score
    measured = [t for t in trials if DYNAMICS in t.user_attrs]
    done = count_trained(trials)
    score = plan.exact
    if score is None and (len(measured) >= plan.n_warmup or done >= plan.n_trials):
        if len(measured) < 2:
            raise UserError(
                f"only {len(measured)} of {done} candidates could be trained, too few to rank: look at the reasons "
                "in trials_proxy_metrics.csv; a smaller --image-size needs less memory"
            )
        score = plan.calibrate([trial_signals(t, plan.at_epoch) for t in measured])
    if score is not None:
        study.set_user_attr(SCORE, score.to_dict())
        on_score(score, True)
    return score


def _count_in_training(trials: list[FrozenTrial]) -> int:
    return sum(t.state == TrialState.RUNNING and DYNAMICS not in t.user_attrs for t in trials)


def _begin(home: StudyHome, plan: SearchPlan) -> tuple[optuna.Trial, Candidate]:
    """Take the oldest waiting trial, with the parameters it has, or a new one."""
    trial = next_trial(home, plan.seed, plan.n_warmup)
    if trial.user_attrs.get(REASON):  # of one who died before it could end the trial with it
        _store(trial, {REASON: None})
    candidate = plan.suggest(trial)
    cost = plan.count_cost(candidate)
    for key, value in (("n_params", cost.n_params), ("gmacs", cost.gmacs)):
        trial.set_user_attr(key, value)
    if cost.gmacs > plan.max_gmacs:
        failure = CandidateFailure(INFEASIBLE, f"{cost.gmacs:.3f} GMACs, allowed are {plan.max_gmacs}")
        trial.set_constraint("gmacs", cost.gmacs - plan.max_gmacs)
        _end_with(home.study, trial, TrialState.PRUNED, failure)
    home.beat(trial)  # drawing may take long on a busy machine
    return trial, candidate


def _train(home: StudyHome, plan: SearchPlan, trial: optuna.Trial, candidate: Candidate) -> bool:
    """Train one candidate and store its metrics, or end it with a reason; True when it has metrics."""
    study, frozen = home.study, _frozen(home.study, trial)
    if frozen.state != TrialState.RUNNING or DYNAMICS in frozen.user_attrs:
        return DYNAMICS in frozen.user_attrs  # infeasible, or finished by one who was taken for dead
    try:
        with home.beating(trial):
            zero_cost = plan.zero_cost(candidate) if plan.zero_cost else {}
            history = plan.train(candidate, trial.number)
    except CandidateFailure as failure:
        with home.exclusively():
            if home.owns(study, trial):
                _end_with(study, trial, TrialState.FAIL, failure)
        return False
    except (StopRequested, KeyboardInterrupt):
        home.leave(study, trial)
        raise
    dynamics = [record.to_dict() for record in history]
    # Dynamics last: with them a trial is measured, and whoever comes first tells it its value.
    known = {ZERO_COST: zero_cost, DYNAMICS: dynamics}
    _store(trial, columns(dynamics[-1]) | known, plan.picture(trial.number))
    return True


def _store(trial: optuna.Trial, attributes: dict, system_attributes: Mapping[str, str] = MappingProxyType({})) -> None:
    try:
        for key, value in system_attributes.items():
            trial.storage.set_trial_system_attr(trial._trial_id, key, value)
        for key, value in attributes.items():
            trial.set_user_attr(key, value)
    except optuna.exceptions.UpdateFinishedTrialError:
        pass  # taken for dead: another has trained it, with the same result


def _end_with(study: optuna.Study, trial: optuna.Trial, state: TrialState, failure: CandidateFailure) -> None:
    _store(trial, {MESSAGE: str(failure), REASON: failure.reason})
    if _frozen(study, trial).state == TrialState.RUNNING:
        study.tell(trial, state=state, skip_if_finished=True)


def _measured(trials: list[FrozenTrial]) -> list[FrozenTrial]:
    """Trained, but not told yet; WAITING where one who was taken for dead has finished after all."""
    unfinished = (TrialState.RUNNING, TrialState.WAITING)
    return [t for t in trials if t.state in unfinished and DYNAMICS in t.user_attrs]


def _tell_measured(study: optuna.Study, score: CompositeScore, trials: list[FrozenTrial]) -> list[FrozenTrial]:
    told = []
    for trial in _measured(trials):
        if trial.state == TrialState.WAITING:
            study._storage.set_trial_state_values(trial._trial_id, TrialState.RUNNING)
        optuna.Trial(study, trial._trial_id).set_user_attr(SCORED_BY, score.digest)
        told.append(study.tell(trial.number, score(trial_signals(trial, score.at_epoch))))
    return told


def _trials(study: optuna.Study) -> list[FrozenTrial]:
    return study.get_trials(deepcopy=False)


def _frozen(study: optuna.Study, trial: optuna.Trial) -> FrozenTrial:
    return study._storage.get_trial(trial._trial_id)
