"""Fit the weights of a composite score, and score models by weights that were fitted without them. numpy and scipy.

Every choice is part of the fit: which epoch, which metrics, how many, their signs and weights. So cross-validation
repeats all of it inside each fold, with an inner cross-validation for the number of metrics and the epoch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import stats

from composite_nas.errors import UserError
from composite_nas.score import CompositeScore, MetricWeight
from composite_nas.zoo_table import ZooTable

MIN_MODELS = 8
FOLDS, REPEATS, INNER_FOLDS = 5, 20, 3
# Of two metrics that rank the models almost the same way, only the better one is taken.
REDUNDANT = 0.95
# A metric that is missing for more of the models than this is no candidate.
MAX_MISSING = 0.2
RIDGE_STRENGTHS = np.logspace(-1, 3, 9)


@dataclass(frozen=True)
class Method:
    """How weights are made from a pool of metrics.

    Attributes:
        rule: ``spearman``: weight = Spearman correlation of the metric with final error (the original description's
            way); ``ridge``: ridge regression of the ranks of final error on the ranks of the metrics.
        metrics: the pool.
        sizes: numbers of metrics to choose from; the strongest by absolute correlation are taken.
    """

    name: str
    rule: str
    metrics: tuple[str, ...]
    sizes: tuple[int, ...]


@dataclass(frozen=True)
class LinearScore:
    """Score of a model = sum over ``columns`` of weight * (x - center) / scale; a missing value counts as zero.

    Attributes:
        epoch: whose signals it reads.
        columns: indices into the pool; center, scale, weight: one value for each.
    """

    epoch: int
    columns: np.ndarray
    center: np.ndarray
    scale: np.ndarray
    weight: np.ndarray

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """values: [n, pool] signals of the score's epoch -> [n]."""
        z = (values[:, self.columns] - self.center) / self.scale
        return np.where(np.isfinite(z), z, 0.0) @ self.weight

    def to_composite(self, metrics: tuple[str, ...], **origin) -> CompositeScore:
        return CompositeScore(
            {
                metrics[c]: MetricWeight(float(m), float(s), float(w))
                for c, m, s, w in zip(self.columns, self.center, self.scale, self.weight, strict=True)
            },
            **origin,
        )


def pool_values(table: ZooTable, metrics: tuple[str, ...]) -> dict[int, np.ndarray]:
    """epoch -> [n, metrics] signals; a metric that the table does not have is NaN throughout."""
    missing = np.full(len(table.models), np.nan)
    return {e: np.column_stack([s.get(m, missing) for m in metrics]) for e, s in table.signals.items()}


def require_enough_models(table: ZooTable) -> None:
    """Raises UserError below MIN_MODELS."""
    if len(table.models) < MIN_MODELS:
        raise UserError(
            f"{table.source} has {len(table.models)} fully trained models, a fit needs at least {MIN_MODELS}: train "
            "more (--n-models)"
        )


def fit(method: Method, values: dict[int, np.ndarray], quality: np.ndarray, seed: int) -> LinearScore | None:
    """The whole recipe on these models; None when no metric of the pool can be used.

    Args:
        values: epoch -> [n, pool].
        quality: final mAP, [n], higher is better.
        seed: of the inner folds.
    """
    options = [(epoch, size) for epoch in sorted(values) for size in method.sizes]
    if len(options) > 1:
        options = [_best_option(method, values, quality, seed, options)]
    (epoch, size), = options
    ranking = _rank_metrics(values[epoch], quality)
    return _fit_size(method.rule, epoch, size, values[epoch], quality, ranking)


def _best_option(method: Method, values: dict, quality: np.ndarray, seed: int, options: list) -> tuple[int, int]:
    """Epoch and number of metrics with the highest rank correlation in an inner cross-validation."""
    n = len(quality)
    scores = {option: np.zeros(n) for option in options}
    for train, test in folds(n, min(INNER_FOLDS, n), np.random.default_rng(seed)):
        for epoch in values:
            x, q = values[epoch], quality[train]
            ranking = _rank_metrics(x[train], q)
            for size in method.sizes:
                linear = _fit_size(method.rule, epoch, size, x[train], q, ranking)
                if linear is not None:
                    scores[epoch, size][test] = _normalised(linear, x[test])
    error_ranks = stats.rankdata(-quality)
    quality_of = {o: _correlation(stats.rankdata(s), error_ranks) for o, s in scores.items()}
    # The first of equals: fewer epochs, fewer metrics.
    return max(options, key=lambda o: quality_of[o])


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a - a.mean(), b - b.mean()
    scale = np.sqrt((a @ a) * (b @ b))
    return float(a @ b / scale) if scale > 0 else -1.0


