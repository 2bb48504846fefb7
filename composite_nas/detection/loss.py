"""Which cells predict which box, and the loss: one assigner and one criterion for every candidate.

Losses of different detectors can only be compared when nothing in their definition depends on the detector's own
predictions. So the assigner is static (it looks at boxes and strides only), and the normaliser is the number of
assigned cells. Since it needs no predictions, assignment runs on the CPU while the device computes, and costs
O(boxes), not O(boxes x cells).
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F

from composite_nas.base.devices import send
from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.decoding import cell_grid, decode_boxes
from composite_nas.detection.network import DetectorOutput

# A box of side s may be learned at levels with MIN_RATIO <= s / stride < MAX_RATIO (sides below or above all of
# these go to the finest or the coarsest level). The ranges of neighbouring levels overlap by design: a box on the
# border of two levels is learned by both.
MIN_RATIO, MAX_RATIO = 2.0, 8.0
BOX_WEIGHT = 2.0
# Weight and focusing exponent of background cells (varifocal loss, arXiv:2008.13367, equation 2).
NEGATIVE_WEIGHT, NEGATIVE_GAMMA = 0.75, 2.0
TINY = torch.finfo(torch.float32).tiny
EPSILON = 1e-7
# A box that can be compared with any other.
FILLING_BOX = (0.0, 0.0, 8.0, 8.0)


class Assignment(NamedTuple):
    """Positive cells of a batch; P of them.

    Attributes:
        image: int64 [P], index of the image in the batch.
        cell: int64 [P], index of the cell in DetectorOutput.
        boxes_xyxy: float [P, 4], the box in pixels that the cell has to predict.
        classes: int64 [P], its class.
        weight: float [P], 1; 0 for those that only fill up (``padded``).
    """

    image: Tensor
    cell: Tensor
    boxes_xyxy: Tensor
    classes: Tensor
    weight: Tensor

    def to(self, device: torch.device) -> Assignment:
        return Assignment(*(send(t, device) for t in self))

    def padded(self, length: int) -> Assignment:
        """Of ``length``, at least P, so that a step has the same shapes whatever is in its pictures."""
        more = length - len(self.weight)
        weight = torch.cat([self.weight, self.weight.new_zeros(more)])
        if not len(self.weight):
            place = self.image.new_zeros(more)
            return Assignment(place, place, self.boxes_xyxy.new_tensor([FILLING_BOX]).repeat(more, 1), place, weight)
        # By the first one: cells that nothing teaches may have boxes without area.
        image, cell, boxes_xyxy, classes = (torch.cat([t, t[:1].expand(more, *t.shape[1:])]) for t in self[:4])
        return Assignment(image, cell, boxes_xyxy, classes, weight)


class _Candidates(NamedTuple):
    """(box, cell) pairs of all levels, before conflicts between boxes are resolved."""

    box: Tensor
    cell: Tensor
    is_centre: Tensor


def _candidates(boxes_xyxy: Tensor, allowed: Tensor, strides: Tensor, grids: Tensor, offsets: Tensor) -> _Candidates:
    """The 3x3 cells round each box's centre whose own centres lie in the box; the centre cell always counts.

    Args:
        allowed: bool [L, M] of ``_levels_of_boxes``.
        strides, offsets: int64 [L]: stride and index of the first cell of each level.
        grids: int64 [L, 2]: rows and columns of each level.
    """
    level, box = allowed.nonzero(as_tuple=True)
    stride, (num_rows, num_columns) = strides[level, None], grids[level, :, None].unbind(1)
    x1, y1, x2, y2 = boxes_xyxy[box, :, None].unbind(1)
    column = ((x1 + x2) / 2 / stride).long().clamp(min=0).minimum(num_columns - 1)
    row = ((y1 + y2) / 2 / stride).long().clamp(min=0).minimum(num_rows - 1)
    step = torch.arange(-1, 2)
    rows, columns = row + step.repeat_interleave(3), column + step.repeat(3)
    x, y = (columns + 0.5) * stride, (rows + 0.5) * stride
    in_box = (x > x1) & (x < x2) & (y > y1) & (y < y2)
    in_grid = (rows >= 0) & (rows < num_rows) & (columns >= 0) & (columns < num_columns)
    keep = in_box & in_grid
    keep[:, 4] = True
    pair, position = keep.nonzero(as_tuple=True)
    cells = offsets[level, None] + rows * num_columns + columns
    return _Candidates(box[pair], cells[pair, position], position == 4)


def _levels_of_boxes(boxes_xyxy: Tensor, strides: tuple[int, ...]) -> Tensor:
    """bool [L, M]: may box m be learned at level l? At least one level is true for every box."""
    width, height = (boxes_xyxy[:, 2:] - boxes_xyxy[:, :2]).unbind(1)
    side = (width * height).sqrt()
    ratio = side / torch.tensor(strides, dtype=torch.float32)[:, None]
    allowed = (ratio >= MIN_RATIO) & (ratio < MAX_RATIO)
    allowed[0] |= ratio[0] < MIN_RATIO
    allowed[-1] |= ratio[-1] >= MAX_RATIO
    return allowed


class LossParts(NamedTuple):
    """Scalars. Losses are already weighted and divided by the normaliser: total = classification + box.

    iou: mean IoU of predicted boxes with targets at positive cells, 0..1 (0 without any); no gradient.
    """

    total: Tensor
    classification: Tensor
    box: Tensor
    iou: Tensor


class Criterion:
    """The loss of every detector with these strides on pictures of one canvas: its grid of cells, assigner and
    normaliser.

        assignment = criterion.assign(targets)  # on the CPU, ahead of the step
        losses = criterion(output, assignment.to(device))

    Args:
        canvas: of the pictures; an int is the side of a square.
        strides: of the levels, finest first.
        device: of the outputs it will be called with.
    """

    def __init__(self, canvas: int | Canvas, strides: tuple[int, ...], device: torch.device | None = None):
        self.canvas, self.strides = as_canvas(canvas), strides
        self._centres, cell_strides = cell_grid(self.canvas, strides)  # where boxes are assigned, on the CPU
        self.centres, self.cell_strides = self._centres.to(device), cell_strides.to(device)
        self._grids = [(self.canvas.height // s, self.canvas.width // s) for s in strides]
        self._level_sizes = [rows * columns for rows, columns in self._grids]
        self._offsets = [sum(self._level_sizes[:i]) for i in range(len(strides))]

    def assign(self, targets: list[Tensor]) -> Assignment:
        """Choose the positive cells of a batch.

        Each box proposes the 3x3 cells round its centre at every level that suits its size. A cell wanted by several
        boxes goes to one of which it is the centre cell, then to the smallest box. A box left with no cell (crowds of
        tiny objects) takes the nearest free cell of its finest level, so every box has at least one positive until a
        picture has more boxes than that level has cells.

        Args:
            targets: one float [n, 5] CPU tensor per image: class, x1, y1, x2, y2 in pixels; n may be 0.

        Returns:
            Assignment on the CPU, ordered by image and cell; P = 0 when no image has boxes.
        """
        image_of_box = torch.repeat_interleave(torch.arange(len(targets)), torch.tensor([len(t) for t in targets]))
        boxes = torch.cat(targets) if targets else torch.zeros(0, 5)
        classes, boxes_xyxy = boxes[:, 0].long(), boxes[:, 1:]
        num_cells = sum(self._level_sizes)

        allowed = _levels_of_boxes(boxes_xyxy, self.strides)
        levels = (torch.tensor(values) for values in (self.strides, self._grids, self._offsets))
        box, cell, is_centre = _candidates(boxes_xyxy, allowed, *levels)
        key, box = _first_of_each(image_of_box[box] * num_cells + cell, box, is_centre, boxes_xyxy)

        has_cell = torch.zeros(len(boxes_xyxy), dtype=torch.bool)
        has_cell[box] = True
        orphans = (~has_cell).nonzero().squeeze(1).tolist()
        if orphans:
            finest_level = allowed[:, orphans].float().argmax(0).tolist()
            taken = torch.zeros(len(targets), num_cells, dtype=torch.bool)
            taken.view(-1)[key] = True
            extra = self._cells_for_orphans(orphans, boxes_xyxy, image_of_box, finest_level, taken)
            key = torch.cat([key, torch.tensor([k for _, k in extra], dtype=torch.long)])
            box = torch.cat([box, torch.tensor([b for b, _ in extra], dtype=torch.long)])
            order = key.argsort()
            key, box = key[order], box[order]
        return Assignment(key // num_cells, key % num_cells, boxes_xyxy[box], classes[box], torch.ones(len(key)))

    def _cells_for_orphans(
        self, orphans: list[int], boxes_xyxy: Tensor, image_of_box: Tensor, finest_level: list[int], taken: Tensor
    ) -> list[tuple[int, int]]:
        """(box, key) pairs: the nearest free cell of its finest level for every box that lost all its cells.

        Args:
            finest_level: of each orphan.
            taken: bool [images, cells]; those given here are added.
        """
        placed = []
        for box, level in zip(orphans, finest_level, strict=True):
            cells = slice(self._offsets[level], self._offsets[level] + self._level_sizes[level])
            image = int(image_of_box[box])
            middle = (boxes_xyxy[box, :2] + boxes_xyxy[box, 2:]) / 2
            distance = ((self._centres[cells] - middle) ** 2).sum(1)
            distance[taken[image, cells]] = torch.inf
            nearest = int(distance.argmin())
            if torch.isfinite(distance[nearest]):
                taken[image, cells.start + nearest] = True
                placed.append((box, image * taken.shape[1] + cells.start + nearest))
        return placed

    def __call__(self, output: DetectorOutput, assignment: Assignment) -> LossParts:
        """Varifocal classification loss plus complete-IoU box loss, both divided by max(1, P); P without filling.

        Classification (arXiv:2008.13367, equation 2): a background cell costs ``alpha p^gamma BCE(p, 0)``; a positive
        cell costs ``q BCE(p, q)`` with q its box's IoU with the target (no gradient through q), so that confidence
        learns to rank boxes by quality. Box loss: 1 - CIoU (arXiv:1911.08287), weight ``BOX_WEIGHT``.

        Args:
            output: predictions for the batch.
            assignment: positives of the batch, on the device of ``output``.
        """
        image, cell, boxes_xyxy, classes, weight = assignment
        normaliser = weight.sum().clamp(min=1)

        log_ltrb = output.log_ltrb.flatten(0, 1).index_select(0, image * len(self.centres) + cell)
        centres, strides = self.centres.index_select(0, cell), self.cell_strides.index_select(0, cell)
        predicted_xyxy = decode_boxes(log_ltrb, centres, strides)
        box = (complete_iou_loss(predicted_xyxy, boxes_xyxy) * weight).sum()
        quality = aligned_iou(predicted_xyxy.detach(), boxes_xyxy)

        logits = output.logits.transpose(1, 2)  # as they lie in memory
        place = (image * logits.shape[1] + classes) * logits.shape[2] + cell
        classification = _VarifocalLoss.apply(logits, place, quality, weight) / normaliser
        box = BOX_WEIGHT * box / normaliser
        return LossParts(classification + box, classification, box, (quality * weight).sum() / normaliser)


def _first_of_each(key: Tensor, box: Tensor, is_centre: Tensor, boxes_xyxy: Tensor) -> tuple[Tensor, Tensor]:
    """One pair of each key, in order of keys: centre cells come first, then small boxes, then boxes listed first."""
    area = (boxes_xyxy[:, 2] - boxes_xyxy[:, 0]) * (boxes_xyxy[:, 3] - boxes_xyxy[:, 1])
    by_area = area.argsort(stable=True)
    place = torch.empty_like(by_area)
    place[by_area] = torch.arange(len(area))
    order = ((key * 2 + ~is_centre) * max(1, len(area)) + place[box]).argsort()
    key, box = key[order], box[order]
    first = torch.ones_like(key, dtype=torch.bool)
    first[1:] = key[1:] != key[:-1]
    return key[first], box[first]


class _VarifocalLoss(torch.autograd.Function):
    """Sum over all cells and classes; its derivative is as simple as the loss, and costs one pass over the logits.

    With p = sigmoid(x) and the weights p^2 and q taken as constants:

        background  0.75 p^2 (-log(1 - p))                    d/dx = 0.75 p^3
        positive    q (-q log(p) - (1 - q) log(1 - p))        d/dx = q (p - q)
    """

    @staticmethod
    def forward(ctx, logits: Tensor, place: Tensor, quality: Tensor, weight: Tensor) -> Tensor:
        """logits: of any precision; place: int64 [P], index of each positive in all of them; quality: q, [P]; weight:
        [P], 0 where the place is background after all."""
        x = logits.float().contiguous()
        p = x.sigmoid()
        # log(1 - p) = log(sigmoid(-x)), since 1 - p is 0 for x > 17; log is ten times as fast as log1p.
        cost = (-x).sigmoid_().clamp_(min=TINY).log_().mul_(p).mul_(p).mul_(-NEGATIVE_WEIGHT)
        positive = quality * F.binary_cross_entropy_with_logits(_at(x, place), quality, reduction="none")
        ctx.save_for_backward(p, place, quality, weight)
        ctx.dtype = logits.dtype
        return cost.sum() + (weight * (positive - _at(cost, place))).sum()

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor, None, None, None]:
        p, place, quality, weight = ctx.saved_tensors
        slope = p.pow(NEGATIVE_GAMMA + 1).mul_(NEGATIVE_WEIGHT)
        of_positives = quality * (_at(p, place) - quality)
        slope.view(-1).index_add_(0, place, weight * (of_positives - _at(slope, place)))
        return slope.mul_(grad).to(ctx.dtype), None, None, None


def _at(values: Tensor, place: Tensor) -> Tensor:
    return values.view(-1).index_select(0, place)


def complete_iou_loss(a_xyxy: Tensor, b_xyxy: Tensor) -> Tensor:
    """1 - CIoU of a[i] with b[i]: [n, 4], [n, 4] -> [n]; torchvision's ``complete_box_iou_loss`` (which is the
    reference in the tests) without its boolean index, for which a GPU would wait."""
    (ax1, ay1, ax2, ay2), (bx1, by1, bx2, by2) = a_xyxy.unbind(1), b_xyxy.unbind(1)
    aw, ah, bw, bh = ax2 - ax1, ay2 - ay1, bx2 - bx1, by2 - by1
    overlap_w = (torch.minimum(ax2, bx2) - torch.maximum(ax1, bx1)).clamp(min=0)
    overlap = overlap_w * (torch.minimum(ay2, by2) - torch.maximum(ay1, by1)).clamp(min=0)
    iou = overlap / (aw * ah + bw * bh - overlap + EPSILON)
    frame_w = torch.maximum(ax2, bx2) - torch.minimum(ax1, bx1)
    frame_h = torch.maximum(ay2, by2) - torch.minimum(ay1, by1)
    between = ((ax1 + ax2 - bx1 - bx2) / 2).square() + ((ay1 + ay2 - by1 - by2) / 2).square()
    shape = 4 / math.pi**2 * (torch.atan(bw / bh) - torch.atan(aw / ah)).square()
    alpha = (shape / (1 - iou + shape + EPSILON)).detach()
    return 1 - iou + between / (frame_w.square() + frame_h.square() + EPSILON) + alpha * shape


def aligned_iou(a_xyxy: Tensor, b_xyxy: Tensor) -> Tensor:
    """IoU of a[i] with b[i]: [n, 4], [n, 4] -> [n] in 0..1."""
    overlap = (torch.minimum(a_xyxy[:, 2:], b_xyxy[:, 2:]) - torch.maximum(a_xyxy[:, :2], b_xyxy[:, :2])).clamp(min=0)
    overlap_area = overlap.prod(1)
    areas = (a_xyxy[:, 2:] - a_xyxy[:, :2]).prod(1) + (b_xyxy[:, 2:] - b_xyxy[:, :2]).prod(1)
    return overlap_area / (areas - overlap_area).clamp(min=1e-9)
