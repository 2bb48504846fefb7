"""What a score is worth on data that it has never seen: fitted, and chosen, on all zoos but one, judged on that one.

In a search on other data the loss has another scale, so only weights are carried over; centres and scales are those of
the judged zoo, as the search takes them from its first candidates.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import stats

from composite_nas.experiment.fit import LinearScore, Method, Pool, fit
from composite_nas.experiment.proof import COST, DETECTION, DYNAMICS, cost_of
from composite_nas.experiment.tables import ZooTable
from composite_nas.score.baselines import BASELINES, baseline_scores
from composite_nas.score.formula import PUBLISHED_WEIGHTS, CompositeScore, MetricWeight
from composite_nas.score.rank_statistics import (
    bootstrap_counts,
    interval95,
    noise_ceiling,
    regret,
    weighted_kendall,
    weighted_spearman,
)

Scores = dict[str, np.ndarray]
PERMUTATIONS = 2000
RANDOM, RANDOM_SCORES = "random", 30
RULE = "the rule"  # not a score of its own: in every zoo the one that ``choose`` picks on the others

# From many signals to two plain ones; the recipe of the score that was shipped before is among them.
METHODS = (
    Method("spearman", "spearman", DYNAMICS, (3, 5, 8), last_epoch_only=True),
    Method("spearman, original metrics", "spearman", tuple(PUBLISHED_WEIGHTS), (5,), last_epoch_only=True),
    Method("ridge", "ridge", DYNAMICS, (4, 8, 16), last_epoch_only=True),
    Method("ridge with cost", "ridge", DYNAMICS + COST, (4, 8, 16), last_epoch_only=True),
    Method("ridge, detection signals", "ridge", DETECTION, (len(DETECTION),), last_epoch_only=True),
    Method("early mAP and TSE", "ridge", ("map50_95_log", "tse"), (2,), last_epoch_only=True),
    Method("early mAP and point AUC", "ridge", ("map50_95_log", "val_point_auc"), (2,), last_epoch_only=True),
    Method("early mAP and IoU", "ridge", ("map50_95_log", "val_iou"), (2,), last_epoch_only=True),
)


def as_ranks(table: ZooTable) -> ZooTable:
    """Signals and quality as ranks among the zoo's own models, mean 0 and standard deviation 1; missing ones stay.

    So zoos of different data can be put into one table.
    """
    signals = {e: {name: _standard_ranks(v) for name, v in s.items()} for e, s in table.signals.items()}
    quality = _standard_ranks(table.quality)
    return replace(table, quality=quality, quality_by_seed=quality[:, None], signals=signals)


def _standard_ranks(values: np.ndarray) -> np.ndarray:
    finite = np.isfinite(values)
    ranks = np.full(len(values), np.nan)
    if finite.any():
        found = stats.rankdata(values[finite])
        ranks[finite] = (found - found.mean()) / max(found.std(), 1e-12)
    return ranks


def join(tables: Sequence[ZooTable]) -> ZooTable:
    """One table of all models of zoos that have been ``as_ranks``; signals and epochs that all of them have."""
    epochs = set.intersection(*(set(t.signals) for t in tables))
    signals = {
        epoch: {
            name: np.concatenate([t.signals[epoch][name] for t in tables])
            for name in set.intersection(*(set(t.signals[epoch]) for t in tables))
        }
        for epoch in epochs
    }  # fmt: skip
    quality = np.concatenate([t.quality for t in tables])
    models = tuple(f"{t.source}: {model}" for t in tables for model in t.models)
    source = " and ".join(t.source for t in tables)
    return replace(
        tables[0], source=source, models=models, quality=quality, quality_by_seed=quality[:, None], signals=signals
    )


def fit_across(method: Method, zoos: Sequence[ZooTable], seed: int = 0) -> LinearScore | None:
    """The method's weights for several zoos together; None when no metric can be used."""
    table = join([as_ranks(zoo) for zoo in zoos])
    return fit(method, Pool(table, method.metrics), table.quality, seed)


