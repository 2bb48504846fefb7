"""Pictures of the analyses and of models' folders, in one style that survives print: no colour alone says anything."""

from __future__ import annotations

import contextlib
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.rcsetup import cycler

from composite_nas.detection.lettering import families
from composite_nas.report.charts import STYLE, Chart, Tips

# Okabe and Ito's palette, told apart by people with any colour vision, and on paper by marker.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
PRINT_STYLE = STYLE | {
    "grid.alpha": 0.3, "legend.framealpha": 0.6, "legend.fontsize": 7, "axes.prop_cycle": cycler(color=COLOURS),
}  # fmt: skip


@contextlib.contextmanager
def picture(path: Path, columns: int, width_in: float, height_in: float, **options) -> Iterator[list[Axes]]:
    """A row of axes to draw on; at the end a PNG at 130 dots an inch, the same for the same numbers.

    Names on it are of ``lettering.drawable``.
    """
    style = PRINT_STYLE | {"font.family": families()}
    with rc_context(style):  # type: ignore[arg-type]  # which lists every key by name
        figure = Figure(figsize=(width_in, height_in), layout="constrained")
        yield list(figure.subplots(1, columns, squeeze=False, **options)[0])
        figure.savefig(path, dpi=130, metadata={"Software": None})


def save_charts(path: Path, charts: Sequence[Chart], width_in: float, height_in: float) -> None:
    """Side by side, each under its title and note."""
    with picture(path, len(charts), width_in, height_in) as axes:
        for axis, chart in zip(axes, charts, strict=True):
            chart.draw(axis, Tips())
            note = textwrap.fill(chart.note, int(12 * width_in / len(charts)))
            axis.set_title(f"{chart.title}\n{note}")


def draw_intervals(
    axis: Axes, names: list[str], values: np.ndarray, interval: tuple[np.ndarray, np.ndarray], strong: np.ndarray,
    label: str,
) -> None:  # fmt: skip
    """A forest plot, the first name on top; ``strong`` ones are filled, the others hollow.

    Args:
        interval: lower and upper ends.
    """
    low, high = interval
    y = np.arange(len(names))[::-1]
    for chosen, colour, fill in ((strong, "C0", "C0"), (~strong, "C1", "white")):
        errors = [(values - low)[chosen], (high - values)[chosen]]
        axis.errorbar(values[chosen], y[chosen], xerr=errors, fmt="o", color=colour, mfc=fill, capsize=2, markersize=4)
    axis.axvline(0, color="black", linewidth=0.8)
    axis.set_yticks(y, names)
    axis.set_xlabel(label)
