"""Shapes, cost, decoding and NMS; gradients reach every parameter of random configurations."""

import math
from dataclasses import replace

import optuna
import pytest
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision.ops import nms

from composite_nas.data.pictures import Canvas
from composite_nas.detection.decoding import Nms, cell_grid, decode_all, decode_boxes, detect, detect_decoded
from composite_nas.detection.loss import Criterion
from composite_nas.detection.model_file import load_model, model_bytes
from composite_nas.detection.network import Detector, DetectorConfig, DetectorOutput, count_cost
from composite_nas.search.space import suggest


def random_configs(count: int):
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=11))
    return [suggest(study.ask(), 4, 1, 0).detector for _ in range(count)]


@pytest.mark.parametrize("config", random_configs(30), ids=range(30))
def test_gradients_reach_every_parameter(config):
    torch.manual_seed(0)
    model = Detector(config)
    first = [[0.0, 5, 5, 17, 17], [1, 30, 30, 34, 35], [2, 0, 0, 128, 128]]
    targets = [torch.tensor(boxes) for boxes in (first, [[3.0, 8, 8, 48, 48]])]
    output = model(torch.rand(2, 3, 128, 128))
    criterion = Criterion(128, config.strides)
    criterion(output, criterion.assign(targets)).total.backward()
    without = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0]
    assert without == []


