"""What is written about found objects can be read by those who expect it."""

import json

import cv2
import numpy as np
import pytest
import torch
from PIL import Image, ImageColor
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from composite_nas.base.errors import UserError
from composite_nas.detection.decoding import Detections
from composite_nas.detection.drawing import PALETTE
from composite_nas.predict.output import MAX_TEXTS, CocoFile, PredictionFiles, draw_found, new_folder, yolo_rows

FOUND = Detections(
    torch.tensor([[10.0, 20, 30, 60], [50, 0, 100, 50]]), torch.tensor([0.9, 0.25]), torch.tensor([1, 0])
)
NOTHING = Detections(torch.zeros(0, 4), torch.zeros(0), torch.zeros(0, dtype=torch.int64))


def test_yolo_rows_by_hand():
    assert yolo_rows(FOUND, (100, 200)) == (
        "1 0.200000 0.200000 0.200000 0.200000 0.900000\n0 0.750000 0.125000 0.500000 0.250000 0.250000\n"
    )
    assert yolo_rows(NOTHING, (100, 200)) == ""


def test_coco_file_is_loaded_by_pycocotools_and_serves_as_results(tmp_path):
    coco = CocoFile(("car", "bus"))
    for name, found in (("a.jpg", FOUND), ("b.jpg", NOTHING)):
        coco.add(name, found, (100, 200))
    coco.write(tmp_path / "predictions.json")
    loaded = COCO(str(tmp_path / "predictions.json"))
    assert [loaded.imgs[i]["file_name"] for i in loaded.getImgIds()] == ["a.jpg", "b.jpg"]
    assert [loaded.cats[a["category_id"]]["name"] for a in loaded.loadAnns(loaded.getAnnIds(1))] == ["bus", "car"]
    assert loaded.anns[1]["bbox"] == [10, 20, 20, 40]
    results = loaded.loadRes(json.loads((tmp_path / "predictions.json").read_text())["annotations"])
    evaluation = COCOeval(loaded, results, "bbox")
    evaluation.evaluate()
    evaluation.accumulate()
    evaluation.summarize()
    assert evaluation.stats[0] == pytest.approx(1)  # against itself


def test_boxes_are_drawn_thicker_on_larger_pictures():
    small, large = Image.new("RGB", (200, 200)), Image.new("RGB", (4000, 4000))
    found = FOUND._replace(boxes_xyxy=FOUND.boxes_xyxy + 60)
    for picture in (small, large):
        draw_found(picture, found, ("car", "bus"))
    on_small, on_large = np.asarray(small), np.asarray(large)
    # A row through the middle of the first box, y 80 to 120: red, green, blue of its left line, which starts at x 70.
    assert on_small[110, 70:72].any(1).all()
    assert not on_small[110, 72:80].any()
    assert on_large[110, 70:78].any(1).all()


@pytest.mark.parametrize(("count", "has_legend"), [(MAX_TEXTS, False), (MAX_TEXTS + 1, True)])
def test_what_is_too_crowded_for_names_has_a_legend(count, has_legend):
    """All boxes in the upper half; the legend is in the colours of both classes at the lower left."""
    picture = Image.new("RGB", (400, 400), "white")
    boxes = torch.tensor([[20.0, 40, 90, 90]]).repeat(count, 1)
    found = Detections(boxes, torch.full((count,), 0.5), torch.arange(count) % 2)
    draw_found(picture, found, ("car", "bus"))
    lower = np.asarray(picture)[300:]
    assert (lower == 0).all(-1).any() == has_legend
    for colour in PALETTE[:2]:
        assert (lower == ImageColor.getrgb(colour)).all(-1).any() == has_legend
    assert (lower[:, 200:] == 255).all()


def test_pictures_labels_and_videos(tmp_path):
    files = PredictionFiles(tmp_path, ("car", "bus"), save_txt=True, save_json=True)
    picture = Image.new("RGB", (100, 200))
    files.add_picture("below/a", picture, FOUND)
    files.add("below/a", "below/a.png", FOUND, picture.size)
    with files.video("v", 10.0) as add_frame:
        for _ in range(4):
            add_frame(picture, FOUND)
    files.finish()
    assert {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()} == {
        "below/a.jpg", "labels/below/a.txt", "predictions.json", "v.mp4",
    }  # fmt: skip
    capture = cv2.VideoCapture(str(tmp_path / "v.mp4"))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) == 4
    there, frame = capture.read()
    assert there
    assert frame.shape == (200, 100, 3)
    assert frame.max() > 100


def test_a_picture_too_wide_for_jpeg(tmp_path):
    PredictionFiles(tmp_path, ("car", "bus")).add_picture("strip", Image.new("RGB", (70_000, 80)), FOUND)
    assert Image.open(tmp_path / "strip.png").size == (70_000, 80)


def test_nothing_is_overwritten(tmp_path):
    model = tmp_path / "model.pt"
    assert new_folder(model, None) == tmp_path / "predictions"
    assert new_folder(model, None) == tmp_path / "predictions_2"
    assert new_folder(model, tmp_path / "mine") == tmp_path / "mine" == new_folder(model, tmp_path / "mine")
    (tmp_path / "mine" / "a.jpg").write_bytes(b"mine")
    for taken in (tmp_path / "mine", tmp_path / "mine" / "a.jpg"):
        with pytest.raises(UserError, match="is not empty"):
            new_folder(model, taken)
    with pytest.raises(UserError, match="cannot make this folder"):
        new_folder(model, tmp_path / "mine" / "a.jpg" / "below")
