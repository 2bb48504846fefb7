"""What a fitted score is worth: held-out numbers for every method beside every baseline, and one honest sentence."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from composite_nas.correlation import (
    NoiseCeiling,
    bootstrap_counts,
    interval95,
    noise_ceiling,
    partial_rank_correlation,
    precision_at,
    regret,
    weighted_kendall,
    weighted_spearman,
)
from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.score import PUBLISHED_WEIGHTS, CompositeScore, MetricWeight, calibrate
from composite_nas.score_fit import (
    REPEATS,
    Method,
    Pool,
    fit,
    held_out_scores,
    require_enough_models,
)
from composite_nas.signals import DERIVED_FIELDS, ZERO_COST_FIELDS
from composite_nas.zoo_table import ZooTable

# Time and memory belong to the machine, tse_e is train_loss; logarithms stand for the skewed ones.
NOT_IN_POOL = (
    "seconds", "peak_memory_mb", "tse_e", "n_params", "gmacs", "gmacs_log", "n_params_log",
    "grad_norm_mean", "map50", "map50_95", "val_point_ap",
)  # fmt: skip
DYNAMICS = tuple(n for n in METRIC_FIELDS + DERIVED_FIELDS if n not in NOT_IN_POOL)
COST = ("gmacs_log", "n_params_log")
# How well validation detections already are, from four sides, and the cost. Drawn up after looking at the shipped zoo
# (docs/LOG.md), so the held-out numbers of this one method are a little too good there.
DETECTION = ("map50_95_log", "val_iou", "val_point_auc", "point_ap_log", "val_loss", "gmacs_log")
METHODS = (
    Method("spearman", "spearman", DYNAMICS, (3, 5, 8)),
    Method("ridge", "ridge", DYNAMICS, (4, 8, 16)),
    Method("ridge with cost", "ridge", DYNAMICS + COST, (4, 8, 16)),
    Method("ridge, detection signals", "ridge", DETECTION, (len(DETECTION),), last_epoch_only=True),
    Method("single best", "spearman", DYNAMICS + COST, (1,)),
    Method("spearman, original metrics", "spearman", tuple(PUBLISHED_WEIGHTS), (5,)),
)
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
FREE = ("MACs", "parameters")
PERMUTATIONS, PERMUTATION_REPEATS, PERMUTATION_HITS = 200, 1, 10
CONFIDENT_P = 0.05


class Row(NamedTuple):
    """A line of correlation_analysis.csv.

    Correlations are with final error, +1 for a perfect score. ``held_out_*`` of a composite are of scores by weights
    that were fitted without the scored model, mean over the repeats; a baseline has nothing to fit, so all its numbers
    are of all models. ``in_sample_spearman`` of a composite is of a fit judged on the models it was fitted on: it
    flatters, and stands here to show by how much.

    Attributes:
        kind: composite or baseline.
        held_out_spearman, held_out_kendall: with 95% bootstrap intervals over models. They hold the fits fixed: with 30
            models the interval of a composite covers a true 0.73 in 95% of cases, but 0 (pure noise) in only 82%
            (docs/LOG.md); against chance stands ``permutation_p``.
        permutation_p: share of shuffled outcomes for which the best of all composites did at least as well; the same
            for all composites, NaN for baselines.
        partial_given_macs: Spearman correlation with MACs held fixed.
        regret_top1, regret_top3: final mAP lost by training only the 1 or 3 best by score.
        precision_25: of the best quarter by score, the part that is in the best quarter by final mAP.
        cost_share: time to get it as a share of full training.
        difference_to_best, difference_low, difference_high: held-out Spearman minus that of the best composite, with
            95% interval from the same bootstrap samples.
        metrics: what it is made of.
    """

    method: str
    kind: str
    held_out_spearman: float
    spearman_low: float
    spearman_high: float
    held_out_kendall: float
    kendall_low: float
    kendall_high: float
    in_sample_spearman: float
    permutation_p: float
    partial_given_macs: float
    regret_top1: float
    regret_top3: float
    precision_25: float
    cost_share: float
    difference_to_best: float
    difference_low: float
    difference_high: float
    epoch: int
    metrics: str


@dataclass(frozen=True)
class Analysis:
    """Everything known about the scores of one zoo.

    Attributes:
        table: what was analysed.
        rows: best first, composites before baselines.
        recommended: name of the row that the search should use; None when nothing is proven.
        score: the recommended score, fitted on all models, in the search's own form; None with ``recommended``.
        verdict: one sentence for people.
        held_out: method or baseline -> scores [repeats, n], lower is better.
    """

    table: ZooTable
    rows: list[Row]
    permutation_p: float
    ceiling: NoiseCeiling | None
    recommended: str | None
    score: CompositeScore | None
    verdict: str
    held_out: dict[str, np.ndarray]

    def row(self, method: str) -> Row:
        return next(r for r in self.rows if r.method == method)


def analyse(
    table: ZooTable,
    seed: int = 0,
    permutations: int = PERMUTATIONS,
    repeats: int = REPEATS,
    on_permutation: Callable[[], None] = lambda: None,
    **origin,
) -> Analysis:
    """Fit every method, prove it and compare it with every baseline.

    Args:
        table: signals of all epochs that the score may look at; baselines read the last one.
        permutations: for the p-value; 0 for none (NaN).
        on_permutation: told after each.
        origin: dataset_fingerprint, image_size, epochs of the score.

    Raises:
        UserError: fewer than MIN_MODELS models.
    """
    require_enough_models(table)
    quality, last = table.quality, max(table.signals)
    methods = [m for m in METHODS if _has_any(table, m.metrics)]
    pools = {m.metrics: Pool(table, m.metrics) for m in methods}
    held_out = {m.name: held_out_scores(m, pools[m.metrics], quality, repeats, seed) for m in methods}
    held_out = {name: s for name, s in held_out.items() if np.ptp(s) > 0}
    baselines = baseline_scores(table.signals[last])
    held_out |= {name: s[None] for name, s in baselines.items()}
    composites = [m for m in methods if m.name in held_out]
    p = permutation_p_value(table, composites, pools, held_out, permutations, seed, on_permutation)
    rows = _rows(table, composites, pools, held_out, p, last, seed)
    ceiling = noise_ceiling(table.quality_by_seed)
    recommended = recommend(rows)
    verdict = in_one_sentence(table, rows, recommended, ceiling)
    score = None
    if recommended is not None:
        proof = proof_of(table, rows, recommended, ceiling, verdict)
        score = final_score(table, recommended, proof, seed, **origin)
    return Analysis(table, rows, p, ceiling, recommended, score, verdict, held_out)


def _has_any(table: ZooTable, metrics: tuple[str, ...]) -> bool:
    return any(np.isfinite(s.get(m, np.nan)).any() for s in table.signals.values() for m in metrics)


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


def mean_spearman(scores: np.ndarray, quality: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Mean over repeats [repeats, n] of the rank correlation with final error, for every row of counts -> [samples]."""
    return np.mean([weighted_spearman(s, -quality, counts) for s in scores], 0)


