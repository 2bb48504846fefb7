"""Claim: many workers on one study lose, double and mix nothing, and two workers train nearly twice as much as one.

    python benchmarks/many_workers.py --proof [--seed 0] [--json FILE]
    python benchmarks/many_workers.py --efficiency [--json FILE]

``--proof`` starts a PostgreSQL server and four times the real program on one new study in it: drawn scenes at 64 px, 40
trials, a heartbeat a second, one thread each. Two of the four are killed (kill -9) at random moments while they train.
Then 40 trials must count, each trained to the end once, on one scale, with scores by its formula; every candidate is
trained once more in one process and must give the same metrics; both survivors must hold the same detector. To know
who trains what, the program runs with an observer around its training function. Exit code 0: all holds. Needs Linux,
PostgreSQL and psycopg. On a machine that stalls for three seconds a worker looks dead, and its trial is trained twice.

``--efficiency`` runs the real program with ``--workers 1`` and ``--workers 2``, one thread for each worker, on trials
that were put into the study before: one design at 320 px (0.3 GMACs, batch 16), as many trials for each worker. The
rate is that of trials while all workers are at work, so start-up (shown separately) and the end are left out.
Efficiency = rate(2) / (2 x rate(1)), median over rounds; claimed are 0.85 or more.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import json
import os
import runpy
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import numpy as np
import optuna
import torch
from measuring import median_ratio, report
from optuna.trial import FrozenTrial, TrialState

from composite_nas.base.devices import select_device
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings, flag
from composite_nas.data.reading import read_dataset
from composite_nas.data.scenes import make_dataset
from composite_nas.run.participant import Job, Participant
from composite_nas.score.formula import CompositeScore
from composite_nas.search.loop import frozen_score
from composite_nas.search.space import REFERENCE
from composite_nas.search.study import open_study
from composite_nas.search.trials import DYNAMICS, SCORED_BY, count_states, count_trained, trial_signals

REPO = Path(__file__).resolve().parents[1]
SCRIPT, POSTGRES = REPO / "bayesian_optimization" / "synthesis_universal.py", REPO / "tests/support/postgres.py"
PARTICIPANTS, KILLED, N_TRIALS, STUDY = 4, 2, 40, "proof"
PROOF_SETTINGS = {
    "n_trials": N_TRIALS, "n_warmup": 8, "max_samples": 48, "val_subset": 16, "image_size": 64, "full_epochs": 2,
    "top_k": 1, "n_controls": 1, "max_gmacs": 0.03, "device": "cpu", "precision": "fp32",
}  # fmt: skip
# A kill is due after so many of all trainings, drawn in these bounds, and up to KILL_DELAY_S later.
KILL_AFTER, KILL_DELAY_S = ((3, 12), (14, 26)), 2.0
POLL_S, HUNG_AFTER_S = 0.02, 1800
MEASURED_BY_CLOCK = ("seconds", "peak_memory_mb")
DESIGN = REFERENCE | {"finest_stride": 8, "batch_size": 16}


def as_flags(settings: Mapping[str, object]) -> list[str]:
    return [text for name, value in settings.items() for text in (flag(name), str(value))]


# The proof: participants, kills, checks.


def load_postgres() -> ModuleType:
    """The tests' server."""
    spec = importlib.util.spec_from_file_location("postgres", POSTGRES)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def participate(events: Path, flags: list[str]) -> None:
    """The real program, with a line in ``events`` whenever the training of a trial begins or ends."""
    train = Participant.train

    def train_observed(self, candidate, number):
        with events.open("a", buffering=1) as file:
            print("begins", number, f"{time.time():.2f}", file=file)
            try:
                return train(self, candidate, number)
            finally:
                print("ends", number, f"{time.time():.2f}", file=file)

    sys.argv = [str(SCRIPT), *flags]
    with patch.object(Participant, "train", train_observed):
        runpy.run_path(str(SCRIPT), run_name="__main__")


