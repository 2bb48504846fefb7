"""Does a device compute what plain float32 on the CPU does? ``python -m composite_nas self-test``.

Backends have returned zeros or stale numbers without an error: gradients of indexed tensors, in-place updates of
tensors that are not contiguous, copies still under way. A search on such a device would rank noise. So every part of
training is done on both devices from the same inputs, and what comes out is compared.

The first half holds the parts of training, each from given inputs on one device; the second half compares them.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.ops import box_iou

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import Device, select_device
from composite_nas.base.errors import USER_ERROR_EXIT_CODE, CandidateFailure, UserError
from composite_nas.data.dataset import VISDRONE_CLASSES
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import boxes_to_letterbox
from composite_nas.data.scenes import draw_scene
from composite_nas.detection.coco_map import mean_average_precision
from composite_nas.detection.decoding import Detections, cell_grid, decode_boxes
from composite_nas.detection.loss import Assignment, LossParts, assign, detection_loss
from composite_nas.detection.network import Detector, DetectorConfig, DetectorOutput
from composite_nas.training.augmentation import Augmentation, augment, to_float
from composite_nas.training.loop import Evaluation, evaluate, fit
from composite_nas.training.recipe import TrainConfig, make_optimizer

PLAIN_CPU = Device(torch.device("cpu"), "cpu, as plain as can be", None, torch.contiguous_format, False)
IMAGE_SIZE_PX, NUM_STEPS, NUM_COPIES = 128, 30, 10
# Of the scenes; low flights make objects for the coarsest level, so that every parameter has a gradient.
ALTITUDES_M = (10.0, 6.0, 6.0, 12.0)

# The search's own reference.
REFERENCE = {
    "num_blocks": 4, "filters_1": 24, "filters_2": 48, "filters_3": 96, "filters_4": 128, "depth": 1,
    "kernel_1": 3, "kernel_2": 3, "kernel_3": 3, "kernel_4": 3, "block": "residual", "activation": "silu",
    "neck": "fpn", "neck_width": 64, "neck_depth": 1, "head_width": 64, "head_depth": 2, "finest_stride": 4,
    "dropout": 0.0, "batch_size": 8, "optimizer": "adamw", "lr": 8e-3, "weight_decay": 0.01,
}  # fmt: skip
_SMALL = REFERENCE | {"neck_width": 32, "head_width": 32, "filters_1": 16, "filters_2": 32}
# Every kind of block, activation, neck, finest stride and optimizer; backbones that end before, at and after stride 32.
# No dropout: each device draws it from a generator of its own.
CANDIDATES = {
    "reference": REFERENCE,
    "plain": {**_SMALL, "block": "plain", "activation": "relu", "neck": "pan", "finest_stride": 8, "head_depth": 1}
    | {"num_blocks": 2, "kernel_1": 5, "optimizer": "sgd", "lr": 5e-3},
    "inverted": {**_SMALL, "block": "inverted", "activation": "hardswish", "finest_stride": 8, "num_blocks": 5}
    | {"filters_3": 32, "filters_4": 48, "filters_5": 64, "kernel_2": 5, "kernel_5": 3},
    "csp": {**_SMALL, "block": "csp", "neck": "pan", "neck_depth": 2, "num_blocks": 3, "filters_3": 48}
    | {"optimizer": "sgd", "lr": 5e-3},
}

Weights = Mapping[str, Tensor]
# Every check has two tolerances: in float32, and with shortened mantissas (bfloat16: 8 bits, TF32: 11).
#
# Float32 sums in another order differ by 1e-7 to 1e-5; 1e-4 leaves room for another exp or convolution algorithm, and
# gradients have more, since the input of a ReLU next to zero may fall on either side of it. bfloat16 rounds every
# activation by up to 0.4%, which makes 0.1-0.5% of a loss and 1-5% of a box. In its gradients batch norm subtracts
# means that are larger than what is left: single parameters are off by up to 100%, the whole gradient by 40%. So a
# gradient of zero is looked for separately, and cosines must stay above 0, that of a zero gradient. Training amplifies
# any rounding: losses agree in the first steps, and later on average. What is never rounded has one tolerance.
ALIKE, NEAR, EXACT = (1e-4, 2e-2), (1e-3, 0.15), (0.0, 0.0)
# Gradients are compared relative to their norm plus this share of the whole one's: some are zero but for rounding.
GRADIENT_FLOOR = 1e-4
# The detections to find again are the reference's best so many per scene; one of the same class with nearly the same
# box (IoU) and score is the same.
STRONGEST, SAME_BOX_IOU, SAME_SCORE = 20, 0.9, 0.05

Finding = tuple[str, float, str, tuple[float, float]]  # check, value, details for people, its two tolerances


def draw_scenes() -> ImageCache:
    """Square pictures in memory, one per altitude."""
    size, count = IMAGE_SIZE_PX, len(ALTITUDES_M)
    drawn = [
        draw_scene(np.random.default_rng([0, i]), (size, size), altitude) for i, altitude in enumerate(ALTITUDES_M)
    ]
    targets = [torch.from_numpy(boxes_to_letterbox(boxes, size, size, size)) for _, boxes in drawn]
    images = np.stack([np.asarray(image) for image, _ in drawn])
    return ImageCache(images, targets, [(size, size)] * count, [Path()] * count)


class Candidate(NamedTuple):
    """What is trained, and how."""

    detector: DetectorConfig
    train: TrainConfig


def make_candidate(parameters: Mapping) -> Candidate:
    """Parameters as the search names them -> candidate whose training takes one step an epoch on unchanged pictures."""
    stages = range(1, parameters["num_blocks"] + 1)
    same = (
        "num_blocks", "depth", "block", "activation", "neck", "neck_width", "neck_depth", "head_width", "head_depth",
        "finest_stride", "dropout",
    )  # fmt: skip
    detector = DetectorConfig(
        num_classes=len(VISDRONE_CLASSES),
        filters=tuple(parameters[f"filters_{i}"] for i in stages),
        kernels=tuple(parameters[f"kernel_{i}"] for i in stages),
        **{name: parameters[name] for name in same},
    )
    train = TrainConfig(
        epochs=NUM_STEPS,
        batch_size=len(ALTITUDES_M),
        map_every=0,
        seed=0,
        augmentation=Augmentation(0, 0, 0, 0, 0),
        **{name: parameters[name] for name in ("optimizer", "lr", "weight_decay")},
    )
    return Candidate(detector, train)


class Step(NamedTuple):
    """Loss, gradients by parameter (before clipping) and running statistics by batch norm; on the CPU."""

    parts: LossParts
    gradients: Weights
    statistics: Weights


class Training(NamedTuple):
    """Loss and gradient norm of every step; box loss in training mode before and after them; the trained weights."""

    losses: list[float]
    grad_norms: list[float]
    box_losses: tuple[float, float]
    weights: Weights


class Predictions(NamedTuple):
    """In eval mode: scores [B, A, C] and boxes_xyxy [B, A, 4] (pixels) of all cells, and what ``evaluate`` says."""

    scores: Tensor
    boxes_xyxy: Tensor
    evaluation: Evaluation


@dataclass(frozen=True)
class Run:
    """One candidate on one device; what the methods return is on the CPU."""

    device: Device
    candidate: Candidate
    scenes: ImageCache

    def augment(self) -> tuple[Tensor, list[Tensor]]:
        """Pictures float [B, 3, S, S] in 0..1, some of them mosaics, and their targets."""
        images, targets = self.scenes.batch(np.arange(len(self.scenes)))
        generator = torch.Generator().manual_seed(0)
        images, targets = augment(images.to(self.device.torch_device), targets, Augmentation(mosaic=0.5), generator)
        return images.cpu(), targets

    def assign(self, targets: list[Tensor]) -> list[Assignment]:
        """Positives, copied to the device and back NUM_COPIES times; all are sent before the first one is read.

        Nobody keeps what was sent: a backend that reads it later than it says finds other numbers there.
        """
        place, canvas, strides = self.device.torch_device, self.scenes.canvas, self.candidate.detector.strides
        sent = [assign(targets, canvas, strides).to(place) for _ in range(NUM_COPIES)]
        return [Assignment(*(t.cpu() for t in assignment)) for assignment in sent]

    def step(self, weights: Weights) -> Step:
        """Forward and backward pass of all scenes in training mode; a gradient that is missing is zero."""
        model = self._load(weights).train()
        output, assignment, grid = self._forward(model)
        parts = detection_loss(output, assignment, *grid)
        parts.total.backward()
        gradients = {n: torch.zeros_like(p) if p.grad is None else p.grad for n, p in model.named_parameters()}
        statistics = {n: b for n, b in model.named_buffers() if "running" in n}
        return Step(LossParts(*(p.detach().cpu() for p in parts)), _to_cpu(gradients), _to_cpu(statistics))

    def optimize(self, weights: Weights, gradients: Weights) -> Weights:
        """How three steps along given gradients, scaled to lift them above the weights' rounding, change them."""
        model = self._load(weights)
        optimizer = make_optimizer(model, self.candidate.train, self.device)
        for length in (1.0, 2.0, 3.0):
            for name, parameter in model.named_parameters():
                gradient = length * gradients[name] / gradients[name].abs().max().clamp(min=1e-30)
                parameter.grad = torch.empty_like(parameter).copy_(gradient)  # in the parameter's memory format
            optimizer.step()
        return {n: p - weights[n] for n, p in _to_cpu(dict(model.named_parameters())).items()}

    def train(self, untrained: Weights) -> Training:
        """By ``fit``, which makes the same ``untrained`` weights from the candidate's seed."""
        result = fit(self.candidate.detector, self.candidate.train, self.scenes, self.scenes, self.device)
        weights, history = _to_cpu(result.model.state_dict()), result.history
        before, after = (float(self.step(w).parts.box) for w in (untrained, weights))
        return Training([r.train_loss for r in history], [r.grad_norm_mean for r in history], (before, after), weights)

    @torch.no_grad()
    def predict(self, weights: Weights) -> Predictions:
        model = self._load(weights).eval()
        output, _, grid = self._forward(model)
        scores, boxes_xyxy = output.logits.float().sigmoid(), decode_boxes(output.log_ltrb, *grid)
        return Predictions(scores.cpu(), boxes_xyxy.cpu(), evaluate(model, self.scenes, self.device))

    @torch.no_grad()
    def settle(self, weights: Weights) -> Weights:
        """The weights with running statistics of these scenes, as after a long training; those of a short one lag."""
        model = self._load(weights).train()
        for module in model.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.momentum = 1.0
        self._forward(model)
        return _to_cpu(model.state_dict())

    def _load(self, weights: Weights) -> Detector:
        model = Detector(self.candidate.detector)
        model.load_state_dict(weights)
        return model.to(self.device.torch_device, memory_format=self.device.memory_format)

    def _forward(self, model: Detector) -> tuple[DetectorOutput, Assignment, list[Tensor]]:
        """Predictions for all scenes, their positives, and centres and strides of the cells; on the device."""
        images, targets = self.scenes.batch(np.arange(len(self.scenes)))
        place, canvas, strides = self.device.torch_device, self.scenes.canvas, self.candidate.detector.strides
        images = to_float(images.to(place)).contiguous(memory_format=self.device.memory_format)
        with self.device.autocast():
            output = model(images)
        return output, assign(targets, canvas, strides).to(place), [t.to(place) for t in cell_grid(canvas, strides)]


