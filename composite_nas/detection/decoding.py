"""Raw predictions -> boxes: the grid of cells, decoding of distances, NMS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.network import DetectorOutput

# exp(5) strides is more than any picture; beyond it float16 would overflow.
MAX_LOG_DISTANCE = 5.0
# Below, the two sides of a box may round to one, and the gradient of its shape is NaN.
MIN_LOG_DISTANCE = -8.0
# Of two boxes that overlap more, whatever their classes, the weaker is not shown.
SHOWN_IOU = 0.5


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
    distances = log_ltrb.float().clamp(MIN_LOG_DISTANCE, MAX_LOG_DISTANCE).exp() * cell_strides[..., None]
    return torch.cat([centres - distances[..., :2], centres + distances[..., 2:]], -1)


class Detections(NamedTuple):
    """Detections of one image, best first: boxes_xyxy [n, 4] in pixels, scores [n] in 0..1, classes [n] int64."""

    boxes_xyxy: Tensor
    scores: Tensor
    classes: Tensor


class DecodedOutput(NamedTuple):
    """Predictions of all A cells, ready to be thresholded.

    Attributes:
        boxes_xyxy: float32 [B, A, 4] in pixels, clipped to the canvas.
        scores: float32 [B, A, num_classes], probabilities.
    """

    boxes_xyxy: Tensor
    scores: Tensor


@dataclass(frozen=True)
class Nms:
    """Which boxes are kept: confident ones, of those that overlap the best, and so many.

    Attributes:
        conf: class probabilities at or below it are dropped.
        iou: of two boxes of one class that overlap more than this, the weaker is dropped.
        pre_nms: at most so many (cell, class) pairs of an image enter NMS.
        max_detections: at most so many boxes an image (VisDrone's protocol allows 500).
        agnostic: of two boxes of any classes the weaker is dropped.
    """

    conf: float = 0.001
    iou: float = 0.6
    pre_nms: int = 1000
    max_detections: int = 500
    agnostic: bool = False


NMS_OF_MAP = Nms()


class _Pairs(NamedTuple):
    """(cell, class) pairs that are confident enough: indices [n] of image, cell and class; score [n]."""

    image: Tensor
    cell: Tensor
    label: Tensor
    score: Tensor


def decode_all(output: DetectorOutput, canvas: Canvas, centres: Tensor, cell_strides: Tensor) -> DecodedOutput:
    """Boxes of all cells, for programs that do the rest themselves; ``centres``, ``cell_strides``: see cell_grid."""
    boxes_xyxy = decode_boxes(output.log_ltrb, centres, cell_strides)
    x, y = boxes_xyxy[..., 0::2].clamp(0, canvas.width), boxes_xyxy[..., 1::2].clamp(0, canvas.height)
    return DecodedOutput(torch.stack([x, y], -1).flatten(-2), output.logits.float().sigmoid())


def detect(
    output: DetectorOutput, canvas: int | Canvas, strides: tuple[int, ...], nms: Nms = NMS_OF_MAP
) -> list[Detections]:
    """Decode, threshold and apply NMS, to all images at once.

    Args:
        output: of the network in eval mode.
        canvas: of the pictures; an int is the side of a square.

    Returns:
        One Detections per image, on the device of ``output``; an image without objects has n = 0.
    """
    centres, cell_strides = (t.to(output.logits.device) for t in cell_grid(canvas, strides))
    # The order of logits is that of probabilities, before these are rounded to equal ones.
    top = _strongest(output.logits.float(), nms.pre_nms)
    pairs = _confident(top.values.sigmoid(), top.indices, output.logits.shape[1], nms.conf)
    boxes_xyxy = decode_boxes(output.log_ltrb[pairs.image, pairs.cell], centres[pairs.cell], cell_strides[pairs.cell])
    height, width = as_canvas(canvas)
    boxes_xyxy[:, 0::2].clamp_(0, width)
    boxes_xyxy[:, 1::2].clamp_(0, height)
    return _suppress(boxes_xyxy, pairs, output.logits.shape, nms)


def detect_decoded(output: DecodedOutput, nms: Nms = NMS_OF_MAP) -> list[Detections]:
    """Threshold and apply NMS to boxes that are decoded; see ``detect``."""
    top = _strongest(output.scores, nms.pre_nms)
    pairs = _confident(top.values, top.indices, output.scores.shape[1], nms.conf)
    boxes_xyxy = output.boxes_xyxy[pairs.image, pairs.cell]
    return _suppress(boxes_xyxy, pairs, output.scores.shape, nms)


def _strongest(values: Tensor, pre_nms: int) -> torch.return_types.topk:
    """The strongest scores of each image, [B, A, C]; indices count all cells of one class, then those of the next."""
    # The network makes planes of classes, so this order costs no copy.
    flat = values.transpose(1, 2).flatten(1)
    return flat.topk(min(pre_nms, flat.shape[1]))


def _confident(probabilities: Tensor, indices: Tensor, num_cells: int, conf: float) -> _Pairs:
    image, rank = (probabilities > conf).nonzero(as_tuple=True)
    pair = indices[image, rank]
    return _Pairs(image, pair % num_cells, pair // num_cells, probabilities[image, rank])


def _suppress(boxes_xyxy: Tensor, pairs: _Pairs, shape: tuple[int, ...], nms: Nms) -> list[Detections]:
    """NMS, and the split by image; ``shape``: B, A, C."""
    count, _, num_classes = shape
    image, _, label, score = pairs
    # Best first; a stable sort by image keeps that order.
    from torchvision.ops import batched_nms  # imports half of torch: not before it is needed

    kept = batched_nms(boxes_xyxy, score, image if nms.agnostic else image * num_classes + label, nms.iou)
    kept = kept[image[kept].argsort(stable=True)]
    counts = torch.bincount(image[kept], minlength=count).tolist()
    found = (t[kept].split(counts) for t in (boxes_xyxy, score, label))
    return [Detections(*(t[: nms.max_detections] for t in parts)) for parts in zip(*found, strict=True)]


def shown_detections(found: Detections, conf: float) -> Detections:
    """Those of at least ``conf``, best first, one at a place: what a user gets to see. mAP counts every class's guess.
    """
    sure = found.scores >= conf
    from torchvision.ops import nms  # imports half of torch: not before it is needed

    kept = nms(found.boxes_xyxy[sure], found.scores[sure], SHOWN_IOU)
    return Detections(*(t[sure][kept] for t in found))
