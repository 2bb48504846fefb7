"""model_rank1.pt: a trained detector and all that is needed to use it, in types that ``weights_only=True`` admits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from composite_nas.base.errors import DamagedFile, UserError, other_version
from composite_nas.base.files import write_bytes
from composite_nas.base.torch_files import load_torch_file, torch_bytes
from composite_nas.data.pictures import GREY, Canvas, ValueRange
from composite_nas.detection.network import Detector, DetectorConfig
from composite_nas.detection.pretrained import NoTimm, import_timm

# Files of models of 16-bit or float pictures have the second format: versions that know no value range would let these
# pictures become black.
FORMAT_VERSION, FORMAT_WITH_RANGE = 1, 2
# Versions before this format know no backbones of timm, and would not look at tiles.
FORMAT_WITH_BACKBONE = 3
# Keys of ``origin``: the dataset's name, fingerprint, number of pictures, number of validation pictures that are
# training pictures, too, whether it is drawn, its licence ("" when it says none); epochs, seed and recipe (TrainConfig)
# of full training; of the validation pictures: COCO mAP and, at IoU 0.5, precision and recall at ``confidence``, where
# mean F1 is highest; cost of the network. Only with a pretrained backbone: its name, what it has learned on, and the
# licence of its weights. Only when trained on tiles of pictures: their side in pixels; number of whole validation
# pictures and mAP on them, merged from tiles. Only where there is a test split: number of its pictures and mAP on
# them. These and those of whole pictures are known of the detector that a run hands over.
ORIGIN_FIELDS = (
    "dataset", "dataset_fingerprint", "train_images", "val_images", "shared_pictures", "procedural", "data_licence",
    "epochs", "seed", "recipe", "map50_95", "map50", "precision", "recall", "confidence", "n_params", "gmacs",
    "program_version", "backbone", "tile", "whole_images", "whole_map50_95",
    "whole_map50", "whole_confidence", "test_images", "test_map50_95", "test_map50",
)  # fmt: skip
NORMALISATION = {"colour": "RGB", "divide_by": 255, "letterbox_grey": GREY}


@dataclass(frozen=True)
class TrainedDetector:
    """A model file's content.

    Attributes:
        model: in eval mode on the CPU.
        class_names: index -> name.
        canvas: what the pictures it was trained on were letterboxed into.
        origin: what is known of its data and training, by ORIGIN_FIELDS; empty in files of earlier versions.
        value_range: of the training pictures, if they were of 16 bit or float.
    """

    model: Detector
    class_names: tuple[str, ...]
    canvas: Canvas
    origin: dict = field(default_factory=dict)
    value_range: ValueRange | None = None

    @property
    def tile(self) -> int:
        """Side in pixels of the tiles that its pictures were cut into; 0 for whole pictures."""
        return self.origin.get("tile", 0)

    @property
    def image_size(self) -> int:
        """Longer side of the canvas in pixels. The square of this side serves as well, at a higher cost."""
        return self.canvas.image_size


def save_model(
    path: Path,
    model: Detector,
    class_names: tuple[str, ...],
    canvas: Canvas,
    origin: Mapping | None = None,
    value_range: ValueRange | None = None,
) -> None:
    """Write a model file, under a temporary name first; see TrainedDetector. ``origin`` is in types of JSON."""
    write_bytes(path, model_bytes(TrainedDetector(model, class_names, canvas, dict(origin or {}), value_range)))


def model_bytes(trained: TrainedDetector) -> bytes:
    """Content of a model file; the same for the same detector."""
    model, canvas = trained.model, trained.canvas
    content: dict[str, object] = {
        "format_version": FORMAT_VERSION,
        "config": model.config.to_dict(),
        "class_names": list(trained.class_names),
        "image_size": canvas.image_size,
        "canvas": list(canvas),
        "normalisation": NORMALISATION,
        "origin": json.dumps(trained.origin),
        "state_dict": {k: v.detach().cpu().contiguous() for k, v in model.state_dict().items()},
    }
    if trained.value_range is not None:
        content |= {"format_version": FORMAT_WITH_RANGE, "value_range": list(trained.value_range)}
    if model.config.backbone or trained.tile:
        content["format_version"] = FORMAT_WITH_BACKBONE
    if model.config.backbone:
        content["timm_version"] = import_timm().__version__
    return torch_bytes(content)


def load_model(path: Path | str) -> TrainedDetector:
    """Read a model file without running anything in it.

    Raises:
        UserError: missing, damaged, not a model file of this program, or one that needs timm, which is missing.
    """
    path = Path(path)
    if path.is_dir():
        raise UserError(f"{path} is a folder: give the model_rank1.pt in it")
    if path.suffix.lower() == ".onnx":
        raise UserError(f"{path} is an ONNX file: give the .pt file that it was made from")
    if not path.is_file():
        raise UserError(f"{path} does not exist: give the model_rank1.pt of a finished run")
    try:
        content = load_torch_file(path)
    except DamagedFile as error:
        raise UserError(
            f"{path} is not a model of this program or is damaged ({error}): give the model_rank1.pt of a finished run"
        ) from error
    version = content.get("format_version") if isinstance(content, dict) else None
    if version is None:
        raise UserError(f"{path} is not a model of this program: give the model_rank1.pt of a finished run")
    if version not in (FORMAT_VERSION, FORMAT_WITH_RANGE, FORMAT_WITH_BACKBONE):
        raise other_version(path, f"format {version}, here {FORMAT_WITH_BACKBONE}", "use it with that version")
    model = _network(path, content)
    # Files of versions before rectangles hold the side of a square alone.
    height, width = content.get("canvas") or [content["image_size"]] * 2
    origin = json.loads(content.get("origin", "{}"))
    value_range = ValueRange(*content["value_range"]) if "value_range" in content else None
    canvas = Canvas(int(height), int(width))
    return TrainedDetector(model.eval(), tuple(content["class_names"]), canvas, origin, value_range)


def _network(path: Path, content: dict) -> Detector:
    known = content.get("timm_version")
    try:
        model = Detector(DetectorConfig(**content["config"]))
    except (TypeError, ValueError, RuntimeError) as error:  # the last of a timm that does not know the backbone
        unknown = f"a detector that this one does not know ({error})"
        raise other_version(path, unknown, "use it with that version") from error
    except NoTimm as error:
        raise UserError(f'{path} needs {error}: pip install "timm=={known}"') from error
    try:
        model.load_state_dict(content["state_dict"])
    except RuntimeError as error:
        if not model.config.backbone:
            raise
        here = import_timm().__version__
        if here == known:
            raise UserError(f"{path} is damaged: its weights are not those of its detector") from error
        raise UserError(
            f'{path}: its backbone was built by timm {known}, here is {here}, which builds another: pip install '
            f'"timm=={known}"'
        ) from error
    return model
