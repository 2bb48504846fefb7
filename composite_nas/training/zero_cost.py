"""Scores of an untrained detector: what can be said before the first step. Higher is meant to be better.

They are baselines: a training-based score has to beat them, and MACs and parameters, which cost nothing at all.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor, nn

from composite_nas.base.devices import Device
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.detection.network import ACTIVATIONS, Detector, DetectorConfig
from composite_nas.score.dynamics import ZERO_COST_FIELDS
from composite_nas.training.augmentation import to_float
from composite_nas.training.recipe import Candidate, new_detector

BATCH_SIZE, N_BATCHES = 8, 4
# Activations of NASWOT, those of pretrained backbones among them.
COUNTED = (*ACTIVATIONS.values(), nn.ReLU6, nn.GELU)


def zero_cost_scores(candidate: Candidate, cache: ImageCache, device: Device) -> dict[str, float]:
    """All ZERO_COST_FIELDS of the detector that a training starts from; NaN where undefined.

    synflow_log: log of ``sum_theta theta * dR/dtheta``, R = sum of the outputs of the network with |theta| for an
        image of ones (Tanaka et al. 2020, arXiv:2006.05467, section 5), batch norms passing values through.
    naswot: ``log |det K|``, K_ij = number of activation units that are on for both or off for both of images i and j
        (Mellor et al. 2021, arXiv:2006.04647); on means a positive input, for SiLU and hardswish, too.
    grad_norm_init: ``sum_layers ||dL/dtheta||_2`` on one batch (Abdelfattah et al. 2021, arXiv:2101.08134).
    snip: ``sum_theta |theta * dL/dtheta|`` on one batch (Lee et al. 2019, arXiv:1810.02340).
    zico: ``sum_layers log(sum_theta mean|g| / std|g|)``, g over N_BATCHES batches (Li et al. 2023,
        arXiv:2301.11300), of convolution weights.

    Args:
        cache: training images; the first batches of a permutation drawn by the seed are used, without augmentation.
    """
    config, seed = candidate.detector, candidate.train.seed
    model = device.put(new_detector(candidate))
    criterion = Criterion(cache.canvas, config.strides, device.torch_device)
    batches = list(_batches(cache, criterion, device, seed))
    weights = {name: p for name, p in model.named_parameters() if p.ndim >= 2}
    scores = {"naswot": _naswot(model, batches[0][0])}
    gradients: list[dict[str, Tensor]] = []
    model.train()
    for images, assignment in batches:
        model.zero_grad(set_to_none=True)
        criterion(model(images), assignment).total.backward()
        gradients.append({name: p.grad.detach().clone() for name, p in weights.items() if p.grad is not None})
    first = gradients[0]
    scores["grad_norm_init"] = float(sum(g.norm() for g in first.values()))
    scores["snip"] = float(sum((g * weights[name].detach()).abs().sum() for name, g in first.items()))
    scores["zico"] = _zico([torch.stack([g[name].abs() for g in gradients]) for name in weights])
    scores["synflow_log"] = _synflow_log(config, model, cache.canvas)
    return {name: scores[name] for name in ZERO_COST_FIELDS}


def _batches(cache: ImageCache, criterion: Criterion, device: Device, seed: int) -> Iterator[tuple[Tensor, Assignment]]:
    """N_BATCHES float batches with their assignments; of a small cache, images are used more than once."""
    order = np.resize(np.random.default_rng(seed).permutation(len(cache)), N_BATCHES * BATCH_SIZE)
    for indices in order.reshape(N_BATCHES, BATCH_SIZE):
        images, targets = cache.batch(np.sort(indices))
        images = to_float(images.to(device.torch_device)).contiguous(memory_format=device.memory_format)
        yield images, criterion.assign(targets).to(device.torch_device)


def _naswot(model: nn.Module, images: Tensor) -> float:
    kernel = torch.zeros(len(images), len(images), dtype=torch.float64)

    def count(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        on = (inputs[0] > 0).flatten(1).float()
        # float32 sums of zeros and ones are exact up to 2^24 units a layer.
        kernel.add_((on @ on.T + (1 - on) @ (1 - on).T).double().cpu())

    hooks = [m.register_forward_pre_hook(count) for m in model.modules() if isinstance(m, COUNTED)]
    try:
        with torch.no_grad():
            model.train()(images)
    finally:
        for hook in hooks:
            hook.remove()
    sign, log_determinant = np.linalg.slogdet(kernel.numpy())
    return float(log_determinant) if sign > 0 else math.nan


def _zico(absolute_gradients: list[Tensor]) -> float:
    """absolute_gradients: [N_BATCHES, *shape] for every layer."""
    total = 0.0
    for g in absolute_gradients:
        mean, std = g.mean(0), g.std(0, unbiased=False)
        varied = std > 0
        if varied.any():
            total += math.log(float((mean[varied] / std[varied]).sum()))
    return total


def _synflow_log(config: DetectorConfig, model: nn.Module, canvas: int | Canvas) -> float:
    """On the CPU in double precision: products over all layers leave the range of single precision."""
    twin = Detector(config).double().eval()
    twin.load_state_dict(model.state_dict())
    with torch.no_grad():
        for module in twin.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.reset_running_stats()
        for parameter in twin.parameters():
            parameter.abs_()
    output = twin(torch.ones(1, 3, *as_canvas(canvas), dtype=torch.float64))
    (output.logits.sum() + output.log_ltrb.sum()).backward()
    total = sum(float((p.detach() * p.grad).sum()) for p in twin.parameters() if p.grad is not None)
    return math.log(total) if total > 0 and math.isfinite(total) else math.nan
