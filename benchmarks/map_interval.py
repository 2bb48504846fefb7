"""How certain is a detector's mAP? Bootstrap over the validation pictures.

    python benchmarks/map_interval.py bayesian_optimization/results/model_rank1.pt PATH_TO_DATASET

Prints mAP50 and mAP50-95 with the 2.5% and 97.5% percentiles over resampled pictures. This is the uncertainty from the
choice of pictures; that of training (seed) comes on top.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import tyro

from composite_nas.base.devices import select_device
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.detection.accuracy.coco_map import mean_average_precision
from composite_nas.detection.model_file import load_model
from composite_nas.training.evaluation import evaluate


@dataclass(frozen=True)
class Options:
    model: Annotated[Path, tyro.conf.Positional]
    """model_rank1.pt or a file of models/."""
    data: Annotated[Path, tyro.conf.Positional]
    """Dataset folder, data.yaml or zip."""
    resamples: int = 200
    seed: int = 0


def main() -> None:
    options = tyro.cli(Options, description=__doc__)
    device = select_device("auto")
    trained = load_model(options.model)
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(options.data, Path(scratch))
        cache = load_image_cache(dataset.val, trained.canvas, Path(scratch), "val", dataset.findings)
    model = trained.model.to(device.torch_device, memory_format=device.memory_format)
    evaluation = evaluate(model, cache, device)
    rng = np.random.default_rng(options.seed)
    rows = []
    for _ in range(options.resamples):
        picks = rng.integers(0, len(cache), len(cache))
        accuracy = mean_average_precision(
            [evaluation.detections[i] for i in picks], [cache.targets[i] for i in picks], len(trained.class_names)
        )
        rows.append((accuracy.map50, accuracy.map50_95))
    low, high = np.percentile(rows, [2.5, 97.5], axis=0)
    values = (evaluation.accuracy.map50, evaluation.accuracy.map50_95)
    for i, (name, value) in enumerate(zip(("mAP50", "mAP50-95"), values, strict=True)):
        print(f"{name:<9} {value:.3f}  [{low[i]:.3f}, {high[i]:.3f}]  n = {len(cache)} pictures")


if __name__ == "__main__":
    main()
