"""Write the package into the end of ``synthesis_universal.py``, and the notebook that carries that file.

Run ``python -m composite_nas.bundle`` after any change of the package; ``--check`` only says whether it is due.
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

from composite_nas.whole_files import write_bytes

PACKAGE_FOLDER = Path(__file__).parent
SCRIPT = PACKAGE_FOLDER.parent / "bayesian_optimization" / "synthesis_universal.py"
NOTEBOOK = SCRIPT.with_name("synthesis_colab.ipynb")
COMMAND = "python -m composite_nas.bundle"
MARK = f"# --- All below is written by '{COMMAND}'; the settings and main() above are the program. ---"
LINE_WIDTH = 116
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


def package_files() -> dict[str, str]:
    """Name -> text of every file of the package, with Unix line ends."""
    kinds = (".py", ".json", ".j2", ".css", ".js")
    paths = sorted(p for p in PACKAGE_FOLDER.iterdir() if p.suffix in kinds and not p.name.startswith("."))
    return {p.name: p.read_text(encoding="utf-8") for p in paths}


def make_payload(files: dict[str, str]) -> str:
    """base64 of bzip2 of JSON; bzip2 has one implementation, so the result is the same everywhere."""
    return base64.b64encode(bz2.compress(json.dumps(files, sort_keys=True).encode())).decode()


def build_script(script_text: str) -> str:
    """The script with a fresh end; byte for byte the same while the package is."""
    top = script_text.split(MARK)[0].rstrip()
    lines = "\n".join(textwrap.wrap(make_payload(package_files()), LINE_WIDTH))
    requirements = "".join(f'    "{r}",\n' for r in requirements_of_package())
    return (
        f"{top}\n\n\n{MARK}\n\n{_body(PACKAGE_FOLDER / 'standalone.py')}\n\n"
        f'REQUIREMENTS = (\n{requirements})\nPAYLOAD = """\\\n{lines}\n"""\n{ENTRY}'
    )


def _body(path: Path) -> str:
    """Source without the module's docstring."""
    text = path.read_text(encoding="utf-8")
    docstring = ast.parse(text).body[0]
    return "\n".join(text.splitlines()[docstring.end_lineno :]).strip() + "\n"


def requirements_of_package() -> list[str]:
    """``dependencies`` of pyproject.toml."""
    text = (PACKAGE_FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8")
    return re.findall(r'"([^"]+)"', re.search(r"^dependencies = \[(.*?)^\]", text, re.S | re.M)[1])


def build_notebook(script_text: str) -> str:
    """Three cells: the file, the run, the results; everything the notebook needs is in it."""
    cells = [
        (f"%%writefile {SCRIPT.name}\n{script_text}", {"jupyter": {"source_hidden": True}, "cellView": "form"}),
        (
            "# Run it; after a disconnect run all three cells again and it continues.\n"
            "# Settings are flags, for example --n-trials 20 --image-size 416; --help lists them all.\n"
            f"%run {SCRIPT.name}",
            {},
        ),
        (
            "# Show the results of a finished run.\nimport json\nfrom pathlib import Path\n\nimport pandas as pd\n"
            "from IPython.display import Image, display\n\n"
            'path = Path("results/synthesis_results.json")\n'
            "if path.exists():\n"
            "    results = json.loads(path.read_text())\n"
            '    models = pd.json_normalize(results["top_models"] + results["controls"])\n'
            '    columns = ["role", "rank", "trial", "score", "final.map50_95", "final.map50", "n_params", "gmacs"]\n'
            "    display(models[columns])\n"
            '    print(results["agreement"]["in_words"])\n'
            '    display(Image("results/predictions.jpg"))\n'
            "else:\n"
            '    print("The run is not finished: run the cell above again and it continues.")',
            {},
        ),
    ]
    document = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": metadata,
                "outputs": [],
                "source": source.splitlines(keepends=True),
            }
            for number, (source, metadata) in enumerate(cells, 1)
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
    """Of script and notebook, those that do not carry the package as it is now."""
    script = SCRIPT.read_text(encoding="utf-8")
    stale = [] if build_script(script) == script else [SCRIPT]
    if not NOTEBOOK.is_file() or NOTEBOOK.read_text(encoding="utf-8") != build_notebook(build_script(script)):
        stale.append(NOTEBOOK)
    return stale


def main() -> int:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--check", action="store_true", help="change nothing; exit code 1 when something is stale")
    check = flags.parse_args().check
    stale = stale_files()
    if stale and not check:
        script = build_script(SCRIPT.read_text(encoding="utf-8"))
        write_bytes(SCRIPT, script.encode())
        write_bytes(NOTEBOOK, build_notebook(script).encode())
    names = ", ".join(p.name for p in stale) or "nothing"
    print(f"stale: {names}; run '{COMMAND}'" if check and stale else f"written: {names}")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
