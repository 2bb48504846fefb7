"""Open a study's database to look at, never to write."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

import optuna
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.errors import UserError
from composite_nas.study_home import FULL_TRAINING


def read_study(path: Path) -> optuna.Study | None:
    """A copy of the study in a database, or in the pickle beside it when the database is elsewhere; else None.

    Raises:
        UserError: it is not a database of this program.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    pickled = path.with_suffix(".pkl")
    if not path.exists():
        from composite_nas.study_pickle import DAMAGE, load_study_pickle  # imports torch, which takes seconds

        try:
            return load_study_pickle(pickled) if pickled.exists() else None
        except DAMAGE as error:
            raise UserError(
                f"{pickled} is not the study of a search ({type(error).__name__}); remove or replace it"
            ) from error
    try:
        storage = optuna.storages.RDBStorage(f"sqlite:///file:{quote(str(path.resolve()))}?mode=ro&uri=true")
        try:
            (name,) = (n for n in optuna.get_all_study_names(storage) if not n.endswith(FULL_TRAINING))
            return _copy(optuna.load_study(study_name=name, storage=storage))
        finally:
            storage.engine.dispose()  # an open file would keep the run itself from closing its log
    except (SQLAlchemyError, optuna.exceptions.OptunaError, sqlite3.Error, RuntimeError, ValueError) as error:
        raise UserError(
            f"{path} is not the database of a search ({type(error).__name__}); remove or replace it"
        ) from error


def _copy(study: optuna.Study) -> optuna.Study:
    """In memory."""
    copy = optuna.create_study(directions=study.directions)
    for key, value in study.user_attrs.items():
        copy.set_user_attr(key, value)
    copy.add_trials(study.get_trials(deepcopy=False))
    return copy
