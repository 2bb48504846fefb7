"""What every long run shares: one at a time in a folder, a log, polite ends, sentences for full disks, the dataset."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import filelock

from composite_nas.base.console import logger, start_logging, stop_logging
from composite_nas.base.errors import INTERRUPTED_EXIT_CODE, NO_ROOM, StopRequested, UserError
from composite_nas.base.files import write_text
from composite_nas.base.results_folder import OF_BACKBONES
from composite_nas.base.settings import DEMO_TRAIN_IMAGES, DEMO_VAL_IMAGES, CommonSettings
from composite_nas.base.standalone import in_colab, in_notebook
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.reading import read_dataset
from composite_nas.data.scenes import ALTITUDE_LOW_M, make_dataset
from composite_nas.data.tiles import cut_dataset
from composite_nas.detection.pretrained import BACKBONES, LEARNED_ON, Weights, prepare_weights


class FolderInUseError(UserError):
    """Another run is going on in the results folder."""


def run_guarded(
    folder: Path,
    log: Path,
    timeout_s: float,
    how_to_continue: str,
    body: Callable[[], int],
    before_log: Callable[[], list[str]] = list,
) -> int:
    """Run ``body`` with the log open and the folder locked against a second run.

    Args:
        folder: of the results; exists.
        log: file that gets the console's lines.
        timeout_s: for the message when ``body`` raises StopRequested.
        how_to_continue: what the user is to do, e.g. ``run the same command again to continue``.
        before_log: may put the log of an earlier part of the run in place; returns what there is to say.

    Returns:
        The exit code of ``body``; 0 when stopped by the time limit, INTERRUPTED_EXIT_CODE after Ctrl-C or SIGTERM.

    Raises:
        FolderInUseError: by another run.
        UserError: the folder cannot be written to any more.
    """
    lock = filelock.FileLock(folder / ".lock")
    try:
        with lock.acquire(timeout=0):
            return _run_locked(log, timeout_s, how_to_continue, body, before_log)
    except filelock.Timeout as error:
        raise FolderInUseError(
            f"{folder} is in use by another run: wait for it or choose another --results-dir"
        ) from error
    except OSError as error:
        if error.filename != str(folder / ".lock"):
            raise
        raise UserError(f"{error.filename}: {error.strerror}; remove it, then {how_to_continue}") from error


def _run_locked(
    log: Path, timeout_s: float, how_to_continue: str, body: Callable[[], int], before_log: Callable[[], list[str]]
) -> int:
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    # A notebook's kernel has its own way with Ctrl-C, which must not end the kernel.
    ours = [n for n in handlers if n == signal.SIGTERM or handlers[n] is signal.default_int_handler]
    if in_notebook() or threading.current_thread() is not threading.main_thread():
        ours = []
    for number in ours:
        signal.signal(number, _interrupt)
    try:
        notes = before_log()
        start_logging(log, with_stderr=in_colab())
        for note in notes:
            logger.info(note)
        return body()
    except StopRequested:
        logger.info("Time limit of %g s reached; everything finished so far is kept: %s.", timeout_s, how_to_continue)
        return 0
    except KeyboardInterrupt:
        logger.info("Interrupted; everything finished so far is kept: %s.", how_to_continue)
        return INTERRUPTED_EXIT_CODE
    except OSError as error:
        if error.filename is None and error.errno not in NO_ROOM:
            raise
        place = error.filename or log.parent
        raise UserError(f"{place}: {error.strerror}; mend that, then {how_to_continue}") from error
    except BaseException as error:
        logger.debug("Ended by an error: %s", error, exc_info=not isinstance(error, UserError))  # for the log file
        raise
    finally:
        for number in ours:
            signal.signal(number, handlers[number])
        stop_logging()


def _interrupt(signal_number: int, frame: object) -> None:
    """A polite kill ends a run as Ctrl-C does; the second one ends the process at once, whatever it is doing."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    raise KeyboardInterrupt


def pretrained_weights(
    settings: CommonSettings, cache: Path, names: Sequence[str] = tuple(BACKBONES)
) -> dict[str, Weights]:
    """Weights of the backbones that candidates may take, by name, at most ``names``; none for candidates from scratch.

    Raises:
        UserError: no timm, no network, or no weights where they should be.
    """
    if settings.backbones != "pretrained":
        return {}
    prepared = prepare_weights(settings.backbone_weights, cache / OF_BACKBONES, logger.info, names)
    logger.info("Backbones learned on %s: %s", LEARNED_ON, ", ".join(f"{n} ({BACKBONES[n]})" for n in prepared))
    return prepared


def digests(weights: Mapping[str, Weights]) -> dict:
    """Part of an identity: the weights that candidates begin with, if they do."""
    return {"backbones": {name: w.digest for name, w in weights.items()}} if weights else {}


def open_dataset(data: Path | None, settings: CommonSettings, seed: int, cache_dir: Path) -> DroneDataset:
    """Read ``data``, or draw the procedural demo scenes when it is None; cut where ``settings`` ask for tiles.

    Args:
        seed: draws the scenes, or the validation split where ``settings`` ask for one.
        cache_dir: for a zip's content.
    """
    if data is None:
        logger.info(
            "%s: drawing procedural demo scenes instead. They show that everything works; "
            "for results that mean something, see DATASET.md.",
            "--demo" if settings.demo else "No dataset found",
        )
        data = make_dataset(cache_dir, DEMO_TRAIN_IMAGES, DEMO_VAL_IMAGES, seed, ALTITUDE_LOW_M)
        dataset = read_dataset(data, cache_dir)
    else:
        dataset = read_dataset(data, cache_dir, settings.max_bad_share, settings.val_share, seed)
    return cut_dataset(dataset, settings.tile) if settings.tile else dataset


def keep_drawn_split(dataset: DroneDataset, path: Path) -> None:
    """Write down which pictures ``--val-share`` made the validation split: a path a line, below the folder of all."""
    if not path.exists():
        root = os.path.commonpath([sample.path.parent for sample in dataset.train + dataset.val])
        val = dict.fromkeys(sample.path for sample in dataset.val)  # several samples may be of one picture
        write_text(path, "".join(f"{os.path.relpath(picture, root)}\n" for picture in val))
