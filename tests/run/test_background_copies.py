"""Copies in the background: of the moment they were taken, whole, newest first, and no failure stops the run."""

import contextlib
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from composite_nas.base.files import write_bytes
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.run.checkpoints import BackgroundCopies


class Target:
    """Remembers what it is given; may be slow or broken."""

    def __init__(self):
        self.saved: list[dict[str, bytes]] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.began = threading.Event()
        self.error: Exception | None = None

    def __call__(self, files):
        self.began.set()
        self.may_go_on.wait(30)
        if self.error:
            raise self.error
        self.saved.append({name: Path(path).read_bytes() for name, path in files.items()})


@pytest.fixture
def results(tmp_path):
    results = ResultsFolder(tmp_path / "results")
    results.create()
    with sqlite3.connect(results.study_db) as database:
        database.execute("CREATE TABLE t (x)")
    return results


def write(results: ResultsFolder, number: int) -> None:
    write_bytes(results.checkpoint, b"checkpoint %d" % number)
    write_bytes(results.models / "trial_0001.state.pt", b"state %d" % number)
    with results.log.open("a") as log:
        log.write(f"line {number}\n")
    with sqlite3.connect(results.study_db) as database:
        database.execute("INSERT INTO t VALUES (?)", (number,))


def numbers_in(content: bytes, place: Path) -> list[int]:
    place.write_bytes(content)
    with contextlib.closing(sqlite3.connect(place)) as database:
        return [number for (number,) in database.execute("SELECT x FROM t")]


def test_a_copy_is_of_the_moment_it_was_taken(results):
    target = Target()
    target.may_go_on.clear()
    copies = BackgroundCopies(results, target, "there")
    write(results, 1)
    copies.take()
    write(results, 2)
    target.may_go_on.set()
    assert copies.close()
    (saved,) = target.saved
    assert saved["checkpoint.json"] == b"checkpoint 1"
    assert saved["models/trial_0001.state.pt"] == b"state 1"
    assert saved["synthesis.log"] == b"line 1\n"
    assert not list(results.cache.iterdir())
    assert numbers_in(saved["optuna_study.db"], results.cache / "copy.db") == [1]


def test_a_slow_target_gets_the_newest_and_does_not_hold_up_the_run(results):
    target = Target()
    target.may_go_on.clear()
    copies = BackgroundCopies(results, target, "there")
    write(results, 1)
    copies.take()
    target.began.wait(30)
    started = time.monotonic()
    for number in range(2, 6):
        write(results, number)
        copies.take()
    assert time.monotonic() - started < 20
    assert target.saved == []
    target.may_go_on.set()
    assert copies.close()
    assert [s["checkpoint.json"] for s in target.saved] == [b"checkpoint 1", b"checkpoint 5"]


def test_failures_are_said_once_and_the_next_copy_is_tried(results, caplog):
    target = Target()
    target.error = OSError(28, "No space left on device")
    copies = BackgroundCopies(results, target, "the Drive")
    with caplog.at_level("WARNING", logger="composite_nas"):
        for number in range(3):
            write(results, number)
            copies.take()
            target.began.wait(30)
            target.began.clear()
        target.error = None
        write(results, 9)
        copies.take()
        assert copies.close()
    assert [r.getMessage().count("No space left") for r in caplog.records] == [1]
    assert "the Drive" in caplog.text
    assert target.saved[-1]["checkpoint.json"] == b"checkpoint 9"


@pytest.mark.parametrize("error", [OSError(30, "Read-only file system"), KeyError("a bug")])
def test_close_says_whether_the_last_copy_arrived_and_no_error_ends_the_run(results, error, caplog):
    target = Target()
    target.error = error
    copies = BackgroundCopies(results, target, "there")
    with caplog.at_level("WARNING", logger="composite_nas"):
        copies.take()
        assert not copies.close()
    words = "Read-only file system" if isinstance(error, OSError) else "'a bug'"
    assert f"there cannot be written to ({words})" in caplog.text
    copies.take()  # after the end: nothing
    assert not list(results.cache.iterdir())


def test_what_is_unfinished_is_not_copied(results):
    """Neither half a file nor an open transaction."""
    target = Target()
    copies = BackgroundCopies(results, target, "there")
    (results.models / "x.pt.123.tmp").write_bytes(b"half")
    (results.root / "checkpoint.json.123.tmp").write_bytes(b"half")
    with contextlib.closing(sqlite3.connect(results.study_db)) as database:
        database.execute("INSERT INTO t VALUES (7)")
        copies.take()
        copies.close()
        database.rollback()
    assert set(target.saved[0]) == {"optuna_study.db"}
    assert numbers_in(target.saved[0]["optuna_study.db"], results.cache / "copy.db") == []
