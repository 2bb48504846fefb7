"""Claim: a search killed (kill -9) at random moments and started again gives the numbers of an uninterrupted one.

    python benchmarks/kill_test.py [--kills 30] [--seed 0] [--workers 2] [--drive] [--keep] [--json FILE]

A small search on drawn scenes runs once undisturbed. Then the same command is started, its process group is killed and
it is started again until all kills are spent; they fall into start-up, into the work, and within 4 ms after a write. A
run that ends earlier is followed by another one in a new folder. Trials and final numbers must be identical, and no
trial may be lost or doubled. With --drive nothing but a stand-in for Google Drive survives a kill, and with probability
1/3 its newest checkpoint file does not either. Exit code 0: identical. Needs Linux or macOS.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import tyro

from composite_nas.data.scenes import make_dataset

REPO = Path(__file__).resolve().parents[1]
SCRIPT, STAND_IN = REPO / "bayesian_optimization" / "synthesis_universal.py", REPO / "tests/support/colab_stand_in"
N_TRIALS = 8
SETTINGS = {
    "--n-trials": N_TRIALS, "--n-warmup": 3, "--epochs-per-trial": 2, "--max-samples": 32, "--val-subset": 10,
    "--image-size": 64, "--full-epochs": 10, "--n-promoted": 2, "--n-controls": 1, "--top-k": 1, "--max-gmacs": 0.03,
    "--device": "cpu", "--precision": "fp32",
}  # fmt: skip
ON_DRIVE = "MyDrive/Studying/Experiments/Composite_score_nas"
NOT_COMPARED = ("seconds", "peak_memory_mb")
STUDY_FILES = ("optuna_study.db", "checkpoint.json")
KINDS = {"start-up": 0.25, "work": 0.35, "write": 0.4}  # with their probabilities
POLL_S, AFTER_WRITE_S, NEWEST_TAKEN, HUNG_AFTER_S = 0.001, 0.004, 1 / 3, 1800


@dataclass(frozen=True)
class Options:
    kills: int = 30
    seed: int = 0
    """Of the moments of the kills."""
    workers: int = 1
    """Processes of the search; with several, all candidates are random: what TPE draws hangs on who was faster."""
    drive: bool = False
    """Local files are wiped after every kill; only the stand-in for Google Drive survives."""
    work_dir: Path | None = None
    """Everything happens in a temporary folder in it; default: the system's place for such folders."""
    keep: bool = False
    """Keep that folder; it is always kept when something is different."""
    json: Path | None = None
    """File for the result as JSON."""


class WrongError(Exception):
    """The claim does not hold; the message says where."""


def flags(workers: int) -> list[str]:
    several = {"--workers": workers, "--n-warmup": N_TRIALS, "--heartbeat-s": 1} if workers > 1 else {}
    return [str(x) for pair in (SETTINGS | several).items() for x in pair]


