"""Folder layouts, descriptions and lists that people use -> which pictures are in which split."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from composite_nas.base.errors import UserError
from composite_nas.data.finding.coco_files import POOL, CocoPictures, find_coco, locate
from composite_nas.data.finding.description import (
    NAMES_FILES,
    YAML_SUFFIXES,
    Description,
    find_description,
    find_names,
    read_yaml,
)
from composite_nas.data.finding.places import (
    SPLIT_WORDS,
    existing_below,
    find_place,
    identity,
    is_hidden,
    on_disk,
    pictures_below,
    split_of,
    walk_files,
)
from composite_nas.data.findings import NOT_THERE, REPEATED, Findings, read_text
from composite_nas.data.formats.coco import looks_like_coco, read_coco, refuse_pointer
from composite_nas.data.pictures import is_image_name

SPLITS = ("train", "val", "test")
# Names of a split's folder; "test" is VisDrone's test-dev, whose annotations are public.
SPLIT_FOLDERS = SPLIT_WORDS | {"test": ("test", "test-dev", "testing")}
IMAGE_FOLDERS, LABEL_FOLDERS = ("images", "jpegimages"), ("labels", "annotations")
LABEL_SUFFIXES = (".txt", ".xml")
SURELY_LABELS = 20  # so many files of these kinds are no readmes
EXPECTED = (
    "expected train/images + train/labels and val/images + val/labels (or annotations/ for native VisDrone), "
    "images/train + labels/train and images/val + labels/val, a data.yaml, or a COCO json"
)
HOW_TO_SPLIT = (
    "put pictures of other flights than those of train into val/, name them as 'val:' in a data.yaml, or let "
    "--val-share 0.2 draw a fifth of them by seed"
)
TRACKING = re.compile(r"VisDrone\d*-(MOT|VID|SOT)", re.IGNORECASE)


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


@dataclass(frozen=True)
class Layout:
    """What was found.

    Attributes:
        root: the dataset's folder.
        splits: keys of SPLITS; the user's words may be missing any.
        class_names: () when no file gives them.
        licence: "" when no file states it.
        keypoints: ``kpt_shape`` of a data.yaml.
        coco: where the labels are, when they are in COCO files.
        findings: guesses, and listed pictures that are not there.
    """

    root: Path
    splits: dict[str, Split]
    class_names: tuple[str, ...] = ()
    licence: str = ""
    keypoints: tuple[int, int] | None = None
    coco: CocoPictures | None = None
    findings: Findings = field(default_factory=Findings)


def find_layout(path: Path) -> Layout:
    """Recognise the dataset in a folder or described by a data.yaml. In a folder it may be in any of the folders below,
    and from there any number of single folders deep.

    Raises:
        UserError: no layout recognised, or more than one folder below could be meant.
    """
    if path.is_file():
        if path.suffix.lower() not in YAML_SUFFIXES:
            if path.suffix.lower() == ".json":
                refuse_pointer(path)
                if looks_like_coco(path):
                    return _coco_layout_of_file(path)
            raise UserError(f"{path} is neither a folder, a data.yaml, a COCO json nor a zip; {EXPECTED}")
        return described_layout(read_yaml(path))
    _refuse_tracking_sets(path)
    level = [path]
    while level:
        found = [layout for folder in level if (layout := _in_folder(folder))]
        if len(found) == 1:
            if found[0].root != path:
                found[0].findings.note(f"found in {found[0].root.relative_to(path)}")
            return _with_names_above(found[0], path)
        if found:
            names = ", ".join(str(layout.root) for layout in found)
            raise UserError(
                f"{path} holds several datasets ({names}); give --data one of them or a data.yaml that names all"
            )
        inside = {folder: subfolders(folder) for folder in level}
        below = [sub for folder, subs in inside.items() for sub in subs if folder == path or len(subs) == 1]
        level = [folder for folder in below if folder.name.lower() not in SPLIT_FOLDERS["test"]]  # never trained on
    raise UserError(nothing_found(path))


def _with_names_above(layout: Layout, top: Path) -> Layout:
    """Class names may lie in a folder above the pictures."""
    folder = layout.root
    while not layout.class_names and not layout.coco and folder != top:
        folder = folder.parent
        described = find_description(folder)
        if described and described.class_names:
            beside: tuple[Path, tuple[str, ...]] | None = (described.path, described.class_names)
        else:
            beside = find_names([folder])
        if beside:
            layout.findings.note(f"class names are those of {beside[0]}")
            layout = replace(layout, class_names=beside[1])
    return layout


def nothing_found(path: Path) -> str:
    """The sentence for a folder without a dataset, with what is in it."""
    content = sorted(p.name for p in path.iterdir() if not is_hidden(p.name))
    shown = ", ".join(content[:6]) + (", ..." if len(content) > 6 else "") if content else "nothing"
    return f"{path}: no dataset found there ({shown} inside); {EXPECTED}"


def subfolders(folder: Path) -> list[Path]:
    """Sorted, without hidden ones and without links, which could lead back."""
    return sorted(p for p in folder.iterdir() if p.is_dir() and not p.is_symlink() and not is_hidden(p.name))


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
            found += [existing_below(p, rest) for p in _any_case(beside, name)]
        found += [*_any_case(images, name), *(existing_below(p, [images.name]) for p in _any_case(images.parent, name))]
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


def described_layout(described: Description) -> Layout:
    """The splits that a data.yaml or obj.data names.

    Raises:
        UserError: it names no train split, or something that is not there.
    """
    path, findings = described.path, Findings(notes=list(described.notes))
    if "train" not in described.splits:
        raise UserError(f"{path}: the key 'train' is missing; name the folder of the train images")
    splits = {}
    for split, entries in described.splits.items():
        try:
            splits[split] = described_split(described, split, entries, findings)
        except UserError as error:
            if split != "test":
                raise
            findings.note(f"{error}: no test split")
    if not any(map(has_label_files, splits.values())) and (coco := find_coco(path.parent, findings)):
        return _coco_layout(path.parent, coco, findings)
    names = described.class_names
    if not names:
        images = [folder for split in splits.values() for folder in split.folders]
        beside = find_names([path.parent, path.parent / "labels", *itertools.chain(*map(label_folders, images))])
        if beside is None:
            raise UserError(f"{path}: 'names' is missing; list the class names, e.g. names: [car, bus]")
        findings.note(f"class names are those of {beside[0]}")
        names = beside[1]
    return Layout(path.parent, splits, names, described.licence, described.keypoints, None, findings)


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


def _in_folder(root: Path) -> Layout | None:
    described = find_description(root)
    if described and described.splits:
        return described_layout(described)
    findings = Findings(notes=list(described.notes) if described else [])
    splits = {name: split for name in SPLITS if (split := _split_in_folder(root, name))}
    if set(splits) == {"test"}:
        raise UserError(f"{root}: only a test split is there, which is never trained on; name train and val, too")
    splits = splits or _split_by_lists(root, findings) or _pool(root)
    if not any(map(has_label_files, splits.values())) and (coco := find_coco(root, findings)):
        return _coco_layout(root, coco, findings)
    if not {"train", "val"} & set(splits):
        return None
    layout = Layout(root, splits, findings=findings)
    if described:
        findings.note(f"{described.path.name} names no splits; those of the folders are taken")
        return replace(
            layout, class_names=described.class_names, licence=described.licence, keypoints=described.keypoints
        )
    images = [folder for split in splits.values() for folder in split.folders]
    if beside := find_names([root, root / "labels", *itertools.chain(*map(label_folders, images))]):
        findings.note(f"class names are those of {beside[0]}")
        return replace(layout, class_names=beside[1])
    return layout


def _coco_layout_of_file(path: Path) -> Layout:
    """A COCO file alone: its pictures are beside it, or beside its folder."""
    file = read_coco(path)
    for root in (path.parent, path.parent.parent):
        findings = Findings()
        try:
            return _coco_layout(root, locate(root, {POOL: file}, findings), findings)
        except UserError:
            if root != path.parent:
                raise
    raise AssertionError("the second folder returns or raises")


def _coco_layout(root: Path, coco: CocoPictures, findings: Findings) -> Layout:
    splits = {
        split: Split(split, (), tuple(FoundPicture(path, name, path.parent) for path, name in pictures))
        for split, pictures in coco.pictures.items()
    }
    return Layout(root, splits, coco=coco, findings=findings)


def _split_in_folder(root: Path, split: str) -> Split | None:
    """train/images, images/train, the official archives' VisDrone2019-DET-train/images; pictures in train itself."""
    for name in SPLIT_FOLDERS[split]:
        whole = list(_any_case(root, name))
        for images in [*picture_folders(root, name), *whole]:
            if images.is_dir() and (images not in whole or pictures_below(images)):
                return Split(split, (images,))
    for folder in (root, *(p for images in IMAGE_FOLDERS for p in _any_case(root, images))):
        named = [p for p in subfolders(folder) if split_of(p.name) == split and pictures_below(p)]
        if len(named) == 1:  # train2017
            inside = [p for images in IMAGE_FOLDERS for p in _any_case(named[0], images)]
            return Split(split, tuple((inside or named)[:1]))
    return None


