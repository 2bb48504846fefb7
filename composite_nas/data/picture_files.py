"""Open a picture file, or say in plain words why that cannot be done."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from pathlib import Path
from typing import cast

from PIL import Image, UnidentifiedImageError

# Pillow's own limit of 89 million pixels guards servers against strangers' files. An orthomosaic of one's own has
# hundreds of millions; at this limit, its pixels in RGB take 4 GB.
MAX_PIXELS = 1_000_000_000
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
# What Pillow raises for damaged, truncated or absurd files.
IMAGE_ERRORS = (OSError, ValueError, SyntaxError, EOFError, zlib.error, struct.error, Image.DecompressionBombError)

# Why pictures are dropped: what they are, and what helps.
UNREADABLE = "unreadable images dropped"
EMPTY = "empty image files dropped (copy them again)"
LINK = "links to image files that are not there dropped (copy these files; with git-annex run: git annex get)"
LFS = "Git LFS pointers instead of pictures dropped (run: git lfs pull)"
ANNEX = "git-annex pointers instead of pictures dropped (run: git annex get)"
WEB_PAGE = "web pages instead of pictures dropped (download the pictures again)"
HEIC = "HEIC pictures dropped (run: pip install pillow-heif)"
AVIF = "AVIF pictures dropped (run: pip install -U pillow)"
BANDS = "pictures of {} bands dropped (three colours or grey are read: export these bands)"
TOO_LARGE = f"pictures of more than {MAX_PIXELS // 10**6} million pixels dropped (cut them into smaller ones)"
FLOAT = "pictures of float or 32-bit values dropped (the training pictures have 8 bits: scale these in the same way)"
DEEP_COLOUR = "pictures of 16-bit colour dropped (8 bits a band or 16-bit grey are read: export one of these)"
WIDE_VALUES = (
    "pictures of float colour, 32-bit colour or 64-bit values dropped (export float32 or 16-bit grey, or 8 bits a band)"
)
# Every reason starts with one of these, and nothing else does: reason.startswith(PICTURE_DROPPED).
PICTURE_DROPPED = (
    UNREADABLE, EMPTY, LINK, LFS, ANNEX, WEB_PAGE, HEIC, AVIF, BANDS.partition("{")[0], TOO_LARGE, FLOAT,
    DEEP_COLOUR, WIDE_VALUES,
)  # fmt: skip

_OTHER_CONTENT = (
    (b"version https://git-lfs.github.com/spec/", LFS), (b"/annex/objects/", ANNEX), (b"<!doctype html", WEB_PAGE),
    (b"<html", WEB_PAGE),
)  # fmt: skip
_BLANKS = b"\xef\xbb\xbf \t\r\n"  # with a byte order mark
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_JPEG_HEAD, _APP1 = 2048, 0xE1
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_BITS_TAG, _ORIENTATION_TAG, _BANDS_TAG, _PLANES_TAG, _NUMBER_KIND_TAG = 258, 274, 277, 284, 339
_ONE_BY_ONE, _FLOAT = 2, 3  # what the last two say of a band after the other, and of float
# Pillow keeps the upper 8 of 16 bits of a colour. Cameras of 12 or 14 bits leave it less than this, of 255.
_LEAST_WHITE = 64


class Refused(ValueError):
    """A sound file of a kind that is not read; says one of the reasons above."""


def open_picture(path: Path | str) -> Image.Image:
    """As ``Image.open``, HEIC files too where pillow-heif is installed.

    Raises one of IMAGE_ERRORS: for a damaged file, one of more than MAX_PIXELS or of more than four bands, or one that
    is not read at all.
    """
    try:
        image = Image.open(path)
    except UnidentifiedImageError:
        if not (_is_heic(_first_bytes(path)) and can_read_heic()):
            raise
        image = Image.open(path)
    if image.width * image.height > MAX_PIXELS:
        image.close()
        raise Refused(TOO_LARGE)
    tags = getattr(image, "tag_v2", {})
    if (bands := tags.get(_BANDS_TAG, 1)) > 4:  # of up to six Pillow takes the first three, whatever they are
        image.close()
        raise Refused(BANDS.format(bands))
    # Pillow 13 maps the pixels of TIFFs that lie on their side into memory with width and height swapped, but not if
    # it knows no file name.
    if tags.get(_ORIENTATION_TAG) in (5, 6, 7, 8):
        image.filename = ""
    return image


def has_deep_colours(image: Image.Image) -> bool:
    """Whether an opened file is a TIFF or PNG of 16 bits a band, of which Pillow keeps the upper 8."""
    if image.mode not in ("RGB", "RGBA", "CMYK"):
        return False
    if image.format == "PNG":  # byte 24 has the bits; grey with alpha is RGBA for Pillow
        return _first_bytes(getattr(image, "filename", ""))[24:25] == b"\x10"
    return max(getattr(image, "tag_v2", {}).get(_BITS_TAG, (8,))) > 8


def load_pixels(image: Image.Image) -> None:
    """Decode an opened picture.

    Raises one of IMAGE_ERRORS: for a damaged file, or one of 16-bit colours that use less than a quarter of their range
    and would be nearly black.
    """
    if not has_deep_colours(image):
        image.load()
        return
    # Uncompressed bands one after the other, Pillow takes for bands of 8 bits.
    is_raw = any(tile[0] == "raw" for tile in getattr(image, "tile", ()))
    if is_raw and getattr(image, "tag_v2", {}).get(_PLANES_TAG) == _ONE_BY_ONE:
        raise Refused(DEEP_COLOUR)
    image.load()
    ends = cast("tuple[tuple[int, int], ...]", image.getextrema())
    if max(high for band, (_, high) in zip(image.getbands(), ends, strict=True) if band != "A") < _LEAST_WHITE:
        raise Refused(DEEP_COLOUR)


def jpeg_size(path: Path | str) -> tuple[int, int] | None:
    """(width, height) of a JPEG that no EXIF data turn, from its first bytes; None for any other file.

    Pillow takes four times as long for a header, as it reads the tables in it, too. A dataset has thousands.
    """
    try:
        with open(path, "rb", buffering=0) as file:
            head = file.read(_JPEG_HEAD)
    except OSError:
        return None
    at = 2
    while head[:2] == b"\xff\xd8" and at + 10 < len(head) and head[at] == 0xFF:
        marker, length = head[at + 1], int.from_bytes(head[at + 2 : at + 4], "big")
        if marker == _APP1:  # EXIF or XMP
            return None
        if marker in _FRAMES:
            precision, height, width = struct.unpack_from(">BHH", head, at + 4)
            return (width, height) if precision == 8 and width and height else None
        at += 2 + length
    return None


def why_unreadable(path: Path, error: Exception) -> str:
    """What the findings say of a picture that raised ``error``, one of IMAGE_ERRORS; starts like PICTURE_DROPPED."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, Image.DecompressionBombError):
        return TOO_LARGE
    if path.is_symlink() and not path.exists():
        return LINK
    head = _first_bytes(path)
    if not head:
        return EMPTY if path.is_file() and not path.stat().st_size else UNREADABLE
    for start, reason in _OTHER_CONTENT:
        if head.lower().lstrip(_BLANKS).startswith(start):
            return reason
    if _is_heic(head) and not can_read_heic():
        return HEIC
    if b"avif" in head[:32] and ".avif" not in Image.registered_extensions():
        return AVIF
    bands, bits, is_float = _pixels_of_tiff(path)
    unknown = isinstance(error, UnidentifiedImageError)
    if unknown and bands <= 4 and (bits > 32 or (bands > 2 and (is_float or bits > 16))):
        return WIDE_VALUES
    # Pillow knows files of two or four bands, too, though not in every order of them.
    if bands > 4 or (bands in (2, 4) and unknown):
        return BANDS.format(bands)
    return UNREADABLE


