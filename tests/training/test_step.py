"""The step of fixed shapes against a plain one, and that nothing in it is read on the CPU."""

import copy
import math
from dataclasses import replace

import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F
from torch.utils._python_dispatch import TorchDispatchMode
from torchvision.ops import complete_box_iou_loss

from composite_nas.base.devices import select_device
from composite_nas.base.errors import CandidateFailure
from composite_nas.detection.decoding import decode_boxes
from composite_nas.detection.loss import BOX_WEIGHT, NEGATIVE_GAMMA, NEGATIVE_WEIGHT, Assignment, Criterion, aligned_iou
from composite_nas.detection.network import Detector, DetectorOutput
from composite_nas.training.batches import Batch, Batches, EpochPart, filled_length
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import (
    MAX_GRAD_NORM,
    Measured,
    MovingAverage,
    TrainingStep,
    train_steps,
)
from tests.support.steps import SIZE_PX, batch_of, random_detectors
from tests.support.training import begun, trained


def plain_loss(output, assignment, criterion):
    """By autograd, with indices of just the positives and torchvision's box loss."""
    image, cell, boxes_xyxy, classes, _ = assignment
    predicted = decode_boxes(output.log_ltrb[image, cell], criterion.centres[cell], criterion.cell_strides[cell])
    quality = aligned_iou(predicted.detach(), boxes_xyxy)
    p = output.logits.sigmoid().detach()
    cost = NEGATIVE_WEIGHT * p**NEGATIVE_GAMMA * F.softplus(output.logits)
    keep = torch.ones_like(cost)
    keep[image, cell, classes] = 0
    chosen = output.logits[image, cell, classes]
    positive = quality * F.binary_cross_entropy_with_logits(chosen, quality, reduction="none")
    count = max(1, len(cell))
    box = BOX_WEIGHT * complete_box_iou_loss(predicted, boxes_xyxy, reduction="sum") / count
    return ((cost * keep).sum() + positive.sum()) / count + box


@pytest.mark.parametrize("counts", [(0, 0), (450, 450), (1, 30)])
def test_equals_a_plain_step(counts, cpu):
    """Random candidates: the loss, the norm, every gradient, the weights after a step and their average.

    Networks are in double precision: with batch norm over a few cells they multiply the rounding of single precision.
    """
    for number, detector in enumerate(random_detectors(4)):
        torch.manual_seed(number)
        model = Detector(detector).double().train()
        plain = copy.deepcopy(model)
        config = TrainConfig(1, optimizer=("adamw", "sgd")[number % 2], lr=1e-3)
        criterion = Criterion(SIZE_PX, detector.strides)
        optimizer, average = make_optimizer(model, config, cpu), MovingAverage(model, 0.9)
        step = TrainingStep(model, optimizer, criterion, cpu, average)
        step.set_rate(0.5)
        filled, exact = (batch_of(detector, counts, criterion, filled) for filled in (True, False))
        loss, norm, *_ = step.take(filled._replace(images=filled.images.double())).tolist()
        exact = exact._replace(images=exact.images.double())
        expected = plain_loss(plain(exact.images, exact.masks), exact.assignment, criterion)
        expected.backward()
        parameters = list(plain.parameters())
        gradients = [torch.zeros_like(p) if p.grad is None else p.grad.clone() for p in parameters]
        expected_norm = torch.stack([g.double().norm() for g in gradients]).norm().item()
        assert loss == pytest.approx(expected.item(), rel=1e-6)
        assert norm == pytest.approx(expected_norm, rel=1e-5)
        scale = min(1.0, MAX_GRAD_NORM / (expected_norm + 1e-6))
        for (name, p), gradient in zip(model.named_parameters(), gradients, strict=True):
            found = torch.zeros_like(p) if p.grad is None else p.grad
            assert (found - scale * gradient).abs().max() <= 1e-5 * scale * max(1e-3, gradient.abs().max()), name
        reference = make_optimizer(plain, config, cpu)
        for group in reference.param_groups:
            group["lr"] *= 0.5
        for p, other in zip(parameters, model.parameters(), strict=True):
            p.grad = other.grad  # AdamW turns the rounding of a gradient near zero into a whole step
        reference.step()
        for p, other in zip(parameters, model.parameters(), strict=True):
            assert torch.allclose(p, other, rtol=1e-6, atol=1e-8)
        for averaged, value in zip(average.module.state_dict().values(), model.state_dict().values(), strict=True):
            assert torch.allclose(averaged.double(), value.double(), rtol=1e-6, atol=1e-7)  # the first is a copy


