"""Processes that share one study on a real database: exact counts, one scale, nothing lost with a killed one."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import optuna
import pytest
from optuna.trial import FixedTrial, TrialState
from sqlalchemy import make_url

from composite_nas.base.errors import CandidateFailure, StopRequested, UserError
from composite_nas.base.settings import hide_password
from composite_nas.search.database import parse_storage
from composite_nas.search.loop import frozen_score, run_search
from composite_nas.search.sharing import ask
from composite_nas.search.space import suggest
from composite_nas.search.study import open_shared_study, open_study, private_url
from composite_nas.search.trials import DYNAMICS, trial_row, trial_state
from tests.support import postgres
from tests.support.fakes import FakeTraining, plan_for

IDENTITY = {"image_size": 64}

REPO = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def postgres_url():
    reason = postgres.why_not()
    if reason:
        pytest.skip(reason)
    pytest.importorskip("psycopg", reason="no driver: pip install 'psycopg[binary]'")
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["postgresql", "sqlite"])
def url(request, tmp_path) -> str:
    return request.getfixturevalue("postgres_url") if request.param == "postgresql" else f"sqlite:///{tmp_path}/s.db"


class Workers:
    def __init__(self, folder: Path, url: str, name: str, n_trials: int, seconds: float):
        self.logs = folder
        self.command = [
            sys.executable, "-m", "tests.support.study_worker", url, name, str(n_trials), str(seconds),
        ]  # fmt: skip
        self.processes: list[subprocess.Popen] = []

    def start(self, count: int) -> None:
        for _ in range(count):
            with (self.logs / f"{len(self.processes)}.log").open("w") as log:
                self.processes.append(subprocess.Popen(self.command, cwd=REPO, stdout=log, stderr=subprocess.STDOUT))

    def said(self, number: int) -> list[str]:
        return (self.logs / f"{number}.log").read_text().splitlines()

    def kill_in_training(self, number: int) -> int:
        """Kill a worker while it trains; the number of that trial."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            lines = self.said(number)
            if lines and lines[-1].startswith("begins"):
                os.kill(self.processes[number].pid, signal.SIGKILL)
                self.processes[number].wait()
                return int(self.said(number)[-1].split()[-1])
            time.sleep(0.01)
        raise AssertionError(f"worker {number} never began: {self.said(number)}")

    def wait(self, numbers) -> None:
        for number in numbers:
            assert self.processes[number].wait(120) == 0, self.said(number)
            assert self.said(number)[-1] == "done"


def test_four_workers_two_killed_forty_trials(url, tmp_path):
    workers = Workers(tmp_path, url, "forty", 40, 0.3)
    workers.start(4)  # on an empty database
    killed = [workers.kill_in_training(0), workers.kill_in_training(1)]
    workers.wait([2, 3])
    study = optuna.load_study(study_name="forty", storage=url)
    trials = study.get_trials()
    assert [t.number for t in trials] == list(range(40))
    assert [trial_state(t) for t in trials] == ["complete"] * 5 + ["failed"] + ["complete"] * 34
    assert trials[5].user_attrs["reason"] == "out_of_memory"

    lines = [line.split() for i in range(4) for line in workers.said(i)]
    assert len([w for w in lines if w[0] == "calibrates"]) == 1
    assert len({w[1] for w in lines if w[0] in ("calibrates", "knows")}) == 1
    begun = [int(number) for kind, number in (w for w in lines if w[0] == "begins")]
    assert sorted(begun) == sorted([*range(40), *killed])  # once each, and those of the dead once more
    told = [int(w[1]) for w in lines if w[0] in ("complete", "fail")]
    assert sorted(told) == list(range(40))

    score, train = frozen_score(study), FakeTraining()
    for trial in trials:
        if trial.state == TrialState.COMPLETE:
            (record,) = train(suggest(FixedTrial(trial.params), 3, 1, 0), trial.number)
            assert trial.user_attrs[DYNAMICS] == [record.to_dict()]
            assert trial.value == score(record.to_dict())
            assert trial.user_attrs["score_digest"] == score.digest
    assert len({tuple(t.params.items()) for t in trials}) == 40  # no two workers drew the same


