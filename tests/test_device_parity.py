"""The self-test of devices passes where devices agree, and finds every planted fault, by the right check."""

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from optuna.trial import FixedTrial
from torch.utils._python_dispatch import TorchDispatchMode

from composite_nas.base.devices import Device, select_device
from composite_nas.data.dataset import VISDRONE_CLASSES
from composite_nas.detection.loss import Assignment
from composite_nas.detection.network import ACTIVATIONS, BLOCKS, COARSEST_STRIDE, NECKS
from composite_nas.search.space import REFERENCE as REFERENCE_OF_THE_SEARCH
from composite_nas.search.space import suggest
from composite_nas.training import parity
from composite_nas.training.parity import (
    CANDIDATES,
    CHECKS,
    PLAIN_CPU,
    Reference,
    Result,
    Run,
    compare,
    draw_scenes,
    main,
    make_candidate,
    report,
)
from composite_nas.training.recipe import OPTIMIZERS, make_optimizer

REPO = Path(__file__).parent.parent
QUICK = tuple(name for name in CHECKS if name != "training")
FEWER_STEPS = 12


@pytest.fixture(scope="module")
def reference() -> Reference:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parity, "NUM_STEPS", FEWER_STEPS)
        return Reference(Run(PLAIN_CPU, make_candidate(CANDIDATES["plain"]), draw_scenes()))


@pytest.fixture
def failures(reference, cpu):
    """Checks that fail on a device, with their results; without the training unless asked for."""

    def find(device: Device = cpu, checks: tuple[str, ...] = QUICK) -> dict[str, Result]:
        return {r.check: r for r in compare(reference, device, "plain", checks) if not r.ok}

    return find


class FaultyForward(TorchDispatchMode):
    def __init__(self, factor: float):
        super().__init__()
        self.factor = factor

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        return result * self.factor if func is torch.ops.aten.convolution.default else result


class StandIn(Device):
    """A device whose convolutions are off by a factor."""

    factor = 1.0

    def autocast(self):
        return FaultyForward(self.factor)


def stand_in(cpu: Device, factor: float) -> Device:
    device = StandIn(**{f.name: getattr(cpu, f.name) for f in dataclasses.fields(cpu)})
    object.__setattr__(device, "factor", factor)
    return device


def with_gradient_hook(monkeypatch, name: str, hook) -> None:
    original = Run._load

    def load(self, weights):
        model = original(self, weights)
        dict(model.named_parameters())[name].register_hook(hook)
        return model

    monkeypatch.setattr(Run, "_load", load)


def test_candidates_cover_the_search_space():
    candidates = [make_candidate(parameters) for parameters in CANDIDATES.values()]
    detectors = [c.detector for c in candidates]
    assert {d.block for d in detectors} == set(BLOCKS)
    assert {d.activation for d in detectors} == set(ACTIVATIONS)
    assert {d.neck for d in detectors} == set(NECKS)
    assert {d.finest_stride for d in detectors} == {4, 8}
    assert {c.train.optimizer for c in candidates} == set(OPTIMIZERS)
    ends = {2 ** (d.num_blocks + 1) for d in detectors}
    assert min(ends) < COARSEST_STRIDE < max(ends)
    assert COARSEST_STRIDE in ends


def test_cpu_agrees_with_itself(failures, cpu):
    """Channels-last and a fused optimizer against neither; test_the_command trains, too."""
    assert failures(cpu) == {}


def test_bfloat16_agrees_with_float32(failures):
    assert failures(select_device("cpu", "bf16"), tuple(CHECKS)) == {}


def test_the_same_device_twice_gives_the_same_numbers(reference):
    results = list(compare(reference, PLAIN_CPU, "plain", QUICK))
    counted = [r for r in results if "relative error" in r.check or "differ" in r.check]
    assert len(counted) > 10
    assert all(r.value == 0 for r in counted)


def test_perturbed_forward(failures, cpu):
    found = failures(stand_in(cpu, 1.02))
    assert {name.split(":")[0] for name in found} == {"first step", "evaluation"}
    assert {"first step: classification loss, relative error", "evaluation: loss, relative error"} <= set(found)
    assert failures(stand_in(cpu, 1.0)) == {}


def test_forward_of_nan(failures, cpu):
    found = failures(stand_in(cpu, float("nan")), tuple(CHECKS))
    assert {"first step: losses zero or not finite", "first step: gradients zero or not finite"} <= set(found)
    assert {"evaluation: runs", "training: runs"} <= set(found)
    assert not any(name.startswith(("augmentation", "assignment", "optimizer")) for name in found)


