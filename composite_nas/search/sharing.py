"""How several processes and machines work on one study: whose turn it is, who is alive, what was left behind.

Everybody runs the same program on the same Optuna storage and nobody leads. Whatever has to happen once (creating the
study, freezing the scale, taking a trial) happens inside ``exclusively``, a lock of the database itself, which a
process that is killed gives back. Who trains a trial raises a counter in one of its attributes every ``heartbeat_s``
seconds. Whoever holds the lock and has seen that counter unchanged for GRACE_BEATS times as long, on a clock of its
own, puts the trial back into the queue, and the next one to ask continues it under the same number, with the same
parameters.

Trials are named by their number. All that is asked of Optuna's storage itself is asked here.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path

import optuna
from optuna.artifacts import FileSystemArtifactStore, get_all_artifact_meta, upload_artifact
from optuna.artifacts.exceptions import ArtifactNotFound
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger
from composite_nas.search.database import DatabaseLock
from composite_nas.search.trials import DYNAMICS

POLL_S = 1.0
# Beats of a counter that may be missed before its owner is taken for dead.
GRACE_BEATS = 3
# Attribute of a trial: who trains it (``participant``), and a counter (``beats``); None when nobody does.
OWNER = "owner"


class StudyAccess:
    """A study and its storage for one participant, alone.

    Attributes:
        study: the study.
        where: for people: the database, without its password.
        artifacts: folder of the files that belong to trials, for all machines that share it.
    """

    shared = False

    def __init__(self, study: optuna.Study, where: str, storage: RDBStorage, artifacts: Path):
        self.study, self.where, self.storage, self.artifacts = study, where, storage, artifacts
        self._store, self._has_failed = FileSystemArtifactStore(artifacts), False

    def exclusively(self) -> contextlib.AbstractContextManager:
        """At most one participant of all is inside; not reentrant."""
        return contextlib.nullcontext()

    def beating(self, study: optuna.Study, number: int) -> contextlib.AbstractContextManager:
        """Others can tell that the trial is being trained."""
        return contextlib.nullcontext()

    def take(self, study: optuna.Study, number: int) -> None:
        """Mark a RUNNING trial as this participant's; only inside the ``exclusively`` in which it became so."""

    def owns(self, study: optuna.Study, number: int) -> bool:
        """Whether nobody has taken the trial over."""
        return True

    def abandoned(self, study: optuna.Study, trials: list[FrozenTrial]) -> list[FrozenTrial]:
        """Those of all trials that are to be trained while nobody trains them; measured ones only wait for the scale.

        Only inside ``exclusively``.
        """
        return [t for t in trials if t.state == TrialState.RUNNING and DYNAMICS not in t.user_attrs]

    def put_back_abandoned(self, study: optuna.Study) -> None:
        """Let trials that were cut off be continued first; only inside ``exclusively``."""
        for trial in self.abandoned(study, study.get_trials(deepcopy=False)):
            self.put_back(study, trial.number)

    def put_back(self, study: optuna.Study, number: int) -> None:
        """Let the next one to ask continue a RUNNING trial."""
        self.set_attributes(study, number, {OWNER: None})  # first: one without an owner is put back at once
        self.set_state(study, number, TrialState.WAITING)

    def leave(self, study: optuna.Study, number: int) -> None:
        """Before this participant stops in the middle of a trial; not inside ``exclusively``."""

    def wait(self) -> None:
        """Until there may be something new from the others."""
        raise AssertionError("nobody else works on this study")

    def close(self) -> None:
        """Nothing is read or written any more; a SQLite file is then whole without its log."""
        self.storage.remove_session()
        self.storage.engine.dispose()

    def companion(self, suffix: str) -> optuna.Study:
        """The study of this name and ``suffix`` in the same storage, made when it is missing; only inside
        ``exclusively``."""
        name = self.study.study_name + suffix
        study = optuna.create_study(study_name=name, storage=self.storage, direction="maximize", load_if_exists=True)
        name_values(study, "mAP50-95")
        return study

    def trial(self, study: optuna.Study, number: int) -> FrozenTrial:
        """As it is now."""
        return self.storage.get_trial(self._id(study, number))

    def set_state(self, study: optuna.Study, number: int, state: TrialState) -> None:
        """WAITING or RUNNING; ``study.tell`` is for the others."""
        self.storage.set_trial_state_values(self._id(study, number), state)

    def set_attributes(self, study: optuna.Study, number: int, attributes: Mapping) -> None:
        """User attributes of a trial, in this order; of a finished one they stay as they are."""
        trial_id = self._id(study, number)
        with contextlib.suppress(UpdateFinishedTrialError):
            for key, value in attributes.items():
                self.storage.set_trial_user_attr(trial_id, key, value)

    def attributes_of_viewers(self) -> dict:
        """What programs that show the study have written into it."""
        return self.storage.get_study_system_attrs(self.storage.get_study_id_from_name(self.study.study_name))

    def _id(self, study: optuna.Study, number: int) -> int:
        study_id = self.storage.get_study_id_from_name(study.study_name)
        return self.storage.get_trial_id_from_study_id_trial_number(study_id, number)

    def attach(self, study: optuna.Study, number: int, name: str, content: bytes) -> None:
        """Keep a file for a trial that is not finished, unless it has a whole one of this name.

        A file that cannot be kept is said once, and the run goes on.
        """
        try:
            known = {artifact_id: self._size(artifact_id) for artifact_id in self._attached(study, number, name)}
            if len(content) in known.values() or self.trial(study, number).state.is_finished():
                return  # what a finished trial has is another's, and stays
            for torn in (artifact_id for artifact_id, size in known.items() if size is not None):
                self._store.remove(torn)
            self.artifacts.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as folder, contextlib.suppress(UpdateFinishedTrialError):
                path = Path(folder) / name
                path.write_bytes(content)
                trial = self.trial(study, number)
                upload_artifact(
                    artifact_store=self._store, file_path=str(path), study_or_trial=trial, storage=self.storage
                )
        except OSError as error:
            if not self._has_failed:
                self._has_failed = True
                place = error.filename or self.artifacts
                logger.warning("WARNING: no files of trials in %s: %s: %s", self.artifacts, place, error.strerror)

    def fetch(self, study: optuna.Study, number: int, name: str) -> list[bytes]:
        """Contents of the files of this name that a trial has; those that are lost, cannot be read or are on another
        machine are missing (a killed participant may have left a reference without its file)."""
        found = []
        for artifact_id in self._attached(study, number, name):
            with contextlib.suppress(ArtifactNotFound, OSError), self._store.open_reader(artifact_id) as file:
                found.append(file.read())
        return found

    def _attached(self, study: optuna.Study, number: int, name: str) -> list[str]:
        known = get_all_artifact_meta(self.trial(study, number), storage=self.storage)
        return [meta.artifact_id for meta in known if meta.filename == name]

    def _size(self, artifact_id: str) -> int | None:
        try:
            with self._store.open_reader(artifact_id) as file:
                return file.seek(0, os.SEEK_END)
        except ArtifactNotFound:
            return None


