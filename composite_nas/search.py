"""The study: ask, train, calibrate, tell, resume. One study, one scale, one objective.

Warm-up trials are asked and trained but stay RUNNING, their metrics stored as attributes, until enough of them have
fixed centre and scale of the score. Then every one is told its value on that frozen scale, before the sampler sees
any of them. A fresh sampler seeded by the trial's number before every ``ask`` makes an interrupted study continue as
if it had not been interrupted.
"""

from __future__ import annotations

import math
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.detector import Cost
from composite_nas.dynamics import METRIC_FIELDS, TrainingDynamics
from composite_nas.errors import CandidateFailure, UserError
from composite_nas.score import CompositeScore
from composite_nas.search_space import Candidate
from composite_nas.signals import DERIVED_FIELDS, early_signals

DYNAMICS, ZERO_COST, REASON, MESSAGE, SCORED_BY = "dynamics", "zero_cost", "reason", "message", "score_digest"
INFEASIBLE = "infeasible"
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
        train: Candidate, trial number -> TrainingDynamics of every epoch; may raise CandidateFailure or
            StopRequested.
        calibrate: signals of the warm-up candidates -> CompositeScore.
        at_epoch: epoch whose signals the score reads; None for the last one.
        zero_cost: Candidate -> ZERO_COST_FIELDS; None when the score does not need them.
    """

    n_trials: int
    n_warmup: int
    seed: int
    max_gmacs: float
    suggest: Callable[[optuna.Trial], Candidate]
    count_cost: Callable[[Candidate], Cost]
    train: Callable[[Candidate, int], list[TrainingDynamics]]
    calibrate: Callable[[list[dict]], CompositeScore]
    at_epoch: int | None = None
    zero_cost: Callable[[Candidate], dict[str, float]] | None = None


def run_search(
    study: optuna.Study,
    plan: SearchPlan,
    score: CompositeScore | None,
    freeze_score: Callable[[CompositeScore], None],
    after_trial: Callable[[FrozenTrial], None],
) -> CompositeScore:
    """Train candidates until ``plan.n_trials`` have been trained and told.

    Args:
        score: frozen formula, or None to calibrate one on the warm-up trials.
        freeze_score: keeps the calibrated formula, before anything is told by it.
        after_trial: told every trial that ended or gained its metrics.

    Returns:
        The formula used.

    Raises:
        UserError: too few candidates could be trained.
        StopRequested: from ``plan.train``; the trial stays RUNNING and is trained again by the next call.
    """
    untrained = 0
    if score is not None:
        _tell_measured(study, score, after_trial)
    while True:
        measured = [t for t in _trials(study) if DYNAMICS in t.user_attrs]
        done = count_trained(study)
        if score is None and (len(measured) >= plan.n_warmup or done >= plan.n_trials):
            if len(measured) < 2:
                raise UserError(
                    f"only {len(measured)} of {done} candidates could be trained, too few to rank: look at the reasons "
                    "in trials_proxy_metrics.csv; a smaller --image-size needs less memory"
                )
            score = plan.calibrate([trial_signals(t, plan.at_epoch) for t in measured])
            freeze_score(score)
            _tell_measured(study, score, after_trial)
        if done >= plan.n_trials:
            return score
        trial = next_trial(study, plan)
        trained = _train_trial(study, trial, plan)
        if trained and score is not None:
            _tell_measured(study, score, after_trial)
        else:
            after_trial(study.get_trials(deepcopy=False)[trial.number])
        untrained = 0 if trained else untrained + 1
        if untrained >= MAX_UNTRAINED_IN_A_ROW:
            raise UserError(
                f"{untrained} candidates in a row could not be trained (see trials_proxy_metrics.csv): allow more with "
                "--max-gmacs or choose a smaller --image-size"
            )


def next_trial(study: optuna.Study, plan: SearchPlan) -> optuna.Trial:
    """A trial to train: one left over from an interrupted run, with the parameters it had, else a new one."""
    trials = _trials(study)
    n_complete = sum(t.state == TrialState.COMPLETE for t in trials)
    for trial in trials:
        if trial.state == TrialState.RUNNING and DYNAMICS not in trial.user_attrs:
            study.sampler = _sampler(plan, trial.number, n_complete)
            return _go_on(study, trial)
    study.sampler = _sampler(plan, len(trials), n_complete)
    return study.ask()


def _go_on(study: optuna.Study, left_over: FrozenTrial) -> optuna.Trial:
    """A trial that was cut off, its sampler at the point where it was.

    A kill in the middle of the suggestions leaves some of the parameters; each of them that was drawn on its own took a
    number from the sampler, which the others must not get.
    """
    trial = optuna.Trial(study, left_over._trial_id)
    given = left_over.system_attrs.get("fixed_params", {})
    for name, distribution in left_over.distributions.items():
        if name not in given and name not in trial.relative_params:
            study.sampler.sample_independent(study, left_over, name, distribution)
    return trial


def _sampler(plan: SearchPlan, number: int, n_complete: int) -> optuna.samplers.BaseSampler:
    """TPE for trial ``number``; random until ``n_warmup`` trials are complete.

    Optuna counts infeasible trials as start-up trials, too. While no feasible one has been told, TPE would take the
    least infeasible for the best and never leave their region.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        return optuna.samplers.TPESampler(
            seed=plan.seed + number,
            n_startup_trials=0 if n_complete >= plan.n_warmup else sys.maxsize,
            multivariate=True,
            group=True,
            constant_liar=False,
        )


