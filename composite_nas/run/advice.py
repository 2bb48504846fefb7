"""What a run says of its settings before it trains: which of them do not suit the data or the search space."""

from __future__ import annotations

from collections.abc import Sequence

from optuna.trial import FixedTrial
from torch import Tensor

from composite_nas.base.console import logger
from composite_nas.base.settings import Settings
from composite_nas.data.image_cache import ImageCache, uniform_pictures
from composite_nas.data.pictures import Canvas
from composite_nas.detection.matching import share_below
from composite_nas.detection.network import count_cost
from composite_nas.search.space import REFERENCE, suggest

# Objects of fewer pixels (square root of the area) are hardly found; above this share of them the user is told.
TINY_PX, MAX_TINY_SHARE = 4, 0.5
# Above this share of pictures that show nothing, too.
MAX_UNIFORM_SHARE = 0.5


def warn_of_tiny_objects(targets: Sequence[Tensor]) -> None:
    """targets: [n, 5] class, x1, y1, x2, y2 in letterboxed pixels, one for each picture."""
    share = share_below(targets, TINY_PX)
    if share > MAX_TINY_SHARE:
        logger.warning(
            "WARNING: %.0f%% of the objects are smaller than %d pixels at this --image-size and will hardly be "
            "found; a larger one (and --max-gmacs, which grows with its square) makes them larger",
            100 * share, TINY_PX,
        )  # fmt: skip


def warn_of_uniform_pictures(train: ImageCache) -> None:
    """Pictures that have become all black, white or grey, such as masks, or dark ones of which the bits were cut."""
    share, first = uniform_pictures(train)
    if share > MAX_UNIFORM_SHARE:
        logger.warning(
            "WARNING: %.0f%% of the training pictures are of nearly one grey level each (first: %s): nothing can be "
            "found in them; look at them, and save them with values from 0 to 255",
            100 * share, first,
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
