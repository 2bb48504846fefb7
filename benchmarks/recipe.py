"""Claim: each setting of the recipe of full training is where it does best: one change at a time, paired by seed.

    python benchmarks/recipe.py train path/to/nwpu_vhr10 records.jsonl --image-size 224 --epochs 30
    python benchmarks/recipe.py train path/to/tiles records.jsonl --image-size 256 --epochs 20 --pictures 800 230
    python benchmarks/recipe.py compare records.jsonl

``train`` trains the reference design with every change and seed that the file does not hold yet, and appends a line
for each; several processes may share a file (``--part 0/2``). mAP is that of the averaged weights after the last epoch
on all validation pictures. ``compare`` prints the mean of the differences to the recipe as it is, with the paired 95%
t-interval. Records of another search version are of another recipe as it is, and compared among themselves.

A change that is not (yet) a setting of the program is made here, from outside. Precision is what the program chooses;
only records of one precision are compared.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest import mock

import numpy as np
import torch
from optuna.trial import FixedTrial
from scipy import stats

from composite_nas.base.devices import Device, keep_freed_memory, select_device
from composite_nas.base.settings import SEARCH_VERSION, Settings
from composite_nas.data.dataset import draw_subset
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.detection import loss as loss_module
from composite_nas.detection.decoding import decode_boxes
from composite_nas.detection.loss import Assignment, Criterion, LossParts, aligned_iou
from composite_nas.detection.network import DetectorOutput
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training import loop as loop_module
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import trial_then_all

MEASURES = ("map50", "map50_95")
CONFIDENCE = 0.95


class BestCells(Criterion):
    """Of the static cells of a box only the ``kept`` ones that predict it best are positives, by task alignment
    (arXiv:2108.07755) with t = p^0.5 IoU^2; the others are background. Shapes are those of the static assignment; the
    normaliser is the number of cells that are kept."""

    kept: int

    def __call__(self, output: DetectorOutput, assignment: Assignment) -> LossParts:
        real = int(assignment.weight.sum())  # those that only fill up come last
        image, cell, boxes_xyxy, classes = (t[:real] for t in assignment[:4])
        if not real:
            return super().__call__(output, assignment)
        with torch.no_grad():
            predicted = decode_boxes(output.log_ltrb[image, cell], self.centres[cell], self.cell_strides[cell])
            confidence = output.logits[image, cell, classes].float().sigmoid()
            alignment = confidence.sqrt() * aligned_iou(predicted, boxes_xyxy) ** 2
            of_image = torch.cat([image[:, None], classes[:, None], boxes_xyxy], 1)
            _, box = torch.unique(of_image, dim=0, return_inverse=True)
            order = (box - alignment.clamp(0, 0.999).double()).argsort(stable=True)
            first = torch.searchsorted(box[order], torch.arange(int(box.max()) + 1))
            is_kept = torch.arange(real) - first[box[order]] < self.kept
            weight = assignment.weight.clone()
            weight[order] = is_kept.float()
        return super().__call__(output, assignment._replace(weight=weight))


class Best2(BestCells):
    kept = 2


class Best4(BestCells):
    kept = 4


@dataclass(frozen=True)
class Change:
    """What differs from the recipe: parameters of the reference design, fields of TrainConfig or of Augmentation, or
    what is not a setting."""

    params: Mapping[str, object] = field(default_factory=dict)
    config: Mapping[str, float] = field(default_factory=dict)
    augmentation: Mapping[str, float] = field(default_factory=dict)
    box_weight: float | None = None
    criterion: type[Criterion] = Criterion

    def of(self, config: TrainConfig) -> TrainConfig:
        return replace(config, **self.config, augmentation=replace(config.augmentation, **self.augmentation))

    @contextmanager
    def from_outside(self) -> Iterator[None]:
        with ExitStack() as stack:
            stack.enter_context(mock.patch.object(loop_module, "Criterion", self.criterion))  # val_loss keeps its own
            if self.box_weight is not None:
                stack.enter_context(mock.patch.object(loss_module, "BOX_WEIGHT", self.box_weight))
            yield


# The best fully trained candidates of two zoos (nwpu_vhr10, 160 px; tiles of VisDrone, 192 px) beside the reference.
BEST_OF_NWPU = {
    "num_blocks": 3, "filters_1": 48, "filters_2": 24, "filters_3": 32, "depth": 0, "neck_width": 80, "neck_depth": 2,
    "lr": 0.0153, "weight_decay": 0.0013,
}  # fmt: skip
BEST_OF_TILES = {
    "num_blocks": 2, "filters_1": 16, "filters_2": 24, "kernel_1": 5, "depth": 0, "neck": "pan", "neck_width": 96,
    "batch_size": 16, "lr": 0.0193, "weight_decay": 0.0055,
}  # fmt: skip
AS_IS = "as it is"
# What records have in common that are compared -> what those have that do not say it.
COMPARED = {
    "data": None, "canvas": None, "epochs": None, "pictures": "of an earlier record", "precision": "float32",
    "search_version": None,
}  # fmt: skip
CHANGES = {
    AS_IS: Change(),
    "flat 0.7": Change(config={"flat_share": 0.7}),
    # As before version 6, as nearly as one schedule for trial and full training can be.
    "not flat, long warm-up": Change(config={"flat_share": 0.0, "warmup_share": 0.75}),
    "mosaic 0": Change(augmentation={"mosaic": 0.0}),
    "mosaic 1": Change(augmentation={"mosaic": 1.0}),
    "close 0": Change(config={"plain_share": 0.0}),
    "close 0.5": Change(config={"plain_share": 0.5}),
    "scale 0.8": Change(augmentation={"scale": 0.8}),
    "scale 0.2": Change(augmentation={"scale": 0.2}),
    "scale 0.1": Change(augmentation={"scale": 0.1}),
    "scale 0": Change(augmentation={"scale": 0.0}),
    "ema 0.99": Change(config={"ema_decay": 0.99}),
    "ema 0.9995": Change(config={"ema_decay": 0.9995}),
    "box 1": Change(box_weight=1.0),
    "box 4": Change(box_weight=4.0),
    "batch 4": Change(params={"batch_size": 4}),
    "batch 16": Change(params={"batch_size": 16}),
    "best 2 cells": Change(criterion=Best2),
    "best 4 cells": Change(criterion=Best4),
    "lr 0.016": Change(params={"lr": 0.016}),
    "wide neck and head": Change(params={"neck_width": 96, "head_width": 96}),
    "wide backbone": Change(params={"filters_1": 32, "filters_2": 64, "filters_3": 128}),
    "best of nwpu": Change(params=BEST_OF_NWPU),
    "best of nwpu, batch 4": Change(params=BEST_OF_NWPU | {"batch_size": 4}),
    "best of tiles": Change(params=BEST_OF_TILES),
}


def changed_reference(change: Change, num_classes: int, epochs: int, seed: int) -> Candidate:
    """As the search trains it, but for the change, and that mAP is computed after trial and last epoch only."""
    params, trial_epochs = REFERENCE | dict(change.params), Settings.epochs_per_trial
    candidate = suggest(FixedTrial(params), num_classes, epochs, seed, trial_epochs)
    return candidate._replace(train=replace(candidate.train, map_every=0))


def train(candidate: Candidate, change: Change, caches: tuple[ImageCache, ImageCache], device: Device) -> dict:
    started = time.perf_counter()
    with change.from_outside():
        config = change.of(candidate.train)
        training = Training(candidate._replace(train=config), trial_then_all(config, caches, caches), device)
        for _ in training:
            pass
    last = training.history[-1]
    return {
        **{name: getattr(last, name) for name in MEASURES}, "val_loss": last.val_loss, "gmacs": last.gmacs,
        "seconds": time.perf_counter() - started,
    }  # fmt: skip


def name_of(device: Device) -> str:
    return str(device.autocast_dtype or torch.float32).removeprefix("torch.")


def read_records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def train_all(flags: argparse.Namespace) -> None:
    device = select_device("cpu", Settings.precision)
    keep_freed_memory()
    part, parts = map(int, flags.part.split("/"))
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(flags.data, Path(scratch))
        canvas = dataset.canvas(flags.image_size, rectangle=True)
        n_train, n_val = flags.pictures or (0, 0)
        # The subsets are drawn once, not by the seed of the training.
        caches = tuple(
            load_image_cache(
                sorted(draw_subset(samples, size, 0), key=lambda s: s.name), canvas, Path(scratch), name,
                dataset.findings,
            )
            for name, samples, size in (("train", dataset.train, n_train), ("val", dataset.val, n_val))
        )  # fmt: skip
        what = {"search_version": SEARCH_VERSION, "data": dataset.name, "canvas": canvas.label, "epochs": flags.epochs}
        what |= {"pictures": [len(cache) for cache in caches], "precision": name_of(device)}
        runs = [(seed, name) for seed in flags.seeds for name in flags.changes]
        for seed, name in runs[part::parts]:
            run = what | {"change": name, "seed": seed}
            if any(run.items() <= record.items() for record in read_records(flags.records)):
                continue
            candidate = changed_reference(CHANGES[name], len(dataset.class_names), flags.epochs, seed)
            record = run | train(candidate, CHANGES[name], caches, device)
            record |= {"date": time.strftime("%Y-%m-%d"), "cpu": torch.backends.cpu.get_cpu_capability()}
            with flags.records.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")
            print({k: round(v, 4) if isinstance(v, float) else v for k, v in record.items()}, flush=True)


def paired(values: Mapping[int, float], base: Mapping[int, float]) -> tuple[int, float, float]:
    """Number of seeds in both, mean difference and half width of its 95% t-interval (NaN for one pair)."""
    differences = np.array([values[seed] - base[seed] for seed in sorted(values.keys() & base.keys())])
    count = len(differences)
    if count < 2:
        return count, float(differences.mean()) if count else math.nan, math.nan
    half = stats.t.ppf((1 + CONFIDENCE) / 2, count - 1) * differences.std(ddof=1) / math.sqrt(count)
    return count, float(differences.mean()), float(half)


def compare(flags: argparse.Namespace) -> None:
    sets: dict[tuple, dict[str, dict[int, dict]]] = {}
    for record in read_records(flags.records):
        what = tuple(str(record.get(name, old)) for name, old in COMPARED.items())
        of_set = sets.setdefault(what, {})
        of_set.setdefault(record["change"], {})[record["seed"]] = record
    for what, found in sets.items():
        print("\n" + ", ".join(f"{name} {value}" for name, value in zip(COMPARED, what, strict=True)) + "\n")
        if AS_IS not in found:
            print(f"nothing to compare with: train '{AS_IS}'")
            continue
        print("| change | seeds | mAP50 | mAP50-95 | seconds |\n|---|---|---|---|---|")
        for name, of_seed in found.items():
            seconds = np.mean([record["seconds"] for record in of_seed.values()])
            cells = [comparison(of_seed, found[AS_IS], measure, name == AS_IS) for measure in MEASURES]
            print(f"| {name} | {' '.join(map(str, sorted(of_seed)))} | {' | '.join(cells)} | {seconds:.0f} |")


def comparison(of_seed: Mapping[int, dict], base: Mapping[int, dict], measure: str, is_base: bool) -> str:
    """Mean and standard deviation of the recipe as it is; mean difference and interval of a change."""
    values = {seed: record[measure] for seed, record in of_seed.items()}
    if is_base:
        spread = f" (sd {np.std(list(values.values()), ddof=1):.4f})" if len(values) > 1 else ""
        return f"{np.mean(list(values.values())):.4f}{spread}"
    count, mean, half = paired(values, {seed: record[measure] for seed, record in base.items()})
    return f"{mean:+.4f}" + (f" [{mean - half:+.4f}, {mean + half:+.4f}]" if count > 1 else "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    training = commands.add_parser("train")
    training.set_defaults(act=train_all)
    training.add_argument("data", type=Path)
    training.add_argument("records", type=Path)
    training.add_argument("--image-size", type=int, required=True)
    training.add_argument("--epochs", type=int, required=True)
    training.add_argument("--pictures", type=int, nargs=2, metavar=("TRAIN", "VAL"), help="drawn once; default: all")
    training.add_argument("--changes", nargs="+", default=list(CHANGES), choices=CHANGES)
    training.add_argument("--seeds", type=int, nargs="+", default=list(range(5)))
    training.add_argument("--part", default="0/1", help="every nth run of the list, for n processes")
    comparing = commands.add_parser("compare")
    comparing.set_defaults(act=compare)
    comparing.add_argument("records", type=Path)
    flags = parser.parse_args()
    flags.act(flags)


if __name__ == "__main__":
    main()
