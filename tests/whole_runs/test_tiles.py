"""A run on tiles of pictures: what it says of whole ones is what ``measure`` finds, and its model tiles by itself."""

import json

import pytest

from composite_nas.detection.model_file import load_model
from composite_nas.predict import cli, measure
from tests.support.script import SCRIPT, SMALL

TILE = 256  # of pictures of 480 x 360 and 512 x 288


@pytest.fixture(scope="module")
def results(once, tiny_folder, run_script):
    def make(folder):
        flags = [*SMALL, "--n-trials", 3, "--n-promoted", 1, "--n-controls", 0, "--top-k", 1, "--tile", TILE]
        assert run_script(SCRIPT, *flags, "--data", tiny_folder, "--results-dir", folder) == 0
        return folder

    return once(make, "run_on_tiles")


def test_whole_pictures_are_measured_as_by_the_command(results, tiny_folder, tmp_path):
    document = json.loads((results / "synthesis_results.json").read_text(encoding="utf-8"))
    whole, found = document["whole"], tmp_path / "found.json"
    assert whole["images"] == 8
    flags = ["--protocol", "coco", str(results / "model_rank1.pt"), "--data", str(tiny_folder)]
    assert measure.main([*flags, "--device", "cpu", "--precision", "fp32", "--save-json", str(found)]) == 0
    measured = json.loads(found.read_text(encoding="utf-8"))
    assert measured["tile"] == TILE
    assert whole["map50_95"] == pytest.approx(measured["map50_95"], abs=1e-9)
    assert whole["map50"] == pytest.approx(measured["map50"], abs=1e-9)
    origin = load_model(results / "model_rank1.pt").origin
    assert (origin["tile"], origin["whole_map50"]) == (TILE, whole["map50"])
    assert f"tiles of {TILE} px; on the 8 whole ones" in (results / "model_rank1.md").read_text(encoding="utf-8")
    assert "On the 8 whole validation pictures" in (results / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("flags", "said"), [([], f"tiles of {TILE} px"), (["--tile", "0"], None)])
def test_the_model_tiles_by_itself(flags, said, results, tiny_folder, tmp_path, capsys):
    picture = next((tiny_folder / "val/images").glob("*.jpg"))
    output = tmp_path / "out"
    assert cli.main(argv=[str(results / "model_rank1.pt"), str(picture), "--output", str(output), *flags]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert said in first if said else "tiles" not in first


def test_another_tile_is_another_run(results, tiny_folder, run_script, capsys):
    flags = [*SMALL, "--data", tiny_folder, "--results-dir", results]
    assert run_script(SCRIPT, *flags) == 2
    assert "tile" in capsys.readouterr().err
