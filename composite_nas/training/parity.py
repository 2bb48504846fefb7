"""Does a device compute what plain float32 on the CPU does? ``python -m composite_nas self-test``.

Backends have returned zeros or stale numbers without an error: gradients of indexed tensors, in-place updates of
tensors that are not contiguous, copies still under way. A search on such a device would rank noise. So every part of
training is done on both devices from the same inputs, and what comes out is compared.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import Device, select_device
from composite_nas.base.errors import USER_ERROR_EXIT_CODE, CandidateFailure, UserError
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import boxes_to_letterbox
from composite_nas.data.scenes import draw_scene
from composite_nas.detection.accuracy.coco_map import mean_average_precision
from composite_nas.detection.loss import Criterion, LossParts
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.training.augmentation import Augmentation, augment, to_float
from composite_nas.training.evaluation import Evaluation, evaluate
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig, make_optimizer
from composite_nas.training.timetable import one_stage

# Every check has two tolerances: in float32, and with shortened mantissas (bfloat16: 8 bits, TF32: 11).
# Float32 sums in another order differ by 1e-7 to 1e-5; 1e-4 leaves room for another exp or convolution algorithm, and
# gradients have more, since the input of a ReLU next to zero may fall on either side of it. bfloat16 rounds every
# activation by up to 0.4%, which makes 0.1-0.5% of a loss and 1-5% of a box. In its gradients batch norm subtracts
# means that are larger than what is left: single parameters are off by up to 100%, the whole gradient by 40%. So a
# gradient of zero is looked for separately, and cosines must stay above 0, that of a zero gradient. Training amplifies
# any rounding: losses agree in the first steps, and later on average. What is never rounded has one tolerance.
ALIKE, NEAR, EXACT = (1e-4, 2e-2), (1e-3, 0.15), (0.0, 0.0)
# Gradients are compared relative to their norm plus this share of the whole one's: some are zero but for rounding.
GRADIENT_FLOOR = 1e-4
# So many of the reference's detections per scene, the best ones, are to be found again.
STRONGEST = 20

PLAIN_CPU = Device(torch.device("cpu"), "cpu, as plain as can be", None, torch.contiguous_format, False)
# Low flights make objects for the coarsest level, so that every parameter has a gradient.
IMAGE_SIZE_PX, ALTITUDES_M = 128, (10.0, 6.0, 6.0, 12.0)
# One step an epoch on unchanged pictures.
_ADAMW = TrainConfig(
    30, len(ALTITUDES_M), "adamw", lr=8e-3, ema_decay=0.0, augmentation=Augmentation(0, 0, 0, 0, 0), map_every=0
)
_SGD = replace(_ADAMW, optimizer="sgd", lr=5e-3)
# Both necks, finest strides and optimizers, the blocks with most kinds of operation, and backbones that end before and
# after the coarsest stride. No dropout: each device draws it from a generator of its own.
_FPN = DetectorConfig(len(VISDRONE_CLASSES), neck="fpn", neck_width=32, head_width=32, finest_stride=8)
_PAN = replace(_FPN, neck="pan", neck_depth=2, finest_stride=4)
_INVERTED = replace(_FPN, block="inverted", activation="hardswish")
_CSP = replace(_PAN, block="csp", activation="silu")
CANDIDATES = {
    "inverted": (replace(_INVERTED, num_blocks=5, filters=(16, 32, 32, 48, 64), kernels=(3, 5, 3, 3, 3)), _ADAMW),
    "csp": (replace(_CSP, num_blocks=3, filters=(16, 32, 48), kernels=(3, 3, 3)), _SGD),
}

Weights = Mapping[str, Tensor]
Finding = tuple[str, float, str, tuple[float, float]]  # check, value, details for people, its two tolerances


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


@dataclass(frozen=True)
class Run:
    """One candidate on one device; what the methods return is on the CPU, but for the model of ``train``."""

    device: Device
    detector: DetectorConfig
    recipe: TrainConfig
    scenes: ImageCache

    def augment(self) -> Tensor:
        """Pictures float [B, 3, S, S] in 0..1, some of them mosaics."""
        images, targets = self.scenes.batch(np.arange(len(self.scenes)))
        generator = torch.Generator().manual_seed(0)
        return augment(images.to(self.device.torch_device), targets, Augmentation(mosaic=0.5), generator)[0].cpu()

    def step(self, weights: Weights) -> tuple[LossParts, Weights, Weights]:
        """A step with all scenes: the loss, gradients before clipping (zero for a missing one), batch statistics."""
        model = self._load(weights).train()
        model.apply(lambda module: setattr(module, "momentum", 1.0))  # keeps no older statistics
        images, targets = self.scenes.batch(np.arange(len(self.scenes)))
        place = self.device.torch_device
        criterion = Criterion(self.scenes.canvas, self.detector.strides, place)
        with self.device.autocast():
            output = model(to_float(images.to(place)).contiguous(memory_format=self.device.memory_format))
        parts = criterion(output, criterion.assign(targets).to(place))
        parts.total.backward()
        gradients = {n: torch.zeros_like(p) if p.grad is None else p.grad for n, p in model.named_parameters()}
        statistics = {n: b for n, b in model.named_buffers() if "running" in n}
        return LossParts(*(p.detach().cpu() for p in parts)), _to_cpu(gradients), _to_cpu(statistics)

    def optimize(self, weights: Weights, gradients: Weights) -> Weights:
        """How three steps along given gradients, scaled to lift them above the weights' rounding, change them."""
        model = self._load(weights)
        optimizer = make_optimizer(model, self.recipe, self.device)
        for length in (1.0, 2.0, 3.0):
            for name, parameter in model.named_parameters():
                gradient = length * gradients[name] / gradients[name].abs().max().clamp(min=1e-30)
                parameter.grad = torch.empty_like(parameter).copy_(gradient)  # in the parameter's memory format
            optimizer.step()
        return {n: p - weights[n] for n, p in _to_cpu(dict(model.named_parameters())).items()}

    def evaluate(self, weights: Weights) -> Evaluation:
        return evaluate(self._load(weights), self.scenes, self.device)

    def train(self) -> Training:
        """To the end."""
        stages = one_stage(self.recipe, self.scenes, self.scenes)
        training = Training(Candidate(self.detector, self.recipe), stages, self.device)
        for _ in training:
            pass
        return training

    def _load(self, weights: Weights) -> Detector:
        model = Detector(self.detector)
        model.load_state_dict(weights)
        return self.device.put(model)


