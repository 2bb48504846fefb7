"""Claim: reading a dataset takes 1.5 times as long or less as reading its label files and the headers of its pictures
with nothing else, and 300 MB or less, at the size of VisDrone's train split (6471 pictures, 343,205 boxes).

    python benchmarks/read_dataset.py --json read_dataset.json

The plain way opens every label file and reads its text, and opens every picture with Pillow for its size. Both ways
take turns in fresh processes, so that memory is that of one way; imports are not timed. Files are in the page cache
for both. Pictures are drawn scenes of 1360 x 765 pixels, each under many names with bytes of its own at the end.
MB are 10^6 bytes, of the kernel's resident high-water mark (Linux only). ``--format coco`` reads one json for each
split in place of the label files.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

PICTURES, BOXES, CLASSES = {"train": 5923, "val": 548}, 343_205, 10
SIZE_PX, DRAWN = (1360, 765), 16


def make(root: Path, label_format: str) -> None:
    """A dataset of PICTURES with BOXES in all."""
    from composite_nas.data.scenes import ALTITUDE_HIGH_M, draw_scene

    rng = np.random.default_rng(0)
    bodies = []
    for i in range(DRAWN):
        path = root / "drawn.jpg"
        draw_scene(np.random.default_rng(i), SIZE_PX, ALTITUDE_HIGH_M)[0].save(path, quality=85)
        bodies.append(path.read_bytes())
        path.unlink()
    counts = rng.multinomial(BOXES, rng.dirichlet(np.full(sum(PICTURES.values()), 1.5)))
    number = 0
    for split, pictures in PICTURES.items():
        coco: dict[str, list] = {"images": [], "annotations": [], "categories": []}
        coco["categories"] = [{"id": i, "name": f"class_{i}"} for i in range(CLASSES)]
        for kind in ("images", "labels"):
            (root / split / kind).mkdir(parents=True)
        for _ in range(pictures):
            name = f"{number:07d}"
            filling = rng.bytes(int(rng.integers(1, 20_000)))
            (root / split / "images" / f"{name}.jpg").write_bytes(bodies[number % DRAWN] + filling)
            size = rng.uniform(0.005, 0.05, (counts[number], 2))
            boxes = np.concatenate([rng.uniform(size / 2, 1 - size / 2), size], 1)
            labels = rng.integers(0, CLASSES, counts[number])
            if label_format == "yolo":
                rows = (f"{c} {x:.6f} {y:.6f} {w:.6f} {h:.6f}\n" for c, (x, y, w, h) in zip(labels, boxes, strict=True))
                (root / split / "labels" / f"{name}.txt").write_text("".join(rows), encoding="utf-8")
            else:
                coco["images"].append({"id": number, "file_name": f"{name}.jpg", "width": 1360, "height": 765})
                corners = np.concatenate([boxes[:, :2] - boxes[:, 2:] / 2, boxes[:, 2:]], 1) * (SIZE_PX * 2)
                coco["annotations"] += [
                    {"id": 0, "image_id": number, "category_id": int(c), "bbox": b, "area": b[2] * b[3], "iscrowd": 0}
                    for c, b in zip(labels, corners.round(2).tolist(), strict=True)
                ]
            number += 1
        if label_format == "coco":
            (root / split / "_annotations.coco.json").write_text(json.dumps(coco), encoding="utf-8")


def read_plainly(root: Path) -> int:
    """Number of characters of labels and pixels of pictures, so that both are used."""
    size = 0
    for split in PICTURES:
        for path in [*(root / split / "labels").iterdir(), *(root / split).glob("*.json")]:
            size += len(path.read_text(encoding="utf-8"))
        for path in (root / split / "images").iterdir():
            with Image.open(path) as image:
                size += image.size[0]
    return size


def read(root: Path) -> int:
    """Number of boxes."""
    from composite_nas.data.reading import read_dataset

    dataset = read_dataset(root, root / "unused")
    return sum(len(s.boxes_cxcywh) for s in dataset.train + dataset.val)


def child(way: str, root: Path) -> None:
    """Print seconds and MB of one way."""
    from composite_nas.data import reading  # noqa: F401 - imports are not timed

    Image.preinit()
    started = time.perf_counter()
    (read if way == "read" else read_plainly)(root)
    seconds = time.perf_counter() - started
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    peak_kb = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    print(json.dumps({"seconds": seconds, "mb": int(peak_kb) * 1024 / 1e6}))


def main() -> None:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--rounds", type=int, default=5)
    flags.add_argument("--format", choices=("yolo", "coco"), default="yolo")
    flags.add_argument("--json", type=Path)
    flags.add_argument("--child", nargs=2, metavar=("WAY", "ROOT"))
    given = flags.parse_args()
    if given.child:
        child(given.child[0], Path(given.child[1]))
        return
    measured: dict[str, list[dict]] = {"plain": [], "read": []}
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), given.format)
        for _ in range(given.rounds + 1):  # the first round fills the page cache
            for way, numbers in measured.items():
                command = [sys.executable, __file__, "--child", way, folder]
                numbers.append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    from measuring import median_ratio, report  # imports torch

    seconds = {way: [n["seconds"] for n in numbers[1:]] for way, numbers in measured.items()}
    rows = [
        {
            "way": way,
            "seconds (median)": statistics.median(seconds[way]),
            "times plain (median of rounds)": median_ratio(seconds[way], seconds["plain"]),
            "most MB": max(n["mb"] for n in numbers),
            "rounds": given.rounds,
        }
        for way, numbers in measured.items()
    ]
    report(f"{sum(PICTURES.values())} pictures, {BOXES} boxes, {given.format}", rows, given.json)


if __name__ == "__main__":
    main()
