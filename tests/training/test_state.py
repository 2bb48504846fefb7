"""A training that was cut off and goes on equals one that was not, bit for bit; a useless state is left out."""

import json
from dataclasses import replace

import pytest
import torch

from composite_nas.base.errors import StopRequested, UserError
from composite_nas.training.augmentation import Augmentation
from composite_nas.training.recipe import TrainConfig
from composite_nas.training.state import TrainingState
from tests.support.training import begun, trained

CONFIG = TrainConfig(3, 4, lr=5e-3, ema_decay=0.99, augmentation=Augmentation(mosaic=0.5), plain_share=1 / 3, seed=3)


def plain(history):
    return [replace(r, seconds=0, peak_memory_mb=0).to_dict() for r in history]


def same_weights(a, b) -> bool:
    return all(torch.equal(x, y) for x, y in zip(a.state_dict().values(), b.state_dict().values(), strict=True))


def cut_off_after(epochs, step, detector, config, *others, state_path):
    """Train until ``step`` more batches after so many epochs, then stop."""
    training, batches = begun(detector, config, *others, state_path), 0

    def before_batch():
        nonlocal batches
        batches += len(training.history) == epochs
        if batches > step:
            raise StopRequested

    def go_on():
        for _ in training.epochs(before_batch):
            training.save()

    with pytest.raises(StopRequested):
        go_on()


@pytest.mark.parametrize(("optimizer", "ema"), [("adamw", 0.99), ("sgd", 0.0)])
def test_cut_off_twice_equals_uninterrupted(tiny_config, tiny_caches, cpu, tmp_path, optimizer, ema):
    config = replace(CONFIG, optimizer=optimizer, ema_decay=ema)
    arguments = (replace(tiny_config, dropout=0.2), config, *tiny_caches, cpu)
    whole = trained(*arguments)
    path = tmp_path / "state.pt"
    cut_off_after(1, 3, *arguments, state_path=path)
    torch.manual_seed(99)  # another process has another generator
    cut_off_after(2, 1, *arguments, state_path=path)
    torch.manual_seed(98)
    resumed = trained(*arguments, state_path=path)
    assert plain(resumed.history) == plain(whole.history)
    assert same_weights(resumed.model, whole.model)
    assert resumed.evaluation.losses == whole.evaluation.losses


@pytest.mark.parametrize("content", ["another training", "torn", "flipped", "empty"])
def test_a_useless_state_starts_anew_and_is_replaced(tiny_config, tiny_caches, cpu, tmp_path, content):
    path = tmp_path / "state.pt"
    config = replace(CONFIG, epochs=2)
    trained(tiny_config, replace(config, seed=4) if content == "another training" else config, *tiny_caches, cpu, path)
    state = bytearray(path.read_bytes())
    if content == "flipped":
        for position in range(len(state) // 4, len(state) // 2, 100):  # some of it is padding
            state[position] ^= 16
    path.write_bytes({"torn": state[:-2000], "empty": b""}.get(content, state))
    expected = trained(tiny_config, config, *tiny_caches, cpu).history
    assert plain(trained(tiny_config, config, *tiny_caches, cpu, state_path=path).history) == plain(expected)
    assert path.stat().st_size > 10_000
    others = [p.name for p in tmp_path.iterdir() if p.name != "state.pt"]
    assert len(others) == (content != "another training")
    assert all(name.startswith("state.pt.damaged_") for name in others)


def test_a_resumed_training_keeps_each_state_once(tiny_config, tiny_caches, cpu, tmp_path, monkeypatch):
    arguments = (tiny_config, CONFIG, *tiny_caches, cpu, tmp_path / "state.pt")
    written = []
    keep = TrainingState.save

    def count_and_keep(self, history, what):
        written.append(len(history))
        keep(self, history, what)

    monkeypatch.setattr(TrainingState, "save", count_and_keep)
    training = begun(*arguments)
    for epoch in training:
        training.save()
        training.save()
        if epoch.record.epoch == 2:
            break
    again = begun(*arguments)
    for _ in again:
        again.save()
    assert written == [1, 2, 3]  # none of those that were read back


def test_what_is_drawn_between_two_epochs_changes_nothing(tiny_config, tiny_caches, cpu):
    arguments = replace(tiny_config, dropout=0.2), CONFIG, *tiny_caches, cpu
    quiet, disturbed = (begun(*arguments) for _ in range(2))
    for one, other in zip(quiet, disturbed, strict=True):
        torch.rand(7)
        assert plain([one.record]) == plain([other.record])


def test_a_training_that_was_cut_off_in_an_epoch_says_so(tiny_config, tiny_caches, cpu):
    training = begun(tiny_config, CONFIG, *tiny_caches, cpu)
    with pytest.raises(StopRequested):
        next(training.epochs(lambda: stop(training.steps_done == 2)))
    for go_on in (training.save, lambda: next(iter(training))):
        with pytest.raises(RuntimeError, match="was cut off"):
            go_on()


def stop(now: bool) -> None:
    if now:
        raise StopRequested


def without_precision(state: dict) -> dict:
    history = [{k: v for k, v in record.items() if k != "precision"} for record in json.loads(state["history"])]
    return state | {"history": json.dumps(history)}


@pytest.mark.parametrize(
    ("edit", "difference"),
    [(lambda state: state | {"version": 3}, "state 3, here 5"), (without_precision, "epochs without 'precision'")],
)
def test_a_state_of_another_version_is_refused_and_left(tiny_config, tiny_caches, cpu, tmp_path, edit, difference):
    path = tmp_path / "state.pt"
    arguments = (tiny_config, replace(CONFIG, epochs=2), *tiny_caches, cpu)
    trained(*arguments, state_path=path)
    torch.save(edit(torch.load(path, weights_only=True)), path)
    before = path.read_bytes()
    with pytest.raises(UserError, match=rf"state\.pt was written by another version .*\({difference}\)"):
        trained(*arguments, state_path=path)
    assert [p.name for p in tmp_path.iterdir()] == ["state.pt"]
    assert path.read_bytes() == before
