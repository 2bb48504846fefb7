"""What a fitted score is worth: held-out numbers for every method beside every baseline, and one honest sentence."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.experiment.fit import REPEATS, Method, Pool, fit, held_out_scores, require_enough_models
from composite_nas.experiment.tables import ZooTable
from composite_nas.experiment.words import Analysis, Row, in_one_sentence, proof_of, recommend
from composite_nas.score.baselines import BASELINES, PUBLISHED, baseline_scores
from composite_nas.score.dynamics import DERIVED_FIELDS, METRIC_FIELDS, ZERO_COST_FIELDS
from composite_nas.score.formula import PUBLISHED_WEIGHTS, CompositeScore, MetricWeight, calibrate
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

# Time and memory belong to the machine, tse_e is train_loss; logarithms stand for the skewed ones; the terms of the
# training loss, precision and recall were not in the zoo that the methods were drawn up on.
NOT_IN_POOL = (
    "train_class_loss", "train_box_loss", "precision", "recall", "learning_rate",
    "seconds", "peak_memory_mb", "tse_e", "n_params", "gmacs", "gmacs_log", "n_params_log",
    "grad_norm_mean", "map50", "map50_95", "val_point_ap",
)  # fmt: skip
DYNAMICS = tuple(n for n in METRIC_FIELDS + DERIVED_FIELDS if n not in NOT_IN_POOL)
COST = ("gmacs_log", "n_params_log")
# How well validation detections already are, from four sides, and the cost. Drawn up after looking at a zoo on
# nwpu_vhr10 (docs/LOG.md), so the held-out numbers of this one method are a little too good there.
DETECTION = ("map50_95_log", "val_iou", "val_point_auc", "point_ap_log", "val_loss", "gmacs_log")
METHODS = (
    Method("spearman", "spearman", DYNAMICS, (3, 5, 8)),
    Method("ridge", "ridge", DYNAMICS, (4, 8, 16)),
    Method("ridge with cost", "ridge", DYNAMICS + COST, (4, 8, 16)),
    Method("ridge, detection signals", "ridge", DETECTION, (len(DETECTION),), last_epoch_only=True),
    Method("single best", "spearman", DYNAMICS + COST, (1,)),
    Method("spearman, original metrics", "spearman", tuple(PUBLISHED_WEIGHTS), (5,)),
)
FREE = ("MACs", "parameters")
PERMUTATIONS, PERMUTATION_REPEATS, PERMUTATION_HITS = 200, 1, 10


@dataclass(frozen=True)
class Contest:
    """Everything that is compared on one zoo.

    Attributes:
        methods: those that score models, and ``pools`` of their metrics.
        held_out: name of a method [repeats, models] or baseline [1, models] -> scores of models that it was not
            fitted on.
        seed: of folds, bootstrap and permutations.
    """

    table: ZooTable
    methods: list[Method]
    pools: dict[tuple[str, ...], Pool]
    held_out: dict[str, np.ndarray]
    seed: int


def require_method(name: str) -> None:
    """Raises UserError when no score is called so; "" is the best one."""
    known = [*(method.name for method in METHODS), *BASELINES, PUBLISHED]
    if name and name not in known:
        raise UserError(f"--method {name} is not among {', '.join(known)}")


def analyse(
    table: ZooTable,
    seed: int = 0,
    permutations: int = PERMUTATIONS,
    repeats: int = REPEATS,
    on_permutation: Callable[[], object] = lambda: None,
    method: str | None = None,
    **origin,
) -> Analysis:
    """Fit every method, prove it and compare it with every baseline.

    Args:
        table: signals of all epochs that the score may look at; baselines read the last one.
        permutations: for the p-value; 0 for none (NaN).
        on_permutation: called after each.
        method: name of the method or baseline to hand over, whatever its proof says; None for the best proven one.
        origin: dataset_fingerprint, image_size, epochs, trial_share, backbones and tile of the score.

    Raises:
        UserError: fewer than MIN_MODELS models, or ``method`` is not among those that can be fitted to them.
    """
    require_enough_models(table)
    methods = [m for m in METHODS if _has_any(table, m.metrics)]
    pools = {m.metrics: Pool(table, m.metrics) for m in methods}
    held_out = {m.name: held_out_scores(m, pools[m.metrics], table.quality, repeats, seed) for m in methods}
    held_out = {name: s for name, s in held_out.items() if np.ptp(s) > 0}
    composites = [m for m in methods if m.name in held_out]
    held_out |= {name: s[None] for name, s in baseline_scores(table.signals[max(table.signals)]).items()}
    contest = Contest(table, composites, pools, held_out, seed)
    if method is not None and method not in held_out:
        raise UserError(f"--method {method} is not among {', '.join(held_out)}")
    p = permutation_p_value(contest, permutations, on_permutation)
    rows = _rows(contest, p)
    ceiling = noise_ceiling(table.quality_by_seed)
    recommended = recommend(rows) if method is None else method
    verdict = in_one_sentence(table, rows, recommended, ceiling)
    score = None
    if recommended is not None:
        proof = proof_of(table, rows, recommended, ceiling, verdict)
        score = final_score(table, recommended, proof, seed, **origin)
    return Analysis(table, rows, p, ceiling, recommended, score, verdict)


def _has_any(table: ZooTable, metrics: tuple[str, ...]) -> bool:
    return any(np.isfinite(s.get(m, np.nan)).any() for s in table.signals.values() for m in metrics)


def mean_spearman(scores: np.ndarray, quality: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Mean over repeats [repeats, n] of the rank correlation with final error, for every row of counts -> [samples]."""
    return np.mean([weighted_spearman(s, -quality, counts) for s in scores], 0)


