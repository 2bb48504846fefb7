"""Which detection belongs to which object: counts that people can follow, beside mAP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from composite_nas.detection.decoding import Detections

MATCH_IOU = 0.5
# Borders between groups of object sizes, pixels.
SIZE_BORDERS_PX = (0, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class PictureMatches:
    """One picture's objects and detections.

    Attributes:
        true_classes: int [n], of the objects.
        found_classes: int [n], class of the detection that belongs to each object, -1 for none.
        extra_classes: int [m], of the detections that belong to no object.
        sizes_px: [n], square root of each object's area in letterboxed pixels.
    """

    true_classes: np.ndarray
    found_classes: np.ndarray
    extra_classes: np.ndarray
    sizes_px: np.ndarray

    @property
    def num_right(self) -> int:
        """Objects found with the right class."""
        return int((self.true_classes == self.found_classes).sum())

    @property
    def num_detections(self) -> int:
        return int((self.found_classes >= 0).sum()) + len(self.extra_classes)

    @property
    def f1(self) -> float:
        """2 right / (objects + detections), 0..1; 1 when there is nothing to find and nothing was found."""
        total = len(self.true_classes) + self.num_detections
        return 2 * self.num_right / total if total else 1.0


def match_picture(found: Detections, truth: Tensor, iou: float = MATCH_IOU) -> PictureMatches:
    """Pair detections with objects, each once: pairs of one class first, then by IoU.

    Args:
        found: those that count (``shown_detections``), in the pixels of ``truth``.
        truth: [n, 5] class, x1, y1, x2, y2.
        iou: pairs below it do not belong together.
    """
    from torchvision.ops import box_iou  # imports half of torch: not before it is needed

    boxes_xyxy, classes = found.boxes_xyxy, found.classes.numpy()
    true_classes = truth[:, 0].long().numpy()
    overlap = box_iou(boxes_xyxy.float(), truth[:, 1:].float()).numpy()
    detection, target = np.nonzero(overlap >= iou)
    order = np.lexsort((-overlap[detection, target], classes[detection] != true_classes[target]))
    found_classes, used = np.full(len(truth), -1), np.zeros(len(classes), bool)
    for d, t in zip(detection[order], target[order], strict=True):
        if not used[d] and found_classes[t] < 0:
            used[d], found_classes[t] = True, classes[d]
    sides = (truth[:, 3:] - truth[:, 1:3]).numpy()
    return PictureMatches(true_classes, found_classes, classes[~used], np.sqrt(sides.prod(1)))


def right_detections(found: Detections, truth: Tensor, iou: float = MATCH_IOU) -> np.ndarray:
    """bool [n]: whether each detection, best first, finds the free object of its class that it overlaps most. That does
    not change when weaker ones are left out.

    Args:
        found: best first, in the pixels of ``truth``.
        truth: [m, 5] class, x1, y1, x2, y2.
    """
    from torchvision.ops import box_iou  # imports half of torch: not before it is needed

    overlap = box_iou(found.boxes_xyxy.float(), truth[:, 1:].float()).numpy()
    overlap[found.classes.numpy()[:, None] != truth[:, 0].numpy()] = 0.0
    right = np.zeros(len(overlap), bool)
    for i in np.flatnonzero((overlap >= iou).any(1)):
        taken = overlap[i].argmax()
        right[i] = overlap[i, taken] >= iou
        if right[i]:
            overlap[:, taken] = 0.0
    return right


def confusion_matrix(pictures: Sequence[PictureMatches], num_classes: int) -> np.ndarray:
    """Counts [num_classes + 1, num_classes + 1]: row = class of the detection, column = class of the object; the last
    row holds objects that were missed, the last column detections where there is no object."""
    counts = np.zeros((num_classes + 1, num_classes + 1), int)
    for picture in pictures:
        np.add.at(counts, (picture.found_classes, picture.true_classes), 1)  # -1 is the last row
        np.add.at(counts, (picture.extra_classes, np.full(len(picture.extra_classes), num_classes)), 1)
    return counts


def recall_by_size(pictures: Sequence[PictureMatches]) -> list[dict]:
    """How many objects of each size are found with the right class.

    Returns:
        from_px, to_px (None for no limit) of the square root of the area, objects, found; smallest first.
    """
    sizes = np.concatenate([p.sizes_px for p in pictures] or [np.zeros(0)])
    right = np.concatenate([p.true_classes == p.found_classes for p in pictures] or [np.zeros(0, bool)])
    groups = []
    for low, high in zip(SIZE_BORDERS_PX, (*SIZE_BORDERS_PX[1:], None), strict=True):
        inside = (sizes >= low) & (sizes < (high or np.inf))
        groups.append({"from_px": low, "to_px": high, "objects": int(inside.sum()), "found": int(right[inside].sum())})
    return groups
