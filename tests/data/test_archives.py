"""Zips that are what they should be, and zips that are not."""

import stat
import zipfile
from pathlib import Path

import pytest

from composite_nas.base.errors import UserError
from composite_nas.data.finding.archives import unpack_zip
from composite_nas.data.reading import read_dataset


def zip_folder(folder: Path, path: Path, prefix="") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, prefix + file.relative_to(folder).as_posix())
    return path


@pytest.mark.parametrize("prefix", ["", "dataset/"])
def test_dataset_zip_also_one_folder_deep(tiny_folder, tmp_path, prefix):
    path = zip_folder(tiny_folder, tmp_path / "dataset.zip", prefix)
    dataset = read_dataset(path, tmp_path / "unpacked")
    assert (len(dataset.train), len(dataset.val)) == (24, 8)


def test_unpacked_once_and_again_when_changed(tiny_folder, tmp_path):
    path = zip_folder(tiny_folder, tmp_path / "dataset.zip")
    first = unpack_zip(path, tmp_path / "unpacked")
    marker = first / "marker"
    marker.touch()
    assert unpack_zip(path, tmp_path / "unpacked") == first
    assert marker.exists()
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("extra.txt", "x")
    assert unpack_zip(path, tmp_path / "unpacked") != first


def make_zip(path: Path, *entries) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("train/labels/0.txt", "0 0.5 0.5 0.1 0.1")
        for entry, content in entries:
            archive.writestr(entry, content)
    return path


def link_entry() -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("train/labels/link.txt")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize("entry", [
    *((name, "x") for name in ("../outside.txt", "train/../../outside.txt", "/absolute.txt", "C:/absolute.txt",
                               "..\\outside.txt")),
    (link_entry(), "/etc/passwd"), ("bomb.txt", "0" * 50_000_000),
])  # fmt: skip
def test_unsafe_zips_are_refused_whole(tmp_path, entry):
    path = make_zip(tmp_path / "bad.zip", entry)
    with pytest.raises(UserError, match=r"bad\.zip"):
        unpack_zip(path, tmp_path / "unpacked")
    assert [p for p in (tmp_path / "unpacked").rglob("*") if p.is_file()] == []
    assert not (tmp_path / "outside.txt").exists()


def test_files_that_are_not_data_are_left_out(tmp_path):
    path = make_zip(tmp_path / "a.zip", ("run_me.py", "print('no')"), ("notes.md", "x"))
    folder = unpack_zip(path, tmp_path / "unpacked")
    assert [p.name for p in folder.rglob("*") if p.is_file()] == ["0.txt"]


@pytest.mark.parametrize("damage", ["not a zip", "torn", "flipped"])
def test_damaged_zips(tmp_path, damage):
    path = make_zip(tmp_path / "torn.zip", *((f"train/labels/{i}.txt", str(i) * 500) for i in range(50)))
    good = path.read_bytes()
    flipped = good[:45] + bytes([good[45] ^ 0xFF]) + good[46:]
    path.write_bytes({"not a zip": b"hello", "torn": good[: len(good) // 2], "flipped": flipped}[damage])
    with pytest.raises(UserError, match=r"torn\.zip"):
        unpack_zip(path, tmp_path / "unpacked")
    assert [p for p in (tmp_path / "unpacked").rglob("*") if p.is_file()] == []


def test_no_room(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "a.zip")
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 3})())
    with pytest.raises(UserError, match="are free"):
        unpack_zip(path, tmp_path / "unpacked")
