"""AP and AR as VisDrone's own toolkit counts them (Zhu et al., Detection and Tracking Meet Drones Challenge, 2021).

The method is that of the public MATLAB toolkit VisDrone2018-DET-toolkit, whose printed numbers are the ones to compare
with. It is not COCO's: ignored regions, a limit of detections for each picture instead of picture and class, all-points
interpolation (Pascal VOC 2010 and later). Its peculiarities are kept, because they decide the result:

- AP and AR are means over (picture, class) pairs in which the class occurs: a class of 500 pictures weighs 500 times as
  much as one of a single picture. The plain mean over the classes stands beside it as ``class_mean_*``.
- The best 500 (or 1, 10, 100) detections of a picture are counted over all classes, with those of category 11, which is
  never evaluated, and without those in ignored regions.
- Ignored regions are rasterised with one more column on the left and one more row at the top than they have, and
  objects at the very border are judged one pixel further inside.
- An object partly outside the picture is judged by its full area, though only what is inside can be covered.
- Objects with score 0 excuse the detections inside them, but stay in the number of objects that recall is divided by.
  In the published splits only ignored regions and category 11 have score 0, so this moves nothing there.
- Objects without area and exact duplicates are to be found like all others.

One thing is not kept: the toolkit takes the first 500 rows of a picture as they stand in the file. Here they are
sorted by score first, as its earlier version did, so that the order of a file does not matter. For files that list
the best first, both give the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

NUM_CLASSES = 10
IGNORED_REGION = 0
# Half of an object in ignored regions: it does not count.
IGNORED_SHARE = 0.5
IOU_THRESHOLDS = np.arange(50, 100, 5) / 100
MAX_DETECTIONS = (1, 10, 100, 500)
# Columns of annotations and detections.
SCORE, CATEGORY = 4, 5
MATCHED, FALSE_ALARM, NEITHER = 1, 0, -1


class Picture(NamedTuple):
    """What there is in one picture, and what was found; both in its pixels, left, top, width and height first.

    Attributes:
        annotations: float [n, >= 6]: left, top, width, height, score (0: ignored object), category (0: ignored region,
            1 to 10: the classes, 11: others, never evaluated); n may be 0.
        detections: float [m, >= 6]: left, top, width, height, score, category; m may be 0, any order.
        size: (width, height) in pixels.
    """

    annotations: np.ndarray
    detections: np.ndarray
    size: tuple[int, int]


@dataclass(frozen=True)
class VisDroneResult:
    """All AP and AR in percent; NaN where no class has an object.

    Attributes:
        ap: over the IoU thresholds 0.50:0.05:0.95 with 500 detections a picture, classes weighted by the number of
            pictures in which they occur: the toolkit's AP.
        ap50, ap75: the same at IoU 0.50 and 0.75.
        ar1, ar10, ar100, ar500: highest recall with so many detections a picture, averaged as ``ap`` is.
        class_mean_ap, class_mean_ap50, class_mean_ap75: plain means over the classes that occur; no number of the
            toolkit.
        per_class_ap, per_class_ap50, per_class_ap75: of categories 1 to 10, NaN for those that do not occur.
        pictures_with_class: in how many pictures each category occurs: the weights.
        num_pictures, num_objects: evaluated; of objects those of categories 1 to 10 outside ignored regions.
        dropped_objects, dropped_detections: for half of them or more lies in ignored regions; of any category.
        cut_detections: beyond the best 500 of their picture.
    """

    ap: float
    ap50: float
    ap75: float
    ar1: float
    ar10: float
    ar100: float
    ar500: float
    class_mean_ap: float
    class_mean_ap50: float
    class_mean_ap75: float
    per_class_ap: tuple[float, ...]
    per_class_ap50: tuple[float, ...]
    per_class_ap75: tuple[float, ...]
    pictures_with_class: tuple[int, ...]
    num_pictures: int
    num_objects: int
    dropped_objects: int
    dropped_detections: int
    cut_detections: int


def evaluate(pictures: Sequence[Picture]) -> VisDroneResult:
    """The toolkit's evaluation of detections in all pictures of a set; equal scores keep the order of the pictures."""
    classes = [_ClassRecord() for _ in range(NUM_CLASSES)]
    dropped_objects = dropped_detections = cut = 0
    for picture in pictures:
        objects, detections = outside_ignored_regions(picture)
        dropped_objects += int((picture.annotations[:, CATEGORY] != IGNORED_REGION).sum()) - len(objects)
        dropped_detections += len(picture.detections) - len(detections)
        best = detections[np.argsort(-detections[:, SCORE], kind="stable")[: MAX_DETECTIONS[-1]]]
        cut += len(detections) - len(best)
        for category, record in enumerate(classes, 1):
            record.add(objects[objects[:, CATEGORY] == category], best, np.flatnonzero(best[:, CATEGORY] == category))
    ap = np.stack([record.average_precision() for record in classes])  # [classes, IoU thresholds]
    recall = np.stack([record.recall() for record in classes])  # [classes, IoU thresholds, MAX_DETECTIONS]
    weights = np.array([record.num_pictures for record in classes], dtype=float)
    present = (weights > 0).astype(float)
    columns = {"": slice(None), "50": slice(0, 1), "75": slice(5, 6)}
    values: dict[str, Any] = {f"ap{name}": _mean(ap[:, column], weights) for name, column in columns.items()}
    values |= {f"class_mean_ap{name}": _mean(ap[:, column], present) for name, column in columns.items()}
    values |= {f"ar{limit}": _mean(recall[:, :, i], weights) for i, limit in enumerate(MAX_DETECTIONS)}
    values |= {
        f"per_class_ap{name}": tuple(np.where(present > 0, 100 * ap[:, column].mean(1), np.nan).tolist())
        for name, column in columns.items()
    }
    return VisDroneResult(
        **values,
        pictures_with_class=tuple(record.num_pictures for record in classes),
        num_pictures=len(pictures),
        num_objects=sum(record.num_objects for record in classes),
        dropped_objects=dropped_objects,
        dropped_detections=dropped_detections,
        cut_detections=cut,
    )