class Reference:
    """All that one device computes; the others repeat it from the same weights and gradients."""

    def __init__(self, run: Run):
        self.run = run
        torch.manual_seed(run.recipe.seed)
        self.untrained = Detector(run.detector).state_dict()
        self.augmented = run.augment()
        self.parts, self.gradients, self.statistics = run.step(self.untrained)
        self.changes = run.optimize(self.untrained, self.gradients)
        self.training = run.train()
        # With statistics as after a long training; those of a short one lag.
        trained = _to_cpu(self.training.model.state_dict())
        self.settled = {**trained, **run.step(trained)[2]}
        self.evaluation = run.evaluate(self.settled)


def draw_scenes() -> ImageCache:
    """Square pictures in memory, one per altitude."""
    size, count = IMAGE_SIZE_PX, len(ALTITUDES_M)
    drawn = [draw_scene(np.random.default_rng([0, i]), (size, size), height) for i, height in enumerate(ALTITUDES_M)]
    targets = [torch.from_numpy(boxes_to_letterbox(boxes, size, size, size)) for _, boxes in drawn]
    images = np.stack([np.asarray(image) for image, _ in drawn])
    return ImageCache(images, targets, [(size, size)] * count, [Path()] * count)


def check_augmentation(reference: Reference, run: Run) -> Iterator[Finding]:
    """Training has unchanged pictures, so only this reaches a device's own code for the others."""
    # A CPU scales pictures in whole grey levels (0.004), which contrast and brightness may then double.
    difference = float((run.augment() - reference.augmented).abs().max())
    yield "pixels (0..1), largest difference", difference, "", (1e-2, 1e-2)