def test_a_trial_that_is_taken_over_keeps_its_parameters(tmp_path):
    url = f"sqlite:///{tmp_path}/s.db"
    workers = Workers(tmp_path, url, "two", 3, 1.0)
    workers.start(1)
    number = workers.kill_in_training(0)
    study = optuna.load_study(study_name="two", storage=url)
    before = study.get_trials()[number]
    assert before.state == TrialState.RUNNING
    workers.start(1)
    workers.wait([1])
    after = study.get_trials()[number]
    assert after.state == TrialState.COMPLETE
    assert after.params == before.params


@pytest.fixture
def home(tmp_path):
    return open_shared_study(make_url(f"sqlite:///{tmp_path}/s.db"), "x", IDENTITY, 30)


def finish(home, n_trials: int = 4):
    plan = plan_for(FakeTraining(), n_trials=n_trials, n_warmup=2)
    run_search(home, plan, lambda *_: None, lambda _: None)
    return home.study.get_trials()


def test_killed_between_taking_a_trial_and_its_first_heartbeat(home):
    """A heartbeat every 30 s: nobody waits for three of them to be missed."""
    taken = ask(home.study)
    trials = finish(home)
    assert [t.state for t in trials] == [TrialState.COMPLETE] * 4
    assert trials[0]._trial_id == taken


def test_one_who_was_taken_for_dead_has_finished_after_all(home):
    """Its metrics arrive while the trial waits to be continued."""
    with pytest.raises(StopRequested):
        run_search(home, plan_for(FakeTraining(stop_at=0), n_trials=4, n_warmup=2), lambda *_: None, lambda _: None)
    (waiting,) = home.study.get_trials()
    assert waiting.state == TrialState.WAITING
    (record,) = FakeTraining()(suggest(FixedTrial(waiting.params), 3, 1, 0), 0)
    optuna.Trial(home.study, waiting._trial_id).set_user_attr(DYNAMICS, [record.to_dict()])
    assert [trial_state(t) for t in finish(home)] == ["complete"] * 4


def test_a_reason_that_was_left_by_a_dead_one_is_forgotten(home):
    with pytest.raises(StopRequested):
        run_search(home, plan_for(FakeTraining(stop_at=0), n_trials=4, n_warmup=2), lambda *_: None, lambda _: None)
    live = optuna.Trial(home.study, home.study.get_trials()[0]._trial_id)
    live.set_user_attr("message", "no memory left")
    live.set_user_attr("reason", "out_of_memory")
    trials = finish(home)
    assert [trial_state(t) for t in trials] == ["complete"] * 4
    assert trial_row(trials[0])["reason"] is None


def test_a_trial_that_was_taken_over_is_not_failed_or_put_back_by_its_first_owner(home, tmp_path):
    other = open_shared_study(make_url(f"sqlite:///{tmp_path}/s.db"), "x", IDENTITY, 30)

    class Zombie(FakeTraining):
        def __init__(self, error):
            super().__init__()
            self.error = error

        def __call__(self, candidate, number):
            trial = home.study.get_trials()[number]
            other.put_back(other.study, trial)
            other.take(other.study, ask(other.study))  # the other one trains it now
            raise self.error

    with pytest.raises(StopRequested):
        run_search(home, plan_for(Zombie(StopRequested()), n_trials=4), lambda *_: None, lambda _: None)
    assert home.study.get_trials()[0].state == TrialState.RUNNING
    other.put_back(other.study, home.study.get_trials()[0])
    plan = plan_for(Zombie(CandidateFailure("out_of_memory", "none left")), n_trials=1)
    stop = iter([False, True])
    with pytest.raises(StopRequested):
        run_search(home, replace(plan, should_stop=lambda: next(stop)), lambda *_: None, lambda _: None)
    assert home.study.get_trials()[0].state == TrialState.RUNNING


