"""The detector: DetectorConfig -> nn.Module, and what it costs.

Anchor-free and dense, one prediction per cell of each pyramid level (after FCOS, Tian et al. 2019,
arXiv:1904.01355): a backbone of ``num_blocks`` stride-2 stages or a pretrained one, a feature pyramid (Lin et al. 2017,
arXiv:1612.03144; optionally with the bottom-up path of PANet, arXiv:1803.01534) and a decoupled head whose
convolutions are shared by the levels while their batch norms are not (RTMDet, arXiv:2212.07784).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.pretrained import BACKBONES, PretrainedBackbone

COARSEST_STRIDE = 32
ACTIVATIONS = {"relu": nn.ReLU, "silu": nn.SiLU, "hardswish": nn.Hardswish}
BLOCKS = ("plain", "residual", "inverted", "csp")
NECKS = ("fpn", "pan")
# sigmoid(-4.6) = 0.01: every cell starts as background (RetinaNet, arXiv:1708.02002, section 4.1).
PRIOR_LOGIT = -4.6
# Fields of a DetectorConfig that only one kind of backbone has.
OF_STAGES = ("num_blocks", "filters", "kernels", "depth", "block")
OF_PRETRAINED = ("backbone", "cut_stride")


@dataclass(frozen=True)
class DetectorConfig:
    """Structure of one detector; every field is something the search can vary, except ``num_classes``.

    Attributes:
        num_classes: number of object classes, >= 1.
        num_blocks: stride-2 backbone stages after the stride-2 stem, 2-5; stage i has stride ``2 ** (i + 1)``.
        filters: output channels of each stage, ``num_blocks`` values.
        kernels: odd kernel size of each stage's spatial convolutions, ``num_blocks`` values.
        depth: blocks per stage after its stride-2 convolution, >= 0.
        block: kind of these blocks: plain, residual (ResNet), inverted (MobileNetV2) or csp (CSPNet).
        activation: relu, silu or hardswish.
        neck: fpn (top-down) or pan (top-down and bottom-up).
        neck_width: channels of every pyramid level.
        neck_depth: depthwise-separable convolutions after each merge, >= 1.
        head_width: channels of the class and box towers.
        head_depth: depthwise-separable convolutions in each tower, >= 1.
        finest_stride: stride of the finest pyramid level, 4 or 8; the coarsest is always 32.
        dropout: channel dropout before the two prediction layers, [0, 1).
        backbone: name of one of ``pretrained.BACKBONES``; num_blocks, filters, kernels, depth and block then mean
            nothing. "" for one of stages.
        cut_stride: stride of the last features that are taken from such a backbone, 16 or 32.
    """

    num_classes: int
    num_blocks: int = 4
    filters: tuple[int, ...] = (24, 48, 96, 128)
    kernels: tuple[int, ...] = (3, 3, 3, 3)
    depth: int = 1
    block: str = "residual"
    activation: str = "silu"
    neck: str = "fpn"
    neck_width: int = 64
    neck_depth: int = 1
    head_width: int = 64
    head_depth: int = 2
    finest_stride: int = 8
    dropout: float = 0.0
    backbone: str = ""
    cut_stride: int = COARSEST_STRIDE

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", tuple(self.filters))
        object.__setattr__(self, "kernels", tuple(self.kernels))
        if self.backbone and (self.backbone not in BACKBONES or self.cut_stride not in (16, 32)):
            raise ValueError(f"unknown backbone, or cut_stride not 16 or 32: {self.backbone}, {self.cut_stride}")
        if not 2 <= self.num_blocks <= 5:
            raise ValueError(f"num_blocks must be 2..5, not {self.num_blocks}")
        if len(self.filters) != self.num_blocks or len(self.kernels) != self.num_blocks:
            raise ValueError(f"filters and kernels need {self.num_blocks} values each")
        if any(k % 2 == 0 for k in self.kernels):
            raise ValueError(f"kernels must be odd, not {self.kernels}")
        if self.block not in BLOCKS or self.neck not in NECKS or self.activation not in ACTIVATIONS:
            raise ValueError(f"unknown block, neck or activation: {self.block}, {self.neck}, {self.activation}")
        if self.finest_stride not in (4, 8):
            raise ValueError(f"finest_stride must be 4 or 8, not {self.finest_stride}")
        if self.num_classes < 1 or not 0 <= self.dropout < 1:
            raise ValueError("num_classes must be >= 1 and dropout in [0, 1)")

    @property
    def strides(self) -> tuple[int, ...]:
        """Strides of the pyramid levels in pixels, finest first, e.g. (8, 16, 32)."""
        return tuple(s for s in (4, 8, 16, 32) if s >= self.finest_stride)

    def to_dict(self) -> dict:
        """Without the fields that mean nothing."""
        unused = OF_STAGES if self.backbone else OF_PRETRAINED
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items() if k not in unused}


def conv_norm_act(
    in_width: int, out_width: int, kernel: int, activation: type[nn.Module] | None, stride: int = 1, groups: int = 1
) -> nn.Sequential:
    """Convolution that keeps the size (at stride 1), batch norm, activation."""
    conv = nn.Conv2d(in_width, out_width, kernel, stride, (kernel - 1) // 2, groups=groups, bias=False)
    activations = [] if activation is None else [activation(inplace=True)]
    return nn.Sequential(conv, nn.BatchNorm2d(out_width), *activations)


class ConvBlock(nn.Module):
    """One block of a stage, [B, C, H, W] -> [B, C, H, W]."""

    def __init__(self, width: int, kernel: int, kind: str, activation: type[nn.Module]):
        super().__init__()
        self.kind = kind
        conv = conv_norm_act
        if kind == "plain":
            self.body = conv(width, width, kernel, activation=activation)
        elif kind == "residual":
            self.body = nn.Sequential(
                conv(width, width, kernel, activation=activation),
                conv(width, width, 3, activation=None),
            )
            self.activation = activation()
        elif kind == "inverted":
            inner = 2 * width
            self.body = nn.Sequential(
                conv(width, inner, 1, activation=activation),
                conv(inner, inner, kernel, groups=inner, activation=activation),
                conv(inner, width, 1, activation=None),
            )
        else:  # csp: half of the channels go through a residual pair, all halves are fused at the end
            half = max(4, width // 2)
            self.split = conv(width, 2 * half, 1, activation=activation)
            self.body = nn.Sequential(
                conv(half, half, kernel, activation=activation),
                conv(half, half, 3, activation=activation),
            )
            self.fuse = conv(3 * half, width, 1, activation=activation)

    def forward(self, x: Tensor) -> Tensor:
        if self.kind == "plain":
            return self.body(x)
        if self.kind == "residual":
            return self.activation(x + self.body(x))
        if self.kind == "inverted":
            return x + self.body(x)
        left, right = self.split(x).chunk(2, dim=1)
        return self.fuse(torch.cat([left, right, right + self.body(right)], dim=1))


def _separable(in_width: int, out_width: int, activation: type[nn.Module], stride: int = 1) -> nn.Sequential:
    """Depthwise 3x3 + pointwise 1x1, each normalised and activated (MobileNet, arXiv:1704.04861)."""
    return nn.Sequential(
        conv_norm_act(in_width, in_width, 3, stride=stride, groups=in_width, activation=activation),
        conv_norm_act(in_width, out_width, 1, activation=activation),
    )


class Backbone(nn.Module):
    """images [B, 3, H, W] in [0, 1] -> one feature map per stage, strides 4, 8, ... (finest first).

    Attributes:
        widths: channels of each.
    """

    def __init__(self, config: DetectorConfig, activation: type[nn.Module]):
        super().__init__()
        self.widths = config.filters
        stem_width = max(8, config.filters[0] // 2)
        self.stem = conv_norm_act(3, stem_width, 3, stride=2, activation=activation)
        self.stages = nn.ModuleList()
        width = stem_width
        for filters, kernel in zip(config.filters, config.kernels, strict=True):
            blocks = [ConvBlock(filters, kernel, config.block, activation) for _ in range(config.depth)]
            down = conv_norm_act(width, filters, kernel, stride=2, activation=activation)
            self.stages.append(nn.Sequential(down, *blocks))
            width = filters

    def forward(self, images: Tensor) -> list[Tensor]:
        x = self.stem(torch.rsub(images, -1, alpha=-2))  # 2 images - 1, in one pass over memory
        features = []
        for stage in self.stages:
            x = stage(x)
            features.append(x)
        return features


class Neck(nn.Module):
    """Backbone features -> pyramid levels of one width at ``config.strides``, finest first.

    Stages finer than the finest level are used by the backbone only. Where the backbone ends before stride 32, the
    missing levels come from stride-2 convolutions; a stride-64 stage joins the top-down path and has no level.

    Args:
        widths: of the backbone's features.
    """

    def __init__(self, config: DetectorConfig, widths: Sequence[int], activation: type[nn.Module]):
        super().__init__()
        width = config.neck_width
        stage_strides = [2 ** (i + 2) for i in range(len(widths))]
        self.first_stage = stage_strides.index(config.finest_stride)
        self.num_levels = len(config.strides)
        self.lateral = nn.ModuleList(
            conv_norm_act(filters, width, 1, activation=activation)
            for filters in widths[self.first_stage :]
        )
        missing = self.num_levels - len(self.lateral)
        self.extra = nn.ModuleList(_separable(width, width, activation, stride=2) for _ in range(missing))
        self.top_down = nn.ModuleList(
            nn.Sequential(*[_separable(width, width, activation) for _ in range(config.neck_depth)])
            for _ in range(self.num_levels)
        )
        self.down, self.bottom_up = nn.ModuleList(), nn.ModuleList()
        if config.neck == "pan":
            steps = self.num_levels - 1
            self.down.extend(_separable(width, width, activation, stride=2) for _ in range(steps))
            self.bottom_up.extend(_separable(width, width, activation) for _ in range(steps))

    def forward(self, features: list[Tensor]) -> list[Tensor]:
        levels = [conv(x) for conv, x in zip(self.lateral, features[self.first_stage :], strict=True)]
        for conv in self.extra:
            levels.append(conv(levels[-1]))
        for i in range(len(levels) - 2, -1, -1):
            levels[i] = levels[i] + F.interpolate(levels[i + 1], size=levels[i].shape[-2:], mode="nearest")
        levels = [conv(x) for conv, x in zip(self.top_down, levels, strict=False)]
        for i, (down, conv) in enumerate(zip(self.down, self.bottom_up, strict=True)):
            levels[i + 1] = conv(levels[i + 1] + down(levels[i]))
        return levels


class Tower(nn.Module):
    """``head_depth`` separable convolutions with shared weights and one batch norm per level, then a prediction."""

    def __init__(self, config: DetectorConfig, activation: type[nn.Module], outputs: int):
        super().__init__()
        width, levels = config.head_width, len(config.strides)
        widths = [config.neck_width] + [width] * config.head_depth
        self.depthwise = nn.ModuleList(nn.Conv2d(w, w, 3, padding=1, groups=w, bias=False) for w in widths[:-1])
        self.pointwise = nn.ModuleList(nn.Conv2d(w, v, 1, bias=False) for w, v in pairwise(widths))
        self.norms = nn.ModuleList(
            nn.ModuleList(nn.BatchNorm2d(width) for _ in range(levels)) for _ in range(config.head_depth)
        )
        self.activation = activation()
        self.predict = nn.Conv2d(width, outputs, 1)

    def forward(self, x: Tensor, level: int, mask: Tensor | None = None) -> Tensor:
        """mask: float [B, C], factors of the channels before the prediction."""
        for depthwise, pointwise, norms in zip(self.depthwise, self.pointwise, self.norms, strict=True):
            norm = norms[level]  # type: ignore[index]  # a ModuleList does not say that it holds ModuleLists
            x = self.activation(norm(pointwise(depthwise(x))))
        return self.predict(x if mask is None else x * mask[:, :, None, None].to(x.dtype))


class DetectorOutput(NamedTuple):
    """Raw predictions, levels concatenated finest first, cells in row-major order.

    Attributes:
        logits: float [B, A, num_classes], before the sigmoid.
        log_ltrb: float [B, A, 4], log of the distances to left, top, right, bottom in units of the cell's stride.
    """

    logits: Tensor
    log_ltrb: Tensor


class Detector(nn.Module):
    """images float [B, 3, H, W] in [0, 1], H and W multiples of 32 -> DetectorOutput."""

    def __init__(self, config: DetectorConfig):
        super().__init__()
        activation = ACTIVATIONS[config.activation]
        self.config = config
        self.backbone: Backbone | PretrainedBackbone
        if config.backbone:
            self.backbone = PretrainedBackbone(config.backbone, config.cut_stride)
        else:
            self.backbone = Backbone(config, activation)
        self.neck = Neck(config, self.backbone.widths, activation)
        self.class_tower = Tower(config, activation, config.num_classes)
        self.box_tower = Tower(config, activation, 4)
        self.level_scale = nn.Parameter(torch.ones(len(config.strides)))
        learned = set(self.backbone.modules()) if config.backbone else set()
        for module in self.modules():
            if isinstance(module, nn.Conv2d) and module not in learned:
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        for tower, bias in ((self.class_tower, PRIOR_LOGIT), (self.box_tower, math.log(2.0))):
            nn.init.normal_(tower.predict.weight, std=0.01)
            nn.init.constant_(tower.predict.get_parameter("bias"), bias)

    def forward(self, images: Tensor, masks: Tensor | None = None) -> DetectorOutput:
        """masks: of ``draw_masks``, for a step of training."""
        logits, distances = [], []
        for level, x in enumerate(self.neck(self.backbone(images))[: len(self.config.strides)]):
            of_classes, of_boxes = (None, None) if masks is None else masks[:, level]
            logits.append(self.class_tower(x, level, of_classes).flatten(2))
            distances.append((self.box_tower(x, level, of_boxes) * self.level_scale[level]).flatten(2))
        return DetectorOutput(torch.cat(logits, 2).transpose(1, 2), torch.cat(distances, 2).transpose(1, 2))


def draw_masks(config: DetectorConfig, count: int, generator: torch.Generator) -> Tensor | None:
    """Dropout of a step: float [2, levels, count, head_width], 0 or 1 / (1 - dropout); None without dropout.

    Drawn on the CPU, so it is the same on every device, and does not depend on what others draw there.
    """
    if not config.dropout:
        return None
    shape = (2, len(config.strides), count, config.head_width)
    return (torch.rand(shape, generator=generator) >= config.dropout).float() / (1 - config.dropout)


class Cost(NamedTuple):
    """n_params: trainable parameters; gmacs: 1e9 multiply-accumulates of one forward pass of one image."""

    n_params: int
    gmacs: float


@functools.lru_cache(maxsize=1024)
def count_cost(config: DetectorConfig, canvas: int | Canvas) -> Cost:
    """Parameters and MACs of a candidate, counted on the meta device: nothing is allocated or run.

    A canvas of fewer pixels costs less, in proportion; an int is the side of a square.
    All multiply-accumulates are those of convolutions and linear layers: each output element takes as many as its
    filter has weights.
    """
    macs = 0

    def count(layer: nn.Conv2d | nn.Linear, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal macs
        macs += output.numel() * layer.weight[0].numel()

    with torch.device("meta"):
        model = Detector(config).eval()
        for module in model.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                module.register_forward_hook(count)
        with torch.no_grad():
            model(torch.empty(1, 3, *as_canvas(canvas)))
    return Cost(sum(p.numel() for p in model.parameters()), macs / 1e9)
