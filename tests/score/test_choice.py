"""Which statistics a run takes, and what it says about them."""

import json
import logging
from pathlib import Path

import pandas as pd
import pytest

from composite_nas.base.errors import UserError
from composite_nas.base.settings import Settings
from composite_nas.experiment.transfer import RULE
from composite_nas.score.choice import SHIPPED, choose_source
from composite_nas.score.formula import PILOT_WEIGHTS, CompositeScore, MetricWeight

ORIGIN = {"dataset_fingerprint": "here", "image_size": 64, "epochs": 2, "trial_share": 0.05}
PROOF = {"held_out_spearman": 0.8, "interval95": [0.6, 0.9], "n_models": 40}
RECORDS = [{"val_loss": v, "snip": v, "gap": v} for v in (1.0, 2.0, 3.0, 4.0, 5.0)]


@pytest.fixture
def lines(monkeypatch):
    said = []
    for name in ("info", "warning"):
        monkeypatch.setattr(logging.getLogger("composite_nas"), name, lambda m, *a: said.append(m % a))
    return said


def write(path, weight=1.0, **fields):
    fields = {**ORIGIN, "source": "correlation_experiment", "proof": PROOF, **fields}
    score = CompositeScore({"val_loss": MetricWeight(10.0, 2.0, weight)}, **fields)
    path.write_text(json.dumps(score.to_dict()))
    return path


def test_order_given_then_own_experiment_then_shipped_then_pilot(tmp_path, lines, monkeypatch):
    own, given, shipped = (write(tmp_path / f"{n}.json", w) for n, w in (("own", 2.0), ("given", 3.0), ("ship", 4.0)))
    monkeypatch.setattr("composite_nas.score.choice.SHIPPED", shipped)

    def weight(settings, experiment):
        return choose_source(settings, ORIGIN, experiment).ready.metrics["val_loss"].weight

    assert weight(Settings(proxy_stats=given), own) == 3.0
    assert weight(Settings(), own) == 2.0
    assert weight(Settings(), tmp_path / "none.json") == 4.0
    assert "0.80 [0.60, 0.90] on 40 models" in lines[-1]
    shipped.unlink()
    last = choose_source(Settings(), ORIGIN, tmp_path / "none.json")
    assert last.ready is None
    assert {n: m.weight for n, m in last.calibrate(RECORDS).metrics.items()} == PILOT_WEIGHTS


def test_other_formulas_do_not_look_at_files(tmp_path):
    broken = tmp_path / "own.json"
    broken.write_text("{")
    assert choose_source(Settings(score="val_loss"), ORIGIN, broken).ready.source == "val_loss"
    assert choose_source(Settings(score="published"), ORIGIN, broken).calibrate(RECORDS).source == "published"
    with pytest.raises(UserError, match=r"own\.json is not valid JSON"):
        choose_source(Settings(), ORIGIN, broken)


def test_a_mismatch_is_said_and_only_unnamed_statistics_are_rescaled(tmp_path, lines):
    own = write(tmp_path / "own.json", image_size=320, dataset_fingerprint="there", epochs=3)
    statistics = choose_source(Settings(), ORIGIN, own)
    warnings = [line for line in lines if line.startswith("WARNING")]
    assert warnings == [
        f"WARNING: the weights in {own} were fitted on dataset there (here here), image size 320 (here 64), epochs per "
        "trial 3 (here 2): how well this score ranks here is not known; its centres and scales are taken from this "
        "run's warm-up. For weights of your own: correlation_experiment/correlation_experiment.py"
    ]
    assert statistics.ready is None
    score = statistics.calibrate(RECORDS)
    assert score.metrics["val_loss"] == MetricWeight(3.0, 2.0, 1.0)  # median and interquartile range of this run
    assert (score.source, score.image_size) == ("correlation_experiment", 64)
    assert score.proof["weights_fitted_on"]["image_size"] == 320
    lines.clear()
    given = choose_source(Settings(proxy_stats=own), ORIGIN, tmp_path / "none.json")
    assert given.ready.metrics["val_loss"] == MetricWeight(10.0, 2.0, 1.0)
    (warning,) = (line for line in lines if line.startswith("WARNING"))
    assert "image size 320 (here 64)" in warning
    assert "its centres and scales are used as they are" in warning
    lines.clear()
    choose_source(Settings(), ORIGIN, own, warn=False)
    assert not lines


