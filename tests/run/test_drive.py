"""A search with Google Drive beside it: cut off, wiped, continued; full, torn, missing Drives; results taken home."""

import csv
import errno
import json
import os
import re
import shutil
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from composite_nas.run import drive as colab_module
from composite_nas.run.drive import MOUNT_VARIABLE
from composite_nas.run.progress import RunRecord
from tests.support.notebooks import FLAGS, SCRIPT, make_colab

CHECKPOINT = "checkpoint"


class Killed(BaseException):
    """Stands for the end of the machine: nothing catches it."""


def rows(results: Path) -> list[dict]:
    with (results / "trials_proxy_metrics.csv").open(newline="") as file:
        return [{k: v for k, v in r.items() if k not in ("seconds", "peak_memory_mb")} for r in csv.DictReader(file)]


def finals(results: Path) -> list:
    found = json.loads((results / "synthesis_results.json").read_text())
    return [
        [e["trial"], e["final"]["map50_95"], e["final"]["val_loss"]] for e in found["top_models"] + found["controls"]
    ]


@pytest.fixture
def machine(tiny_folder, tmp_path, monkeypatch, drive_rules):
    """A Colab machine whose Drive is mounted."""
    colab = make_colab(tmp_path, tiny_folder)
    monkeypatch.setenv("COLAB_RELEASE_TAG", "stand-in")
    monkeypatch.setenv(MOUNT_VARIABLE, str(tmp_path / "store"))
    monkeypatch.chdir(colab.content)
    with drive_rules(tmp_path / "store", delay_s=0.002):
        yield colab


@pytest.fixture(scope="module")
def undisturbed(tiny_folder, tmp_path_factory, run_script):
    """The same run on a machine of one's own."""
    results = tmp_path_factory.mktemp("undisturbed")
    assert run_script(SCRIPT, *FLAGS, "--data", tiny_folder, "--results-dir", results) == 0
    return results


def wipe(colab) -> None:
    """Another machine with the same Drive."""
    os.chdir(colab.root)
    shutil.rmtree(colab.content)
    colab.content.mkdir()
    os.chdir(colab.content)


def kill_at(monkeypatch, count: int) -> None:
    """The machine goes away at the ``count``-th checkpoint from now, its copies having arrived."""
    original, written = RunRecord._write_checkpoint, []

    def write(self, trials, training):
        original(self, trials, training)
        written.append(training)
        if len(written) == count:
            raise Killed

    monkeypatch.setattr(RunRecord, "_write_checkpoint", write)


def test_wiped_at_three_moments_and_continued_from_drive_alone(machine, undisturbed, run_script, monkeypatch, capsys):
    """After the first trial, after the calibration, in the middle of full training; once the newest file is lost."""
    for checkpoints, lose_newest in ((2, False), (6, True), (8, False)):
        with monkeypatch.context() as patch:
            kill_at(patch, checkpoints)
            with pytest.raises(Killed):
                run_script(SCRIPT, *FLAGS)
        if lose_newest:
            saved = machine.folder / CHECKPOINT
            max(saved.iterdir(), key=lambda p: p.stat().st_mtime_ns).unlink()
        wipe(machine)
    assert run_script(SCRIPT, *FLAGS) == 0
    assert capsys.readouterr().out.count("Restored the checkpoint of") == 3
    assert rows(machine.results) == rows(undisturbed)
    assert finals(machine.results) == finals(undisturbed)
    log = (machine.results / "colab_results.log").read_text()
    assert log.count("Settings: ") == 4  # the log came back each time, too
    assert not list(machine.results.rglob("*.tmp"))


