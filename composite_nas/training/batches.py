"""The training batches of an epoch: drawn by seed and epoch, augmented and assigned on the device."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.devices import Device
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.training.augmentation import augment
from composite_nas.training.recipe import TrainConfig


class Batches:
    """Augmented, assigned training batches of one epoch; iterating yields (float images, Assignment) on the device.

    The order and the augmentation depend on seed and epoch only. The last, smaller batch is left out (its batch
    statistics would be noise) unless it is the only one.
    """

    def __init__(self, cache: ImageCache, config: TrainConfig, criterion: Criterion, device: Device, epoch: int):
        self.cache, self.config, self.criterion, self.device, self.epoch = cache, config, criterion, device, epoch
        plain = epoch > config.epochs - config.plain_epochs
        self.augmentation = replace(config.augmentation, mosaic=0.0) if plain else config.augmentation

    def __len__(self) -> int:
        return steps_per_epoch(self.cache, self.config)

    def __iter__(self) -> Iterator[tuple[Tensor, Assignment]]:
        size, place = self.config.batch_size, self.device.torch_device
        order = np.random.default_rng([self.config.seed, self.epoch]).permutation(len(self.cache))
        generator = torch.Generator().manual_seed(self.config.seed * 100_003 + self.epoch)
        for step in range(len(self)):
            images, targets = self.cache.batch_on(place, order[step * size : (step + 1) * size])
            images, targets = augment(images, targets, self.augmentation, generator, self.device.image_dtype)
            assignment = self.criterion.assign(targets).to(place)
            yield images.contiguous(memory_format=self.device.memory_format), assignment


def steps_per_epoch(cache: ImageCache, config: TrainConfig) -> int:
    return max(1, len(cache) // config.batch_size)
