"""The script with --workers 2 in real processes: interrupted, a worker killed, and everything there at the end."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import optuna
import psutil
import pytest
import torch
from optuna.trial import TrialState

from composite_nas.base.processes import MPS_DAEMON, share_of_machine, tell_about_sharing
from composite_nas.detection.model_file import load_model
from tests.support.script import SCRIPT, path_without_report

SMALL = {
    "--n-trials": 6, "--n-warmup": 3, "--epochs-per-trial": 2, "--max-samples": 24, "--val-subset": 6,
    "--image-size": 64, "--full-epochs": 4, "--n-promoted": 3, "--n-controls": 1, "--top-k": 2, "--max-gmacs": 0.03,
    "--device": "cpu", "--precision": "fp32", "--workers": 2, "--heartbeat-s": 1,
}  # fmt: skip
TIMEOUT_S = 120


class Run:
    def __init__(self, data: Path, results: Path, log: Path):
        self.log = log
        flags = [str(x) for pair in SMALL.items() for x in pair]
        with log.open("w") as file:
            self.process = subprocess.Popen(
                [sys.executable, str(SCRIPT), "--data", str(data), *flags, "--results-dir", str(results)],
                stdout=file, stderr=subprocess.STDOUT, env=os.environ | {"PYTHONPATH": path_without_report()},
            )  # fmt: skip

    def wait_for(self, text: str) -> None:
        deadline = time.monotonic() + TIMEOUT_S
        while text not in self.log.read_text():
            assert time.monotonic() < deadline, self.log.read_text()
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)

    def workers(self) -> list[psutil.Process]:
        children = psutil.Process(self.process.pid).children()
        return [c for c in children if "spawn_main" in " ".join(c.cmdline())]

    def end(self) -> int:
        return self.process.wait(TIMEOUT_S)


@pytest.fixture(scope="module")
def continued(tiny_folder, tmp_path_factory):
    """Interrupted by Ctrl-C after the first trial, continued, a worker killed, finished."""
    folder = tmp_path_factory.mktemp("side_by_side")
    results = folder / "results"
    first = Run(tiny_folder, results, folder / "first.log")
    first.wait_for("Trial 0: score not yet")
    workers = first.workers()
    first.process.send_signal(signal.SIGINT)
    assert first.end() == 130
    assert not [w for w in workers if w.is_running() and w.status() != psutil.STATUS_ZOMBIE]
    second = Run(tiny_folder, results, folder / "second.log")
    second.wait_for("Trial ")
    os.kill(second.workers()[0].pid, signal.SIGKILL)
    assert second.end() == 0, second.log.read_text()
    return results, first.log.read_text(), second.log.read_text()


def test_interruption_and_killed_worker_are_said(continued):
    _, first, second = continued
    assert "run the same command again to continue" in first
    assert "was killed (SIGKILL)" in second
    assert "Traceback" not in first + second


def test_no_trial_is_lost_or_doubled(continued):
    results, first, second = continued
    with (results / "trials_proxy_metrics.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [int(r["trial"]) for r in rows] == list(range(len(rows)))
    states = [r["state"] for r in rows]
    assert set(states) <= {"complete", "infeasible"}
    assert len(states) - states.count("infeasible") == 6
    assert (first + second).count("Score (lower is better") == 1  # calibrated once
    checkpoint = json.loads((results / "checkpoint.json").read_text())
    assert (checkpoint["stage"], checkpoint["trials_trained"]) == ("finished", 6)


def test_full_training_was_shared_and_its_models_are_there(continued):
    results, _, _ = continued
    document = json.loads((results / "synthesis_results.json").read_text())
    entries = document["top_models"] + document["others"]
    assert [e["final"] is not None for e in entries] == [True, True, False, False]
    for entry in entries[:2]:
        assert entry["final"]["epochs"] == 4
        load_model(results / entry["model"])
    load_model(results / "model_rank1.pt")
    study = optuna.load_study(
        study_name="composite_score_nas.full_training", storage=f"sqlite:///{results}/optuna_study.db"
    )
    assert [t.state for t in study.get_trials()] == [TrialState.COMPLETE] * 6
    assert {t.user_attrs["model"] for t in study.get_trials()} == {f"trial_{e['trial']:04d}" for e in entries}
    states = {p.name for p in (results / "models").glob("*.state.pt")}
    assert states == {f"trial_{e['trial']:04d}.state.pt" for e in entries[2:]} | {
        f"trial_{e['trial']:04d}.trial.state.pt" for e in entries
    }


def test_a_worker_gets_its_share_of_cores_and_gpus(monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3,5")
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    monkeypatch.setattr("torch.get_num_threads", lambda: 8)
    for index, gpu in ((0, "3"), (1, "5"), (2, "3")):
        with share_of_machine(index, 3) as threads:
            assert threads == 2
            assert os.environ["OMP_NUM_THREADS"] == "2"
            assert os.environ["CUDA_VISIBLE_DEVICES"] == gpu
    assert os.environ["OMP_NUM_THREADS"] == "8"
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "3,5"


@pytest.mark.parametrize(("workers", "device", "daemon", "runs", "said"), [
    (4, "auto", True, False, True), (2, "cuda", True, False, False), (4, "cpu", True, False, False),
    (4, "cuda", False, False, False), (4, "cuda", True, True, False),
])  # fmt: skip
def test_says_how_workers_share_a_gpu(workers, device, daemon, runs, said, tmp_path, monkeypatch, caplog):
    """Two GPUs; only where the daemon is installed and does not run."""
    (tmp_path / MPS_DAEMON).touch(mode=0o755)
    if runs:
        (tmp_path / "control").touch()
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setenv("PATH", str(tmp_path) if daemon else "")
    monkeypatch.setenv("CUDA_MPS_PIPE_DIRECTORY", str(tmp_path))
    with caplog.at_level("INFO", "composite_nas"):
        tell_about_sharing(workers, device)
    assert (f"{MPS_DAEMON} -d" in caplog.text) is said
