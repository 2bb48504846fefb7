"""Claim: bfloat16 and channels-last make a training step 1.5 times or more as fast as float32 in the default format.

    python benchmarks/step.py --json step.json

One step is that of training: forward, loss, backward, gradient norm, clipping and AdamW, by ``train_steps`` on one
fixed batch of noise with 60 boxes a picture. Rows differ from the reference in their group in one thing: precision and
memory format, batch size, threads (CPU only), or how the optimizer goes over the parameters. All rows of a group take
turns in every round; the median over rounds is shown.

``--compile`` adds torch.compile: the time of its first step, compilation included, and of a later one.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from measuring import report, seconds, side_by_side
from trial_overhead import NUM_CLASSES, SMALLEST, drawn_cache, third_of_a_gmac

from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.training.augmentation import to_float
from composite_nas.training.batches import Batch
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import TrainingStep, train_steps

BOXES, STEPS = 60, 4
BATCH_SIZES = (4, 8, 16, 32)
OPTIMIZERS = {"fused": None, "foreach": True, "one parameter after the other": False}


class FixedBatch:
    """The same batch ``STEPS`` times; stands in for ``training.Batches``."""

    def __init__(self, config: DetectorConfig, image_size: int, batch_size: int, device: Device):
        cache = drawn_cache(batch_size, image_size, BOXES, seed=0)
        images, targets = cache.batch(np.arange(batch_size))
        place = device.torch_device
        self.criterion = Criterion(image_size, config.strides, place)
        self.images = to_float(images.to(place), device.image_dtype).contiguous(memory_format=device.memory_format)
        self.assignment = self.criterion.assign(targets).to(place)

    def __iter__(self) -> Iterator[Batch]:
        for _ in range(STEPS):
            yield Batch(self.images, self.assignment, None)


def make_steps(
    config: DetectorConfig, image_size: int, batch_size: int, device: Device, threads: int, optimizer: str = "fused",
    compiled: bool = False,
) -> Callable[[], object]:  # fmt: skip
    """A function that takes STEPS steps of a network of its own."""
    torch.manual_seed(0)
    model = Detector(config).to(device.torch_device, memory_format=device.memory_format)
    fused = OPTIMIZERS[optimizer] is None
    adamw = make_optimizer(model, TrainConfig(1), replace(device, fused_optimizer=fused and device.fused_optimizer))
    for group in adamw.param_groups:
        group["foreach"] = None if fused else OPTIMIZERS[optimizer]
    batch = FixedBatch(config, image_size, batch_size, device)
    step = TrainingStep(torch.compile(model) if compiled else model, adamw, batch.criterion, device)

    def steps() -> None:
        torch.set_num_threads(threads)
        train_steps(step, batch)

    return steps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--image-size", type=int, default=320)
    parser.add_argument("--batch-size", type=int, default=16, help="where it is not what varies")
    parser.add_argument("--smallest", action="store_true", help="the cheapest candidate, not the one of 0.36 GMACs")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--compile", action="store_true", help="also torch.compile, which takes minutes on a CPU")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    cores = use_whole_cpu()
    config = SMALLEST if flags.smallest else third_of_a_gmac(flags.image_size)
    half, single = select_device(flags.device, "bf16"), select_device(flags.device, "fp32")
    channels_last = {"memory_format": torch.channels_last}
    formats = {
        "float32": replace(single, memory_format=torch.contiguous_format),
        "float32 channels-last": replace(single, **channels_last),
        "bfloat16 channels-last": replace(half, **channels_last),
    }
    best = list(formats)[-1]
    standard = {"device": formats[best], "batch_size": flags.batch_size, "threads": cores}
    groups = {
        "precision and memory format": {name: {"device": device} for name, device in formats.items()},
        "optimizer": {name: {"optimizer": name} for name in OPTIMIZERS},
        "batch size": {f"{size}, {name}": {"batch_size": size, "device": formats[name]}
                       for size in BATCH_SIZES for name in formats},
    }  # fmt: skip
    if single.torch_device.type == "cpu":
        groups["threads"] = {f"{n}, {name}": {"threads": n, "device": formats[name]}
                             for n in range(1, cores + 1) for name in formats}  # fmt: skip
    rows = []
    for group, variants in groups.items():
        settings = {name: standard | changed for name, changed in variants.items()}
        works = {name: make_steps(config, flags.image_size, **chosen) for name, chosen in settings.items()}
        taken = side_by_side(works, flags.repeats)
        reference = next(iter(taken))
        for name, times in taken.items():
            ratios = [r / t for r, t in zip(taken[reference], times, strict=True)]
            rows.append(_row(group, name, settings[name]["batch_size"], times, ratios))
    if flags.compile:
        steps = make_steps(config, flags.image_size, **standard, compiled=True)
        first = seconds(steps)
        later = side_by_side({"later": steps}, flags.repeats)["later"]
        rows.append(_row("torch.compile", f"first {STEPS} steps", flags.batch_size, [first], [None]))
        rows.append(_row("torch.compile", "later", flags.batch_size, later, [None]))
    name = "smallest candidate" if flags.smallest else "0.36 GMACs"
    title = f"One training step: {name}, {NUM_CLASSES} classes, {flags.image_size} px, batch {flags.batch_size}, "
    report(title + f"{cores} threads, {best} unless a row says otherwise; {half.description}", rows, flags.json)


def _row(group: str, name: str, batch_size: int, times: list[float], ratios: list[float | None]) -> dict[str, object]:
    step = statistics.median(times) / STEPS
    known = [r for r in ratios if r is not None]
    return {
        "what": group,
        "variant": name,
        "ms a step": 1e3 * step,
        "images/s": batch_size / step,
        "times as fast as the group's first": statistics.median(known) if known else None,
        "lowest": min(known, default=None),
        "highest": max(known, default=None),
    }


if __name__ == "__main__":
    main()
