"""What full training leaves: tables, what it says about the score, folders, records of another version."""

import copy
import json
import math
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import stats

from composite_nas.base.errors import UserError
from composite_nas.base.files import digest_of_file, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.report.agreement import agreement, agreement_in_words
from composite_nas.run.handover import Finals, measure_test, table_lines, write_model_folders
from composite_nas.score.rank_statistics import chance_of_better
from composite_nas.search.full_training import FullTraining
from composite_nas.search.shared_training import Result
from composite_nas.search.tournament import CONTROL, PROMOTED, Entrant, Round, Standing


def entry(trial, map50_95, score, role=PROMOTED, **early):
    return {
        "role": role, "trial": trial, "score": score, "score_rank": trial, "n_params": 1000 * trial,
        "gmacs": 0.1 * trial, "detector": {}, "early": {"val_loss": 1.0 + 0.1 * trial, "map50_95": None} | early,
        "history": [{"epoch": 3, "map50_95": map50_95, "map50": map50_95 and 2 * map50_95}], "final": None,
    }  # fmt: skip


def rung(entries) -> dict:
    known = [{"trial": e["trial"], "map50_95": e["history"][0]["map50_95"]} for e in entries]
    return {"epoch": 3, "entered": known}


def test_top_models_are_those_that_went_furthest_whatever_their_role():
    """Of four that entered, one control and one of the promoted are trained to the end; one failed."""
    entrants = [
        Entrant(SimpleNamespace(number=n, value=0.1 * rank), role, rank)
        for rank, (n, role) in enumerate([(7, PROMOTED), (5, PROMOTED), (9, PROMOTED), (6, CONTROL)], 1)
    ]
    standings = {
        7: Standing({3: 0.1}), 5: Standing({3: 0.4, 9: 0.5}), 9: Standing({}, failed_before=3),
        6: Standing({3: math.nan, 9: 0.6}),
    }  # fmt: skip
    rounds = [Round(3, 2, [entrants[0], entrants[1], entrants[3]]), Round(9, 0, [entrants[1], entrants[3]])]
    training = SimpleNamespace(entry=lambda e: entry(e.trial.number, 0.2, e.trial.value, e.role))
    failures = [(entrants[2], {"reason": "out_of_memory", "message": "x"})]
    finals = Finals.of(training, Result(rounds, standings, failures), top_k=2)
    assert [(e["rank"], e["trial"], e["role"]) for e in finals.top] == [(1, 6, CONTROL), (2, 5, PROMOTED)]
    assert [(e["trial"], e.get("reason")) for e in finals.others] == [(7, None), (9, "out_of_memory")]
    (first,) = finals.rungs
    assert (first["epoch"], first["kept"]) == (3, [5, 6])
    assert [(e["trial"], e["map50_95"]) for e in first["entered"]][:2] == [(7, 0.1), (5, 0.4)]
    assert finals.rounds[1]["kept"] == [6, 5]


def test_the_table_has_a_line_for_all_that_entered():
    finals = Finals([{"rank": 1} | entry(3, 0.3, -1.0)], [entry(1, None, 0.5), entry(4, 0.1, 1.0, CONTROL)], [])
    lines = table_lines(finals)
    assert len(lines) == 2 + 3
    assert lines[2].split()[:4] == ["rank1", "promoted", "3", "0.3000"]
    assert "nan" in lines[3]
    assert lines[4].split()[0] == "control"
    test = {"images": 3, "boxes": 7, "map50_95": 0.25, "map50": None}
    expected = "rank1 on the test split (3 images, 7 boxes): mAP50-95 0.250, mAP50 nan"
    assert table_lines(finals, test) == [*lines, expected]


def test_a_test_split_that_cannot_be_read_does_not_end_the_run(said):
    def unreadable():
        raise UserError("a.jpg and all other test images cannot be decoded; replace them")

    assert measure_test(Path("unused.pt"), unreadable, None) is None
    (warning,) = said
    assert warning.getMessage().startswith("WARNING: nothing was measured on the test split: a.jpg and all other")


