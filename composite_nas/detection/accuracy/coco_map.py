"""Mean average precision, COCO style, with up to 500 detections an image.

VisDrone's own protocol counts otherwise: ``visdrone_protocol``. ``python -m composite_nas measure`` prints either.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
from faster_coco_eval import COCO, COCOeval_faster
from torch import Tensor

from composite_nas.data.dataset import Sample
from composite_nas.detection.accuracy.matching import right_detections
from composite_nas.detection.decoding import Detections, shown_detections

MAX_DETECTIONS = 500
# Where boxes are shown of a model for which no confidence is the best.
DEFAULT_CONFIDENCE = 0.25
# COCO's points of recall, and the confidences among which the best is sought.
RECALLS = np.linspace(0.0, 1.0, 101)
CONFIDENCES = np.linspace(0.001, 0.999, 999)


@dataclass(frozen=True)
class MeanAveragePrecision:
    """AP in 0..1; NaN where there is nothing to find.

    Attributes:
        map50_95: mean over the IoU thresholds 0.50:0.05:0.95 and over the classes present in the ground truth.
        map50: the same at IoU 0.50.
        per_class: AP50-95 of each class, NaN for classes without objects.
        per_class_50: AP50 of each class.
        precision, recall, confidence: of what a user gets to see (``shown_detections``), at IoU 0.5, means over the
            classes, at the confidence where the mean of the classes' F1 = 2 P R / (P + R) is highest; 0, 0 and NaN
            where nothing is found.
        precision_curves: [101, classes], COCO's precision at IoU 0.5 at recall 0, 0.01, ... 1.
    """

    map50_95: float
    map50: float
    per_class: tuple[float, ...]
    per_class_50: tuple[float, ...]
    precision: float
    recall: float
    confidence: float
    precision_curves: np.ndarray = field(repr=False, compare=False)


def targets_of(sample: Sample) -> Tensor:
    """float32 [n, 5]: class, x1, y1, x2, y2 in pixels of the upright original picture."""
    label, cx, cy, w, h = sample.boxes_cxcywh.T
    width, height = sample.size
    sides = ((cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height)
    return torch.from_numpy(np.stack([label, *sides], 1).astype(np.float32))


class GroundTruth:
    """The boxes to find, in the form of faster-coco-eval: made once for all evaluations of the same pictures.

    Args:
        targets: one float [n, 5] tensor per image: class, x1, y1, x2, y2 in pixels of the image.
        num_classes: classes are 0 .. num_classes - 1.
    """

    def __init__(self, targets: list[Tensor], num_classes: int):
        self.targets, self.num_classes = targets, num_classes
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
            max_detections: the best so many of each image and class count for AP.
        """
        if not self.classes or not any(len(d.scores) for d in detections):
            nothing = np.full((len(RECALLS), self.num_classes), np.nan)
            nothing[:, sorted(self.classes)] = 0.0
            return _summary(nothing[None], self._at_best_f1(detections))
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
        return _summary(np.where(precision < 0, np.nan, precision), self._at_best_f1(detections))

    def _at_best_f1(self, detections: list[Detections]) -> tuple[float, float, float]:
        """Mean precision, mean recall and confidence, see MeanAveragePrecision."""
        if not self.classes:
            return (float("nan"),) * 3
        shown = [shown_detections(Detections(*(t.cpu() for t in d)), 0.0) for d in detections]
        pairs = zip(shown, self.targets, strict=True)
        right = np.concatenate([right_detections(found, truth) for found, truth in pairs])
        scores, classes = (torch.cat(t).numpy() for t in list(zip(*shown, strict=True))[1:])
        objects = torch.cat(self.targets)[:, 0].numpy()
        order = np.argsort(-scores, kind="stable")
        curves = np.zeros((3, len(CONFIDENCES)))
        for label in self.classes:
            own = order[classes[order] == label]
            count = np.searchsorted(-scores[own], -CONFIDENCES, side="right")  # shown at each confidence
            hits = np.append(0, right[own].cumsum())[count]
            p, r = hits / np.maximum(count, 1), hits / (objects == label).sum()
            curves += np.stack([p, r, 2 * p * r / np.maximum(p + r, 1e-12)]) / len(self.classes)
        if not curves[2].any():
            return 0.0, 0.0, float("nan")
        # The highest of equally good confidences gives the fewest superfluous boxes.
        best = len(CONFIDENCES) - 1 - int(curves[2, ::-1].argmax())
        return float(curves[0, best]), float(curves[1, best]), float(CONFIDENCES[best])

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
                "images": [{"id": i} for i in range(len(self.targets))],
                "categories": [{"id": c, "name": str(c)} for c in range(self.num_classes)],
                "annotations": annotations,
            }
        )


def shown_confidence(best: float | None) -> float:
    """The lowest confidence that is worth showing: ``MeanAveragePrecision.confidence``, where there is one."""
    return best if isinstance(best, (int, float)) and 0 <= best < 1 else DEFAULT_CONFIDENCE


def mean_average_precision(
    detections: list[Detections], targets: list[Tensor], num_classes: int, max_detections: int = MAX_DETECTIONS
) -> MeanAveragePrecision:
    """``GroundTruth.mean_average_precision`` of pictures that are evaluated once."""
    return GroundTruth(targets, num_classes).mean_average_precision(detections, max_detections)


def _summary(precision: np.ndarray, at_best_f1: tuple[float, float, float]) -> MeanAveragePrecision:
    """From precision [IoU thresholds, recalls, classes], NaN for classes without objects."""
    classes = range(precision.shape[2])
    return MeanAveragePrecision(
        _mean(precision),
        _mean(precision[0]),
        tuple(_mean(precision[:, :, c]) for c in classes),
        tuple(_mean(precision[0, :, c]) for c in classes),
        *at_best_f1,
        precision[0],
    )


def _mean(values: np.ndarray) -> float:
    return float(np.nanmean(values)) if np.isfinite(values).any() else float("nan")
