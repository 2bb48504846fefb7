"""Inputs that people reported trouble with, each built small, with the boxes that are truly in it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from composite_nas.base.errors import UserError
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.findings import XML_ENTITIES
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.reading import read_dataset
from tests.support.datasets import (
    DIALECTS,
    NAMES,
    Truth,
    keypoint_row,
    native_text,
    picture,
    pixel_row,
    rotated_row,
    seed_of,
    some_boxes,
    text,
    voc_xml,
    write_coco,
    write_yolo,
    yolo_row,
    zip_folder,
)

SPLIT_FIRST = "train: train/images\nval: val/images\n"
LFS = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'2d6c72fe' * 8}\nsize 48211\n"


def some_truth(n_train: int = 4, n_val: int = 2, classes: int = 2) -> Truth:
    rng = np.random.default_rng(5)
    return Truth({
        "train": {f"{i:04d}": some_boxes(rng, classes) for i in range(n_train)},
        "val": {f"{i:04d}": some_boxes(rng, classes) for i in range(100, 100 + n_val)},
    })  # fmt: skip


def check(dataset: DroneDataset, truth: Truth, names: tuple[str, ...] = NAMES, tolerance: float = 1e-5) -> None:
    """Every picture of the truth with its boxes, in its split, and no other."""
    assert dataset.class_names == names
    for split, samples in (("train", dataset.train), ("val", dataset.val)):
        found = {sample.path.stem: sample.boxes_cxcywh for sample in samples}
        assert sorted(found) == sorted(truth.boxes[split])
        for name, boxes in truth.boxes[split].items():
            assert np.array(sorted(found[name].tolist())) == pytest.approx(np.array(sorted(boxes)), abs=tolerance), name


def rename(truth: Truth, val: str) -> Truth:
    return Truth({"train": truth.boxes["train"], val: truth.boxes["val"]}, truth.size)


def lists(root: Path, truth: Truth, line: str, encoding: str = "utf-8", end: str = "\n") -> None:
    for split, pictures in truth.boxes.items():
        written = "".join(line.format(split=split, name=name) + end for name in pictures)
        text(root / f"{split}.txt", written, encoding)


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


# -------------------- refused with a reason


def refused(path: Path, tmp_path: Path, **options) -> str:
    with pytest.raises(UserError) as error:
        read_dataset(path, tmp_path / "unpacked", **options)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_list_in_another_encoding(tmp_path):
    truth = some_truth()
    write_yolo(tmp_path / "set", truth, "зйомка/{split}/{name}.png", "зйомка/{split}/{name}.txt")
    lists(tmp_path / "set", truth, "зйомка/{split}/{name}.png", "cp1251")
    text(tmp_path / "set/data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")
    message = refused(tmp_path / "set", tmp_path)
    assert str(tmp_path / "set/train.txt") in message
    assert "UTF-8" in message


@pytest.mark.parametrize("share", [0.25, 1.0])
def test_pixels_in_some_files(tmp_path, share):
    """Also the row near the corner, whose numbers are small, must not become a box over the whole picture."""
    truth = some_truth(8)
    write_yolo(tmp_path, truth)
    for name in list(truth.boxes["train"])[: round(8 * share)]:
        rows = "".join(pixel_row(truth.size)(box) + "\n" for box in truth.boxes["train"][name])
        text(tmp_path / f"train/labels/{name}.txt", "0 9 8 24 20\n" + rows)
    message = refused(tmp_path, tmp_path)
    assert f"{round(8 * share)} pictures dropped whose label file has pixels" in message
    assert "'0 9 8 24 20'" in message
    if share < 1:
        dataset = read_dataset(tmp_path, tmp_path, max_bad_share=0.5)
        assert [s.path.stem for s in dataset.train] == list(truth.boxes["train"])[2:]


def test_pixels_that_can_be_read_in_two_ways(tmp_path):
    """A box in the upper left quarter may be centre and size, or corner and size."""
    truth = Truth({"train": {"a": [(0, 0.25, 0.25, 0.1, 0.1)]}, "val": {"b": [(0, 0.3, 0.3, 0.1, 0.1)]}})
    write_yolo(tmp_path, truth, row=pixel_row(truth.size))
    message = refused(tmp_path, tmp_path)
    assert "'centre x, centre y, width, height' and 'left, top, width, height' would fit" in message
    assert "'0 16.000000 12.000000 6.400000 4.800000'" in message


@pytest.mark.parametrize("with_key", [True, False])
def test_no_validation_pictures(tmp_path, with_key):
    write_yolo(tmp_path, Truth({"train": some_truth().boxes["train"]}))
    (tmp_path / "val/images").mkdir(parents=True)
    content = "train: train/images\nnames: [car, bus]\n" + ("val: val/images\n" if with_key else "")
    message = refused(text(tmp_path / "data.yaml", content), tmp_path)
    assert "--val-share" in message
    assert "val" in message
    assert "4 train pictures" in message


@pytest.mark.parametrize("zipped", [False, True])
def test_export_of_label_studio(tmp_path, zipped):
    """images/, labels/, classes.txt: no split; its names need not be typed again."""
    truth = Truth({"train": some_truth(8, 2).boxes["train"] | some_truth(8, 2).boxes["val"]})
    write_yolo(tmp_path / "set", truth, "images/1a2b3c4d-DJI_{name}.png", "labels/1a2b3c4d-DJI_{name}.txt")
    text(tmp_path / "set/classes.txt", "car\nbus\n")
    text(tmp_path / "set/notes.json", '{"categories": [{"id": 0, "name": "car"}], "info": {}}')
    data = zip_folder(tmp_path / "set", tmp_path / "export.zip") if zipped else tmp_path / "set"
    assert f"{data}: there is no validation (val) split" in refused(data, tmp_path)
    dataset = read_dataset(data, tmp_path / "unpacked", val_share=0.2, seed=3)
    assert (len(dataset.train), len(dataset.val), dataset.class_names) == (8, 2, NAMES)
    assert "drawn by seed 3" in dataset.summary()


def test_classes_that_count_from_one(tmp_path):
    write_yolo(tmp_path, some_truth(), row=lambda box: yolo_row((box[0] + 1, *box[1:])))
    text(tmp_path / "classes.txt", "car\nbus\n")
    assert "class numbers in its label files are 1 to 2" in refused(tmp_path, tmp_path)


def test_a_json_for_each_picture(tmp_path):
    write_yolo(tmp_path, some_truth(), labels="elsewhere/{split}{name}.md")
    for path in list(tmp_path.rglob("*.png")):
        text(path.with_suffix(".json"), '{"shapes": [], "imagePath": "a.png"}')
    assert "0000.json: LabelMe's json files are not read" in refused(tmp_path, tmp_path)


def test_results_in_the_dataset_s_folder_are_none_of_it(tmp_path):
    write_yolo(tmp_path, truth := Truth({"train": some_truth(8).boxes["train"]}), "{name}.png", "{name}.txt")
    before = read_dataset(tmp_path, tmp_path, val_share=0.25)
    for name in ("checkpoint.json", "val_subset_idx.npy"):
        text(tmp_path / "results" / name, "")
    picture(tmp_path / "results/models/rank1/val_batch0_pred.jpg")
    after = read_dataset(tmp_path, tmp_path, val_share=0.25)
    assert after.fingerprint == before.fingerprint
    assert (len(after.train) + len(after.val), after.findings.dropped_pictures) == (len(truth.boxes["train"]), 0)


def test_links_to_nothing(tmp_path):
    write_yolo(tmp_path, some_truth())
    (tmp_path / "train/images/9999.png").symlink_to(tmp_path / "gone.png")
    lines = text(tmp_path / "data.yaml", "train: [train/images, val/images]\nval: val\nnames: [car, bus]\n")
    dataset = read_dataset(lines, tmp_path, max_bad_share=0.5)
    assert "1 links to image files that are not there dropped" in dataset.summary()


def test_some_labels_as_text_and_some_as_labelme(tmp_path):
    write_yolo(tmp_path, some_truth())
    (tmp_path / "train/labels/0001.txt").unlink()
    text(tmp_path / "train/images/0001.json", '{"shapes": []}')
    assert "1 pictures have labels as LabelMe's json" in refused(tmp_path, tmp_path)


def test_only_a_test_split(tmp_path):
    write_yolo(tmp_path, Truth({"test": some_truth().boxes["train"]}))
    assert "only a test split" in refused(tmp_path, tmp_path, val_share=0.5)


def test_a_label_file_without_a_good_row_takes_its_picture_with_it(tmp_path):
    write_yolo(tmp_path, truth := some_truth(20))
    text(tmp_path / "train/labels/0003.txt", "what is this\n")
    dataset = read_dataset(tmp_path, tmp_path)
    assert len(dataset.train) == len(truth.boxes["train"]) - 1
    assert dataset.findings.counts["pictures dropped whose label file has no row that can be read"] == 1


def test_flights_in_a_list_are_groups_of_their_own(tmp_path):
    """Five flights whose pictures have the same names: a fifth is one whole flight."""
    rng = np.random.default_rng(0)
    names = [f"flight {i}/images/{n:04d}.png" for i in range(5) for n in range(4)]
    for name in names:
        picture(tmp_path / name, seed=seed_of("", name))
        label = (tmp_path / name.replace("images", "labels")).with_suffix(".txt")
        text(label, "".join(yolo_row(box) + "\n" for box in some_boxes(rng)))
    text(tmp_path / "all.txt", "\n".join(names))
    text(tmp_path / "data.yaml", "train: all.txt\nnames: [car, bus]\n")
    dataset = read_dataset(tmp_path, tmp_path, val_share=0.2, seed=1)
    assert len({s.path.parent for s in dataset.val}) == 1
    assert len(dataset.val) == 4


def test_a_yaml_of_a_model_is_no_description(tmp_path):
    write_yolo(tmp_path, truth := some_truth())
    text(tmp_path / "yolov8n.yaml", "nc: 80\nbackbone:\n  - [-1, 1, Conv]\n")
    check(read_dataset(tmp_path, tmp_path), truth, ("class_0", "class_1"))


def test_some_labels_as_text_and_some_as_xml(tmp_path):
    write_yolo(tmp_path, truth := some_truth())
    (tmp_path / "train/labels/0001.txt").unlink()
    text(tmp_path / "train/labels/0001.xml", voc_xml(truth, truth.boxes["train"]["0001"]))
    assert "1 pictures have labels as XML, the others as text" in refused(tmp_path, tmp_path)


def test_listed_pictures_that_are_not_there(tmp_path):
    """The first of a folder, too, does not hide the others."""
    write_yolo(tmp_path, truth := some_truth(8), "a/{split}/{name}.png", "a/{split}/{name}.txt")
    lists(tmp_path, truth, "/other/a/{split}/{name}.png")
    (tmp_path / "a/train/0000.png").unlink()
    text(tmp_path / "data.yaml", "train: train.txt\nval: val.txt\nnames: [car, bus]\n")
    dataset = read_dataset(tmp_path, tmp_path, max_bad_share=0.5)
    assert [s.path.stem for s in dataset.train] == list(truth.boxes["train"])[1:]
    assert dataset.findings.counts["listed pictures that do not exist"] == 1
    assert "1 image or label files are damaged" in refused(tmp_path, tmp_path)


def test_tracking_set(tmp_path):
    picture(tmp_path / "VisDrone2019-MOT-train/sequences/uav1/0000001.jpg")
    text(tmp_path / "VisDrone2019-MOT-train/annotations/uav1.txt", "1,0,5,5,9,9,1,4,0,0\n")
    message = refused(tmp_path, tmp_path)
    assert "VisDrone2019-DET" in message
    assert "video" in message


def test_several_datasets(tmp_path):
    for name in ("a", "b"):
        write_yolo(tmp_path / name, some_truth())
    assert "several datasets" in refused(tmp_path, tmp_path)


def test_no_file_is_searched_for_entities(tmp_path):
    """Entities that unfold to gigabytes are not unfolded."""
    write_yolo(tmp_path, truth := some_truth(), labels="{split}/images/{name}.xml")
    bomb = '<!DOCTYPE a [<!ENTITY b "' + 9 * "b" + '"><!ENTITY c "' + 9 * "&b;" + '">]><annotation>&c;</annotation>'
    for split, pictures in truth.boxes.items():
        for name, boxes in pictures.items():
            text(tmp_path / split / "images" / f"{name}.xml", bomb if name == "0000" else voc_xml(truth, boxes))
    dataset = read_dataset(tmp_path, tmp_path, max_bad_share=0.5)
    assert dataset.findings.counts[XML_ENTITIES] == 1
    assert [s.name for s in dataset.train] == ["0001.png", "0002.png", "0003.png"]


# -------------------- said, and go on


def test_validation_pictures_that_are_training_pictures(tmp_path):
    """By content: one is a copy under another name."""
    write_yolo(tmp_path, truth := some_truth())
    copied = (tmp_path / "train/images/0002.png").read_bytes()
    text(tmp_path / "val/images/0100.png", copied)
    assert read_dataset(tmp_path, tmp_path).shared_pictures == 1
    same = text(tmp_path / "data.yaml", "train: train/images\nval: train/images\nnames: [car, bus]\n")
    assert read_dataset(same, tmp_path).shared_pictures == len(truth.boxes["train"])


def test_label_files_that_no_picture_uses_and_pictures_that_no_split_names(tmp_path):
    write_yolo(tmp_path, truth := some_truth(), "images/{split}/{name}.png", "labels/{split}/{name}.txt")
    text(tmp_path / "labels/train/lost.txt", "0 0.5 0.5 0.1 0.1\n0 0.5 0.5 0.2 0.1\n")
    picture(tmp_path / "images/new/later.png")
    dataset = read_dataset(tmp_path, tmp_path)
    check(dataset, truth, ("class_0", "class_1"))
    counts = dataset.findings.counts
    assert counts["label files that no picture uses"] == 1
    assert counts["label rows of pictures that are not read dropped"] == 2
    assert counts["pictures that no split names"] == dataset.findings.dropped_pictures == 1
    assert "lost.txt" in dataset.summary()
    assert "later.png" in dataset.summary()


def test_a_test_split_is_kept_apart(tmp_path):
    truth = some_truth()
    write_yolo(tmp_path, truth)
    alone = read_dataset(tmp_path, tmp_path)
    write_yolo(tmp_path, Truth({"test": truth.boxes["val"]}))
    dataset = read_dataset(tmp_path, tmp_path)
    assert [len(s.boxes_cxcywh) for s in dataset.test] == [len(boxes) for boxes in truth.boxes["val"].values()]
    assert dataset.fingerprint == alone.fingerprint
    for path in (tmp_path / "test/labels").iterdir():
        path.unlink()
    dataset = read_dataset(tmp_path, tmp_path)
    assert dataset.test == []
    assert "test split without labels" in dataset.summary()


def test_boxes_as_large_as_their_pictures_are_asked_about(tmp_path):
    write_yolo(tmp_path, Truth({s: {n: [(0, 0.5, 0.5, 1, 1)] for n in p} for s, p in some_truth().boxes.items()}))
    assert "WARNING: 4 of 4 training boxes fill the whole picture" in read_dataset(tmp_path, tmp_path).summary()


def test_rotated_boxes_are_said(tmp_path):
    write_yolo(tmp_path, some_truth(), row=rotated_row)
    assert (
        "rows of four corners (rotated boxes): read as their upright hulls"
        in read_dataset(tmp_path, tmp_path).summary()
    )


def test_each_guess_is_said_in_one_line(tmp_path):
    data = case_01_own_folder_repeated(tmp_path, some_truth())
    lines = read_dataset(data, tmp_path).summary().splitlines()
    assert (
        f"  - data.yaml: 'train: Insulators-1/train/images' is taken as {tmp_path}/Insulators-1/train/images" in lines
    )


def test_a_path_is_not_guessed_past_the_name_of_its_split(tmp_path):
    """What is left of /elsewhere/val/images must not be the training pictures in images/."""
    write_yolo(tmp_path, Truth({"train": some_truth().boxes["train"]}), "images/{name}.png", "labels/{name}.txt")
    text(tmp_path / "data.yaml", "train: images\nval: /elsewhere/val/images\nnames: [car, bus]\n")
    assert "'val: /elsewhere/val/images' points to /elsewhere/val/images" in refused(tmp_path, tmp_path)
