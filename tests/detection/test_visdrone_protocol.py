"""VisDrone's protocol on cases small enough for paper, and against a plain pixel-and-loop reading of it."""

import os
from pathlib import Path

import numpy as np
import pytest

from composite_nas.detection.accuracy.visdrone_protocol import (
    FALSE_ALARM,
    IOU_THRESHOLDS,
    MATCHED,
    NEITHER,
    Picture,
    evaluate,
    ignored_share,
    match,
    voc_average_precision,
)
from composite_nas.predict.native import detection_rows, read_native_split

SIZE = (200, 100)


def row(left, top, width, height, score, category):
    """A row of an annotation or result file."""
    return [left, top, width, height, score, category, 0, 0]


def picture(annotations=(), detections=(), size=SIZE) -> Picture:
    return Picture(*(np.array(rows, dtype=float).reshape(-1, 8) for rows in (annotations, detections)), size)


CAR, OTHER_CAR = row(10, 10, 20, 10, 1, 4), row(100, 10, 20, 10, 1, 4)


def test_perfect_detections():
    """Two cars and a bus in one picture."""
    truth = [CAR, OTHER_CAR, row(50, 50, 30, 20, 1, 9)]
    result = evaluate([picture(truth, [row(*t[:4], s, t[5]) for t, s in zip(truth, (0.9, 0.8, 0.7), strict=True)])])
    assert (result.ap, result.ap50, result.ap75) == pytest.approx((100, 100, 100))
    # The best detection of the picture is a car: recall 1/2 of the cars, 0 of the buses.
    assert result.ar1 == pytest.approx(100 * (1 / 2 + 0) / 2)
    assert (result.ar10, result.ar100, result.ar500) == pytest.approx((100, 100, 100))
    assert result.per_class_ap[3] == result.per_class_ap[8] == pytest.approx(100)
    assert np.isnan([v for i, v in enumerate(result.per_class_ap) if i not in (3, 8)]).all()


def test_precision_at_recall_by_hand():
    """Ranked right, wrong, right, of four objects: precision 1 up to recall 1/4, then 2/3 up to 2/4, then nothing."""
    outcomes = np.array([MATCHED, FALSE_ALARM, MATCHED], np.int8)
    assert voc_average_precision(outcomes, 4) == pytest.approx(1 / 4 * 1 + 1 / 4 * 2 / 3)
    # All points, not COCO's 101, and the best precision to the right: wrong, right, right of two.
    outcomes = np.array([FALSE_ALARM, MATCHED, MATCHED], np.int8)
    assert voc_average_precision(outcomes, 2) == pytest.approx(2 / 3)
    # What counts neither way does not move precision.
    outcomes = np.array([NEITHER, MATCHED, NEITHER, MATCHED], np.int8)
    assert voc_average_precision(outcomes, 2) == pytest.approx(1)
    assert voc_average_precision(np.zeros((10, 0), np.int8), 2).tolist() == [0] * 10


def test_ranking_runs_over_pictures():
    """A false alarm in another picture, between two hits by score: AP as ranked right, wrong, right of two."""
    first = picture([CAR, OTHER_CAR], [row(*CAR[:4], 0.9, 4), row(*OTHER_CAR[:4], 0.5, 4)])
    second = picture([], [row(10, 10, 20, 10, 0.7, 4)])
    assert evaluate([first, second]).ap == pytest.approx(100 * (1 / 2 + 1 / 2 * 2 / 3))


def test_iou_decides_by_threshold():
    """A box shifted by a quarter of its width: IoU 15 / 25 = 0.6, enough for three of ten thresholds."""
    result = evaluate([picture([CAR], [row(15, 10, 20, 10, 0.9, 4)])])
    assert (result.ap50, result.ap75) == pytest.approx((100, 0))
    assert result.ap == result.ar1 == pytest.approx(30)


