"""A dataset of temperatures: its training pictures decide what is black and white, and it says so."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data.dataset import DroneDataset
from composite_nas.data.reading import read_dataset


def thermal(root: Path, train: list[float], val: list[float], dtype=np.float32, suffix=".tif") -> DroneDataset:
    """A picture of 20 x 10 for each number, with one object; half of it has this value, half has 10 more."""
    for split, values in (("train", train), ("val", val)):
        for i, value in enumerate(values):
            pixels = np.full((10, 20), value, dtype)
            pixels[:, 10:] += 10
            image, label = (root / split / kind / f"{i}{end}" for kind, end in (("images", suffix), ("labels", ".txt")))
            for path in (image, label):
                path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels).save(image)
            label.write_text("0 0.5 0.5 0.2 0.2\n")
    return read_dataset(root, root / "unpacked")


@pytest.mark.parametrize(("dtype", "suffix"), [(np.float32, ".tif"), (np.uint16, ".png")])
def test_the_training_pictures_decide(tmp_path, dtype, suffix):
    dataset = thermal(tmp_path, [280, 290], [200, 400], dtype, suffix)
    assert dataset.value_range == (280, 300)
    assert dataset.deep_pictures == 2
    assert dataset.summary().splitlines()[-1] == (
        "  - 2 training pictures of 16 bit or float: values 280 to 300 become black to white (0.1 and 99.9 percentiles "
        "of the training pictures)"
    )


def test_one_value_everywhere_is_said(tmp_path):
    dataset = thermal(tmp_path, [np.nan], [3])
    assert dataset.value_range == (0, 0)
    assert "nearly all values are 0, which becomes black" in dataset.summary()


def test_ordinary_pictures_have_no_range_whatever_the_others_are(tmp_path):
    dataset = thermal(tmp_path, [100, 110], [100], np.uint8, ".png")
    assert (dataset.value_range, dataset.deep_pictures) == (None, 0)
    assert "16 bit" not in dataset.summary()
    mixed = thermal(tmp_path, [7000], [7000], np.uint16, ".pgm")  # beside the others, with the labels of their first
    assert (mixed.value_range, mixed.deep_pictures, len(mixed.train)) == ((7000, 7010), 1, 3)


def test_what_is_no_picture_is_told_apart(tmp_path):
    thermal(tmp_path, [100] * 12, [100], np.uint8, ".png")
    (tmp_path / "train/images/3.png").write_text("version https://git-lfs.github.com/spec/v1\n")
    dataset = read_dataset(tmp_path, tmp_path / "unpacked")
    assert dataset.findings.counts["Git LFS pointers instead of pictures dropped (run: git lfs pull)"] == 1
    assert len(dataset.train) == 11


def test_deep_pictures_in_validation_alone_are_warned_of(tmp_path):
    thermal(tmp_path, [100, 110], [100, 110], np.uint8, ".png")
    dataset = thermal(tmp_path, [], [7000, 8000], np.uint16, ".png")
    assert (dataset.value_range, dataset.deep_pictures) == (None, 0)
    assert "\n  - WARNING: 2 validation pictures have 16 bits or float values, the training pictures 8 bits: " in (
        dataset.summary()
    )
    assert "WARNING" not in thermal(tmp_path, [7000], [], np.uint16, ".png").summary()  # train has some, too
