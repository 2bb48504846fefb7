"""A validation split drawn by seed, with neighbouring frames on one side; and pictures that two splits share."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError

# What Roboflow and Label Studio add to the name of a picture.
_ROBOFLOW = re.compile(r"(_(jpe?g|png))?\.rf\.[0-9a-z]+$", re.IGNORECASE)
_LABEL_STUDIO = re.compile(r"^[0-9a-f]{8}-(?=.)")
_LAST_NUMBER = re.compile(r"(\d+)\D*$")
# A group that is larger than the split is cut into blocks; so many of them make the split.
BLOCKS = 3


def draw_val(names: Sequence[str], share: float, seed: int) -> list[int]:
    """Pictures for validation: whole groups of neighbouring frames, drawn by seed.

    A group is a folder and what a file name begins with, up to its last number. A group with more pictures than the
    split shall have is cut into blocks of consecutive numbers. Groups are taken in random order as long as they fit.

    Args:
        names: paths with slashes.
        share: of the pictures, above 0 and below 1.

    Returns:
        Sorted indices into ``names``; about ``share`` of them, never all.

    Raises:
        UserError: too few pictures to be shared out.
    """
    wanted = round(share * len(names))
    if not 0 < wanted < len(names):
        raise UserError(f"--val-share {share:g} of {len(names)} pictures leaves one split empty: add pictures")
    groups: dict[tuple[str, str], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, name in enumerate(names):
        folder, start, number = _parts(name)
        groups[folder, start][number].append(index)
    pieces = [piece for key in sorted(groups) for piece in _pieces(groups[key], wanted)]
    drawn: list[int] = []
    for i in np.random.default_rng(seed).permutation(len(pieces)):
        if len(drawn) + len(pieces[i]) <= wanted:
            drawn += pieces[i]
    drawn = drawn or min(pieces, key=len)
    if len(drawn) == len(names):
        raise UserError(f"--val-share {share:g}: all pictures have one name but for their hash; name two splits")
    return sorted(drawn)


def _pieces(frames: dict[int, list[int]], wanted: int) -> list[list[int]]:
    """A group whole, or in blocks of consecutive numbers when it is too large. Pictures of one number, such as an
    augmented one's copies, stay together."""
    if sum(map(len, frames.values())) <= wanted:
        return [[i for number in sorted(frames) for i in frames[number]]]
    pieces: list[list[int]] = [[]]
    for number in sorted(frames):
        if len(pieces[-1]) >= wanted / BLOCKS:
            pieces.append([])
        pieces[-1] += frames[number]
    return pieces


def find_shared(train: Sequence[tuple[Path, int]], val: Sequence[tuple[Path, int]]) -> list[tuple[Path, Path]]:
    """Validation pictures whose file has the same content as a training picture's -> both files of each.

    Args:
        train, val: files and their sizes in bytes; only those of one size are read.
    """
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path, size in train:
        by_size[size].append(path)
    digests: dict[Path, bytes] = {}

    def digest(path: Path) -> bytes:
        if path not in digests:
            digests[path] = hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
        return digests[path]

    found = []
    for path, size in val:
        same = (other for other in by_size.get(size, ()) if other == path or digest(other) == digest(path))
        if (other := next(same, None)) is not None:
            found.append((path, other))
    return found


def _parts(name: str) -> tuple[str, str, int]:
    """Folder, beginning of the name up to its last number, that number (0 without one)."""
    folder, _, file = name.rpartition("/")
    stem = _LABEL_STUDIO.sub("", _ROBOFLOW.sub("", file.rpartition(".")[0]))
    number = _LAST_NUMBER.search(stem)
    return (folder, stem[: number.start()], int(number[1])) if number else (folder, stem, 0)
