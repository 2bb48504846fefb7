"""Claim: whatever happens to one file of a run, the same command ends well, runs no foreign code and loses nothing.

    python benchmarks/fuzz_files.py [--only SUBSTRING] [--seed 0] [--workers 1] [--json FILE]

Small searches on drawn scenes: one finished, one cut off in full training, one cut off in a trial, one in a stand-in
for Colab of which only the Drive is left. For every file and every damage (torn, other bits, another version's,
hostile) the folder is copied, that file is damaged and the same command runs again, in a fork. Then:

- exit code 0, with an undamaged run's trials, or 2 with a sentence ``Error: ...`` that names the file; no traceback;
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
import math
import os
import pickle
import runpy
import shutil
import sqlite3
import stat
import sys
import tempfile
import time
import traceback
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path
from random import Random

os.environ.setdefault("OMP_NUM_THREADS", "1")  # equal numbers of threads are needed for equal numbers

import numpy as np
import torch
import tyro

from composite_nas.checkpoint_store import _digest_of_entries
from composite_nas.run_record import RunRecord
from composite_nas.scenes import make_dataset
from composite_nas.study_pickle import _trailer

SCRIPT = Path(__file__).resolve().parents[1] / "bayesian_optimization" / "synthesis_universal.py"
SETTINGS = {
    "--n-trials": 3, "--n-warmup": 2, "--epochs-per-trial": 2, "--max-samples": 16, "--val-subset": 6,
    "--image-size": 64, "--full-epochs": 2, "--top-k": 1, "--n-controls": 1, "--max-gmacs": 0.03,
    "--device": "cpu", "--precision": "fp32",
}  # fmt: skip
FLAGS = [str(x) for pair in SETTINGS.items() for x in pair]
DRIVE_FOLDER = "MyDrive/Studying/Experiments/Composite_score_nas"
NOT_COMPARED = ("seconds", "peak_memory_mb")
OUTPUTS = ("checkpoint.json", "synthesis_results.json", "top3_models.json")
JOURNALS = ("optuna_study.db-journal", "optuna_study.db-wal")
INTERRUPTED, LIMIT_S = 130, 90
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
    """base: which run; file: relative to its results or Drive folder, may be a pattern (the first that
    matches; on Drive all); damage: its name."""

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

    def start(self, data: Path) -> Outcome:
        if not self.colab:
            flags = [*FLAGS, "--data", str(data), "--results-dir", str(self.results)]
            return start(flags, self.root, {})
        variables = {"COLAB_RELEASE_TAG": "stand-in", "COMPOSITE_NAS_DRIVE_MOUNT": str(self.root / "store")}
        (self.root / "content").mkdir(exist_ok=True)
        return start(FLAGS, self.root / "content", variables)

    def beside(self) -> dict[str, str]:
        """Every file, folder and link that no run has to write to, with its content."""
        own = (self.damaged_folder, self.results.parent if self.colab else self.results)
        found = (p for p in self.root.rglob("*") if not any(p.is_relative_to(o) for o in own))
        return {str(p.relative_to(self.root)): digest(p.read_bytes()) if p.is_file() else "" for p in found}


def start(flags: list[str], cwd: Path, variables: dict[str, str]) -> Outcome:
    """Run the script in this process: starting Python with torch takes seconds."""
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


@contextlib.contextmanager
def surroundings(flags: list[str], cwd: Path, variables: dict[str, str]) -> Iterator[None]:
    """Command line, directory and environment for a run in this process."""
    before = sys.argv, sys.path[:], Path.cwd(), {name: os.environ.get(name) for name in variables}
    sys.argv = [str(SCRIPT), *flags]
    os.chdir(cwd)
    os.environ.update(variables)
    try:
        yield
    finally:
        sys.argv, sys.path[:], here, known = before
        os.chdir(here)
        for name, value in known.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


@contextlib.contextmanager
def cut_off(what: str, epochs: int) -> Iterator[None]:
    """Ctrl-C when so many unfinished trainings of this kind (trial, top, control) have told about an epoch."""
    original, left = RunRecord.after_epoch, [epochs]

    def after_epoch(self: RunRecord, name: str, *arguments) -> None:
        original(self, name, *arguments)
        left[0] -= name.startswith(what)
        if left[0] == 0:
            raise KeyboardInterrupt

    RunRecord.after_epoch = after_epoch
    try:
        yield
    finally:
        RunRecord.after_epoch = original


def digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def trials(results: Path) -> list[dict[str, str]]:
    """Rows of the trials' table without what differs from run to run."""
    with (results / "trials_proxy_metrics.csv").open(newline="", encoding="utf-8") as file:
        return [{k: v for k, v in row.items() if k not in NOT_COMPARED} for row in csv.DictReader(file)]


