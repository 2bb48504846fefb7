"""predict.py as a person types it: what is written, what is said, exit codes."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from composite_nas.data.pictures import ValueRange
from composite_nas.detection.decoding import Nms
from composite_nas.detection.model_file import load_model, save_model
from composite_nas.predict.cli import main
from composite_nas.predict.predictor import Predictor
from tests.support.videos import make_video

SCRIPT = Path(__file__).parents[2] / "bayesian_optimization" / "predict.py"


@pytest.fixture
def model(random_detector, tmp_path):
    path = tmp_path / "results" / "model_rank1.pt"
    path.parent.mkdir()
    origin = {"confidence": 0.6, "map50": 0.25}
    save_model(path, random_detector.model, random_detector.class_names, random_detector.canvas, origin)
    return path


@pytest.fixture
def predict(run_script):
    return lambda *arguments: run_script(SCRIPT, *arguments, "--device", "cpu")


@pytest.fixture
def photos(tiny_folder, tmp_path):
    folder = tmp_path / "photos"
    shutil.copytree(tiny_folder / "val" / "images", folder)
    return folder


def test_a_deep_picture_is_drawn_as_it_is_seen_or_refused(predict, random_detector, model, capsys, tmp_path):
    """A model of temperatures draws the warm half white; one of photographs says why it cannot use the picture."""
    kelvin = np.full((40, 80), 285, np.float32)
    kelvin[:, 40:] = 305
    Image.fromarray(kelvin).save(tmp_path / "a.tif")
    assert predict(model, tmp_path / "a.tif") == 2
    said = capsys.readouterr().err
    assert "a.tif is skipped: it is not read: pictures of float or 32-bit values (the training pictures have 8" in said
    thermal = ValueRange(285, 305)
    save_model(model, random_detector.model, random_detector.class_names, random_detector.canvas, {}, thermal)
    assert predict(model, tmp_path / "a.tif", "--conf", "0.99") == 0
    drawn = np.asarray(Image.open(model.parent / "predictions" / "a.jpg"))
    assert drawn[:, :30].mean() < 10
    assert drawn[:, 50:].mean() > 245


def test_a_folder_a_damaged_picture_and_a_video(predict, model, photos, capsys, tmp_path, cpu):
    (photos / "00003.jpg").write_bytes((photos / "00003.jpg").read_bytes()[:900])
    make_video(tmp_path / "flight.mp4", 3)
    before = {p: p.read_bytes() for p in photos.iterdir()}
    assert predict(model, photos, tmp_path / "flight.mp4", "--save-txt", "--save-json") == 0
    said = capsys.readouterr()
    assert "00003.jpg is skipped" in said.err
    assert "confidence above 0.6; mAP50 0.25 in validation" in said.out
    assert "median of 9 pictures, the first left out" in said.out  # 7 whole pictures and 3 frames
    output = model.parent / "predictions"
    files = {p.relative_to(output).as_posix() for p in output.rglob("*") if p.is_file()}
    whole = [f"{i:05d}" for i in range(8) if i != 3]
    frames = [f"flight/{i:06d}" for i in (1, 2, 3)]
    assert files == {f"{n}.jpg" for n in whole} | {f"labels/{n}.txt" for n in whole + frames} | {
        "flight.mp4", "predictions.json",
    }  # fmt: skip
    assert {p: p.read_bytes() for p in photos.iterdir()} == before
    assert Image.open(output / "00000.jpg").size == (512, 288)
    # What is written is what the Predictor finds.
    found = Predictor(load_model(model), cpu, nms=Nms(0.6, 0.5, agnostic=True)).predict_file(photos / "00000.jpg")
    rows = [line.split() for line in (output / "labels" / "00000.txt").read_text().splitlines()]
    assert [int(r[0]) for r in rows] == found.classes.tolist()
    assert [float(r[5]) for r in rows] == pytest.approx(found.scores.tolist(), abs=1e-5)
    coco = json.loads((output / "predictions.json").read_text())
    assert [i["file_name"] for i in coco["images"]][-2:] == ["flight/000002.jpg", "flight/000003.jpg"]
    assert sum(a["image_id"] == 1 for a in coco["annotations"]) == len(rows) > 0


def test_next_runs_go_into_next_folders(predict, model, photos, capsys):
    picture = photos / "00001.jpg"
    for _ in range(2):
        assert predict(model, picture, "--tile", 128, "--image-size", 96, "--conf", 0.3) == 0
    assert {p.name for p in model.parent.iterdir()} == {"model_rank1.pt", "predictions", "predictions_2"}
    assert predict(model, picture, "--no-save-pictures") == 0
    assert {p.name for p in model.parent.iterdir()} == {"model_rank1.pt", "predictions", "predictions_2"}
    assert predict(model, picture, "--output", photos) == 2
    assert "is not empty or no folder" in capsys.readouterr().err


def test_results_beside_the_script_are_found_from_anywhere(model, photos, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    flags = ["results/model_rank1.pt", str(photos / "0000[01].jpg"), "--device", "cpu"]
    assert main(tmp_path, flags) == 0
    assert {p.name for p in (model.parent / "predictions").iterdir()} == {"00000.jpg", "00001.jpg"}
    assert main(None, flags) == 2


def test_the_exported_file_is_a_model_too(predict, model, exported, photos, capsys):
    onnx = model.with_suffix(".onnx")
    shutil.copy(exported[0], onnx)
    texts = []
    for file in (model, onnx):
        assert predict(file, photos, "--conf", 0.6, "--save-txt", "--output", model.parent / file.suffix[1:]) == 0
        texts.append([p.read_text() for p in sorted((model.parent / file.suffix[1:] / "labels").iterdir())])
    assert "ONNX Runtime" in capsys.readouterr().out
    for a, b in zip(*texts, strict=True):
        torch.testing.assert_close(*(torch.tensor([[float(v) for v in r.split()] for r in t.splitlines()])
                                     for t in (a, b)), atol=1e-4, rtol=0)  # fmt: skip
    assert predict(onnx, photos, "--image-size", 96) == 2
    assert "was exported for 64 pixels" in capsys.readouterr().err
    assert predict(onnx, "--export", "onnx") == 2


def test_export_writes_the_file_and_its_card(predict, model, exported, capsys, monkeypatch):
    """The same network exported before; it is still compared with PyTorch."""
    monkeypatch.setattr("composite_nas.predict.onnx_file.onnx_bytes", lambda *_: exported[0].read_bytes())
    assert predict(model, "--export", "onnx") == 0
    assert "agree" in capsys.readouterr().out
    assert {p.name for p in model.parent.iterdir()} == {"model_rank1.pt", "model_rank1.onnx", "model_rank1.md"}
    assert "# model_rank1" in model.with_suffix(".md").read_text()


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--image-size", "100"], "--image-size must be a multiple of 32"),
        (["--tile", "32"], "--tile must be at least 64"),
        (["--conf", "1.5"], "--conf must be"),
        (["--iou", "0"], "--iou must be"),
        (["--overlap", "0.95"], "--overlap must be"),
        (["--max-detections", "0"], "--max-detections must be"),
    ],
)
def test_wrong_flags(flags, message, predict, model, photos, capsys):
    assert predict(model, photos, *flags) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"Error: {message}")
    assert said.count("\n") == 1


def test_wrong_files_and_devices(predict, run_script, model, photos, capsys, tmp_path):
    (tmp_path / "damaged.pt").write_bytes(model.read_bytes()[:2000])
    for arguments, message in (
        ((tmp_path / "none.pt", photos), "none.pt does not exist"),
        ((tmp_path / "damaged.pt", photos), "is damaged"),
        ((photos / "00000.jpg", photos), "is not a model of this program"),
        ((model, tmp_path / "nothing"), "nothing does not exist"),
        ((model, "https://example.org/a.jpg"), "https://example.org/a.jpg is an address"),
        (("https://example.org/m.pt", photos), "https://example.org/m.pt is an address"),
        ((model,), "no pictures"),
    ):
        assert predict(*arguments) == 2
        assert message in capsys.readouterr().err
    if not torch.backends.mps.is_available():
        assert run_script(SCRIPT, model, photos, "--device", "mps") == 2
        assert "--device mps" in capsys.readouterr().err
    (tmp_path / "text.jpg").write_text("no picture")
    assert predict(model, tmp_path / "text.jpg", "--save-json") == 2
    assert "text.jpg is skipped" in capsys.readouterr().err
    assert [p.name for p in model.parent.iterdir()] == [model.name]  # no folder without results


def test_interrupted_run_keeps_what_is_finished(predict, model, photos, capsys, monkeypatch):
    predict_file = Predictor.predict_file

    def interrupted(self, path):
        if path.name == "00002.jpg":
            raise KeyboardInterrupt
        return predict_file(self, path)

    monkeypatch.setattr(Predictor, "predict_file", interrupted)
    assert predict(model, photos, "--save-json") == 130
    output = model.parent / "predictions"
    assert {p.name for p in output.iterdir()} == {"00000.jpg", "00001.jpg", "predictions.json"}
    assert len(json.loads((output / "predictions.json").read_text())["images"]) == 2
    assert "Interrupted" in capsys.readouterr().err


def test_a_file_holds_cpu_tensors_only(random_detector, tmp_path):
    """So that what was trained on a GPU opens without one."""
    path = tmp_path / "a.pt"
    place = "cuda" if torch.cuda.is_available() else "cpu"
    save_model(path, random_detector.model.to(place), ("a",) * 10, random_detector.canvas)
    random_detector.model.to("cpu")
    content = torch.load(path, weights_only=True)  # no map_location: tensors are where they were saved
    assert all(t.device.type == "cpu" for t in content["state_dict"].values())
    assert load_model(path).class_names == ("a",) * 10
