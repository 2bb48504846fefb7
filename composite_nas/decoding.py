"""Raw predictions -> boxes: the grid of cells, decoding of distances, NMS."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torchvision.ops import batched_nms

from composite_nas.detector import DetectorOutput

# exp(5) strides is more than any picture; beyond it float16 would overflow.
MAX_LOG_DISTANCE = 5.0


def cell_grid(image_size: int, strides: tuple[int, ...]) -> tuple[Tensor, Tensor]:
    """Centres [A, 2] (x, y in pixels) and strides [A] (pixels) of all cells, in the order of DetectorOutput."""
    centres, cell_strides = [], []
    for stride in strides:
        steps = (torch.arange(image_size // stride, dtype=torch.float32) + 0.5) * stride
        y, x = torch.meshgrid(steps, steps, indexing="ij")
        centres.append(torch.stack([x.flatten(), y.flatten()], 1))
        cell_strides.append(torch.full((x.numel(),), float(stride)))
    return torch.cat(centres), torch.cat(cell_strides)


def decode_boxes(log_ltrb: Tensor, centres: Tensor, cell_strides: Tensor) -> Tensor:
    """[..., 4] log distances at cells [..., 2] with strides [...] -> boxes_xyxy [..., 4] in pixels."""
    distances = log_ltrb.float().clamp(max=MAX_LOG_DISTANCE).exp() * cell_strides[..., None]
    return torch.cat([centres - distances[..., :2], centres + distances[..., 2:]], -1)


class Detections(NamedTuple):
    """Detections of one image, best first: boxes_xyxy [n, 4] in pixels, scores [n] in 0..1, classes [n] int64."""

    boxes_xyxy: Tensor
    scores: Tensor
    classes: Tensor


def detect(
    output: DetectorOutput,
    image_size: int,
    strides: tuple[int, ...],
    conf: float = 0.001,
    iou: float = 0.6,
    pre_nms: int = 1000,
    max_detections: int = 500,
) -> list[Detections]:
    """Decode, threshold and apply class-wise NMS.

    Args:
        output: of the network in eval mode for square images of ``image_size`` pixels.
        conf: class probabilities at or below it are dropped.
        iou: of two boxes of one class that overlap more than this, the weaker is dropped.
        pre_nms: at most so many (cell, class) pairs of an image enter NMS.
        max_detections: at most so many boxes an image (VisDrone's protocol allows 500).

    Returns:
        One Detections per image, on the device of ``output``; an image without objects has n = 0.
    """
    centres, cell_strides = (t.to(output.logits.device) for t in cell_grid(image_size, strides))
    probabilities = output.logits.float().sigmoid()
    results = []
    for scores, log_ltrb in zip(probabilities, output.log_ltrb, strict=True):
        num_classes = scores.shape[1]
        top = scores.flatten().topk(min(pre_nms, scores.numel()))
        kept = top.values > conf
        pair, score = top.indices[kept], top.values[kept]
        cell, label = pair // num_classes, pair % num_classes
        boxes_xyxy = decode_boxes(log_ltrb[cell], centres[cell], cell_strides[cell]).clamp(0, image_size)
        order = batched_nms(boxes_xyxy, score, label, iou)[:max_detections]
        results.append(Detections(boxes_xyxy[order], score[order], label[order]))
    return results
