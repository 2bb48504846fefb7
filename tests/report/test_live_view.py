"""What people see of a run: read back with TensorBoard's own reader, and served by a real optuna-dashboard."""

import contextlib
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from optuna.artifacts import FileSystemArtifactStore, get_all_artifact_meta
from PIL import Image

from composite_nas.base.errors import StopRequested
from composite_nas.report.live_view import CURVES, MAX_BYTES, PICTURE, SCORE_NAME, LiveView, picture_of
from composite_nas.search.database import FULL_TRAINING
from composite_nas.search.study import STUDY_NAME, open_study, write_backup
from composite_nas.search.trials import DYNAMICS
from composite_nas.training.evaluation import evaluate
from composite_nas.training.recipe import TrainConfig
from tests.support.fakes import FakeRunner, search_for
from tests.support.script import N_TRIALS, SCRIPT
from tests.support.training import begun

CLASSES = tuple(f"class {i}" for i in range(10))
JPEG = b"for what is done with it, a picture may be any bytes"


def read_run(folder: Path):
    """TensorBoard's own view of a run."""
    pytest.importorskip("tensorboard", reason="pip install tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    return EventAccumulator(str(folder)).Reload()


class Watched:
    """A short real training that is watched; may be stopped after an epoch and goes on from there when called again."""

    def __init__(self, folder: Path, config, caches, device, epochs: int = 3):
        self.view, self.config, self.caches, self.device = LiveView(folder / "tensorboard"), config, caches, device
        self.recipe, self.state = TrainConfig(epochs, 8, map_every=1), folder / "state.pt"
        self.run = folder / "tensorboard" / "trial_0003"

    def __call__(self, stop_after: int = 0):
        training, evaluations = begun(self.config, self.recipe, *self.caches, self.device, self.state), []
        with self.view.training("trial_0003") as shown:
            for epoch in training:
                if epoch.record.epoch < self.recipe.epochs:
                    training.save()
                shown.epoch(epoch.record)
                if epoch.record.epoch == stop_after:
                    raise StopRequested
                if not epoch.is_read_back:
                    evaluations.append(training.evaluation)
            shown.picture(picture_of(evaluations[-1], self.caches[1], CLASSES))
        return training, evaluations


@pytest.fixture
def watched(tmp_path, tiny_config, tiny_caches, cpu):
    return Watched(tmp_path, tiny_config, tiny_caches, cpu)


def test_curves_hold_every_epoch_and_the_picture_comes_last_small_and_also_without_objects(watched, tiny_caches, cpu):
    result, evaluations = watched()
    run = read_run(watched.run)
    assert set(run.Tags()["scalars"]) == set(CURVES.values())
    assert {"train/loss", "train/class_loss", "val/loss", "metrics/mAP50-95", "train/grad_norm"} <= set(CURVES.values())
    for field, tag in CURVES.items():
        points = run.Scalars(tag)
        assert [p.step for p in points] == [1, 2, 3]
        # Stored as 32-bit floats.
        expected = torch.tensor([float(getattr(r, field)) for r in result.history]).tolist()
        assert [p.value for p in points] == expected
    (image,) = run.Images(PICTURE)
    assert image.step == 3
    assert Image.open(io.BytesIO(image.encoded_image_string)).size == (image.width, image.height)
    val = tiny_caches[1]
    empty = replace(val, targets=[t[:0] for t in val.targets])
    for cache, evaluation in ((val, evaluations[-1]), (empty, evaluate(result.model, empty, cpu))):
        picture = picture_of(evaluation, cache, CLASSES)
        assert 2000 < len(picture) <= MAX_BYTES
        with Image.open(io.BytesIO(picture)) as opened:
            assert opened.format == "JPEG"
            assert min(opened.size) > 100


@pytest.mark.parametrize("stops", [[1, 2], [3]])
def test_a_continued_training_shows_every_epoch_once(watched, stops):
    """[3]: killed after the last epoch was told, before its result was kept."""
    for stop in stops:
        with pytest.raises(StopRequested):
            watched(stop)
        time.sleep(1.0)  # readers take files in the order of names, which hold the second; then the process
    result, _ = watched()
    assert len(list(watched.run.iterdir())) == len(stops) + 1
    run = read_run(watched.run)
    assert [p.step for p in run.Scalars("val/loss")] == [1, 2, 3]
    assert [p.value for p in run.Scalars("val/loss")] == pytest.approx([r.val_loss for r in result.history], rel=1e-6)
    assert [image.step for image in run.Images(PICTURE)] == [3]


def test_map_that_was_not_computed_has_no_point_and_evaluations_belong_to_the_records(watched):
    watched.recipe = replace(watched.recipe, map_every=2)
    result, evaluations = watched()
    run = read_run(watched.run)
    assert [p.step for p in run.Scalars("metrics/mAP50")] == [2, 3]
    assert [p.step for p in run.Scalars("val/loss")] == [1, 2, 3]
    assert evaluations[0].accuracy is None
    assert [e.known_accuracy.map50_95 for e in evaluations[1:]] == [r.map50_95 for r in result.history[1:]]
    with pytest.raises(ValueError, match="no mAP"):
        _ = evaluations[0].known_accuracy


def test_without_tensorboard_nothing_is_written_and_one_line_is_for_the_log(watched, monkeypatch, said, tmp_path):
    monkeypatch.setitem(sys.modules, "tensorboard", None)  # what Python itself does for a module that is not there
    watched.view = LiveView(tmp_path / "tensorboard")
    LiveView(tmp_path / "tensorboard", say=False)
    watched()
    assert not (tmp_path / "tensorboard").exists()
    assert [(r.levelname, "TensorBoard" in r.getMessage()) for r in said] == [("DEBUG", True)]


def test_a_folder_that_cannot_be_written_costs_one_warning(watched, monkeypatch, said, tmp_path):
    pytest.importorskip("tensorboard", reason="pip install tensorboard")
    (tmp_path / "tensorboard").write_text("a file")
    result, _ = watched()
    assert len(result.history) == 3
    (warning,) = [r.getMessage() for r in said]
    assert str(tmp_path / "tensorboard") in warning


def test_viewers_are_imported_late(tmp_path):
    """A run that is not watched, and every command, begins without them."""
    code = (
        "import sys, pathlib; from composite_nas.report.live_view import LiveView\n"
        "LiveView(pathlib.Path('x'))\n"
        "assert 'tensorboard' not in sys.modules and 'optuna_dashboard' not in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(SCRIPT.parents[1])},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


class Picturing(FakeRunner):
    """Keeps the same picture of every candidate, as a participant does."""

    access = None

    def train(self, candidate, number):
        measured = super().train(candidate, number)
        self.access.attach(self.access.study, number, f"trial_{number:04d}.jpg", JPEG)
        return measured


def searched(path: Path, runner: Picturing, **options):
    """The trials, and what is attached to each: (name, type, content)."""
    with contextlib.closing(open_study(path, {"image_size": 64})) as access:
        runner.access = access
        list(search_for(access, runner, **options))
        return access.study.get_trials(), attached(access, path.with_name("artifacts"))


def attached(access, folder: Path) -> list[list[tuple]]:
    store, found = FileSystemArtifactStore(folder), []
    for trial in access.study.get_trials():
        known = get_all_artifact_meta(trial, storage=access.storage)
        found.append([(m.filename, m.mimetype, store.open_reader(m.artifact_id).read()) for m in known])
    return found


def test_measured_trials_have_columns_and_one_picture(tmp_path):
    options = {"n_trials": 6, "n_warmup": 3}
    with pytest.raises(StopRequested):
        searched(tmp_path / "s.db", Picturing(stop_at=4), **options)
    trials, found = searched(tmp_path / "s.db", Picturing(fail={5}), **options)
    for trial, pictures in zip(trials, found, strict=True):
        if trial.number == 5:
            assert pictures == []
            assert "val_loss" not in trial.user_attrs
            continue
        last = trial.user_attrs[DYNAMICS][-1]
        columns = [trial.user_attrs[name] for name in ("val_loss", "map50_95", "map50")]
        assert columns == [last["val_loss"], 0.1, 0.2]
        assert pictures == [(f"trial_{trial.number:04d}.jpg", "image/jpeg", JPEG)]
    assert len(list((tmp_path / "artifacts").iterdir())) == 5


def test_a_picture_that_was_kept_before_a_kill_is_not_kept_twice(tmp_path):
    with contextlib.closing(open_study(tmp_path / "s.db", {"image_size": 64})) as access:  # before it was measured
        access.attach(access.study, access.study.ask().number, "trial_0000.jpg", JPEG)
    _, found = searched(tmp_path / "s.db", Picturing(), n_trials=2)
    assert [len(pictures) for pictures in found] == [1, 1]
    assert len(list((tmp_path / "artifacts").iterdir())) == 2


def test_the_study_s_backup_keeps_columns_and_pictures(tmp_path):
    trials, found = searched(tmp_path / "s.db", Picturing(), n_trials=3)
    with contextlib.closing(open_study(tmp_path / "s.db", {"image_size": 64})) as access:
        write_backup(access.study, tmp_path / "s.db")
    (tmp_path / "s.db").unlink()
    with contextlib.closing(open_study(tmp_path / "s.db", {"image_size": 64})) as access:
        back = access.study.get_trials()
        assert attached(access, tmp_path / "artifacts") == found
    assert [(t.params, t.value, t.user_attrs) for t in back] == [(t.params, t.value, t.user_attrs) for t in trials]


@contextlib.contextmanager
def dashboard(results: Path):
    """A served run; yields a function path -> answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable, "-c", "from optuna_dashboard._cli import main; main()",
        f"sqlite:///{results / 'optuna_study.db'}", "--artifact-dir", str(results / "artifacts"),
        "--host", "127.0.0.1", "--port", str(port), "--server", "wsgiref", "--quiet",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def get(path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=20) as answer:
            return answer.read()

    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                get("/api/studies")
                break
            except OSError:
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.1)
        yield get
    finally:
        process.kill()
        process.wait()


def test_a_finished_run_in_optuna_dashboard_and_tensorboard(finished_run, tmp_path):
    pytest.importorskip("optuna_dashboard", reason="pip install optuna-dashboard")
    results = shutil.copytree(finished_run.results, tmp_path / "results")
    with dashboard(results) as get:
        studies = {s["study_name"]: s for s in json.loads(get("/api/studies"))["study_summaries"]}
        assert set(studies) == {STUDY_NAME, STUDY_NAME + FULL_TRAINING}
        study = studies[STUDY_NAME]
        shown = json.loads(get(f"/api/studies/{study['study_id']}?after=0"))
        assert shown["objective_names"] == [SCORE_NAME]
        assert SCORE_NAME in shown["note"]["body"]
        complete = [t for t in shown["trials"] if t["state"] == "Complete"]
        assert len(complete) == N_TRIALS
        for trial in complete:
            attributes = {a["key"]: a["value"] for a in trial["user_attrs"]}
            last = json.loads(attributes["dynamics"])[-1]
            for name in ("val_loss", "map50_95", "map50", "n_params", "gmacs"):
                assert float(attributes[name]) == pytest.approx(last[name])
            (artifact,) = trial["artifacts"]
            jpeg = get(f"/artifacts/{study['study_id']}/{trial['trial_id']}/{artifact['artifact_id']}")
            with Image.open(io.BytesIO(jpeg)) as image:
                assert image.format == "JPEG"
            assert len(jpeg) <= MAX_BYTES
    runs = {p.name for p in (results / "tensorboard").iterdir()}
    trained = {f"trial_{t['number']:04d}" for t in complete}
    finals = runs - trained
    assert trained <= runs
    assert all(name.removeprefix("final_") in trained for name in finals)
    curves = [read_run(results / "tensorboard" / name) for name in finals]
    steps = sorted([p.step for p in run.Scalars("train/loss")] for run in curves)
    assert steps == [[1], [1], [1, 2], [1, 2]]  # two were stopped at the rung
    for run in curves:
        if len(run.Scalars("train/loss")) == 2:
            assert [image.step for image in run.Images(PICTURE)] == [2]
