"""A trained detector -> an ONNX file with decoding inside, compared with PyTorch before it is written.

The metadata of an exported file say what it needs. ONNX Runtime runs it.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from composite_nas.base.errors import UserError
from composite_nas.base.files import write_bytes
from composite_nas.data.pictures import Canvas, ValueRange, place_on_canvas
from composite_nas.data.scenes import draw_scene
from composite_nas.detection.decoding import DecodedOutput, Detections, Nms, cell_grid, decode_all, detect_decoded
from composite_nas.detection.model_file import NORMALISATION, TrainedDetector

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

INPUT, OUTPUTS = "images", ("boxes_xyxy", "scores")
EXPORT_EXTRA = 'pip install "composite-score-nas[export]"'
# Keys of the file's metadata_props; all values are JSON. VALUE_RANGE is there if the training pictures were of 16 bit
# or float.
CLASS_NAMES, CANVAS, NORMALISATION_KEY, ORIGIN = "class_names", "canvas", "normalisation", "origin"
VALUE_RANGE = "value_range"
OPSET = 18
# The largest difference between ONNX Runtime and PyTorch: of boxes in pixels where a class' probability is above
# COMPARED_SCORE (or of the COMPARED_LEAST best ones), and of all probabilities.
TOLERANCE_PX, TOLERANCE_SCORE = 1e-3, 1e-3
COMPARED_SCORE, COMPARED_LEAST = 0.01, 100
COMPARED_BATCHES = (1, 3)
# Size (pixels) and altitude (metres above ground) of the drawn scenes that both networks get.
SCENE_SIZE_PX, SCENE_ALTITUDE_M = (512, 288), 40.0


def import_onnx_runtime():
    try:
        import onnxruntime
    except ImportError as error:
        raise UserError(f"ONNX files need packages that are not installed: {EXPORT_EXTRA}") from error
    return onnxruntime


@dataclass
class OnnxNetwork:
    """A ``predictor.Network``.

    Attributes:
        session: of ONNX Runtime.
        class_names: index -> name.
        canvas: the only one that the network takes.
        origin: what is known of its data and training, see ``model_file.ORIGIN_FIELDS``.
        value_range: of the training pictures, if they were of 16 bit or float.
    """

    session: InferenceSession
    class_names: tuple[str, ...]
    canvas: Canvas
    origin: dict
    value_range: ValueRange | None = None

    @property
    def tile(self) -> int:
        """See ``TrainedDetector``."""
        return self.origin.get("tile", 0)

    @property
    def description(self) -> str:
        return f"ONNX Runtime, {self.session.get_providers()[0]}"

    def prepare(self, frames: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(frames.transpose(0, 3, 1, 2), np.float32) / np.float32(255)

    def run(self, images: np.ndarray) -> list[np.ndarray]:
        return self.session.run(list(OUTPUTS), {INPUT: images})

    def find(self, output: list[np.ndarray], nms: Nms) -> list[Detections]:
        return detect_decoded(DecodedOutput(*map(torch.from_numpy, output)), nms)


def open_onnx(source: Path | bytes, device: str = "auto", name: str = "") -> OnnxNetwork:
    """Open an exported model.

    Args:
        source: the file or its content.
        device: auto and cpu are the CPU; cuda needs the package onnxruntime-gpu.
        name: for messages, when ``source`` is no file.

    Raises:
        UserError: missing, damaged, not exported by this program, or no such device.
    """
    if isinstance(source, Path):
        name = str(source)
        if not source.is_file():
            raise UserError(f"{source} does not exist: make it with predict.py model_rank1.pt --export onnx")
    runtime = import_onnx_runtime()
    provider = {"auto": "CPU", "cpu": "CPU", "cuda": "CUDA"}.get(device, device) + "ExecutionProvider"
    if provider not in runtime.get_available_providers():
        raise UserError(
            f"--device {device}: ONNX Runtime is installed without it here; use --device cpu"
            + (" or pip install onnxruntime-gpu" if device == "cuda" else " or the .pt file")
        )
    errors = runtime.capi.onnxruntime_pybind11_state
    options = runtime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    options.log_severity_level = 3
    try:
        content = source.read_bytes() if isinstance(source, Path) else source
        session = runtime.InferenceSession(content, options, providers=[provider])
    except (errors.InvalidProtobuf, errors.InvalidGraph, errors.Fail, errors.InvalidArgument, errors.NotImplemented,
            errors.RuntimeException, errors.NoSuchFile, OSError) as error:  # fmt: skip
        raise UserError(f"{name} is not an ONNX file or is damaged; export it again with --export onnx") from error
    metadata = session.get_modelmeta().custom_metadata_map
    try:
        class_names, canvas, origin = (json.loads(metadata[key]) for key in (CLASS_NAMES, CANVAS, ORIGIN))
        height, width = canvas
        ends = json.loads(metadata.get(VALUE_RANGE, "null"))
        described = OnnxNetwork(
            session, tuple(map(str, class_names)), Canvas(int(height), int(width)), dict(origin),
            None if ends is None else ValueRange(*map(float, ends)),
        )  # fmt: skip
    except (KeyError, ValueError, TypeError) as error:
        raise UserError(f"{name} was not exported by this program: it does not say its classes and canvas") from error
    if [o.name for o in session.get_outputs()] != list(OUTPUTS) or [i.name for i in session.get_inputs()] != [INPUT]:
        raise UserError(f"{name} was not exported by this program: its inputs or outputs have other names")
    return described


class DecodingDetector(nn.Module):
    """images float32 [N, 3, H, W] in 0..1 -> boxes_xyxy [N, A, 4] in their pixels, scores [N, A, C] in 0..1."""

    centres: Tensor
    strides: Tensor

    def __init__(self, trained: TrainedDetector, canvas: Canvas):
        super().__init__()
        self.model, self.canvas = trained.model, canvas
        centres, strides = cell_grid(canvas, trained.model.config.strides)
        self.register_buffer("centres", centres)
        self.register_buffer("strides", strides)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        boxes_xyxy, scores = decode_all(self.model(images), self.canvas, self.centres, self.strides)
        return boxes_xyxy, scores


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
    assert program is not None, "the exporter of dynamo returns a program"
    model = program.model_proto
    onnx.helper.set_model_props(model, metadata_of(trained, canvas))
    onnx.checker.check_model(model)
    return model.SerializeToString()


def metadata_of(trained: TrainedDetector, canvas: Canvas) -> dict[str, str]:
    """What an exported file says of itself: keys above -> JSON."""
    origin = trained.origin
    if canvas != trained.canvas:  # how accurate it is there was not measured
        origin = {name: value for name, value in origin.items() if "map50" not in name}
    described = {
        CLASS_NAMES: list(trained.class_names), CANVAS: list(canvas), NORMALISATION_KEY: NORMALISATION,
        ORIGIN: origin,
    }  # fmt: skip
    if trained.value_range is not None:
        described[VALUE_RANGE] = list(trained.value_range)
    return {key: json.dumps(value) for key, value in described.items()}


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
    """Silence the exporter's messages about its own steps."""
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(logging.NOTSET)
