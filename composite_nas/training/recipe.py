"""How a detector is trained: TrainConfig, whose defaults are the recipe, and what it asks for: where a training
begins, optimizer and weight average. Its learning rate is in timetable.py.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

import torch

from composite_nas.base.devices import Device
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.detection.pretrained import PretrainedBackbone
from composite_nas.training.augmentation import Augmentation

OPTIMIZERS = ("adamw", "sgd")
# ``lr`` is AdamW's; SGD with momentum 0.9 works at about ten times as much.
SGD_LR_FACTOR = 10.0


# On which kind of picture a detector learns, unless it says otherwise.
AUGMENTATION = Augmentation(mosaic=0.5)


@dataclass(frozen=True)
class TrainConfig:
    """How one detector is trained; with DetectorConfig this is a candidate.

    Learning rates, batch size, optimizer and weight decay are the candidate's own; the other defaults are the recipe
    by which all are trained, from the first step of the trial to the last one of full training.

    Attributes:
        epochs: number of passes over the training set in full training.
        batch_size: images a step.
        optimizer: adamw or sgd (Nesterov momentum 0.9).
        lr: peak learning rate for AdamW; SGD uses SGD_LR_FACTOR times as much.
        weight_decay: of convolution weights only; norms and biases have none.
        backbone_lr_factor: the learning rate of the backbone as a share of that of the rest.
        trial_epochs: epochs of the trial that the training begins with, on pictures of its own; 0 for none.
        warmup_share: share of the first stage's steps (those of the trial, when there is one) in which the learning
            rate rises linearly to its peak.
        flat_share: share of all steps after which it falls as a half cosine to ``final_lr_share`` of its peak; never
            in the trial.
        ema_decay: decay of the exponential moving average of the weights, which is then what is evaluated and
            returned; 0 for none.
        augmentation: strengths.
        plain_share: last share of all steps without mosaic.
        map_every: mAP is computed after every so many epochs, all of the trial, and the last one; 0 for these only.
        seed: of the weights, the order of the data and the augmentation.
    """

    epochs: int
    batch_size: int = 16
    optimizer: str = "adamw"
    lr: float = 2e-3
    weight_decay: float = 0.01
    backbone_lr_factor: float = 1.0
    trial_epochs: int = 0
    warmup_share: float = 0.2
    flat_share: float = 0.5
    final_lr_share: float = 0.02
    ema_decay: float = 0.998
    augmentation: Augmentation = AUGMENTATION
    plain_share: float = 0.2
    map_every: int = 1
    seed: int = 0

    def to_dict(self) -> dict:
        return asdict(self)


class Candidate(NamedTuple):
    """What is trained, and how.

    Attributes:
        backbone_weights: file of ``prepare_weights`` that a pretrained backbone begins with; None for a random one.
    """

    detector: DetectorConfig
    train: TrainConfig
    backbone_weights: Path | None = None


def new_detector(candidate: Candidate) -> Detector:
    """As its training begins, on the CPU; all that is random in it depends on the candidate's seed."""
    torch.manual_seed(candidate.train.seed)
    detector = Detector(candidate.detector)
    if candidate.backbone_weights is not None and isinstance(detector.backbone, PretrainedBackbone):
        detector.backbone.load(candidate.backbone_weights)
    return detector


def make_optimizer(model: Detector, config: TrainConfig, device: Device) -> torch.optim.Optimizer:
    """AdamW (arXiv:1711.05101) or SGD at their peak learning rate; weight decay on weights of two or more dimensions
    only."""
    lr = config.lr * SGD_LR_FACTOR if config.optimizer == "sgd" else config.lr
    # Decoupled decay shrinks weights by lr * decay a step; SGD's does so at its own, larger rate.
    decay = config.weight_decay / SGD_LR_FACTOR if config.optimizer == "sgd" else config.weight_decay
    own = set(model.backbone.parameters()) if config.backbone_lr_factor != 1 else set()
    groups = []
    for rate, parameters in (
        (lr, [p for p in model.parameters() if p not in own]),
        (lr * config.backbone_lr_factor, [p for p in model.parameters() if p in own]),
    ):
        if parameters:
            decayed, plain = ([p for p in parameters if (p.ndim >= 2) == many] for many in (True, False))
            groups += [
                {"params": decayed, "weight_decay": decay, "lr": rate},
                {"params": plain, "weight_decay": 0.0, "lr": rate},
            ]
    if config.optimizer == "adamw":
        return torch.optim.AdamW(groups, fused=device.fused_optimizer)
    if config.optimizer == "sgd":
        optimizer = torch.optim.SGD(groups, momentum=0.9, nesterov=True, fused=device.fused_optimizer)
        for p in model.parameters():  # torch leaves what is in memory there when a first step in float16 is skipped
            optimizer.state[p]["momentum_buffer"] = torch.zeros_like(p)
        return optimizer
    raise ValueError(f"unknown optimizer {config.optimizer!r}, expected one of {OPTIMIZERS}")
