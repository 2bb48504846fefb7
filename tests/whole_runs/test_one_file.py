"""The one file: alone in an empty directory, in every way people start it; what it does with what it finds."""

import ast
import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections import namedtuple
from importlib.util import find_spec
from pathlib import Path

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError

from composite_nas.base import standalone
from composite_nas.base.results_folder import ResultsFolder
from tests.support.notebooks import (
    DRIVE_FOLDER,
    FLAGS,
    REPO,
    bundle,
    edited,
    make_colab,
    printed,
    run_cells,
    run_notebook,
    zip_folder,
)
from tests.support.script import N_TRIALS, SCRIPT, local_environment, synthesis

KEY_FILES = {p.name for p in ResultsFolder(Path()).written() if p.suffix not in (".log", ".onnx")} - {"val_split.txt"}
if find_spec("tensorboard") is None:
    KEY_FILES.remove("tensorboard")


def complete_trials(results: Path) -> int:
    with (results / "trials_proxy_metrics.csv").open(newline="") as file:
        return sum(row["state"] == "complete" for row in csv.DictReader(file))


def check_finished(results: Path, trials: int = 3) -> None:
    assert {p.name for p in results.iterdir()} >= KEY_FILES
    assert complete_trials(results) == trials


@pytest.fixture
def alone(tiny_folder, tmp_path):
    """An empty directory with the file and a dataset."""
    shutil.copy(SCRIPT, tmp_path)
    shutil.copytree(tiny_folder, tmp_path / "dataset")
    return tmp_path


def test_python_file_and_again_with_one_module_edited_and_one_outdated(finished_run, tmp_path):
    assert "Unpacked the package" in finished_run.stdout
    check_finished(finished_run.results, N_TRIALS)
    assert (finished_run.results / "synthesis.log").exists()
    alone = shutil.copytree(finished_run.folder, tmp_path / "again")
    module = alone / "composite_nas" / "detection" / "drawing.py"
    module.write_text(module.read_text() + "# mine\n")
    outdated = alone / "composite_nas" / "report" / "figures.py"
    outdated.write_text("# an earlier version\n")
    record = alone / "composite_nas" / standalone.UNPACKED
    known = json.loads(record.read_text())
    record.write_text(json.dumps(known | {"report/figures.py": standalone.sha256(outdated.read_bytes())}))
    # It unpacks before it looks at its flags.
    again = synthesis("--help", script=alone / SCRIPT.name, cwd=alone, env=local_environment())
    assert again.returncode == 0, again.stderr
    assert "Kept edited files" in again.stdout
    assert "detection/drawing.py" in again.stdout
    assert "Replaced outdated files" in again.stdout
    assert "--n-trials" in again.stdout
    assert module.read_text().endswith("# mine\n")
    assert outdated.read_bytes() == (REPO / "composite_nas" / "report" / "figures.py").read_bytes()


Asked = namedtuple("Asked", "settings data results statistics drive")  # what a run would have been done with


@pytest.fixture
def asked(run_script, monkeypatch):
    """``asked(script, *flags)``: start the script up to the moment when the run itself would begin."""

    def start(script: Path, *flags: str) -> Asked:
        runs = []
        monkeypatch.setattr("composite_nas.run.synthesis.run", lambda *arguments: runs.append(arguments) or 0)
        assert run_script(script, *flags) == 0
        (arguments,) = runs
        return Asked(*arguments)

    return start


def test_after_changing_the_directory_everything_is_there(alone, asked, monkeypatch):
    """Data, results and the package are where the user is, not where the file is."""
    here = alone / "elsewhere"
    here.mkdir()
    (alone / "dataset").rename(here / "dataset")
    monkeypatch.chdir(here)
    run = asked(alone / SCRIPT.name, *FLAGS)
    assert (run.data, run.results) == (here / "dataset", here / "results")
    assert (run.settings.n_trials, run.settings.image_size) == (3, 64)
    monkeypatch.setattr(standalone, "_is_installed", lambda home: False)
    monkeypatch.setattr(sys, "path", sys.path[:])
    payload = bundle.make_payload({"__init__.py": "", "cli.py": "1"})
    assert standalone.prepare(str(alone / SCRIPT.name), (), payload) == here
    assert (here / "composite_nas" / "cli.py").exists()
    assert sys.path[0] == str(here)