def picture_folders(root: Path, name: str) -> list[Path]:
    """Where the pictures of the split called ``name`` may be."""
    official = [p / "images" for p in sorted(root.glob(f"VisDrone*-{name}"))]
    inside = [p for folder in _any_case(root, name) for images in IMAGE_FOLDERS for p in _any_case(folder, images)]
    outside = [p for images in IMAGE_FOLDERS for folder in _any_case(root, images) for p in _any_case(folder, name)]
    return [*inside, *outside, *official]


def _split_by_lists(root: Path, findings: Findings) -> dict[str, Split]:
    """train.txt and val.txt beside the pictures; Pascal VOC's ImageSets/Main."""
    splits = {}
    for split, names in (SPLIT_WORDS | {"train": (*SPLIT_WORDS["train"], "trainval")}).items():
        for folder in (root, root / "ImageSets" / "Main"):
            path = next((folder / f"{name}.txt" for name in names if (folder / f"{name}.txt").is_file()), None)
            if path is None or split in splits:
                continue
            if folder == root:
                splits[split] = Split(split, (), tuple(listed_pictures(path, (root,), findings)))
            elif (root / "JPEGImages").is_dir():
                splits[split] = _voc_split(split, path, root / "JPEGImages", findings)
    return splits


def _voc_split(split: str, path: Path, images: Path, findings: Findings) -> Split:
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


