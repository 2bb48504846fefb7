"""Weights of a fitted score as shares, by hand."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from composite_nas.experiment.fit import LinearScore

SCRIPT = Path(__file__).parents[2] / "correlation_experiment" / "analyze_weights.py"
spec = importlib.util.spec_from_file_location("analyze_weights", SCRIPT)
analyze_weights = importlib.util.module_from_spec(spec)
spec.loader.exec_module(analyze_weights)


@pytest.mark.parametrize(
    ("weight", "shares"),
    [([3.0, -1.0], [0.75, 0, 0, -0.25]), ([0.0, 0.0], [0, 0, 0, 0])],
    ids=["shares", "nothing was learned"],
)
def test_shares_of_the_sum_of_absolute_weights(weight, shares):
    linear = LinearScore(2, np.array([0, 3]), np.zeros(2), np.ones(2), np.array(weight))
    assert analyze_weights.weights(linear, 4).tolist() == shares


def test_no_usable_metric_has_no_weights():
    assert analyze_weights.weights(None, 3).tolist() == [0, 0, 0]
