"""Gradients of depthwise convolutions on a CPU in bfloat16. oneDNN, which computes them there, has fast kernels for
most, but not for a weight more than three columns wide, nor for the input of a strided one. What it does instead is
several times as slow, and was half of a mobile backbone's step (docs/PERFORMANCE.md). Here these gradients are put
together from what is fast.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.grad import conv2d_weight
from torch.overrides import TorchFunctionMode

# The widest weight with a fast gradient.
FAST_WIDTH = 3


class FastDepthwise(TorchFunctionMode):
    """Inside of it depthwise convolutions that have a slow gradient in bfloat16 get a fast one; what they compute is
    the same. A mode, since timm's layers call ``conv2d`` in several ways.
    """

    def __torch_function__(self, func: Any, types: Any, args: tuple = (), kwargs: dict | None = None) -> Any:
        if func is torch.conv2d and len(args) == 7 and _is_slow(*args):
            images, weight, _, stride, padding = args[:5]
            return _Depthwise.apply(images, weight, stride, padding)
        return func(*args, **(kwargs or {}))


def _is_slow(images: Tensor, weight: Tensor, *others: Any) -> bool:
    """``others``: bias, stride, padding, dilation and groups, as nn.Conv2d gives them."""
    bias, stride, _, dilation, groups = others
    is_depthwise = groups == images.shape[1] == len(weight) > 1 and max(dilation) == 1 and bias is None
    return is_depthwise and (weight.shape[-1] > FAST_WIDTH or max(stride) > 1)


class _Depthwise(torch.autograd.Function):
    @staticmethod
    @torch.amp.custom_fwd(device_type="cpu", cast_inputs=torch.bfloat16)
    def forward(ctx: Any, images: Tensor, weight: Tensor, stride: tuple[int, int], padding: tuple[int, int]) -> Tensor:
        ctx.save_for_backward(images, weight)
        ctx.places = stride, padding
        return functional.conv2d(images, weight, None, stride, padding, 1, len(weight))

    @staticmethod
    @torch.amp.custom_bwd(device_type="cpu")
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None, None]:
        images, weight = ctx.saved_tensors
        gradient = gradient.contiguous(memory_format=torch.channels_last)
        given = (images, weight, gradient, *ctx.places)
        return input_gradient(*given), weight_gradient(*given), None, None


def input_gradient(
    images: Tensor, weight: Tensor, gradient: Tensor, stride: tuple[int, int], padding: tuple[int, int]
) -> Tensor:
    """Of the images [B, C, H, W], as large as they; a strided one is computed in float32. ``gradient`` is that of the
    output [B, C, H', W'], ``weight`` is [C, 1, h, w]."""
    dtype = torch.float32 if max(stride) > 1 else images.dtype
    rest = [
        size + 2 * pad - side - (count - 1) * step
        for size, pad, side, count, step in zip(
            images.shape[2:], padding, weight.shape[2:], gradient.shape[2:], stride, strict=True
        )
    ]
    return functional.conv_transpose2d(
        gradient.to(dtype), weight.to(dtype), None, stride, padding, rest, len(weight)
    ).to(images.dtype)  # fmt: skip


def weight_gradient(
    images: Tensor, weight: Tensor, gradient: Tensor, stride: tuple[int, int], padding: tuple[int, int]
) -> Tensor:
    """Of the weight [C, 1, h, w], three of its columns at a time; the rest as in ``input_gradient``."""
    padded = functional.pad(images, (padding[1], padding[1], 0, 0))
    reach = (gradient.shape[-1] - 1) * stride[1]
    parts = []
    for first in range(0, weight.shape[-1], FAST_WIDTH):
        width = min(FAST_WIDTH, weight.shape[-1] - first)
        seen = padded[..., first : first + reach + width].contiguous(memory_format=torch.channels_last)
        shape = (*weight.shape[:3], width)
        parts.append(conv2d_weight(seen, shape, gradient, stride, (padding[0], 0), 1, len(weight)))
    return torch.cat(parts, -1)
