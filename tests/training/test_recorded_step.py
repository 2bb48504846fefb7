"""Recorded and replayed steps and evaluations are those of a plain training; a recording that is not is noticed."""

from contextlib import nullcontext
from functools import partial

import pytest
import torch

from composite_nas.base.devices import Recorder, Recording, select_device
from composite_nas.base.errors import UserError
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector
from composite_nas.training.evaluation import EVAL_BATCH_SIZE, RecordedForward, evaluate
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import MovingAverage, RecordedStep, TrainingStep
from tests.support.steps import SIZE_PX, batch_of, random_detectors


class Repeated(Recorder):
    """Records on the CPU: replaying is doing it once more with the same tensors."""

    def on_another_stream(self):
        return nullcontext()

    def capture(self, run):
        result = run()  # a graph is recorded without computing anything; this would be noticed if it were not undone
        return Recording(lambda: self.do(run, result), result)

    def do(self, run, result):
        for ours, new in zip(self.tensors(result), self.tensors(run()), strict=True):
            ours.copy_(new)

    def tensors(self, result):
        return [result] if isinstance(result, torch.Tensor) else list(result)


class Wrong(Repeated):
    def do(self, run, result):
        for tensor in self.tensors(result):
            tensor.fill_(0.5)


class Frozen(Repeated):
    """Measures what it should, and changes nothing."""

    def capture(self, run):
        result = run()
        return Recording(lambda: None, result)


class Partial(Repeated):
    """Does all but what is named: weights or averages stay as they were, statistics of batches move."""

    def __init__(self, step_of, kept):
        super().__init__()
        self.step_of, self.kept = step_of, kept

    def do(self, run, result):
        step = self.step_of()
        stays = (step.model if self.kept == "weights" else step.average.module).parameters()
        before = [(p, p.detach().clone()) for p in stays]
        super().do(run, result)
        with torch.no_grad():
            for parameter, value in before:
                parameter.copy_(value)


class Failing(Repeated):
    def capture(self, run):
        run()
        raise RuntimeError("operation not permitted when stream is capturing\nmore")


class Exhausted(Repeated):
    def capture(self, run):
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")


@pytest.mark.parametrize(("kind", "said"), [
    (Repeated, None), (Wrong, "of this candidate: loss 0.5"), (Frozen, "a step of 0, of the average 0 in place of"),
    (Failing, "from here on: operation not permitted"), (Exhausted, "of this candidate: CUDA out of memory"),
])  # fmt: skip
@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
def test_recorded_steps_are_those_of_a_plain_training(kind, said, optimizer, cpu, caplog, monkeypatch):
    """Batches of two shapes; whatever was tried for a recording is undone, and the steps are those without it."""
    monkeypatch.setattr(kind, "works", True)
    detector = random_detectors(2)[1]
    criterion = Criterion(SIZE_PX, detector.strides)
    batches = [batch_of(detector, counts, criterion, filled=True) for counts in ((1, 3), (60, 80), (2, 2), (70, 9))]
    found = []
    for made in (TrainingStep, partial(RecordedStep, recorder=kind())):
        torch.manual_seed(4)
        model = Detector(detector).train()
        config = TrainConfig(1, optimizer=optimizer, lr=1e-3)
        step = made(model, make_optimizer(model, config, cpu), criterion, cpu, MovingAverage(model, 0.9))
        measured = []
        for number, batch in enumerate(batches):
            step.set_rate(0.1 * (1 + number))
            measured.append(step.take(batch).tolist())
        found.append((measured, model.state_dict(), step.average.module.state_dict()))
    (plain, *weights), (recorded, *others) = found
    assert recorded == plain
    for ours, theirs in zip(weights, others, strict=True):
        assert all(torch.equal(a, b) for a, b in zip(ours.values(), theirs.values(), strict=True))
    assert step.replays == (0 if said else 4)
    if said:
        assert said in caplog.text
    assert caplog.text.count("WARNING: plain training steps") == (1 if said else 0)
    assert kind.works is (kind is not Failing)


@pytest.mark.parametrize("kept", ["weights", "averages"])
@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
def test_a_recording_that_leaves_weights_where_they_were_is_noticed(kept, optimizer, cpu, caplog):
    """At a small rate, where statistics of batches move a hundred times as far."""
    detector = random_detectors(2)[1]
    criterion = Criterion(SIZE_PX, detector.strides)
    torch.manual_seed(4)
    model = Detector(detector).train()
    config = TrainConfig(1, optimizer=optimizer, lr=1e-3)
    recorder = Partial(lambda: step, kept)
    step = RecordedStep(
        model, make_optimizer(model, config, cpu), criterion, cpu, MovingAverage(model, 0.9), recorder=recorder
    )
    step.set_rate(0.1)
    step.take(batch_of(detector, (1, 3), criterion, filled=True))
    assert step.replays == 0
    assert {"weights": "a step of 0", "averages": "of the average 0"}[kept] in caplog.text
    assert not recorder.can_record
    assert Partial.works


@pytest.mark.parametrize(("kind", "said"), [
    (Repeated, None), (Wrong, "other answers"), (Failing, "from here on: operation not permitted"),
    (Exhausted, "of this candidate: CUDA out of memory"),
])  # fmt: skip
def test_recorded_evaluations_are_those_of_a_plain_network(
    kind, said, cpu, tiny_config, tiny_caches, caplog, monkeypatch
):
    """Batches of two shapes, before and after the weights change."""
    monkeypatch.setattr(kind, "works", True)
    torch.manual_seed(5)
    model = cpu.put(Detector(tiny_config))
    val = tiny_caches[1]
    assert len(val) % EVAL_BATCH_SIZE
    forward = RecordedForward(model, cpu, kind())
    for _ in range(2):
        plain = evaluate(model, val, cpu)
        recorded = evaluate(model, val, cpu, forward=forward)
        assert recorded.losses == plain.losses
        for ours, theirs in zip(recorded.detections, plain.detections, strict=True):
            assert all(map(torch.equal, ours, theirs))
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.mul_(1.1)
    assert caplog.text.count("WARNING: plain evaluations") == (1 if said else 0)
    if said:
        assert said in caplog.text


def test_only_a_gpu_records():
    with pytest.raises(UserError, match="--capture on: only CUDA GPUs record steps, this is cpu"):
        select_device("cpu", capture="on")
    assert not select_device("cpu").record_steps


@pytest.mark.parametrize(("capture", "records"), [("auto", True), ("on", True), ("off", False)])
def test_a_gpu_records_unless_told_not_to(capture, records, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "some GPU")
    assert select_device("cuda", capture=capture).record_steps is records
