"""Experiment: what would a training step cost that is recorded once as a CUDA graph and then replayed?

    python benchmarks/capture_experiment.py --json capture.json
    python benchmarks/capture_experiment.py --mps --json capture_mps.json

Nothing of this is in the package. A graph replays the same kernels on the same memory, so the step here differs from
that of ``train_steps``: pictures and positive cells lie in tensors that stay (POSITIVES_EACH cells a picture, those
too many with weight zero), the loss has neither boolean indices nor numbers read on the CPU, learning rate and weight
of the moving average are tensors. Forward, loss, backward, clipping, fused AdamW and moving average (which a trial's
own step does not have) are one graph; it is recorded on a stream of its own after WARM_UP steps, which are then undone.

``same batch`` replays on one batch; ``new batches`` draws, augments and assigns each batch as training does, and copies
it to where the graph reads. Losses and gradient norms of the first four steps on one batch are there to compare.

``threads``: several such trainings in threads of one process, a stream and a graph each. ``processes``: in processes of
their own; ``--mps`` does only these, with NVIDIA's MPS daemon running for that time. ``--cpu`` tries all of it in small
on the CPU, where nothing is recorded.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import functools
import math
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch
from measuring import side_by_side
from on_gpu import (
    BATCH_SIZE,
    IN_SMALL,
    WHOLE,
    Crowd,
    Epochs,
    Row,
    Scale,
    Work,
    add_kernels,
    collect,
    rate,
    row,
    side_by_side_rows,
    step_times,
)  # fmt: skip
from step import STEPS, FixedBatch
from torch import Tensor, nn
from torch.nn import functional as F

from composite_nas.base.devices import Device, use_whole_cpu
from composite_nas.detection.decoding import decode_boxes
from composite_nas.detection.loss import BOX_WEIGHT, NEGATIVE_WEIGHT, Assignment, Criterion, aligned_iou
from composite_nas.detection.network import Detector, DetectorConfig, DetectorOutput
from composite_nas.training.batches import Batches
from composite_nas.training.loop import MAX_GRAD_NORM, train_steps
from composite_nas.training.recipe import TrainConfig, make_optimizer

POSITIVES_EACH, WARM_UP, EMA_WEIGHT, EPSILON = 512, 3, 0.002, 1e-7
PROJECT, EAGER, CAPTURED, FRESH = (
    "the project's step", "fixed shapes, eager", "captured, same batch", "captured, new batches"
)  # fmt: skip


class Positives:
    """An Assignment in tensors of fixed length: ``key`` counts all cells of all pictures; ``weight`` is 1 or 0."""

    def __init__(self, length: int, num_cells: int, place: torch.device):
        self.num_cells = num_cells
        self.key, self.classes = (torch.zeros(length, dtype=torch.long, device=place) for _ in range(2))
        self.boxes_xyxy = torch.tensor([[0.0, 0.0, 8.0, 8.0]], device=place).repeat(length, 1)
        self.weight = torch.zeros(length, device=place)

    def load(self, assignment: Assignment) -> None:
        image, cell, boxes_xyxy, classes = assignment
        count = len(cell)
        if count > len(self.weight):
            raise ValueError(f"{count} positive cells, more than {len(self.weight)}")
        self.weight.zero_()
        self.weight[:count].fill_(1)
        self.key[:count].copy_(image * self.num_cells + cell)
        self.boxes_xyxy[:count].copy_(boxes_xyxy)
        self.classes[:count].copy_(classes)


def background(x: Tensor) -> Tensor:
    """Cost of background; the weight has no gradient."""
    return NEGATIVE_WEIGHT * x.detach().sigmoid().square() * F.softplus(x)


def complete_iou_loss(a_xyxy: Tensor, b_xyxy: Tensor) -> Tensor:
    """torchvision's ``complete_box_iou_loss``, [n], without its boolean index."""
    (ax1, ay1, ax2, ay2), (bx1, by1, bx2, by2) = a_xyxy.unbind(1), b_xyxy.unbind(1)
    aw, ah, bw, bh = ax2 - ax1, ay2 - ay1, bx2 - bx1, by2 - by1
    overlap_w = (torch.minimum(ax2, bx2) - torch.maximum(ax1, bx1)).clamp(min=0)
    overlap = overlap_w * (torch.minimum(ay2, by2) - torch.maximum(ay1, by1)).clamp(min=0)
    iou = overlap / (aw * ah + bw * bh - overlap + EPSILON)
    frame_w = torch.maximum(ax2, bx2) - torch.minimum(ax1, bx1)
    frame_h = torch.maximum(ay2, by2) - torch.minimum(ay1, by1)
    between = ((ax1 + ax2 - bx1 - bx2) / 2).square() + ((ay1 + ay2 - by1 - by2) / 2).square()
    shape = 4 / math.pi**2 * (torch.atan(bw / bh) - torch.atan(aw / ah)).square()
    alpha = (shape / (1 - iou + shape + EPSILON)).detach()
    return 1 - iou + between / (frame_w.square() + frame_h.square() + EPSILON) + alpha * shape


