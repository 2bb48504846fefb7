"""Layouts, labels and what is wrong with them."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.base.errors import UserError
from composite_nas.data.dataset import draw_subset
from composite_nas.data.findings import Findings
from composite_nas.data.formats.rows import LabelledPicture
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES, VisDroneLabels
from composite_nas.data.formats.yolo import YoloLabels
from composite_nas.data.reading import read_dataset


def picture(path: Path, size=(40, 20)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (90, 120, 60)).save(path)


def text(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def yolo(root: Path, pattern="{split}/{kind}", rows="0 0.5 0.5 0.2 0.2\n", count=3) -> Path:
    for split in ("train", "val"):
        for i in range(count):
            picture(root / pattern.format(split=split, kind="images") / f"{i}.png")
            text(root / pattern.format(split=split, kind="labels") / f"{i}.txt", rows)
    return root


def read(path, tmp_path, **options):
    return read_dataset(path, tmp_path / "unpacked", **options)


@pytest.mark.parametrize("pattern", ["{split}/{kind}", "{kind}/{split}", "deep/{split}/{kind}"])
def test_folder_layouts_without_names_of_classes(tmp_path, pattern):
    dataset = read(yolo(tmp_path / "d", pattern), tmp_path)
    assert (len(dataset.train), len(dataset.val)) == (3, 3)
    assert dataset.train[0].boxes_cxcywh == pytest.approx(np.array([[0, 0.5, 0.5, 0.2, 0.2]]))
    assert dataset.class_names == ("class_0",)


@pytest.mark.parametrize("names", ["names: [car, bus]", "names:\n  0: car\n  1: bus"])
@pytest.mark.parametrize(
    "paths", ["train: images/train\nval: images/val", "path: .\ntrain: [images/train]\nval: ./images/val"]
)
def test_data_yaml(tmp_path, names, paths):
    root = yolo(tmp_path / "d", "{kind}/{split}")
    text(root / "data.yaml", f"{paths}\n{names}\n")
    for path in (root, root / "data.yaml"):
        dataset = read(path, tmp_path)
        assert (dataset.class_names, dataset.name) == (("car", "bus"), "d")
        assert len(dataset.train) == 3


def test_data_yaml_with_image_lists(tmp_path):
    root = yolo(tmp_path / "d", "{kind}/{split}")
    text(root / "train.txt", "images/train/0.png\nimages/train/2.png\n")
    text(root / "data.yaml", "train: train.txt\nval: images/val\nnames: [a]\n")
    assert [s.name for s in read(root, tmp_path).train] == ["0.png", "2.png"]


@pytest.mark.parametrize("name", ["{}", "VisDrone2019-DET-{}", "VisDrone2019-DET-{0}/VisDrone2019-DET-{0}", "{0}/{0}"])
def test_native_annotations_are_converted(tmp_path, name):
    root = tmp_path / "d"
    for folder in (root / name.format(split) for split in ("train", "val")):
        picture(folder / "images/a.jpg", (100, 50))
        text(folder / "annotations/a.txt", "10,20,30,10,1,4,0,0,\n0,0,9,9,0,0,0,0\n5,5,5,5,1,11,0,0\n")
    dataset = read(root, tmp_path)
    assert dataset.class_names == VISDRONE_CLASSES
    assert dataset.train[0].boxes_cxcywh == pytest.approx(np.array([[3, 0.25, 0.5, 0.3, 0.2]]))
    assert dataset.findings.counts["VisDrone ignored regions and 'others' dropped"] == 4


def test_pictures_beside_a_deeper_folder_of_images_stay(tmp_path):
    root = yolo(tmp_path / "d", "{split}")
    picture(root / "train/extra/images/9.png")
    text(root / "train/extra/labels/9.txt", "0 0.5 0.5 0.2 0.2\n")
    assert {"0.png", "1.png", "2.png"} <= {s.name for s in read(root, tmp_path).train}


def test_odd_rows_are_counted_not_fatal(tmp_path):
    rows = (
        "0 0.5 0.5 0.2 0.2\n"
        "0 0.5 0.5 0.2 0.2\n"  # duplicate
        "0 0.5 0.5 0.2\n"  # malformed
        "zero 0.5 0.5 0.2 0.2\n"  # malformed
        "7 0.5 0.5 0.2 0.2\n"  # class out of range
        "0 nan 0.5 0.2 0.2\n"  # NaN
        "0 0.5 0.5 0.0 0.2\n"  # no area
        "0 1.5 0.5 0.2 0.2\n"  # outside
        "0 0.95 0.5 0.2 0.2\n"  # overshoots
        "\n"
        "0 0.1 0.1 0.3 0.1 0.3 0.5\n"  # polygon: x 0.1 .. 0.3, y 0.1 .. 0.5
    )
    root = yolo(tmp_path / "d", count=1, rows=rows)
    text(root / "data.yaml", "train: train/images\nval: val/images\nnames: [a]\n")
    dataset = read(root, tmp_path, max_bad_share=1.0)
    assert dataset.train[0].boxes_cxcywh == pytest.approx(
        np.array([[0, 0.5, 0.5, 0.2, 0.2], [0, 0.925, 0.5, 0.15, 0.2], [0, 0.2, 0.3, 0.2, 0.4]])
    )
    counts = dataset.findings.counts
    assert counts["malformed label rows dropped"] == 4
    assert counts["label rows with an unknown class dropped"] == 2
    assert counts["label rows with NaN or infinite numbers dropped"] == 2
    assert counts["boxes without area dropped"] == 4
    assert counts["boxes clipped to the picture"] == 2
    assert counts["duplicate boxes dropped"] == 2
    assert "duplicate boxes dropped" in dataset.summary()


def test_images_without_labels_are_background(tmp_path):
    root = yolo(tmp_path / "d")
    (root / "train/labels/1.txt").unlink()
    dataset = read(root, tmp_path)
    assert dataset.train[1].boxes_cxcywh.shape == (0, 5)
    assert dataset.findings.counts["images without a label file (counted as background)"] == 1


def test_odd_names_and_upper_case_suffixes(tmp_path):
    root = yolo(tmp_path / "d", count=1)
    for name in ("Фото з дрона №1", "a b.c", "x'y"):
        picture(root / "train/images" / f"{name}.PNG")
        text(root / "train/labels" / f"{name}.txt", "0 0.5 0.5 0.1 0.1\n")
    picture(root / "train/images/._0.png")  # left by another system's file manager
    dataset = read(root, tmp_path)
    assert sorted(s.name for s in dataset.train) == sorted(["0.png", "Фото з дрона №1.PNG", "a b.c.PNG", "x'y.PNG"])
    assert all(len(s.boxes_cxcywh) == 1 for s in dataset.train)


def test_order_and_fingerprint_do_not_depend_on_the_disk(tmp_path):
    first = read(yolo(tmp_path / "a"), tmp_path)
    os.rename(tmp_path / "a", tmp_path / "b")
    second = read(tmp_path / "b", tmp_path)
    assert [s.name for s in first.train] == [s.name for s in second.train]
    assert first.fingerprint == second.fingerprint
    text(tmp_path / "b/train/labels/0.txt", "0 0.5 0.5 0.3 0.2\n")
    assert read(tmp_path / "b", tmp_path).fingerprint != first.fingerprint


def test_canvas_suits_the_upright_pictures_of_both_splits(tiny_dataset):
    """Drawn scenes: 24 of 480 x 360 to learn from, 8 of 512 x 288 to judge by. At 128 px, 96 rows hold both."""
    assert {s.size for s in tiny_dataset.train} == {(480, 360)}
    assert {s.size for s in tiny_dataset.val} == {(512, 288)}
    assert tiny_dataset.canvas(128, True) == (96, 128)
    assert tiny_dataset.canvas(128, False) == (128, 128)
    val_only = replace(tiny_dataset, train=[])
    assert val_only.canvas(320, True) == (192, 320)
    assert tiny_dataset.canvas(320, True) == (256, 320)
    turned = [replace(s, size=s.size[::-1]) for s in tiny_dataset.train]
    assert replace(tiny_dataset, train=turned, val=[]).canvas(128, True) == (128, 96)
    assert replace(tiny_dataset, train=turned).canvas(128, True) == (128, 128)


def test_subsets_are_drawn_by_seed():
    items = list(range(100))
    assert draw_subset(items, 10, 1) == draw_subset(items, 10, 1)
    assert draw_subset(items, 10, 1) != draw_subset(items, 10, 2)
    assert draw_subset(items, 10, 1) != items[:10]
    assert sorted(draw_subset(items, 0, 1)) == items
    assert sorted(draw_subset(items, 1000, 1)) == items


def fill(folder: Path, content: str) -> None:
    """The same in every file."""
    for path in folder.iterdir():
        path.write_text(content)


def emptied(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def rename_labels(root: Path) -> None:
    for path in (root / "train/labels").iterdir():
        path.rename(path.with_name("other_" + path.name))


def data_yaml(content: str):
    return lambda root: text(root / "data.yaml", content)


BREAKS = {
    "nothing there": shutil.rmtree,
    "empty folder": emptied,
    "no val": lambda root: shutil.rmtree(root / "val"),
    "no images": lambda root: emptied(root / "val/images"),
    "no labels": lambda root: shutil.rmtree(root / "train/labels"),
    "labels of other pictures": rename_labels,
    "empty labels": lambda root: fill(root / "val/labels", ""),
    "empty images": lambda root: fill(root / "train/images", ""),
    "rows of VisDrone as YOLO": lambda root: fill(root / "train/labels", "1,1,9,9,1,1,0,0\n"),
    "data.yaml without names": data_yaml("train: train/images\nval: val/images\n"),
    "data.yaml that is none": data_yaml("train: [\n"),
    "data.yaml that is a list": data_yaml("- 1\n"),
    "data.yaml without val": data_yaml("train: train/images\nnames: [a]\n"),
    "data.yaml of another place": data_yaml("train: nowhere\nval: val/images\nnames: [a]\n"),
    "data.yaml of three classes": data_yaml("train: train/images\nval: val/images\nnames: [a]\nnc: 3\n"),
}


@pytest.mark.parametrize("break_it", BREAKS.values(), ids=BREAKS)
def test_broken_datasets_end_in_one_sentence_that_names_the_place(tmp_path, break_it):
    root = yolo(tmp_path / "d")
    break_it(root)
    with pytest.raises(UserError) as error:
        read(root, tmp_path)
    message = str(error.value)
    assert str(root) in message
    assert "\n" not in message


@pytest.mark.skipif("COMPOSITE_NAS_SHARED_DATA" not in os.environ, reason="COMPOSITE_NAS_SHARED_DATA is not set")
def test_real_odd_files_of_visdrone():
    """Seven training files with trailing commas, a zero height, duplicates and 902 objects."""
    root = Path(os.environ["COMPOSITE_NAS_SHARED_DATA"]) / "visdrone_odd_files"
    for kind, names in (("annotations", VISDRONE_CLASSES), ("labels", VISDRONE_CLASSES)):
        findings = Findings()
        pictures = [LabelledPicture(p, (2000, 1500), str(p)) for p in sorted((root / kind).iterdir())]
        reader = VisDroneLabels() if kind == "annotations" else YoloLabels(pictures, names, None)
        counts = [len(reader.read(picture, names, findings)) for picture in pictures]
        assert max(counts) > 800
        assert findings.counts["malformed label rows dropped"] == 0
        assert findings.counts["duplicate boxes dropped"] >= (kind == "annotations")
