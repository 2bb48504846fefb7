"""How good a detector of tiles is on whole pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import Device
from composite_nas.base.files import plain
from composite_nas.data.dataset import Sample
from composite_nas.data.findings import Findings
from composite_nas.data.picture_files import IMAGE_ERRORS, why_unreadable
from composite_nas.detection.accuracy.coco_map import mean_average_precision, targets_of
from composite_nas.detection.model_file import ORIGIN_FIELDS, TrainedDetector
from composite_nas.predict.predictor import Predictor


def measure_whole(
    trained: TrainedDetector, samples: Sequence[Sample], device: Device, findings: Findings
) -> dict | None:
    """A detector on whole pictures, looked at in tiles and once whole, as ``predict.py`` does: images, boxes, map50_95,
    map50 and the confidence to show boxes from; None without pictures. Those that cannot be read are left out, and
    counted in ``findings``."""
    predictor, found, seen = Predictor(trained, device), [], []
    for sample in progress_bar("Whole pictures", len(samples), iterable=samples, unit="img", leave=False):
        try:
            found.append(predictor.predict_file(sample.path))
            seen.append(targets_of(sample))
        except IMAGE_ERRORS as error:
            findings.add(why_unreadable(sample.path, error), sample.path, bad=True)
    if not seen:
        return None
    accuracy = mean_average_precision(found, seen, len(trained.class_names))
    numbers = {name: plain(getattr(accuracy, name)) for name in ("map50_95", "map50", "confidence")}
    return {"images": len(seen), "boxes": sum(map(len, seen))} | numbers


def told_in_file(what: str, numbers: Mapping) -> dict:
    """Part of a model file's ``origin``.

    Args:
        what: "test" or "whole", what was measured.
        numbers: of it, as of ``measure_whole``.
    """
    keys = {f"{what}_{name}": value for name, value in numbers.items()}
    return {key: value for key, value in keys.items() if key in ORIGIN_FIELDS}
