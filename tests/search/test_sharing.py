"""Processes that share one study on a real database: exact counts, one scale, nothing lost with a killed one."""

import multiprocessing
import os
import shutil
import signal
import sys
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import optuna
import pytest
from optuna.trial import FixedTrial, TrialState
from sqlalchemy import make_url

from composite_nas.base.errors import CandidateFailure, StopRequested, UserError
from composite_nas.base.settings import hide_password
from composite_nas.score.formula import val_loss_score
from composite_nas.search.database import parse_storage
from composite_nas.search.loop import frozen_score
from composite_nas.search.space import suggest
from composite_nas.search.study import open_shared_study, open_study, private_url
from composite_nas.search.trials import DYNAMICS, trial_row, trial_state
from tests.support import postgres
from tests.support.fakes import FakeRunner, search_for
from tests.support.study_worker import take_part

IDENTITY = {"image_size": 64}

HERE = Path("artifacts")


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
    """Processes forked from one that has imported everything: starting Python with torch takes seconds."""

    def __init__(self, folder: Path, url: str, name: str, n_trials: int, seconds: float):
        self.logs = folder
        self.arguments = url, name, n_trials, seconds
        self.context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
        if sys.platform != "win32":
            self.context.set_forkserver_preload([take_part.__module__])
        self.processes: list[BaseProcess] = []

    def start(self, count: int) -> None:
        for _ in range(count):
            log = self.logs / f"{len(self.processes)}.log"
            log.touch()
            process = self.context.Process(target=take_part, args=(log, *self.arguments), daemon=True)
            process.start()
            self.processes.append(process)

    def said(self, number: int) -> list[str]:
        return (self.logs / f"{number}.log").read_text().splitlines()

    def kill_in_training(self, number: int) -> int:
        """Kill a worker while it trains; the number of that trial."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            lines = self.said(number)
            if lines and lines[-1].startswith("begins"):
                os.kill(self.processes[number].pid, signal.SIGKILL)
                self.processes[number].join()
                return int(self.said(number)[-1].split()[-1])
            time.sleep(0.01)
        raise AssertionError(f"worker {number} never began: {self.said(number)}")

    def wait(self, numbers) -> None:
        for number in numbers:
            self.processes[number].join(120)
            assert self.processes[number].exitcode == 0, self.said(number)
            assert self.said(number)[-1] == "done"


def test_four_workers_two_killed_and_the_number_is_exact(url, tmp_path):
    count = 16
    workers = Workers(tmp_path, url, "exact", count, 0.2)
    workers.start(4)  # on an empty database
    killed = [workers.kill_in_training(0), workers.kill_in_training(1)]
    study = optuna.load_study(study_name="exact", storage=url)
    before = {number: study.get_trials()[number].params for number in killed}
    workers.wait([2, 3])
    trials = study.get_trials()
    assert {number: trials[number].params for number in killed} == before
    assert [t.number for t in trials] == list(range(count))
    assert [trial_state(t) for t in trials] == ["complete"] * 5 + ["failed"] + ["complete"] * (count - 6)
    assert trials[5].user_attrs["reason"] == "out_of_memory"

    lines = [line.split() for i in range(4) for line in workers.said(i)]
    assert len([w for w in lines if w[0] == "calibrates"]) == 1
    assert len({w[1] for w in lines if w[0] in ("calibrates", "knows")}) == 1
    begun = [int(number) for kind, number in (w for w in lines if w[0] == "begins")]
    assert sorted(begun) == sorted([*range(count), *killed])  # once each, and those of the dead once more
    told = [int(w[1]) for w in lines if w[0] in ("complete", "fail")]
    assert sorted(told) == list(range(count))

    score, runner = frozen_score(study), FakeRunner()
    for trial in trials:
        if trial.state == TrialState.COMPLETE:
            (record,), _ = runner.train(suggest(FixedTrial(trial.params), 3, 1, 0), trial.number)
            assert trial.user_attrs[DYNAMICS] == [record.to_dict()]
            assert trial.value == score(record.to_dict())
            assert trial.user_attrs["score_digest"] == score.digest
    assert len({tuple(t.params.items()) for t in trials}) == count  # no two workers drew the same


def join(path: Path, heartbeat_s: float = 30):
    return open_shared_study(make_url(f"sqlite:///{path}/s.db"), "x", IDENTITY, heartbeat_s, path / "artifacts")


@pytest.fixture
def access(tmp_path):
    return join(tmp_path)


def finish(access, n_trials: int = 4):
    """Nobody else is there, so that waiting for others would be a fault."""
    for trial in search_for(access, FakeRunner(), n_trials=n_trials, n_warmup=2):
        assert trial is not None
    return access.study.get_trials()


def test_killed_between_asking_for_a_trial_and_marking_it(access):
    """A beat every 30 s: nobody waits for three of them to be missed."""
    taken = access.study.ask().number
    trials = finish(access)
    assert [t.state for t in trials] == [TrialState.COMPLETE] * 4
    assert taken == 0


def test_a_counter_that_stands_still_on_the_watcher_s_own_clock(tmp_path, monkeypatch):
    """The same trial is put back after the grace period, and not while its owner's counter rises."""
    owner, watcher, now = join(tmp_path, 10), join(tmp_path, 10), 1000.0
    monkeypatch.setattr("composite_nas.search.sharing.time.monotonic", lambda: now)
    number = owner.study.ask().number
    owner.take(owner.study, number)

    def abandoned():
        return [t.number for t in watcher.abandoned(watcher.study, watcher.study.get_trials())]

    assert abandoned() == []
    now += 29
    assert abandoned() == []
    owner.take(owner.study, number)  # a beat
    now += 29
    assert abandoned() == []
    now += 29
    assert abandoned() == []
    now += 2
    assert abandoned() == [number]
    before = watcher.study.get_trials()[number]
    watcher.put_back_abandoned(watcher.study)
    after = watcher.study.get_trials()[number]
    assert (after.state, after.number, after.params) == (TrialState.WAITING, number, before.params)
    assert not watcher.owns(watcher.study, number)
    assert not owner.owns(owner.study, number)


