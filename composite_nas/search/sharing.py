"""How several processes and machines work on one study: whose turn it is, who is alive, what was left behind.

Everybody runs the same program on the same Optuna storage and nobody leads. Whatever has to happen once (creating the
study, freezing the scale, taking a trial) happens inside ``exclusively``, a lock of the database itself, which a
process that is killed gives back. Who trains a trial tells the storage so every ``heartbeat_s`` seconds; a trial that
nobody has told of for GRACE_BEATS times as long is put back into the queue, and the next one to ask continues it under
the same number, with the same parameters.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
import warnings
from collections.abc import Iterator

import optuna
import sqlalchemy
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger
from composite_nas.search.database import DatabaseLock
from composite_nas.search.trials import DYNAMICS

POLL_S = 1.0
# What the name of the study of full trainings has more (see ``shared_training``).
FULL_TRAINING = ".full_training"
# Attribute of a trial: the token of the participant that trains it.
OWNER = "participant"


class StudyHome:
    """A study and its storage for one participant.

    Attributes:
        study: the study.
        where: for people: the database, without its password.
    """

    study: optuna.Study
    where: str
    shared: bool

    def __init__(self, study: optuna.Study, where: str, storage: RDBStorage):
        self.study, self.where, self.shared, self._storage = study, where, False, storage

    def exclusively(self) -> contextlib.AbstractContextManager:
        """At most one participant of all is inside; not reentrant."""
        return contextlib.nullcontext()

    def beating(self, trial: FrozenTrial | optuna.Trial) -> contextlib.AbstractContextManager:
        """Others can tell that the trial is being trained."""
        return contextlib.nullcontext()

    def take(self, study: optuna.Study, trial_id: int) -> None:
        """Mark a trial as this participant's; only inside the ``exclusively`` in which it became RUNNING."""

    def beat(self, trial: FrozenTrial | optuna.Trial) -> None:
        """Tell others once that the trial is being trained."""

    def owns(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> bool:
        """Whether nobody has taken the trial over."""
        return True

    def abandoned(self, study: optuna.Study, trials: list[FrozenTrial]) -> list[FrozenTrial]:
        """Those of all trials that are RUNNING while nobody trains them."""
        return [t for t in trials if t.state == TrialState.RUNNING]

    def put_back(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        """Let the next one to ask continue a RUNNING trial."""
        study._storage.set_trial_state_values(trial._trial_id, TrialState.WAITING)

    def leave(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        """Before this participant stops in the middle of a trial; not inside ``exclusively``."""

    def wait(self) -> None:
        """Until there may be something new from the others."""
        raise AssertionError("nobody else works on this study")

    def close(self) -> None:
        """Nothing is read or written any more; a SQLite file is then whole without its log."""
        self._storage.remove_session()
        self._storage.engine.dispose()

    def companion(self, suffix: str) -> optuna.Study:
        """The study of this name and ``suffix`` in the same storage, made when it is missing; only inside
        ``exclusively``."""
        name, storage = self.study.study_name + suffix, self.study._storage
        study = optuna.create_study(study_name=name, storage=storage, direction="maximize", load_if_exists=True)
        name_values(study, "mAP50-95")
        return study


class SharedStudyHome(StudyHome):
    """The same when others may be at work.

    Args:
        storage: with heartbeats.
        lock: of ``database_lock``.
    """

    def __init__(self, study: optuna.Study, where: str, storage: RDBStorage, lock: DatabaseLock):
        super().__init__(study, where, storage)
        self.shared, self._lock, self._token = True, lock, secrets.token_hex(8)

    def exclusively(self) -> contextlib.AbstractContextManager:
        return self._lock.held()

    @contextlib.contextmanager
    def beating(self, trial: FrozenTrial | optuna.Trial) -> Iterator[None]:
        done = threading.Event()

        def work() -> None:
            while not done.wait(self._storage.get_heartbeat_interval()):
                self.beat(trial)

        thread = threading.Thread(target=work, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def take(self, study: optuna.Study, trial_id: int) -> None:
        self._storage.record_heartbeat(trial_id)
        study._storage.set_trial_user_attr(trial_id, OWNER, self._token)

    def beat(self, trial: FrozenTrial | optuna.Trial) -> None:
        try:
            self._storage.record_heartbeat(trial._trial_id)
        except (SQLAlchemyError, optuna.exceptions.OptunaError) as error:
            # The next one may get through; whether the study can still be written to is found out after the training.
            logger.debug("No heartbeat: %s", error)

    def owns(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> bool:
        return study._storage.get_trial(trial._trial_id).user_attrs.get(OWNER) == self._token

    def abandoned(self, study: optuna.Study, trials: list[FrozenTrial]) -> list[FrozenTrial]:
        """Silent for too long, or without any heartbeat: who took it died before the first one."""
        running = super().abandoned(study, trials)
        if not running:
            return []
        silent = set(self._storage._get_stale_trial_ids(study._study_id))
        with self._storage.engine.connect() as connection:
            beaten = {i for (i,) in connection.execute(sqlalchemy.text("SELECT trial_id FROM trial_heartbeats"))}
        return [t for t in running if t._trial_id not in beaten - silent]

    def leave(self, study: optuna.Study, trial: FrozenTrial | optuna.Trial) -> None:
        with self.exclusively():
            state = study._storage.get_trial(trial._trial_id).state
            if state == TrialState.RUNNING and self.owns(study, trial):
                self.put_back(study, trial)

    def wait(self) -> None:
        time.sleep(POLL_S)


def name_values(study: optuna.Study, name: str) -> None:
    """What programs that show the study call its values."""
    if study.metric_names != [name]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            study.set_metric_names([name])


def put_back_abandoned(home: StudyHome, study: optuna.Study, trials: list[FrozenTrial]) -> bool:
    """Trials of a study of ``home`` that were cut off are continued first; those with metrics only wait for the scale.

    Only inside ``exclusively``. Returns whether there were any.
    """
    abandoned = [t for t in home.abandoned(study, trials) if DYNAMICS not in t.user_attrs]
    for trial in abandoned:
        home.put_back(study, trial)
    return bool(abandoned)


def ask(study: optuna.Study) -> int:
    """Storage id of a waiting trial, the oldest first, else of a new one; nothing is drawn yet."""
    study.sampler = optuna.samplers.RandomSampler()  # draws nothing by itself
    with warnings.catch_warnings():
        # Optuna beats for its own loop only; ours does so for itself.
        warnings.filterwarnings("ignore", "Heartbeat of storage")
        return study.ask()._trial_id