def test_each_object_is_found_once_and_the_best_overlap_wins():
    detections = np.array([row(10, 10, 20, 10, 0.9, 4), row(11, 10, 20, 10, 0.8, 4)], float)
    assert match(detections[:, :4], np.array([CAR[:4]], float), np.array([False]))[0].tolist() == [MATCHED, FALSE_ALARM]
    # The first takes the object on the right, which fits it exactly; so the second has the left one.
    objects = np.array([[10, 10, 20, 10], [12, 10, 20, 10]], float)
    detections = np.array([[12, 10, 20, 10], [11, 10, 20, 10]], float)
    assert (match(detections, objects, np.zeros(2, bool))[0] == MATCHED).all()
    # 0.95: 19 / 21 is too little.
    assert match(detections, objects, np.zeros(2, bool))[-1].tolist() == [MATCHED, FALSE_ALARM]


def test_detections_in_ignored_regions_do_not_count_those_outside_do():
    region, inside, outside = row(100, 0, 100, 100, 0, 0), row(150, 50, 10, 10, 0.99, 4), row(50, 50, 10, 10, 0.99, 4)
    hit = row(*CAR[:4], 0.9, 4)
    result = evaluate([picture([CAR, region], [hit, inside])])
    assert (result.ap, result.ar1) == pytest.approx((100, 100))  # nor takes the better score a place
    assert evaluate([picture([CAR, region], [hit, outside])]).ap == pytest.approx(50)
    result = evaluate([picture([CAR, row(150, 50, 10, 10, 1, 4), region], [hit, inside])])
    assert (result.ap, result.num_objects) == (pytest.approx(100), 1)
    assert (result.dropped_objects, result.dropped_detections) == (1, 1)


def test_half_is_enough_to_be_ignored():
    """The region covers columns 49 to 99, counted from 0, of a box 50 high: its columns up to 50 + width - 1."""
    region = np.array([[50, 1, 50, 50]], float)
    size = (1000, 1000)
    shares = ignored_share(np.array([[50, 1, 100, 50], [50, 1, 101, 50], [51, 1, 98, 50]], float), region, size)
    assert shares.tolist() == pytest.approx([50 / 100, 50 / 101, 49 / 98])
    for width, kept in ((100, 0), (101, 1), (102, 1)):
        result = evaluate([picture([row(50, 1, width, 50, 1, 4), row(50, 1, 50, 50, 0, 0)], (), size)])
        assert result.num_objects == kept


def test_regions_are_a_pixel_larger_to_the_left_and_top_as_in_the_toolkit():
    region = np.array([[50, 50, 10, 10]], float)
    boxes = np.array([[49, 49, 1, 1], [48, 50, 1, 1], [60, 50, 1, 1]], float)
    assert ignored_share(boxes, region, SIZE).tolist() == [1, 0, 0]
    # A region at 0 is one at 1: then the additional column is on the right.
    region = np.array([[0, 0, 10, 10]], float)
    assert ignored_share(np.array([[10, 5, 1, 1], [11, 5, 1, 1]], float), region, SIZE).tolist() == [1, 0]


def test_overlapping_regions_cover_once_and_what_is_outside_of_the_picture_is_not_ignored():
    regions = np.array([[50, 50, 10, 10], [50, 50, 10, 10], [55, 55, 10, 10]], float)
    assert ignored_share(np.array([[50, 50, 10, 10]], float), regions, SIZE).tolist() == [1.0]
    everything = np.array([[0, 0, 200, 100]], float)
    assert ignored_share(np.array([[190, 10, 40, 10]], float), everything, SIZE).tolist() == [10 / 40]
    assert ignored_share(np.zeros((0, 4)), everything, SIZE).shape == (0,)
    assert ignored_share(np.ones((3, 4)), np.zeros((0, 4)), SIZE).tolist() == [0, 0, 0]


