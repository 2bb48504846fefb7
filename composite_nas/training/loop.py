"""The only training loop: trials, controls, the zoo and full training all iterate over a ``Training``."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from composite_nas.base.devices import Device, is_out_of_memory
from composite_nas.base.errors import OUT_OF_MEMORY, CandidateFailure
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, count_cost
from composite_nas.score.dynamics import TrainingDynamics, best_by_map, summarise_epoch
from composite_nas.training.batches import Batches, steps_per_epoch
from composite_nas.training.evaluation import Evaluation, evaluate, nothing
from composite_nas.training.recipe import Candidate, EmaUpdate, make_optimizer, make_schedule
from composite_nas.training.state import Generators, Part, TrainingState, describe_training

MAX_GRAD_NORM = 10.0
NON_FINITE_CHECK_EVERY = 10


class EpochOfSteps(NamedTuple):
    """What one epoch's steps measured: losses and global L2 gradient norms before clipping, one float each; the mean
    of the two terms of the loss."""

    losses: list[float]
    grad_norms: list[float]
    class_loss: float
    box_loss: float


def train_one_epoch(
    model: Detector,
    batches: Batches,
    optimizer: torch.optim.Optimizer,
    before_step: Callable[[], None] = nothing,
    after_step: Callable[[], None] = nothing,
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
    measured: list[Tensor] = []
    for step, (images, assignment) in enumerate(batches):
        before_step()
        with batches.device.autocast():
            output = model(images)
        loss = batches.criterion(output, assignment)
        optimizer.zero_grad(set_to_none=True)
        loss.total.backward()
        norm = nn.utils.clip_grad_norm_(parameters, MAX_GRAD_NORM)
        optimizer.step()
        after_step()
        measured.append(torch.stack([loss.total, norm, loss.classification, loss.box]).detach())
        if step % NON_FINITE_CHECK_EVERY == 0:
            _check_finite(*measured[-1][:2].tolist())
    values = torch.stack(measured)
    losses, norms = values[:, :2].T.tolist()
    _check_finite(sum(losses), sum(norms))
    return EpochOfSteps(losses, norms, *values[:, 2:].mean(0).tolist())


def _check_finite(loss: float, norm: float) -> None:
    if not (math.isfinite(loss) and math.isfinite(norm)):
        raise CandidateFailure("non_finite", f"loss {loss}, gradient norm {norm}")


class Epoch(NamedTuple):
    """A finished epoch of a Training.

    Attributes:
        record: what it looked like.
        is_best: whether its mAP50-95 is above that of all earlier epochs; the network to use is then the best so far.
        is_read_back: whether it was finished before this iteration began, most often by an earlier session.
    """

    record: TrainingDynamics
    is_best: bool = False
    is_read_back: bool = False


class _Average(AveragedModel):
    module: Detector


class Training:
    """The training of one candidate: an iterator of its epochs, from scratch or on from where it was cut off.

        training = Training(candidate, train, val, device, state_path)
        for epoch in training:
            training.save()
            print(epoch.record.val_loss)

    What is shown, kept and saved are lines of whoever iterates, who leaves with ``break``. Epochs that ``state_path``
    has kept come first, as they were.

    Args:
        state_path: file of ``save``, from which the same training goes on; whoever iterates removes it at the end.

    Attributes:
        model: the network to use (the moving average when there is one).
        history: a record per finished epoch.
        evaluation: of the validation pictures, after the epoch trained last.
        cost: of the network.
        steps_done, total_steps: of the optimizer.

    Raises:
        CandidateFailure: ``out_of_memory`` or ``non_finite``, when it is made and in every epoch.
    """

    def __init__(
        self,
        candidate: Candidate,
        train_cache: ImageCache,
        val_cache: ImageCache,
        device: Device,
        state_path: Path | None = None,
    ):
        self.candidate, self.config, self.device = candidate, candidate.train, device
        self.train_cache, self.val_cache = train_cache, val_cache
        self.total_steps = self.config.epochs * steps_per_epoch(train_cache, self.config)
        self.cost = count_cost(candidate.detector, train_cache.canvas)
        self._evaluation: Evaluation | None = None
        with _out_of_memory_is_a_failure(device):
            self._build(state_path)

    def _build(self, state_path: Path | None) -> None:
        config, device = self.config, self.device
        torch.manual_seed(config.seed)
        self._trained = device.put(Detector(self.candidate.detector))
        self._optimizer = make_optimizer(self._trained, config, device)
        self._schedule = make_schedule(self._optimizer, config, steps_per_epoch(self.train_cache, config))
        self._generators = Generators(device)
        parts: dict[str, Part] = {
            "model": self._trained, "optimizer": self._optimizer, "schedule": self._schedule,
            "generators": self._generators,
        }  # fmt: skip
        self._average: _Average | None = None
        if config.ema_decay:
            update = EmaUpdate(config.ema_decay)
            self._average = _Average(self._trained, multi_avg_fn=update, use_buffers=True)
            parts |= {"average": self._average, "average_update": update}
        what = describe_training(self.candidate, self.train_cache.canvas, len(self.train_cache), len(self.val_cache))
        self._state = TrainingState(state_path, what, parts)
        self._criterion = Criterion(self.train_cache.canvas, self.candidate.detector.strides, device.torch_device)
        self.history = self._state.restore()
        self._saved, self._is_torn = len(self.history), False

    @property
    def model(self) -> Detector:
        return self._trained if self._average is None else self._average.module

    @property
    def evaluation(self) -> Evaluation:
        if self._evaluation is None:
            raise ValueError("no epoch was trained yet in this session")
        return self._evaluation

    @property
    def steps_done(self) -> int:
        return self._schedule.last_epoch

    def save(self) -> None:
        """Keep everything that is needed to go on after the last finished epoch, unless it is kept already or the
        training is finished."""
        self._check_whole()
        if len(self.history) not in (self._saved, self.config.epochs):
            self._state.save(self.history)
            self._saved = len(self.history)

    def _check_whole(self) -> None:
        if self._is_torn:
            raise RuntimeError("an epoch of this training was cut off: make it anew, to go on from its saved state")

    def __iter__(self) -> Iterator[Epoch]:
        return self.epochs()

    def epochs(self, before_batch: Callable[[], None] = nothing) -> Iterator[Epoch]:
        """Yield the finished epochs, then train the others.

        Args:
            before_batch: called before every batch of training and evaluation; what it raises cuts the epoch off.
        """
        for record in list(self.history):
            yield Epoch(record, is_read_back=True)
        while len(self.history) < self.config.epochs:
            with _out_of_memory_is_a_failure(self.device):
                epoch = self._train_epoch(len(self.history) + 1, before_batch)
            yield epoch

    def _train_epoch(self, number: int, before_batch: Callable[[], None]) -> Epoch:
        self._check_whole()
        config, started, self._is_torn = self.config, time.perf_counter(), True
        self._generators.put_back()
        self.device.reset_peak_memory()
        batches = Batches(self.train_cache, config, self._criterion, self.device, number)
        steps = train_one_epoch(self._trained, batches, self._optimizer, before_batch, self._after_step)
        with_map = number == config.epochs or bool(config.map_every and number % config.map_every == 0)
        evaluation = evaluate(self.model, self.val_cache, self.device, with_map, before_batch)
        self._evaluation, accuracy = evaluation, evaluation.accuracy
        record = summarise_epoch(
            number,
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
            learning_rate=float(self._learning_rate),
            n_params=self.cost.n_params,
            gmacs=self.cost.gmacs,
            seconds=time.perf_counter() - started,
            peak_memory_mb=self.device.peak_memory_mb(),
        )
        self.history.append(record)
        self._generators.keep()
        self._is_torn = False
        return Epoch(record, is_best=best_by_map(self.history) is record)

    def _after_step(self) -> None:
        (self._learning_rate,) = set(self._schedule.get_last_lr())
        self._schedule.step()
        if self._average is not None:
            self._average.update_parameters(self._trained)


@contextlib.contextmanager
def _out_of_memory_is_a_failure(device: Device) -> Iterator[None]:
    """A failure of the candidate, not of the program."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        if device.torch_device.type == "cuda":
            torch.cuda.empty_cache()
        raise CandidateFailure(OUT_OF_MEMORY, str(error).splitlines()[0][:200]) from error
