"""A search with Google Drive beside it: cut off, wiped, continued; full, torn, missing Drives; results taken home."""

import contextlib
import csv
import errno
import json
import logging
import os
import shutil
import sqlite3
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from composite_nas.base.errors import UserError
from composite_nas.base.files import read_json, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.run import drive as drive_module
from composite_nas.run.drive import MOUNT_VARIABLE, Drive, connect
from composite_nas.run.guard import open_dataset
from composite_nas.search.study import open_study
from tests.support.notebooks import FLAGS, SCRIPT, make_colab
from tests.support.script import leave_out_report

CHECKPOINT = "checkpoint"
BEFORE, FIRST, LATER = "2026-01-01T11:30:00+0200", "2026-01-01T10:00:00+0000", "2026-01-01T10:00:01+0000"


class Killed(BaseException):
    """Stands for the end of the machine: nothing catches it."""


def finals(results: Path) -> list:
    found = json.loads((results / "synthesis_results.json").read_text())
    entries = found["top_models"]
    return [[e["trial"], e["final"]["map50_95"], e["final"]["val_loss"]] for e in entries]


def rows(results: Path) -> list[dict]:
    with (results / "trials_proxy_metrics.csv").open(newline="") as file:
        return [{k: v for k, v in r.items() if k not in ("seconds", "peak_memory_mb")} for r in csv.DictReader(file)]


@pytest.fixture
def machine(tiny_folder, tmp_path, monkeypatch, drive_rules):
    """A Colab machine whose Drive is mounted."""
    leave_out_report(monkeypatch)
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
    with pytest.MonkeyPatch.context() as patch:
        leave_out_report(patch)
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
    original, kept = Drive.keep_copy, []

    def keep_copy(self, results):
        original(self, results)
        kept.append(results)
        if len(kept) == count:
            raise Killed

    monkeypatch.setattr(Drive, "keep_copy", keep_copy)


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
    """After a start that an unusable checkpoint refuses, and --fresh, which puts it aside."""
    (machine.folder / CHECKPOINT).mkdir()
    (machine.folder / CHECKPOINT / "version-000001-01234567.zip").write_bytes(b"")
    assert run_script(SCRIPT, *FLAGS) == 2
    assert f"{CHECKPOINT}: none of the checkpoints there is whole: put a good copy back" in capsys.readouterr().err
    assert run_script(SCRIPT, *FLAGS, "--fresh") == 0
    assert list(machine.folder.glob(f"{CHECKPOINT}_previous_*/version-000001-01234567.zip"))
    home = machine.root / "home"
    shutil.copytree(machine.folder / "results_full", home / "results")
    monkeypatch.delenv("COLAB_RELEASE_TAG")
    assert run_script(SCRIPT.with_name("analyze_search.py"), "--results", home / "results") == 0
    capsys.readouterr()
    flags = [*FLAGS, "--n-trials", 4, "--data", tiny_folder, "--results-dir", home / "results"]
    assert run_script(SCRIPT, *flags) == 0
    assert "Trial 0:" not in capsys.readouterr().out  # what was trained in Colab is not trained again
    continued = rows(home / "results")
    assert continued[: len(rows(undisturbed))] == rows(undisturbed)
    assert sum(r["state"] == "complete" for r in continued) == 4
    assert (home / "results" / "synthesis.log").exists()
    assert (home / "results" / "colab_results.log").exists()


def test_a_drive_that_refuses_is_said_once_and_the_run_goes_on(machine, run_script, capsys, drive_rules):
    with drive_rules(machine.root / "store", errno.ENOSPC):
        assert run_script(SCRIPT, *FLAGS) == 0
    printed = capsys.readouterr().out
    assert printed.count(f"cannot be written to ({os.strerror(errno.ENOSPC)})") == 1
    assert "the last checkpoint did not reach" in printed
    assert (machine.results / "model_rank1.pt").exists()