def test_a_beat_of_one_who_was_taken_for_dead_does_not_take_the_trial_back(tmp_path):
    zombie, other = join(tmp_path, 0.05), join(tmp_path, 0.05)
    number = zombie.study.ask().number
    zombie.take(zombie.study, number)
    with zombie.beating(zombie.study, number):
        with other.exclusively():
            other.put_back(other.study, number)
            assert other.study.ask().number == number
            other.take(other.study, number)
        time.sleep(0.3)
        assert other.owns(other.study, number)


@pytest.mark.parametrize("left", ["metrics", "a reason"])
def test_what_one_who_was_taken_for_dead_has_left_hinders_nobody(access, left):
    """Its metrics, or the reason of its failure, arrive while the trial waits to be continued."""
    with pytest.raises(StopRequested):
        list(search_for(access, FakeRunner(stop_at=0), n_trials=4, n_warmup=2))
    (waiting,) = access.study.get_trials()
    assert waiting.state == TrialState.WAITING
    (record,), _ = FakeRunner().train(suggest(FixedTrial(waiting.params), 3, 1, 0), 0)
    reason = {"message": "no memory left", "reason": "out_of_memory"}
    access.set_attributes(access.study, 0, {DYNAMICS: [record.to_dict()]} if left == "metrics" else reason)
    trials = finish(access)
    assert [trial_state(t) for t in trials] == ["complete"] * 4
    assert trial_row(trials[0])["reason"] is None


@pytest.mark.parametrize("error", [StopRequested(), CandidateFailure("out_of_memory", "none left")])
def test_a_trial_that_was_taken_over_is_not_failed_or_put_back_by_its_first_owner(access, tmp_path, error):
    other = join(tmp_path)

    class Zombie(FakeRunner):
        def train(self, candidate, number):
            other.put_back(other.study, number)
            other.take(other.study, other.study.ask().number)  # the other one trains it now
            raise error

    search = iter(search_for(access, Zombie(), n_trials=1, ready=val_loss_score()))
    if isinstance(error, StopRequested):
        with pytest.raises(StopRequested):
            next(search)
    else:
        assert next(search).number == 0
        assert next(search) is None  # another trains what is left
    assert access.study.get_trials()[0].state == TrialState.RUNNING
    assert other.owns(other.study, 0)


def test_files_of_trials_are_kept_once_and_whole(access, tmp_path):
    study, number = access.study, access.study.ask().number
    access.attach(study, number, "a.zip", b"content")
    access.attach(study, number, "a.zip", b"content")
    assert access.fetch(study, number, "a.zip") == [b"content"]
    assert access.fetch(study, number, "b.zip") == []
    (kept,) = (tmp_path / "artifacts").iterdir()
    kept.write_bytes(b"con")  # of one who was killed while it wrote
    access.attach(study, number, "a.zip", b"content")
    assert access.fetch(study, number, "a.zip") == [b"content"]  # and a reference without its file
    access.study.tell(number, 1.0)
    access.attach(study, number, "a.zip", b"of one who was taken for dead")
    assert access.fetch(study, number, "a.zip") == [b"content"]
    shutil.rmtree(tmp_path / "artifacts")
    (tmp_path / "artifacts").write_text("a file, as a share that broke off")
    assert access.fetch(study, number, "a.zip") == []
    access.attach(study, number, "a.zip", b"content")  # said in the log


