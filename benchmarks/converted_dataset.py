"""Claim: a dataset has the same boxes as YOLO text, as COCO json (within 0.01 px) and as Pascal VOC (within 0.5 px,
whose corners are whole pixels).

    python benchmarks/converted_dataset.py path/to/nwpu_vhr10 --json converted_dataset.json

Writes both versions into a temporary folder, with links to the pictures, reads all three and compares box by box.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
from measuring import report

from composite_nas.data.dataset import DroneDataset, Sample
from composite_nas.data.reading import read_dataset


def corners_px(sample: Sample) -> np.ndarray:
    """float64 [n, 5]: class, x1, y1, x2, y2 in pixels, sorted."""
    label, cx, cy, w, h = sample.boxes_cxcywh.T
    width, height = sample.size
    boxes = np.stack(
        [label, (cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height], 1
    )
    return boxes[np.lexsort(boxes.T[::-1])]


def write_coco(dataset: DroneDataset, root: Path) -> None:
    for split, samples in (("train", dataset.train), ("val", dataset.val)):
        (root / split).mkdir(parents=True)
        images, annotations = [], []
        for number, sample in enumerate(samples):
            (root / split / sample.path.name).symlink_to(sample.path)
            width, height = sample.size
            images.append({"id": number, "file_name": sample.path.name, "width": width, "height": height})
            for label, x1, y1, x2, y2 in corners_px(sample).tolist():
                bbox = [round(v, 3) for v in (x1, y1, x2 - x1, y2 - y1)]
                annotations.append({
                    "id": len(annotations), "image_id": number, "category_id": int(label) + 1, "bbox": bbox,
                    "iscrowd": 0,
                })  # fmt: skip
        categories = [{"id": i + 1, "name": name} for i, name in enumerate(dataset.class_names)]
        document = {"images": images, "annotations": annotations, "categories": categories}
        (root / split / "_annotations.coco.json").write_text(json.dumps(document), encoding="utf-8")


def write_voc(dataset: DroneDataset, root: Path) -> None:
    """VOC's folders; corners are rounded to whole pixels, which count from 1 and belong to the box."""
    for folder in ("JPEGImages", "Annotations", "ImageSets/Main"):
        (root / folder).mkdir(parents=True)
    (root / "classes.txt").write_text("\n".join(dataset.class_names), encoding="utf-8")
    for split, samples in (("train", dataset.train), ("val", dataset.val)):
        names = []
        for sample in samples:
            (root / "JPEGImages" / sample.path.name).symlink_to(sample.path)
            names.append(sample.path.stem)
            objects = "".join(
                f"<object><name>{escape(dataset.class_names[int(label)])}</name><bndbox><xmin>{round(x1) + 1}</xmin>"
                f"<ymin>{round(y1) + 1}</ymin><xmax>{round(x2)}</xmax><ymax>{round(y2)}</ymax></bndbox></object>"
                for label, x1, y1, x2, y2 in corners_px(sample).tolist()
            )
            size = f"<size><width>{sample.size[0]}</width><height>{sample.size[1]}</height></size>"
            content = f"<annotation>{size}{objects}</annotation>"
            (root / "Annotations" / f"{sample.path.stem}.xml").write_text(content, encoding="utf-8")
        (root / f"ImageSets/Main/{split}.txt").write_text("\n".join(names), encoding="utf-8")


def largest_difference_px(one: DroneDataset, other: DroneDataset) -> float:
    """Of any side of any box; infinite where pictures, numbers of boxes or classes differ."""
    largest = 0.0
    for ours, theirs in ((one.train, other.train), (one.val, other.val)):
        by_name = {sample.path.name: sample for sample in theirs}
        if by_name.keys() != {sample.path.name for sample in ours}:
            return float("inf")
        for sample in ours:
            left, right = list(corners_px(sample)), list(corners_px(by_name[sample.path.name]))
            if len(left) != len(right):
                return float("inf")
            for box in left:  # rounding may change the order, so the nearest of its class is taken
                distances = [np.abs(box - b)[1:].max() if b[0] == box[0] else float("inf") for b in right]
                nearest = int(np.argmin(distances))
                largest = max(largest, distances[nearest])
                right.pop(nearest)
    return largest


def main() -> None:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("data", type=Path)
    flags.add_argument("--json", type=Path)
    given = flags.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        original = read_dataset(given.data.resolve(), Path(folder))
        for name, write in (("COCO", write_coco), ("VOC", write_voc)):
            write(original, Path(folder) / name)
            read = read_dataset(Path(folder) / name, Path(folder))
            rows.append({
                "format": name, "train": len(read.train), "val": len(read.val),
                "boxes": sum(len(s.boxes_cxcywh) for s in read.train + read.val),
                "same names": read.class_names == original.class_names,
                "largest difference, px": largest_difference_px(original, read),
                "said": "; ".join(read.findings.count_lines()) or "-",
            })  # fmt: skip
    boxes = sum(len(s.boxes_cxcywh) for s in original.train + original.val)
    report(f"{original.name}: {len(original.train)} + {len(original.val)} pictures, {boxes} boxes", rows, given.json)


if __name__ == "__main__":
    main()
