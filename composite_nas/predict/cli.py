"""Find objects in pictures and videos with a trained detector, or export it.

    python bayesian_optimization/predict.py results/model_rank1.pt photo.jpg folder/ "more/*.png"
    python bayesian_optimization/predict.py results/model_rank1.pt --export onnx
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
import tyro

from composite_nas.base.devices import is_out_of_memory, select_device, use_whole_cpu
from composite_nas.base.errors import USER_ERROR_EXIT_CODE, UserError, exit_code_of, say
from composite_nas.base.files import number_or_nan, write_text
from composite_nas.base.settings import check_sizes, require_local_places
from composite_nas.data.picture_files import IMAGE_ERRORS, told_of
from composite_nas.data.pictures import Canvas
from composite_nas.data.tiles import OVERLAP
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.decoding import SHOWN_IOU, Detections, Nms
from composite_nas.detection.model_file import TrainedDetector, load_model
from composite_nas.predict.model_card import is_model_card, model_card
from composite_nas.predict.onnx_file import OnnxNetwork, export_onnx, open_onnx
from composite_nas.predict.output import PredictionFiles, new_folder
from composite_nas.predict.predictor import Latency, Predictor
from composite_nas.predict.sources import PictureFile, VideoFile, find_sources

PARTS = tuple(f.name for f in fields(Latency))


@dataclass(frozen=True)
class PredictSettings:
    """Settings of one prediction."""

    model: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(metavar="MODEL")]
    """model_rank1.pt of a finished run, or a model_rank1.onnx exported from it."""
    pictures: Annotated[tuple[str, ...], tyro.conf.Positional, tyro.conf.arg(metavar="PICTURES ...")] = ()
    """Files, folders (with the folders in them), wildcards such as "DIR/*.jpg", videos (with OpenCV)."""
    conf: float | None = None
    """Show boxes with at least this confidence; default: where F1 was highest in validation, else 0.25."""
    iou: float = SHOWN_IOU
    """Largest overlap (IoU) of two boxes; beyond it the weaker box is dropped."""
    agnostic_nms: bool = True
    """Whatever their classes, so that each object gets one box; --no-agnostic-nms only compares boxes of one class,
    as mAP does (there with --iou 0.6)."""
    max_detections: int = 500
    """Most boxes a picture."""
    image_size: int = 0
    """Letterbox into a square of this side in pixels, a multiple of 32, instead of what the model was trained with."""
    tile: int | None = None
    """Also look at overlapping tiles of this many pixels of the picture, for small objects in large pictures; 0 for
    none. Default: as in training."""
    overlap: float = OVERLAP
    """Least share of a tile that it has in common with its neighbour; objects below it are never cut."""
    save_pictures: bool = True
    """Write pictures (videos) with boxes."""
    save_txt: bool = False
    """Write labels/NAME.txt with a row "class cx cy w h conf" a box (YOLO, normalised)."""
    save_json: bool = False
    """Write predictions.json in COCO's format; category ids count from 1 in the order of the model's classes."""
    output: Path | None = None
    """New folder for results; default: predictions beside the model, or predictions_2 and so on."""
    export: Literal["onnx"] | None = None
    """Write the model as ONNX, decoding included, and a model card, beside the model."""
    device: Literal["auto", "cuda", "mps", "cpu"] = "auto"
    """Where to compute; auto takes the best one present."""
    precision: Literal["fp32", "auto", "bf16"] = "fp32"
    """fp32 gives the same boxes everywhere and is faster for single pictures on CPUs; auto uses bfloat16 where the
    device has it natively, as training does."""

    def validate(self) -> None:
        """Raises UserError for the first value out of its range."""
        require_local_places(self, "output")
        if self.conf is not None and not 0 <= self.conf < 1:
            raise UserError(f"--conf must be from 0 to below 1, not {self.conf}")
        if not 0 < self.iou <= 1:
            raise UserError(f"--iou must be above 0 and at most 1, not {self.iou}")
        if self.max_detections < 1:
            raise UserError(f"--max-detections must be at least 1, not {self.max_detections}")
        check_sizes(self.image_size or None, self.tile)
        if not 0 <= self.overlap <= 0.9:
            raise UserError(f"--overlap must be from 0 to 0.9, not {self.overlap}")
        if not self.pictures and not self.export:
            raise UserError("no pictures: give files or folders after the model, or --export onnx")


def main(home: Path | None = None, argv: Sequence[str] | None = None) -> int:
    """Flags -> exit code: 0, 2 after one sentence on stderr, 130 when interrupted.

    Args:
        home: where a relative model path is looked for when the working directory has none.
        argv: flags; None for the process' own.
    """
    return exit_code_of(
        lambda: _run(tyro.cli(PredictSettings, args=argv, description=__doc__), home),
        "make room or choose another --output",
        "Interrupted; what is finished is kept.",
    )


def _run(settings: PredictSettings, home: Path | None) -> int:
    settings.validate()
    use_whole_cpu()
    model = settings.model
    if home and not model.exists() and (home / model).exists():
        model = home / model
    try:
        if settings.export:
            _export(settings, model)
        return _predict(settings, model) if settings.pictures else 0
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise UserError("not enough memory: choose a smaller --image-size or --device cpu") from error


def _canvas(settings: PredictSettings, trained: TrainedDetector | OnnxNetwork) -> Canvas | None:
    return trained.canvas.resized(settings.image_size) if settings.image_size else None


def _export(settings: PredictSettings, model: Path) -> None:
    if model.suffix.lower() == ".onnx":
        raise UserError(f"{model} is an ONNX file already: give the .pt file to --export")
    trained, path = load_model(model), model.with_suffix(".onnx")
    say("Exporting; this takes half a minute ...")
    check = export_onnx(trained, path, _canvas(settings, trained))
    cards = (model.with_name(f"{model.stem}{ending}.md") for ending in ("", "_card", *(f"_{n}" for n in range(2, 99))))
    card = next(path for path in cards if not path.exists() or is_model_card(path))  # someone's own notes stay
    write_text(card, model_card(trained, model.stem, _canvas(settings, trained)))
    say(
        f"ONNX Runtime and PyTorch agree: boxes within {check.boxes_px:.1g} px ({check.compared} compared), scores "
        f"within {check.scores:.1g}\nWritten: {path} ({path.stat().st_size / 1e6:.1f} MB), {card}"
    )


def _predictor(settings: PredictSettings, model: Path) -> Predictor:
    device = select_device("cpu" if model.suffix.lower() == ".onnx" else settings.device, settings.precision)
    if model.suffix.lower() == ".onnx":
        trained: TrainedDetector | OnnxNetwork = open_onnx(model, settings.device)
        if settings.image_size and settings.image_size != trained.canvas.image_size:
            raise UserError(
                f"--image-size {settings.image_size}: {model} was exported for {trained.canvas.label} pixels; "
                "export it again with this --image-size or leave the flag out"
            )
    else:
        trained = load_model(model)
    measured = _measured(settings, trained)
    conf = settings.conf
    if conf is None:
        conf = shown_confidence(measured.get("confidence") or trained.origin.get("confidence"))
    nms = Nms(conf, settings.iou, max_detections=settings.max_detections, agnostic=settings.agnostic_nms)
    predictor = Predictor(trained, device, _canvas(settings, trained), nms, settings.tile, settings.overlap)
    where = trained.description if isinstance(trained, OnnxNetwork) else device.description
    height, width = predictor.network.canvas
    map50 = number_or_nan(measured.get("map50"))
    split = "validation, on whole pictures" if trained.tile else "validation"
    say(f"{model.name} on {where}; {width} x {height} pixels"
        f"{f', tiles of {predictor.tile_px} px' if predictor.tile_px else ''}, confidence above {conf:.3g}"
        f"{'' if math.isnan(map50) else f'; mAP50 {map50:.2f} in {split}'}")
    return predictor


def _measured(settings: PredictSettings, trained: TrainedDetector | OnnxNetwork) -> dict:
    """mAP50 and confidence of validation pictures that were looked at as these will be; empty where they were not."""
    origin = trained.origin
    if settings.tile not in (None, trained.tile) or _canvas(settings, trained) not in (None, trained.canvas):
        return {}
    return {name: origin.get(f"whole_{name}" if trained.tile else name) for name in ("map50", "confidence")}


def _predict(settings: PredictSettings, model: Path) -> int:
    sources = find_sources(settings.pictures)
    predictor = _predictor(settings, model)
    predictor.warm_up()
    wanted = settings.save_pictures, settings.save_txt, settings.save_json
    folder = new_folder(model, settings.output) if any(wanted) else None
    files = PredictionFiles(folder, predictor.network.class_names, *wanted)
    latencies: list[Latency] = []
    try:
        for source in sources:
            if isinstance(source, VideoFile):
                latencies.extend(_predict_video(source, predictor, files))
            else:
                latencies.extend(_predict_picture(source, predictor, files))
    finally:
        if latencies:
            files.finish()
            _tell_latency(latencies)
        if folder and any(folder.iterdir()):
            say(f"Written: {folder}")
        elif folder:
            folder.rmdir()
    return 0 if latencies else USER_ERROR_EXIT_CODE


def _predict_picture(source: PictureFile, predictor: Predictor, files: PredictionFiles) -> Iterator[Latency]:
    try:
        found = predictor.predict_file(source.path)
        picture = source.read(predictor.network.value_range) if files.save_pictures else None
        size = picture.size if picture else source.size()
    except IMAGE_ERRORS as error:
        _tell_skipped(source.path, f"it {told_of(source.path, error)}")
        return
    if picture:
        files.add_picture(source.name, picture, found)
    files.add(source.name, source.name + source.path.suffix, found, size)
    say(_line(str(source.path), size, found, predictor))
    yield predictor.latency


def _predict_video(source: VideoFile, predictor: Predictor, files: PredictionFiles) -> Iterator[Latency]:
    number = 0
    with files.video(source.name, source.frames_per_second()) as add_frame:
        for number, picture in source.frames():
            found = predictor.predict(picture)
            add_frame(picture, found)
            name = f"{source.name}/{number:06d}"  # a folder: a picture may be called as a frame would be
            files.add(name, f"{name}.jpg", found, picture.size)
            say(_line(f"{source.path} frame {number}", picture.size, found, predictor))
            yield predictor.latency
    if not number:
        _tell_skipped(source.path, "no frame can be decoded")


def _tell_skipped(path: Path, reason: str) -> None:
    say(f"{path} is skipped: {reason}", sys.stderr)


def _line(name: str, size: tuple[int, int], found: Detections, predictor: Predictor) -> str:
    counts = Counter(predictor.network.class_names[c] for c in found.classes.tolist())
    objects = ", ".join(f"{n} {what}" for what, n in counts.most_common()) or "nothing found"
    if len(found.scores) == predictor.nms.max_detections:
        objects += f" (no more than --max-detections {len(found.scores)} are kept)"
    times = " + ".join(f"{getattr(predictor.latency, part):.1f}" for part in PARTS)
    return f"{name}: {size[0]} x {size[1]}, {objects}; {times} ms"


def _tell_latency(latencies: list[Latency]) -> None:
    """The first picture is left out: it includes what a process does only once."""
    counted = latencies[1:] or latencies
    medians = {part: float(np.median([getattr(one, part) for one in counted])) for part in PARTS}
    what = f"median of {len(counted)} pictures, the first left out" if len(latencies) > 1 else "of the only picture"
    say("Milliseconds (" + what + "): " + ", ".join(f"{part} {ms:.1f}" for part, ms in medians.items()))
