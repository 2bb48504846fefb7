"""Claim: from scratch, on the same pictures, for as many epochs and with at most its MACs, what the search hands over
is ahead of YOLO11n.

    python benchmarks/against_yolo.py path/to/nwpu_vhr10 RESULTS --image-size 224 --epochs 30 --who yolo \\
        --yolo-python OTHER_ENVIRONMENT/bin/python
    python benchmarks/against_yolo.py path/to/tiles RESULTS --image-size 320 --epochs 20 --pictures 800 230 --who ours

RESULTS gets a dataset of which one seeded half of the validation pictures (``val``) is what the search sees and chooses
on, and the other (``test``) is what nothing was chosen on; then a JSON file for every detector, with its mAP on that
half and on all. A detector whose file exists is not trained again.

- ``yolo-defaults``: YOLO11n by its own trainer with its own settings (``ultralytics_detector.py``), in an environment
  of its own that is named by ``--yolo-python``: Ultralytics is under the AGPL, and never a dependency.
- ``yolo``: the same, but with an optimizer step for every batch, as ours. By default the trainer adds up the gradients
  of four batches of 16, which leaves so short a training a quarter of the steps.
- ``ours``: rank 1 of a search by the program's own command; its largest cost is that of YOLO11n on the same canvas.
- ``pretrained``: the same with ``--backbones pretrained`` and the weights in ``--backbone-weights``.
- ``reference``: the reference design, trained as the search trains its finalists.
- ``again``: the design that ``ours`` of the same seed chose when trained for ``--chosen-at`` epochs, for ``--epochs``.

All are judged by one evaluator (faster-coco-eval, 500 detections, pixels of the original pictures) with the averaged
weights after the last epoch. ``--whole path/to/visdrone_val`` judges those that exist on the whole validation pictures
that the tiles were cut from, at twice the image size, COCO style and by VisDrone's protocol; ours with tiles, too.
With ``--train-only`` nothing is judged; the same command without it judges then, on another machine if need be.
Without ``--who``, prints what RESULTS holds.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import yaml
from measuring import machine
from optuna.trial import FixedTrial

from composite_nas.base.devices import keep_freed_memory, select_device
from composite_nas.base.settings import Settings
from composite_nas.data.dataset import DroneDataset, Sample, draw_subset
from composite_nas.data.image_cache import load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.detection.accuracy.coco_map import mean_average_precision, targets_of
from composite_nas.detection.accuracy.visdrone_protocol import Picture, evaluate
from composite_nas.detection.decoding import Detections
from composite_nas.detection.model_file import TrainedDetector, load_model, save_model
from composite_nas.predict.native import detection_rows, read_native_split
from composite_nas.predict.predictor import Predictor
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.loop import Training
from composite_nas.training.timetable import trial_then_all

ROOT = Path(__file__).parent.parent
YOLOS = ("yolo", "yolo-defaults")
# Most pictures of VisDrone are 1360 pixels wide; tiles of the data were half as wide.
TILE_OF_WHOLE = 680


def write_dataset(source: Path, root: Path, pictures: Sequence[int]) -> None:
    """The pictures (subsets drawn with seed 0) in YOLO's format, with links to the files; ``val`` and ``test`` are
    halves of the validation pictures."""
    if (root / "data.yaml").exists():
        return
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(source, Path(scratch))
        train, val = (
            draw_subset(split, size, 0) for split, size in zip((dataset.train, dataset.val), pictures, strict=True)
        )
        half = len(val) // 2
        for split, samples in {"train": train, "val": val[:half], "test": val[half:]}.items():
            for kind in ("images", "labels"):
                (root / kind / split).mkdir(parents=True)
            for sample in samples:
                name = sample.name.replace("/", "_")
                (root / "images" / split / name).symlink_to(sample.path.resolve())
                rows = "".join(
                    f"{int(c)} " + " ".join(f"{v:.6f}" for v in box) + "\n" for c, *box in sample.boxes_cxcywh
                )
                (root / "labels" / split / name).with_suffix(".txt").write_text(rows, encoding="utf-8")
    description = {"path": str(root.resolve()), "names": dict(enumerate(dataset.class_names))}
    description |= {split: f"images/{split}" for split in ("train", "val", "test")}
    (root / "data.yaml").write_text(yaml.safe_dump(description), encoding="utf-8")


class Bench(NamedTuple):
    """Where everything is, and how long a detector is trained."""

    flags: argparse.Namespace
    dataset: DroneDataset
    folder: Path

    @property
    def data_yaml(self) -> Path:
        return self.flags.results / "dataset" / "data.yaml"


def yolo_child(bench: Bench, *arguments: object) -> str:
    settings = {"YOLO_CONFIG_DIR": str(bench.flags.results), "YOLO_OFFLINE": "true", "YOLO_AUTOINSTALL": "false"}
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | settings
    child = Path(__file__).with_name("ultralytics_detector.py")
    command = [bench.flags.yolo_python, child, *arguments, "--threads", torch.get_num_threads()]
    finished = subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return finished.stdout


def train_yolo(bench: Bench, seed: int, with_defaults: bool) -> dict:
    flags, canvas = bench.flags, bench.dataset.canvas(bench.flags.image_size, rectangle=True)
    flagged = ["--image-size", flags.image_size, "--epochs", flags.epochs, "--seed", seed, "--canvas", *canvas]
    flagged += [] if with_defaults else ["--step-every-batch"]
    return json.loads(yolo_child(bench, "train", bench.data_yaml, bench.folder, *flagged).splitlines()[-1])


def capture_on(device: str) -> str:
    return "on" if device == "cuda" else "auto"


def search(bench: Bench, seed: int, pretrained: bool) -> dict:
    """Rank 1 of the program's own command."""
    flags, started = bench.flags, time.perf_counter()
    command = [
        sys.executable, ROOT / "bayesian_optimization" / "synthesis_universal.py", "--data", bench.data_yaml,
        "--image-size", flags.image_size, "--max-gmacs", flags.max_gmacs, "--n-trials", flags.n_trials,
        "--full-epochs", flags.epochs, "--rectangle", "--seed", seed, "--results-dir", bench.folder,
        "--device", flags.device, "--capture", capture_on(flags.device),
    ]  # fmt: skip
    if pretrained:
        command += ["--backbones", "pretrained", "--backbone-weights", flags.backbone_weights]
    subprocess.run(list(map(str, command)), check=True)
    found = json.loads((bench.folder / "synthesis_results.json").read_text(encoding="utf-8"))
    first = found["top_models"][0]
    return {
        "seconds": first["final"]["seconds"], "search_seconds": time.perf_counter() - started, "trial": first["trial"],
        "score_rank": first["score_rank"], "params": first["params"], "gmacs": first["gmacs"],
        "n_params": first["n_params"], "model": str(bench.folder / "model_rank1.pt"),
    }  # fmt: skip