def test_objects_with_score_0_forgive_any_number_of_detections():
    """Whoever lies in one is judged by the share of its own area, here 1, though IoU is 1 / 25."""
    crowd = row(100, 0, 50, 50, 0, 4)
    detections = [row(*CAR[:4], 0.5, 4), row(110, 10, 10, 10, 0.9, 4), row(112, 10, 10, 10, 0.8, 4)]
    by_score, objects = np.array(detections, float)[[1, 2, 0], :4], np.array([CAR, crowd], float)[:, :4]
    assert match(by_score, objects, np.array([False, True]))[0].tolist() == [NEITHER, NEITHER, MATCHED]
    result = evaluate([picture([CAR, crowd], detections)])
    # No false alarm, but as in the toolkit the object with score 0 is in the denominator of recall: 1 of 2 is found.
    assert (result.ap, result.ar500) == pytest.approx((50, 50))
    # A detection prefers an object with another score.
    objects = np.array([[0, 0, 100, 100], [10, 10, 20, 10]], float)
    assert match(np.array([[12, 10, 20, 10.0]]), objects, np.array([True, False]))[0].tolist() == [MATCHED]


def test_others_are_never_evaluated_but_take_a_place():
    """Category 11: no class of its own; a detection of it that comes first leaves no place for the car at maxDets 1."""
    found = [row(*CAR[:4], 0.5, 4), row(50, 50, 10, 10, 0.9, 11)]
    result = evaluate([picture([CAR, row(50, 50, 10, 10, 0, 11)], found)])
    assert (result.ap, result.num_objects) == (pytest.approx(100), 1)
    assert (result.ar1, result.ar10) == pytest.approx((0, 100))


def test_the_limit_is_of_a_picture_and_all_its_classes():
    """Twelve cars and one bus with the lowest score: among the best ten are ten cars and no bus."""
    cars = [row(15 * i, 10, 10, 10, 1, 4) for i in range(12)]
    bus = row(10, 50, 40, 20, 1, 9)
    found = [row(*c[:4], 0.9 - 0.01 * i, 4) for i, c in enumerate(cars)] + [row(*bus[:4], 0.1, 9)]
    result = evaluate([picture([*cars, bus], found)])
    assert result.ar1 == pytest.approx(100 * (1 / 12 + 0) / 2)
    assert result.ar10 == pytest.approx(100 * (10 / 12 + 0) / 2)
    assert result.ar100 == result.ap == pytest.approx(100)


def test_no_more_than_500_count():
    """500 false alarms that are more confident, then the car: it is beyond the limit, for AP as well."""
    noise = [row(150, 50, 10, 10, 0.9, 1)] * 500
    result = evaluate([picture([CAR], [row(*CAR[:4], 0.1, 4), *noise])])
    assert (result.ap, result.ar500, result.cut_detections) == (0, 0, 1)
    result = evaluate([picture([CAR], [row(*CAR[:4], 0.1, 4), *noise[1:]])])
    assert (result.ap, result.ar500, result.ar100, result.cut_detections) == (pytest.approx(100), 100, 0, 0)


def test_classes_weigh_by_the_pictures_that_hold_them():
    """Cars in three pictures and found, a bus in one and missed: 3/4 as in the toolkit, 1/2 with each class once."""
    cars = [picture([CAR], [row(*CAR[:4], 0.9, 4)]) for _ in range(2)]
    both = picture([CAR, row(50, 50, 30, 20, 1, 9)], [row(*CAR[:4], 0.9, 4)])
    result = evaluate([*cars, both])
    assert result.pictures_with_class == (0, 0, 0, 3, 0, 0, 0, 0, 1, 0)
    for name in ("ap", "ap50", "ap75"):
        assert getattr(result, name) == pytest.approx(75)
        assert getattr(result, f"class_mean_{name}") == pytest.approx(50)
    assert result.ar1 == pytest.approx(75)
    assert result.per_class_ap[3] == pytest.approx(100)
    assert result.per_class_ap[8] == 0


