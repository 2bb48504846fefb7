"""A trained detector and a picture -> boxes in the picture's own pixels.

Large pictures are also looked at in overlapping tiles, as in SAHI (Akyon et al. 2022, arXiv:2202.06934): small
objects are seen at the scale of a tile, large ones by one more look at the whole picture, and what was seen more
than once becomes one box.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import Device, send
from composite_nas.data.pictures import (
    Canvas,
    ValueRange,
    boxes_from_letterbox,
    place_on_canvas,
    read_reduced,
    read_upright,
)
from composite_nas.data.tiles import OVERLAP, Tile, place_tiles
from composite_nas.detection.decoding import NMS_OF_MAP, Detections, Nms, detect
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.detection.network import DetectorOutput
from composite_nas.training.augmentation import to_float

# A box that ends this close to a border of its tile, as a share of the tile's side, touches it: predicted corners of
# cut objects are not exact.
TOUCHING_SHARE = 0.01
# So many tiles go through the network together; a bar shows them when they take longer than PATIENCE_S.
TILES_AT_ONCE = 8
PATIENCE_S = 2.0


def without_cut_ones(found: Detections, tile: Tile) -> Detections:
    """Leave out boxes at an inner border of their tile that the neighbour behind that border sees whole.

    Args:
        found: of the tile, in pixels of the picture.

    A box that begins inside of what the tiles share, further from the neighbour's border than "touching", is whole in
    the neighbour and stays there. A longer one touches the borders of both, and stays in both.
    """
    x1, y1, x2, y2 = found.boxes_xyxy.unbind(1)
    near_x, near_y = TOUCHING_SHARE * (tile.x2 - tile.x1), TOUCHING_SHARE * (tile.y2 - tile.y1)
    left, top, right, bottom = tile.shared
    cut = (x1 <= tile.x1 + near_x) & (x2 < tile.x1 + left - near_x)
    cut |= (y1 <= tile.y1 + near_y) & (y2 < tile.y1 + top - near_y)
    cut |= (x2 >= tile.x2 - near_x) & (x1 > tile.x2 - right + near_x)
    cut |= (y2 >= tile.y2 - near_y) & (y1 > tile.y2 - bottom + near_y)
    return Detections(*(t[~cut] for t in found))


def merge(parts: list[Detections], nms: Nms) -> Detections:
    """NMS over everything; all in pixels of one picture."""
    from torchvision import ops  # imports half of torch: not before it is needed

    boxes_xyxy, scores, classes = (torch.cat(list(tensors)) for tensors in zip(*parts, strict=True))
    if nms.agnostic:
        kept = ops.nms(boxes_xyxy, scores, nms.iou)
    else:
        kept = ops.batched_nms(boxes_xyxy, scores, classes, nms.iou)
    return Detections(*(t[kept[: nms.max_detections]] for t in (boxes_xyxy, scores, classes)))


def _in_turn(tiles: list[Tile]) -> Iterator[list[Tile]]:
    """TILES_AT_ONCE of them at a time; a progress bar appears when they take longer than PATIENCE_S."""
    started, bar = time.monotonic(), None
    try:
        for done in range(0, len(tiles), TILES_AT_ONCE):
            if bar is None and time.monotonic() - started > PATIENCE_S:
                bar = progress_bar("Tiles", len(tiles), initial=done, unit="tile", leave=False)
            some = tiles[done : done + TILES_AT_ONCE]
            yield some
            if bar is not None:
                bar.update(len(some))
    finally:
        if bar is not None:
            bar.close()


@dataclass
class Latency:
    """Milliseconds that one picture took.

    Attributes:
        read: from file to pixels (JPEGs are decoded at reduced size where that is enough).
        preprocess: letterboxing, copy to the device, division by 255.
        inference: the network.
        postprocess: decoding, NMS, boxes in pixels of the picture.
    """

    read: float = 0.0
    preprocess: float = 0.0
    inference: float = 0.0
    postprocess: float = 0.0

    @contextmanager
    def measure(self, part: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        setattr(self, part, getattr(self, part) + 1e3 * (time.perf_counter() - started))


Input = TypeVar("Input")
Output = TypeVar("Output")


class Network(Protocol[Input, Output]):
    """What finds boxes in letterboxed pictures, in three steps that are timed apart."""

    class_names: tuple[str, ...]
    canvas: Canvas
    value_range: ValueRange | None

    @property
    def tile(self) -> int:
        """Side in pixels of the tiles that the pictures of its training were cut into; 0 for whole pictures."""

    def prepare(self, frames: np.ndarray) -> Input:
        """uint8 [N, H, W, 3] RGB of the canvas -> input."""

    def run(self, images: Input) -> Output:
        """Input -> raw output, finished when this returns."""

    def find(self, output: Output, nms: Nms) -> list[Detections]:
        """Boxes in pixels of the canvas, on the CPU."""


@dataclass
class TorchNetwork:
    """A model file's detector on a device; the same steps as ``loop.evaluate``."""

    trained: TrainedDetector
    device: Device
    canvas: Canvas

    @property
    def tile(self) -> int:
        return self.trained.tile

    def __post_init__(self) -> None:
        self.class_names, self.value_range = self.trained.class_names, self.trained.value_range
        # The caller's stays where it is.
        self.model = self.device.put(copy.deepcopy(self.trained.model).eval())

    def prepare(self, frames: np.ndarray) -> Tensor:
        images_u8 = send(torch.from_numpy(frames).permute(0, 3, 1, 2), self.device.torch_device)
        images = to_float(images_u8, self.device.image_dtype).contiguous(memory_format=self.device.memory_format)
        self.device.synchronize()
        return images

    def run(self, images: Tensor) -> DetectorOutput:
        with torch.inference_mode(), self.device.autocast():
            output = self.model(images)
        self.device.synchronize()
        return output

    def find(self, output: DetectorOutput, nms: Nms) -> list[Detections]:
        found = detect(output, self.canvas, self.model.config.strides, nms)
        return [Detections(*(t.cpu() for t in detections)) for detections in found]


