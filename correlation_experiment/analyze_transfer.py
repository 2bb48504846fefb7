"""Does a score carry over to other data? Fitted on all zoos but one, judged on that one, beside every plain signal.

    python correlation_experiment/analyze_transfer.py results/nwpu_vhr10 results/visdrone_tiles results/aerial_cars

Reads the tables of several correlation experiments; writes analysis_transfer.csv (trials of every length that all of
them have) and .png (the longest) to --out. The score to ship is the simplest one within a standard error of the best
mean; --ship writes it, fitted on all zoos, as proxy_stats.json. `the rule` is what choosing so is worth: in every zoo
the score that is chosen on the others.
"""

import argparse
import json
import signal
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import numpy as np

from composite_nas.base.errors import UserError, exit_code_of
from composite_nas.base.settings import Settings
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import tell_files
from composite_nas.experiment.policies import Curves, Policy, draw_searches, replay
from composite_nas.experiment.tables import ZooTable, read_curves, read_experiment, trial_shares
from composite_nas.experiment.transfer import METHODS, choose, score_for_all, transfer_rows
from composite_nas.report.figures import draw_intervals, picture

CANDIDATES, SEARCHES = 24, 1000
POLICY = Policy(Settings.n_promoted, Settings.n_controls, Settings.top_k, Settings.rungs)
SHOWN = {
    "score": "", "zoo": "", "spearman": ".2f", "spearman_low": ".2f", "spearman_high": ".2f", "better_half": ".2f",
    "kendall": ".2f", "regret_top1": ".1%", "regret_top3": ".1%", "rungs_lose": ".1%",
}  # fmt: skip


def named(folders: list[Path]) -> dict[str, Path]:
    """Folders by their own names, or by those of the folders that they are in where these are equal."""
    places = [folder.absolute() for folder in folders]
    if len({place.resolve() for place in places}) < len(places):
        raise UserError(f"{', '.join(map(str, folders))}: one experiment is there twice; name it once")
    parts = 1
    while len({place.parts[-parts:] for place in places}) < len(places):
        parts += 1
    return {"/".join(place.parts[-parts:]): folder for place, folder in zip(places, folders, strict=True)}


def rungs_lose(zoos: dict[str, ZooTable], folders: dict[str, Path]):
    """What the search's policy loses with a score, as ``transfer_rows`` asks for it."""
    curves = {name: Curves(read_curves(folder), zoos[name].quality) for name, folder in folders.items()}

    def lose(zoo: str, scores: np.ndarray) -> float:
        searches = draw_searches(len(scores), min(CANDIDATES, len(scores)), SEARCHES)
        share = max(zoos[zoo].cost_share.values())
        return float(replay(POLICY, curves[zoo], scores, searches, share).regret.mean())

    return lose


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("zoos", type=Path, nargs="+", help="results folders of correlation experiments, at least two")
    parser.add_argument("--out", type=Path, default=HERE / "results")
    parser.add_argument("--ship", type=Path, help="proxy_stats.json to write")
    flags = parser.parse_args()
    if len(flags.zoos) < 2:
        raise UserError("analyze_transfer.py needs the results of at least two experiments on different data")
    folders = named(flags.zoos)
    shares = sorted(set.intersection(*(set(trial_shares(folder)) for folder in flags.zoos)))
    if not shares:
        raise UserError("These experiments have no length of trials (--shares) in common")
    everything = []
    for share in shares:
        zoos = {name: read_experiment(folder, share) for name, folder in folders.items()}
        rows = transfer_rows(METHODS, zoos, rungs_lose(zoos, folders))
        everything += [{"trial_share": share} | row for row in rows]
    flags.out.mkdir(parents=True, exist_ok=True)
    paths = flags.out / "analysis_transfer.csv", flags.out / "analysis_transfer.png"
    write_table(paths[0], everything, list(everything[0]))
    means = [row for row in rows if row["zoo"] == "mean"]
    with picture(paths[1], 1, 9, 0.26 * len(means) + 1.5) as (axis,):
        middle, low, high = (np.array([r[k] for r in means]) for k in ("spearman", "spearman_low", "spearman_high"))
        fitted = np.array([r["fitted"] for r in means])
        draw_intervals(axis, [r["score"] for r in means], middle, (low, high), fitted,
                       "Spearman correlation with final error, mean over the zoos, 95% interval")  # fmt: skip
        axis.set_title("Filled: weights fitted on the other zoos")
    print(f"{', '.join(f'{n} ({len(z.models)} models)' for n, z in zoos.items())}; trials of "
          f"{shares[-1]:.0%} of full training; weights from the other zoos:\n")
    print_table(means, {k: v for k, v in SHOWN.items() if k != "zoo"})
    chosen = choose(rows, zoos)
    print(f"\nThe simplest within a standard error of the best: {chosen}\n")
    print_table([row for row in rows if row["score"] == chosen], SHOWN)
    tell_files(*paths)
    if flags.ship:
        score = score_for_all(chosen, zoos, rows, shares[-1])
        flags.ship.write_text(json.dumps(score.to_dict(), indent=1) + "\n", encoding="utf-8")
        tell_files(flags.ship)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
