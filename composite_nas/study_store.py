"""The study on disk: its database, the copy of it in ``optuna_study.pkl``, and what happens when one is damaged."""

from __future__ import annotations

import datetime
import enum
import hashlib
import io
import json
import math
import os
import pickle
import secrets
import sqlite3
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import optuna
from optuna.trial import FixedTrial, FrozenTrial, TrialState
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.console import logger
from composite_nas.dynamics import TrainingDynamics
from composite_nas.errors import UserError
from composite_nas.score import CompositeScore
from composite_nas.search import DYNAMICS, ZERO_COST
from composite_nas.search_space import REFERENCE, suggest
from composite_nas.standalone import in_colab
from composite_nas.whole_files import set_aside_damaged, write_bytes

STUDY_NAME = "composite_score_nas"
MAX_PICKLE_BYTES = 512 * 2**20
# Last in a journal of SQLite when the name of a super-journal stands before it (sqlite.org/fileformat2.html, 3.4).
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
# All that a pickled study of this program is made of; none of them does anything when it is made.
PICKLED_CLASSES = {
    ("optuna.study.study", "Study"): optuna.study.Study,
    ("optuna.study._study_direction", "StudyDirection"): optuna.study.StudyDirection,
    ("optuna.storages._in_memory", "InMemoryStorage"): optuna.storages.InMemoryStorage,
    ("optuna.storages._in_memory", "_StudyInfo"): optuna.storages._in_memory._StudyInfo,
    ("optuna.trial._frozen", "FrozenTrial"): FrozenTrial,
    ("optuna.trial._state", "TrialState"): TrialState,
    ("optuna.distributions", "FloatDistribution"): optuna.distributions.FloatDistribution,
    ("optuna.distributions", "IntDistribution"): optuna.distributions.IntDistribution,
    ("optuna.distributions", "CategoricalDistribution"): optuna.distributions.CategoricalDistribution,
    ("optuna.samplers._random", "RandomSampler"): optuna.samplers.RandomSampler,
    ("optuna.samplers._lazy_random_state", "LazyRandomState"): optuna.samplers._lazy_random_state.LazyRandomState,
    ("optuna.pruners._nop", "NopPruner"): optuna.pruners.NopPruner,
    ("datetime", "datetime"): datetime.datetime,
}
# What SQLite says of a database that may be good.
OUT_OF_REACH = ("is locked", "unable to open", "disk I/O error")
CALLED = (TrialState, optuna.study.StudyDirection, datetime.datetime)
# What reading a file that somebody else made, or that lost some bits, may raise.
DAMAGE = (
    SQLAlchemyError, optuna.exceptions.OptunaError, sqlite3.Error, OSError, pickle.UnpicklingError, ArithmeticError,
    AssertionError, AttributeError, EOFError, ImportError, LookupError, MemoryError, RuntimeError, TypeError, UserError,
    ValueError, struct.error,
)  # fmt: skip


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
            _check_pickle(path.with_suffix(".pkl"))  # about to be written anew
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
    _check(study)
    return study


def _check(study: optuna.Study) -> None:
    """Raises one of DAMAGE unless everything that the search reads can be read."""
    attributes = study.user_attrs
    texts = [attributes["run_id"], attributes.get("val_subset", "")]
    if not isinstance(attributes["identity"], dict) or not all(isinstance(t, str) for t in texts):
        raise ValueError("no identity")
    if "score" in attributes:
        CompositeScore.from_dict(attributes["score"], Path("its score"))
    for number, trial in enumerate(study.get_trials(deepcopy=False)):
        if trial.number != number:
            raise ValueError(f"trial {number} is missing")
        if trial.state == TrialState.COMPLETE and not (DYNAMICS in trial.user_attrs and math.isfinite(trial.value)):
            raise ValueError(f"trial {number} is complete without metrics")
        for record in trial.user_attrs.get(DYNAMICS, ()):
            TrainingDynamics.from_dict(record)
        if DYNAMICS in trial.user_attrs:
            suggest(FixedTrial(trial.params), 1, 1, 0)
            numbers = [trial.user_attrs[key] for key in ("n_params", "gmacs")]
            numbers += (trial.user_attrs.get(ZERO_COST) or {}).values()
            if not all(isinstance(n, (int, float)) for n in numbers):
                raise ValueError(f"trial {number} has costs that are no numbers")