def _to_cpu(tensors: Weights) -> Weights:
    return {name: t.detach().cpu().clone() for name, t in tensors.items()}


class Reference:
    """All that one device computes; the others repeat it from the same weights and gradients."""

    def __init__(self, run: Run):
        self.run = run
        torch.manual_seed(run.candidate.train.seed)
        self.untrained = Detector(run.candidate.detector).state_dict()
        self.augmented = run.augment()
        self.assignment = run.assign(self.augmented[1])[0]
        self.step = run.step(self.untrained)
        self.changes = run.optimize(self.untrained, self.step.gradients)
        self.training = run.train(self.untrained)
        self.settled = run.settle(self.training.weights)
        self.predictions = run.predict(self.settled)


class Result(NamedTuple):
    """One check of one candidate on one device; ``ok`` when the value is at most the tolerance, so NaN never is."""

    device: str
    candidate: str
    check: str
    value: float
    tolerance: float
    details: str

    @property
    def ok(self) -> bool:
        return self.value <= self.tolerance


def check_augmentation(reference: Reference, run: Run) -> Iterator[Finding]:
    (images, targets), (expected_images, expected_targets) = run.augment(), reference.augmented
    # A CPU scales pictures in whole grey levels (0.004), which contrast and brightness may then double.
    yield "pixels (0..1), largest difference", _largest(images - expected_images), "", (1e-2, 1e-2)
    wrong = [i for i, (a, b) in enumerate(zip(targets, expected_targets, strict=True)) if not torch.equal(a, b)]
    yield "pictures with other boxes", len(wrong), f"pictures {wrong}", EXACT