def fixed_loss(output: DetectorOutput, criterion: Criterion, positives: Positives) -> Tensor:
    """The total of ``Criterion`` with the same derivative, whatever the number of positives."""
    logits, log_ltrb = (t.flatten(0, 1) for t in output)
    key, weight = positives.key, positives.weight
    cell, count = key % positives.num_cells, weight.sum().clamp(min=1)
    predicted = decode_boxes(
        log_ltrb.index_select(0, key), criterion.centres.index_select(0, cell), criterion.cell_strides[cell]
    )
    box = (complete_iou_loss(predicted, positives.boxes_xyxy) * weight).sum()
    quality = aligned_iou(predicted.detach(), positives.boxes_xyxy)
    x = logits.float()
    chosen = x.flatten().index_select(0, key * x.shape[1] + positives.classes)
    positive = quality * F.binary_cross_entropy_with_logits(chosen, quality, reduction="none")
    classification = background(x).sum() + (weight * (positive - background(chosen))).sum()
    return (classification + BOX_WEIGHT * box) / count


class FixedStep:
    """A training whose step only touches tensors that stay where they are.

    Args:
        batches: Batches or FixedBatch, of ``count`` pictures a batch; the first batch is loaded at once.
    """

    def __init__(self, config: DetectorConfig, batches: Batches | FixedBatch, count: int, image_size: int):
        torch.manual_seed(0)
        self.batches, self.count, self.criterion = batches, count, batches.criterion
        self.device: Device = batches.device
        place = self.device.torch_device
        self.on_cuda = place.type == "cuda"
        self.model = self.device.put(Detector(config)).train()
        self.average = copy.deepcopy(self.model)
        self.parameters = list(self.model.parameters())
        # Weights and statistics on both sides, and batch norm's counters.
        both = list(zip(self.average.state_dict().values(), self.model.state_dict().values(), strict=True))
        self.averages, self.values = zip(*[pair for pair in both if pair[0].is_floating_point()], strict=True)
        self.counters, self.counts = zip(*[pair for pair in both if not pair[0].is_floating_point()], strict=True)
        self.optimizer = make_optimizer(self.model, TrainConfig(1, count), self.device)
        if self.on_cuda:
            for group in self.optimizer.param_groups:
                group |= {"capturable": True, "lr": torch.tensor(group["lr"], device=place)}
        self.ema_weight = torch.tensor(EMA_WEIGHT, device=place)
        self.stream = torch.cuda.Stream() if self.on_cuda else None
        images = torch.zeros(count, 3, image_size, image_size, dtype=self.device.image_dtype, device=place)
        self.images = images.contiguous(memory_format=self.device.memory_format)
        self.positives = Positives(POSITIVES_EACH * count, len(self.criterion.centres), place)
        self.measured = torch.zeros(2, device=place)
        self.run = self.step
        self.device.synchronize()  # all of this was made on another stream
        with torch.cuda.stream(self.stream):
            self._load(*next(iter(batches)))
        self._wait()

    def step(self) -> None:
        with self.device.autocast():
            output = self.model(self.images)
        total = fixed_loss(output, self.criterion, self.positives)
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()
        norm = nn.utils.clip_grad_norm_(self.parameters, MAX_GRAD_NORM)
        self.optimizer.step()
        self._update_average()
        self.measured.copy_(torch.stack([total, norm]).detach())

    def capture(self) -> FixedStep:
        """From now on ``run`` replays; everything is as before any step."""
        if not self.on_cuda:
            return self
        before = [t.clone() for t in self._state()]
        torch.cuda.synchronize()
        with torch.cuda.stream(self.stream):
            for _ in range(WARM_UP):
                self.step()
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=self.stream, capture_error_mode="thread_local"):
            self.step()
        for now, earlier in zip(self._state(), before, strict=True):
            now.copy_(earlier)
        for values in self.optimizer.state.values():
            for value in values.values():
                value.zero_()
        torch.cuda.synchronize()
        self.run = graph.replay
        return self

    def same_batch(self) -> int:
        """As many steps as there are batches, all on the one that is loaded; pictures."""
        with torch.cuda.stream(self.stream):
            steps = sum(1 for _ in range(len(self.batches)) if self.run() is None)
            self._wait()
        return steps * self.count

    def new_batches(self) -> int:
        """An epoch; pictures."""
        with torch.cuda.stream(self.stream):
            for batch in self.batches:
                self._load(*batch)
                self.run()
            self._wait()
        return len(self.batches) * self.count

    def first_steps(self) -> str:
        """Loss and gradient norm of STEPS steps."""
        found = []
        with torch.cuda.stream(self.stream):
            for _ in range(STEPS):
                self.run()
                found.append(tuple(self.measured.tolist()))
        return as_text(found)

    def _load(self, images: Tensor, assignment: Assignment) -> None:
        self.images.copy_(images)
        self.positives.load(assignment)

    def _state(self) -> tuple[Tensor, ...]:
        return (*self.averages, *self.values, *self.counters, *self.counts)

    @torch.no_grad()
    def _update_average(self) -> None:
        difference = torch._foreach_sub(self.values, self.averages)  # noqa: SLF001
        torch._foreach_mul_(difference, self.ema_weight)
        torch._foreach_add_(self.averages, difference)
        torch._foreach_copy_(self.counters, self.counts)

    def _wait(self) -> None:
        if self.stream is not None:
            self.stream.synchronize()


