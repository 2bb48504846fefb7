"""Find, check and read a detection dataset in a folder, a data.yaml, a COCO json or a zip."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from composite_nas.base.console import progress_bar
from composite_nas.base.errors import UserError
from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.finding.archives import unpack_zip
from composite_nas.data.finding.label_files import LabelFiles
from composite_nas.data.finding.layouts import HOW_TO_SPLIT, Layout, find_layout
from composite_nas.data.finding.places import identity, walk_files
from composite_nas.data.finding.splits import FoundPicture, list_pictures
from composite_nas.data.findings import (
    BACKGROUND,
    CLIPPED,
    EMPTY_BOX,
    LOST_ROWS,
    TEST_UNLABELLED,
    UNLISTED,
    UNUSED_LABELS,
    Findings,
    read_text,
)
from composite_nas.data.formats.coco import CocoLabels
from composite_nas.data.formats.rows import NO_BOXES, LabelFormat, LabelledPicture
from composite_nas.data.formats.text import TextLabels
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.formats.voc import VocLabels
from composite_nas.data.picture_files import IMAGE_ERRORS, why_unreadable
from composite_nas.data.pictures import ValueRange, is_image_name, measure_range, read_header, warn_of_depth
from composite_nas.data.splitting import draw_val, find_shared

T = TypeVar("T")
# Ten classes without names are VisDrone's where a folder is called so, or pictures like 0000001_02999_d_0000005.jpg.
VISDRONE = re.compile(r"VisDrone|\d{7}_\d{5}_d_\d{7}\.", re.IGNORECASE)
# Boxes that fill the picture (share of both sides), and the share of them that a user is told of.
WHOLE_PICTURE, MANY = 0.95, 0.05
MOST_CLASSES = 10_000
SOME = 20  # pictures that are looked at for a hint


def read_dataset(
    path: Path, unpack_dir: Path, max_bad_share: float = 0.1, val_share: float = 0.0, seed: int = 0
) -> DroneDataset:
    """Read a dataset.

    Args:
        path: folder with one of the layouts of ``finding.layouts``, a ``data.yaml``, a COCO json, or a zip of a folder.
        unpack_dir: where a zip is unpacked to (once; reused while the zip stays the same).
        max_bad_share: more than this share of damaged image or label files stops the run.
        val_share: of the training pictures that become the validation split, for data without one; 0 for none.
        seed: that draws them.

    Raises:
        UserError: nothing usable there, or too much of it is damaged.
    """
    if not path.exists():
        raise UserError(f"{path} does not exist: give --data a dataset folder, a data.yaml, a COCO json or a zip")
    folder = unpack_zip(path, unpack_dir) if path.is_file() and path.suffix.lower() == ".zip" else path
    try:
        return _Reading(path, find_layout(folder)).dataset(max_bad_share, val_share, seed)
    except UserError as error:  # of a zip, say what the user knows: not the folder that it was unpacked to
        raise UserError(str(error).replace(str(folder), str(path))) from error


class _Reading:
    """One reading of a dataset, step by step."""

    def __init__(self, path: Path, layout: Layout):
        self.path, self.layout, self.findings = path, layout, layout.findings
        self.pictures = {name: list_pictures(split, self.findings) for name, split in layout.splits.items()}
        self.names: tuple[str, ...] = ()
        self.deep: set[Path] = set()  # pictures of 16 bit or float
        self.lost: list[tuple[Path, str | None]] = []  # pictures and label files that are not read
        self.labels: LabelFiles | None = None  # None when they are in COCO files
        self.label_of: dict[str, list[str | None]] = {split: [None] * len(p) for split, p in self.pictures.items()}

    def dataset(self, max_bad_share: float, val_share: float, seed: int) -> DroneDataset:
        self._check_splits(val_share)
        if self.layout.coco:
            files = self.layout.coco.files
            self.label_of = {split: [str(files[split].path)] * len(p) for split, p in self.pictures.items()}
        else:
            self.labels = self._find_labels()
        readable = {name: self._read_headers(name) for name in self.pictures}
        judged = [labelled for split in ("train", "val") for _, labelled in readable.get(split, [])]
        reader = self._choose_format(judged)
        self.names = self.layout.class_names or reader.own_names
        for line in reader.notes:
            self.findings.note(line)
        train = self._read_split(readable["train"], reader, self.findings)
        val = self._read_split(readable.get("val", []), reader, self.findings)
        test = self._read_test(readable.get("test", []), reader)
        self._count_unread(reader)
        if val_share:
            train, val = self._draw_val(train, val_share, seed)
        splits = {"train": train, "val": val}
        deep = [sample.path for sample in train if sample.path in self.deep]
        value_range = measure_range(deep)
        self.findings.notes += warn_of_depth(len(deep), sum(sample.path in self.deep for sample in val))
        file_sizes = {split: [os.stat(s.path).st_size for s in samples] for split, samples in splits.items()}
        shared = _find_shared(splits, file_sizes)
        if shared:
            self.findings.note("{} and {} are one picture, in val and in train".format(*shared[0]))
        dataset = DroneDataset(
            self.path, self.names, train, val, self.findings, _fingerprint(self.names, splits, file_sizes, value_range),
            _licence(self.layout, self.names), test, len(shared),
            deep_pictures=len(deep), value_range=value_range,
        )  # fmt: skip
        dataset.check_damage(max_bad_share)
        self._check_boxes(splits)
        return dataset

    def _check_splits(self, val_share: float) -> None:
        layout = self.layout
        if not self.pictures.get("train"):
            if "train" not in layout.splits:
                raise UserError(f"{layout.root}: the train split is missing; name it 'train:' in a data.yaml")
            folders = ", ".join(map(str, layout.splits["train"].folders)) or str(layout.root)
            raise UserError(f"{folders}: no images found there; put the pictures of the train split there")
        if self.pictures.get("val"):
            if val_share:
                raise UserError(f"{layout.root} has a validation split: leave out --val-share {val_share:g}")
        elif not val_share:
            what = "the val split has no pictures" if "val" in layout.splits else "there is no validation (val) split"
            raise UserError(
                f"{layout.root}: {what} ({len(self.pictures['train'])} train pictures found); {HOW_TO_SPLIT}"
            )

    def _find_labels(self) -> LabelFiles:
        for suffix in (".txt", ".xml"):
            labels = LabelFiles(suffix)
            self.label_of = {split: labels.match(pictures) for split, pictures in self.pictures.items()}
            if any(self.label_of["train"]) or any(self.label_of.get("val", [])):
                for split in ("train", "val"):
                    if self.pictures.get(split) and not any(self.label_of[split]):
                        raise self._no_labels(split, labels)
                if suffix == ".txt":
                    self._refuse_both_kinds()
                return labels
        raise self._no_labels("train", LabelFiles(".txt"))

    def _refuse_both_kinds(self) -> None:
        """Pictures with a file of another kind in place of a text file must not become background."""
        bare = [
            picture
            for split, pictures in self.pictures.items()
            for picture, label in zip(pictures, self.label_of[split], strict=True)
            if label is None
        ]
        found = list(filter(None, LabelFiles(".xml").match(bare)))
        found = found or [str(path) for p in bare if _is_labelme(path := p.path.with_suffix(".json"))]
        if found:
            kind = "XML" if found[0].lower().endswith(".xml") else "LabelMe's json"
            raise UserError(
                f"{found[0]}: {len(found)} pictures have labels as {kind}, the others as text; export all in one format"
            )

    def _no_labels(self, split: str, labels: LabelFiles) -> UserError:
        pictures = self.pictures[split]
        found = labels.any_in(pictures)
        if found is None and any(_is_labelme(p.path.with_suffix(".json")) for p in pictures[:SOME]):
            return UserError(
                f"{pictures[0].path.with_suffix('.json')}: LabelMe's json files are not read; export YOLO, COCO or "
                "Pascal VOC"
            )
        if found is None:
            return UserError(
                f"{pictures[0].folder}: no label files found for the {split} images; put one .txt or .xml per image "
                "into labels/ in place of images/, or beside them (YOLO, native VisDrone, Pascal VOC), or a COCO json"
            )
        return UserError(
            f"{found.parent}: none of its label files belongs to a {split} image (images are named like "
            f"{pictures[0].name}, labels like {found.name}): are these the labels of another set?"
        )

    def _read_headers(self, split: str) -> list[tuple[FoundPicture, LabelledPicture]]:
        """Pictures that can be opened."""
        found = []
        both = list(zip(self.pictures[split], self.label_of[split], strict=True))
        for picture, label in _shown(f"Opening {split} pictures", both):
            try:
                size, is_deep = read_header(picture.path)
            except IMAGE_ERRORS as error:
                self.findings.drop_picture(why_unreadable(picture.path, error), picture.path, bad=split != "test")
                self._lose_label(picture, label)
                continue
            if is_deep:
                self.deep.add(picture.path)
            found.append((picture, LabelledPicture(picture.path, size, label)))
        return found

    def _choose_format(self, judged: Sequence[LabelledPicture]) -> LabelFormat:
        layout, labels = self.layout, self.labels
        if layout.coco:
            files = layout.coco.files
            return CocoLabels([files[s] for s in ("train", "val") if s in files], layout.coco.places, judged)
        assert labels is not None
        if labels.suffix == ".xml":
            return VocLabels(judged)
        text = TextLabels(judged, labels.folder_of, layout.class_names, layout.keypoints)
        for split in ("train", "val"):
            if len({text.is_native(path) for path in self.label_of.get(split, []) if path}) > 1:
                raise UserError(
                    f"{self.path}: the {split} split mixes YOLO labels and native annotations; convert one of them"
                )
        if text.yolo.lowest_class == 1 and text.yolo.highest_class == len(layout.class_names):
            raise UserError(
                f"{layout.root}: the class numbers in its label files are 1 to {text.yolo.highest_class}, but of its "
                f"{len(layout.class_names)} class names the first has number 0: subtract 1, or put a name before them"
            )
        if not layout.class_names and not text.own_names:
            text.own_names = self._guess_names(text.yolo.highest_class)
        return text

    def _guess_names(self, highest_class: int) -> tuple[str, ...]:
        """VisDrone's for ten classes of its pictures, else class_0, class_1 ..."""
        if highest_class >= MOST_CLASSES:
            raise UserError(
                f"{self.layout.root}: class number {highest_class} in the labels; add a data.yaml with the class names"
            )
        below = os.path.relpath(self.pictures["train"][0].path, self.layout.root.parent)
        if highest_class + 1 == len(VISDRONE_CLASSES) and VISDRONE.search(below):
            self.findings.note("ten classes, folders or pictures called as in VisDrone: its class names are taken")
            return VISDRONE_CLASSES
        names: tuple[str, ...] = tuple(f"class_{i}" for i in range(max(1, highest_class + 1)))
        self.findings.note("no class names given: they are called class_0, class_1 ...; a classes.txt can name them")
        return names

    def _read_split(
        self, pictures: Sequence[tuple[FoundPicture, LabelledPicture]], labels: LabelFormat, findings: Findings
    ) -> list[Sample]:
        samples = []
        for found, picture in _shown("Reading labels", pictures):
            boxes: np.ndarray | None = NO_BOXES
            if picture.labels is None:
                findings.add(BACKGROUND, picture.image)
            else:
                boxes = labels.read(picture, self.names, findings)
            if boxes is not None:
                samples.append(Sample(picture.image, found.name, boxes, picture.size))
        return samples

    def _read_test(self, pictures: Sequence[tuple[FoundPicture, LabelledPicture]], labels: LabelFormat) -> list[Sample]:
        """Its faults are counted and stop nothing."""
        findings = Findings()
        samples = self._read_split(pictures, labels, findings)
        if samples and not any(len(s.boxes_cxcywh) for s in samples):
            del findings.counts[BACKGROUND]
            for sample in samples:
                findings.drop_picture(TEST_UNLABELLED, sample.path)
            samples = []
        self.findings.absorb(findings)
        return samples

    def _count_unread(self, reader: LabelFormat) -> None:
        """Pictures that no split names, label files that no picture uses, and the rows of these and of pictures that
        cannot be opened."""
        unlisted = self._unlisted()
        for picture in unlisted:
            self.findings.drop_picture(UNLISTED, picture.path)
        if self.labels is not None:
            for picture, label in zip(unlisted, self.labels.match(unlisted), strict=True):
                self._lose_label(picture, label)
            for path in self.labels.unused():
                self.findings.add(UNUSED_LABELS, path)
                self.lost.append((Path(path), path))
        for image, label in self.lost:
            if number := reader.count_rows(image, label):
                self.findings.num_rows += number
                self.findings.add(LOST_ROWS, image, number)

    def _unlisted(self) -> list[FoundPicture]:
        """Pictures in the dataset's folder that are in no split."""
        named = {str(p.path) for pictures in self.pictures.values() for p in pictures}
        folders = {p.folder for pictures in self.pictures.values() for p in pictures}
        root = self.layout.root.resolve()
        top = root if self.layout.coco else Path(os.path.commonpath([folder.resolve() for folder in folders]))
        # Without a folder of its own, such as two mounted drives, a dataset's neighbours are not looked at.
        tops = [top] if top.is_relative_to(root) else sorted(folders)
        files = (
            os.path.join(place, name) for folder in tops for place, name in walk_files(folder) if is_image_name(name)
        )
        if left := [path for path in files if path not in named]:
            known = {identity(path) for path in named}
            left = [path for path in dict.fromkeys(left) if identity(path) not in known]
        return [FoundPicture(Path(path), os.path.basename(path), Path(path).parent) for path in sorted(left)]

    def _lose_label(self, picture: FoundPicture, label: str | None) -> None:
        """Its rows are counted later, when it is known what a row is."""
        if label is not None:
            self.lost.append((picture.path, label))

    def _draw_val(self, train: list[Sample], share: float, seed: int) -> tuple[list[Sample], list[Sample]]:
        root = os.path.commonpath([sample.path.parent for sample in train])
        names = [os.path.relpath(sample.path, root).replace(os.sep, "/") for sample in train]
        drawn = set(draw_val(names, share, seed))
        val = [sample for i, sample in enumerate(train) if i in drawn]
        self.findings.note(
            f"--val-share {share:g}: {len(val)} of {len(train)} pictures, drawn by seed {seed} in groups of "
            "neighbouring frames, are the validation split"
        )
        return [sample for i, sample in enumerate(train) if i not in drawn], val

    def _check_boxes(self, splits: dict[str, list[Sample]]) -> None:
        for name, samples in splits.items():
            if not any(len(s.boxes_cxcywh) for s in samples):
                raise UserError(f"{self.path}: the {name} split has no boxes at all; check its label files")
        boxes = np.concatenate([s.boxes_cxcywh for s in splits["train"]])
        whole = (boxes[:, 3:] > WHOLE_PICTURE).all(1)
        clipped = sum(self.findings.counts[reason] for reason in (CLIPPED, EMPTY_BOX))
        if clipped > MANY * sum(len(s.boxes_cxcywh) for samples in splits.values() for s in samples):
            self.findings.note(
                f"WARNING: {clipped} boxes reach over the border of their pictures or have no area: are the numbers of "
                "a row what DATASET.md says?"
            )
        if whole.mean() > MANY:
            self.findings.note(
                f"WARNING: {whole.sum()} of {len(boxes)} training boxes fill the whole picture: is that so?"
            )


