"""Pascal VOC: an XML file a picture, with class names and corners in pixels that count from 1 and belong to the box."""

from __future__ import annotations

import codecs
import contextlib
import math
import re
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from composite_nas.data.findings import (
    LFS_POINTER,
    LOST_ROWS,
    MALFORMED,
    OTHER_SIZE,
    OUT_OF_RANGE,
    XML_ENCODING,
    XML_ENTITIES,
    XML_FOREIGN,
    XML_LFS,
    XML_TORN,
    Findings,
)
from composite_nas.data.formats.rows import LabelledPicture, checked_boxes, same_shape

CORNERS = ("xmin", "ymin", "xmax", "ymax")
SMALLEST_SIDE = 2  # of a picture, in pixels; in larger ones, boxes all of whose numbers are up to 1 are shares
SHARES = "no number of any bndbox is above 1: boxes are read as shares of the picture, not as pixels"
FIRST_LINE = 200  # bytes in which an XML file states its encoding
_STATED_ENCODING = re.compile(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)""")


class _Unreadable(Exception):
    """An XML file that is no annotation.

    Attributes:
        reason: one of the findings'.
        shown: what is wrong, as far as there is more to say.
    """

    def __init__(self, reason: str, shown: str = ""):
        super().__init__(reason, shown)
        self.reason, self.shown = reason, shown


class VocLabels:
    """All XML files of a dataset; see ``LabelFormat``."""

    def __init__(self, pictures: Sequence[LabelledPicture]):
        """
        Args:
            pictures: of the splits that are trained and judged on; they give the class names, in order of the alphabet,
                and show how boxes are written.
        """
        names: set[str] = set()
        highest, smallest_side = -math.inf, math.inf
        for picture in pictures:
            for obj in _objects_of(picture.labels):
                names.add(_name(obj))
                numbers = [abs(n) for n in _numbers(obj) or () if math.isfinite(n)]
                highest, smallest_side = max(highest, *numbers, highest), min(smallest_side, *picture.size)
        self.own_names = tuple(sorted(filter(None, names)))
        self._shares = 0 < highest <= 1 and smallest_side > SMALLEST_SIDE
        self.notes = [SHARES] if self._shares else []

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        return len(_objects_of(labels))

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``. A file that cannot be parsed has no rows."""
        path = picture.labels
        assert path is not None
        try:
            tree = _parse(path)
        except _Unreadable as error:
            findings.drop_picture(error.reason, path, bad=True, row=error.shown)
            return None
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
            numbers = _numbers(obj)
            if numbers is None:
                findings.add(MALFORMED, path, bad=True, row=" ".join(obj.itertext()).strip())
                continue
            name = _name(obj)
            if name not in names:
                findings.add(OUT_OF_RANGE, path, bad=True, row=name)
                continue
            x1, y1, x2, y2 = numbers
            if not self._shares:  # pixels count from 1, and the last one belongs to the box
                x1, y1 = x1 - 1, y1 - 1
            box = ((x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1)
            whole = (1, 1) if self._shares else size
            rows.append([names.index(name), *(v / side for v, side in zip(box, whole * 2, strict=True))])
        return checked_boxes(np.array(rows, np.float64).reshape(-1, 5), path, len(names), findings)


def _objects_of(path: str | None) -> list[ElementTree.Element]:
    """None of a file that is no annotation."""
    try:
        return [] if path is None else _parse(path).findall("object")
    except _Unreadable:
        return []


def _parse(path: str) -> ElementTree.Element:
    """Raises _Unreadable for what is no annotation. Entities could unfold to gigabytes: no annotation has any."""
    content = Path(path).read_bytes()
    if content.startswith(LFS_POINTER):
        raise _Unreadable(XML_LFS)
    text = _decoded(content)
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise _Unreadable(XML_ENTITIES)
    try:
        tree = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError) as error:
        raise _Unreadable(XML_TORN, str(error)) from error
    if tree.tag != "annotation":
        raise _Unreadable(XML_FOREIGN, f"<{tree.tag}>")
    return tree


def _decoded(content: bytes) -> str:
    """The text of an XML file: in UTF-16 with its mark, in UTF-8, or else in the encoding that its first line states.

    It is decoded here, and not by the parser, so that what is searched for entities is what is parsed.
    """
    stated = _STATED_ENCODING.match(content[:FIRST_LINE])
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", *([stated[1].decode()] if stated else [])]
    for encoding in encodings:
        with contextlib.suppress(UnicodeDecodeError, LookupError):
            return content.decode(encoding)
    raise _Unreadable(XML_ENCODING, encodings[-1])


def _name(obj: ElementTree.Element) -> str:
    return (obj.findtext("name") or "").strip()


def _numbers(obj: ElementTree.Element) -> tuple[float, float, float, float] | None:
    """Upper left and lower right, as they are written."""
    try:
        x1, y1, x2, y2 = (float((obj.findtext(f"bndbox/{name}") or "").replace(",", ".")) for name in CORNERS)
    except ValueError:
        return None
    return x1, y1, x2, y2


def _stated_size(tree: ElementTree.Element) -> tuple[int, int] | None:
    """(width, height) in pixels; many tools leave it out or write zeros."""
    try:
        width, height = (int(float(tree.findtext(f"size/{name}") or 0)) for name in ("width", "height"))
    except ValueError:
        return None
    return (width, height) if width > 0 and height > 0 else None
