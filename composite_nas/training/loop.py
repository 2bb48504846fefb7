"""The only training loop: trials, controls, the zoo and full training all iterate over a ``Training``."""

from __future__ import annotations

import contextlib
import math
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch

from composite_nas.base.console import logger
from composite_nas.base.devices import Device, is_out_of_memory
from composite_nas.base.errors import OUT_OF_MEMORY, CandidateFailure
from composite_nas.data.pictures import Canvas
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, count_cost
from composite_nas.score.dynamics import TrainingDynamics, best_by_map, summarise_epoch
from composite_nas.training.batches import Batches
from composite_nas.training.evaluation import Evaluation, evaluate, make_forward, nothing
from composite_nas.training.recipe import Candidate, make_optimizer, new_detector
from composite_nas.training.state import Part, TrainingState, describe_training
from composite_nas.training.step import Measured, MovingAverage, step_for, train_steps
from composite_nas.training.timetable import Look, Stage, Timetable


class Epoch(NamedTuple):
    """A finished epoch of a Training.

    Attributes:
        record: what it looked like.
        is_best: whether its mAP50-95 is above that of all earlier epochs of its stage; the network to use is then the
            best so far.
        is_read_back: whether it was finished before this iteration began, most often by an earlier session.
    """

    record: TrainingDynamics
    is_best: bool = False
    is_read_back: bool = False


class _Progress:
    """How far the trunk is, and what its steps measured, as long as a look still asks for it."""

    def __init__(self) -> None:
        self.steps_done = 0
        self.measured: list[Measured] = []

    def since(self, step: int) -> list[Measured]:
        return self.measured[len(self.measured) - (self.steps_done - step) :]

    def forget_before(self, step: int) -> None:
        self.measured = self.since(min(step, self.steps_done))

    def state_dict(self) -> dict[str, Any]:
        return {"steps_done": self.steps_done, "measured": torch.tensor(self.measured, dtype=torch.float64)}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.steps_done = state["steps_done"]
        self.measured = [Measured(*values) for values in state["measured"].tolist()]