def test_box_loss_of_zero(failures, monkeypatch):
    original = parity.detection_loss

    def without_box(*arguments):
        parts = original(*arguments)
        return parts._replace(box=parts.box * 0)

    monkeypatch.setattr(parity, "detection_loss", without_box)
    assert set(failures()) == {"first step: box loss, relative error", "first step: losses zero or not finite"}
    assert set(failures(checks=("training",))) == {
        "training: box loss afterwards, relative error",
        "training: box loss, after / before",
        "training: losses or gradients zero or not finite",
    }


@pytest.mark.parametrize("value", [0.0, float("nan")])
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_gradient_of_one_parameter(failures, monkeypatch, value, precision):
    with_gradient_hook(monkeypatch, "backbone.stages.1.0.1.bias", lambda gradient: torch.full_like(gradient, value))
    expected = {"first step: gradients zero or not finite", "first step: gradient of a parameter, 1 - cosine"}
    if precision == "fp32" or value != 0:
        expected.add("first step: gradient of a parameter, relative error")
    found = failures(select_device("cpu", precision))
    assert expected == set(found) - {"first step: whole gradient, 1 - cosine"}
    result = found["first step: gradients zero or not finite"]
    assert result.value == 1
    assert result.details == f"backbone.stages.1.0.1.bias = {value:g}"


def test_gradient_of_indexed_predictions_is_lost(failures, monkeypatch):
    """Silent zeros where the boxes of the positives are gathered: no loss tells, only the gradients do."""
    original = parity.detection_loss

    def detached(output, *others):
        output.log_ltrb.register_hook(torch.zeros_like)
        return original(output, *others)

    monkeypatch.setattr(parity, "detection_loss", detached)
    found = failures()
    assert "first step: gradients zero or not finite" in found
    assert all("gradient" in name for name in found)


def test_optimizer_that_leaves_some_weights_alone(failures, monkeypatch):
    """As when in-place updates of tensors that are not contiguous get lost."""

    def half_an_optimizer(model, config, device):
        optimizer = make_optimizer(model, config, device)
        original, skipped = optimizer.step, [p for p in model.parameters() if not p.is_contiguous()]
        assert skipped

        def step():
            before = [p.detach().clone() for p in skipped]
            original()
            with torch.no_grad():
                for parameter, value in zip(skipped, before, strict=True):
                    parameter.copy_(value)

        optimizer.step = step
        return optimizer

    monkeypatch.setattr(parity, "make_optimizer", half_an_optimizer)
    assert set(failures()) == {"optimizer: change of a parameter, relative error"}


@pytest.mark.parametrize(
    ("fault", "check"),
    [
        (lambda images, targets: (images * 0.98, targets), "augmentation: pixels (0..1), largest difference"),
        (lambda images, targets: (images, [t + 1 for t in targets]), "augmentation: pictures with other boxes"),
    ],
)
def test_augmentation(failures, monkeypatch, fault, check):
    original = parity.augment
    monkeypatch.setattr(parity, "augment", lambda *arguments: fault(*original(*arguments)))
    assert set(failures()) == {check}


def test_assignment_that_is_read_too_late(failures, monkeypatch):
    """As when a copy reads what it was given after that was freed."""
    monkeypatch.setattr(Assignment, "to", lambda self, device: self._replace(cell=torch.zeros_like(self.cell)))
    found = failures(checks=("augmentation", "assignment", "optimizer"))
    assert {name: result.value for name, result in found.items()} == {
        "assignment: copies that differ": parity.NUM_COPIES
    }


@pytest.mark.parametrize(
    ("fault", "checks"),
    [
        (
            lambda e: {"detections": [d._replace(boxes_xyxy=d.boxes_xyxy + 4) for d in e.detections]},
            {"detections not found again, share", "1 - mAP50-95 against these detections"},
        ),
        (
            lambda e: {"accuracy": dataclasses.replace(e.accuracy, map50_95=0.0, map50=float("nan"))},
            {"mAP50-95, difference", "mAP50, difference"},
        ),
        (lambda e: {"losses": [0.0]}, {"loss, relative error"}),
        (lambda e: {"box_loss": 2 * e.box_loss}, {"box loss, relative error"}),
        (lambda e: {"point_ranking": e.point_ranking._replace(auc=0.5)}, {"point AUC, difference"}),
    ],
)
def test_evaluation(failures, monkeypatch, fault, checks):
    original = parity.evaluate

    def faulty(*arguments):
        evaluation = original(*arguments)
        return dataclasses.replace(evaluation, **fault(evaluation))

    monkeypatch.setattr(parity, "evaluate", faulty)
    assert set(failures()) == {f"evaluation: {check}" for check in checks}


