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
    """Pair detections with objects, see ``pair_up``; detections are those that count (``shown_detections``)."""
    classes, objects = found.classes.numpy(), pair_up(found, truth, iou)
    found_classes, is_used = np.full(len(truth), -1), objects >= 0
    found_classes[objects[is_used]] = classes[is_used]
    sides = (truth[:, 3:] - truth[:, 1:3]).numpy()
    return PictureMatches(truth[:, 0].long().numpy(), found_classes, classes[~is_used], np.sqrt(sides.prod(1)))


def right_detections(found: Detections, truth: Tensor, iou: float = MATCH_IOU) -> np.ndarray:
    """bool [n]: whether each detection finds an object of its class, see ``pair_up``. That does not change when weaker
    ones are left out."""
    objects, true_classes = pair_up(found, truth, iou), truth[:, 0].long().numpy()
    right = objects >= 0
    right[right] = found.classes.numpy()[right] == true_classes[objects[right]]
    return right


def pair_up(found: Detections, truth: Tensor, iou: float = MATCH_IOU) -> np.ndarray:
    """Which object belongs to each detection, each once: best first, detections take the object of their class that
    they overlap most; what is left is paired by IoU, whatever the classes.

    Args:
        found: best first, in the pixels of ``truth``.
        truth: [m, 5] class, x1, y1, x2, y2.
        iou: pairs below it do not belong together.

    Returns:
        int [n]: indices of objects, -1 for none.
    """
    from torchvision.ops import box_iou  # imports half of torch: not before it is needed

    classes, true_classes = found.classes.numpy(), truth[:, 0].long().numpy()
    overlap = box_iou(found.boxes_xyxy.float(), truth[:, 1:].float()).numpy()
    detection, target = np.nonzero(overlap >= iou)
    is_other = classes[detection] != true_classes[target]
    order = np.lexsort((-overlap[detection, target], np.where(is_other, 0, detection), is_other))
    objects, is_free = np.full(len(classes), -1), np.ones(len(truth), bool)
    for d, t in zip(detection[order], target[order], strict=True):
        if objects[d] < 0 and is_free[t]:
            objects[d], is_free[t] = t, False
    return objects


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
