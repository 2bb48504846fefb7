"""The parts of training, each from given inputs on one device: what ``device_parity`` compares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import optuna
import torch
from torch import Tensor, nn

from composite_nas.augmentation import Augmentation, augment, to_float
from composite_nas.decoding import cell_grid, decode_boxes
from composite_nas.detection_loss import Assignment, LossParts, assign, detection_loss
from composite_nas.detector import Detector, DetectorOutput
from composite_nas.devices import Device
from composite_nas.image_cache import ImageCache
from composite_nas.pictures import boxes_to_letterbox
from composite_nas.recipe import make_optimizer
from composite_nas.scenes import draw_scene
from composite_nas.search_space import REFERENCE, Candidate, suggest
from composite_nas.training import Evaluation, evaluate, fit
from composite_nas.visdrone import VISDRONE_CLASSES

PLAIN_CPU = Device(torch.device("cpu"), "cpu, as plain as can be", None, torch.contiguous_format, False)
IMAGE_SIZE_PX, NUM_STEPS, NUM_COPIES = 128, 30, 10
# Of the scenes; low flights make objects for the coarsest level, so that every parameter has a gradient.
ALTITUDES_M = (10.0, 6.0, 6.0, 12.0)

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


def draw_scenes() -> ImageCache:
    """Square pictures in memory, one per altitude."""
    size, count = IMAGE_SIZE_PX, len(ALTITUDES_M)
    drawn = [
        draw_scene(np.random.default_rng([0, i]), (size, size), altitude) for i, altitude in enumerate(ALTITUDES_M)
    ]
    targets = [torch.from_numpy(boxes_to_letterbox(boxes, size, size, size)) for _, boxes in drawn]
    images = np.stack([np.asarray(image) for image, _ in drawn])
    return ImageCache(images, targets, [(size, size)] * count, [Path()] * count)


def make_candidate(parameters: Mapping) -> Candidate:
    """Parameters of the search space -> candidate whose training takes one step an epoch on unchanged pictures."""
    candidate = suggest(optuna.trial.FixedTrial(dict(parameters)), len(VISDRONE_CLASSES), NUM_STEPS, seed=0)
    unchanged = Augmentation(0, 0, 0, 0, 0)
    return candidate._replace(train=replace(candidate.train, batch_size=len(ALTITUDES_M), augmentation=unchanged))


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
