"""Assignment and loss against values computed by hand."""

import math

import pytest
import torch
from torch.nn import functional as F
from torchvision.ops import box_iou, complete_box_iou_loss

from composite_nas.data.pictures import Canvas
from composite_nas.detection.decoding import cell_grid, decode_boxes
from composite_nas.detection.loss import (
    BOX_WEIGHT,
    NEGATIVE_GAMMA,
    NEGATIVE_WEIGHT,
    Criterion,
    aligned_iou,
    complete_iou_loss,
)
from composite_nas.detection.network import DetectorOutput

STRIDES = (8, 16, 32)
NINE = [r * 8 + c for r in (3, 4, 5) for c in (3, 4, 5)]


def cells_of(assignment, box_xyxy):
    mine = (assignment.boxes_xyxy == torch.tensor(box_xyxy)).all(1)
    return assignment.cell[mine].tolist()


@pytest.mark.parametrize(("box", "level0", "level1"), [
    # 20 px round (36, 36), ratio 2.5 at stride 8, 1.25 at 16: level 0 alone. Its centre cell is column 4, row 4 of 8;
    # cells centred at 28, 36 and 44 px lie in it (26 .. 46): the whole 3 x 3.
    ([26.0, 26, 46, 46], NINE, []),
    # 40 px, ratio 5 at stride 8, 2.5 at 16: both. Cells of 16 px centred at 24 and 40 lie in it; 8 and 56 do not.
    ([12.0, 12, 52, 52], NINE, [r * 4 + c for r in (1, 2) for c in (1, 2)]),
    ([33.0, 41, 34.5, 42], [5 * 8 + 4], []),  # a tiny one has its centre cell at the finest level
])  # fmt: skip
def test_cells_of_a_box_by_hand(box, level0, level1):
    assignment = Criterion(64, STRIDES).assign([torch.tensor([[2.0, *box]])])
    assert cells_of(assignment, box) == [*level0, *(64 + cell for cell in level1)]
    assert set(assignment.classes.tolist()) == {2}
    assert set(assignment.image.tolist()) == {0}


def test_assignment_on_rectangles_by_hand():
    """Of 64 x 32 px, stride 8 has 4 rows of 8 cells, stride 16 2 rows of 4 from cell 32 on.

    The 20 px box round (44, 16) has its centre in column 5, row 2 of level 0; cells centred at x = 36, 44, 52 and
    y = 12, 20 lie in it. The 32 px box round (24, 16) is learned at levels 0 and 1: there only column 1 lies in it, at
    y = 8 and 24."""
    small, large = [34.0, 6.0, 54.0, 26.0], [8.0, 0.0, 40.0, 32.0]
    targets = [torch.tensor([[0.0, *small]]), torch.tensor([[1.0, *large]])]
    assignment = Criterion(Canvas(32, 64), STRIDES).assign(targets)
    assert cells_of(assignment, small) == [r * 8 + c for r in (1, 2) for c in (4, 5, 6)]
    level0 = [r * 8 + c for r in (1, 2, 3) for c in (2, 3, 4)]
    assert cells_of(assignment, large) == [*level0, 32 + 1, 32 + 4 + 1]
    upright = torch.tensor([[0.0, *(small[i] for i in (1, 0, 3, 2))]])
    # 8 rows of 4 cells.
    assert cells_of(Criterion(Canvas(64, 32), STRIDES).assign([upright]), upright[0, 1:].tolist()) == [
        r * 4 + c for r in (4, 5, 6) for c in (1, 2)
    ]


