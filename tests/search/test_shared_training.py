"""A tournament played by several machines: each training once, with files for all who share a folder, or again, and
said."""

import contextlib
import json
from types import SimpleNamespace

import pytest
from optuna.distributions import FloatDistribution
from optuna.trial import TrialState
from sqlalchemy import make_url

from composite_nas.base.errors import CandidateFailure, StopRequested
from composite_nas.base.files import digest_of_file, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.search.database import FULL_TRAINING
from composite_nas.search.full_training import FullTraining
from composite_nas.search.shared_training import Leader, SharedTraining
from composite_nas.search.study import open_shared_study
from composite_nas.search.tournament import PROMOTED, Tournament
from tests.support.fakes import record

LR = {"lr": FloatDistribution(0, 1)}
RANKED = [SimpleNamespace(number=n, value=float(n), params={"lr": 0.1 * n}, distributions=LR) for n in (1, 2, 3)]
RUNG, END = 1, 2


class Machine:
    """A results folder of its own, a study that is shared, and trainings that take no time.

    Three enter, one is trained to the end; mAP rises with the number of the trial.
    """

    def __init__(self, folder, name: str, artifacts, failing=(), ranked=RANKED, epochs=(RUNG, END)):
        results = ResultsFolder(folder / name)
        results.create()
        url = make_url(f"sqlite:///{folder}/s.db")
        self.access = open_shared_study(url, "x", {"version": 5}, 30, artifacts)
        self.full = FullTraining(2, 1, 0, epochs, {"version": 5}, None, False, results)
        self.tournament = Tournament(ranked, 3, 0, 1, epochs, 0)
        self.name, self.failing, self.trained = name, failing, []

    def train(self, entrant, epoch: int) -> None:
        number = entrant.trial.number
        self.trained.append((number, epoch))
        if (number, epoch) in self.failing:
            raise CandidateFailure("out_of_memory", "none left")
        maps = {e: 0.1 * number + 0.01 * e for e in range(1, epoch + 1)}
        history = [record(1.0).to_dict() | {"epoch": e, "map50_95": value} for e, value in maps.items()]
        path, state = self.full.model_path(entrant), self.full.results.training_state(number)
        content = {"asked": self.full.asked(entrant.trial), "history": history, "finished": None}
        if epoch == END:
            assert state.read_bytes() == b"state of %d" % number
            path.write_bytes(f"weights of {self.name}".encode())
            model = {"final": {}, "best": {}, "model": f"models/{path.name}"}
            content |= {"model_blake2b": digest_of_file(path), "finished": model}
            state.unlink()
        else:
            state.write_bytes(b"state of %d" % number)
        write_json(path.with_suffix(".json"), content)

    def shared(self) -> SharedTraining:
        return SharedTraining(self.access, self.full, self.tournament, self.train, attach_files=True)

    def take_part(self):
        shared = self.shared()
        assert None not in list(shared)  # nobody else is at work
        return shared.result()


def winners(result) -> list[int]:
    return [e.trial.number for e in result.rounds[-1].in_order(result.standings)]


def states(machine: Machine) -> list[TrialState]:
    with machine.access.exclusively():
        return [t.state for t in machine.access.companion(FULL_TRAINING).get_trials()]


