"""predict.py and a study's reader where the locale knows ASCII only, and folders have other names."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composite_nas.detection.model_file import save_model
from tests.support.videos import make_video

REPO = Path(__file__).parents[2]
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(REPO)}


def run(*command: object) -> subprocess.CompletedProcess:
    done = subprocess.run(
        [sys.executable, *map(str, command)], env=os.environ | ASCII, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "набір даних"
    path.mkdir()
    return path


def test_prediction(random_detector, folder, tiny_folder):
    shutil.copy(tiny_folder / "val/images/00000.jpg", folder / "знімок.jpg")
    make_video(folder / "відео.mp4", 2)
    names = ("легковик", "汽車", *random_detector.class_names[2:])
    save_model(folder / "m.pt", random_detector.model, names, random_detector.canvas)
    script = REPO / "bayesian_optimization" / "predict.py"
    done = run(script, folder / "m.pt", folder, "--save-json", "--device", "cpu", "--conf", "0.3")
    assert "\\u0437\\u043d\\u0456\\u043c\\u043e\\u043a.jpg: 512 x 288" in done.stdout
    assert {p.name for p in (folder / "predictions").iterdir()} == {"знімок.jpg", "відео.mp4", "predictions.json"}
    assert '"file_name": "знімок.jpg"' in (folder / "predictions/predictions.json").read_text(encoding="utf-8")


def test_analysis_of_a_run(finished_run, folder):
    shutil.copytree(finished_run.results, folder / "results")
    script = REPO / "bayesian_optimization" / "analyze_search.py"
    run(script, "--results", folder / "results")
    assert (folder / "results" / "analysis_search.png").is_file()
