"""cuda, mps or cpu, and what each can do."""

from __future__ import annotations

import contextlib
import platform
import sys
from dataclasses import dataclass

import torch

from composite_nas.errors import UserError


@dataclass(frozen=True)
class Device:
    """Where training runs.

    Attributes:
        torch_device: the torch device.
        description: for people, e.g. ``cuda (NVIDIA H200)``.
        autocast_dtype: half precision that is native and faster there, or None for float32 throughout.
        memory_format: of images and weights; channels-last convolutions are 1.5 times faster on CPU.
        fused_optimizer: whether torch has fused optimizer steps there.
    """

    torch_device: torch.device
    description: str
    autocast_dtype: torch.dtype | None
    memory_format: torch.memory_format
    fused_optimizer: bool

    def autocast(self) -> contextlib.AbstractContextManager:
        if self.autocast_dtype is None:
            return contextlib.nullcontext()
        return torch.autocast(self.torch_device.type, self.autocast_dtype)

    def rng_state(self) -> torch.Tensor | None:
        """Of the device's own generator (dropout); None on the CPU, whose generator is torch's global one."""
        kind = self.torch_device.type
        return None if kind == "cpu" else getattr(torch, kind).get_rng_state()

    def set_rng_state(self, state: torch.Tensor | None) -> None:
        """Of this device's ``rng_state``; a state saved on another kind of device is left out."""
        if self.torch_device.type != "cpu" and state is not None:
            getattr(torch, self.torch_device.type).set_rng_state(state)

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


def select_device(name: str, precision: str = "auto") -> Device:
    """Choose the device.

    Args:
        name: auto (the best one present), cuda, mps or cpu.
        precision: auto (bfloat16 where it is native and faster), fp32 or bf16.

    Raises:
        UserError: the named device is not present.
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
    use_bf16 = precision == "bf16" or (precision == "auto" and native_bf16)
    return Device(
        torch_device=torch.device(name),
        description=f"{description}, {'bfloat16' if use_bf16 else 'float32'}",
        autocast_dtype=torch.bfloat16 if use_bf16 else None,
        memory_format=torch.contiguous_format if name == "mps" else torch.channels_last,
        fused_optimizer=name in ("cuda", "cpu"),
    )


def send(tensor: torch.Tensor, place: torch.device) -> torch.Tensor:
    """A CPU tensor on ``place``. A CUDA GPU gets it from page-locked memory, so that nobody waits for the copy; torch
    keeps that memory until the copy is done."""
    if place.type != "cuda":
        return tensor.to(place)
    return tensor.pin_memory().to(place, non_blocking=True)


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


if __name__ == "__main__":
    # That module imports this one once more under its own name: this copy does nothing else.
    from composite_nas.device_parity import main

    sys.exit(main())
