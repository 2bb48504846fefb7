"""Rank correlation and what goes with it: intervals, partial correlation, regret, precision, noise ceiling.

numpy and scipy only. Everywhere ``score`` is lower-is-better, ``quality`` (final mAP) higher-is-better, and a
correlation of a score is the one with final error = -quality, so +1 is a perfect score.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import scipy

BOOTSTRAP_SAMPLES = 2000


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
    rho, tau = float(scipy.stats.spearmanr(a, b).statistic), float(scipy.stats.kendalltau(a, b).statistic)
    if n < 5:
        return RankCorrelation(rho, tau, -1.0, 1.0, n)
    # A perfect rank agreement of few models is no proof: the interval is taken just inside of +-1.
    z = math.atanh(max(-1 + 1e-3, min(1 - 1e-3, rho)))
    half = scipy.stats.norm.ppf(0.975) * math.sqrt((1 + rho**2 / 2) / (n - 3))
    return RankCorrelation(rho, tau, math.tanh(z - half), math.tanh(z + half), n)


def chance_of_better(a: np.ndarray, b: np.ndarray) -> tuple[float, float, float]:
    """Share of the pairs (one of each) in which the one of ``a`` is higher, an equal pair counting half, with its 95%
    interval; NaN without pairs.

    The interval is method 5 of Newcombe (2006, Statistics in Medicine 25, 559-573), which stays honest for few values
    and shares near 1: the shares whose distance from the one found is 1.96 of their own standard errors.
    """
    n, m = len(a), len(b)
    if not n or not m:
        return math.nan, math.nan, math.nan
    share = float((np.sign(a[:, None] - b[None, :]) + 1).mean() / 2)
    more = (n + m) / 2 - 1

    def excess(x: float) -> float:
        variance = x * (1 - x) * (1 + more * (1 - x) / (2 - x) + more * x / (1 + x)) / (n * m)
        return (x - share) ** 2 - scipy.stats.norm.ppf(0.975) ** 2 * variance

    inside = min(max(share, 1e-9), 1 - 1e-9)  # at 0 and 1 the distance and the error are both zero
    low = scipy.optimize.brentq(excess, 0.0, inside) if excess(0.0) > 0 else 0.0
    high = scipy.optimize.brentq(excess, inside, 1.0) if excess(1.0) > 0 else 1.0
    return share, float(low), float(high)


def bootstrap_counts(n: int, seed: int, samples: int = BOOTSTRAP_SAMPLES) -> np.ndarray:
    """How often each of ``n`` models is drawn in each bootstrap sample: float [samples, n], every row sums to n."""
    return np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), size=samples).astype(np.float64)


def weighted_spearman(a: np.ndarray, b: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Spearman's rho of a, b [n] in every bootstrap sample of ``counts`` [samples, n] -> [samples].

    Equal to scipy's on the models repeated ``counts`` times (midranks for ties), without repeating them. NaN where a
    sample is constant.
    """
    ranks_a, ranks_b = _weighted_midranks(a, counts), _weighted_midranks(b, counts)
    total = counts.sum(1, keepdims=True)
    a0 = ranks_a - (counts * ranks_a).sum(1, keepdims=True) / total
    b0 = ranks_b - (counts * ranks_b).sum(1, keepdims=True) / total
    return _safe_ratio((counts * a0 * b0).sum(1), (counts * a0**2).sum(1), (counts * b0**2).sum(1))


