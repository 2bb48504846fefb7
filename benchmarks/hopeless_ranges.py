"""Claim: no part of the search space holds only hopeless candidates.

    python benchmarks/hopeless_ranges.py correlation_experiment/results/nwpu_vhr10 path/to/another/zoo

A part is a value of a parameter (of a number: everything up to or from one of its quartiles), or two of these together.
It is hopeless where its best fully trained member is below the median of the zoo, in every zoo, with at least
``--least`` members in each. Chance alone finds parts, too: that none of n members is above the median has a chance of
about 2^-n a part, so the parts that chance gives are estimated by shuffling the final mAP of each zoo.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np

from composite_nas.base.files import read_json
from composite_nas.experiment.tables import read_experiment


class Zoo(NamedTuple):
    """params: of n models; quality: [n], final mAP50-95."""

    name: str
    params: list[dict]
    quality: np.ndarray


def read_zoo(folder: Path) -> Zoo:
    table = read_experiment(folder)
    params = {str(m["model_idx"]): m["params"] for m in read_json(folder / "models_config.json")["models"]}
    return Zoo(folder.name, [params[name] for name in table.models], table.quality)


def parts(zoos: Sequence[Zoo]) -> Iterator[tuple[str, list[np.ndarray]]]:
    """Name and members (bool [n] of each zoo) of every value or end of a range."""
    every = [params for zoo in zoos for params in zoo.params]
    for name in dict.fromkeys(key for params in every for key in params):
        known = [params[name] for params in every if name in params]
        columns = [[params.get(name) for params in zoo.params] for zoo in zoos]
        if isinstance(known[0], str) or len(set(known)) <= 4:
            for value in sorted(set(known)):
                yield f"{name} = {value}", [np.array([v == value for v in column]) for column in columns]
        else:
            for border in np.quantile(known, [0.25, 0.5, 0.75]):
                low = [np.array([v is not None and v <= border for v in column]) for column in columns]
                high = [np.array([v is not None and v > border for v in column]) for column in columns]
                yield f"{name} <= {border:.3g}", low
                yield f"{name} > {border:.3g}", high


def pairs(single: Sequence[tuple[str, list[np.ndarray]]]) -> Iterator[tuple[str, list[np.ndarray]]]:
    for (name, members), (other, others) in combinations(single, 2):
        if name.split()[0] != other.split()[0]:
            yield f"{name} and {other}", [a & b for a, b in zip(members, others, strict=True)]


def hopeless(
    some: Sequence[tuple[str, list[np.ndarray]]], qualities: Sequence[np.ndarray], least: int
) -> list[tuple[str, list[np.ndarray]]]:
    medians = [np.median(quality) for quality in qualities]
    return [
        (name, members)
        for name, members in some
        if all(m.sum() >= least for m in members)
        and all(q[m].max() < middle for q, m, middle in zip(qualities, members, medians, strict=True))
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("zoos", type=Path, nargs="+", help="results folders of correlation experiments")
    parser.add_argument("--least", type=int, default=3, help="members of a part in each zoo")
    parser.add_argument("--shuffles", type=int, default=200)
    flags = parser.parse_args()
    zoos = [read_zoo(folder) for folder in flags.zoos]
    for zoo in zoos:
        best, median = zoo.quality.max(), np.median(zoo.quality)
        print(f"{zoo.name}: {len(zoo.params)} models, final mAP50-95 median {median:.4f}, best {best:.4f}")
    single = list(parts(zoos))
    rng = np.random.default_rng(0)
    for title, some in (("values and ends of ranges", single), ("two together", list(pairs(single)))):
        qualities = [zoo.quality for zoo in zoos]
        found = hopeless(some, qualities, flags.least)
        shuffled = [hopeless(some, [rng.permutation(q) for q in qualities], flags.least) for _ in range(flags.shuffles)]
        by_chance = [len(s) for s in shuffled]
        judged = sum(all(m.sum() >= flags.least for m in members) for _, members in some)
        print(
            f"\n{title}: {judged} judged, {len(found)} hopeless in every zoo; by chance {np.mean(by_chance):.1f} "
            f"(95% of shuffles up to {np.quantile(by_chance, 0.95):.0f})"
        )
        for name, members in sorted(found, key=lambda part: -sum(m.sum() for m in part[1])):
            facts = [f"n {m.sum()}, best {q[m].max():.4f}" for q, m in zip(qualities, members, strict=True)]
            print(f"  {name}: {'; '.join(facts)}")


if __name__ == "__main__":
    main()
