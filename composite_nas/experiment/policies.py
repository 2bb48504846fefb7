"""Policies of a search replayed on the learning curves of a zoo: what they find, and what they cost.

A policy lets a few of the candidates go on after their trials, by a score, and compares them at rungs. In a zoo all
have been trained to the end, so every policy can be replayed on the same candidates.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from composite_nas.search.tournament import plan_rounds, rung_epochs


@dataclass(frozen=True)
class Policy:
    """What a search does after its trials.

    Attributes:
        n_promoted, n_controls, top_k: see ``Tournament``.
        rungs: shares of full training.
        trials_go_on: whether full training goes on from the trials, or begins anew.
    """

    n_promoted: int
    n_controls: int = 0
    top_k: int = 3
    rungs: tuple[float, ...] = ()
    trials_go_on: bool = True

    @property
    def in_words(self) -> str:
        rungs = ", ".join(f"{share:.0%}" for share in self.rungs)
        words = f"{self.n_promoted} promoted, {self.n_controls} controls"
        words += f", rungs at {rungs}, {self.top_k} to the end" if rungs else ", all to the end"
        return words if self.trials_go_on else words + ", trained anew"


class Curves(NamedTuple):
    """The learning curves of a zoo.

    Attributes:
        maps: validation mAP50-95 after every epoch, float [n, epochs].
        final: final quality, float [n].
    """

    maps: np.ndarray
    final: np.ndarray


class Replay(NamedTuple):
    """A policy in many searches.

    Attributes:
        regret: share of the best candidate's final mAP that is lost, in each search.
        cost: of a search in full trainings, trials included.
    """

    regret: np.ndarray
    cost: float


def replay(policy: Policy, curves: Curves, scores: np.ndarray, searches: np.ndarray, trial_share: float) -> Replay:
    """Play a policy in searches among the zoo's models.

    Args:
        scores: of the trials, lower is better, float [n].
        searches: indices of the candidates of each, int [searches, candidates].
        trial_share: cost of a trial as a share of full training.
    """
    rng, epochs = np.random.default_rng(0), curves.maps.shape[1]
    ends = rung_epochs(policy.rungs, 1, epochs)
    places = max(policy.n_promoted, policy.top_k) + policy.n_controls
    plan = plan_rounds(searches.shape[1], places, policy.top_k, ends)
    regrets = [_play(policy, curves, scores, candidates, plan, rng) for candidates in searches]
    begun = trial_share if policy.trials_go_on else 0.0
    shares = [begun, *(epoch / epochs for epoch in ends)]
    steps = zip(shares[1:], shares[:-1], (count for _, count in plan), strict=True)
    cost = searches.shape[1] * trial_share + sum(count * max(0.0, end - start) for end, start, count in steps)
    return Replay(np.array(regrets), cost)


def _play(
    policy: Policy, curves: Curves, scores: np.ndarray, candidates: np.ndarray, plan: list[tuple[int, int]],
    rng: np.random.Generator,
) -> float:  # fmt: skip
    by_score = candidates[np.argsort(scores[candidates], kind="stable")]
    promoted, others = np.split(by_score, [max(policy.n_promoted, policy.top_k)])
    entered = np.concatenate([promoted, rng.permutation(others)[: policy.n_controls]])
    for (epoch, _), (_, count) in itertools.pairwise(plan):
        entered = entered[np.argsort(-curves.maps[entered, epoch - 1], kind="stable")][:count]
    # Rank 1 is the one with the highest mAP after the last epoch; what it is worth is its final quality.
    chosen = entered[np.argmax(curves.maps[entered, -1])]
    best = curves.final[candidates].max()
    return float((best - curves.final[chosen]) / best)


def draw_searches(models: int, candidates: int, count: int, seed: int = 0) -> np.ndarray:
    """Indices of different models for each of ``count`` searches."""
    rng = np.random.default_rng(seed)
    return np.array([rng.permutation(models)[:candidates] for _ in range(count)])


def grid(n_promoted: Sequence[int], rungs: Sequence[tuple[float, ...]], top_k: Sequence[int]) -> list[Policy]:
    """All that make sense: at a rung some have to stop."""
    found = [Policy(n, 0, k, r) for n in n_promoted for r in rungs for k in top_k]
    return [p for p in found if p.n_promoted >= p.top_k and (p.rungs or p.n_promoted == p.top_k)]
