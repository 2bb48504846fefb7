"""Decode every picture once: samples -> one uint8 array on disk, checked, memory-mapped when large."""

from __future__ import annotations

import errno
import hashlib
import json
import mmap
import os
import shutil
import zlib
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

import numpy as np
import torch
from torch import Tensor

from composite_nas.base.console import progress_bar
from composite_nas.base.devices import free_memory_bytes, send, usable_cores
from composite_nas.base.errors import UserError
from composite_nas.data.dataset import Sample
from composite_nas.data.findings import Findings
from composite_nas.data.picture_files import IMAGE_ERRORS, UNREADABLE, why_unreadable
from composite_nas.data.pictures import (
    Canvas,
    ValueRange,
    as_canvas,
    boxes_to_letterbox,
    letterbox,
    place_on_canvas,
    read_letterboxed,
    read_upright,
)

CACHE_VERSION = 2
# Pictures move to a GPU for good when they take at most this share of its free memory; so many are copied at a time.
MAX_RESIDENT_SHARE, COPIED_AT_ONCE = 1 / 3, 256
PICTURES_UNTIL_RELEASE = 256
# A picture whose values differ by less (standard deviation in grey levels) shows nothing; so many are looked at.
UNIFORM_BELOW, LOOKED_AT = 1.5, 200
T = TypeVar("T")
P = ParamSpec("P")


class Framing(NamedTuple):
    """How the pictures of a dataset become frames: the canvas, and the value range of those of 16 bit or float."""

    canvas: Canvas
    value_range: ValueRange | None = None

    @property
    def label(self) -> str:
        """Part of the cache's key; that of 8-bit pictures is what it was before there were others."""
        ends = "" if self.value_range is None else f" {self.value_range.low!r} {self.value_range.high!r}"
        return f"{self.canvas.label}{ends}"