@pytest.mark.parametrize("canvas", [Canvas(96, 96), Canvas(32, 96), Canvas(96, 64)])
@pytest.mark.parametrize("finest_stride", [4, 8])
@pytest.mark.parametrize("num_blocks", [2, 3, 4, 5])
def test_one_prediction_per_cell(num_blocks, finest_stride, canvas):
    sizes = (num_blocks, (8,) * num_blocks, (3,) * num_blocks)
    config = DetectorConfig(3, *sizes, depth=0, neck="pan", finest_stride=finest_stride)
    output = Detector(config).eval()(torch.rand(1, 3, *canvas))
    cells = sum((canvas.height // s) * (canvas.width // s) for s in config.strides)
    assert output.logits.shape == (1, cells, 3)
    assert output.log_ltrb.shape == (1, cells, 4)
    assert len(cell_grid(canvas, config.strides)[0]) == cells


def test_cells_start_as_background():
    model = Detector(DetectorConfig(3)).eval()
    probability = model(torch.rand(1, 3, 64, 64)).logits.sigmoid().detach()
    assert probability.mean() == pytest.approx(0.01, abs=0.005)


@pytest.mark.parametrize("wrong", [
    {"num_blocks": 6}, {"filters": (8, 8)}, {"kernels": (3, 3, 3, 4)}, {"block": "dense"}, {"finest_stride": 16},
    {"dropout": 1.0}, {"num_classes": 0},
])  # fmt: skip
def test_bad_configurations_are_refused(wrong):
    with pytest.raises(ValueError, match=r"must|need|unknown"):
        DetectorConfig(**({"num_classes": 2} | wrong))


def test_cost_by_hand():
    """The stem alone: 3 -> 8 channels, 3x3, stride 2 on 64 pixels is 32 * 32 * 27 * 8 MACs of the total."""
    small = DetectorConfig(1, 2, (16, 8), (3, 3), depth=0, neck_width=8, head_width=8, head_depth=1)
    model = Detector(small).eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        model(torch.zeros(1, 3, 64, 64))
    macs = counter.get_total_flops() / 2
    cost = count_cost(small, 64)
    assert cost.gmacs == pytest.approx(macs / 1e9)
    assert macs > 32 * 32 * 27 * 8
    assert cost.n_params == sum(p.numel() for p in model.parameters())


def test_cost_of_a_rectangle_is_in_proportion_to_its_pixels():
    config = DetectorConfig(3, 4, (8, 16, 24, 32), (3, 5, 3, 3), depth=1, neck="pan")
    square = count_cost(config, 128)
    for canvas in (Canvas(96, 128), Canvas(128, 96)):
        assert count_cost(config, canvas).gmacs == pytest.approx(0.75 * square.gmacs, rel=1e-12)
        assert count_cost(config, canvas).n_params == square.n_params


def test_cell_grid_of_rectangles_by_hand():
    centres, strides = cell_grid(Canvas(32, 64), (16, 32))
    level0 = [[8, 8], [24, 8], [40, 8], [56, 8], [8, 24], [24, 24], [40, 24], [56, 24]]
    assert centres.tolist() == [*level0, [16, 16], [48, 16]]
    assert strides.tolist() == [16] * 8 + [32] * 2
    assert cell_grid(Canvas(64, 32), (32,))[0].tolist() == [[16, 16], [16, 48]]
    assert cell_grid(64, (32,))[0].tolist() == [[16, 16], [48, 16], [16, 48], [48, 48]]


def raw_output(logits, boxes_at_cells, canvas=64):
    """DetectorOutput for strides (32,) whose decoded boxes are the given ones."""
    centres, strides = cell_grid(canvas, (32,))
    boxes = torch.tensor(boxes_at_cells)
    ltrb = torch.cat([centres - boxes[:, :2], boxes[:, 2:] - centres], 1) / strides[:, None]
    return DetectorOutput(torch.tensor(logits)[None], ltrb.log()[None])


def test_detections_are_cut_off_at_the_sides_of_a_rectangle():
    """Two cells side by side; the box of the second reaches beyond the right side and the bottom."""
    output = raw_output([[1.0], [2.0]], [[4.0, 2, 20, 30], [40, 10, 70, 50]], Canvas(32, 64))
    found = detect(output, Canvas(32, 64), (32,))[0]
    assert found.boxes_xyxy.tolist() == [pytest.approx(b, abs=1e-4) for b in ([40, 10, 64, 32], [4, 2, 20, 30])]


def test_decoding_by_hand():
    log_ltrb = torch.tensor([[0.0, math.log(2), math.log(0.5), 0.0]])
    box = decode_boxes(log_ltrb, torch.tensor([[20.0, 30.0]]), torch.tensor([8.0]))
    assert box[0].tolist() == pytest.approx([12, 14, 24, 38])


def test_detect_keeps_the_best_of_overlapping_boxes_per_class():
    boxes = [[0.0, 0, 60, 60], [1, 1, 61, 61], [2, 2, 62, 62], [10, 40, 20, 60]]
    logits = [[3.0, -9], [2.0, -9], [-9, 1.0], [-9, -9]]
    found = detect(raw_output(logits, boxes), 64, (32,), Nms(0.01, 0.5))[0]
    assert found.classes.tolist() == [0, 1]
    assert found.boxes_xyxy[0].tolist() == pytest.approx([0, 0, 60, 60], abs=1e-3)
    assert found.scores.tolist() == pytest.approx(torch.tensor([3.0, 1.0]).sigmoid().tolist())


def test_detect_limits_and_empty_results():
    boxes = [[0.0, 0, 30, 30], [34, 0, 64, 30], [0, 34, 30, 64], [34, 34, 64, 64]]
    output = raw_output([[1.0], [2.0], [3.0], [0.0]], boxes)
    best = detect(output, 64, (32,), Nms(max_detections=2))[0].scores
    assert torch.allclose(best, torch.tensor([3.0, 2.0]).sigmoid())
    empty = detect(output, 64, (32,), Nms(0.999))[0]
    assert empty.boxes_xyxy.shape == (0, 4)
    assert empty.classes.dtype == torch.int64


@pytest.mark.parametrize("strides", [(8, 16, 32), (4, 8, 16, 32)])
def test_detect_of_a_batch_equals_torchvision_nms_per_image_and_class(strides):
    torch.manual_seed(0)
    centres, cell_strides = cell_grid(64, strides)
    shape = (3, len(centres))
    # Planes of classes in memory, as the network makes them.
    output = DetectorOutput((torch.randn(3, 4, len(centres)) - 1).transpose(1, 2), torch.randn(*shape, 4) * 0.5)
    output.logits[1] = -20.0  # nothing in the second image
    found = detect(output, 64, strides, Nms(0.2, 0.5, pre_nms=10**6, max_detections=10**6))
    assert len(found[1].scores) == 0
    for i in (0, 2):
        boxes = decode_boxes(output.log_ltrb[i], centres, cell_strides).clamp(0, 64)
        scores = output.logits[i].sigmoid()
        for c in range(4):
            kept = scores[:, c] > 0.2
            best = nms(boxes[kept], scores[kept, c], 0.5)
            assert torch.equal(found[i].boxes_xyxy[found[i].classes == c], boxes[kept][best])
            assert torch.allclose(found[i].scores[found[i].classes == c], scores[kept, c][best])
        assert (found[i].scores.diff() <= 0).all()


def test_detect_of_decoded_output_equals_detect():
    """And agnostic NMS keeps one box where boxes of two classes overlap."""
    torch.manual_seed(0)
    canvas, strides = Canvas(64, 96), (8, 16, 32)
    centres, cell_strides = cell_grid(canvas, strides)
    output = DetectorOutput(torch.randn(2, len(centres), 4), torch.randn(2, len(centres), 4) * 0.4 + 1)
    decoded = decode_all(output, canvas, centres, cell_strides)
    for agnostic in (False, True):
        limits = Nms(0.3, 0.5, agnostic=agnostic)
        pairs = zip(detect(output, canvas, strides, limits), detect_decoded(decoded, limits), strict=True)
        for one, other in pairs:
            assert len(one.scores) > 5
            assert torch.equal(one.classes, other.classes)
            assert torch.allclose(one.boxes_xyxy, other.boxes_xyxy)
            assert torch.equal(one.scores, other.scores)
            everything = nms(one.boxes_xyxy, one.scores, 0.5)
            assert (len(everything) == len(one.scores)) is agnostic


def test_linear_layers_cost_a_multiplication_for_each_weight(monkeypatch, tiny_config):
    """5 channels of 32 x 32 from 3, then 32 columns to 7."""
    network = nn.Sequential(nn.Conv2d(3, 5, 1, bias=False), nn.Linear(32, 7, bias=False))
    monkeypatch.setattr("composite_nas.detection.network.Detector", lambda config: network.to("meta"))
    cost = count_cost(replace(tiny_config, num_classes=77), 32)
    assert round(cost.gmacs * 1e9) == 5 * 32 * 32 * 3 + 5 * 32 * 7 * 32
    assert cost.n_params == 5 * 3 + 32 * 7


def test_a_model_file_is_the_same_for_the_same_detector(random_detector, tmp_path):
    """A run that goes on after its end measures the test split again; its ONNX file stays that of the same detector."""
    trained = replace(random_detector, origin={"test_images": 3})
    (tmp_path / "a.pt").write_bytes(model_bytes(trained))
    assert model_bytes(load_model(tmp_path / "a.pt")) == model_bytes(trained)
