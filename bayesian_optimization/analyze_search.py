"""What a search did: history, importance of parameters, score and final mAP, what other scores would have picked.

Reads trials_proxy_metrics.csv, optuna_study.db and synthesis_results.json of a results folder; writes
analysis_search.csv and .png.
"""

import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import numpy as np
import optuna
import pandas as pd

from composite_nas.analysis_cli import parser, print_table, run_analysis, tell_files
from composite_nas.charts import COLOURS, draw_scatter, new_figure, save
from composite_nas.correlation import rank_correlation
from composite_nas.errors import UserError
from composite_nas.experiment_files import write_table
from composite_nas.results import ResultsFolder, read_json
from composite_nas.score_proof import baseline_scores
from composite_nas.study_reader import read_study
from composite_nas.zoo_table import read_csv

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


def read_finals(results: ResultsFolder) -> dict[int, float]:
    """Trial -> final mAP50-95 of the fully trained models; empty while there are none."""
    document = read_json(results.synthesis_results) or {}
    entries = [*document.get("top_models", []), *document.get("controls", [])]
    found = {e["trial"]: (e.get("final") or {}).get("map50_95") for e in entries}
    return {trial: value for trial, value in found.items() if value is not None}


def picks_of_scores(trials: pd.DataFrame, finals: dict[int, float]) -> list[dict]:
    """A row per score: its TOP trials, what is known of their final mAP, and how it ranks against this run's score."""
    signals = {name: trials[name].to_numpy(float) for name in trials if pd.api.types.is_numeric_dtype(trials[name])}
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
                     "spearman_with_final_error": against_final.spearman, "n_final": against_final.n})  # fmt: skip
    return rows


def importances(results: ResultsFolder) -> dict[str, float]:
    """Share of each parameter in the variance of the score (PED-ANOVA, arXiv:2304.10255); empty with too few trials."""
    study = read_study(results.study_db)
    if study is None:
        return {}
    complete = [t for t in study.get_trials(deepcopy=False) if t.state == optuna.trial.TrialState.COMPLETE]
    if len(complete) < MIN_TRIALS_FOR_IMPORTANCE:
        return {}
    with warnings.catch_warnings():
        # Parameters of stages that few candidates have; their bars are short anyway.
        warnings.filterwarnings("ignore", message="Some regimes")
        return optuna.importance.get_param_importances(study)


def draw(trials: pd.DataFrame, finals: dict[int, float], shares: dict[str, float], path: Path) -> None:
    figure, axes = new_figure(3, 13, 4)
    axes[0].plot(trials.index, trials["score"], "o", color=COLOURS[0], markersize=4, label="trial")
    axes[0].plot(trials.index, trials["score"].cummin(), color=COLOURS[1], label="best so far")
    axes[0].set(xlabel="trial", ylabel="score (lower is better)", title="Optimisation history")
    axes[0].legend()
    if shares:
        names = list(shares)[:12][::-1]
        axes[1].barh(names, [shares[n] for n in names], color=COLOURS[0])
    else:
        axes[1].text(0.5, 0.5, f"needs the study and {MIN_TRIALS_FOR_IMPORTANCE} trials", ha="center", va="center")
    axes[1].set(xlabel="share of the score's variance", title="Parameter importance")
    pairs = [(trials["score"].get(t), final, t) for t, final in finals.items() if t in trials.index]
    if pairs:
        x, y = (np.array([p[i] for p in pairs]) for i in (0, 1))
        draw_scatter(axes[2], x, y, "score (lower is better)", "final mAP50-95",
                     f"Score against final mAP, {len(pairs)} models")  # fmt: skip
        for a, b, number in pairs:
            axes[2].annotate(f"trial {number}", (a, b), xytext=(4, 4), textcoords="offset points", fontsize=7)
        axes[2].margins(0.2)
    else:
        axes[2].text(0.5, 0.5, "no fully trained model yet", ha="center", va="center")
    save(figure, path)


def main() -> None:
    results = ResultsFolder(parser(__doc__, HERE / "results").parse_args().results)
    trials, finals = read_trials(results), read_finals(results)
    shares = importances(results)
    rows = picks_of_scores(trials, finals)
    paths = results.root / "analysis_search.csv", results.root / "analysis_search.png"
    write_table(paths[0], rows, list(rows[0]))
    draw(trials, finals, shares, paths[1])
    print(f"{len(trials)} scored trials, {len(finals)} fully trained models. What each score would have picked:\n")
    print_table(rows, {"score": "", "top_trials": "", "final_map50_95_known": "", "best_known": ".3f",
                       "spearman_with_this_score": "+.2f", "spearman_with_final_error": "+.2f",
                       "n_final": "d"})  # fmt: skip
    if shares:
        print("\nImportance: " + ", ".join(f"{name} {share:.0%}" for name, share in list(shares.items())[:8]))
    tell_files(*paths)


if __name__ == "__main__":
    sys.exit(run_analysis(main))