def on_scale_of(linear: LinearScore, method: Method, zoo: ZooTable) -> np.ndarray:
    """Scores [n] of a zoo's models by weights from elsewhere, with the zoo's own centres and scales."""
    pool = Pool(zoo, method.metrics)
    own = pool.prepared(linear.epoch, pool.rows)
    columns = linear.columns
    scale = np.where(own.usable[columns], own.scale[columns], np.inf)  # what does not vary here says nothing
    return LinearScore(linear.epoch, columns, own.center[columns], scale, linear.weight)(pool.values[linear.epoch])


def scores_from_elsewhere(methods: Sequence[Method], zoos: Mapping[str, ZooTable]) -> dict[str, Scores]:
    """Zoo -> method or baseline -> scores [n] by weights that were fitted on all other zoos."""
    found: dict[str, Scores] = {}
    for name, zoo in zoos.items():
        others = [other for key, other in zoos.items() if key != name]
        found[name] = {}
        for method in methods:
            linear = fit_across(method, others)
            if linear is not None:
                found[name][method.name] = on_scale_of(linear, method, zoo)
        found[name] |= baseline_scores(zoo.signals[max(zoo.signals)])
    return found


@dataclass(frozen=True)
class Worth:
    """How well a score ranks the models of a zoo; +1 and 0 regret for a perfect one.

    Attributes:
        spearman, kendall: with final error, each with the values of bootstrap samples over models, [1 + samples].
        better_half: Spearman's rho among the better half by final mAP.
        regret_top1, regret_top3: part of the best final mAP that is lost by training only the 1 or 3 best by score.
        shuffled: Spearman's rho with shuffled outcomes, [PERMUTATIONS].
    """

    spearman: np.ndarray
    kendall: np.ndarray
    shuffled: np.ndarray
    better_half: float
    regret_top1: float
    regret_top3: float


def worth(scores: np.ndarray, quality: np.ndarray, seed: int = 0) -> Worth:
    """seed: of bootstrap and permutations; another one for each zoo, or their means would not be independent."""
    counts = np.vstack([np.ones(len(quality)), bootstrap_counts(len(quality), seed)])
    better = quality >= np.median(quality)
    return Worth(
        weighted_spearman(scores, -quality, counts),
        weighted_kendall(scores, -quality, counts),
        _with_shuffled(scores, quality, seed),
        float(stats.spearmanr(scores[better], -quality[better]).statistic),
        regret(scores, quality, 1) / quality.max(),
        regret(scores, quality, 3) / quality.max(),
    )


def _with_shuffled(scores: np.ndarray, quality: np.ndarray, seed: int) -> np.ndarray:
    rng = np.random.default_rng([seed, 1])
    orders = np.array([rng.permutation(len(quality)) for _ in range(PERMUTATIONS)])
    by_score, errors = _standard_ranks(scores), _standard_ranks(-quality)
    return (errors[orders] * by_score).mean(1)