def weighted_kendall(a: np.ndarray, b: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Kendall's tau-b, like ``weighted_spearman``."""
    sign_a, sign_b = np.sign(a[:, None] - a[None, :]), np.sign(b[:, None] - b[None, :])

    def pairs(products: np.ndarray) -> np.ndarray:
        return ((counts @ products) * counts).sum(1)

    return _safe_ratio(pairs(sign_a * sign_b), pairs(sign_a**2), pairs(sign_b**2))


def _weighted_midranks(x: np.ndarray, counts: np.ndarray) -> np.ndarray:
    below = (x[None, :] < x[:, None]) + 0.5 * (x[None, :] == x[:, None])
    return counts @ below.T.astype(np.float64)


def _safe_ratio(covariance: np.ndarray, variance_a: np.ndarray, variance_b: np.ndarray) -> np.ndarray:
    scale = np.sqrt(variance_a * variance_b)
    return np.divide(covariance, scale, out=np.full(len(covariance), np.nan), where=scale > 1e-12)


def interval95(samples: np.ndarray) -> tuple[float, float]:
    """Percentiles 2.5 and 97.5 of a bootstrap distribution, NaN left out; (nan, nan) without any."""
    finite = samples[np.isfinite(samples)]
    low, high = np.percentile(finite, [2.5, 97.5]).tolist() if len(finite) else (math.nan, math.nan)
    return low, high


def partial_rank_correlation(a: np.ndarray, b: np.ndarray, given: np.ndarray) -> float:
    """Spearman's rho of a and b with the ranks of ``given`` held fixed; NaN when a side is constant."""
    both = np.isfinite(a) & np.isfinite(b) & np.isfinite(given)
    if both.sum() < 4:
        return math.nan
    ranks = [scipy.stats.rankdata(np.asarray(x, float)[both]) for x in (a, b, given)]
    if any(np.ptp(r) == 0 for r in ranks):
        return math.nan
    r = np.corrcoef(ranks)
    spread = (1 - r[0, 2] ** 2) * (1 - r[1, 2] ** 2)
    return float((r[0, 1] - r[0, 2] * r[1, 2]) / math.sqrt(spread)) if spread > 1e-12 else math.nan


def regret(score: np.ndarray, quality: np.ndarray, k: int) -> float:
    """Best quality of all minus best quality among the ``k`` models of the lowest score, in units of quality.

    Models without a score come last; ties keep the order of the models.
    """
    picked = np.argsort(np.where(np.isfinite(score), score, np.inf), kind="stable")[:k]
    return float(quality.max() - quality[picked].max())


def precision_at(score: np.ndarray, quality: np.ndarray, share: float = 0.25) -> float:
    """Which part of the best ``share`` by score (at least one model) is among the best ``share`` by quality, 0..1."""
    k = max(1, round(share * len(score)))
    picked = np.argsort(np.where(np.isfinite(score), score, np.inf), kind="stable")[:k]
    best = np.argsort(-quality, kind="stable")[:k]
    return len(set(picked) & set(best)) / k


class NoiseCeiling(NamedTuple):
    """How well final quality can be predicted at most, given the luck in full training.

    Attributes:
        models, seeds: with at least two trainings, and the most trainings of any of them.
        std: pooled standard deviation of final quality between trainings of one model, in units of quality.
        reliability: Spearman's rho between two trainings of the same models, mean over pairs of seeds.
        low, high: its 95% interval over models.
        ceiling: sqrt(reliability), the most that a perfect predictor of a model's mean could reach against the outcome
            of a single training (Spearman 1904); NaN for a negative reliability.
    """

    models: int
    seeds: int
    std: float
    reliability: float
    low: float
    high: float
    ceiling: float


def noise_ceiling(quality_by_seed: np.ndarray) -> NoiseCeiling | None:
    """quality_by_seed: [models, seeds], NaN for trainings not done. None with fewer than 3 repeated models."""
    repeated = quality_by_seed[np.isfinite(quality_by_seed).sum(1) >= 2]
    if len(repeated) < 3:
        return None
    std = math.sqrt(float(np.nanmean(np.nanvar(repeated, axis=1, ddof=1))))
    counts = np.vstack([np.ones(len(repeated)), bootstrap_counts(len(repeated), seed=0)])
    complete = repeated[:, np.isfinite(repeated).all(0)]
    columns = complete if complete.shape[1] >= 2 else _first_two(repeated)
    pairs = [
        weighted_spearman(columns[:, i], columns[:, j], counts)
        for i in range(columns.shape[1])
        for j in range(i + 1, columns.shape[1])
    ]
    mean = np.mean(pairs, 0)
    reliability = float(mean[0])
    ceiling = math.sqrt(reliability) if reliability >= 0 else math.nan
    return NoiseCeiling(
        len(repeated), int(np.isfinite(repeated).sum(1).max()), std, reliability, *interval95(mean[1:]), ceiling
    )


def _first_two(rows: np.ndarray) -> np.ndarray:
    return np.array([row[np.isfinite(row)][:2] for row in rows])
