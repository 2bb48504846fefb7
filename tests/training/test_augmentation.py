"""Boxes follow their pixels: a bright square is found again where its box says."""

import pytest
import torch

from composite_nas.data.pictures import GREY, Canvas
from composite_nas.training.augmentation import (
    LEVEL_STEP,
    Augmentation,
    Plan,
    _cut_by_pasting,
    _cut_by_sampling,
    _lay_tiles,
    _Tiles,
    _Windows,
    augment,
    move,
    to_float,
)

SQUARE, LANDSCAPE, PORTRAIT = Canvas(64, 64), Canvas(32, 64), Canvas(64, 32)
BOX = (20, 12, 36, 24)
either_cut = pytest.mark.parametrize("cut", [_cut_by_pasting, _cut_by_sampling])


def bright_square(count=4, canvas=SQUARE):
    images = torch.full((count, 3, *canvas), GREY, dtype=torch.uint8)
    x1, y1, x2, y2 = BOX
    images[:, :, y1:y2, x1:x2] = 255
    return images, [torch.tensor([[1.0, *BOX]]) for _ in range(count)]


def test_nothing_or_a_flip_by_hand():
    images, targets = bright_square()
    for flip, pixels, box in ((0, to_float(images), BOX), (1, to_float(images).flip(3), (64 - 36, 12, 64 - 20, 24))):
        out, moved = augment(images, targets, Augmentation(flip, 0, 0, 0, 0), torch.Generator().manual_seed(0))
        assert torch.allclose(out, pixels, atol=1e-5)
        assert [t.tolist() for t in moved] == [[[1.0, *box]]] * 4


@pytest.mark.parametrize("mosaic", [0.0, 1.0])
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("canvas", [SQUARE, Canvas(64, 96), Canvas(96, 64)])
def test_boxes_stay_on_their_objects(mosaic, seed, canvas):
    images, targets = bright_square(8, canvas)
    strengths = Augmentation(flip=0.5, scale=0.4, translate=0.2, colour=0.0, mosaic=mosaic)
    out, moved = augment(images, targets, strengths, torch.Generator().manual_seed(seed))
    for image, target in zip(out, moved, strict=True):
        bright = image.mean(0) > 0.75
        inside = torch.zeros_like(bright)
        for _, x1, y1, x2, y2 in target.tolist():
            inside[round(y1) : round(y2), round(x1) : round(x2)] = True
        if not len(target):
            continue
        agreement = (bright & inside).sum() / (bright | inside).sum()
        # Objects cut by the frame may have lost their box but not all their pixels.
        assert agreement > 0.6
        assert (target[:, 3:] > target[:, 1:3]).all()
        assert target[:, 1:].min() >= 0
        assert target[:, 1::2].max() <= canvas.width
        assert target[:, 2::2].max() <= canvas.height


def test_mosaic_brings_objects_of_other_pictures():
    images, targets = bright_square(8)
    targets = [torch.cat([torch.full((1, 1), float(i)), t[:, 1:]], 1) for i, t in enumerate(targets)]
    _, moved = augment(images, targets, Augmentation(mosaic=1.0), torch.Generator().manual_seed(1))
    assert max(len(set(t[:, 0].tolist())) for t in moved) > 1


def windows(size_xy, corner_xy, flipped=False, count=1):
    return _Windows(*(torch.tensor([value] * count) for value in (size_xy, corner_xy, flipped)))


NO_COLOUR = torch.zeros(0, 3)


def one_tile_each(cut: _Windows) -> _Tiles:
    return _lay_tiles(cut, torch.zeros(0, dtype=torch.int64), SQUARE, torch.Generator())


@either_cut
def test_window_that_sticks_out_by_hand(cut):
    """A window of 128 px from (-32, -16): the picture is halved to columns 16 to 48 and rows 8 to 40, on grey."""
    window = windows((128, 128), (-32, -16))
    white = torch.full((1, 3, 64, 64), 255, dtype=torch.uint8)
    frame = cut(white, window, one_tile_each(window)).float()
    expected = torch.full((1, 3, 64, 64), float(GREY))
    expected[:, :, 8:40, 16:48] = 255
    assert (frame - expected).abs().max() <= 0.51
    targets = [torch.tensor([[0.0, 0, 0, 64, 64], [1, 10, 10, 11, 60]])]  # the second would be half a pixel wide
    assert move(targets, Plan(window, one_tile_each(window), NO_COLOUR), SQUARE)[0].tolist() == [[0.0, 16, 8, 48, 40]]