def permutation_p_value(
    table: ZooTable, methods: list[Method], pools: dict[tuple, Pool], held_out: dict[str, np.ndarray],
    permutations: int, seed: int, on_permutation: Callable[[], None],
) -> float:  # fmt: skip
    """Share of shuffled outcomes for which the whole recipe, choice of the best method included, does as well.

    With (1 + hits) / (1 + permutations), so never zero; one repeat a permutation against the mean of all repeats makes
    it a little too large (conservative). Once PERMUTATION_HITS did as well it ends early with hits / permutations
    (Besag and Clifford 1991, Biometrika 78): what is far from significant needs no exact p.
    """
    if not permutations or not methods:
        return math.nan
    one = np.ones((1, len(table.models)))
    observed = max(mean_spearman(held_out[m.name], table.quality, one)[0] for m in methods)
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


def _rows(
    table: ZooTable, methods: list[Method], pools: dict[tuple, Pool], held_out: dict[str, np.ndarray], p: float,
    last: int, seed: int,
) -> list[Row]:  # fmt: skip
    quality, n = table.quality, len(table.models)
    counts = np.vstack([np.ones(n), bootstrap_counts(n, seed)])
    spearman = {name: mean_spearman(s, quality, counts) for name, s in held_out.items()}
    named = {m.name: m for m in methods}
    best = max(named, key=lambda name: spearman[name][0], default=None)
    macs = table.signals[last].get("gmacs", np.full(n, np.nan))
    rows = []
    for name, scores in held_out.items():
        rho = spearman[name]
        tau = np.mean([weighted_kendall(s, -quality, counts) for s in scores], 0)
        difference = rho - spearman[best] if best else np.full(len(counts), np.nan)
        pool = pools[named[name].metrics] if name in named else None
        linear = fit(named[name], pool, quality, seed) if pool else None
        in_sample = linear(pool.values[linear.epoch]) if linear else scores[0]
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
                _cost(name, table, linear.epoch if linear else last),
                float(difference[0]), *interval95(difference[1:]),
                linear.epoch if linear else (0 if name in (*FREE, *ZERO_COST_FIELDS) else last),
                " ".join(named[name].metrics[c] for c in linear.columns) if linear else _signals_of(name),
            )
        )  # fmt: skip
    return sorted(rows, key=lambda r: (r.kind != "composite", -r.held_out_spearman))


