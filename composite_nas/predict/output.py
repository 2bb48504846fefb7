"""What is written about found objects: pictures with boxes, YOLO rows, a COCO file, videos with boxes."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from composite_nas.base.errors import UserError, readable
from composite_nas.base.files import free_name, write_bytes, write_text
from composite_nas.detection.decoding import Detections
from composite_nas.detection.drawing import Objects, draw_boxes, legend
from composite_nas.detection.lettering import class_label

if TYPE_CHECKING:
    from cv2 import VideoWriter

# Lines and letters grow with the picture: as they are drawn on one whose longer side has so many pixels.
DRAWN_FOR_PX = 1000
# Most texts on a picture of that size; on a larger one there is room for more.
MAX_TEXTS = 40
# Of a picture's height; one that would cover more is left out.
LARGEST_LEGEND = 0.25
JPEG_QUALITY = 92
MAX_JPEG_PX = 65_500


def new_folder(model_path: Path, asked: Path | None) -> Path:
    """Make the folder for results: ``asked``, or ``predictions`` beside the model, with a number when that is there.

    Raises:
        UserError: ``asked`` is there and not empty, or cannot be made.
    """
    folder = asked or free_name(model_path.parent / "predictions")
    try:
        if asked and (asked.is_file() or (asked.is_dir() and any(asked.iterdir()))):
            raise UserError(f"--output {asked} is not empty or no folder: give a new folder")
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: cannot make this folder ({error.strerror}); give another --output") from error
    return folder


def draw_found(picture: Image.Image, found: Detections, class_names: Sequence[str]) -> None:
    """Draw boxes, names and confidences, of very many only the boxes and a legend, on ``picture`` itself: a copy of an
    orthomosaic would be a gigabyte."""
    scale = max(1.0, max(picture.size) / DRAWN_FOR_PX)
    max_texts = round(MAX_TEXTS * scale)
    labels = found.classes.flip(0)  # the surest on top
    names = [class_label(class_names[c], c) for c in labels.tolist()]
    objects = Objects(found.boxes_xyxy.flip(0), labels, names, found.scores.flip(0).tolist())
    draw_boxes(picture, objects, max_texts, scale)
    if len(names) > max_texts:
        strip = legend(objects, picture.width, 13 * scale)
        if strip.height < LARGEST_LEGEND * picture.height:
            picture.paste(strip, (0, picture.height - strip.height))


def yolo_rows(found: Detections, size: tuple[int, int]) -> str:
    """``class cx cy w h conf`` a line, best first; normalised by the picture's (width, height) in pixels."""
    width, height = size
    rows = []
    for (x1, y1, x2, y2), score, label in zip(*(t.tolist() for t in found), strict=True):
        numbers = ((x1 + x2) / 2 / width, (y1 + y2) / 2 / height, (x2 - x1) / width, (y2 - y1) / height, score)
        rows.append(f"{label} " + " ".join(f"{n:.6f}" for n in numbers) + "\n")
    return "".join(rows)


@dataclass
class CocoFile:
    """Detections as a COCO file that pycocotools loads; its ``annotations`` serve as results (``COCO.loadRes``).

    Images and annotations count from 1; a category is the class index + 1, as in VisDrone's own annotations.
    """

    class_names: Sequence[str]
    images: list[dict] = field(default_factory=list)
    annotations: list[dict] = field(default_factory=list)

    def add(self, file_name: str, found: Detections, size: tuple[int, int]) -> None:
        image_id = len(self.images) + 1
        self.images.append({"id": image_id, "file_name": file_name, "width": size[0], "height": size[1]})
        for (x1, y1, x2, y2), score, label in zip(*(t.tolist() for t in found), strict=True):
            bbox = [round(x1, 3), round(y1, 3), round(x2 - x1, 3), round(y2 - y1, 3)]
            self.annotations.append({
                "id": len(self.annotations) + 1, "image_id": image_id, "category_id": label + 1, "bbox": bbox,
                "area": round(bbox[2] * bbox[3], 3), "iscrowd": 0, "score": round(score, 6),
            })  # fmt: skip

    def write(self, path: Path) -> None:
        content = {
            "info": {"description": "objects found by a detector, not ground truth"},
            "images": self.images,
            "categories": [{"id": i, "name": name} for i, name in enumerate(self.class_names, 1)],
            "annotations": self.annotations,
        }
        write_text(path, json.dumps(content, ensure_ascii=False))


@dataclass
class PredictionFiles:
    """Writes one run's results below ``folder``: NAME.jpg, ``labels/NAME.txt``, ``predictions.json``.

    Attributes:
        folder: None when nothing is wanted.
        save_pictures, save_txt, save_json: what is wanted.
    """

    folder: Path | None
    class_names: Sequence[str]
    save_pictures: bool = True
    save_txt: bool = False
    save_json: bool = False

    def __post_init__(self) -> None:
        self.coco = CocoFile(self.class_names)

    def _place(self, name: str) -> Path:
        """Where a result is written; the folders round it are made."""
        if self.folder is None:
            raise ValueError(f"{name}: no folder for results was given")
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def add(self, name: str, file_name: str, found: Detections, size: tuple[int, int]) -> None:
        """Everything but the picture. ``name``: without suffix; ``file_name``: what the COCO file calls it."""
        self.coco.add(file_name, found, size)
        if self.save_txt:
            write_text(self._place(f"labels/{name}.txt"), yolo_rows(found, size))

    def add_picture(self, name: str, picture: Image.Image, found: Detections) -> None:
        """Draws on ``picture``. PNG where it has more columns or rows than a JPEG can have."""
        content = io.BytesIO()
        kind, suffix = ("JPEG", "jpg") if max(picture.size) <= MAX_JPEG_PX else ("PNG", "png")
        draw_found(picture, found, self.class_names)
        picture.save(content, kind, quality=JPEG_QUALITY)
        write_bytes(self._place(f"{name}.{suffix}"), content.getvalue())

    def finish(self) -> None:
        if self.save_json:
            self.coco.write(self._place("predictions.json"))

    @contextlib.contextmanager
    def video(self, name: str, frames_per_second: float) -> Iterator[Callable[[Image.Image, Detections], None]]:
        """What is called in it for each frame draws on it and writes NAME.mp4, if pictures are wanted."""
        if not self.save_pictures:
            yield lambda picture, found: None
            return
        video = AnnotatedVideo(self._place(f"{name}.mp4"), frames_per_second, self.class_names)
        try:
            yield video.add
        finally:
            video.close()


@dataclass
class AnnotatedVideo:
    """An mp4 file that grows frame by frame; playable after ``close``, however many frames it got."""

    path: Path
    frames_per_second: float
    class_names: Sequence[str]
    _writer: VideoWriter | None = field(default=None, init=False)

    def add(self, picture: Image.Image, found: Detections) -> None:
        import cv2

        if self._writer is None:
            code = cv2.VideoWriter.fourcc(*"mp4v")
            path = readable(str(self.path))
            self._writer = cv2.VideoWriter(path, code, self.frames_per_second, picture.size)
            if not self._writer.isOpened():
                raise UserError(f"{self.path}: OpenCV cannot write mp4 here; leave it out with --no-save-pictures")
        draw_found(picture, found, self.class_names)
        self._writer.write(cv2.cvtColor(np.asarray(picture), cv2.COLOR_RGB2BGR))

    def close(self) -> None:
        if self._writer is not None:
            self._writer.release()
