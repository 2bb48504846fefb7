"""The exported file finds the same boxes as PyTorch, in batches of any size, and says what it is."""

import json
import sys
from dataclasses import replace

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from composite_nas.base.errors import UserError
from composite_nas.data.pictures import Canvas, ValueRange
from composite_nas.detection.decoding import Nms, detect
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.detection.network import Detector
from composite_nas.predict.model_card import model_card
from composite_nas.predict.onnx_file import compare, export_onnx, metadata_of, open_onnx
from composite_nas.predict.predictor import Predictor
from composite_nas.training.augmentation import to_float


def test_boxes_and_scores_are_those_of_pytorch(random_detector, exported, tiny_caches):
    path, check = exported
    assert check.boxes_px < 1e-3
    assert check.scores < 1e-3
    assert check.compared >= 300
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    strides = random_detector.model.config.strides
    for count in (1, 3, 8):
        images = to_float(tiny_caches[1].batch(np.arange(count))[0]).contiguous()
        boxes_xyxy, scores = session.run(["boxes_xyxy", "scores"], {"images": images.numpy()})
        with torch.no_grad():
            output = random_detector.model(images)
        assert boxes_xyxy.shape == (count, 84, 4)  # 8 x 8 + 4 x 4 + 2 x 2 cells
        assert np.abs(scores - output.logits.sigmoid().numpy()).max() < 1e-3
        expected = detect(output, 64, strides, Nms(0.01))
        found = open_onnx(path).find([boxes_xyxy, scores], Nms(0.01))
        for a, b in zip(found, expected, strict=True):
            assert len(a.scores) == len(b.scores) > 20
            assert torch.allclose(a.scores, b.scores, atol=1e-5)


def test_predictor_of_the_file_finds_what_that_of_the_model_finds(random_detector, exported, tiny_caches, cpu):
    path = tiny_caches[1].paths[0]
    for options in ({}, {"tile": 160}):
        a, b = (Predictor(m, cpu, nms=Nms(0.05), **options).predict_file(path)
                for m in (random_detector, open_onnx(exported[0])))  # fmt: skip
        assert len(a.scores) == len(b.scores) > 10
        assert torch.allclose(a.scores, b.scores, atol=1e-4)


def test_the_file_says_what_it_is(random_detector, exported):
    model = onnx.load(exported[0])
    onnx.checker.check_model(model, full_check=True)
    dimensions = [
        [d.dim_param or d.dim_value for d in v.type.tensor_type.shape.dim] for v in (*model.graph.input,
                                                                                    *model.graph.output)
    ]  # fmt: skip
    assert dimensions == [["batch", 3, 64, 64], ["batch", 84, 4], ["batch", 84, 10]]
    metadata = {p.key: json.loads(p.value) for p in model.metadata_props}
    assert metadata["canvas"] == [64, 64]
    assert metadata["class_names"] == list(random_detector.class_names)
    assert metadata["normalisation"]["divide_by"] == 255
    network = open_onnx(exported[0])
    assert (network.class_names, network.canvas, network.origin) == (random_detector.class_names, (64, 64), {})


def test_the_file_holds_the_range_of_deep_training_pictures(random_detector, exported):
    assert open_onnx(exported[0]).value_range is None
    assert "value_range" not in metadata_of(random_detector, random_detector.canvas)
    model, thermal = onnx.load(exported[0]), replace(random_detector, value_range=ValueRange(285.5, 320.0))
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, metadata_of(thermal, thermal.canvas))
    assert open_onnx(model.SerializeToString(), name="thermal").value_range == (285.5, 320)


def test_accuracy_at_another_size_is_not_claimed(random_detector):
    known = replace(random_detector, origin={"map50": 0.5, "whole_map50_95": 0.3, "confidence": 0.4, "seed": 1})
    own, other = (metadata_of(known, Canvas(side, side))["origin"] for side in (known.image_size, 96))
    assert json.loads(own) == known.origin
    assert json.loads(other) == {"confidence": 0.4, "seed": 1}
    card = model_card(known, "m", Canvas(96, 96))
    assert "scaled to 96 x 96 pixels" in card


def test_another_network_is_noticed(random_detector, exported, tmp_path, monkeypatch):
    torch.manual_seed(5)
    other = TrainedDetector(Detector(random_detector.model.config).eval(), ("a",) * 10, random_detector.canvas)
    check = compare(other, open_onnx(exported[0]))
    assert check.boxes_px > 1
    assert check.scores > 1e-2
    # The exporter's result is that of another network: nothing is written.
    monkeypatch.setattr("composite_nas.predict.onnx_file.onnx_bytes", lambda *_: exported[0].read_bytes())
    with pytest.raises(UserError, match="differs from PyTorch"):
        export_onnx(other, tmp_path / "other.onnx")
    assert not list(tmp_path.iterdir())


def test_files_that_are_no_exports(exported, random_detector, tmp_path):
    def refused(name: str, content: bytes, message: str, device: str = "auto") -> None:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(UserError, match=message):
            open_onnx(path, device)

    content = exported[0].read_bytes()
    with pytest.raises(UserError, match="does not exist"):
        open_onnx(tmp_path / "missing.onnx")
    refused("empty.onnx", b"", "not an ONNX file or is damaged")
    refused("text.onnx", b"hello", "not an ONNX file or is damaged")
    refused("half.onnx", content[: len(content) // 2], "not an ONNX file or is damaged")
    model = onnx.load_from_string(content)
    del model.metadata_props[:]
    refused("foreign.onnx", model.SerializeToString(), "not exported by this program")
    refused("mps.onnx", content, "--device mps", "mps")


@pytest.mark.parametrize("missing", ["onnx", "onnxscript"])
def test_missing_packages(missing, random_detector, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(UserError, match=r'pip install "composite-score-nas\[export\]"'):
        export_onnx(replace(random_detector), tmp_path / "a.onnx")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(UserError, match=r"\[export\]"):
        open_onnx(b"")
