"""Which metric, at which epoch, goes with final error? Heat map with intervals, and the score against final mAP.

Reads all_metrics_per_epoch.csv and trial_metrics_per_epoch.csv; writes analysis_correlations.csv and .png.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import numpy as np
from scipy import stats

from composite_nas.base.errors import exit_code_of
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.experiment.fit import Pool, held_out_scores, require_enough_models
from composite_nas.experiment.proof import COST, DYNAMICS, METHODS
from composite_nas.experiment.tables import ZooTable, read_experiment, read_full_training
from composite_nas.report.figures import picture
from composite_nas.score.dynamics import ZERO_COST_FIELDS
from composite_nas.score.rank_statistics import bootstrap_counts, interval95, weighted_kendall, weighted_spearman

if TYPE_CHECKING:
    from matplotlib.axes import Axes

METRICS = (*DYNAMICS, *COST, *ZERO_COST_FIELDS)
MAX_COLUMNS = 9


def correlations(table: ZooTable, stage: str, epochs: list[int]) -> list[dict]:
    """A row per metric and epoch: Spearman and Kendall with final error, 95% bootstrap intervals over models."""
    counts = np.vstack([np.ones(len(table.models)), bootstrap_counts(len(table.models), seed=0)])
    rows = []
    for epoch in epochs:
        for metric in METRICS:
            values = table.signals[epoch].get(metric)
            if values is None or not np.isfinite(values).all() or np.ptp(values) == 0:
                continue
            rho = weighted_spearman(values, -table.quality, counts)
            tau = weighted_kendall(values, -table.quality, counts[:1])
            low, high = interval95(rho[1:])
            rows.append({"stage": stage, "epoch": epoch, "metric": metric, "spearman": float(rho[0]), "low": low,
                         "high": high, "kendall": float(tau[0]), "n_models": len(table.models)})  # fmt: skip
    return rows


def draw_heat_map(
    axis: Axes, values: np.ndarray, rows: list[str], columns: list[str], certain: np.ndarray, title: str
) -> None:
    """Correlations in -1..1 with their numbers; bold where ``certain``, empty where NaN."""
    axis.grid(False)
    image = axis.imshow(values, cmap="RdBu_r", vmin=-1, vmax=1, aspect="auto")
    axis.set_xticks(range(len(columns)), columns)
    axis.set_yticks(range(len(rows)), rows)
    for (i, j), value in np.ndenumerate(values):
        if np.isfinite(value):
            colour = "white" if abs(value) > 0.6 else "black"
            weight = "bold" if certain[i, j] else "normal"
            axis.text(j, i, f"{value:+.2f}", ha="center", va="center", fontsize=6.5, color=colour, weight=weight)
    axis.set_title(title)
    axis.figure.colorbar(image, ax=axis, shrink=0.6, label="Spearman correlation with final error")


def main() -> None:
    arguments = parser(__doc__, HERE / "results").parse_args()
    folder = arguments.results
    trial, full = read_experiment(folder), read_full_training(folder)
    require_enough_models(trial)
    full_epochs = sorted({int(e) for e in np.geomspace(1, max(full.signals), MAX_COLUMNS - len(trial.signals)).round()})
    rows = correlations(trial, "trial", sorted(trial.signals)) + correlations(full, "full", full_epochs)
    columns = [("trial", e) for e in sorted(trial.signals)] + [("full", e) for e in full_epochs]
    found = {(r["stage"], r["epoch"], r["metric"]): r for r in rows}
    last = columns[len(trial.signals) - 1]
    metrics = sorted(
        (m for m in METRICS if any(r["metric"] == m for r in rows)),
        key=lambda m: -found.get((*last, m), {"spearman": 0.0})["spearman"],
    )
    values = np.array([[found.get((*c, m), {}).get("spearman", np.nan) for c in columns] for m in metrics])
    certain = np.array([[_excludes_zero(found.get((*c, m))) for c in columns] for m in metrics])

    names = [f"{'trial' if stage == 'trial' else 'full'}\n{epoch}" for stage, epoch in columns]
    method = next(m for m in METHODS if m.last_epoch_only)
    scores = held_out_scores(method, Pool(trial, method.metrics), trial.quality, repeats=5, seed=0).mean(0)
    paths = folder / "analysis_correlations.csv", folder / "analysis_correlations.png"
    write_table(paths[0], rows, list(rows[0]))
    with picture(paths[1], 2, 12, 0.22 * len(metrics) + 1.4, width_ratios=[1.7, 1]) as (left, right):
        title = f"{len(trial.models)} detectors; bold: interval excludes 0"
        draw_heat_map(left, values, metrics, names, certain, title)
        left.set_xlabel("training and epoch")
        # Ranks, since the scores of diverged models would squeeze all others into one point.
        right.scatter(stats.rankdata(scores), trial.quality, s=22, edgecolor="white", linewidth=0.5)
        right.set(xlabel=f"rank by held-out score (1 = best)\n'{method.name}'", ylabel="final mAP50-95",
                  title="Rank after the trial, final mAP")  # fmt: skip

    shown = sorted((r for r in rows if (r["stage"], r["epoch"]) == last), key=lambda r: -abs(r["spearman"]))
    print(f"{len(trial.models)} detectors, Spearman correlation with final error after the trial:\n")
    print_table(shown, {"metric": "", "spearman": "+.3f", "low": "+.2f", "high": "+.2f", "kendall": "+.3f"})
    tell_files(*paths)


def _excludes_zero(row: dict | None) -> bool:
    return row is not None and (row["low"] > 0 or row["high"] < 0)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
