"""Fit the weights of a composite score, and score models by weights that were fitted without them. numpy and scipy.

Every choice is part of the fit: which epoch, which metrics, how many, their signs and weights. So cross-validation
repeats all of it inside each fold, with an inner cross-validation for the number of metrics and the epoch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy import stats

from composite_nas.base.errors import UserError
from composite_nas.experiment.tables import ZooTable
from composite_nas.score.formula import CompositeScore, MetricWeight

MIN_MODELS = 8
FOLDS, REPEATS, INNER_FOLDS = 5, 20, 3
# When two metrics rank the models almost the same way, only the better one is taken.
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
        last_epoch_only: read the last epoch instead of choosing one.
    """

    name: str
    rule: str
    metrics: tuple[str, ...]
    sizes: tuple[int, ...]
    last_epoch_only: bool = False

    def epochs(self, pool: Pool) -> tuple[int, ...]:
        return pool.epochs[-1:] if self.last_epoch_only else pool.epochs


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


class Prepared(NamedTuple):
    """What a fit needs to know of the metrics of some models, whatever their quality.

    Attributes:
        usable: bool [pool]: varies and is not missing too often.
        rank_z: ranks with mean 0 and standard deviation 1, float [models, pool]; missing values are in the middle.
        center, scale: median and interquartile range (or standard deviation), float [pool].
        redundant: bool [pool, pool]: rank the models almost the same way.
    """

    usable: np.ndarray
    rank_z: np.ndarray
    center: np.ndarray
    scale: np.ndarray
    redundant: np.ndarray


class Pool:
    """Signals of all models for a pool of metrics, and their ranks among parts of the models, computed once each.

    Permutation tests ask for the same parts hundreds of times with other qualities.
    """

    def __init__(self, table: ZooTable, metrics: tuple[str, ...]):
        missing = np.full(len(table.models), np.nan)
        self.values = {e: np.column_stack([s.get(m, missing) for m in metrics]) for e, s in table.signals.items()}
        self.epochs = tuple(sorted(self.values))
        self.rows = np.arange(len(table.models))
        self._prepared: dict[tuple[int, bytes], Prepared] = {}

    def prepared(self, epoch: int, rows: np.ndarray) -> Prepared:
        key = epoch, rows.tobytes()
        if key not in self._prepared:
            self._prepared[key] = _prepare(self.values[epoch][rows])
        return self._prepared[key]


def require_enough_models(table: ZooTable) -> None:
    """Raises UserError below MIN_MODELS."""
    if len(table.models) < MIN_MODELS:
        raise UserError(
            f"{table.source} has {len(table.models)} fully trained models, a fit needs at least {MIN_MODELS}: train "
            "more (--n-models)"
        )


def fit(
    method: Method, pool: Pool, quality: np.ndarray, seed: int, rows: np.ndarray | None = None
) -> LinearScore | None:
    """The whole recipe; None when no metric of the pool can be used.

    Args:
        quality: final mAP of all models of the pool, [n], higher is better.
        seed: of the inner folds.
        rows: indices of the models to fit on (may repeat); None for all. Nothing is read of the others.
    """
    rows = pool.rows if rows is None else rows
    options = [(epoch, size) for epoch in method.epochs(pool) for size in method.sizes]
    if len(options) > 1:
        options = [_best_option(method, pool, quality, seed, rows, options)]
    ((epoch, size),) = options
    return _fit_size(method.rule, epoch, size, pool.prepared(epoch, rows), quality[rows])


def _best_option(
    method: Method, pool: Pool, quality: np.ndarray, seed: int, rows: np.ndarray, options: list
) -> tuple[int, int]:
    """Epoch and number of metrics with the highest rank correlation in an inner cross-validation."""
    scores = {option: np.zeros(len(rows)) for option in options}
    for train, test in folds(len(rows), min(INNER_FOLDS, len(rows)), np.random.default_rng(seed)):
        for epoch in method.epochs(pool):
            prepared = pool.prepared(epoch, rows[train])
            for size in method.sizes:
                linear = _fit_size(method.rule, epoch, size, prepared, quality[rows[train]])
                if linear is not None:
                    scores[epoch, size][test] = _normalised(linear, pool.values[epoch][rows[test]])
    error_ranks = stats.rankdata(-quality[rows])
    agreement = {o: _correlation(stats.rankdata(s), error_ranks) for o, s in scores.items()}
    # The first of equals: fewer epochs, fewer metrics.
    return max(options, key=lambda o: agreement[o])


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a - a.mean(), b - b.mean()
    scale = np.sqrt((a @ a) * (b @ b))
    return float(a @ b / scale) if scale > 0 else -1.0


