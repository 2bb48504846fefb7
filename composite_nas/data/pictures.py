"""One image file -> upright RGB pixels, letterboxed; the canvas they are letterboxed into; where points end up.

All pictures of a dataset share one canvas. It is a square, or a rectangle where they have one shape: convolutions on
grey padding cost as much as those on pixels.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageOps

# Sides of a canvas are multiples of it: the coarsest stride of a detector.
SIDE_STEP = 32
# In the mean, pictures may be so much shorter on the canvas than they would be in the square.
MAX_SHRINKING = 0.01
IMAGE_SUFFIXES = (".jpg", ".jpeg", ".jpe", ".mpo", ".png", ".bmp", ".webp", ".tif", ".tiff")
# What Pillow raises for damaged, truncated or absurd files.
IMAGE_ERRORS = (OSError, ValueError, SyntaxError, EOFError, zlib.error, struct.error, Image.DecompressionBombError)
GREY = 114
_ORIENTATION_TAG = 0x0112


class Canvas(NamedTuple):
    """What all pictures of a dataset are letterboxed into: height and width in pixels, multiples of SIDE_STEP."""

    height: int
    width: int

    @property
    def image_size(self) -> int:
        """The longer side in pixels."""
        return max(self)

    @property
    def label(self) -> int | str:
        """For names and records: the side of a square, else HEIGHTxWIDTH."""
        return self.height if self.height == self.width else f"{self.height}x{self.width}"

    def resized(self, image_size: int) -> Canvas:
        """A canvas of the same shape, or nearly, with ``image_size`` (a multiple of SIDE_STEP) as longer side."""
        scale = image_size / self.image_size
        return Canvas(*(max(1, round(side * scale / SIDE_STEP)) * SIDE_STEP for side in self))


def as_canvas(size: int | Canvas) -> Canvas:
    """``size`` itself when it is a Canvas, else the square with this side in pixels."""
    return size if isinstance(size, Canvas) else Canvas(size, size)


def choose_canvas(sizes: Iterable[tuple[int, int]], image_size: int) -> Canvas:
    """The smallest canvas with ``image_size`` as longer side in which objects are as large as in the square, or nearly.

    The scale of a picture is that of its letterbox; on the canvas it may be lower by MAX_SHRINKING than in the square,
    in the mean over all pictures. Pictures of both orientations need the square.

    Args:
        sizes: (width, height) of the upright pictures, in any unit; one at least.
        image_size: pixels, a multiple of SIDE_STEP.
    """
    width, height = np.array(list(sizes), float).T
    longest = np.maximum(width, height)
    for short in range(SIDE_STEP, image_size, SIDE_STEP):
        for canvas in (Canvas(short, image_size), Canvas(image_size, short)):
            relative_scale = np.minimum(canvas.width / width, canvas.height / height) / (image_size / longest)
            if relative_scale.mean() >= 1 - MAX_SHRINKING:
                return canvas
    return Canvas(image_size, image_size)


class Letterbox(NamedTuple):
    """How a picture of width x height pixels lies in a canvas: scaled to new_width x new_height (aspect kept), its top
    left corner at (pad_x, pad_y); all in pixels."""

    new_width: int
    new_height: int
    pad_x: int
    pad_y: int


def letterbox(width: int, height: int, canvas: int | Canvas) -> Letterbox:
    """canvas: an int is the side of a square, here and below."""
    canvas = as_canvas(canvas)
    scale = min(canvas.width / width, canvas.height / height)
    new_width, new_height = max(1, round(width * scale)), max(1, round(height * scale))
    return Letterbox(new_width, new_height, (canvas.width - new_width) // 2, (canvas.height - new_height) // 2)


def boxes_to_letterbox(boxes_cxcywh: np.ndarray, width: int, height: int, canvas: int | Canvas) -> np.ndarray:
    """[n, 5] class and normalised cx, cy, w, h -> float32 [n, 5] class, x1, y1, x2, y2 in letterboxed pixels."""
    box = letterbox(width, height, canvas)
    label, cx, cy, w, h = boxes_cxcywh.T
    return np.stack(
        [
            label,
            (cx - w / 2) * box.new_width + box.pad_x,
            (cy - h / 2) * box.new_height + box.pad_y,
            (cx + w / 2) * box.new_width + box.pad_x,
            (cy + h / 2) * box.new_height + box.pad_y,
        ],
        axis=1,
    ).astype(np.float32)


def boxes_from_letterbox(boxes_xyxy: np.ndarray, width: int, height: int, canvas: int | Canvas) -> np.ndarray:
    """[n, 4] in letterboxed pixels -> float32 [n, 4] in pixels of the picture, clipped to it; the way back of
    ``boxes_to_letterbox``. What lies in the grey border alone has no area."""
    box = letterbox(width, height, canvas)
    x = (boxes_xyxy[:, 0::2] - box.pad_x) * (width / box.new_width)
    y = (boxes_xyxy[:, 1::2] - box.pad_y) * (height / box.new_height)
    x, y = x.clip(0, width), y.clip(0, height)
    return np.stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1]], 1).astype(np.float32)


def is_image_name(name: str) -> bool:
    return name.lower().endswith(IMAGE_SUFFIXES) and not name.startswith(".")


def _is_sideways(image: Image.Image) -> bool:
    """Whether the upright picture is the stored one turned by 90 degrees. Pillow itself turns TIFFs on loading."""
    return image.format != "TIFF" and image.getexif().get(_ORIENTATION_TAG) in (5, 6, 7, 8)


def read_size(path: Path) -> tuple[int, int]:
    """(width, height) of the upright picture, from the file's header. Raises one of IMAGE_ERRORS."""
    with Image.open(path) as image:
        width, height = image.size
        sideways = _is_sideways(image)
    return (height, width) if sideways else (width, height)