def check_first_step(reference: Reference, run: Run) -> Iterator[Finding]:
    parts, gradients, statistics = run.step(reference.untrained)
    for name, a, b in zip(LossParts._fields, parts, reference.parts, strict=True):
        yield f"{name}{'' if name == 'iou' else ' loss'}, relative error", *_relative(float(a), float(b)), ALIKE
    yield "losses zero or not finite", *_dead({n: float(p) for n, p in parts._asdict().items()}), EXACT
    yield "gradients zero or not finite", *_dead({n: float(g.norm()) for n, g in gradients.items()}), EXACT
    whole, expected = (torch.cat([g.flatten() for g in s.values()]) for s in (gradients, reference.gradients))
    floor = GRADIENT_FLOOR * float(expected.norm())
    pairs = {n: (gradients[n], b) for n, b in reference.gradients.items()}
    errors = {n: _error(a, b, floor) for n, (a, b) in pairs.items()}
    yield "gradient of a parameter, relative error", *_worst(errors), (5e-2, 2.0)
    angles = {n: _angle(a, b) for n, (a, b) in pairs.items() if b.norm() > floor}
    yield "gradient of a parameter, 1 - cosine", *_worst(angles), (2e-3, 0.9)
    yield "whole gradient, 1 - cosine", _angle(whole, expected), "", (1e-4, 0.2)
    errors = {n: _error(statistics[n], b) for n, b in reference.statistics.items()}
    yield "batch norm statistics, relative error", *_worst(errors), (1e-4, 0.15)


def check_optimizer(reference: Reference, run: Run) -> Iterator[Finding]:
    changes = run.optimize(reference.untrained, reference.gradients)
    errors = {n: _error(changes[n], b) for n, b in reference.changes.items()}
    yield "change of a parameter, relative error", *_worst(errors), (1e-3, 1e-3)


def check_evaluation(reference: Reference, run: Run) -> Iterator[Finding]:
    here, there = run.evaluate(reference.settled), reference.evaluation
    yield "loss, relative error", *_relative(sum(here.losses), sum(there.losses)), ALIKE
    yield "point AUC, relative error", *_relative(here.point_ranking.auc, there.point_ranking.auc), NEAR
    # The reference's strongest detections stand in for the truth: its own mAP against them is 1.
    every_score = torch.cat([d.scores for d in there.detections])
    least = float(every_score.topk(min(STRONGEST * len(run.scenes), len(every_score))).values[-1])
    truth = [torch.cat([d.classes[:, None].float(), d.boxes_xyxy], 1)[d.scores >= least] for d in there.detections]
    accuracy = mean_average_precision(here.detections, truth, run.detector.num_classes)
    yield "1 - mAP50-95 against the CPU's detections", 1 - accuracy.map50_95, "", (2e-2, 0.4)


def check_training(reference: Reference, run: Run) -> Iterator[Finding]:
    training = run.train()
    history, expected = training.history, reference.training.history
    if run.device.record_steps:
        yield "steps that are no replays", training.total_steps - training.replays, "", EXACT
    losses, expected_losses = ([r.train_loss for r in records] for records in (history, expected))
    first = {f"step {i + 1}": _relative(losses[i], expected_losses[i])[0] for i in range(3)}
    yield "loss of the first 3 steps, relative error", *_worst(first), (1e-2, 3e-2)
    yield "sum of losses, relative error", *_relative(sum(losses), sum(expected_losses)), (5e-2, 0.1)
    box_losses, last = [r.train_box_loss for r in history], expected[-1].train_box_loss
    yield "box loss of the last step, relative error", *_relative(box_losses[-1], last), (0.3, 0.5)
    series = {"loss": losses, "box loss": box_losses, "gradient norm": [r.grad_norm_mean for r in history]}
    every = {f"{name} of step {i}": v for name, values in series.items() for i, v in enumerate(values, 1)}
    yield "losses or gradients zero or not finite", *_dead(every), EXACT
    for name, most in (("loss", 0.95), ("box loss", 0.9)):
        before, after = series[name][0], series[name][-1]
        ratio = after / before if before else math.nan
        yield f"{name}, last / first", ratio, f"from {before:.6g} to {after:.6g}", (most, most)


