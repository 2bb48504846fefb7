"""COCO and Pascal VOC as tools write them: ids, splits that share pictures, other numbers in boxes, torn files."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.base.errors import UserError
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.findings import (
    CROWD,
    LOST_ROWS,
    MALFORMED,
    NOT_THERE,
    OTHER_SIZE,
    REPEATED,
    SEVERAL_FILES,
    XML_ENCODING,
    XML_ENTITIES,
    XML_FOREIGN,
    XML_LFS,
    XML_TORN,
)
from composite_nas.data.formats import coco, voc
from composite_nas.data.reading import read_dataset
from tests.support.datasets import picture, text

SIZE = (200, 100)
LFS = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'2d6c72fe' * 8}\nsize 48211\n"
BOX = [20, 10, 40, 30]
SHARES = [0, 0.2, 0.25, 0.2, 0.3]  # of BOX, with its class
CATEGORIES = [{"id": 1, "name": "car"}, {"id": 2, "name": "bus"}]


def guesses(dataset) -> list[str]:
    """Its notes, without the question about boxes that leave their pictures."""
    return [line for line in dataset.findings.notes if not line.startswith("WARNING")]


def document(split: str, count: int = 6, box=BOX, **parts) -> dict:
    """A json of ``count`` pictures with one car each; ``parts`` are added, or come in place of the categories."""
    images = [{"id": i, "file_name": f"{split}{i}.png", "width": 200, "height": 100} for i in range(count)]
    rows = [{"id": i, "image_id": i, "category_id": 1, "bbox": box} for i in range(count)]
    return {
        "images": images + parts.get("images", []),
        "annotations": rows + parts.get("annotations", []),
        "categories": parts.get("categories", CATEGORIES),
    }


def write(root: Path, train: dict, val: dict | None = None, encoding: str = "utf-8") -> Path:
    """Both jsons, and all pictures that they name and that are not there yet."""
    for split, content in (("train", train), ("val", val or document("val"))):
        text(root / f"annotations/instances_{split}.json", json.dumps(content), encoding)
        for image in content["images"]:
            if not list(root.rglob(image["file_name"])):
                picture(root / "images" / split / image["file_name"], SIZE, len(list(root.rglob("*.png"))))
    return root


def read(root: Path, max_bad_share: float = 0.2, **options) -> DroneDataset:
    dataset = read_dataset(root, root.parent / "unpacked", max_bad_share, **options)
    boxes = sum(len(s.boxes_cxcywh) for s in [*dataset.train, *dataset.val, *dataset.test])
    assert dataset.findings.num_rows == boxes + dataset.findings.dropped_rows
    return dataset


def refused(root: Path, **options) -> str:
    with pytest.raises(UserError) as error:
        read_dataset(root, root.parent / "unpacked", **options)
    assert "\n" not in str(error.value)
    return str(error.value)


# -------------------- COCO: ids and categories


@pytest.mark.parametrize("part", ["images", "categories"])
def test_one_id_for_two(tmp_path, part):
    train = document("train")
    train[part] = [dict(train[part][0], **{"file_name": "other.png", "name": "van"}), *train[part]]
    message = refused(write(tmp_path / "set", train))
    assert "instances_train.json" in message
    assert "renumber the ids" in message
    assert all(repr(name) in message for name in (("other.png", "train0.png") if part == "images" else ("van", "car")))


@pytest.mark.parametrize("kind", [str, float])
def test_ids_of_another_kind_in_one_place(tmp_path, kind):
    before = read(write(tmp_path / "plain", document("train")))
    train = document("train")
    for row in train["annotations"][::2]:
        row["image_id"], row["category_id"] = kind(row["image_id"]), kind(row["category_id"])
    assert read(write(tmp_path / "mixed", train)).fingerprint == before.fingerprint


def test_categories_with_ids_as_text_are_in_the_order_of_their_numbers(tmp_path):
    categories = [{"id": key, "name": f"c{key}"} for key in ("10", "9", "1", "b", "a")]
    dataset = read(
        write(tmp_path / "set", document("train", categories=categories), document("val", categories=categories))
    )
    assert dataset.class_names == ("c1", "c9", "c10", "ca", "cb")


def test_annotations_of_pictures_that_are_not_named(tmp_path):
    rows = [{"image_id": 999, "category_id": 1, "bbox": BOX}, {"category_id": 1, "bbox": BOX}]
    dataset = read(write(tmp_path / "set", document("train", annotations=rows)))
    assert dataset.findings.counts[LOST_ROWS] == 2
    assert "image 999" in dataset.summary()
    assert not dataset.findings.bad_files


def test_a_category_over_others_is_no_class_and_one_without_objects_is(tmp_path):
    own = [{"id": i, "name": name, "supercategory": name} for i, name in enumerate(("van", "car", "bus"))]
    dataset = read(write(tmp_path / "own", document("train", categories=own), document("val", categories=own)))
    assert (dataset.class_names, dataset.findings.notes) == (("van", "car", "bus"), [])
    roof = [{"id": 0, "name": "all", "supercategory": "none"}, *(c | {"supercategory": "all"} for c in CATEGORIES)]
    dataset = read(write(tmp_path / "roof", document("train", categories=roof), document("val", categories=roof)))
    assert dataset.class_names == ("car", "bus")
    assert "category 'all' only stands over others" in dataset.summary()


def test_captions_are_no_boxes(tmp_path):
    train = document("train")
    train["annotations"] = [{"image_id": 1, "caption": "a road"}]
    assert "none of its annotations has a category_id" in refused(write(tmp_path / "set", train))


# -------------------- COCO: pictures


def test_a_picture_in_both_splits_is_read_in_both(tmp_path):
    again = {"id": 70, "file_name": "train/train2.png", "width": 200, "height": 100}
    row = {"image_id": 70, "category_id": 2, "bbox": BOX}
    val = document("val", images=[again], annotations=[row])
    dataset = read(write(tmp_path / "set", document("train"), val))
    assert (len(dataset.train), len(dataset.val), dataset.shared_pictures) == (6, 7, 1)
    found = {s.path.name: s.boxes_cxcywh[0, 0] for s in dataset.val}
    assert found["train2.png"] == 1
    assert [s.boxes_cxcywh[0, 0] for s in dataset.train] == [0] * 6
    both = read(write(tmp_path / "same", document("train"), document("train")))
    assert (len(both.train), len(both.val), both.shared_pictures) == (6, 6, 6)


@pytest.mark.parametrize("lost", ["train", "val"])
def test_a_lost_picture_is_not_its_namesake_in_another_split(tmp_path, lost):
    for split in ("train", "val"):
        for i in range(6):
            picture(tmp_path / f"set/{split}/x{i}.png", SIZE, i + 10 * len(split))
        text(tmp_path / f"set/annotations/{split}.json", json.dumps(document("x")))
    (tmp_path / f"set/{lost}/x3.png").unlink()
    dataset = read(tmp_path / "set")
    assert len(dataset.train) + len(dataset.val) == 11
    assert (dataset.shared_pictures, dataset.findings.counts[NOT_THERE]) == (0, 1)


@pytest.mark.parametrize("key", [70, 0])
def test_a_picture_twice_in_one_file(tmp_path, key):
    again = {"id": key, "file_name": "train0.png", "width": 200, "height": 100}
    row = {"image_id": key, "category_id": 2, "bbox": BOX}
    dataset = read(write(tmp_path / "set", document("train", images=[again], annotations=[row])))
    assert dataset.findings.counts[REPEATED] == 1
    assert len(dataset.train) == 6
    assert sorted(dataset.train[0].boxes_cxcywh[:, 0]) == [0, 1]


def test_a_picture_that_may_be_several_files(tmp_path):
    root = write(tmp_path / "set", document("train"))
    for folder in ("a", "b"):
        picture(root / "images/train" / folder / "train0.png", SIZE, 5)
    (root / "images/train/train0.png").unlink()
    dataset = read(root)
    assert dataset.findings.counts[SEVERAL_FILES] == 1
    assert dataset.findings.counts[NOT_THERE] == 0
    for path in list((root / "images/train").glob("*.png")):
        picture(root / "images/train/a" / path.name, SIZE, 6)
        path.rename(root / "images/train/b" / path.name)
    assert "several have their names" in refused(root)


def test_two_names_of_one_file_are_not_several_files(tmp_path):
    root = write(tmp_path / "set", document("train"))
    (root / "images/train/link").mkdir()
    (root / "images/train/link/train0.png").symlink_to(root / "images/train/train0.png")
    assert len(read(root).train) == 6


@pytest.mark.parametrize("kind", ["coco", "voc"])
def test_pictures_turned_by_exif_data_with_labels_of_the_stored_ones(tmp_path, kind):
    turned = Image.Exif()
    turned[274] = 6
    for split in ("train", "val"):
        for i in range(6):
            path = picture(tmp_path / f"set/{split}/{split}{i}.jpg", SIZE, i)
            if (split, i) == ("train", 0):
                Image.open(path).save(path, exif=turned)
            if kind == "voc":
                text(path.with_suffix(".xml"), xml())
        if kind == "coco":
            content = json.dumps(document(split)).replace(".png", ".jpg")
            text(tmp_path / f"set/{split}/_annotations.coco.json", content)
    dataset = read(tmp_path / "set")
    assert dataset.findings.counts[OTHER_SIZE] == 1
    assert "EXIF" in dataset.summary()
    assert len(dataset.train) == 5


# -------------------- COCO: rows


@pytest.mark.parametrize(
    "row",
    [
        {"category_id": 1, "segmentation": [[]]},
        {"category_id": 1, "segmentation": []},
        {"category_id": 1, "segmentation": {"counts": "abc", "size": [100, 200]}},
        {"category_id": 1},
        {"bbox": BOX},
        {"category_id": None, "bbox": BOX},
        {"category_id": 1, "bbox": [None, 1, 2, 3]},
        {"category_id": 1, "bbox": [1, 2, 3]},
        {"category_id": 1, "bbox": [10**400, 2, 3, 4]},
        {"category_id": 1, "bbox": "1 2 3 4"},
        {"category_id": 1, "bbox": 7},
    ],
)
def test_a_row_that_is_no_box(tmp_path, row):
    dataset = read(write(tmp_path / "set", document("train", annotations=[row | {"image_id": 3}])))
    assert dataset.findings.counts[MALFORMED] == 1
    assert "image 3: no " in dataset.summary()
    assert sum(len(s.boxes_cxcywh) for s in dataset.train) == 6


@pytest.mark.parametrize(("crowd", "boxes"), [(0, 7), ("0", 7), (False, 7), (1, 6), ("1", 6), (True, 6)])
def test_crowds(tmp_path, crowd, boxes):
    row = {"image_id": 3, "category_id": 2, "bbox": BOX, "iscrowd": crowd}
    dataset = read(write(tmp_path / "set", document("train", annotations=[row])))
    assert sum(len(s.boxes_cxcywh) for s in dataset.train) == boxes
    assert dataset.findings.counts[CROWD] == 7 - boxes


@pytest.mark.parametrize("sizes", [True, False])
@pytest.mark.parametrize(
    ("box", "notes", "right"),
    [
        ([0.1, 0.1, 0.2, 0.3], [coco.SHARES], SHARES),
        ([120, 50, 160, 80], [coco.AS_CORNERS], [0, 0.7, 0.65, 0.2, 0.3]),
        ([0.6, 0.5, 0.8, 0.8], [coco.SHARES, coco.AS_CORNERS], [0, 0.7, 0.65, 0.2, 0.3]),
        # Neither fits, or there is nothing to be mended.
        ([120, 50, 110, 80], [], [0, 0.8, 0.75, 0.4, 0.5]),
        ([120, 50, 81.4, 51.4], [], [0, 0.8, 0.75, 0.4, 0.5]),
        ([0, 0, 1.5, 1], [], [0, 0.00375, 0.005, 0.0075, 0.01]),
    ],
)
def test_other_numbers_in_bbox(tmp_path, box, notes, right, sizes):
    train, val = document("train", box=box), document("val", box=box)
    for image in [*train["images"], *val["images"]] if not sizes else []:
        del image["width"], image["height"]
    dataset = read(write(tmp_path / "set", train, val))
    assert guesses(dataset) == notes
    for sample in [*dataset.train, *dataset.val]:
        assert sample.boxes_cxcywh == pytest.approx(np.array([right]))


def test_a_few_boxes_that_leave_their_pictures_are_clipped(tmp_path):
    """1 of 24: below 5%."""
    train = document("train", 18)
    train["annotations"][4]["bbox"] = [120, 50, 160, 80]
    dataset = read(write(tmp_path / "set", train))
    assert guesses(dataset) == []
    assert dataset.train[dataset_index(dataset, "train4.png")].boxes_cxcywh[0] == pytest.approx(
        [0, 0.8, 0.75, 0.4, 0.5]
    )


def dataset_index(dataset: DroneDataset, name: str) -> int:
    return [s.path.name for s in dataset.train].index(name)


def test_polygons_are_no_corners(tmp_path):
    """Their own box stays as it is when those of the others are read as corners."""
    outline = {"image_id": 3, "category_id": 1, "segmentation": [[120, 50, 160, 50, 160, 80]]}
    train, val = (
        document("train", box=[120, 50, 160, 80], annotations=[outline]),
        document("val", box=[120, 50, 160, 80]),
    )
    dataset = read(write(tmp_path / "set", train, val))
    assert guesses(dataset) == [coco.AS_CORNERS]
    assert dataset.findings.counts["duplicate boxes dropped"] == 1


# -------------------- COCO: files


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_encodings_of_a_json(tmp_path, encoding):
    before = read(write(tmp_path / "plain", document("train")))
    root = write(tmp_path / "set", document("train"), encoding=encoding)
    assert read(root).fingerprint == before.fingerprint


def test_utf16_with_the_other_order_of_bytes(tmp_path):
    path = text(tmp_path / "a.json", "\ufeff" + json.dumps(document("train")), "utf-16-be")
    assert coco.looks_like_coco(path)
    assert len(coco.read_coco(path).pictures) == 6


def test_a_pointer_in_place_of_a_json(tmp_path):
    root = write(tmp_path / "set", document("train"))
    path = text(root / "annotations/instances_val.json", LFS)
    for data in (root, path):
        message = refused(data)
        assert str(path) in message
        assert "git lfs pull" in message


def test_a_pointer_that_is_no_annotation_is_in_nobody_s_way(tmp_path):
    text(tmp_path / "model.json", LFS)
    assert len(read(write(tmp_path / "set", document("train"))).train) == 6
    assert len(read(tmp_path).train) == 6


# -------------------- Pascal VOC


def xml(numbers=(21, 11, 60, 40), name: str = "car", head: str = "") -> str:
    corners = "".join(f"<{key}>{v}</{key}>" for key, v in zip(voc.CORNERS, numbers, strict=True))
    size = "<size><width>200</width><height>100</height></size>"
    return f"{head}<annotation>{size}<object><name>{name}</name><bndbox>{corners}</bndbox></object></annotation>"


def write_voc(root: Path, content: str | bytes, first: str | bytes | None = None, encoding: str = "utf-8") -> Path:
    """``first`` is in place of the first training picture's XML file."""
    for split in ("train", "val"):
        for i in range(6):
            path = picture(root / split / f"{split}{i}.png", SIZE, i + 100 * len(split))
            is_first = first is not None and (split, i) == ("train", 0)
            text(path.with_suffix(".xml"), first if is_first else content, encoding)
    return root


