"""Augmentation of a whole batch on the device; the boxes follow on the CPU, where assignment needs them.

All random numbers come from one CPU generator, so every device sees the same pictures.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

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


def to_float(images_u8: Tensor) -> Tensor:
    """uint8 [B, 3, S, S] -> float32 in [0, 1], same memory format."""
    return images_u8.float().div_(255)


def augment(
    images_u8: Tensor, targets: list[Tensor], augmentation: Augmentation, generator: torch.Generator
) -> tuple[Tensor, list[Tensor]]:
    """Flip, zoom, shift, recolour and tile a batch.

    Every new picture is a frame cut out of a canvas: the picture itself, or a 2 x 2 mosaic of the batch's pictures.

    Args:
        images_u8: uint8 [B, 3, S, S] on any device.
        targets: B float [n, 5] CPU tensors: class, x1, y1, x2, y2 in pixels.
        generator: CPU generator.

    Returns:
        float32 [B, 3, S, S] in [0, 1], and the new targets: boxes clipped to the frame; those with less than
        MIN_VISIBLE_SHARE of their area or less than MIN_SIDE_PX left in it are dropped.
    """
    count, _, size, _ = images_u8.shape
    random = torch.rand(count, 8, generator=generator)
    tiled = random[:, 7] < augmentation.mosaic
    zoom = torch.exp((2 * random[:, 0] - 1) * math.log1p(augmentation.scale))
    flip = torch.where(random[:, 1] < augmentation.flip, -1.0, 1.0)
    # A mosaic's frame may be centred anywhere in the middle half of its canvas, a picture's near its own centre.
    reach = torch.where(tiled, 0.5 * size, augmentation.translate * size)[:, None]
    middle = torch.where(tiled, float(size), size / 2)[:, None]
    centre = middle + (2 * random[:, 2:4] - 1) * reach

    images = images_u8.float().sub_(GREY)
    frames = _cut(images, zoom, flip, centre)
    moved = [[_move(targets[i], zoom[i], flip[i], centre[i], size)] for i in range(count)]
    rows = tiled.nonzero().squeeze(1)
    if len(rows):
        # Grey is zero here and outside of each picture, so the other three tiles are simply added.
        for corner in ((size, 0), (0, size), (size, size)):
            partner = torch.randperm(count, generator=generator)[rows]
            offset = centre[rows] - torch.tensor(corner)
            frames[rows] += _cut(images[partner], zoom[rows], flip[rows], offset)
            for row, other, shift in zip(rows.tolist(), partner.tolist(), offset, strict=True):
                moved[row].append(_move(targets[other], zoom[row], flip[row], shift, size))
    images = frames.add_(GREY).div_(255)
    return _recolour(images, random[:, 4:7], augmentation.colour), [torch.cat(parts) for parts in moved]


def _cut(images: Tensor, zoom: Tensor, flip: Tensor, centre: Tensor) -> Tensor:
    """Resample frames of the pictures' own size round ``centre`` (pixels, [B, 2]), zoomed and flipped; zero outside."""
    size = images.shape[-1]
    steps = (torch.arange(size) + 0.5 - size / 2)[None]
    x = centre[:, :1] + steps * (flip / zoom)[:, None]
    y = centre[:, 1:] + steps / zoom[:, None]
    grid = torch.stack(
        [
            (2 * x / size - 1)[:, None, :].expand(-1, size, -1),
            (2 * y / size - 1)[:, :, None].expand(-1, -1, size),
        ],
        -1,
    ).to(images.device)
    return F.grid_sample(images, grid, mode="bilinear", padding_mode="zeros", align_corners=False)


def _recolour(images: Tensor, random: Tensor, strength: float) -> Tensor:
    """Brightness, contrast and saturation, one factor each per picture, as one affine map of each pixel."""
    if not strength:
        return images
    brightness, contrast, saturation = (
        (1 + (2 * random - 1) * strength).to(images.device)[:, :, None, None, None].unbind(1)
    )
    grey = images.mean(1, keepdim=True)
    level = grey.mean((2, 3), keepdim=True)
    images = torch.lerp(grey, images, saturation)
    return torch.lerp(level, images, contrast).mul_(brightness).clamp_(0, 1)


def _move(target: Tensor, zoom: Tensor, flip: Tensor, centre: Tensor, size: int) -> Tensor:
    """Boxes of a picture -> boxes of the frame cut round ``centre``; what is hardly visible is dropped."""
    if not len(target):
        return target
    scale = torch.stack([zoom * flip, zoom]).repeat(2)
    moved = (target[:, 1:] - centre.repeat(2)) * scale + size / 2
    if flip < 0:
        moved = moved[:, [2, 1, 0, 3]]
    clipped = moved.clamp(0, size)
    full, left = moved[:, 2:] - moved[:, :2], clipped[:, 2:] - clipped[:, :2]
    visible = (left.prod(1) > MIN_VISIBLE_SHARE * full.prod(1)) & (left.min(1).values > MIN_SIDE_PX)
    return torch.cat([target[:, :1], clipped], 1)[visible]
