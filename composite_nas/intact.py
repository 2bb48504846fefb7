"""Look at a run's result files before they are written anew: what is damaged is set aside, so that nothing is lost."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from composite_nas.errors import UserError
from composite_nas.model_file import load_model
from composite_nas.pictures import IMAGE_ERRORS
from composite_nas.results import TRIAL_COLUMNS, ResultsFolder, read_json
from composite_nas.score import CompositeScore
from composite_nas.whole_files import set_aside_damaged

MAX_TABLE_FIELD = 10**6


def set_damaged_outputs_aside(results: ResultsFolder) -> None:
    """Rename and report every result file that is not what this program writes.

    The files that a run reads to go on (database, pickle, validation subset, records of full training) are looked at
    where they are read. The database is the original of all others, which are written anew from it.
    """
    checks: dict[Path, Callable[[Path], None]] = {
        results.synthesis_results: _check_json,
        results.top_models: _check_json,
        results.checkpoint: _check_json,
        results.proxy_stats: lambda path: CompositeScore.load(path) and None,
        results.trials_csv: _check_table,
        results.model_rank1: lambda path: load_model(path) and None,
        results.predictions: _check_picture,
    }
    for path, check in checks.items():
        if path.exists():
            try:
                check(path)
            except (UserError, ValueError, OSError) as error:
                # The sentence of a UserError tells what to do about a file that was given, and repeats its name.
                set_aside_damaged(path, "not a file of this program" if isinstance(error, UserError) else error)


def _check_json(path: Path) -> None:
    if read_json(path) is None:
        raise ValueError("not JSON of this program")


def _check_table(path: Path) -> None:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file, strict=True)
            rows, columns = list(reader), reader.fieldnames or ()
    except csv.Error as error:
        raise ValueError(str(error)) from error
    if not set(TRIAL_COLUMNS) <= set(columns) or any(None in row or None in row.values() for row in rows):
        raise ValueError("not a table of trials")


def _check_picture(path: Path) -> None:
    try:
        with Image.open(path) as picture:
            picture.load()
    except IMAGE_ERRORS as error:
        raise ValueError(str(error)) from error