def transfer_rows(
    methods: Sequence[Method],
    zoos: Mapping[str, ZooTable],
    rungs_lose: Callable[[str, np.ndarray], float] | None = None,
) -> list[dict]:
    """A row for each score and zoo, and one for the mean over the zoos; best mean Spearman first.

    Also for ``RANDOM``, the mean of many scores without meaning. With three zoos or more also for ``RULE``: which of
    many scores is taken decides more than weights do, so this, too, has to be judged on data that it has not seen.
    ``picked`` says what it was.

    Args:
        rungs_lose: name of a zoo and scores -> part of the best final mAP that the search's rungs then lose.
    """
    scores = scores_from_elsewhere(methods, zoos)
    picked = _picked_elsewhere(methods, zoos) if len(zoos) > 2 else {}
    for zoo, name in picked.items():
        scores[zoo][RULE] = scores[zoo][name]
    names = list(dict.fromkeys(score for found in scores.values() for score in found))
    fitted = {method.name for method in methods}
    rows = []
    for name in names:
        known = {
            zoo: worth(found[name], zoos[zoo].quality, place)
            for place, (zoo, found) in enumerate(scores.items()) if name in found
        }  # fmt: skip
        of_zoos = [
            {"score": name, "fitted": name in fitted, "zoo": zoo, "picked": picked[zoo] if name == RULE else ""}
            | _row(w) | _about(picked[zoo] if name == RULE else name, zoos[zoo])
            | ({"rungs_lose": rungs_lose(zoo, scores[zoo][name])} if rungs_lose else {})
            for zoo, w in known.items()
        ]
        if len(known) == len(zoos):
            together = Worth(
                np.mean([w.spearman for w in known.values()], 0),
                np.mean([w.kendall for w in known.values()], 0),
                np.mean([w.shuffled for w in known.values()], 0),
                *(float(np.mean([getattr(w, f) for w in known.values()])) for f in NUMBERS),
            )
            models = sum(len(zoo.models) for zoo in zoos.values())
            cost = float(np.mean([row["cost_share"] for row in of_zoos]))
            about = {"n_models": models, "cost_share": cost, "noise_ceiling": math.nan}
            mean = {"score": name, "fitted": name in fitted, "zoo": "mean", "picked": "", **_row(together), **about}
            if rungs_lose:
                mean["rungs_lose"] = float(np.mean([row["rungs_lose"] for row in of_zoos]))
            of_zoos.append(mean)
        rows += of_zoos
    rows += _random_rows(zoos, rungs_lose)
    best = {row["score"]: row["spearman"] for row in rows if row["zoo"] == "mean"}
    return sorted(rows, key=lambda row: -best.get(row["score"], -1.0))


def _random_rows(zoos: Mapping[str, ZooTable], rungs_lose: Callable[[str, np.ndarray], float] | None) -> list[dict]:
    """Of RANDOM in each zoo and in the mean. Its correlations are 0 by definition, their intervals those of single
    random scores."""
    rng, rows, correlations = np.random.default_rng(0), [], []
    for name, zoo in zoos.items():
        scores = [rng.random(len(zoo.models)) for _ in range(RANDOM_SCORES)]
        better = zoo.quality >= np.median(zoo.quality)
        spearman = np.array([stats.spearmanr(s, -zoo.quality).statistic for s in scores])
        row = {"score": RANDOM, "fitted": False, "zoo": name, "picked": ""} | _row(Worth(
            np.array([0.0, *spearman]), np.array([0.0, *(stats.kendalltau(s, -zoo.quality).statistic for s in scores)]),
            spearman, float(np.mean([stats.spearmanr(s[better], -zoo.quality[better]).statistic for s in scores])),
            *(float(np.mean([regret(s, zoo.quality, k) / zoo.quality.max() for s in scores])) for k in (1, 3)),
        ))  # fmt: skip
        row |= _about(RANDOM, zoo) | {"cost_share": 0.0}
        if rungs_lose:
            row["rungs_lose"] = float(np.mean([rungs_lose(name, s) for s in scores]))
        rows.append(row)
        correlations.append(spearman)
    numbers = [key for key, value in rows[0].items() if isinstance(value, float)]
    mean = rows[0] | {"zoo": "mean"} | {key: float(np.mean([row[key] for row in rows])) for key in numbers}
    mean["spearman_low"], mean["spearman_high"] = interval95(np.mean(correlations, axis=0))
    return [*rows, mean | {"n_models": sum(len(zoo.models) for zoo in zoos.values()), "noise_ceiling": math.nan}]


