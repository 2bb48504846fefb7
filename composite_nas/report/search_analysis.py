"""What a search says, from its files: trials, final mAP, importance of parameters, what other scores had picked."""

from __future__ import annotations

import math
import warnings

import numpy as np
import optuna
import pandas as pd

from composite_nas.base.errors import UserError
from composite_nas.base.files import number_or_nan, read_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.tables import read_csv
from composite_nas.report.agreement import FEWEST_RANKED, model_name
from composite_nas.score.baselines import baseline_scores
from composite_nas.score.rank_statistics import rank_correlation
from composite_nas.search.database import read_study

TOP = 3
MIN_TRIALS_FOR_IMPORTANCE = 8


def read_trials(results: ResultsFolder) -> pd.DataFrame:
    """The scored trials, by number."""
    trials = read_csv(results.trials_csv, ("trial", "state", "score", "val_loss"))
    complete = trials[trials["state"] == "complete"].sort_values("trial").set_index("trial")
    complete["score"] = pd.to_numeric(complete["score"], errors="coerce")
    if len(complete) < 2:
        raise UserError(f"{results.trials_csv} has {len(complete)} scored trials: let the search finish some more")
    return complete


def read_rounds(results: ResultsFolder) -> list[dict]:
    """Of full training: epoch, entered (trial, role, score, score_rank, map50_95; best first) and kept (trials); the
    last one is its end. Empty while it is not over."""
    document = read_json(results.synthesis_results) or {}
    top = document.get("top_models", [])
    if not top:
        return []
    end = [e | {"map50_95": e["final"]["map50_95"]} for e in (*top, *document["others"]) if e["final"]]

    def place(entry: dict) -> tuple:
        value = number_or_nan(entry["map50_95"])
        return (math.isnan(value), -value, entry["score_rank"])

    rounds = [*document["rungs"], {"epoch": top[0]["final"]["epochs"], "entered": end, "kept": []}]
    return [r | {"entered": sorted(r["entered"], key=place)} for r in rounds]


def read_first_round(results: ResultsFolder) -> tuple[list[dict], int] | None:
    """Those of it whose mAP is known, and its epoch; None when there are none."""
    for first in read_rounds(results)[:1]:
        measured = [e for e in first["entered"] if e["map50_95"] is not None]
        return (measured, first["epoch"]) if measured else None
    return None


def read_finals(results: ResultsFolder) -> list[dict]:
    """name, trial, score, gmacs and final map50_95 of the fully trained models; empty while there are none."""
    document = read_json(results.synthesis_results) or {}
    entries = [*document.get("top_models", []), *document.get("others", [])]
    return [
        {"name": model_name(e), "map50_95": e["final"]["map50_95"]} | {k: e[k] for k in ("trial", "score", "gmacs")}
        for e in entries if (e.get("final") or {}).get("map50_95") is not None
    ]  # fmt: skip


def picks_of_scores(trials: pd.DataFrame, models: list[dict]) -> list[dict]:
    """A row per score: its TOP trials, what is known of their final mAP, and how it ranks against this run's score.

    Args:
        models: see ``read_finals``.
    """
    finals = {m["trial"]: m["map50_95"] for m in models}
    numeric = {str(name): column for name, column in trials.items() if pd.api.types.is_numeric_dtype(column)}
    signals = {name: column.to_numpy(float) for name, column in numeric.items()}
    scores = {"this run's score": signals["score"]} | baseline_scores(signals)
    known = np.array([finals.get(number, np.nan) for number in trials.index])
    rows = []
    for name, values in scores.items():
        picked = trials.index[np.argsort(values, kind="stable")[:TOP]]
        final = [finals[t] for t in picked if t in finals]
        against_final = rank_correlation(values, -known)
        rows.append({"score": name, "top_trials": " ".join(map(str, picked)),
                     "final_map50_95_known": " ".join(f"{finals[t]:.3f}" if t in finals else "?" for t in picked),
                     "best_known": max(final, default=None),
                     "spearman_with_this_score": rank_correlation(values, signals["score"]).spearman,
                     "spearman_with_final_error": against_final.spearman if against_final.n >= FEWEST_RANKED else None,
                     "n_final": against_final.n})  # fmt: skip
    return rows


def importances(results: ResultsFolder) -> dict[str, float]:
    """How much each parameter tells the best tenth of the trials from the others (PED-ANOVA, arXiv:2304.10255).

    The sum is 1; empty with too few trials.
    """
    study = read_study(results.study_db, results.study_backup)
    if study is None:
        return {}
    complete = [t for t in study.get_trials(deepcopy=False) if t.state == optuna.trial.TrialState.COMPLETE]
    if len(complete) < MIN_TRIALS_FOR_IMPORTANCE:
        return {}
    with warnings.catch_warnings():
        # Parameters of stages that few candidates have; their bars are short anyway.
        warnings.filterwarnings("ignore", message="Some regimes")
        return optuna.importance.get_param_importances(study)
