"""YOLO label files: boxes, polygons, rotated boxes and keypoints, a row an object.

What the columns mean is decided once, over all files of a dataset: a row of eleven numbers is a polygon or a box with
keypoints, and numbers above 1 are pixels only when all files have them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.data.findings import MALFORMED, NO_GOOD_ROW, PIXEL_FILE, PIXELS, Findings, read_text
from composite_nas.data.formats.plain_rows import PlainFiles, in_pixels
from composite_nas.data.formats.rows import NO_BOXES, LabelledPicture, checked_boxes

DECIMAL_COMMA = re.compile(r"-?\d+,\d+")
# How four pixel numbers can be meant, and the centre and size that they then give.
PIXEL_FORMS = {
    "centre x, centre y, width, height": lambda a, b, c, d: (a, b, c, d),
    "left, top, width, height": lambda a, b, c, d: (a + c / 2, b + d / 2, c, d),
    "left, top, right, bottom": lambda a, b, c, d: ((a + c) / 2, (b + d) / 2, c - a, d - b),
}
# Share of keypoints that lie in their boxes, at least.
MOST_INSIDE = 0.8
# Boxes that leave their pictures by MUCH of a side; where more than this share does, they may be corners.
MUCH, MANY_LEAVE = 0.01, 0.05
# So many pixels may a box in pixels stand out of its picture.
PIXEL_TOLERANCE = 1.5


@dataclass
class _File:
    """A label file as parsed.

    Attributes:
        boxes: float64 [n, 5]: class and four numbers, in the order of the file; those of long rows are filled in later.
        long_rows: index into ``boxes`` -> all numbers of a row that has more than six.
        faults: rows that are none, as text.
        num_rows: all rows.
        first_row: as text.
    """

    boxes: np.ndarray
    long_rows: dict[int, list[float]]
    faults: list[str]
    num_rows: int
    first_row: str
    num_commas: int = 0
    num_sixth: int = 0
    pixel_row: int = -1

    @property
    def in_pixels(self) -> bool:
        return self.pixel_row >= 0

    def use_corners(self) -> None:
        """Read rows of five as corners; long ones have their hulls already."""
        plain = [i for i in range(len(self.boxes)) if i not in self.long_rows]
        self.boxes[plain] = _centres_of(self.boxes[plain])


class YoloLabels:
    """All YOLO label files of a dataset."""

    own_names: tuple[str, ...] = ()

    def __init__(self, pictures: Sequence[LabelledPicture], names: tuple[str, ...], keypoints: tuple[int, int] | None):
        """Parse all files, then decide what their columns mean.

        Args:
            pictures: of the splits that are trained and judged on.
            names: class names that rows may begin with in place of a number.
            keypoints: ``kpt_shape`` of the data.yaml: number of keypoints, and 2 or 3 numbers for each.

        Raises:
            UserError: all files are in pixels, and it is not clear which ones.
        """
        self.notes: list[str] = []
        self._indices = {name: float(i) for i, name in enumerate(names)}
        self._plain = PlainFiles([p.labels for p in pictures if p.labels is not None])
        self._files = {path: self._parse(path) for path in self._plain.others}
        self._num_keypoint_columns = self._keypoint_columns(keypoints)
        for file in self._files.values():
            self._settle(file)
        self._pixel_form = self._decide_pixels(pictures)
        self._corners = self._pixel_form is None and self._are_corners()
        if self._corners:
            self.notes.append(
                "rows are read as: class, left, top, right, bottom (as centre and size they leave their pictures)"
            )
            self._plain.rows[:] = _centres_of(self._plain.rows)
            for file in self._files.values():
                file.use_corners()
        self._tell()

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``."""
        path = picture.labels
        assert path is not None
        clean = None if self._pixel_form else self._plain.clean_boxes(path, len(names))
        if clean is not None:
            findings.num_rows += len(clean)
            return clean
        file = self._file(path)
        findings.num_rows += file.num_rows
        if file.faults:
            findings.add(MALFORMED, path, len(file.faults), bad=True, row=file.faults[0])
        if file.faults and not len(file.boxes):
            findings.drop_picture(NO_GOOD_ROW, picture.image)
            return None
        rows = file.boxes
        if self._pixel_form is not None:
            rows = _as_shares(rows, file.long_rows, picture.size, self._pixel_form)
        elif file.in_pixels:
            number = len(rows)
            findings.add(PIXELS, path, number, bad=True, row=" ".join(f"{v:g}" for v in rows[file.pixel_row]))
            findings.drop_picture(PIXEL_FILE, picture.image)
            return None
        return checked_boxes(rows, path, len(names), findings)

    @property
    def highest_class(self) -> int:
        """-1 when there is none."""
        return int(self._class_numbers().max(initial=-1))

    @property
    def lowest_class(self) -> int:
        """-1 when there is none, or a negative one."""
        numbers = self._class_numbers()
        return max(-1, int(numbers.min())) if len(numbers) else -1

    def _class_numbers(self) -> np.ndarray:
        labels = [self._plain.rows[:, 0], *(file.boxes[:, 0] for file in self._files.values())]
        numbers = np.concatenate(labels)
        return numbers[np.isfinite(numbers) & (numbers == np.floor(numbers))]

    def _file(self, path: str) -> _File:
        if path not in self._files:
            self._files[path] = file = self._parse(path)
            self._settle(file)
            if self._corners:
                file.use_corners()
        return self._files[path]

    def _are_corners(self) -> bool:
        """Whether many boxes leave their pictures as centre and size, while all are sound as corners."""
        plain = [f.boxes[[i not in f.long_rows for i in range(len(f.boxes))]] for f in self._files.values()]
        rows = np.concatenate([self._plain.rows, *plain])
        rows = rows[np.isfinite(rows).all(1)]
        if not len(rows):
            return False
        low, high = rows[:, 1:3] - rows[:, 3:5] / 2, rows[:, 1:3] + rows[:, 3:5] / 2
        leaving = ((low < -MUCH) | (high > 1 + MUCH)).any(1).mean() > MANY_LEAVE
        return bool(leaving and (rows[:, 3:5] > rows[:, 1:3]).all() and (rows[:, 1:] <= 1 + MUCH).all())

    def _parse(self, path: str) -> _File:
        lines = [stripped for line in read_text(path, "replace").splitlines() if (stripped := line.strip())]
        file = _File(NO_BOXES, {}, [], len(lines), lines[0] if lines else "")
        boxes: list[list[float]] = []
        for line in lines:
            values = self._numbers(line)
            if values is None or len(values) < 5:
                file.faults.append(line)
                continue
            file.num_commas += "," in line or ";" in line
            if len(values) > 6:
                file.long_rows[len(boxes)] = values
            file.num_sixth += len(values) == 6
            boxes.append(values[:5])
        file.boxes = np.array(boxes, np.float64).reshape(-1, 5)
        return file

    def _numbers(self, line: str) -> list[float] | None:
        """None where it has none, or can be read in two ways."""
        fields = split_row(line)
        if fields and fields[0] in self._indices and not _is_number(fields[0]):
            fields = [str(self._indices[fields[0]]), *fields[1:]]
        try:
            return [float(f) for f in fields]
        except ValueError:
            return None

    def _keypoint_columns(self, shape: tuple[int, int] | None) -> int:
        """Length of rows that hold a box and keypoints; 0 when there are none."""
        if shape is not None:
            return 5 + shape[0] * shape[1]
        lengths = Counter(len(row) for file in self._files.values() for row in file.long_rows.values())
        if not lengths:
            return 0
        length = lengths.most_common(1)[0][0]
        rows = [row for file in self._files.values() for row in file.long_rows.values() if len(row) == length]
        table = np.array(rows)
        if (length - 5) % 3 == 0 and np.isin(table[:, 7::3], (0, 1, 2)).all():
            points = table[:, 5:].reshape(len(table), -1, 3)
            return length if _inside(points[:, :, :2], table).mean() > MOST_INSIDE else 0
        # Without visibility a row has as many numbers as a polygon has.
        if length >= 9 and length % 2 and len(lengths) == 1:
            inside = _inside(table[:, 5:].reshape(len(table), -1, 2), table).all()
            return length if inside and _second_point_is_far(table).mean() > MOST_INSIDE else 0
        return 0

    def _settle(self, file: _File) -> None:
        """Boxes of long rows: the first four numbers before keypoints, else the upright hull of the points."""
        kept = np.ones(len(file.boxes), bool)
        for i, values in file.long_rows.items():
            if len(values) == self._num_keypoint_columns:
                continue
            if len(values) % 2 == 0 or self._num_keypoint_columns:
                file.faults.append(" ".join(f"{v:g}" for v in values))
                kept[i] = False
                continue
            x, y = values[1::2], values[2::2]
            width, height = max(x) - min(x), max(y) - min(y)
            file.boxes[i] = values[0], min(x) + width / 2, min(y) + height / 2, width, height
        if not kept.all():
            places = np.cumsum(kept) - 1
            file.long_rows = {int(places[i]): v for i, v in file.long_rows.items() if kept[i]}
            file.boxes = file.boxes[kept]
        above = in_pixels(file.boxes)
        file.pixel_row = int(above.argmax()) if above.any() else -1

    def _decide_pixels(self, pictures: Sequence[LabelledPicture]) -> str | None:
        """A key of PIXEL_FORMS when all files are in pixels, else None: shares of the picture."""
        if self._plain.any_in_shares or not any(file.in_pixels for file in self._files.values()):
            return None
        filled = [(p, f) for p in pictures if p.labels is not None and len((f := self._file(p.labels)).boxes)]
        if not all(file.in_pixels for _, file in filled):
            return None
        if all(len(file.long_rows) == len(file.boxes) for _, file in filled):
            self.notes.append("polygons are in pixels, in all label files")
            return next(iter(PIXEL_FORMS))
        forms = [form for form in PIXEL_FORMS if all(_fits(file, p.size, form) for p, file in filled)]
        if len(forms) == 1:
            self.notes.append(f"labels are in pixels, read as: class, {forms[0]} (nothing else fits all of them)")
            return forms[0]
        picture, file = filled[0]
        why = " and ".join(f"'{form}'" for form in forms) + " would fit" if forms else "no reading fits all"
        raise UserError(
            f"{picture.labels}: coordinates above 1 ({file.first_row[:80]!r}), like in all {len(filled)} label files: "
            f"pixels? {why}; write class, centre x, centre y, width, height as shares of the picture (0 to 1)"
        )

    def _tell(self) -> None:
        files = self._files.values()
        rows = [row for file in files for row in file.long_rows.values()]
        if self._num_keypoint_columns and rows:
            self.notes.append(
                f"rows of {self._num_keypoint_columns} numbers are taken as a box and keypoints, which are not read"
            )
        elif rows and {len(row) for row in rows} == {9}:
            self.notes.append(f"{len(rows)} rows of four corners (rotated boxes): read as their upright hulls")
        elif rows:
            self.notes.append(f"{len(rows)} polygons: read as their upright hulls")
        if number := sum(file.num_commas > 0 for file in files):
            self.notes.append(
                f"{number} label files with commas in their rows: read as decimal commas or as separators"
            )
        if number := sum(file.num_sixth for file in files):
            self.notes.append(f"{number} rows of six numbers: the last one (a score, a track?) is not read")


