"""Which formula ranks the candidates of a run: ``--score`` and ``--proxy-stats`` -> ScoreSource."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from composite_nas.base.console import logger
from composite_nas.base.settings import Settings
from composite_nas.score.formula import PILOT_WEIGHTS, PUBLISHED_WEIGHTS, CompositeScore, calibrate, val_loss_score

# Fitted by correlation_experiment/analyze_transfer.py on the three experiments in correlation_experiment/results.
SHIPPED = Path(__file__).with_name("default_proxy_stats.json")
# What a formula is fitted on, as ``origin`` names it -> in words.
WORDS = {
    "dataset_fingerprint": "dataset", "image_size": "image size", "epochs": "epochs per trial",
    "trial_share": "trials of this part of full training",
}  # fmt: skip
# Trials whose lengths differ less, as shares of full training, are alike.
ALIKE = 0.2


@dataclass(frozen=True)
class ScoreSource:
    """Where the formula of a run comes from.

    Attributes:
        ready: the formula, when nothing has to be calibrated.
        calibrate: signals of this run's warm-up candidates -> CompositeScore; used when ``ready`` is None.
        at_epoch: epoch whose signals it reads; None for the last one.
        needs_zero_cost: whether scores of the untrained network are among its metrics.
    """

    ready: CompositeScore | None
    calibrate: Callable[[list[Mapping]], CompositeScore]
    at_epoch: int | None = None
    needs_zero_cost: bool = False


def choose_source(settings: Settings, origin: Mapping, experiment: Path, warn: bool = True) -> ScoreSource:
    """The formula of a run that has not frozen one yet.

    ``--score auto`` takes ``--proxy-stats`` exactly as given; else the statistics of the user's own correlation
    experiment; else those shipped with the package; else the pilot's weights. A mismatch of dataset, image size or
    epochs is said loudly, in one line. Statistics that were not named by the user but do not match keep their weights,
    while centres and scales are taken from this run's own warm-up candidates: a loss on another dataset has another
    scale.

    Args:
        origin: dataset_fingerprint, image_size, epochs, trial_share, backbones and tile of this run.
        experiment: file of the user's own experiment; need not exist.
        warn: False in a resumed run, which has said it all and uses its frozen formula anyway.

    Raises:
        UserError: a file that exists is damaged.
    """
    if settings.objective == "val_loss":
        return ScoreSource(val_loss_score(**origin), _no_calibration)
    if settings.objective == "published":
        # The description's z is the plain one: mean and standard deviation.
        return ScoreSource(None, lambda found: calibrate(found, PUBLISHED_WEIGHTS, "published", "standard", **origin))
    path = settings.proxy_stats or next((p for p in (experiment, SHIPPED) if p.exists()), None)
    if path is None:
        return ScoreSource(None, lambda found: calibrate(found, PILOT_WEIGHTS, "warmup", **origin))
    score = CompositeScore.load(path)
    fitted_on = {key: getattr(score, key) for key in origin}
    different = {key: (fitted_on[key], here) for key, here in origin.items() if _differ(key, fitted_on[key], here)}
    if warn:
        _announce(path, score, different, rescaled=settings.proxy_stats is None)
    # The end of a trial of another length is its last epoch.
    at_epoch = None if "epochs" in different else score.at_epoch
    if settings.proxy_stats is not None or not different:
        return ScoreSource(score, _no_calibration, score.at_epoch, score.needs_zero_cost)

    def rescale(records: list[Mapping]) -> CompositeScore:
        weights = {name: m.weight for name, m in score.metrics.items()}
        proof = {**score.proof, "weights_fitted_on": fitted_on, "centers_and_scales": "warm-up candidates of this run"}
        return calibrate(records, weights, score.source, at_epoch=at_epoch, proof=proof, **origin)

    return ScoreSource(None, rescale, at_epoch, score.needs_zero_cost)


def _differ(key: str, there: object, here: object) -> bool:
    if key == "trial_share" and isinstance(there, float) and isinstance(here, float):
        return not math.isclose(there, here, rel_tol=ALIKE)
    return there != here


def _no_calibration(records: list[Mapping]) -> CompositeScore:
    raise AssertionError("a formula that is exact is never calibrated")


def _announce(path: Path, score: CompositeScore, different: Mapping, rescaled: bool) -> None:
    name = "the statistics shipped with the package" if path == SHIPPED else str(path)
    logger.info("Score statistics: %s, %s", name, score.trust())
    if score.dataset_fingerprint is None:
        scales = "taken from this run's warm-up" if rescaled else "used as they are"
        logger.info("Its weights come from other data sets; its centres and scales are %s", scales)
        there, (_, here) = score.proof.get("trial_share"), different.get("trial_share", (None, None))
        if there is not None and here is not None:
            logger.info("A trial here is %.0f%% of full training; that was after %.0f%%", 100 * here, 100 * there)
        if kinds := other_kinds(different):
            logger.warning("WARNING: that was proven elsewhere (%s): how well this score ranks here is not known; full "
                           "training chooses by mAP all the same", "; ".join(kinds))  # fmt: skip
    elif different:
        scales = "taken from this run's warm-up" if rescaled else "used as they are"
        logger.warning(
            "WARNING: the weights in %s were fitted on %s: how well this score ranks here is not known; its centres "
            "and scales are %s. For weights of your own: correlation_experiment/correlation_experiment.py",
            name, _in_words(different), scales,
        )  # fmt: skip


def _in_words(different: Mapping) -> str:
    words = [f"{WORDS[key]} {there} (here {here})" for key, (there, here) in different.items() if key in WORDS]
    return ", ".join(words + other_kinds(different))


def other_kinds(different: Mapping[str, tuple]) -> list[str]:
    """In words, what no change of scale makes up for.

    Args:
        different: backbones and tile, (of what a score was fitted on, here), where they are not the same.
    """
    kinds = {"scratch": "backbones from scratch", "pretrained": "pretrained backbones"}
    sides = [tuple(kinds[kind] for kind in different["backbones"])] if "backbones" in different else []
    if "tile" in different:
        sides.append(tuple(f"tiles of {tile} px" if tile else "whole pictures" for tile in different["tile"]))
    return [f"{there} instead of {here}" for there, here in sides]
