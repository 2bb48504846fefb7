"""The study on disk: refused when foreign, set aside when damaged, back from its pickle; no foreign code is run."""

import contextlib
import os
import pickle
import sqlite3

import optuna
import pytest
from optuna.trial import TrialState
from test_search import FakeTraining, run

from composite_nas.errors import StopRequested, UserError
from composite_nas.study_pickle import _trailer, write_study_pickle
from composite_nas.study_reader import read_study
from composite_nas.study_store import STUDY_NAME, open_study
from composite_nas.trials import DYNAMICS

IDENTITY = {"image_size": 64}


def same(a: optuna.Study, b: optuna.Study) -> bool:
    parts = [[(t.number, t.state, t.params, t.values, t.user_attrs) for t in s.get_trials()] for s in (a, b)]
    return parts[0] == parts[1] and a.user_attrs == b.user_attrs


@pytest.fixture
def half_done(tmp_path):
    """A study that was cut off in trial 6, after its calibration, and its pickle."""
    path = tmp_path / "s.db"
    with pytest.raises(StopRequested):
        run(path, FakeTraining(stop_at=6))
    with contextlib.closing(open_study(path, IDENTITY)) as home:
        write_study_pickle(tmp_path / "s.pkl", home.study)
    study = pickle.loads((tmp_path / "s.pkl").read_bytes())  # stays as it is whatever happens to the files
    return path, study


def test_another_identity_is_refused_with_the_difference(half_done):
    before = half_done[0].read_bytes()
    with pytest.raises(UserError, match="image_size: 64 -> 128"):
        open_study(half_done[0], {"image_size": 128})
    assert half_done[0].read_bytes() == before


def test_without_the_database_the_pickle_continues_to_the_same_end(half_done, tmp_path, caplog):
    path, study = half_done
    path.rename(tmp_path / "lost.db")
    with caplog.at_level("WARNING", logger="composite_nas"):
        restored = open_study(path, IDENTITY).study
    assert same(restored, study)
    assert restored.get_trials()[6].state == TrialState.RUNNING
    assert "7 trials came back from" in caplog.text
    continued, _, _ = run(path, FakeTraining())
    whole, _, _ = run(tmp_path / "whole.db", FakeTraining())
    assert [(t.params, t.value) for t in continued.get_trials()] == [(t.params, t.value) for t in whole.get_trials()]


@pytest.mark.parametrize("damage", ["torn", "empty", "foreign", "another program", "lost metrics", "lost trial"])
def test_damaged_database_is_set_aside_and_the_pickle_taken(half_done, tmp_path, damage, caplog):
    path, study = half_done
    content = path.read_bytes()
    if damage == "torn":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "foreign":
        path.write_bytes(b"not a database, but long enough to be read as one" * 100)
    else:
        if damage == "another program":
            path.unlink()
        connection = sqlite3.connect(path)
        connection.execute({
            "another program": "CREATE TABLE studies (name TEXT)",
            "lost metrics": f"DELETE FROM trial_user_attributes WHERE key = '{DYNAMICS}'",
            "lost trial": "DELETE FROM trials WHERE number = 2",
        }[damage])  # fmt: skip
        connection.commit()
        connection.close()
    damaged = path.read_bytes()
    with caplog.at_level("WARNING", logger="composite_nas"):
        assert same(open_study(path, IDENTITY).study, study)
    (kept,) = tmp_path.glob("s.db.damaged_*")
    assert kept.read_bytes() == damaged
    assert str(path) in caplog.text


def test_damaged_database_without_a_pickle_begins_anew_and_loses_nothing(half_done, tmp_path):
    path, _ = half_done
    path.write_bytes(path.read_bytes()[:5000])
    path.with_suffix(".pkl").unlink()
    assert [t.state for t in open_study(path, IDENTITY).study.get_trials()] == [TrialState.WAITING]
    assert len(list(tmp_path.glob("s.db.damaged_*"))) == 1


def test_a_closed_database_is_one_file(tmp_path):
    path = tmp_path / "s.db"
    home = open_study(path, IDENTITY)
    assert (tmp_path / "s.db-wal").exists()
    home.close()
    assert [p.name for p in tmp_path.iterdir()] == ["s.db"]
    assert len(read_study(path).get_trials()) == 1


class Hostile:
    """What an attacker's pickle does when an ordinary unpickler reads it."""

    def __init__(self, function, *arguments):
        self.what = function, arguments

    def __reduce__(self):
        return self.what


