"""How several processes and machines work on one study: whose turn it is, who is alive, what was left behind.

Everybody runs the same program on the same Optuna storage and nobody leads. Whatever has to happen once (creating the
study, freezing the scale, taking a trial) happens inside ``exclusively``, a lock of the database itself, which a
process that is killed gives back. Who trains a trial tells the storage so every ``heartbeat_s`` seconds; a trial that
nobody has told of for GRACE_BEATS times as long is put back into the queue, and the next one to ask continues it under
the same number, with the same parameters.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import sqlite3
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import filelock
import optuna
import sqlalchemy
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.console import logger
from composite_nas.errors import UserError

# Missed heartbeats after which a participant is taken for dead.
GRACE_BEATS = 3
POLL_S = 0.5
# What the name of the study of full trainings has more (see ``shared_finals``).
FULL_TRAINING = ".full_training"
# SQLite's own waiting for another process that writes.
BUSY_TIMEOUT_S, ALONE_TIMEOUT_S = 60.0, 5.0


class StudyHome:
    """A study and its storage for one participant.

    Attributes:
        study: the study.
        where: for people: the database, without its password.
    """

    study: optuna.Study
    where: str
    shared: bool

    def __init__(self, study: optuna.Study, where: str, storage: RDBStorage):
        self.study, self.where, self.shared, self._storage = study, where, False, storage

    def exclusively(self) -> contextlib.AbstractContextManager:
        """At most one participant of all is inside; not reentrant."""
        return contextlib.nullcontext()

    def beating(self, trial: FrozenTrial | optuna.Trial) -> contextlib.AbstractContextManager:
        """Others can tell that the trial is being trained."""
        return contextlib.nullcontext()

    def beat(self, trial: FrozenTrial | optuna.Trial) -> None:
        """Tell others once that the trial is being trained."""

    def abandoned(self, study: optuna.Study) -> list[FrozenTrial]:
        """RUNNING trials that nobody trains."""
        return [t for t in study.get_trials(deepcopy=False) if t.state == TrialState.RUNNING]

    def put_back(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        """Let the next one to ask continue a RUNNING trial."""
        study._storage.set_trial_state_values(trial._trial_id, TrialState.WAITING)

    def leave(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        """Before this participant stops in the middle of a trial."""

    def wait(self) -> None:
        """Until there may be something new from the others."""
        raise AssertionError("nobody else works on this study")

    def close(self) -> None:
        """Nothing is read or written any more; a SQLite file is then whole without its log."""
        self._storage.remove_session()
        self._storage.engine.dispose()

    def companion(self, suffix: str) -> optuna.Study:
        """The study of this name and ``suffix`` in the same storage, made when it is missing; only inside
        ``exclusively``."""
        name, storage = self.study.study_name + suffix, self.study._storage
        return optuna.create_study(study_name=name, storage=storage, direction="maximize", load_if_exists=True)


class SharedStudyHome(StudyHome):
    """The same when others may be at work.

    Args:
        storage: with heartbeats.
        lock: of ``database_lock``.
    """

    def __init__(self, study: optuna.Study, where: str, storage: RDBStorage, lock: DatabaseLock):
        super().__init__(study, where, storage)
        self.shared, self._lock = True, lock

    def exclusively(self) -> contextlib.AbstractContextManager:
        return self._lock.held()

    @contextlib.contextmanager
    def beating(self, trial: FrozenTrial | optuna.Trial) -> Iterator[None]:
        done = threading.Event()

        def work() -> None:
            while not done.wait(self._storage.get_heartbeat_interval()):
                self.beat(trial)

        thread = threading.Thread(target=work, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def beat(self, trial: FrozenTrial | optuna.Trial) -> None:
        try:
            self._storage.record_heartbeat(trial._trial_id)
        except (SQLAlchemyError, optuna.exceptions.OptunaError) as error:
            # The next one may get through; whether the study can still be written to is found out after the training.
            logger.debug("No heartbeat: %s", error)

    def abandoned(self, study: optuna.Study) -> list[FrozenTrial]:
        silent = set(self._storage._get_stale_trial_ids(study._study_id))
        return [t for t in super().abandoned(study) if t._trial_id in silent]

    def leave(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        self.put_back(study, trial)

    def wait(self) -> None:
        time.sleep(POLL_S)


def put_back_all(home: StudyHome, study: optuna.Study) -> None:
    """Everything abandoned in a study of ``home``; only inside ``exclusively``."""
    for trial in home.abandoned(study):
        home.put_back(study, trial)


def ask(study: optuna.Study) -> int:
    """Storage id of a waiting trial, the oldest first, else of a new one; nothing is drawn yet."""
    study.sampler = optuna.samplers.RandomSampler()  # draws nothing by itself
    with warnings.catch_warnings():
        # Optuna beats for its own loop only; ours does so for itself.
        warnings.filterwarnings("ignore", "Heartbeat of storage")
        return study.ask()._trial_id


class DatabaseLock:
    """A lock that belongs to a database server, or to a SQLite file."""

    def __init__(self, url: URL, name: str):
        self._digest = hashlib.blake2b(f"composite_nas {name}".encode(), digest_size=8).digest()
        self._dialect, self._engine, self._file = url.get_backend_name(), None, None
        if self._dialect == "sqlite":
            self._file = filelock.FileLock(f"{Path(url.database).resolve()}.lock")
        else:
            self._engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.pool.NullPool)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Wait for it; given back at the end, or when the process or its connection dies."""
        if self._file is not None:
            with self._file:
                yield
            return
        take, give, key = {
            "postgresql": (
                "SELECT pg_advisory_lock(:key)", "SELECT pg_advisory_unlock(:key)",
                int.from_bytes(self._digest, signed=True),
            ),
            "mysql": ("SELECT GET_LOCK(:key, -1)", "SELECT RELEASE_LOCK(:key)", self._digest.hex()),
        }[self._dialect]  # fmt: skip
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sqlalchemy.text(take), {"key": key})
            try:
                yield
            finally:
                connection.execute(sqlalchemy.text(give), {"key": key})


