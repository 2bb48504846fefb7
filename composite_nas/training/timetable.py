"""The timetable of a training: what is seen in each step, how fast it learns then, and when it is judged.

Steps are those of the trunk, the one line of steps that ends in the finished detector. A trial of the search is its
first stage: the same steps with the same rate, whether or not the training goes on, and whatever comes then.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from composite_nas.data.image_cache import ImageCache
from composite_nas.training.batches import EpochPart, steps_per_epoch
from composite_nas.training.recipe import TrainConfig


class Stage(NamedTuple):
    """Steps over the same pictures.

    Attributes:
        train, val: pictures that are learnt from, and those that it is judged on.
        first_epoch: number of the first epoch; order and augmentation depend on it.
        steps: of all its epochs.
    """

    train: ImageCache
    val: ImageCache
    first_epoch: int
    steps: int


class Look(NamedTuple):
    """A judgement of the network, which becomes a record.

    Attributes:
        number: of the epoch, for the record.
        since: the record's losses and gradients are those of the steps from here on.
        step: how many steps of the trunk are done before it.
        with_map: whether mAP is computed.
    """

    number: int
    since: int
    step: int
    with_map: bool = True


def whole_epochs(train: ImageCache, val: ImageCache, epochs: range, batch_size: int) -> Stage:
    """The stage of epochs with these numbers."""
    return Stage(train, val, epochs.start, len(epochs) * steps_per_epoch(train, batch_size))


def one_stage(config: TrainConfig, train: ImageCache, val: ImageCache) -> list[Stage]:
    """All epochs of a training without a trial."""
    return [whole_epochs(train, val, range(1, config.epochs + 1), config.batch_size)]


def epochs_after_trial(epochs: int, images: int, trial_epochs: int, trial_images: int) -> range:
    """Numbers of the epochs over all ``images`` that follow a trial: as many as it has seen in pictures are left out,
    but not the last one."""
    return range(1 + min(trial_epochs * trial_images // images, epochs - 1), epochs + 1)


def trial_then_all(
    config: TrainConfig, trial_caches: tuple[ImageCache, ImageCache], caches: tuple[ImageCache, ImageCache]
) -> list[Stage]:
    """The stages of a search's full training: its trial, then epochs over all pictures; caches are (train, val)."""
    numbers = epochs_after_trial(config.epochs, len(caches[0]), config.trial_epochs, len(trial_caches[0]))
    return [
        whole_epochs(*trial_caches, range(1, config.trial_epochs + 1), config.batch_size),
        whole_epochs(*caches, numbers, config.batch_size),
    ]


class Timetable:
    """Rates and places of all steps.

    Args:
        stages: the trial's first where ``config.trial_epochs`` is not 0; it may be alone.

    Attributes:
        ends: after how many steps each stage is over.
    """

    def __init__(self, config: TrainConfig, stages: Sequence[Stage]):
        self.config, self.stages = config, stages
        self.ends = list(accumulate(stage.steps for stage in stages))
        trial = self.ends[0] if self._is_trial(0) else 0
        self._warmup = max(1, round(config.warmup_share * self.ends[0]))
        # A trial must not depend on how long the training is that it begins.
        self._flat = max(trial, self._warmup, round(config.flat_share * self.total))
        self._mosaic = max(trial, round((1 - config.plain_share) * self.total))

    @property
    def total(self) -> int:
        return self.ends[-1]

    def part(self, step: int, end: int) -> EpochPart:
        """The batches from ``step`` on, up to ``end`` or as long as they are drawn in the same way."""
        stage = self.stage_at(step)
        begun, length = self.ends[stage] - self.stages[stage].steps, self._epoch_steps(stage)
        epoch, within = divmod(step - begun, length)
        with_mosaic = step < self._mosaic
        last = min(end, self.ends[stage], step - within + length, self._mosaic if with_mosaic else end)
        number = self.stages[stage].first_epoch + epoch
        return EpochPart(stage, number, range(within, within + last - step), with_mosaic)

    def stage_at(self, step: int) -> int:
        return bisect.bisect_right(self.ends, step)

    def _epoch_steps(self, stage: int) -> int:
        return steps_per_epoch(self.stages[stage].train, self.config.batch_size)

    def rate(self, step: int) -> float:
        """Learning rate of a step as a share of its peak: linear warm-up, flat, then half a cosine
        (arXiv:1608.03983)."""
        if step < self._warmup:
            return (step + 1) / self._warmup
        done = max(0, step - self._flat) / max(1, self.total - self._flat)
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
        return self.config.final_lr_share + (1 - self.config.final_lr_share) * cosine

    def looks(self) -> list[Look]:
        """At the end of every epoch."""
        found, begun = [], 0
        for index, stage in enumerate(self.stages):
            length, last = self._epoch_steps(index), self.ends[index]
            for number, since in enumerate(range(begun, last, length), stage.first_epoch):
                step = min(since + length, last)
                found.append(Look(number, since, step, self._has_map(index, number) or step == last))
            begun = last
        return found

    def _is_trial(self, stage: int) -> bool:
        return stage == 0 and self.config.trial_epochs > 0

    def _has_map(self, stage: int, epoch: int) -> bool:
        often = 1 if self._is_trial(stage) else self.config.map_every
        return often > 0 and epoch % often == 0
