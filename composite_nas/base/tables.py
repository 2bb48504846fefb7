"""Tables of numbers: CSV files read and written, and tables printed for people."""

from __future__ import annotations

import csv
import io
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from composite_nas.base.errors import UserError, printable, say
from composite_nas.base.files import write_text

if TYPE_CHECKING:
    import pandas as pd


def read_csv(path: Path, needed: tuple[str, ...]) -> pd.DataFrame:
    """A table of numbers that another program or run wrote; raises UserError naming file and remedy."""
    import pandas as pd  # takes a second, which what only writes tables need not wait

    try:
        frame = pd.read_csv(path, skipinitialspace=True)
    except OSError as error:
        raise UserError(
            f"{path} cannot be read ({error.strerror or error}): finish a run first, or name its "
            "folder with --results"
        ) from error
    except (ValueError, pd.errors.ParserError, UnicodeDecodeError) as error:
        raise UserError(f"{path} is not a CSV table ({str(error).splitlines()[0]}); write it anew") from error
    missing = [c for c in needed if c not in frame.columns]
    if missing or frame.empty:
        lack = f"has no column {', '.join(missing)}" if missing else "has no rows"
        raise UserError(f"{path} {lack}: is it the right file, and did the experiment finish any model?")
    return frame


def write_table(path: Path, rows: Iterable[Mapping], columns: Sequence[str]) -> None:
    """CSV; empty = no value."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    for row in rows:
        empty = {k: v is None or (isinstance(v, float) and math.isnan(v)) for k, v in row.items()}
        writer.writerow({k: "" if empty[k] else v for k, v in row.items()})
    write_text(path, text.getvalue())


def csv_line(cells: Iterable) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()


def print_table(rows: Sequence[Mapping], columns: Mapping[str, str]) -> None:
    """columns: name -> format of its values; a value that is None or NaN becomes a dash."""
    text = [[printable(_cell(row[name], form), sys.stdout) for name, form in columns.items()] for row in rows]
    widths = [max(len(name), *(len(line[i]) for line in text)) for i, name in enumerate(columns)]
    left = [all(isinstance(row[name], str) for row in rows) for name in columns]
    for line in [list(columns), ["-" * w for w in widths], *text]:
        cells = (c.ljust(w) if is_left else c.rjust(w) for c, w, is_left in zip(line, widths, left, strict=True))
        say("  ".join(cells).rstrip())


def _cell(value: object, form: str) -> str:
    if value is None or (isinstance(value, float) and value != value):
        return "-"
    return format(value, form)
