"""Loaded by every Python process with this folder on its path: rules of the Drive folder, and no installed package."""

import errno
import os
import sys
import time

STORE = os.path.realpath(os.environ["STAND_IN_STORE"]) if "STAND_IN_STORE" in os.environ else None
MOUNT = os.environ.get("COMPOSITE_NAS_DRIVE_MOUNT")
DELAY_S = float(os.environ.get("STAND_IN_WRITE_DELAY_S", "0"))
REFUSALS = {"full": errno.ENOSPC, "read_only": errno.EROFS}
WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _on_drive(path: object) -> bool:
    if not isinstance(path, (str, bytes, os.PathLike)):
        return False
    path = os.fsdecode(path)
    # Cheap first: realpath itself opens nothing, but is called for every file of every import.
    return path.startswith((STORE, MOUNT)) or os.path.realpath(path).startswith(STORE + os.sep)


def rules_of_drive(event: str, arguments: tuple) -> None:
    """Audit hook of this process; needs STORE and MOUNT."""
    if STORE is None or MOUNT is None:
        return
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and flags & WRITE_FLAGS and _on_drive(path):
            _refuse(path)
            time.sleep(DELAY_S)
    elif event in ("os.symlink", "os.link") and _on_drive(arguments[1]):
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP), arguments[1])
    elif event in ("os.mkdir", "os.rename") and _on_drive(arguments[0]):
        _refuse(arguments[0])


def _refuse(path: object) -> None:
    code = REFUSALS.get(os.environ.get("STAND_IN_DRIVE", "ok"))
    if code is not None:
        raise OSError(code, os.strerror(code), path)


def _hide_installed_package() -> None:
    """An editable install is found by a finder of its own or by a path entry."""
    sys.meta_path[:] = [f for f in sys.meta_path if "__editable__" not in getattr(f, "__module__", "")]
    sys.path[:] = [p for p in sys.path if not p or not os.path.isfile(os.path.join(p, "composite_nas", "__init__.py"))]


_hide_installed_package()
if STORE and MOUNT:
    sys.addaudithook(rules_of_drive)