def _picked_elsewhere(methods: Sequence[Method], zoos: Mapping[str, ZooTable]) -> dict[str, str]:
    """Zoo -> the score that ``choose`` picks on all others."""
    found = {}
    for zoo in zoos:
        others = {name: table for name, table in zoos.items() if name != zoo}
        found[zoo] = choose(transfer_rows(methods, others), others)
    return found


NUMBERS = ("better_half", "regret_top1", "regret_top3")


def _row(w: Worth) -> dict:
    low, high = interval95(w.spearman[1:])
    tau_low, tau_high = interval95(w.kendall[1:])
    return {
        "spearman": float(w.spearman[0]), "spearman_low": low, "spearman_high": high,
        "standard_error": float(np.nanstd(w.spearman[1:])),
        "kendall": float(w.kendall[0]), "kendall_low": tau_low, "kendall_high": tau_high,
        "permutation_p": float((1 + (w.shuffled >= w.spearman[0]).sum()) / (1 + len(w.shuffled))),
        **{name: getattr(w, name) for name in NUMBERS},
    }  # fmt: skip


def _about(score: str, zoo: ZooTable) -> dict:
    found = noise_ceiling(zoo.quality_by_seed)
    return {
        "n_models": len(zoo.models), "cost_share": cost_of(score, zoo, max(zoo.signals)),
        "noise_ceiling": math.nan if found is None else found.ceiling,
    }  # fmt: skip


def choose(rows: Sequence[Mapping], zoos: Mapping[str, ZooTable]) -> str:
    """The simplest score, fewest signals first, whose mean Spearman is within a standard error of the best."""
    means = [row for row in rows if row["zoo"] == "mean" and row["score"] in (*BASELINES, *(m.name for m in METHODS))]
    best = max(means, key=lambda row: row["spearman"])
    near = [row for row in means if row["spearman"] >= best["spearman"] - best["standard_error"]]
    return min(near, key=lambda row: (_signals(row["score"], zoos), -row["spearman"]))["score"]


def _signals(score: str, zoos: Mapping[str, ZooTable]) -> int:
    """How many it reads."""
    method = next((m for m in METHODS if m.name == score), None)
    linear = None if method is None else fit_across(method, list(zoos.values()))
    return 1 if linear is None else len(linear.columns)


def score_for_all(
    name: str, zoos: Mapping[str, ZooTable], rows: Sequence[Mapping], trial_share: float
) -> CompositeScore:
    """A score fitted on all zoos. It belongs to no data set, so that every search takes centres and scales of its own.

    What is held out is ``RULE``; the correlations of the score itself are of data that it was chosen on.

    Args:
        rows: of ``transfer_rows``, for the proof.
        trial_share: length of the trials, as a share of full training.
    """
    means = {row["score"]: row for row in rows if row["zoo"] == "mean"}
    proof = {
        "method": name, "kind": "other data sets", "n_models": sum(len(zoo.models) for zoo in zoos.values()),
        "zoos": {row["zoo"]: row["spearman"] for row in rows if row["score"] == name and row["zoo"] != "mean"},
        "spearman_where_chosen": means[name]["spearman"], "trial_share": trial_share,
    }  # fmt: skip
    if rule := means.get(RULE):
        proof |= {
            "held_out_spearman": rule["spearman"], "interval95": [rule["spearman_low"], rule["spearman_high"]],
            "held_out_kendall": rule["kendall"],
        }  # fmt: skip
    method = next((m for m in METHODS if m.name == name), None)
    if method is None:
        signal, sign = BASELINES[name]
        return CompositeScore({signal: MetricWeight(0.0, 1.0, float(sign))}, "correlation_experiment", proof=proof)
    linear = fit_across(method, list(zoos.values()))
    if linear is None:
        raise ValueError(f"{name}: no metric can be used")
    neutral = LinearScore(
        linear.epoch, linear.columns, np.zeros(len(linear.columns)), np.ones(len(linear.columns)), linear.weight
    )
    return neutral.to_composite(method.metrics, source="correlation_experiment", proof=proof)
