"""A participant of a shared study in a process of its own; its training is a nap. Started by search/test_sharing.py."""

import contextlib
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from composite_nas.search.study import open_shared_study
from tests.support.fakes import FakeRunner, search_for

HEARTBEAT_S = 1


class Nap(FakeRunner):
    def __init__(self, seconds: float):
        super().__init__(fail={5})
        self.seconds = seconds

    def train(self, candidate, number):
        print("begins", number, flush=True)
        time.sleep(self.seconds)
        return super().train(candidate, number)


@contextlib.contextmanager
def _with_traceback() -> Iterator[None]:
    try:
        yield
    except Exception:
        traceback.print_exc(file=sys.stdout)
        raise


def take_part(log: Path, url: str, name: str, n_trials: int, seconds: float) -> None:
    """A line in ``log`` for everything that happens."""
    with log.open("w") as file, contextlib.redirect_stdout(file), _with_traceback():
        access = open_shared_study(make_url(url), name, {"image_size": 64}, HEARTBEAT_S, Path("unused"))
        search, is_known = search_for(access, Nap(seconds), n_trials=n_trials, n_warmup=6), False
        for trial in search:
            if search.score is not None and not is_known:
                is_known = True
                print("calibrates" if search.has_frozen_score else "knows", search.score.digest, flush=True)
            if trial is None:
                access.wait()
            else:
                print(trial.state.name.lower(), trial.number, flush=True)
        print("done", flush=True)
