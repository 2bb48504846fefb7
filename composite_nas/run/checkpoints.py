"""Checkpoints in a folder that may lose files (Google Drive): whole files under new names, checksums, three kept.

A version is a manifest that lists, for every file of the run, under which name its content is stored. Content that has
not changed since the last version is not copied again. The manifest is written last, so that a version that can be
seen is one that was complete; what a manifest promises is checked when it is read.

Copies are made in the background while training goes on.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from composite_nas.base.console import logger
from composite_nas.base.errors import DamagedFile, UserError
from composite_nas.base.files import UNFINISHED, digest_of_file, read_json, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.search.study import copy_database

VERSIONS_KEPT = 3
MANIFEST = re.compile(r"manifest-(\d{6})\.json")
STORED = re.compile(r"\d{6}-[\w.-]+")
STAGING = f"{UNFINISHED}copies_"


class AnotherWriter(Exception):
    """Another run has written to the folder since this one began."""


@dataclass(frozen=True)
class Restored:
    """written: when the version was made; number: of the version; missing: files of it that are lost or damaged."""

    number: int
    written: str
    missing: tuple[str, ...]


class CheckpointStore:
    """Versions of a run's files in ``folder`` (made when the first is saved)."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._writer = secrets.token_hex(8)
        self._last = max(self._numbers(), default=0)
        self._entries: dict[str, dict] = {}

    def save(self, files: Mapping[str, Path]) -> None:
        """Write a new version of all ``files`` (name -> where it is now); the caller keeps them unchanged meanwhile.

        Raises:
            AnotherWriter: see there.
            OSError: the folder cannot be written to; the earlier versions are as they were.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        newest = max(self._numbers(), default=0)
        if newest > self._last:
            raise AnotherWriter(f"{self.folder} got version {newest} from another run")
        number = max(self._last, self._highest_used()) + 1
        entries = {name: self._store(number, name, path) for name, path in sorted(files.items())}
        manifest = {
            "number": number,
            "writer": self._writer,
            "written": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
            "files": entries,
            "files_blake2b": _digest_of_entries(entries),
        }
        write_json(self.folder / f"manifest-{number:06d}.json", manifest)
        self._last, self._entries = number, entries
        self._prune()

    def _store(self, number: int, name: str, path: Path) -> dict:
        """Copy a file under a new name, unless its content is there already; its entry in the manifest."""
        size, digest = path.stat().st_size, digest_of_file(path)
        known = self._entries.get(name)
        if known and known["blake2b"] == digest and _size(self.folder / known["stored"]) == size:
            return known
        stored = f"{number:06d}-{name.replace('/', '-')}"
        shutil.copyfile(path, self.folder / stored)
        return {"stored": stored, "bytes": size, "blake2b": digest}

    def _prune(self) -> None:
        """Keep the newest versions and the files that they need."""
        numbers = sorted(self._numbers())
        kept = [read_json(self._manifest(n)) for n in numbers[-VERSIONS_KEPT:]]
        needed = {e["stored"] for m in kept if m and _is_manifest(m) for e in m["files"].values()}
        for number in numbers[:-VERSIONS_KEPT]:
            self._manifest(number).unlink(missing_ok=True)
        for path in self.folder.iterdir():
            if STORED.fullmatch(path.name) and path.name not in needed:
                path.unlink(missing_ok=True)

    def restore(self, target: Path, essential: tuple[str, ...]) -> Restored | None:
        """Put the newest intact version into the empty folder ``target``; None when there is none.

        When no version is whole any more, the newest one that still has an ``essential`` file serves with what is left
        of it: everything else can be made again from the study.

        Raises:
            OSError: the folder cannot be read now, which says nothing about what is in it.
        """
        manifests = [(n, read_json(self._manifest(n))) for n in sorted(self._numbers(), reverse=True)]
        usable = [(n, m) for n, m in manifests if m and _is_manifest(m)]
        for whole in (True, False):
            for number, manifest in usable:
                with tempfile.TemporaryDirectory(dir=target) as temporary:
                    missing = self._fetch(manifest["files"], Path(temporary))
                    there = set(manifest["files"]) - set(missing)
                    if (whole and missing) or not there & set(essential):
                        continue
                    for name in sorted(there):
                        (target / name).parent.mkdir(exist_ok=True)
                        os.replace(Path(temporary) / name, target / name)
                    return Restored(number, str(manifest["written"]), tuple(sorted(missing)))
        return None

    def _fetch(self, entries: Mapping[str, dict], folder: Path) -> list[str]:
        """Copy a version's files to ``folder``; names of those that are lost or damaged."""
        missing = []
        free = shutil.disk_usage(folder).free
        there = (size for e in entries.values() if (size := _size(self.folder / e["stored"])) == e["bytes"])
        if sum(there) > free:
            raise UserError(f"{folder.parent}: no room for the checkpoint in {self.folder}; make room there")
        for name, entry in entries.items():
            source, copy = self.folder / entry["stored"], folder / name
            copy.parent.mkdir(exist_ok=True)
            if _size(source) != entry["bytes"]:
                missing.append(name)
                continue
            shutil.copyfile(source, copy)
            if digest_of_file(copy) != entry["blake2b"]:
                copy.unlink()
                missing.append(name)
        return missing

    def newest_json(self, name: str) -> dict:
        """Content of a JSON file in the newest version that still has it; empty when there is none."""
        for number in sorted(self._numbers(), reverse=True):
            manifest = read_json(self._manifest(number))
            if manifest and _is_manifest(manifest) and name in manifest["files"]:
                content = read_json(self.folder / manifest["files"][name]["stored"])
                if content is not None:
                    return content
        return {}

    def is_used(self) -> bool:
        """Whether there is any version, intact or not."""
        return bool(self._numbers())

    def set_aside(self) -> Path | None:
        """Rename the folder, for a run that starts anew; its new name, None when there is nothing."""
        if not self._numbers():
            return None
        target = self.folder.with_name(time.strftime(f"{self.folder.name}_previous_%Y%m%d_%H%M%S"))
        self.folder.rename(target)
        self._last, self._entries = 0, {}
        return target

    def _manifest(self, number: int) -> Path:
        return self.folder / f"manifest-{number:06d}.json"

    def _numbers(self) -> list[int]:
        if not self.folder.is_dir():
            return []
        return [int(m[1]) for p in self.folder.iterdir() if (m := MANIFEST.fullmatch(p.name))]

    def _highest_used(self) -> int:
        """Also by files whose manifest was lost: no name is used twice."""
        return max((int(p.name[:6]) for p in self.folder.iterdir() if STORED.fullmatch(p.name)), default=0)


def _digest_of_entries(entries: Mapping) -> str:
    return hashlib.blake2b(json.dumps(entries, sort_keys=True).encode(), digest_size=16).hexdigest()


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1


def _is_manifest(content: dict) -> bool:
    """Whether a manifest is what ``save`` wrote."""
    return content.get("files_blake2b") == _digest_of_entries(content.get("files") or {})


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
        except (OSError, sqlite3.Error, DamagedFile) as error:
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
            except (OSError, UserError) as error:
                self._tell_once(error)
            finally:
                shutil.rmtree(stage, ignore_errors=True)

    def _tell_once(self, error: Exception) -> None:
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
    (stage / results.models.name).mkdir()
    models = [p for p in results.models.iterdir() if not p.name.endswith(".tmp")]
    for path in filter(Path.is_file, results.written() + models):
        copy = stage / path.relative_to(results.root)
        if path == results.study_db:
            copy_database(path, copy)
        elif path.suffix == ".log":
            shutil.copyfile(path, copy)
        else:
            _link(path, copy)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # some file systems have no links
        shutil.copyfile(source, target)
