"""What can go wrong, by who has to act on it, and the one door from errors to exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable

USER_ERROR_EXIT_CODE, INTERRUPTED_EXIT_CODE = 2, 130


class UserError(Exception):
    """Bad input: one sentence that names the file or flag and the remedy. Scripts print it and exit with code 2."""


def other_version(place: object, difference: str, remedy: str) -> UserError:
    """What is said of something that another version of this program has written; it is left where it is."""
    return UserError(f"{place} was written by another version of this program ({difference}): {remedy}")


class DamagedFile(Exception):
    """A file fails its checksum or cannot be parsed; says why."""


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
