"""Rank correlation against scipy and by simulation."""

import math

import numpy as np
import pytest
from scipy import stats

from composite_nas.score.rank_statistics import rank_correlation


def test_equals_scipy_with_ties_and_without_nan_pairs():
    a, b = np.array([1.0, 2, 2, 4, 5, 6]), np.array([2.0, 1, 3, 3, 6, 5])
    r = rank_correlation(a, b)
    assert r.spearman == pytest.approx(stats.spearmanr(a, b).statistic)
    assert r.kendall == pytest.approx(stats.kendalltau(a, b).statistic)
    assert r.n == 6
    assert r.low < r.spearman < r.high
    r = rank_correlation(np.array([1, 2, 3, np.nan, 5, 6, 7.0]), np.array([1, 2, 3, 4, np.nan, 6, 7.0]))
    assert (r.n, r.spearman) == (5, pytest.approx(1.0))


@pytest.mark.parametrize("a", [[1.0, 1.0, 1.0], [1.0], [], range(4)])
def test_four_models_and_less_prove_nothing(a):
    r = rank_correlation(np.array(a, float), np.arange(len(a), dtype=float))
    assert math.isnan(r.spearman) == (len(a) < 4)
    assert (r.low, r.high) == (-1.0, 1.0)


def test_interval_covers_zero_for_noise_about_95_percent_of_the_time():
    rng = np.random.default_rng(0)
    covered = [r.low <= 0 <= r.high for r in (rank_correlation(*rng.normal(size=(2, 12))) for _ in range(500))]
    assert 0.92 <= np.mean(covered) <= 0.98


def test_interval_of_the_described_experiment():
    """rho 0.743 at n = 30 has a 95% interval of about [0.49, 0.88]."""
    rng = np.random.default_rng(1)
    while True:
        a, b = rng.multivariate_normal([0, 0], [[1, 0.76], [0.76, 1]], 30).T
        r = rank_correlation(a, b)
        if abs(r.spearman - 0.743) < 0.003:
            break
    assert r.low == pytest.approx(0.49, abs=0.02)
    assert r.high == pytest.approx(0.88, abs=0.02)
