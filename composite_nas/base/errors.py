"""What can go wrong, by who has to act on it, and how errors become exit codes."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Callable
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
    return USER_ERROR_EXIT_CODE


def say(text: str, stream: TextIO | None = None) -> None:
    """Print for people; a reader such as head may have left."""
    stream = stream or sys.stdout
    with contextlib.suppress(BrokenPipeError):
        print(printable(text, stream), file=stream, flush=True)


def printable(text: str, stream: TextIO) -> str:
    """With codes for what the console has no characters for, such as some names of files."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
