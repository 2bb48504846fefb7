"""``composite-nas train``: the design of a model file, trained again: on other data, for longer, from more seeds."""

from __future__ import annotations

import json
import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Literal

import tyro

from composite_nas.base.console import logger, progress_bar, quoted
from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.base.errors import CandidateFailure, UserError, exit_code_of, other_version
from composite_nas.base.files import digest_of_file, make_writable, number_or_nan, plain, read_json, write_json
from composite_nas.base.settings import CommonSettings, Settings, require_local_places
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import Framing, load_image_cache
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.drawing import draw_predictions
from composite_nas.detection.model_file import TrainedDetector, load_model, save_model
from composite_nas.detection.pretrained import keep_weights
from composite_nas.predict.whole_pictures import measure_whole, told_in_file
from composite_nas.report.words import USEFUL_MAP50, how_to_be_better
from composite_nas.run.guard import keep_drawn_split, open_dataset, pretrained_weights, run_guarded
from composite_nas.search.full_training import MEASURED, origin_of
from composite_nas.training.augmentation import Augmentation
from composite_nas.training.evaluation import nothing
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import Stage, one_stage

AGAIN, STATE = "run the same command again", ".state.pt"
SPREAD = ("map50_95", "map50")


@dataclass(frozen=True)
class TrainSettings:
    """Settings of such a training."""

    model: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(metavar="MODEL")]
    """model_rank1.pt of a finished run, whose design and recipe are taken; its weights are not."""
    data: Path
    """Dataset: a folder, a data.yaml, a COCO json or a zip; its classes may be others."""
    epochs: int | None = None
    """Default: as many as the model was trained for."""
    seeds: tuple[int, ...] = (0,)
    """A training each; with several, mean and spread of their mAP are said."""
    image_size: int | None = None
    """Longer side in pixels, a multiple of 32; default: as the model was trained with."""
    val_share: float = 0.0
    """For a dataset without validation split: share of its pictures that becomes one, e.g. 0.2."""
    backbone_weights: Path | None = None
    """Of a model with a pretrained backbone: folder of NAME.safetensors or NAME.pth, instead of a download."""
    device: Literal["auto", "cuda", "mps", "cpu"] = "auto"
    """Where to train; auto takes the best one present."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    """auto uses bfloat16 where the device has it natively, else float16 on a CUDA GPU."""
    capture: Literal["auto", "on", "off"] = "auto"
    """Record training steps as CUDA graphs and replay them, on an H200 4 to 6 times as fast. auto: on a CUDA GPU."""
    results_dir: Path = Path("trained")
    """Where models, records, log and pictures go."""

    def validate(self) -> None:
        """Raises UserError for the first value out of range."""
        require_local_places(self, "results_dir")
        if self.epochs is not None and self.epochs < 1:
            raise UserError(f"--epochs must be at least 1, not {self.epochs}")
        if not self.seeds or len(set(self.seeds)) < len(self.seeds) or min(self.seeds) < 0:
            raise UserError("--seeds are different numbers of at least 0, e.g. --seeds 0 1 2")

    def common(self, trained: TrainedDetector) -> CommonSettings:
        """As a search would be given them."""
        size = self.image_size or trained.image_size
        common = CommonSettings(data=self.data, val_share=self.val_share, tile=trained.tile, image_size=size)
        if trained.model.config.backbone:
            common = replace(common, backbones="pretrained", backbone_weights=self.backbone_weights)
        elif self.backbone_weights is not None:
            raise UserError(f"{self.model} has no pretrained backbone: leave out --backbone-weights")
        common.check_ranges({})
        return common


def recipe_of(path: Path, trained: TrainedDetector, epochs: int | None) -> TrainConfig:
    """That of the model's training, in one piece. Its warm-up was a share of its trial; it is as long here as if that
    had seen all pictures."""
    known = trained.origin.get("recipe", {})
    try:
        config = TrainConfig(**known | {"augmentation": Augmentation(**known["augmentation"])})
    except (KeyError, TypeError) as error:
        remedy = "search again, or train it again with that version"
        raise other_version(path, f"no recipe that this one knows ({error})", remedy) from error
    share = min(1.0, config.trial_epochs / config.epochs) if config.trial_epochs else 1.0
    return replace(
        config, epochs=epochs or config.epochs, trial_epochs=0, warmup_share=config.warmup_share * share
    )


@dataclass(frozen=True)
class Seeds:
    """Trainings of one design that differ in their seed.

    Attributes:
        candidate: with any seed.
        stages: of all of them.
        folder: of the files seedN.pt, .json and .jpg; exists, and has none of other trainings by that name.
        asked: what decides the results, but for the seed.
        procedural: whether the dataset is drawn.
        prefix: of the files' names.
        check: called before every batch; what it raises ends the training.
    """

    candidate: Candidate
    dataset: DroneDataset
    stages: Sequence[Stage]
    device: Device
    folder: Path
    asked: dict
    procedural: bool = False
    prefix: str = ""
    check: Callable[[], None] = nothing

    def results(self, seeds: Sequence[int]) -> list[dict]:
        """For each seed: seed, map50_95, map50, precision, recall, confidence, seconds, model and history, of a dataset
        in tiles also whole_images, whole_map50_95 and whole_map50; trained unless it is known. Those that fail are said
        and left out."""
        found = []
        for seed in seeds:
            try:
                found.append(self._result(seed))
            except CandidateFailure as failure:
                logger.warning("WARNING: seed %d could not be trained: %s (%s)", seed, failure.reason, failure)
        return found

    def _result(self, seed: int) -> dict:
        record, model, state, picture = (
            self.folder / f"{self.prefix}seed{seed}{end}" for end in (".json", ".pt", STATE, ".jpg")
        )
        asked, known = self.asked | {"seed": seed}, read_json(record)
        if known and known.get("asked") == asked and model.is_file():
            return known
        training = self._trained(seed, state)
        names, value_range = self.dataset.class_names, self.dataset.value_range
        accuracy = training.evaluation.known_accuracy
        origin, val = origin_of(training, self.dataset, self.procedural), self.stages[-1].val
        whole = self._on_whole_pictures(TrainedDetector(training.model, names, val.canvas, origin, value_range))
        save_model(model, training.model, names, val.canvas, origin | whole, value_range)
        draw_predictions(
            picture, val, training.evaluation.detections, names, shown_confidence(accuracy.confidence)
        )
        result = {
            "asked": asked,
            "seed": seed,
            **{name: plain(getattr(accuracy, name)) for name in MEASURED},
            **whole,
            "seconds": sum(record.seconds for record in training.history),
            "model": model.name,
            "history": [record.to_dict() for record in training.history],
        }
        write_json(record, result)
        state.unlink(missing_ok=True)
        return result

    def _on_whole_pictures(self, trained: TrainedDetector) -> dict:
        """For the file; nothing where the dataset is not cut into tiles."""
        kept = self.dataset.kept
        whole = measure_whole(trained, kept.whole_val, self.device, kept.findings) if kept.tile else None
        return told_in_file("whole", whole) if whole else {}

    def _trained(self, seed: int, state: Path) -> Training:
        candidate = self.candidate._replace(train=replace(self.candidate.train, seed=seed))
        training = Training(candidate, self.stages, self.device, state)
        with progress_bar(f"Seed {seed}", training.total_steps, unit="step", leave=False) as bar:

            def before_batch() -> None:
                self.check()
                bar.update(training.steps_done - bar.n)

            for epoch in training.epochs(before_batch):
                training.save()
                if not epoch.is_read_back:
                    record = epoch.record
                    logger.info(
                        "Seed %d, epoch %d of %d: train_loss %.3f, val_loss %.3f, mAP50-95 %.3f", seed, record.epoch,
                        candidate.train.epochs, record.train_loss, record.val_loss, record.map50_95,
                    )  # fmt: skip
        return training


def train(settings: TrainSettings, trained: TrainedDetector) -> int:
    """Returns the exit code."""
    common, folder = settings.common(trained), settings.results_dir
    config, digest = recipe_of(settings.model, trained, settings.epochs), digest_of_file(settings.model)
    use_whole_cpu()
    device = select_device(settings.device, settings.precision, settings.capture)
    logger.info("Device: %s", device.description)
    weights = pretrained_weights(common, folder / "cache", [trained.model.config.backbone])
    dataset = open_dataset(settings.data, common, Settings.seed, folder / "cache")
    if settings.val_share:
        keep_drawn_split(dataset, folder / "val_split.txt")
    canvas = trained.canvas.resized(common.known_image_size)
    framing = Framing(canvas, dataset.value_range)
    caches = (
        load_image_cache(dataset.train, framing, folder / "cache", "train", dataset.findings),
        load_image_cache(dataset.val, framing, folder / "cache", "val", dataset.findings),
    )
    dataset.check_damage(common.max_bad_share)
    logger.info("%s", dataset.summary())
    detector = replace(trained.model.config, num_classes=len(dataset.class_names))
    known = weights.get(detector.backbone) if detector.backbone else None
    asked = {
        "design": detector.to_dict(), "recipe": replace(config, seed=0).to_dict(), "canvas": list(canvas),
        "dataset": dataset.fingerprint, "tile": trained.tile, "backbone_weights": known.digest if known else None,
    }  # fmt: skip
    _claim(folder, asked)
    keep_weights(weights)
    candidate = Candidate(detector, config, known.path if known else None)
    seeds = Seeds(candidate, dataset, one_stage(config, *caches), device, folder, asked)
    results = seeds.results(settings.seeds)
    if not results:
        raise UserError(f"{folder}: no seed could be trained; see train.log there, then try fewer pixels or other data")
    document = {"model": digest, "asked": asked, "seeds": results}
    names = [name for name in (*SPREAD, *(f"whole_{name}" for name in SPREAD)) if name in results[0]]
    spreads = {name: spread([r[name] for r in results]) for name in names}
    write_json(folder / "train_results.json", document | spreads)
    best = max(results, key=lambda r: r["map50_95"] or 0.0)
    use = next_step(folder / best["model"], number_or_nan(best["map50"]), "--epochs", "--image-size")
    logger.info("%s", "\n".join(["", *table_lines(results), "", f"All:      {folder}", use]))
    return 0


def next_step(model: Path, map50: float, *flags: str) -> str:
    """What to do with a detector of this mAP50; ``flags`` are those of ``how_to_be_better``."""
    if map50 < USEFUL_MAP50:
        return f"mAP50 {map50:.3f} is too little to be useful: {how_to_be_better(*flags)}"
    return f"Use it:   python -m composite_nas predict {quoted(model)} YOUR_PICTURES"


def _claim(folder: Path, asked: dict) -> None:
    """Write down what is trained in this folder; raises UserError when that is something else, which is to be kept."""
    path, asked = folder / "training.json", json.loads(json.dumps(asked))
    known = read_json(path)
    if known is None:
        write_json(path, asked)
    elif others := _differences(known, asked):
        raise UserError(f"{folder} holds trainings of another {others}: give another --results-dir for these")


def _differences(known: dict, asked: dict) -> str:
    """Names of what differs; of what has parts, with the parts before and now."""
    found = []
    for name, now in asked.items():
        before = known.get(name)
        if isinstance(before, dict) and before != now:
            parts = (f"{key}: {before.get(key)} -> {value}" for key, value in now.items() if before.get(key) != value)
            found.append(f"{name} ({', '.join(parts)})")
        elif before != now:
            found.append(name)
    return ", ".join(found)


def spread(values: Sequence[float | None]) -> dict:
    """mean, standard deviation (None for fewer than two) and n of those that there are."""
    found = [v for v in values if v is not None and math.isfinite(v)]
    mean = statistics.fmean(found) if found else None
    return {"mean": mean, "sd": statistics.stdev(found) if len(found) > 1 else None, "n": len(found)}


def table_lines(results: Sequence[dict]) -> list[str]:
    """mAP of each seed, their mean and spread; of a dataset in tiles on tiles, then on whole pictures."""
    heads = {"map50_95": "mAP50-95", "map50": "mAP50"}
    if any("whole_map50" in r for r in results):
        whole = {f"whole_{name}": f"{words} whole" for name, words in heads.items()}
        heads = {name: f"{words} of tiles" for name, words in heads.items()} | whole
    rows = {r["model"]: [r.get(name) for name in heads] for r in results}
    if len(results) > 1:
        spreads = [spread([r.get(name) for r in results]) for name in heads]
        rows |= {words: [s[what] for s in spreads] for words, what in (("mean", "mean"), ("standard deviation", "sd"))}
    width = max(map(len, heads.values())) + 2
    lines = [f"{'model':<24}" + "".join(f"{words:>{width}}" for words in heads.values())]
    return lines + [f"{name:<24}" + "".join(f"{_number(v):>{width}}" for v in row) for name, row in rows.items()]


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0, 2 after one sentence on stderr (or, by tyro, wrong flags), 130 after Ctrl-C."""

    def body() -> int:
        settings = tyro.cli(
            TrainSettings, prog="composite-nas train", args=argv,
            description="Train the design of a model file again: on other data, for longer, from more seeds.",
        )  # fmt: skip
        settings.validate()
        trained, folder = load_model(settings.model), settings.results_dir
        settings.common(trained)
        recipe_of(settings.model, trained, settings.epochs)
        make_writable(folder, folder / "cache")
        again = f"{AGAIN} to continue"
        return run_guarded(folder, folder / "train.log", 0.0, again, lambda: train(settings, trained))

    return exit_code_of(body, f"mend that, then {AGAIN}", f"Interrupted: {AGAIN}.")
