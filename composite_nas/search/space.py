"""Optuna trial -> candidate: DetectorConfig and TrainConfig."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import optuna

from composite_nas.detection.network import ACTIVATIONS, BLOCKS, NECKS, DetectorConfig
from composite_nas.training.recipe import OPTIMIZERS, Candidate, TrainConfig

# (lowest, highest, step) channels of each backbone stage.
FILTERS = ((16, 48, 8), (24, 96, 8), (32, 160, 16), (48, 256, 16), (64, 256, 32))

# How often mAP is computed in full training, about.
EVALUATIONS = 10

# A plain design with the recipe that did best on demo scenes. On tiles of VisDrone three searches of 24 candidates
# found nothing better, on NWPU VHR-10 others as good (docs/LOG.md). It is the first candidate of every study: what the
# search is worth is what it finds beyond it.
REFERENCE = {
    "num_blocks": 4, "filters_1": 24, "filters_2": 48, "filters_3": 96, "filters_4": 128, "depth": 1,
    "kernel_1": 3, "kernel_2": 3, "kernel_3": 3, "kernel_4": 3, "block": "residual", "activation": "silu",
    "neck": "fpn", "neck_width": 64, "neck_depth": 1, "head_width": 64, "head_depth": 2, "finest_stride": 4,
    "dropout": 0.0, "batch_size": 8, "optimizer": "adamw", "lr": 8e-3, "weight_decay": 0.01,
}  # fmt: skip
# The first candidate of a study of pretrained backbones: the same neck, head and recipe.
REFERENCE_BACKBONE = {"backbone": "tf_efficientnet_lite0.in1k", "cut_stride": 32, "backbone_lr_factor": 0.3}
STRUCTURE = re.compile(r"num_blocks|filters_\d|kernel_\d|depth|block")


def reference_design(backbones: Collection[str] = ()) -> dict:
    """Parameters of the first candidate of a study.

    Args:
        backbones: names that it may take; none for a backbone from scratch.
    """
    if not backbones:
        return REFERENCE
    kept = {name: value for name, value in REFERENCE.items() if not STRUCTURE.fullmatch(name)}
    known = REFERENCE_BACKBONE["backbone"] in backbones
    return kept | REFERENCE_BACKBONE | ({} if known else {"backbone": next(iter(backbones))})


def suggest(
    trial: optuna.trial.BaseTrial,
    num_classes: int,
    epochs: int,
    seed: int,
    trial_epochs: int = 0,
    backbones: Mapping[str, Path] | None = None,
) -> Candidate:
    """Draw a candidate under the parameter names of the original description where they exist.

    Args:
        trial: a live Trial or a FixedTrial.
        num_classes: of the dataset.
        epochs: of full training.
        seed: of its weights and data order, the same for every candidate.
        trial_epochs: of the trial that it begins with; 0 for none.
        backbones: names of pretrained ones and files of their weights; none for a backbone from scratch.
    """
    detector = DetectorConfig(
        num_classes=num_classes,
        **(_pretrained_backbone(trial, backbones) if backbones else _backbone(trial)),
        activation=trial.suggest_categorical("activation", list(ACTIVATIONS)),
        neck=trial.suggest_categorical("neck", list(NECKS)),
        neck_width=trial.suggest_int("neck_width", 32, 96, step=16),
        neck_depth=trial.suggest_int("neck_depth", 1, 2),
        head_width=trial.suggest_int("head_width", 32, 96, step=16),
        head_depth=trial.suggest_int("head_depth", 1, 3),
        finest_stride=trial.suggest_categorical("finest_stride", [4, 8]),
        dropout=trial.suggest_float("dropout", 0.0, 0.3, step=0.05),
    )
    train = TrainConfig(
        epochs=epochs,
        batch_size=trial.suggest_categorical("batch_size", [4, 8, 16]),
        optimizer=trial.suggest_categorical("optimizer", list(OPTIMIZERS)),
        lr=trial.suggest_float("lr", 1e-3, 2e-2, log=True),
        weight_decay=trial.suggest_float("weight_decay", 1e-4, 1e-1, log=True),
        backbone_lr_factor=trial.suggest_float("backbone_lr_factor", 0.05, 1.0, log=True) if backbones else 1.0,
        trial_epochs=trial_epochs,
        map_every=max(1, epochs // EVALUATIONS),
        seed=seed,
    )
    return Candidate(detector, train, (backbones or {}).get(detector.backbone))


def _backbone(trial: optuna.trial.BaseTrial) -> dict[str, Any]:
    num_blocks = trial.suggest_int("num_blocks", 2, 5)
    return {
        "num_blocks": num_blocks,
        "filters": tuple(
            trial.suggest_int(f"filters_{i}", low, high, step=step)
            for i, (low, high, step) in enumerate(FILTERS[:num_blocks], 1)
        ),
        "kernels": tuple(trial.suggest_categorical(f"kernel_{i}", [3, 5]) for i in range(1, num_blocks + 1)),
        "depth": trial.suggest_int("depth", 0, 3),
        "block": trial.suggest_categorical("block", list(BLOCKS)),
    }


def _pretrained_backbone(trial: optuna.trial.BaseTrial, backbones: Collection[str]) -> dict[str, Any]:
    return {
        "backbone": trial.suggest_categorical("backbone", list(backbones)),
        "cut_stride": trial.suggest_categorical("cut_stride", [16, 32]),
    }