def _signals_of(baseline: str) -> str:
    return " ".join(PUBLISHED_WEIGHTS) if baseline == PUBLISHED else BASELINES[baseline][0]


def _cost(name: str, table: ZooTable, epoch: int) -> float:
    if name in FREE:
        return 0.0
    return table.zero_cost_share if name in ZERO_COST_FIELDS else table.cost_share[epoch]


def proven(row: Row) -> bool:
    """The interval excludes zero and, for what was fitted, so does chance for the whole recipe."""
    by_chance = row.kind == "composite" and not row.permutation_p < CONFIDENT_P
    return row.spearman_low > 0 and not by_chance


def recommend(rows: list[Row]) -> str | None:
    """The best composite, unless a baseline that costs no more does better; None when neither is proven."""
    composite = next((r for r in rows if r.kind == "composite" and proven(r)), None)
    limit = composite.cost_share if composite else math.inf
    baselines = [r for r in rows if r.kind == "baseline" and proven(r) and not r.cost_share > limit]
    best = max([composite, *baselines] if composite else baselines, key=lambda r: r.held_out_spearman, default=None)
    return best.method if best else None


def final_score(table: ZooTable, name: str, proof: dict, seed: int, **origin) -> CompositeScore:
    """The named method fitted on all models, or the named baseline in the form of a composite score."""
    common = {"source": "correlation_experiment", "proof": proof, **origin}
    method = next((m for m in METHODS if m.name == name), None)
    if method is not None:
        linear = fit(method, Pool(table, method.metrics), table.quality, seed)
        return linear.to_composite(method.metrics, at_epoch=linear.epoch, **common)
    last = max(table.signals)
    if name == PUBLISHED:
        records = [{m: table.signals[last][m][i] for m in PUBLISHED_WEIGHTS} for i in range(len(table.models))]
        metrics = calibrate(records, PUBLISHED_WEIGHTS, "published", "standard").metrics
        return CompositeScore(metrics, at_epoch=last, **common)
    signal, sign = BASELINES[name]
    return CompositeScore({signal: MetricWeight(0.0, 1.0, float(sign))}, at_epoch=last, **common)


def proof_of(
    table: ZooTable, rows: list[Row], recommended: str, ceiling: NoiseCeiling | None, verdict: str
) -> dict:
    """For proxy_stats.json: the recommended row, every other one in short, and the noise."""
    chosen = next(r for r in rows if r.method == recommended)
    return {
        "method": recommended,
        "kind": chosen.kind,
        "n_models": len(table.models),
        "held_out_spearman": chosen.held_out_spearman,
        "interval95": [chosen.spearman_low, chosen.spearman_high],
        "held_out_kendall": chosen.held_out_kendall,
        "kendall_interval95": [chosen.kendall_low, chosen.kendall_high],
        "in_sample_spearman": chosen.in_sample_spearman,
        "permutation_p": chosen.permutation_p,
        "regret_top1": chosen.regret_top1,
        "regret_top3": chosen.regret_top3,
        "cost_share": chosen.cost_share,
        "noise_ceiling": ceiling._asdict() if ceiling else None,
        "others": {
            r.method: {"held_out_spearman": r.held_out_spearman, "interval95": [r.spearman_low, r.spearman_high]}
            for r in rows
            if r.method != recommended
        },
        "verdict": verdict,
    }


