"""``python -m composite_nas measure``: measure a trained detector, or a folder of result files, on a dataset.

By VisDrone's own protocol or COCO style: two kinds of numbers, so everything printed and written names its protocol.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
import torch
import tyro

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import select_device
from composite_nas.base.errors import UserError, exit_code_of, say
from composite_nas.base.files import make_writable, write_json
from composite_nas.base.settings import check_sizes, require_local_places
from composite_nas.base.tables import print_table
from composite_nas.data.finding.archives import unpack_zip
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.picture_files import IMAGE_ERRORS, told_of
from composite_nas.data.pictures import Canvas
from composite_nas.data.reading import read_dataset
from composite_nas.data.tiles import OVERLAP
from composite_nas.detection.accuracy.coco_map import MAX_DETECTIONS, mean_average_precision, targets_of
from composite_nas.detection.accuracy.visdrone_protocol import Picture, VisDroneResult, evaluate
from composite_nas.detection.decoding import Detections, Nms
from composite_nas.detection.model_file import TrainedDetector, load_model
from composite_nas.predict.native import (
    claim_folder,
    detection_rows,
    read_detections,
    read_native_split,
    write_detections,
)

VISDRONE, COCO = "visdrone", "coco"
HEADINGS = {
    VISDRONE: "VisDrone protocol: percent, as the official toolkit counts them. Not COCO-style mAP.",
    COCO: (
        "COCO-style mAP: 0..1, 101 recall points, up to 500 detections of each picture and class, boxes in pixels of "
        "the upright original pictures, ignored regions not known. Not VisDrone's protocol."
    ),
}


@dataclass(frozen=True)
class MeasureSettings:
    """Settings of one measurement."""

    protocol: Literal["visdrone", "coco"]
    """visdrone: the official toolkit's AP and AR in percent, on native annotations with ignored regions; coco: mAP50-95
    and mAP50 in 0..1 on the labels that training reads; never compare one with the other."""
    data: Path
    """Dataset folder, data.yaml or zip; for visdrone with annotations/ beside images/, as in the official archives, or
    the folder of one split."""
    model: Annotated[Path | None, tyro.conf.Positional, tyro.conf.arg(metavar="[MODEL]")] = None
    """model_rank1.pt of a finished run."""
    split: Literal["train", "val", "test"] = "val"
    """test: VisDrone's test-dev, or a test split of your own."""
    val_share: float = 0.0
    """As in the run that drew its validation split by --val-share (coco only)."""
    seed: int = 42
    """As in that run."""
    detections: Path | None = None
    """Instead of MODEL: folder of result files in the official format, one for each picture (visdrone only)."""
    device: Literal["auto", "cuda", "mps", "cpu"] = "auto"
    """Where to compute; auto takes the best one present."""
    precision: Literal["auto", "fp32", "bf16"] = "auto"
    """auto uses bfloat16 where the device has it natively, as training does."""
    image_size: int | None = None
    """Longer side of what the model sees in pixels, a multiple of 32; default: as in training."""
    tile: int | None = None
    """Side in pixels of overlapping tiles of the picture, looked at beside the whole picture; 0 for none. Default: as
    in training."""
    overlap: float = OVERLAP
    """Share of a tile's side that neighbouring tiles have in common, 0 to 0.9."""
    conf: float = 0.001
    """Lower scores are dropped."""
    iou: float = 0.6
    """Overlap (IoU) above which non-maximum suppression drops the weaker box."""
    save_json: Path | None = None
    """Write the numbers into this file, with their protocol."""
    save_txt: Path | None = None
    """Write the detections into this folder, in the official submission format (visdrone only)."""

    @property
    def known_model(self) -> Path:
        """``model``, of settings that are valid and have no ``detections``."""
        if self.model is None:
            raise ValueError("no MODEL was given")
        return self.model

    def validate(self) -> None:
        """Raises UserError, before anything takes time."""
        require_local_places(self, "save_json", "save_txt")
        if (self.model is None) == (self.detections is None):
            raise UserError("give either a MODEL or --detections DIR with its result files")
        if self.protocol == COCO:
            for name, value in (("detections", self.detections), ("save-txt", self.save_txt)):
                if value:
                    raise UserError(f"--{name} belongs to --protocol visdrone; leave it out")
        if self.detections and self.save_txt:
            raise UserError("--save-txt writes what a MODEL finds; --detections are in that format already")
        check_sizes(self.image_size, self.tile)
        for name, highest in (("conf", 1.0), ("iou", 1.0), ("overlap", 0.9)):
            if not 0 <= getattr(self, name) <= highest:
                raise UserError(f"--{name} {getattr(self, name)}: must be from 0 to {highest:g}")
        if not self.data.exists():
            raise UserError(f"--data {self.data} does not exist: give a dataset folder, a data.yaml or a zip")
        if self.save_json and self.save_json.is_dir():
            raise UserError(f"--save-json {self.save_json} is a folder; give the name of a file")
        if self.save_json and self.save_json.exists():
            raise UserError(f"--save-json {self.save_json} is there already; give the name of a new file")


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0, 2 after one sentence on stderr (or, by tyro, wrong flags), 130 after Ctrl-C."""
    return exit_code_of(lambda: _measure(argv), "make it readable or writable", "Interrupted: nothing was measured.")


def _measure(argv: Sequence[str] | None) -> None:
    settings = tyro.cli(
        MeasureSettings,
        prog="python -m composite_nas measure",
        description="Measure a trained detector on a dataset, by VisDrone's own protocol or by COCO-style mAP.",
        args=argv,
    )
    settings.validate()
    if settings.model and settings.tile is None:
        settings = replace(settings, tile=load_model(settings.model).tile)
    if settings.save_json:
        make_writable(settings.save_json.parent, settings.save_json.parent, "--save-json")
    with tempfile.TemporaryDirectory() as unpack_dir:
        report = (by_visdrone if settings.protocol == VISDRONE else by_coco)(settings, Path(unpack_dir))
    if settings.save_json:
        write_json(settings.save_json, report)
        say(f"\nWritten: {settings.save_json}")


def by_visdrone(settings: MeasureSettings, unpack_dir: Path) -> Mapping:
    """Print the result; the same for the JSON file."""
    data = settings.data
    root = unpack_zip(data, unpack_dir) if data.is_file() and data.suffix.lower() == ".zip" else data
    if settings.detections:
        pictures = read_native_split(root, settings.split)
        detections = read_detections(settings.detections, [picture.path for picture in pictures])
    else:
        trained = load_model(settings.known_model)
        categories = 1 + class_indices(settings.known_model, trained.class_names, VISDRONE_CLASSES, COCO)
        pictures = read_native_split(root, settings.split)
        detections = _detection_rows(settings, trained, categories, [picture.path for picture in pictures])
    result = evaluate([Picture(p.annotations, found, p.size) for p, found in zip(pictures, detections, strict=True)])
    if not result.num_objects:
        raise UserError(f"{data}: the {settings.split} split has no object of VisDrone's ten classes; check its files")
    print_visdrone(settings, result)
    if settings.save_txt:
        say(f"\nDetections in the submission format: {settings.save_txt}")
    return conditions(settings) | {"class_names": VISDRONE_CLASSES} | asdict(result)


def _detection_rows(
    settings: MeasureSettings, trained: TrainedDetector, categories: np.ndarray, paths: Sequence[Path]
) -> list[np.ndarray]:
    """What the model finds in each picture as rows of the official format, which --save-txt writes, too."""
    if settings.save_txt:
        claim_folder(settings.save_txt)
    detections = [
        detection_rows(found.boxes_xyxy.numpy(), found.scores.numpy(), categories[found.classes.numpy()])
        for found in predict(settings, trained, paths)
    ]
    if settings.save_txt:
        write_detections(settings.save_txt, paths, detections)
    return detections


def _looked_at(settings: MeasureSettings) -> str:
    return f", each in tiles of {settings.tile} pixels and once whole" if settings.model and settings.tile else ""


def print_visdrone(settings: MeasureSettings, result: VisDroneResult) -> None:
    say(f"\n{HEADINGS[VISDRONE]}\n")
    say(
        f"{settings.model or settings.detections} on {result.num_pictures} {settings.split} pictures of "
        f"{settings.data}{_looked_at(settings)}\n{result.num_objects} objects of the ten classes\nLeft out: in ignored "
        f"regions {result.dropped_objects} objects and {result.dropped_detections} detections, beyond the best "
        f"{MAX_DETECTIONS} of a picture {result.cut_detections} detections\n"
    )
    all_thresholds = "IoU 0.50:0.95"
    numbers = [("AP", all_thresholds, 500), ("AP50", "IoU 0.50", 500), ("AP75", "IoU 0.75", 500)]
    numbers += [(f"AR{limit}", all_thresholds, limit) for limit in (1, 10, 100, 500)]
    for name, iou, limit in numbers:
        say(f"{name:6}{getattr(result, name.lower()):7.2f} %   {iou:14} maxDets {limit}")
    columns = {
        "class": VISDRONE_CLASSES,
        "pictures": result.pictures_with_class,
        "AP": result.per_class_ap,
        "AP50": result.per_class_ap50,
        "AP75": result.per_class_ap75,
    }
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    say("")
    print_table(rows, {"class": "", "pictures": "d", "AP": ".2f", "AP50": ".2f", "AP75": ".2f"})
    say(
        "\nAs in the toolkit, a class counts in the means above once for each picture that holds it. Each class once: "
        f"AP {result.class_mean_ap:.2f}, AP50 {result.class_mean_ap50:.2f}, AP75 {result.class_mean_ap75:.2f} %."
    )


def by_coco(settings: MeasureSettings, unpack_dir: Path) -> Mapping:
    """Print the result; the same for the JSON file."""
    trained = load_model(settings.known_model)
    dataset = read_dataset(settings.data, unpack_dir, val_share=settings.val_share, seed=settings.seed)
    indices = torch.from_numpy(class_indices(settings.known_model, trained.class_names, dataset.class_names))
    samples = {"train": dataset.train, "val": dataset.val, "test": dataset.test}[settings.split]
    if not samples:
        raise UserError(f"{settings.data}: no {settings.split} split with labels there; give another --split")
    found = [
        detections._replace(classes=indices[detections.classes])
        for detections in predict(settings, trained, [sample.path for sample in samples])
    ]
    accuracy = mean_average_precision(found, [targets_of(s) for s in samples], len(dataset.class_names))
    say(f"\n{HEADINGS[COCO]}\n")
    say(f"{settings.model} on {len(samples)} {settings.split} pictures of {settings.data}{_looked_at(settings)}")
    say("".join(f"  - {line}\n" for line in dataset.findings.lines()))
    say(f"mAP50-95 {accuracy.map50_95:.4f}\nmAP50    {accuracy.map50:.4f}")
    say(
        f"At IoU 0.5 and confidence {accuracy.confidence:.3f}, where mean F1 is highest, means over classes: "
        f"precision {accuracy.precision:.3f}, recall {accuracy.recall:.3f}\n"
    )
    columns = {"class": dataset.class_names, "AP50-95": accuracy.per_class, "AP50": accuracy.per_class_50}
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    print_table(rows, {"class": "", "AP50-95": ".4f", "AP50": ".4f"})
    names = ("map50_95", "map50", "per_class", "per_class_50", "precision", "recall", "confidence")
    numbers = {name: getattr(accuracy, name) for name in names}
    return conditions(settings) | {"class_names": dataset.class_names} | numbers


def class_indices(model: Path, names: Sequence[str], wanted: Sequence[str], alternative: str = "") -> np.ndarray:
    """int64: where in ``wanted`` each of a model's classes is; a model may have fewer, in any order.

    Args:
        model: the file, for the message.
        names: of the model's classes.
        wanted: of the evaluation's classes.
        alternative: the protocol for models of other classes, "" when there is none.

    Raises:
        UserError: the model has another class.
    """
    place = {name: i for i, name in enumerate(wanted)}
    if foreign := [name for name in names if name not in place]:
        other = f", or measure it with --protocol {alternative} on its own data" if alternative else ""
        raise UserError(
            f"{model} finds {_listed(foreign, 3)}, which this evaluation does not know; give a model trained on "
            f"{_listed(wanted, 10)}{other}"
        )
    return np.array([place[name] for name in names], dtype=np.int64)


def _listed(names: Sequence[str], most: int) -> str:
    return ", ".join(names[:most]) + (", ..." if len(names) > most else "")


def canvas_of(trained: TrainedDetector, image_size: int | None) -> Canvas:
    """That of training, or of the same shape with another longer side in pixels."""
    return trained.canvas if image_size is None else trained.canvas.resized(image_size)


def predict(settings: MeasureSettings, trained: TrainedDetector, paths: Sequence[Path]) -> Iterator[Detections]:
    """What the model finds in each picture: boxes in pixels of the upright picture, on the CPU.

    Raises:
        UserError: a damaged picture, an absent device.
    """
    from composite_nas.predict.predictor import Predictor  # result files are evaluated without it

    predictor = Predictor(
        trained,
        select_device(settings.device, settings.precision),
        canvas_of(trained, settings.image_size),
        Nms(settings.conf, settings.iou, max_detections=MAX_DETECTIONS),
        tile=settings.tile,
        overlap=settings.overlap,
    )
    with progress_bar("Detecting", len(paths), unit="img", leave=False) as bar:
        for path in paths:
            try:
                yield predictor.predict_file(path)
            except IMAGE_ERRORS as error:
                raise UserError(f"{path} {told_of(path, error)}") from error
            bar.update()


def conditions(settings: MeasureSettings) -> dict:
    """What the numbers depend on, for the JSON file."""
    shown = {"protocol": settings.protocol, "meaning": HEADINGS[settings.protocol], "split": settings.split}
    shown |= {"data": str(settings.data)}
    if settings.detections:
        return shown | {"detections": str(settings.detections)}
    names = ("image_size", "tile", "overlap", "conf", "iou")
    shown |= {"model": str(settings.model)} | {name: getattr(settings, name) for name in names}
    return shown | {"computed_in": settings.precision}  # "precision" is that of the boxes
