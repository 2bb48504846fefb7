"""Backbones of timm: every one of the list with random weights, through the same files and flags as learned ones."""

import importlib
import re
from contextlib import nullcontext
from dataclasses import replace
from unittest import mock

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from composite_nas.base.errors import UserError
from composite_nas.base.settings import Settings
from composite_nas.data.pictures import Canvas
from composite_nas.detection import pretrained
from composite_nas.detection.depthwise import FastDepthwise
from composite_nas.detection.model_file import load_model, save_model
from composite_nas.detection.network import Detector, DetectorConfig, count_cost
from composite_nas.detection.pretrained import BACKBONES, PretrainedBackbone, keep_weights, prepare_weights
from composite_nas.predict.onnx_file import export_onnx
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig, make_optimizer, new_detector
from composite_nas.training.timetable import one_stage

timm = pytest.importorskip("timm")
SMALL = DetectorConfig(
    10, neck_width=32, head_width=32, head_depth=1, finest_stride=8, backbone="ghostnet_100.in1k", cut_stride=16
)


def random_state(name):
    """Of timm's own network, classifier included."""
    torch.manual_seed(list(BACKBONES).index(name))
    return timm.create_model(name).state_dict()


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """A folder for ``--backbone-weights`` with random weights of all backbones, in both formats."""
    folder = tmp_path_factory.mktemp("weights")
    save_file = importlib.import_module("safetensors.torch").save_file
    for number, name in enumerate(BACKBONES):
        if number % 2:
            torch.save(random_state(name), folder / f"{name}.pth")
        else:
            save_file(random_state(name), folder / f"{name}.safetensors")
    return folder


@pytest.fixture(scope="module")
def weights(given, tmp_path_factory):
    """Nothing is said about a whole folder."""
    return prepare_weights(given, tmp_path_factory.mktemp("cache"), pytest.fail)


def test_licences_are_those_of_timm():
    assert {name: timm.get_pretrained_cfg(name).license for name in BACKBONES} == BACKBONES


@pytest.mark.parametrize("cut_stride", [16, 32])
@pytest.mark.parametrize("name", BACKBONES)
def test_cost_is_that_of_the_flop_counter(name, cut_stride):
    config = replace(SMALL, backbone=name, cut_stride=cut_stride, finest_stride=4)
    model = Detector(config).eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        output = model(torch.rand(1, 3, 64, 96))
    cost = count_cost(config, Canvas(64, 96))
    assert round(cost.gmacs * 1e9) == counter.get_total_flops() / 2
    assert cost.n_params == sum(p.numel() for p in model.parameters())
    assert output.logits.shape == (1, 16 * 24 + 8 * 12 + 4 * 6 + 2 * 3, 10)
    assert len(model.backbone.widths) == {16: 3, 32: 4}[cut_stride]
    whole = sum(p.numel() for p in timm.create_model(name, features_only=True).parameters())
    kept = sum(p.numel() for p in model.backbone.parameters()) / whole
    assert kept == 1 if cut_stride == 32 else kept < 0.6


@pytest.mark.parametrize("name", BACKBONES)
def test_trains_saves_and_loads(name, weights, tiny_caches, cpu, tmp_path):
    train, val = tiny_caches
    config = TrainConfig(1, batch_size=len(train), backbone_lr_factor=0.1, map_every=0)
    candidate = Candidate(replace(SMALL, backbone=name), config, weights[name].path)
    begun = new_detector(candidate)
    training = Training(candidate, one_stage(config, train, val), cpu)
    (epoch,) = training
    assert epoch.record.train_loss > 0
    learned, layers = random_state(name), begun.backbone.layers.model.state_dict()
    assert all(torch.equal(tensor, learned[key]) for key, tensor in layers.items())
    assert len(layers) < len(learned)
    moved = [key for key, p in begun.named_parameters() if not torch.equal(p, training.model.state_dict()[key])]
    assert any(key.startswith("backbone") for key in moved)
    save_model(tmp_path / "model.pt", training.model, ("a",) * 10, train.canvas)
    content = torch.load(tmp_path / "model.pt")
    assert (content["format_version"], content["timm_version"]) == (3, timm.__version__)
    loaded, images = load_model(tmp_path / "model.pt"), torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        found, expected = loaded.model(images), training.model.eval()(images)
    assert found.logits.numpy() == pytest.approx(expected.logits.numpy(), abs=1e-4)


