"""Small real things shared by the tests: a tiny dataset of drawn scenes, its caches, a CPU device."""

from pathlib import Path

import pytest
import torch

from composite_nas.detector import DetectorConfig
from composite_nas.devices import Device, select_device
from composite_nas.image_cache import ImageCache, load_image_cache
from composite_nas.scenes import make_dataset
from composite_nas.visdrone import DroneDataset, read_dataset

TINY_IMAGE_SIZE = 64


@pytest.fixture(scope="session", autouse=True)
def _two_threads():
    torch.set_num_threads(2)


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory) -> Path:
    """24 train and 8 val scenes in YOLO format."""
    return make_dataset(tmp_path_factory.mktemp("scenes"), 24, 8, seed=3)


@pytest.fixture(scope="session")
def tiny_dataset(tiny_folder, tmp_path_factory) -> DroneDataset:
    return read_dataset(tiny_folder, tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="session")
def tiny_caches(tiny_dataset, tmp_path_factory) -> tuple[ImageCache, ImageCache]:
    folder = tmp_path_factory.mktemp("cache")
    return tuple(
        load_image_cache(samples, TINY_IMAGE_SIZE, folder, name, tiny_dataset.findings)
        for name, samples in (("train", tiny_dataset.train), ("val", tiny_dataset.val))
    )


@pytest.fixture(scope="session")
def cpu() -> Device:
    return select_device("cpu", "fp32")


@pytest.fixture
def tiny_config() -> DetectorConfig:
    return DetectorConfig(
        num_classes=10,
        num_blocks=3,
        filters=(8, 16, 24),
        kernels=(3, 3, 3),
        depth=0,
        neck_width=16,
        head_width=16,
        head_depth=1,
    )