def test_boxes_hardly_visible_are_dropped_by_hand():
    window = windows((64, 64), (32, 0))
    targets = [torch.tensor([[0.0, 24, 0, 36, 10], [1, 20, 0, 36, 10], [2, 0, 0, 30, 10]])]
    # 4 of 12 columns are left of the first, 4 of 16 (not more than a quarter) of the second, nothing of the third.
    assert move(targets, Plan(window, one_tile_each(window), NO_COLOUR), SQUARE)[0].tolist() == [[0.0, 0, 0, 4, 10]]


@either_cut
@pytest.mark.parametrize(
    ("canvas", "corner_xy", "box", "tile", "seen"),
    [(SQUARE, (32, 32), (40, 4, 60, 24), 5, (8, 36, 28, 56)),
     (LANDSCAPE, (48, 24), (4, 4, 20, 14), 6, (20, 12, 36, 22))],
)  # fmt: skip
def test_mosaic_by_hand(cut, canvas, corner_xy, box, tile, seen):
    """Of a mosaic of four plain pictures, the middle shows a quarter of each; elsewhere, unequal parts.

    Of the square's tiles on the left, columns 32 to 64 are seen, of those on the right 0 to 32: boxes there begin
    behind them. On the rectangle, 16 columns and 8 rows are left of the tiles that begin left of or above the middle.
    """
    levels = torch.tensor([10, 60, 110, 160], dtype=torch.uint8)
    images = levels[:, None, None, None].expand(4, 3, *canvas)
    window = windows((canvas.width, canvas.height), corner_xy, count=4)
    tiles = _lay_tiles(window, torch.tensor([1]), canvas, torch.Generator().manual_seed(0))
    frame = cut(images, window, tiles)[1].float()
    assert tiles.ground.tolist() == [0, 1, 2, 3, 1, 1, 1]
    first, right, below, both = (float(levels[i]) for i in [1, *tiles.picture[4:].tolist()])
    expected, x, y = torch.empty(canvas), canvas.width - corner_xy[0], canvas.height - corner_xy[1]
    expected[:y, :x], expected[:y, x:], expected[y:, :x], expected[y:, x:] = first, right, below, both
    assert torch.allclose(frame, expected.expand(3, *canvas), atol=1e-3)
    moved = move([torch.tensor([[float(i), *box]]) for i in range(4)], Plan(window, tiles, NO_COLOUR), canvas)
    assert [t.tolist() for t in moved] == [[], [[float(tiles.picture[tile]), *seen]], [], []]


@either_cut
@pytest.mark.parametrize("flipped", [False, True])
def test_zoom_of_a_rectangle_by_hand(cut, flipped):
    """Columns 16 to 48 of 64 and rows 8 to 24 of 32 are doubled; grey levels 3 x + y."""
    picture = 3 * torch.arange(64, dtype=torch.uint8) + torch.arange(32, dtype=torch.uint8)[:, None]
    window = windows((32, 16), (16, 8), flipped)
    frame = cut(picture.expand(1, 3, 32, 64), window, one_tile_each(window)).float()
    x = (16 + (torch.arange(64) + 0.5) / 2 - 0.5).clamp(16, 47)
    y = (8 + (torch.arange(32) + 0.5) / 2 - 0.5).clamp(8, 23)
    expected = 3 * (x.flip(0) if flipped else x) + y[:, None]
    assert frame.shape == (1, 3, 32, 64)
    assert (frame - expected).abs().max() <= 1.01
    targets = [torch.tensor([[7.0, 20, 12, 30, 16], [8, 20, 20, 60, 40]])]
    moved = move(targets, Plan(window, one_tile_each(window), NO_COLOUR), LANDSCAPE)[0].tolist()
    # The second box, twice 40 x 20 px, is cut off at the right and at the bottom: 56 x 8 of 80 x 40 px are too few.
    assert moved == [[7.0, 36 if flipped else 8, 8, 56 if flipped else 28, 16]]


