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

from composite_nas.base.devices import send
from composite_nas.data.pictures import GREY, Canvas


@dataclass(frozen=True)
class Augmentation:
    """Strengths; ``Augmentation(0, 0, 0, 0, 0)`` leaves pictures as they are.

    Attributes:
        flip: probability of a horizontal flip.
        scale: zoom drawn log-uniformly from [1 / (1 + scale), 1 + scale].
        translate: shift of the picture's centre, uniform in +-translate of width and height.
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
    """What part of its ground becomes each of the B new pictures: a rectangle of whole pixels, which may stick out.

    Attributes:
        size_xy: int64 [B, 2], width and height in pixels of the ground.
        corner_xy: int64 [B, 2], top left.
        flipped: bool [B].
    """

    size_xy: Tensor
    corner_xy: Tensor
    flipped: Tensor


class _Tiles(NamedTuple):
    """Pictures on grounds; tile i < B is picture i on ground i, the others complete the mosaics.

    Attributes:
        ground, picture: int64 [T], indices in the batch.
        corner_xy: int64 [T, 2], top left of the ground's window from the top left of this tile.
    """

    ground: Tensor
    picture: Tensor
    corner_xy: Tensor


class Plan(NamedTuple):
    """How a batch of B pictures is changed, all drawn on the CPU.

    Attributes:
        random_colour: float [B, 3] in 0..1, for brightness, contrast and saturation.
    """

    windows: _Windows
    tiles: _Tiles
    random_colour: Tensor


def to_float(images_u8: Tensor, dtype: torch.dtype = torch.float32) -> Tensor:
    """uint8 [B, 3, H, W] -> float in [0, 1], same memory format."""
    return images_u8.to(dtype).div_(255)


def augment(
    images_u8: Tensor,
    targets: list[Tensor],
    augmentation: Augmentation,
    generator: torch.Generator,
    dtype: torch.dtype = torch.float32,
) -> tuple[Tensor, list[Tensor]]:
    """Flip, zoom, shift, recolour and tile a batch: ``draw_plan``, ``cut`` and ``move`` in one.

    Every new picture is a window cut out of a ground and scaled to H x W pixels; the ground is the picture itself, or
    a 2 x 2 mosaic of the batch's pictures, on endless grey. Windows lie on whole pixels: the zoom is W / width of the
    window, and all but the same in the other direction.

    Args:
        images_u8: uint8 [B, 3, H, W] on any device, H and W multiples of LEVEL_STEP.
        targets: B float [n, 5] CPU tensors: class, x1, y1, x2, y2 in pixels.
        generator: CPU generator.
        dtype: of the new pictures.

    Returns:
        float [B, 3, H, W] in [0, 1], channels-last in memory, and the new targets: boxes clipped to the frame; those
        with less than MIN_VISIBLE_SHARE of their area or less than MIN_SIDE_PX left in it are dropped.
    """
    canvas = Canvas(*images_u8.shape[2:])
    plan = draw_plan(len(images_u8), canvas, augmentation, generator)
    return cut(images_u8, plan, augmentation.colour, dtype), move(targets, plan, canvas)


def draw_plan(count: int, canvas: Canvas, augmentation: Augmentation, generator: torch.Generator) -> Plan:
    frame_xy = torch.tensor([canvas.width, canvas.height], dtype=torch.float32)
    random = torch.rand(count, 8, generator=generator)
    tiled = random[:, 7] < augmentation.mosaic
    zoom = torch.exp((2 * random[:, 0] - 1) * math.log1p(augmentation.scale))
    # A mosaic's window may be centred anywhere in the middle half of its ground, a picture's near its own centre.
    shift_xy = torch.tensor([augmentation.translate * side for side in (canvas.width, canvas.height)])
    reach = torch.where(tiled[:, None], 0.5 * frame_xy, shift_xy)
    middle = torch.where(tiled[:, None], frame_xy, frame_xy / 2)
    centre_xy = middle + (2 * random[:, 2:4] - 1) * reach
    size_xy = (1 / zoom[:, None] * frame_xy).round().long().clamp(min=1)
    corner_xy = (centre_xy - size_xy / 2).round().long()
    windows = _Windows(size_xy, corner_xy, random[:, 1] < augmentation.flip)
    return Plan(windows, _lay_tiles(windows, tiled.nonzero().squeeze(1), canvas, generator), random[:, 4:7])


def cut(images_u8: Tensor, plan: Plan, colour: float, dtype: torch.dtype) -> Tensor:
    """The new pictures."""
    cut_windows = _cut_by_pasting if images_u8.device.type == "cpu" else _cut_by_sampling
    return _recolour(cut_windows(images_u8, plan.windows, plan.tiles), plan.random_colour, colour, dtype)


def _lay_tiles(windows: _Windows, mosaics: Tensor, canvas: Canvas, generator: torch.Generator) -> _Tiles:
    """mosaics: int64 [M], the grounds that get three more pictures: right of the first, below, and both."""
    rows = torch.arange(len(windows.size_xy))
    ground, picture, corner_xy = [rows], [rows], [windows.corner_xy]
    if len(mosaics):
        for place in ((canvas.width, 0), (0, canvas.height), (canvas.width, canvas.height)):
            ground.append(mosaics)
            picture.append(torch.randperm(len(rows), generator=generator)[mosaics])
            corner_xy.append(windows.corner_xy[mosaics] - torch.tensor(place))
    return _Tiles(torch.cat(ground), torch.cat(picture), torch.cat(corner_xy))


def _cut_by_pasting(images_u8: Tensor, windows: _Windows, tiles: _Tiles) -> Tensor:
    """The windows as uint8 [B, 3, H, W], channels-last; one after the other, so that all stays in the CPU's cache."""
    pictures = images_u8.permute(0, 2, 3, 1)
    height, width = pictures.shape[1:3]
    # Four dimensions, since torch takes a picture of three for channels-first where it has the choice.
    grounds = [torch.full((1, h, w, 3), GREY, dtype=torch.uint8) for w, h in windows.size_xy.tolist()]
    for i, picture, (left, top) in zip(*(t.tolist() for t in tiles), strict=True):
        right, bottom = left + grounds[i].shape[2], top + grounds[i].shape[1]
        x1, y1, x2, y2 = max(left, 0), max(top, 0), min(right, width), min(bottom, height)
        if x1 < x2 and y1 < y2:
            grounds[i][0, y1 - top : y2 - top, x1 - left : x2 - left] = pictures[picture, y1:y2, x1:x2]
    frames = []
    for ground, flipped in zip(grounds, windows.flipped.tolist(), strict=True):
        frame = ground.permute(0, 3, 1, 2)
        if frame.shape[2:] != (height, width):
            frame = F.interpolate(frame, (height, width), mode="bilinear")
        frames.append(frame.flip(3) if flipped else frame)
    return torch.cat(frames)


