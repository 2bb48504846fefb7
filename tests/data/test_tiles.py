"""Pictures cut into tiles: boxes by hand, pixels against Pillow's own crops, nothing lost without a word."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data import image_cache, pictures
from composite_nas.data.dataset import Sample, draw_subset
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.pictures import Canvas, place_on_canvas
from composite_nas.data.reading import read_dataset
from composite_nas.data.tiles import cut_dataset, cut_sample
from tests.support.script import SCRIPT


def sample(*boxes_xyxy, size=(180, 100), path=Path("a.jpg")):
    """Boxes in pixels, class 3 the first, then 4 and so on."""
    scale = np.array([*size, *size])
    rows = [
        [3 + i, *np.array([(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1]) / scale]
        for i, (x1, y1, x2, y2) in enumerate(boxes_xyxy)
    ]
    return Sample(path, "a.jpg", np.array(rows, float).reshape(-1, 5), size)


def corners(part):
    """Boxes of a part in its pixels, with their classes."""
    label, cx, cy, w, h = part.boxes_cxcywh.T
    width, height = part.size
    sides = (cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height
    return np.stack([label, *sides], 1).round(6).tolist()


def test_boxes_by_hand():
    """Two tiles of 100 px: x from 0 to 100 and from 80 to 180."""
    whole = sample((10, 20, 30, 40), (82, 50, 92, 60), (70, 0, 120, 10), (90, 70, 140, 80), (88, 0, 113, 4))
    left, right = cut_sample(whole, 100)
    assert [part.corners for part in (left, right)] == [(0, 0, 100, 100), (80, 0, 180, 100)]
    assert [part.size for part in (left, right)] == [(100, 100), (100, 100)]
    assert [part.name for part in (left, right)] == ["a.jpg@0,0", "a.jpg@80,0"]
    # Class 5: 30 of 50 px on the left, 40 on the right; class 6: 10 of 50, all; class 7: 12 of 25 (48%), all.
    assert corners(left) == [
        [3, 10, 20, 30, 40], [4, 82, 50, 92, 60], [5, 70, 0, 100, 10], [7, 88, 0, 100, 4],
    ]  # fmt: skip
    assert corners(right) == [
        [4, 2, 50, 12, 60], [5, 0, 0, 40, 10], [6, 10, 70, 60, 80], [7, 8, 0, 33, 4],
    ]  # fmt: skip


def test_a_share_of_40_percent_is_enough():
    (left, _) = cut_sample(sample((80, 0, 130, 10), (80.01, 20, 130.01, 30)), 100)
    assert corners(left) == [[3, 80, 0, 100, 10]]


def test_small_pictures_stay_whole():
    whole = sample((10, 20, 30, 40), size=(100, 90))
    assert cut_sample(whole, 100) == [whole]
    assert cut_sample(sample(size=(180, 100)), 100)[0].boxes_cxcywh.shape == (0, 5)


def test_what_is_lost_is_said(tiny_folder, tmp_path):
    dataset = read_dataset(tiny_folder, tmp_path)
    # A tile shows 100 of the 260 pixels of the second, 38%.
    whole = sample((0, 0, 400, 300), (70, 10, 330, 20), (10, 10, 20, 20), size=(400, 300), path=dataset.train[0].path)
    lines = cut_dataset(replace(dataset, train=[whole], val=[whole], findings=Findings()), 100).findings.lines()
    assert lines[0] == (
        "1 of 1 train pictures are larger than tiles of 100 px and cut into 20 that overlap by 20%; an object counts "
        "in each tile that shows 40% of it, 2 larger ones in none"
    )
    uncut = cut_dataset(replace(dataset, findings=Findings()), 640)
    assert uncut.findings.lines()[0] == "no train picture is larger than tiles of 640 px: all stay whole"
    assert uncut.findings.lines()[2] == "all is as without tiles: the detector will look at whole pictures"
    assert (uncut.tile, list(uncut.whole_val)) == (0, [])
    assert [s.name for s in uncut.train] == [s.name for s in dataset.train]
    cut = cut_dataset(dataset, 128)
    assert cut.whole_val == dataset.val
    assert len(cut.train) > len(dataset.train)
    assert f"{len(cut.train)} train tiles" in cut.summary()
    assert [s.name for s in cut.train] == [s.name for s in cut_dataset(dataset, 128).train]


def test_pixels_are_those_of_the_crop(tiny_folder, tmp_path):
    cut = cut_dataset(read_dataset(tiny_folder, tmp_path), 128)
    cache = load_image_cache(cut.val, 64, tmp_path / "cache", "val", cut.findings)
    assert len(cache) == len(cut.val)
    for i, part in enumerate(cut.val):
        with Image.open(part.path) as picture:
            crop = picture.convert("RGB").crop(part.corners)
        assert np.array_equal(cache.images[i], place_on_canvas(crop, crop.size, Canvas(64, 64)))
        assert cache.sizes[i] == part.size
    again = load_image_cache(cut.val, 64, tmp_path / "cache", "val", cut.findings)
    assert np.array_equal(again.images, cache.images)
    assert len(list((tmp_path / "cache").glob("*.npy"))) == 1
    load_image_cache(cut.val[::-1], 64, tmp_path / "cache", "val", cut.findings)
    assert len(list((tmp_path / "cache").glob("*.npy"))) == 2
    one, other = (load_image_cache([part], 64, tmp_path / "cache", "val", cut.findings) for part in cut.val[:2])
    assert cut.val[0].path == cut.val[1].path
    assert not np.array_equal(one.images, other.images)


def test_a_picture_is_decoded_once_for_all_of_its_drawn_tiles(tiny_folder, tmp_path, monkeypatch):
    cut = cut_dataset(read_dataset(tiny_folder, tmp_path), 128)
    drawn = draw_subset(cut.train, 40, seed=0)
    opened = []
    monkeypatch.setattr(
        image_cache, "read_upright", lambda path, *more: opened.append(path) or pictures.read_upright(path, *more)
    )
    cache = load_image_cache(drawn, 64, tmp_path / "cache", "train", cut.findings)
    assert sorted(opened) == sorted({part.path for part in drawn})
    assert len(opened) < 30
    one = drawn[17]
    with Image.open(one.path) as picture:
        crop = picture.convert("RGB").crop(one.corners)
    assert np.array_equal(cache.images[17], place_on_canvas(crop, crop.size, Canvas(64, 64)))
    assert cache.title(17) == one.name.rsplit("/", 1)[-1]


def test_a_damaged_picture_takes_its_tiles_with_it(tiny_folder, tmp_path):
    findings = Findings()
    good = cut_sample(read_dataset(tiny_folder, tmp_path).val[0], 128)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(good[0].path.read_bytes()[:700])
    parts = [replace(part, path=broken) for part in good]
    cache = load_image_cache([*parts, *good], 64, tmp_path / "cache", "val", findings)
    assert len(cache) == len(good)
    assert findings.bad_files == {str(broken)}


@pytest.mark.parametrize("tile", [63, -1])
def test_tiles_that_are_none(tile, run_script, tiny_folder, tmp_path, capsys):
    assert run_script(SCRIPT, "--data", tiny_folder, "--results-dir", tmp_path, "--tile", tile) == 2
    assert "--tile must be at least 64 pixels" in capsys.readouterr().err
    assert run_script(SCRIPT, "--data", tiny_folder, "--results-dir", tmp_path, "--tile", 128, "--rectangle") == 2
    assert "leave out --rectangle" in capsys.readouterr().err
