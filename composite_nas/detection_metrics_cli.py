"""``python -m composite_nas.detection_metrics``: measure a trained detector, or a folder of result files, on a dataset.

By VisDrone's own protocol or COCO style: two kinds of numbers, so everything printed and written names its protocol.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from composite_nas.analysis_cli import print_table, run_analysis
from composite_nas.archives import unpack_zip
from composite_nas.canvas import SIDE_STEP, Canvas
from composite_nas.console import progress_bar
from composite_nas.decoding import Detections
from composite_nas.detection_metrics import MAX_DETECTIONS, mean_average_precision
from composite_nas.devices import select_device
from composite_nas.errors import UserError
from composite_nas.model_file import TrainedDetector, load_model
from composite_nas.pictures import IMAGE_ERRORS
from composite_nas.results import write_json
from composite_nas.visdrone import VISDRONE_CLASSES, Sample, read_dataset
from composite_nas.visdrone_files import (
    claim_folder,
    detection_rows,
    read_detections,
    read_native_split,
    write_detections,
)
from composite_nas.visdrone_protocol import Picture, VisDroneResult, evaluate

VISDRONE, COCO = "visdrone", "coco"
HEADINGS = {
    VISDRONE: "VisDrone protocol: percent, as the official toolkit counts them. Not COCO-style mAP.",
    COCO: (
        "COCO-style mAP: 0..1, 101 recall points, up to 500 detections of each picture and class, boxes in pixels of "
        "the upright original pictures, ignored regions not known. Not VisDrone's protocol."
    ),
}


def flags() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m composite_nas.detection_metrics",
        description="Measure a trained detector on a dataset, by VisDrone's own protocol or by COCO-style mAP.",
        allow_abbrev=False,
    )
    parser.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="model_rank1.pt of a finished run")
    parser.add_argument(
        "--protocol", choices=(VISDRONE, COCO), required=True,
        help="visdrone: the official toolkit's AP and AR in percent, on native annotations with ignored regions; coco: "
        "mAP50-95 and mAP50 in 0..1 on the labels that training reads; never compare one with the other",
    )  # fmt: skip
    parser.add_argument(
        "--data", type=Path, required=True, metavar="PATH",
        help="dataset folder, data.yaml or zip; for visdrone with annotations/ beside images/, as in the official "
        "archives, or the folder of one split",
    )  # fmt: skip
    parser.add_argument("--split", choices=("train", "val", "test"), default="val", help="default: val; test: test-dev")
    parser.add_argument(
        "--detections", type=Path, metavar="DIR",
        help="instead of MODEL: result files in the official format, one for each picture (visdrone only)",
    )  # fmt: skip
    parser.add_argument("--device", choices=("auto", "cuda", "mps", "cpu"), default="auto", help="default: auto")
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto", help="default: auto")
    parser.add_argument(
        "--image-size", type=int, metavar="PX",
        help=f"longer side of what the model sees, a multiple of {SIDE_STEP} (default: as in training)",
    )  # fmt: skip
    parser.add_argument(
        "--tile", type=int, default=0, metavar="PX",
        help="side of overlapping tiles of the picture, looked at beside the whole picture (default: none)",
    )  # fmt: skip
    parser.add_argument("--overlap", type=float, default=0.2, help="of neighbouring tiles, 0 to 0.9 (default: 0.2)")
    parser.add_argument("--conf", type=float, default=0.001, help="lower scores are dropped (default: 0.001)")
    parser.add_argument("--iou", type=float, default=0.6, help="of non-maximum suppression (default: 0.6)")
    parser.add_argument("--save-json", type=Path, metavar="FILE", help="write the numbers there, with their protocol")
    parser.add_argument(
        "--save-txt", type=Path, metavar="DIR",
        help="write the detections there, in the official submission format (visdrone only)",
    )  # fmt: skip
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0, 2 after one sentence on stderr (or, by argparse, wrong flags), 130 after Ctrl-C."""
    arguments = flags().parse_args(argv)
    return run_analysis(lambda: _measure(arguments), "make it readable or writable")


def _measure(arguments: argparse.Namespace) -> None:
    check_flags(arguments)
    with tempfile.TemporaryDirectory() as unpack_dir:
        report = (by_visdrone if arguments.protocol == VISDRONE else by_coco)(arguments, Path(unpack_dir))
    if arguments.save_json:
        write_json(arguments.save_json, report)
        print(f"\nWritten: {arguments.save_json}")