@pytest.mark.parametrize("name", BACKBONES)
def test_learns_in_bfloat16_what_torch_learns(name):
    """Some of its gradients are computed in another way there."""
    torch.manual_seed(0)
    backbone, images = PretrainedBackbone(name, 32).train(), torch.rand(2, 3, 64, 64)
    gradients = []
    for mode in (mock.Mock(wraps=FastDepthwise), mock.Mock(wraps=nullcontext)):
        backbone.zero_grad()
        with mock.patch.object(pretrained, "FastDepthwise", mode), torch.autocast("cpu", torch.bfloat16):
            features = backbone(images)
        sum(feature.float().square().sum() for feature in features).backward()
        gradients.append(torch.cat([parameter.grad.flatten() for parameter in backbone.parameters()]))
        mode.assert_called_once_with()
    assert torch.cosine_similarity(*gradients, dim=0) > 0.999


def test_onnx_finds_the_same_boxes(weights, tmp_path):
    model = new_detector(Candidate(SMALL, TrainConfig(1), weights[SMALL.backbone].path)).eval()
    save_model(tmp_path / "model.pt", model, ("a",) * 10, Canvas(64, 64))
    check = export_onnx(load_model(tmp_path / "model.pt"), tmp_path / "model.onnx")
    assert check.boxes_px < 1e-3
    assert check.compared > 0


def test_colours_are_timms():
    """Against timm's own statistics; the border of a convolution is zero after them, not before."""
    backbone = Detector(SMALL).backbone.eval()
    seen = []
    backbone.layers.register_forward_pre_hook(lambda module, inputs: seen.append(inputs[0]))
    images = torch.rand(2, 3, 64, 64)
    backbone(images)
    mean, std = (np.array(v).reshape(1, 3, 1, 1) for v in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))
    assert seen[0].numpy() == pytest.approx((images.numpy() - mean) / std, abs=1e-5)


def test_the_rest_begins_as_without_weights(weights):
    """Neck and heads are drawn by the seed, whatever the backbone learned."""
    config = TrainConfig(1, seed=3)
    learned = new_detector(Candidate(SMALL, config, weights[SMALL.backbone].path)).state_dict()
    random = new_detector(Candidate(SMALL, config)).state_dict()
    different = {key.split(".")[0] for key in random if not torch.equal(random[key], learned[key])}
    assert different == {"backbone"}


@pytest.mark.parametrize(("optimizer", "peak"), [("adamw", 0.01), ("sgd", 0.1)])
def test_the_backbone_learns_slower(optimizer, peak, cpu):
    model = Detector(SMALL)
    config = TrainConfig(1, optimizer=optimizer, lr=0.01, weight_decay=0.1, backbone_lr_factor=0.1)
    groups = make_optimizer(model, config, cpu).param_groups
    rates = {id(p): g["lr"] for g in groups for p in g["params"]}
    decays = {id(p): g["weight_decay"] for g in groups for p in g["params"]}
    for name, p in model.named_parameters():
        assert rates[id(p)] == pytest.approx(peak * (0.1 if name.startswith("backbone.") else 1)), name
        assert (decays[id(p)] > 0) == (p.ndim >= 2), name


