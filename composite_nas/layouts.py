"""Where the images and labels of a dataset are: the folder layouts that people use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from composite_nas.errors import UserError

SPLIT_FOLDERS = {"train": ("train", "training"), "val": ("val", "valid", "validation")}
EXPECTED = (
    "expected train/images + train/labels and val/images + val/labels (or annotations/ for native VisDrone), "
    "images/train + labels/train and images/val + labels/val, or a data.yaml"
)


@dataclass(frozen=True)
class Split:
    """One split: (images, labels) folder pairs; ``only``: when not empty, the images that belong to it."""

    name: str
    folders: tuple[tuple[Path, Path], ...]
    native: bool = False
    only: frozenset[Path] = frozenset()


@dataclass(frozen=True)
class Layout:
    """``splits`` has the keys train and val; ``class_names`` and ``licence`` are empty when no file gives them."""

    root: Path
    splits: dict[str, Split]
    class_names: tuple[str, ...] = ()
    licence: str = ""


def find_layout(path: Path) -> Layout:
    """Recognise the dataset in a folder (or one folder deep) or described by a data.yaml.

    Raises:
        UserError: no layout recognised, or more than one folder below could be meant.
    """
    if path.is_file():
        if path.suffix.lower() not in (".yaml", ".yml"):
            raise UserError(f"{path} is neither a folder, a data.yaml nor a zip; {EXPECTED}")
        return _from_yaml(path)
    layout = _in_folder(path)
    if layout:
        return layout
    below = [found for sub in sorted(path.iterdir()) if sub.is_dir() and (found := _in_folder(sub))]
    if len(below) == 1:
        return below[0]
    if below:
        names = ", ".join(str(found.root) for found in below)
        raise UserError(f"{path} holds several datasets ({names}); give --data one of them")
    content = sorted(p.name for p in path.iterdir())
    shown = ", ".join(content[:6]) + (", ..." if len(content) > 6 else "") if content else "nothing"
    raise UserError(f"{path}: no dataset found there ({shown} inside); {EXPECTED}")


def _in_folder(root: Path) -> Layout | None:
    for name in ("data.yaml", "data.yml", "dataset.yaml"):
        if (root / name).is_file():
            return _from_yaml(root / name)
    splits = {name: _split_in_folder(root, name) for name in SPLIT_FOLDERS}
    if all(splits.values()):
        return Layout(root, splits)
    if any(splits.values()):
        missing = next(name for name, split in splits.items() if not split)
        raise UserError(f"{root}: the {missing} split is missing; {EXPECTED}")
    return None


def _split_in_folder(root: Path, split: str) -> Split | None:
    """train/images, then images/train, then the official archives' VisDrone2019-DET-train/images."""
    for name in SPLIT_FOLDERS[split]:
        official = [p for p in sorted(root.glob(f"VisDrone*-{name}")) if (p / "images").is_dir()]
        for images in [root / name / "images", root / "images" / name, *[p / "images" for p in official]]:
            if images.is_dir():
                return _with_labels(split, images)
    return None


def _with_labels(split: str, images: Path) -> Split:
    """labels/ is taken before annotations/ (YOLO before native); a folder without either is reported later."""
    labels, annotations = _beside(images, "labels"), _beside(images, "annotations")
    if not labels.is_dir() and annotations.is_dir():
        return Split(split, ((images, annotations),), native=True)
    return Split(split, ((images, labels),))


def _beside(images: Path, folder: str) -> Path:
    """Ultralytics' rule: the last folder called 'images' is replaced; without one, a folder inside it is meant."""
    if "images" not in images.parts:
        return images / folder
    last = len(images.parts) - 1 - images.parts[::-1].index("images")
    return Path(*images.parts[:last], folder, *images.parts[last + 1 :])


def _from_yaml(path: Path) -> Layout:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(f"{path} is not valid YAML ({str(error).splitlines()[0]}); mend it or remove it") from error
    if not isinstance(data, dict):
        raise UserError(f"{path}: expected keys path, train, val and names")
    base = path.parent / str(data.get("path") or ".")
    if not base.is_dir():
        base = path.parent
    splits = {}
    for split in SPLIT_FOLDERS:
        entries = data.get(split)
        if not entries:
            raise UserError(f"{path}: the key '{split}' is missing; name the folder of the {split} images")
        splits[split] = _yaml_split(path, base, split, entries if isinstance(entries, list) else [entries])
    return Layout(path.parent, splits, _yaml_names(path, data), _yaml_licence(data))


def _yaml_licence(data: dict) -> str:
    """One line; exports of Roboflow write a name and a link below the key of their own name."""
    own = data.get("roboflow")
    found = data.get("license") or data.get("licence") or (own.get("license") if isinstance(own, dict) else None)
    return " ".join(str(found).split())[:300] if found else ""


def _yaml_split(path: Path, base: Path, split: str, entries: list) -> Split:
    folders, only = [], set()
    for entry in entries:
        source = base / str(entry)
        if not source.exists() and str(entry).startswith("../"):
            source = base / str(entry)[3:]  # exports of labelling tools point one folder too high
        if source.is_dir():
            images = source / "images" if (source / "images").is_dir() else source
            folders.append(images)
        elif source.is_file() and source.suffix == ".txt":
            listed = [base / line.strip() for line in source.read_text(encoding="utf-8").splitlines() if line.strip()]
            only.update(p.resolve() for p in listed)
            folders.extend({p.parent: None for p in listed})
        else:
            raise UserError(f"{path}: '{split}: {entry}' points to {source}, which does not exist")
    found = [_with_labels(split, folder) for folder in folders]
    if len({s.native for s in found}) > 1:
        raise UserError(f"{path}: the {split} split mixes YOLO labels and native annotations; convert one of them")
    pairs = tuple(pair for s in found for pair in s.folders)
    return Split(split, pairs, bool(found) and found[0].native, frozenset(only))


def _yaml_names(path: Path, data: dict) -> tuple[str, ...]:
    names = data.get("names")
    if isinstance(names, dict):
        if not all(isinstance(k, int) for k in names) or sorted(names) != list(range(len(names))):
            raise UserError(f"{path}: the keys of 'names' must be 0, 1, 2 ... without gaps")
        names = [names[k] for k in sorted(names)]
    if not isinstance(names, list) or not names:
        raise UserError(f"{path}: 'names' is missing; list the class names, e.g. names: [car, bus]")
    if data.get("nc") not in (None, len(names)):
        raise UserError(f"{path}: nc is {data['nc']} but 'names' lists {len(names)} classes; make them agree")
    return tuple(str(name) for name in names)
