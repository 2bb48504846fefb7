"""Every kind of picture file comes out upright, RGB and letterboxed; the cache notices every change."""

import hashlib
import io
import json
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from composite_nas.base.errors import UserError
from composite_nas.data import image_cache
from composite_nas.data.dataset import Sample
from composite_nas.data.findings import Findings
from composite_nas.data.image_cache import Framing, ImageCache, load_image_cache, resident_copy, uniform_pictures
from composite_nas.data.pictures import (
    GREY,
    IMAGE_ERRORS,
    Canvas,
    ValueRange,
    boxes_from_letterbox,
    boxes_to_letterbox,
    letterbox,
    read_letterboxed,
    read_size,
    read_upright,
)

LEFT, RIGHT = (200, 40, 40), (40, 40, 200)


def two_halves(size=(80, 40)) -> Image.Image:
    image = Image.new("RGB", size, LEFT)
    image.paste(RIGHT, (size[0] // 2, 0, *size))
    return image


def save(tmp_path: Path, image: Image.Image, name: str, **options) -> Path:
    path = tmp_path / name
    image.save(path, **options)
    return path


def turned_by(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def assert_two_halves(pixels, tolerance=12):
    """80x40 letterboxed to 64: 64x32 with 16 grey rows above and below."""
    assert pixels.shape == (64, 64, 3)
    assert pixels.dtype == np.uint8
    assert (pixels[:16] == GREY).all()
    assert (pixels[48:] == GREY).all()
    assert np.abs(pixels[32, 16].astype(int) - LEFT).max() <= tolerance
    assert np.abs(pixels[32, 48].astype(int) - RIGHT).max() <= tolerance


@pytest.mark.parametrize(("name", "mode"), [
    ("a.jpg", "RGB"), ("a.JPEG", "RGB"), ("a.png", "RGB"), ("a.bmp", "RGB"), ("a.webp", "RGB"), ("a.tif", "RGB"),
    ("a.jpg", "CMYK"), ("a.png", "P"), ("a.png", "RGBA"), ("a.mpo", "RGB"),
])  # fmt: skip
def test_formats(tmp_path, name, mode):
    options = {"format": "MPO", "save_all": True, "append_images": [two_halves()]} if name == "a.mpo" else {}
    path = save(tmp_path, two_halves().convert(mode, palette=Image.Palette.ADAPTIVE), name, **options)
    assert_two_halves(read_letterboxed(path, 64)[0], tolerance=40 if mode == "CMYK" else 12)


def test_large_jpeg_is_decoded_reduced(tmp_path):
    pixels, size = read_letterboxed(save(tmp_path, two_halves((1600, 800)), "a.jpg"), 64)
    assert size == (1600, 800)
    assert_two_halves(pixels)


@pytest.mark.parametrize("mode", ["L", "1", "LA"])
def test_greyscale(tmp_path, mode):
    image = Image.new("L", (80, 40), 0)
    image.paste(255, (40, 0, 80, 40))
    pixels, _ = read_letterboxed(save(tmp_path, image.convert(mode), "a.png"), 64)
    assert pixels[32, 16].tolist() == [0, 0, 0]
    assert pixels[32, 48].tolist() == [255, 255, 255]
    sixteen_bit = Image.fromarray(np.full((40, 80), 0x8000, np.uint16))  # is scaled, not clipped
    assert read_letterboxed(save(tmp_path, sixteen_bit, "b.png"), 64)[0][32, 32].tolist() == [128, 128, 128]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_rotation(tmp_path, orientation):
    upright = two_halves()
    T = Image.Transpose
    undo = {
        2: T.FLIP_LEFT_RIGHT, 3: T.ROTATE_180, 4: T.FLIP_TOP_BOTTOM,
        5: T.TRANSPOSE, 6: T.ROTATE_90, 7: T.TRANSVERSE, 8: T.ROTATE_270,
    }  # fmt: skip
    stored = upright.transpose(undo[orientation]) if orientation > 1 else upright
    path = save(tmp_path, stored, "a.jpg", exif=turned_by(orientation), quality=95)
    assert read_size(path) == (80, 40)
    pixels, size = read_letterboxed(path, 64)
    assert size == (80, 40)
    assert_two_halves(pixels)


def test_tiff_rotation_and_unknown_orientations(tmp_path):
    """Pillow turns TIFFs by itself; orientation 9 does not exist and is ignored."""
    path = save(tmp_path, two_halves().transpose(Image.Transpose.ROTATE_90), "a.tif", exif=turned_by(6))
    assert read_size(path) == (80, 40)
    assert_two_halves(read_letterboxed(path, 64)[0])
    assert_two_halves(read_letterboxed(save(tmp_path, two_halves(), "b.jpg", exif=turned_by(9)), 64)[0])


@pytest.mark.parametrize("content", [b"", b"not a picture", None])
def test_damaged_files_raise_one_of_the_known_errors(tmp_path, content):
    path = tmp_path / "a.jpg"
    if content is None:  # truncated in the middle of the pixels
        buffer = io.BytesIO()
        Image.effect_noise((200, 200), 90).save(buffer, "JPEG")
        content = buffer.getvalue()[: len(buffer.getvalue()) // 2]
    path.write_bytes(content)
    with pytest.raises(IMAGE_ERRORS):
        read_letterboxed(path, 64)


@pytest.mark.parametrize(("size", "canvas", "expected"), [
    ((100, 50), 64, (64, 32, 0, 16)), ((50, 100), 64, (32, 64, 16, 0)), ((64, 64), 64, (64, 64, 0, 0)),
    ((10_000, 1), 64, (64, 1, 0, 31)),
    ((1280, 720), Canvas(192, 320), (320, 180, 0, 6)),
    ((1400, 1050), Canvas(192, 320), (256, 192, 32, 0)),  # narrower than the canvas: as high as it is
    ((500, 500), Canvas(192, 320), (192, 192, 64, 0)), ((720, 1280), Canvas(320, 192), (180, 320, 6, 0)),
    ((4000, 1000), Canvas(320, 192), (192, 48, 0, 136)), ((10_000, 1), Canvas(32, 64), (64, 1, 0, 15)),
])  # fmt: skip
def test_letterbox_by_hand(size, canvas, expected):
    assert tuple(letterbox(*size, canvas)) == expected


def test_picture_in_a_rectangle_by_hand(tmp_path):
    """80 x 40 becomes 64 x 32 in the middle of 96 x 32, whichever way the file stores it."""
    image = Image.new("RGB", (80, 40), (200, 10, 30))
    sideways = save(tmp_path, Image.new("RGB", (40, 80), (200, 10, 30)), "turned.png", exif=turned_by(6))
    for path in (save(tmp_path, image, "a.png"), sideways):
        pixels, size = read_letterboxed(path, Canvas(32, 96))
        expected = np.full((32, 96, 3), GREY)
        expected[:, 16:80] = (200, 10, 30)
        assert size == (80, 40)
        assert np.array_equal(pixels, expected)
        assert np.array_equal(read_letterboxed(str(path), 64)[0], read_letterboxed(path, Canvas(64, 64))[0])


def test_boxes_to_letterbox_by_hand():
    boxes = np.array([[3, 0.5, 0.5, 0.5, 1.0]])
    assert boxes_to_letterbox(boxes, 100, 50, 64).tolist() == [[3, 16, 16, 48, 48]]
    boxes = np.array([[3, 0.5, 0.5, 0.5, 0.5]])
    assert boxes_to_letterbox(boxes, 1400, 1050, Canvas(192, 320)).tolist() == [[3, 96, 48, 224, 144]]
    assert boxes_to_letterbox(np.zeros((0, 5)), 100, 50, 64).shape == (0, 5)


def samples(tmp_path, count=5) -> list[Sample]:
    found = []
    for i in range(count):
        image = Image.new("RGB", (30 + i, 20), (10 * i, 100, 100))
        path, boxes_cxcywh = save(tmp_path, image, f"{i}.png"), np.array([[0, 0.5, 0.5, 0.5, 0.5]])
        found.append(Sample(path, path.name, boxes_cxcywh, image.size))
    return found


def load(found, folder, **options):
    findings = Findings()
    return load_image_cache(found, 32, folder, "train", findings, **options), findings


def test_cache_is_reused_memory_mapped_if_large_and_made_anew_for_changed_pictures(tmp_path):
    found = samples(tmp_path)
    first, _ = load(found, tmp_path / "cache")
    written = {p.name: p.stat().st_mtime_ns for p in (tmp_path / "cache").iterdir()}
    again, _ = load(found, tmp_path / "cache")
    assert np.array_equal(first.images, again.images)
    assert {p.name: p.stat().st_mtime_ns for p in (tmp_path / "cache").iterdir()} == written
    assert np.array_equal(first.images[2], read_letterboxed(found[2].path, 32)[0])
    images, targets = again.batch(np.array([3, 1]))
    assert images.shape == (2, 3, 32, 32)
    assert np.array_equal(images[0].permute(1, 2, 0).numpy(), first.images[3])
    assert targets[0].shape == (1, 5)
    large, _ = load(found, tmp_path / "cache", max_memory_mb=0)
    assert isinstance(large.images, np.memmap)
    assert np.array_equal(large.batch(np.array([3, 1]))[0], images)
    Image.new("RGB", (30, 20), "white").save(found[0].path)
    changed, _ = load(found, tmp_path / "cache")
    assert not np.array_equal(first.images[0], changed.images[0])


def test_cache_of_a_rectangle_is_another_one(tmp_path):
    found, findings = samples(tmp_path), Findings()
    square, wide, tall = (
        load_image_cache(found, canvas, tmp_path / "cache", "train", findings)
        for canvas in (64, Canvas(32, 64), Canvas(64, 32))
    )
    assert [c.images.shape for c in (square, wide, tall)] == [(5, 64, 64, 3), (5, 32, 64, 3), (5, 64, 32, 3)]
    assert [c.canvas for c in (square, wide, tall)] == [(64, 64), (32, 64), (64, 32)]
    assert len(list((tmp_path / "cache").glob("*.npy"))) == 3
    assert np.array_equal(wide.images[0], read_letterboxed(found[0].path, Canvas(32, 64))[0])
    # 30 x 20 pixels become 48 x 32, of which the middle half is the object.
    assert wide.targets[0].tolist() == [[0, 20, 8, 44, 24]]
    assert wide.batch(np.array([1, 0]))[0].shape == (2, 3, 32, 64)
    again = load_image_cache(found, Canvas(32, 64), tmp_path / "cache", "train", findings)
    assert np.array_equal(again.images, wide.images)


@pytest.mark.parametrize("damage", ["flip", "truncate", "empty", "no description", "bad description"])
def test_damaged_cache_is_rebuilt(tmp_path, damage):
    found = samples(tmp_path)
    first, _ = load(found, tmp_path / "cache")
    array = next((tmp_path / "cache").glob("*.npy"))
    meta, content = array.with_suffix(".json"), array.read_bytes()
    if damage == "no description":
        meta.unlink()
    elif damage == "bad description":
        meta.write_text(json.dumps({"version": 1}))
    else:
        flipped = content[:-5] + bytes([content[-5] ^ 0xFF]) + content[-4:]
        array.write_bytes({"flip": flipped, "truncate": content[:-100], "empty": b""}[damage])
    again, _ = load(found, tmp_path / "cache")
    assert np.array_equal(first.images, again.images)


def test_undecodable_pictures_are_dropped_and_counted_and_nothing_but_these_is_an_error(tmp_path):
    found = samples(tmp_path)
    found[2].path.write_bytes(found[2].path.read_bytes()[:60])
    cache, findings = load(found, tmp_path / "cache")
    assert len(cache) == 4
    assert findings.counts["unreadable images dropped"] == 1
    again, findings = load(found, tmp_path / "cache")
    assert len(again) == 4
    assert findings.counts["unreadable images dropped"] == 1
    found[0].path.write_bytes(b"x")
    with pytest.raises(UserError, match=r"0\.png"):
        load(found[:1], tmp_path / "cache")


def deep_samples(tmp_path, dtype=np.uint16) -> list[Sample]:
    """32 x 32 pixels of 7000, 7050 and 7100."""
    found = []
    for value in (7000, 7050, 7100):
        path = tmp_path / f"{value}.tif"
        Image.fromarray(np.full((32, 32), value, dtype)).save(path)
        found.append(Sample(path, path.name, np.zeros((0, 5)), (32, 32)))
    return found


def test_cache_of_a_value_range_is_another_one_and_that_of_8_bit_pictures_is_called_as_ever(tmp_path):
    found, findings = deep_samples(tmp_path), Findings()
    canvas = Canvas(32, 32)
    ranges = (None, ValueRange(7000, 7100), ValueRange(7000, 7200))
    framings = (canvas, *(Framing(canvas, value_range) for value_range in ranges))
    caches = [load_image_cache(found, framing, tmp_path / "cache", "train", findings) for framing in framings]
    levels = [cache.images[:, 16, 16, 0].tolist() for cache in caches]
    assert levels == [[27] * 3, [27] * 3, [0, 128, 255], [0, 64, 128]]
    names = {path.stem for path in (tmp_path / "cache").glob("*.npy")}
    assert len(names) == 3
    key = hashlib.blake2b(b"2 32", digest_size=8)
    for sample in found:
        key.update(hashlib.blake2b(sample.path.read_bytes(), digest_size=16).digest())
    assert f"train_32px_{key.hexdigest()}" in names


def test_why_pictures_are_dropped_is_known_from_the_cache_too(tmp_path):
    found = [*samples(tmp_path), *deep_samples(tmp_path, np.float32)]
    found[1].path.write_bytes(b"version https://git-lfs.github.com/spec/v1")
    for _ in range(2):
        cache, findings = load(found, tmp_path / "cache")
        assert len(cache) == 4
        lfs, floats = sorted(findings.counts)
        assert (findings.counts[lfs], findings.counts[floats]) == (1, 3)
        assert "git lfs pull" in lfs
        assert "float" in floats
    for description in (tmp_path / "cache").glob("*.json"):  # as earlier versions wrote it
        meta = json.loads(description.read_text())
        del meta["reasons"]
        description.write_text(json.dumps(meta))
    assert load(found, tmp_path / "cache")[1].counts == {"unreadable images dropped": 4}


def test_uniform_pictures_by_hand():
    """80 x 40 lies in rows 16 to 48; its halves differ by 2 or by 4 levels, which is a deviation of 1 or of 2."""
    images = np.full((4, 64, 64, 3), GREY, np.uint8)
    images[:, 16:48] = 0
    images[1, 16:48, 32:] = 2
    images[2, 16:48, 32:, 1] = 4
    images[3, 16:48] = (200, 0, 0)
    paths = [Path(f"{i}.png") for i in range(4)]
    cache = ImageCache(images, [torch.zeros(0, 5)] * 4, [(80, 40)] * 4, paths)
    assert uniform_pictures(cache) == (0.75, Path("0.png"))
    assert uniform_pictures(ImageCache(images[2:3], cache.targets[:1], [(80, 40)], paths[:1])) == (0, None)


def test_full_disk_is_reported_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 10})())
    with pytest.raises(UserError, match="no space left"):
        load(samples(tmp_path), tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def noise_cache(count=10):
    images = np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)
    targets = [torch.full((1, 5), float(i)) for i in range(count)]
    return ImageCache(images, targets, [(32, 32)] * count, [Path()] * count)


@pytest.mark.parametrize(("free_bytes", "resident"), [(None, False), (10**4, False), (10**9, True)])
def test_batches_are_the_same_from_a_resident_copy(monkeypatch, free_bytes, resident):
    """30 720 bytes of pictures: none, too little and enough memory for them."""
    monkeypatch.setattr(image_cache, "free_memory_bytes", lambda place: free_bytes)
    monkeypatch.setattr(image_cache, "COPIED_AT_ONCE", 4)
    cache, indices = noise_cache(), np.array([7, 0, 9, 9])
    for _ in range(2):
        images, targets = cache.batch_on(torch.device("cpu"), indices)
        expected, expected_targets = cache.batch(indices)
        assert torch.equal(images, expected)
        assert images.is_contiguous(memory_format=torch.channels_last)
        assert targets == expected_targets
    monkeypatch.setattr(image_cache, "free_memory_bytes", lambda place: None)
    assert (cache.once(resident_copy, torch.device("cpu")) is not None) == resident


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="needs Linux to tell resident pages of a file")
def test_memory_mapped_pictures_do_not_stay_resident(tmp_path):
    pictures = np.lib.format.open_memmap(tmp_path / "images.npy", "w+", np.uint8, (64, 128, 128, 3))
    pictures[:] = np.arange(64, dtype=np.uint8)[:, None, None, None]
    pictures.flush()
    del pictures
    images = np.load(tmp_path / "images.npy", mmap_mode="r")
    cache = ImageCache(images, [torch.zeros(0, 5)] * 64, [(128, 128)] * 64, [Path()] * 64)

    def resident_kb() -> int:
        parts = Path("/proc/self/smaps").read_text().split(str(tmp_path / "images.npy"))[1:]
        return sum(int(re.search(r"Rss:\s+(\d+) kB", part)[1]) for part in parts)

    assert int(images.sum()) == 128 * 128 * 3 * sum(range(64))
    assert resident_kb() > 1000
    batch, _ = cache.batch(np.array([5, 60]))
    assert batch[:, 0, 0, 0].tolist() == [5, 60]
    assert resident_kb() < 200