def test_other_settings_are_refused_without_a_change(url):
    name = "other settings"
    home = open_shared_study(make_url(url), name, IDENTITY, 30)
    run_id = home.study.user_attrs["run_id"]
    with pytest.raises(UserError, match=r"image_size: 64 -> 128.*--study-name"):
        open_shared_study(make_url(url), name, {"image_size": 128}, 30)
    again = open_shared_study(make_url(url), name, IDENTITY, 30).study
    assert again.user_attrs["run_id"] == run_id
    assert len(again.get_trials()) == 1


def test_a_study_of_another_program_is_left_alone(url):
    foreign = optuna.create_study(study_name="foreign", storage=url)
    foreign.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=3)
    with pytest.raises(UserError, match="another program"):
        open_shared_study(make_url(url), "foreign", IDENTITY, 30)
    assert len(foreign.get_trials()) == 3
    assert foreign.user_attrs == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nonsense", "not the address of a database"),
        ("me:secret@host/db", "not the address of a database"),
        ("postgresql://me:secret@host:port/db", "not the address of a database"),
        ("oracle://me:secret@host/db", "PostgreSQL or MySQL"),
        ("sqlite://", "SQLite file"),
    ],
)
def test_wrong_addresses(text, message):
    with pytest.raises(UserError, match=message) as found:
        parse_storage(text)
    assert "secret" not in str(found.value)


def test_a_database_out_of_reach():
    with pytest.raises(UserError, match="check --storage") as found:
        open_shared_study(parse_storage("postgresql+psycopg://me:secret@127.0.0.1:1/db"), "x", IDENTITY, 30)
    assert "secret" not in str(found.value)


@pytest.mark.parametrize("kind", ["mysql+mysqldb", "postgresql+nonsense"])
def test_a_driver_that_is_missing(kind):
    with pytest.raises(UserError, match="no driver") as found:
        open_shared_study(parse_storage(f"{kind}://me:secret@127.0.0.1:1/db"), "x", IDENTITY, 30)
    assert "secret" not in str(found.value)


def test_a_folder_with_odd_characters(tmp_path):
    folder = tmp_path / "a{b}?c#d%20e"
    folder.mkdir()
    home = open_study(folder / "s.db", IDENTITY)
    home.close()
    assert (folder / "s.db").is_file()
    shared = open_shared_study(private_url(folder / "s.db"), home.study.study_name, IDENTITY, 30)
    assert shared.study.user_attrs["run_id"] == home.study.user_attrs["run_id"]


def test_a_file_in_no_folder(tmp_path):
    with pytest.raises(UserError, match=r"no folder .*make it first"):
        parse_storage(f"sqlite:///{tmp_path}/nowhere/s.db")
    assert not (tmp_path / "nowhere").exists()


def test_a_file_that_is_no_database(tmp_path):
    path = tmp_path / "s.db"
    path.write_bytes(b"not a database, but long enough to be read as one" * 100)
    with pytest.raises(UserError, match=r"s\.db: file is not a database"):
        open_shared_study(parse_storage(f"sqlite:///{path}"), "x", IDENTITY, 30)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("postgresql+psycopg://me:se:c@ret@host/db", "postgresql+psycopg://me:***@host/db"),
        ("--storage=mysql://u:p@h/d", "--storage=mysql://u:***@h/d"),
        ("postgresql://me@host/db", "postgresql://me@host/db"),
        ("postgresql://host/db?user=me&password=se@cret&x=1", "postgresql://host/db?user=me&password=***&x=1"),
        ("sqlite:///a/b.db", "sqlite:///a/b.db"),
    ],
)
def test_passwords_are_hidden(text, hidden):
    assert hide_password(text) == hidden
