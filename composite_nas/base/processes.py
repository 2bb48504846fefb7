"""Processes that train side by side on one machine: how they start, share its cores and GPUs, send messages and end.

Each is spawned (a fork would copy live thread pools and GPU contexts) and has a pipe of its own to its parent, so that
one that is killed can hold nothing that another needs.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing.connection
import os
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import torch

from composite_nas.base.console import logger
from composite_nas.base.devices import keep_freed_memory
from composite_nas.base.errors import StopRequested, UserError

POLL_S = 1.0
# After this time, a worker that was asked to stop is ended; what it trains is continued all the same.
STOP_S = 60.0
MPS_DAEMON = "nvidia-cuda-mps-control"
# Kinds of messages that every worker may send.
LOG, FAULT, BUG = "log", "fault", "bug"


class Worker:
    """The parent's side of one worker process.

    Args:
        index: among ``workers`` that share the machine, from 0.
        work: what the process does: a function of ``args``, its number of threads and its end of the pipe, both for
            ``become_worker``.

    Attributes:
        connection: to the process; None once that has ended.
    """

    def __init__(self, index: int, workers: int, work: Callable[..., None], *args: object):
        self.index = index
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self.connection: Connection | None = ours
        with share_of_machine(index, workers) as threads:
            self.process: BaseProcess = context.Process(
                target=work, args=(*args, threads, theirs), name=f"worker {index + 1}"
            )
            start_unshaken(self.process)
        theirs.close()

    def send(self, message: object) -> None:
        with contextlib.suppress(OSError):  # it has ended already
            if self.connection is not None:
                self.connection.send(message)

    def messages(self) -> Iterator[tuple[str, list]]:
        """Kind and content of everything it has said so far; its log lines are logged.

        Raises:
            UserError, OSError: what ended it.
            RuntimeError: a bug in it, with its traceback.
        """
        while (message := self._next()) is not None:
            kind, content = message
            if kind == FAULT:
                raise content[0]
            if kind == BUG:
                raise RuntimeError(f"worker {self.index + 1} ended by an error:\n{content[0]}")
            yield kind, content
        if self.connection is None:
            self.process.join()

    def _next(self, wait_s: float = 0.0) -> tuple[str, list] | None:
        try:
            while self.connection is not None and self.connection.poll(wait_s):
                kind, *content = self.connection.recv()
                if kind != LOG:
                    return kind, content
                level, text = content
                logger.log(level, "%s", text)
        except (EOFError, OSError):
            self.connection = None
        return None

    def end(self, deadline: float) -> None:
        """Read its last messages, keep only the log lines, and wait for its end."""
        while self.connection is not None and time.monotonic() < deadline:
            self._next(POLL_S)
        self.process.join(max(0.0, deadline - time.monotonic()))
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def speaking(workers: list[Worker]) -> list[Worker]:
    """Those that have said something or ended; after POLL_S it may be none."""
    ready = multiprocessing.connection.wait([w.connection for w in workers if w.connection is not None], POLL_S)
    return [worker for worker in workers if worker.connection in ready]


def stop(workers: list[Worker]) -> None:
    """Ask all of them to stop, and wait until they have."""
    for worker in workers:
        worker.send(None)
    deadline = time.monotonic() + STOP_S
    for worker in workers:
        worker.end(deadline)


@contextlib.contextmanager
def share_of_machine(index: int, workers: int) -> Iterator[int]:
    """Number of threads for a process started inside; its environment says the same, and which GPU is its own.

    More threads than cores slow each other down (docs/LOG.md), and OpenMP and CUDA read the environment once.
    """
    threads = max(1, torch.get_num_threads() // workers)
    wanted = {"OMP_NUM_THREADS": str(threads)}
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")
    gpus = visible if visible != [""] else [str(i) for i in range(torch.cuda.device_count())]
    if gpus:
        wanted["CUDA_VISIBLE_DEVICES"] = gpus[index % len(gpus)]
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield threads
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def tell_about_sharing(workers: int, device: str) -> None:
    """Say how several workers on one GPU come to work at once, if they do not.

    Args:
        device: what ``--device`` asks for.
    """
    pipes = Path(os.environ.get("CUDA_MPS_PIPE_DIRECTORY", "/tmp/nvidia-mps"))
    gpus = torch.cuda.device_count() if device in ("auto", "cuda") else 0
    if 0 < gpus < workers and shutil.which(MPS_DAEMON) and not (pipes / "control").exists():
        logger.info(
            "Workers on one GPU take turns. To let them work at once, stop this run, start NVIDIA's daemon with "
            "%s -d, and run the same command again (docs/PERFORMANCE.md).", MPS_DAEMON
        )  # fmt: skip


def start_unshaken(process: BaseProcess) -> None:
    """Start a process that a Ctrl-C in its terminal does not reach, from its first moment on."""
    if threading.current_thread() is not threading.main_thread():
        process.start()
        return
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, handler)


def become_worker(threads: int, connection: Connection) -> ToParent:
    """First thing in a worker process; Ctrl-C reaches the parent, which asks its workers to stop."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    torch.set_num_threads(threads)
    keep_freed_memory()
    return ToParent(connection)


def _end_with_parent() -> None:
    """End this process when its parent is killed; otherwise it would go on for ever."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


class ToParent(logging.Handler):
    """A worker's side of its pipe: messages, and the log lines of the package."""

    def __init__(self, connection: Connection):
        super().__init__(logging.DEBUG)
        self._connection, self._sending, self._terminated = connection, threading.Lock(), False
        # A polite kill of the whole group; the parent gets one, too.
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "_terminated", True))
        logger.handlers, logger.propagate = [self], False
        logger.setLevel(logging.DEBUG)

    def send(self, kind: str, *content: object) -> None:
        with self._sending:
            self._connection.send((kind, *content))

    def emit(self, record: logging.LogRecord) -> None:
        self.send("log", record.levelno, record.getMessage())

    @contextlib.contextmanager
    def sending_errors(self) -> Iterator[None]:
        """Send the parent what ends this process, so that the parent can stop the run with it."""
        try:
            yield
        except StopRequested:
            pass
        except (UserError, OSError) as error:
            self.send(FAULT, error)
        except Exception:
            self.send(BUG, traceback.format_exc())
            sys.exit(1)

    def is_asked_to_stop(self) -> bool:
        return self._terminated or self._connection.poll()
