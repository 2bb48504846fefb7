"""Mean average precision, COCO style, with up to 500 detections an image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from faster_coco_eval import COCO, COCOeval_faster
from torch import Tensor

from composite_nas.decoding import Detections

MAX_DETECTIONS = 500


@dataclass(frozen=True)
class MeanAveragePrecision:
    """AP in 0..1; NaN where there is nothing to find.

    Attributes:
        map50_95: mean over the IoU thresholds 0.50:0.05:0.95 and over the classes present in the ground truth.
        map50: the same at IoU 0.50.
        per_class: AP50-95 of each class, NaN for classes without objects.
    """

    map50_95: float
    map50: float
    per_class: tuple[float, ...]


class GroundTruth:
    """The boxes to find, in the form of faster-coco-eval: made once for all evaluations of the same pictures.

    Args:
        targets: one float [n, 5] tensor per image: class, x1, y1, x2, y2 in pixels of the image.
        num_classes: classes are 0 .. num_classes - 1.
    """

    def __init__(self, targets: list[Tensor], num_classes: int):
        self.num_images, self.num_classes = len(targets), num_classes
        counts = [len(t) for t in targets]
        boxes = torch.cat(targets).double().numpy() if targets else np.zeros((0, 5))
        self.classes = {int(c) for c in boxes[:, 0]}
        self.coco = self._coco(np.repeat(np.arange(len(targets)), counts), boxes[:, 0], boxes[:, 1:])

    def mean_average_precision(
        self, detections: list[Detections], max_detections: int = MAX_DETECTIONS
    ) -> MeanAveragePrecision:
        """COCO AP (101 recall points, area all) by faster-coco-eval.

        Args:
            detections: one per image.
            max_detections: the best so many of each image and class count.
        """
        if not self.classes:
            return MeanAveragePrecision(float("nan"), float("nan"), (float("nan"),) * self.num_classes)
        if not any(len(d.scores) for d in detections):
            by_class = (0.0 if c in self.classes else float("nan") for c in range(self.num_classes))
            return MeanAveragePrecision(0.0, 0.0, tuple(by_class))
        image = np.repeat(np.arange(len(detections)), [len(d.scores) for d in detections])
        boxes_xyxy, scores, classes = (torch.cat(t).double().cpu().numpy() for t in zip(*detections, strict=True))
        found = self._coco(image, classes, boxes_xyxy, scores)
        evaluation = COCOeval_faster(self.coco, found, "bbox")
        evaluation.params.maxDets = [max_detections]
        evaluation.params.areaRng, evaluation.params.areaRngLbl = evaluation.params.areaRng[:1], ["all"]
        evaluation.evaluate()
        evaluation.accumulate()
        # [IoU thresholds, recalls, classes, areas, maxDets]; -1 marks classes without objects.
        precision = evaluation.eval["precision"][:, :, :, 0, 0]
        precision = np.where(precision < 0, np.nan, precision)
        per_class = [_mean(precision[:, :, c]) for c in range(self.num_classes)]
        return MeanAveragePrecision(_mean(precision), _mean(precision[0]), tuple(per_class))

    def _coco(
        self, image: np.ndarray, classes: np.ndarray, boxes_xyxy: np.ndarray, scores: np.ndarray | None = None
    ) -> COCO:
        """n boxes as annotations; with scores as results, which COCO.loadRes would make at three times the time."""
        sides = boxes_xyxy[:, 2:] - boxes_xyxy[:, :2]
        columns = [image, classes.astype(int), np.concatenate([boxes_xyxy[:, :2], sides], 1), sides.prod(1)]
        annotations = [
            {"id": i, "image_id": picture, "category_id": label, "bbox": xywh, "area": area, "iscrowd": 0}
            for i, (picture, label, xywh, area) in enumerate(zip(*(c.tolist() for c in columns), strict=True), 1)
        ]
        if scores is not None:
            for annotation, score in zip(annotations, scores.tolist(), strict=True):
                annotation["score"] = score
        return COCO(
            {
                "info": {},
                "images": [{"id": i} for i in range(self.num_images)],
                "categories": [{"id": c, "name": str(c)} for c in range(self.num_classes)],
                "annotations": annotations,
            }
        )


def mean_average_precision(
    detections: list[Detections], targets: list[Tensor], num_classes: int, max_detections: int = MAX_DETECTIONS
) -> MeanAveragePrecision:
    """``GroundTruth.mean_average_precision`` of pictures that are evaluated once."""
    return GroundTruth(targets, num_classes).mean_average_precision(detections, max_detections)


def _mean(values: np.ndarray) -> float:
    return float(np.nanmean(values)) if np.isfinite(values).any() else float("nan")
