"""Does the composite beat what costs as little or less? Every score beside every baseline, with paired differences.

Reads correlation_analysis.csv and writes analysis_baselines.csv and .png. With --curves it does the whole analysis on
learning curves made elsewhere: a folder of Ultralytics results.csv files, naap440.csv, or a table in the long format
(composite_nas/zoo_table.py), and writes to --results only when that is given.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import numpy as np

from composite_nas.analysis_cli import parser, print_table, run_analysis, tell_files
from composite_nas.charts import draw_intervals, new_figure, save
from composite_nas.errors import UserError
from composite_nas.experiment_files import write_table
from composite_nas.score_fit import MIN_MODELS
from composite_nas.score_proof import analyse
from composite_nas.score_report import Row
from composite_nas.zoo_table import read_csv, read_curves

COLUMNS = {
    "method": "", "kind": "", "held_out_spearman": ".3f", "spearman_low": ".2f", "spearman_high": ".2f",
    "held_out_kendall": ".2f", "partial_given_macs": ".2f", "regret_top1": ".3f", "regret_top3": ".3f",
    "precision_25": ".2f", "cost_share": ".1%", "difference_to_best": "+.3f", "difference_low": "+.2f",
    "difference_high": "+.2f",
}  # fmt: skip
# Few, since they are all that takes time with hundreds of models; the least p-value is 1 / (1 + 40).
CURVES_PERMUTATIONS, CURVES_REPEATS = 40, 5


def draw(rows: list[dict], title: str, path: Path) -> None:
    figure, axes = new_figure(2, 12, 0.24 * len(rows) + 1.5, sharey=True)
    composite = np.array([r["kind"] == "composite" for r in rows])
    names = [r["method"] for r in rows]
    for axis, (middle, low, high), label in (
        (axes[0], ("held_out_spearman", "spearman_low", "spearman_high"),
         "held-out Spearman with final error, 95% interval"),
        (axes[1], ("difference_to_best", "difference_low", "difference_high"),
         "difference to the best composite, 95% interval of pairs"),
    ):  # fmt: skip
        columns = [np.array([r[k] for r in rows], float) for k in (middle, low, high)]
        draw_intervals(axis, names, *columns, composite, label)
    axes[0].set_title(title)
    axes[1].set_title("filled: composite (held out); hollow: baseline")
    save(figure, path)


def tell(rows: list[dict], title: str, folder: Path | None, stem: str) -> None:
    print_table(rows, COLUMNS)
    if folder is not None:
        paths = folder / f"{stem}.csv", folder / f"{stem}.png"
        write_table(paths[0], rows, list(rows[0]))
        draw(rows, title, paths[1])
        tell_files(*paths)


def main() -> None:
    flags = parser(__doc__, None)
    flags.add_argument("--curves", type=Path, metavar="PATH", help="learning curves made elsewhere")
    flags.add_argument("--epoch", type=int, default=2, help="with --curves: last epoch a score may look at (default 2)")
    arguments = flags.parse_args()
    if arguments.curves is None:
        folder = arguments.results or HERE / "results"
        path = folder / "correlation_analysis.csv"
        rows = read_csv(path, Row._fields)[list(Row._fields)].to_dict("records")
        tell(rows, folder.resolve().name, folder, "analysis_baselines")
        return
    if arguments.results is not None:
        arguments.results.mkdir(parents=True, exist_ok=True)
    groups = read_curves(arguments.curves)
    judged = 0
    for name, table in groups.items():
        print(f"\n{name}: {len(table.models)} models, after epoch {arguments.epoch}")
        if len(table.models) < MIN_MODELS:
            print(f"fewer than {MIN_MODELS} models: not judged")
            continue
        known = table.up_to(arguments.epoch)
        if not known.signals:
            raise UserError(f"{arguments.curves}: {name} has no epoch 1 to {arguments.epoch}; check --epoch")
        judged += 1
        result = analyse(known, permutations=CURVES_PERMUTATIONS, repeats=CURVES_REPEATS)
        stem = "analysis_baselines_" + "".join(c if c.isalnum() else "_" for c in name)
        tell([r._asdict() for r in result.rows], name, arguments.results, stem)
        print(f"\n{result.verdict}")
    if not judged:
        raise UserError(f"{arguments.curves}: no group of comparable models has at least {MIN_MODELS}")


if __name__ == "__main__":
    sys.exit(run_analysis(main))