def _train_trial(study: optuna.Study, trial: optuna.Trial, plan: SearchPlan) -> bool:
    """Train one candidate and store its metrics, or end it with a reason; True when it has metrics."""
    candidate = plan.suggest(trial)
    cost = plan.count_cost(candidate)
    for key, value in (("n_params", cost.n_params), ("gmacs", cost.gmacs)):
        trial.set_user_attr(key, value)
    try:
        if cost.gmacs > plan.max_gmacs:
            raise CandidateFailure(INFEASIBLE, f"{cost.gmacs:.3f} GMACs, allowed are {plan.max_gmacs}")
        zero_cost = plan.zero_cost(candidate) if plan.zero_cost else {}
        history = plan.train(candidate, trial.number)
    except CandidateFailure as failure:
        trial.set_user_attr(REASON, failure.reason)
        trial.set_user_attr(MESSAGE, str(failure))
        if failure.reason == INFEASIBLE:
            trial.set_constraint("gmacs", cost.gmacs - plan.max_gmacs)
            study.tell(trial, state=TrialState.PRUNED)
        else:
            study.tell(trial, state=TrialState.FAIL)
        return False
    trial.set_user_attr(ZERO_COST, zero_cost)
    trial.set_user_attr(DYNAMICS, [record.to_dict() for record in history])
    return True


def _tell_measured(study: optuna.Study, score: CompositeScore, after_trial: Callable[[FrozenTrial], None]) -> None:
    for trial in _trials(study):
        if trial.state == TrialState.RUNNING and DYNAMICS in trial.user_attrs:
            optuna.Trial(study, trial._trial_id).set_user_attr(SCORED_BY, score.digest)
            after_trial(study.tell(trial.number, score(trial_signals(trial, score.at_epoch))))


def _trials(study: optuna.Study) -> list[FrozenTrial]:
    return study.get_trials(deepcopy=False)


def last_dynamics(trial: FrozenTrial) -> dict:
    """TrainingDynamics of the last epoch of a measured trial, as a mapping."""
    return trial.user_attrs[DYNAMICS][-1]


def trial_signals(trial: FrozenTrial, at_epoch: int | None) -> dict[str, float]:
    """What a score may know of a measured trial after ``at_epoch``, None for the last one; see ``early_signals``."""
    return early_signals(trial.user_attrs[DYNAMICS][:at_epoch], trial.user_attrs.get(ZERO_COST))


def ranked_trials(study: optuna.Study) -> list[FrozenTrial]:
    """Complete trials, best score first; equal scores in order of number."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return sorted(complete, key=lambda t: (t.value, t.number))


def trial_state(trial: FrozenTrial) -> str:
    """complete, failed, infeasible, measured (trained, waiting for the scale) or running."""
    if trial.state == TrialState.COMPLETE:
        return "complete"
    if trial.state == TrialState.FAIL:
        return "failed"
    if trial.state == TrialState.PRUNED:
        return trial.user_attrs.get(REASON, "pruned")
    return "measured" if DYNAMICS in trial.user_attrs else "running"


def count_states(study: optuna.Study) -> dict[str, int]:
    """Number of trials in each ``trial_state``, by name of the state."""
    states = [trial_state(t) for t in _trials(study)]
    return {state: states.count(state) for state in sorted(set(states))}


def count_trained(study: optuna.Study) -> int:
    """Trials that count towards ``n_trials``: trained, or failed in training."""
    states = count_states(study)
    return sum(states.get(state, 0) for state in ("complete", "measured", "failed"))


def trial_row(trial: FrozenTrial) -> dict:
    """One row of trials_proxy_metrics.csv."""
    dynamics = last_dynamics(trial) if DYNAMICS in trial.user_attrs else {}
    signals = trial_signals(trial, None) if dynamics else {}
    attrs = trial.user_attrs
    known = {k: trial.user_attrs.get(k) for k in ("n_params", "gmacs")}
    return {
        "trial": trial.number,
        "state": trial_state(trial),
        "reason": f"{attrs[REASON]}: {attrs[MESSAGE]}" if REASON in attrs else None,
        "score": trial.value if trial.state == TrialState.COMPLETE else None,
        **trial.params,
        **known,
        **{name: dynamics[name] for name in METRIC_FIELDS if name in dynamics},
        **{name: signals[name] for name in DERIVED_FIELDS if math.isfinite(signals.get(name, math.nan))},
    }


def parameter_names(study: optuna.Study) -> list[str]:
    """All parameters of the study, in the order of first appearance."""
    return list(dict.fromkeys(name for trial in _trials(study) for name in trial.params))
