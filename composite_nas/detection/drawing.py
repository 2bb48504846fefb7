"""Boxes drawn on a picture, with names, in colours by class; tiles and sheets of such pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw
from torch import Tensor

from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import letterbox
from composite_nas.detection.decoding import Detections, shown_detections
from composite_nas.detection.lettering import class_label, drawable, lettering

# In a crowd names would hide the objects; colours still tell the classes apart.
MAX_TEXTS = 30
# Twenty colours that stay apart on grass and asphalt, by class index.
PALETTE = (
    "#ff3838", "#ff9d97", "#ff701f", "#ffb21d", "#cfd231", "#48f90a", "#92cc17", "#3ddb86", "#1a9334", "#00d4bb",
    "#2c99a8", "#00c2ff", "#344593", "#6473ff", "#0018ec", "#8438ff", "#520085", "#cb38ff", "#ff95c8", "#ff37c7",
)  # fmt: skip
TILE_PX = 480
CAPTION_PX, LEGEND_PX = 22, 14
# Of a sheet of many.
BATCH_COLUMNS, BATCH_PICTURES, BATCH_TILE_PX = 4, 16, 320
# On small pictures names hide their neighbours.
MAX_TILE_TEXTS = 12


class Objects(NamedTuple):
    """What is drawn on a picture.

    Attributes:
        boxes_xyxy: [n, 4] in its pixels; later ones are drawn above earlier ones.
        labels: [n] class indices, for the colours.
        names: n, of their classes, drawable.
        scores: n, 0..1; None for ground truth.
    """

    boxes_xyxy: Tensor
    labels: Tensor
    names: Sequence[str]
    scores: Sequence[float] | None = None

    @property
    def texts(self) -> list[str]:
        if self.scores is None:
            return list(self.names)
        return [f"{name} {score:.2f}" for name, score in zip(self.names, self.scores, strict=True)]


def draw_boxes(picture: Image.Image, objects: Objects, max_texts: int = MAX_TEXTS, scale: float = 1.0) -> None:
    """Draw on ``picture`` itself.

    Args:
        max_texts: of more objects only the boxes are drawn, without texts; ``legend`` tells the colours then.
        scale: of lines (2 pixels) and letters (11 pixels).
    """
    draw = ImageDraw.Draw(picture)
    for corners, label, text in zip(objects.boxes_xyxy.tolist(), objects.labels.tolist(), objects.texts, strict=True):
        colour = _colour(label)
        draw.rectangle(corners, outline=colour, width=max(1, round(2 * scale)))
        if len(objects.names) > max_texts:
            continue
        font = lettering(text, 11 * scale)
        _, _, text_width, text_height = draw.textbbox((0, 0), text, font=font)
        # Above the box, or in it where the picture ends.
        x = max(0, min(corners[0] + 1, picture.width - text_width))
        y = corners[1] - text_height - 1 if corners[1] > text_height else corners[1] + 1
        draw.rectangle(draw.textbbox((x, y), text, font=font), fill="black")
        draw.text((x, y), text, fill=colour, font=font)


def legend(objects: Objects, width: int, letter_px: float) -> Image.Image:
    """The names of the classes in their colours, on black, in as many lines as a strip of this width needs."""
    places: list[tuple[int, int, str, str]] = []
    x, y, gap = 4, 2, round(letter_px)
    line_height, longest = round(1.35 * letter_px), 0
    for label, name in sorted(set(zip(objects.labels.tolist(), objects.names, strict=True))):
        needed = round(lettering(name, letter_px).getlength(name))
        if x > 4 and x + needed > width - 4:
            x, y = 4, y + line_height
        places.append((x, y, name, _colour(label)))
        longest = max(longest, x + needed + 4)
        x += needed + gap
    strip = Image.new("RGB", (min(width, max(1, longest)), y + line_height + 2), "black")
    draw = ImageDraw.Draw(strip)
    for x, y, name, colour in places:
        draw.text((x, y), name, fill=colour, font=lettering(name, letter_px))
    return strip


def _colour(label: int) -> str:
    return PALETTE[int(label) % len(PALETTE)]


def draw_predictions(
    path: Path, cache: ImageCache, detections: list[Detections], class_names: tuple[str, ...], conf: float
) -> None:
    """Write ``prediction_sheet`` to a file."""
    prediction_sheet(cache, detections, class_names, conf).save(path, quality=92)


@dataclass(frozen=True)
class Look:
    """How tiles and sheets look.

    Attributes:
        columns: pictures of a sheet, at most.
        tile_px: width of a column.
        at_least: draw only the best detections of a picture, as many as it has objects and at least so
            many; None for all.
    """

    columns: int = 3
    tile_px: int = TILE_PX
    at_least: int | None = None


USUAL_LOOK = Look()


def prediction_sheet(
    cache: ImageCache,
    detections: list[Detections],
    class_names: tuple[str, ...],
    conf: float,
    look: Look = USUAL_LOOK,
) -> Image.Image:
    """A sheet of validation pictures: ground truth above, detections with confidence >= ``conf`` below.

    The pictures are spread evenly over those with objects; over all when none has any.

    Args:
        detections: one per picture of ``cache``, in letterboxed pixels.
    """
    pool = [i for i, target in enumerate(cache.targets) if len(target)] or range(len(cache.targets))
    picks = [pool[i] for i in np.linspace(0, len(pool) - 1, min(look.columns, len(pool))).astype(int)]
    cells = []
    for i in picks:
        below = detections_tile(cache, i, detections[i], class_names, conf, look)
        cells.append((truth_tile(cache, i, class_names, look), below))
    heights = [max(tile.height for tile, _ in cells), max(tile.height for _, tile in cells)]
    sheet = Image.new("RGB", (look.tile_px * len(cells), sum(heights)), "white")
    for column, (above, below) in enumerate(cells):
        sheet.paste(above, (column * look.tile_px, 0))
        sheet.paste(below, (column * look.tile_px, heights[0]))
    return sheet


def truth_tile(cache: ImageCache, i: int, class_names: tuple[str, ...], look: Look = USUAL_LOOK) -> Image.Image:
    """Picture ``i`` with its objects."""
    truth = cache.targets[i]
    labels = truth[:, 0].int()
    objects = Objects(truth[:, 1:], labels, [class_label(class_names[int(c)], int(c)) for c in labels])
    return _tile(cache, i, objects, "ground truth", look.tile_px)


def detections_tile(
    cache: ImageCache,
    i: int,
    found: Detections,
    class_names: tuple[str, ...],
    conf: float,
    look: Look = USUAL_LOOK,
) -> Image.Image:
    """Picture ``i`` with what was found in it with a confidence of at least ``conf``."""
    boxes, scores, labels = shown_detections(found, conf)
    if look.at_least is not None:
        boxes, scores, labels = (t[: max(look.at_least, len(cache.targets[i]))] for t in (boxes, scores, labels))
    names = [class_label(class_names[int(c)], int(c)) for c in labels]
    caption = f"{'detections' if look.at_least is None else 'best detections'} (confidence >= {conf:.2g})"
    return _tile(cache, i, Objects(boxes, labels, names, scores.tolist()), caption, look.tile_px)


def _tile(cache: ImageCache, i: int, objects: Objects, caption: str, tile_px: int) -> Image.Image:
    """One picture of the cache without its grey border, enlarged, with boxes and a caption, and a legend below where
    there are too many for names."""
    box = letterbox(*cache.sizes[i], cache.canvas)
    x0, y0 = box.pad_x, box.pad_y
    pixels = np.asarray(cache.images[i])[y0 : y0 + box.new_height, x0 : x0 + box.new_width]
    zoom = (tile_px - 6) / max(box.new_width, box.new_height)
    picture = Image.fromarray(pixels).resize(
        (round(box.new_width * zoom), round(box.new_height * zoom)), Image.Resampling.BICUBIC
    )
    boxes_xyxy = (objects.boxes_xyxy - objects.boxes_xyxy.new_tensor([x0, y0, x0, y0])) * zoom
    draw_boxes(picture, objects._replace(boxes_xyxy=boxes_xyxy), MAX_TILE_TEXTS)
    below = legend(objects, tile_px - 6, LEGEND_PX) if len(objects.names) > MAX_TILE_TEXTS else None
    tile = Image.new("RGB", (tile_px, CAPTION_PX + picture.height + (below.height if below else 0)), "white")
    title = f"{drawable(cache.title(i), f'picture {i}')}: {caption}"
    ImageDraw.Draw(tile).text((4, 3), title, fill="black", font=lettering(title, 13))
    tile.paste(picture, (3, CAPTION_PX))
    if below:
        tile.paste(below, (3, CAPTION_PX + picture.height))
    return tile


def mosaic(tiles: Sequence[Image.Image], path: Path) -> None:
    """Write tiles in rows of BATCH_COLUMNS, each at most BATCH_TILE_PX wide and high, to a file."""
    for tile in tiles:
        tile.thumbnail((BATCH_TILE_PX - 4, BATCH_TILE_PX - 4))
    rows = [tiles[first : first + BATCH_COLUMNS] for first in range(0, len(tiles), BATCH_COLUMNS)]
    heights = [4 + max(tile.height for tile in row) for row in rows]
    sheet = Image.new("RGB", (len(rows[0]) * BATCH_TILE_PX, sum(heights)), "white")
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, tile in enumerate(row):
            sheet.paste(tile, (column * BATCH_TILE_PX + 2, top + 2))
        top += height
    sheet.save(path, quality=88)
