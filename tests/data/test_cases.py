"""Inputs that people reported trouble with, each built small, with the boxes that are truly in it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.reading import read_dataset
from tests.support.datasets import (
    DIALECTS,
    NAMES,
    Truth,
    check,
    keypoint_row,
    lists,
    native_text,
    picture,
    pixel_row,
    seed_of,
    some_boxes,
    some_truth,
    text,
    voc_xml,
    write_coco,
    write_yolo,
    yolo_row,
    zip_folder,
)

SPLIT_FIRST = "train: train/images\nval: val/images\n"
LFS = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'2d6c72fe' * 8}\nsize 48211\n"


def rename(truth: Truth, val: str) -> Truth:
    return Truth({"train": truth.boxes["train"], val: truth.boxes["val"]}, truth.size)


# -------------------- how a dataset is described and laid out


def case_01_own_folder_repeated(root: Path, truth: Truth) -> Path:
    write_yolo(root / "Insulators-1", rename(truth, "valid"))
    content = "train: Insulators-1/train/images\nval: Insulators-1/valid/images\ntest: ../test/images\n"
    return text(root / "Insulators-1/data.yaml", content + "nc: 2\nnames: [car, bus]\n")


def case_02_validation_key_and_foreign_path(root: Path, truth: Truth) -> Path:
    write_yolo(root, rename(truth, "validation"), "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    content = "path: /home/someone/elsewhere/x\ntrain: ./images/train/\nvalidation: ./images/validation/\n"
    text(root / "dataset.yaml", content + "names: [car, bus]\n")
    return root


def case_03_back_slashes_in_yaml(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    content = "path: c:\\Dev\\set\r\ntrain: .\\images\\train\\\r\nval: .\\images\\val\\\r\nnames: [car, bus]\r\n"
    return text(root / "data.yaml", content)


def case_03_back_slashes_in_list_with_mark(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    lists(root, truth, ".\\images\\{split}\\{name}.png", "utf-8-sig", "\r\n")
    return text(root / "data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")


def case_03_list_with_mark(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    lists(root, truth, "images/{split}/{name}.png", "utf-8-sig")
    return text(root / "data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")


def case_list_of_another_machine(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    lists(root, truth, "/content/drive/MyDrive/set/images/{split}/{name}.png")
    return text(root / "data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")


def case_folder_named_like_a_split(root: Path, truth: Truth) -> Path:
    write_yolo(root / "train-set-1", truth)
    content = "train: train-set-1/train/images\nval: train-set-1/val/images\nnames: [car, bus]\n"
    return text(root / "train-set-1/data.yaml", content)


def case_05_mapping_upside_down(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth)
    return text(root / "data.yaml", SPLIT_FIRST + "names:\n  car: 0\n  bus: 1\nnc: 2\n")


def case_07_yaml_with_names_only(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth)
    text(root / "anything.yml", "nc: 2\nnames:\n- car\n- bus\n")
    return root


def case_09_list_in_utf16(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "аерозйомка/images/{split}/{name}.png", "аерозйомка/labels/{split}/{name}.txt")
    lists(root, truth, "аерозйомка/images/{split}/{name}.png", "utf-16", "\r\n")
    return text(root / "data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")


def case_10_labels_beside_some_pictures(root: Path, truth: Truth) -> Path:
    """The first two pictures have theirs beside them, the others in labels/."""
    for split, pictures in truth.boxes.items():
        for number, (name, boxes) in enumerate(pictures.items()):
            flight = f"{split}_b/images" if split == "val" or number > 1 else "train_a"
            picture(root / flight / f"{name}.png", truth.size, seed_of(split, name))
            rows = "".join(yolo_row(box) + "\n" for box in boxes)
            text(root / flight.replace("images", "labels") / f"{name}.txt", rows)
    return text(root / "data.yaml", "train: [train_a, train_b/images]\nval: val_b/images\nnames: [car, bus]\n")


def case_10_labels_beside_half_of_one_folder(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth)
    for path in sorted((root / "train/labels").iterdir())[:2]:
        path.rename(root / "train/images" / path.name)
    return text(root / "data.yaml", SPLIT_FIRST + "names: [car, bus]\n")


def case_10_darknet(root: Path, truth: Truth) -> Path:
    """As CVAT exports it: paths begin with a folder that is not there."""
    write_yolo(root, truth, "obj_train_data/{split}/{name}.png", "obj_train_data/{split}/{name}.txt")
    lists(root, truth, "data/obj_train_data/{split}/{name}.png")
    text(root / "obj.names", "car\nbus\n")
    text(root / "obj.data", "classes = 2\ntrain = data/train.txt\nvalid = data/val.txt\nnames = data/obj.names\n")
    return root


def case_28_files_of_finder(root: Path, truth: Truth) -> Path:
    write_yolo(root / "field", truth)
    text(root / "field/data.yaml", SPLIT_FIRST + "names: [car, bus]\n")
    for path in [p for p in (root / "field").rglob("*") if p.is_file()]:
        text(path.with_name("._" + path.name), b"\x00\x05\x16\x07" + bytes(60))
        text(root / "__MACOSX/field" / path.relative_to(root / "field").with_name("._" + path.name), b"\x00\x05")
    return zip_folder(root, root.parent / "field.zip")


def case_folders_in_other_case(root: Path, truth: Truth) -> Path:
    write_yolo(root, Truth({"Train": truth.boxes["train"], "Valid": truth.boxes["val"]}),
               "{split}/Images/{name}.PNG", "{split}/Labels/{name}.TXT")  # fmt: skip
    text(root / "classes.txt", "car\nbus\n")
    return root


def case_labels_in_other_case(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}/DJI_{name}.png", "Labels/{split}/dji_{name}.txt")
    for path in list(root.rglob("DJI_*.png")):
        path.rename(path.with_name(path.name.replace("DJI_", "")))
    for path in list(root.rglob("dji_*.txt")):
        path.rename(path.with_name(path.name.replace("dji_", "")))
    (root / "Labels/train").rename(root / "Labels/TRAIN")
    return text(root / "data.yaml", "train: Images/Train\nval: images/val\nnames: [car, bus]\n")


def case_train2017_with_text_labels(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "images/{split}2017/{name}.png", "labels/{split}2017/{name}.txt")
    text(root / "classes.txt", "car\nbus\n")
    return root


def case_names_above_the_data(root: Path, truth: Truth) -> Path:
    write_yolo(root / "data", truth)
    text(root / "obj.names", "car\nbus\n")
    return root


def case_below_a_folder_called_images(root: Path, truth: Truth) -> Path:
    write_yolo(root / "images/set", truth, "{split}/{name}.png", "{split}/labels/{name}.txt")
    return text(root / "images/set/data.yaml", "train: train\nval: val\nnames: [car, bus]\n")


def case_five_single_folders_deep(root: Path, truth: Truth) -> Path:
    write_yolo(root / "a/b/c/d/e", truth)
    text(root / "a/b/c/d/e/classes.txt", "car\nbus\n")
    return root


def case_links_that_lead_back(root: Path, truth: Truth) -> Path:
    write_yolo(root / "elsewhere", truth)
    (root / "set").mkdir()
    for split in ("train", "val"):
        (root / "set" / split).symlink_to(root / "elsewhere" / split)
        (root / "elsewhere" / split / "images" / "loop").symlink_to(root / "elsewhere" / split)
    return text(root / "set/data.yaml", SPLIT_FIRST + "names: [car, bus]\n")


# -------------------- what labels hold


def in_dialect(row: Callable, more: str = "") -> Callable[[Path, Truth], Path]:
    def build(root: Path, truth: Truth) -> Path:
        write_yolo(root, truth, row=row)
        return text(root / "data.yaml", SPLIT_FIRST + "names: [car, bus]\n" + more)

    return build


def case_corners_in_shares(root: Path, truth: Truth) -> Path:
    """class, left, top, right, bottom; one box at the lower right shows it."""
    truth.boxes["train"]["0000"] += [(0, 0.8, 0.8, 0.3, 0.3), (1, 0.85, 0.8, 0.2, 0.3)]
    return in_dialect(lambda b: f"{b[0]} {b[1] - b[3] / 2} {b[2] - b[4] / 2} {b[1] + b[3] / 2} {b[2] + b[4] / 2}")(
        root, truth
    )


def case_closed_polygons_of_five_points(root: Path, truth: Truth) -> Path:
    def row(box):
        label, cx, cy, w, h = box
        x1, y1, x2, y2 = cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2
        return f"{label} {x1} {y1} {x2} {y1} {x2} {y2} {x1} {y2} {x1} {y1}"

    return in_dialect(row)(root, truth)


def case_keypoints_without_visibility(root: Path, truth: Truth) -> Path:
    def row(box):
        _, cx, cy, w, h = box
        return f"{yolo_row(box)} {cx} {cy} {cx + w / 4} {cy} {cx} {cy - h / 4}"

    return in_dialect(row)(root, truth)


def case_polygons_in_pixels(root: Path, truth: Truth) -> Path:
    width, height = truth.size

    def row(box):
        label, cx, cy, w, h = box
        points = ((cx - w / 2, cy), (cx, cy - h / 2), (cx + w / 2, cy), (cx, cy + h / 2), (cx - w / 4, cy + h / 4))
        return f"{label} " + " ".join(f"{x * width:.6f} {y * height:.6f}" for x, y in points)

    return in_dialect(row)(root, truth)


def case_pixels_everywhere(root: Path, truth: Truth) -> Path:
    """One box near the lower right corner shows what is meant: with its corner there it would leave the picture."""
    truth.boxes["train"]["0000"].append((0, 0.9, 0.9, 0.2, 0.2))
    return in_dialect(pixel_row(truth.size))(root, truth)


def case_class_names_in_rows(root: Path, truth: Truth) -> Path:
    return in_dialect(lambda box: NAMES[box[0]] + yolo_row(box)[1:])(root, truth)


def case_native_in_labels(root: Path, truth: Truth) -> Path:
    for split, pictures in truth.boxes.items():
        for name, boxes in pictures.items():
            picture(root / split / "images" / f"{name}.png", truth.size, seed_of(split, name))
            text(root / split / "labels" / f"{name}.txt", native_text(truth, boxes))
    return text(root / "data.yaml", SPLIT_FIRST + "names: [car, bus]\n")


def case_coco_of_the_archives(root: Path, truth: Truth) -> Path:
    write_yolo(root, truth, "{split}2017/{name}.png", "thrown away/{split}{name}.md")
    for split in truth.boxes:
        write_coco(root / f"annotations/instances_{split}2017.json", truth, split)
        text(root / f"annotations/captions_{split}2017.json", '{"images": [], "annotations": []}')
    return root


def case_coco_of_roboflow(root: Path, truth: Truth) -> Path:
    other = rename(truth, "valid")
    write_yolo(root, other, "{split}/{name}.png", "thrown away/{split}{name}.md")
    for split in other.boxes:
        write_coco(root / split / "_annotations.coco.json", other, split)
    return root


def case_coco_beside_pictures_and_a_readme(root: Path, truth: Truth) -> Path:
    data = case_coco_of_roboflow(root, truth)
    for split in ("train", "valid"):
        text(root / split / "README.roboflow.txt", "Exported on a Monday.\n")
    return data


def case_coco_of_pictures_made_smaller(root: Path, truth: Truth) -> Path:
    """Annotated at twice the size."""
    write_yolo(root, truth, "{split}/images/{name}.png", "thrown away/{split}{name}.md")
    large = Truth(truth.boxes, (2 * truth.size[0], 2 * truth.size[1]))
    for split in truth.boxes:
        write_coco(root / f"{split}.json", large, split, "{split}/images/{name}.png")
    return root


def case_voc_of_the_archives(root: Path, truth: Truth) -> Path:
    for split, pictures in truth.boxes.items():
        for name, boxes in pictures.items():
            picture(root / "JPEGImages" / f"{name}.png", truth.size, seed_of(split, name))
            text(root / "Annotations" / f"{name}.xml", voc_xml(truth, boxes))
        text(root / f"ImageSets/Main/{split}.txt", "".join(f"{name}\n" for name in pictures))
    text(root / "classes.txt", "car\nbus\n")
    return root


def case_voc_beside_the_pictures(root: Path, truth: Truth) -> Path:
    for split, pictures in truth.boxes.items():
        for name, boxes in pictures.items():
            picture(root / split / f"{name}.png", truth.size, seed_of(split, name))
            text(root / split / f"{name}.xml", voc_xml(truth, boxes))
    return text(root / "data.yaml", "train: train\nval: val\nnames: [car, bus]\n")


CASES = {name[5:]: build for name, build in globals().items() if name.startswith("case_")} | {
    "14 keypoints": in_dialect(keypoint_row, "kpt_shape: [2, 3]\nflip_idx: [1, 0]\n"),
    "14 keypoints without kpt_shape": in_dialect(keypoint_row),
    **{f"16 {name}": in_dialect(row) for name, row in DIALECTS.items()},
}


@pytest.mark.parametrize("build", CASES.values(), ids=CASES)
def test_it_is_read_as_it_is_meant(tmp_path, build):
    truth = some_truth()
    data = build(tmp_path / "set", truth)
    dataset = read_dataset(data, tmp_path / "unpacked")
    check(dataset, truth)
    boxes = sum(len(s.boxes_cxcywh) for s in dataset.train + dataset.val)
    assert dataset.findings.num_rows == boxes + dataset.findings.dropped_rows


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("names:\n  0: 01\n  1: 010\n", ("01", "010")),
        ("names: [no, on]\n", ("no", "on")),
        ("names: ['1.0', 1e3]\n", ("1.0", "1e3")),
        ("nc: 2\n", ("class_0", "class_1")),
        ("names: car, bus\n", NAMES),
        ("names: obj.names\n", NAMES),
        ("", NAMES),  # classes.txt lies there
    ],
)
def test_names_are_as_written(tmp_path, names, expected):
    write_yolo(tmp_path / "set", truth := some_truth())
    text(tmp_path / "set/data.yaml", SPLIT_FIRST + names)
    text(tmp_path / "set" / ("classes.txt" if not names else "obj.names"), "car\nbus\n")
    check(read_dataset(tmp_path / "set", tmp_path / "unpacked"), truth, expected)


def test_ten_classes_are_visdrone_s_only_where_its_pictures_are(tmp_path):
    truth = some_truth(classes=2)
    truth.names = tuple(str(i) for i in range(10))
    truth.boxes["train"]["0000"].append((9, 0.5, 0.5, 0.2, 0.2))
    write_yolo(tmp_path / "ten", truth)
    assert read_dataset(tmp_path / "ten", tmp_path).class_names == tuple(f"class_{i}" for i in range(10))
    visdrone = Truth({s: {f"0000001_{n}0_d_000{n}": b for n, b in p.items()} for s, p in truth.boxes.items()})
    write_yolo(tmp_path / "visdrone", visdrone)
    assert read_dataset(tmp_path / "visdrone", tmp_path).class_names == VISDRONE_CLASSES


def test_12_same_names_in_several_flights(tmp_path):
    """Every picture keeps its own boxes; the order does not depend on the disk."""
    rng = np.random.default_rng(3)
    right = {}
    for flight in ("b", "a", "c"):
        for name in ("0000", "0001"):
            path = picture(tmp_path / flight / f"images/{name}.png", seed=seed_of(flight, name))
            right[path] = some_boxes(rng)
            text(tmp_path / flight / f"labels/{name}.txt", "".join(yolo_row(box) + "\n" for box in right[path]))
    text(tmp_path / "data.yaml", "train: [b/images, a/images]\nval: c/images\nnames: [car, bus]\n")
    dataset = read_dataset(tmp_path, tmp_path)
    order = [sample.path.relative_to(tmp_path).as_posix() for sample in dataset.train]
    assert order == ["b/images/0000.png", "a/images/0000.png", "b/images/0001.png", "a/images/0001.png"]
    for sample in dataset.train + dataset.val:
        assert sample.boxes_cxcywh == pytest.approx(np.array(right[sample.path]), abs=1e-5)


def test_20_four_thousand_boxes_in_a_picture(tmp_path):
    """A grid of 70 x 60 boxes, all different; one with a fault takes the other way through the reader."""
    rows = [(0, (x + 0.5) / 70, (y + 0.5) / 60, 0.007, 0.008) for y in range(60) for x in range(70)]
    truth = Truth({"train": {"a": rows, "b": rows}, "val": {"c": rows[:9]}}, (1280, 960))
    write_yolo(tmp_path, truth)
    with (tmp_path / "train/labels/b.txt").open("a", encoding="utf-8") as file:
        file.write("0 0.5 0.5 0.1\n")
    dataset = read_dataset(tmp_path, tmp_path, max_bad_share=0.5)
    assert dataset.train[0].boxes_cxcywh == pytest.approx(np.array(rows), abs=1e-6)
    assert dataset.train[1].boxes_cxcywh == pytest.approx(np.array(rows), abs=1e-6)
