"""Raw predictions -> boxes: the grid of cells, decoding of distances, NMS."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torchvision.ops import batched_nms

from composite_nas.canvas import Canvas, as_canvas
from composite_nas.detector import DetectorOutput

# exp(5) strides is more than any picture; beyond it float16 would overflow.
MAX_LOG_DISTANCE = 5.0


def cell_grid(canvas: int | Canvas, strides: tuple[int, ...]) -> tuple[Tensor, Tensor]:
    """Centres [A, 2] (x, y in pixels) and strides [A] (pixels) of all cells, in the order of DetectorOutput.

    canvas: of the pictures; an int is the side of a square.
    """
    height, width = as_canvas(canvas)
    centres, cell_strides = [], []
    for stride in strides:
        y, x = ((torch.arange(side // stride, dtype=torch.float32) + 0.5) * stride for side in (height, width))
        y, x = torch.meshgrid(y, x, indexing="ij")
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
    canvas: int | Canvas,
    strides: tuple[int, ...],
    conf: float = 0.001,
    iou: float = 0.6,
    pre_nms: int = 1000,
    max_detections: int = 500,
) -> list[Detections]:
    """Decode, threshold and apply class-wise NMS, to all images at once.

    Args:
        output: of the network in eval mode.
        canvas: of the pictures; an int is the side of a square.
        conf: class probabilities at or below it are dropped.
        iou: of two boxes of one class that overlap more than this, the weaker is dropped.
        pre_nms: at most so many (cell, class) pairs of an image enter NMS.
        max_detections: at most so many boxes an image (VisDrone's protocol allows 500).

    Returns:
        One Detections per image, on the device of ``output``; an image without objects has n = 0.
    """
    centres, cell_strides = (t.to(output.logits.device) for t in cell_grid(canvas, strides))
    count, num_cells, num_classes = output.logits.shape
    # The network makes planes of classes, so this order costs no copy.
    logits = output.logits.transpose(1, 2).flatten(1).float()
    top = logits.topk(min(pre_nms, logits.shape[1]))
    probabilities = top.values.sigmoid()
    image, rank = (probabilities > conf).nonzero(as_tuple=True)
    pair, score = top.indices[image, rank], probabilities[image, rank]
    label, cell = pair // num_cells, pair % num_cells
    boxes_xyxy = decode_boxes(output.log_ltrb[image, cell], centres[cell], cell_strides[cell])
    height, width = as_canvas(canvas)
    boxes_xyxy[:, 0::2].clamp_(0, width)
    boxes_xyxy[:, 1::2].clamp_(0, height)
    # Best first; a stable sort by image keeps that order.
    kept = batched_nms(boxes_xyxy, score, image * num_classes + label, iou)
    kept = kept[image[kept].argsort(stable=True)]
    counts = torch.bincount(image[kept], minlength=count).tolist()
    found = (t[kept].split(counts) for t in (boxes_xyxy, score, label))
    return [Detections(*(t[:max_detections] for t in parts)) for parts in zip(*found, strict=True)]
