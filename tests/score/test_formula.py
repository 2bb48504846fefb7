"""z-scores and the published formula against values computed by hand; files that lie."""

import json
import math

import numpy as np
import pytest
from scipy import stats

from composite_nas.base.errors import UserError
from composite_nas.score.formula import (
    PUBLISHED_WEIGHTS,
    CompositeScore,
    MetricWeight,
    calibrate,
    center_and_scale,
    val_loss_score,
)


def test_centre_and_scale_by_hand():
    values = [1.0, 2.0, 3.0, 4.0, 100.0]
    assert center_and_scale(values) == (3.0, 2.0)
    assert center_and_scale(values)[1] == stats.iqr(values)
    assert center_and_scale([1.0, 3.0], "standard") == (2.0, 1.0)
    assert center_and_scale([None, 1.0, math.nan, 2.0, 3.0, math.inf])[0] == 2.0
    # Where most values are equal, the scale is the standard deviation; where all are, or none is known, it is zero.
    assert center_and_scale([1.0] * 9 + [2.0]) == (1.0, pytest.approx(np.std([1.0] * 9 + [2.0])))
    for constant in ([0.3] * 7, [0.1 + 0.2, 0.3, 0.3], [], [None, math.nan]):
        assert center_and_scale(constant)[1] == 0.0
    with pytest.raises(ValueError, match="robust or standard"):
        center_and_scale([1.0], "minmax")


def test_published_formula_by_hand():
    """-0.701 z(train_loss) - 0.671 z(grad) + 0.406 z(val) - 0.395 z(cv) + 0.311 z(gap), z with mean and std."""
    records = [
        {"train_loss": 1.0, "grad_norm_mean": 10.0, "val_loss": 2.0, "train_loss_cv": 0.1, "gap": 1.0},
        {"train_loss": 3.0, "grad_norm_mean": 30.0, "val_loss": 6.0, "train_loss_cv": 0.3, "gap": 3.0},
    ]
    score = calibrate(records, PUBLISHED_WEIGHTS, "published", "standard")
    # Every z of the second record is +1, of the first -1.
    assert score(records[1]) == pytest.approx(-0.701 - 0.671 + 0.406 - 0.395 + 0.311)
    assert score(records[0]) == pytest.approx(0.701 + 0.671 - 0.406 + 0.395 - 0.311)


def test_published_weights_are_the_description_s():
    assert PUBLISHED_WEIGHTS == {
        "train_loss": -0.701, "grad_norm_mean": -0.671, "val_loss": 0.406, "train_loss_cv": -0.395, "gap": 0.311,
    }  # fmt: skip


def test_a_missing_metric_counts_as_average_and_one_without_scale_not_at_all():
    score = CompositeScore({"val_loss": MetricWeight(1.0, 1.0, 1.0), "gap": MetricWeight(0.0, 1.0, 1.0)}, "warmup")
    assert score({"val_loss": 3.0, "gap": None}) == 2.0
    assert score({"val_loss": 3.0, "gap": math.nan}) == 2.0
    no_scale = CompositeScore({"val_loss": MetricWeight(1.0, 0.0, 5.0), "gap": MetricWeight(0.0, 1.0, 1.0)}, "warmup")
    assert no_scale({"val_loss": 99.0, "gap": 2.0}) == 2.0


def test_val_loss_score_is_the_loss_itself_and_no_metric_at_all_an_error():
    assert val_loss_score()({"val_loss": 1.25}) == 1.25
    with pytest.raises(ValueError, match="none of"):
        val_loss_score()({"val_loss": None})


def test_save_and_load(tmp_path):
    score = calibrate([{"val_loss": v} for v in (1.0, 2.0, 4.0)], {"val_loss": 0.5}, "warmup", image_size=64)
    path = tmp_path / "proxy_stats.json"
    path.write_text(json.dumps(score.to_dict()))
    again = CompositeScore.load(path)
    assert again == score
    assert again.digest == score.digest
    assert again({"val_loss": 3.0}) == score({"val_loss": 3.0})
    with pytest.raises(UserError, match=r"nowhere\.json"):
        CompositeScore.load(tmp_path / "nowhere.json")


def test_digest_changes_with_any_number():
    a = CompositeScore({"gap": MetricWeight(0.0, 1.0, 1.0)}, "warmup")
    b = CompositeScore({"gap": MetricWeight(0.0, 1.0, 1.1)}, "warmup")
    assert a.digest != b.digest


GOOD = {"schema_version": 1, "source": "warmup", "metrics": {"val_loss": {"center": 1, "scale": 1, "weight": 1}}}


@pytest.mark.parametrize("content", [
    *("", "[]", "{", "[" * 100_000), json.dumps(GOOD | {"schema_version": 99}), json.dumps(GOOD | {"metrics": {}}),
    json.dumps(GOOD | {"metrics": {"no_such_metric": {"center": 1, "scale": 1, "weight": 1}}}),
    json.dumps(GOOD | {"metrics": {"val_loss": {"center": 1, "scale": -1, "weight": 1}}}),
    json.dumps(GOOD | {"metrics": {"val_loss": {"center": "1", "scale": 1, "weight": 1}}}),
    '{"schema_version": 1, "source": "x", "metrics": {"val_loss": {"center": NaN, "scale": 1, "weight": 1}}}',
])  # fmt: skip
def test_damaged_files_are_named(tmp_path, content):
    path = tmp_path / "proxy_stats.json"
    path.write_text(content)
    with pytest.raises(UserError, match=r"proxy_stats\.json"):
        CompositeScore.load(path)


def test_early_stop_of_earlier_versions_is_ignored(tmp_path):
    path = tmp_path / "proxy_stats.json"
    path.write_text(json.dumps(GOOD | {"early_stop": {"at_epoch": 1, "percentile": 75.0}}))
    score = CompositeScore.load(path)
    assert score == CompositeScore.from_dict(GOOD, path)
    assert "early_stop" not in score.to_dict()
