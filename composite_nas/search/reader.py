"""Open a study's database to look at, never to write; imports no torch."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

import optuna
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.errors import UserError
from composite_nas.search.sharing import FULL_TRAINING


def read_study(*paths: Path) -> optuna.Study | None:
    """A copy in memory of the study in the first of these databases that is there; None when none is.

    Raises:
        UserError: it is not a database of this program.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    path = next((p for p in paths if p.exists()), None)
    if path is None:
        return None
    try:
        address = f"file:{quote(os.fsencode(path.resolve()))}?mode=ro"
        options = {"creator": lambda: sqlite3.connect(address, uri=True, check_same_thread=False)}
        storage = optuna.storages.RDBStorage("sqlite:///study", options)
        try:
            (name,) = (n for n in optuna.get_all_study_names(storage) if not n.endswith(FULL_TRAINING))
            study, copy = optuna.load_study(study_name=name, storage=storage), optuna.create_study()
            copy_content(study, copy)
            return copy
        finally:
            storage.engine.dispose()  # an open file would keep the run itself from closing its log
    except (SQLAlchemyError, sqlite3.DatabaseError, RuntimeError, ValueError) as error:
        # RuntimeError: tables of another version of Optuna; ValueError: not one study.
        raise UserError(f"{path} cannot be read as a study of this version ({first_line(error)})") from error


def first_line(error: BaseException) -> str:
    """The first line of its message; its type where it has none."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def copy_content(study: optuna.Study, copy: optuna.Study) -> None:
    """Attributes and trials of a study into a new one."""
    for key, value in study.user_attrs.items():
        copy.set_user_attr(key, value)
    copy.add_trials(study.get_trials(deepcopy=False))
