"""Claim: cost grows linearly with pictures, epochs and pixels, and at most linearly with boxes; what a study does
beside training (next candidate, telling, files) takes less than 50 ms a trial at 1000 trials, 100 ms at 5000.

    python benchmarks/growth.py --json growth.json
    python benchmarks/growth.py --parts trials --sizes 0 1000 5000

Every number is that of fresh child processes, one for each point and repeat, in rounds over the points. Training is
``loop.fit`` of the smallest candidate on pictures of noise, with validation on an eighth as many; a short training
before it is not counted. A point of ``trials`` is a process that goes through ``loop.Search`` on a private SQLite
study that holds so many complete trials, with a training that takes no time and the shipped score; medians are over the
last 20 trials. Telling begins at the end of training, and files are those of ``RunRecord.after_trial``. A point of
``zoo`` is ``proof.analyse`` on SYNTHETIC models: the shipped zoo resampled, with noise of 5% on every signal.

An exponent e is that of the power law, time ~ size^e, through a point and all smaller ones of its series (least squares
of logarithms), and between the last two of them: 1 is linear, and what does not grow pulls it down. MB (10^6 bytes;
Linux only) are the peak of resident memory over what the process had before the work.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
import optuna
from measuring import STATUS, memory_mb, report, seconds
from optuna.trial import FrozenTrial
from trial_overhead import NUM_CLASSES, SMALLEST, drawn_cache

from composite_nas.base.devices import select_device
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.network import Cost
from composite_nas.experiment.proof import analyse
from composite_nas.experiment.tables import ZooTable, read_experiment
from composite_nas.run.progress import RunRecord
from composite_nas.score.choice import SHIPPED, ScoreSource
from composite_nas.score.dynamics import TrainingDynamics, summarise_epoch
from composite_nas.score.formula import CompositeScore
from composite_nas.search.loop import Measured, Search
from composite_nas.search.space import suggest
from composite_nas.search.study import open_study
from composite_nas.search.trials import DYNAMICS, SCORED_BY, ZERO_COST, trial_signals
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import one_stage

ZOO = Path(__file__).resolve().parents[1] / "correlation_experiment" / "results" / "nwpu_vhr10"
EPOCHS, N_WARMUP, LAST, SEED = 2, 15, 20, 42
# Passes before the LAST ones, so that an empty study's sampler is past its random start, too.
PASSES_BEFORE = 20
ZOO_NOISE = 0.05


class Taken(NamedTuple):
    """Seconds."""

    wall: float
    cpu: float


NOTHING = Taken(0.0, 0.0)


@dataclass(frozen=True)
class Part:
    """A series: what grows, its sizes, what it is to the fit (``size`` -> x), and the work of a child process."""

    what: str
    sizes: tuple[int, ...]
    work: Callable[[int, str], dict[str, list[Taken]]]
    x: Callable[[int], float] = float
    repeated: bool = True


def timed(work: Callable[[], object]) -> list[Taken]:
    started = time.process_time()
    wall = seconds(work)
    return [Taken(wall, time.process_time() - started)]


def train(device_name: str, images: int, image_size: int, boxes: int, epochs: int) -> dict[str, list[Taken]]:
    device, recipe = select_device(device_name), TrainConfig(epochs, 16, map_every=0)
    caches = [drawn_cache(count, image_size, boxes, seed) for seed, count in enumerate((images, images // 8))]
    first = [drawn_cache(16, image_size, boxes, seed) for seed in range(2)]

    def run(config: TrainConfig, caches: list[ImageCache]) -> None:
        list(Training(Candidate(SMALLEST, config), one_stage(config, *caches), device))

    run(replace(recipe, epochs=1), first)
    return {"training": timed(lambda: run(recipe, caches))}


def instant_epoch(candidate: Candidate, epoch: int) -> TrainingDynamics:
    """Dynamics that depend on the learning rate, as those of a real training do."""
    loss = 1 + abs(np.log(candidate.train.lr / 4e-3)) / epoch
    return summarise_epoch(
        epoch, [2 * loss, loss], [1.0, 2.0], [loss, 1.1 * loss], train_class_loss=loss, train_box_loss=loss / 2,
        val_class_loss=loss / 2, val_box_loss=loss / 2, precision=0.1, recall=0.1, learning_rate=1e-3,
        val_iou=0.5 / loss, val_point_auc=1 - 0.1 * loss, val_point_ap=0.1 / loss, map50_95=0.01 / loss,
        map50=0.02 / loss, n_params=200_000, gmacs=0.2, seconds=10.0, peak_memory_mb=500.0,
    )  # fmt: skip


def suggest_candidate(trial: optuna.trial.BaseTrial) -> Candidate:
    return suggest(trial, NUM_CLASSES, EPOCHS, SEED)


def drawn_trials(count: int, score: CompositeScore) -> list[FrozenTrial]:
    """Complete trials as the search leaves them behind."""
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(SEED))
    for _ in range(count):
        trial = study.ask()
        candidate = suggest_candidate(trial)
        history = [instant_epoch(candidate, epoch).to_dict() for epoch in range(1, EPOCHS + 1)]
        known = {"n_params": 200_000, "gmacs": 0.2, ZERO_COST: {}, DYNAMICS: history, SCORED_BY: score.digest}
        for key, value in known.items():
            trial.set_user_attr(key, value)
        finished = study.get_trials(deepcopy=False)[trial.number]
        study.tell(trial, score(trial_signals(finished, score.at_epoch)))
    return study.get_trials(deepcopy=False)


@dataclass
class Stopwatch:
    """Where the time of each pass of the search goes; ``lap`` charges the time since the last one to a name."""

    passes: list[dict[str, Taken]] = field(default_factory=lambda: [{}])
    since: Taken = field(default_factory=lambda: Taken(time.perf_counter(), time.process_time()))

    def lap(self, name: str) -> None:
        now, before = Taken(time.perf_counter(), time.process_time()), self.passes[-1].get(name, NOTHING)
        self.passes[-1][name] = Taken(*(b + n - s for b, n, s in zip(before, now, self.since, strict=True)))
        self.since = now


def fill(count: int, folder: Path) -> None:
    """A study in a results folder."""
    with contextlib.closing(open_study(ResultsFolder(folder).study_db, {})) as home:
        home.study.add_trials(drawn_trials(count, CompositeScore.load(SHIPPED)))


def search(count: int) -> dict[str, list[Taken]]:
    """The study's own work beside ``count`` complete trials in each of the LAST passes, by kind."""
    score, watch = CompositeScore.load(SHIPPED), Stopwatch()
    n_trials = count + PASSES_BEFORE + LAST
    with tempfile.TemporaryDirectory() as folder:
        _run("fill", "--sizes", str(count), "--folder", folder)  # what it takes is not this process' memory
        results = ResultsFolder(Path(folder))
        results.create()
        home = open_study(results.study_db, {})
        study = home.study
        settings = Settings(n_trials=n_trials, n_warmup=N_WARMUP, seed=SEED)
        dataset = {"fingerprint": "0" * 16}
        record = RunRecord(results, settings, study, dataset, "run the same command again", lambda: None)
        record.after_trial()

        class InstantRunner:
            def suggest(self, trial: optuna.Trial) -> Candidate:
                watch.lap("next candidate")
                candidate = suggest_candidate(trial)
                watch.lap("suggestions")
                return candidate

            def cost(self, candidate: Candidate) -> Cost:
                return Cost(200_000, 0.2)

            def train(self, candidate: Candidate, number: int) -> Measured:
                watch.lap("next candidate")
                history = [instant_epoch(candidate, epoch) for epoch in range(1, EPOCHS + 1)]
                watch.passes.append({})
                return Measured(history, {})

        def tell(*arguments, **options):
            told = type(study).tell(study, *arguments, **options)
            watch.lap("tell")
            return told

        def after_trial(trial: FrozenTrial) -> None:
            if trial.state.is_finished():  # as ``participant.Participant`` does
                watch.lap("next candidate")
                record.after_trial()
                watch.lap("files")

        source = ScoreSource(score, lambda records: score, score.at_epoch)
        with patch.object(study, "tell", tell):
            for trial in Search(home, InstantRunner(), source, settings):
                after_trial(trial)
    # A pass is from the end of one training to the end of the next; the last one ends the search instead.
    passes = watch.passes[-1 - LAST : -1]
    kinds = ("next candidate", "suggestions", "tell", "files")
    parts = {kind: [p.get(kind, NOTHING) for p in passes] for kind in kinds}
    return {"all": [Taken(*map(sum, zip(*p, strict=True))) for p in zip(*parts.values(), strict=True)]} | parts


