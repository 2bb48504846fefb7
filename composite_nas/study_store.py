"""The study on disk: its database, and what happens when it is damaged."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import optuna

from composite_nas.console import logger
from composite_nas.errors import UserError
from composite_nas.search_space import REFERENCE
from composite_nas.standalone import in_colab
from composite_nas.study_pickle import DAMAGE, check_pickle, check_study, read_study_pickle
from composite_nas.whole_files import set_aside_damaged

STUDY_NAME = "composite_score_nas"
# Last in a journal of SQLite when the name of a super-journal stands before it (sqlite.org/fileformat2.html, 3.4).
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
# What SQLite says of a database that may be good.
OUT_OF_REACH = ("is locked", "unable to open", "disk I/O error")
def open_study(path: Path, identity: Mapping) -> optuna.Study:
    """Create the study's database or continue with it.

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
            study = _load(path)
        except DAMAGE as error:
            if isinstance(error, (PermissionError, MemoryError)) or any(s in str(error) for s in OUT_OF_REACH):
                raise UserError(f"{path} cannot be read ({error}); mend that and run the same command again") from error
            set_aside_damaged(path, error, *_companions(path))
        else:
            check_pickle(path.with_suffix(".pkl"))  # about to be written anew
    if not path.exists():
        _restore_or_create(path, identity)
        study = _load(path)
    _check_identity(path, study.user_attrs["identity"], identity)
    return study


def _companions(path: Path) -> list[Path]:
    """Files in which SQLite keeps an unfinished transaction; they belong to their database alone."""
    return [path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm")]


def _check_journal(path: Path) -> None:
    """Set a journal aside that names a file which SQLite would remove after the roll-back.

    That is the journal of a transaction over several databases; this program has none.
    """
    if path.is_file() and path.read_bytes().endswith(JOURNAL_MAGIC):
        set_aside_damaged(path, "it names another file")


def _load(path: Path) -> optuna.Study:
    """The study, with its storage; raises one of DAMAGE."""
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
    study = optuna.load_study(study_name=STUDY_NAME, storage=f"sqlite:///{path}")
    check_study(study)
    return study


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
        storage = optuna.storages.RDBStorage(f"sqlite:///{temporary}")
        study = optuna.create_study(study_name=STUDY_NAME, storage=storage, direction="minimize")
        if copied is None:
            study.enqueue_trial(REFERENCE)
            study.set_user_attr("identity", dict(identity))
            study.set_user_attr("run_id", secrets.token_hex(8))
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


def _check_identity(path: Path, stored: Mapping, identity: Mapping) -> None:
    changed = [
        f"{key}: {stored.get(key)} -> {identity.get(key)}"
        for key in {**stored, **identity}
        if stored.get(key) != identity.get(key)
    ]
    if changed:
        places = "--results-dir and --drive-folder" if in_colab() else "--results-dir"
        raise UserError(
            f"{path.parent} holds a run with other settings ({'; '.join(changed)}): repeat those, choose another "
            f"{places}, or start anew with --fresh, which moves the earlier run aside"
        )
