"""Rank correlation with intervals; numpy and scipy only."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy import stats


class RankCorrelation(NamedTuple):
    """spearman and kendall (tau-b) in -1..1, NaN when a side is constant; low, high: 95% interval of spearman; n."""

    spearman: float
    kendall: float
    low: float
    high: float
    n: int


def rank_correlation(a: np.ndarray, b: np.ndarray) -> RankCorrelation:
    """Agreement of two rankings; pairs with a NaN are left out.

    The interval is Fisher's z with the variance (1 + rho^2 / 2) / (n - 3) of Bonett and Wright (2000, Psychometrika
    65, equation 4), which stays honest for small n; with n < 5 it is [-1, 1].
    """
    a, b = np.asarray(a, float), np.asarray(b, float)
    both = np.isfinite(a) & np.isfinite(b)
    a, b = a[both], b[both]
    n = len(a)
    if n < 2 or np.ptp(a) == 0 or np.ptp(b) == 0:
        return RankCorrelation(math.nan, math.nan, -1.0, 1.0, n)
    rho, tau = float(stats.spearmanr(a, b).statistic), float(stats.kendalltau(a, b).statistic)
    if n < 5:
        return RankCorrelation(rho, tau, -1.0, 1.0, n)
    # A perfect rank agreement of few models is no proof: the interval is taken just inside of +-1.
    z = math.atanh(max(-1 + 1e-3, min(1 - 1e-3, rho)))
    half = stats.norm.ppf(0.975) * math.sqrt((1 + rho**2 / 2) / (n - 3))
    return RankCorrelation(rho, tau, math.tanh(z - half), math.tanh(z + half), n)
