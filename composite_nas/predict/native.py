"""What VisDrone's own protocol reads and writes: pictures with native annotations, folders of result files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError, readable
from composite_nas.data.finding.description import SPLIT_KEYS, YAML_SUFFIXES, find_description, read_yaml
from composite_nas.data.finding.layouts import EXPECTED, picture_folders
from composite_nas.data.finding.splits import Split, described_split, list_pictures, subfolders
from composite_nas.data.findings import Findings
from composite_nas.data.formats.visdrone import DETECTION_DECIMALS, read_native_rows, write_native_detections
from composite_nas.data.picture_files import IMAGE_ERRORS, told_of
from composite_nas.data.pictures import read_size

# Annotations: ignored regions (0), ten classes, others (11). Detections: 0 would be a class index, not a category.
ANNOTATION_CATEGORIES, DETECTION_CATEGORIES = range(12), range(1, 12)


@dataclass(frozen=True)
class NativePicture:
    """A picture and what VisDrone's annotators wrote down.

    Attributes:
        path: of the picture.
        annotations: float64 [n, 8], rows as in the file, ignored regions included.
        size: (width, height) of the upright picture in pixels.
    """

    path: Path
    annotations: np.ndarray
    size: tuple[int, int]


def read_native_split(root: Path, split: str) -> list[NativePicture]:
    """All pictures of a split, sorted by name.

    Raises:
        UserError: no such split; a picture without annotations, or the reverse; a damaged picture or row. Results
            that are compared with others' must cover the whole set.
    """
    found = _find_split(root, split)
    pictures = list_pictures(found, Findings())
    if not pictures:
        raise UserError(f"{root}: the {split} split has no pictures; put them there")
    annotations = {folder: _annotations_of(folder) for folder in dict.fromkeys(p.folder for p in pictures)}
    files = [(p.path, (annotations[p.folder] / p.name).with_suffix(".txt")) for p in pictures]
    if absent := [rows for _, rows in files if not rows.is_file()]:
        raise UserError(
            f"{absent[0]} does not exist: {len(absent)} of {len(files)} pictures lack annotations; complete the folder"
        )
    names = Counter(path.stem for path, _ in files)
    if twins := [path for path, _ in files if names[path.stem] > 1]:
        raise UserError(f"{twins[0]}: {twins[1]} has the same name, but result files need different ones; rename one")
    known = {rows for _, rows in files}
    for images, folder in () if found.listed is not None else annotations.items():
        # One folder of annotations for several splits holds files of the others, too.
        shared = folder.name == "annotations" and images.name != "images"
        if not shared and (unseen := sorted(set(folder.rglob("*.txt")) - known)):
            raise UserError(f"{unseen[0]}: {len(unseen)} such files have no picture in {images}; add the pictures")
    read = []
    for path, rows in files:
        try:
            size = read_size(path)
        except IMAGE_ERRORS as error:
            raise UserError(f"{path} {told_of(path, error)}") from error
        read.append(NativePicture(path, read_native_rows(rows, ANNOTATION_CATEGORIES), size))
    return read


def _find_split(path: Path, split: str) -> Split:
    """The pictures of one split of a dataset, or in the folder of one split (VisDrone2019-DET-val)."""
    if path.is_file() and path.suffix.lower() not in YAML_SUFFIXES:
        raise UserError(f"{path} is neither a folder, a data.yaml nor a zip; {EXPECTED}")
    found = [(path, _split_at(path, split))]
    if not found[0][1] and path.is_dir():
        found = [(sub, _split_at(sub, split)) for sub in subfolders(path)]
    splits = [(root, here) for root, here in found if here]
    if len(splits) > 1:
        roots = ", ".join(str(root) for root, _ in splits)
        raise UserError(f"{path} holds several datasets ({roots}); give --data one of them")
    if splits:
        return splits[0][1]
    names = SPLIT_KEYS[split]
    raise UserError(
        f"{path}: no pictures of the {split} split there; expected {split}/images, images/{split}, "
        f"VisDrone2019-DET-{names[1] if split == 'test' else split}/images (each with annotations/ beside it) "
        "or a data.yaml that names them: give another --data or --split"
    )


def _split_at(root: Path, split: str) -> Split | None:
    described = read_yaml(root) if root.is_file() else find_description(root)
    if described and described.splits:
        entries = described.splits.get(split)
        return described_split(described, split, entries, Findings()) if entries else None
    for name in SPLIT_KEYS[split]:
        folders = [*picture_folders(root, name), *([root / "images"] if root.name.endswith(f"-{name}") else [])]
        existing = [folder for folder in folders if folder.is_dir()]
        if existing:
            return Split(split, (existing[0],))
    return None


def _annotations_of(images: Path) -> Path:
    """Beside the pictures (annotations/ instead of images/); those of several splits may lie together."""
    parts = images.parts
    last = len(parts) - 1 - parts[::-1].index("images") if "images" in parts else None
    own = images / "annotations" if last is None else Path(*parts[:last], "annotations", *parts[last + 1 :])
    for folder in (own, own.parent):
        if (folder.name == "annotations" or folder == own) and any(folder.glob("*.txt")):
            return folder
    raise UserError(
        f"{own}: no VisDrone annotations there, whose ignored regions this protocol needs (YOLO labels lack them); "
        "take the annotations/ folders of the official archives"
    )


def result_file(folder: Path, picture: Path) -> Path:
    return folder / f"{picture.stem}.txt"


def read_detections(folder: Path, pictures: Sequence[Path]) -> list[np.ndarray]:
    """A folder of result files -> float64 [n, 8] per picture; an empty file is a picture without detections.

    Raises:
        UserError: no such folder, a picture without a file, a malformed row.
    """
    if not folder.is_dir():
        raise UserError(f"--detections {folder} is not a folder; give one with a .txt file for each picture")
    files = [result_file(folder, path) for path in pictures]
    if absent := [file for file in files if not file.is_file()]:
        raise UserError(
            f"{absent[0]} does not exist, like {len(absent)} of the {len(files)} result files; write one for each "
            "picture, an empty one where nothing was found"
        )
    return [read_native_rows(file, DETECTION_CATEGORIES) for file in files]


def detection_rows(boxes_xyxy: np.ndarray, scores: np.ndarray, categories: np.ndarray) -> np.ndarray:
    """float64 [n, 6] left, top, width, height (pixels), score, category of boxes [n, 4] in pixels; rounded as files
    hold them: what is evaluated is what is submitted."""
    boxes = boxes_xyxy.astype(np.float64)
    rows = np.column_stack([boxes[:, :2], boxes[:, 2:] - boxes[:, :2], scores.astype(np.float64), categories])
    return np.column_stack([column.round(d) for column, d in zip(rows.T, DETECTION_DECIMALS, strict=True)])


def write_detections(folder: Path, pictures: Sequence[Path], detections: Sequence[np.ndarray]) -> None:
    """One ``<picture>.txt`` each in the official submission format, best detection first.

    Args:
        folder: see ``claim_folder``.
        detections: of ``detection_rows``, one per picture.
    """
    for path, rows in zip(pictures, detections, strict=True):
        write_native_detections(result_file(folder, path), rows[np.argsort(-rows[:, 4], kind="stable")])


def claim_folder(folder: Path) -> None:
    """Make the folder for ``write_detections``.

    Raises:
        UserError: not a folder, cannot be made, or .txt files are in it already: annotations, or an earlier result.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"--save-txt {folder} cannot be made ({error.strerror}); give another folder") from error
    if found := sorted(folder.glob("*.txt")):
        raise UserError(f"--save-txt {folder} holds {readable(found[0].name)} already; give a new or an empty folder")
