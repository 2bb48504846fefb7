"""The study on disk: created, refused when it is another's, restored from its backup, and copied."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import secrets
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import optuna
import sqlalchemy
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger
from composite_nas.base.errors import DamagedFile, UserError, first_line, other_version
from composite_nas.base.files import set_aside_damaged, write_bytes
from composite_nas.base.results_folder import ARTIFACTS
from composite_nas.base.settings import LEFT_OPEN
from composite_nas.base.standalone import in_colab
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.score.formula import CompositeScore
from composite_nas.search.database import DatabaseLock, connect, copy_content, without_password
from composite_nas.search.sharing import SharedStudyAccess, StudyAccess
from composite_nas.search.space import reference_design
from composite_nas.search.trials import DYNAMICS

STUDY_NAME = "composite_score_nas"
# What SQLite says of a file that is not a whole database, or not one of Optuna; all else may pass.
DAMAGE = ("malformed", "not a database", "no such table")


def open_study(path: Path, identity: Mapping, proposed: Mapping | None = None) -> StudyAccess:
    """Create the database of a study with one participant, or continue with it.

    A database that is lost or damaged comes back from its backup (``write_backup``); the damaged one is kept under
    another name. A new study begins with the reference design.

    Args:
        path: of the database; its backup and its pickle stand beside it.
        identity: settings, dataset and version that decide what a score means; those of LEFT_OPEN may be absent, then
            the study's own values count, which are in its attribute ``identity``.
        proposed: values of those for a new study.

    Raises:
        UserError: the database belongs to a run with another identity or another version of this program, or there is
            neither a good database nor a good backup of a study that was begun.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    traces = (path, backup_of(path), path.with_suffix(".pkl"), path.with_name("checkpoint.json"))
    if not any(trace.exists() for trace in traces):
        _remove_companions(path)
        _write_database(path, None, {**identity, **(proposed or {})})
    elif (state := _state_of(path)) is not None:
        _restore(path, state, identity)
    return _load(path, identity)


def backup_of(path: Path) -> Path:
    """Where the backup of a study's database is."""
    return path.with_name(f"{path.stem}.backup{path.suffix}")


def _state_of(path: Path) -> str | None:
    """None for a good database, else in words what it is: missing, or damaged."""
    if not path.exists():
        return "missing"
    try:
        check_database(path)
    except DamagedFile as error:
        return f"damaged ({error})"
    return None


def check_database(path: Path) -> None:
    """Raises DamagedFile, or UserError when SQLite cannot say."""
    try:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            _check_pages(connection)
            connection.execute("SELECT 1 FROM studies").fetchone()
    except sqlite3.DatabaseError as error:
        if not any(words in str(error) for words in DAMAGE):
            raise UserError(f"{path} cannot be read ({error}); mend that and run the same command again") from error
        raise DamagedFile(str(error)) from error


