"""What a run says of its data, counted by hand."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from composite_nas.data.contents import choose_image_size, describe_contents, letterboxed_areas, share_below, tiny_share
from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.findings import Findings
from composite_nas.data.pictures import Canvas

SQUARE = Canvas(64, 64)


def sample(name: str, size: tuple[int, int], *boxes: tuple[int, float, float]) -> Sample:
    """boxes: class, and width and height in pixels."""
    rows = [(label, 0.5, 0.5, w / size[0], h / size[1]) for label, w, h in boxes]
    return Sample(Path(name), name, np.array(rows, float).reshape(-1, 5), size)


def dataset(**changes) -> DroneDataset:
    """On a canvas of 64, half as large: sides of 15, 20, 10, 2, 4 and 3.9 pixels."""
    train = [
        sample("a", (128, 96), (0, 30, 30), (0, 80, 20)),
        sample("b", (128, 96)),
        sample("c", (64, 128), (1, 20, 20), (0, 2, 8), (0, 8, 8)),
    ]
    val = [sample("d", (128, 96), (3, 7.8, 7.8))]
    whole = DroneDataset(Path("fields"), ("car", "bus", "boat", "van"), train, val, Findings(), "0")
    return replace(whole, **changes)


def test_tiles_are_called_tiles():
    first, second = describe_contents(dataset(tile=64), SQUARE).lines()
    assert first.startswith("Tiles: 64 x 128 to")
    assert first.endswith("75% of them 128 x 96; shrunk to 64 px, and objects with them")
    assert "shrunk" not in describe_contents(dataset(tile=64), Canvas(128, 128)).lines()[0]
    assert "shrunk" not in describe_contents(dataset(), SQUARE).lines()[0]
    assert second.startswith("Boxes: 1.5 a tile in the median, 3 at most (an object counts in each tile that it is in)")


def test_everything_by_hand():
    found = describe_contents(dataset(), SQUARE)
    assert (found.smallest, found.largest, found.commonest, found.commonest_share) == (
        (64, 128), (128, 96), (128, 96), 0.75,
    )  # fmt: skip
    assert (found.median_boxes, found.most_boxes) == (1.5, 3)  # of 0, 1, 2, 3
    assert found.median_box_px == pytest.approx((4 + 10) / 2)
    assert found.tiny_share == pytest.approx(2 / 6)
    assert [(c.name, c.train, c.val, c.test) for c in found.classes] == [
        ("car", 4, 0, 0), ("bus", 1, 0, 0), ("boat", 0, 0, 0), ("van", 0, 1, 0),
    ]  # fmt: skip
    assert found.lines() == [
        "Pictures: 64 x 128 to 128 x 96 pixels (width x height), 75% of them 128 x 96",
        "Boxes: 1.5 a picture in the median, 3 at most; the median box has a side of 7.0 px at 64 px (square root of "
        "its area), 33% are below 4 px",
    ]
    assert found.classes_line() == "Boxes of each class, train / val: car 4 / 0, bus 1 / 0, boat 0 / 0, van 0 / 1"
    assert found.warnings() == [
        "class without a box in train (van): not learned, and 0 in every mAP",
        "classes without a box in val (car, bus): no mAP says how well that is found",
        "class without any box (boat): leave the name out, or look for the labels",
    ]
    assert json.loads(json.dumps(found.to_dict()))["classes"][0] == {"name": "car", "train": 4, "val": 0, "test": 0}


def test_boxes_are_measured_on_the_canvas_of_the_run():
    found = describe_contents(dataset(), Canvas(96, 128))
    assert found.median_box_px == pytest.approx((7.8 + 20 * 0.75) / 2)  # of 3, 6, 7.8, 15, 30 and 40
    assert "at 96x128 px" in found.lines()[1]


def test_share_below_by_hand():
    areas = letterboxed_areas([sample("a", (64, 64), (0, 3, 5), (0, 4, 4), (1, 1, 1), (1, 29, 30))], SQUARE)
    assert areas == pytest.approx([15, 16, 1, 870])
    assert share_below(areas, 4) == 0.5
    assert share_below(letterboxed_areas([sample("a", (64, 64))], SQUARE), 4) == 0.0


def test_what_decoding_found_damaged_is_not_counted():
    whole = dataset()
    whole.findings.add("unreadable images dropped", Path("c"), bad=True)
    assert whole.summary() == (
        "Dataset fields: 2 train images with 2 boxes, 1 val images with 1 boxes, 4 classes (car, bus, boat, van)\n"
        "  - 1 unreadable images dropped (first: c)"
    )
    found = describe_contents(whole, SQUARE)
    assert [c.train for c in found.classes] == [2, 0, 0, 0]
    assert found.most_boxes == 2
    assert len(whole.train) == 3  # subsets are drawn from what was read


def test_many_classes_sizes_and_no_boxes():
    names = tuple(f"c{i}" for i in range(14))
    pictures = [sample(str(i), (100 + i, 50)) for i in range(20)]
    found = describe_contents(dataset(class_names=names, train=pictures, val=pictures[:1]), SQUARE)
    assert found.classes_line().endswith("c11 0 / 0 and 2 more classes")
    assert found.lines()[0] == "Pictures: 100 x 50 to 119 x 50 pixels (width x height)"
    assert found.lines()[1] == "Boxes: 0 a picture in the median, 0 at most"
    assert "c11, ...): leave" in found.warnings()[0]


@pytest.mark.parametrize(("boxes_in_val", "warned"), [
    ((3, 27), True), ((4, 26), False), ((0, 30), False),  # without a box has a warning of its own
])  # fmt: skip
def test_a_class_that_the_splits_share_badly_is_a_warning(boxes_in_val, warned):
    """Of 60 and 60 boxes in train; val should have 15 of each."""
    train, val = (
        [sample("a", (64, 64), *((label, 9, 9) for label, n in enumerate(counts) for _ in range(n)))]
        for counts in ((60, 60), boxes_in_val)
    )
    found = describe_contents(dataset(class_names=("car", "bus"), train=train, val=val), SQUARE).warnings()
    said = [line for line in found if "far fewer boxes" in line]
    assert len(said) == warned
    if said:
        assert "(car 3 of 15 expected)" in said[0]


@pytest.mark.parametrize(("count", "words"), [
    (1, "1 validation picture is a training picture, too: every mAP is too good"),
    (7, "7 validation pictures are training pictures, too: every mAP is too good"),
])  # fmt: skip
def test_shared_pictures_are_a_warning(count, words):
    assert describe_contents(dataset(shared_pictures=count), SQUARE).warnings()[0].startswith(words)


def with_boxes(*sides_px: float) -> DroneDataset:
    """In one picture of 1280 x 640 pixels."""
    return dataset(train=[sample("a", (1280, 640), *((0, side, side) for side in sides_px))], val=[])


@pytest.mark.parametrize(("sides_px", "expected"), [
    ([16.1, 16.1, 16.1, 2], 320),  # a quarter of 1280: 4 px and a bit, but for a quarter of them
    ([16.1, 16.1, 2, 2], 640),  # at no size at most a quarter
    ([12.4, 12.4, 12.4], 416),  # 12.4 * 416 / 1280 = 4.03
    ([10.1, 10.1, 10.1], 512),
    ([8.1, 8.1, 8.1], 640),
    ([], 320),
])  # fmt: skip
def test_image_size_by_hand(sides_px, expected):
    assert choose_image_size(with_boxes(*sides_px), False, 640) == expected
    assert choose_image_size(with_boxes(*sides_px), True, 640) == expected  # objects are as large in a rectangle
    assert choose_image_size(with_boxes(*sides_px), False, 416) == min(expected, 416)


def test_tiny_share_by_hand():
    assert tiny_share(with_boxes(16.1, 16.1, 2, 15.9), Canvas(320, 320)) == 0.5
