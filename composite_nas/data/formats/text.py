"""Text files of labels: YOLO's or VisDrone's, told apart by their rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from composite_nas.data.findings import Findings, read_text
from composite_nas.data.formats.rows import LabelledPicture
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES, VisDroneLabels, is_native_row
from composite_nas.data.formats.yolo import YoloLabels, looks_like_yolo

SAMPLED_FILES = 20


class TextLabels:
    """All .txt label files of a dataset; see ``LabelFormat``."""

    def __init__(
        self,
        pictures: Sequence[LabelledPicture],
        folder_of: Mapping[str, Path],
        names: tuple[str, ...],
        keypoints: tuple[int, int] | None,
    ):
        """
        Args:
            pictures: of the splits that are trained and judged on.
            folder_of: label file -> the folder that it was looked for in.
            names: () when no file gives them.
            keypoints: see ``YoloLabels``.
        """
        self._folder_of = folder_of
        self._native_folders = _native_folders(folder_of)
        self._native = VisDroneLabels()
        self.yolo = YoloLabels([p for p in pictures if p.labels and not self.is_native(p.labels)], names, keypoints)
        self.notes = self.yolo.notes
        self.own_names: tuple[str, ...] = VISDRONE_CLASSES if self._native_folders else ()

    def is_native(self, path: str) -> bool:
        """Whether a label file is VisDrone's own."""
        return self._folder_of[path] in self._native_folders

    def read(self, picture: LabelledPicture, names: tuple[str, ...], findings: Findings) -> np.ndarray | None:
        """See ``LabelFormat``."""
        assert picture.labels is not None
        reader = self._native if self.is_native(picture.labels) else self.yolo
        return reader.read(picture, names, findings)

    def count_rows(self, image: Path, labels: str | None) -> int:
        """See ``LabelFormat``."""
        return self._native.count_rows(image, labels)


def _native_folders(folder_of: Mapping[str, Path]) -> set[Path]:
    """Folders of VisDrone's files: by their rows, and where folders differ by their names."""
    files: dict[Path, list[str]] = {}
    for path, folder in folder_of.items():
        files.setdefault(folder, []).append(path)
    content = {folder: _kind_of_rows(paths) for folder, paths in files.items()}
    known = {kind for kind in content.values() if kind}
    if len(known) == 1:
        return set(files) if known == {"native"} else set()
    return {folder for folder in files if "annotations" in (part.lower() for part in folder.parts[-2:])}


def _kind_of_rows(paths: Sequence[str]) -> str:
    """native, yolo, or "" when the first rows are neither."""
    texts = (read_text(path, "replace").strip() for path in sorted(paths))
    rows = list(islice((text.splitlines()[0].strip() for text in texts if text), SAMPLED_FILES))
    if rows and 2 * sum(map(is_native_row, rows)) > len(rows):
        return "native"
    return "yolo" if rows and 2 * sum(looks_like_yolo(row) for row in rows) > len(rows) else ""
