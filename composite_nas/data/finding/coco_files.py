"""COCO json files of a dataset: to which split each belongs, and where their pictures are."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from composite_nas.base.errors import UserError
from composite_nas.data.finding.places import folded, identity, is_hidden, on_disk, pictures_below, split_of
from composite_nas.data.findings import LOST_ROWS, NOT_THERE, REPEATED, SEVERAL_FILES, Findings, is_lfs_pointer
from composite_nas.data.formats.coco import CocoFile, Places, looks_like_coco, read_coco, refuse_pointer

POOL = "train"  # of a file whose name says no split
COCO_NAME = re.compile("coco|annotation|instances", re.IGNORECASE)


@dataclass(frozen=True)
class CocoPictures:
    """Pictures of all splits.

    Attributes:
        files: split -> its json file.
        pictures: split -> (path, name relative to the dataset's folder).
        places: which file says what of a picture; two splits may name the same one.
    """

    files: dict[str, CocoFile]
    pictures: dict[str, list[tuple[Path, str]]]
    places: Places


def find_coco(root: Path, findings: Findings) -> CocoPictures | None:
    """The COCO files in a folder, in annotations/ or in its folders of splits; None when there are none.

    Raises:
        UserError: several could be meant, or one is damaged.
    """
    folders = [
        root,
        *(p for p in root.iterdir() if p.is_dir() and (p.name.lower() == "annotations" or split_of(p.name))),
    ]
    files = sorted(p for folder in folders for p in folder.glob("*.json") if not is_hidden(p.name))
    pointers = [p for p in files if is_lfs_pointer(p)]
    files = [p for p in files if looks_like_coco(p)]
    for path in pointers:
        if files or path.parent != root or split_of(path.stem) or COCO_NAME.search(path.name):
            refuse_pointer(path)
    # COCO's own archives hold captions and keypoints of the same pictures.
    files = [p for p in files if p.name.startswith("instances")] or files
    by_split: dict[str, list[Path]] = defaultdict(list)
    for path in files:
        by_split[split_of(path.stem) or split_of(path.parent.name) or POOL].append(path)
    if several := next((paths for paths in by_split.values() if len(paths) > 1), None):
        names = ", ".join(str(p.relative_to(root)) for p in several)
        raise UserError(f"{root} holds several COCO files for one split ({names}); give --data the one that is meant")
    return locate(root, {split: read_coco(paths[0]) for split, paths in by_split.items()}, findings) if files else None


def locate(root: Path, files: dict[str, CocoFile], findings: Findings) -> CocoPictures:
    """The pictures of ``files`` below ``root``; those that are not there are counted as damaged files.

    Raises:
        UserError: a file of whose pictures not one is there.
    """
    by_name: dict[str, list[tuple[Path, str]]] = defaultdict(list)
    for path, name in pictures_below(root):
        by_name[folded(path.name)].append((path, name))
    pictures: dict[str, list[tuple[Path, str]]] = {}
    places: Places = {}
    found = {
        split: {key: _places_of(name, split, file.path, by_name) for key, (name, _) in file.pictures.items()}
        for split, file in files.items()
    }
    _part_namesakes(files, found)
    for split, file in files.items():
        findings.absorb(file.findings)
        by_picture: dict[object, tuple[tuple[Path, str], list[str]]] = {}
        reason = NOT_THERE
        for key, candidates in found[split].items():
            if len(candidates) != 1:
                reason = SEVERAL_FILES if candidates else NOT_THERE
                _count_lost(file, key, reason, findings)
                continue
            keys = by_picture.setdefault(identity(candidates[0][0]), (candidates[0], []))[1]
            if keys:
                findings.add(REPEATED, file.path, row=file.pictures[key][0])
            keys.append(key)
        if file.pictures and not by_picture:
            raise _none_found(file, root, reason)
        pictures[split] = [picture for picture, _ in by_picture.values()]
        places |= {(str(file.path), path): (file, keys) for (path, _), keys in by_picture.values()}
    return CocoPictures(files, pictures, places)


def _part_namesakes(files: dict[str, CocoFile], found: dict[str, dict[str, list[tuple[Path, str]]]]) -> None:
    """Take from each split the pictures of others that only have the name of one of its own, which is lost.

    Where every split has a folder and counts from 0001, train/0001.png is not the picture that val names 0001.png.
    """
    at_home = {
        split: {c[0][0] for c in candidates.values() if len(c) == 1 and split in _splits_in(c[0][1])}
        for split, candidates in found.items()
    }
    for split, candidates in found.items():
        others = set().union(*(paths for other, paths in at_home.items() if other != split)) - at_home[split]
        for key, places in candidates.items():
            written = files[split].pictures[key][0].replace("\\", "/")
            if at_home[split] and len(places) == 1 and places[0][0] in others and not _splits_in(written):
                candidates[key] = []


def _splits_in(path: str) -> frozenset[str]:
    """Splits that the folders of a path are called after."""
    return _splits_of_folder(path.rpartition("/")[0])


@cache
def _splits_of_folder(folder: str) -> frozenset[str]:
    return frozenset(filter(None, map(split_of, folder.split("/"))))


def _none_found(file: CocoFile, root: Path, reason: str) -> UserError:
    first = next(iter(file.pictures.values()))[0]
    what = f"{file.path}: none of its {len(file.pictures)} pictures ({first!r} ...) is"
    if reason == SEVERAL_FILES:
        return UserError(f"{what} one file in {root}, as several have their names; write their folders into file_name")
    return UserError(f"{what} in {root}; put them there")


def _places_of(written: str, split: str, json_path: Path, by_name: dict) -> list[tuple[Path, str]]:
    """The picture whose path agrees with what is written in most folders; of several, the one beside the json or in a
    folder of its split. More than one when that does not tell them apart."""
    parts = PurePosixPath(on_disk(written).replace("\\", "/")).parts
    in_any_case = by_name.get(folded(parts[-1]), []) if parts else []
    candidates = [found for found in in_any_case if found[0].name == parts[-1]] or in_any_case

    def agreement(candidate: tuple[Path, str]) -> tuple[int, bool, bool]:
        folders = PurePosixPath(candidate[1]).parts
        same = next((n for n in range(len(parts), 0, -1) if folders[-n:] == parts[-n:]), 0)
        return same, candidate[0].parent == json_path.parent, split in _splits_in(candidate[1])

    if len(candidates) < 2:
        return candidates
    best = max(map(agreement, candidates))
    once = {identity(found[0]): found for found in reversed(candidates) if agreement(found) == best}
    return list(once.values())


def _count_lost(file: CocoFile, key: str, reason: str, findings: Findings) -> None:
    written = file.pictures[key][0]
    findings.add(reason, file.path, row=written)
    findings.bad_files.add(f"{file.path}: {written}")
    if rows := len(file.annotations.get(key, ())):
        findings.num_rows += rows
        findings.add(LOST_ROWS, file.path, rows)
