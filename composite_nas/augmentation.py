"""Augmentation of a whole batch on the device; the boxes follow on the CPU, where assignment needs them.

All random numbers come from one CPU generator, so every device sees the same pictures.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional as F

from composite_nas.devices import send
from composite_nas.pictures import GREY


@dataclass(frozen=True)
class Augmentation:
    """Strengths; ``Augmentation(0, 0, 0, 0, 0)`` leaves pictures as they are.

    Attributes:
        flip: probability of a horizontal flip.
        scale: zoom drawn log-uniformly from [1 / (1 + scale), 1 + scale].
        translate: shift of the picture's centre, uniform in +-translate of the image size.
        colour: brightness, contrast and saturation factors uniform in 1 +- colour.
        mosaic: probability that a picture shares its frame with three others (YOLOv4, arXiv:2004.10934, 3.3).
    """

    flip: float = 0.5
    scale: float = 0.4
    translate: float = 0.15
    colour: float = 0.3
    mosaic: float = 0.0


MIN_VISIBLE_SHARE = 0.25
MIN_SIDE_PX = 1.0
# The mean brightness, about which contrast turns, is that of every eighth row and column.
LEVEL_STEP = 8


class _Windows(NamedTuple):
    """What part of its canvas becomes each of the B new pictures: a square of whole pixels, which may stick out.

    Attributes:
        side: int64 [B], in pixels of the canvas.
        corner_xy: int64 [B, 2], top left.
        flipped: bool [B].
    """

    side: Tensor
    corner_xy: Tensor
    flipped: Tensor


class _Tiles(NamedTuple):
    """Pictures on canvases; tile i < B is picture i on canvas i, the others complete the mosaics.

    Attributes:
        canvas, picture: int64 [T], indices in the batch.
        corner_xy: int64 [T, 2], top left of the canvas' window from the top left of this tile.
    """

    canvas: Tensor
    picture: Tensor
    corner_xy: Tensor


def to_float(images_u8: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """uint8 [B, 3, S, S] -> float in [0, 1], same memory format."""
    return images_u8.to(dtype).div_(255)


def augment(
    images_u8: Tensor,
    targets: list[Tensor],
    augmentation: Augmentation,
    generator: torch.Generator,
    dtype: torch.dtype = torch.float32,
) -> tuple[Tensor, list[Tensor]]:
    """Flip, zoom, shift, recolour and tile a batch.

    Every new picture is a window cut out of a canvas and scaled to S x S pixels; the canvas is the picture itself, or
    a 2 x 2 mosaic of the batch's pictures, on endless grey. Windows lie on whole pixels: the zoom is S / side.

    Args:
        images_u8: uint8 [B, 3, S, S] on any device, S a multiple of LEVEL_STEP.
        targets: B float [n, 5] CPU tensors: class, x1, y1, x2, y2 in pixels.
        generator: CPU generator.
        dtype: of the new pictures.

    Returns:
        float [B, 3, S, S] in [0, 1], channels-last in memory, and the new targets: boxes clipped to the frame; those
        with less than MIN_VISIBLE_SHARE of their area or less than MIN_SIDE_PX left in it are dropped.
    """
    count, _, size, _ = images_u8.shape
    random = torch.rand(count, 8, generator=generator)
    tiled = random[:, 7] < augmentation.mosaic
    zoom = torch.exp((2 * random[:, 0] - 1) * math.log1p(augmentation.scale))
    # A mosaic's window may be centred anywhere in the middle half of its canvas, a picture's near its own centre.
    reach = torch.where(tiled, 0.5 * size, augmentation.translate * size)[:, None]
    middle = torch.where(tiled, float(size), size / 2)[:, None]
    centre_xy = middle + (2 * random[:, 2:4] - 1) * reach
    side = (size / zoom).round().long().clamp(min=1)
    corner_xy = (centre_xy - side[:, None] / 2).round().long()
    windows = _Windows(side, corner_xy, random[:, 1] < augmentation.flip)
    tiles = _lay_tiles(windows, tiled.nonzero().squeeze(1), size, generator)
    cut = _cut_by_pasting if images_u8.device.type == "cpu" else _cut_by_sampling
    frames = cut(images_u8, windows, tiles)
    return _recolour(frames, random[:, 4:7], augmentation.colour, dtype), _move(targets, windows, tiles, size)


def _lay_tiles(windows: _Windows, mosaics: Tensor, size: int, generator: torch.Generator) -> _Tiles:
    """mosaics: int64 [M], the canvases that get three more pictures: right of the first, below, and both."""
    rows = torch.arange(len(windows.side))
    canvas, picture, corner_xy = [rows], [rows], [windows.corner_xy]
    if len(mosaics):
        for place in ((size, 0), (0, size), (size, size)):
            canvas.append(mosaics)
            picture.append(torch.randperm(len(rows), generator=generator)[mosaics])
            corner_xy.append(windows.corner_xy[mosaics] - torch.tensor(place))
    return _Tiles(torch.cat(canvas), torch.cat(picture), torch.cat(corner_xy))


def _cut_by_pasting(images_u8: Tensor, windows: _Windows, tiles: _Tiles) -> Tensor:
    """The windows as uint8 [B, 3, S, S], channels-last; one after the other, so that all stays in the CPU's cache."""
    pictures = images_u8.permute(0, 2, 3, 1)
    size = pictures.shape[1]
    # Four dimensions, since torch takes a picture of three for channels-first where it has the choice.
    canvases = [torch.full((1, side, side, 3), GREY, dtype=torch.uint8) for side in windows.side.tolist()]
    for i, picture, (left, top) in zip(*(t.tolist() for t in tiles), strict=True):
        right, bottom = (start + canvases[i].shape[1] for start in (left, top))
        x1, y1, x2, y2 = max(left, 0), max(top, 0), min(right, size), min(bottom, size)
        if x1 < x2 and y1 < y2:
            canvases[i][0, y1 - top : y2 - top, x1 - left : x2 - left] = pictures[picture, y1:y2, x1:x2]
    frames = []
    for canvas, flipped in zip(canvases, windows.flipped.tolist(), strict=True):
        frame = canvas.permute(0, 3, 1, 2)
        if frame.shape[-1] != size:
            frame = F.interpolate(frame, (size, size), mode="bilinear")
        frames.append(frame.flip(3) if flipped else frame)
    return torch.cat(frames)


