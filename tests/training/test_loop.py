"""The training loop: repeatable, learns, stops, fails with a reason; a golden loss guards refactors."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from composite_nas.base.errors import CandidateFailure, StopRequested
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.pictures import Canvas
from composite_nas.detection.loss import Criterion
from composite_nas.detection.network import Detector, count_cost
from composite_nas.training import evaluation
from composite_nas.training.augmentation import Augmentation
from composite_nas.training.batches import Batches, EpochPart
from composite_nas.training.evaluation import evaluate
from composite_nas.training.loop import Training
from composite_nas.training.recipe import TrainConfig, make_optimizer
from tests.support.training import begun, trained

GOLDEN_TRAIN_LOSS = [1.885, 1.909]
GOLDEN_VAL_LOSS = [1.881, 1.883]
GOLDEN_GRAD_NORM = [0.572, 0.553]
# Without what the recipe adds for many epochs.
SHORT = TrainConfig(
    epochs=2, batch_size=4, lr=2e-3, warmup_share=0.05, flat_share=0.0, ema_decay=0.0, augmentation=Augmentation(),
    plain_share=0.0, map_every=0, seed=7,
)  # fmt: skip


def without_time(history):
    return [replace(record, seconds=0, peak_memory_mb=0).to_dict() for record in history]


def noise_caches():
    """Pixels and boxes from numpy's generator alone, so that no picture library moves the golden loss."""
    rng = np.random.default_rng(0)
    caches = []
    for count in (24, 8):
        corner = rng.uniform(0, 40, (count, 5, 2))
        sides = rng.uniform(4, 24, (count, 5, 2))
        boxes = np.concatenate([rng.integers(0, 10, (count, 5, 1)), corner, corner + sides], 2)
        targets = [torch.from_numpy(b.astype(np.float32)) for b in boxes]
        images = rng.integers(0, 256, (count, 64, 64, 3), dtype=np.uint8)
        caches.append(ImageCache(images, targets, [(64, 64)] * count, [Path()] * count))
    return caches


def test_golden_loss(tiny_config, cpu):
    """Loss and gradient norm of a seeded float32 run. If a change of numbers is intended, say so in the commit."""
    history = trained(tiny_config, SHORT, *noise_caches(), cpu).history
    assert [round(r.train_loss, 3) for r in history] == pytest.approx(GOLDEN_TRAIN_LOSS, abs=2e-3)
    assert [round(r.val_loss, 3) for r in history] == pytest.approx(GOLDEN_VAL_LOSS, abs=2e-3)
    assert [round(r.grad_norm_mean, 3) for r in history] == pytest.approx(GOLDEN_GRAD_NORM, rel=1e-2)


def test_same_seed_same_numbers_bit_for_bit(tiny_config, tiny_caches, cpu):
    config = replace(SHORT, augmentation=Augmentation(mosaic=0.5), ema_decay=0.99)
    first, second, other = (trained(tiny_config, replace(config, seed=s), *tiny_caches, cpu) for s in (7, 7, 8))
    assert without_time(first.history) == without_time(second.history)
    for (name, a), b in zip(first.model.state_dict().items(), second.model.state_dict().values(), strict=True):
        assert torch.equal(a, b), name
    assert other.history[0].train_loss != first.history[0].train_loss


def test_it_learns(tiny_config, tiny_caches, cpu):
    """With SGD from new pictures in every epoch, since they are augmented; AdamW learns in the next test."""
    config = replace(SHORT, epochs=20, optimizer="sgd", lr=1e-2)
    wider = replace(tiny_config, filters=(16, 32, 48), neck_width=32, head_width=32)
    history = trained(wider, config, *tiny_caches, cpu).history
    assert history[-1].train_loss < history[0].train_loss - 0.05


@pytest.mark.parametrize("canvas", [Canvas(64, 64), Canvas(64, 96)])
def test_overfitting_two_pictures_finds_their_objects(tiny_dataset, tmp_path, cpu, tiny_config, canvas):
    """The whole chain from pixels to mAP works, and height and width are nowhere exchanged."""
    cache = load_image_cache(tiny_dataset.train[:2], canvas, tmp_path, "few", tiny_dataset.findings)
    config = replace(SHORT, epochs=150, batch_size=2, lr=1e-2, augmentation=Augmentation(0, 0, 0, 0, 0))
    wide = replace(tiny_config, filters=(16, 32, 48), neck_width=32, head_width=32, finest_stride=4)
    last = trained(wide, config, cache, cache, cpu).history[-1]
    assert last.map50 > 0.6
    assert last.gmacs == count_cost(wide, canvas).gmacs


def test_records_hold_cost_metrics_and_the_learning_rate_of_the_last_step(tiny_config, tiny_caches, cpu):
    config = replace(SHORT, warmup_share=1 / 3, epochs=3, map_every=2)  # the first epoch is warm-up
    history = trained(tiny_config, config, *tiny_caches, cpu).history
    first, record, _ = history
    assert first.learning_rate == pytest.approx(config.lr)
    assert [math.isnan(r.map50) for r in history] == [True, False, False]  # when asked, and after the last epoch
    assert (record.n_params, record.gmacs) == count_cost(tiny_config, 64)
    assert record.seconds > 0
    assert record.gap == pytest.approx(record.val_loss - record.train_loss)
    assert 0 <= record.map50_95 <= record.map50 <= 1


