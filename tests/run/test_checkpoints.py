"""Checkpoints in a folder that loses and damages files: what is restored was saved, and nothing leaves the folder."""

import errno
import json
import os
from pathlib import Path

import pytest

from composite_nas.run.checkpoints import VERSIONS_KEPT, AnotherWriter, CheckpointStore

ESSENTIAL = ("study.db",)


class Run:
    """Files of a run that change from version to version."""

    def __init__(self, root: Path):
        self.root, self.saved, self.store = root / "run", root / "drive" / "checkpoint", None
        (self.root / "models").mkdir(parents=True)
        self.store = CheckpointStore(self.saved)

    def version(self, number: int) -> dict[str, bytes]:
        return {"study.db": b"db %d" % number, "models/a.pt": b"weights", "log.txt": b"line\n" * number}

    def save(self, number: int) -> None:
        for name, content in self.version(number).items():
            (self.root / name).write_bytes(content)
        self.store.save({name: self.root / name for name in self.version(number)})

    def stored(self, number: int, name: str) -> Path:
        manifest = json.loads((self.saved / f"manifest-{number:06d}.json").read_text())
        return self.saved / manifest["files"][name]["stored"]


@pytest.fixture
def run(tmp_path):
    run = Run(tmp_path)
    for number in range(1, 6):
        run.save(number)
    return run


def restored(run: Run, target: Path) -> tuple[int | None, dict[str, bytes]]:
    target.mkdir()
    found = CheckpointStore(run.saved).restore(target, ESSENTIAL)
    content = {p.relative_to(target).as_posix(): p.read_bytes() for p in target.rglob("*") if p.is_file()}
    return found, content


def test_the_newest_version_comes_back(run, tmp_path):
    found, content = restored(run, tmp_path / "t")
    assert (found.number, found.missing) == (5, ())
    assert content == run.version(5)


def test_three_versions_are_kept_and_unchanged_files_are_stored_once(run):
    names = sorted(p.name for p in run.saved.iterdir())
    assert [n for n in names if n.startswith("manifest")] == [f"manifest-00000{n}.json" for n in (3, 4, 5)]
    assert VERSIONS_KEPT == 3
    assert [n for n in names if n.endswith("a.pt")] == ["000001-models-a.pt"]
    assert [n for n in names if n.endswith("study.db")] == [f"00000{n}-study.db" for n in (3, 4, 5)]
    assert len(names) == 3 + 1 + 3 + 3


@pytest.mark.parametrize("what", ["manifest", "study.db", "log.txt"])
@pytest.mark.parametrize("damage", ["lost", "cut", "flipped", "empty"])
def test_a_damaged_newest_version_gives_way_to_the_one_before(run, tmp_path, what, damage):
    path = run.saved / "manifest-000005.json" if what == "manifest" else run.stored(5, what)
    content = path.read_bytes()
    path.unlink()
    if damage == "cut":
        path.write_bytes(content[:-1] if what != "manifest" else content[: len(content) // 2])
    elif damage == "flipped":
        path.write_bytes(bytes([*content[:-2], content[-2] ^ 1, content[-1]]))
    else:
        path.write_bytes(b"")
    found, content = restored(run, tmp_path / "t")
    assert found.number == 4
    assert content == run.version(4)


def test_a_file_that_all_versions_share_is_lost(run, tmp_path):
    """The rest comes back: everything but the study can be made again."""
    run.stored(5, "models/a.pt").unlink()
    found, content = restored(run, tmp_path / "t")
    assert (found.number, found.missing) == (5, ("models/a.pt",))
    assert set(content) == {"study.db", "log.txt"}


def test_without_any_study_nothing_is_restored(run, tmp_path):
    for number in (3, 4, 5):
        run.stored(number, "study.db").unlink()
    assert restored(run, tmp_path / "t") == (None, {})
    assert restored(Run(tmp_path / "empty"), tmp_path / "t2") == (None, {})


def test_a_shared_file_that_vanished_is_stored_again(run, tmp_path):
    run.stored(5, "models/a.pt").unlink()
    run.save(6)
    assert run.stored(6, "models/a.pt").name == "000006-models-a.pt"
    assert restored(run, tmp_path / "t")[0].missing == ()


def test_no_name_is_used_twice_although_the_newest_manifest_is_lost(run):
    (run.saved / "manifest-000005.json").unlink()
    before = {p.name: p.read_bytes() for p in run.saved.iterdir()}
    again = CheckpointStore(run.saved)
    again.save({"study.db": run.root / "study.db"})
    assert (run.saved / "manifest-000006.json").exists()
    for name, content in before.items():
        if (run.saved / name).exists():
            assert (run.saved / name).read_bytes() == content


@pytest.mark.parametrize(
    "text", ["", "NaN", "[" * 10**6, '{"schema_version": 1, "files": NaN}', "[1]",
             '{"schema_version": 1, "files": {"study.db": 3}, "files_blake2b": "x"}']
)  # fmt: skip
def test_manifests_that_are_none(run, tmp_path, text):
    (run.saved / "manifest-000005.json").write_text(text)
    found, _ = restored(run, tmp_path / "t")
    assert found.number == 4
    run.save(6)
    assert restored(run, tmp_path / "t2")[0].number == 6


def test_a_run_that_began_later_takes_over(run):
    other = CheckpointStore(run.saved)
    other.save({"study.db": run.root / "study.db"})
    with pytest.raises(AnotherWriter):
        run.save(7)
    other.save({"study.db": run.root / "study.db"})


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_folder_that_refuses_leaves_the_earlier_versions(run, tmp_path, drive_rules, code):
    before = {p.name: p.read_bytes() for p in run.saved.iterdir()}
    with drive_rules(tmp_path / "drive", code), pytest.raises(OSError, match=os.strerror(code)):
        run.save(6)
    assert {p.name: p.read_bytes() for p in run.saved.iterdir()} == before
    run.save(7)
    assert restored(run, tmp_path / "t")[1] == run.version(7)


def test_setting_aside_keeps_everything_under_another_name(run):
    moved = run.store.set_aside()
    assert not run.saved.exists()
    assert (moved / "manifest-000005.json").exists()
    assert run.store.set_aside() is None
    run.save(1)
    assert (run.saved / "manifest-000001.json").exists()
