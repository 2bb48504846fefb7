"""Unpack a dataset zip without trusting it."""

from __future__ import annotations

import errno
import lzma
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from composite_nas.base.console import progress_bar
from composite_nas.base.errors import UserError
from composite_nas.base.files import UNFINISHED
from composite_nas.data.pictures import is_image_name

TEXT_SUFFIXES = (".txt", ".yaml", ".yml", ".xml", ".json", ".names", ".data", ".labels")
# Raised when more kinds of files are unpacked, so that a folder unpacked earlier is not taken for the whole.
UNPACKED_KINDS = 2
MAX_ENTRIES = 1_000_000
MAX_ENTRY_BYTES = 512 * 2**20
# Pictures are compressed already and label text shrinks about five-fold; more than this is no dataset.
MAX_RATIO = 100
# What zipfile raises when a zip is torn, damaged or none.
DAMAGED_ZIP = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, ValueError)


def unpack_zip(path: Path, unpack_dir: Path) -> Path:
    """Unpack the images, labels and descriptions of a zip; other files are left out.

    The archive is checked as a whole before anything is written, unpacked to a temporary folder and renamed when
    complete, so that a torn archive or a full disk leaves nothing half done.

    Args:
        path: of the zip.
        unpack_dir: parent folder; the result is a folder in it that is reused while the zip stays the same.

    Returns:
        The folder with the unpacked files.

    Raises:
        UserError: not a zip, damaged, unsafe (paths outside the folder, links, bombs), or no room.
    """
    status = path.stat()
    key = f"{UNPACKED_KINDS} {path.resolve()}{status.st_size}{status.st_mtime_ns}".encode("utf-8", "surrogateescape")
    target = unpack_dir / f"{path.stem}-{zlib.crc32(key):08x}"
    if target.is_dir():
        return target
    try:
        unpack_dir.mkdir(parents=True, exist_ok=True)
        with (
            zipfile.ZipFile(path) as archive,
            tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=unpack_dir) as temporary,
        ):
            entries = _checked_entries(path, archive, unpack_dir)
            content = Path(temporary) / "content"
            content.mkdir()
            for entry in progress_bar(f"Unpacking {path.name}", iterable=entries, unit="file", leave=False):
                destination = content / PurePosixPath(entry.filename.replace("\\", "/"))
                destination.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as source, destination.open("wb") as sink:
                    shutil.copyfileobj(source, sink, 2**20)
            os.replace(content, target)
    except DAMAGED_ZIP as error:
        raise UserError(f"{path} cannot be unpacked ({error}); copy or download it again") from error
    except OSError as error:
        if error.errno in (None, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EINVAL):
            raise UserError(f"{path} cannot be unpacked ({error.strerror or error}); copy or make it again") from error
        raise UserError(f"{path} cannot be unpacked into {unpack_dir} ({error.strerror or error}); make room there "
                        "or choose another --results-dir") from error  # fmt: skip
    return target


def stays_inside(name: str) -> bool:
    """Whether a member of a zip has a relative name that stays in its folder."""
    path = PurePosixPath(name.replace("\\", "/"))
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and ":" not in path.parts[0]


def _checked_entries(path: Path, archive: zipfile.ZipFile, unpack_dir: Path) -> list[zipfile.ZipInfo]:
    entries = [e for e in archive.infolist() if not e.is_dir()]
    if len(entries) > MAX_ENTRIES:
        raise UserError(f"{path} has {len(entries)} entries, more than {MAX_ENTRIES}: not unpacked")
    for entry in entries:
        if not stays_inside(entry.filename):
            raise UserError(f"{path}: the entry '{entry.filename}' points outside the folder: not unpacked")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise UserError(f"{path}: the entry '{entry.filename}' is a link: not unpacked")
        too_dense = entry.file_size > 2**20 and entry.file_size > MAX_RATIO * max(1, entry.compress_size)
        if too_dense or entry.file_size > MAX_ENTRY_BYTES:
            raise UserError(
                f"{path}: the entry '{entry.filename}' would unpack to {entry.file_size} bytes: not unpacked"
            )
    wanted = [e for e in entries if is_image_name(Path(e.filename).name) or e.filename.lower().endswith(TEXT_SUFFIXES)]
    size = sum(e.file_size for e in wanted)
    free = shutil.disk_usage(unpack_dir).free
    if size > 0.95 * free:
        raise UserError(f"{path} needs {size / 2**30:.1f} GiB in {unpack_dir} but only {free / 2**30:.1f} GiB are free")
    return wanted
