"""torch files as data: written in memory, read without running anything in them, damage noticed."""

from __future__ import annotations

import errno
import io
import pickle
import zipfile
import zlib
from pathlib import Path

import torch

from composite_nas.base.errors import DamagedFile

# What zipfile raises for a file with wrong bits; RuntimeError where one of them says that it is encrypted.
ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


def torch_bytes(content: dict) -> bytes:
    """What ``torch.save`` writes; a full disk is then an error of the system instead of torch's writer."""
    buffer = io.BytesIO()
    torch.save(content, buffer)
    return buffer.getvalue()


def load_torch_file(path: Path) -> dict:
    """Content of a file of ``torch_bytes``, on the CPU.

    Raises:
        DamagedFile: a checksum is wrong, it is not a file of torch, or it holds more than plain data.
    """
    try:
        with zipfile.ZipFile(path) as archive:  # older formats of torch are not zip files; none is written here
            damaged, names = archive.testzip(), archive.namelist()
    except ZIP_ERRORS as error:
        raise DamagedFile(str(error)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning of the file
            raise
        raise DamagedFile(str(error)) from error
    if damaged is not None:
        raise DamagedFile(f"the checksum of {damaged} is wrong")
    if not any(name.endswith("/data.pkl") for name in names):
        raise DamagedFile("not a file of torch")
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise DamagedFile("it holds more than plain data") from error
    except RuntimeError as error:  # torch's own reader of zip files
        raise DamagedFile(str(error).split(". ")[0]) from error
