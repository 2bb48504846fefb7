"""The whole run, phase by phase: dataset, caches, study, full training, results."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from optuna.exceptions import StorageInternalError
from optuna.trial import FixedTrial
from sqlalchemy.exc import SQLAlchemyError
from tqdm import tqdm

from composite_nas import results as files
from composite_nas.colab import Drive, download
from composite_nas.console import logger, run_bar, start_logging, stop_logging
from composite_nas.detector import count_cost
from composite_nas.devices import select_device, use_whole_cpu
from composite_nas.dynamics import TrainingDynamics
from composite_nas.errors import UserError
from composite_nas.finals import choose_finalists, order_by_final, train_finalist
from composite_nas.guard import open_dataset, run_guarded
from composite_nas.handover import number_or_nan, table_lines, write_results
from composite_nas.image_cache import ImageCache, load_image_cache
from composite_nas.intact import set_damaged_outputs_aside
from composite_nas.model_file import load_model
from composite_nas.plots import draw_predictions
from composite_nas.results import ResultsFolder
from composite_nas.run_record import RunRecord
from composite_nas.score import CompositeScore
from composite_nas.score_choice import choose_statistics
from composite_nas.search import SearchPlan, count_trained, ranked_trials, run_search, trial_row
from composite_nas.search_space import REFERENCE, Candidate, suggest
from composite_nas.settings import Settings, as_lines
from composite_nas.standalone import in_colab
from composite_nas.study_store import open_study
from composite_nas.table_log import log_row
from composite_nas.training import evaluate, fit
from composite_nas.visdrone import draw_subset
from composite_nas.whole_files import write_bytes
from composite_nas.zero_cost import zero_cost_scores


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
    results = ResultsFolder(results_dir)
    results.create()

    def before_log() -> list[str]:
        results.remove_leftovers()
        return drive.restore(results)

    def body() -> int:
        try:
            Synthesis(settings, data, results, experiment_statistics, drive).run()
            drive.close()
            drive.hand_over(results)
            download(results)
            return 0
        except (StorageInternalError, SQLAlchemyError) as error:
            raise UserError(
                f"{results.study_db} cannot be written ({str(error.__cause__ or error).splitlines()[0]}); make room "
                f"there, then {how_to_continue(settings)}"
            ) from error
        finally:
            drive.close()
            drive.flush()

    return run_guarded(results_dir, results.log, settings.timeout_s, how_to_continue(settings), body, before_log)


def how_to_continue(settings: Settings) -> str:
    return "run the same command again" + (" without --fresh" if settings.fresh else "") + " to continue"


class Synthesis:
    """State of one run; ``run`` goes through its phases in order."""

    def __init__(
        self, settings: Settings, data: Path | None, results: ResultsFolder, experiment_statistics: Path, drive: Drive
    ):
        self.settings, self.data, self.results, self.drive = settings, data, results, drive
        self.experiment_statistics = experiment_statistics
        self.started = time.monotonic()
        self.bar: tqdm | None = None

    def should_stop(self) -> bool:
        limit = self.settings.timeout_s
        return bool(limit) and time.monotonic() - self.started > limit

    def run(self) -> None:
        settings = self.settings
        use_whole_cpu()
        self.device = select_device(settings.device, settings.precision)
        logger.info("Settings: %s", ", ".join(as_lines(settings)))
        logger.info("Device: %s", self.device.description)
        self.dataset = open_dataset(
            self.data, settings.demo, self.results.cache, settings.seed, settings.max_bad_share
        )
        given = CompositeScore.load(settings.proxy_stats).digest if settings.proxy_stats else None
        self._move_earlier_run_aside()
        self.identity = settings.identity() | {"dataset": self.dataset.fingerprint, "proxy_stats": given}
        self.study = open_study(self.results.study_db, self.identity)
        set_damaged_outputs_aside(self.results)
        self.record = RunRecord(
            self.results, settings, self.study, self.dataset.fingerprint, how_to_continue(settings),
            lambda: self.drive.keep_copy(self.results),
        )  # fmt: skip
        self.record.after_trial()
        self.train, self.val = self._trial_caches()
        logger.info("%s", self.dataset.summary())
        self.dataset.check_damage(settings.max_bad_share)
        self._warn_if_reference_is_too_large()
        ends = (settings.top_k + settings.n_controls) * settings.full_epochs * len(self.dataset.train)
        self.bar = run_bar(settings.n_trials * settings.epochs_per_trial * len(self.train) + ends)
        with self.bar:
            self.bar.update(count_trained(self.study) * settings.epochs_per_trial * len(self.train))
            score = self._search()
            entries = self._finals()
        self._hand_over(score, entries)

    def _move_earlier_run_aside(self) -> None:
        """For --fresh, after everything the user gave has been found good."""
        if self.settings.fresh:
            stop_logging()
            moved = self.results.set_aside()
            start_logging(self.results.log, with_stderr=in_colab())
            self.drive.set_aside(self.results)
            if moved:
                logger.info("The earlier run was moved to %s", moved)

    def _warn_if_reference_is_too_large(self) -> None:
        settings = self.settings
        reference = suggest(FixedTrial(REFERENCE), len(self.dataset.class_names), 1, settings.seed)
        gmacs = count_cost(reference.detector, settings.image_size).gmacs
        if gmacs > settings.max_gmacs:
            logger.warning(
                "WARNING: at %d px the plain reference design costs %.2f GMACs, more than --max-gmacs %g: most "
                "candidates will be infeasible; consider --max-gmacs %.1f",
                settings.image_size, gmacs, settings.max_gmacs, 2 * gmacs,
            )  # fmt: skip

    def _cache(self, samples: list, name: str) -> ImageCache:
        return load_image_cache(samples, self.settings.image_size, self.results.cache, name, self.dataset.findings)

    def _trial_caches(self) -> tuple[ImageCache, ImageCache]:
        settings, dataset = self.settings, self.dataset
        indices = files.val_subset_indices(
            self.results.val_subset_idx, len(dataset.val), settings.val_subset, settings.seed
        )
        self._check_same_subset(indices)
        train = self._cache(draw_subset(dataset.train, settings.max_samples, settings.seed), "train_subset")
        val = self._cache([dataset.val[i] for i in indices], "val_subset")
        return train, val

    def _check_same_subset(self, indices: np.ndarray) -> None:
        """The study knows which validation pictures its trials were judged on."""
        digest = hashlib.blake2b(indices.tobytes(), digest_size=8).hexdigest()
        known = self.study.user_attrs.get("val_subset")
        if known is None:
            self.study.set_user_attr("val_subset", digest)
        elif known != digest:
            raise UserError(
                f"{self.results.val_subset_idx} is not the validation subset that this run began with: put that file "
                "back, or start anew with --fresh"
            )

    def _frozen_score(self) -> CompositeScore | None:
        """The formula of an earlier part of this run, or one that needs no calibration; else None."""
        frozen = self.study.user_attrs.get("score")
        if frozen is not None:
            score = CompositeScore.from_dict(frozen, self.results.study_db)
            files.write_json(self.results.proxy_stats, score.to_dict())
            return score
        if self.statistics.exact is not None:
            self._freeze(self.statistics.exact)
        return self.statistics.exact

    def _origin(self) -> dict:
        return {
            "dataset_fingerprint": self.dataset.fingerprint,
            "image_size": self.settings.image_size,
            "epochs": self.settings.epochs_per_trial,
        }

    def _freeze(self, score: CompositeScore) -> None:
        """The study's own copy counts; ``proxy_stats.json`` is written from it for people and other runs."""
        self.study.set_user_attr("score", score.to_dict())
        files.write_json(self.results.proxy_stats, score.to_dict())
        logger.info("Score (lower is better, from %s): %s", score.source, score.formula())

    def _search(self) -> CompositeScore:
        settings = self.settings
        resumed = "score" in self.study.user_attrs
        self.statistics = choose_statistics(settings, self._origin(), self.experiment_statistics, warn=not resumed)
        plan = SearchPlan(
            n_trials=settings.n_trials,
            n_warmup=settings.n_warmup,
            seed=settings.seed,
            max_gmacs=settings.max_gmacs,
            suggest=lambda trial: suggest(
                trial, len(self.dataset.class_names), settings.epochs_per_trial, settings.seed
            ),
            count_cost=lambda candidate: count_cost(candidate.detector, settings.image_size),
            train=self._train_candidate,
            calibrate=self.statistics.calibrate,
            at_epoch=self.statistics.at_epoch,
            zero_cost=self._zero_cost if self.statistics.needs_zero_cost else None,
        )
        return run_search(self.study, plan, self._frozen_score(), self._freeze, self._after_trial)

    def _train_candidate(self, candidate: Candidate, number: int) -> list:
        state = self.results.trial_state(number)
        for other in set(self.results.models.glob(self.results.trial_state_pattern)) - {state}:
            other.unlink()  # of a trial that was finished when the run was killed
        what = f"trial {number}"

        def on_epoch(record: TrainingDynamics) -> None:
            self.bar.update(len(self.train))
            if record.epoch < candidate.train.epochs:
                self.record.after_epoch(what, record, candidate.train.epochs)

        recipe = candidate.train
        if self.statistics.at_epoch not in (None, recipe.epochs):
            recipe = replace(recipe, map_every=1)  # mAP may be among the signals of that epoch
        return fit(
            candidate.detector, recipe, self.train, self.val, self.device, self.should_stop, on_epoch,
            f"  {what}", state,
        ).history  # fmt: skip

    def _zero_cost(self, candidate: Candidate) -> dict[str, float]:
        return zero_cost_scores(candidate.detector, self.train, self.device, candidate.train.seed)

    def _after_trial(self, trial) -> None:
        row = trial_row(trial)
        log_row(self.results.trials_csv.name, row)
        if row["state"] in ("complete", "measured"):
            score = "not yet" if row["score"] is None else f"{row['score']:+.3f}"
            logger.info(
                "Trial %d: score %s, val loss %.3f, early mAP50 %.3f, %.2f GMACs, %.2f M parameters, %.0f s",
                trial.number, score, row["val_loss"], number_or_nan(row["map50"]), row["gmacs"], row["n_params"] / 1e6,
                sum(r["seconds"] for r in trial.user_attrs["dynamics"]),
            )  # fmt: skip
        else:
            logger.info("Trial %d: %s", trial.number, row["reason"] or row["state"])
        if trial.state.is_finished():
            self.results.trial_state(trial.number).unlink(missing_ok=True)
        self.bar.set_postfix_str(f"[best: {self.record.best()}]" if self.record.best() else "", refresh=False)
        self.record.after_trial()

    def _finals(self) -> list[dict]:
        settings, dataset = self.settings, self.dataset
        ranked = ranked_trials(self.study)
        finalists = choose_finalists(ranked, settings.top_k, settings.n_controls, settings.seed)
        train, self.full_val = self._cache(dataset.train, "train"), self._cache(dataset.val, "val")
        dataset.check_damage(settings.max_bad_share)
        self._set_other_finals_aside()
        logger.info("Training %d models fully on %d images: the best %d by score and %d random controls",
                    len(finalists), len(train), min(settings.top_k, len(ranked)),
                    sum(f.role == "control" for f in finalists))  # fmt: skip
        entries = []
        for finalist in finalists:
            self.record.enter(f"full training, {len(entries)} of {len(finalists)} models finished")

            def on_epoch(record: TrainingDynamics, name: str = f"{finalist.role} {finalist.name}") -> None:
                self.bar.update(len(train))
                self.record.after_epoch(name, record, settings.full_epochs)

            entry = train_finalist(
                finalist, settings.full_epochs, settings.seed, self.identity, dataset.class_names,
                train, self.full_val, self.device,
                self.results, self.should_stop, on_epoch,
            )  # fmt: skip
            if entry["final"]:
                maps = [number_or_nan(entry["final"][k]) for k in ("map50_95", "map50")]
                logger.info("%s (%s, rank %d by score): mAP50-95 %.3f, mAP50 %.3f", finalist.name, finalist.role,
                            finalist.score_rank, *maps)  # fmt: skip
            entries.append(entry)
            # One that was read back or failed early has moved the bar too little.
            left = (len(finalists) - len(entries)) * settings.full_epochs * len(train)
            self.bar.update(max(0, self.bar.total - left - self.bar.n))
        return entries

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

    def _hand_over(self, score: CompositeScore, entries: list[dict]) -> None:
        settings, dataset, results = self.settings, self.dataset, self.results
        top, controls = order_by_final(entries, "top"), order_by_final(entries, "control")
        if top[0]["final"] is None:
            raise UserError(
                f"{results.root}: none of the best candidates could be trained fully ({top[0]['reason']}); see "
                f"{results.log.name} there, then {how_to_continue(settings)}"
            )
        verdict = write_results(
            results, settings, dataset, self.device, self.study, score, top, controls, procedural=self.data is None
        )
        best = results.root / top[0]["model"]
        write_bytes(results.model_rank1, best.read_bytes())
        model = load_model(results.model_rank1).model
        model = model.to(self.device.torch_device, memory_format=self.device.memory_format)
        evaluation = evaluate(model, self.full_val, self.device)
        draw_predictions(results.predictions, self.full_val, evaluation.detections, dataset.class_names)
        self.record.enter("finished")
        logger.info("%s", "\n".join(["", *table_lines(top, controls), "", verdict]))
        logger.info("")
        for title, path in (("Detector", results.model_rank1), ("Picture", results.predictions), ("All", results.root)):
            logger.info("%-9s %s", title + ":", path)
