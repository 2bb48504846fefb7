"""COCO: one json file a split, with pictures, categories and boxes in pixels."""

from __future__ import annotations

import codecs
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.data.findings import (
    CROWD,
    LOST_ROWS,
    MALFORMED,
    OTHER_SIZE,
    REPEATED,
    Findings,
    is_lfs_pointer,
    read_text,
)
from composite_nas.data.formats.rows import NO_BOXES, LabelledPicture, checked_boxes, same_shape

PARTS = ("images", "annotations", "categories")
# A share of boxes that leave their pictures by more pixels than rounding explains: perhaps they are corners.
MANY_OUTSIDE, ROUNDING = 0.05, 1.5
SMALLEST_SIDE = 2  # of a picture, in pixels; in larger ones, boxes all of whose numbers are up to 1 are shares
SHARES = "no number of any bbox is above 1: boxes are read as shares of the picture, not as pixels"
AS_CORNERS = (
    "as left, top, width, height many boxes would leave their pictures, as corners none does: each bbox is read as "
    "left, top, right, bottom"
)

Numbers = tuple[float, float, float, float]
Size = tuple[float, float]


@dataclass(frozen=True)
class _Annotation:
    """What is kept of an annotation; masks of a large set would fill the memory.

    Attributes:
        image: id of its picture, as text.
        category: id, as text; None when none is written.
        box: left, top, width, height as they are written; None when they are no four numbers.
        outline: whether the box is that of polygons, as no bbox is written.
        crowd: whether it stands for many objects.
    """

    __slots__ = ("box", "category", "crowd", "image", "outline")

    image: str
    category: str | None
    box: Numbers | None
    outline: bool
    crowd: bool


@dataclass(frozen=True)
class CocoFile:
    """A json file in memory. All ids are texts: some tools write them so in one place and as numbers in another.

    Attributes:
        path: of the file.
        pictures: id -> (file name as written, (width, height) in pixels or None).
        categories: id -> name, in the order of the ids.
        annotations: id of a picture -> its annotations.
        left_out: names of categories that only stand over others.
        findings: pictures that it names twice, and annotations of pictures that it does not name.
    """

    path: Path
    pictures: dict[str, tuple[str, Size | None]]
    categories: dict[str, str]
    annotations: dict[str, list[_Annotation]]
    left_out: tuple[str, ...]
    findings: Findings


Places = dict[tuple[str, Path], tuple[CocoFile, list[str]]]
"""(path of a json file, picture on disk) -> that file, and the picture's ids in it"""


def refuse_pointer(path: Path) -> None:
    """Raises UserError for what Git LFS leaves in place of a json file."""
    if is_lfs_pointer(path):
        raise UserError(f"{path} is a Git LFS pointer in place of the json file; run: git lfs pull")


def looks_like_coco(path: Path) -> bool:
    """Whether a json file has the parts of a COCO file; it is parsed only when their names occur in it."""
    content = path.read_bytes()
    marks = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    encoding = marks.get(content[:2], "utf-8")
    return all(f'"{part}"'.encode(encoding) in content for part in PARTS[:2])


def read_coco(path: Path) -> CocoFile:
    """Raises UserError for what is no COCO file."""
    findings = Findings()
    try:
        content = json.loads(read_text(path), object_hook=_slim)
        pictures = _pictures(path, content["images"], findings)
        listed = content.get("categories") or []
        categories = _categories(path, listed)
        roofs = {str(c.get("supercategory")) for c in listed if str(c.get("supercategory")) != str(c["name"])}
        annotations = _by_picture(path, content["annotations"], pictures, findings)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            f"{path} is not a COCO file with images, annotations and categories ({type(error).__name__}: {error}); "
            "export it again"
        ) from error
    used = {a.category for rows in annotations.values() for a in rows}
    if annotations and used == {None}:
        raise UserError(f"{path}: none of its annotations has a category_id (captions?); export boxes with categories")
    # The roof over all others that some exports put first: no object has it, other categories name it.
    left_out = {key for key, name in categories.items() if key not in used and name in roofs}
    kept = {key: name for key, name in categories.items() if key not in left_out}
    return CocoFile(path, pictures, kept, annotations, tuple(categories[key] for key in sorted(left_out)), findings)


