"""The tournament of full training: who enters, and who goes on after each rung. Nothing is trained here.

The best candidates by score and random controls enter. At a rung, a share of full training, all of them are compared
by validation mAP50-95, whatever their score was; the better part goes on, and the last few are trained to the end
(successive halving, arXiv:1502.07943, with paused trainings that go on instead of new ones).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from optuna.trial import FrozenTrial

PROMOTED, CONTROL = "promoted", "control"


@dataclass(frozen=True)
class Entrant:
    """A candidate that is trained on after its trial.

    Attributes:
        role: PROMOTED (chosen by score) or CONTROL (drawn at random).
        score_rank: its place by score, 1 for the best.
    """

    trial: FrozenTrial
    role: str
    score_rank: int

    @property
    def name(self) -> str:
        return f"trial_{self.trial.number:04d}"


@dataclass(frozen=True)
class Standing:
    """How far a candidate has come.

    Attributes:
        maps: epoch -> validation mAP50-95 at the rungs, and at the end, that it has reached.
        failed_before: the one that it could not reach; None otherwise.
    """

    maps: Mapping[int, float] = field(default_factory=dict)
    failed_before: int | None = None


UNTRAINED = Standing()
# Number of a trial -> its standing; those that nothing is known of are missing.
Standings = Mapping[int, Standing]


class Round(NamedTuple):
    """All that are trained up to an epoch.

    Attributes:
        places: how many go on; 0 after the last epoch.
    """

    epoch: int
    places: int
    entered: list[Entrant]

    def missing(self, standings: Standings) -> list[Entrant]:
        """Those that have not reached the epoch."""
        return [e for e in self.entered if self.epoch not in standings.get(e.trial.number, UNTRAINED).maps]

    def in_order(self, standings: Standings) -> list[Entrant]:
        """Those that have, best mAP50-95 first; where it is equal or not defined, by score."""

        def key(entrant: Entrant) -> tuple[float, int]:
            value = standings[entrant.trial.number].maps[self.epoch]
            return (math.inf if math.isnan(value) else -value, entrant.score_rank)

        missing = self.missing(standings)
        return sorted((e for e in self.entered if e not in missing), key=key)


def rung_epochs(rungs: Sequence[float], first: int, last: int) -> list[int]:
    """Epochs of the rungs and of the end: shares of ``last``, at least ``first``, which is the first after the trial;
    equal ones are one."""
    return sorted({min(last, max(first, round(share * last))) for share in rungs} | {last})


def plan_rounds(candidates: int, places: int, top_k: int, epochs: Sequence[int]) -> list[tuple[int, int]]:
    """Epoch and number of models of each round, if nothing fails: from all that enter to ``top_k`` in equal ratios.

    Args:
        places: how many may enter.
    """
    entered, rungs = min(candidates, places), max(1, len(epochs) - 1)
    ratio = min(1.0, top_k / entered)
    return [(epoch, round(entered * ratio ** (index / rungs))) for index, epoch in enumerate(epochs)]


@dataclass(frozen=True)
class Tournament:
    """Who is trained how far.

    Attributes:
        ranked: all complete trials, best score first; at least one.
        n_promoted, n_controls: how many enter; at least ``top_k`` are promoted.
        top_k: how many are trained to the end.
        epochs: of ``rung_epochs``.
        seed: of the controls.
    """

    ranked: Sequence[FrozenTrial]
    n_promoted: int
    n_controls: int
    top_k: int
    epochs: Sequence[int]
    seed: int

    def rounds(self, standings: Standings) -> list[Round]:
        """Those that have begun, in order; who failed on the way is not in them, and the next one in order is."""
        entered = self._entrants(standings)
        places = [count for _, count in self.plan()[1:]] + [0]
        rounds = [Round(self.epochs[0], places[0], entered)]
        for epoch, count in zip(self.epochs[1:], places[1:], strict=True):
            before = rounds[-1]
            if before.missing(standings):
                break
            in_order = (e for e in before.in_order(standings) if not _failed(standings, e.trial, epoch))
            rounds.append(Round(epoch, count, list(in_order)[: before.places]))
        if rounds[-1].epoch == self.epochs[-1]:
            rounds[-1].entered.extend(_at_the_end(rounds, standings))
        return rounds

    def plan(self) -> list[tuple[int, int]]:
        """Of ``plan_rounds``."""
        return plan_rounds(len(self.ranked), self._promoted + self.n_controls, self.top_k, self.epochs)

    @property
    def _promoted(self) -> int:
        return max(self.n_promoted, self.top_k)

    def _entrants(self, standings: Standings) -> list[Entrant]:
        able = [(rank, t) for rank, t in enumerate(self.ranked, 1) if not _failed(standings, t, self.epochs[0])]
        promoted, others = able[: self._promoted], able[self._promoted :]
        drawn = sorted(others, key=lambda other: draw(self.seed, other[1].number))[: self.n_controls]
        return [Entrant(t, PROMOTED, rank) for rank, t in promoted] + [Entrant(t, CONTROL, rank) for rank, t in drawn]

    def may_enter(self) -> set[int]:
        """Numbers of the trials that will enter, unless one fails or better ones come; no other ever will."""
        return {e.trial.number for e in self._entrants({})}


@functools.cache
def draw(seed: int, number: int) -> float:
    """The lot of a trial: controls are those with the lowest, however many trials there will be."""
    return float(np.random.default_rng([seed, number]).random())


def _at_the_end(rounds: Sequence[Round], standings: Standings) -> list[Entrant]:
    """Who was trained to the end, but would not be now, since others have entered later or rungs have moved: what is
    finished may win."""
    there = {e.trial.number for e in rounds[-1].entered}
    return [
        e for e in rounds[0].entered
        if e.trial.number not in there and rounds[-1].epoch in standings.get(e.trial.number, UNTRAINED).maps
    ]  # fmt: skip


def _failed(standings: Standings, trial: FrozenTrial, epoch: int) -> bool:
    return standings.get(trial.number, UNTRAINED).failed_before == epoch
