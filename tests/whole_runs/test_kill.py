"""kill -9 at random moments, in small; in full: benchmarks/kill_test.py."""

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="process groups are POSIX")
def test_killed_and_continued_equals_uninterrupted(tmp_path, monkeypatch):
    path = Path(__file__).parents[2] / "benchmarks" / "kill_test.py"
    spec = importlib.util.spec_from_file_location("kill_test", path)
    kill_test = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "kill_test", kill_test)
    spec.loader.exec_module(kill_test)
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
