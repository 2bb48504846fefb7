"""How good a network is on a set of pictures: loss, ranking of cells, mAP. Used after every epoch and by reports."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import GroundTruth, MeanAveragePrecision
from composite_nas.detection.accuracy.point_ranking import PointRanking, PointRankingResult
from composite_nas.detection.decoding import Detections, detect
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.detection.network import Detector
from composite_nas.training.augmentation import to_float

EVAL_BATCH_SIZE = 16


def nothing() -> None:
    """What is done before or after a batch when nothing is asked for."""


@dataclass(frozen=True)
class Evaluation:
    """One pass over validation images.

    Attributes:
        losses: one value per batch.
        class_loss, box_loss, iou: means over the batches; see LossParts.
        point_ranking: of all images.
        accuracy, detections: when mAP was asked for; boxes in letterboxed pixels.
    """

    losses: list[float]
    class_loss: float
    box_loss: float
    iou: float
    point_ranking: PointRankingResult
    accuracy: MeanAveragePrecision | None
    detections: list[Detections]

    @property
    def known_accuracy(self) -> MeanAveragePrecision:
        """``accuracy`` of an evaluation that asked for mAP; raises ValueError for another."""
        if self.accuracy is None:
            raise ValueError("no mAP was asked for")
        return self.accuracy


@torch.no_grad()
def evaluate(
    model: Detector,
    cache: ImageCache,
    device: Device,
    with_map: bool = True,
    before_batch: Callable[[], None] = nothing,
) -> Evaluation:
    """Loss per batch in eval mode, and mAP (None without ``with_map``), in batches of EVAL_BATCH_SIZE."""
    model.eval()
    strides, num_classes, place = model.config.strides, model.config.num_classes, device.torch_device
    criterion = Criterion(cache.canvas, strides, place)
    assignments = cache.once(_assign_all, strides, place)
    parts: list[Tensor] = []
    detections: list[Detections] = []
    ranking = PointRanking(num_classes, place)
    for i, assignment in enumerate(assignments):
        before_batch()
        start = i * EVAL_BATCH_SIZE
        images_u8, _ = cache.batch_on(place, np.arange(start, min(start + EVAL_BATCH_SIZE, len(cache))))
        images = to_float(images_u8, device.image_dtype).contiguous(memory_format=device.memory_format)
        with device.autocast():
            output = model(images)
        parts.append(torch.stack(criterion(output, assignment)))
        ranking.add(output.logits, assignment)
        if with_map:
            detections += [Detections(*(t.cpu() for t in d)) for d in detect(output, cache.canvas, strides)]
    values = torch.stack(parts)
    losses = values[:, 0].tolist()
    if not math.isfinite(sum(losses)):
        raise CandidateFailure("non_finite", f"validation loss {sum(losses) / len(losses)}")
    accuracy = cache.once(_ground_truth, num_classes).mean_average_precision(detections) if with_map else None
    class_loss, box_loss, iou = values[:, 1:].mean(0).tolist()
    return Evaluation(losses, class_loss, box_loss, iou, ranking.result(), accuracy, detections)


def _ground_truth(cache: ImageCache, num_classes: int) -> GroundTruth:
    return GroundTruth(cache.targets, num_classes)


def _assign_all(cache: ImageCache, strides: tuple[int, ...], place: torch.device) -> list[Assignment]:
    """One Assignment for every EVAL_BATCH_SIZE pictures."""
    criterion = Criterion(cache.canvas, strides, place)
    batches = range(0, len(cache), EVAL_BATCH_SIZE)
    return [criterion.assign(cache.targets[i : i + EVAL_BATCH_SIZE]).to(place) for i in batches]