def check_assignment(reference: Reference, run: Run) -> Iterator[Finding]:
    copies, expected = run.assign(reference.augmented[1]), reference.assignment
    wrong = [i for i, copy in enumerate(copies) if not all(map(torch.equal, copy, expected))]
    yield "copies that differ", len(wrong), f"{wrong} of {len(copies)}, {len(expected.cell)} positives each", EXACT


def check_first_step(reference: Reference, run: Run) -> Iterator[Finding]:
    step, expected = run.step(reference.untrained), reference.step
    parts = {n: (float(a), float(b)) for n, a, b in zip(LossParts._fields, step.parts, expected.parts, strict=True)}
    for name, (a, b) in parts.items():
        yield f"{name}{'' if name == 'iou' else ' loss'}, relative error", *_relative(a, b), ALIKE
    yield "losses zero or not finite", *_dead({n: a for n, (a, _) in parts.items()}), EXACT
    yield "gradients zero or not finite", *_dead({n: float(g.norm()) for n, g in step.gradients.items()}), EXACT
    whole, expected_whole = (torch.cat([g.flatten() for g in s.gradients.values()]) for s in (step, expected))
    floor = GRADIENT_FLOOR * float(expected_whole.norm())
    pairs = {n: (step.gradients[n], b) for n, b in expected.gradients.items()}
    errors = {n: _error(a, b, floor) for n, (a, b) in pairs.items()}
    yield "gradient of a parameter, relative error", *_worst(errors), (5e-2, 2.0)
    angles = {n: _angle(a, b) for n, (a, b) in pairs.items() if b.norm() > floor}
    yield "gradient of a parameter, 1 - cosine", *_worst(angles), (2e-3, 0.9)
    yield "whole gradient, 1 - cosine", _angle(whole, expected_whole), "", (1e-4, 0.2)
    statistics = {n: _error(step.statistics[n], b) for n, b in expected.statistics.items()}
    yield "batch norm statistics, relative error", *_worst(statistics), (1e-4, 0.15)


