"""The canvas that all pictures of a dataset are letterboxed into: a rectangle where its pictures have one shape.

Convolutions on grey padding cost as much as those on pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

# Sides of a canvas are multiples of it: the coarsest stride of a detector.
SIDE_STEP = 32
# In the mean, pictures may be so much shorter on the canvas than they would be in the square.
MAX_SHRINKING = 0.01


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
        """Of the same shape, or nearly, with ``image_size`` (a multiple of SIDE_STEP) as longer side."""
        scale = image_size / self.image_size
        return Canvas(*(max(1, round(side * scale / SIDE_STEP)) * SIDE_STEP for side in self))


def as_canvas(size: int | Canvas) -> Canvas:
    """The square of a side, or the canvas itself."""
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
