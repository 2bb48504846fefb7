"""Scores without a fit: one signal each, and the published formula. A composite score has to rank better."""

from __future__ import annotations

import numpy as np

from composite_nas.score.dynamics import ZERO_COST_FIELDS
from composite_nas.score.formula import PUBLISHED_WEIGHTS, calibrate

# Name -> (signal, sign): +1 where a high value is expected of a bad detector. Nothing here is fitted.
BASELINES = {
    "val_loss": ("val_loss", 1),
    "train_loss": ("train_loss", 1),
    "TSE": ("tse", 1),
    "early mAP50-95": ("map50_95", -1),
    "early mAP50": ("map50", -1),
    "MACs": ("gmacs", -1),
    "parameters": ("n_params", -1),
    "point AP": ("val_point_ap", -1),
    "point AUC": ("val_point_auc", -1),
    "IoU of positives": ("val_iou", -1),
    **{name: (name, -1) for name in ZERO_COST_FIELDS},
}
PUBLISHED = "published formula"


def baseline_scores(signals: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Name -> score [n], lower is better, for all baselines whose signal was measured."""
    scores = {name: sign * signals[s] for name, (s, sign) in BASELINES.items() if _varies(signals.get(s))}
    if all(_varies(signals.get(m)) for m in PUBLISHED_WEIGHTS):
        records = [{m: signals[m][i] for m in PUBLISHED_WEIGHTS} for i in range(len(signals["val_loss"]))]
        published = calibrate(records, PUBLISHED_WEIGHTS, "published", "standard")
        scores[PUBLISHED] = np.array([published(r) for r in records])
    # A model without the value is judged to be in the middle.
    return {name: np.where(np.isfinite(s), s, np.nanmedian(s)) for name, s in scores.items()}


def _varies(values: np.ndarray | None) -> bool:
    if values is None:
        return False
    finite = values[np.isfinite(values)]
    return len(finite) >= 2 and np.ptp(finite) > 0
