"""Claim: a recorded training step keeps a GPU busy, and several trainings on one GPU see more pictures than one.

    benchmarks/on_gpu.sh                                            everything, from a bare machine
    python benchmarks/on_gpu.py --json on_gpu.json
    python benchmarks/on_gpu.py --parts search --data DATASET --workers 8 --capture on

``steps`` takes a trial's own steps (``train_steps`` over ``Batches``: pictures drawn, augmented and assigned), plain
and recorded (``--capture on``) in turn, in the device's default precision, on pictures of noise with 20 boxes each,
which stay on the GPU. Kernels are what torch.profiler saw run on the GPU in one more epoch, summed, copies included;
their share is of the time without profiler. Waits are calls that stop the CPU until the GPU is done. Peak memory is
that of one training alone, without the pictures.

``processes`` starts as many as the largest number, each with a network of 0.36 GMACs, batch 8, and asks the first 1, 2,
4, 8 of them to train for some seconds; the others wait. ``mps`` does so with NVIDIA's MPS daemon running meanwhile.
``search`` is ``search_time.py``: the standard search (50 trials x 2 epochs x 2000 pictures, 320 px), but one epoch of
full training of one candidate, not 30 of six; with ``--mps`` beside NVIDIA's daemon.

``--cpu`` does all of it in small on the CPU, where recorded steps are plain ones, to try it out. The JSON file is
written after every row.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

import torch
from measuring import report, save, side_by_side
from torch.profiler import ProfilerActivity, profile
from trial_overhead import SMALLEST, drawn_cache, third_of_a_gmac

from composite_nas.base.devices import Device, select_device, use_whole_cpu
from composite_nas.base.processes import Worker, become_worker, speaking, stop
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, DetectorConfig, count_cost
from composite_nas.training.batches import Batches, whole_epoch
from composite_nas.training.recipe import TrainConfig, make_optimizer
from composite_nas.training.step import MovingAverage, step_for, train_steps

BOXES, BATCH_SIZE = 20, 8
KINDS = (PLAIN, RECORDED) = ("plain", "recorded")
MPS = "nvidia-cuda-mps-control"
SEARCH_TIME = Path(__file__).with_name("search_time.py")
# The whole search but for full training.
STANDARD = ("--full-epochs", "1", "--top-k", "1", "--n-controls", "0")
SMALL_SEARCH = (
    "--n-trials", "3", "--n-warmup", "2", "--max-samples", "24", "--val-subset", "8", "--image-size", "64"
)  # fmt: skip
Row = dict[str, object]
COLUMNS = (
    "what", "variant", "ms a step", "images/s", "times the first", "kernels, ms a step", "kernels' share",
    "launches a step", "waits a step", "replays", "peak MiB", "seconds",
)  # fmt: skip
# Work is one call of it, which ends when the GPU is done and says how many pictures were trained.
Work = Callable[[], int]


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    device_name: str
    image_size: int
    batch_sizes: tuple[int, ...]
    steps: int
    repeats: int
    counts: tuple[int, ...]
    window_s: float
    workers: int
    search: tuple[str, ...]

    @property
    def device(self) -> Device:
        return select_device(self.device_name)

    @property
    def networks(self) -> dict[str, DetectorConfig]:
        middle = third_of_a_gmac(self.image_size)
        every = (
            replace(SMALLEST, filters=(16, 32), depth=1, block="inverted"),
            middle,
            replace(middle, filters=(48, 88, 144, 208)),
        )
        return {f"{count_cost(config, self.image_size).gmacs:.2f} GMACs": config for config in every}


WHOLE = Scale("cuda", 320, (4, 8, 16, 32), 10, 3, (1, 2, 4, 8), 3.0, 8, STANDARD)
IN_SMALL = Scale("cpu", 64, (4, 8), 2, 1, (1, 2), 0.3, 2, (*SMALL_SEARCH, *STANDARD))


class Epochs:
    """Epochs of a trial's own steps, of a network of its own."""

    def __init__(self, config: DetectorConfig, batch_size: int, scale: Scale, recorded: bool = False):
        torch.manual_seed(0)
        device, recipe = scale.device, TrainConfig(1, batch_size)
        device = replace(device, record_steps=recorded and device.torch_device.type == "cuda")
        cache = drawn_cache(scale.steps * batch_size, scale.image_size, BOXES, seed=0)
        criterion = Criterion(cache.canvas, config.strides, device.torch_device)
        self.batches = Batches(cache, recipe, config, device, whole_epoch(cache, batch_size))
        model = device.put(Detector(config))
        average = MovingAverage(model, recipe.ema_decay)
        self.step = step_for(device)(model, make_optimizer(model, recipe, device), criterion, device, average)

    @property
    def replays(self) -> int:
        return self.step.replays

    def __call__(self) -> int:
        train_steps(self.step, self.batches, lambda: self.step.set_rate(1.0))
        return len(self.batches.cache)


