"""Losses for ``recipe.py`` to try: which of a box's static cells count is decided by how well they predict it."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torchvision.ops import complete_box_iou_loss

from composite_nas.detection.decoding import decode_boxes
from composite_nas.detection.loss import (
    BOX_WEIGHT,
    NEGATIVE_WEIGHT,
    TINY,
    Assignment,
    Criterion,
    LossParts,
    aligned_iou,
)
from composite_nas.detection.network import DetectorOutput


class _Grouped(NamedTuple):
    """An Assignment and the index of the box of each positive, 0 .. boxes - 1."""

    positives: Assignment
    box: Tensor
    boxes: int

    def to(self, device: torch.device) -> _Grouped:
        return _Grouped(self.positives.to(device), self.box.to(device), self.boxes)


class _SoftVarifocal(torch.autograd.Function):
    """Varifocal loss where a positive of target q costs its share q as a positive and 1 - q as background."""

    @staticmethod
    def forward(ctx, logits: Tensor, positives: tuple[Tensor, Tensor, Tensor], target: Tensor) -> Tensor:
        x = logits.float()
        p = x.sigmoid()
        cost = (-x).sigmoid_().clamp_(min=TINY).log_().mul_(p).mul_(p).mul_(-NEGATIVE_WEIGHT)
        positive = nn.functional.binary_cross_entropy_with_logits(x[positives], target, reduction="none")
        cost[positives] = target * positive + (1 - target) * cost[positives]
        ctx.save_for_backward(p, *positives, target)
        return cost.sum()

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor, None, None]:
        p, *positives, target = ctx.saved_tensors
        slope = p.pow(3).mul_(NEGATIVE_WEIGHT)
        at = tuple(positives)
        slope[at] = target * (p[at] - target) + (1 - target) * slope[at]
        return slope.mul_(grad), None, None


class _Aligned(Criterion):
    """Among the static cells of a box, those that predict it well count: task alignment (arXiv:2108.07755)
    with the exponents t = p^0.5 IoU^2. Shapes stay those of the static assignment."""

    def assign(self, targets: list[Tensor]) -> _Grouped:
        positives = super().assign(targets)
        keys = torch.cat([positives.image[:, None].float(), positives.boxes_xyxy, positives.classes[:, None]], 1)
        _, box = torch.unique(keys, dim=0, return_inverse=True)
        return _Grouped(positives, box, int(box.max()) + 1 if len(box) else 0)

    def _targets(self, alignment: Tensor, quality: Tensor, box: Tensor, boxes: int) -> tuple[Tensor, Tensor]:
        """From the alignment of each cell and its IoU: target of its confidence and weight of its box, [P] in 0..1."""
        raise NotImplementedError

    def __call__(self, output: DetectorOutput, assignment: _Grouped) -> LossParts:
        (image, cell, boxes_xyxy, classes), box, boxes = assignment
        normaliser = max(1, len(cell))
        predicted = decode_boxes(output.log_ltrb[image, cell], self.centres[cell], self.cell_strides[cell])
        quality = aligned_iou(predicted.detach(), boxes_xyxy)
        confidence = output.logits.detach()[image, cell, classes].float().sigmoid()
        alignment = confidence.sqrt() * quality**2
        target, weight = self._targets(alignment, quality, box, boxes)
        box_losses = complete_box_iou_loss(predicted, boxes_xyxy, reduction="none")
        box_loss = BOX_WEIGHT * (weight * box_losses).sum() / weight.sum().clamp(min=1e-6)
        classification = _SoftVarifocal.apply(output.logits, (image, cell, classes), target) / normaliser
        return LossParts(classification + box_loss, classification, box_loss, quality.sum() / normaliser)


class Soft(_Aligned):
    """t scaled so that the best cell of a box has the box's best IoU; the loss of boxes is weighted by it."""

    def _targets(self, alignment: Tensor, quality: Tensor, box: Tensor, boxes: int) -> tuple[Tensor, Tensor]:
        zeros = quality.new_zeros(boxes)
        best = zeros.scatter_reduce(0, box, alignment, "amax")[box]
        best_quality = zeros.scatter_reduce(0, box, quality, "amax")[box]
        target = alignment / best.clamp(min=1e-9) * best_quality
        return target, target


class Top4(_Aligned):
    """The four best cells of a box are its positives, as they are now; the others are background."""

    KEPT = 4

    def _targets(self, alignment: Tensor, quality: Tensor, box: Tensor, boxes: int) -> tuple[Tensor, Tensor]:
        order = (box - alignment.clamp(max=0.999)).argsort()
        first = torch.searchsorted(box[order], torch.arange(boxes, device=box.device))
        place = torch.empty_like(order)
        place[order] = torch.arange(len(order), device=box.device) - first[box[order]]
        kept = (place < self.KEPT).float()
        return quality * kept, kept


class Top2(Top4):
    KEPT = 2
