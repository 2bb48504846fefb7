"""Data sets drawn by chance are read as they are meant, and nothing is lost without a word.

benchmarks/strange_datasets.py does the same with a thousand.
"""

import pytest

from tests.support.strange_datasets import draw, problem_of


@pytest.mark.parametrize("seed", range(60))
def test_nothing_is_lost(tmp_path, seed):
    drawn = draw(tmp_path, seed)
    problem = problem_of(drawn, tmp_path / "unpacked")
    assert not problem, f"{drawn.described}: {problem}"
