"""Copies of a run's files elsewhere, made in the background while training goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from composite_nas.archives import UNFINISHED
from composite_nas.console import logger
from composite_nas.results import RUN_FILES, ResultsFolder
from composite_nas.study_store import copy_database

STAGING = f"{UNFINISHED}copies_"


class BackgroundCopies:
    """Takes a snapshot of the results folder at once and hands it to ``save`` in a thread of its own.

    While one copy is under way, only the newest of the snapshots taken meanwhile waits; older ones are left out. A
    failure is said once and the run goes on; the next snapshot is tried again.
    """

    def __init__(self, results: ResultsFolder, save: Callable[[Mapping[str, Path]], None], where: str):
        self.results, self._save, self._where = results, save, where
        self._waiting: Path | None = None
        self._failed = self._stopped = self._told = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="background copies", daemon=True)
        self._thread.start()

    def take(self) -> None:
        """Snapshot now, copy later; costs milliseconds."""
        if not self._thread.is_alive():
            return
        stage = None
        try:
            self.results.cache.mkdir(exist_ok=True)
            stage = Path(tempfile.mkdtemp(prefix=STAGING, dir=self.results.cache))
            _snapshot(self.results, stage)
        except (OSError, sqlite3.Error) as error:
            self._failed = True
            self._tell_once(error)
            if stage:
                shutil.rmtree(stage, ignore_errors=True)
            return
        with self._changed:
            superseded, self._waiting = self._waiting, stage
            self._changed.notify_all()
        if superseded:
            shutil.rmtree(superseded, ignore_errors=True)

    def close(self) -> bool:
        """Wait until everything taken has been copied; whether the last snapshot arrived."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        # A join without a limit could not be interrupted by Ctrl-C everywhere.
        while self._thread.is_alive():
            self._thread.join(0.2)
        return not self._failed

    def _work(self) -> None:
        while True:
            with self._changed:
                while self._waiting is None and not self._stopped:
                    self._changed.wait()
                stage, self._waiting = self._waiting, None
            if stage is None:
                return
            self._failed = True
            try:
                self._save({p.relative_to(stage).as_posix(): p for p in stage.rglob("*") if p.is_file()})
                self._failed = False
            except OSError as error:
                self._tell_once(error)
            finally:
                shutil.rmtree(stage, ignore_errors=True)

    def _tell_once(self, error: OSError | sqlite3.Error) -> None:
        if not self._told:
            self._told = True
            logger.warning(
                "WARNING: %s cannot be written to (%s): the run goes on, kept in %s only for now",
                self._where, getattr(error, "strerror", None) or error, self.results.root,
            )  # fmt: skip


def _snapshot(results: ResultsFolder, stage: Path) -> None:
    """The run's files as they are at this moment.

    All but the database and the logs are only ever replaced as a whole, so that another link to them stays as it is.
    Curves and pictures for people are not needed to go on and stay behind.
    """
    for name in RUN_FILES:
        path = results.root / name
        if name == results.study_db.name and path.exists():
            copy_database(path, stage / name)
        elif name == results.models.name:
            (stage / name).mkdir()
            for model in path.iterdir():
                if model.is_file() and not model.name.endswith(".tmp"):
                    _link(model, stage / name / model.name)
        elif path.suffix == ".log" and path.exists():
            shutil.copyfile(path, stage / name)
        elif path.is_file():
            _link(path, stage / name)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # some file systems have no links
        shutil.copyfile(source, target)