def hostile_pickles(mark):
    dotted = b"\x80\x04\x8c\x0foptuna.storages\x8c\x09os.system\x93\x8c" + bytes([len(f"touch {mark}")])
    return {
        "os.system": pickle.dumps(Hostile(os.system, f"touch {mark}")),
        "eval": pickle.dumps(Hostile(eval, f"open({str(mark)!r}, 'w')")),
        "class of Optuna that writes": pickle.dumps(Hostile(optuna.storages.RDBStorage, f"sqlite:///{mark}")),
        "dotted name": dotted + f"touch {mark}".encode() + b"\x85R.",
        "Study with a database": pickle.dumps(Hostile(optuna.Study, "x", f"sqlite:///{mark}")),
        "hidden in a list": pickle.dumps([1, Hostile(os.mkdir, str(mark))]),
    }


@pytest.mark.parametrize("kind", list(hostile_pickles("x")))
def test_hostile_pickle_runs_nothing(tmp_path, kind, caplog):
    mark = tmp_path / "was_here"
    content = hostile_pickles(mark)[kind]
    (tmp_path / "s.pkl").write_bytes(content + _trailer(content))
    with caplog.at_level("WARNING", logger="composite_nas"):
        study = open_study(tmp_path / "s.db", IDENTITY).study
    assert not mark.exists()
    assert len(study.get_trials()) == 1
    assert str(tmp_path / "s.pkl") in caplog.text
    assert list(tmp_path.glob("s.pkl.damaged_*"))
    assert "it asks for" in caplog.text or "it calls" in caplog.text


A_CLASS, A_MEMBER = "coptuna.trial._frozen\nFrozenTrial\n", "coptuna.trial._state\nTrialState\nK\x01\x85R"


@pytest.mark.parametrize("target", [A_CLASS, A_MEMBER])
def test_a_pickle_cannot_change_the_program(tmp_path, target):
    """BUILD with attributes of its own, on a class and on a member of an enumeration."""
    before = optuna.trial.FrozenTrial.params, TrialState.COMPLETE.__dict__.copy()
    content = b"\x80\x04" + target.encode() + b"N}\x8c\x06paramsK\x05s\x86b."
    (tmp_path / "s.pkl").write_bytes(content + _trailer(content))
    open_study(tmp_path / "s.db", IDENTITY)
    assert list(tmp_path.glob("s.pkl.damaged_*"))
    assert (optuna.trial.FrozenTrial.params, TrialState.COMPLETE.__dict__) == before


def test_a_locked_database_is_not_damaged(half_done):
    path, _ = half_done
    before = path.read_bytes()
    other = sqlite3.connect(path)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="locked"):
        open_study(path, IDENTITY)
    other.close()
    assert path.read_bytes() == before


def test_the_hostile_pickles_are_hostile(tmp_path):
    """Otherwise the test above proves nothing."""
    for kind in ("os.system", "class of Optuna that writes", "Study with a database", "hidden in a list"):
        mark = tmp_path / kind.replace(" ", "_")
        with contextlib.suppress(KeyError):  # the database has no such study, but is there
            pickle.loads(hostile_pickles(mark)[kind])
        assert mark.exists()


@pytest.mark.parametrize("content", [b"", b"junk", pickle.dumps({"a": 1}), pickle.dumps(TrialState.COMPLETE)])
def test_useless_pickle_is_set_aside(tmp_path, content):
    for written in (content, content + _trailer(content)):
        (tmp_path / "s.pkl").write_bytes(written)
        assert len(open_study(tmp_path / "s.db", IDENTITY).study.get_trials()) == 1
        (kept,) = tmp_path.glob("s.pkl.damaged_*")
        assert kept.read_bytes() == written
        kept.unlink()
        (tmp_path / "s.db").unlink()


def test_flipped_bits_in_the_pickle_are_noticed_by_the_checksum_and_survived_without(half_done, tmp_path):
    content = (tmp_path / "s.pkl").read_bytes()
    flips = 10
    for i in range(flips):
        folder = tmp_path / f"flip_{i}"
        folder.mkdir()
        flipped = bytearray(content)
        flipped[i * len(content) // flips] ^= 1 << (i % 8)
        (folder / "s.pkl").write_bytes(flipped)
        if i % 2:
            flipped = flipped[: -len(_trailer(b""))]
            (folder / "s.pkl").write_bytes(flipped + _trailer(flipped))
        assert open_study(folder / "s.db", IDENTITY).study.study_name == STUDY_NAME
        assert i % 2 or list(folder.glob("s.pkl.damaged_*"))


def test_pickle_opens_without_the_database(half_done, tmp_path):
    path, copy = half_done
    assert same(copy, open_study(path, IDENTITY).study)
    assert copy.best_params == open_study(path, IDENTITY).study.best_params
