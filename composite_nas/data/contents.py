"""What is in a dataset, in numbers and in words: pictures, boxes, classes, and how large objects are on a canvas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.pictures import Canvas, boxes_to_letterbox

# Objects of fewer pixels (square root of the area) are hardly found.
TINY_PX = 4
# The console names so many classes, and the commonest size of pictures from this share of them.
MOST_CLASSES, COMMON_SHARE = 12, 0.1
# A class of which val has this share, or less, of what train lets expect is told, where that is so many boxes or more.
SCARCE_SHARE, SCARCE_FROM = 0.25, 10
# Image sizes that are chosen by the data, and the share of tiny boxes that may be left.
IMAGE_SIZES, MAX_TINY_SHARE = (320, 416, 512, 640), 0.25


@dataclass(frozen=True)
class ClassCount:
    """Boxes of one class in each split."""

    name: str
    train: int
    val: int
    test: int


@dataclass(frozen=True)
class Contents:
    """What is in a dataset; without the test split where that is not named.

    Attributes:
        unit: what is trained and validated on: picture or tile. The test split has whole pictures.
        canvas: label of the canvas that boxes are measured on.
        smallest, largest, commonest: (width, height) of upright pictures in pixels, by area and by number.
        commonest_share: of the pictures, 0..1.
        median_boxes, most_boxes: of a picture.
        median_box_px: square root of the area on the canvas, pixels; None without boxes.
        tiny_share: share of boxes below TINY_PX there, 0..1.
        classes: in order of their index.
        test_images, test_boxes: 0 without a test split.
        shared_pictures: number of validation pictures that are training pictures, too.
    """

    unit: str
    canvas: int | str
    smallest: tuple[int, int]
    largest: tuple[int, int]
    commonest: tuple[int, int]
    commonest_share: float
    median_boxes: float
    most_boxes: int
    median_box_px: float | None
    tiny_share: float
    classes: tuple[ClassCount, ...]
    test_images: int
    test_boxes: int
    shared_pictures: int

    def lines(self) -> list[str]:
        """For people, a thought each; ``classes_line`` is apart, as there may be a table instead."""
        found = [self._sizes_line(), self._boxes_line()]
        if self.test_images:
            found.append(
                f"Test split: {self.test_images} images with {self.test_boxes} boxes; nothing is trained or chosen on "
                "them, the best model is measured on them at the end"
            )
        return found

    def _sizes_line(self) -> str:
        is_shrunk = self.unit == "tile" and isinstance(self.canvas, int) and max(self.largest) > self.canvas
        return self._sizes() + (f"; shrunk to {self.canvas} px, and objects with them" if is_shrunk else "")

    def _sizes(self) -> str:
        if self.smallest == self.largest == self.commonest:
            return f"{self.unit.capitalize()}s: {_by(self.commonest)} pixels (width x height)"
        text = f"{self.unit.capitalize()}s: {_by(self.smallest)} to {_by(self.largest)} pixels (width x height)"
        if self.commonest_share < COMMON_SHARE:
            return text
        return f"{text}, {self.commonest_share:.0%} of them {_by(self.commonest)}"

    def _boxes_line(self) -> str:
        text = f"Boxes: {self.median_boxes:g} a {self.unit} in the median, {self.most_boxes} at most"
        if self.unit == "tile":
            text += " (an object counts in each tile that it is in)"
        if self.median_box_px is None:
            return text
        return (
            f"{text}; the median box has a side of {self.median_box_px:.1f} px at {self.canvas} px (square root of its "
            f"area), {self.tiny_share:.0%} are below {TINY_PX} px"
        )

    def classes_line(self) -> str:
        """The first MOST_CLASSES classes and their boxes."""
        more = len(self.classes) - MOST_CLASSES
        return (
            "Boxes of each class, train / val: "
            + ", ".join(f"{c.name} {c.train} / {c.val}" for c in self.classes[:MOST_CLASSES])
            + (f" and {more} more classes" if more > 0 else "")
        )

    def warnings(self) -> list[str]:
        """What makes a mAP on this dataset mean less than it seems, a sentence each."""
        found = [shared_pictures_warning(self.shared_pictures)] if self.shared_pictures else []
        lacking = {
            "a box in train": [c.name for c in self.classes if c.val and not c.train],
            "a box in val": [c.name for c in self.classes if c.train and not c.val],
            "any box": [c.name for c in self.classes if not c.train and not c.val],
        }
        consequences = (
            "not learned, and 0 in every mAP", "no mAP says how well that is found",
            "leave the name out, or look for the labels",
        )  # fmt: skip
        for (what, names), consequence in zip(lacking.items(), consequences, strict=True):
            if names:
                shown = ", ".join(names[:MOST_CLASSES]) + (", ..." if len(names) > MOST_CLASSES else "")
                found.append(f"{'class' if len(names) == 1 else 'classes'} without {what} ({shown}): {consequence}")
        return found + self._scarce_warning()

    def _scarce_warning(self) -> list[str]:
        """Pictures numbered class by class, for example, are badly shared out by their numbers."""
        val_per_train = sum(c.val for c in self.classes) / max(1, sum(c.train for c in self.classes))
        scarce = []
        for c in self.classes:
            expected = c.train * val_per_train
            if expected >= SCARCE_FROM and 0 < c.val <= SCARCE_SHARE * expected:
                scarce.append(f"{c.name} {c.val} of {expected:.0f} expected")
        if not scarce:
            return []
        shown = ", ".join(scarce[:MOST_CLASSES]) + (", ..." if len(scarce) > MOST_CLASSES else "")
        return [
            f"val has far fewer boxes of some classes than train lets expect ({shown}): their mAP says little; move "
            "pictures from train to val (drawn by --val-share: try another --seed)"
        ]

    def to_dict(self) -> dict:
        """JSON types; with ``lines`` and ``warnings``."""
        return asdict(self) | {"lines": self.lines(), "warnings": self.warnings()}


def shared_pictures_warning(count: int) -> str:
    """count: at least 1."""
    which, what = ("picture is a training picture", "it") if count == 1 else ("pictures are training pictures", "them")
    return f"{count} validation {which}, too: every mAP is too good; take {what} out of one of the two"


def describe_contents(dataset: DroneDataset, canvas: Canvas) -> Contents:
    """What is kept of a dataset.

    Args:
        canvas: that its pictures are letterboxed into.
    """
    kept = dataset.kept
    both = kept.train + kept.val
    sizes = Counter(s.size for s in both)
    commonest, count = max(sizes.items(), key=lambda item: (item[1], item[0]))
    by_area = sorted(sizes, key=lambda size: (size[0] * size[1], size))
    numbers = [len(s.boxes_cxcywh) for s in both]
    areas = letterboxed_areas(both, canvas)
    counts = (_boxes_of_classes(s, len(kept.class_names)) for s in (kept.train, kept.val, kept.test))
    return Contents(
        "tile" if kept.tile else "picture",
        canvas.label,
        by_area[0],
        by_area[-1],
        commonest,
        count / len(both),
        float(np.median(numbers)),
        max(numbers),
        float(np.median(np.sqrt(areas))) if len(areas) else None,
        share_below(areas, TINY_PX),
        tuple(ClassCount(*row) for row in zip(kept.class_names, *counts, strict=True)),
        len(kept.test),
        sum(len(s.boxes_cxcywh) for s in kept.test),
        kept.shared_pictures,
    )


def tiny_share(dataset: DroneDataset, canvas: Canvas) -> float:
    """Share of the boxes of both splits below TINY_PX on a canvas, 0..1."""
    kept = dataset.kept
    return share_below(letterboxed_areas(kept.train + kept.val, canvas), TINY_PX)


def choose_image_size(dataset: DroneDataset, rectangle: bool, largest: int) -> int:
    """The smallest of IMAGE_SIZES with at most MAX_TINY_SHARE of tiny boxes; ``largest`` when there is none up to it.

    Args:
        rectangle: see ``DroneDataset.canvas``.
        largest: one of IMAGE_SIZES.
    """
    for size in IMAGE_SIZES[: IMAGE_SIZES.index(largest)]:
        if tiny_share(dataset, dataset.canvas(size, rectangle)) <= MAX_TINY_SHARE:
            return size
    return largest


def letterboxed_areas(samples: Sequence[Sample], canvas: Canvas) -> np.ndarray:
    """float32 [n]: areas of all boxes on the canvas, square pixels."""
    boxes = [boxes_to_letterbox(s.boxes_cxcywh, *s.size, canvas) for s in samples]
    return np.concatenate([(b[:, 3:] - b[:, 1:3]).prod(1) for b in boxes] or [np.zeros(0, np.float32)])


def share_below(areas: np.ndarray, size_px: float) -> float:
    """Share of the areas (square pixels) whose square root is below ``size_px``, 0..1; 0 for none."""
    return float((areas < size_px**2).mean()) if len(areas) else 0.0


def _boxes_of_classes(samples: Sequence[Sample], num_classes: int) -> list[int]:
    labels = np.concatenate([s.boxes_cxcywh[:, 0] for s in samples] or [np.zeros(0)])
    return np.bincount(labels.astype(int), minlength=num_classes).tolist()


def _by(size: tuple[int, int]) -> str:
    return f"{size[0]} x {size[1]}"
