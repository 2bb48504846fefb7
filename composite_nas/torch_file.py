"""torch files as data: written in memory, read without running anything in them, damage noticed."""

from __future__ import annotations

import io
import pickle
import zipfile
import zlib
from pathlib import Path

import torch

# What reading or using a file that is not what it seems may raise.
TORCH_FILE_ERRORS = (
    OSError, pickle.UnpicklingError, ArithmeticError, AssertionError, AttributeError, EOFError, ImportError,
    LookupError, MemoryError, NotImplementedError, RuntimeError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def torch_bytes(content: dict) -> bytes:
    """What ``torch.save`` writes; a full disk is then an error of the system instead of torch's writer."""
    buffer = io.BytesIO()
    torch.save(content, buffer)
    return buffer.getvalue()


def load_torch_file(path: Path) -> dict:
    """Content of a file of ``torch_bytes``, on the CPU.

    Raises:
        one of TORCH_FILE_ERRORS: it is damaged (checksums are verified) or holds more than plain data.
    """
    with zipfile.ZipFile(path) as archive:  # older formats of torch are not zip files; none is written here
        damaged = archive.testzip()
    if damaged is not None:
        raise ValueError(f"the checksum of {damaged} is wrong")
    return torch.load(path, map_location="cpu", weights_only=True)
