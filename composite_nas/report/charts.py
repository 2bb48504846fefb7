"""The charts of the report, of models' folders and of analyses: each takes plain numbers and draws on axes.

``figures.py`` saves them as PNG; in the page they are SVG with its letters, its light and dark colours, a word on every
point.
"""

from __future__ import annotations

import html
import io
import math
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from matplotlib import rc_context, rcParams
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.rcsetup import cycler
from numpy.typing import ArrayLike

from composite_nas.base.files import number_or_nan
from composite_nas.detection.accuracy.coco_map import RECALLS
from composite_nas.search.tournament import CONTROL, PROMOTED

# Colours that matplotlib writes and that are exchanged for the page's own, which differ in light and dark.
INK, FAINT = "#010101", "#020202"
SERIES = ("#010203", "#010204", "#010205", "#010206", "#010207", "#010208")
_VARIABLES = {INK: "ink", FAINT: "grid"} | {colour: f"series-{i}" for i, colour in enumerate(SERIES, 1)}
MARKERS = ("o", "s", "^", "D", "v", "P")
# So small that a phone shows a chart at about its own size.
WIDTH_IN, HEIGHT_IN = 5.0, 3.5
# Of the page and of pictures; a chart takes its colours C0 to C5 and that of the grid from the style it is drawn in.
STYLE = {
    "font.size": 9, "axes.titlesize": 9, "text.parse_math": False,  # names of classes may hold a dollar
    "axes.grid": True, "axes.axisbelow": True, "axes.spines.top": False, "axes.spines.right": False,
}  # fmt: skip
PAGE_STYLE = STYLE | {
    "svg.fonttype": "none", "svg.hashsalt": "report", "legend.fontsize": 8,
    "legend.frameon": True, "legend.facecolor": "none", "legend.edgecolor": FAINT,
    "text.color": INK, "axes.labelcolor": INK, "axes.edgecolor": INK, "xtick.color": INK, "ytick.color": INK,
    "axes.titlecolor": INK, "grid.color": FAINT, "axes.facecolor": "none", "figure.facecolor": "none",
    "axes.prop_cycle": cycler(color=SERIES),
}  # fmt: skip
MAX_TIPS = 600
MAX_BARS = 24
# Five candidates in the best tenth, which PED-ANOVA asks for.
HINT_BELOW = 50
MAX_CONFUSION_NAMES, MAX_CONFUSION_NUMBERS = 30, 16
SHADES = LinearSegmentedColormap.from_list("shades", ["#f3f6fb", "#9dbfe6", "#2b6cb0", "#123a66"])


