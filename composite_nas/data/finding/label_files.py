"""Which label file belongs to which picture, and which belongs to none."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from composite_nas.data.finding.description import NAMES_FILES
from composite_nas.data.finding.layouts import FoundPicture, label_folders
from composite_nas.data.finding.places import walk_files
from composite_nas.data.findings import read_text


class LabelFiles:
    """Label files of one kind.

    Attributes:
        suffix: ".txt" or ".xml".
        of_picture: path of a picture -> its label file, of those that have one.
        folder_of: label file -> the folder in which labels of its pictures were looked for.
    """

    def __init__(self, suffix: str):
        self.suffix = suffix
        self.of_picture: dict[Path, Path] = {}
        self.folder_of: dict[Path, Path] = {}
        self._inside: dict[Path, dict[str, str]] = {}

    def match(self, pictures: Iterable[FoundPicture]) -> None:
        """Find the label files of these pictures.

        The first folder that holds any of them is theirs; a picture that has none there may have one beside it. A
        label file is called like its picture, with another suffix or with one more.
        """
        by_folder: dict[Path, list[FoundPicture]] = {}
        for picture in pictures:
            by_folder.setdefault(picture.folder, []).append(picture)
        for images, group in by_folder.items():
            folders = label_folders(images)
            stems = [os.path.splitext(p.name)[0] for p in group]
            first = next((f for f in folders if not self._all_in(f).keys().isdisjoint(stems)), folders[0])
            for picture, stem in zip(group, stems, strict=True):
                for folder in dict.fromkeys((first, images)):
                    inside = self._all_in(folder)
                    found = inside.get(stem) or inside.get(picture.name)
                    if found:
                        path = Path(found)
                        self.of_picture[picture.path], self.folder_of[path] = path, folder
                        break

    def unused(self, pictures: Iterable[FoundPicture]) -> list[Path]:
        """Label files in the searched folders that belong to no picture, sorted.

        Args:
            pictures: that may have some in these folders although they are in no split.
        """
        self.match(pictures)
        used = {str(path) for path in self.folder_of}
        folders = Counter(self.folder_of.values())
        files = {path: folder for folder in folders for path in self._all_in(folder).values() if path not in used}
        return sorted(
            Path(path)
            for path, folder in files.items()
            if os.path.basename(path) not in NAMES_FILES
            and (folder.name.lower() in ("labels", "annotations") or _has_rows(Path(path)))
        )

    def any_in(self, pictures: Iterable[FoundPicture]) -> Path | None:
        """Some label file where those of these pictures were looked for, whether it belongs to one or not."""
        folders = dict.fromkeys(folder for p in pictures for folder in label_folders(p.folder))
        found = (path for folder in folders for path in sorted(self._all_in(folder).values()))
        return next((Path(path) for path in found if os.path.basename(path) not in NAMES_FILES), None)

    def _all_in(self, folder: Path) -> dict[str, str]:
        """Path below the folder, without suffix -> file."""
        if folder not in self._inside:
            root, files = str(folder), {}
            for place, name in walk_files(folder):
                if name.lower().endswith(self.suffix):
                    inside = place[len(root) :].strip(os.sep).replace(os.sep, "/")
                    files[f"{inside}/{name[:-4]}" if inside else name[:-4]] = os.path.join(place, name)
            self._inside[folder] = files
        return self._inside[folder]


def _has_rows(path: Path) -> bool:
    """Whether a text file beside pictures begins like a label file; there may be lists and notes, too."""
    first = read_text(path, "replace").lstrip()[:200].split("\n")[0]
    return path.suffix.lower() == ".xml" or (len(first.replace(",", " ").split()) >= 5 and first[:1].isdigit())