@dataclass(frozen=True)
class At:
    """Where a damage is done: the file, a folder beside the run that must stay as it is, and chance."""

    path: Path
    outside: Path
    rng: Random

    @property
    def mark(self) -> Path:
        """What hostile code makes."""
        return self.outside / "code_was_run"

    @property
    def victim(self) -> Path:
        return self.outside / "victim.txt"


@dataclass(frozen=True)
class Damage:
    """What happens to one file.

    Attributes:
        edit: content -> new content, None to remove the file, a Path for a link to it, FOLDER for a folder.
        noticeable: whether the program can see it.
        mend: make checksums that are kept elsewhere fit, so that only the look at the content itself protects.
        only_types: everything is as it should be but for the types of some values.
    """

    edit: Callable[[bytes, At], bytes | Path | str | None]
    noticeable: bool = True
    mend: bool = False
    only_types: bool = False

    def apply(self, at: At) -> None:
        content = self.edit(at.path.read_bytes() if at.path.is_file() else b"", at)
        if at.path.is_dir():
            shutil.rmtree(at.path)
        at.path.unlink(missing_ok=True)
        if content == FOLDER:
            at.path.mkdir()
            (at.path / "mine.txt").write_bytes(MINE)
        elif isinstance(content, Path):
            at.path.symlink_to(content)
        elif content is not None:
            at.path.write_bytes(content)
        if self.mend:
            mend_checksums(at.path)


def mend_checksums(path: Path) -> None:
    """What an attacker would do who knows the program."""
    content, described_by = path.read_bytes(), path.with_suffix(".json")
    if path.suffix == ".pkl":
        path.write_bytes(content + _trailer(content))
    elif path.name.startswith("manifest-"):
        data = json.loads(content)
        path.write_text(json.dumps(data | {"files_blake2b": _digest_of_entries(data["files"])}))
    elif described_by.exists():
        new = {"crc32": zlib.crc32(content)} if path.suffix == ".npy" else {"model_blake2b": digest(content)}
        described_by.write_text(json.dumps(json.loads(described_by.read_text()) | new))


class Hostile:
    """Makes a folder when a careless reader unpickles it."""

    def __init__(self, mark: Path):
        self.mark = str(mark)

    def __reduce__(self) -> tuple:
        return os.mkdir, (self.mark,)


def flip(content: bytes, at: At) -> bytes:
    flipped = bytearray(content)
    if flipped:
        flipped[at.rng.randrange(len(flipped))] ^= 1 << at.rng.randrange(8)
    return bytes(flipped)


def torch_file(content: object) -> bytes:
    buffer = io.BytesIO()
    torch.save(content, buffer)
    return buffer.getvalue()


def edit_torch(change: Callable[[dict], dict]) -> Callable[[bytes, At], bytes]:
    return lambda content, at: torch_file(change(torch.load(io.BytesIO(content), weights_only=True)))


def wrong_moments(content: dict) -> dict:
    for state in content["optimizer"]["state"].values():
        state.update({k: torch.zeros(3, 7, 11) for k in state if k != "step"})
    return content