@pytest.mark.parametrize("canvas", [64, Canvas(96, 160)])
def test_boxes_come_back_from_the_letterbox(canvas):
    rng = np.random.default_rng(0)
    for width, height in ((512, 288), (101, 333), (3, 4000)):
        corners = np.sort(rng.random((20, 2, 2)), axis=1)  # [n, (first, second), (x, y)]
        cxcywh = np.concatenate([np.zeros((20, 1)), corners.mean(1), corners[:, 1] - corners[:, 0]], 1)
        there = boxes_to_letterbox(cxcywh, width, height, canvas)[:, 1:]
        back = boxes_from_letterbox(there, width, height, canvas)
        expected = corners.reshape(20, 4) * [width, height, width, height]
        assert np.abs(back - expected).max() < 1e-3 * max(width, height)
    # 80 x 40 lies in rows 16 to 48 of 64 x 64; what is outside is clipped, what is in the grey alone has no area.
    boxes = boxes_from_letterbox(np.array([[-5.0, 0, 32, 32], [8, 2, 16, 12]]), 80, 40, 64)
    assert boxes.tolist() == [[0, 0, 40, 20], [10, 0, 20, 0]]


def test_upright_pictures_in_rgb(tmp_path):
    lying = save(tmp_path, two_halves(), "a.png", exif=turned_by(6))
    upright = read_upright(lying)
    assert (upright.size, upright.mode) == ((40, 80), "RGB")
    assert upright.getpixel((20, 10)) == LEFT  # turned clockwise
    assert read_upright(save(tmp_path, two_halves().convert("L"), "b.png")).mode == "RGB"
