"""``python -m composite_nas VERB``: what is said before a verb does anything."""

import importlib
import sys

import pytest

from composite_nas.__main__ import VERBS, main
from composite_nas.base.errors import INTERRUPTED_EXIT_CODE, USER_ERROR_EXIT_CODE


@pytest.mark.parametrize("verb", VERBS)
def test_ctrl_c_while_a_verb_is_imported_is_a_sentence(verb, monkeypatch, capsys):
    def interrupted(name):
        raise KeyboardInterrupt

    monkeypatch.setattr(importlib, "import_module", interrupted)
    monkeypatch.setattr(sys, "argv", ["composite-nas", verb])
    assert main() == INTERRUPTED_EXIT_CODE
    assert capsys.readouterr().err == "Interrupted.\n"


@pytest.mark.parametrize(("verb", "said"), [
    ("serch", "self-test, perhaps search: composite-nas VERB\n"), ("xyz", "self-test: composite-nas VERB\n"),
])  # fmt: skip
def test_a_verb_that_is_not_there(verb, said, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["composite-nas", verb])
    assert main() == USER_ERROR_EXIT_CODE
    assert capsys.readouterr().err.endswith(said)
