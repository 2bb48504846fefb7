"""Claim: a canvas of the pictures' shape saves its share of padding in every training step; what that does to mAP.

    OMP_NUM_THREADS=1 python benchmarks/canvas.py PATH_TO_DATASET --image-size 160 --epochs 6 --seeds 3

The reference design of the search, on the square and on the rectangle that ``choose_canvas`` takes. First the CPU time
of training batches (pictures, augmentation, assignment, step), the two in turns; then full trainings of both with the
same seeds, judged by mAP on all validation pictures, each on its own canvas and, "elsewhere", on the other. Differences
are rectangle minus square, in pairs of the same seed, with the standard error of their mean.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from measuring import median_ratio, report
from optuna.trial import FixedTrial
from trial_overhead import cpu_seconds_side_by_side

from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.data.reading import read_dataset
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, count_cost
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.batches import Batches, whole_epoch
from composite_nas.training.evaluation import evaluate
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, make_optimizer
from composite_nas.training.step import TrainingStep, train_steps
from composite_nas.training.timetable import one_stage

Caches = tuple[ImageCache, ImageCache]


def load(dataset: DroneDataset, canvas: Canvas, folder: Path) -> Caches:
    splits = ("train", dataset.train), ("val", dataset.val)
    return tuple(load_image_cache(samples, canvas, folder, name, dataset.findings) for name, samples in splits)


def reference(dataset: DroneDataset, epochs: int, seed: int) -> Candidate:
    """With the recipe of full training."""
    candidate = suggest(FixedTrial(REFERENCE), len(dataset.class_names), epochs, seed)
    return candidate._replace(train=replace(candidate.train, map_every=0))


def make_epoch(candidate: Candidate, cache: ImageCache, device: Device) -> Callable[[], object]:
    """A function that trains a network of its own for one epoch."""
    detector, recipe = candidate.detector, candidate.train
    model = Detector(detector).to(device.torch_device, memory_format=device.memory_format)
    optimizer = make_optimizer(model, recipe, device)
    criterion = Criterion(cache.canvas, detector.strides, device.torch_device)
    batches = Batches(cache, recipe, detector, device, whole_epoch(cache, recipe.batch_size))
    step = TrainingStep(model, optimizer, criterion, device)
    return lambda: train_steps(step, batches)


def time_row(candidate: Candidate, caches: dict[str, Caches], rounds: int, device: Device) -> dict[str, object]:
    works = {name: make_epoch(candidate, train, device) for name, (train, _) in caches.items()}
    taken = cpu_seconds_side_by_side(works, rounds)
    ratios = [r / s for r, s in zip(taken["rectangle"], taken["square"], strict=True)]
    square, rectangle = (train.canvas for train, _ in caches.values())
    gmacs = [count_cost(candidate.detector, canvas).gmacs for canvas in (square, rectangle)]
    return {
        "canvas": rectangle.label,
        "pixels": rectangle.height * rectangle.width / square.image_size**2,
        "GMACs": gmacs[1],
        "of the square": gmacs[0],
        "CPU s an epoch": statistics.median(taken["rectangle"]),
        "of the square ": statistics.median(taken["square"]),
        "ratio": median_ratio(taken["rectangle"], taken["square"]),
        "lowest": min(ratios),
        "highest": max(ratios),
    }


def train_both(dataset: DroneDataset, caches: dict[str, Caches], epochs: int, seed: int, device: Device) -> dict:
    """Results by canvas: mAP50-95, mAP50, elsewhere (mAP50-95 on the other canvas), validation loss, CPU s."""
    candidate, results = reference(dataset, epochs, seed), {}
    for name, (train, val) in caches.items():
        started = time.process_time()
        trained = Training(candidate, one_stage(candidate.train, train, val), device)
        for _ in trained:
            pass
        taken, last = time.process_time() - started, trained.history[-1]
        other = next(v for n, (_, v) in caches.items() if n != name)
        elsewhere = evaluate(trained.model, other, device).accuracy.map50_95
        results[name] = {
            "mAP50-95": last.map50_95, "mAP50": last.map50, "elsewhere": elsewhere, "val loss": last.val_loss,
            "CPU s": taken,
        }  # fmt: skip
        print(f"seed {seed}, {name}: " + ", ".join(f"{k} {v:.4f}" for k, v in results[name].items()), flush=True)
    return results


def accuracy_rows(pairs: Sequence[dict]) -> list[dict[str, object]]:
    rows = []
    for metric in pairs[0]["square"]:
        square, rectangle = ([pair[name][metric] for pair in pairs] for name in ("square", "rectangle"))
        differences = [r - s for r, s in zip(rectangle, square, strict=True)]
        error = statistics.stdev(differences) / len(pairs) ** 0.5 if len(pairs) > 1 else None
        means = (statistics.mean(values) for values in (square, rectangle, differences))
        rows.append(dict(zip(("square", "rectangle", "difference"), means, strict=True)))
        rows[-1] = {"mean of": metric} | rows[-1] | {"standard error": error, "seeds": len(pairs)}
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="dataset folder, data.yaml or zip")
    parser.add_argument("--image-size", type=int, default=160)
    parser.add_argument("--rounds", type=int, default=5, help="of the CPU time; 0 for none")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seeds", type=int, default=3, help="of the trainings; 0 for none")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--json", type=Path, help="of the last table")
    flags = parser.parse_args()
    use_whole_cpu()
    device = select_device(flags.device, flags.precision)
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(flags.data, Path(scratch))
        shapes = {"square": False, "rectangle": True}
        caches = {
            name: load(dataset, dataset.canvas(flags.image_size, rectangle), Path(scratch))
            for name, rectangle in shapes.items()
        }
    head = f"{flags.data.name}, {len(dataset.train)} pictures, {flags.image_size} px, reference design"
    if flags.rounds:
        row = time_row(reference(dataset, 1, 0), caches, flags.rounds, device)
        report(f"One epoch on the rectangle and on the square: {head}", [row], flags.json)
    if flags.seeds:
        pairs = [train_both(dataset, caches, flags.epochs, seed, device) for seed in range(flags.seeds)]
        report(f"Trained for {flags.epochs} epochs: {head}", accuracy_rows(pairs), flags.json)


if __name__ == "__main__":
    main()
