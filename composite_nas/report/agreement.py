"""What the fully trained models say about the ranking: their order, and how well each predictor foresaw it."""

from __future__ import annotations

import math

import numpy as np

from composite_nas.base.files import number_or_nan
from composite_nas.score.rank_statistics import rank_correlation


def order_by_final(entries: list[dict], role: str) -> list[dict]:
    """Entries of one role, best final mAP50-95 first (failed ones last), numbered by ``rank`` from 1."""

    def key(entry: dict) -> tuple:
        return (-_final(entry, "map50_95", -1.0), -_final(entry, "map50", -1.0), entry["score_rank"])

    chosen = sorted((e for e in entries if e["role"] == role), key=key)
    return [{"rank": rank} | entry for rank, entry in enumerate(chosen, 1)]


def model_name(entry: dict) -> str:
    """rank1, rank2, ..., control1, ..."""
    return ("rank" if entry["role"] == "top" else "control") + str(entry["rank"])


def lead_over_controls(rank1: dict, controls: list[dict]) -> float | None:
    """How far rank1's final mAP50-95 is above that of the best control (the first); None where one is unknown."""
    known = [_final(e, "map50_95", math.nan) for e in (rank1, *controls[:1])]
    return known[0] - known[1] if len(known) == 2 and all(map(math.isfinite, known)) else None


def _final(entry: dict, name: str, missing: float) -> float:
    value = (entry["final"] or {}).get(name)
    return missing if value is None else value


def agreement(entries: list[dict]) -> dict:
    """How well each predictor ordered the finalists: rank correlation with final mAP50-95, +1 for the right order, and
    what trusting it alone would have cost (``pick``, ``regret``).

    Lower is better for score and validation loss, so their sign is turned; more MACs or parameters are counted as
    the prediction "better".
    """
    done = [e for e in entries if _final(e, "map50_95", math.nan) == _final(e, "map50_95", math.nan)]
    final = np.array([e["final"]["map50_95"] for e in done], float)
    predictors = {
        "score": [-e["score"] for e in done],
        "val_loss": [-number_or_nan(e["early"]["val_loss"]) for e in done],
        "early_map50_95": [number_or_nan(e["early"]["map50_95"]) for e in done],
        "gmacs": [e["gmacs"] for e in done],
        "n_params": [e["n_params"] for e in done],
    }
    table = {}
    for name, values in predictors.items():
        r = rank_correlation(np.array(values, float), final)
        table[name] = {"spearman": r.spearman, "interval95": [r.low, r.high], "kendall": r.kendall, "n": r.n}
        table[name] |= _pick(np.array(values, float), final, done)
    return table


def _pick(values: np.ndarray, final: np.ndarray, entries: list[dict]) -> dict:
    """Trial with the highest of ``values``, and how far its final mAP50-95 is below the best (top-1 regret);
    None where there is none, or several."""
    if not len(values) or np.isnan(values).all() or (values == np.nanmax(values)).sum() > 1:
        return {"pick": None, "regret": None}
    first = int(np.nanargmax(values))
    return {"pick": entries[first]["trial"], "regret": float(final.max() - final[first])}


def agreement_in_words(table: dict) -> str:
    """One sentence for people: what so few models prove."""
    score = table["score"]
    n, (low, high) = score["n"], score["interval95"]
    if score["spearman"] is None or not math.isfinite(score["spearman"]):
        models = "model gives" if n == 1 else "models give"
        return f"The ranking could not be checked: {n} fully trained {models} no rank correlation."
    if low <= 0 <= high:
        verdict = "no more than a hint"
    else:
        verdict = f"{'better' if low > 0 else 'worse'} than chance, no more can be said"
    return (
        f"Score and final mAP50-95 of the {n} fully trained models: Spearman {score['spearman']:+.2f}, 95% interval "
        f"[{low:+.2f}, {high:+.2f}]: with so few models this is {verdict}."
    )
