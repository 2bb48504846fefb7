"""The command line of both protocols: its numbers by hand, files in and out, and one sentence for each fault."""

import json
import os
import runpy
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from composite_nas.base.devices import select_device
from composite_nas.base.errors import UserError
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.pictures import Canvas
from composite_nas.detection.model_file import TrainedDetector, load_model, save_model
from composite_nas.detection.network import Detector
from composite_nas.predict.measure import canvas_of, class_indices, main

# Two cars and an ignored region; a bus; nothing.
ANNOTATIONS = {
    "a": "10,10,20,10,1,4,0,0\n100,10,20,10,1,4,0,1\n0,60,200,40,0,0,0,0\n",
    "b": "50,50,30,20,1,9,0,0,\n",  # trailing commas occur
    "c": "",
}
# One car; a false alarm between, and one in the ignored region; the bus is missed.
DETECTIONS = {
    "a": "10,10,20,10,0.9,4,-1,-1\n100,10,20,10,0.5,4,-1,-1\n50,70,20,10,0.99,4,-1,-1\n",
    "b": "",
    "c": "150,50,20,10,0.7,4,-1,-1\n",
}


def write_files(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def write_pictures(folder: Path, names="abc", size=(200, 100)) -> None:
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    for name in names:
        Image.fromarray(random.integers(0, 256, (size[1], size[0], 3), np.uint8)).save(folder / f"{name}.png")


@pytest.fixture
def archive(tmp_path) -> Path:
    """As the official archive of one split is unpacked."""
    folder = tmp_path / "VisDrone2019-DET-val"
    write_pictures(folder / "images")
    write_files(folder / "annotations", ANNOTATIONS)
    return folder


@pytest.fixture
def found(tmp_path) -> Path:
    return write_files(tmp_path / "found", DETECTIONS)


def by_visdrone(data: Path, *more) -> int:
    return main(["--protocol", "visdrone", "--data", str(data), *map(str, more)])


def error_of(capsys, code: int) -> str:
    """The one sentence."""
    assert code == 2
    text = capsys.readouterr().err
    assert text.startswith("Error: ")
    assert text.count("\n") == 1
    return text


def test_numbers_of_result_files_by_hand(archive, found, tmp_path, capsys):
    """Cars rank right, wrong, right of two: AP 5/6; the bus 0, and each class is in one picture. Best ones: one car."""
    out = tmp_path / "new" / "numbers.json"
    assert by_visdrone(archive, "--detections", found, "--save-json", out) == 0
    shown = capsys.readouterr().out
    assert "VisDrone protocol: percent" in shown
    assert "AP      41.67 %   IoU 0.50:0.95  maxDets 500" in shown
    assert "AR1     25.00 %" in shown
    assert "3 objects of the ten classes" in shown
    assert "in ignored regions 0 objects and 1 detections" in shown
    numbers = json.loads(out.read_text())
    assert numbers["protocol"] == "visdrone"
    assert numbers["ap"] == numbers["ap50"] == pytest.approx(100 * (1 / 2 + 1 / 2 * 2 / 3) / 2)
    assert numbers["per_class_ap"][0] is None
    assert dict(zip(numbers["class_names"], numbers["pictures_with_class"], strict=True))["car"] == 1


def test_layouts(archive, found, tmp_path, capsys):
    """The same numbers from every layout, where YOLO labels lie beside the annotations, too."""
    pictures, annotations = archive / "images", archive / "annotations"
    together = tmp_path / "together"  # one folder of annotations for all splits
    shutil.copytree(pictures, together / "images" / "val")
    shutil.copytree(annotations, together / "annotations")
    write_files(together / "annotations", {"of_another_split": "1,1,5,5,1,4,0,0"})
    write_files(together / "labels" / "val", {"a": "3 0.5 0.5 0.1 0.1"})
    apart = tmp_path / "apart"
    shutil.copytree(pictures, apart / "images" / "test")
    shutil.copytree(annotations, apart / "annotations" / "test")
    dev = tmp_path / "dev"
    shutil.copytree(archive, dev / "VisDrone2019-DET-test-dev")
    listed = tmp_path / "listed"
    shutil.copytree(pictures, listed / "pictures" / "images")
    shutil.copytree(annotations, listed / "pictures" / "annotations")
    (listed / "data.yaml").write_text("train: pictures/images\nval: pictures/images\nnames: [x]\n")
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as file:
        for path in sorted(p for p in archive.rglob("*") if p.is_file()):
            file.write(path, path.relative_to(archive.parent))
    apart_flags = ("--split", "test")
    for data, flags in (
        (archive, ()), (tmp_path / "together", ()), (apart, apart_flags), (dev, apart_flags), (listed, ()),
        (listed / "data.yaml", ()), (packed, ()),
    ):  # fmt: skip
        assert by_visdrone(data, "--detections", found, *flags) == 0, data
        assert "AP      41.67 %" in capsys.readouterr().out, data


def test_faults_of_files(archive, found, tmp_path, capsys):
    for wrong in ("1,2,3", "1,2,3,4,x,4,-1,-1", "1,2,3,4,nan,4,-1,-1", "1,2,3,4,0.5,0,-1,-1", "1,2,3,4,0.5,4.5,-1,-1"):
        (found / "b.txt").write_text(f"\n10,10,5,5,0.5,1,-1,-1\n{wrong}\n")
        message = error_of(capsys, by_visdrone(archive, "--detections", found))
        assert f"{found / 'b.txt'}: row 2 ({wrong!r})" in message
    (found / "b.txt").unlink()
    message = error_of(capsys, by_visdrone(archive, "--detections", found))
    assert f"{found / 'b.txt'} does not exist" in message
    assert "1 of the 3" in message
    assert "is not a folder" in error_of(capsys, by_visdrone(archive, "--detections", tmp_path / "absent"))
    (archive / "annotations" / "more.txt").write_text("")
    assert "more.txt: 1 such files have no picture" in error_of(capsys, by_visdrone(archive, "--detections", found))
    (archive / "annotations" / "more.txt").unlink()
    (archive / "annotations" / "c.txt").unlink()
    assert f"{archive / 'annotations' / 'c.txt'} does not exist: 1 of 3" in error_of(
        capsys, by_visdrone(archive, "--detections", found)
    )
    (archive / "annotations" / "c.txt").write_text("1,1,5,5,1,12,0,0")
    assert "category of 0 to 11" in error_of(capsys, by_visdrone(archive, "--detections", found))
    (archive / "images" / "c.png").write_bytes(b"no picture")
    (archive / "annotations" / "c.txt").write_text("")
    assert "c.png is damaged" in error_of(capsys, by_visdrone(archive, "--detections", found))


def test_faults_of_datasets(archive, found, tmp_path, capsys):
    assert "does not exist" in error_of(capsys, by_visdrone(tmp_path / "absent", "--detections", found))
    assert "no pictures of the train split" in error_of(
        capsys, by_visdrone(archive, "--detections", found, "--split", "train")
    )
    write_files(archive / "annotations", {"a": "", "b": "1,1,9,9,0,0,0,0"})
    assert "no object of VisDrone's ten classes" in error_of(capsys, by_visdrone(archive, "--detections", found))
    shutil.copytree(archive, tmp_path / "two" / "one" / "VisDrone2019-DET-val")
    shutil.copytree(archive, tmp_path / "two" / "other" / "VisDrone2019-DET-val")
    assert "holds several datasets" in error_of(capsys, by_visdrone(tmp_path / "two", "--detections", found))
    shutil.rmtree(archive / "annotations")
    write_files(archive / "labels", {"a": "3 0.5 0.5 0.1 0.1"})
    assert "YOLO labels lack them" in error_of(capsys, by_visdrone(archive, "--detections", found))


def test_faults_of_flags(archive, found, tmp_path, capsys):
    model, known_json = tmp_path / "model.pt", tmp_path / "labels.json"
    known_json.write_text("of the user")
    for flags, part in (
        ((), "either a MODEL or --detections"),
        ((model, "--detections", found), "either a MODEL or --detections"),
        (("--detections", found, "--save-txt", tmp_path / "t"), "in that format already"),
        (("s3://bucket/model.pt",), "s3://bucket/model.pt is an address"),
        ((model, "--save-json", "gs://bucket/a.json"), "give a place on this machine"),
        ((model, "--image-size", "100"), "--image-size must be a multiple of 32 from 64 to 4096, not 100"),
        ((model, "--tile", "63"), "--tile must be at least 64 pixels, or 0 for whole pictures, not 63"),
        ((model, "--conf", "1.5"), "--conf 1.5: must be from 0 to 1"),
        ((model, "--overlap", "0.95"), "from 0 to 0.9"),
        ((model, "--save-json", tmp_path), "is a folder"),
        ((model, "--save-json", known_json), "is there already; give the name of a new file"),
        ((model,), "model.pt does not exist"),
        ((model, "--protocol", "coco", "--save-txt", tmp_path / "t"), "--save-txt belongs to --protocol visdrone"),
        (("--detections", found, "--protocol", "coco"), "--detections belongs to --protocol visdrone"),
        (("--detections", found, "--save-json", archive / "images" / "a.png" / "x.json"), "a.png"),
    ):
        assert part in error_of(capsys, by_visdrone(archive, *flags))


# Models: an untrained one is as real as any. What it is surest of becomes the truth, so its accuracy is known.


@pytest.fixture
def model_file(tmp_path, tiny_config) -> Path:
    torch.manual_seed(0)
    model = Detector(tiny_config).eval()
    with torch.no_grad():  # scores that differ by more than a trained head's beginning would
        model.class_tower.predict.weight.mul_(1000)
    path = tmp_path / "model.pt"
    save_model(path, model, VISDRONE_CLASSES, Canvas(64, 96))
    return path


def surest(model_file: Path, pictures: list[Path]) -> list[np.ndarray]:
    """Per picture [n, 5]: class and box (x1, y1, x2, y2) of the detections above the widest gap of scores."""
    from composite_nas.predict.predictor import Predictor

    predictor = Predictor(load_model(model_file), select_device("cpu", "fp32"))
    found = [predictor.predict_file(path) for path in pictures]
    scores = np.sort(np.concatenate([d.scores.numpy() for d in found]))[::-1]
    last = 3 + int(np.argmax(-np.diff(scores[3:20])))
    return [
        torch.cat([d.classes[:, None].double(), d.boxes_xyxy.double()], 1)[d.scores >= float(scores[last])].numpy()
        for d in found
    ]


@pytest.fixture
def known(tmp_path, model_file) -> Path:
    """images/val with native annotations and YOLO labels of what the model is surest of; train is the same."""
    root = tmp_path / "known"
    write_pictures(root / "images" / "val", "abcd")
    pictures = sorted((root / "images" / "val").iterdir())
    for path, boxes in zip(pictures, surest(model_file, pictures), strict=True):
        rows = [
            f"{x1!r},{y1!r},{x2 - x1!r},{y2 - y1!r},1,{int(label) + 1},0,0" for label, x1, y1, x2, y2 in boxes.tolist()
        ]
        write_files(root / "annotations" / "val", {path.stem: "\n".join(rows)})
        rows = [
            f"{int(label)} {(x1 + x2) / 400!r} {(y1 + y2) / 200!r} {(x2 - x1) / 200!r} {(y2 - y1) / 100!r}"
            for label, x1, y1, x2, y2 in boxes.tolist()
        ]
        write_files(root / "labels" / "val", {path.stem: "\n".join(rows)})
    for folder in ("images", "labels", "annotations"):
        shutil.copytree(root / folder / "val", root / folder / "train")
    (root / "data.yaml").write_text(f"train: images/train\nval: images/val\nnames: {list(VISDRONE_CLASSES)}\n")
    return root


PRECISE = ("--device", "cpu", "--precision", "fp32")


def test_a_model_by_either_protocol(known, model_file, tmp_path, capsys):
    numbers = tmp_path / "numbers.json"
    assert by_visdrone(known, model_file, *PRECISE, "--save-json", numbers) == 0
    assert "Not COCO-style mAP" in capsys.readouterr().out
    percent = json.loads(numbers.read_text())
    assert (percent["ap"], percent["ar500"]) == pytest.approx((100, 100))
    assert by_visdrone(known, model_file, *PRECISE, "--save-json", tmp_path / "coco.json", "--protocol", "coco") == 0
    shown = capsys.readouterr().out
    assert "Not VisDrone's protocol" in shown
    assert "mAP50-95 1.0000" in shown
    share = json.loads((tmp_path / "coco.json").read_text())
    assert (share["protocol"], share["map50_95"], share["map50"]) == ("coco", pytest.approx(1), pytest.approx(1))
    assert (percent["computed_in"], share["computed_in"]) == ("fp32", "fp32")
    assert 0 < share["precision"] <= 1
    assert [v is None for v in share["per_class"]] == [v is None for v in percent["per_class_ap"]]


def test_a_test_split_of_one_s_own(known, model_file, capsys):
    """Of the four pictures two are in it; without the split the sentence says so."""
    flags = (model_file, *PRECISE, "--protocol", "coco", "--split", "test")
    assert "no test split with labels there" in error_of(capsys, by_visdrone(known, *flags))
    for kind, suffix in (("images", "*"), ("labels", "*")):
        (known / kind / "test").mkdir()
        for path in sorted((known / kind / "val").glob(suffix))[:2]:
            shutil.copy(path, known / kind / "test")
    (known / "data.yaml").write_text((known / "data.yaml").read_text() + "test: images/test\n")
    assert by_visdrone(known, *flags) == 0
    shown = capsys.readouterr().out
    assert "on 2 test pictures" in shown
    assert "mAP50-95 1.0000" in shown


def test_written_detections_give_the_same_numbers(archive, known, model_file, tmp_path, capsys):
    written, numbers = tmp_path / "submission", [tmp_path / "1.json", tmp_path / "2.json"]
    # One more object that is not found, and an ignored region with an object.
    truth = known / "annotations" / "val" / "b.txt"
    truth.write_text(truth.read_text() + "\n150,30,20,20,1,4,0,0\n0,0,60,100,0,0,0,0\n0,0,20,20,1,4,0,0")
    assert by_visdrone(known, model_file, *PRECISE, "--save-txt", written, "--save-json", numbers[0]) == 0
    assert by_visdrone(known, "--detections", written, "--save-json", numbers[1]) == 0
    first, second = (json.loads(path.read_text()) for path in numbers)
    assert 0 < first["ap"] < 100
    assert first["dropped_objects"] == 1
    results = [{k: v for k, v in n.items() if k.startswith(("ap", "ar", "per_class", "num", "cut", "dropped"))}
               for n in (first, second)]  # fmt: skip
    assert len(results[0]) > 12
    assert results[0] == results[1]
    assert sorted(p.name for p in written.iterdir()) == ["a.txt", "b.txt", "c.txt", "d.txt"]
    rows = [line.split(",") for line in (written / "a.txt").read_text().splitlines()]
    assert {tuple(row[6:]) for row in rows} == {("-1", "-1")}
    assert {int(row[5]) for row in rows} <= set(range(1, 11))
    assert [float(row[4]) for row in rows] == sorted((float(row[4]) for row in rows), reverse=True)
    capsys.readouterr()
    assert "holds a.txt already" in error_of(capsys, by_visdrone(known, model_file, "--save-txt", written))


def test_other_sizes_and_tiles_run(known, model_file, capsys):
    assert by_visdrone(known, model_file, *PRECISE, "--image-size", 192, "--tile", 128, "--conf", 0.01) == 0
    said = capsys.readouterr().out
    assert "AR500" in said
    assert ", each in tiles of 128 pixels and once whole\n" in said


def test_a_model_of_other_classes(archive, known, model_file, tmp_path, capsys):
    other = tmp_path / "other.pt"
    save_model(other, load_model(model_file).model, ("airplane", *VISDRONE_CLASSES[:9]), Canvas(64, 64))
    message = error_of(capsys, by_visdrone(archive, other))
    assert "airplane" in message
    assert "--protocol coco" in message
    assert "airplane" in error_of(capsys, by_visdrone(known, other, "--protocol", "coco"))


def test_classes_go_by_name():
    assert class_indices(Path(), ("bus", "car"), VISDRONE_CLASSES).tolist() == [8, 3]
    with pytest.raises(UserError, match="model finds ship"):
        class_indices(Path("model"), ("car", "ship"), VISDRONE_CLASSES)


def test_damaged_picture(known, model_file, capsys):
    picture = known / "images" / "val" / "b.png"
    picture.write_bytes(picture.read_bytes()[:500])
    assert "b.png is damaged" in error_of(capsys, by_visdrone(known, model_file))


def test_canvas_keeps_its_shape(tiny_config):
    trained = TrainedDetector(Detector(tiny_config), (), Canvas(192, 320))
    assert canvas_of(trained, None) == Canvas(192, 320)
    assert canvas_of(trained, 640) == Canvas(384, 640)
    assert canvas_of(trained, 480) == Canvas(288, 480)


def test_the_command(archive, found, monkeypatch, capsys):
    """As ``python -m composite_nas measure``."""
    flags = ["measure", "--protocol", "visdrone", "--data", str(archive), "--detections", str(found)]
    monkeypatch.setattr(sys, "argv", ["", *flags])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("composite_nas", run_name="__main__")
    assert end.value.code == 0
    assert "AP      41.67 %" in capsys.readouterr().out
    for wrong in ([], ["--protocol", "pascal", "--data", "x"]):
        with pytest.raises(SystemExit) as end:
            main(wrong)
        assert end.value.code == 2


@pytest.mark.skipif("COMPOSITE_NAS_SHARED_DATA" not in os.environ, reason="COMPOSITE_NAS_SHARED_DATA is not set")
def test_real_splits_with_empty_results(tmp_path, capsys):
    """Real layout: labels/ beside annotations of all splits in one folder, which are the ones to be read."""
    root = Path(os.environ["COMPOSITE_NAS_SHARED_DATA"]) / "visdrone_det"
    for split, pictures, objects in (("train", 8, 455), ("val", 9, 811), ("test", 13, 655)):
        names = [p.stem for p in (root / "images" / split).iterdir()]
        found = write_files(tmp_path / split, dict.fromkeys(names, ""))
        assert by_visdrone(root, "--detections", found, "--split", split) == 0
        shown = capsys.readouterr().out
        assert f"on {pictures} {split} pictures" in shown
        assert f"{objects} objects of the ten classes" in shown
        assert "AP       0.00 %" in shown
