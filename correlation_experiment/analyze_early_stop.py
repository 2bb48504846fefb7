"""What does it cost to stop hopeless candidates after epoch 1? A search played on the zoo, with held-out scores.

Reads all_metrics_per_epoch.csv and trial_metrics_per_epoch.csv; writes analysis_early_stop.csv and .png.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import numpy as np

from composite_nas.analysis_cli import parser, print_table, run_analysis, tell_files
from composite_nas.charts import COLOURS, MARKERS, new_figure, save
from composite_nas.early_stop import (
    ARRIVALS,
    EARLY,
    EARLY_EPOCH,
    PERCENTILES,
    StopOutcome,
    candidates_of,
    choose_percentile,
    outcomes,
    stopping_signals,
    warmup_of,
)
from composite_nas.errors import UserError
from composite_nas.experiment_files import write_table
from composite_nas.score_fit import REPEATS, Pool, held_out_scores, require_enough_models
from composite_nas.score_proof import METHODS
from composite_nas.zoo_table import ZooTable, read_experiment

FINAL = next(m for m in METHODS if m.name == "ridge, detection signals")
LABELS = {EARLY.name: "fitted, without mAP", FINAL.name: "fitted, with mAP", "val_loss": "validation loss"}


def play_all(table: ZooTable) -> list[StopOutcome]:
    """A row per stopping signal and percentile; the final score is FINAL's, the shipped composite's method."""
    final = held_out_scores(FINAL, Pool(table, FINAL.metrics), table.quality, REPEATS, 0)
    signals = stopping_signals(table, REPEATS, 0, with_map=FINAL)
    return [row for name, early in signals.items() for row in outcomes(name, candidates_of(table, early, final))]


def draw(rows: list[StopOutcome], path: Path) -> None:
    """Loss over time saved, a point per percentile: by probability, and by final mAP; 95% intervals over models."""
    figure, axes = new_figure(3, 13, 4.2)
    panels = (
        ("top3_pruned", "probability that one of the best 3\nby final mAP is stopped"),
        ("chosen3_pruned", "probability that one of the best 3\nby the final score is stopped"),
        ("difference_top3", "top-3 regret with stopping minus without\n(mAP50-95)"),
    )
    for axis, (field, label) in zip(axes, panels, strict=True):
        for i, name in enumerate(dict.fromkeys(r.signal for r in rows)):
            line = sorted((r for r in rows if r.signal == name), key=lambda r: r.time_saved)
            x, y, low, high = (
                np.array([getattr(r, f) for r in line]) for f in ("time_saved", field, f"{field}_low", f"{field}_high")
            )
            error = np.maximum(0, [y - low, high - y])
            axis.errorbar(
                100 * x, y, yerr=error, color=COLOURS[i], marker=MARKERS[i], markersize=4, capsize=2, linewidth=1,
                elinewidth=0.7, label=LABELS.get(name, name),
            )  # fmt: skip
        axis.set(xlabel="time of the short trainings saved (%)", ylabel=label)
    axes[0].set_title(f"Kept percentile, right to left: {', '.join(f'{p:g}' for p in PERCENTILES)}")
    axes[1].set_title("Bars: 95% bootstrap interval over models")
    axes[0].legend(title=f"looked at after epoch {EARLY_EPOCH}", title_fontsize=7)
    save(figure, path)


def main() -> None:
    folder = parser(__doc__, HERE / "results").parse_args().results
    table = read_experiment(folder)
    require_enough_models(table)
    if EARLY_EPOCH not in table.signals or max(table.signals) <= EARLY_EPOCH:
        raise UserError(
            f"{folder / 'trial_metrics_per_epoch.csv'} has short trainings of one epoch, which cannot be stopped "
            "early: run the experiment with --epochs-per-trial 2 or more"
        )
    rows = play_all(table)
    paths = folder / "analysis_early_stop.csv", folder / "analysis_early_stop.png"
    write_table(paths[0], [r._asdict() for r in rows], StopOutcome._fields)
    draw(rows, paths[1])

    n = len(table.models)
    print(f"{n} detectors in {ARRIVALS} random orders, the first {warmup_of(n)} never stopped; scores are held out:\n")
    print_table([r._asdict() for r in rows],
                {"signal": "", "held_out_spearman": ".2f", "percentile": ".0f", "pruned_share": ".0%",
                 "time_saved": ".1%", "best_pruned": ".3f", "top3_pruned": ".3f", "top3_pruned_high": ".2f",
                 "chosen3_pruned": ".3f", "chosen3_pruned_high": ".2f", "regret_top1": ".3f", "regret_top3": ".3f",
                 "difference_top3": "+.4f", "difference_top3_low": "+.4f", "difference_top3_high": "+.4f"})  # fmt: skip
    chosen = choose_percentile([r for r in rows if r.signal == EARLY.name])
    if chosen is None:
        print("\nNo percentile is surely harmless here, so the search gets no early stop.")
    else:
        print(f"\nUse percentile {chosen.percentile:g} of '{chosen.signal}': of {n} models one of the best three is "
              f"stopped with probability {chosen.top3_pruned:.3f} [{chosen.top3_pruned_low:.3f}, "
              f"{chosen.top3_pruned_high:.3f}]; {chosen.time_saved:.0%} of the time is saved.")  # fmt: skip
    tell_files(*paths)


if __name__ == "__main__":
    sys.exit(run_analysis(main))