@dataclass(frozen=True)
class _MetricRanking:
    """The usable metrics, strongest first, without redundant ones; correlations with final error, and rank z-scores."""

    columns: list[int]
    rho: np.ndarray
    rank_z: np.ndarray
    center: np.ndarray
    scale: np.ndarray


def _rank_metrics(x: np.ndarray, quality: np.ndarray) -> _MetricRanking:
    finite = np.isfinite(x)
    usable = finite.mean(0) >= 1 - MAX_MISSING
    with np.errstate(all="ignore"):
        low, center, high = np.nanpercentile(np.where(usable, x, 0.0), [25, 50, 75], axis=0)
        filled = np.where(finite, x, center)
        spread = np.where(high > low, high - low, filled.std(0))
    usable &= spread > 1e-12 * np.maximum(1.0, np.abs(center))
    ranks = stats.rankdata(np.where(usable, filled, 0.0), axis=0)
    deviation = ranks.std(0)
    rank_z = np.divide(ranks - ranks.mean(0), deviation, out=np.zeros_like(ranks), where=deviation > 0)
    error = stats.rankdata(-quality)
    error_z = (error - error.mean()) / max(error.std(), 1e-12)
    rho = rank_z.T @ error_z / len(quality)
    similarity = np.abs(rank_z.T @ rank_z) / len(quality)
    chosen: list[int] = []
    for column in np.argsort(-np.abs(rho), kind="stable"):
        if usable[column] and all(similarity[column, c] < REDUNDANT for c in chosen):
            chosen.append(int(column))
    return _MetricRanking(chosen, rho, rank_z, center, spread)


def _fit_size(
    rule: str, epoch: int, size: int, x: np.ndarray, quality: np.ndarray, ranking: _MetricRanking
) -> LinearScore | None:
    columns = np.array(ranking.columns[:size], dtype=int)
    if not len(columns):
        return None
    if rule == "spearman":
        weight = ranking.rho[columns]
    elif rule == "ridge":
        weight = _ridge(ranking.rank_z[:, columns], stats.rankdata(-quality))
    else:
        raise ValueError(f"unknown rule {rule!r}, expected spearman or ridge")
    return LinearScore(epoch, columns, ranking.center[columns], ranking.scale[columns], weight)


def _ridge(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Ridge weights for standardised x [n, m]; the strength has the least leave-one-out error (closed form)."""
    y = (y - y.mean()) / max(y.std(), 1e-12)
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    uy = u.T @ y
    best_error, best = np.inf, None
    for strength in RIDGE_STRENGTHS:
        shrink = s**2 / (s**2 + strength)
        # The mean is fitted, too: 1/n of every leverage.
        leverage = (u**2 * shrink).sum(1) + 1 / len(y)
        error = np.mean(((y - u @ (shrink * uy)) / np.maximum(1 - leverage, 1e-6)) ** 2)
        if error < best_error:
            best_error, best = error, strength
    return vt.T @ (s / (s**2 + best) * uy)


def _normalised(linear: LinearScore, x: np.ndarray) -> np.ndarray:
    """Scores of different folds on one scale: weights that sum to one."""
    return linear(x) / max(np.abs(linear.weight).sum(), 1e-12)


def folds(n: int, parts: int, rng: np.random.Generator) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Random partition: (indices to fit on, held-out indices) for each part."""
    order = rng.permutation(n)
    for test in np.array_split(order, parts):
        yield np.setdiff1d(order, test), test


def held_out_scores(
    method: Method, values: dict[int, np.ndarray], quality: np.ndarray, repeats: int, seed: int
) -> np.ndarray:
    """Score of every model by weights that were fitted without it, [repeats, n].

    Each repeat splits the models into FOLDS parts; the whole recipe is run on all but one part and scores that one.
    """
    n = len(quality)
    scores = np.zeros((repeats, n))
    for repeat in range(repeats):
        for part, (train, test) in enumerate(folds(n, FOLDS, np.random.default_rng([seed, repeat]))):
            x = {epoch: v[train] for epoch, v in values.items()}
            linear = fit(method, x, quality[train], seed=repeat * FOLDS + part)
            if linear is not None:
                scores[repeat, test] = _normalised(linear, values[linear.epoch][test])
    return scores
