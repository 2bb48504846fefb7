"""What a search did: history, importance of parameters, score and final mAP, what other scores would have picked.

Reads trials_proxy_metrics.csv, optuna_study.db and synthesis_results.json of a results folder; writes
analysis_search.csv and .png.
"""

import signal
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

from composite_nas.base.errors import exit_code_of
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.report.charts import history_chart, importance_chart, rung_chart
from composite_nas.report.figures import save_charts
from composite_nas.report.search_analysis import (
    importances,
    picks_of_scores,
    read_finals,
    read_first_round,
    read_trials,
)


def main() -> None:
    results = ResultsFolder(parser(__doc__, HERE / "results").parse_args().results)
    trials, finals = read_trials(results), read_finals(results)
    shares = importances(results)
    rows = picks_of_scores(trials, finals)
    paths = results.root / "analysis_search.csv", results.root / "analysis_search.png"
    write_table(paths[0], rows, list(rows[0]))
    charts = [history_chart(trials)]
    charts += [importance_chart(shares, len(trials))] if shares else []
    entered = read_first_round(results)
    charts += [rung_chart(*entered)] if entered else []
    save_charts(paths[1], charts, 4.4 * len(charts), 4)
    print(f"{len(trials)} scored trials, {len(finals)} fully trained models. What each score would have picked:\n")
    print_table(rows, {"score": "", "top_trials": "", "final_map50_95_known": "", "best_known": ".3f",
                       "spearman_with_this_score": "+.2f", "spearman_with_final_error": "+.2f",
                       "n_final": "d"})  # fmt: skip
    if shares:
        print("\nImportance: " + ", ".join(f"{name} {share:.0%}" for name, share in list(shares.items())[:8]))
    tell_files(*paths)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
