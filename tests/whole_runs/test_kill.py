"""kill -9 at random moments, in small; in full: benchmarks/kill_test.py."""

import importlib.util
import sys
from pathlib import Path

import pytest

from tests.support.script import path_without_report


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_killed_and_continued_equals_uninterrupted(tiny_folder, tmp_path, monkeypatch):
    path = Path(__file__).parents[2] / "benchmarks" / "kill_test.py"
    spec = importlib.util.spec_from_file_location("kill_test", path)
    kill_test = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "kill_test", kill_test)
    spec.loader.exec_module(kill_test)
    assert (kill_test.STAND_IN / "sitecustomize.py").is_file()  # for --drive
    monkeypatch.setenv("PYTHONPATH", path_without_report())
    monkeypatch.setattr(kill_test, "make_dataset", lambda *arguments, **options: tiny_folder)
    monkeypatch.setattr(kill_test, "POLL_S", 0.01)
    monkeypatch.setattr(kill_test, "N_TRIALS", 3)
    fewer = {"--n-trials": 3, "--n-warmup": 2, "--max-samples": 16, "--val-subset": 6, "--full-epochs": 2}
    monkeypatch.setattr(kill_test, "SETTINGS", kill_test.SETTINGS | fewer)
    record = kill_test.Record()
    kill_test.KillTest(kill_test.Options(kills=2, seed=1), tmp_path, record).run()
    assert len(record.kills) == 2
    assert record.starts >= 3
    assert record.values_compared > 200
    assert record.most_trials_lost <= 1
    assert record.temporary_files_left == 0
