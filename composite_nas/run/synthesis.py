"""The whole run, phase by phase: dataset, caches, study, full training, results."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from optuna.exceptions import StorageInternalError
from sqlalchemy.exc import SQLAlchemyError

from composite_nas.base.console import logger, quoted, start_logging, stop_logging
from composite_nas.base.devices import select_device, use_whole_cpu
from composite_nas.base.errors import StopRequested, UserError
from composite_nas.base.files import read_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings, hide_password
from composite_nas.base.standalone import in_colab
from composite_nas.data.contents import Contents, describe_contents
from composite_nas.data.dataset import val_subset_indices
from composite_nas.detection.model_file import load_model
from composite_nas.detection.pretrained import keep_weights
from composite_nas.predict.whole_pictures import measure_whole
from composite_nas.report.live_view import describe_study
from composite_nas.report.words import seeds_in_words
from composite_nas.run.advice import (
    propose,
    show_training_batch,
    tell_choices,
    tell_contents,
    warn_of_expensive_reference,
    warn_of_uniform_pictures,
)
from composite_nas.run.drive import Drive, download
from composite_nas.run.guard import (
    FolderInUseError,
    digests,
    keep_drawn_split,
    open_dataset,
    pretrained_weights,
    run_guarded,
)
from composite_nas.run.handover import (
    Finals,
    Outcome,
    closing_lines,
    describe_dataset,
    describe_seeds,
    measure_test,
    table_lines,
    write_model_folders,
    write_rank1,
    write_results,
)
from composite_nas.run.participant import Job, Participant, artifacts_folder
from composite_nas.run.progress import RunRecord, RunReports
from composite_nas.run.train import Seeds
from composite_nas.run.workers import StudyAddress, train_side_by_side
from composite_nas.score.formula import CompositeScore
from composite_nas.search.database import FULL_TRAINING, parse_storage
from composite_nas.search.full_training import FullTraining
from composite_nas.search.sharing import StudyAccess
from composite_nas.search.study import STUDY_NAME, open_shared_study, open_study, private_url
from composite_nas.training.timetable import trial_then_all


def run(settings: Settings, data: Path | None, results_dir: Path, experiment_statistics: Path, drive: Drive) -> int:
    """Do (or continue) the whole run.

    Args:
        settings: validated settings.
        data: dataset folder, data.yaml or zip; None for demo scenes.
        results_dir: where everything is written.
        experiment_statistics: proxy_stats.json of the user's own correlation experiment, if there is one.
        drive: where checkpoints and final results are copied to; outside Colab nowhere.

    Returns:
        Exit code: 0 when finished or stopped by the time limit, 130 after Ctrl-C.

    Raises:
        UserError: something the user has to mend.
    """
    if settings.shared_dir is not None and settings.shared_dir.resolve().is_relative_to(results_dir.resolve()):
        raise UserError(f"--shared-dir {settings.shared_dir} is in this machine's results folder: give another one")
    for folder in _folders(results_dir, settings):
        try:
            return _run_in(folder, settings, data, experiment_statistics, drive)
        except FolderInUseError:
            if not settings.storage:
                raise
    raise AssertionError("there is always another folder")


def _folders(results_dir: Path, settings: Settings) -> Iterator[Path]:
    """Folders to try; machines that share a study may share a file system, too, and each needs one of its own."""
    yield results_dir
    for number in itertools.count(2):
        yield results_dir / f"participant_{number}"


def _run_in(folder: Path, settings: Settings, data: Path | None, experiment_statistics: Path, drive: Drive) -> int:
    results = ResultsFolder(folder)
    results.create()

    def before_log() -> list[str]:
        results.remove_leftovers()
        return drive.restore(results, settings.fresh)

    def body() -> int:
        try:
            synthesis = Synthesis(settings, data, results, experiment_statistics, drive)
            with contextlib.closing(synthesis):
                try:
                    synthesis.run()
                except (StopRequested, KeyboardInterrupt):
                    synthesis.report_so_far()
                    raise
            drive.close()
            drive.hand_over(results)
            download(results)
            return 0
        except (StorageInternalError, SQLAlchemyError) as error:
            where = hide_password(settings.storage) or results.study_db
            raise UserError(
                f"{where} cannot be written ({str(error.__cause__ or error).splitlines()[0]}); "
                f"{'see that it can be reached' if settings.storage else 'make room there'}, then "
                f"{how_to_continue(settings)}"
            ) from error
        finally:
            drive.close()
            drive.flush()

    return run_guarded(folder, results.log, settings.timeout_s, how_to_continue(settings), body, before_log)


def how_to_continue(settings: Settings) -> str:
    return "run the same command again" + (" without --fresh" if settings.fresh else "") + " to continue"


def _tell(settings: Settings) -> None:
    logger.info("Settings: %s", ", ".join(settings.as_lines()))


class Synthesis:
    """State of one run; ``run`` goes through its phases in order."""

    def __init__(
        self, settings: Settings, data: Path | None, results: ResultsFolder, experiment_statistics: Path, drive: Drive
    ):
        self.settings, self.data, self.results, self.drive = settings, data, results, drive
        self.experiment_statistics = experiment_statistics
        self.started = time.monotonic()
        self.access: StudyAccess | None = None
        self._told: tuple[str, Contents] | None = None

    def close(self) -> None:
        if self.access is not None:
            self.access.close()

    def should_stop(self) -> bool:
        limit = self.settings.timeout_s
        return bool(limit) and time.monotonic() - self.started > limit

    def run(self) -> None:
        settings = self.settings
        use_whole_cpu()
        self.device = select_device(settings.device, settings.precision, settings.capture)
        if not settings.undecided:
            _tell(settings)
        logger.info("Device: %s", self.device.description)
        self.dataset = open_dataset(self.data, settings, settings.seed, self.results.cache)
        given = CompositeScore.load(settings.proxy_stats).digest if settings.proxy_stats else None
        if settings.storage and settings.objective == "auto" and given is None and self.experiment_statistics.exists():
            given = CompositeScore.load(self.experiment_statistics).digest  # the same on all machines
        weights = pretrained_weights(settings, self.results.cache)
        self._move_earlier_run_aside()
        self.identity = settings.identity() | {"dataset": self.dataset.fingerprint, "proxy_stats": given}
        self.identity |= digests(weights)
        proposed = propose(settings, self.dataset, on_cpu=self.device.torch_device.type == "cpu")
        self.access, address = self._open_study(proposed)
        keep_weights(weights)
        self.study = self.access.study
        settings = self.settings = self._decide(proposed)
        self._move_other_study_aside()
        if self.data is not None and settings.val_share:
            keep_drawn_split(self.dataset, self.results.val_split)
        with self.access.exclusively():
            describe_study(self.access, settings)
        was_finished = (read_json(self.results.checkpoint) or {}).get("stage") == "finished"
        record = RunRecord(
            self.results, settings, self.study, self._described(), how_to_continue(settings),
            lambda: self.drive.keep_copy(self.results),
        )  # fmt: skip
        record.after_trial()
        if record.trained:
            again = "; this run was finished: what there is will be measured and drawn again" if was_finished else ""
            logger.info("Continuing: %d of %d candidates are trained%s", record.trained, settings.n_trials, again)
        job = Job(
            settings, self.dataset, self.results, self.identity, self._val_indices(), self.experiment_statistics,
            procedural=self.data is None, backbones={name: w.path for name, w in weights.items()},
        )  # fmt: skip
        train, _ = job.trial_caches
        self._tell_contents(record)
        logger.info("Letterbox: %d x %d pixels (height x width)", *job.canvas)
        warn_of_uniform_pictures(train)
        if not self.results.training_batch.exists():
            show_training_batch(train, self.dataset.class_names, self.results.training_batch)
        self.dataset.check_damage(settings.max_bad_share)
        warn_of_expensive_reference(settings, job.canvas, len(self.dataset.class_names), job.backbones)
        self._set_other_finals_aside()
        reports = RunReports(settings, record, len(train), len(self.dataset.train))
        participant = Participant(job, self.access, self.device, reports, self.should_stop)
        with reports.bar:
            if settings.workers > 1 and address:
                self._decode_all(job, record)  # once, instead of in every worker
                train_side_by_side(job, address, reports, self.should_stop)
            score = participant.search()
            self._decode_all(job, record)
            training, result = participant.finals()
            reports.finished()
        outcome = self._hand_over(job, record, score, Finals.of(training, result, settings.top_k))
        if settings.final_seeds > 1:
            self._train_more_seeds(job, training, outcome)

    def report_so_far(self) -> None:
        """Write the report of a run that is cut short."""
        if not self.results.checkpoint.exists():
            return
        logger.info("Stopping: a report of what is finished is being written ...")
        try:
            importlib.import_module("composite_nas.report.page")
        except (ImportError, AttributeError) as error:  # interrupted while pandas was imported, half of it is there
            again = f"python -m composite_nas report {quoted(self.results.root)}"
            logger.warning("WARNING: no report (%s): '%s' writes it", error, again)
            return
        if self._write_report():
            logger.info("Report so far: %s", self.results.report)
            self.drive.keep_copy(self.results)

    def _write_report(self) -> bool:
        """Whether it is there; what went wrong with it is no reason to lose the end of a run."""
        from composite_nas.report.page import write_report  # pandas and matplotlib take a second at the start

        try:
            write_report(self.results)
        except UserError as error:
            logger.warning("WARNING: no report: %s", error)
            return False
        return True

    def _decode_all(self, job: Job, record: RunRecord) -> None:
        """All training and validation pictures; damaged ones are noticed."""
        _ = job.full_caches
        self._tell_contents(record)
        self.dataset.check_damage(self.settings.max_bad_share)

    def _contents(self) -> Contents:
        dataset, settings = self.dataset, self.settings
        return describe_contents(dataset, dataset.canvas(settings.known_image_size, settings.rectangle))

    def _described(self) -> dict:
        return describe_dataset(self.dataset, self._contents(), self.data is None)

    def _tell_contents(self, record: RunRecord) -> None:
        """What is in the dataset, after decoding, which finds damage: again when there is less than was said."""
        contents = self._contents()
        found = self.dataset.summary(), contents
        if found != self._told:
            self._told = found
            tell_contents(*found)
        described = describe_dataset(self.dataset, contents, self.data is None)
        if described != record.dataset:
            record.dataset = described
            record.after_trial()

    def _decide(self, proposed: dict) -> Settings:
        """The settings with what they leave open as the study was begun, whatever would be ``proposed`` now."""
        if not proposed:
            return self.settings
        settings = self.settings.decided(self.study.user_attrs["identity"])
        self.identity |= settings.identity()
        tell_choices(settings, proposed, self.dataset)
        _tell(settings)
        return settings

    def _open_study(self, proposed: dict) -> tuple[StudyAccess, StudyAddress | None]:
        """The study, and for workers where to find it."""
        settings, path = self.settings, self.results.study_db
        if settings.storage:
            address = StudyAddress(parse_storage(settings.storage), settings.study_name)
            access = self._join(address, proposed)
            logger.info("Study: %s in %s", settings.study_name, access.where)
            return access, address
        alone = open_study(path, self.identity, proposed)
        if settings.workers == 1:
            return alone, None
        # Whoever holds the folder's lock knows that all who were training are gone.
        for study in (alone.study, alone.companion(FULL_TRAINING)):
            alone.put_back_abandoned(study)
        alone.close()
        address = StudyAddress(private_url(path), STUDY_NAME)
        return self._join(address, proposed), address

    def _join(self, address: StudyAddress, proposed: dict) -> StudyAccess:
        settings = self.settings
        artifacts = artifacts_folder(settings, self.results)
        return open_shared_study(address.url, address.name, self.identity, settings.heartbeat_s, artifacts, proposed)

    def _move_earlier_run_aside(self) -> None:
        """For --fresh, after everything the user gave has been found good."""
        if self.settings.fresh:
            moved = self._set_results_aside()
            self.drive.set_aside(self.results)
            if moved:
                logger.info("The earlier run was moved to %s", moved)

    def _move_other_study_aside(self) -> None:
        """A shared study does not know what else is in this folder."""
        known = read_json(self.results.checkpoint)
        if self.settings.storage and known and known.get("run_id") != self.study.user_attrs["run_id"]:
            logger.info("The results of another study were moved to %s", self._set_results_aside())

    def _set_results_aside(self) -> Path | None:
        """The log among them, so that a new one begins."""
        stop_logging()
        moved = self.results.set_aside()
        start_logging(self.results.log, with_stderr=in_colab())
        return moved

    def _val_indices(self) -> tuple[int, ...]:
        settings, dataset = self.settings, self.dataset
        indices = val_subset_indices(self.results.val_subset_idx, len(dataset.val), settings.val_subset, settings.seed)
        self._check_same_subset(indices)
        return tuple(indices.tolist())

    def _check_same_subset(self, indices: np.ndarray) -> None:
        """The study knows which validation pictures its trials were judged on."""
        digest = hashlib.blake2b(indices.tobytes(), digest_size=8).hexdigest()
        known = self.study.user_attrs.get("val_subset")
        if known is None:
            self.study.set_user_attr("val_subset", digest)
        elif known != digest:
            raise UserError(
                f"{self.results.val_subset_idx} is not the validation subset that this run began with: put that file "
                f"back, or {'choose another --results-dir' if self.settings.storage else 'start anew with --fresh'}"
            )

    def _set_other_finals_aside(self) -> None:
        """The number of epochs may be changed without a new search; what the earlier number gave is kept."""
        known, epochs = self.study.user_attrs.get("full_epochs"), self.settings.full_epochs
        if known not in (None, epochs):
            moved = self.results.set_finals_aside()
            if moved:
                logger.info("Full training is now %d epochs, not %d: its earlier files were moved to %s",
                            epochs, known, moved)  # fmt: skip
        if known != epochs:
            self.study.set_user_attr("full_epochs", epochs)

    def _train_more_seeds(self, job: Job, training: FullTraining, outcome: Outcome) -> None:
        """Further trainings of rank 1, when everything else is handed over; only their numbers are told."""
        settings, rank1 = self.settings, outcome.finals.top[0]
        trial = next(t for t in self.study.get_trials(deepcopy=False) if t.number == rank1["trial"])
        candidate = training.candidate(trial)
        seeds = Seeds(
            candidate, self.dataset, trial_then_all(candidate.train, job.trial_caches, job.full_caches), self.device,
            self.results.models, training.asked(trial), job.procedural, f"trial_{trial.number:04d}_", self._check_time,
        )  # fmt: skip
        found = []
        for seed in range(settings.seed + 1, settings.seed + settings.final_seeds):
            found += seeds.results([seed])
            self.drive.keep_copy(self.results)
        if found:
            described = describe_seeds(settings.seed, rank1, found)
            write_results(self.results, replace(outcome, seeds=described))
            self._write_report()
            logger.info("rank1: %s", seeds_in_words(described))

    def _check_time(self) -> None:
        if self.should_stop():
            raise StopRequested

    def _hand_over(self, job: Job, record: RunRecord, score: CompositeScore, finals: Finals) -> Outcome:
        settings, dataset, results = self.settings, self.dataset, self.results
        top = finals.top
        if not top:
            raise UserError(
                f"{results.root}: none of the best candidates could be trained fully ({finals.others[0]['reason']}); "
                f"see {results.log.name} there, then {how_to_continue(settings)}"
            )
        rank1, (_, val) = results.root / top[0]["model"], job.full_caches
        logger.info("Full training is over. Measuring and drawing what is handed over, then writing the report ...")
        test, whole = self._measure_rank1(rank1, job)
        self._tell_contents(record)
        outcome = Outcome(settings, self._described(), self.device.description, self.study, score, finals, test, whole)
        verdict = write_results(results, outcome)
        write_rank1(results, rank1, test=test, whole=whole)
        write_model_folders(results, dataset, val, top, self.device)
        record.enter("finished")
        self._write_report()
        table, closing = table_lines(finals, test, whole), closing_lines(results, top[0], whole)
        logger.info("%s", "\n".join(["", *table, "", verdict, "", *closing]))
        return outcome

    def _measure_rank1(self, rank1: Path, job: Job) -> tuple[dict | None, dict | None]:
        """On the test split, and on whole validation pictures where the dataset is cut into tiles."""
        kept = self.dataset.kept
        if kept.tile:
            trained = load_model(rank1)
            whole, test = (
                measure_whole(trained, samples, self.device, kept.findings) for samples in (kept.whole_val, kept.test)
            )
            return test, whole
        return measure_test(rank1, job.test_cache, self.device) if kept.test else None, None
