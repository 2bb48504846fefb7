"""A complete small run of the script, as a user types it, for all tests that look at one."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "bayesian_optimization" / "synthesis_universal.py"
N_TRIALS = 9
SETTINGS = {
    "--n-trials": N_TRIALS, "--n-warmup": 3, "--epochs-per-trial": 1, "--max-samples": 16, "--val-subset": 6,
    "--image-size": 64, "--full-epochs": 2, "--top-k": 2, "--n-controls": 1, "--max-gmacs": 0.03,
    "--device": "cpu", "--precision": "fp32",
}  # fmt: skip
NO_REPORT = Path(__file__).with_name("no_report")
SMALL = [str(x) for pair in SETTINGS.items() for x in pair]


def path_without_report() -> str:
    """PYTHONPATH for processes that end without a report; tests of what is in it need the real one."""
    return os.pathsep.join([str(NO_REPORT), os.environ.get("PYTHONPATH", "")])


def leave_out_report(patch: pytest.MonkeyPatch) -> None:
    """Runs in this process end without report and folders of models, which take longer than small trainings."""
    patch.setattr("composite_nas.report.page.write_report", lambda results: results.report)
    patch.setattr("composite_nas.run.synthesis.write_model_folders", lambda *arguments: None)


@dataclass(frozen=True)
class FinishedRun:
    """Its results folder and what it said."""

    results: Path
    stdout: str
    stderr: str


def synthesis(*flags: object, **options) -> subprocess.CompletedProcess:
    """The script in a process of its own."""
    return subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, flags)],
        capture_output=True, text=True, encoding="utf-8", timeout=200, check=False, **options,
    )  # fmt: skip


def make_finished_run(folder: Path, data: Path) -> FinishedRun:
    """Started in another working directory, with a relative path to its data."""
    results = folder / "results"
    done = synthesis("--data", data.name, *SMALL, "--results-dir", results, cwd=data.parent)
    assert done.returncode == 0, done.stderr
    return FinishedRun(results, done.stdout, done.stderr)
