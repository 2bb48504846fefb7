"""Folder layouts, descriptions and lists that people use -> which pictures are in which split."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from composite_nas.base.errors import UserError
from composite_nas.data.finding.coco_files import POOL, CocoPictures, find_coco, locate
from composite_nas.data.finding.description import (
    SPLIT_KEYS,
    YAML_SUFFIXES,
    Description,
    find_description,
    find_names,
    read_yaml,
)
from composite_nas.data.finding.places import (
    SPLIT_WORDS,
    is_hidden,
    pictures_below,
    split_of,
)
from composite_nas.data.finding.splits import (
    IMAGE_FOLDERS,
    FoundPicture,
    Split,
    any_case,
    described_split,
    has_label_files,
    label_folders,
    listed_pictures,
    subfolders,
    voc_split,
)
from composite_nas.data.findings import Findings
from composite_nas.data.formats.coco import looks_like_coco, read_coco, refuse_pointer
from composite_nas.data.pictures import is_image_name

SPLITS = ("train", "val", "test")
EXPECTED = (
    "expected train/images + train/labels and val/images + val/labels (or annotations/ for native VisDrone), "
    "images/train + labels/train and images/val + labels/val, a data.yaml, or a COCO json"
)
HOW_TO_SPLIT = (
    "put pictures of other flights than those of train into val/, name them as 'val:' in a data.yaml, or let "
    "--val-share 0.2 draw a fifth of them by seed"
)
TRACKING = re.compile(r"VisDrone\d*-(MOT|VID|SOT)", re.IGNORECASE)


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
            what = ' with "images" and "annotations"' if path.suffix.lower() == ".json" else ""
            raise UserError(f"{path} is neither a folder, a data.yaml, a COCO json{what} nor a zip; {EXPECTED}")
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
        level = [folder for folder in below if folder.name.lower() not in SPLIT_KEYS["test"]]  # never trained on
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
    zips = [name for name in content if name.lower().endswith(".zip")]
    remedy = f"unpack {' and '.join(zips)} there, then run again" if zips and not subfolders(path) else EXPECTED
    return f"{path}: no dataset found there ({shown} inside); {remedy}"


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
        beside = _names_beside(path.parent, splits)
        if beside is None:
            raise UserError(f"{path}: 'names' is missing; list the class names, e.g. names: [car, bus]")
        findings.note(f"class names are those of {beside[0]}")
        names = beside[1]
    return Layout(path.parent, splits, names, described.licence, described.keypoints, None, findings)


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
    if beside := _names_beside(root, splits):
        findings.note(f"class names are those of {beside[0]}")
        return replace(layout, class_names=beside[1])
    return layout


def _names_beside(root: Path, splits: dict[str, Split]) -> tuple[Path, tuple[str, ...]] | None:
    """Class names in a file of the dataset's folder or beside its labels."""
    images = [folder for split in splits.values() for folder in split.folders]
    return find_names([root, root / "labels", *itertools.chain(*map(label_folders, images))])


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
    for name in SPLIT_KEYS[split]:
        whole = list(any_case(root, name))
        for images in [*picture_folders(root, name), *whole]:
            if images.is_dir() and (images not in whole or pictures_below(images)):
                return Split(split, (_images_inside(images) if images in whole else images,))
    for folder in (root, *(p for images in IMAGE_FOLDERS for p in any_case(root, images))):
        named = [p for p in subfolders(folder) if split_of(p.name) == split and pictures_below(p)]
        if len(named) == 1:  # train2017
            return Split(split, (_images_inside(named[0]),))
    return None


def _images_inside(folder: Path) -> Path:
    """Its folder of images, also below single folders, as when an archive is unpacked into one of its own name; or it
    itself."""
    inside = folder
    while not _has_pictures(inside):
        images = next((p for name in IMAGE_FOLDERS for p in any_case(inside, name)), None)
        below = subfolders(inside)
        if images is not None or len(below) != 1:
            return images or folder
        inside = below[0]
    return folder


def picture_folders(root: Path, name: str) -> list[Path]:
    """Where the pictures of the split called ``name`` may be."""
    archives = [folder for folder in sorted(root.glob(f"VisDrone*-{name}")) if folder.is_dir()]
    official = [images for folder in archives if (images := _images_inside(folder)) != folder]
    inside = [p for folder in any_case(root, name) for images in IMAGE_FOLDERS for p in any_case(folder, images)]
    outside = [p for images in IMAGE_FOLDERS for folder in any_case(root, images) for p in any_case(folder, name)]
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
                splits[split] = voc_split(split, path, root / "JPEGImages", findings)
    return splits


def _pool(root: Path) -> dict[str, Split]:
    """Pictures without splits, as annotation tools export them: all are training pictures."""
    for images in [*(p for name in IMAGE_FOLDERS for p in any_case(root, name)), root / "obj_train_data", root]:
        split = Split("train", (images,))
        if images.is_dir() and (_has_pictures(images) if images == root else pictures_below(images)):
            return {"train": split} if has_label_files(split) else {}
    return {}


def _has_pictures(folder: Path) -> bool:
    return any(is_image_name(p.name) for p in folder.iterdir())


def _refuse_tracking_sets(path: Path) -> None:
    for folder in (path, *subfolders(path)):
        for inner in (folder, *subfolders(folder)):
            sequences = (inner / "sequences").is_dir() and (inner / "annotations").is_dir()
            if TRACKING.match(inner.name) or sequences:
                raise UserError(
                    f"{inner} is one of VisDrone's video sets (tracking: sequences/, one annotation file a video); "
                    "this program reads the pictures of VisDrone2019-DET: download 'Task 1: Object Detection in Images'"
                )