def row(what: str, variant: str, numbers: Mapping[str, object]) -> Row:
    return dict.fromkeys(COLUMNS) | {"what": what, "variant": variant} | dict(numbers)


def step_times(seconds_of_epochs: list[float], steps: int, batch_size: int) -> Row:
    step = statistics.median(seconds_of_epochs) / steps
    return {"ms a step": 1e3 * step, "images/s": batch_size / step}


def kernels(work: Work, steps: int) -> Row:
    """What the GPU did in one call of ``work``, by the profiler's trace; nothing on a CPU."""
    if not torch.cuda.is_available():
        return {}
    with profile(activities=[ProfilerActivity.CUDA]) as profiled:
        work()
        torch.cuda.synchronize()
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        profiled.export_chrome_trace(file.name)
        events = json.loads(Path(file.name).read_text(encoding="utf-8"))["traceEvents"]
    on_gpu = [e["dur"] for e in events if e.get("cat") in ("kernel", "gpu_memcpy", "gpu_memset")]
    calls = [e["name"] for e in events if e.get("cat") in ("cuda_runtime", "cuda_driver")]
    return {
        "kernels, ms a step": sum(on_gpu) / 1e3 / steps,
        "launches a step": sum("LaunchKernel" in name or "GraphLaunch" in name for name in calls) / steps,
        "waits a step": sum("Synchronize" in name for name in calls) / steps,
    }


def add_kernels(found: Row, work: Work, steps: int) -> None:
    found |= kernels(work, steps)
    if found["kernels, ms a step"] is not None:
        found["kernels' share"] = found["kernels, ms a step"] / found["ms a step"]


def measure_steps(scale: Scale) -> Iterator[Row]:
    for name, config in scale.networks.items():
        for batch_size in scale.batch_sizes:
            works = {kind: Epochs(config, batch_size, scale, kind == RECORDED) for kind in KINDS}
            taken = side_by_side(works, scale.repeats)
            for kind, times in taken.items():
                found = row(f"steps, {kind}", f"{name}, batch {batch_size}", step_times(times, scale.steps, batch_size))
                found["times the first"] = statistics.median(taken[PLAIN]) / statistics.median(times)
                found["replays"] = works[kind].replays
                yield found


def measure_kernels(scale: Scale) -> Iterator[Row]:
    """By the profiler, in a process of its own: it disturbs what comes after it."""
    for name, config in scale.networks.items():
        for batch_size in scale.batch_sizes[:2]:
            for kind in KINDS:
                scale.device.reset_peak_memory()
                work = Epochs(config, batch_size, scale, kind == RECORDED)
                work()
                pictures_mib = work.batches.cache.images.nbytes / 2**20 if scale.device_name == "cuda" else 0.0
                peak = scale.device.peak_memory_mb() - pictures_mib
                times = side_by_side({name: work}, 1)[name]
                numbers = step_times(times, scale.steps, batch_size)
                found = row(f"kernels, {kind}", f"{name}, batch {batch_size}", numbers)
                add_kernels(found, work, scale.steps)
                yield found | {"replays": work.replays, "peak MiB": peak}
                del work


def rate(work: Work, seconds: float) -> float:
    """Pictures a second over at least so many seconds."""
    pictures, began = 0, time.perf_counter()
    while (passed := time.perf_counter() - began) < seconds:
        pictures += work()
    return pictures / passed


class Crowd:
    """Processes that train on request.

    Args:
        make: called in each of them: the works that can be asked for, by name.
    """

    def __init__(self, count: int, make: Callable[[], Mapping[str, Work]]):
        self._workers = [Worker(i, count, _work_on_request, make) for i in range(count)]

    def __enter__(self) -> Crowd:
        try:
            self._answers(self._workers)
        except BaseException:
            stop(self._workers)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        stop(self._workers)

    def rate(self, name: str, count: int, seconds: float) -> float:
        """Pictures a second of the first ``count`` processes together, while the others wait."""
        for worker in self._workers[:count]:
            worker.send((name, seconds))
        return sum(self._answers(self._workers[:count]))

    def _answers(self, workers: list[Worker]) -> list[float]:
        found: list[float] = []
        while len(found) < len(workers):
            for worker in speaking(workers):
                found += [content[0] for _, content in worker.messages()]
                if worker.connection is None:
                    raise RuntimeError(f"process {worker.index + 1} ended with exit code {worker.process.exitcode}")
        return found


