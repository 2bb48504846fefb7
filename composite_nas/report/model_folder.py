"""The folder of one fully trained model, with the names that users of Ultralytics know: ``models/rank1/`` and so on."""

from __future__ import annotations

import csv
import io
import math
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import yaml

from composite_nas.base.devices import Device
from composite_nas.base.errors import readable
from composite_nas.base.files import number_or_nan, write_json, write_text
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.accuracy.matching import PictureMatches, confusion_matrix, match_picture, recall_by_size
from composite_nas.detection.decoding import detect, shown_detections
from composite_nas.detection.drawing import (
    BATCH_PICTURES,
    USUAL_LOOK,
    Look,
    detections_tile,
    mosaic,
    truth_tile,
)
from composite_nas.detection.lettering import class_label
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.training.augmentation import to_float
from composite_nas.training.evaluation import Evaluation
from composite_nas.training.recipe import SGD_LR_FACTOR

# TrainingDynamics -> columns of Ultralytics' results.csv; there is no distribution focal loss here, hence no dfl_loss.
RESULTS_COLUMNS = {
    "train/box_loss": "train_box_loss", "train/cls_loss": "train_class_loss",
    "metrics/precision(B)": "precision", "metrics/recall(B)": "recall",
    "metrics/mAP50(B)": "map50", "metrics/mAP50-95(B)": "map50_95",
    "val/box_loss": "val_box_loss", "val/cls_loss": "val_class_loss",
    "lr/pg0": "learning_rate", "lr/pg1": "learning_rate",
}  # fmt: skip
SHOWN_PICTURES = 4
LARGE_LOOK = Look(tile_px=720)
LATENCY_WARMUP, LATENCY_RUNS, LATENCY_LIMIT_S = 3, 20, 3.0


class ModelFolder:
    """Attributes are the paths of its files; ``pictures`` is a folder."""

    def __init__(self, root: Path):
        self.root = root
        self.results_csv = root / "results.csv"
        self.args = root / "args.yaml"
        self.best = root / "weights" / "best.pt"
        self.last = root / "weights" / "last.pt"
        self.confusion_matrix = root / "confusion_matrix.png"
        self.precision_recall = root / "BoxPR_curve.png"
        self.val_labels = root / "val_batch0_labels.jpg"
        self.val_predictions = root / "val_batch0_pred.jpg"
        self.evaluation = root / "evaluation.json"
        self.pictures = root / "pictures"

    def write_training(self, entry: dict, last: Path, best: Path, data: Path, image_size: int) -> None:
        """results.csv, args.yaml and weights/.

        Args:
            entry: of synthesis_results.json.
            last, best: model files; ``best`` may be absent when the last epoch was the best.
            data: the dataset.
            image_size: longer side of the canvas, pixels.
        """
        self.last.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(last, self.last)
        shutil.copyfile(best if best.is_file() else last, self.best)
        write_text(self.results_csv, _results_csv(entry["history"]))
        text = yaml.safe_dump(_arguments(entry, data, image_size), sort_keys=False, allow_unicode=True)
        write_text(self.args, text)

    def write_evaluation(
        self, trained: TrainedDetector, evaluation: Evaluation, cache: ImageCache, device: Device
    ) -> None:
        """Everything that comes from looking at the validation pictures; see ``evaluation_summary``.

        Args:
            trained: its model on the device, for the latency.
            evaluation: of the whole ``cache``, with mAP.
        """
        from composite_nas.report.charts import confusion_chart, precision_recall_chart  # matplotlib takes a second
        from composite_nas.report.figures import save_charts

        names = trained.class_names
        confidence = shown_confidence(evaluation.known_accuracy.confidence)
        pictures = [
            match_picture(shown_detections(found, confidence), truth)
            for found, truth in zip(evaluation.detections, cache.targets, strict=True)
        ]
        shown = range(min(BATCH_PICTURES, len(cache)))
        mosaic([truth_tile(cache, i, names) for i in shown], self.val_labels)
        found = [detections_tile(cache, i, evaluation.detections[i], names, confidence) for i in shown]
        mosaic(found, self.val_predictions)
        counts = confusion_matrix(pictures, len(names))
        labels = [class_label(name, number) for number, name in enumerate(names)]
        summary = evaluation_summary(names, evaluation, pictures, counts)
        side_in = max(4.0, min(14.0, 2.2 + 0.42 * len(counts)))
        save_charts(self.confusion_matrix, [confusion_chart(labels, counts, confidence)], side_in, side_in)
        curves = precision_recall_chart(labels, summary["precision_curves"], summary["map50"])
        save_charts(self.precision_recall, [curves], 7, 5)
        summary |= {"shown": self._write_pictures(evaluation, cache, names, pictures, confidence)}
        summary |= {"latency_ms": latency_ms(trained, cache, device), "latency_on": device.description}
        summary |= {"size_mb": self.last.stat().st_size / 1e6}
        write_json(self.evaluation, summary)

    def _write_pictures(
        self,
        evaluation: Evaluation,
        cache: ImageCache,
        names: tuple[str, ...],
        pictures: list[PictureMatches],
        confidence: float,
    ) -> dict[str, list[dict]]:
        """Validation pictures with objects, large ones of all kinds, and those that were read best and worst: two files
        (objects, detections), name and counts of each."""
        for old in self.pictures.glob("*.jpg"):
            old.unlink()
        self.pictures.mkdir(exist_ok=True)
        shown: dict[str, list[dict]] = {}
        best, worst = best_and_worst(pictures, SHOWN_PICTURES)
        for kind, chosen in {"typical": typical(pictures, SHOWN_PICTURES), "best": best, "worst": worst}.items():
            shown[kind], look = [], LARGE_LOOK if kind == "typical" else USUAL_LOOK
            for place, i in enumerate(chosen, 1):
                tiles = {
                    "truth": truth_tile(cache, i, names, look),
                    "found": detections_tile(cache, i, evaluation.detections[i], names, confidence, look),
                }
                files = {side: f"{kind}_{place}_{side}.jpg" for side in tiles}
                for side, tile in tiles.items():
                    tile.save(self.pictures / files[side], quality=85)
                m = pictures[i]
                shown[kind].append(
                    {"files": files, "picture": cache.title(i), "f1": m.f1, "objects": len(m.true_classes),
                     "right": m.num_right, "detections": m.num_detections}
                )  # fmt: skip
        return shown


