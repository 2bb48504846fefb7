"""Canvases chosen by hand; at 320 px, pictures of one shape need a shorter side of 320 / aspect, rounded up to 32.

Names of picture files; pictures of 16 bit or float, and the range of values that they are shown with.
"""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data.pictures import (
    Canvas,
    ValueRange,
    as_canvas,
    choose_canvas,
    is_image_name,
    measure_range,
    place_on_canvas,
    read_header,
    read_letterboxed,
    read_upright,
)

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


def test_names_of_pictures():
    """What Pillow reads as one picture, and what is one although it may not be able to."""
    pictures = """a.jpg a.JPEG a.jfif a.mpo a.png a.bmp a.webp a.tif a.TIFF a.gif a.jp2 a.ppm a.pgm a.tga a.psd
        a.heic a.HEIF a.avif"""
    others = """a.pdf a.eps a.wmf a.mpg a.h5 a.grib a.bufr a.ico a.icns a.cur a.pcd a.txt a.yaml a.mp4 a.tif.xml
        .a.jpg ._a.png jpg"""
    assert [name for name in pictures.split() if not is_image_name(name)] == []
    assert [name for name in others.split() if is_image_name(name)] == []


def deep(path: Path, values, dtype=np.uint16, **options) -> Path:
    """A picture of these values, one row of one pixel each."""
    Image.fromarray(np.array([values], dtype)).save(path, **options)
    return path


def test_a_range_by_hand(tmp_path):
    """0 to 10 000 in steps of one: a thousandth is 10. What is no number does not count, nor what says "no data"."""
    assert measure_range([]) is None
    assert measure_range([deep(tmp_path / "a.png", np.arange(10_000))]) == pytest.approx((9.999, 9989.001))
    odd = [np.nan, np.inf, -np.inf]
    thousands = [[*odd, *range(1000 * i, 1000 * (i + 1)), *[10_000] * (i == 9)] for i in range(10)]
    some = [deep(tmp_path / f"{i}.tif", values, np.float32) for i, values in enumerate(thousands)]
    assert measure_range(some) == pytest.approx((10, 9990))
    assert measure_range([*some, tmp_path / "gone.tif"]) == pytest.approx((10, 9990))
    flags = Image.fromarray(np.array([[-9999.0] * 50 + [280.0] * 50 + [300.0] * 50], np.float32))
    flags.save(tmp_path / "flags.tif", tiffinfo={42113: "-9999"})
    assert measure_range([tmp_path / "flags.tif"]) == (280, 300)
    Image.new("L", (9, 9), 7).save(tmp_path / "grey.png")
    assert measure_range([tmp_path / "grey.png"]) is None


def test_a_range_looks_at_some_pictures_and_pixels(tmp_path, monkeypatch):
    """Of five pictures the first, the middle and the last; of each, the two ends and the middle."""
    monkeypatch.setattr("composite_nas.data.pictures.MEASURED_PICTURES", 3)
    monkeypatch.setattr("composite_nas.data.pictures.MEASURED_PIXELS", 3)
    paths = [deep(tmp_path / f"{i}.png", [5, 60_000, 5, 60_000, 5] if i % 2 == 0 else [60_000] * 5) for i in range(5)]
    assert measure_range(paths) == (5, 5)


def test_values_become_grey_by_hand():
    values = np.array([[-np.inf, 0, 10, 12, 15, 20, 30, np.inf, np.nan]])
    assert ValueRange(10, 20).to_grey(values).tolist() == [[0, 0, 0, 51, 128, 255, 255, 255, 0]]
    assert ValueRange(12, 12).to_grey(values).tolist() == [[0, 0, 0, 0, 255, 255, 255, 255, 0]]
    tall = np.repeat(np.arange(1000), 2).reshape(1000, 2) % 256
    assert ValueRange(0, 255).to_grey(tall).tolist() == tall.tolist()
    assert "values 7204.1 to 8796.4 become black to white" in ValueRange(7204.1, 8796.4).in_words()
    assert "nearly all values are 7" in ValueRange(7, 7).in_words()


@pytest.mark.parametrize(("name", "dtype", "low", "high"), [
    ("a.png", np.uint16, 7000, 8000), ("a.tif", np.uint16, 7000, 8000), ("a.jp2", np.uint16, 7000, 8000),
    ("a.tif", np.float32, 285.0, 320.0), ("a.tif", np.float32, 0.25, 0.75), ("a.tif", np.int32, -4000, 70_000),
])  # fmt: skip
def test_deep_pictures_use_their_range(tmp_path, name, dtype, low, high):
    """80 x 40, the left half cold, the right half warm."""
    path = tmp_path / name
    values = np.full((40, 80), low, dtype)
    values[:, 40:] = high
    Image.fromarray(values).save(path)
    assert read_header(path) == ((80, 40), True)
    found = measure_range([path])
    assert found == (low, high)
    pixels, size = read_letterboxed(path, 64, found)
    assert size == (80, 40)
    assert [pixels[32, x].tolist() for x in (8, 56)] == [[0] * 3, [255] * 3]
    assert read_letterboxed(path, 64, ValueRange(low, high + (high - low)))[0][32, 56].tolist() == [128] * 3
    upright = read_upright(path, found)
    assert (upright.mode, upright.getpixel((60, 20))) == ("RGB", (255, 255, 255))
    with Image.open(path) as stored:
        assert np.array_equal(place_on_canvas(stored, (80, 40), 64, found), pixels)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_tiffs_that_lie_on_their_side(tmp_path, dtype, orientation):
    """Uncompressed grey ones are mapped into memory by Pillow."""
    upright = Image.fromarray(np.repeat(np.array([[0] * 40 + [255] * 40]), 40, 0).astype(dtype))
    T = Image.Transpose
    turn = {3: T.ROTATE_180, 6: T.ROTATE_90, 8: T.ROTATE_270}.get(orientation)
    exif = Image.Exif()
    exif[0x0112] = orientation
    (upright if turn is None else upright.transpose(turn)).save(tmp_path / "a.tif", exif=exif)
    pixels, size = read_letterboxed(tmp_path / "a.tif", 64, ValueRange(0, 255))
    assert size == (80, 40)
    assert [pixels[y, x, 0] for x in (4, 60) for y in (18, 46)] == [0, 0, 255, 255]


def test_without_a_range_16_bits_lose_the_lower_ones_and_other_numbers_are_refused(tmp_path):
    upright = np.asarray(read_upright(deep(tmp_path / "a.png", [0x8000, 0x7FFF, 0xFFFF, 7])))
    assert upright.tolist() == [[[128] * 3, [127] * 3, [255] * 3, [0] * 3]]
    for values, dtype in (([285.5, 300], np.float32), ([0, 70_000], np.int32), ([-3, 4], np.int32)):
        with pytest.raises(ValueError, match="the training pictures have 8 bits"):
            read_letterboxed(deep(tmp_path / "b.tif", values, dtype), 64)


def test_8_bit_pictures_know_no_range(tmp_path):
    Image.effect_noise((80, 40), 90).convert("RGB").save(tmp_path / "a.png")
    assert read_header(tmp_path / "a.png") == ((80, 40), False)
    plain, ranged = (read_letterboxed(tmp_path / "a.png", 64, r)[0] for r in (None, ValueRange(100, 120)))
    assert np.array_equal(plain, ranged)
