"""Do single cells rank objects before background? A ranking measure that needs neither NMS nor well-placed boxes.

After two epochs boxes are still loose and mAP is close to zero for most candidates, while the class scores of cells
already order foreground before background more or less well. For each class, all (cell, class) scores of the
validation images are ranked; the cells that the assigner gave to that class are the positives.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from composite_nas.detection.loss import Assignment

# Scores are counted in bins of equal width in logits; everything beyond the ends goes to the outermost bins.
BINS, LOWEST_LOGIT, HIGHEST_LOGIT = 2048, -16.0, 8.0


class PointRankingResult(NamedTuple):
    """Area under the ROC curve and average precision, 0..1: means over classes with positives, NaN without any."""

    auc: float
    ap: float


class PointRanking:
    """Histograms of scores by class, summed over batches on the device; nothing waits for it until ``result``."""

    def __init__(self, num_classes: int, device: torch.device):
        self.num_classes = num_classes
        self.offsets = torch.arange(num_classes, device=device) * BINS
        self.all = torch.zeros(num_classes * BINS, dtype=torch.int64, device=device)
        self.positive = torch.zeros_like(self.all)

    def add(self, logits: Tensor, assignment: Assignment) -> None:
        """logits: [B, A, C] of one batch; assignment: its positives."""
        scaled = (logits.float() - LOWEST_LOGIT) * (BINS / (HIGHEST_LOGIT - LOWEST_LOGIT))
        bins = scaled.clamp_(0, BINS - 1).long() + self.offsets
        self.all += torch.bincount(bins.flatten(), minlength=len(self.all))
        positive = bins[assignment.image, assignment.cell, assignment.classes]
        self.positive += torch.bincount(positive, minlength=len(self.all))

    def result(self) -> PointRankingResult:
        positive = self.positive.view(self.num_classes, BINS).double().cpu().numpy()
        negative = self.all.view(self.num_classes, BINS).double().cpu().numpy() - positive
        ranked = [
            (_area_under_roc(p, n), _average_precision(p, n))
            for p, n in zip(positive, negative, strict=True)
            if p.any()
        ]
        return PointRankingResult(*np.mean(ranked, 0).tolist()) if ranked else PointRankingResult(math.nan, math.nan)


def _area_under_roc(positive: np.ndarray, negative: np.ndarray) -> float:
    """Probability that a positive is in a higher bin than a negative, a common bin counting one half."""
    below = np.cumsum(negative) - negative
    return float(positive @ (below + 0.5 * negative) / (positive.sum() * max(1.0, negative.sum())))


def _average_precision(positive: np.ndarray, negative: np.ndarray) -> float:
    """Sum of precision times gain in recall from the highest bin down."""
    found, false = np.cumsum(positive[::-1]), np.cumsum(negative[::-1])
    precision = found / np.maximum(1.0, found + false)
    return float(precision @ positive[::-1] / positive.sum())
