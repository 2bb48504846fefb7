"""Claim: most of a search's time is training.

    python benchmarks/search_time.py --json search_time.json
    python benchmarks/search_time.py --n-trials 20 --image-size 224 --workers 2 --device cuda --top-k 2

What a standard search costs from start to end and where the time goes. The real program runs once in a process of its
own, on ``--data`` or on scenes drawn to size (--max-samples for training, a tenth of that for validation; drawing is
not counted); flags that are not listed by --help go to the program. Times are what the program records: of trials in
the study, of epochs in their dynamics, of files in the results folder. With several workers, training is divided by
their number, as they train side by side; what they waited for each other is in the rest of its phase. GPU busy is
nvidia-smi's share of time in which a kernel ran, sampled twice a second, mean over the phase and all GPUs.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import optuna
from measuring import report
from optuna.trial import FrozenTrial

from composite_nas.base.files import read_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.data.scenes import ALTITUDE_HIGH_M, make_dataset
from composite_nas.search.study import STUDY_NAME
from composite_nas.search.trials import DYNAMICS

SCRIPT = Path(__file__).resolve().parents[1] / "bayesian_optimization" / "synthesis_universal.py"
SAMPLE_S = 0.5


class GpuWatch:
    """Samples nvidia-smi while it is entered: ``busy`` holds (time, percent); empty where there is none."""

    def __init__(self):
        self.busy: list[tuple[float, float]] = []
        self._ended, self._thread = threading.Event(), threading.Thread(target=self._sample, daemon=True)

    def _sample(self) -> None:
        command = ["nvidia-smi", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits"]
        while not self._ended.wait(SAMPLE_S):
            found = subprocess.run(command, capture_output=True, text=True)
            if found.returncode:
                return
            self.busy.append((time.time(), statistics.mean(float(line) for line in found.stdout.split())))

    def __enter__(self) -> GpuWatch:
        if shutil.which("nvidia-smi"):
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if self._thread.ident is not None:
            self._thread.join()

    def share(self, begin: float, end: float) -> float | None:
        """0..1 between two moments; None without samples."""
        inside = [percent / 100 for when, percent in self.busy if begin <= when <= end]
        return statistics.mean(inside) if inside else None


def trained_seconds(trial: FrozenTrial) -> float:
    """Of all its epochs, evaluation included."""
    return sum(record["seconds"] for record in trial.user_attrs.get(DYNAMICS, []))


def rows_of(results: ResultsFolder, began: float, ended: float, workers: int, watch: GpuWatch) -> list[dict]:
    trials = optuna.load_study(study_name=STUDY_NAME, storage=f"sqlite:///{results.study_db}").get_trials()
    first = min(t.datetime_start for t in trials).timestamp()
    last = max(t.datetime_complete for t in trials).timestamp()
    finals_end = max(path.stat().st_mtime for path in results.models.glob("*.json"))
    outcome = read_json(results.synthesis_results)
    finals = [e["final"]["seconds"] for e in outcome["top_models"] if e["final"]]
    measured = [s for s in map(trained_seconds, trials) if s]

    def row(what: str, seconds: float, count: int | None = None, median: float | None = None, gpu: float | None = None):
        return {
            "what": what, "seconds": seconds, "share": seconds / (ended - began), "count": count,
            "median of one, s": median, "GPU busy": gpu,
        }  # fmt: skip

    trial_s, final_s = sum(measured) / workers, sum(finals) / workers
    return [
        row("start, reading data, filling caches", first - began, gpu=watch.share(began, first)),
        row("training of candidates", trial_s, len(measured), statistics.median(measured), watch.share(first, last)),
        row("the study's own work, and between trials", last - first - trial_s, len(trials)),
        row("full training", final_s, len(finals), statistics.median(finals), watch.share(last, finals_end)),
        row("around full training: all caches, models, records", finals_end - last - final_s, len(finals)),
        row("handing over: files, evaluation, pictures, end", ended - finals_end, gpu=watch.share(finals_end, ended)),
        row("whole run", ended - began, gpu=watch.share(began, ended)),
    ]


def main() -> None:
    shipped = Settings()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("n_trials", "image_size", "max_samples", "workers"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=getattr(shipped, name))
    parser.add_argument("--device", default=shipped.device)
    parser.add_argument("--data", type=Path, help="a dataset; default: drawn scenes")
    parser.add_argument("--json", type=Path)
    flags, others = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        data = flags.data or make_dataset(
            Path(folder), flags.max_samples, max(1, flags.max_samples // 10), shipped.seed, ALTITUDE_HIGH_M
        )
        results = ResultsFolder(Path(folder) / "results")
        command = [
            sys.executable, str(SCRIPT), "--n-trials", str(flags.n_trials), "--image-size", str(flags.image_size),
            "--max-samples", str(flags.max_samples), "--workers", str(flags.workers), "--device", flags.device,
            "--data", str(data), "--results-dir", str(results.root), *others,
        ]  # fmt: skip
        with GpuWatch() as watch:
            began = time.time()
            subprocess.run(command, check=True)
            ended = time.time()
        rows = rows_of(results, began, ended, flags.workers, watch)
        outcome = read_json(results.synthesis_results)
    device = outcome["environment"]["device"]
    states = ", ".join(f"{count} {state}" for state, count in outcome["study"]["trials_by_state"].items())
    title = f"{flags.n_trials} trials of {flags.max_samples} pictures of {flags.image_size} px, {flags.workers} workers"
    report(f"A search: {title}; {states}; {device}; {' '.join(others)}", rows, flags.json)


if __name__ == "__main__":
    main()
