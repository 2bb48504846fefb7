"""What a run says of its settings before it trains: which of them do not suit the data or the search space."""

from __future__ import annotations

from optuna.trial import FixedTrial

from composite_nas.base.console import logger
from composite_nas.base.settings import Settings
from composite_nas.data.contents import TINY_PX, Contents
from composite_nas.data.pictures import Canvas
from composite_nas.detection.network import count_cost
from composite_nas.search.space import REFERENCE, suggest

# Above this share of objects that are hardly found the user is told.
MAX_TINY_SHARE = 0.5


def tell_contents(summary: str, contents: Contents) -> None:
    """What is in a dataset, what spoils a mAP on it, and whether its objects are too small.

    Args:
        summary: of the dataset.
    """
    logger.info("%s", "\n".join([summary, *contents.lines(), contents.classes_line()]))
    for sentence in contents.warnings():
        logger.warning("WARNING: %s", sentence)
    if contents.tiny_share > MAX_TINY_SHARE:
        logger.warning(
            "WARNING: %.0f%% of the objects are smaller than %d pixels at this --image-size and will hardly be "
            "found; a larger one (and --max-gmacs, which grows with its square) makes them larger",
            100 * contents.tiny_share, TINY_PX,
        )  # fmt: skip


def warn_of_expensive_reference(settings: Settings, canvas: Canvas, num_classes: int) -> None:
    """The plain reference design, which every search begins with, costs more than is allowed."""
    reference = suggest(FixedTrial(REFERENCE), num_classes, 1, settings.seed)
    gmacs = count_cost(reference.detector, canvas).gmacs
    if gmacs > settings.max_gmacs:
        logger.warning(
            "WARNING: at %s px the plain reference design costs %.2f GMACs, more than --max-gmacs %g: most "
            "candidates will be infeasible; consider --max-gmacs %.1f",
            canvas.label, gmacs, settings.max_gmacs, 2 * gmacs,
        )  # fmt: skip
