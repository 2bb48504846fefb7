"""Pictures that cannot be read are told apart, and large ones of one's own are read."""

import struct
import sys
import warnings
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data import picture_files
from composite_nas.data.picture_files import IMAGE_ERRORS, PICTURE_DROPPED, open_picture, told_of, why_unreadable
from composite_nas.data.pictures import read_header, read_letterboxed, read_upright

HEIC_START = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 200


def tiff(path: Path, bands: int, photometric: int = 1, extra: int = 0, value: int = 200) -> Path:
    """A plain TIFF of 4 x 2 pixels; their bands are value, value - 10, value - 20 ..."""
    pixels = bytes((value - 10 * band) % 256 for band in range(bands)) * 8
    tags = [(256, 4), (257, 2), (258, 8), (259, 1), (262, photometric), (273, 200), (277, bands), (278, 2),
            (279, len(pixels)), (284, 1)]  # fmt: skip
    count = bands - (3 if photometric == 2 else 1)
    entries = [struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in tags]
    entries[2] = struct.pack("<HHII", 258, 3, bands, 180) if bands > 2 else struct.pack("<HHIHH", 258, 3, bands, 8, 8)
    if count:
        packed = struct.pack("<HH", extra, extra) if count < 3 else struct.pack("<I", 196 - 8)
        entries.append(struct.pack("<HHI", 338, 3, count) + packed)
    content = struct.pack("<2sHIH", b"II", 42, 8, len(entries)) + b"".join(entries) + b"\0" * 4
    # 180: bits of each band (8 bytes are enough to look at), extra samples after them.
    content = content.ljust(180, b"\0") + struct.pack("<4H", 8, 8, 8, 8) + struct.pack("<4H", *[extra] * 4)
    path.write_bytes(content.ljust(200, b"\0") + pixels)
    return path


def tiff_of(path: Path, values: np.ndarray, colours: bool, planar: bool = False) -> Path:
    """An uncompressed TIFF of values [H, W, bands], RGB first where these are ``colours``."""
    height, width, bands = values.shape
    kind = {"u": 1, "i": 2, "f": 3}[values.dtype.kind]
    pixels = (values.transpose(2, 0, 1) if planar else values).astype(values.dtype.newbyteorder("<")).tobytes()
    parts = bands if planar else 1
    tags = [(256, [width]), (257, [height]), (258, [8 * values.itemsize] * bands), (259, [1]), (262, [1 + colours]),
            (273, [0] * parts), (277, [bands]), (278, [height]), (279, [len(pixels) // parts] * parts),
            (284, [1 + planar]), (338, [0] * (bands - (3 if colours else 1))), (339, [kind] * bands)]  # fmt: skip
    tags = [(tag, numbers) for tag, numbers in tags if numbers]
    after = 14 + 12 * len(tags)
    start = after + sum(4 * len(numbers) for _, numbers in tags if len(numbers) > 1)
    entries = far = b""
    for tag, numbers in tags:
        if tag == 273:
            numbers = [start + i * len(pixels) // parts for i in range(parts)]
        packed = struct.pack(f"<{len(numbers)}I", *numbers)
        place = packed if len(numbers) == 1 else struct.pack("<I", after + len(far))
        far += packed if len(numbers) > 1 else b""
        entries += struct.pack("<HHI", tag, 4, len(numbers)) + place
    path.write_bytes(struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + b"\0" * 4 + far + pixels)
    return path


def png16(path: Path, values: np.ndarray) -> Path:
    """A PNG of 16 bits; values [H, W, bands]: grey and alpha, RGB, or these and alpha."""
    height, width, bands = values.shape
    head = struct.pack(">IIBBBBB", width, height, 16, {2: 4, 3: 2, 4: 6}[bands], 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + row.astype(">u2").tobytes() for row in values))
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    ))  # fmt: skip
    return path


def deep_colours(path: Path, bands: int, highest: int, alpha: bool = False) -> Path:
    """4 x 2 pixels of ``highest`` and one of 7; the last band is 65535 if it is an ``alpha``."""
    values = np.full((2, 4, bands), highest, np.uint16)
    values[0, 0] = 7
    if alpha:
        values[:, :, -1] = 65535
    return png16(path, values) if path.suffix == ".png" else tiff_of(path, values, colours=True)