def told_of(path: Path, error: Exception) -> str:
    """The same about a single picture, to follow its name: "is ...", "cannot ..."."""
    if isinstance(error, PermissionError):
        return f"cannot be opened ({error.strerror}); allow it"
    reason = why_unreadable(path, error)
    if reason == UNREADABLE:
        return f"is damaged or no picture ({' '.join(str(error).split())[:150] or type(error).__name__}); replace it"
    return f"is not read: {reason.replace(' dropped', '', 1)}"


def _first_bytes(path: Path | str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(64)
    except OSError:
        return b""


def _is_heic(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS and b"avif" not in head[:32]


@cache
def can_read_heic() -> bool:
    """Makes Pillow read HEIC files, if pillow-heif is there."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener()
    return True


def _pixels_of_tiff(path: Path) -> tuple[int, int, bool]:
    """From the header: values of a pixel, bits of each, whether they are float; zeros for a file that is no TIFF."""
    from PIL import TiffImagePlugin  # takes a moment, and few need it

    try:
        with path.open("rb") as file:
            header = file.read(8)
            if header[2:3] == b"+":  # BigTIFF
                header += file.read(8)
            tags = TiffImagePlugin.ImageFileDirectory_v2(header)
            file.seek(tags.next)
            tags.load(file)
            is_float = _FLOAT in tags.get(_NUMBER_KIND_TAG, ())
            return int(tags.get(_BANDS_TAG, 1)), max(tags.get(_BITS_TAG, (1,))), is_float
    except (*IMAGE_ERRORS, TypeError, KeyError, IndexError, OverflowError):
        return 0, 0, False
