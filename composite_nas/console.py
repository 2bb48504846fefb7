"""What a person sees while a run goes on: log lines above one progress bar with the time left for the whole run."""

from __future__ import annotations

import contextlib
import logging
import sys
from pathlib import Path

from tqdm import tqdm

logger = logging.getLogger("composite_nas")


class _AboveBars(logging.Handler):
    """Prints to stdout without tearing the progress bars on stderr."""

    def emit(self, record: logging.LogRecord) -> None:
        with tqdm.external_write_mode(file=sys.stdout, nolock=False):
            text = self.format(record)
            encoding = sys.stdout.encoding or "utf-8"
            print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)


class _LogFile(logging.FileHandler):
    """A log that cannot be written (full disk) must neither stop the run nor hide why it stops."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


def start_logging(log_path: Path) -> None:
    """Send the package's messages to the console (plain) and, appended, to ``log_path`` (with times and rows)."""
    stop_logging()
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    console = _AboveBars()
    console.setLevel(logging.INFO)
    logger.addHandler(console)
    file_handler = _LogFile(log_path, encoding="utf-8", errors="backslashreplace")
    file_handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logger.addHandler(file_handler)


def stop_logging() -> None:
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def progress_bar(total: int, description: str, **options) -> tqdm:
    """A bar that redraws every second on a terminal and every 15 s in a log file."""
    return tqdm(
        total=total,
        desc=description,
        dynamic_ncols=True,
        mininterval=1.0 if sys.stderr.isatty() else 15.0,
        maxinterval=60.0,
        **options,
    )


def run_bar(total: int, unit: str = "img") -> tqdm:
    """The bar of the whole run; its unit covers every phase (a training image seen once), and so does the time left."""
    return progress_bar(
        total,
        "Whole run",
        unit=unit,
        unit_scale=True,
        position=0,
        smoothing=0.05,
        bar_format="{l_bar}{bar}| {elapsed} done, {remaining} left {postfix}",
    )