CHECKS = {
    "augmentation": check_augmentation,
    "first step": check_first_step,
    "optimizer": check_optimizer,
    "evaluation": check_evaluation,
    "training": check_training,
}


def _to_cpu(tensors: Weights) -> Weights:
    return {name: t.detach().cpu().clone() for name, t in tensors.items()}


def _error(value: Tensor, expected: Tensor, floor: float = 1e-12) -> float:
    return float((value - expected).norm() / (expected.norm() + floor))


def _angle(value: Tensor, expected: Tensor) -> float:
    """1 - cosine; that of a zero vector is 1."""
    return float(1 - F.cosine_similarity(value.flatten().double(), expected.flatten().double(), dim=0))


def _relative(value: float, expected: float) -> tuple[float, str]:
    return abs(value - expected) / abs(expected) if expected else math.nan, f"{value:.6g}, not {expected:.6g}"


def _worst(values: Mapping[str, float]) -> tuple[float, str]:
    """The largest value, NaN before any other, and its name."""
    name = max(values, key=lambda n: math.inf if math.isnan(values[n]) else values[n])
    return values[name], name


def _dead(values: Mapping[str, float]) -> tuple[int, str]:
    """How many of these, positive where all is well, are not; and which."""
    dead = [f"{name} = {value:g}" for name, value in values.items() if not 0 < value < math.inf]
    return len(dead), ", ".join(dead[:5])


def compare(
    reference: Reference, device: Device, candidate_name: str, checks: Iterable[str] = tuple(CHECKS)
) -> Iterator[Result]:
    """Repeat on ``device`` what the reference did; a Result for every number, and one for what cannot run there."""
    run, is_half = replace(reference.run, device=device), device.autocast_dtype is not None
    precision = str(device.autocast_dtype or torch.float32).removeprefix("torch.")
    label = f"{device.torch_device.type} {precision}{' recorded' * device.record_steps}"
    # Convolutions round their inputs: to bfloat16, or to TF32 as torch does by default on newer GPUs.
    may_round = device.torch_device.type == "cuda" and torch.backends.cudnn.allow_tf32
    rounds = is_half or (may_round and torch.cuda.get_device_capability() >= (8, 0))
    for name in checks:
        try:
            for check, value, details, tolerances in CHECKS[name](reference, run):
                yield Result(label, candidate_name, f"{name}: {check}", value, tolerances[rounds], details)
        except (RuntimeError, TypeError, CandidateFailure) as error:
            # What torch raises for an operation or a type that a backend lacks; the other checks still tell something.
            reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
            yield Result(label, candidate_name, f"{name}: runs", math.nan, 0.0, reason)


def self_test(devices: Sequence[Device]) -> list[Result]:
    """Compare every device, at least one, with PLAIN_CPU."""
    scenes = draw_scenes()
    results: list[Result] = []
    with progress_bar("Self-test", len(CANDIDATES) * (1 + len(devices)), leave=False) as bar:
        for name, configs in CANDIDATES.items():
            reference = Reference(Run(PLAIN_CPU, *configs, scenes))
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
        advice = "take another --device, --precision or version of torch"
        write(f"What is trained on {devices} cannot be trusted: {advice}.")
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
        plain = [select_device(name, "fp32") for name in names] + preferred
        plain += [select_device(name, "fp16") for name in names if name == "cuda"]
        recorded = [replace(device, record_steps=True) for device in plain if device.torch_device.type == "cuda"]
        return report(self_test(list(dict.fromkeys(plain + recorded))))
    for device in preferred:
        bf16 = "native bfloat16" if device.autocast_dtype == torch.bfloat16 else "no native bfloat16"
        fused = "fused optimizer" if device.fused_optimizer else "no fused optimizer"
        layout = str(device.memory_format).removeprefix("torch.").replace("_", " ")
        records = "records steps" if device.record_steps else "no recorded steps"
        print(f"{device.torch_device.type:5} {device.description}: {bf16}, {fused}, {layout}, {records}")
    return 0
