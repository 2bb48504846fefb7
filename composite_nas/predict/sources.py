"""What a person means by PICTURES: files, folders, wildcards and videos -> pictures, one after the other."""

from __future__ import annotations

import glob
import importlib.util
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from composite_nas.base.errors import UserError, readable
from composite_nas.base.settings import require_local
from composite_nas.data.pictures import ValueRange, is_image_name, read_size, read_upright

VIDEO_SUFFIXES = (".mp4", ".avi", ".mov", ".mkv", ".m4v", ".webm", ".mpg", ".mpeg", ".wmv", ".ts")
VIDEOS_NEED = "videos need OpenCV: pip install opencv-python-headless"
# Where a file does not say it.
FRAMES_PER_SECOND = 25.0
_CAMERA = re.compile(r"\d+|/dev/video\d+")


@dataclass(frozen=True)
class PictureFile:
    """A picture on disk.

    Attributes:
        path: of the file.
        name: for results, without suffix: its place below the folder that was given, with / between folders.
    """

    path: Path
    name: str

    def read(self, value_range: ValueRange | None = None) -> Image.Image:
        """Upright, RGB. Raises one of IMAGE_ERRORS for a damaged file."""
        return read_upright(self.path, value_range)

    def size(self) -> tuple[int, int]:
        """(width, height), upright."""
        return read_size(self.path)


@dataclass(frozen=True)
class VideoFile:
    """A video on disk; ``name`` as for PictureFile."""

    path: Path
    name: str

    def frames(self) -> Iterator[tuple[int, Image.Image]]:
        """Frame numbers from 1 and upright RGB pictures, as far as they can be decoded."""
        import cv2

        capture = cv2.VideoCapture(readable(str(self.path)))
        try:
            number = 0
            while True:
                there, bgr = capture.read()
                if not there:
                    return
                number += 1
                yield number, Image.fromarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB))
        finally:
            capture.release()

    def frames_per_second(self) -> float:
        import cv2

        capture = cv2.VideoCapture(readable(str(self.path)))
        try:
            found = capture.get(cv2.CAP_PROP_FPS)
        finally:
            capture.release()
        return found if 0 < found < 1000 else FRAMES_PER_SECOND


def find_sources(arguments: Iterable[str]) -> list[PictureFile | VideoFile]:
    """Files, folders (with the folders in them, sorted, nothing hidden) and wildcards that no shell has resolved.

    A file that is named itself is a picture whatever its suffix; in folders and behind wildcards only pictures and
    videos count. The same file counts once; names are made different with _2, _3 ...

    Raises:
        UserError: something does not exist or is an address or a camera, nothing is found, or a video is there and
            OpenCV is not.
    """
    found: dict[Path, str] = {}
    for argument in arguments:
        for path, name in _resolve(argument):
            found.setdefault(path, name)
    if not found:
        raise UserError(f"no pictures in {', '.join(arguments)}: give files, folders or wildcards such as 'DIR/*.jpg'")
    if any(_is_video(path) for path in found) and importlib.util.find_spec("cv2") is None:
        raise UserError(VIDEOS_NEED)
    sources, taken = [], set()
    for path, name in found.items():
        unique, number = name, 1
        while unique.lower() in taken:  # some file systems know no case
            number += 1
            unique = f"{name}_{number}"
        taken.add(unique.lower())
        sources.append((VideoFile if _is_video(path) else PictureFile)(path, unique))
    return sources


def _resolve(argument: str) -> Iterator[tuple[Path, str]]:
    path = Path(argument).expanduser()
    require_local(argument)
    if _CAMERA.fullmatch(argument) and not path.is_file() and not path.is_dir():
        raise UserError(f"{argument} is a camera, and only files are read: record a video file and give that")
    if path.is_dir():
        yield from _in_folder(path)
    elif path.exists():
        yield path, path.stem
    elif any(character in argument for character in "*?["):
        matches = sorted(set(_matches(Path(path.anchor), path.relative_to(path.anchor).parts)), key=str)
        if not matches:
            raise UserError(f"nothing matches {argument}: give pictures, folders, videos or other wildcards")
        # What ** stands for are folders and what is in them, both.
        for match in matches:
            if match.is_dir() and "**" not in argument:
                yield from _in_folder(match)
            elif match.is_file() and _is_wanted(match):
                yield match, match.stem
    else:
        raise UserError(f"{argument} does not exist: give pictures, folders, videos or wildcards")


def _matches(folder: Path, parts: Sequence[str]) -> Iterator[Path]:
    """What a pattern, part by part, stands for below a folder; a part that is there is no pattern, as "flight [1]"."""
    if not parts:
        yield folder
        return
    part, *others = parts
    if (folder / part).exists():
        yield from _matches(folder / part, others)
        return
    for name in [*glob.glob(part, root_dir=folder, recursive=True), *([""] if part == "**" else [])]:
        if not others or (folder / name).is_dir():
            yield from _matches(folder / name, others)


def _in_folder(folder: Path) -> Iterator[tuple[Path, str]]:
    os.listdir(folder)  # rglob finds nothing, without a word, in one that may not be read
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if _is_wanted(path) and path.is_file() and not any(part.startswith(".") for part in relative.parts):
            yield path, relative.with_suffix("").as_posix()


def _is_wanted(path: Path) -> bool:
    return is_image_name(path.name) or (_is_video(path) and not path.name.startswith("."))


def _is_video(path: Path) -> bool:
    return path.suffix.lower() in VIDEO_SUFFIXES
