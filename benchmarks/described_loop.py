"""Claim: an epoch of training is 3 times or more faster than the training loop as first described.

    python benchmarks/described_loop.py --json described_loop.json

The described loop trains the same network (search_space.REFERENCE) on the same pictures (drawn scenes as JPEGs of
1360 x 765 pixels) with the same batch size, loss and optimizer. Every epoch decodes all JPEGs with Pillow in a
DataLoader; boxes are assigned by comparing every cell with every box, picture by picture; gradient norms are read by
``.item()`` per parameter, and the loss by ``.item()`` per step; float32, contiguous memory, unfused optimizer. It
neither augments nor clips gradients; ours does both. Its workers live on between epochs, and all files are in the page
cache. All this is to its advantage.

Rows between the two loops add one change each. "Times as fast" compares with the described loop in the same round,
median over rounds. A trial's time is that of its epochs in a round, ours plus the build of the image cache in that
round; validation, which both would need, is left out.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from data_path import PICTURE_SIZE_PX, decode_plainly, draw_jpegs
from measuring import median_ratio, report, side_by_side
from optuna.trial import FixedTrial
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from composite_nas.base.devices import Device, select_device
from composite_nas.data.dataset import Sample
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.pictures import boxes_to_letterbox
from composite_nas.detection.decoding import cell_grid
from composite_nas.detection.loss import MAX_RATIO, MIN_RATIO, Assignment, Criterion
from composite_nas.detection.network import Detector, DetectorConfig, count_cost
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.augmentation import to_float
from composite_nas.training.batches import Batches, whole_epoch
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import TrainingStep, train_steps

EPOCHS, NUM_CLASSES = 2, 10


class JpegDataset(Dataset):
    """(float [3, S, S] in [0, 1], target [n, 5]: class, x1, y1, x2, y2 in pixels), decoded on every access."""

    def __init__(self, samples: list[Sample], image_size: int):
        self.samples, self.image_size = samples, image_size

    def __len__(self) -> int:
        return len(self.samples)

    def __getitem__(self, i: int) -> tuple[Tensor, Tensor]:
        pixels, size = decode_plainly(self.samples[i].path, self.image_size)
        target = boxes_to_letterbox(self.samples[i].boxes_cxcywh, *size, self.image_size)
        return torch.from_numpy(pixels).permute(2, 0, 1).float() / 255, torch.from_numpy(target)


def collate(items: list[tuple[Tensor, Tensor]]) -> tuple[Tensor, list[Tensor]]:
    return torch.stack([image for image, _ in items]), [target for _, target in items]


def decoded_batches(cache: ImageCache, batch_size: int) -> Iterator[tuple[Tensor, list[Tensor]]]:
    """What the DataLoader yields, but from decoded pictures."""
    order = np.random.default_rng(0).permutation(len(cache))
    for step in range(len(cache) // batch_size):
        images, targets = cache.batch(order[step * batch_size : (step + 1) * batch_size])
        yield to_float(images).contiguous(), targets


def assign_densely(targets: list[Tensor], image_size: int, strides: tuple[int, ...], device: Device) -> Assignment:
    """The rule of ``Criterion.assign`` by a table of all cells and all boxes of a picture; boxes that lose all
    their cells to others stay without."""
    centres, cell_strides = (t.to(device.torch_device) for t in cell_grid(image_size, strides))
    stride = cell_strides[:, None]
    found = []
    for i, target in enumerate(targets):
        if not len(target):
            continue
        boxes, (x, y) = target[:, 1:].to(device.torch_device), centres[:, :, None].unbind(1)
        x1, y1, x2, y2 = boxes.unbind(1)
        in_box = (x > x1) & (x < x2) & (y > y1) & (y < y2)
        last = image_size // stride - 1
        columns = (x / stride - 0.5 - ((x1 + x2) / 2 / stride).floor().clamp(min=0).minimum(last)).abs()
        rows = (y / stride - 0.5 - ((y1 + y2) / 2 / stride).floor().clamp(min=0).minimum(last)).abs()
        ratio = ((x2 - x1) * (y2 - y1)).sqrt() / stride
        on_level = (ratio >= MIN_RATIO) & (ratio < MAX_RATIO)
        on_level |= (ratio < MIN_RATIO) & (stride == strides[0])
        on_level |= (ratio >= MAX_RATIO) & (stride == strides[-1])
        is_centre = (columns < 0.5) & (rows < 0.5)
        wanted = on_level & (is_centre | in_box & (columns < 1.5) & (rows < 1.5))
        # Rank of a box for a cell: centre cells first, then the smallest box.
        rank = ((x2 - x1) * (y2 - y1)).argsort(stable=True).argsort() + len(boxes) * ~is_centre
        best, box = rank.where(wanted, 2 * len(boxes)).min(1)
        cell = (best < 2 * len(boxes)).nonzero().squeeze(1)
        classes = target[:, 0].to(device.torch_device)[box[cell]].long()
        ones = torch.ones(len(cell), device=cell.device)
        found.append(Assignment(torch.full_like(cell, i), cell, boxes[box[cell]], classes, ones))
    if not found:
        return Criterion(image_size, strides).assign(targets).to(device.torch_device)
    return Assignment(*(torch.cat(parts) for parts in zip(*found, strict=True)))


def share_of_cells_found(cache: ImageCache, strides: tuple[int, ...]) -> float:
    """Cells that the dense rule finds over those of ``Criterion.assign``, 0..1; an error if it finds any other."""
    targets = cache.targets[:32]
    dense = assign_densely(targets, cache.canvas.image_size, strides, select_device("cpu"))
    rows = [
        {(image, cell, *box, label) for image, cell, box, label in zip(*(t.tolist() for t in found), strict=True)}
        for found in (dense, Criterion(cache.canvas, strides).assign(targets))
    ]
    if rows[0] - rows[1]:
        raise RuntimeError(f"the dense assigner found {len(rows[0] - rows[1])} other positives")
    return len(rows[0]) / len(rows[1])


def described_epoch(
    batches: Iterable, config: DetectorConfig, recipe: TrainConfig, image_size: int, device: Device, densely: bool
) -> None:
    """Train a new network on ``batches``; memory format and optimizer are those of ``device``."""
    torch.manual_seed(0)
    model = Detector(config).to(device.torch_device, memory_format=device.memory_format)
    optimizer = make_optimizer(model, recipe, device)
    criterion = Criterion(image_size, config.strides, device.torch_device)
    model.train()
    losses, norms = [], []
    for images, targets in batches:
        output = model(images.to(device.torch_device).contiguous(memory_format=device.memory_format))
        if densely:
            assignment = assign_densely(targets, image_size, config.strides, device)
        else:
            assignment = criterion.assign(targets).to(device.torch_device)
        loss = criterion(output, assignment).total
        optimizer.zero_grad()
        loss.backward()
        norms.append(sum(p.grad.norm().item() ** 2 for p in model.parameters()) ** 0.5)
        optimizer.step()
        losses.append(loss.item())


def our_epoch(cache: ImageCache, config: DetectorConfig, recipe: TrainConfig, device: Device) -> None:
    torch.manual_seed(0)
    model = Detector(config).to(device.torch_device, memory_format=device.memory_format)
    criterion = Criterion(cache.canvas, config.strides, device.torch_device)
    batches = Batches(cache, recipe, config, device, whole_epoch(cache, recipe.batch_size))
    train_steps(TrainingStep(model, make_optimizer(model, recipe, device), criterion, device), batches)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--images", type=int, default=256)
    parser.add_argument("--image-size", type=int, default=320)
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="of the described loop's DataLoader")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    size = flags.image_size
    config, recipe = suggest(FixedTrial(REFERENCE), NUM_CLASSES, EPOCHS, 0)
    ours, ours_fp32 = select_device(flags.device), select_device(flags.device, "fp32")
    plain = replace(ours_fp32, memory_format=torch.contiguous_format, fused_optimizer=False)
    trained = flags.images // recipe.batch_size * recipe.batch_size
    with tempfile.TemporaryDirectory() as folder:
        samples = draw_jpegs(Path(folder), flags.images, PICTURE_SIZE_PX)

        def build() -> ImageCache:
            with tempfile.TemporaryDirectory(dir=folder) as cache_dir:
                return load_image_cache(samples, size, Path(cache_dir), "train", Findings())

        cache = build()
        share = share_of_cells_found(cache, config.strides)
        workers = {"num_workers": flags.workers, "persistent_workers": flags.workers > 0}
        loader = DataLoader(
            JpegDataset(samples, size), recipe.batch_size, shuffle=True, drop_last=True, collate_fn=collate, **workers
        )

        def described(batches: Iterable | None, device: Device, densely: bool) -> None:
            batches = batches or decoded_batches(cache, recipe.batch_size)
            described_epoch(batches, config, recipe, size, device, densely)

        works = {
            "decoding alone": lambda: sum(1 for _ in loader),
            "described loop": lambda: described(loader, plain, True),
            "+ decoded once": lambda: described(None, plain, True),
            "+ only cells near boxes": lambda: described(None, plain, False),
            "+ memory format, fused optimizer": lambda: described(None, ours_fp32, False),
            "ours in float32": lambda: our_epoch(cache, config, recipe, ours_fp32),
            "ours": lambda: our_epoch(cache, config, recipe, ours),
        }
        taken = side_by_side(works | {"build": build}, flags.repeats)
    rows = [_row(name, trained, taken[name], taken["described loop"]) for name in works]
    rows.append(_row("build of our image cache", flags.images, taken["build"], None))
    described_trial = [EPOCHS * t for t in taken["described loop"]]
    our_trial = [EPOCHS * t + b for t, b in zip(taken["ours"], taken["build"], strict=True)]
    for name, times in (("described loop", described_trial), ("ours with its image cache", our_trial)):
        rows.append(_row(f"{EPOCHS} epochs, {name}", EPOCHS * trained, times, described_trial))
    title = f"An epoch of {trained} JPEGs of {PICTURE_SIZE_PX[0]}x{PICTURE_SIZE_PX[1]}, {size} px, batch "
    title += f"{recipe.batch_size}, {count_cost(config, size).gmacs:.2f} GMACs, {flags.workers} workers; ours: "
    report(title + f"{ours.description}; the dense rule finds {share:.1%} of our cells", rows, flags.json)


def _row(name: str, images: int, times: list[float], described: list[float] | None) -> dict[str, object]:
    row = {"what": name, "seconds": statistics.median(times), "images/s": images / statistics.median(times)}
    ratios = [d / t for d, t in zip(described, times, strict=True)] if described else [None]
    ratio = median_ratio(described, times) if described else None
    return row | {"times as fast as described": ratio, "lowest": min(ratios), "highest": max(ratios)}


if __name__ == "__main__":
    main()
