"""Optuna trial -> candidate: DetectorConfig and TrainConfig."""

from __future__ import annotations

import optuna

from composite_nas.detection.network import ACTIVATIONS, BLOCKS, NECKS, DetectorConfig
from composite_nas.training.recipe import OPTIMIZERS, Candidate, TrainConfig

# (lowest, highest, step) channels of each backbone stage.
FILTERS = ((16, 48, 8), (24, 96, 8), (32, 160, 16), (48, 256, 16), (64, 256, 32))

# How often mAP is computed in full training, about.
EVALUATIONS = 10

# A plain design with the recipe that did best on demo scenes (docs/LOG.md); on real pictures it was trained fully once
# only (aerial_cars). It is the first candidate of every study: what the search is worth is what it finds beyond it.
REFERENCE = {
    "num_blocks": 4, "filters_1": 24, "filters_2": 48, "filters_3": 96, "filters_4": 128, "depth": 1,
    "kernel_1": 3, "kernel_2": 3, "kernel_3": 3, "kernel_4": 3, "block": "residual", "activation": "silu",
    "neck": "fpn", "neck_width": 64, "neck_depth": 1, "head_width": 64, "head_depth": 2, "finest_stride": 4,
    "dropout": 0.0, "batch_size": 8, "optimizer": "adamw", "lr": 8e-3, "weight_decay": 0.01,
}  # fmt: skip


def suggest(
    trial: optuna.trial.BaseTrial, num_classes: int, epochs: int, seed: int, trial_epochs: int = 0
) -> Candidate:
    """Draw a candidate under the parameter names of the original description where they exist.

    Args:
        trial: a live Trial or a FixedTrial.
        num_classes: of the dataset.
        epochs: of full training.
        seed: of its weights and data order, the same for every candidate.
        trial_epochs: of the trial that it begins with; 0 for none.
    """
    num_blocks = trial.suggest_int("num_blocks", 2, 5)
    detector = DetectorConfig(
        num_classes=num_classes,
        num_blocks=num_blocks,
        filters=tuple(
            trial.suggest_int(f"filters_{i}", low, high, step=step)
            for i, (low, high, step) in enumerate(FILTERS[:num_blocks], 1)
        ),
        kernels=tuple(trial.suggest_categorical(f"kernel_{i}", [3, 5]) for i in range(1, num_blocks + 1)),
        depth=trial.suggest_int("depth", 0, 3),
        block=trial.suggest_categorical("block", list(BLOCKS)),
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
        trial_epochs=trial_epochs,
        map_every=max(1, epochs // EVALUATIONS),
        seed=seed,
    )
    return Candidate(detector, train)
