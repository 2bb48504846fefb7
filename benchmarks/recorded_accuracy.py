"""Claim: a detector that was trained by recorded steps is as good as one that was trained step by step.

    python benchmarks/recorded_accuracy.py --data DATASET --json recorded_accuracy.json

The reference design is trained with each seed in both ways (``--capture off`` and ``on``), in processes side by side,
on ``--data`` or on drawn scenes. They are alike when the mean difference of both ways is within the standard deviation
of one way's seeds.

``--cpu`` does it in small on the CPU, without recording, to try it out.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import statistics
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from measuring import report
from optuna.trial import FixedTrial

from composite_nas.base.devices import select_device
from composite_nas.data.dataset import draw_subset
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.data.scenes import ALTITUDE_HIGH_M, make_dataset
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.loop import Training
from composite_nas.training.timetable import one_stage

WAYS = (PLAIN, RECORDED) = ("off", "on")


class Scale(NamedTuple):
    """How much is trained."""

    device: str
    image_size: int
    pictures: tuple[int, int]
    epochs: int
    seeds: int


WHOLE, IN_SMALL = Scale("cuda", 320, (800, 230), 12, 3), Scale("cpu", 64, (16, 8), 2, 2)


def train(data: Path, scale: Scale, way: str, seed: int) -> dict:
    """A row: mAP of the averaged weights after the last epoch."""
    device = select_device(scale.device, capture=PLAIN if scale.device == "cpu" else way)
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(data, Path(scratch))
        canvas = dataset.canvas(scale.image_size, rectangle=False)
        splits = (draw_subset(split, count, 0) for split, count in zip(
            (dataset.train, dataset.val), scale.pictures, strict=True
        ))  # fmt: skip
        caches = [
            load_image_cache(samples, canvas, Path(scratch), name, dataset.findings)
            for name, samples in zip(("train", "val"), splits, strict=True)
        ]
        candidate = suggest(FixedTrial(REFERENCE), len(dataset.class_names), scale.epochs, seed)
        training = Training(candidate, one_stage(candidate.train, *caches), device)
        last = [epoch.record for epoch in training][-1]
    return {
        "capture": way, "seed": seed, "mAP50-95": last.map50_95, "mAP50": last.map50, "train loss": last.train_loss,
        "replays": training.replays, "seconds": sum(record.seconds for record in training.history),
    }  # fmt: skip


def compared(rows: list[dict]) -> dict:
    """Mean difference of both ways, and what seeds alone differ by."""
    values = {way: [row["mAP50-95"] for row in rows if row["capture"] == way] for way in WAYS}
    difference = statistics.fmean(values[RECORDED]) - statistics.fmean(values[PLAIN])
    spread = statistics.stdev(values[PLAIN])
    verdict = "alike" if abs(difference) <= spread else "NOT alike"
    found = {"capture": f"on - off; standard deviation of seeds {spread:.4f}: {verdict}", "mAP50-95": difference}
    return dict.fromkeys(rows[0]) | found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="default: drawn scenes")
    parser.add_argument("--cpu", action="store_true", help="in small on the CPU")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    scale = IN_SMALL if flags.cpu else WHOLE
    with tempfile.TemporaryDirectory() as folder:
        data = flags.data or make_dataset(Path(folder), *scale.pictures, 0, ALTITUDE_HIGH_M)
        runs = list(itertools.product(WAYS, range(scale.seeds)))
        with ProcessPoolExecutor(len(runs), multiprocessing.get_context("spawn")) as pool:
            rows = [found.result() for found in [pool.submit(train, data, scale, *run) for run in runs]]
    title = f"Reference design, {scale.epochs} epochs of {scale.pictures[0]} pictures, {scale.image_size} px"
    report(f"{title}; {select_device(scale.device).description}", [*rows, compared(rows)], flags.json)


if __name__ == "__main__":
    main()