def test_zoom_and_shift_follow_width_and_height_by_hand():
    """The whole of ``augment`` on a rectangle, from its random numbers: zoom first, shift third and fourth."""
    images, targets = bright_square(3, LANDSCAPE)
    strengths = Augmentation(flip=0, scale=0.4, translate=0.2, colour=0)
    out, moved = augment(images, targets, strengths, torch.Generator().manual_seed(2))
    random = torch.rand(3, 8, generator=torch.Generator().manual_seed(2)).double()
    for i in range(3):
        zoom = 1.4 ** (2 * float(random[i, 0]) - 1)
        width, height = round(64 / zoom), round(32 / zoom)
        left = round(32 + (2 * float(random[i, 2]) - 1) * 0.2 * 64 - width / 2)
        top = round(16 + (2 * float(random[i, 3]) - 1) * 0.2 * 32 - height / 2)
        expected = [(20 - left) * 64 / width, (12 - top) * 32 / height, (36 - left) * 64 / width]
        expected.append((24 - top) * 32 / height)
        limits = (64, 32, 64, 32)
        clipped = [min(max(v, 0), limit) for v, limit in zip(expected, limits, strict=True)]
        assert moved[i][0, 1:].tolist() == pytest.approx(clipped, abs=1e-4)
    assert out.shape == images.shape


@pytest.mark.parametrize("mosaic", [0.0, 0.5])
@pytest.mark.parametrize("canvas", [SQUARE, LANDSCAPE, PORTRAIT])
def test_both_ways_to_cut_agree(mosaic, canvas):
    """Up to the rounding to whole grey levels, twice: of rows, then of columns."""
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (12, *canvas, 3), dtype=torch.uint8, generator=generator).permute(0, 3, 1, 2)
    size_xy = torch.randint(40, 100, (12, 2), generator=generator)
    corner_xy = torch.randint(-30, 60, (12, 2), generator=generator)
    cut = _Windows(size_xy, corner_xy, torch.rand(12, generator=generator) < 0.5)
    tiles = _lay_tiles(cut, (torch.rand(12, generator=generator) < mosaic).nonzero().squeeze(1), canvas, generator)
    difference = (_cut_by_pasting(images, cut, tiles).float() - _cut_by_sampling(images, cut, tiles)).abs()
    assert difference.max() <= 1.5
    assert difference.mean() < 0.5


@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 8e-3)])
def test_colours_by_their_definition(dtype, tolerance):
    """Saturation, contrast and brightness one after the other, as image editors apply them."""
    generator = torch.Generator().manual_seed(3)
    images = torch.randint(0, 256, (3, 64, 64, 3), dtype=torch.uint8, generator=generator).permute(0, 3, 1, 2)
    strengths = Augmentation(flip=0, scale=0, translate=0, colour=0.5)
    out, _ = augment(images, [torch.zeros(0, 5)] * 3, strengths, torch.Generator().manual_seed(5), dtype)
    factors = 1 + (2 * torch.rand(3, 8, generator=torch.Generator().manual_seed(5))[:, 4:7].double() - 1) * 0.5
    for image, result, (brightness, contrast, saturation) in zip(images.double() / 255, out, factors, strict=True):
        grey = image.mean(0)
        mean = grey[::LEVEL_STEP, ::LEVEL_STEP].mean()
        coloured = grey + saturation * (image - grey)
        contrasted = mean + contrast * (coloured - mean)
        expected = (brightness * contrasted).clamp(0, 1)
        assert result.dtype == dtype
        assert (result.double() - expected).abs().max() < tolerance


def test_result_is_channels_last_whatever_comes_in_and_empty_pictures_stay_empty():
    for images in (bright_square()[0], bright_square()[0].contiguous(memory_format=torch.channels_last)):
        generator = torch.Generator().manual_seed(0)
        out, moved = augment(images, [torch.zeros(0, 5)] * 4, Augmentation(mosaic=1.0), generator)
        assert out.is_contiguous(memory_format=torch.channels_last)
        assert [t.shape for t in moved] == [(0, 5)] * 4
