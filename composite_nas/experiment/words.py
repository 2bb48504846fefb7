"""Rows of the analysis, what they prove, and how it is said to people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from composite_nas.experiment.tables import ZooTable
from composite_nas.score.formula import CompositeScore
from composite_nas.score.rank_statistics import NoiseCeiling

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
    """

    table: ZooTable
    rows: list[Row]
    permutation_p: float
    ceiling: NoiseCeiling | None
    recommended: str | None
    score: CompositeScore | None
    verdict: str

    def row(self, method: str) -> Row:
        return next(r for r in self.rows if r.method == method)


def proven(row: Row) -> bool:
    """The interval excludes zero and, for what was fitted, so does chance for the whole recipe."""
    by_chance = row.kind == "composite" and not row.permutation_p < CONFIDENT_P
    return row.spearman_low > 0 and not by_chance


def recommend(rows: list[Row]) -> str | None:
    """The best composite, unless a baseline that costs no more does better; None when neither is proven."""
    composite = rows[0] if rows[0].kind == "composite" and proven(rows[0]) else None
    limit = composite.cost_share if composite else math.inf
    baselines = [r for r in rows if r.kind == "baseline" and proven(r) and not r.cost_share > limit]
    best = max([composite, *baselines] if composite else baselines, key=lambda r: r.held_out_spearman, default=None)
    return best.method if best else None


def proof_of(table: ZooTable, rows: list[Row], recommended: str, ceiling: NoiseCeiling | None, verdict: str) -> dict:
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


def in_one_sentence(table: ZooTable, rows: list[Row], recommended: str | None, ceiling: NoiseCeiling | None) -> str:
    """Which score to use, how sure, and whether it beats MACs and early mAP."""
    n = len(table.models)
    if recommended is None:
        best = max(rows, key=lambda r: r.held_out_spearman)
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
