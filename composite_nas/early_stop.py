"""What stopping hopeless candidates after epoch 1 saves and loses, simulated on a finished zoo. numpy and scipy only.

A search is played on the zoo: its models arrive in random order, the first ones are all trained to the end, each later
one is stopped after epoch 1 when Optuna's PercentilePruner would stop it, and the best of the rest by the final score
are picked. Both scores are by weights that were fitted without the model that is judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from composite_nas.correlation import bootstrap_counts, interval95, weighted_spearman
from composite_nas.score import CompositeScore, EarlyStop
from composite_nas.score_fit import Method, Pool, fit, held_out_scores
from composite_nas.settings import Settings
from composite_nas.zoo_table import ZooTable

EARLY_EPOCH = 1
# The detection signals of the final score but mAP, which takes 8 to 30% of an epoch at 160 px and hardly helps at epoch
# 1 (docs/LOG.md).
EARLY = Method(
    "ridge, free detection signals", "ridge",
    ("val_iou", "val_point_auc", "point_ap_log", "val_loss", "gmacs_log"), (5,), last_epoch_only=True,
)  # fmt: skip
RANDOM = "random"
PERCENTILES = (25.0, 50.0, 60.0, 75.0, 90.0)
# An early stop is handed to the search when the whole 95% interval of the probability that it stops one of the three
# truly best candidates is below this.
MAX_TOP3_LOSS = 0.05
# Arrivals of the zoo itself; bootstrap samples of models for the intervals, and arrivals of each. The numbers of
# arrivals are multiples of score_fit.REPEATS, so that every repeat has the same weight.
ARRIVALS, SAMPLES, SAMPLE_ARRIVALS = 10_000, 300, 100


class StopOutcome(NamedTuple):
    """A line of analysis_early_stop.csv; probabilities, shares and final mAP are means over orders of arrival.

    Attributes:
        signal: what is looked at after epoch 1.
        percentile: kept is what is no worse than this percentile of the complete candidates.
        pruned_share: stopped, of the candidates after the warm-up.
        time_saved: of the time of the short trainings of all candidates, warm-up included.
        best_pruned, top3_pruned: probability that the best, or any of the best three, by final mAP is stopped.
        chosen3_pruned: probability that any of the best three by the final score is stopped.
        regret_top1, regret_top3: final mAP lost by training only the 1 or 3 best by the final score of those left.
        difference_top1, difference_top3: the same minus that without any stopping, in the same order of arrival.
        held_out_spearman: of the signal with final error; NaN for random stopping.

    ``_low`` and ``_high`` are 95% bootstrap intervals over models; they hold the fits fixed.
    """

    signal: str
    percentile: float
    pruned_share: float
    time_saved: float
    best_pruned: float
    best_pruned_low: float
    best_pruned_high: float
    top3_pruned: float
    top3_pruned_low: float
    top3_pruned_high: float
    chosen3_pruned: float
    chosen3_pruned_low: float
    chosen3_pruned_high: float
    regret_top1: float
    regret_top3: float
    difference_top1: float
    difference_top1_low: float
    difference_top1_high: float
    difference_top3: float
    difference_top3_low: float
    difference_top3_high: float
    held_out_spearman: float
    spearman_low: float
    spearman_high: float


@dataclass(frozen=True)
class Candidates:
    """What the simulated search meets.

    Attributes:
        quality: final mAP, [n].
        seconds: of the epochs up to EARLY_EPOCH, and of those after it, [n, 2].
        early: values after epoch EARLY_EPOCH, lower is better, [repeats, n].
        final: final scores, lower is better, [repeats, n].
    """

    quality: np.ndarray
    seconds: np.ndarray
    early: np.ndarray
    final: np.ndarray


def kept(early: np.ndarray, n_warmup: int, percentile: float) -> np.ndarray:
    """Which candidates Optuna's PercentilePruner lets go on, told one after the other.

    Args:
        early: values in order of arrival, lower is better, finite, [rows, n]; every row is a search of its own.
        n_warmup: the first ones, at least one, which all go on.
        percentile: in 0..100; interpolated linearly between the values of those that went on.

    Returns:
        bool [rows, n].
    """
    complete = np.ascontiguousarray(early.T)  # infinite once stopped
    for i in range(n_warmup, len(complete)):
        earlier, value = complete[:i], complete[i].copy()
        position = (np.isfinite(earlier).sum(0) - 1) * percentile / 100
        better = (earlier < value).sum(0)
        stop = better > np.ceil(position)
        # Between the two neighbours of the percentile; the others need no sorting.
        unclear = np.flatnonzero((better > np.floor(position)) & ~stop)
        neighbours = np.sort(earlier[:, unclear], 0)[better[unclear] + np.array([[-1], [0]]), np.arange(len(unclear))]
        threshold = neighbours[0] + position[unclear] % 1 * (neighbours[1] - neighbours[0])
        stop[unclear] = value[unclear] > threshold
        complete[i, stop] = np.inf
    return np.isfinite(complete.T)


def play(candidates: Candidates, order: np.ndarray, n_warmup: int, percentile: float) -> dict[str, np.ndarray]:
    """Searches with the given orders of arrival -> [rows] for each number of StopOutcome that is a mean over them.

    Args:
        order: indices of models, [rows, n]; may repeat in a bootstrap sample. Row i reads repeat i (modulo) of scores.
    """
    rows = np.arange(len(order))[:, None]
    early, final = (s[rows % len(s), order] for s in (candidates.early, candidates.final))
    quality, seconds = candidates.quality[order], candidates.seconds[order]
    go_on = kept(early, n_warmup, percentile)
    left = np.where(go_on, final, np.inf)

    def stops_any(best: np.ndarray) -> np.ndarray:
        return ~np.take_along_axis(go_on, best, 1).all(1)

    def regret(score: np.ndarray, k: int) -> np.ndarray:
        return quality.max(1) - np.take_along_axis(quality, _lowest(score, k), 1).max(1)

    found = {
        "pruned_share": (~go_on[:, n_warmup:]).mean(1),
        "time_saved": (seconds[:, :, 1] * ~go_on).sum(1) / seconds.sum((1, 2)),
        "best_pruned": stops_any(_lowest(-quality, 1)),
        "top3_pruned": stops_any(_lowest(-quality, 3)),
        "chosen3_pruned": stops_any(_lowest(final, 3)),
        "regret_top1": regret(left, 1),
        "regret_top3": regret(left, 3),
    }
    differences = {f"difference_top{k}": found[f"regret_top{k}"] - regret(final, k) for k in (1, 3)}
    return {name: values.astype(float) for name, values in (found | differences).items()}


def _lowest(values: np.ndarray, k: int) -> np.ndarray:
    """Indices of the ``k`` lowest of every row, lowest first, [rows, k]; equal ones in order of arrival."""
    rest, found = values.copy(), []
    for _ in range(k):
        found.append(rest.argmin(1))
        np.put_along_axis(rest, found[-1][:, None], np.inf, 1)
    return np.stack(found, 1)


def warmup_of(n_models: int) -> int:
    """The same share of the zoo as the search's own warm-up is of its candidates, at least 2."""
    shipped = Settings()
    return max(2, round(n_models * shipped.n_warmup / shipped.n_trials))


