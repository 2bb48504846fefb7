"""Claim: whatever happens to one file of a run, the same command ends well, runs no foreign code and loses nothing.

    python benchmarks/fuzz_files.py [--only SUBSTRING] [--seed 0] [--workers 1] [--json FILE]

Small searches on drawn scenes: one finished, one cut off in full training, one cut off in a trial, one in a stand-in for
Colab of which only the Drive is left. For every file and every damage the folder is copied, that file is damaged
(``fuzz_damages``: torn, other bits, another version's, hostile) and the same command runs again, in this process. Then:

- exit code 0, with the trials of an undamaged run, or 2 with a sentence ``Error: ...`` that names the file; no traceback;
- nothing beside the results folder (and the Drive folder) was made, changed or removed, so no foreign code was run;
- what can be noticed is said with the file's name, and the damaged bytes are still somewhere in the results folder;
- with a damaged checkpoint on Drive the exit code is 0; with a bad dataset.zip it is 2.

Exempt, as nothing of the user's is in them or nothing can be noticed: caches, lock and SQLite's journals may be
replaced silently; the log has no form and is only appended to; deleted files and single flipped bits need not be
noticed, and a bit flipped in the database may change its trials (SQLite has no checksums); wrong types inside the three
JSON files that are only written, never read (OUTPUTS). Needs Linux or macOS. Exit code 0: all hold.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import os
import runpy
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random

os.environ.setdefault("OMP_NUM_THREADS", "1")  # equal numbers of threads are needed for equal numbers

import tyro

sys.path.insert(0, str(Path(__file__).parent))
from fuzz_damages import DRIVE_DAMAGES, FOLDER, GONE, JSON_DAMAGES, MANIFEST_DAMAGES, ZIP_DAMAGES, Damage, damages_of

from composite_nas.scenes import make_dataset
from composite_nas.training_state import TrainingState

SCRIPT = Path(__file__).resolve().parents[1] / "bayesian_optimization" / "synthesis_universal.py"
FLAGS = (
    "--n-trials 3 --n-warmup 2 --epochs-per-trial 2 --max-samples 16 --val-subset 6 --image-size 64 --full-epochs 2 "
    "--top-k 1 --n-controls 1 --max-gmacs 0.03 --device cpu --precision fp32"
).split()
DRIVE_FOLDER = "MyDrive/Studying/Experiments/Composite_score_nas"
NOT_COMPARED = ("seconds", "peak_memory_mb")
OUTPUTS = ("checkpoint.json", "synthesis_results.json", "top3_models.json")
JOURNALS = ("optuna_study.db-journal", "optuna_study.db-wal")
INTERRUPTED, LIMIT_S = 130, 120
# In the runs that were cut off, these are read in another way than in the finished one.
READ_WHEN_CUT_OFF = ("optuna_study.", "val_subset_idx", "proxy_stats", ".state.pt", ".search.pt")


@dataclass(frozen=True)
class Options:
    only: str = ""
    """Only cases with this in their name (``finished models/trial_0000.json truncated``)."""
    seed: int = 0
    """Of the places where bits are flipped and types are changed."""
    workers: int = 1
    """Cases side by side."""
    json: Path | None = None
    """File for the result as JSON."""


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Case:
    """base: which run; file: relative to its results or, on Drive, its Drive folder (a pattern); damage: its name."""

    base: str
    file: str
    damage: str

    def __str__(self) -> str:
        return f"{self.base} {self.file} {self.damage}"


@dataclass(frozen=True)
class Verdict:
    case: Case
    code: int
    noticed: bool
    problems: list[str]
    said: str


@dataclass(frozen=True)
class Place:
    """A machine: results, the data or a Drive with it, and ``outside``, where nothing may change."""

    root: Path
    colab: bool = False

    @property
    def results(self) -> Path:
        return self.root / ("content/results" if self.colab else "results")

    @property
    def drive(self) -> Path:
        return self.root / "store" / DRIVE_FOLDER

    @property
    def damaged_folder(self) -> Path:
        return self.drive if self.colab else self.results

    @property
    def outside(self) -> Path:
        return self.root / "outside"

    def start(self, data: Path, own_process: bool = False) -> Outcome:
        if not self.colab:
            flags = [*FLAGS, "--data", str(data), "--results-dir", str(self.results)]
            return start(flags, self.root, {}, own_process)
        variables = {"COLAB_RELEASE_TAG": "stand-in", "COMPOSITE_NAS_DRIVE_MOUNT": str(self.root / "store")}
        (self.root / "content").mkdir(exist_ok=True)
        return start(FLAGS, self.root / "content", variables, own_process)

    def beside(self) -> dict[str, str]:
        """Every file, folder and link that no run has to write to, with its content."""
        own = (self.damaged_folder, self.results.parent if self.colab else self.results)
        found = (p for p in self.root.rglob("*") if not any(p.is_relative_to(o) for o in own))
        return {str(p.relative_to(self.root)): digest(p.read_bytes()) if p.is_file() else "" for p in found}


def start(flags: list[str], cwd: Path, variables: dict[str, str], own_process: bool) -> Outcome:
    """Run the script; in this process, as starting Python with torch takes seconds, unless it may never end."""
    if own_process:
        command, environment = [sys.executable, str(SCRIPT), *flags], os.environ | variables
        try:
            done = subprocess.run(
                command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=LIMIT_S / 2, check=False
            )
        except subprocess.TimeoutExpired:
            return Outcome(-1, "", f"Traceback: not ended after {LIMIT_S / 2:g} s")
        return Outcome(done.returncode, done.stdout, done.stderr)
    out, err = io.StringIO(), io.StringIO()
    with surroundings(flags, cwd, variables), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            runpy.run_path(str(SCRIPT), run_name="__main__")
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:  # also what ends the process: the point is to see it
            code = 1
            traceback.print_exc()
    return Outcome(code, out.getvalue(), err.getvalue())


class TookTooLongError(BaseException):
    """Not an Exception: nothing in the run may take it for one of its own."""


@contextlib.contextmanager
def surroundings(flags: list[str], cwd: Path, variables: dict[str, str]) -> Iterator[None]:
    """Command line, directory, environment and a time limit for a run in this process."""

    def too_long(number: int, frame: object) -> None:
        raise TookTooLongError(f"not ended after {LIMIT_S} s")

    before = sys.argv, sys.path[:], Path.cwd(), {name: os.environ.get(name) for name in variables}
    handler = signal.signal(signal.SIGALRM, too_long)
    sys.argv = [str(SCRIPT), *flags]
    os.chdir(cwd)
    os.environ.update(variables)
    signal.alarm(LIMIT_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, handler)
        sys.argv, sys.path[:], here, known = before
        os.chdir(here)
        for name, value in known.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


@contextlib.contextmanager
def cut_off(suffix: str, saves: int) -> Iterator[None]:
    """Ctrl-C right after the training state was saved so many times to files of this suffix."""
    original, left = TrainingState.save, [saves]

    def save(self: TrainingState, history: list) -> None:
        original(self, history)
        left[0] -= self.path is not None and self.path.name.endswith(suffix)
        if left[0] == 0:
            raise KeyboardInterrupt

    TrainingState.save = save
    try:
        yield
    finally:
        TrainingState.save = original


def digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def trials(results: Path) -> list[dict[str, str]]:
    """Rows of the trials' table without what differs from run to run."""
    with (results / "trials_proxy_metrics.csv").open(newline="", encoding="utf-8") as file:
        return [{k: v for k, v in row.items() if k not in NOT_COMPARED} for row in csv.DictReader(file)]