def _check_pages(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise DamagedFile(verdict)


def open_shared_study(
    url: URL, name: str, identity: Mapping, heartbeat_s: float, artifacts: Path, proposed: Mapping | None = None
) -> SharedStudyAccess:
    """Join the study ``name`` in a database, or create it; safe for any number of participants on an empty one.

    Args:
        heartbeat_s: how often participants say that they are alive.
        artifacts: folder of the files that belong to trials, best one that all participants see.
        identity, proposed: as in ``open_study``.

    Raises:
        UserError: the database cannot be reached, or its study has another identity or is another program's.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    where = without_password(url)
    try:
        lock = DatabaseLock(url, name)
        with lock.held():
            storage = connect(url, shared=True)
            study = optuna.create_study(study_name=name, storage=storage, load_if_exists=True)
            if "identity" not in study.user_attrs:
                if not _is_new(study, identity):
                    raise UserError(f"{where}: {name} is the study of another program; choose another --study-name")
                _begin(study, {**identity, **(proposed or {})})
    except (ImportError, sqlalchemy.exc.NoSuchModuleError) as error:
        raise UserError(
            f"{where}: this Python has no driver for that database ({str(error).splitlines()[0]}); for PostgreSQL: pip "
            "install 'composite-score-nas[postgres]'"
        ) from error
    except (SQLAlchemyError, optuna.exceptions.StorageInternalError, OSError, RuntimeError) as error:
        # Optuna raises RuntimeError for tables of another version of it.
        reason = first_line(getattr(error, "orig", None) or error.__cause__ or error)
        raise UserError(
            f"{where}: {reason}; check --storage and whether the database is running, or choose another --study-name"
        ) from error
    _check_study(study, f"{where} ({name})", identity, "choose another --study-name")
    return SharedStudyAccess(study, where, storage, artifacts, lock, heartbeat_s)


def _in_words(value: object) -> object:
    """Of backbones their names, and the beginning of the digest of their weights."""
    if isinstance(value, Mapping):
        return ", ".join(f"{n} ({d[:6]})" for n, d in value.items())
    return "none" if value is None else value


def _is_new(study: optuna.Study, identity: Mapping) -> bool:
    """Whether a study without an identity is one that a killed participant had begun to make."""
    trials = study.get_trials(deepcopy=False)
    first = reference_design(identity.get("backbones", ()))
    ours = all(t.number == 0 and t.system_attrs.get("fixed_params") == first for t in trials)
    return ours and study.direction == optuna.study.StudyDirection.MINIMIZE


def private_url(path: Path) -> URL:
    return URL.create("sqlite", database=str(path.resolve()))


def _begin(study: optuna.Study, identity: Mapping) -> None:
    """A new study begins with the reference design; what tells it apart from others is written last."""
    if not study.get_trials(deepcopy=False):
        study.enqueue_trial(reference_design(identity.get("backbones", ())))
    study.set_user_attr("run_id", secrets.token_hex(8))
    study.set_user_attr("identity", dict(identity))


def _companions(path: Path) -> list[Path]:
    """Files in which SQLite keeps an unfinished transaction; they belong to their database alone."""
    return [path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm")]


def _remove_companions(path: Path) -> None:
    """Left of a database that is gone; SQLite would play them back into the next one of its name."""
    for companion in _companions(path):
        companion.unlink(missing_ok=True)


def _load(path: Path, identity: Mapping) -> StudyAccess:
    """Raises UserError."""
    places = "--results-dir and --drive-folder" if in_colab() else "--results-dir"
    remedy = f"choose another {places}, or start anew with --fresh, which moves the earlier run aside"
    try:
        with contextlib.ExitStack() as undo:
            storage = connect(private_url(path), shared=False)
            undo.callback(_close, storage)
            study = optuna.load_study(study_name=STUDY_NAME, storage=storage)
            _check_study(study, str(path.parent), identity, remedy)
            undo.pop_all()
    except (SQLAlchemyError, KeyError, RuntimeError, json.JSONDecodeError) as error:
        # RuntimeError: tables of another version of Optuna; KeyError: no study of this name.
        raise UserError(f"{path} holds no study that this program can read ({first_line(error)}): {remedy}") from error
    return StudyAccess(study, str(path), storage, path.with_name(ARTIFACTS))


def _close(storage: optuna.storages.RDBStorage) -> None:
    storage.remove_session()
    storage.engine.dispose()


def _restore(path: Path, state: str, identity: Mapping) -> None:
    """Put the backup in the place of a database that is lost or damaged.

    Raises:
        UserError: there is no good backup, or it is of another run or version; nothing has been moved then.
    """
    backup, pickled = backup_of(path), path.with_suffix(".pkl")
    if (state_of_backup := _state_of(backup)) is not None:
        people = f", and {pickled.name} is for people to read" if pickled.exists() else ""
        raise UserError(
            f"{path} is {state}, its backup {backup.name} is {state_of_backup}{people}: put one of the two back, or "
            "start anew with --fresh, which moves the earlier run aside"
        )
    _load(backup, identity).close()
    temporary = path.with_name(f"{path.name}.restored.tmp")
    copy_database(backup, temporary)
    if path.exists():
        set_aside_damaged(path, state, *_companions(path))
    _remove_companions(path)
    os.replace(temporary, path)
    logger.warning("WARNING: the study comes from its backup %s", backup)


def copy_database(source: Path, target: Path) -> None:
    """A SQLite file as it is at this moment, whoever writes to it; ``target`` is replaced as a whole.

    Raises:
        DamagedFile: the source is damaged; ``target`` is as it was.
    """
    temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        with (
            contextlib.closing(sqlite3.connect(source)) as original,
            contextlib.closing(sqlite3.connect(temporary)) as copy,
        ):
            original.backup(copy)
            _check_pages(copy)
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def write_backup(study: optuna.Study, path: Path) -> None:
    """Write the backup of a study, as a SQLite file, also where the study is in a database elsewhere.

    Args:
        path: where the study's database is, or would be if the study were kept in this folder.

    Raises:
        UserError: the database has been damaged; the earlier backup is kept.
    """
    if not path.exists():
        _write_database(backup_of(path), study, {})
        return
    try:
        copy_database(path, backup_of(path))
    except DamagedFile as error:
        raise UserError(f"{path} was damaged meanwhile ({error}): run the same command again") from error


def write_study_pickle(path: Path, study: optuna.Study) -> None:
    """Write a copy of the study that lives in memory, as plain classes of Optuna, for people; nothing reads it back."""
    copy = optuna.create_study(
        study_name=study.study_name,
        direction=study.direction,
        sampler=optuna.samplers.RandomSampler(),
        pruner=optuna.pruners.NopPruner(),
    )
    copy_content(study, copy)
    write_bytes(path, pickle.dumps(copy))


def _write_database(path: Path, copied: optuna.Study | None, identity: Mapping) -> None:
    """Write a database under a temporary name, then rename it: one that is seen is complete.

    Args:
        copied: what is in it; None for a new study of this ``identity``.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        options = {"creator": lambda: sqlite3.connect(temporary, check_same_thread=False)}
        storage = optuna.storages.RDBStorage("sqlite:///study", options)
        study = optuna.create_study(study_name=STUDY_NAME, storage=storage, direction="minimize")
        if copied is None:
            _begin(study, identity)
        else:
            copy_content(copied, study)
        _close(storage)
        os.replace(temporary, path)
    finally:
        for leftover in (temporary, *_companions(temporary)):
            leftover.unlink(missing_ok=True)


def _check_study(study: optuna.Study, where: str, identity: Mapping, remedy: str) -> None:
    """Version first, then identity, then whether what the search reads can be read; raises UserError."""
    stored = study.user_attrs.get("identity")
    if stored is None:
        raise UserError(f"{where} holds the study of another program: {remedy}")
    versions = stored.get("version"), identity.get("version")
    if versions[0] != versions[1]:
        raise other_version(where, f"studies of version {versions[0]}, here {versions[1]}", remedy)
    changed = [
        f"{key}: {_in_words(stored.get(key))} -> {_in_words(identity.get(key))}"
        for key in {**stored, **identity}
        if stored.get(key) != identity.get(key) and not (key in LEFT_OPEN and key not in identity)
    ]
    if changed:
        raise UserError(f"{where} holds a run with other settings ({'; '.join(changed)}): repeat those, or {remedy}")
    try:
        for trial in study.get_trials(deepcopy=False):
            for record in trial.user_attrs.get(DYNAMICS, ()):
                TrainingDynamics.from_dict(record)
    except KeyError as error:
        raise other_version(where, f"epochs without {error}", remedy) from error
    if "score" in study.user_attrs:
        CompositeScore.from_dict(study.user_attrs["score"], Path(f"the score in {where}"))