def _work_on_request(make: Callable[[], Mapping[str, Work]], threads: int, connection: Connection) -> None:
    parent = become_worker(threads, connection)
    with parent.sending_errors():
        works = make()
        for work in works.values():
            work()
        parent.send("ready", 0.0)
        while (wanted := connection.recv()) is not None:
            name, seconds = wanted
            parent.send("rate", rate(works[name], seconds))


def middle_epochs(scale: Scale) -> dict[str, Work]:
    """The works of a process: 0.36 GMACs, batch 8."""
    config = list(scale.networks.values())[1]
    return {kind: Epochs(config, BATCH_SIZE, scale, kind == RECORDED) for kind in KINDS}


def side_by_side_rows(what: str, counts: tuple[int, ...], measure: Callable[[int], float]) -> Iterator[Row]:
    """measure: of so many at once, pictures a second."""
    first = None
    for count in counts:
        found = measure(count)
        first = first or found
        yield row(what, str(count), {"images/s": found, "times the first": found / first})


def measure_processes(scale: Scale, label: str = "processes") -> Iterator[Row]:
    with Crowd(max(scale.counts), functools.partial(middle_epochs, scale)) as crowd:
        for kind in KINDS:
            yield from side_by_side_rows(
                f"{label}, {kind}", scale.counts, lambda count, kind=kind: crowd.rate(kind, count, scale.window_s)
            )


def measure_with_mps(scale: Scale) -> Iterator[Row]:
    if shutil.which(MPS) is None:
        yield row("processes with MPS", f"no {MPS} here", {})
        return
    with mps():
        yield from measure_processes(scale, "processes with MPS")


@contextlib.contextmanager
def mps() -> Iterator[None]:
    """NVIDIA's daemon through which the kernels of several processes run at once; for processes that start inside."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"CUDA_MPS_PIPE_DIRECTORY": folder, "CUDA_MPS_LOG_DIRECTORY": folder}
        nowhere = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)  # the daemon outlives this process
        subprocess.run([MPS, "-d"], check=True, **nowhere)
        try:
            yield
        finally:
            subprocess.run([MPS], input="quit\n", text=True, timeout=20, check=False)


def measure_search(scale: Scale, flags: argparse.Namespace) -> Iterator[Row]:
    workers, capture = flags.workers or scale.workers, "off" if flags.cpu else flags.capture
    with_mps = flags.mps and shutil.which(MPS) is not None
    with mps() if with_mps else contextlib.nullcontext(), tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "search.json"
        command = [
            sys.executable, str(SEARCH_TIME), "--device", scale.device_name, "--workers", str(workers),
            "--capture", capture, "--json", str(file), *scale.search,
        ]  # fmt: skip
        if flags.data:
            command += ["--data", str(flags.data)]
        subprocess.run(command, check=True)
        for found in json.loads(file.read_text(encoding="utf-8"))["rows"]:
            count = f" ({found['count']})" if found["count"] else ""
            what = f"search, {workers} workers, capture {capture}{', MPS' * with_mps}"
            yield row(what, found["what"] + count, {"seconds": found["seconds"]})


def collect(title: str, rows: Iterator[Row], json_path: Path | None) -> None:
    """Print all of them at the end, one line each and the JSON file before."""
    found: list[Row] = []
    for new in rows:
        found.append(new)
        known = {k: f"{v:.4g}" if isinstance(v, float) else v for k, v in new.items() if v is not None}
        print(f"{time.strftime('%H:%M:%S')}", *known.items(), flush=True)
        if json_path is not None:
            save(title, found, json_path)
    report(title, found, json_path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    usual = ["steps", "processes", "mps", "kernels"]
    parser.add_argument("--parts", nargs="+", choices=(*usual, "search"), default=usual)
    parser.add_argument("--cpu", action="store_true", help="all in small on the CPU")
    parser.add_argument("--data", type=Path, help="for the search; default: drawn scenes")
    parser.add_argument("--workers", type=int, help="of the search")
    parser.add_argument("--capture", default="off", choices=("on", "off"), help="of the search")
    parser.add_argument("--mps", action="store_true", help="beside the search")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    use_whole_cpu()
    scale = IN_SMALL if flags.cpu else WHOLE
    measures = {
        "processes": measure_processes,
        "steps": measure_steps,
        "mps": measure_with_mps,
        "kernels": measure_kernels,
        "search": functools.partial(measure_search, flags=flags),
    }
    rows = (found for part, measure in measures.items() if part in flags.parts for found in measure(scale))
    title = f"{' '.join(flags.parts)}: {scale.image_size} px, {scale.steps} steps an epoch, {scale.repeats} epochs, "
    collect(title + f"{BOXES} boxes a picture, {scale.device.description}", rows, flags.json)


if __name__ == "__main__":
    main()