def check_optimizer(reference: Reference, run: Run) -> Iterator[Finding]:
    changes = run.optimize(reference.untrained, reference.step.gradients)
    errors = {n: _error(changes[n], b) for n, b in reference.changes.items()}
    yield "change of a parameter, relative error", *_worst(errors), (1e-3, 1e-3)


def check_evaluation(reference: Reference, run: Run) -> Iterator[Finding]:
    predictions, expected = run.predict(reference.settled), reference.predictions
    yield "scores of cells (0..1), largest difference", _largest(predictions.scores - expected.scores), "", NEAR
    sides = (expected.boxes_xyxy[..., 2:] - expected.boxes_xyxy[..., :2]).amax(-1, keepdim=True)
    error = _largest((predictions.boxes_xyxy - expected.boxes_xyxy) / sides)
    yield "boxes of cells, largest error in sides", error, "", NEAR

    here, there = predictions.evaluation, expected.evaluation
    yield "loss, relative error", *_relative(sum(here.losses), sum(there.losses)), ALIKE
    yield "box loss, relative error", *_relative(here.box_loss, there.box_loss), ALIKE
    yield "point AUC, difference", *_difference(here.point_ranking.auc, there.point_ranking.auc), NEAR
    yield "mAP50-95, difference", *_difference(here.accuracy.map50_95, there.accuracy.map50_95), (2e-2, 0.2)
    yield "mAP50, difference", *_difference(here.accuracy.map50, there.accuracy.map50), (2e-2, 0.2)

    # The reference's strongest detections stand in for the truth as well: its mAP against them is 1.
    every_score = torch.cat([d.scores for d in there.detections])
    least = float(every_score.topk(min(STRONGEST * len(run.scenes), len(every_score))).values[-1])
    pairs = [pair for a, b in zip(here.detections, there.detections, strict=True) for pair in ((a, b), (b, a))]
    found = torch.cat([_found_again(a, b, least) for a, b in pairs])
    lost = int((~found).sum())
    yield "detections not found again, share", lost / len(found), f"{lost} of {len(found)}", (0.02, 0.15)
    truth = [torch.cat([d.classes[:, None].float(), d.boxes_xyxy], 1)[d.scores >= least] for d in there.detections]
    accuracy = mean_average_precision(here.detections, truth, run.candidate.detector.num_classes)
    yield "1 - mAP50-95 against these detections", 1 - accuracy.map50_95, "", (2e-2, 0.4)


