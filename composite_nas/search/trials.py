"""What the trials of a study say: their metrics, states, ranking and rows of the table."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from optuna.trial import FrozenTrial, TrialState

from composite_nas.score.dynamics import DERIVED_FIELDS, METRIC_FIELDS, early_signals

# User attributes of a trial.
DYNAMICS, ZERO_COST, REASON, MESSAGE, SCORED_BY = "dynamics", "zero_cost", "reason", "message", "score_digest"
# The last epoch's values of these fields, once more as attributes of their own: columns of optuna-dashboard.
COLUMNS = ("val_loss", "map50_95", "map50")
# Reason of pruned trials.
INFEASIBLE = "infeasible"


def last_dynamics(trial: FrozenTrial) -> dict:
    """TrainingDynamics of the last epoch of a measured trial, as a mapping."""
    return trial.user_attrs[DYNAMICS][-1]


def columns(dynamics: dict) -> dict[str, float]:
    """COLUMNS of an epoch's dynamics; those that were not computed are missing."""
    return {name: dynamics[name] for name in COLUMNS if dynamics[name] is not None}


def trial_signals(trial: FrozenTrial, at_epoch: int | None) -> dict[str, float]:
    """What a score may know of a measured trial after ``at_epoch``, None for the last one; see ``early_signals``."""
    return early_signals(trial.user_attrs[DYNAMICS][:at_epoch], trial.user_attrs.get(ZERO_COST))


def ranked_trials(trials: Iterable[FrozenTrial]) -> list[FrozenTrial]:
    """Complete trials, best score first; equal scores in order of number."""
    return sorted((t for t in trials if t.state == TrialState.COMPLETE), key=lambda t: (t.value, t.number))


def best_in_words(trials: Iterable[FrozenTrial]) -> str | None:
    """The best trial so far, for people."""
    complete = [t for t in trials if t.state == TrialState.COMPLETE]
    best = min(complete, key=lambda t: (t.value, t.number), default=None)
    return None if best is None else f"trial {best.number}, score {best.value:+.3f}"


def trial_state(trial: FrozenTrial) -> str:
    """complete, failed, infeasible, measured (trained, waiting for the scale), running or waiting (to be begun or
    continued)."""
    if trial.state == TrialState.COMPLETE:
        return "complete"
    if trial.state == TrialState.FAIL:
        return "failed"
    if trial.state == TrialState.PRUNED:
        return trial.user_attrs.get(REASON) or INFEASIBLE
    if DYNAMICS in trial.user_attrs:
        return "measured"
    return "waiting" if trial.state == TrialState.WAITING else "running"


def count_states(trials: Iterable[FrozenTrial]) -> dict[str, int]:
    """Number of trials in each ``trial_state``, by name of the state."""
    return dict(sorted(Counter(map(trial_state, trials)).items()))


def count_trained(trials: Iterable[FrozenTrial]) -> int:
    """Trials that count towards ``n_trials``: trained, or failed in training."""
    return sum_trained(count_states(trials))


def sum_trained(states: Mapping[str, int]) -> int:
    """The same of ``count_states``."""
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
        "reason": f"{attrs[REASON]}: {attrs.get(MESSAGE)}" if attrs.get(REASON) else None,
        "score": trial.value if trial.state == TrialState.COMPLETE else None,
        **trial.params,
        **known,
        **{name: dynamics[name] for name in METRIC_FIELDS if name in dynamics},
        **{name: signals[name] for name in DERIVED_FIELDS if math.isfinite(signals.get(name, math.nan))},
    }


def parameter_names(trials: Iterable[FrozenTrial]) -> list[str]:
    """All parameters, in the order of first appearance."""
    return list(dict.fromkeys(chain.from_iterable(trial.params for trial in trials)))