def train_design(bench: Bench, params: dict, seed: int) -> dict:
    """As the search trains its finalists, trial first."""
    dataset, epochs = bench.dataset, bench.flags.epochs
    candidate = suggest(FixedTrial(params), len(dataset.class_names), epochs, seed, Settings.epochs_per_trial)
    canvas = dataset.canvas(bench.flags.image_size, rectangle=True)
    with tempfile.TemporaryDirectory() as scratch:
        train, val = (
            load_image_cache(samples, canvas, Path(scratch), name, dataset.findings)
            for name, samples in (("train", dataset.train), ("val", dataset.val))
        )
        stages = trial_then_all(candidate.train, (train, val), (train, val))
        device = select_device(bench.flags.device, capture=capture_on(bench.flags.device))
        training = Training(candidate, stages, device)
        for epoch in training:
            print(f"epoch {epoch.record.epoch} of {epochs}: val_loss {epoch.record.val_loss:.3f}", flush=True)
    model = bench.folder / "model.pt"
    save_model(model, training.model, dataset.class_names, canvas)
    seconds = sum(record.seconds for record in training.history)
    cost = {"gmacs": training.cost.gmacs, "n_params": training.cost.n_params}
    return {"seconds": seconds, "params": params, "model": str(model)} | cost


def design_chosen(bench: Bench, seed: int) -> dict:
    name = f"ours_{bench.flags.chosen_at}_s{seed}.json"
    return json.loads((bench.flags.results / name).read_text(encoding="utf-8"))["params"]


