"""Claim: the detector can learn real drone pictures by heart, tiny objects included.

Trains on the training pictures of a dataset at 640 px and evaluates on the very same ones. Whatever cannot be learned
here is the fault of the network, the assigner, the loss or the decoding, not of too little data.

    python benchmarks/overfit_visdrone.py PATH_TO_DATASET

Prints mAP50 every few epochs and exits with code 1 unless the last one passes 0.7.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from composite_nas.base.devices import select_device
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.detection.network import DetectorConfig, count_cost
from composite_nas.training.augmentation import Augmentation
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import one_stage

TARGET_MAP50 = 0.7


@dataclass(frozen=True)
class Options:
    data: Annotated[Path, tyro.conf.Positional]
    """Dataset folder, data.yaml or zip."""
    image_size: int = 640
    epochs: int = 80
    seed: int = 0


def main() -> int:
    options = tyro.cli(Options, description=__doc__)
    device = select_device("auto")
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(options.data, Path(scratch))
        cache = load_image_cache(dataset.train, options.image_size, Path(scratch), "train", dataset.findings)
    detector = DetectorConfig(
        len(dataset.class_names), num_blocks=4, filters=(32, 64, 96, 128), kernels=(3, 3, 3, 3), finest_stride=4
    )
    recipe = TrainConfig(
        options.epochs,
        batch_size=min(4, len(cache)),
        lr=8e-3,
        augmentation=Augmentation(0, 0, 0, 0, 0),
        map_every=max(1, options.epochs // 10),
        ema_decay=0.0,
        seed=options.seed,
    )
    cost = count_cost(detector, options.image_size)
    boxes = sum(len(t) for t in cache.targets)
    print(f"{device.description}; {len(cache)} pictures, {boxes} boxes")
    print(f"{cost.n_params:,} parameters, {cost.gmacs:.2f} GMACs")
    started = time.perf_counter()
    last = 0.0

    for epoch in Training(Candidate(detector, recipe), one_stage(recipe, cache, cache), device):
        record = epoch.record
        if record.map50 == record.map50:
            last = record.map50
            print(
                f"epoch {record.epoch:4d}  loss {record.train_loss:.3f}  mAP50 {record.map50:.3f}  mAP50-95 "
                f"{record.map50_95:.3f}  {time.perf_counter() - started:5.0f} s",
                flush=True,
            )
    print(f"mAP50 on the training pictures: {last:.3f} (target {TARGET_MAP50})")
    return 0 if last > TARGET_MAP50 else 1


if __name__ == "__main__":
    sys.exit(main())
