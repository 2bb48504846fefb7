"""Early signals: everything a score may use about a candidate, by name. No torch here.

A signal is a field of the last TrainingDynamics, something derived from the epochs up to it, or a score of the
untrained network.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from composite_nas.dynamics import METRIC_FIELDS

DERIVED_FIELDS = (
    "tse", "tse_e", "train_loss_slope", "val_loss_slope", "val_train_ratio", "relative_improvement",
    "grad_norm_log", "map50_log", "map50_95_log", "point_ap_log", "gmacs_log", "n_params_log",
)  # fmt: skip
ZERO_COST_FIELDS = ("synflow_log", "naswot", "grad_norm_init", "snip", "zico")
SIGNAL_FIELDS = METRIC_FIELDS + DERIVED_FIELDS + ZERO_COST_FIELDS

# mAP is often exactly zero after two epochs.
MAP_FLOOR = 1e-4


def early_signals(history: Sequence[Mapping], zero_cost: Mapping[str, float | None] | None = None) -> dict[str, float]:
    """Signals after the last epoch of ``history``.

    Args:
        history: TrainingDynamics as mappings (None or NaN for missing values), epoch 1 first, at least one.
        zero_cost: ZERO_COST_FIELDS where they were computed.

    Returns:
        All METRIC_FIELDS and DERIVED_FIELDS and what is in ``zero_cost``; NaN where undefined. Derived are:
        tse: sum of the mean training losses of all epochs, and tse_e: of the last one only (TSE and TSE-E with E = 1
            of Ru et al. 2021, arXiv:2006.04492, divided by the number of steps in an epoch).
        train_loss_slope, val_loss_slope: last epoch minus the one before.
        val_train_ratio: val_loss / train_loss, which cancels the scale of the loss.
        relative_improvement: improvement / train_loss_first_k.
        grad_norm_log, gmacs_log, n_params_log: natural logarithms of grad_norm_mean, gmacs, n_params.
        map50_log, map50_95_log, point_ap_log: natural logarithms of map50, map50_95 and val_point_ap, each plus
            MAP_FLOOR.
    """
    last = {name: _number(history[-1].get(name)) for name in METRIC_FIELDS}
    before = history[-2] if len(history) > 1 else {}
    floored = {
        f"{name}_log": _log(last[field] + MAP_FLOOR)
        for name, field in (("map50", "map50"), ("map50_95", "map50_95"), ("point_ap", "val_point_ap"))
    }
    return {
        **last,
        "tse": sum(_number(record.get("train_loss")) for record in history),
        "tse_e": last["train_loss"],
        "train_loss_slope": last["train_loss"] - _number(before.get("train_loss")),
        "val_loss_slope": last["val_loss"] - _number(before.get("val_loss")),
        "val_train_ratio": _ratio(last["val_loss"], last["train_loss"]),
        "relative_improvement": _ratio(last["improvement"], last["train_loss_first_k"]),
        "grad_norm_log": _log(last["grad_norm_mean"]),
        **floored,
        "gmacs_log": _log(last["gmacs"]),
        "n_params_log": _log(last["n_params"]),
        **{name: _number(value) for name, value in (zero_cost or {}).items()},
    }


def _number(value: float | None) -> float:
    return math.nan if value is None else float(value)


def _log(value: float) -> float:
    return math.log(value) if value > 0 else math.nan


def _ratio(a: float, b: float) -> float:
    return a / b if b else math.nan