@pytest.mark.parametrize(
    ("factor", "checks"),
    [
        (0, {"loss, last / first", "box loss, after / before"}),
        (10, {"loss of the first 3 steps, relative error", "sum of losses, relative error"}),
        (1e9, {"runs"}),
    ],
)
def test_training_that_stands_still_or_goes_astray(failures, monkeypatch, factor, checks):
    original = parity.fit

    def fit(detector, train, *others):
        return original(detector, dataclasses.replace(train, lr=factor * train.lr), *others)

    monkeypatch.setattr(parity, "fit", fit)
    assert {f"training: {check}" for check in checks} <= set(failures(checks=("training",)))


def test_training_whose_box_loss_diverges(failures, monkeypatch):
    original = parity.fit

    def fit(*arguments):
        result = original(*arguments)
        with torch.no_grad():
            result.model.box_tower.predict.bias += 2  # boxes seven times as large
        return result

    monkeypatch.setattr(parity, "fit", fit)
    expected = {"training: box loss, after / before", "training: box loss afterwards, relative error"}
    assert set(failures(checks=("training",))) == expected


def test_an_operation_that_the_device_lacks(reference, cpu, monkeypatch):
    def lacking(*arguments):
        raise TypeError("no float64 on this device")

    monkeypatch.setattr(parity, "evaluate", lacking)
    results = list(compare(reference, cpu, "plain", QUICK))
    (failed,) = [r for r in results if not r.ok]
    assert failed.check == "evaluation: runs"
    assert "no float64 on this device" in failed.details
    assert results[-1] is failed
    assert len(results) > 10


def test_candidates_are_those_of_the_search():
    """Training may not import the search, so both have the reference and make configurations."""
    assert parity.REFERENCE == REFERENCE_OF_THE_SEARCH
    for parameters in CANDIDATES.values():
        made = make_candidate(parameters)
        detector, train = suggest(FixedTrial(dict(parameters)), len(VISDRONE_CLASSES), parity.NUM_STEPS, seed=0)
        assert made.detector == detector
        changed = {"batch_size": made.train.batch_size, "augmentation": made.train.augmentation}
        assert made.train == dataclasses.replace(train, **changed)


def test_report(reference, cpu, monkeypatch, capsys):
    """Every failure has a line with its numbers, and the exit code is 1."""
    with_gradient_hook(monkeypatch, "backbone.stem.0.weight", torch.zeros_like)
    monkeypatch.setattr(parity, "self_test", lambda devices: list(compare(reference, cpu, "plain", QUICK)))
    assert main(["--device", "cpu"]) == 1
    lines = capsys.readouterr().out.splitlines()
    check = "first step: gradients zero or not finite"
    assert next(line.split() for line in lines if check in line)[-3:] == ["1", "0", "NO"]
    assert f"FAILED on cpu float32, plain: {check}: 1, allowed 0 (backbone.stem.0.weight = 0)" in lines
    assert "cpu float32" in lines[-1]


def test_report_shows_the_worst_candidate(reference, cpu):
    (result,) = [r for r in compare(reference, cpu, "plain", ("optimizer",))]
    written = []
    bad = result._replace(candidate="csp", value=float("nan"))
    assert report([result, bad, result._replace(candidate="last")], written.append) == 1
    assert written[1].split()[-3] == "nan"
    assert [line for line in written if line.startswith("FAILED")] == [
        f"FAILED on cpu float32, csp: {bad.check}: nan, allowed 0.001 ({bad.details})"
    ]
    assert report([result], written.append) == 0
    assert written[-1] == "1 of 1 checks passed."


def test_flags(capsys):
    assert main(["--list"]) == 0
    assert "cpu" in capsys.readouterr().out
    for name, present in (("cuda", torch.cuda.is_available()), ("mps", torch.backends.mps.is_available())):
        if not present:
            assert main(["--device", name]) == 2
            assert capsys.readouterr().err.startswith(f"Error: --device {name}: this machine has no such device")
    for wrong in (["--nonsense"], ["--device", "tpu"]):
        with pytest.raises(SystemExit) as end:
            main(wrong)
        assert end.value.code == 2


def test_the_command():
    """As ``python -m composite_nas self-test``, but for one candidate and fewer steps."""
    code = (
        "import runpy, sys; import composite_nas.training.parity as r; "
        f"r.NUM_STEPS = {FEWER_STEPS}; [r.CANDIDATES.pop(n) for n in list(r.CANDIDATES) if n != 'plain']; "
        "sys.argv = ['', 'self-test', '--device', 'cpu']; "
        "runpy.run_module('composite_nas', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    passed, _, total, *_ = done.stdout.splitlines()[-1].split()
    assert passed == total
    assert int(total) >= 25
