"""Checkpoints in a folder that may lose files (Google Drive): a zip a version, of which the newest three are kept.

A zip holds all of the run's files but the states of trainings that have not ended: these are large, so each is a file
of its own beside the zips, copied when its content is new. A zip gets its name when it is complete, and its own
checksums tell a damaged one. Nothing is ever written over.

Copies are made in the background while training goes on.
"""

from __future__ import annotations

import contextlib
import errno
import fnmatch
import json
import os
import secrets
import shutil
import sqlite3
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from composite_nas.base.console import logger
from composite_nas.base.errors import DamagedFile, UserError, other_version
from composite_nas.base.files import SCHEMA_VERSION, UNFINISHED, digest_of_file, read_json, whole_file
from composite_nas.base.results_folder import PAUSED_TRAINING, ResultsFolder
from composite_nas.data.finding.archives import DAMAGED_ZIP, stays_inside
from composite_nas.search.study import copy_database

VERSIONS_KEPT = 3
ZIPS, STATES, EARLIER_FORMAT = "version-[0-9][0-9][0-9][0-9][0-9][0-9]-*.zip", "*.state", "manifest-*.json"
# In each zip: when it was written, names of its files (a zip's checksums do not cover its table of contents), and name
# in the run -> name here of the states that belong to it.
CONTENTS = "version.json"
STAGING = f"{UNFINISHED}copies_"


@dataclass(frozen=True)
class Restored:
    """folder: with the files; written: when the version was made; missing: states of it that are lost or damaged."""

    folder: Path
    written: str
    missing: tuple[str, ...]


class CheckpointStore:
    """Versions of a run's files in ``folder`` (made when the first is saved)."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._writer = secrets.token_hex(4)  # in every name, so that none is used twice
        self._known = self._newest_first(ZIPS)

    def save(self, files: Mapping[str, Path]) -> None:
        """Write a new version of all ``files`` (name -> where it is now); the caller keeps them unchanged meanwhile.

        Raises:
            OSError: the folder cannot be written to; the earlier versions are as they were.
            UserError: another run has written to the folder since this one began; or see ``is_used``.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.is_used() and (others := set(self._newest_first(ZIPS)) - set(self._known)):
            raise UserError(f"{self.folder} got {max(others).name} from another run: end one of the two")
        number = 1 + int(self._known[0].name.split("-")[1]) if self._known else 1
        states = {n: self._store(p) for n, p in sorted(files.items()) if n.endswith(PAUSED_TRAINING)}
        packed, written = sorted(files.keys() - states.keys()), time.strftime("%Y-%m-%dT%H:%M:%S%z")
        contents = {"schema_version": SCHEMA_VERSION, "written": written, "files": packed, "states": states}
        path = self.folder / f"version-{number:06d}-{self._writer}.zip"
        with whole_file(path) as file, zipfile.ZipFile(file, "w", strict_timestamps=False) as archive:
            archive.writestr(CONTENTS, json.dumps(contents))
            for name in packed:
                archive.write(files[name], name)
        self._known.insert(0, path)
        self._prune()

    def _store(self, path: Path) -> str:
        """Copy a state under a name of its content, unless it is there already; the name."""
        stored = self.folder / f"{self._writer}-{digest_of_file(path)}.state"
        if _size(stored) != _size(path):
            with whole_file(stored) as file, path.open("rb") as state:
                shutil.copyfileobj(state, file)
        return stored.name

    def _prune(self) -> None:
        """Keep the newest versions and the states that they need."""
        kept, needed = self._newest_first(ZIPS)[:VERSIONS_KEPT], set()
        for path in kept:
            with contextlib.suppress(DamagedFile), _opened(path) as (_, contents):
                needed.update(contents["states"].values())
        for path in self._newest_first(ZIPS) + self._newest_first(STATES) + self._newest_first("version-*.tmp"):
            if path not in kept and path.name not in needed:
                path.unlink(missing_ok=True)

    def restore(self, target: Path) -> Restored | None:
        """Unpack the newest intact version into a folder in ``target``; None when there is none.

        A state that is lost or damaged only means that its training begins anew.

        Raises:
            OSError: the folder cannot be read now, which says nothing about what is in it.
            UserError: ``target`` has no room.
        """
        for path in self._newest_first(ZIPS):
            folder = target / path.stem
            try:
                with _opened(path) as (archive, contents):
                    states = {name: self.folder / stored for name, stored in contents["states"].items()}
                    if sum(map(_size, [path, *states.values()])) > shutil.disk_usage(target).free:
                        raise UserError(f"{target}: no room for the checkpoint in {self.folder}; make room there")
                    archive.extractall(folder, contents["files"])
            except DamagedFile:
                shutil.rmtree(folder, ignore_errors=True)
                continue
            missing = [name for name, stored in states.items() if not _fetch(stored, folder / name)]
            return Restored(folder, contents["written"], tuple(missing))
        return None

    def newest_json(self, name: str) -> dict:
        """Content of a JSON file in the newest version that still has it; empty when there is none."""
        for path in self._newest_first(ZIPS):
            with contextlib.suppress(DamagedFile), _opened(path) as (archive, _):
                if content := read_json(zipfile.Path(archive, name)):
                    return content
        return {}

    def is_used(self) -> bool:
        """Whether there is any version, intact or not.

        Raises:
            UserError: there are versions of an earlier format.
        """
        if self._newest_first(EARLIER_FORMAT):
            remedy = "go on with that version, or start anew with --fresh, which moves the folder aside"
            raise other_version(self.folder, f"{EARLIER_FORMAT} instead of zips", remedy)
        return bool(self._newest_first(ZIPS))

    def set_aside(self) -> Path | None:
        """Rename the folder, for a run that starts anew; its new name, None when there is nothing."""
        if not self._newest_first("*"):
            return None
        target = self.folder.with_name(time.strftime(f"{self.folder.name}_previous_%Y%m%d_%H%M%S"))
        self.folder.rename(target)
        self._known = []
        return target

    def _newest_first(self, pattern: str) -> list[Path]:
        names = os.listdir(self.folder) if self.folder.is_dir() else []
        return [self.folder / name for name in sorted(fnmatch.filter(names, pattern), reverse=True)]


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, dict]]:
    """A version's zip and its ``CONTENTS``; what is found damaged while it is open raises DamagedFile, too."""
    try:
        with zipfile.ZipFile(path) as archive:
            contents = read_json(zipfile.Path(archive, CONTENTS)) or {}
            if not all(map(stays_inside, [*contents["files"], *contents["states"]])):
                raise DamagedFile(f"{path}: a file would lie outside of the folder")
            yield archive, contents
    except (*DAMAGED_ZIP, KeyError) as error:  # KeyError: a file is missing
        raise DamagedFile(f"{path}: {error}") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning, in a damaged table of contents
            raise
        raise DamagedFile(f"{path}: {error}") from error


