"""What all label formats have in common: boxes are checked, faults counted, other sizes of a picture noticed."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from composite_nas.data.findings import CLIPPED, DUPLICATE, EMPTY_BOX, NOT_FINITE, OUT_OF_RANGE, Findings

# Rounding in converters overshoots the border by a fraction of a pixel; that is not worth a message.
OVERSHOOT_TOLERANCE = 1e-3
# Relative difference of two aspect ratios that rounding explains when a picture was resized after it was annotated.
MAX_ASPECT_DIFFERENCE = 0.02
NO_BOXES = np.zeros((0, 5))


class LabelledPicture(NamedTuple):
    """A picture that can be read, and where its labels are.

    Attributes:
        image: its file.
        size: (width, height) of the upright picture, pixels.
        labels: its label file; None when it has none, or its labels are in a file for all.
    """

    image: Path
    size: tuple[int, int]
    labels: str | None


class LabelFormat(Protocol):
    """Labels of a whole dataset in one format."""

    own_names: tuple[str, ...]
    """Class names that the labels themselves give, () when they have numbers only."""
    notes: list[str]
    """How the labels were understood, a line each."""

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """float64 [n, 5]: class, centre x, centre y, width, height as shares of the upright picture; None for a picture
        that has to be dropped."""
        ...

    def count_rows(self, image: Path, labels: str | None) -> int:
        """Number of rows of a picture that is not read."""
        ...


def checked_boxes(rows: np.ndarray, path: str | Path, num_classes: int, findings: Findings) -> np.ndarray:
    """Drop what is no box, clip to the picture; every fault is counted, none is fatal.

    Args:
        rows: float64 [n, 5]: class, centre x, centre y, width, height as shares of the picture.
        path: of the label file.

    Returns:
        float64 [m, 5], m <= n.
    """
    if not len(rows):
        return NO_BOXES
    finite = np.isfinite(rows).all(1)
    if not finite.all():
        findings.add(NOT_FINITE, path, int((~finite).sum()), bad=True)
        rows = rows[finite]
    label = rows[:, 0]
    known = (label == np.floor(label)) & (label >= 0) & (label < num_classes)
    if not known.all():
        row = " ".join(f"{v:g}" for v in rows[np.argmin(known)])
        findings.add(OUT_OF_RANGE, path, int((~known).sum()), bad=True, row=row)
        rows = rows[known]
    centre, size = rows[:, 1:3], rows[:, 3:5]
    low, high = centre - size / 2, centre + size / 2
    x1y1, x2y2 = np.maximum(0.0, low), np.minimum(1.0, high)
    solid = np.all((size > 0) & (x2y2 > x1y1), axis=1)
    over = np.any((low < -OVERSHOOT_TOLERANCE) | (high > 1 + OVERSHOOT_TOLERANCE), axis=1)
    boxes = np.concatenate([rows[:, :1], (x1y1 + x2y2) / 2, x2y2 - x1y1], axis=1)
    if not solid.all():
        findings.add(EMPTY_BOX, path, int((~solid).sum()))
        boxes, over = boxes[solid], over[solid]
    if over.any():
        findings.add(CLIPPED, path, int(over.sum()))
    different = dict.fromkeys(map(tuple, boxes.tolist()))
    if len(different) < len(boxes):
        findings.add(DUPLICATE, path, len(boxes) - len(different))
        boxes = np.array(list(different), np.float64).reshape(-1, 5)
    return boxes


def same_shape(stated: tuple[float, float], actual: tuple[int, int]) -> bool:
    """Whether boxes in pixels of a picture of ``stated`` (width, height) can be scaled to the ``actual`` one."""
    return abs(stated[0] * actual[1] / (stated[1] * actual[0]) - 1) <= MAX_ASPECT_DIFFERENCE
