"""YOLO files of boxes alone, parsed and checked all at once: a large dataset has hundreds of thousands of rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from composite_nas.data.formats.rows import NO_BOXES, OVERSHOOT_TOLERANCE

# A share of the picture may exceed 1 where an object is cut off by the border, but never 2.
LARGEST_SHARE = 2.0
_BLANK = np.zeros(256, bool)
_BLANK[list(b" \t\r\n")] = True
# A mantissa of so many digits and a power of ten are exact as float64, so their quotient is rounded as float() does.
_MOST_DIGITS = 15
_POWERS = 10.0 ** np.arange(_MOST_DIGITS + 1)
FILES_AT_ONCE = 128
NO_COUNTS = np.zeros(0, np.int64)
# Odd numbers that spread the bits of a row's values over a hash.
_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 0x85EBCA77C2B2AE63,
                 0x94D049BB133111EB], np.uint64)  # fmt: skip


class PlainFiles:
    """Label files with five plain numbers in every row.

    Attributes:
        rows: float64 [n, 5] of all of them.
        others: files that have to be read row by row, those in pixels among them.
        any_in_shares: whether any of the plain ones has a row.
    """

    def __init__(self, paths: Sequence[str]):
        self._paths = list(dict.fromkeys(paths))
        parts = [_parse([_content(path) for path in some]) for some in _in_groups(self._paths)]
        counts = np.concatenate([NO_COUNTS, *(part.counts for part in parts)])
        rows = np.concatenate([NO_BOXES, *(part.rows for part in parts)])
        file_of_row = np.repeat(np.arange(len(counts)), counts.clip(0))
        above = np.maximum.reduce([rows[:, column] for column in range(1, 5)]) > LARGEST_SHARE
        if above.any():
            counts[np.unique(file_of_row[above])] = -1
            kept = counts[file_of_row] > 0
            rows, file_of_row = rows[kept], file_of_row[kept]
        self.rows, self._file_of_row = rows, file_of_row
        self.any_in_shares = len(rows) > 0
        self.others = [path for path, count in zip(self._paths, counts, strict=True) if count < 0]
        stops = np.cumsum(counts.clip(0)).tolist()
        self._parts = {
            path: slice(stop - count, stop)
            for path, count, stop in zip(self._paths, counts.tolist(), stops, strict=True)
            if count >= 0
        }
        self._boxes, self._checked_for = self.rows, -1

    def clean_boxes(self, path: str, num_classes: int) -> np.ndarray | None:
        """float64 [n, 5] of a file in which ``checked_boxes`` would find no fault; None for any other."""
        if num_classes != self._checked_for:
            self._check(num_classes)
        part = self._parts.get(path)
        return None if part is None else self._boxes[part]

    def _check(self, num_classes: int) -> None:
        """Compute the boxes; files with any fault are left to ``checked_boxes``."""
        self._boxes = np.empty_like(self.rows)
        self._boxes[:, 0] = label = self.rows[:, 0].copy()
        fault = (label != np.floor(label)) | (label < 0) | (label >= num_classes)
        hashes = _hash(label, 0) + _hash(self._file_of_row.astype(np.float64), 5)
        for axis in (1, 2):  # x, y
            centre, size = self.rows[:, axis].copy(), self.rows[:, axis + 2].copy()
            low, high = centre - size / 2, centre + size / 2
            start, stop = np.maximum(0.0, low), np.minimum(1.0, high)
            fault |= (low < -OVERSHOOT_TOLERANCE) | (high > 1 + OVERSHOOT_TOLERANCE) | (size <= 0) | (stop <= start)
            for column, values in ((axis, (start + stop) / 2), (axis + 2, stop - start)):
                self._boxes[:, column] = values
                hashes += _hash(values, column)
        order = np.argsort(hashes)
        twins = np.flatnonzero(hashes[order[1:]] == hashes[order[:-1]])
        fault[order[twins + 1]] = True
        for number in np.unique(self._file_of_row[fault]).tolist():
            self._parts.pop(self._paths[number], None)
        self._checked_for = num_classes


def _hash(values: np.ndarray, column: int) -> np.ndarray:
    """uint64 [n] of float64 values; added up over the columns of a row, it tells different rows apart."""
    bits = values.view(np.uint64)
    return (bits ^ (bits >> np.uint64(29))) * _MIX[column]


def in_pixels(rows: np.ndarray) -> np.ndarray:
    """Which of the rows [n, 5] can be no shares of a picture."""
    with np.errstate(invalid="ignore"):
        return (np.abs(rows[:, 1:]) > LARGEST_SHARE).any(1) & np.isfinite(rows).all(1)


def _content(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:
        return file.read() + b"\n"


class _Parsed(NamedTuple):
    """Of some files: float64 [n, 5], their rows in turn; and how many each has, -1 for files that are not plain."""

    rows: np.ndarray
    counts: np.ndarray


def _in_groups(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    """So many at a time that their text stays in the processor's cache."""
    return (paths[i : i + FILES_AT_ONCE] for i in range(0, len(paths), FILES_AT_ONCE))


def _parse(contents: Sequence[bytes]) -> _Parsed:
    text = np.frombuffer(b"".join(contents), np.uint8)
    stops = np.cumsum([len(content) for content in contents], dtype=np.int64)
    blank = _BLANK[text]
    edges = np.flatnonzero(blank[1:] != blank[:-1]) + 1
    edges = edges if not len(text) or blank[0] else np.concatenate([[0], edges])
    begins, ends = edges[::2], edges[1::2]  # every content ends with a blank
    newlines = np.flatnonzero(text == ord("\n"))
    line_of_field = np.searchsorted(newlines, begins)
    fields = np.bincount(line_of_field, minlength=len(newlines))
    file_of_line = np.searchsorted(stops, newlines, side="right")
    counts = np.bincount(file_of_line[fields == 5], minlength=len(contents))
    counts[file_of_line[(fields != 0) & (fields != 5)]] = -1
    used = counts[file_of_line[line_of_field]] > 0
    values, plain = _numbers(text, begins[used], ends[used])
    file_of_field = file_of_line[line_of_field[used]]
    bad = np.unique(file_of_field[~plain])
    counts[bad] = -1
    kept = counts[file_of_field] > 0
    return _Parsed(values[kept].reshape(-1, 5), counts)


def _numbers(text: np.ndarray, begins: np.ndarray, ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """float64 [n] of the fields text[begin:end], and for each whether it is digits with one point or none."""
    lengths = ends - begins
    values, plain = np.zeros(len(begins)), np.zeros(len(begins), bool)
    for length in np.flatnonzero(np.bincount(lengths, minlength=1)[: _MOST_DIGITS + 1]).tolist():
        fields = np.flatnonzero(lengths == length)
        digits = text[begins[fields] + np.arange(length)[:, None]] - np.uint8(ord("0"))
        points = digits == np.uint8(ord(".") - ord("0") + 256)
        num_points = points.sum(0)
        plain[fields] = ((digits < 10) | points).all(0) & (num_points < min(2, length))
        mantissa = np.zeros(len(fields), np.int64)
        for digit, point in zip(digits, points, strict=True):
            mantissa = mantissa * 10 + digit if not point.any() else np.where(point, mantissa, mantissa * 10 + digit)
        decimals = np.where(num_points > 0, length - 1 - points.argmax(0), 0)
        values[fields] = mantissa / _POWERS[decimals]
    return values, plain
