"""Find a small object detector for your drone images: search, rank by composite score, train the best fully.

Runs the same on CUDA, Apple MPS and CPU. Edit the settings below or give them as flags (--help lists all).
Without a dataset in dataset/ it draws procedural demo scenes and uses small settings.

This file is enough: alone or in Google Colab it unpacks the package that it carries at its end. Run it again after an
interruption and it continues.
"""

from pathlib import Path

N_TRIALS = 50  # candidates to try
EPOCHS_PER_TRIAL = 2  # epochs before a candidate is scored
MAX_SAMPLES = 2000  # training images for the trials; 0 for all
VAL_SUBSET = 200  # validation images for the trials; 0 for all
USE_COMPOSITE_PROXY = True  # rank by the composite score, else by validation loss
N_WARMUP = 15  # first candidates, which fix the scale of the score
IMAGE_SIZE = 320  # pixels, a multiple of 32; None: as large as the boxes of the dataset need
FULL_EPOCHS = 30  # epochs of full training
TOP_K = 3  # best candidates that are trained fully
N_CONTROLS = 3  # random candidates that are trained fully, to judge the ranking by
MAX_GMACS = 1.0  # largest cost of a candidate, 1e9 multiply-accumulates an image; None: as fits the image size
SEED = 42
DRIVE_FOLDER = "Studying/Experiments/Composite_score_nas"  # in Colab: of MyDrive; "" for none


def main(home: Path, flags: list[str] | None) -> int:
    """The run; ``home``: folder of dataset/ and results; ``flags``: None for those of the command line."""
    from composite_nas.base.settings import Settings
    from composite_nas.cli import synthesis_main

    settings = Settings(
        n_trials=N_TRIALS,
        epochs_per_trial=EPOCHS_PER_TRIAL,
        max_samples=MAX_SAMPLES,
        val_subset=VAL_SUBSET,
        use_composite_proxy=USE_COMPOSITE_PROXY,
        n_warmup=N_WARMUP,
        image_size=IMAGE_SIZE,
        full_epochs=FULL_EPOCHS,
        top_k=TOP_K,
        n_controls=N_CONTROLS,
        max_gmacs=MAX_GMACS,
        seed=SEED,
        drive_folder=DRIVE_FOLDER,
    )
    return synthesis_main(settings, __doc__, home, flags)


# --- All below is written by 'python tools/bundle.py'; the settings and main() above are the program. ---

import base64
import bz2
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = "composite_nas"
UNPACKED = ".unpacked.json"  # what was unpacked: path in the package -> sha256, to tell edited files from outdated ones
NEVER_INSTALLED = ("torch", "torchvision")  # replacing them in a running Colab breaks it
USER_ERROR_EXIT_CODE = 2


def in_colab() -> bool:
    """Also true in a process that a notebook started."""
    return "COLAB_RELEASE_TAG" in os.environ


def in_notebook() -> bool:
    """Whether this process is the kernel of a notebook."""
    ipython = sys.modules.get("IPython")
    return ipython is not None and hasattr(ipython.get_ipython(), "kernel")


def prepare(script: str | None, requirements: tuple[str, ...], payload: str) -> Path:
    """Make ``composite_nas`` and what it needs importable.

    Args:
        script: ``__file__`` of the script; None when it was pasted into a notebook cell.
        requirements: of the package, ``name>=version`` each.
        payload: base64 of bzip2 of JSON: path in the package -> text of the file.

    Returns:
        The folder that ``dataset/`` and results belong to: the checkout, else the working directory.
    """
    here = Path(script).resolve().parent if script else Path.cwd()
    home = Path.cwd()
    if isinstance(sys.stdout, io.TextIOWrapper):  # a console may have no characters for the name of a folder
        sys.stdout.reconfigure(errors="backslashreplace")
    if in_notebook():  # the kernel may hold the modules of an earlier run, by now outdated or edited
        for name in [m for m in sys.modules if m.split(".")[0] == PACKAGE]:
            del sys.modules[name]
    if here.name == "bayesian_optimization" and (here.parent / PACKAGE / "__init__.py").is_file():
        sys.path.insert(0, str(here.parent))
        home = home if in_colab() else here.parent
    elif not _is_installed(home):
        try:
            notes = unpack(payload, home / PACKAGE)
        except OSError as error:
            print(f"Error: {error.filename}: {error.strerror}; choose another working directory", file=sys.stderr)
            sys.exit(USER_ERROR_EXIT_CODE)
        except ValueError as error:
            print(f"Error: {error}", file=sys.stderr)
            sys.exit(USER_ERROR_EXIT_CODE)
        for note in notes:
            print(note)
        sys.path.insert(0, str(home))
    importlib.invalidate_caches()
    install_missing(requirements)
    return home


def _is_installed(home: Path) -> bool:
    """Whether the package can be imported from elsewhere than a copy that this script unpacked."""
    everything = sys.path[:]
    sys.path[:] = [p for p in everything if Path(p or ".").resolve() != home.resolve()]
    try:
        found = importlib.util.find_spec(PACKAGE)
    finally:
        sys.path[:] = everything
    if found is None or not found.origin:
        return False
    return not (Path(found.origin).parent / UNPACKED).exists()


def unpack(payload: str, folder: Path) -> list[str]:
    """Write the package's files to ``folder``; files that someone edited stay as they are, outdated ones are replaced.

    Returns:
        What there is to tell the user.

    Raises:
        ValueError: a file of the payload would lie outside of ``folder``; nothing is written.
    """
    wanted = {name: text.encode() for name, text in json.loads(bz2.decompress(base64.b64decode(payload))).items()}
    for name in wanted:
        if not _is_inside(name):
            raise ValueError(f"the package has a file {name!r}, which is no place in {folder}: get this script anew")
    record = folder / UNPACKED
    known = _read_record(record)
    folder.mkdir(exist_ok=True)
    new: list[str] = []
    replaced: list[str] = []
    kept: list[str] = []
    idle: list[str] = []
    if known and not any("/" in name for name in known):
        idle += _set_edits_of_flat_layout_aside(folder, known, wanted)
    for name, content in wanted.items():
        path = folder / name
        present = sha256(path.read_bytes()) if path.is_file() else None
        if present == sha256(content):
            continue
        if present not in (None, known.get(name)):
            kept.append(name)
            continue
        (new if present is None else replaced).append(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        temporary.write_bytes(content)
        os.replace(temporary, path)
    for name in sorted(set(known) - set(wanted)):
        path = folder / name
        if not path.is_file():
            continue
        if sha256(path.read_bytes()) != known[name]:
            idle.append(name)
            continue
        path.unlink()
        replaced.append(name)
        _remove_empty_folders(path.parent, folder)
    temporary = record.with_name(f"{record.name}.{os.getpid()}.tmp")
    temporary.write_text(json.dumps({n: sha256(c) for n, c in wanted.items()}, indent=1), encoding="utf-8")
    os.replace(temporary, record)
    notes = [f"Unpacked the package ({len(new)} files) to {folder}"] if new else []
    if replaced:
        names = ", ".join(sorted(replaced)) if len(replaced) < 10 else f"{len(replaced)} of them"
        notes.append(f"Replaced outdated files in {folder}: {names}")
    if kept:
        notes.append(f"Kept edited files in {folder}: {', '.join(kept)} (delete one to get the original back)")
    if idle:
        notes.append(f"Edits no longer in effect, the package has other files now: {', '.join(idle)} in {folder}")
    return notes


def _is_inside(name: str) -> bool:
    """Whether it is a relative path with forward slashes that stays in its folder."""
    return bool(re.fullmatch(r"[\w.-]+(/[\w.-]+)*", name)) and not {".", ".."} & set(name.split("/"))


def _read_record(path: Path) -> dict[str, str]:
    """What was unpacked earlier; nothing when the record is missing or damaged."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        return {str(k): v for k, v in known.items() if _is_inside(str(k))}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}


def _set_edits_of_flat_layout_aside(folder: Path, known: dict[str, str], wanted: dict[str, bytes]) -> list[str]:
    """Edited files of the package without folders whose names are in use again: they would import what is gone."""
    if not any("/" in name for name in wanted):
        return []
    present = [name for name in known if name in wanted and (folder / name).is_file()]
    moved = []
    for name in present:
        # One that is as it will be was written by an unpacking that was cut off.
        if sha256((folder / name).read_bytes()) not in (known[name], sha256(wanted[name])):
            moved.append(f"{name}.edited" if not (folder / f"{name}.edited").exists() else f"{name}.edited_again")
            os.replace(folder / name, folder / moved[-1])
    return moved


def _remove_empty_folders(inner: Path, folder: Path) -> None:
    """``inner`` and those around it, below ``folder``, that hold nothing but compiled files."""
    while inner != folder and all(p.name == "__pycache__" for p in inner.iterdir()):
        shutil.rmtree(inner)
        inner = inner.parent


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def install_missing(requirements: tuple[str, ...]) -> None:
    """In Colab by pip, elsewhere the user is told; ``torch`` is never touched."""
    missing = [r for r in requirements if not is_satisfied(r)]
    installable = [r for r in missing if r.split(">=")[0] not in NEVER_INSTALLED]
    if installable and in_colab():
        print(f"Installing {', '.join(installable)}", flush=True)
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", *installable], check=False)
        importlib.invalidate_caches()
        missing = [r for r in requirements if not is_satisfied(r)]
    if missing:
        command = " ".join(f'"{r}"' for r in missing)
        print(f"Error: missing packages: run 'pip install {command}' first", file=sys.stderr)
        sys.exit(USER_ERROR_EXIT_CODE)


def is_satisfied(requirement: str) -> bool:
    name, _, minimum = requirement.partition(">=")
    try:
        return _numbers(importlib.metadata.version(name)) >= _numbers(minimum)
    except importlib.metadata.PackageNotFoundError:
        return False


def _numbers(version: str) -> list[int]:
    """Leading numbers of a version: 2.4.1+cu124 -> [2, 4, 1]."""
    return [int(n) for n in re.split(r"[^\d.]", version)[0].split(".") if n]


REQUIREMENTS = (
    "torch>=2.4",
    "torchvision>=0.19",
    "optuna>=5",
    "sqlalchemy>=2",
    "filelock>=3.12",
    "numpy>=1.26",
    "scipy>=1.11",
    "pandas>=2.2",
    "matplotlib>=3.8",
    "pillow>=10.1",
    "tqdm>=4.66",
    "faster-coco-eval>=1.6",
    "tyro>=0.9.5",
    "jinja2>=3.1",
    "pyyaml>=6",
)
PAYLOAD = """\
QlpoOTFBWSZTWdtEAeYFn1H/gHVG9VB///////////////9jjZ477317572qm+YAPoAAKd822O7Gz7Tme7c3mutTqugAo0u7gIhQUQqlbYdq7dxs0Kyz
e65j2O3qz4zvDe309ts27nrPPR77t3zBM7g8g92KJ7oCUKogJBQAKHWWy1N0MAp29OFPoDR6D6DoOh66FAJ724kz7uFOmgKS99uS+sFetG2abfYOHQrJ
0ZsaoAHVAoa60nfXmt4eigCigA3rAB0DJqKg1vExIRA3vnAAPr6CkID132D12aHWYxs7256p7YKdu4aqQCURbAA0o3YF2I7NCgUoU2YFG2HbFVS6AA5X
GhQCKgDvNu1OnQquXbVKoikoFVXrIRXoybY2Gdbvvu8o++w6HsZQPbT2AFs3e4b7ADe+HF3wfarPSO+x9rE6ZSJVNC3cahI6RddQCQkjrVRUiipAEqiQ
2brREUVUVIHdgOAoBBQCnQdAAAAAB0AB1qlUAAAAFAKSAAqgAO9PT7vdBR9AAAAGgAGigUAABQAGmhQJDQAAA0ClNAAACgA0B3ifXB9BnPo9c9QD0oUA
AAMtyne73u3tmsrt666bjM73s9vK6661zHq7d59nPew65dcdr60nbZsd26277b5pfX3XM3p9V48Ve+8ztL6e7V7B19PfPtdvWfQ5aV00DiiI2YKEokUi
GIGW9Y7x7ubAZAIjorQES9tDTlwADSgGXdjtZBVaoAAFez2+KkO2xqWbeX329uvGnCu3Wu++91UPS3c7bqR9DornppN4tk69PPXe2W+7uy31a6TalaHX
NgNuduGoidspddN3cvXAdAFV7u61gNvu6ro9at6lIcFzeV3rO9d1tdW+7J0016NPVu5ZB9rPnWcd7m7eqXL6cDoAAAAAvjAD6HefIrR9wAIAGgPSN7D6
XSg1qpFABUXuHn3Ptrx8Xcwe9l9TNAgooHZX1j7eBdYGVfTu1lbV27nXdTZ1y6ur0y5by19YqtWbXvTL06ve7zZvOg06Kdtvvjvi+UW+cXAAyAABWzAJ
GnspecorurZk9tXvYNdULZXet71r3Vy72nz2qce22anSu7Qd97hLp69t0p9fOD6z6etE1cnLmzWD6EgN316ntvczrHXDkBWWjuAuygHNHOC61Ohszazb
OzKpqJTu6bXAAo1TG30PePJ2gB77xX3gfQ+9unuO8Zz0qFsDbI0fffe++2uXveXbnd730+AAe+lY7miC1x3CKh3Xt33s62Vp9z7s8iIB93vHp8RVHqu0
9ekSogUhAVQotu7Lu4PGw7tUKq9MMp7XMAAFcC1XZ1u0b69zRC9uDNzqz3yQD5GQ0ip2boNpjRip0AW+7dap2AyroFGhVAB6AAAFAAaAdaSKt7gHaYBK
0toAAVQndoXPd6fQAPtjz5VKSehorWnTMV4gV9gxowGyL4E+2XvcCtyDurQbc4vdA1Si9ZvscHp8Bp856jtfcCgrpiUVbGgAFSqgEhQ3Hy+7yPc9zru3
MADdZ05uHGm95x4DyAGlF0Pj3p9a99fWjq00ap6d1Ug12+XveAA3V2wYGEG5jqzKC21QUen32usPr5HWUorZkIR07cAOAAPuznsWDDSq6ANDbuJBiAHZ
rqKUfIHvNASle2Wnaq9cDqg8dWUOlD7vk1iXtp99VPI7s6ppKQDuwAZaADOXXAok7FHcl15vZDjtq+sfFekaCgiqSVScc+9uU+7dfLfe9DWqNJeve5is
623WXddh9XcuXt6dx6HS3XRuCfR4A9Hg7hoV6W3324Uvlm1ZxIrhrGl7sXprC2bGIvfe23uXmvVFaaloCF0NXpvTuGhS4ESCdne2urM5JdvXlyz1G+ud
7u2sbrKDQGIUIGh252KhooKMg3ah0OhNUtYAABTEHca1xZPqhrO+5j0AAH1odHV1m51Vdqxghoxp0oaUOrMKZaq6BoggLoNUl1uzuwGgKF3TXu97A9sW
3Hc+29c7Hu7n17rRMt8O5tnc5lScXcZbvffA+vL67t17je2tD12ncc+953tzlFdAaFBtgGy1SobOjmz6c9JoGzB6aAHAAADQG3KpWy5cEc4Bbru71wAH
gDXoA6oHIOEBcAYJUAgN8fRABilq2NGRIVXp3WNfTPmHoqfZ6FASfXrLmxoO2VkUoqJJUdGiqg5ezFTp6WscI7Vjs6utvre29SArK2x3zO27Y6Du12+i
h199k5edJSVJoaX271Uel7xvVe92+vc+xncLu7YO0DeZxd4GUdkpKBrW0jlp921va87kl7j7s2nPVB5pG1qJO2q9W+g4CkiRSdYvrUAu9cAAABzYW9w6
dDbpwUBYqrWfXuzbPobUKNvrtjq9fe9y++iZdqEXNujADoGXfTw6AhR7vdiHQ0WfOy++x89vdlX3qRCCED7wAB3vZw+pHnYANMjkGpdw1Bu2145y95AM
fdnWuuU9PO7bQu205i4dpRr5es9Z993YAc50UBKJQGj3vd3c3DO3MAOjd3dWSWjfdvgAPfPOGnRw00EAgIBAIAmgAQGgAgAjITEaj1JtJ6I/VA0xBCER
BACRomTJpkEYKnqNGwp5NRsk00D0gNAAwkykpESDU0U9op5qapnpqm1NPUDajRoxABo00HqAPUGgADCTSQkECmI0RhE0yT0NBMUA9SntMSgemmo21T1P
0Kemp+qAD1AhSQgQCACAAmgEDUMI1GmJgAqf6RGSPSekPSHoJNJKYgg0QCDQJpoaRqegwo09JlJP9Jo9JT8lP1NqgAeoGQ3kAn+6H+UqH33zT7sRABMW
UAEH/csGj/DByckEBBEP/sgIKP/aVAEDiUFBQpVCP4Nr/667R9EG9F0zu73/+e/zJfU484/+jjchyKDlcpUMXVKJK1mIp/70OD/+P2b7ZyOXcukFTwu1
me5SQHr/2y9kY0CCIOEW9A/68u5QZbsDTCAbQh/ekIVA56/8O0LnjtdYay26c8/+tiESHZOh/7hP0mBRBP/uuhm1wLMEaNtpEv8faIPqFBj3CgMgH/87
//e5h/7/++Hbb/4//OvZ5d/cKpPZf2Lu/DXf/+dbZ865h+lia57wEpBJ1YOCGJQjiUTqBqtGXmUDyhoVqpTLwHBcpkJoEITSjp/8qtWp7rfeJzfoTmTw
5cZ1GccO+BpbVTNX6Nb61vovXFRWPu0Hr164bDnQdsulX8O0gfchPIf05TCqn8yEJ/Ua3G8xoW4Lw6bnYjhejDOdBWuG3qcJ4+/v9HrtXx3ZOztMgiiT
z6O4hMA2cBnZIrPrH/1KluaTBxj1Yyd1qDPuq1Y/ZP+EfueF/ub+D001fI8zr//Z/v16Mh2OZzsb+xh3RYIuFKSoKgDT+ageQ6/7XoPbLdssBSi9Rnm9
IVLrnFm5unt7/i3tgS5aD3lA2QAwRy1cMPVdRMgfAp65cv/e8CZSa/b4efG/v4+Ga+iUTRYoqe+9MM1rWgpqS1IXUr99u7MRxxd3cvGW1BRw0mmbuEST
uOP2BkMnBKP9cQ6NICjWXJoCsi69rT3//sZCcZXx7r8vhSdcA/+f/u8DiOzdONeO9xrYptz3qD7MeWP/02VRgMoBBA1Il/mueaQZCXPnP6r90g9EP94v
7r8JiY6aqPgFzhFv/643a+Pletst+m7qPK7k0W9f/du5HlHH/je3Dwl719nHjnllsOCizLDxcyB3B//masH8FBNy5riXbjDdk/2s2tku47U179qunGja
pUwjUG++OH/SjNKgZ9uylX2IDPK7sIwrHvULCj37D/P/+OOE/DWf1FSTy5iU+VQMvzTqah5eD15nlZ9hpAiWcn3X1Zqq/9ulNPwq/49ljtWkzC+zdy3J
qOnL3NHvsrSXxpxx34Wkc3oQ1pLq6i/JoajVAchzt8M8B/CQuauylGIo0v/PGBOq8a5V06Hbvy3+sishyvi+SyEg7GAUXwK97NfUZ/flcvxFnX31UbPV
xID4V8LegyEuFMb97UsGnkckP9BkfZz1tGYE7pVGHj4/yX7/XuNyuDWAyUsgzAhlCrvJRnS+o/Qy9vt+tq0EiWzZinrsssomIyChWCn6TKPb7P/8pWS1
2f9D2/V9JFP4KP1zUA/+Vz0f4CVf3xOXPnwHK/j9X/tkN98SB/D9fIMQf3kVzXKNqOwP8bDkOUN/8yQZVRTGYlNoTgMnD6yTkMB905zvrj/sunqp68sy
h5cr3Gz0DjKB9xc049P3b/9udB2r4bODfppKJeE87f/JzmlhWfDJ3VDeQt/TkDo/YQO3vNbkH/7qdFoAcZ4dxqRr1GjHy5fZXxp0412BA/+sxhj6fj00
9PD8OOLqZjLHwARwupBPKUIETBREAH3a+7p4tsLAZHGR/b0o3Tf7v1e2sSt3lKA83DeAI/Of/t7Ph5V2BaQr3vhVRiPcZJWFmOECoJoJSt/9Ci8Z0D7N
QKARc1sZU/sfABUi3arbuvYKCbqFMlYkurhih/Q6t3jMemoPgKinv9Q3Y5c49+qNYD6hlnVwoW0ukqZKpT/1v3DSnThGQyOMOB5LPOvJg43tKjnzYM8h
r3QPc4WgnoKVcCXHzp6cLEMeHFnreTFdzkHKbyyROB2x7h+XvFrjp0CscySAQRoausayZPFaUDiCgoQHddPHw4y4929KrXLTIeLtn51D2hmA5VRoZ2dv
J2oPWFGcvAfOJ/B10T4ELvkvTpCQ8MAL8Fq5XlLZwII3V6MPX9shX1L50FY4sUYjo2k0aSvCwK6BqukKOiASj5TLgymP09oaSgIP6di1pBLTwJWV7SW4
M9RWTYrVEYkFE/w9D4/wHhoB5od68HI9U3cgOZOB+bhIEsIIo1XZXZxfmzIDz3jYJty5nF4DtsF5/d5snvZYpFFA+7/LfITuv8pXt07tDsG5l0M1nn37
/j3oJ4wh7YEDaFBD9VtIvrvCDeT930ODxy9egR42N/jshXKPQugJCIiXXPfyveaCU6siBKSUBYUBAjNZgJDPp6bbnSeH6+JIG3FDtxTqnywzldJbAIVE
IsHz93t/zvvPM2HuHfatYx6flj5e/Ose2GF+bR2Pz3CoAgBROcwGHv1IbFN+OPwm6cjz4L8WuTsqOBA9w4hVJZfQKJgpQ7sIkPhDVuyb//hXoVCmQO/m
uteOTzPugVOqwWmhA+mf3O7kKXEfJOTqGQSCFkCCZxEu8DgURHY2jqWLPs4ZRjRSUzTPbscOfOzmMPKnPvtZ0ZFkqbcZT7uS0ZxIAihGRpiIoDUuP/T9
JqBQR/Jq10FhMEwHXRv8LLMqL61Q+rz+/zTWlaFHAILZO4666xIGXzzj+hf2AdB7goVR4+/vuCoVB14VY3SBZVKD4KqPmjMZfwYZ9ELnXWOQv6JI6yjC
QHKGzkrgIiLSBsatzMlawm6HP7iw7cWTiwsrzvHQf27bm/P+tKIhwyomtzK3CzZMl9n+ejRoeqGkMVG5hqf7dG0tNE0g9lsrZj8aN72MkBn69VMlacRv
R/7dXvWDSCw0woCJhGlP/XuGzLFWbzf/2vnfFzU4JkPLuGT7L2OqUvRspOfq5P9aTv275UeqQ+Xa6j/lui5tLAYMlAUudiTA6QwJGkgrdiralNqkHISq
JpKZFVKmE6d47wywiX62srgVJIu8oeFZ2cklyHdAiAOiiJagOtgWmQZumx9Cjbb+g/3690IOfI2p6tEwfzrqZrrP1/Z4PDoJBhEEpKBoonlIbazpJ3NJ
DsQVtJRkiUgdIh2ZryKA0nrbq15UP3fb6t2V2m+0wBxf/KY9uEiJMEwSGzdyyETisG3yv3yPrXR1r1GJ7bGWmghGAVFcgMJlQQhQl+h6FTvCDvEk5Hxd
FNyBMoULBRUV1hNSg16KlDTDIt0AHN3nrYKGHYbNPBKejTmq5p+Wvn35/fTUh2NMZ6oxqpgT3+/5fDlOrs+TgPTW5rRWsL3uaFRiixraPSNc5UuUb7Q+
PnLyByGQVYTM01kEmHDdBDnrJgJHn/5EoGebOR6c8Y45Ht/Z4+BDx2gq44IsOG5ZmYZAoj5+GomQiAPjgkDPkVEDZOFAMVvAiP+SgZlj8JfpTqnP29Ay
NQvuBSNF5/TkmIbauUflkGeUL3x4tBk2apQkED8SBUjkAURNeEhY2JFSNsWrQGIY76OmXnNpc+Pbv129Ou8rIHZhKwoRLAEehSZYoIMKoKC1S3MoMEBt
1ybl2fvtgMFBFMKE8IUJwKSG0lAClgmJUAfNYG5Gp+x4rPdN9pzIb7HzLm3Mqwyl0+uSkndNjolISVZIHOZQCJlQYph5kDXAyogcsswbuVKgCk8evnPR
mmGxsqlOs6PH5G9HvfPO0yFUXCrxdCFReKopTjFee0xvuyykOq1GCAFuFhDfJiSJIl1FmYoJIYo+kqekAiP2IJXW+x9Xu+fXKfzDmOxP2ZIAgYaDRVmz
QyewdQqS5TE/LovDzlRqEHADHdF+jh8Je9IEhl03+d0A2XVjWjLGivFJAeZCgunMweNoA4qNm5zLMpyKGGGHrowm8QscspzvSLax1x1biABxGn30ntkN
h8ptqFcAZNnqSJRyZf4qnUiFGWwvMZcT4jggQD6iET7vv/bL7efDj6d+jdNFXuogDcuOMfsK5eGHqNgv56fn+9xX0uwH2lNtV/9EKf/2Uy//SuSQpAuq
uQpCli6VtdkYh9Q5Hnjef4wtH7G0Day2pTqtFUwKxOXm7j1OsEfJZsCqhUkoaK+1x3ETX9+0vHh/CnTxSXS+kuGtTNCU604s3f72DCjsE7WUDIhKmYIk
Rl/bPzcS/UCvH2N/O2YkiDhgFRcwyzIJHIettD/+39NTOb8WFJ5wahRBKwqBfWM4DC5GPktLm2DtJEun2f0se8j48upXwUAR+kuPyujXafRHOaspV6OG
P7FcgKweN2gvU8OT/VovVakQqmCwr6L+6SKBCnw9nmD83KZ786AVVwgYj+2rQs1NmeSlFCwBUGnugMwVSKey7RA/ivzhqBtqetkYmsktbXprJ53ZJMSV
JD2et3neYfX9KYO5S3t8eO7tX+8Kt1k3XPAo4nfjUOW34OzrBF8hnwlxEygJupJhVdlYFqwfLinWcqDtJgK4hkFnVPjRdVwyJBQTtTs7BN5rWlPNvBto
Nl1cSYylrUXMowahs+xnn52TnwUtpuz5MngIaDuigZUgjEFREVlMW444q8TQO2stRmhKj2KYpldwalQNiwBQYDvWmiyAgqJ4ZNDl6uv0Wy+D2fy7v83t
InGmThO+FSRJpsHYcwPe3qf2VUjMTaKJOsyCDp6mbjFs+AgZaR8PSBFT7byyxMpqkC64OWmUR66U7EXu7cqD1LVumYzh273RvpVT1BT3VU09TSJBY+tL
ygOSlEBsQGusLeFhz6hP2vQKxk0+aexmFRSHzkytb2LgiCnUG5HLtoN8oOi1Ogc/RfOWGWf060aD7mWT8coHfIQ9mAYZruDPg/Fn6nPENa2WT7jz/Adj
GvrYv7PYtUV1wtmT0NZKDOyzUIVG0YySwm/e1msGAgkjpzMFWONgwbPCSaPJz2V3pAk3oVfU3VfoW+v6L2KAIu0RbroXdQjFxKc7BbvJsjAKGcT9OFrC
dMfdgPgW4FH/FchIZjpdWIuFh+/ZXeDLSLwrFQGOXac5CCeWTMU+ZQsCiqTelXr2sKS62mRV4kHggK7NXuuWEc37qsHgtq1tcwcZPRWF4LEEwvKk4Gpo
RNXmGMUOuCFri2kjGFEQwpuoQrw7vR0PJae9/T/LoM1rVtsN+tZy6bZWrHSlGmwUpxCvhXD50LuCqqCtFgy1tNrwy+TMUtficuEkwnI+KtqTl+Mq4eBL
T4/UDnmJ7ytYmqqdiHIEEZkbkCRCUKc66N0BAk7a0DvSYbIeAqOfP65TNaCS6OLp0xc6TVpZvu6kUIcwJu2hkebfLPEY2/v1eWQJ72ww3CKGI6HYloH1
+jH0tZml71NjcLGYLKwDVyT+7DYX4uxyoQMSYVPvNocT3GjdrhRTlCynHgPb7vl9vwcX+dx9MYHqA3PQheb+O6M7kMrJJ21HDlMGQn9j0n2r4TpFR3L2
7WyfSsRliOyyisqL65beujJT51FCpDUIgzIlHnfWZke6QzxC2kb+M18CwOYNs/ydGh/co++tMns32JcGVquMVSgZLyvsbz7lylPo20J9j7hYPpfzkLsr
v0VmvRfaNYK+1qVBgk9q3dIZD2570B/a6N7OtEhjaYaBkrc3U9mWPiRX1sf9yHw6RpvVaDZguT0yIgaFTx5bS5SRUpkFzdFIbRsrrCBN16+l2R6HPYlS
taaff1HzqxmuaH9FLxCmdJbjlVdtKTDMGzd6KRmogwsRzKQS4D8ODJrKzJ63tvrz/JjCeE5mBTHOQl9dUfoOitnAUoVqKPsitZkx/QO1AZNi2ifiUN1Q
m+7ltf4EUZHat6MBjE9vDrIVn1tnC5Mc1+nOVQXs7svowYhijPXul/VRUAdfnvfJ2wPTuQ6si4N05U0F5UIn5plqUxNtU9nL3YcOWzmgpu90U/hqf3mc
pslBJDlLMoA/rl83mDGjePC9XSR0uqkBigUqVfAVyJL/RTEQ8+ZJgEEeVGUh/qM0sINrZiP4bCLHP6mOSLcHYQnaunNjWSKAP8mgLunBLP7keiOJRV/j
IRmfJ06a2E/JU4LZi86NYCfv1M4CAP46He+WEhnOnOTdFOpMyOcRFxaEP2UOJ107UTIKYIXTpwbQ1h1mq9bcGTLJ5PJm5UI5NaGEsEfpOJSvCKKHcEYz
fP2Xkd75+Lo9W7vuN+WjmnVc8j/sP9qx7oV//hoiCUB/YzABhuEGQp+1rOrFSPXcnb9ohP3A2hRSluR1DbvfhqoLOONuhydB/jaylnQk21MnjDrw6ObO
hp7952yTk7cLCI/9ey9+P89P9sRL/H/46iRS+nsdNR3xS7PupuCoBJIItV6+DFeJggzSO6lHA/p/Wz/jvuCanubUMgEutw+gVsw9389+2zyPTizZ4VOH
KI01Xh5hQxABIEEKVpJ5HeOQkBfmeACVQICjcZujyUDgAwxrPdklAnDMxI/tZKVc8adu3XSIoIur2lYU9mag9yMNzc9O8gPlxAq+GaPeVdihmRbqqmnU
/4V2CTQvixrAaBZF7i7AE7gWPTAYe8e6R1oPP+zIdDFkhnCKgICiJiS+NdOn9vZUpS6acC/R80YEgqoH5fhqQR7OWiN20OBjKIjORAbhkkeul8SpkPk1
8zQsfeRgsKzrWxcUbFCkDKAFxDAncU2fm4sj4xSRBxYML1IGl6QuJEmIRBMYJtgTEedD0RmpMOwbI/WdbSlX2cBg7QF4AocDTPOpAHA76+C3TSumNyme
uhxWmVGz2slbRCsJauiBVmxVxUOth5knjPn/pYHnmt4UCF9Vo+vpePG9v4+N+0Pac+412FycuTEmRcZaypaloolGLK/YJ1Fs3IUYHTzYNkAxJUkIuHQX
3KfGPpJ/I1g1ZsTm7q1+p/UgBg5CpyLMRWauKqsf4f0+cd/kqkZ899eauWyEZa9cwGGmrTrgTdh3wKb8xJ78pDFFAAz7dA2puddtW9NNRnXw/HwbN8Wf
QGILwifZ5zzhN8B0dWGGleiGbw91mUhOyup3l37RpdnzuROw/IdbyxY04EkDwdAkTY6AoYkeW4HsgVsc6fLsPXlygxSyKoOqgRlEUx03Ovr9Z2lg4cRX
YmUXo5vpMZIJrcFFUJjuVxd0C+oPsx8h5v1wNRm6urzGlauGZBAYwprh+ZEuoXGyiq+fWJijJbUoFCEjHVObCup+1sXOESBZ+/0eTm6B1oQZbyVEzMnP
Nb912KzWIk7+SOi/76YJhhLtr81Kb/L5oSRPH24X6V9SKS4MV/hLD9Gu2jXTMub3l1p38PM4PMAeFVsJGiiIPFrcKVAlxk8qSEkhIUfm+XEmLmei0qOi
rieXPvoMzsa62IJYwOo4swNOtXJJbSpH98NYSQKYswFQ0ZSDkjUqLZKryXwcKR1O7M7voyMe6XAOM0RPDu3u30zsScG12fZrx46RzQA20TIlU0ixZIdi
HPpruaOqC5xz07plr/5bHMm6qgdZJtA7565UPkPszGJ6+gsSKoIgIo0De3OnTDwRctMQUWXVngh2Oa6DTAWnOkOZrNT2cMyxYxVBQSSJWSqCpqkpYiCC
iJoqIKEKVJIWmCJqSgJMqJ9iKIrj1bZUqQFYMpYNPclgjlCrLnZQXZFyuK0pphEcqfAH8Xw+hurk6Up6lG2kKnZjwu+VTiVyu8MRdIOkUtT4c07Xeu7e
OwMRR7NtwicbplmtAIgsRN2NsRBYgsSicOCEGjyVFDjCfJ2N4qGwZ58YFigOKWDQyAB2pCAGsIGKEHIqO8GL7ADwUKAdaGJUvo/LcWz04bipTPOzm+QE
+8q48hNQavxAFNdch20+kBIoBStuXd04cFpVTWjqUZSrHjJdQQ4Ibu4twFMKgAoBHSQ7Ss8XmZ8e+9BtzdDgBPqyQUgpwENw4GoEpEIlQ5b78wTYHikQ
IyJoJM+mdnWmnUmoUmh9c3bmWFNsvq2lkc8CR15xJYfj4vPSh9cmYGcQ424WaPFJFkC/yIpx3a9FD2jFVc/kepRGwMpCmskDZET9zgOz9PlA8XEBnqwq
+B3Dx16DmgzmotZNZSDyQXQKs4ZthOj0eBKniGyLwPv5jvm/PODSax43/8CG2vl2NgLHagbwjbC+zZ9bj831/Zt4H7t/yuQd5VlfHmGA01tIMgbh8Cng
+e09rc+DzcHcMQWeWTyP6ozQS1E9+XU92/TjpwZxoIaEAxhJZiIigxYgndSAySIJkER9LsMSKIG807yX9b4b1GwRMwasmovS2iAg9nYG9zoSdtDqJQ/z
5vkoCdkm5JFxCNCswdXiJRv65cn3r7wyKSaSZjmudNZwzOz89Bga9PLy3ANMA5QSTIS9907ckA2Q4TAzr2zoHpRBQVBVL+XL3FuTmalqIDY2nXdyQTIF
kfX38Xl2BsoxGzF3bqo2MmBvM898sCRi3DwhsDfKSl7qdULgxFgjEWDz63B77mZL6dTA2qTaBRCobWiIqAY3iQH9v0DFVv0uAPyFuA4m4QjrEeB3cdYi
rz1ibqc/THAOclCEQilKRDyN6mHYLsEOppmE54cUD+9r6mZYqOiDCzrcIBYADeAmgCZF7SpdxMFzYicvUsstaoZa8WuzqL/RExllNjc3HuhAo11ZELuk
DrId1QUVipnXLfy1oFeXTn9HHlBTjtBLujy50+vlvwMonvJvCQsCXShBcgBiCYVQbkKwUVkD7DDwQP2L7/q+Zq4p1dBi8j9QuFDUDC6sJqy01sMgdCpq
AebYkCK48dlqjDMWzoBmyhPLgqbHEFgiWEEihffQRUQ49q3CGI9TuHHCNB/HrB3qOYxyI5RaOfv1hMRSGwUtj55Y703cZNmUFFDGFKWiHEMZNvvm3D+V
sxVAW1GcXUCHX26SD67FaCC7VDAhFIdTw/Yrk17NrKrqO+l7ArNSb/hsgAEgM4EgCQGDZiJMn/LpufG4IYQ2RpcYowCDBVzP0yzgKfw2n26Mm945bwzH
LK9aDWw2hJpP1P7Ofh+zr9Od8nEUmJVfk60V8MMZ79Wb5TSY6SjPE9f78M3S+LREEUWRX1b0/wLZEE97LDxaCebIX3dvjWNfDnOt2vt1wE5e6GHs6mVn
0anhoxRGbbxEvSZhnaRJIJ0EEJDYdpDxy7l8nAYOAMElwQxBgMJIrajVQZosENBQ6FCaZ+s9f+h6/s/3d5T8JLPl5Y6ExsI2DTxjJ1uPzMuui1nAW9uP
+NaZGdsNoKr7y7YaF2dxSqwUM1JU2py5NzYKg1VMy7oVn4p8maQGALDZ5JxqgjiQS332g6d/CFmjk80rpYlmp4y5SsEYk1mdMpt1ndsGHvzrp3urcMOJ
Ok4hNR4vrZenvkqAxMTGTbjUWHZ32BruwpadmBkNC00MmQYKBUkWFe/VJOaobBerpNIdTs8jrUUgbZvO/fWnUa9Q6w+qvJ5+6x3y3skiqL1jXJCPoXs/
iLzlog3nAuOUi7dp7Jh25Q5rvhKwRk6pRQ6azdCqLBRSaELmZiKAhywzKTYopeGZGIw0nW8c5sy5e10KKvVA0zhosM5Zpgs06WKl6y5Kk0Ml1ZFh/8kN
/n5z7fH4hrQHpJGMUUVRFUX6u/NTfnDjJlmqk/xNFmxVCZH+Bmv8TkSbpOV7mp02qPbmsdxbTNpt8NHpC8s3XYO0n5EhBJJKcPGdM0wOIeGsigsUWxqV
lEBYaip7WmDtJtUWYrlp46oYqaZKIc7WYh06yqvSGIpPd12bF8CbVmO4w4R72sVVmmYhzwpyejMa1XGK96YIdnYMO4mo672GdWGZLlqKrxqGD2TA/gbM
MeqtFl72p0elNWqGw7Nir01OrTH0TTNJxmDsamlRRakFOFENZRF3KdE0zs7si7sqTm1OB3blERRGijUhRCjDoihCMCEM1JgwQGKJnSTdwNtBYtgnuplH
fACkCMBYKxCQmLxn1ov+/4Q37ya7M0q3k+uQMdyKZ5rlPGWVK5y+DBaroUB75saWW1CPDElMPhThahjewXY6mhi4nDLSkpWj2PlFhQOobRpjjLGM57nK
0tKKMhlTAiYyUHH40N3iqSKNKdGtf7NqwDkZz0jGIih4a6UzGleAzrnOk8mJzwuU5ANKxvEMt6KMshBnq7QNoC9bCjZK5E6ZTBrtW205Kts41MR70xoM
5Yzo5RIEAO8LJJU5NThMzUVqkp7Cuvt2ya2C1nocoiLghgKSLCU1p5TudbUnowrKCLcqUDnVLeSyfE3s9YeS63fcjv0kfjVvnH5J7XJ7dLQj708vN5eu
xFF+Yh1XryhNBCsQH5EdX19L1Z0o7yUB8B2sF2nQ5yC02E6a3rk5xjlbT2rUZ1rmwbOSyDOoVsElZ1NNCzAMLCDLqe5rV7d7QqiExaRFb+i8d0dfAm59
8+C+itEXna7kdYcaBwEEPhCBdbOqq8m5Hgjn9G0e+9d5obV8Cc2B2M331Xux1oHepG6EtPepvklDmda2QtX1ysIiGzkofeytXCij3wrjCqmS1lX3OxYm
e2n+NsomMSM9oOB/ivVoSTG0yx9BWuruGeL3K2V87fNUZZDekJsRrYvpWmdhVaXylFFxW8wSLDzK0vJio0wewt96yRZFtCSJIaWu5ZAq9bUwNW58arvU
keZXUjN5VsOjukFYmZZs32hfEI0bXR27nui+ZlalU6jR4bHQ6qjiHSzgFIV2UA6CpR7WLRQKWp4CBHSKziJoZtYpDm2S06S00vGYidldgltowWWdJHOs
VcTpDAlLL1T09/sFG9crXuvjtrSY1meFai7tC8bM3MzibAspVUG+FcoWLDmHbAhpaa5Yzq3nqwh73Haj3FwuakTVHHIhgCOYKFzm0iJcJzDhEuQAJilj
SaDU5zlwZiMlIkoTDKPLg1ZZfrp/UY6Y4/RnVqQcCL5SbnJTExXWB6haSs03mpAdqxvEthpu2ZgpXhZi0LZ3I1KTMEn0kH4xa/Cangquc89mPw6xvVpz
o7wQPbq/zseGtWNaF8zz2pxz9kzpCjozrxl1k9fRDY2JfkiprgLBDPd28mkM41o7EZ6VEbEClRRoUmbqA5petCHBlnvatqigLBaKSCSd2XwImGORm6gg
/FUzEvi7uMzwQadVbJeC457bz0FCuJrIEwD6uPG15bws5EWIqUZ3jWHDkD2hsp5W8ZoLjI9+MXtaWp7aTn0MfxIrkvPanJ877sgM5IqXYqjZkznpImSL
w7Gk9AUt/q7s46QD44EpYCu+C/5K/5laZoGuWTYelHiG+uRGv1SYfwlDdiB0dQSKHoWEcN8/0yb2LUN9f3t+rTT+YcTz4dWc7ZLJPi7Z4/+gO3k435Xx
j2X4Uf5u2isQKDwpyp65uO04ZJXXmD9U+7wq1ZAstmciw/Mv1ROOKji/z+WjRrIMGS2UmCUeGBB/K7u+4KeQKmL2Yhtfc/gCamB2dzO8NV1zOi7SFBTt
nV8ELamHDAPzMs1HU98pmN+covLuLfp1u/1Q8zxEgK581CewztzrapcjzBg9PmXtLFb7qvaMUDysvX+9gK5VzI9Q3qLyKCLGGFSvp3f6YnIWWftZ/ZKS
Hydb9mDCFrpo00lq9/NzXs6dTXpZhJ6AzVSwU1LCFq4eUlEAqQAVHFUVlWYWmfGe8plCbrQEBmXqWRvK2Tz4duzaCx5FR6ohkHhWfK7SG8/CM/EpoyLt
IU3Ww89vz+yDanc67D+llhwMpJ2KyvlJ2Uewp8clRJ0B+LIG5uBz33c/TP4SkLz05fBP8UNSvwtfP60xso2QjHDhZoglOpTkQxJR1WOb+x1BdV7t8oom
qTOaKOprusy1Nm7ttG3y2Swj1yFxlihN4aBc9XXYhSASAJlANicvhlnKU1dJju7HdbbChPBhZ7+rXSmWy00GjTUNJEYuQQUa/ObiI8KhiKlCyfIT+uKO
JKkXJL12d3Nfy5t7PWdiQhQPvTbc3Ds7eP7rrE3VSRM+v6aROBYya2heRDXXQpEUFbiogNhjeHoEeUQ75PrPV6qcZliZJB7ojJSXst0w4swSpVTLmVko
YR8LUSRGwpF1f77HuNAoSPds6qroSMpuCESuHdnlCnS2cQQI8FQYN6tdx5sWCu79XnpvMR365Lq6toxezpwZpN/XY/qV2kcghHCdIT/4L63upPrQY/Hz
AwKMUbIMr4I/tfhYJv2tzPpCY2goRv7tgcMYbCUs/fLBxFTtczbnewtcNW6td3Nuj8WdJt81WihQN2UJIEe4wdSEH7dX837inntDugvoFBQKxPFozeX7
XYmkfpczjiimqa/0b333m9FOJgfbdh3eJj9Tw0D7rBkG9j6js4A3RP7SLp75ezju1Az5tlkigBg6h48fH0SuiTHVYpBnSeCCSYbkWElWfZjrQq2Iqk1/
S4TGMbOVgIKtz7JFGw+dAom//DM1zpmzY/i1xLbRtlSIlIIsgNDfIMiI49P4/UVeeh5snQBFn88QzvYQEyunRE5c3iw4LGLrbudJa+v1Y8pAYOwBAXTP
OSBJqw7sXfdXYMT+wObMDvBhraPosyF11czh+xnvA7z6veevPGqZ5deSeEEFI/cBtYCHRkFAmRoUBQsG05DfbtV8r52u6JmYzq3D1j8uGWVN7FcwSCCU
QXwu/Kqzdp/H2N0PD5LOdOPxoNpy5UyZOdusrm6o7algZuo8lq85uOTjHFeQiz5htBINq6K+c/fYUnMcPjrQQX1w+7Zd1qPJaD5fJ4yWa7XeDGz2fx0W
dcFpcof/RXwXuXku7x9kqpTMC/P87Bb16zXQEUnNPLKrqq/pBHSnYBtsJdx9ZqMcNpO2mbdMU1taWcKtzOxBKBI+xhPhAYgSP0AoHoQu+H+hUvZZIhKT
xpSV27vH04KsS6z2dXlb3Hb6TLUUltMMUt1/SQ5gz2g/qWhvQR3lyBJiI+iqKOP9Je0M08xF+BDBXYVXkZtRkKN26ahu79WT8sXE0UWHhhmfqyg17dGE
iNxMratOWXyeA17L3ZUynd1AyeQ4ZeFpAg6t+qKVVgg9Fb8kxc6ymc5aiZrC0KoqlNR+1ASXbALDhhFlVLlQDZUBmHdEgfOEHjyREeOg9fPd4ndFRCUh
pKsC7IlBfn8hEj3fv/YJ+OtscWwwpZSRhQQQyv/iUuNBdnNVUqyCEZ/KhR3QbsL3acYkmjiekIKBmh0WBJ/CN6aaVEUJ5yga/NEvwI1rSBpVgktdWiOe
8qVmkQk5qgciShci1Sz6TG13GDX3q5NiosUktvb8GDiCb/7GzDWRPgRGMCs4WisrZT9wWnhXauO2AQRfGGyIAcC4mGAS8lSPssmAMI09IIBcOg1lsYZs
oYgp8mZNZoEAU2VWzZiToQz8YfttiOSRFJ/ucZoLa6zVw2n8wiR94Vyv7VvNVVXCYdr+Xm+r2hWf2tjJojPLmvAOF4xttr58u/7Oj0OgdFHO6X12h2Qv
6lBlxO/r21VhlBttk0Hpb5BUcitpGdcjAHqamizaGZE9R+i02yKae9QFSllmQ2Lv8/5TWfBWjEdZXB+jq2KKAOXGK3kKaig9CyMFDMi7nl3OGd2DJMFK
SY3dLn52UcZ67xvYZQHUcnj7AWnidvZWo9DXvr00q3jX3Ptppii4auPSznJZ3urbbYzkKs53tr/LJbard7ClC8h8L/NLFpb5vrrlLjTpyUW7KHnAZl5B
kkNgoAcpBmFI7K22njT+UqtOflnpqISZEDZU/LfhXjawmiSlLqTKBjr9IIn48We/s0fJaXJRm+MK05pgL9a+mSXq9FaFuPZ8dv0NY1Bn817F1pjDUgKw
zNS7g2ElBXp5RqFk1FmNi7gD3xUAjJ18qKGhRgip0IGhGjLDxhnQkjirdFtHcSomU+HezNdrhPt7eiAPOyLv5sVaqA0wWQTNW97DU3+kPm3lttPUzhuf
w3T30b+aqGCgGZF8nYhKIqgLirTmJTcehpOg5svBbwDZQoBA/ke/rIDYdbycGh9TOcQrFSI9J+os6XP6cOzeHJreZwy08pTh9eJuacmiXaQuYFunV3SO
LLEdMkBKDwoFHnhtVHl6ZtDePSjZUsk+vvWe+TTHGiyxdsuZzzFtKyyNg5lQORBBnUBmu8GEgFoDhxsb4f/PRmh4nl7fZz920TNsDd8phA3yWCMYt8V+
aZhAPmwzEFECRPFHoQ5dgu0jqudCg7cc66X8cUlUMeFGnKWbm+Ay7BmE1GKKO7hVp+wpJvCr6Z5lsTVE4mb8RAchdlH94It+crcSE9bcxlrCTI+Y283d
xIYr0yF0I7LNAmq4h2VWKBm5bwVq6w+RHoLS9bsOmWAvcnK2A8FR70voYTTGlxgTktZs90VGM+PJMmwLYD4WkC/Xn19DvQTPePNvpRWkhyPo1ndBmSMs
r4CkrCsZiwNZSAJmOslSBODfo+PbfO2l51hR30rOVOGI85VQOXOuwZgMYhGuh95kByzZlm0mcAlta6SZ3yFE/Z019YHAlwgIoiH9YoBL3y5WoRILwTkM
0VSEAq+uP0NuSyzULbqxE6hg1mgyMKsTo1zucMVAmRLpwZrHhlmHvKRRwfM2EDRsBPz0HXl6MiVPu8FQGMq+/QAH9/5/mASShmgCc6Kh5Kimh5a7MKka
5y5ayvfh7ItxJgZtY6fOqMME01Wccilpe7+rp7+HsaWPUuMLeV+Sk5KoEFfeq8uGaJIXyeC+0/d/VnATx8sVCktWQlVEM7DUZxPR5JMnzXEoiWu5FSIk
0LZWXiDMWKcVsPedCPrXwlVBz4nj4UarNjp0H08Yzjy6dtdfbhhwsyLlnEA5ugXotr4Lbjy4O57pqypCtVQAq8wdb9UrKgpj3boBIBjr+xYJH8rjZj+l
XFQVL3iDFRztgOKcJ+VYEIKUDpUQCjepGHus9nRTOapzdkoHZkY8YcQhKOsh25gdUdJKEQnkiAfd6+A704ags/JtbC3ZafwrjSCpUg5t4MNxAXyUqnEo
rCnEB1Hfag/LXMZHB9UpPtD7rhey3tjn886Uoy0f1EQ/RL2FVRE70xJXOiTdTS95N/0WI/I/Xw1wvpypDFwTxft3vockM4ZDoQvEGVOd64+ZhzPGY2Hn
NWIvNguYeehWe/w2w2dW+k2Qvlo7wvubMVfXWOCjUpDkauCXdIdhzD+MSmYKwQoAlmqdBguQ0iWCOVpDM7CH1AoMlDzdGUqs+aKrES74lw0x++lx1IS5
bNZEJuq6K6RomlxkDObJOgJSCBTMFf7WVPGPD2Ug5IcKp8MRn95pHzRkU2Xao9PEy4lkyVra9g7jcPViQG8VSN/DwIIJlOO+frYUAyRxycD6wQNxAUYN
0C97IrdmTwBTMm4HCXPvKJ0eBkbA0lApUMp9yrllFlQQSkPKna9aHetR/tC7jepl9BAwSFdf0dz9EOvDrSEQjtpxDZEde8Y9cUaMYD3lRTxdODpp8rjn
W3gxBQUUWKE+kgHrc9Q4UrTiu/Uz0fR9U9V6Nas0sidnX5+5rqCTw2cJjpIihn7BXpokSJl+5imAYURdweSpF85ydA1gl3gRagt0yFRtXbFskyIUfn6S
0MttZwIFSlt21YOGxBeBSiqiysQQNSnq74Fjc4xtYnnp2AmEzoQKoMrfeF2nqIJbygby0OUuF2YA12Pccy9LXNnxqS5UcNMSZNuWFTEpsIpWO9C126eh
ANXQGiPZvBJ/Eor+0/cFuVdQ2DWYV14ZdzC44cq6V2GrzxWHbudSO+lWAvD6c6zmRfQkc9ZunfGrLOCzA82WwVdGziETGeVKnN08pySpVQ+ZYj6Ye4nT
IdkOcMyF3ecvt41D+EH130mYkkpEhmKna3ZJNEPiYsqCIIgimREFFAmdjAKBRZEMD16V/lPntd12HS8D89cRc4f4y7oxIOO9uZ04w+0Ckg4qkQhGlpog
gcxOXHMZmYjCgTBbv1ZO91TiBhOQIBqqALQd6JKUtr+fSQ9+o68nEachzmOTaln+TROOGlh+3rYM6/Cneb6jl4oGz5r1VUJYjT9/LeRusNIWp9jyGXwb
x234dYJXcxk9ptmE/VX1905J/docnfUg/4fa7uIFRA/ReGAUkWQdpCzsKC5DDhJQwOgHwIas1o4Cown0ZYOPZZGEa0dHPvWddO8Y1V3e5T+BCd7KJkAf
rdUcEkkFp9nROPqSCf2XP7+/0+mzqnH5XWewBUYGfY6F+OYM7ZL6QBQjV1FSC/G3nAjisiMLe8rSnjKmDOXytW95Tmi5ItySOqqJrAkSv3Tl+cpsBI+t
WGFOsVFJl+q91IYJMQitQa7id3bnz6ol9Xt66R/y3X2wQRf8EA83l4etR6/1x6/6FdVEpKi/P1Z6LueNf4Cv0c5rr1rLbwbI4/lJrZKDJWrk3A1DbNmR
zNmZb1vDCTRGSzPosomIP6rPYiJePGjxDM7DkZ/zWDieeXq34PTP9W2vG/Nv8tHO2/un+MZbuP3NePVbwwPLQezC8ptLu1uyz7O+vTgz62hn7OrGlm6u
qdKtm4/JeXDUYX4z5ga/rZR04+vNP3ytzXP9ksa6a8oY5qov61zx97WOThT/RcJxBJBlJyZJq7IJCS6NPei6vwbno9dTbwn8wyYlCeCgAvObSZgdCKxI
ieOmEf79Cp5W9QoJkitoBjf11uSTK/IAACYIPz252F8bNdKGfk64UKlYBwpYPlZ56CyJNdVGpAcPVPqmkFCYqw1fWgBEnkQ32TRhL/YVakiciIAkDnip
/8o1b18d1Sh04Q7KYbbC+mw4fyqIfT5F6q6beCXJwYIVUrQm7hBfWctrjJd6Xqtw1W/XAGUcWxOpxaiyAxGWuYgwZV5+OWm0mwh4Q9/iY+7vc7CChL/t
uaec8hHphNueYHGDGKgctt9uqrzlO6fDy68XhIFISYAWeS8/sj3v/UgZ5pfW+JSkyITJgzEjZmllQFAkfffYZb1g59rA/F1H9yVFCl7+oazYfsPA8Mhx
fedZmDzWs1q80baByznNk2h/qrnP279vWdR1zC753/SVMa/hp+aq7jQhaZ6CySKCSBMnk+6/sqSQuUg4FBPnwGrjwGLUBKOUJFVQPwSMkGtrH/dm9+R0
M/1qRZHUdFSFzoQDICnknBZH88RtFVF17pOjunkSLJ3u6fpPfO73XxahFmqmXKIqJAINTQVRTpCjNJ0kqKohUZl9TtTykol+lkqScgDLlLR/1Z0dfG+X
lgAp6ghCBQOoyo/rjMwmkNosBywtSBk85mJyFigycEHKElRr1GyABwHIAniiFDS8I6UEM3exBYVOX+Uh9XbUd1RkQL4VbUdxYrGbc3Sw2kMpX1xo+yBU
EioT9txFc6qyu+Zdw6taj5c1nvRkWx1icCclTjoI6IyjWdZZI2Ejv/qliiO/rn1a/Bry69Y5+qCo0k7uXJq6nhz4pE8XuxbE81p5stQSBKiythry6g+8
XnTyYaoGswUWOOXv6/3+ATOfTv26aNc4bo+4zhtc546KL6qgBF0rIxgSF6MBtim8sdXCzHb7nQ+DY1pOIzBe1WQfnpDR+tvRHbqtbn3035/PFdVWEEKN
WUHyqPbNoE/mqNRZbLKpRv200c48uDOCOXHJKNkgkKqt2kjL7/haQn49qDjNs+M8cFHTG2jhM5oe+7iITIM9tgJPTebdbyGKBWalNmY08TcA+6dztYtY
qp4NIHbn9z1PI5ZT73os9Dx6eepo7C2dtForTQBZS+DUGAIrpQIEx51f0kdTaQwIVBiJ3RQXMk0UeuGfjUeho+KRm6oHSqiVgYpBKiz6ZPnJord/0Wgg
XNQQCAUJQA0WrLIsOrUnCfuaZx0rrM3/89bG6d8vBv8E41qoF+ZUFi1aTabQVYefq03tE8b1bhACi+GI3ujKsa7ykCXQ1dpWWhrkwyDE8mxXnacBEAyK
W/eq+pf1Tn+Ejz4NxHLgJQPQ6QWvadNItogNhiTLjWYpmnQE1CIxN0CwGAsJZO7TfsOvrv+U7dE69O3JkhPFHZIS7oHgkHzmHnyBEAJc7dRaFCc6qrNO
GOfX9pl/hSGkUuGF+2n/Bvz3EYQPDEIwPDbfaM/g6Bn3uJkouCz3LeiEGfAtyJBYRwF0Z8Q77Gjn80zgGjFLFSk/BcymGAizBL0PMJUBYhr8zAGutraO
kz758X3Wvfg2fIPYxj9RuB04CiQeHxZD5I1pWXEi11qwlR2Ts+eHiZhM+Cr3fYCSgIBAN1kgWZFNnCffG+6/XnnejJFAPxIH0/qxJ7GJ7GVV/HIeYGsr
oZDvrf0dJXB3YvcLEQpIwij0teHSVqEfqavkFyMVo3PSOHEqn5gyo3t+5xVPzhQRJsU5BpQibNlv4QvTRtu6TMKJVh0T7ud21n4F5v2bGPpzpSv4+9xG
BxQqQwlz5q+ktm+PlXp4/VqDhaX4KE7/Pr1SWkhvDflpvIEZH85RkqFbZ6kFVeapCwzGFDgsf6LsSMtbIU5LAF9KIG4qFQkOclUDChWIbv7laMJ4z5wI
7Th5gwSCZ4ZRzAcMVaMx618o+E6ZrdWKFMsV9ngYY32XHE7FmxkKOi1S+68YrFTOStRQMUUZyLD52XXcp4njQdSBIka7dFZ1X37kfuQYPtwPjEBJHvEG
dEL2lZ/kvqxqgkrOGSZ+u2jGgZP6gwSIaUKSP3/M+JcQNNUb6mrwqlLER8/JgwfkyjKrCMEY2cXKUBFWDMmRQFVDHOSpqaYWGXUi7TAs5/jRokabe6Nc
8xSkAaXdNvzusUEQTxeKf6rNe2oa5vuypb7fjlN0eEHd1ZOc5+wdBFSduTDelww4WmD4qq5ecg9+W7At5l0b0CpJ3T1WcMOKkxubUy9r+NQ5+NmP4dYQ
PMoSQQDuodvFZj5afQ3UsFAH4V+vrylip2DWilpRP0uaG6BNxv0oVvJn/HGOaASBGCQAtj/J/9L6FkfkdxrSHcnCdgfldD20NZqMSE6CaRYaiNDp7T/F
2ce9hb1rIoHuOjuVnl613/LOyAYIU00Ki9azkvyfwvXGQaWqt8TcZZXttEBv1gl9pFIjYoJlWhgjkOUYjUKMJUek/vnKeKsXclO4qJ2JUsT5HX9r68wi
pFJfBnxEvQIiDpwbrP0ZdEgPSKlcRrVU7P7v89Dn5e/vuhw3tztCmCmnz/cYysXESKqqqmox3hoPMxd/XXqZKJYu5R/QDxG8xcb3qbbNyJm2B1vD+6kh
GoH5774vkMk1AHCIwjdgFEmqKEECq/nyXL7TOY4etOCDDofJV4Z3H3Apre/hTb5gsbUkurLxOQIeCQYd8jLL5eVxY0rz0EIJHghJQlBYEagsQCdKnQK+
k77mJqUpGQb1a1HlGNFelIsid2a6VSZMlmKZqttaeNJgLWTBulXsqn5zcg8YuqegeF5NfECnYDxxp23RSnQmtMGVxIIRSMDB4GCdONBSlBJzNi3fMDsA
wrKelLzC3IlerYCrX3CH9APKKTWAVIVCjVvk3NStshU1THmQSqAdAUCkC9ZqK1gd5yfHfNaZDdOGq210yYZLVo8M6aExRV6N39do9i4uQL1tNvGJyfzP
o/kU6zUaL2kzDssNz0U0dS2KycCIClV0WS/b98JnNYLNY5uowat9yrs7H1uBRgqEpXjozjRmvg22n99/wo6HB6TV9hkq641lmNFy5rKtWs/r7nKDzPAe
lJIJggpMINxLsfRqmtIVK4417droj69Mw2RpVo3hFEirmhqzjafj5OKPpOj5KM2/lrQVnUj2gBBtKKjte/I5w+1Idj1sKqv2F+/Ak56LjBQVQH9gUDyK
OQmh79rYKPxIlVdL8VbwVZRRkRXR0UQe8cBiHGXjkK4p/Ee+MsufhizVFs9bWB+P0zcIkpVbu7gqByB7CJgwmXZrEcrFAqkgXUg3omeZGl5BkIOAUSk5
63u7K8mDModfXL1sA3v6qmfefyo5vpomhdkRQUGkUXPWb9IzEItFSx7+l9lQOWBgyCkJgAfbkKfNcLmQz2rpceqIZaJLCoiAKjScOhEDRWMGJFDwZ4GE
0dk3flkndrudDslHIQ5q5RH/s9PhrlYqPkC54N5BdyrnVVM3Xk7kF1FPp+7d/zHE15qPpa3Je3t2bVLTu6j/Lg2ICfmZh+q0IjhVQKe+M/NYxkjZKtEV
WgBygfHmwaUMsnP6Wcfms/OsUKUPdVu5REAkO2buPzrDbEC7L2KwoVQoiWgj37hRwWtcwVr/p59Z0IVoFb4ktFMgftf+ccqhrBRQAtZaMmJTMNHq84pl
OswbAqQQCN7MZH7P+K/LS1IsQVieC+MvjWf5624nOa9jrY5kc/Yo8TQj7f+LbghxwxvAjOScpZtqaOVHWKNCqCgUKu8qsKBRiiFrPtOZXNRQJB4AfoIJ
iz9f1SrRJLLL7Ws66eHJY8pXDKAT6uHzAbIJSFPRg/q9PNxSao/0VL0iK+PXWJL1WgxDTyhlcAt8mKxWXzw8GMeF3AkH0B5jNex7ka/7qDgUYAV8/tfl
oVfv511fqI380N4NwEY+iH01o5j6sLXBilqTEWOLl3bt5zPE67QOmqZ/tLo5wqCHJk7GW/lJN8IgfI/WnI0HQhDc5rodIa81v4Jmbsaoh0O91kLpmbWF
f64UBJS9oQ4Mk8B/o7U3A7bPQ325CyS0deuD/KBJdr4adujqRwWd4ffetb3IaA6GDH2N4H3Ej1v2dhD13wNMKzHu6emg5/7xRMHyjnJFtz04X39vf5nO
HqMJOmfLRUewbudqHiM6gwFEgdu52NAdtsybLBOg80edD3M3dudAugs4hP1RecSdFKPTo79c8SkZyn0+lpCAbzVgkdrzciaqD1Fg5Z10W+bNBJ8g7s4k
RoQx4fIUYAyU09yjowUKFdm4NW6jKJWpLjNIHKy2f9fthokwbcrNVCghYpbTRB+4+MSnIqMyp7rqS/KHAdSC9voiJgmBZgawj3qcP1vT024pXVP8feH8
RL7vvKKyuCQYbUHeBtWMqTlEZMXdkyf/RhAnoUSZ9D8+fzBo/FUqSaqqqo4EmzD+JZvOXQ78bdRgv0OmMcD3F8vGTPsWLSQXJLhcx+9JOrQwkG8fZiKx
wWye3+kdbmjAy0XoSKS59wLjO1c2qggdr+PMqFf8vu6UzizpYlqvFXBB6Ttd2CfeubXwRrm6DmSJ1SHZiaQ6aTgSDoMzJl9cMxIUHlpzj03H2fi+3wzp
1hwnHIN3U8E1hOd0GvAOBNlCkCrG5T5uQpBQOar4qKGhFSO/jWpqBketBY7EOO3Gxk+k8tZuH75bzkCCQDVXyL3GmTvIF3u65FjIygwyMRbr4edJGV9y
KJHrsnU6ZdueMCvNeonykLGNx7uDaNdJUFz2LGwBMX5z68JcuXJb6SowalFHC5wC+ALsiCdKZBcUkQGmqtMtd1A8sgc6kQct7UPtkHPuWR+BDSXUH1aM
L3sMzs0HpwzEJKEbgyDs0mBG5Ki4s/kUWqJTAQBBfyZ/IT580f1H4Mn5Ng2kb8TMooZxF1qZpDOzrPr+Wvn01pnTWxRw3dyaWQ5jO9eU1ZuahmZCCvcq
Dm4DxoyQSUyKodoqB77qwzhwbEWk9lbbUEeoBRO3c6eV5pUgkx3sO6IwHZuYIzBRkIj+FX7IA2AnpPQBC9n82FXcccdb+SSJF0sIXjB8mcTKyl6sLklR
waVary5A5MoIoZGNJwYL0BDKmRJU6XdpFRdu5pj3PF5S+AP6IHqYWvNKgu+pfzKgg5kQwePjSQciXcf0UR8TYsomgPEe53PAyMl4/BsjiQk2ZUsAT2Pg
Wuoc7MtC0ONMT7zTxkommJswsT61Cw990z6hilYsUGZDSVq27KF4TsHrKShVDNOm0Rmr+I0ITD3KJHitDDrd1PHNUZyopLu9Bw8on+tZysQRHE8BaVxe
AxMEN1i052dZ6mqWiH1bhIxZn4Oo8IoGd2/FnlreTK309yQLFB/syKOaQwUfrIWnjdeetRNI+dMi2RYUjDky9JNMGQm4DATZKTGJy9Nnq9hK4ZEMrScL
df5RPvqsAjhmb4TERHLeMs1vSfRO8hLid5ZUZiHfQuB6Lm3Yw41gSbkSQ7hnpmNzQzuwU/4U5Diyjr4aM2vHc0C8pQMgiClaWGBSgn285JCwAyEJs+Xn
7Of+XLXjvDD+ZgNTw3w25xFttrc6OOMVHNZ5LE1+YOsOgoUywgJQiyICpSOht7PvbxxYiT8Tcvlr5PSJdPcwVlNOdnb2qJTWfBRKdRyoMQT89yN70h4z
iIVr3qJ6Gt7SrV6rRbSEy2V1DERNLBtiHECHetbtEXrEabN+cv5krkMZ8n3kv015NUnZbj4cbEfIZy6EcfZza3btuO0Ke7ms43ZtXkruMKMcFCkMdY+y
rlAP0ZND2Vu2rMNiwZNGyI4KrlA9VVlUK01ePwUCculHQc6CEq/cf1G5lzszBlL+L9vtvwpwMUCzGS8CxTwHed3cDgUUYUJ32UPlkV7j3+teH5t2rvmo
EuUWVemoZpBASNjPVy1SG2hkO3c0zYzJw5vv5yJlkQFQM62uogk2KCbQUSHcshhUClBxKBSBrsQLzj0l6q8/B5uFqzd7M824pl/p+j7MUvq1NvOb0Jsj
4XTHRy+mzan9dtb5JZBVUmTi5DcBkCASDyPO7tTHPNXAJr7Gk8s3bqQxzveWSwDIduDBy9P5vREoo9DtwVK3mE3cKSfqKnN+mWM4Eh4bs3Cyk8ipShmQ
wJI56Lc62UNdGzaLcraZeerjG5EeJfIvj/aTBHTWfe3cdTIA8fL+jhH8iqZqOp1LPzVO5hZo9JdZAECArVVxWc/JW1q057akv71vIOJLkyzdG7K4Fjx6
fbyYUrdZg5WYN6NPJv5fn9Ge/6oLNioUsOtMDKxRpWyxpYCkzfMikWAPFguZRm3YvqzvqrlVi4kQVzkVcOA/G+2cVFPsK+VFsfDCxJdKqJlxl9i9JBZL
MxMRClTlA1bNlkNX1yr85gRINmZmu8Y8QZ4dTVWlG0Fg+T9ul1Wuitjb2RWTbad1Ui5XRUaQoY++kVVXBnZcmFML3lI68dbIH1rJL8yhO86n1u+0F6Pj
59TIlKUo04Qn0pmOJA1shnD761laC1ORrVF0JU4UQD95sq986OQOjmyHj36Tob6vL7vbQxqjVWxhtmdFT8Le3l4JrqUpccJ3TYAyIzCZCpciURD4GKxD
j62m1+hnS/9S5HhrD555nzPnc+bei3B2d6J4Lqx5fC6LmbKFLdJKa2KROam0quH4htTSO1bC9TfiJjjqMm10a8hF6xyhtMhONKztK4wTvKV8XtGhsLiF
GbMjAiRptJ9Zm8pyOsuDIxGlUYNkPKvbPSFkMqzSQEMYRrSGHgHcHd6mmdJDSxizi5keLLafHv0YSq/nda/bxe+fkdjMMsiSpQIv7FYkp6DMfdd4pHlI
jyx/31gvZ447US91TEmt3YJmvo48g31MzOA+LaoGJQoEkv3dlGKx1aoyIkSWVMeWebHksuoy9+c9d8fxK4UEYiuCWJJJhu/SH2JsXWYsZnDZ1h3pKNb5
fMnZBQ3Q+mrwNgv2JRXywrfOB4YQ5h5TPLvflxr4uKHq5cwOxqnY8JR6LN3fo9w+gNHXEDtF9fPU2THXFD8XGGQO3Zm+TvqvJToIsu42HFGBMS0lK+6i
Ym+dVkG7d3/zbYZHVFhQJjvB8+/8n+ueqG+ieCrluw4XyDlN1NTz3btorb5eyzRxL0a2okKTKBU0sP+DB0R+qhAK7wrZlVUJjGZOJyEmxGyqA6JOy4Wr
a2nkHSCgaxyDVQgXVI0yvkK7A8xYd90Kxp/XtCRnnP4J0BMUacRhiySQQjCJBEQUkTKFVEuqYbZJXfy+/n8ihNXc7jn4VBy2emuWAThbkGTFGAItPGBM
TniYzt0bzWgygAQQlwQlFoKKxF8QFkIV1qLoPD3ZV8cit9dL314LlS2ZUp/avqBjgsID9mbdKqkD2/0YVA1XLpPH2T9TzTQhSZxD7cRn24zQ/nMDgVD6
D3LuyoMioPvhTJwWQE0y+yAwezvByk5Eddcdiwu+T0JiqnGM7zBAuSIu4kNSH/OUDcudUHAJv/P4dpz5dbrl02hyV7VQ/fp8pUcU7rARfWMZEScuWpaS
D3VkZVybNvgAWNRUZQIlZcCS2+OTSD+vx5Yr7lz+akpGStx3Wg78BOGdpKJADDlSEZBKVVVq1M/aL2V98aEZWqzspktRncvEz7S0FnnQXaedxJKZXlUH
weRJkIVknLN2bUuXE1UlfYoUYFPc7248J4O+qijSbvrB4UgZTAwTxTQFAmXA61E13aZLp53zfYSBSrDk4kKBZU4pWuqGQbD1ECGEL7SmCCBc93z+Wjz9
u6ibNB7fD3GjU+jKxNUqaFNBxjr2BgwFVTISw0y2xmAQlhwWf5do5UGGMDgSGdDrRolWgCAzoCkgiEf38ffv5u85qwDJWKrtxD60+1a66k9bRS80XAVk
DQygMSwfLJBJpKz1HRnpAbMEWz7VDjhtarhWVTc6+H0fRpWV9m0OmEUifeKcEcogJAOgEMBwhhAs3Cup3oOIZwQSKUbhXBko0VhwPnhaCatJxO7XBwFH
gDQT1WQKeDN7tWFUoqrNchThi9GrRVXl4sFa8e6HDhWZbnHJstGoMUcSVSRJV6eHrt2Ibzu6gKCLc2TppEYaEgNcHDqk8Y5QlJTLaHbJEUkoEKAidh/Y
MyEuUChVB7TYN2VTtKG5gbNf59tv49Z2C+GxvU9/Q85qQaO/cIrpcETcOt2yI/t+KsIUdOykVqE4PJubsuDIMoZ6jML5ro8NDXNnFm2wJcqNU/EUU0qF
XgzMOGr1fzMr9ZDzMcE5y0g2u5Keh27+Ga3UqqqqnjAvrNl97j2a1044weq4H0miAjcZq5Oqo+TiRZwpgo5BJKrIt4TG18G4d8mTMo56lH7wsGBpa2OR
9/+nD5Y704gFCgvTiVy0TfUJt9H4d3OWL3xexFyT6vby6Hfke3KbnCbDalpaJmtz8EwDuFEIzj3QKIAkeQ9beqxXSEArlUYEqLAJ3ywXcmZMEDxSyYZG
6fqblVunSVGHGJfT8Cv85ABIJ4zGMuXSj/fNfRZw7bkhSF5qFYt5sLF+BXgRObNV8i/MhYBia2j+byirIoJJa2B0+/GL2pKzWnHY3AMutezUMpes82MM
pbdZGo+qKSCpPStJGpJJBvRNFu/s8mp4LgrJkh2AtxoG3Ix9izNn1qimhkZBtWEar7WbRQNY1DVbVuTYKxrsgtVq1rTO07soudVOI/HrvfSoHaaA2RoW
oppD4t0cLMft3VpcrRuzs5dUrBqbwB6/UqfSCPkP89b+25InZFIKAjJUurMChbCr09rv4EWqoCa7dOHH38QK8VzPDhoJzUv+P2lRkL3u8gdLDXqK1CuU
a9x+RcR7eC/JZAQIri/TrWgiZiVpnSQ/Adcf8IcBYHC/a6da7zBEk7hCnEWOX6fVXpQbG5Dckpa10BlDhzxdMHCc+jyB/P+oaSuhJZQZ/RBdKTH2QXQ2
xfbVpYkBpVPcGiW0tdiev6tAx068J1vPmNVC6h9DXRs3tlklTKGBs8lnS1nRVnwt6sXMUv3JZwxVVGa13/n3bi9CqZlLY52nMSRST6ijAnzoJSHKqsu0
09z4pLlOgYlbzdyQTVBkJAeK5PMW6BPKzmE/aeeH7k3IZSGaOYT/MK48xa6j3jXgQvvxQnZlGn+SwWPlzdLGf0+2bg81HnvVz6oDsN9AxRCkAp3FPBwS
naOPw2tSxCn4EJYgT0UCHCgKgy7pSirtCqNaaDsT7pr5id0r2onMXDiwkYL6pehoN9Bde7ztGTyqChMxiFyKlLmZ9eFucSfNg8a+8ZCaIkEB5yKxYsin
n49/nZfDryqGyOXfJY97AytDETdLGVkN+2d/B8Pc1yt9D6eh33vySCqwOVYHAi4zrRRyKcpWzXFRU6hWzDStNpTm7B2fi4DEUSSyXo3fKOPzGwzriT+3
uu7lQtlBHg1ahM0IJkUBQzowahU8IpOfFd7fclQguIEKprpE2xDyAlCMKqshMTEhsQ/StuvtsV0BBD4EUYd3SToMjvKd5RLirRL5pz4y1ZP+XCPw5QMm
5NvlIfI6Acsxc/KwN72gPHOjDlAEwN+9tUvwITnWtXBRH6A74vs4VONMuS/tj1goxmN/Mnzxp0MHmMmtXmqJSa8zJ6HVR2pXLUd892bw4GGDA9rpMr9i
CZAC0olqYGt5ThlEDZgn8Z/VTIsGzJxqiO0Og2l6pE8tD7m6hChSLU6cyBTWHVaq4nYTq4EEdqL0uKsiPVSmAqNh5PIoq/dD5HY+/jNT17M9c7VKq/fr
BeALTxJ90aC4IsCd9PoYoFsIUlCS2gvlKQUUUioo1+tVgn+3/ku/sUOF+enG/zJCmsaS9nvvXwByUjBIKQHv2DEACMoU6DIIOinA6pAeGmSYL3OjmjhI
wtgibMNuedxn0sLsr9lNjO7mvDXSGqmdp0FMzupTd6VAhkDMQsEEkkmDgULN2rNYML+iuY0MWdaL8ApHxl0j+cKWs2g98fUba1b+dW0b+iqI0/dlOs5M
xDOihGls8K7avVhSncOCvRuKePvw2Zo+EWSp6puLsu1QPm5bwXTy3mk42WhmP3ZX6644wqMYy/HWsQr8bNGkFE0ecohpLNcppkQezKuU3lgOmESWlsjI
ILSIx9Mbn8p33sDI0CFi4JRPLUy4AGXUENof1f13QyRoiktUBRHgJCfSXXq5ifWCTmKd0fyLjYr00Dz+W+gDOqepHL7yJggW0UMhHm3B8o0GXztAlDcO
MN4bKXTS4HtVh7XWE1+yzTD+d2ixFcQUBtWG7TxdZKqQq2n0dumaeskKRU9EKf7Y1vy+XLW7OEqThOLVCiMEfAP0SIAVAKSlcVYD90aHjdOWrOZ04d9u
KkMqihTO2tHtYXbDb7CGkEfiSB9Uzz/z32pXQh/pUD6aqiIQQ5aF5qG1azpCGZ8dwgcsnl3yI47S3S+O4NdZMXyUMkLcyypPmAEiYAyKAkJHXSsEBwQR
RBxogJ9+uml15vUREasWXvOko8TRFIvyF/msl2n5/NFD+o6WOFYT+mzZSWpE4X6Cv34nlas5fiWfLH+qwBA8P8vjWwYwfXnmxrucy2l+dpGiBFImJc3Z
UiwFF5X2DUwVzI4R9PnK1p0HlfnbRpdd/97zwsXdtqPJoixP3M1KUBf10SWXJZX1WlpZnXB12z6WoMiv/p/zMMf+PjTIzcb/VenxuoHJv80p7HheCvj3
t0SSMxAMnpQK/27VDLUK4R2mCqxTcuU7y5movnk9eecpj+MlSoM/NXLn6WZkTTJQ5A2hlLMD+K38oQfW8m4yygbS+x3nOUnHmVTdVSpE8B25K7VVUHeS
qg2rLWHDzUYfl/ts1UAp62G7kKpIFlFiGBYtotv7naCnbRV2CsdxyhsyBjmbGgfgy3VZ/h15vIZbNOid51IrMSEi5TIHUmauPz9vDJg0f/FrSoEV5kMC
xPykfzM5aH0kbf6teGi/tL+NYehd8MsnZixSxUgazCx0pwdNjB/uNW11V0Tad2SfGk3T6P11DJ1kvAhyKm3VrtrJ6Z5M5qDnx75p0MMMO7Poarv0tYbT
wjl3GuvzfGFV3yf31Y1JhAfnhczGgRCnidFJIES5Myv4ubamD56+GgKk0hUeTYuU+D7DV/m2PhakkuijdxwIYOsLZkPmORVtuCiTg5MKt0tyhOIhfSvb
i4pZfN6b0gTJOhB7iGDColk8AwyrMCQ5M1nX3rwLGmy3p1BDar3spGX8ubBrp1YDtvRgoUdPXyjj54o4jVqkDGVXCgPKYprSlFgSb7fXWJCLd20o6m8r
9Gg0vW3J/dJj0rPEjQX+4fX+ir7sejPSRoVCkFaqkEAORATK+3dHa04ow4yw6vKi01rJSi61+Z6+O84R12mVA/DUca68Sas+IQmW/iQiBW0O0lKE2UhC
e0Zh4p5avoXg50CuadNs2j+5ZjaUGeD4q8HVSD8/wpIpQz6vYaF/9XEMPf2lM24cJklLwaMJh/62AxfeTP5hT2BdD3U8XVQhMQ8w6Ehj7JcB7OsnkJqI
h4AiKL+QhF8FC0uxnPEsxiJsV2BAX2nKrgDbx4pjCi5Ws6BwArdyvhV9cI+LVCkT0owDTNx+F/fLmJzVT9124+ayxDUJIke7SzCR9dND2/tw8+OdbyrP
WAXVFLhrsNO5fI9iJKCciprzFLm8onRVVUaPgP2wPcQ/qrilxr50lTeTs7aidJDg0pvFC4LE9ay6QwJE9+NFLjPwv6RzzyvKMecvPKJSctx+HweQoIkS
5JBuukh0jaF7gFn34Ttnv8fuGVR/te7hXUAgkFF7KxBJ9mg9pVV40ku04R2ZWUhaX7H97rX3y52ZIGzn3Xy1eIDD+R/Ob5XXW1+htq/wR6uRvW9jfTYY
y8wd2ogmflbaQ7R/N0avjoJBnIKabYZNRg4lFZaxWwKQ1ZKaaV5PW9wAubb6dyprcz1b/jo1Fvo5LPVda4OG1NPqVHKeHVoHRaDu25sZUJX9K497pjxW
O9Cuh3PzuPPMWDb6lOVVXLvT5Ji5TJJC+i/kZ+nFiF4dVUI+pu0iKiVmoQdcPQ4gVZKlRBdd3q3JochiFaXJn03lLnx4X2EOZBmtZUcOOEgFYy56/Nxl
UU410Ih7E8vhH8GnJ5EZD1Mid91vzpzlHHXdus445+wD5zgKUwiXc7cvqhsdewMGsHrFkL6sDvu+3tPd8kICnoceAUKHUwyJpsC3wIZ90+kj7vt0x8dx
IBSObZ3LyIFanYsZGJSEfiWP9ajs4yNP9p86r/pFZ0pJPiBoo9W9NqwxqFDvP+/0Waa/Fa5+8VYj1eDd2fhHfNMyBQD1ae+u8lOKHQNMsJLoX8HlKANG
ZXrBmAplvMOxkhdSSuWl5ju55zterUKWx/mkxCAQHB6kBc8iE+BRGRik/O2EgQv5f2O3hF+eqsfu0/N+m2n4HYcu19DGEoyoGCobqHPV18DKB5MwNq41
05z1/PVsioKfryr2yhG4Z1rl3O48riQqXIJJBqTDv98pNY8Wnry87U9a0JKbG9gRRSrX71qXMFSGI0nvSJvPtOjD6G0rPNRy+ZuIrInJjceylPLjF97V
vClM3GtIiazZNyk91AtKQswlISkUbY609UDMMFT6rLzNsCtu2svqLwQNKUDBGIJjoZXH3fSP8rPz25MBQlCEKqFBjUn2K5ZRIXFvslDyEuDh/kXIG9Qt
QoKiyCCOgOI4Z3Nlwb3oGfsDDvmMAmdwEEZXGc/ZjKW86PpOeTQ9HvO2dUqZmM0zP2UgYIAVLFFQ1m0QvYoNZybaUxkHEgUqVurjBfbYLdMJPNfCQvtz
NeIXQ9WG4kwz+ZjDw4oftAZ8Fbk4KoJBmDt+BEXOXnLN/VwXb9y2yy4zzEsS/qyKUShlkFG0YD5kivKfCI2da3ruo/GFPtNyIcLtu7fWU7EnBelMPGE5
T6wUjx4qKs610n/MoOBHMohKAqwJ/wGHTCqFevHPN9ZofXM9TiQ4QBYQRUB9dMyX3E971h69qbjD3ZXuZVCYmUJFYdG8mwfn0L40QAZRl1ze1uU8cShJ
QhxWwEiG6zYVIX+yEbp9MvYDzXLjREbnqmwyp5sBlFAIbrZmH26Pw98CrqBUKupyZUUvc5wRgLk8hMAuTN1kgiFDlEIZx/Oc+0zSg+0EOvS+IyELiuhz
U3uqKtFazF9aFyn2tkYp6yJ4I1wwDMLhgWUo6QBWuMg6mq0AgQIope6IhIAGgkBmapRUHq9TnZ2WQOwihpAsO99VQw9NvgngERhxqAYMMF4p+YeiBoYC
flNRczM5GqUigGVAEWxDdyAIhRxUiE6nKHQrRvhsou2VH0onvFXzEJeWTSs3A3glVLMqMQEW5pbhlCwshrxbgscS4Jr7uv93Lsc6T4nj1iTkf3Dkxo/L
hyeS0DQ5BtB+BZ0KKP4UwyNGtgkDYVP6zkq0TSQ991MkyY0qaIEjo9BhSpLgkkYf6fv0OCxSHz27r07EpTsw7ghh9tDCFiQJ+6RNpCu1c/lw9UDw53Uz
wuRZPBE9KboTOnDjz56O+tPnlashakcjRv250i/c3k+wbNtytGDPde/TYSNLWm6V60T9H6ZwQQ5xuuWpUA3O7lMDyr2MUE6Ka99QbGUX2CfjyR+doo2+
gT2nKibVnrr6vono5qOXc1tKGVZYeU3mcFTk6o5wyzB4PzvWXLQX/pls+s800aJSuvRqfK9k2Wtjx/hSdNK5kwtVU8XHc+QCObtIohGuqowphRWVAtLP
xlMojVdoNCGorcv5Tpt625pYifi+phgpGmb8guZbtu4qLte4g8izZbKEYgOQSO12+f71P/H0x4RZ0Y1+qH+8x75t+NDWmwAhJSIqoyKhhzE5wrpM/3kS
mPLpRK8xGMHnFgkp0IAkASgwWDuBA9+BAZXLXdySUbesnDykPczXCPQB5rMnYibBhXRX8axfKuqtlrFjbqMh+ZcUTI6z+1F+/x5Yn9yjkBoF5kbjgL0O
Uda6uH4c1JCRcfawH4XzGQUn5fwae2OedO/G4Yf3W4mHjb1uKwTAZRxUKD4us1kfHJZuubCDcvOnvmJr0n2vzIagECqkVVM0zqB4Q9RMIYQibHGhi7Hp
+jwaxj/KW+n5P6nx08TEoA+FEhqtjVWUqyFmUkEaqzlcGRYuPSnfrFgStWahFSApRkI4LYsjgtxag7Sg6nXS1Wb10YNr7pz7Um4nMkCJCmPj1J90swed
dD8qDoiSLq0ldjq45qGmBPzQMR+khMV3WrfK43lx8VOIrIMu41VhK6nPQMBqQkSrumnCvBmpPAQC7Zotbp5REVUMgf1KoIIOiWlfS/hdkTadKeJ0Zzhb
apLiLnnww2mPK+3hmpPPJO8rVEJCAVISCEYgEhOceexjwdbE3mSxdDSCBifohfBrYZ366usZIjYqbURRvlTMzXGiaEwK9p9gwVA6BM2syISAqImupXFs
wHSsD6FdKqOddqCQ1koUHoWssFSFI+5Kz2cvLzk1yT2cFU7CL7cKPglTjjw6FzV9hJFyRTUAOKJbaszIQuk5kS1EyJAlpKWWzZYkGShRBMW+Bxb+S/a5
kcOnv6/PLm6lSL2+jRXxDjNFybhtnCek92qUTbDtcRRscJkHLfj8fJ6JOzNUi8EWkSnYiZAeUyNHVURxoSjJgpZ9KuFIoQzKgE4Zq5v0XKPWoW61A4ul
a3bjmIDAGKAikQJTVI0NlIrG8l7WApmSL4nMGNv2Y3gAQypG+imhtaSznE0D3/t1wZiTWBNipBVErUYGPT6HcCvXSZFU0Iw+ZOTB3JIyhhELG1xiUsw3
MEj3cMh2cLIc/0PuUPuYwkEMx54sWgCkYEnbL4dWGC7zbIuyKmy0OPZKA0aAzQA5k3Yg6fgNOHLQrSuOAn+lVi+g5PcFNY2B+o0Q3VP7p5QgBzl62J68
qz5zIXzVVyOidCCFhChcrMgKJE2ds5b6+//ADWeiezO/fxw7Jh552nAwUFkg6iE40YUESRmop9kEgEizETl/bNZpbP5g40w8H+EgEX1nKbNloqXPxNDe
WbLH7LfkJAjMgmgmQgDCq7Ec3Vttc4BLtw5N0yuGVp5/PbhDUcRdmnICgyHKQXnebzpSaPk2WKWmeJT4buFahAJGShSEcevLfPpvlno8CSyHJVAJDk5E
LBSaqIDl9ojU+9k9vQ6b2zm1Mllt6UWYnoHBwNvLxWFJMtMOUyC/9P8ncSaJBKCYsSWH6Gt/ADuFicn0eueyW4LSEH7CFKJcohAvT2p5bkSErwz+EEGu
2/yR9ciEJqVuQABgwQgAYgaA73gUBBCfpVpOrOo8pge6zyAmw8buQQTZQl2Gg8F+HXIkG0kFPfsDw35gf6kIkXpT6x62hWiM/IhHrf3/vdzutTcjRV3j
22pAzptOJCOks9iOue+BQkP6p7gfql1tJsnFpO963g/D1Me9JdPpfK+h3KRQqoMeBzWOFp3Ay51Hpxk7y0FrknkblJHlmRIVlCTCTb5Y8Lg0DTUDZiJa
Bszkh5GvchoSCgvAqDe4VIG4qkheLxdO6kYPrpiEGmHz4tk81jtQIMixCjNQMinGJ21Xw1CT6c+Lmaj0IayhSQeLtv5PI9m1X+JGrFv1gQ6SIiT/vuZv
+MTr6U7RO//nfoPNLUsqHjlxTt7i9Zo7Xvd0d2kQke0HEQaSI8I35rXBV6E0jb11Wo1gMA2TQ5sjdmwrBlyYK4QxY1mKlUSlDRQSBIFGNNMaNsICUCEM
dflQrTEug6oQzCRIrHOJUqJO0v4mKJJDG0wigR/CloabDomlDGNUdi10ZB0ihuBSMqFe4uQKBYRLVhgdYOEZ8jWniQrhqho1BtIgC3TEkWEQggY0o3+K
YvzAMnWsoiiOQKnDSQfJR3gluipdLoESYnwUWBLUIhGADHRdEyAgD/nfoHqq0kSJlQHzQaYUJinAAmVAKVmjJMVk/v4L31TgcGiiCdsDyVNF45LRsgVY
kS/dvzdkjQwgwQbcFhFFm+QAmKJSHunY9j86k/AOa4Rq0olwEYJlDT6IHhiRYUBBRjG2N+u5miZst4JC6hBxEkusymdOsL2KeHQk1yUyMEMdoYvxvJis
32dJmuxrMYLq0VWy6yur1s47Qga90rqhos9qRO34b8FX1NZDLiGgDFF+K8XEq7aCaXvRtXVNauTNBUxw9M9EFILKRlMUd2oisNzcPfevQpZAU5gUc+WP
PueqaWjvv+aSwLm2wIgNXWYckESFyqry/wWrMKuxFN4dfbK/YhwLURQG3njlUVFX7qoqeZdBncFU9RbrWH5UU8/JyC2ghchTNtdGiH+qAyQgTBE1YCZY
gCsCRTZwIKyWDAIQQUe8o41IrovaNarB2VaYUHGnlq0dF0m4qPLXUiYFfCmlKi7aWwCbFNB3upQnI8WWIqJOaQpamRCoxUC991DP0paAt5zGhqQJWM+s
JcDMo0w6GEsLvoJUmJpT94X5pbIJF2e44/VIH59DAvNIxdTj/q64xyeVIElhuZBDUy2AugLu1PYszoRnLpVwA/LAeg1b0sg0BAuDuhzADhUa40dH8Q6z
yWCGyrVgpHApYN9Ul4PQSTOOhYTKbWxaN0VpgLeZoyWdiDKSrqzMMKNzHS1jqGmzSpD2IlQbDTKKhDgzXeWfrkFvOg7yiCB47zuheEAG5DEXgbPfLeaI
nBM8TdH542UsqglqytJZBppPMbMBMjhQYB3fGV23vACIA2oO+5BN8kEhXjKmQL8FFIKl5vOZaaWZ+BGhcT0E3dLykGQgZaLQE1HjJpebCmn2yYG+9j2e
N/M3T577QrKhgAAirGf3QFJfB1sep2efV7frk1fecnlLauMARl/aKgE/mWYZEE6SPtIGMKIRCJJCjV/pwPUimRhw0O1yRWXVuR6/BfpncNWp+JraYoJX
gUustvLrnOuoTgoUV1jOvaoygQM9N7GHhBm3UhImUAKfDvYQGnWbPwCrVkWCcHmX8q1whpZT+OJMcIJJYoJy1FboIAMPRid6RKpG+kUnjmAJqID+auCz
lQMuLb4IMyWVODhSSSAQQ/qC1p3nX9PGKTZpV4SShh2+wrjQ8Z6xVTbenrmtJJu5ImBSxs7gKKerOItSr0ORBoIIY+nC46s2YpFcZ8MIepyTOaokEazN
kYG0rnMsKqAsmaBo1us5Bp2k8MaQovsadxJgjb8OV7dLjU6eQtnmkb5gakOfKuAVo6Dt0C0ooUpUHnEwoo4e8GPMGANpf8Vrtq0U1kDTvJw2KGokm2t5
ra8pIWIlL1crXuszqwYBySpRMRuH3gYmOkSeeA0+wATZ/FIfZBNCBxtgenBce+GbGrE0ztys3Hfg3jpKFKFKBWyyRJWEgZCGQBQ8uguoFKQNI5Dsi9vH
u6bcwVBTiRKagAJYnSjypNoDlY2+VLvYJQju4eE125Qnp52vr57mLyzP8XT8/xLOh43yT2NU8KXLWEfmVF4pkLEg0mCLJYQII2UgvjxuNb9yczLBRUnW
QQIvcalMShh9v45x0OPHNqkJDxYQJgx8iSGlqQ5j7GUZBF/EkWOG7Hhg9WP0GMMCTdHdaEw5eCSSCXBZv4uyDj6cJYke/IKWoAIskax1yVCUHnwrR6sW
PFXRwAVUVsAFKC4QfzR23XfkYo5X7TUYTg3ndgvif0gf8Our4cu9hvlgfJ/xKn7909NdoysN88B3WtKTDsP2/d67EEOR8b1Apj/RwBwbYsnYyPpdoHw8
eJ1pfzCqIHkH+EfVe56BKyek6N0MniAw66Pee/R2ZjsM6/5dMPVprSUL0iWeEZSJrbhPNJIPEJFUxBFi5l+f3HAzk7xYpkutV8tUxPMKn31EyCCAQDLE
gPApM+WqtNmH0/G3rP06z0oMiLWhOMP73SQysqARGi3TSgrNRULgt0dgjPMZkd7oYX7V1VUm5VAs1xVaSt7iMTBJIOxRaVl6XMvtzfWj/R04JG1qlbV7
MUkMqEkKpTmSqpLj7xEvc7Smp+UkX18ol7DqGlZ1lYaTjiztysBGQU+17sxRJyzfDSJ8nbQhzZQbkqNHVJHBCkMxUBqvnMR+Oq7EZcXx+bZ/Fc8Qm/ab
15IJRuRQDNnWSGfZuU8SPSUX/sbj4xDOUHHR40Blfrkza+5CnphkU1HBQKG7qQraPy7grh1FiLVrxIexJUqFVMrcfHd91wHuj3J7em+wXi+keWy7RHeY
5PpB4Q0DJSHhZI0l0Qgt7l2vd/R/NhSX9AUHxAL7ED2ZTTHCok365KazKkC50phIDxQ4cWNZVpWj5hBIgEn+1VdbLX0Xz747R53t8tBWFAuXQfEUmJsL
b0Y0EhgOMdMpRxVLLh9WubLXPBBxhg/yQvaHOpnqc6+EfXo8NV4xV5c8OgRoHCyNGJGr+JGM5M70bfLRuODrS+9hkrj4DzqZs1lW+NH9mmXOkkbDBdTK
2d1xiHnnBLlEli2aSeK3hpyKeye7Dfwg7HroTAsSDCxBmNYaw9a6CwNR6sEzKUshyrOLpdCZHyvJq8H3MHS0ruIakPprKMCyJ7WSoBPPPXk5PT58KqXl
8T7Hc79DxLirey9a4BriIqs4s3C/d9fdTvy/LdjrAZKyODevO8F4T2D1p6qLCTyWNfHsHoCur9kIwJ/TjnjrnFNVnMaPeUS46UZYiSgPrJbSvIQUd2d7
tNq8J6SnS8azWtYDYqIFHrzdMrPjgIjOtQ08MVN5sqM5Ex9y6iawdyBsRQV4zDIlo3qmBDKu5zporG61zKfxuZedGbbeVQZjM7+30zn1553wvOpQ8J7B
sc5cSBmX01WYo1vK2oidCtaEaSDEayWNSi1QbjOkEZvEovS7B8yJVmIvKzCyhXIpQEh5vbaon5pDBsOPsoljVlZxAB6UDniJvds7+j+ZoGjIYME6M8k/
Bc/sUYoYty7rsX315bkEk9Ty0eKw1VZbDOcNKsbXntakSGLXi+anLG2MqyijLMx1JG78Cnu9Z54KGY76+gTXxTXejPRphwBWnPfVmj1oXYnr7ny+Eh7Z
4uW32sGfAVu/jVd/JTtlHzPfiEmh7ufk0PXWAa77rJ9864GPNlwHO4iddZnZ4Frc9StERxKYqu6JrTVSsnqarX0rmOgsUzoPZtrXmno8Ndr5XjBzZuYL
+JTHVImOU4kXXMHxB5a3onfaAHsk1N3zliTJGGJKHKkXIoLPs6ChCY2FzibCEGtBlkXKGFtkVMg6djvw2XhT5p+gr1vQE9Vvqv4MlpWQ9nlC2IkVV7Wh
XorSiJGRky640bU664pcXys+xpzmxooSMe/Xre6BDeaHVwERPT3Nb2M76W974atAkKV4QoxCYtnRnmN2UtoWN5KzmZwcjAOp2YJ+vwgN6W9LECtdI3BC
ItC3epqlRRHHnNVHrOb1vQrd+5UD0Z9h8rIaSK4We/brk2z4RRAXyuhg9vGMMB2r8nDJ68zRBlU1UBbkKASCdDUsFBsk9GuwvnOHGd9nsH/w1vHpFfxK
UBYz9bsxVx1XU58Ls3E8SvHlJ0RpbvlAxHalPodkfTgVq2Llfevu0RZAxfg3klyNXO91WVtVq/xvcWlWhKD2/O16nNarXzKHr6K5u50QNJTDAm8zWCiH
87Tz6b1zz6Xl0R9Eh62oBBdEb6qd+XjnpruCFz6YFIEl0Mmj5ZB+hfiQIVmfOrNTO8PJ/FtDqca0WagZnOSZrBdTmJyjILkN8TF6ueQkRWVUQ5mWfSjg
20o4O2l2kZ2+KXYQ8P6O32rvXJahiX6bsReGghnbce6ShVCkaEdrca69rBncr3bfLUBIT55uIDfzX52JNhYNH4j7fLEK6p0RfhPQIlXCct89/4yf/jH3
nuifdO/2bDYjNETifnNeRPDtV+n+R+Agfe0/kIU5WeV+zbg8OybY9rnvedhhUiZymIDOoWP6w0cPR5GDmvaHFvzHIYmlfdSjrhoDkM7CVKSgqphlD4m/
dLy2v6qi8hQrC/MfAhiSnOraUWB621YLso1MpxkMod2aNn9k3Ywpsuz1i18d86fFWOynIHoObHEOO+Vg0f5C/7kKP6Lj/jW+WgboQ/5ALyPoiNWfjb8w
WLmPuXPH0QOF7Fpa7Ofe9r195oSxKwmhCJkUF+TVM/bkKNVqk+8hySP1lAgbR2GCMcaP8KNZZo1XlrYa3G4RIkYL6ZPDmdX815l0HatgvKo2pz1dF9UJ
voCNmOyAjcqxufVV5F4QxYobViQzZAJBJnpAcC5CeN+OxQAVu6imCgjjpuJCRmMvgyDIoisLtaqqNm+TWy1aMxmKvZ2eXCF0W3dUQJROaUoXIRRC9f0P
0f8ZzZQSCnEiXDoLuGKLBWB9ZzyjPA6Gt9XP7D0PX3cbjsxpVt9dbfTA6ocicD0YGzoIIVfUV/Hl4yaHvzplhGCys2BqY0iYJsLf8wLPRH45Y68cm3Q1
67eto811lUUkgYrrThED8CIm+fK8Oya9AP1jDah367s6Xm0KxdC2iakZH8aC4PgaQTUAaO72s330k0HT1IxD05xNTRaSC7K4vlOrB8F8l4P9+Au0LogF
BDIcvHNWDhtlRiJFcqu7ATPLDudIAJTQdxoiDGw5OOrvIIaRMA6nv8+g1+XDFOlddrS/u9PhGQQKl9Yc5DaQ+l6WQkE05uuA2P2rHvMtKGqKxEd+pvXl
gSRoVM5XpZ5IA0buhgutCh+PUSCeZ9dw34zp0M5aN2M5UUK2tv+uYYn4TitI4d0S7XccPRJWCFBM4cZEdGOtYQrJLppxru39sbau99vjru43Nr2Lzuoz
ei9sBNhHuRoJCaXL/RSBSIQE5/LjTyAuJ3QH+0kewAAK4C3EC2y4znejvNFSCSD523cXlurNFCm6FTrINaRV1mS/FJNlas0H1qBe6IWcNx/ceHmutd8N
wCs2NcSKsqUQN1XxPuc1pOS8NZeqFxhRPN4rJ5CI+GQjOv10ZlFqrK7SiBBPJdQQgyMzlKbRZpEk7IFiNsSjG/XKtb4USTKc6avv+ai5DIgjI4hjkpJx
ZWsCCZyUDoQiM/+2g8bNn7vfIxMnwwERgvtpzMoHd2+WE7LzfwwPyZyiTgfq6HXBQ4SXqnusxyb9d/yePZdd9HMiOECyMbQAyH1qHhQ/rVOWawQDiRyt
pDTsuTWnbWooUAoUUJB00M2F2sjpmdThPeLtkqCKVfTK+96mBYGZyEABSiNXTeeCs1uN9nS1Cl0nPNmsx+t37qnavtdfuPmy4NxXpISz4CaCfsfN4BKS
3PxMSKQL+xEGDACsH9To60OFWZLWVJMX4oCj3kJZ69PSY77vsZgGqgyouCG0v50S+cmjBJNOouNTekpvlOM5nuo1sMA0lTy6FCo41FEDBigClAYEr7nO
h2MD1xUe627P329rUPGaWNBlvv8nEcWdnJEpUIcODBMio/bEgx0a1OQr7GDmyqR1K9afFOsfqJ9VMeF64r7Ya9UOp8v35777Y9fdh5rc8ujvd3PeBshH
GoKQPAPHA7IHQ3LA7xa2mYcfGpDs8BA94D4P3SSif4+WPoPjJtkEEddcT/S71uhzdcOwEP4WD+QgVZ13C6QSLKNqKjRCswUKzJmzp51rbwznm1l04wM8
xQikxt87Vlk7qbmU8uC4IxAmcPk9RvtDDU4Gc7d0Za0s83SNh66sej4bz2n1XXiIqlVLfV3zNSZefzL1TOj15JTBlXDYyeT1y1uLq8GM1GMqrIGEEFBf
+aovb7JNKMl6V0nr6w3vYfex7VXHP6VEud5hxoDH3i7ZyWFZgs+6wpiQ4EXpNh2MjXhlDiz8Jd+a0MXtUCxkdvUxZyrKMyInqdu9RE186Z5Cg78PR6t1
pIzf9Zv0+2ox/f9q5bxs/pYSz57y9OfG8tK17U8mn3Xqz434i2chHdXwznQVpsYO993y14RNjaS70C0CDMik1NlVEuqopoG6tOZu363y5n52uMN+OsWo
FVga1u4/TuYQIMD5I+G3+VBtfhpZLYbXjXCWkvhAEAh/LzVhHUSZ3y+vgubzE6LFAuwKC0mrn6pifDzGCJZRuaPz4DUYlABn9C7SSpOvxEnr4r3AL1P+
G5uLfSWwgeL1ldD+n1Y5/krmcLIX9/RQUr+0gQxQXTONvbtnP9Ox+fMxA/tbEJzpYpO7IfD4lh3evyBKKBxBzoqrxuJrKOkDSVBuZ58WSH9Ai3OOEmv1
3/uYayvzvF4Wnk4ZPVWYYzwo9ZcmHyo+KQwz9j/Gqx1Io16uhCPnAm4clIHKNS2vsnNaQzrv8PeKy+MmT6KaMPu92kOImAw5hehhLuoaV1cXWpm6z6c3
eAK21nxAXLK9Nwi935PgTkkvmzH+knJOT0tTtYaVq6qMnWHUD9fH52S9gQPf7KFlUpWX1ldF6npZYT6l0afpB9cryT+9fXbGkiRGUYqm8l7ylaZqI+Cu
xNZMnZbtKp83DgwJ3y43960poIzm0WCsM1lNwFijznSgHFaHQj6TUXznWjimLXcfGGDCSR+tfgNsC2pgif6DmWxE2WfgfLw4Nl4TphVBscNP4Ot3b5fu
5+y/gPtezEllrVsfIO+fFzhyFUpYMr9KYmWIl46d/0+HX6OfpvOvQ6UNoDrShmyiNWnBMX+2jOV3MsEEkECZyULWg1lSAvx8N6vWW5Cn3p4bPfPNyhI/
T61GP9VrfUCHIIW+qBtET7VnP3ZueSiRRiijn+AViCJlZ/az01Kcrxh6/xx/umuSBKwzrZ7kNkA7dpeyFST3kSbZDR4p5MogwJxm02gRL2Z7Q0B2PN3u
tfO0avP7uQvhweWaN/6L3jlp35d6/NZqc7ih2lsfHW9Yi7nCpIQo1RAlSgA5MSkdzMgknZ8imboJ4tJHAccjI8RHkuQf/gzZYs2aaT2RitZHz/PP+msN
T6Xd7V1f1OBlMSTwH2oidigCeDdZ9GKtMYt1UGHuy3FA2WbtRxQKxBsqWbWTwvvOvTzP1evgxIOWjVrQULsqMxltO+87ySjzr4WJN/fwD84R7GII9F5A
UhCUZVLqB8hI2fy81ln6fuJcPNIWr9TsnWe3ju8uvov3RUsV1UcOxWNOV1zTn1kxmL1epVrySZMKiMd0LWGlqsCBE3k/ATzna96jS12EoumBmzsBpOk9
CTAGChKgkFd1Guui2VQqy1nDrosC/uWVuY1mK9+Hp0u9ZwdtHzvpUOj0XXddyGKEhypQHZostPfZdmnTtOz95baoWbDPg28KFDrWZGM1ExO2jClVmQCX
KeG8k4QoxMTrmDFxW8s1IUxdbkUuqUnQfbaEanfJnJyb6rTtKHT3dN848BKlIkEx7pBxvXoZsClDrKJu9RwiNp8nrNHyGe1pTghhlfGQvcRFdGsLPrPR
/VMBbf3bYdBfzOgZNqVnJbYBScPKk5tLb7/PN+0Os9PkzcRiqCL3TPT0wuEMzEW5Jyyy2zET+X3w0z1hOiZ/Cz56Oh/ht9e8dzba/US9OJItHMKbNiiz
+/e8kQa1pq1UyNI7QCqRFS80LnFhgm8oIGqX/MZI3N7llTqbto2dqiBlVdbcTaYBmlylQsO7ra1SpGlFghF1X2mQykFAFr+6Pt/K4W6W/8opbI6Ijivw
aXu9xIM0eZsG4oR9jSoaxadOE4FFzAEKHHsMB4mPuLnLqFuIBAf5VuBZObBlTi2nHoNPzahaV3HtfYYx7BX2BQNyAiBQd4mJKT3mjqmEMMqKGs4bKQYL
Iqj17nKIUQf0HrTka2lN1IczRElRRtfOD/lc3rCd/Hffbai9nauIAf6fcIQ/mP/iM5n/Dk/t+B4nY27Xh/2FBf/ORRV9BQZARwZQBXz96gN92+wiinjI
iqpKAwogAUCiI/5bJUAlIQQoRAhGRSEgRACWAAIGVCElAlkFlIFBIZxtgUAU2DByN/obT/73/QCc4mE/xZWGbsqbGXduzeExghlBZq6yRoJAvnwjtCvn
bhFN1ep6XPMptrjNICP/qwqKn5N6klSiLBYsgGLIu+m6s5dhRQURwoUAUNDQBy3UyUmqIqIqqmiSamoKgogh95+Px2R7lED5gihQR6v7P+xVvtFl+dHu
7og/qsJ5gf3AR+8D8EA/xA/jw804/tlYP7Ax/4hpMNiKWjvpKlyKiEYg/oDx8NFMSUqof+n9vs+z1z1jmUsR8Y+DfuLwfm/pzD1l6KilCASgKEIb6Oq8
wRYBfHejn5FB9NUty0HBEEj+3TJV4EQsBdH/aoJATb7t5asu9QvNKMdX+/7M2iYOY1hVhcZDHBVKhhA4vo+q0Q2PzE/wNms3L/1a7Uu89fkf+4lL9MaG
PiwzKOhzBYYyoGAImJTvTWF6nw/54/b/foMp/m9sVpH7SSPzSc0ZJR/hXjdyASf7CBQBiij+RtPmwjooJDm9D/K+oaENFPmo0yUGrSShgkflC4OGXFFY
ik1pv/St0WEagUp4KtSMxUukyrT/cMFE5PTYxMHfm8xE9Gx9C//Zwfp+5g/sh+3EESzWBmQth9aT4dH7S/7/Lpt/vEDkfWeEk9cH29dVr6VQMrN4vf5V
c0sil3QeKCRJNI7Vh/kwq5ZfnhaLTnLN5VAyDdzjJlmftWzAUJGQs2lBBYRdaOsTYK0OJtq+JpVVhJkf882vW1tMu4Z5v5ZYtoaIxBGEiJDLywvrivGV
RkIReFr6X0lQKEGmNdUAnaif1zW4C3d7GkE+NtEEGSQR6ZUOPT8UnpWPjEa/8pmqprJ+peiGE5PKFi1UGB9gh2d1WMILPi0b0fGgoILOcxYdDPBfG++d
bu77FeugJ311+Geq8YfzeSL9FMxwL1oepoMq2wflBkaIxKCKhvhH3lXHFgOEBaTn+OCcjD6TdqrfWcnkDLddCM5asJMDPOkZK+j2kr0pcsusaFmXgtZP
FDkRq8SUE2IU65cG1Zr2Gei2pe/Ldx4YyCYNge02uiuEfBYr0li0aENt+8IvQau8p5qBJoYAgIRknPN+F2KbB0CzX3Mm4sOIMhuHEw6Pe4phVQRORHMK
gUFuGjIvJ8sB6uBIh/UL0YqVHDJHD9WENg4utJqV91LRQ/G56Iox2RYJL0CG4EMGZ2GGARY7yxMKk8yVMCqTN3RKkMTJlr7mAHP4aSm8pvbO0eU0i4OZ
FQYhaFitwrTKiybtv0hhxtj42lkDAXOnVpSD6Mz11fErUiNtHCWcznm82UdrrQh6WdcZy6mmGw2r5uqN+ZFzysrOEmLHFLQJOMYWCj7PV3hOJFFae73f
Sxq0RXLbalM6zYOTnSRz0sZ2NF7KCc8Fiq+GLTkOO/+/3VA8QvCiDVfZ92lWcEBnZhGjw6CBI0RLw0AZPtR3MJn0a5kaWxR6HfK9QtAqQSrTcjSCWJHQ
gKQdVCgxaTqS0uqB7IfDA2h2r1768ZTIh6vD2gpv/d4C2BfrXHz4oz8Xya1QpYyjhS4i0MhOqUIAPqVANwH92MEIGIy487ZdJZEfhGpEpUyVXP5KAlcu
mfBgtV0ClGJ6lpidMiJq0HqS3UbzUGQ3GBZUSsUD0LSEmZw7OgHuwGFdtwL762vJL4vVlsFuKG82NyxKh+2+ys+xJ6RA+XsdMZ2548+2by2PND2Y1Kh4
fSK1dPzsm+Qk+3pbN7H4NDPVw2lJsknCdtSlzEOzL12uQ2du50yVvkCrBipFZA50LwLBbk6Gj5UkHIwQSnt3o3/Dyz1wsALrdrkKVMY0k6TcLcjOqi3I
KBuC5FTOyqUqGCqUuCmO7cf/A+Cd/4U3BvYYD/Z9mvaYUbUq8VS6E7YF/pNAVYYFIS2KKYoS0TKl3/SZyrDSDDuBShd/AF3RKtVZIKwAqCuh/g4TFJkC
PV5uOo0SMHTjH+P6icU1B9SgH1ewER/5XOTEIFAKFeQogMODQQY/pWuhItWtfln7zn2R6Kz+7Aq0wH0o+g6jgZg1u6Uvq4DpAbvuVMSSU6iY1Qehblzd
1EdkfxOoDi4AUK8qfw0oUD9v62EjNf4HpX3i9aC+YyDV3cF57MJPpmdlir1kPUokJQFzq7q4Ia5DvpCsVAgi4bpd12yGPnjpemQkU/jz3pR6I1yQPIUY
P84A5cDB4FUkxqHAVAqI5wMg5H6QLBAM/H1cMND0GM6OoqecD9eZh88LZ+tjN1sj2R7U36dFhefW62aBtZXYkCXep8tAdg0dl3oKs4nTtxMkHz8dc9n3
5Z8ShHmug66/JSHML5pD5infqCP6iCZsINBPVBzMsJgfRqDJ+mIE0aEGkMPRREpLyeSOGDbbWJFL5fmJ66Nh485Mc835azCoeVw/JHWh82WHRXdRw1YH
om/IMSvObLb777691eGjMizT2Bdobhc7/MN72xa1I4kRaR0wEDNRSkSOVyRIMUPDYLiR6Q94B07XQ9Tl65M7+WbeJOlmdGVB68UnkJNRVhL/GYAjv+0z
Vj4vu7U39pE0vlZaaVp/jebHtimZzvchzPKJ8FiOdZeR0hg5Au9zKYbKpsAzJUqMplwkCogkFjI+G+roz7+vM+a/unwHXlxfkoKAqgJRBF1CSebNwokg
Os6siaD+kO8l0s/fxliajhVVSfCFKZc3UdZLI0Q072iYtxEgg7iiYFqH+6mv0THTF5YKSlqMLfC05RbAsBTVxRyK5KNgRKodKQZSUgWIJoCNVD7CBXUx
YfP9WWJNjQMF7bJ/GzjfVZlLMAfEsN96AFEF3pLnUMJ2bz3Wg/pqqzX9vq43DpQdNmXauyTp4PkCMxWs0uWO6LN1TlYZjue1y1T56lqTB71GQr6WJReZ
gTKLcUg+azgCQKeV1Sd4ROK7N5MstYNl+0gcUynzeQiFAFHqAGRnGzifwIpMGu8F+BYfuGsrsji3qLIJjjoV6P10mYk6zB5lfc2xf4nr+q7dvfwWOolV
43uP6DoPeIrQzGYzC8qqDCgFUoWUD1CrCadZKOCi5t0XIh7obYosMtb7euRqB3T7C8mQgE5SUM8LeOkncOpYETnAuIkNHnA3aTqX4uN9VU0IsTsYpQ2U
A2YT5MLs5754xk1MCWKOkG7bgPdDEiIBbWzGl+lyYsZREyweu6DoAC6AAYRiwFKGo61qM7BxYYaAmD/V8Y6PI1H4ITRp6HbD4BqFvEqm2kWBiYIGauzl
BYAKGSgYq4UQu5+o1qMrPrSr/XPDVC4BDOiVAIQVBFBq6AMmmaKGkRhHeID9+hWCD9aUTxPqfPPbHhsYgRI4BA/AJGxhIISLIQC+zkZNagW38Kf2XZ3P
9LgY15oIC9jmZUNQgauUJgIJAhdeSzE2EnDgqpgQ2z72GJBHQlYW2d7UHOBYjekJXRqLNIeZU/VeBTY2QqUytCH82/27+Pc9BkptepvB5SeUjksg4LwZ
wI2accGEqzGqOQpEWY40KlqhLlu3XlMvrnojk0LH2VBn7H2XcapwAqmjgLltTBCHSwzcHNVOqtRRY46uBADhBsTlrfnI/g+ed1zgK9vHuvM7I7wJVTEj
PTm0qm5DkCYkCIki8XD8V2s7JIZkUG5sXLi4yczVlACCmRrWkYnJzZsPP2f8O6gmJ2T8/qvf836KTrqRcb4Eu2vIVza2dwKAsXKngWN79wYcSgJp1FGc
SPoCN68Px1WoXiGJDRmjIKkxVajX4JEpATCPswcg94lFIDEPD9TKEINY7C7akH5XnDpDX1u/XSYI6eBaYH0HusFDNCkGc0fT4fnYXyK6n6645GQEOmxA
+Jg9sXmXV/AYrS+pcAxpbEhVl2cd/f7N5k2wFIzVLoa5ZBiMyTM0L6Figp04sEsXF93sRWs7SZy7gniyI1RwpMUiTPUZH0LScjJVjLEhzHUk6QMQGGgU
PpGWVmQLI5rCVCoHNe2J+Uq22f5F9KN9ILDg7nY6BCFbCC6wMEghYpJ9n9M1xAoNaMN4tkH67zaefYM9IYTIrc6ZS7TvZyBQgkZMSEnZLDJ5uzB8djHC
Ju7l6A8btiAUYU5RwJNambe0gVarComIOkReApMHsaNCRgkSHkh4web36av6Bb1h1z8Gz7vNUyhY/Zq0w/ErdBzMcNfk63hlKDkGq/Lyfmj5ciuyJ50x
7qIFvk/eB3WcQYcpnPRdSHHEutjBla7j55MbqTL0ba1JwygzBZ6dfbiipCvDD+AdkiHUNYd0e7riUoFzra8sTkGmuFRGIQZOqFCCNDfULlhZ3qLtOHgx
Kwv1B3ag38kYTqnEZJN6gSazDpRxkHGlVEJh4Fbznt8+1MG+AgyKKU2UAOUwrhpS3k6d8gGYT222z2pxxjZ2ULoVS0OnjkVRZSGZKzVOGeelJsQaaUd3
YECMpZTeLf7vZHCf0HELPaOTdFd9J3xepXKAyTh7jTVwomUUbG6Ubm/0FuNmjDDBl5hlAsrNnrPXNO4LftT/Ne29PKIz0Gs8hve3k5KgS79HLu50bXiJ
BEwuOlp4X2c64WmUrtUeL9kJNzX5tXAcALpl2a8CLqGOH3orE8C5cWWJSC2GB4jUwqi1I4tQWK5u1mtLRO1mwt2xZ3Xbt3YPAJgW6tp2pJHr81WqlzqQ
EQ/a2PvckM9WkQCdayb2QLiHSE0Huy32MhzWm9ZX2o68MfOK/HI2zYWHKXN++jb3dl4pW3esaxM/2YFkpFkBJqyvvaQcpx4SdySLDdw9aLWU2Wzdeerp
KxQtD3TH4jeTx4P0yzJ4aBkfQaWsXUskO8PrPVTwj8Awpr8GOjsIEceLXzLfeBkBQNg+Z6Y+PI8XhGjuSiNmpC53MS9z6FNwfzwWPJ/aasKXkzfNkwZl
pX6NBvaKpOtqmR0h3fkJTd26T37JY3nhN9j55WcyoMDiCpQKwZlIUKMzrIiB08ZBpe/Uj8+nubeBQo/hQqBK++A33FkIE1ohgMfW3ZXqpH2CCmuQnp/m
R+RGHIpdajQdV0F9cQGv11mgD0uiGRw5rZHDcgxA307FDQ0OP5rdXgZjU05BC3P5m9ZmqTVPT/nz8pWrR7My3PFUySz1oKD3Rx8fd3w6XphwvpV197vZ
Px79SWIvTtzHOsgBF+7Ti9oSZiPjpm1MxO7BzCVCieSpbhbFbMB1CNdxehwLXWzypLsJMoVKaLBrJSWQn9CjBoIc4o6fGBuuTJA6n8HLMbTa53TL1iiW
6QPj6612peNkznW6TrqmJOX3t8+XD1OiKMV6YEmdoakwvqqHR+EKBzHUoGxIQh9uq7UAgdarlpJZTJgvmA4mytpjJp0zgKHdJme0YDNok3rH1vVYUNNB
pqYHVZvO59TMPq+l83ce10Ne2oI0o9NepOqBEddMDBU/GvjVtLNdbg5gsA4duvqt01ErUTitdfNfBFnYm12jOFhS5ZVsywqwkjUFwr0cYZyrAcRjXHKg
re40fKGZO3ULEhLgivyfGM44cONRnXRW3FKB0EcGWdxQz4UGvDOWhtcTOXaBgndXsqz0CtovDUB6kg1U4EzZFGLW363PXzQ6I5S59Nvfii0AtPT0L+aB
0LY2CNo6Z7hCtyNuX66u5tPTxKh8CbmMr96+3iNrmlviMz3lSPWWJh+MeSG1YfkV33ySYotOOXWe8nIaWq5I5RxXMKHDYGocqSwYMqOwm5ZVlzdpG7oU
Q6KsZ8fO4/+Pze+CrG45a+z6vr1yJ8AIpiyOpHayxddU8AugiL6+0/TM1GBrNTOzGiPr/9/2YD1bX4nxizfB6667QCIJJhKF5oQtgzSGyEBU91bCBFTt
6QnYhzXdsOMmbkXIsevvQ6nUfOQq0x9gYzJCYE+ln/QslFEaGZCB53JA4UeUB+lb1IoOlYGYHCSTDOdKPEApRXINP9r2RXeLpVXrnowKqlhII8bDDn2Z
Z57DpIZCncNd0oyFCCSZjKQszV67vCGii6MJFASM3EKj1X2PEFEmuNhXrIJNlGRBntqrPYwcnZh5HeAsHWa95pxXAnkgC5KLOi15T14iBYjKBdATcof1
FATCPj+TvxQwtC15C+A66l5Juff0+NGwM8qMKkPV1XLIT6CWs6UEkzB3fR1gc/q9tBWcjXpeKzy6NPPYxoUDaCCjWTUvx9nMWtCTsDaL+9wWzIU69SKs
o32/nUVy0SzQKCHzIuoKOrhiZG/GtPwkKHJ76GBxXElDt+mwyy78JIiFm1ESSrxo4Z2nrR2hDzdFYJwKBgQIfUzfONaP5YEIlCBz0KpIiiotWGHejtpG
kp72Fzxne3oGs9pOPpoMtQXsa93xvS6ZSopxKRFTMhmGrum5CeskgEoJkFfNuKTqbAENj8XWFu0wHHaN99KI/TqDWR6SkAp8WR3IC5xjQK7Cl2J1YPEy
3EWS3AFBumCGdd/4ZORD33Z8kR9ZDy2dvR3zxtSs4tN+PkZ0005ie1Pazg68rs46kh9bMyz5vJEEqKAP4ZqQfnCJ83uo0K37+PqP/4W8isetX+sTcy1m
7gn/A+mSpsjydv28rVUJQQJer9lKO3TLhBftWYeaqu1FopTvg985zEgGK/ZwikCMEiYK/gu3bzDL3Zj7R9T7Wlcf3fkHNXvf+ctuEk3uBCiFPM5zWCWb
ESHPk//GxvSoKO2Qw8xKMMvSi41LR7mF9B9nat6NNfx0YViWDvUyZqC4d58cpYlgjhVanrduhcd/hlq99JgYosWGrBM39ZqxVtKk/FXP0B5sCDNQT0kM
53EQxWGMh8qAT07k3Y9mtTk3InrVjKx/9DoYUqodYn9KHY17YuxXYWqqqmuXOkK0VOmBeg+P3kj3VDDPZ75Z7N9rNC8wXVSZvtbXbU7qxnOY5m+JxonW
mtdbk8U9gm1z6uvrVyMWzuSPlP1nj9kblRdoIk2YQJJ1b9mSL7Yfq0PRmdhkbkcGad+ZYmcSkiDdSbIv9MzlZPdc9KaI6Q0ZkG9BmQhSQI+IrT/LvfAV
ptEhB4USP+4rd0RiP6U4T+/bg0YpbZb7CODswdQZeMMSLUZpyd3sY1SiUpPsmCgTpDNWwqOYpE6LaBCHSIzEijCbtCrM2SG5up7ZZSU7LHZWgiCaICP3
LOhy3YXBwTWmsRCKJmsNdtIPn8ZfPFhw7FlG7IqQp/OaPo5LWFUa667uUjuGSSARwwNDZM2N7/+osjurY1QBE75Bdql6xyqbJI/vVmSFG6bQXffUnoSb
+NxqlCqh2vz8gSdpfxng8NGKBPmSZg9IlH/1yNdHCWwmWv0TCxieIq+IfSfe/7drXzxncb2xJkyVzVS5Xv/lEtblAJkeJSPNZE1wWJuQsgaKRG4WcNGy
zRrrEyGDKKSLyiDlNmsvcL9ygeuOP6XxsVGPc2fnqs8vLcLjvxH36Djbb8/zvbFmqosJYTDnltkFzEsfU46siDLaUwodWyaRnBBjRQuKScPQrdj8tiM9
8a+LwK8tvm+isdxG3UqNSGIX+XPhxRB/znRoyvOXnK1z6o73iOPRFc/Jdb3N4/97/XpD0a2v2p6l7FjJB/ZMWrJd7w0QS0CU+NOcCUwqIC/uZPpi0ONi
J+9WjyyGWkRx9auM44WwRFlCkTK+K6SN3cf7H10tfhF+BHAT8rpmRmc2l9tJPBwiIGIH27VHCaEgMM3Tj9FklubYxrb2P0LRBQqIWpHk4iXqjRhE9GYk
nBlwl6fGB6EPRUzIoy2EsnidiZe4K+K5enKXtURYn2Y8RxfAM66Km9vpa9H6TUqzBljbRf+g/ZEnydVboxFX5hx3c5wyyI490pz9UHjB6Cc6UBI1XR1p
vhgxfAemFC0WVJ4UTp24LWb0rlzwwIsasMmoEd1XDte8iRFzvN0+8mHWaiygSNzPKq654DP75r85wMDfG0CP16ssp5yY/WZxpl/BFy9SG5ClOzKfxdkB
BCuoEyDCko0LnP/L13EQo2BqNc9CVmoV1UkqPquPBvXUeIzx36/Dh5GOX7lEm+pRtK23bbQX0TBH9CgdCBPiYVu1/B4jn9f2el3M+GK56XZufPRYrKhm
5NJO8jMRL6wR9XNU+E629Vuuw+Q7fvreaAmm944pj+bpxdI87D7dD/lj5v+tPmvXFtAwKL7Nu6pp7HQD9BD/0kLcEKEAj2H7H9UD8ICjUmp9d3p7Ck9p
ylDwxeijvm+0S9VR75VbU1atmV6p4kUN7kToowz/a4j/qPgw+GFOYC+p79Pt+r+vx/6f1l3beDrfh2P9h+R7YG6Q3SxgVIhQgoCQCRLL/MMPUP9haeQC
fAfh+z1+dqeohfCH+y3h9yvv8zD235+x/dmPzv38u4zx76R08+M3nnVxfVg7N73cdPX6P43+jVmv4/Xn15UsHo1M9niFl4rqkGdZosAwMujPZQsliycO
bjI0zardfuvr9ugCY/6/uFsv2FKmTrqCR3lfCFlPrLGXGYuY9dXHT1y6F+MvpdKiPNWuQrqQpK8ft7PpEk5dl5Aj8YUgEQs/Urkn2r+s1I8pyQavRqtV
hrm4y5M3fKXi7YFpvD/qpMRnzmWf3sOt7LIi7Rimmn04r612k6zxxjHshTFNGzoJLPTOVR42t/AfCz0rvWzRjEmHGfytUFjVqTrJLQPthSZ0Kt9dG71j
cSjvL2W55mmXsh6n0vuYFrytLwuB7dvSWWHxlcBfcDMj1T0Dq+dbNdcw+gpvaUUgyHvLQbrnNvDx5y4UW9VqebcZCUuV1nkaTbKBSGYwzj1Rth/KYape
j1y3X2PI3E0guaQ5Y1/KA2k6F8iP9m4zv7usa2GfYz5OF23z114N7cuNXjH0nG5GS/hl52xpLBsH9ndvISJHq/Heg7zbzPrrwgP4av6pRlNOGInSR3mO
xltPm1eufgwzgn4ZWYeqmlARTEmYTsVyiLrOsYV+dvfv7YwLa3cHfz1aWvESWbjRZSNTPjcMR4FZzVh7jZlwW9z/mxnIOR5G9MpSZxC81gmRUS6ylnDG
Qkvq78VoYkOLe13bFs9m0mM25b0w2nflbvupGVtsnh5u0KI7lWOOOEV0GNsMbDWd2zLpCn2T73nTGfrvH4D6bdb8ZOfflkz6VMRszUSzUDguftYedpUl
+JcysfxZc9/V2LKF9bDXwVyIcL9cM5eCCjEL6UUSKYgNK/qCwDJApDNuH4t1+LYwOVvBc3jjcgcNO1wFZ/B5Q5OPfGzQKfe3q669De1elM5cDP/JInOt
mCymWythn2Et/g4nIUMpaSjjCCnT1iUuN2stxaQPzaPl7M7fIFR4YbuwhEbs4fRbzibLK51aPASqaGuHUNU/u3t1wxf1yFOmPmV9HuwX49Ic/P4d3u3G
cwJ4XA2vpzgruKdIpcps3Kk9TDTGM7h5WQA5Z4GvP64elOjajOPLv2oSCL0TMjiPWwx8JSu9eGTvF8xu/5VkJUOeXgIXlA4Gjw03yKnU9888vnEDUdsB
fHHzvZaPq4kZcPoXwbfItMcFu8+RteoZKd02PL4+vDx3jZbUHm2+eTDqcPfHCMf7Q1X58BR7e/861gdvKjIt34Z34e3SlO/+EhlYbf769tCeXs7Jbu10
7Ktgo8OOq316OF4qKslVWH9ysXU2879no110j4c6x+1caXs2Vou6rKJ6sTo7d6vUEfbzlwrHD2i2/rGJRa20dTK+JPKF4jdgs3AYnDt468QNevhlOu99
tF7dBzo2XT8Pm5PLUfUvlrFgmwKKToOmjDXjHyLXtMMtCn8GbdtIPF+RX77k5nmLXqnZKnVzXW5z96roYlX7rkQ8dPV5S8trJkZGOD4efpecZ6MvxVxq
Lb0myMz3iU0jcsM4mBJRPaU+Lq3XwE/dGPrzUZemfEz/7ZcW18OHTsz+VJhouvq/7RT6vJdcRVb7H8D79PAHGq/yy7ss5rZR19f7vREHXAC09L8PQ+Ef
s6T0fvNJqN6rOCJSS5pfl8+1Bd1TH5ZWeZP4qL/dkjWX53V6rxIm5Coi6Ei8h6rmfz/DkfsnYPJgt0HcwWULiTSUePVYTflz8t6vIXoO/3oGKd+vLkDO
dKH17hWKlCFShA43aboz/MA8vyzUTTseErsLrajgGg4SFE8Hr7JmnCByry1xNMjI7nmU/A3zE5sATdkw6bLUKBubuvLUXfxce1MEOu5pDhdL7NJ//jg2
0UljXaNMUYlGIiblXRHycI5qPKSfQGmaPN5o568pYWnLRt5lS3qymMRKXZotrGTvfMyQsCpPZnec5USTaOSacXYmvImO2gpIeWFTMj9l1LFVzjlytvEv
1eSoRwPxtRlgqcfpUMPL2M1YEh87gf6eocvTuHrzHE/cMStKh0yYnsem6mTfs0Un9iXnHN/xXcexRTKfHtNcw7CCJkFz9BZiphKOM3WFhlPwb9+KhzFI
Pne8nE3GkFBBzihjZKVEJgxoqxFOTedvy87NtK2RBJyX4HYudDoJLWHp7oWQILKLmmPm5mbcT/eVlFB5vX3+pxGT05aEm8pyKZlZ5UpX553vBFsrWxeZ
o7MKqqfr4uwT2RLPKTkOouwh8qKTJfjJvwnFXU+XJovQMQy34YZ1jm6lBYzjcklKbEoyHJmWmjJZHs0O7Qq6DMucogoxT+AhmRee3g+X9n14vHlZ94ON
Hfu4ThXGlhSF5nn2onAZXRQ5c/6nwirJrE8BBSmV9JQn8PPJ3znVukK61zMyvfDCJD6y7v9HkusSkW2CgqMokILkMjFZB1T1qokdM9a1Wslnd31iVg6r
TV3v9fyj5zP5h/H4Q3tz6a8oCkH+d/ofUAhNSHIr+ur1rIKfHLV3M5kjBBB6ZSy4u7oeVnX3PdyUjsorvaIWJzYTKB3EfxXtdaebsNTU1kuLv5uFRl8c
v9N+Wz6r1avED+RDo/Nphkr9XBv3/2c8hysvvMw90/YzM+H/eBrzsBL3fQ06PZXlbhtLp+npE++3NaUMGsl/zlp9E5f7jhbv8a8uz5cec/N5sSW/k3Gk
o+6HP0RTL/DZ8TX6eHGQcXhsqT+z8fANxtW2LkK8vgeB200y0ytee1aS4ZWnatLOWCrLy/RqHfH1n8tLaDtgNq88v9o/xnAM1lnKpfJQo1VdJTOIMeqU
moIX9h6m0spVdbXP00n9/uycTq0s637pYcV9rWM/Xvzrt3rmJ4tu661aAWG+j6SXSwWpkqGsKHcwal5ZOrYgeHnwqXkKPSknkrqvirzbeQh8KSetYUcX
bO9LxSvKVDMzaR13WloWgnGIWMHzIW/5v1SjYhRqVOC+H0Psy750ZcWtR4spG92Gx4kT1EMrr6oy4UYdLxMR+UvZvLRzT1WhGtAlk+x1XhpVZr7Vl/Y6
2sfqtF6DCnkaRGP60hXs8xVukzUzRXUKDtNclxWVj5Newe76Xgo5+msvDuEbUHpW/U/l3+t3pX5uPCKa8fD3905++41vv3f42/ZE6kbdff6PElIVQb8H
0gTYL4fHjSNpO7ZRGS/PiTDKU+bj8XliOzi8xIsflXJpQqOPthuB85z9kN6VxWbVI+bJozkKs49suEDhOyzbYiul5Uiyis3yLyWyMVsviyQInXa1zO9g
tKd9g4mZrDWZmApStEYZY+hqmpn8aVNu8x7BMusbzbrwqpj5byen7s18t5NgrY9x7o9vR7lNCl+6d59WbPSHC9OcW+qjNLjiOsrd/rWlo4+p9Mp9mYTU
n3qvzLt38bU2QKb1y9kNKTFOVrwK2aYd4mo0jDWriJpE7853meJ9pCsoaSjvMHwKX5UYzIUgrtk49scOE44G3WfdouMa/LitNrcueXN7c9iuacvYoliz
ZzmyqW1K5ylOUDRVLltrPO06xHsm+RpP2bf52X2wplmlDFZjfwIg1X/fg3rNhLawNO7NgU9Kc5eM9PbK0gtjyIbGJ0gYH1cW41shkBaffYlgEij8SWHY
SCfl+qulOMto585wk+E5PYVLQK5Hrld6zNovFY8LzFzOFLvVQ4D3JdcGxgcZ0d6Vhp1nEQPHWBlOY5nxHKoYpbLtuzgOVz1ZBN6nJxPuZXc7zIZt7Dl6
qRIrOdXNRAqubPReRYiKNk61s1PSkGq8ID0PsakYX9ee9LNzrpHplbBBWsGZ5Ovqm+Ke3wnYXp9B6xlIyVOe2vh1tIGpUVzdfVHZxfTubg8vBRjnKO8j
RusbZaxONdgV7t2eBlh6PWu9HhVkQTAVeGsNIHukF5UVpebqW1KUlEbhngl4Vi115SlBfHLi8a2+Ss3DvleRUi8gxman+3vMq5OeJbOXtj7+3lf6/nWr
vnO+vfV61uDacUYiJqZM47QNaP3tUsl9J05xwxf4HJJys9mt7lE8spyDhlgM60anshpz2IrweQ77wy/yCos63KjjHofStAPz+Nb/lqn93j6z7cdzQd27
tZjGZpiblJr8X6lTTD7/KqElJawN/i5qjRnm5yl/13n+npB3oLem2lzm8Sm45nzrJvZaT5wKiHoaxAk/iHWcWy4NET9D7KX1wuM7OZC0a4vWpXeo5LK0
V6Or0Xq+TZ5s8v2GQpk/zOJaw1FyYW95dtqPf3d3On0Cf+NqsJd3qpXE5+WXbk+Lm0tpcPGmjRZ/blTGOQ0yYAhrKGfr3F/lttm964Gu0c4fho2PA54t
8V8+lPdO26Gj8djG2qwfTId088vcOq6TUEWyYX1Mxl6jTw3XKu2i59/bJ7szATBsystF0/1WMnOjTJzDSvD9brPbS4or0v4ZPZ9ZX1zl1eCMatKxMdZr
rF5DWEpHpEHumrHPnXfvtf+4mg+E7/byvLpyC8+1MnazsBk0D2NJiQx9fzKPYdylOqjlVQFsrSXUjvIucyJFFWTfDbHDaD1cjIfO8z6Tib/tWmXHxtFe
Nh5V7+2dFljPuVocL6zVvP8WfE5zoZSX6CJkazFPjKaUmO+qrWBkZQ/R2+iq0fLAfW0T4ylRbnLw6WtQYNfio8bOTI66c5+PZ9HqchfzcPuHdw8vdrpo
smGpmIN4PBWgt7l9Znl5dJsEOuNNBz6my5fPvrWZmgJiPfurkW6FVe86MvN1HsvuL5OtV39zWvxbPQu1QV27vdL10lP7JbP4N5IaP0v658OcvAFpdcnk
3Jpg+MYc0hOvFgG4XbvMXnXFUkF9uXlGdJzrWXGbSi69YEaypy3dpHfAVLUU72X7o82WZdtMPeWLixCr8jWacijHx23d9chkF+1x8vrUaDWbMavxzZuG
9ZvRZeywYt09c9ZeFV9Pq9bZwu1cfEhnc2k8AlwYzLULZGNKe6Qn6eHjeot3Ghc+Lu6lu9/A0mFGqzx3X5kTSQAQUE/tP14QJIWv3NIH1S44oqmhritX
Cyl6e1xWXPxrvKsDWefto3dsdHx0xnl9f6A9+A4Db0IIVQHjmojpNr3z9Wukhegngr6p+zni1Xh4xKRU3DDRXc2nYxrhfVnlJ8RZtVucn8KPKXcZfWuU
tDfeeHy0OkOxz6s5l1ZhLscuWktYXVYizTq7KDrD0zQxLTk/KNvqt+n/u2j2OQppX1Ef6GHyG5gnvp478J8aWh1IXuC4EKdVyDZEUo84ggGr4vMxWfKR
kPeGVPofdpGpEgQ2Er2dEe+WrOM6+Pl48KUlbgLbZO9Z85wMuh+28HgvBlBM1ZlvCtoZEbzUSLrmbJ1/r25mq2XfMtr2Qx41a1/flmun/Ugf8hFpJqSg
BfohyUUoF8M+X7tjnX/WhW/1UzYtIOutIf+yPl+P7v+Xf+n7/vNgn2pf3eXuj5+J3f/iOZRYKVFn9mOi4ZT+9z6P0/T/p1X/z/9rmXF9YE6/k/qP05S7
8nwijLrmYYcnZPz8a6/dTfjn5M+txiooxYurcQzMyMymVlzKZhcmGYGRRymYmVndwcRNADL4peoEHySicypzhdqAtvjv9xiEAKQKFUOa+hj/X4v1jEP+
zZP9XLAIEmOX8To0V9n1o/ZwiAJy8CB9CBG6R8iW+ZflH0J+z79NG21kOEhzZP9Umv0U8P303Qk/2od/X92fqY974c63Dj9v5vpf83aV/zRfmv688jAH
DZbWs07baqOnCSXzkQ1SFnfld4ezzY3aPCuk1nmWAndYM5940fA/nnlCi5ahs4HBokx2veYnelKj8hsaDGBis34WmljGy751IneeeeFJ0MuIXBGbw+UL
ocC9koJr+Q8j49cv2svBVQFlrTMdb5ImU2C2axB/cqZSAuKD+vHN53n3uHB53ZPu+Pl2Nd/b7hQ9gnlqzFRV0yKUR1RAp0KqoCkoUEYfi8vCT+flbntk
nXX5mA18LjpvzDSdP1Xx3ecxaejJU/IadMj1iQmjR6Hmdz1+WXqjAauBUjGyjwMukcj1Xnwdq4YelhZV6CyichMVtKsCtJw7nRsoZ6WpR3xzQA1Wnk6D
DrfVK+Otuhq9R+H4Gd/Lo6ByEDqv+m2r1XWfXe7dfctPhsbilJSYKyvJCFLiisfXxh1VSaG8FZt3VCJTnp06HaWEkQ7JNWAzDBygLDwGp7HX4QprVEsh
U5DHdkxIgZylMfs9aWgPLqaB/IyIymwYCUrHyFN3kKECJKCHSbCCGLkeAkQnkUTqUwecSbIqCTdlXKXsHBdu9Kf0x18MheU2kwzZdt1wcigmCErdQPI1
E/Z2690XeeW/F3MGXUQdVYMS4qyD9spNOcogqwt0CC/wXc92ef/DMNHCTeP+I8f68Neh7UPl4eLOnXVZ1jrEIIRUSBTID6QUHj68lDzHjlZsD9/gFZSd
h6/nadJBWUT9fcgH2oPpn5Du59Xwl+uTN1hS4UvXGd1IHkfFT+tm/1ywcAhSuS+0hhmRkPcwyFwBBA2b3sEblQc5gPuuYJWfpcMIFwrZ8SUHtkHKRSCW
TjYQ6jJfC4mUsff2duJCOfeQkuygC568kGvgvf7PQglB8393f6m/3r9dlCBbKgH1yHU84C/KSZD2uPb6/8eHss0v5amnvsB9H957eMkpAc0vqlOWBmv9
YwNcWAeiU0/PSIXOjOCKTIYDSMxT/n3fjLWvkKV/PRZ6qvcRj7NR9e2TRj4puwqn6cstU8PUQgP6Mn9JNPxC3wDgS+/5NH9tZI5kRH2KEFNs9/GaD4cv
pL9/nw7tZCM1JGapy8sTy7+n+3qvv78wrZWU96ovH3CAMiCPQhSNKCm3gLtffbV9w0H2+NCV2XSyp3UDpHD1v4MAti5RtlcsakkfOOyryL83xxqzSTE1
SACQR9JSI6QTKBBZZMwsN/Dm0yBUp1HPpKNpJyd5S8MTlpO4Vx+Ia+dN3/TNUIAPHuHvZF7uqLpPv+7kPpX7Pv7a7ds8go5jkuaIun0dXAFvUOfKt+++
I+3pcZ4tOgykMIQDYqFVW9Uqui96gYo+oLywxjXdrz+6iwQkTemZYU9j/LeoGR9qD5bjIOgyMDzvEQmRHJUzAO++8gAN0ECnxQZins8PHz/x1yqAB1yw
MlTQr9GiKP8VtY1Zig2DhQ56Q4PgZHUXv1WYn9ne1BANc8mdCMkAArZQky4MyEQnRgrvezyZPrE+LuwjvYfxSfamk8en7cxdUULXf9Tj9n61AmbD7fif
1sP1fRtPgeJ+efun2aBwIn+ZQNCKS7x1mIA6rB8GexRSEHteUBx9hz0V8ptMgPk2XP3DH6/O1rH8z5XcDYp23/z0z3kJnYt7lTWSyKTOn+Kh26Jx5O8a
2Wf3BU93abBFKe6HZylEaxYJryhg3YashzUT5KnZlBIJ76TZBavL6nGXNVOpmWIN/cwVtcPfq/Fx0PE8KzZE4fMFDgEY5TZEuyjKSBReFSWFAnoqwqBl
iji5Fu4/UwSua3BCWAIoYIHrcLb7FwZvDJ1IwauFAUoB2KQU+JQOZ6qg50seM7yHhfaOMSQ0uvA+ZBKMQMdb+2g9hTsT1mwI/uHf7PvsPu6Mqes6cL4X
TN+0o08KMp6ApMj8feGYR+IWfzQ8Krwu5Ux6IFIlNlmg+ESFDHPyYVelS4zlDAh1VT62c+HeI88V0yonK0/pYaAEZqlefqMLu0lHiwJ6XxntMZqHc4xs
rMVBzX3dn0JnMtu9KNXTm8+mrW+sruO/h8Z1D5ZVdTDfPq/fiUmzgN+syr3Y0yk/Ge9tDoTPRvrL8+Nyf2VEk5eq/i8J+2P5M2tFr0+VKL5aGz8EczzL
Upst4XKM/jGclEjzzDhlzXmzmbzdXUFnk7Jy7b0n4VY0zBxZ0+Q7uQ9Kr5y/Llg4mighfXvD6gRIbdfMcImScFVXep+S0fmZjtOzAuu+WVTUylirS+dQ
+6iroEDfMY/sIz4SztDusE7rJbTs5Z/3f5Z37fovPj+kZLLM6qrx25BBjAEvJE3ULkNkwqYzE2RiQRl3w3CSyDypESgWdvb53ffTQUq0VhiXGS2jLKXw
IcfR92te/PXfOon7b7RrSY0L4ms3YMna8pYCypOjfCEHIoOfKhEwtPH6ig3Sg+Jor55pZCRwPr1GIJCujLkyiy0k0nc3xmHSx7C3OlD6ivxiWsXl1NJO
lh5evlZG+cD1CnKDyGM39Mss39SmYbbrdWKVEELRh1KSkOr8MrOl3q0kRkn8gYM1H7AgfwlvRB+NJMIzezsQ+aybAvRK8auR3kEwgaYpV4LFenMMEoiQ
vf0Wrootjd344fvUB6ZrvJqbJwSU2V+yirTAYXHJZkSILyUtB2BcuCJjNT6DeH+BHVmdNPsUC0HnTc8t9up06y02F6hlHOUqeAajp0XmNRgwHsFJ4c12
IiShiB0E/0kObv7pbHwAkkm7zcQOIX1B7hqLrt2o1yIHSdJSUhmC18T9X6nyHEiDVtny7de7VnBIO2nAbCUPm8ktTLE2YxFhkCksC1It6pbvViCVGSHu
tSFUabPN+uMr8o9QpkCJCVG8h4ALtzH3oMuQ93XiOFU4FNPd2YA2sQisBsCwO7Xd6cQ3h17h2Hj81V7Y9mnz550PxyEgRoFiOJDFsxcKliHIwqLNRovu
bobkTDTtwUxHsxCPyNMUYl4L2b3j22o/U3aflnC35cFUnPuoqX+4YQCfqYfcXzD0oMiGKtmOvKNMgBJgZRWkEcvsUTqi7Etk2ox1d7GGHtUfGH7AyqXG
FTN9bekfP61rNb50zF5ySv61Gz/wk/IjGnsh9OPLiB3LvUUtUzjbR+x1JgvmsuT8mqLDqpAmJ4UwupiuGj8w9v7H+zj+sKs+QDYRQWJKg3nsHB4fNpSa
S6z22fjgYDV6TevvHPLK5694d7jKW2mECMPWL19ldpz713u7fwyXx/DWzgpHfsyPWCPvIXjvGQPv682TYdu3J3VEGCjfY9tQw4wJYEZe1s11zhUOQanE
2IUGzCA0OwXgHYzF2gxVJj1dj8xyGNxDIgHN31b/SeEK/8w4hRyObBTUg1h82Y2UlEIepHuP2T/lXkaSIX2mTDaJM6DL5iJ9VQfSGSSUHqjtn928wA1l
wQQCShQgmx5e3EOY05Kj/d3BykmUTQSIXTvegndSM+Dh8+jC+ZaBVhFuDOSBYoRKXj3NiQ5Gh7tFA5HbPJmUKh3zDNUGMTYZUA+yVaDcpNFUeVYF3tzU
MDxs/I0llnT57x8De8sFfqgV1Pfk4mlNPHjwDiPQpTHsk1o2zfucdZZ8Z5+PRlAR5jj+7RR1HP5bZ8dTFuQ+Q6bfOUREHIbetgnqoosAUUKOI5vonXbV
BxcbjlUJIgDB0BRMshM6crC69pTV2QXBgseRqPCsCAoAchfxEvW+/CWKh8SkpNPuN063b2EXrSq9DWT/HPYI+dZ+7zt+p0alwfVIQluFqOzzoRMiIr58
zbjZaqZqsqLn1WGKggiN2WXBkg0Ua2cSZwp9gVzPXyk243yW4aDH06Pa2ebtUrSTt5rO8wI8t5mBIrL0cTNRchJlESyjCoW2iLJ24qw+v4/QeObdDb2T
m9vZmtHfx4xMRSrJ5uFonXEbU1GV87yND1kKdvOshpSuejpYoZbbc+wF+fjq1IK+mQ0ygGLIXR8cQzVwFkczoNDnULzAtVGtFCw0VxO0EPxXzIEnBqOH
hHmlXhag0aoZ6NMpDqEyIcpq61BndE+bvb1RSmWFTqVjVhGeloGiD20H1A14rfgdjUV4K1LxgNwQV7cXT2V+/sluq/V3tJ4HfmzQ1teEMUEIq6yYjVVv
KLwOhcUO+yy+Gk8tLLydYS135kdiJe3afpsNewhuRFZqBe2hivoQMMQh6SLSCaUUhBYFHTE3/O5Of1fX7ruqzz4cIaWV3Rqqmw6CWgmYF8OvmUDF7nzn
Me/lPP2LX1e3D0so70F9vTTtY7jpNS3TfqH21mPhpxDGn6s1Sx1JIDZXC43pk/lC39OOgqPL2GWL7Tz8iA23jnvrmWyv7MVoeICrZbW6aeVcoGVHZaCo
ynLSVJ0ca/GidxpQ5Ml4piYhseppsVmU4ma5BoEn4gY8RrratZRwfxJCh3cEjIjTJwuUrPa44RNg/y8lVHYixKTX758oszCjv6TV2o9Fqrr6nJf3xev6
tT0rOxIOk4XU3wolwv9VthpT/m/fuuevqWft9qmF5y8HyFilF4xE3DU/LlikpdKD9fKWJgiY0GQbkQ0nQgwjcUHg0hquwXm8rWY74apFyospoy1+Hm/1
fY0iH9nCz7zvdIA0GRv6UcYKkAlTI82YMU4MjP9VWBuoeY6RCmamJCpJ/MXBTQzUejcrhTI+VaEL1m0/1ieYNdWZhoEU2t4b6euTTDSF70w8LObRFDxa
MSa5GSsIR/LjPKpqVWXlo5+gYE/TZYXJtPZhicRdhem03ge2+msUKe23NszI3hVFKNXJ74lv9UVHt6CY3UWGuVDSeS++2l6ylQ0zdm4KvDgrZMzTal/V
Jo0OdFxDvvlThWKh9Kq1l1kGX3MHZ1aR3p48pUNLUJb9XtgRwwMnbPulYm6hU+fnbk/x81p+uU6qnhHmrZQ2lvb6VxypKpIctxh5Ws3fCYNe/ykzpDeI
WLKBkmpNi0yq0ET9TuMLlZX1x88ngYmLBhmT5Dp9UtJZ6KGNVFr32Doz8TKfhO/AwAvD6d/bf0/DdTWQYfqhTpg2YGWqyfPUTkKO6pt4SXaeTQRwBUqx
UAueE3BMpx6vYvF+DZ+HJidTrx6QI8LceX7gRQScVXgagwya8BkUAl7OPNiOFAdODUADkYl0v4LPaSkp9hUbKgi6vit2eREENhaY7aO4rN38qSSlrXMK
n2fW0vOF34DMPko5j2B8spSAPjOVOO5lUozNwcmZ3GvizHLwNAa0N127Qw/AF6iulm2Jlmw6d8D0f7uWKoNxA0OPkLZEnQ8ZIFrxXaZAuL8qSyEsqosg
JCqTUTB5fNU3dZdNc4MXLKgNhMjH6hcXFhjLNckSVMzjuMgUOSklIys20O1E4Ca3qUltslazLA9NvhRMgAdHCLOvEo25hRaQOUSn1oUClAqNvMJUlCNV
URPRv7Xp3z9xHP12HT6tapbGn7ByeJyqwyC+/7byKc682qOKrjfl8Nr3FVIJvVmHczy+gNGBe9OdQSJMwNZCmL4ezbGVSLqg9AyKWKj85kaT2lbLPNoj
r+z0/hYLGnF0Hu+PMMQksKzT56sN58GBLHhSg3L2zm3AgeRxUerqPnhzmVwJtINlH4uvJHhzAhP9Y0wcRr3sIN8RlsdE8isAX69SoXKQUdVlWCxZXlY/
fsr12m1rSGQoLz4Yr+ufGT1rVg++y5VFRLKB7r1aaXvZq23VRMOy1kz5r5GKzRj7Z04VxlOQquLqLlR2aJQmt+F4retFK0VKq2HwLs7hYaW+cqVXMzqv
GgtlnNZMdS2WjYGuKPbrTUHAEEXCjiquRiy70pBYbwy5Cr0jU0nE+dJF9YoNZY+++coqPZ3XZyOGMLs8X1/I6x40zmC+nP9Yy9gi30Vzmwlxfcj7I+D9
o+A6xo5gRX9eB8tts3nfVINShFXkpvVeHKQhqVtNUnH134Wcsa5H8VpiUjef3n3Tj7C5NaNn6/ykFPriYYYVqU+7zeJyDTKh1mVPFPPa2/68DB2QQpQd
QvyIUj76sD9KsxXexY1CNC6zl6L9+eBBtQfQbQftnXSgyj9QXQecIqWuAblfE/QCm9ZS4wPn/UO4QPEH5S8OK8T07UMZJmeBUkhFKKSUl88PTxuxPzZt
7fPHxT8XF5usoNaql8nMXsu7bDtQ0kkij5BUetaxDEPvtsgCNLBgrPSQ6TTaWMYHpoiX3wyMUsK8i9g9vjrEY3k29fLKrwxaA6cOFHsEYNl+CTGVuB8N
BYfTWwrEKutF0W/BK0KkUUdl0uVg+aicBRVh7uCt6+M3G55fCu8tpdbWyM6S9/KuMopy13u21TMcJr3fo4TcaWXO6kE9mUY3UKw3LNIzXs7wkosbexe/
bgwrjh2YaaJLPiqa6KkxypbvDUZ3kiB1m5+iJ02292XygTNK97OJEKq5lsua89uLCS9akEd0BUAcgDhLowmOUAY5q++G0wO07i8iy2u6dqDuzHhLETMW
oO5hek+YtCcSlo4FksMMLZwNBtEomAzHubjjpaqZAkgWOJ0DGyppQURpijz1gFQ3Kxna1QAZF1Je7MWBTSizHthxjLVM0j7HHGolTgPSQGDGepDKGv3K
5J1iV39VcoXjOqPUi/RPQgdSEOUgkj6YC7EOQle0LwdDGEJyBCj8Fjv1o1o6kkg5EKRmupGfXhLMEW5RlAgSlxYMM4EiDvBgUuJe/NFnSfUegi1TfPo6
IPM89MdHItvfoRhsRU6E6qqqns3VIutZUHIq6Fua3enf3xaf0BhpLZFII1DvX2tngjhqGB8F2I8TvaFgOqmrvaf372gYA/b3ctttaCuYs3JQvs2bmRn8
fHy+r4QLADuIEFCSBpXuk5AdPTwAKEkg1caBhOXG998P9yiQlvKvcvjzWkUsy359BOhOUTi4pNzCrrhKhvpjFFGcRXM7EbStMpRkPBQFZ8h8qiLKRrr8
Rq/HQcyfYurMy3CL0ckIgVV3T5qD2CfwwM47Zp6d3u4jMoNCkiSAn0c6YG/AAmotoc2SGT4UwILiXxDoekhxu+l8Daz6fdv+LyoZAYNTrOXiFjgqlAZq
tlHibxQyPNI0fxOtgg09Ht9AOMFO3GQYOTGVpITv6uiKQ7EIKkfX/p/a1kN/dfLcgvLgQ3Y4qXWS/N+v6ebA+BY/qeGTRgUWWas4uv2vIj7s0AzyBJH8
CGJ9xXpAV/0qO8tzWY/cXpECg8VAHgQtXYV5sHdB4/BRiJMFfJkYpO9GYklwVXjz9vw73y8JKvMsDNxDKo0UKkAO3uFWqz+TCSY9mLBTUx9Mw1Vh2NoE
GzfV73FIWlzkWFZXZbs9BJjKZZlUjhhq7DfWisD8CvQKnYpb5lQeB7h3OO7vgBSlYn4FXumugXdinL2M3eJSEi+xk3Kqp6GhBBoRIFSJcZcnHzGxmQ5S
pq6i0dmEtRx2UdD0blyfoInBHSyaETORwQoI0P4Dgq84HBn5lzS3Fnf82Oti3t4zShEYvyY/5f4r47zN0F+nrTHXV2c2Fqi1Eetktb6+/12iQas1Vrbq
JHHoqL4nOFdGM3UO12o8irNCyimMsUE0k8O+vFhLKA9ttHEz04U6+BPjAhl8W8XEvE65esYy7Lt1UeHTgGPFKCxL8gzuzFyr+LWFwZMaeybC06ij9crQ
PGPO3hadZKUk67xmyamZv5SVyXcejNOUCTqqZyVB+P6OM315ng+tVABnbJ+5eTd7YDeRTUvlEMB4m5Gfm8nA91bdw949Nsb8BZcLqw7eyWhJBHvPD114
b2LMoK8cZMP6T7vTA56Dz8/rGf9URA9xDMi/whFD+dP2Jnp/Ht3erb/eD1/1nP/dfy1hsmVRyjsuCEJ5s5Hs6taEXCje7uvHQoitRCeTHeRNEucKD5xX
EEl/wBv+HsZ4jQ5FsGmh9ODD/pCbEJQ1f5yyqk9eY/DD/Ah9mf5Ng/3H3HEfI40B06lFUk1VTKIqC9Q8+bvo3MhiYIV1cM4U/TCmuo9SqRNvwQH/ruqg
Afj5f2OKa/B5f2eObZaEJ/eg8bDqQn94/QZTgD3BP53GfrAnIfEYT8ft+v8cu4L3kD9Q+5tJ0suEzCpb9EwI8Tr/IIoAtrYMBWoYhURT7kcd2448grgC
9AHGtVGiaiYCZBCjAjtYU/BIlIIB+giglTfIIMAdOE4GWgsgyZXRLZ9kZwBl/HgIQVH6pB74jnYoJAZclRYZkH7XEmVZpJ0CPzn3yORsP/fa8GihPbwd
UOjoPXqbwPCEfh8NgPhBxwQMiJ/imb5Ad4gdOwP7vpZPzEgDQpJEyDcQOPCAn6IAzxwJHCQ8UaoXcYRI/AZEfmsrkgJrHuUjsEH36Zm/eH8R2tI8NmUd
8rP+iJj985SmP8rNwxwlTUXB97UasflSK1m0hn3eFe+kyRMENnZ6mHUYrT+1160WV9JdDfWesjE4es4BNSv8e2ukRTtu7Wjs48mfN+PARvkx0pxvu+Ne
cf1b4fT8P6tKeR9mBvAEBy/NDP9sp/zi1iCH3/yfuhoX9/R95NBQAlra70neBZ/bSkVT99C/7P79ZrnMxVjLdswRUJeUmP8mTjU4rxDeNkNsbKIxSAkR
iCLc3UkCjky4s02v+EcH/I9Deu8KJW/QybwuwYkNV3Y+SlYBojO08d4TOyoc82W0KhF6GQqcnXzDsCjEFDU88siIA9+p10XoKqIzw9ZXOZOt49nzlml1
Zif5IVki6YFSY4gGXdueOY56OJDEk9U7Jh28ZOeLtkxg2Z1rEIZtN9rZHIUpyRPK5w7SGmP8cmt8ApNqkC6/j9/2ufP6vt+7Tt/4B+X9PD9wdBsf1H3n
6l8+CICcfmMglEwgYQPxGvvAncBIQWuk6WGjiQBbc5Z2O78/2no254dUwgXORgdXX7Nx/dvtSjo6S4kNxkNcJGHF7K+FQ/eCyMgBIdgoRiZ1AR4RFhVj
TggqiIByMv4dSnQqmZW4DAUTVOWWJEAhHAZUA/6307k+BXJgEbZ5vecnIdObTmUFSpDr1E1l9jho5qLU4nlSlank39jazuNT/hC3gL93CIBXybLGurhz
O3Rs3CgxvXm4sD+/QNRRNYn2X5G/75BpGv71XeffJsSZaaP/azP3Wtv8K3qvHHz90xYSj61v7rZ5q8YYU03V3Eius8zbNRJrMFVpfocRjS9H4H6875ez
1yQP7VkWPlZQS2TN5eOvunHc+28DvKW2xjoZGPKtq41INZQ6VN8PfR5h81L2+9CXn6dYfO96jWySr4hPn5T8HMROgXsVHZVQk59tvVGUrtZGGoWHUcJS
cmW1Z8cSFpxwIiyyWdmqere04cUHJwGaHZ8GCWooOGH/fIVeP7TvQWs/A0+fGb/DNhr5xOysNm0v/CuaFCjtJ1CuGFdayeD/wl/m+7Z5zrdFMlXAuQwN
IYVwRrJqOar2nMwRNTZkVZK5B7ljxj9OcT++OWFrxww30gOxtms7mWb19smZSRfHR+0pAcV0z5nEqQcrUaFVHgNrQb9tlZZ+pbMR0zXHgtD5mx4ESqst
LF1LV1+E4R+lMvV6dGvokcP6csf5Hvl9V9bbEpNlbU2W0V9H6mRMKY6dNYxbv0rWPtLttVc9rYtHPlAZ2zct6ZPKFURwx/XOcTVSvsLc7QVZg4dtu7aM
qbVDLQsVr9sxBthvpPv1lTM7yRyNzXNT36tPR5Ztiiz9NuWeZFfU3F8prK0XXLAU2vczfkZYK3UT0IV+8qxWROPRnN+DDgZRrV91ts7TUa0U7MrjWSyW
+3FkjhRqCsQGMVPF+LvMbrh/YbGtVtq2G8GhwZ+pQMpRioXKXrz3jgeVcznf1y2xOeVF6GcjudnfrPJnlfL7chEuOKOH20Z19LbT7T5WUP1tyzjKXGnB
t6zxVn9rT5Upy/ErV1FyT1LGkly4KOjevKVNsMeV5fznuRlxw34zsWwZPN7x36jY9z6FqN4M4zXQ9pKMbTnnJhrybJ4q202MsU2gVeiy84Gxe7f58Hmd
5ZHk9OGjems2HnfNwQ6lVPD1Vpie8+Dc9Vel2M+hbeSwDCw8/fpD44Sysoj51WKcPjSlaSpbgoXnKGHCKNVh2Zx0V7UqzmPNeFsqI4Pd+6uBZVlIzp3W
4UEoz9+8SFxPXFuj68lmhGiqmWuNYyjhDhgomDquXXVvSk8vRd5LDKrKeL+yHbiiBfC+nLF5VHCUNAgruQxPAQxjAbMs0rnMzjKebcTWUe2al4impo6z
6GTlQqr5mA/w9N4EyLspmoMyeDDdVl1Iy21npiVq3M5sKcYfjFIosUF3mZtOwnQb52xbEtMMbHpw2i8pcmu7q0CxO3Jv9KLQUlN3Ga+TcuNY+frW/HEv
qjfPlLPEqOyv2uGDX9dGDkCVg5frTk/bpwE3tkVuX4DvbI0hiJ7fJc9sBl04UfZbPjm6nykvLv42me264mVJphl1o83bXVaOHqwYvxC2c8+TTgfNhS9a
gV6Qv583b2KZJh9nf59T0UEO6ETJFU7dxiKp03AX1ZXI7bG4KdKvrk87YRcp0IeawRAYGYpPtJHJvzE8gITUC4vdEik5PECwKz2CHGRo3nAl7nd1Gtc9
XO0iQNpsdkxkgppU+7JZBYKRdmrMO+vOsNjvOk8jjOWxE0wrPXcFIxR8GT0Ou+d3Lr+ZrkwOfTb3EECAHgaKKQWCRAHCHp0PQenRwSeqHj73/Xhth6nd
95V+k8cnppgq7DWR/qn9Zw/ibN/d9n8fXDqHE5ahECQPGQ9Q1p7jd49253wc/Z/RntibyE36yGmfaHYse5pZ4tYjoD2W+s8yoKe5576VRgzb44BcC8HS
sMjsKWyLiSFFaaBpIkgVdvKfVggFUDDTIgvmKSAoOg7BU+gOBMSSnJU5THkZpOPqfEnv9B+xkaXZzwbZ2S21SlRbflkphbblMydtpYNSmgXWGz7Dii/D
w9SZonNBbg41qRI8gP7JjITRQqEjfNEuB82sbhbSaTO/NPW7deMR39PNA5cUeQXq3Dtu6gIianjywrz/kS+uj0MmKzF5SQ7YdfgHnCew6qm1B9R1PRDq
AJou88a6KTJOxCvNRqXJLsmSCkDMH/XPVBm9gb8RcMEFgBrqE1GY+sQnldB/nUqFQIP1HhwEHx38kOuHql85MJofG4nb0PL1gHGVRQ7k8AE3kgrnyQC7
2TioxmyZgSzzvL9NkAE2PGHEnWenmybGOszIhWFisA/ll9eQB2gnj4Cd5k5U5dkm86bdcCo8dgxGHIeLAFRyNfPIZELJTRBUhCiDVuiRaxCjOejNnoAf
dRqj8c9vfl5a6W1F7yx8zwnnIXy3GzhujlDxlOVt+WUM3B8w+vdNeZJB8e/ieoqnmZdrLdCikDIAV2RGUEhKIgmqV4ZfPoM58NV1Hm7AiCel249uQA1Y
BT9DsjyTLIvWpHCRg/IcKZRqg0ChHzTMPdIO67qgCsSAqKECcPAbNpqORze0TMMPn4h48HhANt6SW4ypBSPey+AdrEm8ILxZZJjOKIyCONNc0Dq8+LgZ
mF3Ld1Lng91VRkRFgKRXrv6vo4epDgwc4kMEFSBJKlXYqcSGmA4/P9w71emdRz69EAFkA1EyVnkFDVTtsGO+4WRQ8hbiEDIiwgRYTR4JQswMDv/yNjoJ
wMDjnPgcqBy5ysnm1cGu2BLhAH8EFSWPciwfZT2SVlzJqqCSOIYti7sGkr0xaY1JCIaHsXLhRXxK2gpnrYuzSNxwEEEP9/zUMa3vc1MuOA/VHGxxdFB1
qtlWDiEvnLRKw9hBHAArCtZ0cjMAApdADXOELKpcerMSaEyWUzyKcyEvxAknuITTlW4bI8/H0Die8ZxpsU2sbKhWPwPf5eSMXjkbvb6pYHUeideYUwfR
FLxfFocmaHNU90BDWgRQ+iVYiYveyx4dp1ybnYTz0a53yh49Z6TJyj3YK9DuDY+HA51V6e097niXgQNrrX2r0fiShPc/KGe6RmRqxNMJuy5Sh1RibcYX
mGjVTHeq2ldOE9x8dPdD1OduxfffbseedHnzTy6DwKDFIoMgxEygXo4isjnvdSMoDkReGYh5K5oQFKTIyLk71DGipz46qOvajRGHVoY1D1TZ+JqhIO0P
WkDTu8ZRd/Pr0ZrXnkw+rseUJvrd+Ye+RVihBjC2h0ELEWCh79f6fX+f15qy88OXQpPgkOEBgswKvkymUTDSFNCXpiST3+X6oex35bBoNm9TR6joN+kN
Jon62cbQK+w3baxRy5O/thjriYTE8sBP0+4wk4cOIHkNHh1DqUZeWkLImE+O5rVvu88P+JuZ0+Qwjw2GK2OxDYAUpHC4DVCKANX2KEzGlSgBhAyeE5jo
OSdWfMDDoWsebcodOl9Nip8ex7PCJw+5wWPP3wZo/UT99j04bC8kpZwfAgIb/8Qv4Pr/d4dN+Q+qd8Cv7OtiMVinubnvnqgYft8o+74ed8FCeGYsiML3
0QDjAGia2QLMcx19iVgJIgWBU6dDmnVZ8D2l5HXcvBrWRGJq69OKB0nMj8Nkenot+oGFJ7uhQWCDF6fTjrJqAazDCzxu6H5fjsNex0zn7n3js9J6CFAw
g6FqauvHvR5D/DxmMqyweUZWBzLCZktKK7lCUzXJwts1pEc+TMKWajuoqGFrETD8qPB2tWqsLS5SDhOHqPt1retevGHz3XRCQHVSM1KhFBDLuyCxKoaB
gPKQQKfLtE3M555gyc2SUdB09AE4ggI1hAuiCu2Cq4kUGXcKCebyQI9mZPMkfAvfezwf43o7HfLTeRnvluy5a6x2nunAKMFFgbA4d3p7e85eyzq5156j
nM9zMUj2fQGGYPQUBXyNmDcR2KF9h4rIDXtcfOUmCmQ3J9Qz9QHrtLZzvpSsfswxfuANGz5gkQQOb+6z8EGCMpBAxsiJn1Uk6pAag2115MuZnyncD8eu
cjS/rvmyaYXU6DBwWlfkwg/vXz2+bqMrx+67nc3SqAye6IBceDBaR1syZMdG6j/q3T3nUoHcn9e7OyeeT9oz35+ge/rPLrUkN/PN7D9ErBR+GU6e2Vbs
NW5BKGswU8iAO8ertTRIAmFG2Zx88sppvk4kUIcKaEqACFU9RevPtCdx3OdgoSnWx6Y0ZVOyT3URw4MosPd7T6voCgduPlmDnLXUMhxzESAPmoH+X1+M
v18/Bn8SNXLTC/iSmxJS8eprpJy9TIJSVCeEdJ1PVZJGV5O4JI0dbKVAU3hRm7BplTF1sO9YKaG2bja7sIfuvEDgBxdAMAIrinXsGRBq69TISKEYXgWI
BElGkhnkRmwu68hoiRKKAoCOgsg56ykLKRKYoU2JfBZOSsLqiy0xt74+IfZfPOvbr4c8m/ypo36xSxFA6QUgIR9y4EiEzKoUbfNaPnPIEMMjIqrlO2WS
XICCgMQ3tnTYhv/wvRe54KbJ8tak4gGzDwDy4xRTKFtspaXLVMipR7GVk9Nbgj71VDShzNSSSq1rI78WZAlQMDJMrcRwTbNz4PSj+Ou4JNuRdj8Y9Hoa
jQLtZuBAoghyqUa6kBSQVBFR4uPeLfX+WEA9feoCJPdOS414mQzVWSttH0NU66K47hh1z7jUh27TRzRUKb0GfT7s+k61s6cOuiPaak7uxvfo1JP1lBQU
WEqUEUU7cD71T1564Gs/dvNZ9Sm07Cozc8oFh1Xxh4+Plx8b3NpNTqpDFtqFyBMyjF0AUBxNrhrsNJSGkoIKEgXzA8RbPLpN6HCpiV5+G+o4Wfo8uOs4
k7ID5TkVEflvv44VYd7DZqYmIg5q9U6bvBc+7g6zzOKzw9befPjruhh5mCsTkWr2dJmme73fcw4gZC9dUsgCaDA9K1YJnpNJoKgqCCgICEFfSDOUk77A
ZtEYaSrhx28KZPq4Lhq9HFPLc6Guc7Am6YgVlYHZMfWJAsRSAShuigglVWPp/b5MEGVFpwvZlG4Jhc9FmRpJABKmcXqQImoUjwUK4sGXvNYQAxIAA90x
HD26jz15DU0+hkxiM9YYQzUTn7Ws5fOwpjL5/Y9vq1PLthvpWcIV98Gm4l6tG/T9J1+mJOJpVvJlRyOZHBRSaeE0PKMok+wrQDjdGDEhzQT5W9IXp/qT
jUnfp54GI673RpBFWCHkqZd2+n4dTPWe07ZNCzuLbYbwnWinigvsHpBBgG3lewv1QOPjo3Bc1GjPgOB2ADqA6DVhnwFXh1EdNst7dkHf1mChAci73RBx
I93TMJsUAJ2k9uLrsh6IgR/hQC9LCyyDEHhwcaa4WklKFDKufvmmjjiKA5GZGCUJBQ81CLTbul6+B7zY6zTThjjN4WPcRFLnNFTNLH8rqtxRz04Bm6uH
ehmX5etntmNWIYBSFJO4bGnaLmEJzpVAHAqRLKG34zUIhhfZ8Tw3750eY8XievYgzWfleYqChj4pMQxgaFE0wFOhWhGFJUVI0iozKRQinxKprWK40OHs
JXnt4PbCfr7gUny2yT3YDqXGx6zQU9O/T0geTBYohtzT6PmmOD0Tf+nIwniT/FAUjQlBMUxAtEEEwBODHxAD76+xCw4NICIY0LW0oIEUIsBSXt/x/I7/
5nHnuc5lOZA+O1kZDclg1+H5vPpy5c/wO/qaGOPl/o16C/sh4+rNrPj8f05nX0DtmPk/NhBH/yAGLrLOrvCaf6rVWbaU48EXrml06gC7xiP/BqBAkaUA
fh/pH8CxIFLcDEC9uvh3nU3kFm90iqm/hcWpzvGGuYH6bnpaZoNr85X+tUBANZ+YaHg70LIMV4mvLYu0Y9W7vlggD72KEmY/Iby1IrcKI4YAogJOgklS
BZyTn9tOM3zO+fVp596H+AfU/zP5CfB3GxT9hTy99iQZo4mER3UOfQoIKCsPX5/yEhZnZJ06dO3+eHG0u9hukOEJwn6OVOWrDNqdgHP9VO6TRrOEOE7w
sM2cil25m+PvfBrSBwi2Srd6lAnX+3/zI76/+QPAI6HGX3KYtDpiuF5qk5H4eQ9NXKxL2MLbNfFr54vDJ64niIqMUbBfG2If+6QqAQCCwIVQUVQVCqNm
RwWUq4Q6FZErd98820RzqRVstpUGQFxlRQcvNCRUGwtMAHKjw+Vy+3GDnnVZOVrg0JqeanY51HZ35vJohEUvnWgP9sEeWshD2XBB7SgCVptPV0ZZTTfa
461mIxfBlk+f0RRfTn/iHnyOmz6a/3GwockN3rKHKe06hj06a1EJbQ0wm/+6h04/9ybZ/QgcYaSB25YofDNMP5PEwYUTwNwWkndlBWA5SiNHqiwsN3cf
ae6FARPJ+icxy9IQ6ENcpxhxNLaVltCaQUFxyd7j/hff8F8ThQnZfp7pdu1EgfaGZQ631hq0MMssUZN8oYJqM1u+jGdUkQmZFzmB1ZSAOUIzuEXWIh9V
CrJQCOnWIq3/dfie95URQFKdLAUV47xOd7vJcqMk7WDDIr4r5ap+X9s6SVU1UqJEOXVMQ6GwlGW0HNSCUmVXTcypG2RE/x1IvquoC+GQxskiExcrsx0b
MoLrgeUYCgKiwxpMsfNa6+lSOyNG9qpPO7qmLE5sWNfTvtoVydN4fp3robvvdNkNxOqpP/54+nsgkxAnJMmSwGkRcQJkEigKuoi6YhXWA++RXqr2J0b2
lzqt1epY2SRmSF1I3O6C3vECtrM6pOoVkErvSab+pU4g/9DS4VPSAE93GyauFIriMnf1bchIa++Yk452ttkxIP1Q/vvV174SvhMw5tpjTCMVrKPhaLI+
NlEVY9Jx4buJg7flhX5vd7dqbnQsOrPuE1uziGJ+4k6YLILFIdtU7Gu+Sa19MInLjOcOQUjVFFBEjxGQBEhVJkpyk1a2ijmop+2L3+r5m5v1E5a6gkZM
ASTcJ/5x62CcJWYWVRSzqxm3sdA3fsqMWmBluYJhhhjj94mRYsNa5+k9eHB5wSSfT+q/vMDlZmAfNUFCiIwyC/EG7NdFClawmlYIZzFIDTPR/s/QFBfG
WTAEhSxZiFqDjDt8SqBXbcvenWdqZm2cciLYiD1+NL3ut1FHX1Dzc8mHltX31wpJU3u4czKZvLq7t0mjH3eOlEQ/7O3nHVA6SPoeng/v3Az01zUXuyop
X89fzeDmxWHLXeYGtW1S2pS1lbnjnuNc+hrfWk3TILahcEomCAjnuQ6lKmlL1fSd3HJlSCLyVFBAotNEFi6sg1337GzfftdG1JBtpCKJiiXpSfqtw6Si
RwuosjwFCi5UaKGCEEFIIEr1kmnTL1Zxk4z+lhOooztaKIlvkO5C7Nth0h6f2Z0n1kf8/q/P/t0bx42l2g9IM+zN+OrgomcDYzLmk0yb/efFgR7WjpCf
OUA3IwT8WxaBSMm437T0gFnaU84nSv6sVG466KwbJQ5DAsc3gUqpvHsmk0J0HxzUlf8YFrbb5YZdwsxghC0fQ/EWVBtw/SGH4lE7aaFsf8KjXmr8Z5Sh
w5Smuzksg5KTSMRwo4lJTZrzFwPdS9jGBbhlOb3zauFz2xmyj3AEEP50v7ch9AmjRPaRt3wPTr5cagjm9mvQ78dlmeL7ePw5RfPPNC0EXMwkBQOVsVee
Yc8dJhVvPQH9NachbI6fvgf4d6pdCRPDBEEeBrnD5wvizlqVmLxdqN1+im4Ke+nxHIE2+TNIJ7SCCSiICCChKEggAorQjpElYT+gcPBus9vJiBYfx+of
bFOfnw1+GHrlBp6+/3b/tQOMnXUuAxT/LX3GlQ02iYoXLhmf2d3L/iGw55GhX+MXpPN65e8kKjIzzjuIVQZDLMbFj+ru/MO/4fPgA8yD+iH+jxfO0Ej9
eQPs/USeAQ2+vmlP/L92YPdz+HN72DERn+lmf3evXWOx7aJYD467+mLvuJhmFb9Ns/GHF5eUxPZLVEyKD9wPe/i1ERvRlmqglNvZcOO+Uva6f5EHkZ1+
/46h32FPXSiXGX8ymf+nph+pD3fyv0wuL8v7v29UFlkED4xegQLBDpIF9oIji0XhR1ukudYURT2+7M3bwvMmkWCw6Tj+/e+sstG8pCqfnpOVsLtowZHE
gRVnfy8naUNU3YTxVJp47jDAC5q8ssLF5tzXlSSU4qIozAlJgBMtwODjYUd3vzaQWdWd+1NmHL4T/aCHlroeV0f4WfBIRVJoCFZhxDMyEZsP9zgEN8Qm
/JwyR+CDi/8CnxQ5GxQESZe3esXV2C/edGe7iZ7t0nMVLQldJgXkefzbRxGmfBqabJFX2wNTrkulsKaYUZxLSFpNMtqRaly1HFvzu886Bw+GfK2MSYin
xo1UdpUhhVRu7887wHV++V5+3+PldkUBhvUtcjeTUIwPQIG6piP2ABiiq44J89RkfQ3dn48FGNJ+TOXs1Ux5oVpEqqzB2Goo0P5/teADoqWu+SsFyvKQ
1eYLh6eHhzs8TfffjRsXX2Hz8lV9eFKlZB1RS+z2ZsafAAD7h8BwUf0H8/b8n5hgPgFTgcZdOcB3PmRlEVcJQg9VEQHaE57sPfx8m6FFQlaL1nCMSgMK
zLQwNYVW0Kp8Us31m36fX9Eh+5O18/4eZ/4IsCw5on54UBBgOCh5ejV3AgBkOXqFI6ayYGZHoJC9JNMKyZ3vhNJpkZ33cEZE+qUqbOJUlER3VGCqVZgK
d/t0L+xvC+HhT3FBjcBLgVYOwLA5EsNjrRZZ5g4Zc47vEYAY7PtTA2vg3LdO3Pi9T2yP7mrWT3wYYCosD02MJnlQHImbaTDLk99GzyGXzqtRnuNttF79
dXzkGbWdn1ZpONVlFV1GyzoFlPG9r4OHqoWbyNbYeriWUpCUYi9slSU6jGBe0kMorLjlMjAXKPxETpU+9s9BcDR6DN565WyzXJ1mTX5ZjKU9s5vU3HUf
zsiTKeCcMUvp18Q0UAqRfEaaP8jJCQaKniB2UgoDYoSPJlQZJ8/TlpvzD2ReqgLxVAEueCponc934oAhjOIWI+shQjmMI9T6aemC4qf0qAr/rYAzAiZK
LI1+K1VBeIkV6tjQ1ofhPubzzztbHWNgn7jc3PMU8Rv+dh7+fhvxa/f4Hv0Y8vzdjXaHXxJzAQwltaElSwzaV/TPAxiRcSnI5z3uMyB1vZpZiwprdjIT
K40MVhijng9PuQ+Gh2OubvtnNT0ebrroOU964iea75YPfS2T1OTt2okgMLcX2953KVZynO/vmj1nQ6xIdZyVrohxKvU7LLVtbPfg+xDaniFLSzlizUyG
JhqTnB6PE3ZoUWoGrE3e/AUXM2+/3xbll831A9eWi+YyyHLGN1gOu0nI6qAAQwtr41518fK9EDLjFCJkafHigkSKlFPdt3ENR4ZgoX6ipM5WlQonDDIZ
g6HVOYiBSpICbJ/aQskMfhM71dgaY5ygJIoaIZDX7Ng7k2yNCUkOchd4t2h0kMJjsP34xWV555QOlEuAoMHanqvKO3XN36631p6ByQc0fw/kdzZvZCkU
cp8bzRVgHCIBnAGRSLMKXudXyxTABJIvVcAFASEBBJCEhMCSoERBoRa4hNQdfg+tHxhzej6xIfh8/PEbxBegyHNSh13NmsBvsYlSjRCmydnVXrYMhBGA
zAMqDrqW5nYX7GIjBKgTXQ1HKocAzFPRjddiyMrudV1+d+nVc0hPmeXINcWrjcs9jvOKf0FRw5o8VpR+VdmdW58UQBpfuwAJMRAGGBEcRsSHnddzHrED
4m0jreftFHAiS0ZkkQiirAbbZN6U8cxK4vlL9ukaCAGKIgkQJHQURJBiJkbll16fwdYvotaiqhtRG97nQlAVtQyBcL8SdmVcmLi1R+OCZKX2xGQD2Ozg
1y/4cRw95C/mR5UUyCklJiPh8QxyPdd9KueeP0m7tl0NnxD5tZzvugt/2T2My+3GvVq5/ugBNsJuQyImhRFI3OzuGElVQodNb4uoZb5NvzlrKtdnuBgc
wv7Zjg2Vs7K2jzYRoudEaU5QWXKtgk7/0fh6cjZ550ZPOed3eDKJlga2z8MS9cvTiuXazMKSxsJ0giJ8+Y3GwwuMxaj2cSIvC0opLlW7MqqAJbbccDvF
kE6kgj6VGf7BOSZ8FAHEpseJGr8rgMkuFKnML3BeWBlbuMKTnkWO+YypGMs0YQMe9ZdmeusvlbXl3PKHQwKZQ63FdRXVTrd7u/xvq/+eta5Vg1XLroxJ
ACLYsEHa7nVz4F50Ob6V4pa0p3rJxb/SeKRaWGpW9Q8zSkvk+Vslo1J/BxljDRmq1Gd5Sbwu+hu1fCvh8tvHx6G3oO4Z/mp6gEkfBUA2KNyozDxCqJEV
3eZrLuvvFkIvZ7xZVwCqWBsKzoPs0UpK8Q4K0Q3X5+t6qvz0fyzKjaxkYPjOl5ODq7layjMnMZ1axgWqKhgR5BRcIRkMFTSWEzOxeG1QSafVKSB1Wstd
qz2w7SIvgQwejI7UVxWiNi5pXcBrrBzzld1oaPQnm6+zFGsPdj6yNb4M2d+PN67VRmCj/m3OhJ7lbJ1Vyr5+K4JQW3cyux3ufDTXEaW3Gt1b7oaj482J
rOc75Zz6AcT4/Tl7vdIIk/Hy4OE8Si0y2DabjjwiYHcRsewPslTt0wHsZlZDfy8R27vHY2al8wJbnBmeMQrDtdQ8hoGFa68sts1oBauTX8CFQqask6DD
YHS2ZIfEnGVaCqs0nnIYIG2kkit7iK0Lzz5QxjIN2sNXC1ZlxpVOM5LnPTvt2+r0/yQ4f11opFWM8/RH7c0wdilNrJTPXMevmd/A8MfI2DceYlBlKrYC
hYjZIVYDe+ATEXqIe30PNfN3RgRuuejFMpaLm2ra0XO4letmnKdpQKznH0+d2qMVoQ92EXlZ4kKUu64NKHKwna9b3VpP5xA1jhgU5Z6Yj3y1oEzIzwx6
9W0l49tP4j+0p+wKr+bAsihCCRozfg/4u/efNvxMheEUiyIgCcfmiVfyIVYjtJZY8tHl42naU3ikSH+o/f5/pZCccSCLLMsd2pvEjE5f2BAxV04f5EWI
RHF7H9N/z0X3VCgWVVpZAB66zQ/40oicANgVwjYiBDA/RAT/8zYiKwhQ49XScxg1lzKtH6aGIda0Bho70i63IAJjDlqzUYUC53NEJMhS3r3+DeRDEJYX
RQifzK5ooMgtaK57af50UZaCX34M7mQOfOSFD0MMzkhwGROnl5knlOOXVc3DbYEwTx/vNeD1Tk9PTkG0HME7k4hD159p2/eyF8ue/9lJvA8GHbikFCcB
m4TlzgUXI75ol8gFFCV47pn8sRJStNiLll0nKJC6iaTAkCikANSBrpbSadJf9Jj/fWQAhV40kl/5qnqG/KQ982vvcVChur8nqOsVnKCjqyhCQilCRJQq
nvKLIkshn7blzRqadCZUn8LtiKKGBYQ8KS0Cjsy8Hu6YLK3UpvDG4dxxmchQ6ymmtZTlxMd0uKmTdPDNIa3XXN6Jd5mzM1N5LJqdsMhJQ8ww60TTFA7Q
NL/3BKHXxxKTfti8y+fPZ0B27Z1zbSGFJ2INWYkiqp1+2TQc2ChinKjSBL5jS1DKJTMsKcbDgf8j1WCpHA1EDv5jo4jEQoGVIkGx6EdQEIj4vdRCkGG4
iIUEPNf0fGZ71klDIPu7sdPt40J8O7v8O26P2y/+F/5csFN5X+clNZFOHrkgEJ3kYISSclDkUpLY09TKCfZZF5X8ZeVZ7vgEdAsCOnsbH76CT6lJs9BN
h0XSE2prDsutKwHOe4E6TYdfCA+dK52l3fulJ6XVOQUN0q3jw3060G8fLtlvLUapyYMOC10581QPkPLAaYLbWuQfmszVnzXNLCIUaerDhkyivdTcH2i+
VlozUqIgxUsRsFGFHehlDhhp1ES8WAYYJI1K5dy6scm0GeSNjum8iJFONFF6we8uAjUGrCUtg2CkomNy4rYkmHJs7MVVJ4BSSn6y2gRYtHxU0ARK80pA
MD6kWD6yiwLIs3SAogUYJ2y11/56li/uv55Y+88nB/w5wdKEiDeYWSIOIO9u7eXJxjnTkRkyj4nGXRt8Lv93iwHAhHzyZyD8R2xb1T74VA6grwKy82A8
RyXzYwz88o+FbmZwtSnq1ViPohRpfFZwOoMzbC9daVzN274XxwMFpAiyfUdZglmcTHDDINbcWC70bvzeefNPObTufrFbSuq7dS1Rlp0mOzrmQxLLtau+
OvCenVZvGbh5rHeIgakOWgd766d3nToR1ugpcXnObwobJ6xi/hMCzlNrR6QODrrORsUgUX1hoDItiBwdF9a0aS6eDINqovHjRjuoCyViWo2Bm7CQrdjd
2A0IsQGKxgfoQEQIPWnYs0/Uf5+coYt5xLaCKKMc9aTJgUqcTm/OVMWcQW3Nav/LJfDBdgmYqo3pAatagSgecHLFF7x6GicxkvLVjgFi4NZZZhwKWVlU
C5EjWqjzIoYxL0EqRnORe9H7Y07P6zV60Z3aV6MZtNjBdjpTUJjz7d1dTaWtJCFqQnSblgj8xlq0s2kAOjil38CSM4sUAJRCURQ8Id3626SHuIVIsvrc
SsNO05t81uxAUoA5AeXjADJaQk+WLFJxg7offynxvPpW3CunmO0q+vtXTwpSmEiVSORi/e0g50LAT+h2mOSSWWmwvPgl1HxrSzFM5M5dzBCPiUO6wy9W
XpILRawg9v4Wfm79mzsgaQP3h63bo/S/G7p+Hg/jS54GtVufKAFKXLJpNsEZFOPugOdCgylgsCGgwjJb1fk687evjP3nKH/F7lXUgL90FVUGiQQQPRRA
cVVgFzJaenhWBAH+xZlFc3sQ6HuvJAgHGUxNmy8WT6flKQ8DOWNHc4oopzKQaPJgND8l1/vWJd1Aua1IsJZoPdyi3GgtlzKvIJAIODbV1YKAmBaTkgPB
Io0KXT22usgJk1rOlY5+NBS/21RJ06kTBWejyQDOSxhUAuQHIAHljeo/Zec8uN3BZUVXDOytwUKAwCIBma7mfqL1cUow0Gnp9AmGkPbnwx8Rh8smAhV2
NBQPeJ9GQbtSHdEx5kWu86Agi1WVlB6tsVVWPBa8WtYwqDYZc5M0YKQNr4cKkFJGyBRoWFEq2nLhgxMezRmdkMMISWykUFPtSKMBtCKCXRiF+a+PPq/g
DVfZ2P0Ut9aUnCcocaGD9PalDCKvdWckkJavJ0eof2zHvEPJSs+LhrrlxlvY8qcfbdqm2TaYe7yDHKawDPpLQQditvZYVaOsyfvB1lCQRhUKBHpTIRnx
4JlTv92Z02JjPcgfXy+GF2ZsIdvfrJpilSogwR3AgZgglnCCCiIHO7Nvsg3+M6d9s6z7Jum/fzQon8Pb42QCYgrnrHeYKPNZI1+EsnSoKVeHh7bxk9bU
uScu5RKevtfLNbMVg4vXkcmlNpeOkp8Fnvv3c9+GljLzHzqo3+kjytyFDxoBL7lAAFxtRNgde7uZIKIRaVC6YOC4Ir5PageryQx0KyFsESFCG6OwDxxD
CXjn2fT+9B/uB4W8K/UvXJVXRs+qnuHxREACIQUBQFURgiQ78v5Z/nHlSo0qkp0mAfaSP09audB6B28szNRs42Mr/FhIN9q/Mcw6xKOZrYf59/6/eO/A
TvH8JZJ/h492/D3JxP5wR3+H0kc0BKAz8xRpGM+af5+m02UiKhUVC0vzyfofow0zJifUFHnVjbBT44tSrz/r2fjPv/3YcIgHDZ1KEKouMwU+gFPj3EpL
lZRVFB/N2jvgfY5f8EIvNEsSkzBt0jNGQSQqCeKpU/MmoqOt3f+bbGwJ0x/OpI2mhZBJEo2dqZJ2tWos1Wm+K2BKAUAlOX9dS2Y0p70puwtVPJIu1PKX
xnXckXzYvVjcxbCArgaDe9ZIpTcl91Zy+8yjLBCpsoEyoZAlyRZ6Vu8N4kjIdMh9Ka5y8u+ZTR4RNfzqRDJpDloTXXW51ZVuZRAXG6qgckX1gbrIkqlk
DdIk0eqwzLP/FTtHFRNjqpEq1VuUhulNPwQAvBhvV70M35QG6Q0L/0zyNqxwvXNIWL/seSENDh43gWk7w1Psuqo6kqpchAzKDoILhqT/pRDihMJIIok+
uVV1Z+21WrAYdjapL7TYMOii0GGAUeiy5eRSUhCm9nyqzvrTDNAtklycRGjQ3agQIwYKLmD6UB0kRO1ZAog+1ZgkFywBq0InqkYOhJxv2xZg1LbN2y5Z
hvNdvS5OQDisZSgnMVeqdsJtLiYyRszFEKATBkomGrm3RxNkFCrEO5owHmbjqr/1FRq1/wO6OaneBo6mWUbTiZy7dsN++jhr1t46Cly5iJ6ZeVqYM2Ym
VCISB/5GE0oj2WKP9TQGSmPGiCdrTB5YlgyzuaFaoTYlsw3pCE5MOYiVxezvFhwsFZSjVTRCQ16cCwQTrq51PrVDYGggsOpwM0n/sfQ5dEHH5MxoFLY0
daatCf9wvMQ7wlH/r03aDBgmECKaBn+rjh91bOL0lw0MksPctqQhpuJIyhARaHYS0Ysx+pFGlw9eCqMSAQRtAKpbs9FjoiXRBLEYf9un/lf9dernCXtb
II6XIBIJXrFMQ/lRh0aVWhYLwVghIDEkqVUR8He59/zvK1pbEmGyq4yjGYdM5b+KuKkE5U3fNxK1pk2N0tKeZdx8b5mDOkehJpoBfuGwPxp4Uh60sT/6
O+73zYc+emi0OWSpd+29dHXVN9duMFYxjGRYxgKIxdOjMezTRbevlvRjCjvDecSwmdkG4LoGW/CsXw9mHS0QWjGRhG2jEhVRuZJ+3WdUiK04PNsgEJIU
oChS+EIhz/BH3+mUN6GmGTAUJcL/9EiBvz3tvxasrT+MpJUXUhQXCwQQUfUMrvBRh7NGEjmfObsircintjabf3mG8rR+xuCXH0XNP0ulw+7xizTDF1jX
eQ7OKT1hGIqWKOUBLlBhiLMGdQpxFGhEkR+pDN98cke0q6TP+0jp6PqdHSm/F3ZRCR/qMViiThDtKhTDJONQJPRAzunQHp5IaojpiJ7ZqKmkUq5h7QoV
Ol/5v4xKud5AhlAIgiGB6rhwJQf1GB+YFNG0YDunQ8X8CxCPnNqMXapX9FakPpCg6WWjqZSuzwFv5uX7z6pQBIgTIZFVRm3c4dw7dSOkdy5tU0UUmin5
HXId9BOaj8mczQo5B3X2srqpxLDRB+dtGgi9PXLItUKsnpt65SBFrB+BnQIp19jMmPX/sn+mRmpDjPYtT4MTv7FMkEqokt6iJOO1FAPqWpYyAkti8Lue
Z0PpCkg7/N5oZch9/2p6rPmmQaRH3IbLaBFGJYQJDKYYJV1QuvQ+E/H1eHXztKg6fP0hnFF2bvdUzkFJO/u0MPsSm7+1zSbY5O/nWCsQyapmk0zvSAHL
lSlFVL7sxBPooqaHxixazfrxy0B95QVv9+f2xffNb2Inb/rvHmy1qi34cmJ+JhWpoymAdmX7Uk5T5rcPHxk/y4ermn4IfLEin6AO9UyP37uyf+54C34j
n9nyW/b8fV/nKPm1jxP5+Pjb8oq7Q8T+r3+AqOJ4hjT3t38ZlrGZxa06rT/oRT0q0vmm4l9qj6bq9Pd8oZ2/8rWU5X99VUfA4aUpVnSEwcottWfsH+Uh
eoI/FQJHxhR8/4Lub5S1vp9dJkUpRRy6r/eYjDTDKZryYM1cafm+l6RIkL8HYW3rd+mVmE/6yF+7WSc/CTkP1XrrOFksOytpjJuE5NSNuJVYNuazjLLz
ZlXvCoYFTeAaDyV4Bn3rwdVG2bl6tRyv9T9jdS3CmN+f89qa1zrohMcZtLrJOuHUMfZ/7aVwRx8FTQoLH9GuBoBwwH74Wg21cer3xayxw1boYhXKnfyK
h3UX43m9flPhPXN3PYr55qrD1GnwOiCWvJptO85sajubWQ7yrCmwPF9q2WZLrsti9CFPRRvjmogZGLjZsAvfFLVnNSPllXvnj0ee/AxGgylM+K3YLwXh
iULX9f/CexrkJ07ynB3BkJuxYh4bnoy9YYmOdVhfV/GU7ce3K4qJ50E8WdZxwnWLlmXR+PdwFpZ07eLva/6j3nQSTxty1lBUL8WhD4Y9JB5qFhVZUOvk
43Kl6LlSmt+cdph+U/Bx1M4pN3mGJan39Yzy1tRYECUB0tLvTYR9dMSgQM5ozFfWysYIFHXsdrM01ykLGPmT/gf6J6s5ciiQOnH8b/f56+NeNlf8PH9C
AIEgZnLqfa/qffn4k/boofen/eTyDAQ5S/nwPPqN65xuflGR+FMpi4H6b/eMApBQkEEKYQBhxb9b4jNDNKGaxP8pA6lA7vn47IbeEucTknY5oj/t22gm
enKDIJpmZYGagpf+PUD66muf0FIZk1d4GaMTq0qrbLNQKZKk5/mcNwNzlZVof7mLDhhWKpFAKhgPGE1GgM44ER/1SL/8QP/nAJUSHBP+B/0OOhRvie9P
tg5NsLzwUbLhbrk6edve2PZAPZ04nwe4iOD6Vci8OF03w8cB8TY4VNi9GOL3AbWpCJdpyCg2lClDCUWtRdbeXCL5qR2MHkU2zW3nlfWo1OQGiF0pqDBW
kyHeQoaLMSgRMhJgoWgByE8oSl2PJt53ukBcrpyw5R00hJsg1ZURrEIVasuULU2CHZQURBSSTZy4cpNkTJCEg5wqrgXYJ3jqT1Y+MmFA4gdMxm+riiQ2
wga6KjIdMrxQDidpDaTiyFpTiEeJ1ItmZGFU1JG30h52xlIZwQmXnG3uhjAK7ZJvKRYGozgkzKLCTaQ4gcZDaTbIIyFE26yjMaVKwLSkOaqJtCaQ2yTj
CVhUkhxhzNb7BcWJvKnEK0gmtrBWhTUYIBtCmShCzlJMFdsKmkeUCikbQFC7SJ4ya2MF5kKHEJRtHErvCZZIBWswTlDtOSptJW8EgGt2Z2zCE2yGkKhn
LIKbQxkWHOfFp2A8rjcgc3rY+JvtN70uD4z0cdg11jc7EimFA+DsC4dcVihtJyqVTJHglyRaVoNtzW9EKw6axYVgKKFQo1AJtiBEHL6APAcg3H07eHE/
Z3j4ulje3h6XhP4N9WjP51y+GGKPiRRgz+1ydPxUYElx/i4UJpdR95GDSiiCJFEGaY/cSEPvEPxSEA772efpc8Sndnr9Lq0NDcsf4T6BFWCeM6bZkPdc
Dul/dgFD64hgRJ63mux576HkWbm8hX1M0ZJWAOq+PS9sKKmrswzMyaQ9npN75MvBpUqjDt1TqHOWhCl5PObn4dEfDhz+bcDjR4Z073Nn1H2+4hxfqNwP
QnqEeGooc/P0oX1HW2r0pTe0P9gKZkCwx8+ZO6GZLDLNU6Eyf0M6ElHImzOTqVFA88O5h25TQHBZYFB34bIrODYBHmIVYhbOCvjQPWfNfo+yUOgS4Gxw
RXmIEiMAzUQJBaDJRFRJNUFYig5mxH+e93SKXr5ZPBlkwpcBtqyYBQo7VudHSgLye5QAOwrpMgRyu6iQMt82pVjAPggbIvRvBI36+6mxXw0X0GTO65Sk
LwPPe9HnVgH3qxDq5CsuFCgaGCMFyBVTdgFBQChGJS3hnBjcnKhtdBahD0o+I7dt/ht2PJ6+8/5v0IlAPKRKxFCkRmUhCAFaUSkUiD6ocigFpAiUFpBZ
gFJIQdQmpY1hTVICZZIASY2fI6/QeX4aOmKeKavqBMoJu6nggK5gDhIAfGa7oBOwsQhi1VThU7Wc+ocQRIUEzSUdstdA2A8kBpll/f165af1tw1Exy5m
WjaXO5279Hbyh1rgEDIPYENL+yQFDRE1igEigvaoAsMqMAMrgV8dpbEEk8zAPxOUg/pOs5vi5Os7ulaBiSBRmr+CS5MghCSIJdEyJApXUWKFxlxzCSuU
sqgPdsw3pReslA0yY1guow9MsEEa24jM/Bv6+3wLZfWxE1uLcZ+z7ujT32X/ncJt/kHH2Mn2gJLSA+MuAhH+3/fF/t3Oh0P9mg/1bZBHSwVP9D3QLuu7
H++66f0I+POHFaFfVigjERR7NDzZVqXd4hxmkctOXHywCpYdtu3/r/p/vw/0gHieYxEu/EOA/0IdwNGw+H0eBR/yB2UP9KH/Q/3Bs6cP+eUbmPQ+z+o1
4+gB/0x85af+WMMIZaEigGGjiPpOXgGyO+FFif8gPZ8JjZ8g6gH/IOxgd6+oycHqZ7VZTpImfPtv9O0nEw/6B5BqeBMOUwQ+I6F7zjFpYkTzH/mh/yP/
qexDcOD1EkSH0UPuAxWT1ew/N730X1dT38f37kZO8pkOqZyWzDJQoXUUNNJ7zk47G6a7GHb6U+ID1QnJ0h4l7g3OHh+AAeanlv55gUAFqCw3MBhogsBk
GCWt/49jgJwGERBkIdJLA8uXfx4HlYZj8gO8HRAngHRfAw7Lg9weoD3B6LGwaO9PgnRPL+zyR8EL1nzQIMgJNx7f8rCGgZBBZERAOoD8RykLZDYUCCB0
2nI/9A/hJDPpk63TTQCXx/K5x8Ql/Uzl/Qu2NvVXTp/wjtmAxa3aT0gZV+BhpkxgFuKBzR/q7w3TujwOQco0n/0lOsd9sT+v+NnSXY5oLhn/X6HTp8ny
U35b9pW+B9J/rfdvmioIVEVQvWYE0CQUSITu/5fWG8l/3X7ZwPEDXHHDNkfIh/vNZkC3S4UcQsxDsePOGwOogi+Q+Gvf8v4fhjz7o745Afw7JVBUvNDc
34j9ZwTWcQxJLnxwuf7PlJ8oH0a9J1pvwQ9nqwPJOvv6e2D027uwx5Od1UfSYhqDwkxk3SiU53/E3/An2U2F5KHwQoqHOfR0k9/p5fuxMGLS8H6zVY/6
9ID9thS4/18ff5cj8/z+En0mpyTz0niG5/57eX7kexK/vH5picyA9aQB9ydVP3nISQ3DZxB5Gx3J3+ZyBNIYURE81Tx9/6Zn7s56Pj8PLqinGuKBpUi/
HM1PUAPmBP2DAod9OGctARtiSBRSwRfgyqH6lw6jlrto07XkrmtX5SvnHj3hhu13QpURyuvlzOYlJa2ONbJ3i4pjASp0NGbu7zzMzl8M0Hmu/w9nge17
ux0CE+1VMUPtkKU6QL7iPC9cmx6nEdoQ4gT1Qh/YcZ3lCwJuftDDIIHWsPCFSKQNz+0+eB9vIx6dHFOkof4tGdb7w6VUMEQ1VTtr5xVDzdPdaDwk0Gs3
G/f2Met18A5B/ckbLH9jh4x9cmzIX0qGKeFoPpD+H04fTJWT+pQQ7OM/5+FA47ykxgbYiVA/5/7/1n6bH5n3PVfZ41/G+w+oww4f+/mhzNfeUfgVEij8
5vOvN+J8LkWflGLONtZbYcQjU8U9wTwngH65xN9inMOaeMCwD+ev256zIdD4vBRhoPn+j/l5ig+uqZ/6uEYavkqkqE/EQlgEKRHECZzBX2DUMTBgI4Vz
MKWGRWd5Ntj4bHWZAzV+Az9M9YbdO6ff6aMQUA6ipCaJTF9iSbEgdEDuIfzIz9v0JrthiZ+w+cDWQcSXmmbpNM89y4rJjP+Q/3uhPSMAFSTr+czmlH/x
xMMGCigy2UMSScWqDD+k0gfz6xHufw/sT2eQ8Ibhg4cLvKUUtfvFZHnKYm3Hf3jvAvy9o/R9EfXIe9Qx9jH/1+1/MkpNZKrGLszovbw9kQDYiVw1qKxc
uUi4euqzezr+xjnDapHv+WbihkGP+AtBmRrRaBFFNGcVeWrkcFPrwxJ5eaHEDEiYN01U1NCklvJGquNXyb2SrsLZvBy0b0bXKesmkRY5Ef6+H7B4D6l+
3e+gwMZB9XGm+30B0CURgeXr/do6h/kDkDi+wT3L5Jo8z2+D/s/oDoDpPIDuAY+BuB1H1EEY0z/1Kbc+rsUP2qLCEjJCWQrgbbao0ZjUphpgay4/oIjI
3WwNoD+IsAIdV+hdzqbHc8CdxOxoOi/ANsuhm4b+AeEIXA9U6JwkczYwHmB4qxRp5B4eAgYHUD1k/zFFgoqrk8LMBJ5hQs+7oJw8Pokv7/iU/H9nmnlz
5SSVet8qY/gnrW+ofmTUO03keByf3sMJ7ngTh58T2PZOHATkj3r58jXtC997MwrMPcdD3B6lZDwT2ofQBHDoPBeq/Ue2V9YAaQzbx7z4+Ow77GGQ1UGS
IAKToJAThIkMDCIOiQLCBAThGzL3OU3iv2mTg+E8VtnOBPti0RnvEJYgyWTX1utpzo1HJPQMqltmfYr0BmzqK6x5Zec6FjOvaHnfr3160TGUaRphVigQ
MiKsDdNQlQImkgmQ1TSV5gqQoq8pZPMD1Pc2J7GZz0Z8JbRw7BSJ2gM5fT8SYG4e2dTg6Fm/2cQ+O4BrQ6Vpk9AGQToUIAIXTA4ZDMacGFBHNmclQXks
i2+zPcW4WG5TyBuUh4h2PE7SEw8HlhwUUzc66OkO/VPFwypTGy/QGQ3kGE7jOSAhxaBAhOdSCCbp9nDh+Q8E7wHA+zyUMUf6gQqHLCcjJft/q47vFJ+6
n+n7dH+A63zfSM0mhy3Jhsqm/faqdEacAc4xYVTIAsgRZFtdP78DDN5F7+2n/DfbR1vLnXSVZmZzMT/yo7Y/vo5LFJEIJH6/swyEgYyy/Ew1mlOL9LOw
nPjlwal8289y6Sog6q0NGUShUma1V5oLtC/RMHdoLHKCzHEiMNLqgWhZg8vbd00tcsocghDtPoE8Tb+z29eXrRaMHosT3wtz7OkPjnXkCfyoZ9yez2ce
Q+QUoSFT7V9QQPUD7iifycIv6/e0S+gJQJMc9gwNhvbfuUL9Q89JX+NM6P2RmfATQcL0EAdCSiJiwN4RA6Izufj9b/n/yU5BBwb/+qeF3N39GT0PAxA4
44Tv2+IkPmEvG5W/9vq5IdZdz2Jven+OWZOwd/I7/2eZradgD4ffJMDsEWIkOqBkjUQRVEVCp1qT9v4h/38s9kbQJ/cM2ZDTtN6/+Dk1zJg48zU1TWss
pmeXsdHNuE67E35+qKi0YZEcz6DdUncwR8JPjRAaN2MexODf3HNlpNSOWn+LZDDQcP3oC+cnO9qpFeED2/s+w3QN+z6lULO1rDVN/2wpC9hJvIQSAofc
YGQ/oJTlT6A/2MEfmkPrFQUP7dTMhqSgrSfPAxJ+iyNp2YFyMj5HCftSc2AfvCcGyjlKKVG1RBUJQNOtIDdFHCQ5rPI08c09Rn+aHwLkCbpyNB65f7CP
fG5nQ0/RH43X/IHg9yeKd54xlLmjCiFMmp7JOCHA9U+1MZ7mc4mP8n/7goYfElIm/hmyZ7x16owV5es5g6AoHfZtNiGyHob6rCZA/wEPu+N9djc7Z4n+
ZEI64P7Sd9/d9HC7veCeH9fZ3IjYhMJIE5/d7D769zt7JPAj+XckWRSvd8j6/2wJ5KXxT9weo5n7gTk/2KnzOTzA6BQfisdAlfi5LcnYQPcHAdzOFRFs
W7/akbIdiD1AZvlqMwEBFUzQECqP4ghwOaDlxHkquAO8bAfqD1psML6FUAeLu6PaOx3j16r/GfxlMt0RzKGB2h3DcPeIe7lDQ/MR6n6A3h3GdvTw8PU9
pseHPMceurkTxrlKnK0Uiw5Q7uwhURAQCWViwHNMskQbhAKZnAT1bIzu/kXtH1JdDyKZ/AOfNc13nY+D6CHV6Bw+KES7J6fp/H9wUztqNvmuQ01QQkSQ
Sy9jqG7sX9Z/kDw9kQbmgL68LqHuUtx8/rBz4oQEYvd9nBu+uhu45TNPl9qG3g3sA5GUfB2Uwvb2ANLhAaX1oS06D7RHzEzsIQSFI+jy/bnx+pZIGA+m
Ymga+iR+ySi/X9ujhCThlE1fm7cZJRn+xP+o9GGje+0+ws4E2VB/VaeEhYH5ICwqFHzj7nk+hYGEGgDATT5QiD87oqTBwRodWyBDxlPspmQofzBn9/Ww
NgkPLArz+n+Y9RqAjmE/BRdT8zCWaMjAwEN1YUEM0FMf7bX5bPPokp2YTI+g+76e40oMfWAi/+oeXqlzaKMKO8TFCGefUWDBpSEwdU1Cbgnt8uPGfcbB
yf0Q+/ia0KXPWElhrUObfAJwHQA9hAPHPadsaC1svQtTWXkFgMPSGjn0Dclv0J0kmuSc2oV3BkMJ6Tj+XDvDg3CWCe3c6oTjtzIrfI+nXYPbNp0DmXUO
fB6J1HuQ9jwaJiV9ns/VO3ZgfMdL8cB4NyeB0J4fznjqTKUt6HGgybzDlh6Q9J1DvNgPDnFcnom38nB27Q+3MaMiZKsPJ6FikA/6z7NL0QIN05N9Xv2N
r39J5fTsDwMHDBBjDjjAcyewxsuxRM6XQeHzBJPyCNZJxAZfD+Z/1/LMuXEzLynw2lnwfw/9L0BgH9m1/XRTdMZEV6zOc41/YGrtFPCQ3f0kMCf88vxL
J5T6JgbnGwfrSr/Iofa+V8+YfL54lxrX9YQ7Tqym0Gj5P736MzeTlMwnceN/V9A/UIPjyPcnkeI/eHDkbjx3IWf7fA19J0XdgW/yf+UywWKLbe0Lfi16
3cgoIytp4UxQ8Gov9Vq+pB/QR/t93rD9qCqHLcofITm+KeoDhTv4O/wPv3E26x/XPf/LcR7z1bnKaKavZ3ngkn8ucJBIwTHU2GesA7z5cFhz6CntOJmH
rky8pLzgcbM6EwZO5M4Q7sfA/gESxJz98dfLd/m8E+nw5ey4NyPU+Jo7x7fV/Dqh9w9QE7Q0gSlp/BD/4/gZNT9qRZL8Kfxt5shR14pcnh/fi4MNY+mn
MBP3yUICJqgWJSLEIRhV7+ATiT5/Hr5Qn3iYMpwUjmsCuhHSFkWpZwm4/CCMy9CTW9dtHC3bA2IbZgU+cDsP4DJ9MJ5/gEMwmr6hyOfgqrS2LUsq1gql
llAYkl+iqwzogOTWsKqxns35rw7EDMWHvEpea03QTAoMhkIp6JDjMBJBFCjiHAVHwUwwJQ/lUlCmSIZwrwmGkNwZ0RngGiCWSCUIc/xoTZMC0noeTqxQ
7IbTkE7QhrR7JDuZkP1eUzPW072lE6T/AmvhoOTMXG8y00WrO0PIjJ+mjPEYpTKGFwwxbB/e1xPUw2WiyMMAsbjg4i0OnKdJHAkcQfX5wZN7npPHPnCG
GhggHyKXl70w5Pl7d9k2C8zHk4aGJ0MSQS8l3kKQ/tJOboFxAx+mw1t7vw+jvzj++vskrD3dcRqKPssNEogYSPaR/bJjBqTIUMjvjINQI18WXJMjIDIC
J9QRqCqaoiDWLk1ANCIgaJaRoGgKqiIoB/ZPPsfeuvwPAbfQdbDP4QfR13D2+5h9z9kfdfTtfU7Qn2xa1oTTMVvaksjx0wD+XLlmYZDE54MtJT/esoGQ
U5wfwNsE6ynZPrT+s6feAdVD7E4XZqrl/cHgD3q4cD+oHjgTJAw5T/OaRPq9p3j6AbjTSQRBBJAReCPBnPVMJ4Gyly9Y0pXIHYD1EcB4dHo8P4sh6iU/
o/RO9fR9V2DXfE+R3jwPcfKfFOae/7b7fV9vTifcTPzO9kOoHsQmPi4HeHqOx9Phh5c0Oar3PQO8yEpKD1++ofenluXt4U5nvI10/r71H2FUJUP3kHd4
HD7y8FJSeimfSeX6cn2nr7z6Tb1EHUJcHHt6B631gaPAncDv0nyL4HhdJUp4eYeM5fmbTn2E9PqzGpRh7CvPn2O85GxzJ5qHJNPm/ME88POeQPJWU9Q5
FPUQZ3NyefzUfYDuJiv3/jMwYp9SBmYrhRkJgetTPjP6/p/FOMePl8ORvNJCvCOUR1DF3+AH7QQULqAqqHKL2KcPnHnftHPq89HX1ocTbIaQ7PSGl0n8
XF5yzEMaiqch+YwJLz6U+UPkGtOhtO0BMjD+4zG2M+09DyP1R3r/S7ngJy5mP//r3SnqHwTmHpCh2nYYHjh06+OELpt1nOCExNBUKapmZaVb+/NHoAeA
YewQ0Hcu4dGjsW/vd4eEdj1O3sBQZ1nPgVdvkf1bgfkzg9pfMDQdnuQ3+79P0yimlioaArw+V4jr5PvWcDhvNRN/Q7kruuu0Hd3weJu64cyKPTn0DoZq
z9H/Eunbd/Jzz25D3km33hjsTSrtIGxHt+Fh8LWaNOmCinN8dQi7wCaCBpT9mYDkOEJEIEDIQQBtChvNFApomaYhblX3OY4C60hJiJ10bERFRQd6RGC/
fD13Chtn7xIf5dobw7p0ddAYVsh5shiRSIZpKb8g5KG5/SwOSQ93v+yBMPYf1U9/P4GfyIpgf2pi/3cO7SYB6Fif8bUj40wN1/QxMBCPycENB9wSv7jy
V2ITyEw2F7zoe08qhYTIaGStL8ZMtyNwuUy5UP3SbPp8p7Q1fHH4Ht2DR1TrB6PkPc6SdlmOXHIjLc4V3NYeoFpyeNzsMFDyHYPg127L/yudTzPWp3bV
s94cdSX/ujI8xeAeIOgB0kOcOda0slCnhPMPE1I7w4gMQ30oIRiHTLEEo4dTw7jNet7Hs6gwcBidv4AB4PT9UZwv5BKHZUe8Lw8cTLVrSag0upMShtZl
JkoHyUjaXZdh9sAqYHYC4KEmoyADVFZkEDUHjtGWIE+5VBKBJTBxwgkl0d/edKB/fhR8BQxDXfsfOQjgk/GBTUZsmdzkGHw3T+gIaCb/1mcFIW03Iuh9
oB9nutDyOT1HN9ChXUU8L/dOlDRtUEk8AQhuIb/7KdPv9fo+UPrNafh4cShBdG+lgwQkfmo0y1POIEKXEgQtQaPDlashCrlVw8tEbNj9Co3v/V/RoT2b
Am65l2JP9qtgqm/15+0tECSKChpADAnBVAMXE7RWoXIZ6JC3jGY+d+w54J1HVMzQMof/BAddqBSK1vid9lb5e90+lU40eWOGdRP06nh1Zn33qlk1ez9F
eznW7PC6GlnYEgSIC5qNMw6lglRSXqzMCpOnmdfzIueZHqivB4K7BM6mhJOpGaQJFKaEtL19a5ysHXddUWwxSQ+yW/Bx+8BUL0cbMfJHwbyzLbFLxe0p
5Int5+JoJIPaEf6oCkghFGwkHPgQY85Q31SogSgwQhMpQLonf6IGkHEq4ZEGYAFc1RONkwthaaOGHYAIjAZTkyA3wi5ABCG+dhoAgeQ5AaBKu8kwBNEy
5OCFWoIE5hLkb5oH2NtBTuPcB5wvoEvnsC8+f69IeIePYOCL+f+cTcZpImfE/r7GjocuZR7py7rV3b/D8P7rc5Uyvch1VKU7WZnjgd3w9xsdx06cR7d3
dXbb3GZpzDmaNWiuinrGF7OJ3JhMaUxTD2DwJoeE2E5YeTe058zl2K6/V8/q39I9B7JUDpQepH9qU9VnIY6ngSQ1lTJlWFksCTK4tSzW1p1/DFiqbT2S
ycz7OD1J6npDY7n4Q7TJ1PEttC1+76PfD75A+r/Dho3Wx7RqHICVSWMIYGf2GfWEaFDnJSJQr6gOChd7n8sxh+Y45av/MwxxGjLDVs3dadG7vDTJVGRe
qVqUy2AxBn9LzE14Q6O3hFpT8Jdu7WP7P5qUaTc8n+13NeEnoJP5pPfRhh5k5t/xsLspIFb/cvT9Mh+whiiJAlagUOibp06jrr2ZnV/wv8vdT1sPWvtW
60j3+WCzrBsS9qXITH1A3WCnh6Rmf62uxu7H4f5ti/mEpGxk07KDWwYSYOQQo9od6vyetANwAIBM9l+zrZoDoKdxIB8vb4+jdXYx1cEdXUnz5vtShUUs
MLA7AakiH8YeCgew/wOE9/z+3zHWvLwPEOYeiB7zmvovbF0eNcgjKsNwYepPo7n0fdTzynSGI/ruJ7PYUPeHUDfe5B7L9ZyXwB98skdGHT1eyluuwnjo
9YJIBW9lB5N0cKfr7DAFEKBxALJVQhRP0u1xAkudGxLnd2Of2ZLh8vQDrvOCHv4fmfC5XHPOQlsvmKUaRmoidIYQQFalNc+/mLhQRdLqRir0bt3cvF3U
8V5qmewrQGvJvADfcemeGfSm/6e/Ts8AdgD2MPBqUPWWAfAbge+RTqRDyI8pOA4XDqpujj9SaTEeWN10UMepriE1NTeOTDIbSdP2fxPX0Ye3/L2hpVAP
bGmQJgMlKRXFpmCn34cEbKFJ9KcxMxpFMH/H8aaGC1lGFQEa6SptljHqhVdprKou8uIqIuRwTPCBODkXd1j18dz6+O+97Gb4HFzDY+IxxsAftY75vy3/
cOyYR4yODKkhQ8n8sKfxoZgNFY4hthtlQ9P+BrAMBkXo66w/q5/WAmPPXg+hgDjSMZTuvh92Kd8mQ7hvyxU63Td4paCgCkQCSoFmCQCjhQdZHtLAOgMD
5fR8n5fT+QTkfgfblIMP5ULEqFQ1lsaU1P94fYP46Q/mTk9zsP7xDovHIT+C+P7z81Oj24HBDzXogT3Afoe/qe9n9prPvM0mS/l/DoJnB43SGjsdAw31
z6e09of2h3A7B9IbIwh2F0Hsd/F8w/vPDwbmPqDMa9h7XBPQenRO5dwiSU7kgxOPneq+37cPCHdNdkLNj+c2NtHAJ4wysCENT+dgH66girKESYq9/sq7
7PB8nwe3Lr+X713diDh+1fVIBAApQTIKVCUAQP9qokkHUVqiDFYFLFr/oVuYWVuQ9Vk+R6gxR2IZqYr09WgA9tv+CFzNY/kfA6bDhcfzxNcaKKu7DiXV
9BOSRPy/qz3pNhf79Jg02u3GsT7/B7bbBykh+gO36+gb7zgAyFrFwT/eXZw1A42Ie0JPicbr+Xx3UPHoAYnyOg49R6fuP6v5+f+UZOKaUpCvlGQ/RC6j
VEPOMk2hnORyPrSTgxVZHH6igwPQZTQXnh9wdzmyJ/P+4vyzC0dqvzR5en4HsE8JhN70ec9ZVDn3SnHjbc5MjGkh0kNt+3hbbbbbbrlCHG/vvtkkDpP3
wgZMD4U+jx+dfjEjDr+sBneYgpIMoDROaB1nGYHq3zzv3dgO4E9exQ+t2R7vSaY708tu/ywcMfE/adycjSmiX1mPf3v8/f0vaIfI8uPT7fXp2h4USQDI
jh6L9yD6OgAIPiH+cn8Sje70UJ+0N/7/WHj3rEpm+xu/1bf8uejrv10dd9eZ3YPtIUrzSVBVAWCseJ+PenNK+HWzPozy0c3pq7dKOFp8ryWQe4oQtNVX
4FBz/59KDIj6P+WdtMxm31NItoXPEwI0k8v+Mo5KYC4pDhz/riO3dOcyaKtXXH+1mk4kzE984Lv/p5PkHhX7MwssiuVaSXwiSAhlxFGBgTEe/VpDHmqM
pYUm0E8bM0Wk4ckQFAV2R38u7u7CjBhMMOvdVhyO/T+F346Xd9mReLK1RXs/Ad3XleomaGxAY6CUDvvr6yBx9MY193Yk2e3Y77licuiPv2Sul6T1m/Hs
LT/jlHpcVI+2mhDFZyy8riYjQSBJgXadfj4JL+j6n7MRhME8KS7uYOv+9fplGYqIDVIRhZfA9xEccxRyqqZZtobLvOGiAcz9P9LTp1BAaQIdVQjkpJsr
AlCRfJsP06TX2D804Pmen7HAhp8z2NCGajMANFm8KbCozVqKxGQydm/8l5uaZ+WiWBh0dtc3NiRwh1H4Ht+OHnv7+pLrqw6TpoKIisJ6Uqg8VWBQXhzD
EFkE057thNQhWoeSgfppACCQoqjf/nDb17w7k2YCteACq0tpFgFKeMn8FmJ6C/RxSSkeTtRLBQJlU4ZUeuVCvfADGt3PFNMTTKiYP9QzrU6FHYDHiRDY
UX5I5z2+Wp6PK77R6AY9Mn1gwrmhufUyydjtSesyycqmNmGlI3fl7w8GjIEvgxuJP6+fuw5UUHl4ceOj0Ni7W9XsczR7z/bwQh/JgLJPak+qBJJRBvKC
Z8tji/u39R7eZvHY7zXA/LM/+JdVGkx6gvZOnfQTi4hkSm3Hz7JWPTdVvEVMC7MQBH6TDo6FkKg3m6ujw4+JCjKABAI0EM+jRK6CJCb6roNxPkzERCL9
LD12342PrSczdfPtfOUQI2CI6QhOK0yX6BE3/J2O+MCwGYVE8BDIxTlS7AkDIg6wwyIQWuqInKioKmrPqedmqe+eENdqf6eUdwJNwUm0lYL7ec9uhGbM
4LnefJoOU1SnmoqUSWZmAw6ByTmxuVVeDRyGJcMP/sz3+mr4qPNwFU6SfHvSfixCSUAGRAggEoSAOTUrCD+pZtMTpvlbhZV8mk6n9MsBH7mW1VQQBkIa
oSQUXKBkEBUOwN7CDshFUEOYn39Xd1b30eNQqP7ltN2qcN8zDMY9eeez8NtgU0R9UyMyiWgjKWWJERY0vtQvZ9mUM6+GCeNM1fBU57nbUppNkkMJ9EhU
qolQZYVBBEQEoF2yOF1QCO2TCoowVUJEVgoYHN+/nfW+Q4HTfu1zz33XTyr+XadMVPIwQVKMeqXKh10b6w+eZIcogAoFk1aqE6EK4mfeibfVyfLUjLhV
V+wOMBCg/8NFAMiOVKIg5mRUqepR9Bf8X/7+vl93d/NW/7/9/yy/6ZADdrjj8Osu7D/Sdcpn9rT7U5+hGf+KoGdQIzdvV+y0nEa7/h80Ijyr/4Vd/hL/
v79eUp/n9OH7rXKW74X/vWL5jLInlFfTi1W/Hif846GVsaZr37fKPm/+RX9Q/0mnKx+f88v+GXw5KdMrdfu4b/l90uw+36/bZWj2fWAOgAXsBC7kMGb9
gB7xAcgEoB/MgmCP8LjDIaOTMf+af9LQz7Twf2/QXkfz7dDp+s7EaBCUDjqNso8Ry7kL+tTLnaGr8HSdz7/8KMKU+v+PwQfoKQM9+jZ1+EuMhx/No2n4
6sxV5AaV+iQ8YyzUS4u3im33f7/18NlW0jl8HlsHgMcYh6d6yh3A9YIAW8/L/KBWVJTIUzKMHq5yMMvb9K/tXh8/iPrXfO+n6zcGmn16bUG0v41+yNTf
wXzan8tZGV+6WssP+iIFxLULsJ/sqtCMZ/tPOXP3U2l52sKRn0musKz/Gc3NGY/9i3GnF0mdcvcBZ/effT/z/SVu01Xg0jvHCdlzoqZy/dp3hgN7Vpry
iQ+OP8e5e1Pmt7Y+9gF56TmuD/n+H16zyv/XAHS4nhR3VeFc69rT+v4TFFr7C9p15fbko16S/rtqB9OsZP7rZ6dbOlJv62k9iLfdzW/7PlLP2asxPnp0
8nv9QnIY98n9vAUPAn3chx6VFSRrSXN/e9/t1/jb8xlWAw7zT/heNV9Y2lz/Qvq8J8zbTKcezKbe4ylt1HZ5sL/VkIIYN0bvmLU/8/O+fpLCHsOq+WlM
9MvrZ+LrIXGCAxt0XYyISD1EnYcvTsH5x6UgcO+O43urlpKd4GM4y5wxoRxpfg+k1phrWxuGeP8tOLOOFdMOFPEaXXB+Fn/9Wxb/yw7f7Uz7LpJbr+s8
ej/s/+PCBKkuY4+vfOjyenm/D7v+O44/52Fe/muDcmj/TP2OKHTitLcY144/avr9c9fw+r7by8//++/38fmnzwFNF9vX2/iP5ISSEH6vp7/K55nzIv5e
3x+NKjRfGfL6f3cukxZW4DpS43poeBZXV16RqW9ZkZs7TV4cqrVFZ/H98SkPqpwW2MrUvzPOMLZgaB2KTVU8fDh7P2/5Hp/d/9vjNhR3V5+H0+tv30tw
yayny89vDgv+v0MPmTmPL1dcV9fNvgEA0v0/Ef7+r5eftMB1EyU/Djt/t93+32/V7f2/2S/5f6fV/x8Fb6cbf9Pxb5R/h12boNVXwbnp/1/ooE9FH1fQ
OH4w/vyiY/KvoKDT/lIT+2weX5iL8KXBp54f9l5MQ9q/aDU/dJV+Ayf0tI/o/qvlqUmUIbMECoItI14LxH552nS1rKtfdD648aTEiPn2tcUtyztayYUd
8SlLm3FniYsLJx/70ac8AifiBVoNuNH9XaGVws3FV0/ukkIhJdMHuZw2IXP9U7z8zVz/g2L90D76d/4OWw0/ILpmn7P69527TTjvSvNf1AD7+NEH7yPz
Dt67B5Vt2r2Mm9Vhb98R/2016i39Ok6Sko8O/3FCMhxHas/2/Lg9MMOFfZISr7kjDAW+1227dX9ceXeHGMsuflt6rdx38hXUa6x83H/7Hu8r4/tz626a
BJ7HXh9P4vM5lPpPw86MB++FtjqvrCsKP9jS6Hp30HWUa5qrKbrwjyZmUKclevu5/DvASlvKx7fckMq/u/cCCAP9F0twt9WeyCR09ssD65q/nPk4Wi8P
ev3Q/sVx872ZHrnqe+CGGqsVPTvg/pInZ5S+Xst0qoF513/lzGMta+w5/8xrPofq/7WFz/3yaSa0Gcs0ffqmP/sho7b/btYIxkliaKoL+V+Hly1y+WPK
PekPzIo4j+csgKSrWLZYP64OGWiiiqZqJJO/HEiHDDCZqpmvwsqP+IBUUTJIX5vtr08z4+SsHX/rso/L3xIoQSD8DHJH9jIV+b0b+/7KS9olRQXt9Vhd
xBElWFVMyEiPmYV+E8wR+c1+hUDGa2Yf3XR8nVtcSX7N5oKTctQKpB3swncMCJUzniQSszXLNYmJBC9NXjX6/0UveV26oiAoMW/QwcZqmYhbA54y5ZUm
umblwfVZw+rLrozz7+f2CTfp3rWhzCgh6Kb3xEwRNSQWUcq7MBqROvWTwA44MNNaTGkPHDn0d7dNdrEO1kZjhgoZQQoBqwnKc5+23S2VLRxigrAV9Imo
kTiU3OdWcVEUoKsNHA/1ZFuaSd5wPwgapKaTUASKNXs068WMldUHDmLPuRIm++7aY3BTCne0mHbNuV3w+dqVdRm2My7Q3J3o59p3lc9ZFyBpLZWsDYKN
nUxqZmUR/0lRPyacoEzjg44zhK3CtChUL0aHrDy56adZU44TLg7Ey07qR6ypT1+tW0OvXqrQL+73gkf0/w6DKizpr49Rp/yjhL26z8/V492emn8I9p1y
mrd6uGf0taR6dTl7+5kdsScawfUo9HX1yHKRTpA6losrhuDbOFAIcwViGQUKa8vq3ent63xLUTj4U85+ckJ6CSVBHv+1TDFArDEgsI3Mhr/HeBpmbs2h
rBYKDV/ytVf8aV6ymBBXKCgiFeBeOY/4prrfEXAunnchAdAL1rY52OcZcSd0Xzi3CdbeTlduSDynrkozLhetf5f+XMnDjYGMK4xGQWC73rp33KcAMXVU
mYWQ5cZkhe/YMJlpId2TaDrfWYxXVcGf72AdCaezJzETC2DeEzFVhnO67J1J9Ox5xmWBjOnEJrVF541hOnzbMSLFCiVk/iwm+UkqTTiE6shMQMGV6pMt
IYJNoiRduZ9TOxzoLyyX/zyHXIbSAGIEmMxkkwyh0ImvQpk3vaKqwyQQ/3oqmMDijKzSe6YKaaCmpfTJgAiPj3x6pM/nzAkKKNoaAyUJAkRNUTkmxZAR
zkyq5JJRCpQdFoVyMMIUQgoi4q2mVcmJhYgZhHKChKq4VRLRSYXYlyiOWYBVRBRcotTWnDkFisOVyJlldhRciLCJLYkmUdpUIHKEIQoKqCIwgQLp2hRM
uUJJJ2qanKEKmkJVQQajCojRZM6RsTJICokhZmBVVXMmrORa0tNAskMkkqjREySzSUQNYXBOBRzlIHYsqw0JMYZkTv25a/x1VMxTQ0REkEQ0DEJVNFCV
VRIRFNBEtFMSU1EhSFJEREVTLTS0TFDUS0lFItKNC0UUUTM1FVQUlDRMzNNNRKTJQFFBEG7JVUAUUhSNLSlUsStCRBQ0pSqUBNVA0DQUvMf/STNiIiqK
mJqmKKKiIqgiKaikSCmoimIohoIoCloIqJeka9mBklNUlBVVFQxRFRLFJNBSVVdN9IooieErCIwGNSsG2LJUYrF1ALQlCLQIULQoUilNCFBQIFKKNCpQ
gFKgnSAB7yBQ8U27x0a79Ow3GG2+mej8b4Ws4zY/IPy2eD+bg+iDnCjtB6HpgA6ld8yhSnu7Yn9HPA+n9WKOpf0lN4D9PdgoflPae0HTvwNifCTbuwNQ
G/fz0f3wH8YfygesnSEDJE6yPKA/SyTeA7Sj3wA+p/+uWk5hYuj8F5LSP8Zb/9V+TZoMdkQKiJQizABVyA6SO3vxE6S84D9t+7jB2lN9YL8YPogesfPf
16Fw2xDwhT+EPSQ7v6/j12PZeEfCUo62VhJoDAejHNmDitHRMjggAYKJ3kdu6U8nwV/NbjHdt3W2rerhSZ+nn4AIKRTq6AULYZNZznGfB+njK4RBPgqI
QygBeIwUT/dVJSUuvDM4gFW1XQ71enbaGv16MZjaaszf83a5ONSXwAB52LYockmKzkk5cWQA9fpuv792/00exPD3d/Dn4ZLPhDub/b6Pi3Bp2JCLZUAR
BzS446aUzG5fgvYdBPTSf+Hn1/L8sx4kWOR0E8B+EebLtMMG6MpYhtLuOgrNOQp6EIVKXm4IiMYxEsKjqGEg/vooMlVH7iugdQ01Ej0tLFo6K+5lH2f6
gjyCsIyUbqyMSwJZfMhAqV8cVH4I++pTYIYKS8O/wXoh1cgqQQCTce+TvIyDgSRyGVQz64bD06d1Ies3nAM9JtcWUTecCB4/OCE7ggH0feGdvw+1ZPAP
5lCiBOX2tLmpMDTs1Mm4P+wgf80bWgMt6kcYCAxYYhW/U72KKL35YcO9FxKy/8VmnQp4rn/94BOlMDqXttmD43yUIwHGCNm5k4MxwTI81sMSR/fxmEIe
SpXpjhGCkooKRwTE9GaqZXkKdcvLsuQ6ZmWemSmdlWXsJrRakmEEAwRs6pC+p3IiiBhHDGbScIO0LMSYGOTA3KIJ0QUt4gHBo6omqiQnEyJF1LsgWdyk
YylAPTSuhdxrGEHOjFPYIQBO1A1ogKwCFjeX3c7OiEWd5LGjsqJUAyFFCxQEI929JWQykSajJD7EaK9jna5yvS81CqXc//muLlUoRTWgZwRGWSWcCCQb
usixAUyoHxLkwjKIsNaIZJ1rczCirkDUELzZ3887bPEPG/MPjRzobLxI56CGnQqR3saoDYrswMjl61rkYVzzljWtcnjRYBF1AhddzfNB3PbWDjZx7KzQ
9zN4R0UqJpI76KF4R2bmAihRGBwJLoZrzjzN6Q7KpKh52ZiCMVQ5ljwmjEVVVDWrE0Qlx5unlrJthrwXv1Ts6enE6zZgEgbn1uRZgkmiaCJHYxBV3vVc
ID1mv+27gddKLIw4evA6YkHiODIDbtxdisgyFkRLMAvu25VdjqdmieEIkgEgSuNkuiFcgG01E4zUjtB1xOut5ylHLQ0Dj9nXDNO8Ewhjcf8QU0tlRZQD
0wZkT31Z5St8neok5gIgIk4QKJ2oeRFMatPZNNrWoUkBJETeEhxJIDKIK2KMwZZjRgLd97FaaCHOMOCSDooE5SNRLxIC7FTPJM7kYALCicCGcvcwiCYi
sUBjiJZg2jI7yqA64N/HdCxF2O5k8PQjEDK4NaeQaBAOuPCXjyBAIRQaCWABko3VBwEltS93Zy6gb/1ymCb8cDddb3oDqutThsG1cAPgd8tYpA8E4QQC
dAapwt041ywCWlCzfFdUBmtWWJA6MveKYJgcOMIEwY3qZuaYJJ2RZ3ENSCikUCF4n9Ml2QRa0YjI3j7mWXC4YU2RWKBtjpnANYr565NB6clHm02904oD
iNyRW8AoXA5WXYlhjY27Xe6mi8iG07xo4h3HsQU4S1nTIYixFFLTQhVe/W9DoVs8aut3zh0oO3o2WopMfGWGzNr8G96bDuXv1fAh3Y5Tg+XyRqBJCg61
kpiQNCQo7PIIYZt66UmB0dHrjD4Hx+Hcm0B0IBectIP3yBqQPVAIgJRAEcJCkpl9VO/x9n+2fqyl5NT1ZDVAiMM9vv5CRH/z8V61RJ80/6prJEqQUfV7
/t+7FPn/EfqbMckK6fF0ClgGKBf2mTDwTp930fZ98SuL4Av/m4x5D20Fvbyl/l/+28Bt/hYWp6vQsNkQdw1IqXqpL+Spw/QqSIaufm8cv0wlaGpu+PfZ
NP+H6rj14tVfh4XD8bRYfo/a/P2H/ZVWKqkE7wJPmyAB7XijjTxpoyyu7g9DW7tCDvy2TmHbAoGYZHAzZhgDK2w6x7FX2QJ0hT+uAP88Jkvuh574u334
ph/bg+qP8cJtKUHOHnKe3fOSHfqkilQ41JJPFpJvdJj/9TAzzYBiZN7oAPt25y4h2NJzsWVA9QKPdIoYDvK0HdCnl4/GXzjUlmYF307KaVOdIqkiOyhc
2UIKFCAxCKQB7rfy08YyJNSoKhuT3OXVUUP5XrOVSxC4IbZa/85R92Vpzllel5QJSVo8u568qLP/2rtqLrQZWTk/nYYj++66kXk8mR9ussmkxSSy7ZPb
/rKRAO/v4sVR4adaTMkGjNVFAT/JBDvoYTydpCwpkaLbDk840obEpYWYVkN5QyXM3GUPw97kbta3/C5hvksa+bkUQVYubnT/Zh+kJXSyVBH0mBJYSqFc
iP1NXFYS0c2T09qoHppkLZy6Tv2eQRHvhAOUI9oyE0TSlK1QeJASYUWQDyAnQeoQcCuEOdJzI5HJg0gEOXANSZTRRBSWs2Wu8Z8oh5hVaK0GhgG1GYKU
jv/pioj1a4bLvlpktlEGWiiCjPDBj6tVyddWNG0vPWl25kTvHKzhc1S5TIjjuuXmtCjFM1VBVnd5A3YD1sgCkIpQJrpnLmsfnV2KEDnh+piDT/Jn8Ruw
1qoYHiQK3QrQydhyovunKfPq8nHOIDDXXlD0MlhveytyM3HXL4zsWm0+ri6bxNu/v3+pP4M2vGLTwjSTbWyFLS4olkLlOCQz9ukGYs0CSP4/WKF+Ewom
eBgu5U8y7Dv4KA2+vqnBGHVUYqFPMKLEOwU81UPXDpSWGqQ9b/32Frf+F8fS4uclwJK59QnMtcZFfjf9dZ+0v8LQFH5ZDDZRfF7JKz+/w1MRQeOMhiHp
7r21PuzSbJpbVRHte3KZmiGSm+ywQRNoUZMo2mf0QpgWUYNpVARFynn21xlNRnV93LUMWIMU4vr0up4Je98fs1MNkF8XPg2PWynpbE2pt9Od9SmEzQgr
u1STQu0K3nkAwg3svC8pvU5Wn044cZ3UxivCuTcWvKlE0w7UvuRnZaZSRvLfGzpBRsHNx+qE8qb9DUprCaH9PwvVfd+3gfCEYzaZMkdXPQfks3DmZH4l
rcuXxqJBxedVdG0EKAoU9H0MXIc17Ktf/dmmKjjZk1iQw7tCsGJBqsbCavkufsxSswQQzSoyhpo/YOCP+/CuZSdMhkrn0MmPcreC5kZf2ynvOEWXY1BN
Yh9+mjTezVIoY+F+L8z+pv7DZxKiOwUeRagvCDHFmqeVJMpOqq09E3EUkqXN5F2vkuzhQcgJomLgwII2OK03kHMTt1zDvLVuhERQaIKR6KGfVsVQTAqX
DB5Wc8v7YPmj6QrkoSW6YXkBpo/x0GHP26kcq3ojc0uPM/bJB6MKziYeiSj90OxBI9QpgRaxUqoMxeY/egpIsjX1pxRCJxCoIIaCaJZjZkOa/iurqrCF
dV9GJg+dt0liX+puQv58sUY+pADP85UGNjtfWQ5qfG+kOUeLNInfjNnA4TUEkbKkAFGMCiElyVDCtxIk+lU2RREymCA5tzQQMGj/M8aAqiG2RCH0SPnw
qnPJGpRShEC0yxGEDCSGeGiz9UgK+UMI8Otr9C+uIMUOfV/vC4I3lWgdWuyk3WD8ewiULUtJdVGqsy7eXflKQB8Nj2EhXVwEfwpk2hPjfTCRQz7ZOIxL
X1SxJSoLROgQmNfr2V9bu7+fXVj6fGeT1qnJ8B68ov6br5OWt/Gtc27IahD0oQSHQLAoiu/0U1rvWq+LD3NURVEEE1XUlKdqEkOy5zsb6/rWDRGiT/4f
1sPZSpeGfqZIYlBBEec789DDA5t62F/UqDEtKkPwY8qQ+3fBJmWahfgpBh39VHT6u/pb0NFvthjOXWeLmnUVVT6P3c0Z93zvzvYgSKbkUGEd3WXc6tIa
qKEmUQ1ZL656VDzBB1zvAjHBWpW2sC8u9ZVKpqQzZzjZRDZTCkOjX0zy3PKeHtuxFXbuIfCGu/xmCd0Pbd0vn43fkohpaZlV/u+8JqShTVBWnzeXL6z7
2rJKEEkmIf5EdRg/mGSloU6uSd6Jy9fwMNE2dB2EK5KlizKP/F7RPfs1PV5NagRJgAqQoUHySVOnWX1aY7wq5deMnuyaPvh3ZWKs1hXxumJ2cVM+9kGj
aKHsgTGCzjuGs7ZczQSEm5CIBdxQOwkrUkXDjCptlMNCJVjSCrhTLgoIQ3Uf8vPqPHq3Zx2hQ/rb/w035cB4HM6ngNF5lyQTBws39bBZSsGpH3c/VUj+
F8pa2hzUsTU0W+Tx3AzXBINIWQI/qLSA+pprN84SHOgz2WZbiX/N10qI/pPX9KsGsYZZ0OKTHqVUSn8d95Qwkgx4O0BR2KJ+EmTARF02Z/VPudSh3Sap
7pVS6/m3gIojot/+a57MYKJJ2hx9ZbijhAZL6439ONi1b7j4/h4MHz1thUPm6pCQFZBgq5xo+nSKEO+auKEHVu00AFDcpci5CbE68M5vM9UpabD1H0zZ
1o9hP2Pd+TA8+KRRLRQje9RYD0ywRmisCpCL6MkhI6ASu1n4PAgSYIDV8xl05I79Yx5P/jPNQPg4CCAeAcI+GiwRI7SJggTJWC6evo1pfkX7X11b0ijT
Tgyh+MzxKQjAJQKf9idhL1fyZY89WKXywNf5/rYmPhctLyg0UyGCGv8amqHyXNujMgh4W+qlj5SwTcs16V4VgQNhJAhFgoMFJISRLCM+FfpOjG9fYm0Q
QiCFOBKSos05Z+q6U1dY8dardWVfv1vKt+ntrSxZG3SezDPZ9uAaNpR081rDiby7y4CenzaHT93/Pp61bQ2AgiB8F+pdlcQCgiCa+ycfRSYd3PFXNXMQ
u764bVxOZQTiV/8cO2pKrGWMZG1G9yTXar90F5ejBczLZ0YQ0QiCNIVVFRzMxCjiuTKt6f7s8cujhy4Ii2WfwmEQKMMwHJXz1dVoxDV+H/iZ7uLI+xEm
Pdj8Dk/GpYNNkBEZ/fUsfCVjxBPAXYkOHd+nOQnEUV+Kj9MObBcvNnLg17nSz5T53sJ2M407PjDMNuK91eCGAnVp9t5h2YbZy0PJCqmDr8vw1lWSQURb
ALY/dfrUVUpC0w4fNho3W+Mw58XDbwcLbOrqDWCntcx/TQUdN6OSSZkl+hbor7qllYM3orUhWNqKCHXEOS9GJbPZ3RxOruM4nsXmiu1+LOREEqM1atpq
vLxMUNufsvH9vKnC3q51XUnGaa/ldSxBDy9Wyo5GsiVFSAQ82WUOGxDoZev3MJQI2ejsau4IZmHHiBOdVRtIwPNI/n9nFGCZ3QOldCBU1lP1Jt6ZWBxC
fJOIf4oRvcn+akHuX64hX4HwvsxhsadSR7tWlMyFH4k9mTszh+VvtTT4PG8xbYCoPxaZbJPVlQy/3b6nZDhNts++zU2rSFFuq4QqfQ0zdMGf6u0PoaPw
cM+tOwhSTxhEghmizJDsdV/k4VJkfgU39ax0XwZQDYdM2YFyNlUG7hUZy0WG0qvszZh3zTpf1WfHb02aHt1lcSkbKWo+ean0dO0pSxXbKs/VevXUcrnP
DHi0/GlTmX8fOhmr543BWexr91qvm1eLC05+2h7b+w5jWoYzR7/lcmfrvWl461lBTCKYKZDJg3NfziIz7ar0SdPt/fEKFI/CSxCP0LMCpVIBCkWz1u6Q
XNiPgYdRWObCCnCjBSi/lDeIL2r2a/tUw7IK+NPDPDA8Pu1YIJyIWvh5YDd0pOus3T/4hFgEZNIuCD6iIPJVQC0HVpkkwkN2IgoPbG5dxTWgDA8liN2h
CTmn7UzvKfwTrX24e7rgX4s5rRtxr6MmbMdboVIV78Y/o/C5tYRo4DITa+swuIKUsCgfWXI+hjNKMJFj9vrLTLI6UxLQmwhVooCdySzFGpTllwGl/TLh
8e+HG3R7pvyjb19ptu7CveSCP3lPWpMxARBJMfjLnfsO+AoGDPtOQFEvmdpDvWTg0Dalw5KqF6eK0fAIlNVxIedoodZsi9G81eKmu6lQQSCVGNlFcjiU
46WkWJ4Gbls20OEbqZujQU/QqkjNpyU0SCZYsvxLZj2HE9KXegYhezZbvnDI3puHChJz4nwxM29YgQan7zJ4UQSZQ+Wj3xuADGWs3S+itFxGl8UoquWi
rJ4SnQIKDdatTm8lYIwTXadnewPVhkBFERUBJM4c+L25bwKd7xKAjIPpaJEcZTXj2zD4eFVYcjWxQPhlywVeRQXdxdBBqlUqK4455CyRSoFZdTgca8rX
z9bMPr91DOz1561qni3vb+bQ5bWHt0X+tk0z2PsyXyZtHu9+V0wVVFNvtr7sgbc/PC58YU6tQ7s0mspvcqWdshm+/BI+EKCIoChrYp8PPZ982Yzp7bze
ybPalYm9oaZrMwLpsa1mfTTD0vxetSz0kQRrEFuuJmYsGEQGYZA6SFfFsfZKKBG0mEFFtBkpALQfHNmqRkIkEV1flhuzHra7FqsYqHutylPYwuzVPsZR
V82s4+2f3YX58zp0OHWZKJ9Htvc3fNXKCZHgZ3hgCSTwVNiBMo7lS6+dkxWQpIIoIhmZijjhvmkoPcqkkexasIIy2cNBJgqrFJrLoTU9qfuciDv8n2w+
vx36k0PxyjllGQ7C5SfqQCsWTskDTJ58UOl2zj1oY9mxOmqqA/40pGL9HYzHtase9D69GNETVRRFRLVJRUXyh38aXBTejDBnmlQEGKIwWP7rWKojE5tB
50v12p7bfbSkRPK0WoT2OM69XWTR0KHrl1bXyQphRZxd8Foir86F5iTzwKCBzua1n39Pr1o7XpkrNxC+d9Weyaj72jyfNMDFW+2B+LPom09K/GTEPRh+
TgJ7PfSdO9DnxZiD5049Uq6pRNqVm/wH3Nfm9eZOjlGPI/rrcTm/38u/zuMD7PKgZv44VGHV1wiqGjDVuuiGkLFCaIhioNk7pNQm+syHjx/s5+XHB8Zw
GZTm+rpUUVPi1ld+fw5aj1O+B5aqohyZQ5y6lq1njLqHlx56XnO9T90Z4Y1h0PZM411vMYKHuh6M3PeRRH6WlTnd2UlsX5PHTDTPZgU97KwWa30rC0tw
1lPdrA/3/bOv90nYSJEGMWAiojC+7gdo9ePs46xzvHbOgtURETdMzpOOaZtnjfErJ6Pq4bvtzENavj8MzwUQrxlMMSSY/zJE/iR2PFIlRKb6X6zXdiku
jEM4RKA397Crqv3fFmoihe55fgtZB0kVTBqf6OLWdfcHEa5YRiSE0VU/vQQ/1oaI6M64n0fM6eijBz6utDlmUZSKn0Pt/fcJiQ0mF6Lpfi/3/WI4YGdr
dxr+m09/6vz1o+NvmsVhPUh9T9KgqArAfVK0ogAWJ5J8fb5cuf1iptBL9WXTfVBBKFa+TOvsxe1UywZTOkmeIIi1PP1WomtOSzHG9a1rWNxidJI59/Wz
9bOoq9e0XHSWwuJJwB16Qjnl+OQOTO1LPj/fleDvP2LIzTTRJiIFh4mybXraGGKj9sdn86H4zI/r+m2KTRSCxINvozDamR3o7uaFQS/KNJSlsYId1Ofd
fWUIINBA+mLctlBJMkssfYSBL397m0QDDIAMygQe4h0AHdlMX4uwTTyXniJOpQ67rG2VRth7r0v67url4q6gUpKRBKDUqApWFvbL9jSdPsskMYGM8WZn
FOj5etP4IvpfdKidqK/uXyb+iC4npA8WqVnGhaIU2mkzVhUo90FPP8+ddt9JNv9W9at1tkKM09P77rDy9J6tTNXxHym31Q26Tb2c+d6Hlxu4pg6tmktt
rZdWYnjbIsN3un34osxh0Ro+6nfMFj5zfg1yxCIkv9dOvS6Iv144Z2Ybpgz8tkQTAHKWkoswNX3ZneBfim/L8J1sL4ffftmxYHm2IxfhkljIVlOFBMoK
8cSRBMFEwhEtl0hERHPx2DJFXZ75TV5bq8Xze+quDTi3W46UlR/pV3fXwXTOQLdMZ9a/XPnFai8ds+H4GEAPaT5bdM8bxlZfdcze5IVCnpnbLg7TeOJ/
fKv1RMuqKdvk4kJkS/U89YQ8sxxVfId5UcC+y+3stRX3+60UK1ZklyzZOkpS6DsvtnZ5shNS7aNmUoZzt5uG7+5vWbk42LXOxwtWU8ZC2eccyjZqlbCT
fDLPFZjfuoSJXB7FpAi+smqUnNQ5AWCVJ1+KgblB9zswW6pIXUVLGCiaYCpeSkhfxbd6EVfHHlk8+OXD6Ib1eIYht7IeE7JtOZYfIOuReSqUzerJQixE
iGqVJfHhk/pvWgcVKVfRWA0uuImGDFTQ/82qjEufeU87BU3MhVVLkDKkFwJMkbHij5Bv80MLvY2poyQ9Sx7IXS+WgKrnJ0keR6Vu1DIhyg/KioLTVF0y
njWcxQolDc3BYk9SplbVh3qszl03hxQ3VZTHbLvaJkaLXLbTyZYmMihKaGLKOyz6kb6LLt7uTuNM9mGl3h5EDB2MQ2MY9kCv6cfr5Wmr4LoTA389MdEK
e2OEcEMWHkZ2z+PiB6mRECBAM7c9QiBBQAddEjrIKTpkPzvJ1ihUu9+npP74oG7la5srdFsWi6skrfPtE5XOIU5uf9Oc7777G/W14c31zdHoyCyTYZIs
gfy/tcBkHm2mR8BwmjfPg3aN4cOOqE1ERJV3QKx5c+r9yfJx9RFPXworz9fhCOB+v1883n8pwSEyt5H7z922tv05vm7iAqW0GRRVWIWysVdUKq5ahHMU
igiKKLjLCpKSjIHfbzPnsgHskANSIUnLWUAUgmpVKRNSLSBSGShkCOpQaAGgDhdvn79Orx5fh8PccdBWK9iEQIDmsKCPsVWIbrEREzxMRorMW01vVZ86
P6rvQ1HL2E323DJP+lIGwtlXw000a58tP7du9CCgmUOzAqLijbtv6aMExppW71e6o73f66Bszhev7M2z5a76dfRzgVNCTG7yZxe7wjwjTcdoeHZlkpCq
XkPpan6JirKohqO5QbaIcP56n8M711Ujf3dNQSFE/7PVUJSINJrfczQRoIJFDgM2leqhT/6zhvC0n473qN10mJ0rrm0Pjg7TlNXE1HCFdzB/+5cZSZKu
XU82x4a4Ep9f6pydfVa6v4+VRBawej2Cc2gyj/oqqMkgEjSSaLWJZdKp+VL+GfhbIUxvZ/Wy6xV5Toy1i4huCdBQLMdGZQlqOhahyocUlAdLFpOG7zcx
I/UGxgI5RjLs9yQfpIW7h5iHSRLjkNJ8Jr9gbsP6/nZ2/usA2kvrVFnNNP4Ost02PkyjPfPpORqGn8MuVN7R8bNYik0qf4utFb7eNHw3vZhA9rIlwRzS
ZXiijDqZrhF2fCHhG/8kz8GCQiKI/frGNA0lt5w8rmFW1+a/XakWNY0XI5JiaA8AIMGDZSlIKXNUTF6QIf2v8FiTzM/11vflvr1vn9O3+bo3KQU99P65
NBp1ML/dAXH9kn8ZKhUqEcIniGQ/0RkQfR8f2Dy/QH9j9Zahulxz/AKwZW3PL/x/DTMU++b+Vq5NNRPOc6BQ//gydSQWq7PSv7POsCXmq09nFvpeOD/L
TUS5AlsBTdQJxhuG2Jm0pcsZfiwnP9mw/OMzpEgvMtxV+XHQa76BBbgw907qeEdXeVNZIO9YJVB2fDOaOuHUPk2yBedgGQbVAlKjUdpqtzQKTNd9o+21
bZn8L4k9LuNqaaLArPT4Uvvnq+MlzUwoUzshFykELOWTiU9kzBI7unf+x6Smd3QlZc5fdIV5cCFGBWtb+OnLMVG5A/awFvsI+5gJWVB0HCWwTvIr0QVo
5QdmqiaOL2RRA3nKN1VsqBzWsK3GpFJCp9jeusqr9MT55k/0VHw/qRiAfJbvQXIHkQJlGf9daUn3f+2FByqD4hfRX+foBw6+mMg+7uFS+Q6d29uPIU7g
uforIJAomrrlq7c7PCV+8fHveCO7wo+9Zctfu20KqQRuQYMfP939Dyxz+RudVrVMZo2qvVG7EhBZbGCdOgkGwJh4ZlyM1NWEapJqpUjn934+e/37e/76
eUhDe8Y8RL2+c8V93QPyHOS2BXkR2DVhC42yyfON24HFhfqeFL2/sze0qM/z3EkptGvsgWiBm9hmmHnecwWuJMHfSVBFiiaFB7seZ5ecAXvxN04cj5Wl
r0oxtT490+SyrwfmKjyZk8Jcza9Jjy76/sgY7lqzLa8eCjPz361xLnttd+7JuMaSa1rQlBKcl6r3W7h4/2ccTrOV+5xlynExovG8CmXBZmKMUtbGWlL0
o2UnXV4a38TKhfwlRgx5h6tQtm/GD6uEuclGLHiBVwo92CCUB2eJ4tr+ZJfiUY/9f+qgkheHC8DZcx1/u4SzOPHu5ndnmwbIM2VRKdGaI6ZaQKV/fr49
pDpwo4Qlwabi/3endh5j6/v5j7MDzw5DzWua2PzH+BQSPa7Mp7J3fMt/mt0tWVbBegrlSkfEdQvOkLT7pcaZcrVo4l9gn9mdBIfPmFONjE3ZvUJL3DO3
Q2Fs/XTuaMZRNEZywKE1KChqMWXyHs66pxUF8Zdahhaa3zaZ08W29KCn1Gls2+vfKr6Y0k/DqODXE8GXtjOXP/u9OQ4ZffybLrSzzaODOz8aXF3lIyKa
DNmqR5o1tc7XPDh3LjHJbelK4R+j9NcSnw8mtId/49KpjlkaUBr0210tsNmil62osn3sRZctq0nPiEG5T9AN5az4qNXgwXLhpEWB/3UMerq+NbxxvwOG
3wtxxLByP6cRMcvPP09tW9NfVvVgcvRup/lXMS86AV6LwzpaYlvTaKQRxoyEdyA4HvYXvoFAIWYUImYQ/v1UakWh28BrrEymM5SEgtYGUT8yQH9LW3l8
vp+1BlNUywqD0RtODE4txsX6deutZfr2zWTWyYOrNr65pBv+mHD80XvEWtpWZ26u6JVmm9qo/88obph1DKBaO2cTRVXTqjulRdU/8JQ1OPjOII0z+FZv
9hIUj4bPcieXIvSknsMDKJqzPJQ1VZ/zMPHlpqgp+v1rCfnjr7kG0BivFVghSC7LaJ90QUAJ2I+g6EMPjkk+Qt/l6fT3R117iuZZe5+34fQya1RZG2yK
CJFXl06PB44pZqw55ylGl+E1JQSXkwAkWKDpxyZ5lQcBmYrb9itw0kNntlMx4RO4W8DDDau7iNZe9qtZhzW7uLU4quZ0eUiMVvxjQiROtpc/LnfN7WuQ
2i24ZU4fC3D6YsdXi4vtm0aZNgENwUuFHA5Ecccm0YtqgQNzxLtlRgdNnbPEhPOGhVnS7QCCVztOKlyTciYg34ujAox+jlokzHQ/Jh74+zE39Nz5V96e
Tb8BOIvUoaKdv5I80PZ/+F34sweHmaH6+53zD0liCX3XvOO0tnvZdlLWlq8hUpIwJqGYrK6iZPQ9OM2iNIL4iwPUc2Yb/1NKX2Mh9mO4MLb53PCGujGh
lwJYWvJjEgyqvPe07cE+0WFRkdpMTaGl10lFCCBXwKdUojlvohmIttlb43bPHvvnmfR5b8vqYXkpmyJ2/PPh84SxRih+ZXH7O0g4DoSZdHYOQxGX6HYT
PdLi0IC3lhX8zfSbQN/4c5ker6TgsiOCgX+44++xUSRIPmH0Nl9etL93I3j/w/o1tuu+f69GZU/bZJJ9mfLtpRz4t8UOaHJqEWk/FAPGe7w4sPcLoMd7
f/hmYPhf1td5CQ/7/bv/kfWZj/vP1h+8aa6/ebp8yIn1lyXblNF/iX+x7J/A/mePQ8YvXaf7CfyIfyO0zxjyN9+RgTrQSxtKrEgfuDxx9KF//KYU5HQP
E8Dr13MgHeZMDHkcnqf7dJH/uYHTn04e3hF/px6pt41IHgpucqgoiHiJEn2Zfa99FHUxy5S3RqVrXJ43RpRDA3PJ4m/EERWd4k6OCMTRJjCDRARoIiAw
qKIZXQBkuF1BRQcgzk5b4oJhxAVEmKBd2JBnlmBCM3FJOSXeQyQmz3TuxfQ2GodidTeT/O+5VzBLlLf2f9tUkEQgKDGqU6DdXkLUQPAj3ay3KgFdLjgV
V2GotbAkGbkkkEABLDEmAEgrAuCB/ACEG4mLg2ywGbRi/ANJVQjK9EGS5zAcjjdRpzUlQQxbdXeSUalOpOHr9N1aW2W+h3RUX5LIEbuNxsMtMMB/dugJ
rMlSgCykNAQM0ccFkN7c0stMK6OKI9R8R5PPPTPbrvtdNLTTrW/k4GnB5+hzmYwLEI797Rk+b5eWt5KBHnRq8sxil8s89obHfv49S0KMzXiovNfJ6keA
Gxv5FnWaDw5pFPe7Y1E+D3iSWGyaBGFU0CiAjoBdKJIavqIei6Fw4KlTRUczWjrDY8p1OJ48IoplPEEJsTucg937X9H2/8LkM7/qkJD+X3E/FgVQSW6M
o4wKTLJB/xbluOaByzraiI739Ej/mf8MPsP9+AKbjLMIl/6dIS0MXGyVgaw/v62aWPQx7eeZ5lW2f5B/uocHKAn/j/EvT202/v6cMj7DeG12/Wn+Yf8Q
+Jmcjc3/g2c4wupClF64SSB+T8jwhtD9BuAx4LHBryyxMETMsGUUJhx06nMuWGbnod3Ijtwh0Wf8UhEo0juXlJzDcf6HKUe1TaD4hZP8vLQpensknbo7
zUYOJ2NL3kueVul/h/55ue3mVTlgiw9RDX8eRMF/p1PT2SHDA2MPPmIYYbKIqw9V/D6cOUZvRuaOtP3FMNfbjGxw5089zArQcROEn5AKzBHAhAHBHMCE
yCbAWARc+KJt5pki7iGJy966yBsattgb664v/WPPrqb94urZORxmLbgMn/CfVP8Tmct/IBFwLmUW2zcJ5+BIp1k3DnODf11TuBfHIMs6SfE53lwh2w96
2rmg7Drf0VMolq3XToP0X7LXKOZmDGcg6S52A84pNdRUVG7N+wTqfMv1MrH9LTTDExmJczBS3MCW5kwyk6Hz39ecqbG8UETpom89iBR71fWHY0EdHHGP
o46tmHIHScPsXj1f2b4Hyux68xmMv28d+WT5QDvPADnuqcRl87Gsbavr6GRrdOTsGLPL6l6J0CoGCC+jix5nRnD8AOp04jE0eqGx39Q90QX8uCc8Wm4e
B7tG4JUVVhDY/5fl6B4kNz9H0ns7D4eW/DS2nFTVo1gpUyB48AosYHnzURKieMJ5Q46h9AnqZ4CoipXmc6YJ2OobH2+Dt20alycs+w4T7FiVjq8u4KEe
CIssKKFS58GeH8suiy+nxffAwCFmKVzLmLcMWyl6ap56MPrnTzk8Dabhx7ui79snYhyPp2hQRBnqJRPTfhfyoaTOvlRfTtsZyfl+PwXEOtnEhiRTSfpO
KIfDVc8FeUPbxRm8NWM8i+NnOT7e3kbwDeY+SSdl7JT03npQnYMMkSvc5IRYRABiA2w7lYc3Vzy+OS7tsWdOLG+Hh19IYCAe7C/OAR9AYSAeHiQAhChk
L88+x0T/MK4gcItYDCXAnMlXSi4iAdwm8Fe54Hq7dobhLpFNoIcOWl5E7vkOQR7zkcaPMgOhzvwLJ08eKXlnVNHlHts4anEZxXuYWK095eBzcLhwp5Qx
h3HR5nTofAPLn1eDpeLo2IdeBHrFIdjoH0a0e4kOcDt1lDOfnI855Hl66hdCvAen2mybcRgQd4+p04+b19CDoVA7IdndgSB1K0+0wHHOQ4YqnBeoRhIF
EEISZidB/mw7wnR1F3HoW0oX5VtFRcWrC45qPwODWoBsPkynuLwFQgRsAkkdQbizRgycjs7VUtr+s8h9ADAQJNkp2DgVDAZydAKGh38e3o4SzXafPcMP
SkFAUOoWqHYOxozpDxZuylZVBFkY/aZFWRiKmzd3rD+do9HLYmRPsND/m2zbzTqynl191Gf5tjcnnscw5vsV7jq9YmmFECQYJQCo0GU6goSKoPlYcLIM
YAoBA+jJByTJ/N/NO+xQNB+In6ZP9c7T73epmw3vQmjaozcEs+D7rj5MJADufUbAuPESQKK9su6cCZewlNomoY/AyeBnZ0GgQp2bCHvSp5aKyHyQqGBZ
gyJxxHCccvVyEvcjl3bge5RS7qXqtzl37mR+MIqqYcqqiKqjETpOWEPuAzw13v3dLL3TRgzk2Yr1HLRKz8gVOwPkidR1QgcYZ5AKJbQO9zAbA7qp48j2
BPbz0wio/Pdd/ZIIdlTg+an39ost6XR0VgQUKAgKHGQqDqK+/NEkmB1GAvf3NAGXUuClstY/j1sN/NP+M3wyWymp6m3CHyV8Scr7EPiaNHSb+9TzIkLD
jguIews5cGk8Ws25lYJlAvdNIbn6oF/f7h9xPXE9Jh4ftEIGrQnBIsHzYshX1OpLo64QPyTxIEhOHqdA4mDk8eaHY1IbRZs4cijNnavmYaVfdJud67Jm
5rhPX3j38juub6d9ajyzDB4QqHS+hYgXuvMtTnsd+ZsTa+S+gWN9tQdfia11pyiPRkFFGJeaA3TxdidLgOhxYxTFNjTsx4Bv5QKCJBk9NG0u/iLgGgdI
sdSc+Zwbd45PHSlTjw0dmHyNoZ0Niy2Z0RCHVKczscKTHniG5Qk9e7mzXSsOsMPwiU1fo7JFkUuWCkMZ5G/P40lRT6m9ylOnAMZE9z5fL0q7uzC0zCuZ
dm802696bg63bmx9cq7Naw0c2L2hr5HefYTU/ELJUVUQ3AXAmBkeIAbpvokF1V6SWV3LtEkEDInobmeFe83LsZaXuiy2hrVDNm/SHcmwyxtNGsZ92/C7
ubJznyjHhQPH2DqE4eh3iCThIoHHUCU5onqtND2UmNwSoqB5i9gJczcOnJKeO302bF+33NBqGmCY6yolsaUDbaxPHg3vz55G6i/Jk7RNCEN2X0E1tFF9
ZzJThyMlBlATXkOgzI19Oug3N7/BwwPtEO5+3nPzrR3WdSUx5n3rZ7OJD8zOUPWT2TJJz12G+n0x5CPSxcypQxzcg+s9djoJ24eDNzvYc+Yuk5sxMbG0
vHU7CG/uH4xhJkntfdDt23k9DynebobeXhRt7BrQg+HQ4FH6BUqqPicp7uuGHpbgjzOZKUO08D1RPloPNNvq9Z0DD4fC7PyPeYZfLeIQR5Dh058OEn4S
IEQ6NJkYK7uoYLEIoMSdleQu6NVAu7koW4EwOiQDv8AWyK04H8h58i0J6PcVw9Qzm0RuPxexyJ+BBk1Em0efRfBODUuKWHRPm83wYcnTOGcGVSHQg3c1
kwZFlYtZL49DJnhRYidtUONTPq8CeufRseWcE8o+Ai61o5SE02HR7sH2GXM8dM3DxfpEnE6y9Uem3pOau6IthhzD/w7D0di3TlhrkkF3kdxDS9B4gT1n
mFFFHcHgPHs6RUdz3p84p094HhCcugdsQ42SLJTqbzXAibxb4zKK58wuPY4OnSEacujkwjlAxCDNAjhxdPev8AyZgjaV9QHIJ7vouRxK4a7zxL5bH6s5
mi0FKAjIsHwY2yIJGK/MNunpO+cHBTecpPtnnxxYlXMy77D8HfFMkPWAU/Dv3Jhw86Yh6lmiw5B4KjzPr2NzgM/11ofdOXGD59USZBrmih0RwaBEhyk2
/ceh+MRVFHagbBJEb6m2EePA7DbNAFmxm4eqPLMEUTm3tNHRzhcgHqde0yb8d+nQpE8TqCiOoMOl+E45oQZgDKSpXuAXIDNNChIU1zX1cWM9AwKCKGHP
o2nfw29YTRmmjK5D6yD+n0DY8fAQU9pqnZhSdQllZlnwhcGJ7ZvDvo9J5IdVb0FQ81CvRwVZ3ckmCGEOSI5TDBksgIgW5y4nYuOzypMtm2jcmg4GZkH5
CUUWSfclnKeoxQ3NwwGsqVKoqMUVe5vIZcYXb/BP4psNDRTSY7eztDDabRmE3L3F+j8DyNhaPLJcxXHj4Q+wNQPEvmQFD65Ue6RTaVd3fBO+F2+3FO6V
OV2kPZD4wKP0So7+PTv7Gd3bx+DOFPdX7SdXkwqyikg395ocRAwzmjM8V+4vGORd6la52HotXMuMqO1HqYOC9lRc1T9fCU3lnhYfDhXIWOjB9f66XitQ
qkEnhtLaQ9eiyLlGGiitXVvr3hWiDxPFzmoYzfrLfbLvpOleW8Oq/rzWp3bYscnYMR15cdKxLElIzVCQuW4HmUeNfY3GezaaRjIbXAbYrugoL+GBcqdL
kj7qmv5VM3u6Wfe96Q5+rf2RptuZfnWvFMq/66Sfi2rDGUsfzd4ES4FjusmwxVjsc09UP6oX9JPu8een7/HlpDnzxPnC7QmQ5NIbQn4xxCbQNIU0lC00
KFbUqFYG2QuU8MNpILJMEUDSAZAGTsqUJQoalFMmhoBqgCkiAEppGdvX6/sLuPA+811M5h6HGbdtUWTXpla4L812JCVI85rHIdRMJDuJdyRNSBteEupD
OeCIcSu0HLl+vIAT1ZzRYBthOCf+IGjPADvdk+mrHd2DnIpgQbSrqGsLUqZsXfyNNoK35cCpkLQp5Qud+coDttgDkKPWVDUgG8iYQJbvM0Cbwm8Ca6Un
D2KBtIbVkrA4kK611oymSLsOojVT4ca4e6fB35GODbL3p7eTrt42HhgpXcn8PGSYf+5n/ezbjy24AhmZNa1lH96SwYHpVksCRtgWnMMPdJoySS9FzCxI
DJCa83/X/+f9ge2B/fXz/6v/r/PNfw/ftfXx//tIdzLeHDvQdnAgfRzZkHfzXbeSWxiSNxH5EMB8AB4zo6DJPtRERnSydZMN9tXCAuSoqCn6zoyKuYaG
vDMHLDJU+/gOzhuWlI5TN/4ew2BhyNoHtmpNJDQM2H+O0nlObo+rsSHu/tpO24z+JvCAWgL47qf90LSU0NCqwLKhKMAlKTRAkQCSQs1Aenh60PeMGTmB
oeTPY/15cGT2TLhtQP7PaFz8vPjR2OxL92jODjNPe1UYC5d4wpOeUMYIqjh45YHIydXMnJ2sh0xyRhC7ykyOBSUc9bBum7ua4NLyqDrfPsP4SfqSC/m/
kwKJD3HyKAp9PwC2lmWhWGjfM0J0s/sD6tf0BP6zkWbtk6tQVVEQ/6UrDE/6XaaGDu1c2X/PXYnwaWGe0vOi5DnmW0Ki7amx+/3QP4siiD8krIsECQcg
HIKVaQpAywmKJaKQKFMH/I4oZKUBS0KH1g/54RiRGPWuEEA/vV/3wlCTCwTFVMkJFREsVQwgEENQzMrgapkxNYRWZCewEOD7uuRh0VX2u2XRBIcK5cIi
7fmcHZAP90mH9cFVipKOBtot3YTaQDXAivhzDzSBU5f2u9m2tXjhFmwaUIH7jf283GJ9gESQa9mDnzN9K3UOiC6fZ1RT/L60fJmgH8AjCB9Lc3MaDdMH
xxJjphQ8iEUJoHOHKggMJGY8duoF5MLh7jgJXZ7MXFZU0cOAGaMxgCZWgMEkcGUZC3UCcSQ0rLgxEAEkr6wSTUgPTvT3nqFPv+46cPmiEkDxP1ayk64n
YA29ToD5lRMv2/B/2QhQ+uTu9forkBQJEu3qUMRXUiYjAc9lwE2RimIKopm8P48/I2BPK/IPDr81L5Rr2nhpNQBSAf82e/1dxz07PPv+msGGEk2STdPc
aO28/NPCmjSaGanLAomJl+MNLpCnKWRzMt5zRrVx3UurmROXDgfkogS7NTChhibc0QkS2gWQwizEiMduZDaNMx3SsWiBmWTeYGZdhEIQhAUIoJiKcK3z
iCwIZd71jN63vUKsZBgw2MCshRIfjCCjxAcm4RHb409Jy7nAi17574rt4MA462thBu58++RVZskwoywgmiMzAAcY/QUiGITVpXiTGcHggVDRvbm0IXZF
jYPdGFxvFGshzsaQPiHIcMkkqbeH4eXhng5vgYCTv7LdrPpBDuPoHCUMsMdTR4oB/dLsHffW1H/CUP1ukDAoAtESzSRBEXq/T1p3UFBMUDhJF0fyoRzt
2nDb+kVF9cdcQd1iBXY9kJFxwnHFiQxafm1mUZssKAGJNiAYDiIIbrjIoaSQSLBfEkT4IbWHbLLBhEQC7QIdLJFExhRE2LQvuySCfxk5MLhLQFDpVF/0
MUwEzBSQFIpfcf8IiiEaCdPskJ37Z4For/VQsGoYYZcxbaCI1eCMZDEsKd5A8gjfbIqeJMkVrUmWfMwDYfmf1+Ka+1Aoe3NHNvOadBgnKV1DUtzMuv2H
88OHDlLViKZ4lOaQYvdtvZh1ozYXWYaYGMlErKzRejQApQ0W1e3e5G8vYvMRY3TdocPqPJ5DKB+S2tLh34MmX6wVPj3B7vZQ4E1354x3u46Qa+3nh5bX
pC3ZvQmljYGsNZpZblYutb3Lms26SGBVaY2aTWprWXMeZuT8CHM3CLyzpNc3TKiTXxchBSekZQEknGSG7CEpIzjXqo1wKKTeF27MqJtM1o8OhNbpnKMU
8FgBo62vCJx6bMpXjHLKk7647uzjOEV20tHdUznJuGahYVGvS2nLTKGa7OIwmxEYHYeXja2IjKWdkcoGCDT4O2mQxGdTADIMQnUsIU0hbq51yHwQJQTT
KHq8wf90C9jruIdFT/jAESFUiHj82DhA4QQO9BPo2Dtud3kh5b/v/dcPYOta0/nukYk2qBUqQuX4zWQKfLTjcnWINHWNyKd0HOOo34TfzOP7XdvjxCeq
Q74ZqW04/3YUBdNiHDt1cu7ZsZQm3eTeBZ0wxHDs81OhIJN8Ls5k/sJATgslZLA6Cor+wKE9jV44FsEn4/oLItE/U8zhIr29h7ZCaONg3STrFJq/Tb01
tLhfsvT6sTrL7gyqPLBMCGZXJwmycEp+uMmr5YAZUFEkiUBQOZhFSQQtIFIUlVFNQFG2JiEMLRXl+TSDSKUqnIHRv8TR9kp6+gor9IgkADSIDubB1H7A
vfuFGjwgppoCAihqKJD1JGQGKIf7EWPP7Ugf2TnA/kir5cNJUrYwlRRSN+WTI8RsxC5BdsjvW88YMKGHKSNtOLok2tFSQxU6nAKiqKy2dAlCJQOWECuQ
LkoFJicobEmNqgJwiQ5cE7TshQIEVJELk4QqROSKQBBgENIGyKS5sfToHUjRFQgbRkDlVmCNLStKUJQVSBFSJQswpQpJVREpSUkEUAMQMQgQyEikoCQ+
xfZCYaCUf6EB+rR6KHp3kQEkn8TvAP2xWSkTipDSQwUOQlKNCUpElLQm3QFDzH2fgR8MxPbiVDyllkYxCMP1b0ZpL9JJNl1yPJmzgBUn7kk6eJHa7tMz
3LDSSOHVwTn4XbIfXse8Hk/TQR4n1TWjB87xNaPhmuqyayQ5nZQzKtgilWlgijAUXCg2cblUQZq0M3nEw5vPEZDpmzSzTTX4UNqkBZtKne8je2SZDcEQ
PXpMDRuH5QZFgfq5n3g8uffu4wALnZ89FYaoWdkA+g4+bCfeyQ+5IeKBA2sSgkE4IAGh/CQaRA++QfdKq8XOOCAQ2hX+iRB6Qg84AaUOnh0NNGgih8Q8
xOoJ7U14gn1kzEVMSUqwUoQyQrRSRIlI7BoP0Akeoh+yEZk7AacwN1jj9I5hmBjKUOZ2fmeEkHicJBRHngEAXYUwAi5ojGhArASCGtwIs3+UnBA5HHFg
iFZAltLCuCUAmEhLK5Abe8OiPQ/Wfv8QU95onsBEYRQ/Z+ooY/5vwfj9B8smMPlOnBlZBO/Fh8uQGCifr/09E0pxINB0kE9/p9PsAz4E/LW2jH8c+CvB
8OMS/dgfRPODffDUSJbNc0XAFrQGcAk8SUxJjLk6/CK/WlBIwSlFMrUIUiyUFUTVNFKEwQQiMMJExBVERUTyA272Qj1YGFVJTRISRVxg4MUSz7VYB9sP
tkNpT2FD/ySez2630cKWyYRnX65zVqemQKMpbJCMdDtcvSbTGSbZAAX+iGiug5rvcM1tKU1dWUM0hqJRA1E5IfaA+UNK0oTUJ6uxicjbtwvJ9dwbCq7Y
8P4b9nBwlGYRJ+vg5a5FVd/J9S9vvGE9whrx+9E+L+Kwy6cUQcobbawQ0Su3P6Ah/ZtB/ySZooPNGZ1HOu/NciOmSFujlNa3ml5Hx7dystsFnxdTd6N6
ucXsHUduB9yHoh/MYlBQ0FAgUiVTr1gmJ6tCq9z4NT/6Q/efTi8y/Pk+f9UR71/wpgzNH5mtURCUKxFjtLFk2CU1i6nnJhpcZXJ+d54RUZ6oWKwZskUy
FoEpDUDqDTADEAOWKbTkrosSJMJQlhHIKG88QTk3ByCA3XxNx1nFANZoYkbUWwAtsDQzdxGDPsBBGR7/bV+LyCaPvzFk7yl1oyZhsXJgV5nEnmksRqkI
lBhT2shRQgRKuIUgmgNGnR0P1nvB/mkGqoT8RFftADlD5p7A8J/ATPL1P05puZ65jnCfs2kKbnrCmGGH7XYwOpB7TQ+90J6He/n+D5kCfdR7QPi6n3mf
HN/rMHBWRxALP7UppFYprkAB7h/pgwVemKpnbDAiAkXYLCgCVbw6ef06DQnoftJXvwwnLJnCMIjWSod2AP4pjHz6bbb/B0gob1tmRU3u/TXy953v6Hmf
Tt9d9vuUKUiaqo/Df1H94b2PMA9RkcEkmQQnSc88ysbu2A7kUFFxdcir1K4dpwjnUHcGbjkga7kuaO4RiOqBC/eaEN2pGgpT7P1l6e7zMb1Wx+r3fHkH
LgyqY0/ZmvzxO/w70PJIckZizCFN+pECZcvWk07TdY7CkRTUFOQuNQ1QaAKq+Pz/ZSHvlwGWijJAwiRg+Ji0e7svt08RPoMKwzQTgn5+lgfxtRX7UqxV
VUiPblTCJOC6DQXUjAtGS28Z7dV84Ezlya1tsDWMVmNATLi1576Ap+eYTQ0TfbWAapQEESZKFvtuEMqfNmQMZxgYRhgUtsWQWSUiMsCFU+PbtN7Nh30p
mOki1JQ+3uEnK2xJVmBsHju5Z/HaBRZNMk7jigZskwEMrmBmNGiI8TOwPOVqkAqmgQ6xvLqTiF8SOsbfPF4hGgrbjLRhGrmgiGkWQaVU5YinQ3xXnAGc
dDORsa41ooggMoh3kY/V4RsDoR9+YphD1Dd45W4hue1PB+w5mG7z6ZKcvYH1E5JkrTSnixiwyRQ0TUqCanI+tIkklIwtgvHWI5bwBon4Koh7dgo95iHs
dE0EqSXMXqPgqQkJn8dJ3+zDrC6bxCvIeZ+h9e68zn1QU57B3KiHxhE+ZMEAjSqySqh9Q/OxQTUIoeHE958dLx9GKfqgyOnbOvVlSO3cmLGfttCmomWK
mYSYqzMPezMDGpCiRLQrCYiRCOybkEz2BdxUO8fo8+r5e3PIjNedp+8QPODci3ktzu58ty85cTkphkyRAUJTQNIkkhBJSwENDQg5K7awrE2J3MgAs4JV
HGFxg7ju2yhQkBtCYVEowsC7QmCw+nRpCiwiIqbAqIKKJhKGqEoImNsDJKio7swWKJozMKWg2IEcmDfQJohfUlTuDr7IUC4CZPc0VFFkx3lXEdywmaaT
Rni13oFm4hgkFkFA6YVkjBqcMuAyLCskKdrmGrkxGIRes18oWSaP0OwYPx30KHQ42aCMYanDSFIZIhTvIZHGOd8sSLzGVxzIp86qdBAYQA4/P1ylJMwG
0E0rKUkRLiaInxEFf0hGSEKUSlGWVV9z0wEdSlAEUQRFEQVEAUqUApSyQhEEEo/Q71JR8IcCqaaimgIIH6iDJmQ9qYfcGSVkRGa/XilY0uCWDZ8OO9v7
K0LAGd08ORZ7prKc2UzdoMZhbp/gzejeP5SR5vmAbRiIJpl5y60aExC3WSXqPTNow10lFiFMwHBKlbB4mM7TChOmH7DjG54kNbCBIELu4WOy5a3+Ouwb
5EPOT9WxyAlTrId8rEk7sKkKT8wsNte2jWHQPNpdm8Ol3zM3JxPG7kil5hk8hwACoJwD+1iYWIglPOA26M5zLREOk2cosUfmkFMIILkQWicxVE0sREzS
aHMn6QczQn1n4ki0UtAAQiVMrAEoRQRS0qJCxANAJRLCAQRMqQRQEzNBVRTRNUyEEtM0UUEEVBNJUpFBUxJEjBFREw0EQk0QEyxFELEERUEkRUQk+clN
jiOLKmWAMySrIMgFKMECRCgmAkBlilQQDkDKSlUJKWM0KTMh3wK5CKkkuHFSB5hQgGVbMw0TUqozYPZF9/CtZSDIAqFTAQijYY2YG9atYW6AgBGIYIjJ
t3QLvRt1cpkyGZTLxNCYZos0yOYYoCGcvSTJrq5p5h1mM4alF2mxOl0UFFiAkYR7soVLP90ZYcpZ0Vh3e0iQZSIdFUYFixXKJqSLeMNtFMOIURG5N+Mm
ICiPSEKqMYCgSHNbmEA25vrYfwy72aRSYDRSlKsopCrBKESfPm+MgBBAPv9YKaOtYQZmUOGOAFS0rUZMfM4+RY/PohyCj2hbLzF8cLBTIOR/CTS33R1t
fVJ+U6lTITn5EngHlB2E+Y/GOdoefbtidnVLUn6/y/Lh+/f8/z563vcqJ9AH/PSHF3dgzkQbNK3MKDrtGesOT4B4j6QlD675SWGg4xzsS5yqIg7dKcdH
acI4iJkwKxLEU+AcPbugyPfjmsWzwJ5oco3O7irTvt7gOJP6SVSJRNiUXrJc8Q+KovhKIb9S7TwpbK6yv5ZhFPt8PV6h0QlqySUtWFZOfvtbqcUiQbVR
D8OgzTOG2cuxEQEQBVVBBREGso/DzYQQWJ2euBl0S9qVNnOXC2G85CTJGBIQ0KUqGss4aldQmoDUaho+elU8H0XyQTMdttElhN4bMHFQbUEKbm1Eifon
LoOh/OoKCKmimlAhgDXQ51jY5hFFQFZKqoUH8W4pYw4+IUO/by7/Dp5fb9BrbG7zev+c/jf2/6MxISaBN4avDRvH9MC8vo4BU4B0DP+1ROx6TWpppBOb
vrP8H28xpy+3fPGu2jnVgh3cHyeN1h4Z6Q8oSgw9IySB3qPyhGQOHQCu/bAF5AIHJpYf2W/y4/v/oPi0Rl/H+w+oHkzjQJw2TRbEBeZSJZtA4Ec2BBSo
XiqDwBho3rA9KT0IhkiaBhCo5RCTecYOdwQUQMUCDusnVhAtYpjQVCJq4A7iCvkh+vVQ/oYbmjQZlD65B8fjh0m5v92TSEYJoZNU44V5c1/XuadaWWu+
qT+XikD5vROW1N5J/dens8g4J6AeFUU+216U4/V1yB5pLJpDpgZn5UzAsi7LlyF8XnqUPDtqITGEDaNWrSAtCB1U1/hvgbgHngcX72wddC5s3x/nrHtr
OR6WQ6M4NFoMUiRRnYbhU33eQa0maLJyOKGMmx+P+PfQeonK4TwQX5B93zAT/nwnvIE4kUzjFBKgSoJ3oZJHyOsAp3ML1X0zA8UJjA5ILKnyvH0PVa5Q
CbSRJthgbW0uWxmKc+pYTfGE5FvGo+EJ7YNpTvjzUQCAeU7dSsUegBGxGUw/pwiIetRBfE25eGIvJ56NfF+ZhxEdk8ozSHfE/7MOaQmJOh7dcJr96B1d
b5m+1qmYMckroB/qtPow9U6OU9eWTuD9z8kPZD2EhyRPl1QzThx923S8Y6fcuag5+eZxf8fmYdVPbUpw8Ich/m2A9u4dbyGRgtj0zZlTsof9ZUCkoGhp
aRioGlB/8v47KeD3iXqOmz0nx7U1Q0jVNAQQecGRTgyqZFJSJRVNRNBEhQgFLShEjZ2U0AZkD0398rDcuPlzvk52O0+ToWL9VlRZDi+Hz8D3/Vy6fwD+
8ERT6g2eA384bS/ew0HzKf+l+mPt+4H8v9GD9Ydny5/6lOauCPnAnfMT8ZRTzDvDw0jRSbFe0wTX9+HyY1HNvYL7xU/NESRGdtH67+N/s0fx1T2rHfPf
Z5Z6IZMvf8aVWLIJoOIKTOfEt703ld08JUO6db120BjIiKRiRYaazvvrOzTvrO1vvhsZOMO+WPV3Osxlw3GOjpRSfEVUMm5ALs3r2fTHdqntySTyhjJU
RkIp6c/nECXtULobWrSLjXlph+Ou+9bJO7Xdjm80sj1ZxGetNa3hvGOmZfFzCohQATqrchugJqZJTFZSH5zFswRoipQR91Jwp93Xbny5aU9j27hHqqUM
yimBITogy8gOk/REAKZD9G1X4ZKmhzITwwOiIH6biQySRgfEG4ctzub5zFZls8wPyz15B1D36A5PVIB9SqN9V//ffgcuRioJ0SV0ePvPv2Q39dZJk5mB
krZBzMDDMwMOevxyGieKLCBZENVZBsCnNabYfE/dfPbOI1TmiPcin6klOvAvEr2sdqg9eYSbMn8P2nLGCXey8F46RtGpYmxgHwXKgpbEGYoYLjCEfQYI
cgMQDYP9P4fhr+bdE/y/xMRfMbhVA4n8KfgwzuOdc4hOskYJw4A8SQRnPO3Gg/c+sG093PgTidQ5X4FhgmTd8d/l+H0YwGDJP1OczExc8ReuAfPoRdBO
uSpcuK0pVw/vKYqOWr+TjMhcjxH9M5f+rnJ/mjnH2XTocfm83d0FJ9Xw+KeQeg1FLgf2wBhBSgUhTSL48wO7uwOr8QKgoC/VhMiQ5oIVEMKVWAT5JPN3
GSbCd2NEoFsbVQFMSom5h0IR1H8p26GzoEj9effvh/1h6QodPhBft/bHxMSB+zGm1ZUdEfsIomRiVxX9fciCpR3by9CJztGWQd5rVk0jbJ+laU65TT3d
8fhKY1DDenR0SRJv2uE3QroqVg6JtKiJ0J8KN0QvPxCoQa2sGGQOEwtMIpT61qyMGUfYEs0wbBhI1Jd2HtCih40qe/SeccLweEoWhsLupJ76RA8QswSw
hJuf9+Oh/IYLBjsCd6135fA8DicBD+339Pz/L6UP4LBRS0xK0oEJdSAiFDIf7oO573ma0Gue12ndpYESTVBZS1hScfse3CO7t4eRjy8uOHaLEplVREhM
shOFEVBRlAXs2P9a2JXPR43FOUmFUMmRRVHMzpR1kRXdE7rI84444Y4dhUDnbQvBmgu7uEmSkko5C5lSZ3U1KchMzax3c92txQkwcPFVVspNcdHdBJKr
nRW7jhGpTpmwNK4ctAoXccO5gc4cc7W0jaU6I25F24dg45NwcnZC67mawvFE24FeHhhY46alIiBEdsEJhENlUkgFXqdJ0srGhVWpmw93ds4YsblVOZyI
J1JkYOSGZLAMdVlg0KTJwEPx9s9fPvfp89aBQxIUfpeYZGHJu739yOVILzdDH6nbRufQ59nKAcLGYqKiGzMy8Cc/nTR9B5dwA+cD7mRQJT2/rB68+zfC
4+XpIeOF6JQ9kgYyUd/ZTDrWez8IadG75PJmGtZnOz08D1khA9p2GI++2eVs7ii0bZUtYOtKZEFO1d4vD4Tzcw+iHJ2c0cwPC+4bzuN70d2vOkefXd4e
Humt2bx7jsJ7+P2Jl2FwqVQhSSQBNJLQEQsSQUEgwSBnHRumZRT+j8vY/ke5v/jHx3tK/rS+SzTtwhjsbuxBjhCuBc03AZSbLGHKe5gR4e7u6OuHiGqE
SR2bCukuZMymkNYWIqbwzA07xsN60YbqbwMjLUzdHDQ46uh1m95dOtAaVibsNLq5ourmaXe96FHeY4Q8PF0rxw8WFxy/GHtzhjgYac8I1yKw93K0dT11
oUnFqhkk3c89OuFuKCj9nHkOAsJEj7UfXde49LgMSGD0MBhBxgkAyTnVEgVLTz03dcXf5P0oaOFOGQq8uOJWwYJmZ2TZlhuFKZYEKkO+ldDDa6dg9uJ5
vs78tesd0KhKnBqGCqkYE++4n4uhTcrZNWlM5DfiiZ6OjkfAb5ASEYdhmR46SomHSp8bkxlpSxASB8SwzN7ZMC1ipOc5YZChxYmizSdbSeHWd3uMqIn8
9b+20FjTjf7htrkF9FlUQRIYhoGSH2fgaBDTyADodSJbteL+nDp8P6ccgpDcj0g8gvZoMPSGouIPbEVwnvFUPBnY8ORsJ5h9MwL9McxPauCer2HCg6VD
Z64oD2njLCzMHgnjXheR55LtGswpuSAIbNdcCru5NAoqoqIijuvPOE7eHuLRNKTasVVZ4S73rr3dIhCyM0ozqUCdaTQajWsDWic02klQoAjHUY0nYDgA
O0MgYEUFAU6TQ4YqGZnZXv8k59UUCE17sBxkT0nkAnBjRSmIzBmIEyKR7sNydlGHZufn8I0G3qz4aeDYwfeTod4pH2S5xmE0VhnDjGMuWJo8Qs9epZkt
BA2DxUxmEGlfMgFMTGRD3eOpmqc0LFSGMqIdGxeqUERldA9+dznSSLtDbrJ/TnWRspQhRq5DFBdP1yeEXn+iMH6QLvDhgkSB+bHx5QuEnTjIHVDSMAQO
h8HfwppQ5Ah2C6nrD5wfExA2Pge9CqVaUZkDnpoFRKgIw+9mQeIVHNzs2zBZLChFRF4axHXvQeL35VIWKwRREzd0oVxnx3h/gsLDrpyzliMBw+R7cdgX
hcwjd4dKUzEERVCww+7u0+oTAk8Q4V0enPaAA55YTqIQ1x9VojH8XU5HqX+61dn5sKJ7yDlyzTUHHn7vDYHxavTmYbyOTS+M91QQw4Pec0us1mMIi21K
ed60VNJXvtwGwa2Z/BONM8PcRdUEUlaNIBUEEErEBFKS8MDTzHw3LIpBGGjzzLg5QwR8Jm5P4Z7MNJHr8e2mETJppwjHpcyDchgboYk8hCaPtacIVCIh
SJSolIT07GHhvv00YJ7NkDHQAF6p30UTtQ8ORoR8hNPaa5fK637UhU38JKUUZ6ocb9DDiR3h04cDkmprniUQb8PPbq/m9xzZnJQMwfoyvq877bioq1Oy
ZhGIdxnqModbwUXOYsxEYh4G+bZBO01f9CesT1w1wWaDm7DI9mGfCN4hcRAMYwiP1pD/jL07IkDIMnieBxy76DgHmceFsxy3D2NjkJXgm0OSYirWTGYj
J6sqHSHqwydusDmpXH4ymehgdzv4PQMkOjaysDrzZDTjbe0Zt6+DodFL0L7EYUOrkJhAfYb6JKAjcTPIXQeM6IX/bJ2KYNodjv79GVoqwRNPxvkzZb5w
9sPAd6WPwIcgw0z6oH4HuH7DIbZ3fBEGKCf3+9w01QDY+JkPz0aBExOZmZwwybIpBq8+XHReZo3XcD4oCHZ/XIFBRQIU0BBI0BEDRVCjFMKEBAUEJAlK
hQyVIBzgONY2Y5LmcMEYYzwklEAUAxC1TDs5OMriYdzvM4CRItpxkyLbM+ykPdhuCCP1TU23plG525iaig6YUVBJT6FpczhQ78oukOVbNtJP2MAxA5OW
Pa3l0MA6Mj4xIqaj+V2ww6FuslSdmVgWbafoMDDsWllhRDadP5uKzDRouaYCyTQCWG9HgRZrWrNMNmqjEQRPv73HjDp0heqG3eqp74F7nsfImjppzu2V
QAUK5l0tCKgYgAlFEBVA+vx9/J5BNjfBZHs5OXgRkgQ93ecbHpxzyavywqdQ3EDHIwKPqR/RkDbAzEBwt78Inn47gcBgkhgigSIpCmmZmaGlmCpqSCvA
cFfWwmiUmCZqqploGYaGiKHTDifccjpdTO8DIfGi565kmWHu3ud3w2IVUQqsrCoTL+dha1IYStE6sHWYjNEUg0UQVMwkwRA0NJBIUamNZIpnd2xlAt/k
bKYXAPoA1bQCOwGgV2XOb0HZwAmEeDRVCKfu7jG4HC51g/XgOcDeObVrBdQOo0SimRwSGkhk2cciJKoWgyRyShKWlpSiIRYYRoCgSkp2A/aFQgI4C2Q8
Yj3NqlBRybCKiVBkhgSBRKRTM1SobpYxly9W5nc1YHbJhBDEwMgYQ6gpMlMgyapaCZoWqJojIKAyoICCDSq6kRShVRPA867uprNjl/7e703fMDAeYDi+
Io95yweCMDzTt6RsPBml6UrkbPRJ1hzNcCqcWMD/78D1FNGOS9tcQx1x2U5pt1nU5pygGqu53BSUoWIiIpQtISEBU1JAF5O5sH6IHr+vk99/+LGnplWK
d/rT/HRRDSWIxm0ksRBUQY0Yql6fRn+Tpiomm8O/6tUeT9nIKgedPGVY2rK8tiih2ZUiisXsl2NYfdYWYysil1TO3LmnWQu3q5k63ehOGMxYRwoGAOYF
JnEMaBxACWrKMBGQ7DTK6SorCd0ad+WaalWCdFMTpA49G3O2vMiHkFD/Z9PQSH4V+JynZwVQRRgxicsKMYUSoT8fHRm95lEUOzplQphtxg71Lhf1ZDDX
1wpnomQW35dOcdkkIRTC5Ut+S77BQBb2e3xn3uAfWT1hQRRQFwC7+YZwfEwpdRziKCpU9Awsi9MHVxOmdOIc4ZiICG17SXJprplhjIXp0lcRKzsmBoEl
TIIgPrB9OuBaoGHMVEPb7sxixmOObsK22Q3bEocMBvM09awDhYTedzuzOBArGlQ/EEnS/RqqeCf35pvBSe7n566X7PnHD77O++vIInru1gRRyjkulXDZ
bc5k6Yb1ai4kzKCzdsFr7JMyhKlOrbmI4owU6hrDQaqpw3SGDMtA2m9RzLGJBfDKyLuk9UmTlNIEQLQM63kkqjJiiG3prxDtlKmdqc29YbeluGaTDKWM
1bm7vVUYZcim2gyLJNut5kdFRFk72k00URXK3RicCJxnCPyxCnP0ePBU06WDBiM7XtiycxdpTLDSYyGRAohdUWUWLNUOP/QkNMOIKQkD1YUijIfmxfd8
9fPkeYdhEFsK/NW5OdIKD+bkOQL6u+Rio0h5Mc8hlyqKBIQbzw7cm/KSCu+RZURyg7PiyyCJlBFbsKVFndDQhtCaYcTQoHTKQVigxA3SFVVIiRvahWdM
NdJfXslndO+6oIZZTLYvel3YVUBe9iJbzBwwnbUKeTXXN1d0ebkac5A2767EoKLOCx78tLFWvLhBZhaRLWrO8RZLGRtgb1YY4MOO+SzX+WsRE4XwAZ2c
kKwEZxlwDaQwVVRyjvNzqb1eh+cHvBZa2+O3G2dFwRJrWZpmTB2mYzdx0ZmjibRGHhKsoc6984uouXta9s98fpA08jM5Zq1UVFhRdYOFXlDiKby8iGzU
TjAworKrA3gd9GuxvKOPWyyoGc70zCeuBiwe9bwVxfO82JxDyyvEYnq8ZjEdN76MAxk670u6VPO+/x9/Xz3DTJOUJ5OdxQTlMsUxBZKcoVn/rJSxi+KV
Bim6YwzuU7J212cWHExDBnHMos6Zthk8JRBThZWCIu7Ver6D21RZ55g5OsC4zvz68IVY/c98hRQkmdOUTC0tKFrIUCoIhFGCbUIbNGGRhVpJc0G5x2Jw
1TFRwsNZRZFkyJU7Ia5BwMmttZw+2Gdsm6YhtaRSLu6ZjipugE5Ek+O3ejTlCd58+Q+IE/hNc1ldOFshTEshqlH1cDhrvqsiidND0LCikYEYbOGdtZJ1
rFDLESpROd5DkottzmgJBVP6E08UwyJCCiUhSEeKYPgl4kCOFEAYUf9X8ZX95/t/h9P/bn69e9eeGvf3msiESKKaBndxgGDTqzUQ+qXRmSVRwKewXIQ5
2uIbVF62FmJOb1nHu9G+tWjo0hjD7GxNdXukxMYTQ4wKixZtxl3ZO/N/5/8m+yCzs14KnHwCVN63hpWXxYHE78OYMiIGoHAZcLuhmsPugIEMAUGCMjgw
pMu22+GBCNTRtiLrHHgO/+fT8VlOVDEEEw0RFFJM9E58YaDxCU3GVTTORUNRhmAYocZQuSmZZUQZ265X5nPkbtDc88xdXTj+thjDibyn+xOmHTFDsx99
Z5a7d92nw6cZQrCgs77oY615zzq7QMQwcjEYaanUPSbzVnTiLHR5ua7Gy6zNOVKjajxCxTGpu1EX9S6zRqWnLTW9oQYM03+7bmAyGZONBJmar2BvCP5y
SAhwOKSvISomHxCTCEg0rgkSs0clDIDA80NIZBCDsRFsKETIRi5jCu0nR2NlTEXA06dlMDZgE1DIGsDIDze5qAaGyxC0ZQ8CWM1bWKsSTm+aI1ZW7J3Q
4sJplYaaeX1ntEKUhJSB2AH/J63kIfomPgEH5Srg/rxMCAPz/f0HmxC7JyH7+TbAIGpNjb8h2z7yutzLjiZh4liLcKZWf6ujxgIIIl2UOJ9kyCut/6g3
2QjcxR7f0YHLdU2r90o4c/244nq+yGxnQfCcxpT38e3X9DvT7HWow9dQ2xCAmE5IZg+EHWOW+fyASBJCUJpA9uvdyAMBAP+VgdAY1Jd4ccpZD6N7j1SH
nw7HVvRDkUUVTmFYHdlVcWxL+mBRPCnkox3FHwIdqJeM5BZGj3PFN65nIDHLwf8vy/agGpDAqIZqIaRpMgXJQmQoC+vROkUMdYqB5cuQ/2fX/l1ubmH6
9/mfcPB9x/34fX4YKm0e9D+1DA/bK/5r6ZPQWAIU54B0YamQpPw2E6xQNARnAqnMzqIFxOGJcCgac0GUBRqHHITg5nKAoOQqwgcAmYaSaGYQoaKErZVU
Uywqsudl/fF58hzJOqFmHCAjkcGQISrbRs7BklAsJtJ8Pop6geusJctrCsJ9OsIYHrlb4OEyf0nzz6ftzhb1cdujtEvO6zoI/rhrOCDJ7rL5QO/3fFx8
621QvpNarmvZqyuKFpr+KPCs5GfbhnWnjbq6Lp10cOa1teWyjvNCgaGvXJZNT39fPo0PiXMWKHxv+G2yXABuHaKBWKiggiYmYopKiIqioCigoYqpipqo
hqipmgpWKiJAiEiAioaSmJpaKCimmIioKCIaKCKIqhpKoJqqiKCqSJkqKYgZqiSqoLfAxKmSCKoCUqWYihmoJCmIlIpKIpKSqIKmllkiiUiKSKpklmKa
agiWCJiKZkoCiJopgqqooqAmSimJoiJkgiWBIiKEmGYooKCaiKpompqJmIJilqOMMJYooiYqYKKmhwxwpCI+teXMOUlErz8/t9W+yEhw8bWa5lBB3qPd
K9vxzUiCcEiJy6fq0KAezQfkdQfLtrmbPtF9FQO2qwPAqiCIUCkEw40GdmGxTvTMKd6YnwxTSb8ZU+c9PNCB9CNEuESYYajsxsQ00lBSNAHhxgkOzro8
84UcIOQVHJubCx73G0CHognHhBDnQCiOBTbnbadlVVkUJwRMuy7Q4hxiExVraYyiqKSbCIKs4FHUGwoKaFgjUhY8vrBp4zxBG0OCx8N/pG27YOniRcng
gdQFAFA4SnEgew0s+GsKltJIiENoUT19TwB7en68+bDk3WJ5PkYPsgqwy+LRgYXEvE49AweUEvVBuF+uzN9I9Wujz24Gp3xpD4+tfv/u/lyHc5nbEDr3
Z9ntjxHMfDYOCH0l5fT2QNyYCwiQ6Z667byfJJn5XUN6oU1Uz8tajDxRnb7daXo85ionlLHpIG+7RiCJjORA2eX4uScOPjA0OmSmi8oz7syRc783HVzJ
w3T3e9do9azkzxe7EqiUassaPPNhw1W2jwUDMA3stFKVbqxyh/RhnWO+VLW75gBnV8/hJ6iDJ8NtAny2D3mIEUvRgTfcQfmmZb+OWBuAKR/JYfszC6MC
WFsTEW0EPUHLDcY9u2JtcXlUHujLQpCssqHEAu/MwM6Oymp1JklLW47yKmxsB2UVI7C92eGbCppPXD7Mzusbz2KTUYHry12a0zRL+/BgpciowYxPgkjR
35nVGDlEFigsZmwPEERZUDsugGQCgfKdzuchH7dpcINtREFqWBCxpFS7n/nO8B3pyOXImZ0G4CK4wRE2mk9WjbWJsSqpRQm3mHyqavqnEei0UUQB+3+F
lMPwhbAA8A4owRPjk7sih6fTQ2DR7aHtDQFgwUpNmEnb2Fr2xq1BvFu//fq/9ZQo9iP3A8j60wCV5H0bBt7k3+HlLSVqMLMYBxI5j7R9/+A7Gz0UMfF+
/0f856328g2PZ9roJcQCeKdIQj0+28c7RDTH77UOjUm4H3Sw9xH6SGp5oJM33+r6q63b5GuZoWp8dcZyZ0gAt94eWgxkH5WQbPOZxyzKNHSJqnDtHumk
5Neo+aHt5Qvxy8+nUcDn1pD2oGQ2nF3ns7Yvg+xENjn3O+gJPM7GTsXfrcZjjgPjzf1e28dU/KKJgCxHHt0/M5AQUho1q5+R5KCw9n0mC5Ul+CY4j3Hc
NqXd13vQuXqXF4/o6F+JHyjxPwcp0j0c38rcd/fwd1i+c7iL6pHmi3n3RcvCN4tK88ck6kjwk0RkyOVOcTl4LuXk7lnVCyJB3CfceTwvzuenRB71Ps3v
JA0m2m9GrozViZilXBu4WXdNOy0cpvd0GQXbm7QwmgsJ2+yB9kD9WpwSABqMh2D2iib0e4WY+WvPLphWDnC9wH2sQ1TQxLQEzQhVJQm5sD6bAnD2PJO4
6L6cM9c3x0moyNO0IKASErO26O7FEEmhAklKEmTTURUUGEkQKOWpgXkxlNs6hQwcFaTndBiAhWKCyEGyjq9uOd7Z1kHtPCnZlVm91gdgPo/nLfGwUPJX
9/5/2rmtOsfbbmzgJJP8yB/j8Ldlg/Mh+YSU9D+xCfLMXmwAUEJcixEG55kziIsIdS2KQWq/nI/6OlOqYeSP+xCdl09zU4WBTfbkPo+qmFDvNIZ6wKQK
EYt0wSiigzLStcCuQ0KCU7qMxmIYYBW4csKSfKgr91EAxCsPRQJUIhgbs5DpKuZq5FYaWK50rrGFl7i/U1Qan3qpnfvKEoTrt/GpN2QWlhmCOc88VCOe
BYCCIEBGBCIqbmpthyhq8zcPQkq0Kb02jQm6GitjeWPM8t9GurN9SOd9aV5cjrgKvvm6F8xjQz0UGUeBs9tD1WcXVa+M6mytbLBwIj0FcoOfO5zpWmMH
KlbG9FdnoPA5jpLufHd9Rp31O2R2l1InblbWhVULj3e7VZembqW92qFeDVjnl6366z3PrMkh9zYWZERUC+EdxaUEMmcc2sc63I3IUIiRor3Po516Q0+p
KkCw7dy+6E2eeTKUvGNsffMOWqBDRl9vihoQN/BZeHfz4n7OdmSSBvrgcCTJgASPagRDlhLld7T5vJxJHcQIXlgAEha825GFWB5IPd3dbdykTbdYUTj6
9HqxslKOr4z1TmVuu3vdgonRkIjWp82LuNFFVZGLPob+jZuBPQWzFqgQc8mkThhm4h3aKqmxYgmt6o7jS1Ge4qaXRZqFztrUMcDSJB1CrcW9zKTJOIA7
UehKjukA6QGG6cmUkaATIkmbCYqPodX8HZ5V4LdDW65VMb6BEAkSMPVr3iBIGpQGyPNqyAKNTIcYAH0rmunEMb6ep9WhKpDc4RrYXciYT9gP473v4eVi
4IvV8Ji21nEl7zeQq56d0Drm9Dg7RYesrV683Q1SNHYiAE9i9iowZnnKA7IigRwl4wGQEN+TgnApApawA9aJBcc3W7E03FTL5a9t+XLlgHFfXeuaPcbe
1TZqxnnLWaLQqscL2Egs72XJPbvknIxZ3YWvd9JB0eClBPWkvRa92Tjrhu7lExwhE1TE6roxCzYu96eAFHbBURDMAE9JWeriVklze1i5qaGdhGIdkOzU
ESYO+evMvojkcfOdPnA9SiKMMh7lhkDNECxGl0ewbI69/BZLPleMQJqgXEUR4aMWX4doBi9tzrqGlQFRMm3leE6pWdNsywvIB1v2vE1TgXnjxqFTE08T
TKrotJnGziTlKT2tDbj1u6ElZjDJ4pCGJSbQnUzdQJiajScgkCyIgaMMyRxIRiM4GUrhhBZqs3BQ7plhXHxHd4Lc0i3CjOVBJBMhuZUIwiIJ+PPUzFz7
4PkcwAYCGCnXyMoIQCGyWSKL+gf210xXz4wKehW+MNx0GmOmTFUoFkIUDNMDdziTfgVZRAJ8cviQYoLkdSQb3IiqpTP2EzpTGlKG/Fva04p+y8p0GvNo
D0tOj1whEAkkoFvZv15GDn1dC/bvQPa7e42tDyTO+8hqQPCC7L5PXXqbVncoNE4RmjoNSgClJkQcEsFFTHJ2WmW+QtKNjTpPcPE8eTnB52IpNUfShx5O
UsiM3S6LNuoZoySnsWutXjr3YWefcyHelO813fBHc9B63cCYiudIEki9ZK1U37HU62fSmUU5FDVjW10Qj5gU99CPRidX3LdrNkHK7Xq0/kB3ex7HASB9
D9M7WRevjN13BhkeXKPCVjuFkTKbvElzeN6RLOqWvVoEtndECUzZW1L51QYZ9lHUEU0IJEdS37Lg1fT2DVnfu6gyR26cKwURfuiR6EvSAxR0HCahl0mV
AIny0LLokzivTfpu90osUQyTGEejvb69xQ6c5vRYbkXmGHMvpTfhr5duPSXJSQKm0OPYTOhnANXNJcfR5t667pNRusDcEyavSQKnHzOtSZxh1h0ZUO99
M4iYTcrPW7nKTfBA6MxHRJoWhJuACOAFQvjC61c9aHZPV4ydjpFjOYbZyITt1KHg137geTjuIoQdbDHnx6D8IPhjpbgA9pHumLkyyxJkxwZk6oBHCIBM
KSogDRcd7u5AOzN7ZKw08cFJtq9uFgdUycmApNi1ONsPZHvgGCNrS305FOUOiXalmZMHaJ0eHhHT7noga7hIQGSwu7rpUXWBSYOXE2raNL1czdTjACpx
XhUlCEdKpiYaKKl+tZUY7tTkhhN9mOEMnl++VWthlkwbFZdL230O0Hqiw9qMCQGAUNbmrGd6nWVxPvddZQ5lkdS5r2Q5xgkOCBowZYkhB9Hs1V2NsOHU
PbI3oSTwGAeVhXxtrY+jrC3rLbG4+CpBZShgduWJ+eTXolbOCPC51oSLofBCORbZmebABptHcU4vi99+noEAWrZB+Ehq/B2YgdkF8GFIJ3YdU6locp3n
XCdznzyQmuxZ3i96T7I/DuJ8UL7d76tTzl9eR8uTEXEyqJKckoyXCd5856RnPEN+5w1B34zE2wKaABCKtHbwwEZMBeJzkCxQrh4tidhlSHdg28Tujtst
wzypbjAXpeciR4SVFYM35cduDAUmOzHdeM61SLJUWBXwnnKTNdYeobAzNIBUAO9lkEFkp+d9GQIgDmZncyOEXAsjJxyw4kFPFKosAwZOt4c9O3fm+u5i
CMpzAfWo0G6EKLvZkDJPRDsJCCJpgAmDqU1h2k1qmjpwOY98nN2zqigsMTEDDVxJRDE1l5767YaOpq16SAIgoUaqOUUzBTiRo7YJqCOsqUI3WaUsA+m7
lbgn5MyhXE7rLZEopeirgSCVEjOD1YrCR0b1b4Dkq5cziNfKonqryiFULWmOmolpDFblt1UyOTd2YuD8DQsSJFt6tDTbiKqLAWrY+FYvJkY6Aog2aoyZ
Hx6pOoPWMEikJetdWpAT06Io60rM5LfQYakbZlKIWjpUZovVT2dEEkwEikSeHhj1S3xb6QEiUIwhg+H4AA7XoHzrBpBTIMzWtTVnsy66fPjXlN+ZX0Op
rJzYKCCg+EdedrtIbgm3Tu2CmeaCz06O3O252ZDYGVvbnp6e42V3rdCY5lzAArWsJAMiAEahTiQK9RLHxSnm0OM9++ZLrxvo54OjnEBntRD5g8FnpJ+a
zs81jg4oEkMgbIGGHnq+b0nO7lqwWpOxJidNaaVd3UxHOUjfEOwb0F2hZ16tWJiNddS5C1OGSA/WarNHbVgdGAOALiAAo8yQBnbNMyCEdg66GWlnxY4d
1mdqo9GCguiDXOwGGRMEQDZHthxxyKW7qh73WpF6iWV0tBjQcCR94TBjWIwYB8I0ERtONKJf/ePVTZFC8PRDIu0iNmcimyCQfRzWhgehfxRFm4ZiBb16
kUZBFM8OqVe+tnCa3vPUOIsLSsMeiY+HbeYqvYOIaJISutWJOCfPiupsc6qSDhVZV/MgbLMDZOIIK+9pLtt4eh6ZPfshkAGGOiI1UgkkkEXA7FxMEjX/
YOdTpxrjYeqbHSRnO/Qjqaeyby6eEpr0ss7p7ukWaQ32A44exQHjiFFW1xsmWGQGYkz0CNiKFsc33WqUWhpstClFSGKuag9hA5kDPbgCiJK7ID8T5KKZ
i8+s6dkhblDgl6grxBCR2Qa70BdA689RexgXIEiQkwPQmI2rQYCOjvEbZZTqFTInMszgno3sfBzTOS77eivXXZaVjQmwT02O14Y5uXutLdDuX1uB4IG5
8c3b7s489Osnq9icZFJxow0ebrjGRnGECx5CnU0D4vVRYoS5HZbYa3mWDEgexTkdwI5E0wOSbhbjAzoCV3UUwbDcCo5cgLYpAgkiih6YGnkbEtaHcGd0
NyE5SUtG0mePLW81mzVWSWkzgkPUiTMQCDIUIxqpnfcGBmRKPtrShAhEemgyNATY63WzHun3104EwZjOeIHi57vzsIz1i1sBnJPotm0l1fYkn0Rc8BWp
SO/UzyorG9RbJ0cpHIK7rj7PMveTonN76AT7Q4JTI3OPzuEBSCSsr2MoVkYxIMjzUQ+lHs689K168mL8sbfeRoUAMEUAfHc4kBWwdBJa8tTGosoEJeAx
oF2EDnlCciCAYiCjBkhdYwJSVcMS9V0SKCL2zvdLXnXC0vGl3aowJZQBFGo4uWkomZGx8O/DqHW9c5lwSD2gTEI9EbBGj2csa1y/PBXYkUDCntbXBXRn
Vd4ar70/Aei+umIRGUbiegYV1saTuxOgQQCZj3jZq7QA3o1smUJv08sjxhH03vnUsX0NUVMriDRUFodEN1MsG7QeTt6zbvR0t47zVmVu9zJKQDhXvmK/
e0OdH8a6E/BGHzR1e6HGSMCHd1J0cKJ8FDObuQiLQpdAYrMA+Cw0aPeOgcFHbnWdPXrfoVQgAd9HS0SWYGykjNHUxHjT1Tz1YuQY0oRGTLw5e0SJPq6G
898GA1fPVYDIChAxzHIyaTCV0OiLF2NFGQ6WCm2zU8UXe6W5ovKnbUmjm9q5WvU6zHfvXq6GDjNLRWm5XGHQwzLB7lGTi5rt1WpbJ3B5u7VXJLHq9vdx
wia1q1y2Zg03PWMbq5vI01PWknRvECreLHZF09eOhk42pwSJS3XCNh8qTrT6OUTWti8mtzR75vvrcM85ZjtKZt2UGDbHRgCAjJg2rYUHo2eiE93GstbE
85ivBglIdcNTxc5nU5HOoqedHF064LpEwOq3sPeXejfgwBiBWwFwwM31z66gXwrBq5AnpDkcHTh6XVULnCXvw8HD6NSPiNzmlucAkzHulxfNzVr0MTFU
c7N2iuB8utzR89akzfpZIREmumvpzwDS1eodRNNienUrbbrkLzd3cLpbzXNeQjWs3EYgPhhvsVsdD163AqrGDrqxfmFN4zAzFqDR1RK1uJhRE6C2Vqha
5kXtYZVIK3Fe4ETRsYD2T4n1KHvxUhihjzkFgeL3Tuu8DqSJBC7AUnzeXMdrzkgFg4IFa2L5Wd/Tu9eqDF8p+/i/K23nvXgn0D1MYMlAS96jMgaKMAyM
Bbecx1Xp3REKqeAiV0+1Lnj7Asj3c9TnGRCzsXFjljyxPc+EIaHJ6GstQ+ugZQ6zzqbXbdoLunJiXSXuu+sJoP1InncPZBkJpKRmEI+pvdhBaF7sChva
1fksb2N2EMEjIgmdSSsudTLBQBCVCZ3Hat+dx6lDL8lCeV50XQlStXQkxIrtjGN1brpBiXhDM7fMnsouAjHHCiJPi13qRi0NnXPfMzq7C80e0zxPLKDC
DuoyTbId9Lb731WuhUFes6iOhBE4jrevjUSRnu5mN972p4lfu41Y9vphSPegehXPcd35J1IOHZc63N7mZLtnjdTh0dadjnH12aMNP+cPWH/TT/xQqTHn
vFDvPYz07l07PAoQEO/M9b1srrdTDmWLGko5Djgih8wEBUBiIjAUakUoQA6wUIvLgWIIgN2sl3pmzroLVKETpB/Xb18mnkp9W4CKW31r5f04yNbRGze/
PVyOW9GnTIyk+lRLrqZzLwaBXErtoE7ynK/PcjJyVPwhw2dkPixShhN3cnRGZNCcPCvK0RJ3myNibLOs+PJDmEOtqZCjKXBIphVLkkmigpcI8onjq87y
p4tkm+GnbLbXpjpmZuhW8FyTKOMPhp5IugTMvF1z1s6F2nUcvBYg+U1CZZDbDRxwbmgVNQIO4iA7kircrQGyYDwAChqNEacQKDU3JIdaOzwn3cfuzqBN
e/NXxfD3Nk4JDwEKIxBjcAcbZUDCSiPBteqZrYAK9dZFSEkhAoCoDiYqRuV6EfGj0uF7Gx+ExA2JCikLycctD4wPEOX0HqTHkA7nfrYzWi80cg2HRvQa
HzTia+HqGaVqNatGyJhZBQI0AEIF3rmgNjUC8G9cmtK3hWxp5IGwQTEbmE4NhQRyBMzMjTvggZZzByJzVKKKFFazA1qIjNHBVGANGMJBHBduKDEs7Qye
jtA9HhWUXgTv5OsvWh7HweAHq11qCZ0IGh2AJDgR9bwMSNdzUgSyCLSCZd3siqjy1xD4/H8vfc+kJ93sAf9V7kZ+L/Nhm/i+ONHO/p5Q9rJ47thfHf2e
UD0nqMLeoBu+zc70mouQpLuV3rG2BJY+GsxwafYuQYngcCK9VpnKwMerGxM1llXukZJrJwD129itX+C3KFkVsdXXQQNsh0mIZEkXHYFCsFdkUQJIxZWE
ukBsVyrddUByQT0iYg2W4rcUjmSrJsrV3dAyCfQ0Qw87NKAyr7r+reaEnIsvCKMV0pr27N0UPSHr1yiSRvQC0QHSiGQUFAGT4xGGTAwqhTlS5mmMDUDW
0xKKxBfXjc7N7mAPAM33u+rjyBGUfOXIb99RPeES6dkCwuCPK0IGs0HBIreXA12vo77UVYY9kNdBekmIQ6Q7O137ttJuSPEnEPEUj3whkvS6w7yBO7tx
nSSG2d31Tuu70m0O7Nu2QqVOzNs06ZWC/CXKGM9sqJIeE6ScZ3MFGg5MR2aJfjZSjhL9NGUMBGjwimkCTGteOSIqWwMJ2oowNGSKmXDAJIjQlEki5VkI
gS0KImSC5qhRA6mjNVtkidToxw9sCmD20DakMcJ9T4ZG+tI68rvEOs6mZOLmhLq9Zsu6Eq9zNqeVysR5mA12uXR4pOwujrmRzSwrAhZjXSeMMiN4AgAN
QzIa12J4NDl6RA4OLe8nqwNsVAKwLkEIAEMjwXzu1BvjDImQHuAp63fMI6gvRG5Ay870Og7pDtvfXMFnemrZFi4KLOek5JId5vJ5gTkzUNkw7ZT0mGNJ
UPRJicpTD22pUIUVkoVKIMAgphUQRiAapCdMus3hTGjxmJaGbkngmpZ0WB474ZD/Z2dgekSc0MHelwCU09VH06hubOSSewcNEOp7ch7nqesBDknpnT0d
Z73Cefempw3lrR26Gpky1Yhyb5M678TnoiwmE6YjkHLETChoIWkTkfEjt8frxGW5hypcNzr/E6ugG2CGDe4fcwwlAhCa9jW9kJNvf4OHbZvoYXIUOvbu
ZISbIJgRRCIIjkbeaemZo/T4b4XzA6S41Ine1MmIRsDFnCoV7Cz5E2tIVrN/Owy7vgnQN6eeUFQSGI6HSnBI3vt0Cr/CtxsbGQRqRsj63WzFc08QQRjU
HtCJkC3Q1Vm3SdDvATp1KF52bqLI0rrtzvNrKUlOtVnNvBYt6d7hQQDA8ycNUJCp910bFb+7fwtmN2xrlCiKU9CQpoVSipqmOyAFQSlAnf7eYRufXzIQ
PhSQSKD7UCwYklaL9HwHxKyTpKNtDo+6Q8OzA2dMlCoIPtLpI+vaZSx4U1siJc+5todFnSBUpWB6QQniXchmsUJUmrQUrd9MWWCErw9pamGQJ5lnWG/J
QKreldRYaANMsGdNya8QkCbcyyIn1MvmbPuZ1ZZrO1HhnfT0YkxrPc31qxPRoNaAPGjXvlhvq5va9a8JzrEtAca2clWdqLlgqbsclXisMhkDS6dTmtII
J+3SSFHSSwMlbY9kKhNzJBJIa5UiMnoSVMOaBIz5e3EIwPXnXqSGu+5ospaVW7z2JgHThjelWHnQY+s9vcWvg6EVM6GzcWkCCAEDelokmihA5Ni76bpe
dRnVGWD0Y/HweQmmHOTNUDF2xRImgjBCQcQwg4RIZM9rxzFm4rbZeCpkGCT0VUtjs3SJkAkRSarTqzFWUiCl4RsECTFhUz8PUipWGgTviQuSYDjQKJ1U
sOVTMiIED1CodLowzGxIAqx3AkTyGg1AMKophuFQoTvEJ5AE1DDo6Og2HpCfEMnR7zc9IdaFTtkPJDc7bqbxqbHHIk44HwIcztD3nWcBxfJXiGHOGJp3
FwnDc68PAcc/Fl5PN6vDyE0kbPYw1O0k5Jd+4fZOjonabzvtIzqNGwoOxUR6Mw8jrs8jqcRxYZjYck37MUmwSnC+L0I7Bz0HRTEOLUSctjq8J1Xrz5kd
zFRFERKceSnQlaFZN2HwcOzyMExe5x6Og2OacjqmqJoUCAZ5MjsNJho1E6PgYs6MLuKIEyehkQMGUCO1lRA046OwSBMagOGBMX4ykEQTBgOOm902h8Pf
k+TrJGuKvlEwzvMJUnF3s0KHBnDzFq2nkoWS0AAHYj95ARTyIJPUqB+kIagX3E5CEid94xGYHxKhCvvSYlTM0aTR2BQrBpjDTkYoARVQbQUbTqaXUZLC
EkBJqNSroCQTdlFwZNQA4wEf51j67dxGREzOkXI/78QGPIRigizHBuSYi8pR0eZkEUEDfvDHB8pQ3wT8YclMgXIckJSAySJSkXh968bRmFkje5U/0yVT
SK0q7m+4HheIAeRfzacP2jmUR9mk0/zdwq+rqEEqZ2pA8ldL9YvLQJ64EDZA5QPp6AJE0BSlUB9fUGCCV4BwGg9eZoMSf+UnYDmB0gE5fMf0zr7Ffr+A
Hepx3oD3BsCH6hd8RD/lG6nmSUiL6j3RTEf8SMgIgmQhlSWUBuHiJSSVYCUKCCOOD7fO83T3KnHI+YAGynOVqghlaSIRKQTW2wyH/Y6N3yER7DLAo7tH
yoxgZANNQm00uMsZuS99GqBN8gW/Bxe0cAndYKz27EIu6occVMUkWGEgyGdAa0FqdQ8ARtCOoXIU0Aso/TCByWQdSozKjwJpVXsmf3K8yTO/jyTn5Xhd
+5lZkHxhYIEGhtX4kmk5uWDQXlRoYLKxr8Wn2iVi64XKrNIwTllS/FXrL6+4ZvLO7MCcs+ulWEQc4RfHnwLU88l93fN8FrTeW4J8nZ8od97oDQ7p95t+
bbsjy6D+TfoKev0nvfnrcwf7jL5y6Z89h+CbsApo65yCvQQ62WWjaPqq6V4VNYSkro+IqBlpdSMFSDvPCGLGn6HWnznW475K9Kd37n0BSMcoOGFmURG7
B5B9thtIlOE8WHF2BisnpNBSWolkz9J/Xl8rnMiNz3PcMEAGNlaNlj0fRG5pHgPVaFjdcpAMgahjH2JsADWHH0jjQ8Uzy/H2suBwkjs7ZqBUUCLA4HhQ
PfTJtMmtvnJXWTPkNVsPOGJJMBpQDSjgEygS/kvxJQlopsKGUCF0cnj5iMokqS3nAWYBzUL3YbG7mCKa5TyjApmGOHujEoAbIWkTUpd6XyxJKDOdjnnJ
ohKRYPMhHvXVoul9BebyV7EPZ6yxM1SpMM9bZr2DU1D106PO+e/bnl9kbAG5ICjzyc0UWvcYPT8namBxE/ItMiSMTJHaQZCffHrxs67b6Y4pe26Q8iGt
30diCyI9T10spz5SjPYbRA877vz1zH3QHn27jeqIIDvVUuEVMipAzAvBYsXKoESGwsEgIg8r5fT9tfKC4Z0r4qnwODzTiUovPrd9XzeiIYv6DufitF7X
bUegtlltBS2yvriLOW8XB2mNrovnqgYb2kykB1jjVtn1MtDWN7LC3KVgwUSThasMeSOpGEh9ezvnj0/eYavA1tp+iNHwOTpyLI6S+F2JeV1ZCN9QWk/n
X2zXWnWx2u02bmeaxgdTOeiOTkIAur1PopzW+6v4N7W8CXXy9cx5hTtnN6z2LaWcHAiTta4xoasJykRm7uuF1vVoxLA2kxo2YHXpbIvXvK974ddaz60r
934db7+gGTsQ56ayKqJeBfgvDeY0KahE3zq/LgsRaAGgPT1IC7qasAGj5WAyeBLpKgec2ABqabPGVRTcTFyGtchApAErzcTdRosgNYpN6Ng+yTErmp8r
sazlasn2dAfB814xllSffWnPVg1OM2L793718K+xWNDJn6ax9a7NcnTHK+WdOfeawtHXXI2Ubmi8meYHJ5KPNeodzdwIgbHr1bc4x82Cw69r5PPiBnBP
bx/BPFcsr0M2JwZRi/MwD3nH9KzUsWuvi3JFdkLCQclGUrIAwltEO5BrtSxqVSDprZg9N8rZ03alhooN8YyYZ7q88JCIJogIIzRU0SUkAujBc01AVBuw
h1Tt2O47t2KMmmg4DNJzdk8O4x4Md30u2+bdizOvevAOiKDt/SfkfYHiv2SvcCgaT80N7+rkbX3/mckOyEwDCeiPtBBdECKHy57z1jhxjh0v1cPh1pYA
WCDzABQlAihR98uRBFIVSFAERSkHj4YCLj5FMKYy5Qy4As7HgeyO2yuyZxLtsv7InQ/2NGaoIUTou0AmuQJ52Dvz+r/opqWTfytBElJUQSsEyUgS5CbO
4SXiHioa+huQAqv8/XSn0bCAYj8D6TudhNk7cl/KVKFggE0bi+qAoFTfSn2gR8F93J9YPIXzEN+N1TrC4Cczp7HkAB3G47sBqeFcgPRXsL7DCloQpG/w
wc8yMaKKwsgrTKphGy5cYRcqKZqVEyC6INASmsxEiAKRk9wf4MucgOn06AU35yK39P0Tf3eVbRsYltorvQpiGXIY4RcIu2FBRmS54OE7oOFle7+q7kOd
Y6n1Hhw/xxcOH2trOERFclEuEkWdnaw/N2+esd4GhFBEXccnPAwd24kocAoAc9cl2bWnycc7Y/YhjkB2QSSjeyBidjCIo0GkXFggordMExCRDCI2HHbb
+zgRPSETX0K90oESBQyQpIsCml9gHsDyL0LYQgEC6gfT+38Pvti//DCsMsxxYccwPQ9vxmk+DnjloySNUEY4NDJkuRhLkspLLC3kq/jpXRTIRIlImnxP
Z9KaFU5n7yfRjgPebk5ciza5Zhq6Qq47DQsiCiI6uIJOj+viwneem25Xxxxyr0KxedzvJvOT3Bwq/n0cpEeONxuARFyfPduZbc8cnve71JJ5OFDhCerq
XPU5rFEne9veU7DG6tnJlMuLy12XIjCu1nZBBBS9bjd1ju1WKs9Hu1be5XOTTYTQ0KatTBdGpo15AAQ8zvIMIepDSPPd552fQ9eXZQ24qsjv8jyrDJGh
zHCYpQoPhDkwmpMCSGYlYEYKpZwGIo/tphqBoiVD2syafp817l/L05SbcFLIT6OfY8RDsjlCzKcmWNy5QKFVWsEuCrPLv29TqagT++NET3hAjyTuhDuV
X/AOfpJ/CU7MlX6CchCT4T7D57pJPlqV2X5H1+ew/lS8C3Nb2b3zBIfwSI5E05rd65OjGbwXbeFnUT3cNClFKL0jIXDqC3sbTWaNFy5nZw0U12dZvnF1
ITpDmrxN6bBGApNc6Drbr6Ha6vR2LR5rAXdoKaQqHZxOaoOWEBIspRkWDphxmeNhGTSwygZKBkgUAZDkC86IByUwIMGQOUgm0i5AmpXUiFsdmCRqVbx0
NtgEuquZI3pRhJINsMMzLWRXpC1nKUVw5hFDSVnYCHcnDiKcKYXBvxseOiuZy6dOa9THmwu4kp0ue76EnpBZzTDSRDsCfPXXJxghyoH8aa9LQ3vMy5xs
xCmksKGFkxg8R0VU60jBQfW2AtxzrIvMGBMLKUsdUauMVHV1oh6QD+HP5T27R7vamRQyf+17yfPqomHriuVdcDcttgz7iTbeSgP2rOFQEzQByCQ7SjqD
bMF3wxZolDA/qJ1HOydxjoTaf+ePzS/fLm68u1ddbE7aT2OgAOh7EjB8fTPrNYnIgoTtHkp+o6C7id95P+DBFQETRsqfE8ubE/FA/fHnGQ5FKosIKPb7
vrhrJNzfsa8Cn0h2PmQ0e4/PYPfs/cEDCATAiQlMT3HjyG1VOV8QVuXhTc89ur9OOK7lPHdxwy26zEynkcUmOyqO9Zr+v9stDm+cn+h45fb+qzmnpwHt
hUy7Oi4/IpOuBdbsKtNIj0OO7zzxS06Lu09Ut+CvRPiLqB3TaYpabU5JxHdPL2vnvx5vZOghPhQjhVBOofnjx0eQ1hC3dCv0O8vAQuFCX1KwVvhe6ft2
3w8bSV8Q3DvgVSiVcpqYGDNDpAE2oEN2G7N4Q7HcuET0g6J3d69zsPBiq9347J+2QSigJ+B8w+ZwE7Q0Vif5NRfsZpn8BkPN5KBU/XhMYkSE1z0mtTRS
/z7mz6/U9+BAsmh2H+aIVB/jBiRbWsycLmla0+6NiugJ6pDtCdVJ85Cj9H5B1H4c1H7ZPkdxw/9oF790NlDmPwKoqmYoYKiqCiCPmWOMGMFTBRRCBFiO
44CSAboX65RChO8PH31/G0hRT5ErksmxGSFhKKpX0oWfRbAyP0MwiewYXLXcqjklftW0dxbtj44j1/ckfPd/39a/Ay/02qqH5P/vhsw852w9MjZnotjL
uYbYXtrPIVKyqJFARtPOcKzrA3+WveT4SA0hMFUhDB8ZPYh65mgpYV+gBP1AEAJD+mGKTEQCHuED8IdAOu5T4fsQBl6uLdwBAHw/Tp/Hv6/s1a0vNF5+
2WyH7tZNoskl+R+2ZnZLssW9jWv+OoujeshEgDMCFEjn+j4c6MDRD2uyHGR4p8fQSj91+ZjuBd64OXhZjjc9oZBUbXTjs8LmEjBND+z14eUMzxDXKset
G/J6u6lwsMCSZhRNUJmPDBHp9zqs0rJqJFBCa8MIiCDfiGG93rx829oK9PRBCGoDQ4RAJ7NnZA4Dc8YCO/NOAMJMPbsggxlAJpwYbQG1rwQJ5kGWKGea
kjwQrAwwCihhBbBYYYbPFFOfBJLIDINscdF1dy414Txh6+mjYzr0wxmJVjEEEZHVooAGUSAiEQCUjXBjaF1ruTNC/Nq9DSR8zLPA9x9UYw144dcmznCq
KxBG51hd9ZExoDZgGmsB9MCQWs2MBIIMrypkKBR4YHcoLtSTJ2lAQQDrxiJqETAVblTGstvKY4y09PXm9LNVd1nHZvTzgCGpb7DRgB0sQMBAnx11YLsS
IFKvQwMoDrXjuKsDkCBRhY+4ETAJgVWX6qRYtExFHoRB9PGAXreQ8DGwaGTalQC+vKEmh4Vooi9DRrW8MJnMl46DhedrKdi2OjcJVPAs1GGk0D2Saiau
sorjphkieHUKZJwWMSr4030TYp1u4I5SiosEgDqRqYkgVG2eWHAoDZU8cQjjC7mmSiu8ezJLChGACSAQM7SdJxO+PZZ3pZvnxqHIVQ6JS280or4MrwHB
hgdHMzetMpwl1SwoFGRUkg3xMB5wpQXtijwU9yhgcrQFBSxxDsEOt2zKlJ/8OVMg2YVlSigblh9OrpYvRM0MOwQ9caHmuYAMVSrHuHFisQiIqRAZDEqG
GgLBDI34LFiY5xb3TE7zrrR77PHr14eVJDfhEN08IcLQKyCwNDNdOjN73kQAekrxNM2YeuF6pvhNZ5Tnc24tPi93sC8um5vBU6PcWEzv49bnSL47yAAW
HxHwz1ZR423qxb62TPRNHnmYvJNU8b8JbgdnXa9aCj5ySgwmYR0JouH3vmiIQdXulfbR9AEpQ6PYMEHzKFYsMKFFGaJOQho+DD3OE4GyhQZCkDr0gHHt
YXzZ/A7APAI0DMw1lIJBz4cYYSUkBkM/891NlVjR/j88CjSOyPYFD1EEkFUChBFRRDTNFMhQRCj/KTCClEKWgpAe/uTc8UR2F5qcwLvYP6ffo8YPQXjh
VOiHQsQkXo7dX5TiLsFbwJIEph6CB7UEND7J9oAXIB/lD25/UnzA/Mhfmhf6vGkwiZVRcpl5IV9LiQacywkdoms/PNQFBCaJo/0SCHsnkX5Sqfu6fp+e
xpVI3TM7VL1jX6f+GudyTjIs8Ii9UsstFJ6c2QPrflPL1MzRp0Ia1hjLcSmq3WHuvwxEvsd3NnLvorhdGNYtPtMMx6yi5FOtZk4F4cxO2w4V5tO03MEw
5n76tE3+POG7ajfwa7rrmoac1LZKBUMuG2iRqcsR/QatA67lC4gSKBgNOaTDGIF3o5urvmAsvXfN6ut0wTOrAZEyzQXKwSJsJEB5MhtpoTBSUduRSFF6
JBdhrZqgVJ1Ykyi8qag1FAFhRMtJIsVcTZku7NPUii1TLghFmhiMzqO08+M2NyzHiwdzOyfNlPvgQaaR1DDR0dvY4wGQ7NCwB5CBYAFIhsGyPWVf5oUO
wTgSiczo92DzNA4gPoLVkVGJlR5PEr4DcmCl5LP3e+blX+JAY4uG69qbq5HxS2DHWuex5auRP8+S47xLqV17XNA0+euun1DQw84dzvDqS/CMGhoP0srW
72Hx0QzBnNjp3cb89Pr1xskNWeh4PSrc2K6Qod+t7FaWgti2FKnwsMYPOLr1tZfeb72fDp7XOxLy/W6ocqnrI8AI4Nb1xo78uzFRW75dl1mMix6l5nDj
29Xqpi9r4IJAgd+tHpAT2EFs4ytbFtgUW9wWSzrdWytIHS8NUTjDZGkhqy0OsNZz8dD++pGrHb68nRInl7P0GXeQxW9LLq7socWO7J9bc2CkhXXp6Olw
rrBy9i7qYeX6zuiejoHQmhMqU2ys1Bgy7QobSBmwPgxya9XDHfrux5Nd74JmN58Ia4MFyY4M9dSSw463PriS0M3VEAkAbkjkzwu+MaJrTtaVUkmJ7s8G
mivkcIWK4C5ZuLvSJtnczyNBDgQbxlFs3YVAI4RMy9bU8zy+qcwQJL7HEJ5c63FgYlsb9DUh51Aobhei5j2wKUnWWEjdSugIKAgoBRZEa4dAYRIw9W2e
mPgcm96yNX2OjruepAnSzNhGkQCBObc8FBhoKWEGdYmKUmq0nfOVpzbGeSKwgidtsb7PaFnkHC4OmaoIXWocPnPOkQVDldQt60GrCuQQQUoQEiFprSSA
McDg2RfDKk9FSAk92zfDBSo01s4gEoygheP2vJu731UjBQIOjG+XU7Lwr4ScbucBrRR5bLFUEPoet7Gu6iJv3fdbMaMHFzuYSI+HJkaTuIF7bJNwoLzG
KZieGoEEhoAH0baBlbTK5ji0EXsfE8D0h3M6DPZO76HGqL7nVCfCte+CfVdtD5p6OCkQfe1HRZcgeMItE01Y1Tm1xjVwpshD5nc6ilrjrSkEMr2PQEmk
3SGpmr8DEbTrCOCMozwlMxlveY1IeZRxKNsqiZ0fzr4IWmLfB7e+kUF2Ryfljf06DFeJvGYPnnSwPmKxfaTbmKgq7BdzQ3CPrigcgFEkCkLXZfIHUfOq
TG+BLMVilYoFlnmnjk2eJAFkjs/DddAvpQGdCcVqdkGSkDOdddaEkk06giYBW/qjuwYDXKG9E8F7NaMSOcBgZIJtdEI8Hl1MEG1btvpZeQMFUlcSTcgm
d55VAnkNb0IzWsmODcZmDMpVQJYBFCCabdbGgC56CyKAkwVvdRwdZuZ8Z75QuDBiUjWqA7LCbaQWdDcgqdB6nqg83pTOVS6KnXUmcGNzBzvXUlaB3OyH
N3J5vayK4a1LC1lXlu0B9aGhWs3Q4a0MLPR8TLXEh1bphuQWhwarfk4IwmtESlJjtnHXmXZwb4jSXm6ttzrhyc4leePqq0kdNbq6F1bModtSeu72q1e9
c8qhWrv4s+n1U1zpem+r2p5xwTw1O7katEGHuZmrNkZqtXzU2JCPexve5V7u9yEvEPGlSS7uaHDQ7nmopg2MAKgZlOEaajTQMA+jeTh9DXRqcIogUwjP
AUL6oPoUKaJz0FJgdBE0mFGNIdFCTY7tj1NjhkURpoaRBFzzmvM73mpHHovLk+t8kWetLm5363LwUqsSMpJa8fewjsa5G+xzuuDk2NUgHB36uwewrG03
oyfO7vxSqEhz6n13zfrLPleRHPKtaZ5MOCsiCTkRLbSNc8BWnR7OC3BWS8EiGfTDn37p9ZrGGqMjyBDLH00o67yN1WuIn456Yyxlp4h4vW096m+tIGWW
N66uBUlsVV8yq1rOJLvKe6rPTZqZmzLjd9oUZ0nUsQ4prNzabBCZahqh2C+AwQRCBgLdLk81XFR8G5kbPPS1Cd3YLw0Dmxhwl72FxvNqitFD7srhQoUq
U3IVrvlBS4H4gOa7GgrOFLzRn4pChMsa3XEgtjwUVD3lZ7qYF862gQLXGUnDIGLmk63AnRM64e2i5vMXWA3IqxyKioA7ggIe9yOwBQ372C0CF1zWUK0j
ObuOAL18d7aQoXunuqZtR4JFOvJG917lJFobBt5EzFiRA7ME9nRLo93GxKgEjdTAWDPXIGzdrzoSws68zriZaTE991BGHDQDx8PrdgbMg2b9dvgy2Eub
9bOXyPO4GbA6IgRnUkdTosX7PAg+5RkGO8AgBYYkiI0kMlQBoxoxD0oFbWGIZAHT5AGr0sI6nlTsm50EWJNDmpFzekiOq0eV2qc016FcZM4VDaKA0C3g
NQZUwzWKU1MGeVLkWfelAILiRAHB8xB0VZEbPfaCyVZaagjPa09bTpLDsdQEYJgkA7XKyj0zM/SXfQUWCQTI9MYxI2wfF3uOtIWLE9B0DAIk2q1ObBGz
1OqCiDrroTrqDCFjwW55cPQ7mJE6CRaG2FR7jRcNefA84LK6cLBILOy5mVOrrvJLOKLIhJHSivSmj3ihFhV6iIzvRnCKw2d6aXobETNRWDdjGGOM82Le
gjZYzo+zRk8Q354vXwK113MT1JQM3qSwuiVezPQyhZHLkaO8+uXG4SFlEUC/JyaHzz3K2MFmR6PPXnvnBR96HQLpPZ5q8nQznXqxuBBjoCYAHAYY7+O5
KS61BY8GAhJTjFWB5gHboMhCHi8vrrdN8u3389fLrbv7u+OOtz37usdR67SfA9fqDZRT8CCJpCJGZIihPUK8ChkLzkApfinuf64RNK7ocCuAd0AF6zD0
iLWGtGtw2SBH+jie7iQHDk5whlBTOUPJER73ucOMiLp22hwopMJMBVFttpdtjFgdF1H+mQcM0sjEDuYw/IQlLUZcfZ2nU+r3Zl1y5Ob1q2Grt21NOMp6
Wbyhs1Q929FNxj0h6g1+bDwrYWEGN7fR4DgZqHAvjuQtauQCCGQGcmwKc7N3Li4iP+c8uQL0wyPmxRAxZDVsEdW5bJm9GqnhNxNXeU7+XZzibOGm7Tc6
31o6Mejr86aNdU4CiRg83RjhSsq51o123vXUdxRVQmqFOiCERyPRJR/N7gU8TO9nCW3w3RYaKEyaCYFkwu8NBZNEGGBwGELIaNZTuPMA/w27TRt8ewRj
BzWg5YU6cDwxUSLSgjKhCJ13+Jx23gz1XDbz44gozxT7xMjaUfS7f2kGAf8aAbT8HeZk6MoG7sZmJO4kMkiEZBTG2+S2BWY/MaRRyDn8xiHOZBGZQo7Q
lBGKwj8a73NptiJHTB1PlxoA2YpswJ33oYgoVgFQCCTnOMQcOGRhKmBCMkvFQKTaCmArBnbmTGGk2yP30MTNFJBSHIofcZsWDOFQXYBBEcgg5znAg7iI
QBxhz13X9J5IVEC3cOCmsASFNoaWLQbOb+1d18UQ5AHhKIUBMsBJEBMEVQ0RSBLLJELUiUs0DTVCREzVSE0oEyzRTzUiEDk80aVCXFHzfX3nZNwI3+cj
8hhR27i7ZgRFD4Ed8WjAKV5vyw1UBSzmYac4jz49SQSMQetwKaQiVoVORvc4pAJhgJmWiGaJgkogmGCoqohCmgCgEaVKVZYKSogICQ5qIK+ESpshyAPX
0pFmmClGG9Xv3g5B62vv9wepf5yP+BaSj8nM3laP9GGLq/0mqTMs/072GX+rmDw65o1N3Sfyd0/btZnz+AB8YySBqHsn4v2Xa5hZWjb+F5OgSOsxP0/E
D8mB9TXwgoQBic96BGD3CB9MtTNI0g00EQUszEqUq0KxCzLNJAPD3/Ycokf5YU/xWOF4IayhOUyIEOESCoyMopgKIGIEkIB4XRklERaJyBOwkH6QGxuJ
ydGHpNHMgylGIKIoioYyiEWdvb4T4DDGvv95pCsO6amjZiz4WxtrFP7qVEUyiIPOmbCOMgKrhQURGIIrpg47gclKAnRL6AMJ9WedkPKREEV6lo/8fjDk
AHY/igZiDfz6oH9m4FR9UOkOo+zDpmLxLrvciaEYzNFgbeVp3kTnRadJrxqEPg9ZJPsQ/VCZEkFFJA1DS0gQRSjSjS0gUguISIYwnIN+hmgULvtie/tm
4qet94UVU+iphA1BRlawRgSBLaLYFGyIKwrUQFJQNVEIUif0AEOElAOBuZ96SiaCBHaifxTvPv2PqL9ui/06KJFx/DZQ2/Rm3OXSamf0a9963Tm6GiIg
EEAMw6QZ02Q9YzuZQQMq6/x1QnZ5m/RlLZjpNjjnxdb3jCK8fYfhPsJILJDoFRbVIB9RxdFtQNAn+YgD+q4kEkJISQmQPXHoABQINCtRUUUEVUglAg0A
NKGgAOJEaETeUXRsUmYORREYowJOMWHYyBCPkk4oUZGLZ1+YDucFsMCOWOu27yXFkqzUFNiByMqA5FQEIgF2Uc2ruJHZFMKPJirRhM5ASGlRHQjS9wG5
4nOMEpKiZEdC6wRChnTlGkICiGZIwQJNqrFC7FnT7/TP0/LnOCAwlGiWnSY5AaRLehpMKqwVYjS0jHzhSYDYiljexDmtCjvNlK+ePTyoLkHI7bHlBdgB
JTKgLArg1osWSKFyiJOMApZCYJwOghXKYdmmJFDJ9OjiWyk5pcg62RMzjzjEI9ZQooSrBsCIIgQjVirZ+Ei9wjxthjTGidCrCYyRFkGJdgJFEcjYX8ux
PVQ5zKF64Fx2dTFECW/hB3Kgaga1DEoKuEWdqthyRvkf9riRcKgeScNUCLBEBjgpNkMxRBmMMhKR57HUERZtOVKCwo2rI5dbRtKCZ0xM4sbYPpMHnUAh
QJqUKAHCWkBxJGGQBTIj4wroy0VlKoIJJypUGsDDkg62LsuRYW0iJUIWLbOdkcOapQU0G7rarWNjgTjEgVFhSobn2dTuouPZwQOzBZwwnMIENze17MRN
MzC8Waw2v+FqDaXIQNQd8KakCkGnbbMlHlxjvCRKLEu0IOSIXrBcdEao6tjkKKhohF38cVFDdSBWgUOUKhbHfubCgNAItIgG0gRIIRB5hu9N0RPdp7P5
66D+U1/gzt/T+2G/4Eaga8VBAUoqkMQw8er6GGRAVHeBNgnw+flbsv/S6L8weZM96+g9B0chV/o7G99QJsGnfBsJzZyMEJgoApAPanX87m9bz/BS4Q6N
G8FzK6TRhNXKM/TQ+973ej3qlfnfFvPYl2QXJ9OIG2qKM1/4ZxOdXbOJ+2zfbrZrosqxDNZinVbWMtzeajqnNZx1N8zacdipECk05lsalGcxzIslAlDG
m0SSDVTBmGciiPEzfN8cQKM2OIHQm0MVgqmz6ORT7ce5YUR3mizR8i4GP/xoXd3hYPKXlNqmazz9fb49vtFGfdaVC/fgPICdyIgBiUJk3D7XQp+7uFPw
kmBoEWSfewMgaPJrqo08d7k5VoX13G2ExtHcHQ30ruEf5ZHIKDw88TI42REUhHpyYIgFoCgKSDnJg2/r/w+dv9vX7N0Hw6Ynp4y0E+Hpj8HsCbl4zJEm
ZAQLUF45eftGdMgHsSe9Dc+JOBD9JiFv2aH7fxN/7OR4H63mn54hiARBdTcOSeA7CLgu4G6eYKGfoweHoSpQRAfTleZ9Pu91k2/AG6TZn98Yw9V8yAAP
1n95yNHXrnwENfhvedHR13r/xMOe19stthIZAZAFgdpV/eQg6BD+6oClImkzZoKe5KDyOsrBSyiWclQCwJg+m8Jc+HEfyL+WH7NtYMrUnLjWtWlA5DV2
tePXoZpgdPc5oxRGE35ska0DwGJLY69W1KzZ7a14rd3t1jppp+A3ZxMYIB2ZPE0O+73ZYa592Khg8liEMUDrKOtUKmWVFCo0oIyRnOXrrXOR38MzlAsB
6u7Tmt4VUD+nlw9LjPSCGvJSj6h/dZNc+P6jRPKGmVm8KL90zxljpd+zqb2wpc0vj2M0BuzcZJqBlrWtGNKYSsIvWZZ0Zzrno9A3YdpCKHGSk+YDFDtl
rAqCk0k3Mq4mPOSYQ55o1ehl37Y99YGyzzlgzGknVKSpFmSd7QPLAz4Au/A8xSRVZPRlYcpQMau3+Ep+6uuROSqXr7hj5wt5zSB8EaZhcWV7c4QFTJTz
vxkCz8PcDH0sDwx65O/cwyb5fWLMpXdOJwQUNzcQ9xFb+rpo2lWI4XimyaSOkpz0W9UmZh+7DnE0vry+QCMkFIs4n/Zpto9rOR4+SZ38HYPCzrIDtD3X
sOoOAb+vB/8SRxWEFgcMO/iG8nu5WoczaU9nLsGBrsIezwwNiQ45a1zJ7rQy+QFNC+cIwRXvYeRgf24cCdBBEinB4klOOKZB5daZmU+GiQNx0hOyYkh3
ZkdlkHRlDI2smSNS7lkJ5w61irTTRBDu5gljhExFUmQj+Y1D1l/0dByR5baSqi0rKJ0lBiSOeTFEVFATJUYZvsudvo+s/UBeI5wnDQqHMw79boJ9mT7w
x0ezc9/du68LGurBh1aN1bkltiVsW+3BKNn1dyQ59vR0amma5g4AGwS9IDlIB5ym4vBjPE5mCnJ1FRq7ho5ej5wEO5UhXTmSxL9LrLrz3wwAVdIbQx65
vWql2O5nqnVhflbenCJJBJIIBKjuZwgIKKlyOqQg9qAjEGOoOckrEelVLoBkBiurphZdENM4xZA1n2wZFJo7S7lS6b0OnijDfVOQ78dqgxFHV8uUhufl
Q+HnG+aoNJde/WiTJO12I/+f/nHZu6+/7ewhtt5ePndjxgsJ50i4UMa90L23dHRAChs82kUbo7hI6NOxyK5MLtpE5K/u9wbefODqzMXCU7J0Au3Ucgoz
ck76SVZtyC7abx3HJp0kyoULMNgUNlBcuV6O6H5EiI9U05ikmd5Dc4OrO/fE4xyoCI1tl3uudIpmWxOkUUegWd2oMjIy01b5xeiNgL3cZQqyJHRyPPO5
YeeQ7ueETAlpemCnddT3TtpAnufnB5AUFFMbnHk3IpviTjpnoO5Ep1656VaWhKy7YMj1Z2VxudtJjnhN26lVJN06jCw9xCQbDy+HG/L6pq++m8wS6ZCU
x+jmpQtmyk8Gjj65MQciRksaIwEaZMCwDp5gfjo/ecdsNn4IcSMIjDsh3gmmQ8DtnR8WU90yhRYVqUZFZqcMTv64L0qR5fV0Xd2iU+qcKlEObCyImMl6
B0H1B1pirFA7W1qGCFQZ1aleUZQ8vbZ2ydjRc/wocFST1fWL48OHcQmuViz/ELv06rcA9X1YpUu7EQvYw3y7NOwEVdfStuKMOM2qc29Hs6kr5YjNfnYK
HTEYHAtBwrWF09tH3G5ok+shylJCCAJBFOsLEFJS0iJqBDQA1Bo9NtnYJWXCHMwQ204guWMBHjAuKHpviCaQrt1xGIhyJohOZz57GwpvyNPhndsebz20
Duglw1ESn2HtYj2fwxLsfcLb+iD74Uy+EYMmoENtGARKaHAdhA/wlpGohDR94G4b56ZOx4shiKB/2Z0A8/fk9n031i8Xcm+QuRD1ag8kDSBRIsFgf9AT
XZYFEglN/afCQOW5IQ5H4T98+c/jmOCXCygh/Gmi2cJNDNB79E9z7T3X93KgGMD/jI7Mi1g/7Su0O8qH5SPEIQS/zQpqBQ2ufrwhzBKQOJFhkCihri2k
1Kb6xV6QdJ/xkPEJQAdYRMkNb4DWrnBkBQbxjRL0miGFTVSNOiQoJI+g6uOtsB5QhqGqRRE54shtk+jeWsRedOtMQ09MKOnLgPz3O3AKjvhEOTKBdB0l
OxRASOdIFnCUSH0/7rj2dt+hnrNSyiZPEDSHOQyBkkSlnWOBMSSzzkscclDIGIjtm2g8dJi6wDJF3YMZPtk4jSMizIHN4NyqAmpLAo0GFZ4NRPJLA5wc
E8VG1kI8S6IFZhgkNS/ijD8Ok4LkgV787los3eGmc9Vk5XYtMdiEEH6bKJrpV/g+TyE4kBcUQplyqAF4jaHfBCAcZwmW5OCeYb4PDtsHWFYhYP/tpxPl
8vkX0/S7ncdCDmDpPUp0M7B/EeDkid8BSUclcatZHYFxCOyBDCJEDlYhP2aMDIyCaBlkCioqBSh0RgTME0JTRFSRCTJSE1VkKYSuiMhiAKYl1GQNULkI
mMGQoYyUIFIMjKTAUARIFKg0GsyKJrCmDBwm4Q6IAhBsWBScIKWCNJiBiCnxdC5QgKdCTn4P7KnLujxp8Pj07u6e2jEkY7bJhCDtCiE7aAHwAeUAgP2o
KbCnDtSmFQoVEgAZUqFAnjxDtYZAZg30JwhC6uaIUAch0mMgQJmYOzoHqnNFBwwhIhHAkcMA6yIaTNfGKJg9177+iNoNQfeXBzD1ASHQdplgUzJDOr+W
6qnxBYFO8VxgkKCApSgqkpRaVQpApRpQApFQ5B5mrR95R0CFE4KygLlCpHO6wOIyuoDJXyQ5+QKbqbkhvCnIyYPTPc9xsHaagiENk3lHw/ZwGjXtMH0l
/hCc3xQYIKA208g7wh6aC/M9W3vEFQQkJg/4RLa0rSFyqB7diYVeYx6AIMRNA28c9OHYfWKHpDGHmoAeTKLesDDmhzCTcOMVP6U4xMXxxHw78DCCSAAA
ImAGGkOPuGg0QAvmscoXwouF0RSKu+t27DRrWt9sNga6McO5Aj/cfED8GSGR+DZN1TEDZ6x0JT3T0DWbSZezbPi5tp79B/qTCPxPmYG81UzjfP/UYWyx
Q410cr5n+HJ+iBG3USfGw6IAWZoVMmMUKACD/s/2Quk5GY9HDaeHm5mWT4D5oqIKAjFPfL6pBNSLqUaRShCZNQA6lHWWC5CBEKMkrkBkCUC0ghhIsQDQ
MiBQuGGBGEq0IZPxMU/HSoHl8O96JEnqOSDMnEkChD/uf9f2/wP3fuv7riOHmz/Ha+e9vz+CiKPjfnBQwxTTkroz9usCYgopdCOVF3kLrayRRwn+8mh3
k0ZBTyW4uQFanf1vtyUgqiK5kKpIlpppy/bGEGpYmmqIkiTUYFKQUTSxBRDAVTSQW5mQhVRNExNNazvnVMQQEHdEsnTiiIqoqKCCULBVAUKzxtrUMlFB
JZZAohpxGQTI5ECEt9Qusg8rC4ZBghM4cioIoiiFAZBLMhRlkTVFUTUNEzCyQOXCvOsbLlEEFrEORB2ERRdl3VlxO0qAunBFQwxOY5BE0WrGIJhpCk2E
cdGO7WCURCCdsORRVVREc7A1oGb8x/P1tkSPcbs2gqhcSFkVEEyKseODBwpAjuTSjyHWOpTJUyOUhkAWksGs7bSE7LsotQiCqpz9YWSbGQlQrVQ2yG2T
eqqmt0MijQ0IFCnWyEJkAKXaAMkWqRDiTKhIkSIpYkNawGExuE+kxOPIS8EYIfWPpDh9FsoecR0EIKF/Vbh2+UDh2NRNSEwDA1CxCkkxUSUAVSjSTE0w
owBBLCsEpDIU1CMshIUwSkCQQwhAnP+b35gGAWYZy33l54OKo1uKBE337XUawqAqxcPY28yeBNOAZ5Xs4FJOTdjgZFwDg9bHIcOTOP70h3xnL6JXLCED
kBRVFHJuYVcjUOFYFoCmoSAaEpEsxyRqh3kwNoRMhlpFmIQkGSYil7GkLsz8DRpZDdftcOnlW79l9UBkJiIk5cynQhArz6ebyjzt4t+aazkI/n3yc3/n
Ih2A7gBNk9YbIYh5bIJ/4zECISwgOyHJSAaWBoIFNwGeVSBxILIAeh6/9D/Sa0YWcye5p0fBsvo6ynPcCnkFCn48+ZhIcf+vukEE9qIVKhLLSNDEiLKR
C0DTmqqSy5dUI7Y0mBHCwguF2nYawu0ooiwomGgRXCIuwKZQnZGUVVLILkIsqGVRHCIpOIFmahFcn+8w9aBXIoOUFypkZJDVYqJxlxiVxmtKhKolQSph
cophRV1EszNqnOhhJIoaRKCFRHFQKphQXJPdPKyMJWpowkaEznAuQqyWlN1QOU+iHvF49IOdWMGQjQJSDQDRErSpVFNAZOSDTQjQtLQUlLQsSFBSFCUQ
TRVANJQpS0DSUFDSpSlVQEFTEtIFI1TQUAzEQUKUriGOZZIUtUpSpQCVSUJSNIBQ0iRFIFNKU0rjZAFNNLQBQ0AlBQBSjVNAtUK0BQRINI0FAUiUhQUr
FURQU0KRAUUpQ0hSsQ0TUgxKUlK0JQ0BQRAVRQ0o1Q0lA0CBQlClBShQUpWQBkmKAkNJBSkwhx4+XyOhHDneb4ZaAPd8dCOdKzPAN2LOXG7Yn3+7klx8
YRiMs1YUKogQSIH/35X6/x/P2zkHntfQbb6Tvrl67gfWkGMAFgMiskJSnwBoiYlIkSkpQpoghoImqoBqAiRhTc35+r9u636Fv3py6urVEc5QkXatAc8m
xwhw7d0SiWpB2/Q/YyO5Nf+eToSZu9oi9lRyg9U9dBv8PvJCFN9iMmpR7+/Xf3PGuSiPCMQr8gyT5wZDBR1jIpqFoKWmkSpCoKQpEJooGt8MFD5yNCEw
goRVkAPDCVCExNe/vmpmXE7O+IOEETQPamRQUAjkvnccvotIbLgF0Ac6M5Xi0OOK2hBRTIryEmBVUODt+qXYwkdx894e1Y47ldy6R1ToYpod4fexMeOO
SVjRnTK79U3f2b2Fe47VJQtK1SUJBRKYCvZAJDqcpCopqhglqYoPLe5vh2YDknhKDRQB15oPSaCgKFpUiKaVORyWghO9g58AY6P57NsKB+LCxxKrUKow
UPiPxNX1SpNs98Bherni7xXLPI71DwmloR8vJ+YG4IYoFAh6QC4Snj1DzA1DJyhJkAFkhNewbT4vx60E1SlaKnxbUww1xrKOKAh3vd4I9wAdUF7hSPtN
g+GiiiVksJgBTBDcgdByIRVBItKhtCUo49SI7d169g2mvojDVKizkYXnv69ZCfPU5Gx3euaJPlEgeKGcYi9QMgqYST1MBQOLEEuQG+nAsVdzcKOpbpA6
wEH1yGP2w7F8IDJkgIT2YeJZB3+Rmxboqfy6AeDLJKD9Buhum21Bh4JikkNMFMlJ34uElTNK1BTUTDEFERQUL4ZkBKRFERSEhAhSNtg7IKJ9fedi+vqb
aM3AAn2YnR143ti1j1TsCwml9S+7MQPKMVDYgQ3uDx7HQLThfrL/dpySVSI0f5Dc42oaFn+XCnGEKmkhrN8jo2nt8zXY/H/d/3xY/I2+EdyJ+k9oaQKR
8jb6z/I9gDyQhfXAU3BgrQ5NKuTBFfzQIGSKPaDJgkFNoEyFeGBUcsfogPbrFxMAwg5r/Jc5rpEBwFDcQLIFkkJu/sbZQ6Wv2yfixYsty0c5aXl0XMxa
WjSbMCzmhLJd/6gPx/yPMkY4aXHuNa1EI5DY/c7yY5NjzgChQKE1A6g4HH6AlHhdgCE4IGzEoCgL+QgvNOSg/HlmJGYgGBMf7R8Re/9Pfgb14hjmYUpj
GRmVKkOYcpF/NzR2pJUl627s5sURiYg7ruiBTcCVY5FDvFEdAD/wxczAAcihBpVTtdgD/qSKkTTEBMNCUIVMhBCk0MIUqrKwkiSNAhQFIhSqUgUBS0tU
NBQFUgVVNA0hUS0ANUoMQZCQpo+3r+ryem87paedvaZs2muoOw5scJjwM+QeAE4HYFltm03hXK8uEu9ZDQhmw0yfws2Au/EqIp0lEwzRy2droCbJBMqJ
MChKgegvYU9wnFQPtkMl+BZJ9MbSahKFI240aka3h1C0BQbJmG8p7pTaQoThoIaKGGaRipCCIgI2wMkNoQ3U3NMAe5UDYqDMT2v5ejP3/caMmk/cW1H6
8xj8bLiXRs+1fsOXep/0hkYTujzl8zUVSeOZ5+mBtJtKlEQhTLTJ8u7z/d4+XlHsDnhRNeCC/rlRHsvwX6/gD9IvJ+OfLawNM7TgYz/aKTD/65iF/7Y4
gwEDRQOooB58l4ZOIE6MDWg5iYwo42z25A0po0OW2PLTSNkoht3bpmk0lSSm00a2bkqKaTBIYyt071raY6Q1vH+U/CAfqSioqQipHkKnr916kmy5Rax1
Jlr936Bo0xR3Sv+l5ywdU5S7bDao5ZuXm+vr3jijvbqnoruSjl90Pz5xtpoaO6UyjXdMHBImsxtl3sw2aPcBHQuC+Pd67tt/2LEgnq9HxOU8ns7noLyp
53aGRPNxY5jrV13E2IFG6/1/QjnuHvny3xFnaFRTUpTGXEpGYlUzq4J/2Oxm9pec+UdddaTyCkqcWndwU3OpVoqOrlHSERF1bojtPI986fGnTX/3SF2b
5qHE3qjS73mJloyN0U7CPvQd6Xvjzwu9JUqoT8+Me+NSJIvw6LMjRJqThO53I9U2VZPj3Qpqi2kfS5TLz8rqClVOpRqW2obZaDJBLhoNNMExEBNCCWxu
XKUimg5ASSTlNzAL5MmkjQIqzhJo+XPfby8SeELp+HdkUPno75W5sKczkRRHbzzlwKc4RymU3O++tuoXLOJfQMXyxKsQrSd1lHi608qSIv17vJ7mTmGP
n1ceFMWEcjRtW+PNHx9vPi7ibufXeT6pX4Uh7rnDKi0yxpQRteLLl2cf+fX6fXyD7dbfQFN57gg+Hlh+09Qie8Du2d8CQTsB8BAD/D7eXG2SH6MHQBTk
CB3ix/2IEMOUveQGWURBTI7NThKRXBFBOc1kn/rOUgTRJMEmoAMkpSggyEwf4ZhQBQVVKH/lGMUzLRFUEKEsjtLSmQLIA81ewrtEyFIJ+chSjhAp6w/I
ZPznR4HqElPvJCJOh95RT7+h3dlfGiaB9f7jsJEt5SRAYrNDLDKT94es/MfDK3xmQrGzMoocnI8UkMBNyGm6xoTCmETk2nQFYgE2FMjqIK0GJFjCCo7G
pdMoGHxz8dG2oTMkyyImWh0Ck4EEOq8ccp0QVNYWMkgkJSFfOxOUEc9qOtIibaa1I6kDJSJEpAKKpgYo1FhJTKOw1tzg4P0E3uVQPM8wrI7HAq4EDJBC
PcF6QqIwwF9l6swDaCqSgiBaFS4x5Smk0hCuhNMJjqNl7u3Au5G60Qx2UcIiqc3DhlsKYykMU0KTITBjrMlNSmoXU6kV/OTwevdIWBPSG3/sb1jalBtk
FRRgqq8+Yf1F/HxgKUgrd/hj3H8Y6wTI7g+BAPmGgA6KfAO7+b2h0WDY9N/tDw+mH6J+ocfy0AYmIH+v10T5/aGyQQ0Um+TOydt/8UXesFRs5ocD/Mhs
nBEZiGspiG29mP8bDZMhYm0W2GcdM4iwOk/3Zf77oO9ORdwmYdjY2kU/+vZg4UdWRuFadJqHbfWcSBtgc5/GnKanUvPh829GGodWHkSFSXsT0SI+NG1F
iwVtgszChgHxbqn0bG6rjIkOkK7DATtgbL/4IKiu2Vh2nkzL20ueU6B51P5PNFDmDEsQSNHLinHpGPTbl48uDqfoJ7wT8ZUX3nuVTDUqHjP9pz8g+jb5
CPMZMT3fwxBPqTmoghsSxBQMzCFQzXo4q5CyQRUsLUQySkMCQDBSjBQEAmOGCUiT6jDIISFkdSYyMIUxChOsQLMSJIRiwO53mB2SqzGsns23zGEzldU2
7zfg7BNVRMVRR5cxFPGQcyJzI56sDBT9OQKaoU1IQDshCYgmMEqAmQr+cGRQ0iZAZKD+yANpRNQrQIxEYYmZgrkov65TJRCqCihLzstsHlCpqAUpTwkQ
MJDaRAMJFioQeci+UIagKF/GUDpcQ7MgnKUcgWIETmygbeE27t/giVCp9A6MEGlHX7ebhRBOzyYLeeA6EU8CI5ccUPqT+hjr4Xwhu8Ocri3y9tFOS2cs
M4riUYK0tBRUK0EX9yay/ht4iwKVYwrj4U7eKAQJ0VECNhKIiA7ghpDBELdDbMstSJBO8q7GsQoaU3lyO2mxBxP72+iTQHNY31o0Av56XD257DeWNpqH
ww1EETCmJe/ynAzUmznlGN4YH5IeG1Ng5IFCGQZRAj74PzKUhWCpiomQGCRHUgbP8T24/E6PtH9sr4AeXID9qB/27YMR3wZ8cLJ3HANLtDkBsZmbYrpQ
iQOT6Pv9er8LL77CnJnYyloat5gau9l4Px+XHPksEOYZEXIxMINMXOw5oB3yhIMK0VBQQINMUl8k/riGYJXwNBqnm5MpRYw7/BYfBD1RVkGWUIcsv1SY
b2U0hEm8oZBFEEVYEjklNAUDSahfqZfkIPKVD6pRckpiVAoRqlKdI7RWp4gmmpFfqIHJ0Iy+pDyT2z9J+Gbe/376DgFEROdSHDDYalPA/h5ryIhB5uw3
LbEb1E2aOy9j90ujR/Lz1vR2tDEMQzg/83Dzuc5eWKGcUgftTgFkG1ArhD663YFdonADmoQJAZmRMeCBcRcMHpzERnSqzCEI040shqsQVlpSVizq1STj
b5761evGTyb7P6spp8FU9EP1a9Dzzdmm+1pIe2qCwwtQWbEuzZE/lAFR80lYGMIrBJ5Iw2e4IoQhIL6rPFSa1OfHEPP2c5NwZBkAtAzvKE2azh32ZsXw
bqNC1AegpNRQa2GRI2OcAZJJGyReBpzVMuBKYQ1mCGboYkZ/t0GIdoA0k1KYkiSDZmVIKetcE6vDAwgapBAuATzDqYJEQqWIfK667U6F7t34zelinE3o
rWh36NHprGHmavOwUyHPI5JMw1gN6VaIUQQaKELnzc0NhcIcRJhci1DiD6VFBVT+ygdZkOnFhu+j28byLleNGNZhaHp21MtzFDEPU3xPhANEA7bhsmSG
D3EAXqSkkMmZIcoVtBgmcNXIt2MM6VPcsmpCzA1ckOidHCcnR8i+25Dhwh5Hb3y/UAOSF346CgokRWBhQqjBc4EST6tKP6XuspaM5hIaKiAInJylkoKK
iUokrI2075QZBxl2P1fdrPo7sbQ7WIxlJCHCBcIElSAKVMZULbCBlyrlz9UKh1E4kUFCMcTKIwizOWve9kT6VUEuwKn1MKe33vx5MqhsCBn3T4aA/+ie
xB/g+EZn0X3osniBzQeh9vb56NP67XV1lwG/cfl9E5e/aHNxN/kfl8Jwxr92FkMFGls985+H4Wfz/lrsE7XepfwzA179GmK/WHoe1fIX38CXhldOuPQh
+Cq4d3L/Nuge76fb8vhuKP3bLjtgUnjodaWMFPOH0nVTTt7rBvDlJvtyI5EaTaPsmG966usSat2sU0O8HV1hRHSKI4ALWsUKTxt7gnzjyBfmDsju7hjK
NJRQTJvgmWodpHW2KbZO+HW2JElPyezQZiLxsQaVTBCx6hYpUN9ASsC8WBFBEEWIlVVRVTbIPaQ3XYMw1rmrGwzAyYUZ0fXvTYEJydvWlPSGkhNtT8fv
7mb3ErkIcugh3SNIL5qj9Qfyv1/C9fp0OtdnoLufTYH4yG6cmH2aTFPBD5OgoYRcpAhKIuyqKIKftiyKMxDSNasqiApGk9CHGiAJoohoqiSNSobEiaCG
kYHDhVEfRRGIUVPa1sc8nJZhyCuOt3aE2f0jThQyIChQlEQ0IaCHCKqGIKnCweTkBcOfOkyrlPAgE4weSw4FwacawgCOWdtIHDi0UxEzTRQBRQZGUSzD
QFCEQSS0SybAYGRQURBQ0MQRDNDEklaMRxUlSQiGBikhSh1OEUNAUA0UBRQEQuww0AmSlC0ohk6kHI3gNglaUVoJk/I+jw6Z6nRqK97lqs9xh/NJ+x4/
P9aEhJ3yeS0lIy4pWAYmXdLSUGiDUGpcQRWa0XFT3pSf+wRJvVF929BIF66p+cJJu/xQrFbKEMJDbiAbm59itEcdmsaA2XR/QjjxIGZHAKnJ9PTy93M8
DtAfD7viGGZI5CYktDmYoRKmYqJUQL/iwwiSnt4/ehpHeWCKsA/d7lXknORqmgpKtCn74BKQANcxg5h+Bo+vz1H0yqu0tArQoU0BQhtIYQKTDSvhDsRv
KOwVKpVLDMQFLMkEB6oFUp4gE1TFUUM1MMEIyUBQSDITFRMBPGs0yUkEtArMAESNCJvwS5qsM+kkMQ2hKUhkHIWMjAP7lAw+jwzlb+2bmMvn9M0v+1NO
wu8NhA0JCH8s/Bw1KBwSaZMA5uzIbfQ1KcdyZJYG15mJxXHrwGxBcccOjj9OF315u58PxnPDYM9GA9yfl/WD7yQCW0qE97XVmsaAwaQEQw+l6ui4nCyA
xR1BEqP0vMRN0OTJxNIEwIULQswFJQ/LXRQ3PBB9kFA0DQ/SLtFIlIVJANLVCF4KBtvv5YmtzcHsu4IG/by/PAMlTIQpoWZpEmUBwlUgkRWklCDZThHB
E2vyA5CBwh/b8FAOQ/YkHByDiSkkAhKY54HeTQ9Sq/7ktA6h4L3SuiE5KfxcOPXi7lT/0l9qaywMTgtQ1QlB8OutQlEoUgVSc5AyV98GzHsgNoqIdyDk
LDELqE++yb78A6lucoRYTYk9U3lDzT180FDYcglCHWZkjMjZJVerzmpMVNAsGEZaGhz8kS6SXb46HI4g93f5LkPo9Cm6lRFOQJFy4+knHrCguk0lYplL
AVEiTGvWYgdrvdTXqNMLQ65Tji25CHIkOEkJShEAyaDjicH8up+zvE2E+aeLDWS4WYH3UNbJZJrKpUipCqVggqJGtosNjDW6BtrBzZVwNBbGs062VHYA
UZiVmVcfYGpe0Dt8A8A9VYqj+OwOiSlD6x3e4CA4R2QCMD99xFLsD3v1K/ykBoKAaRClEKUSlClUoQpEX8lJ2IdQJElKlCEIiCgH1nwT9Oq0ZUPrDpIi
fI1uBQX0SShcROADsVz92s92LmOy+EGTPTDg3w2IOknHLBAoB+Eh2SB03Pn8emwtI7yh7ZdPZzY1y68zdBd57QPWNdmHjJCd+rJrudiiOlQVVHLNuNua
zp2KbASMQYJFokSvbIG85nTDqRiB9uwD4io7J4CQ9sxM8cdaxwicjTLoqaiYgooKZIIliHIrjyR6uoEIbOD9fzsb/54w401sGQAUR9gtirFhxMGJ31nh
JowqJ+DTJdoZl0l03zrelhOtkxeMMSYsiKGrtUTAta7uY7t1oNG6bfjlB0UlpHShAyIO8/Xsf1A7HlKoOsMhhBgsmRAmE3NBohoZNSBk9Jb1OYc/msNZ
NoVMQ3ryTxVUVDu/CFcaMJRQRVxxhMEFkoHuzARDSj4QT9sCSGFNonfIZD+SQChBoAgh8XsYAZCaJFU1IO0BQg6IAcQSQXpx/Mv+v/xH/R7jeDSOUn1i
XWnO0POhCfrSEA1/IT9H6f45PsFJ2+9yIxSGJalf62mP9TiP8LoTjT0oTVR+RKpQBh7A+/89crmX8o/j+XQaF0JLnDj9NsVVrEWE+kRygKHHJAOFRmMk
pgXLfF3SPCH4/Rt7tHR/ie/ZqHR/GGgLHqslHlpnFD1MOQ2ECYEiCJkOArqvpOZINSBEwGkxJRiWibDeWqHO5zk9W5fbu8qeXiF6O7XheOkZQ1lyz70M
ZtJFmhD0zmfsOSFgphkgksaY1WnZDBEILa8jUt2YmyCX4Q96zWOoEgyUDKQxBSkSkpeSJo6urrIEThwdVMnbHsVYdcpEeaKrNacYzAErWWxbOshk6IQ0
tcl/Ka1zetdG8r1da1RoqHRVeNPKb5276hx6AFkmyzgGhsLClJjnLNBt2hwNefFOz0J6zrt/1ZGwbkaWQfACDqDC6Z7Mjnu563630f4bCntlOf1qnK45
RMS3dgYSWGCGVVQxBU0wBDKzwbnGFdpqfrDu9e8oqul0Pun1pzldyeTxl01WxS0wSxmLBgCWM+nwB4jMzIo92eF7Y3LxCEyHue9A75WYJ7kNc8dX6mb3
ud2HmDgQ+sF+hTWXpgZzRcMIioeIOL5zyDRkNXmd8sydZGKIBN0CVqt0Q1AeC7SREAoiIgzmKCdDjSB1k4lDxKSxip9r8sXTz6dNbTsRlqTyYYJ0l7ig
NAD3GbAj4kYmvfBT6J48L5MxN6s0MPtmgSFDphtkKh2nM8k+UIbnZhOr3yFVXjylDECnzacZ2TGbpvbJ4PgHU1gUeQp4dvb64e0Ye0Gch0KhUFFJql07
mxIQ9/u+v5BxAOCbwO56eNl8uziaTWtZi0vLSK8mwigjD5Rc/xzT+T+fNdXRrVUWHTNsKhNtEPonvAWLMLCeAAD7j6DJ7Xor5+1wtzLql73J138fXVvJ
18g7K8zkj3CQ3cKzTXGVKpMAskMQhUD485YdfKf+nHN5T6+p8D43Kdm4XLmFBSNpZUsowZwGYakUFP9OIPJDRC6/d3Av733MSlZrFvoIj7yydxzn6d8X
u6Dm18u3NnGIcX+s4lH6ScFBbRvJiLxMcglupILMFRYoVJWYcw6FEiklZhyYdEWVJU47uHE6BZYqKdFOJPJuF2BBOKXCqN5tnoKpJAhFe44Xx7qONwIu
ruxIC5MueVclkrQck9WkLrd3Xb2TSHs25MZJMQKb3gYuNxLdOYKjCVgo5iZ+K+fOF9UpWJQcjRDhAfO0LuZcOejj3jHj0vy7fMWH5B8uzxrZ6JsSIfPv
zW+N1vnvjnXNH1EcHrniFQ5NfO97yhbuzNkRRTk+J5E8e7vPk48NS6EjxmGOgwzDMjE5orglQFzMyN1gUZrX/zjDJtok3mDnCW5OGrp1KIVduCYrQWMt
Quusm00It3TmZmoxe6RPoY689hREyiK8z0LZNXMSyou6VLLmUUXX83JDNxkB3sh76Q3k6jxqBhXk7lGlp19hkBAzkGxLrc3O8OBrkORuUvOdGtmClhBa
UKS7szmiHCmpkEIaIkBBA3xgbJt9O2DkQdjkgGUvmO3OPNvWFEUSSRz9Tax/zI8h44VIAu2QUrENK8prLSi6HMAESEtGgtoL32fLeoHIWAHMKWwAQEsI
cgfPXPmyHAdcev2M452a3vSxTNb1DWbbXs3RTSWFolqzXyJOT3y3zr/q+uPlIdX7a3CstY8n31bvXZuoHGBbeJ6CUy0cTGaHSrooa3quJhTBV7GIYizm
g3qEuVbKKRzkQXdzftyiEbsWhxGgtpFS2ICEcJnAOtiQM7WxVNQyUBEL+cAuBaEiFJA3jAGggiGIBg04ISsiSFjFDkcrW2cKJgL8O+Ps+nRpgPnIHxSE
QT6D97Cj+G2IkYLvr6cNCJfteWGkqfZIicWf0oJ/S0FFGa1P+L9/h2KTrYf3UB32qgD+srCMg4fXwFqscmTDtcMMkEkEZEZ/s6hnl1aZTDGvjDDAXTiY
1nlN8s5j0GFTXTkUuZE/8i/qQ+R8PpKBB/UCo/5oKFIkCge77z/PA55dfrH+IQvIU5wpMK8kfvEPEPoYhiKQuvU9+i/pkl4eAPwCTzPvv3+omrtIH5JJ
8fdYdrTx1nx5ff+pXyf9kiiRFKIkwoKUCFA9enXp1h+2QIhD6Zfq39mjnfs3wd+LA5UgCgIIgEB6M3RUXuQZjj12BAYNFh8BZWS4setxgb+LMNSjLCzs
S8h4IfeE+rsYA9+CUingLyOBORYYrRd3d6d/27nCHBvvrwiOilVHVDDC/XWWGCYm0LT7m+X5/BWUny8tmyqggIm80SxyjGKcpkyKQuqWNCLICWSsooom
oRSzCIoAv94pVaUKTBJYiqBmRdCaHWpBQSZIIKKCggkYCJFA+vDEtv5/2KjUGQ6f90tlJffHGRtWE4ZsEGX/gQjvSod+p/jNB0ndDmqHWy68auSpzqmC
TTK14J915PeLWy58dG7o7reIj2/NH1KHhlNlmmCSD3TGdCiE7tEl5QyY2aYVu+2BxIeELy7bmu2iKAmiWaOWHZ7AiLqzxam6GPN9jC9t2YGRGJQaYKjl
yDIh1yhrxSsNsndgdjAicXCzra1KEkWKT0gmFFWolimFgUDbDfVhDYDIaGaHKU5kLKmYlgVJX7IL33b5F5TmK0RCzOPXcJCpE73MZQnbDEXt1s6d7adZ
hklQcKuUKq+3gd+ie4r8w/NzwvXh47tjgM8ck7pFkFRFyb511rTDmt67c5y+HjIaYPZZSguJcbMdvRm976eGjrmaS2yduqdrZqW4m8Shjxk0nV254TSJ
mywHtRPFDutlGYgaMAZKGjAZGF2orJTTpk1dO7oxmKzaE2ngHpIdTtZxCsh4uu/e77pGIoIxiEXTetGQLwICjVTKkBlAiIUoDdEXeCzaIEkLJ1rVhM2L
qmSJtwGdJRpNiLMAWYUzcopo4zO+tqvXhAob5Dxkhuqa128VCIKycU82gkkpEpWVIaVA3nBkkixEYYu/Bv8tH6dJdE68aNeTxuTBwqkxwWbwmYGRZgre
2shcBZpmox6IJ7qfxxH03y5Dl3Y7EOEO3O2kNmQNFSmx2MBy227R5/CHspAf9vnh7T3azVx8fjv8I17V5IciBomU2kPvY+JaAbdL8PZPj0AQAEGF9Qvv
pSHt1merrVmkRJ7cChwk0yZuZcKrUJLJ8zedDqnr6+OEx9GKBE5VE0/U/hozDZx9htYYR98ux9BibTvx7eNa2e3Y+o5Acx8U9gntP9aTuZ08EUFAURnn
0zIKqgLLaGP3vh9vWvMbzpyIiMWnEUZTfqm54dlaJk0qYt63IiCIInwWgO274XMoUYUzIYMGLwaJpmnAzE7QtSe0TvMH0hIfEmSFYKGr4nYCamQZOECo
sHzzMT0AZmjUMNqH0nqfmW/o5kqtp+ZQoyJiNLw37Ek9JDj6OQXIn9aSLtWQZIUIU/VPOV9JSlaN0gMizsvdrck77caQetsKb43wLbEwEViIvelRUWL0
lQeWFghzrWjUwuYBtknSBplQDSQMGQUQXCKY50O84vkQD6siZF3o3yyyIgxRir9Hbz93Ohh53MkqpfEJuYHMDlBSph18gyg8kgqq92YCRIjjX4Ans+X1
4cmCMH3edchPjOeZo++yUXcPBQU31N5+NA7KZ/Pga1Ftvpm4/HxAPvq7H1/H1+/fNa9iPOIIGARKIloIhUIlShASgGlaQRBaKY6P0nZNfQm6Gl4P5ILC
EJCH+dJ7yB+M7SDtTDkEM0UUH1B26iHGM/WiCOhuMAEDo6EP4CATHqYbDlyzBCEEoCIQTmD3fcIHt0zT7EAx7+eLHJcU7wFSFABA9w1H1hRt5Vkid5CC
gBIB4errOkvGImFkU+doScp/JhL0F+uUofNON9D63X33SYIftQr2NHWGnExn/QGePy5VN6Ep6nvunpNa2H3nrfk/Pap6ebmid2DqTudSkGgaRTfqTFry
us4D0PDnu8uEMfqE/C0Njx+x+qlmUM/hOb/6o/oPUAeXpbed3XjPpcLt3h9p9cUEQ375wIkmIg+/7Q3ZHAYOYH3gB70I2H1+F8kPoRdCaZDdhVrYUIg6
cB0CWBdzv2UZEDzIBk+SKUKUq0KlBQUFAIUOIUGY17u9eECARuGwTYLELRaEEgM8MH7lsSImajmRlQ+4AAPJ/ci4/BCAR3d00wTTRNDQVSlJpDRidT9W
YGMDdPUUQ/awqUEqxCcSMMQcm4f8oWl8k7LiIvOO6CEJDe6N5weB8+TB4TKCOzMC7yPz3bx6HdrROvmPODRvegej47nstpJrWYE3EmmTN1Ei2MUVWKO0
nzCeE0HIWe4jh6WEJNIRlC0C+rey7xjvAR5cPyNO8js7ECEYjCA62gRwDGdJjHsnawAXz0TspUzJJCg4aoIxRsTaTYIA/PbGXYMU307xKh1YzWmXacph
Xdj3o3usEhOIcjgkhwdSgLjiidqEhChYRj3hpNG2bh5wBB1/Hs+Oscl0I6hS+fY4fbuwn2ufa36bliMO2rkJl+oEJJ+oId/f3u3kBvDjVBMefTR8j6Kp
Sbcf3GSajq/SIXtoUxXxE2Z+/hqAGbyyB/bEfPHCg9ks0DfvEjqUj9pfngjR8sItQFwry1vOYbNHbOH9Pe+rO53nzi97XGp/FlLhccaoMujW912bMy4V
MoU/xTYB6SHQFgnkXnWnJswFbt3rbLqlYm3gbZpPlJPRALHehZ3CcpLExwhwNoc58tGldXAPz+Wlf1E8zusTkdO80KbR1AvVfST8VL2Ce8e9UdHmq9WX
Jb0092nsya2zHusSAoQopjtfXyzfdTJaWIDepEOWsVC38PHTydyLbODbY2OMfLYvyxdEPAfI+gS+WIPpXlxeYoHuzxGz1yYYHxaZSHt5VF45Uy2gyVKy
Mmk7ZKAaMtF2EbdXNaMNeff0SUbWAgkSazICjQCjab3HzFwxQH3V6IkQREG+Q6CobDzOJANYL1QvXLmniHSQ+BHWt/XPu6z/Tw23HU3d6Q+PQJrU6GKq
odUpaERlU92YHq4wzVlZbozBBiiuNImkp913tFyAq5cK1Hd2F973HJzj1YTch7CqJwq+TTiIfPvCh5DhIRcDQoBD5C6REVFlFqtYXe62573sdlEy5T/S
bNaAFdvWhXOVJxOZxJJCiqKfKnU5qi3z3Hr2OyIIivd87l8WH1zxVFp9xcrmhX1hZB73XQ+jnaVOYR48lx511jnLtIKZo0mUIcp2H4z83tmMNNFCxBtm
DsSGkM1CgoD1yXcXHYKESzgRFxMo7C5aLwCQ7kbY8PbO90HaHb2ReZGhUqdpykivUyEcBx2qzRkoRo3JNC7QZSA0IKUCJEhAIQKQhShSkJB8ZoeT3c3W
+c8KdfapStCxBSAakNhQ0Yowl/+A7wMAETbgqN0VOT2QxAQD+c13Ki+37OQAfE0JzUN0E59FQ+w+/yXgyLnP9h+euHkOmTR+vjCPICm7umnTJiXhowhl
kjTGsmL1Q6vFkvamzZ2Eufs131350RnTpe7XbOjLVSExwmZUTKTcmvIT/X6SHwblUWIib5zWrfnD8nFUPoMDrtet9pZXMH9vWb77FydihIPKYKoggedh
bliAH4kQQgjLwsAl/fjDDGA7fs65ExCop4QmBykrbx1vWGsujQQ1hRZCtZpGZqbbokN5cjMcSEm0NGpYjAY6vEyEiKwYySRTXi4qpEXJeY3/wDDS65Ju
hOSOzBnbWg0kwRKS0MlrVktpAxkKyH0S5ZJu9r7RxmZevO7htNhdIaL1W0oMjs6BjDCGUhZkgwZQJHi+kM2TFS7e+ohcTK0spVUWRYjFdefDkDdPKdcp
NPdhkZnntvUDjU/nRwb1yOD9aszBpEIpjyyJijLcapGDR7rJlMlquwZvho5g/RKP8vyx1I61gGgsiqWk8Sbnad5LjpnmOyfLXx8CWSiW8fWUwpr93dbT
FD/OdEcELsFIJ4SAzBdMBBUoBQHGA9hAgPwfOLwe3bOQbTsQcJCkyUECWFKSNEyanbn24H+Nwz/KXWAHofhIe7me3S+2R8iP2vKz8sRQyWBPdJzKOfTu
QDxqX//JLMCDBwEhlSZIlIJmEgElZYWRgHIDEJJFCCGClADBAYUyQgoAApIpIHDrfRn6Pr/ho2fxv4cgej+Um/XDlIV5SPc+6JTmSh+0T++Ud/VdLjkn
JFe/71d/ggcb6f3d2HeyA65qYGjfr+8Q78NnN7B0YZjDetYRaGil0Om3lzDaD5xqKeB0+4679iRQmxujOCIb4dbmczOfPg5sgobUoLKkJbTk76PyE7dr
NdJ47d9c5fnGiTae3aY4MUTywllOpkDa/+Y2grrPzvqXkCOPeohHr/PsURrD0M+M153vvG8wjlt8dL6p6QUpEoTA0TZCTzQDuYXCtpqjY0p4wgU5k+pW
by4rZlMwMYs/uYLf3WT3/TeTbA6TiG08vjkDSXXPDxATh/gXnj/Z/HM0xvmnbr67GnWzD6OvZKh8l2/MBzsmx7cHMzkHDeteGA8csOwclVNK+8k9QCfi
onxlQoBVPPc5ge3gA0hES1fXYlNVFDjMFpFMjhHYJ0uXSWAEFySTodjQybbTOIjaUkUNlnIziTf4O3KnITiVCciCGREEEULRY4J8SApyKXUmEUoUgU0A
RFC0qUNCIKCgoTjQqYk2AhDBNnQn4tY6lMuUEbJqgLAKA4hEZMgI2sIDg/NrZdpNgMgoidQhAkmBESZKlLhLlRCi0A5ATBO205TEIIIFRah4d/AA8/lQ
82GeMh8XuDK1dMTfi4ibxCzlKHLMf9eKApIZARthr2FLx+ec2Q5wpLpgnKn2cViePiHkw9j8/WyVJIYn/ebzjzno49vCtrnskJwXrCnLNeZQCQgoT++T
KXYefPzXNbCnLgO0nidpora9jLTLa24GYVR82U0U1826U6JHdapyKe74N5E+Xl+KbwZ3w9zyJ09RyPRDcUEEYVeZIZLLnSIB8MYke9AlQ+rPPzT4ZuoY
6QTkw46hNoLMQpDJIdJs7MDWzG2smkyhCKGxONJOwGq2FnADWJMBJlw0iUjk++RPPuPDm5jg9wyag5vCfPy1HwkAe4bpc+MMSRgoFBSikbMmTlRXvcB6
iAYdfCEh3kNB9aaevb8D75rmhOvU3MrBNaMyTS6TOSG/PNRdTsgJQGei69uzbYiherni9oKOoZ2evJd0lLd93xx1EHJiIK8jfF1BQsH2kH1/b8A+UnZA
PT1dHwTwIdKeHKwDZk2fPvytuExk7nBedsDTiHTs3Id/69b4WFfED5PznKSGCH4u5EAm4E9sI+QfpZ6sCpBSJaFUoV9lLcLcBzDKxcPX6jtrggeBz8zt
PbIQ5BGIgSou68SNJwm9ehcp1rAov8Nemx7ParpwgaYB+QzfjbByQbZ76aNVpW2W3q5juhkwSkRYrdVZ9WYqTmizvYawUXGlsNwe87JO2ZMKGRifjSyf
z5Y7mudWVDZHsKbwnbS9NQtmGpNQsnftdZoJtJDHTN/szQ6AZYnid5o0dqccFJdAIn+FwUOr/Gm2E1tOJn4l5vU0hT9SGIfSp6mQPWofntwgbO+u4juh
aRYEO4kqT12QCX6ivtE9e17dtvjDRnyLJ+pFkD953vUedUOx+/ZzfrwmvNlbbz6lx8QVEvMssxswQRDnPXYOMNbhDTz6UHapfR+MJQatHZ7/pU2T0RDb
hSwXE0fXKAT+wwUHYUZDW+4g4CCgbjIpbqgrgHLmdAeXPZOYB+6EOYTkIB9P/nPpd9qoLtueMzP7y5N8pcBT7UOSEDshA5LyuxyDvdabmOMLdGaP5m7s
FO6YMYKGIDymIzDLMfl1vO/i46Irn1xeIMqdS8zbA6Hhz7+o/0oodey9hfJMUTfpDerfeAfd1ReQLoQJA/t7x5iu3v7AeH4T49OXhGf+wigoJ3ZiqB6H
PTcKiPSQ4qOFJCpCKAogJJOPgwp9xb0QgiSBOR3vfX++7AswUKw24n+Av6NoSIk/Mr6DegwhkQhvhaAgOcsKFiVswvedMcvPVTDc1Q1vc/b5ePjom5zT
F33wcePdsInTQ8aLP76nUhYGErEoGEERuZNqKJBoIqjbZoYZlHhwC89duORvwCLFlGkD5MHTR1nSFbzMOg1gJLFFmGYQS8h3AkQKI7rbbePbeMiHCqMy
ZBA6xOBTAgOyI4Txsf12ybFREM7SDlEBQtNLrRm9YmKwFYgsEUFUVgoIgZ1kHZZsmqopreg2mtbrnW3WkDVoYgc+KIfPT0dPJyZFI/PeTz19mLqGw0YI
1NFTtrDRRy04M4XeroydqONC6VoSUYhmUEQlJGjABIqaTihzc3E2jw5HZrabHY81nNXbNIM3JJZxyXTuGZSaUQKUWL+S6IMnMomEUTABqBpWONkaby4S
wuzU3oRHalk6QMwqKKJGJeYbbLHWd9cya21FXiHQzDJzW01NxiR72ZhZRLFoBvq6AEoIIxjKHVxEVKlaaTuR0Q5mZ1UAMwEMsZJ11rOUKtsXGVtyaCgd
OTc0BuoTfOBdHICEjGETByHM9apkJzZJzdzcCiBthvV3qCP7Pc84a7Jy4RsAZBOzY5qdpSw0Gpppmsd9yE5gzQYuRRkhUruQR6azIGHBgSiKSgatMnlA
1m8OaZoocVGbzcwSlLJ+EdGMI3Shgh4EmiUWEOG22yJ0vRMsGeEXmay7OwwiL0xEwDDIpVLDJINoEW7XMNUGYmXL3eujrrGwqAY9JiJoYiEzuP2W596h
xxW576t4u4305QRBUQ7I2m0tussTdLIcsCteMMZBgokTbmGE4mvbMXU0SjJ4LU1wdkNTKVUcrbIjIN0zOu1zZ3yXfVyB0hWKWwOBcKVB61TaWbE3xJkM
CIKiFaJkFNQ2gYyiZOWNzALrmjbvA2jdolZYgjVuYo5xU26zZNu83d7rxypC7KG+mmIatmZ1i4c3cfdh9e++ODhOtKOHD6CiRznOU2XA7OUrAsOAF2Od
twnwZKjHOzXxAN5OkLDh83r53zjzs8b3EKm8m0h4te7uBEL1oeZuzZYxdpWVJLEBEVIqJIppiCoIimZKaklGAoKMjEEVU5aTl7pkMS7L1zXSGf7ea4c4
FBGRYpB5dsVQQZMadRbM5obw5vFBAWbJZKIkWY0BNawxQRQRB8OHXKtFvGmJe2fBMdfEGg7FakCJ6h6AWfd7RrummReJtk2zSFVkuoFFmkDJxL4dwcnS
PutzpFXVqMc7a6MZcLaxrDMuwzUcSmlvDDMNJg884TjzvpF+e70NgUHerEat9Id0uUFwFYt53Tok6jxx87e9J5SJtgpYu7CoiatxkK3zzq8zHQzrkrbq
qZijlzAZAJEmAnLijBkQkjKgZMnSXW2w4MmlszAkGab6PJuQKapYblCa0TUK5HIuNcIwu9dubD5c+hIExkCBWy7H6TDoKRQxYkpeHjJtUMwj11DTJEeo
+Qe6L5CvRzVkScpIkK6rNp3vFJ4yj41pF1h8/s8HsNaTPoD2fPhFETedO3qUQQXaWg4oyLlwDtMwyGBlgoiUBZ2SnLF0OKxQUXUrmPtkF9XqoaHMSrsa
HR9EovOnsidY53Jk3QC5RLWbg7Ong43QZidzjkyjQBbvddJuzyK/fpA5BolrZSSiIkUNGJZYiieUKxAR2kTlg8jeOCPq5PpjwjCVghFPFQ9UCVzzuG/B
r9PzPTt8RRRFVAYrHDnL50GcKF39g6PPXDVB0VnvlAtrXMhwe6vmqRuASSDA22VyRDYS0nUaqJhkZKqUBvikiSUownGdTHdrsRaD3ImcK4rqBBmtjtTP
Vn7ZNX9RsbsVMkCIIRhkwbRvkqgEOwbJBQMDw4Yh4NuMA1pjOt3IBkrSVhSWIdLIkIxKaqeKg1E+pHWQoNXbldLoh0ccJqHa66QmUCP9p48agLenO+rw
xMwRPe1RYj0G6O6cSb1RNFrgCgoHWs730tzm+dpoFmjN4Gm0rMs8y07NBjzmfQhqlhAb3s0XtmD43vqSaMzImYE1TEnliaNCpNhNiWG7Yo0axLMphBEW
bnGpSoMtjbTC06kS8TowY3W8kPjVxACjIdzZqZJK2IgIIM4ZkFrKY2k2IeJqumgFSEUk6SVlpYbmtZDIzHmws2WmONom9eM3iddaw51y40UstRAosqDL
NeSwrJpQWQy2K4/K51rVNa5o9GZOt6zi9SJRLWKcUDsOJgd53cez88xrpBb6OyCQLBaCFkfuMXCNEaIJ8IRABME728kQ/0YeVWFKW654QOMqohUNc98/
A2vJDhru6S5xd6PdFrpUPR99dfBIH5eA4kR70ozuBBCZzWCO007a6GSvAJCyCE6C44MfAfgAmN2B21ZVgEQwmoFMlQxjCQ3EhAxJB8UNkkLCWCSTc15H
p6TMSgg9SWDu0wed2Ooj3r6+dY7BUxDvoYGY5kruMaXM1MmbuOuaMOXWI8NAXBL+qj8rMYqAjOEqO+1dyaLAmEqR4szLAcvWqphrmVurhbjyQh2d9rqR
ZiLRNhxsaHF3zhyKb7wnXLACBwkkn27bGN5NyKSqtZpcG86QLmDKB9u84FAUUNhQ67ofdxhq2HTXSWLHXWutbG8506kArA6SSQLKUkArFg9aGlwCQgfQ
w44Q3ICiZBVArVEBNPKHjWJEZhhVBwxkKNFAQQqVE0JNvEMRPXL8P1o0QO+a6Zli6vLOao6NucGbNmxrzeHOsMpCOCTgmPxOoCbOJ2NuybubgaDcimxH
SkiYD7T2dvE+/8uvQHp3vVNLpZe/niaR73hkOA0vGjYAmQCUDQbM/V6dg3A1Jz5QKdB7w1s0ZnkHMTyPlS9Z8Ttq/oySck4OxOsk6ymExwSSScSe5+vc
Ng3HfGCNHz5vq3T567wPXrwMDBeD51sERVDp5BO+PkcgdAiIwgg1enfrV2sNW+sLXqHhaRB1IEHhwqfo8Y+wcL/S7LsE4nBQEAxaNlcKOyXzFhQDlGTZ
oAwcmHlO22QUsREOYYFFDESlbr9vl4PVmZO+vLD2F7lTN1Q5VKERpNm1H41RyUTVPcyEMYEMEFPrcSIii6CGqAzrlYnsfeOyAbpBuTlT98fk+8x5kTm1
ihL+57mBVY93bhUXa+rgnup93PNH1xI+vJdrvfWGKzUQtq7yqNz11iGma9bMwasDT9+I8im9zEPO51WaVE53snHU+u6Qc1XABMyhndprM+Sa01L7evua
ptFMewwogsRBEDMYcBgixhRltp6QrNUZy7YiG7K9vrnHXn4qemZUurIdnpLGkye51LQUFA6tIXw4sjkMMzaEByX7iim2SqDUh52IftZw4ClY4sjflmEb
DhCUA0gR6DI8xo6qsJaCPj3CiS1EzpUV3+K/YnbzEiIjS5+WJOJvw8juEXS2ZDx7WYeXgMyY9ZL5KdkrjqyXjM0WHXkd8qkSbD4RMLODzwpoxwYoqQnl
Gbjb4UTUXk2EUQVTMwCgTEOLIo+oRf7zGD4Ccex/zUjEbNMhz1UEHnCgUZ70Efjuf3IU+Hl15PMFEfcS8R6dnxUOKXbkkm1HN1hBD9/wv7enzkTz16PS
ezkbfWEE7+WeRmUrSYkhH/HbA+Ywj4guUQOedE6XGjtOMg4c4Ph0PSICJsLME7IuafQ8TkOcTqbSKINGIVMYSA0KUjQ1o1QYq6kwsNTOYVFiwQUVFIix
DWjWj8bsnAmyKBwBYofoQgeej+yNwNugB+hBsXfmVEcCgboIUwnnAT5x5knEi4Q3vGygY84wLuPOA0BtBhKUJFSVSmQGS1gFNhQ063annGkPOFDFsh4S
06VEBBwj59Pe7vbzjYJ0hvOAEdgGjhOcoUV4iHVAeoJMbk2BcBvIc4xybz5R7tG5Mc452FUy7cXuy46hT8IQpEmmAHhkJjA2msqIEreJgBWgPGbIKbAo
iC+QNK8RYUxLQK4R3rkc7nOcKGXIJnBIC+QJKk4tk7npUQdwzzZy3rxQKeRSedyq+7123HkhYqlg2TJsTztoceEGLB1eYExtyNblO0l1559ICg5vScwZ
21k3AO3i1t4vYROFRwdML4gIEn3GlNi54u2sU6AoAddNaTmc4NI6onc0In5yGwhKYSIclFTQqcBwmnVso4BACPCbbYN4LQAHgwPdv008ej3jR4r10CHd
JT0gn58dyO8fHwHe6jrcF3buG9HcJKNPTujePEdjduyeFT2BRcLgA9EiIi/vUScpihoGgSCBpclpAwIpRMsBKgoiGHO2kLICKYXHMuy7bkJNOhGgBTTj
AuU2lEFaJRFwKoiAuUMpM4FAkUyhMgGnbE7ZTKHrOSUVbBrNJKhSU0pRVRCUNNQVUtAsSxFLVUUpEjqQyAJIKpAKESDGscbMQxpIpikgiJMkVHIEaBEp
UKpKokgWAiqUFqIBoUzDFSmkVgoPbe29RRMTGfmz6D+m8yVPaL107MuODWmT6wkD9/IfqkpCiImPwh75RMgDRag14baXagvBoiZDUlAG8oZtZkqBgQag
Ei7le6WvtgHsa78tH1w0vhbwHlB18ZH0kMiCCSCLwPXrUXnj4lzLlpU8p378naqjDkhYyRLp1gBqUknbIQ4hxJN4a3YoFb3blZVYCIJLppXmVz0DRjKi
5xlygiIjVlIRgFBRVMoTVn7Fk1JASQSna/zDrw9NxgYT8PLD0TaTZD9LYfSk9N0qT5+990R72yAydofkaMNIdmwZtKFiILDDvvRqCMmsaYcEBJLfcNht
M7QYQ4JHlLPaQ6JKZkqgCiIOuAHxCdIiOmPmBgXH8yZADbBNl3CQAmwhZFPXDkrTgSGSLSNUgFI0I0AD+kiYREAUFC0hQATCkBERRQEQMUUNEAUVQULT
JUGsMcJVchXBgByeS6NodpNDhRcb/PQDzAoLgyoIgMlKRXayRoF0sAkrAUJJIkhKFJKMgOY4qZA00J5SOBApvIGWSDm+C0I7SLvgJgNACWBJD4GA0AYA
GIYPmhmkiGVOWIibUhIg0qJQAKVsKBGzsGNsgc/pGWdDvoRNw1QKoQB3wnO38cBiHQShQmFQpgQFBojECmamWomIYgDRCHvhE2gR2IMoTtserh5xJkAo
kw7CdbBmHKKF+8ME5nxd0RdUMETJAqEMk9gxONEGSM0uQuTljkCmEESFKhvKuhbRUMTMVRA9NYBoB3SQ14IZm7PzemErIcEFCVgoFEA1/E7BwNTuqwVR
FSFElSzIb8z2/h7D2+eNhOSO0OB78zZ9+ohhzAfjH1pGQbRn12D2O9FDwR8QPAkgqAioK20mnRUGCp91BJNEBSDQxLQgBtuIeoCUD2nNA+yGhoaSlao7
py1AYQCkMOFMKoKCgC4Bduya9v7fYbBOR4WHpPXXrJk8M6ML32wmuLKfolgS7YCeyUOUhzNxzC59E+4K57IXuUN+ezx5lrxJJYbZzNazDrScJ1ZyjJxv
coX8vQ6AaQesArVUgPzCImRqCWlkBwgD/JCIH656w7QFI7ygagUyRpdpF2hNQ5KJjH69YqaIKO2KAOdz3+Ok3QLw6mGrfj9nReW6yUPA3zHOydjQUmg1
Q/G3DlHYiWcLU8s+KifKQoAOe6HF2lcgNTqaR7ETIa221kvogfFfFM09/5uERkBksIJ7ZADJHMORsYhhNH0yULkFJk4TEJFURRX5zhCJTeycEcRaHoOd
niH/u2PivUMpR1sZBqR3wDBIoqBTUqRCUANJTQmQUU0UXqxMqUmaapq4zbWLEUUGNWQKfe/Yo0Dde51rSfkfTEEQ+0fN9nI5FDBRy/d9cnO6zk/u/Fwo
qeiaIOvne93ci6d4TnEim91uQw/kuPxT4T1ZQfe7k+Ok5rX701BXm+dZgt3TLNJYIRE29CDaDX3tSZd5qkos/iCHB8/FtvL23el7WcdKwU2gVFnGC73v
rWMXyY2kPj9OyIKuy4XaboaQWg+sA5yi+9unM2xD4Qesbl6wAlZMtARCU336ImiclwmkEuALtGyG4aETAAHS6QtMVRSQgB6IQDeElICQtdmdP4J20ROJ
dnOEiTBud+DgnIh5Dzod6jh85QOQH0Qds1MuejEih2eE9EHOmzl3plr3aUDvPWEx5048iKmX3WqPHrzvdwcprbeEMQ8J7htrsRNDCh7oB5nCjOInulQL
ru7hefDPC1IEuZnGKxDk87c43IZdgFEQoynncOR296eWxVkUTySKop5Jx6It1y8IZGK9xdK11d08E56xIcyKIoig+jQ7ruwGnybnbkFBPaD3EKphChEs
sWiVgU5N4JMHkLc+yiqL53JzPq2YuOLYUwvIQgJqMQhyu6IJxwM2HIYyU2k8guJCETJOUTutzhfITvIE5TCo4UE3h8yiHgcjvYEHDgyKOH1ouLHnezkZ
IY9cu5JQRDDic058xnVOMLJOCYcoux3RJtyKecGjsHg6O0J7bsXrXtkgwm0lseROtENbgwIfx1snEi6sOZUawXFchmdVpciGgScrgQ7YOxj8/eMY3zz4
b/LbHCcZIFNKOxSCMGJuklTBVEQ5IAbiqZyZqTmK4poTgPAkK0MAOlR6LrpIAc0A525whtiyiFCG8I4gBONj3sKjpnKMqVFldPMh3Vy6cx9TPcrHHNih
C95dwIeIgXQIq1KCSiSQDEdcKcWY93IHZIJmtkcoqkXcW5GrFtd1wBKRozgYcsriKagZMgxwsuoyQnnPkd54TL7dU9ufDHR8/umjrbJ9V++zUemp3TeV
WWucyQ72WHZ2nDdxP0dB5ghrpukha5wdBdybPz/ZQ1nN5o1qucwJPROzICnwhJ2ILMouxFBERXWSon9qSiCIdanT2a70WRXKWxlAs7tged04wJUmBpLD
+Tv40drNupDMv6OC7rpEDyTp487fJ8Mh1wIHmEpWTo/PMQMt2yc8XTPKk4MJPJBOvXfvs+zBE4E0jh47+p9/tcH3CBHyY296KiZsMl3iHwgcV2A/Zx4I
roQ5RSLSCn3UMtSGSBgDgiAckN9AySZlkdfs38ipZ9mbhvdUdlmW8tglTXM/En2iYz/V/Yn70CfyOXW/s/bdHLoD5MoMA5pFIV11s28P07Bo4pQvGUTC
B/yJnrTQuFS1hEUG/43aV0W7cORzMzv2nbaGu/IBopRhfZgprdsGD55gwzCMBqyHsUeSpUcHo09frhz+9hCV2WHBJOPkt0lPRmjYjXUWhq+up/iyKLFH
qsuO9RZAqnUolQPcQwYFzMgExHGcXcdsCzkVfTZ0DlAUbcQwXEsNazA0xoeTUCmjXV7Pyd79fXNSaFZSIDCy+JMQBhtgFQPVgUREto+g7l769TRVOxoo
cQ1LawQyGh0d02Bt6YVDkydjvrxPP0gRQ1LgXaEuYXNXWW685TQyt2hr0sNHyMzgjHrqvy8m3r2nx4C6C3XtjwiouLmR0ApHZ8iGBBAC5W36261VmCQD
o77vQRgMdxR/pLFlGSPCh3xDyXQ4xz43vKA5+XF483RVFFJR2Yv+ImLeht8wAhAzFhOy4TezeeafcyCrhQ5bSRYJwNHw3Eyy9PsNZvvzxcCgpM+eTkA2
SFPcO5qEPPgpRhNycKFmEpEBgTwclMcm2AJKDX+wqFw/ozCj+k/vmmqSqA5OwCK/+KQn//QZhMQRFA5IhlnAsEP/A+Z6j9Awn3RYgH0RT+wl0QfaEv63
a/sH89+RD3MnCHJJOA/gYXHnYuJWWNW8Jm2P6Rq3g3MnIMfz28VN+i+016HvMSP8uHrzM/5N+TbO31ugiU4BkPD/Z3HCAP4IoJup9JAVVAUlA0DSdZAP
min+xUkDqrGzzhHsn1/f95i2ODh3Iay1SZNkYQ5w8n7xhqkYkSmpqQhIBiEAg+uEWlKGhFKCWAoShECqEGhXAPugV5gaU2BkJWkhPuEX8dzuyRZWCGR7
+wHVBPl3kYIfRCH1yADSoGQAptCgfKVD3SqaIEaVFchEKRN4EPrk+yQBd5U3lP7JOifUQJvqwNQZRahqyIcmYgojvsGTRlTAicu2tJA6n+fOhv/Px0uT
Gej0T81O/hT9vzQT6JoAKJZRPgEewCNEqocwPc5tuolJSph7VD3gfXfV+r7gRPn8M2EYiIUP9SEgJQoH0D+1nu8RV9wrfGDTIweTgBDjb+BLAaCsEg2s
jjG4ccppYxYIb7iCYGJPd1bbh9Fg/dYff8HDFiMolsQPtQrjChKwANIDSC/7IQtY6lWk0SzDIwixBURTSRLS0FJRQgMQEkNDRAURSKUAVQNCoZoB5wUN
ISjINPdjUYGWZYtFaW2EQB7uEOocSQPE3sowPJ81ADA4TnD/Yp/+wSb+JC0IESFAFAUoUNIcPSZSoA+mwGXUpgEYqL3D8VYE7gdu/vsR5Y2tCJpxKgY2
yYcYJMGRCQ46wBTqKBMwwUHKZNQq6qUkI7nout2jlTNg+97XpoQPdxWAokBjJ+JzviBuK82laiwqwYFpf3NitJulTU5tCOHJnZyO0ZiZYyXzQsBZTT7u
EdgfCVZJXZgTJBKBSICVZQUaAoFJh+n13+GErI7ksD7EmtVGRSCvjmDlB25koz9z0QRWEmUKjBFF3E9EmIogGrQ+j/O80Q2sBMGcpJdP/GecbfMqaox5
x2xUIC55nVkYCke6WBkDeBi4iwFCRjvMeJwURhRMbM6F/SDuhyrr74HAbTVCqCKjDR0lETidTq4yVDz8cGlTYXKxE5BQrFUKiICMJxk6QlSBjCKbQN5S
GkExgwnIouMTCKUqZaoirDhDfrzHK+WWIr6edyQpMolTygU0pAHI73McznIOyMgNCpyYDzuPuN9u3IzAiCiCYWeogG+Uu2preo6eUzLFRWGRgGmSSwZO
DEdsD2QvTBKFvMx7MqiRUFQn9qTeRNWmVdpCoikRi3TDtJrpgYySQG2IZysKIaU7c1wNzxsAnxjw0vCSjyIE52VVRSnegeRcuUj97IPQnrJkO4ecEy0o
P1B3Ox7ijVeyRXC+6x2dSGhHLeQ05CbSm0gavXuK8aXayE0oy6t9EnyyIZC9buWWDtlqQDluCiCoyKKAtHKQKmrAi8SH2J82cENsnTA6awFJYChKkL5Q
KzvQqDtO6kWQvefPuY9dEgd0lenEOyoXWZsSGPPOD6Q5x3yqkETSYcXv3aAuThgRE5rNHIm/OaYbTY1qDHbrJdOnB2lRiqqld6u3YUObrQ2CubxEAhDT
CSU5uw5KElLJdBDUopQiG8pJCB0NzfYD4HAjq8uCcVu72g+/jw6PZDzBB9cBUMFVQQVUTRDFMghMVDLQhy48ZhFtROTIi5DUsYhEFczEQwhS/fIYEL70
DA8jwBPwgD7YWl98Hok8AnYAO4YVpifQ2NwLsxTBUN2mrRP24ZAxPGQObPlJ9CBVKe6VoRKUXJyApKF8pXUqhQhqR7pXUNFIUKLi99CSKG1hcD7DgYfa
NqUESQoWypREOGE4mwf6oUOGBWgUpoChioBmBqkYIVApQpUd9kcUNKwp6KcuhBNR4c/UrQRBSJPcrkh2FD/W4F7HbxQ95Px1rWGIe8Pgfe6cecHrx225
ORQLgN/ah8gMJoCh/GHGRSIcTMBnVAB1OtFDMxyQfEI6FIBsioeaZzxwB9hlMf3gUTtDj80VApsiC6JgwwAyflKhtsYC+OCZHQOoSe1PdxLQYFfxnCQ+
WGLsX9esdBESc0Q5c0D3w0VQUHV+0ANwAMJGkWTmkGVHIyrkmy8xnTYB8NfZH7pr100z9JNzWTX9U0C6LpwxkknJZ/niwD/ZzxSPtj1nmnpKESiHlIef
jr4CHQC1YFRWM/bmskfaklyH33hjqKPC1i7OQUcySACGyE6ft0jgeto6JHklBEXVCu50jjI+HOcoykmiDgEMbEDEJiBZhntAYjbRgUTRDNAVCTFBUQhc
seJNJTAUwvrxAyUmoAplYhgGII5I7aTTEEsS5GrfiJ2AFwPPJuXOFN58DjSRFRRCDQFk4EVQxMgQyDVPGtaJgqZj7MFyAWhETVruNBYxi67XAQgMQSAs
TkZm8zW8wfs1ggxmyH9ezA0ISRVgSUnMgoKeRA6CKqgYqEIIRy7fmD3aRVXGVERMA/GFjADElhIqCikKAJKe1gkuwuDCvDVZTAux6gyirlSKGpomZSQh
IqIoltGt9jH43yaIR2+JYEUHG/S0J6sY9xEdNCywGSsgTrZZJCdoULmazUy7sITtCq6xgt/KAXG0mEQUNuyiBDjOScbWy2INp1iMhTOnOLfbrtBTYU++
OEOqyuCH1rdnvXt14eCz8Psj4i/MWkbGHKD8gsAyWAXOcIJgIcYi8G7k3Sqk6jQohlXYDIR2hLa1gupcKdhgTYlQ2Z2rQeAXM4n3fVjnSVwHfm2hcn1W
cVvx8gOEPDhD6odM5SQlLRgciAoJGk2P4+REMI+9hU8xB3dQmv2USiUIqQQoHmJ/SVDVFNHh1rNWRkSy0KayxwlaEaiSSU16X7fhqj6jYoaBiqgJ8sxY
oIj8vqOusWA+n9Wes73viIKZ/5Yg4QkTVNCkUlaMMm39KH+vfw4ck4eLcycWpLrnZz2SzKpDFAjApuyB2JnpECjRdXbB/sONx2Mdx3Kh5xlyqg5yiB2e
Qaay7dMGRGgOUWVsY7CG7SRrJkHbnaEwKBPODnBv1BM+ZTMlsTthccmnxsh7FtYByPg+3B3tWcbu7lbaAD6IUDDjPt1+pe6eUkTEVESKB+eT6faWfPt+
4LLluTd1pLq/5QMLCbeGcOs0bad25P4JgHwj6/WgHhIoeyKEqCBTA9RK1FSjRSU1+JmBi2SQDDAh9hi/bAxDELQhAyrBBkaSmICKBS9SHrUA6+X2nqNO
wh7oqJKE4+wvssIIoe0qE8lj+a0nKlWYthyLDCYRrPET7UBEN4A3JAQyAHCRcldgEwmAsq5KEdYQoVEEUEqwxSIKomFogJGYD92YVKlIBWRi6iC2Tq2I
j4o/E6T/aSWlCCSTLO0WnKaTLLFZ1YnOGs0u2croEqitClRJJEgYk85AtYXVR+oqj9kUCeLfPtmemGmfS4/72a+P0gOGIqjb92rtc2DlWwRXCbcXSRLr
3iPq/XD9jQNQf1ODBVRB/TAKArsgIi+IXrMC/voamyTYMc7UosILFNSSWmuwaXQIK8iQpAOTGAeh8jc6EpT+yGlMlXJcgTAgEMgAwqEdsLwHUZEPoMzF
/BIlKg4sLTGawPCEm/d3e96LwpOtgtW9q33nzvMugxDsYnUCHQu3ebAEikhDCgnOEByAGhCkRLMVApwbIMgHJf3QAB0hdi+MAaQ+ZwZuCbEtK5Lm8mIu
8GcfWDxu7pvB/cJ81F0eRIjVKIHEOQTCG0JkhZgBukovqF/KUPZoH3TlMkTFBFESFFJfhi4wEVUrX+KNjTiflaopPzc+rR+gDUIbfq+e+t0Cc9pSGML1
5aeiB6oCIKBaFfHzQfb6CFsge/3+7b2cmTXv9iDoA+kP4yLuB8Hk9z3UXVzHMyIyPw+R4TMm2BY5LQUBARRTNgm6b/i0ANxGV+eOWsTIGhkkogIIGJgi
hZaCiqEjWOE00NRUhRVVEDTQDEhQtCTBkeGk0Cw6VqgTMwIyfxQLOcO6SfakqCL91DEwY21EpHIFoVxhApIhiGkkLIGSklDMwMgGJEoU3BIhXvV6cium
kwbzc1aQNoKWkzsh+pqaEKApRIkKV2H9wfP6n487fLMPRIck1oPy+QHs+EvEE5Fdjy/D9d+/KZm37TayKqw6YsN4XrVNNdPVp1zW9QNiSWH7XeewI+fx
e7k5k0+YcuigqKT8sxi7DGB1ezmFs/1tZ0MrZxBskxikm2JrnVuiXxS3ddN5mydFoh4Q/sNE4hMCTnODv+2v7cw5AwPxQiyc+X4utb63cAT+VD66vrvO
tHaHKbfkldgsVSMX+mqCTCgkTm86GBcFMEahJqKlE+Rjn5j1H1JwRB3+ORJcglBapEE3nEi52AMAjkdJ4hfd+OtAnldhk3PPjRsw+vmb6fRmh0J6mriG
svTgvWTtAT6e31hpwYFRFVEnWUEcf51/t7kQtE/I7qPKHHT7x3tHiDK66NaRH3ccp8F+bu3pD3izzZPUJuOw+rJvdvTly/yj3arBDkUtkLIDlMp5IE30
8rxRsQiKUE5drVPnnrbL7tG5Y3dEW2s4B5JYTSIGCagDrubIGSBRDh/ZQG0hD+6aKgjEk33bS8Xq1hkRGeWXEWGWi6Q5U8ezCCmRArcmLs0ya52nA90I
5ZHrSIh0P8O596OI6Oh/rfJxO9xKDHfO24fQlPnMMwAsEGZRKIyiqQSEQNu8VSmoH04Q9sNw8nadbJPLCdIBkZoZipl5D3XJhq9Yf+RbHNzF3ytwVvAl
A0i0stSEksEsEJqU3k1KhvK+0Af3QqtCK0qUhQNMk0hEIjSgpgAJ6/r+79H++/mmpQPVuTD79Z6cttClSmsxtFzMzWfjd7P024madaGw/7IdYa0lOHbu
idmkYMWJaa5sXqHSuDYcxgOWAaYQ2gRJiZgBNlhATQpzUTUpZMNkGg2wKDgH/gJDkmai0z1vPDf/k1aw+aYwDcV52JZJsZwFywNuuQ+qY/99Mw5vQdnr
dPeut8768FzYtLZFFT4BZYQgtJdXRu8Gmbw0zjNtikqZlhtrhQ+3Xl0aAVXQV2rsSgh/mmctVJBCFw/hSSXFCxdMFAiGzWjNUjMivV2ZksAU5slNQFxx
hvdYZrtrDOTmPEqG6QJMeMKHalDXWskA3/S8m9AUNlgXTAxyBMvulMIQ3mRVBYrOtQhAs7XWFKWkQ3YPQUJrtzIvIgbL2yAUbzDATYhW6ftTA8B6giHF
oijoY9jls7W0oSYH1LooUKlNtfF0HdWZTlIhSQRhQ18C4P6j2qQYAhy3kNh4kJvxXjx9dbHHLMzt6mIpK+mubreU8W5/BNmrqYimMFAxDGTaTSpA+ECI
AobuXFIsgVDxgCoHUxJHy5cKi8goCECYCpZkCgO4QddBQFgbgkNyUBG2bdOs9/eT+TCHvFO9EhpK7pyH6h8I+yDacsAO84wMQ/Sw9T3XB0zUj90E4dN9
dOYCB0RTCIkPO70ODE+ZewQ2PRQdcO0mHaS/d2/jr0Ms9ZxjfVk+SGxTRtD/BCpq1EaCQyB2oqE6p2IZXcN+mGEVJvg9Ir0tSbTValcLwly8p4Fjns5y
IwgxH+ZcN9gefjVj7zpGAtBvFQedGtaRbC8y10mP6NETIeCm+1O3csI/1l2/c1+JqyH4k5Nw6naoVzu8WG8DMeopYxT2X+/bc/q44HaaOLzZyy1RXXYu
DB8L5DJ26zfA6EEZE3g053p1dlO2uNccjE7JveUDtz3BwCIwixQmMl+6bAPmQVuqbREMQG9kJRVOS5ZPIaktlkOdc9uOtIkd08c/jvvpy58Wx8QeRRaQ
IrruInnm/Nx+fkIOOiVnEfMI2IJxcwpnQqJDnMJBmgu444CwdTElSKChRwtKfwapvo8QFhkNsK7xmNZ3Heg44ocpTjSZKbbLrU0ZRHTC+vSYbQXrkp0b
S7h3ZRigMVwLgXLy93GFy7haNOJ5OYC7kOOnINlFFRdfAzbnPM7mjhO0m3rI5Ak718GEFBIplTPkamj11TJ5nOvXEgpIbYWJpAqRGC/XQdMonRluz3oG
kfpPwgagnT9j874ln1Yho1YYuZZqkmINBOJMOEwOZ2nAyiBcvHdjusdqUngcSbf7CeVwsJhAsJYauQaXMwZhgiMOOqeIp7e2Gu/s9vLfvP2w+6sViCAS
nnADMWMn7IJDZQHleb9kH+oPUylsSJiSr0NKqy89G0BsVzDA8PEF6+7h0ek5AIlEh7STIfX3OPW283c9CAeHfoduc2EBmoPBVIOSfrw3HrAcOjxRD2+6
MjzmZ76A8AYCxgnsh7zcs0gcDxx6k9h90DaTXgCeVPrO53n0+49/M+ln170YiIfD7Tc20A2GuVfRbAc4zfFesOQodo7mU7K0UZZARnUMZpqGZ5TjIQRE
bWwOzjIHdzUlgIhSlDyyoihzmYM/RkMMvGFfDIsurBQ7Jhu+WafAfXvge0TuOx8nnLUtwhRkndCCBdmCGKkK9IdoGIoaCkKFoE5z4A/Yc4ToOuOTAoDk
Om2crA0hNAsnS2b2BxuVQ3HQJrAWcRzGSoR27TL+HEzd0oZTfChvs3prKYtUQnModRzk9P0geOb7HU7Z2w5HxhA+JJY6u/u9p8vggEqvdCPy5Ps9Meus
6wHhHNOxq0nha8bQaHchQkeeFVJCOSrnssxIZxYZPOcw7+pvtz+5p27UD7GAwDqyCoK1AKijgXO+zkUd/jpFWsmMyLOrnVNKrDHpOgh484VXTPid+DoQ
jnBRbCL0R2a7XCGcOkw4IEFetFNJtgi9QjHoAcVjVIJRAGEYlAqIr4EBz/2/RavrPDvjffp9hfBNw8dHOfghezggqRj3Jlg/YK6CGmhAynD4Y4AS2jCV
AaRwFiBDZqBV1rWkOAR+6VKRgpgoUoFoEZkaAioVaQQ2P19gOn0IOsOpzug/oHL/xu+ePgoP+mAiQmEoFKGZQiYhGZFhADw6fH+44DCoiqJ990JFMfpt
++2IHw3XltGD9yx3u/x+P2c3hYnbHs63LbPnttv5PDQRKtp4DCjNoacUUlaYgWpbTVt1v981NCM9KT8jzw7HNh+fVmRPoQH1QtIKJQCB0hiRBpVGkNON
rDgAIjSOxsTsZQAiRQxyYimJEJoMH/Fnw2DNkmKDJKRRMy5DEPrmQDSYNIT3END1KyfOkNpA96AEk0Hz8sfbAEVtKwRfWQ+J5GeTga0aOXngdkem7+K6
F+YzCWEcUBZc1GFmy4dhTMCAfUH6TjxABtCUIOlT0Du3PDu7u2/pEDx3dtkmBhA/PQhTMIfmYwNTgkhBxSA0nYOzN9b61PoaNi9y1tay0DV6mGSZdBvI
ddiydnTzlGJT9V7C7d5nC8Q0Ia6oInd4zrq4zfohqYGvHJaomdxDjSRNXuAPZM0Zy3LxUfSHr7eGDy7ojtlyQ0gD7fApERSLDblmWb38XMsevfAxXo2e
OQ5uHGT5MntlIgfs7F8/t+a8LYzmt4PX7lzSEU8p5wd0q/lhgm1u8sDUh79Wb+G/z2FXbsTtDQf9p7siyQV1DnLzERIVJ3HlNUKnvA2vs0UfyggdIGbQ
xfM7mrhrxz5+H6xT9f4mJlhcv01c0SqaQzLrENmQx0MLsuiLp2IakNGMtYzUzbf46uH9UenOobZBc++N1vcHsmt0dZvobhqQ5NMmA//qa2gQ8RA4hJDH
PBZQ5IHcw4kTj531RvctglYLJB3SuItjDDaZlIhpkMP3QxPvh2QThfp64CUFCUhyDpvxhodaw04Ey4TLyZQFxOIcHtq4I32Q0Em1tl0C3E2RUkkDYDso
HH70D98pQD+N6Hpes9/2YGuxB77o877D2rsiKJuwuMO4jlKZYoCkVSSLFgslwRZmT2CMumxn34J/w/8v/M/9m/5aP/X/x6nYV30//k6NSf+HWYSzxZiC
eKErKa8d7l5h/wTPO9mjlaLv/h37kMpZ8B/8KfdDGfJQIO/uccISccWyGDd2OQVEXAmznsCrsJpxJg/nl6ONjiqfhNwB7FROqc1r7g4Uf/n4LJ7MPZb1
rW0zUhJd4T7UAAPuf6Z3fugP2xzqD9cjeVnbkdFXR+enyU2bIEmu4WAe0x6e0/DkAcp6PZHl+3D12DslCDGKEUPBKmJfZ+YyrMWIAqauygjsZgJ2Rwiq
bn+LyCnV1uMMb9wEp071vD+HazaQ7ISoPrQvD7uDWMurzTWWE6UoIipGMFIpDhADCaVCJCgCmimqCKikoaqKWoG2xyaqIoiaJ4Zwr5LBziAFx6Gk8gY5
eKI54fJALo63ElzK48zlFTzZDRAsFMTS1BSMRZg2YI4PdHCPrEK7A8JANbLjzwnVucYlTcyJ8tOXAuXBlFyK4AQV3MqCmMTtMfPnB46TJ/NhylmZgaiQ
mAoJd8wREkwBE6RRMILgyIIgs2kPSTK5bmZCjCtIycak0G2Sq+7sHCGRCeE57dC8kOCy5UUFwuUFRziSWoUFQwuAHIChyKEuQFCrALl2Mo5VyIiVINrS
bKYNlWRoYYzRtIC4BzgymFAi+Y5QsI43OlQETKGXG8ysOMQoo1Zy5cucZOvdYcCcQTE61RYiup2IXKYFNpFyWxMw6t6HrjZMKkhhdeeeNpCcQkCoVbaR
UgkFMuEDLtkHDnGFRVdTd1kR5xCNQRWF2AVds5Aco5TGIiCcUIiqF1mFFUlEUTEksThFFEcuVXCuRXSE6YyplURQRBy45K9248IwSLkRFyYUcrnyT+OO
NuElQsCg/ED48o+QJDkkURJyVkQVCZTc4hRUXYHTiRHKIxawhj2mDUIqyIyNIL7u6FMSFLvC7IxLIQz3WFQptGA0iC5V9CkQY76TtiLYtnCB20Shw62o
gq5FNtOz/P4sdYizrzqYOdsfDQY8rvJsY8Qo70Wd+Bl2FFN4S0IzKR/mvp9j2k+jZ2gRBEyckvqx9O7pBqHb1z2ULd3zwJc1dUJK+E3Igx276i85L1yd
oxOksl9Rw7sOFFJ2JJBrCikOBQJ1a1DumGFshOqYhout6Dw8Yb2tQa1/kFkFUnEYVLUG+OVQk0sBFUQ7xBIYxAUsRwTjOW1o3aiik2wu1LWVm90NQ0NF
VFVyMkdHz7I8ckNIEqbLtiJm93UhqAycslTEJRJLSDpwAwZnZk1YtjIoij8Q3Px8m50rPZlMOamtGq1gjLWIhZr4w0GawxlBYriHWtBrWYgFTKHHInpu
zINfjKnAUhUll5LksWds/Hg7zTbNpOzOEVNlYJWIwRospWsW4TulMylpTEyKvK88xawVrBLsEELmyo7fV2RxRAuy9ZWsy/LSbh3Oh8j3cjlFFMq6SVBV
05m04XND1uapMlxh1VEIYkSO2V39cAyRDp7oGcl9kmztNZBBm7YKooLBVJoSdIbBHSbxcerJOxhew8DIwtkA6B/jkmkNMKlGK9SwoJ1LFIpFFFBRSxFG
Aqne2bxzeqY4dU4M2qADPDJWKiZqzEZEUFILBgyTCwoJE54qYrVVi4mDzhRQmRcLlaAkMgzsuidss7KGJwSlTn8PnjyHOJCCghqlguM4SGeJQoTUa2wl
DjazXamTfblmtnHNW7AUIgyR3JIgQAQDYzkyZCHp4KmVFNyB6bNrFFgAyFEA/mXAW2MJpsMwo5IYbbiUTLvNYXLJvIDv01qLIm9coHYGa0CdM4Opt/+U
10m/SqpBslqFSVe2ZAxixUQhkVRrLhyLnzmIEO/PdwwOFNyChIpyBeiSVbYRKQsoyGWiqhiKgomIaoy7eT2OTOcKEkmlrZy75G7PCQ2dDspO2lcLoRaF
pAoYgydWJMHP0jAB3IUOUb6MWJgSF1ImEB1hhIEyAdMAM6sNXWQNn+NLA4FVBJCkP+rVCageo7Ip6lB2hfiHcn7r5Jf4+/vkYiAiIoGkaYgKCmgKBlKg
lImZ5i/90NCiwBCKNAJSCMIwNKxCFApQME1QRMw0QRSESUoUpEqsEDCJLQQ1JSh8fSLlD/dAah66r/r/PeM7ZNvG9co4ERBcrzEIQrAUVQUgjtkuD/54
bzeU2ysjltQszMMFjN8/QzhuQ6s0G4Q8Q+IrIihqKSoZIuoeSIehEk+iH+mSIoYkANIp/IcNFMFVE0ujaJJQoVObevPKH5SmkKBlu5Mhg3CSloDJcom+
Vjk5EkNagwgxWiZRo7ZjDxDkVBIzvtXV0yB/PWaHTSxtrYsODl+i7mjcSonrLynbHIq1PumbeNTl1UP5AR/u8P9r8UPnIJ7duF/LptQcEpEARCd+rQta
NsL8wZqa9PV4QwT6m0OL3c2yETnePL/rlk4b4YLUyFBBIezMQSkAKH7xQXhPF6gcAd2z13UxEDwX9R+nt70+n6OR6IqUDAQPXrUEUUzIEVEETBAEDQCw
QqQSUBSLERNEMyMhBCQErI0FMMEoQQwwrDSIQn3ePQ2NmZaJd8MWQreyKKikoIYmmpJmFiFoIIoCJWkiQmGliKIJgJIiJSSQAoF4RiRwcWKloIJpAygA
uzhfS4V7cbv1DxwLvR4mw6d1efKcxLRJEUg0eiLRSKpTJx3cLIu5CzzqElFHMjNurwDKKqYXYTt7HejxzprCRZz2Tk7Lqywh52u1lkxJnt3ZOLTuTXWX
kGp7oOuC5bu3ZRRSjWEke7kto4Kg2tJc43HMBIKKFXUTTHM9ihSMTIKSEORy8N3WmYO04c5yCmwuy4y8hCs0EHnEh5BtCiJvPOOUHKvUWQu5cij0kN0S
bnLpkXBJudztyvO0Bzg3LKo7nuOSIsxZEnK5BoqEShlxFARWLFDi6XtzHUZcuERBwQj3V3uPD3kPG159b3XU8C1yZwggiC6gcWxONR0IcBIRc4eAUF0J
chWdKcwiDHzx3vR3zx3j3XN3KC3JCiZRu7dFuungu7sSFuLnkk70eHZPJ46ezJnlObsrhy455McXCz2eu3nwPeOOvCeHc1nvHjl2svsuYXx5QdadUrEa
WbDMuLXEbxzWhztTxx3NKdFDW431jRYzv3xIZTu7vAkKbOdhBmxaMRkyqp6sA63kxx2RTIC7Js/U1vp+kLYKO4rWkODkVIEF3Msd3HFch1yjMTSRVU5O
zAx2xv6TsBCGRA8ohrxEUBd3c90YUnAskdVxPbkvoDtxqHGYCUopC6Yglxfy6gaEwdOwZkyQwYWD2HBwsEYB/uQk6Pqhv9dA/Jgc0/UWyQQSXxszKUTz
wUQKh+ukXJqkFKDOfFAwB97D5BwEsFlGH6IWR8IQ260VEnZlBicA4GEU0MDGVMS8dP0oHL9m2StwZPdS5bApzOjuaDDdJ/Mw0nrIoZSw9KUGKsUQBHt+
uGIV5u7rb7IGsD3SB7JJmb/RzzPp5OtSGT+lKeNlq09HcQPYET3Q8bDn05Gb80P0/7WEWaOvpemdIfR0zHZ34YziUR8dBZ1Td4kZd6BpDrwS/AJ/zQWK
KEERJJAoAseh0PDrtrRj0hdwvEKCtlLELv1rmZfvZtF9LdHalSd2HTp3u94YG8eUPTZTapppu6fyYdRQ5Tb+rsfGHJFuX0e1IvmZMe/M19LDp1USTZjW
j/U8dvZdSKEDpFlEaFi+OOeCIc4/pQ5Dm0OrWwo6S+otjCAdkA9iwJJCUCxBEARCqHHnDoH3TLgIbfpnUQ+aMtPycJgFv5kphWfhgci0M1YT8tQA+t57
SonI4kPhyJ1nxvkRmH1fbkwSfEBO4cWz7aaWT5fDM6X4gQ+kpDoeH+eGtzkHjqk7ERIh4ZwJvm+01R/3fzP4H+7+n9Mvw36+L2ckKy/oJ94GQ8Q84NTD
MmI+1EMei/WOqiJZikoKKVofWRkgUxGQMyBuewbgIJe2PrAjPXjtELHXDIomGJDDNfGJEaQ4K+3VnOqspKVgf0dXMwXAEJgly3Dj1lBD4brRXxD8Znh6
eDOI1v1AP8Mo/2WE/WFmloQplruLUKXRuztztlNzIKARQplwYXYXE7kxpxyI6zOEdbOKbBJODLp204EREJCLJbOReSTLp0rsQQdk7GHJWtJypy1sLtIC
7NTjqJCHCvJbhFAOOWARwI7q10c8kOCEDlcHKCx3Y5AU55Dky4yY4ZcHBFFPzaMhqJG7J5Ag+jGdwpgB5L27+DI7o8EuFmQPIx2jvD74MBDqEEArIISk
bnPyqPl40zi0oup1LH6o3LXtxMn6bryxDwml/CXQzx+M5ViOpZLpU57ijvYI/yeD+n6Kavjv309yF4bw5pEdRlUP6KZ89XKRl4DMcKVbLaxLmSge84vG
1iiC80oYJGmGjFdknQGAyVGDJWW7EDS8EofIH1gHv9Ie0+8ns7eKiggiiCJ60UtpYQgoSo404UzSKOZ2cdcOyKCu60KBrbkMjCcEgojRInd3ZRaNAiMR
UxZFEHFjo7dDTUjUq4RFBHKg6cS6/zXKovDmgk/ZdxLay1IgorvkWOSRo+UdESlSI5wq4SrLlyiKOWfV2J2nFKBGVXIiCmczase4u8XIiCnEWXImQQWT
SLlRlZzkFUnaXUU6ROSc5ygonJMk5BFzWkMSoZcCgLC5SpRQEBRMg4dJDDIqElkURcoiIKKTlmJjEFNk5MtbyOhdzx2NQv6R0e4T8ZAPoH4V5YPiX6+2
AnmBsHHt8oPbXfm6ByZ6koqdAgecKftUEgGiCQDcOR7IekersaP8Pib93RE+v9DyEGhKEoWJoaGEkZpKhqmkaURpgQhSoFk7pRMzFDIBpFWJAdkfgChi
qO0MUw0eKyCPqQCBHlIj4/pGw6503DDREJTVNYzhDyRxHBqKqlw0Gfx7j1Hr9x66oxiLGSaBNOPq5gez40mnlasviXfDNn/t8T+qDbvQB8v6Y81U/gnT
n7yk9QG4ZrLwNRHGWC/wOHTD2QFAhdkgbIQ94KnJ7nZ/pfatFVNMVElQKBBFDSE7j/MwURAToDVScEKJkswBh7+OoX9J+oLLCKCAlmiYsxHCCCiiBx+e
OXcierx6YFBShQMSUNNLVANEtRElFCFFIQQCSQQlRNJR5i7KQpwgGhAzMFdgT9cGoVoTSEisSrKrCC8TpCmKGYiWmnFlE0C6QMNxBmVVBQDYUA2XYMBI
909dsvdpwshWkymMciKCinBA0oB5fEP7cH3/Z0XtOW2Ygbf5q2XdXUHJshMsDcswPy6p1goETwFMAyBfYdxEgfBf1xgD/R0Pn3d0HsR+MgfTtPjyNk3g
ChSJAKCilHxCAQ9h0PocQOnWqvrkOwdtvJTgAf2ii/0SICkyBS0iCfBT5fJIUoEIvoQ4IKgiT6w3BLhHyTvPUYA/PSB3wfKQFJKjDBHvkh9pyPk7KK6Z
ZaX7qQx/q1LFnFK64pMhgyKYamaQ9gX8WOUyS9h6/Xi+BoSQQl1ClAJrVXq+CigvzFdIdO+9/uHmfKZKS9ynyPtTlNN9dlL+l6F22178NQG0PunFA4GT
BkAyVPE7A9xJv7vdnxDMMkOhG0CeqDpHR4Quy/bth3kdNHE00LEaM+OgD4a2xSWU3mRttPuIH77m9+zAzE9g0d0XbcpEzewn1cPn75ZMsA0ya+NQhwXS
iTjDGrllKdJh3tNrvvoP6zmTc3/K8/9mx7UOHmzRoni4w7CTR8rKj7SmithtFGI0We8w9iofWqP2opInu5j+SGP5QAfVAB9CKh+yACCBDfUAm461QpgX
+OYEKRpqQgiRQYoKiAJQiWaRpKiCpCiJSlYhCqAJIKSkZqaSiQSpiiJoCFZgWmBiAoEkIaiRqJUZISBZUagAYwhxJ/BIvEW8oKpRLaVA5ynqU3O2UzXx
An46TyEhviSE4LoyhbZTAOyiqLtpweEKLc8nwdODq3mQeqjJ6U71t4TC7yAc8qB45jHkDk3k3IfL27eHAq7ScgcmXmd8dKdGJxDlO68mutJzAKK+cB5X
Hk4FfmAYvh2VFQeSAFkruB+WYiZOTecqCIc2NbLlyASLzXd3okXcohvhyYJxlMsJAIbJCLSzz/08leJBKBYgFoGIqhQ+PG6Rxthy4VkaGARWmWQUoYhJ
lBaIIFkSlgChAwhVyVSIgMxEZimlEoUchpQChSv/ScszJVO1Jiw3NMgpkQdDCCRaBoJUBTCqIquXZco4EiogJiIqSVgSIiKgYk9hyllxlHJnCOBHybFg
KlkaRWKqiQxsqHCQwyFHskKmg0GIYgeOkDSmpBmSYKBoUiZIpyTIIplKiQpIgGmLUAaRCT+D07lf30sBIIsjUceqQdoP/SFf0+vChXYYd6lHANpNhNPv
YIlTcnSGBvzfa/hHPkTDyOWL8vYaJ0EnsUOiD31FFESvkgB7KAggKFfRHA9I9ZEZu7GzwplIOo5NJtIc7tbt2dA5whYEccKMc6AR2y4RU4nIodcduKOB
03ah04shLFJBSJIsUripKLLsRsTnI5sJnnN3LYnbYk2Aky3O24AcJAh2OyZoq2g04J5FDcmMcOUqbj/G7YOD5f7ozMwi5jyBUGVSVxKsz99lwlFC2deP
6TJ/Z/+r3/Jafke+Cae0EIwIIYKQqhx4DHyLpBE8OGOVGr3KGEsVea/vZM2KhbUV3FmUj8ZbkP1zWearXNGYD7HH2Kw65BxEpzYf2uA/YVoyuN3XMisK
smA+Z8oBESl9d7dUNNCbvyRJ3mvB2EK9g0eMaoz7GEo+UyCBAIONsZOKAiMl/FwqnQuUXWTB9SY1jaS50nnCsqCtayeFUCCMFiCZmp0avi4tSrTpW2wB
FEbkAZvRNhtSJKvzSUWooGxEhosaneaPzYsjDV0ps0ii0gqMgw4fwQgNAiYStr0YR3p51W5FclEFluvjgY1POp3pouLe2BMqdBdEWEvoYDHgCFJO0wgv
kr5UYxL5SF1rfHzPWhztaPDgOj172+SNansjsnucmPT12J4RrXbhWud6WISjhFns9GJoKDbtjGKhun4DGsUe8UDSSK9Ffco793VVDrHGhXu1K03yR1IY
fcLlpIGVhs+eZMvPiHHVDY+O+rNKGVHk2YPx5fQxA+ekxaVHY1PJ0ZkEkKmo1IUCTGsXQFe+bihCGlFHoj467DBNEHF6DCHDNr2eiCRYINI6UMf577Yk
H5yV8OqPZHtuVhNCSedsbI+5yH+NfdxHEFAA6tYDArBWJMiaQzL11ZVwvGBsQ852wOwEmMgBy52cQxJrpsDIwFnjWshNbjCVCjTBFrffJOjlmW8LvC5b
X47amzWhESYJK/sIns7vj7FrE07+xCO7jJE9EUzczFUSpVN3zo0zEX8C0uVzqo32vk8avC6LUqlvHPZJriZr5JlvZwROjnQc9Wmfo96A63Be8FJL4+E4
XThFP6OIP82MqRph8thOxaigkXCs45u8IJkQDMhnczcaZOOt5YxHvS3QB4V3mnYMcMlFkNo/p9XGiKBB2Zk3IFCC6uQGpzZHnkwlqoXPRlrQ6Ag8TxRz
vcTV51zZLOkML4xZtuqne6f9LNDAZo+SiyhjQ0R6MQKB+55Vsb8z7SFigL856qoy0zC4hUpSgmvulO2x9yBPRBUkEGMMMpKdH43eXRo6KfyEGB6+nw4k
yA0HpeGBmcxAE0ILDLazBS5GRGWW1rZwKAz1arOWCoC4JiWJ9/FwBsV893fyM0RiUR2A3+3bZnpbmRtltL9OTEB3cSwJEj0Zk31JBnEtNFrYIDB9QlwB
ZtQ9fAvXnBuDwEIaUO5mQMbkIaOnvWjnlDTrg2W9lXDiWa01jvqdxL4p9fbo790fdsMivNntk0CBsL5WYSp5NGK7rRw05OOQ/j5XNEWAHxAbezEcoIAG
oBVG/t6vuhwhAc15IUqCSRJ8dFn6i+++USB1MOMmHERADDYvupodOHagSGQ/r51hXgoS0Q7JVOkr131hzTate/NIizZ5+eZOdLRUuScEEykxwtqs1pmf
KHxm0xSWcEsdCV1oYwPNaetTU4/tqff9v+hjetfGTDnz4+uouxRK1BzAlbSDLbKgv1IYYWAo/CgfEoCzFYa05vaqUQaas+uAWTPGgN5rQy+7n7a7YhCp
LqUfCoLUcOxykX59fJ828YWd/p4TevCGvewNflmd00iJtQ7WOhBBe/sJiTElhOgFYr5oHvqgL2M0Cw1B+fU3o3rXjibkN1PpyGtnwdp1DUDrYNBtmaEy
J7inZYDE+iyMI0dYAMjYMihBAQZUcNHYxex2S55oV5McoOd3yb1PKXdg7DiwwRbAGjEdsfhOl3fd5+7lAkPGAlO/FFRWKEWGiARwhaXk+n4fi8P0YkYR
sea07Z5Q9LKpR91omZwKPS98OOJDsrlFBSRJYuQqcIr5Ydua4mgTw3eUPB6098ptOvb03Yq7MSIFhp/e4eCmwu1TRNZJYjICQ4nUXAio+/thiyvnChJH
3P1vbVd6+9SsZOIapEyfEgK9d3auOr4xox32fjk8obK/hBAjRiiUObDkEGNEWXZUrh4R9jQ18ce6hJBjenRIUyJU3mj7De92oBg1Eff4zAOSUvOaJq5+
rnC+fFj1sWIJjw5AoetNnPu53guT23y5irMkwD7W7u9lGOYZJi97d0lSch449ePb43jx8c7xb6R7tnQC7RMEfUqhvFBPSowKiKQR6QkAug34RsuAPq+q
7+Zh+YNedW0GUCDM+SYKk4gbOfq7cPPk4d+vXDWihyl8sUjFi2l9qSmOnl1mrU01QQ+u7rVd6zfi8ePkhyg/NeQDbk6Fhzv53tuIqq0i6iwoKAmVXAzA
pv3fVxAJ9MvligHxwBAZWGEu0XwXLC20AOj3S8xdGBJ1eYROdtgZ8a1MofH7zJNeh1OGJIHavc8BF3gcd1kntVGA0eyE5HkxlOpiipXt2wPg0QCYHYI6
u2jpZKBEiSZQ9dXfR1LM5kA7hRHNQkVWAakmcEKxk1Eh88yupBuzJC2vWlA9+wpNJFS4HSx5TAQ73UYgqMRcIrY7U+hQJ0c3W96cqLJBBJIJJD6PXufZ
ojnIUCzo9lGJIHrk7nR6pecp9ECqVmiA72a0pb7DMyqpZqFiNYbV4LkIp+h4YVzW5ubtG/owIvr83VyG8QAc+TVBVARaQDPvJGSu+FJo7q64IZst+GKs
24noYnRWbVndRReLPNSRYEEMOWaWzjTJd8WoVlkrHAssMGDOrjXLAkhGolIJJKJqGnbfpsbGPbmYPptt2kASTnOvg+fvmHhEdGB2RJJDKBlMcdTFIcsJ
oVZECJFfxDu/tfsycG3eP8m2QTA7a4mpx6HJdJS/Y3aQmnaCuWuvb7+3E6EMKwj0EBUTTBDJ2u5gGFlTEWbUN0zA/BVdXaAMEMEwaecKZm+ln2kV9cT7
xAh4qjrfoamMvND7UmN05kepGtVRkDwIYS4qCSyiia3MKZDEXgz8kz3KNKz13TlIjU1qQlT46te/TzJNvvrAyB8MPPKCm1e/c1nd9WgyBO0HaU9sfEEZ
0ENfl04d+ONkewFbna5ofixHqN6ZBJvAsPdBCCZn6H1WWJ0hg+GZP45IZPqt6hA4WRZgmgrISRHUw/0I47xY6Oe3yWbljjw4fiOceoA2cCYwnnIyxV27
IyFQZjMwsYmtaA0YjTKBLSiNGEEYHhgCiMQS2oH2Q1olopMH6oxRIRynJyvGF86uQfmh5sVfyxkxVqpF+PvWEAkRhvsqCcLs5VlgqplKLyO8tgzJmOA6
zMUs59MvNzZPYZmGPllNfc+7M7Hphv07xR3265h6P0PNDMOtHfV7DKuvoEKMWRw7tdbqxIIrNT1I0/ty3DI6fTFlygbCzc+5QIZHwYZEM4vIZE7cY68J
ndDN9vHZYn0WFUEJgEwL0qDLR++aE5AofKjRampYqkyvbREiCYXQ4dnbjGt1BBiBFy7lHIqaGeusI4FTBb3v/06yNhQpG0AiOIDaFXUmA+++frP/Vc7C
04GeB17Z7PaCj487d/u2O7igJ8/bSZw2UiokRRjvWMpFgKouTOMl1fK0tAIg/ot0ZeFH6KupZkxeTbGU2s2POx10k7ngi232ZvOIZlp3o2pYhUctLlzg
4ioGhKhvxec2Tzhetmiy7wzC5rM929w8+Nk5JdLH3IaQEQxFBZDj29RG9OyX9I7MEiwVJshkEx5A0DHDc4s389vIpJaQFPogEojCOCUS9rmt/WqnOfp2
4od7Ap3z2O5s9Gx7hBHsgWAPn6To5cR20UFnsWewB6l93v6lh2N3jcDwnnKjBUeHa9sxjwAQDkEb0FoOHYfUqamC4JCB0XQmeCRfyAiSXgdBTB84Mv7C
JkRSQ97ykND6AjeqjkxgfpNmfSR2ggAiIE9QpktxUokCTDF6UiQiPRj6R50Oq4OjGnqpCNLZqzNRYpBJBBCSNH2QSDFUxTQbtBH54OcqM9kDKBQFNVUQ
2+7iiDE2SxU0o7s7AuRoYh9X0LW9udjAvzvNhVHUoUPDZ3Q7et0h3jPctRtWK3RaE2oHhzxMv4FwTkwSiiJRt6CUfLlMS0JFp+Tn7d3eBlPrKmfkGyNn
vz6a9oTzwzTp3rxh05x9grJkwOqKzsFKMhhoqSl0gOH2QNEd1v4XxWvaHpqjNIUaTemOirIOchmaRvICxDyXSlPVuFi4hQp3oqNB2ycwodM0dXduKvuU
ds1plEYMHRlwU2VUi02Bw7C/qqI6UIozuxUmJwL2ZIulyUBhb446NTT+TIlWe96ZF/DwbO9Tgw1TkAtDQMfT2X1MfF/D7I6kpkyo5u4YJPwqLBzFo2YC
MDZ3pW7jP4w2ATjiw0soJz3wwZ1GpCjJrOCSQYv1dZK+CJI+DWioThB9SKncTmSKKyEMgr9yUSDY+rFEEnS0SRGpPzm+fXJ034Ro4fV5N6SDTdkFyJ9W
kXboza9bMKOkU3gEi+gCnKk6wNETSDIU6nMFK/wBJFg0RdWkHPycrd3tI6ozKMnGSrtSClKfDJh/RU0YKBwxs30rdiz9a4Z4rZV4iQHbcMdVpSHgQih9
djqTwcFRg3g2FDKIud7OYV8LwNg12leatcnN+FN2cpgvrUyyEtKIsWgPocMMjxqvlQSjEdyK6lybhczI5/yQZd+/FZWBBQcluOOGDZrwPEhu5eXLTcTj
LgVJcMzF8EO4TALGcl2mvJKiNRE6CYq1Q8oVAUc0LqoHQ53uGHdmuDaWrunS4rvTSUGCDs6+3zqRXawnlJropqvl/vioEno1zHa9XlbIXin8hIY0fD0A
0zJHFLHSH2HrqV2P0MYlwbmvcrMCqJnizbkCgNQkNzfV3aqECxQoQ5I5bdH4EjZQKUVKHey6TzE9rUm+AqSJy2CQUTvxMu1CE/KwUI9FwR9Ql3tMgEyX
7U+Yr4xvU0etVum4EXyJEjiQkgEwkOLqRRiKSCkOQB1zZhkJ8C26EbX0GCicEnIJlCqQpFtHcSB+Ugb85l1kw4CiaLgI+jJEkCT81g3O+CAwo6qeBF7X
DCDMTzDC5s9Z11rlCUKSWnRRwL5qmvGYaM11OZGpRJEZ8dmCkvkGocjUGIUX2dkEKuxYzsG2oJ8tcPaxvMUJqJiRI6UDRlAdlMy6R3zKk3SL21nceK65
HuH4774l2DKmQLMQtAmG9LagzMk6UD2UL0ZmBQybrzuYEkqXbenSKaLZDPfmyvYBSIuHRoMQXdHRYwoERAh2U+s1Z06awLWr2pTpMBQRQ67aSYCUATJV
cEmB7qRM2X56bGisQos9th/KjgAxerbiECyhQvBRMjrGMOlNlSrZahHRBLmVqUgyuqoKJkCo5vPIVqj92q0L26q4DOQRrZV4rxbNofDNpJd5xBNpcMWi
daancyqJ4OduE0cpLIIvjh3MQJgjxS3Nmc5b9bZVPQaAnAlXf1m/wB1Yn6d/QvrHF64ikw8iuHRgok8EovZoIqaXUInAXdAHQU7wL9Vt/t+O7N/SwG+c
I0RcXA9iDkWDEEqCP3dHGyi4NUdVWd1QYMOscFq++TpLUq8O7kpR5q/D8mx3nul8a5rnYQEpV8fhrRz15TfN3aXFZ67z3VRvfroSKnGyDzbZBoa8nx4X
6efjoSe794qxDu8vdMa70HdBkMkhpa96ejRXrUscVELVDevnNDV+yLFbL9rDFDnDalkStzKzNns1HD8nHy3PyedmXDFrphfPwzUv0MfkrRgdnCKd3h/N
53t5s5rXWX28ASe0hMBViPwW+h38593yPTNoeXWuTBgxBLN0xWTSSp83aCxaYJoo/QvuffkKtxCkeT0Q4PkxBow/cQo0oHbhvu+hbkB0uieAaDSHEvLb
DY6ZrUeeg5zh7GH69bnyNc7/TGKLv2hAiDAJvTMBGQa8kKZD3756SfHtPFhk8dvEynUM/K9QwPVQdx5DA9RAzpAERQLDmAvrU1yNCSJ2sHM4AP3E16+H
EeR7EAcQvoIRJMGbFxYB55PzGfHWAalejHJWzFe6L8LKWWhVAIh/SmazMcah2nicl0VkrJUqKF7XZvuR6hyokeABih8QVAZ0fOR46DHAwevWwCDHufLZ
vg9ZnEA4D9U+zQTnudTPXlkhjKfhTc1WfZ90+UD0EBnxs4d9TQHgM+DcvcB6MEOAxOmArkuVITgYLWdgu8RrWlRSZata1lPoztztDPaSebEAdXXNQiya
63Cb2lCSIHIbkOHAUoHDpNM+ZbmzqGM+P7ueYPI7egczma7Hs9YE8ZrwgOxOgGR4Sa0XBJufO8ichvMcsfRmspbdS3o+CQpZgFPXZzcptRh8XkF7NH5/
KmmCw0HR7084hDnDBHwTp1G8DOkdCIvtvloLBmkUCGIKodWfutqocJlvIEK2LUBv45oEaUwRfRJDjlGSF14k77Zs6B2fDVCjU7a9+teoF0Ot3eXkyls3
BMJIzpk+r9vnWdvNA6NFnnN+dZrRcBYeIBz1AwmkfSw9MptrUnpIbzNRlfONnoGBYLfX09dVNq/DvobPTpcFwgcWwSdmHsjsxqQiOjRkgdr6TLIoP9h4
NV5yh9bRIrwgsImrYgnBN6QHxrk0O7HekBhwr5+WPjnp5Y6XPzIVIdKOAQ8T2QzHPSGa6FyB9TLPN7zXxoa9WEwdrDGvZ8rgWXPiHpOMdAZO5nbo0TIs
EyWnGciInhxhpnyQp298x3875+N/Lm9Pv8WRYcKC2sPCcTRr4uQyPwzue5ZU4nty5HiCel0ePBnuRqbo4W8567CHzmrBQC1A7HIswCkXi8BK7UGt7vS0
Luuh5b/ZC7XcEDRYOPGIkAjhgIoEJATOz6aXh5XM6qg+Z1JUGibIuUkUKCKCIYRmt/WQmuvW/U2gdd9Vo6IsjQIZCJgEiEkjNW+XF33t4/LqVEWMXba3
7GUToSjzdw1aDdawmlmJ2yaywZ6MoixggmMLLTdu00isfSm8KoIgjFHcp7XHHRhu6SHHKzVWt1cxL0od9liuwJhG/V4e6zW2BRJNBfOT9dUCZIHWhadn
7yp9dpgE99J3acjoTN0h9vU+UBoi8+eTZCnMGhG5AoX9Ks5L4ZjSjBofMvxkJZF4WpC13MsEfYhXZT6lT8Kjldp2evhM1nTARan47ytPhhRWqipyZbgh
KAucgAs+O+Y44LwNw2yxmjBhMPb00afVYHwJRhJ6l3N+5mzz46PY7ATe7QK7RKmLIcLizthQgllpCaogAyREAoiKCWBgkeqgepmZHbRPaUDpoFjx0Zak
SlKizoQWZfa7vW4YcDFybT7FRWCiqzrC2dB9xIvvPX4Y+M4+fVulCovanfQ8263mn2ZtSbeSxVLb3LZMBAJ9ECTugCvfjeRXbAZJDBO1MywyNQyjDXgU
di7M7pO/KnNDwZ2ZMR1vnla9PFz100XHrbQzPTJxUUxDSoLPb/PMQgURRDJBEEe1Eg6XU3VF2Ar7+XArrstn1ttppeSrByFpYqGSgPzWYWtQhgL+6jWV
EXUgZEWYrw6LgEelV9B+9rWBc2+/IkGPr9swR+njwsfFYI0zEssJAYHgdTpIqIJqoDC/n1V3FqOiOEyVBUhsKEF2VLmBwbRtLq5G/DNkD28hW5u8t2TI
xHQcftMjnzhdFCaD+8oZzxX9zHXtRnA90siBfzwa+W2ZHDj0ntSGQ9zMCSNHZ3tXOht69VQFjPoQhs9oTzmFG7ffB8Nil3uZ51Q7mZoNgs1zwfaZ/LH4
Ule5FyJac+iCfbD9Dp0LJCqpmNEYKoJ0yfCwTMupCJOeb9To1rvPOmrHcUOam3M9UlQesF+lM4nHogTI513vBmgiqvkhdHe9U6CfPp0+TUvOpgIhrfFO
iJmyhRcwWMPsrQX7jm7jHDd3Oi7EbmelsPQg0kPn24Rsk9UvgqeZud30+wxJBtCzsjMx1no16378A8euZ66bISaF5QCuvPbUDr6p0troyIngpPbOomW0
PYPBb5y61R6TifoVXlT3AymTcxuR24GiATRGssHQxKOwFDbIteObmkvbOXy9tJ/MOkONeDMfWyM3ZGkz5z09o40nuUpStA9yxuWNCHBQgjgoRHsxN/aG
ycuhrFu85hJxURqkERWS9x/m+gjrbLN+PWeswZ28HXgNGxnJ2CYSYH2jsLIFhrQOSd9oimEmoBuBsNlCAyHoG9TRIHuk6JdQ5JoiAdGzzZ0Gg3IRDD0x
YIhuByhZuZKdhht69gLJuefsqrmCdK5djocjeIETBZsTXOIOGDAjpow3HYk8B0Pgp9vMkjcOS7g6ySGhidxLaULAKU+yGyUNTks3NQCyDhY2BIU9ibPs
1eUPKt+69+/pzW0EnV+N2PJEipRJJIw+zmlKR+Sj1joiSPx719Xkydz8Q/acOcLuENKHrEdC8zwfP8P6f8OSAGJDwS0LD8SkP7WYmv4buCUVp4i8mqH9
3GGF5tgbSfwaCBwcfwwuih1LO3BqjVbpJq/oteI3omveuSUPsXZwztuCz3IMTY3/QnuOepaO9JdOtODjR8i70CJkfLAOcD4bC5hlCLJA8Q35h0dnYvDo
+7Zd7+xqSa7NmIGtXGG03YwPsz/ZEITlOAg1EU4jhIOTMemGSzZjYYHzYeDdEUKlK/xpPJ5k1PalJqeOp7+Vu8827s4w7iQ2grEkE8BZ0QfjV9ZqlEBj
DEn+/ooGRGQGH8mUVFO8ls8ROj075ulIfbIk2dVFUFDSVAiG8C5ZmM61DQ9/PCcE79TMCbZ1DJeGQqKCLyNnC4W4GY8S7Cc07hIH7cHpB0zPT/j00clQ
OroD1Pq2w/DSOKe76QTE/JMTNYYDksAxWmfho07tgMZBaChEoJaYkVCxIVcSagsSFD98TpqBCBuEzLZLtwcVgmSoihVgGjQ2C3hYVc2YLGdNTTTSXaR7
vp98PC98aDV26HL5xBOXALIh04cIaK7LX+xCioaENoZBg7p1daAQVkznMN82mKhVbx1kuWQo12m3HTJ2pMRRQC2IbR3kK4KOH1hAkujyU/DhC9GFwfTt
4Qk3mqYV1urcztTM1BKZd0M0aOoaDbCBDQ7mbz97M/m786gQ65XrXbDcSeByywhoNeDq99q4BjEZBYjEUGImyl00Z3QxFDXbY+I0KTJSws6mOKbXAbpj
pxcPD0ukgeI16GOAUMRgT4kKA/+iZ+H0dn1OuUxicmiyH10X76KQQRqcFypeZAhZllyXhCilPG+RAtJAOoArTkBx10d+wxZ2r9z63Q6tNVENKro9msFf
rzIHEUebywVrdWa02KaAbQeYb1KUtgI6n3+gQ8MUPzSoKe6sDPWUzRMzMYtRFFEPsv2ZeXtb3EItysT62/bo90WafjZuO+i8viczDYNUIvZ6Wvw1jtbQ
U1knr9Ou2y6+a8CgmiHIUOUINIDmYilCuswEIhaENMLJhtqFDTNcUwGf4piDqKHk5FBKO6+OCbuN25J3UsjWStfw93CCO+fI5H0fXvHLDoVIIlx4rBjL
rWYhWv7S1iCJx4zaIzrdzV2nh5nDUPpsJJSeUfPDlFx4duecu/Vk8yX184814HhcoQVll0aw0DJp+XfRgqu5aV25W0oVcpaMsE1cw1k446bNFMGHNayd
kwFnWFx8o5J8u50HvS5PQP3B3o2dWcyFNsZtqusuQ5rWOjsZWPKVaUo6YbRLjzNbHN0RN2zlm5i6wxw5NP4de9PFHcMXO7r5BGfeyrzWmiBaLypyO4sg
0owQ2nVMNJpIZ2cdb2Ttu9VKXi0MZctW2QisIINer6b1DO2+Z5cyXfRUziU0czeJzCFyld7szVlbN2GcNGJzM1ixzDnRrmpjMEMUaum5f+zNGiz7fmre
9XuAeosNC7dF36d7vSfOsvkXnHK8Put49dEc7k6lRwMUUmnEU45Zk0Jw4z0V0qCidODFH4K1UwJIuX33ByCnmG97t+U0nxm1sJeciT8y0NRaEtCuTrQg
9ECkC4vMd7XHYFLOWUWZdzz48ndufz671lh6IdWvI5s0m6OZ20ZhUSDu3q8ylSxnZhcRLDi3iuTH4d3X4SfwX1xZFy4+K4Cdzzt9xY81bfHXM9LEkqrD
g3VCna61rAu8LjCMahvIZqKVBQJhjEgzOnwTuxhLQoY5mAQSVJUmVi0oVZFN90L73bgXKSplLLHMpOaTWtYfT4FOncD9ZnxkkyH3Ye4Co6kB7DWH6/tF
wwcCikDETSeszdGH2Hq099+fx+wT83GSfZG20tzQSEMSQTY2AHqDys+wDmwd/UcVeSbwJhET9SS4NYvoUCC566yRAYaZiYyGEo1QNJtAZJTVDSbEDhJv
mIsW6KYYMSuTvAGrn7+b5HliedfVvo3LzefQfZDsSQyFA+uCtEZJqhPNFh4LcPttDW7mO8XWbdazBG6GxaYN1MPlbQUJ6SJknOU4gE2gB+O2AGo3il6a
x7cuiRvE7DwxBArDQaj7ntlGGSHtBu4ByTGJYmjvNuEkB4DAj+ZiLAneCYhz2N7sOKIBEcGhr4H3YS2yB+zOokEeJYJx1HPPyxPKWcfrW5xZOecp6hdv
e/lx71qbztNb/Ve28h5L+EHkNyH10PDEYqTv37jhqbLGCIqILmxuXln3z8E3DEeo+Ef1iAX8SH1/GEhriFPQH2X44gmZmTJhULWkUwcS7PKTY8YYfUvc
zMDqnASoJr2ar6UKRWApNDafdafFp4+V6Gfkz6cKyPO+GxDiE0kmBuG8Go78cDaDEkKKiHlLzkmTlDkRsXIQwCYgMDW198Aoaw44BAD2hCEjJr7Ot5w3
9/bOOtnS74MIqD2XTTL1zI4ynQDp5oepCgQKoRObwcN1DWaJ23U4FBu4kbezLhEAQRmEogQb1RPCAE/hmi0UKgHisehVF5yGbOXvjHv8p44w28IejbSY
XP5+taKu/sea6jJs4Xc1YTEz7pQPsgjnDg6HTpvNF5WpgHs+fpCydEYIoiuJYjrsfg0HbPoO3nmKaMs7N0Umni8T0NGjJMvk5gnFfCDKcnUFHCH+VMfP
iE2nRZpEwhYaHjvVNG1Zi7tmg+xHNrhUZSU0DnKH62zRDueOHQHPJr02KVOweOHUnf2A+p184+EqcHGzDcMPOg5F0aMZ47SZgxYydu6b5WawsDwJltCi
hTgKhIas9keI+gnPcsBB5v3hzifGcliCCBTpsJkc1V+EQUxoZ2nRCQon0dY52VcLpEl1RKLgRcKKOzmrM5xWIatlJwtUWGAgLuDlMKzFrl7EmHgQECjc
d3TY5D+GTKHj900VSp0ABXiQHebfjHkgczcoDzKKz50KMfgT2z2+MbgLb9bhx4LFX1sonpVv6m5ZJUdBT1uOAtPScmxyG5J3H2+OV++uL3fy9CeuYVen
1UuX9MNTF1opkwrfO9KavpuuPFcXdBOiXrdw0Eo6ozkyURhUO0cYfI7ZD4+0z4NKag7S0eMKh6CVhTxwmKk22rrvhOyTYzRiImBUrT+l8/ouo8jvGVQ7
NFj9g98030pubROs22M2tzcjSldJjmLhp3GcRLrWeSIr4fKH0/32gkRIVQUFMCHN7CocMaX4FvdNu6Hp+5PxDxrsnLYPg163TUKKH60k4wNoO/GTbl9D
Jp5lv5OKP3FTREo1SrDDsdO8Dc7ucgnPkn/K9h+Y+wE38txfEqO8kfT+iRlKn5ZhUBmGExSpAUVRUqERUBBQFMQQyM0SBJNMAZ3AekAJhIidmUOA+fpf
SmEPqTx3dj1LiH8PHEoAyUyRyD1jMOXuyHcNFVmkqWUoU4TAzKFnyUCqQ5Ti6BTNgUayUMmo/LvpJwtPhRzcfEehd6AHnxRHTxrDDgH8GcY+tJo4pG5A
Nx9YgKCy6w4NpUqW2g5Hr+QcfXnB7kPw3Xjw36bAbSD2h2FNqfosZJ3NtWAQBTk5DBFEkrUEeYfdMNWVZMdCfjuh+EAoUK7neh2kBvSS4CKTgbqqCwMR
9rDbqnDZpYuv3/scNdiPbPID7T5gecA63zPyarBNR53rjUtRDWIdkyZNUVZAoz4Hs4lKMo2kYBAVtAoCDlZoEIkI06xhRKwwpAxaxl05Ef7S5UR2wgYe
YSFtC0WUdaEnJoqJsZtSUECbVIsEDiAoXZitQuWIrZENkdgRwNY0Gq1BnbYhQcguO7awcCByBo62My9kZanJCSVpCBjASAmRcIVDHIAwe9dIBFUGAe0J
NpwuyqAni07TtgYhSBXbSUtARIUGFSZDREBE0GSYQJEsSxQQr+WYg7TUlQRARVM7oalMhct1kGaRdNlAlco85ZmDpDd0xcWsiM0wxqHOkXq5Je7qjnu4
r0eO9+vdX12vXy7Pc93sYu+VW8fEsnq4rFz2RmIc1XQVgaW7zmSF0bccpkzVt3qGuXg0bu1inG2huhrJrLB05oDSaT3j0++ECL3doTSvsTB1tIvY9vWc
vDi2sFMuS0wrkFTQ1gGrrBwoaHk0HJm+a5rVpqaNBkEylOEOJg4TwIE5FVHZXHovpDlAfUB59nKAjJlwqHFo5H0fOL4zZtmkFMBdl1lJEY6pWIiuUCPl
qro04rQp5pq2GIGvb3Xaj3D1u4te6qTd29d0Ht2Dz3Pl64TxZPNFKLKM+8eEu9Jw7OOQg7Gjyve9t7rHsc+8N4MPevc+d3Vr3ce3t7jw9HujrLYXetPd
d7ynCnqPC7kkiNo8bY3cjhocECgMJWmI2hQN9bzasoZ850XnZTqVbrzPwQfYg8hPjCtrmZKokwEIU0eGQ1NHUZJNhuwe+KoiixnFB4dveIx9bA4Qx2TQ
UGwwlpxTfA5Okt869nuDmv/lQmtfM+77t5sjHbiUdOY2Feh4/puxPt95DyFe7Yd822VWiKQjSbJ7c6ybXV36dzshG4ucRuRnvO747dIXgY4omfD365k/
0Pd2Mes46MZiCk6HJJ5SFHMoBiqB3pk+jJPv3xRMdge+GAf1P9yd3lNotSomZLLGYM6+lmsPSvy0T10bnxo3ovP2YQwNqaymM/XTJ0gw10f/rOxrtqjL
vkxjFQqVD72LIGZ4XNOqddtzRzOhYAcIbdw7FGRcTrLHlB2YyChkrPqW6Az5p7xDdPhGpcgJK+dZkFBVCDDng/Q9+9Yk165SqUzKbwpns5MLLPbC/gl6
TZ3L31L3GTZ7CLZfvslN0K/D92r7L7TmIROCnoWHoXWJCNL4EDsEiPY/cBRk2oAJMmu5qXCkXD5b+O72sjDrSqMYnv7GsPVmssOJ9OGjtpmktU7HNfDS
qApsMJhHHowCQJ1WVUUAPhbMAga9KN2VBR6Z85osWY/s888cKxRU4fVM5ZrDhoxHL3kAPUmgkPYKgaTZm29hRVydq0l8iQpTs8ytzD/M5Zjl9AyVR3ah
JDbNwgGMAsEZXWQdtRiBRNQYhEc4nYsBATIYSKG8CaApggKAoaopGKgIhooCCqaKru/MPdM/GF8sDhOadx72ikSHoMJ5d5JoAmkD2E7JTvTugYMGIzta
Mld0xhltTE366mbhdapMF6pvIfyyYB9yLIfwQpaoPM7nIv7L9h+k+WdZzs9SPc+CisiiCLFkIfTa+yixGp35G/q+p7TNaSRBCE8wh8VyCDR3k9NXRLQr
JEREu8eWGppCrGVf1wygm5fu7008Eqkd986JzGbHG+B52qxmqKIMAUi8za0wNEEd2A+QFECscMAYXAmXRQJGj+2TXbc46+nn6Asek9QPXy6h7ZTH5135
rwvLT4TsERQhKmzXyx0ja2sJSt8A89zjfYKSQIO5VBL9hEXPYBPj7tg2tQYeLLeqgGAqOCqr4kakI/PMMyhU0zCgWwqplpDDprnnu9xGFO25Tur8OCFv
Gxlymx0AGZ9HLw94O3PHvDwMVXbsF+Qgcl5l47d0hwdMeu5kbc+Nv50+oiipIJK/RU7h+X937zl6H22Rgw1yTjGrc5+8HtJAoAgENSYYHy5WTnKQ9RQY
Y0EZMjuIWnLWuaSc2B808ex9OH9d+j9A3Nfr/Hw/CgiF8AWr4N6i5TzKyJVQx93o8oikgb38oihkqLizv5mReTnGWPgK/AGFMBlxZgyqCNp2FMlGAiIY
IgDoRC1dXIx4WAyBro9ZOYDWg6EaxCDswFwL/WEx2sMVKF1dd3QwIdRscrdHNnobiAuxkKyTIylGl7ZnpNYYJGFEZhG0hgkodjvZvnItpDSbR751tL1e
J6AAkmrRZIiALxtM7b1uGIeHvsGevEahtLOrQxU1utVqtoSJMZx7p7QrUHZAM0NXEa8oNkjUEg01AMlJBEbCXV7eK3rXRzY6vrkyKUyPAwHOnGcWzyqG
aG6m0kKmtRNUM0JOgqJOxooNaVJa6rqW1TyAyz0wtZY6kasdNhBCSpRwYWCCCIGiAUUqRAhWpcCCg5ygZLQlI6nGaRIJxCROxHGydtHRIDbNqhNoEwIE
bAiBvWjJCR4UPMPUl1HKEyEdidEIagTiV0FJAQQpLAW+ydZIufPpz6W5zOhwp022IG+9nnU7ZUvRZEtCiNlFBXxnlNJqemHZkPR9Hm6HFYHdK1oJOrSb
RdIi9aSU67kM6w1w6ZBAQP7eemXQIAnZBHv0Onb2TrtKdNn1rGLPYhAmLI6A0KJ06D12Vnbv43eeYkS+N2nW1iNCs5g1yxuh71tg4O4G4ihogcD1YG71
Q3siRzQb7MMZBIisFBSSaxvfIWc9MmIBIo+HWhulIMlDTIQb1KriFRtHTDLgecC5zuvZqpEfHfnJN7gIt6XHRTrNSO977mp31shkZt4ejjvs8QzX97o0
yBoqWenAw29qIziOcD2w0O9QrDzqySUsmBkxQDRCWQe+xSxVYVyhhPGL9Kv/at7G4dQoYbjnSDI9djo0tyR3Pus5YI2QwSGUW6gHmShNQG2buHJ3HtmC
6Pbbrsa6wTv3NiDA8poxXdNUucWbmvY2dPW76cGwt52JNFQQ1mVyIE38+vrClGS9KWLtlkAbAYBh3Dskh+BQMSL+LYvVtkGLQp6DVlBJUtOs3rRjFm22
lRxoc6IYcTEQmdVMkZSBCncFATdZeXKvURcYvT2Yen8Ene9/GWSM95Qtp2eMBnhOZwfCb800eTA9ElHa3LmU3BozJ3NRfVh2UByWBPne5OqHG51wHNdd
Ts66SlHtl3KSmuJSiaQSGu52HIMEcU+Z33gsGADzOmpzafjWwTZtBNdeeKC9jlIYb3w2zhO+F73k6Zu4iij31TBHfvXAukoz3Szb2QxEYRTToH8MILkR
T79bdkr2TlFAUGOWogtTv53hvdmOHfLompWCjEZ4pKd6WTCeQRSD2Q5sPKFZphFkLdVJzWlWKKy4Scy88mjDR04G0pz0zt0bd6DAPkwm/OoGO3v1s2I7
iDQ49l62cgS8lwdxutV+L1qTcCZNopI1CVeKF0pI3ekgp1NGJLASGCRHRAE0kCKRIVWEYcNRpqdobLzNMCMAIsCoilRcMHhsm6cO4ju4bAEC8iNI5r2g
tXPuqUCVrRgr1S6wDo8OUELre7QJFEoIIyBMkEb0hzejZdZZr3g9ERinvNyeshIAJeJDMdeVqcbiSiIE0Sh0/CkZ2TIogSaFeEB9ERJDI4tsjUN7EQLk
jiGVAIiEs6alO/nnZ8caeZ282MIVevTrq1VQOthsOSJsXMKIiYfYkaFkgwUrLtayQynTMg2GuDB36mBZMggbcPIErZjGGGGxREQRNUJhDIc4Oijpymxu
sPVu7s2b1vUsKzmOnh03l2GWnAkTVsZrJoO91vtMCwLzS8mIG7tSZMmMS0gQoADYkdggIaMK3FJqYycDGzkiScCOQCFQlLuYETOOnNoZM1ApAUBKlKqs
dGTN7fVxWp0hsojcIVhPd0gpjOUsnXFu7rDdKIxtKmBuwxNNYG7mFYMTxzcwENu964wCySALKaVq0LgTVLTuhEX61Y6NjZqA+1vcVsea5UQBOxLBEmQw
ASF1METWkK0Qq8aJ0NbQy08AqLpZIBBsxlwFQoXKgGty71yFoqgsiPZKqCIoioe7RBJBArmSJIA1OkGWbQXLnrupHYXNSGlJHmqfe0A9+eB+d3RBUUAJ
Q7FZUSijdjyYHf7vXwnY89qFBo+u8yQ8MPTmncAvtSoUaRpa0dauh1bULHI869Nz25KewebON6jxjzZzZrpZ44dtroA0cx4tZXVsVpRWa61g9+gZp0uZ
nGbuTJqWm/Sk4yNq6IkgMGCANMDZgUdSkZYVyFdWWLTmZJMeqlrhVGJdvG3UoA2klJEmjHcnyO3UdEVqdjgRIJjfC1wOSGDxyHAkYL2w9Jab7y17WTk4
my5YTnEFFA9OwXV2VOfPEcZQyA1GJaZGl5RtKbxjBYbSbU9LRzeb6TfEPUYZF3NY5s4BUJCnelAuRcMibFYHIq5CHWLaFkOw4hvjwtze9y81p6A1t8nK
GoKml22oytzMd8KDsbKJsEJAStWLdwYw5kzrQBYQuoZBICIjUoTOBaIkFSYBzktmaVTU6lGsD5mipGmRdxGyKMFpAVFTBBABIZgiWHOC0JcIIU21MRVK
I2fCK6DpaqNTrBpC+jhySTZbZqHhOkxIoPg1BPWwI1A3GsQWDvkV1KHUQSPPGHAMb2DxydimAWOvDQxUpLSibt1Wq55NDBguykiyT55U3YfACDAIwA9C
qaZBIZ2xhe02hQenMvoaEQ0nZ7nBHocTYaxymyx51ZDz057m7xTo4nQVBiTjbMtooox00ZgzOEf08SdrPv047r3TrU9OoQ7MwEtCltiMFRqUUHsXqPMy
8+tDwbLSjJ63HIM3iOdZhka+sGq9OiCCI2YAXRqDK254mdQprxaedDUVMgli2Ixo3gGSFur0tlgxQ85qRRClJGBWwhTQRnfdx0NUR1oc5bio4NTkjwG0
h20BZvBu14KME9a8zsTGdC1ldCzKJMbkyR2C6pvD2WkMarj4RVBHXWOpCoSOINqCJ4+5DGpYZHR0DLvbkjQXJEuNIJghRPEdYhUoie++7g7XbjRafXUj
ZDY4BCB51XOWOda4lGdrOpCfN6xboUKCscuzoUD4ujDG0RfbGwaK8MJnnNVJY3ICk9c12AbuzW92PVCoEELqtzssHDkTG7mDUsOMVCtlwLHp0ZDiJBUj
0g2hJVcO+5qgRfHBzhGnZ3b1VsYQJEAWEwasTqRvWupAQcGsEhWo4L6mqs72W4AEcXOLmrQYQKtIY+nURlhYRxgkcXJgXBIxAcOWL54lB3gWhoYUdM8B
6lAkg+nzJpqMcgEkMF6DY0gKLdKsfb3XDhI6mHYytjlHmg+EEki610NSpkbYygPCBwis2bK8UInZIIoAjrKmYzXb6I35oYCfKg96AgaMwLD0hRAuDq+o
2e2rQxrDQABoTjjdGNAkgxvXFvWnYUkqNvCaKZacW5FGgqvocG5YkIDY0AwREdmAujRJaT5VQMBHDc87d7q5jhkEEda3lYGesOLna1qQXmtuQT0Q5w8n
m29nu+h1MSKRulhpKLsm+lvYQs3tbmnM6nWd9rri1zponhGzG91s8JNA7TPJb5XdXTOjWXtSKz01gx9llgyXKcscVOifO11zznpRDezY0euxLuWZE0lW
2pqyetO3D2EyOidu+uybZQ7DDd7Bo5CJNvLSIlpVgYzedDg9EP2MOA2JwGby5MU3p2CIdAcJMFASJLAgjN6HPN6A4QJGhkYBdIwkARaRgFoLljvBXR2P
gHsYODrrKlgWO6hAOXW2Bxau7YQEiQQBvGDnlxcSLpAdetPrrQDjW/OAmAXfd3usXILFaA6mgoizbeGxPHtkNeDN9xRFQurzLTjjONB4T0BhxNawwRpm
FKo7tmOZrPIHr4YoHJSUpiEiiiYpVyuXcdeV32L58bodJwGOoEiBYEDjjjqKCn2CQ4BhkmAJIU3Eot9EOO8ycjBJDVTM/G9cHqycMgLXm93Fxs8DpvuR
InYLtM9d61gCpBEIkUAYIWs46lEz0gJLKOPtzKG2uWqK0U5XtrWNwtVzjP2BIHhxrjr15ZqcNVKwSZIJ24cvfl9m6XG4sy/XkiyKko0NetVnL7tXJaiD
GpZNTOVWDEwCbQaCBATCdPqTsm99sLvS0pjUYdNfVl2UdJTETAQGiNuaQUWz0fKJzRQ2YQpbIGrthDeOZtoZpPwheYOVN3zvvlSeuXevOJUrHMD0tmRd
QyTYKXiLhB3q/DsecD0o2hw9gIRAEmAN2sCuPR6PethcQqO6AR3bi2gWPpAHkMC+SfT4B+86d/MNBibbwOREZZpGg3c8YErFSe9qsg6fUJm+139lDfzP
YuRETnISXEUAumblGLUEERR1EAKwOInbomE6SHY5ZNH2bzzuzckgMDQyRViyQ4MkyN148deexm/jnfvzfbtnRk1Dw7qqhNpDxVvfDo0t2xe64Qrp+Gqx
TMh1ZIBiq6RhB+Z3MvOLK1zpj52gPNLwjrB0sk1a5I5AmkiaNlY7b8XhkiyCUUcgkphIHqUpJ6tDR8JXmpAkMgXraHlyorzoVVleHeord9G+EfsH66W0
OjA0JXEgQRBAkFBBh4Y74XvqbkRQy06SL7Z6+lAUqvU1OHRYJJx6FbvXQ9FjDppBIgjNnlS6bCHdTlN70pOmnk6zO5sbWr6qJMpUeTgUDDFgkEguLjh8
pReC+tJkxz8qOdXZoEdT5MiTXk4t9crkRhJwoHQMIhEgEwUkJc77tjzdPNdMdF8BlIBkc5JmrdgLTOgJZDSwDELq4QnqswDSZaIIGktS8SIdUGijPjHq
8wWHQzJYF6rk4ELeihgUKLVTSVhjDVuMR5CQPM2ZIUPQYQo2ITodiTQSOpTQOy4aOrpTRudQebwG2LnY0Jh0VMjGxO9XnwTp3UJXuNdXkHCnC8A9AOxy
DTWySUvTkmaNAHmnpM1sCw1IwZoiXtSkw7nMCmNOY8jRg9FNg2qWUlCNk2PBVpTCahZwodBngsjIUnaamiGc14KkE5hlRBVbp3JJwkidDcFx5BqEO5kh
kxuph0ducRDUBCHCnRgGwEgLix3onUCh0MUQ9m14ZiTB5MzTrnDAPR6fPbgt506Km4pFKkqoiCwRyXJkmqRyXIMjIAoUaQQKIimkKDAlxCnLBQPYh+B9
xX5ImagC11Pq0KqRyDgjNQwhQJn+PuVxOqfK4IGt67zpwGsW7v1Z4fIxDp9Oeg/Yh/07KHrEWeocpIXnv5egbyQN2Bww936vHjgTLz7djkI6sgcTEWE8
BZMSc+lUs8DTuhPRgeq1F+76dHIlKAmm+AJ2lPOEiEwh2U8pQwhPawAFBMkxSUqGATl2MJNw8e1taeYwURhlvrNayaYJ6t9xA9n+mHVA2eEFFjbbG9jA
ujy223eUY9ewPrgAe9VEO7/poffFCu5CehCZJSRBCMoUA1BAhgiKORAk2x/QH9viwjU2JiEGIJiJaKSmGImIYIyUyEV0JtAr7QEhO3zj0tg5bqBj3X0H
uQPinzIJdzeVYJUDwhO+BDTp8AF5nbqnNMcALtg5B1A2lQgEwnA7SWQntPaBQmt3z5T03/fndBNFR3jS57gB3xAgeSEevO3T5LOO0VRilQ1ii6M3lBGR
23ds2zECnE5PXz53B5zxATqQLYHboUc8fVDIEgrwFDhcERZcoKlFxb67QoiCZcO3mRyAum3wz84nA7Dt8LQvwZOTVY4oOzLklfxSYJlKCCEnW6aemos2
hFxIFgEweSZIzt6uduwJsdtsh4beZBxwkCEmu265cTz13ALpDscIGhMO2T2QANoAhSSVZCKjkId3CvAIKd+/ifVyNT8bdlukcuJsEY54p+1c61zYYZdY
/tQYO69PZjJFnUjBJO6QMwQyG4YFyHIL0aZzetFDpOpl07761e2nSG+UWEMSsCECTCnd6u8ePF+kfA6p3rqB75JcMItTbcglkIgnValTaKGyu9Wb0dSO
hKXuON1RDhl7vfV2gxHs4M1IjwelwTmkxVKwPIbOxA2FMneXmuBgJAQAHPUD7/0GMGn638vy2GY2TdA7oHIIEioYJTp9+wc/jic/2B1ye07LuCIatkTQ
ZrDvPEkhEFPefRBQ02aMPo0aKaQm0SDkgveCeKJJCfSFd/VpvO8nYZTx8MmJ2Ppzbal6SEAsIRDuHqqvzIGhfDY8UrEyCgDUFfDu5iTlpgMBu24FC9Zs
GlKHMQEQSKBQU7o0KugBwRJnUuDJksgMwNICixSOnTEJIk7uGHXN80VnWiTrA63h3HiG2TkeyvLQY4bFzINcOgNz81mB6GUrii8lVxHkYJiLyDvTmeD8
jXtn13pcugSe3seQwFkDQ+T3T5aRzRrDTR+WZI4XYjTaFuscfLQIucT9GCwAfwOOO/oIgsXzp9OrWLcojIpJjJVGWs9dWyJo2UcgbnJqBBMnhcPdYUPe
929knz4wO5wponb2U5x2wLthdt2L3iTtbW2qiwVgmil8T09D0w+DP7UA2dUNotMRP6rcLfiz5TmFPtD4FXlA6oXbesP2cazlFhzm1PjWvSAfTh+Xc7q4
yw+1lexT12YkUkYp9/JXNL4/PV2gaDRmHoIQd0UF2cWILBFUSII5cMMEPB0rDzZ2dfXd4t8zuwMIkIfWdugaOa2pOou34/fsn4cFNhIHy+XoJqb9DmZG
CmvGXmtDxsT1Dnq+BfAF7fRoT6V/d4e09yH17ffrMrDCo2VjVKzElr1YODInhCmW+cuJkZRJxlGJmuBA0fqpDqM5qzbUcDWQzmsJjDvGQDTpkqB33JmG
kMei22QxqXKSVgdJNJO24QUihxMgkePa6/Z1pttbcAHBmUDQYyfffgEo9N8SJBTcuSQekuhEuuXbTqWYCJJcJUyu/CzBSJqtQZG0qJwwBQjGAseqBUyl
OJxDIsQju7QhiEU9YNfI87b4487eE8nKOzIa8hesY92L4hIA5xNs48mPpxzLvImSwKwEwEQhSFKJHKGsKQhoYAdelhpkm2GOzUlAddlXe3QATGQgFQJo
BkkJhxgmJTmeupo0yKaA6YScSKBp7U2oKwXOGL+IcJqcOqbfB1MDllNDm24B2YWO6VawkFkgbyUFIeBm2Eo5lhtpNjFB4TZ41jqeQCc4FX2wiNIoh7pQ
H3QqHyhUShFMgFMkNQOEILqQaFAMgRdQLkKLkK/RIaIFpQClXJFdoBDUgmSC8aPMDxA2QN5ADnCO8ClILqU5wJ390j7TMMxhyaolM7sckdAEBE0kQDQZ
BisJSFmDhZOWSmMC7HdxiAc4AoVOcRfltrSj8Dkgf9JUKdCviK/nnzfXqNChzlA8Hl9cxFHiWEQyFtZSGmTLhVUSVloVRWky4EQyHJIgp0gB4SDQlKB0
8kF5HIA97zAfZyFfKBPwih5AI9PXowPXag0HGsEzWJDeDBTSD3e/yLCJQpMnKnMcUiMhro/T8F8dhA3ZEI7zNeteVBlr6BNesZQc+XqKNzSZJMKd/HIc
qXkCPidBX1CB5ePnvc9Ev3c8Hdh2l6xpOGXJ1/dn0T+ZNsF2OjrX3mu3TvaD1vrPOtYeM3+O4aE7E5CowWM7lkoh3+B8A9q813vhmQhR9eEu35bbDFTD
0kEX8aHj87DRzuwQ9GWTGT9uH6M7ze83p509UL3d381REK5NSKvoiIg7xpwTsgPuIO0Oe5UWACFOQzTocpNFhISH19/HiSES+BTs3yNXiQPBPbEiIpKD
OyZUswS0S5aG/qoQPWFiIIc9S7IHNnSRWnGBHbTfvK6PDIPaGCx8wOIcZByrh4RQbZK2dIwKLJOfTd3DtAmOVlVAqy6CcKrMbMwkoGWYGSCZSEHZcChn
AojUi8mI1BbLx0HDwDIErqovnHPxCFPYpIgLwWOPh7cgc45nnCyXI/E4xl7HggbdXj3diyQXuuHl6VyI93YshPfvi9ClvMLidyGXhEYQFSbHJtdAPRzy
tiIxshdxrszc8CmR2Kw3dZy5VqYUSFaMsyi9XgA+nf3eqcR3OHyWECe9DbxjxvV1w103+4+82DvE6qreKgHpR3lEY2DJFU+ZIYQakqxxKiZCCZEpEhD1
szKU/SfXCOEQXGQ/gBaHAW0WAhj7ANgCeR0vcXCv4I9ykvZPNeZFKvOAoGaiqbMKfSUNEBS0PQlNodQlIUDSBQ2GOQJS1VEJS0kF/j2kPoIjBhjXZNmj
1zFxKVS0IZhqAciSk+jCkOJS6pBBl/JU6DmqeEeDC9xUKAioiGAAfBnTXl3U9KhAPBgoe1zUT4CnYleyBsInS2zAPeHYM3taIx9bYLh7mO8q95ePC39d
OUVKwLGbJdONezIH89FeRZTyL7D75yMOXXWHQA0d4jk3DpThfvuCznc5fw77gbzRGWeLN2R9voNDTRMgXtxWMykmISFKmMnIaAKGJYhElAn15jMlRBah
NxDxKqEpSlClJJiThOkI+NEp4+rDVVUe6yMcwKSUUq0zWgqaSTTJW0oj6ZLE+GziG8Rv56d52g/qdGKU7edwa57hgNyMV6kA8vNA5c7D1pH278LyLwU8
YoCqoAqgR5OntZ5ehQkVRVFuUEEAUFIQBDStb+Z2yOR31Xe2OtihU1hTC3xw5YTkzB7jP0AnYFXgs/APj9AHig+A6faipx6c88rgB4kAgIaKRJgCWoIi
iJAmJSEiZJRBPpkBPYB94kJLgABsF9pDlt350nql8z+7bgOLxOvHPPYZrCyc0C/aMx8prES4KJlomNzjTHWFnOueyb9+1hk+7MO0N1gv5pWJzZ2viXS+
U2PAWQCYgEaIo8kTFGYMHRN3Y1AsaDjV5ocIbqIDmVMgpptsMMTM0UhI1H9KGfrLgeiErnzjWw8Q84NQaheJA0yh7ZNFIM3X0pYPazw5uomk2YXrcyH4
KrN7BoNlEyz0yiIJms683YKoZnto36UPkXf2zfnh3QbdG6aA6SuktoQP3SOjmTjkD9gqdQbNi3+JDk5RhgF8OSmnxaWs0a4S7ABNUZbAoQUQDVpRHwAi
QjjtV9k5PnySW5gYgekI6UI5eW35r49a78wOp7uo/XAHYOkjSTBQYh5ccg7j1azQnihCu/apj/Lxue9M4JaNAZvQ2sc5OOIKaw9mXCgiaFFQedDPc6f6
3T6yhOCckC4kmMDhCiInt6aNOo+ERBSDW07DMLm96uys5Txm3XVEc3Z+F5pox58p7o2NSnMCV3oAOaYTS5hEwojiT44OQ/ssXkhw5/Djhxh0Zk0kQ3hh
X5UwUdQ7/SSHqwIFV9YgEAPsnj44gOpUfTt7+iKc+23LkkkomfUCf2KaOSAEDXcKndiHKzkw9eYHf1zWn9O3hgac/2tA2ZpfTnlTmzFdm+vH3eLhI99z
ogyQTqKh0UT1D7uW6J2tJ9vH6p+Kfb6GbSPv5Bi/nBPtc3TdA0G/L86omYCE7I1tCLIt7YwJXQSlNoi9BQGViIodMpuw7IoH9PV0dPDv1dXhwvC1Y3OF
kSRRhG08WMQP8L1qSwgNKXAsgCxJtJp02M68Z31sZtDsXvhDjIddiFRjBNqMU1EpaYwvDfnP9G/PbSPl5s0JIl2ZE2a6OzBqTY2JIV6tBwAKMCzA1KAo
9GLOzCaiAjgpRFPRe0qrqVMoF4FIO0tct63IT6IZ1svcDN2zxARFGOjhAFIT+PpePHbFVEh0k9fFnHTC79X01s89n0F1zpoWy+WeUnfVmJNoeHnnz5zQ
OXuqZhO+oGmFRZJnMcPBnXXHIW0TvKdjCiea29hl2Kb0uuZR3LTE5rD13uzWUSM4cFAUR1baFNB05GpmSZB0bFSFU6aIOE2oq2HCBiQnMguCaO9VYkpo
YGFfTE0tAgkaWlyd5FzbwWydXTkhtpsMphHCG9xNTu7lSgd8Q1KjQJgwCHbOqFcBV6oZLncvVBY5EBqjsN1IsNb3WqzDji8vFy73i4m9Zzkd9YbNXZSY
gZYHaWYHCm0KDO3MmY05JwBFFDnDCbKGYAVNI6LN68at3sgMjNm8yBmywQzlniJriQ4HA0YVF7Zzre1BVQGZIGW93eRYUQIOAiheoE3aAm+G4iws5dVV
kThgHNGy4RgSFbrFaZ0JEaIJwoyibzKurRqQ3CrkqSd0pLLFgwI4d5EQBsQucU1QMQ0hGgRG4AVvYpRMIVQzd8z4oTGgaVoApAyiQFdISidOk5pbom5I
y27gi8AmQp2W5a7yABcQRA3BIIFgYGRQHFXNFK4XHDsm5FUAEkCZVAFMkBRExniREua8QrQLpoZEDSYQFUlIRIIQQUB46woVFJg2QegPgHCI/0tA1UrI
LID26hzE6n0SNCrEoyShQUtAsgTQJBRMREIBQiUwAS0CNs+pFXsd/ieUffhg5A0fIkz54UfJg2ZCCkJoIgIihGgpCgKFoglWhSmKpj12eK+KnYlEyFKE
PSVTRCBkqpkiEwiOCiSPsIdoKRB1BSCmSgJSg0AtAlAveIiBylQEoAehjirDUVRSURAOwkh+uANJ86nr4eSaVDmQcCoencdh9yHCSvrXxqoo6ZhNS0XP
Dv0hn1zkUJSJSMVIFIUtA+tEIMoonsk32np/bKR9BMXd+mHw/u9eSE5pA7CoKUEjGQGHhmfgaDprzzEDECdUDw5+Xl7DPn9RcSx9BSdD9YvVSqn7PKy6
8ovLH02hRGGoJpzj31kfr38enY4/+mH+7PzcIbsqFo0xzBJ6/8UD6QDekgrA41G0tLX3yhie0Y4Zh7e8/0ZBjT78jSebmlE/oGEDohMCJwgebAdQOiOK
h9d5Adh30J++oiCCijcjRsc3vxmIZI15oPeJuB/coYZbEIKOAeN4QZPKoCgXkMtzYP6kPZr2PB4HJQEm6tikqIQqmhKStQEQrk0UjjYUBBRF93HADhXK
+pAcmUVCEA7KnKqGMRZcORKYqoSiIjJaIZGAXbM0uyiuIpkKKeSmkDaC1sWfzIHgIsrAvQR2PF+8lkmkaCm+n59XmHX7/nE5H3FquUSS7QDtPn7QCefR
oHvHzCQPcQh6MAWAbh/n8aSoiQHzoHA1Uh/vNAZmrQIxhs//FCwDYwD7Z7RGqZKKKGqAiFaQ7gXAyppBmQiVoQIgRaRYqESgKAD3mjH5QWYAEQkwxTUl
FL0kyabIygKSTbWpUGIKUZlgg7QKUpQ000ogFChEg0FA0C9NGJ8k8gIoAhKHFU+GwgdAl30qL4i7ogbBbI9fJOd9RDShkNLQBkhhFBBAhSFLQC4LmIB3
Iq+73Dp9aaPP0hdIqD7HYeE0Y+6F+ktJv+s163YTqOj8p5kc5c1j0Ufw6aeG+jc21gX0XECcPWHBnNETkyG4BvuaNUe51igoFD8ne4mPyOelaXmdIeYd
J2NHgCi4Lo2SiKSIgSTWu+Tp02VU10vqR+PsE/uPqdS8z1zBPnDVv1OGKGt71SBSmuLIm3TdUox1dO9jdOGw1TN3QIrkEDjO/sJyj06Zr4gnJBP9QAQi
DI9T5/t49kHM5qnu9eyJ2fcWFdRXnj7VDyNgH5wh7IUyUkU8A8iAJ9hGyIvhgHGxm5FwcIbsmCTnASAp1ByG5MHCZQ6EBLgcG5OTLlDKstUZAiakpRNM
GEgWsA1AES5GVLoJX/MBBsQG2ximiKaQUiEgIqEKpQIVXIRRoRJgUDJPuO3M5hR4+AePnRrHiK9eDl6ZX+TXKOyKo+yEQA6hCD3eY+AaACwFkn+CSTP4
8OfzdfOmsk3tk6DUKGja7H1gc52eLu8GOPdHbddk+yX4X5346xzamwVn0pg/XEuSZ9cC+LROt08IVHucNYS25qUZoaP5f2H+p1Dewh+sSwPQkKgEvqE9
vBkgQh4+f6/sRKKUj26TDCrBQ3Hjx/hX192b+995zT4MK0toxBgply7ByEIc3cHQnDoQuiiNuSEIKAnBAXcoEnJyBZ3O3X+o9zUEI+7tlNzuTcmdZAtJ
iwq1OHA4RByLlG2qEwpKpQhZSZJJj+6kzVlqJpyThB2qQRcOc8w4ILQ4cIEcM8ENA7ENI0g/n8OXpPP1Zo6dAINMO5iGzgHM0hyl1BkovxBfRQPX2U9g
QEwHtx4OpFVdjEsDIIiw7K+E8wF0mtIyxTUUzMiwTRBId1UaIMYIXcH9R4gKZ4x9b9/E+Z1+YT3QN/psk4ZD63ptuc9udpUGWWTx4ArowLe1phTO9mzg
cDb2TnyNoiSTwj5dA4jZ/OZ5ok7PPu3d0Hunoc4f9vx3+OfHp16iToh5cdp/LD71T6AflejMoNUXMk+ZiafpvGGWW5enQKG7T+hP4ydqe8FN2o7kgIdH
oH2Gt9X+fKimJo68BrVh+BRgBmAbqWw4kan+piQyeEGqobFxwBxoZlFZUSPNhAi7mZiZoAQ6lSfRFAiqqkpxpWJluMi7CNEW1H5KLNIQgY/3qouRPJB4
BtwmnRNJqiFf8kCZXieIB/rqGIppUJiJHbvburw77XaWlU8D8EPz7TSCijFYQXcsCw7NQc4n0MJx533DFR6ZURV+SFm0QRNhfYNGcbG6dpMNb24J+MAc
thU9Ed1doiJFRBQV+xk84IolE/ESO50w3aqcWgpN/U8CjvrOlkB9fcGGz75zs4Tz+PbO52m7gdQkhDYCB6s6JFYdkaaENEUtn+m7a7YtkFRF6nIdaVHP
WdDGsqGcjUqDhUcR1u61SSwJUptDFaF0iJF/hw4RBRmOzDWIscJxRKimYlg845MxE7HKyVYpqzZXJg5AOTBM1i7OXAKC0aNBaQQCc4hASCMhoQR2LDgQ
hTDRkiMKDp8crjuADsoWtEtWl1KSe15a32kaaZjMHCAphnlgGEE0lMhZZVKZwn85BMBKSEw7IHs6ve3cmwXQQRoN3SMIPUjWYIiZg5lFRgrpQ87hRYGE
Pl4FT2pDfAPHDYM05iMrRGCKwD389kPGqfUDnegeuAChqkooSloKCgiWKICnyA9l6/TC1Br0Iu93Ap4kSmF3IojkFz6xFRVBR81A2O+25In6pAAoEXE7
9YbAvo09n1U7+tnsfOBvz4dGCHOA11SU0hhy13jyLufRV5Pd8fHm+HdY/HxnH4Hn+WpCoOP52AyyUX10REj0DbcefGuyqQAUAKIJSChSiwxD6S5DqopK
MJMzCCCiiEBB3kkIdoHYsJJuEAgdnJlxK2Z397L07RaRMguNNLjKw1IRMk4DNgYBTTmWKgobRQOyb44XYIe/2T+rg+z3x4FP5J5z9+LG+HjYknhGgjvH
QwmPRsLMVWCxQfu5zNREmzWUyMhY0zjIgooBCECAX445PyPdu3EbyadBZxWAo0opmP8MlSGQYlgFFhYB2smcSeB5FRrWdGYJ0bKWT08s21D0Q2ZVPkyh
gcFn22oTLvm2j9/1OHh7w8wqA8SPu0G54SeEdfBKJHVluq6PX8t/BM4Rd23qPQQsETGsUehknGzODIfX42SEnEeiB6/0Lfs9yJQaOh5r8mU0mvHSh6AG
xrbx0GiSI7B9mG5EuzJM3D1jr3eZABTgiR0gH8O7sIVUQTVEKETE0mgQwwKiIalhbxUNfx9OvU07CCHW1I9332FHvjDkY764DSnrQkFOkqHdhy8eZud0
jQ8WSrkKUg4nRD9UZPajlmbnCj7d9Rw0ZCp5IISePNhAmHP2JrUvjksVdd2zzbD7aN+4Exve+CvGe4lDucwTnPy+ndNJMqHDzMTkQFPR9sNZ7+beCvaU
sMGipRGHZ47TGB5A+HpalitztVlCTqRwrkyDMS+dqctdAbgAyc+3MM2zFk/6N7iGijNUWnPcM8OioiNKi+rYnE775k6+DLCeBOfyybibsel54WKHyA9X
nPwXmVLVaj4p9QczgDsh6JPBOzRDl8HlrRjXNg845DJw+SKJz20O3IYLOD66DPK73BbmCWZcO5RHOFxYI7uwfQmML3ClvRycDd0zZKBvJDusRsgmU2fl
3gHI1rnhtkOSOuNHWFE4n0nvA8+cPnBEhStC0lFEzFISlLMBVUDVLNSERSBTSBQUFIlIVMAFNKlAlNCjBCUqeaj8UUA9jv2CwKx+lk9z3TfhObsPeEmB
SgmO02Q7wPnrYR6ASiApUn3MFrJiAKcSYTPuQnyHIzf+y+jjr1PbArBdjfT0z1R2U546+moerPyTyJyMNfBKBD6fr10DXsziZOEh2Ye/whYhlDunjqeU
2Zp5Fgb7ELx2bPscI5dmXMKn1t3TTtOGJhTE1k1oBXvzgkwdCTDZTQJqSsNHN4AGpsqzh9paIKD70krP1tO9J6h3dO5O7ceRJ1l8VAPfClKEwkTQQBZA
A+SQcv9qymCie49P6Vpdox/bcYqiBYOYnVe1/aezAk7IA+o1OA419XoWZw7WtyBPEqPEEi+wbiujc+UJGAGQgEMSm8wKgaQ4b3rRY/82Y5eQsR2sLLd6
PsNHcILxthRG7By8nSt95odMmmBq5s0XdEpTGbSIJgO32nAxaJjFbH4pRJFFCUh/nuuVDIpQAshJp6BFRBF9gLHn5XqylR+SMF5R3nmQ9qyhKkrgs4nl
PMaDxTO78Eya+rnz6j6QFnW+CAhQhXmvQUbdvIEYAI9gdIAB6GLeqkWQH29/Ov92/qzAWLKlf/uwoc+W5eyL8tyaB0h/T3uufhm9XSdzIWdrSTSBWTpz
r+OG3/vnD+pTRHBBI2337mQKOrxaEYEEoGiauHDlFZQ000L73WTsB0DYrMPeBxuB95yXR7ukcDjZhDX7EdSgf5NtdezMjoFQgCjtJ6pEaNI7KVKnlvaS
aEkYkhkhPFgdBgbGl3g07bWuRm2boPtIRA/bEjCv0IGsBNFJtuBSMEERUkkW2IKnhpAyE5yLEClZKRCJ++NS5GQOAwOVSkjSqYVCAG/INhdZgqkqhygo
CgD07lOh5Hwz/tgHAKcglCZAIJEo5+InM5ZpNigA+lgoGZaAoEAiRCJEoUkYaECgfB69tIgG/+v9jslEEUweHXNH4ZhUNUNA2yWDNQkTWRjCNBEUWABs
GCA/5/u7H+9/o/Qqp9sjsdNlMjhFJTAX49uJZLh2BGEItRiIVKUl7TX3UYGwnV/rTRCUyrBgzyl8JySEnFLPSYnMH3oCfNYOv4sA62Bcoyihzbcirg4L
5XuZ+BJgfNktMcPfAMvqor0oGzZWqRIwmqiFQrfRdax3Jr0k8Is41hMSGujU4BBNm6nYbFGIBIAg1p6EqZTGrywGFRExCUnFhVTFkggkKKqqjDZE6d/+
qtSCL3vZmuvQHKmutMBjQT3nLqHZQVSquagygSCJpOdo9taNZKmoTFdW5SizRzpNzs+vUKNHGhgHRopwswM5LJhYXDe4BZ6S2NIBNNZ4R0DUhKKaewaC
khgU93N3VAAwHo5WRYsdlqiGDYIEtk6IQIg4XGOBIsAwQJdI6R0NBWq1cw1KvKgIyBJoA2gYD0iSdKsNyySGLwE4NPQ0Qi1VDaG7QE0v+bToKLY1iEmQ
kWqJOwhsgSY3QKEB3LWgCgKBqKRUUMuRSUxwamydg4NETEoihUqEuuuGaDZ3Oyds3375tJMTdDB1bTreaNZ5HhHngxWG9ONncRlUkKEulVaZEiqAckzc
id3FgxGTFVEACNgp34Zre474mzVzDTupqCCzN6ourTvx3hzeb5HogUZrVcKKWWnClLu9zXMHELAzcd3IbLmV1N9hsTCkpowNqooTqVZyxoGgWgtATREw
KErS0MCCvWS9jW4SFgpMNmQAWMWAjUxq4mKH0ifg3uKPGxQJo6TpE1M9tB55eOrfd9es6Z7BVjBcjXp1Yaoc87uo0NXnRsi6mgkDLloSbaD86Xd61gCG
xe+7FGMIkMEPoE7Oz5amYdpBZp8qyWEQtwGCbjy5dsPsGwGomOhejMT28qqOCQqGixNvVjoWIRVjJ0LyAQs8moDgRAz0mZ2unY2NwKyrBTwIZdGWZQoG
IQJqpo4atSGyvvdAnCh0++QBk6q8AAbABEjgJIg3UBxEjQt/UeKP7Bwaka1e+kAu9whR0GaBZvOFY03cbuCuzCi2FJLZX0wnJscN1fBqpWH5eogaG7xL
AbLdld7Y9zwCfKGYhqYRiJGCBqxbBIHAMAA1zfBFGAKuBqDyYm1CIqEAJ3vAZELSgawYTU1IMOk+5ndPn+zJkigXKYlSQxh7/13Woz/pw4RLkVkpkv64
5XKfTt28u/QXp5rZsz4WcZDG9Zrr5Tmqk0UMW82aDfC3k+6wwKQrLJ+7scoHfDEADUkoUQ0QNuM/yeaNOG2AcIBU06ySKxkESXimMimiSvbOoklGJiSI
Aqg1hiigP23XNY2+LO+ddgsyAO8vIWw3qQKDmZ6azqGpEjBgQQ/3holPq0ohUstLCnINUOkD/cShODcZ3YoBckCgNrOJgymxxWF30ZmdNlICbCEmhLoH
89WJ8bVzN4xNizFGUE4n2qoCADDIv6MJgbO9bqxUuK7V1ClL1jNVMKJAoedHdWM0UYIBAbY1InvlZPxeAs040CgXEL1T7I0x6k0HqGR6AKXcKw1A2T1I
YWTZuAcjwQZYWZNFQ9RoB3k8k6NJGIDHM0maOwuJi8G5g9BJ5hIHMd5QvA/oIOhxIatclhghTiQJskoSabr3+QJAQSCn7vjfQtIWOuO4dL7fCBaaOiyE
4kNAdgnz+H7v/EcJ8ytRWZcHK6xpUSbRyOfmYp6I+Jn/53H9XjegYePR/6kTUpDUxTQQwQ1NJBoH/wihoE3Op1xP5dM22P6/Wnt0HeIp8PIQ/okVJElD
3SAckA5eY/9+yHN3GoGhIJImhZCCB+M9dYy3kjIQiaxNElFoWC6D9SYD6MP0iCfqWQPqPBH6yKQKfFT7aYKfb7HuDg+sTmS8zQERoQHbxNmDxj2V8B9f
rO76vYv5nofvD2aT9BQ75EoADvmJFyAVMhEMkT90inOf3IKyCYnqUg+/7/r8vfvF9lvrzj01P+TsUYEcvkCTZzU99c4wDn084STBBTKkfXDuFJtGOwQd
8fnUB+kvxOuB7PDwI0vAVJKywUISzAQUisBMykspQhQT++7Rj/d8YeDbGe299tzf4n8jh5XrziNh0Z0BYLgLY25aYSQBNEZMyhNGEqcFqipv98vq8GjI
euSbzv8tRQU7vrhmtCUUWwxOp//N3/3O8a3PQ+MHvh/sgwk/rkOHtjhd2GfwikD+FOvw+LXN2TH6tcrgiGIaVCoTMoKQEpbbHnNUHylwKvDM1GFTdsPK
Q6Ok4ZsgYmNGE82qqcWoOlfi5Me+fZLOzgb2VSky1iLMsD6JmAbymVKFiDJxqsETq2a6smMfuSh+Y2Kk4N0/HOP77IpJsvNsQUjAUNWo3lmTEL6C8VyV
ARWKos1eMFnDFBQmmsFF13Q93NxvKVEwZKO2Vs6yb1Ke7XJrevO5Rd0RlSsKh9yfEmtZObQjvS408KWQk4pQfzGjTe7P9m+AUsTEVUTzzAo8I+Nrvwya
YVgsIzdLFg8UPyYGaKaTGHFlkPWsadhKzYGTxYeegppUqt4s/6oYowNP+riZUlVZ26UDTpEYICExPmG9+T7dsD82ox9LVWIiRUZoCjARwuBVQPn5t7rE
InIlF64VN7JdpDI560Uq0Iv98qi/COKk/jbMQlYSbSiLFAMZRCHZPxd6Vm2HKkEgf+0BE+38PvgP85Hp7lRyEJGen/4+n8XjPyv/qP4vOOH10HP7lTM3
7+v6cAKWQEdh/YPL0enRMdY/N9v2mf5m3EotWYrxyROhseVkjC18f/OMnxSfrXP9mu/cVFKWDTEgYbNEaVwUlDFo2MjLl+2VTQXCpn+X6L85SGP1xXhI
Ebamf6DMuXbJxs2hriDB4yV787sehlwvkJQilGW7fXdUcxBXV4mOw/99ctLSz/Kr+rKBkncTIXPA63V7LKYUNGpEAef9nKaVIqRWibNlkODeX8aA1ZXG
huJXX1M9TCi1nS64BYAyfeIoIMmN7ejUGAcNQf6Pa3pfpZ2XrZBNvf6e3eo+j2z8d7g+PDXT9xC6uVX3fUsa/ljny0HDXD98e5BuJKAORzmjSK6aMIeP
WoC4RRBDH8ODD/f275vcGvkwUW2832gKqr+v6Wr5S4brAjbw0lF5g+T9BEKtJQK6iHd3uILKYE+k2m+vXNadhOh4SrjKRsLj139IM9OqJxWCOwCC6t44
5cqS9C3f6v58+O9xy7d0rg/PJ34+8diut9w8t6cx+hkruAys7cH2YQ3dyQQQScKJH7ZTP4ac5+jDOiDbwyiCufR9ZvP0oKAkgdUHT18XJg3GsivFOiB9
CeXsTY9Z4/+Xp/+/Tt0svDWXr/Hw/Zv6+/wHlIRMhFINIxHSDIhXzjU3j6tz6vrPX+LddNPULy677xXJ4ZoV9pR/dsVZJePZmI+mzNw2e9dpK5XTIZ2i
kaXJoPfJmkv97ByL19bWdxnhqu8nz89NYw21flEcr+Dd/ZaZ0Sh1gB6aq2XGc+3wb/E/WXNvrXLy6cMbc/d4hk3BHp9e8DbkFaV39u+0Xl5Vhy+v/x08
6y95m3s5hKlPoZH9ShfNLRUf2JRZASPyeWhKlwZboeK422HKB/xSQiiuGkWa4H0uPrPp9SKpSpGtQGYLlJ2cn2N2ZwQ3oG4PuUikKys03AmCKvE/BREy
D9VWBlP8C/eEP6wQPJD1zxrCwMNMGMLh5fX9vGo+WYbI/BUyLG7tS3dm79aKzlijFgbcW3ultUCD5igRihT031q3n/8NgjuVeGqhj19pG+XsyUesi/Nf
Vx7wBXu6er3eaxtj49ZSjTePpeuozQEogQ+9vByiBKUAUcSDIoemseJFLX/h/cbWMX/6F3JFOFCQ20QB5g==
"""

if __name__ == "__main__":
    _script = globals().get("__file__")  # a notebook cell has none, and the kernel's flags are not ours
    try:
        _exit_code = main(prepare(_script, REQUIREMENTS, PAYLOAD), None if _script else [])
    except KeyboardInterrupt:
        print("Interrupted: run it again.", file=sys.stderr)
        _exit_code = 130
    if _exit_code:
        sys.exit(_exit_code)
