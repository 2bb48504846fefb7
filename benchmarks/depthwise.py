"""Claim: on a CPU in bfloat16 a step of six of the eight backbones is 1.2 to 1.8 times as fast as with oneDNN's own
gradients; the other two lose at most 2%.

    python benchmarks/depthwise.py --repeats 3

Steps are those of ``step.py``, of the reference design of pretrained backbones (random weights), cut at stride 32, and
take turns in every round. Times are those of the fastest round, ratios medians of all.
"""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from pathlib import Path
from unittest import mock

from measuring import median_ratio, report, side_by_side
from optuna.trial import FixedTrial
from step import STEPS, make_steps

from composite_nas.base.devices import select_device, use_whole_cpu
from composite_nas.detection.pretrained import BACKBONES
from composite_nas.search.space import reference_design, suggest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--image-size", type=int, default=224)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--json", type=Path)
    flags = parser.parse_args()
    threads, device, rows = use_whole_cpu(), select_device("cpu", "bf16"), []
    for name in BACKBONES:
        config = suggest(FixedTrial(reference_design([name])), 10, 30, 0, 2, {name: Path()}).detector
        steps = make_steps(config, flags.image_size, flags.batch_size, device, threads)

        def plain(steps=steps) -> None:
            with mock.patch("composite_nas.detection.pretrained.FastDepthwise", nullcontext):
                steps()

        taken = side_by_side({"oneDNN's": plain, "ours": steps}, flags.repeats)
        ratios = [p / o for p, o in zip(*taken.values(), strict=True)]
        rows.append(
            {"backbone": name}
            | {f"ms a step, {way}": 1e3 * min(times) / STEPS for way, times in taken.items()}
            | {"times as fast": median_ratio(*taken.values()), "lowest": min(ratios), "highest": max(ratios)}
        )
    title = f"One training step, {flags.image_size} px, batch {flags.batch_size}; {device.description}"
    report(title, rows, flags.json)


if __name__ == "__main__":
    main()