BASES: dict[str, Callable[[], contextlib.AbstractContextManager]] = {
    "finished": contextlib.nullcontext,
    "cut_in_training": partial(cut_off, ".state.pt", 3),  # the second finalist's first epoch
    "cut_in_trial": partial(cut_off, ".search.pt", 3),  # the second trial's first epoch
    "drive": partial(cut_off, ".state.pt", 3),
    "zip": contextlib.nullcontext,
}


def make_base(root: Path, name: str, data: Path) -> Place:
    """A machine with one of the BASES; raises RuntimeError when that fails."""
    place = Place(root / name, name in ("drive", "zip"))
    place.outside.mkdir(parents=True)
    (place.outside / "victim.txt").write_text("the user's own")
    if place.colab:
        place.drive.mkdir(parents=True)
        with zipfile.ZipFile(place.drive / "dataset.zip", "w") as archive:
            for path in sorted(data.rglob("*")):
                archive.write(path, path.relative_to(data))
    if name == "zip":
        return place
    with BASES[name]():
        done = place.start(data)
    if done.code != (0 if name == "finished" else INTERRUPTED):
        raise RuntimeError(f"base {name}: exit code {done.code}\n{done.err}")
    shutil.rmtree(place.root / "content", ignore_errors=True)
    return place


def cases_of(name: str, place: Place) -> list[Case]:
    """Every file of a base with every damage of its kind."""
    if name == "zip":
        return [Case(name, "dataset.zip", damage) for damage in ZIP_DAMAGES]
    files = sorted(p.relative_to(place.damaged_folder).as_posix() for p in place.damaged_folder.rglob("*"))
    if name == "drive":
        newest = max(f for f in files if "manifest-" in f)
        needed = json.loads((place.drive / newest).read_text())["files"].values()
        found = [Case(name, f"checkpoint/{e['stored']}", damage) for e in needed for damage in DRIVE_DAMAGES]
        manifests = [(newest, d) for d in DRIVE_DAMAGES | JSON_DAMAGES]
        manifests += [("checkpoint/manifest-*", d) for d in DRIVE_DAMAGES | MANIFEST_DAMAGES]
        return found + [Case(name, *m) for m in manifests] + [Case(name, "checkpoint", "a file")]
    if name == "finished":
        files += JOURNALS
    else:
        files = [f for f in files if any(part in f for part in READ_WHEN_CUT_OFF)]
    return [Case(name, file, damage) for file in files for damage in damages_of(place.results / file)]