BOMB = '<!DOCTYPE a [<!ENTITY b "bbb">]><annotation>&b;</annotation>'


@pytest.mark.parametrize(
    ("content", "reason", "shown"),
    [
        (xml()[:-60], XML_TORN, "line 1"),
        (b"", XML_TORN, "line 1"),
        (BOMB, XML_ENTITIES, ""),
        (BOMB.encode("utf-16"), XML_ENTITIES, ""),
        ("<annotations><image/></annotations>", XML_FOREIGN, "<annotations>"),
        (xml(name="Fußgänger").encode("latin-1"), XML_ENCODING, "utf-8"),
        (xml(name="ü", head='<?xml version="1.0" encoding="x-mine"?>').encode("latin-1"), XML_ENCODING, "x-mine"),
        (LFS, XML_LFS, ""),
    ],
)
def test_a_file_that_is_no_annotation_drops_its_picture(tmp_path, content, reason, shown):
    root = write_voc(tmp_path / "set", xml(), content)
    dataset = read(root)
    assert [s.name for s in dataset.train] == [f"train{i}.png" for i in range(1, 6)]
    assert (dataset.findings.counts[reason], dataset.findings.dropped_pictures) == (1, 1)
    assert dataset.findings.bad_files == {str(root / "train/train0.xml")}
    assert shown in dataset.summary()
    assert "1 image or label files are damaged" in refused(root, max_bad_share=0.01)


