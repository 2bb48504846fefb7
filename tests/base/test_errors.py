"""What is said and written where the console or the locale has no letters for it."""

import io
import json
import sys

import pytest

from composite_nas.base.errors import UserError, exit_code_of, readable
from composite_nas.base.files import write_json, write_text
from composite_nas.base.tables import print_table

# As a locale without letters beyond ASCII gives the name of a folder, and a file name of bytes that are no UTF-8.
UNDECODED = "дані".encode().decode("ascii", "surrogateescape")
NOT_UTF8 = b"\xff".decode("ascii", "surrogateescape")


@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "cp866"])
def test_a_console_without_letters_shows_codes(encoding, monkeypatch):
    console = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="strict")
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, console)

    def body():
        print("汽車")
        print_table([{"class": "汽車"}, {"class": "bus"}], {"class": ""})
        raise UserError(f"{UNDECODED}/汽車: give another")

    assert exit_code_of(body) == 2
    monkeypatch.undo()
    lines, car = console.buffer.getvalue().decode(encoding).splitlines(), "\\u6c7d\\u8eca"
    data = {"ascii": "\\u0434\\u0430\\u043d\\u0456", "cp1251": "дані", "cp866": "дан\\u0456"}[encoding]
    assert lines == [car, "class", "-" * 12, car, "bus", f"Error: {data}/{car}: give another"]
    assert console.errors == "strict"  # as it was


def test_a_locale_without_letters_for_a_file(monkeypatch, capsys):
    def body():
        "дані/a.jpg".encode("ascii")

    with pytest.raises(UnicodeEncodeError):  # nothing that a person could mend
        exit_code_of(body)
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    assert exit_code_of(body) == 2
    sentence = "Error: the locale has no letters for дані/a.jpg: set PYTHONUTF8=1, then try again\n"
    assert capsys.readouterr().err == sentence


def test_files_are_utf8_whatever_the_locale(tmp_path):
    assert readable(f"{UNDECODED} {NOT_UTF8} дані") == "дані \\xff дані"
    assert readable("\ud83d") == "\\ud83d"
    write_text(tmp_path / "card.md", f"`{UNDECODED}`\n")
    assert (tmp_path / "card.md").read_text(encoding="utf-8") == "`дані`\n"
    write_json(tmp_path / "a.json", {"data": UNDECODED})
    assert json.loads((tmp_path / "a.json").read_bytes())["data"] == "дані"
