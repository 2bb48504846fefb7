"""Choice of the device, and what counts as running out of memory."""

import gc
import platform
import subprocess
import sys

import pytest
import torch

from composite_nas.base.devices import is_out_of_memory, select_device, usable_cores, use_whole_cpu
from composite_nas.base.errors import UserError


def test_auto_takes_the_best_present_and_an_absent_device_is_an_error_that_says_what_there_is():
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    assert select_device("auto").torch_device.type == next(name for name, there in present.items() if there)
    for name in (n for n, there in present.items() if not there):
        with pytest.raises(UserError, match=f"--device {name}.*cpu"):
            select_device(name)


@pytest.mark.parametrize(("name", "dtype"), [("fp32", torch.float32), ("bf16", torch.bfloat16)])
def test_precision(name, dtype):
    device = select_device("cpu", name)
    assert (device.image_dtype, device.autocast_dtype) == (dtype, None if name == "fp32" else dtype)
    with device.autocast():
        assert torch.nn.functional.linear(torch.ones(2, 2), torch.ones(2, 2)).dtype == dtype


def test_real_allocation_failures_are_recognised():
    with pytest.raises(RuntimeError) as error:
        torch.empty(2**50)
    assert is_out_of_memory(error.value)
    assert is_out_of_memory(MemoryError())
    assert not is_out_of_memory(RuntimeError("shapes do not match"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_peak_memory_is_plausible():
    assert 50 < select_device("cpu").peak_memory_mb() < 1e6


def cgroups(tmp_path, membership: str, files: dict[str, str]):
    """A file system in which this process belongs to cgroups, and these have files."""
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/cgroup").write_text(membership)
    for name, text in files.items():
        path = tmp_path / "sys/fs/cgroup" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


V1 = "12:cpuset:/a\n4:cpu,cpuacct:/docker/abc\n1:name=systemd:/\n"


@pytest.mark.parametrize(("membership", "files", "expected"), [
    ("0::/\n", {"cpu.max": "200000 100000\n"}, 2),  # docker run --cpus=2
    ("0::/\n", {"cpu.max": "max 100000\n"}, 64),
    ("0::/\n", {}, 64),  # the root group has no such file
    ("0::/job/task\n", {"job/cpu.max": "350000 100000", "job/task/cpu.max": "max 100000"}, 3),  # the group above
    ("0::/job/task\n", {"cpu.max": "400000 100000"}, 4),  # the path of the host, seen from inside a container
    ("0::/\n", {"cpu.max": "50000 100000\n"}, 1),  # half a core
    ("0::/\n", {"cpu.max": "9900000 100000\n"}, 64),  # more than there are
    ("0::/\n", {"cpu.max": "rubbish"}, 64),
    (V1, {"cpu/docker/abc/cpu.cfs_quota_us": "600000", "cpu/docker/abc/cpu.cfs_period_us": "100000"}, 6),
    (V1, {"cpu,cpuacct/cpu.cfs_quota_us": "150000", "cpu,cpuacct/cpu.cfs_period_us": "50000"}, 3),
    (V1, {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 64), ("", {}, 64), ("no colons", {}, 64),
])  # fmt: skip
def test_cores_of_a_cgroup_and_affinity(tmp_path, monkeypatch, membership, files, expected):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: set(range(64)), raising=False)
    assert usable_cores(cgroups(tmp_path, membership, files)) == expected
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: {3, 5}, raising=False)
    assert usable_cores(tmp_path) == min(2, expected)
    assert usable_cores(tmp_path / "not Linux") == 2


@pytest.fixture
def _same_threads_afterwards():
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)
    gc.unfreeze()


@pytest.mark.usefixtures("_same_threads_afterwards")
def test_threads_are_set_unless_the_user_did(tmp_path, monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: set(range(64)), raising=False)
    root = cgroups(tmp_path, "0::/\n", {"cpu.max": "300000 100000"})
    before = torch.get_num_threads()
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert use_whole_cpu(root) == before
    monkeypatch.delenv("OMP_NUM_THREADS")
    assert use_whole_cpu(root) == torch.get_num_threads() == 3


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc only")
def test_freed_memory_is_kept():
    """In other processes: 64 MiB, freed and taken again, cost no page faults once the heap has its size."""
    code = (
        "import resource, sys, torch; from composite_nas.base.devices import keep_freed_memory\n"
        "assert sys.argv[1] == '0' or keep_freed_memory()\n"
        "for _ in range(20): torch.empty(2**26, dtype=torch.uint8).fill_(1)\n"  # it has it after 4 to 7, rarely later
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "for _ in range(4): torch.empty(2**26, dtype=torch.uint8).fill_(1)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)"
    )
    commands = [[sys.executable, "-c", code, keep] for keep in "01"]
    faults = [int(subprocess.run(c, check=True, capture_output=True, text=True).stdout) for c in commands]
    assert faults[1] < faults[0] / 10
