"""Ranking of positive cells before background against scipy and a value by hand."""

import math

import numpy as np
import pytest
import torch
from scipy import stats

from composite_nas.detection.accuracy.point_ranking import PointRanking
from composite_nas.detection.loss import Assignment


def positives(image, cell, classes):
    tensors = [torch.tensor(v, dtype=torch.long) for v in (image, cell, classes)]
    return Assignment(tensors[0], tensors[1], torch.zeros(len(image), 4), tensors[2], torch.ones(len(image)))


def test_auc_is_the_mann_whitney_statistic_averaged_over_classes():
    rng = np.random.default_rng(0)
    logits = torch.from_numpy(rng.normal(-4, 2, (2, 50, 3)).astype(np.float32))
    chosen = positives([0, 0, 1, 1, 1], [3, 7, 0, 9, 20], [0, 1, 0, 1, 1])
    ranking = PointRanking(3, torch.device("cpu"))
    for i in range(2):  # in two batches of one image
        here = chosen.image == i
        part = Assignment(*(t[here] for t in (torch.zeros_like(chosen.image), *chosen[1:])))
        ranking.add(logits[i : i + 1], part)
    expected = []
    for c in (0, 1):  # class 2 has no positives and does not count
        is_positive = torch.zeros(2, 50, dtype=torch.bool)
        mine = chosen.classes == c
        is_positive[chosen.image[mine], chosen.cell[mine]] = True
        p, n = logits[..., c][is_positive].numpy(), logits[..., c][~is_positive].numpy()
        expected.append(stats.mannwhitneyu(p, n).statistic / (len(p) * len(n)))
    assert ranking.result().auc == pytest.approx(np.mean(expected), abs=0.01)  # bins of 0.012 logits


def test_average_precision_by_hand():
    """Order by score: positive, background, positive, background: 1/2 * 1 + 1/2 * 2/3."""
    ranking = PointRanking(1, torch.device("cpu"))
    ranking.add(torch.tensor([[[3.0], [1.0], [2.0], [-5.0]]]), positives([0, 0], [0, 1], [0, 0]))
    assert ranking.result().ap == pytest.approx(0.5 + 0.5 * 2 / 3)
    assert ranking.result().auc == pytest.approx(0.75)


def test_no_positives_no_ranking_and_extreme_logits_are_counted():
    ranking = PointRanking(2, torch.device("cpu"))
    ranking.add(torch.full((1, 4, 2), -100.0), positives([], [], []))
    assert all(math.isnan(v) for v in ranking.result())
    ranking.add(torch.tensor([[[100.0, 0.0]]]), positives([0], [0], [0]))
    assert ranking.result().ap == 1.0
