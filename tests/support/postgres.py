"""A real PostgreSQL server in a temporary folder, for one test session."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Debian keeps the server's programs out of PATH.
DEBIAN_FOLDER = Path("/usr/lib/postgresql")
ACCOUNT = "postgres"


def why_not() -> str | None:
    """Why no server can be started here; None when one can."""
    if os.name != "posix":
        return "needs a POSIX system"
    if _program("initdb") is None:
        return "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and (shutil.which("runuser") is None or not _has_account()):
        return f"PostgreSQL refuses to run as root, and there is no runuser or no account {ACCOUNT}"
    return None


def _has_account() -> bool:
    try:
        pwd.getpwnam(ACCOUNT)
    except KeyError:
        return False
    return True


def _program(name: str) -> str | None:
    newest_first = sorted(DEBIAN_FOLDER.glob(f"*/bin/{name}"), reverse=True)
    return str(newest_first[0]) if newest_first else shutil.which(name)


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Start a server that listens on a socket of its own; yields the URL of its database for ``--storage``."""
    as_account, is_root = [], os.geteuid() == 0
    # A root's own temporary folder may be closed to others.
    folder = Path(tempfile.mkdtemp(prefix="composite_nas_pg_", dir="/tmp" if is_root else None))
    if is_root:
        shutil.chown(folder, ACCOUNT)
        as_account = ["runuser", "-u", ACCOUNT, "--"]
    data = folder / "data"

    def call(program: str, *arguments: str) -> None:
        command = [*as_account, _program(program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=120, check=False)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")

    try:
        call("initdb", "--pgdata", str(data), "--auth=trust", "--username=tester", "--no-sync")
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=60"
        call("pg_ctl", "start", "--wait", "--pgdata", str(data), "--log", str(folder / "log"), "-o", options)
        try:
            yield f"postgresql+psycopg://tester@/postgres?host={folder}"
        finally:
            call("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata", str(data))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