class Worker:
    """A participant in a process of its own."""

    def __init__(self, root: Path, flags: list[str]):
        self.root, self.results, self.events = root, ResultsFolder(root / "results"), root / "events"
        root.mkdir()
        self.events.touch()
        flags = [*flags, "--results-dir", str(self.results.root)]
        with (root / "output").open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, __file__, "--participant", str(self.events), *flags], stdout=out, stderr=out,
                env=os.environ | {"OMP_NUM_THREADS": "1"},
            )  # fmt: skip

    def said(self) -> list[tuple[str, int]]:
        """("begins" or "ends", trial number), in order."""
        lines = [line.split() for line in self.events.read_text().splitlines(keepends=True) if line.endswith("\n")]
        return [(kind, int(number)) for kind, number, _ in lines]

    def kill_in_training(self) -> int | None:
        """kill -9, and the trial it was training; None when it was between two and goes on.

        Raises:
            RuntimeError: it has ended.
        """
        if self.process.poll() is not None:
            raise RuntimeError("a participant ended before it could be killed; try another --seed")
        self.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        said = self.said()
        if not said or said[-1][0] != "begins":
            self.process.send_signal(signal.SIGCONT)
            return None
        self.process.kill()
        self.process.wait()
        return said[-1][1]


def play(work: Path, url: str, data: Path, seed: int) -> tuple[list[Worker], list[int]]:
    """All of the run; the survivors, and the trials that were cut off."""
    flags = as_flags(PROOF_SETTINGS | {"data": data, "storage": url, "study_name": STUDY, "heartbeat_s": 1})
    rng, began = np.random.default_rng(seed), time.monotonic()
    workers = [Worker(work / f"participant_{i + 1}", flags) for i in range(PARTICIPANTS)]
    victims = [workers[i] for i in rng.permutation(PARTICIPANTS)[:KILLED]]
    survivors, cut_off = [w for w in workers if w not in victims], []
    try:
        for victim, bounds in zip(victims, KILL_AFTER, strict=True):
            after, delay_s = int(rng.integers(*bounds, endpoint=True)), rng.uniform(0, KILL_DELAY_S)
            unharmed = [w for w in workers if w not in victims[: len(cut_off)]]
            while sum(kind == "ends" for w in workers for kind, _ in w.said()) < after:
                _check(unharmed, began)
            time.sleep(delay_s)
            while (number := victim.kill_in_training()) is None:
                _check(unharmed, began)
            cut_off.append(number)
            print(f"killed participant {workers.index(victim) + 1} in trial {number}, {delay_s:.2f} s after {after} "
                  f"trainings had ended", flush=True)  # fmt: skip
        while any(w.process.poll() is None for w in survivors):
            _check(survivors, began)
    finally:
        for worker in workers:
            if worker.process.poll() is None:
                worker.process.kill()
                worker.process.wait()
    return workers, cut_off


def _check(workers: list[Worker], began: float) -> None:
    """After a moment: none of them has failed."""
    time.sleep(POLL_S)
    for worker in workers:
        if worker.process.poll():
            raise RuntimeError(f"exit code {worker.process.returncode}: {(worker.root / 'output').read_text()[-1000:]}")
    if time.monotonic() - began > HUNG_AFTER_S:
        raise RuntimeError(f"the participants did not end within {HUNG_AFTER_S} s")


class Silent:
    """``participant.Reports`` for nobody."""

    def trial_changed(self, *_: object) -> None:
        pass

    epoch_finished = tournament_moved = trial_changed


def train_once_more(trials: list[FrozenTrial], shared: optuna.Study, data: Path, root: Path) -> dict[str, list[dict]]:
    """Parameters as JSON -> TrainingDynamics, all trained by one process on a study of its own."""
    torch.set_num_threads(1)
    results, settings = ResultsFolder(root), Settings(**PROOF_SETTINGS | {"n_trials": len(trials)})
    results.create()
    dataset, identity = read_dataset(data, root), shared.user_attrs["identity"]
    home = open_study(results.study_db, identity)  # which begins with the reference design, as the shared one did
    for trial in trials[1:]:
        home.study.enqueue_trial(trial.params)
    val_indices = tuple(range(min(settings.val_subset, len(dataset.val))))
    job = Job(settings, dataset, results, identity, val_indices, root / "none", procedural=True)
    Participant(job, home, select_device(settings.device, settings.precision), Silent(), lambda: False, False).search()
    return {_key(t): t.user_attrs.get(DYNAMICS, []) for t in home.study.get_trials()}


def _key(trial: FrozenTrial) -> str:
    return json.dumps(trial.params, sort_keys=True)


