"""How a detector is trained: TrainConfig, the recipes of trial, full training and zoo, and what they ask for:
optimizer, schedule and weight average.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, replace
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LambdaLR

from composite_nas.base.devices import Device
from composite_nas.detection.network import DetectorConfig
from composite_nas.training.augmentation import Augmentation

OPTIMIZERS = ("adamw", "sgd")
# ``lr`` is AdamW's; SGD with momentum 0.9 works at about ten times as much.
SGD_LR_FACTOR = 10.0


@dataclass(frozen=True)
class TrainConfig:
    """How one detector is trained; with DetectorConfig this is a candidate.

    Attributes:
        epochs: number of passes over the training set.
        batch_size: images a step.
        optimizer: adamw or sgd (Nesterov momentum 0.9).
        lr: peak learning rate for AdamW; SGD uses SGD_LR_FACTOR times as much.
        weight_decay: of convolution weights only; norms and biases have none.
        warmup_share: share of all steps in which the learning rate rises linearly to its peak; afterwards it falls
            as a half cosine to ``final_lr_share`` of it.
        final_lr_share: see above.
        ema_decay: decay of the exponential moving average of the weights, which is then what is evaluated and
            returned; 0 for none.
        augmentation: strengths.
        plain_epochs: last epochs without mosaic.
        map_every: mAP is computed every so many epochs, and after the last one; 0 for the last only.
        seed: of the weights, the order of the data and the augmentation.
    """

    epochs: int
    batch_size: int = 16
    optimizer: str = "adamw"
    lr: float = 2e-3
    weight_decay: float = 0.01
    warmup_share: float = 0.05
    final_lr_share: float = 0.02
    ema_decay: float = 0.0
    augmentation: Augmentation = field(default_factory=Augmentation)
    plain_epochs: int = 0
    map_every: int = 1
    seed: int = 0

    def to_dict(self) -> dict:
        return asdict(self)


class Candidate(NamedTuple):
    detector: DetectorConfig
    train: TrainConfig


@dataclass(frozen=True)
class Recipe:
    """What a kind of training sets; learning rate, batch size, optimizer and weight decay are the candidate's own.

    Attributes:
        ema_decay, augmentation, warmup_share, final_lr_share: see TrainConfig.
        plain_share: last share of the epochs without mosaic.
        evaluations: mAP is computed about so many times, the last epoch included; None for every epoch.
    """

    ema_decay: float = 0.0
    augmentation: Augmentation = field(default_factory=Augmentation)
    plain_share: float = 0.0
    warmup_share: float = 0.05
    final_lr_share: float = 0.02
    evaluations: int | None = 1

    def of(self, own: TrainConfig, epochs: int) -> TrainConfig:
        """The configuration of a training of so many epochs."""
        often = epochs if self.evaluations is None else self.evaluations
        return replace(
            own,
            epochs=epochs,
            ema_decay=self.ema_decay,
            augmentation=self.augmentation,
            plain_epochs=max(1, round(self.plain_share * epochs)) if self.plain_share else 0,
            warmup_share=self.warmup_share,
            final_lr_share=self.final_lr_share,
            map_every=0 if often == 1 else max(1, epochs // often),
        )


TRIAL = Recipe()
# mAP may be among the signals of an epoch before the last one.
TRIAL_WITH_MAP = replace(TRIAL, evaluations=None)
FULL = Recipe(ema_decay=0.998, augmentation=Augmentation(mosaic=0.5), plain_share=0.2, evaluations=10)
ZOO = {"trial": TRIAL_WITH_MAP, "full": replace(FULL, evaluations=None)}


def make_optimizer(model: nn.Module, config: TrainConfig, device: Device) -> torch.optim.Optimizer:
    """AdamW (arXiv:1711.05101) or SGD at their peak learning rate; weight decay on weights of two or more dimensions
    only."""
    decayed = [p for p in model.parameters() if p.ndim >= 2]
    plain = [p for p in model.parameters() if p.ndim < 2]
    # Decoupled decay shrinks weights by lr * decay a step; SGD's does so at its own, larger rate.
    decay = config.weight_decay / SGD_LR_FACTOR if config.optimizer == "sgd" else config.weight_decay
    groups = [
        {"params": decayed, "weight_decay": decay},
        {"params": plain, "weight_decay": 0.0},
    ]
    if config.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=config.lr, fused=device.fused_optimizer)
    if config.optimizer == "sgd":
        lr = config.lr * SGD_LR_FACTOR
        return torch.optim.SGD(groups, lr=lr, momentum=0.9, nesterov=True, fused=device.fused_optimizer)
    raise ValueError(f"unknown optimizer {config.optimizer!r}, expected one of {OPTIMIZERS}")


def make_schedule(optimizer: torch.optim.Optimizer, config: TrainConfig, steps_per_epoch: int) -> LambdaLR:
    """Linear warm-up, then half a cosine (arXiv:1608.03983); ``step`` it after every step of the optimizer."""
    total = config.epochs * steps_per_epoch
    warmup = max(1, round(config.warmup_share * total))

    def share_of_peak(step: int) -> float:
        if step < warmup:
            return (step + 1) / warmup
        done = (step - warmup) / max(1, total - warmup)
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
        return config.final_lr_share + (1 - config.final_lr_share) * cosine

    return LambdaLR(optimizer, share_of_peak)


Tensors = tuple[Tensor, ...] | list[Tensor]


class EmaUpdate:
    """EMA whose decay rises from 0.1 to ``decay``, so that early weights are forgotten at once.

    For ``AveragedModel(multi_avg_fn=...)``. ``steps`` counts here, since reading the model's own counter would make a
    GPU wait; torch calls this once for each kind of number.
    """

    def __init__(self, decay: float):
        self.decay, self.steps = decay, 0

    def state_dict(self) -> dict[str, int]:
        return {"steps": self.steps}

    def load_state_dict(self, state: dict[str, int]) -> None:
        self.steps = state["steps"]

    @torch.no_grad()
    def __call__(self, averages: Tensors, values: Tensors, count: Tensor | int) -> None:
        self.steps += averages[0].is_floating_point()
        weight = 1 - min(self.decay, (1 + self.steps) / (10 + self.steps))
        if averages[0].is_floating_point():
            torch._foreach_lerp_(averages, values, weight)
        else:
            for average, value in zip(averages, values, strict=True):
                average.copy_(value)