def read_letterboxed(path: Path | str, canvas: int | Canvas) -> tuple[np.ndarray, tuple[int, int]]:
    """Decode a file.

    Returns:
        uint8 [H, W, 3] of the canvas, RGB on grey 114, and (width, height) of the upright picture in pixels.
        Raises one of IMAGE_ERRORS for a damaged file.
    """
    image, size = read_reduced(path, canvas)
    return place_on_canvas(image, size, canvas), size


def read_reduced(path: Path | str, canvas: int | Canvas) -> tuple[Image.Image, tuple[int, int]]:
    """The first half of ``read_letterboxed``: a picture as it is stored, not turned upright yet, JPEGs perhaps at a
    fraction of their size; and (width, height) of the upright original in pixels."""
    with Image.open(path) as image:
        sideways = _is_sideways(image)
        width, height = image.size[::-1] if sideways else image.size
        box = letterbox(width, height, canvas)
        new_size = (box.new_height, box.new_width) if sideways else (box.new_width, box.new_height)
        # JPEG can decode at 1/2, 1/4 or 1/8; staying at twice the target keeps the resize's quality. The resize
        # averages whole blocks first. Without either, a value differs by 0.6 of 255 in the mean.
        image.draft("RGB", (2 * new_size[0], 2 * new_size[1]))
        image.load()
    return image, (width, height)


def place_on_canvas(image: Image.Image, size: tuple[int, int], canvas: int | Canvas) -> np.ndarray:
    """Letterbox a picture, turning it upright where its EXIF data asks for it.

    Args:
        image: of any size and mode.
        size: (width, height) in pixels of the upright original, which decide where it lies.

    Returns:
        uint8 [H, W, 3] of the canvas, RGB on grey 114.
    """
    box = letterbox(*size, canvas)
    new_size = (box.new_height, box.new_width) if _is_sideways(image) else (box.new_width, box.new_height)
    upright = ImageOps.exif_transpose(_to_rgb(image).resize(new_size, Image.Resampling.BILINEAR, reducing_gap=1.0))
    frame = np.full((*as_canvas(canvas), 3), GREY, np.uint8)
    frame[box.pad_y : box.pad_y + box.new_height, box.pad_x : box.pad_x + box.new_width] = np.asarray(upright)
    return frame


def read_upright(path: Path | str) -> Image.Image:
    """The whole picture in RGB, turned as its EXIF data asks for. Raises one of IMAGE_ERRORS for a damaged file."""
    with Image.open(path) as image:
        return ImageOps.exif_transpose(_to_rgb(image))


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16") or image.mode == "I":
        deep = np.asarray(image).astype(np.uint32)
        grey = Image.fromarray((deep >> 8).clip(0, 255).astype(np.uint8))
        grey.info = image.info
        return grey.convert("RGB")
    if image.mode == "P":
        image = image.convert("RGBA")
    return image if image.mode == "RGB" else image.convert("RGB")