class Session:
    """A machine with a results folder and the Drive, without the program around them."""

    def __init__(self, root: Path, name: str):
        self.results, self.drive = ResultsFolder(root / name), Drive(root / "MyDrive" / "nas")
        self.results.create()

    def work(self, run_id: str, written: str, seed: int = 42) -> None:
        """What a run has written until then: study, checkpoint.json, log, a model and its state."""
        if not self.results.study_db.exists():
            open_study(self.results.study_db, {"seed": seed}).close()
        with contextlib.closing(sqlite3.connect(self.results.study_db)) as database, database:
            database.execute("CREATE TABLE IF NOT EXISTS work (run_id, written)")
            database.execute("INSERT INTO work VALUES (?, ?)", (run_id, written))
        write_json(self.results.checkpoint, {"run_id": run_id, "written": written})
        (self.results.models / "trial_0001.state.pt").write_text(f"state of {run_id}, {written}")
        self.results.model_rank1.write_text(f"model of {run_id}, {written}")
        with self.results.log.open("a") as log:
            log.write(f"{written}\n")

    def keep(self) -> None:
        self.drive.keep_copy(self.results)
        self.drive.close()

    def restore(self, fresh: bool = False) -> list[str]:
        return self.drive.restore(self.results, fresh)

    def files(self) -> dict[str, str]:
        """All but the cache and what was moved aside; of the database what was worked."""
        root, found = self.results.root, {}
        for path in root.rglob("*"):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not name.startswith(("cache", "previous_")):
                found[name] = work_in(path) if path.suffix == ".db" else path.read_text()
        return found

    def saved(self) -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in (self.drive.folder / CHECKPOINT).iterdir()}


def work_in(database: Path) -> str:
    with contextlib.closing(sqlite3.connect(database)) as opened:
        return str(opened.execute("SELECT * FROM work").fetchall())


@pytest.fixture
def first(tmp_path):
    """A session that has kept its work; ``tmp_path`` has its Drive."""
    session = Session(tmp_path, "first")
    assert session.restore() == []
    session.work("a", FIRST)
    session.keep()
    return session


@pytest.fixture
def said(monkeypatch, caplog):
    monkeypatch.setattr(logging.getLogger("composite_nas"), "propagate", True)
    caplog.set_level("INFO", logger="composite_nas")
    return caplog


def test_another_machine_gets_everything_that_was_kept_and_a_lost_state_is_named(first, tmp_path):
    second = Session(tmp_path, "second")
    (note,) = second.restore()
    assert note.startswith("Restored the checkpoint of 20")
    assert note.endswith(f"from {second.drive.folder / CHECKPOINT}")
    assert second.files() == first.files()
    assert not list(second.results.cache.iterdir())
    second.work("a", LATER)
    second.keep()
    third = Session(tmp_path, "third")
    third.restore()
    assert third.files() == second.files() != first.files()
    for path in (first.drive.folder / CHECKPOINT).glob("*.state"):
        path.unlink()
    fourth = Session(tmp_path, "fourth")
    _, note = fourth.restore()
    assert note == (f"WARNING: {fourth.drive.folder / CHECKPOINT}: lost or damaged there, made again if needed: "
                    "models/trial_0001.state.pt")  # fmt: skip


def test_what_is_kept_is_never_the_half_of_something(first, tmp_path, said):
    (first.drive.folder / CHECKPOINT).rename(tmp_path / "away")
    assert first.restore() == []
    first.results.study_db.write_bytes(b"no database")
    first.keep()
    assert not (first.drive.folder / CHECKPOINT).exists()
    assert "cannot be written to" in said.text
    assert f"the last checkpoint did not reach {first.drive.folder / CHECKPOINT}" in said.text


def test_what_is_here_and_as_new_stays(first):
    before = first.files()
    first.drive = Drive(first.drive.folder)
    assert first.restore() == []
    assert first.files() == before
    first.work("a", LATER)
    newer = first.files()
    assert first.restore() == []
    assert first.files() == newer


