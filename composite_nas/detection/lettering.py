"""Names in any script on pictures and charts: in a font that has their letters, else the number of the class.

Fonts are those that matplotlib ships and finds on this machine. ASCII needs none of them and is drawn in Pillow's own.
"""

from __future__ import annotations

import functools
import string
import unicodedata
from collections.abc import Iterator

from PIL import ImageFont

from composite_nas.base.errors import readable

FIRST_FAMILY = "DejaVu Sans"  # matplotlib ships it: Latin, Cyrillic, Greek
REGULAR = (400, "normal", "regular")
# Has a box for everything there is.
LAST_RESORT = "last resort"
# Without these a font is for symbols, whatever else it has.
_ALWAYS = frozenset(map(ord, string.ascii_letters + string.digits))
_families = [FIRST_FAMILY]


def class_label(name: str, number: int) -> str:
    """The name of a class as far as it can be drawn; for words that cannot, its number, as in label files."""
    return drawable(name, f"class_{number}")


def drawable(text: str, instead: str) -> str:
    """The text, or its words that can be drawn and, for all others together, ``instead``."""
    if text.isascii():
        return text
    words = unicodedata.normalize("NFC", readable(text)).split()
    if font_file(" ".join(words)):
        return " ".join(words)
    return " ".join([*(word for word in words if font_file(word)), instead])


def families() -> list[str]:
    """For matplotlib's ``font.family``: the first one, then those that texts have needed so far in this process."""
    return list(_families)


def lettering(text: str, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """A font of Pillow that has all letters of what ``drawable`` returned; size in pixels."""
    return _open(None if text.isascii() else font_file(text), size)


@functools.lru_cache(maxsize=64)
def _open(file: str | None, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.truetype(file, size) if file else ImageFont.load_default(size)


@functools.lru_cache(maxsize=4096)
def font_file(text: str) -> str | None:
    """The first font that has all letters of a text; None without one, or where letters must be joined or turned."""
    if not all(map(_stands_alone, text)):
        return None
    needed = _ALWAYS.union(map(ord, text))
    for family, file in _fonts():
        if needed <= _letters(file):
            if family not in _families:
                _families.append(family)
            return file
    return None


def _stands_alone(letter: str) -> bool:
    """Whether it looks the same beside any other and is read from left to right; accents on Latin ones do."""
    if unicodedata.category(letter)[0] == "M":
        return 0x300 <= ord(letter) < 0x370
    return unicodedata.category(letter)[0] != "C" and unicodedata.bidirectional(letter) not in ("R", "AL", "AN")


@functools.cache
def _letters(file: str) -> frozenset[int]:
    from matplotlib.ft2font import FT2Font

    try:
        font = FT2Font(file)
        return frozenset(font.get_charmap()) if font.scalable else frozenset()
    except (OSError, RuntimeError):  # gone since matplotlib has listed it, or of a kind that it cannot read
        return frozenset()


def _fonts() -> Iterator[tuple[str, str]]:
    """Family and file of regular fonts, one of each family, FIRST_FAMILY first."""
    from matplotlib.font_manager import findfont, fontManager

    yield FIRST_FAMILY, str(findfont(FIRST_FAMILY))
    seen = {FIRST_FAMILY}
    for entry in sorted(fontManager.ttflist, key=lambda entry: (entry.name, str(entry.fname))):
        plain = entry.style == entry.variant == entry.stretch == "normal" and entry.weight in REGULAR
        if plain and entry.name not in seen and LAST_RESORT not in entry.name.lower():
            seen.add(entry.name)
            yield entry.name, str(entry.fname)
