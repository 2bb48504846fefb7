"""The study on disk: refused when foreign or of another version, back from its backup when lost or damaged."""

import contextlib
import json
import pickle
import shutil
import sqlite3

import optuna
import pytest
from optuna.trial import TrialState

from composite_nas.base.errors import StopRequested, UserError
from composite_nas.search.database import read_study
from composite_nas.search.study import backup_of, open_study, write_backup, write_study_pickle
from composite_nas.search.trials import DYNAMICS
from tests.support.fakes import FakeRunner, run

IDENTITY = {"image_size": 64}


def same(a: optuna.Study, b: optuna.Study) -> bool:
    parts = [[(t.number, t.state, t.params, t.values, t.user_attrs) for t in s.get_trials()] for s in (a, b)]
    return parts[0] == parts[1] and a.user_attrs == b.user_attrs


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cut_off")
    with pytest.raises(StopRequested):
        run(folder / "s.db", FakeRunner(stop_at=6))
    with contextlib.closing(open_study(folder / "s.db", IDENTITY)) as access:
        write_backup(access.study, folder / "s.db")
        write_study_pickle(folder / "s.pkl", access.study)
    return folder


@pytest.fixture
def half_done(cut_off, tmp_path):
    """A study that was cut off in trial 6, after its calibration, with its backup and its pickle."""
    shutil.copytree(cut_off, tmp_path, dirs_exist_ok=True)
    study = pickle.loads((tmp_path / "s.pkl").read_bytes())  # stays as it is whatever happens to the files
    return tmp_path / "s.db", study


def contents(folder) -> dict[str, bytes]:
    """Without what SQLite puts beside an open database."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if not p.name.endswith(("-shm", "-wal"))}


def edit(path, statement: str, *values) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute(statement, values).rowcount
        connection.commit()


def forget_a_field(path) -> None:
    """As in a study of a version whose TrainingDynamics had no ``precision``."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        query = "SELECT value_json FROM trial_user_attributes WHERE key = ? LIMIT 1"
        (text,) = connection.execute(query, (DYNAMICS,)).fetchone()
    records = json.loads(text)
    for record in records:
        del record["precision"]
    edit(path, "UPDATE trial_user_attributes SET value_json = ? WHERE key = ?", json.dumps(records), DYNAMICS)


def tables_of_another_optuna(path) -> None:
    edit(path, "UPDATE alembic_version SET version_num = 'v1.3.0.a'")


@pytest.mark.parametrize(("change", "identity", "words"), [
    (forget_a_field, {}, r"another version of this program \(epochs without 'precision'\).*--fresh"),
    # Before its contents are looked at:
    (forget_a_field, {"image_size": 128, "version": 5},
     r"another version of this program \(studies of version None, here 5\)"),
    (lambda path: path.write_bytes(b"no" * 9999), {"version": 5}, "another version"),  # of the backup
    (tables_of_another_optuna, {}, r"s\.db.*runtime optuna version"),
    (lambda path: None, {"image_size": 128}, "image_size: 64 -> 128"),
])  # fmt: skip
def test_another_study_is_refused_with_the_difference_and_left_where_it_is(
    half_done, tmp_path, change, identity, words
):
    change(half_done[0])
    before = contents(tmp_path)
    with pytest.raises(UserError, match=words):
        open_study(half_done[0], IDENTITY | identity)
    assert contents(tmp_path) == before


def test_a_study_keeps_what_was_left_to_the_first_run(tmp_path):
    path, rest = tmp_path / "s.db", {"seed": 1}
    with contextlib.closing(open_study(path, rest, {"image_size": 416, "max_gmacs": 1.69})) as access:
        assert access.study.user_attrs["identity"] == {"seed": 1, "image_size": 416, "max_gmacs": 1.69}
        write_backup(access.study, path)
    path.write_bytes(b"")  # so that it comes from its backup
    for given, proposed in (
        ({}, {"image_size": 640, "max_gmacs": 4.0}),
        ({"image_size": 416}, {"max_gmacs": 4.0}),
        ({"image_size": 416, "max_gmacs": 1.69}, None),
    ):
        with contextlib.closing(open_study(path, rest | given, proposed)) as access:
            assert access.study.user_attrs["identity"]["image_size"] == 416
    for other, words in (({"image_size": 320}, "image_size: 416 -> 320"), ({"max_gmacs": 1.0}, "max_gmacs: 1.69 -> 1")):
        with pytest.raises(UserError, match=words):
            open_study(path, rest | other, {"image_size": 416, "max_gmacs": 1.69})
    with pytest.raises(UserError, match="seed: 1 -> 2"):
        open_study(path, {"seed": 2}, {})