class CocoLabels:
    """The json files of all splits; see ``LabelFormat``."""

    def __init__(self, files: Sequence[CocoFile], places: Places, judged: Sequence[LabelledPicture]):
        """
        Args:
            files: of the splits that are trained and judged on; they give the class names, in the order of their ids.
            places: of the pictures of all splits.
            judged: pictures of ``files``; they show how boxes are written.
        """
        names = {name: None for file in files for name in file.categories.values()}
        left_out = dict.fromkeys(name for file in files for name in file.left_out if name not in names)
        self.notes = [
            f"category {name!r} only stands over others and has no object: it is no class" for name in left_out
        ]
        self.own_names = tuple(names)
        self._places = places
        self._shares = self._corners = False
        self._shares = self._are_shares(judged)
        self._corners = self._are_corners(judged)
        if self._shares:
            self.notes.append(SHARES)
        if self._corners:
            self.notes.append(AS_CORNERS)

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        assert labels is not None
        file, keys = self._places[labels, image]
        return sum(len(file.annotations.get(key, ())) for key in keys)

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``."""
        file, keys = self._places[picture.labels or "", picture.image]
        number = self.count_rows(picture.image, picture.labels)
        findings.num_rows += number
        if not all(same_shape(file.pictures[key][1] or picture.size, picture.size) for key in keys):
            if number:
                findings.add(LOST_ROWS, file.path, number)
            findings.drop_picture(OTHER_SIZE, picture.image, bad=True)
            return None
        rows = []
        index = {name: i for i, name in enumerate(names)}
        for annotation, size in self._annotations(picture):
            if annotation.crowd:
                findings.add(CROWD, file.path)
            elif annotation.box is None or annotation.category is None:
                what = "no category_id" if annotation.box else "no bbox of four numbers"
                findings.add(MALFORMED, file.path, bad=True, row=f"image {annotation.image}: {what}")
            else:
                x, y, w, h = self._in_pixels(annotation, annotation.box, size)
                label = index.get(file.categories.get(annotation.category, ""), -1)
                rows.append((label, (x + w / 2) / size[0], (y + h / 2) / size[1], w / size[0], h / size[1]))
        if not rows:
            return NO_BOXES
        return checked_boxes(np.array(rows, np.float64), file.path, len(names), findings)

    def _annotations(self, picture: LabelledPicture) -> Iterator[tuple[_Annotation, Size]]:
        """With the (width, height) in whose pixels they were made."""
        file, keys = self._places[picture.labels or "", picture.image]
        for key in keys:
            size = file.pictures[key][1] or picture.size
            for annotation in file.annotations.get(key, ()):
                yield annotation, size

    def _boxes(self, pictures: Sequence[LabelledPicture]) -> Iterator[tuple[_Annotation, Numbers, Size]]:
        """All that could be read as boxes; one by one, as a large set has many."""
        for picture in pictures:
            for annotation, size in self._annotations(picture):
                box = annotation.box
                if box is not None and not annotation.crowd and math.isfinite(sum(box)):
                    yield annotation, box, size

    def _in_pixels(self, annotation: _Annotation, box: Numbers, size: Size) -> Numbers:
        """left, top, width, height."""
        x, y, w, h = box
        if self._shares:
            x, y, w, h = x * size[0], y * size[1], w * size[0], h * size[1]
        return (x, y, w - x, h - y) if self._corners and not annotation.outline else (x, y, w, h)

    def _are_shares(self, pictures: Sequence[LabelledPicture]) -> bool:
        found = False
        for _, box, size in self._boxes(pictures):
            if max(map(abs, box)) > 1 or min(size) <= SMALLEST_SIDE:
                return False
            found = True
        return found

    def _are_corners(self, pictures: Sequence[LabelledPicture]) -> bool:
        """Whether many boxes would leave their pictures as they should be written, and none as corners."""
        total = outside = 0
        for annotation, box, size in self._boxes(pictures):
            x, y, w, h = self._in_pixels(annotation, box, size)
            total += 1
            outside += not annotation.outline and not _is_inside(x, y, x + w, y + h, size)
        if outside <= MANY_OUTSIDE * total:
            return False
        return all(
            x2 > x1 and y2 > y1 and _is_inside(x1, y1, x2, y2, size)
            for annotation, box, size in self._boxes(pictures)
            if not annotation.outline
            for x1, y1, x2, y2 in [self._in_pixels(annotation, box, size)]
        )


def _is_inside(x1: float, y1: float, x2: float, y2: float, size: Size) -> bool:
    return min(x1, y1) >= -ROUNDING and x2 <= size[0] + ROUNDING and y2 <= size[1] + ROUNDING


def _slim(part: dict) -> object:
    """Annotations become small while the file is parsed."""
    if "image_id" not in part:
        return part
    category, crowd = part.get("category_id"), str(part.get("iscrowd") or 0).lower()
    box, outline = _box(part)
    return _Annotation(
        _key(part["image_id"]), None if category is None else _key(category), box, outline, crowd not in ("0", "false")
    )


def _key(value: object) -> str:
    """An id as text; 1, 1.0 and "1" are the same. Each is kept once."""
    whole = isinstance(value, float) and value.is_integer()
    return sys.intern(str(int(value) if whole else value).strip())  # type: ignore[call-overload]


def _box(annotation: dict) -> tuple[Numbers | None, bool]:
    """The four numbers of bbox; left, top, width, height of the polygons where a tool wrote none, and True."""
    try:
        if annotation.get("bbox"):
            x, y, w, h = map(float, annotation["bbox"])
            return (x, y, w, h), False
        points = np.concatenate([np.array(p, float).reshape(-1, 2) for p in annotation["segmentation"]])
        (x1, y1), (x2, y2) = points.min(0).tolist(), points.max(0).tolist()
    except (ValueError, TypeError, KeyError, OverflowError):
        return None, False
    return (x1, y1, x2 - x1, y2 - y1), True


def _size(picture: dict) -> Size | None:
    width, height = float(picture.get("width") or 0), float(picture.get("height") or 0)
    return (width, height) if width > 0 and height > 0 else None


def _pictures(path: Path, listed: list[dict], findings: Findings) -> dict[str, tuple[str, Size | None]]:
    pictures: dict[str, tuple[str, Size | None]] = {}
    for picture in listed:
        key, name = _key(picture["id"]), str(picture["file_name"])
        if key not in pictures:
            pictures[key] = name, _size(picture)
        elif pictures[key][0] == name:
            findings.add(REPEATED, path, row=name)
        else:
            raise _same_id(path, "pictures", key, pictures[key][0], name)
    return pictures


def _categories(path: Path, listed: list[dict]) -> dict[str, str]:
    """id -> name, numbers by their value and before words."""
    names: dict[str, str] = {}
    for category in listed:
        key, name = _key(category["id"]), str(category["name"])
        if names.setdefault(key, name) != name:
            raise _same_id(path, "categories", key, names[key], name)

    def place(key: str) -> tuple[bool, float, str]:
        try:
            return False, float(key), key
        except ValueError:
            return True, 0.0, key

    return {key: names[key] for key in sorted(names, key=place)}


def _same_id(path: Path, what: str, key: str, first: str, second: str) -> UserError:
    return UserError(
        f"{path}: two of its {what}, {first!r} and {second!r}, have the id {key}, so that nobody knows which "
        "annotations are whose (files put together?); renumber the ids"
    )


def _by_picture(path: Path, listed: list, pictures: dict, findings: Findings) -> dict[str, list[_Annotation]]:
    """Those of pictures that the file does not name are counted."""
    annotations = defaultdict(list)
    for annotation in listed:
        if isinstance(annotation, _Annotation) and annotation.image in pictures:
            annotations[annotation.image].append(annotation)
        else:
            named = f"image {annotation.image}" if isinstance(annotation, _Annotation) else "no image_id"
            findings.add(LOST_ROWS, path, row=f"{named}: not among its images")
            findings.num_rows += 1
    return dict(annotations)
