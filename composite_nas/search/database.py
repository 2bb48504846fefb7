"""The database that a study is kept in: its address, its connections, and a lock that all participants share."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import filelock
import sqlalchemy
from optuna.storages import RDBStorage
from sqlalchemy.engine import URL

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError, readable
from composite_nas.base.settings import hide_password

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
            values: dict[str, object] = {"key": int.from_bytes(self._digest, signed=True)}
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
