"""One image file -> upright RGB pixels, letterboxed; the canvas they are letterboxed into; where points end up.

All pictures of a dataset share one canvas. It is a square, or a rectangle where they have one shape: convolutions on
grey padding cost as much as those on pixels. They share one ValueRange, too, if they hold temperatures or the like.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageOps

from composite_nas.data.picture_files import (
    FLOAT,
    IMAGE_ERRORS,
    Refused,
    has_deep_colours,
    jpeg_size,
    load_pixels,
    open_picture,
)

# Sides of a canvas are multiples of it: the coarsest stride of a detector.
SIDE_STEP = 32
# In the mean, pictures may be so much shorter on the canvas than they would be in the square.
MAX_SHRINKING = 0.01
# What Pillow opens, but what is no single picture: documents, drawings, weather data, tables, films, icons; files
# called .pcd are clouds of points nowadays. And what is a picture, whether or not Pillow is able to open it.
NO_PICTURES = {"PDF", "EPS", "WMF", "GRIB", "BUFR", "HDF5", "MPEG", "FLI", "ICO", "ICNS", "CUR", "IPTC", "PCD"}
ALWAYS_PICTURES = (".mpo", ".heic", ".heif", ".hif", ".avif")
GREY = 114
# A value range is measured on so many pictures, and so many pixels of each, at most. Percent of values that become
# black or white: single dead or hot pixels decide nothing.
MEASURED_PICTURES, MEASURED_PIXELS = 200, 10_000
CUT_PERCENT = 0.1
_ROWS_AT_ONCE = 256
_ORIENTATION_TAG, _NO_DATA_TAG = 0x0112, 42113


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


class ValueRange(NamedTuple):
    """Of pictures of 16 bit or float: the value that becomes black and the one that becomes white, in their unit."""

    low: float
    high: float

    def in_words(self) -> str:
        """For people: what it does."""
        if self.high > self.low:
            ends = f"values {self.low:.6g} to {self.high:.6g} become black to white"
        else:
            ends = f"nearly all values are {self.low:.6g}, which becomes black, and higher ones white"
        return f"{ends} ({CUT_PERCENT} and {100 - CUT_PERCENT} percentiles of the training pictures)"

    def to_grey(self, values: np.ndarray) -> np.ndarray:
        """[H, W] of any number type -> uint8 [H, W]; linear between the two ends, NaN is black."""
        grey = np.empty(values.shape, np.uint8)
        span = max(self.high - self.low, 1e-30)  # if both are one: up to it black, else white
        for start in range(0, len(values), _ROWS_AT_ONCE):  # eight bytes a pixel would be much at once
            part = slice(start, start + _ROWS_AT_ONCE)
            levels = np.rint((values[part].astype(np.float64) - self.low) / span * 255)
            grey[part] = np.nan_to_num(levels.clip(0, 255))
        return grey


def measure_range(paths: Sequence[Path]) -> ValueRange | None:
    """The 0.1 and 99.9 percentiles of the values of pictures of 16 bit or float; None when there is none of them.

    Up to MEASURED_PICTURES pictures, spread evenly, and MEASURED_PIXELS pixels of each count; NaN, infinite numbers
    and what a GeoTIFF calls "no data" do not, and neither do damaged files and pictures of 8 bits.

    Args:
        paths: of the training pictures of that kind, sorted.
    """
    chosen = np.linspace(0, len(paths) - 1, min(len(paths), MEASURED_PICTURES)).astype(int)
    parts = []
    for i in chosen.tolist():
        try:
            with open_picture(paths[i]) as image:
                if _is_deep(image):
                    parts.append(_some_values(image))
        except IMAGE_ERRORS:
            continue
    if not parts:
        return None
    values = np.concatenate(parts)
    low, high = np.percentile(values, (CUT_PERCENT, 100 - CUT_PERCENT)) if len(values) else (0, 0)
    return ValueRange(float(low), float(high))


def warn_of_depth(num_deep_train: int, num_deep_val: int) -> list[str]:
    """A line for the findings if only validation pictures are of 16 bit or float, as no range of values is theirs."""
    if num_deep_train or not num_deep_val:
        return []
    return [
        f"WARNING: {num_deep_val} validation pictures have 16 bits or float values, the training pictures 8 bits: the "
        "upper 8 of 16 bits are read, which may be nearly black, and float values not at all; export all in one way"
    ]


def _some_values(image: Image.Image) -> np.ndarray:
    """float64 [n]: up to MEASURED_PIXELS values that are ones, spread evenly over the picture."""
    values = np.asarray(image).reshape(-1)
    values = values[np.linspace(0, len(values) - 1, min(len(values), MEASURED_PIXELS)).astype(np.int64)]
    values = values[np.isfinite(values)].astype(np.float64)
    try:
        no_data = float(getattr(image, "tag_v2", {}).get(_NO_DATA_TAG, math.nan))
    except (ValueError, TypeError):
        return values
    return values[~np.isclose(values, no_data, rtol=1e-6, atol=0)]


@cache
def image_suffixes() -> frozenset[str]:
    """In lower case, with their dot; asking Pillow for its formats takes a tenth of a second, once."""
    Image.preinit()  # the common formats first: Pillow asks all of them in turn whether a file is theirs
    known = Image.registered_extensions().items()
    found = {suffix for suffix, name in known if name in Image.OPEN and name not in NO_PICTURES}
    return frozenset((*found, *ALWAYS_PICTURES))


def is_image_name(name: str) -> bool:
    stem, point, suffix = name.rpartition(".")
    return point + suffix.lower() in image_suffixes() and bool(stem) and stem[0] != "."


def _is_sideways(image: Image.Image) -> bool:
    """Whether the upright picture is the stored one turned by 90 degrees. Pillow itself turns TIFFs on loading."""
    return image.format != "TIFF" and image.getexif().get(_ORIENTATION_TAG) in (5, 6, 7, 8)


def _is_deep(image: Image.Image) -> bool:
    """Whether its values are float or integers of more than 8 bits; Pillow reads deep colours with 8 bits itself."""
    return image.mode == "F" or image.mode.startswith("I")


class Header(NamedTuple):
    """What a picture's first bytes say.

    Attributes:
        size: (width, height) of the upright picture in pixels.
        is_deep: whether it is a grey picture of float or of more than 8 bits.
    """

    size: tuple[int, int]
    is_deep: bool


def read_header(path: Path) -> Header:
    """Without decoding the pixels, save for colours of 16 bits. Raises one of IMAGE_ERRORS."""
    if size := jpeg_size(path):
        return Header(size, is_deep=False)
    with open_picture(path) as image:
        width, height = image.size
        if has_deep_colours(image):  # whether they can be read, their values alone tell
            load_pixels(image)
        return Header((height, width) if _is_sideways(image) else (width, height), _is_deep(image))


def read_size(path: Path) -> tuple[int, int]:
    """(width, height) of the upright picture, from the file's header. Raises one of IMAGE_ERRORS."""
    return read_header(path).size


