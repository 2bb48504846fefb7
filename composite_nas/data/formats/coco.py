"""COCO: one json file a split, with pictures, categories and boxes in pixels."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.data.findings import CROWD, LOST_ROWS, MALFORMED, OTHER_SIZE, Findings, read_text
from composite_nas.data.formats.rows import NO_BOXES, LabelledPicture, checked_boxes, same_shape

PARTS = ("images", "annotations", "categories")


@dataclass(frozen=True)
class _Annotation:
    """What is kept of an annotation; masks of a large set would fill the memory."""

    __slots__ = ("box", "category", "crowd", "image")

    image: object
    category: object
    box: tuple[float, float, float, float] | None
    crowd: bool


@dataclass(frozen=True)
class CocoFile:
    """A json file in memory.

    Attributes:
        path: of the file.
        pictures: id -> (file name as written, (width, height) in pixels or None).
        categories: id -> name, in the order of the ids.
        annotations: id of a picture -> its annotations.
    """

    path: Path
    pictures: dict[object, tuple[str, tuple[float, float] | None]]
    categories: dict[object, str]
    annotations: dict[object, list[_Annotation]]

    @property
    def num_rows(self) -> int:
        return sum(map(len, self.annotations.values()))


def looks_like_coco(path: Path) -> bool:
    """Whether a json file has the parts of a COCO file; it is parsed only when their names occur in it."""
    content = path.read_bytes()
    return all(f'"{part}"'.encode() in content for part in PARTS[:2])


def read_coco(path: Path) -> CocoFile:
    """Raises UserError for what is no COCO file."""
    try:
        content = json.loads(read_text(path), object_hook=_slim)
        pictures = {picture["id"]: (str(picture["file_name"]), _size(picture)) for picture in content["images"]}
        categories = {c["id"]: str(c["name"]) for c in content.get("categories", [])}
        annotations = defaultdict(list)
        for annotation in content["annotations"]:
            annotations[annotation.image].append(annotation)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            f"{path} is not a COCO file with images, annotations and categories ({type(error).__name__}: {error}); "
            "export it again"
        ) from error
    return CocoFile(path, pictures, _used_categories(categories, content, annotations), dict(annotations))


class CocoLabels:
    """The json files of all splits; see ``LabelFormat``."""

    def __init__(self, files: Sequence[CocoFile], places: dict[Path, tuple[CocoFile, object]]):
        """
        Args:
            files: of the splits that are trained and judged on; they give the class names, in the order of their ids.
            places: picture on disk -> its file and id.
        """
        names = {name: None for file in files for name in file.categories.values()}
        self.notes: list[str] = []
        self.own_names = tuple(names)
        self._places = places

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        file, key = self._places[image]
        return len(file.annotations.get(key, []))

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``."""
        file, key = self._places[picture.image]
        annotations = file.annotations.get(key, [])
        findings.num_rows += len(annotations)
        size = file.pictures[key][1] or picture.size
        if not same_shape(size, picture.size):
            if annotations:
                findings.add(LOST_ROWS, file.path, len(annotations))
            findings.drop_picture(OTHER_SIZE, picture.image, bad=True)
            return None
        rows = []
        index = {name: i for i, name in enumerate(names)}
        for annotation in annotations:
            if annotation.crowd:
                findings.add(CROWD, file.path)
            elif annotation.box is None:
                findings.add(MALFORMED, file.path, bad=True, row=f"image {key}: no bbox of four numbers")
            else:
                x, y, w, h = annotation.box
                label = index.get(file.categories.get(annotation.category, ""), -1)
                rows.append((label, (x + w / 2) / size[0], (y + h / 2) / size[1], w / size[0], h / size[1]))
        if not rows:
            return NO_BOXES
        return checked_boxes(np.array(rows, np.float64), file.path, len(names), findings)


def _slim(part: dict) -> object:
    """Annotations become small while the file is parsed."""
    if "image_id" not in part or "category_id" not in part:
        return part
    return _Annotation(part["image_id"], part["category_id"], _box(part), bool(part.get("iscrowd")))


def _box(annotation: dict) -> tuple[float, float, float, float] | None:
    """left, top, width, height in pixels; of the polygons where a tool wrote no bbox."""
    try:
        if annotation.get("bbox"):
            x, y, w, h = map(float, annotation["bbox"])
            return x, y, w, h
        points = np.concatenate([np.array(p, float).reshape(-1, 2) for p in annotation["segmentation"]])
    except (ValueError, TypeError, KeyError):
        return None
    low, high = points.min(0), points.max(0)
    return (*low.tolist(), *(high - low).tolist())


def _size(picture: dict) -> tuple[float, float] | None:
    width, height = float(picture.get("width") or 0), float(picture.get("height") or 0)
    return (width, height) if width > 0 and height > 0 else None


def _used_categories(categories: dict, content: dict, annotations: dict) -> dict[object, str]:
    """Without the roof over all others that some exports put first: no object has it, other categories name it."""
    used = {a.category for rows in annotations.values() for a in rows}
    roofs = {c.get("supercategory") for c in content.get("categories", [])}
    return {
        key: categories[key]
        for key in sorted(categories, key=lambda k: (str(type(k)), k))
        if key in used or categories[key] not in roofs or len(categories) == 1
    }
