"""What a person sees while a run goes on: log lines above one progress bar with the time left for the whole run."""

from __future__ import annotations

import contextlib
import logging
import re
import shlex
import sys
import threading
import time
from pathlib import Path

from tqdm import tqdm

from composite_nas.base.errors import printable, readable
from composite_nas.base.standalone import in_notebook

# Carriage returns and cursor movements of progress bars.
_CONTROL = re.compile(r"[\r\n]|\x1b\[[0-9;]*[A-Za-z]")

# A bar is redrawn so often at most: in a log file, on a terminal, and while nothing is counted.
LOG_REDRAW_S, TERMINAL_REDRAW_S, MIN_REDRAW_S = 15.0, 1.0, 5.0
# What an earlier count weighs in the time left, against the next one.
FADING = 0.95

logger = logging.getLogger("composite_nas")


def quoted(path: Path) -> str:
    """As it is typed in a command."""
    return f'"{path}"' if sys.platform == "win32" else shlex.quote(str(path))


class _AboveBars(logging.Handler):
    """Prints to stdout without tearing the progress bars on stderr; a reader such as head may have left."""

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(BrokenPipeError):
            tqdm.write(printable(self.format(record), sys.stdout), file=sys.stdout)
            sys.stdout.flush()


class _LogFile(logging.FileHandler):
    """A log that cannot be written (full disk) must neither stop the run nor hide why it stops."""

    def format(self, record: logging.LogRecord) -> str:
        return readable(super().format(record))

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


class _Stderr:
    """In place of stderr (progress bars, warnings): also logged if there is a log, a line for every redrawn bar.

    A notebook shows it in stdout: two streams in turn break a bar into a line for every line that is printed.
    """

    def __init__(self, replaced, log: _LogFile | None):
        self.replaced, self._log = replaced, log
        self._stream = sys.stdout if in_notebook() else replaced

    def write(self, text: str) -> int:
        if self._log is not None:
            for line in _CONTROL.split(text):
                if line.strip():
                    self._log.emit(logger.makeRecord(logger.name, logging.INFO, "", 0, line.rstrip(), (), None))
        return self._stream.write(text)

    def __getattr__(self, name: str):
        return getattr(self._stream, name)


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
    file_handler = _LogFile(log_path, encoding="utf-8")
    file_handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logger.addHandler(file_handler)
    if with_stderr or in_notebook():
        sys.stderr = _Stderr(sys.stderr, file_handler if with_stderr else None)


def stop_logging() -> None:
    if isinstance(sys.stderr, _Stderr):
        sys.stderr = sys.stderr.replaced
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


class Bar(tqdm):
    """tqdm that ends without a traceback when Ctrl-C comes while it is being made."""

    def __del__(self) -> None:
        with contextlib.suppress(AttributeError):
            super().__del__()


def progress_bar(description: str, total: int | None = None, disable: bool = False, **options) -> Bar:
    """A bar that redraws every second on a terminal and every 15 s in a log file or notebook.

    A notebook has one line that can be written anew, which is the whole run's: there are no bars below it.
    """
    return Bar(
        total=total,
        desc=description,
        disable=disable or (RunBar.is_shown and in_notebook()),
        dynamic_ncols=True,
        mininterval=_redraw_s(),
        maxinterval=60.0,
        **options,
    )


def _redraw_s() -> float:
    return TERMINAL_REDRAW_S if sys.stderr.isatty() else LOG_REDRAW_S


class RunBar:
    """The bar of the whole run; its unit covers every phase (a training image seen once), and so does the time left.

    The time left follows from what was counted here and the seconds it took, the latest weighing most. An epoch may
    take many minutes: inside ``with`` the bar is redrawn meanwhile, too.

    Args:
        n: what earlier sessions have counted.
        text: shown behind the time left.
    """

    is_shown = False

    def __init__(self, total: int, n: int = 0, text: str = ""):
        self.total, self.n, self.text = total, float(n), text
        self._since, self._worked, self._seconds = time.monotonic(), 0.0, 0.0
        self._ended = threading.Event()
        # What matters most comes first: a narrow terminal cuts the end off.
        form = "Whole run: {percentage:3.0f}%|{bar}| {desc} ({elapsed} done)"
        self._bar = progress_bar(self._words(), total, initial=n, position=0, bar_format=form)

    def __enter__(self) -> RunBar:
        RunBar.is_shown = True
        threading.Thread(target=self._redraw, name="bar of the run", daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        self._ended.set()
        RunBar.is_shown = False
        self._bar.set_description_str(self._words(), refresh=False)
        self._bar.close()

    def show(self, text: str) -> None:
        """Change the text."""
        self.text = text
        self._bar.set_description_str(self._words())

    def begin(self, seconds: float) -> None:
        """Before the first count, which took so long; what came before (data, processes that start) comes once."""
        if not self._worked:
            self._since = max(self._since, time.monotonic() - seconds)

    def update(self, count: float = 1) -> None:
        now = time.monotonic()
        self._worked, self._seconds = FADING * self._worked + count, FADING * self._seconds + now - self._since
        self._since = now
        self.skip(count)

    def skip(self, count: float) -> None:
        """Count what took no time here, so that the time left does not follow from it."""
        self.n += count
        self._bar.set_description_str(self._words(), refresh=False)
        self._bar.update(count)

    def seconds_left(self) -> float | None:
        """None while nothing was counted here, and when what is left takes longer than it should: nobody knows."""
        if not self._worked:
            return None
        since_last_count = time.monotonic() - self._since
        left = (self.total - self.n) * self._seconds / self._worked - since_last_count
        return max(0.0, left) if left > 0 or self.n >= self.total else None

    def _words(self) -> str:
        seconds = self.seconds_left()
        left = "?" if seconds is None else tqdm.format_interval(seconds)
        return f"{left} left, {self.text}" if self.text else f"{left} left"

    def _redraw(self) -> None:
        while not self._ended.wait(max(_redraw_s(), MIN_REDRAW_S)):
            self._bar.set_description_str(self._words())
