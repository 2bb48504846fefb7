"""Weights that were fitted on other zoos."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from composite_nas.base.errors import UserError
from composite_nas.experiment.fit import Method
from composite_nas.experiment.tables import ZooTable
from composite_nas.experiment.transfer import (
    RULE,
    as_ranks,
    choose,
    fit_across,
    join,
    on_scale_of,
    score_for_all,
    transfer_rows,
    worth,
)

METHOD = Method("two", "ridge", ("good", "bad"), (2,))

SCRIPTS = Path(__file__).parents[2] / "correlation_experiment"


def zoo(seed: int, scale: float, sign: float = 1.0, n: int = 40) -> ZooTable:
    """Quality is good - bad; the loss has another scale in each zoo."""
    rng = np.random.default_rng(seed)
    good, bad = rng.normal(size=n), rng.normal(size=n)
    quality = 0.5 + 0.05 * (good - bad + 0.2 * rng.normal(size=n))
    signals = {"good": scale * sign * good, "bad": 3 + scale * bad, "val_loss": bad, "constant": np.ones(n)}
    return ZooTable(f"zoo {seed}", tuple(map(str, range(n))), quality, quality[:, None], {1: signals}, {1: 0.1}, 0.0)


def test_ranks_do_not_know_of_scales():
    one, other = (as_ranks(zoo(1, scale)) for scale in (1.0, 1000.0))
    assert np.allclose(one.signals[1]["bad"], other.signals[1]["bad"])
    together = join([one, as_ranks(zoo(2, 5.0))])
    assert len(together.models) == 80
    assert together.quality.mean() == pytest.approx(0)
    assert together.quality.std() == pytest.approx(1)


def test_weights_from_elsewhere_rank_a_zoo_of_another_scale():
    linear = fit_across(METHOD, [zoo(1, 1.0), zoo(2, 100.0)])
    third = zoo(3, 0.01)
    scores = on_scale_of(linear, METHOD, third)
    assert stats.spearmanr(scores, -third.quality).statistic > 0.9
    assert np.isfinite(scores).all()


def test_a_signal_that_does_not_vary_says_nothing():
    linear = fit_across(METHOD, [zoo(1, 1.0)])
    flat = zoo(4, 1.0)
    flat.signals[1]["bad"][:] = 3.0
    assert np.isfinite(on_scale_of(linear, METHOD, flat)).all()


def test_rows_hold_each_zoo_and_the_mean_and_the_judged_zoo_is_not_in_the_fit():
    """In the third zoo ``good`` has the other sign: weights from elsewhere must fail there."""
    zoos = {"a": zoo(1, 1.0), "b": zoo(2, 9.0), "turned": zoo(3, 1.0, sign=-1.0)}
    rows = {(r["score"], r["zoo"]): r for r in transfer_rows([METHOD], zoos, lambda name, scores: 0.25)}
    turned, mean = rows["two", "turned"], rows["two", "mean"]
    assert abs(turned["spearman"]) < 0.4
    spearmans = [rows["two", name]["spearman"] for name in zoos]
    assert mean["spearman"] == pytest.approx(np.mean(spearmans))
    assert mean["spearman_low"] < mean["spearman"] < mean["spearman_high"]
    assert mean["rungs_lose"] == 0.25
    assert rows["val_loss", "a"]["fitted"] is False
    assert rows["val_loss", "a"]["spearman"] > 0.4
    assert rows["val_loss", "mean"]["standard_error"] > 0
    assert rows["val_loss", "a"]["permutation_p"] < 0.05
    assert rows["two", "turned"]["permutation_p"] > 0.05
    assert (mean["n_models"], rows["val_loss", "a"]["n_models"]) == (120, 40)
    dice = rows["random", "mean"]
    assert (dice["spearman"], dice["cost_share"], dice["rungs_lose"]) == (0, 0, 0.25)
    assert dice["spearman_low"] < 0 < dice["spearman_high"]
    best = np.mean([zoos[name].quality.max() for name in zoos])
    mean_loss = np.mean([1 - zoos[name].quality.mean() / zoos[name].quality.max() for name in zoos])
    assert dice["regret_top1"] == pytest.approx(mean_loss, abs=0.1 * best)


def test_the_rule_is_judged_on_a_zoo_that_it_did_not_see():
    """Validation loss is perfect in two zoos and says nothing in the third, where MACs are perfect."""
    rng = np.random.default_rng(0)
    zoos = {}
    for name in ("a", "b", "turned"):
        quality = rng.random(30)
        perfect, noise = 1 - quality + 0.01 * rng.random(30), rng.random(30)
        losses, macs = (noise, 1 - perfect) if name == "turned" else (perfect, noise)
        signals = {"val_loss": losses, "gmacs": macs}
        zoos[name] = ZooTable(name, tuple(map(str, range(30))), quality, quality[:, None], {1: signals}, {1: 0.1}, 0.0)
    rows = {(r["score"], r["zoo"]): r for r in transfer_rows([], zoos)}
    rule = rows[RULE, "turned"]
    assert (rule["picked"], rule["spearman"]) == ("val_loss", rows["val_loss", "turned"]["spearman"])
    assert abs(rule["spearman"]) < 0.5
    assert rows[RULE, "mean"]["spearman"] == pytest.approx(np.mean([rows[RULE, z]["spearman"] for z in zoos]))
    two = {name: zoos[name] for name in ("a", "b")}
    assert RULE not in {row["score"] for row in transfer_rows([], two)}


def test_worth_of_a_perfect_and_of_a_turned_score():
    quality = np.linspace(0.1, 0.5, 20)
    perfect, turned = worth(-quality, quality), worth(quality, quality)
    assert (perfect.spearman[0], perfect.kendall[0], perfect.better_half) == pytest.approx((1, 1, 1))
    assert (perfect.regret_top1, turned.regret_top1) == pytest.approx((0, 0.8))
    assert turned.regret_top3 == pytest.approx((0.5 - quality[2]) / 0.5)


def test_shuffled_outcomes_give_the_p_value_of_scipy():
    rng = np.random.default_rng(0)
    quality, noise = rng.random(30), rng.random(30)
    for scores in (noise, noise - 0.5 * quality, noise - quality):
        found = worth(scores, quality)
        exact = stats.spearmanr(scores, -quality, alternative="greater").pvalue
        assert (found.shuffled >= found.spearman[0]).mean() == pytest.approx(exact, abs=0.02)
    assert not np.array_equal(worth(noise, quality, 1).shuffled, worth(noise, quality, 2).shuffled)


def row(score: str, spearman: float, standard_error: float = 0.05, zoo: str = "mean") -> dict:
    known = {"spearman_low": spearman - 0.1, "spearman_high": spearman + 0.1, "kendall": 0.5}
    return known | {"score": score, "spearman": spearman, "standard_error": standard_error, "zoo": zoo}


def test_the_simplest_within_a_standard_error_of_the_best_is_chosen():
    zoos = {"a": zoo(1, 1.0), "b": zoo(2, 1.0)}
    for table in zoos.values():
        table.signals[1] |= {"map50_95_log": table.signals[1]["good"], "tse": table.signals[1]["bad"]}
    rows = [row("early mAP and TSE", 0.90), row("val_loss", 0.86), row("published formula", 0.99)]
    assert choose(rows, zoos) == "val_loss"  # the published formula is a baseline that nobody may ship
    assert choose([*rows, row("MACs", 0.95, 0.01)], zoos) == "MACs"
    assert choose([row("early mAP and TSE", 0.90), row("val_loss", 0.84)], zoos) == "early mAP and TSE"


def test_a_score_for_all_data_has_no_scale_of_its_own():
    zoos = {"a": zoo(1, 1.0), "b": zoo(2, 50.0)}
    for table in zoos.values():
        table.signals[1] |= {"map50_95_log": table.signals[1]["good"], "tse": table.signals[1]["bad"]}
    rows = [row("early mAP and TSE", 0.9), row("early mAP and TSE", 0.8, zoo="a"), row("early mAP and TSE", 1, zoo="b")]
    rows.append(row(RULE, 0.4))
    score = score_for_all("early mAP and TSE", zoos, rows, 0.11)
    assert score.dataset_fingerprint is None
    assert {name: (m.center, m.scale) for name, m in score.metrics.items()} == {"map50_95_log": (0, 1), "tse": (0, 1)}
    assert score.metrics["map50_95_log"].weight < 0 < score.metrics["tse"].weight
    assert score.proof["zoos"] == {"a": 0.8, "b": 1}
    assert (score.proof["held_out_spearman"], score.proof["n_models"]) == (0.4, 80)
    assert score.proof["spearman_where_chosen"] == 0.9
    assert score.trust().endswith("held out: 0.40 [0.30, 0.50] after 11% of full training")
    plain = score_for_all("val_loss", zoos, [row("val_loss", 0.5)], 0.11)
    assert plain.metrics["val_loss"].weight == 1
    assert plain.trust() == "with no proof of how well they rank"  # chosen on the only two zoos


def test_experiments_in_folders_of_one_name_are_told_apart(tmp_path):
    spec = importlib.util.spec_from_file_location("analyze_transfer", SCRIPTS / "analyze_transfer.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    folders = [tmp_path / name for name in ("a/results", "b/results", "c")]
    assert list(script.named(folders)) == ["a/results", "b/results", f"{tmp_path.name}/c"]
    assert list(script.named(folders[1:])) == ["results", "c"]
    with pytest.raises(UserError, match="one experiment is there twice"):
        script.named([folders[0], tmp_path / "b/../a/results"])