@dataclass
class Predictor:
    """Finds objects in pictures of any size.

    Attributes:
        trained: a model file's content, or another Network (then its device and canvas are its own).
        device: where to compute.
        canvas: to letterbox into; None for the one that it was trained on.
        nms: which boxes are kept.
        tile: longer side in pixels of the picture of overlapping tiles, which are looked at beside the whole; 0 for
            none, None for those of training.
        overlap: least share of a tile's side that neighbours have in common, 0 to 0.9.
        network: what finds boxes, on its own canvas.
        tile_px: ``tile``, or that of training.
        latency: of the last picture.
    """

    trained: TrainedDetector | Network[Any, Any]
    device: Device
    canvas: Canvas | None = None
    nms: Nms = NMS_OF_MAP
    tile: int | None = None
    overlap: float = OVERLAP
    latency: Latency = field(default_factory=Latency, init=False)

    def __post_init__(self) -> None:
        if isinstance(self.trained, TrainedDetector):
            canvas = self.canvas or self.trained.canvas
            self.network: Network[Any, Any] = TorchNetwork(self.trained, self.device, canvas)
        else:
            self.network = self.trained
        self.tile_px = self.network.tile if self.tile is None else self.tile

    @property
    def _framing(self) -> tuple[Canvas, ValueRange | None]:
        return self.network.canvas, self.network.value_range

    def warm_up(self) -> None:
        """Run the network once, so that the first picture's time leaves out what a device does only once."""
        self._find(np.zeros((1, *self.network.canvas, 3), np.uint8))

    def predict_file(self, path: Path) -> Detections:
        """As ``predict``; without tiles, letterboxed exactly as for training, which is faster for large JPEGs.

        Raises one of IMAGE_ERRORS for a damaged file.
        """
        self.latency = Latency()
        with self.latency.measure("read"):
            if self.tile_px:
                stored = read_upright(path, self.network.value_range)
                size = stored.size
            else:
                stored, size = read_reduced(path, self.network.canvas)
        return self._predict(stored, size)

    def predict(self, picture: Image.Image) -> Detections:
        """Objects in an upright picture: boxes_xyxy in its pixels, clipped to it, on the CPU, best first."""
        self.latency = Latency()
        return self._predict(picture, picture.size)

    def _predict(self, stored: Image.Image, size: tuple[int, int]) -> Detections:
        with self.latency.measure("preprocess"):
            frame = place_on_canvas(stored, size, *self._framing)
        whole = self._to_picture(self._find(frame[None])[0], size)
        tiles = place_tiles(*size, self.tile_px, self.overlap, self.network.canvas) if self.tile_px else []
        if len(tiles) < 2:
            return whole
        parts = [whole]
        for some in _in_turn(tiles):
            parts += self._look_at_tiles(stored, some)
        with self.latency.measure("postprocess"):
            return merge(parts, self.nms)

    def _look_at_tiles(self, picture: Image.Image, tiles: list[Tile]) -> list[Detections]:
        """One Detections per tile, in pixels of the picture, without what the neighbouring tile sees whole."""
        with self.latency.measure("preprocess"):
            crops = [picture.crop(tile.corners) for tile in tiles]
            frames = np.stack([place_on_canvas(crop, crop.size, *self._framing) for crop in crops])
        parts = []
        for tile, crop, found in zip(tiles, crops, self._find(frames), strict=True):
            found = self._to_picture(found, crop.size)
            with self.latency.measure("postprocess"):
                shifted = found.boxes_xyxy + found.boxes_xyxy.new_tensor([tile.x1, tile.y1, tile.x1, tile.y1])
                parts.append(without_cut_ones(found._replace(boxes_xyxy=shifted), tile))
        return parts

    def _find(self, frames: np.ndarray) -> list[Detections]:
        with self.latency.measure("preprocess"):
            images = self.network.prepare(frames)
        with self.latency.measure("inference"):
            output = self.network.run(images)
        with self.latency.measure("postprocess"):
            return self.network.find(output, self.nms)

    def _to_picture(self, found: Detections, size: tuple[int, int]) -> Detections:
        """From pixels of the canvas to those of the picture; what lies in the grey border alone is dropped."""
        with self.latency.measure("postprocess"):
            boxes = torch.from_numpy(boxes_from_letterbox(found.boxes_xyxy.numpy(), *size, self.network.canvas))
            inside = (boxes[:, 2:] > boxes[:, :2]).all(1)
            return Detections(boxes[inside], found.scores[inside], found.classes[inside])
