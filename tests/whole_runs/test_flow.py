"""The script as a user runs it, with real pictures and with broken ones; in a process of its own where that matters."""

import csv
import json
import os
import pickle
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from composite_nas.base.results_folder import ResultsFolder
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.data.reading import read_dataset
from composite_nas.detection.model_file import load_model
from composite_nas.detection.network import count_cost
from composite_nas.score.dynamics import METRIC_FIELDS
from composite_nas.score.formula import PUBLISHED_WEIGHTS
from composite_nas.training.evaluation import evaluate
from tests.support.script import N_TRIALS, SCRIPT, SMALL, path_without_report, synthesis

# Of the runs that are not looked at as closely as the finished one.
FEWER = [*SMALL, "--n-trials", "2", "--n-warmup", "2", "--full-epochs", "1", "--top-k", "1", "--n-controls", "0"]


def strict_json(path: Path) -> dict:
    def refuse(constant):
        raise ValueError(constant)

    return json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse)


@pytest.fixture
def copied(finished_run, tmp_path) -> Path:
    """Results of the finished run, to go on with."""
    return shutil.copytree(finished_run.results, tmp_path / "copied")


def test_all_files_are_there_and_nothing_temporary(finished_run):
    results = finished_run.results
    names = {p.name for p in results.iterdir()}
    optional = {"colab_results.log", "model_rank1.onnx", "val_split.txt"}  # of Colab; made on request; of --val-share
    optional |= {"tensorboard"} if find_spec("tensorboard") is None else set()
    written = {p.name for p in ResultsFolder(results).written()}
    assert written - optional <= names
    assert names - written == {"cache", ".lock"}
    assert not list(results.rglob("*.tmp"))


def test_output_says_settings_device_dataset_and_the_table(finished_run):
    for expected in (
        f"n_trials = {N_TRIALS}",
        "Device: cpu",
        "24 train images",
        "Pictures: 512 x 288 to 480 x 360 pixels (width x height), 75% of them 480 x 360",
        "px at 64 px (square root of its area)",
        "Boxes of each class, train / val: pedestrian ",
        "rank1     ",
        "control   ",
        "model_rank1.pt",
        "Full training of 4 models, the best 3 by score and 1 random: 4 to epoch 1, the better 2 to epoch 2",
        "promoted by score was better than a random control",
    ):
        assert expected in finished_run.stdout, expected
    lines = [line for line in finished_run.stderr.split("\r") if "Whole run" in line]
    assert all("left, " in line and "best: " in line for line in lines)
    for expected in (
        f"candidate 1 of {N_TRIALS}, best: not yet known", f"candidate {N_TRIALS} of {N_TRIALS}, best: trial ",
        "full training, 3 of 4 models at epoch 1, best: trial ",
        "full training, 1 of 2 models finished, best: trial ",
    ):  # fmt: skip
        assert any(expected in line for line in lines), expected


