"""TrainingDynamics: what one epoch of training looked like, in one record; everything else derives from its fields.

A signal is all that a score may use, by name: a field of the last TrainingDynamics, something derived from the
epochs up to it, or a score of the untrained network. No torch here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np

FIRST_LAST_K = 10
NAN = float("nan")
DERIVED_FIELDS = (
    "tse", "tse_e", "train_loss_slope", "val_loss_slope", "val_train_ratio", "relative_improvement",
    "grad_norm_log", "map50_log", "map50_95_log", "point_ap_log", "gmacs_log", "n_params_log",
)  # fmt: skip
ZERO_COST_FIELDS = ("synflow_log", "naswot", "grad_norm_init", "snip", "zico")
# mAP is often exactly zero after two epochs.
MAP_FLOOR = 1e-4


@dataclass(frozen=True)
class TrainingDynamics:
    """One model, one epoch. NaN marks a value that was not computed or is not defined.

    Attributes:
        epoch: 1 for the first.
        train_loss, train_loss_std, train_loss_cv: mean, standard deviation and std/mean of the epoch's batch losses.
        train_class_loss, train_box_loss: means of the two terms of train_loss.
        train_loss_first_k, train_loss_last_k, improvement: mean of the first and last K = 10 batch losses (of all
            when there are fewer), and first minus last.
        grad_norm_mean, grad_norm_std, grad_norm_cv: of the global L2 gradient norm of each batch, before clipping.
        val_loss, val_loss_std, val_loss_cv: the same criterion on the fixed validation subset in eval mode.
        val_class_loss, val_box_loss: the two terms of val_loss.
        val_iou: mean IoU of the boxes predicted at positive cells with their targets, 0..1.
        val_point_auc, val_point_ap: how well the class scores of single cells rank positive cells before background,
            before any NMS, 0..1; see ``point_ranking``.
        gap: val_loss - train_loss.
        map50_95, map50: COCO AP on the validation subset, 0..1.
        precision, recall: at IoU 0.5 and the confidence where their mean F1 is highest, 0..1; see
            ``MeanAveragePrecision``.
        learning_rate: of the epoch's last step.
        n_params: trainable parameters.
        gmacs: 1e9 multiply-accumulates of one forward pass of one image.
        seconds: wall time of the epoch, evaluation included.
        peak_memory_mb: MiB, see ``Device.peak_memory_mb``.
    """

    epoch: int
    train_loss: float
    train_loss_std: float
    train_loss_cv: float
    train_class_loss: float
    train_box_loss: float
    train_loss_first_k: float
    train_loss_last_k: float
    improvement: float
    grad_norm_mean: float
    grad_norm_std: float
    grad_norm_cv: float
    val_loss: float
    val_loss_std: float
    val_loss_cv: float
    val_class_loss: float
    val_box_loss: float
    val_iou: float
    val_point_auc: float
    val_point_ap: float
    gap: float
    map50_95: float
    map50: float
    precision: float
    recall: float
    learning_rate: float
    n_params: int
    gmacs: float
    seconds: float
    peak_memory_mb: float

    def to_dict(self) -> dict[str, float | int | None]:
        """For JSON: NaN becomes None."""
        return {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in asdict(self).items()}

    @classmethod
    def from_dict(cls, values: dict) -> TrainingDynamics:
        """From ``to_dict``; raises KeyError for a field that an earlier version did not have."""
        known: dict[str, Any] = {f.name: NAN if values[f.name] is None else values[f.name] for f in fields(cls)}
        return cls(**known)


# Fields that describe training or cost and may enter a score; the epoch is an index.
METRIC_FIELDS = tuple(f.name for f in fields(TrainingDynamics) if f.name != "epoch")


def best_by_map(history: Sequence[TrainingDynamics]) -> TrainingDynamics | None:
    """The epoch with the highest mAP50-95, the first of several; None while there is none."""
    known = [record for record in history if math.isfinite(record.map50_95)]
    return max(known, key=lambda record: record.map50_95, default=None)


def summarise_epoch(
    epoch: int,
    train_losses: Sequence[float],
    grad_norms: Sequence[float],
    val_losses: Sequence[float],
    n_params: int,
    **other: float,
) -> TrainingDynamics:
    """Per-batch records of one epoch -> TrainingDynamics.

    Args:
        train_losses, grad_norms: one value per training batch, at least one.
        val_losses: one value per validation batch; empty when validation was skipped.
        n_params: trainable parameters.
        other: the fields that are not derived from these: train_class_loss, train_box_loss, val_class_loss to
            val_point_ap, map50_95 to learning_rate, gmacs to peak_memory_mb.
    """
    train_loss, train_loss_std, train_loss_cv = _mean_std_cv(train_losses)
    grad_norm_mean, grad_norm_std, grad_norm_cv = _mean_std_cv(grad_norms)
    val_loss, val_loss_std, val_loss_cv = _mean_std_cv(val_losses)
    first_k = float(np.mean(train_losses[:FIRST_LAST_K]))
    last_k = float(np.mean(train_losses[-FIRST_LAST_K:]))
    return TrainingDynamics(
        epoch=epoch,
        train_loss=train_loss,
        train_loss_std=train_loss_std,
        train_loss_cv=train_loss_cv,
        train_loss_first_k=first_k,
        train_loss_last_k=last_k,
        improvement=first_k - last_k,
        grad_norm_mean=grad_norm_mean,
        grad_norm_std=grad_norm_std,
        grad_norm_cv=grad_norm_cv,
        val_loss=val_loss,
        val_loss_std=val_loss_std,
        val_loss_cv=val_loss_cv,
        gap=val_loss - train_loss,
        n_params=n_params,
        **other,
    )


def _mean_std_cv(values: Sequence[float]) -> tuple[float, float, float]:
    """Mean, population standard deviation, and their ratio (NaN for a zero mean or no values)."""
    if not len(values):
        return NAN, NAN, NAN
    mean, std = float(np.mean(values)), float(np.std(values))
    return mean, std, std / mean if mean else NAN


SIGNAL_FIELDS = METRIC_FIELDS + DERIVED_FIELDS + ZERO_COST_FIELDS


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
