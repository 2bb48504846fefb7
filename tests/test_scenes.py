"""Demo scenes: deterministic, in YOLO format, with VisDrone's sizes and class mix."""

import numpy as np

from composite_nas.base.settings import DEMO
from composite_nas.data.scenes import (
    ALTITUDE_HIGH_M,
    ALTITUDE_LOW_M,
    CLASS_MIX,
    LENGTH_WIDTH_M,
    draw_parts,
    draw_scene,
    make_dataset,
)


def scenes(altitude_m, count, size=(480, 360)):
    return [draw_scene(np.random.default_rng([5, i]), size, altitude_m) for i in range(count)]


def test_same_seed_same_scene():
    (first, boxes), (second, again) = (draw_scene(np.random.default_rng(4), (160, 120), 30.0) for _ in range(2))
    assert np.array_equal(np.asarray(first), np.asarray(second))
    assert np.array_equal(boxes, again)


def test_boxes_are_inside_and_of_known_classes():
    boxes = np.concatenate([b for _, b in scenes(ALTITUDE_LOW_M, 12)])
    assert set(boxes[:, 0]) <= set(range(10))
    assert (boxes[:, 3:] > 0).all()
    assert (boxes[:, 1:3] - boxes[:, 3:] / 2 >= -1e-9).all()
    assert (boxes[:, 1:3] + boxes[:, 3:] / 2 <= 1 + 1e-9).all()


def test_high_flight_has_visdrone_s_sizes_and_counts():
    """VisDrone: median box width 1.7% of the picture, median 42 boxes a picture."""
    found = [b for _, b in scenes(ALTITUDE_HIGH_M, 30)]
    assert 0.012 < np.median(np.concatenate(found)[:, 3]) < 0.022
    assert 25 < np.median([len(b) for b in found]) < 70


def test_low_flight_keeps_objects_visible_at_the_demo_s_size():
    widths = np.concatenate([b for _, b in scenes(ALTITUDE_LOW_M, 30)])[:, 3] * DEMO["image_size"]
    assert np.median(widths) > 8


def test_class_mix_is_visdrone_s():
    labels = np.concatenate([b for _, b in scenes(ALTITUDE_HIGH_M, 40)])[:, 0].astype(int)
    share = np.bincount(labels, minlength=10) / len(labels)
    assert np.abs(share - CLASS_MIX).max() < 0.08
    assert (share > 0).all()


def test_classes_differ_in_shape_and_size():
    for label in range(10):
        parts = draw_parts(label, np.random.default_rng(0))
        outline = parts[0].polygon
        extent = np.ptp(np.concatenate([p.polygon for p in parts]), axis=0)
        assert len(parts) >= 3
        assert len(outline) >= 4
        assert np.allclose(extent, LENGTH_WIDTH_M[label], rtol=0.35)
    assert len({tuple(x) for x in LENGTH_WIDTH_M.tolist()}) == 10


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
