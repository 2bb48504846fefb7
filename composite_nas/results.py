"""Names, schemas and writing of the files in the results folder; they appear whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import math
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
import optuna

from composite_nas import __version__
from composite_nas.archives import UNFINISHED
from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.errors import UserError, other_version
from composite_nas.settings import hide_password
from composite_nas.signals import DERIVED_FIELDS
from composite_nas.standalone import in_colab
from composite_nas.whole_files import free_name, set_aside_damaged, write_bytes

SCHEMA_VERSION = 1
# What a run writes; an earlier run's are moved aside together by --fresh. Caches of pictures stay.
RUN_FILES = (
    "synthesis_results.json",
    "top3_models.json",
    "model_rank1.pt",
    "model_rank1.md",
    "model_rank1.onnx",
    "proxy_stats.json",
    "trials_proxy_metrics.csv",
    "val_subset_idx.npy",
    "checkpoint.json",
    "optuna_study.db",
    "optuna_study.backup.db",
    "optuna_study.pkl",
    "synthesis.log",
    "colab_results.log",
    "predictions.jpg",
    "report.html",
    "models",
    "tensorboard",
    "artifacts",
)


TRIAL_COLUMNS = ("trial", "state", "reason", "score", *METRIC_FIELDS, *DERIVED_FIELDS)


def make_writable(root: Path, inner: Path) -> None:
    """Make ``inner`` (in ``root``) and see that ``root`` can be written to; raises UserError."""
    try:
        inner.mkdir(parents=True, exist_ok=True)
        probe = root / f".write_test_{os.getpid()}"
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise UserError(
            f"{error.filename or root}: cannot write results there ({error.strerror or error}); choose another "
            "--results-dir"
        ) from error


class ResultsFolder:
    """The results folder of one search; attributes are the paths of its files."""

    def __init__(self, root: Path):
        self.root = root
        self.synthesis_results = root / "synthesis_results.json"
        self.top_models = root / "top3_models.json"
        self.model_rank1 = root / "model_rank1.pt"
        self.model_card = root / "model_rank1.md"
        self.onnx = root / "model_rank1.onnx"  # made on request
        self.proxy_stats = root / "proxy_stats.json"
        self.trials_csv = root / "trials_proxy_metrics.csv"
        self.val_subset_idx = root / "val_subset_idx.npy"
        self.checkpoint = root / "checkpoint.json"
        self.study_db = root / "optuna_study.db"
        self.study_backup = root / "optuna_study.backup.db"
        self.study_pickle = root / "optuna_study.pkl"
        self.log = root / ("colab_results.log" if in_colab() else "synthesis.log")
        self.predictions = root / "predictions.jpg"
        self.report = root / "report.html"
        self.models = root / "models"
        self.tensorboard = root / "tensorboard"
        self.artifacts = root / "artifacts"
        self.cache = root / "cache"
        self.trial_state_pattern = "trial_*.search.pt"

    def trial_state(self, number: int) -> Path:
        """What a trial that is cut off goes on from."""
        return self.models / f"trial_{number:04d}.search.pt"

    def create(self) -> None:
        """Make the folder and see that it can be written to.

        Raises:
            UserError: it cannot.
        """
        make_writable(self.root, self.models)

    def set_aside(self) -> Path | None:
        """Move an earlier run's files to a dated folder inside; None when there are none."""
        journals = list(self.root.glob(f"{self.study_db.name}-*"))  # of an unfinished transaction, useless elsewhere
        return self.move_aside([self.root / name for name in RUN_FILES] + journals)

    def set_finals_aside(self) -> Path | None:
        """The same for what full training and its end have written; the study stays."""
        names = (
            self.synthesis_results, self.top_models, self.model_rank1, self.model_card, self.onnx, self.predictions,
            self.report, self.models,
        )  # fmt: skip
        return self.move_aside([*names, *self.tensorboard.glob("final_*")])

    def take_over(self, folder: Path) -> Path | None:
        """Move the files in ``folder`` here; an earlier run's are set aside first (their folder is returned)."""
        moved = self.set_aside()
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            os.replace(path, self.root / path.relative_to(folder))
        return moved

    def move_aside(self, paths: list[Path]) -> Path | None:
        """Move what is there of ``paths`` to a dated folder in the results folder; None when nothing is."""
        present = [p for p in paths if p.is_file() or (p.is_dir() and any(p.iterdir()))]
        if not present:
            return None
        target = free_name(self.root / time.strftime("previous_%Y%m%d_%H%M%S"))
        target.mkdir()
        for path in present:
            place = target / path.relative_to(self.root)
            place.parent.mkdir(exist_ok=True)
            shutil.move(path, place)
        self.models.mkdir(exist_ok=True)
        return target


    def remove_leftovers(self) -> None:
        """Files that a killed run was writing; only for who holds the folder's lock."""
        for folder in (self.root, self.models, self.artifacts, self.cache):
            for path in folder.glob("*.tmp"):
                path.unlink()
        for path in self.cache.glob(f"{UNFINISHED}*"):
            shutil.rmtree(path, ignore_errors=True)