def check_training(reference: Reference, run: Run) -> Iterator[Finding]:
    here, there = run.train(reference.untrained), reference.training
    first = {f"step {i + 1}": _relative(here.losses[i], there.losses[i])[0] for i in range(3)}
    yield "loss of the first 3 steps, relative error", *_worst(first), (1e-2, 3e-2)
    yield "sum of losses, relative error", *_relative(sum(here.losses), sum(there.losses)), (5e-2, 0.1)
    (before, after), expected = here.box_losses, there.box_losses[1]
    yield "box loss afterwards, relative error", *_relative(after, expected), (0.3, 0.5)
    values = {"box loss before": before, "box loss after": after}
    for name, series in (("loss", here.losses), ("gradient norm", here.grad_norms)):
        values |= {f"{name} of step {i}": v for i, v in enumerate(series, 1)}
    yield "losses or gradients zero or not finite", *_dead(values), EXACT
    yield "loss, last / first", *_ratio(here.losses[-1], here.losses[0]), (0.95, 0.95)
    yield "box loss, after / before", *_ratio(after, before), (0.9, 0.9)


CHECKS = {
    "augmentation": check_augmentation,
    "assignment": check_assignment,
    "first step": check_first_step,
    "optimizer": check_optimizer,
    "evaluation": check_evaluation,
    "training": check_training,
}


def _largest(difference: Tensor) -> float:
    """NaN if there is any."""
    return float(difference.abs().max())


def _error(value: Tensor, expected: Tensor, floor: float = 1e-12) -> float:
    return float((value - expected).norm() / (expected.norm() + floor))


def _angle(value: Tensor, expected: Tensor) -> float:
    """1 - cosine; that of a zero vector is 1."""
    return float(1 - F.cosine_similarity(value.flatten().double(), expected.flatten().double(), dim=0))


def _relative(value: float, expected: float) -> tuple[float, str]:
    return abs(value - expected) / abs(expected) if expected else math.nan, f"{value:.6g}, not {expected:.6g}"


def _difference(value: float, expected: float) -> tuple[float, str]:
    return abs(value - expected), f"{value:.6g}, not {expected:.6g}"


def _ratio(after: float, before: float) -> tuple[float, str]:
    return after / before if before else math.nan, f"from {before:.6g} to {after:.6g}"


def _worst(values: Mapping[str, float]) -> tuple[float, str]:
    """The largest value, NaN before any other, and its name."""
    name = max(values, key=lambda n: math.inf if math.isnan(values[n]) else values[n])
    return values[name], name


def _dead(values: Mapping[str, float]) -> tuple[int, str]:
    """How many of these, positive where all is well, are not; and which."""
    dead = [f"{name} = {value:g}" for name, value in values.items() if not 0 < value < math.inf]
    return len(dead), ", ".join(dead[:5])


def _found_again(detections: Detections, others: Detections, least: float) -> Tensor:
    """bool [n]: for each of the detections with at least this score, whether the other device has it, too."""
    boxes_xyxy, scores, classes = (t[detections.scores >= least] for t in detections)
    same = box_iou(boxes_xyxy, others.boxes_xyxy) >= SAME_BOX_IOU
    same &= classes[:, None] == others.classes
    same &= (scores[:, None] - others.scores).abs() <= SAME_SCORE
    return same.any(1)


def compare(
    reference: Reference, device: Device, candidate_name: str, checks: Iterable[str] = tuple(CHECKS)
) -> Iterator[Result]:
    """Repeat on ``device`` what the reference did; a Result for every number, and one for what cannot run there."""
    run = Run(device, reference.run.candidate, reference.run.scenes)
    label = describe(device)
    for name in checks:
        try:
            for check, value, details, tolerances in CHECKS[name](reference, run):
                tolerance = tolerances[has_short_mantissas(device)]
                yield Result(label, candidate_name, f"{name}: {check}", value, tolerance, details)
        except (RuntimeError, TypeError, CandidateFailure) as error:
            # What torch raises for an operation or a type that a backend lacks; the other checks still tell something.
            reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
            yield Result(label, candidate_name, f"{name}: runs", math.nan, 0.0, reason)


