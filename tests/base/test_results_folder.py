"""Result files: whole or not at all, plain JSON, nothing of an earlier run lost."""

import csv
import json
import pickle

import numpy as np
import optuna
import pytest
import torch
from optuna.trial import TrialState

from composite_nas.base.errors import DamagedFile, UserError
from composite_nas.base.files import read_json, write_bytes, write_json
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.torch_files import load_torch_file, torch_bytes
from composite_nas.data.dataset import val_subset_indices
from composite_nas.data.pictures import Canvas, ValueRange
from composite_nas.detection.model_file import load_model, save_model
from composite_nas.detection.network import Detector
from composite_nas.run import progress
from composite_nas.run.progress import TrialsTable
from composite_nas.search.trials import trial_row


def test_json_has_a_schema_version_and_no_nan(tmp_path):
    path = tmp_path / "a.json"
    numbers = [np.float32(1.5), np.int64(2), float("inf")]
    write_json(path, {"x": float("nan"), "y": numbers, "z": {"p": tmp_path, "ю": None}})
    text = path.read_text(encoding="utf-8")
    assert "NaN" not in text
    expected = {"schema_version": 1, "x": None, "y": [1.5, 2, None], "z": {"p": str(tmp_path), "ю": None}}
    assert json.loads(text) == expected
    assert read_json(path)["y"][1] == 2


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", "[" * 100_000, "\x00"])
def test_damaged_json_reads_as_none(tmp_path, content):
    (tmp_path / "a.json").write_text(content)
    assert read_json(tmp_path / "a.json") is None


def test_json_of_another_version_is_refused(tmp_path):
    (tmp_path / "a.json").write_text('{"schema_version": 7}')
    with pytest.raises(UserError, match=r"a\.json was written by another version .*\(schema 7, here 1\)"):
        read_json(tmp_path / "a.json")


def test_flipped_bits_of_a_torch_file_are_noticed_or_harmless(tmp_path):
    path, content = tmp_path / "a.pt", {"weights": torch.arange(40.0), "text": "x" * 40}
    good = torch_bytes(content)
    for position in range(0, 8 * len(good), 61):
        flipped = bytearray(good)
        flipped[position // 8] ^= 1 << (position % 8)
        path.write_bytes(flipped)
        try:
            found = load_torch_file(path)
        except DamagedFile:
            continue
        assert found["text"] == content["text"]
        assert torch.equal(found["weights"], content["weights"])


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.bin"
    write_bytes(path, b"old")

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.bin"]


def trial_of(number: int, state: TrialState, **params: float) -> optuna.trial.FrozenTrial:
    known = {"reason": "non_finite", "message": 'loss "nan", said twice'}
    between = dict.fromkeys(params, optuna.distributions.FloatDistribution(0, 1))
    trial = optuna.trial.create_trial(state=state, params=params, distributions=between, user_attrs=known)
    trial.number = number
    return trial


def test_csv_leaves_missing_values_empty_and_makes_rows_that_are_final_once(tmp_path, monkeypatch):
    table, made = TrialsTable(tmp_path / "t.csv"), []
    monkeypatch.setattr(progress, "trial_row", lambda trial: made.append(trial.number) or trial_row(trial))

    def write(*trials):
        made.clear()
        table.write(trials)
        with (tmp_path / "t.csv").open(newline="") as file:
            return list(csv.DictReader(file))

    failed = trial_of(0, TrialState.FAIL, lr=0.1)
    rows = write(failed, trial_of(1, TrialState.RUNNING, lr=0.2))
    assert [(r["trial"], r["state"], r["lr"]) for r in rows] == [("0", "failed", "0.1"), ("1", "running", "0.2")]
    assert made == [0, 1]
    assert rows[0]["reason"] == 'non_finite: loss "nan", said twice'
    ended = trial_of(1, TrialState.FAIL, lr=0.2)
    assert [r["state"] for r in write(failed, ended)] == ["failed", "failed"]
    assert made == [1]
    first, _, third = write(failed, ended, trial_of(2, TrialState.FAIL, lr=0.3, dropout=0.5))
    assert made == [0, 1, 2]  # another column
    assert first["score"] == first["val_loss"] == first["dropout"] == ""
    assert third["dropout"] == "0.5"


def test_validation_subset_is_drawn_once(tmp_path):
    path = tmp_path / "val_subset_idx.npy"
    first = val_subset_indices(path, 100, 10, seed=1)
    assert len(set(first)) == 10
    assert list(first) == sorted(first)
    assert list(first) != list(range(10))
    # Another seed later does not change it: the file fixes the subset.
    assert list(val_subset_indices(path, 100, 10, seed=2)) == list(first)
    for size in (0, 100, 1000):
        assert list(val_subset_indices(tmp_path / f"{size}.npy", 100, size, seed=1)) == list(range(100))


@pytest.mark.parametrize("content", [np.arange(5), np.arange(10) + 95, np.zeros(10, int)])
def test_subset_of_another_run_is_refused(tmp_path, content):
    path = tmp_path / "val_subset_idx.npy"
    np.save(path, content)
    with pytest.raises(UserError, match=r"val_subset_idx\.npy"):
        val_subset_indices(path, 100, 10, seed=1)
    assert np.array_equal(np.load(path), content)


@pytest.mark.parametrize("content", [np.arange(10) * 1.0, np.array([{}] * 10), np.eye(3, dtype=int), b"damaged", b""])
def test_damaged_subset_is_set_aside_and_drawn_again(tmp_path, content, caplog):
    expected = val_subset_indices(tmp_path / "other.npy", 100, 10, seed=1)
    path = tmp_path / "val_subset_idx.npy"
    path.write_bytes(content) if isinstance(content, bytes) else np.save(path, content)
    damaged = path.read_bytes()
    with caplog.at_level("WARNING", logger="composite_nas"):
        assert np.array_equal(val_subset_indices(path, 100, 10, seed=1), expected)
    (kept,) = tmp_path.glob("val_subset_idx.npy.damaged_*")
    assert kept.read_bytes() == damaged
    assert str(path) in caplog.text


def test_setting_aside_full_trainings_moves_their_curves_and_setting_all_aside_everything_but_the_cache(tmp_path):
    results = ResultsFolder(tmp_path)
    results.create()
    (tmp_path / "cache").mkdir()
    results.synthesis_results.write_text("{}")
    (results.models / "trial_0001.pt").write_bytes(b"x")
    for name in ("trial_0001", "final_trial_0001"):
        (results.tensorboard / name).mkdir(parents=True)
        (results.tensorboard / name / "events").write_text(name)
    finals = results.set_finals_aside()
    assert (finals / "tensorboard/final_trial_0001/events").read_text() == "final_trial_0001"
    assert [p.name for p in results.tensorboard.iterdir()] == ["trial_0001"]
    (results.models / "trial_0001.pt").write_bytes(b"y")
    moved = results.set_aside()
    assert (moved / "models/trial_0001.pt").read_bytes() == b"y"
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["cache", "models", moved.name, finals.name])
    assert not list(results.models.iterdir())
    assert results.set_aside() is None


def test_model_round_trip(tmp_path, tiny_config):
    torch.manual_seed(0)
    model = Detector(tiny_config)
    model(torch.rand(2, 3, 64, 64))  # move the batch norm statistics
    save_model(tmp_path / "m.pt", model, tuple("abcdefghij"), Canvas(64, 64))
    trained = load_model(tmp_path / "m.pt")
    assert trained.class_names == tuple("abcdefghij")
    assert (trained.image_size, trained.canvas) == (64, (64, 64))
    assert trained.model.config == tiny_config
    images = torch.rand(1, 3, 64, 64)
    assert torch.equal(trained.model(images).logits, model.eval()(images).logits)


def test_model_file_of_a_rectangle_and_of_versions_before_it(tmp_path, tiny_config):
    path = tmp_path / "m.pt"
    save_model(path, Detector(tiny_config), tuple("abcdefghij"), Canvas(96, 160))
    trained = load_model(path)
    assert (trained.image_size, trained.canvas) == (160, (96, 160))
    content = torch.load(path, weights_only=True)
    del content["canvas"]
    torch.save(content, path)
    assert load_model(path).canvas == Canvas(160, 160)


def test_model_file_of_a_value_range_and_the_format_that_versions_without_it_refuse(tmp_path, tiny_config):
    path = tmp_path / "m.pt"
    for value_range, version in ((None, 1), (ValueRange(285.5, 320.25), 2)):
        save_model(path, Detector(tiny_config), ("a",) * 10, Canvas(96, 160), {}, value_range)
        content = torch.load(path, weights_only=True)
        assert (content["format_version"], "value_range" in content) == (version, version == 2)
        trained = load_model(path)
        assert (trained.canvas, trained.value_range) == ((96, 160), value_range)


class Hostile:
    def __reduce__(self):
        import os

        return os.system, ("echo ran > hostile_code_ran",)


def test_damaged_and_hostile_model_files_are_named_and_not_run(tmp_path, tiny_config, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "m.pt"
    save_model(path, Detector(tiny_config), tuple("abcdefghij"), Canvas(64, 64))
    good = path.read_bytes()
    other = torch.load(path, weights_only=True) | {"format_version": 99}
    half, pickled = good[: len(good) // 2], pickle.dumps(Hostile())
    for content in (b"", b"text", half, pickled, other, {"state_dict": {}}, Hostile()):
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            torch.save(content, path)
        with pytest.raises(UserError, match=r"m\.pt"):
            load_model(path)
    assert not (tmp_path / "hostile_code_ran").exists()
    with pytest.raises(UserError, match="does not exist"):
        load_model(tmp_path / "none.pt")
