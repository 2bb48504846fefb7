"""Where a run stands, on disk at every moment: the trials' table, the study's copies and ``checkpoint.json``."""

from __future__ import annotations

import time
from collections.abc import Callable

import optuna
from optuna.trial import FrozenTrial

from composite_nas.dynamics import TrainingDynamics
from composite_nas.results import ResultsFolder, TrialsTable, write_json
from composite_nas.settings import Settings
from composite_nas.study_store import write_backup, write_study_pickle
from composite_nas.trials import best_in_words, count_states, count_trained, parameter_names, sum_trained, trial_row

# Of a run's time that may go into copies of the study; the database has everything at every moment.
COPIES_SHARE = 0.02


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
        self._write_table(trials)
        if time.monotonic() >= self._next_copies:
            self._write_copies()
        self._write_checkpoint(trials, None)

    @property
    def trained(self) -> int:
        """Candidates that count towards ``n_trials``."""
        return count_trained(self._trials())

    def _trials(self) -> list[FrozenTrial]:
        return self.study.get_trials(deepcopy=False)

    def _write_table(self, trials: list[FrozenTrial]) -> None:
        self._table.write(
            range(len(trials)), lambda n: (trial_row(trials[n]), trials[n].state.is_finished()), parameter_names(trials)
        )

    def _write_copies(self) -> None:
        """Backup and pickle hold all trials: writing them after each of thousands would take longer than a trial."""
        started = time.monotonic()
        write_backup(self.study, self.results.study_db)
        write_study_pickle(self.results.study_pickle, self.study)
        self._next_copies = time.monotonic() + (time.monotonic() - started) / COPIES_SHARE

    def after_epoch(self, what: str, record: TrainingDynamics, epochs: int) -> None:
        """An epoch of ``what`` (trial 3, control trial_0007) is finished and its state kept."""
        training = {"what": what, "epochs_finished": record.epoch, "epochs": epochs}
        self._write_checkpoint(self._trials(), training)

    def enter(self, stage: str) -> None:
        """``stage``: search, full training with how many models are finished, or finished."""
        self.stage, trials = stage, self._trials()
        self._write_table(trials)
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
            words.append(self.how_to_continue)
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