def test_turning_pictures_turns_the_assignment():
    """A picture on its side has the same positives, at the cells on its side."""
    generator = torch.Generator().manual_seed(1)
    corner = torch.rand(12, 2, generator=generator) * torch.tensor([100.0, 40.0])
    boxes = torch.cat([torch.zeros(12, 1), corner, corner + 8 + 30 * torch.rand(12, 2, generator=generator)], 1)
    turned = boxes[:, [0, 2, 1, 4, 3]]
    places = []
    for targets, canvas, order in ((boxes, Canvas(64, 128), [0, 1]), (turned, Canvas(128, 64), [1, 0])):
        found = Criterion(canvas, STRIDES).assign([targets])
        centres, strides = cell_grid(canvas, STRIDES)
        xy, sides = centres[found.cell][:, order], found.boxes_xyxy[:, [*order, *(i + 2 for i in order)]]
        places.append(
            {(*c, s, *b) for c, s, b in zip(xy.tolist(), strides[found.cell].tolist(), sides.tolist(), strict=True)}
        )
    assert places[0] == places[1]


def test_contested_cell_goes_to_the_smaller_box_but_centre_cells_come_first():
    large, small = [20.0, 20.0, 48.0, 48.0], [35.0, 35.0, 43.0, 43.0]
    assignment = Criterion(64, STRIDES).assign([torch.tensor([[0.0, *large], [1.0, *small]])])
    level0 = {c: k for c, k in zip(assignment.cell.tolist(), assignment.classes.tolist(), strict=True) if c < 64}
    assert level0[3 * 8 + 3] == 0
    assert cells_of(assignment, small) != []
    assert len(set(assignment.cell.tolist())) == len(assignment.cell)


@pytest.mark.parametrize("canvas", [Canvas(64, 64), Canvas(32, 96)])
@pytest.mark.parametrize("seed", range(3))
def test_every_box_has_positives_near_it_even_in_crowds_and_beyond_the_picture(seed, canvas):
    g = torch.Generator().manual_seed(seed)
    corner = torch.rand(40, 2, generator=g) * torch.tensor([canvas.width - 6.0, canvas.height - 6.0])
    boxes = torch.cat([torch.zeros(40, 1), corner, corner + 6 * torch.rand(40, 2, generator=g) + 0.5], 1)
    boxes[:6, 1:] = torch.tensor([20.0, 20, 22, 22]) + torch.arange(6)[:, None] * 0.1  # within one cell
    boxes[6, 1:] = torch.tensor([canvas.width - 26.0, 10, canvas.width + 14, 60])
    assignment = Criterion(canvas, STRIDES).assign([boxes, boxes[:5]])
    for image, expected in ((0, boxes), (1, boxes[:5])):
        found = assignment.boxes_xyxy[assignment.image == image]
        assert {tuple(b) for b in found.tolist()} == {tuple(b) for b in expected[:, 1:].tolist()}
    pairs = list(zip(assignment.image.tolist(), assignment.cell.tolist(), strict=True))
    assert len(set(pairs)) == len(pairs)
    assert pairs == sorted(pairs)
    # The nearest free cells of the finest level are near.
    centres, strides = cell_grid(canvas, STRIDES)
    middles = (assignment.boxes_xyxy[:, :2] + assignment.boxes_xyxy[:, 2:]) / 2
    assert ((centres[assignment.cell] - middles).abs().amax(1) / strides[assignment.cell]).max() < 3


def test_boxes_at_the_border_and_larger_than_the_picture():
    boxes = torch.tensor([[0.0, 60, 60, 64, 64], [0, 0, 0, 64, 64], [0, 0, 63, 64, 64]])
    assignment = Criterion(64, STRIDES).assign([boxes])
    assert {tuple(b) for b in assignment.boxes_xyxy.tolist()} == {tuple(b) for b in boxes[:, 1:].tolist()}
    assert assignment.cell.max() < 64 + 16 + 4


SQUARE = Criterion(64, (32,))


def output_for(logit, log_distance=0.0):
    return DetectorOutput(torch.full((1, 4, 1), logit), torch.full((1, 4, 4), log_distance))


