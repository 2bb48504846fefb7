"""How certain is a detector's mAP, and its lead over another? Bootstrap over the validation pictures.

    python benchmarks/map_interval.py PATH_TO_DATASET MODEL [OTHER_MODEL ...]

Prints mAP50 and mAP50-95 of whole pictures, each looked at as ``measure`` does (a detector of tiles in tiles), with
the 2.5% and 97.5% percentiles over resampled pictures; of every further model also its difference from the first, on
the same resampled pictures. This is the uncertainty from the choice of pictures; that of training (seed) comes on top.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import tyro
from torch import Tensor

from composite_nas.data.reading import read_dataset
from composite_nas.detection.accuracy.coco_map import mean_average_precision, targets_of
from composite_nas.detection.decoding import Detections
from composite_nas.detection.model_file import load_model
from composite_nas.predict.measure import COCO, MeasureSettings, predict


@dataclass(frozen=True)
class Options:
    data: Annotated[Path, tyro.conf.Positional]
    """Dataset folder, data.yaml or zip."""
    models: Annotated[tuple[Path, ...], tyro.conf.Positional]
    """Files like model_rank1.pt, of the dataset's classes."""
    tile: int | None = None
    """As of ``measure``."""
    resamples: int = 200
    seed: int = 0


def main() -> None:
    options = tyro.cli(Options, description=__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(options.data, Path(scratch))
    targets = [targets_of(sample) for sample in dataset.val]
    first = None
    for path in options.models:
        trained = load_model(path)
        if tuple(trained.class_names) != tuple(dataset.class_names):
            raise SystemExit(f"{path} has other classes than {options.data}")
        settings = MeasureSettings(COCO, options.data, path, tile=options.tile)
        found = list(predict(settings, trained, [sample.path for sample in dataset.val]))
        rows = resampled(found, targets, len(dataset.class_names), options)
        print(f"{path}, n = {len(targets)} pictures")
        tell("", rows)
        if first is None:
            first = rows
        else:
            tell(" more than the first", rows - first)


def resampled(found: Sequence[Detections], targets: Sequence[Tensor], num_classes: int, options: Options) -> np.ndarray:
    """[1 + resamples, 2]: mAP50 and mAP50-95 of all pictures, then of the resampled ones."""
    rng = np.random.default_rng(options.seed)
    choices = [np.arange(len(found)), *(rng.integers(0, len(found), len(found)) for _ in range(options.resamples))]
    rows = []
    for picks in choices:
        accuracy = mean_average_precision([found[i] for i in picks], [targets[i] for i in picks], num_classes)
        rows.append((accuracy.map50, accuracy.map50_95))
    return np.array(rows)


def tell(of_what: str, rows: np.ndarray) -> None:
    low, high = np.percentile(rows[1:], [2.5, 97.5], axis=0)
    for i, name in enumerate(("mAP50", "mAP50-95")):
        print(f"  {name}{of_what}: {rows[0, i]:.3f} [{low[i]:.3f}, {high[i]:.3f}]")


if __name__ == "__main__":
    main()
