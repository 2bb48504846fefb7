"""Procedural drone scenes: a dataset to try everything on when there is none.

Roads, car parks, roofs, trees and pavements from above, with VisDrone's ten classes and class mix. An altitude sets
how large objects appear: at ALTITUDE_HIGH_M the median box is about 1.7% of the picture's width, as in VisDrone; at
ALTITUDE_LOW_M objects stay visible at the demo's small image size. Learnable, but not trivial: classes differ only in
shape and size, paint is shared between them, trees and each other hide objects, and kiosks, bins, roof windows and
road markings look like objects from afar.

Every object is a list of filled polygons in its own frame (metres, x along the heading, origin in the middle), so
that one function can turn, scale and draw them all and the outline gives the box.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from PIL import Image, ImageDraw, ImageFilter

from composite_nas.base.console import progress_bar
from composite_nas.base.files import UNFINISHED
from composite_nas.data.dataset import VISDRONE_CLASSES

# VisDrone2019-DET train: share of each class among the 343,205 boxes.
CLASS_MIX = np.array([79337, 27059, 10480, 144867, 24956, 12875, 4812, 3246, 5926, 29647]) / 343205
# Length along the heading and width across it, metres. People are drawn a third larger than life: the oblique views
# of real drones show them standing.
LENGTH_WIDTH_M = np.array(
    [
        (1.0, 1.3),
        (1.7, 1.4),
        (2.1, 0.8),
        (4.6, 1.9),
        (5.6, 2.1),
        (8.5, 2.5),
        (2.9, 1.4),
        (3.1, 1.6),
        (11.5, 2.6),
        (2.3, 1.0),
    ]
)
ROAD_CLASSES = frozenset({2, 3, 4, 5, 6, 7, 8, 9})
PARKED_CLASSES = frozenset({3, 4})

Colour = tuple[int, int, int]
CAR_PAINT: tuple[Colour, ...] = (
    (235, 235, 235), (200, 202, 206), (60, 62, 66), (28, 30, 34), (168, 30, 32), (38, 70, 140),
    (120, 124, 128), (90, 20, 24),
)  # fmt: skip
BUS_PAINT: tuple[Colour, ...] = ((226, 178, 38), (40, 110, 168), (196, 44, 40), (232, 232, 226), (60, 140, 80))
CLOTHES: tuple[Colour, ...] = (
    (190, 40, 50), (40, 60, 130), (230, 230, 225), (30, 32, 36), (220, 170, 60), (60, 130, 90),
    (150, 90, 140), (110, 110, 112),
)  # fmt: skip
SKIN_AND_HAIR: tuple[Colour, ...] = ((38, 28, 22), (70, 48, 32), (24, 22, 22), (120, 90, 60))
GLASS: Colour = (34, 42, 52)
TYRE: Colour = (22, 22, 24)
METAL: Colour = (150, 152, 156)
SCENES_VERSION = 2
ALTITUDE_HIGH_M, ALTITUDE_LOW_M = 100.0, 16.0
# Width of ground in view per metre of altitude: a lens of 70 degrees.
VIEW_PER_ALTITUDE = 1.4
TRAIN_SIZE_PX, VAL_SIZE_PX = (480, 360), (512, 288)
MIN_VISIBLE_SHARE = 0.35
SUPERSAMPLING = 2
LANE_M = 3.4
DETAIL_PX = 5


class Part(NamedTuple):
    """A filled polygon [n, 2] in metres."""

    polygon: np.ndarray
    colour: Colour


def rectangle(x0: float, x1: float, half_width: float) -> np.ndarray:
    return np.array([(x0, -half_width), (x1, -half_width), (x1, half_width), (x0, half_width)])


def rounded(x0: float, x1: float, half_width: float, corner: float) -> np.ndarray:
    c, w = corner, half_width
    return np.array(
        [(x0 + c, -w), (x1 - c, -w), (x1, -w + c), (x1, w - c), (x1 - c, w), (x0 + c, w), (x0, w - c), (x0, -w + c)]
    )


def ellipse(x: float, y: float, radius_x: float, radius_y: float, points: int = 10) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return np.stack([x + radius_x * np.cos(angle), y + radius_y * np.sin(angle)], 1)


def draw_parts(label: int, rng: np.random.Generator) -> list[Part]:
    """Polygons of one object of class ``label`` (0..9), the first being its whole outline; sizes vary by +-8%."""
    length, width = LENGTH_WIDTH_M[label] * rng.uniform(0.92, 1.08, 2)
    return _DRAW[label](length / 2, width / 2, rng)


def _pick(colours: tuple[Colour, ...], rng: np.random.Generator) -> Colour:
    return colours[int(rng.integers(len(colours)))]


def _shade(colour: Colour, factor: float) -> Colour:
    return tuple(int(min(255, c * factor)) for c in colour)


def _pedestrian(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    clothes = _pick(CLOTHES, rng)
    return [
        Part(ellipse(0, 0, l, w), _shade(clothes, 0.75)),
        Part(ellipse(0, 0, 0.7 * l, 0.85 * w), clothes),
        Part(ellipse(0.1 * l, 0, 0.55 * l, 0.42 * w), _pick(SKIN_AND_HAIR, rng)),
    ]


def _people(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    """Sitting or crouching: legs stretched in front of the shoulders."""
    clothes, trousers = _pick(CLOTHES, rng), _pick(CLOTHES, rng)
    leg = np.add(rectangle(-0.1 * l, l, 0.3 * w), (0, 0.45 * w))
    return [
        Part(rounded(-l, l, w, 0.4 * w), _shade(trousers, 0.6)),
        Part(leg, trousers),
        Part(leg * (1, -1), trousers),
        Part(ellipse(-0.45 * l, 0, 0.5 * l, w), clothes),
        Part(ellipse(-0.4 * l, 0, 0.32 * l, 0.4 * w), _pick(SKIN_AND_HAIR, rng)),
    ]


def _bicycle(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    return [
        Part(rectangle(-l, l, 0.2 * w), TYRE),
        Part(rectangle(0.45 * l, 0.6 * l, w), METAL),
        Part(ellipse(-0.05 * l, 0, 0.32 * l, 0.75 * w), _pick(CLOTHES, rng)),
        Part(ellipse(0.05 * l, 0, 0.17 * l, 0.35 * w), _pick(SKIN_AND_HAIR, rng)),
    ]


def _motor(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    paint = _pick(CAR_PAINT, rng)
    return [
        Part(rounded(-l, l, 0.45 * w, 0.3 * w), _shade(paint, 0.6)),
        Part(rectangle(0.5 * l, 0.68 * l, w), TYRE),
        Part(rounded(0.1 * l, 0.85 * l, 0.4 * w, 0.2 * w), paint),
        Part(ellipse(-0.2 * l, 0, 0.36 * l, 0.8 * w), _pick(CLOTHES, rng)),
        Part(ellipse(-0.1 * l, 0, 0.2 * l, 0.45 * w), _pick(CAR_PAINT, rng)),
    ]


def _car(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    paint = _pick(CAR_PAINT, rng)
    return [
        Part(rounded(-l, l, w, 0.45 * w), paint),
        Part(rounded(-0.72 * l, 0.42 * l, 0.88 * w, 0.2 * w), GLASS),
        Part(rounded(-0.48 * l, 0.12 * l, 0.8 * w, 0.15 * w), _shade(paint, 0.92)),
    ]


def _van(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    paint = _pick(CAR_PAINT[:3] + CAR_PAINT[6:7], rng)
    return [
        Part(rounded(-l, l, w, 0.2 * w), paint),
        Part(rectangle(0.52 * l, 0.74 * l, 0.9 * w), GLASS),
        Part(rectangle(-0.92 * l, 0.48 * l, 0.86 * w), _shade(paint, 1.06)),
        Part(rectangle(-0.4 * l, -0.36 * l, 0.86 * w), _shade(paint, 0.8)),
    ]


def _truck(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    cab, cargo = _pick(CAR_PAINT, rng), _pick(((150, 120, 80), (190, 190, 186), (70, 90, 120), (120, 60, 50)), rng)
    return [
        Part(rectangle(-l, l, w), TYRE),
        Part(rounded(0.58 * l, l, 0.94 * w, 0.15 * w), cab),
        Part(rectangle(0.8 * l, 0.9 * l, 0.82 * w), GLASS),
        Part(rectangle(-l, 0.5 * l, w), cargo),
        Part(rectangle(-0.94 * l, 0.44 * l, 0.84 * w), _shade(cargo, 0.78)),
    ]


def _tricycle(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    paint = _pick(((70, 110, 170), (160, 50, 40), (80, 130, 90)), rng)
    return [
        Part(
            np.array([(-l, -w), (0.15 * l, -w), (l, -0.25 * w), (l, 0.25 * w), (0.15 * l, w), (-l, w)]),
            _shade(paint, 0.7),
        ),
        Part(rectangle(-0.9 * l, 0.05 * l, 0.8 * w), (110, 96, 78)),
        Part(rectangle(0.55 * l, 0.68 * l, 0.7 * w), TYRE),
        Part(ellipse(0.25 * l, 0, 0.2 * l, 0.5 * w), _pick(CLOTHES, rng)),
    ]


def _awning_tricycle(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    canopy = _pick(((210, 60, 60), (60, 120, 200), (235, 200, 60), (70, 160, 100)), rng)
    stripes = [Part(rectangle(x * l, (x + 0.2) * l, w), (238, 236, 228)) for x in (-0.9, -0.5, -0.1, 0.3)]
    return [
        Part(np.array([(-l, -w), (0.6 * l, -w), (l, -0.3 * w), (l, 0.3 * w), (0.6 * l, w), (-l, w)]), canopy),
        *stripes,
        Part(rectangle(0.72 * l, 0.84 * l, 0.45 * w), GLASS),
    ]


def _bus(l: float, w: float, rng: np.random.Generator) -> list[Part]:  # noqa: E741
    paint = _pick(BUS_PAINT, rng)
    vents = [Part(rectangle(x * l, (x + 0.14) * l, 0.4 * w), _shade(paint, 0.7)) for x in (-0.7, -0.1, 0.45)]
    return [
        Part(rounded(-l, l, w, 0.15 * w), GLASS),
        Part(rectangle(-0.97 * l, 0.93 * l, 0.86 * w), paint),
        Part(rectangle(-0.9 * l, 0.86 * l, 0.66 * w), _shade(paint, 1.12)),
        *vents,
    ]


_DRAW = (_pedestrian, _people, _bicycle, _car, _van, _truck, _tricycle, _awning_tricycle, _bus, _motor)


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
        for split in ("train", "val"):
            (content / split / "images").mkdir(parents=True)
            (content / split / "labels").mkdir()
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


class _Scene:
    """A canvas in metres: origin in the middle, turned by a random angle against the picture's axes.

    Alongside the picture goes a map of object numbers (0 = none), from which visibility is counted.
    """

    def __init__(self, rng: np.random.Generator, size_px: tuple[int, int], altitude_m: float):
        self.rng = rng
        self.size_px = size_px
        self.view_m = VIEW_PER_ALTITUDE * altitude_m * rng.uniform(0.8, 1.25)
        self.px_per_m = size_px[0] * SUPERSAMPLING / self.view_m
        self.canvas_px = (size_px[0] * SUPERSAMPLING, size_px[1] * SUPERSAMPLING)
        self.reach_m = 0.75 * self.view_m
        # Half as many times as much roofs and trees as the view is wider than the lowest one: towns, not deserts.
        self.abundance = min(6.0, max(1.0, 0.5 * (self.view_m / 30) ** 2))
        angle = rng.uniform(0, 2 * np.pi)
        self.turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        base = np.array([(96, 108, 72), (120, 112, 96), (104, 104, 106), (84, 98, 66)][int(rng.integers(4))])
        self.image = self._textured(base * rng.uniform(0.85, 1.15))
        self.draw = ImageDraw.Draw(self.image)
        self.number_map = Image.new("I", size_px, 0)
        self.draw_number = ImageDraw.Draw(self.number_map)
        self.objects: list[tuple[int, np.ndarray, float]] = []  # class, outline points and area in picture pixels
        self.centres = np.zeros((0, 3))  # x, y, radius of what is placed, metres
        self.shadow_m = rng.uniform(-0.8, 0.8, 2)
        self.roads: list[tuple[float, float, int]] = []  # centre y, half width, axis (0: along x, 1: along y)
        self.parks: list[tuple[float, float, float, float]] = []  # x0, y0, x1, y1

    def _textured(self, colour: np.ndarray) -> Image.Image:
        """Ground colour with blotches of several sizes."""
        width, height = self.size_px
        noise = np.zeros((height, width), np.float32)
        for cell, strength in ((60, 16), (14, 9), (3, 6)):
            small = self.rng.normal(0, strength, (height // cell + 2, width // cell + 2)).astype(np.float32)
            noise += np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BILINEAR))
        pixels = np.clip(colour[None, None] + noise[:, :, None], 0, 255).astype(np.uint8)
        return Image.fromarray(pixels).resize(self.canvas_px, Image.Resampling.NEAREST)

    def _to_px(self, points_m: np.ndarray) -> np.ndarray:
        """[n, 2] metres -> [n, 2] canvas pixels."""
        return (points_m @ self.turn) * self.px_per_m + np.array(self.canvas_px) / 2

    def _fill(self, points_m: np.ndarray, colour: tuple[int, ...]) -> None:
        self.draw.polygon([tuple(p) for p in self._to_px(points_m)], fill=tuple(int(c) for c in colour))

    def _box(self, x0: float, y0: float, x1: float, y1: float, colour: tuple[int, ...]) -> None:
        self._fill(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]), colour)

    def draw_ground(self) -> None:
        rng, reach, more = self.rng, self.reach_m, self.abundance
        for _ in range(int(rng.integers(0, 3 * more))):
            x, y = rng.uniform(-reach, reach, 2)
            self._park(x, y, rng.uniform(12, 26), rng.uniform(11, 20))
        for _ in range(int(rng.integers(1, 4 * more))):
            self._roof(*rng.uniform(-reach, reach, 2), *rng.uniform(6, 16, 2))
        for axis in range(int(rng.integers(1, 3))):
            lanes = int(rng.integers(2, 5))
            self._road(rng.uniform(-0.3, 0.3) * self.view_m, lanes * LANE_M / 2, axis)
        for _ in range(int(rng.integers(2, 9 * more))):
            self._clutter(*rng.uniform(-reach, reach, 2))

    def _road(self, centre: float, half_width: float, axis: int) -> None:
        grey = int(self.rng.integers(62, 104))
        pavement, reach = half_width + 2.4, self.reach_m
        self._strip(-reach, reach, centre, pavement, axis, (grey + 62, grey + 58, grey + 52))
        self._strip(-reach, reach, centre, half_width, axis, (grey, grey, grey + 3))
        for lane in np.arange(-half_width + LANE_M, half_width - 0.1, LANE_M):
            for x in np.arange(-reach, reach, 6.0):
                self._strip(x, x + 2.5, centre + lane, 0.08, axis, (214, 212, 204))
        if self.rng.random() < 0.5:
            at = self.rng.uniform(-0.3, 0.3) * self.view_m
            for y in np.arange(-half_width + 0.4, half_width - 0.4, 1.0):
                self._strip(at, at + 3.0, centre + y, 0.22, axis, (224, 222, 216))
        self.roads.append((centre, half_width, axis))

    def _strip(self, x0: float, x1: float, y: float, half_width: float, axis: int, colour: tuple[int, ...]) -> None:
        if axis == 0:
            self._box(x0, y - half_width, x1, y + half_width, colour)
        else:
            self._box(y - half_width, x0, y + half_width, x1, colour)

    def _park(self, x: float, y: float, width: float, depth: float) -> None:
        grey = int(self.rng.integers(70, 120))
        self._box(x, y, x + width, y + depth, (grey, grey, grey))
        for slot in np.arange(x, x + width, 2.7):
            self._box(slot - 0.06, y, slot + 0.06, y + 5.2, (205, 204, 198))
            self._box(slot - 0.06, y + depth - 5.2, slot + 0.06, y + depth, (205, 204, 198))
        self.parks.append((x, y, x + width, y + depth))

    def _roof(self, x: float, y: float, width: float, depth: float) -> None:
        colour = np.array([(150, 78, 62), (128, 128, 130), (170, 160, 140), (92, 96, 108)][int(self.rng.integers(4))])
        self._box(x + 0.8, y + 0.8, x + width + 0.8, y + depth + 0.8, (44, 44, 46))
        self._box(x, y, x + width, y + depth, tuple(colour))
        self._box(x, y, x + width, y + depth / 2, tuple(colour * 0.84))
        for _ in range(int(self.rng.integers(1, 5))):
            a, b = self.rng.uniform(0, width - 1.6), self.rng.uniform(0, depth - 1.6)
            w, d = self.rng.uniform(0.6, 1.6, 2)
            self._box(x + a, y + b, x + a + w, y + b + d, tuple(colour * self.rng.choice([0.5, 1.3])))

    def _clutter(self, x: float, y: float) -> None:
        """Kiosks, containers, manholes and bins: near the colours and sizes of objects."""
        rng = self.rng
        colour = tuple(int(c) for c in rng.integers(40, 220, 3))
        if rng.random() < 0.5:
            w, d = rng.uniform(0.6, 2.6, 2)
            self._box(x, y, x + w, y + d, colour)
            self._box(x + 0.2 * w, y + 0.2 * d, x + 0.8 * w, y + 0.8 * d, tuple(0.8 * c for c in colour))
        else:
            self._fill(ellipse(x, y, *[rng.uniform(0.3, 0.8)] * 2), colour)

    def place_objects(self) -> None:
        """A crowding-dependent number of objects, large ones first, each where its class belongs."""
        rng = self.rng
        area = self.view_m**2 * self.size_px[1] / self.size_px[0]
        # Density falls slower than the area grows: high flights look at towns, low ones at a crossing.
        median = 42 * (area / 9000) ** 0.4
        count = int(np.clip(rng.lognormal(np.log(median), 0.55), 3, 600))
        labels = rng.choice(len(CLASS_MIX), size=count, p=CLASS_MIX)
        crowd = rng.uniform(-0.4, 0.4, 2) * self.view_m
        for label in sorted(labels, key=lambda c: -LENGTH_WIDTH_M[c, 0]):
            for _ in range(12):
                pose = self._habitat(int(label), crowd)
                if self._try_place(int(label), pose):
                    break

    def _habitat(self, label: int, crowd: np.ndarray) -> tuple[float, float, float]:
        """x, y (metres) and heading (radians) of a likely place for a class."""
        rng = self.rng
        along = rng.uniform(-0.62, 0.62) * self.view_m
        centre, half_width, axis = self.roads[int(rng.integers(len(self.roads)))]
        if label in PARKED_CLASSES and self.parks and rng.random() < 0.5:
            x0, y0, x1, y1 = self.parks[int(rng.integers(len(self.parks)))]
            slot = x0 + 2.7 * (int(rng.integers(max(1, int((x1 - x0) / 2.7)))) + 0.5)
            return slot, (y0 + 2.7 if rng.random() < 0.5 else y1 - 2.7), np.pi / 2 * rng.choice([-1, 1])
        if label in ROAD_CLASSES and rng.random() < 0.9:
            lanes = max(1, round(2 * half_width / LANE_M))
            lane = int(rng.integers(lanes))
            across = centre - half_width + (lane + 0.5) * LANE_M + rng.normal(0, 0.25)
            heading = rng.normal(0, 0.06) + (np.pi if lane < lanes / 2 else 0.0)
        elif label not in ROAD_CLASSES and rng.random() < 0.45:  # a crowd
            x, y = crowd + rng.normal(0, 3.0, 2)
            return x, y, rng.uniform(0, 2 * np.pi)
        else:  # the pavement
            across = centre + rng.choice([-1, 1]) * (half_width + rng.uniform(0.3, 2.2))
            heading = rng.uniform(0, 2 * np.pi)
        return (along, across, heading) if axis == 0 else (across, along, heading + np.pi / 2)

    def _try_place(self, label: int, pose: tuple[float, float, float]) -> bool:
        """Draw the object unless something is in the way (long objects are tested as a chain of circles)."""
        x, y, heading = pose
        length, width = LENGTH_WIDTH_M[label]
        direction = np.array([np.cos(heading), np.sin(heading)])
        links = np.linspace(-1, 1, max(1, round(length / width))) * (length - width) / 2
        circles = np.array([(*(np.array([x, y]) + t * direction), 0.45 * width) for t in links])
        if len(self.centres):
            distance = np.linalg.norm(self.centres[:, None, :2] - circles[None, :, :2], axis=2)
            if (distance < self.centres[:, None, 2] + circles[None, :, 2]).any():
                return False
        turn = np.array([[direction[0], direction[1]], [-direction[1], direction[0]]])
        parts = [(part.polygon @ turn + (x, y), part.colour) for part in draw_parts(label, self.rng)]
        outline = np.concatenate([self._to_px(polygon) for polygon, _ in parts]) / SUPERSAMPLING
        if not self._mostly_inside(outline):
            return False
        self.centres = np.concatenate([self.centres, circles])
        self._fill(parts[0][0] + self.shadow_m * min(1.0, width / 2), (34, 34, 38))
        self.objects.append((label, outline, _polygon_area(outline[: len(parts[0][0])])))
        # Details of less than a pixel or two are not worth their time.
        for polygon, colour in parts if width * self.px_per_m > 2 * DETAIL_PX else parts[:3]:
            self._fill(polygon, colour)
        self.draw_number.polygon([tuple(p) for p in outline[: len(parts[0][0])]], fill=len(self.objects))
        return True

    def _mostly_inside(self, outline: np.ndarray) -> bool:
        low, high = outline.min(0), outline.max(0)
        inside = np.clip(np.minimum(high, self.size_px) - np.maximum(low, 0), 0, None)
        return inside.prod() > 0.4 * (high - low).prod() and inside.min() >= 2

    def draw_trees(self) -> None:
        """Crowns over everything else; they hide parts of objects."""
        rng = self.rng
        for _ in range(int(rng.integers(1, 9 * self.abundance))):
            x, y = rng.uniform(-0.6, 0.6, 2) * self.view_m
            radius = rng.uniform(1.2, 3.4)
            green = np.array([48, 82, 40]) * rng.uniform(0.7, 1.3)
            angle = np.linspace(0, 2 * np.pi, 18, endpoint=False)
            for share in (1.0, 0.7, 0.4):
                ring = radius * share * rng.uniform(0.8, 1.1, 18)
                crown = np.stack([x + ring * np.cos(angle), y + ring * np.sin(angle)], 1)
                self._fill(crown, tuple(green * (1.5 - 0.5 * share)))
                self.draw_number.polygon([tuple(p) for p in self._to_px(crown) / SUPERSAMPLING], fill=0)

    def finish(self) -> tuple[Image.Image, np.ndarray]:
        """Light, haze and sensor noise; boxes of what is still visible."""
        rng = self.rng
        image = self.image.resize(self.size_px, Image.Resampling.BOX)
        if rng.random() < 0.3:
            image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.9)))
        light = rng.uniform(0.35, 0.6) if rng.random() < 0.12 else rng.uniform(0.75, 1.2)
        tint = light * rng.uniform(0.92, 1.08, 3)
        pixels = np.asarray(image, np.float32) * tint.astype(np.float32)
        haze = rng.uniform(0, 0.25) if rng.random() < 0.25 else 0.0
        pixels = pixels * (1 - haze) + 190 * haze
        pixels += rng.uniform(1, 5) * rng.standard_normal((*pixels.shape[:2], 1), dtype=np.float32)
        return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), self._boxes()

    def _boxes(self) -> np.ndarray:
        size = np.array(self.size_px)
        visible_px = np.bincount(np.asarray(self.number_map).ravel(), minlength=len(self.objects) + 1)[1:]
        rows = []
        for (label, outline, area_px), visible in zip(self.objects, visible_px, strict=True):
            low, high = np.clip(outline.min(0), 0, size), np.clip(outline.max(0), 0, size)
            if visible >= MIN_VISIBLE_SHARE * area_px:
                rows.append((label, *((low + high) / 2 / size), *((high - low) / size)))
        return np.array(rows).reshape(-1, 5)


def _polygon_area(points: np.ndarray) -> float:
    """Shoelace formula; points [n, 2]."""
    x, y = points.T
    return 0.5 * abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1)))