class Tips:
    """Words that appear when a point of the page is pointed at."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def points(self, axis: Axes, xs: ArrayLike, ys: ArrayLike, texts: Sequence[str], **options: Any) -> None:
        """Draw a point for each; beyond MAX_TIPS in a chart without words."""
        look: dict[str, Any] = {"markersize": 5, "linestyle": "none", "marker": "o", **options}
        if len(self.texts) + len(texts) > MAX_TIPS:
            axis.plot(xs, ys, **look)
            return
        for x, y, text in zip(np.asarray(xs), np.asarray(ys), texts, strict=True):
            axis.plot([x], [y], gid=f"tip{len(self.texts)}", **look)
            look.pop("label", None)
            self.texts.append(text)


@dataclass(frozen=True)
class Chart:
    """One panel.

    Attributes:
        title: over the chart; no other chart of the page has it.
        note: one sentence under it, which also is its text for screen readers.
        draw: gets the axes, on which it names axes and units.
    """

    title: str
    note: str
    draw: Callable[[Axes, Tips], None]
    height_in: float = HEIGHT_IN

    @property
    def svg(self) -> str:
        """Markup for the page."""
        tips, buffer = Tips(), io.StringIO()
        with rc_context(PAGE_STYLE), warnings.catch_warnings():  # type: ignore[arg-type]  # which lists every key
            # The browser has its own fonts for such names.
            warnings.filterwarnings("ignore", "Glyph .* missing from|Matplotlib currently does not support")
            figure = Figure(figsize=(WIDTH_IN, self.height_in), layout="constrained")
            self.draw(figure.add_subplot(), tips)
            figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
        key = re.sub(r"\W+", "-", self.title.lower())
        return _adapt(buffer.getvalue(), key, f"{self.title}. {self.note}", tips.texts)


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


def history_chart(trials: pd.DataFrame) -> Chart:
    """trials: the scored ones by number; see ``search_analysis.read_trials``."""

    def draw(axis: Axes, tips: Tips) -> None:
        texts = [f"trial {n}: score {s:+.3f}" for n, s in trials["score"].items()]
        tips.points(axis, trials.index, trials["score"], texts, color="C0", label="candidate")
        axis.step(trials.index, trials["score"].cummin(), where="post", color="C1", label="best so far")
        axis.set(xlabel="trial (number)", ylabel="score (no unit, lower is better)")
        axis.legend()

    return Chart("Optimisation history", "Every point is a candidate after its trial; a falling line "
                 "means that the search found better ones.", draw)  # fmt: skip


def importance_chart(shares: Mapping[str, float], count: int) -> Chart:
    """shares: of ``search_analysis.importances``, made of ``count`` candidates."""
    shown = dict(list(shares.items())[:10])

    def draw(axis: Axes, tips: Tips) -> None:
        names = list(shown)[::-1]
        axis.barh(names, [100 * shown[n] for n in names], color="C0")
        axis.set(xlabel="importance for being among the best tenth (%)", ylabel="parameter")

    note = "How much each choice tells the best tenth of the candidates from the others (PED-ANOVA)."
    hint = " With fewer than 50 candidates no more than a hint." if count < HINT_BELOW else ""
    return Chart("Parameter importance", note + hint, draw)


def rung_chart(entered: Sequence[Mapping], epoch: int) -> Chart:
    """entered: of a rung, with role, trial, score and map50_95."""

    def draw(axis: Axes, tips: Tips) -> None:
        for place, (role, label) in enumerate(((PROMOTED, "promoted by score"), (CONTROL, "random control"))):
            chosen = [e for e in entered if e["role"] == role]
            tips.points(axis, [e["score"] for e in chosen], [e["map50_95"] for e in chosen],
                        [f"trial {e['trial']}: score {e['score']:+.3f}, mAP50-95 {e['map50_95']:.3f}" for e in chosen],
                        color=f"C{place}", marker=MARKERS[place], markersize=7, label=label)  # fmt: skip
        axis.set(xlabel="score of the trial (lower is better)", ylabel=f"mAP50-95 after epoch {epoch} (0 to 1)")
        axis.margins(0.18)
        axis.legend()

    return Chart("Score against mAP", f"All that entered full training, after its epoch {epoch}. A trustworthy "
                 "score lets the points fall from the upper left to the lower right.", draw)  # fmt: skip


def cost_score_chart(trials: pd.DataFrame) -> Chart:
    front = pareto_front(trials["gmacs"].to_numpy(float), trials["score"].to_numpy(float))

    def draw(axis: Axes, tips: Tips) -> None:
        texts = [f"trial {n}: {t.gmacs:.3f} GMACs, score {t.score:+.3f}" for n, t in trials.iterrows()]
        tips.points(axis, trials["gmacs"], trials["score"], texts, color="C0", label="candidate")
        best = trials.iloc[front]
        axis.step(best["gmacs"], best["score"], where="post", color="C1", label="Pareto front")
        axis.set(xlabel="cost (GMACs)", ylabel="score (no unit, lower is better)")
        axis.legend()

    return Chart("Cost against score", "On the line are candidates that no cheaper one beats.", draw)


def cost_map_chart(models: Sequence[dict]) -> Chart:
    gmacs, error = np.array([m["gmacs"] for m in models]), 1 - np.array([m["map50_95"] for m in models])
    front = pareto_front(gmacs, error)

    def draw(axis: Axes, tips: Tips) -> None:
        tips.points(axis, gmacs, 1 - error, [_words(m) for m in models], color="C0", marker="s", markersize=7,
                    label="fully trained model")  # fmt: skip
        for m in models:
            axis.annotate(m["name"], (m["gmacs"], m["map50_95"]), xytext=(5, 4), textcoords="offset points",
                          fontsize=8)  # fmt: skip
        axis.step(gmacs[front], 1 - error[front], where="post", color="C1", label="Pareto front")
        axis.set(xlabel="cost (GMACs)", ylabel="final mAP50-95 (0 to 1)")
        axis.margins(0.18)
        axis.legend()

    return Chart("Cost against quality", "Fully trained models; on the line are those that no cheaper one "
                 "beats.", draw)  # fmt: skip


def pareto_front(cost: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Indices of the points for which no other is as cheap and as good or better; by cost."""
    front, lowest = [], math.inf
    for i in np.lexsort((error, cost)):
        if error[i] < lowest:
            front.append(i)
            lowest = error[i]
    return np.array(front, int)