def test_loss_without_objects_is_background_only():
    p = 1 / (1 + math.exp(2))
    expected = 4 * NEGATIVE_WEIGHT * p**NEGATIVE_GAMMA * -math.log(1 - p)
    assignment = SQUARE.assign([torch.zeros(0, 5)])
    assert (len(assignment.cell), assignment.boxes_xyxy.shape) == (0, (0, 4))
    loss = SQUARE(output_for(-2.0), assignment)
    assert loss.total.item() == pytest.approx(expected, rel=1e-5)
    assert loss.box.item() == 0


def test_loss_of_one_perfect_box_by_hand():
    """At stride 32 with distances of one stride, cell 0 (centre 16, 16) predicts -16 .. 48: IoU 1 with that box."""
    targets = [torch.tensor([[0.0, -16.0, -16.0, 48.0, 48.0]])]
    assignment, p = SQUARE.assign(targets), 1 / (1 + math.exp(-1.0))
    loss = SQUARE(output_for(1.0), assignment)
    positives, cells = len(assignment.cell), SQUARE.centres[assignment.cell]
    predicted = torch.cat([cells - 32, cells + 32], 1)
    quality = box_iou(predicted, targets[0][:, 1:]).squeeze(1)
    positive = sum(-q * (q * math.log(p) + (1 - q) * math.log(1 - p)) for q in quality.tolist())
    background = (4 - positives) * NEGATIVE_WEIGHT * p**NEGATIVE_GAMMA * -math.log(1 - p)
    assert loss.classification.item() == pytest.approx((positive + background) / positives, rel=1e-5)


def test_box_loss_by_hand():
    """Concentric squares of sides 64 and 32: IoU 1/4, no centre distance, same aspect: CIoU = IoU. Twice, as much."""
    box = torch.tensor([[0.0, 0.0, 0.0, 32.0, 32.0]])
    for count in (1, 2):
        assignment = SQUARE.assign([box] * count)
        assert assignment.cell.tolist() == [0] * count
        output = DetectorOutput(torch.zeros(count, 4, 1), torch.zeros(count, 4, 4))
        assert SQUARE(output, assignment).box.item() == pytest.approx(BOX_WEIGHT * 0.75, rel=1e-5)


def test_aligned_iou_equals_torchvision():
    torch.manual_seed(0)
    a, b = (torch.cat([c, c + torch.rand(50, 2) * 20], 1) for c in torch.rand(2, 50, 2) * 20)
    assert torch.allclose(aligned_iou(a, b), box_iou(a, b).diagonal())


def plain_varifocal(logits, assignment, quality):
    """Equation 2 of arXiv:2008.13367 by autograd, in double precision."""
    p = logits.sigmoid().detach()
    cost = NEGATIVE_WEIGHT * p**NEGATIVE_GAMMA * F.softplus(logits)
    positive = quality * F.binary_cross_entropy_with_logits(
        logits[assignment.image, assignment.cell, assignment.classes], quality, reduction="none"
    )
    keep = torch.ones_like(cost)
    keep[assignment.image, assignment.cell, assignment.classes] = 0
    return ((cost * keep).sum() + positive.sum()) / max(1, len(assignment.cell))


@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 1e-2)])
def test_derivative_equals_that_of_the_formula(dtype, tolerance):
    g = torch.Generator().manual_seed(0)
    corner = torch.rand(2, 12, 2, generator=g) * 40
    boxes = torch.cat([torch.randint(0, 3, (2, 12, 1), generator=g), corner, corner + 4 + corner.flip(1) / 3], 2)
    assignment = Criterion(64, STRIDES).assign(list(boxes))
    centres, cell_strides = cell_grid(64, STRIDES)
    logits = (torch.randn(2, 3, len(centres), generator=g) * 4).to(dtype).transpose(1, 2).requires_grad_()
    log_ltrb = torch.rand(2, len(centres), 4, generator=g)
    loss = Criterion(64, STRIDES)(DetectorOutput(logits, log_ltrb), assignment).classification
    loss.backward()
    image, cell = assignment.image, assignment.cell
    distances = log_ltrb[image, cell].exp() * cell_strides[cell, None]
    predicted = torch.cat([centres[cell] - distances[:, :2], centres[cell] + distances[:, 2:]], 1)
    quality = aligned_iou(predicted, assignment.boxes_xyxy).double()
    exact = logits.detach().double().requires_grad_()
    expected = plain_varifocal(exact, assignment, quality)
    expected.backward()
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    assert logits.grad.dtype == dtype
    assert torch.allclose(logits.grad.double(), exact.grad, rtol=tolerance, atol=1e-7)


