"""Find, check and read a detection dataset: YOLO or native VisDrone labels, in a folder, a data.yaml or a zip.

Nothing is decoded here beyond image headers; ``image_cache`` decodes pixels.
"""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.base.files import set_aside_damaged, write_bytes
from composite_nas.data.archives import unpack_zip
from composite_nas.data.labels import Findings, printable, read_native_labels, read_yolo_labels
from composite_nas.data.layouts import Layout, Split, find_layout
from composite_nas.data.pictures import IMAGE_ERRORS, Canvas, as_canvas, choose_canvas, is_image_name, read_size

VISDRONE_CLASSES = (
    "pedestrian",
    "people",
    "bicycle",
    "car",
    "van",
    "truck",
    "tricycle",
    "awning-tricycle",
    "bus",
    "motor",
)


@dataclass(frozen=True)
class Sample:
    """One picture and its objects.

    Attributes:
        path: of the image file.
        name: path relative to the split's image folder, with forward slashes; the sort key, the same everywhere.
        boxes_cxcywh: float64 [n, 5]: class, centre x, centre y, width, height, normalised to 0..1 of the upright
            picture; n = 0 for background.
        size: (width, height) of the upright picture, pixels.
    """

    path: Path
    name: str
    boxes_cxcywh: np.ndarray
    size: tuple[int, int]


@dataclass(frozen=True)
class DroneDataset:
    """A dataset that was found and read.

    Attributes:
        root: folder (or zip) it came from.
        class_names: index -> name.
        train, val: samples sorted by name.
        findings: what was dropped and why.
        fingerprint: 16 hex digits over names, image sizes in bytes and boxes of both splits.
        licence: that of the data, as data.yaml states it; empty when it states none.
        test: samples of a test split, if there is one with labels; nothing is trained or chosen on them.
        shared_pictures: number of validation pictures that are training pictures, too.
    """

    root: Path
    class_names: tuple[str, ...]
    train: list[Sample]
    val: list[Sample]
    findings: Findings
    fingerprint: str
    licence: str = ""
    test: list[Sample] = field(default_factory=list)
    shared_pictures: int = 0

    @property
    def name(self) -> str:
        """Name for people: that of the folder or zip, also when a data.yaml was named."""
        is_yaml = self.root.suffix.lower() in (".yaml", ".yml")
        return self.root.resolve().parent.name if is_yaml else self.root.name

    @property
    def kept(self) -> DroneDataset:
        """Without the pictures that turned out to be damaged when they were decoded, as far as known by now.

        Subsets are drawn from the dataset as it was read, so that they do not depend on when the damage is noticed.
        """
        bad = self.findings.bad_files
        train, val, test = ([s for s in split if str(s.path) not in bad] for split in (self.train, self.val, self.test))
        return replace(self, train=train, val=val, test=test)

    def summary(self) -> str:
        """What is kept of it, and what was dropped and why, a line each."""
        kept = self.kept
        train, val = (
            f"{len(split)} {name} images with {sum(len(s.boxes_cxcywh) for s in split)} boxes"
            for name, split in (("train", kept.train), ("val", kept.val))
        )
        text = (
            f"Dataset {self.root}: {train}, {val}, {len(self.class_names)} classes "
            f"({', '.join(self.class_names[:12])}{', ...' if len(self.class_names) > 12 else ''})"
        )
        lines = self.findings.lines()
        return text + "".join(f"\n  - {line}" for line in lines)

    def canvas(self, image_size: int, rectangle: bool) -> Canvas:
        """What all its pictures are letterboxed into: a square, or with ``rectangle`` what suits their shapes."""
        if not rectangle:
            return as_canvas(image_size)
        return choose_canvas([sample.size for _, samples in self._splits() for sample in samples], image_size)

    def check_damage(self, max_bad_share: float) -> None:
        """Raises UserError when more than ``max_bad_share`` of the image and label files found so far are damaged."""
        total, bad = len(self.train) + len(self.val), len(self.findings.bad_files)
        if bad > max_bad_share * max(total, bad):
            raise UserError(
                f"{self.root}: {bad} image or label files are damaged, of {max(total, bad)} images; allowed is a share "
                f"of {max_bad_share:.0%} ({'; '.join(self.findings.lines())}); look at "
                f"{printable(min(self.findings.bad_files))} first"
            )

    def _splits(self) -> tuple[tuple[str, list[Sample]], ...]:
        return ("train", self.train), ("val", self.val)


def read_dataset(path: Path, unpack_dir: Path, max_bad_share: float = 0.1) -> DroneDataset:
    """Read a dataset from a folder, a ``data.yaml`` or a zip.

    Args:
        path: folder with one of the layouts of ``layouts.find_layout``, a ``data.yaml``, or a zip of such a folder.
        unpack_dir: where a zip is unpacked to (once; reused while the zip stays the same).
        max_bad_share: more than this share of damaged image or label files stops the run.

    Raises:
        UserError: nothing usable there, or too much of it is damaged.
    """
    if not path.exists():
        raise UserError(f"{path} does not exist: give --data a dataset folder, a data.yaml or a zip")
    folder = unpack_zip(path, unpack_dir) if path.is_file() and path.suffix.lower() == ".zip" else path
    layout = find_layout(folder)
    findings = Findings()
    files = {name: list_images(split) for name, split in layout.splits.items()}
    names = layout.class_names or _guess_class_names(layout, files)
    splits = {name: _read_split(split, files[name], len(names), findings) for name, split in layout.splits.items()}
    dataset = DroneDataset(
        path, names, splits["train"], splits["val"], findings, _fingerprint(names, splits), _licence(layout, names)
    )
    dataset.check_damage(max_bad_share)
    _check_boxes(path, splits)
    return dataset


