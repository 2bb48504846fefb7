"""A run with one damaged file ends well, runs no foreign code and loses nothing; benchmarks/fuzz_files.py tries all."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
import fuzz_files
from fuzz_files import Case


@pytest.fixture(scope="module")
def bases(tiny_folder, tmp_path_factory) -> tuple[Path, list[dict[str, str]]]:
    """A finished run and a Drive with nothing but a dataset.zip; the trials of the run."""
    root = tmp_path_factory.mktemp("fuzz") / "bases"
    finished = fuzz_files.make_base(root, "finished", tiny_folder)
    fuzz_files.make_base(root, "zip", tiny_folder)
    return root, fuzz_files.trials(finished.results)


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("models/trial_*.json", "nested inside"),
        ("models/trial_*.pt", "hostile"),
        ("model_rank1.pt", "hostile"),
        ("optuna_study.db", "version 99"),
        ("val_subset_idx.npy", "hostile"),
        ("val_subset_idx.npy", "other values"),
        ("proxy_stats.json", "NaN"),
        ("synthesis.log", "a folder"),
        ("optuna_study.db", "no parameters"),
        ("optuna_study.db-journal", "names a file to remove"),
        ("optuna_study.pkl", "hostile"),
        ("cache/val_64px_*.json", "nested 10^6 deep"),
        ("cache/val_64px_*.npy", "hostile, right checksum"),
    ],
)
def test_a_damaged_file_of_a_run(bases, tiny_folder, file, damage):
    verdict = fuzz_files.try_case(Case("finished", file, damage), bases[0], tiny_folder, bases[1], seed=0)
    assert not verdict.problems, verdict.said


@pytest.mark.parametrize("damage", ["entry ../../evil", "link to a folder", "bomb 10^9-fold"])
def test_a_hostile_dataset(bases, tiny_folder, damage):
    verdict = fuzz_files.try_case(Case("zip", "dataset.zip", damage), bases[0], tiny_folder, bases[1], seed=0)
    assert not verdict.problems, verdict.said
    assert verdict.code == 2


def test_the_hostile_files_are_hostile(tmp_path):
    """Otherwise the tests above prove nothing."""
    at = fuzz_files.At(tmp_path / "x", tmp_path, fuzz_files.Random(0))
    fuzz_files.pickle.loads(fuzz_files.PICKLE_DAMAGES["hostile"].edit(b"", at))
    assert at.mark.is_dir()
