"""Where tiles are, which halves are dropped, and how boxes of several tiles become one list; by hand."""

import pytest
import torch

from composite_nas.data.pictures import Canvas
from composite_nas.data.tiles import Tile, place_tiles
from composite_nas.detection.decoding import NMS_OF_MAP, Detections, Nms
from composite_nas.predict.predictor import merge, without_cut_ones

SQUARE = Canvas(64, 64)


def detections(*boxes, scores=None, classes=None):
    n = len(boxes)
    scores = torch.tensor(scores or [0.9 - 0.1 * i for i in range(n)])
    return Detections(torch.tensor(boxes, dtype=torch.float32).reshape(n, 4), scores, torch.tensor(classes or [0] * n))


def test_tiles_of_a_picture():
    # 250 columns in tiles of 100 with 20 in common at least: steps of at most 80, so three, 75 apart; one row.
    tiles = place_tiles(250, 80, 100, 0.2, SQUARE)
    assert tiles == [
        Tile(0, 0, 100, 80, (0, 0, 25, 0)), Tile(75, 0, 175, 80, (25, 0, 25, 0)), Tile(150, 0, 250, 80, (25, 0, 0, 0)),
    ]  # fmt: skip
    assert [t.corners for t in place_tiles(200, 200, 100, 0.0, SQUARE)] == [
        (0, 0, 100, 100), (100, 0, 200, 100), (0, 100, 100, 200), (100, 100, 200, 200),
    ]  # fmt: skip
    assert place_tiles(100, 60, 100, 0.2, SQUARE) == [Tile(0, 0, 100, 60, (0, 0, 0, 0))]
    # The canvas' shape: 96 x 160 of 160.
    assert place_tiles(161, 96, 160, 0.5, Canvas(96, 160))[1] == Tile(1, 0, 161, 96, (159, 0, 0, 0))
    assert [t.corners for t in place_tiles(160, 120, 160, 0.5, Canvas(96, 160))] == [(0, 0, 160, 96), (0, 24, 160, 120)]


@pytest.mark.parametrize(("width", "height", "tile", "overlap"), [(1360, 765, 640, 0.2), (641, 2000, 640, 0.9)])
def test_tiles_cover_everything_and_overlap_enough(width, height, tile, overlap):
    tiles = place_tiles(width, height, tile, overlap, SQUARE)
    covered = torch.zeros(height, width, dtype=torch.bool)
    for t in tiles:
        assert 0 <= t.x1 < t.x2 <= width
        assert 0 <= t.y1 < t.y2 <= height
        covered[t.y1 : t.y2, t.x1 : t.x2] = True
        assert all(s == 0 or s >= int(overlap * tile) for s in t.shared)
    assert covered.all()


def test_halves_at_inner_borders_are_left_out():
    tile = Tile(100, 100, 200, 200, (20, 0, 20, 20))  # the picture ends at its top
    kept = [
        [120, 120, 140, 140],  # inside
        [110, 100, 118, 118],  # at the top, where the picture ends
        [100, 130, 125, 140],  # at the left, but longer than the 20 pixels in common
        [170, 150, 198, 160],  # longer than 20 at the right
        [170, 150, 197, 199.5],  # higher than 20 at the bottom
        [185, 150, 198.9, 160],  # ends 1.1 pixels before the border; up to 1 counts as touching
    ]
    dropped = [
        [100, 130, 110, 140],
        [100.5, 110, 115, 190],  # narrow, however high
        [185, 150, 199.5, 160],
        [150, 185, 190, 199.5],
        [190, 190, 200, 200],
    ]
    found = without_cut_ones(detections(*kept, *dropped, scores=[0.5] * 11), tile)
    assert torch.equal(found.boxes_xyxy, torch.tensor(kept))
    assert len(without_cut_ones(detections(*dropped), Tile(100, 100, 200, 200, (0, 0, 0, 0))).scores) == 5


@pytest.mark.parametrize("length", [5, 17, 18.5, 19.5, 20, 20.5, 22])
@pytest.mark.parametrize("is_column", [False, True])
def test_an_object_is_in_a_tile_wherever_it_is(length, is_column):
    """Also one that is as long as what the tiles share, and touches the borders of both."""
    spans = {(0, 100): (0, 20), (80, 180): (20, 0)}
    for start in torch.arange(60, 120, 0.25).tolist():
        seen = []
        for (low, high), (before, after) in spans.items():
            box = [max(low, start), 40, min(high, start + length), 50]
            tile = Tile(low, 0, high, 100, (before, 0, after, 0))
            if is_column:
                box, tile = [box[i] for i in (1, 0, 3, 2)], Tile(0, low, 100, high, (0, before, 0, after))
            seen += [without_cut_ones(detections(box), tile).boxes_xyxy] if box[0] < box[2] and box[1] < box[3] else []
        kept = [box for found in seen for box in found.tolist()]
        assert [40, start, 50, start + length] in kept or [start, 40, start + length, 50] in kept or length > 20, start
        assert kept


def test_an_object_on_a_border_leaves_one_box():
    # A car of 16 pixels from 92 to 108; tiles 0-100 and 80-180 see [92, 100] and all of it.
    left, right = (Tile(0, 0, 100, 100, (0, 0, 20, 0)), Tile(80, 0, 180, 100, (20, 0, 0, 0)))
    half, all_of_it = detections([92, 40, 100, 50]), detections([92, 40, 108, 50], scores=[0.7])
    merged = merge([without_cut_ones(half, left), without_cut_ones(all_of_it, right)], NMS_OF_MAP)
    assert merged.boxes_xyxy.tolist() == [[92, 40, 108, 50]]
    # A lorry of 60 pixels from 60 to 120 is cut by both: both parts stay, and the whole picture's box.
    parts = [
        without_cut_ones(detections([60, 40, 100, 50]), left),
        without_cut_ones(detections([80, 40, 120, 50]), right),
        detections([60, 40, 120, 50], scores=[0.95]),
    ]
    merged = merge(parts, NMS_OF_MAP)
    assert merged.boxes_xyxy[0].tolist() == [60, 40, 120, 50]
    assert len(merged.scores) == 1  # IoU of each part with the whole is 40 / 60 > 0.6


def test_merging_is_by_class_unless_told_otherwise():
    a = detections([0, 0, 10, 10], [50, 50, 60, 60], scores=[0.6, 0.5], classes=[0, 1])
    b = detections([0, 0, 10, 11], [50, 50, 60, 60], scores=[0.9, 0.4], classes=[0, 2])
    merged = merge([a, b], NMS_OF_MAP)
    assert merged.scores.tolist() == pytest.approx([0.9, 0.5, 0.4])
    assert merged.classes.tolist() == [0, 1, 2]
    assert merge([a, b], Nms(agnostic=True)).classes.tolist() == [0, 1]
    assert merge([a, b], Nms(max_detections=1)).scores.tolist() == pytest.approx([0.9])
    nothing = detections()
    assert merge([nothing, nothing], NMS_OF_MAP).boxes_xyxy.shape == (0, 4)
    assert without_cut_ones(nothing, Tile(0, 0, 9, 9, (1, 1, 1, 1))).boxes_xyxy.shape == (0, 4)