class Training:
    """The training of one candidate: an iterator of its epochs, from scratch or on from where it was cut off.

        training = Training(candidate, [whole_epochs(train, val, range(1, 11), batch_size)], device, state_path)
        for epoch in training:
            training.save()
            print(epoch.record.val_loss)

    What is shown, kept and saved are lines of whoever iterates, who leaves with ``break``. Epochs that ``state_path``
    has kept come first, as they were.

    Args:
        stages: what is learnt from, see ``Timetable``.
        state_path: file of ``save``, from which the same training goes on, or a longer one whose first stages are the
            same; whoever iterates removes it at the end.
        looks: when it is judged; None for ``Timetable.looks``.

    Attributes:
        model: the network to use (the moving average when there is one).
        history: a record per look.
        evaluation: of the last look in this session; before there was one, of the trunk as it is.
        cost: of the network.
        steps_done, total_steps: of the optimizer.

    Raises:
        CandidateFailure: ``out_of_memory`` or ``non_finite``, when it is made and in every epoch.
    """

    def __init__(
        self,
        candidate: Candidate,
        stages: Sequence[Stage],
        device: Device,
        state_path: Path | None = None,
        looks: Sequence[Look] | None = None,
    ):
        self.candidate, self.config, self.device, self.stages = candidate, candidate.train, device, stages
        self._timetable = Timetable(self.config, stages)
        self._looks = self._timetable.looks() if looks is None else list(looks)
        self.total_steps = self._looks[-1].step
        self.cost = count_cost(candidate.detector, stages[0].train.canvas)
        self._evaluation: Evaluation | None = None
        with _out_of_memory_is_a_failure(device):
            self._build(state_path)

    def _build(self, state_path: Path | None) -> None:
        config, device = self.config, self.device
        device.reset_peak_memory()
        self._trained = device.put(new_detector(self.candidate))
        self._optimizer = make_optimizer(self._trained, config, device)
        self._progress = _Progress()
        parts: dict[str, Part] = {
            "model": self._trained, "optimizer": self._optimizer, "progress": self._progress
        }  # fmt: skip
        self._average = MovingAverage(self._trained, config.ema_decay) if config.ema_decay else None
        if self._average is not None:
            parts["average"] = self._average
        criterion = Criterion(self._canvas, self.candidate.detector.strides, device.torch_device)
        self._step = step_for(device)(self._trained, self._optimizer, criterion, device, self._average)
        self._forward = make_forward(self.model, device)
        parts["loss_scale"] = self._step.loss_scale
        self._parts, self._state = parts, TrainingState(state_path, parts)
        self.history = self._state.restore({self._digest(count + 1) for count in range(len(self._looks))})
        self._saved, self._is_torn = len(self.history), False

    @property
    def _canvas(self) -> Canvas:
        return self.stages[0].train.canvas

    @property
    def model(self) -> Detector:
        return self._trained if self._average is None else self._average.module

    @property
    def evaluation(self) -> Evaluation:
        if self._evaluation is None:  # all that is asked for was trained by an earlier session
            self._evaluation = evaluate(self.model, self.stages[-1].val, self.device)
        return self._evaluation

    @property
    def steps_done(self) -> int:
        return self._progress.steps_done

    @property
    def replays(self) -> int:
        """How many steps of this session were replays of a recording."""
        return self._step.replays

    def save(self) -> None:
        """Keep everything that is needed to go on after the last finished epoch, unless it is kept already."""
        self._check_whole()
        if len(self.history) != self._saved:
            self._state.save(self.history, self._digest(len(self.history)))
            self._saved = len(self.history)

    def _digest(self, count: int) -> str:
        """Of what decides the numbers of so many looks."""
        passed = self._looks[:count]
        stages = self.stages[: self._stage_of(passed[-1]) + 1]
        sizes = [(len(stage.train), len(stage.val)) for stage in stages]
        return describe_training(self.candidate, self._canvas, sizes, [look[:3] for look in passed])

    def _check_whole(self) -> None:
        if self._is_torn:
            raise RuntimeError("an epoch of this training was cut off: make it anew, to go on from its saved state")

    def _stage_of(self, look: Look) -> int:
        return self._timetable.stage_at(look.step - 1)

    def __iter__(self) -> Iterator[Epoch]:
        return self.epochs()

    def epochs(self, before_batch: Callable[[], None] = nothing) -> Iterator[Epoch]:
        """Yield the finished epochs, then train the others.

        Args:
            before_batch: called before every batch of training and evaluation; what it raises cuts the epoch off.
        """
        for record in list(self.history):
            yield Epoch(record, is_read_back=True)
        while len(self.history) < len(self._looks):
            with _out_of_memory_is_a_failure(self.device):
                epoch = self._train_until(self._looks[len(self.history)], before_batch)
            yield epoch

    def _train_until(self, look: Look, before_batch: Callable[[], None]) -> Epoch:
        self._check_whole()
        started, self._is_torn = time.perf_counter(), True
        while self._progress.steps_done < look.step:
            self._progress.measured += self._train_steps(look.step, before_batch)
        stage = self._stage_of(look)
        val = self.stages[stage].val
        evaluation = evaluate(self.model, val, self.device, look.with_map, before_batch, self._forward)
        record = self._record(look, self._progress.since(look.since), evaluation, started)
        self._evaluation = evaluation
        self.history.append(record)
        to_come = self._looks[len(self.history) :]
        self._progress.forget_before(min((other.since for other in to_come), default=look.step))
        self._is_torn = False
        of_stage = [r for r, other in zip(self.history, self._looks, strict=False) if self._stage_of(other) == stage]
        return Epoch(record, is_best=best_by_map(of_stage) is record)

    def _train_steps(self, end: int, before_batch: Callable[[], None]) -> list[Measured]:
        """Until ``end``, or as long as batches are drawn in the same way."""
        progress = self._progress
        part = self._timetable.part(progress.steps_done, end)
        cache = self.stages[part.stage].train
        batches = Batches(cache, self.config, self.candidate.detector, self.device, part)

        def before_step() -> None:
            before_batch()
            self._step.set_rate(self._timetable.rate(progress.steps_done))
            progress.steps_done += 1

        return train_steps(self._step, batches, before_step)

    def _record(self, look: Look, steps: list[Measured], evaluation: Evaluation, started: float) -> TrainingDynamics:
        accuracy = evaluation.accuracy
        if skipped := sum(step.is_skipped for step in steps):
            logger.debug("Epoch %d: %d of %d steps passed float16 and were skipped", look.number, skipped, len(steps))
        return summarise_epoch(
            look.number,
            [step.loss for step in steps],
            [step.grad_norm for step in steps if not step.is_skipped] or [math.nan],
            evaluation.losses,
            train_class_loss=statistics.fmean(step.class_loss for step in steps),
            train_box_loss=statistics.fmean(step.box_loss for step in steps),
            val_class_loss=evaluation.class_loss,
            val_box_loss=evaluation.box_loss,
            val_iou=evaluation.iou,
            val_point_auc=evaluation.point_ranking.auc,
            val_point_ap=evaluation.point_ranking.ap,
            map50_95=accuracy.map50_95 if accuracy else math.nan,
            map50=accuracy.map50 if accuracy else math.nan,
            precision=accuracy.precision if accuracy else math.nan,
            recall=accuracy.recall if accuracy else math.nan,
            learning_rate=self._step.learning_rate,
            n_params=self.cost.n_params,
            gmacs=self.cost.gmacs,
            seconds=time.perf_counter() - started,
            peak_memory_mb=self.device.peak_memory_mb(),
        )


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