def _pool(root: Path) -> dict[str, Split]:
    """Pictures without splits, as annotation tools export them: all are training pictures."""
    for images in [*(p for name in IMAGE_FOLDERS for p in _any_case(root, name)), root / "obj_train_data", root]:
        split = Split("train", (images,))
        if images.is_dir() and (_has_pictures(images) if images == root else pictures_below(images)):
            return {"train": split} if has_label_files(split) else {}
    return {}


def _has_pictures(folder: Path) -> bool:
    return any(is_image_name(p.name) for p in folder.iterdir())


def _any_case(folder: Path, name: str) -> Iterator[Path]:
    """Folders called ``name``; in another case only when there is none in this one."""
    if (folder / name).is_dir():
        yield folder / name
    elif folder.is_dir():
        yield from sorted(p for p in folder.iterdir() if p.name.lower() == name and p.is_dir())


def _refuse_tracking_sets(path: Path) -> None:
    for folder in (path, *subfolders(path)):
        for inner in (folder, *subfolders(folder)):
            sequences = (inner / "sequences").is_dir() and (inner / "annotations").is_dir()
            if TRACKING.match(inner.name) or sequences:
                raise UserError(
                    f"{inner} is one of VisDrone's video sets (tracking: sequences/, one annotation file a video); "
                    "this program reads the pictures of VisDrone2019-DET: download 'Task 1: Object Detection in Images'"
                )
