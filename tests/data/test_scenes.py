"""Demo scenes: deterministic, in YOLO format, with VisDrone's sizes and class mix."""

import functools

import numpy as np

from composite_nas.base.settings import DEMO
from composite_nas.data.scenes import (
    ALTITUDE_HIGH_M,
    ALTITUDE_LOW_M,
    CLASS_MIX,
    LENGTH_M,
    WIDTH_M,
    _Scene,
    block,
    draw_parts,
    draw_scene,
    make_dataset,
)


@functools.cache
def scene(altitude_m, number):
    return draw_scene(np.random.default_rng([5, number]), (480, 360), altitude_m)


def scenes(altitude_m, count):
    return [scene(altitude_m, i) for i in range(count)]


def test_boxes_are_inside_of_known_classes_and_visible_from_low_flight_at_the_demo_s_size():
    boxes = np.concatenate([b for _, b in scenes(ALTITUDE_LOW_M, 30)])
    assert set(boxes[:, 0]) <= set(range(10))
    assert (boxes[:, 3:] > 0).all()
    assert np.median(boxes[:, 3] * DEMO["image_size"]) > 8
    assert (boxes[:, 1:3] - boxes[:, 3:] / 2 >= -1e-9).all()
    assert (boxes[:, 1:3] + boxes[:, 3:] / 2 <= 1 + 1e-9).all()


def test_high_flight_has_visdrone_s_sizes_counts_and_classes():
    """VisDrone: median box width 1.7% of the picture, median 42 boxes a picture."""
    found = [b for _, b in scenes(ALTITUDE_HIGH_M, 40)]
    boxes = np.concatenate(found)
    assert 0.012 < np.median(boxes[:, 3]) < 0.022
    assert 25 < np.median([len(b) for b in found]) < 70
    share = np.bincount(boxes[:, 0].astype(int), minlength=10) / len(boxes)
    assert np.abs(share - CLASS_MIX).max() < 0.08
    assert (share > 0).all()


def test_classes_differ_in_shape_and_size():
    shapes = set()
    for label in range(10):
        parts = draw_parts(label, np.random.default_rng(0))
        points = np.concatenate([outline for outline, _ in parts])
        extent = np.ptp(points.real), np.ptp(points.imag)
        assert len(parts) >= 3
        assert np.allclose(extent, (LENGTH_M[label], WIDTH_M[label]), rtol=0.1)
        shapes.add(tuple(np.round(np.concatenate([points.real / extent[0], points.imag / extent[1]]), 2)))
    assert len(shapes) == len(set(zip(LENGTH_M, WIDTH_M, strict=True))) == 10


def box_px(label, pose, cover_from_m=None):
    """x0, y0, x1, y1 of one object, 10 pixels a metre, origin at (100, 100) of 200 x 200; [] if it is not labelled."""
    scene = _Scene(np.random.default_rng(0), (200, 200), ALTITUDE_LOW_M)
    scene.px_per_m = 10.0
    assert scene.try_place(label, pose)
    if cover_from_m is not None:
        scene.stamp([block(cover_from_m, 9, -9, 9, (0, 0, 0))], (0, 1), number=0)
    _, boxes = scene.finish()
    return [200 * v for _, x, y, w, h in boxes for v in (x - w / 2, y - h / 2, x + w / 2, y + h / 2)]


def test_a_box_ends_where_its_object_is_hidden_or_the_picture_ends():
    car, turned = 3, np.exp(0.25j * np.pi)
    x0, y0, x1, y1 = whole = box_px(car, (0, 1))
    assert np.allclose([x1 - x0, y1 - y0], [10 * LENGTH_M[car], 10 * WIDTH_M[car]], rtol=0.081)
    assert np.allclose([x0 + x1, y0 + y1], 200)
    assert box_px(car, (0, 1), cover_from_m=3) == whole
    assert np.allclose(box_px(car, (0, 1), cover_from_m=1), [x0, y0, 110, y1], atol=1)
    assert box_px(car, (0, 1), cover_from_m=-1) == []  # less than 35% is visible
    assert np.allclose(box_px(car, (9, 1)), [x0 + 90, y0, 200, y1])
    # A bus across the left edge: what is outside does not count for the height.
    bus = box_px(8, (-9, turned))
    assert bus[0] == 0
    assert bus[3] - bus[1] < 0.85 * (box_px(8, (0, turned))[3] - box_px(8, (0, turned))[1])


def test_pixels_of_objects_stand_out():
    """Boxes are where something was drawn: inside, pixels vary more than in boxes of the same size elsewhere.

    From high up, where a random box seldom hits another object.
    """
    rng = np.random.default_rng(0)
    inside, elsewhere = [], []
    for image, boxes in scenes(ALTITUDE_HIGH_M, 8):
        grey = np.asarray(image.convert("L"), float)
        for _, cx, cy, w, h in boxes:
            width, height = max(2, int(w * 480)), max(2, int(h * 360))
            x, y = int((cx - w / 2) * 480), int((cy - h / 2) * 360)
            inside.append(grey[y : y + height, x : x + width].std())
            x, y = rng.integers(0, 481 - width), rng.integers(0, 361 - height)
            elsewhere.append(grey[y : y + height, x : x + width].std())
    assert np.median(inside) > 1.5 * np.median(elsewhere)


def test_dataset_is_complete_reused_and_repeatable(tmp_path):
    first = make_dataset(tmp_path / "a", 3, 2, seed=1)
    second = make_dataset(tmp_path / "b", 3, 2, seed=1)
    files = sorted(p.relative_to(first).as_posix() for p in first.rglob("*") if p.is_file())
    assert len(files) == 1 + 2 * (3 + 2)
    assert all((first / f).read_bytes() == (second / f).read_bytes() for f in files)
    stamp = (first / "data.yaml").stat().st_mtime_ns
    assert make_dataset(tmp_path / "a", 3, 2, seed=1) == first
    assert (first / "data.yaml").stat().st_mtime_ns == stamp
    assert [p.name for p in (tmp_path / "a").iterdir()] == [first.name]
