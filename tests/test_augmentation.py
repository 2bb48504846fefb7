"""Boxes follow their pixels: a bright square is found again where its box says."""

import pytest
import torch

from composite_nas.augmentation import Augmentation, augment, to_float
from composite_nas.pictures import GREY


def bright_square(count=4, size=64, box=(20, 12, 36, 24)):
    images = torch.full((count, 3, size, size), GREY, dtype=torch.uint8)
    x1, y1, x2, y2 = box
    images[:, :, y1:y2, x1:x2] = 255
    return images, [torch.tensor([[1.0, *box]]) for _ in range(count)]


def test_no_augmentation_changes_nothing():
    images, targets = bright_square()
    out, moved = augment(images, targets, Augmentation(0, 0, 0, 0, 0), torch.Generator().manual_seed(0))
    assert torch.allclose(out, to_float(images), atol=1e-5)
    assert all(torch.allclose(a, b) for a, b in zip(moved, targets, strict=True))


def test_flip_by_hand():
    images, targets = bright_square()
    out, moved = augment(images, targets, Augmentation(1.0, 0, 0, 0, 0), torch.Generator().manual_seed(0))
    assert torch.allclose(out, to_float(images).flip(3), atol=1e-5)
    assert moved[0].tolist() == [[1.0, 64 - 36, 12, 64 - 20, 24]]


@pytest.mark.parametrize("mosaic", [0.0, 1.0])
@pytest.mark.parametrize("seed", range(4))
def test_boxes_stay_on_their_objects(mosaic, seed):
    images, targets = bright_square(8)
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
        assert target[:, 1:].max() <= 64


def test_mosaic_brings_objects_of_other_pictures():
    images, targets = bright_square(8)
    targets = [torch.cat([torch.full((1, 1), float(i)), t[:, 1:]], 1) for i, t in enumerate(targets)]
    _, moved = augment(images, targets, Augmentation(mosaic=1.0), torch.Generator().manual_seed(1))
    assert max(len(set(t[:, 0].tolist())) for t in moved) > 1


def test_empty_pictures_stay_empty():
    images, _ = bright_square(2)
    _, moved = augment(images, [torch.zeros(0, 5)] * 2, Augmentation(mosaic=1.0), torch.Generator().manual_seed(0))
    assert [t.shape for t in moved] == [(0, 5)] * 2


def test_same_generator_same_batch():
    images, targets = bright_square()
    first, second = (
        augment(images, targets, Augmentation(mosaic=0.5), torch.Generator().manual_seed(7)) for _ in range(2)
    )
    assert torch.equal(first[0], second[0])
    assert all(torch.equal(a, b) for a, b in zip(first[1], second[1], strict=True))


def test_colours_stay_in_range():
    images, targets = bright_square()
    out, _ = augment(images, targets, Augmentation(colour=0.9), torch.Generator().manual_seed(0))
    assert out.min() >= 0
    assert out.max() <= 1
