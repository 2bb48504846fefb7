"""What can go wrong, by who has to act on it, and how errors become exit codes."""

from __future__ import annotations

import contextlib
import errno
import io
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

USER_ERROR_EXIT_CODE, INTERRUPTED_EXIT_CODE = 2, 130
# Errors of the system that name no file although no bug is behind them.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)


class UserError(Exception):
    """Bad input: one sentence that names the file or flag and the remedy. Scripts print it and exit with code 2."""


def other_version(place: object, difference: str, remedy: str) -> UserError:
    """What is said of something that another version of this program has written; it is left where it is."""
    return UserError(f"{place} was written by another version of this program ({difference}): {remedy}")


class DamagedFile(Exception):
    """A file fails its checksum or cannot be parsed; says why."""


# A reason of CandidateFailure that another machine need not share.
OUT_OF_MEMORY = "out_of_memory"


class CandidateFailure(Exception):
    """This candidate cannot be trained; the search records ``reason`` and goes on.

    Attributes:
        reason: short machine-readable cause: ``out_of_memory``, ``non_finite`` or ``infeasible``.
    """

    def __init__(self, reason: str, message: str):
        super().__init__(message)
        self.reason = reason


class StopRequested(Exception):
    """The time limit was reached: leave between two batches, keep everything finished so far."""


def exit_code_of(
    body: Callable[[], int | None],
    remedy: str = "choose another --results folder",
    interrupted: str = "Interrupted.",
) -> int:
    """Turn errors into an exit code: what ``body`` returns (None: 0), 2 after a sentence, 130 after Ctrl-C.

    Args:
        remedy: when a file cannot be read or written.
        interrupted: what is said after Ctrl-C.
    """
    try:
        with _codes_for_missing_characters():
            return body() or 0
    except KeyboardInterrupt:
        say(interrupted, sys.stderr)
        return INTERRUPTED_EXIT_CODE
    except UserError as error:
        say(f"Error: {error}", sys.stderr)
    except OSError as error:
        if error.filename is None and error.errno not in NO_ROOM:
            raise
        place = f"{error.filename}: " if error.filename else ""
        say(f"Error: {place}{error.strerror or error}; {remedy}", sys.stderr)
    except UnicodeEncodeError as error:
        if sys.getfilesystemencoding() == "utf-8":
            raise
        say(f"Error: the locale has no letters for {error.object}: set PYTHONUTF8=1, then try again", sys.stderr)
    return USER_ERROR_EXIT_CODE


@contextlib.contextmanager
def _codes_for_missing_characters() -> Iterator[None]:
    """While it lasts, what is printed may hold what the console has no characters for."""
    before = [(s, s.errors) for s in (sys.stdout, sys.stderr) if isinstance(s, io.TextIOWrapper)]
    _set_errors((stream, "backslashreplace") for stream, _ in before)
    try:
        yield
    finally:
        _set_errors(before)


def _set_errors(wanted: Iterable[tuple[io.TextIOWrapper, str | None]]) -> None:
    for stream, errors in wanted:
        with contextlib.suppress(BrokenPipeError, ValueError):  # it flushes; the reader may have left, or it is closed
            stream.reconfigure(errors=errors)


def say(text: str, stream: TextIO | None = None) -> None:
    """Print for people; a reader such as head may have left."""
    stream = stream or sys.stdout
    with contextlib.suppress(BrokenPipeError):
        print(printable(text, stream), file=stream, flush=True)


def printable(text: str, stream: TextIO) -> str:
    """With codes for what the console has no characters for, such as some names of files."""
    encoding = stream.encoding or "utf-8"
    return readable(text).encode(encoding, "backslashreplace").decode(encoding)


def readable(text: str) -> str:
    """What can be written as UTF-8: names of files as they are on disk, whatever the locale; else with codes.

    Where the locale knows ASCII only, Python keeps other bytes of such a name as halves of characters.
    """
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # a half of another kind, as JSON and YAML may hold
        return text.encode("utf-8", "backslashreplace").decode()


def first_line(error: BaseException) -> str:
    """The first line of its message; its type where it has none."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
