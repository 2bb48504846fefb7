"""Get the tables back from a log alone: synthesis.log, colab_results.log or correlation_experiment.log.

Writes every table that the log holds rows of (trials_proxy_metrics.csv, all_metrics_per_epoch.csv,
trial_metrics_per_epoch.csv) and a picture of it; files that are there already are kept, see --results.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import numpy as np

from composite_nas.analysis_cli import parser, print_table, run_analysis, tell_files
from composite_nas.charts import draw_scatter, new_figure, save
from composite_nas.errors import UserError
from composite_nas.experiment_files import write_table
from composite_nas.results import TRIAL_COLUMNS
from composite_nas.table_log import read_rows

KEYS = {
    "trials_proxy_metrics.csv": ("trial",),
    "all_metrics_per_epoch.csv": ("model_idx", "seed", "epoch"),
    "trial_metrics_per_epoch.csv": ("model_idx", "seed", "epoch"),
}


def columns_of(table: str, rows: list[dict]) -> list[str]:
    names = list(dict.fromkeys(name for row in rows for name in row))
    if table != "trials_proxy_metrics.csv":
        return names
    return [*TRIAL_COLUMNS, *(n for n in names if n not in TRIAL_COLUMNS)]


def draw(table: str, rows: list[dict], path: Path) -> None:
    figure, axes = new_figure(1, 6, 4)
    y_name = "map50" if table == "trials_proxy_metrics.csv" else "final_map50"
    pairs = np.array([(r.get("val_loss"), r.get(y_name)) for r in rows], dtype=float)
    draw_scatter(axes[0], pairs[:, 0], pairs[:, 1], "validation loss", y_name, f"{table}: {len(rows)} rows")
    save(figure, path)


def main() -> None:
    flags = parser(__doc__, HERE / "results" / "from_log")
    flags.add_argument("log", type=Path, help="the log file")
    arguments = flags.parse_args()
    tables = read_rows(arguments.log, KEYS)
    if not tables:
        raise UserError(f"{arguments.log} holds no rows of a result table; give the log of a run of this program")
    folder = arguments.results
    targets = {name: folder / name for name in tables}
    there = [str(p) for p in targets.values() if p.exists()]
    if there:
        raise UserError(f"{', '.join(there)} exists already and is kept; choose another --results folder")
    folder.mkdir(parents=True, exist_ok=True)
    summary = []
    for name, rows in tables.items():
        write_table(targets[name], [{c: r.get(c) for c in columns_of(name, rows)} for r in rows],
                    columns_of(name, rows))  # fmt: skip
        draw(name, rows, targets[name].with_suffix(".png"))
        units = len({tuple(r[k] for k in KEYS[name][:1]) for r in rows})
        summary.append({"table": name, "rows": len(rows), "trials or models": units})
    print_table(summary, {"table": "", "rows": "d", "trials or models": "d"})
    tell_files(*targets.values())


if __name__ == "__main__":
    sys.exit(run_analysis(main))
