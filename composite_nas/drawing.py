"""Boxes drawn on a picture, with names, in colours by class."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

# In a crowd names would hide the objects; colours still tell the classes apart.
MAX_TEXTS = 30
# Twenty colours that stay apart on grass and asphalt, by class index.
PALETTE = (
    "#ff3838", "#ff9d97", "#ff701f", "#ffb21d", "#cfd231", "#48f90a", "#92cc17", "#3ddb86", "#1a9334", "#00d4bb",
    "#2c99a8", "#00c2ff", "#344593", "#6473ff", "#0018ec", "#8438ff", "#520085", "#cb38ff", "#ff95c8", "#ff37c7",
)  # fmt: skip


def draw_boxes(
    picture: Image.Image,
    boxes_xyxy: Tensor,
    labels: Tensor,
    texts: Sequence[str],
    max_texts: int = MAX_TEXTS,
    scale: float = 1.0,
) -> None:
    """Draw on ``picture`` itself.

    Args:
        boxes_xyxy: [n, 4] in its pixels.
        labels: [n] class indices, for the colours.
        texts: n; left out when there are more than ``max_texts``.
        scale: of lines (2 pixels) and letters (11 pixels).
    """
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=11 * scale)
    for corners, label, text in zip(boxes_xyxy.tolist(), labels.tolist(), texts, strict=True):
        colour = PALETTE[int(label) % len(PALETTE)]
        draw.rectangle(corners, outline=colour, width=max(1, round(2 * scale)))
        if len(texts) > max_texts:
            continue
        _, _, text_width, text_height = draw.textbbox((0, 0), text, font=font)
        # Above the box, or in it where the picture ends.
        x = max(0, min(corners[0] + 1, picture.width - text_width))
        y = corners[1] - text_height - 1 if corners[1] > text_height else corners[1] + 1
        draw.rectangle(draw.textbbox((x, y), text, font=font), fill="black")
        draw.text((x, y), text, fill=colour, font=font)
