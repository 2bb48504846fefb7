"""Small real things shared by the tests: a tiny dataset of drawn scenes, its caches, a CPU device."""

import contextlib
import importlib.util
import logging
import os
import pickle
import runpy
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

# One thread a process: tests run side by side (pytest-xdist), and numbers of runs are compared digit by digit.
os.environ["OMP_NUM_THREADS"] = "1"
for name in ("COLUMNS", "LINES"):  # which pytest's readline sets for pytest-xdist's processes: bars would be cut
    os.environ.pop(name, None)

import filelock
import pytest
import torch

from composite_nas.base.devices import Device, select_device
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.data.reading import read_dataset
from composite_nas.data.scenes import make_dataset
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.predict.onnx_file import ExportCheck, export_onnx
from tests.support.script import FinishedRun, leave_out_report, make_finished_run

TINY_IMAGE_SIZE = 64
# A file is run by one process; if a long one came last, the other process would wait for it.
LONGEST_FIRST = (
    "run/test_workers.py", "whole_runs/test_flow.py", "experiment/test_run.py", "whole_runs/test_kill.py",
    "whole_runs/test_one_file.py", "run/test_drive.py", "search/test_loop.py", "search/test_sharing.py",
    "search/test_study.py", "training/test_loop.py", "report/test_live_view.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {Path(__file__).parent / name: place for place, name in enumerate(LONGEST_FIRST)}
    assert all(path.is_file() for path in places)
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.fixture(scope="session", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def once(tmp_path_factory) -> Callable:
    """``once(make, name)``: what ``make(folder)`` returns, made by the first process of the session that asks."""
    root = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent  # of all processes

    def get(make: Callable[[Path], object], name: str) -> object:
        folder, result = root / name, root / f"{name}.pickle"
        with filelock.FileLock(root / f"{name}.lock"):
            if not result.exists():
                folder.mkdir(exist_ok=True)
                result.write_bytes(pickle.dumps(make(folder)))
            return pickle.loads(result.read_bytes())

    return get


@pytest.fixture(scope="session")
def tiny_folder(once) -> Path:
    """24 train and 8 val scenes in YOLO format."""
    return once(lambda folder: make_dataset(folder, 24, 8, seed=5), "scenes")


@pytest.fixture(scope="session")
def finished_run(once, tiny_folder) -> FinishedRun:
    """A complete small run; copy its results to change anything in them."""
    return once(lambda folder: make_finished_run(folder, tiny_folder), "finished_run")


@pytest.fixture
def without_report(monkeypatch) -> None:
    leave_out_report(monkeypatch)


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
    return DetectorConfig(10, 3, (8, 16, 24), (3, 3, 3), depth=0, neck_width=16, head_width=16, head_depth=1)


@pytest.fixture(scope="session")
def random_detector() -> TrainedDetector:
    """Random weights with a spread of scores and boxes, for pictures of 64 x 64."""
    config = DetectorConfig(10, 3, (8, 16, 24), (3, 3, 3), depth=0, neck_width=16, head_width=16, head_depth=1)
    with torch.random.fork_rng():
        torch.manual_seed(1)
        model = Detector(config)
        for tower in (model.class_tower, model.box_tower):
            torch.nn.init.normal_(tower.predict.weight, std=2.5 if tower is model.class_tower else 0.2)
        torch.nn.init.constant_(model.class_tower.predict.bias, -1.0)
        with torch.no_grad():
            for _ in range(20):  # statistics of batch norm
                model(torch.rand(8, 3, TINY_IMAGE_SIZE, TINY_IMAGE_SIZE))
    return TrainedDetector(model.eval(), VISDRONE_CLASSES, Canvas(TINY_IMAGE_SIZE, TINY_IMAGE_SIZE))


@pytest.fixture(scope="session")
def exported(random_detector, once) -> tuple[Path, ExportCheck]:
    """Its model_rank1.onnx, and how it differs from PyTorch; the exporter takes seconds."""

    def export(folder: Path) -> tuple[Path, ExportCheck]:
        path = folder / "model_rank1.onnx"
        return path, export_onnx(random_detector, path)

    return once(export, "export")


@pytest.fixture(scope="session")
def run_script() -> Callable[..., int]:
    """Call a script as ``python script flags`` would, in this process: starting Python with torch takes seconds."""

    def call(script: Path, *arguments) -> int:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", [str(script), *map(str, arguments)])
            try:
                runpy.run_path(str(script), run_name="__main__")
            except SystemExit as end:
                return end.code or 0
            return 0

    return call


@pytest.fixture(scope="session")
def drive_rules() -> Callable:
    """``with drive_rules(folder, code=None, delay_s=0)``: the folder behaves like Google Drive in this process.

    code: errno that every write fails with, for a full or read-only Drive.
    """
    path = Path(__file__).parent / "support/colab_stand_in" / "sitecustomize.py"
    spec = importlib.util.spec_from_file_location("rules_of_the_drive", path)
    rules = importlib.util.module_from_spec(spec)
    search_path, finders = sys.path[:], sys.meta_path[:]
    spec.loader.exec_module(rules)
    sys.path[:], sys.meta_path[:] = search_path, finders
    sys.addaudithook(rules.rules_of_drive)  # for good, but without a store it does nothing

    @contextlib.contextmanager
    def apply(folder: Path, code: int | None = None, delay_s: float = 0.0) -> Iterator[None]:
        rules.STORE = rules.MOUNT = str(folder.resolve())
        rules.DELAY_S, rules.REFUSALS = delay_s, {"ok": code} if code else {}
        try:
            yield
        finally:
            rules.STORE = rules.MOUNT = None

    return apply


class _Records(logging.Handler):
    """caplog counts a record twice where the logger propagates again after a run in this process has changed that."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def said(monkeypatch) -> Iterator[list[logging.LogRecord]]:
    """What the package's logger is told in the test."""
    handler, logger = _Records(), logging.getLogger("composite_nas")
    monkeypatch.setattr(logger, "handlers", [handler])
    before = logger.level
    logger.setLevel(logging.DEBUG)
    yield handler.records
    logger.setLevel(before)