def test_nothing_found_and_nothing_there():
    assert evaluate([picture([CAR])]).ap == 0
    # False alarms of a class without objects cost nothing.
    result = evaluate([picture([CAR], [row(*CAR[:4], 0.5, 4), row(50, 50, 10, 10, 0.9, 1)])])
    assert result.ap == pytest.approx(100)
    assert np.isnan(result.per_class_ap[0])
    assert np.isnan(evaluate([picture([], [row(1, 1, 5, 5, 0.9, 4)])]).ap)
    assert np.isnan(evaluate([]).ar500)
    # A picture without objects adds its false alarms: right and wrong with equal scores, the right one is first.
    hit, alarm = row(*CAR[:4], 0.5, 4), row(50, 50, 10, 10, 0.5, 4)
    assert evaluate([picture([CAR], [hit]), picture([], [alarm])]).ap == pytest.approx(100)
    assert evaluate([picture([], [alarm]), picture([CAR], [hit])]).ap == pytest.approx(50)


def test_objects_without_area_and_duplicates_are_to_be_found():
    flat = row(50, 50, 10, 0, 1, 4)
    result = evaluate([picture([CAR, flat, CAR], [row(*CAR[:4], 0.9, 4), row(*flat[:4], 0.8, 4)])])
    assert result.num_objects == 3
    assert result.ar500 == pytest.approx(100 / 3)


# The same read once more from the toolkit's method: a picture of pixels counted from 1, loops, a curve.


def slow_share(box, regions, size) -> float:
    width, height = size
    ignored = np.zeros((height + 1, width + 1))
    for region in regions:
        left, top, w, h = (max(1, int(v)) for v in region[:4])
        ignored[top : min(height, top + h) + 1, left : min(width, left + w) + 1] = 1
    left, top, w, h = (max(1, int(np.floor(v + 0.5))) for v in box[:4])
    x, y = min(width, left), min(height, top)
    return ignored[y + 1 : min(height, y + h) + 1, x + 1 : min(width, x + w) + 1].sum() / (w * h)


def slow_overlap(a, b, by_own_area) -> float:
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    common = width * height
    return common / (a[2] * a[3] if by_own_area else a[2] * a[3] + b[2] * b[3] - common)


def slow_outcomes(objects, detections, threshold) -> list[tuple[float, int]]:
    """(score, outcome) of the detections of one picture and class, best first."""
    used, outcomes = set(), []
    for d in detections:
        free = [i for i, g in enumerate(objects) if g[4] != 0 and i not in used]
        best = max(free, key=lambda i: (slow_overlap(d, objects[i], False), i), default=None)
        if best is not None and slow_overlap(d, objects[best], False) >= threshold:
            used.add(best)
            outcomes.append((d[4], 1))
        else:
            excused = any(slow_overlap(d, g, True) >= threshold for g in objects if g[4] == 0)
            outcomes.append((d[4], -1 if excused else 0))
    return outcomes


def slow_evaluate(pictures) -> list[float]:
    """AP, AP50, AP75, AR1, AR10, AR100, AR500."""
    kept = []
    for annotations, detections, size in pictures:
        regions = [a for a in annotations if a[5] == 0]
        objects = [a for a in annotations if a[5] != 0 and slow_share(a, regions, size) < 0.5]
        left = [d for d in detections if slow_share(d, regions, size) < 0.5]
        kept.append((objects, sorted(left, key=lambda d: -d[4])))
    ap, ar, listed = np.zeros((10, 10)), np.zeros((10, 10, 4)), []
    for c in range(10):
        listed += [c for objects, _ in kept if any(g[5] == c + 1 for g in objects)]
        count = max(1, sum(g[5] == c + 1 for objects, _ in kept for g in objects))
        for t, threshold in enumerate(IOU_THRESHOLDS):
            for m, limit in enumerate((1, 10, 100, 500)):
                outcomes = []
                for objects, detections in kept:
                    of_class = [d for d in detections[:limit] if d[5] == c + 1]
                    outcomes += slow_outcomes([g for g in objects if g[5] == c + 1], of_class, threshold)
                ar[c, t, m] = sum(outcome == 1 for _, outcome in outcomes) / count
            curve, hits, alarms = [], 0, 0
            for _, outcome in sorted(outcomes, key=lambda o: -o[0]):
                hits, alarms = hits + (outcome == 1), alarms + (outcome == 0)
                curve.append((hits / count, hits / max(1, hits + alarms)))
            before = 0.0
            for recall in sorted({r for r, _ in curve}):
                ap[c, t] += (recall - before) * max(p for r, p in curve if r >= recall)
                before = recall
    means = [ap[listed], ap[listed, 0], ap[listed, 5], *(ar[listed, :, m] for m in range(4))]
    return [100 * float(np.mean(values)) for values in means]


