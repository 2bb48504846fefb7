"""TrainingDynamics against values computed by hand."""

import math

import pytest

from composite_nas.score.dynamics import METRIC_FIELDS, TrainingDynamics, summarise_epoch

OTHER = {
    "train_class_loss": 1.5, "train_box_loss": 1.5, "precision": 0.4, "recall": 0.3, "learning_rate": 1e-3,
    "val_class_loss": 1.0, "val_box_loss": 2.0, "val_iou": 0.5, "val_point_auc": 0.9, "val_point_ap": 0.3,
    "map50_95": 0.1, "map50": 0.2, "n_params": 5, "gmacs": 0.5, "seconds": 1.0, "peak_memory_mb": 2.0,
}  # fmt: skip


def test_every_formula_by_hand():
    record = summarise_epoch(2, [4.0, 2.0, 3.0], [1.0, 3.0], [2.0, 4.0], **OTHER)
    assert record.epoch == 2
    assert record.train_loss == 3.0
    assert record.train_loss_std == pytest.approx(math.sqrt(2 / 3))
    assert record.train_loss_cv == pytest.approx(math.sqrt(2 / 3) / 3)
    assert (record.grad_norm_mean, record.grad_norm_std, record.grad_norm_cv) == (2.0, 1.0, 0.5)
    assert (record.val_loss, record.val_loss_std, record.val_loss_cv) == (3.0, 1.0, pytest.approx(1 / 3))
    assert record.gap == 0.0


def test_first_and_last_k_are_ten_batches_or_all_there_are():
    record = summarise_epoch(1, list(range(1, 21)), [1.0], [1.0], **OTHER)
    assert record.train_loss_first_k == 5.5
    assert record.train_loss_last_k == 15.5
    assert record.improvement == -10.0
    record = summarise_epoch(1, [2.0, 4.0], [1.0], [1.0], **OTHER)
    assert record.train_loss_first_k == record.train_loss_last_k == 3.0


def test_undefined_values_are_nan_and_become_none():
    record = summarise_epoch(1, [0.0, 0.0], [1.0], [], **OTHER)
    assert math.isnan(record.train_loss_cv)
    assert math.isnan(record.val_loss)
    assert math.isnan(record.gap)
    assert record.to_dict()["val_loss"] is None


def test_metric_fields_and_the_epoch_come_back_from_a_dict():
    record = summarise_epoch(1, [1.0], [1.0], [], **OTHER)
    again = TrainingDynamics.from_dict(record.to_dict())
    assert again.to_dict() == record.to_dict()
    assert set(record.to_dict()) == {*METRIC_FIELDS, "epoch"}