def outcomes(
    signal: str, candidates: Candidates, percentiles: tuple[float, ...] = PERCENTILES, seed: int = 0
) -> list[StopOutcome]:
    """For each percentile the mean over ARRIVALS orders, with intervals over SAMPLES bootstrap samples of models."""
    n, rng = len(candidates.quality), np.random.default_rng(seed)
    order = rng.permuted(np.tile(np.arange(n), (ARRIVALS, 1)), axis=1)
    drawn = rng.permuted(np.repeat(rng.integers(0, n, (SAMPLES, n)), SAMPLE_ARRIVALS, axis=0), axis=1)
    rho = (np.nan, np.nan, np.nan) if signal == RANDOM else _spearman(candidates, seed)
    rows = []
    for percentile in percentiles:
        found = {name: float(v.mean()) for name, v in play(candidates, order, warmup_of(n), percentile).items()}
        for name, values in play(candidates, drawn, warmup_of(n), percentile).items():
            if f"{name}_low" in StopOutcome._fields:
                found[f"{name}_low"], found[f"{name}_high"] = interval95(values.reshape(SAMPLES, -1).mean(1))
        correlation = dict(zip(("held_out_spearman", "spearman_low", "spearman_high"), rho, strict=True))
        rows.append(StopOutcome(signal, percentile, **found, **correlation))
    return rows


def _spearman(candidates: Candidates, seed: int) -> tuple[float, float, float]:
    """Of the early values with final error, mean over repeats, and its 95% bootstrap interval over models."""
    n = len(candidates.quality)
    counts = np.vstack([np.ones(n), bootstrap_counts(n, seed)])
    rho = np.mean([weighted_spearman(s, -candidates.quality, counts) for s in candidates.early], 0)
    return float(rho[0]), *interval95(rho[1:])