@pytest.mark.parametrize("seed", range(12))
def test_as_the_slow_reading_of_the_method(seed):
    """Crowded small pictures with everything in them: regions, score 0, others, equal scores, boxes over the border."""
    random = np.random.default_rng(seed)
    pictures = []
    for _ in range(4):
        n = random.integers(2, 25)
        rows = np.zeros((n, 8))
        rows[:, :4] = np.stack([random.integers(0, high, n) for high in (110, 80, 30, 30)], 1)
        rows[:, 4] = random.random(n) > 0.15
        rows[:, 5] = random.choice([0, 1, 2, 3, 11], n, p=[0.1, 0.4, 0.3, 0.12, 0.08])
        rows[0, 5] = 1
        rows[rows[:, 5] == 0, 2:4] *= 2
        found = np.concatenate([rows[rows[:, 5] > 0]] * 2)
        noise = random.normal(0, 1.5, (len(found), 4)) * (random.random((len(found), 1)) > 0.3)
        found[:, :4] = (found[:, :4] + noise).clip(-5)
        found[:, 2:4] = found[:, 2:4].clip(0)
        found[:, 4] = random.integers(0, 12, len(found)) / 12
        pictures.append(Picture(rows, random.permutation(found), (120, 90)))
    result = evaluate(pictures)
    fast = [getattr(result, name) for name in ("ap", "ap50", "ap75", "ar1", "ar10", "ar100", "ar500")]
    assert fast == pytest.approx(slow_evaluate(pictures), abs=1e-9)
    assert 0 < fast[0] < 100


@pytest.mark.skipif("COMPOSITE_NAS_SHARED_DATA" not in os.environ, reason="COMPOSITE_NAS_SHARED_DATA is not set")
@pytest.mark.parametrize(("split", "objects", "dropped"), [("train", 455, 0), ("val", 811, 0), ("test", 655, 3)])
def test_real_annotations_as_detections(split, objects, dropped):
    """All objects of the ten classes, found exactly: AP 100, AR500 100; three of test-dev lie in ignored regions, and
    so do their detections. AR1 is tiny: one detection for up to a hundred and more objects."""
    pictures = []
    for native in read_native_split(Path(os.environ["COMPOSITE_NAS_SHARED_DATA"]) / "visdrone_det", split):
        truth = native.annotations[(native.annotations[:, 5] >= 1) & (native.annotations[:, 5] <= 10)]
        boxes_xyxy = np.concatenate([truth[:, :2], truth[:, :2] + truth[:, 2:4]], 1)
        scores = np.linspace(0.9, 0.1, len(truth))
        pictures.append(Picture(native.annotations, detection_rows(boxes_xyxy, scores, truth[:, 5]), native.size))
    result = evaluate(pictures)
    assert (result.num_objects, result.dropped_objects, result.dropped_detections) == (objects, dropped, dropped)
    assert (result.ap, result.ar500) == pytest.approx((100, 100))
    assert 0 < result.ar1 < 5 < result.ar10 < result.ar100 <= 100
