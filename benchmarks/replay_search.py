"""Claim: in real searches, the rungs find what training all candidates to the end would find, for a part of the cost.

    python bayesian_optimization/synthesis_universal.py --data DATA --n-trials 24 ... --results-dir RESULTS
    python bayesian_optimization/synthesis_universal.py --data DATA --n-trials 24 ... --results-dir RESULTS --top-k 24
    python benchmarks/replay_search.py RESULTS

The first command is a search as it is, the second trains its other candidates to the end, too. Every policy is then
replayed on their learning curves (``experiment.policies``), with the search's own score and with plain signals of the
trials; random scores are the mean of many. Regret is the share of the best candidate's final mAP50-95 that is lost:
among all candidates, and in the mean of draws of two thirds of them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

import numpy as np

from composite_nas.base.files import read_json
from composite_nas.base.tables import print_table
from composite_nas.experiment.policies import Curves, Policy, draw_searches, replay

POLICIES = [
    Policy(8, 3, 3, (0.33,)), Policy(8, 0, 3, (0.33,)), Policy(8, 0, 1, (0.33,)), Policy(8, 0, 1, (0.2, 0.5)),
    Policy(5, 0, 1, (0.33,)), Policy(3, 0, 3), Policy(6, 0, 6), Policy(3, 0, 3, trials_go_on=False),
    Policy(6, 0, 6, trials_go_on=False),
]  # fmt: skip
DRAWS, RANDOM_SCORES = 1000, 200


class Search(NamedTuple):
    """A search whose candidates were all trained to the end.

    Attributes:
        scores: name -> of its candidates, lower is better, float [n].
        trial_share: pictures of a trial as a share of those of full training.
    """

    curves: Curves
    scores: dict[str, np.ndarray]
    trial_share: float


def read_search(results: Path) -> Search:
    found = read_json(results / "synthesis_results.json")
    candidates = [*found["top_models"], *found["others"]]
    settings, images = found["settings"], found["dataset"]["train_images"]
    if found["others"]:
        raise SystemExit(f"{results}: trials {[c['trial'] for c in found['others']]} were not trained to the end")
    trial = settings["epochs_per_trial"] * min(images, settings["max_samples"] or images)
    scores = {
        "score": np.array([c["score"] for c in candidates]),
        "early mAP50-95": -np.array([c["early"]["map50_95"] for c in candidates]),
        "validation loss": np.array([c["early"]["val_loss"] for c in candidates]),
    }
    final = np.array([c["final"]["map50_95"] for c in candidates])
    curves = Curves(np.array([curve(c["history"], settings["full_epochs"]) for c in candidates]), final)
    return Search(curves, scores, trial / (settings["full_epochs"] * images))


def curve(history: list[dict], epochs: int) -> np.ndarray:
    """mAP50-95 after each epoch; where it was not computed, the last one before."""
    values, known = np.zeros(epochs), {record["epoch"]: record["map50_95"] for record in history}
    last = 0.0
    for epoch in range(1, epochs + 1):
        value = known.get(epoch)
        last = last if value is None else value
        values[epoch - 1] = last
    return values


def rows_of(search: Search) -> list[dict]:
    count = len(search.curves.final)
    everything, draws = np.arange(count)[None], draw_searches(count, round(count * 2 / 3), DRAWS)
    rng, rows = np.random.default_rng(0), []
    random = [rng.random(count) for _ in range(RANDOM_SCORES)]
    for policy in POLICIES:
        row: dict[str, object] = {"policy": policy.in_words}
        row["cost"] = replay(policy, search.curves, random[0], everything, search.trial_share).cost
        for name, scores in {**search.scores, "random": None}.items():
            of_all, of_draws = (
                np.mean([
                    replay(policy, search.curves, s, searches, search.trial_share).regret.mean()
                    for s in (random if scores is None else [scores])
                ])
                for searches in (everything, draws[: DRAWS // 20] if scores is None else draws)
            )  # fmt: skip
            row[name] = f"{of_all:.1%}, {of_draws:.1%}"
        rows.append(row)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("results", type=Path, nargs="+")
    for results in parser.parse_args().results:
        search = read_search(results)
        final = search.curves.final
        print(f"\n{results.name}: {len(final)} candidates, final mAP50-95 {final.min():.3f} to {final.max():.3f}; ")
        print("cost in full trainings, trials included; regret of all candidates, and mean of draws of two thirds\n")
        rows = rows_of(search)
        print_table(rows, {key: ".1f" if key == "cost" else "" for key in rows[0]})


if __name__ == "__main__":
    main()
