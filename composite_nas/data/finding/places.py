"""Paths as people write them: of another machine, of Windows, with their own folder's name before them."""

from __future__ import annotations

import itertools
import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from composite_nas.data.pictures import is_image_name

SPLIT_WORDS = {
    "train": ("train", "training"),
    "val": ("val", "valid", "validation"),
    "test": ("test", "testing"),
}
# Files that every results folder has.
RESULTS = {"checkpoint.json", "val_subset_idx.npy"}
_DRIVE = re.compile(r"[A-Za-z]:(?=/)")


def split_of(text: str) -> str:
    """train, val or test when ``text`` (a name of a file or folder) has one of their words, else ""."""
    words = re.split(r"[^a-z]+", text.lower())
    return next((split for split, known in SPLIT_WORDS.items() if set(words) & set(known)), "")


def find_place(written: str, bases: Sequence[Path]) -> Path | None:
    """The file or folder that is meant, in the first of ``bases`` where it is; if need be, in another case.

    As written first; then with slashes for back-slashes; then without its first parts, one after the other, as long
    as the name of its split is left: what is left of ``/other/machine/set/val/images`` must not be ``images``.
    """
    text = on_disk(written.strip().strip("'\""))
    if not text:
        return None
    slashed = _DRIVE.sub("", text.replace("\\", "/"))
    for variant in dict.fromkeys((os.path.expanduser(text), slashed)):
        if found := _first_existing(bases, variant):
            return found
    parts = [part for part in PurePosixPath(slashed).parts if part not in ("/", ".", "..")]
    tails = [
        parts[start:]
        for start in range(len(parts))
        if not any(map(split_of, parts[:start])) or any(map(split_of, parts[start:]))
    ]
    exact = (_first_existing(bases, "/".join(tail)) for tail in tails)
    folded = (existing_below(base, tail) for tail in tails for base in bases)
    return next((found for found in itertools.chain(exact, folded) if found), None)


def folded(name: str) -> str:
    """The same for names that differ in case or in how accents are composed, as on Windows and macOS."""
    return unicodedata.normalize("NFC", name).casefold()


def existing_below(folder: Path, parts: Sequence[str]) -> Path | None:
    """``folder/parts``, each part as written or else as it is on disk in another case."""
    for part in parts:
        if not (folder / part).exists():
            if not folder.is_dir():
                return None
            same = [name for name in os.listdir(folder) if folded(name) == folded(part)]
            if len(same) != 1:
                return None
            part = same[0]
        folder = folder / part
    return folder


def on_disk(text: str) -> str:
    """A name read from a file as the system's functions want it, also where the locale has not all letters."""
    return os.fsdecode(text.encode("utf-8", "surrogateescape"))


def _first_existing(bases: Sequence[Path], text: str) -> Path | None:
    try:
        return next((base / text for base in bases if (base / text).exists()), None)
    except (OSError, ValueError):  # longer than a name may be, or with a NUL
        return None


def walk_files(folder: Path) -> Iterator[tuple[str, str]]:
    """(folder, name) of all files below; links are followed, each folder is visited once, hidden ones never, nor
    folders with results of this program. Raises OSError for a folder that may not be read."""
    seen = set()
    for place, folders, names in os.walk(folder, onerror=_raise, followlinks=True):
        where = identity(place)
        if where in seen or set(names) >= RESULTS:
            folders.clear()
            continue
        seen.add(where)
        folders[:] = sorted(name for name in folders if not is_hidden(name))
        for name in names:
            if not is_hidden(name):
                yield place, name


def identity(path: str | Path) -> tuple[int, int] | str:
    """The same for all names of one file or folder."""
    try:
        status = os.stat(path)
    except OSError:  # a link to nothing
        return str(path)
    return status.st_dev, status.st_ino


def _raise(error: OSError) -> None:
    raise error


def is_hidden(name: str) -> bool:
    return name.startswith(".") or name in ("__MACOSX", "@eaDir")


def pictures_below(folder: Path) -> list[tuple[Path, str]]:
    """(path, path relative to the folder with slashes) of all pictures in a folder, sorted by the latter."""
    root = str(folder)
    found = []
    for place, name in walk_files(folder):
        if is_image_name(name):
            inside = place[len(root) :].strip(os.sep).replace(os.sep, "/")
            found.append((Path(place, name), f"{inside}/{name}" if inside else name))
    return sorted(found, key=lambda item: item[1])
