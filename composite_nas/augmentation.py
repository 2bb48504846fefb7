"""Augmentation of a whole batch on the device; the boxes follow on the CPU, where assignment needs them.

All random numbers come from one CPU generator, so every device sees the same pictures.
"""

from __future__ import annotations

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
    images = to_float(images_u8)
    tiled = random[:, 7] < augmentation.mosaic
    canvas = size
    if bool(tiled.any()):
        images, targets = _tile(images, targets, tiled, generator)
        canvas = 2 * size

    zoom = torch.exp((2 * random[:, 0] - 1) * torch.log1p(torch.tensor(augmentation.scale)))
    flip = torch.where(random[:, 1] < augmentation.flip, -1.0, 1.0)
    # A tile's frame may be centred anywhere in the middle half of the canvas, a single picture near its own centre.
    reach = torch.where(tiled, 0.5 * size, augmentation.translate * size)
    centre = canvas / 2 + (2 * random[:, 2:4] - 1) * reach[:, None]
    images = _resample(images, zoom, flip, centre, size)
    images = _recolour(images, random[:, 4:7], augmentation.colour)
    targets = [_move(t, float(z), float(f), c, size) for t, z, f, c in zip(targets, zoom, flip, centre, strict=True)]
    return images, targets


def _tile(
    images: Tensor, targets: list[Tensor], tiled: Tensor, generator: torch.Generator
) -> tuple[Tensor, list[Tensor]]:
    """[B, 3, S, S] -> [B, 3, 2S, 2S]: 2x2 tiles of the batch's pictures where ``tiled``, else one picture in the
    middle of grey."""
    count, _, size, _ = images.shape
    canvas = torch.full((count, 3, 2 * size, 2 * size), GREY / 255, device=images.device).contiguous(
        memory_format=torch.channels_last
    )
    corners = [(0, 0), (size, 0), (0, size), (size, size)]
    partners = [torch.arange(count)] + [torch.randperm(count, generator=generator) for _ in corners[1:]]
    moved: list[Tensor] = []
    half = size // 2
    for i in range(count):
        parts = []
        if tiled[i]:
            for (x, y), partner in zip(corners, partners, strict=True):
                canvas[i, :, y : y + size, x : x + size] = images[partner[i]]
                parts.append(targets[partner[i]] + torch.tensor([0.0, x, y, x, y]))
        else:
            canvas[i, :, half : half + size, half : half + size] = images[i]
            parts.append(targets[i] + torch.tensor([0.0, half, half, half, half]))
        moved.append(torch.cat(parts))
    return canvas, moved


def _resample(images: Tensor, zoom: Tensor, flip: Tensor, centre: Tensor, size: int) -> Tensor:
    """Cut a size x size frame round ``centre`` (pixels, [B, 2]) out of each square image, zoomed and flipped."""
    canvas = images.shape[-1]
    steps = (torch.arange(size) + 0.5 - size / 2)[None]
    x = centre[:, :1] + steps * (flip / zoom)[:, None]
    y = centre[:, 1:] + steps / zoom[:, None]
    grid = torch.stack(
        [
            (2 * x / canvas - 1)[:, None, :].expand(-1, size, -1),
            (2 * y / canvas - 1)[:, :, None].expand(-1, -1, size),
        ],
        -1,
    ).to(images.device)
    grey = GREY / 255
    return F.grid_sample(images - grey, grid, mode="bilinear", padding_mode="zeros", align_corners=False) + grey


def _recolour(images: Tensor, random: Tensor, strength: float) -> Tensor:
    """Brightness, contrast and saturation, one factor each per picture, as one affine map of each pixel."""
    if not strength:
        return images
    brightness, contrast, saturation = (1 + (2 * random - 1) * strength).to(images.device)[:, :, None, None, None].unbind(1)
    grey = images.mean(1, keepdim=True)
    level = grey.mean((2, 3), keepdim=True)
    images = torch.lerp(grey, images, saturation)
    return torch.lerp(level, images, contrast).mul_(brightness).clamp_(0, 1)


def _move(target: Tensor, zoom: float, flip: float, centre: Tensor, size: int) -> Tensor:
    """Boxes of the canvas -> boxes of the frame; what is hardly visible is dropped."""
    if not len(target):
        return target
    offset = torch.tensor([float(centre[0]), float(centre[1])]).repeat(2)
    scale = torch.tensor([zoom * flip, zoom, zoom * flip, zoom])
    moved = (target[:, 1:] - offset) * scale + size / 2
    if flip < 0:
        moved = moved[:, [2, 1, 0, 3]]
    clipped = moved.clamp(0, size)
    full, left = moved[:, 2:] - moved[:, :2], clipped[:, 2:] - clipped[:, :2]
    visible = (left.prod(1) > MIN_VISIBLE_SHARE * full.prod(1)) & (left.min(1).values > MIN_SIDE_PX)
    return torch.cat([target[:, :1], clipped], 1)[visible]