def test_home_again_results_full_is_enough(machine, undisturbed, tiny_folder, run_script, monkeypatch, capsys):
    assert run_script(SCRIPT, *FLAGS) == 0
    home = machine.root / "home"
    shutil.copytree(machine.folder / "results_full", home / "results")
    monkeypatch.delenv("COLAB_RELEASE_TAG")
    assert run_script(SCRIPT.with_name("analyze_search.py"), "--results", home / "results") == 0
    more = ["--n-trials", 4 if f == "3" else f] if (f := FLAGS[FLAGS.index("--n-trials") + 1]) == "3" else []
    flags = [*FLAGS, *more, "--data", tiny_folder, "--results-dir", home / "results"]
    capsys.readouterr()
    assert run_script(SCRIPT, *flags) == 0
    assert "Trial 0:" not in capsys.readouterr().out  # what was trained in Colab is not trained again
    continued = rows(home / "results")
    assert continued[: len(rows(undisturbed))] == rows(undisturbed)
    assert sum(r["state"] == "complete" for r in continued) == 4
    assert (home / "results" / "synthesis.log").exists()
    assert (home / "results" / "colab_results.log").exists()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_drive_that_refuses_is_said_once_and_the_run_goes_on(machine, run_script, capsys, drive_rules, code):
    with drive_rules(machine.root / "store", code):
        assert run_script(SCRIPT, *FLAGS) == 0
    printed = capsys.readouterr().out
    assert printed.count(f"cannot be written to ({os.strerror(code)})") == 1
    assert "the last checkpoint did not reach" in printed
    assert (machine.results / "model_rank1.pt").exists()


def test_without_any_drive_the_run_stays_here(machine, tiny_folder, run_script, capsys, monkeypatch):
    monkeypatch.setenv(MOUNT_VARIABLE, str(machine.root / "nowhere"))
    assert run_script(SCRIPT, *FLAGS, "--data", tiny_folder) == 0
    assert capsys.readouterr().out.count("no Google Drive (only the notebook itself can mount it") == 1
    assert (machine.results / "model_rank1.pt").exists()


def test_no_drive_is_asked_for_without_a_folder(machine, monkeypatch):
    monkeypatch.setenv(MOUNT_VARIABLE, str(machine.root / "nowhere"))
    drive = colab_module.connect("")
    assert (drive.folder, drive.problem) == (None, "")


def test_declined_and_failed_mounts_are_no_more_than_a_sentence(machine, monkeypatch):
    """With the stand-in's package and a kernel that says no."""
    import sys
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "support/colab_stand_in"))
    monkeypatch.setenv(MOUNT_VARIABLE, str(machine.root / "m"))
    monkeypatch.setenv("STAND_IN_STORE", str(machine.root / "store"))
    monkeypatch.setattr(colab_module, "in_notebook", lambda: True)
    shell = SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    monkeypatch.setenv("STAND_IN_DRIVE", "refused")
    assert "credential propagation" in colab_module.connect("a").problem
    monkeypatch.setenv("STAND_IN_DRIVE", "ok")
    (machine.root / "m").mkdir()
    (machine.root / "m" / "file").write_text("mine")
    assert "must not already contain files" in colab_module.connect("a").problem
    (machine.root / "m" / "file").unlink()
    mounted = colab_module.connect("a")
    assert (mounted.folder, mounted.mounted_here) == (machine.root / "m" / "MyDrive" / "a", True)
    mounted.flush()
    assert not (machine.root / "m").exists()


def test_a_torn_zip_is_reported_and_not_half_used(machine, run_script, capsys):
    path = machine.folder / "dataset.zip"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert run_script(SCRIPT, *FLAGS) == 2
    assert str(path) in capsys.readouterr().err
    assert not list((machine.results / "cache").glob("dataset*"))
    path.write_bytes(whole)
    for _ in range(2):
        assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0
    assert len(list((machine.results / "cache").glob("dataset*"))) == 1


def test_fresh_keeps_the_earlier_checkpoint_and_results_under_other_names(machine, run_script):
    assert run_script(SCRIPT, *FLAGS) == 0
    model = (machine.folder / "results_full" / "model_rank1.pt").read_bytes()
    assert run_script(SCRIPT, *FLAGS, "--seed", "1", "--fresh") == 0
    (old,) = machine.folder.glob("results_full_previous_*")
    assert (old / "model_rank1.pt").read_bytes() == model
    assert len(list(machine.folder.glob("checkpoint_previous_*"))) == 1
    settings = json.loads((machine.folder / "results_full" / "checkpoint.json").read_text())["settings"]
    assert settings["seed"] == 1


