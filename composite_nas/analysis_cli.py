"""What every analyze_*.py shares: flags, the folder, errors -> exit codes, tables."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from composite_nas.cli import INTERRUPTED_EXIT_CODE, USER_ERROR_EXIT_CODE
from composite_nas.errors import UserError


def parser(description: str, default_results: Path) -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    flags.add_argument(
        "--results", "--results-dir", type=Path, default=default_results, metavar="DIR",
        help="results folder to read and to write the table and picture to (default: results/ beside the script)",
    )  # fmt: skip
    return flags


def run_analysis(body: Callable[[], None], remedy: str = "choose another --results folder") -> int:
    """Exit code of an analysis: 0, or 2 after one sentence on stderr, or 130 after Ctrl-C.

    remedy: when a file cannot be read or written.
    """
    try:
        body()
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return INTERRUPTED_EXIT_CODE
    except UserError as error:
        print(f"Error: {error}", file=sys.stderr)
        return USER_ERROR_EXIT_CODE
    except OSError as error:
        print(f"Error: {error.filename}: {error.strerror}; {remedy}", file=sys.stderr)
        return USER_ERROR_EXIT_CODE
    return 0


def print_table(rows: Sequence[Mapping], columns: Mapping[str, str]) -> None:
    """columns: name -> format of its values; a value that is None or NaN becomes a dash."""
    text = [[_cell(row[name], form) for name, form in columns.items()] for row in rows]
    widths = [max(len(name), *(len(line[i]) for line in text)) for i, name in enumerate(columns)]
    left = [all(isinstance(row[name], str) for row in rows) for name in columns]
    for line in [list(columns), ["-" * w for w in widths], *text]:
        cells = (c.ljust(w) if is_left else c.rjust(w) for c, w, is_left in zip(line, widths, left, strict=True))
        print("  ".join(cells).rstrip())


def _cell(value: object, form: str) -> str:
    if value is None or (isinstance(value, float) and value != value):
        return "-"
    return format(value, form)


def tell_files(*paths: Path) -> None:
    print("\nWritten: " + ", ".join(str(p) for p in paths))