def _fetch(stored: Path, copy: Path) -> bool:
    """Whether a state is there and intact; then it is copied."""
    if not stored.is_file():
        return False
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(stored, copy)
    if digest_of_file(copy) not in stored.name:
        copy.unlink()
    return copy.exists()


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1


class BackgroundCopies:
    """Takes a snapshot of the results folder at once and hands it to ``save`` in a thread of its own.

    While one copy is under way, only the newest of the snapshots taken meanwhile waits; older ones are left out. A
    failure is said once and the run goes on; the next snapshot is tried again.
    """

    def __init__(self, results: ResultsFolder, save: Callable[[Mapping[str, Path]], None], where: str):
        self.results, self._save, self._where = results, save, where
        self._waiting: Path | None = None
        self._exchange, self._thread = threading.Lock(), ThreadPoolExecutor(1, "background copies")
        self._copy: Future | None = None
        self._failed = self._warned = self._closed = False

    def take(self) -> None:
        """Snapshot now, copy later; costs milliseconds."""
        if self._closed:
            return
        stage = None
        try:
            self.results.cache.mkdir(exist_ok=True)
            stage = Path(tempfile.mkdtemp(prefix=STAGING, dir=self.results.cache))
            _snapshot(self.results, stage)
        except (OSError, sqlite3.Error, DamagedFile) as error:
            self._fail(error)
            if stage:
                shutil.rmtree(stage, ignore_errors=True)
            return
        with self._exchange:
            superseded, self._waiting = self._waiting, stage
        if superseded:  # the copy that waits takes the newer one
            shutil.rmtree(superseded, ignore_errors=True)
        else:
            self._copy = self._thread.submit(self._copy_newest)

    def close(self) -> bool:
        """Wait until everything taken has been copied; whether the last snapshot arrived."""
        self._closed = True
        # A wait without a limit could not be interrupted by Ctrl-C everywhere.
        while self._copy and wait([self._copy], 0.2).not_done:
            pass
        self._thread.shutdown()
        if self._copy and (bug := self._copy.exception()):
            self._fail(bug)
            logger.debug("The copy ended by an error", exc_info=bug)  # for the log file
        return not self._failed

    def _copy_newest(self) -> None:
        with self._exchange:
            stage, self._waiting = self._waiting, None
        if stage is None:
            return
        try:
            self._save({p.relative_to(stage).as_posix(): p for p in stage.rglob("*") if p.is_file()})
            self._failed = False
        except (OSError, UserError) as error:
            self._fail(error)
        finally:
            shutil.rmtree(stage, ignore_errors=True)

    def _fail(self, error: BaseException) -> None:
        self._failed = True
        if not self._warned:
            self._warned = True
            logger.warning(
                "WARNING: %s cannot be written to (%s): the run goes on, kept in %s only for now",
                self._where, getattr(error, "strerror", None) or error, self.results.root,
            )  # fmt: skip


def _snapshot(results: ResultsFolder, stage: Path) -> None:
    """The run's files as they are at this moment.

    All but the database and the logs are only ever replaced as a whole, so that another link to them stays as it is.
    Curves and pictures for people are not needed to go on and stay behind.
    """
    (stage / results.models.name).mkdir()
    # States first: a model that is newer than its state is written again, one that is older would be lost.
    models = sorted(results.models.iterdir(), key=lambda p: (not p.name.endswith(PAUSED_TRAINING), p.name))
    for path in filter(Path.is_file, models + results.written()):
        if path.name.endswith(".tmp"):
            continue
        copy = stage / path.relative_to(results.root)
        if path == results.study_db:
            copy_database(path, copy)
        elif path.suffix == ".log":
            shutil.copyfile(path, copy)
        else:
            _link(path, copy)


def _link(source: Path, target: Path) -> None:
    with contextlib.suppress(FileNotFoundError):  # a worker has just finished that training
        try:
            os.link(source, target)
        except FileNotFoundError:
            raise
        except OSError:  # some file systems have no links
            shutil.copyfile(source, target)