def map_curves_chart(histories: Mapping[str, Sequence[Mapping]], last_epoch: int) -> Chart:
    """Curves that a rung ended are thin.

    Args:
        histories: name of a model -> TrainingDynamics of its epochs as mappings.
        last_epoch: of full training.
    """

    def draw(axis: Axes, tips: Tips) -> None:
        for place, (name, history) in enumerate(histories.items()):
            known = [(r["epoch"], r["map50_95"]) for r in history if math.isfinite(number_or_nan(r["map50_95"]))]
            shown = name.startswith("rank") or "control" in name
            went_on = bool(known) and known[-1][0] == last_epoch
            axis.plot([e for e, _ in known], [m for _, m in known], "--" if "control" in name else "-",
                      color=f"C{place % 6}", marker=MARKERS[place % 6], markersize=4 if went_on else 2,
                      linewidth=1.5 if went_on else 0.8, label=name if shown else None)  # fmt: skip
            if known and not went_on:
                axis.annotate(name.removesuffix(" (control)"), known[-1], xytext=(4, 0), textcoords="offset points",
                              fontsize=6, color=f"C{place % 6}", va="center")  # fmt: skip
        axis.set(xlabel="epoch of full training (number)", ylabel="mAP50-95 (0 to 1)")
        axis.set_ylim(bottom=0)
        if axis.get_legend_handles_labels()[0]:  # a run that goes on has no ranks yet
            axis.legend()

    return Chart("Learning curves: mAP", "Thin: ended by a rung. Dashed: random controls. A curve that still rises at "
                 "the last epoch asks for more epochs.", draw)  # fmt: skip


