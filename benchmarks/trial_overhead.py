"""Claim: a trial costs little more than its convolutions.

    python benchmarks/trial_overhead.py --json overhead.json

Wall time of a whole trial (``loop.fit``: 2 epochs with data, augmentation, assignment, loss, gradient norm,
clipping, metrics, and validation after each epoch) over the time of the same number of bare steps (forward, backward
and optimizer on one fixed batch, the same network, precision and memory format). Validation pictures are a tenth of the
training pictures, as in the standard search (200 of 2000); their forward passes are overhead here. The cost of a
candidate is counted anew in every trial; what trials share (``ImageCache.once``) is made in the round thrown away.

On a machine that does other work, too, ``OMP_NUM_THREADS=1`` and ``--cpu-time`` measure the process' CPU time.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from measuring import median_ratio, report, side_by_side
from optuna.trial import FixedTrial

from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.network import Detector, DetectorConfig, count_cost
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig, make_optimizer
from composite_nas.training.timetable import one_stage

EPOCHS, NUM_CLASSES = 2, 10
# The cheapest that search_space can draw.
SMALLEST = DetectorConfig(
    NUM_CLASSES, 2, (16, 24), (3, 3), 0, "plain", "relu", "fpn", 32, 1, 32, 1, finest_stride=8
)  # fmt: skip


def third_of_a_gmac(image_size: int) -> DetectorConfig:
    """The reference design with its finest level at stride 8: 0.3 GMACs at 320 px."""
    return suggest(FixedTrial(REFERENCE | {"finest_stride": 8}), NUM_CLASSES, EPOCHS, 0).detector


def drawn_cache(count: int, image_size: int, boxes: int, seed: int) -> ImageCache:
    """Pictures of noise with ``boxes`` boxes of 6 to 60 pixels each; time does not depend on what pictures show."""
    rng = np.random.default_rng(seed)
    images = rng.integers(0, 256, (count, image_size, image_size, 3), np.uint8)
    targets = []
    for _ in range(count):
        side = np.exp(rng.uniform(np.log(6), np.log(60), (boxes, 2)))
        corner = rng.uniform(0, 1, (boxes, 2)) * (image_size - side)
        label = rng.integers(0, NUM_CLASSES, (boxes, 1))
        targets.append(torch.from_numpy(np.concatenate([label, corner, corner + side], 1).astype(np.float32)))
    return ImageCache(images, targets, [(image_size, image_size)] * count, [Path("drawn")] * count)


def bare_steps(config: DetectorConfig, recipe: TrainConfig, image_size: int, steps: int, device: Device) -> None:
    torch.manual_seed(0)
    model = Detector(config).to(device.torch_device, memory_format=device.memory_format)
    optimizer = make_optimizer(model, recipe, device)
    images = torch.rand(recipe.batch_size, 3, image_size, image_size, device=device.torch_device)
    images = images.contiguous(memory_format=device.memory_format)
    model.train()
    for _ in range(steps):
        with device.autocast():
            logits, log_ltrb = model(images)
        loss = logits.float().mean() + log_ltrb.float().mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()


def trial(config: DetectorConfig, recipe: TrainConfig, train: ImageCache, val: ImageCache, device: Device) -> None:
    count_cost.cache_clear()
    for _ in Training(Candidate(config, recipe), one_stage(recipe, train, val), device):
        pass


def cpu_seconds_side_by_side(works: dict[str, Callable[[], object]], repeats: int) -> dict[str, list[float]]:
    """``measuring.side_by_side`` by user and system time of this process."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for round_number in range(repeats + 1):
        for name, work in works.items():
            started = time.process_time()
            work()
            if round_number:
                taken[name].append(time.process_time() - started)
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--images", type=int, default=320, help="training pictures; a tenth of them for validation")
    parser.add_argument("--boxes", type=int, default=60, help="boxes a picture")
    parser.add_argument("--image-size", type=int, default=320)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--cpu-time", action="store_true", help="CPU time of this process instead of wall time")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    use_whole_cpu()
    device = select_device(flags.device, flags.precision)
    train = drawn_cache(flags.images, flags.image_size, flags.boxes, 0)
    val = drawn_cache(flags.images // 10, flags.image_size, flags.boxes, 1)
    recipe = TrainConfig(EPOCHS, flags.batch_size, map_every=0)
    steps = EPOCHS * (flags.images // flags.batch_size)
    rows = []
    for name, config in (("0.3 GMAC", third_of_a_gmac(flags.image_size)), ("smallest", SMALLEST)):
        measure = cpu_seconds_side_by_side if flags.cpu_time else side_by_side
        taken = measure(
            {
                "trial": lambda config=config: trial(config, recipe, train, val, device),
                "bare": lambda config=config: bare_steps(config, recipe, flags.image_size, steps, device),
            },
            flags.repeats,
        )
        rows.append(
            {
                "candidate": name,
                "GMACs": count_cost(config, flags.image_size).gmacs,
                "trial s": statistics.median(taken["trial"]),
                "bare steps s": statistics.median(taken["bare"]),
                "overhead": median_ratio(taken["trial"], taken["bare"]),
                "lowest": min(t / b for t, b in zip(taken["trial"], taken["bare"], strict=True)),
                "highest": max(t / b for t, b in zip(taken["trial"], taken["bare"], strict=True)),
            }
        )
    title = f"Trial over bare steps: {flags.images} pictures of {flags.image_size} px, {flags.boxes} boxes each, "
    report(title + f"batch {flags.batch_size}, {device.description}{', CPU time' * flags.cpu_time}", rows, flags.json)


if __name__ == "__main__":
    main()
