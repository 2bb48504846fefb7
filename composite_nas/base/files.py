"""Files that appear whole or not at all, JSON among them; damaged ones are set aside instead of being lost."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError, other_version, readable

SCHEMA_VERSION = 1
# Begins the names of folders that are being filled; a killed run leaves them behind.
UNFINISHED = "unfinished_"


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary name in the same folder for writing; it is renamed at the end, or removed after an error."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # without it a power cut may leave an empty file under the final name
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_bytes(path: Path, content: bytes) -> None:
    """The file as a whole, or as it was."""
    with whole_file(path) as file:
        file.write(content)


def write_text(path: Path, text: str) -> None:
    """As ``write_bytes``, in UTF-8 whatever the locale."""
    write_bytes(path, readable(text).encode())


def free_name(path: Path) -> Path:
    """``path``, or the path with the first number whose name is free."""
    candidates = (path.with_name(f"{path.name}_{n}") for n in range(2, sys.maxsize))
    return path if not path.exists() else next(c for c in candidates if not c.exists())


def set_aside_damaged(path: Path, why: object, *companions: Path) -> Path:
    """Rename a file that cannot be used (and those that belong to it), and tell the user; its new name."""
    target = free_name(path.with_name(f"{path.name}.damaged_{time.strftime('%Y%m%d_%H%M%S')}"))
    os.replace(path, target)
    for companion in companions:
        if companion.exists():
            os.replace(companion, target.with_name(target.name + companion.name.removeprefix(path.name)))
    reason = " ".join(str(why).split())[:200] or type(why).__name__
    logger.warning("WARNING: %s is damaged (%s): kept as %s", path, reason, target.name)
    return target


def make_writable(root: Path, inner: Path, flag: str = "--results-dir") -> None:
    """Make ``inner`` (in ``root``) and see that ``root`` can be written to; raises UserError, which names ``flag``."""
    try:
        inner.mkdir(parents=True, exist_ok=True)
        probe = root / f".write_test_{os.getpid()}"
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise UserError(
            f"{error.filename or root}: cannot write results there ({error.strerror or error}); choose another {flag}"
        ) from error


def write_json(path: Path, data: Mapping) -> None:
    """JSON with a schema version, NaN and infinities as null, through a temporary file."""
    whole = plain({"schema_version": SCHEMA_VERSION, **data})
    text = json.dumps(whole, indent=2, ensure_ascii=False, allow_nan=False)
    write_text(path, text + "\n")


def plain(value: object) -> object:
    """JSON types only: mappings, lists, str, bool, int, finite float; None for NaN and infinities."""
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (str, Path)):
        return readable(str(value))
    return value


def read_json(path: Path | zipfile.Path) -> dict | None:
    """A JSON object that this program wrote earlier; None when missing or damaged.

    Raises:
        UserError: another version of this program wrote it.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return None
    version = data.get("schema_version") if isinstance(data, dict) else None
    if version not in (None, SCHEMA_VERSION):
        raise other_version(
            path, f"schema {version}, here {SCHEMA_VERSION}", "go on with that version, or move the file away"
        )
    return None if version is None else data


def number_or_nan(value: float | None) -> float:
    """A number of a JSON document, in which NaN is null."""
    return math.nan if value is None else value


def digest_of_file(path: Path) -> str:
    """blake2b, 32 hex digits."""
    digest = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        while chunk := file.read(2**20):
            digest.update(chunk)
    return digest.hexdigest()