def read_letterboxed(
    path: Path | str, canvas: int | Canvas, value_range: ValueRange | None = None
) -> tuple[np.ndarray, tuple[int, int]]:
    """Decode a file.

    Args:
        value_range: of the training pictures, if they are of 16 bit or float; here and below. Without one, 16 bits
            become 8 by leaving out the lower ones, and other numbers are refused. It does not touch 8-bit pictures.

    Returns:
        uint8 [H, W, 3] of the canvas, RGB on grey 114, and (width, height) of the upright picture in pixels.
        Raises one of IMAGE_ERRORS for a damaged file, or one whose values mean nothing here.
    """
    image, size = read_reduced(path, canvas)
    return place_on_canvas(image, size, canvas, value_range), size


def read_reduced(path: Path | str, canvas: int | Canvas) -> tuple[Image.Image, tuple[int, int]]:
    """The first half of ``read_letterboxed``: a picture as it is stored, not turned upright yet, JPEGs perhaps at a
    fraction of their size; and (width, height) of the upright original in pixels."""
    with open_picture(path) as image:
        sideways = _is_sideways(image)
        width, height = image.size[::-1] if sideways else image.size
        box = letterbox(width, height, canvas)
        new_size = (box.new_height, box.new_width) if sideways else (box.new_width, box.new_height)
        # JPEG can decode at 1/2, 1/4 or 1/8; staying at twice the target keeps the resize's quality. The resize
        # averages whole blocks first. Without either, a value differs by 0.6 of 255 in the mean.
        image.draft("RGB", (2 * new_size[0], 2 * new_size[1]))
        load_pixels(image)
    return image, (width, height)


def place_on_canvas(
    image: Image.Image, size: tuple[int, int], canvas: int | Canvas, value_range: ValueRange | None = None
) -> np.ndarray:
    """Letterbox a picture, turning it upright where its EXIF data asks for it.

    Args:
        image: of any size and mode.
        size: (width, height) in pixels of the upright original, which decide where it lies.

    Returns:
        uint8 [H, W, 3] of the canvas, RGB on grey 114.
    """
    box = letterbox(*size, canvas)
    new_size = (box.new_height, box.new_width) if _is_sideways(image) else (box.new_width, box.new_height)
    rgb = _to_rgb(image, value_range)
    upright = ImageOps.exif_transpose(rgb.resize(new_size, Image.Resampling.BILINEAR, reducing_gap=1.0))
    frame = np.full((*as_canvas(canvas), 3), GREY, np.uint8)
    frame[box.pad_y : box.pad_y + box.new_height, box.pad_x : box.pad_x + box.new_width] = np.asarray(upright)
    return frame


def read_upright(path: Path | str, value_range: ValueRange | None = None) -> Image.Image:
    """The whole picture in RGB, turned as its EXIF data asks for. Raises one of IMAGE_ERRORS for a damaged file."""
    with open_picture(path) as image:
        load_pixels(image)
        upright = _to_rgb(image, value_range)
        ImageOps.exif_transpose(upright, in_place=True)  # an orthomosaic in memory twice would be much
        return upright


def _to_rgb(image: Image.Image, value_range: ValueRange | None) -> Image.Image:
    if _is_deep(image):
        grey = Image.fromarray(_to_grey(image, value_range))
        grey.info = image.info
        return grey.convert("RGB")
    if image.mode == "P":
        image = image.convert("RGBA")
    return image if image.mode == "RGB" else image.convert("RGB")


def _to_grey(image: Image.Image, value_range: ValueRange | None) -> np.ndarray:
    """uint8 [H, W] of a deep picture."""
    values = np.asarray(image)
    if value_range is not None:
        return value_range.to_grey(values)
    if image.mode == "F" or (image.mode == "I" and (values.min() < 0 or values.max() > 0xFFFF)):
        raise Refused(FLOAT)
    return (values >> 8).astype(np.uint8)
