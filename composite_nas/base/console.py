"""What a person sees while a run goes on: log lines above one progress bar with the time left for the whole run."""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
from pathlib import Path

from tqdm import tqdm

from composite_nas.base.errors import say

# Carriage returns and cursor movements of progress bars.
_CONTROL = re.compile(r"[\r\n]|\x1b\[[0-9;]*[A-Za-z]")

# A bar is redrawn so often at most: in a log file, on a terminal, and while nothing is counted.
LOG_REDRAW_S, TERMINAL_REDRAW_S, MIN_REDRAW_S = 15.0, 1.0, 5.0

logger = logging.getLogger("composite_nas")


class _AboveBars(logging.Handler):
    """Prints to stdout without tearing the progress bars on stderr."""

    def emit(self, record: logging.LogRecord) -> None:
        with tqdm.external_write_mode(file=sys.stdout, nolock=False):
            say(self.format(record))


class _LogFile(logging.FileHandler):
    """A log that cannot be written (full disk) must neither stop the run nor hide why it stops."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


class _StderrToLog:
    """stderr (progress bars, warnings) that also goes to the log, a line for every redrawn bar."""

    def __init__(self, stream, log: _LogFile):
        self.stream, self._log = stream, log

    def write(self, text: str) -> int:
        for line in _CONTROL.split(text):
            if line.strip():
                self._log.emit(logger.makeRecord(logger.name, logging.INFO, "", 0, line.rstrip(), (), None))
        return self.stream.write(text)

    def __getattr__(self, name: str):
        return getattr(self.stream, name)


def start_logging(log_path: Path, with_stderr: bool = False) -> None:
    """Send the package's messages to the console (plain) and, appended, to ``log_path`` (with times).

    Args:
        with_stderr: also log what goes to stderr until ``stop_logging``.
    """
    stop_logging()
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    console = _AboveBars()
    console.setLevel(logging.INFO)
    logger.addHandler(console)
    file_handler = _LogFile(log_path, encoding="utf-8", errors="backslashreplace")
    file_handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logger.addHandler(file_handler)
    if with_stderr:
        sys.stderr = _StderrToLog(sys.stderr, file_handler)


def stop_logging() -> None:
    if isinstance(sys.stderr, _StderrToLog):
        sys.stderr = sys.stderr.stream
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


class Bar(tqdm):
    """tqdm that ends without a traceback when Ctrl-C comes while it is being made."""

    def __del__(self) -> None:
        if hasattr(self, "pos"):
            super().__del__()


def progress_bar(description: str, total: int | None = None, kind: type[Bar] = Bar, **options) -> Bar:
    """A bar that redraws every second on a terminal and every 15 s in a log file."""
    return kind(
        total=total,
        desc=description,
        dynamic_ncols=True,
        mininterval=TERMINAL_REDRAW_S if sys.stderr.isatty() else LOG_REDRAW_S,
        maxinterval=60.0,
        **options,
    )


class RunBar(Bar):
    """The bar of the whole run.

    tqdm redraws when something is counted, and an epoch may take many minutes: inside ``with`` this one does so
    by itself, too.
    """

    _ended: threading.Event | None = None

    def __enter__(self) -> RunBar:
        self._ended = threading.Event()
        threading.Thread(target=self._redraw, args=(self._ended,), name="bar of the run", daemon=True).start()
        return super().__enter__()

    def _redraw(self, ended: threading.Event) -> None:
        while not ended.wait(max(self.mininterval, MIN_REDRAW_S)):
            self.refresh()

    def begin(self, seconds: float) -> None:
        """Before the first count, which took so long; what came before (data, processes that start) comes once."""
        if self.n == self.initial:
            self.last_print_t = max(self.last_print_t, self._time() - seconds)

    def skip(self, count: float) -> None:
        """Count what took no time here, so that the time left does not follow from it."""
        self.n += count
        self.initial += count
        self.last_print_n += count

    def close(self) -> None:
        if self._ended is not None:
            self._ended.set()
        super().close()


def run_bar(total: int, unit: str = "img", initial: int = 0, text: str = "") -> RunBar:
    """The bar of the whole run; its unit covers every phase (a training image seen once), and so does the time left.

    Args:
        initial: what earlier sessions have counted.
        text: shown behind the time left; ``set_postfix_str`` changes it.
    """
    return progress_bar(
        "Whole run",
        total,
        RunBar,
        unit=unit,
        unit_scale=True,
        position=0,
        smoothing=0.05,
        initial=initial,
        postfix=text,
        # What matters most comes first: a narrow terminal cuts the end off.
        bar_format="{l_bar}{bar}| {remaining} left{postfix} ({elapsed} done)",
    )
