"""The copy of a study in ``optuna_study.pkl``: for people, and for the day the database is lost."""

from __future__ import annotations

import datetime
import enum
import hashlib
import io
import json
import math
import pickle
import sqlite3
import struct
from pathlib import Path
from typing import ClassVar

import optuna
from optuna.trial import FixedTrial, FrozenTrial, TrialState
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.dynamics import TrainingDynamics
from composite_nas.errors import UserError
from composite_nas.score import CompositeScore
from composite_nas.search_space import suggest
from composite_nas.trials import DYNAMICS, ZERO_COST
from composite_nas.whole_files import set_aside_damaged, write_bytes

MAX_PICKLE_BYTES = 512 * 2**20
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
CALLED = (TrialState, optuna.study.StudyDirection, datetime.datetime)
# What reading a file that somebody else made, or that lost some bits, may raise.
DAMAGE = (
    SQLAlchemyError, optuna.exceptions.OptunaError, sqlite3.Error, OSError, pickle.UnpicklingError, ArithmeticError,
    AssertionError, AttributeError, EOFError, ImportError, LookupError, MemoryError, RuntimeError, TypeError, UserError,
    ValueError, struct.error,
)  # fmt: skip


def write_study_pickle(path: Path, study: optuna.Study) -> None:
    """Write a copy of the study that lives in memory, as plain classes of Optuna."""
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


def check_pickle(path: Path) -> None:
    """Set a damaged pickle aside without reading it."""
    if path.exists():
        try:
            _checked_content(path)
        except (OSError, ValueError) as error:
            set_aside_damaged(path, error)


def read_study_pickle(path: Path) -> optuna.Study | None:
    """The study in a pickle; None when there is none, or when it is damaged (then it is set aside)."""
    if not path.exists():
        return None
    try:
        return load_study_pickle(path)
    except DAMAGE as error:
        set_aside_damaged(path, error)
        return None


def load_study_pickle(path: Path) -> optuna.Study:
    """The study in a pickle of this program; raises one of DAMAGE."""
    if path.stat().st_size > MAX_PICKLE_BYTES:
        raise ValueError(f"larger than {MAX_PICKLE_BYTES >> 20} MiB")
    study = _StudyUnpickler(io.BytesIO(_checked_content(path))).load()
    if type(study) is not optuna.Study or type(study._storage) is not optuna.storages.InMemoryStorage:
        raise ValueError("not a study in memory")
    check_study(study)
    for trial in study.get_trials(deepcopy=False):
        trial._validate()
        json.dumps([trial.user_attrs, trial.system_attrs])
    return study


def check_study(study: optuna.Study) -> None:
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
