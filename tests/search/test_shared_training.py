"""Finalists trained by several machines: each once, with models for all who share a folder, or again, and said."""

import contextlib
import json
from types import SimpleNamespace

import pytest
from optuna.distributions import FloatDistribution
from optuna.trial import TrialState
from sqlalchemy import make_url

from composite_nas.base.errors import StopRequested
from composite_nas.base.files import digest_of_file, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.search.full_training import Finalist, FullTraining
from composite_nas.search.shared_training import SharedTraining
from composite_nas.search.sharing import FULL_TRAINING
from composite_nas.search.study import open_shared_study

FINALISTS = [
    Finalist(SimpleNamespace(number=n, params={"lr": 0.1 * n}, distributions={"lr": FloatDistribution(0, 1)}), "top", n)
    for n in (1, 2)
]


class Machine:
    """A results folder of its own, a study that is shared, and a training that takes no time."""

    def __init__(self, folder, name: str, artifacts, failing=()):
        results = ResultsFolder(folder / name)
        results.create()
        url = make_url(f"sqlite:///{folder}/s.db")
        self.access = open_shared_study(url, "x", {"version": 5}, 30, artifacts)
        self.full = FullTraining(2, 0, {"version": 5}, None, False, results)
        self.name, self.failing, self.trained = name, failing, []

    def train(self, finalist: Finalist) -> dict:
        self.trained.append(finalist.trial.number)
        if finalist.trial.number in self.failing:
            return {"reason": "out_of_memory", "message": "none left"}
        path = self.full.model_path(finalist)
        path.write_bytes(f"weights of {self.name}".encode())
        final, model = {"map50_95": 0.1 * finalist.trial.number}, f"models/{path.name}"
        finished = {"final": final, "best": {}, "history": [], "model": model}
        record = {"asked": self.full.asked(finalist), "model_blake2b": digest_of_file(path), "finished": finished}
        write_json(path.with_suffix(".json"), record)
        return finished

    def take_part(self, finalists=FINALISTS) -> list[dict]:
        shared = SharedTraining(self.access, self.full, finalists, self.train)
        assert None not in list(shared)  # nobody else is at work
        return shared.outcomes


def states(machine: Machine) -> list[TrialState]:
    with machine.access.exclusively():
        return [t.state for t in machine.access.companion(FULL_TRAINING).get_trials()]


def test_whoever_comes_later_gets_the_models_of_a_common_folder(tmp_path):
    first, second = (Machine(tmp_path, name, tmp_path / "common") for name in ("first", "second"))
    outcomes = first.take_part()
    assert second.take_part() == outcomes
    assert (first.trained, second.trained) == ([1, 2], [])
    assert states(first) == [TrialState.COMPLETE] * 2
    for finalist in FINALISTS:
        assert second.full.model_path(finalist).read_bytes() == b"weights of first"
        assert second.full.finished(finalist) == first.full.finished(finalist)


def test_without_a_common_folder_a_machine_trains_once_more_and_says_so(tmp_path, said):
    first, second = (Machine(tmp_path, name, tmp_path / name / "artifacts") for name in ("first", "second"))
    first.take_part()
    second.take_part()
    assert second.trained == [1, 2]
    assert second.full.model_path(FINALISTS[0]).read_bytes() == b"weights of second"
    assert [("once more" in r.getMessage(), "--shared-dir" in r.getMessage()) for r in said] == [(True, True)] * 2
    assert states(second) == [TrialState.COMPLETE] * 2


def test_the_archive_counts_whose_result_was_told(tmp_path):
    """One who was taken for dead has attached its own archive before another finished."""
    zombie, other, third = (Machine(tmp_path, name, tmp_path / "common") for name in ("zombie", "other", "third"))
    train = zombie.train

    def taken_over(finalist):
        with other.access.exclusively():
            other.access.put_back(other.access.companion(FULL_TRAINING), finalist.trial.number - 1)
        outcome = train(finalist)
        outcome["final"]["map50_95"] += 0.01
        path = zombie.full.model_path(finalist).with_suffix(".json")
        write_json(path, json.loads(path.read_text()) | {"finished": outcome})
        return outcome

    zombie.train = taken_over
    shared = iter(SharedTraining(zombie.access, zombie.full, FINALISTS[:1], zombie.train))
    next(shared)
    next(shared)  # it has trained, and attached what it has
    (outcome,) = other.take_part(FINALISTS[:1])
    assert other.trained == [1]
    assert third.take_part(FINALISTS[:1]) == [outcome]
    assert third.full.model_path(FINALISTS[0]).read_bytes() == b"weights of other"


@pytest.mark.parametrize("content", [b"", b"PK torn"])
def test_a_torn_archive_is_said_and_the_model_trained_once_more(tmp_path, said, content):
    first, second = (Machine(tmp_path, name, tmp_path / "common") for name in ("first", "second"))
    first.take_part()
    for archive in (tmp_path / "common").iterdir():
        archive.write_bytes(content)
    second.take_part()
    assert second.trained == [1, 2]
    assert len([r for r in said if "is damaged" in r.getMessage()]) == 2


def test_a_failure_is_everybody_s_and_tried_again_by_the_next(tmp_path):
    small = Machine(tmp_path, "small", tmp_path / "common", failing={2})
    large = Machine(tmp_path, "large", tmp_path / "common")
    assert small.take_part()[1] == {"reason": "out_of_memory", "message": "none left"}
    assert "final" in large.take_part()[1]
    assert large.trained == [2]
    assert states(small) == [TrialState.COMPLETE, TrialState.FAIL, TrialState.COMPLETE]


def test_a_run_that_was_stopped_goes_on_with_the_same_trial(tmp_path):
    machine = Machine(tmp_path, "one", tmp_path / "common")

    def stopped(finalist):
        raise StopRequested

    with pytest.raises(StopRequested), contextlib.closing(machine.access):
        list(SharedTraining(machine.access, machine.full, FINALISTS, stopped))
    again = Machine(tmp_path, "one", tmp_path / "common")
    again.take_part()
    assert again.trained == [1, 2]
    assert states(again) == [TrialState.COMPLETE] * 2
