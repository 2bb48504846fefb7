"""Overlapping tiles of large pictures, in which small objects keep their pixels (SAHI, Akyon et al. 2022,
arXiv:2202.06934).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.findings import Findings
from composite_nas.data.pictures import Canvas

# Least share of a tile's side that neighbours have in common, unless it is asked for otherwise.
OVERLAP = 0.2
# An object of which a tile shows less than this share of its area is not one of the tile's.
LEAST_VISIBLE = 0.4


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


def cut_dataset(dataset: DroneDataset, tile: int) -> DroneDataset:
    """Its training and validation pictures in squares of ``tile`` pixels that overlap by OVERLAP; smaller pictures stay
    whole. What is lost by it is among the findings. Where all are smaller it is the dataset as it was."""
    train, val = (
        _cut_split(samples, name, tile, dataset.findings)
        for name, samples in (("train", dataset.train), ("val", dataset.val))
    )
    if len(train) + len(val) == len(dataset.train) + len(dataset.val):
        dataset.findings.note("all is as without tiles: the detector will look at whole pictures")
        return dataset
    return replace(dataset, train=train, val=val, tile=tile, whole_val=dataset.val)


def _cut_split(samples: Sequence[Sample], name: str, tile: int, findings: Findings) -> list[Sample]:
    parts = [cut_sample(sample, tile) for sample in samples]
    lost = sum(_lost(sample, of_it) for sample, of_it in zip(samples, parts, strict=True))
    cut = [len(of_it) for of_it in parts if len(of_it) > 1]
    if not cut:
        findings.note(f"no {name} picture is larger than tiles of {tile} px: all stay whole")
        return list(samples)
    findings.note(
        f"{len(cut)} of {len(samples)} {name} pictures are larger than tiles of {tile} px and cut into {sum(cut)} that "
        f"overlap by {OVERLAP:.0%}; an object counts in each tile that shows {LEAST_VISIBLE:.0%} of it"
        + (f", {lost} larger ones in none" if lost else "")
    )
    return [part for of_it in parts for part in of_it]


def cut_sample(sample: Sample, tile: int) -> list[Sample]:
    """A picture's tiles, row by row, with the boxes cut to what they show; the picture itself when it fits into one."""
    places = place_tiles(*sample.size, tile, OVERLAP, Canvas(tile, tile))
    if len(places) == 1:
        return [sample]
    return [_part(sample, place.corners) for place in places]


def _part(sample: Sample, corners: tuple[int, int, int, int]) -> Sample:
    start, size = np.array(corners[:2]), (corners[2] - corners[0], corners[3] - corners[1])
    low, high = _sides(sample)
    shown_low, shown_high = (np.clip(side - start, 0, size) for side in (low, high))
    visible = _visible(sample, corners)
    middle, sides = (shown_low + shown_high) / 2 / size, (shown_high - shown_low) / size
    boxes = np.concatenate([sample.boxes_cxcywh[:, :1], middle, sides], 1)[visible >= LEAST_VISIBLE]
    return Sample(sample.path, f"{sample.name}@{corners[0]},{corners[1]}", boxes, size, corners)


def _sides(sample: Sample) -> tuple[np.ndarray, np.ndarray]:
    """float64 [n, 2] each: top left and bottom right corners in pixels of the picture."""
    middle, half = sample.boxes_cxcywh[:, 1:3] * sample.size, sample.boxes_cxcywh[:, 3:5] * sample.size / 2
    return middle - half, middle + half


def _visible(sample: Sample, corners: tuple[int, int, int, int]) -> np.ndarray:
    """float64 [n]: share of each box's area between the corners."""
    low, high = _sides(sample)
    shown = np.minimum(high, corners[2:]) - np.maximum(low, corners[:2])
    return shown.clip(0).prod(1) / (high - low).prod(1).clip(1e-12)


def _lost(sample: Sample, parts: Sequence[Sample]) -> int:
    """Objects of a picture that no tile of it has."""
    if not len(sample.boxes_cxcywh):
        return 0
    shares = [_visible(sample, part.corners or (0, 0, *sample.size)) for part in parts]
    return int((np.max(shares, 0) < LEAST_VISIBLE).sum())