def permutation_p_value(contest: Contest, permutations: int, on_permutation: Callable[[], object]) -> float:
    """Share of shuffled outcomes for which the whole recipe, choice of the best method included, does as well.

    With (1 + hits) / (1 + permutations), so never zero; one repeat a permutation against the mean of all repeats makes
    it a little too large (conservative). Once PERMUTATION_HITS did as well it ends early with hits / permutations
    (Besag and Clifford 1991, Biometrika 78): what is far from significant needs no exact p.
    """
    table, methods, pools, seed = contest.table, contest.methods, contest.pools, contest.seed
    if not permutations or not methods:
        return math.nan
    one = np.ones((1, len(table.models)))
    observed = max(mean_spearman(contest.held_out[m.name], table.quality, one)[0] for m in methods)
    hits = 0
    for i in range(permutations):
        shuffled = np.random.default_rng([seed, i]).permutation(table.quality)
        best = max(
            mean_spearman(held_out_scores(m, pools[m.metrics], shuffled, PERMUTATION_REPEATS, seed), shuffled, one)[0]
            for m in methods
        )
        hits += best >= observed
        on_permutation()
        if hits == PERMUTATION_HITS:
            return hits / (i + 1)
    return (1 + hits) / (1 + permutations)


def _rows(contest: Contest, p: float) -> list[Row]:
    table, held_out, seed = contest.table, contest.held_out, contest.seed
    quality, n, last = table.quality, len(table.models), max(table.signals)
    counts = np.vstack([np.ones(n), bootstrap_counts(n, seed)])
    spearman = {name: mean_spearman(s, quality, counts) for name, s in held_out.items()}
    named = {m.name: m for m in contest.methods}
    best = max(named, key=lambda name: spearman[name][0], default=None)
    macs = table.signals[last].get("gmacs", np.full(n, np.nan))
    rows = []
    for name, scores in held_out.items():
        rho = spearman[name]
        tau = np.mean([weighted_kendall(s, -quality, counts) for s in scores], 0)
        difference = rho - spearman[best] if best else np.full(len(counts), np.nan)
        pool = contest.pools[named[name].metrics] if name in named else None
        linear = fit(named[name], pool, quality, seed) if pool else None
        in_sample = linear(pool.values[linear.epoch]) if pool and linear else scores[0]
        rows.append(
            Row(
                name,
                "composite" if name in named else "baseline",
                float(rho[0]), *interval95(rho[1:]),
                float(tau[0]), *interval95(tau[1:]),
                float(weighted_spearman(in_sample, -quality, counts[:1])[0]),
                p if name in named else math.nan,
                float(np.mean([partial_rank_correlation(s, -quality, macs) for s in scores])),
                float(np.mean([regret(s, quality, 1) for s in scores])),
                float(np.mean([regret(s, quality, 3) for s in scores])),
                float(np.mean([precision_at(s, quality) for s in scores])),
                cost_of(name, table, linear.epoch if linear else last),
                float(difference[0]), *interval95(difference[1:]),
                linear.epoch if linear else (0 if name in (*FREE, *ZERO_COST_FIELDS) else last),
                " ".join(named[name].metrics[c] for c in linear.columns) if linear else _signals_of(name),
            )
        )  # fmt: skip
    return sorted(rows, key=lambda r: (r.kind != "composite", -r.held_out_spearman))


def _signals_of(baseline: str) -> str:
    return " ".join(PUBLISHED_WEIGHTS) if baseline == PUBLISHED else BASELINES[baseline][0]


def cost_of(name: str, table: ZooTable, epoch: int) -> float:
    """Time until a score is known, as a share of full training."""
    if name in FREE:
        return 0.0
    return table.zero_cost_share if name in ZERO_COST_FIELDS else table.cost_share[epoch]


def final_score(table: ZooTable, name: str, proof: dict, seed: int, **origin) -> CompositeScore:
    """The named method fitted on all models, or the named baseline in the form of a composite score."""
    common = {"source": "correlation_experiment", "proof": proof, **origin}
    method = next((m for m in METHODS if m.name == name), None)
    if method is not None:
        linear = fit(method, Pool(table, method.metrics), table.quality, seed)
        if linear is None:
            raise ValueError(f"{name}: no metric can be used")
        return linear.to_composite(method.metrics, at_epoch=linear.epoch, **common)
    last = max(table.signals)
    if name == PUBLISHED:
        records = [{m: table.signals[last][m][i] for m in PUBLISHED_WEIGHTS} for i in range(len(table.models))]
        metrics = calibrate(records, PUBLISHED_WEIGHTS, "published", "standard").metrics
        return CompositeScore(metrics, at_epoch=last, **common)
    signal, sign = BASELINES[name]
    return CompositeScore({signal: MetricWeight(0.0, 1.0, float(sign))}, at_epoch=last, **common)