def loss_curves_chart(histories: Mapping[str, Sequence[Mapping]]) -> Chart:
    def draw(axis: Axes, tips: Tips) -> None:
        lowest, highest = math.inf, 0.0
        for place, (name, history) in enumerate(histories.items()):
            epochs, colour = [r["epoch"] for r in history], f"C{place % 6}"
            losses = {kind: [number_or_nan(r[f"{kind}_loss"]) for r in history] for kind in ("train", "val")}
            axis.plot(epochs, losses["val"], "-", color=colour, label=f"{name}, validation")
            axis.plot(epochs, losses["train"], ":", color=colour)
            early = min(max(1, len(epochs) // 5), len(epochs) - 1)
            usual = [*losses["train"], *losses["val"][early:]]
            lowest, highest = min(lowest, *usual), max(highest, *usual)
        axis.set(xlabel="epoch of full training (number)", ylabel="loss (no unit)")
        margin = 0.05 * (highest - lowest) + 1e-3
        axis.set_ylim(lowest - margin, highest + margin)  # those of the average weights begin far above
        axis.legend()

    return Chart("Learning curves: loss", "Full line: validation; dotted: training, with augmented pictures. "
                 "The first epochs may lie above the frame.", draw)  # fmt: skip


def class_chart(classes: Sequence[Mapping]) -> Chart:
    """classes: of evaluation.json."""
    found = sorted((c for c in classes if c["objects"]), key=lambda c: number_or_nan(c["map50"]))
    shown = found if len(found) <= MAX_BARS else [*found[: MAX_BARS // 2], *found[-MAX_BARS // 2 :]]

    def draw(axis: Axes, tips: Tips) -> None:
        places = np.arange(len(shown))
        axis.barh(places + 0.2, [c["map50"] for c in shown], 0.4, color="C0", label="AP50")
        axis.barh(places - 0.2, [c["map50_95"] for c in shown], 0.4, color="C1", label="AP50-95")
        axis.set_yticks(places, [f"{_short(c['name'])} ({c['objects']})" for c in shown])
        axis.set(xlabel="average precision (0 to 1)", ylabel="class (number of objects)", xlim=(0, 1))
        axis.legend(loc="lower right")

    note = "COCO-style on what validation saw."
    if len(found) > MAX_BARS:
        note = f"The {MAX_BARS // 2} worst and the {MAX_BARS // 2} best of {len(found)} classes; all are in the table."
    return Chart("Average precision by class", note, draw, height_in=max(2.6, 0.8 + 0.26 * len(shown)))


def precision_recall_chart(names: Sequence[str], curves: Sequence[Sequence[float] | None], map50: float) -> Chart:
    """curves: ``precision_curves`` of evaluation.json."""
    present = sorted(((n, c) for n, c in zip(names, curves, strict=True) if c), key=lambda item: -sum(item[1]))

    def draw(axis: Axes, tips: Tips) -> None:
        axis.set(xlabel="recall at IoU 0.5 (0 to 1)", ylabel="precision (0 to 1)", xlim=(0, 1), ylim=(0, 1.02))
        if not present:
            axis.text(0.5, 0.5, "no objects in validation", ha="center")
            return
        for _, curve in present:
            axis.plot(RECALLS, curve, color=rcParams["grid.color"], linewidth=1)
        mean = np.mean([c for _, c in present], axis=0)
        axis.plot(RECALLS, mean, color="C0", linewidth=2.5, label=f"mean of the classes, mAP50 {map50:.3f}")
        if len(present) > 1:
            for place, (kind, (name, curve)) in enumerate((("best", present[0]), ("worst", present[-1])), 1):
                axis.plot(RECALLS, curve, color=f"C{place}", linewidth=1.2, label=f"{kind}: {_short(name)}")
        axis.legend()

    return Chart("Precision and recall", "How much of what mAP counts (several classes a place) is right, against "
                 "how much of what is there is found, as the confidence falls. Thin lines: classes.", draw)  # fmt: skip


def confusion_chart(names: Sequence[str], counts: ArrayLike, confidence: float) -> Chart:
    """counts: ``matching.confusion_matrix``."""
    matrix = np.asarray(counts)
    shares, places = matrix / np.maximum(matrix.sum(0), 1), np.arange(len(matrix))

    def draw(axis: Axes, tips: Tips) -> None:
        axis.grid(False)
        if len(names) <= MAX_CONFUSION_NAMES:
            axis.pcolormesh(places, places, shares, cmap=SHADES, vmin=0, vmax=1)
            axis.invert_yaxis()
            size = 8 if len(names) <= 12 else 5.5
            axis.set_xticks(places, [*map(_short, names), "nothing there"], rotation=90, fontsize=size)
            axis.set_yticks(places, [*map(_short, names), "missed"], fontsize=size)
        else:  # thousands of rectangles would be megabytes
            axis.imshow(shares, cmap=SHADES, vmin=0, vmax=1, aspect="auto", interpolation="nearest")
        if len(names) <= MAX_CONFUSION_NUMBERS:
            for (row, column), count in np.ndenumerate(matrix):
                if count:
                    colour = _readable_on(SHADES(shares[row, column]))
                    axis.text(column, row, str(count), ha="center", va="center", fontsize=6.5, color=colour)
        axis.set(xlabel="true class", ylabel="shown as")

    note = f"Objects and boxes as shown (confidence {confidence:.2g}), matched at IoU 0.5; shade: share of the column."
    return Chart("Confusion matrix", note, draw, height_in=4.4)


def size_chart(groups: Sequence[Mapping]) -> Chart:
    def draw(axis: Axes, tips: Tips) -> None:
        names = [f"{g['from_px']}-{g['to_px']}" if g["to_px"] else f"over {g['from_px']}" for g in groups]
        shares = [g["found"] / g["objects"] if g["objects"] else 0.0 for g in groups]
        axis.bar(names, shares, color="C0")
        for i, g in enumerate(groups):
            axis.text(i, shares[i] + 0.02, f"{g['found']} of {g['objects']}", ha="center", fontsize=8)
        axis.set(xlabel="size of the object in the letterboxed picture (pixels)", ylabel="share found (0 to 1)",
                 ylim=(0, 1.1))  # fmt: skip

    return Chart("Found by size", "Size is the square root of the area. Small objects missed? They need more "
                 "pixels: a larger --image-size, or a small --tile.", draw)  # fmt: skip


def _readable_on(rgba: tuple[float, float, float, float]) -> str:
    """Black or white, whichever has more contrast: they have the same on a relative luminance of 0.179 (WCAG 2.1)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgba[:3]]
    return "#000000" if 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] > 0.179 else "#ffffff"


def _words(model: Mapping) -> str:
    return (f"{model['name']} (trial {model['trial']}): mAP50-95 {model['map50_95']:.3f}, score {model['score']:+.3f}, "
            f"{model['gmacs']:.3f} GMACs")  # fmt: skip


def _short(name: str) -> str:
    return name if len(name) <= 18 else name[:17] + "…"