def describe(device: Device) -> str:
    return f"{device.torch_device.type} {'float32' if device.autocast_dtype is None else 'bfloat16'}"


def has_short_mantissas(device: Device) -> bool:
    """Whether convolutions round their inputs: to bfloat16, or to TF32 as torch does by default on newer GPUs."""
    tf32 = device.torch_device.type == "cuda" and torch.backends.cudnn.allow_tf32
    return device.autocast_dtype is not None or (tf32 and torch.cuda.get_device_capability() >= (8, 0))


def self_test(devices: Sequence[Device], candidates: Mapping[str, Mapping] = CANDIDATES) -> list[Result]:
    """Compare every device with PLAIN_CPU.

    Args:
        devices: at least one.
        candidates: name -> parameters of the search space.
    """
    scenes, results = draw_scenes(), []
    with progress_bar("Self-test", len(candidates) * (1 + len(devices)), leave=False) as bar:
        for name, parameters in candidates.items():
            reference = Reference(Run(PLAIN_CPU, make_candidate(parameters), scenes))
            bar.update()
            for device in devices:
                results += compare(reference, device, name)
                bar.update()
    return results


def report(results: Sequence[Result], write: Callable[[str], None] = print) -> int:
    """A table with the worst candidate of every check, a line for everything that failed; the exit code."""
    write(f"{'device':14} {'check':60} {'value':>9} {'tolerance':>9}  ok")
    for device, check in dict.fromkeys((r.device, r.check) for r in results):
        found = {r.candidate: r for r in results if (r.device, r.check) == (device, check)}
        worst = found[_worst({name: r.value for name, r in found.items()})[1]]
        numbers = f"{worst.value:9.2g} {worst.tolerance:9.2g}"
        write(f"{device:14} {check:60} {numbers}  {'yes' if worst.ok else 'NO'}")
    failed = [r for r in results if not r.ok]
    for r in failed:
        because = f" ({r.details})" if r.details else ""
        write(f"FAILED on {r.device}, {r.candidate}: {r.check}: {r.value:.4g}, allowed {r.tolerance:.4g}{because}")
    devices = ", ".join(dict.fromkeys(r.device for r in failed))
    write(f"{len(results) - len(failed)} of {len(results)} checks passed.")
    if failed:
        write(
            f"What is trained on {devices} cannot be trusted: take another --device, --precision or version of torch."
        )
    return int(bool(failed))


def main(argv: Sequence[str] | None = None) -> int:
    """Test the devices, or list them.

    Returns:
        Exit code: 0, 1 when a check failed, 2 when the device of ``--device`` is absent (or, by argparse, wrong flags).
    """
    flags = argparse.ArgumentParser(
        prog="python -m composite_nas self-test",
        description="Test that the devices of this machine compute the right thing, or list them and what they can do.",
    )
    flags.add_argument("--list", action="store_true", help="only say which devices there are and what they can do")
    flags.add_argument("--device", choices=("cuda", "mps", "cpu"), help="this one only (default: all that are present)")
    arguments = flags.parse_args(argv)
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    names = [arguments.device] if arguments.device else [name for name, is_present in present.items() if is_present]
    try:
        preferred = [select_device(name) for name in names]
    except UserError as error:
        print(f"Error: {error}", file=sys.stderr)
        return USER_ERROR_EXIT_CODE
    if not arguments.list:
        # float32, and what --precision auto chooses: bfloat16 where it is native (emulated, it takes minutes).
        precise = [select_device(name, "fp32") for name in names]
        return report(self_test(list(dict.fromkeys(precise + preferred))))
    for device in preferred:
        bf16 = "native bfloat16" if device.autocast_dtype else "no native bfloat16"
        fused = "fused optimizer" if device.fused_optimizer else "no fused optimizer"
        layout = str(device.memory_format).removeprefix("torch.").replace("_", " ")
        print(f"{device.torch_device.type:5} {device.description}: {bf16}, {fused}, {layout}")
    return 0
