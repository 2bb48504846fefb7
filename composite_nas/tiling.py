"""Large pictures in overlapping tiles: where the tiles are, and one list of boxes out of those of all tiles.

Sliced inference as in SAHI (Akyon et al. 2022, arXiv:2202.06934): small objects are seen at the scale of a tile, large
ones by one more look at the whole picture, and NMS joins what was seen more than once.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor
from torchvision.ops import batched_nms, nms

from composite_nas.canvas import Canvas
from composite_nas.decoding import Detections

# A box that ends this close to a border of its tile, as a share of the tile's side, touches it: predicted corners of
# cut objects are not exact.
TOUCHING_SHARE = 0.01


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


def without_cut_ones(found: Detections, tile: Tile) -> Detections:
    """Leave out boxes at an inner border of their tile that the neighbour behind that border sees whole.

    Args:
        found: of the tile, in pixels of the picture.

    What an object shows of itself in this tile is shorter than what the tiles share: all of that, and what follows
    behind the border, is in the neighbour. A longer object is cut by both, and stays.
    """
    x1, y1, x2, y2 = found.boxes_xyxy.unbind(1)
    near_x, near_y = TOUCHING_SHARE * (tile.x2 - tile.x1), TOUCHING_SHARE * (tile.y2 - tile.y1)
    left, top, right, bottom = tile.shared
    cut = (x1 <= tile.x1 + near_x) & (x2 - x1 < left)
    cut |= (y1 <= tile.y1 + near_y) & (y2 - y1 < top)
    cut |= (x2 >= tile.x2 - near_x) & (x2 - x1 < right)
    cut |= (y2 >= tile.y2 - near_y) & (y2 - y1 < bottom)
    return Detections(*(t[~cut] for t in found))


def merge(parts: list[Detections], iou: float, max_detections: int, agnostic: bool = False) -> Detections:
    """NMS over everything; all in pixels of one picture. See ``decoding.detect`` for the arguments."""
    boxes_xyxy, scores, classes = (torch.cat(list(tensors)) for tensors in zip(*parts, strict=True))
    kept: Tensor = nms(boxes_xyxy, scores, iou) if agnostic else batched_nms(boxes_xyxy, scores, classes, iou)
    return Detections(*(t[kept[:max_detections]] for t in (boxes_xyxy, scores, classes)))
