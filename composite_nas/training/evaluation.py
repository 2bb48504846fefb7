"""How good a network is on a set of pictures: loss, ranking of cells, mAP. Used after every epoch and by reports."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.devices import Device, Recorder, Recording, is_out_of_memory
from composite_nas.base.errors import CandidateFailure, first_line
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import GroundTruth, MeanAveragePrecision
from composite_nas.detection.accuracy.point_ranking import PointRanking, PointRankingResult
from composite_nas.detection.decoding import Detections, detect
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.detection.network import Detector, DetectorOutput
from composite_nas.training.augmentation import to_float

EVAL_BATCH_SIZE = 16
# Plain answers before one is recorded; how much a replayed one may differ from them, as a share of their L2 norm.
WARM_UP, SAME = 3, 1e-2
NOT_RECORDED = "plain evaluations, not recorded ones,"


def nothing() -> None:
    """What is done before or after a batch when nothing is asked for."""


def warm_up() -> None:
    """Import and call once what the first step and the first evaluation wait for: a few seconds, for a thread beside
    the reading of pictures."""
    with contextlib.suppress(ImportError, AttributeError):  # Ctrl-C meanwhile leaves half of a library
        _warm_up()


def _warm_up() -> None:
    torch.optim.SGD([torch.zeros(1)])  # imports torch's compiler
    output = DetectorOutput(torch.full((1, 1, 1), 5.0), torch.zeros(1, 1, 4))
    GroundTruth([torch.tensor([[0.0, 0, 0, 32, 32]])], 1).mean_average_precision(detect(output, 32, (32,)))


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


class Forward:
    """A network's answers to pictures, float [B, 3, H, W] in 0..1; it has to be in evaluation mode."""

    def __init__(self, model: Detector, device: Device):
        self.model, self.device = model, device

    def __call__(self, images: Tensor) -> DetectorOutput:
        """The answer is valid until the next one."""
        with self.device.autocast():
            return self.model(images)


class RecordedForward(Forward):
    """The same, recorded once for each shape of a batch and then replayed, whatever the weights are by then.

    The first replay is compared with the plain answer, see ``RecordedStep``.
    """

    def __init__(self, model: Detector, device: Device, recorder: Recorder | None = None):
        super().__init__(model, device)
        self._recorder = recorder or Recorder()
        self._recordings: dict[torch.Size, tuple[Tensor, Recording[DetectorOutput]]] = {}

    def __call__(self, images: Tensor) -> DetectorOutput:
        if self._recorder.can_record and images.shape not in self._recordings:
            self._record(images)
        if not self._recorder.can_record:
            self._recordings.clear()
            return super().__call__(images)
        own, recording = self._recordings[images.shape]
        own.copy_(images)
        recording.replay()
        return recording.result

    def _record(self, images: Tensor) -> None:
        own, plainly = images.clone(), super().__call__
        try:
            with self._recorder.on_another_stream():
                for _ in range(WARM_UP):
                    plain = plainly(own)
            recording = self._recorder.capture(lambda: plainly(own))
            recording.replay()
        except RuntimeError as error:
            say = self._recorder.refuse if is_out_of_memory(error) else self._recorder.give_up
            say(NOT_RECORDED, first_line(error.__context__ or error))
            return
        if all(map(_alike, plain, recording.result)):
            self._recordings[images.shape] = own, recording
        else:
            self._recorder.refuse(NOT_RECORDED, "other answers than the network's own")


def _alike(plain: Tensor, replayed: Tensor) -> bool:
    """A network that has diverged answers with NaN either way."""
    plain, replayed = plain.float().nan_to_num(), replayed.float().nan_to_num()
    return bool((plain - replayed).norm() <= SAME * plain.norm())


def make_forward(model: Detector, device: Device) -> Forward:
    """A recorded one where the device asks for it."""
    return (RecordedForward if device.record_steps else Forward)(model, device)


@torch.no_grad()
def evaluate(
    model: Detector,
    cache: ImageCache,
    device: Device,
    with_map: bool = True,
    before_batch: Callable[[], None] = nothing,
    forward: Forward | None = None,
) -> Evaluation:
    """Loss per batch in eval mode, and mAP (None without ``with_map``), in batches of EVAL_BATCH_SIZE.

    Args:
        forward: of the same network, where it is asked for again and again.
    """
    model.eval()
    forward = forward or Forward(model, device)
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
        output = forward(images)
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
