"""Which label file belongs to which picture, and which belongs to none."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from pathlib import Path

from composite_nas.data.finding.description import NAMES_FILES
from composite_nas.data.finding.places import folded, walk_files
from composite_nas.data.finding.splits import LABEL_FOLDERS, FoundPicture, label_folders
from composite_nas.data.findings import read_text


class LabelFiles:
    """Label files of one kind.

    Attributes:
        suffix: ".txt" or ".xml".
        folder_of: label file -> the folder in which labels of its pictures were looked for.
    """

    def __init__(self, suffix: str):
        self.suffix = suffix
        self.folder_of: dict[str, Path] = {}
        self._inside: dict[Path, dict[str, str]] = {}

    def match(self, pictures: Sequence[FoundPicture]) -> list[str | None]:
        """The label file of each picture.

        The first folder that holds any of them is theirs; a picture that has none there may have one beside it. A
        label file is called like its picture, with another suffix or with one more.
        """
        by_folder: dict[Path, list[int]] = {}
        for number, picture in enumerate(pictures):
            by_folder.setdefault(picture.folder, []).append(number)
        found: list[str | None] = [None] * len(pictures)
        for images, group in by_folder.items():
            names = [(number, pictures[number].name, os.path.splitext(pictures[number].name)[0]) for number in group]
            folders = label_folders(images)
            stems = [stem for _, _, stem in names]
            first = self._first_with(folders, stems)
            for folder, fold in itertools.product(dict.fromkeys((first, images)), (str, folded)):
                inside = self._all_in(folder) if fold is str else self._folded_in(folder)
                for number, name, stem in names:
                    path = inside.get(fold(stem)) or inside.get(fold(name))
                    if path is not None:
                        found[number] = path
                        self.folder_of[path] = folder
                names = [(number, name, stem) for number, name, stem in names if found[number] is None]
                if not names:
                    break
        return found

    def _first_with(self, folders: Sequence[Path], stems: Sequence[str]) -> Path:
        """The first folder that has any of these label files, if need be in another case."""
        exact = (folder for folder in folders if not self._all_in(folder).keys().isdisjoint(stems))
        in_other_case = (f for f in folders if not self._folded_in(f).keys().isdisjoint(map(folded, stems)))
        return next(itertools.chain(exact, in_other_case), folders[0])

    def unused(self) -> list[str]:
        """Label files in the searched folders that ``match`` gave to no picture, sorted."""
        folders = dict.fromkeys(self.folder_of.values())
        return sorted(
            path
            for folder in folders
            for path in self._all_in(folder).values()
            if path not in self.folder_of
            and os.path.basename(path) not in NAMES_FILES
            and (folder.name.lower() in LABEL_FOLDERS or _has_rows(path))
        )

    def any_in(self, pictures: Sequence[FoundPicture]) -> Path | None:
        """Some label file where those of these pictures were looked for, whether it belongs to one or not."""
        folders = dict.fromkeys(folder for p in pictures for folder in label_folders(p.folder))
        found = (path for folder in folders for path in sorted(self._all_in(folder).values()))
        return next((Path(path) for path in found if os.path.basename(path) not in NAMES_FILES), None)

    def _folded_in(self, folder: Path) -> dict[str, str]:
        """The same for names in another case; where two are equal then, none."""
        found: dict[str, list[str]] = {}
        for stem, path in self._all_in(folder).items():
            found.setdefault(folded(stem), []).append(path)
        return {stem: paths[0] for stem, paths in found.items() if len(paths) == 1}

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


def _has_rows(path: str) -> bool:
    """Whether a text file beside pictures begins like a label file; there may be lists and notes, too."""
    first = read_text(path, "replace").lstrip()[:200].split("\n")[0]
    return path.lower().endswith(".xml") or (len(first.replace(",", " ").split()) >= 5 and first[:1].isdigit())
