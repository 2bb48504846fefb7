"""The tour of docs/tour.py runs, is short, and its terms are those of the score it prints."""

from pathlib import Path

import pytest

TOUR = Path(__file__).parents[2] / "docs" / "tour.py"


def test_the_tour(run_script, capsys):
    assert run_script(TOUR) == 0
    printed = capsys.readouterr().out
    lines = printed.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("signal ")) + 1
    last = next(i for i, line in enumerate(lines) if line.startswith("score, lower is better"))
    terms = [float(line.split()[-1]) for line in lines[first:last]]
    assert terms
    assert float(lines[last].split()[-1]) == pytest.approx(sum(terms), abs=0.01)
    assert [line for line in lines if line.startswith("epoch ")][1].startswith("epoch 2: training loss")
    assert len(TOUR.read_text(encoding="utf-8").splitlines()) <= 120
