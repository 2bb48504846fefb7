"""An exported detector: what the file says of itself, and running it with ONNX Runtime."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from composite_nas.canvas import Canvas
from composite_nas.decoding import DecodedOutput, Detections, detect_decoded
from composite_nas.errors import UserError

INPUT, OUTPUTS = "images", ("boxes_xyxy", "scores")
EXPORT_EXTRA = 'pip install "composite-score-nas[export]"'
# Keys of the file's metadata_props; all values are JSON.
CLASS_NAMES, CANVAS, NORMALISATION, ORIGIN = "class_names", "canvas", "normalisation", "origin"


def import_onnx_runtime():
    try:
        import onnxruntime
    except ImportError as error:
        raise UserError(f"ONNX files need packages that are not installed: {EXPORT_EXTRA}") from error
    return onnxruntime


@dataclass
class OnnxNetwork:
    """A ``prediction.Network``.

    Attributes:
        session: of ONNX Runtime.
        class_names: index -> name.
        canvas: the only one that the network takes.
        origin: what is known of its data and training, see ``model_file.ORIGIN_FIELDS``.
    """

    session: object
    class_names: tuple[str, ...]
    canvas: Canvas
    origin: dict

    @property
    def description(self) -> str:
        return f"ONNX Runtime, {self.session.get_providers()[0]}"

    def prepare(self, frames: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(frames.transpose(0, 3, 1, 2), np.float32) / np.float32(255)

    def run(self, images: np.ndarray) -> list[np.ndarray]:
        return self.session.run(list(OUTPUTS), {INPUT: images})

    def find(self, output: list[np.ndarray], **limits: float) -> list[Detections]:
        return detect_decoded(DecodedOutput(*map(torch.from_numpy, output)), **limits)


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
        described = OnnxNetwork(session, tuple(map(str, class_names)), Canvas(int(height), int(width)), dict(origin))
    except (KeyError, ValueError, TypeError) as error:
        raise UserError(f"{name} was not exported by this program: it does not say its classes and canvas") from error
    if [o.name for o in session.get_outputs()] != list(OUTPUTS) or [i.name for i in session.get_inputs()] != [INPUT]:
        raise UserError(f"{name} was not exported by this program: its inputs or outputs have other names")
    return described