def check_flags(arguments: argparse.Namespace) -> None:
    """Raises UserError, before anything takes time."""
    if (arguments.model is None) == (arguments.detections is None):
        raise UserError("give either a MODEL or --detections DIR with its result files")
    if arguments.protocol == COCO:
        for flag in ("detections", "save_txt"):
            if getattr(arguments, flag):
                raise UserError(f"--{flag.replace('_', '-')} belongs to --protocol visdrone; leave it out")
        if arguments.split == "test":
            raise UserError("--split test: --protocol coco reads what training reads, the splits train and val")
    if arguments.detections and arguments.save_txt:
        raise UserError("--save-txt writes what a MODEL finds; --detections are in that format already")
    size = arguments.image_size
    if size is not None and (size <= 0 or size % SIDE_STEP):
        raise UserError(f"--image-size {size}: must be a positive multiple of {SIDE_STEP}")
    if arguments.tile < 0:
        raise UserError(f"--tile {arguments.tile}: must be a number of pixels, or 0 for no tiles")
    for name, highest in (("conf", 1.0), ("iou", 1.0), ("overlap", 0.9)):
        if not 0 <= getattr(arguments, name) <= highest:
            raise UserError(f"--{name} {getattr(arguments, name)}: must be from 0 to {highest:g}")
    if not arguments.data.exists():
        raise UserError(f"--data {arguments.data} does not exist: give a dataset folder, a data.yaml or a zip")
    if arguments.save_json:
        if arguments.save_json.is_dir():
            raise UserError(f"--save-json {arguments.save_json} is a folder; give the name of a file")
        arguments.save_json.parent.mkdir(parents=True, exist_ok=True)


def by_visdrone(arguments: argparse.Namespace, unpack_dir: Path) -> Mapping:
    """Print the result; the same for the JSON file."""
    data = arguments.data
    root = unpack_zip(data, unpack_dir) if data.is_file() and data.suffix.lower() == ".zip" else data
    trained = load_model(arguments.model) if arguments.model else None
    categories = 1 + class_indices(arguments.model, trained.class_names, VISDRONE_CLASSES, COCO) if trained else None
    pictures = read_native_split(root, arguments.split)
    paths = [picture.path for picture in pictures]
    if trained:
        if arguments.save_txt:
            claim_folder(arguments.save_txt)
        detections = [
            detection_rows(found.boxes_xyxy.numpy(), found.scores.numpy(), categories[found.classes.numpy()])
            for found in predict(arguments, trained, paths)
        ]
        if arguments.save_txt:
            write_detections(arguments.save_txt, paths, detections)
    else:
        detections = read_detections(arguments.detections, paths)
    result = evaluate([Picture(p.annotations, found, p.size) for p, found in zip(pictures, detections, strict=True)])
    if not result.num_objects:
        raise UserError(f"{data}: the {arguments.split} split has no object of VisDrone's ten classes; check its files")
    print_visdrone(arguments, result)
    if arguments.save_txt:
        print(f"\nDetections in the submission format: {arguments.save_txt}")
    return settings_of(arguments) | {"class_names": VISDRONE_CLASSES} | asdict(result)


def print_visdrone(arguments: argparse.Namespace, result: VisDroneResult) -> None:
    print(f"\n{HEADINGS[VISDRONE]}\n")
    print(
        f"{arguments.model or arguments.detections} on {result.num_pictures} {arguments.split} pictures of "
        f"{arguments.data}\n{result.num_objects} objects of the ten classes\nLeft out: in ignored regions "
        f"{result.dropped_objects} objects and {result.dropped_detections} detections, beyond the best "
        f"{MAX_DETECTIONS} of a picture {result.cut_detections} detections\n"
    )
    all_thresholds = "IoU 0.50:0.95"
    numbers = (("AP", all_thresholds, 500), ("AP50", "IoU 0.50", 500), ("AP75", "IoU 0.75", 500))
    numbers += tuple((f"AR{limit}", all_thresholds, limit) for limit in (1, 10, 100, 500))
    for name, iou, limit in numbers:
        print(f"{name:6}{getattr(result, name.lower()):7.2f} %   {iou:14} maxDets {limit}")
    columns = {
        "class": VISDRONE_CLASSES,
        "pictures": result.pictures_with_class,
        "AP": result.per_class_ap,
        "AP50": result.per_class_ap50,
        "AP75": result.per_class_ap75,
    }
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    print()
    print_table(rows, {"class": "", "pictures": "d", "AP": ".2f", "AP50": ".2f", "AP75": ".2f"})
    print(
        "\nAs in the toolkit, a class counts in the means above once for each picture that holds it. Each class once: "
        f"AP {result.class_mean_ap:.2f}, AP50 {result.class_mean_ap50:.2f}, AP75 {result.class_mean_ap75:.2f} %."
    )


