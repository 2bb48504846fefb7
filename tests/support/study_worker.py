"""A participant of a shared study in a process of its own; its training is a nap. Started by search/test_sharing.py.

    python -m tests.support.study_worker URL STUDY N_TRIALS SECONDS_PER_TRIAL

Prints a line for everything that happens.
"""

import sys
import time

from sqlalchemy import make_url

from composite_nas.search.loop import run_search
from composite_nas.search.study import open_shared_study
from tests.support.fakes import FakeTraining, plan_for

HEARTBEAT_S = 1


class Nap(FakeTraining):
    def __init__(self, seconds: float):
        super().__init__(fail={5})
        self.seconds = seconds

    def __call__(self, candidate, number):
        print("begins", number, flush=True)
        time.sleep(self.seconds)
        return super().__call__(candidate, number)


def main(url: str, name: str, n_trials: str, seconds: str) -> None:
    home = open_shared_study(make_url(url), name, {"image_size": 64}, HEARTBEAT_S)
    run_search(
        home,
        plan_for(Nap(float(seconds)), n_trials=int(n_trials), n_warmup=6),
        lambda score, is_new: print("calibrates" if is_new else "knows", score.digest, flush=True),
        lambda trial: print(trial.state.name.lower(), trial.number, flush=True),
    )
    print("done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