def test_all_reach_the_rung_and_the_best_goes_on(tmp_path):
    machine = Machine(tmp_path, "one", tmp_path / "common")
    shared = machine.shared()
    stands = [(len(stand.rounds), stand.finished, stand.leader) for stand in shared]
    at_rung, at_end = Leader(3, RUNG, pytest.approx(0.31)), Leader(3, END, pytest.approx(0.32))
    assert [stand[:2] for stand in stands] == [(1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]
    assert [stand[2] for stand in stands[-2:]] == [at_rung, at_end]
    assert stands[0][2] is None
    assert machine.trained == [(1, RUNG), (2, RUNG), (3, RUNG), (3, END)]
    result = shared.result()
    assert winners(result) == [3]
    assert result.standings[3].maps == pytest.approx({RUNG: 0.31, END: 0.32})
    again = Machine(tmp_path, "one", tmp_path / "common")
    assert winners(again.take_part()) == [3]
    assert again.trained == []


def test_whoever_comes_later_gets_the_files_of_a_common_folder(tmp_path):
    first, second = (Machine(tmp_path, name, tmp_path / "common") for name in ("first", "second"))
    result = first.take_part()
    assert winners(second.take_part()) == winners(result)
    assert second.trained == []
    assert states(first) == [TrialState.COMPLETE] * 4
    for entrant in result.rounds[0].entered:
        assert second.full.record(entrant) == first.full.record(entrant)
    assert second.full.model_path(result.rounds[1].entered[0]).read_bytes() == b"weights of first"


def test_a_machine_goes_on_from_the_rung_that_another_has_reached(tmp_path):
    first, second = (Machine(tmp_path, name, tmp_path / "common") for name in ("first", "second"))
    for stand in first.shared():
        if len(stand.rounds) == 1 and stand.finished == 2:
            break  # before it trains the third
    assert winners(second.take_part()) == [3]
    assert second.trained == [(3, RUNG), (3, END)]
    wider = Machine(tmp_path, "third", tmp_path / "common")
    wider.tournament = Tournament(RANKED, 3, 0, 2, (RUNG, END), 0)
    assert winners(wider.take_part()) == [3, 2]
    assert wider.trained == [(2, END)]  # from the state that the first has left; ``train`` looks at it


def test_without_a_common_folder_a_machine_trains_once_more_and_says_so(tmp_path, said):
    first, second = (Machine(tmp_path, name, tmp_path / name / "artifacts") for name in ("first", "second"))
    first.take_part()
    (second.full.results.training_state(3)).write_bytes(b"state of 3")
    second.take_part()
    assert sorted(second.trained) == [(1, RUNG), (2, RUNG), (3, END)]
    assert second.full.results.models.joinpath("trial_0003.pt").read_bytes() == b"weights of second"
    assert [("once more" in r.getMessage(), "--shared-dir" in r.getMessage()) for r in said] == [(True, True)] * 3
    assert states(second) == [TrialState.COMPLETE] * 4


def test_the_archive_counts_whose_result_was_told(tmp_path):
    """One who was taken for dead has attached its own archive before another finished."""
    zombie, other, third = (
        Machine(tmp_path, name, tmp_path / "common", ranked=RANKED[:1], epochs=(RUNG,))
        for name in ("zombie", "other", "third")
    )
    train = zombie.train

    def taken_over(entrant, epoch):
        with other.access.exclusively():
            other.access.put_back(other.access.companion(FULL_TRAINING), 0)
        train(entrant, epoch)
        path = zombie.full.model_path(entrant).with_suffix(".json")
        content = json.loads(path.read_text())
        content["history"][-1]["map50_95"] += 0.5
        write_json(path, content)

    zombie.train = taken_over
    shared = iter(zombie.shared())
    next(shared)
    next(shared)  # it has trained, and attached what it has
    other.take_part()
    assert other.trained == [(1, RUNG)]
    result = third.take_part()
    assert third.full.map_at(result.rounds[0].entered[0], RUNG) == pytest.approx(0.11)


@pytest.mark.parametrize("content", [b"", b"PK torn"])
def test_a_torn_archive_is_said_and_the_model_trained_once_more(tmp_path, said, content):
    first, second = (Machine(tmp_path, name, tmp_path / "common") for name in ("first", "second"))
    first.take_part()
    for archive in (tmp_path / "common").iterdir():
        archive.write_bytes(content)
    (second.full.results.training_state(3)).write_bytes(b"state of 3")
    second.take_part()
    assert sorted(second.trained) == [(1, RUNG), (2, RUNG), (3, END)]
    assert len([r for r in said if "is damaged" in r.getMessage()]) == 3


def test_a_failure_is_everybody_s_and_tried_again_by_the_next(tmp_path):
    small = Machine(tmp_path, "small", tmp_path / "common", failing={(3, RUNG)})
    large = Machine(tmp_path, "large", tmp_path / "common")
    result = small.take_part()
    ((entrant, why),) = result.failures
    assert (entrant.trial.number, entrant.role, entrant.score_rank) == (3, PROMOTED, 3)
    assert why == {"reason": "out_of_memory", "message": "none left"}
    assert winners(result) == [2]
    assert winners(large.take_part()) == [3, 2]  # what is finished stays
    assert large.trained == [(3, RUNG), (3, END)]


def test_a_run_that_was_stopped_goes_on_with_the_same_trial(tmp_path):
    machine = Machine(tmp_path, "one", tmp_path / "common")
    machine.train = stop
    with pytest.raises(StopRequested), contextlib.closing(machine.access):
        list(machine.shared())
    again = Machine(tmp_path, "one", tmp_path / "common")
    again.take_part()
    assert again.trained == [(1, RUNG), (2, RUNG), (3, RUNG), (3, END)]
    assert states(again) == [TrialState.COMPLETE] * 4


def stop(entrant, epoch):
    raise StopRequested
