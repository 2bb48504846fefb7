"""A detection dataset that was found, checked and read: its pictures, its boxes and what was dropped.

``reading`` makes one. Nothing is decoded here; ``image_cache`` decodes pixels.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError, readable
from composite_nas.base.files import set_aside_damaged, write_bytes
from composite_nas.data.findings import Findings
from composite_nas.data.pictures import Canvas, ValueRange, as_canvas, choose_canvas


@dataclass(frozen=True)
class Sample:
    """One picture, or a part of it, and the objects there.

    Attributes:
        path: of the image file.
        name: path relative to the split's image folder, with forward slashes; the sort key, the same everywhere.
        boxes_cxcywh: float64 [n, 5]: class, centre x, centre y, width, height, normalised to 0..1 of the upright
            picture (or part); n = 0 for background.
        size: (width, height) of it, pixels.
        corners: x1, y1, x2, y2 of a part, pixels of the upright picture; None for the whole.
    """

    path: Path
    name: str
    boxes_cxcywh: np.ndarray
    size: tuple[int, int]
    corners: tuple[int, int, int, int] | None = None


@dataclass(frozen=True)
class DroneDataset:
    """A dataset that was found and read.

    Attributes:
        root: folder (or zip) it came from.
        class_names: index -> name.
        train, val: samples by the name of their file; tiles of a picture row by row.
        findings: what was dropped and why.
        fingerprint: 16 hex digits over names, image sizes in bytes and boxes of both splits.
        licence: that of the data, as data.yaml states it; empty when it states none.
        test: samples of a test split, if there is one with labels; nothing is trained or chosen on them.
        shared_pictures: number of validation pictures that are training pictures, too.
        deep_pictures: number of training pictures of 16 bit or float.
        value_range: theirs, for all pictures of that kind; None when there are none.
        tile: side in pixels of the squares that train and val are cut into (``tiles.cut_dataset``); 0 for whole
            pictures. Test pictures are whole.
        whole_val: the whole validation pictures of a dataset that is cut; else empty.
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
    deep_pictures: int = 0
    value_range: ValueRange | None = None
    tile: int = 0
    whole_val: list[Sample] = field(default_factory=list)

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
        train, val, test, whole_val = (
            [sample for sample in samples if str(sample.path) not in bad]
            for samples in (self.train, self.val, self.test, self.whole_val)
        )
        return replace(self, train=train, val=val, test=test, whole_val=whole_val)

    def summary(self) -> str:
        """What is kept of it, and what was dropped and why, a line each."""
        kept = self.kept
        what = "tiles" if self.tile else "images"
        train, val = (
            f"{len(split)} {name} {what} with {sum(len(s.boxes_cxcywh) for s in split)} boxes"
            for name, split in (("train", kept.train), ("val", kept.val))
        )
        text = (
            f"Dataset {self.root}: {train}, {val}, {len(self.class_names)} classes "
            f"({', '.join(self.class_names[:12])}{', ...' if len(self.class_names) > 12 else ''})"
        )
        lines = self.findings.lines()
        if self.value_range is not None:
            lines.append(f"{self.deep_pictures} training pictures of 16 bit or float: {self.value_range.in_words()}")
        return text + "".join(f"\n  - {line}" for line in lines)

    def canvas(self, image_size: int, rectangle: bool) -> Canvas:
        """What all its pictures are letterboxed into: a square, or with ``rectangle`` what suits their shapes."""
        if not rectangle:
            return as_canvas(image_size)
        return choose_canvas([sample.size for _, samples in self._splits() for sample in samples], image_size)

    def check_damage(self, max_bad_share: float) -> None:
        """Raises UserError when more than ``max_bad_share`` of the image and label files found so far are damaged."""
        total, bad = len({sample.path for sample in self.train + self.val}), len(self.findings.bad_files)
        if bad > max_bad_share * max(total, bad):
            raise UserError(
                f"{self.root}: {bad} image or label files are damaged, of {max(total, bad)} images; allowed is a share "
                f"of {max_bad_share:.0%} ({'; '.join(self.findings.count_lines())}); look at "
                f"{readable(min(self.findings.bad_files))} first"
            )

    def _splits(self) -> tuple[tuple[str, list[Sample]], ...]:
        return ("train", self.train), ("val", self.val)


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