def parse_storage(text: str) -> URL:
    """--storage -> URL; raises UserError."""
    try:
        url = sqlalchemy.make_url(text)
    except sqlalchemy.exc.ArgumentError as error:
        raise UserError(
            f"--storage {text} is not the address of a database: give "
            "postgresql+psycopg://USER:PASSWORD@HOST/DATABASE, mysql+pymysql://..., or sqlite:///FILE"
        ) from error
    kind = url.get_backend_name()
    if kind == "mariadb":
        url, kind = url.set(drivername=url.drivername.replace("mariadb", "mysql", 1)), "mysql"
    if kind not in ("postgresql", "mysql", "sqlite") or (kind == "sqlite" and url.database in (None, "", ":memory:")):
        raise UserError(
            f"--storage {without_password(url)}: workers can share a database of PostgreSQL or MySQL, or, on one "
            "machine, a SQLite file (sqlite:///FILE)"
        )
    if kind == "sqlite" and not Path(url.database).resolve().parent.is_dir():
        raise UserError(f"--storage {text}: there is no folder {Path(url.database).resolve().parent}; make it first")
    return url


def without_password(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def connect(url: URL, heartbeat_s: int | None) -> RDBStorage:
    """Optuna's storage; it makes its tables, so only one at a time may do this on an empty database.

    Args:
        heartbeat_s: how often participants say that they are alive; None for a study of one participant.
    """
    # Ctrl-C in a query makes SQLAlchemy print a traceback of its tidying up; errors are raised all the same.
    logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())
    options: dict = {"pool_pre_ping": True}  # connections may break during hours of training
    if url.get_backend_name() == "sqlite":
        timeout_s = ALONE_TIMEOUT_S if heartbeat_s is None else BUSY_TIMEOUT_S
        options = {"creator": lambda: _connect_to_file(url.database, timeout_s)}
    beats = {}
    if heartbeat_s is not None:
        beats = {"heartbeat_interval": heartbeat_s, "grace_period": GRACE_BEATS * heartbeat_s}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        return RDBStorage(url.render_as_string(hide_password=False), options, **beats)


def _connect_to_file(path: str, timeout_s: float) -> sqlite3.Connection:
    """With a write-ahead log (sqlite.org/wal.html).

    Optuna commits some fifty times a trial; without one each commit waits for the disk, 1 to 10 ms. A power cut may
    then take the last commits back, but leaves the database whole. Where a file system has no such logs, all is as
    usual.
    """
    connection = sqlite3.connect(path, timeout=timeout_s, check_same_thread=False)
    try:
        (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    except sqlite3.OperationalError as error:
        logger.debug("%s: no write-ahead log: %s", path, error)
    else:
        if mode == "wal":
            connection.execute("PRAGMA synchronous=NORMAL")
    return connection
