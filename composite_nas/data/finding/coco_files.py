"""COCO json files of a dataset: to which split each belongs, and where their pictures are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from composite_nas.base.errors import UserError
from composite_nas.data.finding.places import is_hidden, on_disk, pictures_below, split_of
from composite_nas.data.findings import LOST_ROWS, NOT_THERE, Findings
from composite_nas.data.formats.coco import CocoFile, looks_like_coco, read_coco

POOL = "train"  # of a file whose name says no split


@dataclass(frozen=True)
class CocoPictures:
    """Pictures of all splits.

    Attributes:
        files: split -> its json file.
        pictures: split -> (path, name relative to the dataset's folder).
        places: path of a picture -> its file and its id there.
    """

    files: dict[str, CocoFile]
    pictures: dict[str, list[tuple[Path, str]]]
    places: dict[Path, tuple[CocoFile, object]]


def find_coco(root: Path, findings: Findings) -> CocoPictures | None:
    """The COCO files in a folder, in annotations/ or in its folders of splits; None when there are none.

    Raises:
        UserError: several could be meant, or one is damaged.
    """
    folders = [root, *(p for p in root.iterdir() if p.is_dir() and (p.name == "annotations" or split_of(p.name)))]
    files = sorted(p for folder in folders for p in folder.glob("*.json") if not is_hidden(p.name))
    files = [p for p in files if looks_like_coco(p)]
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
        by_name[path.name].append((path, name))
    pictures: dict[str, list[tuple[Path, str]]] = {}
    places: dict[Path, tuple[CocoFile, object]] = {}
    for split, file in files.items():
        pictures[split] = []
        for key, (written, _) in file.pictures.items():
            found = _place_of(written, split, file.path, by_name)
            if found is None or found[0] in places:
                _count_lost(file, key, written, findings)
                continue
            pictures[split].append(found)
            places[found[0]] = file, key
        if file.pictures and not pictures[split]:
            first = next(iter(file.pictures.values()))[0]
            raise UserError(
                f"{file.path}: none of its {len(file.pictures)} pictures ({first!r} ...) is in {root}; put them there"
            )
    return CocoPictures(files, pictures, places)


def _place_of(written: str, split: str, json_path: Path, by_name: dict) -> tuple[Path, str] | None:
    """The picture whose path agrees with what is written in most folders; of several, the one beside the json or in a
    folder of its split."""
    parts = PurePosixPath(on_disk(written).replace("\\", "/")).parts
    candidates = by_name.get(parts[-1], []) if parts else []

    def agreement(candidate: tuple[Path, str]) -> tuple[int, bool, bool]:
        folders = PurePosixPath(candidate[1]).parts
        same = next((n for n in range(len(parts), 0, -1) if folders[-n:] == parts[-n:]), 0)
        in_split = any(split_of(folder) == split for folder in folders[:-1])
        return same, candidate[0].parent == json_path.parent, in_split

    ranked = sorted(candidates, key=agreement, reverse=True)
    if len(ranked) > 1 and agreement(ranked[0]) == agreement(ranked[1]):
        return None
    return ranked[0] if ranked else None


def _count_lost(file: CocoFile, key: object, written: str, findings: Findings) -> None:
    findings.add(NOT_THERE, file.path, row=written)
    findings.bad_files.add(f"{file.path}: {written}")
    if rows := len(file.annotations.get(key, [])):
        findings.num_rows += rows
        findings.add(LOST_ROWS, file.path, rows)
