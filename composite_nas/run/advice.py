"""What a run says before it trains: what is in its data, which settings do not suit that, and which it chooses."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from optuna.trial import FixedTrial

from composite_nas.base.console import logger
from composite_nas.base.settings import DEFAULT_IMAGE_SIZE, DEFAULT_MAX_GMACS, Settings
from composite_nas.data.contents import (
    IMAGE_SIZES,
    MAX_TINY_SHARE,
    TINY_PX,
    Contents,
    choose_image_size,
    tiny_share,
)
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache, uniform_pictures
from composite_nas.data.pictures import Canvas
from composite_nas.detection.drawing import BATCH_PICTURES, mosaic, truth_tile
from composite_nas.detection.network import count_cost
from composite_nas.search.space import reference_design, suggest
from composite_nas.training.augmentation import augment
from composite_nas.training.recipe import AUGMENTATION

# Above this share of pictures that show nothing the user is told.
MAX_UNIFORM_SHARE = 0.5
LARGEST_ON_CPU = 416


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
            "found; a larger one (and --max-gmacs, which grows with its square) makes them larger, and so does %s",
            100 * contents.tiny_share, TINY_PX,
            "a smaller --tile" if contents.unit == "tile" else "--tile in large pictures",
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


def show_training_batch(train: ImageCache, class_names: tuple[str, ...], path: Path) -> None:
    """Write some of the pictures that candidates learn from, augmented, with their boxes: a look at them shows wrong
    labels before hours of training do."""
    indices = np.random.default_rng(0).permutation(len(train))[:BATCH_PICTURES]
    pictures, targets = augment(*train.batch(indices), AUGMENTATION, torch.Generator().manual_seed(0))
    pixels = (255 * pictures).round().byte().permute(0, 2, 3, 1).numpy()
    names, paths = [train.title(i) for i in indices], [train.paths[i] for i in indices]
    # An augmented picture fills its canvas, whatever the original's shape was.
    drawn = ImageCache(pixels, targets, [(train.canvas.width, train.canvas.height)] * len(names), paths, names)
    mosaic([truth_tile(drawn, i, class_names) for i in range(len(drawn))], path)
    logger.info("What candidates learn from, to look at: %s", path)


def propose(settings: Settings, dataset: DroneDataset, on_cpu: bool) -> dict:
    """Values for what is undecided, by name: those of a new study; one that was begun keeps its own.

    Args:
        on_cpu: whether it is trained on a CPU, where large images take too long.
    """
    largest = LARGEST_ON_CPU if on_cpu else IMAGE_SIZES[-1]
    size = settings.image_size or choose_image_size(dataset, settings.rectangle, largest)
    canvas = dataset.canvas(size, settings.rectangle)
    gmacs = DEFAULT_MAX_GMACS * canvas.height * canvas.width / DEFAULT_IMAGE_SIZE**2
    return {name: {"image_size": size, "max_gmacs": round(gmacs, 4)}[name] for name in settings.undecided}


def tell_choices(settings: Settings, proposed: dict, dataset: DroneDataset) -> None:
    """A line for each of the ``proposed`` values, of which ``settings`` has what the study was begun with."""
    if "image_size" in proposed:
        size = settings.known_image_size
        canvas, usual = (dataset.canvas(s, settings.rectangle) for s in (size, DEFAULT_IMAGE_SIZE))
        share = tiny_share(dataset, canvas)
        why = "as this study was begun with" if size != proposed["image_size"] else "from the data"
        if share > MAX_TINY_SHARE and size == proposed["image_size"]:
            why = "the largest that is chosen" + (" on a CPU" if size == LARGEST_ON_CPU else "")
        text = f"Image size {size} px, {why}: {share:.0%} of the boxes are below {TINY_PX} px there"
        if size != DEFAULT_IMAGE_SIZE:
            times = canvas.height * canvas.width / (usual.height * usual.width)
            text += (
                f" ({DEFAULT_IMAGE_SIZE} px: {tiny_share(dataset, usual):.0%}); a step costs {times:.1f} times that at "
                f"{DEFAULT_IMAGE_SIZE} px"
            )
        logger.info("%s", text)
    if "max_gmacs" in proposed:
        why = "as this study was begun with"
        if settings.max_gmacs == proposed["max_gmacs"]:
            why = f"in proportion to the area of the image ({DEFAULT_MAX_GMACS:g} at {DEFAULT_IMAGE_SIZE} px)"
        logger.info("Largest cost %g GMACs, %s", settings.known_max_gmacs, why)


def warn_of_expensive_reference(
    settings: Settings, canvas: Canvas, num_classes: int, backbones: Mapping[str, Path]
) -> None:
    """The plain reference design, which every search begins with, costs more than is allowed."""
    design = FixedTrial(reference_design(backbones))
    reference = suggest(design, num_classes, 1, settings.seed, backbones=backbones)
    gmacs = count_cost(reference.detector, canvas).gmacs
    if gmacs > settings.known_max_gmacs:
        logger.warning(
            "WARNING: at %s px the reference design costs %.2f GMACs, more than --max-gmacs %g: most "
            "candidates will be infeasible; consider --max-gmacs %.1f",
            canvas.label, gmacs, settings.max_gmacs, 2 * gmacs,
        )  # fmt: skip