def _next_year(text: str) -> str:
    return re.sub(r"^\d{4}(?=-)", lambda year: str(int(year[0]) + 1), text)


def test_a_run_that_went_on_elsewhere_is_taken_from_drive(machine, run_script, monkeypatch, capsys):
    """The first machine was not lost after all, and is asked again."""
    with monkeypatch.context() as patch:
        kill_at(patch, 2)
        with pytest.raises(Killed):
            run_script(SCRIPT, *FLAGS)
    first = machine.root / "first"
    shutil.copytree(machine.results, first)
    wipe(machine)
    monkeypatch.setattr(time, "strftime", lambda form, *t, real=time.strftime: _next_year(real(form, *t)))
    assert run_script(SCRIPT, *FLAGS) == 0
    finished = rows(machine.results)
    wipe(machine)
    shutil.copytree(first, machine.results)
    capsys.readouterr()
    assert run_script(SCRIPT, *FLAGS) == 0
    printed = capsys.readouterr().out
    assert "was older and was moved to previous_" in printed
    assert "Trial 0:" not in printed
    assert rows(machine.results) == finished
    assert (next(machine.results.glob("previous_*")) / "optuna_study.db").exists()


def test_a_session_without_drive_pushes_nothing_out(machine, tiny_folder, run_script, monkeypatch, capsys):
    """Another run begun while Drive was away gives way to the one on Drive, and is kept."""
    assert run_script(SCRIPT, *FLAGS) == 0
    finished = rows(machine.results)
    wipe(machine)
    with monkeypatch.context() as away:
        away.setenv(MOUNT_VARIABLE, str(machine.root / "nowhere"))
        assert run_script(SCRIPT, *FLAGS, "--data", tiny_folder, "--timeout-s", "0.01") == 0
    assert run_script(SCRIPT, *FLAGS) == 0
    assert rows(machine.results) == finished
    assert "Restored the checkpoint" in capsys.readouterr().out
    assert (next(machine.results.glob("previous_*")) / "optuna_study.db").exists()


def test_a_drive_that_cannot_be_read_keeps_its_checkpoint(machine, run_script, monkeypatch, capsys):
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0
    saved = {p.name for p in (machine.folder / CHECKPOINT).iterdir()}
    wipe(machine)

    def broken(path):
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))

    monkeypatch.setattr("composite_nas.run.checkpoints.zipfile", SimpleNamespace(ZipFile=broken))
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0
    assert "kept in" in capsys.readouterr().out
    assert {p.name for p in (machine.folder / CHECKPOINT).iterdir()} == saved


def test_a_checkpoint_of_which_nothing_is_left_is_refused_and_kept(machine, run_script, capsys):
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0
    for path in (machine.folder / CHECKPOINT).glob("version-*"):
        path.write_bytes(b"")
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0  # the local run is good and goes on
    wipe(machine)
    for path in (machine.folder / CHECKPOINT).glob("version-*"):
        path.write_bytes(b"")
    saved = {p.name for p in (machine.folder / CHECKPOINT).iterdir()}
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 2
    assert "none of the checkpoints there is whole" in capsys.readouterr().err
    assert {p.name for p in (machine.folder / CHECKPOINT).iterdir()} == saved
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01", "--fresh") == 0
    assert list(machine.folder.glob("checkpoint_previous_*/version-*"))


def test_other_settings_than_the_checkpoint_s_are_refused(machine, run_script, capsys):
    assert run_script(SCRIPT, *FLAGS, "--timeout-s", "0.01") == 0
    wipe(machine)
    assert run_script(SCRIPT, *FLAGS, "--seed", "1") == 2
    assert "seed: 42 -> 1" in capsys.readouterr().err
    assert list((machine.folder / CHECKPOINT).glob("version-*"))