class LocalRun:
    """One search in a folder of its own, to be started any number of times."""

    def __init__(self, root: Path, data: Path, workers: int):
        self.root, self.data, self.results, self.flags = root, data, root / "results", flags(workers)
        root.mkdir()

    def command(self) -> list[str]:
        return [sys.executable, str(SCRIPT), *self.flags, "--data", str(self.data), "--results-dir", str(self.results)]

    def environment(self) -> dict[str, str]:
        """Equal numbers of threads are needed for equal numbers."""
        return dict(os.environ) | {"OMP_NUM_THREADS": "1"}

    def before_start(self) -> Path:
        """Returns the working directory of the process."""
        return self.root

    def after_kill(self, rng: np.random.Generator) -> bool:
        """True when a file that survived the kill was taken away."""
        return False

    def written(self) -> set[tuple[str, int]]:
        """Name and time of every file that matters for continuing, unfinished ones included."""
        files = [*_scan(self.results), *_scan(self.results / "models")]
        unfinished = (".tmp", ".state.pt", "-journal", "-wal", "-shm")
        return {f for f in files if f[0].endswith(unfinished) or f[0] in STUDY_FILES}

    def checkpoint(self) -> dict:
        """Content of checkpoint.json; empty when there is none."""
        try:
            return json.loads((self.results / "checkpoint.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def progress(self) -> tuple[int, int]:
        """Trained candidates and fully trained models."""
        return self.checkpoint().get("trials_trained", 0), len(list(self.results.glob("models/*.json")))


class DriveRun(LocalRun):
    """A search on a Colab machine: after a kill all but its Drive is gone."""

    def __init__(self, root: Path, data: Path, workers: int):
        super().__init__(root, data, workers)
        self.vm, self.store = root / "vm", root / "store"
        self.results, self.saved = self.vm / "results", self.store / ON_DRIVE / "checkpoint"
        self.last_taken_ns = 0
        (self.store / ON_DRIVE).mkdir(parents=True)
        shutil.copy(data, self.store / ON_DRIVE / "dataset.zip")

    def command(self) -> list[str]:
        return [sys.executable, SCRIPT.name, *self.flags]

    def environment(self) -> dict[str, str]:
        return super().environment() | {
            "PYTHONPATH": str(STAND_IN), "COLAB_RELEASE_TAG": "stand-in", "STAND_IN_STORE": str(self.store),
            "COMPOSITE_NAS_DRIVE_MOUNT": str(self.vm / "drive"), "STAND_IN_WRITE_DELAY_S": "0.02",
        }  # fmt: skip

    def before_start(self) -> Path:
        if self.vm.exists():
            shutil.rmtree(self.vm)
        self.vm.mkdir()
        shutil.copy(SCRIPT, self.vm)
        (self.vm / "drive").symlink_to(self.store, target_is_directory=True)
        return self.vm

    def after_kill(self, rng: np.random.Generator) -> bool:
        """Takes the newest file, but never a second one before something new was saved: one loss at a time."""
        files = sorted((p.stat().st_mtime_ns, p) for p in self.saved.rglob("*") if p.is_file())
        if rng.random() >= NEWEST_TAKEN or not files or files[-1][0] <= self.last_taken_ns:
            return False
        files[-1][1].unlink()
        self.last_taken_ns = time.time_ns()
        return True

    def written(self) -> set[tuple[str, int]]:
        return super().written() | {(f"saved/{name}", when) for name, when in _scan(self.saved)}


def _scan(folder: Path) -> Iterator[tuple[str, int]]:
    for entry in os.scandir(folder) if folder.is_dir() else ():
        try:
            yield entry.name, entry.stat().st_mtime_ns
        except FileNotFoundError:  # renamed meanwhile
            continue


@dataclass
class Seen:
    """What was seen of one process; ``moments`` are (seconds since its start, ``progress``) of every write."""

    start_up_s: float | None = None
    first_trials: int | None = None
    moments: list[tuple[float, tuple[int, int]]] = field(default_factory=list)
    seconds: float = 0.0
    killed: bool = False

    def note(self, now_s: float, names: set[str], progress: tuple[int, int]) -> None:
        if self.start_up_s is None and names & set(STUDY_FILES):
            self.start_up_s = now_s
        if self.first_trials is None and "checkpoint.json" in names:
            self.first_trials = progress[0]
        self.moments.append((now_s, progress))

    def left(self, progress: tuple[int, int]) -> tuple[float, int]:
        """Seconds and writes from the moment when ``progress`` was reached until the end."""
        at = next((i for i, m in enumerate(self.moments) if m[1] >= progress), len(self.moments) - 1)
        return self.seconds - self.moments[at][0], len(self.moments) - at


@dataclass(frozen=True)
class Kill:
    """When to kill: ``amount`` is in seconds from the start, in seconds after start-up, or in writes."""

    kind: str
    amount: float

    def is_due(self, now_s: float, seen: Seen) -> bool:
        if self.kind == "write":
            return len(seen.moments) > self.amount
        began = 0.0 if self.kind == "start-up" else seen.start_up_s
        return began is not None and now_s - began > self.amount


def draw_kill(rng: np.random.Generator, left: tuple[float, int], kills_left: int, start_up_s: float) -> Kill:
    """Spread the work that is left over the kills that are left."""
    kind = str(rng.choice(list(KINDS), p=list(KINDS.values())))
    # With each kill about half a candidate's or an epoch's work is lost and done again.
    share = min(0.8, 2 / kills_left + 0.5 / N_TRIALS)
    longest = {"start-up": start_up_s, "work": share * left[0], "write": 1 + share * left[1]}
    amount = rng.uniform(0, longest[kind])
    return Kill(kind, int(amount) if kind == "write" else amount)


def start(run: LocalRun, kill: Kill | None, rng: np.random.Generator, log: Path) -> Seen:
    """Run the command until it is killed or ends.

    Raises:
        WrongError: it failed or did not end.
    """
    seen, folder = Seen(), run.before_start()
    written, began = run.written(), time.monotonic()
    with log.open("w") as out:
        process = subprocess.Popen(
            run.command(), stdout=out, stderr=out, cwd=folder, env=run.environment(), start_new_session=True
        )
    try:
        while process.poll() is None and seen.seconds < HUNG_AFTER_S:
            before, written, seen.seconds = written, run.written(), time.monotonic() - began
            if new := written - before:
                seen.note(seen.seconds, {name for name, _ in new}, run.progress())
            if kill and kill.is_due(seen.seconds, seen):
                time.sleep(rng.uniform(0, AFTER_WRITE_S))
                break
            time.sleep(POLL_S)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    code = process.wait()
    seen.killed = code == -signal.SIGKILL
    if seen.seconds >= HUNG_AFTER_S:
        raise WrongError(f"a start did not end within {HUNG_AFTER_S} s, see {log}")
    if code and not seen.killed:
        raise WrongError(f"a start ended with exit code {code}, see {log}: {log.read_text(errors='replace')[-300:]}")
    return seen


def outcome(results: Path) -> dict[str, object]:
    """Everything that has to be the same, by a name in words.

    Raises:
        WrongError: the run left no results, or a trial is lost or doubled.
    """
    if not (results / "synthesis_results.json").exists():
        raise WrongError(f"{results}: the run ended without synthesis_results.json")
    with (results / "trials_proxy_metrics.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    numbers, states = [int(r["trial"]) for r in rows], Counter(r["state"] for r in rows)
    if numbers != list(range(len(rows))) or states["complete"] + states["failed"] != N_TRIALS:
        raise WrongError(f"{results}: trials {numbers}, {dict(states)}; wanted are {N_TRIALS}, each number once")
    found: dict[str, object] = {
        f"trial {r['trial']} {name}": value for r in rows for name, value in r.items() if name not in NOT_COMPARED
    }
    data = json.loads((results / "synthesis_results.json").read_text(encoding="utf-8"))
    for rung in data["rungs"]:
        found |= {f"epoch {rung['epoch']} trial {e['trial']}": e["map50_95"] for e in rung["entered"]}
        found[f"epoch {rung['epoch']} kept"] = rung["kept"]
    for role in ("top_models", "others"):
        for i, entry in enumerate(data[role]):
            final = {name: (entry["final"] or {}).get(name) for name in ("map50_95", "map50", "val_loss")}
            found |= {f"{role}[{i}] {name}": value for name, value in (final | {"trial": entry["trial"]}).items()}
    return found


def compare(expected: dict[str, object], results: Path) -> None:
    """Raises WrongError with the first difference."""
    found = outcome(results)
    for name in expected | found:
        if (one := expected.get(name)) != (other := found.get(name)):
            raise WrongError(f"{results}: {name} is {other!r}, without interruption {one!r}")


@dataclass
class Record:
    """What happened, for the table and the JSON file."""

    reference_s: float = 0.0
    total_s: float = 0.0
    folders: int = 0
    starts: int = 0
    kills: list[dict] = field(default_factory=list)
    most_trials_lost: int = 0
    values_compared: int = 0
    temporary_files_left: int = 0
    verdict: str = ""

    def table(self) -> str:
        counts = Counter((k["stage"].split(",")[0], k["kind"]) for k in self.kills)
        lines = [f"{'checkpoint.json said':<24}" + "".join(f"{kind:>10}" for kind in KINDS)]
        for stage in sorted({stage for stage, _ in counts}):
            lines.append(f"{stage:<24}" + "".join(f"{counts[stage, kind]:>10}" for kind in KINDS))
        return "\n".join([
            *lines, f"{len(self.kills)} kills, {self.starts} starts in {self.folders} folders",
            f"uninterrupted {self.reference_s:.0f} s, everything {self.total_s:.0f} s",
            f"most trials lost by a kill: {self.most_trials_lost}; *.tmp files left: {self.temporary_files_left}",
        ])  # fmt: skip


class KillTest:
    """The uninterrupted run, then kills until all are spent."""

    def __init__(self, options: Options, work: Path, record: Record):
        self.options, self.work, self.record = options, work, record
        self.rng = np.random.default_rng(options.seed)
        self.data = make_dataset(work / "data", 48, 16, seed=3)
        if options.drive:
            self.data = Path(shutil.make_archive(str(work / "dataset"), "zip", self.data))

    def run(self) -> None:
        whole = LocalRun(self.work / "uninterrupted", self.data, self.options.workers)
        self.whole = start(whole, None, self.rng, self.work / "uninterrupted.log")
        self.record.reference_s, self.start_up_s = self.whole.seconds, self.whole.start_up_s or 0.0
        expected = outcome(whole.results)
        if self.options.drive:  # its start-up is longer and it writes more
            on_drive = DriveRun(self.work / "uninterrupted_drive", self.data, self.options.workers)
            self.whole = start(on_drive, None, self.rng, self.work / "uninterrupted_drive.log")
            self.start_up_s = self.whole.start_up_s or self.start_up_s
            compare(expected, on_drive.results)
        while len(self.record.kills) < self.options.kills:
            self.record.folders += 1
            kind, folder = DriveRun if self.options.drive else LocalRun, self.work / f"run_{self.record.folders}"
            run = kind(folder, self.data, self.options.workers)
            self._until_finished(run)
            compare(expected, run.results)
            self.record.values_compared += len(expected)
            self.record.temporary_files_left += len(list(run.results.rglob("*.tmp")))

    def _until_finished(self, run: LocalRun) -> None:
        progress, killed, taken = (0, 0), True, 0
        while killed:
            kills_left = self.options.kills - len(self.record.kills)
            left = self.whole.left(progress)
            kill = draw_kill(self.rng, left, kills_left, self.start_up_s) if kills_left else None
            self.record.starts += 1
            seen = start(run, kill, self.rng, self.work / f"start_{self.record.starts:03d}.log")
            self.start_up_s, killed = seen.start_up_s or self.start_up_s, seen.killed
            if seen.first_trials is not None:
                self._check_lost(progress[0] - seen.first_trials, taken)
                progress, taken = run.progress(), 0
            if killed:
                taken += self._after_kill(run, kill, seen)

    def _check_lost(self, lost: int, taken: int) -> None:
        """One may be cut off while it is being saved; one more may be in each file that was taken away."""
        self.record.most_trials_lost = max(self.record.most_trials_lost, lost)
        if lost > 1 + taken:
            raise WrongError(f"{lost} trials were lost before start {self.record.starts}")

    def _after_kill(self, run: LocalRun, kill: Kill, seen: Seen) -> bool:
        said, taken = run.checkpoint(), run.after_kill(self.rng)
        entry = asdict(kill) | {"seconds": seen.seconds, "stage": said.get("stage", "nothing yet"), "taken": taken}
        self.record.kills.append(entry | {"in_words": said.get("in_words")})
        print(f"kill {len(self.record.kills):3d}  {kill.kind:<9}{seen.seconds:6.1f} s  {entry['stage']}", flush=True)
        return taken


def main() -> int:
    options, record, began = tyro.cli(Options, description=__doc__), Record(), time.monotonic()
    if options.work_dir:
        options.work_dir.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="kill_test_", dir=options.work_dir)).resolve()
    try:
        KillTest(options, work, record).run()
        record.verdict = f"IDENTICAL: {record.values_compared} values after {len(record.kills)} kills"
    except WrongError as error:
        record.verdict = f"DIFFERENT: {error}"
    record.total_s = time.monotonic() - began
    identical = record.verdict.startswith("IDENTICAL")
    if options.json:
        options.json.write_text(json.dumps(asdict(record), indent=2) + "\n", encoding="utf-8")
    if identical and not options.keep:
        shutil.rmtree(work)
    else:
        print(f"Everything is kept in {work}")
    print(f"{record.table()}\n{record.verdict}")
    return 0 if identical else 1


if __name__ == "__main__":
    sys.exit(main())
