"""Pictures that cannot be read are told apart, and large ones of one's own are read."""

import struct
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from composite_nas.data import picture_files
from composite_nas.data.picture_files import IMAGE_ERRORS, PICTURE_DROPPED, open_picture, told_of, why_unreadable
from composite_nas.data.pictures import read_letterboxed, read_upright

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
    assert told_of(tmp_path / "b.jpg", OSError("image file is truncated")).startswith("is damaged (image file is trunc")
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
