"""Statistics against scipy, hand-computed values and direct definitions."""

import math

import numpy as np
import pytest
from scipy import stats

from composite_nas.score.rank_statistics import (
    bootstrap_counts,
    interval95,
    noise_ceiling,
    partial_rank_correlation,
    precision_at,
    regret,
    weighted_kendall,
    weighted_spearman,
)


@pytest.mark.parametrize("ties", [False, True])
def test_weighted_correlations_equal_scipy_on_repeated_models(ties):
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 12))
    b += a
    if ties:
        a, b = a.round(), b.round()
    counts = np.vstack([np.ones(12), bootstrap_counts(12, seed=1, samples=20)])
    rho, tau = weighted_spearman(a, b, counts), weighted_kendall(a, b, counts)
    for row, r, t in zip(counts.astype(int), rho, tau, strict=True):
        x, y = np.repeat(a, row), np.repeat(b, row)
        assert r == pytest.approx(stats.spearmanr(x, y).statistic)
        assert t == pytest.approx(stats.kendalltau(x, y).statistic)


def test_bootstrap_counts_draw_n_models_and_depend_on_the_seed_only():
    counts = bootstrap_counts(9, seed=3, samples=50)
    assert (counts.sum(1) == 9).all()
    assert np.array_equal(counts, bootstrap_counts(9, seed=3, samples=50))


def test_a_constant_sample_has_no_correlation():
    assert math.isnan(weighted_spearman(np.zeros(4), np.arange(4.0), np.ones((1, 4)))[0])
    assert interval95(np.array([np.nan])) == pytest.approx((math.nan, math.nan), nan_ok=True)


def test_partial_correlation_is_the_one_of_the_residuals():
    rng = np.random.default_rng(2)
    given = rng.normal(size=30)
    a, b = given + rng.normal(size=30), given + rng.normal(size=30)
    ranks = [stats.rankdata(x) for x in (a, b, given)]
    residuals = [r - np.polyval(np.polyfit(ranks[2], r, 1), ranks[2]) for r in ranks[:2]]
    assert partial_rank_correlation(a, b, given) == pytest.approx(np.corrcoef(residuals)[0, 1])
    assert math.isnan(partial_rank_correlation(a, b, np.zeros(30)))
    assert math.isnan(partial_rank_correlation(a, b, a))


def test_regret_and_precision_by_hand():
    score = np.array([0.1, 0.2, 0.3, 0.4, np.nan, 0.5, 0.6, 0.7])
    quality = np.array([0.20, 0.25, 0.10, 0.30, 0.28, 0.0, 0.0, 0.0])
    assert regret(score, quality, 1) == pytest.approx(0.10)
    assert regret(score, quality, 3) == pytest.approx(0.05)
    assert regret(score, quality, 4) == 0.0
    # Best two by score: models 0 and 1; by quality: 3 and 4.
    assert precision_at(score, quality, 0.25) == 0.0
    assert precision_at(-quality, quality, 0.25) == 1.0
    assert precision_at(np.array([0.0, 1, 2, 3, 4, 5, 6, 7]), quality, 0.5) == 0.75


def test_noise_ceiling_by_hand():
    """Two seeds that differ by 0.02 everywhere and keep the order: full reliability, std 0.02 / sqrt(2)."""
    first = np.array([0.1, 0.2, 0.3, 0.4])
    by_seed = np.column_stack([first, first + 0.02])
    ceiling = noise_ceiling(np.vstack([by_seed, [0.5, np.nan]]))
    assert (ceiling.models, ceiling.seeds) == (4, 2)
    assert ceiling.std == pytest.approx(0.02 / math.sqrt(2))
    assert (ceiling.reliability, ceiling.ceiling) == (pytest.approx(1.0), pytest.approx(1.0))


def test_noise_ceiling_is_the_root_of_the_agreement_between_seeds():
    rng = np.random.default_rng(0)
    truth = rng.normal(size=400)
    by_seed = truth[:, None] + rng.normal(size=(400, 3))
    ceiling = noise_ceiling(by_seed)
    assert ceiling.reliability == pytest.approx(0.5, abs=0.08)
    # A perfect predictor of the truth reaches the ceiling against one training.
    assert ceiling.ceiling == pytest.approx(stats.spearmanr(truth, by_seed[:, 0]).statistic, abs=0.06)
    assert ceiling.low < ceiling.reliability < ceiling.high


def test_no_ceiling_without_repeated_models():
    assert noise_ceiling(np.column_stack([np.arange(5.0), np.full(5, np.nan)])) is None