@pytest.mark.parametrize(
    ("stated", "stored"),
    [
        ("ISO-8859-1", "latin-1"), ("windows-1252", "cp1252"), ("gbk", "gbk"), ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"), ("utf-16", "utf-8"), ("ISO-8859-1", "utf-8"),
    ],
)  # fmt: skip
def test_encodings_of_an_xml_file(tmp_path, stated, stored):
    """What it states is believed where it is not UTF-8."""
    name = "汽车" if stated == "gbk" else "Fußgänger"
    head = f'<?xml version="1.0" encoding="{stated}"?>\n'
    dataset = read(write_voc(tmp_path / "set", xml(name=name, head=head), encoding=stored))
    assert dataset.class_names == (name,)
    assert dataset.train[0].boxes_cxcywh == pytest.approx(np.array([SHARES]))


def test_corners_as_shares(tmp_path):
    dataset = read(write_voc(tmp_path / "set", xml((0.1, 0.1, 0.3, 0.4))))
    assert guesses(dataset) == [voc.SHARES]
    assert dataset.train[0].boxes_cxcywh == pytest.approx(np.array([SHARES]))
    dataset = read(write_voc(tmp_path / "set", xml((0.1, 0.1, 0.3, 0.4)), xml()))
    assert guesses(dataset) == []