@pytest.mark.parametrize(("run_id", "written"), [("a", LATER), ("b", BEFORE)])
def test_a_run_that_went_on_elsewhere_or_another_one_is_taken_from_drive(first, tmp_path, run_id, written):
    """The first machine was not lost after all, or began another run while Drive was away; its files are kept."""
    second = Session(tmp_path, "second")
    second.restore()
    second.work(run_id, written)
    second.keep()
    before = first.files()
    first.drive = Drive(first.drive.folder)
    moved, restored = first.restore()
    (previous,) = first.results.root.glob("previous_*")
    assert moved == f"What was in {first.results.root} was older and was moved to {previous.name}"
    assert restored.startswith("Restored the checkpoint of")
    assert first.files() == second.files()
    assert {n: (work_in(previous / n) if n.endswith(".db") else (previous / n).read_text()) for n in before} == before


def test_a_drive_that_cannot_be_read_keeps_its_checkpoint(first, tmp_path, monkeypatch):
    """What is there may be good: nothing is put beside it, or moved."""
    saved = first.saved()
    second = Session(tmp_path, "second")

    def broken(path):
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))

    with monkeypatch.context() as patch:
        patch.setattr("composite_nas.run.checkpoints.zipfile", SimpleNamespace(ZipFile=broken))
        (note,) = second.restore()
    (path,) = (first.drive.folder / CHECKPOINT).glob("*.zip")
    assert note == f"WARNING: {path}: {os.strerror(errno.EIO)}: the run goes on, kept in {second.results.root} only"
    second.work("b", LATER)
    second.keep()
    second.drive.set_aside(second.results)
    assert second.saved() == saved


@pytest.mark.parametrize("earlier_format", [False, True])
def test_a_checkpoint_that_cannot_be_used_is_refused_and_kept(first, tmp_path, said, earlier_format):
    saved = first.drive.folder / CHECKPOINT
    for path in list(saved.iterdir()):
        path.write_bytes(b"")
        if earlier_format:
            path.unlink()
            (saved / "manifest-000001.json").write_text("{}")
    before = first.saved()
    second = Session(tmp_path, "second")
    words = "was written by another version" if earlier_format else "none of the checkpoints there is whole"
    with pytest.raises(UserError, match=rf"{CHECKPOINT}:? {words}.* --fresh, which moves "):
        second.restore()
    assert (second.saved(), second.files()) == (before, {})
    if not earlier_format:  # a run that is here and good goes on
        first.drive = Drive(first.drive.folder)
        assert first.restore() == []
    third = Session(tmp_path, "third")
    assert third.restore(fresh=True) == []
    third.drive.set_aside(third.results)
    (aside,) = saved.parent.glob(f"{CHECKPOINT}_previous_*")
    assert {p.name: p.read_bytes() for p in aside.iterdir()} == before
    assert f"The checkpoint on Drive was moved to {aside}" in said.text
    third.work("c", FIRST)
    third.keep()
    assert len(third.saved()) == 2


def test_fresh_keeps_the_earlier_checkpoint_and_results_under_other_names(first, tmp_path):
    first.drive.hand_over(first.results)
    before = first.saved()
    again = Session(tmp_path, "again")
    again.restore(fresh=True)
    again.results.set_aside()
    again.drive.set_aside(again.results)
    again.work("b", LATER)
    again.keep()
    again.drive.hand_over(again.results)
    folder = first.drive.folder
    (old,) = folder.glob("results_full_previous_*")
    assert (old / "model_rank1.pt").read_text() == f"model of a, {FIRST}"
    (aside,) = folder.glob(f"{CHECKPOINT}_previous_*")
    assert {p.name: p.read_bytes() for p in aside.iterdir()} == before
    assert read_json(folder / "results_full" / "checkpoint.json")["run_id"] == "b"


def test_a_folder_that_cannot_be_moved_is_not_mixed_with_a_new_run(first, tmp_path, drive_rules, said):
    before = first.saved()
    with drive_rules(tmp_path / "MyDrive", errno.EROFS):
        first.restore(fresh=True)
        first.drive.set_aside(first.results)
    first.work("b", LATER)
    first.keep()
    assert first.saved() == before
    assert f"{os.strerror(errno.EROFS)}: the run goes on, kept in {first.results.root} only" in said.text


