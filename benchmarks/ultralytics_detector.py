"""YOLO11n by Ultralytics, trained from scratch with its own settings, and what it finds; started by ``against_yolo.py``
with the Python of an environment that has Ultralytics (AGPL: this project never depends on it).

    python ultralytics_detector.py train data.yaml OUT --image-size 320 --epochs 20 --seed 0 --canvas 192 320
    python ultralytics_detector.py find last.pt PICTURES.txt found.json --image-size 320

``train`` prints a JSON line: seconds, GMACs on the canvas and on the square, parameters, the file of the averaged
weights after the last epoch. ``find`` writes for every picture rows x1, y1, x2, y2 (pixels of the picture), score,
class.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import torch
from torch.utils.flop_counter import FlopCounterMode
from ultralytics import YOLO
from ultralytics.nn.tasks import DetectionModel

MODEL, BATCH_SIZE = "yolo11n.yaml", 16
# Those of NMS_OF_MAP, with which ours is judged.
LOWEST_SCORE, NMS_IOU, MAX_DETECTIONS = 0.001, 0.6, 500


def gmacs(num_classes: int, height: int, width: int) -> tuple[float, int]:
    """Of one forward pass, and the number of parameters."""
    network = DetectionModel(MODEL, nc=num_classes, verbose=False).eval()
    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad():
        network(torch.zeros(1, 3, height, width))
    return counter.get_total_flops() / 2 / 1e9, sum(p.numel() for p in network.parameters())


def train(flags: argparse.Namespace) -> None:
    model = YOLO(MODEL)
    # The trainer chooses a number of threads of its own on the CPU.
    model.add_callback("on_train_start", lambda trainer: torch.set_num_threads(flags.threads))
    started = time.perf_counter()
    # No validation during training: neither side chooses an epoch. What is not named here is the trainer's default.
    model.train(
        data=str(flags.data),
        project=str(flags.out),
        name="train",
        imgsz=flags.image_size,
        batch=BATCH_SIZE,
        **({"nbs": BATCH_SIZE} if flags.step_every_batch else {}),
        epochs=flags.epochs,
        seed=flags.seed,
        device="cpu",
        cache="ram",
        workers=0,
        pretrained=False,
        plots=False,
        val=False,
        verbose=False,
    )
    seconds, classes = time.perf_counter() - started, len(model.names)
    on_canvas, n_params = gmacs(classes, *flags.canvas)
    on_square, _ = gmacs(classes, flags.image_size, flags.image_size)
    weights = Path(model.trainer.last)
    result = {"seconds": seconds, "gmacs": on_canvas, "gmacs_on_square": on_square, "n_params": n_params}
    numbers = {k: v for k, v in vars(model.trainer.args).items() if isinstance(v, (int, float))}
    settings = numbers | {"optimizer": model.trainer.args.optimizer}
    print(json.dumps(result | {"model": str(weights), "settings": settings}))


def find(flags: argparse.Namespace) -> None:
    torch.set_num_threads(flags.threads)
    model, found = YOLO(flags.model), {}
    for path in flags.pictures.read_text(encoding="utf-8").splitlines():
        (result,) = model.predict(
            path, imgsz=flags.image_size, conf=LOWEST_SCORE, iou=NMS_IOU, max_det=MAX_DETECTIONS, device="cpu",
            verbose=False,
        )  # fmt: skip
        boxes = result.boxes
        found[path] = torch.cat([boxes.xyxy, boxes.conf[:, None], boxes.cls[:, None]], 1).tolist()
    flags.found.write_text(json.dumps(found), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    training, finding = commands.add_parser("train"), commands.add_parser("find")
    training.set_defaults(act=train)
    training.add_argument("data", type=Path)
    training.add_argument("out", type=Path)
    training.add_argument("--epochs", type=int, required=True)
    training.add_argument("--seed", type=int, required=True)
    training.add_argument("--step-every-batch", action="store_true")
    training.add_argument("--canvas", type=int, nargs=2, required=True, metavar=("HEIGHT", "WIDTH"))
    finding.set_defaults(act=find)
    finding.add_argument("model")
    finding.add_argument("pictures", type=Path)
    finding.add_argument("found", type=Path)
    for command in (training, finding):
        command.add_argument("--image-size", type=int, required=True)
        command.add_argument("--threads", type=int, default=1)
    flags = parser.parse_args()
    flags.act(flags)


if __name__ == "__main__":
    main()
