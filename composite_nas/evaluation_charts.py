"""Pictures of one model's evaluation for people who know Ultralytics' names of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from composite_nas.charts import COLOURS, new_figure, save
from composite_nas.detection_metrics import RECALLS

# Beyond so many classes their names and numbers would lie on each other.
MAX_NAMED, MAX_NUMBERED = 40, 25


def draw_confusion(counts: np.ndarray, names: Sequence[str], confidence: float, path: Path) -> None:
    """``box_matching.confusion_matrix``, coloured by share of the objects of a class, with counts."""
    side = max(4.0, min(14.0, 2.2 + 0.42 * len(counts)))
    figure, (axis,) = new_figure(1, side, side)
    shares = counts / np.maximum(counts.sum(0), 1)
    image = axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axis.grid(False)
    if len(names) <= MAX_NAMED:
        labels = [*names, "background"]
        axis.set_xticks(range(len(labels)), labels, rotation=90)
        axis.set_yticks(range(len(labels)), labels)
    if len(names) <= MAX_NUMBERED:
        for (row, column), count in np.ndenumerate(counts):
            if count:
                colour = "white" if shares[row, column] > 0.5 else "black"
                axis.text(column, row, str(count), ha="center", va="center", fontsize=7, color=colour)
    axis.set(xlabel="true class", ylabel="predicted class",
             title=f"Confusion matrix (IoU 0.5, confidence >= {confidence:.2g})")  # fmt: skip
    figure.colorbar(image, ax=axis, shrink=0.6, label="share of the column")
    save(figure, path)


def draw_precision_recall(
    curves: np.ndarray, names: Sequence[str], ap50: Sequence[float], path: Path
) -> None:
    """curves: [101, classes], COCO's precision at IoU 0.5; NaN for classes without objects."""
    figure, (axis,) = new_figure(1, 7, 5)
    present = [c for c in range(len(names)) if np.isfinite(curves[0, c])]
    hues = COLOURS[:-1]  # black is the mean
    for place, c in enumerate(present):
        # A space, since legends leave out what begins with an underscore.
        label = f" {names[c]} {ap50[c]:.3f}" if len(present) <= MAX_NUMBERED else None
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
