"""Tables come back from a log alone, exactly."""

import pytest

from composite_nas.console import start_logging, stop_logging
from composite_nas.errors import UserError
from composite_nas.table_log import log_row, read_rows

KEYS = {"a.csv": ("trial",)}


def test_rows_survive_the_log_and_the_last_one_counts(tmp_path, capsys):
    log = tmp_path / "synthesis.log"
    start_logging(log)
    log_row("a.csv", {"trial": 1, "score": None, "name": "ü, \"x\""})
    log_row("a.csv", {"trial": 0, "score": float("nan"), "loss": 0.1 + 0.2})
    log_row("a.csv", {"trial": 1, "score": -0.5, "name": "row of a.csv {}"})
    log_row("other.csv", {"trial": 7})
    stop_logging()
    assert capsys.readouterr().out == ""
    with log.open("a", encoding="utf-8") as file:
        file.write('2026-01-01 row of a.csv {"trial": 9, "scor\nrow of a.csv {"no": 1}\n')
    assert read_rows(log, KEYS) == {
        "a.csv": [{"trial": 0, "score": None, "loss": 0.1 + 0.2},
                  {"trial": 1, "score": -0.5, "name": "row of a.csv {}"}]
    }  # fmt: skip


def test_a_missing_log_is_one_sentence(tmp_path):
    with pytest.raises(UserError, match=r"none\.log cannot be read"):
        read_rows(tmp_path / "none.log", KEYS)
