"""The model card says what is known, what is not, and its example runs."""

import re
import subprocess
import sys
from dataclasses import replace

import numpy as np
import onnx
import pytest
import torch
from PIL import Image

from composite_nas.data.pictures import ValueRange
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.decoding import Nms
from composite_nas.predict.model_card import model_card
from composite_nas.predict.onnx_file import metadata_of
from composite_nas.predict.predictor import Predictor

ORIGIN = {
    "dataset": "fields", "dataset_fingerprint": "0123", "train_images": 520, "val_images": 130, "procedural": False,
    "data_licence": "CC BY-NC-SA 3.0", "epochs": 30, "seed": 42, "recipe": {"optimizer": "adamw", "lr": 0.004},
    "map50_95": 0.1234, "map50": 0.2567, "precision": 0.4, "recall": 0.3, "confidence": 0.41, "n_params": 1,
    "gmacs": 1.0, "program_version": "0.1.0",
}  # fmt: skip


def test_what_is_known(random_detector):
    card = model_card(replace(random_detector, origin=ORIGIN), "model_rank1")
    for text in ("`fields`", "520 training and 130 validation", "CC BY-NC-SA 3.0", "30 epochs (optimizer adamw, lr",
                 "seed 42", "| mAP50-95 | 0.123 |", "| mAP50 | 0.257 |", "one seed", "not VisDrone's official protocol",
                 "about 70% of the objects are missed", "best[i] > 0.41", "[N, 84, 10]"):  # fmt: skip
        assert text in card, text
    assert "not known" not in card
    assert "Warning" not in card
    spoilt = model_card(replace(random_detector, origin=ORIGIN | {"shared_pictures": 7}), "m")
    tested = ORIGIN | {"test_images": 60, "test_map50_95": 0.0987, "test_map50": None}
    measured = model_card(replace(random_detector, origin=tested), "m")
    for text in ("| | on 130 validation pictures | on 60 test pictures |\n|---|---|---|\n| mAP50-95 | 0.123 | 0.099 |",
                 "| mAP50 | 0.257 |  |", "Nothing was trained or chosen on the test pictures."):  # fmt: skip
        assert text in measured, text
    assert "test pictures" not in card
    assert "**Warning:** 7 validation pictures are training pictures, too: every mAP is too good" in spoilt
    drawn = model_card(replace(random_detector, origin=ORIGIN | {"procedural": True}), "m")
    assert "drawn by the program itself" in drawn
    silent = model_card(replace(random_detector, origin=ORIGIN | {"data_licence": "", "map50_95": None}), "m")
    assert "not stated in the dataset's data.yaml" in silent
    assert "mAP50-95 |" not in silent


def test_older_files_say_that_nothing_is_known(random_detector):
    card = model_card(random_detector, "old")
    assert card.lower().count("not known (the model file does not say)") == 4  # data, licence, training, accuracy
    assert "None" not in card.partition("```python")[0]
    assert "best[i] > 0.25" in card


@pytest.mark.parametrize(("origin", "expected"), [({}, 0.25), ({"confidence": None}, 0.25), ({"confidence": 0.4}, 0.4)])
def test_confidence_to_draw_at(origin, expected):
    assert shown_confidence(origin.get("confidence")) == expected


@pytest.mark.parametrize("value_range", [None, ValueRange(7000, 8000)])
def test_its_example_finds_what_predict_finds(random_detector, exported, tiny_caches, cpu, tmp_path, value_range):
    trained = replace(random_detector, origin={"confidence": 0.6}, value_range=value_range)
    model = onnx.load(exported[0])
    onnx.helper.set_model_props(model, metadata_of(trained, trained.canvas))
    onnx.save(model, tmp_path / "model_rank1.onnx")
    card = model_card(trained, "model_rank1")
    assert ("values 7000 to 8000 become black to white" in card) == (value_range is not None)
    (example,) = re.findall(r"```python\n(.*?)```", card, re.DOTALL)
    (tmp_path / "example.py").write_text(example)
    picture, source = tmp_path / "a.png", Image.open(tiny_caches[1].paths[2])
    if value_range is not None:
        source = Image.fromarray((7000 + 4.0 * np.asarray(source.convert("L"))).astype(np.uint16))
    source.save(picture)
    done = subprocess.run(
        [sys.executable, "example.py", picture.name], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    rows = [line.rsplit(" ", 5) for line in done.stdout.splitlines()]
    found = Predictor(trained, cpu, nms=Nms(0.6, 0.5, agnostic=True)).predict_file(picture)
    assert len(rows) == len(found.scores) > 3
    assert [r[0] for r in rows] == [trained.class_names[c] for c in found.classes]
    boxes = torch.tensor([[float(v) for v in r[2:]] for r in rows])
    inside = boxes.clamp(torch.zeros(4), torch.tensor([512.0, 288, 512, 288]))
    assert torch.allclose(inside, found.boxes_xyxy, atol=0.1)
