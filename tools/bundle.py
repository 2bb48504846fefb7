"""Write the package into the end of ``synthesis_universal.py``, and the notebook that runs that file.

Run ``python tools/bundle.py`` at the end of a piece of work; ``--check`` only says whether it is due. Packed is what a
search, its report and ``predict.py`` import, also inside of functions, with the data files beside it.
"""

from __future__ import annotations

import argparse
import ast
import base64
import bz2
import json
import re
import sys
import textwrap
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from composite_nas.base.files import write_bytes

PACKAGE = "composite_nas"
SCRIPT = REPO / "bayesian_optimization" / "synthesis_universal.py"
NOTEBOOK = SCRIPT.with_name("synthesis_colab.ipynb")
COMMAND = "python tools/bundle.py"
MARK = f"# --- All below is written by '{COMMAND}'; the settings and main() above are the program. ---"
LINE_WIDTH = 116
STANDALONE = f"{PACKAGE}.base.standalone"
# What people start: the search, its report, the detector it found.
STARTED = (
    PACKAGE, f"{PACKAGE}.__main__", f"{PACKAGE}.cli", f"{PACKAGE}.report.page", f"{PACKAGE}.predict.cli", STANDALONE,
)  # fmt: skip
# Imported inside of functions that only the whole project calls.
LEFT_OUT = (f"{PACKAGE}.experiment", f"{PACKAGE}.predict.measure", f"{PACKAGE}.training.parity")
DATA_KINDS = (".json", ".j2", ".css", ".js")
ENTRY = '''
if __name__ == "__main__":
    _script = globals().get("__file__")  # a notebook cell has none, and the kernel's flags are not ours
    try:
        _exit_code = main(prepare(_script, REQUIREMENTS, PAYLOAD), None if _script else [])
    except KeyboardInterrupt:
        print("Interrupted: run it again.", file=sys.stderr)
        _exit_code = 130
    if _exit_code:
        sys.exit(_exit_code)
'''
# Cells of the notebook.
TAKE_THE_FILE = f"""\
# Take {SCRIPT.name} from this session's files (upload it there), else from Google Drive.
import os
import shutil
from pathlib import Path

script = Path("{SCRIPT.name}")
my_drive = Path(os.environ.get("COMPOSITE_NAS_DRIVE_MOUNT", "/content/drive")) / "MyDrive"
if not script.exists() and not my_drive.exists() and "COLAB_RELEASE_TAG" in os.environ:
    from google.colab import drive

    drive.mount(str(my_drive.parent))
for folder in (my_drive / "Studying/Experiments/Composite_score_nas", my_drive):
    if not script.exists() and (folder / script.name).is_file():
        shutil.copy(folder / script.name, script)
if not script.exists():
    raise SystemExit(f"Upload {{script.name}} to this session's files or to {{my_drive}}, then run this cell again.")"""
RUN_IT = f"""\
# Run it; after a disconnect run the first two cells again and it continues.
# Settings are flags, for example --n-trials 20 --image-size 416; --help lists them all.
%run {SCRIPT.name}"""
SHOW_PAGE = """\
# The page of the run, also of one that is not finished; everything it is made of is in the folder results.
import html
from pathlib import Path

from IPython.display import HTML, display

page = Path("results/report.html")
if page.exists():
    page = html.escape(page.read_text(encoding="utf-8"))
    page = f'<iframe srcdoc="{page}" style="width: 100%; height: 900px; border: 0"></iframe>'
    display(HTML(f"<div>{page}</div>"))
else:
    print("There is no page yet: run the cell above; it goes on where it was cut off.")"""
ANOTHER_PICTURE = """\
# Use the detector: upload pictures to this session's files, then run this cell.
import subprocess
import sys
from pathlib import Path

from IPython.display import Image, display

pictures = [str(path) for path in sorted(Path().iterdir()) if path.suffix.lower() in (".jpg", ".jpeg", ".png")]
if pictures and Path("results/model_rank1.pt").exists():
    command = [sys.executable, "-m", "composite_nas", "predict", "results/model_rank1.pt", *pictures]
    subprocess.run(command, check=True)
    folders = [path for path in Path("results").glob("predictions*") if path.is_dir()]
    for path in sorted(max(folders, key=lambda folder: folder.stat().st_mtime).rglob("*.jpg")):
        display(Image(str(path)))
else:
    print("Upload a picture (.jpg or .png), and see that the run above has finished.")"""
TAKE_IT_HOME = """\
# Download detector, page and numbers. The folder results_full on Google Drive has these and all else.
import zipfile
from pathlib import Path

from google.colab import files

names = ("model_rank1.pt", "model_rank1.md", "report.html", "synthesis_results.json", "trials_proxy_metrics.csv")
with zipfile.ZipFile("results.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for path in [Path("results", name) for name in names] + sorted(Path("results").glob("predictions*/*.jpg")):
        if path.is_file():
            archive.write(path)
files.download("results.zip")"""
CELLS = (TAKE_THE_FILE, RUN_IT, SHOW_PAGE, ANOTHER_PICTURE, TAKE_IT_HOME)


