"""Trains YOLO11n by Ultralytics' own trainer and prints a JSON line; started by ``peers.py`` with the Python of an
environment that has Ultralytics (AGPL: this project never depends on it)."""

from __future__ import annotations

import argparse
import json
import time

import torch
from torch.utils.flop_counter import FlopCounterMode
from ultralytics import YOLO
from ultralytics.nn.tasks import DetectionModel

MODEL, NUM_CLASSES = "yolo11n.yaml", 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", help="data.yaml")
    parser.add_argument("--project", required=True, help="folder for what the trainer writes")
    parser.add_argument("--image-size", type=int, required=True)
    parser.add_argument("--batch-size", type=int, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--device", required=True)
    parser.add_argument("--epochs", type=int, default=3)
    flags = parser.parse_args()
    marks: list[float] = []

    def mark(trainer) -> None:
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        marks.append(time.perf_counter())

    counter = FlopCounterMode(display=False)
    network = DetectionModel(MODEL, nc=NUM_CLASSES, verbose=False).eval()
    with counter, torch.no_grad():
        network(torch.zeros(1, 3, flags.image_size, flags.image_size))
    model = YOLO(MODEL)
    # The trainer chooses a number of threads of its own on the CPU.
    model.add_callback("on_train_start", lambda trainer: torch.set_num_threads(flags.threads))
    model.add_callback("on_train_epoch_start", mark)
    model.add_callback("on_train_epoch_end", mark)
    model.train(
        data=flags.data,
        project=flags.project,
        imgsz=flags.image_size,
        batch=flags.batch_size,
        nbs=flags.batch_size,  # one optimizer step for every batch
        epochs=flags.epochs,
        device=flags.device,
        optimizer="SGD",
        cache="ram",
        workers=0,
        mosaic=0.0,
        amp=False,
        pretrained=False,
        deterministic=False,
        plots=False,
        save=False,
        val=False,
        verbose=False,
    )
    seconds = [end - start for start, end in zip(marks[::2], marks[1::2], strict=True)]
    n_params = sum(p.numel() for p in network.parameters())
    print(json.dumps({"gmacs": counter.get_total_flops() / 2 / 1e9, "n_params": n_params, "seconds": seconds}))


if __name__ == "__main__":
    main()
