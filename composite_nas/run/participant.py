"""One process that takes part in a run: it trains candidates, then those that go on, and reports what happens."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from optuna.trial import BaseTrial, FrozenTrial

from composite_nas.base.console import logger, progress_bar
from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure, StopRequested, UserError
from composite_nas.base.files import number_or_nan, write_json
from composite_nas.base.results_folder import ARTIFACTS, ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.data.dataset import DroneDataset, draw_subset
from composite_nas.data.image_cache import Framing, ImageCache, load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.detection.network import Cost, count_cost
from composite_nas.report.live_view import LiveView, TrainingView, picture_of
from composite_nas.run.progress import InTournament, InTraining, describe_stand
from composite_nas.score.choice import choose_source
from composite_nas.score.formula import CompositeScore
from composite_nas.search.full_training import FullTraining, remove_useless_states
from composite_nas.search.loop import Measured, Search, frozen_score
from composite_nas.search.shared_training import Result, SharedTraining
from composite_nas.search.sharing import StudyAccess
from composite_nas.search.space import suggest
from composite_nas.search.tournament import Entrant, Tournament, rung_epochs
from composite_nas.search.trials import ranked_trials
from composite_nas.training.evaluation import warm_up
from composite_nas.training.loop import Epoch, Training
from composite_nas.training.recipe import Candidate
from composite_nas.training.timetable import epochs_after_trial, whole_epochs
from composite_nas.training.zero_cost import zero_cost_scores


@dataclass(frozen=True)
class Job:
    """What all participants of a run on one machine have in common; can be sent to a process.

    Attributes:
        identity: of the study.
        val_indices: the validation subset of the trials.
        experiment_statistics: proxy_stats.json of the user's own correlation experiment, if there is one.
        procedural: whether the dataset is drawn.
        backbones: names of pretrained ones and files of their weights; none for candidates from scratch.
        max_memory_mb: image caches that are larger (MiB) stay on disk.
    """

    settings: Settings
    dataset: DroneDataset
    results: ResultsFolder
    identity: dict
    val_indices: tuple[int, ...]
    experiment_statistics: Path
    procedural: bool
    backbones: Mapping[str, Path] = field(default_factory=dict)
    max_memory_mb: int = 1024

    @cached_property
    def canvas(self) -> Canvas:
        """The canvas of all pictures, in trials and full training alike."""
        return self.dataset.canvas(self.settings.known_image_size, self.settings.rectangle)

    @property
    def trial_share(self) -> float:
        """Pictures seen in a trial as a share of those in full training."""
        settings, images = self.settings, len(self.dataset.train)
        trial_images = min(settings.max_samples or images, images)
        return round(settings.epochs_per_trial * trial_images / (settings.full_epochs * images), 4)

    def _cache(self, samples: list, name: str) -> ImageCache:
        framing = Framing(self.canvas, self.dataset.value_range)
        return load_image_cache(samples, framing, self.results.cache, name, self.dataset.findings, self.max_memory_mb)

    @cached_property
    def trial_caches(self) -> tuple[ImageCache, ImageCache]:
        """Training and validation pictures of the trials."""
        settings, dataset = self.settings, self.dataset
        imports = threading.Thread(target=warm_up, name="imports")
        imports.start()
        try:
            train = self._cache(draw_subset(dataset.train, settings.max_samples, settings.seed), "train_subset")
            return train, self._cache([dataset.val[i] for i in self.val_indices], "val_subset")
        finally:
            imports.join()

    @cached_property
    def full_caches(self) -> tuple[ImageCache, ImageCache]:
        """Training and validation pictures of full training."""
        return self._cache(self.dataset.train, "train"), self._cache(self.dataset.val, "val")

    def test_cache(self) -> ImageCache:
        """Decode the pictures of the test split, of a dataset that has one; nothing is trained or chosen on them."""
        return self._cache(self.dataset.test, "test")


def artifacts_folder(settings: Settings, results: ResultsFolder) -> Path:
    """The folder of the files that belong to trials."""
    return results.artifacts if settings.shared_dir is None else settings.shared_dir / ARTIFACTS


class Reports(Protocol):
    """Who hears what a participant does."""

    def trial_changed(self, number: int) -> None:
        """A trial has ended or gained its metrics."""

    def epoch_finished(self, training: InTraining, epoch: Epoch) -> None:
        """An epoch is finished, and its state kept."""

    def tournament_moved(self, stand: InTournament) -> None:
        """Another model has reached a rung."""


class Participant:
    """Takes part in the search and in full training, alone or with others; a ``CandidateRunner``.

    Args:
        has_console: whether it shows a bar for every training and says where the score comes from.
    """

    def __init__(
        self,
        job: Job,
        access: StudyAccess,
        device: Device,
        reports: Reports,
        should_stop: Callable[[], bool],
        has_console: bool = True,
    ):
        self.job, self.access, self.device, self.reports, self.should_stop = job, access, device, reports, should_stop
        self._has_console, self._has_score = has_console, False
        origin = {
            "dataset_fingerprint": job.dataset.fingerprint,
            "image_size": job.canvas.label,
            "epochs": job.settings.epochs_per_trial,
            "trial_share": job.trial_share,
            "backbones": job.settings.backbones,
            "tile": job.dataset.tile,
        }
        frozen = frozen_score(access.study)
        self.source = choose_source(
            job.settings, origin, job.experiment_statistics, warn=has_console and frozen is None
        )
        # Another participant or session may have frozen another formula than this one would take now.
        self._used = frozen or self.source
        self._view = LiveView(job.results.tensorboard, say=has_console)

    def search(self) -> CompositeScore:
        """Until all candidates have been trained and ranked."""
        search = Search(self.access, self, self.source, self.job.settings)
        for trial in search:
            self._keep_score(search)
            if trial is None:
                self._wait()
            else:
                self._trial_changed(trial)
        self._keep_score(search)
        assert search.score is not None  # or no candidate could have been told
        return search.score

    def _keep_score(self, search: Search) -> None:
        """The study's own copy counts; ``proxy_stats.json`` is written from it for people and other runs."""
        if search.score is not None and not self._has_score:
            self._has_score = True
            write_json(self.job.results.proxy_stats, search.score.to_dict())
            if search.has_frozen_score:
                logger.info("Score (lower is better, from %s): %s", search.score.source, search.score.formula())

    def _wait(self) -> None:
        if self.should_stop():
            raise StopRequested
        self.access.wait()

    def suggest(self, trial: BaseTrial) -> Candidate:
        job, settings = self.job, self.job.settings
        return suggest(
            trial, len(job.dataset.class_names), settings.full_epochs, settings.seed, settings.epochs_per_trial,
            job.backbones,
        )  # fmt: skip

    def cost(self, candidate: Candidate) -> Cost:
        return count_cost(candidate.detector, self.job.canvas)

    def train(self, candidate: Candidate, number: int) -> Measured:
        train, val = self.job.trial_caches
        epochs = candidate.train.trial_epochs
        shown_as = InTraining(f"trial {number}", True, epochs, len(train))
        zero_cost = {}
        if self._used.needs_zero_cost:
            zero_cost = zero_cost_scores(candidate, train, self.device)
        stage = whole_epochs(train, val, range(1, epochs + 1), candidate.train.batch_size)
        training = Training(candidate, [stage], self.device, self.job.results.trial_state(number))
        view = self._view.training(f"trial_{number:04d}")
        with view as shown, self._watched(training, shown_as.what) as before_batch:
            for epoch in training.epochs(before_batch):
                training.save()
                shown.epoch(epoch.record)
                self.reports.epoch_finished(shown_as, epoch)
            picture = self._show(shown, training, val)
        self.access.attach(self.access.study, number, f"trial_{number:04d}.jpg", picture)
        return Measured(training.history, zero_cost)

    @contextlib.contextmanager
    def _watched(self, training: Training, what: str) -> Iterator[Callable[[], None]]:
        """What to do before every batch: move a bar on the console, and stop where the run is to stop."""
        with progress_bar(
            f"  {what}", training.total_steps, unit="step", leave=False, initial=training.steps_done,
            disable=not self._has_console,
        ) as bar:  # fmt: skip

            def before_batch() -> None:
                if self.should_stop():
                    raise StopRequested
                bar.update(training.steps_done - bar.n)

            yield before_batch

    def _show(self, shown: TrainingView, training: Training, val: ImageCache) -> bytes:
        """A picture of what it finds, also returned."""
        picture = picture_of(training.evaluation, val, self.job.dataset.class_names)
        shown.picture(picture)
        return picture

    def _trial_changed(self, trial: FrozenTrial) -> None:
        measured = not trial.state.is_finished()
        if not (measured and self._has_score):  # its score is known: it is told, and reported, at once
            self._remove_useless_states()
            self.reports.trial_changed(trial.number)

    def _remove_useless_states(self) -> None:
        trials = self.access.study.get_trials(deepcopy=False)
        may_enter = self._tournament([self.job.settings.full_epochs]).may_enter()
        remove_useless_states(self.job.results, trials, may_enter)

    def _tournament(self, epochs: Sequence[int]) -> Tournament:
        settings, ranked = self.job.settings, ranked_trials(self.access.study.get_trials(deepcopy=False))
        return Tournament(ranked, settings.n_promoted, settings.n_controls, settings.top_k, epochs, settings.seed)

    def finals(self) -> tuple[FullTraining, Result]:
        """Until the tournament of full training is over; its models and records are then in ``models/``."""
        job, settings = self.job, self.job.settings
        trial_images, images = len(job.trial_caches[0]), len(job.full_caches[0])
        first = epochs_after_trial(settings.full_epochs, images, settings.epochs_per_trial, trial_images).start
        epochs = rung_epochs(settings.rungs, first, settings.full_epochs)
        training = FullTraining(
            settings.full_epochs, settings.epochs_per_trial, settings.seed, epochs, job.identity, job.dataset,
            job.procedural, job.results, job.backbones,
        )  # fmt: skip
        tournament = self._tournament(epochs)
        if not tournament.ranked:
            raise UserError(
                f"{job.results.root}: none of the candidates could be trained, so none can be trained on: look at the "
                "reasons in trials_proxy_metrics.csv"
            )

        def train(entrant: Entrant, epoch: int) -> None:
            self._train_on(training, entrant, epoch)

        shared = SharedTraining(self.access, training, tournament, train, attach_files=bool(settings.storage))
        told = None
        for stand in shared:
            if stand is None:
                self._wait()
            elif (known := describe_stand(tournament, stand, first)) != told:
                told = known
                self.reports.tournament_moved(known)
        result = shared.result()
        self._remove_useless_states()
        return training, result

    def _train_on(self, full: FullTraining, entrant: Entrant, epoch: int) -> None:
        """Up to this epoch of full training."""
        shown_as = InTraining(f"{entrant.role} {entrant.name}", False, full.epochs, len(self.job.full_caches[0]))
        try:
            training = full.begin(entrant, epoch, self.job.trial_caches, self.job.full_caches, self.device)
            view = self._view.training(f"final_{entrant.name}")
            with view as shown, self._watched(training, entrant.name) as before_batch:
                for place, found in enumerate(training.epochs(before_batch), 1):
                    in_trial = place <= full.trial_epochs  # most often read back
                    if found.is_best and not in_trial:
                        full.keep_best(entrant, training)
                    if found.record.epoch < full.epochs:
                        training.save()
                    if in_trial:
                        continue
                    shown.epoch(found.record)
                    if not found.is_read_back:
                        self.reports.epoch_finished(shown_as, found)
                if epoch < full.epochs:
                    full.pause(entrant, training)
                else:
                    full.finish(entrant, training)
                    if self._view.is_on:
                        self._show(shown, training, self.job.full_caches[1])
        except CandidateFailure as failure:
            logger.warning("%s could not be trained on: %s (%s)", entrant.name, failure.reason, failure)
            full.give_up(entrant)
            raise
        _log_outcome(full, entrant)


def _log_outcome(full: FullTraining, entrant: Entrant) -> None:
    history = (full.record(entrant) or {})["history"]
    maps = [number_or_nan(history[-1][k]) for k in ("map50_95", "map50")]
    logger.info(
        "%s (%s, rank %d by score): mAP50-95 %.4f, mAP50 %.3f after epoch %d of %d", entrant.name, entrant.role,
        entrant.score_rank, *maps, history[-1]["epoch"], full.epochs,
    )  # fmt: skip
