"""What a run shows while it goes on: log lines, the bar of the whole run, and the files that say where it stands."""

from __future__ import annotations

from tqdm import tqdm

from composite_nas.console import logger, run_bar
from composite_nas.dynamics import TrainingDynamics
from composite_nas.results import ResultsFolder, number_or_nan
from composite_nas.run_record import RunRecord
from composite_nas.settings import Settings
from composite_nas.table_log import log_row
from composite_nas.trials import DYNAMICS, best_in_words, count_trained, trial_row


class RunReports:
    """Told by the run's own participant, or by the processes that train side by side (see ``participant.Reports``).

    Args:
        trial_images, full_images: training pictures of a trial and of full training; the bar counts pictures seen.
    """

    def __init__(
        self, settings: Settings, results: ResultsFolder, record: RunRecord, trial_images: int, full_images: int
    ):
        self.settings, self.results, self.record = settings, results, record
        self._per_trial = settings.epochs_per_trial * trial_images
        self._per_final = settings.full_epochs * full_images
        self._told_of_finals = False
        finals = settings.top_k + settings.n_controls
        self.bar: tqdm = run_bar(settings.n_trials * self._per_trial + finals * self._per_final)
        self._raise_bar(count_trained(record.study.get_trials(deepcopy=False)) * self._per_trial)

    def _raise_bar(self, seen: int) -> None:
        """What was read back or trained elsewhere has not moved the bar."""
        self.bar.update(max(0, min(seen, self.bar.total) - self.bar.n))

    def trial_changed(self, number: int) -> None:
        trials = self.record.study.get_trials(deepcopy=False)
        trial = trials[number]
        row = trial_row(trial)
        log_row(self.results.trials_csv.name, row)
        if row["state"] in ("complete", "measured"):
            score = "not yet" if row["score"] is None else f"{row['score']:+.3f}"
            logger.info(
                "Trial %d: score %s, val loss %.3f, early mAP50 %.3f, %.2f GMACs, %.2f M parameters, %.0f s",
                trial.number, score, row["val_loss"], number_or_nan(row["map50"]), row["gmacs"], row["n_params"] / 1e6,
                sum(r["seconds"] for r in trial.user_attrs[DYNAMICS]),
            )  # fmt: skip
        else:
            logger.info("Trial %d: %s", trial.number, row["reason"] or row["state"])
        best = best_in_words(trials)
        self.bar.set_postfix_str(f"[best: {best}]" if best else "", refresh=False)
        self._raise_bar(count_trained(trials) * self._per_trial)
        self.record.after_trial()

    def epoch_finished(self, what: str, record: TrainingDynamics, epochs: int, images: int) -> None:
        self.bar.update(min(images, self.bar.total - self.bar.n))
        if record.epoch < epochs or not what.startswith("trial"):  # the metrics of a trial follow at once
            self.record.after_epoch(what, record, epochs)

    def finals_finished(self, count: int, total: int) -> None:
        if not self._told_of_finals:
            self._told_of_finals = True
            top = min(total, self.settings.top_k)
            logger.info(
                "Training %d models fully: the best %d by score and %d random controls", total, top, total - top
            )
        self.record.enter(f"full training, {count} of {total} models finished")
        self._raise_bar(self.bar.total - (total - count) * self._per_final)
