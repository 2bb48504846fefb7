"""Learning curves made elsewhere, on small files made by hand; real ones where COMPOSITE_NAS_SHARED_DATA names them."""

import importlib.util
import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from composite_nas.experiment import proof
from composite_nas.experiment.proof import analyse

SCRIPT = Path(__file__).parents[2] / "correlation_experiment" / "analyze_baselines.py"
spec = importlib.util.spec_from_file_location("analyze_baselines", SCRIPT)
analyze_baselines = importlib.util.module_from_spec(spec)
spec.loader.exec_module(analyze_baselines)
read_curves = analyze_baselines.read_curves


def write_long(path, models=9, epochs=3):
    rows = [
        {"model": f"m{m}", "epoch": e, "train_loss": 5.0 - e + m, "final": m / 10}
        for m in range(models)
        for e in range(1, epochs + 1)
    ]
    pd.DataFrame(rows).to_csv(path, index=False)


def test_long_format(tmp_path):
    write_long(tmp_path / "mine.csv")
    (table,) = read_curves(tmp_path / "mine.csv").values()
    assert table.models == tuple(f"m{i}" for i in range(9))
    assert table.quality.tolist() == [i / 10 for i in range(9)]
    assert sorted(table.signals) == [1, 2, 3]
    assert table.signals[2]["train_loss"].tolist() == [3.0 + i for i in range(9)]
    assert table.signals[2]["tse"].tolist() == [7.0 + 2 * i for i in range(9)]
    assert np.isnan(table.signals[2]["val_loss_slope"]).all()
    assert table.cost_share[2] == pytest.approx(2 / 3)


def test_long_format_with_groups(tmp_path):
    write_long(tmp_path / "mine.csv")
    frame = pd.read_csv(tmp_path / "mine.csv")
    frame["group"] = np.where(frame["model"] < "m5", "small", "large")
    frame.to_csv(tmp_path / "mine.csv", index=False)
    assert {g: len(t.models) for g, t in read_curves(tmp_path / "mine.csv").items()} == {"large": 4, "small": 5}


def test_naap(tmp_path):
    wide = pd.DataFrame(
        {"ModelId": [1, 2], "NumParams": [10, 20], "NumMACs": [2e9, 1e9], "MaxAccuracy": [0.7, 0.6],
         "e1LossMean": [2.0, 3.0], "e1Accuracy": [0.3, 0.2], "e2LossMean": [1.0, 2.0], "e2Accuracy": [0.4, 0.1]}
    )  # fmt: skip
    wide.to_csv(tmp_path / "naap440.csv", index=False)
    (table,) = read_curves(tmp_path / "naap440.csv").values()
    assert table.quality.tolist() == [0.7, 0.6]
    assert table.signals[2]["map50_95"].tolist() == [0.4, 0.1]
    assert table.signals[2]["tse"].tolist() == [3.0, 5.0]
    assert table.signals[1]["gmacs"].tolist() == [2.0, 1.0]


def write_ultralytics(path, start, data="a.yaml", size=640, epochs=25):
    e = np.arange(1, epochs + 1)
    frame = pd.DataFrame(
        {"                  epoch": e, "train/box_loss": start / e, "train/cls_loss": start / e,
         "val/box_loss": 2 / e + start, "val/cls_loss": 1 / e,
         "metrics/mAP50(B)": e / 100, "metrics/mAP50-95(B)": e / 200}
    )  # fmt: skip
    frame.to_csv(path, index=False)
    path.with_suffix(".args.json").write_text(json.dumps({"data": f"C:\\x\\{data}", "imgsz": size}))


def test_ultralytics_folder(tmp_path):
    for i in range(3):
        write_ultralytics(tmp_path / f"run{i}.csv", 1.0 + i)
    write_ultralytics(tmp_path / "copy.csv", 1.0)
    write_ultralytics(tmp_path / "short.csv", 9.0, epochs=5)
    write_ultralytics(tmp_path / "other.csv", 5.0, data="b.yaml")
    tables = read_curves(tmp_path)
    assert {g: len(t.models) for g, t in tables.items()} == {"a at 640 px": 3, "b at 640 px": 1}
    table = tables["a at 640 px"]
    assert table.models == ("copy", "run1", "run2")  # the first of equal runs in order of names
    assert table.signals[2]["train_loss"] == pytest.approx([1.0, 2.0, 3.0])
    assert table.quality == pytest.approx([25 / 200] * 3)


def test_baselines_of_curves_made_elsewhere(tmp_path, run_script, capsys, monkeypatch):
    monkeypatch.setattr(proof, "analyse", lambda table, **slow: analyse(table, permutations=1, repeats=1))
    write_long(tmp_path / "mine.csv", models=12)
    assert run_script(SCRIPT, "--curves", tmp_path / "mine.csv") == 0
    printed = capsys.readouterr().out
    assert "mine: 12 models, after epoch 2" in printed
    assert "TSE" in printed
    assert run_script(SCRIPT, "--curves", tmp_path) == 2
    assert "no Ultralytics results.csv" in capsys.readouterr().err


@pytest.mark.skipif("COMPOSITE_NAS_SHARED_DATA" not in os.environ, reason="real learning curves not given")
def test_real_learning_curves():
    curves = Path(os.environ["COMPOSITE_NAS_SHARED_DATA"]).parent / "curves"
    (naap,) = read_curves(curves / "NAAP440" / "naap440.csv").values()
    assert (len(naap.models), max(naap.signals)) == (440, 90)
    groups = read_curves(curves / "ultralytics")
    assert len(groups["visdrone_mini at 640 px"].models) >= 12
