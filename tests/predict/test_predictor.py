"""Boxes come back in the picture's own pixels, equal to those of validation, whole or in tiles."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from composite_nas.data.pictures import Canvas, ValueRange, read_upright
from composite_nas.detection.decoding import Detections, Nms, detect
from composite_nas.detection.model_file import load_model
from composite_nas.predict.predictor import Predictor
from composite_nas.training.augmentation import to_float
from composite_nas.training.evaluation import evaluate


def by_hand(found: Detections, size: tuple[int, int]) -> Detections:
    """512 x 288 in 64 x 64: scaled by 8 to 64 x 36, 14 grey rows above."""
    assert size == (512, 288)
    boxes = (found.boxes_xyxy - torch.tensor([0.0, 14, 0, 14])) * 8
    boxes[:, 0::2] = boxes[:, 0::2].clamp(0, 512)
    boxes[:, 1::2] = boxes[:, 1::2].clamp(0, 288)
    inside = (boxes[:, 2:] > boxes[:, :2]).all(1)
    return Detections(boxes[inside], found.scores[inside], found.classes[inside])


def test_equal_to_detect_and_evaluate_on_the_cache(random_detector, tiny_caches, cpu):
    cache = tiny_caches[1]
    predictor = Predictor(random_detector, cpu)
    validated = evaluate(random_detector.model, cache, cpu).detections
    for i in range(3):
        images, _ = cache.batch(np.array([i]))
        with torch.no_grad():
            output = random_detector.model(to_float(images).contiguous(memory_format=torch.channels_last))
        expected = by_hand(detect(output, 64, random_detector.model.config.strides)[0], cache.sizes[i])
        predicted = predictor.predict_file(cache.paths[i])
        assert len(expected.scores) > 20
        assert torch.equal(predicted.classes, expected.classes)
        assert torch.equal(predicted.scores, expected.scores)
        assert torch.allclose(predicted.boxes_xyxy, expected.boxes_xyxy, atol=1e-3)
        # Validation has batches, in which sums are rounded differently, so nearly equal scores may change places.
        in_batch = by_hand(validated[i], cache.sizes[i])
        rows, others = (torch.cat([f.boxes_xyxy, 512 * f.scores[:, None], 512 * f.classes[:, None]], 1)
                        for f in (predicted, in_batch))  # fmt: skip
        assert len(rows) == len(others)
        nearest = (rows[:, None] - others).abs().amax(2).amin(1)
        assert nearest.max() < 0.05


def test_a_picture_in_memory_is_found_like_its_file(random_detector, tiny_caches, cpu, tmp_path):
    """PNG is decoded whole, so that both see the same pixels."""
    picture = read_upright(tiny_caches[1].paths[0])
    path = tmp_path / "a.png"
    picture.save(path)
    predictor = Predictor(random_detector, cpu, nms=Nms(0.01, max_detections=7))
    for a, b in zip(predictor.predict(picture), predictor.predict_file(path), strict=True):
        assert torch.equal(a, b)
        assert 0 < len(a) <= 7


def test_a_picture_that_fits_into_a_tile_is_not_tiled(random_detector, cpu):
    picture = Image.effect_noise((300, 200), 90).convert("RGB")
    plain, tiled = (Predictor(random_detector, cpu, tile=tile).predict(picture) for tile in (0, 300))
    assert all(torch.equal(a, b) for a, b in zip(plain, tiled, strict=True))


def test_the_whole_picture_is_looked_at_beside_its_tiles(random_detector, cpu):
    """Where no box suppresses another, all of them are found again."""
    picture = Image.effect_noise((300, 200), 90).convert("RGB")
    nms = Nms(0.05, 1.0, max_detections=10**5)
    whole, all_of_it = (Predictor(random_detector, cpu, nms=nms, tile=tile).predict(picture) for tile in (0, 160))
    assert 0 < len(whole.scores) < len(all_of_it.scores)
    again = (all_of_it.boxes_xyxy[None] == whole.boxes_xyxy[:, None]).all(2).any(1)
    assert again.all()


@pytest.mark.parametrize("tile", [0, 160])
def test_deep_pictures_are_seen_with_the_range_of_training(random_detector, tiny_caches, cpu, tmp_path, tile):
    """A grey picture of 8 bits, and the same as temperatures: 280 K is black, 305.5 K white. From a file or not."""
    grey = read_upright(tiny_caches[1].paths[0]).convert("L")
    grey.save(tmp_path / "a.png")
    kelvin = Image.fromarray(280 + 0.1 * np.asarray(grey, np.float32))
    kelvin.save(tmp_path / "a.tif")
    expected = Predictor(random_detector, cpu, tile=tile).predict_file(tmp_path / "a.png")
    predictor = Predictor(replace(random_detector, value_range=ValueRange(280, 305.5)), cpu, tile=tile)
    assert len(expected.scores) > 20
    for found in (predictor.predict_file(tmp_path / "a.tif"), predictor.predict(kelvin),
                  predictor.predict_file(tmp_path / "a.png")):  # fmt: skip
        assert all(torch.equal(a, b) for a, b in zip(found, expected, strict=True))


def test_another_canvas(random_detector, cpu):
    predictor = Predictor(random_detector, cpu, canvas=Canvas(96, 160))
    found = predictor.predict(Image.effect_noise((1600, 960), 90).convert("RGB"))
    assert len(found.scores)
    assert (found.boxes_xyxy >= 0).all()
    assert (found.boxes_xyxy <= torch.tensor([1600.0, 960, 1600, 960])).all()
    assert (found.scores.diff() <= 0).all()


def test_the_callers_model_is_left_alone_and_times_are_measured(random_detector, cpu):
    before = {k: v.clone() for k, v in random_detector.model.state_dict().items()}
    predictor = Predictor(random_detector, cpu)
    predictor.warm_up()
    predictor.predict(Image.new("RGB", (80, 60)))
    assert predictor.latency.read == 0
    assert all(getattr(predictor.latency, p) > 0 for p in ("preprocess", "inference", "postprocess"))
    assert all(torch.equal(v, before[k]) for k, v in random_detector.model.state_dict().items())
    assert predictor.network.model is not random_detector.model


def test_an_object_is_where_it_was_drawn_in_a_tiled_picture(cpu):
    """A network that finds bright squares: what a tile sees is placed where the tile is."""

    class BrightCells:
        class_names, canvas, value_range = ("light",), Canvas(64, 64), None

        def prepare(self, frames):
            return frames

        def run(self, frames):
            return frames

        def find(self, frames, nms):
            found = []
            for frame in frames:
                y, x = np.nonzero(frame[..., 0] > 200)
                box = [x.min(), y.min(), x.max() + 1, y.max() + 1] if len(x) else None
                boxes = torch.tensor([box] if box else [], dtype=torch.float32).reshape(-1, 4)
                found.append(Detections(boxes, torch.ones(len(boxes)), torch.zeros(len(boxes), dtype=torch.int64)))
            return found

    picture = Image.new("RGB", (200, 130))
    picture.paste((255, 255, 255), (150, 100, 158, 106))
    predictor = Predictor(BrightCells(), cpu, tile=64)
    found = predictor.predict(picture)
    # In the whole picture the square is scaled by 64 / 200 and blurred; the tile has its pixels.
    assert [150, 100, 158, 106] in found.boxes_xyxy.tolist()
    assert len(found.scores) <= 2


@pytest.mark.parametrize("patience_s", [-1.0, 1e9])
def test_many_tiles_show_how_far_they_are(patience_s, random_detector, cpu, capsys, monkeypatch):
    monkeypatch.setattr("composite_nas.predict.predictor.PATIENCE_S", patience_s)
    Predictor(random_detector, cpu, tile=64).predict(Image.new("RGB", (256, 256)))
    assert ("Tiles:   0%|          | 0/25" in capsys.readouterr().err) == (patience_s < 0)


# Score and box in pixels, all of class 3, that version 821c275, a package without rooms, found with its own model.
FOUND_BY_AN_EARLIER_VERSION = (
    (0.920, 118.8, 24.0, 132.5, 36.3),
    (0.875, 111.4, 22.3, 133.9, 35.3),
    (0.697, 114.3, 23.2, 138.7, 39.0),
    (0.671, 23.3, 25.1, 53.0, 36.0),
    (0.651, 25.9, 22.9, 60.2, 44.5),
    (0.550, 30.7, 23.6, 57.3, 37.9),
    (0.549, 28.0, 79.6, 50.5, 100.2),
    (0.548, 31.4, 81.6, 46.2, 97.1),
)


def test_a_model_of_an_earlier_version_finds_the_same_boxes(cpu):
    picture = Image.new("RGB", (160, 120), (120, 125, 110))
    draw = ImageDraw.Draw(picture)
    for x, y, width, height, colour in (
        (20, 20, 40, 18, (200, 30, 30)), (80, 60, 20, 44, (240, 240, 240)), (110, 20, 26, 12, (30, 60, 190)),
        (30, 80, 14, 14, (20, 20, 20)),
    ):  # fmt: skip
        draw.rectangle((x, y, x + width, y + height), fill=colour)
    model = load_model(Path(__file__).parents[1] / "assets/model_of_flat_version.pt")
    found = Predictor(model, cpu, nms=Nms(0.5)).predict(picture)
    assert set(found.classes.tolist()) == {3}
    rows = torch.cat([found.scores[:, None], found.boxes_xyxy], 1).numpy()
    assert rows[:, 0] == pytest.approx(np.array(FOUND_BY_AN_EARLIER_VERSION)[:, 0], abs=1e-3)
    assert rows[:, 1:] == pytest.approx(np.array(FOUND_BY_AN_EARLIER_VERSION)[:, 1:], abs=0.06)
