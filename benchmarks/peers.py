"""Claim: candidates train faster than well-known detectors with as many MACs, on the same pictures of 320 px.

    python benchmarks/peers.py --json peers.json
    python benchmarks/peers.py --ultralytics-python OTHER_ENVIRONMENT/bin/python

The peers are torchvision's FCOS-ResNet50 and SSDLite-MobileNetV3, and YOLO11n of Ultralytics: untrained, with ten
classes, otherwise as published. Each meets a candidate of ours with as many MACs within 5% (FlopCounterMode / 2 of one
forward pass of one picture): the reference design at strides 8 to 32 with all its widths scaled together, for FCOS far
beyond the search space. Scaling the peers instead would measure networks that nobody uses.

Equal for all: float32, SGD, batch size, threads, and pictures (noise with 60 boxes each) that are decoded in memory.
Ours includes its augmentation, assignment, gradient norm and clipping. The peers of torchvision do not augment; a
second row gives them the memory format that ours uses. YOLO11n is trained by its own trainer in another process, with
its own augmentation but no mosaic, which our trials do not use either; its epochs are timed, not its start. As its
licence is the AGPL, it is used only from an environment of its own that is named and has Ultralytics and torch.

In every round each has its turn with one epoch (YOLO11n: a process with three, of which the last counts).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import torch
from measuring import median_ratio, report, seconds, side_by_side
from PIL import Image
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models.detection import fcos_resnet50_fpn, ssdlite320_mobilenet_v3_large
from trial_overhead import NUM_CLASSES, drawn_cache, third_of_a_gmac

from composite_nas.base.devices import Device, select_device
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Cost, Detector, DetectorConfig, count_cost
from composite_nas.training.augmentation import to_float
from composite_nas.training.batches import Batches, whole_epoch
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import TrainingStep, train_steps

PEERS = ["ssdlite", "yolo11n", "fcos"]
# Fixed, since SSDLite is made for it.
IMAGE_SIZE = 320
RECIPE = TrainConfig(epochs=1, batch_size=16, optimizer="sgd")
# Small enough for any network to stay finite on noise.
LEARNING_RATE = 1e-4


def make_fcos() -> nn.Module:
    sizes = {"min_size": IMAGE_SIZE, "max_size": IMAGE_SIZE}
    return fcos_resnet50_fpn(weights=None, weights_backbone=None, num_classes=NUM_CLASSES + 1, **sizes)


def make_ssdlite() -> nn.Module:
    return ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=NUM_CLASSES + 1)


def count_cost_of_peer(model: nn.Module) -> Cost:
    """Of a detector of torchvision, as ``network.count_cost`` counts."""
    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad():
        model.eval()([torch.zeros(3, IMAGE_SIZE, IMAGE_SIZE)])
    return Cost(sum(p.numel() for p in model.parameters()), counter.get_total_flops() / 2 / 1e9)


def candidate_of(gmacs: float) -> DetectorConfig:
    """The reference design with its widths scaled to ``gmacs`` by bisection, in steps of 8 channels."""
    base, low, high, tried = third_of_a_gmac(IMAGE_SIZE), 0.25, 16.0, {}

    def distance(config: DetectorConfig) -> float:
        if config not in tried:
            tried[config] = count_cost(config, IMAGE_SIZE).gmacs - gmacs
        return abs(tried[config])

    for _ in range(14):
        factor = (low * high) ** 0.5
        filters, neck, head = (
            [max(16, 8 * round(width * factor / 8)) for width in widths]
            for widths in (base.filters, [base.neck_width], [base.head_width])
        )
        config = replace(base, filters=tuple(filters), neck_width=neck[0], head_width=head[0])
        distance(config)
        low, high = (factor, high) if tried[config] < 0 else (low, factor)
    best = min(tried, key=distance)
    near = [
        replace(best, neck_width=best.neck_width + neck, head_width=best.head_width + head)
        for neck, head in product((-8, 0, 8), repeat=2)
    ]
    return min(near, key=distance)


def our_epochs(config: DetectorConfig, cache: ImageCache, device: Device) -> Callable[[], object]:
    """Trains an epoch when called."""
    model = Detector(config).to(device.torch_device, memory_format=device.memory_format)
    optimizer = make_optimizer(model, RECIPE, device)
    criterion = Criterion(cache.canvas, config.strides, device.torch_device)
    batches = Batches(cache, RECIPE, config, device, whole_epoch(cache, RECIPE.batch_size))
    step = TrainingStep(model, optimizer, criterion, device)
    return lambda: train_steps(step, batches)


def peer_epochs(
    model: nn.Module, cache: ImageCache, device: Device, memory_format: torch.memory_format
) -> Callable[[], None]:
    """Trains an epoch of a detector of torchvision when called; its class 0 is the background."""
    model = model.to(device.torch_device, memory_format=memory_format).train()
    optimizer = torch.optim.SGD(model.parameters(), lr=LEARNING_RATE, momentum=0.9, nesterov=True)
    images = [to_float(torch.from_numpy(pixels).permute(2, 0, 1)).contiguous() for pixels in cache.images]
    images = [image.to(device.torch_device) for image in images]
    targets = [t.to(device.torch_device) for t in cache.targets]
    targets = [{"boxes": t[:, 1:], "labels": t[:, 0].long() + 1} for t in targets]

    def epoch() -> None:
        for start in range(0, len(images), RECIPE.batch_size):
            rows = slice(start, start + RECIPE.batch_size)
            loss = sum(model(images[rows], targets[rows]).values())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()

    return epoch


def write_yolo_dataset(cache: ImageCache, folder: Path) -> Path:
    """JPEGs and labels of the pictures, as Ultralytics reads them; returns data.yaml."""
    for part in ("images", "labels"):
        (folder / part).mkdir()
    for i, (pixels, target) in enumerate(zip(cache.images, cache.targets, strict=True)):
        Image.fromarray(pixels).save(folder / "images" / f"{i:05d}.jpg", quality=90)
        low, high = target[:, 1:3] / IMAGE_SIZE, target[:, 3:] / IMAGE_SIZE
        rows = torch.cat([(low + high) / 2, high - low], 1).tolist()
        lines = [f"{int(c)} " + " ".join(f"{v:.6f}" for v in row) for c, row in zip(target[:, 0], rows, strict=True)]
        (folder / "labels" / f"{i:05d}.txt").write_text("\n".join(lines), encoding="utf-8")
    names = "".join(f"\n  {i}: class{i}" for i in range(NUM_CLASSES))
    data = folder / "data.yaml"
    data.write_text(f"path: {json.dumps(str(folder))}\ntrain: images\nval: images\nnames:{names}\n", encoding="utf-8")
    return data


def train_yolo(python: str, data: Path, device: Device) -> dict:
    """One process of ``ultralytics_child.py``: its GMACs, parameters and seconds of each epoch."""
    settings = {"YOLO_CONFIG_DIR": str(data.parent), "YOLO_OFFLINE": "true", "YOLO_AUTOINSTALL": "false"}
    flags = ["--project", str(data.parent), "--image-size", str(IMAGE_SIZE), "--batch-size", str(RECIPE.batch_size)]
    flags += ["--threads", str(torch.get_num_threads()), "--device", device.torch_device.type]
    command = [python, str(Path(__file__).with_name("ultralytics_child.py")), str(data), *flags]
    finished = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=os.environ | settings)
    return json.loads(finished.stdout.splitlines()[-1])


def row(peer: str, cost: Cost, config: DetectorConfig, images: int, theirs: list[float], ours: list[float]) -> dict:
    """``theirs`` and ``ours`` are seconds for ``images`` pictures, round by round."""
    our_cost = count_cost(config, IMAGE_SIZE)
    if abs(our_cost.gmacs / cost.gmacs - 1) > 0.05:
        raise RuntimeError(f"no candidate has the {cost.gmacs:.3f} GMACs of {peer}: {our_cost.gmacs:.3f}")
    rate, our_rate = images / statistics.median(theirs), images / statistics.median(ours)
    ratios = [t / o for t, o in zip(theirs, ours, strict=True)]
    return {
        "peer": peer,
        "GMACs": cost.gmacs,
        "M parameters": cost.n_params / 1e6,
        "images/s": rate,
        "GMAC/s": rate * cost.gmacs,
        "our GMACs": our_cost.gmacs,
        "our M parameters": our_cost.n_params / 1e6,
        "our images/s": our_rate,
        "our GMAC/s": our_rate * our_cost.gmacs,
        "ours over peer": median_ratio(theirs, ours),
        "lowest": min(ratios),
        "highest": max(ratios),
    }


def torchvision_rows(name: str, make: Callable, cache: ImageCache, device: Device, repeats: int) -> list[dict]:
    cost = count_cost_of_peer(make())
    config = candidate_of(cost.gmacs)
    works = {
        name: peer_epochs(make(), cache, device, torch.contiguous_format),
        f"{name}, memory format of ours": peer_epochs(make(), cache, device, device.memory_format),
    }
    taken = side_by_side(works | {"ours": our_epochs(config, cache, device)}, repeats)
    return [row(peer, cost, config, len(cache), taken[peer], taken["ours"]) for peer in works]


def has_ultralytics(python: str | None) -> bool:
    command = [python, "-c", "import importlib.util, sys; sys.exit(importlib.util.find_spec('ultralytics') is None)"]
    return python is not None and subprocess.run(command).returncode == 0


def yolo_rows(python: str, cache: ImageCache, device: Device, repeats: int) -> list[dict]:
    theirs, ours = [], []
    with tempfile.TemporaryDirectory() as folder:
        data = write_yolo_dataset(cache, Path(folder))
        for _ in range(repeats):
            trained = train_yolo(python, data, device)
            if not ours:
                cost = Cost(trained["n_params"], trained["gmacs"])
                config = candidate_of(cost.gmacs)
                our_epoch = our_epochs(config, cache, device)
                our_epoch()
            theirs.append(trained["seconds"][-1])
            ours.append(seconds(our_epoch))
    return [row("YOLO11n, Ultralytics", cost, config, len(cache), theirs, ours)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--images", type=int, default=64, help="a multiple of the batch size, 16")
    parser.add_argument("--boxes", type=int, default=60, help="boxes a picture")
    parser.add_argument("--peers", nargs="+", default=PEERS, choices=PEERS)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--ultralytics-python", help="interpreter of an environment that has Ultralytics")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    torch.manual_seed(0)
    device = select_device(flags.device, "fp32")
    cache = drawn_cache(flags.images, IMAGE_SIZE, flags.boxes, 0)
    rows = []
    if "ssdlite" in flags.peers:
        rows += torchvision_rows("SSDLite320-MobileNetV3, torchvision", make_ssdlite, cache, device, flags.repeats)
    installed = has_ultralytics(flags.ultralytics_python)
    if "yolo11n" in flags.peers and installed:
        rows += yolo_rows(flags.ultralytics_python, cache, device, flags.repeats)
    if "fcos" in flags.peers:
        rows += torchvision_rows("FCOS-ResNet50, torchvision", make_fcos, cache, device, flags.repeats)
    if "yolo11n" in flags.peers and not installed:
        rows.append(dict.fromkeys(rows[0] if rows else ["peer"]) | {"peer": "YOLO11n, Ultralytics: not installed"})
    title = f"Training: {flags.images} pictures of {IMAGE_SIZE} px, {flags.boxes} boxes each, batch {RECIPE.batch_size}"
    report(f"{title}, {device.description}", rows, flags.json)


if __name__ == "__main__":
    main()
