"""Pictures of results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from torchvision.ops import nms

from composite_nas.decoding import Detections
from composite_nas.drawing import draw_boxes
from composite_nas.image_cache import ImageCache
from composite_nas.pictures import letterbox

TILE_PX = 480
CAPTION_PX = 22
DRAWN_IOU = 0.5
# On small pictures names hide their neighbours.
MAX_TEXTS = 12


def draw_predictions(
    path: Path,
    cache: ImageCache,
    detections: list[Detections],
    class_names: tuple[str, ...],
    conf: float = 0.3,
    columns: int = 3,
) -> None:
    """Write a sheet of validation pictures: ground truth above, detections with confidence >= ``conf`` below.

    The pictures are spread evenly over those with objects.

    Args:
        detections: one per picture of ``cache``, in letterboxed pixels.
    """
    with_objects = [i for i, target in enumerate(cache.targets) if len(target)]
    picks = [
        with_objects[i] for i in np.linspace(0, len(with_objects) - 1, min(columns, len(with_objects))).astype(int)
    ]
    cells = []
    for i in picks:
        cells.append((truth_tile(cache, i, class_names), detections_tile(cache, i, detections[i], class_names, conf)))
    heights = [max(tile.height for tile, _ in cells), max(tile.height for _, tile in cells)]
    sheet = Image.new("RGB", (TILE_PX * len(cells), sum(heights)), "white")
    for column, (above, below) in enumerate(cells):
        sheet.paste(above, (column * TILE_PX, 0))
        sheet.paste(below, (column * TILE_PX, heights[0]))
    sheet.save(path, quality=92)


def truth_tile(cache: ImageCache, i: int, class_names: tuple[str, ...]) -> Image.Image:
    """Picture ``i`` with its objects."""
    truth = cache.targets[i]
    labels = truth[:, 0].int()
    return _tile(cache, i, truth[:, 1:], labels, [class_names[int(c)] for c in labels], "ground truth")


def detections_tile(
    cache: ImageCache, i: int, found: Detections, class_names: tuple[str, ...], conf: float
) -> Image.Image:
    """Picture ``i`` with what was found in it with a confidence of at least ``conf``."""
    sure = found.scores >= conf
    boxes, scores, labels = (t[sure] for t in found)
    # One box per object is easier to look at than every class's guess; mAP is computed on all of them.
    kept = nms(boxes, scores, DRAWN_IOU)
    boxes, scores, labels = boxes[kept], scores[kept], labels[kept]
    texts = [f"{class_names[int(c)]} {s:.2f}" for c, s in zip(labels, scores, strict=True)]
    return _tile(cache, i, boxes, labels, texts, f"detections (confidence >= {conf:.2g})")


def _tile(cache: ImageCache, i: int, boxes_xyxy, labels, texts: list[str], caption: str) -> Image.Image:
    """One picture of the cache without its grey border, enlarged, with boxes and a caption."""
    box = letterbox(*cache.sizes[i], cache.canvas)
    x0, y0 = box.pad_x, box.pad_y
    pixels = np.asarray(cache.images[i])[y0 : y0 + box.new_height, x0 : x0 + box.new_width]
    zoom = (TILE_PX - 6) / max(box.new_width, box.new_height)
    picture = Image.fromarray(pixels).resize(
        (round(box.new_width * zoom), round(box.new_height * zoom)), Image.Resampling.BICUBIC
    )
    draw_boxes(picture, (boxes_xyxy - boxes_xyxy.new_tensor([x0, y0, x0, y0])) * zoom, labels, texts, MAX_TEXTS)
    tile = Image.new("RGB", (TILE_PX, picture.height + CAPTION_PX), "white")
    ImageDraw.Draw(tile).text(
        (4, 3), f"{cache.paths[i].name}: {caption}", fill="black", font=ImageFont.load_default(size=13)
    )
    tile.paste(picture, (3, CAPTION_PX))
    return tile