def try_case(case: Case, bases: Path, data: Path, expected: list[dict[str, str]], seed: int) -> Verdict:
    """Copy the base, damage it, run it again, judge."""
    with tempfile.TemporaryDirectory(dir=bases.parent) as folder:
        base = bases / case.base
        place = Place(Path(folder) / "machine", case.base in ("drive", "zip"))
        shutil.copytree(base, place.root, symlinks=True)
        rng = Random(f"{seed} {case}")
        targets = sorted(place.damaged_folder.glob(case.file)) or [place.damaged_folder / case.file]
        damage = damage_of(case, targets[0])
        for target in targets:
            damage.apply(target, rng, place.outside)
        content = targets[0].read_bytes() if targets[0].is_file() else b""
        before = place.beside()
        outcome = place.start(data, damage.own_process)
        said = outcome.out + outcome.err
        problems = [f"{what} beside the results" for what in changes(before, place.beside())]
        problems += judge(case, damage, outcome, place, content, expected)
        return Verdict(case, outcome.code, targets[0].name in said, problems, _telling(outcome, targets[0].name))


def damage_of(case: Case, path: Path) -> Damage:
    if case.base == "zip":
        return ZIP_DAMAGES[case.damage]
    if case.base == "drive" and case.damage != "a file":
        return (DRIVE_DAMAGES | MANIFEST_DAMAGES | JSON_DAMAGES)[case.damage]
    return damages_of(path)[case.damage]


