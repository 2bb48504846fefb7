"""Which epoch is worth waiting for? Held-out rank correlation, regret and cost of scores after each epoch.

Reads all_metrics_per_epoch.csv and trial_metrics_per_epoch.csv; writes analysis_epoch_stability.csv and .png.
"""

import signal
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import numpy as np

from composite_nas.base.errors import exit_code_of
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.experiment.fit import Pool, held_out_scores, require_enough_models
from composite_nas.experiment.proof import METHODS, mean_spearman
from composite_nas.experiment.tables import ZooTable, read_experiment, read_full_training, trial_shares
from composite_nas.report.charts import MARKERS
from composite_nas.report.figures import picture
from composite_nas.score.baselines import baseline_scores
from composite_nas.score.rank_statistics import bootstrap_counts, interval95, regret

COMPOSITES = tuple(m for m in METHODS if m.name in ("spearman", "ridge", "ridge, detection signals"))
BASELINES = ("early mAP50-95", "val_loss", "point AP")
REPEATS = 5


def stability(table: ZooTable, stage: str, epoch: int) -> list[dict]:
    """A row per score that reads the signals of one epoch only."""
    at = table.at(epoch)
    counts = np.vstack([np.ones(len(table.models)), bootstrap_counts(len(table.models), seed=0, samples=500)])
    scores = {m.name: held_out_scores(m, Pool(at, m.metrics), at.quality, REPEATS, 0) for m in COMPOSITES}
    baselines = baseline_scores(at.signals[epoch])
    scores |= {name: baselines[name][None] for name in BASELINES if name in baselines}
    rows = []
    for name, s in scores.items():
        rho = mean_spearman(s, at.quality, counts)
        low, high = interval95(rho[1:])
        rows.append(
            {"stage": stage, "epoch": epoch, "score": name, "held_out_spearman": float(rho[0]), "low": low,
             "high": high, "regret_top1": float(np.mean([regret(r, at.quality, 1) for r in s])),
             "regret_top3": float(np.mean([regret(r, at.quality, 3) for r in s])),
             "cost_share": table.cost_share[epoch]}
        )  # fmt: skip
    return rows


def main() -> None:
    folder = parser(__doc__, HERE / "results").parse_args().results
    full = read_full_training(folder)
    require_enough_models(full)
    rows = [row for e in sorted(full.signals) for row in stability(full, "full training", e)]
    for share in trial_shares(folder):
        trial = read_experiment(folder, share)
        rows += stability(trial, "trial", max(trial.signals))
    paths = folder / "analysis_epoch_stability.csv", folder / "analysis_epoch_stability.png"
    write_table(paths[0], rows, list(rows[0]))

    epochs, names = np.array(sorted(full.signals)), dict.fromkeys(r["score"] for r in rows)
    with picture(paths[1], 3, 13, 3.8) as axes:
        for axis, field, label in (
            (axes[0], "held_out_spearman", "held-out Spearman with final error"),
            (axes[1], "regret_top1", "top-1 regret (mAP50-95)"),
            (axes[2], "regret_top3", "top-3 regret (mAP50-95)"),
        ):
            found = {(r["stage"], r["score"], r["epoch"]): r[field] for r in rows}
            for place, name in enumerate(names):
                long = [found.get(("full training", name, e), np.nan) for e in epochs]
                axis.plot(epochs, long, color=f"C{place}", marker=MARKERS[place], markersize=4, label=name)
                chosen = [r for r in rows if (r["stage"], r["score"]) == ("trial", name)]
                at = [r["cost_share"] * max(epochs) for r in chosen]
                axis.plot(at, [r[field] for r in chosen], "*", color=f"C{place}", markersize=10)
            axis.set(xlabel="epoch of full training", ylabel=label)
            axis.set_xticks([e for e in epochs if e == 1 or e % max(1, len(epochs) // 6) == 0])
            axis.legend()
        axes[0].set_title("Stars: trials; lines: epochs of full training")

    print(f"{len(trial.models)} detectors; each score reads the signals of that epoch only:\n")
    shown = [r for r in rows if r["stage"] != "full training" or r["epoch"] in _some(epochs)]
    print_table(shown, {"stage": "", "epoch": "d", "score": "", "held_out_spearman": ".3f", "low": ".2f",
                        "high": ".2f", "regret_top1": ".3f", "regret_top3": ".3f", "cost_share": ".1%"})  # fmt: skip
    tell_files(*paths)


def _some(epochs: np.ndarray) -> set[int]:
    return {int(e) for e in np.geomspace(1, epochs.max(), 6).round()}


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