@dataclass(frozen=True)
class ImageCache:
    """Letterboxed pictures and their targets; the data contract of training.

    Attributes:
        images: uint8 [N, H, W, 3] RGB; an array or a read-only memory map.
        targets: N float [n, 5] tensors: class, x1, y1, x2, y2 in letterboxed pixels; n may be 0.
        sizes: N pairs (width, height) of the upright originals, pixels.
        paths: N files.
        names: N, of the samples, of which several may be parts of one file; empty for pictures without any.
    """

    images: np.ndarray
    targets: list[Tensor]
    sizes: list[tuple[int, int]]
    paths: list[Path]
    names: list[str] = field(default_factory=list)
    _made: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.targets)

    @property
    def canvas(self) -> Canvas:
        """H and W."""
        return Canvas(*self.images.shape[1:3])

    def title(self, i: int) -> str:
        """What a picture is called, for people."""
        return (self.names[i] if self.names else self.paths[i].name).rsplit("/", 1)[-1]

    def batch(self, indices: np.ndarray) -> tuple[Tensor, list[Tensor]]:
        """uint8 [B, 3, H, W] (channels-last in memory) and the B targets, on the CPU."""
        images = torch.from_numpy(np.ascontiguousarray(self.images[indices])).permute(0, 3, 1, 2)
        _release_pages(self.images)
        return images, [self.targets[i] for i in indices]

    def batch_on(self, place: torch.device, indices: np.ndarray) -> tuple[Tensor, list[Tensor]]:
        """The same with the images on ``place``: out of a copy of all of them there, where that fits."""
        resident = self.once(resident_copy, place)
        if resident is None:
            images, targets = self.batch(indices)
            return send(images, place), targets
        images = resident.index_select(0, send(torch.from_numpy(indices), place)).permute(0, 3, 1, 2)
        return images, [self.targets[i] for i in indices]

    def once(self, make: Callable[Concatenate[ImageCache, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """``make(self, ...)`` at the first call, the same object at all others: for what many trials need, and which
        depends on these pictures, but on no model."""
        key = (make, args, *kwargs.items())
        if key not in self._made:
            self._made[key] = make(self, *args, **kwargs)
        return self._made[key]


def resident_copy(cache: ImageCache, place: torch.device) -> Tensor | None:
    """uint8 [N, H, W, 3] on ``place``; None where the CPU's memory is used, or too little is free."""
    images, free = cache.images, free_memory_bytes(place)
    if free is None or images.nbytes > MAX_RESIDENT_SHARE * free:
        return None
    resident = torch.empty(images.shape, dtype=torch.uint8, device=place)
    for start in range(0, len(images), COPIED_AT_ONCE):
        part = np.array(images[start : start + COPIED_AT_ONCE])
        resident[start : start + len(part)] = torch.from_numpy(part).to(place)
    return resident


def uniform_pictures(cache: ImageCache) -> tuple[float, Path | None]:
    """The share of pictures in which nothing can be seen, such as all black ones, and the first of them.

    Up to LOOKED_AT pictures count, spread evenly, with every other row and column, without the grey border.
    """
    chosen = np.linspace(0, len(cache) - 1, min(len(cache), LOOKED_AT)).astype(int)
    uniform = []
    for i in map(int, chosen):
        box = letterbox(*cache.sizes[i], cache.canvas)
        rows = slice(box.pad_y, box.pad_y + box.new_height, 2)
        columns = slice(box.pad_x, box.pad_x + box.new_width, 2)
        if cache.images[i, rows, columns].std((0, 1)).max() < UNIFORM_BELOW:
            uniform.append(cache.paths[i])
    _release_pages(cache.images)
    return len(uniform) / len(chosen), uniform[0] if uniform else None


def load_image_cache(
    samples: list[Sample],
    canvas: int | Canvas | Framing,
    cache_dir: Path,
    name: str,
    findings: Findings,
    max_memory_mb: int = 1024,
) -> ImageCache:
    """Decode ``samples`` or load what an earlier call decoded.

    The cache is keyed by the content of the image files (in order) and the framing, so a changed, added or reordered
    picture makes a new one; its checksum is verified and a damaged file is decoded again. Pictures that cannot be
    decoded are dropped and counted in ``findings``.

    Args:
        canvas: that the pictures are letterboxed into; an int is the side of a square. A Framing, if there may be
            pictures of 16 bit or float.
        cache_dir: folder of the ``.npy`` files; made when missing.
        name: of the split, for file name and progress bar.
        max_memory_mb: larger caches (MiB) stay on disk, memory-mapped.

    Raises:
        UserError: the cache cannot be written, or no picture could be decoded.
    """
    framing = canvas if isinstance(canvas, Framing) else Framing(as_canvas(canvas))
    canvas = framing.canvas
    stem = cache_dir / f"{name}_{canvas.label}px_{_content_key(samples, framing)}"
    array_path, meta_path = stem.with_suffix(".npy"), stem.with_suffix(".json")
    meta = _read_meta(array_path, meta_path, (len(samples), *canvas, 3))
    if meta is None:
        try:
            cache_dir.mkdir(parents=True, exist_ok=True)
            meta = _build(samples, framing, array_path, meta_path, name)
        except OSError as error:
            raise UserError(
                f"{array_path}: cannot write the image cache ({error.strerror or error}); make "
                f"{_size_bytes(samples, canvas) / 2**20:.0f} MiB of room there, choose another --results-dir, "
                "or take a smaller --image-size"
            ) from error
    images = np.load(array_path, mmap_mode="r" if array_path.stat().st_size > max_memory_mb * 2**20 else None)
    kept = [i for i, size in enumerate(meta["sizes"]) if size]
    for i in sorted(set(range(len(samples))) - set(kept)):
        if str(samples[i].path) not in findings.bad_files:
            # Caches of earlier versions say no reasons.
            findings.add(meta.get("reasons", {}).get(str(i), UNREADABLE), samples[i].path, bad=True)
    if kept and len(kept) < len(samples):
        # A cache of the good ones alone can be memory-mapped as a whole.
        good = [samples[i] for i in kept]
        return load_image_cache(good, framing, cache_dir, name, findings, max_memory_mb)
    if not kept:
        raise UserError(f"{samples[0].path} and all other {name} images cannot be decoded; replace them")
    sizes = [(width, height) for width, height in filter(None, meta["sizes"])]
    targets = [
        torch.from_numpy(boxes_to_letterbox(samples[i].boxes_cxcywh, *size, canvas))
        for i, size in zip(kept, sizes, strict=True)
    ]
    paths, names = ([getattr(samples[i], what) for i in kept] for what in ("path", "name"))
    return ImageCache(images, targets, sizes, paths, names)


def _size_bytes(samples: list[Sample], canvas: Canvas) -> int:
    return len(samples) * canvas.height * canvas.width * 3


def _content_key(samples: list[Sample], framing: Framing) -> str:
    def file_digest(of_file: list[int]) -> bytes:
        return hashlib.blake2b(samples[of_file[0]].path.read_bytes(), digest_size=16).digest()

    digest = hashlib.blake2b(f"{CACHE_VERSION} {framing.label}".encode(), digest_size=8)
    files = _files(samples)
    with ThreadPoolExecutor(usable_cores()) as pool:
        for of_file, part in zip(files, pool.map(file_digest, files), strict=True):
            digest.update(part)
            if samples[of_file[0]].corners:
                digest.update(str([(i, samples[i].corners) for i in of_file]).encode())
    return digest.hexdigest()


def _files(samples: list[Sample]) -> list[list[int]]:
    """Numbers of the samples, those of one file together: a large picture is read once for all of its parts."""
    files: dict[Path, list[int]] = {}
    for i, sample in enumerate(samples):
        files.setdefault(sample.path, []).append(i)
    return list(files.values())


def _build(samples: list[Sample], framing: Framing, array_path: Path, meta_path: Path, name: str) -> dict:
    """Write array and description under temporary names, rename the array first: a description without its array
    is never seen."""
    temporary = array_path.with_suffix(f".{os.getpid()}.tmp")
    needed, free = _size_bytes(samples, framing.canvas), shutil.disk_usage(array_path.parent).free
    if free < needed:
        raise OSError(errno.ENOSPC, f"no space left: {free // 2**20} MiB free")
    try:
        sizes, reasons = _decode_all(samples, framing, temporary, name)
        meta = {"version": CACHE_VERSION, "sizes": sizes, "reasons": reasons, "crc32": _crc32(temporary)}
        os.replace(temporary, array_path)
    finally:
        temporary.unlink(missing_ok=True)
    meta_temporary = meta_path.with_suffix(f".{os.getpid()}.tmp")
    meta_temporary.write_text(json.dumps(meta), encoding="utf-8")
    os.replace(meta_temporary, meta_path)
    return meta


def _decode_all(
    samples: list[Sample], framing: Framing, path: Path, name: str
) -> tuple[list[tuple[int, int] | None], dict[str, str]]:
    """Write the pixels of all samples to ``path``.

    Returns:
        Their (width, height), None for those that cannot be decoded, and why these cannot, by their number.
    """
    shape = (len(samples), *framing.canvas, 3)
    reasons: dict[str, str] = {}
    array = np.lib.format.open_memmap(path, mode="w+", dtype=np.uint8, shape=shape)

    def decode(of_file: list[int]) -> list[tuple[int, int] | None]:
        path, first = samples[of_file[0]].path, samples[of_file[0]]
        try:
            if first.corners is None:
                array[of_file[0]], size = read_letterboxed(path, *framing)
                sizes: list[tuple[int, int] | None] = [size]
            else:
                sizes = _decode_parts(array, samples, of_file, framing)
        except IMAGE_ERRORS as error:
            reasons.update({str(i): why_unreadable(path, error) for i in of_file})
            return [None] * len(of_file)
        if of_file[-1] // PICTURES_UNTIL_RELEASE != (of_file[0] - 1) // PICTURES_UNTIL_RELEASE:
            _release_pages(array)
        return sizes

    files = _files(samples)
    # Pillow decodes without Python's lock, so threads use all cores.
    with ThreadPoolExecutor(usable_cores()) as pool:
        decoded = progress_bar(
            f"Decoding {name}", len(files), iterable=pool.map(decode, files), unit="img", leave=False
        )
        found: dict[int, tuple[int, int] | None] = {}
        for of_file, sizes in zip(files, decoded, strict=True):
            found |= dict(zip(of_file, sizes, strict=True))
    array.flush()
    return [found[i] for i in range(len(samples))], reasons


def _decode_parts(
    array: np.ndarray, samples: list[Sample], of_file: list[int], framing: Framing
) -> list[tuple[int, int] | None]:
    """The same for the parts of one picture, which is decoded once."""
    picture = read_upright(samples[of_file[0]].path, framing.value_range)
    sizes: list[tuple[int, int] | None] = []
    for i in of_file:
        part = picture.crop(samples[i].corners)
        array[i] = place_on_canvas(part, part.size, framing.canvas)
        sizes.append(part.size)
    return sizes


def _release_pages(images: np.ndarray) -> None:
    """Move a memory map's pages from this process' memory to the system's cache, from where they come back at once.

    Otherwise a large dataset would seem to fill the memory of the process.
    """
    if isinstance(images.base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        images.base.madvise(mmap.MADV_DONTNEED)


def _read_meta(array_path: Path, meta_path: Path, shape: tuple[int, ...]) -> dict | None:
    """The description of an intact cache of uint8 pictures, else None."""
    if not (meta_path.is_file() and array_path.is_file()):
        return None
    try:
        meta = json.loads(meta_path.read_text(encoding="utf-8"))
        if meta["version"] != CACHE_VERSION or meta["crc32"] != _crc32(array_path):
            return None
        array = np.lib.format.open_memmap(array_path, mode="r")  # never unpickles
    except (ValueError, KeyError):  # not JSON, without one of these keys, not an array
        return None
    return meta if array.dtype == np.uint8 and array.shape == shape else None


def _crc32(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while chunk := file.read(2**22):
            value = zlib.crc32(chunk, value)
    return value