def _shown(what: str, pictures: Sequence[T]) -> Iterable[T]:
    """With a progress bar when they take more than a second."""
    return progress_bar(what, len(pictures), iterable=pictures, unit="img", leave=False, delay=1.0)


def _is_labelme(path: Path) -> bool:
    return path.is_file() and '"shapes"' in read_text(path, "replace")


def _licence(layout: Layout, names: tuple[str, ...]) -> str:
    if layout.licence or names != VISDRONE_CLASSES:
        return layout.licence
    return "VisDrone: for academic use, under its authors' terms (https://github.com/VisDrone/VisDrone-Dataset)"


def _find_shared(splits: dict[str, list[Sample]], file_sizes: dict[str, list[int]]) -> list[tuple[Path, Path]]:
    train, val = ([(s.path, size) for s, size in zip(splits[n], file_sizes[n], strict=True)] for n in ("train", "val"))
    return find_shared(train, val)


def _fingerprint(
    names: tuple[str, ...],
    splits: dict[str, list[Sample]],
    file_sizes: dict[str, list[int]],
    value_range: ValueRange | None,
) -> str:
    digest = hashlib.blake2b(repr(names).encode(), digest_size=8)
    if value_range is not None:
        digest.update(repr(tuple(value_range)).encode())
    for split, samples in splits.items():
        for sample, size in zip(samples, file_sizes[split], strict=True):
            digest.update(f"{split}/{sample.name}/{size}".encode("utf-8", "surrogateescape"))
            digest.update(sample.boxes_cxcywh.astype("<f8", copy=False).tobytes())
    return digest.hexdigest()
