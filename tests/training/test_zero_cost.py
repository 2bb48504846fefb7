"""Scores of untrained networks: hand-made networks and numbers, repeatability, every block and neck."""

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import BLOCKS, NECKS, Detector
from composite_nas.score.dynamics import ZERO_COST_FIELDS
from composite_nas.training.augmentation import to_float
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.zero_cost import _naswot, _synflow_log, _zico, zero_cost_scores


def untrained(config, seed):
    return Candidate(config, TrainConfig(1, seed=seed))


def test_scores_are_finite_and_repeatable_for_every_block_and_neck(tiny_config, tiny_caches, cpu):
    seen = set()
    for block in BLOCKS:
        for neck in NECKS:
            config = replace(tiny_config, depth=1, block=block, neck=neck)
            scores = zero_cost_scores(untrained(config, 1), tiny_caches[0], cpu)
            assert tuple(scores) == ZERO_COST_FIELDS
            assert all(math.isfinite(v) for v in scores.values()), (block, neck, scores)
            seen.add(round(scores["synflow_log"], 6))
    assert len(seen) == len(BLOCKS) * len(NECKS)
    assert scores == zero_cost_scores(untrained(config, 1), tiny_caches[0], cpu)
    assert scores != zero_cost_scores(untrained(config, 2), tiny_caches[0], cpu)


def test_naswot_of_three_images_by_hand():
    """Two ReLU units; codes 11, 10, 01: agreement 2 on the diagonal, 1, 1 and 0 beside it; det = 8 - 2 - 2."""
    net = nn.Sequential(nn.ReLU())
    images = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0]])
    assert _naswot(net, images) == pytest.approx(math.log(4.0))


def test_zico_by_hand():
    """One layer, two batches, two weights: |g| 1 and 3 -> mean 2, std 1; 2 and 2 -> no spread, left out."""
    assert _zico([torch.tensor([[1.0, 2.0], [3.0, 2.0]])]) == pytest.approx(math.log(2.0))
    assert _zico([torch.ones(2, 3)]) == 0.0


def test_snip_and_gradient_norm_match_autograd(tiny_config, tiny_caches, cpu):
    cache = tiny_caches[0]
    scores = zero_cost_scores(untrained(tiny_config, 5), cache, cpu)
    torch.manual_seed(5)
    model = Detector(tiny_config).to(memory_format=cpu.memory_format).train()
    order = np.resize(np.random.default_rng(5).permutation(len(cache)), 32).reshape(4, 8)
    images, targets = cache.batch(np.sort(order[0]))
    criterion = Criterion(cache.canvas, tiny_config.strides)
    images = to_float(images).contiguous(memory_format=cpu.memory_format)
    with torch.no_grad():  # the statistics of batch norm do not matter in training mode
        model(images)
    loss = criterion(model(images), criterion.assign(targets)).total
    weights = [p for p in model.parameters() if p.ndim >= 2]
    gradients = torch.autograd.grad(loss, weights)
    expected = sum(float((g * p.detach()).abs().sum()) for g, p in zip(gradients, weights, strict=True))
    assert scores["snip"] == pytest.approx(expected, rel=1e-3)
    assert scores["grad_norm_init"] == pytest.approx(sum(float(g.norm()) for g in gradients), rel=1e-3)


def test_synflow_does_not_depend_on_signs_and_leaves_the_model_alone(tiny_config):
    torch.manual_seed(0)
    model = Detector(tiny_config)
    before = {k: v.clone() for k, v in model.state_dict().items()}
    first = _synflow_log(tiny_config, model, 64)
    assert all(torch.equal(v, before[k]) for k, v in model.state_dict().items())
    with torch.no_grad():
        for p in model.parameters():
            p.neg_()
    assert _synflow_log(tiny_config, model, 64) == pytest.approx(first)
