"""What do policies of full training cost, and how much of the best candidate's mAP do they lose?

    python benchmarks/policies.py correlation_experiment/results/*/ --json policies.json

Searches among the models of zoos are replayed (``experiment.policies``): of so many candidates each, drawn again and
again. Candidates are ranked by scores whose weights were fitted on the other zoos (of a single one: by early mAP).
A policy is listed with its mean regret on each zoo (share of the best candidate's final mAP50-95 that is lost) and its
mean cost in full trainings, trials included; the cheapest first. Trials of every length that the zoos have are
compared, and, where ``own_schedule.py`` was run, those on a schedule of their own. The policy of the program's own
settings is listed in any case.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
from own_schedule import read_own_schedule

from composite_nas.base.errors import UserError, exit_code_of
from composite_nas.base.settings import Settings
from composite_nas.base.tables import print_table
from composite_nas.experiment.policies import Curves, Policy, draw_searches, grid, replay
from composite_nas.experiment.tables import ZooTable, read_curves, read_experiment, trial_shares
from composite_nas.experiment.transfer import METHODS, scores_from_elsewhere

MAX_REGRET = 0.01
SHIPPED = Policy(Settings.n_promoted, Settings.n_controls, Settings.top_k, Settings.rungs)
POLICIES = [SHIPPED, *grid((3, 4, 5, 6, 8, 10, 12), ((), (0.2,), (0.33,), (0.5,), (0.1, 0.33), (0.2, 0.5)), (1, 2, 3))]
EARLY_MAP = "early mAP50-95"


def scores_of(zoos: Mapping[str, ZooTable], score: str) -> dict[str, np.ndarray]:
    """Zoo -> scores by weights from the others."""
    methods = [m for m in METHODS if m.name == score]
    if methods and len(zoos) == 1:
        raise UserError(f"{score} has weights, which have to come from another zoo: give several")
    found = scores_from_elsewhere(methods, zoos)
    if score not in (known := {m.name for m in METHODS}.union(*found.values())):
        raise UserError(f"--scores {score}: there is no such score; known are {', '.join(sorted(known))}")
    return {name: scores[score] for name, scores in found.items()}


def play(
    zoos: Mapping[str, ZooTable], curves: Mapping[str, Curves], score: str, policies: list[Policy], what: str,
    flags: argparse.Namespace,
) -> list[dict]:  # fmt: skip
    scores, rows = scores_of(zoos, score), []
    for policy in policies:
        played = {}
        for name, zoo in zoos.items():
            searches = draw_searches(len(zoo.models), min(flags.candidates, len(zoo.models)), flags.searches)
            played[name] = replay(policy, curves[name], scores[name], searches, max(zoo.cost_share.values()))
        rows.append(
            {"trial": what, "score": score, "policy": policy.in_words}
            | {f"regret {Path(n).name}": float(p.regret.mean()) for n, p in played.items()}
            | {"worst regret": max(float(p.regret.mean()) for p in played.values()),
               "cost": float(np.mean([p.cost for p in played.values()]))}
        )  # fmt: skip
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("zoos", type=Path, nargs="+", help="results folders of correlation experiments")
    parser.add_argument("--candidates", type=int, default=24)
    parser.add_argument("--searches", type=int, default=3000)
    parser.add_argument("--scores", nargs="+", default=[EARLY_MAP])
    parser.add_argument("--shown", type=int, default=12, help="rows of each kind of trial")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    shares = trial_shares(flags.zoos[0])
    kinds = {f"{s:g}": ({str(folder): read_experiment(folder, s) for folder in flags.zoos}, POLICIES) for s in shares}
    anew = [replace(policy, trials_go_on=False) for policy in POLICIES if not policy.rungs]
    for share in shares:
        tables = {str(folder): read_own_schedule(folder, share) for folder in flags.zoos}
        if all(tables.values()):
            kinds[f"{share:g}, own schedule"] = (tables, anew)
    curves = {str(f): Curves(read_curves(f), read_experiment(f).quality) for f in flags.zoos}
    rows = [
        row for what, (zoos, policies) in kinds.items() for score in flags.scores
        for row in play(zoos, curves, score, policies, what, flags)
    ]  # fmt: skip
    rows.sort(key=lambda row: (row["trial"], row["score"], row["cost"]))
    good = [row for row in rows if row["worst regret"] < MAX_REGRET]
    formats = {key: ".4f" if "regret" in key else ".2f" if key == "cost" else "" for key in rows[0]}
    for what in kinds:
        print(f"\nTrials of {what}: the cheapest with a mean regret below {MAX_REGRET:.0%} on every zoo\n")
        of_kind = [row for row in rows if row["trial"] == what]
        shown = [row for row in good if row["trial"] == what] or sorted(of_kind, key=lambda row: row["worst regret"])
        if shown[0] not in good:
            print("none; those with the lowest worst regret:\n")
        print_table(shown[: flags.shown], formats)
        if own := [row for row in of_kind if row["policy"] == SHIPPED.in_words]:
            print("\nThe program's own settings:\n")
            print_table(own, formats)
    if flags.json:
        flags.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(exit_code_of(main, "choose other folders"))
