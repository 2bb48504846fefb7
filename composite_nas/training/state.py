"""What a training needs to go on after an interruption as if there had been none, in one file per training."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

from composite_nas.base.console import logger
from composite_nas.base.devices import Device
from composite_nas.base.errors import DamagedFile, other_version
from composite_nas.base.files import set_aside_damaged, write_bytes
from composite_nas.base.torch_files import load_torch_file, torch_bytes
from composite_nas.data.pictures import Canvas
from composite_nas.detection.network import DetectorConfig
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.training.recipe import EmaUpdate, LearningRate, TrainConfig

STATE_VERSION = 2


class TrainingState:
    """Everything that changes during a training; ``path`` None keeps nothing.

    Args:
        what: of the training: a file of another configuration or data is not used.
    """

    def __init__(
        self,
        path: Path | None,
        what: str,
        device: Device,
        model: nn.Module,
        ema: AveragedModel | None,
        ema_update: EmaUpdate,
        optimizer: torch.optim.Optimizer,
        schedule: LearningRate,
    ):
        self.path, self.what, self.device, self.model, self.ema = path, what, device, model, ema
        self.ema_update, self.optimizer, self.schedule = ema_update, optimizer, schedule

    def save(self, history: list[TrainingDynamics]) -> None:
        """Write the state after an epoch, through a temporary file."""
        if self.path is None:
            return
        content = {
            "version": STATE_VERSION,
            "what": self.what,
            "model": self.model.state_dict(),
            "ema": self.ema.state_dict() if self.ema is not None else None,
            "ema_steps": self.ema_update.steps,
            "optimizer": self.optimizer.state_dict(),
            "step": self.schedule.step,
            "rng": torch.get_rng_state(),
            "device_rng": self.device.rng_state(),
            "history": json.dumps([r.to_dict() for r in history]),
        }
        write_bytes(self.path, torch_bytes(content))

    def restore(self) -> list[TrainingDynamics]:
        """The finished epochs' records, everything else put back in place; empty when there is nothing to go on from.

        A damaged file is set aside. One of another training is left out with a warning; the next ``save`` replaces it.

        Raises:
            UserError: another version of this program wrote it.
        """
        if self.path is None or not self.path.exists():
            return []
        try:
            content = load_torch_file(self.path)
        except DamagedFile as error:
            set_aside_damaged(self.path, error)
            return []
        remedy = "go on with that version, or remove the file to begin this training anew"
        if content.get("version") != STATE_VERSION:
            raise other_version(self.path, f"state {content.get('version')}, here {STATE_VERSION}", remedy)
        if content.get("what") != self.what:
            logger.warning("%s belongs to another training; starting this one anew", self.path)
            return []
        try:
            history = [TrainingDynamics.from_dict(r) for r in json.loads(content["history"])]
        except KeyError as error:
            raise other_version(self.path, f"epochs without {error}", remedy) from error
        for part, name in zip(self._parts(), ("model", "optimizer", "ema"), strict=False):
            part.load_state_dict(content[name])
        self.ema_update.steps, self.schedule.step = content["ema_steps"], content["step"]
        torch.set_rng_state(content["rng"])
        self.device.set_rng_state(content["device_rng"])
        return history

    def _parts(self) -> list[nn.Module | torch.optim.Optimizer]:
        return [self.model, self.optimizer] + ([self.ema] if self.ema is not None else [])


def describe_training(detector: DetectorConfig, config: TrainConfig, canvas: Canvas, n_train: int, n_val: int) -> str:
    """A digest of what decides a training's numbers."""
    text = json.dumps([dataclasses.asdict(detector), dataclasses.asdict(config), canvas, n_train, n_val])
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