def split_row(line: str) -> list[str]:
    """Fields of a row separated by blanks, commas or semicolons, with points for decimal commas.

    Returns:
        [] where commas can be read in two ways.
    """
    line = line.strip().rstrip(",;")
    if "," not in line and ";" not in line:
        return line.split()
    if ";" in line:
        fields = [f.strip() for f in line.split(";")]
    elif any(c.isspace() for c in line) and not re.search(r",\s|\s,", line):
        fields = line.split()
    else:
        fields = re.split(r"\s*,\s*", line)
        # 0,0,74,0,21,0,13,0,15: nine numbers, or five with decimal commas?
        return fields if "." in line or len(fields) == 5 else []
    return [f.replace(",", ".") if DECIMAL_COMMA.fullmatch(f) else f for f in fields]


def looks_like_yolo(row: str) -> bool:
    """A class and at least four numbers."""
    fields = split_row(row)
    return len(fields) >= 5 and all(map(_is_number, fields[1:]))


def _inside(points: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Which of the points [n, k, 2] lie in the box that their row [n, ...] begins with, or are not labelled (0, 0)."""
    near = (np.abs(points - rows[:, None, 1:3]) <= rows[:, None, 3:5] / 2 + 0.01).all(2)
    return near | (points == 0).all(2)


def _second_point_is_far(rows: np.ndarray) -> np.ndarray:
    """Which rows [n, ...], read as polygons, have a second point apart from all others: it is no point, but the width
    and height of a box."""
    points = rows[:, 1:].reshape(len(rows), -1, 2)
    second, others = points[:, 1], np.delete(points, 1, axis=1)
    low, high = others.min(1), others.max(1)
    return ((second < low - (high - low)) | (second > high + (high - low))).any(1)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _centres_of(rows: np.ndarray) -> np.ndarray:
    """[n, 5] class, left, top, right, bottom -> class, centre x, centre y, width, height."""
    low, high = rows[:, 1:3], rows[:, 3:5]
    return np.concatenate([rows[:, :1], (low + high) / 2, high - low], axis=1)


def _fits(file: _File, size: tuple[int, int], form: str) -> bool:
    """Whether all boxes, in pixels, lie in a picture of ``size`` when they are read so."""
    plain = np.array([i not in file.long_rows for i in range(len(file.boxes))])
    cx, cy, w, h = PIXEL_FORMS[form](*file.boxes[plain, 1:].T)
    low, high = np.stack([cx - w / 2, cy - h / 2]), np.stack([cx + w / 2, cy + h / 2])
    limit = np.array(size)[:, None] + PIXEL_TOLERANCE
    return bool((w > 0).all() and (h > 0).all() and (low >= -PIXEL_TOLERANCE).all() and (high <= limit).all())


def _as_shares(rows: np.ndarray, long_rows: dict[int, list[float]], size: tuple[int, int], form: str) -> np.ndarray:
    """Hulls of polygons have centre and size already."""
    boxes = np.stack(PIXEL_FORMS[form](*rows[:, 1:].T), 1)
    hulls = list(long_rows)
    boxes[hulls] = rows[hulls, 1:]
    return np.concatenate([rows[:, :1], boxes / np.array([*size, *size])], 1)