def as_text(steps: list[tuple[float, float]]) -> str:
    return ", ".join(f"{loss:.5g} ({norm:.4g})" for loss, norm in steps)


def made(config: DetectorConfig, batch_size: int, scale: Scale) -> FixedStep:
    return FixedStep(config, Epochs(config, batch_size, scale).batches, batch_size, scale.image_size)


def middle(scale: Scale) -> DetectorConfig:
    """0.36 GMACs."""
    return list(scale.networks.values())[1]


def check(scale: Scale) -> Iterator[Row]:
    """Losses and gradient norms of the same steps in three ways."""
    config, device = middle(scale), scale.device
    batch = FixedBatch(config, scale.image_size, BATCH_SIZE, device)
    torch.manual_seed(0)
    model = device.put(Detector(config))
    found = train_steps(model, batch, make_optimizer(model, TrainConfig(1, BATCH_SIZE), device))
    text = as_text([(step.loss, step.grad_norm) for step in found])
    yield row("loss (gradient norm) of four steps on one batch", f"{PROJECT}: {text}", {})
    for name in (EAGER, CAPTURED):
        step = FixedStep(config, batch, BATCH_SIZE, scale.image_size)
        text = (step.capture() if name == CAPTURED else step).first_steps()
        yield row("loss (gradient norm) of four steps on one batch", f"{name}: {text}", {})