def differing(trials: list[FrozenTrial], again: dict[str, list[dict]]) -> list[str]:
    """What the second training gave differently, in words."""
    found = []
    for trial in trials:
        ours = again[_key(trial)]
        for there, here in zip(trial.user_attrs.get(DYNAMICS, []), ours, strict=False):
            names = [n for n in there if n not in MEASURED_BY_CLOCK and there[n] != here[n]]
            found += [f"trial {trial.number} epoch {there['epoch']} {n}: {there[n]} and {here[n]}" for n in names]
        if len(ours) < len(trial.user_attrs.get(DYNAMICS, [])):
            found.append(f"trial {trial.number}: could not be trained once more")
    return found


def checks(
    study: optuna.Study, workers: list[Worker], cut_off: list[int], data: Path, work: Path
) -> list[dict[str, object]]:
    """Rows: what, found, whether it is as wanted (``ok``)."""
    trials, score = study.get_trials(), frozen_score(study)
    counted = [t for t in trials if DYNAMICS in t.user_attrs or t.state == TrialState.FAIL]
    said = Counter(event for worker in workers for event in worker.said())
    wrong_ends = [t.number for t in counted if said["ends", t.number] != 1]
    ends = sum(n for (kind, _), n in said.items() if kind == "ends")
    begun = {number: n for (kind, number), n in said.items() if kind == "begins"}
    wrong_begins = {number: n for number, n in begun.items() if n != 1 + cut_off.count(number)}
    complete = [t for t in trials if t.state == TrialState.COMPLETE]
    digests = {t.user_attrs[SCORED_BY] for t in complete}
    survivors = [w for w in workers if w.process.returncode == 0]
    digests |= {CompositeScore.load(w.results.proxy_stats).digest for w in survivors}
    wrong_scores = [t.number for t in complete if t.value != score(trial_signals(t, score.at_epoch))]
    again = train_once_more(counted, study, data, work / "once_more")
    different = differing(counted, again)
    models = [hashlib.blake2b(w.results.model_rank1.read_bytes(), digest_size=8).hexdigest() for w in survivors]
    all_counted = count_trained(trials) == N_TRIALS == len(counted) and all(t.state.is_finished() for t in trials)
    both_same = len(survivors) == PARTICIPANTS - KILLED and len(set(models)) == 1
    right_scores = len(complete) - len(wrong_scores)
    rows = [
        ("trials that count", f"{count_trained(trials)} ({count_states(trials)})", all_counted),
        ("killed in training", f"trials {cut_off}", len(cut_off) == KILLED),
        ("trained to the end", f"{ends} trainings of {len(counted)} trials; not once: {wrong_ends or 'none'}",
         not wrong_ends and ends == len(counted)),
        ("begun", f"{sum(begun.values())} times; more often than killed: {wrong_begins or 'none'}", not wrong_begins),
        ("scales", ", ".join(digests), digests == {score.digest}),
        ("scores by the frozen formula", f"{right_scores} of {len(complete)} equal", not wrong_scores),
        ("trained once more in one process", different[0] if different else f"{len(counted)} the same", not different),
        ("detectors of the survivors", ", ".join(models), both_same),
    ]  # fmt: skip
    return [{"what": what, "found": found, "ok": "OK" if ok else "WRONG"} for what, found, ok in rows]


def prove(seed: int, keep: Path | None, json_path: Path | None) -> int:
    postgres = load_postgres()
    reason = postgres.why_not()
    if reason:
        print(f"No proof: {reason}")
        return 2
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    with tempfile.TemporaryDirectory() as folder, postgres.server() as url:
        work, began = keep or Path(folder), time.monotonic()
        work.mkdir(exist_ok=keep is None)
        data = make_dataset(work / "data", 64, 16, seed=3)
        workers, cut_off = play(work, url, data, seed)
        took = time.monotonic() - began
        study = optuna.load_study(study_name=STUDY, storage=url)
        rows = checks(study, workers, cut_off, data, work)
    title = f"{PARTICIPANTS} participants, {KILLED} killed, {N_TRIALS} trials on PostgreSQL in {took:.0f} s"
    report(title, rows, json_path)
    wrong = [row["what"] for row in rows if row["ok"] != "OK"]
    print(f"WRONG: {', '.join(wrong)}" if wrong else "OK")
    return 1 if wrong else 0


# Efficiency.


