"""Figures of the analyses, in one style that survives print: names and units on every axis, no colour alone.

The pictures of one model's evaluation have the names that people know from Ultralytics.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from composite_nas.detection.coco_map import RECALLS
from composite_nas.report.charts import draw_confusion

matplotlib.use("Agg")

# Okabe and Ito's palette, told apart by people with any colour vision, and on paper by marker.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
STYLE = {
    "font.size": 9, "axes.titlesize": 10, "axes.spines.top": False, "axes.spines.right": False,
    "axes.grid": True, "grid.alpha": 0.3, "legend.framealpha": 0.6, "legend.fontsize": 7,
    "text.parse_math": False,  # names of classes may hold a dollar
}  # fmt: skip
# A legend of more classes would be longer than the figure.
MAX_LABELS = 25


def new_figure(columns: int, width_in: float, height_in: float, **options) -> tuple[Figure, list[Axes]]:
    """A row of panels; sizes in inches."""
    plt.rcParams.update(STYLE)
    figure, axes = plt.subplots(1, columns, figsize=(width_in, height_in), layout="constrained", **options)
    return figure, list(np.atleast_1d(axes))


def save(figure: Figure, path: Path) -> None:
    """PNG at 130 dots an inch; the same numbers give the same file."""
    figure.savefig(path, dpi=130, metadata={"Software": None})
    plt.close(figure)


def draw_scatter(axis: Axes, x: np.ndarray, y: np.ndarray, x_label: str, y_label: str, title: str) -> None:
    axis.scatter(x, y, s=22, color=COLOURS[0], edgecolor="white", linewidth=0.5)
    axis.set(xlabel=x_label, ylabel=y_label, title=title)


def draw_intervals(
    axis: Axes, names: list[str], values: np.ndarray, low: np.ndarray, high: np.ndarray, strong: np.ndarray, label: str
) -> None:
    """A forest plot, the first name on top; ``strong`` ones are filled, the others hollow."""
    y = np.arange(len(names))[::-1]
    for chosen, colour, fill in ((strong, COLOURS[0], COLOURS[0]), (~strong, COLOURS[1], "white")):
        errors = [(values - low)[chosen], (high - values)[chosen]]
        axis.errorbar(values[chosen], y[chosen], xerr=errors, fmt="o", color=colour, mfc=fill, capsize=2, markersize=4)
    axis.axvline(0, color="black", linewidth=0.8)
    axis.set_yticks(y, names)
    axis.set_xlabel(label)


def save_confusion(counts: np.ndarray, names: Sequence[str], confidence: float, path: Path) -> None:
    """``matching.confusion_matrix``, coloured by share of the objects of a class, with counts."""
    side = max(4.0, min(14.0, 2.2 + 0.42 * len(counts)))
    figure, (axis,) = new_figure(1, side, side)
    draw_confusion(axis, names, counts)
    axis.set_title(f"Confusion matrix (IoU 0.5, confidence >= {confidence:.2g}; shade: share of the column)")
    save(figure, path)


def save_precision_recall(curves: np.ndarray, names: Sequence[str], ap50: Sequence[float], path: Path) -> None:
    """curves: [101, classes], COCO's precision at IoU 0.5; NaN for classes without objects."""
    figure, (axis,) = new_figure(1, 7, 5)
    present = [c for c in range(len(names)) if np.isfinite(curves[0, c])]
    hues = COLOURS[:-1]  # black is the mean
    for place, c in enumerate(present):
        # A space, since legends leave out what begins with an underscore.
        label = f" {names[c]} {ap50[c]:.3f}" if len(present) <= MAX_LABELS else None
        style = ("-", "--", ":")[place // len(hues) % 3]
        axis.plot(RECALLS, curves[:, c], style, linewidth=1, color=hues[place % len(hues)], label=label)
    if present:
        mean = curves[:, present].mean(1)
        axis.plot(RECALLS, mean, color="black", linewidth=3, label=f"all classes {np.mean(mean):.3f} mAP50")
        axis.legend(bbox_to_anchor=(1.02, 1), loc="upper left")
    else:
        axis.text(0.5, 0.5, "no objects in the validation pictures", ha="center")
    axis.set(xlabel="recall", ylabel="precision", title="Precision-recall at IoU 0.5", xlim=(0, 1), ylim=(0, 1.02))
    save(figure, path)
