"""Claim: keeping a run safe costs less than 2% of the time of its trials, also with copies to a slow Drive.

    python benchmarks/checkpoint_cost.py [--data PATH] [--image-size 128] [--max-samples 320] [--n-trials 4]

Runs a search in Colab's way with a folder in place of Drive, and adds up the time that the run itself spends on writing
tables, study copy, checkpoint.json, training state and the snapshot for Drive. What the copies in the background cost
is seen by a second run without any Drive: the time of its training steps is compared. Timings are of one machine; the
runs go one after the other, with equal numbers.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import tyro

from composite_nas.base.settings import Settings
from composite_nas.run.checkpoints import BackgroundCopies
from composite_nas.run.drive import MOUNT_VARIABLE, connect
from composite_nas.run.progress import RunRecord
from composite_nas.run.synthesis import run
from composite_nas.search.study import open_study
from composite_nas.training.state import TrainingState

PARTS = {
    "tables, study copy, checkpoint.json after a trial": (RunRecord, "after_trial"),
    "checkpoint.json after an epoch": (RunRecord, "after_epoch"),
    "training state after an epoch": (TrainingState, "save"),
    "snapshot for Drive": (BackgroundCopies, "take"),
}


@dataclass(frozen=True)
class Options:
    data: Path | None = None
    """Dataset; default: demo scenes."""
    image_size: int = 128
    max_samples: int = 320
    n_trials: int = 4
    write_delay_s: float = 0.05
    """How long opening a file on the Drive takes."""


SEARCHING: list[bool] = []  # empty once the trials are over; what full training writes is not counted


class SlowStore:
    """Opening a file in ``folder`` for writing takes ``delay_s``."""

    def __init__(self, folder: Path, delay_s: float):
        self.folder, self.delay_s = str(folder), delay_s
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple) -> None:
        if event == "open" and str(arguments[0]).startswith(self.folder) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
            time.sleep(self.delay_s)


def measure(spent: dict[str, float]) -> None:
    """Adds the seconds of every call of PARTS to ``spent``; what one part calls of another counts for that one only."""
    stack: list[float] = []
    for name, (owner, method) in PARTS.items():
        original = getattr(owner, method)

        def timed(*args, _original=original, _name=name, **options):
            began = time.perf_counter()
            stack.append(0.0)
            try:
                return _original(*args, **options)
            finally:
                whole, inner = time.perf_counter() - began, stack.pop()
                if SEARCHING:
                    spent[_name] += whole - inner
                if stack:
                    stack[-1] += whole

        setattr(owner, method, timed)


def stop_counting_after_the_search() -> None:
    original = RunRecord.enter

    def enter(self, stage: str) -> None:
        SEARCHING.clear()
        original(self, stage)

    RunRecord.enter = enter


def search(options: Options, root: Path, drive_folder: str) -> float:
    """Run the trials; the seconds that their training took (steps and validation, without any checkpoint)."""
    settings = Settings(
        n_trials=options.n_trials, n_warmup=2, image_size=options.image_size, max_samples=options.max_samples,
        val_subset=80, full_epochs=1, top_k=1, n_controls=0, max_gmacs=0.1 * (options.image_size / 128) ** 2,
        data=options.data, demo=options.data is None, drive_folder=drive_folder,
    )  # fmt: skip
    SEARCHING.append(True)
    code = run(settings, options.data, root, root / "none.json", connect(drive_folder))
    if code:
        sys.exit(code)
    study = open_study(root / "optuna_study.db", json_identity(root)).study
    return sum(r["seconds"] for t in study.get_trials() for r in t.user_attrs.get("dynamics", ()))


def json_identity(root: Path) -> dict:
    import sqlite3

    with sqlite3.connect(root / "optuna_study.db") as database:
        query = "SELECT value_json FROM study_user_attributes WHERE key = 'identity'"
        return json.loads(database.execute(query).fetchone()[0])


def main() -> None:
    options = tyro.cli(Options, description=__doc__)
    with tempfile.TemporaryDirectory() as work:
        root = Path(work).resolve()
        without_s = search(options, root / "without", "")
        os.environ |= {"COLAB_RELEASE_TAG": "benchmark", MOUNT_VARIABLE: str(root / "drive")}
        (root / "drive" / "MyDrive").mkdir(parents=True)
        SlowStore(root / "drive", options.write_delay_s)
        spent: dict[str, float] = defaultdict(float)
        measure(spent)
        stop_counting_after_the_search()
        with_s = search(options, root / "with", "checkpoints")
    print(f"\n{'part':<52}{'s':>8}{'% of training':>15}")
    for name in PARTS:
        print(f"{name:<52}{spent[name]:>8.3f}{100 * spent[name] / with_s:>15.2f}")
    total = sum(spent.values())
    print(f"{'together':<52}{total:>8.3f}{100 * total / with_s:>15.2f}")
    print(f"training of {options.n_trials} trials: {with_s:.1f} s with background copies, {without_s:.1f} s without")


if __name__ == "__main__":
    main()
