"""Files that appear whole or not at all, and damaged ones that are set aside instead of being lost."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from composite_nas.console import logger


def write_bytes(path: Path, content: bytes) -> None:
    """Write under a temporary name in the same folder, then rename."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # without it a power cut may leave an empty file under the final name
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """``path``, or with the first number that nothing is called by."""
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
