"""Canvases chosen by hand; at 320 px, pictures of one shape need a shorter side of 320 / aspect, rounded up to 32."""

import numpy as np
import pytest

from composite_nas.data.pictures import Canvas, as_canvas, choose_canvas

WIDE, TALL = (1920, 1080), (1080, 1920)


@pytest.mark.parametrize(("sizes", "image_size", "expected"), [
    ([WIDE] * 3, 320, (192, 320)),  # 180 rows
    ([(1360, 765)], 640, (384, 640)),  # 360 rows, and one picture alone
    ([(640, 480), (1400, 1050)], 320, (256, 320)),  # 240 rows
    ([TALL] * 3, 320, (320, 192)), ([(500, 500)] * 3, 320, (320, 320)), ([(500, 500), (499, 500)], 320, (320, 320)),
    ([WIDE, TALL], 320, (320, 320)),
    ([WIDE] * 80 + [TALL] * 20, 320, (320, 320)),  # 288 rows would take a tenth from a fifth of them: 2%
    ([WIDE] * 94 + [TALL] * 6, 320, (288, 320)),  # 0.6%; at 256 rows 1.2%
    ([(4000, 1000)], 320, (96, 320)),  # 80 rows
    ([(10_000, 10)], 320, (32, 320)), ([(10, 10_000)], 320, (320, 32)),
    ([WIDE], 64, (64, 64)),  # 36 rows
    ([(4000, 1000)], 64, (32, 64)),
])  # fmt: skip
def test_canvas_by_hand(sizes, image_size, expected):
    assert choose_canvas(sizes, image_size) == Canvas(*expected)


@pytest.mark.parametrize(("sizes", "rows"), [
    ([(320, 161)], 160),  # 160 / 161: 0.6% shorter
    ([(320, 164)], 192),  # 160 / 164: 2.4%
    ([(320, 160)] * 99 + [(320, 320)], 160),  # one of a hundred half as long: 0.5% in the mean
    ([(320, 160)] * 97 + [(320, 320)] * 3, 224),  # 1.5%; at 192 rows 3% are 0.6 times as long: 1.2%; at 224 0.9%
])  # fmt: skip
def test_pictures_may_lose_one_percent_of_their_length_in_the_mean(sizes, rows):
    assert choose_canvas(sizes, 320) == Canvas(rows, 320)
    assert choose_canvas([size[::-1] for size in sizes], 320) == Canvas(320, rows)


def test_nothing_smaller_would_do_and_sizes_alone_matter():
    rng = np.random.default_rng(0)
    sizes = [(int(w), int(w * r)) for w, r in zip(rng.integers(300, 4000, 50), rng.uniform(0.3, 0.7, 50), strict=True)]
    canvas = choose_canvas(sizes, 640)

    def mean_scale(rows: int) -> float:
        return np.mean([min(1, rows / (640 * height / width)) for width, height in sizes])

    assert mean_scale(canvas.height) >= 0.99 > mean_scale(canvas.height - 32)
    assert choose_canvas(reversed(sizes), 640) == canvas == choose_canvas([(2 * w, 2 * h) for w, h in sizes], 640)


def test_names_and_conversion():
    assert as_canvas(96) == Canvas(96, 96)
    assert as_canvas(Canvas(64, 96)) == Canvas(64, 96)
    assert (Canvas(96, 96).label, Canvas(64, 96).label) == (96, "64x96")
    assert (Canvas(64, 96).image_size, Canvas(96, 64).image_size) == (96, 96)
