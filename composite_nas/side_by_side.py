"""Several participants on one machine: the processes of ``--workers N``, and the parent that listens to them."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from optuna.exceptions import StorageInternalError
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.console import logger
from composite_nas.database import GRACE_BEATS, without_password
from composite_nas.devices import select_device
from composite_nas.dynamics import TrainingDynamics
from composite_nas.errors import StopRequested, UserError
from composite_nas.participant import Job, Participant, Reports
from composite_nas.study_store import open_shared_study
from composite_nas.worker_processes import ToParent, become_worker, share_of_machine, start_unshaken

POLL_S = 1.0
# After this time, a worker that was asked to stop is ended; its trial is continued all the same.
STOP_S = 60.0
# Kinds of messages.
LOG, TRIAL, EPOCH, FINALS, FAULT, BUG = "log", "trial", "epoch", "finals", "fault", "bug"


@dataclass(frozen=True)
class StudyAddress:
    """Where the workers find the study; the URL holds the password."""

    url: URL
    name: str


def train_side_by_side(
    job: Job, address: StudyAddress, reports: Reports, should_stop: Callable[[], bool]
) -> None:
    """Run ``job.settings.workers`` participants until nothing is left to train.

    Raises:
        StopRequested: by the time limit.
        UserError: what a worker said, or that all of them were killed.
        RuntimeError: a bug in a worker, with its traceback.
    """
    workers: list[_Worker] = []
    heard = _Listener(reports)
    try:
        for index in range(job.settings.workers):
            workers.append(_Worker(job, address, index))
        while waiting := [w for w in workers if w.connection is not None]:
            if should_stop():
                raise StopRequested
            ready = multiprocessing.connection.wait([w.connection for w in waiting], POLL_S)
            for worker in waiting:
                if worker.connection in ready:
                    worker.receive(heard)
    finally:
        for worker in workers:
            worker.ask_to_stop()
        deadline = time.monotonic() + STOP_S
        for worker in workers:
            worker.end(deadline, heard)
    if all(w.was_killed for w in workers):
        raise UserError(
            "all worker processes were killed, most likely because memory ran out: run the same command again with "
            "fewer --workers; finished epochs are kept"
        )


class _Listener:
    """Messages of the workers -> reports and log lines."""

    def __init__(self, reports: Reports):
        self.reports = reports

    def hear(self, worker: int, kind: str, content: tuple) -> None:
        if kind == LOG:
            level, text = content
            logger.log(level, "%s", text)
        elif kind == TRIAL:
            self.reports.trial_changed(*content)
        elif kind == EPOCH:
            self.reports.epoch_finished(*content)
        elif kind == FINALS:
            self.reports.finals_finished(*content)
        elif kind == FAULT:
            raise UserError(*content)
        else:
            raise RuntimeError(f"worker {worker + 1} ended by an error:\n{content[0]}")


class _Worker:
    """The parent's side of one worker process."""

    def __init__(self, job: Job, address: StudyAddress, index: int):
        self.index, self.was_killed, self._heartbeat_s = index, False, job.settings.heartbeat_s
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        with share_of_machine(index, job.settings.workers) as threads:
            # Caches stay on disk, where all workers share the system's copy of them.
            self.process: BaseProcess = context.Process(
                target=_work, args=(replace(job, max_memory_mb=0), address, threads, theirs), name=f"worker {index + 1}"
            )
            start_unshaken(self.process)
        theirs.close()

    def receive(self, listener: _Listener) -> None:
        """Everything it has said so far."""
        try:
            while self.connection.poll():
                kind, *content = self.connection.recv()
                listener.hear(self.index, kind, tuple(content))
        except (EOFError, OSError):
            self.connection = None
            self.process.join()
            self.was_killed = self.process.exitcode != 0
            if self.was_killed:
                logger.warning(
                    "WARNING: worker %d was killed (%s); what it trained is taken over by another after %d s",
                    self.index + 1, _cause(self.process.exitcode), GRACE_BEATS * self._heartbeat_s,
                )  # fmt: skip

    def ask_to_stop(self) -> None:
        try:
            if self.connection is not None:
                self.connection.send(None)
        except OSError:
            pass  # it has ended already

    def end(self, deadline: float, listener: _Listener) -> None:
        """Hear its last words, which may be log lines only, and wait for its end."""
        while self.connection is not None and time.monotonic() < deadline:
            try:
                if self.connection.poll(POLL_S):
                    kind, *content = self.connection.recv()
                    if kind == LOG:
                        listener.hear(self.index, kind, tuple(content))
            except (EOFError, OSError):
                self.connection = None
        if self.process.is_alive():
            self.process.join(max(0.0, deadline - time.monotonic()))
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def _cause(exit_code: int) -> str:
    return signal.Signals(-exit_code).name if exit_code < 0 else f"exit code {exit_code}"


class _ReportsToParent:
    """``participant.Reports`` through the pipe."""

    def __init__(self, parent: ToParent):
        self.parent = parent

    def trial_changed(self, number: int) -> None:
        self.parent.send(TRIAL, number)

    def epoch_finished(self, what: str, record: TrainingDynamics, epochs: int, images: int) -> None:
        self.parent.send(EPOCH, what, record, epochs, images)

    def finals_finished(self, count: int, total: int) -> None:
        self.parent.send(FINALS, count, total)


def _work(job: Job, address: StudyAddress, threads: int, connection: Connection) -> None:
    """What a worker process does."""
    become_worker(threads)
    parent, settings = ToParent(connection), job.settings
    try:
        device = select_device(settings.device, settings.precision)
        home = open_shared_study(address.url, address.name, job.identity, settings.heartbeat_s)
        participant = Participant(job, home, device, _ReportsToParent(parent), parent.is_asked_to_stop, False)
        participant.search()
        participant.finals()
    except StopRequested:
        pass
    except UserError as error:
        parent.send(FAULT, str(error))
    except (StorageInternalError, SQLAlchemyError, OSError) as error:
        where = error.filename if isinstance(error, OSError) and error.filename else without_password(address.url)
        reason = str(error.__cause__ or error).splitlines()[0]
        parent.send(FAULT, f"{where}: {reason}; mend that, then run the same command again to continue")
    except Exception:  # a bug; at the border of the process, so that the parent can stop the run by it
        parent.send(BUG, traceback.format_exc())
        sys.exit(1)