def array_file(array: object) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=True)
    return buffer.getvalue()


def read_array(content: bytes) -> np.ndarray:
    return np.load(io.BytesIO(content), allow_pickle=False)


def huge_array(content: bytes, at: At) -> bytes:
    header = {"descr": "<i8", "fortran_order": False, "shape": (10**14,)}
    buffer = io.BytesIO()
    np.lib.format.write_array_header_1_0(buffer, header)
    return buffer.getvalue()


def edit_json(change: Callable[[object, At], object], share: float = 1.0) -> Callable[[bytes, At], bytes]:
    """Change the leaves (versions and checksums aside) of a JSON file: all, or one by chance for a share of 0."""

    def edit(content: bytes, at: At) -> bytes:
        data = json.loads(content)
        leaves = list(leaves_of(data))
        for parent, key in leaves if share else [at.rng.choice(leaves)]:
            parent[key] = change(parent[key], at)
        return json.dumps(data).replace("Infinity", "1e999").encode()

    return edit


def leaves_of(data: dict | list) -> Iterator[tuple[dict | list, str | int]]:
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if isinstance(value, (dict, list)) and value:
            yield from leaves_of(value)
        elif key not in ("schema_version", "version", "crc32"):
            yield data, key


def of_another_type(value: object, at: At) -> object:
    choices = [["x"], {"x": []}, "x" if not isinstance(value, str) else 7, True, -1, None]
    return at.rng.choice([c for c in choices if type(c) is not type(value)])


def number_to(new: float) -> Callable[[object, At], object]:
    return lambda value, at: new if type(value) in (int, float) else value


def version_99(content: bytes, at: At) -> bytes:
    data = json.loads(content)
    return json.dumps({k: 99 if k in ("schema_version", "version") else v for k, v in data.items()}).encode()


def sql(*statements: str) -> Callable[[bytes, At], bytes]:
    def edit(content: bytes, at: At) -> bytes:
        path = at.path.with_name("edited.sqlite")
        path.write_bytes(content)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        try:
            return path.read_bytes()
        finally:
            path.unlink()

    return edit


