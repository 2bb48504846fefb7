"""What a data.yaml, an obj.data or a list of class names says of a dataset."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from composite_nas.base.errors import UserError
from composite_nas.data.finding.places import SPLIT_WORDS, find_place, is_hidden
from composite_nas.data.findings import read_text

YAML_SUFFIXES = (".yaml", ".yml")
USUAL_NAMES = ("data.yaml", "data.yml", "dataset.yaml")
NAMES_FILES = ("classes.txt", "obj.names", "_darknet.labels")
# Keys of models and of settings of trainings, which may have `nc`, `train` and `val`, too.
NO_DATA = re.compile(r"^(backbone|head|model|task|lr0|hyp):", re.MULTILINE)
# Keys of a data.yaml and names of folders that stand for a split; test-dev is VisDrone's, whose annotations are public.
SPLIT_KEYS = SPLIT_WORDS | {"test": ("test", "test-dev", "testing")}


@dataclass(frozen=True)
class Description:
    """One file that describes a dataset.

    Attributes:
        path: of the file.
        splits: train, val, test -> folders, pictures or lists of pictures, as written.
        bases: folders that these start from, the likeliest first.
        class_names: () when it gives none.
        keypoints: number of keypoints and of values of each; None when there are none.
        licence: that of the data, one line; "" when it states none.
        notes: guesses, a line each.
    """

    path: Path
    splits: dict[str, list[str]] = field(default_factory=dict)
    bases: tuple[Path, ...] = ()
    class_names: tuple[str, ...] = ()
    keypoints: tuple[int, int] | None = None
    licence: str = ""
    notes: tuple[str, ...] = ()


def find_description(folder: Path) -> Description | None:
    """The file in a folder that describes it: data.yaml or dataset.yaml, else the only one with names or splits.

    Raises:
        UserError: a data.yaml that is damaged, or several files that could be meant.
    """
    files = sorted(p for p in folder.iterdir() if p.is_file() and not is_hidden(p.name))
    for name in USUAL_NAMES:
        if folder / name in files:
            return read_yaml(folder / name)
    found = [d for p in files if p.suffix.lower() in YAML_SUFFIXES and (d := _read_if_description(p))]
    whole = [d for d in found if d.splits]
    if len(whole or found) > 1:
        names = ", ".join(d.path.name for d in whole or found)
        raise UserError(f"{folder} holds several descriptions of a dataset ({names}); give --data one of them")
    if not whole and (darknet := [p for p in files if p.suffix == ".data"]):
        return _read_darknet(darknet[0])
    return next(iter(whole or found), None)


def read_yaml(path: Path) -> Description:
    """Every value as it is written: 01 stays 01 and no stays no.

    Raises:
        UserError: not valid, or its names and numbers contradict each other.
    """
    try:
        data = yaml.load(read_text(path), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        raise UserError(f"{path} is not valid YAML ({str(error).splitlines()[0]}); mend it or remove it") from error
    if not isinstance(data, dict):
        raise UserError(f"{path}: expected keys path, train, val and names")
    keys = {str(key).lower(): value for key, value in data.items()}
    splits = {split: entries for split in SPLIT_KEYS if (entries := _entries(path, split, keys))}
    bases, notes = _bases(path, keys.get("path"))
    names = _names(path, keys, notes)
    return Description(path, splits, bases, names, _keypoints(path, keys), _licence(keys), tuple(notes))


def find_names(folders: Iterable[Path]) -> tuple[Path, tuple[str, ...]] | None:
    """The first list of class names, one a line, in these folders: its file and the names."""
    for folder in folders:
        for path in [folder / name for name in NAMES_FILES] + sorted(folder.glob("*.names")):
            if path.is_file() and (names := _lines(path)):
                return path, names
    return None


def _read_if_description(path: Path) -> Description | None:
    """None for YAML files of other purposes."""
    try:
        if NO_DATA.search(read_text(path)):
            return None
        described = read_yaml(path)
    except UserError:
        return None
    return described if described.splits or described.class_names else None


def _read_darknet(path: Path) -> Description:
    """``key = value`` lines: train, valid, names, classes."""
    pairs = (line.partition("=") for line in read_text(path).splitlines() if "=" in line)
    keys = {key.strip().lower(): value.strip() for key, _, value in pairs}
    splits = {split: entries for split in SPLIT_KEYS if (entries := _entries(path, split, keys))}
    notes: list[str] = []
    keys["nc"] = keys.get("classes", "")
    return Description(path, splits, (path.parent,), _names(path, keys, notes), notes=tuple(notes))


def _entries(path: Path, split: str, keys: dict) -> list[str]:
    value: object = next((keys[key] for key in SPLIT_KEYS[split] if keys.get(key)), [])
    values = value if isinstance(value, list) else [value]
    entries = [entry for entry in values if isinstance(entry, str)]
    if len(entries) < len(values):
        raise UserError(f"{path}: '{split}' must be a folder, a list of folders or a .txt file with a picture a line")
    return [entry for entry in entries if entry.strip().lower() not in ("", "null", "~")]


def _bases(path: Path, written: object) -> tuple[tuple[Path, ...], list[str]]:
    """Where relative paths start: at ``path``, else at the YAML, else at the working directory, as in some programs."""
    home = path.parent
    if not isinstance(written, str) or written.strip() in ("", ".", "./"):
        return (home,), []
    if (home / written).is_dir():
        return (home / written, home), []
    found = find_place(written, [home, Path.cwd()])
    if found is None or not found.is_dir() or found.resolve() == home.resolve():
        return (home,), [f"{path.name}: 'path: {written}' is not here; paths start at {home}"]
    return (found, home), [f"{path.name}: 'path: {written}' is taken as {found}"]


def _names(path: Path, keys: dict, notes: list[str]) -> tuple[str, ...]:
    names, number = keys.get("names"), _whole_number(path, "nc", keys.get("nc"))
    if isinstance(names, str) and names.strip():
        names = _names_in_text(path, names)
    if isinstance(names, dict):
        names = _names_of_mapping(path, names, notes)
    if not names:
        if number:
            notes.append(f"{path.name}: nc: {number} without names; the classes are called class_0, class_1 ...")
        return tuple(f"class_{i}" for i in range(number or 0))
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise UserError(f"{path}: 'names' must list the class names, e.g. names: [car, bus]")
    if not all(name.strip() for name in names):
        raise UserError(f"{path}: a class in 'names' has no name; give it one")
    if number not in (None, len(names)):
        raise UserError(f"{path}: nc is {number} but 'names' lists {len(names)} classes; make them agree")
    return tuple(names)


def _names_in_text(path: Path, text: str) -> list[str]:
    """A file of names (Darknet), or names separated by commas."""
    file = find_place(text, [path.parent])
    if file is not None and file.is_file():
        return list(_lines(file))
    if "/" in text or "\\" in text or text.endswith((".txt", ".names")):
        raise UserError(f"{path}: 'names: {text}' points to no file; list the class names, e.g. names: [car, bus]")
    return [name.strip(" '\"") for name in text.strip("[]").split(",")]


def _names_of_mapping(path: Path, names: dict, notes: list[str]) -> list[str]:
    """Number -> name; or, the wrong way round but as clear, name -> number."""
    for mapping, upside_down in ((names, False), ({v: k for k, v in names.items() if isinstance(v, str)}, True)):
        numbers = {int(k): v for k, v in mapping.items() if isinstance(k, str) and k.strip().isdecimal()}
        if sorted(numbers) == list(range(len(names))):
            if upside_down:
                notes.append(f"{path.name}: 'names' maps names to numbers; read as {numbers}")
            return [numbers[i] for i in range(len(numbers))]
    raise UserError(f"{path}: the keys of 'names' must be 0, 1, 2 ... without gaps")


def _keypoints(path: Path, keys: dict) -> tuple[int, int] | None:
    shape = keys.get("kpt_shape")
    if shape is None:
        return None
    numbers = [_whole_number(path, "kpt_shape", value) for value in shape] if isinstance(shape, list) else []
    if len(numbers) != 2 or not numbers[0] or numbers[1] not in (2, 3):
        raise UserError(f"{path}: kpt_shape must be [number of keypoints, 2 or 3], not {shape}")
    return numbers[0], numbers[1]


def _whole_number(path: Path, key: str, value: object) -> int | None:
    if value in (None, ""):
        return None
    if not isinstance(value, str) or not value.strip().isdecimal() or len(value) > 6:
        raise UserError(f"{path}: {key} must be a whole number, not {str(value)[:40]}")
    return int(value)


def _licence(keys: dict) -> str:
    """One line; exports of Roboflow write a name and a link below the key of their own name."""
    own = keys.get("roboflow")
    found = keys.get("license") or keys.get("licence") or (own.get("license") if isinstance(own, dict) else None)
    values = found.values() if isinstance(found, dict) else found if isinstance(found, list) else [found]
    return " ".join(", ".join(v for v in values if isinstance(v, str)).split())[:300]


def _lines(path: Path) -> tuple[str, ...]:
    """Raises UserError for a blank line before the last name: the classes after it would move up."""
    lines = tuple(map(str.strip, read_text(path).strip().splitlines()))
    if "" in lines:
        raise UserError(f"{path}: line {lines.index('') + 1} is blank: each line is the name of a class; mend it")
    return lines
