"""Data sets drawn by chance: a layout, a way of writing paths, names, encodings and rows, and some damage.

``draw`` writes one and says what is truly in it; ``problem_of`` reads it and compares.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.data.reading import read_dataset
from tests.support.datasets import (
    DIALECTS,
    NAMES,
    Box,
    Truth,
    native_text,
    picture,
    some_boxes,
    text,
    voc_xml,
    write_coco,
    zip_folder,
)

NAME_STYLES: dict[str, Callable[[int], str]] = {
    "numbers": lambda i: f"{i:04d}",
    "frames": lambda i: f"DJI_{i:04d}_V",
    "blanks": lambda i: f"my photo ({i})",
    "brackets": lambda i: f"a[{i}]b",
    "points": lambda i: f"2024.05.{i}.x",
    "cyrillic": lambda i: f"знімок {i}",
    "roboflow": lambda i: f"frame_{i:03d}_jpg.rf.{i * 7919:08x}",
    "label studio": lambda i: f"{(i * 2654435761) % 2**32:08x}-DJI_{i:04d}",
    "quotes": lambda i: f"it's {i}",
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")
# What may go wrong in a file, on top.
DAMAGES = (
    "no label", "orphan label", "empty picture", "lfs pointer", "short row", "words", "nan", "class", "no area",
    "duplicate", "empty label", "unnamed picture", "hidden files",
)  # fmt: skip
SUFFIXES = (".png", ".PNG", ".bmp", ".tif", ".jpg")


@dataclass
class Drawn:
    """A data set on disk.

    Attributes:
        data: for --data.
        val_share: for --val-share.
        described: how it was drawn.
        truth: path below the data set's folder -> (split, its boxes; None when it cannot be read or is in no split).
        num_rows: rows of all label files.
        in_val_too: those pictures of the training split that the validation split names, too.
    """

    data: Path
    root: Path
    described: str
    val_share: float = 0.0
    truth: dict[str, tuple[str, list[Box] | None]] = field(default_factory=dict)
    num_rows: int = 0
    in_val_too: set[str] = field(default_factory=set)


class _Writer:
    """Draws one data set into a folder."""

    def __init__(self, root: Path, seed: int):
        self.rng = np.random.default_rng(seed)
        self.root, self.seed = root, seed
        self.truth: dict[str, tuple[str, list[Box] | None]] = {}
        self.labels: dict[str, Path] = {}
        self.damaged: set[str] = set()
        self.in_val_too: set[str] = set()
        self.num_rows = 0
        self.style = self.choose(NAME_STYLES)
        self.suffix = str(self.rng.choice(SUFFIXES, p=[0.6, 0.1, 0.1, 0.1, 0.1]))
        self.dialect = self.choose(DIALECTS)
        self.size = (int(self.rng.integers(20, 90)), int(self.rng.integers(20, 90)))
        self.words = [self.style, self.suffix, self.dialect]
        self.val_share = 0.0
        self.description: Path | None = None

    def choose(self, options) -> str:
        return str(self.rng.choice(list(options)))

    def may(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def names(self, split: str) -> list[str]:
        first, number = (0, int(self.rng.integers(6, 12))) if split == "train" else (100, int(self.rng.integers(3, 6)))
        return [NAME_STYLES[self.style](first + i) for i in range(number)]

    def add(self, split: str, image: str, label: str, content: Callable[[list[Box]], str] | None = None) -> None:
        """One picture with its label file; both paths without suffix of the picture, and relative to the root."""
        boxes = some_boxes(self.rng)
        rel = image + self.suffix
        picture(self.root / rel, self.size, len(self.truth) + 1000 * self.seed)
        if content is None:
            row = DIALECTS[self.dialect]
            written = "".join(row(box) + self.end for box in boxes)
            self.num_rows += len(boxes)
        else:
            written = content(boxes)
        self.labels[rel] = text(self.root / label, written)
        self.truth[rel] = split, boxes

    @property
    def end(self) -> str:
        return "\r\n" if self.seed % 3 == 0 else "\n"


def _test_split(writer: _Writer) -> None:
    """A third split beside train and val, with labels or without."""
    labelled = writer.may(0.6)
    for name in writer.names("val"):
        writer.add("test", f"test/images/{name}", f"test/labels/{name}.txt")
        rel = f"test/images/{name}{writer.suffix}"
        if not labelled:
            writer.labels[rel].unlink()
            writer.num_rows -= len(writer.truth[rel][1] or [])
            writer.truth[rel] = "test", None
    writer.words.append("test split" if labelled else "test split without labels")


def draw(root: Path, seed: int) -> Drawn:
    """Write a data set below ``root``, the same for the same seed."""
    rng = np.random.default_rng(seed)
    depth = int(rng.integers(0, 4)) if rng.random() < 0.4 else 0
    home = root.joinpath("set", *(f"level {i}" for i in range(depth)))
    home.mkdir(parents=True)
    writer = _Writer(home, seed)
    layout = writer.choose(LAYOUTS)
    LAYOUTS[layout](writer)
    if layout == "folders" and writer.may(0.3):
        _test_split(writer)
    if layout in TEXT_LAYOUTS:
        for damage in rng.choice(DAMAGES, int(rng.integers(0, 3)), replace=False):
            _damage(writer, str(damage), layout)
            writer.words.append(str(damage))
    data = writer.description if writer.description and writer.may(0.5) else root / "set"
    if data == root / "set" and writer.may(0.2):
        data = zip_folder(data, root / "zipped.zip", "folder in it/" if writer.may(0.5) else "")
        writer.words.append("zip")
    described = ", ".join([f"seed {seed}", layout, f"{depth} deep", *writer.words])
    return Drawn(data, home, described, writer.val_share, writer.truth, writer.num_rows, writer.in_val_too)


def problem_of(drawn: Drawn, unpack_dir: Path) -> str:
    """Read it and compare; "" when all is right."""
    try:
        dataset = read_dataset(drawn.data, unpack_dir, 1.0, drawn.val_share, seed=1)
    except UserError as error:
        return f"refused: {error}"
    findings = dataset.findings
    found = {"train": dataset.train, "val": dataset.val, "test": dataset.test}
    on_disk = len(drawn.truth) + len(drawn.in_val_too)
    pictures = sum(map(len, found.values()))
    boxes = sum(len(s.boxes_cxcywh) for samples in found.values() for s in samples)
    if pictures + findings.dropped_pictures != on_disk:
        return f"{pictures} pictures + {findings.dropped_pictures} dropped, {on_disk} on disk: {findings.lines()}"
    if dataset.shared_pictures != len(drawn.in_val_too):
        return f"{dataset.shared_pictures} pictures in both splits, not {len(drawn.in_val_too)}"
    if findings.num_rows != drawn.num_rows or boxes + findings.dropped_rows != drawn.num_rows:
        return (
            f"{boxes} boxes + {findings.dropped_rows} dropped, {findings.num_rows} counted, {drawn.num_rows} rows: "
            f"{findings.lines()}"
        )
    seen: set[tuple[str, str]] = set()
    names = {float(i): NAMES.index(name) for i, name in enumerate(dataset.class_names) if name in NAMES}
    for split, samples in found.items():
        for sample in samples:
            key = next((k for k in drawn.truth if sample.path.as_posix().endswith("/" + k)), None)
            if key is None or (split, key) in seen:
                return f"{sample.path} is not in the set, or twice"
            seen.add((split, key))
            right_split, right = drawn.truth[key]
            in_place = split == right_split or drawn.val_share or (split == "val" and key in drawn.in_val_too)
            if right is None or not in_place:
                return f"{key} in {split}, not {right_split}"
            boxes = [(names.get(row[0], row[0]), *row[1:]) for row in sample.boxes_cxcywh.tolist()]
            if len(right) != len(boxes) or not np.allclose(
                np.array(sorted(right)).reshape(-1, 5), np.array(sorted(boxes)).reshape(-1, 5), atol=2e-5
            ):
                return f"{key}: {boxes} is not {right}: {findings.lines()}"
    missing = [k for k, (_, right) in drawn.truth.items() if right is not None and k not in {key for _, key in seen}]
    return f"{missing[0]} is lost" if missing else ""


# ------------------------------------------------------------------------------------------------------------ layouts


def _folders(writer: _Writer) -> None:
    images, labels = [
        ("{s}/images/{n}", "{s}/labels/{n}"), ("images/{s}/{n}", "labels/{s}/{n}"), ("{s}/{n}", "{s}/{n}"),
        ("{s}/{n}", "{s}/labels/{n}"), ("{s}/images/sub/{n}", "{s}/labels/sub/{n}"),
        ("{s}/Images/{n}", "{s}/Labels/{n}"),
    ][int(writer.rng.integers(6))]  # fmt: skip
    val = writer.choose(("val", "valid", "validation"))
    writer.words.append(images)
    for split, folder in (("train", "train"), ("val", val)):
        for name in writer.names(split):
            writer.add(split, images.format(s=folder, n=name), labels.format(s=folder, n=name) + ".txt")
    if writer.may(0.3):
        text(writer.root / "classes.txt", "car\nbus\n", writer.choose(ENCODINGS))
    elif writer.may(0.3):
        text(writer.root / "set.yaml", "nc: 2\nnames: {0: car, 1: bus}\n")


def _yaml(writer: _Writer) -> None:
    """Paths written in many ways; the name of the file, too."""
    val = writer.choose(("val", "valid", "validation"))
    for split, folder in (("train", "train"), ("val", val)):
        for name in writer.names(split):
            writer.add(split, f"{folder}/images/{name}", f"{folder}/labels/{name}.txt")
    form = writer.choose((
        "{s}/images", "./{s}/images/", "../{s}/images", "../x/{s}/images", ".\\{s}\\images", "{own}/{s}/images",
        "C:\\data\\set\\{s}\\images", "/content/somewhere/set/{s}/images", "{s}", "/mnt/x/{s}",
    ))  # fmt: skip
    writer.words.append(form)
    names = writer.choose(("[car, bus]", "{{0: car, 1: bus}}", "{{car: 0, bus: 1}}", "'car, bus'")).replace("{{", "{")
    key = writer.choose(("val", "valid", "validation"))
    paths = {"train": form.format(s="train", own=writer.root.name), key: form.format(s=val, own=writer.root.name)}
    lines = [f"{k}: {json.dumps(v) if chr(92) not in v else v}" for k, v in paths.items()]
    lines.append(f"names: {names.replace('}}', '}')}")
    if writer.may(0.3):
        lines.insert(0, "path: " + writer.choose((".", "/home/other/set", "../datasets/set", "D:\\set")))
    if writer.dialect == "keypoints" and writer.may(0.5):
        lines.append("kpt_shape: [2, 3]")
    file = writer.root / writer.choose(("data.yaml", "dataset.yaml", "my set.yml", "custom.yaml"))
    writer.description = text(file, writer.end.join(lines), writer.choose(ENCODINGS))


def _lists(writer: _Writer) -> None:
    form = writer.choose((
        "{p}", "./{p}", ".\\{w}", "/other/machine/set/{p}", "{abs}", "set/{p}", "data/{p}", '"{p}"',
    ))  # fmt: skip
    writer.words.append(form)
    encoding = writer.choose(ENCODINGS)
    for split in ("train", "val"):
        names = writer.names(split)
        for name in names:
            writer.add(split, f"images/{name}", f"labels/{name}.txt")
        lines = []
        for name in names:
            rel = f"images/{name}{writer.suffix}"
            lines.append(form.format(p=rel, w=rel.replace("/", "\\"), abs=(writer.root / rel).as_posix()))
        text(writer.root / f"{split}.txt", writer.end.join(lines), encoding)
    if writer.may(0.6):
        content = f"train: train.txt{writer.end}val: val.txt{writer.end}names: [car, bus]"
        writer.description = text(writer.root / "data.yaml", content, writer.choose(ENCODINGS))
    else:
        text(writer.root / "classes.txt", "car\nbus\n")


def _darknet(writer: _Writer) -> None:
    for split in ("train", "val"):
        names = writer.names(split)
        for name in names:
            writer.add(split, f"obj_train_data/{name}", f"obj_train_data/{name}.txt")
        lines = [f"data/obj_train_data/{name}{writer.suffix}\n" for name in names]
        text(writer.root / f"{split}.txt", "".join(lines))
    text(writer.root / "obj.names", "car\nbus\n")
    text(
        writer.root / "obj.data", "classes = 2\ntrain = data/train.txt\nvalid = data/val.txt\nnames = data/obj.names\n"
    )


def _flights(writer: _Writer) -> None:
    """Several folders with pictures of the same names."""
    for split, flights in (("train", ("flight 1", "flight 2")), ("val", ("flight 3",))):
        for flight in flights:
            for name in writer.names("train"):
                writer.add(split, f"{flight}/images/{name}", f"{flight}/labels/{name}.txt")
    content = "train: [flight 1/images, flight 2]\nval: flight 3/images\nnc: 2\n"
    writer.description = text(writer.root / "data.yaml", content)


def _pool(writer: _Writer) -> None:
    """What annotation tools export: no splits."""
    writer.val_share = 0.3
    images, labels = (("images/{n}", "labels/{n}"), ("{n}", "{n}"), ("JPEGImages/{n}", "labels/{n}"))[
        int(writer.rng.integers(3))
    ]
    for name in [*writer.names("train"), *writer.names("val")]:
        writer.add("train", images.format(n=name), labels.format(n=name) + ".txt")
    text(writer.root / "classes.txt", "car\nbus\n")


def _native(writer: _Writer) -> None:
    truth = Truth(size=writer.size)

    def content(boxes: list[Box]) -> str:
        writer.num_rows += len(boxes) + 1  # an ignored region
        return native_text(truth, boxes)

    folder = writer.choose(("{s}", "VisDrone2019-DET-{s}"))
    kind = writer.choose(("annotations", "labels"))
    for split in ("train", "val"):
        place = folder.format(s=split)
        for name in writer.names(split):
            writer.add(split, f"{place}/images/{name}", f"{place}/{kind}/{name}.txt", content)


def _voc(writer: _Writer) -> None:
    truth = Truth(size=writer.size)

    def content(boxes: list[Box]) -> str:
        writer.num_rows += len(boxes)
        return voc_xml(truth, boxes)

    beside = writer.may(0.5)
    for split in ("train", "val"):
        names = writer.names(split)
        for name in names:
            image, label = (f"{split}/{name}",) * 2 if beside else (f"JPEGImages/{name}", f"Annotations/{name}")
            writer.add(split, image, label + ".xml", content)
        if not beside:
            text(writer.root / f"ImageSets/Main/{split}.txt", "".join(f"{name}\n" for name in names))


def _coco(writer: _Writer) -> None:
    """Some jsons name a picture that is not there, or one too small to be one; some pictures are in no json."""
    roboflow, faults = writer.may(0.5), writer.may(0.4)
    paths = []
    for split in ("train", "val"):
        folder = split if roboflow else f"{split}2017"
        truth = Truth({split: {}}, writer.size)
        for number, name in enumerate(writer.names(split)):
            boxes, rel = some_boxes(writer.rng), f"{folder}/{name}{writer.suffix}"
            picture(writer.root / rel, writer.size, number + (500 if split == "val" else 0) + 1000 * writer.seed)
            writer.truth[rel] = split, boxes
            truth.boxes[split][name] = boxes
            writer.num_rows += len(boxes) + 1  # a crowd
        if faults and split == "train":
            writer.words.append("faults")
            first, second = list(truth.boxes[split])[:2]
            (writer.root / f"{folder}/{first}{writer.suffix}").unlink()
            del writer.truth[f"{folder}/{first}{writer.suffix}"]
            text(writer.root / f"{folder}/{second}{writer.suffix}", b"")
            writer.truth[f"{folder}/{second}{writer.suffix}"] = split, None
            picture(writer.root / f"{folder}/zz{writer.suffix}", writer.size, 5)
            writer.truth[f"{folder}/zz{writer.suffix}"] = split, None
        path = f"{folder}/_annotations.coco.json" if roboflow else f"annotations/instances_{folder}.json"
        form = "{name}" + writer.suffix if roboflow or writer.may(0.5) else f"{folder}/{{name}}{writer.suffix}"
        write_coco(writer.root / path, truth, split, form)
        paths.append(writer.root / path)
    _change_coco(writer, *paths)


def _change_coco(writer: _Writer, *paths: Path) -> None:
    """Some of what tools do to a json: ids as text, rows of other pictures, a picture of the other split, a picture
    twice, shares in place of pixels, corners in place of sizes, a row without a box."""
    words = ("text ids", "orphans", "in both splits", "twice", "shares", "corners", "no box", "no category")
    drawn = [str(word) for word in writer.rng.choice(words, int(writer.rng.integers(0, 4)), replace=False)]
    encoding = writer.choose(ENCODINGS)
    writer.words += [*drawn, encoding]
    train, val = (json.loads(path.read_text(encoding="utf-8")) for path in paths)
    if "in both splits" in drawn:
        image = train["images"][3]  # the first ones may be damaged
        rows = [a for a in train["annotations"] if a["image_id"] == image["id"]]
        name = image["file_name"].rpartition("/")[2]
        writer.in_val_too = {key for key in writer.truth if key.endswith(f"/{name}")}
        val["images"].append(image | {"id": 900, "file_name": "../" + next(iter(writer.in_val_too))})
        val["annotations"] += [a | {"image_id": 900} for a in rows]
        writer.num_rows += len(rows)
    for document in (train, val):
        if "twice" in drawn:  # half of its rows under another id
            image = document["images"][2]
            document["images"].append(image | {"id": 901})
            rows = [a for a in document["annotations"] if a["image_id"] == image["id"]]
            for row in rows[::2]:
                row["image_id"] = 901
        for row in document["annotations"]:
            x, y, w, h = row["bbox"]
            if "corners" in drawn:
                row["bbox"] = [x, y, x + w, y + h]
            if "shares" in drawn:
                row["bbox"] = [v / side for v, side in zip(row["bbox"], writer.size * 2, strict=True)]
        extra = {
            "orphans": {"image_id": 999, "category_id": 5, "bbox": [1, 1, 9, 9]},
            "no box": {"image_id": document["images"][2]["id"], "category_id": 5, "segmentation": [[]]},
            "no category": {"image_id": document["images"][2]["id"], "bbox": [0.1, 0.1, 0.5, 0.5]},
        }
        added = [row for word, row in extra.items() if word in drawn]
        document["annotations"] += added
        writer.num_rows += len(added)
        if "text ids" in drawn:
            for row in document["annotations"][::2]:
                row["image_id"] = str(row["image_id"])
            for category in document["categories"]:
                category["id"] = str(category["id"])
    for path, document in zip(paths, (train, val), strict=True):
        text(path, json.dumps(document, ensure_ascii=writer.may(0.5)), encoding)


TEXT_LAYOUTS: dict[str, Callable[[_Writer], None]] = {
    "folders": _folders, "yaml": _yaml, "lists": _lists, "darknet": _darknet, "flights": _flights, "pool": _pool,
}  # fmt: skip
LAYOUTS = TEXT_LAYOUTS | {"native": _native, "voc": _voc, "coco": _coco}


# ------------------------------------------------------------------------------------------------------------- damage


def _damage(writer: _Writer, damage: str, layout: str) -> None:
    """One fault in one file of the training split."""
    able = [r for r, (split, boxes) in writer.truth.items() if split == "train" and boxes and r not in writer.damaged]
    if len(able) < 4:
        return
    rel = able[int(writer.rng.integers(1, len(able)))]
    writer.damaged.add(rel)
    path, label = writer.root / rel, writer.labels[rel]
    boxes = writer.truth[rel][1] or []
    if damage == "no label":
        label.unlink()
        writer.num_rows -= len(boxes)
        writer.truth[rel] = "train", []
    elif damage == "empty label":
        text(label, b"")
        writer.num_rows -= len(boxes)
        writer.truth[rel] = "train", []
    elif damage == "orphan label":
        text(label.with_name("zz of no picture.txt"), "0 0.5 0.5 0.1 0.1\n")
        writer.num_rows += 1
    elif damage in ("empty picture", "lfs pointer"):
        pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'2d6c72fe' * 8}\nsize 48211\n"
        text(path, b"" if damage == "empty picture" else pointer)
        writer.truth[rel] = "train", None
    elif damage == "unnamed picture":
        extra = Path(rel).with_name(f"zz_unnamed{writer.suffix}").as_posix()
        picture(writer.root / extra, writer.size, 77)
        writer.truth[extra] = "train", None if layout in ("lists", "darknet") else []
    elif damage == "hidden files":
        for file in [p for p in writer.root.rglob("*") if p.is_file()]:
            text(file.with_name("._" + file.name), b"\x00\x05\x16\x07" + bytes(60))
    else:
        rows = {
            "short row": "0 0.5 0.5 0.1", "words": "what is this", "nan": "0 nan 0.5 0.1 0.1",
            "class": "7 0.5 0.5 0.1 0.1", "no area": "0 0.5 0.5 0.0 0.1",
            "duplicate": label.read_text(encoding="utf-8").splitlines()[0],
        }  # fmt: skip
        if damage == "class" and layout == "folders":
            return  # without a list of names there is no wrong class
        with label.open("a", encoding="utf-8") as file:
            file.write(rows[damage] + "\n")
        writer.num_rows += 1
