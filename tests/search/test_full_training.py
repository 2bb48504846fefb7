"""Choice of finalists, their order, and what they say about the ranking."""

import copy
import math
from pathlib import Path
from types import SimpleNamespace

import pytest
from scipy import stats

from composite_nas.base.errors import UserError
from composite_nas.base.files import digest_of_file, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.report.agreement import agreement, agreement_in_words, lead_over_controls, order_by_final
from composite_nas.run.handover import measure_test, table_lines, write_model_folders
from composite_nas.search.full_training import Finalist, FullTraining, choose_finalists
from composite_nas.training.recipe import FULL, TrainConfig


def trials(count):
    return [SimpleNamespace(number=10 + i, value=float(i)) for i in range(count)]


def test_finalists_are_the_best_and_random_others():
    found = choose_finalists(trials(20), 3, 3, seed=1)
    assert [f.trial.number for f in found[:3]] == [10, 11, 12]
    assert [f.score_rank for f in found[:3]] == [1, 2, 3]
    controls = found[3:]
    assert len({f.trial.number for f in found}) == 6
    assert all(f.role == "control" and f.score_rank == f.trial.number - 9 for f in controls)
    assert [f.trial.number for f in choose_finalists(trials(20), 3, 3, seed=1)] == [f.trial.number for f in found]
    assert len({tuple(f.trial.number for f in choose_finalists(trials(20), 3, 3, seed=s)) for s in range(8)}) > 1
    # Fewer trials than wanted:
    assert [f.role for f in choose_finalists(trials(2), 3, 3, seed=0)] == ["top", "top"]
    assert [f.role for f in choose_finalists(trials(4), 3, 3, seed=0)] == ["top"] * 3 + ["control"]


def test_full_recipe_keeps_the_candidate_s_own_values():
    short = TrainConfig(epochs=2, lr=0.123, batch_size=4, optimizer="sgd", weight_decay=0.5, seed=9)
    full = FULL.of(short, 40)
    assert (full.lr, full.batch_size, full.optimizer, full.weight_decay, full.seed) == (0.123, 4, "sgd", 0.5, 9)
    assert (full.epochs, full.plain_epochs, full.map_every) == (40, 8, 4)
    assert full.ema_decay > 0
    assert full.augmentation.mosaic > 0


def entry(trial, map50_95, score, role="top", **early):
    final = None if map50_95 is None else {"map50_95": map50_95, "map50": 2 * map50_95, "val_loss": 1.0, "epochs": 1}
    return {
        "role": role, "trial": trial, "score": score, "score_rank": trial, "n_params": 1000 * trial,
        "gmacs": 0.1 * trial,
        "early": {"val_loss": 1.0 + 0.1 * trial, "map50_95": None} | early, "final": final,
    }  # fmt: skip


def test_the_table_is_ordered_by_final_map_and_failures_come_last():
    entries = [entry(1, 0.1, 0), entry(2, None, 0), entry(3, 0.3, 0), entry(4, 0.9, 0, "control")]
    ordered = order_by_final(entries, "top")
    assert [(e["rank"], e["trial"]) for e in ordered] == [(1, 3), (2, 1), (3, 2)]
    lines = table_lines(ordered, [])
    assert len(lines) == 2 + 3
    assert "0.300" in lines[2]
    assert "nan" in lines[4]
    test = {"images": 3, "boxes": 7, "map50_95": 0.25, "map50": None}
    expected = "rank1 on the test split (3 images, 7 boxes): mAP50-95 0.250, mAP50 nan"
    assert table_lines(ordered, [], test) == [*lines, expected]


def test_a_test_split_that_cannot_be_read_does_not_end_the_run(said):
    def unreadable():
        raise UserError("a.jpg and all other test images cannot be decoded; replace them")

    assert measure_test(Path("unused.pt"), unreadable, None) is None
    (warning,) = said
    assert warning.getMessage().startswith("WARNING: nothing was measured on the test split: a.jpg and all other")