def works_of(config: DetectorConfig, batch_size: int, scale: Scale) -> dict[str, Work]:
    captured = made(config, batch_size, scale).capture()
    return {
        PROJECT: Epochs(config, batch_size, scale),
        EAGER: made(config, batch_size, scale).same_batch,
        CAPTURED: captured.same_batch,
        FRESH: captured.new_batches,
    }


def measure_steps(scale: Scale) -> Iterator[Row]:
    """Rows, those of the middle network at batch 8 yielded once more when the profiler has filled them."""
    name_of_middle = list(scale.networks)[1]
    cases = [(name, config, BATCH_SIZE) for name, config in scale.networks.items()]
    cases += [(name_of_middle, middle(scale), size) for size in scale.batch_sizes if size != BATCH_SIZE]
    profiled: dict[str, Row] = {}
    for name, config, batch_size in cases:
        taken = side_by_side(works_of(config, batch_size, scale), scale.repeats)
        for variant, times in taken.items():
            found = row(variant, f"{name}, batch {batch_size}", step_times(times, scale.steps, batch_size))
            found["times the first"] = sum(taken[PROJECT]) / sum(times)
            if (name, batch_size) == (name_of_middle, BATCH_SIZE):
                profiled[variant] = found
            yield found
    works = works_of(middle(scale), BATCH_SIZE, scale)
    for variant, found in profiled.items():
        works[variant]()
        add_kernels(found, works[variant], scale.steps)
        yield found


def measure_threads(scale: Scale) -> Iterator[Row]:
    steps = [made(middle(scale), BATCH_SIZE, scale).capture() for _ in range(max(scale.counts))]
    for name in ("same_batch", "new_batches"):
        works = [getattr(step, name) for step in steps]
        what = f"threads: {CAPTURED if name == 'same_batch' else FRESH}"
        yield from side_by_side_rows(what, scale.counts, lambda count, works=works: together(works[:count], scale))


def together(works: list[Work], scale: Scale) -> float:
    """Pictures a second of all of them, a thread each."""
    ready = threading.Barrier(len(works), timeout=60)

    def run(work: Work) -> float:
        work()
        ready.wait()
        return rate(work, scale.window_s)

    with ThreadPoolExecutor(len(works)) as pool:
        return sum(pool.map(run, works))


def measure_processes(scale: Scale, label: str = "processes") -> Iterator[Row]:
    with Crowd(max(scale.counts), functools.partial(works_of, middle(scale), BATCH_SIZE, scale)) as crowd:
        for name in (PROJECT, CAPTURED, FRESH):
            yield from side_by_side_rows(
                f"{label}: {name}", scale.counts, lambda count, name=name: crowd.rate(name, count, scale.window_s)
            )


@contextlib.contextmanager
def mps() -> Iterator[None]:
    """NVIDIA's daemon through which the kernels of several processes run at once; for processes that start inside."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"CUDA_MPS_PIPE_DIRECTORY": folder, "CUDA_MPS_LOG_DIRECTORY": folder}
        subprocess.run(["nvidia-cuda-mps-control", "-d"], check=True)
        try:
            yield
        finally:
            subprocess.run(["nvidia-cuda-mps-control"], input="quit\n", text=True, timeout=20, check=False)


def measure_with_mps(scale: Scale) -> Iterator[Row]:
    with mps():
        yield from measure_processes(scale, "processes with MPS")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cpu", action="store_true", help="all in small on the CPU")
    parser.add_argument("--mps", action="store_true", help="only processes, with NVIDIA's MPS daemon")
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    use_whole_cpu()
    scale = IN_SMALL if flags.cpu else WHOLE
    measures = (measure_with_mps,) if flags.mps else (check, measure_threads, measure_processes, measure_steps)
    rows = (found for measure in measures for found in measure(scale))
    collect(f"Captured steps: {scale.image_size} px, {scale.device.description}", rows, flags.json)


if __name__ == "__main__":
    main()
