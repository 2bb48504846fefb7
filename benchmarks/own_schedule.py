"""Claim: a trial that is the first part of full training tells as much as one on a short schedule of its own.

    python benchmarks/own_schedule.py path/to/nwpu_vhr10 correlation_experiment/results/nwpu_vhr10 --part 0/2

Trains the models of a finished zoo once more, each on schedules of their own that end after each share of full training
(no mosaic, no average of weights, the rate falls to its end), on the pictures that the zoo's own trials saw. Writes
own_schedule.jsonl beside its tables, a line for each model and share, resumable; ``policies.py`` reads it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
from optuna.trial import FixedTrial

from composite_nas.base.devices import keep_freed_memory, select_device
from composite_nas.base.errors import CandidateFailure
from composite_nas.base.files import read_json
from composite_nas.base.settings import ExperimentSettings
from composite_nas.data.dataset import draw_subset
from composite_nas.data.image_cache import Framing, ImageCache, load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.experiment.tables import ZooTable, make_table, read_experiment
from composite_nas.experiment.zoo import trial_looks
from composite_nas.search.space import suggest
from composite_nas.training.augmentation import Augmentation
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate
from composite_nas.training.timetable import Stage, one_stage

RECORDS = "own_schedule.jsonl"


def read_records(folder: Path) -> list[dict]:
    """Beside the zoo's tables, else those that are kept of the zoo of this name."""
    path = folder / RECORDS
    path = path if path.exists() else Path(__file__).parent / "records" / "zoos" / folder.name / RECORDS
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def read_own_schedule(folder: Path, share: float) -> ZooTable | None:
    """The zoo with the signals of trials on schedules of their own; None where not all models have been trained."""
    zoo = read_experiment(folder)
    found = {r["model_idx"]: r["history"] for r in read_records(folder) if r["share"] == share and r["history"]}
    models = [int(model) for model in zoo.models]
    if not set(models) <= set(found):
        return None
    rows = [{"model": model} | record for model in models for record in found[model]]
    epochs = len(rows) // len(models)
    shares = {epoch: share * epoch / epochs for epoch in range(1, epochs + 1)}
    long = pd.DataFrame(rows)
    return make_table(str(folder), long, zoo.quality, zoo.quality_by_seed, shares, float("nan"))


def on_own_schedule(candidate: Candidate) -> Candidate:
    config = replace(
        candidate.train, warmup_share=0.05, flat_share=0.0, ema_decay=0.0, augmentation=Augmentation(), map_every=1
    )
    return candidate._replace(train=config)


def train(candidate: Candidate, caches: tuple[ImageCache, ImageCache], share: float, epochs: int) -> list[dict]:
    """TrainingDynamics of the trial's epochs."""
    total = one_stage(candidate.train, *caches)[0].steps
    looks = [found.look for found in trial_looks(total, [share], epochs)]
    stage = Stage(*caches, first_epoch=1, steps=looks[-1].step)
    training = Training(on_own_schedule(candidate), [stage], select_device("cpu", "fp32"), looks=looks)
    for _ in training:
        pass
    return [record.to_dict() for record in training.history]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("zoo", type=Path)
    parser.add_argument("--part", default="0/1", help="every nth training, for n processes")
    flags = parser.parse_args()
    part, parts = map(int, flags.part.split("/"))
    config = read_json(flags.zoo / "models_config.json")
    known = ExperimentSettings.__dataclass_fields__
    settings = ExperimentSettings(
        **{k: v for k, v in config["settings"].items() if k in known and k not in ("data", "results_dir")}
    )
    keep_freed_memory()
    with tempfile.TemporaryDirectory() as scratch:
        dataset = read_dataset(flags.data, Path(scratch))
        framing = Framing(dataset.canvas(settings.known_image_size, settings.rectangle), dataset.value_range)
        splits = ("train", draw_subset(dataset.train, settings.max_samples, settings.zoo_seed)), ("val", dataset.val)
        caches = tuple(load_image_cache(s, framing, Path(scratch), n, dataset.findings) for n, s in splits)
        failed = {f["model_idx"] for f in config["failures"]}
        models = [m for m in config["models"] if m["model_idx"] not in failed]
        runs = [(model, share) for share in settings.shares for model in models]
        for model, share in runs[part::parts]:
            asked = {"model_idx": model["model_idx"], "share": share}
            if any(asked.items() <= record.items() for record in read_records(flags.zoo)):
                continue
            candidate = suggest(FixedTrial(model["params"]), len(dataset.class_names), settings.epochs, 0)
            try:
                record = asked | {"history": train(candidate, caches, share, settings.epochs_per_trial)}
            except CandidateFailure as failure:
                record = asked | {"history": None, "reason": failure.reason}
            with (flags.zoo / RECORDS).open("a", encoding="utf-8") as file:
                file.write(json.dumps(record) + "\n")
            print(asked, flush=True)


if __name__ == "__main__":
    main()
