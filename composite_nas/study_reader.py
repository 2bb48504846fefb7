"""Open a study's database to look at, never to write."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

import optuna
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.errors import UserError


def read_study(path: Path) -> optuna.Study | None:
    """The study in ``path``; None when there is no such file.

    Raises:
        UserError: it is not a database of this program.
    """
    if not path.exists():
        return None
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    try:
        storage = optuna.storages.RDBStorage(f"sqlite:///file:{quote(str(path.resolve()))}?mode=ro&uri=true")
        (summary,) = optuna.get_all_study_summaries(storage)
        return optuna.load_study(study_name=summary.study_name, storage=storage)
    except (SQLAlchemyError, optuna.exceptions.OptunaError, sqlite3.Error, RuntimeError, ValueError) as error:
        raise UserError(
            f"{path} is not the database of a search ({type(error).__name__}); remove or replace it"
        ) from error
