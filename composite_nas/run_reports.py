"""What a run shows while it goes on: log lines, the bar of the whole run, and the files that say where it stands."""

from __future__ import annotations

import time

from optuna.trial import FrozenTrial

from composite_nas.console import logger, run_bar
from composite_nas.dynamics import TrainingDynamics
from composite_nas.results import number_or_nan
from composite_nas.run_record import RunRecord
from composite_nas.settings import Settings
from composite_nas.trials import DYNAMICS, best_in_words, count_trained, trial_row


class RunReports:
    """Told by the run's own participant, or by the processes that train side by side (see ``participant.Reports``).

    Args:
        trial_images, full_images: training pictures of a trial and of full training; the bar counts pictures seen.
    """

    def __init__(self, settings: Settings, record: RunRecord, trial_images: int, full_images: int):
        self.settings, self.record = settings, record
        self._per_trial = settings.epochs_per_trial * trial_images
        self._per_final = settings.full_epochs * full_images
        self._told_of_finals = False
        finals, trials = settings.top_k + settings.n_controls, record.study.get_trials(deepcopy=False)
        seen, total = count_trained(trials) * self._per_trial, settings.n_trials * self._per_trial
        text = _standing(self._search_stage(trials), trials)
        self.bar = run_bar(total + finals * self._per_final, initial=min(seen, total), text=text)
        # When each training told of its last epoch; the bar's own beginning for those that have not yet.
        self._began, self._last_epoch = time.monotonic(), {}

    def _search_stage(self, trials: list[FrozenTrial]) -> str:
        wanted = self.settings.n_trials
        return f"trial {min(count_trained(trials) + 1, wanted)} of {wanted}"

    def _show(self, stage: str, trials: list[FrozenTrial]) -> None:
        self.bar.set_postfix_str(_standing(stage, trials))

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
        self._show(self._search_stage(trials), trials)
        self.record.after_trial()

    def epoch_finished(self, what: str, record: TrainingDynamics, epochs: int, images: int) -> None:
        images, now = min(images, self.bar.total - self.bar.n), time.monotonic()
        elapsed, self._last_epoch[what] = now - self._last_epoch.get(what, self._began), now
        if elapsed < record.seconds / 2:  # one of an earlier session, read back
            self.bar.skip(images)
        else:
            self.bar.begin(record.seconds)
            self.bar.update(images)
        if record.epoch < epochs or not what.startswith("trial"):  # the metrics of a trial follow at once
            self.record.after_epoch(what, record, epochs)

    def finished(self) -> None:
        """Everything is trained, some of it earlier or elsewhere."""
        self._raise_bar(self.bar.total)

    def finals_finished(self, count: int, total: int) -> None:
        if not self._told_of_finals:
            self._told_of_finals = True
            top = min(total, self.settings.top_k)
            logger.info(
                "Training %d models fully: the best %d by score and %d random controls", total, top, total - top
            )
        self.record.enter(f"full training, {count} of {total} models finished")
        self._raise_bar(self.bar.total - (total - count) * self._per_final)
        trials = self.record.study.get_trials(deepcopy=False)
        self._show(f"full training {min(count + 1, total)} of {total}", trials)


def _standing(stage: str, trials: list[FrozenTrial]) -> str:
    """Where the run stands, beside the bar."""
    return f"{stage}, best: {best_in_words(trials) or 'not yet known'}"
