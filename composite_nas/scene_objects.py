"""The ten VisDrone classes seen from above: sizes in metres, and how each is drawn.

Every object is a list of filled polygons in its own frame (metres, x along the heading, origin in the middle), so
that one function can turn, scale and draw them all and the outline gives the box.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

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