@pytest.mark.parametrize("counts", [(0, 0), (450, 450), (1, 30)])
def test_derivatives_of_the_loss_equal_those_of_a_plain_one(counts, cpu):
    """Of 30 random candidates, to the last digits of float32, at what their networks give out."""
    for number, detector in enumerate(random_detectors(30)):
        torch.manual_seed(number)
        model, criterion = Detector(detector).train(), Criterion(SIZE_PX, detector.strides)
        filled, exact = (batch_of(detector, counts, criterion, filled) for filled in (True, False))
        output = model(filled.images, filled.masks)
        outputs = [DetectorOutput(*(t.detach().clone().requires_grad_() for t in output)) for _ in range(2)]
        criterion(outputs[0], filled.assignment).total.backward()
        plain_loss(outputs[1], exact.assignment, criterion).backward()
        for found, expected in zip(*outputs, strict=True):
            expected = torch.zeros_like(expected) if expected.grad is None else expected.grad
            assert torch.allclose(found.grad, expected, rtol=2e-6, atol=1e-6 * float(expected.abs().max()))


def test_the_average_by_hand(tiny_config):
    """Decay 0, then 2/11 and 3/12, at most what is asked for."""
    model = Detector(tiny_config)
    parameter = model.level_scale
    average, expected = MovingAverage(model, 0.2), None
    for value, decay in ((1.0, 0.0), (4.0, 2 / 11), (-2.0, 0.2), (3.0, 0.2)):
        torch.nn.init.constant_(parameter, value)
        average.before_update()
        average.update()
        expected = value if expected is None else decay * expected + (1 - decay) * value
        assert average.module.level_scale.tolist() == pytest.approx([expected] * 3, rel=1e-6)
    again = MovingAverage(model, 0.2)
    again.load_state_dict(average.state_dict())
    assert again.updates == 4
    assert again.module.level_scale.tolist() == average.module.level_scale.tolist()


class Watching(TorchDispatchMode):
    """Fails where a GPU would have to wait for the CPU, or the other way round."""

    FORBIDDEN = ("_local_scalar_dense", "nonzero", "masked_select", "equal", "is_nonzero", "unique")

    def __init__(self):
        super().__init__()
        self.seen = set()

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        name = function.overloadpacket.__name__
        self.seen.add(name)
        if name.startswith(self.FORBIDDEN):
            raise AssertionError(f"{name} reads numbers on the CPU")
        if name in ("index", "index_put", "index_put_", "_index_put_impl_"):
            indices = [i for i in args[1] if i is not None]
            assert not any(i.dtype in (torch.bool, torch.uint8) for i in indices), "a boolean index"
        found = function(*args, **(kwargs or {}))
        assert name != "_to_copy" or (kwargs or {}).get("device") is None, "a copy to another device"
        return found


HOST_COPIES = ("cpu", "tolist", "numpy", "item")


def refuse(*_, **__):
    raise AssertionError("a copy to the host")


@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
def test_nothing_is_read_on_the_cpu(optimizer, cpu):
    for detector in random_detectors(4):
        model = Detector(detector).to(memory_format=cpu.memory_format).train()
        config = TrainConfig(1, optimizer=optimizer)
        criterion = Criterion(SIZE_PX, detector.strides)
        step = TrainingStep(model, make_optimizer(model, config, cpu), criterion, cpu, MovingAverage(model, 0.9))
        step.set_rate(1.0)
        batch = batch_of(detector, (3, 5), criterion, filled=True)
        step.take(batch)  # the first one makes what the optimizer remembers
        with pytest.MonkeyPatch.context() as patch, Watching() as watching:
            for name in HOST_COPIES:
                patch.setattr(torch.Tensor, name, refuse)
            step.take(batch)
        assert "convolution_backward" in watching.seen


def test_watching_sees_what_it_looks_for():
    with Watching(), pytest.raises(AssertionError, match="_local_scalar_dense"):
        torch.ones(1).item()
    with Watching(), pytest.raises(AssertionError, match="boolean"):
        torch.ones(3)[torch.tensor([True, False, True])]


def test_runs_without_any_numbers(cpu):
    """Under FakeTensor, where reading one raises; fused optimizers would touch the memory that there is not."""
    plain = replace(cpu, fused_optimizer=False)
    detector = random_detectors(1)[0]
    with FakeTensorMode(allow_non_fake_inputs=False):
        model = Detector(detector).train()
        criterion = Criterion(SIZE_PX, detector.strides)
        optimizer = make_optimizer(model, TrainConfig(1, optimizer="sgd"), plain)
        step = TrainingStep(model, optimizer, criterion, plain)
        step.set_rate(1.0)
        long = torch.zeros(64, dtype=torch.long)
        assignment = Assignment(long, long, torch.rand(64, 4), long, torch.ones(64))
        measured = step.take(Batch(torch.rand(2, 3, SIZE_PX, SIZE_PX), assignment, None))
        assert measured.shape == (4,)