def test_pasted_into_a_cell(alone, tmp_path):
    """No __file__, and the flags of the kernel are not the run's; wrong input still stops the notebook."""
    text = edited(SCRIPT.read_text(encoding="utf-8"), FULL_EPOCHS=1, N_CONTROLS=0)
    (alone / SCRIPT.name).unlink()
    assert "rank1" in run_cells([text], alone, local_environment())
    check_finished(alone / "results")
    with pytest.raises(CellExecutionError, match="--image-size must be a multiple of 32"):
        run_cells([edited(text, IMAGE_SIZE=100)], alone, local_environment())


def test_shell_command_in_colab_uses_the_mounted_drive(tiny_folder, tmp_path, asked, monkeypatch):
    """!python cannot mount; the other root of the description works, too, with the dataset of the usual one."""
    colab = make_colab(tmp_path, tiny_folder)
    shutil.copy(SCRIPT, colab.content)
    colab.mount_point.symlink_to(tmp_path / "store", target_is_directory=True)  # as the notebook's mount does
    for name, value in colab.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(colab.content)
    other = "Studying/composite_score_nas_results"
    run = asked(colab.content / SCRIPT.name, *FLAGS, "--drive-folder", other)
    assert run.drive.folder == colab.mount_point / "MyDrive" / other
    assert run.data == colab.mount_point / "MyDrive" / DRIVE_FOLDER / "dataset.zip"
    assert run.results == colab.results
    results = ResultsFolder(colab.results)
    results.create()
    (colab.results / "model_rank1.pt").write_bytes(b"weights")
    run.drive.hand_over(results)
    run.drive.flush()
    assert (colab.my_drive / other / "results_full" / "model_rank1.pt").read_bytes() == b"weights"
    assert colab.events() == []  # not ours to mount or to unmount


def test_the_notebook_takes_the_file_from_drive_or_says_what_is_missing(tiny_folder, tmp_path):
    colab = make_colab(tmp_path, tiny_folder)
    (cell, *_) = nbformat.read(bundle.NOTEBOOK, as_version=4).cells
    with pytest.raises(CellExecutionError, match=f"Upload {SCRIPT.name} to this session"):
        run_cells([cell.source], colab.content, colab.environment())
    shutil.copy(SCRIPT, colab.folder)
    run_cells([cell.source], colab.content, colab.environment())
    assert (colab.content / SCRIPT.name).read_bytes() == SCRIPT.read_bytes()


def test_the_notebook_mounts_the_drive_runs_the_file_and_hands_everything_over(tiny_folder, tmp_path):
    """Its second cell is ``%run`` of the file."""
    colab = make_colab(tmp_path, tiny_folder)
    shutil.copy(SCRIPT, colab.content)
    notebook = nbformat.read(bundle.NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert len(notebook.cells) == 5
    shutil.copy(next(p for p in tiny_folder.rglob("*") if p.suffix == ".jpg"), colab.content / "mine.jpg")
    notebook.cells[1].source = notebook.cells[1].source.rstrip() + " " + " ".join(FLAGS)
    run_notebook(notebook, colab.content, colab.environment())
    check_finished(colab.folder / "results_full")
    shown = [o for o in notebook.cells[2].outputs if o.output_type == "display_data"]
    assert "How far to trust the score" in shown[0].data["text/html"]
    assert any("image/jpeg" in o.data for o in notebook.cells[3].outputs if o.output_type == "display_data")
    assert "24 train images" in printed(notebook)
    by_stream = {name: "".join(o.text for o in notebook.cells[1].outputs if o.get("name") == name)
                 for name in ("stdout", "stderr")}  # fmt: skip
    assert "Whole run" in by_stream["stdout"]
    assert "Whole run" not in by_stream["stderr"]
    assert "\x1b[A" not in by_stream["stdout"]  # no bar below the run's
    events = colab.events()
    assert events[0] == "mount"
    assert events[-2] == "flush"
    assert events[-1].startswith("download results.zip")
    downloaded = {e.split()[1] for e in events if e.startswith("download")}
    files = {"results.zip", "model_rank1.pt", "synthesis_results.json", "trials_proxy_metrics.csv", "colab_results.log"}
    assert files <= downloaded
    log = (colab.results / "colab_results.log").read_text()
    for said in ("Settings: ", "Whole run", "Decoding train", "Trial 0: score", "rank1", "Results on Drive"):
        assert said in log, said
    assert not (colab.results / "synthesis.log").exists()


def test_the_payload_is_what_the_program_imports(tmp_path):
    script = SCRIPT.read_text(encoding="utf-8")
    assert bundle.build_script(bundle.build_script(script)) == bundle.build_script(script)
    top = script.split(bundle.MARK)[0]
    assert len(top.splitlines()) < 70
    standalone.unpack(_payload(bundle.build_script(script)), tmp_path / "composite_nas")
    unpacked = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()}
    for name in unpacked - {f"composite_nas/{standalone.UNPACKED}"}:
        assert (tmp_path / name).read_bytes() == (REPO / name).read_bytes()
    assert {f"composite_nas/{n}" for n in ("__main__.py", "run/synthesis.py", "report/report.css")} <= unpacked
    assert {f"composite_nas/score/{n}" for n in ("__init__.py", "default_proxy_stats.json")} <= unpacked
    assert not [n for n in unpacked if "experiment" in n or "bundle" in n]


