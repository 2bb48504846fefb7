"""Derived signals by hand."""

import math

import pytest

from composite_nas.score.dynamics import DERIVED_FIELDS, MAP_FLOOR, METRIC_FIELDS, SIGNAL_FIELDS, early_signals

FIRST = dict.fromkeys(METRIC_FIELDS, 1.0) | {"train_loss": 4.0, "val_loss": 5.0}
SECOND = dict.fromkeys(METRIC_FIELDS, 2.0) | {
    "train_loss": 3.0, "val_loss": 3.5, "improvement": 0.5, "train_loss_first_k": 4.0, "grad_norm_mean": math.e,
    "map50": 0.0, "map50_95": None, "val_point_ap": 0.1, "gmacs": 1.0, "n_params": 0,
}  # fmt: skip


def test_every_derived_signal_by_hand():
    s = early_signals([FIRST, SECOND], {"zico": 7.0, "snip": None})
    assert s["tse"] == 7.0
    assert s["tse_e"] == 3.0
    assert (s["train_loss_slope"], s["val_loss_slope"]) == (-1.0, -1.5)
    assert s["val_train_ratio"] == pytest.approx(3.5 / 3.0)
    assert s["relative_improvement"] == 0.125
    assert s["grad_norm_log"] == pytest.approx(1.0)
    assert s["map50_log"] == pytest.approx(math.log(MAP_FLOOR))
    assert math.isnan(s["map50_95_log"])
    assert s["point_ap_log"] == pytest.approx(math.log(0.1 + MAP_FLOOR))
    assert s["gmacs_log"] == 0.0
    assert math.isnan(s["n_params_log"])
    assert (s["zico"], math.isnan(s["snip"])) == (7.0, True)


def test_the_first_epoch_has_every_name_once_but_no_slope():
    s = early_signals([FIRST])
    assert math.isnan(s["train_loss_slope"])
    assert s["tse"] == s["tse_e"] == 4.0
    assert len(set(SIGNAL_FIELDS)) == len(SIGNAL_FIELDS)
    assert set(s) == {*METRIC_FIELDS, *DERIVED_FIELDS}