def test_files_that_cannot_be_kept_cost_one_warning(access, tmp_path, said):
    (tmp_path / "artifacts").write_text("a file")
    number = access.study.ask().number
    for name in ("a", "b"):
        access.attach(access.study, number, name, b"content")
    assert access.fetch(access.study, number, "a") == []
    assert len([r for r in said if "no files of trials" in r.getMessage()]) == 1


def test_other_settings_are_refused_without_a_change(url):
    name = "other settings"
    home = open_shared_study(make_url(url), name, IDENTITY, 30, HERE)
    run_id = home.study.user_attrs["run_id"]
    with pytest.raises(UserError, match=r"image_size: 64 -> 128.*--study-name"):
        open_shared_study(make_url(url), name, {"image_size": 128}, 30, HERE)
    again = open_shared_study(make_url(url), name, IDENTITY, 30, HERE).study
    assert again.user_attrs["run_id"] == run_id
    assert len(again.get_trials()) == 1


def test_who_joins_takes_what_the_first_participant_has_chosen(url):
    first = open_shared_study(make_url(url), "chosen", {"seed": 1}, 30, HERE, {"image_size": 640})
    second = open_shared_study(make_url(url), "chosen", {"seed": 1}, 30, HERE, {"image_size": 416})
    assert first.study.user_attrs["identity"] == second.study.user_attrs["identity"] == {"seed": 1, "image_size": 640}
    with pytest.raises(UserError, match="image_size: 640 -> 416"):
        open_shared_study(make_url(url), "chosen", {"seed": 1, "image_size": 416}, 30, HERE)


def test_a_study_of_another_program_is_left_alone(url):
    foreign = optuna.create_study(study_name="foreign", storage=url)
    foreign.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=3)
    with pytest.raises(UserError, match="another program"):
        open_shared_study(make_url(url), "foreign", IDENTITY, 30, HERE)
    assert len(foreign.get_trials()) == 3
    assert foreign.user_attrs == {}


@pytest.mark.parametrize(("text", "message"), [
    ("nonsense", "not the address of a database"), ("me:secret@host/db", "not the address of a database"),
    ("postgresql://me:secret@host:port/db", "not the address of a database"),
    ("oracle://me:secret@host/db", "PostgreSQL or MySQL"), ("sqlite://", "SQLite file"),
    ("sqlite:///{folder}/nowhere/s.db", r"no folder .*make it first"),
    ("sqlite:///{folder}/no.db", r"no\.db: file is not a database"),
    ("postgresql+psycopg://me:secret@127.0.0.1:1/db", "check --storage"),
    ("mysql+mysqldb://me:secret@127.0.0.1:1/db", "no driver"),
    ("postgresql+nonsense://me:secret@127.0.0.1:1/db", "no driver"),
])  # fmt: skip
def test_addresses_where_no_study_can_be_end_in_a_sentence_without_the_password(tmp_path, text, message):
    (tmp_path / "no.db").write_bytes(b"not a database, but long enough to be read as one" * 100)
    with pytest.raises(UserError, match=message) as found:
        open_shared_study(parse_storage(text.format(folder=tmp_path)), "x", IDENTITY, 30, HERE)
    assert "secret" not in str(found.value)
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_with_odd_characters(tmp_path):
    folder = tmp_path / "a{b}?c#d%20e"
    folder.mkdir()
    home = open_study(folder / "s.db", IDENTITY)
    home.close()
    assert (folder / "s.db").is_file()
    shared = open_shared_study(private_url(folder / "s.db"), home.study.study_name, IDENTITY, 30, HERE)
    assert shared.study.user_attrs["run_id"] == home.study.user_attrs["run_id"]


@pytest.mark.parametrize(("text", "hidden"), [
    ("postgresql+psycopg://me:se:c@ret@host/db", "postgresql+psycopg://me:***@host/db"),
    ("--storage=mysql://u:p@h/d", "--storage=mysql://u:***@h/d"),
    ("postgresql://me@host/db", "postgresql://me@host/db"), ("sqlite:///a/b.db", "sqlite:///a/b.db"),
    ("postgresql://host/db?user=me&password=se@cret&x=1", "postgresql://host/db?user=me&password=***&x=1"),
])  # fmt: skip
def test_passwords_are_hidden(text, hidden):
    assert hide_password(text) == hidden
