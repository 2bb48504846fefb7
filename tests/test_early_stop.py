"""Early stopping against Optuna's own pruner, expectations worked out by hand, and the committed zoo."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import optuna
import pytest

from composite_nas import early_stop
from composite_nas.early_stop import (
    EARLY,
    PERCENTILES,
    Candidates,
    candidates_of,
    choose_percentile,
    fit_early_stop,
    in_one_line,
    kept,
    outcomes,
    play,
    stopping_signals,
    warmup_of,
)
from composite_nas.score import CompositeScore, MetricWeight
from composite_nas.score_choice import SHIPPED
from composite_nas.score_fit import REPEATS, Pool, fit, held_out_scores
from composite_nas.score_proof import DETECTION, METHODS
from composite_nas.zoo_table import ZooTable, read_experiment

ZOO = Path(__file__).parents[1] / "correlation_experiment" / "results" / "nwpu_vhr10"
FINAL = next(m for m in METHODS if m.name == "ridge, detection signals")


@pytest.fixture
def few(monkeypatch):
    for name, number in (("ARRIVALS", 2000), ("SAMPLES", 40), ("SAMPLE_ARRIVALS", 20)):
        monkeypatch.setattr(early_stop, name, number)


def orders(n: int, rows: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).permuted(np.tile(np.arange(n), (rows, 1)), axis=1)


def candidates(quality: np.ndarray, early: np.ndarray, final: np.ndarray | None = None) -> Candidates:
    final = -quality[None] if final is None else final
    return Candidates(quality, np.ones((len(quality), 2)), np.atleast_2d(early), final)


@pytest.mark.parametrize("percentile", [10.0, 25.0, 50.0, 75.0, 90.0])
def test_stops_what_optuna_s_percentile_pruner_stops(percentile):
    rng = np.random.default_rng(int(percentile))
    early = np.concatenate([rng.normal(size=(3, 20)), rng.integers(0, 4, (3, 20))])  # the latter with ties
    for values, ours in zip(early, kept(early, 6, percentile), strict=True):
        study = optuna.create_study(pruner=optuna.pruners.PercentilePruner(percentile, 6, n_warmup_steps=1))
        for value, go_on in zip(values, ours, strict=True):
            trial = study.ask()
            trial.report(value, step=1)
            assert trial.should_prune() == (not go_on)
            study.tell(trial, 0.0 if go_on else None, state=None if go_on else optuna.trial.TrialState.PRUNED)


def test_kept_by_hand():
    """Median of 1, 2, 3 is 2; 1.5 goes on, so of 1, 1.5, 2, 3 it is 1.75; 4 and 1.8 are stopped, 1.75 just not."""
    assert kept(np.array([[1.0, 3.0, 2.0, 1.5, 4.0, 1.8, 1.75]]), 3, 50).tolist() == [
        [True, True, True, True, False, False, True]
    ]


def test_noise_loses_what_the_theory_of_records_says():
    """Percentile 0 lets only new records go on, the i-th candidate with probability 1/i: with 4 of 10 in the warm-up,
    4 + 1/5 + ... + 1/10 are left, each model as likely as any other, so the best is lost with 1 - 4.846 / 10."""
    n, left = 10, 4 + sum(1 / i for i in range(5, 11))
    quality = np.zeros(n)
    quality[3] = 1.0
    noise = np.random.default_rng(0).random((20_000, n))
    found = {k: v.mean() for k, v in play(candidates(quality, noise), orders(n, 20_000), 4, 0.0).items()}
    lost = 1 - left / n
    assert found["best_pruned"] == pytest.approx(lost, abs=0.015)
    assert found["regret_top1"] == found["difference_top1"] == found["best_pruned"]  # all others are worth nothing
    assert found["pruned_share"] == pytest.approx((n - left) / 6, abs=0.015)
    assert found["time_saved"] == pytest.approx(lost / 2, abs=0.01)  # one of two equally long epochs
    lost_by = [play(candidates(quality, noise), orders(n, 4000), 4, p)["regret_top1"].mean() for p in (0, 25, 75, 100)]
    assert lost_by == sorted(lost_by, reverse=True)
    # At percentile 100 the worst of the warm-up stays the limit; a later one is worse than all 4 with probability 1/5.
    assert lost_by[-1] == pytest.approx(0.6 / 5, abs=0.015)


def test_a_perfect_signal_stops_the_hopeless_and_never_the_best():
    quality = np.linspace(0.01, 0.3, 30)
    found = play(candidates(quality, -quality), orders(30, 500), 9, 50.0)
    for name in ("best_pruned", "regret_top1", "regret_top3", "difference_top1", "difference_top3"):
        assert not found[name].any(), name
    assert found["pruned_share"].mean() > 0.5
    seconds = replace(candidates(quality, -quality), seconds=np.tile([1.0, 3.0], (30, 1)))
    longer = play(seconds, orders(30, 500), 9, 50.0)
    assert longer["time_saved"] == pytest.approx(1.5 * found["time_saved"])  # 3/4 of a training instead of 1/2


def test_warm_up_has_the_same_share_as_in_the_search():
    assert (warmup_of(50), warmup_of(39), warmup_of(4)) == (15, 12, 2)


def planted(n: int, noise: float, seed: int = 0) -> tuple[ZooTable, CompositeScore, np.ndarray]:
    """IoU at epoch 1 tells final quality but for noise, at epoch 2 exactly."""
    rng = np.random.default_rng(seed)
    quality = rng.uniform(0, 0.3, n)
    first = {m: rng.normal(size=n) for m in EARLY.metrics}
    first["val_iou"] = quality / 0.3 + noise * rng.normal(size=n)
    signals = {1: first, 2: first | {"val_iou": quality}}
    table = ZooTable("made up", tuple(map(str, range(n))), quality, quality[:, None], signals, {1: 0.1, 2: 0.2}, 0.0)
    score = CompositeScore(
        {"val_iou": MetricWeight(0.0, 1.0, -1.0)}, "correlation_experiment", "abc", 64, epochs=2, at_epoch=2
    )
    return table, score, -quality[None]


def test_a_planted_signal_gives_an_early_stop_and_noise_gives_none(few):
    table, score, final = planted(40, 0.01)
    stop = fit_early_stop(table, score, final, 4, 0)
    assert (stop.at_epoch, stop.needs_map) == (1, False)
    assert stop.percentile <= 75
    assert max(stop.score.metrics, key=lambda m: abs(stop.score.metrics[m].weight)) == "val_iou"
    assert (stop.score.dataset_fingerprint, stop.score.image_size, stop.score.epochs) == ("abc", 64, 2)
    assert stop.proof["n_models"] == 40
    assert "on 40 models it saves" in in_one_line(stop)
    assert "not known" in in_one_line(replace(stop, proof={}))
    assert fit_early_stop(*planted(40, 100.0), 4, 0) is None


def test_no_early_stop_without_an_earlier_epoch(few):
    table, score, final = planted(40, 0.01)
    assert fit_early_stop(table, replace(score, at_epoch=1), final, 4, 0) is None
    later = replace(table, signals={2: table.signals[2]})
    assert fit_early_stop(later, score, final, 4, 0) is None


def test_the_choice_saves_most_of_what_is_surely_harmless(few):
    table, _, final = planted(40, 0.3)
    rows = outcomes("any", candidates_of(table, -table.signals[1]["val_iou"][None], final))
    assert [r.percentile for r in rows] == list(PERCENTILES)
    assert [r.time_saved for r in rows] == sorted((r.time_saved for r in rows), reverse=True)
    made_up = [r._replace(top3_pruned_high=h) for r, h in zip(rows, (0.9, 0.2, 0.05, 0.01, 0.0), strict=True)]
    assert choose_percentile(made_up) is made_up[2]
    assert choose_percentile(made_up[:2]) is None


def test_a_table_without_seconds_counts_epochs():
    table, _, final = planted(10, 0.1)
    assert candidates_of(table, final, final).seconds.tolist() == [[1.0, 1.0]] * 10


@pytest.fixture(scope="module")
def zoo() -> tuple[ZooTable, np.ndarray]:
    table = read_experiment(ZOO)
    return table, held_out_scores(FINAL, Pool(table, FINAL.metrics), table.quality, REPEATS, 0)


def test_the_committed_zoo(zoo):
    """Loosely: what docs/LOG.md says of the fitted signal and its rivals."""
    table, final = zoo
    assert set(EARLY.metrics) == set(DETECTION) - {"map50_95_log"}
    signals = stopping_signals(table, REPEATS, 0, with_map=FINAL)
    rows = {
        (name, r.percentile): r
        for name, early in signals.items()
        for r in outcomes(name, candidates_of(table, early, final), (50.0, 75.0))
    }
    chosen = rows[EARLY.name, 75.0]
    assert 0.72 < chosen.held_out_spearman < 0.82
    assert 0.11 < chosen.time_saved < 0.15
    assert chosen.top3_pruned < 0.005
    assert chosen.top3_pruned_high < 0.05
    assert abs(rows[FINAL.name, 75.0].held_out_spearman - chosen.held_out_spearman) < 0.04  # mAP hardly helps
    assert rows["val_loss", 75.0].top3_pruned > 0.4
    assert rows["random", 75.0].best_pruned == pytest.approx(chosen.pruned_share * 27 / 39, abs=0.03)
    assert choose_percentile([rows[EARLY.name, 50.0], chosen]) is chosen


def test_the_shipped_early_stop_is_fitted_to_the_committed_zoo(zoo):
    table, _ = zoo
    stop = CompositeScore.load(SHIPPED).early_stop
    linear = fit(EARLY, Pool(table.at(1), EARLY.metrics), table.quality, 0)
    fresh, shipped = linear.to_composite(EARLY.metrics, source="x").metrics, stop.score.metrics
    assert set(fresh) == set(shipped)
    for name, metric in shipped.items():
        assert (metric.center, metric.scale, metric.weight) == pytest.approx(
            (fresh[name].center, fresh[name].scale, fresh[name].weight)
        )
    assert stop.proof["n_models"] == len(table.models) == 39
