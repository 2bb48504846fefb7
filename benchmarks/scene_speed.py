"""Claim: demo scenes are drawn at 20 pictures a second or more on one core.

    python benchmarks/scene_speed.py

Prints the median of five repeats for both altitudes, with and without writing the JPEG file.
"""

from __future__ import annotations

import io
import statistics
import time

import numpy as np

from composite_nas.data.scenes import ALTITUDE_HIGH_M, ALTITUDE_LOW_M, TRAIN_SIZE_PX, draw_scene

REPEATS, PICTURES = 5, 20


def pictures_per_second(altitude_m: float, save: bool) -> float:
    rates = []
    for repeat in range(REPEATS):
        started = time.perf_counter()
        for i in range(PICTURES):
            image, _ = draw_scene(np.random.default_rng([repeat, i]), TRAIN_SIZE_PX, altitude_m)
            if save:
                image.save(io.BytesIO(), "JPEG", quality=90)
        rates.append(PICTURES / (time.perf_counter() - started))
    return statistics.median(rates)


def main() -> None:
    for name, altitude_m in (("low", ALTITUDE_LOW_M), ("high", ALTITUDE_HIGH_M)):
        for save in (False, True):
            rate = pictures_per_second(altitude_m, save)
            print(
                f"{name:>5} ({altitude_m:.0f} m), {'drawn and saved' if save else 'drawn':<16} {rate:6.1f} pictures/s"
            )


if __name__ == "__main__":
    main()
