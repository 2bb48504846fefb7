"""What a training needs to go on after an interruption as if there had been none, in one file per training."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Container, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from composite_nas.base.console import logger
from composite_nas.base.errors import DamagedFile, other_version
from composite_nas.base.files import set_aside_damaged, write_bytes
from composite_nas.base.torch_files import load_torch_file, torch_bytes
from composite_nas.data.pictures import Canvas
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.training.recipe import Candidate

STATE_VERSION = 5


class Part(Protocol):
    """What changes during a training: network, optimizer, schedule, ..."""

    def state_dict(self) -> dict[str, Any]: ...

    def load_state_dict(self, state: dict[str, Any], /) -> object: ...


class TrainingState:
    """Everything that changes during a training; ``path`` None keeps nothing.

    Args:
        parts: by name in the file.
    """

    def __init__(self, path: Path | None, parts: Mapping[str, Part]):
        self.path, self.parts = path, parts

    def save(self, history: list[TrainingDynamics], what: str) -> None:
        """Write the state after an epoch, through a temporary file.

        Args:
            what: digest of the training up to here.
        """
        if self.path is None:
            return
        content = {
            "version": STATE_VERSION,
            "what": what,
            "parts": {name: part.state_dict() for name, part in self.parts.items()},
            "history": json.dumps([r.to_dict() for r in history]),
        }
        write_bytes(self.path, torch_bytes(content))

    def restore(self, known: Container[str]) -> list[TrainingDynamics]:
        """The finished epochs' records, everything else put back in place; empty when there is nothing to go on from.

        A damaged file is set aside. One of another training is left out with a warning; the next ``save`` replaces it.

        Args:
            known: digests of the training up to each of its looks.

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
        if content.get("what") not in known:
            logger.warning("%s belongs to another training; starting this one anew", self.path)
            return []
        try:
            history = [TrainingDynamics.from_dict(r) for r in json.loads(content["history"])]
        except KeyError as error:
            raise other_version(self.path, f"epochs without {error}", remedy) from error
        for name, part in self.parts.items():
            part.load_state_dict(content["parts"][name])
        return history


def describe_training(
    candidate: Candidate, canvas: Canvas, stages: Sequence[tuple[int, int]], looks: Sequence[Sequence[int]]
) -> str:
    """A digest of what decides a training's numbers up to the end of the last of its ``stages``.

    A trial, which is the first of two, does not depend on how many epochs may follow.

    Args:
        stages: number of training and of validation pictures of each.
        looks: what decides the records so far.
    """
    detector, config = (dataclasses.asdict(part) for part in candidate[:2])
    if candidate.train.trial_epochs and len(stages) == 1:
        del config["epochs"], config["map_every"]
    text = json.dumps([detector, config, canvas, stages, looks])
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