@pytest.mark.parametrize(("there", "here", "words"), [
    (0, 640, "whole pictures instead of tiles of 640 px"), (320, 640, "tiles of 320 px instead of tiles of 640 px"),
])  # fmt: skip
def test_another_tile_is_said(there, here, words, tmp_path, lines):
    own = write(tmp_path / "own.json", tile=there)
    assert choose_source(Settings(), ORIGIN | {"tile": here}, own).ready is None
    assert any(words in line for line in lines)


def test_trials_of_about_the_same_length_are_alike(tmp_path, lines):
    for share, is_alike in ((0.045, True), (0.06, True), (0.02, False), (0.11, False), (None, False)):
        own = write(tmp_path / "own.json", trial_share=share)
        lines.clear()
        assert (choose_source(Settings(), ORIGIN, own).ready is not None) == is_alike
        said = f"trials of this part of full training {share} (here 0.05)"
        assert any(said in line for line in lines) == (not is_alike)


def test_a_score_of_the_untrained_network_is_asked_for(tmp_path, lines):
    score = CompositeScore({"snip": MetricWeight(0.0, 1.0, -1.0)}, "correlation_experiment", **ORIGIN, at_epoch=1)
    path = tmp_path / "own.json"
    path.write_text(json.dumps(score.to_dict()))
    statistics = choose_source(Settings(), ORIGIN, path)
    assert (statistics.needs_zero_cost, statistics.at_epoch) == (True, 1)


def test_the_shipped_statistics_are_proven():
    """On data that they were neither fitted nor chosen on: same numbers in the table that is kept as evidence."""
    proof = CompositeScore.load(SHIPPED).proof
    table = pd.read_csv(SHIPPED.parents[2] / "correlation_experiment/results/analysis_transfer.csv")
    table = table[table["trial_share"] == table["trial_share"].max()].set_index("zoo")
    rows, rule = table[table["score"] == proof["method"]], table[table["score"] == RULE].loc["mean"]
    assert proof["held_out_spearman"] == pytest.approx(rule["spearman"])
    assert proof["interval95"] == pytest.approx(rule[["spearman_low", "spearman_high"]].tolist())
    assert proof["spearman_where_chosen"] == pytest.approx(rows.loc["mean", "spearman"])
    assert proof["interval95"][0] > 0
    assert proof["zoos"] == pytest.approx(rows["spearman"].drop("mean").to_dict())
    assert proof["n_models"] == rows["n_models"].drop("mean").sum() >= 90


def test_statistics_of_other_data_sets_take_scales_from_the_run(lines):
    source = choose_source(Settings(), ORIGIN, Path("no experiment"))
    assert source.ready is None
    assert any("weights come from other data sets; its centres and scales are taken from this run" in x for x in lines)
    assert "A trial here is 5% of full training; that was after 11%" in lines
    assert not any("None" in line or "WARNING" in line for line in lines)
    choose_source(Settings(), ORIGIN | {"backbones": "pretrained"}, Path("no experiment"))
    assert lines[-1].startswith("WARNING: that was proven elsewhere (backbones from scratch instead of pretrained back")


def test_statistics_of_a_square_are_rescaled_for_a_rectangle(tmp_path, lines):
    """Losses and MACs of the same pictures have another scale there; and the other way round."""
    for there, here in ((64, "32x64"), ("32x64", 64)):
        own = write(tmp_path / "own.json", image_size=there)
        statistics = choose_source(Settings(), ORIGIN | {"image_size": here}, own)
        assert statistics.ready is None
        assert any(f"fitted on image size {there} (here {here})" in line for line in lines)
        assert choose_source(Settings(), ORIGIN | {"image_size": there}, own).ready is not None