def _cut_by_sampling(images_u8: Tensor, windows: _Windows, tiles: _Tiles) -> Tensor:
    """The same but for rounding to whole grey levels, as float32 in 0..255; many pictures at once, as GPUs like it."""
    count, _, height, width = images_u8.shape
    # Grey becomes zero, which is what sampling finds outside of a picture, so tiles of a mosaic are simply added.
    images = images_u8.float().sub_(GREY)

    def along(axis: int, length: int) -> Tensor:
        """[T, length], where the columns (axis 0) or rows of the new pictures lie in their tiles, -1..1."""
        side = windows.size_xy[tiles.ground, axis, None].float()
        steps = ((torch.arange(length) + 0.5) * side / length).clamp(min=0.5).minimum(side - 0.5)
        return 2 * (tiles.corner_xy[:, axis, None] + steps) / length - 1

    x, y = along(0, width), along(1, height)
    x = torch.where(windows.flipped[tiles.ground, None], x.flip(1), x)
    x, y, ground, picture = (send(t, images.device) for t in (x, y, tiles.ground, tiles.picture))

    def sample(part: slice, pictures: Tensor) -> Tensor:
        grid = torch.stack(torch.broadcast_tensors(x[part, None, :], y[part, :, None]), -1)
        return F.grid_sample(pictures, grid, mode="bilinear", padding_mode="zeros", align_corners=False)

    frames = sample(slice(count), images)
    per_corner = (len(tiles.ground) - count) // 3
    for start in range(count, len(tiles.ground), max(1, per_corner)):
        part = slice(start, start + per_corner)
        frames.index_add_(0, ground[part], sample(part, images[picture[part]]))
    return frames.add_(GREY)


def _recolour(frames: Tensor, random: Tensor, strength: float, dtype: torch.dtype) -> Tensor:
    """Brightness b, contrast c and saturation s, one factor each per picture: [B, 3, H, W] in 0..255 -> 0..1.

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


def move(targets: list[Tensor], plan: Plan, canvas: Canvas) -> list[Tensor]:
    """Boxes of the pictures -> boxes of the windows; what is hardly visible is dropped."""
    windows, tiles, _ = plan
    tile = tiles.ground.argsort(stable=True)
    ground, picture, corner_xy = (t[tile] for t in tiles)
    of_tile = [targets[i] for i in picture.tolist()]
    boxes = torch.cat(of_tile)
    lengths = torch.tensor([len(t) for t in of_tile])
    ground, corner_xy = ground.repeat_interleave(lengths), corner_xy.repeat_interleave(lengths, 0)
    frame_xy = torch.tensor([canvas.width, canvas.height])
    moved = (boxes[:, 1:] - corner_xy.repeat(1, 2)) * (1 / windows.size_xy[ground] * frame_xy).repeat(1, 2)
    x1, y1, x2, y2 = moved.unbind(1)
    moved = torch.where(
        windows.flipped[ground, None], torch.stack([canvas.width - x2, y1, canvas.width - x1, y2], 1), moved
    )
    clipped = moved.clamp(min=0).minimum(frame_xy.repeat(2))
    full, left = moved[:, 2:] - moved[:, :2], clipped[:, 2:] - clipped[:, :2]
    visible = (left.prod(1) > MIN_VISIBLE_SHARE * full.prod(1)) & (left.min(1).values > MIN_SIDE_PX)
    moved = torch.cat([boxes[:, :1], clipped], 1)[visible]
    return list(moved.split(torch.bincount(ground[visible], minlength=len(targets)).tolist()))
