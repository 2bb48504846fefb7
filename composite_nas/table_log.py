"""Rows of result tables in the log, so that a log alone is enough to get the tables back."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path

from composite_nas.console import logger
from composite_nas.errors import UserError

MARK = "row of"
_LINE = re.compile(rf"\b{MARK} (\S+\.csv) (\{{.*\}})\s*$")


def log_row(table: str, row: Mapping) -> None:
    """A row of the result file named ``table``; goes to the log file, not to the console."""
    plain = {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in row.items()}
    logger.debug("%s %s %s", MARK, table, json.dumps(plain, ensure_ascii=False))


def read_rows(log: Path, keys: Mapping[str, tuple[str, ...]]) -> dict[str, list[dict]]:
    """Tables -> rows in the order of their keys; of rows with equal keys the last one counts.

    Torn and foreign lines are left out, whatever stands before the mark on a line.

    Args:
        keys: table -> columns that tell its rows apart; other tables are left out.

    Raises:
        UserError: the log cannot be read.
    """
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise UserError(f"{log} cannot be read ({error.strerror or error}); give the log of a run") from error
    found: dict[str, dict[tuple, dict]] = {}
    for line in text.splitlines():
        match = _LINE.search(line)
        if match is None or match[1] not in keys:
            continue
        try:
            row = json.loads(match[2])
            key = tuple(int(row[k]) for k in keys[match[1]])
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
        found.setdefault(match[1], {})[key] = row
    return {table: [rows[k] for k in sorted(rows)] for table, rows in found.items()}
