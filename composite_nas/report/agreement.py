"""What full training says about the score, from the first rung on, where all entrants have been trained as long."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from composite_nas.base.files import number_or_nan
from composite_nas.score.rank_statistics import chance_of_better, rank_correlation
from composite_nas.search.tournament import CONTROL, PROMOTED

# A rank correlation of fewer models is told nowhere: its interval is from -1 to 1.
FEWEST_RANKED = 5


def model_name(entry: Mapping) -> str:
    """rank1, rank2, ... of the models that are handed over; trial 17 of others."""
    return f"rank{entry['rank']}" if "rank" in entry else f"trial {entry['trial']}"


def agreement(entries: Sequence[Mapping], rung: Mapping) -> dict:
    """How good a guess the score was.

    Promoted and controls are not put into one correlation: they were chosen to be far apart.

    Args:
        entries: of synthesis_results.json, all that entered.
        rung: the first of its ``rungs``.

    Returns:
        ``epoch`` of the rung; ``chance``: that a promoted model is better there than a control (mAP50-95), ``share`` of
        their pairs with ``interval95``, ``n_promoted`` and ``n_controls``; ``inside_promoted``: predictor -> rank
        correlation with mAP50-95 there (``spearman``, ``interval95``, ``kendall``, ``n``), +1 for the right order.
        Lower is better for score and validation loss, so their sign is turned; more MACs or parameters are counted as
        the prediction "better".
    """
    maps = {e["trial"]: number_or_nan(e["map50_95"]) for e in rung["entered"]}
    known = [e for e in entries if math.isfinite(maps.get(e["trial"], math.nan))]
    promoted = [e for e in known if e["role"] == PROMOTED]
    values = np.array([maps[e["trial"]] for e in promoted])
    controls = np.array([maps[e["trial"]] for e in known if e["role"] == CONTROL])
    share, low, high = chance_of_better(values, controls)
    predictors = {
        "score": [-e["score"] for e in promoted],
        "val_loss": [-number_or_nan(e["early"]["val_loss"]) for e in promoted],
        "early_map50_95": [number_or_nan(e["early"]["map50_95"]) for e in promoted],
        "gmacs": [e["gmacs"] for e in promoted],
        "n_params": [e["n_params"] for e in promoted],
    }
    inside = {}
    for name, column in predictors.items():
        r = rank_correlation(np.array(column, float), values)
        inside[name] = {"spearman": r.spearman, "interval95": [r.low, r.high], "kendall": r.kendall, "n": r.n}
    chance = {"share": share, "interval95": [low, high], "n_promoted": len(promoted), "n_controls": len(controls)}
    return {"epoch": rung["epoch"], "chance": chance, "inside_promoted": inside}


def agreement_in_words(found: Mapping) -> str:
    """One or two sentences for people: what so few models prove."""
    chance, score = found["chance"], found["inside_promoted"]["score"]
    n, m, epoch = chance["n_promoted"], chance["n_controls"], found["epoch"]
    if not n or not m:
        words = f"Without random controls at epoch {epoch} it is not known whether the score chose better than dice."
    else:
        low, high = chance["interval95"]
        verdict = "better than dice" if low > 0.5 else "worse than dice" if high < 0.5 else "no more than a hint"
        words = (
            f"At epoch {epoch} a model promoted by score was better than a random control in "
            f"{chance['share']:.0%} of the pairs of {n} and {m} (95% interval {low:.0%} to {high:.0%}): {verdict}."
        )
    rho = number_or_nan(score["spearman"])
    if math.isfinite(rho) and score["n"] >= FEWEST_RANKED:
        low, high = score["interval95"]
        words += (
            f" Inside the {n} promoted, score and mAP50-95 there: Spearman {rho:+.2f}, 95% interval "
            f"[{low:+.2f}, {high:+.2f}]."
        )
    return words
