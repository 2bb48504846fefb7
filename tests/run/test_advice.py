"""What a run chooses by its data, and what it says of that."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from composite_nas.base.settings import Settings
from composite_nas.data.contents import describe_contents
from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import Canvas
from composite_nas.run.advice import propose, tell_choices, tell_contents, warn_of_uniform_pictures

LEFT = Settings(image_size=None, max_gmacs=None)


def dataset(*sides_px: float) -> DroneDataset:
    """Square boxes of a picture of 1280 x 640 pixels."""
    boxes = np.array([[0, 0.5, 0.5, side / 1280, side / 640] for side in sides_px])
    train = [Sample(Path("a"), "a", boxes, (1280, 640))]
    return DroneDataset(Path("d"), ("car",), train, [], Findings(), "0")


@pytest.mark.parametrize(("settings", "on_cpu", "expected"), [
    (LEFT, False, {"image_size": 512, "max_gmacs": 2.56}),
    (LEFT, True, {"image_size": 416, "max_gmacs": 1.69}),
    (Settings(image_size=None), False, {"image_size": 512}),
    (Settings(image_size=640, max_gmacs=None), True, {"max_gmacs": 4.0}),
    (Settings(image_size=None, max_gmacs=None, rectangle=True), False, {"image_size": 512, "max_gmacs": 1.28}),
    (Settings(), False, {}),
])  # fmt: skip
def test_proposals_by_hand(settings, on_cpu, expected):
    """10.1 pixels are 4.04 at 512 px; the rectangle is half as high as wide."""
    assert propose(settings, dataset(10.1, 10.1), on_cpu) == expected


@pytest.mark.parametrize(("sides_px", "begun_with", "proposed", "words"), [
    ([10.1, 10.1, 10.1, 20, 2], 512, 512,
     "Image size 512 px, from the data: 20% of the boxes are below 4 px there (320 px: 80%); a step costs 2.6 times "
     "that at 320 px"),
    ([20], 320, 320, "Image size 320 px, from the data: 0% of the boxes are below 4 px there"),
    ([10.1], 416, 416,
     "Image size 416 px, the largest that is chosen on a CPU: 100% of the boxes are below 4 px there (320 px: 100%); a "
     "step costs 1.7 times that at 320 px"),
    ([2], 640, 640,
     "Image size 640 px, the largest that is chosen: 100% of the boxes are below 4 px there (320 px: 100%); a step "
     "costs 4.0 times that at 320 px"),
    ([10.1], 512, 416,
     "Image size 512 px, as this study was begun with: 0% of the boxes are below 4 px there (320 px: 100%); a step "
     "costs 2.6 times that at 320 px"),
])  # fmt: skip
def test_one_line_says_the_choice_and_its_price(said, sides_px, begun_with, proposed, words):
    tell_choices(Settings(image_size=begun_with), {"image_size": proposed}, dataset(*sides_px))
    assert [record.getMessage() for record in said] == [words]


@pytest.mark.parametrize(("sides_px", "warned"), [((16.1, 16.1, 15, 20), False), ((16.1, 15, 15, 20), True)])
def test_many_tiny_objects_are_warned_of(said, sides_px, warned):
    """16 pixels of 1280 are 4 at 320 px; a quarter of such objects is what ``auto`` leaves, too."""
    tell_contents("A summary", describe_contents(dataset(*sides_px), Canvas(320, 320)))
    words = [record.getMessage() for record in said]
    assert any(line.startswith("WARNING: 50% of the objects are smaller than 4 pixels") for line in words) is warned


def test_of_tiles_smaller_ones_are_advised(said):
    for tile, advice in ((1280, "a smaller --tile"), (0, "--tile in large pictures")):
        said.clear()
        tell_contents("A summary", describe_contents(replace(dataset(15, 15), tile=tile), Canvas(320, 320)))
        words = said[-1].getMessage()
        assert words.startswith("WARNING: 100% of the objects are smaller than 4 pixels")
        assert words.endswith(f"and so does {advice}")


def test_the_cost_that_was_chosen(said):
    for proposed in (2.56, 1.69):
        tell_choices(Settings(max_gmacs=2.56), {"max_gmacs": proposed}, dataset(20))
    assert [record.getMessage() for record in said] == [
        "Largest cost 2.56 GMACs, in proportion to the area of the image (1 at 320 px)",
        "Largest cost 2.56 GMACs, as this study was begun with",
    ]


@pytest.mark.parametrize(("black", "warned"), [(2, False), (3, True)])
def test_mostly_uniform_pictures(said, black, warned):
    """Two of four are half of them, three are more."""
    images = np.random.default_rng(0).integers(0, 256, (4, 32, 32, 3), dtype=np.uint8)
    images[:black] = 0
    warn_of_uniform_pictures(
        ImageCache(images, [torch.zeros(0, 5)] * 4, [(32, 32)] * 4, [Path(f"{i}.tif") for i in range(4)])
    )
    assert [record.getMessage()[:76] for record in said] == (
        ["WARNING: 75% of the training pictures are of nearly one grey level each (firs"[:76]] if warned else []
    )
    assert all("0.tif" in record.getMessage() for record in said)