def write_json(path: Path, data: Mapping) -> None:
    """JSON with a schema version, NaN and infinities as null, through a temporary file."""
    text = json.dumps({"schema_version": SCHEMA_VERSION} | _plain(data), indent=2, ensure_ascii=False, allow_nan=False)
    write_bytes(path, (text + "\n").encode())


def read_json(path: Path) -> dict | None:
    """A JSON object that this program wrote earlier; None when missing or damaged.

    Raises:
        UserError: another version of this program wrote it.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return None
    version = data.get("schema_version") if isinstance(data, dict) else None
    if version not in (None, SCHEMA_VERSION):
        raise other_version(
            path, f"schema {version}, here {SCHEMA_VERSION}", "go on with that version, or move the file away"
        )
    return None if version is None else data


def number_or_nan(value: float | None) -> float:
    """A number of a JSON document, in which NaN is null."""
    return math.nan if value is None else value


def _plain(value: object) -> object:
    """JSON types only: mappings, lists, str, bool, int, finite float, None."""
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, (str, Path)):
        return str(value).encode("utf-8", "backslashreplace").decode()
    return value


class TrialsTable:
    """trials_proxy_metrics.csv: TRIAL_COLUMNS (TrainingDynamics and what scores derive from them), then parameters.

    Rows that do not change any more are made once: a study may have thousands.
    """

    def __init__(self, path: Path):
        self.path = path
        self._columns: tuple[str, ...] = ()
        self._final_rows: dict[int, str] = {}

    def write(
        self, numbers: Iterable[int], row: Callable[[int], tuple[Mapping, bool]], parameter_names: Iterable[str]
    ) -> None:
        """Write the whole table.

        Args:
            numbers: of the trials, in order.
            row: number -> cells by column (missing or None: empty), and whether they are final.
        """
        columns = (*TRIAL_COLUMNS, *parameter_names)
        if columns != self._columns:
            self._columns, self._final_rows = columns, {}
        lines = [_csv_line(columns)]
        for number in numbers:
            line = self._final_rows.get(number)
            if line is None:
                cells, is_final = row(number)
                line = _csv_line("" if (value := cells.get(name)) is None else value for name in columns)
                if is_final:
                    self._final_rows[number] = line
            lines.append(line)
        write_bytes(self.path, "".join(lines).encode())


def _csv_line(cells: Iterable) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()


def val_subset_indices(path: Path, n_val: int, size: int, seed: int) -> np.ndarray:
    """The fixed validation subset: sorted indices into the sorted validation images.

    Read from ``val_subset_idx.npy`` when it fits, else drawn by seed and written; a damaged file is set aside.

    Raises:
        UserError: the file exists but does not belong to this dataset or setting.
    """
    wanted = min(size, n_val) if size else n_val
    if path.exists():
        try:
            indices = np.load(path, allow_pickle=False)
            if not isinstance(indices, np.ndarray) or indices.ndim != 1 or indices.dtype.kind not in "iu":
                raise ValueError("not a list of integers")
        except (ValueError, EOFError) as error:  # what numpy raises for a file that is not one of its own
            set_aside_damaged(path, error)
        else:
            fits = len(np.unique(indices)) == len(indices) == wanted
            if not fits or indices.min() < 0 or indices.max() >= n_val:
                raise UserError(
                    f"{path} does not fit this run ({wanted} of {n_val} validation images): remove it or use --fresh"
                )
            return indices.astype(np.int64)
    indices = np.sort(np.random.default_rng(seed).permutation(n_val)[:wanted]).astype(np.int64)
    buffer = io.BytesIO()
    np.save(buffer, indices)
    write_bytes(path, buffer.getvalue())
    return indices


def environment(device_description: str) -> dict:
    """Versions and machine, for the record."""
    import torch
    import torchvision

    return {
        "composite_nas": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "torchvision": torchvision.__version__,
        "optuna": optuna.__version__,
        "numpy": np.__version__,
        "platform": platform.platform(),
        "cpu_count": os.cpu_count(),
        "device": device_description,
        "command": " ".join([Path(sys.argv[0]).name, *map(hide_password, sys.argv[1:])]),
        "finished": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
    }