class SharedStudyAccess(StudyAccess):
    """The same when others may be at work.

    Args:
        lock: that all participants share.
        heartbeat_s: how often the owner of a trial says that it is alive.
    """

    shared = True

    def __init__(
        self,
        study: optuna.Study,
        where: str,
        storage: RDBStorage,
        artifacts: Path,
        lock: DatabaseLock,
        heartbeat_s: float,
    ):
        super().__init__(study, where, storage, artifacts)
        self._lock, self._heartbeat_s, self._name, self._beats = lock, heartbeat_s, secrets.token_hex(8), 0
        # Study and trial -> its owner as last seen, and since when (time.monotonic) it has not changed.
        self._seen: dict[tuple[str, int], tuple[dict, float]] = {}

    def exclusively(self) -> contextlib.AbstractContextManager:
        return self._lock.held()

    @contextlib.contextmanager
    def beating(self, study: optuna.Study, number: int) -> Iterator[None]:
        done = threading.Event()

        def work() -> None:
            while not done.wait(self._heartbeat_s):
                self._beat(study, number)

        thread = threading.Thread(target=work, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def take(self, study: optuna.Study, number: int) -> None:
        self._beats += 1
        self.set_attributes(study, number, {OWNER: {"participant": self._name, "beats": self._beats}})

    def _beat(self, study: optuna.Study, number: int) -> None:
        try:
            with self.exclusively():  # or one who was taken for dead could take the trial back
                if self.owns(study, number):
                    self.take(study, number)
        except (SQLAlchemyError, optuna.exceptions.OptunaError, OSError) as error:
            # The next one may get through; whether the study can still be written to is found out after the training.
            logger.debug("No heartbeat: %s", error)

    def owns(self, study: optuna.Study, number: int) -> bool:
        return (self.trial(study, number).user_attrs.get(OWNER) or {}).get("participant") == self._name

    def abandoned(self, study: optuna.Study, trials: list[FrozenTrial]) -> list[FrozenTrial]:
        """Silent for too long, or without an owner: who took it died at once."""
        now, before, found = time.monotonic(), self._seen, []
        self._seen = {key: seen for key, seen in before.items() if key[0] != study.study_name}
        for trial in super().abandoned(study, trials):
            key, owner = (study.study_name, trial.number), trial.user_attrs.get(OWNER)
            if owner is None:
                found.append(trial)
                continue
            known = before.get(key)
            since = known[1] if known is not None and known[0] == owner else now
            self._seen[key] = owner, since
            if now - since > GRACE_BEATS * self._heartbeat_s:
                found.append(trial)
        return found

    def leave(self, study: optuna.Study, number: int) -> None:
        with self.exclusively():
            if self.trial(study, number).state == TrialState.RUNNING and self.owns(study, number):
                self.put_back(study, number)

    def wait(self) -> None:
        time.sleep(POLL_S)


def name_values(study: optuna.Study, name: str) -> None:
    """What programs that show the study call its values."""
    if study.metric_names != [name]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            study.set_metric_names([name])
