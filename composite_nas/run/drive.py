"""Everything that knows Google: the mounted Drive with dataset, checkpoints and final results, and the downloads."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError
from composite_nas.base.files import UNFINISHED, digest_of_file, read_json
from composite_nas.base.results_folder import PAUSED_TRAINING, ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.base.standalone import in_colab, in_notebook
from composite_nas.run.checkpoints import BackgroundCopies, CheckpointStore

# Where Colab mounts Drive; another place by the environment.
MOUNT_VARIABLE, DEFAULT_MOUNT = "COMPOSITE_NAS_DRIVE_MOUNT", "/content/drive"
DOWNLOADS = (
    "model_rank1.pt", "report.html", "synthesis_results.json", "top3_models.json", "trials_proxy_metrics.csv",
    "proxy_stats.json", "val_subset_idx.npy", "predictions.jpg", "colab_results.log",
)  # fmt: skip


class Drive:
    """A folder of the user's Google Drive, in use for one run; without a folder every method does nothing.

    Attributes:
        folder: ``MyDrive/<drive_folder>``: ``dataset.zip``, ``checkpoint/`` and ``results_full/`` are in it.
        mounted_here: whether this run mounted the Drive; then it also unmounts it.
        problem: why there is no folder although there should be one.
    """

    def __init__(self, folder: Path | None, mounted_here: bool = False, problem: str = ""):
        self.folder, self.mounted_here, self.problem = folder, mounted_here, problem
        self._store: CheckpointStore | None = None
        self._copies: BackgroundCopies | None = None

    def dataset_zip(self) -> Path | None:
        """``dataset.zip`` in the folder, else in the one that the description names."""
        if self.folder is None:
            return None
        my_drive = _my_drive()
        places = (self.folder, my_drive / Settings.drive_folder)
        try:
            return next((p / "dataset.zip" for p in places if (p / "dataset.zip").is_file()), None)
        except OSError:  # a Drive that broke off meanwhile; restore says so
            return None

    def restore(self, results: ResultsFolder, fresh: bool) -> list[str]:
        """Bring the newest checkpoint to the results folder unless what is there is as new; what there is to say.

        Args:
            fresh: the run will begin anew, and needs none.

        Raises:
            UserError: there are checkpoints, and none is good.
        """
        if self.problem:
            return [f"WARNING: no Google Drive ({self.problem}): the run is kept in {results.root} only"]
        if self.folder is None:
            return []
        try:
            store = self._store = CheckpointStore(self.folder / "checkpoint")
            if not store.is_used() or (results.study_db.exists() and not _is_newer(store, results)):
                return []
            results.cache.mkdir(exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=results.cache) as temporary:
                restored = store.restore(Path(temporary))
                if restored is None:
                    raise UserError(
                        f"{store.folder}: none of the checkpoints there is whole: put a good copy back, "
                        "or start anew with --fresh, which moves them aside"
                    )
                moved = results.take_over(restored.folder)
        except UserError:
            if not fresh:  # then it is set aside with all the rest
                raise
            return []
        except OSError as error:
            self._store = None  # what is there may be good, so nothing is written beside it
            return [self._warning(error, results)]
        notes = [f"What was in {results.root} was older and was moved to {moved.name}"] if moved else []
        notes.append(f"Restored the checkpoint of {restored.written} from {store.folder}")
        if restored.missing:
            missing = ", ".join(restored.missing)
            notes.append(f"WARNING: {store.folder}: lost or damaged there, made again if needed: {missing}")
        return notes

    def set_aside(self, results: ResultsFolder) -> None:
        """Rename ``checkpoint/``, for a run that starts anew."""
        if self._store is None:
            return
        try:
            moved = self._store.set_aside()
        except OSError as error:
            logger.warning(self._warning(error, results))
            self._store = None  # what is there must not be mixed with this run
            return
        if moved:
            logger.info("The checkpoint on Drive was moved to %s", moved)

    def keep_copy(self, results: ResultsFolder) -> None:
        """Copy the run's files as they are now to ``checkpoint/``, in the background."""
        if self._store is None:
            return
        if self._copies is None:
            self._copies = BackgroundCopies(results, self._store.save, str(self._store.folder))
        self._copies.take()

    def close(self) -> None:
        """Wait for the copies; nothing is copied to ``checkpoint/`` afterwards."""
        if self._copies is None or self._store is None:
            return
        logger.info("Waiting until the last checkpoint is on Drive")
        if not self._copies.close():
            logger.warning("WARNING: the last checkpoint did not reach %s", self._store.folder)
        self._copies = self._store = None

    def hand_over(self, results: ResultsFolder) -> None:
        """Copy the final results to ``results_full/``."""
        if self.folder is None:
            return
        try:
            logger.info("Results on Drive: %s", _copy_results(results, self.folder / "results_full"))
        except OSError as error:
            logger.warning(self._warning(error, results))

    def flush(self) -> None:
        """Bring everything to the cloud and leave the Drive as it was found."""
        if not self.mounted_here:
            return
        from google.colab import drive, errors

        try:
            drive.flush_and_unmount()
            self.mounted_here = False
        except (OSError, ValueError, AttributeError, errors.Error) as error:
            logger.warning("WARNING: the last copies may not have reached Drive (%s)", error)

    def _warning(self, error: OSError, results: ResultsFolder) -> str:
        place, reason = error.filename or self.folder, error.strerror or error
        return f"WARNING: {place}: {reason}: the run goes on, kept in {results.root} only"


