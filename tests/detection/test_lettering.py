"""Names in any script: in a font that has their letters, else the number of the class."""

import matplotlib.font_manager
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from composite_nas.detection import lettering
from composite_nas.detection.lettering import class_label, drawable, families, font_file


@pytest.fixture
def shipped_fonts_only(monkeypatch):
    """As on a machine without fonts of its own."""
    manager = matplotlib.font_manager.fontManager
    shipped = [entry for entry in manager.ttflist if "mpl-data" in str(entry.fname)]
    monkeypatch.setattr(manager, "ttflist", shipped)
    font_file.cache_clear()
    yield
    font_file.cache_clear()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("car", "car"),
        ("легковик", "легковик"),
        ("person Société Générale", "person Société Générale"),
        ("И\u0306од", "Йод"),  # as macOS writes it: letter and accent apart
        ("汽車", "class_3"),
        ("camión 🚚", "camión class_3"),
        ("汽車 大 bus", "bus class_3"),
        ("ڕوبەڕوو", "class_3"),  # a font has the letters, but they must be joined, from right to left
        ("हाथी", "class_3"),
        ("\udcff", "\\xff"),
    ],
)
def test_what_has_no_letters_becomes_the_number(shipped_fonts_only, name, shown):
    assert class_label(name, 3) == shown


def test_a_font_of_this_machine_is_taken(shipped_fonts_only, monkeypatch):
    """Here one that only pretends to have the letters."""
    monkeypatch.setattr(lettering, "_families", ["DejaVu Sans"])
    has = lettering._letters.__wrapped__  # noqa: SLF001
    more = frozenset(map(ord, "汽車"))
    monkeypatch.setattr(lettering, "_letters", lambda file: has(file) | more if "Serif" in file else has(file))
    assert drawable("汽車", "class_3") == "汽車"
    assert font_file("汽車 0.50").endswith("DejaVuSerif.ttf")
    assert families() == ["DejaVu Sans", "DejaVu Serif"]


def test_drawn_letters_are_those_of_the_font():
    """Pillow's own font has no Cyrillic: all letters would be the same box."""

    def drawn(text: str, font) -> np.ndarray:
        picture = Image.new("L", (40, 30))
        ImageDraw.Draw(picture).text((5, 2), text, fill=255, font=font)
        return np.asarray(picture)

    own = ImageFont.load_default(20)
    assert (drawn("Ж", own) == drawn("Я", own)).all()
    ours = lettering.lettering("Ж", 20)
    assert (drawn("Ж", ours) != drawn("Я", ours)).any()
    assert lettering.lettering("car 0.53", 11.0) is lettering.lettering("bus 0.97", 11.0)
