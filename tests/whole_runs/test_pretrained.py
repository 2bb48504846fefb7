"""A run with pretrained backbones: from the flag to a model that needs no weights any more."""

import json
import shutil

import pytest
import torch

from composite_nas.detection.model_file import load_model
from composite_nas.run.train import main as train
from composite_nas.search.space import reference_design
from tests.support.script import SCRIPT, SMALL

timm = pytest.importorskip("timm")
NAMES = ("ghostnet_100.in1k", "lcnet_100.ra2_in1k")


@pytest.fixture
def weights(tmp_path):
    folder = tmp_path / "weights"
    folder.mkdir()
    for name in NAMES:
        torch.save(timm.create_model(name).state_dict(), folder / f"{name}.pth")
    return folder


def test_a_search_among_pretrained_backbones(tiny_folder, tmp_path, weights, run_script, capsys, without_report):
    results = tmp_path / "results"
    flags = [*SMALL, "--data", tiny_folder, "--results-dir", results, "--max-gmacs", 0.1, "--n-trials", 3]
    flags += ["--n-promoted", 2, "--top-k", 1]
    assert run_script(SCRIPT, *flags, "--backbones", "pretrained", "--backbone-weights", weights) == 0
    said = capsys.readouterr()
    (rank1,) = (line for line in (said.out + said.err).splitlines() if line.startswith("rank1 "))
    names = ", ".join(f"{name} (apache-2.0)" for name in reversed(NAMES))
    assert f"Backbones learned on ImageNet-1k: {names}" in said.out + said.err
    assert (said.out + said.err).count("weights come from other data sets") == 1
    document = json.loads((results / "synthesis_results.json").read_text(encoding="utf-8"))
    models = [*document["top_models"], *document["others"]]
    (first,) = (m for m in models if m["trial"] == 0)
    assert first["params"] == reference_design(NAMES[::-1])
    assert {m["detector"]["backbone"] for m in models} <= set(NAMES)
    assert not {"filters", "kernels", "num_blocks", "depth", "block"} & set(first["detector"])
    model = load_model(results / "model_rank1.pt")
    assert model.origin["backbone"]["licence"] == "apache-2.0"
    assert document["environment"]["timm"] == timm.__version__
    assert model.origin["backbone"]["name"] == model.model.config.backbone
    used = f"{model.model.config.backbone} up to stride {model.model.config.cut_stride}"
    assert rank1.endswith(f"  {used}")
    card = (results / "model_rank1.md").read_text(encoding="utf-8")
    assert f"From a backbone of timm, `{model.model.config.backbone}` up to stride" in card
    assert f"backbone_lr_factor {document['top_models'][0]['params']['backbone_lr_factor']}" in card
    pretrained = [*flags, "--backbones", "pretrained", "--backbone-weights"]
    assert run_script(SCRIPT, *pretrained, tmp_path / "nowhere", "--fresh", "--results-dir", tmp_path / "new") == 2
    assert "nowhere does not exist" in capsys.readouterr().err
    own = model.model.config.backbone
    others = tmp_path / "others"
    shutil.copytree(weights, others, ignore=lambda folder, names: [f"{own}.pth"])
    again = [results / "model_rank1.pt", "--data", tiny_folder, "--results-dir", tmp_path / "again"]
    assert train([*map(str, again), "--backbone-weights", str(others)]) == 2
    assert f"NAME being {own}" in capsys.readouterr().err
    torch.save(timm.create_model(own).state_dict(), others / f"{own}.pth")
    assert run_script(SCRIPT, *pretrained, others) == 2
    assert "holds a run with other settings (backbones: " in capsys.readouterr().err
    shutil.rmtree(weights)  # the run goes on without them, whatever was refused
    assert run_script(SCRIPT, *pretrained, weights, "--n-trials", 4) == 0
    assert run_script(SCRIPT, *flags) == 2  # another space
    said = capsys.readouterr().err
    assert "backbones: lcnet_100.ra2_in1k (" in said
    assert " -> none" in said