def path_of(module: str) -> Path | None:
    """Of a module of the package or of a package in it; None when there is no such file."""
    path = REPO.joinpath(*module.split("."))
    return next((p for p in (path.with_suffix(".py"), path / "__init__.py") if p.is_file()), None)


def imported_modules(tree: ast.AST) -> set[str]:
    """Modules of the package that a source imports, anywhere in it."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {n for n in names if n.split(".")[0] == PACKAGE and path_of(n)}


def is_left_out(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in LEFT_OUT)


def packed_modules() -> list[str]:
    """STARTED and all they import, sorted.

    Raises:
        ValueError: a packed module needs one of LEFT_OUT to be imported.
    """
    found, waiting = set(), list(STARTED)
    while waiting:
        module = waiting.pop()
        if module in found or is_left_out(module):
            continue
        found.add(module)
        tree = ast.parse(path_of(module).read_text(encoding="utf-8"))
        at_import = {n for s in tree.body if isinstance(s, (ast.Import, ast.ImportFrom)) for n in imported_modules(s)}
        if needed := sorted(filter(is_left_out, at_import)):
            raise ValueError(f"{module} imports {needed[0]}, which is left out of {SCRIPT.name}")
        waiting += imported_modules(tree)
        waiting += [module.rpartition(".")[0]] if "." in module else []
    return sorted(found)


def package_files() -> dict[str, str]:
    """Path in the package, with slashes -> text of every packed file, with Unix line ends."""
    paths = {path_of(module) for module in packed_modules()}
    paths |= {p for folder in {p.parent for p in paths} for p in folder.iterdir() if p.suffix in DATA_KINDS}
    return {p.relative_to(REPO / PACKAGE).as_posix(): p.read_text(encoding="utf-8") for p in sorted(paths)}


def make_payload(files: dict[str, str]) -> str:
    """base64 of bzip2 of JSON; bzip2 has one implementation, so the result is the same everywhere."""
    return base64.b64encode(bz2.compress(json.dumps(files, sort_keys=True).encode())).decode()


def build_script(script_text: str) -> str:
    """The script with a fresh end; byte for byte the same while the package is."""
    top = script_text.split(MARK)[0].rstrip()
    lines = "\n".join(textwrap.wrap(make_payload(package_files()), LINE_WIDTH))
    requirements = "".join(f'    "{r}",\n' for r in requirements_of_package())
    return (
        f"{top}\n\n\n{MARK}\n\n{_body(path_of(STANDALONE))}\n\n"
        f'REQUIREMENTS = (\n{requirements})\nPAYLOAD = """\\\n{lines}\n"""\n{ENTRY}'
    )


def _body(path: Path) -> str:
    """Source without the module's docstring."""
    text = path.read_text(encoding="utf-8")
    docstring = ast.parse(text).body[0]
    return "\n".join(text.splitlines()[docstring.end_lineno :]).strip() + "\n"


def requirements_of_package() -> list[str]:
    """``dependencies`` of pyproject.toml."""
    text = (REPO / "pyproject.toml").read_text(encoding="utf-8")
    return re.findall(r'"([^"]+)"', re.search(r"^dependencies = \[(.*?)^\]", text, re.S | re.M)[1])


def build_notebook() -> str:
    """Three cells: take the file, run it, show its page; and what people do next: another picture, download."""
    document = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": {},
                "outputs": [],
                "source": source.splitlines(keepends=True),
            }
            for number, source in enumerate(CELLS, 1)
        ],
        "metadata": {
            "accelerator": "GPU",
            "colab": {"name": NOTEBOOK.name},
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def stale_files() -> list[Path]:
    """Script and notebook, where they are not what would be written now."""
    script = SCRIPT.read_text(encoding="utf-8")
    stale = [] if build_script(script) == script else [SCRIPT]
    if not NOTEBOOK.is_file() or NOTEBOOK.read_text(encoding="utf-8") != build_notebook():
        stale.append(NOTEBOOK)
    return stale


def main() -> int:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--check", action="store_true", help="change nothing; exit code 1 when something is stale")
    check = flags.parse_args().check
    stale = stale_files()
    if stale and not check:
        write_bytes(SCRIPT, build_script(SCRIPT.read_text(encoding="utf-8")).encode())
        write_bytes(NOTEBOOK, build_notebook().encode())
    names = ", ".join(p.name for p in stale) or "nothing"
    print(f"stale: {names}; run '{COMMAND}'" if check and stale else f"written: {names}")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