def timed_run(folder: Path, data: Path, workers: int, settings: Mapping[str, object]) -> dict[str, float]:
    """One run of the real program: trials a second, and seconds of start-up."""
    n_trials = workers * settings["trials"]
    flags = {k: v for k, v in settings.items() if k != "trials"} | {
        "n_trials": n_trials + 1, "workers": workers, "data": data, "results_dir": folder,
    }  # fmt: skip
    path = ResultsFolder(folder).study_db
    folder.mkdir()
    fingerprint = read_dataset(data, folder / "cache").fingerprint
    identity = Settings(**flags).identity() | {"dataset": fingerprint, "proxy_stats": None}
    with contextlib.closing(open_study(path, identity)) as home:
        study = home.study
        study.tell(study.ask(), state=TrialState.FAIL)  # the reference design costs something else
        for _ in range(n_trials):
            study.enqueue_trial(DESIGN)
    started = datetime.now()
    environment = os.environ | {"OMP_NUM_THREADS": str(workers)}  # shared out, so one for each
    command = [sys.executable, str(SCRIPT), *as_flags(flags)]
    finished = subprocess.run(command, capture_output=True, text=True, env=environment)
    if finished.returncode:
        raise RuntimeError(f"the program ended with exit code {finished.returncode}: {finished.stderr[-1000:]}")
    trials = optuna.load_study(study_name=study.study_name, storage=f"sqlite:///{path}").get_trials()[1:]
    starts, ends = sorted(t.datetime_start for t in trials), sorted(t.datetime_complete for t in trials)
    begin, end = starts[workers - 1], ends[-workers]

    def share(trial: FrozenTrial) -> float:
        """How much of a trial, 0..1, was done while all workers were at work."""
        inside = min(trial.datetime_complete, end) - max(trial.datetime_start, begin)
        return max(0.0, inside / trial.duration)

    trained = sum(map(share, trials))
    if {t.state for t in trials} != {TrialState.COMPLETE} or len(trials) != n_trials:
        raise RuntimeError(f"not all of {n_trials} trials are complete")
    return {"rate": trained / (end - begin).total_seconds(), "start-up": (begin - started).total_seconds()}


def measure_efficiency(flags: argparse.Namespace) -> None:
    settings = {
        "trials": flags.trials, "image_size": flags.image_size, "max_samples": flags.images,
        "val_subset": max(8, flags.images // 10), "score": "val_loss", "full_epochs": 1, "top_k": 1, "n_controls": 0,
        "max_gmacs": 10.0, "device": "cpu", "precision": flags.precision,
    }  # fmt: skip
    taken: dict[int, list[dict[str, float]]] = {1: [], flags.workers: []}
    with tempfile.TemporaryDirectory() as folder:
        data = make_dataset(Path(folder) / "data", flags.images, settings["val_subset"], seed=3)
        for i in range(flags.repeats):
            for workers in taken:
                taken[workers].append(timed_run(Path(folder) / f"{i}_{workers}", data, workers, settings))
    rows = []
    one = [flags.workers * found["rate"] for found in taken[1]]
    for workers, found in taken.items():
        rates = [f["rate"] for f in found]
        ratios = [r / o for r, o in zip(rates, one, strict=True)] if workers > 1 else [None]
        rows.append({
            "workers": workers,
            "trials/min": 60 * statistics.median(rates),
            "start-up s": statistics.median(f["start-up"] for f in found),
            "efficiency": median_ratio(rates, one) if workers > 1 else None,
            "lowest": min(ratios),
            "highest": max(ratios),
            "claimed": ">= 0.85" if workers > 1 else "",
        })  # fmt: skip
    title = f"Trials of {flags.images} pictures of {flags.image_size} px, {flags.trials} for each worker of one thread"
    report(title, rows, flags.json)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--proof", action="store_true")
    parser.add_argument("--seed", type=int, default=0, help="of the moments of the kills")
    parser.add_argument("--keep", type=Path, help="new folder for the proof's files, to look at them afterwards")
    parser.add_argument("--efficiency", action="store_true")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--trials", type=int, default=4, help="for each worker")
    parser.add_argument("--images", type=int, default=160, help="training pictures of a trial")
    parser.add_argument("--image-size", type=int, default=320)
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    if flags.proof == flags.efficiency:
        parser.error("give one of --proof and --efficiency")
    if flags.efficiency and flags.trials < 2:
        parser.error("--trials must be at least 2: a part of the first and of the last is left out")
    if flags.proof:
        return prove(flags.seed, flags.keep, flags.json)
    measure_efficiency(flags)
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--participant"]:
        participate(Path(sys.argv[2]), sys.argv[3:])
    else:
        sys.exit(main())
