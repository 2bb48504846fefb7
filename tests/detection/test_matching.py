"""Matches of detections and objects that can be counted by hand."""

import numpy as np
import pytest
import torch

from composite_nas.detection.accuracy.matching import confusion_matrix, match_picture, recall_by_size, right_detections
from composite_nas.detection.decoding import Detections


def found(*rows):
    """(x1, y1, x2, y2, score, class) each."""
    table = torch.tensor(rows, dtype=torch.float32).reshape(-1, 6)
    return Detections(table[:, :4], table[:, 4], table[:, 5].long())


def truth(*rows):
    """(class, x1, y1, x2, y2) each."""
    return torch.tensor(rows, dtype=torch.float32).reshape(-1, 5)


def test_right_wrong_class_missed_and_extra():
    matches = match_picture(
        found((0, 0, 10, 10, 0.9, 0), (20, 0, 30, 10, 0.8, 1), (50, 50, 60, 60, 0.7, 1)),
        truth((0, 0, 0, 10, 10), (0, 20, 0, 30, 10), (1, 80, 80, 84, 84)),
    )
    assert matches.found_classes.tolist() == [0, 1, -1]
    assert matches.extra_classes.tolist() == [1]
    assert (matches.num_right, matches.num_detections) == (1, 3)
    assert matches.f1 == pytest.approx(2 / 6)
    counts = confusion_matrix([matches], 2)
    # Rows: detected as 0, as 1, missed; columns: object of class 0, of class 1, none.
    assert counts.tolist() == [[1, 0, 0], [1, 0, 1], [0, 1, 0]]
    assert counts[:, :2].sum() == 3
    sizes = {(g["from_px"], g["to_px"]): (g["objects"], g["found"]) for g in recall_by_size([matches])}
    assert sizes[0, 4] == (0, 0)
    assert sizes[4, 8] == (1, 0)
    assert sizes[8, 16] == (2, 1)
    assert sizes[64, None] == (0, 0)


def test_a_detection_counts_once_and_the_better_overlap_wins():
    objects = truth((0, 0, 0, 10, 10), (0, 0, 1, 10, 11))
    matches = match_picture(found((0, 1, 10, 11, 0.9, 0)), objects)
    assert matches.found_classes.tolist() == [-1, 0]
    assert match_picture(found((0, 6, 10, 16, 0.9, 0)), objects[:1]).num_right == 0
    # The same class goes before the better overlap.
    matches = match_picture(found((0, 0, 10, 10, 0.9, 1), (0, 0, 10, 8, 0.3, 0)), objects[:1])
    assert (matches.found_classes.tolist(), matches.extra_classes.tolist()) == ([0], [1])


def test_the_surer_detection_takes_the_object_whatever_weaker_ones_there_are():
    objects = truth((0, 0, 0, 10, 10), (0, 0, 3, 10, 13), (1, 50, 50, 60, 60))
    boxes = found(
        (0, 1, 10, 11, 0.9, 0), (0, 0, 10, 10, 0.8, 0), (0, 0, 10, 10, 0.7, 0), (50, 50, 60, 60, 0.6, 0),
        (50, 50, 60, 60, 0.5, 1), (90, 90, 95, 95, 0.4, 1),
    )  # fmt: skip
    expected = [True, True, False, False, True, False]  # the nearest of the second is taken
    assert right_detections(boxes, objects).tolist() == expected
    for n in range(6):
        assert right_detections(Detections(*(t[:n] for t in boxes)), objects).tolist() == expected[:n]
    assert right_detections(boxes, truth()).tolist() == [False] * 6


def test_nothing_to_find_and_nothing_found():
    empty = match_picture(found(), truth())
    assert empty.f1 == 1.0
    assert match_picture(found((0, 0, 5, 5, 0.9, 0)), truth()).f1 == 0.0
    assert match_picture(found(), truth((0, 0, 0, 5, 5))).f1 == 0.0
    assert confusion_matrix([empty], 3).sum() == 0
    assert [g["objects"] for g in recall_by_size([])] == [0] * 6


def test_counts_add_up_on_random_boxes():
    generator = torch.Generator().manual_seed(0)
    pictures = []
    for _ in range(20):
        corners = torch.rand(15, 2, generator=generator) * 60
        boxes = torch.cat([corners, corners + 10 + 20 * torch.rand(15, 2, generator=generator)], 1)
        labels = torch.randint(0, 3, (15, 1), generator=generator).float()
        moved = boxes[:10] + 3 * torch.rand(10, 4, generator=generator)
        scores = torch.rand(10, generator=generator)
        detected = Detections(moved, scores, torch.randint(0, 3, (10,), generator=generator))
        pictures.append(match_picture(detected, torch.cat([labels, boxes], 1)))
    counts = confusion_matrix(pictures, 3)
    assert counts[:, :3].sum() == 20 * 15
    assert counts[:3].sum() == 20 * 10
    assert np.trace(counts[:3, :3]) == sum(p.num_right for p in pictures)