def typical(pictures: Sequence[PictureMatches], count: int) -> list[int]:
    """Indices of ``count`` pictures with objects, spread evenly over all from the worst to the best by F1."""
    order = sorted((i for i, p in enumerate(pictures) if len(p.true_classes)), key=lambda i: (pictures[i].f1, i))
    places = (np.arange(count) + 0.5) / count * len(order)
    return list(dict.fromkeys(order[int(place)] for place in places if order))


def best_and_worst(pictures: Sequence[PictureMatches], count: int) -> tuple[list[int], list[int]]:
    """Indices of the ``count`` best and worst pictures with objects by F1, fuller ones first; none is in both."""
    with_objects = [i for i, p in enumerate(pictures) if len(p.true_classes)]
    best = sorted(with_objects, key=lambda i: (-pictures[i].f1, -len(pictures[i].true_classes), i))[:count]
    rest = [i for i in with_objects if i not in best]
    return best, sorted(rest, key=lambda i: (pictures[i].f1, -len(pictures[i].true_classes), i))[:count]


def evaluation_summary(
    names: tuple[str, ...], evaluation: Evaluation, pictures: Sequence[PictureMatches], counts: np.ndarray
) -> dict:
    """What evaluation.json says: mAP, precision and recall at ``confidence``, per class AP and number of objects,
    ``precision_curves`` (at IoU 0.5 and recall 0, 0.01, ... 1; null without objects), ``confusion`` (see
    ``confusion_matrix``), ``recall_by_size``."""
    accuracy = evaluation.known_accuracy
    rows = zip(names, accuracy.per_class, accuracy.per_class_50, counts[:, :-1].sum(0), strict=True)
    curves = accuracy.precision_curves.round(4).T.tolist()
    return {
        "map50_95": accuracy.map50_95,
        "map50": accuracy.map50,
        "precision": accuracy.precision,
        "recall": accuracy.recall,
        "confidence": shown_confidence(evaluation.known_accuracy.confidence),
        "pictures": len(pictures),
        "classes": [
            {"name": name, "objects": int(n), "map50_95": ap, "map50": ap50} for name, ap, ap50, n in rows
        ],
        "precision_curves": [c if counts[:, i].sum() else None for i, c in enumerate(curves)],
        "confusion": counts.tolist(),
        "recall_by_size": recall_by_size(pictures),
    }


@torch.no_grad()
def latency_ms(trained: TrainedDetector, cache: ImageCache, device: Device) -> float:
    """Median time of one picture from the letterboxed pixels to boxes (network, decoding, NMS), batch size 1."""
    image = torch.from_numpy(np.array(cache.images[:1])).permute(0, 3, 1, 2)
    times: list[float] = []
    started = time.perf_counter()
    for run in range(LATENCY_WARMUP + LATENCY_RUNS):
        before = time.perf_counter()
        pixels = to_float(image.to(device.torch_device), device.image_dtype)
        pixels = pixels.contiguous(memory_format=device.memory_format)
        with device.autocast():
            output = trained.model(pixels)
        for part in detect(output, trained.canvas, trained.model.config.strides)[0]:
            part.cpu()  # waits for the device
        if run >= LATENCY_WARMUP or not times:
            times.append(1000 * (time.perf_counter() - before))
        if time.perf_counter() - started > LATENCY_LIMIT_S:
            break
    return float(np.median(times[1:] or times))


def _results_csv(history: list[dict]) -> str:
    """Empty where mAP was not computed; ``time`` is seconds since the start of training."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["epoch", "time", *RESULTS_COLUMNS])
    seconds = 0.0
    for record in history:
        seconds += record["seconds"]
        values = (number_or_nan(record[field]) for field in RESULTS_COLUMNS.values())
        cells = ("" if math.isnan(v) else f"{v:.5g}" for v in values)
        writer.writerow([record["epoch"], round(seconds, 3), *cells])
    return text.getvalue()


def _arguments(entry: dict, data: Path, image_size: int) -> dict:
    """Ultralytics' names where there is one, then the whole recipe and the structure."""
    recipe, detector = entry["recipe"], entry["detector"]
    factor = SGD_LR_FACTOR if recipe["optimizer"] == "sgd" else 1.0
    return {
        "task": "detect", "mode": "train", "model": f"trial_{entry['trial']:04d}", "data": readable(str(data)),
        "epochs": recipe["epochs"], "batch": recipe["batch_size"], "imgsz": image_size, "seed": recipe["seed"],
        "pretrained": bool(detector.get("backbone")), "cos_lr": True,
        "optimizer": {"adamw": "AdamW", "sgd": "SGD"}[recipe["optimizer"]],
        "lr0": recipe["lr"] * factor, "lrf": recipe["final_lr_share"], "weight_decay": recipe["weight_decay"],
        "warmup_epochs": recipe["warmup_share"] * (recipe["trial_epochs"] or recipe["epochs"]),
        "close_mosaic": round(recipe["plain_share"] * recipe["epochs"]),
        "mosaic": recipe["augmentation"]["mosaic"],
        "recipe": recipe, "detector": detector,
    }  # fmt: skip