def _restore_or_create(path: Path, identity: Mapping) -> None:
    for companion in _companions(path):
        if companion.exists():  # it would be played back into the new database
            set_aside_damaged(companion, f"{path.name} is not there")
    pickled = path.with_suffix(".pkl")
    copied = _read_pickle(pickled)
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


def write_study_pickle(path: Path, study: optuna.Study) -> None:
    """A copy of the study in memory, for people who open ``optuna_study.pkl``, and for the day the database is lost."""
    copy = optuna.create_study(
        study_name=study.study_name,
        direction=study.direction,
        sampler=optuna.samplers.RandomSampler(),
        pruner=optuna.pruners.NopPruner(),
    )
    for key, value in study.user_attrs.items():
        copy.set_user_attr(key, value)
    copy.add_trials(study.get_trials(deepcopy=False))
    content = pickle.dumps(copy)
    write_bytes(path, content + _trailer(content))


def _trailer(content: bytes) -> bytes:
    """Checksum that stands behind a pickle, where ``pickle.load`` does not look."""
    return b"\nblake2b " + hashlib.blake2b(content, digest_size=16).hexdigest().encode() + b"\n"


class _StudyUnpickler(pickle._Unpickler):
    """Makes PICKLED_CLASSES and nothing else, so that no code of a foreign file is run.

    Objects are made without their ``__init__`` (a Study's would open a database), and classes and members of
    enumerations, which the whole program shares, are not changed. The unpickler is the one written in Python: that in C
    cannot be told so.
    """

    dispatch: ClassVar = dict(pickle._Unpickler.dispatch)

    def load_reduce(self) -> None:
        if self.stack[-2] not in CALLED:
            raise pickle.UnpicklingError("it calls what is not to be called")
        super().load_reduce()

    def load_build(self) -> None:
        if isinstance(self.stack[-2], (type, enum.Enum)):
            raise pickle.UnpicklingError("it changes a part of the program")
        super().load_build()

    def _instantiate(self, *_: object) -> None:
        raise pickle.UnpicklingError("it calls what is not to be called")

    dispatch |= {pickle.REDUCE[0]: load_reduce, pickle.BUILD[0]: load_build}

    def find_class(self, module: str, name: str) -> type:
        try:
            return PICKLED_CLASSES[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}") from None


def _checked_content(path: Path) -> bytes:
    """What ``write_study_pickle`` wrote, without the checksum; raises ValueError when that is wrong."""
    whole = path.read_bytes()
    content = whole[: -len(_trailer(b""))]
    if whole != content + _trailer(content):
        raise ValueError("its checksum is wrong or missing")
    return content


def _check_pickle(path: Path) -> None:
    """Set a damaged pickle aside without reading it."""
    if path.exists():
        try:
            _checked_content(path)
        except (OSError, ValueError) as error:
            set_aside_damaged(path, error)


def _read_pickle(path: Path) -> optuna.Study | None:
    """The study in a pickle; None when there is none, or when it is damaged (then it is set aside)."""
    if not path.exists():
        return None
    try:
        if path.stat().st_size > MAX_PICKLE_BYTES:
            raise ValueError(f"larger than {MAX_PICKLE_BYTES >> 20} MiB")
        study = _StudyUnpickler(io.BytesIO(_checked_content(path))).load()
        if type(study) is not optuna.Study or type(study._storage) is not optuna.storages.InMemoryStorage:
            raise ValueError("not a study in memory")
        _check(study)
        for trial in study.get_trials(deepcopy=False):
            trial._validate()
            json.dumps([trial.user_attrs, trial.system_attrs])
    except DAMAGE as error:
        set_aside_damaged(path, error)
        return None
    return study
