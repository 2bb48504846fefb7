"""Charts as SVG that lives in a page: its letters, its light and dark colours, a word on every point."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

# Colours that matplotlib writes and that are exchanged for the page's own, which differ in light and dark.
INK, FAINT = "#010101", "#020202"
SERIES = ("#010203", "#010204", "#010205", "#010206", "#010207", "#010208")
_VARIABLES = {INK: "ink", FAINT: "grid"} | {colour: f"series-{i}" for i, colour in enumerate(SERIES, 1)}
MARKERS = ("o", "s", "^", "D", "v", "P")
# So small that a phone shows a chart at about its own size.
WIDTH_IN, HEIGHT_IN = 5.0, 3.5
STYLE = {
    "svg.fonttype": "none", "svg.hashsalt": "report", "font.size": 9, "axes.titlesize": 9, "legend.fontsize": 8,
    "legend.frameon": True, "legend.facecolor": "none", "legend.edgecolor": FAINT, "text.parse_math": False,
    "text.color": INK, "axes.labelcolor": INK, "axes.edgecolor": INK, "xtick.color": INK, "ytick.color": INK,
    "axes.titlecolor": INK, "grid.color": FAINT, "axes.grid": True, "axes.axisbelow": True,
    "axes.spines.top": False, "axes.spines.right": False, "axes.facecolor": "none", "figure.facecolor": "none",
}  # fmt: skip
MAX_TIPS = 600


@dataclass(frozen=True)
class Chart:
    """title: over the chart; note: one sentence under it, which also is its text for screen readers; svg: markup."""

    title: str
    note: str
    svg: str


class Tips:
    """Words that appear when a point is pointed at."""

    def __init__(self):
        self.texts: list[str] = []

    def points(self, axis: Axes, xs: Sequence[float], ys: Sequence[float], texts: Sequence[str], **options) -> None:
        """Draw a point for each; beyond MAX_TIPS in a chart without words."""
        options = {"markersize": 5, "linestyle": "none", "marker": "o"} | options
        if len(self.texts) + len(texts) > MAX_TIPS:
            axis.plot(xs, ys, **options)
            return
        for x, y, text in zip(xs, ys, texts, strict=True):
            axis.plot([x], [y], gid=f"tip{len(self.texts)}", **options)
            options.pop("label", None)
            self.texts.append(text)


def draw_chart(
    title: str, note: str, draw: Callable[[Axes, Tips], None], height_in: float = HEIGHT_IN, name: str = ""
) -> Chart:
    """Make a chart of one panel.

    Args:
        draw: gets the axes, on which it names axes and units.
        name: unique on the page; the title by default.
    """
    tips = Tips()
    with rc_context(STYLE):
        figure = Figure(figsize=(WIDTH_IN, height_in), layout="constrained")
        FigureCanvasSVG(figure)
        draw(figure.add_subplot(), tips)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    key = re.sub(r"\W+", "-", (name or title).lower())
    return Chart(title, note, _adapt(buffer.getvalue(), key, f"{title}. {note}", tips.texts))


def _adapt(svg: str, key: str, label: str, tips: list[str]) -> str:
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.S)
    for colour, variable in _VARIABLES.items():
        svg = svg.replace(colour, f"var(--{variable})")
    svg = re.sub(r"font-family:[^;\"]*", "font-family: inherit", svg)
    svg = re.sub(r"font: ([^;\"]*?px) [^;\"]*", r"font-size: \1; font-family: inherit", svg)
    for i, text in enumerate(tips):
        svg = svg.replace(f'<g id="tip{i}">', f'<g class="tip"><title>{html.escape(text)}</title>', 1)
    # Only what is referred to keeps its name, and that is made unique on the page.
    used = set(re.findall(r'(?:url\(#|href="#)([^)"]+)', svg))
    svg = re.sub(r' id="([^"]+)"', lambda m: f' id="{key}-{m[1]}"' if m[1] in used else "", svg)
    svg = re.sub(r'(url\(#|href="#)([^)"]+)', lambda m: f"{m[1]}{key}-{m[2]}", svg)
    svg = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", svg, count=1)
    return svg.replace("<svg", f'<svg role="img" aria-label="{html.escape(label)}"', 1)
