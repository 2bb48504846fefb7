"""Choose cuda, mps or cpu, and know what each can do."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import math
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError

Model = TypeVar("Model", bound=torch.nn.Module)
Result = TypeVar("Result")
# Constants of glibc's malloc.h.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3


@dataclass(frozen=True)
class Device:
    """Where training runs.

    Attributes:
        torch_device: the torch device.
        description: for people, e.g. ``cuda (NVIDIA H200)``.
        autocast_dtype: half precision that is native and faster there, or None for float32 throughout. In float16,
            which ends at 65504, gradients need a loss that is scaled up.
        memory_format: of images and weights; channels-last convolutions are 1.5 times faster on CPU.
        fused_optimizer: whether torch has fused optimizer steps there.
        record_steps: whether training steps are recorded once and replayed (CUDA graphs).
    """

    torch_device: torch.device
    description: str
    autocast_dtype: torch.dtype | None
    memory_format: torch.memory_format
    fused_optimizer: bool
    record_steps: bool = False

    def autocast(self) -> contextlib.AbstractContextManager:
        if self.autocast_dtype is None:
            return contextlib.nullcontext()
        return torch.autocast(self.torch_device.type, self.autocast_dtype)

    @property
    def scales_loss(self) -> bool:
        """Whether gradients would vanish below the smallest number, or pass the largest, without a scale."""
        return self.autocast_dtype == torch.float16

    @property
    def image_dtype(self) -> torch.dtype:
        """Type of a network's input. bfloat16 is enough: its eight bits are as many as pixels have."""
        return self.autocast_dtype or torch.float32

    def put(self, model: Model) -> Model:
        """The same network, its weights here and in this memory format."""
        return model.to(self.torch_device).to(memory_format=self.memory_format)

    def synchronize(self) -> None:
        """Wait for what was sent to a GPU, so that a clock read next includes it."""
        if self.torch_device.type != "cpu":
            getattr(torch, self.torch_device.type).synchronize()

    def reset_peak_memory(self) -> None:
        if self.torch_device.type == "cuda":
            torch.cuda.reset_peak_memory_stats()

    def peak_memory_mb(self) -> float:
        """MiB: of the GPU's allocations since the last reset; else the process' high-water mark (NaN on Windows)."""
        if self.torch_device.type == "cuda":
            return torch.cuda.max_memory_allocated() / 2**20
        if sys.platform == "win32":
            return float("nan")
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (2**20 if sys.platform == "darwin" else 2**10)


def select_device(name: str, precision: str = "auto", capture: str = "auto") -> Device:
    """Choose the device.

    Args:
        name: auto (the best one present), cuda, mps or cpu.
        precision: auto (bfloat16 where it is native and faster, else float16 on a CUDA GPU), fp32, bf16 or fp16.
        capture: whether steps are recorded: on, off, or auto, which is on for a CUDA GPU (docs/PERFORMANCE.md).

    Raises:
        UserError: the named device is not present, or cannot record steps.
    """
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        name = next(kind for kind, is_present in present.items() if is_present)
    if not present.get(name, False):
        found = ", ".join(kind for kind, is_present in present.items() if is_present)
        raise UserError(f"--device {name}: this machine has no such device; it has {found}")
    if name == "cuda":
        native_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
        description = f"cuda ({torch.cuda.get_device_name()})"
    elif name == "mps":
        native_bf16 = False
        description = f"mps ({platform.machine()})"
    else:
        native_bf16 = _cpu_has_bf16()
        description = f"cpu ({torch.get_num_threads()} threads)"
    if capture == "on" and name != "cuda":
        raise UserError(f"--capture on: only CUDA GPUs record steps, this is {name}; leave it out")
    half = torch.bfloat16 if native_bf16 else torch.float16 if name == "cuda" else None
    dtype = {"auto": half, "bf16": torch.bfloat16, "fp16": torch.float16, "fp32": None}[precision]
    return Device(
        torch_device=torch.device(name),
        description=f"{description}, {str(dtype or torch.float32).removeprefix('torch.')}",
        autocast_dtype=dtype,
        memory_format=torch.contiguous_format if name == "mps" else torch.channels_last,
        fused_optimizer=name in ("cuda", "cpu"),
        record_steps=name == "cuda" and capture != "off",
    )


def use_whole_cpu(root: Path = Path("/")) -> int:
    """Once at the start of a program: as many threads as there are cores for it, and no time lost on managing memory.

    OMP_NUM_THREADS overrides the number of threads. Without the rest a step spends up to a fifth of its time on getting
    the same pages from the system again and again (glibc only), and some evaluations a quarter of a second on looking
    for garbage among the objects of all imported modules.

    Returns:
        The number of threads.
    """
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(usable_cores(root))
    keep_freed_memory()
    gc.collect()
    gc.freeze()
    return torch.get_num_threads()


def usable_cores(root: Path = Path("/")) -> int:
    """Cores that this process may keep busy: those of its affinity mask, or fewer where the CPU time of its cgroup
    (version 2 or 1), or of one above it, is limited, as ``docker run --cpus=2`` does; at least 1.

    Args:
        root: of the file system with ``proc`` and ``sys``.
    """
    affinity = getattr(os, "sched_getaffinity", None)  # Linux only
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, math.floor(min(cores, *_cpu_limits(root), cores)))


