"""The script in processes of its own, and one complete small run for all tests that look at one."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "bayesian_optimization" / "synthesis_universal.py"
STAND_IN, NO_REPORT = (Path(__file__).with_name(name) for name in ("colab_stand_in", "no_report"))
N_TRIALS = 9
SETTINGS = {
    "--n-trials": N_TRIALS, "--n-warmup": 3, "--epochs-per-trial": 1, "--max-samples": 16, "--val-subset": 6,
    "--image-size": 64, "--full-epochs": 2, "--n-promoted": 3, "--n-controls": 1, "--top-k": 2, "--max-gmacs": 0.03,
    "--device": "cpu", "--precision": "fp32",
}  # fmt: skip
SMALL = [str(x) for pair in SETTINGS.items() for x in pair]


def local_environment() -> dict[str, str]:
    """A machine where the package is not installed."""
    return os.environ | {"PYTHONPATH": str(STAND_IN)}


def path_without_report() -> str:
    """PYTHONPATH for processes that end without a report; tests of what is in it need the real one."""
    return os.pathsep.join([str(NO_REPORT), os.environ.get("PYTHONPATH", "")])


def leave_out_report(patch: pytest.MonkeyPatch) -> None:
    """Runs in this process end without report and folders of models, which take longer than small trainings."""
    patch.setattr("composite_nas.report.page.write_report", lambda results: results.report)
    patch.setattr("composite_nas.run.synthesis.write_model_folders", lambda *arguments: None)


@dataclass(frozen=True)
class FinishedRun:
    """The folder with the script, ``dataset/``, the unpacked package and results; and what was said."""

    folder: Path
    stdout: str
    stderr: str

    @property
    def results(self) -> Path:
        return self.folder / "results"


def synthesis(*flags: object, script: Path = SCRIPT, **options) -> subprocess.CompletedProcess:
    """The script in a process of its own."""
    return subprocess.run(
        [sys.executable, str(script), *map(str, flags)],
        capture_output=True, text=True, encoding="utf-8", timeout=200, check=False, **options,
    )  # fmt: skip


def make_finished_run(folder: Path, data: Path) -> FinishedRun:
    """The one file alone, where the package is not installed."""
    shutil.copy(SCRIPT, folder)
    shutil.copytree(data, folder / "dataset")
    done = synthesis(*SMALL, script=folder / SCRIPT.name, cwd=folder, env=local_environment())
    assert done.returncode == 0, done.stderr
    return FinishedRun(folder, done.stdout, done.stderr)