def test_trials_csv_has_a_row_per_trial_and_every_field(finished_run):
    results = finished_run.results
    with (results / "trials_proxy_metrics.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    complete = [r for r in rows if r["state"] == "complete"]
    assert len(complete) == N_TRIALS
    assert [int(r["trial"]) for r in rows] == list(range(len(rows)))
    assert {"score", *METRIC_FIELDS, "num_blocks", "filters_1", "lr", "batch_size"} <= set(rows[0])
    for row in complete:
        for name in ("score", "train_loss", "grad_norm_mean", "val_loss", "gmacs"):
            assert np.isfinite(float(row[name]))


def test_scores_are_those_of_the_frozen_formula(finished_run):
    results = finished_run.results
    stats = strict_json(results / "proxy_stats.json")
    assert stats["source"] == "correlation_experiment"
    assert stats["dataset_fingerprint"] is not None  # the shipped weights, which are of none, on this run's scale
    assert stats["proof"]["weights_fitted_on"]["dataset_fingerprint"] is None
    with (results / "trials_proxy_metrics.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["state"] == "complete":
                expected = sum(
                    m["weight"] * (float(row[name]) - m["center"]) / m["scale"]
                    for name, m in stats["metrics"].items() if m["scale"] > 0 and row[name]
                )  # fmt: skip
                assert float(row["score"]) == pytest.approx(expected)


def test_results_json(finished_run):
    results = finished_run.results
    data = strict_json(results / "synthesis_results.json")
    assert data["settings"]["n_trials"] == N_TRIALS
    assert data["dataset"]["fingerprint"]
    assert data["formula"]["source"] == data["score_source"]["source"] == "correlation_experiment"
    assert 0 < data["score_source"]["interval95"][0] < data["score_source"]["held_out_spearman"] < 1
    assert (len(data["top_models"]), len(data["others"])) == (2, 2)
    (rung,) = data["rungs"]
    assert rung["epoch"] == 1
    assert [e["role"] for e in rung["entered"]] == ["promoted"] * 3 + ["control"]
    assert [e["score_rank"] for e in rung["entered"][:3]] == [1, 2, 3]
    in_order = sorted(rung["entered"], key=lambda e: (-e["map50_95"], e["score_rank"]))
    assert rung["kept"] == [e["trial"] for e in in_order[:2]]
    assert {e["trial"] for e in data["top_models"]} == set(rung["kept"])
    assert [(e["final"], e["stopped_at"], len(e["history"])) for e in data["others"]] == [(None, 1, 1)] * 2
    assert data["test"] is None
    top = data["top_models"][0]
    assert {"rank", "trial", "score", "params", "n_params", "gmacs", "final"} <= set(top)
    assert {"map50_95", "map50", "val_loss", "epochs"} <= set(top["final"])
    assert top["final"]["epochs"] == 2
    assert {"score", "val_loss", "gmacs", "n_params"} <= set(data["agreement"]["inside_promoted"])
    assert (data["agreement"]["chance"]["n_promoted"], data["agreement"]["chance"]["n_controls"]) == (3, 1)
    assert strict_json(results / "top3_models.json")["top_models"][0]["trial"] == top["trial"]
    assert strict_json(results / "checkpoint.json")["stage"] == "finished"


@pytest.mark.usefixtures("without_report")
def test_wide_pictures_are_searched_and_learned_on_a_wide_canvas(tiny_folder, tmp_path, run_script, capsys):
    """At 128 px the drawn scenes need 96 rows: for costs, pictures, statistics and the model."""
    flags = ["--data", tiny_folder, *FEWER, "--image-size", "128", "--max-gmacs", "0.1", "--results-dir", tmp_path]
    assert run_script(SCRIPT, *flags, "--rectangle") == 0
    assert "Letterbox: 96 x 128 pixels (height x width)" in capsys.readouterr().out
    assert strict_json(tmp_path / "proxy_stats.json")["image_size"] == "96x128"
    top = strict_json(tmp_path / "synthesis_results.json")["top_models"][0]
    trained = load_model(tmp_path / "model_rank1.pt")
    assert trained.canvas == Canvas(96, 128)
    assert top["gmacs"] == count_cost(trained.model.config, trained.canvas).gmacs
    caches = [np.load(path, mmap_mode="r").shape for path in (tmp_path / "cache").glob("*.npy")]
    assert len(caches) == 4
    assert {shape[1:] for shape in caches} == {(96, 128, 3)}
    assert run_script(SCRIPT, *flags) == 2
    assert "rectangle: True -> False" in capsys.readouterr().err


def test_model_loads_safely_and_detects(finished_run):
    results = finished_run.results
    content = torch.load(results / "model_rank1.pt", weights_only=True)
    assert content["image_size"] == 64
    assert len(content["class_names"]) == 10
    trained = load_model(results / "model_rank1.pt")
    output = trained.model(torch.rand(1, 3, 64, 64))
    assert torch.isfinite(output.logits).all()


def test_readme_example_runs(finished_run, tiny_folder, capsys):
    """The guide's Python example, with its two file names replaced."""
    guide = (SCRIPT.parents[1] / "docs/GUIDE.md").read_text(encoding="utf-8")
    code = guide.split("```python\n")[1].split("```")[0]
    picture = next((tiny_folder / "val/images").iterdir())
    code = code.replace("bayesian_optimization/results/model_rank1.pt", str(finished_run.results / "model_rank1.pt"))
    code = code.replace("picture.jpg", str(picture)).replace("conf=0.3", "conf=0.001")
    exec(compile(code, "GUIDE.md", "exec"), {"__name__": "__main__"})
    said = capsys.readouterr().out
    assert any(name in said for name in ("car", "pedestrian", "van"))


def test_fresh_moves_nothing_when_the_input_is_wrong(copied, tmp_path, run_script):
    assert run_script(SCRIPT, "--data", tmp_path / "nowhere", "--fresh", "--results-dir", copied) == 2
    assert not list(copied.glob("previous_*"))
    assert (copied / "model_rank1.pt").exists()


def test_analysis_of_the_search(copied, run_script, capsys):
    assert run_script(SCRIPT.with_name("analyze_search.py"), "--results", copied) == 0
    with (copied / "analysis_search.csv").open(newline="") as file:
        rows = {row["score"]: row for row in csv.DictReader(file)}
    assert {"this run's score", "val_loss", "MACs", "published formula"} <= set(rows)
    trials = {r["trial"]: float(r["score"]) for r in csv.DictReader((copied / "trials_proxy_metrics.csv").open())
              if r["state"] == "complete"}  # fmt: skip
    assert rows["this run's score"]["top_trials"].split() == sorted(trials, key=trials.get)[:3]
    assert (copied / "analysis_search.png").read_bytes().startswith(b"\x89PNG")
    assert "What each score would have picked" in capsys.readouterr().out


def test_picture_subset_and_study(finished_run):
    results = finished_run.results
    with Image.open(results / "train_batch0.jpg") as picture:
        assert picture.width == 4 * 320
        assert np.asarray(picture).std() > 10
    with Image.open(results / "predictions.jpg") as picture:
        assert min(picture.size) > 200
    indices = np.load(results / "val_subset_idx.npy", allow_pickle=False)
    assert len(indices) == 6
    assert len(set(indices)) == 6
    study = pickle.loads((results / "optuna_study.pkl").read_bytes())
    assert len([t for t in study.trials if t.value is not None]) == N_TRIALS


@pytest.mark.usefixtures("without_report")
def test_same_command_again_keeps_everything(copied, tiny_folder, run_script, capsys):
    before = (copied / "trials_proxy_metrics.csv").read_bytes()
    models = {p.name: p.stat().st_mtime_ns for p in (copied / "models").glob("trial_*")}
    assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", copied) == 0
    assert (copied / "trials_proxy_metrics.csv").read_bytes() == before
    assert {p.name: p.stat().st_mtime_ns for p in (copied / "models").glob("trial_*")} == models
    assert len(models) >= 6  # three models with their records
    # So does one that leaves to the program what the first one said.
    left = ["--data", tiny_folder, *SMALL, "--image-size", "auto", "--max-gmacs", "auto", "--results-dir", copied]
    capsys.readouterr()
    assert run_script(SCRIPT, *left) == 0
    said = capsys.readouterr().out
    assert "Image size 64 px, as this study was begun with: " in said
    assert "image_size = 64, rectangle = False," in said
    assert "max_gmacs = 0.03," in said
    assert f"Continuing: {N_TRIALS} of {N_TRIALS} candidates are trained; this run was finished" in said
    assert (copied / "trials_proxy_metrics.csv").read_bytes() == before
    assert {p.name: p.stat().st_mtime_ns for p in (copied / "models").glob("trial_*")} == models


@pytest.mark.usefixtures("without_report")
def test_other_settings_are_refused_and_fresh_moves_the_old_run_aside(copied, tiny_folder, run_script, capsys):
    other = ["--data", tiny_folder, *FEWER, "--n-warmup", "3", "--seed", "1", "--results-dir", copied]
    assert run_script(SCRIPT, *other) == 2
    assert "seed: 42 -> 1" in capsys.readouterr().err
    model = (copied / "model_rank1.pt").read_bytes()
    assert run_script(SCRIPT, *other, "--fresh") == 0
    (old,) = copied.glob("previous_*")
    assert (old / "model_rank1.pt").read_bytes() == model


@pytest.mark.usefixtures("without_report")
def test_another_length_of_full_training_keeps_the_earlier_models(
    finished_run, copied, tiny_folder, run_script, capsys
):
    model = (copied / "model_rank1.pt").read_bytes()
    flags = ["--data", tiny_folder, *SMALL, "--full-epochs", "1", "--results-dir", copied]
    assert run_script(SCRIPT, *flags) == 0
    assert "Full training is now 1 epochs, not 2" in capsys.readouterr().out
    (old,) = copied.glob("previous_*")
    assert (old / "model_rank1.pt").read_bytes() == model
    assert len([p for p in (old / "models").glob("*.pt") if re.fullmatch(r"trial_\d+\.pt", p.name)]) == 2
    assert strict_json(copied / "synthesis_results.json")["top_models"][0]["final"]["epochs"] == 1
    name = "trials_proxy_metrics.csv"
    assert (copied / name).read_bytes() == (finished_run.results / name).read_bytes()


def without_times(path: Path) -> list[dict]:
    with path.open(encoding="utf-8") as file:
        return [{k: v for k, v in r.items() if k not in ("seconds", "peak_memory_mb")} for r in csv.DictReader(file)]


def full_training(results: Path) -> tuple[list[dict], dict[int, float]]:
    """The rungs, and final mAP50-95 by trial."""
    document = strict_json(results / "synthesis_results.json")
    return document["rungs"], {e["trial"]: e["final"]["map50_95"] for e in document["top_models"]}


@pytest.mark.usefixtures("without_report")
def test_time_limit_then_the_same_command_gives_the_same_numbers(
    finished_run, tiny_folder, tmp_path, run_script, capsys
):
    whole, cut = finished_run.results, tmp_path / "cut"
    command = ("--data", tiny_folder, *SMALL, "--results-dir", cut)
    assert run_script(SCRIPT, *command, "--timeout-s", "0.5") == 0
    assert "run the same command again" in capsys.readouterr().out
    assert not (cut / "synthesis_results.json").exists()
    assert run_script(SCRIPT, *command) == 0
    assert without_times(cut / "trials_proxy_metrics.csv") == without_times(whole / "trials_proxy_metrics.csv")
    assert full_training(cut) == full_training(whole)


@pytest.mark.skipif(sys.platform == "win32", reason="signals work differently on Windows")
def test_ctrl_c_says_how_to_continue(tiny_folder, tmp_path):
    flags = ["--data", str(tiny_folder), *SMALL, "--full-epochs", "500", "--results-dir", str(tmp_path / "r")]
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), *flags], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": path_without_report()},
    )  # fmt: skip
    deadline = time.monotonic() + 100
    while not list((tmp_path / "r").glob("trials_proxy_metrics.csv")) and time.monotonic() < deadline:
        time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "run the same command again" in out
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="signals work differently on Windows")
@pytest.mark.usefixtures("without_report")
def test_a_polite_kill_says_how_to_continue(tiny_folder, tmp_path, run_script, monkeypatch, capsys):
    monkeypatch.setattr(
        "composite_nas.run.synthesis.tell_contents", lambda *found: os.kill(os.getpid(), signal.SIGTERM)
    )
    assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", tmp_path / "r") == 130
    assert "run the same command again" in capsys.readouterr().out
    assert (tmp_path / "r" / "trials_proxy_metrics.csv").exists()


