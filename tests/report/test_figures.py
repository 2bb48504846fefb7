"""Pictures of charts, whatever backend the surroundings ask for and whatever script names are in."""

import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from composite_nas.detection.lettering import class_label
from composite_nas.report.charts import class_chart, confusion_chart, precision_recall_chart
from composite_nas.report.figures import save_charts

NAMES = ["легковик", "汽車", "ڕوبەڕوو", "camión 🚚"]
DRAW = """
import os, sys
from pathlib import Path
from composite_nas.report.charts import Chart
from composite_nas.report.figures import save_charts
chart = Chart("Title", "Note.", lambda axis, tips: axis.plot([1, 2]))
assert chart.svg
save_charts(Path(sys.argv[1]), [chart], 3, 3)
import matplotlib
print(os.environ["MPLBACKEND"], dict.__getitem__(matplotlib.rcParams, "backend"))
"""


@pytest.mark.parametrize("backend", ["module://ipympl.backend_nbagg", "module://nothing.there"])
def test_any_backend_of_the_surroundings(backend, tmp_path):
    """matplotlib refuses the first one while it is imported."""
    done = subprocess.run(
        [sys.executable, "-c", DRAW, str(tmp_path / "chart.png")], capture_output=True, text=True, check=False,
        cwd=tmp_path, env=os.environ | {"MPLBACKEND": backend, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    kept, in_effect = done.stdout.split(maxsplit=1)
    assert kept == backend  # for other programs, and for other cells of a notebook
    if backend == "module://nothing.there":
        assert in_effect.strip() == backend


def test_names_in_other_scripts(tmp_path):
    """The page's letters are the browser's; in pictures what no font has is the number."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        curves = [[0.5] * 101] * 4
        classes = [{"name": name, "objects": 2, "map50": 0.5, "map50_95": 0.4} for name in NAMES]
        page = class_chart(classes).svg + confusion_chart(NAMES, [[1] * 5] * 5, 0.5).svg
        labels = [class_label(name, number) for number, name in enumerate(NAMES)]
        charts = [confusion_chart(labels, [[1] * 5] * 5, 0.5), precision_recall_chart(labels, curves, 0.5)]
        save_charts(tmp_path / "both.png", charts, 8, 4)
    assert all(name in page for name in NAMES)