def stopping_signals(
    table: ZooTable, repeats: int, seed: int, with_map: Method | None = None
) -> dict[str, np.ndarray]:
    """Name -> values after epoch 1, lower is better, [repeats, n]: the fitted score, and what it has to beat.

    Args:
        with_map: another method to fit at epoch 1, to compare with.
    """
    at = table.at(EARLY_EPOCH)
    signals = at.signals[EARLY_EPOCH]
    n = len(table.models)
    found = {m.name: fitted_early(table, m, repeats, seed) for m in (EARLY, with_map) if m is not None}
    for name, field, sign in (("val_loss", "val_loss", 1), ("mAP50-95", "map50_95", -1)):
        if np.isfinite(signals.get(field, np.nan)).any():
            values = sign * signals[field]
            found[name] = np.where(np.isfinite(values), values, np.nanmedian(values))[None]
    found[RANDOM] = np.random.default_rng(seed).random((ARRIVALS, n))
    return found


def fitted_early(table: ZooTable, method: Method, repeats: int, seed: int) -> np.ndarray:
    """Held-out scores of ``method`` at EARLY_EPOCH, [repeats, n]; same folds as the final score's for the same seed."""
    at = table.at(EARLY_EPOCH)
    return held_out_scores(method, Pool(at, method.metrics), at.quality, repeats, seed)


def candidates_of(table: ZooTable, early: np.ndarray, final: np.ndarray) -> Candidates:
    """``early`` and ``final``: held-out values [repeats, n]. Every epoch counts the same where seconds are missing."""
    epochs = sorted(table.signals)
    seconds = np.array([table.signals[e].get("seconds", np.full(len(table.models), np.nan)) for e in epochs])
    if not np.isfinite(seconds).all():
        seconds = np.ones(seconds.shape)
    first = np.array(epochs) <= EARLY_EPOCH
    return Candidates(table.quality, np.stack([seconds[first].sum(0), seconds[~first].sum(0)], 1), early, final)


def choose_percentile(found: list[StopOutcome]) -> StopOutcome | None:
    """The one that saves most time among those with a loss that is surely small; None when there is none."""
    harmless = [o for o in found if o.top3_pruned_high <= MAX_TOP3_LOSS]
    return max(harmless, key=lambda o: o.time_saved, default=None)


def fit_early_stop(
    table: ZooTable, score: CompositeScore, final: np.ndarray, repeats: int, seed: int
) -> EarlyStop | None:
    """The early stop that goes with ``score``; None when there is no earlier epoch or the loss is not surely small.

    Args:
        table: signals of the short training, all epochs that the search trains.
        score: the final score, fitted on all models.
        final: its held-out values, [repeats, n], made with the same ``seed``.
    """
    if EARLY_EPOCH not in table.signals or score.at_epoch is None or score.at_epoch <= EARLY_EPOCH:
        return None
    at = table.at(EARLY_EPOCH)
    linear = fit(EARLY, Pool(at, EARLY.metrics), at.quality, seed)
    if linear is None:
        return None
    candidates = candidates_of(table, fitted_early(table, EARLY, repeats, seed), final)
    chosen = choose_percentile(outcomes(EARLY.name, candidates, seed=seed))
    if chosen is None:
        return None
    origin = {name: getattr(score, name) for name in ("source", "dataset_fingerprint", "image_size", "epochs")}
    early = linear.to_composite(EARLY.metrics, at_epoch=EARLY_EPOCH, **origin)
    return EarlyStop(early, chosen.percentile, proof_of_stop(chosen, len(table.models)))


def proof_of_stop(chosen: StopOutcome, n_models: int) -> dict:
    """For proxy_stats.json: n, and every number of the outcome."""
    numbers = {k: v for k, v in chosen._asdict().items() if k not in ("signal", "percentile")}
    return {"method": chosen.signal, "n_models": n_models, "n_warmup": warmup_of(n_models), **numbers}


def in_one_line(stop: EarlyStop) -> str:
    """For people: what an early stop saves and loses, as far as its proof says."""
    head = f"after epoch {stop.at_epoch}, what is worse than percentile {stop.percentile:g} of the complete candidates"
    proof = stop.proof
    if not {"time_saved", "top3_pruned", "top3_pruned_high", "n_models"} <= set(proof):
        return f"{head}; what that loses is not known"
    return (
        f"{head}; on {proof['n_models']} models it saves {proof['time_saved']:.0%} of the time of the trials and stops "
        f"one of the three truly best with probability {proof['top3_pruned']:.3f} "
        f"[{proof['top3_pruned_low']:.3f}, {proof['top3_pruned_high']:.3f}]"
    )
