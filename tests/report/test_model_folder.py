"""The folder of a fully trained model: names and columns that users of Ultralytics know, numbers that are right."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import yaml
from PIL import Image

from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import GroundTruth
from composite_nas.detection.accuracy.matching import PictureMatches
from composite_nas.detection.model_file import TrainedDetector, load_model, save_model
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.report.model_folder import ModelFolder, _arguments, best_and_worst, typical
from composite_nas.training.evaluation import evaluate
from composite_nas.training.recipe import TrainConfig
from tests.support.training import begun


@pytest.fixture(scope="module")
def trained(tiny_caches, cpu, tmp_path_factory):
    """A folder written after two epochs of real training, the history and the evaluation."""
    config = DetectorConfig(10, 3, (8, 16, 24), (3, 3, 3), depth=0, neck_width=16, head_width=16, head_depth=1)
    recipe = TrainConfig(epochs=2, batch_size=8, lr=5e-3, optimizer="sgd")
    train, val = tiny_caches
    result = begun(config, recipe, train, val, cpu)
    kept = [epoch.record.map50_95 for epoch in result if epoch.is_best]
    root = tmp_path_factory.mktemp("folder")
    names = tuple("abcdefghij")
    save_model(root / "trial.pt", result.model, names, train.canvas)
    history = [r.to_dict() for r in result.history]
    entry = {"trial": 3, "recipe": recipe.to_dict(), "detector": config.to_dict(), "history": history}
    folder = ModelFolder(root / "rank1")
    folder.write_training(entry, root / "trial.pt", root / "trial.best.pt", root / "data", 64)
    folder.write_evaluation(load_model(root / "trial.pt"), result.evaluation, val, cpu)
    assert kept == sorted(kept)
    assert kept[-1] == max(r["map50_95"] for r in history)
    return folder, history, result.evaluation, val


def test_results_csv_has_the_familiar_columns(trained):
    folder, history, _, _ = trained
    with folder.results_csv.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:4] == ["epoch", "time", "train/box_loss", "train/cls_loss"]
    assert {"metrics/precision(B)", "metrics/recall(B)", "metrics/mAP50(B)", "metrics/mAP50-95(B)", "val/box_loss",
            "val/cls_loss", "lr/pg0", "lr/pg1"} < set(rows[0])  # fmt: skip
    assert [r["epoch"] for r in rows] == ["1", "2"]
    for row, record in zip(rows, history, strict=True):
        parts = float(row["train/box_loss"]) + float(row["train/cls_loss"])
        assert parts == pytest.approx(record["train_loss"], rel=1e-3)
        assert float(row["val/cls_loss"]) == pytest.approx(record["val_class_loss"], rel=1e-4)
    assert float(rows[1]["time"]) > float(rows[0]["time"])
    # The half cosine has nearly reached its end of 2% of ten times the learning rate (SGD).
    assert 0.02 * 0.05 <= float(rows[1]["lr/pg0"]) < 0.05


def test_arguments_and_weights(trained):
    folder, *_ = trained
    arguments = yaml.safe_load(folder.args.read_text())
    assert (arguments["epochs"], arguments["batch"], arguments["imgsz"], arguments["task"]) == (2, 8, 64, "detect")
    assert arguments["lr0"] == pytest.approx(0.05)
    assert arguments["detector"]["num_classes"] == 10
    entry = {"trial": 0, "recipe": arguments["recipe"], "detector": arguments["detector"]}
    for backbone in (None, "lcnet_100.ra2_in1k"):
        entry["detector"]["backbone"] = backbone
        assert _arguments(entry, Path("data.yaml"), 64)["pretrained"] is (backbone is not None)
    assert folder.best.read_bytes() == folder.last.read_bytes()  # no other epoch was kept
    assert load_model(folder.best).class_names == tuple("abcdefghij")


def test_evaluation_says_what_was_measured_and_its_pictures_can_be_opened(trained):
    folder, history, evaluation, val = trained
    seen = json.loads(folder.evaluation.read_text())
    assert seen["map50_95"] == pytest.approx(history[-1]["map50_95"])
    assert seen["pictures"] == len(val)
    assert sum(g["objects"] for g in seen["recall_by_size"]) == sum(len(t) for t in val.targets)
    objects = [sum(int((t[:, 0] == c).sum()) for t in val.targets) for c in range(10)]
    assert [c["objects"] for c in seen["classes"]] == objects
    assert seen["latency_ms"] > 0
    assert seen["size_mb"] == pytest.approx(folder.last.stat().st_size / 1e6)
    for path in (folder.confusion_matrix, folder.precision_recall, folder.val_labels, folder.val_predictions):
        with Image.open(path) as picture:
            picture.load()
            assert min(picture.size) > 200
    for pictures in seen["shown"].values():
        for picture in pictures:
            assert all((folder.pictures / name).is_file() for name in picture["files"].values())
            assert picture["objects"] > 0
    expected = GroundTruth(val.targets, 10).mean_average_precision(evaluation.detections)
    for row, ap50 in zip(seen["classes"], expected.per_class_50, strict=True):
        assert row["map50"] == (pytest.approx(ap50) if row["objects"] else None)


def matches(right: int, objects: int, extra: int) -> PictureMatches:
    found = torch.tensor([0] * right + [-1] * (objects - right)).numpy()
    zeros = torch.zeros(objects, dtype=torch.int64).numpy()
    return PictureMatches(zeros, found, torch.zeros(extra, dtype=torch.int64).numpy(), zeros.astype(float))


def test_best_and_worst_pictures_by_hand():
    counts = [(0, 0, 0), (2, 2, 0), (5, 5, 0), (0, 3, 0), (0, 9, 1), (1, 2, 1)]
    pictures = [matches(*c) for c in counts]
    best, worst = best_and_worst(pictures, 2)
    assert best == [2, 1]  # both perfect, the fuller one first; the empty picture does not count
    assert worst == [4, 3]
    assert best_and_worst(pictures[:2], 2) == ([1], [])


@pytest.mark.parametrize("num_classes", [1, 80])
def test_one_class_eighty_classes_and_no_objects(num_classes, tiny_caches, tiny_config, cpu, tmp_path):
    _, val = tiny_caches
    targets = [torch.cat([t[:, :1] * 7 % num_classes, t[:, 1:]], 1) for t in val.targets]
    model = Detector(replace(tiny_config, num_classes=num_classes)).eval()
    names = tuple(f"a rather long name of class {i}" for i in range(num_classes))
    detector = TrainedDetector(model, names, val.canvas)
    for number, given in enumerate((targets, [torch.zeros(0, 5)] * len(val))):
        cache = ImageCache(val.images, given, val.sizes, val.paths)
        folder = ModelFolder(tmp_path / str(number))
        folder.last.parent.mkdir(parents=True)
        folder.last.write_bytes(b"0")
        folder.write_evaluation(detector, evaluate(model, cache, cpu), cache, cpu)
        seen = json.loads(folder.evaluation.read_text())
        assert len(seen["classes"]) == num_classes
        assert (seen["map50_95"] is None) == (number == 1)
        assert bool(seen["shown"]["worst"]) == (number == 0)


def test_typical_pictures_are_spread_from_the_worst_to_the_best():
    counts = [(0, 0, 0), *((right, 10, 0) for right in (9, 1, 5, 3, 7, 2, 8, 4))]  # F1 grows with the number found
    pictures = [matches(*c) for c in counts]
    assert [counts[i][0] for i in typical(pictures, 4)] == [2, 4, 7, 9]
    assert typical(pictures[:2], 4) == [1]
    assert typical(pictures[:1], 4) == []
