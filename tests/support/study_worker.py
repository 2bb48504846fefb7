"""A participant of a shared study in a process of its own; its training is a nap. Started by search/test_sharing.py.

    python -m tests.support.study_worker URL STUDY N_TRIALS SECONDS_PER_TRIAL

Prints a line for everything that happens.
"""

import sys
import time
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


def main(url: str, name: str, n_trials: str, seconds: str) -> None:
    access = open_shared_study(make_url(url), name, {"image_size": 64}, HEARTBEAT_S, Path("unused"))
    search, is_known = search_for(access, Nap(float(seconds)), n_trials=int(n_trials), n_warmup=6), False
    for trial in search:
        if search.score is not None and not is_known:
            is_known = True
            print("calibrates" if search.has_frozen_score else "knows", search.score.digest, flush=True)
        if trial is None:
            access.wait()
        else:
            print(trial.state.name.lower(), trial.number, flush=True)
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