def connect(drive_folder: str) -> Drive:
    """Mount the Drive, or use the mounted one; outside Colab, or with an empty ``drive_folder``, there is none."""
    if not in_colab() or not drive_folder:
        return Drive(None)
    try:
        mounted_here = not _my_drive().is_dir()
        problem = _mount() if mounted_here else ""
    except OSError as error:  # for example an endpoint that is not connected any more
        return Drive(None, problem=f"{_my_drive()}: {error.strerror or error}")
    return Drive(None, problem=problem) if problem else Drive(_my_drive() / drive_folder, mounted_here)


def _is_newer(store: CheckpointStore, results: ResultsFolder) -> bool:
    """Whether Drive has another run, or this one went on elsewhere; damaged checkpoints are none."""
    there = store.newest_json(results.checkpoint.name)
    here = read_json(results.checkpoint) or {}
    another = there.get("run_id") != here.get("run_id")
    return bool(there) and (another or _written(there) > _written(here))


def _written(checkpoint: Mapping) -> float:
    """When a checkpoint.json was written, seconds since 1970; 0 when it does not say."""
    written = checkpoint.get("written")
    return datetime.strptime(written, "%Y-%m-%dT%H:%M:%S%z").timestamp() if written else 0.0


def _my_drive() -> Path:
    return Path(os.environ.get(MOUNT_VARIABLE, DEFAULT_MOUNT)) / "MyDrive"


def _mount() -> str:
    """What went wrong; empty when the Drive is mounted."""
    mount_point = _my_drive().parent
    if not in_notebook():
        return (
            "only the notebook itself can mount it: use %run instead of !python, or first run a cell with "
            f"'from google.colab import drive; drive.mount(\"{mount_point}\")'"
        )
    try:
        from google.colab import drive, errors
    except ImportError as error:
        return str(error)
    try:
        drive.mount(str(mount_point))
    except (OSError, ValueError, AttributeError, errors.Error) as error:
        return str(error) or type(error).__name__
    return "" if _my_drive().is_dir() else f"{_my_drive()} is not there"


def download(results: ResultsFolder) -> None:
    """Offer the key files in the browser; only a notebook can."""
    if not in_colab() or not in_notebook():
        return
    from google.colab import errors, files

    for name in DOWNLOADS:
        path = results.root / name
        if path.exists():
            try:
                files.download(str(path))
            except (OSError, ValueError, AttributeError, errors.Error) as error:
                logger.warning("WARNING: %s could not be downloaded (%s)", path, error)


def _copy_results(results: ResultsFolder, target: Path) -> Path:
    """Bring ``target`` up to date with the results, without states of trainings; another run's are moved aside."""
    there, here = (read_json(folder / results.checkpoint.name) or {} for folder in (target, results.root))
    if target.exists() and there.get("run_id") != here.get("run_id"):
        target.rename(target.with_name(time.strftime(f"{target.name}_previous_%Y%m%d_%H%M%S")))
    for source in results.written():
        paths = sorted(p for p in source.rglob("*") if p.is_file()) if source.is_dir() else [source]
        for path in paths:
            if path.is_file() and not path.name.endswith(PAUSED_TRAINING):
                _copy_file(path, target / path.relative_to(results.root))
    return target


def _copy_file(source: Path, target: Path) -> None:
    """Whole, or not at all; one that is there already is left."""
    if target.is_file() and digest_of_file(target) == digest_of_file(source):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{target.name}.new")
    shutil.copyfile(source, temporary)
    os.replace(temporary, target)