def test_the_unpacked_package_says_what_it_lacks(tmp_path):
    standalone.unpack(bundle.make_payload(bundle.package_files()), tmp_path / "composite_nas")
    for verb in ("measure", "self-test"):
        done = subprocess.run(
            [sys.executable, "-m", "composite_nas", verb],
            cwd=tmp_path, env=local_environment(), capture_output=True, text=True, timeout=100, check=False,
        )  # fmt: skip
        assert done.returncode == 2
        assert done.stderr.startswith(f"Error: '{verb}' is not packed into"), done.stderr
        assert done.stderr.count("\n") == 1


def test_a_changed_package_makes_the_script_stale(monkeypatch):
    monkeypatch.setattr(bundle, "package_files", lambda: {"cli.py": "changed"})
    assert bundle.SCRIPT in bundle.stale_files()
    monkeypatch.setattr(sys, "argv", ["bundle", "--check"])
    assert bundle.main() == 1


def test_what_is_left_out_cannot_be_needed_at_import(monkeypatch):
    monkeypatch.setattr(bundle, "LEFT_OUT", (*bundle.LEFT_OUT, "composite_nas.run.guard"))
    with pytest.raises(ValueError, match=r"imports composite_nas\.run\.guard, which is left out"):
        bundle.packed_modules()


