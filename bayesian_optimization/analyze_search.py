"""What a search did: history, importance of parameters, score and final mAP, what other scores would have picked.

Reads trials_proxy_metrics.csv, optuna_study.db and synthesis_results.json of a results folder; writes
analysis_search.csv and .png.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import numpy as np
import pandas as pd

from composite_nas.base.errors import exit_code_of
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.report.figures import COLOURS, draw_scatter, new_figure, save
from composite_nas.report.search_analysis import (
    MIN_TRIALS_FOR_IMPORTANCE,
    importances,
    picks_of_scores,
    read_finals,
    read_trials,
)


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
    axes[1].set(xlabel="importance for the best tenth (share)", title="Parameter importance")
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
    sys.exit(exit_code_of(main))