@pytest.mark.parametrize("logit", [-200.0, 200.0])
def test_extreme_logits_stay_finite(logit):
    output = DetectorOutput(torch.full((1, 4, 1), logit, requires_grad=True), torch.zeros(1, 4, 4))
    loss = SQUARE(output, SQUARE.assign([torch.tensor([[0.0, 0.0, 0.0, 32.0, 32.0]])])).total
    loss.backward()
    assert math.isfinite(loss.item())
    assert torch.isfinite(output.logits.grad).all()


def random_pairs(count):
    g = torch.Generator().manual_seed(3)
    corners = torch.rand(2, count, 2, generator=g) * 30
    sides = 2 + torch.rand(2, count, 2, generator=g) * 30
    a, b = torch.cat([corners, corners + sides], 2)
    return a.requires_grad_(), b


def test_complete_iou_is_that_of_torchvision():
    """Values and derivatives, of boxes that overlap and of others."""
    a, b = random_pairs(200)
    expected = complete_box_iou_loss(a, b, reduction="none")
    found = complete_iou_loss(a, b)
    assert (expected > 1).any()
    assert (expected < 0.6).any()
    assert found.tolist() == pytest.approx(expected.tolist(), rel=1e-5)
    weight = torch.rand(200)
    gradients = [torch.autograd.grad((loss * weight).sum(), a)[0].flatten().tolist() for loss in (found, expected)]
    assert gradients[0] == pytest.approx(gradients[1], rel=1e-4, abs=1e-7)


@pytest.mark.parametrize("boxes_each", [(0, 0), (7, 0), (3, 5)])
def test_filling_up_changes_nothing(boxes_each):
    g = torch.Generator().manual_seed(5)
    criterion = Criterion(64, STRIDES)
    targets = []
    for count in boxes_each:
        corner = torch.rand(count, 2, generator=g) * 40
        classes = torch.randint(0, 3, (count, 1), generator=g)
        targets.append(torch.cat([classes, corner, corner + 5 + torch.rand(count, 2, generator=g) * 20], 1))
    exact = criterion.assign(targets)
    output = DetectorOutput(torch.randn(2, 84, 3, generator=g), torch.rand(2, 84, 4, generator=g))
    found = []
    for assignment in (exact, exact.padded(200)):
        inputs = DetectorOutput(*(t.clone().requires_grad_() for t in output))
        parts = criterion(inputs, assignment)
        parts.total.backward()
        found.append([*(part.item() for part in parts), inputs.logits.grad, inputs.log_ltrb.grad])
    assert found[1][:4] == pytest.approx(found[0][:4], rel=1e-6)
    for plain, filled in zip(*(gradients[4:] for gradients in found), strict=True):
        assert torch.allclose(plain, filled, rtol=1e-6, atol=1e-9)


def test_boxes_that_shrink_to_a_point_have_gradients():
    """Far from the origin, where float32 is coarse; torchvision's gradient is NaN there, and so it would be in batches
    without boxes, whose filling is compared with the box of cell 0."""
    for log_distance in (-8.0, -12.0, -30.0):
        log_ltrb = torch.full((1, 4), log_distance, requires_grad=True)
        boxes_xyxy = decode_boxes(log_ltrb, torch.tensor([[1500.0, 1500.0]]), torch.tensor([4.0]))
        complete_iou_loss(boxes_xyxy, torch.tensor([[1490.0, 1490.0, 1510.0, 1500.0]])).sum().backward()
        assert torch.isfinite(log_ltrb.grad).all()
