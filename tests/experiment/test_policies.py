"""Policies replayed on curves that were made by hand."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

from composite_nas.experiment.policies import Curves, Policy, draw_searches, grid, replay

# Four models, six epochs: the score's favourite (0) is best early, 1 in the end; 3 is what the score likes least.
MAPS = np.array([
    [0.3, 0.30, 0.30, 0.30, 0.30, 0.30],
    [0.1, 0.35, 0.36, 0.40, 0.45, 0.50],
    [0.2, 0.20, 0.20, 0.20, 0.20, 0.20],
    [0.0, 0.10, 0.20, 0.40, 0.60, 0.80],
])  # fmt: skip
CURVES = Curves(MAPS, MAPS[:, -1])
SCORES, ALL = np.array([0.0, 1.0, 2.0, 3.0]), np.array([[0, 1, 2, 3]])


@pytest.mark.parametrize(
    ("policy", "found", "cost"),
    [
        (Policy(1, top_k=1), 0, 0.4 + 0.9),  # four trials of a tenth; one goes on
        (Policy(1, top_k=1, trials_go_on=False), 0, 0.4 + 1.0),
        (Policy(2, top_k=2), 1, 0.4 + 1.8),
        (Policy(2, top_k=1, rungs=(0.33,)), 1, 0.4 + 2 * (2 / 6 - 0.1) + 4 / 6),
        (Policy(4, top_k=1, rungs=(0.33,)), 1, 0.4 + 4 * (2 / 6 - 0.1) + 4 / 6),
        (Policy(4, top_k=2, rungs=(0.5,)), 1, 0.4 + 4 * (3 / 6 - 0.1) + 2 * 3 / 6),
        (Policy(4, top_k=2, rungs=(0.66,)), 3, 0.4 + 4 * (4 / 6 - 0.1) + 2 * 2 / 6),
        (Policy(4, top_k=4), 3, 0.4 + 3.6),
    ],
)  # fmt: skip
def test_what_a_policy_finds_and_costs(policy, found, cost):
    played = replay(policy, CURVES, SCORES, ALL, trial_share=0.1)
    assert played.regret.tolist() == pytest.approx([(0.8 - CURVES.final[found]) / 0.8])
    assert played.cost == pytest.approx(cost)


def test_controls_are_drawn_among_the_others():
    searches = np.repeat(ALL, 300, axis=0)
    played = replay(Policy(2, n_controls=1, top_k=2, rungs=(0.66,)), CURVES, SCORES, searches, 0.1)
    assert np.mean(played.regret == 0) == pytest.approx(0.5, abs=0.1)  # one of 2 and 3


def test_searches_hold_different_models():
    searches = draw_searches(models=9, candidates=5, count=200)
    assert searches.shape == (200, 5)
    assert all(len(set(row)) == 5 for row in searches.tolist())
    assert set(searches.ravel()) == set(range(9))


def test_the_grid_has_no_rung_at_which_all_go_on():
    policies = grid((3, 6), ((), (0.33,)), (3,))
    assert [(p.n_promoted, p.rungs) for p in policies] == [(3, ()), (3, (0.33,)), (6, (0.33,))]


def test_a_search_whose_candidates_were_all_trained_is_replayed(monkeypatch):
    """benchmarks/replay_search.py: regrets of a score that knows the end, and of dice."""
    path = Path(__file__).parents[2] / "benchmarks" / "replay_search.py"
    spec = importlib.util.spec_from_file_location("replay_search", path)
    replay_search = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "replay_search", replay_search)
    spec.loader.exec_module(replay_search)
    monkeypatch.setattr(replay_search, "DRAWS", 40)
    monkeypatch.setattr(replay_search, "RANDOM_SCORES", 5)
    maps = np.random.default_rng(0).random((12, 1)) * np.linspace(0.1, 1, 10)
    search = replay_search.Search(Curves(maps, maps[:, -1]), {"score": -maps[:, -1]}, 0.1)
    rows = {row["policy"]: row for row in replay_search.rows_of(search)}
    assert all(row["score"] == "0.0%, 0.0%" for row in rows.values())
    three = rows["3 promoted, 0 controls, all to the end"]
    assert float(three["random"].split("%")[0]) > 0
    assert three["cost"] == pytest.approx(12 * 0.1 + 3 * 0.9)