def test_gradient_norm_equals_the_norm_of_all_gradients(tiny_config, tiny_caches, cpu, monkeypatch):
    """One step of training recomputed by hand: sqrt of the sum of squares over all parameters, before clipping."""
    config = replace(SHORT, epochs=1, batch_size=24)
    seen = []
    original = torch.nn.utils.clip_grad_norm_

    def spy(parameters, limit):
        parameters = list(parameters)
        seen.append(math.sqrt(sum(float((p.grad.double() ** 2).sum()) for p in parameters)))
        return original(parameters, limit)

    monkeypatch.setattr("torch.nn.utils.clip_grad_norm_", spy)
    record = trained(tiny_config, config, *tiny_caches, cpu).history[0]
    assert len(seen) == 1
    assert record.grad_norm_mean == pytest.approx(seen[0], rel=1e-5)


def test_ema_is_what_is_returned(tiny_config, tiny_caches, cpu):
    plain = trained(tiny_config, SHORT, *tiny_caches, cpu)
    averaged = trained(tiny_config, replace(SHORT, ema_decay=0.99), *tiny_caches, cpu)
    # The same training, but another model at the end.
    assert plain.history[-1].train_loss == averaged.history[-1].train_loss
    weights = [m.model.state_dict()["backbone.stem.0.weight"] for m in (plain, averaged)]
    assert not torch.equal(*weights)


def test_sgd_uses_ten_times_the_rate_and_the_same_decay_per_step(tiny_config, cpu):
    model = Detector(tiny_config)
    config = replace(SHORT, optimizer="sgd", lr=0.01, weight_decay=0.05)
    groups = make_optimizer(model, config, cpu).param_groups
    assert groups[0]["lr"] == groups[1]["lr"] == pytest.approx(0.1)
    assert groups[0]["lr"] * groups[0]["weight_decay"] == pytest.approx(0.01 * 0.05)
    assert groups[1]["weight_decay"] == 0
    assert all(p.ndim < 2 for p in groups[1]["params"])


def test_batches_cover_the_data_once(tiny_config, tiny_caches, cpu):
    config = replace(SHORT, augmentation=Augmentation(0, 0, 0, 0, 0))
    batches = Batches(tiny_caches[0], config, tiny_config, cpu, EpochPart(0, 1, range(6)))
    means = sorted(float(image.double().mean()) for batch in batches for image in batch.images)
    expected = sorted(np.asarray(tiny_caches[0].images, float).mean((1, 2, 3)) / 255)
    assert means == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("detector", "recipe", "reason"),
    [({}, {"lr": 1e9, "optimizer": "sgd", "epochs": 4}, "non_finite"),
     ({"filters": (8, 16, 2**30), "kernels": (3, 3, 5)}, {}, "out_of_memory")],  # really: weights of about 10^12 bytes
)  # fmt: skip
def test_candidates_that_cannot_be_trained_fail_with_a_reason(tiny_config, tiny_caches, cpu, detector, recipe, reason):
    with pytest.raises(CandidateFailure) as failure:
        trained(replace(tiny_config, **detector), replace(SHORT, **recipe), *tiny_caches, cpu)
    assert failure.value.reason == reason


def training_of(config, caches, device) -> Training:
    return begun(config, SHORT, *caches, device)


def test_stops_between_batches_and_bugs_are_not_called_failures_of_the_candidate(tiny_config, tiny_caches, cpu):
    training, calls = training_of(tiny_config, tiny_caches, cpu), []

    def before_batch():
        if len(calls) == 3:
            raise StopRequested
        calls.append(training.steps_done)

    with pytest.raises(StopRequested):
        next(training.epochs(before_batch))
    assert calls == [0, 1, 2]
    assert training.history == []

    def broken():
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        next(training_of(tiny_config, tiny_caches, cpu).epochs(broken))


def test_whoever_iterates_may_leave_and_come_back(tiny_config, tiny_caches, cpu):
    training = training_of(tiny_config, tiny_caches, cpu)
    for epoch in training:
        assert epoch.record is training.history[-1]
        break
    assert len(training.history) == 1
    told = [(epoch.record.epoch, epoch.is_read_back) for epoch in training]
    assert told == [(1, True), (2, False)]
    assert without_time(training.history) == without_time(trained(tiny_config, SHORT, *tiny_caches, cpu).history)


def test_evaluation_leaves_the_model_alone_and_makes_what_does_not_depend_on_it_once(
    tiny_config, tiny_caches, cpu, monkeypatch
):
    """Assignments for each tuple of strides, and the ground truth; the numbers are those of a fresh cache."""
    calls = []

    def counted(owner, name):
        original = getattr(owner, name)
        monkeypatch.setattr(owner, name, lambda *arguments: calls.append(name) or original(*arguments))

    counted(Criterion, "assign")
    counted(evaluation, "GroundTruth")
    val = replace(tiny_caches[1])
    torch.manual_seed(0)
    models = [Detector(config) for config in (tiny_config, tiny_config, replace(tiny_config, finest_stride=4))]
    before = {k: v.clone() for k, v in models[1].state_dict().items()}
    evaluations = [evaluate(model, val, cpu) for model in models for _ in range(2)]
    assert evaluations[2].losses == evaluations[3].losses
    assert all(torch.equal(v, before[k]) for k, v in models[1].state_dict().items())
    assert len(evaluations[0].detections) == len(val)
    assert sorted(calls) == ["GroundTruth", "assign", "assign"]  # eight pictures are one batch
    fresh = evaluate(models[1], replace(val), cpu)
    assert (fresh.losses, fresh.accuracy.map50_95) == (evaluations[3].losses, evaluations[3].accuracy.map50_95)
