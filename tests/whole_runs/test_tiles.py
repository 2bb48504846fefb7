"""A run on tiles of pictures: what it says of whole ones is what ``measure`` finds, and its model tiles by itself."""

import json
import shutil

import pytest
import torch
import yaml

from composite_nas.base.devices import select_device
from composite_nas.data.pictures import read_size
from composite_nas.data.tiles import place_tiles
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.model_file import load_model
from composite_nas.predict import cli, measure
from composite_nas.predict.onnx_file import export_onnx, open_onnx
from composite_nas.predict.predictor import Predictor
from composite_nas.run.train import main as train
from tests.support.script import SCRIPT, SMALL

TILE = 256  # of pictures of 480 x 360 and 512 x 288


@pytest.fixture(scope="module")
def results(once, tiny_folder, run_script):
    def make(folder):
        data = folder / "data"
        shutil.copytree(tiny_folder, data)
        (data / "val").rename(data / "test")
        shutil.copytree(tiny_folder / "val", data / "val")
        first = min((data / "test/images").glob("*.jpg"))
        first.write_bytes(first.read_bytes()[:900])
        description = yaml.safe_load((data / "data.yaml").read_text(encoding="utf-8"))
        (data / "data.yaml").write_text(yaml.safe_dump(description | {"test": "test/images"}), encoding="utf-8")
        flags = [*SMALL, "--n-trials", 3, "--n-promoted", 1, "--n-controls", 0, "--top-k", 1, "--tile", TILE,
                 "--full-epochs", 1]  # fmt: skip
        assert run_script(SCRIPT, *flags, "--data", data, "--results-dir", folder / "results") == 0
        return folder / "results"

    return once(make, "run_on_tiles")


def test_whole_pictures_are_measured_as_by_the_command(results, tiny_folder, tmp_path):
    document = json.loads((results / "synthesis_results.json").read_text(encoding="utf-8"))
    whole, found = document["whole"], tmp_path / "found.json"
    assert (whole["images"], document["test"]["images"]) == (8, 7)
    assert any("first: 00000.jpg" in line for line in document["dataset"]["findings"])
    flags = ["--protocol", "coco", str(results / "model_rank1.pt"), "--data", str(tiny_folder)]
    assert measure.main([*flags, "--device", "cpu", "--precision", "fp32", "--save-json", str(found)]) == 0
    measured = json.loads(found.read_text(encoding="utf-8"))
    assert measured["tile"] == TILE
    assert whole["map50_95"] == pytest.approx(measured["map50_95"], abs=1e-9)
    assert whole["map50"] == pytest.approx(measured["map50"], abs=1e-9)
    origin = load_model(results / "model_rank1.pt").origin
    assert (origin["tile"], origin["whole_map50"]) == (TILE, whole["map50"])
    assert origin["whole_confidence"] == whole["confidence"] == measured["confidence"]
    card = (results / "model_rank1.md").read_text(encoding="utf-8")
    assert f"validation tiles of {TILE} px | on 7 whole test pictures" in card
    assert "On the 8 whole validation pictures, each in such tiles" in card
    assert f"overlapping squares of {TILE} pixels, looks once at the whole" in card
    page = (results / "report.html").read_text(encoding="utf-8")
    assert "On the 8 whole validation pictures" in page
    assert "<dt>validation tiles</dt>" in page
    assert "GMACs a tile." in page
    assert "on the validation tiles, with" in page
    assert "on larger ones (a smaller" in page
    assert "on larger ones (a smaller --tile)" in (results / "synthesis.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(("flags", "said"), [([], f"tiles of {TILE} px"), (["--tile", "0"], None)])
def test_the_model_tiles_by_itself(flags, said, results, tiny_folder, tmp_path, capsys):
    picture = next((tiny_folder / "val/images").glob("*.jpg"))
    output = tmp_path / "out"
    assert cli.main(argv=[str(results / "model_rank1.pt"), str(picture), "--output", str(output), *flags]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert said in first if said else "tiles of" not in first
    assert ("; mAP50 " in first) == bool(said)  # looked at otherwise it was not measured
    origin = load_model(results / "model_rank1.pt").origin
    if said:
        assert first.endswith("in validation, on whole pictures")
        assert f"confidence above {shown_confidence(origin['whole_confidence']):.3g};" in first
    else:
        assert f"confidence above {shown_confidence(origin['confidence']):.3g}" in first


def test_tiles_find_what_the_whole_picture_does_not_show(results, tiny_folder):
    """As many looks as there are tiles, and one at the whole."""
    trained, cpu = load_model(results / "model_rank1.pt"), select_device("cpu", "fp32")
    picture = next((tiny_folder / "val/images").glob("*.jpg"))
    seen = []
    for tile in (None, 0):
        predictor = Predictor(trained, cpu, tile=tile)
        predictor.network.model.register_forward_hook(lambda module, inputs, output: seen.append(len(inputs[0])))
        predictor.predict_file(picture)
        seen.append("then")
    assert seen[-2:] == [1, "then"]
    tiles = place_tiles(*read_size(picture), TILE, 0.2, trained.canvas)
    assert sum(n for n in seen[:-2] if n != "then") == 1 + len(tiles)


def test_what_is_made_of_the_model_remembers_the_tile(results, tiny_folder, tmp_path, capsys):
    export_onnx(load_model(results / "model_rank1.pt"), tmp_path / "model.onnx")
    assert open_onnx(tmp_path / "model.onnx").tile == TILE
    flags = [results / "model_rank1.pt", "--data", tiny_folder, "--results-dir", tmp_path, "--epochs", 1, "--seeds", 5]
    assert train([*map(str, flags), "--device", "cpu"]) == 0
    again, record = load_model(tmp_path / "seed5.pt"), json.loads((tmp_path / "seed5.json").read_text())
    assert (again.tile, again.origin["whole_images"]) == (TILE, 8)
    assert again.origin["whole_map50"] == record["whole_map50"] != record["map50"]
    trained = json.loads((tmp_path / "train_results.json").read_text())
    assert trained["whole_map50"] == {"mean": record["whole_map50"], "sd": None, "n": 1}
    lines = capsys.readouterr().out.splitlines()
    head, row = (line for line in lines if line.startswith(("model ", "seed5")))
    assert " ".join(head.split()) == "model mAP50-95 of tiles mAP50 of tiles mAP50-95 whole mAP50 whole"
    assert float(row.split()[-1]) == pytest.approx(record["whole_map50"], abs=5e-4)
    assert {torch.load(file)["format_version"] for file in (results / "model_rank1.pt", tmp_path / "seed5.pt")} == {3}


def test_another_tile_is_another_run(results, tiny_folder, run_script, capsys):
    flags = [*SMALL, "--data", results.parent / "data", "--results-dir", results]
    assert run_script(SCRIPT, *flags) == 2
    assert "tile" in capsys.readouterr().err
