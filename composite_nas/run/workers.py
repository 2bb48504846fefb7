"""Several participants on one machine: the processes of ``--workers N``, and the parent that listens to them."""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection

from optuna.exceptions import StorageInternalError
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger
from composite_nas.base.devices import select_device
from composite_nas.base.errors import StopRequested, UserError
from composite_nas.base.processes import ToParent, Worker, become_worker, speaking, stop, tell_about_sharing
from composite_nas.run.participant import Job, Participant, Reports, artifacts_folder
from composite_nas.run.progress import InTournament, InTraining
from composite_nas.search.database import without_password
from composite_nas.search.sharing import GRACE_BEATS
from composite_nas.search.study import open_shared_study
from composite_nas.training.loop import Epoch


@dataclass(frozen=True)
class StudyAddress:
    """Where the workers find the study; the URL holds the password."""

    url: URL
    name: str


def train_side_by_side(job: Job, address: StudyAddress, reports: Reports, should_stop: Callable[[], bool]) -> None:
    """Run ``job.settings.workers`` participants until nothing is left to train.

    Raises:
        StopRequested: by the time limit.
        UserError: what a worker said, or that all of them were killed.
        RuntimeError: a bug in a worker, with its traceback.
    """
    workers: list[Worker] = []
    tell_about_sharing(job.settings.workers, job.settings.device)
    try:
        for index in range(job.settings.workers):
            # Caches stay on disk, where all workers share the system's copy of them.
            workers.append(Worker(index, job.settings.workers, _work, replace(job, max_memory_mb=0), address))
        while any(w.connection is not None for w in workers):
            if should_stop():
                raise StopRequested
            for worker in speaking(workers):
                for kind, content in worker.messages():
                    getattr(reports, kind)(*content)
                if worker.connection is None and worker.process.exitcode:
                    logger.warning(
                        "WARNING: worker %d was killed (%s); what it trained is taken over by another after %d s",
                        worker.index + 1, _cause(worker.process.exitcode), GRACE_BEATS * job.settings.heartbeat_s,
                    )  # fmt: skip
    finally:
        stop(workers)
    if all(w.process.exitcode for w in workers):
        raise UserError(
            "all worker processes were killed, most likely because memory ran out: run the same command again with "
            "fewer --workers; finished epochs are kept"
        )


def _cause(exit_code: int) -> str:
    return signal.Signals(-exit_code).name if exit_code < 0 else f"exit code {exit_code}"


class _ReportsToParent:
    """``participant.Reports`` through the pipe; a message has the name of the method."""

    def __init__(self, parent: ToParent):
        self.parent = parent

    def trial_changed(self, number: int) -> None:
        self.parent.send("trial_changed", number)

    def epoch_finished(self, training: InTraining, epoch: Epoch) -> None:
        self.parent.send("epoch_finished", training, epoch)

    def tournament_moved(self, stand: InTournament) -> None:
        self.parent.send("tournament_moved", stand)


def _work(job: Job, address: StudyAddress, threads: int, connection: Connection) -> None:
    """What a worker process does."""
    settings = job.settings
    parent = become_worker(threads, connection)
    with parent.sending_errors():
        try:
            device = select_device(settings.device, settings.precision, settings.capture)
            artifacts = artifacts_folder(settings, job.results)
            access = open_shared_study(address.url, address.name, job.identity, settings.heartbeat_s, artifacts)
            participant = Participant(job, access, device, _ReportsToParent(parent), parent.is_asked_to_stop, False)
            participant.search()
            participant.finals()
        except (StorageInternalError, SQLAlchemyError, OSError) as error:
            where = error.filename if isinstance(error, OSError) and error.filename else without_password(address.url)
            reason = str(error.__cause__ or error).splitlines()[0]
            raise UserError(f"{where}: {reason}; mend that, then run the same command again to continue") from error