def journal(content: bytes, at: At, super_journal: str = "") -> bytes:
    """A transaction that was cut off, to be rolled back: it overwrites page 2, and may name a file to remove."""
    database = at.path.with_name("optuna_study.db").read_bytes()
    size, nonce, sector = int.from_bytes(database[16:18], "big"), 7, 512
    magic = bytes.fromhex("d9d505f920a163d7")
    header = magic + b"".join(n.to_bytes(4, "big") for n in (1, nonce, len(database) // size, sector, size))
    page = b"\xff" * size
    checksum = nonce + sum(page[i] for i in range(size - 200, 0, -200))
    record = (2).to_bytes(4, "big") + page + checksum.to_bytes(4, "big")
    name = super_journal.encode()
    end = (2**30 // size + 1).to_bytes(4, "big") + name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big")
    return header.ljust(sector, b"\0") + record + (end + magic if name else b"")


def without_database(edit: Callable[[bytes, At], bytes]) -> Callable[[bytes, At], bytes]:
    def edit_both(content: bytes, at: At) -> bytes:
        content = edit(content, at)
        at.path.with_name("optuna_study.db").unlink()
        return content

    return edit_both


def of_manifest(change: Callable[[dict, At], dict]) -> Damage:
    """All manifests alike, with right checksums; ``change``: entries of files -> entries."""

    def edit(content: bytes, at: At) -> bytes:
        data = json.loads(content)
        return json.dumps(data | {"files": change(data["files"], at)}).encode()

    return Damage(edit, mend=True)


def renamed(name: Callable[[At], str]) -> Damage:
    return of_manifest(lambda f, at: {name(at) if k == "val_subset_idx.npy" else k: v for k, v in f.items()})


def stored_as(name: Callable[[At], str]) -> Damage:
    def change(files: dict, at: At) -> dict:
        entry = {"stored": name(at), "bytes": at.victim.stat().st_size, "blake2b": digest(at.victim.read_bytes())}
        return files | {"val_subset_idx.npy": entry}

    return of_manifest(change)


def archive(*entries: tuple[str, bytes, int]) -> Callable[[bytes, At], bytes]:
    """Add entries (name, content, mode) to a zip."""

    def edit(content: bytes, at: At) -> bytes:
        buffer = io.BytesIO(content)
        with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as file:
            for name, text, mode in entries:
                info = zipfile.ZipInfo(name.format(at=at))
                info.external_attr, info.compress_type = mode << 16, zipfile.ZIP_DEFLATED
                file.writestr(info, text)
        return buffer.getvalue()

    return edit


def claimed_size(size: int) -> Callable[[bytes, At], bytes]:
    """The directory of the zip claims a size for an entry of few bytes."""

    def edit(content: bytes, at: At) -> bytes:
        content = bytearray(archive(("train/images/bomb.jpg", b"\0" * 2**24, 0o644))(content, at))
        place = content.rindex(b"PK\x01\x02", 0, content.rindex(b"train/images/bomb.jpg")) + 24
        content[place : place + 4] = size.to_bytes(4, "little")
        return bytes(content)

    return edit


FOLDER, MINE = "a folder", b"the user's own"
LINK, FILE = stat.S_IFLNK | 0o777, stat.S_IFREG | 0o644
NESTED = b"[" * 10**6 + b"]" * 10**6
COMMON = {
    "truncated": Damage(lambda c, at: c[: len(c) // 2]),
    "emptied": Damage(lambda c, at: b""),
    "random bytes": Damage(lambda c, at: at.rng.randbytes(max(1000, len(c)))),
    "a folder": Damage(lambda c, at: FOLDER),
    "deleted": Damage(lambda c, at: None, noticeable=False),
} | {f"bit flipped {i}": Damage(flip, noticeable=False) for i in (1, 2, 3)}
JSON_DAMAGES = {
    "version 99": Damage(version_99),
    "nested 10^6 deep": Damage(lambda c, at: NESTED),
    "nested inside": Damage(lambda c, at: c.rstrip()[:-1] + b', "x": ' + NESTED + b"}"),
    "NaN": Damage(edit_json(number_to(math.nan))),
    "numbers of 1e999": Damage(edit_json(number_to(math.inf)), only_types=True),
    "numbers of 10^400": Damage(edit_json(number_to(10**400)), only_types=True),
    "odd strings": Damage(
        edit_json(lambda v, at: "\ud800\x1b[2J\0" if isinstance(v, str) else v), noticeable=False
    ),
    "wrong types": Damage(edit_json(of_another_type), only_types=True),
} | {f"a wrong type {i}": Damage(edit_json(of_another_type, 0), noticeable=False, only_types=True) for i in range(1, 6)}
PICKLE_DAMAGES = {
    "hostile": Damage(lambda c, at: pickle.dumps(Hostile(at.mark))),
    # Beside a good database the pickle is not read, only its checksum is looked at.
    "hostile, right checksum": Damage(lambda c, at: pickle.dumps(Hostile(at.mark)), mend=True, noticeable=False),
    "hostile, database gone": Damage(without_database(lambda c, at: pickle.dumps(Hostile(at.mark))), mend=True),
    "another object, database gone": Damage(without_database(lambda c, at: pickle.dumps({"version": 99})), mend=True),
}
TORCH_DAMAGES = {
    "hostile pickle": Damage(lambda c, at: pickle.dumps(Hostile(at.mark))),
    "hostile": Damage(lambda c, at: torch_file(Hostile(at.mark))),
    "hostile inside": Damage(lambda c, at: torch_file({"version": 1, "format_version": 1, "x": Hostile(at.mark)})),
    "another object": Damage(lambda c, at: torch_file([1, 2])),
    "version 99": Damage(edit_torch(lambda d: {k: 99 if "version" in k else v for k, v in d.items()})),
    "wrong types": Damage(edit_torch(lambda d: {k: v if "version" in k or k == "what" else "x" for k, v in d.items()})),
}
MODEL_DAMAGES = {
    "wrong shapes": Damage(edit_torch(lambda d: d | {"state_dict": {k: torch.zeros(3) for k in d["state_dict"]}})),
    "huge": Damage(edit_torch(lambda d: d | {"config": d["config"] | {"neck_width": 2**40}})),
}
STATE_DAMAGES = {
    "another training": Damage(edit_torch(lambda d: d | {"what": "x"}), noticeable=False),  # replaced, as is said
    "wrong optimizer": Damage(edit_torch(wrong_moments)),
    "history too long": Damage(edit_torch(lambda d: d | {"history": json.dumps(json.loads(d["history"]) * 9)})),
    "history empty": Damage(edit_torch(lambda d: d | {"history": "[]"})),
    "history nested": Damage(edit_torch(lambda d: d | {"history": NESTED.decode()})),
    "step 10^18": Damage(edit_torch(lambda d: d | {"step": 10**18})),
}
ARRAY_DAMAGES = {
    "hostile": Damage(lambda c, at: array_file(np.array([Hostile(at.mark)], object))),
    "hostile pickle": Damage(lambda c, at: pickle.dumps(Hostile(at.mark))),
    "other dtype": Damage(lambda c, at: array_file(read_array(c).astype(np.float32))),
    "other shape": Damage(lambda c, at: array_file(read_array(c)[:, None])),
    "other length": Damage(lambda c, at: array_file(read_array(c)[:-1])),
    "other values": Damage(lambda c, at: array_file(read_array(c)[::-1])),
    "huge": Damage(huge_array),
    "zip of arrays": Damage(lambda c, at: archive(("x.npy", array_file(np.zeros(3)), FILE))(b"", at)),
}
ABSENT_AT_FIRST = ("dynamics", "zero_cost", "score", "val_subset")
DATABASE_DAMAGES = {
    "another program's": Damage(lambda c, at: sql("CREATE TABLE studies (name TEXT)")(b"", at)),
    "version 99": Damage(sql("UPDATE alembic_version SET version_num = 'v99.0.0'",
                             "UPDATE version_info SET library_version = '99.0.0'")),
    "view without end": Damage(
        sql("DROP TABLE studies", "CREATE VIEW studies AS WITH RECURSIVE c(study_id) AS (SELECT 1 UNION ALL SELECT "
            "study_id + 1 FROM c) SELECT study_id, 'composite_score_nas' AS study_name FROM c")
    ),
    "trigger": Damage(sql("CREATE TRIGGER t AFTER INSERT ON trial_user_attributes BEGIN DELETE FROM trials; END")),
    "nested attributes": Damage(sql(f"UPDATE trial_user_attributes SET value_json = '{NESTED.decode()}'")),
    "no parameters": Damage(sql("DELETE FROM trial_params")),
    "parameters of 1e300": Damage(sql("UPDATE trial_params SET param_value = 1e300")),
    "parameters of text": Damage(sql("UPDATE trial_params SET param_value = 'x'")),
    "other distributions": Damage(sql("UPDATE trial_params SET distribution_json = '{\"name\": \"x\"}'")),
    "values of text": Damage(sql("UPDATE trial_values SET value = 'x'")),
    "values of infinity": Damage(sql("UPDATE trial_values SET value = 9e999, value_type = 'INF_POS'")),
    "states of text": Damage(sql("UPDATE trials SET state = 'x'")),
    "dates of text": Damage(sql("UPDATE trials SET datetime_start = 'x'")),
} | {
    f"{table} {key} {what}": Damage(
        sql(f"{statement} WHERE key = '{key}'"),
        noticeable=what == "wrong" or key not in ABSENT_AT_FIRST,
    )
    for table, keys in {"trial": ("dynamics", "n_params", "gmacs", "zero_cost"),
                        "study": ("identity", "run_id", "score", "val_subset")}.items()
    for key in keys
    for what, statement in {
        "lost": f"DELETE FROM {table}_user_attributes",
        "wrong": f"UPDATE {table}_user_attributes SET value_json = '[[\"x\"]]'",
    }.items()
}  # fmt: skip
JOURNAL_DAMAGES = {
    "random bytes": COMMON["random bytes"],
    "hostile": Damage(journal),
    "database gone": Damage(without_database(journal)),
    "names a file to remove": Damage(lambda c, at: journal(c, at, str(at.victim))),
}
PICTURE_DAMAGES = {
    "bomb": Damage(lambda c, at: b"P5 99999 99999 255 "),
    "text": Damage(lambda c, at: b"no picture"),
}
TABLE_DAMAGES = {
    "other columns": Damage(lambda c, at: c.replace(b"train_loss", b"loss", 1)),
    "not text": Damage(lambda c, at: c + b"\xff\xfe\0,\n"),
    "a huge field": Damage(lambda c, at: c + b"x" * 10**6),
    "an open quote": Damage(lambda c, at: c + b'"' + b",\n" * 10**5),
}
DRIVE_DAMAGES = {k: v for k, v in COMMON.items() if k not in ("bit flipped 2", "bit flipped 3")} | {
    "a link": Damage(lambda c, at: at.victim),
    "a link to nothing": Damage(lambda c, at: at.outside / "nothing"),
}
MANIFEST_DAMAGES = {
    "name ../../evil": renamed(lambda at: "../../evil"),
    "name models/../../../evil": renamed(lambda at: "models/../../../evil"),
    "name with backslashes": renamed(lambda at: "..\\..\\evil"),
    "absolute name": renamed(lambda at: str(at.outside / "evil")),
    "name of a temporary file": renamed(lambda at: ".lock"),
    "name of another file": renamed(lambda at: "models"),
    "stored as ../": stored_as(lambda at: os.path.relpath(at.victim, at.path.parent)),
    "stored as absolute": stored_as(lambda at: str(at.victim)),
    "10^18 bytes": of_manifest(lambda f, at: {k: v | {"bytes": 10**18} for k, v in f.items()}),
    "-1 bytes": of_manifest(lambda f, at: {k: v | {"bytes": -1} for k, v in f.items()}),
}
ZIP_DAMAGES = {k: v for k, v in COMMON.items() if k in ("truncated", "emptied", "random bytes")} | {
    "entry ../../evil": Damage(archive(("../../evil.jpg", b"x", FILE))),
    "entry with backslashes": Damage(archive(("..\\..\\evil.jpg", b"x", FILE))),
    "absolute entry": Damage(archive(("{at.outside}/evil.jpg", b"x", FILE))),
    "link": Damage(archive(("train/images/link.jpg", b"/etc/passwd", LINK))),
    "link to a folder": Damage(archive(("way", b"../../../outside", LINK), ("way/evil.jpg", b"x", FILE))),
    "bomb": Damage(archive(("train/images/bomb.jpg", b"\0" * 2**27, FILE))),
    "bomb 10^9-fold": Damage(claimed_size(2**32 - 2)),
    "bomb that claims to be small": Damage(claimed_size(100)),
}


def damages_of(path: Path) -> dict[str, Damage]:
    """All that can happen to a file (or folder) of this name."""
    if path.is_dir():
        return {"a file": Damage(lambda c, at: MINE), "deleted": COMMON["deleted"]}
    if path.name in JOURNALS:
        return JOURNAL_DAMAGES if path.name.endswith("journal") else {"random bytes": COMMON["random bytes"]}
    by_suffix = {
        ".json": JSON_DAMAGES, ".pkl": PICKLE_DAMAGES, ".npy": ARRAY_DAMAGES, ".db": DATABASE_DAMAGES,
        ".jpg": PICTURE_DAMAGES, ".csv": TABLE_DAMAGES, ".pt": TORCH_DAMAGES | MODEL_DAMAGES,
    }  # fmt: skip
    special = by_suffix.get(path.suffix, {})
    if path.name.endswith((".state.pt", ".search.pt")):
        special = TORCH_DAMAGES | STATE_DAMAGES
    if path.suffix in (".npy", ".pt") and path.with_suffix(".json").exists():
        special = special | {f"{k}, right checksum": replace(v, mend=True) for k, v in special.items()}
    return COMMON | special


BASES: dict[str, Callable[[], contextlib.AbstractContextManager]] = {
    "finished": contextlib.nullcontext,
    "cut_in_training": partial(cut_off, "control", 1),  # after the second finalist's first epoch
    "cut_in_trial": partial(cut_off, "trial ", 2),  # after the second trial's first epoch
    "drive": partial(cut_off, "control", 1),
    "zip": contextlib.nullcontext,
}


def make_base(root: Path, name: str, data: Path) -> Place:
    """A machine with one of the BASES; raises RuntimeError when that fails."""
    place = Place(root / name, name in ("drive", "zip"))
    place.outside.mkdir(parents=True)
    (place.outside / "victim.txt").write_bytes(MINE)
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
        original = targets[0].read_bytes() if targets[0].is_file() else b""
        for target in targets if case.base == "drive" else targets[:1]:
            damage.apply(At(target, place.outside, rng))
        content = targets[0].read_bytes() if targets[0].is_file() else b""
        if content and content == original:  # e.g. no such rows yet
            damage = replace(damage, noticeable=False)
        before = place.beside()
        outcome = place.start(data)
        said = outcome.out + outcome.err
        problems = [f"{what} beside the results" for what in changes(before, place.beside())]
        problems += judge(case, targets[0].name, damage, outcome, place, content, expected)
        return Verdict(case, outcome.code, targets[0].name in said, problems, _telling(outcome, targets[0].name))


def damage_of(case: Case, path: Path) -> Damage:
    if case.base == "zip":
        return ZIP_DAMAGES[case.damage]
    if case.base == "drive" and case.damage != "a file":
        return (DRIVE_DAMAGES | MANIFEST_DAMAGES | JSON_DAMAGES)[case.damage]
    return damages_of(path)[case.damage]


def judge(
    case: Case,
    name: str,
    damage: Damage,
    outcome: Outcome,
    place: Place,
    content: bytes,
    expected: list[dict[str, str]],
) -> list[str]:
    """What is wrong with the end of a run; ``name`` and ``content``: of the damaged file."""
    said = outcome.out + outcome.err
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
    mine = MINE if case.damage == FOLDER else content
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


def side_by_side(work: Callable[[Case], Verdict], cases: list[Case], workers: int) -> Iterator[Verdict]:
    """Every case in a fork of this process, as some may crash or never end; verdicts as they come."""
    context = get_context("fork")
    waiting, running = cases[::-1], {}
    while waiting or running:
        while waiting and len(running) < workers:
            case, (here, there) = waiting.pop(), context.Pipe(duplex=False)
            process = context.Process(target=lambda case=case, pipe=there: pipe.send(work(case)))
            process.start()
            there.close()
            running[here] = case, process, time.monotonic()
        ready = wait(list(running), timeout=1)
        for here, (case, process, since) in list(running.items()):
            late = time.monotonic() - since > LIMIT_S
            if here not in ready and not late:
                continue
            try:
                verdict = here.recv() if here in ready else Verdict(case, -1, False, [f"no end in {LIMIT_S} s"], "")
            except EOFError:
                process.join()
                verdict = Verdict(case, -1, False, [f"crashed, process ended with {process.exitcode}"], "")
            process.kill()
            process.join()
            del running[here]
            yield verdict


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
        for verdict in side_by_side(work, cases, options.workers):
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
