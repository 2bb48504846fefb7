"""Claim: of 1000 data sets drawn by chance (layout, paths, names, encodings, dialects of rows, damage) each is read as
it is meant: no traceback, every box where it was drawn, pictures + dropped = pictures on disk, boxes + dropped = rows.

    python benchmarks/strange_datasets.py --sets 1000 --json strange_datasets.json

``tests/support/strange_datasets.py`` draws them; a test of the suite does the same with fewer. A set that is not read
rightly is named with its seed, which draws it again.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from measuring import report

from tests.support.strange_datasets import draw, problem_of


def main() -> int:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--sets", type=int, default=1000)
    flags.add_argument("--first-seed", type=int, default=0)
    flags.add_argument("--json", type=Path)
    given = flags.parse_args()
    drawn: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    pictures = rows = 0
    for seed in range(given.first_seed, given.first_seed + given.sets):
        with tempfile.TemporaryDirectory() as folder:
            made = draw(Path(folder), seed)
            try:
                problem = problem_of(made, Path(folder) / "unpacked")
            except Exception:  # a traceback is what is looked for
                problem = traceback.format_exc()
        layout = made.described.split(", ")[1]
        drawn[layout] += 1
        pictures, rows = pictures + len(made.truth), rows + made.num_rows
        if problem:
            wrong[layout] += 1
            print(f"{made.described}\n    {problem}")
    table = [{"layout": layout, "sets": drawn[layout], "wrong": wrong[layout]} for layout in sorted(drawn)]
    table.append({"layout": "all", "sets": given.sets, "wrong": sum(wrong.values())})
    report(f"{given.sets} data sets, {pictures} pictures, {rows} rows", table, given.json)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
