"""The database that a study is kept in: its address, connections, a lock that all participants share, and how others
look at it without writing."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import filelock
import optuna
import sqlalchemy
from optuna.storages import RDBStorage
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError, first_line, readable
from composite_nas.base.settings import hide_password

# What the name of the study of full trainings has more (see ``shared_training``).
FULL_TRAINING = ".full_training"
# SQLite's own waiting for another process that writes.
BUSY_TIMEOUT_S, ALONE_TIMEOUT_S = 60.0, 5.0
# A server that has heard nothing for so long ends the connection of a holder of the lock, and with it the lock.
MAX_SILENCE_S = 60


class DatabaseLock:
    """A lock that belongs to a database server, or to a SQLite file."""

    def __init__(self, url: URL, name: str):
        self._digest = hashlib.blake2b(f"composite_nas {name}".encode(), digest_size=8).digest()
        self._dialect = url.get_backend_name()
        path = Path(url.database or "").resolve()
        self._file = filelock.FileLock(f"{path}.lock") if self._dialect == "sqlite" else None
        self._engine = sqlalchemy.create_engine(url, poolclass=sqlalchemy.pool.NullPool)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Wait for it; given back at the end, or when the process or its connection dies."""
        if self._file is not None:
            with self._file:
                yield
            return
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            give_back = self._take(connection)
            try:
                yield
            finally:
                connection.execute(*give_back)

    def _take(self, connection: sqlalchemy.Connection) -> tuple:
        """Wait for the lock; the statement that gives it back, with its values."""
        text = sqlalchemy.text
        if self._dialect == "postgresql":
            values: dict[str, object] = {"key": int.from_bytes(self._digest, "big", signed=True)}
            # A machine that loses its network or sleeps must not keep the lock; idle_session_timeout came with 14.
            for name, value in (("idle", MAX_SILENCE_S // 2), ("interval", MAX_SILENCE_S // 6), ("count", 3)):
                connection.execute(text(f"SET tcp_keepalives_{name} = {value}"))
            version = connection.execute(text("SHOW server_version_num")).scalar_one()
            if int(version) >= 140000:
                connection.execute(text(f"SET idle_session_timeout = '{MAX_SILENCE_S}s'"))
            connection.execute(text("SELECT pg_advisory_lock(:key)"), values)
            return text("SELECT pg_advisory_unlock(:key)"), values
        values = {"key": self._digest.hex()}
        # MariaDB does not wait for ever, so it is asked again and again.
        connection.execute(text(f"SET SESSION wait_timeout = {MAX_SILENCE_S}"))
        while connection.execute(text(f"SELECT GET_LOCK(:key, {MAX_SILENCE_S // 2})"), values).scalar() != 1:
            pass
        return text("SELECT RELEASE_LOCK(:key)"), values


def parse_storage(text: str) -> URL:
    """--storage -> URL; raises UserError."""
    try:
        url = sqlalchemy.make_url(text)
    except (sqlalchemy.exc.ArgumentError, ValueError) as error:
        # What cannot be parsed may have a password anywhere, so it is not repeated.
        raise UserError(
            "--storage is not the address of a database: give postgresql+psycopg://USER:PASSWORD@HOST/DATABASE, "
            "mysql+pymysql://..., or sqlite:///FILE (special characters of a password as %xx)"
        ) from error
    kind, file = url.get_backend_name(), url.database or ""
    if kind == "mariadb":
        url, kind = url.set(drivername=url.drivername.replace("mariadb", "mysql", 1)), "mysql"
    if kind not in ("postgresql", "mysql", "sqlite") or (kind == "sqlite" and file in ("", ":memory:")):
        raise UserError(
            f"--storage {without_password(url)}: workers can share a database of PostgreSQL or MySQL, or, on one "
            "machine, a SQLite file (sqlite:///FILE)"
        )
    if kind == "sqlite" and not Path(file).resolve().parent.is_dir():
        raise UserError(f"--storage {text}: there is no folder {Path(file).resolve().parent}; make it first")
    return url


def without_password(url: URL) -> str:
    shown = url.set(database=readable(url.database)) if url.database else url
    return hide_password(shown.render_as_string(hide_password=False))


def connect(url: URL, shared: bool) -> RDBStorage:
    """Optuna's storage; it makes its tables, so only one at a time may do this on an empty database.

    Args:
        shared: whether other participants may write at the same time.
    """
    # Ctrl-C in a query makes SQLAlchemy print a traceback of its tidying up; errors are raised all the same.
    logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())
    if url.get_backend_name() == "sqlite":
        timeout_s = BUSY_TIMEOUT_S if shared else ALONE_TIMEOUT_S
        options: dict = {"creator": lambda: _connect_to_file(url.database or "", timeout_s)}
        text = "sqlite:///study"  # the creator knows the file; Optuna would format braces in its name
    else:
        options = {"pool_pre_ping": True}  # connections may break during hours of training
        text = url.render_as_string(hide_password=False).replace("{", "{{").replace("}", "}}")
    return RDBStorage(text, options)


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


def copy_content(study: optuna.Study, copy: optuna.Study) -> None:
    """Attributes and trials of a study into a new one."""
    for key, value in study.user_attrs.items():
        copy.set_user_attr(key, value)
    copy.add_trials(study.get_trials(deepcopy=False))
