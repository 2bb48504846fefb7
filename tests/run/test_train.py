"""The design of a model file trained again."""

import json
import math
import shutil

import pytest

from composite_nas import load_model
from composite_nas.base.files import read_json
from composite_nas.detection.model_file import save_model
from composite_nas.report.words import seeds_in_words
from composite_nas.run.handover import describe_seeds
from composite_nas.run.train import main, recipe_of, spread
from composite_nas.training.loop import Training


def flags(model, data, results, *more):
    return [str(model), "--data", str(data), "--results-dir", str(results), "--device", "cpu", *map(str, more)]


@pytest.fixture(scope="module")
def trained(finished_run, tiny_folder, tmp_path_factory):
    """Two seeds, for two epochs."""
    results = tmp_path_factory.mktemp("trained")
    model = finished_run.results / "model_rank1.pt"
    assert main(flags(model, tiny_folder, results, "--epochs", 2, "--seeds", 3, 4)) == 0
    return results


def test_a_training_for_each_seed_and_their_spread(trained, finished_run):
    found = read_json(trained / "train_results.json")
    assert [result["seed"] for result in found["seeds"]] == [3, 4]
    maps = [result["map50_95"] for result in found["seeds"]]
    assert found["map50_95"]["mean"] == pytest.approx(sum(maps) / 2)
    assert found["map50_95"]["n"] == 2
    models = [load_model(trained / result["model"]) for result in found["seeds"]]
    design = load_model(finished_run.results / "model_rank1.pt").model.config
    assert [model.model.config for model in models] == [design, design]
    assert [(model.origin["seed"], model.origin["epochs"]) for model in models] == [(3, 2), (4, 2)]
    weights = [model.model.state_dict()["level_scale"] for model in models]
    assert not (weights[0] == weights[1]).all()
    assert not list(trained.glob("*.state.pt"))
    assert (trained / "seed3.jpg").stat().st_size > 1000


def test_again_trains_only_what_is_new(trained, finished_run, tiny_folder, tmp_path, monkeypatch, capsys):
    results = shutil.copytree(trained, tmp_path / "copy")
    model, made = finished_run.results / "model_rank1.pt", []
    monkeypatch.setattr("composite_nas.run.train.Training", lambda *a: made.append(a[0].train.seed) or Training(*a))
    assert main(flags(model, tiny_folder, results, "--epochs", 2, "--seeds", 3, 4, 5)) == 0
    assert made == [5]
    assert len(read_json(results / "train_results.json")["seeds"]) == 3
    before = {path.name: path.read_bytes() for path in results.glob("*.pt")}
    assert main(flags(model, tiny_folder, results, "--epochs", 1, "--seeds", 3)) == 2
    assert "holds trainings of another recipe (epochs: 2 -> 1): give another --results-dir" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in results.glob("*.pt")} == before


def test_cut_off_and_continued_is_the_same(trained, finished_run, tiny_folder, tmp_path, monkeypatch):
    class CutOff(Training):
        def epochs(self, before_batch):
            for epoch in super().epochs(before_batch):
                yield epoch
                raise KeyboardInterrupt

    command = flags(finished_run.results / "model_rank1.pt", tiny_folder, tmp_path, "--epochs", 2, "--seeds", 3)
    with monkeypatch.context() as patch:
        patch.setattr("composite_nas.run.train.Training", CutOff)
        assert main(command) == 130
    assert (tmp_path / "seed3.state.pt").exists()
    assert main(command) == 0
    ours, whole = (json.loads((folder / "seed3.json").read_text())["map50_95"] for folder in (tmp_path, trained))
    assert ours == whole


def test_its_own_model_can_be_trained_again(trained):
    """Warm-up is as long as it was, though there is no trial any more."""
    path = trained / "seed3.pt"
    again = recipe_of(path, load_model(path), epochs=7)
    assert (again.epochs, again.trial_epochs) == (7, 0)
    assert again.warmup_share == load_model(path).origin["recipe"]["warmup_share"]


@pytest.mark.parametrize(("change", "said"), [
    (["--seeds", "1", "1"], "--seeds are different numbers"), (["--epochs", "0"], "--epochs must be at least 1"),
    (["--image-size", "100"], "--image-size must be a multiple of 32"),
    (["--backbone-weights", "w"], "model_rank1.pt has no pretrained backbone: leave out --backbone-weights"),
])  # fmt: skip
def test_wrong_flags_are_told_before_anything_is_made(change, said, finished_run, tiny_folder, tmp_path, capsys):
    results = tmp_path / "new"
    assert main(flags(finished_run.results / "model_rank1.pt", tiny_folder, results, *change)) == 2
    assert said in capsys.readouterr().err
    assert not (results / "cache").exists() or not any((results / "cache").iterdir())


def test_a_model_without_a_recipe(finished_run, tiny_folder, tmp_path, capsys):
    known = load_model(finished_run.results / "model_rank1.pt")
    save_model(tmp_path / "old.pt", known.model, known.class_names, known.canvas)
    assert main(flags(tmp_path / "old.pt", tiny_folder, tmp_path / "new")) == 2
    assert "old.pt was written by another version of this program (no recipe" in capsys.readouterr().err


def test_what_a_search_says_of_further_seeds():
    rank1 = {"final": {"map50_95": 0.3, "map50": 0.5, "val_loss": 1.0}}
    found = describe_seeds(42, rank1, [{"seed": 43, "map50_95": 0.1, "map50": 0.3}])
    assert found["trainings"] == [
        {"seed": 42, "map50_95": 0.3, "map50": 0.5}, {"seed": 43, "map50_95": 0.1, "map50": 0.3},
    ]  # fmt: skip
    assert found["map50"]["mean"] == pytest.approx(0.4)
    words = seeds_in_words(found)
    assert "with 2 seeds it reaches mAP50-95 0.200 on average, standard deviation 0.141" in words
    assert "chosen with seed 42" in words


def test_spread_of_what_there_is():
    assert spread([0.1, None, 0.3, math.nan])["mean"] == pytest.approx(0.2)
    assert spread([0.1, 0.3])["sd"] == pytest.approx(0.2 / math.sqrt(2))
    assert spread([None]) == {"mean": None, "sd": None, "n": 0}
