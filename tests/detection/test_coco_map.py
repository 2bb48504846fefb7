"""mAP equal to pycocotools on random cases, and right on cases done by hand."""

import contextlib
import io
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from composite_nas.data.dataset import Sample
from composite_nas.detection.accuracy.coco_map import mean_average_precision, targets_of
from composite_nas.detection.decoding import Detections


def random_case(seed: int, images: int = 6, classes: int = 3, crowd: int = 12):
    """Jittered copies of the truth, false alarms and misses."""
    g = torch.Generator().manual_seed(seed)
    targets, detections = [], []
    for _ in range(images):
        n = int(torch.randint(0, crowd, (1,), generator=g))
        corner = torch.rand(n, 2, generator=g) * 80
        boxes = torch.cat([corner, corner + 4 + torch.rand(n, 2, generator=g) * 30], 1)
        labels = torch.randint(0, classes, (n,), generator=g)
        targets.append(torch.cat([labels[:, None].float(), boxes], 1))
        kept = torch.rand(n, generator=g) > 0.2
        found = boxes[kept] + torch.randn(int(kept.sum()), 4, generator=g)
        extra = torch.rand(4, 2, generator=g) * 80
        found = torch.cat([found, torch.cat([extra, extra + 10], 1)])
        found_labels = torch.cat([labels[kept], torch.randint(0, classes, (4,), generator=g)])
        scores = torch.rand(len(found), generator=g)
        detections.append(Detections(found, scores, found_labels))
    return detections, targets, classes


def by_pycocotools(detections, targets, classes, max_detections):
    truth, results = {"info": {}, "annotations": []}, []
    truth["images"], truth["categories"] = ([{"id": i} for i in range(n)] for n in (len(targets), classes))
    for i, (found, target) in enumerate(zip(detections, targets, strict=True)):
        for label, x1, y1, x2, y2 in target.double().tolist():
            truth["annotations"].append(
                {"id": len(truth["annotations"]) + 1, "image_id": i, "category_id": int(label), "iscrowd": 0,
                 "bbox": [x1, y1, x2 - x1, y2 - y1], "area": (x2 - x1) * (y2 - y1)}
            )  # fmt: skip
        for box, score, label in zip(
            found.boxes_xyxy.double().tolist(), found.scores.tolist(), found.classes.tolist(), strict=True
        ):
            x1, y1, x2, y2 = box
            results.append({"image_id": i, "category_id": label, "bbox": [x1, y1, x2 - x1, y2 - y1], "score": score})
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = truth
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(results), "bbox")
        evaluation.params.maxDets = [max_detections]
        evaluation.evaluate()
        evaluation.accumulate()
    precision = evaluation.eval["precision"][:, :, :, 0, -1]
    return precision[precision > -1].mean(), precision[0][precision[0] > -1].mean()


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("max_detections", [5, 500])
def test_equals_pycocotools(seed, max_detections):
    detections, targets, classes = random_case(seed)
    ours = mean_average_precision(detections, targets, classes, max_detections)
    map50_95, map50 = by_pycocotools(detections, targets, classes, max_detections)
    assert ours.map50_95 == pytest.approx(map50_95, abs=1e-6)
    assert ours.map50 == pytest.approx(map50, abs=1e-6)