def test_unpacking_keeps_edits_replaces_outdated_files_and_is_said(tmp_path):
    folder = tmp_path / "p"
    old = bundle.make_payload({"a.py": "1", "x/b.py": "1", "gone/y.py": "1", "x/gone_edited.py": "1"})
    assert standalone.unpack(old, folder) == [f"Unpacked the package (4 files) to {folder}"]
    assert standalone.unpack(old, folder) == []
    (folder / "x/b.py").write_text("mine")
    (folder / "x/gone_edited.py").write_text("mine")
    (folder / "gone/__pycache__").mkdir()
    (folder / "gone/__pycache__/y.pyc").write_text("compiled")
    notes = standalone.unpack(bundle.make_payload({"a.py": "2", "x/b.py": "2", "x/z/c.py": "2"}), folder)
    assert notes == [
        f"Unpacked the package (1 files) to {folder}",
        f"Replaced outdated files in {folder}: a.py, gone/y.py",
        f"Kept edited files in {folder}: x/b.py (delete one to get the original back)",
        f"Edits no longer in effect, the package has other files now: x/gone_edited.py in {folder}",
    ]
    content = {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*.py")}
    assert content == {"a.py": "2", "x/b.py": "mine", "x/z/c.py": "2", "x/gone_edited.py": "mine"}
    assert not (folder / "gone").exists()


def test_unpacking_over_the_package_without_folders(tmp_path):
    """Its files go unless someone edited them; an edited one whose name is in use again would break the imports."""
    folder = tmp_path / "p"
    flat = dict.fromkeys(("cli.py", "score.py", "search.py", "__init__.py"), "1")
    standalone.unpack(bundle.make_payload(flat), folder)
    record = (folder / ".unpacked.json").read_text()
    (folder / "cli.py").write_text("mine")
    (folder / "score.py").write_text("mine")
    new = bundle.make_payload({"cli.py": "2", "score/__init__.py": "2", "__init__.py": "2"})
    assert standalone.unpack(new, folder) == [
        f"Unpacked the package (2 files) to {folder}",
        f"Replaced outdated files in {folder}: __init__.py, search.py",
        f"Edits no longer in effect, the package has other files now: cli.py.edited, score.py in {folder}",
    ]
    content = {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*.py*")}
    assert content == {
        "cli.py": "2", "cli.py.edited": "mine", "score.py": "mine", "score/__init__.py": "2", "__init__.py": "2",
    }  # fmt: skip
    assert standalone.unpack(new, folder) == []
    (folder / ".unpacked.json").write_text(record)  # as if it had been cut off before its end
    standalone.unpack(new, folder)
    assert (folder / "cli.py").read_text() == "2"
    assert (folder / "cli.py.edited").read_text() == "mine"


@pytest.mark.parametrize(
    "name", ["/tmp/x.py", "../x.py", "a/../../x.py", "a\\x.py", "C:/x.py", "", "./x.py", "a//x.py"]
)
def test_unpacking_stays_in_its_folder(tmp_path, name):
    with pytest.raises(ValueError, match="get this script anew"):
        standalone.unpack(bundle.make_payload({"a.py": "1", name: "1"}), tmp_path / "p")
    assert not any(tmp_path.iterdir())


def _payload(script: str) -> str:
    assignments = [n for n in ast.parse(script).body if isinstance(n, ast.Assign)]
    return next(ast.literal_eval(n.value) for n in assignments if n.targets[0].id == "PAYLOAD")


@pytest.mark.parametrize("record", ["", "[" * 100_000, '{"../../mine.py": "x"}', '{"a.py": NaN}', "[1]"])
def test_a_damaged_record_of_unpacking_is_no_more_than_that(tmp_path, record):
    folder = tmp_path / "p"
    payload = bundle.make_payload({"a.py": "1"})
    standalone.unpack(payload, folder)
    (folder / standalone.UNPACKED).write_text(record)
    (tmp_path.parent / "mine.py").write_text("mine")
    assert standalone.unpack(payload, folder) == []
    assert (tmp_path.parent / "mine.py").read_text() == "mine"


def wheel(folder: Path, name: str) -> None:
    """The smallest package that pip installs."""
    info = f"{name}-1.2.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.2-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", "ANSWER = 42\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def test_missing_packages_are_installed_in_colab_only_and_torch_never(tmp_path, monkeypatch, capsys):
    """By the real pip, from a folder of wheels into a folder of its own."""
    wheel(tmp_path, "tiny_thing")
    wheel(tmp_path, "torch")
    site = tmp_path / "site"
    for variable, value in {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_TARGET": str(site)}.items():
        monkeypatch.setenv(variable, value)
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.delenv("COLAB_RELEASE_TAG", raising=False)
    with pytest.raises(SystemExit) as end:
        standalone.install_missing(("tiny_thing>=1.0",))
    assert end.value.code == 2
    assert 'pip install "tiny_thing>=1.0"' in capsys.readouterr().err
    assert not site.exists()
    monkeypatch.setenv("COLAB_RELEASE_TAG", "stand-in")
    standalone.install_missing(("tiny_thing>=1.0", "pytest>=8"))
    assert (site / "tiny_thing.py").exists()
    with pytest.raises(SystemExit):
        standalone.install_missing(("tiny_thing>=1.0", "torch>=99.0"))
    assert not (site / "torch.py").exists()
    assert "Error: missing packages" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("installed", "wanted", "enough"),
    [("2.4.1+cu124", "2.4", True), ("5.0.0", "5", True), ("4.9.9", "5", False), ("2.10", "2.9", True)],
)
def test_versions_are_compared_as_numbers(monkeypatch, installed, wanted, enough):
    monkeypatch.setattr(standalone.importlib.metadata, "version", lambda name: installed)
    assert standalone.is_satisfied(f"x>={wanted}") is enough


def test_a_zipped_dataset_beside_the_file_is_found(tiny_folder, tmp_path, run_script, monkeypatch):
    (tmp_path / "dataset").mkdir()
    zip_folder(tiny_folder, tmp_path / "dataset" / "dataset.zip")
    from composite_nas.cli import find_dataset

    assert find_dataset(tmp_path / "dataset") == tmp_path / "dataset" / "dataset.zip"


def test_umask_is_honoured(tmp_path):
    before = os.umask(0o027)
    try:
        standalone.unpack(bundle.make_payload({"a.py": "1"}), tmp_path / "p")
        from composite_nas.base.files import write_json

        write_json(tmp_path / "a.json", {"x": 1})
    finally:
        os.umask(before)
    modes = [oct(p.stat().st_mode & 0o777) for p in (tmp_path / "p", tmp_path / "p/a.py", tmp_path / "a.json")]
    assert modes == ["0o750", "0o640", "0o640"]