def found_by_yolo(bench: Bench, model: str, paths: Sequence[Path], image_size: int) -> list[Detections]:
    with tempfile.TemporaryDirectory() as scratch:
        pictures, found = Path(scratch) / "pictures.txt", Path(scratch) / "found.json"
        pictures.write_text("\n".join(map(str, paths)), encoding="utf-8")
        yolo_child(bench, "find", model, pictures, found, "--image-size", image_size)
        rows = json.loads(found.read_text(encoding="utf-8"))
    tensors = [torch.tensor(rows[str(path)]).reshape(-1, 6) for path in paths]
    return [Detections(t[:, :4], t[:, 4], t[:, 5].long()) for t in tensors]


def found_by_ours(trained: TrainedDetector, paths: Sequence[Path], image_size: int, tile: int = 0) -> list[Detections]:
    canvas = trained.canvas.resized(image_size)
    predictor = Predictor(trained, select_device("cpu", "fp32"), canvas, tile=tile)
    return [predictor.predict_file(path) for path in paths]


def accuracy(found: Sequence[Detections], samples: Sequence[Sample], num_classes: int) -> dict[str, float]:
    measured = mean_average_precision(list(found), [targets_of(sample) for sample in samples], num_classes)
    return {"map50": measured.map50, "map50_95": measured.map50_95}


def judge(bench: Bench, who: str, model: str) -> dict:
    """mAP on the half that the search chose on, on the other, and on all."""
    dataset, samples = bench.dataset, [*bench.dataset.val, *bench.dataset.test]
    paths = [sample.path for sample in samples]
    if who in YOLOS:
        found = found_by_yolo(bench, model, paths, bench.flags.image_size)
    else:
        found = found_by_ours(load_model(Path(model)), paths, bench.flags.image_size)
    half, count = len(dataset.val), len(dataset.class_names)
    return {
        "chosen_on": accuracy(found[:half], samples[:half], count),
        "other_half": accuracy(found[half:], samples[half:], count),
        "all": accuracy(found, samples, count),
    }


def judge_whole(bench: Bench, who: str, model: str) -> dict:
    """On the whole validation pictures of VisDrone: 0..1 COCO style, percent by VisDrone's protocol."""
    whole, side = bench.flags.whole, 2 * bench.flags.image_size
    with tempfile.TemporaryDirectory() as scratch:
        samples = read_dataset(whole, Path(scratch)).val
    native = read_native_split(whole, "val")
    paths = [picture.path for picture in native]
    if [path.name for path in paths] != [sample.path.name for sample in samples]:
        raise RuntimeError(f"{whole}: labels and annotations are of different pictures")
    if who in YOLOS:
        ways = {"plain": found_by_yolo(bench, model, paths, side)}
    else:
        trained = load_model(Path(model))
        ways = {"plain": found_by_ours(trained, paths, side)}
        ways["tiles"] = found_by_ours(trained, paths, bench.flags.image_size, TILE_OF_WHOLE)
    judged = {}
    for way, found in ways.items():
        rows = [detection_rows(f.boxes_xyxy.numpy(), f.scores.numpy(), 1 + f.classes.numpy()) for f in found]
        official = evaluate([Picture(p.annotations, r, p.size) for p, r in zip(native, rows, strict=True)])
        coco = accuracy(found, samples, len(bench.dataset.class_names))
        judged[way] = coco | {"visdrone_ap": official.ap, "visdrone_ap50": official.ap50}
    return judged


def detector(bench: Bench, who: str, seed: int) -> dict:
    if who in YOLOS:
        return train_yolo(bench, seed, who == "yolo-defaults")
    if who in ("ours", "pretrained"):
        return search(bench, seed, who == "pretrained")
    return train_design(bench, REFERENCE if who == "reference" else design_chosen(bench, seed), seed)