def by_coco(arguments: argparse.Namespace, unpack_dir: Path) -> Mapping:
    """Print the result; the same for the JSON file."""
    trained = load_model(arguments.model)
    dataset = read_dataset(arguments.data, unpack_dir)
    indices = torch.from_numpy(class_indices(arguments.model, trained.class_names, dataset.class_names))
    samples = dataset.train if arguments.split == "train" else dataset.val
    found = [
        detections._replace(classes=indices[detections.classes])
        for detections in predict(arguments, trained, [sample.path for sample in samples])
    ]
    accuracy = mean_average_precision(found, [targets_of(s) for s in samples], len(dataset.class_names))
    print(f"\n{HEADINGS[COCO]}\n")
    print(f"{arguments.model} on {len(samples)} {arguments.split} pictures of {arguments.data}")
    print("".join(f"  - {line}\n" for line in dataset.findings.lines()))
    print(f"mAP50-95 {accuracy.map50_95:.4f}\nmAP50    {accuracy.map50:.4f}")
    print(
        f"At IoU 0.5 and confidence {accuracy.confidence:.3f}, where mean F1 is highest: precision "
        f"{accuracy.precision:.3f}, recall {accuracy.recall:.3f}\n"
    )
    columns = {"class": dataset.class_names, "AP50-95": accuracy.per_class, "AP50": accuracy.per_class_50}
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    print_table(rows, {"class": "", "AP50-95": ".4f", "AP50": ".4f"})
    names = ("map50_95", "map50", "per_class", "per_class_50", "precision", "recall", "confidence")
    numbers = {name: getattr(accuracy, name) for name in names}
    return settings_of(arguments) | {"class_names": dataset.class_names} | numbers


def targets_of(sample: Sample) -> torch.Tensor:
    """float32 [n, 5]: class, x1, y1, x2, y2 in pixels of the upright original picture."""
    label, cx, cy, w, h = sample.boxes_cxcywh.T
    width, height = sample.size
    sides = ((cx - w / 2) * width, (cy - h / 2) * height, (cx + w / 2) * width, (cy + h / 2) * height)
    return torch.from_numpy(np.stack([label, *sides], 1).astype(np.float32))


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


def predict(arguments: argparse.Namespace, trained: TrainedDetector, paths: Sequence[Path]) -> Iterator[Detections]:
    """What the model finds in each picture: boxes in pixels of the upright picture, on the CPU.

    Raises:
        UserError: a damaged picture, an absent device.
    """
    from composite_nas.prediction import Predictor  # result files are evaluated without it

    predictor = Predictor(
        trained,
        select_device(arguments.device, arguments.precision),
        canvas_of(trained, arguments.image_size),
        conf=arguments.conf,
        iou=arguments.iou,
        max_detections=MAX_DETECTIONS,
        tile=arguments.tile,
        overlap=arguments.overlap,
    )
    with progress_bar("Detecting", len(paths), unit="img", leave=False) as bar:
        for path in paths:
            try:
                yield predictor.predict_file(path)
            except IMAGE_ERRORS as error:
                raise UserError(f"{path} is damaged ({type(error).__name__}); replace it") from error
            bar.update()


def settings_of(arguments: argparse.Namespace) -> dict:
    """What the numbers depend on, for the JSON file."""
    shown = {"protocol": arguments.protocol, "meaning": HEADINGS[arguments.protocol], "split": arguments.split}
    shown |= {"data": str(arguments.data)}
    if arguments.detections:
        return shown | {"detections": str(arguments.detections)}
    names = ("image_size", "tile", "overlap", "conf", "iou", "precision")
    return shown | {"model": str(arguments.model)} | {name: getattr(arguments, name) for name in names}
