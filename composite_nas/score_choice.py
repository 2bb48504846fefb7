"""Which formula ranks the candidates of a run: ``--score`` and ``--proxy-stats`` -> Statistics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from composite_nas.console import logger
from composite_nas.score import (
    PILOT_WEIGHTS,
    PUBLISHED_WEIGHTS,
    CompositeScore,
    EarlyStop,
    calibrate,
    val_loss_score,
)
from composite_nas.settings import Settings

# Fitted by the correlation experiment whose results are in correlation_experiment/results/nwpu_vhr10.
SHIPPED = Path(__file__).with_name("default_proxy_stats.json")


@dataclass(frozen=True)
class Statistics:
    """Weights, and whether their centres and scales can be used as they are.

    Attributes:
        exact: the formula, when nothing has to be calibrated.
        calibrate: signals of this run's warm-up candidates -> CompositeScore; used when ``exact`` is None.
        at_epoch: epoch whose signals it reads; None for the last one.
        needs_zero_cost: whether scores of the untrained network are among its metrics.
        early: which candidates to stop early, None for no stopping; that of ``exact`` where there is one.

    How the search uses ``early``:

    1. When the score is frozen, so is ``stop``: ``early`` itself where ``exact`` is given, else ``early.calibrate`` on
       ``trial_signals(t, early.at_epoch)`` of the warm-up trials. It is kept in the formula,
       ``replace(score, early_stop=stop)``, and a resumed run reads nothing but ``score.early_stop``.
    2. The value of a trial is ``stop.score(trial_signals(trial, stop.at_epoch))``. Each trial reports it,
       ``trial.report(value, step=stop.at_epoch)``: warm-up trials just before they are told (there was no scale while
       they were trained), later ones after that epoch, before the next one begins. mAP has to be computed at that epoch
       only if ``stop.needs_map``; the shipped rule does without.
    3. A later trial is pruned when ``optuna.pruners.PercentilePruner(stop.percentile, n_startup_trials=n_warmup,
       n_warmup_steps=stop.at_epoch)`` says so, which compares with COMPLETE trials only. It keeps its dynamics as an
       attribute, is told PRUNED and gets no constraint.
    """

    exact: CompositeScore | None
    calibrate: Callable[[list[Mapping]], CompositeScore]
    at_epoch: int | None = None
    needs_zero_cost: bool = False
    early: EarlyStop | None = None


def choose_statistics(settings: Settings, origin: Mapping, experiment: Path, warn: bool = True) -> Statistics:
    """The formula of a run that has not frozen one yet.

    ``--score auto`` takes ``--proxy-stats`` exactly as given; else the statistics of the user's own correlation
    experiment; else those shipped with the package; else the pilot's weights. A mismatch of dataset, image size or
    epochs is said loudly. Statistics that were not named by the user but do not match keep their weights, while centres
    and scales are taken from this run's own warm-up candidates: a loss on another dataset has another scale.

    Early stopping goes with the statistics; what it loses depends on the learning rate's schedule, so with another
    number of epochs there is none. Nor is there for ``val_loss`` (after epoch 1 it stops too many that it would rank
    first after epoch 2; docs/LOG.md), for ``published`` (it is there to repeat the original description, which trained
    every candidate to the end) and for the pilot's weights (not measured at epoch 1).

    Args:
        origin: dataset_fingerprint, image_size, epochs of this run.
        experiment: file of the user's own experiment; need not exist.
        warn: False in a resumed run, which has said it all and uses its frozen formula anyway.

    Raises:
        UserError: a file that exists is damaged.
    """
    if settings.objective == "val_loss":
        return Statistics(val_loss_score(**origin), _no_calibration)
    if settings.objective == "published":
        # The description's z is the plain one: mean and standard deviation.
        return Statistics(None, lambda found: calibrate(found, PUBLISHED_WEIGHTS, "published", "standard", **origin))
    path = settings.proxy_stats or next((p for p in (experiment, SHIPPED) if p.exists()), None)
    if path is None:
        return Statistics(None, lambda found: calibrate(found, PILOT_WEIGHTS, "warmup", **origin))
    score = CompositeScore.load(path)
    if score.epochs != origin["epochs"]:
        score = replace(score, early_stop=None)
    different = {key: (getattr(score, key), here) for key, here in origin.items() if getattr(score, key) != here}
    if warn:
        _announce(path, score, different, rescaled=settings.proxy_stats is None)
    # The end of a schedule of another length is its last epoch.
    at_epoch = None if "epochs" in different else score.at_epoch
    if settings.proxy_stats is not None or not different:
        return Statistics(score, _no_calibration, score.at_epoch, score.needs_zero_cost, score.early_stop)

    def rescale(records: list[Mapping]) -> CompositeScore:
        weights = {name: m.weight for name, m in score.metrics.items()}
        fitted_on = {key: getattr(score, key) for key in origin}
        proof = {**score.proof, "weights_fitted_on": fitted_on, "centers_and_scales": "warm-up candidates of this run"}
        return calibrate(records, weights, score.source, at_epoch=at_epoch, proof=proof, **origin)

    return Statistics(None, rescale, at_epoch, score.needs_zero_cost, score.early_stop)


def _no_calibration(records: list[Mapping]) -> CompositeScore:
    raise AssertionError("a formula that is exact is never calibrated")


def _announce(path: Path, score: CompositeScore, different: Mapping, rescaled: bool) -> None:
    name = "the statistics shipped with the package" if path == SHIPPED else str(path)
    logger.info("Score statistics: %s, %s", name, score.trust())
    for key, (there, here) in different.items():
        logger.warning("WARNING: %s: fitted on %s = %s, this run has %s", name, key, there, here)
    if different and rescaled:
        logger.warning(
            "WARNING: how well this score ranks here is not known; its centres and scales are taken from this run's "
            "warm-up. For weights of your own: correlation_experiment/correlation_experiment.py"
        )
