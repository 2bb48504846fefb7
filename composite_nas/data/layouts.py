"""Where the images and labels of a dataset are: the folder layouts that people use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from composite_nas.base.errors import UserError

SPLIT_FOLDERS = {"train": ("train", "training"), "val": ("val", "valid", "validation")}
EXPECTED = (
    "expected train/images + train/labels and val/images + val/labels (or annotations/ for native VisDrone), "
    "images/train + labels/train and images/val + labels/val, or a data.yaml"
)
# VisDrone's protocol needs no training data and adds a split; "test" is test-dev, whose annotations are public.
EVALUATED_FOLDERS = SPLIT_FOLDERS | {"test": ("test", "test-dev", "testing")}


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


def find_native_split(path: Path, split: str) -> Split:
    """The pictures of one split and VisDrone's own annotations of them, whether there are YOLO labels or not.

    Annotations are beside the pictures (annotations/ instead of images/); those of several splits may lie together in
    annotations/ itself.

    Args:
        path: a dataset as for ``find_layout``, or the folder of one split (VisDrone2019-DET-val).
        split: train, val or test.

    Raises:
        UserError: no such pictures, or no annotations.
    """
    if path.is_file() and path.suffix.lower() not in (".yaml", ".yml"):
        raise UserError(f"{path} is neither a folder, a data.yaml nor a zip; {EXPECTED}")
    found = [(path, *_pictures_of(path, split))]
    if not found[0][1] and path.is_dir():
        found = [(sub, *_pictures_of(sub, split)) for sub in sorted(path.iterdir()) if sub.is_dir()]
    found = [f for f in found if f[1]]
    if len(found) > 1:
        roots = ", ".join(str(root) for root, _, _ in found)
        raise UserError(f"{path} holds several datasets ({roots}); give --data one of them")
    if found:
        _, pictures, only = found[0]
        return Split(split, tuple((images, _annotations_of(images)) for images in pictures), True, only)
    names = EVALUATED_FOLDERS[split]
    raise UserError(
        f"{path}: no pictures of the {split} split there; expected {split}/images, images/{split}, "
        f"VisDrone2019-DET-{names[1] if split == 'test' else split}/images (each with annotations/ beside it) "
        "or a data.yaml that names them: give another --data or --split"
    )


def _pictures_of(root: Path, split: str) -> tuple[list[Path], frozenset[Path]]:
    """Folders of a split's pictures, and Split.only."""
    yaml_path = root if root.is_file() else _yaml_in_folder(root)
    if yaml_path:
        data, base = _read_yaml(yaml_path)
        found = _yaml_split(yaml_path, base, split, data[split]) if data.get(split) else None
        return [images for images, _ in found.folders] if found else [], found.only if found else frozenset()
    for name in EVALUATED_FOLDERS[split]:
        folders = [*_picture_folders(root, name), *([root / "images"] if root.name.endswith(f"-{name}") else [])]
        existing = [folder for folder in folders if folder.is_dir()]
        if existing:
            return existing[:1], frozenset()
    return [], frozenset()


def _annotations_of(images: Path) -> Path:
    own = _beside(images, "annotations")
    for folder in (own, own.parent):
        if (folder.name == "annotations" or folder == own) and any(folder.glob("*.txt")):
            return folder
    raise UserError(
        f"{own}: no VisDrone annotations there, whose ignored regions this protocol needs (YOLO labels lack them); "
        "take the annotations/ folders of the official archives"
    )


def _yaml_in_folder(root: Path) -> Path | None:
    return next((root / n for n in ("data.yaml", "data.yml", "dataset.yaml") if (root / n).is_file()), None)


def _in_folder(root: Path) -> Layout | None:
    yaml_path = _yaml_in_folder(root)
    if yaml_path:
        return _from_yaml(yaml_path)
    found = ((name, _split_in_folder(root, name)) for name in SPLIT_FOLDERS)
    splits = {name: split for name, split in found if split}
    if len(splits) == len(SPLIT_FOLDERS):
        return Layout(root, splits)
    if splits:
        missing = next(name for name in SPLIT_FOLDERS if name not in splits)
        raise UserError(f"{root}: the {missing} split is missing; {EXPECTED}")
    return None


def _split_in_folder(root: Path, split: str) -> Split | None:
    """train/images, then images/train, then the official archives' VisDrone2019-DET-train/images."""
    for name in SPLIT_FOLDERS[split]:
        for images in _picture_folders(root, name):
            if images.is_dir():
                return _with_labels(split, images)
    return None


def _picture_folders(root: Path, name: str) -> list[Path]:
    official = [p / "images" for p in sorted(root.glob(f"VisDrone*-{name}"))]
    return [root / name / "images", root / "images" / name, *official]


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
    data, base = _read_yaml(path)
    splits = {}
    for split in SPLIT_FOLDERS:
        if not data.get(split):
            raise UserError(f"{path}: the key '{split}' is missing; name the folder of the {split} images")
        splits[split] = _yaml_split(path, base, split, data[split])
    return Layout(path.parent, splits, _yaml_names(path, data), _yaml_licence(data))


def _read_yaml(path: Path) -> tuple[dict, Path]:
    """Its content, and the folder that its paths start from."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(f"{path} is not valid YAML ({str(error).splitlines()[0]}); mend it or remove it") from error
    if not isinstance(data, dict):
        raise UserError(f"{path}: expected keys path, train, val and names")
    base = path.parent / str(data.get("path") or ".")
    return data, base if base.is_dir() else path.parent


def _yaml_licence(data: dict) -> str:
    """One line; exports of Roboflow write a name and a link below the key of their own name."""
    own = data.get("roboflow")
    found = data.get("license") or data.get("licence") or (own.get("license") if isinstance(own, dict) else None)
    if isinstance(found, (dict, list)):
        found = ", ".join(map(str, found.values() if isinstance(found, dict) else found))
    return " ".join(str(found).split())[:300] if found else ""


def _yaml_split(path: Path, base: Path, split: str, entries: object) -> Split:
    folders: list[Path] = []
    only: set[Path] = set()
    for entry in entries if isinstance(entries, list) else [entries]:
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
