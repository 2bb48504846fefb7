"""Processes that train side by side on one machine: how they start, share its cores and GPUs, talk and end.

Each is spawned (a fork would copy live thread pools and GPU contexts) and has a pipe of its own to its parent, so that
one that is killed can hold nothing that another needs.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import torch

from composite_nas.console import logger
from composite_nas.devices import keep_freed_memory


@contextlib.contextmanager
def share_of_machine(index: int, workers: int) -> Iterator[int]:
    """Number of threads for a process started inside; its environment says the same, and which GPU is its own.

    More threads than cores spin against each other (docs/LOG.md), and OpenMP and CUDA read the environment once.
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


def become_worker(threads: int) -> None:
    """First thing in a worker process; Ctrl-C reaches the parent, which asks its workers to stop."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    torch.set_num_threads(threads)
    keep_freed_memory()


def _end_with_parent() -> None:
    """A parent that is killed tells nobody; its workers would go on for ever."""
    multiprocessing.parent_process().join()
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

    def is_asked_to_stop(self) -> bool:
        return self._terminated or self._connection.poll()
