"""Overlapping tiles of large pictures, in which small objects keep their pixels (SAHI, Akyon et al. 2022,
arXiv:2202.06934).
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from composite_nas.data.pictures import Canvas


class Tile(NamedTuple):
    """A part of a picture, in its pixels.

    Attributes:
        x1, y1, x2, y2: x2 and y2 are the first column and row outside.
        shared: pixels in common with the neighbour at the left, top, right, bottom; 0 where the picture ends.
    """

    x1: int
    y1: int
    x2: int
    y2: int
    shared: tuple[int, int, int, int]

    @property
    def corners(self) -> tuple[int, int, int, int]:
        return self[:4]


def place_tiles(width: int, height: int, tile: int, overlap: float, canvas: Canvas) -> list[Tile]:
    """Tiles that cover a picture of width x height pixels, row by row; a single one when it fits into one.

    Args:
        tile: longer side of the tiles in pixels; their shape is the canvas', so that none of it is grey.
        overlap: least share of a tile's side that it has in common with each neighbour, in [0, 1).
    """
    sides = [max(1, round(tile * side / canvas.image_size)) for side in (canvas.width, canvas.height)]
    columns, rows = (_spans(length, side, overlap) for length, side in zip((width, height), sides, strict=True))
    return [
        Tile(x1, y1, x2, y2, (left, top, right, bottom))
        for y1, y2, top, bottom in rows
        for x1, x2, left, right in columns
    ]


def _spans(length: int, side: int, overlap: float) -> list[tuple[int, int, int, int]]:
    """(start, end, shared with the one before, shared with the one after) of equally long, evenly spread parts."""
    if length <= side:
        return [(0, length, 0, 0)]
    step = max(1, math.floor(side * (1 - overlap)))
    count = math.ceil((length - side) / step) + 1
    starts = [(length - side) * i // (count - 1) for i in range(count)]
    shared = [0, *(before + side - after for before, after in pairwise(starts)), 0]
    return [(start, start + side, shared[i], shared[i + 1]) for i, start in enumerate(starts)]
