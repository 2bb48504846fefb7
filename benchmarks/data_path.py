"""Claim: JPEGs are decoded and letterboxed 2 times or more faster than with plain Pillow, a second run decodes nothing;
2000 pictures of 320 px take 650 MB of memory or less, and training on VisDrone's 6471 stays below 1 GB.

    python benchmarks/data_path.py --json data_path.json

Decoding is measured on one core, on the same drawn scenes in turns: plain Pillow (open, decode all, convert, resize,
paste) against ``pictures.read_letterboxed``. Building and loading the image cache use all cores. Files are in the page
cache for everybody. Decoded pictures are counted, so a load that decodes would show.

Memory (Linux only) is that of fresh processes, one for each group of rows; MB are 10^6 bytes. Their picture files are
a few JPEGs under many names, with 60 boxes each. Resident is the kernel's high-water mark. Pages of mapped files
(RssFile) can be taken back by the system at any time, anonymous ones (RssAnon) cannot, so the peaks of both are shown
too. The empty process has imported torch and this package; its size depends on torch's build.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
from measuring import STATUS, memory_mb, report, side_by_side
from PIL import Image

from composite_nas.data import image_cache
from composite_nas.data.dataset import Sample
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.pictures import GREY, letterbox, read_letterboxed
from composite_nas.data.scenes import ALTITUDE_HIGH_M, draw_scene

PICTURE_SIZE_PX = (1360, 765)
SIZES_PX = (PICTURE_SIZE_PX, (2000, 1500))
HELD_PICTURES, MAPPED_PICTURES, BATCH_SIZE, BOXES = 2000, 6471, 16, 60


def draw_jpegs(folder: Path, count: int, size_px: tuple[int, int]) -> list[Sample]:
    """Write ``count`` drawn scenes of ``size_px`` (width, height) as JPEGs into ``folder``."""
    samples = []
    for i in range(count):
        image, boxes_cxcywh = draw_scene(np.random.default_rng(i), size_px, ALTITUDE_HIGH_M)
        path = folder / f"{size_px[0]}x{size_px[1]}_{i:05d}.jpg"
        image.save(path, quality=90)
        samples.append(Sample(path, path.name, boxes_cxcywh, size_px))
    return samples


def decode_plainly(path: Path, image_size: int) -> tuple[np.ndarray, tuple[int, int]]:
    """What ``pictures.read_letterboxed`` returns, with the whole picture decoded before it is resized."""
    with Image.open(path) as image:
        box = letterbox(*image.size, image_size)
        canvas = Image.new("RGB", (image_size, image_size), (GREY, GREY, GREY))
        resized = image.convert("RGB").resize((box.new_width, box.new_height), Image.Resampling.BILINEAR)
        canvas.paste(resized, (box.pad_x, box.pad_y))
        return np.array(canvas), image.size


def row(what: str, values: Sequence[float], unit: str, claimed: str = "") -> dict[str, object]:
    summary = {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}
    return {"what": what, **summary, "unit": unit, "claimed": claimed}


def load(samples: list[Sample], image_size: int, cache_dir: Path) -> tuple[ImageCache, int]:
    """The cache, and how many pictures were decoded for it."""
    with patch.object(image_cache, "read_letterboxed", wraps=read_letterboxed) as decoder:
        cache = load_image_cache(samples, image_size, cache_dir, "train", Findings())
    return cache, decoder.call_count


def decoding_rows(samples: list[Sample], image_size: int, repeats: int, size: str) -> list[dict[str, object]]:
    paths = [sample.path for sample in samples]
    works = {
        "plain Pillow": lambda: [decode_plainly(path, image_size) for path in paths],
        "ours": lambda: [read_letterboxed(path, image_size) for path in paths],
    }
    taken = side_by_side(works, repeats)
    rates = [row(f"{size}, {name}, one core", [len(paths) / t for t in taken[name]], "images/s") for name in works]
    ratios = [p / o for p, o in zip(taken["plain Pillow"], taken["ours"], strict=True)]
    pairs = [(read_letterboxed(path, image_size)[0], decode_plainly(path, image_size)[0]) for path in paths]
    differences = [float(np.abs(ours.astype(np.int16) - plain).mean()) for ours, plain in pairs]
    return [
        *rates,
        row(f"{size}, ours over plain Pillow", ratios, "times", ">= 2"),
        row(f"{size}, mean difference of a picture's values", differences, "of 255"),
    ]


def cache_rows(samples: list[Sample], image_size: int, repeats: int, folder: Path) -> list[dict[str, object]]:
    decoded: dict[str, int] = {}

    def build() -> None:
        with tempfile.TemporaryDirectory(dir=folder) as cache_dir:
            decoded["build"] = load(samples, image_size, Path(cache_dir))[1]

    def hit() -> None:
        decoded["hit"] = load(samples, image_size, folder)[1]

    load(samples, image_size, folder)
    taken = side_by_side({"build": build, "hit": hit}, repeats)
    return [
        row("cache built, all cores", [len(samples) / t for t in taken["build"]], "images/s"),
        row("cache built, pictures decoded", [decoded["build"]], f"of {len(samples)}"),
        row("cache found, all cores", [len(samples) / t for t in taken["hit"]], "images/s"),
        row("cache found, pictures decoded", [decoded["hit"]], f"of {len(samples)}", "0"),
        row(
            "time to build over time to find",
            [b / h for b, h in zip(taken["build"], taken["hit"], strict=True)],
            "times",
        ),
    ]


def memory_rows(base: list[Sample], image_size: int, folder: Path) -> list[dict[str, object]]:
    """Peaks of child processes; each cache is built by one of them and then used by another."""
    for i in range(MAPPED_PICTURES):
        (folder / f"{i:05d}.jpg").hardlink_to(base[i % len(base)].path)
    empty = _child("empty", 0, image_size, folder)
    rows = [row(f"empty process, {kind}", [mb], "MB") for kind, mb in empty.items()]
    claims = {("hold", "resident over empty"): "<= 650", ("epoch", "resident"): "< 1000"}
    for mode, count in (
        ("build", HELD_PICTURES),
        ("hold", HELD_PICTURES),
        ("build", MAPPED_PICTURES),
        ("epoch", MAPPED_PICTURES),
    ):
        peaks = _child(mode, count, image_size, folder)
        peaks["resident over empty"] = peaks["resident"] - empty["resident"]
        what = {"build": "built", "hold": "held", "epoch": "one epoch"}[mode]
        for kind, mb in peaks.items():
            rows.append(row(f"{count} pictures {what}, {kind}", [mb], "MB", claims.get((mode, kind), "")))
    return rows


def _child(mode: str, count: int, image_size: int, folder: Path) -> dict[str, float]:
    """Peaks in MB: RssAnon, RssFile, resident."""
    arguments = ["--child", mode, "--images", str(count), "--image-size", str(image_size), "--folder", str(folder)]
    finished = subprocess.run([sys.executable, __file__, *arguments], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(finished.stdout.splitlines()[-1])


def use_memory(mode: str, count: int, image_size: int, folder: Path) -> dict[str, float]:
    """What a child process does; see ``_child``."""
    peaks = {"RssAnon": 0.0, "RssFile": 0.0}
    finished = threading.Event()

    def watch() -> None:
        while not finished.wait(0.01):
            now = memory_mb()
            peaks.update({kind: max(peak, now[kind]) for kind, peak in peaks.items()})

    watcher = threading.Thread(target=watch)
    watcher.start()
    rng = np.random.default_rng(0)
    if mode != "empty":
        paths = [folder / f"{i:05d}.jpg" for i in range(count)]
        samples = [Sample(path, path.name, rng.uniform(0, 1, (BOXES, 5)), PICTURE_SIZE_PX) for path in paths]
        cache = load_image_cache(samples, image_size, folder, "train", Findings())
    if mode == "epoch":
        order = rng.permutation(count)
        for start in range(0, count, BATCH_SIZE):
            cache.batch(order[start : start + BATCH_SIZE])
    finished.wait(0.1)
    finished.set()
    watcher.join()
    return peaks | {"resident": memory_mb()["VmHWM"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--images", type=int, default=64, help="JPEGs to decode, of each size")
    parser.add_argument("--image-size", type=int, default=320)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    flags = parser.parse_args()
    if flags.child:
        print(json.dumps(use_memory(flags.child, flags.images, flags.image_size, flags.folder)))
        return
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        drawn = {size_px: draw_jpegs(Path(folder), flags.images, size_px) for size_px in SIZES_PX}
        for (width, height), samples in drawn.items():
            rows += decoding_rows(samples, flags.image_size, flags.repeats, f"{width}x{height}")
        rows += cache_rows(drawn[PICTURE_SIZE_PX], flags.image_size, flags.repeats, Path(folder))
        if STATUS.exists():
            rows += memory_rows(drawn[PICTURE_SIZE_PX], flags.image_size, Path(folder))
    report(f"Data path: {flags.images} JPEGs of each size to {flags.image_size} px", rows, flags.json)


if __name__ == "__main__":
    main()
