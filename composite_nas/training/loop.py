"""The only training loop: trials, controls, the zoo and full training all go through ``fit``.

Its batches are drawn by seed and epoch, augmented and assigned on the device.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import Device, is_out_of_memory
from composite_nas.base.errors import CandidateFailure, StopRequested
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.coco_map import GroundTruth, MeanAveragePrecision
from composite_nas.detection.decoding import Detections, cell_grid, detect
from composite_nas.detection.loss import Assignment, assign, detection_loss
from composite_nas.detection.network import Detector, DetectorConfig, count_cost
from composite_nas.detection.point_ranking import PointRanking, PointRankingResult
from composite_nas.score.dynamics import TrainingDynamics, best_by_map, summarise_epoch
from composite_nas.training.augmentation import augment, to_float
from composite_nas.training.recipe import EmaUpdate, LearningRate, TrainConfig, make_optimizer
from composite_nas.training.state import TrainingState, describe_training

MAX_GRAD_NORM = 10.0
EVAL_BATCH_SIZE = 16
NON_FINITE_CHECK_EVERY = 10


class Batches:
    """Augmented, assigned training batches of one epoch; iterating yields (float images, Assignment) on the device.

    The order and the augmentation depend on seed and epoch only. The last, smaller batch is left out (its batch
    statistics would be noise) unless it is the only one.
    """

    def __init__(
        self,
        cache: ImageCache,
        config: TrainConfig,
        strides: tuple[int, ...],
        device: Device,
        epoch: int,
        should_stop: Callable[[], bool],
    ):
        self.cache, self.config, self.strides, self.device, self.epoch = cache, config, strides, device, epoch
        self.should_stop = should_stop
        self.centres, self.cell_strides = (t.to(device.torch_device) for t in cell_grid(cache.canvas, strides))
        plain = epoch > config.epochs - config.plain_epochs
        self.augmentation = replace(config.augmentation, mosaic=0.0) if plain else config.augmentation

    def __len__(self) -> int:
        return max(1, len(self.cache) // self.config.batch_size)

    def __iter__(self):
        size, place = self.config.batch_size, self.device.torch_device
        order = np.random.default_rng([self.config.seed, self.epoch]).permutation(len(self.cache))
        generator = torch.Generator().manual_seed(self.config.seed * 100_003 + self.epoch)
        for step in range(len(self)):
            if self.should_stop():
                raise StopRequested
            images, targets = self.cache.batch_on(place, order[step * size : (step + 1) * size])
            images, targets = augment(images, targets, self.augmentation, generator, self.device.image_dtype)
            assignment = assign(targets, self.cache.canvas, self.strides).to(place)
            yield images.contiguous(memory_format=self.device.memory_format), assignment


@dataclass(frozen=True)
class Evaluation:
    """One pass over validation images.

    Attributes:
        losses: one value per batch.
        class_loss, box_loss, iou: means over the batches; see LossParts.
        point_ranking: of all images.
        accuracy, detections: when mAP was asked for; boxes in letterboxed pixels.
    """

    losses: list[float]
    class_loss: float
    box_loss: float
    iou: float
    point_ranking: PointRankingResult
    accuracy: MeanAveragePrecision | None
    detections: list[Detections]


class EpochOfSteps(NamedTuple):
    """Of one epoch's steps: losses and global L2 gradient norms before clipping, one float each; the mean of the two
    terms of the loss."""

    losses: list[float]
    grad_norms: list[float]
    class_loss: float
    box_loss: float


@dataclass(frozen=True)
class FitResult:
    """model: the network to use (the moving average when there is one); history: a record per epoch."""

    model: Detector
    history: list[TrainingDynamics]
    evaluation: Evaluation


def train_one_epoch(
    model: Detector,
    batches: Batches,
    optimizer: torch.optim.Optimizer,
    learning_rate: Callable[[], float],
    device: Device,
    after_step: Callable[[], None],
) -> EpochOfSteps:
    """One pass over the data; the loop itself.

    Losses and gradient norms stay on the device until the end; only every NON_FINITE_CHECK_EVERY steps a GPU waits for
    the CPU to look for NaN.

    Returns:
        What every step measured.

    Raises:
        CandidateFailure: ``non_finite`` loss or gradient.
    """
    model.train()
    parameters = list(model.parameters())
    measured = []
    for step, (images, assignment) in enumerate(batches):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate()
        with device.autocast():
            output = model(images)
        loss = detection_loss(output, assignment, batches.centres, batches.cell_strides)
        optimizer.zero_grad(set_to_none=True)
        loss.total.backward()
        norm = nn.utils.clip_grad_norm_(parameters, MAX_GRAD_NORM)
        optimizer.step()
        after_step()
        measured.append(torch.stack([loss.total, norm, loss.classification, loss.box]).detach())
        if step % NON_FINITE_CHECK_EVERY == 0:
            _check_finite(*measured[-1][:2].tolist())
    measured = torch.stack(measured)
    losses, norms = measured[:, :2].T.tolist()
    _check_finite(sum(losses), sum(norms))
    return EpochOfSteps(losses, norms, *measured[:, 2:].mean(0).tolist())


def _check_finite(loss: float, norm: float) -> None:
    if not (math.isfinite(loss) and math.isfinite(norm)):
        raise CandidateFailure("non_finite", f"loss {loss}, gradient norm {norm}")


@torch.no_grad()
def evaluate(
    model: Detector,
    cache: ImageCache,
    device: Device,
    with_map: bool = True,
    should_stop: Callable[[], bool] = lambda: False,
) -> Evaluation:
    """Loss per batch in eval mode, and mAP (None without ``with_map``), in batches of EVAL_BATCH_SIZE."""
    model.eval()
    strides, num_classes, place = model.config.strides, model.config.num_classes, device.torch_device
    centres, cell_strides = (t.to(place) for t in cell_grid(cache.canvas, strides))
    assignments = cache.once(("assignments", strides, place), lambda: _assign_all(cache, strides, place))
    parts, detections = [], []
    ranking = PointRanking(num_classes, place)
    for i, assignment in enumerate(assignments):
        if should_stop():
            raise StopRequested
        start = i * EVAL_BATCH_SIZE
        images_u8, _ = cache.batch_on(place, np.arange(start, min(start + EVAL_BATCH_SIZE, len(cache))))
        images = to_float(images_u8, device.image_dtype).contiguous(memory_format=device.memory_format)
        with device.autocast():
            output = model(images)
        parts.append(torch.stack(detection_loss(output, assignment, centres, cell_strides)))
        ranking.add(output.logits, assignment)
        if with_map:
            detections += [Detections(*(t.cpu() for t in d)) for d in detect(output, cache.canvas, strides)]
    parts = torch.stack(parts)
    losses = parts[:, 0].tolist()
    if not math.isfinite(sum(losses)):
        raise CandidateFailure("non_finite", f"validation loss {sum(losses) / len(losses)}")
    accuracy = None
    if with_map:
        truth = cache.once(("ground truth", num_classes), lambda: GroundTruth(cache.targets, num_classes))
        accuracy = truth.mean_average_precision(detections)
    return Evaluation(losses, *parts[:, 1:].mean(0).tolist(), ranking.result(), accuracy, detections)


def _assign_all(cache: ImageCache, strides: tuple[int, ...], place: torch.device) -> list[Assignment]:
    """Of every EVAL_BATCH_SIZE pictures."""
    batches = range(0, len(cache), EVAL_BATCH_SIZE)
    return [assign(cache.targets[i : i + EVAL_BATCH_SIZE], cache.canvas, strides).to(place) for i in batches]


def fit(
    detector_config: DetectorConfig,
    config: TrainConfig,
    train_cache: ImageCache,
    val_cache: ImageCache,
    device: Device,
    should_stop: Callable[[], bool] = lambda: False,
    on_epoch: Callable[[TrainingDynamics], None] = lambda record: None,
    progress: str = "",
    state_path: Path | None = None,
    on_best: Callable[[Detector, MeanAveragePrecision], None] | None = None,
    on_evaluation: Callable[[Evaluation], None] | None = None,
) -> FitResult:
    """Train a candidate from scratch, or on from where ``state_path`` says that the same training was cut off.

    Args:
        should_stop: asked between batches; True raises StopRequested.
        on_epoch: told the record of every finished epoch.
        progress: label of a progress bar over all steps; empty for none.
        state_path: file that is rewritten after every epoch but the last with all that is needed to go on; the caller
            removes it.
        on_best: given the network to use and its accuracy whenever its mAP50-95 is above that of all earlier epochs,
            before the epoch's state is written.
        on_evaluation: given every evaluation with mAP, before ``on_epoch`` is told of that epoch.

    Raises:
        CandidateFailure: ``out_of_memory`` or ``non_finite``.
        StopRequested: ``should_stop`` said so.
    """
    try:
        return _fit(
            detector_config, config, train_cache, val_cache, device, should_stop, on_epoch, progress, state_path,
            on_best, on_evaluation,
        )  # fmt: skip
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        if device.torch_device.type == "cuda":
            torch.cuda.empty_cache()
        raise CandidateFailure("out_of_memory", str(error).splitlines()[0][:200]) from error


def _fit(
    detector_config, config, train_cache, val_cache, device, should_stop, on_epoch, progress, state_path, on_best,
    on_evaluation,
) -> FitResult:
    torch.manual_seed(config.seed)
    cost = count_cost(detector_config, train_cache.canvas)
    model = Detector(detector_config).to(device.torch_device, memory_format=device.memory_format)
    optimizer = make_optimizer(model, config, device)
    ema_update = EmaUpdate(config.ema_decay)
    ema = AveragedModel(model, multi_avg_fn=ema_update, use_buffers=True) if config.ema_decay else None
    used = ema.module if ema is not None else model
    steps_per_epoch = max(1, len(train_cache) // config.batch_size)
    schedule = LearningRate(config, steps_per_epoch)
    what = describe_training(detector_config, config, train_cache.canvas, len(train_cache), len(val_cache))
    state = TrainingState(state_path, what, device, model, ema, ema_update, optimizer, schedule)
    history = state.restore()
    with progress_bar(
        total=config.epochs * steps_per_epoch,
        initial=schedule.step,
        description=progress,
        unit="step",
        leave=False,
        disable=not progress,
    ) as bar:

        def after_step() -> None:
            schedule.step += 1
            if ema is not None:
                ema.update_parameters(model)
            bar.update()

        for record in history:
            on_epoch(record)
        for epoch in range(len(history) + 1, config.epochs + 1):
            started = time.perf_counter()
            device.reset_peak_memory()
            batches = Batches(train_cache, config, detector_config.strides, device, epoch, should_stop)
            steps = train_one_epoch(model, batches, optimizer, schedule, device, after_step)
            last = epoch == config.epochs
            with_map = last or bool(config.map_every and epoch % config.map_every == 0)
            evaluation = evaluate(used, val_cache, device, with_map, should_stop)
            accuracy = evaluation.accuracy
            record = summarise_epoch(
                epoch,
                steps.losses,
                steps.grad_norms,
                evaluation.losses,
                train_class_loss=steps.class_loss,
                train_box_loss=steps.box_loss,
                val_class_loss=evaluation.class_loss,
                val_box_loss=evaluation.box_loss,
                val_iou=evaluation.iou,
                val_point_auc=evaluation.point_ranking.auc,
                val_point_ap=evaluation.point_ranking.ap,
                map50_95=accuracy.map50_95 if accuracy else math.nan,
                map50=accuracy.map50 if accuracy else math.nan,
                precision=accuracy.precision if accuracy else math.nan,
                recall=accuracy.recall if accuracy else math.nan,
                learning_rate=optimizer.param_groups[0]["lr"],
                n_params=cost.n_params,
                gmacs=cost.gmacs,
                seconds=time.perf_counter() - started,
                peak_memory_mb=device.peak_memory_mb(),
            )
            history.append(record)
            if on_best and best_by_map(history) is record:
                on_best(used, accuracy)
            if not last:
                state.save(history)
            if on_evaluation and accuracy:
                on_evaluation(evaluation)
            on_epoch(record)
            shown = {"loss": f"{record.train_loss:.3f}", "val": f"{record.val_loss:.3f}"}
            bar.set_postfix(shown | ({"mAP50": f"{record.map50:.3f}"} if accuracy else {}))
    return FitResult(used, history, evaluation)