def _cpu_limits(root: Path) -> Iterator[float]:
    """CPU seconds a second that the cgroups of this process allow, of those that set a limit."""
    groups = root / "sys/fs/cgroup"
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:  # not Linux
        return
    for line in lines:
        # "0::/path" of version 2, "4:cpu,cpuacct:/path" of version 1.
        number, controllers, path = (*line.split(":", 2), "", "")[:3]
        if number == "0" and not controllers:
            mounts, read = [groups, groups / "unified"], _limit_v2
        elif "cpu" in controllers.split(","):
            mounts, read = [groups / "cpu", groups / controllers], _limit_v1
        else:
            continue
        relative = Path(path.lstrip("/"))
        # In a container the path is often that on the host, while the mount shows the container's own group.
        for mount in mounts:
            for group in (relative, *relative.parents):
                limit = read(mount / group)
                if limit is not None and limit > 0:
                    yield limit


def _limit_v2(group: Path) -> float | None:
    """``cpu.max`` holds quota and period in microseconds, or the word max for the quota."""
    return _ratio(_words(group / "cpu.max"))


def _limit_v1(group: Path) -> float | None:
    """A quota of -1 is none."""
    return _ratio(_words(group / "cpu.cfs_quota_us") + _words(group / "cpu.cfs_period_us"))


def _words(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return []


def _ratio(quota_and_period: list[str]) -> float | None:
    if len(quota_and_period) != 2 or not all(word.isdigit() for word in quota_and_period):
        return None
    quota, period = map(int, quota_and_period)
    return quota / period if period else None


def keep_freed_memory() -> bool:
    """Let glibc reuse large blocks instead of returning them to the system at once; False where there is no glibc.

    By default, blocks of more than 32 MiB at most are mapped anew for each use, and every page of them is cleared by
    the kernel. Here those of up to 256 MiB are reused, and up to 512 MiB of free memory are kept.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is None:
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, 256 * 2**20) and mallopt(_M_TRIM_THRESHOLD, 512 * 2**20))


def send(tensor: torch.Tensor, place: torch.device) -> torch.Tensor:
    """A CPU tensor on ``place``. A CUDA GPU gets it from page-locked memory, so that nobody waits for the copy; torch
    keeps that memory until the copy is done."""
    if place.type != "cuda":
        return tensor.to(place)
    return tensor.pin_memory().to(place, non_blocking=True)


def free_memory_bytes(place: torch.device) -> int | None:
    """Free memory of a CUDA GPU; None elsewhere, where pictures stay in the CPU's memory."""
    return torch.cuda.mem_get_info(place)[0] if place.type == "cuda" else None


def _cpu_has_bf16() -> bool:
    """Native bfloat16 dot products; False where torch cannot tell (emulated, they are slower than float32)."""
    probe = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(probe is not None and probe())


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of torch or Python says that memory ran out (each backend has its own way)."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    text = str(error).lower()
    signs = ("out of memory", "can't allocate memory", "not enough memory", "status_alloc_failed")
    return isinstance(error, RuntimeError) and any(sign in text for sign in signs)


@dataclass(frozen=True)
class Recording(Generic[Result]):
    """What a GPU is to do, as a CUDA graph: one launch in place of nearly a thousand.

    Attributes:
        replay: does it again, with what its inputs hold by then.
        result: the tensors that it writes, each time the same.
    """

    replay: Callable[[], object]
    result: Result


class Recorder:
    """Makes the recordings of one candidate, which share memory, so only the result of the last replay is valid.

    Attributes:
        works: whether this process can record at all, as far as is known.
    """

    works = True

    def __init__(self) -> None:
        self._pool: Any = None
        self._refused = False

    @property
    def can_record(self) -> bool:
        return self.works and not self._refused

    def on_another_stream(self) -> contextlib.AbstractContextManager[None]:
        """Than the usual one, as graphs ask for what runs before them."""
        return _on_another_stream()

    def capture(self, run: Callable[[], Result]) -> Recording[Result]:
        """Raises RuntimeError when ``run`` does what no recording can hold."""
        graph, usual = torch.cuda.CUDAGraph(), torch.cuda.current_stream()
        try:
            # Other threads may allocate meanwhile: those that copy pictures, and other candidates.
            with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
                result = run()
        finally:
            torch.cuda.set_stream(usual)  # where a recording that fails does not leave its own
        self._pool = graph.pool()
        return Recording(graph.replay, result)

    def refuse(self, what: str, why: str) -> None:
        """No more recordings of this candidate."""
        logger.warning("WARNING: %s of this candidate: %s", what, why)
        self._refused = True

    def give_up(self, what: str, why: str) -> None:
        """Nor of any other in this process: memory of a recording that failed may be lost."""
        logger.warning("WARNING: %s from here on: %s", what, why)
        logger.debug("Where the recording failed:", exc_info=True)
        type(self).works = False


@contextlib.contextmanager
def _on_another_stream():
    usual, side = torch.cuda.current_stream(), torch.cuda.Stream()
    side.wait_stream(usual)
    try:
        with torch.cuda.stream(side):
            yield
    finally:
        usual.wait_stream(side)
