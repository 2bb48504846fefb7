"""The bar of the whole run says trial, best and time left, at every moment."""

import contextlib
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest

from composite_nas.base.console import Bar, RunBar
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.run.progress import InTournament, InTraining, RunRecord, RunReports
from composite_nas.search.shared_training import Leader
from composite_nas.search.study import open_study
from composite_nas.training.loop import Epoch
from tests.support.fakes import FakeRunner, record, search_for

N_TRIALS, N_WARMUP = 6, 3
# Three models to epoch 1 of two, the best of them to the end: four epochs.
FINALS = {"n_promoted": 2, "n_controls": 1, "top_k": 1, "full_epochs": 2, "rungs": (0.5,)}
TRIAL_0 = InTraining("trial 0", is_trial=True, epochs=4, images=10)


class Shown:
    """A study with reports, and what its bar drew."""

    def __init__(self, folder, settings=None):
        results = ResultsFolder(folder)
        results.create()
        self.access = open_study(results.study_db, {})
        self.settings = settings or Settings(n_trials=N_TRIALS, n_warmup=N_WARMUP, **FINALS)
        run = RunRecord(results, self.settings, self.access.study, "0" * 16, "run it again", lambda: None)
        self.reports = RunReports(self.settings, run, trial_images=10, full_images=100)

    def search(self, **options) -> None:
        for trial in search_for(self.access, FakeRunner(**options), N_TRIALS, N_WARMUP):
            self.reports.trial_changed(trial.number)


@pytest.fixture
def drawn(capsys):
    """Everything that the bar has drawn so far, a line each."""
    lines = []

    def read() -> list[str]:
        lines.extend(line for line in capsys.readouterr().err.split("\r") if "Whole run" in line)
        return lines

    return read


def test_trial_and_best_are_in_every_line(tmp_path, drawn):
    shown = Shown(tmp_path)
    with contextlib.closing(shown.access), shown.reports.bar:
        shown.search()
        for number, finished, leader in ((0, 0, None), (0, 2, Leader(4, 1, 0.25)), (1, 0, Leader(2, 1, 0.5))):
            shown.reports.tournament_moved(InTournament([(1, 3), (2, 1)], number, finished, 1, leader))
        shown.reports.finished()
        assert shown.reports.bar.n == shown.reports.bar.total
    lines = drawn()
    assert all(" left, " in line and "best: " in line for line in lines)
    assert "candidate 1 of 6, best: not yet known" in lines[0]
    assert any("candidate 3 of 6, best: not yet known" in line for line in lines)  # the warm-up has no scores
    complete = sorted((t.value, t.number) for t in shown.access.study.get_trials())
    best = f"best: trial {complete[0][1]}, score {complete[0][0]:+.3f}"
    assert any(f"candidate 6 of 6, {best}" in line for line in lines)
    assert any(f"full training, 0 of 3 models at epoch 1, {best}" in line for line in lines)
    best = "best: trial 4, mAP50-95 0.250"
    assert any(f"full training, 2 of 3 models at epoch 1, {best}" in line for line in lines)
    assert "full training, 0 of 1 models finished, best: trial 2, mAP50-95 0.500" in lines[-1]


def test_full_training_is_announced_with_its_cost(tmp_path, said):
    shown = Shown(tmp_path)
    with contextlib.closing(shown.access), shown.reports.bar:
        shown.reports.tournament_moved(InTournament([(3, 11), (10, 3)], 0, 4, first_epoch=2))
    announced = said[-1].getMessage()
    assert "of 11 models" in announced
    assert "11 to epoch 3, the better 3 to epoch 10; at most 35 epochs to come" in announced  # (11 - 4) x 2 + 3 x 7


def test_the_bar_of_a_shared_study_counts_what_others_have_done(tmp_path, drawn):
    """Nothing when this participant has trained the trial itself."""
    shown = Shown(tmp_path, Settings(n_trials=N_TRIALS, n_warmup=N_WARMUP, storage="sqlite:///shared.db", **FINALS))
    with contextlib.closing(shown.access), shown.reports.bar as bar:
        numbers = []
        for trial in search_for(shown.access, FakeRunner(), N_TRIALS, N_WARMUP):
            if not numbers:
                for epoch in (1, 2):
                    shown.reports.epoch_finished(TRIAL_0, Epoch(replace(record(1.0), epoch=epoch)))
            shown.reports.trial_changed(trial.number)
            numbers.append(bar.n)
    assert numbers[0] == 20
    assert numbers[-1] == 20 * N_TRIALS


