"""Mean average precision, COCO style, with up to 500 detections an image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
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


def mean_average_precision(
    detections: list[Detections], targets: list[Tensor], num_classes: int, max_detections: int = MAX_DETECTIONS
) -> MeanAveragePrecision:
    """COCO AP (101 recall points, area all) by faster-coco-eval.

    Args:
        detections: one per image.
        targets: one float [n, 5] tensor per image: class, x1, y1, x2, y2 in pixels of the same image.
        num_classes: classes are 0 .. num_classes - 1.
        max_detections: the best so many of each image and class count.
    """
    truth = COCO(_coco_dataset(targets, num_classes))
    rows = [
        np.column_stack([np.full(len(d.scores), i), _xywh(d.boxes_xyxy.cpu().numpy()), d.scores.cpu(), d.classes.cpu()])
        for i, d in enumerate(detections)
        if len(d.scores)
    ]
    if not any(len(t) for t in targets):
        return MeanAveragePrecision(float("nan"), float("nan"), (float("nan"),) * num_classes)
    if not rows:
        found = {int(c) for t in targets for c in t[:, 0]}
        return MeanAveragePrecision(0.0, 0.0, tuple(0.0 if c in found else float("nan") for c in range(num_classes)))
    evaluation = COCOeval_faster(truth, truth.loadRes(np.concatenate(rows).astype(np.float64)), "bbox")
    evaluation.params.maxDets = [1, 10, max_detections]
    evaluation.evaluate()
    evaluation.accumulate()
    # [IoU thresholds, recalls, classes, areas, maxDets]; -1 marks classes without objects.
    precision = evaluation.eval["precision"][:, :, :, 0, -1]
    precision = np.where(precision < 0, np.nan, precision)
    by_class = [_mean(precision[:, :, c]) for c in range(num_classes)]
    return MeanAveragePrecision(_mean(precision), _mean(precision[0]), tuple(by_class))


def _mean(values: np.ndarray) -> float:
    return float(np.nanmean(values)) if np.isfinite(values).any() else float("nan")


def _xywh(boxes_xyxy: np.ndarray) -> np.ndarray:
    return np.column_stack([boxes_xyxy[:, :2], boxes_xyxy[:, 2:] - boxes_xyxy[:, :2]])


def _coco_dataset(targets: list[Tensor], num_classes: int) -> dict:
    annotations = []
    for image_id, target in enumerate(targets):
        boxes = target.numpy().astype(np.float64)
        for label, box in zip(boxes[:, 0], _xywh(boxes[:, 1:]), strict=True):
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image_id,
                    "category_id": int(label),
                    "bbox": box.tolist(),
                    "area": float(box[2] * box[3]),
                    "iscrowd": 0,
                }
            )
    return {
        "info": {},
        "images": [{"id": i} for i in range(len(targets))],
        "categories": [{"id": c, "name": str(c)} for c in range(num_classes)],
        "annotations": annotations,
    }
