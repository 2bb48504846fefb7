"""One optimizer step, on tensors whose shapes do not depend on what is in the pictures.

Nothing in it reads a number on the CPU: learning rate, weight of the moving average and number of positives are
tensors, positives are filled up to a fixed length, and all that is random was drawn before. So a GPU never waits inside
of a step, and a step can be recorded.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector
from composite_nas.training.batches import Batch
from composite_nas.training.evaluation import nothing

MAX_GRAD_NORM = 10.0
NON_FINITE_CHECK_EVERY = 10


class Measured(NamedTuple):
    """What a step measured: loss, global L2 gradient norm before clipping, and the two terms of the loss."""

    loss: float
    grad_norm: float
    class_loss: float
    box_loss: float


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
        self._counters, self._counts = [a for a, _ in others], [v for _, v in others]
        self._weight = torch.zeros((), device=pairs[0][0].device)

    def before_update(self) -> None:
        """Set the weight that the next ``update`` uses."""
        self._weight.fill_(1 - min(self.decay, (1 + self.updates) / (10 + self.updates)) if self.updates else 1.0)
        self.updates += 1

    @torch.no_grad()
    def update(self) -> None:
        difference = torch._foreach_sub(self._values, self._averages)
        torch._foreach_mul_(difference, self._weight)
        torch._foreach_add_(self._averages, difference)
        if self._counters:
            torch._foreach_copy_(self._counters, self._counts)

    def state_dict(self) -> dict[str, Any]:
        return {"updates": self.updates, "module": self.module.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.updates = state["updates"]
        self.module.load_state_dict(state["module"])


class TrainingStep:
    """A step of a training.

    Args:
        average: of the network, if there is one.
    """

    def __init__(
        self,
        model: Detector,
        optimizer: torch.optim.Optimizer,
        criterion: Criterion,
        device: Device,
        average: MovingAverage | None = None,
    ):
        self.model, self.optimizer, self.criterion, self.device, self.average = (
            model, optimizer, criterion, device, average
        )  # fmt: skip
        self.parameters = list(model.parameters())
        self._peaks = [group["lr"] for group in optimizer.param_groups]

    def set_rate(self, share: float) -> None:
        """The learning rate of the next step as a share of its peak."""
        for group, peak in zip(self.optimizer.param_groups, self._peaks, strict=True):
            if not self.device.fused_optimizer:  # such a step would read a tensor's number on the CPU
                group["lr"] = peak * share
            elif isinstance(group["lr"], Tensor):
                group["lr"].fill_(peak * share)
            else:
                group["lr"] = torch.tensor(peak * share, device=self.device.torch_device)

    @property
    def learning_rate(self) -> float:
        """That of the last step, of the first group of parameters."""
        return float(self.optimizer.param_groups[0]["lr"])

    def take(self, batch: Batch) -> Tensor:
        """Returns loss, gradient norm and both terms of the loss, float [4]."""
        if self.average is not None:
            self.average.before_update()
        return self._run(batch)

    def _run(self, batch: Batch) -> Tensor:
        with self.device.autocast():
            output = self.model(batch.images, batch.masks)
        loss = self.criterion(output, batch.assignment)
        self.optimizer.zero_grad(set_to_none=True)
        loss.total.backward()
        norm = nn.utils.clip_grad_norm_(self.parameters, MAX_GRAD_NORM)
        self.optimizer.step()
        if self.average is not None:
            self.average.update()
        return torch.stack([loss.total, norm, loss.classification, loss.box]).detach()


def train_steps(
    step: TrainingStep, batches: Iterable[Batch], before_step: Callable[[], None] = nothing
) -> list[Measured]:
    """A step for each batch; the loop itself.

    What is measured stays on the device until the end; only every NON_FINITE_CHECK_EVERY steps a GPU waits for the CPU
    to look for NaN.

    Raises:
        CandidateFailure: ``non_finite`` loss or gradient.
    """
    step.model.train()
    measured: list[Tensor] = []
    for number, batch in enumerate(batches):
        before_step()
        measured.append(step.take(batch))
        if number % NON_FINITE_CHECK_EVERY == 0:
            _check_finite(*measured[-1][:2].tolist())
    steps = [Measured(*values) for values in torch.stack(measured).tolist()]
    _check_finite(sum(s.loss for s in steps), sum(s.grad_norm for s in steps))
    return steps


def _check_finite(loss: float, norm: float) -> None:
    if not (math.isfinite(loss) and math.isfinite(norm)):
        raise CandidateFailure("non_finite", f"loss {loss}, gradient norm {norm}")
