"""Who enters and who goes on, by hand."""

import math
from types import SimpleNamespace

import pytest

from composite_nas.search.tournament import CONTROL, PROMOTED, Standing, Tournament, draw, rung_epochs

RANKED = [SimpleNamespace(number=10 + i, value=float(i)) for i in range(20)]


def tournament(ranked=RANKED, n_promoted=4, n_controls=2, top_k=2, epochs=(10, 30), seed=1) -> Tournament:
    return Tournament(ranked, n_promoted, n_controls, top_k, epochs, seed)


def numbers(entrants) -> list[int]:
    return [e.trial.number for e in entrants]


def reached(maps: dict[int, float], epoch=10, **failed) -> dict[int, Standing]:
    return {number: Standing({epoch: value}, **failed) for number, value in maps.items()}


@pytest.mark.parametrize(
    ("rungs", "first", "last", "expected"),
    [((0.33,), 3, 30, [10, 30]), ((0.33,), 1, 10, [3, 10]), ((0.1, 0.33), 3, 30, [3, 10, 30]), ((), 3, 30, [30]),
     ((0.33,), 2, 2, [2]), ((0.01, 0.02), 1, 30, [1, 30]), ((0.2, 0.21), 1, 30, [6, 30])],
)  # fmt: skip
def test_rungs_are_shares_of_full_training(rungs, first, last, expected):
    assert rung_epochs(rungs, first, last) == expected


def test_the_best_and_random_others_enter():
    entered = tournament().rounds({})[0].entered
    assert numbers(entered[:4]) == [10, 11, 12, 13]
    assert [(e.role, e.score_rank) for e in entered[:4]] == [(PROMOTED, rank) for rank in (1, 2, 3, 4)]
    controls = entered[4:]
    lots = sorted(range(14, 30), key=lambda n: draw(1, n))
    assert numbers(controls) == lots[:2]
    assert [(e.role, e.score_rank) for e in controls] == [(CONTROL, n - 9) for n in lots[:2]]
    assert len({tuple(numbers(tournament(seed=s).rounds({})[0].entered)) for s in range(8)}) > 1
    # Fewer trials than places:
    assert [e.role for e in tournament(RANKED[:3]).rounds({})[0].entered] == [PROMOTED] * 3
    assert [e.role for e in tournament(RANKED[:5]).rounds({})[0].entered] == [PROMOTED] * 4 + [CONTROL]
    assert numbers(tournament(RANKED, n_promoted=1, top_k=3, n_controls=0).rounds({})[0].entered) == [10, 11, 12]


def test_no_trial_that_cannot_enter_now_ever_does():
    """Whatever comes later: states of the others need not be kept."""
    for order in ((3, 1, 4, 15, 9, 2, 6, 5, 8, 7, 0, 11), (15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4)):
        may = set(order[:1])
        for count in range(1, len(order) + 1):
            ranked = sorted((RANKED[i] for i in order[:count]), key=lambda t: t.value)
            now = tournament(ranked).may_enter()
            assert now <= may | {RANKED[order[count - 1]].number} or count == 1
            may = now


def test_the_better_part_by_map_goes_on_whatever_its_score():
    cup = tournament()
    first = cup.rounds({})[0]
    maps = dict(zip(numbers(first.entered), (0.1, 0.2, 0.15, 0.1, 0.3, 0.05), strict=True))
    assert numbers(first.missing({})) == list(maps)
    part = dict(list(maps.items())[:5])
    assert len(cup.rounds(reached(part))) == 1
    assert numbers(cup.rounds(reached(part))[0].missing(reached(part))) == [list(maps)[5]]
    rung, end = cup.rounds(reached(maps))
    winner = first.entered[4].trial.number
    assert (rung.epoch, rung.places, end.epoch, end.places) == (10, 2, 30, 0)
    assert numbers(end.entered) == [winner, 11]
    assert end.entered[0].role == CONTROL
    assert numbers(end.missing(reached(maps))) == [winner, 11]


def test_equal_and_undefined_map_leave_the_order_to_the_score():
    cup = tournament()
    known = numbers(cup.rounds({})[0].entered)
    for value in (0.0, math.nan):
        assert numbers(cup.rounds(reached(dict.fromkeys(known, value)))[1].entered) == [10, 11]


def test_the_next_in_order_moves_up_for_one_that_failed():
    cup = tournament()
    lots = sorted(range(14, 30), key=lambda n: draw(1, n))
    before_rung = {11: Standing(failed_before=10)}
    entered = cup.rounds(before_rung)[0].entered
    assert numbers(entered[:4]) == [10, 12, 13, 14]
    assert numbers(entered[4:]) == [n for n in lots if n != 14][:2]
    known = numbers(cup.rounds({})[0].entered)
    standings = reached(dict(zip(known, (0.3, 0.2, 0.1, 0.05, 0.01, 0.02), strict=True)))
    standings[10] = Standing({10: 0.3}, failed_before=30)
    rung, end = cup.rounds(standings)
    assert numbers(end.entered) == [11, 12]
    assert numbers(rung.entered) == known  # it did enter


def test_places_shrink_in_equal_ratios():
    cup = tournament(n_promoted=13, n_controls=3, top_k=2, epochs=(3, 10, 30))
    assert cup.plan() == [(3, 16), (10, 6), (30, 2)]
    assert tournament(RANKED[:2], epochs=(3, 10, 30)).plan() == [(3, 2), (10, 2), (30, 2)]
    assert tournament(epochs=(30,)).plan() == [(30, 6)]


def test_more_places_go_on_from_what_is_known():
    known = numbers(tournament().rounds({})[0].entered)
    standings = reached(dict(zip(known, (0.3, 0.2, 0.1, 0.05, 0.01, 0.02), strict=True)))
    for number in (10, 11):
        standings[number] = Standing({10: standings[number].maps[10], 30: 0.4})
    assert numbers(tournament(top_k=3).rounds(standings)[1].missing(standings)) == [12]
    wider = tournament(n_promoted=6).rounds(standings)[0]
    assert {14, 15} & set(numbers(wider.missing(standings)))


def test_who_was_trained_to_the_end_may_win_although_newcomers_took_its_place():
    """Three entered, two went on; with four, the newcomer is second at the rung and ends below both."""
    before = tournament(n_promoted=3, n_controls=0)
    standings = reached({10: 0.3, 11: 0.2, 12: 0.1}) | {
        10: Standing({10: 0.3, 30: 0.4}), 11: Standing({10: 0.2, 30: 0.5})
    }  # fmt: skip
    assert numbers(before.rounds(standings)[1].in_order(standings)) == [11, 10]
    after = tournament(n_promoted=4, n_controls=0)
    standings[13] = Standing({10: 0.25, 30: 0.2})
    end = after.rounds(standings)[1]
    assert numbers(end.entered) == [10, 13, 11]
    assert numbers(end.in_order(standings)) == [11, 10, 13]