def test_float16_skips_what_passes_its_range_and_learns(tiny_config, tiny_caches):
    """A scale that is far too large is halved, step by step, until gradients are finite; weights wait meanwhile."""
    half = select_device("cpu", "fp16")
    assert half.scales_loss
    assert "float16" in half.description
    model = Detector(tiny_config).to(memory_format=half.memory_format).train()
    config = TrainConfig(1, batch_size=4, lr=1e-2)
    criterion = Criterion(SIZE_PX, tiny_config.strides)
    step = TrainingStep(model, make_optimizer(model, config, half), criterion, half)
    step.loss_scale.load_state_dict(step.loss_scale.state_dict() | {"scale": 2.0**40})
    step.set_rate(1.0)
    before = copy.deepcopy(model.state_dict())
    batches = Batches(tiny_caches[0], config, tiny_config, half, EpochPart(0, 1, range(6)))
    measured = [Measured(*step.take(batch).tolist()) for _ in range(8) for batch in batches]
    skipped = [found.is_skipped for found in measured]
    assert all(skipped[:15])
    assert sum(skipped) < 30
    assert step.loss_scale.get_scale() == 2.0**40 / 2 ** sum(skipped)
    assert not torch.equal(before["level_scale"], model.level_scale)
    taken = [found.loss for found in measured if not found.is_skipped]
    assert sum(taken[-4:]) < sum(taken[:4])


def test_a_skipped_first_step_leaves_no_rubbish(tiny_config, tiny_caches):
    """SGD's momentum begins at zero whatever is in memory."""
    half, config = select_device("cpu", "fp16"), TrainConfig(1, batch_size=4, optimizer="sgd", lr=1e-3)
    torch.manual_seed(0)
    model = Detector(tiny_config).train()
    step = TrainingStep(model, make_optimizer(model, config, half), Criterion(SIZE_PX, tiny_config.strides), half)
    step.loss_scale.load_state_dict(step.loss_scale.state_dict() | {"scale": 2.0**60})
    step.set_rate(1.0)
    batches = list(Batches(tiny_caches[0], config, tiny_config, half, EpochPart(0, 1, range(2))))
    before = model.level_scale.clone()
    assert Measured(*step.take(batches[0]).tolist()).is_skipped
    assert torch.equal(model.level_scale, before)
    step.loss_scale.load_state_dict(step.loss_scale.state_dict() | {"scale": 1.0})
    assert not Measured(*step.take(batches[1]).tolist()).is_skipped
    assert 0 < (model.level_scale - before).abs().max() < 1


def test_float16_that_never_fits_is_a_failure(tiny_config, tiny_caches, monkeypatch):
    monkeypatch.setattr("composite_nas.training.step.MOST_SKIPPED", 3)
    half = select_device("cpu", "fp16")
    model, config = Detector(tiny_config).train(), TrainConfig(1, batch_size=4)
    step = TrainingStep(model, make_optimizer(model, config, half), Criterion(SIZE_PX, tiny_config.strides), half)
    step.loss_scale.load_state_dict(step.loss_scale.state_dict() | {"scale": 2.0**60})
    first, second = (Batches(tiny_caches[0], config, tiny_config, half, EpochPart(0, n, range(2))) for n in (1, 2))
    assert all(measured.is_skipped for measured in train_steps(step, first))
    with pytest.raises(CandidateFailure) as failure:
        train_steps(step, second)
    assert failure.value.reason == "non_finite"


def test_a_training_in_float16_goes_on(tiny_config, tiny_caches, cpu, tmp_path):
    """And its state is one that a device without it can go on from, and the other way round."""
    config, half = TrainConfig(3, batch_size=8, map_every=0), select_device("cpu", "fp16")
    path = tmp_path / "state.pt"
    whole = trained(tiny_config, config, *tiny_caches, half)
    for device in (half, cpu, half):
        training = begun(tiny_config, config, *tiny_caches, device, path)
        for epoch in training:
            if not epoch.is_read_back:
                training.save()
                break
    assert len(training.history) == 3
    assert training.history[0].train_loss == whole.history[0].train_loss


def test_lengths_are_few():
    assert [filled_length(n) for n in (0, 1, 64, 65, 128, 900)] == [64, 64, 64, 128, 128, 1024]
    assert math.log2(filled_length(5000)).is_integer()