def test_prepared_once_and_only_what_is_there(given, tmp_path):
    name = SMALL.backbone
    folder = tmp_path / "given"
    folder.mkdir()
    (file,) = given.glob(f"{name}.*")
    (folder / file.name).write_bytes(file.read_bytes())
    said = []
    first = prepare_weights(folder, tmp_path / "cache", said.append)
    assert list(first) == [name]
    others = ", ".join(other for other in BACKBONES if other != name)
    assert said == [f"There are weights of 1 of 8 backbones; the others are not tried: {others}"]
    assert prepare_weights(folder, tmp_path / "cache", pytest.fail, [name]) == first
    keep_weights(first)
    folder.rename(tmp_path / "elsewhere")  # a run goes on with what it has taken
    assert prepare_weights(folder, tmp_path / "cache", said.append) == first
    assert said[1] == f"--backbone-weights {folder} does not exist: those that this run began with are used"
    folder.mkdir()
    assert prepare_weights(folder, tmp_path / "cache", said.append) == first
    assert said[3] == f"--backbone-weights {folder} holds no weights: those that this run began with are used"
    assert prepare_weights(None, tmp_path / "cache", said.append) == first
    assert said[5].startswith("Weights that this run began with are used; for timm's own remove")


def test_a_refused_command_leaves_a_run_its_weights(given, tmp_path):
    """It prepares others, and more of them, but is not accepted."""
    name, cache, folder = SMALL.backbone, tmp_path / "cache", tmp_path / "given"
    first = prepare_weights(given, cache, pytest.fail, [name])
    keep_weights(first)
    torch.manual_seed(99)
    folder.mkdir()
    torch.save(timm.create_model(name).state_dict(), folder / f"{name}.pth")
    torch.save(random_state("lcnet_100.ra2_in1k"), folder / "lcnet_100.ra2_in1k.pth")
    other = prepare_weights(folder, cache, lambda words: None)
    assert list(other) == ["lcnet_100.ra2_in1k", name]
    assert other[name].digest != first[name].digest
    assert torch.equal(torch.load(other[name].path)["classifier.bias"],
                       torch.load(folder / f"{name}.pth")["classifier.bias"])  # fmt: skip
    assert prepare_weights(None, cache, lambda words: None) == first
    first[name].path.write_bytes(b"damaged")
    with pytest.raises(UserError, match="does not exist"):
        prepare_weights(tmp_path / "gone", cache, pytest.fail)
    assert prepare_weights(given, cache, pytest.fail, [name]) == first
    assert prepare_weights(None, cache, lambda words: None) == first


@pytest.mark.parametrize("content", [b"", b"<html>not found</html>", [1, 2], {"state_dict": [1]}, 3])
def test_files_of_something_else_are_refused(content, tmp_path):
    file = tmp_path / f"{SMALL.backbone}.pth"
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        torch.save(content, file)
    with pytest.raises(UserError, match=f"{re.escape(str(file))} does not hold the weights of {SMALL.backbone}"):
        prepare_weights(tmp_path, tmp_path / "cache", pytest.fail, [SMALL.backbone])


@pytest.mark.parametrize("name", ["hf-hub:timm/lcnet_050.ra2_in1k", "local-dir:/x", "resnet50"])
def test_a_model_file_cannot_ask_for_another_network(name, tmp_path):
    save_model(tmp_path / "model.pt", Detector(SMALL), ("a",) * 10, Canvas(64, 64))
    content = torch.load(tmp_path / "model.pt")
    content["config"]["backbone"] = name
    torch.save(content, tmp_path / "model.pt")
    with pytest.raises(UserError, match="a detector that this one does not know"):
        load_model(tmp_path / "model.pt")


def test_weights_that_do_not_fit_are_damage_or_another_timm(tmp_path):
    save_model(tmp_path / "model.pt", Detector(SMALL), ("a",) * 10, Canvas(64, 64))
    content = torch.load(tmp_path / "model.pt")
    del content["state_dict"]["level_scale"]
    said = {timm.__version__: "is damaged: its weights", "1.0.0": r"timm 1\.0\.0, .*timm==1\.0\.0"}
    for version, words in said.items():
        torch.save(content | {"timm_version": version}, tmp_path / "model.pt")
        with pytest.raises(UserError, match=words):
            load_model(tmp_path / "model.pt")


