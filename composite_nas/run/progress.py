"""Where a run stands: the trials' table, the study's copy and ``checkpoint.json`` on disk at every moment, and what
is shown meanwhile, log lines and the bar of the whole run.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import optuna
from optuna.trial import FrozenTrial
from tqdm import tqdm

from composite_nas.base.console import RunBar, logger
from composite_nas.base.files import number_or_nan, write_json, write_text
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.base.tables import csv_line
from composite_nas.score.dynamics import DERIVED_FIELDS, METRIC_FIELDS
from composite_nas.search.shared_training import Leader, Stand
from composite_nas.search.study import write_backup, write_study_pickle
from composite_nas.search.tournament import Tournament, plan_rounds, rung_epochs
from composite_nas.search.trials import (
    DYNAMICS,
    best_in_words,
    count_states,
    count_trained,
    parameter_names,
    sum_trained,
    trial_row,
)
from composite_nas.training.loop import Epoch
from composite_nas.training.timetable import epochs_after_trial

# Of a run's time that may go into copies of the study; the database has everything at every moment.
COPIES_SHARE = 0.02
TRIAL_COLUMNS = ("trial", "state", "reason", "score", *METRIC_FIELDS, *DERIVED_FIELDS)


class InTraining(NamedTuple):
    """One training of a run.

    Attributes:
        what: for people: trial 3, control trial_0007.
        is_trial: or a full training.
        epochs: of the whole training.
        images: seen in an epoch.
    """

    what: str
    is_trial: bool
    epochs: int
    images: int


class InTournament(NamedTuple):
    """How far a tournament is, for people.

    Attributes:
        plan: epoch and number of models of each round.
        number: of the round, 0 for the first.
        finished: how many of its models have reached its epoch.
        first_epoch: of full training.
        leader: the best so far, by mAP.
    """

    plan: list[tuple[int, int]]
    number: int
    finished: int
    first_epoch: int
    leader: Leader | None = None

    @property
    def epochs_planned(self) -> int:
        """Of all models together."""
        return self._epochs([count for _, count in self.plan])

    @property
    def epochs_done(self) -> int:
        return self._epochs([*(count for _, count in self.plan[: self.number]), self.finished])

    def _epochs(self, counts: list[int]) -> int:
        ends = [epoch for epoch, _ in self.plan]
        lengths = (end - begun for begun, end in itertools.pairwise([self.first_epoch - 1, *ends]))
        return sum(count * length for count, length in zip(counts, lengths, strict=False))

    @property
    def in_words(self) -> str:
        epoch, count = self.plan[self.number]
        if self.number + 1 == len(self.plan):
            return f"full training, {self.finished} of {count} models finished"
        return f"full training, {self.finished} of {count} models at epoch {epoch}"


def describe_stand(tournament: Tournament, stand: Stand, first_epoch: int) -> InTournament:
    """As planned, but for the rounds that have begun, where some may have failed."""
    begun = [(r.epoch, len(r.entered)) for r in stand.rounds]
    plan = begun + tournament.plan()[len(begun) :]
    return InTournament(plan, len(begun) - 1, stand.finished, first_epoch, stand.leader)


class TrialsTable:
    """trials_proxy_metrics.csv: TRIAL_COLUMNS (TrainingDynamics and what scores derive from them), then parameters.

    Rows that do not change any more are made once: a study may have thousands.
    """

    def __init__(self, path: Path):
        self.path = path
        self._columns: tuple[str, ...] = ()
        self._final_rows: dict[int, str] = {}

    def write(self, trials: Sequence[FrozenTrial]) -> None:
        """Write the whole table, of all trials in order of number; what is not known is empty."""
        columns = (*TRIAL_COLUMNS, *parameter_names(trials))
        if columns != self._columns:
            self._columns, self._final_rows = columns, {}
        lines = [csv_line(columns)]
        for trial in trials:
            line = self._final_rows.get(trial.number)
            if line is None:
                cells = trial_row(trial)
                line = csv_line("" if (value := cells.get(name)) is None else value for name in columns)
                if trial.state.is_finished():
                    self._final_rows[trial.number] = line
            lines.append(line)
        write_text(self.path, "".join(lines))


class RunRecord:
    """Writes the files that say where a run stands; ``keep_copy`` is called when they are up to date.

    dataset: for JSON, as ``handover.describe_dataset`` tells.
    """

    def __init__(
        self,
        results: ResultsFolder,
        settings: Settings,
        study: optuna.Study,
        dataset: dict,
        how_to_continue: str,
        keep_copy: Callable[[], None],
    ):
        self.results, self.settings, self.study, self.keep_copy = results, settings, study, keep_copy
        self.dataset, self.how_to_continue = dataset, how_to_continue
        self.stage = "search"
        self._table, self._next_copies = TrialsTable(results.trials_csv), 0.0

    def after_trial(self) -> None:
        """The study has changed."""
        trials = self._trials()
        self._table.write(trials)
        if time.monotonic() >= self._next_copies:
            self._write_copies()
        self._write_checkpoint(trials, None)

    @property
    def trained(self) -> int:
        """Candidates that count towards ``n_trials``."""
        return count_trained(self._trials())

    def _trials(self) -> list[FrozenTrial]:
        return self.study.get_trials(deepcopy=False)

    def _write_copies(self) -> None:
        """Backup and pickle hold all trials: writing them after each of thousands would take longer than a trial."""
        started = time.monotonic()
        write_backup(self.study, self.results.study_db)
        write_study_pickle(self.results.study_pickle, self.study)
        self._next_copies = time.monotonic() + (time.monotonic() - started) / COPIES_SHARE

    def after_epoch(self, training: InTraining, epoch: int) -> None:
        """An epoch is finished and its state kept."""
        known = {"what": training.what, "epochs_finished": epoch, "epochs": training.epochs}
        self._write_checkpoint(self._trials(), known)

    def enter(self, stage: str) -> None:
        """``stage``: search, full training with how many models are finished, or finished."""
        self.stage, trials = stage, self._trials()
        self._table.write(trials)
        self._write_copies()
        self._write_checkpoint(trials, None)

    def _write_checkpoint(self, trials: list[FrozenTrial], training: dict | None) -> None:
        states, wanted = count_states(trials), self.settings.n_trials
        done = sum_trained(states)
        words = [f"{done} of {wanted} candidates trained" if done <= wanted else f"{done} candidates trained"]
        if self.stage != "search":
            words.append(self.stage)
        if training:
            words.append(f"{training['what']}: {training['epochs_finished']} of {training['epochs']} epochs")
        if self.stage != "finished":
            words.append(f"unless it is still going on, {self.how_to_continue}")
        document = {
            "run_id": self.study.user_attrs["run_id"],
            "stage": self.stage,
            "in_words": "; ".join(words),
            "trials_trained": done,
            "trials_wanted": wanted,
            "trials_by_state": states,
            "best": best_in_words(trials),
            "in_training": training,
            "settings": self.settings.to_dict(),
            "dataset": self.dataset,
            "written": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        }
        write_json(self.results.checkpoint, document)
        self.keep_copy()


class RunReports:
    """Told by the run's own participant, or by the processes that train side by side (see ``participant.Reports``).

    Args:
        trial_images, full_images: training pictures of a trial and of full training; the bar counts pictures seen.
    """

    def __init__(self, settings: Settings, record: RunRecord, trial_images: int, full_images: int):
        self.settings, self.record, self._full_images = settings, record, full_images
        self._per_trial, self._has_begun_finals = settings.epochs_per_trial * trial_images, False
        trials = record.study.get_trials(deepcopy=False)
        seen, of_trials = count_trained(trials) * self._per_trial, settings.n_trials * self._per_trial
        first = epochs_after_trial(
            settings.full_epochs, full_images, settings.epochs_per_trial, trial_images
        ).start
        rungs = rung_epochs(settings.rungs, first, settings.full_epochs)
        places = max(settings.n_promoted, settings.top_k) + settings.n_controls
        plan = plan_rounds(settings.n_trials, places, settings.top_k, rungs)
        epochs = InTournament(plan, 0, 0, first).epochs_planned
        text = _standing(self._search_stage(trials), best_in_words(trials))
        self.bar = RunBar(of_trials + epochs * full_images, min(seen, of_trials), text)

    def _search_stage(self, trials: list[FrozenTrial]) -> str:
        wanted = self.settings.n_trials
        return f"candidate {min(count_trained(trials) + 1, wanted)} of {wanted}"

    def _raise_bar(self, seen: int) -> None:
        """What was read back, left out or trained elsewhere has not moved the bar."""
        more = max(0, min(seen, self.bar.total) - self.bar.n)
        if self.settings.storage:  # the work of others shortens the time left
            self.bar.update(more)
        else:
            self.bar.skip(more)

    def trial_changed(self, number: int) -> None:
        trials = self.record.study.get_trials(deepcopy=False)
        trial = trials[number]
        row = trial_row(trial)
        if row["state"] in ("complete", "measured"):
            score = "not yet" if row["score"] is None else f"{row['score']:+.3f}"
            logger.info(
                "Trial %d: score %s, val loss %.3f, early mAP50 %.3f, %.2f GMACs, %.2f M parameters, %.0f s",
                trial.number, score, row["val_loss"], number_or_nan(row["map50"]), row["gmacs"], row["n_params"] / 1e6,
                sum(r["seconds"] for r in trial.user_attrs[DYNAMICS]),
            )  # fmt: skip
        else:
            logger.info("Trial %d: %s", trial.number, row["reason"] or row["state"])
        self._raise_bar(count_trained(trials) * self._per_trial)
        self.bar.show(_standing(self._search_stage(trials), best_in_words(trials)))
        self.record.after_trial()

    def epoch_finished(self, training: InTraining, epoch: Epoch) -> None:
        images, record = min(training.images, self.bar.total - self.bar.n), epoch.record
        if epoch.is_read_back:
            self.bar.skip(images)
        else:
            self.bar.begin(record.seconds)
            self.bar.update(images)
        if record.epoch < training.epochs or not training.is_trial:  # the metrics of a trial follow at once
            self.record.after_epoch(training, record.epoch)

    def finished(self) -> None:
        """Everything is trained, some of it earlier or elsewhere."""
        self._raise_bar(self.bar.total)

    def tournament_moved(self, stand: InTournament) -> None:
        left = stand.epochs_planned - stand.epochs_done
        self._raise_bar(self.bar.total - left * self._full_images)
        if not self._has_begun_finals:
            self._has_begun_finals = True
            self._announce(stand, left)
        self.record.enter(stand.in_words)
        best = _leader_in_words(stand.leader) or best_in_words(self.record.study.get_trials(deepcopy=False))
        self.bar.show(_standing(stand.in_words, best))

    def _announce(self, stand: InTournament, epochs_left: int) -> None:
        """What full training will cost, before it begins."""
        entered = stand.plan[0][1]
        promoted = min(entered, max(self.settings.n_promoted, self.settings.top_k))
        rounds = ", ".join(
            f"{'the better ' if place else ''}{count} to epoch {epoch}"
            for place, (epoch, count) in enumerate(stand.plan)
        )
        seconds = self.bar.seconds_left()
        logger.info(
            "Full training of %d models, the best %d by score and %d random: %s; at most %d epochs to come%s", entered,
            promoted, entered - promoted, rounds, epochs_left,
            "" if seconds is None else f", about {tqdm.format_interval(seconds)}",
        )  # fmt: skip


def _standing(stage: str, best: str | None) -> str:
    """Where the run stands, beside the bar."""
    return f"{stage}, best: {best or 'not yet known'}"


def _leader_in_words(leader: Leader | None) -> str | None:
    return leader and f"trial {leader.number}, mAP50-95 {leader.map50_95:.3f}"
