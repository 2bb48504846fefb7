"""Data sets as people have them, built small, with what is truly in them: by hand for cases, by chance for many."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data.dataset import DroneDataset

Box = tuple[int, float, float, float, float]
"""class, centre x, centre y, width, height as shares of the picture"""
NAMES = ("car", "bus")


@dataclass
class Truth:
    """What a data set holds: split -> name of the picture without suffix -> its boxes."""

    boxes: dict[str, dict[str, list[Box]]] = field(default_factory=lambda: {"train": {}, "val": {}})
    size: tuple[int, int] = (64, 48)
    names: tuple[str, ...] = NAMES


def text(path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def picture(path: Path, size: tuple[int, int] = (64, 48), seed: int = 0) -> Path:
    """Blocks of colours that no other seed has; a size of the file that others may have."""
    path.parent.mkdir(parents=True, exist_ok=True)
    blocks = np.random.default_rng(seed).integers(0, 256, (3, 4, 3)).astype(np.uint8)
    Image.fromarray(blocks).resize(size, Image.Resampling.NEAREST).save(path)
    return path


def some_boxes(rng: np.random.Generator, classes: int = 2, most: int = 4) -> list[Box]:
    """Different boxes inside of the picture, with six decimals."""
    boxes = []
    for _ in range(int(rng.integers(1, most + 1))):
        w, h = rng.uniform(0.05, 0.3, 2).round(6)
        cx, cy = rng.uniform(0.2, 0.8, 2).round(6)
        boxes.append((int(rng.integers(0, classes)), *map(float, (cx, cy, w, h))))
    return boxes


def yolo_row(box: Box) -> str:
    return f"{box[0]} " + " ".join(f"{value:.6f}" for value in box[1:])


def polygon_row(box: Box) -> str:
    label, cx, cy, w, h = box
    points = ((cx - w / 2, cy), (cx, cy - h / 2), (cx + w / 2, cy), (cx, cy + h / 2), (cx + w / 4, cy + h / 4))
    return f"{label} " + " ".join(f"{x:.8f} {y:.8f}" for x, y in points)


def rotated_row(box: Box) -> str:
    """A box on its corner; its upright hull is ``box``."""
    label, cx, cy, w, h = box
    points = ((cx - w / 2, cy), (cx, cy - h / 2), (cx + w / 2, cy), (cx, cy + h / 2))
    return f"{label} " + " ".join(f"{x:.8f} {y:.8f}" for x, y in points)


def keypoint_row(box: Box) -> str:
    _, cx, cy, w, h = box
    return f"{yolo_row(box)} {cx - w / 4:.6f} {cy:.6f} 2 {cx + w / 4:.6f} {cy + h / 4:.6f} 1"


def pixel_row(size: tuple[int, int]) -> Callable[[Box], str]:
    """Centre and size in pixels."""
    return lambda box: f"{box[0]} " + " ".join(f"{v * s:.6f}" for v, s in zip(box[1:], size * 2, strict=True))


DIALECTS: dict[str, Callable[[Box], str]] = {
    "plain": yolo_row,
    "decimal commas": lambda box: yolo_row(box).replace(".", ","),
    "commas between": lambda box: yolo_row(box).replace(" ", ","),
    "commas and blanks": lambda box: yolo_row(box).replace(" ", ", "),
    "semicolons": lambda box: yolo_row(box).replace(" ", ";").replace(".", ","),
    "tabs": lambda box: yolo_row(box).replace(" ", "\t") + "\t",
    "a score": lambda box: yolo_row(box) + " 0.75",
    "class as a float": lambda box: yolo_row((float(box[0]), *box[1:])),  # type: ignore[arg-type]
    "polygons": polygon_row,
    "rotated": rotated_row,
    "keypoints": keypoint_row,
}


def write_yolo(
    root: Path,
    truth: Truth,
    images: str = "{split}/images/{name}.png",
    labels: str = "{split}/labels/{name}.txt",
    row: Callable[[Box], str] = yolo_row,
) -> None:
    """Pictures and label files; ``{split}`` and ``{name}`` in the patterns are filled in."""
    for split, pictures in truth.boxes.items():
        for name, boxes in pictures.items():
            picture(root / images.format(split=split, name=name), truth.size, seed_of(split, name))
            text(root / labels.format(split=split, name=name), "".join(row(box) + "\n" for box in boxes))


def write_coco(path: Path, truth: Truth, split: str, file_name: str = "{name}.png", first_id: int = 1) -> None:
    """One json of a split; a crowd annotation in each picture, to be dropped."""
    width, height = truth.size
    images, annotations = [], []
    for number, (name, boxes) in enumerate(truth.boxes[split].items(), first_id):
        written = file_name.format(split=split, name=name)
        images.append({"id": number, "file_name": written, "width": width, "height": height})
        for label, cx, cy, w, h in boxes:
            bbox = [(cx - w / 2) * width, (cy - h / 2) * height, w * width, h * height]
            annotations.append({"image_id": number, "category_id": label + 5, "bbox": bbox, "iscrowd": 0})
        annotations.append({"image_id": number, "category_id": 5, "bbox": [0, 0, width, height], "iscrowd": 1})
    categories = [{"id": i + 5, "name": name, "supercategory": "all"} for i, name in enumerate(truth.names)]
    roof = {"id": 0, "name": "all", "supercategory": "none"}
    document = {"images": images, "annotations": annotations, "categories": [roof, *reversed(categories)]}
    text(path, json.dumps(document))


def voc_xml(truth: Truth, boxes: list[Box]) -> str:
    """Corners count from 1 and belong to the box."""
    width, height = truth.size
    objects = "".join(
        f"<object><name>{truth.names[label]}</name><bndbox><ymin>{(cy - h / 2) * height + 1:.4f}</ymin>"
        f"<xmin>{(cx - w / 2) * width + 1:.4f}</xmin><xmax>{(cx + w / 2) * width:.4f}</xmax>"
        f"<ymax>{(cy + h / 2) * height:.4f}</ymax></bndbox></object>"
        for label, cx, cy, w, h in boxes
    )
    size = f"<size><width>{width}</width><height>{height}</height><depth>3</depth></size>"
    return f'<?xml version="1.0" encoding="utf-8"?>\n<annotation>{size}{objects}</annotation>\n'


def native_text(truth: Truth, boxes: list[Box]) -> str:
    width, height = truth.size
    rows = (
        f"{(cx - w / 2) * width:.4f},{(cy - h / 2) * height:.4f},{w * width:.4f},{h * height:.4f},1,{label + 1},0,0,\n"
        for label, cx, cy, w, h in boxes
    )
    return "".join(rows) + "0,0,9,9,0,0,0,0\n"


def zip_folder(folder: Path, target: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            archive.write(path, prefix + path.relative_to(folder).as_posix())
    return target


def seed_of(split: str, name: str) -> int:
    return int.from_bytes(f"{split}/{name}".encode(), "little") % 2**32


def some_truth(n_train: int = 4, n_val: int = 2, classes: int = 2) -> Truth:
    rng = np.random.default_rng(5)
    return Truth({
        "train": {f"{i:04d}": some_boxes(rng, classes) for i in range(n_train)},
        "val": {f"{i:04d}": some_boxes(rng, classes) for i in range(100, 100 + n_val)},
    })  # fmt: skip


def lists(root: Path, truth: Truth, line: str, encoding: str = "utf-8", end: str = "\n") -> None:
    for split, pictures in truth.boxes.items():
        written = "".join(line.format(split=split, name=name) + end for name in pictures)
        text(root / f"{split}.txt", written, encoding)


def check(dataset: DroneDataset, truth: Truth, names: tuple[str, ...] = NAMES, tolerance: float = 1e-5) -> None:
    """Every picture of the truth with its boxes, in its split, and no other."""
    assert dataset.class_names == names
    for split, samples in (("train", dataset.train), ("val", dataset.val)):
        found = {sample.path.stem: sample.boxes_cxcywh for sample in samples}
        assert sorted(found) == sorted(truth.boxes[split])
        for name, boxes in truth.boxes[split].items():
            assert np.array(sorted(found[name].tolist())) == pytest.approx(np.array(sorted(boxes)), abs=tolerance), name