def test_a_resumed_run_says_so_from_its_first_line(tmp_path, drawn):
    first = Shown(tmp_path)
    with contextlib.closing(first.access), first.reports.bar:
        first.search()
    before = len(drawn())
    again = Shown(tmp_path, replace(first.settings, n_trials=10))
    with contextlib.closing(again.access):
        again.reports.bar.close()
        line = drawn()[before]
        assert "candidate 7 of 10, best: trial " in line
        # 6 of 10 trials of 2 x 10 pictures, and four epochs of 100: 120 of 600.
        assert " 20%" in line
        assert again.reports.bar.n == 120
        assert "? left" in line  # nothing was trained here yet


def test_epochs_read_back_do_not_shorten_the_time_left(tmp_path, drawn):
    shown = Shown(tmp_path)
    with contextlib.closing(shown.access), shown.reports.bar as bar:
        for epoch in (1, 2):
            shown.reports.epoch_finished(TRIAL_0, Epoch(replace(record(1.0), epoch=epoch), is_read_back=True))
        assert (bar.n, bar.seconds_left()) == (20, None)
        time.sleep(0.2)
        shown.reports.epoch_finished(TRIAL_0, Epoch(replace(record(1.0), epoch=3, seconds=0.2)))
        assert bar.n == 30
        assert bar.seconds_left() is not None


def test_time_before_the_first_epoch_does_not_lengthen_the_time_left(tmp_path, drawn):
    shown = Shown(tmp_path)
    with contextlib.closing(shown.access), shown.reports.bar as bar:
        time.sleep(0.5)  # workers start
        shown.reports.epoch_finished(TRIAL_0, Epoch(replace(record(1.0), seconds=0.2)))
        left = bar.seconds_left()
    # 10 pictures in 0.2 s; left are 6 trials of 2 x 10 and four epochs of 100 less these 10.
    assert left == pytest.approx(510 / 50, rel=0.2)


def test_the_time_left_follows_from_what_was_counted_here(monkeypatch):
    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr("composite_nas.base.console.time", SimpleNamespace(monotonic=lambda: clock.now))
    with RunBar(1000, 200) as bar:
        clock.now += 10
        assert bar.seconds_left() is None
        bar.update(100)  # 10 a second
        assert bar.seconds_left() == pytest.approx(70)
        bar.skip(300)  # by others, or read back
        assert bar.seconds_left() == pytest.approx(40)
        clock.now += 15
        assert bar.seconds_left() == pytest.approx(25)  # an epoch is on its way
        clock.now += 5
        bar.update(100)  # 5 a second
        assert bar.seconds_left() == pytest.approx(300 * (0.95 * 10 + 20) / (0.95 * 100 + 100))
        bar.update(0)  # by a shared study, when all was counted
        assert bar.seconds_left() > 0
        clock.now += 1000
        assert bar.seconds_left() is None  # it takes longer than all before: nobody knows
        bar.update(300)
        assert bar.seconds_left() == 0


def test_the_bar_is_redrawn_while_nothing_is_counted(drawn, monkeypatch):
    monkeypatch.setattr("composite_nas.base.console.LOG_REDRAW_S", 0.05)
    monkeypatch.setattr("composite_nas.base.console.MIN_REDRAW_S", 0.05)
    with RunBar(100, text="candidate 1 of 2, best: not yet known"):
        deadline = time.monotonic() + 20
        while len(drawn()) < 4 and time.monotonic() < deadline:
            time.sleep(0.02)
        assert len(drawn()) >= 4
    assert all("candidate 1 of 2, best: not yet known" in line for line in drawn())


def test_a_bar_that_was_interrupted_while_it_was_made_ends_quietly(capsys):
    bar = Bar.__new__(Bar)  # what Ctrl-C in its __init__ leaves
    del bar
    assert "Traceback" not in capsys.readouterr().err
