"""Checkpoints in a folder that loses and damages files: what is restored was saved, and nothing leaves the folder."""

import errno
import json
import os
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from composite_nas.base.errors import UserError
from composite_nas.run.checkpoints import CONTENTS, VERSIONS_KEPT, CheckpointStore


class Run:
    """Files of a run that change from version to version; one of two trainings that were cut off goes on, too."""

    def __init__(self, root: Path):
        self.root, self.saved = root / "run", root / "drive" / "checkpoint"
        (self.root / "models").mkdir(parents=True)
        self.store = CheckpointStore(self.saved)

    def version(self, number: int) -> dict[str, bytes]:
        return {
            "study.db": b"db %d" % number, "models/a.pt": b"weights", "log.txt": b"line\n" * number,
            "models/trial_0001.state.pt": b"state", "models/a.state.pt": b"state %d" % number,
        }  # fmt: skip

    def save(self, number: int) -> None:
        for name, content in self.version(number).items():
            (self.root / name).write_bytes(content)
        self.store.save({name: self.root / name for name in self.version(number)})

    def zip(self, number: int) -> Path:
        (path,) = self.saved.glob(f"version-{number:06d}-*.zip")
        return path

    def state(self, number: int, name: str) -> Path:
        with zipfile.ZipFile(self.zip(number)) as archive:
            return self.saved / json.loads(archive.read(CONTENTS))["states"][name]

    def files(self) -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in self.saved.iterdir()}


@pytest.fixture
def run(tmp_path):
    run = Run(tmp_path)
    for number in range(1, 6):
        run.save(number)
    return run


def restored(run: Run, target: Path) -> tuple[tuple[str, ...] | None, dict[str, bytes]]:
    """What is missing, and what came back."""
    target.mkdir()
    found = CheckpointStore(run.saved).restore(target)
    if found is None:
        return None, {}
    content = {p.relative_to(found.folder).as_posix(): p.read_bytes() for p in found.folder.rglob("*") if p.is_file()}
    assert [p for p in target.rglob("*") if p.is_file() and found.folder not in p.parents] == []
    return found.missing, content


def damage(path: Path, kind: str) -> None:
    content = path.read_bytes()
    path.unlink()
    flipped = bytes([*content[:-2], content[-2] ^ 1, content[-1]])
    if kind != "lost":
        path.write_bytes({"cut": content[:-1], "flipped": flipped, "empty": b""}[kind])


def test_three_versions_are_kept_and_every_content_of_a_state_once(run):
    assert VERSIONS_KEPT == 3
    zips = {run.zip(n) for n in (3, 4, 5)}
    same = {run.state(n, "models/trial_0001.state.pt") for n in (3, 4, 5)}
    changing = [run.state(n, "models/a.state.pt") for n in (3, 4, 5)]
    assert len(same) == 1
    assert set(run.saved.iterdir()) == zips | same | set(changing)
    assert changing[1].read_bytes() == b"state 4"


