"""What the tests of the one file share: an empty Colab with its Drive, small settings, cells run in a real kernel."""

import importlib.util
import zipfile
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from tests.support.script import SCRIPT as SCRIPT
from tests.support.script import local_environment

REPO = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("bundle", REPO / "tools" / "bundle.py")
bundle = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(bundle)
DRIVE_FOLDER = "Studying/Experiments/Composite_score_nas"
# The settings at the top of the script, as a user edits them.
EDITS = {
    "N_TRIALS": 3, "N_WARMUP": 2, "EPOCHS_PER_TRIAL": 1, "MAX_SAMPLES": 16, "VAL_SUBSET": 6, "IMAGE_SIZE": 64,
    "FULL_EPOCHS": 2, "TOP_K": 1, "N_CONTROLS": 1, "MAX_GMACS": 0.03,
}  # fmt: skip
FLAGS = [x for name, value in EDITS.items() for x in ("--" + name.lower().replace("_", "-"), str(value))]


def edited(text: str, **more) -> str:
    """The script with small settings."""
    lines = text.splitlines(keepends=True)
    for name, value in (EDITS | more).items():
        (index,) = (i for i, line in enumerate(lines) if line.startswith(f"{name} = "))
        lines[index] = f"{name} = {value!r}\n"
    return "".join(lines)


@dataclass(frozen=True)
class Colab:
    """A machine like Colab's. content: its working directory; my_drive: the cloud; events: what Google was asked."""

    root: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def mount_point(self) -> Path:
        return self.content / "drive"

    @property
    def my_drive(self) -> Path:
        return self.root / "store" / "MyDrive"

    @property
    def folder(self) -> Path:
        return self.my_drive / DRIVE_FOLDER

    @property
    def results(self) -> Path:
        return self.content / "results"

    def events(self) -> list[str]:
        path = self.root / "events"
        return path.read_text().splitlines() if path.exists() else []

    def environment(self, **more) -> dict[str, str]:
        return local_environment() | {
            "COLAB_RELEASE_TAG": "stand-in",
            "COMPOSITE_NAS_DRIVE_MOUNT": str(self.mount_point),
            "STAND_IN_STORE": str(self.root / "store"),
            "STAND_IN_EVENTS": str(self.root / "events"),
            "STAND_IN_WRITE_DELAY_S": "0.01",
            **more,
        }


def make_colab(root: Path, dataset: Path) -> Colab:
    """An empty machine and a Drive with ``dataset.zip``."""
    colab = Colab(root)
    colab.content.mkdir()
    colab.folder.mkdir(parents=True)
    zip_folder(dataset, colab.folder / "dataset.zip")
    return colab


def zip_folder(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder))


def run_cells(cells: list[str], cwd: Path, environment: dict[str, str]) -> str:
    """Run cells in a fresh kernel; everything they print, or nbclient's CellExecutionError."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    run_notebook(notebook, cwd, environment)
    return printed(notebook)


def run_notebook(notebook: nbformat.NotebookNode, cwd: Path, environment: dict[str, str]) -> None:
    client = NotebookClient(notebook, timeout=200, kernel_name="python3", resources={"metadata": {"path": str(cwd)}})
    client.execute(env=environment)


def printed(notebook: nbformat.NotebookNode) -> str:
    outputs = [o for cell in notebook.cells for o in cell.outputs]
    return "".join(o.get("text", "") for o in outputs)