def report_lines(analysis: Analysis) -> list[str]:
    """The table for people: one line per method and baseline."""
    header = (
        f"{'score':<28}{'held-out rho':>14}{'95% interval':>16}{'tau':>7}{'in-sample':>11}{'given MACs':>12}"
        f"{'regret@1':>10}{'regret@3':>10}{'prec@25%':>10}{'cost':>7}"
    )
    lines = [header, "-" * len(header)]
    for r in analysis.rows:
        if r is _first_baseline(analysis):
            lines.append("")
        lines.append(
            f"{r.method:<28}{r.held_out_spearman:>14.3f}{f'[{r.spearman_low:.2f}, {r.spearman_high:.2f}]':>16}"
            f"{r.held_out_kendall:>7.2f}{_in_sample(r):>11}{_or_dash(r.partial_given_macs, '.2f'):>12}"
            f"{r.regret_top1:>10.3f}{r.regret_top3:>10.3f}{r.precision_25:>10.2f}{_or_dash(r.cost_share, '.1%'):>7}"
        )
    ceiling = analysis.ceiling
    if ceiling is not None:
        lines += [
            "",
            f"Noise: {ceiling.models} models trained with up to {ceiling.seeds} seeds; standard deviation of final mAP "
            f"{ceiling.std:.4f}; Spearman between seeds {ceiling.reliability:.2f} [{ceiling.low:.2f}, "
            f"{ceiling.high:.2f}]; ceiling {ceiling.ceiling:.2f}",
        ]
    return lines


def _first_baseline(analysis: Analysis) -> Row:
    return next(r for r in analysis.rows if r.kind == "baseline")


def _in_sample(row: Row) -> str:
    """In brackets, since it flatters; a baseline has no other number."""
    return f"({row.in_sample_spearman:.2f})" if row.kind == "composite" else ""


def _or_dash(value: float, form: str) -> str:
    return format(value, form) if math.isfinite(value) else "-"


def in_one_sentence(
    table: ZooTable, rows: list[Row], recommended: str | None, ceiling: NoiseCeiling | None
) -> str:
    """Which score to use, how sure, and whether it beats MACs and early mAP."""
    n = len(table.models)
    if recommended is None:
        best = rows[0]
        return (
            f"No score is proven on these {n} models: the best, {best.method}, has a held-out Spearman correlation of "
            f"{_with_interval(best)} with final error"
            + (f" (permutation p = {best.permutation_p:.3f})" if best.kind == "composite" else "")
            + ", so none is handed to the search."
        )
    chosen = next(r for r in rows if r.method == recommended)
    what = f"the composite '{recommended}'" if chosen.kind == "composite" else f"plain {recommended}, not a composite"
    text = (
        f"Use {what} (after epoch {chosen.epoch}; {n} models): held-out Spearman correlation with final error "
        f"{_with_interval(chosen)}"
    )
    if chosen.kind == "composite":
        rivals = [r for r in rows if r.method in ("MACs", "early mAP50-95")]
        text += f", permutation p {'<' if chosen.permutation_p < 0.01 else '='} {max(0.01, chosen.permutation_p):.2f}; "
        text += " and ".join(f"it {_against(r)} {r.method} ({_with_interval(r)})" for r in rivals)
    else:
        composite = rows[0]
        if composite.kind == "composite":
            text += f"; the best composite, '{composite.method}', has {_with_interval(composite)}"
            if not proven(composite):
                text += f" and is not proven (permutation p = {composite.permutation_p:.2f})"
    if ceiling is not None and math.isfinite(ceiling.ceiling):
        text += f"; luck in full training leaves at most about {ceiling.ceiling:.2f} to be predicted"
    return text + "."


def _against(rival: Row) -> str:
    """What the best composite does to a baseline; the differences are baseline minus composite."""
    if rival.difference_high < 0:
        return "beats"
    if rival.difference_low > 0:
        return "loses to"
    return "is ahead of, though not provably," if rival.difference_to_best < 0 else "does not beat"


def _with_interval(row: Row) -> str:
    return f"{row.held_out_spearman:.2f} [{row.spearman_low:.2f}, {row.spearman_high:.2f}]"


