"""Copies in the background: of the moment they were taken, whole, newest first, and no failure stops the run."""

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
        self.error: OSError | None = None

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


def test_a_copy_is_of_the_moment_it_was_taken(results, tmp_path):
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
    (tmp_path / "copy.db").write_bytes(saved["optuna_study.db"])
    with sqlite3.connect(tmp_path / "copy.db") as database:
        assert database.execute("SELECT x FROM t").fetchall() == [(1,)]
    assert not list(results.cache.iterdir())


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


def test_close_says_whether_the_last_copy_arrived(results):
    target = Target()
    target.error = OSError(30, "Read-only file system")
    copies = BackgroundCopies(results, target, "there")
    copies.take()
    assert not copies.close()
    copies.take()  # after the end: nothing
    assert not list(results.cache.iterdir())


def test_a_bug_while_copying_is_said_and_does_not_end_the_run(results, caplog):
    def save(files):
        raise KeyError("a bug")

    copies = BackgroundCopies(results, save, "there")
    with caplog.at_level("WARNING", logger="composite_nas"):
        copies.take()
        assert not copies.close()
    assert "there cannot be written to ('a bug')" in caplog.text
    assert not list(results.cache.iterdir())


def test_unfinished_files_are_not_copied(results):
    target = Target()
    copies = BackgroundCopies(results, target, "there")
    (results.models / "x.pt.123.tmp").write_bytes(b"half")
    (results.root / "checkpoint.json.123.tmp").write_bytes(b"half")
    copies.take()
    copies.close()
    assert set(target.saved[0]) == {"optuna_study.db"}


def test_an_open_transaction_is_not_in_the_copy(results, tmp_path):
    target = Target()
    copies = BackgroundCopies(results, target, "there")
    database = sqlite3.connect(results.study_db)
    database.execute("INSERT INTO t VALUES (7)")
    copies.take()
    copies.close()
    database.rollback()
    database.close()
    (tmp_path / "copy.db").write_bytes(target.saved[0]["optuna_study.db"])
    with sqlite3.connect(tmp_path / "copy.db") as copy:
        assert copy.execute("SELECT count(*) FROM t").fetchone() == (0,)
