"""Data sets that are refused with a reason, or read with a remark."""

from pathlib import Path

import numpy as np
import pytest

from composite_nas.base.errors import UserError
from composite_nas.data.findings import XML_ENTITIES
from composite_nas.data.reading import read_dataset
from tests.support.datasets import (
    NAMES,
    Truth,
    check,
    lists,
    picture,
    pixel_row,
    rotated_row,
    seed_of,
    some_boxes,
    some_truth,
    text,
    voc_xml,
    write_yolo,
    yolo_row,
    zip_folder,
)

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


def test_zips_that_nobody_unpacked(tmp_path):
    for split in ("train", "val"):
        text(tmp_path / f"VisDrone2019-DET-{split}.zip", "")
    assert refused(tmp_path, tmp_path).endswith(
        "unpack VisDrone2019-DET-train.zip and VisDrone2019-DET-val.zip there, then run again"
    )


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
    dataset = read_dataset(tmp_path, tmp_path)
    assert dataset.shared_pictures == 1
    start = f"{tmp_path / 'val/images/0100.png'} and {tmp_path / 'train/images/'}"  # where all pictures look alike
    (note,) = (note for note in dataset.findings.notes if note.startswith(start))
    assert note.endswith("are one picture, in val and in train")
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
    write_yolo(tmp_path / "Insulators-1", some_truth())
    content = "train: Insulators-1/train/images\nval: Insulators-1/val/images\nnames: [car, bus]\n"
    data = text(tmp_path / "Insulators-1/data.yaml", content)
    lines = read_dataset(data, tmp_path).summary().splitlines()
    assert (
        f"  - data.yaml: 'train: Insulators-1/train/images' is taken as {tmp_path}/Insulators-1/train/images" in lines
    )


def test_a_path_is_not_guessed_past_the_name_of_its_split(tmp_path):
    """What is left of /elsewhere/val/images must not be the training pictures in images/."""
    write_yolo(tmp_path, Truth({"train": some_truth().boxes["train"]}), "images/{name}.png", "labels/{name}.txt")
    text(tmp_path / "data.yaml", "train: images\nval: /elsewhere/val/images\nnames: [car, bus]\n")
    assert "'val: /elsewhere/val/images' points to /elsewhere/val/images" in refused(tmp_path, tmp_path)
