"""One optimizer step, on tensors whose shapes do not depend on what is in the pictures.

Nothing in it reads a number on the CPU: learning rate, weight of the moving average and number of positives are
tensors, positives are filled up to a fixed length, and all that is random was drawn before. So a GPU never waits inside
of a step, and a step can be recorded.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from composite_nas.base.devices import Device, Recorder, Recording, is_out_of_memory
from composite_nas.base.errors import CandidateFailure, first_line
from composite_nas.detection.loss import Assignment, Criterion
from composite_nas.detection.network import Detector
from composite_nas.training.batches import Batch
from composite_nas.training.evaluation import nothing

MAX_GRAD_NORM = 10.0
NON_FINITE_CHECK_EVERY = 10
# Of a training in float16: the scale is halved with each skipped step, and after so many of them it is below 1.
FIRST_SCALE, MOST_SKIPPED = 4096.0, 12
# Plain steps before one is recorded; how much what is replayed may differ from the plain step, as a share (sums
# of many threads are not repeatable in their last digits).
WARM_UP, SAME = 3, 1e-2
NOT_RECORDED = "plain training steps, not recorded ones,"


class Measured(NamedTuple):
    """What a step measured: loss, global L2 gradient norm before clipping, and the two terms of the loss.

    A norm that is not finite is that of a step in float16 that was skipped, so that its loss is scaled less.
    """

    loss: float
    grad_norm: float
    class_loss: float
    box_loss: float

    @property
    def is_skipped(self) -> bool:
        return not math.isfinite(self.grad_norm)


class LossScale(torch.amp.GradScaler):
    """Of a training in float16; elsewhere it does nothing. A state of another kind of device begins anew."""

    def forget_step(self) -> None:
        """Of one that was broken off."""
        if self.is_enabled():
            self._per_optimizer_states.clear()

    def load_state_dict(self, state: dict[str, Any]) -> None:
        if state:
            super().load_state_dict(state)


class MovingAverage:
    """Exponential moving average of a network's weights and statistics, whose decay rises from 0 over 2/11 to
    ``decay``, so that early weights are forgotten at once.

    Attributes:
        module: the averaged network.
    """

    def __init__(self, model: Detector, decay: float):
        self.module, self.decay, self.updates = copy.deepcopy(model), decay, 0
        pairs = list(zip(self.module.state_dict().values(), model.state_dict().values(), strict=True))
        floats = [pair for pair in pairs if pair[0].is_floating_point()]
        others = [pair for pair in pairs if not pair[0].is_floating_point()]
        self._averages, self._values = [a for a, _ in floats], [v for _, v in floats]
        self._differences = [torch.empty_like(a) for a in self._averages]
        self._counters, self._counts = [a for a, _ in others], [v for _, v in others]
        self._weight = torch.zeros((), device=pairs[0][0].device)

    def before_update(self) -> None:
        """Set the weight that the next ``update`` uses."""
        self._weight.fill_(1 - min(self.decay, (1 + self.updates) / (10 + self.updates)) if self.updates else 1.0)
        self.updates += 1

    @torch.no_grad()
    def update(self) -> None:
        torch._foreach_copy_(self._differences, self._values)
        torch._foreach_sub_(self._differences, self._averages)
        torch._foreach_mul_(self._differences, self._weight)
        torch._foreach_add_(self._averages, self._differences)
        if self._counters:
            torch._foreach_copy_(self._counters, self._counts)

    def state_dict(self) -> dict[str, Any]:
        return {"updates": self.updates, "module": self.module.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.updates = state["updates"]
        self.module.load_state_dict(state["module"])


@dataclass(eq=False)
class TrainingStep:
    """A step of a training.

    Args:
        average: of the network, if there is one.

    Attributes:
        replays: how many steps were replays of a recording.
    """

    model: Detector
    optimizer: torch.optim.Optimizer
    criterion: Criterion
    device: Device
    average: MovingAverage | None = None
    replays: int = field(default=0, init=False)
    _skipped_in_a_row: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        place = self.device.torch_device
        self.parameters = list(self.model.parameters())
        self.loss_scale = LossScale(place.type, FIRST_SCALE, enabled=self.device.scales_loss)
        self._peaks = [group["lr"] for group in self.optimizer.param_groups]
        # Tensors on the device, so that a recorded step reads the rate anew; a state that is read back holds others.
        self._rates = [torch.zeros((), device=place) for _ in self._peaks]

    def set_rate(self, share: float) -> None:
        """The learning rate of the next step as a share of its peak."""
        for group, peak, rate in zip(self.optimizer.param_groups, self._peaks, self._rates, strict=True):
            # An unfused step would read a tensor's number on the CPU.
            group["lr"] = rate.fill_(peak * share) if self.device.fused_optimizer else peak * share

    @property
    def learning_rate(self) -> float:
        """That of the last step, of the first group of parameters."""
        return float(self.optimizer.param_groups[0]["lr"])

    def take(self, batch: Batch) -> Tensor:
        """Returns loss, gradient norm and both terms of the loss, float [4]."""
        if self.average is not None:
            self.average.before_update()
        return self._take(batch)

    def _take(self, batch: Batch) -> Tensor:
        return self._run(batch)

    def check(self, steps: list[Measured]) -> None:
        """Raises CandidateFailure: ``non_finite`` loss or gradient, or too many steps skipped, one after the other."""
        for step in steps:
            self._skipped_in_a_row = self._skipped_in_a_row + 1 if step.is_skipped else 0
            may_pass = self.device.scales_loss and self._skipped_in_a_row <= MOST_SKIPPED
            if not math.isfinite(step.loss) or not (math.isfinite(step.grad_norm) or may_pass):
                raise CandidateFailure("non_finite", f"loss {step.loss}, gradient norm {step.grad_norm}")

    def _run(self, batch: Batch) -> Tensor:
        with self.device.autocast():
            output = self.model(batch.images, batch.masks)
        loss = self.criterion(output, batch.assignment)
        self.optimizer.zero_grad(set_to_none=True)
        self.loss_scale.scale(loss.total).backward()
        self.loss_scale.unscale_(self.optimizer)
        norm = nn.utils.clip_grad_norm_(self.parameters, MAX_GRAD_NORM)
        self.loss_scale.step(self.optimizer)
        self.loss_scale.update()
        if self.average is not None:
            self.average.update()
        return torch.stack([loss.total, norm, loss.classification, loss.box]).detach()


def train_steps(
    step: TrainingStep, batches: Iterable[Batch], before_step: Callable[[], None] = nothing
) -> list[Measured]:
    """A step for each batch; the loop itself.

    What is measured stays on the device; only every NON_FINITE_CHECK_EVERY steps the CPU waits for a GPU, to look for
    NaN.

    Raises:
        CandidateFailure: ``non_finite`` loss or gradient.
    """
    step.model.train()
    measured: list[Tensor] = []
    checked: list[Measured] = []
    for number, batch in enumerate(batches):
        before_step()
        measured.append(step.take(batch))
        if len(measured) == NON_FINITE_CHECK_EVERY or number == 0:
            checked += _checked(step, measured)
            measured.clear()
    return checked + _checked(step, measured)


def _checked(step: TrainingStep, measured: list[Tensor]) -> list[Measured]:
    found = [Measured(*values) for values in torch.stack(measured).tolist()] if measured else []
    step.check(found)
    return found


def _alike(a: float, b: float) -> bool:
    return a == b or math.isclose(a, b, rel_tol=SAME) or (math.isnan(a) and math.isnan(b))


@dataclass(eq=False)
class RecordedStep(TrainingStep):
    """The same step, recorded once for each shape of a batch and then replayed.

    Before the first replay counts, it is compared with the plain step on the same batch: loss, gradient norm, and how
    far the weights and their averages went. If they differ, or memory is short, or nothing can be recorded, that is
    said in one line, and the steps are plain.
    """

    recorder: Recorder = field(default_factory=Recorder)

    def __post_init__(self) -> None:
        super().__post_init__()
        self._recordings: dict[tuple, tuple[Batch, Recording[Tensor]]] = {}

    def _take(self, batch: Batch) -> Tensor:
        key = tuple(tensor.shape for tensor in _tensors(batch))
        if self.recorder.can_record and key not in self._recordings:
            self._record(key, batch)
        if not self.recorder.can_record:
            self._recordings.clear()
            return super()._take(batch)
        own, recording = self._recordings[key]
        for ours, theirs in zip(_tensors(own), _tensors(batch), strict=True):
            ours.copy_(theirs)
        recording.replay()
        self.replays += 1
        return recording.result.clone()

    def _record(self, key: tuple, batch: Batch) -> None:
        before = _Snapshot(self)
        own = Batch(batch.images.clone(), Assignment(*(t.clone() for t in batch.assignment)), _clone(batch.masks))
        try:
            plain = self._warm_up(own, before)
            recording = self._capture(own)
            before.put_back()
            recording.replay()
            replayed = [*recording.result.tolist(), *before.distances()]
        except RuntimeError as error:
            # A recording that breaks off says so once more at its end, without the cause.
            say = self.recorder.refuse if is_out_of_memory(error) else self.recorder.give_up
            say(NOT_RECORDED, first_line(error.__context__ or error))
        else:
            if all(map(_alike, plain, replayed)):
                self._recordings[key] = own, recording
            else:
                self.recorder.refuse(NOT_RECORDED, f"{_in_words(replayed)} in place of {_in_words(plain)}")
        before.put_back()

    def _warm_up(self, batch: Batch, before: _Snapshot) -> list[float]:
        """What the plain step measures, and how far it goes; taken several times, so that libraries have chosen their
        kernels."""
        with self.recorder.on_another_stream():
            for _ in range(WARM_UP):
                before.put_back()
                measured = self._run(batch)
            return [*measured.tolist(), *before.distances()]

    def _capture(self, batch: Batch) -> Recording[Tensor]:
        self._set_capturable(True)
        try:
            return self.recorder.capture(lambda: self._run(batch))
        finally:
            self._set_capturable(False)

    def _set_capturable(self, value: bool) -> None:
        for group in self.optimizer.param_groups:
            group["capturable"] = value


def _in_words(compared: list[float]) -> str:
    loss, norm, *_, step, average = compared
    return f"loss {loss:g}, gradient norm {norm:g}, a step of {step:g}, of the average {average:g}"


class _Snapshot:
    """All that a step changes, to be put back where it is."""

    def __init__(self, step: TrainingStep):
        self._step = step
        average: list[nn.Module] = [] if step.average is None else [step.average.module]
        self._optimizer_state = {id(t): t.clone() for t in self._of_optimizer()}
        self._weights = _copies(step.parameters)
        self._averages = _copies(p for module in average for p in module.parameters())
        self._buffers = _copies(b for module in (step.model, *average) for b in module.buffers())
        self._loss_scale = step.loss_scale.state_dict()

    @torch.no_grad()
    def put_back(self) -> None:
        self._step.loss_scale.forget_step()
        self._step.loss_scale.load_state_dict(self._loss_scale)
        for tensor, value in self._weights + self._averages + self._buffers:
            tensor.copy_(value)
        for tensor in self._of_optimizer():  # what it has made since then begins at zero
            known = self._optimizer_state.get(id(tensor))
            if known is None:
                tensor.zero_()
            else:
                tensor.copy_(known)

    def distances(self) -> tuple[float, float]:
        """L2 norms of the change of the weights and of their averages; not of batch norms' statistics, which go
        hundreds of times as far in a first step."""
        return _distance(self._weights), _distance(self._averages)

    def _of_optimizer(self) -> Iterator[Tensor]:
        for values in self._step.optimizer.state.values():
            yield from (value for value in values.values() if isinstance(value, Tensor))


def _copies(tensors: Iterable[Tensor]) -> list[tuple[Tensor, Tensor]]:
    return [(tensor.detach(), tensor.detach().clone()) for tensor in tensors]


def _distance(pairs: list[tuple[Tensor, Tensor]]) -> float:
    return float(torch.stack([(now - before).norm() for now, before in pairs]).norm()) if pairs else 0.0


def _tensors(batch: Batch) -> list[Tensor]:
    return [batch.images, *batch.assignment, *([] if batch.masks is None else [batch.masks])]


def _clone(tensor: Tensor | None) -> Tensor | None:
    return None if tensor is None else tensor.clone()


def step_for(device: Device) -> type[TrainingStep]:
    """A recorded step where the device asks for it."""
    return RecordedStep if device.record_steps else TrainingStep
