"""One epoch's training batches: drawn by seed and epoch, augmented, assigned, on the device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from composite_nas.augmentation import augment
from composite_nas.decoding import cell_grid
from composite_nas.detection_loss import assign
from composite_nas.devices import Device
from composite_nas.errors import StopRequested
from composite_nas.image_cache import ImageCache
from composite_nas.recipe import TrainConfig


class Batches:
    """Augmented, assigned training batches of one epoch; iterating yields (float images, Assignment) on the device.

    The order and the augmentation depend on seed and epoch only. The last, smaller batch is left out (its batch
    statistics would be noise) unless it is the only one.
    """

    def __init__(
        self,
        cache: ImageCache,
        config: TrainConfig,
        strides: tuple[int, ...],
        device: Device,
        epoch: int,
        should_stop: Callable[[], bool],
    ):
        self.cache, self.config, self.strides, self.device, self.epoch = cache, config, strides, device, epoch
        self.should_stop = should_stop
        self.centres, self.cell_strides = (t.to(device.torch_device) for t in cell_grid(cache.canvas, strides))
        plain = epoch > config.epochs - config.plain_epochs
        self.augmentation = replace(config.augmentation, mosaic=0.0) if plain else config.augmentation

    def __len__(self) -> int:
        return max(1, len(self.cache) // self.config.batch_size)

    def __iter__(self):
        size, place = self.config.batch_size, self.device.torch_device
        order = np.random.default_rng([self.config.seed, self.epoch]).permutation(len(self.cache))
        generator = torch.Generator().manual_seed(self.config.seed * 100_003 + self.epoch)
        for step in range(len(self)):
            if self.should_stop():
                raise StopRequested
            images, targets = self.cache.batch_on(place, order[step * size : (step + 1) * size])
            images, targets = augment(images, targets, self.augmentation, generator, self.device.image_dtype)
            assignment = assign(targets, self.cache.canvas, self.strides).to(place)
            yield images.contiguous(memory_format=self.device.memory_format), assignment