def judge(
    case: Case, damage: Damage, outcome: Outcome, place: Place, content: bytes, expected: list[dict[str, str]]
) -> list[str]:
    """What is wrong with the end of a run."""
    name, said = Path(case.file).name, outcome.out + outcome.err
    if "Traceback" in said:
        return ["traceback: " + said.rstrip().splitlines()[-1][:150]]
    allowed = {"drive": (0,), "zip": (2,)}.get(case.base, (0, 2))
    problems = [] if outcome.code in allowed else [f"exit code {outcome.code}"]
    sentences = [line for line in outcome.err.splitlines() if "Error: " in line]
    if outcome.code == 2 and not (len(sentences) == 1 and name in sentences[0]):
        problems.append(f"no sentence that names {name}: {sentences}")
    flipped_database = case.damage.startswith("bit flipped") and name == "optuna_study.db"
    if outcome.code == 0 and not flipped_database and trials(place.results) != expected:
        problems.append("other trials")
    if place.colab:
        return problems
    silent = name in (".lock", *JOURNALS) or case.file.startswith("cache") or not damage.noticeable
    silent |= name in OUTPUTS and damage.only_types
    if not silent and name != "synthesis.log" and name not in said:
        problems.append("nothing said names it")
    mine = b"the user's own" if damage.content is FOLDER else content
    if mine and (not silent or f"{name} is damaged" in said) and not is_kept(place.results, mine):
        problems.append("its content is gone")
    return problems


def is_kept(results: Path, content: bytes) -> bool:
    """Whether a file below ``results`` has this content, or begins with it (a log)."""
    return any(p.is_file() and p.read_bytes().startswith(content) for p in results.rglob("*"))


def changes(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return [
        f"{'made' if k not in before else 'removed' if k not in after else 'changed'} {k}"
        for k in sorted({**before, **after}) if before.get(k) != after.get(k)
    ]  # fmt: skip


def _telling(outcome: Outcome, name: str) -> str:
    lines = (outcome.out + "\n" + outcome.err).splitlines()
    return "\n".join(line.strip()[-300:] for line in lines if name in line or "Error" in line)


def show(verdict: Verdict) -> str:
    word = "WRONG" if verdict.problems else "noticed" if verdict.noticed else "ok"
    case = verdict.case
    line = f"{case.base:<16}{case.file:<46}{case.damage:<28}{verdict.code:>4} {word} {'; '.join(verdict.problems)}"
    return line.rstrip()


def main(options: Options) -> int:
    """Make the bases, try all cases, print the table."""
    with tempfile.TemporaryDirectory(prefix="fuzz_files_") as folder:
        root = Path(folder).resolve()
        data = make_dataset(root / "data", 24, 8, seed=3)
        places = {name: make_base(root / "bases", name, data) for name in BASES}
        expected = trials(places["finished"].results)
        cases = [c for name, place in places.items() for c in cases_of(name, place) if options.only in str(c)]
        work = partial(try_case, bases=root / "bases", data=data, expected=expected, seed=options.seed)
        verdicts = []
        with contextlib.ExitStack() as stack:
            mapper = map
            if options.workers > 1:
                mapper = stack.enter_context(ProcessPoolExecutor(options.workers, get_context("spawn"))).map
            for verdict in mapper(work, cases):
                verdicts.append(verdict)
                print(show(verdict), flush=True)
    wrong = [v for v in verdicts if v.problems]
    counts = Counter((v.case.base, "WRONG" if v.problems else "noticed" if v.noticed else "ok") for v in verdicts)
    print("\n" + "\n".join(f"{base}: {word}: {n}" for (base, word), n in sorted(counts.items())))
    print(f"WRONG: {len(wrong)} of {len(cases)}" if wrong else f"ALL OK: {len(cases)} cases")
    if options.json:
        options.json.write_text(json.dumps([asdict(v) for v in verdicts], indent=1) + "\n", encoding="utf-8")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(tyro.cli(Options, description=__doc__)))
