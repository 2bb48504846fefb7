"""Pascal VOC: an XML file a picture, with class names and corners in pixels that count from 1 and belong to the box."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.data.findings import LOST_ROWS, MALFORMED, OTHER_SIZE, OUT_OF_RANGE, Findings, read_text
from composite_nas.data.formats.rows import LabelledPicture, checked_boxes, same_shape

CORNERS = ("xmin", "ymin", "xmax", "ymax")


class VocLabels:
    """All XML files of a dataset; see ``LabelFormat``."""

    def __init__(self, pictures: Sequence[LabelledPicture]):
        """
        Args:
            pictures: of the splits that are trained and judged on; they give the class names, in order of the alphabet.
        """
        self.notes: list[str] = []
        trees = (_parse(p.labels) for p in pictures if p.labels is not None)
        names = {_name(obj) for tree in trees if tree is not None for obj in tree.iterfind("object")}
        self.own_names = tuple(sorted(filter(None, names)))

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        tree = _parse(labels) if labels is not None else None
        return len(tree.findall("object")) if tree is not None else int(labels is not None)

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``. Faults of a file that cannot be parsed count as one row."""
        path = picture.labels
        assert path is not None
        tree = _parse(path)
        if tree is None:
            findings.num_rows += 1
            findings.add(MALFORMED, path, bad=True, row="not an XML file with objects, or one with entities")
            return np.zeros((0, 5))
        objects = tree.findall("object")
        findings.num_rows += len(objects)
        size = _stated_size(tree) or picture.size
        if not same_shape(size, picture.size):
            if objects:
                findings.add(LOST_ROWS, path, len(objects))
            findings.drop_picture(OTHER_SIZE, picture.image, bad=True)
            return None
        rows = []
        for obj in objects:
            corners = _corners(obj)
            if corners is None:
                findings.add(MALFORMED, path, bad=True, row=" ".join(obj.itertext()).strip())
                continue
            name = _name(obj)
            if name not in names:
                findings.add(OUT_OF_RANGE, path, bad=True, row=name)
                continue
            (x1, y1), (x2, y2) = corners
            box = ((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)
            rows.append([names.index(name), *(v / side for v, side in zip(box, size * 2, strict=True))])
        return checked_boxes(np.array(rows, np.float64).reshape(-1, 5), path, len(names), findings)


def _parse(path: str) -> ElementTree.Element | None:
    """None for what is no annotation. Entities could unfold to gigabytes: no annotation has any."""
    try:
        text = read_text(path)
        tree = None if "<!DOCTYPE" in text or "<!ENTITY" in text else ElementTree.fromstring(text)
    except (ElementTree.ParseError, UserError, ValueError):
        return None
    return tree if tree is not None and tree.tag == "annotation" else None


def _name(obj: ElementTree.Element) -> str:
    return (obj.findtext("name") or "").strip()


def _corners(obj: ElementTree.Element) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Upper left and lower right, counted from 0 and from edge to edge: the last pixel belongs to the box."""
    try:
        x1, y1, x2, y2 = (float((obj.findtext(f"bndbox/{name}") or "").replace(",", ".")) for name in CORNERS)
    except ValueError:
        return None
    return (x1 - 1, y1 - 1), (x2, y2)


def _stated_size(tree: ElementTree.Element) -> tuple[int, int] | None:
    """(width, height) in pixels; many tools leave it out or write zeros."""
    try:
        width, height = (int(float(tree.findtext(f"size/{name}") or 0)) for name in ("width", "height"))
    except ValueError:
        return None
    return (width, height) if width > 0 and height > 0 else None
