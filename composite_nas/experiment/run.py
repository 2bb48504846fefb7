"""The correlation experiment: train the zoo, side by side and resumable, then fit and prove the score."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from composite_nas.base.console import RunBar, logger, progress_bar
from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.base.errors import StopRequested, UserError
from composite_nas.base.files import write_json
from composite_nas.base.processes import Worker, become_worker, speaking, stop, tell_about_sharing
from composite_nas.base.settings import ExperimentSettings
from composite_nas.base.tables import write_table
from composite_nas.data.contents import describe_contents
from composite_nas.data.dataset import DroneDataset, draw_subset
from composite_nas.data.image_cache import Framing, ImageCache, load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.detection.pretrained import keep_weights
from composite_nas.experiment.fit import MIN_MODELS
from composite_nas.experiment.proof import PERMUTATIONS, analyse, require_method
from composite_nas.experiment.tables import ExperimentFolder, ZooRun, read_experiment, write_experiment
from composite_nas.experiment.words import Analysis, Row, report_lines
from composite_nas.experiment.zoo import ZooTrainer, draw_zoo, finished_record, plan_runs
from composite_nas.run.advice import tell_contents
from composite_nas.run.guard import digests, keep_drawn_split, open_dataset, pretrained_weights, run_guarded

HOW_TO_CONTINUE = "run the same command again to continue"
# Kinds of messages of a worker.
EPOCHS, RECORD = "epochs", "record"


def run(settings: ExperimentSettings, data: Path | None, results_dir: Path) -> int:
    """Do (or continue) the whole experiment.

    Args:
        settings: validated settings.
        data: dataset folder, data.yaml or zip; None for demo scenes.
        results_dir: where everything is written.

    Returns:
        Exit code: 0 when finished or stopped by the time limit, 130 after Ctrl-C.

    Raises:
        UserError: something the user has to mend.
    """
    require_method(settings.method)
    folder = ExperimentFolder(results_dir)
    folder.create()
    return run_guarded(
        results_dir, folder.log, settings.timeout_s, HOW_TO_CONTINUE, lambda: Experiment(settings, data, folder).run()
    )


@dataclass(frozen=True)
class WorkerTask:
    """What a worker needs to train any run of the zoo; small enough to be sent to a process."""

    settings: ExperimentSettings
    identity: dict
    dataset: DroneDataset
    cache_dir: Path
    runs_dir: Path
    backbones: Mapping[str, Path]

    @property
    def canvas(self) -> Canvas:
        return self.dataset.canvas(self.settings.known_image_size, self.settings.rectangle)

    def caches(self) -> tuple[ImageCache, ImageCache]:
        settings, dataset = self.settings, self.dataset
        samples = draw_subset(dataset.train, settings.max_samples, settings.zoo_seed)
        framing = Framing(self.canvas, dataset.value_range)
        train, val = (
            load_image_cache(s, framing, self.cache_dir, name, dataset.findings)
            for s, name in ((samples, "train_subset"), (dataset.val, "val"))
        )
        return train, val

    def trainer(self, caches: tuple[ImageCache, ImageCache], device: Device) -> ZooTrainer:
        settings, num_classes = self.settings, len(self.dataset.class_names)
        return ZooTrainer(
            settings.epochs, settings.epochs_per_trial, settings.shares, self.identity, num_classes, caches, device,
            self.runs_dir, self.backbones,
        )  # fmt: skip


class Experiment:
    """State of one experiment; ``run`` goes through its phases in order."""

    def __init__(self, settings: ExperimentSettings, data: Path | None, folder: ExperimentFolder):
        self.settings, self.data, self.folder = settings, data, folder
        self.started = time.monotonic()

    def should_stop(self) -> bool:
        limit = self.settings.timeout_s
        return bool(limit) and time.monotonic() - self.started > limit

    def run(self) -> int:
        settings = self.settings
        use_whole_cpu()
        device = select_device(settings.device, settings.precision, settings.capture)
        logger.info("Settings: %s", ", ".join(settings.as_lines()))
        logger.info("Device: %s", device.description)
        if settings.n_models < MIN_MODELS:
            logger.warning("WARNING: --n-models %d: they are trained, but a fit needs at least %d; the same command "
                           "with more goes on", settings.n_models, MIN_MODELS)  # fmt: skip
        self.dataset = open_dataset(self.data, settings, settings.zoo_seed, self.folder.cache)
        weights = pretrained_weights(settings, self.folder.cache)
        self.identity = settings.identity() | {"dataset": self.dataset.fingerprint} | digests(weights)
        self.folder.check_identity(self.identity)
        keep_weights(weights)
        if self.data is not None and settings.val_share:
            keep_drawn_split(self.dataset, self.folder.val_split)
        paths = {name: w.path for name, w in weights.items()}
        self.task = WorkerTask(settings, self.identity, self.dataset, self.folder.cache, self.folder.runs, paths)
        caches = self.task.caches()
        tell_contents(self.dataset.summary(), describe_contents(self.dataset, self.task.canvas))
        logger.info("Letterbox: %d x %d pixels (height x width)", *self.task.canvas)
        self.dataset.check_damage(settings.max_bad_share)
        zoo = draw_zoo(
            settings.n_models, len(self.dataset.class_names), self.task.canvas, settings.known_max_gmacs,
            settings.zoo_seed, paths,
        )  # fmt: skip
        runs = plan_runs(zoo, settings.seeds, settings.repeated_models)
        logger.info(
            "Zoo: %d detectors, %d trainings of %d epochs on %d %s, %d at a time", len(zoo), len(runs), settings.epochs,
            len(caches[0]), "tiles" if self.dataset.tile else "images", settings.workers,
        )  # fmt: skip
        trainer = self.task.trainer(caches, device)
        for planned in runs:
            trainer.require_room(planned)
        known = ((run, finished_record(run, self.identity, self.folder.runs)) for run in runs)
        records = {run.name: (run, record) for run, record in known if record is not None}
        write_experiment(self.folder, self.identity, settings, zoo, list(records.values()))
        with RunBar(len(runs) * trainer.looks) as self.bar:
            for done, (run, record) in enumerate(self._train(runs, caches, device), 1):
                self._log(run, record, done, len(runs))
                if run.name in records:
                    continue
                records[run.name] = run, record
                write_experiment(self.folder, self.identity, settings, zoo, list(records.values()))
        self._analyse()
        return 0

    def _analyse(self) -> None:
        table = read_experiment(self.folder.root)
        with progress_bar("Fitting on shuffled outcomes", PERMUTATIONS, leave=False) as bar:
            analysis = analyse(
                table,
                on_permutation=bar.update,
                method=self.settings.method or None,
                dataset_fingerprint=self.dataset.fingerprint,
                image_size=self.task.canvas.label,
                epochs=self.settings.epochs_per_trial,
                trial_share=max(table.cost_share.values()),
                backbones=self.settings.backbones,
                tile=self.dataset.tile,
            )
        write_analysis(self.folder, analysis)
        logger.info("%s", "\n".join(["", *report_lines(analysis), "", analysis.verdict, ""]))
        logger.info("%-11s %s", "Table:", self.folder.analysis_csv)
        if analysis.score is not None:
            logger.info("%-11s %s", "Statistics:", self.folder.proxy_stats)

    def _train(self, runs: list[ZooRun], caches: tuple, device: Device) -> Iterator[tuple[ZooRun, dict]]:
        if self.settings.workers > 1:
            yield from self._train_side_by_side(runs)
            return
        trainer = self.task.trainer(caches, device)
        for run in runs:
            yield run, _train_run(trainer, run, self.should_stop, self._count)

    def _train_side_by_side(self, runs: list[ZooRun]) -> Iterator[tuple[ZooRun, dict]]:
        """Each worker gets its next run when it has finished one."""
        waiting, workers, left = list(reversed(runs)), [], len(runs)
        tell_about_sharing(self.settings.workers, self.settings.device)
        try:
            for index in range(min(self.settings.workers, len(runs))):
                workers.append(Worker(index, self.settings.workers, _work, self.task))
                workers[index].send(waiting.pop())
            while left:
                if self.should_stop():
                    raise StopRequested
                for worker in speaking(workers):
                    for kind, content in worker.messages():
                        if kind == EPOCHS:
                            self._count(*content)
                            continue
                        if waiting:
                            worker.send(waiting.pop())
                        left -= 1
                        yield tuple(content)
                    if worker.connection is None:
                        raise UserError(
                            "a worker process was killed, most likely because memory ran out: run the same command "
                            "again with fewer --workers; finished epochs are kept"
                        )
        finally:
            stop(workers)

    def _count(self, epochs: int, trained: bool) -> None:
        """Epochs that were not trained now say nothing about the time left."""
        (self.bar.update if trained else self.bar.skip)(epochs)

    def _log(self, run: ZooRun, record: dict, done: int, total: int) -> None:
        head = f"{run.name} ({done} of {total})"
        if record["failure"]:
            failure = record["failure"]
            logger.info("%s failed: %s (%s)", head, failure["reason"], failure["message"])
            return
        early, last = record["trial"][-1], record["full"][-1]
        logger.info(
            "%s: after %.0f%% of training val loss %.3f, mAP50 %.3f; at its end mAP50-95 %.3f, mAP50 %.3f; %.2f GMACs, "
            "%.0f s", head, 100 * early["share"], early["val_loss"], early["map50"], last["map50_95"], last["map50"],
            run.model.gmacs, sum(epoch["seconds"] for epoch in record["full"]),
        )  # fmt: skip


def _train_run(
    trainer: ZooTrainer, run: ZooRun, should_stop: Callable[[], bool], count: Callable[[int, bool], object]
) -> dict:
    """The run's record; ``count`` gets numbers of epochs, and whether they were trained just now."""

    def before_batch() -> None:
        if should_stop():
            raise StopRequested

    counted = 0
    for epoch in trainer.train(run, before_batch):
        counted += 1
        count(1, not epoch.is_read_back)
    count(trainer.looks - counted, False)  # of a run that was finished earlier, or failed
    record = finished_record(run, trainer.identity, trainer.folder)
    assert record is not None, run.name
    return record


def _work(task: WorkerTask, threads: int, connection: Connection) -> None:
    """What a worker process does: it trains one run after another, as they are sent."""
    parent = become_worker(threads, connection)
    with parent.sending_errors():
        device = select_device(task.settings.device, task.settings.precision, task.settings.capture)
        trainer = task.trainer(task.caches(), device)
        while (run := connection.recv()) is not None:
            record = _train_run(trainer, run, parent.is_asked_to_stop, functools.partial(parent.send, EPOCHS))
            parent.send(RECORD, run, record)


def write_analysis(folder: ExperimentFolder, analysis: Analysis) -> None:
    """correlation_analysis.csv, and proxy_stats.json when a score is proven; an outdated one is removed."""
    write_table(folder.analysis_csv, [r._asdict() for r in analysis.rows], Row._fields)
    if analysis.score is not None:
        write_json(folder.proxy_stats, analysis.score.to_dict())
    else:
        folder.proxy_stats.unlink(missing_ok=True)