def with_test_split(dataset: DroneDataset, folder: Path) -> DroneDataset:
    """Four pictures in ``folder`` with the boxes of validation pictures; the first is cut off in the middle."""
    samples = [replace(s, path=folder / s.name) for s in dataset.val[:4]]
    samples[0].path.write_bytes(samples[0].path.read_bytes()[:3000])
    return replace(dataset, test=samples)


@pytest.mark.usefixtures("without_report")
def test_published_score_relative_paths_a_test_split_and_damage_that_is_noticed_late(
    tiny_folder, tmp_path, run_script, monkeypatch, capsys, cpu
):
    """Of 24 training pictures, 16 are for the trials; one of the others is cut off in the middle, and so is one of
    four test pictures."""
    shutil.copytree(tiny_folder, tmp_path / "data")
    pictures = sorted((tmp_path / "data/train/images").iterdir())
    damaged = pictures[np.random.default_rng(42).permutation(24)[16]]
    damaged.write_bytes(damaged.read_bytes()[:3000])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("composite_nas.data.contents.IMAGE_SIZES", (32, 64, 96))
    monkeypatch.setattr("composite_nas.run.advice.LARGEST_ON_CPU", 64)
    tests = shutil.copytree(tiny_folder / "val/images", tmp_path / "more")
    monkeypatch.setattr("composite_nas.run.guard.read_dataset", lambda *a: with_test_split(read_dataset(*a), tests))
    left = ["--image-size", "auto", "--max-gmacs", "auto"]
    assert run_script(SCRIPT, "--data", "data", *FEWER, *left, "--score", "published", "--results-dir", "r") == 0
    settings = strict_json(tmp_path / "r/synthesis_results.json")["settings"]
    assert (settings["image_size"], settings["max_gmacs"]) == (64, 0.04)
    assert strict_json(tmp_path / "r/checkpoint.json")["settings"] == settings
    stats = strict_json(tmp_path / "r/proxy_stats.json")
    assert stats["source"] == "published"
    assert {name: m["weight"] for name, m in stats["metrics"].items()} == PUBLISHED_WEIGHTS
    out = capsys.readouterr().out
    assert "Image size 64 px, the largest that is chosen on a CPU: " in out
    assert "image_size = 64, rectangle = False," in out
    assert "max_gmacs = 0.04," in out
    said = re.findall(r"Dataset data: (\d+) train images with (\d+) boxes", out)
    rows = len((tmp_path / "data/train/labels" / damaged.with_suffix(".txt").name).read_text().splitlines())
    assert rows > 0
    assert [int(images) for images, _ in said] == [24, 23, 23]  # at first, after the search, after the test pictures
    assert int(said[0][1]) - int(said[1][1]) == rows
    dataset = strict_json(tmp_path / "r/synthesis_results.json")["dataset"]
    assert dataset["train_images"] == load_model(tmp_path / "r/model_rank1.pt").origin["train_images"] == 23
    assert sum(c["train"] for c in dataset["contents"]["classes"]) == int(said[1][1])
    assert strict_json(tmp_path / "r/checkpoint.json")["dataset"] == dataset
    card = (tmp_path / "r/model_rank1.md").read_text(encoding="utf-8")
    assert "23 training and 8 validation pictures" in card
    trained = load_model(tmp_path / "r/model_rank1.pt")
    test = strict_json(tmp_path / "r/synthesis_results.json")["test"]
    samples = with_test_split(read_dataset(Path("data"), tmp_path), tests).test[1:]
    cache = load_image_cache(samples, 64, tmp_path / "cache", "again", Findings())
    accuracy = evaluate(trained.model, cache, cpu).known_accuracy
    assert test == {
        "images": 3, "boxes": sum(len(s.boxes_cxcywh) for s in samples), "map50_95": accuracy.map50_95,
        "map50": accuracy.map50,
    }  # fmt: skip
    assert (dataset["contents"]["test_images"], dataset["contents"]["test_boxes"]) == (3, test["boxes"])
    assert trained.origin["test_map50_95"] == accuracy.map50_95
    assert "on 8 validation pictures | on 3 test pictures |" in card
    assert f"rank1 on the test split (3 images, {test['boxes']} boxes): mAP50-95 {accuracy.map50_95:.3f}" in out
    assert "2 unreadable images dropped" in out