def synthetic_zoo(count: int) -> ZooTable:
    rng, table = np.random.default_rng(SEED), read_experiment(ZOO)
    drawn = table.take(rng.integers(0, len(table.models), count))

    def noisy(values: np.ndarray) -> np.ndarray:
        return values * (1 + ZOO_NOISE * rng.standard_normal(values.shape))

    return replace(
        drawn, models=tuple(f"synthetic {i}" for i in range(count)), quality=noisy(drawn.quality),
        quality_by_seed=noisy(drawn.quality_by_seed),
        signals={epoch: {name: noisy(v) for name, v in s.items()} for epoch, s in drawn.signals.items()},
    )  # fmt: skip


def prove(count: int) -> dict[str, list[Taken]]:
    table = synthetic_zoo(count)
    return {"analysis": timed(lambda: analyse(table, epochs=EPOCHS))}


PARTS = {
    "images": Part("pictures of 128 px", (128, 256, 512, 1024), lambda n, device: train(device, n, 128, 10, 1)),
    "epochs": Part("epochs of 128 pictures of 128 px", (1, 2, 4, 8), lambda n, device: train(device, 128, 128, 10, n)),
    "image-size": Part(
        "pixels a side, 64 pictures; the fit is to their number", (128, 192, 256, 320, 416),
        lambda n, device: train(device, 64, n, 10, 1), lambda n: float(n * n),
    ),
    "boxes": Part(
        "boxes in each of 64 pictures of 320 px", (10, 60, 300, 900), lambda n, device: train(device, 64, 320, n, 1)
    ),
    "trials": Part(
        "trials in the study", (0, 100, 1000, 2000, 5000), lambda n, device: search(n), repeated=False
    ),
    "zoo": Part("synthetic models", (20, 40, 80), lambda n, device: prove(n)),
}  # fmt: skip
LIMITS_S = {1000: 0.05, 5000: 0.1}


