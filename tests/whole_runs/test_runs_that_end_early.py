"""Wrong input, damage and a full disk end a run with one sentence; in this process."""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from tests.support.script import SCRIPT, SMALL


def unreadable_zip(folder: Path) -> Path:
    path = folder / "dataset.zip"
    path.write_bytes(b"PK\x03\x04 torn")
    return path


def results_under_a_file(folder: Path) -> Path:
    (folder / "file").write_text("mine")
    return folder / "file" / "results"


@pytest.mark.parametrize(
    ("flags", "named"),
    [
        (["--data", "no/such/folder"], "no/such/folder"),
        (["--data", "{empty}"], "{empty}"),
        (["--data", "{zip}"], "dataset.zip"),
        (["--data", "{data}", "--image-size", "100"], "--image-size"),
        (["--data", "{data}", "--image-size", "large"], "--image-size"),
        (["--data", "{data}", "--max-gmacs", "-1"], "--max-gmacs"),
        (["--data", "{data}", "--device", "tpu"], "--device"),
        (["--data", "{data}", "--proxy-stats", "nowhere.json"], "nowhere.json"),
        (["--data", "{data}", "--demo"], "--demo"),
        (["--data", "{data}", "--n-trial", "3"], "--n-trials"),
        (["--data", "{data}", "--trials", "3"], "--n-trials"),
        (["--data", "{data}", "--n-trials", "three"], "n-trials"),
        (["--data", "{data}", "--results-dir", "{under_file}"], "file"),
        pytest.param(
            ["--data", "{data}", "--device", "cuda"], "cuda",
            marks=pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has CUDA"),
        ),
    ],
)  # fmt: skip
def test_bad_input_ends_with_code_2_and_one_sentence(
    tiny_folder, tmp_path, flags, named, run_script, monkeypatch, capsys
):
    places = {
        "data": tiny_folder, "empty": tmp_path / "empty", "zip": unreadable_zip(tmp_path),
        "under_file": results_under_a_file(tmp_path),
    }  # fmt: skip
    (tmp_path / "empty").mkdir()
    flags = [f.format(**places) for f in flags]
    monkeypatch.chdir(tmp_path)
    results = [] if "--results-dir" in flags else ["--results-dir", "results"]
    assert run_script(SCRIPT, *flags, *results) == 2
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err + printed.out
    assert named.format(**places) in printed.err
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user without rights to a folder")
def test_unwritable_results_folder(tiny_folder, tmp_path, run_script, capsys):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", locked / "results") == 2
    assert "locked" in capsys.readouterr().err


@contextlib.contextmanager
def largest_file(limit_bytes: int) -> Iterator[None]:
    """This process may not write more than so much into one file."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize(
    ("limit_bytes", "named"), [(100_000, "optuna_study.db"), (150_000, ".npy"), (320_000, "File too large")]
)
def test_full_disk_ends_in_a_sentence(tiny_folder, tmp_path, limit_bytes, named, run_script, capsys):
    """First the study cannot be made, then the pictures cannot be decoded, then a trial's state cannot be kept."""
    results = tmp_path / "r"
    with largest_file(limit_bytes):
        assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", results) == 2
    error = capsys.readouterr().err
    assert str(results) in error
    assert named in error
    assert not list(results.rglob("*.tmp"))


def test_too_many_damaged_pictures_stop_the_run(tiny_folder, tmp_path, run_script, capsys):
    """Pictures whose header is fine but whose pixels are cut off are found when they are decoded."""
    folder = tmp_path / "data"
    shutil.copytree(tiny_folder, folder)
    for path in sorted((folder / "train/images").iterdir())[:6]:
        path.write_bytes(path.read_bytes()[:3000])
    assert run_script(SCRIPT, "--data", folder, *SMALL, "--max-samples", "0", "--results-dir", tmp_path / "r") == 2
    error = capsys.readouterr().err
    assert "6 image or label files are damaged" in error
    assert "00000.jpg" in error


def test_two_runs_in_one_folder(tiny_folder, tmp_path, run_script, capsys):
    import filelock

    (tmp_path / "r").mkdir()
    with filelock.FileLock(tmp_path / "r" / ".lock"):
        assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", tmp_path / "r") == 2
    assert "in use by another run" in capsys.readouterr().err