def test_help_lists_every_setting_of_the_description():
    done = synthesis("--help")
    assert done.returncode == 0
    for flag in (
        "--n-trials", "--epochs-per-trial", "--max-samples", "--val-subset", "--use-composite-proxy",
        "--no-use-composite-proxy", "--n-warmup", "--image-size", "--full-epochs", "--n-promoted",
        "--n-controls", "--rungs", "--top-k", "--seed",
        "--device {auto,cuda,mps,cpu}",
        "--data", "--results-dir", "--score {auto,published,val_loss}", "--proxy-stats", "--timeout-s", "--demo",
    ):  # fmt: skip
        assert flag in done.stdout, flag


def test_help_does_not_import_torch():
    code = "import sys; import composite_nas.cli; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_shipped_settings_are_the_description_s():
    text = SCRIPT.read_text(encoding="utf-8")
    for line in (
        "N_TRIALS = 50", "EPOCHS_PER_TRIAL = 2", "MAX_SAMPLES = 2000", "VAL_SUBSET = 200", "USE_COMPOSITE_PROXY = True",
        "N_WARMUP = 15", "IMAGE_SIZE = 320", "FULL_EPOCHS = 30", "N_PROMOTED = 8", "N_CONTROLS = 3", "RUNGS = (0.33,)",
        "TOP_K = 3", "SEED = 42",
    ):  # fmt: skip
        assert f"\n{line} " in text or f"\n{line}\n" in text, line