def _cut_by_sampling(images_u8: Tensor, windows: _Windows, tiles: _Tiles) -> Tensor:
    """The same but for rounding to whole grey levels, as float32 in 0..255; many pictures at once, as GPUs like it."""
    count, _, size, _ = images_u8.shape
    # Grey becomes zero, which is what sampling finds outside of a picture, so tiles of a mosaic are simply added.
    images = images_u8.float().sub_(GREY)
    side = windows.side[tiles.canvas, None].float()
    steps = ((torch.arange(size) + 0.5) * side / size).clamp(min=0.5).minimum(side - 0.5)
    x, y = (2 * (tiles.corner_xy[:, i, None] + steps) / size - 1 for i in (0, 1))
    x = torch.where(windows.flipped[tiles.canvas, None], x.flip(1), x)
    x, y, canvas, picture = (send(t, images.device) for t in (x, y, tiles.canvas, tiles.picture))

    def sample(part: slice, pictures: Tensor) -> Tensor:
        grid = torch.stack(torch.broadcast_tensors(x[part, None, :], y[part, :, None]), -1)
        return F.grid_sample(pictures, grid, mode="bilinear", padding_mode="zeros", align_corners=False)

    frames = sample(slice(count), images)
    per_corner = (len(tiles.canvas) - count) // 3
    for start in range(count, len(tiles.canvas), max(1, per_corner)):
        part = slice(start, start + per_corner)
        frames.index_add_(0, canvas[part], sample(part, images[picture[part]]))
    return frames.add_(GREY)


def _recolour(frames: Tensor, random: Tensor, strength: float, dtype: torch.dtype) -> Tensor:
    """Brightness b, contrast c and saturation s, one factor each per picture: [B, 3, S, S] in 0..255 -> 0..1.

    b (m + c (g + s (x - g) - m)), with grey g of the pixel x and mean grey m of the picture, is an affine map of the
    pixel's three values.
    """
    if not strength:
        return to_float(frames, dtype).contiguous(memory_format=torch.channels_last)
    factors = send((1 + (2 * random - 1) * strength)[:, :, None, None], frames.device)
    brightness, contrast, saturation = factors.unbind(1)
    pixels = frames.permute(0, 2, 3, 1)
    level = pixels[:, ::LEVEL_STEP, ::LEVEL_STEP].float().mean((1, 2, 3))[:, None, None]
    own = torch.eye(3, device=frames.device)
    matrix = brightness * contrast * (saturation * own + (1 - saturation) / 3) / 255
    offset = (brightness * (1 - contrast) * level / 255).to(dtype)
    # Four pixels, 12 values, are multiplied at once: matrix products of 3 columns are slow.
    matrix = torch.einsum("ij,bkl->bikjl", torch.eye(4, device=frames.device), matrix).reshape(-1, 12, 12).to(dtype)
    values = pixels.to(dtype).reshape(len(frames), -1, 12)
    return torch.baddbmm(offset, values, matrix).clamp_(0, 1).view(pixels.shape).permute(0, 3, 1, 2)


def _move(targets: list[Tensor], windows: _Windows, tiles: _Tiles, size: int) -> list[Tensor]:
    """Boxes of the pictures -> boxes of the windows; what is hardly visible is dropped."""
    tile = tiles.canvas.argsort(stable=True)
    canvas, picture, corner_xy = (t[tile] for t in tiles)
    of_tile = [targets[i] for i in picture.tolist()]
    boxes = torch.cat(of_tile)
    lengths = torch.tensor([len(t) for t in of_tile])
    canvas, corner_xy = canvas.repeat_interleave(lengths), corner_xy.repeat_interleave(lengths, 0)
    moved = (boxes[:, 1:] - corner_xy.repeat(1, 2)) * (size / windows.side[canvas, None])
    x1, y1, x2, y2 = moved.unbind(1)
    moved = torch.where(windows.flipped[canvas, None], torch.stack([size - x2, y1, size - x1, y2], 1), moved)
    clipped = moved.clamp(0, size)
    full, left = moved[:, 2:] - moved[:, :2], clipped[:, 2:] - clipped[:, :2]
    visible = (left.prod(1) > MIN_VISIBLE_SHARE * full.prod(1)) & (left.min(1).values > MIN_SIDE_PX)
    moved = torch.cat([boxes[:, :1], clipped], 1)[visible]
    return list(moved.split(torch.bincount(canvas[visible], minlength=len(targets)).tolist()))