def test_agreement_signs_and_values():
    final, scores = [0.30, 0.25, 0.28, 0.1, 0.05], [-2.0, -1.0, 0.0, 1.0, 2.0]
    entries = [entry(i, m, s) for i, (m, s) in enumerate(zip(final, scores, strict=True), 1)]
    table = agreement([*entries, entry(6, None, 1)])  # a failed model does not count
    expected = stats.spearmanr([2, 1, 0, -1, -2], final).statistic
    assert table["score"]["spearman"] == pytest.approx(expected)
    assert table["val_loss"]["spearman"] == pytest.approx(expected)
    # The larger models were the worse ones here.
    assert table["gmacs"]["spearman"] == pytest.approx(-expected)
    assert math.isnan(table["early_map50_95"]["spearman"])
    assert table["score"]["n"] == 5
    assert "no more than a hint" in agreement_in_words(table)
    # The score's first is the best; the model with the most MACs has 0.05 instead of 0.30.
    assert (table["score"]["pick"], table["score"]["regret"]) == (1, 0.0)
    assert (table["gmacs"]["pick"], table["gmacs"]["regret"]) == (5, pytest.approx(0.25))
    assert table["early_map50_95"]["regret"] is None
    tied = [e | {"gmacs": 0.5} for e in entries]
    assert agreement(tied)["gmacs"]["pick"] is None


def test_words_about_the_ranking():
    for sign, words in ((1, "worse than chance"), (-1, "better than chance")):
        entries = [entry(i, 0.1 * i, sign * float(i)) for i in range(1, 9)]
        assert words in agreement_in_words(agreement(entries))
    assert "could not be checked" in agreement_in_words(agreement(entries[:1]))


def test_lead_over_the_controls():
    top, controls = entry(1, 0.3, 0), [entry(2, 0.2, 0, "control"), entry(3, None, 0, "control")]
    assert lead_over_controls(top, controls) == pytest.approx(0.1)
    assert lead_over_controls(top, []) is None
    assert lead_over_controls(top, controls[1:]) is None


def test_folders_of_models_are_renewed_and_those_of_users_stay(tmp_path):
    results = ResultsFolder(tmp_path)
    for name in ("rank1", "rank1_backup", "control2", "control1-mine", "ranking"):
        (results.models / name).mkdir(parents=True)
        (results.models / name / "file").write_text("x")
    write_model_folders(results, None, None, [], None)
    assert {p.name for p in results.models.iterdir()} == {"rank1_backup", "control1-mine", "ranking"}
    (moved,) = results.root.glob("previous_*")
    assert {p.name for p in (moved / "models").iterdir()} == {"rank1", "control2"}


@pytest.mark.parametrize(("edit", "difference"), [
    (lambda record: record["asked"]["identity"].update(version=4), "records of version 4, here 5"),
    (lambda record: record["finished"].pop("best"), "a record without 'best'"),
])  # fmt: skip
def test_a_record_of_another_version_is_refused_and_left(tmp_path, edit, difference):
    results = ResultsFolder(tmp_path)
    results.create()
    finalist = Finalist(SimpleNamespace(number=3, params={"lr": 0.1}), "top", 1)
    training = FullTraining(2, 0, {"version": 5}, None, False, results)
    training.model_path(finalist).write_bytes(b"weights")
    finished = {"final": {}, "best": {}, "history": [], "model": "models/trial_0003.pt"}
    path = results.models / "trial_0003.json"
    digest = digest_of_file(training.model_path(finalist))
    record = copy.deepcopy({"asked": training.asked(finalist), "finished": finished, "model_blake2b": digest})
    write_json(path, record)
    assert training.finished(finalist) == finished
    edit(record)
    write_json(path, record)
    before = path.read_bytes()
    with pytest.raises(UserError, match=rf"trial_0003\.json was written by another version .*\({difference}\)"):
        training.finished(finalist)
    assert path.read_bytes() == before