def exponent(x: Sequence[float], y: Sequence[float]) -> float | None:
    """Of the power law through the points with positive coordinates; None for fewer than two."""
    points = [(a, b) for a, b in zip(x, y, strict=True) if a > 0 and b > 0]
    return float(np.polyfit(*np.log(points).T, 1)[0]) if len(points) > 1 else None


def measure(name: str, sizes: Sequence[int], repeats: int, device: str) -> list[dict[str, object]]:
    """Rows of one part."""
    part = PARTS[name]
    taken: dict[int, list[dict]] = {size: [] for size in sizes}
    for _ in range(repeats if part.repeated else 1):
        for size in sizes:
            taken[size].append(_child(name, size, device))
    rows = []
    for kind in taken[sizes[0]][0]["seconds"]:
        wall, cpu = (
            {size: [t[i] for child in taken[size] for t in child["seconds"][kind]] for size in sizes} for i in range(2)
        )
        medians = [statistics.median(wall[size]) for size in sizes]
        is_first = kind == next(iter(taken[sizes[0]][0]["seconds"]))
        for i, size in enumerate(sizes):
            x = [part.x(s) for s in sizes[: i + 1]]
            peaks = [_median([child["MB"] for child in taken[s]]) for s in sizes[: i + 1]] if is_first else [None]
            rows.append({
                "what": f"{part.what}: {kind}",
                "size": size,
                "ms": 1000 * medians[i],
                "lowest": 1000 * min(wall[size]),
                "highest": 1000 * max(wall[size]),
                "CPU ms": 1000 * statistics.median(cpu[size]),
                "exponent": exponent(x, medians[: i + 1]),
                "last step": exponent(x[-2:], medians[: i + 1][-2:]),
                "MB": peaks[-1],
                "exponent of MB": exponent(x, peaks) if peaks[-1] else None,
                "claimed": f"< {1000 * LIMITS_S[size]:.0f} ms" if kind == "all" and size in LIMITS_S else "",
            })  # fmt: skip
    return rows


def _median(values: Sequence[float | None]) -> float | None:
    return None if None in values else statistics.median(values)


def _child(name: str, size: int, device: str) -> dict:
    """``work`` in a fresh process."""
    return json.loads(_run(name, "--sizes", str(size), "--device", device).splitlines()[-1])


def _run(child: str, *arguments: str) -> str:
    command = [sys.executable, __file__, "--child", child, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def work(name: str, size: int, device: str) -> dict:
    """Seconds by kind, and MB over what the process has already."""
    before = memory_mb()["VmRSS"] if STATUS.exists() else None
    found = PARTS[name].work(size, device)
    return {"seconds": found, "MB": None if before is None else memory_mb()["VmHWM"] - before}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parts", nargs="+", default=list(PARTS), choices=PARTS)
    parser.add_argument("--sizes", nargs="+", type=int, help="instead of a part's own; with one part only")
    parser.add_argument("--repeats", type=int, default=3, help="processes for each point; one for trials")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    flags = parser.parse_args()
    if flags.child == "fill":
        fill(flags.sizes[0], flags.folder)
        return
    if flags.child:
        print(json.dumps(work(flags.child, flags.sizes[0], flags.device)))
        return
    if flags.sizes and len(flags.parts) > 1:
        parser.error("--sizes needs one of --parts")
    rows = []
    for name in flags.parts:
        rows += measure(name, sorted(flags.sizes or PARTS[name].sizes), flags.repeats, flags.device)
    report(f"Growth of time and memory: {', '.join(flags.parts)}", rows, flags.json)


if __name__ == "__main__":
    main()