def test_agreement_counts_pairs_and_correlates_inside_the_promoted_only():
    maps, scores = [0.30, 0.25, 0.28, 0.1, 0.05], [-2.0, -1.0, 0.0, 1.0, 2.0]
    promoted = [entry(i, m, s) for i, (m, s) in enumerate(zip(maps, scores, strict=True), 1)]
    controls = [entry(7, 0.2, 3.0, CONTROL), entry(8, 0.1, 4.0, CONTROL)]
    everybody = [*promoted, *controls, entry(6, None, 1)]  # a failed model does not count
    found = agreement(everybody, rung(everybody))
    # 0.30, 0.25, 0.28 beat both; 0.1 loses to 0.2 and equals 0.1; 0.05 loses twice.
    assert found["chance"]["share"] == pytest.approx((2 + 2 + 2 + 0.5 + 0) / 10)
    assert (found["chance"]["n_promoted"], found["chance"]["n_controls"], found["epoch"]) == (5, 2, 3)
    inside = found["inside_promoted"]
    assert inside["score"]["spearman"] == pytest.approx(stats.spearmanr([2, 1, 0, -1, -2], maps).statistic)
    assert inside["val_loss"]["spearman"] == pytest.approx(inside["score"]["spearman"])
    assert inside["gmacs"]["spearman"] == pytest.approx(-inside["score"]["spearman"])  # the larger were worse
    assert math.isnan(inside["early_map50_95"]["spearman"])
    assert inside["score"]["n"] == 5
    words = agreement_in_words(found)
    assert "65% of the pairs of 5 and 2" in words
    assert "no more than a hint" in words
    assert f"Spearman {inside['score']['spearman']:+.2f}" in words


def test_words_about_the_score():
    for better, words in ((0.3, "better than dice"), (0.1, "worse than dice")):
        entries = [entry(i, better + 0.001 * i, 0.0) for i in range(1, 9)]
        entries += [entry(i, 0.2 + 0.001 * i, 1.0, CONTROL) for i in range(9, 13)]
        assert words in agreement_in_words(agreement(entries, rung(entries)))
    alone = [entry(1, 0.3, 0.0)]
    assert "Without random controls" in agreement_in_words(agreement(alone, rung(alone)))


def test_chance_of_better_agrees_with_scipy_and_its_interval_with_simulations():
    rng = np.random.default_rng(0)
    a, b = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]), np.array([0.05, 0.25, 0.45])
    share, low, high = chance_of_better(a, b)
    assert share == pytest.approx(stats.mannwhitneyu(a, b).statistic / 24)
    assert 0 < low < share < high < 1
    assert chance_of_better(a + 9, b)[0] == 1.0
    assert 0.5 < chance_of_better(a + 9, b)[1] < 0.9  # all of 24 pairs are no certainty
    assert all(math.isnan(x) for x in chance_of_better(a, b[:0]))
    truth = stats.norm.cdf(1 / math.sqrt(2))
    intervals = [chance_of_better(rng.normal(1, 1, 8), rng.normal(0, 1, 3))[1:] for _ in range(400)]
    assert 0.92 < np.mean([low <= truth <= high for low, high in intervals]) <= 1


def test_folders_of_models_are_renewed_and_those_of_users_stay(tmp_path):
    results = ResultsFolder(tmp_path)
    for name in ("rank1", "rank1_backup", "rank2", "control1-mine", "ranking"):
        (results.models / name).mkdir(parents=True)
        (results.models / name / "file").write_text("x")
    write_model_folders(results, None, None, [], None)
    assert {p.name for p in results.models.iterdir()} == {"rank1_backup", "control1-mine", "ranking"}
    (moved,) = results.root.glob("previous_*")
    assert {p.name for p in (moved / "models").iterdir()} == {"rank1", "rank2"}


@pytest.fixture
def finished(tmp_path):
    """A trained entrant's record and model."""
    results = ResultsFolder(tmp_path)
    results.create()
    entrant = Entrant(SimpleNamespace(number=3, params={"lr": 0.1}), PROMOTED, 1)
    training = FullTraining(2, 1, 0, [2], {"version": 5}, None, False, results)
    training.model_path(entrant).write_bytes(b"weights")
    content = {"final": {}, "best": {}, "model": "models/trial_0003.pt"}
    path = results.models / "trial_0003.json"
    record = {
        "asked": training.asked(entrant.trial), "history": [], "finished": content,
        "model_blake2b": digest_of_file(training.model_path(entrant)),
    }  # fmt: skip
    write_json(path, record)
    return training, entrant, path, content


@pytest.mark.parametrize(("edit", "difference"), [
    (lambda record: record["asked"]["identity"].update(version=4), "records of version 4, here 5"),
    (lambda record: record["finished"].pop("best"), "a record without 'best'"),
])  # fmt: skip
def test_a_record_of_another_version_is_refused_and_left(finished, edit, difference):
    training, entrant, path, content = finished
    assert training.record(entrant)["finished"] == content
    record = copy.deepcopy(json.loads(path.read_text()))
    edit(record)
    write_json(path, record)
    before = path.read_bytes()
    with pytest.raises(UserError, match=rf"trial_0003\.json was written by another version .*\({difference}\)"):
        training.record(entrant)
    assert path.read_bytes() == before


def test_a_model_that_was_damaged_is_trained_anew(finished):
    training, entrant, path, _ = finished
    training.model_path(entrant).write_bytes(b"torn")
    assert training.record(entrant) is None
    assert [p.name.split(".damaged")[0] for p in path.parent.glob("*damaged*")] == ["trial_0003.pt"]
