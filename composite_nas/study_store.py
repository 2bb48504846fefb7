"""The study on disk: its database, and what happens when it is damaged."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import optuna
import sqlalchemy
from sqlalchemy.engine import URL

from composite_nas.console import logger
from composite_nas.database import DatabaseLock, connect, without_password
from composite_nas.errors import UserError
from composite_nas.search_space import REFERENCE
from composite_nas.standalone import in_colab
from composite_nas.study_home import SharedStudyHome, StudyHome
from composite_nas.study_pickle import DAMAGE, check_pickle, check_study, read_study_pickle
from composite_nas.whole_files import set_aside_damaged

STUDY_NAME = "composite_score_nas"
# Last in a journal of SQLite when the name of a super-journal stands before it (sqlite.org/fileformat2.html, 3.4).
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
# What SQLite says of a database that may be good.
OUT_OF_REACH = ("is locked", "unable to open", "disk I/O error")


def open_study(path: Path, identity: Mapping) -> StudyHome:
    """Create the database of a study with one participant, or continue with it.

    A damaged database is set aside. When there is none, the study comes back from the pickle beside it, else a new one
    begins with the reference design.

    Args:
        path: of the database; its copy has the suffix ``.pkl``.
        identity: settings and dataset that decide what a score means.

    Raises:
        UserError: the database belongs to a run with another identity.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    if path.exists():
        try:
            home = _load(path)
        except DAMAGE as error:
            if isinstance(error, (PermissionError, MemoryError)) or any(s in str(error) for s in OUT_OF_REACH):
                raise UserError(f"{path} cannot be read ({error}); mend that and run the same command again") from error
            set_aside_damaged(path, error, *_companions(path))
        else:
            check_pickle(path.with_suffix(".pkl"))  # about to be written anew
    if not path.exists():
        _restore_or_create(path, identity)
        home = _load(path)
    _check_identity(str(path.parent), home.study.user_attrs["identity"], identity, _remedy_of_folder())
    return home


def open_shared_study(url: URL, name: str, identity: Mapping, heartbeat_s: int) -> SharedStudyHome:
    """Join the study ``name`` in a database, or create it; safe for any number of participants on an empty one.

    Raises:
        UserError: the database cannot be reached, or its study has another identity or is another program's.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    where = without_password(url)
    try:
        lock = DatabaseLock(url, name)
        with lock.held():
            storage = connect(url, heartbeat_s)
            study = optuna.create_study(study_name=name, storage=storage, load_if_exists=True)
            stored = study.user_attrs.get("identity")
            if stored is None:
                if not _is_new(study):
                    raise UserError(f"{where}: {name} is the study of another program; choose another --study-name")
                _begin(study, identity)
            else:
                check_study(study)
    except (ImportError, sqlalchemy.exc.NoSuchModuleError) as error:
        raise UserError(
            f"{where}: this Python has no driver for that database ({str(error).splitlines()[0]}); for PostgreSQL: pip "
            "install 'composite-score-nas[postgres]'"
        ) from error
    except DAMAGE as error:
        if isinstance(error, UserError):
            raise
        reason = str(getattr(error, "orig", None) or error.__cause__ or error).strip().splitlines()
        raise UserError(
            f"{where}: {(reason or [type(error).__name__])[0]}; check --storage and whether the database is running, "
            "or choose another --study-name"
        ) from error
    if stored is not None:
        _check_identity(f"{where} ({name})", stored, identity, "or choose another --study-name")
    return SharedStudyHome(study, where, storage, lock)


def _is_new(study: optuna.Study) -> bool:
    """Whether a study without an identity is one that a killed participant had begun to make."""
    trials = study.get_trials(deepcopy=False)
    ours = all(t.number == 0 and t.system_attrs.get("fixed_params") == REFERENCE for t in trials)
    return ours and study.direction == optuna.study.StudyDirection.MINIMIZE


def private_url(path: Path) -> URL:
    return URL.create("sqlite", database=str(path.resolve()))


def _begin(study: optuna.Study, identity: Mapping) -> None:
    """A new study begins with the reference design; what tells it apart from others is written last."""
    if not study.get_trials(deepcopy=False):
        study.enqueue_trial(REFERENCE)
    study.set_user_attr("run_id", secrets.token_hex(8))
    study.set_user_attr("identity", dict(identity))


def _companions(path: Path) -> list[Path]:
    """Files in which SQLite keeps an unfinished transaction; they belong to their database alone."""
    return [path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm")]


def _check_journal(path: Path) -> None:
    """Set a journal aside that names a file which SQLite would remove after the roll-back.

    That is the journal of a transaction over several databases; this program has none.
    """
    if path.is_file() and path.read_bytes().endswith(JOURNAL_MAGIC):
        set_aside_damaged(path, "it names another file")


def _load(path: Path) -> StudyHome:
    """Raises one of DAMAGE."""
    _check_journal(_companions(path)[0])
    connection = sqlite3.connect(path)
    try:
        # Views and triggers are somebody's program, and a query may never end.
        if connection.execute("SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')").fetchone()[0]:
            raise ValueError("it holds more than tables")
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok" or not connection.execute("SELECT count(*) FROM studies").fetchone()[0]:
            raise ValueError("not an intact study")
    finally:
        connection.close()
    storage = connect(private_url(path), None)
    try:
        study = optuna.load_study(study_name=STUDY_NAME, storage=storage)
        check_study(study)
    except DAMAGE:
        storage.remove_session()
        storage.engine.dispose()
        raise
    return StudyHome(study, str(path), storage)


def _restore_or_create(path: Path, identity: Mapping) -> None:
    for companion in _companions(path):
        if companion.exists():  # it would be played back into the new database
            set_aside_damaged(companion, f"{path.name} is not there")
    pickled = path.with_suffix(".pkl")
    copied = read_study_pickle(pickled)
    if copied is not None:
        try:
            _create(path, identity, copied)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            set_aside_damaged(pickled, error)
        else:
            logger.warning("%s was missing: its %d trials came back from %s", path, len(copied.trials), pickled)
            return
    _create(path, identity, None)


def _create(path: Path, identity: Mapping, copied: optuna.Study | None) -> None:
    """Write a new database under a temporary name, then rename it: one that is seen is complete."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        options = {"creator": lambda: sqlite3.connect(temporary, check_same_thread=False)}
        storage = optuna.storages.RDBStorage("sqlite:///study", options)
        study = optuna.create_study(study_name=STUDY_NAME, storage=storage, direction="minimize")
        if copied is None:
            _begin(study, identity)
        else:
            for key, value in copied.user_attrs.items():
                study.set_user_attr(key, value)
            study.add_trials(copied.get_trials(deepcopy=False))
        storage.remove_session()
        storage.engine.dispose()
        os.replace(temporary, path)
    finally:
        for leftover in (temporary, *_companions(temporary)):
            leftover.unlink(missing_ok=True)


def _check_identity(where: str, stored: Mapping, identity: Mapping, remedy: str) -> None:
    changed = [
        f"{key}: {stored.get(key)} -> {identity.get(key)}"
        for key in {**stored, **identity}
        if stored.get(key) != identity.get(key)
    ]
    if changed:
        raise UserError(f"{where} holds a run with other settings ({'; '.join(changed)}): repeat those, {remedy}")


def _remedy_of_folder() -> str:
    places = "--results-dir and --drive-folder" if in_colab() else "--results-dir"
    return f"choose another {places}, or start anew with --fresh, which moves the earlier run aside"
