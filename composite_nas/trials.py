"""What the trials of a study say: their metrics, states, ranking and rows of the table."""

from __future__ import annotations

import math
from collections.abc import Iterable

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.signals import DERIVED_FIELDS, early_signals

# User attributes of a trial.
DYNAMICS, ZERO_COST, REASON, MESSAGE, SCORED_BY = "dynamics", "zero_cost", "reason", "message", "score_digest"
SAME_AS = "same_as"
# Reasons of pruned trials.
INFEASIBLE, HOPELESS = "infeasible", "pruned"


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
    """complete, failed, infeasible, pruned (hopeless after an early epoch), measured (trained, waiting for the scale),
    running or waiting (to be begun or continued)."""
    if trial.state == TrialState.COMPLETE:
        return "complete"
    if trial.state == TrialState.FAIL:
        return "failed"
    if trial.state == TrialState.PRUNED:
        return trial.user_attrs.get(REASON, HOPELESS)
    if DYNAMICS in trial.user_attrs:
        return "measured"
    return "waiting" if trial.state == TrialState.WAITING else "running"


def count_states(study: optuna.Study) -> dict[str, int]:
    """Number of trials in each ``trial_state``, by name of the state."""
    states = [trial_state(t) for t in study.get_trials(deepcopy=False)]
    return {state: states.count(state) for state in sorted(set(states))}


def count_trained(study: optuna.Study) -> int:
    """Trials that count towards ``n_trials``: trained, stopped early, or failed in training."""
    states = count_states(study)
    return sum(states.get(state, 0) for state in ("complete", "measured", "failed", HOPELESS))


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


def parameter_names(trials: Iterable[FrozenTrial]) -> list[str]:
    """All parameters, in the order of first appearance."""
    return list(dict.fromkeys(name for trial in trials for name in trial.params))
