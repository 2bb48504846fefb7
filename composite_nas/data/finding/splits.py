"""A split: the pictures of its folders or lists, and the folders in which their labels may lie."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from composite_nas.base.errors import UserError
from composite_nas.data.finding.description import NAMES_FILES, Description
from composite_nas.data.finding.places import (
    existing_below,
    find_place,
    identity,
    is_hidden,
    on_disk,
    pictures_below,
    walk_files,
)
from composite_nas.data.findings import NOT_THERE, REPEATED, Findings, read_text
from composite_nas.data.pictures import is_image_name

IMAGE_FOLDERS, LABEL_FOLDERS = ("images", "jpegimages"), ("labels", "annotations")
LABEL_SUFFIXES = (".txt", ".xml")
SURELY_LABELS = 20  # so many files of these kinds are no readmes


class FoundPicture(NamedTuple):
    """A picture of a split.

    Attributes:
        path: of the file.
        name: path relative to ``folder``, with slashes; the sort key.
        folder: that labels/ is beside of.
    """

    path: Path
    name: str
    folder: Path


@dataclass(frozen=True)
class Split:
    """One split: all pictures in ``folders``, or those that are ``listed``."""

    name: str
    folders: tuple[Path, ...] = ()
    listed: tuple[FoundPicture, ...] | None = None


def list_pictures(split: Split, findings: Findings) -> list[FoundPicture]:
    """All pictures of a split, each file once, sorted by name."""
    pictures = split.listed
    if pictures is None:
        found = ((folder, picture) for folder in split.folders for picture in pictures_below(folder))
        pictures = tuple(FoundPicture(path, name, folder) for folder, (path, name) in found)
    if split.listed is not None or len(split.folders) > 1:
        once: dict[object, FoundPicture] = {}
        for picture in pictures:
            if once.setdefault(identity(picture.path), picture) is not picture:
                findings.add(REPEATED, picture.path)
        pictures = tuple(once.values())
    return sorted(pictures, key=lambda picture: picture.name)


def described_split(described: Description, split: str, entries: list[str], findings: Findings) -> Split:
    folders: list[Path] = []
    listed: list[FoundPicture] = []
    for entry in entries:
        source = find_place(entry, described.bases)
        if source is None:
            tried = described.bases[0] / entry
            there = ", ".join(p.name for p in subfolders(described.path.parent)) or "no folder"
            raise UserError(
                f"{described.path}: '{split}: {entry}' points to {tried}, which does not exist "
                f"({there} beside the {described.path.name})"
            )
        if not _same_place(source, described.bases[0], entry):
            findings.note(f"{described.path.name}: '{split}: {entry}' is taken as {source}")
        if source.is_dir():
            folders.append(source / "images" if (source / "images").is_dir() else source)
        elif source.suffix.lower() == ".txt":
            listed += listed_pictures(source, described.bases, findings)
        else:
            raise UserError(f"{described.path}: '{split}: {entry}' is neither a folder nor a .txt list of pictures")
    if not listed:
        return Split(split, tuple(folders), () if not folders else None)
    for folder in folders:
        listed += [FoundPicture(path, name, folder) for path, name in pictures_below(folder)]
    return Split(split, tuple(folders), tuple(listed))


def listed_pictures(path: Path, bases: tuple[Path, ...], findings: Findings) -> list[FoundPicture]:
    """Pictures of a .txt list, a path a line; those that are not there are counted as damaged files."""
    places = dict.fromkeys((*bases, path.parent, path.parent.parent))
    folders: dict[str, Path] = {}
    found = []
    for line in read_text(path).splitlines():
        written = on_disk(line.strip().strip("'\""))
        if not written or written.startswith("# "):
            continue
        parent, _, name = written.replace("\\", "/").rpartition("/")
        if parent not in folders and (picture := find_place(written, list(places))):
            folders[parent] = picture.parent
            if not any(_same_place(picture, base, written) for base in places):
                findings.note(f"{path.name}: '{written}' is taken as {picture}, others likewise")
        folder = folders.get(parent)
        if folder is not None and not (folder / name).is_file() and (same := existing_below(folder, [name])):
            name = same.name
        if folder is None or not (folder / name).is_file():
            findings.add(NOT_THERE, path, bad=False, row=written)
            findings.bad_files.add(f"{path}: {written}")
        elif is_image_name(name):
            found.append(FoundPicture(folder / name, name, folder))
    if not found:
        raise UserError(f"{path}: none of its lines names a picture that is here; write paths relative to this list")
    return found


def _same_place(found: Path, base: Path, written: str) -> bool:
    return Path(base / written) == found


def voc_split(split: str, path: Path, images: Path, findings: Findings) -> Split:
    """Lines are names without suffix; a second column, of lists of one class, is not read."""
    known = {Path(name).stem: FoundPicture(file, name, images) for file, name in pictures_below(images)}
    listed = []
    for line in filter(None, map(str.strip, on_disk(read_text(path)).splitlines())):
        picture = known.get(line) or known.get(line.rsplit(maxsplit=1)[0])
        if picture is not None:
            listed.append(picture)
        else:
            findings.add(NOT_THERE, path, row=line)
            findings.bad_files.add(f"{path}: {line}")
    return Split(split, (), tuple(listed))


def label_folders(images: Path) -> list[Path]:
    """Where labels of the pictures in a folder are looked for, in this order; the last is the folder itself.

    Ultralytics' rule: the last folder called 'images' is replaced by 'labels'; without one, a folder inside is meant,
    or one beside it with a folder of the same name.
    """
    lower = [part.lower() for part in images.parts]
    places = [i for i, part in enumerate(lower) if part in IMAGE_FOLDERS]
    found: list[Path | None] = []
    for name in LABEL_FOLDERS:
        if places:
            beside, rest = Path(*images.parts[: places[-1]]), images.parts[places[-1] + 1 :]
            found += [existing_below(p, rest) for p in any_case(beside, name)]
        found += [*any_case(images, name), *(existing_below(p, [images.name]) for p in any_case(images.parent, name))]
    return [*dict.fromkeys(p for p in found if p and p.is_dir()), images]


def has_label_files(split: Split) -> bool:
    """Whether there are files that may hold labels of its pictures; a readme or two beside them are none."""
    folders = split.folders if split.listed is None else dict.fromkeys(p.folder for p in split.listed)
    names = (
        os.path.splitext(name)[0]
        for images in folders
        for labels in label_folders(images)
        for _, name in walk_files(labels)
        if name.lower().endswith(LABEL_SUFFIXES) and name not in NAMES_FILES
    )
    some = list(itertools.islice(names, SURELY_LABELS))
    if len(some) == SURELY_LABELS:
        return True
    pictures = {os.path.splitext(os.path.basename(p.name))[0] for p in list_pictures(split, Findings())}
    return not pictures.isdisjoint(some)


def subfolders(folder: Path) -> list[Path]:
    """Sorted, without hidden ones and without links, which could lead back."""
    return sorted(p for p in folder.iterdir() if p.is_dir() and not p.is_symlink() and not is_hidden(p.name))


def any_case(folder: Path, name: str) -> Iterator[Path]:
    """Folders called ``name``; in another case only when there is none in this one."""
    if (folder / name).is_dir():
        yield folder / name
    elif folder.is_dir():
        yield from sorted(p for p in folder.iterdir() if p.name.lower() == name and p.is_dir())