def _prepare(x: np.ndarray) -> Prepared:
    finite = np.isfinite(x)
    usable = finite.mean(0) >= 1 - MAX_MISSING
    quartiles = np.zeros((3, x.shape[1]))
    whole = finite.all(0)
    quartiles[:, whole] = np.percentile(x[:, whole], [25, 50, 75], axis=0)
    for column in np.flatnonzero(usable & ~whole):
        quartiles[:, column] = np.percentile(x[finite[:, column], column], [25, 50, 75])
    low, center, high = quartiles
    filled = np.where(finite, x, center)
    scale = np.where(high > low, high - low, filled.std(0))
    usable &= scale > 1e-12 * np.maximum(1.0, np.abs(center))
    ranks = stats.rankdata(filled, axis=0)
    deviation = ranks.std(0)
    rank_z = np.divide(ranks - ranks.mean(0), deviation, out=np.zeros_like(ranks), where=deviation > 0)
    redundant = np.abs(rank_z.T @ rank_z) / len(x) >= REDUNDANT
    return Prepared(usable, rank_z, center, scale, redundant)


def _fit_size(rule: str, epoch: int, size: int, prepared: Prepared, quality: np.ndarray) -> LinearScore | None:
    """``size`` metrics, strongest first, without redundant ones."""
    error = stats.rankdata(-quality)
    error_z = (error - error.mean()) / max(error.std(), 1e-12)
    rho = prepared.rank_z.T @ error_z / len(quality)
    chosen: list[int] = []
    for column in np.argsort(-np.abs(rho), kind="stable"):
        if len(chosen) < size and prepared.usable[column] and not prepared.redundant[column, chosen].any():
            chosen.append(int(column))
    if not chosen:
        return None
    columns = np.array(chosen)
    if rule == "spearman":
        weight = rho[columns]
    elif rule == "ridge":
        weight = _ridge(prepared.rank_z[:, columns], error_z)
    else:
        raise ValueError(f"unknown rule {rule!r}, expected spearman or ridge")
    return LinearScore(epoch, columns, prepared.center[columns], prepared.scale[columns], weight)


def _ridge(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Ridge weights for standardised x [n, m], y [n]; the strength has the least leave-one-out error (closed form)."""
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    uy = u.T @ y
    shrink = s**2 / (s**2 + RIDGE_STRENGTHS[:, None])
    # The mean is fitted, too: 1/n of every leverage.
    leverage = shrink @ (u**2).T + 1 / len(y)
    errors = (((y - (shrink * uy) @ u.T) / np.maximum(1 - leverage, 1e-6)) ** 2).mean(1)
    best = RIDGE_STRENGTHS[errors.argmin()]
    return vt.T @ (s / (s**2 + best) * uy)


def _normalised(linear: LinearScore, x: np.ndarray) -> np.ndarray:
    """Scores of different folds on one scale: weights that sum to one."""
    return linear(x) / max(np.abs(linear.weight).sum(), 1e-12)


def folds(n: int, parts: int, rng: np.random.Generator) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Random partition: (indices to fit on, held-out indices) for each part."""
    order = rng.permutation(n)
    for test in np.array_split(order, parts):
        yield np.setdiff1d(order, test), test


def held_out_scores(method: Method, pool: Pool, quality: np.ndarray, repeats: int, seed: int) -> np.ndarray:
    """Score of every model by weights that were fitted without it, [repeats, n].

    Each repeat splits the models into FOLDS parts; the whole recipe is run on all but one part and scores that one.
    """
    scores = np.zeros((repeats, len(quality)))
    for repeat in range(repeats):
        parts = folds(len(quality), FOLDS, np.random.default_rng([seed, repeat]))
        for part, (train, test) in enumerate(parts):
            linear = fit(method, pool, quality, repeat * FOLDS + part, train)
            if linear is not None:
                scores[repeat, test] = _normalised(linear, pool.values[linear.epoch][test])
    return scores
