"""Processes that share one study on a real database: exact counts, one scale, nothing lost with a killed one."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import optuna
import postgres
import pytest
from optuna.trial import FixedTrial, TrialState
from sqlalchemy import make_url
from test_search import FakeTraining

from composite_nas.errors import UserError
from composite_nas.search import frozen_score
from composite_nas.search_space import suggest
from composite_nas.settings import hide_password
from composite_nas.study_home import parse_storage
from composite_nas.study_store import open_shared_study
from composite_nas.trials import DYNAMICS, trial_state

IDENTITY = {"image_size": 64}


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
            sys.executable, str(Path(__file__).with_name("study_worker.py")), url, name, str(n_trials), str(seconds),
        ]  # fmt: skip
        self.processes: list[subprocess.Popen] = []

    def start(self, count: int) -> None:
        for _ in range(count):
            with (self.logs / f"{len(self.processes)}.log").open("w") as log:
                self.processes.append(subprocess.Popen(self.command, stdout=log, stderr=subprocess.STDOUT))

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
            (record,) = train(suggest(FixedTrial(trial.params), 3, 1, 0), trial.number, lambda history: False)
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
        ("sqlite:///a/b.db", "sqlite:///a/b.db"),
    ],
)
def test_passwords_are_hidden(text, hidden):
    assert hide_password(text) == hidden