def test_more_than_100_objects_in_one_image_count():
    """COCO's default of 100 detections would stop at 100 / 150."""
    corner = torch.stack([torch.arange(150) % 15 * 20.0, torch.arange(150) // 15 * 20.0], 1)
    boxes = torch.cat([corner, corner + 10], 1)
    detections = [Detections(boxes, torch.linspace(0.9, 0.1, 150), torch.zeros(150, dtype=torch.int64))]
    targets = [torch.cat([torch.zeros(150, 1), boxes], 1)]
    assert mean_average_precision(detections, targets, 1).map50 == pytest.approx(1.0)


BOX = torch.tensor([[10.0, 10.0, 30.0, 30.0]])


def one(box, score=0.9, label=0):
    return Detections(box, torch.tensor([score]), torch.tensor([label]))


def truth(box, label=0.0):
    return torch.cat([torch.tensor([[label]]), box], 1)


def test_perfect_detection_and_wrong_class():
    result = mean_average_precision([one(BOX)], [truth(BOX)], 2)
    assert result.map50_95 == pytest.approx(1.0)
    assert result.per_class[0] == pytest.approx(1.0)
    assert math.isnan(result.per_class[1])
    assert mean_average_precision([one(BOX, label=1)], [truth(BOX)], 2).map50 == 0.0


def test_iou_between_thresholds_and_a_false_alarm_by_hand():
    """IoU 0.8 counts at 0.50, 0.55 ... 0.80: seven of the ten thresholds."""
    narrower = torch.tensor([[10.0, 10.0, 30.0, 26.0]])
    result = mean_average_precision([one(narrower)], [truth(BOX)], 1)
    assert result.map50 == pytest.approx(1.0)
    assert result.map50_95 == pytest.approx(0.7)
    # A false alarm ahead of the hit halves precision.
    found = Detections(torch.cat([BOX + 50, BOX]), torch.tensor([0.9, 0.8]), torch.zeros(2, dtype=torch.int64))
    assert mean_average_precision([found], [truth(BOX)], 1).map50 == pytest.approx(0.5)


def test_nothing_found_is_zero_and_nothing_to_find_is_nan():
    nothing = Detections(torch.zeros(0, 4), torch.zeros(0), torch.zeros(0, dtype=torch.int64))
    missed = mean_average_precision([nothing], [truth(BOX)], 1)
    assert (missed.map50_95, missed.precision, missed.recall) == (0.0, 0.0, 0.0)
    empty = mean_average_precision([one(BOX)], [torch.zeros(0, 5)], 1)
    assert np.isnan([empty.map50_95, empty.precision]).all()
    assert np.isnan(mean_average_precision([], [], 3).per_class).all()


def test_precision_and_recall_where_f1_is_highest_by_hand():
    """Scores 0.9 (right), 0.8 (wrong), 0.7 (right), four objects: at 0.7 P = 2/3 and R = 1/2, so F1 = 4/7; at 0.9 P = 1
    and R = 1/4, so F1 = 2/5."""
    far = torch.tensor([[10.0, 10, 30, 30], [40, 10, 60, 30], [10, 60, 30, 80], [60, 60, 90, 90]])
    found = Detections(
        torch.stack([far[0], torch.tensor([100.0, 100, 120, 120]), far[1]]), torch.tensor([0.9, 0.8, 0.7]),
        torch.zeros(3, dtype=torch.int64),
    )  # fmt: skip
    result = mean_average_precision([found], [torch.cat([torch.zeros(4, 1), far], 1)], 2)
    assert (result.precision, result.recall) == (pytest.approx(2 / 3), pytest.approx(0.5))
    assert result.confidence == pytest.approx(0.7, abs=0.002)
    assert result.per_class_50[0] == pytest.approx(result.map50)
    assert math.isnan(result.per_class_50[1])
    assert result.precision_curves[:26, 0] == pytest.approx(1.0)
    assert result.precision_curves[51:, 0] == pytest.approx(0.0)


def test_only_boxes_that_are_shown_count_for_precision():
    """Of two classes at one place the surer one is shown; mAP knows both."""
    elsewhere = torch.tensor([[60.0, 60, 80, 80]])
    found = Detections(torch.cat([BOX, BOX, elsewhere]), torch.tensor([0.9, 0.8, 0.4]), torch.tensor([0, 1, 1]))
    result = mean_average_precision([found], [torch.cat([truth(BOX), truth(elsewhere, 1.0)])], 2)
    assert (result.precision, result.recall) == (1.0, 1.0)
    assert result.confidence == pytest.approx(0.4, abs=0.002)
    assert result.per_class_50 == pytest.approx((1.0, 0.5))


def test_boxes_in_pixels_of_the_picture():
    sample = Sample(Path(), "", np.array([[3, 0.5, 0.25, 0.5, 0.1]]), (200, 100))
    assert targets_of(sample).tolist() == [[3, 50, 20, 150, 30]]
