"""Choice of the device, and what counts as running out of memory."""

import pytest
import torch

from composite_nas.devices import is_out_of_memory, select_device
from composite_nas.errors import UserError


def test_auto_takes_the_best_present():
    expected = "cuda" if torch.cuda.is_available() else "mps" if torch.backends.mps.is_available() else "cpu"
    assert select_device("auto").torch_device.type == expected


def test_absent_device_is_an_error_that_says_what_there_is():
    absent = [
        n for n, there in (("cuda", torch.cuda.is_available()), ("mps", torch.backends.mps.is_available())) if not there
    ]
    for name in absent:
        with pytest.raises(UserError, match=f"--device {name}.*cpu"):
            select_device(name)


def test_precision():
    assert select_device("cpu", "fp32").autocast_dtype is None
    assert select_device("cpu", "bf16").autocast_dtype == torch.bfloat16
    with select_device("cpu", "bf16").autocast():
        assert torch.nn.functional.linear(torch.ones(2, 2), torch.ones(2, 2)).dtype == torch.bfloat16
    with select_device("cpu", "fp32").autocast():
        assert torch.nn.functional.linear(torch.ones(2, 2), torch.ones(2, 2)).dtype == torch.float32


def test_real_allocation_failures_are_recognised():
    with pytest.raises(RuntimeError) as error:
        torch.empty(2**50)
    assert is_out_of_memory(error.value)
    assert is_out_of_memory(MemoryError())
    assert not is_out_of_memory(RuntimeError("shapes do not match"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_peak_memory_is_plausible():
    assert 50 < select_device("cpu").peak_memory_mb() < 1e6