def test_weights_of_another_network_are_refused(given, tmp_path):
    (file,) = given.glob("lcnet_100*")
    (tmp_path / f"{SMALL.backbone}{file.suffix}").write_bytes(file.read_bytes())
    with pytest.raises(UserError, match="does not hold the weights of"):
        prepare_weights(tmp_path, tmp_path / "cache", pytest.fail, [SMALL.backbone])


def test_what_is_missing_is_said(tmp_path, monkeypatch):
    with pytest.raises(UserError, match="nowhere does not exist"):
        prepare_weights(tmp_path / "nowhere", tmp_path, pytest.fail)
    with pytest.raises(UserError, match=r"holds no weights that are of use here: put NAME\.safetensors.*one of tf_eff"):
        prepare_weights(tmp_path, tmp_path, pytest.fail)
    with pytest.raises(UserError, match="NAME being lcnet"):
        prepare_weights(tmp_path, tmp_path, pytest.fail, ["lcnet_100.ra2_in1k"])

    def offline(*args, **kwargs):
        raise OSError("We cannot reach the hub.\nTry again.")

    monkeypatch.setattr(timm, "create_model", offline)
    remedy = f"as {next(iter(BACKBONES))}.safetensors into a folder"
    with pytest.raises(UserError, match=rf"could not be downloaded.*\(We cannot reach the hub\.\): .*{remedy}"):
        prepare_weights(None, tmp_path, print)
    lost = importlib.import_module("huggingface_hub.errors").HfHubHTTPError.__bases__[0]  # of a proxy, for example
    damaged = importlib.import_module("safetensors").SafetensorError  # what the cache holds
    for error in (lost("403 Forbidden"), damaged("incomplete")):
        monkeypatch.setattr(timm, "create_model", mock.Mock(side_effect=error))
        with pytest.raises(UserError, match=r"damaged \((403 Forbidden|incomplete)\): .*--backbone-weights"):
            prepare_weights(None, tmp_path, print)
    with pytest.raises(UserError, match=r"--backbone-weights are for --backbones pretrained"):
        Settings(backbone_weights=tmp_path).validate()
    (tmp_path / "a.pth").touch()
    with pytest.raises(UserError, match=r"a\.pth is a file: name the folder"):
        Settings(backbones="pretrained", backbone_weights=tmp_path / "a.pth").validate()


def test_without_timm(tmp_path, monkeypatch):
    save_model(tmp_path / "model.pt", Detector(SMALL), ("a",) * 10, Canvas(64, 64))

    with monkeypatch.context() as patched:
        patched.setattr(pretrained, "TIMM", "timm>=999")
        with pytest.raises(UserError, match=rf"needs a newer timm than {timm.__version__}: pip install"):
            prepare_weights(None, tmp_path, pytest.fail)
        patched.setattr(pretrained, "in_colab", lambda: True)
        patched.setattr(pretrained, "install_missing", installed := mock.Mock())
        with pytest.raises(UserError, match="needs a newer timm"):
            prepare_weights(None, tmp_path, pytest.fail)
        installed.assert_called_once_with(("timm>=999",))
    errors = {
        "timm, which is not installed": ModuleNotFoundError("No module named 'timm'", name="timm"),
        "timm, which cannot be imported (No module named 'yaml')":
            ModuleNotFoundError("No module named 'yaml'", name="yaml"),
        "timm, which cannot be imported (cannot import name x)": ImportError("cannot import name x"),
    }  # fmt: skip
    for words, error in errors.items():
        monkeypatch.setattr(pretrained.importlib, "import_module", mock.Mock(side_effect=error))
        with pytest.raises(UserError, match=rf'model\.pt needs {re.escape(words)}: pip install "timm=='):
            load_model(tmp_path / "model.pt")
        with pytest.raises(UserError, match=rf"needs {re.escape(words)}: pip install .*\[pretrained\].*--backbone-w"):
            prepare_weights(None, tmp_path, pytest.fail)