def train(bench: Bench, who: str, seed: int, record: Path) -> None:
    bench.folder.mkdir(parents=True, exist_ok=True)
    made = detector(bench, who, seed)
    # Without places on this machine, so that the record can be given away.
    about = {key: value for key, value in machine().items() if key != "command"}
    made["model"] = os.path.relpath(made["model"], bench.flags.results)
    write(record, {"who": who, "seed": seed, "epochs": bench.flags.epochs} | made | {"machine": about})


def judge_record(bench: Bench, record: Path) -> None:
    """Add what is missing to it."""
    flags, known = bench.flags, json.loads(record.read_text(encoding="utf-8"))
    model = str(flags.results / known["model"])
    if "all" not in known:
        known |= judge(bench, flags.who, model)
        write(record, known)
        print({k: known[k] for k in ("seconds", "gmacs", "chosen_on", "other_half", "all")}, flush=True)
    if flags.whole and "whole" not in known:
        write(record, known | {"whole": judge_whole(bench, flags.who, model)})


def write(record: Path, content: dict) -> None:
    record.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def print_results(results: Path) -> None:
    """A line for every detector and one for the mean of each kind."""
    records = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(results.glob("*_s*.json"))]
    columns = ("detector", "epochs", "seed", "GMACs", "seconds", "other half mAP50, 50-95", "all mAP50, 50-95")
    print(f"| {' | '.join(columns)} |\n{'|---' * len(columns)}|")
    kinds: dict[tuple[str, int], list[dict]] = {}
    for record in records:
        kinds.setdefault((record["who"], record["epochs"]), []).append(record)
    for (who, epochs), of_kind in kinds.items():
        for record in of_kind:
            known = (who, epochs, record["seed"], f"{record['gmacs']:.3f}", f"{record['seconds']:.0f}")
            print(f"| {' | '.join(map(str, known))} | {' | '.join(mean_accuracies([record]))} |")
        print(f"| **{who}** | {epochs} | mean of {len(of_kind)} | | | {' | '.join(mean_accuracies(of_kind))} |")


def mean_accuracies(records: Sequence[dict]) -> list[str]:
    """Of mAP50 and mAP50-95, on the half that chose nothing and on all."""
    return [
        ", ".join(f"{np.mean([r[on][m] for r in records]):.4f}" for m in ("map50", "map50_95"))
        for on in ("other_half", "all")
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--who", choices=(*YOLOS, "ours", "pretrained", "reference", "again"))
    parser.add_argument("--image-size", type=int, required=True)
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--pictures", type=int, nargs=2, default=(0, 0), metavar=("TRAIN", "VAL"))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1])
    parser.add_argument("--max-gmacs", type=float, help="of ours: YOLO11n's on the same canvas")
    parser.add_argument("--n-trials", type=int, default=24)
    parser.add_argument("--backbone-weights", type=Path, help="pretrained: folder of lite0_weights.py, for example")
    parser.add_argument("--chosen-at", type=int, default=20, help="again: epochs of the run that chose the design")
    parser.add_argument("--yolo-python", help="interpreter of an environment that has Ultralytics")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"), help="of ours")
    parser.add_argument("--train-only", action="store_true", help="judge nothing yet")
    parser.add_argument("--whole", type=Path, help="dataset of the whole pictures")
    flags = parser.parse_args()
    if flags.who is None:
        print_results(flags.results)
        return
    keep_freed_memory()
    write_dataset(flags.data, flags.results / "dataset", flags.pictures)
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(flags.results / "dataset", Path(scratch))
        for seed in flags.seeds:
            name = f"{flags.who}_{flags.epochs}_s{seed}"
            record, bench = flags.results / f"{name}.json", Bench(flags, dataset, flags.results / name)
            if not record.exists():
                train(bench, flags.who, seed, record)
            if not flags.train_only:
                judge_record(bench, record)


if __name__ == "__main__":
    main()
