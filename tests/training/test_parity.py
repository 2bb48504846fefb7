"""The self-test of devices passes where devices agree, and finds every planted fault, by the right check."""

import dataclasses
import runpy
import sys

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from composite_nas.base.devices import Device, select_device
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import COARSEST_STRIDE, NECKS
from composite_nas.training import loop, parity
from composite_nas.training.parity import CANDIDATES, PLAIN_CPU, Reference, Run, compare, draw_scenes, main, report
from composite_nas.training.recipe import OPTIMIZERS

QUICK = ("augmentation", "first step", "optimizer", "evaluation")
PARAMETER = "backbone.stem.0.weight"
FEWER_STEPS = 12


@pytest.fixture(scope="module")
def reference() -> Reference:
    detector, train = CANDIDATES["inverted"]
    return Reference(Run(PLAIN_CPU, detector, dataclasses.replace(train, epochs=FEWER_STEPS), draw_scenes()))


def change_result(monkeypatch, owner, name: str, change) -> None:
    original = getattr(owner, name)
    monkeypatch.setattr(owner, name, lambda *arguments: change(original(*arguments)))


def pictures_too_dark(monkeypatch):
    change_result(monkeypatch, parity, "augment", lambda result: (result[0] * 0.98, result[1]))


def convolutions_off_by_a_factor(monkeypatch):
    class Faulty(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            result = func(*args, **(kwargs or {}))
            return result * 1.02 if func is torch.ops.aten.convolution.default else result

    monkeypatch.setattr(Device, "autocast", lambda self: Faulty())


def box_loss_of_zero(monkeypatch):
    change_result(monkeypatch, Criterion, "__call__", lambda parts: parts._replace(box=parts.box * 0))


def gradient_of_zero(monkeypatch):
    """Of one parameter, silently: no loss tells."""

    def with_hook(model):
        model.get_parameter(PARAMETER).register_hook(torch.zeros_like)
        return model

    change_result(monkeypatch, Run, "_load", with_hook)


def optimizer_that_leaves_some_weights_alone(monkeypatch):
    """As when in-place updates of tensors that are not contiguous get lost."""

    def skipping(optimizer):
        original = optimizer.step
        skipped = [p for group in optimizer.param_groups for p in group["params"] if not p.is_contiguous()]
        assert skipped

        def step():
            before = [p.detach().clone() for p in skipped]
            original()
            with torch.no_grad():
                for parameter, value in zip(skipped, before, strict=True):
                    parameter.copy_(value)

        optimizer.step = step
        return optimizer

    change_result(monkeypatch, parity, "make_optimizer", skipping)


def evaluation_of_shifted_boxes(monkeypatch):
    def shifted(evaluation):
        detections = [d._replace(boxes_xyxy=d.boxes_xyxy + 4) for d in evaluation.detections]
        ranking = evaluation.point_ranking._replace(auc=0.5)
        return dataclasses.replace(evaluation, detections=detections, point_ranking=ranking)

    change_result(monkeypatch, parity, "evaluate", shifted)


def training_that_climbs(monkeypatch):
    def reversed_steps(optimizer):
        for group in optimizer.param_groups:
            group["maximize"] = True
        return optimizer

    change_result(monkeypatch, loop, "make_optimizer", reversed_steps)


def operation_that_is_lacking(monkeypatch):
    def lacking(*arguments):
        raise TypeError("no float64 on this device")

    monkeypatch.setattr(parity, "evaluate", lacking)


# Fault -> the checks that must find it; other checks of the same parts may find it, too, and those of others may not.
FAULTS = {
    pictures_too_dark: {"augmentation: pixels (0..1), largest difference"},
    convolutions_off_by_a_factor: {
        "first step: total loss, relative error", "first step: classification loss, relative error",
        "first step: iou, relative error", "first step: whole gradient, 1 - cosine",
        "first step: batch norm statistics, relative error", "evaluation: loss, relative error",
    },
    box_loss_of_zero: {
        "first step: box loss, relative error", "first step: losses zero or not finite",
        "training: losses or gradients zero or not finite",
    },
    gradient_of_zero: {
        "first step: gradients zero or not finite", "first step: gradient of a parameter, relative error",
        "first step: gradient of a parameter, 1 - cosine",
    },
    optimizer_that_leaves_some_weights_alone: {"optimizer: change of a parameter, relative error"},
    evaluation_of_shifted_boxes: {
        "evaluation: point AUC, relative error", "evaluation: 1 - mAP50-95 against the CPU's detections",
    },
    training_that_climbs: {
        "training: loss of the first 3 steps, relative error", "training: sum of losses, relative error",
        "training: box loss of the last step, relative error", "training: loss, last / first",
        "training: box loss, last / first",
    },
    operation_that_is_lacking: {"evaluation: runs"},
}  # fmt: skip


def parts(checks) -> set[str]:
    return {check.split(":")[0] for check in checks}


@pytest.mark.parametrize("plant", FAULTS, ids=lambda plant: plant.__name__)
def test_planted_fault(reference, cpu, monkeypatch, plant):
    plant(monkeypatch)
    expected = FAULTS[plant]
    results = list(compare(reference, cpu, "inverted", QUICK + ("training",) * ("training" in parts(expected))))
    found = {r.check: r for r in results if not r.ok}
    assert expected <= set(found)
    assert parts(found) == parts(expected)
    if plant is operation_that_is_lacking:
        assert "no float64 on this device" in found["evaluation: runs"].details


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_cpu_agrees_with_itself(reference, precision):
    """In channels-last and with a fused optimizer; and each of the checks finds a planted fault."""
    results = list(compare(reference, select_device("cpu", precision), "inverted"))
    assert [r for r in results if not r.ok] == []
    assert {r.check for r in results} == set().union(*FAULTS.values()) - {"evaluation: runs"}


def test_candidates_cover_the_search_space():
    detectors, recipes = zip(*CANDIDATES.values(), strict=True)
    assert {d.neck for d in detectors} == set(NECKS)
    assert {d.finest_stride for d in detectors} == {4, 8}
    assert {r.optimizer for r in recipes} == set(OPTIMIZERS)
    ends = {2 ** (d.num_blocks + 1) for d in detectors}
    assert min(ends) < COARSEST_STRIDE < max(ends)


def test_report(reference, cpu, monkeypatch, capsys):
    """Every failure has a line with its numbers, the worst candidate stands in the table, and the exit code is 1."""
    gradient_of_zero(monkeypatch)
    monkeypatch.setattr(parity, "self_test", lambda devices: list(compare(reference, cpu, "inverted", QUICK)))
    assert main(["--device", "cpu"]) == 1
    lines = capsys.readouterr().out.splitlines()
    check = "first step: gradients zero or not finite"
    assert next(line.split() for line in lines if check in line)[-3:] == ["1", "0", "NO"]
    assert f"FAILED on cpu float32, inverted: {check}: 1, allowed 0 ({PARAMETER} = 0)" in lines
    advice = "take another --device, --precision or version of torch."
    assert lines[-1] == f"What is trained on cpu float32 cannot be trusted: {advice}"
    (result,) = compare(reference, cpu, "inverted", ("optimizer",))
    bad, written = result._replace(candidate="csp", value=float("nan")), []
    assert report([result, bad, result._replace(candidate="last")], written.append) == 1
    assert written[1].split()[-3] == "nan"
    failed = f"FAILED on cpu float32, csp: {bad.check}: nan, allowed 0.001 ({bad.details})"
    assert [line for line in written if line.startswith("FAILED")] == [failed]


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


def test_the_command(monkeypatch, capsys):
    """``python -m composite_nas self-test``, but for one candidate and fewer steps."""
    detector, train = CANDIDATES["inverted"]
    one = {"inverted": (detector, dataclasses.replace(train, epochs=FEWER_STEPS))}
    monkeypatch.setattr(parity, "CANDIDATES", one)
    monkeypatch.setattr(sys, "argv", ["", "self-test", "--device", "cpu"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("composite_nas", run_name="__main__")
    assert end.value.code == 0
    passed, _, total, *words = capsys.readouterr().out.splitlines()[-1].split()
    assert (passed, words) == (total, ["checks", "passed."])
    assert int(total) >= 20