def test_results_on_drive_are_whole_and_brought_up_to_date(first, said):
    first.drive.hand_over(first.results)
    target = first.drive.folder / "results_full"
    assert f"Results on Drive: {target}" in said.text
    there = {p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file()}
    assert there == {name for name in first.files() if not name.endswith(".state.pt")}
    when = (target / "optuna_study.db").stat().st_mtime_ns
    first.results.model_rank1.write_text("better")
    first.drive.hand_over(first.results)
    assert (target / "model_rank1.pt").read_text() == "better"
    assert (target / "optuna_study.db").stat().st_mtime_ns == when
    assert not list(first.drive.folder.glob("results_full_previous_*"))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_every_refusal_is_said_once_and_stops_nothing(first, tmp_path, drive_rules, said, code):
    with drive_rules(tmp_path / "MyDrive", code):
        assert first.restore() == []
        for _ in range(3):
            first.work("a", LATER)
            first.drive.keep_copy(first.results)
        first.drive.close()
        first.drive.hand_over(first.results)
    assert said.text.count(f"cannot be written to ({os.strerror(code)})") == 1
    assert said.text.count(f"the last checkpoint did not reach {first.drive.folder / CHECKPOINT}") == 1
    assert said.text.count(f"results_full: {os.strerror(code)}: the run goes on, kept in") == 1


def test_without_any_drive_the_run_stays_here(machine, tmp_path, monkeypatch):
    monkeypatch.setenv(MOUNT_VARIABLE, str(machine.root / "nowhere"))
    alone = Session(tmp_path, "alone")
    alone.drive = connect("nas")
    (note,) = alone.restore()
    assert note.startswith("WARNING: no Google Drive (only the notebook itself can mount it: use %run")
    assert note.endswith(f": the run is kept in {alone.results.root} only")
    assert alone.drive.dataset_zip() is None
    alone.work("a", FIRST)
    before = alone.files()
    alone.drive.set_aside(alone.results)
    alone.keep()
    alone.drive.hand_over(alone.results)
    alone.drive.flush()
    assert alone.files() == before
    assert not (machine.root / "nowhere").exists()
    unwanted = connect("")  # no folder, no question
    assert (unwanted.folder, unwanted.problem, unwanted.restore(alone.results, fresh=False)) == (None, "", [])


def test_declined_and_failed_mounts_are_no_more_than_a_sentence(machine, monkeypatch):
    """With the stand-in's package and a kernel that says no."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "support/colab_stand_in"))
    monkeypatch.setenv(MOUNT_VARIABLE, str(machine.root / "m"))
    monkeypatch.setenv("STAND_IN_STORE", str(machine.root / "store"))
    monkeypatch.setattr(drive_module, "in_notebook", lambda: True)
    shell = SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    monkeypatch.setenv("STAND_IN_DRIVE", "refused")
    assert "credential propagation" in connect("a").problem
    monkeypatch.setenv("STAND_IN_DRIVE", "ok")
    (machine.root / "m").mkdir()
    (machine.root / "m" / "file").write_text("mine")
    assert "must not already contain files" in connect("a").problem
    (machine.root / "m" / "file").unlink()
    mounted = connect("a")
    assert (mounted.folder, mounted.mounted_here) == (machine.root / "m" / "MyDrive" / "a", True)
    mounted.flush()
    assert not (machine.root / "m").exists()


def test_a_torn_zip_is_reported_and_not_half_used(machine):
    path, cache = connect("elsewhere").dataset_zip(), machine.content / "cache"
    assert path == machine.folder / "dataset.zip"  # the folder that the description names
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match=str(path)):
        open_dataset(path, Settings(), 0, cache)
    assert not list(cache.glob("dataset*"))
    path.write_bytes(whole)
    for _ in range(2):
        assert len(open_dataset(path, Settings(), 0, cache).train) == 24
    assert len(list(cache.glob("dataset*"))) == 1
