"""What all benchmarks share: repeats and their medians, memory, the machine, a printed table and a JSON file."""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import torch
import torchvision

# Linux only.
STATUS = Path("/proc/self/status")


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call, with the work of a GPU finished on both sides."""
    _synchronize()
    started = time.perf_counter()
    work()
    _synchronize()
    return time.perf_counter() - started


def side_by_side(works: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, list[float]]:
    """Seconds of each work in each of ``repeats`` rounds; in a round every work has its turn, so that a machine that
    slows down slows all of them. One round more, before the others, is thrown away."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for round_number in range(repeats + 1):
        for name, work in works.items():
            passed = seconds(work)
            if round_number:
                taken[name].append(passed)
    return taken


def median_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> float:
    """Median of the ratios of measurements taken in the same round."""
    return statistics.median(n / d for n, d in zip(numerators, denominators, strict=True))


def memory_mb() -> dict[str, float]:
    """Fields of the process' status that are sizes, in 10^6 bytes (the kernel's kB are 1024); VmHWM is the resident
    high-water mark, of this program alone (getrusage's also knows what the process was before it became Python)."""
    fields = (line.split() for line in STATUS.read_text(encoding="utf-8").splitlines())
    return {parts[0].rstrip(":"): int(parts[1]) * 1024 / 1e6 for parts in fields if parts[-1] == "kB"}


def _synchronize() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    elif torch.backends.mps.is_available():
        torch.mps.synchronize()


def machine() -> dict[str, object]:
    """What a number depends on besides the program."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "gpu": torch.cuda.get_device_name() if torch.cuda.is_available() else None,
        "threads": torch.get_num_threads(),
        "platform": platform.platform(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "torchvision": torchvision.__version__,
        "date": time.strftime("%Y-%m-%d"),
        "command": " ".join(["python", *sys.argv]),
    }


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()


def report(title: str, rows: Sequence[Mapping[str, object]], json_path: Path | None) -> None:
    """Print ``rows`` (all with the same keys) as a Markdown table, and write them with the machine as JSON."""
    columns = list(rows[0])
    cells = [[_text(row[column]) for column in columns] for row in rows]
    widths = [max(len(line[i]) for line in [columns, *cells]) for i in range(len(columns))]
    print(f"\n{title}\n")
    for line in [columns, ["-" * width for width in widths], *cells]:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |")
    print("\n" + ", ".join(f"{key} {value}" for key, value in machine().items()))
    if json_path is not None:
        save(title, rows, json_path)


def save(title: str, rows: Sequence[Mapping[str, object]], json_path: Path) -> None:
    """The JSON file of ``report``; also called after every row where a run may be cut off."""
    document = {"title": title, "machine": machine(), "rows": [dict(row) for row in rows]}
    json_path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


def _text(value: object) -> str:
    if value is None:
        return "-"
    return f"{value:.4g}" if isinstance(value, float) else str(value)