def draw_subset(samples: list, size: int, seed: int) -> list:
    """``size`` samples (all when 0 or more than there are) drawn by seed, independent of the order on disk."""
    order = np.random.default_rng(seed).permutation(len(samples))
    return [samples[i] for i in (order[:size] if size else order)]


def val_subset_indices(path: Path, n_val: int, size: int, seed: int) -> np.ndarray:
    """The fixed validation subset: sorted indices into the sorted validation images.

    Read from ``val_subset_idx.npy`` when it fits, else drawn by seed and written; a damaged file is set aside.

    Raises:
        UserError: the file exists but does not belong to this dataset or setting.
    """
    wanted = min(size, n_val) if size else n_val
    if path.exists():
        try:
            indices = np.load(path, allow_pickle=False)
            if not isinstance(indices, np.ndarray) or indices.ndim != 1 or indices.dtype.kind not in "iu":
                raise ValueError("not a list of integers")
        except (ValueError, EOFError) as error:  # what numpy raises for a file that is not one of its own
            set_aside_damaged(path, error)
        else:
            fits = len(np.unique(indices)) == len(indices) == wanted
            if not fits or indices.min() < 0 or indices.max() >= n_val:
                raise UserError(
                    f"{path} does not fit this run ({wanted} of {n_val} validation images): remove it or use --fresh"
                )
            return indices.astype(np.int64)
    indices = np.sort(np.random.default_rng(seed).permutation(n_val)[:wanted]).astype(np.int64)
    buffer = io.BytesIO()
    np.save(buffer, indices)
    write_bytes(path, buffer.getvalue())
    return indices


def list_images(split: Split) -> list[tuple[Path, str, Path]]:
    """(image path, name, label path) of a split, sorted by name."""
    found = []
    for image_dir, label_dir in split.folders:
        for folder, _, names in os.walk(image_dir):
            for name in names:
                if is_image_name(name) and (not split.only or (Path(folder) / name).resolve() in split.only):
                    relative = (Path(folder) / name).relative_to(image_dir)
                    found.append(
                        (image_dir / relative, relative.as_posix(), (label_dir / relative).with_suffix(".txt"))
                    )
    if not found:
        folders = ", ".join(str(images) for images, _ in split.folders)
        raise UserError(f"{folders}: no images found there; put the pictures of the {split.name} split there")
    return sorted(found, key=lambda item: item[1])


def _read_split(
    split: Split, files: list[tuple[Path, str, Path]], num_classes: int, findings: Findings
) -> list[Sample]:
    _check_labels_belong(split, files)
    read = read_native_labels if split.native else read_yolo_labels
    samples = []
    for image, name, label in files:
        try:
            size = read_size(image)
        except IMAGE_ERRORS:
            findings.add("unreadable images dropped", image, bad=True)
            continue
        if label.is_file():
            boxes = read(label, size, num_classes, findings)
        else:
            boxes = np.zeros((0, 5))
            findings.add("images without a label file (counted as background)", image)
        samples.append(Sample(image, name, boxes, size))
    return samples


def _check_labels_belong(split: Split, files: list[tuple[Path, str, Path]]) -> None:
    label_dirs = ", ".join(sorted({str(labels) for _, labels in split.folders}))
    on_disk = [p for _, labels in split.folders if labels.is_dir() for p in labels.rglob("*.txt")]
    if not on_disk:
        raise UserError(
            f"{label_dirs}: no label files found for the {split.name} images; put one .txt per image there "
            "(YOLO format in labels/, native VisDrone format in annotations/)"
        )
    if not any(label.is_file() for _, _, label in files):
        raise UserError(
            f"{label_dirs}: none of its {len(on_disk)} label files belongs to a {split.name} image "
            f"(images are named like {files[0][1]}, labels like {on_disk[0].name}): "
            "are these the labels of another set?"
        )


def _guess_class_names(layout: Layout, files: dict[str, list]) -> tuple[str, ...]:
    """Without a data.yaml: VisDrone's names for native annotations and for ten classes, else class_0, class_1 ..."""
    if any(split.native for split in layout.splits.values()):
        return VISDRONE_CLASSES
    highest = -1
    for _, _, label in files["train"]:
        if label.is_file():
            for line in label.read_text(encoding="utf-8", errors="replace").splitlines():
                first = line.split()[:1]
                if first and first[0].isdecimal() and len(first[0]) < 10:
                    highest = max(highest, int(first[0]))
    if highest + 1 == len(VISDRONE_CLASSES):
        return VISDRONE_CLASSES
    if highest >= 10_000:
        raise UserError(f"{layout.root}: class number {highest} in the labels; add a data.yaml with the class names")
    return tuple(f"class_{i}" for i in range(max(1, highest + 1)))


def _licence(layout: Layout, names: tuple[str, ...]) -> str:
    if layout.licence or names != VISDRONE_CLASSES:
        return layout.licence
    return "VisDrone: for academic use, under its authors' terms (https://github.com/VisDrone/VisDrone-Dataset)"


def _check_boxes(path: Path, splits: dict[str, list[Sample]]) -> None:
    for name, samples in splits.items():
        if not any(len(s.boxes_cxcywh) for s in samples):
            raise UserError(f"{path}: the {name} split has no boxes at all; check its label files")


def _fingerprint(names: tuple[str, ...], splits: dict[str, list[Sample]]) -> str:
    digest = hashlib.blake2b(repr(names).encode(), digest_size=8)
    for split, samples in splits.items():
        for sample in samples:
            digest.update(f"{split}/{sample.name}/{sample.path.stat().st_size}".encode("utf-8", "surrogateescape"))
            digest.update(sample.boxes_cxcywh.astype("<f8").tobytes())
    return digest.hexdigest()
