"""Training batches: drawn by seed and epoch, augmented and assigned on the device."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.devices import Device, send
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.detection.network import DetectorConfig, draw_masks
from composite_nas.training.augmentation import Plan, cut, draw_plan, move
from composite_nas.training.recipe import TrainConfig

# Fewest positives that an Assignment is filled up to; so many batches are drawn before they are asked for.
SHORTEST, DRAWN_AHEAD = 64, 32


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


class Batch(NamedTuple):
    """What a step learns from, on its device.

    Attributes:
        images: float [B, 3, H, W] in 0..1.
        assignment: filled up to a length of ``filled_length``.
        masks: of ``Detector.draw_masks``, or None.
    """

    images: Tensor
    assignment: Assignment
    masks: Tensor | None


class _Drawn(NamedTuple):
    """A batch before there are pixels, on the CPU."""

    indices: np.ndarray
    plan: Plan
    assignment: Assignment
    masks: Tensor | None


def filled_length(positives: int) -> int:
    """The next power of two, so that there are few lengths of an Assignment."""
    return max(SHORTEST, 1 << (positives - 1).bit_length())


class Batches:
    """Augmented, assigned training batches; iterating yields them.

    The order depends on seed and epoch, the augmentation of a batch on its place there, too; on nothing else.
    """

    def __init__(self, cache: ImageCache, config: TrainConfig, model: DetectorConfig, device: Device, part: EpochPart):
        self.cache, self.config, self.model, self.device, self.part = cache, config, model, device, part
        self.augmentation = config.augmentation if part.with_mosaic else replace(config.augmentation, mosaic=0.0)
        self._criterion = Criterion(cache.canvas, model.strides)
        self._seeds = [config.seed, part.epoch]
        self._order = np.random.default_rng(self._seeds).permutation(len(cache))

    def __len__(self) -> int:
        return len(self.part.steps)

    def __iter__(self) -> Iterator[Batch]:
        place, length = self.device.torch_device, 0
        for drawn in self._all_drawn():
            images_u8, _ = self.cache.batch_on(place, drawn.indices)
            images = cut(images_u8, drawn.plan, self.augmentation.colour, self.device.image_dtype)
            length = max(length, filled_length(len(drawn.assignment.weight)))
            assignment = drawn.assignment.padded(length).to(place)
            masks = None if drawn.masks is None else send(drawn.masks, place)
            yield Batch(images.contiguous(memory_format=self.device.memory_format), assignment, masks)

    def _all_drawn(self) -> Iterator[_Drawn]:
        """On a GPU in a thread ahead of the steps, which leave the CPU idle."""
        if self.device.torch_device.type == "cpu":
            yield from map(self._draw, self.part.steps)
            return
        pool, waiting = ThreadPoolExecutor(1), deque[Future[_Drawn]]()
        try:
            for step in self.part.steps:
                waiting.append(pool.submit(self._draw, step))
                if len(waiting) > DRAWN_AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)

    def _draw(self, step: int) -> _Drawn:
        size = self.config.batch_size
        seed = np.random.SeedSequence([*self._seeds, step]).generate_state(1)[0]
        generator = torch.Generator().manual_seed(int(seed))
        indices = self._order[step * size : (step + 1) * size]
        plan = draw_plan(len(indices), self.cache.canvas, self.augmentation, generator)
        targets = move([self.cache.targets[i] for i in indices], plan, self.cache.canvas)
        masks = draw_masks(self.model, len(indices), generator)
        return _Drawn(indices, plan, self._criterion.assign(targets), masks)