def outside_ignored_regions(picture: Picture) -> tuple[np.ndarray, np.ndarray]:
    """Annotations and detections, rows as they are, of which less than half lies in ignored regions, which are left
    out themselves."""
    is_region = picture.annotations[:, CATEGORY] == IGNORED_REGION
    objects, regions = picture.annotations[~is_region], picture.annotations[is_region]
    kept = (
        rows[ignored_share(rows[:, :4], regions[:, :4], picture.size) < IGNORED_SHARE]
        for rows in (objects, picture.detections)
    )
    return next(kept), next(kept)


def ignored_share(boxes_ltwh: np.ndarray, regions_ltwh: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Which share of each box lies in the union of the regions, counted in whole pixels as the toolkit does.

    Args:
        boxes_ltwh, regions_ltwh: float [n, 4], [r, 4]: left, top, width, height in pixels.
        size: (width, height) of the picture in pixels.

    Returns:
        float [n] in 0..1; pixels are numbered from 1, and coordinates taken for such numbers, with 0 as 1. A region
        covers the columns left .. left + width, a box left + 1 .. left + width; rows likewise.
    """
    if not len(regions_ltwh) or not len(boxes_ltwh):
        return np.zeros(len(boxes_ltwh))
    limits = np.array(size, dtype=float)
    regions, boxes = (np.maximum(1.0, _rounded(rows)) for rows in (regions_ltwh, boxes_ltwh))
    # Half-open intervals (start, end] of columns and rows, [n, 2].
    region_start, region_end = regions[:, :2] - 1, np.minimum(limits, regions[:, :2] + regions[:, 2:])
    box_start = np.minimum(limits, boxes[:, :2])
    box_end = np.minimum(limits, boxes[:, :2] + boxes[:, 2:])
    # The regions' edges cut the picture into strips; where a strip of columns crosses one of rows, all pixels are
    # covered or none. That is exact and needs no raster.
    edges = [np.unique(np.concatenate([region_start[:, axis], region_end[:, axis]])) for axis in (0, 1)]
    inside = [
        (region_start[:, axis, None] <= edge[:-1]) & (edge[1:] <= region_end[:, axis, None])
        for axis, edge in enumerate(edges)
    ]  # [r, strips]
    covered = np.einsum("rx,ry->xy", inside[0].astype(float), inside[1].astype(float)) > 0
    lengths = [
        np.clip(
            np.minimum(edge[1:], box_end[:, axis, None]) - np.maximum(edge[:-1], box_start[:, axis, None]), 0.0, None
        )
        for axis, edge in enumerate(edges)
    ]  # [n, strips]
    pixels = ((lengths[0] @ covered.astype(float)) * lengths[1]).sum(1)
    return pixels / boxes[:, 2:].prod(1)


def overlaps(detections_ltwh: np.ndarray, objects_ltwh: np.ndarray, ignored: np.ndarray) -> np.ndarray:
    """[n, m] intersection over union; over the detection's own area for ignored objects (bool [m]), which it may be
    anywhere inside. 0 for boxes without area."""
    d, g = detections_ltwh[:, None], objects_ltwh[None]
    sides = np.minimum(d[..., :2] + d[..., 2:], g[..., :2] + g[..., 2:]) - np.maximum(d[..., :2], g[..., :2])
    common = sides.clip(min=0).prod(-1)
    own = d[..., 2:].prod(-1)
    whole = np.where(ignored[None], own, own + g[..., 2:].prod(-1) - common)
    return np.divide(common, whole, out=np.zeros_like(common), where=common > 0)


def match(detections_ltwh: np.ndarray, objects_ltwh: np.ndarray, ignored: np.ndarray) -> np.ndarray:
    """Greedy assignment in one picture and class, at all IOU_THRESHOLDS at once.

    Each detection, best first, takes the free object that it overlaps most (of equal ones the last), if by at least
    the threshold; else it is excused by an ignored object, which any number of detections may share.

    Args:
        detections_ltwh: float [n, 4], best first. What the first k are matched with does not depend on the others.
        objects_ltwh: float [m, 4].
        ignored: bool [m].

    Returns:
        int8 [IoU thresholds, n]: MATCHED, FALSE_ALARM or NEITHER.
    """
    result = np.full((len(IOU_THRESHOLDS), len(detections_ltwh)), FALSE_ALARM, np.int8)
    if not len(objects_ltwh) or not len(detections_ltwh):
        return result
    overlap = overlaps(detections_ltwh, objects_ltwh, ignored)
    excused = (overlap[:, ignored, None] >= IOU_THRESHOLDS).any(1).T  # [IoU thresholds, n]
    # The last of equal objects is to be the first that argmax finds.
    overlap = overlap[:, ~ignored][:, ::-1]
    free = np.ones((len(IOU_THRESHOLDS), overlap.shape[1]), dtype=bool)
    result[excused] = NEITHER
    for i in np.flatnonzero((overlap >= IOU_THRESHOLDS[0]).any(1)):
        fits = free & (overlap[i] >= IOU_THRESHOLDS[:, None])
        found = np.flatnonzero(fits.any(1))
        taken = np.where(fits, overlap[i], -1.0).argmax(1)[found]
        result[found, i] = MATCHED
        free[found, taken] = False
    return result


def voc_average_precision(matches: np.ndarray, num_objects: int) -> np.ndarray:
    """Area below the highest precision at each recall or a higher one, over all points (Everingham et al., 2010).

    Args:
        matches: int8 [..., n] of MATCHED, FALSE_ALARM and NEITHER, best detection first.
        num_objects: to find; 0 counts as 1, as in the toolkit.

    Returns:
        float [...] in 0..1.
    """
    hits = np.cumsum(matches == MATCHED, -1)
    precision = hits / np.maximum(1, hits + np.cumsum(matches == FALSE_ALARM, -1))
    envelope = np.maximum.accumulate(precision[..., ::-1], -1)[..., ::-1]
    # Recall grows by one object at each hit.
    return (envelope * (matches == MATCHED)).sum(-1) / max(1, num_objects)


class _ClassRecord:
    """What was found of one class, picture after picture."""

    def __init__(self):
        self.num_objects = self.num_pictures = 0
        self._scores, self._ranks, self._matches = [np.zeros(0)], [np.zeros(0)], [np.zeros((len(IOU_THRESHOLDS), 0))]

    def add(self, objects: np.ndarray, best: np.ndarray, ranks: np.ndarray) -> None:
        """One picture: its objects of this class; all of its detections, best first, and which are of this class."""
        self.num_objects += len(objects)
        self.num_pictures += len(objects) > 0
        self._scores.append(best[ranks, SCORE])
        self._ranks.append(ranks)
        self._matches.append(match(best[ranks, :4], objects[:, :4], objects[:, SCORE] == 0))

    def average_precision(self) -> np.ndarray:
        """[IoU thresholds] in 0..1."""
        order = np.argsort(-np.concatenate(self._scores), kind="stable")
        return voc_average_precision(np.concatenate(self._matches, 1)[:, order], self.num_objects)

    def recall(self) -> np.ndarray:
        """[IoU thresholds, MAX_DETECTIONS] in 0..1, with so many of each picture's detections."""
        hit, ranks = np.concatenate(self._matches, 1) == MATCHED, np.concatenate(self._ranks)
        hits = [(hit & (ranks < limit)).sum(1) for limit in MAX_DETECTIONS]
        return np.stack(hits, 1) / max(1, self.num_objects)


def _mean(values: np.ndarray, weights: np.ndarray) -> float:
    """Percent: of [classes, n] in 0..1 the mean over n and, weighted, over the classes."""
    return float(100 * np.average(values.mean(1), weights=weights)) if weights.any() else float("nan")


def _rounded(values: np.ndarray) -> np.ndarray:
    """Halves away from zero, as MATLAB rounds; below 1 nobody looks."""
    return np.floor(values + 0.5)
