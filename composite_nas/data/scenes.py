"""Procedural drone scenes: a dataset to try everything on when there is none.

Roads, car parks, roofs, trees and pavements from above, with VisDrone's ten classes and class mix. An altitude sets
how large objects appear: at ALTITUDE_HIGH_M the median box is about 1.7% of the picture's width, as in VisDrone; at
ALTITUDE_LOW_M objects stay visible at the demo's small image size. Learnable, but not trivial: classes differ only in
shape and size, paint is shared between them, trees and each other hide objects, and kiosks, bins, roof windows and
road markings look like objects from afar. Everything is made of one shape, a rectangle with cut corners. Points are
complex numbers, x + iy, so that a product with a direction turns them.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import yaml
from PIL import Image, ImageDraw, ImageFilter

from composite_nas.base.console import progress_bar
from composite_nas.base.files import UNFINISHED
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES

SCENES_VERSION = 3
ALTITUDE_HIGH_M, ALTITUDE_LOW_M = 100.0, 16.0
# Width of ground in view per metre of altitude: a lens of 70 degrees.
VIEW_PER_ALTITUDE = 1.4
TRAIN_SIZE_PX, VAL_SIZE_PX = (480, 360), (512, 288)
MIN_VISIBLE_SHARE, SUPERSAMPLING = 0.35, 2
HALF = 0.5 + 0.5j  # Pillow's whole numbers are the middles of pixels
LANE_M, SLOT_M = 3.4, 2.7
SHADOW, WHITE = (36, 36, 40), (214, 212, 204)

# VisDrone2019-DET train: share of each class among the 343,205 boxes.
CLASS_MIX = np.array([79337, 27059, 10480, 144867, 24956, 12875, 4812, 3246, 5926, 29647]) / 343205
# Length along the heading and width across it, metres. People are drawn a third larger than life: the oblique views
# of real drones show them standing.
LENGTH_M = np.array([1.0, 1.7, 2.1, 4.6, 5.6, 8.5, 2.9, 3.1, 11.5, 2.3])
WIDTH_M = np.array([1.3, 1.4, 0.8, 1.9, 2.1, 2.5, 1.4, 1.6, 2.6, 1.0])
ROAD_CLASSES, PARKED_CLASSES = range(2, 10), (3, 4)
PAINT = [(235, 235, 235), (200, 202, 206), (60, 62, 66), (120, 124, 128), (28, 30, 34), (168, 30, 32), (38, 70, 140)]
COLOURS = {
    "paint": PAINT,
    "plain": PAINT[:4],
    "bus": [(226, 178, 38), (40, 110, 168), (196, 44, 40), (232, 232, 226), (60, 140, 80)],
    "cargo": [(150, 120, 80), (190, 190, 186), (70, 90, 120), (120, 60, 50)],
    "shirt": [(190, 40, 50), (40, 60, 130), (230, 230, 225), (30, 32, 36), (220, 170, 60), (60, 130, 90)],
    "hair": [(38, 28, 22), (70, 48, 32), (24, 22, 22), (120, 90, 60)],
    "dark": [(30, 36, 44)],
}
R = 0.59  # cut corners of this share of half the shorter side make an octagon
# The parts of each class from bottom to top: colour, brightness; begin and end along the heading in shares of half the
# length; half the width in shares of half the object's; cut corners in shares of half the part's shorter side.
PARTS = (
    [("shirt", 0.75, -1, 1, 1, R), ("shirt", 1, -0.7, 0.7, 0.85, R), ("hair", 1, -0.45, 0.6, 0.42, R)],
    [("plain", 0.7, -0.3, 1, 0.75, 0.2), ("shirt", 1, -1, 0.1, 1, R), ("hair", 1, -0.75, -0.1, 0.4, R)],
    [("dark", 0.7, -1, 1, 0.2, 0), ("plain", 0.7, 0.45, 0.6, 1, 0), ("shirt", 1, -0.37, 0.27, 0.75, R)],
    [("paint", 1, -1, 1, 1, 0.45), ("dark", 1, -0.72, 0.42, 0.88, 0.2), ("paint", 0.92, -0.48, 0.12, 0.8, 0.15)],
    [("plain", 1, -1, 1, 1, 0.2), ("dark", 1, 0.52, 0.74, 0.9, 0), ("plain", 0.8, -0.4, -0.36, 0.86, 0)],
    [("cargo", 1, -1, 0.5, 1, 0), ("cargo", 0.8, -0.94, 0.44, 0.84, 0), ("paint", 1, 0.56, 1, 0.94, 0.15)],
    [("bus", 0.7, -1, 0.2, 1, 0), ("cargo", 0.7, -0.9, 0.1, 0.8, 0), ("bus", 0.7, 0.2, 1, 0.4, 0.5)],
    [("bus", 1, -1, 0.6, 1, 0), ("plain", 1, -0.7, -0.4, 1, 0), ("plain", 1, 0, 0.3, 1, 0), ("bus", 1, 0.6, 1, 0.5, 0)],
    [("dark", 1, -1, 1, 1, 0.15), ("bus", 1, -0.97, 0.93, 0.86, 0), ("bus", 0.7, -0.5, 0.4, 0.3, 0)],
    [("paint", 0.6, -1, 1, 0.45, 0.6), ("dark", 0.7, 0.5, 0.68, 1, 0), ("shirt", 1, -0.56, 0.16, 0.8, R)],
)
Colour = Sequence[float] | np.ndarray
Part = tuple[np.ndarray, Colour]  # outline [8], metres; colour
Pose = tuple[complex, complex]  # where a frame's origin is, metres; direction of its x, of length 1


def make_dataset(root: Path, n_train: int, n_val: int, seed: int, altitude_m: float = ALTITUDE_LOW_M) -> Path:
    """Write ``n_train`` + ``n_val`` scenes in YOLO format below ``root``, unless they are there already.

    Returns:
        The dataset's folder: train/{images,labels}, val/{images,labels}, data.yaml. Its name holds all arguments;
        it appears only when complete.
    """
    target = root / f"scenes_v{SCENES_VERSION}_{n_train}_{n_val}_seed{seed}_{altitude_m:g}m"
    if target.is_dir():
        return target
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=root) as temporary:
        content = Path(temporary) / "content"
        jobs = [("train", i, TRAIN_SIZE_PX) for i in range(n_train)] + [("val", i, VAL_SIZE_PX) for i in range(n_val)]
        for folder in ("train/images", "train/labels", "val/images", "val/labels"):
            (content / folder).mkdir(parents=True)
        for split, i, size in progress_bar("Drawing demo scenes", iterable=jobs, unit="img", leave=False):
            image, boxes_cxcywh = draw_scene(np.random.default_rng([seed, split == "val", i]), size, altitude_m)
            image.save(content / split / "images" / f"{i:05d}.jpg", quality=90)
            rows = [f"{int(b[0])} " + " ".join(f"{v:.6f}" for v in b[1:]) for b in boxes_cxcywh]
            (content / split / "labels" / f"{i:05d}.txt").write_text("\n".join(rows), encoding="utf-8")
        names = {"train": "train/images", "val": "val/images", "names": list(VISDRONE_CLASSES)}
        (content / "data.yaml").write_text(yaml.safe_dump(names, sort_keys=False), encoding="utf-8")
        try:
            os.replace(content, target)
        except OSError:  # another process made the same scenes meanwhile
            if not target.is_dir():
                raise
            shutil.rmtree(content)
    return target


def draw_scene(rng: np.random.Generator, size_px: tuple[int, int], altitude_m: float) -> tuple[Image.Image, np.ndarray]:
    """One picture of ``size_px`` (width, height) and its boxes: float [n, 5] class, cx, cy, w, h, normalised."""
    scene = _Scene(rng, size_px, altitude_m)
    scene.draw_ground()
    scene.place_objects()
    scene.draw_trees()
    return scene.finish()


def draw_parts(label: int, rng: np.random.Generator) -> list[Part]:
    """One object of class ``label``, x along its heading, origin in the middle; sizes vary by 8%."""
    length, width = LENGTH_M[label] / 2 * rng.uniform(0.92, 1.08), WIDTH_M[label] / 2 * rng.uniform(0.92, 1.08)
    chosen = {name: rng.choice(COLOURS[name]) for name in dict.fromkeys(part[0] for part in PARTS[label])}
    parts = []
    for name, light, begin, end, across, cut in PARTS[label]:
        x0, x1, y = begin * length, end * length, across * width
        parts.append(block(x0, x1, -y, y, light * chosen[name], cut * min((x1 - x0) / 2, y)))
    return parts


def block(x0: float, x1: float, y0: float, y1: float, colour: Colour, cut: float = 0.0) -> Part:
    """A rectangle with cut corners."""
    x = np.array((x0 + cut, x1 - cut, x1, x1, x1 - cut, x0 + cut, x0, x0))
    return x + 1j * np.array((y0, y0, y0 + cut, y1 - cut, y1, y1, y1 - cut, y0 + cut)), colour


def _disc(middle: complex, radius: float, colour: Colour) -> Part:
    return block(-radius, radius, -radius, radius, colour, R * radius)[0] + middle, colour


class _Scene:
    """A canvas in metres: origin in the middle, turned by a random angle against the picture's axes.

    Alongside the picture goes a map of object numbers (0 = none), from which visibility is counted. A margin round the
    picture holds the rest of objects whose middle is inside it.
    """

    def __init__(self, rng: np.random.Generator, size_px: tuple[int, int], altitude_m: float):
        self.rng, self.size_px = rng, size_px
        self.view_m = VIEW_PER_ALTITUDE * altitude_m * rng.uniform(0.8, 1.25)
        # Half as many times as much roofs and trees as the view is wider than the lowest one: towns, not deserts.
        self.abundance = min(6.0, max(1.0, 0.5 * (self.view_m / 30) ** 2))
        self.px_per_m = size_px[0] / self.view_m * np.exp(1j * rng.uniform(0, 2 * np.pi))  # a product turns, too
        self.shadow_m = complex(*rng.uniform(-0.8, 0.8, 2))
        self.image = self._textured()
        self.margin = int(0.6 * LENGTH_M.max() * abs(self.px_per_m)) + 2
        self.numbers = Image.new("I", (size_px[0] + 2 * self.margin, size_px[1] + 2 * self.margin), 0)
        self.draw, self.draw_number = ImageDraw.Draw(self.image), ImageDraw.Draw(self.numbers)
        self.objects: list[tuple[int, np.ndarray, np.ndarray, int]] = []  # class, box's corners, area; pixels
        self.middles, self.radii = np.zeros(0, complex), np.zeros(0)  # of what is placed, metres
        self.roads: list[tuple[Pose, float]] = []  # with half the width
        self.parks: list[tuple[complex, float, float]] = []  # corner, width, depth

    def _textured(self) -> Image.Image:
        """Ground with blotches of several sizes."""
        width, height = self.size_px
        noise = np.zeros((height, width), np.float32)
        for cell, strength in ((60, 16), (14, 9), (3, 6)):
            small = self.rng.normal(0, strength, (height // cell + 2, width // cell + 2)).astype(np.float32)
            noise += np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BILINEAR))
        colour = self.rng.choice([(96, 108, 72), (120, 112, 96), (104, 104, 106), (84, 98, 66)])
        colour = (colour * self.rng.uniform(0.85, 1.15)).astype(np.float32)
        pixels = np.clip(colour + noise[:, :, None], 0, 255).astype(np.uint8)
        return Image.fromarray(pixels).resize((width * SUPERSAMPLING, height * SUPERSAMPLING), Image.Resampling.NEAREST)

    def _anywhere(self, share: float) -> complex:
        """A point at most ``share`` of the view's width from the middle."""
        return complex(*self.rng.uniform(-share, share, 2)) * self.view_m

    def _to_px(self, points_m: np.ndarray, pose: Pose) -> np.ndarray:
        return (points_m * pose[1] + pose[0]) * self.px_per_m + complex(*self.size_px) / 2

    def stamp(self, parts: list[Part], pose: Pose, shadow: float = 0.0, number: int | None = None) -> np.ndarray:
        """Draw parts of a frame at ``pose``, the first with a shadow; returns their corners in pixels, [n, 2].

        number: for the map, if they are an object (or 0: something that hides objects).
        """
        outlines = self._to_px(np.array([outline for outline, _ in parts]), pose)
        if shadow:
            shifted = outlines[0] + shadow * self.shadow_m * self.px_per_m
            self.draw.polygon((shifted * SUPERSAMPLING - HALF).view(float).tolist(), fill=SHADOW)
        fills = np.clip([colour for _, colour in parts], 0, 255).astype(int).tolist()
        for points, fill in zip(outlines, fills, strict=True):
            self.draw.polygon((points * SUPERSAMPLING - HALF).view(float).tolist(), fill=tuple(fill))
            if number is not None:
                self.draw_number.polygon((points + HALF * (2 * self.margin - 1)).view(float).tolist(), fill=number)
        return outlines.view(float).reshape(-1, 2)

    def draw_ground(self) -> None:
        """Car parks, roofs, roads, and things of the sizes and colours of objects: kiosks, containers, bins."""
        rng, more = self.rng, self.abundance
        for _ in range(int(rng.integers(0, int(3 * more)))):
            self._park(self._anywhere(0.75), rng.uniform(12, 26), rng.uniform(11, 20))
        for _ in range(int(rng.integers(1, int(4 * more)))):
            self._roof(self._anywhere(0.75), rng.uniform(6, 16), rng.uniform(6, 16))
        for direction in (1, 1j)[: int(rng.integers(1, 3))]:
            self._road(rng.uniform(-0.3, 0.3) * self.view_m, int(rng.integers(2, 5)) * LANE_M / 2, direction)
        for _ in range(int(rng.integers(2, int(9 * more)))):
            (w, d), colour = rng.uniform(0.3, 1.3, 2), rng.integers(40, 220, 3)
            box = [block(-w * s, w * s, -d * s, d * s, colour * light) for s, light in ((1, 1), (0.6, 0.8))]
            self.stamp(box if rng.random() < 0.5 else [_disc(0, 0.3 + 0.4 * w, colour)], (self._anywhere(0.75), 1))

    def _road(self, across: float, half: float, direction: complex) -> None:
        """Asphalt with lanes and perhaps a zebra crossing between two pavements."""
        grey, end = int(self.rng.integers(62, 104)), 0.75 * self.view_m
        kinds = ((half + 2.4, (grey + 62, grey + 58, grey + 52)), (half, (grey, grey, grey + 3)))
        parts = [block(-end, end, -y, y, colour) for y, colour in kinds]
        for y in np.arange(-half + LANE_M, half - 0.1, LANE_M):
            parts += [block(x, x + 2.5, y - 0.08, y + 0.08, WHITE) for x in np.arange(-end, end, 6.0)]
        if self.rng.random() < 0.5:
            x = self.rng.uniform(-0.3, 0.3) * self.view_m
            parts += [block(x, x + 3, y, y + 0.44, WHITE) for y in np.arange(-half + 0.2, half - 0.6, 1.0)]
        self.roads.append(((1j * across * direction, direction), half))
        self.stamp(parts, self.roads[-1][0])

    def _park(self, corner: complex, width: float, depth: float) -> None:
        """Two rows of marked slots with a way between."""
        parts = [block(0, width, 0, depth, [int(self.rng.integers(70, 120))] * 3)]
        for x in np.arange(0, width, SLOT_M):
            parts += [block(x - 0.06, x + 0.06, y, y + 5.2, WHITE) for y in (0, depth - 5.2)]
        self.stamp(parts, (corner, 1))
        self.parks.append((corner, width, depth))

    def _roof(self, corner: complex, width: float, depth: float) -> None:
        """Two slopes with windows."""
        rng = self.rng
        colour = rng.choice([(150, 78, 62), (128, 128, 130), (170, 160, 140), (92, 96, 108)])
        parts = [block(0, width, 0, depth, colour), block(0, width, 0, depth / 2, colour * 0.84)]
        for _ in range(int(rng.integers(1, 5))):
            x, y, w, d = rng.uniform((0, 0, 0.6, 0.6), (width - 1.6, depth - 1.6, 1.6, 1.6))
            parts.append(block(x, x + w, y, y + d, colour * rng.choice([0.5, 1.3])))
        self.stamp(parts, (corner, 1), shadow=2)

    def place_objects(self) -> None:
        """A crowding-dependent number of objects, large ones first, each where its class belongs."""
        area = self.view_m**2 * self.size_px[1] / self.size_px[0]
        # Density falls slower than the area grows: high flights look at towns, low ones at a crossing.
        count = int(np.clip(self.rng.lognormal(np.log(42 * (area / 9000) ** 0.4), 0.55), 3, 600))
        labels = self.rng.choice(len(CLASS_MIX), size=count, p=CLASS_MIX)
        crowd = self._anywhere(0.4)
        for label in sorted(labels.tolist(), key=lambda c: -LENGTH_M[c]):
            any(self.try_place(label, self._habitat(label, crowd)) for _ in range(12))  # until one fits

    def _habitat(self, label: int, crowd: complex) -> Pose:
        """A likely place for a class."""
        rng = self.rng
        if label in PARKED_CLASSES and self.parks and rng.random() < 0.5:
            corner, width, depth = self.parks[int(rng.integers(len(self.parks)))]
            x = SLOT_M * (int(rng.integers(int(width / SLOT_M))) + 0.5)
            return corner + complex(x, 2.7 if rng.random() < 0.5 else depth - 2.7), rng.choice([-1j, 1j])
        any_heading = np.exp(1j * rng.uniform(0, 2 * np.pi))
        if label not in ROAD_CLASSES and rng.random() < 0.45:
            return crowd + complex(*rng.normal(0, 3.0, 2)), any_heading
        (origin, direction), half = self.roads[int(rng.integers(len(self.roads)))]
        along = rng.uniform(-0.62, 0.62) * self.view_m
        if label in ROAD_CLASSES and rng.random() < 0.9:
            y = (int(rng.integers(round(2 * half / LANE_M))) + 0.5) * LANE_M - half
            heading = np.exp(1j * rng.normal(0, 0.06)) * (1 if y >= 0 else -1)
            return origin + direction * complex(along, y + rng.normal(0, 0.25)), direction * heading
        pavement = rng.choice([-1, 1]) * (half + rng.uniform(0.3, 2.2))
        return origin + direction * complex(along, pavement), any_heading

    def try_place(self, label: int, pose: Pose) -> bool:
        """Draw the object unless something is in the way (long objects are tested as a chain of circles)."""
        length, width = LENGTH_M[label], WIDTH_M[label]
        links = pose[0] + pose[1] * np.linspace(-1, 1, max(1, round(length / width))) * (length - width) / 2
        near = abs(self.middles[:, None] - links) < self.radii[:, None] + 0.45 * width
        (middle,) = self._to_px(np.zeros(1), pose)
        if near.any() or not (0 < middle.real < self.size_px[0] and 0 < middle.imag < self.size_px[1]):
            return False
        self.middles, self.radii = np.append(self.middles, links), np.append(self.radii, [0.45 * width] * len(links))
        number = len(self.objects) + 1
        points = self.stamp(draw_parts(label, self.rng), pose, min(1.0, width / 2), number)
        low, high = points.min(0), points.max(0)
        crop = (*np.floor(low).astype(int) + self.margin, *np.ceil(high).astype(int) + self.margin)
        self.objects.append((label, low, high, int((np.asarray(self.numbers.crop(crop)) == number).sum())))
        return True

    def draw_trees(self) -> None:
        """Crowns over everything else; they hide parts of objects."""
        rng = self.rng
        for _ in range(int(rng.integers(1, int(9 * self.abundance)))):
            radius, green = rng.uniform(1.2, 3.4), np.array([48, 82, 40]) * rng.uniform(0.7, 1.3)
            places = 0.55 * radius * rng.normal(0, 0.7, (6, 2)).clip(-1, 1)
            parts = [_disc(0, 0.9 * radius, green)]
            parts += [_disc(complex(*xy), 0.45 * radius, green * (1.1 + 0.07 * i)) for i, xy in enumerate(places)]
            self.stamp(parts, (self._anywhere(0.6), np.exp(1j * rng.uniform(0, np.pi))), number=0)

    def finish(self) -> tuple[Image.Image, np.ndarray]:
        """Light, haze and sensor noise; boxes of what is still visible."""
        rng = self.rng
        image = self.image.resize(self.size_px, Image.Resampling.BOX)
        if rng.random() < 0.3:
            image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.9)))
        light = rng.uniform(0.35, 0.6) if rng.random() < 0.12 else rng.uniform(0.75, 1.2)
        haze = rng.uniform(0, 0.25) if rng.random() < 0.25 else 0.0
        tint = (1 - haze) * light * rng.uniform(0.92, 1.08, 3)
        pixels = np.asarray(image, np.float32) * tint.astype(np.float32) + 190 * haze
        pixels += rng.uniform(1, 5) * rng.standard_normal((*pixels.shape[:2], 1), dtype=np.float32)
        return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), self._boxes()

    def _boxes(self) -> np.ndarray:
        """Outlines' boxes, cut where more than a pixel or so of a side is out of view."""
        rows, size = [], np.array(self.size_px)
        numbers = np.asarray(self.numbers)[self.margin : -self.margin, self.margin : -self.margin]
        for number, (label, low, high, area) in enumerate(self.objects, start=1):
            x, y = np.maximum(np.floor(low), 0).astype(int)
            right, bottom = np.ceil(high).astype(int)
            visible = np.argwhere(numbers[y:bottom, x:right] == number)[:, ::-1] + (x, y)
            if len(visible) >= max(1, MIN_VISIBLE_SHARE * area):
                first, last = visible.min(0), visible.max(0) + 1
                low = np.where(first > low + 1.5, first, np.maximum(low, 0)) / size
                high = np.where(last < high - 1.5, last, np.minimum(high, size)) / size
                rows.append((label, *(low + high) / 2, *high - low))
        return np.array(rows).reshape(-1, 5)
