"""VisDrone's own label files: eight numbers a row, separated by commas, in pixels.

Training reads them with every fault counted, none fatal. For VisDrone's protocol they are read as they are and every
fault is fatal, as it would change the result.
"""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.base.files import write_bytes
from composite_nas.data.findings import IGNORED, MALFORMED, NO_GOOD_ROW, Findings, read_text
from composite_nas.data.formats.rows import LabelledPicture, checked_boxes

NATIVE_COLUMNS = ("left", "top", "width", "height", "score", "category", "truncation", "occlusion")
VISDRONE_CLASSES = (
    "pedestrian",
    "people",
    "bicycle",
    "car",
    "van",
    "truck",
    "tricycle",
    "awning-tricycle",
    "bus",
    "motor",
)
# Decimals of left, top, width, height (pixels), score and category in files of detections.
DETECTION_DECIMALS = (4, 4, 4, 4, 8, 0)
IGNORED_CATEGORIES = (0, 11)


class VisDroneLabels:
    """See ``LabelFormat``."""

    own_names = VISDRONE_CLASSES

    def __init__(self) -> None:
        self.notes: list[str] = []

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        return len(_lines(labels)) if labels is not None else 0

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """Class = category - 1; categories 0 (ignored region) and 11 (others) are dropped."""
        path, (width, height) = picture.labels, picture.size
        assert path is not None
        lines = _lines(path)
        findings.num_rows += len(lines)
        rows = _values(lines)
        if len(rows) < len(lines):
            wrong = [line for line in lines if not len(_values([line]))]
            findings.add(MALFORMED, path, len(wrong), bad=True, row=wrong[0])
            if len(wrong) == len(lines):
                findings.drop_picture(NO_GOOD_ROW, picture.image)
                return None
        kept = rows[~np.isin(rows[:, 5], IGNORED_CATEGORIES)]
        if len(kept) < len(rows):
            findings.add(IGNORED, path, len(rows) - len(kept))
        left, top, w, h, _, category = kept[:, :6].T
        boxes = np.stack([category - 1, (left + w / 2) / width, (top + h / 2) / height, w / width, h / height], 1)
        return checked_boxes(boxes, path, len(names), findings)


def is_native_row(row: str) -> bool:
    """Eight numbers separated by commas; a YOLO row has five, or an odd number of them."""
    return len(_values([row])) == 1


def read_native_rows(path: Path, categories: range) -> np.ndarray:
    """All rows of a file of annotations or detections in VisDrone's format, nothing dropped -> float64 [n, 8].

    Args:
        path: rows ``left,top,width,height,score,category,truncation,occlusion``, in pixels; those of detections end
            with -1,-1. An empty file has n = 0.
        categories: those that may occur.

    Raises:
        UserError: a row that is none, naming its line.
    """
    rows = []
    for number, line in enumerate(_lines(path), 1):
        values = _values([line])
        if not len(values) or not all(map(math.isfinite, values[0])) or values[0, 5] not in categories:
            raise UserError(
                f"{path}: row {number} ({line[:80]!r}) is not {','.join(NATIVE_COLUMNS)} in finite numbers with a "
                f"category of {categories.start} to {categories.stop - 1}; write the file anew in VisDrone's format"
            )
        rows.append(values[0])
    return np.array(rows, dtype=np.float64).reshape(-1, len(NATIVE_COLUMNS))


def write_native_detections(path: Path, rows: np.ndarray) -> None:
    """The official submission format: [n, 6] left, top, width, height, score, category, followed by -1,-1.

    Rows that have no more than DETECTION_DECIMALS are read back exactly.
    """
    form = ",".join(f"%.{decimals}f" for decimals in DETECTION_DECIMALS) + ",-1,-1\n"
    write_bytes(path, "".join(form % tuple(row) for row in rows.tolist()).encode())


def _lines(path: str | Path) -> list[str]:
    return [stripped for line in read_text(path, "replace").splitlines() if (stripped := line.strip())]


def _values(lines: list[str]) -> np.ndarray:
    """float64 [n, 8] of the lines that have eight numbers; many end with a comma."""
    fields = [f for line in lines if len(f := line.rstrip(",").split(",")) == len(NATIVE_COLUMNS)]
    try:
        numbers = list(map(float, itertools.chain.from_iterable(fields)))
    except ValueError:
        if len(fields) > 1:
            return np.concatenate([_values([",".join(f)]) for f in fields])
        numbers = []
    return np.array(numbers, np.float64).reshape(-1, len(NATIVE_COLUMNS))
