"""One schedule: rates, places and looks by hand; a trial is the first part of its own full training, bit for bit."""

from dataclasses import replace

import pytest

from composite_nas.training.batches import EpochPart
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import Look, Stage, Timetable, epochs_after_trial, whole_epochs
from tests.training.test_state import plain, same_weights

# Of a training of 10 steps an epoch.
PICTURES = range(40)
CONFIG = TrainConfig(10, 4, flat_share=0.5, warmup_share=0.2, final_lr_share=0.1, plain_share=0.2)
WITH_TRIAL = replace(CONFIG, trial_epochs=2)


def stage(epochs, pictures=PICTURES) -> Stage:
    return whole_epochs(pictures, range(10), epochs, 4)


def test_rates_by_hand():
    timetable = Timetable(replace(CONFIG, warmup_share=0.05), [stage(range(1, 11))])
    assert timetable.total == 100
    assert [timetable.rate(step) for step in (0, 4, 5, 49)] == pytest.approx([1 / 5, 1, 1, 1])
    assert timetable.rate(75) == pytest.approx(0.1 + 0.9 * 0.5)
    assert timetable.rate(99) == pytest.approx(0.1, abs=1e-2)


def test_a_trial_learns_alike_whatever_may_follow():
    alone = Timetable(WITH_TRIAL, [stage(range(1, 3))])
    for epochs in (3, 4, 30):
        longer = Timetable(replace(WITH_TRIAL, epochs=epochs), [stage(range(1, 3)), stage(range(3, epochs + 1))])
        assert [longer.rate(s) for s in range(20)] == [alone.rate(s) for s in range(20)]
        assert [longer.part(s, s + 9) for s in range(19)] == [alone.part(s, s + 9) for s in range(19)]
        assert longer.looks()[:2] == alone.looks()
    assert alone.rate(3) == 1  # a fifth of the trial is warm-up
    assert longer.rate(149) == 1 > longer.rate(151)


@pytest.mark.parametrize(
    ("images", "epochs", "numbers"),
    [(520, 30, range(3, 31)), (6471, 30, range(1, 31)), (3000, 30, range(2, 31)), (520, 2, range(2, 3))],
)
def test_full_training_leaves_out_what_the_trial_has_seen(images, epochs, numbers):
    """Two epochs of at most 2000 pictures: all of 520 twice; 4000 of 6471 or 3000."""
    assert epochs_after_trial(epochs, images, 2, min(2000, images)) == numbers


def test_looks_by_hand():
    timetable = Timetable(replace(WITH_TRIAL, map_every=4), [stage(range(1, 3)), stage(range(3, 6), range(80))])
    assert timetable.looks() == [
        Look(1, 0, 10), Look(2, 10, 20), Look(3, 20, 40, with_map=False), Look(4, 40, 60), Look(5, 60, 80),
    ]  # fmt: skip


def test_parts_end_with_epochs_stages_and_mosaics():
    timetable = Timetable(replace(CONFIG, plain_share=0.55), [stage(range(1, 3)), Stage(PICTURES, range(10), 7, 13)])
    found, step = [], 0
    while step < timetable.total:
        found.append(timetable.part(step, timetable.total))
        step += len(found[-1].steps)
    assert found == [
        EpochPart(0, 1, range(10)), EpochPart(0, 2, range(5)), EpochPart(0, 2, range(5, 10), with_mosaic=False),
        EpochPart(1, 7, range(10), with_mosaic=False), EpochPart(1, 8, range(3), with_mosaic=False),
    ]  # fmt: skip


@pytest.fixture
def trial(tiny_config, tiny_caches, cpu):
    """``trial(state_path)`` and ``trial(state_path, epochs)`` that goes on to full training, on other pictures."""
    config = replace(WITH_TRIAL, lr=5e-3, seed=3)
    train, val = tiny_caches
    few = replace(train, images=train.images[:16], targets=train.targets[:16])

    def make(path, epochs=None):
        often = max(1, (epochs or 10) // 3)  # as in a search, it follows from the epochs
        train_config = replace(config, epochs=epochs or 10, map_every=often)
        candidate = Candidate(replace(tiny_config, dropout=0.2), train_config)
        stages = [whole_epochs(few, val, range(1, 3), 4)]
        if epochs is not None:
            stages.append(whole_epochs(train, val, epochs_after_trial(epochs, 24, 2, 16), 4))
        return Training(candidate, stages, cpu, path)

    return make


def finish(training: Training) -> Training:
    for _ in training:
        training.save()
    return training


@pytest.mark.parametrize("epochs", [3, 4])
def test_who_is_promoted_goes_on_as_if_the_trial_had_never_ended(trial, tmp_path, epochs):
    """Also when another number of epochs had been planned."""
    path = tmp_path / "state.pt"
    judged = finish(trial(path))
    promoted, whole = finish(trial(path, epochs)), finish(trial(None, epochs))
    assert [r.epoch for r in promoted.history] == [1, 2, *range(2, epochs + 1)]
    assert plain(promoted.history) == plain(whole.history)
    assert plain(promoted.history[:2]) == plain(judged.history)
    assert same_weights(promoted.model, whole.model)
    assert promoted.steps_done == promoted.total_steps == whole.total_steps == 8 + 6 * (epochs - 1)


def test_a_trial_whose_epochs_are_all_read_back_can_be_shown(trial, tmp_path):
    """Killed after its state was kept, before its metrics were."""
    path = tmp_path / "state.pt"
    finish(trial(path))
    again = finish(trial(path))
    assert [r.epoch for r in again.history] == [1, 2]
    assert again.evaluation.known_accuracy.map50_95 >= 0


def test_a_trial_of_another_recipe_does_not_go_on(trial, tmp_path, caplog):
    path = tmp_path / "state.pt"
    finish(trial(path))
    other = trial(None, 4)
    candidate = other.candidate._replace(train=replace(other.config, flat_share=0.4))
    assert Training(candidate, other.stages, other.device, path).history == []


def test_looks_inside_epochs_change_nothing_but_what_is_recorded(tiny_config, tiny_caches, cpu):
    candidate = Candidate(replace(tiny_config, dropout=0.2), replace(CONFIG, epochs=3, seed=3))
    stages = [whole_epochs(*tiny_caches, range(1, 4), 4)]
    ends = [Look(1, 0, 6), Look(2, 6, 12), Look(3, 12, 18)]
    whole = finish(Training(candidate, stages, cpu, looks=ends))
    more = finish(Training(candidate, stages, cpu, looks=[Look(9, 0, 4), *ends[:2], Look(9, 8, 13), ends[2]]))
    assert plain(r for r in more.history if r.epoch < 9) == plain(whole.history)
    assert same_weights(more.model, whole.model)
    first, second = (r for r in more.history if r.epoch == 9)
    assert first.val_loss not in [r.val_loss for r in whole.history]
    assert second.train_loss != first.train_loss
