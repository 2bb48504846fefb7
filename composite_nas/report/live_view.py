"""A run that can be watched: curves and pictures for TensorBoard, names, columns and pictures for optuna-dashboard.

Both programs are optional and only read: what is written for them changes no number of a run, and when it cannot be
written, the run goes on without.

    tensorboard --logdir results/tensorboard
    optuna-dashboard sqlite:///results/optuna_study.db --artifact-dir results/artifacts
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from composite_nas.base.console import logger
from composite_nas.base.settings import Settings
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.drawing import Look, prediction_sheet
from composite_nas.score.dynamics import TrainingDynamics
from composite_nas.search.sharing import StudyAccess, name_values
from composite_nas.training.evaluation import Evaluation

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

# Field of TrainingDynamics -> name of a curve; what stands before the stroke is its group.
CURVES = {
    "train_loss": "train/loss",
    "train_class_loss": "train/class_loss",
    "train_box_loss": "train/box_loss",
    "grad_norm_mean": "train/grad_norm",
    "learning_rate": "train/learning_rate",
    "val_loss": "val/loss",
    "val_class_loss": "val/class_loss",
    "val_box_loss": "val/box_loss",
    "val_iou": "val/iou",
    "gap": "val/gap",
    "map50_95": "metrics/mAP50-95",
    "map50": "metrics/mAP50",
    "precision": "metrics/precision",
    "recall": "metrics/recall",
    "val_point_auc": "metrics/point_AUC",
    "seconds": "cost/seconds",
    "peak_memory_mb": "cost/peak_memory_MiB",
}
PICTURE = "validation"
SCORE_NAME = "score (lower is better)"
# How many detections of a picture with fewer objects are drawn.
AT_LEAST = 10
# A sheet of three columns; the first quality (of JPEG) that is small enough is taken, else the last.
TILE_PX, MAX_BYTES, QUALITIES = 400, 100_000, (80, 65, 50, 35, 20)
# What a broken installation of an optional program may raise when it is imported (protobuf raises TypeError).
BROKEN_IMPORT = (ImportError, TypeError, AttributeError, RuntimeError)
NOTE = """\
A search for small object detectors, {n_trials} candidates, each trained for {epochs} epochs at {image_size} px.

| column | meaning |
|---|---|
| value: *{score}* | the composite score, told once the warm-up candidates have fixed its scale; not a loss, and \
comparable within this study only |
| val_loss, map50_95, map50 | on the validation subset, after the candidate's last epoch |
| n_params, gmacs | trainable parameters; 1e9 multiply-accumulates a picture |
| reason, message | why a candidate was not trained to the end |
| dynamics | everything measured in every epoch |
| score_digest | of the formula in `proxy_stats.json` |

Pictures (`--artifact-dir`): ground truth above, the best detections below, about as many as there are objects.
"""


def picture_of(evaluation: Evaluation, cache: ImageCache, class_names: tuple[str, ...]) -> bytes:
    """A JPEG file: validation pictures with ground truth above and detections below; below MAX_BYTES where possible.

    After two epochs few detections are sure, and there are hundreds of the others: drawn are the best of each picture,
    about as many as it has objects, from the confidence on where the mean F1 is highest.

    Args:
        evaluation: of ``cache``, with mAP.
    """
    sheet = prediction_sheet(
        cache, evaluation.detections, class_names, shown_confidence(evaluation.known_accuracy.confidence),
        Look(tile_px=TILE_PX, at_least=AT_LEAST),
    )  # fmt: skip
    for quality in QUALITIES:
        file = io.BytesIO()
        sheet.save(file, "JPEG", quality=quality)
        if file.tell() <= MAX_BYTES:
            break
    return file.getvalue()


class LiveView:
    """What a participant lets people see of its trainings in TensorBoard; nothing where that is not installed.

    Args:
        folder: of TensorBoard's runs, one folder a training.
        say: whether to write to the log that there will be nothing.
    """

    def __init__(self, folder: Path, say: bool = True):
        self.folder = folder
        self.is_on = importlib.util.find_spec("tensorboard") is not None
        if say and not self.is_on:
            logger.debug("No curves for TensorBoard: it is not installed (pip install tensorboard)")

    @contextlib.contextmanager
    def training(self, name: str) -> Iterator[TrainingView]:
        """The view of one training in this session; the file is closed at the end."""
        view = TrainingView(self, self.folder / name)
        try:
            yield view
        finally:
            view.close()

    def give_up(self, error: Exception) -> None:
        """Said once; the run is worth more than its curves."""
        if self.is_on:
            self.is_on = False
            reason = getattr(error, "strerror", None) or str(error).splitlines()[0]
            logger.warning("WARNING: no more curves for TensorBoard in %s: %s", self.folder, reason)


class TrainingView:
    """The curves and the last picture of one training.

    A training that goes on after an interruption tells its finished epochs again, so that a session's file holds
    everything; readers drop what earlier files say of the same and later steps (``purge_step``).
    """

    def __init__(self, view: LiveView, folder: Path):
        self._view, self._folder, self._epoch = view, folder, 0
        self._writer: SummaryWriter | None = None

    def epoch(self, record: TrainingDynamics) -> None:
        """A point on every curve; none where a value was not computed."""

        def write() -> None:
            if self._writer is None:
                from torch.utils.tensorboard import SummaryWriter

                self._writer = SummaryWriter(str(self._folder), purge_step=record.epoch)
            for field, tag in CURVES.items():
                if math.isfinite(value := getattr(record, field)):
                    self._writer.add_scalar(tag, value, record.epoch)
            self._writer.flush()
            self._epoch = record.epoch

        self._try(write)

    def picture(self, jpeg: bytes) -> None:
        """At the epoch told last."""
        if (writer := self._writer) is not None:
            pixels = np.asarray(Image.open(io.BytesIO(jpeg)))
            self._try(lambda: writer.add_image(PICTURE, pixels, self._epoch, dataformats="HWC"))

    def _try(self, write: Callable[[], None]) -> None:
        if self._view.is_on:
            try:
                write()
            except (OSError, UnicodeError, *BROKEN_IMPORT) as error:
                self._view.give_up(error)

    def close(self) -> None:
        if self._writer is not None:
            with contextlib.suppress(OSError):  # what could not be written has been said
                self._writer.close()


def describe_study(access: StudyAccess, settings: Settings) -> None:
    """Say in the study what its value is and, with optuna-dashboard installed, what its columns are.

    A note that is there already may have been edited by people and stays.
    """
    study = access.study
    name_values(study, SCORE_NAME)
    if importlib.util.find_spec("optuna_dashboard") is None:
        return
    if any(key.startswith("dashboard:note") for key in access.attributes_of_viewers()):
        return
    try:
        from optuna_dashboard import save_note
    except BROKEN_IMPORT as error:
        logger.debug("No note for optuna-dashboard: %s", error)
        return
    save_note(study, NOTE.format(
        n_trials=settings.n_trials, epochs=settings.epochs_per_trial, image_size=settings.image_size, score=SCORE_NAME,
    ))  # fmt: skip
