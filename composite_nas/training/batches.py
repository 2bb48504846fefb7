"""Training batches: drawn by seed and epoch, augmented and assigned on the device."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.devices import Device
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.training.augmentation import augment
from composite_nas.training.recipe import TrainConfig


class EpochPart(NamedTuple):
    """Batches of one epoch that follow each other.

    Attributes:
        stage: index of the pictures, among those of the whole training.
        epoch: its number.
        steps: indices of the batches within the epoch.
        with_mosaic: False leaves mosaics out.
    """

    stage: int
    epoch: int
    steps: range
    with_mosaic: bool = True


def steps_per_epoch(cache: ImageCache, batch_size: int) -> int:
    """The last, smaller batch of an epoch is left out (its statistics would be noise) unless it is the only one."""
    return max(1, len(cache) // batch_size)


def whole_epoch(cache: ImageCache, batch_size: int) -> EpochPart:
    """The first epoch."""
    return EpochPart(0, 1, range(steps_per_epoch(cache, batch_size)))


class Batches:
    """Augmented, assigned training batches; iterating yields (float images, Assignment) on the device.

    The order depends on seed and epoch, the augmentation of a batch on its place there, too; on nothing else.
    """

    def __init__(self, cache: ImageCache, config: TrainConfig, criterion: Criterion, device: Device, part: EpochPart):
        self.cache, self.config, self.criterion, self.device, self.part = cache, config, criterion, device, part
        self.augmentation = config.augmentation if part.with_mosaic else replace(config.augmentation, mosaic=0.0)

    def __len__(self) -> int:
        return len(self.part.steps)

    def __iter__(self) -> Iterator[tuple[Tensor, Assignment]]:
        size, place, seeds = self.config.batch_size, self.device.torch_device, [self.config.seed, self.part.epoch]
        order = np.random.default_rng(seeds).permutation(len(self.cache))
        for step in self.part.steps:
            generator = torch.Generator().manual_seed(int(np.random.SeedSequence([*seeds, step]).generate_state(1)[0]))
            images, targets = self.cache.batch_on(place, order[step * size : (step + 1) * size])
            images, targets = augment(images, targets, self.augmentation, generator, self.device.image_dtype)
            assignment = self.criterion.assign(targets).to(place)
            yield images.contiguous(memory_format=self.device.memory_format), assignment
