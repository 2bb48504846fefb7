"""What was noticed while a dataset was found and read: every guess, everything dropped, and why."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from composite_nas.base.errors import UserError, readable

# Rows of label files that gave no box. Boxes and these together are all rows that were read.
MALFORMED = "malformed label rows dropped"
OUT_OF_RANGE = "label rows with an unknown class dropped"
NOT_FINITE = "label rows with NaN or infinite numbers dropped"
EMPTY_BOX = "boxes without area dropped"
DUPLICATE = "duplicate boxes dropped"
IGNORED = "VisDrone ignored regions and 'others' dropped"
CROWD = "COCO crowd annotations dropped"
PIXELS = "label rows with coordinates above 1 dropped (pixels? YOLO wants shares of the picture)"
LOST_ROWS = "label rows of pictures that are not read dropped"
DROPPED_ROWS = (MALFORMED, OUT_OF_RANGE, NOT_FINITE, EMPTY_BOX, DUPLICATE, IGNORED, CROWD, PIXELS, LOST_ROWS)
# Pictures on disk that are in no split.
PIXEL_FILE = "pictures dropped whose label file has pixels where others have shares"
NO_GOOD_ROW = "pictures dropped whose label file has no row that can be read"
OTHER_SIZE = (
    "pictures dropped whose labels were made at another shape of the picture (at the stored one, before its EXIF "
    "rotation? label the upright one)"
)
XML_TORN = "pictures dropped whose XML file is torn or no XML (export it again)"
XML_ENTITIES = "pictures dropped whose XML file defines entities (they could unfold to gigabytes: remove its DOCTYPE)"
XML_FOREIGN = "pictures dropped whose XML file is no Pascal VOC (its outermost element is not <annotation>)"
XML_ENCODING = "pictures dropped whose XML file is not in the encoding that it states, nor in UTF-8 (save it as UTF-8)"
XML_LFS = "pictures dropped whose XML file is a Git LFS pointer (run: git lfs pull)"
REPEATED = "pictures that a split names twice (read once)"
UNLISTED = "pictures that no split names"
# All others; what the room `pictures` says of files that cannot be read ends in "dropped", too.
CLIPPED = "boxes clipped to the picture"
BACKGROUND = "images without a label file (counted as background)"
UNUSED_LABELS = "label files that no picture uses"
NOT_THERE = "listed pictures that do not exist"
SEVERAL_FILES = "listed pictures that may be several files (write their folders into the COCO file's file_name)"
TEST_UNLABELLED = "pictures of the test split without labels (nothing is measured on them)"
LFS_POINTER = b"version https://git-lfs.github.com/spec/"


@dataclass
class Findings:
    """What was dropped, mended or guessed while reading.

    Attributes:
        counts: reason -> number of cases; ``examples`` has a file for each.
        bad_files: damaged files; too large a share of them stops a run.
        notes: guesses and remarks, a line each.
        num_rows: rows of label files, those of dropped pictures and unused files included.
        dropped_pictures: pictures on disk that no split has.
    """

    counts: Counter = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    bad_files: set[str] = field(default_factory=set)
    notes: list[str] = field(default_factory=list)
    num_rows: int = 0
    dropped_pictures: int = 0

    def add(self, reason: str, path: str | Path, number: int = 1, bad: bool = False, row: str = "") -> None:
        """Count ``number`` cases; ``bad`` marks the file as damaged for the share that stops the run.

        Args:
            row: the text that is wrong, to be shown.
        """
        self.counts[reason] += number
        if reason not in self.examples:
            self.examples[reason] = readable(os.path.basename(path)) + (f", {readable(row[:80])!r}" if row else "")
        if bad:
            self.bad_files.add(str(path))

    def drop_picture(self, reason: str, path: str | Path, bad: bool = False, row: str = "") -> None:
        self.add(reason, path, bad=bad, row=row)
        self.dropped_pictures += 1

    def note(self, line: str) -> None:
        if line not in self.notes:
            self.notes.append(readable(line))

    def absorb(self, other: Findings) -> None:
        """Add what was noticed in a part of the data whose damage stops nothing."""
        self.counts += other.counts
        self.examples = other.examples | self.examples
        for line in other.notes:
            self.note(line)
        self.num_rows += other.num_rows
        self.dropped_pictures += other.dropped_pictures

    def count_lines(self) -> list[str]:
        return [f"{number} {reason} (first: {self.examples[reason]})" for reason, number in sorted(self.counts.items())]

    def lines(self) -> list[str]:
        return self.notes + self.count_lines()

    @property
    def dropped_rows(self) -> int:
        return sum(self.counts[reason] for reason in DROPPED_ROWS)


def is_lfs_pointer(path: str | Path) -> bool:
    """Whether Git LFS has left a note in place of a file."""
    with open(path, "rb") as file:
        return file.read(len(LFS_POINTER)) == LFS_POINTER


def read_text(path: str | Path, errors: str = "strict") -> str:
    """A text file in UTF-8, with or without mark, or in UTF-16 with its mark.

    Args:
        errors: "replace" for label files, whose rows are checked one by one.

    Raises:
        UserError: in another encoding.
    """
    content = Path(path).read_bytes()
    encoding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return content.decode(encoding, errors)
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not text in UTF-8 (byte {error.start}); save it as UTF-8") from error
