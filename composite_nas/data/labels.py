"""Label files -> checked boxes: YOLO rows and native VisDrone rows, every fault counted, none fatal.

For VisDrone's protocol, files are read as they are and every fault is fatal, as it would change the result.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.base.files import write_bytes

MALFORMED = "malformed label rows dropped"
OUT_OF_RANGE = "label rows with an unknown class dropped"
NOT_FINITE = "label rows with NaN or infinite numbers dropped"
EMPTY_BOX = "boxes without area dropped"
CLIPPED = "boxes clipped to the picture"
DUPLICATE = "duplicate boxes dropped"
IGNORED = "VisDrone ignored regions and 'others' dropped"
NATIVE_COLUMNS = ("left", "top", "width", "height", "score", "category", "truncation", "occlusion")
# Decimals of left, top, width, height (pixels), score and category in files of detections.
DETECTION_DECIMALS = (4, 4, 4, 4, 8, 0)
# Rounding in converters overshoots the border by a fraction of a pixel; that is not worth a message.
OVERSHOOT_TOLERANCE = 1e-3


@dataclass
class Findings:
    """What was dropped or mended while reading, and why: reason -> number of cases, and one example file each."""

    counts: Counter = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    bad_files: set[str] = field(default_factory=set)

    def add(self, reason: str, path: Path, number: int = 1, bad: bool = False) -> None:
        """Count ``number`` cases; ``bad`` marks the file as damaged for the share that stops the run."""
        self.counts[reason] += number
        self.examples.setdefault(reason, printable(path.name))
        if bad:
            self.bad_files.add(str(path))

    def lines(self) -> list[str]:
        return [f"{number} {reason} (first: {self.examples[reason]})" for reason, number in sorted(self.counts.items())]


def read_yolo_labels(path: Path, image_size: tuple[int, int], num_classes: int, findings: Findings) -> np.ndarray:
    """Rows ``class cx cy w h`` (normalised) -> float64 [n, 5]; polygons (class, then x y pairs) become their boxes."""
    rows = []
    for line in _lines(path):
        values = _numbers(line.split())
        if values is None or len(values) < 5 or (len(values) > 6 and len(values) % 2 == 0):
            findings.add(MALFORMED, path, bad=True)
            continue
        if len(values) > 6:
            x, y = values[1::2], values[2::2]
            width, height = max(x) - min(x), max(y) - min(y)
            values = [values[0], min(x) + width / 2, min(y) + height / 2, width, height]
        rows.append(values[:5])
    return _checked(rows, path, num_classes, findings)


def read_native_labels(path: Path, image_size: tuple[int, int], num_classes: int, findings: Findings) -> np.ndarray:
    """VisDrone rows ``left,top,width,height,score,category,truncation,occlusion`` (pixels) -> float64 [n, 5].

    Class = category - 1; categories 0 (ignored region) and 11 (others) are dropped.
    """
    width, height = image_size
    rows = []
    for line in _lines(path):
        values = _native_values(line)
        if values is None:
            findings.add(MALFORMED, path, bad=True)
            continue
        left, top, w, h, _, category = values[:6]
        if category in (0, 11):
            findings.add(IGNORED, path)
            continue
        rows.append([category - 1, (left + w / 2) / width, (top + h / 2) / height, w / width, h / height])
    return _checked(rows, path, num_classes, findings)


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
        values = _native_values(line)
        if values is None or not all(map(math.isfinite, values)) or values[5] not in categories:
            raise UserError(
                f"{path}: row {number} ({line[:80]!r}) is not {','.join(NATIVE_COLUMNS)} in finite numbers with a "
                f"category of {categories.start} to {categories.stop - 1}; write the file anew in VisDrone's format"
            )
        rows.append(values)
    return np.array(rows, dtype=np.float64).reshape(-1, len(NATIVE_COLUMNS))


def write_native_detections(path: Path, rows: np.ndarray) -> None:
    """The official submission format: [n, 6] left, top, width, height, score, category, followed by -1,-1.

    Rows that have no more than DETECTION_DECIMALS are read back exactly.
    """
    form = ",".join(f"%.{decimals}f" for decimals in DETECTION_DECIMALS) + ",-1,-1\n"
    write_bytes(path, "".join(form % tuple(row) for row in rows.tolist()).encode())


def _native_values(line: str) -> list[float] | None:
    """The eight numbers of a native row; many rows end with a comma."""
    values = _numbers(line.rstrip(",").split(","))
    return values if values is not None and len(values) == len(NATIVE_COLUMNS) else None


def _lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    return [line.strip() for line in text.splitlines() if line.strip()]


def _numbers(fields: list[str]) -> list[float] | None:
    try:
        return [float(f) for f in fields]
    except ValueError:
        return None


def _checked(rows: list[list[float]], path: Path, num_classes: int, findings: Findings) -> np.ndarray:
    kept: dict[tuple, None] = {}
    for row in rows:
        label, cx, cy, w, h = row
        if not all(math.isfinite(v) for v in row):
            findings.add(NOT_FINITE, path, bad=True)
            continue
        if label != int(label) or not 0 <= label < num_classes:
            findings.add(OUT_OF_RANGE, path, bad=True)
            continue
        x1, y1 = max(0.0, cx - w / 2), max(0.0, cy - h / 2)
        x2, y2 = min(1.0, cx + w / 2), min(1.0, cy + h / 2)
        if w <= 0 or h <= 0 or x2 <= x1 or y2 <= y1:
            findings.add(EMPTY_BOX, path)
            continue
        if (cx - w / 2 < -OVERSHOOT_TOLERANCE or cy - h / 2 < -OVERSHOOT_TOLERANCE
                or cx + w / 2 > 1 + OVERSHOOT_TOLERANCE or cy + h / 2 > 1 + OVERSHOOT_TOLERANCE):  # fmt: skip
            findings.add(CLIPPED, path)
        box = (label, (x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)
        if box in kept:
            findings.add(DUPLICATE, path)
            continue
        kept[box] = None
    return np.array(list(kept), dtype=np.float64).reshape(-1, 5)


def printable(text: str) -> str:
    """Bytes of a file name that are not UTF-8 as backslash escapes, so that it can be shown and stored."""
    return text.encode("utf-8", "backslashreplace").decode()
