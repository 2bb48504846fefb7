"""Where a run stands, on disk at every moment: the trials' table, the study's copy and ``checkpoint.json``."""

from __future__ import annotations

import time
from collections.abc import Callable

import optuna

from composite_nas.dynamics import TrainingDynamics
from composite_nas.results import ResultsFolder, TrialsTable, write_json
from composite_nas.settings import Settings
from composite_nas.study_pickle import write_study_pickle
from composite_nas.trials import count_states, count_trained, parameter_names, ranked_trials, trial_row

# Of a run's time that may go into copies of the study; the database has everything at every moment.
PICKLE_SHARE = 0.02


class RunRecord:
    """Writes the files that say where a run stands; ``keep_copy`` is called when they are up to date."""

    def __init__(
        self,
        results: ResultsFolder,
        settings: Settings,
        study: optuna.Study,
        dataset_fingerprint: str,
        how_to_continue: str,
        keep_copy: Callable[[], None],
    ):
        self.results, self.settings, self.study, self.keep_copy = results, settings, study, keep_copy
        self.dataset_fingerprint, self.how_to_continue = dataset_fingerprint, how_to_continue
        self.stage = "search"
        self._table, self._next_pickle = TrialsTable(results.trials_csv), 0.0

    def after_trial(self) -> None:
        """The study has changed."""
        self._write_table()
        if time.monotonic() >= self._next_pickle:
            self._write_pickle()
        self._write_checkpoint(None)

    def _write_table(self) -> None:
        trials = self.study.get_trials(deepcopy=False)
        self._table.write(
            range(len(trials)), lambda n: (trial_row(trials[n]), trials[n].state.is_finished()), parameter_names(trials)
        )

    def _write_pickle(self) -> None:
        """It holds all trials, so that writing it after each of thousands would take longer than a trial."""
        started = time.monotonic()
        write_study_pickle(self.results.study_pickle, self.study)
        self._next_pickle = time.monotonic() + (time.monotonic() - started) / PICKLE_SHARE

    def after_epoch(self, what: str, record: TrainingDynamics, epochs: int) -> None:
        """An epoch of ``what`` (trial 3, control trial_0007) is finished and its state kept."""
        self._write_checkpoint({"what": what, "epochs_finished": record.epoch, "epochs": epochs})

    def enter(self, stage: str) -> None:
        """``stage``: search, full training with how many models are finished, or finished."""
        self.stage = stage
        self._write_table()
        self._write_pickle()
        self._write_checkpoint(None)

    def best(self) -> str | None:
        """The best trial so far, in words."""
        ranked = ranked_trials(self.study)
        return f"trial {ranked[0].number}, score {ranked[0].value:+.3f}" if ranked else None

    def _write_checkpoint(self, training: dict | None) -> None:
        done, wanted = count_trained(self.study), self.settings.n_trials
        words = [f"{done} of {wanted} candidates trained"]
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
            "trials_by_state": count_states(self.study),
            "best": self.best(),
            "in_training": training,
            "settings": self.settings.to_dict(),
            "dataset_fingerprint": self.dataset_fingerprint,
            "written": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        }
        write_json(self.results.checkpoint, document)
        self.keep_copy()
