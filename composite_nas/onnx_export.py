"""A trained detector -> an ONNX file with decoding inside, compared with PyTorch before it is written."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from composite_nas.canvas import Canvas
from composite_nas.decoding import DecodedOutput, cell_grid, decode_all
from composite_nas.errors import UserError
from composite_nas.model_file import NORMALISATION, TrainedDetector
from composite_nas.onnx_model import CANVAS, CLASS_NAMES, EXPORT_EXTRA, INPUT, ORIGIN, OUTPUTS, OnnxNetwork, open_onnx
from composite_nas.onnx_model import NORMALISATION as NORMALISATION_KEY
from composite_nas.pictures import place_on_canvas
from composite_nas.scenes import draw_scene
from composite_nas.whole_files import write_bytes

OPSET = 18
# The largest difference between ONNX Runtime and PyTorch: of boxes in pixels where a class' probability is above
# COMPARED_SCORE (or of the COMPARED_LEAST best ones), and of all probabilities.
TOLERANCE_PX, TOLERANCE_SCORE = 1e-3, 1e-3
COMPARED_SCORE, COMPARED_LEAST = 0.01, 100
COMPARED_BATCHES = (1, 3)
# Of the drawn scenes that both networks look at: pixels, and metres above ground.
SCENE_SIZE_PX, SCENE_ALTITUDE_M = (512, 288), 40.0


class DecodingDetector(nn.Module):
    """images float32 [N, 3, H, W] in 0..1 -> boxes_xyxy [N, A, 4] in their pixels, scores [N, A, C] in 0..1."""

    def __init__(self, trained: TrainedDetector, canvas: Canvas):
        super().__init__()
        self.model, self.canvas = trained.model, canvas
        centres, strides = cell_grid(canvas, trained.model.config.strides)
        self.register_buffer("centres", centres)
        self.register_buffer("strides", strides)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        return tuple(decode_all(self.model(images), self.canvas, self.centres, self.strides))


@dataclass(frozen=True)
class ExportCheck:
    """The largest absolute differences between ONNX Runtime and PyTorch.

    Attributes:
        boxes_px: of corners, pixels of the canvas, of ``compared`` boxes.
        scores: of the probabilities of all cells and classes.
        compared: boxes.
    """

    boxes_px: float
    scores: float
    compared: int


def export_onnx(trained: TrainedDetector, path: Path, canvas: Canvas | None = None) -> ExportCheck:
    """Write ``path``: the network for float32 RGB pictures [N, 3, H, W] in 0..1, letterboxed, N free; see
    DecodingDetector. Its metadata hold class names, canvas, normalisation and origin.

    Args:
        canvas: H and W; None for those that it was trained on.

    Raises:
        UserError: packages are missing, the file cannot be written, or ONNX Runtime finds other boxes than PyTorch;
            nothing is written then.
    """
    canvas = canvas or trained.canvas
    content = onnx_bytes(trained, canvas)
    check = compare(trained, open_onnx(content, name=path.name))
    if not (check.boxes_px <= TOLERANCE_PX and check.scores <= TOLERANCE_SCORE):
        raise UserError(
            f"{path} is not written: ONNX Runtime differs from PyTorch by {check.boxes_px:.2g} px and "
            f"{check.scores:.2g} in scores, more than {TOLERANCE_PX} and {TOLERANCE_SCORE}; use the .pt file"
        )
    write_bytes(path, content)
    return check


def onnx_bytes(trained: TrainedDetector, canvas: Canvas) -> bytes:
    try:
        import onnx
        import onnxscript  # noqa: F401  the exporter of torch needs it
    except ImportError as error:
        raise UserError(f"--export onnx needs packages that are not installed: {EXPORT_EXTRA}") from error
    if "dynamic_shapes" not in torch.onnx.export.__code__.co_varnames:
        raise UserError(f"--export onnx needs torch 2.6 or newer, here is {torch.__version__}: pip install -U torch")
    network = DecodingDetector(trained, canvas).eval()
    example = torch.zeros(2, 3, *canvas)
    with _quietly(), torch.no_grad():
        program = torch.onnx.export(
            network, (example,), dynamo=True, opset_version=OPSET, verbose=False,
            input_names=[INPUT], output_names=list(OUTPUTS), dynamic_shapes=({0: torch.export.Dim("batch")},),
        )  # fmt: skip
    model = program.model_proto
    described = {
        CLASS_NAMES: list(trained.class_names), CANVAS: list(canvas), NORMALISATION_KEY: NORMALISATION,
        ORIGIN: trained.origin,
    }  # fmt: skip
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in described.items()})
    onnx.checker.check_model(model)
    return model.SerializeToString()


def compare(trained: TrainedDetector, exported: OnnxNetwork) -> ExportCheck:
    """Run both on drawn scenes and on noise, in batches of COMPARED_BATCHES pictures."""
    network, rng = DecodingDetector(trained, exported.canvas).eval(), np.random.default_rng(0)
    boxes_px, scores, compared = 0.0, 0.0, 0
    for count in COMPARED_BATCHES:
        scenes = [draw_scene(rng, SCENE_SIZE_PX, SCENE_ALTITUDE_M)[0] for _ in range(count)]
        frames = np.stack([place_on_canvas(scene, scene.size, exported.canvas) for scene in scenes])
        if count > 1:
            frames[-1] = rng.integers(0, 256, frames[-1].shape, np.uint8)
        images = exported.prepare(frames)
        with torch.inference_mode():
            expected = DecodedOutput(*network(torch.from_numpy(images)))
        found = DecodedOutput(*map(torch.from_numpy, exported.run(images)))
        best = expected.scores.amax(2)
        floor = min(COMPARED_SCORE, best.flatten().topk(min(COMPARED_LEAST, best.numel())).values[-1].item())
        sure = best >= floor
        boxes_px = max(boxes_px, (found.boxes_xyxy - expected.boxes_xyxy)[sure].abs().max().item())
        scores = max(scores, (found.scores - expected.scores).abs().max().item())
        compared += int(sure.sum())
    return ExportCheck(boxes_px, scores, compared)


@contextlib.contextmanager
def _quietly():
    """The exporter talks about its own steps."""
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)