def reason(path: Path) -> str:
    with pytest.raises(IMAGE_ERRORS) as raised:
        read_letterboxed(path, 64)
    said = why_unreadable(path, raised.value)
    assert said.startswith(PICTURE_DROPPED)
    assert path.name not in said
    return said


@pytest.mark.parametrize(("content", "expected"), [
    (b"version https://git-lfs.github.com/spec/v1\noid sha256:2d\nsize 48211\n", "run: git lfs pull"),
    (b"/annex/objects/SHA256E-s4--2d.jpg\n", "run: git annex get"),
    (b"\xef\xbb\xbf\n<!DOCTYPE html><html></html>", "web pages"), (b"<html><head>", "web pages"),
    (b"", "empty image files dropped"), (b"no picture", "unreadable images dropped"),
])  # fmt: skip
def test_what_is_no_picture(tmp_path, content, expected):
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert expected in reason(path)


def test_a_link_to_nothing_and_a_torn_picture(tmp_path):
    (tmp_path / "a.jpg").symlink_to(tmp_path / "gone.jpg")
    assert reason(tmp_path / "a.jpg").startswith("links")
    Image.effect_noise((200, 200), 90).save(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").write_bytes((tmp_path / "b.jpg").read_bytes()[:900])
    assert reason(tmp_path / "b.jpg") == "unreadable images dropped"
    assert reason(tmp_path / "gone.png") == "unreadable images dropped"
    assert told_of(tmp_path / "b.jpg", PermissionError(13, "Permission denied")).startswith("cannot be opened (Perm")
    assert told_of(tmp_path / "b.jpg", OSError("cut off")) == "is damaged or no picture (cut off); replace it"
    assert told_of(tmp_path / "a.jpg", OSError()).startswith("is not read: links to image files that are not there (")


@pytest.mark.parametrize("bands", [4, 5, 6, 10])
def test_more_bands_than_colours(tmp_path, bands):
    """Four grey bands, as GDAL writes them, are no RGB with a fourth."""
    assert reason(tiff(tmp_path / "a.tif", bands)) == (
        f"pictures of {bands} bands dropped (three colours or grey are read: export these bands)"
    )


@pytest.mark.parametrize("extra", [0, 2])
@pytest.mark.parametrize("value", [200, 30])
def test_a_fourth_band_beside_rgb_changes_nothing(tmp_path, extra, value):
    """Near infrared is no transparency, whether or not the file calls it so; it may be 0."""
    path = tiff(tmp_path / "a.tif", 4, photometric=2, extra=extra, value=value)
    assert read_upright(path).getpixel((1, 1)) == (value, value - 10, value - 20)
    Image.new("RGBA", (4, 2), (9, 8, 7, 0)).save(tmp_path / "a.png")
    assert read_upright(tmp_path / "a.png").getpixel((1, 1)) == (9, 8, 7)


@pytest.mark.parametrize("bands", [5, 6])
def test_bands_beside_rgb_that_pillow_would_leave_out(tmp_path, bands):
    path = tiff_of(tmp_path / "a.tif", np.full((2, 4, bands), 200, np.uint8), colours=True)
    assert reason(path).startswith(f"pictures of {bands} bands dropped")
    with pytest.raises(picture_files.Refused):
        read_header(path)


DEEP = [("a.tif", 3, False), ("a.tif", 4, False), ("a.png", 2, True), ("a.png", 3, False), ("a.png", 4, True)]


@pytest.mark.parametrize(("name", "bands", "alpha"), DEEP)
def test_colours_of_16_bits_that_would_be_black_are_refused(tmp_path, name, bands, alpha):
    """12 and 14 bits; an alpha of 65535 makes nothing bright."""
    for highest in (4095, 16383):
        path = deep_colours(tmp_path / name, bands, highest, alpha)
        assert reason(path) == (
            "pictures of 16-bit colour dropped (8 bits a band or 16-bit grey are read: export one of these)"
        )
        for read in (read_header, read_upright):
            with pytest.raises(picture_files.Refused):
                read(path)


@pytest.mark.parametrize(("name", "bands", "alpha"), DEEP)
def test_colours_of_16_bits_that_use_their_range_are_read_as_ever(tmp_path, name, bands, alpha):
    path = deep_colours(tmp_path / name, bands, 0x4000, alpha)
    assert read_header(path) == ((4, 2), False)
    assert read_upright(path).getpixel((2, 1)) == (64, 64, 64)
    assert read_letterboxed(path, 64)[0][32, 40].tolist() == [64] * 3


def test_colours_of_8_bits_may_be_dark(tmp_path):
    for name in ("a.png", "a.tif", "a.jpg"):
        Image.new("RGB", (4, 2), (9, 9, 9)).save(tmp_path / name)
        assert read_header(tmp_path / name) == ((4, 2), False)
        assert read_upright(tmp_path / name).getpixel((1, 1)) == (9, 9, 9)


def test_band_after_band_of_16_bits_is_refused_and_of_8_is_read(tmp_path):
    """Pillow takes the first for bands of 8 bits: every other value would be a lower byte."""
    values = np.full((2, 4, 3), 0xFF00, np.uint16)
    assert reason(tiff_of(tmp_path / "a.tif", values, colours=True, planar=True)).startswith("pictures of 16-bit col")
    path = tiff_of(tmp_path / "b.tif", np.full((2, 4, 3), 99, np.uint8), colours=True, planar=True)
    assert read_upright(path).getpixel((3, 1)) == (99, 99, 99)


@pytest.mark.parametrize(("bands", "dtype"), [
    (3, np.float32), (4, np.float32), (3, np.float64), (3, np.uint32), (1, np.float64), (1, np.int64),
])  # fmt: skip
def test_values_that_pillow_does_not_know(tmp_path, bands, dtype):
    assert reason(tiff_of(tmp_path / "a.tif", np.ones((2, 4, bands), dtype), colours=bands > 1)) == (
        "pictures of float colour, 32-bit colour or 64-bit values dropped (export float32 or 16-bit grey, or 8 bits a "
        "band)"
    )


def test_lab_becomes_rgb(tmp_path):
    """A lightness of a half without colour: 119 in sRGB."""
    Image.new("LAB", (8, 8), (128, 128, 128)).save(tmp_path / "a.tif")
    assert read_upright(tmp_path / "a.tif").getpixel((4, 4)) == (119, 119, 119)


def test_heic_without_its_reader(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    picture_files.can_read_heic.cache_clear()
    for name in ("a.heic", "b.jpg"):  # telephones call them so, too
        (tmp_path / name).write_bytes(HEIC_START)
        assert reason(tmp_path / name) == "HEIC pictures dropped (run: pip install pillow-heif)"
    picture_files.can_read_heic.cache_clear()


def test_heic_with_its_reader(tmp_path):
    """The right half is red, in a file that is named like a JPEG, too."""
    heif = pytest.importorskip("pillow_heif")
    picture_files.can_read_heic.cache_clear()
    image = Image.new("RGB", (80, 40), "blue")
    image.paste((250, 10, 10), (40, 0, 80, 40))
    heif.from_pillow(image).save(tmp_path / "a.heic")
    (tmp_path / "b.jpg").write_bytes((tmp_path / "a.heic").read_bytes())
    for name in ("a.heic", "b.jpg"):
        pixels, size = read_letterboxed(tmp_path / name, 64)
        assert size == (80, 40)
        assert np.abs(pixels[32, 56].astype(int) - (250, 10, 10)).max() < 15


def test_avif_of_a_pillow_that_cannot(tmp_path, monkeypatch):
    (tmp_path / "a.avif").write_bytes(HEIC_START.replace(b"heic", b"avif"))
    monkeypatch.setattr(Image, "registered_extensions", dict)
    assert reason(tmp_path / "a.avif") == "AVIF pictures dropped (run: pip install -U pillow)"


def test_an_orthomosaic_is_read_without_a_warning_and_more_than_the_limit_is_not(tmp_path, monkeypatch):
    assert Image.MAX_IMAGE_PIXELS == picture_files.MAX_PIXELS == 10**9
    Image.new("1", (16_000, 12_500)).save(tmp_path / "a.png")  # 200 million pixels
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with open_picture(tmp_path / "a.png") as image:
            assert image.size == (16_000, 12_500)
    monkeypatch.setattr(picture_files, "MAX_PIXELS", 10**8)
    assert reason(tmp_path / "a.png").startswith("pictures of more than 1000 million pixels dropped")
    bomb = Image.DecompressionBombError("exceeds limit")
    assert why_unreadable(tmp_path / "a.png", bomb).startswith("pictures of more than 1000 million pixels dropped")