def test_without_the_database_the_backup_continues_to_the_same_end(half_done, tmp_path, caplog):
    path, study = half_done
    path.rename(tmp_path / "lost.db")
    (tmp_path / "s.db-wal").write_bytes(b"of the lost one" * 100)  # is not played into the backup
    with caplog.at_level("WARNING", logger="composite_nas"):
        restored = open_study(path, IDENTITY).study
    assert same(restored, study)
    assert restored.get_trials()[6].state == TrialState.RUNNING
    assert str(backup_of(path)) in caplog.text
    continued, _, _ = run(path, FakeRunner())
    whole, _, _ = run(tmp_path / "whole.db", FakeRunner())
    assert [(t.params, t.value) for t in continued.get_trials()] == [(t.params, t.value) for t in whole.get_trials()]


DAMAGES = {"torn": lambda good: good[: len(good) // 2], "empty": lambda good: b"", "foreign": lambda good: b"no" * 9999}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_database_is_kept_and_the_backup_taken(half_done, tmp_path, damage, caplog):
    path, study = half_done
    damaged = DAMAGES[damage](path.read_bytes())
    path.write_bytes(damaged)
    with caplog.at_level("WARNING", logger="composite_nas"):
        assert same(open_study(path, IDENTITY).study, study)
    (kept,) = tmp_path.glob("s.db.damaged_*")
    assert kept.read_bytes() == damaged
    assert str(path) in caplog.text


@pytest.mark.parametrize("backup", [None, *DAMAGES])
@pytest.mark.parametrize("database", [None, "torn"])
def test_never_a_new_study_where_one_was_begun(half_done, tmp_path, database, backup):
    for path, damage in ((half_done[0], database), (backup_of(half_done[0]), backup)):
        good = path.read_bytes()
        path.unlink()
        if damage:
            path.write_bytes(DAMAGES[damage](good))
    before = contents(tmp_path)
    with pytest.raises(
        UserError, match=r"s\.db is (missing|damaged .*), its backup s\.backup\.db is .*s\.pkl is for people.*--fresh"
    ):
        open_study(half_done[0], IDENTITY)
    assert contents(tmp_path) == before


def test_never_a_new_study_where_a_run_has_left_its_checkpoint(tmp_path):
    (tmp_path / "checkpoint.json").write_text("{}")
    with pytest.raises(UserError, match=r"s\.db is missing, its backup s\.backup\.db is missing: put one"):
        open_study(tmp_path / "s.db", IDENTITY)
    assert [p.name for p in tmp_path.iterdir()] == ["checkpoint.json"]


def test_a_database_that_is_damaged_meanwhile_does_not_replace_its_backup(half_done, tmp_path):
    path, study = half_done
    before = backup_of(path).read_bytes()
    content = bytearray(path.read_bytes())
    content[8192:49152] = bytes(40960)
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"s\.db was damaged meanwhile"):
        write_backup(study, path)
    assert backup_of(path).read_bytes() == before
    assert not list(tmp_path.glob("*.tmp"))


def test_the_backup_of_a_study_elsewhere_holds_all_of_it(half_done, tmp_path):
    _, study = half_done
    elsewhere = tmp_path / "results" / "s.db"
    elsewhere.parent.mkdir()
    write_backup(study, elsewhere)
    assert [p.name for p in elsewhere.parent.iterdir()] == ["s.backup.db"]
    assert same(read_study(elsewhere, backup_of(elsewhere)), study)


def test_a_closed_database_is_one_file(tmp_path):
    path = tmp_path / "s.db"
    access = open_study(path, IDENTITY)
    assert (tmp_path / "s.db-wal").exists()
    access.close()
    assert [p.name for p in tmp_path.iterdir()] == ["s.db"]
    assert len(read_study(path).get_trials()) == 1


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


def test_pickle_opens_without_the_database(half_done, tmp_path):
    path, copy = half_done
    assert same(copy, open_study(path, IDENTITY).study)
    assert copy.best_params == open_study(path, IDENTITY).study.best_params