def test_a_zip_can_be_opened_by_hand(run):
    """All but the states, not packed, under their own names."""
    with zipfile.ZipFile(run.zip(5)) as archive:
        assert sorted(archive.namelist()) == ["log.txt", "models/a.pt", "study.db", CONTENTS]
        assert {i.compress_type for i in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.read("study.db") == b"db 5"


def zip_of_something_else(path: Path, text: str | None) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(CONTENTS if text is not None else "study.db", text or "")


@pytest.mark.parametrize(("spoil", "how"), [
    *((damage, kind) for kind in ("lost", "cut", "empty")),
    *((zip_of_something_else, text) for text in ("", "NaN", "[" * 10**6, "[1]", "{}", None)),
])  # fmt: skip
def test_a_damaged_or_foreign_newest_version_gives_way_to_the_one_before(run, tmp_path, spoil, how):
    spoil(run.zip(5), how)
    assert restored(run, tmp_path / "t") == ((), run.version(4))
    run.save(6)
    assert restored(run, tmp_path / "t2") == ((), run.version(6))


def test_any_flipped_bit_is_noticed_or_harmless(tmp_path):
    """In data, checksums, names, table of contents: what comes back is what one of the versions held."""
    run, versions = Run(tmp_path), []
    for number in (1, 2):
        versions.append({"study.db": b"db %d" % number, "log.txt": b"%d" % number})
        for name, content in versions[-1].items():
            (run.root / name).write_bytes(content)
        run.store.save({name: run.root / name for name in versions[-1]})
    path, older = run.zip(2), 0
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        missing, content = restored(run, tmp_path / "t")
        assert (missing, content in versions) == ((), True), f"byte {place} of {len(whole)}: {content}"
        older += content == versions[0]
        shutil.rmtree(tmp_path / "t")
    assert older > len(whole) / 2


@pytest.mark.parametrize("kind", ["lost", "cut", "flipped", "empty"])
def test_a_state_that_is_lost_or_damaged_is_named_and_the_rest_comes_back(run, tmp_path, kind):
    damage(run.state(5, "models/a.state.pt"), kind)
    rest = {n: c for n, c in run.version(5).items() if n != "models/a.state.pt"}
    assert restored(run, tmp_path / "t") == (("models/a.state.pt",), rest)


def test_without_any_whole_zip_nothing_is_restored(run, tmp_path):
    for number in (3, 4, 5):
        damage(run.zip(number), "cut")
    assert restored(run, tmp_path / "t") == (None, {})
    assert CheckpointStore(run.saved).is_used()
    empty = Run(tmp_path / "empty")
    assert restored(empty, tmp_path / "t2") == (None, {})
    assert not empty.store.is_used()


def test_a_state_that_is_lost_cut_or_of_an_earlier_session_is_stored_again(run, tmp_path):
    """That of an earlier session may be damaged at the same size; the same training makes the same state again."""
    for number, kind in ((6, "lost"), (7, "cut"), (8, "flipped")):
        damage(run.state(number - 1, "models/trial_0001.state.pt"), kind)
        if kind == "flipped":
            run.store = CheckpointStore(run.saved)
        run.save(number)
        assert restored(run, tmp_path / kind) == ((), run.version(number))


def test_no_name_is_used_twice_although_the_newest_zip_is_lost(run):
    lost = run.zip(5)
    lost.unlink()
    before = run.files()
    run.store = CheckpointStore(run.saved)
    run.save(5)
    assert run.zip(5).name != lost.name
    assert not [name for name, content in run.files().items() if before.get(name, content) != content]


def test_the_newest_json_that_can_be_read_is_found(run):
    for number in (6, 7, 8):
        text = json.dumps({"schema_version": 1, "number": number})
        (run.root / "checkpoint.json").write_text(text)
        (run.root / "broken.json").write_text(text if number == 6 else "[" * 10**6)
        run.store.save({name: run.root / name for name in ("checkpoint.json", "broken.json")})
    damage(run.zip(8), "cut")
    assert run.store.newest_json("checkpoint.json")["number"] == 7
    assert run.store.newest_json("broken.json")["number"] == 6
    assert run.store.newest_json("none.json") == {}


@pytest.mark.parametrize("name", ["../outside", "/outside", "models/../../outside", "C:/outside"])
@pytest.mark.parametrize("is_state", [False, True])
def test_nothing_leaves_the_folder(run, tmp_path, name, is_state):
    state = run.state(5, "models/a.state.pt").name
    with zipfile.ZipFile(run.zip(5), "w") as archive:
        names = {"files": [], "states": {name: state}} if is_state else {"files": [name], "states": {}}
        archive.writestr(CONTENTS, json.dumps({"schema_version": 1, "written": ""} | names))
        if not is_state:
            archive.writestr(name, "bad")
    assert restored(run, tmp_path / "t") == ((), run.version(4))
    assert not list(tmp_path.rglob("outside"))


def test_no_room_is_said_before_anything_is_unpacked(run, tmp_path, monkeypatch):
    states = [run.state(5, f"models/{name}") for name in ("a.state.pt", "trial_0001.state.pt")]
    needed = sum(path.stat().st_size for path in (run.zip(5), *states))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    free = needed - 1
    with pytest.raises(UserError, match=r"no room for the checkpoint in .*checkpoint; make room there"):
        restored(run, tmp_path / "t")
    assert not [p for p in (tmp_path / "t").rglob("*") if p.is_file()]
    free = needed
    assert restored(run, tmp_path / "t2") == ((), run.version(5))


def test_an_earlier_format_is_refused_and_set_aside_on_demand(run, tmp_path):
    for path in run.saved.glob("*"):
        path.unlink()
    (run.saved / "manifest-000001.json").write_text("{}")
    (run.saved / "000001-study.db").write_bytes(b"db 1")
    for refused in (run.store.is_used, lambda: run.save(1)):
        with pytest.raises(UserError, match=r"checkpoint was written by another version .*start anew with --fresh"):
            refused()
    before = run.files()
    assert set(before) == {"manifest-000001.json", "000001-study.db"}
    moved = run.store.set_aside()
    assert not run.saved.exists()
    assert {p.name: p.read_bytes() for p in moved.iterdir()} == before
    assert run.store.set_aside() is None
    run.save(1)
    assert restored(run, tmp_path / "t") == ((), run.version(1))


def test_a_run_that_began_later_takes_over(run):
    other = CheckpointStore(run.saved)
    other.save({"study.db": run.root / "study.db"})
    with pytest.raises(UserError, match=r"got version-000006-.* from another run"):
        run.save(7)
    other.save({"study.db": run.root / "study.db"})


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS])
def test_a_folder_that_refuses_leaves_the_earlier_versions(run, tmp_path, drive_rules, code):
    before = run.files()
    with drive_rules(tmp_path / "drive", code), pytest.raises(OSError, match=os.strerror(code)):
        run.save(6)
    assert run.files() == before
    run.save(7)
    assert restored(run, tmp_path / "t") == ((), run.version(7))


def test_a_save_that_fails_at_its_end_leaves_no_zip_and_its_states_go_with_the_next(run, tmp_path, monkeypatch):
    before = {n for n in run.files() if n.endswith(".zip")}
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
        with pytest.raises(OSError, match="full"):
            run.save(6)
    assert {n for n in run.files() if not n.endswith(".state")} == before
    (run.saved / "version-000006-0123abcd.zip.77.tmp").write_bytes(b"a process that was killed")
    run.save(7)
    assert len(run.files()) == 3 + 1 + 3
    assert restored(run, tmp_path / "t") == ((), run.version(7))
