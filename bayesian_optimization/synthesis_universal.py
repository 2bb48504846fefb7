"""Find a small object detector for your drone images: search, rank by composite score, train the best on.

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
N_PROMOTED = 8  # best candidates by score that go on to full training
N_CONTROLS = 3  # random others that go on with them, to judge the score by
RUNGS = (0.33,)  # shares of full training after which the better part by mAP goes on
TOP_K = 3  # candidates that are trained to the end
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
        n_promoted=N_PROMOTED,
        n_controls=N_CONTROLS,
        rungs=RUNGS,
        top_k=TOP_K,
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
QlpoOTFBWSZTWRAJNpYF2Mt/gHVGdUB///////////////9jsD473q73zqzT5sAHQA0BpnuXH3se4p3bo3DdhXV10AFCm7uAiFVpoqQq27itrR26dCr7
vda1PLRHd8fdLz5esPp7NzOb149bvvr77t9jXPsfVC+9998AbgIooCASFAHoowVTdzsjuAac+5woAUvWD0GiuhbNBo05u4o57Br77PoC9hl3bkbMFdBq
7F3dCA10rRXEVQGhdtKNHKlDjkboAADQGhW8x0o9aBlilIPTdGVoMKRvjPT1oabahbYVB9XZdjfc7UzMZmd7btPQAI7AGgGtRDJoDJkzZR27mrZpRIrQ
UmZI0nYTt1qumpqhSUqxpqlFWtQAbze9qyUPrTltqpVVVIoAk1kIrRo+2E6Fm99x1T0H0V3WALWrQAou93T333dCjWIT4HeMHvpR9JJ9Mu2JVXYYRUJs
6Wbc0AiqO3O64p2yiilAEVJOs7MoEiiVQSB3YDgKAVAAlroNAAAHQACgANalRQAoAAKApEAaAAAb3OvjnA0eh6CgFASBQGgoKAAAU0AKNChQDQBQAGgK
DbAFAA0ADIM57Vdl9mF3Po+uffKg+hShQAAHdu912O3dpStaS6a7jndO2zvbvR5GsvRp7zOu1sj7N3s61ru7c3My3d1PvrvPSb66jcvqnnknj717l730
9DwD3bvObtemQ012MrprVRIZsFEUSKRBvYG6HuXR93dvQruwDBO7GugIi20OnvPAD0qTQa8mmp2xRdqoAAHVjz4IjbbVoaPe+ebNwrx513s3vvvdEQ9Y
3cHL61RIdbRuPZodHde52e77vo57s321631l1lDWBVI0NrDI1bV1ztDBm2kUL7t2gw27u6me2lffSVh1td3Plvet6enTV8XnVkJVS7Xe5bYDTZX3JfTz
ruy9p977vg+QAAAAB7TAeUjvfVFfSYUAgAaOj1sfexqmZQBU2aVQKhzhbyjceLvncL7H2XcKE6yBSqXHPneKV6o9UjtbWzqUrkx2s6xH3PbaOm8j7h3a
onZzzL067e73rF4DNugdrfPnvfIAsY74ADQAACougND094u2+7vvrdUL7676+unX0qlB2yntlEJxeX3boPOym23TLsB9OSqdN1vTPNOAT66eUG9OLjTY
PISaV3zw12t7GOxt612bQj3XE3AFANx0zgXZluw7M29uux7u5kpx3d0TqrKAHbdDuNoMcTZAH3fXa9HxvcKrd952c6vTa1oQSM+ku6qbzvu3m3M+9TgA
D3ow7dyILu11yu4M7j2ddsYbZ6eu8WZANTLeFxqnLTg0iVKQqpmA1QUBJfe4PHsDVQrrdMMp2uYAAa04Tu+zPT12W3LuzUVuopuYz75QB8QAJUhaDdnQ
dUUoAdgaogEigUkKUAAAAAOgAHXQChS3TcFIKgh923OgAB1Ko3Ztju7p9AA2x76qShT2wFU06dfDvX2wNQQ7bsB3Ls28uR15ndmMOC7jbHW3UcOd4HlS
iJQUg8A693qoc75wUFejIomYAAGpVQNNAKd58nH1d3qbbsAA2w6O3Dndm7648BkAAaIHO+pPffdhjUBQ6MuruHW3k97wA6bdaBA22gbs1Vs7YJsZs0d2
etu495GOsUoESEIaPuADBQBvZ73cMEGnRrQCg6EQfcwBdb3A6A9Bnmh6YJ1k1zB64HWvQmmc2btoX3fV3c5SKffCviXdzVzHIAOnQAzYAGctQOtSdZtk
O115uxB5d7umZJXa1QAEkdtSkxx724Ntt47e96GzA9csuz3Rw3aNbtIVAijVShauBY2kcHR0GHd6dKrQ53oG4+7r1vbcNDOr7hvH33c23rtw52Zsms+V
PPZo6K0aoAMXIbTV1ug0KuAiWbSVy6GSO3um7bmnnUb7dHaewxKCgECERKNdNucyBkAClHQRHI5Hb68l5gAAULWhB5xo4XR6DWN93hdgAB9AoQTjVWk1
ITkMOnTQCgdmEmtVrU0Vg7AzQtlRm0bYDnY6AzumubgOQrjtxrXyeht7ti1AvBlzrFlScXZzru3vvh1PMfXbe8eOxvZ2VdOT105PBFoAaU0yUGy2hoIC
LRjSALMat23ADAAADRoTScIuO3VYzgC0NdgAHaoIjQLW0LRvZ7pAeAEEjQUwDx9VCil40j60BIkO2i22gtp6woHb10g7ZUnbuvs69e3croWwySUlV2Bl
IittDlxddcW63btjuRtuuE5WswqzpqFcg9nkd3dR23RmxT6ene67rM91RVFSoFEdwWWbnaqee509g5jurWnvNPT2+zebzgKjslNYBbZoPvbrqu2d6p7k
j252Pqb1UHjUe6xpAqhPo0qKqVNsUlJespQTrAAKfQDCPt9cUodurjVAMNQ33e9lskdDtTW2t5RPXDmzvUJxIOOQZAV3N11fbbbwaAtNHnt7rD3Yuyx9
G9vdbrvbrzyz0qhAhUXcAAT73vD6UPoAC61rHVGq9Zw1t6S2eXdm9yAYyVPveetUvOkrK6cZvvDXjG3O9M5Wp4A33j0UlQUoDTPe7uX1wh48CgZ3O56B
l13PgAHvtoCSDTQQCAgIAQAgATQ00CYgACARpPUGhPUw0xBCEQiAmmhNBMkzKmym00KPKPKaaNqMJiDaQ0AAJMpKREknhDRG1Mk9NJ6Emh6n6o9ENGgP
U9QbUNAAGQAAk0kIhBIGiDTSmmGhpNGJoKntqp+psSQfpQaeoek2JqAACFIiIAgBGmgE0ZNCGgT0E0RmjSMNNTE1T0npqab1QYJNRIEAEAgTTII1NoEM
QT0qfoExppPUZT1MobSbUaaPSeKCf4Q/yyofZfMn14iAiYsgqoP+CwaP+eDk5CCoIof/wqCAv+UKooHMiiqhQAkfsbX/bXdHzwcUV2Pd3v/69/oS+px5
x/yuxzuHZyuKIcurKJK1mIp/+nnA8H/6/099Zs39hdJ47piluYZ7lJAev/wl8IxoEiDhFvQP+eXcoMt2BpkIG0If2oSFYHPj/17hc893WTWW3Tnr/ysQ
iQ7J0P/gPpwJIJ/+FWM2uC3igaNtpEv8vYCPrQRj3AIMgH/34/+bqH/1/9Ya/8f/54dPZ5+HeKpPYF/Ld+Gu/7v/4tsac7aCOlzRTnwihQGCTswcEMsZ
4snoHWtbrkwxnleVe26bcvjPGsHI0ZOkjJ0xgP/eqinnRXoJqPBNZOeXG94zXV0uGFqkkSZP8JyprAsskgkwfZQBGeZcVAvI01IXL11kDySfI3/6/HYK
qeyAv8XfxO2h0b7138+r2R6HWmPWXob33bjBF/nv7nNpc2YjRohwCCQQl8GEICMAIOAzskVbqf/mJ258TgHLL0yzd1sDPtYWerfkJ/ugs/5/1t+51Dgo
pNwZtP//k/6PgogoJSc0Mu3CobkWCLgopaGgOf+NB3PT/ThqZfV3XxwFKL1Geb0hUuucWbm6ezu97eyBLloPcQGyAGCOWrhh6XUTIHyKeqXL/veBMoj/
RlrSfTu7GVyigiwUEhU/nv047u4I7akl1K/fbuzEccXd3Lxligo4aTTN3CJJ3HH6giEZZSqPpQUMp1ylHTPxvIqytunrv17f/2ZicZXx7b8vfSdcD/4/
8vSQ4jsfpxrx3wNbFNue9QfX43//OeVRgMoBBA1Il/gueaQZCW/Of03/3kHoh/tF/dfh9NBQddlHxC6Qi4H/1yw2Mvn8sW/768qy7eWr9HSLSgquV7t3
I/P/XFuNfA/Bfby5ZY12HFRZlh4uZA7gx//M2cRxUE3LmeJdnGG7E/2s2tku47Ka921XTjSj6ophOD1HDhl/zlRllTZ4XsUq+xAZ5XdhGFY9yhYXs2H+
P/8Z+E2z0NPrLMqnjymQacbAZfjOpqHl3PW542f5hpySQlPSb8FPouhVf+taafoq/49ix2VpMwvr3ctyajpy+po+FlaUm8Kccd2FrzahGlMTXGsmDcmh
qtYByHNfjngP3ySjG49hcirz/+OUCll4Vzrr1O/flw+wisr1Xnh8jIQJMRAKL4Fe9b6jP8MrkPxFXX31UbOwgCffTzBFxG87bLKo7p3M3DdoyPs5+doz
AndKow8fHv8n/H6mNyuDWAyUvA2CGUKuklGdL6j5mXr9v1tWgkS2bMU9Xru085UEZhQrBT9BlHr//s6QtNn/V+UWX6ODMK/xUfsoqA//C7920e4Tx/CK
S69eQvf6f+mBtteQP3/s5BiD/AiuS98bUdgf6rDkOUN/+JIMqopjMSm0JwGTh4TkLht05ytpf/sufEdtfVm5Q8t+WMDeKh0zgfYXNa9P37/9udB2V79n
Bv00lEu+edv/wc5pYfXyvXlpJ1Q5UGP6VB1ftEDt96rUX/8rmutnsActMniE2Ir2B2Plz+yvjTrxqE/+chdvTh+HOWnp4ffxpJTegyx8AEgfgybEE85y
AAGZQIAPv9/XHifK3AEDQ5aH9vZVuzj9/6/dWJW8ClAersT5eQUJH/k+xvh5vsGcVe/eqMRzMkrCzHCBUE0EpW/+RReM6B9moFAIua2Mqf2PgAqRbs2u
HqYF3UU5VauKwWx/lir9xxPs5j7zY1+/5nVjlyjszawH1DLOrhQtuGbU7RQ6KpT/6x2jWdt4yFz2HDgUbwyWK6ETvyYQOGJzc+LBnkNu2B7XC0E9hRhg
iXJZ+W9SGOvFntCncye5wJFN75ADgda+we32i9zkenQK50JIBVRBqY2kydi0mHEFBMoIiG07+7k3Hs3nRYy0zHe7aU6eMMDZ72pKSDm6NDO3SGcTVrD0
CjSXcPkJ+512T3ELrmvXpAEPEaQAMcVsHWasBMjdZqPT7IH0dy87JW/FijEdG1mjSV0WYWUAxC4YUdEAlfC95JcGk56X6pSdvGI+JGZvwdKcEZNGVqwH
ws4yBlgG05nBVEckFE/w8z4fwHfmB5Idq7OR6TdyA5k4H6N5AlhBFGq7K7OL82ZAeXOJBM8tjWtQ4ZhW329GTzZUUiigfb/jpcJ1Z/Bkm/bhYYDIp2Ku
uvHL7+JCHNIHkwIGEAUP1W5V9d4ycSfs+hweenr0AvOzj5todnlfzMwCRAiOl6+v35Yir04ERnSAKpgREN8DgQBD/bl4OR5/jqIgC9IDvSA/VBZ33lUC
EogCVHhiq4ZHx93t/8n3nYbTxHjdax6Y9fwx8LqbnmRNfjor/NcKiBACic5gMPdqQ2KdOA5ZffRwOZ6cV+DYJ3VHQQPaOQVSWXzCpMFKHgwiQ98NW7Jw
/9K9CoUyB4eS615ZPM+2BU6rBaaED6J/a7uQpcb/qn4aplLSnEIuuquc6MhtJ7HivesOflejq5UmxRKLwzy0Nm/sqbhJ0o27Z1NzIslESoyjthaM4kAR
QjM0xESoFNVgf/T9aKBUR/FrV0FhMEwHXT/C0TKi+tUPp5fd5prStCjgEHNXzhn7NYkDL5pz/kX9YHMe0KFUePu7rglBc9U4WY4Amlyoj/BITqGzL+DA
el6IfOqxyF/SSOsowkByht61fIknLQ4atzMCpJ0h4f84w9u7J3YUK+LfB/Zvmu/7UoiHTKiaejBpZxmS/f/y0aND5Q0zFdNzWp/0w0lpsO92NWylQz8S
Kqg8IDP26qZK04jej/5dXvWDSCw04FhVld3X/TcNmWKs3m/+r63xc1OG2moenkMn33s7pS9Gyyc/Xyf8knjvxlR6pD7e7qP+vKhbySoHKocrCnJ6q5nn
lYp0zKv1bt6qWqQchKo60SaWqZWI69w7gyzRMuzF1dLEkDJ5RrN5ozWlVjqmtUSB7NTWWGb8By4n22sNtD7FHG3cf8NfNCDn0NqerCP6scvqxdftevu8
6Pd7LTJUWsO8ly0+iTGOF8JPaLBhpRNJRttYpRhBYB4SHbNehYDSe9um8qHo/z/hW7K7N17mQHq/+1nyZFUhyhKEhmMpOxCkzWQPCbx4TTjlGDXbqMqb
7ufToZSwqVhC4iRBb83zae+RPcZh5PwxKdyGjGNlGxt0ynRh09KmrrwuVvgHk5XxqChZqNTDmrRwfazTKnGT2x47s/yo35SGNhRndGNKjYTy9PX1znBz
dmxR3Y0MYKaZS/bc0KjpKixxtHzGuapco5c+ofr+kUgSQ4G2LOR8WIwSH+Y/W6KRtAWfy//MXQ9epwfZ5cOGuR4/ly4kOWcFW2xFhq1dS7LLgUI9OOJj
BSB03GA06mUhsujQbYM60KT+yoaaZnli+1G9NvHcFxpCvIFI0Lt8LktDPFXRde7EOXHOvfl8byc75VNVEP6kNk8QSTp3zOHhI2RbJRKABggM5I41uLhP
9O/nq/rrIRkDgwm2VEm4E+LNG2GTlVDDds35MOCDbrk3LsfutgMFBFMKE74UJwKSG0lCKWCYlQB86yOz0ermrOaZazO4Zancq8m7pYXRWHjcFCJUiB0S
kJLutNBB0KASoCoMVyeZA2yGdEDuXpXPZaQKk8/HrPZmmGxsqlOs6PP5m3Gq3lRGhVFwoXk6EKi8lRSnKK9NpjfdllIdi1HZAC6CpDfJiSJIl0BZmKCS
GKPqVPQQCI4kEreuB9Pt+bXKfxHMdhP15ABAw0GirNmhk9Y6hUlymJ+PRm4eUqNQg4QMdwFovzwvD3t7kmIGfTf5nQbEBdlMxUsuWqvFZAeRCgunMweN
oS6jZobnAmspKciBNZuMRGjCegnOU58nGda4eLv1v1biEAy+7SWuE1Hym2gVwBhstDWU58ZL/FU6kQoy1FJjPgfAboAg+koifb937ZfZvw4+fbo3TRV8
qIA3LjjH5yCtl34eBsF/Gn4/c4r53ZE10X/6IU//spj/FXJIUgWVXIUhSx5wBW12RiI1DkeOW8/whaPY9byeNrvetZdWZVMCkTk/jEDzhZEfFZsCquwW
RR3r63HaRNf37y8OP8KdfBJdb6S4a1M0JTspxZvx9zMKOw7LKmRCVMwUEiMv7J+bpL9YK8fW38rRmCiDhhSFVLmGWclCkch620P/7fz1M5v92NZPonYQ
olUoC/qJCHCO/8lnDbB0kiXTue2Q0mmuJQ66FQCO12Tq8ow1yOc1ZTJiKOGP5qgKhojk8iIqeHJz9OlX6tYiSqZFhbzX90kUCFPf6/IH3cpnuzoBVXCB
iP7KsZyNmeSlFCwBUGntgMwVSKeu7RCfxX5g1A21PVm6OTIWKXvr1dkxCgABkQjEQPZyle4Y/P+SDBqEEtfPNmiieKn+XlxNxO2eKiwkY23dnGbUInmN
5cBIoCcUZSVVXZWBcPVT4cE6TlQdZMBXAgMgs6pMpotwyI5QJ0U6ZsMpvWa0p5t4NtBsuriTGUtNIt3TBhm+DOfOvwZN2xU2pZnctnqycQwKB5RQMqQR
sxE6binHTisxNA7ay1GaBlR7lMqYu5oVA2LAFHIwIitNJMQIKimGTQ5eY4/NbL3PZ/Ht/ye0icaZOE7oVJEmmw/vYdAPdrT1R6rqRqKNFkneZBB29Gbl
FsOMaP7/SBFD7LSxeZG51SQwuR4au85z7CLWduVB6LVumQyh27nRvoVT1BT21U09GkSCx9SXlAclKGxAa6wt4WHgL6CfsiArFZGfJPWzDK1ZRnNla/rX
IiCneDgpy7NRnlB0Wqro5b575zwy0+jWrWPtZZT45OO4EO12AZBmu4rwfi0dTp2rPOeeTuPP+QaGNfFi/u9+FUcXPUyZPY3koM8LNQhUcRjAhLfvazWD
AQSl9j46qFjSPTuiolJdEk2l1V+FeaQJLvAr7m6r9Sv51oWARELhoukrqEYuJznYLd5NlnIMhpKj+fG9xSMvtyD5C3Eo/4LkJDMdWu3VYYYCw/dwd4Mt
Z4hWKgMc+E5yEE882Yp8VCwKKpN6VevbYUl2WmavEg8EBXZq63PhBiXSXdZg8FtmvtoDfN6LNxeQLmCpl+OzUgYRSdiZXyx10IW+LaQRGFEQwpuoQjI1
lRqDKCta8PquGalbC244dlZy67ZWdes5vJW+8iTH4D83Xoqh8G3r3QdApIris6+vM3PlykjHOuRnxkl05nxVtMwFXL8J2yeBLT4/UDmJUF5LUmiqe4mE
Mk4p2QzSas9NuV+ohni+epjGuhfE+BseXP65TNaCS6OLpzwNJLiWb7upFCHMCbtoZHk3zZ4jH91O3WJ5AnwaTDPPcI4HcdiZzHCjCkllSmlHkKopQyCi
sA1ckH+TDYX5uxyoQPl5I4f8D1UjX0KN23CinKFlPwHt93zfb8HFvncfTFx6gNz0IXm49WyM7lGVkk7bjhymC8hOc+sd1JTlQdi9et8PnWItiOqyisqL
6pa+qjJT5lFCpDUIgzIk0eN9XLjSFEyMiJMqN3nsUBuxofuqMj+aj8NT1uiV0pQloiETqeOHkoSbtE5DccVpHKavEO7tyvDVhRLUWC1c7y2mESd8KvPQ
6UpGsEyalQRwolK2rp3DjTnmgP8HRvR1okMbTDQSkkXO6x0fZkh+zW7j+1Ro1FNJuNFFMoylAzKnhx1lxkipTCtkyoxC5tldYQKzRntKUVVlOYXQfCGh
ZVZWy4DlWQnS9POFzUQ1DVOtV31pJmDZu9VIzUQYWI6EVMiYAjjxZNZXZPU964v9TCZNiZzmFcWsirwpB3FytZqqiJPsh6u5j+Y7Qhk2LaJ+JQ3VCb7u
W1/yGjIyWTPRVDERPbw7JCs+y2cLk2Z+jOVQXs7svmwYi7qK5+t/10VAHf6b30Z2o6auQ6sig5QYMt2F5lKXrlbalFoZ4o8Mi/LBq4qpsrFNHqiR3uFv
+gLICZCgkiClmUAf0ifw8gZL4cM6ukGxhUNNbr0xvnRoc/XdEDOvppYIntudbp/mZpYQbROzEfu2EWOf1Y5ItwdhCdq07GrnAD/IgXYlwTD/dh/uR7IS
UO/ylGZ9Tp01wJ+pU4LZi86NBnPw91OAgDx9DudmwhXS6zq9tzW972ee66epaR+yzjOunaiZBTBCyZLBSAljHKMsGsVzc2399Efm+UxfZH/E9yleEUUO
4IXGa5+u8hVb6q4yKwugK7uJOXUtcP/M/6LHwwr/+7REWDbJRE+wh7HX+WeNXCpHpYnX8xCfuBtCigpaBcCWq9HUgEpSkrCC6D/sSMIKOAAXMOPUDrRk
XUYChse+DcxCzh5QKgQg/xmFvQ+tR/NCCF+H+bo4hd8C7KmLK7SOsPJCqAkkESWGzAOF1BBmkdlKOB/P+ln+7fcE1PY2oZAJdbh9ArZh7v479mzyPTiz
Z4WZnZFVSo4cqa8+ld/iVaAoZJSVrnjN7ZeJmHLydTkEQIQH98mJtAfYBx39TnzMOgjgqWA//K41uTZQ1310iKCLq9ysKfDNQfEjDc2Ht4kM3wiBV8M0
e8q7FDMi3VVNOp/112CTQvixrAaBZF7i7AE7gWPTAYe8e6R1oPLhSLVQZQioCAoiTkSbvpny/s6qlKVTPcvzfNGBIKqB05akEezlojdtDjE4IzkQG4ZJ
H399v5pTIfU19TQsZIwWFZ1rYuKNihSBlAC4hgTuKbPzcWR8YpIg4sGF6kDS9IXEgyhCMExgm2BMAedD0RmpMOwbI/WdbSlX2cBg7QF4Ag4GmedSANeC
77dy4TW2uXApptqcVlTJZ0QCkyqImI+/qYm5ozMgjNzREmKssVcVDrQeZJ4z5/kwGWVKzKgheK0OfBZGRWnvtGaZpIcw9ASxIkvbk3ZedTpqiJmIcun9
wn3lps319MM4DZAZxu0rkzhfq3PWH26fxd9HebmY02zyzr2fZAswlQ4NWLtpeBTaqf+X+P6D3eCqRnz315q5bAjTXrmAw01adcCbsO6BTfmJPflIY1oA
5evmX0d7069L+XPoXp0enQymWazwBiC5kT7PWesJvgOjqww1JPEC7SezasBmoBbMkmW9KLgYDq6DMj0N+2mZmbXDCHE3hIeUXSQNogUcAgwY/to6DUgS
qL278BLzmQFkGkRRi7wgJKRXbKbvHxe2fB4YMtuyyi9HN9ZjJBMgTa4KOoTHcri7oF9A+zHyHm/ZkMDN1dXmNK1cMyCAxhTXD9CJdgXGyiq7ZzVhBktq
UChCRhUHPU/fGLnCJAs/h9PJzdA60IMt5KiWVJBLk55rfuuxWbxEnnyR0X/jTBKMFXDL2q6s3XaA5D2bDIvdHAiFWwmsubsD3vhzG67q9Ky30dePQ1Ok
gOosUakNWQFqxJBI4tbhWwEuMnlSQWSQkKPw+PEmLmmFpYdFXE8ufdQZnY11sQSxgdQqgz60ckls6Ef3Q1RJApirAVDRiQckaFRbCq8l73CkdTszO7nR
kUjtluMHKSLOXDJ3/LnUyGGhk8J4X0z3JsQAxYxICrFRYskOJDbfjqYN6C3rth0S6p/5Zm0miKSgMJDbXldcanIaZbHg8eIsZFUEQEUaB3bnr1hxFy0x
iiy9U48IDucAkwB+yTGaIRjFLmN+1IlqCYLVBQUMSslUFTFSUsRBBRE0VE0pS00qSSNMFNSUNCVFXYTRMG8xWiMpAVgykbbpLBL1QVGTKCyI2yqS0qkq
UREE4A+bs4N6uTpSnohq3O3J+XP0XvqU+men5xyL5w+RSnXPn3t+W/c+A46JHtpbqD09ObZQ3qAiCgjNsbYiCggsQrWrIjrjOisHEPs6GWHhnuL4uvTx
yN7B467i8rgGL1ygO2ULYicqPcOW/iB7yoIB1mYlS+j89xbPTjuKlM87Ob5AT7irjxE1Bq/EAU11yHbp84CRQClbcu7pw4LSqmtH1KKyo6lWPHSuomBL
93hexrwqAahHCQ1lM3Vnd9OeWAytcYHIA+6VKEo5CG5cDUCUiCMkDTLLWQMBM1CEuTmZ3jny3YrXn6LsUTQ+qbtzLCm2X0bSyOeBI62sqrM66ynmqNez
ugnZRZmZFnQ2VyJECXUiGTt16KHtGKq5/sPUojYGUhTWSBsiJ+1wHZ+nxgeDiAz1YVfA7R4a9BzQZzW1k1lCC6CFZV2EScFsy6xVwESRDgOQTU9IcVsT
l3p2JIlnM/7RAuf17FgCx2oG8I2wvu2c6p2Nf3VaYbSTeUnBrOJFdcplA01tIMgbh7yne+e09rc+DzcHcMQWeWTyP6ozQS1E5xcc52pagajoAmhgGIQK
GMRBRRixBfG9BiogmQRH1dhiRRA3mneTf2zhuY2CJmDWiai9LaICD2dgKU3+1ZQyDRiQCbPHyhgZ41GEdR650w6gTsk3ANxCNCswdXiJRw9Uub8K+0NK
V1zu3lV7sXq31sOIY7c+egBhgGUEkuErronDKAGJDOFBW7fX13B3UQFYqk/v1+YNk61tBuQ5iA2OJ15c1N2Jt2GZA+5+JrBIGizEMx81t1UbGSAN5nnx
ywJGLcPDDwPJrzdZ43rvZwDGLBERGDzv8s0OblxL7dTA2qLB3QKS02eM7Sagzx1aH49yzLLaw5XuDHGVtC5jSUTcicjhnuRFeprE4U6+rHAOslCEQKlK
RD0OKYkwDvBJaCjGBrRm5H/C9/R0baPSGqzWwQCoAG8BNAEwXrKlnEwXOZE5epZZa1Qy14tdnUX+eJjLKbG5uPdCBRrqyITMhALog2JIBIJIBJDXZV6u
4BJi1e6miApx2gl3R5c6fTy3+xus+rf7WOAmY0QZaowAiCUgh0gmFG7B9Zh4IH7F9302+L2xXq6DLEj9IwFDUDDCsJqy01sORxaXYHyvhmJtw+HWtpZy
N3LUOVi0M3tipwWoKSIxEkKDNI+U1VGnbmbh87BwruHciJTB/N1g71HMc5F+usU1ot5/q3oxmkUhQpbGserOOJvOOS5TuwooTiIoQ+OOdvj7dFj/YlDO
N8c9ECWv7feCfj5K0KMvYYIhEOp4/sVyY0MlnEXTF10AidHJl482cgAEgOaBaCwcvSYw01/t9szXxmDilPNp3nrDbAgwrl3XEjgEv+9EfjIYFUy0rDZa
hHJAxkGSEmE9z9mft9mntntYZopLSlezjEp3IOWfPVm+U0mOkozzPe//SmbpfNoiCKLIr7t6f5y2Rg/Nlh5tBPVkL8u3zrGvlznW7X465E5fCGHw6mVP
vanloxRGKKsghYQ2HqRJIJ0EECiFaQ8cupfJ6jHoMFciZIwwtrfFne4624JlLMgQHhjwe/9zU936MZT75LPlfmS+ofUNK98Oth+hl0zWs48i2L58f8L2
nfJp0X3Fwyvdp6wnm6xNSVNqc+bdGGJ54+NvbY/oj553ASBSc8Ya62BFqYJb+VsdO/vQs0cl8fZdadrEsyby5SsEYk1mdMpt1nhsGHXOune6xuGHEnSc
YTiPvZen3yVAYmJjJ241Fh277Bn5bRR+HY7HhY8O3YcLtJhYV8dWSc1ZsF6uknQajvIpIaZ3njxrS+KfvHWH1V5PP3WO+W9kkVV6xLiUR1RciZ3hmMW3
w4E2kWGlKXJkrmTA8dWda6ySoIydUoodNZuhVFgopNCFzMxFAZywxmxRTXDMjEYaTreOHNmXL3dCir1QNM4eLHfVvOF3ny5FL767Sbw7Xr4h/50thSGf
y335bvgGMAcJIwYsFFURUgnqYwpEXYWYl2MQ58ngsZCIDuPnLx9Jmjm6TlfE1Om1TI/CWzgJSDuL/KR9QFTwmwO1/SgpAAYcnbrpO4TmTtsloKaFLGpW
UQFhqKnxaYO2TaosxXGp56oYqaRZKJOx6aw6c1VXpDEUD5ddtBfIm1Zj0MO0fstYqrNIYw8YU2+UxrVcYr4pgh27Bh4E1HXiwzqwzJctRVeNQwe3+c2U
29VaLL4tTo9qatWbDtsXpqdWmPsmmaZxmDsamlRRakFO1ENZRF6KeU0z2emRemVJ4anY9NTFERURoo1kKIUZPKdsmCR6q7doYyfGrf8Aeexwvsn9deV+
1QiBGA0ZBeImgmKxn1Qt8tVFdJh4wXhYrN87IFm6kUzzXKeMsqVzl4MI7jZtSgL0YxZbCoI78SUw+FOFqGN7C7bF9RDVLvgUVqsZylePW+cWFEdUbS70
HGbjGk9zlaWlFGQypgRMEZY/Chu8VSRRWlOjWv9e1oByM5zi14im+mdMs68BnbPIZVtV2J2yXOkgKvO5xec365XgaaCRrq7QN4C1ttJaxqsjFdJg2zrf
WclW2kbGI9yY1GcsZ0cokCAHeFkkqcmptMzUVqkp7Cuvs2ya2C1nocoqugQwNW7aCxa/fOj8c1ntjd0RXH+GpFH4jnksnxNjqzzjrd9yO/SR+NWC+cmP
JPa5KnvQj8KeXm8vXYii/MQ6r15QmghWID8yOr6+r1Z0o78UB8B2sF2neq5zC12FK64rm5yy5Wz9i1Gda5sM5Q4M6hWwSVnU06dkAw8INO57msvbvaFU
QmLSIrf0vHdHXwJuffAuFYRV9fD7odaOmgdAgh8KBdcOqq8m5Hgjr+e0e+9d5obQ4DNTSAwHri8aSGKA1o4rA9sOz2q87uVF54pUhb1ni96Iqn7tCft0
nzxDU9+KSe0o8W736llk58+/+/nlYMSM9oOB/tXq0JJjaZY+hWuruGeL3K2V87fNaYVj6KHzu4RHxPFXvevWDa115daXe+sBI4P5Fa6tlDTB7C7y2KIp
oSRJDAPO1J26ZAvM2pA1bnxqu9SR5la6qiNTl4w6O6QViZlmzfaF8QjRtdNbFz3JfLutSqdRoih2OT0cQ6WcApCuygJgbNBoVzhY0KSd/tRIF30lOHmD
NlsuxSTm2a46S11xGgidldglt4yLLOkjpWKuJ0hgSll6p5+71ijeqVr3Xw21pMa1tVuF7iHaF5KohoYgllKqg2urkFiw5h7iFlfS98XbyzYQ97jpR7i4
XNSJqjihYAjkChc5NIjlvOYcImCABMUuaTQanOcurMRmpElCYZR48GrLL8qf0GOmJLw+fOkjgNfJsvkJCXReDLTstU34T9Qmd2m86lHbQQp5FbxKegpy
bYwUppJi0LZ3IPBUmYJOiqLuwk3V4ewiLWxqR1N1mylZmsBBzaJayGRikhpWonHmvWKtOfxTO0MtbSqfTLnr6oaGhL8lHR12FJDnkh/yLvQNfGmyO/Wa
F/JA+JGnSJyUBJjU1ti1iHBpnvi+KhQaAqFoqEk7svgQswTkZuoIPxVNBL4u7jM6oNOxWyXguOe289BQrIwCQ4Pq48a2lvCzkQKaqjO0aw4cp7Q2U8re
M0Fxke/GL2tLU9mk5v/HCiqry1nxfK2zID1pNGTDFUrnBrXSZNu6sTsuRvya4Bi608s6dIB9OBKWBLfBf81f9SqMYBrlk2HpR4hvqkRt9MmH8JQ3YQOj
qCRQ9CwjffP9Um9YC1Dez7m/Xpp/IOJ58OrOdslknwds8f/IHZ5ON+V8Y9d+FH+PYQpAmO+fKcm6ydkivIN9M+yi0gFlqzkVH6F+mJxso2rWXzd+bT0o
GHufK02CV2ibgg/szd3qCngCpjBuxC5+1+0E1MDo7md4arrodV3WkwRTwzq+CFtXDsA45mWapue2U2WN+bxfsm36tbv9MPM8BICuvNUHqInbnW1S5HiD
B6fBYvS2yr1hZXKyquf9zAVwRXIjzHWovOapKxk1Svt7I/zoshZZ+xn9ZhJeDLfqwYGK6aOxnLWL+LmvV08jXpZhJ6AzVSwU1LCFq5jPPfZmNoDR4VKu
q1K25eHmd89GLxrUTkmHXqWRvG+r0437G0FjsVHpEMg76zbld5Dc97Pn4FNGRdrJTdaDy2/H1wbU5uuyfzssOBlJO03aa5Sdo7X9ZT4ZqiVkD8GQN0cD
pw4M/CfiquFz0Z2sH0hKOvOXc7jVpySktmzmzDhFD0Z4pasxVGXlj6YoXVe3ZR0iiagZpQdY/sanBXLV3bu31bhnulhHrkLjPAobwsC57HUblShIQTKI
NycvhlnKU1dPOg7+48F3FCeK5C649W2tM911GgWShoRGLkEFGv1w4iPGoZGzBcf6xn+lakWorokzuhsuf9t0dHHqAIgIAfoRRToRJo/itsikUSMP9f9u
qyhw2+ezNkPpezFVob6GxQfbPVToI8oh3wz6z1zN3WMyxMkg90RqUl7LdMOLMEqVUy5lZKGEfC1EkRwKRdX++x7jQKEjux8SvKhELJBiI2O5MvJlOls4
ggR3qgwb3a7jzYKgJML0MiJYkzkG/PUw6VJIGCcM7QkGKBGflYf2K8SOAhETqof/NeEkrD2XSocdNKBgIIEGRBcKNiPg2ZYE3xbmfSExtBQjf4fjMgdG
NHAlLP2LMAsgmCNpumjxQEmiJSlI0m6SH7e1GiLP8kt0UHe6JoJ97k9kh/Ptj5Y9zD5dqMseNnBgvUUF3/Tc9kpbRmsv2vBNI9XM44opqzU4isNDlOJg
fbdh3eJj8nhoH3WDIN7H0OzgDcAf2kXT3S8OO7UDPm2WSKAGDqHjw8PNK6JMdVikGdJ4IJJp/gZn+hX+xTo/JjzgrGIqk1pkhMYxwjK6EbzNfRTbYfvo
FE6/7czXimcbH+hriW2jSypETdK4hlPHmOiTznefZ+0318Hv2nACKP68UZ3uP7mBVLt2ROsm9LLUYMa747ytNP8PwY9UgMHcAQF0zzkgSasO7F33QuwY
n9wc2YHeDDW0fZZkLrq5n7aX4mvNB5rT3nrzxrK3dnlxw7kRaHzC+mRHncNScXRgxsvn5m/dRsWyrZwBkYyrw29m5/OzZ513uV0BIIJRBjNd+NVm7fCn
x9z7Hj860nXbt51HCk3pm3zEd1+2eDhUdtywM3Uei2Z5zgL0cZc16DRp1UMG1Eg2zor5z+NhFJqOPza0EF9MPu2XfajyWnLseMlmuzORtizeGknuK4M3
5Sf/NXwXwXku7x9lUpoBfn+lgp8b17KLsCKzolMXspj9YPSvYA2uSYcfYajLfKTtovW89a0rPKSq5nUglAkfawnwgMQJH6AQj0KLth/oVL2WSISk8caS
u3d4efBViXWezq8re07fSZaiktphiluv6yGdC+FDcCyitAjvLkCTER9Koo4/1l7QzTzIX+BDClja/A46MhRuzpqG7fyyfli4mii3fhmc9dXcKtuzowmR
AmVtE6DvIHPP5ZVqHwW7qUvnQyhgM4mOOfheQIE1XqRSqsEHorfuZmdZTOctRM04cw3tu7rZp/OhpzmA4ZMK43es1YPNXIaaM9E7fOEHvJER46D1893i
d0XxK8JltVgXZEoL9fkIkfF+/9w+KPW2OLYYUsFJGEAyv+tSx72H4lq94qpsgwj+kieSE6C/h8/hEk1dNeMKUAoKtJ0UmQm/hHGmutRFCecoGzfGNpn9
BUb5qt7zGuGAYbmTLVaRs1KcZypaaRCTmqByJKF0LVLPrMb3cYNferk2Kixktvb72DiCb/7mzDWRPQiMYFZwtFZWyn4had9dq45YuoULjDIjblLjBLIA
6tQ/9OIOIk4Y9zpBAKCblijPRQtQrlmUvEsqMjEgA7qrqqEnUho4w/ZtiNUiKT/e4zQW04TVw2jL/MIkfeFYr+5b0VVVwmHa/j5Pq9oVn9jYzaIzy5rw
DheMO7d88vSqVFQKoERblE4lgjoAR+KIgQoioMrXarDKDntm0Hpb5BUcitpGdcjAEej00WjSZkT0Pz0m2RTT3KAqUssyGxd/m/Oaz4K0YjrK4Pz9jYoo
A5cYreQpqKDzLIwUMyLueXY4Z3YMkwUpJjd0ufmZRxnrvG9hlAdRyePrBaeJ29dajzNe6vTSreFfa+2mmKLhq487Oclne6tttjOQqzne2v8sltqt3sKU
LyHvv8ZYtLfN9dcpcadOSi3YoecBmXkGSQ2CgBykGYUjsVttPCn8pVac/HTUOkiHGyp+rbhw485hMRd3+ZN0O/z/2AjP48We/u0fJaXJU3yQrQmFAXuf
eTlooaFaCTJofDb9M7RUGnxvcutcVakBWGZqXcGwkpXp4xGo5Ozg1M2rXcRIAe5ZgHjpDfviDtDZGz8kD5I+WqmvHMFpDtCdKt3+pKDZ+Huu733vJ+31
+yBjTdK6/K2r2gYYLIJeKraoExX8oHsq0kkPA7FR/fSHuR8/ySDCAOEdeSyEoiqAuKsJzEpuPM0nQcmXgt4BsoUAgfyPOEGo7rQ4Mz6M5vCsVI85+ho6
eJ/Vh6O/fyZ/I4ZaeMpw+qWM+TM8djCxgV6dX6wnGbnpCGkwyDvoFHkuuQHj51aG8OlG1pZJ9fcs8btMcaLLF2y5nPMW0rLBsHMqByIIM6gM13Do4MQH
Djcrl//XDODRNOXGvOSJnMDp+ZhA6yUEYxG/F/p6dwP6fbMRkCRPFHoQ5dgu0jqudCg7OOddL+GKSqGPCjTlLNzfAZdgzCajFFHbwq0/WUk3fV9M8y2J
qicTN+IgOQuyj+8EW/ErcSBnrbmMtYSRHxNvJ3cSGK9MhdCOxZoE1XEOyqxQM3Led5HIuIvNaPIjzFZep2HTPAXtTlbAeCo9yX1MJpjS4wJyWStdFRjL
jVy8gJKA9lpAv158+D1oJnvHm30orSQ+lfIHoked86CgqchSwVZLIBmWfWSpAnBv0fHsvnbS86wo7qVnKnDEeUqoHLnXYMwGMQjXQ+4yA5ZsyzaTOAS2
tdJM75Cifn019SDgHRARQAH8hQJL3S5WoRILwTkM0VEQBufjv/nf0S1iC5+bIzYYfHRs0lWafR+j2xUCZEunBmseGWYe8pFHB8jYQHEAAjxcCdyNC4lJ
5bikBjKXnpCAft+PxBVjpJDy1VDyVFNDy12YVI1zly1le/D1xbiTAzYWOnzKjDBNNVnHIpaXt/rdPdw9bSx6LjC3lfkpOSqBBX3KvLhmiSJKXyeDG0/b
L+t4ATw8cWCktaQlZEM6jUZxPR5JMnyVcShpa75qLESm0lurLxBoLlOK3HuOpHmiaFAJISvY58lVumsG2xO/NKz6bb73eVFGZNE3tyKB9SBwEDhHz8yz
JSj908UR9m/L6lWVBTGJNACqAwt7mmCPKSVKei0SEKu1ZqGKjjbqHFNp+NYEIKUDpUQCjeiMnts9nRTOapxdkoHZkY8csGUWYrM9PQPOYmdEi+Mgfu+3
ue079BvHjfTcbu1afwno5AOefpy4ySQIqdOADqO23Ifs2qMjc+EpaX28uIrxtV1mu65jLTn806Uoy0fzIh9ElUKIhEV68awJFbjDFZxELvR5ecgm55Zm
LFrs6uGFwTh+zufQ5IZwyaK7cQaT6Xx8VHM8ZjbI+VFci9GCyDz0Kz39+2G2q30GyF8mZ19jDIUfR+Go0BSHI0cEoGSGgfjVfwt2cNqyHAzxR+XZki5B
YiSt03LFT7AoMlDzdGUqs+aKrYUT7pT3lj99LjqQly2ayKJuq6K6RomlxkDObJOgJSCBTMFf7WVPCO/10g5IcKp7sRn9xpHwjBTbPaw8/Iy4lkzVr7dg
dxwD1ZA3gqRw7/eiLnpl7tPts1DjMHlgP1iHYyKODvhXuuVftad4KZk3A4S59SidHgZGwNJQKVDK+jrJ2KliqEEqoyh6rnQYpRPuC4SbNW4UFCQso88P
uovkad0kr4y5JmMPXz1h8ebO2dD7ZUU+Eo40/Xcc9W9kxgoqgpBT74QPe57hwpWjNXLiXwd7xTiuhjFTCyLs6+vPGW+K7nNwmOkiKGfsFemiRImX7mKY
BpCupB/BRXXrJOgawS7wItQW6ZCo2rti2SZEKPx6S0MttZwIFSlt21YOGxBeBSiqiysQQNSnp3QLG5xjaxPPTsAmiZ0IFUysoCr9wXaeoglvGBvLQ5WE
zRXmUAbA9xzL0tc2fGmZKMcMsUZNuWFTEpsIpWMUElw0NQIDEoAoRoZTDnoVK+88gWcq6hsGswrrwy7WFxw5V0rsNXnisO3a6kd1KsBeH051nMi+hKc9
ZundGrLOCGYHmy2Cro2cQiYzypUtCi5EpKlEj9wiPth8idMh2hzhmQu+c18efabh/PBu+kzEhKRAzFTu3ZCakNshQVBQRBFMiIKKBM7OGypYhGTODfJb
PYNCrbFFLYmfGcpQYkHHc+N35aUEqozAk6OiCkA8hOW+YzNBF1AmC3dqydrqncBknMEA1VAFoO5EcSku1/LpIe46jryYcZa9RzoObbHR/k0Ufjtgftyw
Idlh/fTuN6bDl4IHz1XqqoSxGX7+W8jhYaQtT6nkM/e3hvw360kVVt5ZPKbfrp6u3abnwZbPXGh/j9/OcCXch+vPdg21xHxabfBXVuH3cowOiKD7yFrR
aOAqMk+jLBx67IwjWjo59yzrp3DHnm977p/uh+fWHSA/hvHZVRa6fDa83gqR+yr/bt4eGRpRm9qxfIIF3KGBR1++FJeUsHrowm83zm3pMCZGzqID8vNw
/JYIutrSrKd1zpczf5Wqt7ynNFzW5SkMw7FwwWpoJEq/21X8SmyEmS+tXHa6rY1Uv3XupDBJiEVqDXcTu7c+fdEvq9ul1P1VjjMQRf8AA/nEh4etR+T+
r+hXRRHtUD5+rCj7nitf4B6z+jnNTr1nPbvapx/VJq5KFWTM2TcC1A+z5kZdFm7LeLwwV3yWR81pExB/WzVVRHhfjSJSZnYcjT+aykuMD034bT0/Xt/P
bln0b/HVzw9/6G558LD97Xl5z6+GQ8tR7MlksT0syy7fziB14Lm+l5NHc6sfjbD9sKnZZtXGa8eGwyWU9QNf2Oo5euSfwinJcftlfPLPhDarmyjHrxpk
v4SwXcKf6LknUEkGUnJkmzsGIkJLq0/CS02EMOebV0NvVn+Q8ZME/SABnMdtg6EViRE8bqYDP+vQueb8d1Omi7Ypzxoz/JDa+/Xr7vXtx9W7v8QIGAQf
oy55CtdM3ZKGfk64UKCawDhSwfJ7Sk4kjwK/g7Am07JOcmITUkkZhUCB/PC0kFAgbEKPtI0QiwRyt2F32qARJ5EN980aULqysoch5oEQOBXCw33JSVr/
jJp33lZhwisnEhRwHFC2C5AJf20HGSJ4uVhZnggSYjQ1zExOEkVzG8omtuy5T3ggB/jeXISHfXnW0eRSgT9zz7ew1+VMZcoy2xPY2LJWtWwRK6risBXR
NGzzDlxghrhqHGmnQ37s1NJNhDaHpxLzrz2rHUQUJX91Xh8z6CPqjHZ7gcpEoEDrW9epCVDtBLkZa2mcygGGUJQALTJen2x73/rIGmiWxthpSVJEAm2G
yY8TN+VQJH4d8IZb1g597A/F1H+SVGmEPf2BzYv2HgeESHF951mYPNaysxTiBtaVp2qTJR9sntbwxo2tLDrkF3zv+sqY1/Rr+mq7DQhdEqRVIKCECYeH
3X91CSFxIOBQT58Bo47xi1ASjlCRVUD7pGSDS1j+mda5JcT+1XEiLpcq4W6AXcNeTriv+fZXdVVRbVLTWXCqJSwhy5lmyKEty26MpGTVTLlUJhgoGpoK
op0hRmk6SVFUQobX/XL1/Dz99aywh8T3/1U4GQI1FFUGtuZF39d6wvjf0TFdMgCjhCASAFUp1GVY9UTMJpDaLAcsLUykC85mIsQMZOCCthKjXqNwAHRy
gE8UQoaXhHSghm8mILCpy/RIfV26jnUZEC+FW1HcWKxm3N0sNpDKV9caPsgVBIqE/dcRXOqsrvmXcOrWo+XNZ70YLY6xOBOSpxoFNCMo1nWWSNhI7/7p
Yojv7Z9mvxa8uvWOfsgodx+vLk1dTw58UieL3Ytiea08jUEgSosWw16z6g9ATZTmwxQGLsUWNt117/w5BL3b+vHdgxtDtMdjlDbZzx0UX1VACLpWRjAk
L0YDeYwd5Y6uFmMM+IoNTMUMIyJNRFViSHa6ih4SY0UYaIpVxpnh3y/llbVVhBCijKD41Hsm0CfxqNRZbLKpRv3U0c48eDOCOXHJKNkgkKqt2kjL7j77
SE/DsoOM2z4zxwUdMbZuEzmh7ruIhMgzyGwEl3lLreI2ZjpoA2KGa+qCqyZ8Uz8Dc+ZEjAsO2i0VpoAspfBqDAEV2qBA6aXlq4u8khgQqDETuigzmmtP
OT6ulmvLwHqVAmNbedeZzBky7zbySBo2DABIjRhaXbsBYaSVIvR0t/0uGteEt0ZnX/XXAVeCOJEnebKA3wVA5adTNptB/WzTgd/iw05r9UrZ73bhACjG
bEcMIyrHPjKQJdDV2lZaGubDMMQebYr0tOECAZFLfwVfJfyn7jBtqZIlpBFVBnocMFq6sqbccUMyYadZNZimadQJoIiJ0gUQYCwlSdWjTUceuX5zXQmn
DXOXCTdQ5AIhUgByAIPTY66iBACXO3UWhQnOqqzThi3Dwd25woopVbFF8KN8jLLREmQMiiKUGRkzYUz+LoGfe4mSi4LPct6IQZ8C3IkFhHAXRnxDvsaO
f2JnANGKWKlJ+C5lMMBFmCXoeYSoCxDX6GANdbW0dJ++fF93r34NnyD2MY/YbgdOAokHh8WQ+SPjW7+5HOlti9S4f6Eeu5+96NppxVe3uBJQEAgHCyQL
Miu7hMvvlw4L9WumKskUA+8gfP+nLdJxcypBEj+vIeQG0WTVZjvrfzdJ6g0YvcLEQpzUZIw874h0nepH5NXyC5mK6Vfo0cOJVPxDKjez7HFU/SFBEmxT
mGlCZkDZ8980C3cSZUoHVyjGxUkMCG1aRUmBmR8+aj2ZLR28xo2Z8Zhs1wSLR9/vgS0HMFbK4p0wr6T4t8u+vHx5bg4Wl81Cd3l2dUlpIbw3576kSBGR
/EoyVCts9SCqvNRCwzGFDg2/7a6qca6bgZ41Yb+esL8KKimHjVBwoq0vu7laMJ3z5wI7Jw8wRQGVMMrBTzaWY9S+LR750st1xYX6usiv4fBhjfwuOJ5L
OGQo6LVL0tGVjuq0msVVBlVRpIsPmZduBA8CMqC/VZFJkjXborOVM9HHgQUOjINZqA5Gk1DGhC3VZHyXgx3stvHp0uvu8ZWdjp/YMUmWy6T8/1PvaeVD
w7sZXmrmCBYx83JgwfVtDR4LIRnZgHyIy2was1E8bLucmDVS3nn64xOLtxrS66pwvYL8xhT/VVpTNeHtjfXQUpADuqqmsnDHksMSAQQJKLsw/iqOdXCP
J7FFIVRprjOkJEkHKfV0nP1joHqTtyYb0FhVxwWYPgqrjLymIxy3YFvIujeYVJOXQ+e+yzwpcu7u15fXHw2MP47rf39coY0QVGIlvgsvlw0+d+pYKAPu
r9U+MsVOoa0UtKH2k8CsAmSVzWFbyZ/24xzQCQIwSAFuj/nP/U+hhH5HI1pC+6KJrYH7fnrB8NC+b5G0hXAmkQw1EFAaO4/3mhZWcEwJT1UwSAPgGhQU
qCgrnXbswB2QpnoVtWs5L8n7r10yDS1VvgbjLK9togN+sEvtIpEbFBMq0MEchyjEahRhKjyn905TxVi7kp2lROxKlifA6/tfXmApBSOW1qe+JZxTyCIg
rFX6t62XRKD0ipXEa1VOzH8X+h0Ofn7/DdDht7laKFIFNWFvwKZWdUIiRVVVU1GO4NB5mLv6q9TJRLF3KP/MD+I+sHRI3s7nZYlOknbiHiCIjrlj+Q/d
umVBUXrZWDXS3YAoUwsxMggdq/swuPsM5jh6k4IMOh8lXhncfaCmt7+FNviFjakl1ZeJyBDwSDDvkZZfLyuLGleeghBI8EJKEoLAjUFiATpXQF9J33MT
UpSMg3q1qHvmtXnDInXJc6Jc6Zw73SXhcYoqxKs/DI0kqg+Krd2HW7WVT8xwR6BecslRw8Lza14p2gbY17OCKU6AzwbSuICEUlgYPEwTpyoKUoJOZsW7
pgdgDCsp6UvMLciV6tgKtfcIc+gHisUmsgaSoy9t/G/KhrXibO04fJFqB5jCkN+2lbNK47zk2O6azwN04arbTPJhkuLPL1ZvVV2LLKqrzbu67x7FrcgX
rZfB5Q/mfR/Ep1mo0XskzB+DKwynDuXK3pzcCIClVzWS/Z90JnNYLNc5uoyNW+1V2dj6nAowXUheSpfjs0DZSy5ZlcWn92Pvk6EZSVthhV1vrLI5V5OW
ut7Y+32ww+T2Ps1zhpETQh4nc910XqyrCxtWvt7XRH7vOYcRKVai3tKcbp7Vaq42n4eLij6To+SjNv6taCs6kexECDaUVGF2gVQ+aQ4HeoUqv2FfSwk2
wVbBQVQx9CgeJRyE0PdtbBR+JEqrpfiqN3qsulWRJwkFVMrL3E8RlJxn4aObZ0/iPdGefTvys1RbPa1gfl8pvIoiGVW7vcUGEPohicc/bG5O+EKpQ3Uj
u1nKcsZcMS9A0MHGjs0ZTiNBII9a65ZOyvJgzKHX1S9TAN7uqpp2n9lHN9NE0LsiKCg0gUXPab9IzECGWgKLupUjuLGhtsqOQwORoFKJhAPsuKfHAW5D
Paulx6t7y9zntSQLM5o1E2NFYwYkUPdnuMEcYIme5gBsVMxYYIo5CHNXKI/9fp79crHxYfIGDxZwu5VzqqlpkcnYgsop8/27v+g4mvNR9DW5L2ezZtUt
O7qP8eDYgJ+hmH67QiOFVAp7o8i95fqZ14B289U+Q1gogSYnz+bDumrk45H/N3P41t2NGNH9bf6oVQJEv8Zkf8FT9kDbXwVSCQQiWgj37hRaS0tOKf1W
4PQIslBVa2SDQtBj4DjMeb2JYURrFNPSju9G3X9P51rzNxgPAUQQEEPrkh8IX/MfliVIQlCASUIsFs12vD/m8ixE5PUbUlzIz57sO/ityPt/2oHJDjbP
hAgayGfivSjsOE5tWRXecmhUCgUKy9Vd4WCjFkLWv0nWV1qKIIOwD9xBKWf2frk1aJJWy+xrOF18DpHlK4b3fa4HrdeXL5AcUFZDHrYP7O71OKTVH+ip
ekRXy7vOJL3rQYhp5QyuAW+ZisVl88PBSbTLSQODmBlNjGg0cU/tgMggoAsrfF3ykok+m1LyzRK7QKzFUClN1G9KfgtJ0jFAr3E1xdYQMzfWXZrPrL5m
/Mm5mGX/aVg2JSDDJk4DbXMPMA1xEGE6n5w1LDcJAyNpLkuQvWRZ+60zl4DENx1q7JrLWXpUKf2wogkpfYkOzJPd/q33hyQ74ejfOQpAtHXvg/6QJLtf
LTvow6kuhZ4h+q9a3sJoDgwYPIoPMAdMctauiUTdlQXGEjE9Nu1w0/zgSFE6MmomNbllc+fcyyOAkkzZ2wFaTA7XjrQXGZQYCiQOHU4GIHDNoM4IqDUl
lA5kCRaigDCBg4H4h7SizopR6dHfrl6uzl5+X+jsUD1iYj9OlZItIH8xwSXK9rr03RJ8g7s4kdCGPD6BRgDJTT4qOjBQoV2bg1bqMolakpI45VWr/l8I
aShTCqF2Khp9LaaIP3HwiU5FRmVPbdSX5Q4DqQXk1yEiEUoJFBRyNKPM8JUajMyQsohumkz0DtiXcUVlcEgw2oO8DasXpOURhi7skn/zYQJ6SVBIiZ8z
9WX0Bo/FUuSbqqqo3JOGH8Szekuh58bdRgv00xgbntL5eEmfYsWkguSXC5j96SdWhhIN4et8GscFsns9BerwUE5KWoHEKtlSEldW5SWEIGF8cpwiy8uT
pTOLOliWq8VcEHpO13YfoXMtfBJ1zcdCCCO29LpOGYmzJrlaBIQgnotyx9UpMqqSNWC9vS/WfnQfV+l+Pv1p2wMoCdFDd9PFNoThdBrxDgTZQpAqxcj4
8xE5FBBovkog5kWI8ONamoGR7KCx2Ift42DLJdJ5azcP3S3SckJKGqvkXuNMqREwYi7rkWMjKCIZGIn18fP1iomZ44EVSLD1lOw61z7ejYFei9gpnXnQ
XM+A9vFtWySVBke0sbAExfpPs4y07OfNsDWdWDVqo5YOUiQsZAXYJSKZgLikiA01VplruoHnkDnUiDlwtyqvtn2SVVmfeQwlNtgfTVhh4sNDu0j2ZcSJ
B0XiyDuaGBHAlRgV0jxKNZEkwCgEFti/aHy1g8hzYncyBkqmWasXUqJ2UutTNIZ2dZ9flt27a0zprBDhu3k0oUJkOZxuHXdn44q2/Ky7uI17VDywGMqm
FZxaj1xlQD2XVxnJwZEQdlc2LOnHYEegChrdrp40F6IpBJjuYcIjAdm5gjMFGKJ4q0d7U7ArUTZgplJWsARYNsauFlkkmqRezEkO6ct2Ry9VC8nPizih
rOfpmuiWHJpVqvPIHVlBSC+sqmC9AQypmSVd3cZ3USAdZFRdu1oHueJXnP3g/qkPRhO80qC76l/IqCDmRDBXj30cORLuP10R8TYsomgPEe13PAyMl4+9
si4xIK2ZUsAT2eCtdZmDs6uWhxfu8KU/e0MjekWywif7EF5PX1h9foJImuER9yHaY3ztULxnYPWUlCqGadN4jNX8RoQmHuUSPFaGHW7qeRzKM57g1Zt6
Dh5RP9azlYgiOJ4C0ri8BiYZQXrKVXWWholYEdY1dccKGeGlwdR4RQM7t+hnlXEmVvo7UgWKD/dkUcwphQo/YQop4XUzEIvzJctcqwF1yia/pbwSrGUA
wMca0OZf9Pc7noX0HEG+XIW6/1RPuqsAjbM3wmIiJcDrLLNb1u9V5p6iEyEZTxtdpjHNrAfO+d+jng4BJNCJIdQvtdtXgZ6JKP7sOC0GFv27M3eXBoAO
kqmTE0CUBDIDQP2dio4oOkV5vLz9fZ/oh85oGH5MhUplNhKsRbba3OjjjFRzWeTtE18BCydBQplhAShFUQFSkdDFvX9z+WJESfibl8tfW9IiXT2uHZ2P
OzR7FlNZ8FHynSw55OT8+COF5w8aREK17bGfB375e9b0uULL9dIMisCPAvoiRQrqt8OdyiVcS13b8S/mSuYy05vvJfprzavVQvBcD4c7kfNpIdSOXs6N
bu7OA7YU7c1nG7Nq5ZhhRjgoUhj9c2KAfqxFJ2n+ntsfBYDjx9kfSUmBO0mkE8U1/vQGX+WnQc6CEq/afyIuZcbMzKfBuvlfhPgYsFmDkeBYgS7x2neI
A4FFGFCdt1D5Gyr1Pb6lHD9G61eSpvmoERyPTUKxhNCB2lGZRuRRnLVIbeGQtvR5mxgnbWU9fb+ml57oWGavn1TapOXTJrWnI+bCoHEoJMoGu5E384FO
Hc0nCzZu1mf0bV3Xt7WwUheDU2+awOiPldMcOXxsl8299cVhJFKp6L+hQEAkHieVlc0vyPR0CmqwwrLEP0IY5XvKiwZC6hi0/5PNEmo8jnqo9hteiJu4
Uk1IU/SVOcc856QJDt3ZuFlJ4lSBIooJI5aLc7VUNZGzaMhytpl4sL70UmO8xgvf/eTBHTTKnY/OV2JUA8PD+bhH8CqaKOh2LOCnaoVvLpreQCoTIK9V
cVn41Y61Wc9tSX9y3kHEl2ZZujdVcCx49PsUT5xdlQ552cPuVEJf4fx/TPy/OChwqFLD1TAysUaVssaWApM6zIpFgD3YLmUZz7Sh9Mt6qwcgrlBVw8FI
4s5r1xNxT6yvjVakb4WJLl9dAw0aHql+PYVrRfu9B2ij6sT91PtKRqfNf6zIyrE+H5NbxjxBnh05pNCy42gsHs/bqX+K7O+yuDj4RWrpsdTVIIhlfCZB
saBr/dqtpSDnF6YUyXuKR15bWQamsMu11YUtSHzrLChczk1uBcOqylGnCE+lMxxFBVsipWH31WVoLUrI1pl0JU4caowvwu8Tvdc61EZsji0eek6HOXl9
3toTZYMRJhMyYvQq+q1q8u9NdSlLjhO6bIDIpmieDfiojLu58HnKYoj/N4++xnS/9K5Ho1h888z5nzvza0W4OzvCeA3Tix0fM4Wax0dAglWTvhR5SUzl
Rw+4bQ0jsrYXqb8BNN9hk2ujXkIvWOOlZZAvpa15TGCa7znjGLxobjAhRmzIwKSNNpPrMyF5rI5S3ZGI0qjAlsh4V66aQZDIppXO9hvotwLQao2dxNxE
ArQHeKmWtJC9jFnSFXjhbTfj47OJ0e3ktvs3jGfidps0iSpAC/mrThmQoDgKhUeYzH28M8tMvhmnS3+dMF5OvJE24KlpMaOYS8e/PUnqAYcKFBvCuHxf
RAxKFAlF+3sUZVjq1RmRIksqY8dM2PJZdRlpklpZ4s+rrBUKQkWDhnJJRnfpD7k2LrMU5JqRIxjaEIFFdHqI0QCQN0Pt1eBsF+xKK+mFb6wPLJDmHpM9
O66LKPEyQPC02BoShocIQOBRSrs7j7gFAzZAGoJ8HWChMdcUPxcYZA7dmb5O+q8lOgtqTOQJDFGJARMwT+FSRpRT5o9PUEWjKQlVQq0EmQgMl5DXP627
ctEN807lXLZhvfIOU2U1PLduuitvl6WaOJejW1EhSZQKmlh/qwdEfoqIBv6pP0UkI779E95Yt918pATEZxdrb+OZ4JijAaxyDVQgXVI0yvkK7A8xYYxA
ibK3DChxPK3gT2Gpv5pzUnbOlRGRUSA0tH9v2vJh3MSZpmA4d2JJXSgfPeQcfgzhpTm9kt0hDpwem+WAThbkGTFGAItPGMOM7dVLXGIq8mCBSiVBCUVx
5KxFpwFkIV1qMIPD2Xyt4sVvppe/DYrlS2ZUp/YvoDHBYCH6827DUiB7f6VcEDVcuk8fXP1PNNCFJnEPtxGfZxmh/EwOBVH0BHuO7KgyIUHxhTJwWUVR
ZfZAYB7O8HKciOuuOhgJXfJ6EiqnGM7zNGAMoiMyJDUh/ylA5LndB0UYJJv/Dw7TqvFXDqptoclH3Qoiffj4ZWMafJzwoX3jGhEkauWpcXPacNLT9P/C
AWD1wck+rAYy6iYwJtf4O0iX9XhyxX2rnOIMK3DZZjtuE3ytJRIAdSURDgXe0nvZz+o64p+e/RHnNuWja2PXRmsP9S6LnNDp566Fxrzq9g/wmyTYpOMv
1LfwZMiaqSvqUKMCnsd7cOE8HfVRRpN21g8KQMpgYJ4poCgTLgdaVFG3ahLp4yzfYSBSrDk4kKBZUrxS1tUMw2HsIEMIX1lMiCBgaHHe4vyhSCIDgaaG
oSjX73SY/KUyldqKYHVmfgFIgKufNkB2cuXOzFC4ESxQ5wOf4do5RBhsCYdDMIQRolWgCAzoCkgiBz+zj79+7vef04DJWKrbiH1p9i111J62il5ouArI
GhlQMSwfLJBJpKz1HRnpAbMEWz7Khxw2tVwrKpude75/m0rK+zaPPhKTT3GveYZBQeYZWHfKzI3X32Do9tTw/FeCQRWrcdr5majZWHE+Wa1E1aTzwU2e
08hD6DyniN/Og8gQlhlRbgp5M3t4tmTRlRWVZqGB3FOm95Pekl9fzYT6r+7oXQoKWpPf6e/RWh3qRpIkWkD2+XCy+luSgKCLLzKdmkRdoSA1yTh1SZxj
lCUibfNOvEpUBgmnrv9Mq/3nRgJxPbLBedU9s8r6JkN3y+W+/8eyd+cqcpeHLPB76mc1INs4juDVyCiVHXFBjVdf7L3YXr0pTCjATElbk1LSsMwvkuTw
0NU2cUaNcCcuEPU+8VU1mFXRmYb6PV/Iyv0kPIxwTlLSDa7kp5nbt4ZrdSqqeMC+s2X3uPZrXTjjB6rhPXQIo3HpST8EISh4Q7UtQaMSQwkWbpT/DB89
dnoO+TJmUc9SA57gYBgYtbHI+7/Ph6sdycQChQXpxK6JvqibfN9/bzle1r3sRckeHGLDWBxZRMUIBkQqhaEW8aH0S5F8woaYXg+uDUJMvifbfz3Nc8oA
35sdi9KoJ+vA3aSJgx4VKJhnU1PqpMmHV1VyCygpJUXfmV95ABIJ4zG+OXSj6zXyWcO6SQRC/BBMv92Nmfkr7bTOtU6PdT+BCkGsVo/k8oqyKCCS1sJz
+zGL2rWdnfnuNLU6nMA1nfq1jKXobsYZS11lUfPFJBUnpWsjUkkg3omi3f1eDU7lwVkyNBYC3FaAjcjH0rZtaIpmamQbVhGq+tm0UDWNQ1W1bk2Csa7I
LVata0ztO7KLnVXmp1zxW6oHaaA2RoWopoofFzRwsx/DurS5vT/SXJmptk7O/IPn9lT8hPzP8+m/6b3dRrUpiiDONUm9WLA3KvhV6et37yL2UBNdunDj
7eQFeS1Ga8eOlKKX/L8FIcZCO91I9LUDtaOVFahXKNe4/MuI9vBfksgIEVxeZGDozH6vbvtPiQ/Eedv91CA6PfteOteswRJO4QpxFjl9vqr0oNje6maJ
S3voDVDRz0uk1g+tXCv+z+swlUPPopn+CCfZf2S78Yvs2aWckJ1qnsDRLeW+5PX9egbwC69nKlsU67KF2D6mur9zweeRs3TB5NrNc5MJZ9+f076Na6/h
HJZSCj0q8P5d+971VkzKXjpacxJFIJ9CjAnzoJSHKqsu009r4pLlOgYlbzdyQTVBkJAeS5PMW6BPGzmE/aeeH7U3IZSGjmE/yCsPMWuo9w14EL7r0J2Z
Rp/isFj483Sxn8/tm4OfNh5b2c+kB2loGKIUgYCp2lH7yCQOsuPqpbsrchj7yBcpTVUhwoCoM6SlFXaFUdm1dTVff0z0Cd8r3UTmLhzYSMF9MvYaDhgD
bG1oyeVQUJmMQuRUpczPqwtziT5sHjX3DIdFeIDzWpppaPPx9H0454d3GScxazppwHrUC6aJaJlRUZSQy5XtuOjsYzprgeHAVMRdAgqrjlWBwIuM60Uc
iLnlO+a5WFjqFaoaVptKc3YOz8XAYiiSWS9G7pRx+JsM64k/s7bu5ULuoT33tsTlEXNgx01svVp75a6aeFdt37ZsQ3lCkjv3WPupsC6hjaVjBgsfJEjW
/z/t2V6BBD3ETYdvOTgbHIrKd5RLgrRL4znwloyf8t4+7jAybi2+Uh8joByzFzsswzVqqZM9CjFyKkKUC6VZTB8SFZ6UpJCnaDy4ZY3gKjcqZ0X9svUC
jGg38ifK+nQw+Rxvdt5VJrpXkgdjeo50UW0jpflekNRhYwPwdJlf3oXEC92ay6h3463ky0PDF/Gf4KZFg2ZONUR2h0G0vVInlofgbqEKFItSmwJas5WD
cjODOSBRGH8eDTiJ0jHQUPp5PIoq/ZGI1Oek6PfMve2FELEeF5iU0WjTVWxBgvknA149Z6OqFiatlt8Uv01mUa1tGyhjtiJh/0m43KipbGTJToSHhzmt
7z0Aq6hShI2z4X4GQkOtm82GIj23Ied0PZ3iqxzxrt67elOi2CJsw2577GfdYXZU+lKBjZc8aZkgOpnadbI0Zu7upTeYqBDIGYhYIJJJMHKLh5T3aoit
D/gfUPbWL+8I++XOP5QparZj2x9JtpVv5Vbm381URp+3KdYmQzEbRBRgjuzqzavVgs59o4hYo3FLdWEBnGpBKIpGZEAuy7Vk+5MThlLpvMvGJxstm8fr
lfx1TlrCoxiX6daxCvzdnndcVBRNnrKIaSmuqGmRB8MqOU3lgdYVXKt9LDqCaSIbkhjc/nXegLGAhWtiUTu4Uy4AHLu4QmUP6f2ZQ1I0RSWqAojwEhPp
Lr1J5WUSzcQZlrOa9XSwlmyg28bXAL6Xk9YGWudVTuUVBAyiTB0I8W4PpGwz+TQJQ2uUN37KXTK4HqXD4usJr99mkP5GbRYiuIKA2rDdp5uslVIVbT73
bpmnrJCkVPZCn/SNa7dr0ZqlJNU0qlChGC8Q+kjACmSUlK4qwH5xoeeE6as7js5eOTgTKmQpnetHxYXbDb8CGkEfoBD8Uz1/vvxW80x/RQf0bUAImG8q
8qLra5iJw+HaYQFxPj3Suo4bTgcQcL2o11kxL5MGAhbmWVJ8wAkTQDJAWSevV4JiMRNpW9ZULnt8est69e97RESkhItWd0agVTEwgvyF/msl2r5fXFD+
o6WM8M4p9FmyktqqKCs2+cryVT31i0jSdFWmzbn65oAg0PlvsCxm/NDO5zLaX/B2dQIRGC/ylqK9AaX49fQesFcyOMfR5ytadB5X6W0aXZv/xeeFi7tt
R5NEWJ+1mpSgL9tEllyWV9VpaWZeg4HE37ypAKISf8/8wwY/2aKGQpMFfpW/YroBBX9aq/9WQ0L0Et9rNBJInNQGJwqCPverKJyVFkimpVh2OzlOUBSU
4lyRjXS9euks6DWdGSwNfJYLn6GZkTbNQ5A3hlLMD+C+LgfU0NnplAzl9bvOcpOOZUQd2VKkPgO3JXaqqg7iVUG1Zaw4piVXDRy/32ayAU9SsN1IVSQC
ahQSMmC3L6Lf+12gp2UVdFZV3HKGzIGARzXldbCOLLheNfv69JzGnBp1HcdyKzEhIuUzB3JmtoHZq9C5QyP+LLVYGyiVaIwEw/BVO5eklFHFW7mXv0X9
pdlkedbYdpwyMWJIuR0aGA2ioh5zpwdNjBv/atHfVXRNp3ZJ8aTdPn/KoZzPRQ5zR461jgRMiR6rjK0p176cnZJDXtosAwGGNdKPuKRvtY1FkYRw4R9O
3MFGnxfuVVUF5yf46sakwgP0wuZjQMBgzynJSSBDmUZlfuncwwfmftIARESQKRyaFuh9K8DFf2NR41/nc0DgFHjkd0sxWW9iyHzHQq2/FQwlmwq3W3OE
5CJt6V7eTit18670cSkqnTc9pDhxEydHgGGVaASHNgze88SxnwW0+wENsveykY/q6NoXwmzAdsUYKFHX18Y6efTKsGs9mYgZZ2cKA8xTZ2nOasKt9vrt
EhFO3eUXeU4zZVN+ixC6XYOfBf0M41tR8gqmYX8RyeM4RrqpcT7yGILUVJEAORJNSlr66y7bzirDlIMWgTWevCVSxRb17Tf1UrSxFypwg61S5Y4oqssj
kqBWObvtAUpZZMWVsnqfPKskoYBKE5KQhPfGoePPdtznByoGZzTPJX/uWY3+UMHNRredKhocHfoqRCMc5VDKJf3WUYe/xlM2oSJJS8GjCYf+5gMX3kz/
AKewLoaQ9lvCKJwTMMhKn3RwHXrKSTEhEPWQEpMv5iEXwULS7Gc8SzGImxXYEBfccquANuA8SmMKLmrGdA4RW7VfCr7I6kRle4uGNdbMA1DIfo7a/GfU
UooU3Xl4rGIaZJEj3WqwkfXTM9v9uHGdOOlsTW1KMGUq5Riwa7BdO5uR7CIUE5FTXkKXN5ROiorswJePgP3QJD2TYS9Iwa3GuVIptJ2d30E6TG7LOk2l
QrCqT0iXOGBInvwopcHtt5tpli0ov4y8cRKXvhX4/CQ98KKiJEuSR0XJukx1jhCzQLPuwnrz4fH7hQZFO+2f+/G8sy6qckoVWWvuq0V+7qfc1VeO2dba
ZBiixnCiSr4nylFOc5PUuQKmea7sspqBM9p7nlaL32v2NtX+SPVyN63sb6bDGXmDu1EE/VfT40j4Lfp6veflqKPBBGDruzJtkTZVlWMnnWwKSes1NNaf
E766AC5t5L6OUpvcz1b/ns1Fvo5LPVda4OG1NPqVHKydWgdFoO7bmxlQlf1XMne7ceLB3sVoP51Hfdqxp8UtSqq5d63MomLlMkkL6XqYip3VQReGCqqC
NDcNIiolZqFDfQvQ4gVbBFizmRVd7LylDzUOQzz5M9eEpc+PDGwhzIM1rKjhxwkArGXPT5cainGmhFnsTy+EfxaGBIyHpNE7rrbnTnKOOu7cOtJNnuAc
rWBVXRSWk9WdrwKi+iDQ10aK8uet6leFhx458fI29kICnY14BQUG8suJhohVcSF/QPen9P7+fD9HYzCnyvlvcZobbOxYyMSkIH6GX+uo7HGULT/dudV/
0is6UknwA0Uem9NqwxqFDvP++Xmypr8Frn7hViPTvbtz747pgZkCgHpp7q71xnvZ9h6I9SNP2XX7VlAfCtTyjgCP1YeG4MqSVxaQ7eecq22ahS2P80mI
QCA6HqaFGzyIT3lEZGKU8r0SBC/n/Y+j98sdNlY/u1/H9l9fwO4z7L6GMJRlQFgUN1Dnq6+BlA72Ydt7Zba9J7fbZsyoKfpzr25Qjcc61y7ntA8VEhXx
WCCTYEiUPT7qTe5lzpt0xE/UomSU2N7giilWv3qKusFVViNZ70iTz7Z0YfO2lcyOXxblS5OTG/rpTy4xfe1bwpRsyNaRE1mwSWypWIFWSUhKRRtTpT1Q
MgwVPpsvM2wK27NJfSXghJkaUFEphl5Oe8/d+o/z3aePXT22qKxI1VDn9W060ZjwLvtgx+hwh15FfsKjUzRE3hup0cbYzbjnWgL8QUaVpsAS9UCCMrjO
frwMllrOkaCk71yicWfFa51SpmYGaXP102MhkQAouQFQi1IiOwgbTt/V56JEiw1Gy+1Q8P78+32sjUxokjqvpIX45mvSF0PdhuJIDa/Uxh4cUbIPCt7X
O56n+fwvX8Fzxjaf4CWJf1silEoZZBRxjAfMkV4z3iBs61vXdR+EKfYbkQ4Xbd2+RHaQTguCelWU1yVIlknNpwZl8PCja8Vtz0/3MO6eTIsFUBYB/rEK
GKG5367Xpi8D3u+5rIaoAsIIqA8cMcL2CPaxjzSFQYHswjsNEgYMMEjdTD/Z9n5tC+NEAGUZdc3tblPHEoSUIcVsBIhus2FSF/shOjk/RL1g83ZcuNAN
Skc9kcZU8mAtFAIbrZmH2aP9v76G5QGwl8HxqEZ6PqiOwmKFgFk3NQzAiFDlEIDOP6ZifZM0lQfYCkL0vgSkMhJQ1dCc73UKtFazFX1oVhU+x0efqIlc
iut3Adg4YFlKOkJpXGQdTVaAQIEUUvdEQkADQSAzNUoqD09znbssgdiKGkCw8XPeqGj2PJPIIjDbUAwYYLtT8w8IGhgJ+U1FzMzkapSKC6gStyX7ASMw
bJlPR45YjWt/h1q65Xwy1vnRPeKvmIQ3aWUJKrcDtBKqWZUYoEW5rXgzwNs+LjVZcS4Jr7ev93LsN6T4nj1iTkf3Dkxo/LhyeS0DQ5B5R+BZ0KlM/i2G
Ro1sEgbCp/aclWiaSGmIdyXKUWGUgOLm4YK6uWQkkTPpyuLCQhR89u69OxKU7MO4IYfbQwhYkCfwSJtIV3WePTcd0DjtWJfGriycUTtRohL3atu22Drh
zqytWQtSORo37c6RftbxfYNm25WjuHW692mwkaWtN0r1on6f1TgghzjdctSoBud3KYHjXsMUE6Ka91QeG662CfjyR+loo2+oJHacqJtWeuvs+ia6WaS0
5vE1UMqywXlNpnBU5OqOcMs04PzvWOWgv/Xls+s800aJSuvRqfK9k2Wtjx/jSdNK5kwtVUji47XyAST0/jFEEL4UMa7Q3egtcn73hiHuXR0Q9J/h/3Tp
t6m5pYifg+phgpGmb8guZbs3cVF2vcQeRZstlCMQHIJGFw1vxV/1ZsMiJGhSnco/EpparZMopRmAChyqkVUZFQw5ic4V0mf7yJTHj0oTXmIGIwvxvgjN
a0EAMgEiOyixTAsf39ig1JepknRRgT9KTZE3Y/uXQh6ArEM+TIqngsWN+0J/jSL5V1VstYsbdRkP0LiiZHWf2Iv3eHLE/tUcgNF5kbjgL0OUda6uH4c1
JCRcfYwH33zGQUn5fwae2OedO7G4YfztxMPG3qcVgmAyjioUHwdZrI+GSzdc2EG5edPdMYvyz9K/HudAWNoi1HqM6geEahxIwhE2ERawM2zNRObD6nZr
Nh+4+GfgYlAHvokNVsbqylWQs1KJ0q8NcHNtwfZr7umW4WtrvVNkKZcTvW4sjgtxag7JQdTrparM1LlDLFVHb5LREn0aldlcyR7zcBHCum+znKFnMZXu
O2A0ESRd2krsabwOqh6AU1QMR+ohKV4LVvlcby5clOIrIMu41VhK6nPQMBqQkSrumnCvBmpPClEQFl/BQCG0yVVd2DWwnlOIsoZA/qVQQQdQMSvrfwuy
JvOlPE6s5xYBuU5vfdXLb5adPhvpfLlPe1tDCiLSQNklsLQEoFJyEZbjspESGLCKUIgMASQH2qwlcWq4da6XiIVh1UXdHG+d9DNcapJrhopqrLFBbfWf
YHKhlCbr43IoVJOvVqbt/HDMCUG1n6qxNqPHbtqZnbOih8m91ZNJSfRKZ45c+kmMk8dSlOwQT+LCB8IRGtecCcr2E3KSlNkU0IDFENpWZkKrVlJTUiWo
mRIEtJSy2aLDguVEEEpJrBkk2xbRbTSxo1eG3Po6lSL2+jRXxDjpoGzfjvpCek+DWKJvk7XEUbLjMg5cOXx8Hok7M2yOqI5aSHr9VGjFZoi5MASPZMG6
jsgPhr3dBEaSaUATUzv1qvzfm/6oK1wD7zG99P7+hQYBigIpECU1SBXQisQe2oE8iRa85gxr+d9oAEMqRtmpoHW1mWc4mge/9umDMWwbmCCqCLVEhjy+
h3Ay66TIsnDVRnGRObB3JIzhhELG+Bk6rOZliKdM5aN5uiYMFeuxtgxpX2XyxRyZuUS2Z5rNaAKRUSdrfDqwwXebZl2RU3Whx6pQGjQGaAHMm7EHT8Bp
x56FaVxxE/1KsX0Tm9wRrGwP1GiG9T/jpxygPLP6Wvp47aeWiV8qquLznmiVlGOGtEKMyZuadNSvr/fA02xmnhfXrys4JZ0vaajBQWSGbkuTtliaTrub
w9kFBE4ydeTiz40rZSYTZqo5AsVC3nB7Aca0eD/CQCL6jibNnqqXPtNDeWbLH52+QkCMzQTIQBhVdyOjq22ucAl24825ZXDK08/mtwhqPF2acgKDIcpB
ed5vOlJo+TZYpaZ4lPfu4VqEAkZKFIRx6st8+m+WejwJLIclUFNL7pds6tNmnX2b3qfkk+PY6b3nNqZLLb0osxPYODgbeXl5dLrLhmriOf2fpnBJFAIJ
ixJYfoa38CcofmwC1qk/jPNj6GRbetmkqUuFxE3s+W10tyWkIPzIUolyEBAvTJPHQmZnvyvHvyR269/umOnFIuzvsAODkyQLQ5h3vAoCCE/UrSdWdRym
B7bPICbDwu5BBNlCXYex+y+HXIkG0kFPfuPL8wT/AhEi9KfWPW0K0RPqQnO2Pd++rngtjgjTVpPwn7LxA1pJ4D9Y03I7M+FxokP7p7gfwS62k2Ti0ne9
bwfl6mPrSXT6Xyvo1dVKFVB75ZrHC07gZdKp58ZO6HQWuUJ5Ai5Ej+HwnDExlveNzt8deyuPBXq5gKeWBSTvSBE00YKhIKCriYN7BUjd4S0Wiyd1Ei59
VLQgXbRc+LZPNY7KBBkWIUZqBkU4xO2q+GoSfTnxc4h/Mw+IIk8XbfyeR7Nqv9pGrFv1gQ6SIiT+Mg7y8pq0bqMIRt/ivch1UBVUDNlYnHMLdHBxtiBw
oiEj2gxEGkjHhG/Na4K0MImkbeuq1GsBgGyaHNkbs2FYMuTC4QhY1mKlUSjMKUUNs7y/lo8PWihuiU77dc6uuFaWZFB0HVCGYSJHsXqaor99pyhYJI6S
uxucVTR5DMQUuX92sy21S/w5dGuLyzDTVHgteGQdLSYQfIuS1CyomymKchQEDIRKsIDzBwivBrTkjCyHw1Q0aANpGNtlxANIMi0RKQYQIPf5vqY1KY16
0Bk71lEURyBU5QKD6lHeCU6SUSaXYlAmJ9Cjgay1FKwGenNrqVc58eeUbvndqmtWA96DTChMU4AEyoBUnuUWK9J2TBX8fQe/KcDY2UCCdMD1Kmi8clo2
QKsSJfu31vinOyIivMjhWuPPMC4bW09t5w+T9W9PyPXflO+DWaMkrF1TvOvHrA92cOywoo2xjHJ16NVZM0WxhIkLqEHESQCRKSGdOsL2U8s0k1wpkYjE
MdoYv03imNq2b7dJne3WYwXVoqtl1ldXrZxd0WDFHXvFNUNFntSJUjUIeNIrwGhfTrIbkmFGbc97eLiVdsoJp9DrCnm1c2/FT1cXFIIiSx49QLpjWDUy
9QmPo9Cevrf5EWQFOYFHPiMeXa9U0tHdf9ElgXLW2BChq6zDgk+qi0GCqrz/wW7MLq5NuEOsY7CSGAkhAXe/KYmMB+2iKnkXQZWBVPQt1iZ1VIafVgHB
UoGEnC61zL6dpj+xDrRRYmvGB04geNnGfTQDJXLghBIo95RyqRXReyBrVRtJaYUHGnjq0c10m4qPHXUiYFe+mlPEWGH1vkDNFuU1J74WioVXM8mU1Vm6
O5RY/Ten77kMWUB5P3U76YXdYBhArRllfsvRCAxRooIQqlhd6CVJiaU/eF1irAmQwnNeUgfj0MC80jF1OP+vVckcrlyBJY+DYg4b+wF0Bd2p61mdCM5d
auAH54D0GrelkGgIFwd0OYAcKjXGjo/MOs8lghsq1YKRwKWDfTJeD0Ekzj8ixhj553yvqE8hdYdOOSyDd/DaTLHaH1tAS6NY6hps0qQ9iJUGw0yioQ4M
13ln1kFvOg7SiCB37zuheEAG5DEXgbPfLeaInBM8TdH542UsqglqytJZBppPMbMBMjhQYB3fGV23vCIEAbUHfcgnryBY39714DP2Q1RRnJzC8jjn7Eez
Iz2MmUvKQZCBpmtEJHmPCTeSimv2QwN+GnbvEuGdLLfYhqmGIiCJwX/jAUl8HexnzWzzt8fnU1es5PKW1ydBXWfgbIv63GYgovdK/ZaJzq4lREkgqNZ/
Dge5FMizhodrqRWXVuR6/Jfw86D3U/A1tMUErwKXWW3l2ZzrqE4KFFdYzr21GUCBPNmqMPCDNupCRMoAU+HewgNOs2fgFWrI4I4PMv5VrhDSyn8MSY4Q
SSxQTlqK3QQAYejE70iVSN9IpPHMATUQH81cFnKplxbfBBmSypwcKSSQCCH8Atda90lG3D9VlzrOztSUWISdcNNjKGlA+szIR5NKjtxkF87MbKE2sykV
4Uk4IE7+plvCcHJFQLVN3cBRTF4i1KvQ5EGgghj5rwuOrtmKRKpxYZ8FAPUwBnNQBBFtRQ3AcG85HMsKqAsmaBo1us5BhO0ngNOKFxfY17SYUbffyxbo
LjU648RfNkjfMDYhz41wCtHQdnQLSihSlSAqvzc9GQLg25iQJgjaWDPyEIFIHAz2X/bjAqc5BWLTWK8ALlrbMlAe57dxeljgSTlbKa3ylJCxEpejdbXu
rnZgwDklSiYjmH5QMTHbEnngNPvACSPuIQeaCaEDvmB0NfphmzViaZ63Zwd8Np2wSlChArayRJWEgZAGQBQ9OoupFKENI5DsV7fHu7N9Swn2RzNQECWJ
zo8qTaA5WNflS72CUI7N/Ka7QgTfVVPPpoWuV3/g4fh95U3HKub4NKcaKuqYnq1M9KxgLEg0mCLJYQJGykEPjxuNb9yfRvswozcggRe01KYlDD7Pwzjo
ceObVISHiwgTBTYOQyrSQ5j7mUZBF/EnmQbseGD1Y/UWwWBa/KZ2Hsl5CJEkklwrH+LMg4+rhLKR7swpagAiyRrHXJRYZ/Lvttllbb4ViYAao23AUw3k
P3JvMpMpoUQpICs/UWlGKlwervvBlcx7H9UD/x3Wey2Tb2Hyb8Cp+7ceez32G+Vw7rTekw7D9v2+qxBRyPheoFMf6OAODbFk7DI+d2ge/w4nWl/IKoge
If3x8r3PQSmTtNzWBk5AMN+DzPPBwZbmM3/47rO7Q+koXpEs8IykTW3CeaSQeASKpiCLFzL8facDOTvFimS61Xx1TE8wqfdUTIIIBAMsSA7ykz46q02Y
fR8beo/RrPSgyItaE4w/udJDKyoBEaLdNKCs1FQuC3R2CM8xmR3OhhfqXVVE3KoFmuKrSVvaRiYJJD+IhYkL9LuKp+mP9b54TS2ml/UUUkMoBCqU5Eqq
S4e4RtOXtlDUU/KSL6qRL16BpbsllMMIa60HDKoCMhvT5vRmFEmd62OQT4u2hDm6g4JUWdUkcEKQzFQGq+cxA/DWoDE7GDlcLr1ZjzW+/q1cSoqnZVa2
rglTJxCMQCCbXMkM+jcp4kfSQJF/8rcfWIZyg46PGgMr+GTNwvx/BB12w9tjCiPWOH7XR8lEJ/M7doVw6jIjK1eZD2JKlQoVK89HTqYA6kdRco/XwrIO
c7uHpiTLjRRyKCmdkMJMhw1RybSNpdEILe5dhfF/T+rCkv2Cg+IBfaBPGjrvhUS/KUEVBIFyNJ4SA85YcVN5VpWjWmQSEBol/gry7LX0vn2q4edrlIKg
oFS/t1Xl70NMdfbTNBIZKXFsO7KbaLSZwGzqwt1uwrGVWcRd3s9b+0fOHhqvGKvLnh0CNA4WRoxI1fuRjOTO9GTWkpklhei8ZBiVs1gbXd5GJ1b4Uf1a
ZcqSRsMF1Mr3zwrYh55wS5RMWzSKxW8NNxDVJxIM2qhrHroTAsSDCxBmNYf996Pe+wtB74jRUFpG9FRqYwi53ya5owsFIbCqD45Ta3B+Bg5WlhxDUiev
mUYFkeP1fqt1kzAR71rxdVr2lutz5jT7B7emYyV2s0PWpe+djcUwBeFBE4rhZ3RfFsvBXrlL1bsdYDJWRwb153gvCewetOYoaTyWNevYPUReWhClA/dZ
n5a5xTVZzGj3lEuOlGiJKBUvrEi0fLHXa0KLTxzT0+fbPi813Xzi3ug/Nihqd/lMecfGYiJ51UNOWHorm9SiwRX7l1Elg7kDYigrxmHEcr539GPYtpSf
jXwmelrmU/jcy86OqyZerqGUpTHHeduFqZYUtO7qMicA2OcuJAzL6arMUbYtfynfYUq5W1TAUjaFfUpq1UGQomSs8p7KGzIimBXV8Y4gpI1oEoGcfOti
fmkMGw4+6iWNWVnEAHpQOeIm92zv6fxNA0ZhgwTozyT9Fz/EoxQxbl3XYvvry3IJJ6Oee3W6O/Vz1m6kcv4pUV2oMVlF81OWNsZVlFGWZS7kVlkFe7Li
daZTEDWO+voJr4prvRnQIPSuQ4AvbnvqzR1oXYnr8D5fDaZndHXHzG+1Ghr4Ct38arr5Kdhg9H1WvDhBF1fyaHnMDI11y8n1zrYY7e5Al7iK1d9nYWan
krCI2lMVXVE1pqpQyeTVa+q4pGYpnQezbWu9B6PDXa+F4wc2bkF+5THVImOU4kXXMHzB5a38jYRkfPpgD5IBIzy8/JeXHjpjsxW1RiiGStsVvTosj0RY
3PkwNkR69Ds9YxUD50PPDAmlzIqZB07HfhsvCnwjT9hXregJ6rXVfyMkNKyH9TdLhFlKecpHSXeVmEmUmbXLRtdVN6UsMZWfc0taooVDiZauedawCJUS
7oFIi7VeK0E74w1rWubNGMWaovjjRRSEpfOjPMfRZL6L6tuTh7PhoH4OzB+/wwN6W9LECtdI3BhHwzkjJzfVXasoiW7lEHbupqQSVXspA4sy6nbIwQtp
grRUrpv3Xj9dYeSbIV9Lsa+XjGEQ7V+pwye/WaIMqmkB2wgCQTqakMFBsk9WuwvpOHGd9qRaUv79ZS95iXgUoDN1X18YdysDtXY6cbs3Ig8ecOm+yxN4
yhMR3Qr5jBS1grVpi0vwr8GiLIGfiEskuRq53uqytqtX+d7i9t3sUg6qfO16rV6rX5j1TC+k6p6IGkphgTrM1goh6N/XreuefOcuiPlIeuKAQXRG+6nf
l4+l5Fhc+cCmBJdDJo+WQfRfiQIXHPrbevV4eT+LaHgca0TYsQK6LpNNFwquzK+gpRpxmGcb5UF5ueYkRWVUQ6GWnWjg2zo4O+l2kZ2+KXYQ8P6O32Lv
XJahiX47sReGghnbce6ShVCkaEdluNdcLBncr3bfLUBIT55uIDfzX6WJNhYNH4j7/LEIgdEj4T0CJVwnLfPf+Mn/2jxPbE+27R9ew2IzRE4n5jbkTXal
9/8j6iB9Gj+QhRlU519meDU48E04YqqvzMlhhUicBcpiQaFCvL+knl083kYOa9kOK/oOBiadbe2tYXJoDkM7UNKs8lUwyh8pv2y8d5iriRW6/I95DElO
dGzosD0bRguqjQyfIZPV2aNaiAPXQQ3SzcrF8VUYvjzrt8XL1OFOgPQc4OkOnfVZrBuJ/FRI9iw3hNzWzKDIrAQ+IC5AHgKTOy1ymJB05FWs1ygsW2LS
2Y+5qz9x4E6ErARBXnlQy9eBs1PaQpJH5FEAZlFiLcbCuvuXOalCtNbDW43AA3x2X7cnv7Hp/rXxdB7VsF3UbU8aui/chMkBGzHZARuVY3PxVeReEMWK
2rkM3KhEEmctJiALkJ8L7bFEAtd1FLFBHHTcRMZHFU97i7WqudwU+xVYfpndKDhX52z1FmEXGow93Z5coXC276iBKJzSlCHKKIXt0fq4/Cc2UEgiOHUW
cMUUmIH1nLEZMBJH5DYb8pTJTeO8CxRxBJQkzCoimwoRgivIc/v5csmh+nrbLCMFlZsDUxpEwTYX9giiel+V0OfDcq7r1cMen3O6hHmusmiSaGZb9blI
eTDNTd144FwbTauUEOWt2XXBk+vLB0ovSGzZGFki0nxOzoD99rgQ0vgyREXwG9N99pEKdljuZz8azHab860H8hUO/NdMTvxEV+3U1X+5BSfml6GwkiI2
MkHzOeS5QoT8IOASTiWyONwMMjX3rw3S363sD00EP1I7gnHoZzPSsrzsErKgqQ2mybunbbNjPgrNi01JLWVV9elks4SQsYyk5zJL5yH0PS6Eg1seUBcg
0sv2tL3GeszZFDEJlq4lTOQDmgh3nGqzydEGjqBlDQuqGvx6iQTsfumM0+cDqRhgxSBIE01/s7jk/yb8TG5sOol2u4OHrSZYhFBDJIxDoxNawhWSXSSi
oTiOZDsck4aNiUBzyXLEJOtC1WAVmCnDigVQ8LaQ7VcCFIhgIn5WZPAC4pdAf7CR6wEAVwFwIFtlxlO9HeaKkEkH0tu4vLdWaKFH3RWPxIfLKlYTP3i3
5zeQP80B10iFgqP8TGzvOZ3syQFZ1FMKpWRV1IFYjV9HnrKKcNZejw2MKHzeK3Niq/w8Fetc5lf58rLYzlTOObuhRP4L4BEDw4bym0LBJOyBXfa8ovv1
xWueFEkynOmr7/oouQyIIyOIY5KScWVrEEzkoHQhEf/fQWcTHr0ZChDJqwERgvLDd3Umzk72E1XZ+tk/FDKM1D4WF2BIFCEW5HNUYsk7z+Bpxuu46uNS
ZkcbzBRgbwAwPqUPCh/Uqc9FggHKRztrDTsFya07bVFCiUIJRUEHXSbI1zZHTM7HCe4XycqgilX0yvwvUxYkzOQgAKURq6bzwVmtxvs6WoQRdJzzZrMf
qd+6p2t7C5+0+TLg3FekhLPgJoJ+t83gEiVX1ea/neYOvwSMYF6Pzq+Hx2em8dOXrelnPigUXISz16ekx3XfYzANVBlRcENpfzol85NGCSadRcam9JTf
KcZzPbRrYYBpKnl0KFRxqKIGDFAFKAwJX3OdDsYHqio9tt2fulb2OOM0saDLff5OI4s7aU5ztNGh2vGn+W+GPznnsXq1Pxb+Kz3h0R8RuqbEobnBcgn0
IQlEUpl9S8/RRS6mtOL2lB3u7nvA2QjjUFIHgHjgdkDoblgWc0mWjDo6YK4obhDnoPH31VVMX8OuDsdMsZ2iJ11xP8rvW6HN1w7AQ/ZYP3AFWe9pDgK6
CSMlTeqo0QrMFCsyVzeE8L3l24zWy6cbjPMUIpMbfM1ZZO6m5lPLguCMQJnD5PUb7Qw1IwM5298Za0s8y6RsM7wMzkDKeiteL5JELEQ1bznakPSHn6i0
oY0N8pKYMq4VsZRJ8tbDW7YkZaKMZ2WQJhIBCY/koC9n1zaUZr0rrPb0De5h9zHsquOn0bsJ88UDg5ahpfcMmiSwrMFn1uKZSHEi9OjDsMjblnDpZ+Uu
7RaReliBYweHoxZyrLmSRE9Tv3KImq+VM8koO/D1ejdtBIzf8jfr9lRjt/ux9T58J7v241M16cJZc8o0pTsn4sM+29WfG/EWzkI7a+Gc6CtNuCy4Y4Nn
tKclY2ku9AtAgzIpNTxKI6KBAR1Rn85iXSX5Lot/uvs1JEX1pkogUrCYx4VmmG9xZCiw7J1u79Mi7o8stb0plhpemuEtfLa9MBQRP+P8kxdi3M8/z+y9
TgzaSirzqFkCgtKefpMS4eQwRLKLvB2yBhJqoQF/1LtJKk6f+o9D8wivm/iAXuf9b4KVwvc+NcCBxzaVJYHq1kL/UsneZYhdcFQ595ARxAWzUlzk1ffm
fq2LQP6WohNqKik7Mh6+xUOrv/SLKDxBzoqrxuJqZcmlLrMa0qOBtpyZIfzCLg34ya/Zw/tYayv0vF4UU8nDJ6VmGM8FR6i7KsRlR8Thhn63+FVjsIo1
6uhCPnAm4ckRyjUtr1nNaQzrvP3+4S+EoT56aMJfb7dJQJUAYcwvQwKuqNK6uHvV5wscmZwKV06cQMsjem4Re39j4EpIsvjmP9GckE4osLanZYaVo6qM
nWHUD8uPzMBewIUj3etKMVIHvMWP1FdV7D1usJ9K+Wz09JH1zxJP7l9d8tpEiM4xUcZL4lK0zUR8FzhybTZO5cNOx9HDgiBPGfO/vWdNRGk2ewVhmspu
gWKPOdKAcVodCPoNRfOdaOKYtdx8YYMJJH5L1G2BbUwRP9JzLYibLPwPl38Gyneig1N2l8HWzt837uXsv3J9j2tW622vh6h0v0vVoKUooGU+5LS6iJWt
tvgcr9td5q9MxdUZlAvRUYzKkTkrISku6hecXd2BBJBAmclC1oNZUgL8e7er1luQp96d2z3zGblCR9P6vWwy/1W2NgIcghcbIPgn2xuiMtKe/Vz0USKW
yj0/pKtE0Vn9LPDEoyrWzx/lbymMkCUwv1Z+LOIB7e0vaFST5kSbZDR5p6MogoPM8RxARL3M90NAdx6Hi7awy8/t5ETKQ0VhHU9Bxz7fHuU/Cy059mBU
7z3Phti0RhzkqSEUdZCbMIeVrMuN3DOeuOLOWIacN2cwGJk9zHiuA/+zNi9WyTOeqMVrI+X4z/n2w1Pnd3tXV/RwMpiSd4+wADsIQJ3t1n0YzDOoxZ+r
Aq92W4oGyzdqOKBMg8Ucfxc0v7xnfUfr5wPagBSkjcmZBMyDcCISuld4o987vMrzr4WJN/j4B3gjkIUKaspplSGWurP9Jx86/d+l+P3/uJapmkNV+p2T
rPbw3eXXzX7YqWK6qOHYVjTldc059ZPOo29nUyh954/fj5HXwCYSxRFH7QXoedIECZPD8RfWds71G1luZRdMDZnYDSdJ7EmAMFCVVVBXgo11loxIss9a
Q66LAv7VlS/Ma0FoafGz0eWuiumVs6h0ei67LsURiHKlAdWi6091l72nTsnYP3Ftq6UVhpwfaahQ62mRloomJ31YUqsyAS5TvyvMD7Wg8HBe9+IhFDNv
ZHXFGtaH/Lyoev1tyT2/ptO0odPb02zjvEqUiQTHtkHG9ehmwKUOsoYTeo4Q+0+L1Y57UaNCGGVsZDK85Sro1hD6z0f0mi2/t2w6C/kdAybUrOS2xPsV
gJROtJNQOF3vJs0E2xvCoQViCMEF8Jnr1hckMzEUuQqb1ZcVHII/V60sRBTggS5Dfio8nFx+cvGaGYlJd4hXosURSOYU2bFFn+Pm8kQa1oNWqmRptbQC
qhFS80LnEMMG8oIGpX+8ydze5ZU6m7aBs7VEDKq6obmKaYBmlylQVg3dbWqVI0okCFLRHOrhjChUAmvxTTyki2hbfUkLUjBFyHVRd597e32kgyRWkbh+
KEfW07msSmeEnE10AElDj1mA8TGmPtbUzcdQ20gQHPyvkBgdGDKnJtuWY1/RqFpXgPY+wxj1ivrCgbEBECg7xMSXuJNKwWTCG5UIOZD7pBg6Iuz37nKI
UQb/Haqh1vjWaYz/xqqshlQgUjjBpOu6ciN9HmbokEiiDcawQP4/IET+M/8RnU/39H8/geB3m+67/+iqL/2gBVfUgjCCODAgK+fvFBvt42KKp5SoqAwo
MCigFAqKP9tkqASkCIUKAQjIpCQiIBLCqwMAMJChLILKSqCSEKAlIFKAhqLP+9jj/5v/wBMYW1E/wZWGbsqbGXduzeExgh1hd692zQTsXz4R2hXztwim
6vU9LnmU+Mh5AR/+TiRU/ob7AJIRcLlnbYLIofG6hy7FFDRElBQBSUNAHPCmSk1RFRFVU0STU1BUFEEvvP0fNsHvEUP1DhhH1/6/+1mj+I7c/J33b2p/
qzh+kP9gcf5w/eh/uD/Ry9U58/68QIL+oJ/4BpMOKilo8aSpciIiPxgHCD94ejz0CUKEIUKBECD/2/Pp6uZS5FCliPjHwb9xi8vl/PqPrlv1+2pTEFgx
I8d2Ko9Rm8K9O+uH+hh+vabvLoOKBJH6P265qvIiSyC6v+1QSETfTttwoxHCLBuqVY7P932aNEwdBlCrC2yGOJYCA4zYMpUFBwBDCSv+F+VejeQ449v/
gSivC0aC3kwxdRwN2KDKqBkAIIYjYhy4LrkOz/nj9uf92ozp3eyLVj9pJqf0Tg1YTj++0cRiCASUVgGIYfxNZc2SMKCQ5tQ9P431DyQ1U+KjTNQbNJKG
CR+ULkcmXFFYik1pv/3b6hVD0EY9pbI9DZmMKar/4wQib102MTB3lWc1JuZB91f/lYdewgHuXuurliXDMEZkCqB4EJ1HmLj887PL8wQBIeAyAA4MDyu6
mN4gFys7TX3+dZNU8i15YdKBJNI7Vh/mwqHOL/Klpa/G/U3sDwP9ZHjQw/6LnkgbJCHH70KLFdLU1iCkQ4m2r4mlVWEmR/zza9bW0y7Rnm/jljS9Ew6g
hUiJDGXjkvpK3GVhmIReF8RrfWbhQg1xtsgE7UVuE6oDqq0MQT420QQZJBHplQ4r1Pio+LB8aRr/3TNVTWT9i9EMJyD1QsWqgwPuFGplkRAJB9LRvD6a
Cggpx5iw+Bnku++a3537G/j0CdddfjnqvGH83ki/RTMcC9aHqaDKtsH5QZGiMSgiob4R+Eq/sR09A6IC2nP79CcjEv543xcbTk8gZcF1I00ns4mxppWM
1fW8pPSmCy7RqWZeK1acUORG0WmoJmQp2y4tqzXsM9FtS99t3GRSaEwbA9ptdFcI+C4r0li0aENt+8IvQe/q89IM7ysEInGeXLHffbOpiFaV9bnY3HgJ
mdjBoHR73FMKqCJyI5hUCgtw0ZeT5YD1cCRDcAuZipQHDJHD9mENg4utJqV+Clooflc9EUY7IsEl6BDcCGCJnYYYBix3lzCpPMlTAqkzd0aToTUmWvwM
AeGVX4kzebb4zxHqnZkGpFQYhaFitwrTKiybtv0hhxtj32lkDAXOnVpSD6Mz11fErUiNtHCWcznm8z2XWhElsa4zld4YMw23eqo+UB0+aypzhJhcUtAk
4xhYMT8yzpxImspbvZ9Kl3pkdtqTxk0mDOp0oXXPSxeooC52mFNcFirv4MjG6DHf/m90KB0heFEbu/vO9notIBAZ2YRo8OggSNETENAGT7UdzCY6Nc2d
c71Oj9edbC0FFEp5Jj3RLJH5GFKC+EECZaTqS0uqB8IfRCbQ7r18685TIh7vDNBTf+zvFsCl+tsN8oo8cXya1ApYyjhS4i0MhEguqUIAPoqAbgP7cTIQ
MRlx55dIyIy+46kSlTJVc/kvQFEFs2zPBg1V0CkMT1LTE6ZETVoPUluo3nqwWY3GQuqJaKh6lpCTM4dnQD25BhXfAci++tusjrvrnJXQVUHCJdApqCEQ
P6BejJRA+UoHcGIH16GjBjM516dZbJ80PZjUqHh9IrV0/OzxYoSfb0tm9j8W2TnpSLhQKIJAgnUod1CCEsgdmF1icCzfyOOEV7A2wyjG7B9aMwLBbk6G
j5UkjkYIJT270b/Xxz1wsALrdrkKVMY0k6TcLcjOqi3JQNwXIqZ2VSlQwVSlwUx27j/3HvTu+6m4N7DAf6vq17JhRtSrxVJQHqwEu2IIESDApCWxRTFC
WiZU3/QvJoOwx+oMaMz+wMuiVaqyQVhFJQV0P73CYpMgR6ZVS6UJExfi6UkRX5J/wFJVMGfdfwmK8voBEf+7J1IhAoBQryFEBhwaCDH9FrwSLVrXmdfe
tJHorP8cCrTAfSj6HUcDKIVbulL6uA6QG77mYkky6iY1Qehblzd1EdkfvOoDi4AUK8qR+OlCgft/axZxf9h6V9wvWgvmMg1d3Bee2TiawdNlir1kPRRI
SgBc6u6uCGuQ76QrFQIIuG6C7g7ZDHzR0vPISKtr7nz3Z8J350HvLOj+AHnkOj3LvSzuZC7Gyc4GQcj9YFggT8faYYaHoMZ0dRU84H68zD54Wz9rGbrZ
Hsj2pv06LC8+11rasHFq+xIEu5jtgDYMGq5YClmaaJSVIPTLPk88qnSZE4edB11+amHML5pD5infqCP6kEzYQaCeqDmZYTATPzaBP0aEGkMBJ6MS0vOO
OGBNJtG0oihe97iccGQbq3stt7XtZSHBbnwR1ofVlh0Ud1HDVgeyb9AxK85stvzvwzXyrwwzIs09gu0Nwp7fcGtaZWpPNRFpHTAQM1FKRI5XJEgxQ2bB
YE8Ppj2wN/GsDwy73LOu158ibql7mUg79aJzEmItTJbo6AJj3l4lB1XEpKsuLh3XZZSVlV5M/TnFLDVhXQ6YwQ5nnE+KxF6y8TpDByBd7mU2yqy2Ad42
ZaIxMnkw2CogkGR8bj4nMkF/H2vrar/HyqZSSWT0BVASiB4ldwkMvCgEAdZVZE0H8od5LpV+7jLOajhVVSfCFKZc3UdZLI0Q07miYtxEgg7SiYFqH+yg
1+eY6YvKWFAnPUYW+Fryi8riwC6uKORXJRsCJVDpSDKS+CgXIJqCNlEbiBbYxcfN9OeUmxqGC9u6fws44arMpZgD4lhvvQAogu9JdKhtjS7+cLQfy1VZ
r+fq43DpQdNmXauyTp4PXIKMwJWsqSI3R5uqcrDMdz2uWqfPUtSYPeoyFfSxKLzMCZRbikHzWcASBTyuqTvCJxXZvFgstYNl+wgcUynzeQiFAH47rgAU
waH1ImyKQYNd5Z8CKGJXPRGzb0osgmNuxXh+tJmJOswd5X3NsX+R6/ndu3v2WOgJVeN7H8zoPeIrX5rQ9j2F+HED5bALjhaA9BdhROslHFUyN+jMhshr
ecMWWlt/VI1A7Z9gvJwQCe7Qc0uq/O5kSix0soMTQ9TdD6dyvxouOzfZlNSLndYtU3UA3YT4sK4eD3UxLNqYEsUdKPT+wE9QasigX8cZpTUmELkiZYPO
qDoAC6iIYRhWA5QyOa1GusKOGEgJg/1946PI0CfzQmjT0O2HwDUIb61GT8elvkFXsED0qmYNgU1rt1Z1IaT2OjacrpVzLzboWHXq70cFKSUip2P0m+BW
rpP6qvB9KXgA0I2lZEcAkOImDniBc585ReaaJy0oPdvMv+5qSvPOplvq+GOXKpgyoTobEh6jXM0USqbSgryvBpjLUC2/lT0tP6cC2u8CAvQ3mVDUKyrk
hwELRL59tYzWy3JkKqYENs/JhiQR0IRgJKNpEAuwFEbIfW6izSH75U/fwFzY2QrK7rQI20m8Ma6P1GSm16m8HnJ5SOSyDgvBnAjZpjhSU1pGRFqCQ41a
A54nItcZpwAsmjgLlpTIhDrYauDmqngrUUWOOxwIAcKGYPOS1ysnkcsu65wFe3j3Xmdkd4EqpiRnp472eiJIojAgREkXi4fgu1g7JInMig3Ni5cXGTma
soQIKQTktavGJyc2bDz9n+3dQTE7J/p6r3/H9VJ11IuN8CXZryG3K93LeGo24ae7bv3+xZ4MF19B1vBfYTbXi/HWVeonxCUhszRkFSYqtxv8UiUgMET8
sSQe4SikBiHh+plCEGsdgu2pB+a84dIaV6yzurAi7TC0YDcaRMPAnR4u08SEzSxzbB1wF2EZPwpxyPNQGPJYgeTB8YzWWKv0GK0vsXAMHYoaau0Ke6ow
D3ezgKk4gKRoqYQ2zwGI0JMzQvqWKCnTNgli4vu9iK1nZWZt1XjHLxVEjAnWovEme40PoWk5GirGmctDPQdhJeQxIMNAofSMq2ZAsj6VRsJA5r2xP0lW
2z8l9KBuzY7nQ4CP5sXsKs0UJBCvSH3eeS5wKDWjDeLYD9d5tPPsDPSGEyK3OmUuyd7OQKEEjJiQk7JYZPN2YPjsMbxN3cvQEc714rkJiVqK7giByjiS
bzBl7XAo1GFZij8VQkGT6GHsSMEiXkh4wDze35LF/ZDetGlujMdJLOkOULH7NWkORW6DoV46/M63hlKDmGw/LxduaHLkVGyJldhoDAQSWz8kGInZQwZ1
YzzLNQLjiXWxgytdwPnkxupLmdG2tSaMoMwWemjjZUh1lMo2oNSRDqGsOke7riUoFzra8sTkGmuFRGIQZOqFCCNDfULlhZ3qLtOHgxKwv1B3ag38UYTq
nEZJN6gSZR0mwyDjSiiEu9JCUtvn2nc2uEGpRSmygByMKocGUq7zhO6YDMKa6612pxxjZ2ULoVS2JNAIPg5UVBDTgZkrRU4Z56U/TRyDXWru7AoOE7a0
1rExK6KE/mKhYkd5cm6K750tetSuIDJOO2BgbbxTZFDHCVbo/0FuVmjJhgy8gygWVm02ntmncFv20/yXu3p4xGeg1nkN725uSoEu3Ry7udG14iQRMLjp
aeF9fOuFplK7VHg/YhJua/HVwHAC6ZdjdUK6QZ7n60mT9jJkcVXYXBgeI1MKotSOLUFiubtZrS0TtZsLduLO67du7B4BMC3VtO1JI9foq1UudSAiH7Wx
+F3Bz4dkAn43b/rQuIdITQe3LfYyHNab1lfajrwx84jpNKsZBZmcLaulzb3dl4pW3esaxM/34FkpFwCTtqfrliTH34SdySLDdw9aLWU2WzdeerpKxUSU
aQw6CrWWQ7ZVLmxgFxuKLSa3diQ0pnOecPYjmGCvHNhc1CBHHi18y33gZAUDYPmemPjyPF4Ro1uiyNm5C53MS8In0Klwf0wWPJ/aasIzbf+PjDa1v/Zo
N7RVJ1tUyOkO8QH5BpxDdJb9iWN54SXlw3LtlEGVBgcSpQKwZlIUN+5nFDLrqIfPDjss3B5NMKln6Osl3G/h0PXoNpRd9JgYfdzON+d6PvKK8Nxa6QQF
Wrdh6kTNEhcUSgaIwF5TVBTupOgRLp9FmOHNHaHDcgxA307ihoaHH9VurwMxqacghbn9DeszVJqnp/14OYh+lrekezMtz0qi5KnGgUHejbw8trNF0YVm
Xvpb83LInv9i1JrAkcVn0HSsgBF+em72hJmI+OmbUzE7sHMJUPPKEtwtgWowHVA1+LQBipyS+Fu8rS7BJlCgULnVIl2Y/UswfkIc4h4+mByupnFA5Xjp
mKQbXO6ZemSCEpIA/T7TPaC1aQew2KlmOiEQFIyn7C2tKHDrQhSkLoQHL2UUAPBXGDhRAN46lA2JCiJ+fzXzmrH5tGe4r1KzqusSlT6Pu3lk8HrYQ3MU
Z4jAZaJNcvmr1SSI0/L26Fq28gcd8zyfUzDrnfzdweDPTUEYo8a8k5QIjnGBgqfjXxq2lmutwcwWAcO3X2W6ajo93Oov4mx0BNEIkbe8r2RZwTa8RnCx
rstLpqkqi58fBaBhXuRTkpgfcd/Xf4aG++h7nym5PQUrNzG1CivxeU99+FBiYK7C0w6DPdlnYUM9qDTbeWhvI5dXFyd1eqrPQSZ814aAPBINVOocaTeS
Isxi4/fJ7+agdGJ5z63W/SCIxgLGutrYzyz1bHQI4jpkbhCtyNuX66VGlbvvdtKR8CcmNV/GvvtG1zzb9dX3Jzp+c36U2PaFrmCZQ9sIyD1SM8Wcz45d
H3k5aW64RyjjLQKHDXGocqSwYaiWJq6n5QZEozWYkbqhRDoq41r5+uR/2euc6FWOR1a+77vr3yJ9AEUxZHQkdrLF11TwC6CIvr1P3zNRgazUzsxoj7f+
/7sB6tr8j4xZvg9XvhQFIJJRVC80IWwZpDZCAqe7e1LiJqbLpxWzRNCMJOOHtonYQ5vxZKOLM3Ms4kNtYF3oGk2IUCZ0x6BjMkJgTiz/UslFEaGZUCc4
SI+2nlAfat6kUHSsDIDeSTDOeVHiAUorODDd0qkR3i6VV656MCqFLCST42GHPsyzz2ZjzII1+o13E2QoQSTMZWVa9d3hDNRdGEigJGbiFR8L7HiCiTXG
wr1kEmyjIgz21VnsYOTsybOFc6SXtM+C3E8ABcKlnRa8Z6cBAsRlAugJk6j2FQHRTkwphRqMklqIe7tJzJ9NtaHMGeVGFSHqMsg45ies5iozB5Ud00Ib
6fZMUiZ5XXJZGsoMNPQTZRANoIKNZNS/OwdV5pb23TEng4i/wuC3Q6ZubOz1JN6KOx2/ncdXe0TJsFUWPmhl0YlSGJM1nxrT8JChye+pgcVxJQ7frsMs
u3CSIhZtREkq8aOG0hHprV2MkXm6KwTgUDAgQ+xm+kbUfwyhEpoqEiCJqi0i7vOTaRnKlRU6StXyDVesnH0UGMwXsa9vxvS6ZSopxKRFTMhmGjumpCeh
JAJQTIK+LdyTqbAENj9DrC3aYDOT1XffSiPz6A1ke2UgFPgyO5QLnGNArsKXYnVg8TLcRZLcAUEKGBDOvH8MnIh87s+0RH3kPTZ37O+edqVndp1r7F7s
NGwninbxqbHDOtG3AE+LKt33Pk5pCdlRJ5qQfmCJ8PXRoX/d/4cvQ/+lxMrBbw+ufrM+FGT/Ag5rY7oYdv3c62mwQiBLr+2lHbnlxgvSQaSqu01mpTrB
7pzaYkjlfr4ypAi5ImCv3rr2eQZezIfWPsfa1J3H935iPWt4nj+c9+Mk4YAhRCn2HSawSzYkOnNp/72N6VqVSHyaaldKicsMvWqtZGXZhfQfX2Ussqfh
owrEnzXepnxd6jAh/hLPpPOYwRyxfJ8Hsza7g9/hpSMbUAyosWU5KEzf0NWKtFE31g/OHK0IFFBPSQzlURDFUzY/yoBPTuTdj2a1OTrGKrrcxqtP/4nQ
wpVUdYn9UOhr2xdiuxL1VUHPLnSFaKEoCsGuP3kj3VDDPZ75Z7N9rDoXmC7qTN9ra7andWM5zHM3xONE601rrcninsm1wL7Gj9qtjFs7kj5T9Z4/Zjco
XaCJNmECDq37MX3YZ9Ww/RnYM7ZkHgzV3Il0ZIg1SsLwi/1y+Vk9muek6JPSGjMkjWEIyEKSBj4BIrT/PvfAVpspIUNMqSP7itZURj/SnCf3bcGgYpbZ
b7BTHBmYOgb/jTJHNU8ToTwxqlEpSfZMFAnSGathUcxSJ0W0KQY6RGTbZYMFSpQqzNkhubqe+yyTXCwDoCSI/AhYOVNhcHBNaaxEIhZRsmu2kE+v3yee
LDm0bIQuyKYU/pNH0cl4yVRrrumkdQySCAQ96Yj9CjsIm7ve//aZI7tQNyAQznUFbVW/ecqaVpeyyCf8lR3SZMdW2gvN8k9iTfzyNUoVUM8qf19QLPEv
334PDRigT1kmYPESj/65GujhaxSHJB/hLC09YuxWd1EPpX31Wm1mpVDVw5cuVtSHYue/+USzuRAwj9zFfkrJ32WCeiFYOkRX0FlOj8l5E9JpkMGqzmsz
Kc4OU2ane3Z3DLu+1gPX0qf1PpxKjT3Ntpus89OAXHfiNdBrxvw/H5nvldrYYYE8kZ7bYC5yOPpcbddNpIg13tYKHVlmauRRYIOU5OH1K5MflwI1zxt4
RXlt8fnpHadjyVRqQD/Lnw4og/5zV8ryt5S4i+D6S7nlF2rdRJeq4rV/ETo/4t34Uamx8C7UZrCom4PgrCSyJd8Q0QS0CU+dOsCUwqIC/tZPoi0ONyJ+
5WjyyGWkEVlwLDKN7YIiyhSJlei5yPN3Hy/4X11vjjGDxUbCflhNCNDo0vspJ4kuERA5A+zeBxmhIDDN05fRZJbm2Ma29j9S0QUKhVrmo8oES9UasI1V
SScjHC/p8YHoQ9FTUjKrtcTgPE7Ey9wV8Vy9OcvaoixPsx4Di+AdKCTqN6rV26TUqzBljXNf+o/OJYaFY82Iq3IOO3lOGWRGvbKd6R585H3dBWtqgkbL
d1rwyYMX8E68ULSvWeIZr9Put5Ot+fj2wRw7Y8ehEyl3L651hNs1f20ceAfjhh63uLKkojdVyqsVvwGe+dOx5hgK2YhuJ7sTLKek2Q/UaRrn/FFz9ENy
FKdt0/1YuCJWKDRGsrWZPLT/P7dN5nnR2HY6cuarNQrrkeLqT9OY8J+q6eIbFZ9shkChZehIISJoobSttN/GGOXXqzH3TYn/RhqIeO3dz1+eafh9X1+l
nM8ssHO12589FisqGYekldnkZho+oEfVyVPfO1vVbpsPkx6/vreF7FAZuDWW78kbL/rCcoES8rD2N/nf4/2v8b0xcKCmDx9W3dYivqdAP0kXj+cxjCEE
Aj2N9VF9Uh98wqWJsfXR/ZVJ7TlKHhi9FHdPaXqqPfNdZLN2oyvRLHwVUJvco06MMNH3uI/7D4MPhhTmAvodrd/1Zf7fUVm1Whup895+3v+g8YGqQ0So
lICigjCCCQSASJ+7/MMPQf8C88wE94+/8/V5Wp6EL4Q/2W8PtV9/iw9l+fR/bmPD8Y7+Ynj3U7+tuM3nnVxfVg7N7ncdPJu+3z6M1u/H1npxpYPRqZav
F5N3vRW0RzS01gGBTnAeLKGMWTfk4nktM2dun3X1+3QBMf1fuFsvzIU1OU3bUEjtK90LOnWWWfGYuY9KuOnpLoX5S+h0qI8Va5CupCkry+zlo8pEcuxe
QI/RJSJEKJK3zq5J9i/kakeM5INXo1Wqw1zcZcmbulLwdsC03h/10mIz5zLP7mHW9lkRdoxTTT6MV9S7SdZ44xj1wpii6HOgks9M5V8LW/gPfZ6V3rZo
xiTDjP5WqCxq1J1kloH2QpM6FWmvar7CI7S9VseRpj1Q9T5X2MC15Wl3XA9evlLLD4nlcBvYKKPOmgdXztdsLmH0FN7SikGQ9paDdc5t3d/OUuNGu5Wp
5vxkJS5XWeRpNsoDrwZYeo843yeQWpm1Mt19T0NhNILmkOWL1/ZIPpST4I/3bjO9/Z1lrcbynxdSdt89dfRvXlxq8Y+c4vuoy+/PyvlSmDYOo9XbvIOT
9v4b0HcbeWF9VuEg/fq/pKMzMfeeOcqVocTHaZbz6N2aeF8aCXwzuw9VaUElg0Z8bSlIV+fNdJZGuH0V+uvw4+6M9zdbuCvpm0bcxzWnKBq05mxppwyE
Qo8TNqKrD3m7Zs3vf9FtZByPM3plJWDq3RoYKVVTPeUs4YyB9fhikzFRy9zN4RlfTddaDSXThLKb69+b991OVt8nh5s7wobvVY5Y4xXQY2wxsNZ3bMuk
SZfa3g86Yz9l4/Aeduy/GTn35ZebxrYyluzVFy1A4LH7WFrSpId5cysfwZc9/TsLKF9bDXvVyKkL/OnJmiDDIXX89sYYoK+v6BaBuAiG/oPxbr8Gxgcr
d65vHG5A4adl0Vn/b4ROUEj3vvpAr97ers26m/Ze3ZXSZ5LT/FInO12CymWztkz8BLj8HE5ChlLSUc4QdnrERVRRaikA/LN7+zFvmBUeOG7sIR8fmnwi
Ql3rk8t2aWZd3jzE3ocFs3UNU+XZyv25MY9m1BbtzLatdgvx7Ic0z7Y9sthkoFMLga0HJzptTnISpcps3GtNTDTGM2wDKyAG+eBry+qHpRdHOUePdrQk
WqmRHAesMOz3yld6cMneL5jfv/O0hKp0z7xC84HE0eGm/cVO6r3zzy+YQNR17srOp3+ZrrysX3gSLcvnXwbjoWaY5NeJ9Da9gyU75sdfj6sPHgNltQeb
b55MOw4fHB7/75tXnwo1vd+K0gdnnRkW3DO/Dy1nPu/hIVG3/GvZqTy9nYlK9umfYq3Cjv4dFxbozhuKirJXuZsqS9q+QhZLLKMu2VWzWce/pWP2riWt
7PPKUrwqzimzE6O3er1BH2dJcawPaK7eq8RWu0dhla8nkd/L26jhYRaYDE6O3nvycpw7vLWld+WOPDJu3rws2nXb7/dzifAfSvpwi4TiCik7Drqw26R8
i15BbUKfwZqydticX6lX/TKxSjaz1LoEqcua5qc/lVcGbb/gWd3n19nnLs1smRkY3fteeXqxRtNWX4q42F+FJsjM94lNI4Hm6g6yoBNRThKfR1bs3E/f
GX1aLl6Z8jP/vlybXhw6djPOXaWi6/93n9M1ztFFtoftPs9Xd7SuWq/1Z9uehmbr19X7vNEHXAC0878fM9/59ZaU7jSajeqzgiUkuaX5fTtQXdUx+zKz
zJ/BRf68kay/M6vVeJE3IVEXQkXkPS5n83v5H6p2Dyq4a6A9rBpyXEmko8OqrCb8ufjlV5C9R3S9yI5Hdry5A0pWh9e4VipQhUoQON2m4DP8QHl+zRRM
UPYeE7sItydawm5UWHGgsne9/ZM05QLV57YmmRkeB6FPrN8xObJclkw4Gy1CgcDd156i7+Dj2Jgh13NIcLpfZpP/78G2iksa7RpijEoxETcq6I+ThHNR
b6fKifQIqbPV6gdnOM1pzybhMqW9WUxeJS7Wi20ZO99JIrAqT2s7ztSdUmzaJXkotzJft0E5DzyVNCPzwpYquccuVuES/X5qh4H42oywVOP1KGHlRmVx
A+h0H+XzPD7PX3v28jwfJWKtVRTJqyWnM41laUGXNUkJ9BCykWj5F3HqUUznx7JrmHYQRMgufoLMVNIjUj1SpU0f9T/jxVHMUg9at2m4xBQQb2oYUJVY
IVgUoVYinNvK37PKzaytkQScl951LnQ6C1up1/bSsEFoXNMfa5mbcT/rKyig83r8Pscpqj06aEmspyKbTm9a3/yZ11RHPOc76w6lsbST8uLsE9cSzyk5
R1uwh8qKTJe+TfKcVdT48mi9AxDXX27cqvxMwOGcbkkhKbEoyCw1KLkso6GBiSiUoDF2fKIKMQP4CGZF57d7Ocv6/qxeXjN94ONHft4ThXGlqeUm6G/d
zmTUGFyKiTfXlgiJExNWmCCqu68XUSjro79ZUbshXWmRmYzkwk4+ku4f5vL2zV2Q/gIG35eCzJhwysElR92rPv7+lva3cTs76ynYOq11d7/Tw+MvlT4p
/Fl9efTXlAUgj+VvnfUAhNSHIr+VXrWQXvy0DOZzJGCCOmUsuLu47F53hfY+HJHaZKotwvELE5sJkI7iK/xYR2u1Ox2G11mbTXGH8XCo2mev+XDllGWz
dXtUC2n9TCSS5tUMmPp4N+/+vnoKn2mQzuPzZmc4f94GvOwE/Z8zTo9leVuG0uP6esT77c1pQwayX/aWnzTl/wOHd405dj4485+DzYks/8f6o5Vp9rsf
ne3P+/d8TX6OPKQcXhtaT+v8PANytW2LkK8vgeB200y0ytee1aSlis61pJywVZeX6tA73/Uf2Z2zHbhurzy/3j/CcAzWWcql8lCjVV0lM4gx6pSaghf3
nqbSylV1tc/TSf3+7JxMVaWdb9ssOK+1rGfr35127lzE8W3ddatALDfR9JLpYLs2oO6QmTR2ZvyU+6H7fy+2zNjU61c2pQX8VONvIQ+FJPWsKnGsPnes
RSvIyyqtDRpnXdaXhaCcZF8j5XUMv4/lKNyFGxU3L3fQ+vPunR3bFrUZ4spHC7DY8CKaiGV19Iz4UYdLxMR+cvXwlo5p6WhGtAllvGq76VWfi3saf9br
ywPqvGKZqZnOIG+f9dZLF3oLN1mbGaK6hQeE1zXKsrHya9g931vBDn6ay8H1mPQ23P593re8Ur8eG8Vn3+7slLusONtez/C37YrQa8/d5PElIVQb7vp3
SHvrAbv+FX3jxdtIjRfmzkw0lPq4/Q8sR3OLzwZlzq6w6pYfbDcT8Jz9celcVk1SPjk0ZyF2cdJcIHCdlm2xFdFvJbVFZvkXktkYrZdD4OJYM63ptjI1
ywFrXuuHEzNYZblmApStEYYy+dqmpnX4VsW7jHrEy6xwm3XjVTHy3k9P35r47ybBWx6Htj2dHuU0KX7Z3n1Zs9IcdOZt9NKNTjiOsrd3qWlY4+j6RLsZ
hNSfcq/Fd+7jbVATdaZetmxJinLlfEhbfD1ERKqqRtGbYrnFEieXOd5nifYQrKGko7jB7ynZwoxmQpBXe+UD2S5caRxOOU+Wq5Y2+XFaV5c743e3Mk5J
6yHtRsS5MoUtoVylOHGFU9qqNr3peVoj18X0NJ+vL/Ky+yFMs0oYrMm3gRBqv/HqasaVBm3bk4KcKcZ98/ZGl5BrHmQ2MUpAnj6eD8JW1USQHxxsNAEi
TXlKRYNBPzPVXSnGW0fX4ThJ9ZyewqWgVyPXK71EzaL1fuvIXMoUu9FiAIuTC4NzFDseNnh62hqWnEQPDaBnOfM9+dQxS2XZuzgOVz1ZBN6nJxPtZXG6
kQ29hy9JxIrOdA7lbiTirvm7QvIsRFGyd2rZ6eUoNV4QHofW1LSw37M963bmtrR6ZWwQVcTmdeUN6UfKvs753FRivznrLOZkqZ7a9/W0sWZhbQb7yf0n
2OM9+1qPId6jPOUdx1brGNXbTYFe3ZnsOzLEVi1t6vCrIgmAq6OsA9sBZHoqtLylFz8KNOq+QXNNtulMqR396uTXf3/K7FnW/8k234SnIqRfnMOaGx9+
VKRJzPNVsWqtOTdpmHr9m7UkJVtbW2tQ86pBRaZqYtA1gVq7NUsl84nyje9vgb6vk8fP7kPM8yxIaTrT1/WnmURr6mx+vKdv/uDhPeyh9V/Q/y2FoR6z
X71+jVrl/W3c0Jm3JopCZxialJrf4z5Sq2Gr/pTElJawN/gXNUZM83PWF/pKf0YUNKgWtavPnRnow5nyrJj7KybOBUQ9DWIEnuIhpyFvmV3n6H2Trndb
5WcyFo0XF61KtvUeKtaLdXV6Kex+r6ZaRP9plmbK/ycS2hqLmwt7y4h96Rf3d2tek/8LCrCXZ6Uric/HLi17GsbS376ZtB7XHrypjHEaZMAWuoZ+vaX+
W22b3wF532lThnF+8/DOnI+XSnv53yQ2fluY32WD55Dp200z9ohd5qCLZML7GYy9DTv3XKvHfVtOPZm+GZgJ6lcFXqsHSM3KyJ1fSV6Xzjpktl0slVfG
Xd/o+0Z6YGjdc9YmRnRp2OymUy94GrpOPOIPbNWOfOu3da/9xNB7535WjnwC8es2w1XV0w8D1NDEhi/p8GPterPRPDagprFdE9U2eSZsqq+/4duXh2zf
QxtRwc/JaHyijSov7ljl4VfiY41Hya3d250Wesu5Whx7uMQ/rXTDnzPoLTpKKLo6gVkOVMSnRK90r3DL+DNiY0NIfsdvmvKkYwOFOE5U1nKq4OPDstag
yNfeo8bOTLLSXYurTNxXtepjYRDiXL26VzX0m41OBJVrGbcWWDD+1rcJRilJwrMQ0fppEPCh32fnwq0SbPla05zsA6Jx4xJ5G3Wqs3bOeWV8QvV3Ye3L
qK5uOnupa/TJ9djDXCr97t7JLHFVEz2M03ZTGx3vTR4pOgC1XF3u8nMMDzaZnRROvFgGso6F7SpeiSC+7HnGVJzrWWXCjzlheyB0lSdeG7tMzwFS1FO9
l+6PNlmXbTD3li9iFX5jUzTuKKezbd33yGWxP2wPb9ajUbTZjZ+XazcuMmmseqoYt19c9ZeFV8/q6s51pf4lnc1MngE5uFlmW0ZTnyWXDrW/uqLefh45
3GO80Lnxd3Uto+ZpNFGyzx236ETSQQIKCf2n68BEkLX7mkD5S44oqmhritZ1kHpTz9jicufjbeVYGs9PZRu7Q45ayz6Zylvp9fwEsoHEb+hBCqA8Z9GE
utGyxr41trMLQTwVr6U9bVozjpiIKm8FwXDmtH1uvplaT2iraLY7P4UeUte5Z/Uuc5G+88PloXZ2yY9jQZdjMD2zxyzjSFId6tKy1BziVI4UInD8pco+
mv6v/DZvwNxPLh4Ef5mHyHQwT3U8Pdwrxrys8OpC9y5CFOy5hszSjziCAavleZis+cjIZBlA6fRHB5mxEwQ2Vu10R8Z7M40r4eOvClJW4KbbZQ5rPnNx
l0P2Xg8F4MoJxNrqac+zJH1ih23Zjr/NWSdwsYaSPZj7Hd2cYe6/j3jwd//IU/wZWmoKkpQX6IlIARYSdK2/PBqv/WjJLb/Oi8FUQcb6hP+7Hp9/7P+X
X+f7voZhPtSv2c/KPTlOr/8xu7spgpaEp9zFwrBlH6C3f7+/+y5P+P/RWZWJyQBJ/Qe0eUlCxc6IoysZ3ZZnNU+O7Gn1o012ObPi2xUWMXL6ueXu4d1y
M67o7i7cdwcCj0dydOWGRngB3f3kvUCD7o5RJlTnDWRzAWD9yCIGAXAUoidF9Bj/m8X6WJf920/2dMVHoev/ReOuOz7P2u/ftBH1/PB+tXXt4/Gtfpz8
eP1v9X8fls55xTrCVKJ/kQj+xUy+1RMogT9ZA+rfirfAodly51uHH5x+Hzx9vZO/4RTmv688jCcNltazTtoenCEtlIhhQhZ25WeHs82PFo766TWeZYCd
1gzn3DR4wL/yzWSi5apm4HBokx2veY4UxWth+Q3NRlkMqzrIcbK+68NKEUtPPppmxOxnsFyI0eHzhdTkMWSk1+dfH8vHtz/Nl5KqAstraDtvmiZzYLZr
EH9qplIC4/pyzaVvBgwM+rSIx6+7Qbc+gUP5QT9nrcqKvnZSEfRif2NQSUKCMPxV5eMo8/O3PbZOu/yYDXwuOW3LmHnCfqxl2+kxeerJysvzDbrmeyJC
iK1peo9TxOPmz9UZBrXFKqM89mHgadYjkvYvOrtGTDzsLKvQWUTkJitpVgVpOHc0Mioz2tSjvjmgBqtPJ0GHW+qV8dbdDV6j8v9xzrzy6QgghBCr/pts
9l2mON7t15e1vG3w4HIWtOTBWV5IQpcWKsfLm7qqk0OUFV7qhEn127Ow8JXSRDsk1YDIMHKAsPEanuOnwijLzs6JdCpzGXfmxIgaSlMfs9SXgPLtNA/l
JSRnNgwEpWOYpu8hQgRJQQ6aWZJbhPgZpPkyezOD5ZZ3xaFd91XHP6HetevuSv88de/MYlNpMKsu264ORQTBCVuoHkaifs7OvbF3nlvxdzBl1EHVWDEu
Ksg/OUmnOUQVYW6BBf3rv255/7ZhpcJN4f4jw/nw16HsofHv8GdOuqzrHWIQQiokCmQH0goPD1ZKHmPDKzYH7u8Kyk7D1e9p0kFZRP1dqAfag+ifj28+
r4S/XJm6wpcKXrjO6kDxPgp+tm/1ywcAhSuS/VLOScT7rp4m8DJDrf32S/HQ8tAx2rkLWn2bxhAuFbPiSg9kg5SKQSycbCHUZL33Eylj7ux24kI59xCS
7FRLnryCa9693r8yCUHx/t7vRv+K/VZQEWyoB9Uh1POAvykmQ9jj2er/Dh67NL+Ovu7ms1wJf2iUJNh2GltE+jlYZr/OMJriwD0Smn40iFzozgikyGA0
jLMV/59v4T2t4ilvxxVqbKsu1Q2X17D6t82ivwS9k/Ut9U7/QhAf04fzk0/ALlxBwJfd8mj+usgHMiJiX1sEDbZ7+M0Hv5fQX7vLh26yEZqSM1Tl44nl
3dP+PVff3ZhWysp7lRePrEAZEFPMhSNKCm3eLtffbV9w0H2eFCV2s2lwqdtQ4lw9T97AVvcMvrWG9qU/I9arxceWOHNMpwzoNwKCfqZEdIJEoEFlkzCw
37+bTIFSnUc+ko2knJ3lLvxOnaKa1wFkPwDT0rxf9U1QgA8u4e5kXu7EXSff9vMfQv1/d26jtywFHMclyRF30+dh1gAW9QnxrfvriPs53GeLToMpDABJ
Qk2KoVKt6pVnCN3KB+kiYgU/DO9RO2TF9vBrz+91CPKhpgkrT3M/z8Kgcz70Hz8hkHQZGB6YiOus0GpHVU2APDhKQAHBBAr8kGgp7vHy9P79sqgAdmWA
cimhX6dEUf31ayqtVYgbB1JQP1hwfMGR1F79jt9rqa377yyduXC8WiUcYAbbqls0ackkJuYK6Vwckn2CeulQjpUP5Mn0TCct367tekorbt7HH5/koEzY
fb8T+TD8vo2nwPE/PP2z7GjgRP8VA0IpLukeqwgde/sexRSEHseUBx9l6Nnosoo1CA+TZc/aMvp8qCpK487OBoU7N/8s8t7TFNVf2Kmk1lhUNV0/vURY
v0Thyd5Vus/sCpw6zZAPZDMAbFQm292DdBswc5kT5KldlDkE9tsPaAHquMcvpcY5qpuZliDf2MFbXD30fg45njwrN0T6O/4hvvkAoz5VYAaQgUYyzYCR
An1xaw1rKrOCbve/rsm3St4k3Amrkh9MFbv20MU7SLmYdUClAO4pBT4lA5pqqDrWuDyo8h431jjEkNLrufQglGIGO2/toPYR2E9FVZsCP7B4e3xsPt6M
qes8NTfC6Zv2SjTyoynoCkyPw94ZhH4BZqPiRBhVeNyxMeaBSJTZZoPhEhQxz8WFXpV1IzlDCSiGVTn6n1lNu/uFPK+2c05Vl9DC4BGipXn6GF4tJR4M
CeF8Z6zGah3OMaqrZsFVfbwfQiObUoY4PKrW15vPotfqK8BHdjh8eUCM87OsN+qvdiIm+ahvyMrW7jjR1lHGe/R/C17b9z/oX58bk4qJJy9V+94TOZPh
rFotduccoZ6zUcSxUifNm5nfFbXXElyjP4dZZzWxFD02EIzlmMkZ3V1BZ9HhnTl2O/fRjPMG1cQnyHdyHnZfKX7OWRymighfVvD7ARIdvZqOETJOCqrv
U/JaPzMx2TswLrvllXzW1VpTJ2n8xUNlCPKAQLXmw9xE9lWeFGImH8LSpBZmYUkfx+vOfsrLl+sXWMjqqvHbzCC3CBf8oj7ILwfMdqO/QxwyQR5+1P7W
rEj5SjN3eeSGG9b93nIS4uF2BtE1rDYVYGS3lJ8vr99Eknz/dtfw05csqifl7scJb1oNi+U1m7Bk78SlkFlSdG90IOpQdvShEwtO36Sg4JQfA0V880sh
I4Hu1GIJCujLkyiy0k0nc3xmHTuuqi3SlD0Ky9JT1kt59TV3So8vVysjfMB6hTlB5DGb+mWWb+pTMTfbrdehuJkLZh1KSoKyzLrna81aSIyT0YN1cfsC
B+6W9kH42kwi81KIfNZNgXoleNXI7iCYQNMUq8FivTmGCURIXu6LVwFHflwd+WH71Aemaws9k4pEmV+1RRpgMLDmsyJEF5KWg6guXBExkp8xtD/AjsZn
TT1qlhypuem+3U6dZabC9Qyp2ylTwDUdOi8xxGDAewUnhzXYiJKGIHSf67hYjYSx9b7nwAoCvccgwWobvDXDTXa/ZRs5qJDpR5SUhmC18D9LKNAbdenZ
kzgkHPLGwzE5Ph5petTieiMjkRccxLISu9/OWz1YglRXNF7L1kqjXi836Z541jzFMgRISo3gO4Bd+Y+5Bl0Hs68RwqnApp7OxgDaxCKwGwLA7td3pxDd
3XsHYO/4VXsx6tPmbPOh9+QmCNAsc5ciHL6CwVLkORkqLNRqvsaxuRMNO3BSDx9WTANSeJsS8F7N7R67N1N7T8coW/LgsmGalFt9gugEvRh9hfIPWowQ
WVWPz59YzyAE2BjlasEcrKJ1RdSWybUY6O9jDDL2MPfKOoM2912YZqmpzjGPOPl61tNctaajE5JX7lGT/wk/MjGnrh9OXPkB3LvPKwW44XWs99X7bi0Z
a9lCwlmGyABIsQAQ0jTm0M+Xu0+NUFCciFck3LlK0dFLByAxUxIXmy7XY5nQ8baXuYFCV/Ae784+rp+sKtOYDaIoLElQbzwHB69OdJpLWfDZ+eBgQ9V4
vX3jpllcFVqKXjTK6BGHzC1vbbSc+q4u7fwyXw+5tbQCjdmzI9YI+0hfLeMgR8Onqs9zwO47Ox3dUQZlG9z4oGHGBLIRn7W0XbOFQ5Btfc8IQPGKDqWF
8CWcF2gxRkElTuX+s2QsvcLqINzhgpqQaw92Y2UlEIepHuPtn/VUTB4/H20D3pJJjz5Td4QaWKVHVUH0Bkknpwi+v2yQBaqLpzoKUGIu58fr0yw5dPKp
j93sYZndGkM0rn8HoJ3UjHFw/VRbIs4owg14q5IzIsUInPw5NiScjUnt0YDkdtMmZQqHfMM1SCYxNhlQD65VoOBSaKo8awLvbdQwmV42jI1lfKkjX5sT
95xieRX6YFsHuznAKU7vDTiQ4jzKUx65NaNs37XHWWfGefh0ZQEeY4/t0UdRz+W2enGLch8h02+YoiIOQ29TBPSiiwBRQo4jm+iddtUHFxuOVQBIomDo
CAMshM6cr3RY7DNYZBcH0krnmbDwNoEBQAxC/eJUffhLFQ+JSUmkvtW6dbt6yJVpVehrJ/hnsEfOs/b5W/U6NS4PpaYki8LUZ3WdCJmCYr5czbjZaqZq
sqLn1WGPVgoIlwZZ8WSDVRtdxJnCn1hXM9vGTcBwyW4aDH0ava2ebtUrTwzpnl8q247Blr30cjNrP7MGjscEmjIoG5RkpAqqoIJAGVFBIA49ncM2lYS0
SpzyZ3GufCJAxSrp5OFonXEbU1GV+d5UXrIU7PKstKVbR0XbbfsHNMwou3ho1YK+fMaZQDF0Lo4y4hmrgLI5HQaHOoXKYWqjWihYLJXE7XwWPyTkCTg1
HDwjzSrwvQ0q5Z6cnnRUnJUAYpsywDO6J8e5vr90q1zwqZFY1YRw1vA1Qe6g+oGvJb8ZqX3YVSZjirveMDigt26cqJ7Lfd2pbXHY/1d7UtEh3u1S8mEt
+UMUEIqkxuWIM7SisakOKHhnLYq6/GehzyuvN1hL4e5HYRL27T9Nhr+gp/cjeID676+DeZZARiEPSRaQTSikILAg0YPL1ycz9nDkuIrPPhwhpZSu4Cwk
VVNg/cKaCpkIw9W8igV1gXPkJ+/lKnsWnoolhR2oK6+Xnn2L7V4JPqVbrv2CNuXxbXkJlD+rRQKnbgq+CgRnkFvOuT+UKTj056Coy5GWL8J5+JAbbwz3
1zLZX9eK0PEBZsta9NPGtKHepa0PBY0b93rNSJ/xyP1Lw7cfFZ1gp9I2rKcDJbhoEn3Av3jPjatZRu/eSFDu4kRlnlCyk1bDeJMH+bwVUdiKkpNfunxi
zMINdniUlTMssSjgZu3Ga5+qj3WRqHBorIt3lYqSyL9kmYMX9vfiVs+BY9eMOi5WlMbBZq6lpsEeUNT8uWKSl0oP18sSBEhoMg3IhrOhBhG4oO6Q1jYL
zeVrMd8Ve5UWU0ZfAW9yv832NIh/Vws+873SANBkb+dMQCVIBKmR5swYpwZGf6asDdQ8x0iFM1MSFST+guCmhmo825XCnpNfG1SFibT/WJ5g179ndx4b
IiKRQi0lfjyZIKGBCu9FnPSwoRZT0bEHbbnpnwupl8fLbPc0KrLPRz8wuJ+eSwpGTaev58nJylvk4yu83ge3Gu1ZVKe1urCDZ1UTm1MPa8uH0xUdeomN
lFhplQ0nku9tL1kJUNM3Zt1o2/BXyZmo1Z+kmjQ50XEO++VOFYqH0qrWXWQZfaw1h5SaJnevhykJ0mW/d7ID8bjN20ipOahU+bnXk/w8l/KJUVO63krY
hs7ezyrjjWsyqkOWHCHlVe58N21XvDvRQLpoTUtMqtRP0ZhddbK+mPmk8C8xYMMye8c/plsss9FAc1Kkm2ykMhbhCx2xbgZALw+jf138fw1U1kGH64U6
YNmBlzWT56ichR3VNu6S7TyaCOgKlWKgFzwm4JlOPX5+puUcW0nyYnU68ekCO/d4eP8xNTPBtXd2HK507nFgZ/h4eVp31Hn3vUDCMS6X71ntJSU+srsq
CLq4xW7PIgRchRgsOzRritXfxpJKWtcwqfX9TS8oXfgMw+SjmPWHyylIA+E5U47mVSjM3ByZnca+DMcu80BrQ3XbROyTj7wYsLa3boht3Qze7waRMoEn
A+3nrgZINxIanP5BRccidrNyhAtuS6UIGBjnSWYlnVFkBIVSaiYPxoVBV+uuQipmqCgmRb8hYZiw1yzXJElTMnLuMgRkSSj5WbaIoZmcnTgHW8ikttkr
WZYHnt8KJkADo4RZ1mGVDsYUVkDiJcadK3WxAiagQitour1Y74CVJQiaqJU1b+t6d8/aRz9dh0+nTV7NpzZMtNvzHF4vKzDUL4/ZlIp2V7GqOirjlt79
r3FVIJvVmPaz0af0CJ4kb9RQ1BIlYOLSFcRh7sBFiLKg8wyKWKj8TwNJ7Stlnm0R2/p7f4fMsa8skH0/LoxQSyUM0+mzuOE+LAlj1ig4FXtnNuJQefYu
QpofKBTgetJHUhTPNLNUNo3Vl0pscfC3zgYz+0LoniNfXYQb0jLY9E8isjPOs2cMSKGFk81airSlj92S3jhN76rmSKDJpccX/XThJ51q+UDefDeWlxAn
vCn2qMqvNMsrNO3FVEw7LWTAxq3iYrMKQx9la7VxlOsxZsPJhcsOrXpKSa44vFaRfGr2YrZUhWzxAzG1sSgPLD13eWDqcTXnMX47TaTHgW2wwDA4HDFH
zmKEGwDkVCjVXZNartSTCkjA3dlwJPSNTScT6UkX0igi9/lfKUqj19t2cjbG64eL6/sOseFM5gvpy/IZesRb56xnCoFWy8iOKnIeCahomyOYEV/bgfLb
bN531SDRgjc2j1tfb8LFPW+YqTj6r8LOWNcj+C0xKRvP7pr7aS+suTFM/2OnulIMLq05/b4vE5BplQ6zKngnjrJm9kwwNSCFdQ0IvQ9Dd5IOSXMOzN6q
+uYC5QwDAd1XKQK6XzDUFQGMw60k3o33VsJG0x85tB+ydd5fCbVGcpDNBX9YiLdaehTklsEA5lfM/OCmeJS7IHz/rHAQPMHulruvI9OyhjJMz3aVJTKV
RQrpZ25VmB+pmfj0t5J+DbdbFNAFFAk2g/Zlr8vpfI/TZ1kWYnwKJ3vdUyH322QBGlgwVnlIdJptLGMD1aIl98MjFLCvIEl1pYWkfjrOJbybe3jlV4Yt
AdOHCj2CMGy+9JjK3A9+gsPOtmrCqutF0W/BK0KkUUdi6XKwfJZwFFWHutwo4j1tRx7t15/C+88dl+uhk87Y5Vw9OW2t22oZjhNe39O83GdlyupBKgjY
jDDUs0GS9XeElFTX1rm/drvAtlv1Ya6pLTCprkqTE69o7KM7yRA6zc/PE6bdnt97iRnSTOMyFORXHNeeq8CJdKkEdhQCCAN45sPAjlAGXNbcMm1zC06s
Og7dIy71q+U6ibjmKKEs+5ZJCrJjXeQLPERIBw5Udh35dJ1TgmSElLlp3qjkGaqOmR4fafIrYYz6EgoP79G99xANFonrxssFNaLMeyHGMtEzSPrccaiV
Nh0kBgxnqQyhrvjseRJ1nLDP6WzkvGlUehx0TyIHUhDlJBI+OF3IcoleyLseMAGQbIEKPvWO7WjWjqSSDkQpGa6kZ8+EswRblGUCBKXFmTOBIg7wYFLi
XuzRZ0n1HkItU3z6OiD1nnpjo5Ft79CMYip0J1VVVPXuoEXWkuVrQjvjnd2i3d3d0sp1+eDDnKm6KQRsHe/sYa5kcdwwOfg3AjU6XhYfBZjeInpPJvu3
ygaAft7eXAY2oK6CzbqF9eY3fhzUa/Dw8fp98DAA7iBBQkgbV7pOQHTz7gChJINXGwYTlzvfjh/tUSEuEq8asOPNayrfC059BSoz+aV8TyFvK0jNct6p
quQn9E52UTiDtbgRvKLJRk5EBWfA+aoiykbbfEavz0HUn2LqzMtwi9jkhECqu6fKg9on8MZx3Zp6u3u4jMoNCkiSAnfzpgb8ACahVUCrJC56UWEFtK5B
uO0hro9q4mdT3+Wn34z1cwYLUYVfWkvALBJQGSrZRwHguJUMy+beBbKlkQZ+crfODjBHXhIMHJjG15oSvpzRSHYhBUj6v9P62shi/tvl4kcYpyIbsNbF
1kvx/L6OjA95Y/reGTVgbENPNWgQv2PIj7c0AzyBJH8CGJ9pXrAV/1KO8t0WY/cXpECg8VQDwK1dhXmwd0Hj71GIkwV8mRik70ZiSXBVePP2e/ufLvkq
8ywhZwJMqjRQqSAdvYKtRn8WEkx7MWCmpj6JhqrDsYtISNm+n3qHFYWt4XIuKzsy3Z6iTGUyzKrqnCoeuw3pqrA+sr0Cp2FLfFUHee0drjt7oAUpWJ95
V7prmF3DENy9bv3CJSL7GTcqqnmaEEGhEgVKS4y5OlTIhilCKOqVjowloOGqjmebceL8xE4I52TQiZy71yKMRqfvHD5M3SQ5M/QuXFcPzhX7WGHnJ6s7
GFRSJr2Mn6/pXfEpmsL3Z6bPXVycrb0tPYtRe/8/2+/KsPWJPfyhZ6/kV2Qv4l0phnJQl9PU2Qm6X9e+eevWhgDlv4+77Hug+m2ziZ68KdngT4wIZfFv
FxLxOuXqGOea7dijv3C8HabJMVJlxDO7Mbq7RaYKsaet2HWVEd+mKwO2PPEd3ldrTUpN1fNU1Mi9bvOPEea1o81dmE2UE/h+lgwtzO74ooAOm+T9q2bu
ZmXxVNC3hkFRTYjLyerge2levuHnrjbcWm2G0ax6+umhJBHuP2cfXfjwuWZQV5Z6MP9unt8uJ26H2/L9hy/3QAOAkYgB+1kgQ8If0Qrt+3fw74/5hNx/
wNf8n+F0YSKoxRkWBQhTzZyPZ1a0IuFG93deOhRFalhPJjvOTRLnCg+cVxBJf8QP/zpG0YOExWYNNDwR/zhNEJRFf9g0qsO9VPWj/yEPCv7MB/zPoZp7
jOwNtxQVSTVVITCRUFNHRO7uzjoZBcLSxCnFWXmfOz7MFGW8m8VYQxPvgj/z4VAQP0ej+pxTXc9P6vLN5eUP+1Pj2nuIf9o/SWA9oT+Vxn6AXkPgLp9/
0/V9+3aF7iB+sfa2k6WXCZhU3fw0DL4PT/WSgN3TcWG2xaVJT+uYPbseHiVgDfqGDptRznQ0CcSMsT13Gv9MyzzIH9iamevbjIMAX6cKSD6CyDJldEtn
2IzgDL+PAQgqP1yD3xHOxhwPf8LLvMh/lo5lvU5ok19ev2cNnB/8eXs0UJ46m9Dc4h33mkDjCPp6ZgekMHeFyT/KcscQ9xkefqP8/1XP61A5szk3HEx4
B4d8yfxyDnx7qd8zwRqhcDCJH3jIj9FlckBNY9qkdgQfdpmbz7hHgOx5FuA2dR3PZ/0xMRSc5uP8dJOd8bzrqLg+1qtWPypFTWayGfZ3V7aSmpGjBQ+l
3sYdRlav9jra+j8zbWeoM55TEzg/2t/E9m2sn0t2cIbEuxx4s7cqh9sMc5yiEzBPBP68qPj7f12Q5nzoMkAYGn4wP8rIf6I3UhA+7+d+2Ghf29j7iaaE
EtbjwAnDiMf20pFU/6UL/0/u1muczFWIW7ZgxUJeUmJ/oScanFeMN42BtiWURiwEYGIItzdSQKOTLizTa/4xwf9J6G9d4USt9hzeF2DEhqrtj6KVkPST
ZGeJ68wmeFQ66stsqEXoZCsOTr7p2REFDU9csiMAfHQddHUVVEQ/3Wvo7yd3t8Ptl3l9bk/7iE7ZfOCQLqQDr7bv2dznu4kMZJ8J2mHfnJzzdsmMGzOt
YhDNpxu2jkKU5CnousO5DTHhJrjAKTdQGoTO39H2/Y58fjr7Pw28f6g/D+bl+wOo2P4nafFE2kRAA4fEyCUTCBhA/QPh7gJ3ASEFrpOlho4zI32NK3nD
8fzO0cjluhQhJWhQbpf6sifrywshLNs/BL8MzpwMuGDfurHCo/0jcuApiyiWs6gI6wiNCrGnBBVEQDkZfx6lOipmWuAwFE1TllwzQSYC6gf+m/p7T72u
NhL66XliVPLGWTDVpHXqJrL63DQvNhenE8qTrU8i39i6TuOB/whbwF+3hEA4bxdsa6uHM7dGzdFBjevN+03B/hqGqoosU7V+Rx/CQaRr/BVl3xxxJlpq
/9rM/da3D31vVeWPm7pi0o+pb+22eavGGFNN17A4mZbU0N9FEmuwVWl+pxGWt6PxP1aXy9kAdhce1ek1c+N1BLZlmHHv28ZRYvtvAfuVLbPjHQzN/M86
5v4JFypUpnh76PMPmpe33qXn6dYet4M0SVh1D5dH1OQidAvUqOqqhJx1084yldrIw0CsYVRvKSOTLes444nanGYgzlajcItL2RP2LlAmKOAzQ7PgwTUg
4g/4OHlAllHF6zC1nzMNXWdec6jRzN2BmSYB/ztlMQLUabqFdSwtrS8okf9V/Ky73vpptzu4RxLY7xSFSjnojrmTuiV+mbOTTsjEUytmXpCg9qy8Jfqv
E/ujpmteWTJw4QHY2zWdzLN6+xVkmOjdsLCcOb6Z9DidIOV6NCqjvAebnhp25O0ei3Ymq8Pf8Vo/yPZ8+kM8WcZ6Rdd/ecI/hTZxZjcmiTI9zpab2hek
vqDQrAtTk2POXUuTNTEtdItp3aVrH2F21qvZtFsWlz5QGds3LemTyhVEcsv6aTiaqV5etWfpdirMHDtr27xnTeoZaFitfsmsLbJvoPu2lPM8JI5HA1zX
TmVno8sw2KLPz2555kV9TcXvlRp3lhcsgpuuMHMv8DffjZ7Ub9kKf4NZLaSZO/5uj39mPsbr53PBbbu01G1FO7VaBrNZrffiyPHGj0FogMYkeL8XeY3X
D+s2NaqLbM7d7RkDP0UDKUYsFyl6s+EcTxrmWfO/qlthaVmvQ2kdzs79Z0L2Wa8riKS43cPrwtTWVnjwjavWnLCh7W44jKXCmrCkr0bb1tPjSnH8CtXU
XIJ6FjSRXLgo+1vVlOm2GPK8S/ku5GXHDfhOxbBk83teXdqI2XtgLSnezjNR2QortKWUmGnJsPFW1mxeW5NNrTFoizPPyUbF7N/lwnBO8szyfFYeOES8
9lTyvnQEKrsp39HFaXbefBueivS7GfQtk283kC6yenupD44Sysogl5++kuU1icbqFlaGG0Ta7Dqwcc1e1Ks5ini2zZURwez91cCyrKRnTrbeglGft3iQ
uJ64tyfXtWaEaKqZa41jKOEOGCiYOq5dNW8qTy4eTcJqpkymH9UO3FEC9y305YF514ShoEFm3MQp4BYlgNnkrvPBzNInPNhxNZR65qyvDU1NHWfQycqM
mZvEyR/d5cIEyMNijsqg0J4MCZdSM9tdNZyq/C8TdhTjDyijxSkzFnoaXq8V0Fs7DTTLPO+J0lmHNz04axiUmwzK7hrL8l5N/nRZCmc3caL5Ny41j5ut
b8MS+mN8+Us8So7K/ZcMGvNVLECKiCz9J8oft2Cq07lbGNh3Ng1hiJ6fJcp6YDrPPZX1W7vxep8Zrw7eNJnpuuJlSaYZdaPN2176OKF6uGMuQWTmfJpw
PjdS9ahERKkInwoj8UQLJh9fh59p6EFDvlUyQRe76sVQezhFnel0N+DIJDZXRh1cEJhnkmNKyTIsdCk+ySOTtyE8gITVLi9wkUnJ0QSAiegLJNKGU7BL
3O7qNa56udpEgbTY7IYIEAkSSR+DARBYKRdmrMPGvWsNjvOk9DjOWiJphTOOUFIxR3FzgabXs3nl9rluxDd22vaRCBnRhW1L0aIHlM72a+A9ujgk90PP
4v/LBBQZC2iEnilpBgDhSiEwA7IfmT5xIfEQI57fHjZpDNM6phEhIG64cQxc4HZmaJp55nJDbx/pryRj5diGe9gYjOAcNKucYqzm0xHIDxqvCdSkFODg
3aZKogy/WwM4Z6HCswz14HUvIkhxe2gaSJIFXjOq130IA5AY0mQXzFJAUHQdgVPnDgTEkpyVOUx4maJI5DVE04j9jI0u/p16OM8Ja1LVRbftyUwttyl3
OOkqDSUYBcWZvgbUL6ct5LwvKG7vg6VIkeQH9cxkJooVCRvmiXA+OsbhbSaTJFEHFHtKoTLt1gGmanQHvkG/K2QVWLOVZJTt/Ild8HYuWrLXKSHCzf6B
0JPA3qnXX83o9ocOiNsAKovCue1FJknYQrzUbFyS7JmgpA0B/002Q5Y3Dv8TeWQ3AdOhOhyP1mU+O+H+ezRQEJ8jlmRD2y6QN1QOj3QRik5ubMdjp4AY
OOxqdyeACbyQVGfJALvZOKjGbJmBLPO8v1WAQJIZoNZN526MmZbi7uIUyUDAP5XXfIgcIJy4ifZMm6b9knU889YFR79gxGGx7sCzSdPlxOKVnTrDZIyH
S/OZbonLPnd8ucPJGlH2blrsAJaRdVUgnZFQ6icwRyKDQbIggReBYGuUrfsU3emptSozurEZlgB4Zaw89Uz3SSDp03TYVThL37wxvu40hyA27SXQpNZC
apXjl82gznx1XUeTsCEJuuGTRnADLIAq2YwRk5diJUo4sSJjccKZRqgytojhJOmYfCQd13VAKtQqUQnf4HW+nUyNngJRl8OYcrOMAy1okSZhEQCRB+lC
/YS9knqoHVcX1cee+ngMcqBp4buvOGKxr3wG5yru37a1e46KqjIiLAUUFdNuTwdDByIaDBxzSyGSGc2axbTiQ0wKQPx+0dyxXOw59R0QAWQDUTJWeYUN
VOzMMe3YrNj4m7wIXJWUJWU54yVCiXAsOv/EzNwnYwPbx5JtA34Csny1cmX2wNZK/hS7Wn+c8oTgVlTsk1Uq7uyqoJI4hi3hzMBAtLNMWmHgRDQ9i5cI
CviVtBTPWxdmkbjgIIMP+KH6OENb3uamXHAR9kcbB6NkD89KqrgpiElnLRKw9gOABlCtZ0cjMAApdADXOELKpcPl6NCZLKZ5FOZCX4gSJHtITTlW4bIa
6bgazzGa4aimdRqUhTH0PPnzRi65Gjw+EonpIr5p68BTB+1FL3fhobZoc1T6yCGMAih4JSxEtdqlRzNZpnPTMNhNjhsZ7n3JNPE7jGGielEk3HIMHDMl
bpJt5HpK6B9EDa61969H5+ShPl0hnukZkasTTCbsuUoe9mJtxheYaNVMd6raV04HyPnp8Ie5nttsXzz22N+ehrvo3uA3LBiigoMBihqI/KRW6Pr66Uoe
ISRXVNkTaEnRARjCPDJJ+thDRU/HUw+vbAwiTloY1DlI/B7qgwaqM6KBKUmEzRlBL6XmUd9WRh4YGgQCbzPkB0AqmgSZIywO0gxikoPdv/X8v1/LUqFt
iuBCPzSHDDBZEVfJlMomGkKaEvVmFeHp7qOZ1yZmGAza3jkdxwGm6GEwT9LO+QK/edNtYo5cnfxhjriYcisPTAT5eRZJmZmiBvDBx2DeUMrLCFSJZPXQ
xiq8uln/gaF7q9ioR79ThtueqXwCmZd9wXsSgOmOrF0OezAW3KYdd/GFOgZpwZ8gLN5VKGxVlAvdd5BSOzIYRpHTjMSGXhOZovAPyqM2RmFmygqtxU7C
2h2CCAv+gXxMvvtJwaEYYBT81lQjFYp5tX5zugWZ/q5R8vw+WRwYvbluks37+cDvXMmYM6boVoV6fSbZEwhqFJtsapuWZZ7/I9TLU4bitTGLiMTFY67q
A3TYjzakdHQqvIDCw/J0KCgggvT7cdZNQDWYYWecqwPb35BjkaMz+jziZDwnAQu2QUebevXFbdyPIf3+ExlWWDyioyzLCZktKK7lCUzXJwts1pHPlNjS
zUd1FQwtYiYflR4O1q1VhaXKQcJw9D7Na3229PDLHLtXOLMVScqaJQl12ubmKoCwiPnIIFPn3RN1OuehGTqzTtPd9QPrIJe4yN8ht14NVwzGHH2NTTlj
OEw1VM1GE5D6Pjyn7ntMHFkWPQr0ZHfJTe5L4eU/B8rKA3JbKQFhhDAzJGFTu8NO0z8anBvhtiLVHRmKRCjIHmJgr4GGDcB1KF9B3rIDPrcfIpMMuGUP
IL9QOOwZhpVqUx52WvgAYMsZFdQWCDu271t4UWJtlRQzZJjHLLC7ZUGsNtc8mXMz5TuB+PXHhjkJ/1nmyaYXU6DBwWrz31KZ+G96m5lpFcPe5jMblVQG
prKUBYaDBaR1syZMdG6j8/+zmH0ncoHmH5ZVNk4Zk55fAOfGbnGAJlxvLIPglMFHmyjR1um/Q534E1ra9Oz0EMT3oHsfL026zINCj7NTn4y0mnHIOJFC
HCmhKgAhVOgvXTshO07nOwUmvpufPhzuqes00URs1LoWHl4nw9wUBwUXrgBgZoEJAHvIH+f17y/Pj2Z/EjVy0wv3kpuZKzZNR5XVZeSoJQqE7xzpU9Fe
dKANe9HcEkaPjKQBOUh6lh4Ua6XB+qox7PPUx89SxU/p1VDuHwxA9OMJeRtmaFzP1KkOmdejqZsThXdtAiWkhc3NmUchmgEaRg3woBIUdBhBz1pIYUiY
sU2JbMsnJWFlRZbXz1Y2QaLeU8p6lriPBQ4jKKVEUDRBYAwx2cBmk5NRl9eVa45acRLOLm1WGevHTjN6AjIXVAKCzVm7Qhr/8q3r1OKmae2MSawDNh4V
zh02yUUugqrRRdSnZUh/iOsL37Ltv5PfyCf9Gs1qdTYkkqtayNuTMESqFCBkM0ytyHFN83OQzVPG+EJMmcSkN0zNxRKAtJZ1QIIIIZ1eNnA22QpRoTcf
DB9TX8/7uJJDLrPCt3O3Kd+F2l1SE8EsViIZqAxl/gJiBrUSLkIgIVID+34P7TrWzpw66I9zUnh2N8dGpJ+qUBREkqUCoqmuYd1TjnxsMX9MrxfiVkmo
qM0OcoGRhvXlDly56+ddZnJiaOvlwtIZrVUhwIFjWMqIAoDibVDYYaykNZQQUJAvoB3i2mVppQaqlpTtx0xGyp+3nrvmsnBAecyKRH13v5orT3iRuMRi
Ih2TrzQPDCWFwzmg7cKsdDKdDWmeCZ56bs0LPHqYEWCZisWwYLQR7PV5QHEDIcK7JZAE1GQ861YJ0qRrRFms6pxzcjhihFWmhEiERXwgzWSd9QA7ggwJ
IRLHW/aDjrQTErhZI6wcE7jsCdJjArKgeyZ99S2AMRUFj6lCCVVY+f9viwQZUWnC9mUbgmFz0WZGkkAEqZxS4FYgiPyQUjga/gd1ABqwAD+uCvt6wA35
cCYw8C5bEZxhcheImfzaZnW/IKLZXT7Hh8MTnws0wrNUKfODRp6A0XwaGvf7zh75NMtJuv4sqOR0I4rQTTE0PKMok+wrQDjdGDEhyqEbqs0L0zb/UyeO
tck8jFGO/FOGmCKsGeqqjl3b7fUChn6u5nxPmeMmh5Z5fWrmRBdLMHNBfEdAiIIkFCZdK5C/AhtNvXI1BbDCZSpQKCXR6hlc67Uc6vqBjIJoNmFdRh4d
RHTe+LdiDu6zBQgORd7og5Ee3pmE2KAE7Se3J12Q8EQI/voBelhZZBhw4M401wtJqYx025ffpOeDwNR4IcFiiN1GNIxqeUm74PyPOzyxZ7WzQyx+GzYi
LJfAi+DW0wf4qUUyQX3gAdIl9IBtfXSA9NvcqzFkMSdw2MtOyWDJCZUsgDgVIllDb8SEQKJ8ewZT53udh1rw4EGXu/GthUFC3kktLfA36HRiasFOpWpG
SkqLEaxYaFIoRT4FU2rFcOCw0BKc+e45WT3bAUTvkyTmwHEq2o6XgKO/Xd3gc2CxRDPZPd8ktsdyafzyLJyA/iwFFoSkmKYgWiCCZaQpDHxAD76fsggc
GkCixjQyAQSDSlIUOd/9/6T0f6Tr59DsdYdih8OcVkAgFEIDe34JSs509oysGCES7v6NuET5yEl5q5XXp+vM6+g7Zj5PzYQSX/ugDF1lHRu8Jp/wWqw2
0px4IvXNLp1AF3jiP/O0IgSNKAPx/2D9xY1QFvaBaBXDfx6zgaBFmlYRVTTarWk2rWzGwP13PS0zQbX6Sv9FUCAaz9A0PB3oWQYrxNUhVIx6p+r5YMAf
hYoSZj8xvLUitwgBwiBRCSbhhM0vOghiUm3zozvS7638MO3Wg/vD4P9h/IX34wdWf3s+P37lHSYNCTGKMP2KJkw2yxX5v2CQSxTBAFrWx/UwpIBZqBMo
BQoiUIdlDvYa3T0A5/xp2k0azhDhOwLDNnIpduNEjmQvuEQ5AsQzErJpUdQTT7v3Ka3/eGmAl7MX2UCL6YZYVShFQfg2Ae5bRghaaSifhKWi5kHTLFMR
FBijYL42xD/2yFQCAQQwIVQYSBQSHy4kFooSIPsqyV1P169P3En4I2/Pm9DwDoeaQPnmhIqDYWmADlR4fK5fbjBzzqsnK1waE1PNTsc6js7828NFEUvn
WgP90EeWshE/LkY+1sDS02nu6MsppvxcdawyDb5LUnfwRReGf/AOuhtg7X/zMEIaQMpuZA0QpN9URO212xEqqDCEpy/zqaNv+aZofgk4w0gHfLFD6M0w
/sTiYMKJ5G4LYAgrgaKLBHVECrDd3H0nuooCJpPKYxy8SQ8oprlOMOJpbE6rG8goLjk73H/I+/2XxOFCdl45lWTJaVA6QzLDrfWGrQwyyxRk3yhgmozW
77MzRSHwnp+A/LKgfhuZrRF1iIfVQqyUAjp1iKt/4X4HueVEUBSnSwFFeO4TvdoXKbASrUMMivgvjqn7P7J0kqpopUSIcuqYh0sLrz5s+kQTGFL3uZUj
bIif36kX1XQC+GQxskiExcrsx0RZlbL6YeUYCgKiwxpMsfNavvD4KRVXqbYlEMJB51EhTfGGURZ6M0zvilxWWKwzEMyPSIVv8Y+jqEkxSZBkmTJYDSIu
IEwRQFT0xajulKoTvkV6q9idG9pc6rdC9SxskjMkLqRud0FveIFc45UZsJwL6nWR9f0UfcE/+1a7yp9mUD7vDdOmJSLmlMy740kEi/ViIZ6t4xCoIfoS
fre+7rZKeMuzZqi2yWC1UoXi0EeVShBVB0TNzMqtLHIe1zu7PXjrox6NJvpp9pHG+dLqPtV6QUDTSneqdmvGE1r78JJ1y+GSoLJFUUUEkeYyBIkKKTIH
pJq1uK6iCfQQevDvECLBBNrAkZMASTcJ/6x6ME4SswsqiiG7FW6X9uCXPd1qWlywuqu4lllltvoJcWKTCYz+U45mQ55iq/Z/xr/U5Tx3XYcmGqElkFA+
AIuzXRQpWsJpUKSxekg0z0+v9IkC+MsmAJCLLZC2CO+5f+RRiEaKa2hj0h6cmLIdORFsRBO/20vm63VVGXlmVbjiY+7y9q/HXCypU3zuz3dHfXXr4z5m
jLePHFRD/u79YaQOkj7Ht5NQL6zeovbKilfz1/m8HNisOWu9a0F1bVLalKplNXxvxMbbjGmMJolwWqRwKBvQmH1j8p4e+/XjT8desn35ZtPXCyiTu00E
WKapBSl347N+O+tG1JBtpCKLvueu++v3+ft+vN8fa/Q8zXp4JXD5phEYzaHL1gGnTL1ZxJXjP6Uk6iid2ixEt9B4Ek1F1FSE/YaFOII/28ff/0oh0k5R
HIG5RfNY46OCibwNjMuaTTJv+J8WBHraOkAfIoB+PAooyMyvwjK8C0Ztyr2z1gFnaU9InSv68VTgOzRWDZKHIYFjm8ClVN4kkkJzHwyUlf8IFa67Yuy7
BZjBCFo+d+IsqDUj7yidcsi1v9ZjPgr7zvKHDkUz0clkHBSaRiNqOJSU2a8xcD2UvYxgbXOU5vfNq4XPbGbKPYAQEH61C/OyDqCHDhOQQqs2A3vpR0BB
aao+42phZni+3f7uUXzzzQtBFzMJAVBytirzzDnjpMKt56A9aUZwtkdMe+B/j3ql0JE8MEQR4GucPnC+LOc1vB1lvvW/T8tewzT8DwF2x+OMWT7URUCI
jFigkFEKBWhHSJKw9/yHDvbrPbxYgWH8foH1xTn5cNdSh75Qtff5+u/7GBxk66lwGKf4a+ppUNNtJpYRFwzP6u7l/pGw55GhR/mi68T5l7yQqMjOOSHH
XPGFUG2UsVqotSUf1cPvDj6+/MA6oofvSfv5zq2DCfZSDyfMSbgQyeO+ip/6/S7HZv788stgxEZ/qQz/L788s9H1tp3ZKB+vXv5sm9kKFUExZ19xCKEn
4zE9kvUTIoP3A9z+DURG82WaqFnP6bzB7s8/rif80N4zT7umkNsgo44USrZXxKDf+2GHaQND4LxYLNevx784CzkQQNZrmCBIENCqC+0ERxa/FTohGrQh
PTCBBI943SVhW4cglASgmRI+2Izpnno3jMWT9FZyvkt9GDI4kCKs7+Pi7Shqm7CeKpNPDcYYAXNXyxSLzbmvKkkpxUZa3Ys0AnHsHfEzFHR67LUJvZ14
UZsM/Sf2AhzxuOdYP7qnpMpVLqJV2eBd3E5Wf9XgI3wYoN+UBkf7QOL/vKfBDkbFARJl7O5YursF+46M93Ez27pOYqWhK6TAvI8/jtHEaZ8GppskVfbA
1OuS6WwpphRnEtIWk0y2pFqXLUcW/B3nnQOHwz5WxiTEU+FGqjtLKsnFlG7vfPKYNZaXjPv+nKMEQBMyahZcjeTUIwPYIG6piP2ABiiq44J89RkfBu7P
xkIKUVsnecqmIdMqCtIlVWYOw1FGh/L83gA6KlrvkrBcrykNXmC4emWVVTMTnOjiQV/MeWhJJ4UUpKZBxQteHhfV1/AgfuPwO9H+0/2fX9OPIsPwKTgc
ZdOcM5Q+RGURVwlCD1URAdoTnuw93HxboUVFvd/LrcxYO7mXtgawqWhd2n6ks63nX9Hf7pD9icK6fw6H+xFgbjyk/hlUA4GBj4/Ze3YMocfma455UOif
YZFZpMMKYeqbst1zJLZGeuKsRkTzSikyPFpZJjFSyqauz3J577+vVj1tnjJ4U9pQZcAEuBVg7AsDmSw3O1FlnmDhlzjTwGAGOz7UwNr4Ny1sVotxyRD9
ZUlSidEBQMCosDtmWS+dAYTR3c9C6443875cTj+VVscuw0221Xu22fSQZtp3fZmk42WUVXYbrOgWU8ZWvg4eqCybO+dzuRfl2LruuueKLzY77HXLg3W7
+/mEdhco/AROlT7mz0FwNHoM3nrlbLNcnWZNflmMpRPbOkVNx1H9V0SZTvThlS+nXwDRQCpF8Rpo/ykpJBoo8E9aRg7mKfG6hxn5efjz7eZjcFelSvCi
E3vepzO17vxQBDGcQvrlL6iFCQUoRo+jK1WBYQ/dCBZbYAzAiZKLI1+S1SoPxEivVMaGtD8Z9zeeeYWovNmBPIVeT2mr2Uy9Ug1dlXCz8NBnkUxLFZCn
SHz8ScwEMJbWhJUsN+9/8c7HfdlSLyz6r66GZA63s0sxYU1uxkJlcaFImUgzyGbYcNYwMC9t8zuTrc0ebrroOU964iea75YPfS2T1OTt2okgMLcX2953
KVZynO/wzR6zodYkOs5K10Q4lXqdllq2tnvwfchtTxDXL9X3x68HeB6zKP5TU3ZoUWoGrE3e/AUXM2+73Rbll8fpB68tF8hlkOWMbrCOuzSJHVQACGFt
fCvOvh43oEZcYoRMjT4cQJEiphH9fn9SHqahsIL/aUCYy+XQFEg4mGoOh1UiTAEUqSAU2T+1BZIY/GZ3l7wBjjkDhFDRDIa/ZtlbZt6EvTY5yF3pctDE
hhMdv34GKyvPPDSJ0olwFBgHanqvKOzOznU5I4DHCgrPI/h/I6mbXFCiKN0etbkasMEIc8g5My3aYNd+94Y4568AVTftXAGCwEVIoTAkoCBBoRa4hNQd
fe+tHxhzej6xIc9trKZTUL0GQ5qUOu5s1gN9jEqUaIU2Ts6q9bBkIIwGYBlQddS3M7Hb/YxEaFKBV9jcdVQ6AzFPZjdeCyP11fqt33+t+3VdaQn1nq5B
ri1VxupPg71xT4Kjo5oHpWlH50OzOrc+IQBpfxcCJIgQMIEDiJYOdz3MeuIEpJHNX+0UfQiL9txZCKKsE22ybzp4ZiVxfKX56RoIAYoiCRAe5IVEkgxE
yNyy69P4OsX0taiqhtRG97nQlAVtQyBcL8idmVcmLi1R+OCZ6Tf30jIBodnBrl/u4jh7yF/YR5UUyCklJiPh8QxyPdd9KueeP0m0pMWgVOSjaSztjEBa
+58Cc5YZKZyWT/FAE2wm5DIiaFEUjcjZ3DCSqoUOmt8XUMt8m35y1lWuz3AwOYX85jg2Vs7K2jzYRoudEaU5QWXKtgk5fNzzZxs886MnnPO7vBlEywNb
Z+GJeuXpxXLtYaRLGwnSCInz5jcbDC4zFqPZxIi8LShKuQrdjKqgCW23HA7hZBOpII+hRnKIIy3UAcCmp4EaPxuAw7DPhWxuFkvHAyt2GFJzyLHbMZUj
GWaMIGNKTlZnrrL5W15dzyh0MCmUOnuK6i+rnW71d/jfV/761rlWDVcuujEggBFsWCDtdzq58C86HN9LqqWtKd6ycW/znikWlhqVvUPM0pL4vllcrRqT
9zjLGGjNVqM7yk3dd9Ddq91e747d/f0NvzTzB7hp+ivoAkz4KgG5RudGYeKqJEV4PM1l3X4RZCL2e8WVcAqlgbCs9D8GilJXiHBWiG6/X1vVV+uj+mZU
bWMjB8dHx4ousQVrOMycxnZszAtUVDAjYKLhCMxgqaSwmR2Lw2qCTT6pSQOq1lrtWe2HaRF8CGD0ZHaiuK0RsXNK7gNc60OvOrutDR6E83X3Yo1h7sfa
RrfBmzvx5vXaqMwUf7tzoSe5WydVcq+fkuCUFt3Mrsd7nw01xGltxrdW+6Go+PNiaznO+Wc+gOJ8Poy9vtkESfh48HCeBSjZrnsHfcceETA7SNj2A+uV
OzpgPYzKyG/j4Ds7fDY2al8wJbnjktGUxCsOy6h5DQMK115ZbZrS5T+GL5vl4EKhU3ZK2GbZjrbIkPiTjOtBVWaTzkJ4UDfWaStegitC88+cMYyDdthq
4WrMuNKpRomqvWDSePHf+ZShT5lKhCQShIBA1nY+2rwg5jRmgUWnezf1OvE428zMNVdhIHRKwC2RgNLsN+7gDhP1CBRybcZk6mZDAjdc9GKZS0XNtW1o
uLiV62achO0oFZzj6fO9RitCJ3YReVpRJRSl3XBpQ5WE7Xva5aT+cQNY4YFOWemI98taBMyM8MevVtJePj26/xH9hT9oVX9GBZFCEEjVm/B/0O/efJv0
GQvCKRYIECcvlEq/mQqxHbJZY8tHl42naU3ikSH+g/h5wyfrOOJBSy0LHdq7xIxOX9YQMVdOF/8VFyESAZ4uf14/TWTe6wUDCqtd0A+m7SP+WusnIOo1
uTYkJYe1Bj/K7kmWiVDj3dJzGDWXMq0fWhiHWtAYaO9IutyACY0dM6M3KaNDeNsZJNEpv6dvxv4paTcbyiT/a1ylDmVtrWGevP/PWjjzVKfOxnUxIbbS
QoOxZd5IahcTdz6EnOa6bpKyDGAhRDn/iXYE5R3E0m3bUMeVBxAzSB4buM4gCc9M/6aJnA9mHrspBGFELcDsL0Ez/CFJ6T9ncl9AFFCV5cETP5sRJStN
yLnN5O+lKNQYUUSYSQKKQA1IGuttZp1l/0mP+W0gBCrxpJL/zUeg35yHum197ngzB/Vr8NeD678dc3qy5hFJWKcpa/ta4klkM/fcuaNTToTKk/jdsRRQ
wLCHhRCQCjsy8Hw6YLK3UpvDG4eBxmchQ6ymmtZTlxMd0uKmTdPLNIa3XXN6Jd5mzM1N5LJqd4YbEklwPUKdaJpWKBR3QtKf6Qh8pHuzBpOOzF6v0ddv
HAiXutoVDJSdiDNmJIqqdftk0HNgoYpyo0gS/oe+aN1KZlhTjYcD/pPVYKkcDUQO4+QL6MRKB1vRoeHyT1Ckn0543JdDMyAFiGdd+ms56Um5VSB68KjJ
zkwQdmMs7wgT1lE/of+s1CIIMk/pGQvizv9ucDKe5OAkznjRhNdc+rr87oX6WReXhHjSJbxcEdAshHT1tT+FO2cATV6CbDqucJrTjDsutKwHOfACdIm4
77yDxlVcrS7v3yk9LqnEKG6Vbwy2y06VG0vl1zpLUapxYMOC107eaoHyHTAaYLbWuQff5M1Z9F0SbWEpKNfTD0LplKnhXgD7BXOy0ZqVEQYq2nUo4Ue+
Oblgo6epln8bCzgqdGuPurpbxvmZ5Cr47qRMiZTlVRisHvLgI1BqwlLYNgpKJjcuDzhpk8SMpYBVBJtJESKR7VBoAiV3l1Bh9qcH3624HE483Q2hti+M
cr50m+K+ksSR6vMf68YBzmSIN4JAmCiBm2DfY+x6Y7eD8XHLayZsvwBy0ybpO7cNVAC8FjdQfeOl6+k+yFDg7rLwcDuIJ4nwLLSTxyyl7rUMzhalPQqR
8zqM7XpOB0BlNa3Vc6Vwbt2wvfgXLSBFk+g6TBLM4mNsMg1tuwXPar9mivTTinjDTwfpFbSwq78y1RlrymOjrmQxLLvavDHThPTvWbxm4eax3CIGpDlo
Hd3bNr18adSOzCDGBWc5vChs3rGV8pgWcptaPKBwddZyfCh3SxqUkFX0DSDItyBwdF9FzaS372QPstUOVOPGcHRYWkJMkzx+D3LGDrxnyWB4RwgMU8kD
9SAjEA9aeCcSfqP7eSKF8ZneuY2QSEUQs9anwgUWuyyWTxjk2K0k7crZ0gtq6x/7blgcdkzFVG9oKtcnZcpgExemFzliS3zNC8pqWw7qng1M4gOgdz56
Egb6TS8K876mAdrvtnceRkaQLsFOdfMUrIXm0lCjKj9l8dj+01etGnEPO8MZtNiILu66Yr37hM/Lt7sUMpHYwHWpCdckUS/I5db053mQ9DBrv45fBFKy
3IHWiiRZN6Hl/K6wUh9BCotb8UNJtObfa5+tCsByJEQtYAZLSDSGWLFJ4jdD7ZcLS6UrvTPyHZKvq61z76UphIlUjiYv2tJH0VgJ/M7THFJLLTYXnwS6
j31pZimcmcu5ghMSdpLDL0ZecgtFrCD2dVTwMZlUogYSKfdDjWTg+NYuubkPyoq9hq9b8vHIKZYsmc7uOBGVFA4+3vrUTNSgzpkWBDQYRgNsl1n49+/b
kHe8/jOqH/F3lPPMoB/uh6eZYaJBBAwKoDiisAqmSz28KxAH+5ZlFc3sQ6HuxiaBAOE6CjNLxZHcdxh7ZO5FviopyKQaPJhcjM/FdP71lPtqF0WpFxLQ
DU+zjK/CovnyKvJEvJFByN93CsFRBAtJyQIgijQpdB3WuskmTWsxSscO+gpcfXVEnTYzCz0aQT+hQaHjSeboBkQHKCAQgJ8c+PLA/bnWmssOCyh8lDu4
aGVuShQGRAgGhtxotPQxOIFGYbDXz+cTDSHsz0x8Bh8smAhV2NBQPeJ9jIN2pUzEd/6A86nNAgjm2mFB6tsVVWPBa8WtYwqDYZc5M0QUgbXw4VIKSNkC
jQsKJVtOXDBiY9mjO6DYQktlIoKfakUYDaEUFW5RF7l1y4NqBSOMnQjvWXdw2rWkk5w6Ofp7ZzMIq1pOSSEtH4zhI4CPbQe8Q8u9lanN0bJeZh+Nj0bn
7bUL8fkr6Ptk+HkLFznRZA0MaBzwK1ahDBYkZybpBy9CSMKhQI4plAz48Eyo+f7W+WBwgzjgejDsnhr62VszUScvTFzDFKSkQ5J7hDoCCWcIIKIgc9jN
w1QcPlOnfbOs+1OCb99qCCeWjWbIBMQVz1jvMFHmskHX5T80jtWFSzyanr6NNma3pgk581Ep7e58s1tJ5s8zi8cjls82l47RM2337emvDSpl5j51Ub/S
R425Ch4UAkPtZgABcTYjUHTtVNyiEREyXS5uWBFPGtA1ZyQxyKytciQoQ3J2EyIlwDCfXOHGf96D/gDtjxp6vLplrIZ9FPYPeEQAEEILIsBVEYIkPs3/
vz/nHdKjS1QcppQ3u/sJH6uuHOo8g7bXM1FnFjK/wYSb7VHxOYdYlHM1sP6u78vaO7ATuH8ZZJ/f4du/D2DiU/SCO7v+g8yUBKEfIojBmfVP9ffxHBgx
UGRJmGerT8j5MMMuWnmCjnpUaqCnTNaSlz/15Hvnp/2nfEkB63SNU1U3HEZ+Qz8/ZZp49qNpQ/w9cv4UP9HL/chF5oliUmUQrdIzRkEkKgmsdTLXzJqK
A6rZv+7bGwiJ1Mf2VJG00LIJIlGztKZJ2tSos1WmxxWwJQCgEpy/toghbxRuq7L1QW8nRlC7U8pXzpkVvQvLGpi2EBSWwmG96yUam2a6oZXV3RlghU2U
CZUMgS1KGj0rdYbxJGRUlkPpTVc5ju+ZTR4RNf2VIizNocxCb6zoidWVbmUQFxuqoSsoX1Qbp5BKpYBukSa6rC5YP/Qp2jiu0UOqmVaq3KQ3Smn4IAXg
w3p3vQzflAXSGhf+yeRtWOF65pCxf97yQo0OHiwaKvDk+y6rb3pu9Zoo61TNlL5d6e/7MTU1wS2lap9XV2as/barVgMOxtUl9psw6KLQYcFA9FlynkUl
QQlvZ8oVnfWmGaLZJcnERo0eEITo4ac6j8WTbpmvFOboKL8vGKLlgDVoRPVIw1oI437YUMIIJKKShNQ67tHXftcnADasZSxLy6+N5vDetD5uzV0dtk2l
BVB01Zl5rXHS9ZVzfJM5NNCDmajqr/0KjVof8Tujmp3gerMtUAoQKQkh2qIifbFCfEsMgIJpsgjv95fV7kGcJjGVm9mGYof7WVbJ0aNH6XQbYqzW6Rdq
1YPViWDLLkTkiXQLZhvFEJgJxDl8fweqWHCwVlKNOSKQ17cCwQTqnmT71YkDAgsPc4GaTH/K+geXRFrDPlOKBS2MOtNWhP/MLzEO8/1FFj/ybXc6YkEQ
gbaBn67cPKtnF7S6NRkl+jPKbVBbbhyhpiAi0PQTDO1Fs/cnHl9Pt8m9s0CJ4oXeszj6cPSazaKxGH/dp/53/dXq5wl7WyCOuMwCQSvRcQvhRZwzqtSw
XirBCQGJJUqoj4O9z7+TytaWxJhsutoGcstA5I0lw8FcWIJzoeD6MJWtMmxulpT0Id/vP+M9+yjO20u4pNogP95fRj9KutHpse+Lif/H1l9DQT79tFmE
aUIhX1ikclRldaYJBgwYMQEYxgKIMXTozHtzDRlvX380YwIgGmKmyFAh6QbgugZb7Kw/J2QJpaILRjIwjbRiQqo3NUjf25NGtODvbIBCSEKgVFdqEKQ2
8WI5bUEg9qirhiUCoq3Lf3OEF/l7236WrK0/nKSVEGSQgZCokGJ9BqZoow9mjCRzPWbsircintiCI1X3BwpMgXKsCrHBLOeSuSw62YlHKBl1Ma7yHa4p
LX1SRzYuUgoLhFnG6o30Wi8cbXKXnRPemNeW/HDIo0r1/WdevHZH+8hvo/M8OlN0vVmCOzFYoo4Q7SoQwYkhGNigllJoA0bVw1RHZiJ8M1FTSKV5mT3h
QqdmP5unjEr6YkCGUAiCIYHtXDgSg/rMD8QU1bRgF1nQ8Y8SxQPw0q4q3VZB7lfK9yH2hQdrs2kLvx1dh990Z/Y1IFEDCHBI8f6SJkSH7I/GNuxtHsKm
ZqqKfkdMh20E5qP2M80VHIO6+tldVOJYaII+ZlciXqfBaYVaSxLXf1UoCJrUcy9ARDRyLuUv/yfzfBpWAyUfQK8hCsvEqxIJW9A0OOyqgH+a82pOAYuG
aXyY/k0SDn6OrG7kPr+9PVZ7rEd1n3uY5lVJlKKbrvJPDpHV+r+3r8/393TytKg5/LnDOKLs3aXIg5qF7FUW8TsWAccCFSYv73NJX9bzJ7fGjBWIZNX1
rab1vVugrWlKqowcyxI81FDkfCspF+ji/5dcA+4oFK/Y31ITTNb2ZSnX/beO9lrVFSjD9CyvadZQZAOrL9iScgfCu/n5yf47ezin3ofTEin6QO1Rkfu3
dkH/seAtl+A5/X8y47Pv8/8pR8+0eB/Hl4W/ZFXaHifv9nhwFhy815wYNvY3hztZXwaHOV51X0r/0LGvqs0/kwj7FH1YXeKL88M7f+sSdVnK/EkaHDRF
6zpCYOUW2rP1j/GQvUFPwUD6pr4y0YfTJdzjOe2v1TkROc1HLqv98RZ5hlM1yYM1dtP0fQ9IkSF97sLUs3TerCX9JC3brJOffJyH6rw0nHBhNpQytrlm
3Dek3rLrcqsG/NZxnn5Myr3BUMCpvANB4q8XWncvGFUbycvZqOV/ofrbsLcKY3/leedNaZoTHCbS7JAdbuoY+v/rnXBHDwVNCgsf1a4GgG+A/bC021ce
nui1ljhq3M8YCuVPAeJUlyMcsSevyrxnto7nbzVvLRVYeZr7zqgltzabTGJzY1HBtpDuKsKbg833ztdnopVdluXqQp3Ub5c1EDMxfyPB8gYxlW9pzUj5
Z1276ZZxThxMRqM5TPguGC8V44lC1/Z/rPc1yE6dxTi7gyE3yLERJumjL2QxMdKrC+n8ZTtx7bdhremlRR7Os44z1jBZl1fG4rPKg7PCz2l+R7jmJJ4W
46bTkWsW+DvNF7zl5zDUULEMzqh2p4wOBUxNdK1pfKOsw/Kfc73XoaTrZw9RQlrfd1i+Wq3o0BxKA6Wl2psI+qmJQIGk0ZivqZWMECjr2HezNNcpCxj4
p/qf5p558taIkhz4/hj7vLb4beO6sf0/D+MgSZHN4+r+L1ebn7yfOyg9E/5yb4MAQJKF8ZAXtkrUnMrD+Esj74zmMAfqv9wwCkFCURKciFnhf9uOGXIV
0NVWLRP8BhLYQOH7fnRDXwgXjKqHoOwhP+utsEz25QZBNIZlIZoFl/2agfjqa5/QWQzJq7wM0Y9NSqrWWaIUyVk5/wOGyHRulVesh/VFJkBk1Q0rk6oL
rpdRpDOeVQf74aAD/xA/9oRKiQ5J/5OGYUN5P/V68YOTbCz2oAWcTdcnTyHedj2cB4HTifY9xEcH0ouR4sLp+HiA+JscKhi+Qbi9wHe92BVA5CcKHmyY
J2CHY2XkugPLhF81I7bB5Fy7Gax56rdqNTkpoldJqQoMQCkyHiUoaswClRMkJlGhUyU84ShE1DuVyd6yGimpyawmi00hJsg1ZURrEqFWScuULU2CHZQV
HKSSbORw5SbImSHazhVXAuwTvCp6sbakFDjIVmt3GIkNMkDXCohORlzKBzDuA3JzAGQPMg8zqBWpNlUH512hAPpwbfEhnBCZZJzdDaEK7QOJOapFgbjA
tooLxCcwGyeITIeIGJMiJIni1lVMaVAqFpSHNVE2hNIbZJxByHIUeZOc1xtLmxOIU5lApBO82wbkhAPjo7QGt9WNwr8Qk3FziGFEbgKV3CnlJrZiPUgX
mBoSjc8wvEJlkgFazFOkO5MkTclcQ0CbjidddaV4lCnghOJNQ75xCg5g1LSagtmOSIblIGIGOmQ2h0w3qqBtrlMMIS5gOQakdRQlLwQBSOuawE3J0qBT
IQoV5zBaDfDvjYOSdLJoMkKKDJMLIVOIUH2frD4+w16/o+Hx9Z7R72SptXu8rQn8G+hm8ae6ylGtIowZ/W5OX4KLCQ3/wsonLfR+5ODprRkmaQ/fLfIh
Iegh70kgDfX3vkShswj591SUUCs6H/JI9A1aKO2dNuQ91wOqX+OAUPtiGAdZD7Hxkg0owZEBH7ByHJWQHVfjzfbCipot2OZmTSfD0m98mXg0qVRh31Z1
DtAWALA6naPfx4hOWcr92QGdnKtuMrE7n2+chrXwNIHYncIzVpUDfx9IBfYGblcQQxIP9gKZkCwx8+ZO6GZLZZqnQmT+pnQko5EWRRmEQTAHwx8hjO7j
cDCykKD122AuaHyE10bt3u+dDfz7HrPmvz/XKHQJcDY4IqeYgSIwDNRISC0GSiKiSahKxFOZsR/lvd0igvXxyeDLJhS4baFAqFHZW50dKAvJ7kIA7Cuk
yBFoxCOA+dGne0zFBUDUgWIlQzmHFRpyV5CMMpa4ZMzcxAs48t1ic0tvXE1dJcqeqHw7T6O0PFfWBRIdp7c59u8cOFjcnKhtdBMUIelHxF7x2PcapbqP
9k8ECAlAPSRKxASgFmEhCEVaUSgBiD6YcigVpApAWlAJkQZIQdQmpCNYUFUoJlkBAYVGvcbvgdPus2qE5k6Y6Bow0xinvBrlA75gfjpXaBpuNyRy3bVO
+03ta7oZsRgpFBiLBT1XPAagfQgSmWX+716y0/taOsDEpttq7sboq+tvDrucc4b6xBhxMbhLl/XIChoANYogkQl7VQCwyyq6ALcCNcFTUISTzFgH5HGg
/qdZzfFydZ3dK0DEmBpvf++L/BwZAzJcAcVDXY6G5BwcfDlJnvZuooB6tSzSim0pd4FSSm0FxGHa6ggnTd4HI+9v6ezvLZfUxE1uLcZ+v7ejT32X/ncJ
t/gHH1sn2BEKISiD5S4okf7v/SL/04Ow7D/DQf37yCOywqL/vd0C7rux/4nXT+hb484cVoV9WUEYiPbQ9WVal3TjDjorVHLTff67ApKhwz4f+f+//VZ/
vgHI6DEStNYah/vIdQLNj4/R4lH/AHah/rQ/xP/QNunD/llHBj2H1/sN8uwB/pb0lUf8rYWQuqCRQCzBrHtMuJMAGVCjUP9APWXOYbAH+gbig4Sdip5n
cvxVlG6Al/Lhp785NZZ/oHMMTiSzKWexLJOJzi0sSh6B/5If8T/uexDgOT1EkSH0UPuAxWT1ew/S+D6V9Xae/n+7iMniRyHVTktFAlIGooaaT3nRx2cJ
ruMO75Q9gJugMplwOY+QZGcznqAHWT49vlyDUDdruOzkWc4bg4lk23f+n0wE7nCSHESXBkQmenHPkdGiqnuA4hLEIcg2k5FG+SicA7gV5h8O4sLsQwco
e0N0Ov93WE5wHxMPwhBmgZuXb/ysIaBkEFkREA7AH5DnIWyGwoEEDrJIP+gfwkhfwk31howAlcvxq9fYJX6GZfzKM26qumVud38jcToJrLOIe9DRleZD
uXUoXCiHVX+bwDhO+PE6J0nSfXA9s+FumPx/dZ2S7LqIBZ/jgY+T5Kb547ZW958j/Y+2FYqCFRFUL0mBNAkFEiE7P+PpDeC/7r9c4HeBrjhjM9z7SH/i
azIFulwo4hZiHZ59YbA6iCSdCcr8/b8frU14JxTQD9e+CqCsmsDIyzT8jUmL1haSVfrZV/s9pPaB7sdpvo01IeHdgc03em3kh2xw3kTpK4Kp8CoFocmF
TKoMFFTav5mn0J8qMxclD0QoVDae6t0nn25/rtLGLRWp+gxTH/LWA/OoUVb+vX6c8j8vy9JPeYnEee08g4P+u/P9iPcSv7R+KYnUgPWkAfanap+w6CSH
AbcQehs708PQdATSGFEIzWSHP0/XVfnWtnt69N0JDO81CLJBH76qzHAAPmBP3DAod9OGctARtiSBRSwAX4MrI9zclppe+i0LaSYekkq7fwZJ1TnxCjJr
vkSonpdnn1OqFBa2c62ngLimMAyQ2LKymU1qqrT1qw6yZevjyPKcN5sCQ+2CPbaRPslKR7ZV9xB43rk2+pxHcIZoQ7oQ/tM62lBUCZT5hZcEDTFm5Cki
kDKfrOFh9uhU22lSGzIH8Lrc/UNkUiIkRWMxfvRVJrLnBsOTCwvIl/r3mPbdviHQP60jax/Bw8o+qTbKXyUMU8dZB8k/d8sflBkv5UEPW1P+bkxDmeNY
OpDJBEpA/s/w/I/Tg/E+k3SePNf2vzPkUUZz/HWBqX9RT7hUYKPymk37PqelXFn4xizXPF1VQ1hGk5J5BOM4h+mazTMo2DZOUCoB/LH6r7y4bj1dShjq
fl/R/1+Rqfr2nL/pglnTHGqWif1GU8hGb394dPwK/eNQxMGAjhXMwpYXFZ1kzzPTM3ywLx6Fz8J3hnu6p9O2JaRQDuKhHY4YvsSTZCHYgd5D+kjL8/oS
+qWF/iftQlZBxJfCZ0k0z6dFxWTF/2F/NbI9LIBUL3frddkYX9+o0aJKKCcxwNQrzaprD+U0gfyaxXvfv/qT2eY8ocBg4crxKUUtftFZHrKYm+fDwJkk
k93kT4fBPsY+6i36W//H+rHyVmlZ1VuW+7xK9f2/rVA8IvoPmky5cpFw9dVm9nX97HOG1SPf8s3FDIMf84tBmRrRaBFFNGcVeWrkcFPrwxJ5eaHEDEiY
N01U1NCklvJGquNXyb2SrsLUymLSUyoZLaHrJpEWORH+ff+Y7x9K/ZvfQYGMg+qmDn26/0GITWWPj9v53vD+wNAlSeJDzk6Qs6nlyn/H+kNglw6AcAZ0
Nob52Ijpd25/67y0y5aZGB+1DCdBio1QS1Cs5AyW1ZsyBqUw0wMzOfYk0m2W2ozarD4zQCi5PhJkbjBwmZDgMwXDaT1DFOxWQZcg5JAcybobQzgmpgoJ
qBzkiKXNA5ciAWG8DvJ/iKLBRVW5xqWCToFBU+3cQzmc7QZP1+ws9v6OsPPr0kkq9b50x+5PWt7g+Q7Tq8abxOgdH9rDBMG4TM37pyOSZmYJpCcZOuhf
kD6PjVC1R5mx5h3kjA5Q8oHwATOWHKTdJ8vJkngAFwKxz4ntzwTLA0F7Q4yAa6amYaZTLMYGEQdEgWECAnCNmXtcpvFfsMnB754rbOcCfZi0V6+qqOEG
1b6+OlzM09SSegZVLbM+xXoDNnURebTkWna4kJ30UZYz0vnQmMo0jTCrFAgZEVYG8+hPAb6nCe59J889dDUpV5SyeoHufJsT4LvPgzolVQ2akoiawGZe
/1UlhoHjN5qbipp9msPXQAxgcK0XOwHEnmxASufA78T0Pf2Y0K/FuSUDNqy/r5c9BJhQKhDoAVCEHmHZ5nchMPJ6YcFFM3OujpDx1TzcMqUxsv3gyG8g
wngZyQTR52bNz6+ERe5/d6vV/UfF+cNh+75Yand+wsJ4IUpYd6Py3AMFhX2/nt2dqJ+yj/d+eD+8caXphGYTA3VXLNlU37LVTojTgDnbFhVMgCyBFkW1
0/z4GGbyL4+dP9++9HW8uddJVmZnMxP/Cjtj+2jksUkQgkfr+zDISBjLL8DDWaU4v5s9hPHe+zUv0b46LpKiDqrQ0ZRKFSZrVXmgu0L96YO7QWOUFmOJ
EYaXVAtCzB5e93TS1yyhyDIHc+8k5Gfl478u9C0MHcsTzhVX9m6Hre/IE/lQX9s+n08PE/SUxSp+2vmQxsH7mT/Xglf2/feWf9BNSaHl1HA2N7b9ihfq
HrpK/pTOx+uMz4CaDlewQB0JKImLA3hEDojO5+H1P+P+CnIIODf/infdzd/Nk7HIqAZ55w449iCTqDJnkLl/f30gbmTI8YabpZvDpyOn7uZjObwDz+0I
XD/CSLEYG9gZA1MEVRFQqdtSfn+gP9PTPZG4If6AxQcCTRFT/3lxNuGCzbmJQmWoQb6jobSsZw3YGP490VGyikTUweqGQkJyYaogNG2Me0nBv7Doy0Bq
Ry0/qsUswGZ9yAu65ntVKkVcyBx/PoYoDL5vEqhZ3aw1Tf9sKQvYk3gEZIP1M/ig2YSfzTBnR7w/agifYkPkKgof04l2GFKCtJ9GGJPysnc7YFycj4nK
fsR7HAf3BvwfSj0QpI0ogqGgPPcgN2KOEh1Wehp56p6zP88PiXedQTlNTAeLJ/cJ6pkVuLnxT8Hf/YHOcIdIcTolLJeCyhCi5ieEmpDUd6fals8mbTWj
D/J/9AwMPgSkTfxZtM+A69UYK9PWdQdAUDvZtNiGyHub6rCZA/wEPr9m+uzc7zzP+BEI7cH9hPHHu+jleHwBPH+Hc8ERshwkgTX6+R9y+kx4sOQnz4QE
qgUigcPcfP9SE6SD7ofmHc1PzIGk/ukh7zSagbAoffImwMj8zkt0diB7g5DvZwqItlw/1pG0O4Q+wOWOPQ5BBNpyghtMfATAeUPHwPjVYA9xz+XYIlJ4
QyIkliqAc5lLPImJnxJu3SftZ97IXVYI3dBYcIdQ1DzEPLKGB+QjwPuDSHGDOHbjx7niZmtU8R34q4nKm6KTJKkWb3rWjDdkgguFzAv1j7+8h9pA7+Hg
T59ZeMY+I+RO8HY6Cxn3BrrJV8jees7EDc9gcvkhEu09P4/xfsCmd6jfxXCGmqCBiGCWXuO0OHZfwP8wePsiDg0BfVhdoe5S4H0fUDnwQgIxe/6+Th9d
Dd50mafP7E34t7AOhlHwdqYXt7gDS4QGl9aEtOg+wR9AmdwhBIUj6Xp+vPm+lZIGA+UxNA19Ej9clF+X2aOUIeQQCW/jMZ3JQz9qf6DuYYNK8T7CpqJm
qD+rM8FMUP6ktHYYfkfx7535WquE8g0HR/HhT+GJU0HgnPFUwhCmdaN9woPtC/26ZAZAid0hxJq5/H7DwLICLWh+FFbfkaHHZpkNBBxlJQQzQUx/ha/D
b17BlO+JCk2+B+uotSG+wlf/Hyx93zz8tRGa3ma4ofQ3GxnjPMu2uk6E0BO/PTjPtMwyfuh9NZjApV94SVDGIbNcQmobgDwIByvxOFtAtNStxamsuwsB
h98NHjyHRLf2J5kmtp4ahXQGQsDtNf5aukNTQJUE8dDehNeGxFa5nvxwDxmc3BsViGuZ2huJwgeMzLGIyTx/Re6IToTyJ7UE1NCcTcTj/ZOWJLooqtxr
gLmksys7Q7TeHWZgctUXSbQwkvck8aqKUiyVYeT1LFIB/2n1aQ6oEHCdG+Xu2bvx8dWdU/PYToiHUQQsSWWIGxnoiaXZRM6Hw+QQv4A2SvVCc8P8x/x/
DWs1mku688pnPN+n+dbgYB+7Ov0UL7k1cICK8Je6bY/cGM5acpDR+8hYT/O69ipOk98sNDXMm36Kk6mKf4lQ55dfbeHu99QdLv+wEmGW0sbCz3T858Kr
JhoxiQ4nV/q+ROBAnPQ7Q9jmT6BnKTZOe0G/9fgz9x0XdgW/xf9plgsUW29wt+lr1u5BQRlbT3pih7tRf7LV+4g/zEf3+XeH9CCqGmQpOhDWc4eZ4AaS
HLQ5cz35EMb0/sZy/ryAnI8MjRiixXy4nODD+vVIIMIgxNxgZ4QDtPdqVDbcKeRrLs1k9W3ecrm0OvM9o6Ak70zlDvx8T9oRLDDX1Td0yn7eUPjy08XM
yE7zmWcSb/l+vdA+hNxAe6GkCRtP3of5feadv5w0uXvj+fM7JSjr4S5Pf/Xi4MNZ+/5+oT/jykE6sLvrjiROFV7u5PBH5fb6fHKfzNBlGpRG8WFOBHCF
AKVLO06H8oIzL0JNb13o4W7YGxDJlhR3gaj6jJ4WTf/AgXZMV3DI24qq0VlktLOFUtaAcm1/CVx36IDcxiylWM8NDbVxMxORuPvM8/lWvaGganE4nHX6
njZ4g8jhh6zYYviphgSh/PUlKGSoZyrymGhOAnoM9oWEVYqJYQ5/hQmyYFpPY9Hpih7IcmwntCGsHhIdS7h+jnLvvVHWqKE3T+8mPTAZMtba2LTRas9o
fJGT+ijPiMUaZgYXDDFsH+Zrie5hstFkZMAsJkMDCwssIysUypTASmFDniBk3ue088+6EMNDBAPtKcxvimHJ9vx42TYM7LOpTCIzBiSCXovEhSn9ZJ1d
KBiJj8rDW/d9/0eGc/3V9clYe7twWopjCQQMqB7ZH85MYNSZKhk0GQo18GXJMjJXIPSkagqimINYuVFSjSCoGiApWgaQqqIilT9bpsfWS/uOBHKw3JRV
H7KD3puwHj5RJ5T7E+1+B8ZaQ+aN3ZC4xFxVJKkdd9gfyyyu7MhiU7lpKf5LKBkJDtD/SapDyyHqH6J/A7PtAO1Q+lOV2lFDXT+wPEHwVw5H8QmmZCmA
aFiz95cLkSB9fI4k7QMyK0kEQQSQEXijyZ01TCeJtS6esaUroLsD1EjyHjvsexx+9kPUSn6U4SdZ2dwXwRnM4EzJvPZnKGsPP5vz7fPbNnkMZ7jjGBuA
8IDE9ZQcQ7m8+HKjprA1kk4TYOJSQWCh4eapPOHTIfLOQ1PMS9v7eMhPYVQlQ/aQd/icvvLxUlJ7FM+g8/09HlnkeHE+Bl3EN4MlEqadg8J4AWchmQHX
dPYricaMNJRx6BymX6TObcBO3wu2koYeBU113nE0MGozWQNIXOs94Q60dWaBNJIyHcMijuIM6mhOnxUfAHQbUFftqhiJ70DLJHCjITH1KZ8J/V9H3Jzh
z83v6HE0nGbhHKI6hi7+0D9oIKF1AVVDlF6lN/iPG/WOXQyxr64HE2wmkO3pDS6T+hM5ymIYlRW4PkYiudnbh8E+Ab3bLMO9CNMn7zMbZXy+Z3Op+Ccp
P6ZkcyGuxU/+JOLIeBOcNQ7woPaewwPnDz6+MIXTbrPEEJiaCoU1TMyqKWvreDgQNwMOQQwGxWUNDBqVXR0hxjmdzh4AoM3zbUVR3UGnsf0agfgzY8Su
gFhwnGBl9v6P0UosUiKkUBefueZL909JGVDOPWQhl3OEF4O7CHDihzMpecqkU7a7BsVbX6J/GS5jKffK64/UaoqqnIYZfcFTImlXcgbI93vsPmtZo06Y
KKc4x1CLxAJoIGlP15gOQ4QkQgQMhBAG5EOJopRNEzTELdK+5zHAXWkJMRO7RsiIqKDxSIpJ/Mk87Chtn84kP8O4bw8J0ddAYVshvqQtIpELwlHU3baB
oobH86gaJDz9PnAEYWH0qOtewT8yIYAqI8GRohVYA2Eg/0yVxpTQb+rDSYR+DiJoPtCV/YeSuyE8hMNknseD6nysLCZDQyVpfnJluRuFymXKQ+kmR36z
xC3yqeh44CzdDch2nQnCXBmJGJ1zoSu5wruaw9wLTk87nYwUPQdh0Ma6r/FvSdTwkOGFxOIZ7hk/xSk6kmYTNDYDZgaw2ppoqSgo4zoHIxI6Q1gMQ6bo
IFiHTLEEo52nj3ma9b3I+zuXuBwOgYmv3AB4vZ+qM5X8AlDuVHwC8fKxPPdjkO25xYUz1LidgP6NhMMmJME8kCpwPUN4xXY4gXsbaIh0Hw68eHfwdKKR
lPzHHCCSXXh4HZQP7sKPUkCoF8cHykI2MPwgVMRmaX1Mr9NE/mCGAmn7Cs4DhjoOx9oB8/NsmhpNyjBGs4xBLtFPDX8j248fXjJHJ0yCF/n8gwIZiG37
6OH18fh74fYYw+3x8mI4l/rssin9Wt6N6/0qhSMiwQtg6urorbIQvJVcPLRGjY/YqK1+31UD4MgHlFpykHPwWTBVN/sz9xaIEkUFDSAGCeyoA76Gcrew
vB69iFvGMx879hzwTqOqZmgZQ/6IDrtQKRWt8TvsrfL3un0qnGqXEOGaI+93saSL6YpCzeJVO6y2c63Z4XQ0s7AlMGZAbNRpAdSwSopL15mBUnTKfswJ
PaaZwVyGQjAJnU0JJYvECRK1QlpevtXOVg67rqi2GKSH3Va5CzaTBVFzM2YpsRqbyzLbFLxe0p5Inu5+RoJQ+8mP15FKJKOpmYfejl9meV/rz1hNTgkX
PPI3ge75wvMwZ7cLkOQBtyqTw3ThW43aTBZ6gSWHHTO4O/hK4gRL+2zmEMZniHMm2MZzgGknHxwJVbCGmhN6duUMYMWCzInADqknYJfRsF69f16Q8g8u
4OSL+X+UTgZpImfI/s3lmxpqKebKeDbwy9fu/1ORosZJwgbpILEFyqrooGOzoHGBWsiOcJCIjv0CqyKooGDFhXYp6xhe5xO9MJjSmKYeweRNDyjhBNRq
h5ilBO4Jt5d/lG8eY9cqB0oPRH9iU9LOQx+D9iSHxR41RtULakIK04q0h1/ayYJJGR4SpNT7NTuTudoZnU+sOEubzkVVUFU/b7vOH0kD6P6+thZvk9hZ
PADiksYQwM+j8zX1BH6+AU7YShShQ5A6FBnPL+zWpPpHHLV/rYY4jRlhq2butOjd3hpkqxkR6pWpTLYCIM/reyGfKTD2+UckP0S778Dwd2C9sBw/n/HS
rSafQ8mQ88ut6TiJPtk54LLOEmeT++oVkUSBTXddHdcPyIYoiQJWoFDom6c+g6a9WZ1f7r/H2U9GHovrW60j29cFnWDYl7UuQmPsBusFPD0jM/1a7G7s
fj/bsX8BKRsZNOyg1sGEmDkFR6w71fk9aAbgAQCU5L10yMAaEo2EgHbl08GsVkMcVYjisQL93N901gpjW2UyGiwOwNyRD+EPJQOQ/cZjOPv+fUl305nQ
NQ7QD0NZO0m+pLOaxXSGgMO5Pd1Pd86Ox1xZvhaP6KtPDOUHmG8Dp0ugey/E6L4i++AimOxh09r3KXC7Ic7PAM4G2/dQ+N+eCn8/U4BrGGDIbm1EZP5Y
vfDIkq9DITBjH6rm8DLSWMk5avc5rdLHGJCWq+QpRpGaiJ0hhBAVqU107uYuFBF0upHDabR38NOcykOcmskK8BbAvpHkBlkTauVfGGXy56ORuA1AORZu
MSg4yoB0DKBzuKaRg8yPOTkOVw7VOEcfpTSYj0xu3RRE7mNYTExNI3LLhnJu/T/A79mHj/j4hhVAPYtMgTAZKUquLTMFPvw5I9kI38E9+b0RebCnD/2f
7Y8OFnQ4kBGfJfC0OH6glfie4l+dciIoI4JOEDnY5FN3WPXx3D6PivR2mcYHN1DZ8wxzt/CKAP1seM36efzHZ6UBBSYP0QlGVJChh/HJT+qkwxEEoqOI
bYbZUPf/8zWQMgyL1zrD2z/oAS+2nLVeNrI00ApSzKBzfvQnJCmTYb6sCenzsOLIoKAKBAEFEJGIJICmZJJdJ5DQG4GB7e72fb3/iDwfcfXrBJP6MDGy
DIN5bNKan+4PrHZ+jaH8SdHvdj+0Q5XnoJ+5eTy/afpHT3cjgh1k2gDOAH6T03HpGfqLr7irhUr4fhoEvMc2sIYNSj6amdlGIXrp485zh+sN4GoeMMQi
QN5JYeUy6TtD+Zy5R1J4BVRfI85RDsTbaHCTIEYMhwghRM/g936/Sjkkyhe+BQZj/J5OdHUI8U0ZKIm3+nED8sgiqlCJMFfD2VeFni+b+08nv693zcLw
7IOX7F9UhwBrqaIzYmoQx+2pM4ehttIcNsjXc3v/hV6g5XBD2rJ856gxR2QzUxXp9WgA9tx90B1LqfgeptglDn+9GLnYorwozZLfgLkkT8/8ue9JsL/1
0mDTa7udYn3eL3b2HCw+4OH6dwaaTUAuFUxbE/vKzbMQ1zIeQMPYzyk/D2ykDnsAVD3GxKm4m36z+v9mv8yMM1lCUJXzzkiZUZRJ0sg+iHImHI+pFJMY
qLI4/YKDZ6CXIrHrR9A4SsEh+/8x/CqGzer+MJp2+48SGBMJvejznrKoc+6U48bbnJkcxIeZDnXt722222263CHfX438JJA8z+6SGTA99Pn8PmX4RIw6
/rAZ3mIBSQZQGic0DrOMwPTddn894HAgeGBSeExCcOzFicYdMdEnIqcz9RwhoXIWMngVOPGfv47PkQPd0z7fb4XMJM5CZgyI4en2oPn6AAg+Al8xP4FG
9vmqIv0K3sV1h//B+iJ/3PfPXnR565m/k+jB+8hSptgVBVAWCiDqc37uV2b0p5M3sOLi5PZu3RHdW/KjLfQWCqOxYLIPYUIWllX3FBy/5c6DIj5v+M7a
HMZr9DSLBjxLh8xq8v9pRyUwFOKQwc/6Yjs7ZSJoqgGtWTH+9mk4kwYg904Luf8/5vkIhexQotDErktZyXvlCAhlxFGBgTEOnu1dh5FFWq5JWjSJ43Zu
ssTgQSJBQFDsjv49tOwUYMJhh17asOR06fwYZHB46Yd9mReLK1rdj8B29cr1EzQ2KVLmqqgxN8S4SDkWe7CrLyaYcyNWkMYdg85QRyyJWy2AnwSi1fU8
RED/25R9ripH8KaEMVm8u7iYnktjDnLkdLBy27We7BJkoTYk4k6Gn969oyjMVEBqkIwsvee0iDxzFGKqss1Ghsu84aIBzP0f3WnTqCA0gTFVE8aV3VYj
F38bZfn5519D+vTI7m/7Gwhh8z3NCGajMAE3SbMmwxGZaisRFATJ25/tvNzSH56JYGHRb3rmpoZFwhvH0PXxbOmfnvJWN7DdN2AoRFYTzopQeKrAoLw5
kFMQWQTSW4UmX5bBDgQEkBNWwP+OrEQMi0EPr/2U/rf8BMk8YG98AFVpbUmrgKU8Jv3rQS02t0FyHMQrOFkhebEeNYdMJLKb5XoV7oAYvF1eoVuSxK4n
JiqF0wG9Y5zbvoX6fRXDWasVfw6pSOHddvpnkj2yfdjCua342OrGHkkPubI1qyWReKNFDd+ZvR4NF3awmzI4Pdl4MGdUgDE30IDjgJBdFW5wJBx7z+HV
RP6ZSlfbCfQpJJRBxCiZdHEj+1+A50EEXGQaQTuVQdFGch5heqc+2gnFhDIlNeHj1SseWyreIqYF2YgCP0mHR0LIQt5urI8OfglHHImTETmZXjneWM94
LCGMEMPmws9WVBREn/5SU+9h468N2Z8Um80rp2zwgGoyOIBOLxkv2CJv+TsdccCwGYUR7FOGY/HXTFDxR65WcUhu31JPLWps7Xjob8jFHO9zDCfx8YWx
d/PkSqYlNV5wd0GiaS8/DNaiNWZwXPCfRoOk1Snkogoh1MgGHYHJOrGxtd3oNzwwXcMJVln/G+nXBQ9FHGaRHSiidd1E+DIqwDkhmgsUNRDhjbGUP9zX
PhOm+Xuvxsq8mm6n9U8wj9zLeqoIAzENUJIKCRlksNE4WW/aPt6NHhCKoIcxP1dXd1czzT1iFI/VaoyqlNWupZdsd+1+P3Z5kXBHwZcZlEtBGUssSMV9
PwmtJb9dYeyb4/ZlDPf4wT5pmr8vElT1h3/xNzDacJIZJ+92JlRJB1iQQREBKBdsklOZgEQBCURRJVQLFSCQGBldeVlXAuBhX5zfe6E2CT/PUYYJI7Bg
gqXylI+KXVQ77N94fOfEffeyMLzPFVCdhCuJn4Im/1c3y2Iy4+dmDfYIGQQoP/doqBmRxpQBOpkVKntKPqL/of/vpy+7t/krf9/+/55f9MkA3a44/HrL
tw/1HEj+7afZTn5kZn/AoGdQIzdvT9tpOI13/R8oRHlX/39Id+Hvf/x7tucqU08+H771wqXgv/4rGLxgnjFfOnHSGf8eJ/yjoZXy10X7e7z+Uvl/+haP
yB/z6XPz/pl/rl8OanTK3b9vHf8/tl2j7fr9tlbL7v2QPSBXqGVdkuXf+oH3GRhBYH+1CWI/xq2FkwZMtzT/+v5NBj7Ti/f7isj+zjvNvyOKc5Bx1G2U
eA5dqP6mMudor8GSdz7/75sJ/X/H3oP1FMhnv0bOvvlxkOP46Np+jVmKvIDSv0SHhGWaiXF28E2+j/l/TvJ2tI5e+I2DxUucYk4rTuacocD1AgBZ38f8
YFZZ1opCmZFnEK5rDN2frX9q8Pm8B9S8M76fsNwaafVptQbS/jX641N+9fJqf1ayMr98tZYf9MQLiWoXYT/bVaEYz/cecuftptLytYUjPpNdYVn+E5ua
Mx/8Fp8GSR0x7QKv7j7qf+v5y7b9lFXg0zvHCl10oqaS/drkGA7rVpryiQ+OP8O1eynxt7I+5gF56TmuD/l9/1azyv/TAHS4nhR21eFc69lp/V75ii19
Ze068vsyUa9Jf1bagfRrGT+22enWzik39TSexFvt5rf8/lLP16sxPlp08Xv9InIY90n9nAUPAn28hx6VFSRrSXN/c9/s1/jb9BlWAw7jT/W8arHqG0+f
6V9O+nM30vOPXlNvaZS126h5qL/TkIIYNzbumLU/9fM+fnLCHofDOeWc8fU8cHWYkLkBiLc11MiEg9BJ2HDoC3F/Gchv2R1NrK5aSnaB55xl2LFDxpfg
+k1wtq43DPH+OisN6ZWcKeAy43bB993/+rzt/6Ydn+9M+xdJLdfyPHm/5/+e+BKkuY4/DfOjyenk/D7f9t04/5Wr3c1wbk0f6JT9cBjpxpbi+vHH7V9P
XPX77/T9mO3yr///3e7l8adM0q3sOvs/Af1ISSEH6/o4+VzQ+ZF/L2+HwpUepfGfL6P3cukxbgOlLjeWh4FldXXpGpb1mRmztNXhyqtUVn4fviUh9NOC
2xlal+Z5xhbMDQOGImq0BTw7+Xr/b/iev9v/2+E2FHdXn3/R6m/fS3HJrKfHy27+K/6fOw+Kcx4+nXFfVzb3ogGl+n4D/j1fLz9kB2EyU+/jt/x/v9f0
ev9v9f/L/P5f7dyt899f+n3t8Y/v6at+voNWXvbnr/2/moE9VH0/OOLt7cPIfsp5Cg+rT/lMUeweX4EX4UuDTxw/53kxD2r9Yqv2SVfcMn87SP4/0Xx1
KTKENmCBUEWkag8R+iVZTrWqrXwh9OffSYkflta4pblWtUuoziI5BuDPEhUVTh/7Uac7gifeBVoNuFH8+sMrhZuKrbT+2aSRCTCQexnDYhc/1TvPxNXP
97Yv2R9pNO37nLYafgF0zT8/6d23ZNNp05r+oAfbwn0/eqAkfgOz09eBFL47XP7qiv74j/vrt1Gv8+c6Sko7+73FCMhwHZWf7flwemGHCvskkqvdQK/Y
7a9PW/qjw7Q4vj3+Wvqr2nbxFNBppHy4f/Y+Nr/2Zc68swk9Tp4/R+DzPiU+k/DyowEv3ya2Oq+oKwq/1tLoendQdZRlmWa4L8D4sGZQpyV6+3n7+5EF
Dbxsez7Uky6N+79wIIA/zXW/C/1aboJHX2SwPrmr+U+bhaLx9y/dD+tXHzPZkeuep5Qe4uNlcqesQf1ETs8pfL126Ze1kypbh/V0GWdq+w5/8hqneD4/
8lQK3/407h3sNcb3P3bw1f9INnf0+znEiaSWKKKoP8X7+ml6e+ponugk+AizNP3jSAqVaxbLB/XByy0UUVTFRJJ4Y4kQ4YYTNVM1+iyo/4IY4dKgvy+y
vTyPh4qwdf+2yj9Pv85TKEEg/Ay5p64LIvy9H/u+ykvaJUUF7fVYXcQRJVhVTQhIj5MK5zzBH4mrKPoKOZrZh/bdHydW1xJfs3mgpNzh6hlIO92FMBgR
KtJ4kErMxXMxOQQxqz6/X+mdt5WbqiICBF1xf9LJJCkB1kDlfHLFJrnk5cH0s4fRl0zZ593P7BJv1b1rQ5hQQ9FN74iYImpILKOVdmA1InXrJ4AccGGm
tJjSHjhy6O9umu1ijtYMxwwUMoIUA1YTlOc/Zb8uea5QWD7i0N2EJ91aFnu8Z9bQGYNMe9ugP/RSIMnlTOaVj/x2PiM1FqALBAfP0ec+7NqVA4cxZxuR
Im+ujaY2uVTCneVyw7Jtyvhs5ijUahzjv0ZeP8JeyRn3fvF31cakDSWytYG4KIWjGtTVUz/2lRin/JW9C+/tVD75cdchAMAvbmcoTn46adZU44TLg7Ey
07aR6ipT1epW0OvXqrcJDHt9wJH8/75DKizpr4dRp/yjhL2az8u/0Pbnpp/CPYdcpq3crhn87WkenU5e7tZHbEnGsH0Uebr6pDlIp0gdS0WV0bg2xcFA
Ucw1llc1TZnTx/Ptjbx4VqtUKa+lHSf0BICPT9SmGKBWT7nTILArJc1hNf4bwNMzdm3HuFwoMv+mlX/pRP30djC8goIhU4F45j/gkuWbRYCyuMx2hgGo
BfWtjnY5NlxJ3fjvnnxbhOg20xUmJQ0pq5KzLhe9f6//y1k2VpDjCuMRCKC73rp35KcAMV0kzCyHLjMhL57DCGWkh4YbQdb6zGK6rgz/0cB9iefw7fXI
mFttvRVYZzuuyKnGQxhmWQxOnGE1qi886wnT6tmMaKDCMl/olAyR7oAN9cR2TqAvqwMEDSIkXbmfiZ2c6C8sl/8sh1yG0gBjAkxgVkIlodCJr2KZN72j
0zKh2pB/2iqNSHSicnc+UaKN2BRtvlJiiqPl4R6pM/kzAkKKNxlwSoSBIiaonCTYsmUEc5y5VHCSSIhUoIRaVXIwwhRCCiKaraZVzsTCxAzCOUFCVVwo
okRSBQ0JlNETFlg00RBVNE1NacOQWKw5UEzssrsKKKLCJLYkmUdpUIHKEqELlVBEYQIF04IVMoKEkkhOaVcoQqaQlRcIMmkFRGiyZXSNnJMkORXCpQus
zGVVVzJqyItaRprTMkIxEkqtFM6GSoGsLgnAog5SBDWUVMoFExhmRPHf01/TVUzNNDRERTBENLQ00tU0UpRVRIRFNBEtFESU1EhSFBEREVQS01S0TFDU
S0lFKtABQtNFFEzNRVU0lJUzM001EpMlAUUEQcMlU0IUUBStLSkyxCFCRBSUpQI0BNVIFKUlL1H/4kzZERVFTE1ExVUVERVBEU1FUIQU1EUVTRDEEUJV
LS0UQHZGvZiZJE1ENBVVVDFEVEFMKLEFiwVfG+kUURPKVJEQELLJLMaXIorF1KLSlArSgULQCUClNIlDQCFKqNKDSoFCCnZKA+BAoeab8CWXxuYI50Yy
uM9Nx7NN1nWD8A/DEzP3ZnwQ1RF3PpyxQcld5gpT3duJ+/pgfL9WIB+MDxCfj7cFD8J7p7p98GiDxl7e7A1AcXh1x/skP4pfwke2HshAyBO2U6QH42FB
BAFyiBMiAPpf/tlpOYWLo/BeSqKR/hLf/svybNB3/BTEDrB3aGsAyHshd+/BTsl6wH5v550BhCZXRJ7IfBIbme/Lwsk9LyshzSE+shLEAZH8qWYczmR2
FSjrZWEmgMg82ObMHFaOiDI4IAGCid0KO2TYuf0V4P2a9lda2q4Umfn5dwCCkU6OgFCCWwwGk5zz3bn3xcACxRFKAeHEYKJ/60iYu/rw/n3QLn4Xs1Kw
0UgJ/hIZhlISodfyd3JxqS+SAHra2VDaFVm2TfdhIDh3q/6OxqMX/c/I4PPpw0rpos+UO5x9jeeVuTidiQi2UBEQdUuOXOehzRueyN2jsE9NKf3+XP9n
7M6nIoi5M2uA+7+fN238FLuGtZoEM2pXoLUSciJYbww8ITVZzyy7rOKJQdiR/fpQbSj9T9BqySMtfly/JHPyn6N19f+gI8QrPGTDgrcCHJcOo3clQVKx
DvtdXOxF60myGCkh63+Mz0RLuQVIIMpbht1/eQrESIdQzMyvrhryivRe2sTV8wZaUgPgXWcGkQPD5gQnaEA+f7Qzt9/2LJ4B/QoVIE/sVpvDlBRpGHcy
j/ch/hHx2HXNd6POBQ6vTJbfyPFiii+OWHDxRcSsv+NNOhTzXP/7yGu7qHrWeMzGHxvkoRgOMEbNzJwZjgmR5rYYkj/LjMIQ8laNP0xwjQpKKCkWJiej
NVDZuBIy1SouQ6ZmWe2SmdqsvYmtFgoYJ4e9051O5EUQMI4YzaThB2hZiTAxyYG5RBOiClvEA4NHVE1USE4mRIupdkCzuUjGUoB6aV0LuNZxjdxNiwhU
0AYEN8BCgnigb1ih4IITby+7nZ0SUWd5LGjsqJUAzQsUAj3WjOEMhBE6VxqaE9CNlexrtVzNWgkZk/+/XXCo0Rr4egRIrvuHAkkHproWICmUBR91NGEZ
RFBrRDJOjtqFE1IGQIC3Q3UMcjggc6cD3I7wFQrIgvsECTIJIjvY1QGxXZgZHL1rXIwrnnLGta5PGzuUwCMuBARrZvmg8H01g5Zx7YswfBm8I6KVE1ad
9FC8I7NzARQojA4El0M14rvWIdwVWayaQ89GYgjEQ7yx7JoxiqrrVPLZuAXT45TjWTbDXgvrqnac3eh03ZQUCss6uJEEkiBAUkXE1jFaPYgNSlP7JSQX
uqWRhgnrwbpiQeI4MgNmy5bi7F5BkLAJZgF923KrsdTs0TwhEkAkCVxsl0QrkBtNROM1I7QdcTrrecpRy0NA4/Z1zNO8Ewhjcf8QU0gFtOLKAemDMie+
hzKdzyd6iTggEk2QJJ2odxFMZaeyabW9QpILamudKZNKGNRvg2mGpbjO2F8c9vBWg1C59ZImCSDooE6N9CXtIC7FTPUmdSOoHRTnrXjUqLJvxYYequMe
V0e/W9h6ToAb5890MEZgviVUZPQjEZXBrTwfJVggHfT0S1o6iACE2CwlkAMlG6obmA2uKnV2cuoG//FKfCjnqZgct73oDqutThsG1YgPgd8tYp9CcIIB
OgNU4W6ca5YBLShZviuid2Bre8LEgdGXzSmCYGjjCBMGN6mbmmCSdkWdwA1IPjZLBC9J/bSwgi1sx1gHWT761jcmezLlkVigbY6Z0BrFeuuTQe9wgbox
sjiiMAD2KG8iKBsRysuhLDGxt8vrxvW3OpMxPESjiHgeyCnCWs6ZDEWIopaaEKr463odCtnnV1u+sOlB29Gy1FJj5yw2ZtftN702Hinjq+RDwxynB9Po
mWGkse++tYZoOzRZ7PmMwxyvXfWEm91d+dHse73cCYQNhAk1ZFgT6oBbAPBkhBSBMEypZx/PX3+77P/Pl8+OfxvX58TVAiMM9vu5CRH/6+C9aok+af9k
1kiVIKPq9/2/b8qfN+A/W2Y5oV097oFLAMUC/tMmHgnX7fo+v7olcXwBf/JxjyHtoLe3lL/H/+t3jb++wtT1eZYbIg9BqRUvVSX8lTh+lUkQ1c/N45fq
hKmi1N3x0VEc/n8la6mihSeuSsPeqglB7vpfl4H/ZVUUVQidZAD5MAgeLrQ20fFNGFlenB8mpmSoIMRRGSAoDYWRCWWNLAGVrDtj2KvskTrCP8IQ/uhP
/LWL75eznF39+KYX9kPrj+EJukih2w7Qn47vSdJ47sIpUOmskk82q88YvO8/vhN92IiZZJvWAB1l1NJhAuRqUxqA9SqPSAUwHiAKe+RPR5/PL6Y1JZiF
PMtDlRqcilKRGRQq2oojGIWkpA2OvL344KaFQVDccXkvNUUP4XrOVSxC+4htlr/zlH3ZC05yyvS8oEpK0ePa9eVFn/1rtwutBlZOT+VhiP7rrqReTyZH
fbquTSYpJZdmT2/7SkQDvprIRBsYaKKxcgwXiEoCZ/pqRI76Fk1O0hYUyNFthyecaUNiUsL9twcIWr0Mczcaofj8bkbta3+65hvksa6uRRBVi5udP9mH
6QldK/2p2R/sNjFUcgr0R/0vvysJaOjJ5+xUD00yFs5dZ38nkgQIMiEEyiAKUQJSqZCPdGQmiaUpWqDyIDIw5yzjeQE6D1DlVATIc4kOSRyO622JMcmC
HLtlw0RgEiEYgav4xrf2r1+NVN4G5vdj2aB5rcyGYl4fzxYR4a5Nn3yyyWywZaKIKMHhk6HESZZvoIjO2szqtcPzI7qxzuwWipcpkRy4Ll5LQoxTNVQV
Z3eQN2A9TIApCKUCa6Zy6LA/TZocoQOmH7DEGv+LeO6i1VDA8SBR7orWLuw604N7aTp2NDPJT0kGGttfwuuHFT/vaf4HJBm1ncoJCiPyLJEqbQRr87/Y
n87Nrxi08pltzMvgS6XzZmJfO8ijHjdQxSRgEkeXdFDKOKhRM8TyksQVPM0hx3cVAbht6qQRR1VGKhT1CixDsFI6qofDJOMNQh6W/uqIr/5y8PS4kclw
JK556Iz5yk64YiOp83lxduklBk7W2XbTe1dFa0/TyxC0UNdaktDv51wxPtzScTS2qiPtfbeta2mLc9tYImuU26dXjPs0bwONY8qqAiLlPs9td5TQh16r
yzyhaxBBTau+lYnFK61y+zEszYcm/RqPShD6Sgi0L/Z/MwjUeoIK+nsk6Muk/5eAMUb2XheU3qcrT6ccOM71vnD0/+M8uOVW5NnKtU20dqY4EbWWmUkb
y1xs6QUbBzlH7JdGiJRPQVdWWZOqyHqbR+katMNYhSk6qxLqt5NcP0WbhzOSj9Be3Pn8YsHU/qrSywjaiSgKFO0O8alsEdpvxVaf+7NO45WZN4sdzLpM
MkHar7DFNeP2/7u9vAQUWjeknKU0jtDgj/25VzKTpkMlc+oyY9yt4LoRl+Up7zhFl3GoJrEPv00aby4LeLEEy+OJvzPa39hq4lRHYKO4tQWhBfizVPKk
mUnVVaeibiKSVLm8i7XyXZwoOQE0TFwYEHY4rTeQcxO3XMO8tW6ERFBouZZ+1tYnIb+7YugmBUuGD3U8795+Gh1R9oVqUJKZpwvQhpo/v0GHP4dSOVb0
RuaXHmftk9IKziYeitfrT2Ip8S6IKcvVTWjbOddZfnszE4mr+9zFkImVFAEEGCkUmWdmRM1+9dXVWEIvG7B0OWGaFWar9jM4X12kIKcCAGPqdUKVGF9R
RzU+N9Ico8NZ5E78Ye5A4UUTVNmSQBRi9VElyVDCtxIkejU2RRlS0CA5tzQQMGj/YemgKohtkBEEfSR9dqpz7eqG6RShEkIjGy4GjA0Qz0aLOkgK+UI8
wbf8C+ttgihv7P96Q6I+r3qBVOemieldS/8f0Dy1ou17Q9ptfP8v4d3YHisewkK6uAj+NOUrQrzcz1ISSpDPvqqRCMpfZLElKgtE6BsuRr+HhX2u7v59
92N9J5vekM5zBvlBadNzLY0NtaTvRnJElDqijNUQSHYLAsiuv1U1dv4kPJqiKoggmuck4q0gkh0XOuuf3GxhGEn/0f3MPRSpef+C+9/NL2aDSCkaLlnp
MTKDGGrQL7bNy41qJiklWqjow2hw1ml2JMyzUL8lIMO/xUYfZr8ksBQJXjDMWpfEzl0JJJI3OsnDa8L9M8XIEym5FRkHd1n3OrTwabJN1T3a/tz3sTgI
O2Hz7J3nuRqv2VaKj0Q33le0KfeBETDXT6KfVbY4d4oIJJvEgCBmQHtuzAi5A0hXL5+N35KIaWuZVf7/wCakoSnQm3h+Xy8v2v4Xtymwijkk/kJvIh/S
RgsikhulMOUIaePrSljN2IexlWFptu6P/bfuxlp39rx8/ju1kFDQBrwouxtkpDNxdcWpucYV/bbve59GTR+qHsyoKoawr63TE7c/VamsZBo2ih8oExgp
x2FdXvLmagqvALIGcNIdSTLIApJEqFaUswiczFckqkoYkwhvDD/p5dg8exu1x2wof1N/8NN+fC5TwOZ1OvCZm/MyJBKEwUzn2sUpLTBqR+Dn7qkfxvlL
W0Oaliami3yeO4wsha4KBpCyBH9S0gPuaazfOEhvQZrtIpQ6/sddKiP7D1/YrBrGGWdDpGVB9S6ianbGKUFCSCmQwoEGwgnVVYlApEoZi/erYejod0mq
e6FOj1+zeAiiOi3/8l2K7MIf5WiTxDp96xxR0QGS++m/txsWrfgh/P8pwYPrrGFQ+pRChwGAbCq5xo+nZFCHcZq4oQdW7poAKG5ToxHyd5CNdpDl3Isr
x57oVFIVHoHTrcj2CPm7ns4QOG6iKX0ol/jRuD58eCcirKqCle5xd9e2GUBnb6n7zQoSYIDV9YGPPVl+p/9XOQOjmIg7w3vZ9sqnNzXMTByqliGMNbGe
V+n95el+pfyvwy3pFG2mDO3Ro/mrpKQjAJWFOf8E9BL4v7GWPPVil9mBr/LPwwVHtcxLygySyGCGv9Kmq9kObdGZBDOJvupY+Usm5Zrpc6b1R4W0SuDT
BpbR1TWFde7fw12zevuSbBCIIU4EpKizTlj+CkkSpZd4W6rd2Vf1a3lL9/xrSxZG3SfDDPfcDDSUMmplj0RTVNMAx59lGH8f+GnrVtDYCCIHsv1LsrpA
KCIJ6v7uWR9NkdGdKZRLISICq0NvVuJzKCcSv/vw71JVZvn5p51PPjS897v9KfHrrwzm95mPhlPCVE0hVcpVG5mIUcVyZVvr/LPnLo7cuFTM5p/HcqCh
SgViu95xFCiMssz+RfEkkRyIcprIdDN9aOwIpsgIjP9dISUaPxMuR4gpwF0JEiZn8/yuJxBbozD8lc1C5ejP9JhgQa97uRnGdOmLpOhmhUdvnMcNtV8K
8EMBOrT62r2w0zd6OsserhYpINfp+W8qySLTITAP3mY/kv43F1KQxZ7uoGjdb6zDj9HNv4DgsvWag1gp3cw/lQUdOFXJJMyS/Utmr7qllYXd/Wr1lszn
FlBFFf2ctmWlXAyX8bLAYzlyPf4Xv7bvcKn5jkiqxBshbaDRtWQ+kgLM+KT/akRQSxO04k1ZbT8a5tomeX04VMJ0zWjZBMaXKzTKQpfjTv+n+DFUI2ej
vV3BDMw4fB5IJ07s2qYcdafXjcyYuNqA0VwIFJi6PZMnRlMDNCeSZof1ITbbDdI77vjtRly4Ve9mjma3UkerVpTMhD8SPCBWlCSRBH7JeISeDlNnHji4
CoPSqMqqSebKQ3Yv+GuR1eSGWKM73/SpiZUlQMJYjdlkLT2acZ5WLj6c6N2K+ThnXveAi0r0wiQYoy1JDZ9L/5pCjCP8SB3+dZeleN0DuORVCWnKqjux
bcq6aoXxYUr8JtTDxhjH8rPp37bOnY3vK4lk3cFyWpb+Wsn4OttiUsV2hRZ+q1Pe+6XK+N1lu1UfhXF3uEor7+tGMUU0datWeLT86pXs0uawaTP7KnMx
Pdd5+BlbTSFswZbnr8MZRytSThmWgU0WyCmUWSAbLr+kRH45OyTb7fCJkpe1GyImvzUyCiovs+OSOn76kCjJjhH+o1KC4qIcyxe1RBSriFYgvNZX+CuH
ZQrxo0znFyBQ5F5rMEE9CFt4eVRjPupSF1o6fdCVkJzvO6wI+9LfGqgcTJ7Xoq5TK/VyyoPpnxMOKb1AYHVZcZz4xNCToR6ENRFHtIm9c3eQC/Ci5kUW
UezEOgWppBUhXvxj+f5XNrCNHADITa/X71D6QVJJQPutyPsYzajCTY/b7tp/opT3u5vKa66w5a0NHnS4Yo1Kby4DS/3wmN46+lxwpIKSDv6oKiTCXX4i
8NiveSCPB1alHLogUgklOr6WIiLAqChfRWcBRTZ2kO5ZODQU8I2MhIlVC9YWr4BkTNqM8h42ah1VD026VZZWItJVCgkEqL7KKDKJP0jBLOIZq8Fzlca5
rbHRE1M5RoKfoqkjNpyU0SCZYsvqEoZ0CyOkEwKggKjouFTumyZTwqRYQJOfEw3T1aBBrHX4Kjsogkyh8tHrxuAd1O+RP4lheRi/SIVXqP0m/PvZA0lO
6lBQbrVqbdqwRFia9p7PVgfcwyAiiIqAkmcPX0u3xwKJ5BRGQVEi7mUeeOXHFnjypVhZk6FQL7brCryLt3F0EYqVSorjjnGFiRSpCsup2OJvK+322Yfn
9aGHm+10ejXWq/U0GTwS2b3xsr9iTJng+FytGZx6vXd0wVVFNvxr65O0nHX54XPrhTu1DyhpmsujyzmPmwzmzgyJ4ZWIIigKGjYp9Hnw/ObMT6vb7Jt9
UrE5bNM1mYCkqDBMfRCI4lmZMnaRBozYQWr2mZjAZUMZjD3tN/PMPutDYni3O3DLbUq2hkuGadaroqgipq/qw7Zh3Tzlei1UYqHjVXRpxwd2GHaqU6Mo
VcqpfL63s6x9jBQW4rQ1MAsJsyBSnIziJu+yhygmR9BnlDAEk8inEpMpaIIh/O4xaSVkEUEQzMxRxz5b5nk9qpU+tbWHHrZemVLTSsmHAy5yo+rcQc/g
8rPPptpJgeiZ3UqMhwFuifqSBTFk4JAwlsOmtBv+zhjPLd4UFjuVqJs0rS378MaZPZcEmrrmU3ZgfXoxoiCVTSUVQFWRH82cZrztcRU5qYYM9XMKAxix
GCg/y2sUURidNB8Uv6Wp9bfrSkR+bRahPscZ59ZrUp5LCuW34oWYVdJ1nWC0RVP30KB80FAIA5K1nb2X83lAuyoSkwQpB1XLCpmRCHRVHSd0uFqvKpon
wTwTLP1svjyuWh3YdWwQ9eqHXLMQfmnF6SmqUTlKzfiPk1+66epNBzHEfdTVumX3Z1l8atk586AvQ5WUiG912ivxQ2a2ld+kGKDFFIsMh7sLYGG2hizN
5/367YPRNBRl1PtbRRRU9GmU56155VHcdbDm4VDSMgaslosFFEuubAtk0z63DDNWUqfeyuNSmas1GpnGut5mWFQ+EPZmj7JEe/a4n3p3t4bwmZPilX7X
aTGdslQUDmulSWlzI3Pxtv9v2Pd/MB3EsskzQkVEFFJMiWnep4ZfFNHlitQBGIiMfSq2ZbeOFTTHOuRTJ3fBs1fK7Qxiufrd8lEKdbo0Y5JT3KxbqRgZ
K4dUdWa697xiQgi5QaFj0erCs0C5e9g7qv3fFmsPqYN3xP8FtIOkiqaGx/o4u1ivuEitcsIxJJCaJVT8SEPENA9GdcT6PmdPRRg5+DrQ1cgmUip9D8P9
dwmJaTC9F0vzf7r9hG5UNOFaNtPwqjz/RX6cUetV0WKknch8X4KCsBWA90pKKEgBUTonr688tvkKJnAIX7tSV9kEEoVr5M6/Bi9qnJYMpnSTPEVHbrz+
d1NVpuUK5zWtaxuMTthG5+X7cH6mMgknPcFx2lsLiScAd+0I56vxyByZ2pZ8c7rsdZ+xZGaaaJMRAsPE2Ta89oYYqP2xmkvYw6O49m9WFJopBYkG3z5h
tTI70d3NCoJf8E6925+TREyjn4fZxEg0EEvSFuWygkmSbbPAwGL28c85A4VIHJhD7nEA9uO43+GNsSc28WHOHk41ZUK7s0KpJzWGHQjc/kRkTTUABiAG
kpAUoNVQFLZ4az6rB7fqxBZgBmPZhswPj038GOuJy2icUV/ivg38oLaeqIw61dpzL53ecu8KaTiZqhUonhm00+mMa5GjJk/k+mKMVWSEoZbq/dWLOTsn
JpMT1H2TT8IdOk29ufbeh3304pg6tmkqSRUadOPdIRaUDR+DGGKtRhZj1LyuHNKtArVcnlhGCRtIUZ/XTo9nCL4uzDOyAw6YMoIiCRGGN0hpKLMDWdWZ
3gQJ3+LmR/UnWgvl+3fvmxYHq2IxefNAMjCVCnSEF+mIDkBJAoBhCG1XSEAAc+/YMIsoW0NBynk0jxIeMRnGNVgbS4tfqf11lV/ps0RGy+GfUtILLFZU
+uXSKdlQ1bN2e0sAgA5BOMrtVaVdoVH5L9zVk6IFKKGbDLQ9IePA7/wnX65ULqiuu/zw6TIk35GesIeeg8uPJ3ceBUci/BfdwWwr8PfaormzNRJ88MkR
HRjOH9ytrJkJsXbRsyOlVpS/o7Dum3sKXxsWudjhasp2kvnpo3MhidFRa2En+PDTFJh+1oyaga4fJqdiyYGO7xwLtBkBewSia/yQHyYH++WwuKLHENpu
jEfb0FHWI0g/+afsNVZ3SkrFEdXaY/EgVKtDENpPKdJplYfcZfd1u1nx1Z2nhNp4dSXv34fz3rQOKlKvorAaXXETDBipof+jVRiri/xZ8txU6pptVOEO
NY1xC3CbHGp2Ez9qlZbFVepchqOw0IW5XZVAqtc5wkzyPW2A1TIuUHwoqC81RdM541nMUKJQ3uFYk9SplbRh39tGz68JuKnGyzp5nu1jwdaEG2nHbzZY
kMyASmpiqjuWcu1RxkoPP3dHcZ5SZK1dhBkQLHQojMZsMiBHCbb6qtVlYScOgrrdhcoofDCxFhDFh5Gds/j4AepggQIgGduWqAIgogHTT5GXWYUnXMK0
OrUKly91Ppf+6sD/sT2dJ/itl1xOOd+5uuiyAmdGf/V1Hu8uNN+t203pjZwdGEUkz1oAphPl99wtxTtdMj4DCDRvnwbM2Lws45DmBDKqRCH2+/43+cfI
OPpIp6cKK8/TthHA/Z5883n7JwSEy776/aSPr7qRTs97/p78vICpUDsoqqohWnKLqsqrlqEcxaTIiii5TVJUlJRkjzv1n0bQD3ygGoEKTprKVpBNQA0i
agAoApDJQxkCWwJFIEUAzk9smprdddPp7vUz2Ktr+BgCIB2qQI/0SDa/WqqcM/ilXpNl/b462svBqv9ToExc7MNb75DUn+SQOCloVfLTS0tc+3T/Jt3o
QUEyh2gVFMUrtF+MhkMoSSVUrZJ+ldr/WgBYeBa/2OjH2nkmeF/Yo6JNfU25HXU1E1DyR+lTUtq0QkZsf8j1/z4Ksqiiw47lBtow4fz1P453rqpG/u6a
gkKJ/5fVUJSINJtvfaqgjQQSKHGUbVXqoU/+vSslU/v9daH0veDNbzx1Pn2l5fypwofak5IdIf30EN5wTdGtyPDWZS3QYpD1/snhlW8Pf23gkj5+VtJR
us1Og7bkhGbX9FVGSQBhBaDOJZbp1XylJ9M+1shTGtn+Fl1irynDSy3xjcE6ChGB0U0NGOhamigJ3dCRwu5DZ4t5f75fIGMrv8teFf4ov35wnmIdiemv
s6xybhonRMfYGVQ/LvU1fzSBknZl1SizZMP1cXVYaj4MoZznuMjBMP1u7qjSqHlUxaoHnlSn9zlkel1W1zvpXFJA80j7qxE4bqtrnUWRqbqr6Iyz7IeE
a/2pn6MEhEURwEYJUtac7Oq1hVtf2r52pFgxopjqTE6A7gkggGDZSmkFU1VExekCH97z8XpKda1OXNz9L3+d/9p2dDBKPbh+wDabtujP3oVq/Ff5+cbL
B2ETvDA/zRkQfN7/2Dw/EP6n6S1Dfhcc/vCsGVtzy/8/v0lmKfdSPGVcmmonnOdEUP/5MnUkFquz0tBt+zytMU8lW3r4t9Dxwf5a7CXIEFsBTdQHwuu+
JSWUuV8vwYSy/ZsPxFztEgvMtxV+T8ToDrvoAluDD20thjwl1d511kg7lglUHY+TOaOuRHufWWqBeioNagRFGaZbCrg0CkzVuG6/ZattCoH33xKKXDje
umiwKz0+FL8M9XxkuamFCmdviQowUkQtJ5uJU30QklCe/s8PyeklMzwYrLrL7YFefE1LDAta1/LTnYVG5A/NgLfWqj7VAkU3BToFhhsE7yKdEFGhO1qo
mb69bo25aY4VpOaq2dQ5s9uRUs71NJSFT7XHsiVV8on0zJ/mqPh/UjEA+K3eguRuZln/KtKT7f+uFByqD4BfNX+foBw6+eMg+4dwovkOnbvbjyHfXuDa
easgmCANnXPZ26M6U+4fHveCO7w15xWTaezU5kEUcEApq3x9Hm4t5yekelaydZ1M1a63ZViQcucE7dBINgSjDwuXMnNVeWGZSVWWTq4v8euenl2+77qe
chDe4eCRy85T8ugbmOmi2QryI83IerIXGuWT8o3bgcWF+p4Uvb+vN7Soz/MtxJKbMHkdT65i05Zl5DMYidpzBa4kw41lLWlhPsnhkTYhPa/kenlAGMcz
hOXQ6ePmuKb1U74t8O+fRZ1/TzjsFrqxTxn1N8SHn4U/O4xutWZbX2l4sNPSOyuJdNtrue7LtbnLWbXu6UEShe1e7ra4p5f05bVvlKfc4V+cmuNV5XgU
y40ajrJ3KWtLGWtb1q0spwu0SLX/gZVL+GdW1MWk3QXctZlNX05SPpfpKgxS9WYBxdfcpBKHZ5Trr+KR+gox/7f9lBJC8OFo1XIN1/s3bM48ezkejPNg
2Qbm+dhOlWaI6Z6wKW/fTbwymOnBgBUzgLXfH3U9O2MpUH1/fzH2ZDyaqOZ6qKn6exf4MqSI7bsymXFD8l1+Velq98xa4XmLZ1rHxHYF6UhbV+6fKufO
9qOPtEvtk4+bMKb5brKcM4lHaMb9CLVym1/q29cdzS0rFEQh3UFCVF1QLRbjOy+Q9nZunLDBYuMuywYWW9Hzyu9Tp4tt6Vp9Zo19e+Ps1zs+2W0n5dw5
NgTyMvbGsuX/h6cxwy+/m2XZSzzaODOztw41wMSpQo51HdrW8DolXvvq+R5cu9cY6Lb0oK8MkhX661xOnDe8x3fo6VTHKcwb9Mtc67DVo1ri16rN97kX
XfeolLiEHAp+oG19p6KNXgwXLjsmRc/8KjA9jrSMtsOOWOJV+GGsjsHBH8+I1Hljz9tPi/pr6su5gc+TdT+FdBLzoBXovHSliHMxJ+FN2rBHjQMhGHAZ
BnpaTvcFQ3VQ40YUIm4Q/12Kjci/K7nQOOY96Hu1Sg2CEWM3l5kgP6GteEvp+1BiSppdQnmjZ8GJb3qruSqE+M/aVJX4W5cTZDBlRa+zkwCv/Ixo/zMX
vETuVZnbq7olWab2qj/5ZUbpioRkFo/+LknSlFXmTdWzy1RmiF/tzP4ISPSvc+M7Q41Yk/lfM/iJDhWXxZ7kWpp0MVztSMCoXOKK7RJQ1lZ/xYa9Ndqo
bf2/WszH8U9vwh49s41XjeaWjbbwy199EyMmBJKfS2rDQfLNKcxP/H0+rSOuo7iuZZe1+zx+hk1qiyNtgoIkolz6tB4xidntJ+cpd2teNFJQSXmwAsWK
DryaRzgLkFUvb81bjrIbvbIPGkXBvAww2xu4eNVX3G9nVhzXxxSVZ3fkq6HVXnIETtj385bETBPz8Mqdm3XLR755ZPst+WleW1+P02ltpElwMb6NKHyf
AI4ksFGxy7FHPLo2rFtkCBuuJdulGB23dtMSE6aSeSrSt2gFCV0vOLFyTYiYgyyUI5zI7nXLgqmSXyHZO0pY8fZ9HZi6fa36s95qusmfe1vdEdpcRngl
DhTm2CmdBc+phI5znmbT+6vHSK1N6nCrSGCkC/BfCiv2y3e4uu6kNthozIsZGopDuKza+1GMrLXNxS6r1PXl9nSUGXFdJtG8ZA9oqzU/+xo1NuBb7cN3
hxbhnc8xwk+EY2M+RLDGJMYkGVVrvcXpfinG4skztJiW871z45riap+pMX3KemURy37UMxEW/jcRiuirvJRsO/TKPq8nF5qq0VE7vxpx+gJfx5tBQ/Ms
h+ffQOjgGU2DKcz+l1EyPCXJoJALemFd7qdObvA9X93HSPh+27rS7JM/sOf/f8M0IpCkH0B8my+q7k+7UyT/d/XeMpMq/5WXdJ+yoAHzv24YRG/Vrkhs
gsyaQi0T8EA5Tz461DzmAt0qv913Y8a/U06ECHh9mn+J9C7n/Q/SH7CLF3fUyh7xEn1l0XfSaL+lf63uT+k/gePaeLXdy/xj/AT+B3uviOzrrZgT1QSx
tKrEgf6g+MftoX/4zCjI3ByOJv36FwDrLlBU0NJuP+VwT/3KDbXbN7vGL/Xj2pvyqQPFTh5ygoiDtYYfR1+u/PiH2566K8e0zPb9PkMQhwfN6PM35giK
zxEnRw37dSdHtD5gnyb3sw8Gsc98C5vK6DKHiXhePbhqaGDIqTQ1K7Woc89AVDf3i5JMzY8gih7I2YJ7FATA0IyKafuXQKSzAhWUKvn/gghAUGNUp0G6
vIWqgeBHt1v6KAK99D7FKWPgc52LDf4RcCgBHB3bAFhMcCH+IZQ7GhvHdx4F3ztx3LzqonHfrDjXLQNJ9/qnz9atExbdXeSUalOoHD3+/dWlqpVcDZFR
ey5idsHY6nHnwsP+HaC7aLTAvOHyIfE0fdeH225pZaYV0d0R9D8Dt8X2vxx1zrDRVGHGMukoLlE17GrGJQNQE45NlM6zp0vJgoI7UNLldsUrnfTOGZ16
8t5VBQy8clF1k6TcJyAwZdBrcxQ5awRZxjhFRHlOJnNx1nMlm05lGRMQN81nD6a+hvvd+XRg1rRUczWj1Dh8z0dz37RSjWC8D6Nh7fzvv+v+3NJrz/UK
p/T9g/okMoLavHQ8mFxM4N/0/g/DXBpv0eRE8H8Uj/E/34fWf+uKKcDLMCl/8dkJaGHPEFoLo/x3VMLHcW8Ol30KWqn8w/uoNTKAI/q/SFtCJMcnDfot
Uoh4iiCSy+RH8QP7AOwM0CYn/BK2jCsSFFC79yqHpfGcUu6PY2hZxMzg15ZYmCJmWDKBIgdZIPOhsGM0kGF0MHM22E4aQN8jP4sBEJKI6FZSbw0H+ZlK
LvyOUu5MX/R5bKM7fWr3djxNRg4ncaE4jAro5Bv3jKv/v/61tNTyoVZTQik7jMfx5zMmBf58jt4SGzAzLNNhCyzNRFWHEns0kJKCkOIRxNzzChg+zFCq
FhKbz3MCtBxNMpp8Qq8oFCeQXOJOobglX6omfRLkXQQxN/iusgcNWsh1r1i/+6Pj1qXDgh3JP/lPhP8DUy8OYCLcKu91jVXVTUJ14kinCTUN01NO+KOo
Fb7gypuk9TaqydanDFeZdreA9h1z7VTKJat158j+y/vtco5mYMZsPMt8AOkUmN4qKjWRlyhNJ3K8y6Y/KqMMMTGYlzMiluYEtzJhlJ5P06+7xKnDqKCJ
uwTSeCBQ8ZJ4BvLBNpU8i5R8NN8ao1CXDSeUmfh/dlQe6szw2GWyvnr2yucoBwCd6eKnUZfmxrG1X9+ypm4fbNBZGdfpJtDYFQiCD8M2nY3M1fQDebtY
xMHdDM69w8ogv4+mexN2S0WHI88GoJSKqwhmf8fx7hzIaH3e88eA8emmrRVUa0mKoaYKUlwOWoqsDrsoiUicoTnDXeHvE8C+IqIqU7G1FicDcGD7eUxv
stkplNfMzh9YEQsdr0O8KEuSIpxMaTJzWeFaLPPxnvgYBCzFK5lzFuGLZS96o5YLPlNeUm8zmkgas8d2xVa77nYhoe/OFAiDOwlCddNV/Ggwy9ScOdmD
hQvHcGBNT81/ahzUNsIfohzd1tu5NmHvtMDUkPohVjRRnTStw8NChMwxUZ0K5VO8nz38zQA0lvNWpXe/Sa/Z2056r1NTE4yV64UlZSAcMg/kfonH4ypP
L5Mu7bFnTFg74eHX1DiyYYE+ML+qCfaMtDW9b4A7FtRvD1PprYU3HyyW8TmtogHKGhHU6uW0MwlYRTKCaxNXDiS5zKmc4kpBPIyM7OIgbjV+o0zJz5g/
bnVNHpHvZw1OIzivgwsVp7y8DPKFWZyHRIlHA2mptseYdNd0zNnnLMCa6lAmU7QJDeWHtjB4EhtA4b5QX16SO05nHvg4DLyFdg7XPmJMGiUCHIneXKnW
b+wh4FQmoHqbkO+jgeuXxnvcDJzkyYb3kc7lZaNRKadSdB/2MPEJ0dRdzoqLaUKnwgtYqLi1ZfOa3Pq9HfcHhnnWrnic6GyieAVT1Hk4aMGTkdndVLa+
pvDwALBISZEo1DUVCwZk4AUMCacuHZslTHCfDQLO1EFAUN5FqlDgHebHUXanjPSDDJymKpZz2RJRLJFScHGb3o+qwuhzmMaY9BtD+3eb9CdrKefb7qM/
t2cE6OT2K951esTdphwYPRdTmcc9RimsP0bHfdDfyDUMj8uMM5Ln2fZNshQBwO8EeTJ/FKJ1MOjNAEOGD8AZEo7vZ8H4XHxYSAHa+o2BceAkgUV7Mu2c
CZewlNomoY+4yeB37sQ6EZ7XwCPvm3xa8+lXHEaLG7LiXdFiccvVyEvcjl3bge5RS7qXqnU0+FkXFhFVQk1VRFVRMJuMrh9oF8cda+3dUrqmCxmTUtr1
PHnNtPkNQux8kReo6hyVHF5RKYCie0kHe5gNMd1UzgcQE8dsMIqPpounhIIcFTU+Sn04RZVee+YlWIxghRg4mw9Db68pM5wPQ4Fe72vIOO8qxSqlUx+7
fUNOif75pZYVUqYnt5R8TW5uxYKuUOZGvFD1MGDfNNVOhSDRCqhrqVhDwKmpabqpmG7pgl0BWyYQ1ntAr7uYeRPfE9ph5fwEIGrQnBIsH1YshX3OpLo6
4BPzTzCQJOHudA4mDk8+qHZqQ2lPBycxRm3dfEw0IHung8FuDOU9fgPh3bjg7Tt1xiOd54MDshSG+uxUQK6ruKpN2Z13GZMkXgPEKjXPEoSse8xjTDdC
OhcGKJjOdqcJ5uydLgOgxYxTENmpiJyDLqgpIgdMW5lDenIdacAZg5IscpNtDLrHScsKUmvHBwYexnC9xmUDKvciQnqwong7NlJjzzDcoSe5ovFTmGj4
MYbz13AtLRmsShNT5HXv+GDkUfBrqUVDdqDGROZ27cCsCVS0LTgxlhqtfNNwdbtzY++VdmtYaObF7hruWfSH7QYApBBQA2AWAMHiAMum2aQXVXpJZXcu
0SQQey/i+jPKvibl2MtL4RZbQ1qhmzftDwTYZY2mjWM/Dfld3Nk5z7Ix4UD1PX0HcJoYNoivCZamD0DPTST7N2kfWly7C0bB8jfoExyk3Io3Vbw28WzR
NpKNNfDIyF8ehgMQ0wTHWVEtjSga02H04bf6O6m5CT9bCd0TQhLdy+oDXLRXk9i4dbTLgMoBMF8yrsG409t+AymWXo2WHiIbH255/GmhyNJLLc79FoOT
aQ/IvKHeTwLWSbY4DVzocoqdvjHAjwqLd0lBbexB7zPM3icdXUvQ2qG2wuE2ZaW1GqK13nAQ0nkPrGElyeL5Q4cNJOxznWaIZ8+NDVcA2NBR9wqUqjxN
J5brLO1VYjvOhKKDhOJ3RPbAdEz+Hebgs9PSs32PMsuuekRE+J38/LHfvWO8CbqYlQglJYmzbkG3IakzUpzAM1YuYLhvUHbyG7TLW4fI49RMw2nAXObg
rWKJkT2m80GeohTFRhhOm5eKamJVqUfIRH01Vni+7DbpnbOzKoKqh5IN6NZMGRZWLWS/HkyZ70WIntqh3qZ+fuTvfuzOd6k5x4iLjGDKQmGobnqwfAur
vlhmgcn3iTU97u4S8zJjiPBg8Md5kgaoi+qmj0H/L4A8zcOU59h3ChbPgSLJ4JxCHiZAoopwDmTPj5KIpwyMkVo4w+CLNz3A+Eh47D1YHfEiyU9HU12I
nUW8pdCt/IKt4mpu3ZS9M/TC5TDC0hyhMGDfPvr/AuchOue/pDAiefvq42lNmOs5Fc8z9F7GDMCjAIlpLwmzFghmr6g57fS+jWpqUaTKT1nTXWolLd3W
Wo9Da12kcSHGAUeu7cSzQ0wxDiVMFQyCzHG1HY+ORkal/5Zr6xKO+6P09IkyDXNHJ6j5OxNGatzM9x6H5CNXbRZK2wzEAgkxG+pthDnBwK4iQDhwZvhP
dHqzQiidcfE0dnmFyAfccN8uaa9d24oibHI3xRHKDDfXpNt0XKagcZqlu0BcwMJoQSFtmygL6cVM8BgUEqGHHdJNss+8JgvDQym4fEg/h2DM5cRBTxMU
cGFE30goLEKZdT0hVjE8ZpDrg7TmhvVvksfrS670NzWtKu0w3pTf4dGGB5gmzzTf3Hq/UdDuhiVnNHRNB2MzIP6xLFKV+yMeH1E0HQ6BoLJyMjKKiaKr
0DuBpEpfuj2wpZhZhmWZCXMRkoYZzOMsmhXUX3fU5mYtDlcq7Vu6570+oNwPMB6CQofXKj3wA7gA4eME8JA39mA98g9LtlPZD5Sgv0QikaVyuFxfTsZw
p7a/WZLrE2FWUcJTD/2mpyiArGmTPFvsLxlcu9Stc7Cfm1YM+M6u3S0XM5rlCodFT9XGJPLSiw+HCuqi3VUfb+e+uUrXuGYgk8d55SHq1USLlGFVFaur
fVwhWiDryXSDoqUbslPbLnScfSN7YWTLj9UZyud22LG7sGI37OSjWsSzkpF1SFChs+AHmUeOz2Nzns2mkZZja4DbArWAoJOqgSZYotuEArDL5w7yrKFn
zlWiiZt3uw4qZMN3Em/Q3FK0/00jiuslNTiV/6oeBE+BYxuythmVlOpzT1FB8iET5iiezSjP3+WdJDr1xPjK7lMhyaQ3J+EtHMDuBpCgpClaaQStzkLx
Kd0fo4+O2FAOE9WCQDnATvANKUImpUHJoaFKpApIiQgsUIzHh4faPA5H3F7itQ7GdZ8MULJjteWWivprkUchux3q0ncRoB7yXglTUAbvGXUjnXEEOYA3
B06fNpVTwnmigG0k4J/4wNGeQHe7J9+qO5oO0khYhpADExCuDiBLoffoyOAuzriqZC0KecrnhgdJDutwDkCvbIQxIBtCFEIO52YBNshtIpAzxScPgoG0
htWSsDiQrrXWjKZIuw6iNW0+jWuHyn0PHIxwbZfFPj0dd+dh5YKV6J/j8AGH/7Gf++znfzzsCGZk1rWUf70lgwParJYEjbIWnMMPlJowAL0XLKjIDJCY
6P+X/4/cHjA/hT0/0f/L9V4/h+7Ou/L/8pDqMq8OHcE7HAgfPzZkHdzXbeSWxiQbiP2EMB70A8J0dD9sAKubT0ys7HXngg4WjqM/tedyq5F5XvyuzCwu
Un01Dg2aFUVBupen8PAzBhkZh4zC7hNhPJf0cr5PZfo4Pl4Cnu/fg+HUn+g6CgZiK+fCn+yFpKaGlVYFlQlGASlJogSIBJIWagPV5eyB6DBk2gYE/TnR
5fru7EDyl1Yhogfu8wuf1fZ3rs7JfydGcHTNPi1WMBcu8YWHPZJjEVRw8vGByIB1cycndCdeLLqRAnLpmiTIpFPGbhyG5szowDtUPN8u0fwk/KQo8r9U
hhIe0+cxaPo94ZmGOWhWGjrM0J5s/wD92v/AE/tNlnTZPTUFVREP8krDE/y3ZoYO7VzZ/w1muyfQ45DLlKxmVcNruqoKRc8TM+nkQ/ikUEH2TJaGAhTJ
ByChWlKRMsJiiWikCkTB/zOKGSNAUhQqfUj/5QDECsetcIJRgL9qB/6wlCQQMFNVUSQkVEQQEosFEFQEwSuIaphxNGCLSEOA/ebB9H9n6UYdFV9rtl0Q
SHCuXCIoH5tG9gD/Y4j/gQWsVJRwN6Lh2JuQDXKqvj1D0JAqdP63izetXlhFmw0oQP2nHt6uMT7AIkg17MHPicaVu0OwBdPs7UU/t9inmzQD94RhZKen
g4NNBslDiTITRFB5EIoTQOcOVBAYSMx47dQLyYXD3HASuv321tnBuPrQBmjMZAmVoDBIQwYFkLgEMTEdKy4BEQASSvrBJNSBNuMPQ7kh9fobZzrCAwQm
bPldLDdUN4Bv1OgPiVEy/Z8H/CEKH1yd/r9KOQFKES79ShgAGpExGA67XATaMLEQVRYx5ft16GAh0fwDlu98g+5L8jlcNQhQif8mDw9XeddOG5I6+Hyy
STQOxkBSTpPqaOT+Ke1MPdNCGpvAplEUFr4YkmSAhaCiC20ruRMtkGkQlLTBKcuHA/NRAl2amFDDE2HKpBtopoFkdp45NSyj8e7HxG3c/InLCbketvnc
HZdhEIQhCQkIoJiKcK3zjD1gw3u+db53ux8XJ5wWHHwcE7EJDzDpkeIDk3CIhQVNuVypiMxKyUW3W9bd2ybmMDj1tbCDcc/H3yRvYc8LlMlEwKQSYsIJ
hGZgAOMfiqIGKMWE1aV4mILODwQKho3tziBM4Gt6oShooSgbWJkuQB4o1kOHbDkJMXykVQ4tLlQSAIrCCxTPj9efG+LelhcSdXwazr4fFMfSXqDsihlh
juNHmIn9kOw8b6mo/3yh+ToFwKopWdMwE0syREy+v8fYnfQUzhmBBGRTh9GYRLt2nDb+YVOr146Q47veDgVMWcSLjh46xOMRH+JJ3SD8HFsBzj4JtwPI
gh8rjIoaSQSLQu0qJsSECkYFEESENJAPDYQUxhVB3VoX35JBB+iToyBhLSFLpQV/1MUwEzBSQFIpfaf74iiEaB7frRfR368DMKv2YGJSFwnXctWEdlf1
4ySZEHbH94QnQJvVRWcYVRWtSZZ9xgG5P0P4nhH4UIUR6uRdG7kyC1ZUiSCC01P9A/7oF8MKWrEUzzKc0gxfDbe2GF0S2nTjecEkkqeL7PbKQe1S78fk
h7WnOx5pHVmY43aTB1bpDQhFhPBY45Ek9Rlorm2b0G9G+ych2EuW/RjqKQVi+4hGqj7Q6t7gsHRH0+XV0kCe9w3dyFnGdJHmmkpgihmrmPM3J+ohzNwi
odMx3rDMiDfnpUNQ97OAQAcwpxgC4gJONXwolcqkomnRlRNMzWp5ZoTW6ZyjFPJYQNHW14RnTU6eMcsqTxrju7OM4RF3RruqGc5N5ollor02tOWq4zNd
4UYTaIkOxxckoAkkTMMCWGaAQxcthpXSaiejoA0kwHRxEzcOZvNdOU8xCUE0yh6vQD/6SL3HbwIdip/wgSJSqBDy+MQzgGZxgQ+GA35HDpA6Zff9as5B
pjGE+GVSOTfFcEk4Lr9ve7BHyCTbk6xElF0SWil3QWyXVQNUn0bfm5Ju3BOLgwPGjWpbTb/pwsi6bEOHfVy7tN1oUJt3k3gWdMMRw7eanQkEm+F2c1qf
6CEE4LJWSwOgqK/vChPg1fHgWwSfh95Ui0J97tqqIxd/geMhLNcwyghuRSW/px2vDJQ/0Pb5UG5A85KXo0Aogmc4CdDq1jLv9pJFf4QBKOUUgoEoClcz
KmqJIJZKBloAqqQpKmmpImjeJipRXn+AUo0KlKp0Q3Gzj5jR9cp6+wRAPkIJAA0oA8Ow6j9YWxw8IKaaAgIoaiiQ9KRkJiiH+CLHn9godEP6YqvDpYOW
WMjkUUNnv06bRgtjhTBSsTvHdpQSgSaJG3OLpk3aKkgIqdQYBUVQVlt0AUilCZYQK5KadgFDE5TbE7G1QE4RIcyGS5AJQIEVJGYLThApE5IpAEGAQ0gb
AWVXNn0aB1I0RUIG4yByqzBGlpWlKQoKoQipEoWYUoUkqoiUpKSCKAGIGIQIZCRSBBIfUvqhMNBKP8iA/LR5iHy7yICST9x4AH64rJSJxUhpIYKHISlG
hKUiSloTfYCh0J4fUT0qoeO66Kug3pUqRjEkYeueC8Mv3kk2Xqb5M3keAGIH8iAdO0jtTdpmfJYaSRw6uCY7LkiHNQ1oNJ6lCmi6bW2WAbzRNaPozXRN
UD0M614WGZNiF073F0QCCblZFvHA3Y6c1ViDNtQzmdPTqvXNeoyHbxR4bWbab/KhtUgLN2+eBl8ZJ2ah2CIH3epiGAyNYfhBAWB+O4+0Hd27VxubMADG
ML1wWlgxMXC5YcaAPY1+LCfayQ+bCclEDdiUEInJAg0P3SDShkJSifbKnvhADm6xwQKG4V5j+SUR7JEdSg0Ccdl5Q9lbMKzMoDck4UmF4B6BNInuTQeS
h9RMxE0ESUCwUAwySLVNJEqUjsQdB+oCR7RD8oFmTuA05gcVG34Ddl2FsooNjg+xxkg6zVIKI7QBNhQy7ACI5otjQ4KwEhBvoA09PmXqIcHXrgxGQi04
mOCUAmEssrkBv3ug7Eew/E/Z5KJ79k8ARGEUP0/iUFv+t9H19x7XLYe03al0xBmWbR7tAKgSH6f9+wXIZoEUNmBD07fHyAz4E/PrejH9GfMryfNnNpMx
/PT9E9dmMpzG30m5z5lNidFBnu3z3i7dsI4EYEGuJgGAWcAk8yaMNMmnARzb0+Cr9SUEjBA0UytQhSLJEFUTVNC0MwQQiMsJExJVERFE9QN+DCR6sDCq
hpKKhJKqucHBiiQn2qwD5JPJgYYngUH/JJ4eONMGqlVJZGb/jNhKT6ZAohS0CRjoTa5ek2mMk2wJIv9ENFHQc14uGb2pSmm6yUM0hqMMJdscqewB84aV
pQmoT1dxidDfdyvR9dybUV3jy/fx3ODhCBMqk/VyaWaCqkOLpO8m/6jCeQhjkfRE9X74LC7pxRByhzlNQ1Cu3P6Ah/ZtB/wSOaMANy8iXm7myQQTKAEJ
SFUShkSTQ+P08QplVUFnq1iaO5re3rXAN5MZk84HaB+0qRgoaClAKRKoNesExPXpEA8IcYqf/wk+p8ak1H8dJ1/qRPQD91FjLwfExihEJQrEWO0sWTYJ
TWLqfSTDQ5XLT+vOzQFRJ6pMaknmEHJQKB1A6tMzAjEiOWI7gyQNFiRDhAksI5BQEejBB1DpNQQDrr44OOsi6gGmmJGkWwBVUBgdEtiRn2AiID1+dL6u
QTB9LxZPslLrRkzDhcmBXwdyfRJYkVQEgCgQhT2shRQgRKuCUCOgNGnR2H5HvB/okGqoT9Aiv2ABwzuHCfwEvl2PwvDV32u2/mn5ZyFGh3hRRRR+qYKD
cIeRZPSXIdjjPx+6dRJD6KeUnq4n0L+GunyNFoqW1K4/vjDcVNG+AAPcP8sGCL2YImd2GBEhIuwsaFlVhy26/Gwsh2P1CAcaKEWmmMoSiiiYxmBoQPbI
JxzYq/dOQUDvN5kVN7vx18/vPB/E9B8t/VfZ7lClImqqPvfcfYp5TeYB6gETEkmQTTp3PPMrGuyY3IpIXIodQpu65EV6ldyW3OyOzkkO4UwlxyQItuYl
xtMMEiJ5gCAfymAG4rCLBQnz/Ie3p1Kj3cH6PP20hpmUqiXPnV/jSeHj4IeaQ5IzGNhBmWeRhgQ011pNOCbrHAogigqC6TazQ1QaVqr5vj+ukPfLgMtF
GSBhErB8xi0e7uX26uYj1kmSa2DyR8pD9XhkVJUxVVQxd28NDD0M2G8XgEChAq++/l9PmzgjOXJrQBhrGKGNATKFP4+/AR/u9xvDDOuawhqlAQRJhQt+
+4Eyp+jMIY78cHGccEVZdhQCM50YxKfs9+5vZsPGlMx0kWpLRnTcEqCtCSVZgbB47uWfx2gUx5235HlAzZJgMyuYGY0aIjxjNBO2SKpAKpoEO2OJdQ8w
viR22/jicwAVzxZaMIzWdUBQ2iwDQgvTEU7DdknbAL114M7NmdZhbRBAqsF2yMn6vGNg6EfdmI4Q9wcPPS4EOD2J4v1nUw4evZkp09YfSTkmSBTQnmxi
wyRQ0TUgianI+pIkklIwtheWsRy4gDRPvVRD27Cj3GIex+7ZjQSpJdgvcPkqQkJn8Wg8fbh3cmK7K8wy9A7PxPr4Q6nXtRE67DvEBPnhE+JMyCNKASSA
J9I/RYKJqUUPHmfA+fS8/Vin6oMjs7s7e0JUk7rvSUgz87SpqJtSGEUFEwkzRazD4LrS6nJDCQiyDIA1EMAVwOUglcgkcpIQ4k+PXdOnlXQSr6th90AO
qGxN2Hq8L31sfsZLDqQsrEEQFIMUDQlIyQkElLASUNImnbe6FnbE7mQAXAIqiBmQHWjWgESgpSE3KYVEoysK7hMFk3k4OSZhiURUqFRBRRIRSUpQSTG8
clqKjvzEYomjMwoaTZKDkwcaRLGSd4KzIHHWFAVYJc5mCtxVIoGHmV1TSPJSTW2k0ZstbvRWs3ENCQUIs8sO2GMJlhcQ4ZcBkWFSEo3Gw1qUIvWpvPGU
WpW04YQgd50KDWEi0MJhrnHRsShMkQp5ZDS5RxZESSZnHf5Jr+VU8zIsyDB/D0455zkGjyOj2c88q8PcdFfnBFfnkGSEKRShGWBAPc9uAjqUoAiiCIoi
aiAKAaAUpZIQiCCUfoeCGn4QGBVNM000sEr9JOTMCe1MPtDS5LucIzH8dUakqXBmZC5PyO/e3+soVCCKeE8pkqVnyzWtYcwq5u0GMwt0/zs3qbx/OSPN
8yTaMRnAtTbLnLrU0mIVurJXqXpm1PMl9oR9xCKHD7swk5w/buzu0ynmQROZh+BxtuenYgHaECFDuFjsuWt/ZXG2+oIecn7GhiAlesh4wvdlIHhhWTmE
/cGQ6a+NGsNg82l2bw7XfMzcnE73ckUvMMnoOQAMgTkH82JhYiCU9EBvsZzqP93oQPJs5RYo/SnCmEyC5VBaJyiqOUBERzlDqd/i21mhPrPwJFopaAAh
EqZSRlSKYpaVEhYgGgEollAIImVIIoCZmgqopomqZCCWmaKKCCKgmkqUigqYkiRgioioloIhJogJliKIWIIioJIilJ9MlNjiOASpliDMkqyjIBSjBAkQ
oJihAZYpUEoGCwMQkDYzQpMyHjKLkIERJJgOKkDzCgIM62Zhqm1VZg2jpB9/GtYmGgWm3UHkVhxph4YHjXa8bqEDtkwIjJt3QCqRRlNBwwG0GrIkEMOQ
okxHLiAhx6SbmurmnmHWYzDgyu6bTptmBRTAQyN2TgZGUf5MYPOGPQLFA2VIkGUi6NOBYsVyiaki3gaTBTNLitmnjt06hIukorzs4dChz2XrxP9/r7t5
FNwMKREuhTFsg7Akn0dXykQIIU+HrBTR21hBmZQ4Y4gVLStRkx9Bz8R+kx0/LtQ6hR7gtr2C+eFgpkHQ6yaW+2O219Un4TqFKQmvQYcg6IbyHvJ7Jq2T
XfvqG+WsijD8vw/DM6fhnb4wJD2PFWCf+WIGbw3BWohiLJHgChuwleAaTkHOHZhFJ4PqwaLCzHIaXOFURB26U46O04RwiMaggtg0JD4Dk9eyFfH92TNW
RvwL2CdY4O/mrTxv2o/aSAxKJpkV7obpiHwUV8pRDjsLunlS2rrK/nzCKfy9XqHCEvOySUtWFZOfttcKc0vF29i34HuPF8eNa9W9RxwqGZg8SDxv9/H0
7OFKU6eupl1JeUrNnOXC2G84STJEgwEaFKFDWWcsrqE0QGo1DHG3KUwOF3WJGmSSWtgk0NihxUNMEBgwvBuqkT8U6eodD+moKCKcouXYBMgHfk/K2bRC
KK4KqAVVlA/e1alRhr7BQdeHPr6bufz95jOxWIb8h8V9PgzFAERwCIYPRnEKfJgFkuCwAUjgHQM/6qJ2e01oNNIJzfvP7349RptvxnnO/JzqwQ8OD6PO
6w8sPaHpCUGHtEAoO9R+ULAgcOsrv4owSegCw5CNLD+u3+PH9/8x8GiMv4/1n0B5M4zQcNk0WxAXmQIlm0DgRzYEECoXiqDvBho3rA86T0IhkiaBhCo5
SK79MjluEQnFCHtunpZkbtzOHM2JOmAPZGvih7sUh+DDKYMQu6DzuDu99miZTL6XMIRgmhk1TjhXlzX8dzTrSy131Sf2eaQPudCZZ0aST+qt3hzDUnYD
jSinzqndRr+jfcDoksmkPOBmfwpjgMi8XLkL8PjUoe/tqIumQDcatWlBaEDtU1/7cYHAB6MDj/a2DryXON+P9+sfbWbPtoTyh3NFsjAQFEPYuGRBE66y
XYXSZopgk2d0N+VQND7/8OuA7iaucOZJJ7g+nvJA/8nOHoIQ5kUznFBKQckj04GhC8zuQMPQWVvXvdhyQlpDSBIwh7nn2M/CtcsIEKEd2DGSjvV0MNsx
krpWshvyNGPshNByQtlOnrUhkedBW1E1joyHFOoRAIB5nfJWIPIBGyMph/HlEQ7wJADmY04VCTSa2X7T3lBmb4dEqw1YH/ZhsgTZ5JMjxrLZr9zA4ONL
vTOqW7GNwpwA/lVHgw5JoZ0cs6k2B8nswMOghxEpktkh7rgVcoy+mNXknX6SVaGvWqzf/H3lG6J7alOXlDoP8e0PdwHbPPmOIwXB6c4ZU7lD/nKgUlA0
NLSMVA0oP/X+Lani9ol6js29k+XdQVSULVLQEEHogyKMGQHIoKRKapqJoYgCkQKAoEiRrO5TACqQm2Xoqw0Kt57Vzb4HCezgWL8KlIshrXH5cTz+GW77
w/aCIp5g1NwZd4ZMr0YYDuYf/GevV4/aj+H+rF+oO58+v96nVXAX0Qn2wnjMT88AD6Q8Q8tC0UmyvcYJr+7D4sajq3tF+CKfpiJGJ67Pjn0Z+zZ+reHj
k3HPls9M9kMmXx+dKrFkE0HEFJnPpLfFN5XdPKVDwnW9d6AxkRFIxIsNNZuseihuXpL2xYcaY+moPRwdQzCYwSoS4hSfrFVDJuQC7N6+H2x3ap8ckk9I
YyVEZCKe3P5hAl7qF0NrVpFxrxIMfxndTQiNlGlBdOSYg4osgx4hM0xTMGTDXE2EQQoAJ1VuQ3QE1MkpispD9ZnMYnab1SustTBTq5cmOli2qahqXYjd
VVUo6MpyMzTWHH5B6afOQGcT+PXbG89Xhp8rcn0D3nuwmCCmDPoxdSMJpZGB6g1ZlodTS9hWXVToB7775BuD0sDSdqQPbI+oBW+m/8bwOnQxBE+Fue1I
JKN/qeuPS85LmdmeAxLakHF2Fl3YWY5a2mx8YpEMWDeUpYhh2Vhzo+B+7PPecxppM0RnuQH9SQPbyLuV7rHdQevKScZP9n9hvGCXqy9l78xtGssThgH5
K1QRbEGYoYLjCEfOYIcgMQDYP9H3/fr+jdE/x/wMRfMDcKoHE/fT72GdxzrnEJ1kjBOHAHiSCM55240H88YsaqeW2oms3hlXoVCxLmjy09vq17pBgzb9
h5yOR5E8wDzXngXcpMrFKuH+opio5ZT80LCzmn9Ov/Sa6n9ydp/mfGxn+M1mUsN7KVmqT5evtDoHYioslB/egGEFKBSFNIvn2AePjgdr8wGQUtHukdMJ
zsEyg0YZFID6oeZA2J8RBo5hMyNkKmJUTRTsSExn8GY1MSwUIoJ+VfXKj/qk2YQNvVCvPhR8TEgfqxphayo6I/URRMjEriv39yIKlHceVehedu7EPIO8
1qyaRtk/StKdcpp8O+P0SmNQw3p0eUkSde1wnSFdFSsHROSojPJPyp9sQZz+IUEHfOBjwHuO1ruEY/zW3DDQ/0EceASGEjUl34e0KKHnSp79J6I5Xk8Z
wtDYXdST30iB4hZglhCTc/8MdD+QwWDHYEHgteGXwPE5nFX+v39n6fw+SH7lgopaYlaUCE+/uNCRChqH+yDwfGOw1hWa7Xad2mCHTirFl1rCyuP4k7cI
7uDw8jb3Kbh2ixKZVURITLCE4URUFGUB7Jzvx7Ylc+vG4pykwqrsJkUVRzJISjrIiu6JROsjzjh44eOHAqBztrLxJioLu7h0yUklHIXMqTO6mpeQmZiU
3dz3a5yUJMdl4aqYxQccRx1u65FFzos63RwkynTNgbSoOWgULuOHcwOcOOdraRtKdEbci7cOwccm4OTshdHczWF4oktwK8PDCxx01KRECImDQmyJtmKQ
QFXqdO6WVpwii1VYeuTsDhiwHKqczlMnRuzh4s4OtC7bnFMqDQUTUIff4zv0614d8YBQtIUPhWdmRhybu9/VHKkF5uhj+bzR0fsc/fuAdrGWqKIhmy7r
UTb5UYPcduoAfKB9rIoEo8f0g79uDXGrefaQ5WVoSg5JAtkocutFmmL5PRDDgyreby7MYu9qnbidwJA8TgMRP5637KD9wosNada2OtKZEEd2rvF4fCeb
mH1KOTs5o5geEfcN53G96O7SHrSPPru8PDu6a3ZvHuOFye/m+xMuwuPspKmjMDkkkATSS0sSsSQSQjBgC40cjOi7oU/D4cj9RzNjP+A0GyUlP7EL6sNO
8IY7G7oO2MsuiGZdQpoYHMLZYw5TuYEeHuru93h8WmhEAe+Kk+T3XZrHJvcQIqbwzA07xsN60YbqbwMjLWYbscl0WurodYb3lMyBisTdml1cTSLq5mld
aosR1ldmgiOTFpg70ZBQDS4y9ucJx2YbS8y0Lyo8Nyc11ddbhSQk52kEedAySG7nnpDXDaTijIn6neccAwLUiI+1H1c3rj3LsGJxgTowDk2CcGyTh13c
c4NMgs13NTd1yOf0fpQ0cKbMkKvLjjKywQBM7ybnieEmRywCUTgJgwbQjodOEqptvDyrxX31PIZ4s8Jl0pvyJrQUhKTYaQwVUjAn6rieXQpuVsmrSmbP
1ZMueGKwZHAa6AEIw4DLme6WiWbqT1q5bKiLIDgP1lju+624Kcqb875x2INaiYKmE31ROO8Or1GSkROzTPdUoKKUf6hXNQRBvDGqIJiWIqopkiQkpJfZ
95oUNPRAO07Zbu8n8eXE5f1VKQUmQnZDoCeNyjsgKubPJRLlPeCi+LOzx6GxNh6Jj5TCvQT2LhDPt+8sgTIENTzZAJ0zlaNtJwZcFkfp5LtbIpuSAIbN
MCrrZBRVRURFHPmcJ28PcWiaUm0WKqs8l3m6pEI2cZy7GTYPbuxwcndB3Drs6dIUARjqMaTsBwAHaZAgTKAu7GhwxUMzO1Xv8k69oChCa9uA4yJ6J6CJ
yY0UpiMzmIEyAx7cOCmISJMR16eiWF47X6XMYKJ5jLJkiwngyXloxRaXksSxkyxNHmFnv1LMloIGwTipjMINK+oQKYmMiH4fGpmqeELFSGMqIeWxeqWC
IyugfHNi8IiCaIFGXH+TxwVCFCFGrkMUF0/XJ4TPT8g0PWGeejoxTAelnTjkLZJu1uBvQwjAEDcejpxowoZAw4Qdx4SfYe+AYPU9IFUq0ozIHXT1MXsB
0fya0n0GO7uut9bKzrKiVJXfpll6e6HwxXakhUVgiiJe7pQrjPp4h/esLDrqVvVhEDk+h9bNBHlcwjh5dKUzEERVCww+7v0+ohQMOYZySztrhhANrqE3
iAf/8//dz3fKqEY/i4mh4lfwqlzfmwoT1ENNKuKhn39emAnWK+GpRkklIqydWcFghZmO0zwuL1mMIi21Ket60VNJXxzsOBrjP9yd6Z/x+P1au0EWREwM
SjAXAKxAREfDA4+R+OiyKQRho9uZcHKGCPpM3J/Tnyw0ker+ndYRMmmnbGPm5kG5DA6Qah8yB2fdYdYMgRQoEoEGpIzbeUccstrKCemIBUsIBW9O2ChO
FB77NCPyJp9prf53XXtSFTr3kpRRn392PXkw7keoee3A2mo9b8SOGOZBb9HExVuhSJSD9OufVzvt7lFWT8Oe4zmL4H3EodcwUXOYsxEYh5G+rZBO5q/1
p7xPfDXBZoObsxPlmPunjqnJIMxhEfvSH/VL07IkDIMnhHg1XzIGgDsa8ShnLcPvbHISvZOQ2mIq1kxmIye7KhohxYWLrpYZ4lNvS6L4FhsbbjgFyGhx
Tkh07sU3aszOrPFrp8zsdlL2F9wsKHaGQmEB9x9HOySgI5Ez0C6DznRC+EeDRBuHWzEhO/DkN4Y3kQdyMMM80mWChTXSrUu9TB68Q+0uG5mbmCiDFBP7
+7hpqwDY+JkP0NGgRMZzLjnDDJuRYDUefPHReZhuTYH65JIHp/OAKaUSgpGCBoCJWiihRkhQgICghJChQoZFZIHaBzKDbKyW8MEYYzyklEAUAxC1TDty
cZXEw8HiZwEiRbTjJkW2Z9lIfRDnIUEfqm5x3gUud8xNxQdMKKgyU/EtLmcKHjlF0hyrZtpJ/IgGIHJyx7teOhn31sA7NR9YkV2o/ndsMOxbTSB4ZiSz
bf3xgYdlpZYUQ2nT+5xWYaNFzTAWSaAZYb0ehFmtas0w2aqMRBFf2eLjmw0cMK0oMnLFKdLCtjmHc0mJ08998dgGN+HU87lhiAspstD/V+f8PrrgnDrB
ZH2cmXEiQhDz6zXM7a7XMV5WUm8Ngml4NCp3T7NIbWGmlBubvbimN3ntDcMVIgiwgiUhQUzMzQ0swVNSQV4jgAethNEpMEwVVUy0DMRSKIpLiBUPuNDZ
3FcQKR3YKvjdyZYfLfB4fLYyqiFVlYVBjJ/U0cxwQgCjuY3VjOURdjKKIooJhyCOwplM4QFOmxCRTId2xlAt/nbLgU2fQY1bQCJsGgV2XOa92smMmEeD
RFtEU98whMBgsZYHzgGJCPzdLlF1A6jRCqZHJCaSGTbjkRJVC0GSOSUJS0tKURKrDCNAUCUlOwP2hUIESBioeMXl5tM4URNhFRFdOxBKFEpFMzVKhwlj
DQVrMeZ3NWBNkwghiYGQLJuQZMlMgyapaCZAqiaIyCgMqCAgg0ABqRFKFAU8T0Tw3F1g0/9/PtlOoFBNQkqTmBJxMrHUjA6InDtG4cWYXdRTcanZJvhs
Y1EkM2og//nke0U0Y5L3a5hjtx2p1TfbW3sjhA9L9n7gU0QWRERSCjDgQFmpIAvN4Nh+tA9f1dHwv/qwKezMpo7Pdh/Nswg3GMTPELjEFRDNhNTXz+zM
/ragqzVsTt6/p1R2/v3Csn1Z9mBVY+qsr1bFFDwypFFYvhLHZazqwsxqKRS6pnfLmnWQp1zMnW6dCcZ11ek8tEDz0XTp6dPWqPVIbyiyYWwxlYoKhPCN
8bs01KsE4UxOIHHoJMcybd5kQ5BQ/3vT33x1b49qzrA04qgijBjE5QoxhRKwn7fN1rrKIodumVhTDbjB3ouF/XkmHvrhTPRM5bfl05N2SQhF2UXIpb8l
32CgC3s9vje9APo84UEUXZTAo/tlJA+OwpdRziKhUqexMLIvSR1cTpnTiHOGYiAw2vclyaa6ZYYkL06ErMRqdq5OPwHcmQRAflg867LIgw5iose/rmMW
MxxzdhW2hN2xKHDAbzPPQWHDEbzudzOBArEgK5D8WJOl+jVU8E/r1NT7FO93Pz11XozeaEc6M6y6QRNXMlgMUYiIk8rx8Ku+u324+eiRecQ7qy75Rp36
03dbEkfdVx0iZT7x7jwelThukMGZbA271HMsYqAp5SV3Se6TJymkCMlpFMet0Au2yaUQx6a8Yd5SpnZTm3rDb0twyaTDLUYmrcds3qqMMuRQ20UGApA2
mt5kfEjl2/NY8woq5W62JwInGYIhuwopjw0aCpp0sGDEZ3e8Xb64X4kdG8nIbsgQhehdC5Y6Q4/8EhpJxBZCsDVsFKWkQ8XF93z18+R5hXE4hBbKK/NW
5OdIKP5uQ5AqX6T4huraQ8mOekaYqIhMgwHdoh1IdkZDURMURMyS2jGsqYhoIqzYUqLPCGhDiE0hxmhRSdMpBWKDBA3SFVVIiRvdCodMNdJ79pqeE8Jt
BBRxlMti+Cl3SVUBfFiNvMHDCd6Cno11zdXdHm5GnOQNu+uyUFFnBY+OWlirXlwigsTBpGWtWeIiyWMqFthvVhjgw475KGv8bpRHhfMkyXAs7yQWAjOM
uQkKqo5VyHXndDer0Pzg94LI2ybZMNs6LgiTWszSZMHaZiG7jovPj6S+QzXFCVZTde3y9xHVdrXUjgbeMDTyMzlV01VUWFF1kcKvLJxF7eavUYcNROkh
hRWVWBvAvjRfBvKOPWyysmLzuzHCe9DFg+K3gri+t4bE4h6QrxGM9+WYgjpvjRkmJOvFK7Sp6nXfXN6wbWpUVZUxOE6WNOyMNJChIP1BO/5NosYvlsUG
KbpTLC+C1O07ztwnGYhghxzKLHqw2wyeUogpwsrBGC7pRF6pj7D3uqs9bwcOslctQ8auhhbYe7jtFFCpvLjKwUSCx70Zh29LGGRFKwqReWU8POWaTnVw
y23zwzWpxKJw1TFRwoXTRSKBkSs7Q1yDgZNLl7fwhntgcTEPFpOrSLJ5OfelPtwSC5Ek5270aQJ3nz5y75S7dW/Cd9e6fPFbF70dsZSx93A4a8arAUTp
oexQopGBGGzhnesATrVFDLLS2KjUrENIYlFtuc0BIIn8iazx84OVPEW8qiFCZK6HIOwmqgixUgCZU/X4zj8R+z9Pf/0rwvsp2sx59Zi4hEQYqimAYV1q
mAWNGlDUQ/FLozCUUcC1+AzAMSCwOd3SGkUXrYWGJOO9Xj45ejmatHRKw+xsTOr4YYmITQ4kKixQ2445uw8c5/l/u32wWdteCpx8AlTet4aVl82BxPHD
mDIiBohwGXC7oZrD6wGBDIFJJDC4k0iTLvfGGBCNTRvEXWOPIeH+On5llOlDEEEw0RFFJM9idecNJ5BKcDCLpzGIpMqRQFnX4GUae0SHI4T+L9XT+h42
dNDo+mGLq6cf2MMQ4m8p/3M6SdeqVJ4Y/N37WobTflp9HTiFBtlRBSed2GnPa+2rxAxmDMjBVhpKnRPebzVnTijHR6ua7Nmrbq2tRtY8SoxZjU3aiL+t
dYaNS05cwdbtkY6N5n561o1kmIY6t6YVVria3v4Dx0n8mlCnDCSVleglRMPkEmEJBpAxAZo5KGQGB6oaQyDCDsRFsKCTIRi5jIBuex2bVMRcDHamBswC
bhkDWBkI83uagGhssQtGKByJYzVuxViSTONGtWVwyd8OLCaZWWsmzHpfUe0QoGEgIHYA/1et6KH4pj4hB+Eq4P5YmBAH6f29g9WJXadB+7o2wEDUmzf4
DvPuK7bqXPNJh5ljLhTKz/l0ecBBBEuyhxPpMgrrj+YONqRwYC9378Dpwqbr9ko4dfzxyOLyQyE0DomdtFHPdy0/Byw8jTEYccQyYjATIdEMwfGDtjpx
n9AiQJIQo6QPjr5cgDAQD/ewOgMaku8OOUsr6N7j1SHn2djq3ohyKKKpzisDwyquLYl/TAonlT0UY7ij5EO6JeM5BZGj4PNN65nIDHLwf9f5/5mSakMC
ZZqJGkKTJByAZkKAvq0TpATHWAoefToP9n1f3a4ODD8uPifaPJ9p/54fV44Km496H9qGB+cr/ovlJ6RYAhTrgHYw1MhSffsTtikaQhkFU5mdRAunDEuB
QNOaDKAo1DjkJwczlwKDkJYQcAmYaSaGYQpaKEpalRTLCKsudl/XF58hzJOqFmHCAjkcGQJXVAEbOwdpQFQDOT091HcDviyVdNSmQ9+LIWHel4wcJk/l
Pjny+zOVvVz3djuJet2zoI/hDk6kGTyqVzgdft9W3pTVULCu0xim8eGKlIWoWmv6UeFZyM/DDOtPG3VujNOdHDjrW15bKNwUDBr1yWTU+ff17ND6S5ix
Q8+Pv3tI5AOA7ooVYqKSaiYmYoqgqIiqKgKqgpYqpiqiKqmGqIoJiCkaJqKQIhIgIqSkppoaKCIppiJqAiGigiiKoaIkoIKqoihqhiZKimIGaokqqC4z
mdJUyQTVLKVLMRQzUEJTESk0lEUlJRVMFSywRRAxFJFUyQ1BFNNQRZJjExFMEU0NVUTVUwVVRFFQEwVEUzNUREyQRZLgJRVEUDBUMxRQUEERFTEQVNER
MQTFLUQZGEBBRExUwUVNAYY4UhEfUvTqHSSmF6+j7PVxtCU5ed2aOpVMHgAd0p3pJw++i0IENBCENd36LgAHjYfgbwm/ffU2+0X0qgd2qwPEqiYhQKQT
A5gU7YbFPFMwp4pifRimk35yp909vVBD1mrKyXCJMMNR3MbJoaSgiRoBaxnN4btSUSQTBUTG5sLHvcbQIIh5x4QQ50AonRl1WAXbZrZVVZFCcCzsu0OI
QxCYmdbTGUVEUk2EcLOBR1BsKC4hSCNUuJut4g5aG0QsSGPA+sV0oanmRcnkgdQFAFA4SnMgYr5XkwpKqiSIhDJChOPE3AcuHu5YndFNJxbD6TZSfggr
Sv64pQo8ZOMs8BSZAIWIAphflQdYQcSMjrVgTG2UIHx+SP5/6fq0Jkam+oBu4V8/JOclUHLAZiTsyafHfAMhhBSRIbr744aSeyS/xrENKUKMUl/jjEYe
aM7/DWl6PWYqJ6Sx6ZA2XWGHhsETTORA4en6XJOcfOBodMlNF5Rn1zJF788lx1cycM9d73cpHosqOzuNWGKolGrLGjz1YcNVtKcKgZgG9lopSrdWOUP/
Ywz1HrBreswgZ6vP3r6lFk+FvQp8+g95gjFL2MCcBxIEv7Qy2/tywNkBSP5rD9+YXRkJYWglotFAB3hpWRE8sUGHN6Kh5pTZEhGWQTmQXjqYGdjtNRqA
yQrgeIFTZtO5QBjuF788c2COkPZ7M77I9cFExGB3yxwabwGP3WMFKuKrGekze8+u7MYdoeGGly8c8FPvE54sNZfgPYKH4vmeZwRfXy5oSzMiIKyJxRKm
rCyl3P+h3gO9ORy5EzOg3AUpcYIRz2WQT+NPdG8O22MooO/APnqavpnEexaKKIA/P91lMPwSRoAOQZ0MET0udWRQ7e+gzDB40HiGgLBgosNRIM1T8C36
pjiG0dy9j/lKFHrR+xHZ9I4BK8nz7TftTj3+UtJWowsxgHEjqPsH3f9ENm3sUMfF+30P+07h46BieFB8xRl1UAnJN0kI7g+aUj1ZMoqh+zMg7LA5A+t0
ntG+cTb5wRL0/DX4fCy2stXBeOipe4yGwthZ7ZbXmzfABa9A74C2QX3IRqdZeuV3Q0OETFGrnHsmEyaeA9UPLKFe11tu3iXNt9EPJIUjacXiDud4vi+1
ENnXveNASek7jJ2Zxxq2W22Du317uWVuKPhFEsBYjbro9zICCkNGtXPvPkF/aysqfglEwragsn+/HPfyOh947htS7uu+d7hcvqU1hvKLtKG00Y7GKZUc
pjf20wz/NkM4sXzncRfVI8DRC+fdFy8I3i0rz25J1JHhLruLHMZzliVcgzl45Xrl5Pe8vK4qFkSqgmrETrLNu0wXMxyspQ1q11m968bKfKd88evHg82T
uUl5NIfFUVxfIPPwrPR8+XlDsVfOn5RuM+BhNesDrA9sTWSABiMhwDxFE0oeoU6vLfnrNyZC5yveB9bEJSNIpwbB9OwTl7jzTvOxfTyz25xjpNRkalwg
p2kJWdt13YrQSaHZw7CmHOOyoiooQ4RxsaekgXkxlNs6hQwcFaTndGxAYnKCyEGpQ4rhrtXC98g8Jxo4MpWaViw4ScX3fylVzoikwr+38v3l4w4tPGqv
NuRW/9tdhn/P7947Fkfgh+Akpof2IT45i6ohIAubEOY+qL3iJUYqEO5bFILdf1kf9PanVMPP/nIey5e5qbaMCmg+5YfR91yocUKzW1hr3oIUBYjS5TBM
IbHotIXwBXIbFBKd1GYzEMMArcOWFJPlQV1oAMUgx/NQL0RTg9OSJAvfr0uURy3nnNa38V2r9xfqhRoNToe93Ve7OUJQntfGDhuLaWGYI5zzxUI54FgI
MQICMCEYqbmpmpE1LGle4V6Gi8Qtum0aE3Q0VsbVV3Xk8o1uRne9K8uQeuwXffN0OWtEx6xBlHgbPbQn0c2uVr4yqrrWy2VpEegslBz67nW1fpyNDq5X
BvnC/D2HoOYtLyfUzd9RrOnlyuyUutXW5kU0p60vMwaj3rrMd6xcxpdUrFehux1WvfK6nPWd9WVKnHetCAHAzhF9RtqCJJqtzWLT5dqQwY2RI7b8693r
17w0/JKkCk78F+UJs9cmUpeMbY/OYctUhDRl+PpQ0IG/oWXnj15n7+dsAIb64ZDTpIGj5pJM1hb59vHWbqm3qQhedREEws81k0EVYHkg9Xd1t2STdOsK
Jx9+j1Y2SkB1fGeqcyt1297sFE6MhEa1PmxdxohJWa5Ps9fzbAv2N+bOoHneWT02fEKmXy+OPksgnrcNj1zHPQ0d9QsQXnPewz2PiveCmF2MXKlJknSB
4h7EhR5y2BNoDRynJlU2UAokl4ExMfR3ezziVXgt1rdcqmN9AiASJGHq1ftBEDUqNkebVmAKNSpBjAA+lc104DII309T6tCVSG5wjWwu5Ewn7Afx3vfw
8rFwEE4uEMlJGLIhbinARgvvZiMtUJGKgbIwPWQKu9eboapGjuAAEQMnZBzYqNDWvN0B3xCLBCJeMBkBDfk4JwKqANPWAHqSQXHN1u5QqCSGuijqui01
AAsk+b1zR8jb3U2asZ6y1mhBVjML2JBZ4suAfHjJORizwwtfD7SDo8llBPekWFbMRZmxTdQw44QiapiRPRiN5sXe9PIa+MGkmMBekrPdxKyS5vaxbmpR
jQIMEDRA0UQIkwd89eZfRGFcji5SHR5x6lGjAZD3LDIGaIFiNLqV2DHXv4LJZ74VIY69xpNp7u0457+5CpJi+/RnphpiqQWZHfznaekrPPMywvCB18cv
x7XtHsOu/b21CpiaeJplV0WkzjZxJylkPNobcet3R1mAs0k0erAhpgaXesNmqb3M3UCRNRpOQSBZEQNGGZI6SEYjlDw32FEFmqzcFDumeFcfAd5A7iFN
zSLcKO6gkglw3MqEYREE/Hnq6qJ98HyOWALBD4U5v5GqCEAhtJMkUX9B/fXbFd/PqQLexfO+5mYkNMdsmKpQLIQqDMsUQNucSfU9B3qyAT6cvpIMUF1H
ckHeTAqqVTz7iq2qjalDmLe1pxT9l5ToNebQsj09Oz1whEAkkoFvhv15A6PX3U2c+PFIe9O3wNtoh6JnnejUGSHgcit5xxxMmtN7DnMcZcObApmad3gt
lGzl44a159eDl1QaYxwh7A5HOhmA3gJESge0BeL3qNakOIIMabDwMONGoE0HEIewpaUrC9CgVL6BkFVCirxiV0QXCHF5NXAkt6IIgIQbod6YJJD3Oqe7
mvY7nWz6UyinIoasa64+yEfWgp87EYYnV9y3azZByu16tP5h3ex7HATH0frO1kWdfGPuDCI8ZOyVVyFZvqXVr18Vc/W1l++Quu+TYy5kQI16aD+DPrcD
DPso6gimhBMR0pL9lwavp7Bqzv3dQZPYdOFYKIv3SnwaM7odUr6LKqVFu7jYJr35TjmyTOK9NP1M3ulFiiGSYwx6O9vr3FR05qTIsNyLzDDmX2pvy19O
3HpLksJCptDh0DRqsBiYApOiEz2co5myImCpYFQCGBKrEIAZDPUZLIg2YGMYyQjA3p9zhBDiLla9cucpPQgdMDsx2SaCtizgAI6AKl+nHN6ud0O093jJ
2dIoM5htnIknaHA96At3QuIoQc0GPPj0H4QfDHS3AB7SPdMXJlliTJjgzJ1QCOGIBICkoCBouO93egfDq+2BWGnvspOas9u1D7GHsmpxJxAjEYEjvTHw
R8dAYI4tLnbkU5Q6Jdqqk1Rg7ROjw8I6fk8IGu4SEBksLs3XSoucCkwcuJtW0aXu5m6nGAPHcxYkoSVAR0qmJhooqX7WvWrEkapnWlTkMJvwx0QyR1fx
M5plkwaHMul030O0HqtqRLUYEgMAoa3V2c71WsrmnPbrrKHMu0OqmqQIv2Q61UhETBAZgyxJCD67VVdjbDh1D2yN6Ek8BsgLlyV87a2Pp1hepy0xuPgq
USy24cDtywZ+eOvRK2cEeFqdaFXY+CEci2zM83RiEm0TuKUXz336rQIi1bIPwlGr87IgdkAkeGAhBOrN6byqDbOdZvwHU3brkJjShZtF2onWP0dxPpZf
jxfdqesvvyPpyYi4lVRgsrBSslGbZ9jPCXuwN+0pjHx74hrmBvKAlbyvjOmFdML73NdQ4bN8PNsTsZUh4YNvHniijxst0etJbiL15xOpKRxJUVgzrfft
2YCwMeMel7zo1SLJRFgV8p6ykzVPcNSVZ26QCoB3ssggslCH531MACBzMzuZHCLgWRqcckDjAXzSqKQMGTreHPbvxzfXgxBFDFOQH1qNBuhCi72ZAySu
kFYSAImmACx1LrDuTWqaOnA5mXxqc1bOqKCwxMYGGriSiGJrLeU+bndNHU1a9MAFUFBTFTpFjGLLBMPVIYgnlgizEBEQN3OlLA9NXK3BPyfVUyb6TwCt
WyJKSWFXAkEqJGcD9XhaJHRF6tjhyVcuZxGvlUT1VjKIVQtaY6aiWkMVuW3VTIPJu7MVHwiNCxIkW3q1ptxFVFgLVsP4di8mRToCiDZqjJkeMT8S4PWM
GUEJWtdaUwE8qRR1pWZyW+g4YUjbMpRBWjpUaovVTGEEGB2ilKR4Rwx6tDfFrpASJUAYYYPh+AAO16DXnWDSCmQYbcNR6MKtA9dSJ3CfY4WDqz22CxiC
iD5TDWesXaQ3BDeymxkhfVIjPZh0d871O2TMDrfjxmvT09xsrvW6ExzLmABWtYSAZEAITAQsiAEcghQeIIdJAWY97bgqeVgrhg5HCRxAZ7UQ+YPBZ6Sf
ms7PNY4OKBJhmBsgYRHxPw/M8euy6FBak9pJietaGlXt1MEc9brfSGgb0F2hZ0vVuxURrrqXIWpwyQH6zWaO9KwOjAHAFxREUeZIAztmmZBCOwddDLUv
Phjh3WZ2q+CPZgsLsg315AYZEwYgmDZHww46cily/tQ+ebYrUYyvFwMaDhkSPwhSDGqxkBFA+yGERtPSAl/9491NkULw9EMi7SI2ZyKDZBIIN5gsPB7+
qIs3DMQLeepG3Qime/pKv3a44TXV8ah3FhaVhj5cR53kYqvYJGiSNK61Yk4J+Zx0NbqSD6Kqa+zA2WYHZNoIK96SXbbw8Hpk9+yGQAYY9JO96FVROQvs
bvIyKd/9Dz614yeO6XveYerTDfjoR1NPabynCbNe1Czwny6RZoxJrQExw9igPHEKKtrjZMsMgMxJnoEcEULY633WqQtDTZaFKKkMVc1B7CkrMgZ79zAF
kUV4YfpPcqk5IGa+827JC5KHQl6gr0ghI8INd6AugdevcXsYOQPYC0EQLihSLnA+TJPN7pgV8nIjbLKdQqZE5lmWCPCtDgubNa7K9ddlpWNCbBPTY2O3
4Y65L5W1yh3L73A8EDc8ukvZizfmOPR0IsxBMC2jDR6uuMZOUFKJh7y67Nbxvj3z43OjglyOy2w1zMsGJA9inI8gR1E0wOSbhbjGDoCV5UUwbDcCo5cg
LYpAwSRRQ9MDTyNiWtDuDO6G5CcpKWjaTPHlreazZqrJLSZwSHqYkzEAmQoRjVKZ2+4UDHEo+2tKECER7aD0BNjrd7Me6ffFAcFxY8IOlr3XfAjPm+t+
AEjVn1pTJtJZngkn0RmIqtAtykeHikTMTfGdRaJ0coZBfVPk+jzMvcrSWb30An2hwSmRucfncICkElZXsXRxC3GMITCkeaiH0o9nPPStevJi/LG33kaF
ADBFAHx3OJAVsHQS15acLVFghIeAjQLoIHPKE5EEAxEFGDJC6xgSqyZfDFOq6JGhXXPXS6HOs32rI6oe+qex2L8oCtPUjou0MIs8Ph34dQ63rnMuCQe0
CYhHqkNgjR7OsF65fngrsSKBhT2trgrozqu8OrVv8brwHouumIRs5ZyK6BhZ3fBfHTwTvlJ4VBIce5bN5f5OIHfDfZMoTnt6sj2wj6b31vupGdDdFTK6
QaKgtDCG6mWDZBxra1rNzOaQ2cd5pUpU7vdUSkAwia3zFfxsIc6PiroKLtdo53I4MGBDu6k6PRRpaFjNVchkWhS4BiswD2LDRo9Y6BwUfhzrO3r1v0Kq
AIHfR0tElmBspIzR1IA9NPVPPV3IMaUIjJljDlXtmkCfWUN697GA1fPVYDIChAxzHIyaXuQ3ljsjLsbKMh0sppGn0ou+UtzReVI21JojNnZuVoe51mO+
teroYOMnRvTcrjD6saNSxXdI0dLre3ValsncHmxZtL1O3vccImjzVrlszBtuesY3VzeRpqetJVJN4gUszHZF09eOhk43OBhpb5Y2Hyp010boms0ze6E7
mj3zffQ2Gecsx2lM27IQYN1I6MQICaowWrYQa6NWuiFOCspanm+KrwKUh1xKp5xnl9Tkc6ip50cXR1N8GUESI6rnA+Zd5pZ5GgGIF2AujAze/tnhAvhW
DWSBPSHI66Lh6XlULpisJrfR4OH0andLmr0d1WgLND1a0vm5q1wYmKo50btFdB8utzRvvxSRN+LJHGhRvpr668A2tXqHUTTYnv2GZuRL4kr7h981lwu1
vq/UIu6miWUDDBmwIqlhnnUREhMXvISzmU2jMDMWoNHUDe+hgQrNDnnK2Hv1e/faXqSpWp32KuBE2cGwe2l4p7lD32oOXDHh5CYHi907rvA6qkKBC7AV
Eeb1cx2vOSAXBwQK1sXys7+e716oMXyn7+L8rbee9eCfQPUxgyUAp3qMyBekzANCQW3fMdV6d85eSIp5U7BFLp9qXPb4BZHu57nOmRCzwXF8sdWDPc+E
IaHJ6GUDC66BlDq/OTa7btBdU5MKqXuvOsJoP1InncPZANwaDlJUMswvU7oYFoZP0OYBg5xXnqWOcG7CGCRkQTOpJWWWJ1USCAYft0K5HrMfv0Nys8eC
erHWed4pQkqWwjCDtimN1brpBiXhDM6fMkEqBLJGOFGbuJiOz4ud9SMWx0dc+OZlUOvNHtM8Tyy2EHdPCaZDvpbfe+q10KBXrOojoQZxHWfOQzZPvqd1
Heyq43fu4ux7aBY94DsVv3Hq+90t0Do0XOtzbuZB3j8VO3qmuuWabccFm8w/3Q4w/vo/+iFJLZnyihtOQ+9hSaHBQgId+Z63rZXWxUw5l3Gko5DjgA2f
ZCk3DCSdDXejdlA9dGyc65DhEhbnOqnNs4RuwtUoROkH99vXyaeSn1bgI41DPWvl/XGRm0Ro2+/PUiqwzKIuVPSsm75M3l9aBsp8OZKBL3oOZ/Xc9HVa
par4fRw0Q7R6nb0TjzKPXEN7qxOzhC8rRkk8zZGxIR1fwfUhGYI60pkKMpbEiixRulRJNnth3MI8snp1vx66Q2a6NPjLbXTHTMy5HJfM0ZsmkdMPDVTd
B1BMydKXs2RNx0C1oKCAfiJgR0JcRkihvY0JAqagQeREC2RVu1oDiwzogbO52neSGw1LuSQ6p28J+HH651AROveUuU6OxYiQRA4CFEYgxuAONslAYSWR
6G16p1sAF+usipCSQgUBUBOJiqG5XoD4w9LhexsfjMQNyFCAhXFlpAfD6MdQFjPYWohnIAHBzVAxMhXIuAVAwVIEg9oWmufS2GaVqNatGyLL1GidgUhz
d66YG9QLwb1ya1bLwrY08mBsGATEbmF1MLAoI6gVMzIV76EDLOtaHUVvVKKtMWVvWhl8STvw9G9sDtnSiejnMmzBLM7hqe6dIHF0KZQugTbeaXW2B2Oh
vAvXOt+sXUhQYRMgO0fRuRMTQJyrYMHF9XhwHYgiSqAjLFcEVUc6ptDv8fj3ynlCenaSfzrYjPi/yYXpyeVtDfXy5w9WTlo1CuWnpzIdg7jCq3gGU9cj
3gxUepAZNi+8OkpugwbPjLZTe57DEgxPA4EV6rTOVgY9WNiZrLKvdIyTWTgHrt7Fav9Vubex1U9QgaZDrpzEmjA2SOwKFaFYRRAkjFlYS6QGxXKm5XVA
cllHpEjZESQWcVTE0dKLZxjWE4Vl3dAyCfQ0Qw87NKAyr7r+3eaEnIsvCKIFdKa9uzJHx0fD8edqp47C9oZd5JUowOa98J06Q6KoU5UuZpjA1A1tMSis
QX2fHulLN7mAPAM33u+rjyBGUfOXIb99RPeES6DsgWFwR5oh3zsyKa7y4Gu77O+6KsMe2dO6F6SYrIHSHe6obyw0MJthtJtFCe7JCsnb4ZNpJD3dpjOk
JPD7vhdXjtDwze6ErKnTjBcZWC/RKhWfGqj6YEU4w4zwx2pdMns7Rz3wxtD1lXKcBHrS4RbKA1ryZEVLYwjRJijA0WRUywMBWTs1VU5ym0NZTaa0jm97
m0H1my6rbJk6nRHD2wLYPbQNqQxwn1Phkb60jryu8XWdTMnFzUur1my7oSr1uqxVyrrEeZgNdrl0eNydhdWtccc2sKyixZjXSemAN6AURG4ZsNa7E8Gh
y9IgcHFveT1YG2KgFYFyCFABDI8F87tQbQRDYD1AU9avedLqJ2TWB1zrxQ6DwyHe99cwWeKatAWLgos57ThITxN5PUCcmahsmHeU9phjSVD2SYnKbwzx
mXVlNt61TeqjBG4XaJ1Qy7prTLrN4Uxo8ZiWhmwh5JqWdGIdvZo0n+7udg9kSdUMHilwCU09qk7bgyMSpJOQZmCGk5Zw5nE4wEPU2eONXU7z6XCe30pq
cN5a0duhqZMtWIcDfJnXbzHPbFJMkS9mC5D0xEwoaGGCQBGD9QY8/YL9k7MzNaq6NxcVP+am0Na94LiRYPOQ/JhpQAFET7E1URERUA9/IuNUKwGDF4hY
aPPYqQkyIKSZJSIocZteibXqTNH7fLfC+ZFGeNSJ3tTJiEbAxZwqFews+hNrSFazf1sMu74J10Vm3rygqCQ0jsdqcEjm+OgVf5VuNjYyCNSNkfe62Yrm
niJQRjUHtCJkC3Q1Vm3VubHcglDRFTedm5Ao6V13qa3o5KfTZmt6zrmRYutO+QgDAIHmThqhIS6no0M3+LfwtkAgbNnXKFEUp6EhTQq7YvrLuezhiJJp
E8/jrCMn18yED4UkEivZn0o0RoGLJWy/Z9g+kr8SpcajtocPdWxhRgbOmShUEH2gukj69plLHhTUBkH25U0WRPSk4gVSVQz6YT2kz0g6xwlSatBSt32x
ZYIIvD2lqYZAnl2dYfHgKrb0xbiw0AaTSBnTcmixREppMQp9ehU8rZ9zNaZrO0yPCt9PREmNZ7m+tWJHR63lStzD6pZ7uw6nu6ni9a6JzrEtAccvZykN
1BuUJTV2uS7ygiEYGl0hmtJBP29lFCjiS1DJW2PZVS2QSAlyZiH0MlMSSHNAka+Sx1xxEevf2+NIa87miylpVbvOpMA7cMW9OWsOpAbXi7e4tfB1EU9Z
sK4tKCCCYAQN0tFXbSHlNIu+lpo51GdUZYPRj9PoepDym3rqgmboGr7YbDWysStMkpTmpiRJNdoeOYw3FcbeCnIMEnsqpbGzappLQKZvNXO8u3iUV3xy
o2+6eBDTOi7Z+HuanHQJ1xJkW2tqA42Cid3LDlWzMBIfEuz1e2YzwaA3w9oeZsp6DYbJDCqKYchUKE8xCdEBNQw6OjoNh7Qn0hk6PmbntDrQqd5D0Q3O
+lOo1OHeyBrqPEhscIehvmoa0aqBrCyoVDBIjMHkdvLyHPXyZej1e15eimktvU0beqvK5x5B9k6OidzeeNG6RnUaNhQeAQJPEYk2edTo8nE49GCZkcNT
UN+oiw2MhqTnNhN4a2G0hRM20YaYN0zhuksN2uonCRURRESnTzU7CVoVhOGXxce6dFIWRncoYdQ4eYYoxSQBAZ6MjsNc+k74HR1Ew0MWdmF3FECZPg8S
HR1sT1etkO8nw5PBULO4ZMDU5742lQmDAcdt7ptD4e/J8m2M4p+USAzrmEqT31O68qMDpljQ3O2fF3jnWoAeyfzQlPiivokA/KBNQhQvuIMgCggXyiIP
nFSB8P4pMSpdGJh7AsKwaYw05FoAIqoNwUbnU0uoyWBJICTUagA0BCowyZADjDH+NR87dxGRHDOkXI/8UWxjyEYUIsxwblMReko6PQ5MTBA37gwMiTzl
DjBPwhyUyFchyQlJckiUpF5fevO4zCyRvcqf6pKpoEClXg44A8byADzL+TTh+wcyiPq0mn+TvEX1doQREqZ3Ugeaul+oXppQ9cgBsE6QPp9KKRNLQsSn
1doMEEryDgNB68zQYk/8pO4DqB2SCdPiP5Z2+xX6vgB4Kc+CA94bVfxF4xEP+UcCIHqPdFMR/xIyWIJkIZUlhAbh4iUklWAlCggj18n2ei9Dp7wHnofE
EDaj1gpYYWhooVKUTW9jIf9TsbwkIj2GWBR37PThNAySKaSdMnE2u2ayWckueNm6BOYgW8cXtHYE7rBWe3YhF3VDaVMUgAhhIMhnSGtBanUPIEbhHUjk
qaRWUflCB0WEdQizALyJpVXuTP61epJnhz56g6+d43hyeccDKVECjJ1Gv8CTbuT/qkmSRM3qrYtiuGvwanZEpl1wuTM0Ficsp24rBj6+0ZZxndmTLPrp
VhFH1UIfHr4FqeeS+65vgpTkzc7mEfKe0h4R3uQJijteWKvfJmmRlOYbYyoHF2ftjFcs5uh+JdqWumT57C8E3wBHUr1YU6FT9Pp58NfEv5b+OfbZ1CUl
gPkYqBnrdSJiHBrTIhpCjaC9GteiYrhc1eurZoOEMUvaAwuQHkoiA++w2kSm4ni44uwMbudYB2d58DAl6X25XJ5vgjtdxQIAMaKw9Fj0fRG5pHgPVaFj
dcpQGQNQxj7CsDWG+icgKTlMMYi08n2wsweEkd3bNQKigRYHA8KB76ZP35Ynn1ZNr14N1wPW5RJIaCANKOATKBLj5IfiS2CG9kpoKAygYXR1ysl4jKJK
CXBpmAVmofuw2NZgI18eYB5XY16DPc9QyYAPILsnZjqdded3Gh6zgPr1bqmDquA1mIRXVdWldNBeTQr3AIervSWLuVuRYkEuWqwMaA1NQ9dOjzvnv255
fZGwBuSAo88nNFF+4wD1Xk7UwOI/ItsyRiZI7SDIT7455Q18VrQKAd0h7D0ht93YwWRHufGl1c18bp7/QuNIGdsSz0sJhscbpTVJ1IID6TrOSpDMHcCk
wuYsfEYMpWCN2JkLYoBEHoUOnhD+EvlBcKnTviub9iQDxRMrCD9qrqua4YD2c8HdfFbL4kRo+htS2g3MyGvscjLvFwdpja6L56Ggx9ctogT6d/fj+Zo3
72jX1xOn0Y2LNkAXISjvyd12es7O5xsPPddbnNz71o6zSDWnLn0Ro9BydORmFDpI7PwexW7nIIINNvImUp+c++a60zWx2u02bfNacdTN+iK5WQoB3Wa5
Xo9OavndT1MrraYVctNnvNcwp21k9ZhdK54ESdrXGNDVhOVkepmUO18dbdYtdzsSafhsg6UDz0uiM37ynqxnh5cIUy1lg0y3AVKBBF3ZCSSCFgBdgsg9
TJQCFQIIm/S+rFiCANYY9LUgLupqwAaPlYDJ4EuklQb5zYAHwc19Vfmxv6waIfD1TDEFAtsvPV1iifN2ofTx3rrrt6H5Vm1zc+V2NZOUT7wD4PrPGMwq
T7nmpr3gM1TYrufV/C6ZE1aHxM/V4+a6NcnTHK+WN68DQLHHg2o3VF6M9QOj0UbqvaHe3eAvYePjzrW9MfNgsOj8nfuBe4npr2Te3fwzj9C5wZJArzMG
H3r11O/rXHLCGOT38NykKF9ETJlAg41GcrIA0QNqTeZkjyq+C5rNWEEaa2YVjfK+dN2vvoH20Ee32PSmQYHv6dz3GDwDIgaiAgggY5zTSBvllcp0CoZR
IG+HDgcDflEUpixQzCrhrMQ5cCoMxOyb8VjebVd7q4yaBMCKG/+s/A+Yc5PmyR4yEAuH4wMn+Ghh+v4mkDeQYkIkOp6hDhISjGOPl1vpl38NTPv6b/XB
u683GdmwO1fpAmkcCj7pciCKoCVgKAIiyCfPxQRYbpalFJBmgClAwIHYWmJGkCKpYziU2y/q1p0P9DRmqNZROi7UElxAriSGePT/5WttWoKftcBGDJUQ
SsEyUIS5CbeAkvEPNQ19DdEQQD9/boH6NggYj8D5He7B2nd0BD8IGCAXRwA+qQB40p9gF8F93R9YPQX0CHHPCp2whiJ1Oz2PQADvOAyeRAyA9KvcL7DC
loQpG/6YPoNGNFFYWQVplUwhaaRIpqFM1KiZBHRBoB2OrGEQCkZPcH/RlzoB2fLQqnTsGrPw+d6e3xyzCs5KoV+4I5x12OcIuEXbCgozXdcSKd0HDS93
89xyHIWOp3qPCD/Ni4cPtbWcIiK5KJcJIs7O1h+bvnrHeBoRQRF3HJzwMHduJKHAKAHPXJdmcctxo1KndImoCWBJKOLIGJ2YRFGg0i4sEFFcJgmIQIYR
Gxx3v93IieuETX0AHfAhEAUkkqSLAppfYB7A8jA7TMUEVCsQPf+r6/SqjVMKpT/Y2pNdQOx5ezFh61znicJygloymcTtJDtOzsKywt5qv6NK6KZCIUpE
0+R7PkmBJDs/tGfbE4H5GxlehpLi1orlQq7dhoWRBRFzPEECd/fud3nptuV8dxyr0cU8Xnc7ybzk9xw5X8+t0R443G4BEXJ8925ltzxye97vUknleFDh
C6a6lz1OaxRJ3vbvK7sRu62UymXF5a7LkRhXaB2RBBb0cbusd2qxVno92rb3K5BPNjeGCPUnC4MTBeOcJAh0OsgkDvA74hM85tXCdzwp71DfNVkePoPR
WGQtJmOExQhQfCHJhNSYEkszRQjJVGPULRR/VRZiBgiUh5MuYff17VcmMyipCe3Xk9hnl/mbqhZqzjLG5coFCqtsEuiqfHz7vSd5tB/mbBE+AQI9E8JQ
71V/6B19En7pTuZKv1Ecgq+cek/LjBX07ccgqux597yT9VlWDeMsGWRnYkPwSLcTDet3rk6MZvBdt4WdRPlw0KUUovSMgJjIBK0KImZIkJpvRcTCBnRm
auyZERF4oDOUsJMyVAIMAEiJzAMoz9xpSs0LR5rAXdoKaZUnbic1YOUkBDtMnRhBSXEnSddvAMu5hgEyEDJQpXIchXsogHJDAgwZA6skhpkArCGMkxCA
6e0U71eZ1m/GYC+Nc51vSb4d5Kqcwwx0WsltemS1nKUVw5hFIs7IQ8E3LAJuQo8N8wc7F1mm22sm4qaxJMiDIbOuU7DDsg1rCmQRJoIfu8rNIJMrJ/VT
XtaG95mXPptyEeT67HB4tvOHiOiqnWkYKDwYxbjnWReHDttxaIs+KGltio4rGCHaAfw29p44Tz8oUikYf/d9BnXdIQrI1rwRTVd1SaA4wFfUYYyYKB8V
nCKQiYgewITvhHUG8wXdLIxRIFJ/iJ6H2dsPKVOiJPQg3P9Knvh+wr9iBecDXkvGzAzFw8pYEDceUEonE7V9xfayaxBSUhwxVkf8KkPyL3EmgnjekP+j
BFSxBRtU+J6OxifiofxT6ZyQyaEooQyTIu77vqTel6PTvN+Bh8g7z6xNnuP2ch79v3hIwgEwokJURnsfPRHFWW3aCtxcFJjjkF86MLcxTRmYYNW3WYmU
9H9l0sJp4VR5rNH+hP5Y2c3zk/reRcfnxVOaapHvsqZdnRmL9pQOngOt2SrSmmlFKBmaceKWnRd2nqlvwV6J8RdQJum0xSlNqckKIJHRPK9nvxzdk6CE
8VkRRQE6h+vHjo8hrYQt3Qr9DvKnYEXC4kfUqQVvhe6ftAPh42k+WNCfAqlKFylNShgzQk7m6AJ1SAdsO2dwh24x7NVpLSXGiqkKZdnzT3D+DhZmJ77m
f045nK8Bvr5J6PSvpdjwYqvof187DuUIgIgPqj9Wn/f9a4FemOEof6HEMIpX1N4J/FIJRQDs9Qd3XleicOH+nN6KOyeJKMD7ncWCs9UYlgiArHvAKGKk
MXPPwnD1sLBbSUMg96KFQcUEKisccbI0Lmla0/NGbMuoJ7JB7FJ85Cj3P0J1H5+ij90n0Hccv/WRe/hDah1V+BFFVUVLFLBE1UlQCP9QyayBCCgoCKgo
oCuAIsR4HESQDgG/ZCgUJ4HuIDoVSPwqg9ECkwh1GELS5/wqFksqoJVlM1lVSKUP6H/AetvbuFO29/DshNDpmEVCfUqOMyA3vMtSsVYph++h1aJXJ3b/
cX0L6181K453EhXn6Wm75DeAjjJ4C/xcNW6MwP3Oh//7Rc2UuJT0576syT2yK3jmC8lcm8aGOZPUqYyipFIoLbIgZ61hhiTnYZu4c+nUOvQvpkBpCYKp
CGD4ye5H2wE0RVEsqv5fUqEUgSAkv67CUmiBQ+AgfhDoB15eKPz/sFFl7nFvAAgD4fr7fDtvz/ks3WuYzn7XMYfdi5kiySV3PpLvVKmRUWtTGP7dTJzz
b10CgNNCjJTd+rpeNWGqNm18EsNJxxgzClH7r8zHJwTvXBxwo8pue0cjB+V0x2dguYSME0P9Xrw8oZnaGuVY9aN+T1d1LhYYEkyApqhMx4aMKPU9zqgN
NYbJcSCHkV4YbQhA34hhy78XFmgqx4Q0GOQJQEc7t7IHAbnjAR35rJgAkmHt2YIIGVGFypiVEygNqfBAnmQZdDPNSR4IQsDDAKKGEFlhMJkNBriinXgk
lpCGQRcjjqipznNZNeRPOHv7aNxnVPZMZiVYxERBEB1aKRSGNUKyoLa78nWYU5vuu6NWJ82r0NII9RMSwOA7B8IMGBPMGrihzhVFYgjc6w5z11NTsPDB
3l6H4wNC1mxgJkkII+U5UCjwwO5QXakkbpAIKC68kRNQiYCrcouQUgkFbCBZRBQ7Xl7NzdXdZx2b084Ahou+e105zIG7dUYECfE66sFyJECq9DBRQHWv
HcVYHIECjCx9wImATAqsv1UxYtExFHoRB9PGAXreUROCRsGw6uVAL68oSaHhWiiCcBQKKKtqTOORzloLwvO7KdlsTRsAqnvLNRhpNTG+zjBiausoqaYW
RPf0FxSbLaMZV86b7O1FOt3BHLLEWctgOqGpiSBcbYPLYJiKA4gjO3EI42e0aFNd5OzdImCQUgiRBAJMEDO0nScTvjvl0+dXrvrA0KoeEpXtMFfe9ZK0
PWGJjhUBZvXl1HSjg0EPCiTw9FrvQE6pGB31rU0Y/wQYPloChLL4UOwdl27ZlSk/+iWwaSg0UpcqYKqpknp3YpA+iXIs6BDzbQ81vABiqVY9w4sViERF
SIDIYlQw0BYPoGSOeDBgkddLnKYjcZkj3VnnWuHERECuEEG6dJ0J0ZQKyCwNmrN10Zs3vIkAHCiWVZDIZqfHJeIOIa6IrYoslaPw9mRHMdFTbFWWwRoe
wTAh868T2QTvgEAALD6R86pL6so8bb1Yt97Jnsmj1zMXgGqd78pbgePF34vego+skoMJkEZRJfLmh3vhKJRiKIW6wqupKdwCU8HwFEFgotKFFGaJNyE0
fQw+ThOBssoCAjI0ge3vAOPdhfVn8DoCcgjSMxDWUKnGB1xxhkZSAGQz/34U2qsaP4ejAo0DtHuAE9RNQSVSqEEVERDTNFMBQRIL/TJjBQKFIUFAjoTu
goBofIQdC9FOgF3sH8/v0eMHpF55VTsQ7CxCVex32vxnEXYVxAkASmHoED2qIaH2T7QAugD/TD3dfsT4gfoJX4oX26HISIaqKaGtRhVuXEg1qYcbyOW/
y3ICgmOHMfxwiHsnoX3wA/r7P1fds0qkcJmd1S9sX+Vf7nV0hnUWcYi70qVKoUnbZkD6PtOfczNGnQhrWGWlXEw1Wmsn1v5YiX73pyy1kww5DKMEofgG
2caBLgkZLcWArF4new4V5tO5uXClOZ/NVom/284btqN/UU0aZVzAkvUtkqCoZcMNokanLEfzNWh79tU5IaNjA05pMMYgXejm6u+YCws26lUQgRXVgMiV
JNBcp4JQpWGiA5yqDbTQqCkoruaFqJuUSCrDWzVAqTqxJlF46NCilFAFhQpmUki5FXFSZLuzT1IotUzUwgzJwltgjq4UaQUigUgzeZoeDO4fiyn3QINN
I7TRs6nS8TmQlOtgYCXIKYiBgwcDtTtlX+ShA3gygSSGptOFE1LCVB+w3beGlWcdWh4vE8ZBqsFLyWft903Kv8CAxxcNfRXlEnGsLUFLypbEtJuH9V3Z
MTVcOuNFtQGGtne7XRlmbWNco5o7o+pE6G42J2tVe/M4J6uQzBnXB27uOb9Pr1nJnxIKno9iR6VcmxW0zUd+t7FGzvYaFsKVPhYYwecXWjddXrrR7Ont
euxLy/S3I5VPVx4ARze9caPOeZhi4vl9XZc3eKSMHqXnRve3q9VMXtfBBIEDz1o9ICewgtnGVr5L+QYXXQKsllW6tlaQOt4aonGGyNJDVlodYaznW4+U
PSQ7fXk6JE1o/Qvq7yJi92suruyhxY7sn1tzYISQrpetLS4V1g5Y2Dd04eX6zuiejoA6BmhLUptlZoWVBqZQobSBmwPgxya9XDHfrux5Nd74JmN58Ia4
MFyY4M9R1NJSKqOt164krGbqiASANyRyZ4XfGNNFVqbWlVJJie7Nhpor5G6FizYDZZuLvSKVfO5pkaiHAg4jKL5obAI6Idy1Gtt8z1fVTEyX4OIOeXWt
xgGlfC79j32E9tyGYHIZ2XMfGBSk7ykkuozIBBQESmA4wiN9HQGiJGHu2z2x8Dk3vWRq/B0ddz1IE6WZtGkQCApzc1wUGLlh0wgzWu9DU4lrOvd8zH37
8hMURnPnv6+Z5SGeCQuDkUDrrQOHy1nmukpFhBUahcWqKMK5IggpQgJELTWkkAY4HBsi+GUCeipASe7ZvhgpUaa2kV9EIxKBC9P4XqcuxzupGCgQY0Y5
1dSNypwr5ScbybBoE8pliSOz0taGd3ETXu+q8MaMHFzuQEiEyKOXwUOb+QMkKDODrXgzp6EJIZgB821gZW2yuQLLQKWqNXsGoow70DHBNZdDjQovudUJ
8K174J9V3qWPm3sjQpEH3xR0WXIHjCLRNNWNUzNvpjVwpshD5nc6ilrjrSkEMr2PAJNJukPg4p+xqvnN1Egh+V67jXoZb0mNSHmUcSjamREzo21NSFow
kGsNGrdSoXBFn2YV3uGDxkztNihyyusD4lYrtJtzFQVdgu72+ia+nt2aQZODN3x9l9AdR9asMb5EsxWKVBZLLPVPPJuedAcU9n6Zm/Q56sMOhOK1OyDJ
SBnOuutCSSaDqCJgHHv7IoWJgSuSN6J4L2a0Ykc4DAyQTa6IR4PLqYINq3bfSy8gYKpI3Ek2wTnWebAzwfHWiPS3bPZ6Ho0RhggV2CMIJzTrQwAuTcSA
zBXNVGxzNTI8Z65QuDBiUjWqA6OpDmWkFroXIKmNB6mei83pTdZdroqa6kzmNzBzvXUlaO52RqazKPL2siuGtSxx71eax2gPtQ2K11rqwzWsI68NFriQ
6vqbmXqwpbHQVc8nBGE1oiVjpqNo6d+auzg1xGkvN1bbnXDk5xK88fVCuttnbS5eTItWzKHbUnvd7Vam968qROq6+LPrdOedL031elPFHDw1O7katEGH
uZmrNkZqp1fNVgkI94N6daqtSEvEPGlSS7uaGzQ6nvUUwfWDQBcDWrcI01G2gYBxq8rC/Q1rpZeiLIFMY1XAUM6oORKROegpMDQRNJhRbCQ6KEmx1bHq
bHhkURrqWNogjK663vzXOa3It6Ly5PrfLrrS5ud+euVOharBI1SS36fmwjvs76jng68y+h1WDdIBweau0CuwrG5Hc1uybPnl3ilUJDn1Prvm/WDyfIjn
lHPWTDgrIghyIy20jXPAVp0ezgtwVheCRDPphzpHu56kaxmix5Ahlj60o67yNVWuIn456YyxnM3iUSva9N7HGtIGV96auBQlr0V8iq6VnEl3lPdVnps1
MzZlxu+0KMzSdS5Dimrzg2mwQmeoaodguQMEEQgYC5S3PNcMnwbmRs89LqE7uwXh0HIsYcJe9hcbzq5FaKH3ZXChQpUpuQrXfKClwPxAc12NBWcKXmjP
r4tixUsb5XSQXB6FFQ+JWfCmBfStoEC1xnJwzkByppOtwJ0TSuH57RGbzKfWAuRVjkVFQB3hCAY92N0OwBYnntAtAhb5rKFaRnN3HAFv18d8aQuM5T5V
M2o8EinW5HrnL90ki0OD2FqdxUxgmAPRJgmcfqXtGcPrUcEqASJfMzXIGzdr1zoVIWp9Z1xMtJie+6BGHKSQDfD71QGjIOzfrt8GWwlyd+tl3yPN9wNc
A6IgRoVqkOq2WM9nAjPbVdDPboIF6Zpkndp1qkO2dsDO6Te1hADMQOnyANXpYR1PKnZNzoIsSaHNSLm9JEdVo8rtU5pr0K449UoPPL2Cdg92HsXrDNYp
TUwZ5UuRZ96UShkYEyAOD5iDoqyI2fG1Fj0ATzKnfwCO1Hzeazlq+8u6PwAjBMRs8zdHpmZn6qb7CjASCZHpjTEjbB7Wo5iFChPA6BgESfFWpzYI2ep1
QUQdddCddQYwMYPBj7vrUTwVMSJ0Ei0OMKoB7jRcP838jzgsrpwsEgs7LmZU5dd5JZxRZEJI/GlOte5+K0Rwbmti799U5EJk/Uzr460eEYdjdHpjGGOM
82LegjfwpGuzK07+bfSHo+s94EJ113U9yUDOaksLolXsz0MoWRy5GjvPvlxuEhZRFA5O7YoshtfR1sKCRcUNRmMtLWEHSguC0K1Taksm9DnXqxuBBjoC
YAHAYY7+O5KS5qCxY8BEIWYJJgDqABrAHAgQOK15NIVao+31n2zzhxTLRdMuG5NiXtD1PHuGCSQ+4QRiwEkZkiKE9SLyoGQvWQCl9qe5/qhE0rwhyq4B
3wAXrMfTERrDWhtw2Swj/JxD3cTs4rRzhRDKCmQXHktEe9HsOMiKLIGlZkoCiGBmEmGiqLe9Lrc4sDotPan80A6N8UswHoNSfpJHBIgw2T9ux0P4/i2p
qi6mUoEqjRRElmEO1FNQKEoeyFgqHBxD1Br9HozoobCjQrb6PAcDKqCI5Ses1JBDIDOTYFOdkXcsC4if4vnmg53hifZw2sk1bBHTmUmb1NVPKUCJVNRv
o1dkWGbqgMrKGBnBn7oTE4hYGRg83RjlLbFc60a73vqb3FFVIIJ9kEIjkfkSUft9wPhQ9nCdng6RSbMB07B0GLozomwxdiSaDULIVIYMXR1HYA/1Z8Jg
z9eARjBvGAMtGHZcocpFVQkUEi0gCwiMCG7L2Mt+TK713wZ3WnXRBRm+j0EuNUUPGsn5kGAfxQDJnq5XdhoXUmVZDLtAIAV2HYXAAelsCjMfiNI5Jgm6
4JhMykRRrAwuyUwIkVhHrjarmGIkbYXPbWyBomaQnZCmKHTAKgCDDtliIclKlGSFCEZIQ3BRgVJPXjSak3IeUGRogImKDnBsTEGWoKUCYiYIJmZCCeph
hAEiTazL2HkhUQLSJ3jCmsESFNw0sWg25z7ROF8hQ6AHjCoUBMsBJEBMEVQ0RSBLLJELUKUs0DQUEQxEExVITSgTATRT1UiEDo9UaBSXEX0Pr8DuTgCO
PjI/OMKO+8u7MCIofEjwi0YBSvV+fDVSs5mGnOY9HPqRghYn1uBTSEStCp0OLrFCBMMBMy0QzRMElEEyQVFBMgU0AUqLSDSrLBSVEhASHVFVXxVNodBD
19lABKxBQkSPf0yYaB4Rfr5h3k/eJ/0GyKfh/S81DVVafwwq6v9RqkzLP7t7DL1zB4f199beHnDcfnP0+8A+DKoaT1v6Pqy5s0Y5YRmfcZxbSTM3mo+n
PiB9Eh7ngBDwCD85BoPegH0y1M0LSjRQRBQEwRClKtCsQsyQUMI8Ph9h+iP9MVhT+qxwvENAoTlM5AiSEgqCopgKIGIEkIB5XezUlRWycgTuEk/KA2cq
dHRh6YMLWknDCYJqmmKg1OEjQcPLjPMYW0+XsYQph1TEwZsWelVGqpin+9EiKZRyDzpmwjjICq4UFERiCK6YOO4DOzqXAE7JfYBhPxZ62Q6SIgivUtH/
HzhyADsfzQMxBv6dUD+3cCo+6HSHUfhh0zF4l14uRNCMZmiwNvK08SJzotOk151CHmeAr6IPxhMiGCikgahpaQIIpRpRpaQKVHEJUMZDQMtirJIDxcDO
O+siSHhPQFFVnaBoQyoUZWsEYEgS2iDCjjEFUK1EBSUDVRCFKn7wCHCSgHA4M+9JRNBIjuifwTifdg+Q/ngr8sFCRbfXIoMnwZk3nWExL/HHPet05uh2
wgiBjM3THvMTO+sfGtUo6WUfVSA9TUTsUUKqMXIkKzaUVo4Qk08x7EHmBCLAnoKi2qQD8zu6LagaBP+YgF+OalIkJISQmAPXHpEApVAqKiigiKpBKEBo
UaUNABuFDmUGlEyFSgTRspMjX/kiRE7bedtwO5xiwmMgRRfEk4oUZGLZ1+luTPJi2GBHLHXbd5I4slQJUFMEDkZUByKgIRALsg2ruJHCKYUeTFWthM5A
SGlzCNL3YNzxICYxKSqLstTrIOsEQuNEC5VaQgKIZkpxFrZbbC0WQsZXX6/X7ucOCAySjRLTpMcAO2FwiW9tJhVWCqCi1Gc/xHEbgbIpZvzg+/eFHHmy
lfPHmuVBcg5HbY8uFAMJKZUBYFdsWixZIoUESQwClkJgkw60iOVcJmhiRcZU+nRxLZSSSpcg6c7ImZx5DEI9ZQomIqAxhUQRAhGrFWz8JF7kexsTRqMk
hKsJjJEWQVtKYCVGiHI2F+0NPUkI5HSheuBcdnUxRAkH8lu5ymNQNLqGIUFXCIztVpwWSwfI/1cSLhUPJJmpDbZBEC0bCDJkRRFKySFglLz2OoIi1Mig
qRBYUbVkcujRtKCZ0xM4gMY+kA84kNgXGOdgYVcIaEHElIZAKGItiVEZaEJylUEEkySkmyAw5IOg12XIsLaREqEI0AOdkcOapQU1DsdWyvazEEGMSBUW
FAJwfZ2nfRc+05UO+SnrC9iqJ0Omd8xG53ozrjvRu8bUG5ckA1APhJqQKEadwbshXUhEosS5KAZKJewFx0RqjtbHJVUTRCr08sFAThSFWkBO2VEtnhwb
UEaRAClQTiEPpOfnfSiJ7dPX/PXQfymv8Wdv6f2w3+pGoGvFQQFKKpDEMPDq+hhgEKjumwT3/Ma9nP/ndF+IeRM96+Y8x0chV/o7G99Q6ww9ez5OczSe
yT2ZCoPVOv5nDQ/4KXZAwSFCSLIQjFII/lIMzMuWxSVIhuiVpyFWRBUOMKDS1RRmv+ecTnVNoJsj+iitZWEUggjBggOWG8tS5RgwauZgyrJl2ZirdGIm
wkCQAiacy2NSjOY9aOLRadNtVE3vUcmORRHiZvm+OIFGbHEDoTaGKwVSR1TEU6Ye5YUXeUc0fIuBz/64L5fOLD9RWdGSpeL3+fLny8RRDyqikH9dSTQB
mQiQAxKEwHAfY6FP2d5R9wug2E0Sf52BkD42FjF1UdnN7D4Ex3PksJtzyvTBDwa0oYmicQ1MrkDIH+aQKQUOe1Ti8Oskpkxr43CBuyoUKUeWdl9vt/5f
lf/n9v07Q/DzqHbmyKDOXap6zeEMjnTBGFUgISUguvjM+tDN1gHgwMz1hoIfgWhVfTBfX+g4/r6Hgfk9U/TiGCsQXacB0TwHYi4jwBwnmChn4sHj6CFK
YkPoyvqPl7vdZNxyBwk2Z/dGMPah6CFV/I/gdDt7ePgQa/VvedHR14r/iw58X4y22EhkBkAWB2iv7SEHQIf2VIUJE0mbKSnvig8jrKwUpRLHkUAsCYPt
vCXPo4j/Av8MP6+awZWpN961q0oGxq8te/u8maYHT4OaMURhN+rJGtA8hiS2OvdtSs2fGtea3d76x000/QN2cTGCAdsnyYTe517Y4a17UqBESA9MEiJA
pIHlkJmMKmWVFCo0oIyRnOXrrXOR39GZygWRR6u7Tmt5VVgP9XMw9rjO9J3XcYYXgH7sXfPn+Rse6Dc5PGjCva685Y6Xfw6m9sKXNernGRTjAqGjIpHh
zPToG7NSToh8c06vRhXu+7PuTEUHm975zUGDK0k3SkqRZknLQPDAz6AXfkeYpIqsnwysOUoGNXb9lU9reuROSqXr7hj5wt5zSB8EY7i4sr3zhAVMlPff
nIFn6vkhj7WB5Y9cnjwYZN8vvFmUrunE4IKG5uIfiMeWsJEV1DVsEqGuF4bTjUMZzXr/TvR04cV6evzLEqUNPc/5Wc7PXPQ8vNO7nyO987XdAj1nmA8L
1ncDinPqwyX/YSOVCiyHhk+75Og8zRs9zU/DLUPRuWG9813ZsPvxxEK50GBgaa3ewzg2Rk6ALFJOqQiCV+yw9zA/ww7E8iCJO6lifGeqSaNtqLg5ZUXd
0eeIQNBwyHBLZIdWWo/S7D46CT1A4TkD4M4CoAFapgk2mYJY4TMRRSWYI/pGoeyX/V1HJHpvSVUWgCFTrAjMl1wmKZqKQpKjDONrnb9H1H6gLxHOU5ai
BQ6mHhrhBPryfeGOj18Hu7+HPhsXzEKeYxurcktsSti344JRs+twqc+vodDbuddQcADYS9kB0kA9Ep8Nvos76dUKcnUVGruGjl6PnAUZipRXTmSxL+V1
l168YYAKukKIDOXUyiFQdzPVOrC/O29OESSCSQQCVHczhAQUVLkdUoB7UBGIMdQc5JWI9KqvoMQw365vC5dENM4xZA1n4QZFJo7l3Kl03odPFGHWqbHr
v2qDEUdX52SaH40Hp0jXRUIsHdxuxhTDe7xP/0y4777fq7QTe/PxzzzV2mxDEjc5JSUKOb1C9t3R0WAUNnm0ijdHcJHW07HLkwoYJs25rpTG5OcHVm7i
hKdk6AXbqOQUaaOSd8SVZtyCm03juOTTpJlQoWWljChsoLlyvR3Q/0xIiPVNOYpJCTTgqznLtiVARGtsu91zpFwrLGnSKKo9As7ijZGRqqZne49zFtgL
3cZQqyJHRyPPO5YeeQ7ueEdgS0vTBQ7vd7qvU4CdzIY3LfehpAUFFhJjDSTGCk2k46Z6DuRKdeueWVaVCRKy42Mj1ZM9QBO2kxzwm7dFUr0u4kxPYijY
anx93Xpz8Xee3Do6IzdISmP3OalC2bKTwaOPvkxByJGSxojARqXLCoBu6Afdg/aa8LM3zQ1kYRGHaHiCaZDyO0OvpZT5TKFFg21KMis1OYnh24r2VAHT
5di8O4hK+UFKl7aHhhZETTJfM+54LQutMVYsh7W20UMEKgzpqlHlGUPT098MydmqLnP7sDoVknu+8Xzxw8DIa5WLP7wu/bqtwD3fdilS7sRC9mG+XZp2
Airr7624ow4zapzb0fDqSvpiM1+dgodMRgcC0HCtYXT3o+puaJPxkOUqCkoSoqdsjEFJS0AjqFDQA1Bo9O9htJWXCHMxQ3pwBcsYCPKQDAT08YKmhK7u
3ACIhyJohOp167NinHQ0+Od+z0PXegeFEuWoiU+o9rEez9uJdx9iNx6RH3ypkfCMGHUiG9GIRKaHEdqJ/lJQsowks+gGQZX2ucDkyS0BGAf9WbgOc39P
x3D+H4fnc49S2vcJ35hTRqFD72oOM0hhIf8Ag34UhhCRh09p8FDogps+4/in2T+FlDdlFQQf4JgqpowwIYD0wHm9Tzz9vGGpGqQ/1rcwlYwf+0gbh4hE
/TKcyJBL/FAuoATd19WEOYhShzCsMIUUtc25dSnGsADsg7IP6CHmEpV7ZVMgdcYpWo6wZCUnEY0S9k0QyA6qRoNEhSSR8jtcdbwHpCGpCqSiJ57cAfbc
5YFF5060xh0k26YpCeMzCyMIrk+EWcm10DxSYojaRzlnBgSZOE839U6jbAHaZ6zQSwKZAbhHrCZLQwxSBQUs6wyBgO7BsoVkCsBEH1dYHzkLJlArFeGT
CT7YeY0pBFEozAnZdToVQE1JZCjQQKnulYnylgeEnBDmo3KvMuEKswwSGpfwSXPv7Z2amMgVPs8XLRZx7aZ41WTd4WmPCjhB+myia6Vf3Pk8hOJAXFFM
lBTSgZswAwhOCDAIGSBbo4gegOMXl3sO2QCIWD/7acT5/n+cfj8ZkcDYQ1CXDvIbFbw/aTM0CHFgLIofauNWsjsC7Qjs4ISESMCZYhM/OwMjIJoGAlSi
KKhoUKHRGBMyTQUtBTEUkQkw0hNVZKmE0DojIYkCmJdRkDVK5CJjOSoYyUoFIMjAEyFNCxCFbbGXdThy4XbBjhNwh0EAQgxrApOEFLCJG5A5Dpj/BVIt
tBApK3Enru+j/QrOjyZ1Dppv48WcbKKZGO/aYQg7hSDIAwAtgBugDAfCSgGjRLkphUKFRAqGVADQp58w7MHEssB5Y0QYKXdSlsKjunYIMVbHtwb9MfgN
saITCJjQONFiHfohgsXe5FGIej6v0TCFodhzNQ7gMDYmGMYFMyQztfw4VU+YFgU8BAxgkKCWgaCqClFoVCgUoEAU22D7D9xzx95R0CFE4KygU0GZkTOs
QcRldQGSvmh18wU4R4JTiVOhkwenPc95sO6agiENpxCPj+vl0a9pg+mX9sh1fJBggoDenoPcEnjAf4H3a/IpdlNFwf4zWZe7y05q7HheZiVlx0s5AjEY
oRyTW5Rvh4QA7MIw9CgB5sCt6wMOqPUIDgOcRNS/vTnExfLFfHwwMJOgAEdQNHlxs/iPI9wAZ9KiL/C5/aV2vcIjczNJUBImZpSAHYdo7BBv3HmB8JU0
3mbThUMDb2R2Ep5s2C6wwp8cV7SsXOlh/glkek7lhleKS81df9YYShQSBZRkWj1P7uT9IEbdRJ8bDogF667N60zqyyCP9xz+6ZU5GY9HDaXzebmaw3J5
h6oqJKEiaffKeqQTUK6lWgVoEmHUCOpF1liBkIEQqyQhkBkA0C0KhhIqIALtkxgUAi0CQmwKYJD2KkPvskIdPXabERh3NIESAawgUEP+5/p+r+s/Z+yv
2VaNnRn8866aVXy9Ioik5v4paNGTJVl3O24k/5vcDkQUXbhHK+bISF1tCQnbmP9aaHefOO2QUks8dLgSp3999h5BVEVaQqhiWmmgy/OMJNSxETVEyQVB
qMCgYKIKWIKIZCqaSC4MyEKqJomJprL7sxWIJEd0S1k6aoiKoirBBFAEFRLVCsc70BpKaBwyEmUQ04tkEyOcgQlvqF1kHlYUGQpCEzhyIpkREXIUBOEy
OBSZHKKKpBUNE0VkYE0M06nEWmhBBnEJkQcImciimUOrI4naRcC4kxCpkEdWkEcxGrGIJloZJpiESIajU47tYJVRCCdsIiiqiiImzqhM4r8p/H62yJHu
N2bWipcSWc5BMirHjgwcKIY3wdCAuwP2Zs8kC7KbKoKEl92Dk24dSWDWdtmgkFy4URyrUIgqqc/XaXzIb4OxpCYYg1CZcS8ayqN8YGmRoaFamaBmE7bI
ChIJACl3DjCUiUJVIhzDlQMSlCRBSwgd0GhMbgT6cThceSXgtidkfWPpDlfRYFx5xHWIcKF/POiXjMCSUaJqQmEYGpWIUhmKpKAKoFpJiaYBYAgkhWJS
ZCmpRlkJCmCUkWCGEIE6/x+/MQxCzDOnHDt+IC22MovFAib79rqNYFBUERUXDEcIdjb1KeBNIAnItlTCyHJuNwMi4BxvWxyHZUTOP8aQ74zl9BIuWHbQ
LAUlVMFM1UWswkqhGgZioGAaUpEwnJoSqSLjDEg3CDkMtChMSLDMoSTMUUncaQu5n4GjQEhwv2OHZ51w/XfogVIYiMm/BZ5kIFfEJ5+jsj4t7t/SN64I
v1+jT1f+MiHcB3gCbT1htDEPPag/3zElICEsqNKjsTopKlLA0ECnCC91QhzCUKB3p4fwPyDuGCpJk0DlxqICwN1h1FYACjQBQFHurU42Px/5v5jCCfvU
JKhLLSSMSIsiRZaCVSmqpLLl1SJjaTAzYWEFwu07DWF2lFHLtCoZoyLaAhFwZTKE7IyiKKlkFyEWUdpxKiOERcCCyTUqK5P9bD1pcKORdnLlypkZlQ1W
KicZdsSuMuVQkVEqCRTC5RTCirqJZkdU50MIOZGkSglRHFWFXAoLknunloYSihowkaHOQFzlSQFDcIodJ9KHvF59MHWrGDIRoQpBpaQiCiZSgWqKaAyc
kGmhGhaUoaWkYkKCkKEogmiqQaSgApSgaSgoaBaEqhKgqYkKFKRlcoKBnIiChhdtbEUzgVapShWgEooKKEoGlAoaRImhCgpSmlcbIEoooUpVKCgClGqa
RapVpaUaRoKAppEoWgpWKoigppRiAopGlaAIhompUiUpKApaWgoaWgiAqmhoRqhpKChiWkVKEoUoKRKCgayAMkxEQqSlgpGZQ58vP5zsI5c8DjDLQh7u
1gjnSszwDdhZy43bE+728kuPhCMRlmrChUIiCSH/rdPx+/+jxmQdM67DVV2nXGXfQD4sBjABQKRWSEpT4CVMxIRLELMNAU0QQ0xRNUI1AUSw2Txy+0yz
yWfCYsty2W0pjFCoslaA55NjhDh27olEtSDt+h+pkcpMf+tzQSXlWsRdVRugdKOOAy9fQJIYcbIyalHw8NeHe866Co8oxCvzhknxgyGCjtjIoKlaGloi
oUkKlpapEJopGLjDBQ+MpQpSJStUqB2wGQ0Iuo35eWvbuuT8N8bHCCO0D2pkUFNlI5O757xy+i07GUwLrYOcxrK8RDjil2hBRTIryE7AqqHB2/Yl2MJH
cfPeHtWOO5XcLpHVOaWKYh3hvexzHHHJIsODOWVPlDr5nYiHed1Q0gUAVSlKwSxKYCvctIMh2nSQqKaoamAqiYoPPi6vj3MB0TxkRopA7eoj2TQUBSJS
pEU0g9DotBCeDB15Ax0fyWbzKE+PniaXCUrTKURYoXHpMcbpAyZ6MlD31peIrpnmeCJ4zQ0C+T5w3xA4FDSIUKHpkFwgfLtD0Aahk6QNIALCE18bRE+K
Zfl99EPtlDmDaizVpXLRo1zrKaKN+hyVky93kj4IB3AL4CkfY7A9FhWZhGS4roQzRBwr0DlgaoEi0qG5SgQx7SI7u+8Nhhi/BKLopFmRZW2nffIT5YmU
zOrvvBJ7RV8YNddIPaBnq40uqZSTTNJSBgCIMlBCZksGkk2bBTyO4ITKAj65DH7IDZfCAMgklhPZh5FkHh5mbI4VU/n7APFlklB+g4E4Te6DDxTAYSaK
ImGgkpPDBMIKaJigWoSoCqCiJKGlpTxsqgmYWJoIgpYmWESlWjcO0FE+rwO4vq7TejOAAJ9mJ2OvK9sWse1O4FhNL6ko90gecb3SlAlLSgVHGcnl3HYF
pwvyL/dpySFREw/3mzmlGhZ/r4U4whU0kNZvkdG48fUb6nx/5/72l+c38I70T8Z7oaQKU8zf1H+Z7kDzQhD1yFNyYiFIZNKhkFE1H8cADkqAd0mQwSIO
5QclHlkEXLH6ID26xcTBMIOq/zrnVdIgOKocCBihgCvT8jKskwP0p/r2/tcuXV1D3zz19d11yLFDDwaTHnZGLnH9wHx7Rf5SSzKTehxxzDCJgU8INymp
U1bgAoUDCQ3I7g5HH6AlHhdiEpyQNmJQFAX84KvVNdFB5m+YFwIj/AfIXw/H34Hxf2BaoXYgSSqv20nDmHKRdzR2pJUl627dnNiiMTEHdd0WFNwJVi6U
36AGN4Mb/x21mKA5FCJQqnddwB/iQqkTTEBMNCUIVMhBCk0MIUqrKwkiSNAhSFIhQA0gUBS0tUBQUBVCFVTSNIVEtADVIiwSimGz2dPy6HdPZCQ6o6dC
iJyAai6BYhmwH9AcABHA7BZbZtN4VyvLhLvWQ0IZsNIH89mwF35lRFBEp1o61NPiQNQQYgqTACQKHpF7hT3Cc1ANL8CyT5Q5CUKRrjRqRrcOoWkKDaZh
75T3Sm5ClOWghooYYKRipCCIhI3iZIbhDhTgwNOAHuVA0VBJ7X8PSz932mjJpP2Fuj8sxj9FlzLo2+1frOngp/yhkYTvj0S+g1FUnnmej04G5NypREIU
y01B8/f6P2eXn5x7A64UTXigv5QCj3L8F+r4A/IXo/Nnz7sDTO5wMZ/rVJh/+MwS/++OKkAwiihMRQJ30TiB3Anlga0HgccQnNb9/G8p7eHqPro8jbQh
8fl7tasqSU2mjWzYFYs0zBJjK3TvW9hq3Bu41Z+b8ED5ooqKkIqR6Aj18PNo8mVG3ZG6lsKqnHyDBhiiZUU4dJUer+5sfSo9bcvN9fXvHFHe3VPRXc6j
l9xD8+cb56EYfkR0M/I4eEzS5+e48ePcBHQuCjuNqtvexIIPN6PicvLnT6C8qed2hv+0RHxvFjmOtXXHCVYgUbr/P6Ec9w99fLfEWdoVFPaI51yRmYlU
uXBP+50M12l5zdply5Ss0ilVOtO7gq53SrRV1co6QiL496t6I7TyPe6fHk84Lx754PPx16zXz53Jd3CYbxHAj70Hel7488LvSV3SqHZ+fG3vjUiSL8Oi
zI0Tud3Jwnc7keqYVhuE5Pj7oU1RbT6pXLsvPyus18+XHynvj3dbu56OVe3Q3cLti62XuPx7pSkU0HICSScpuYBe5k0rLNgkkoiCTQ/Tz328vEnkXXT9
HdkUH1B5sKczmdCiIoT9M5d9eLHJOEcpl253na6FyziX0HXHfLEqxCtJ3WUeLoJ5UkRfr3eT3DJzDHz6uPCmLCORo2rfHpNupp0XMuXmq5rbmk3arstQ
1lMQatpWmWNKCKVWLXbj/18/s+nwH79c/WFOj7AR8PLD9Z6VQ9wHft4wJBO4D3qq/876+nOslP1MHYKh0VA8BY/yIEMOkvgIE5REFMjs1OEpFQIoMmbL
JP+85SBNEkySagAySlKCDITB/bmFAFBVUof+0YxTMtEVTUKEsjuWlMgWQB6q9yruJkKQT8IClHCRT1h95GH4Ms5HcgwPoMBGGx9BRZ6bHDfF8qJoH1/m
dyESF5yRYSys0MsMDP2h6z8B8crjGZCsbMyihyZP2YcECbnE7LdY0JhTCJybTrBWLZxhTI6iCsQYkWMIKjsc7dnYCP6L/b49yYpxMiOQFNwZJAQQ6rxx
ynRapZwsZJBISkK+dicuRz2o6ciIVyy1C6kDJSJEpAKKpgYo1GJGUNEpZi6kNB2kOsVQNNcYVkdjgVcCBkghHwDHSEyIkNAvsvVmAbgopKSJAFAM/Vvt
2OdpCEUITTCY6jZe7twLuRutEMdlHCIqnNoksrEoRohimhSYSZMdZkjqU1K6nUlXyXtPDshMQd94VT/0S9Y2pQbYYkqiwQVV+zsP9Y/6flApSCuH9uPe
fujukmAOAfEgH0BogTaQ9Q4ft8g2ghg7ZfaHL3w+6fiNv44ALS0D/L40J8vmGaQQwUTS5eqa5f1RcsWKjU5ocD/sIbJwRGYhrKYhzqzH/ZYcTIWJyLbD
O/OdxZDzP/ky/67oPFORdwmYdmxtIp/82zBwo6sjcK08zUPbrWdyBzA8T/ZTc1PRb47c+lzzuw3D0w9CQqS6J7JEfOjaixYZa5TGVlwo1C+9PG949JWN
05PJIoOUK7DATtgbL/4IKiuzCMDUX0Zl70uek6B51P7HmihzBiWIImHXNOPZGPZvp5HTk7T8RPeCfolRfee5VMNQoeUhjUs/1HXzD6OPnEeoyYB7v3YK
H0p1BFQ2SxFUjMwhRJNelwAMlZIIqWFqIZJSGRIBgoVgpCQTHHFWfUYOCQsjqTGRkSIUINYoWGJEkQYsDqdZYcEpWW0yeGel2hLyrFGfWadTuCaqiYqi
j0dUFPKVMyJ/E1pPGrAwU/hkm3DdCmySAe7IExgmKRiAmQr+qDIoaQMgchF/XCHnBg5NjIiRGq22nYA+3YlFCqSilL0WW8XpKpqAUpA8YFDCB3AKGECx
UivWAOkL5whuAoA/RJ9Ei8XSXhkU6yjkCxCkasaBXZC60/cRGZhUdKzrYINIjr+9zHCjk6E8h3kwIDCHsIjhHHFD6hP5WPnuifgtzQxBRhZu/OinJbOW
GcVxKIJEQKKhMKIv63ay/hjxFspUbD+YsfRSB8L3YIDfgkTGbGsREBrlNPEmyILlDdZqUIJ5lXZrEKGkeJcjv02A4n+dvlJrqvGsLAk/G5KOfjb287s0
lRqjOHZDEYCJZRaWXv0mZ80zMhlK6GnFGL1oPwk6YWNQkBTSSiG39CbB/m60KgCIKO3+I9+PxOx+An5wD5L6OgH5oH+XdgxHfBnz4WTwOAaHcOS7MzN4
rpQiQOj6X28Lfwqb79LJRmzEtVoqgxVbQMVpSlanr7u/G1Ih4Coj0WFEMiPbTuAHuyBIMK0VBQQINMUl8U/zRDKDJORYYo6Ny6KFjD0+7vUPVDwRVkJx
wE51n1w4cWU0hEnEoZBFEkVYEjklNAUDRqaF+sl+KgdIUPrkQyUaSmJQCgoRqlKdI7itTyQQU1Ir9ZA5OiEQPAh1h5s+R99Y9fXKzAMknnsmCzr0T4P3
+a8yIQebsNy2xG8hUEM0UJoPaiuHA+i82FDJDGYhnB/3cPW4c5WHNdaD897BxHlJvyhvrrbArtHS0AdOApKggSXMx5EC4hRfTkgderw4sLJuzu9TLvqi
paWQrOrKoABvrcys446FaP6tCTxE0kOzH612OrpRJXqqJDlioKSyqQWZCbVxX+3AbHv0qxy4SmCTyRhJNouCjEIQCC+s8VCNCS1khQm+0pJEGQSQLQM8
SwmzWb4eOGeDnk8bl7OYGuy6dzYzHwYmjwZ58hoUYjPCmupoWXLqmWIkhMMaysECQgiD8WNSFX+rYmIDwU2ZUiSJJJAk2aNGgQnvfQnVjCBhA73SjkE9
odTBIiFSxD7dGPXd6FZ5SptiSCYJijFSJaaRjXBI8lkAdRKvAEHAvoFxENiXA3pVohAEGKKELn1c1sJcpYGkL5nLMkH5tERRVZ/fQPUwnnugdfdT497s
zDDtNNGYFpR9u8mW5ihmrPcvE+iAaCB3uGyZIdHzJDnem2061MkOUK2gwTOGrkW7jJ0R7EgKlFCBMSBu3CCzonRwmp0fcX42Q4cA9CBt0+NfiAGpDW/P
QWCiCIipDChVGCxwIkn1aUf0vdZEtGcwlhoWIEiDJylhoKaopGmSLIEypCjjMFggaWgvLNmnGt2tIuEuJhjKSEhhA4yJEAypAFIOMImKkAyzVMTc5CuX
qJxIiC4S1iUSEa++973InyFEG7lEPpYB93vfm6MgJsQCvozlYH/0h4gT9k5JVfCvNFk5AbIO4+fD5YMP5VTisXVg19p+PumXnnDZtNPY/H0DVjT9tlQl
tVQjRVTzm3H60I/y/ljHAJweMgn7WkL9LNMXMZ+Qe99frOPcvpF40Jd+V3d+PaQ/BVcO/p/bwId/y9vz/DhBft2uO8Ck8tDrSxgp1YFKxZfm0R45sMsZ
idxLhhOssyyxpdYm2by4sU0O8HV1hRHSKIwCFrQUKTwB7tPnHkDu/PYPb0b5nAmBaSmlhk4wDLUu4XW8R3k8YdtskSU/B7mgzEXnZBpUcELH0FilQ60S
BWEvdJFiiqAqsTUU1JTRVUVFRSW0HuoG5NBaZnckTRJgZMKM8v3fZTgMhsc+9FHaGGQnU0ymv3/TsY0dWSUyBtvIHFhFAk7ASfIP4P5er499jcu+bEmR
8WifewModGH26TFPFD53QUMRTTgSZRFDVUQUd+GMUUxDSNasqiQoQofSQ40QJNFENFUSRztg8OMcCZcZBw4VRH0URiFFT2tGOeTksw5BXHd27JC3bg5J
QMQ0FCURJQhoIcIqoYgqcJTcaloJtzkkVNGwgDJENxiSFKOQuJIETWSuS6IcYpiJmmikCigyMolmSgKEIgklolk2hgZFBREFDQxBEM0kSSVpwoHFSVJC
IYGKSFKHU4RQ0BSpRQFFARC7GGgEyEpWgBMnUqZHEmwlaRVoJh/A+jx7M9To1Fe1y1We4w/kk/W8/p/JCQk8JPNaSkZcUrAMTH2ZFgoYIYwxIVBFZrRc
VPmlH/+QYeN4V5WdFEM6dMP1qr0v6JyYxwU0Kc9UDodD66sIcdtY0BtdH8qOTNgFUmYSQ0nbt089Tkb0D1+vsFFFJCmUJiQFDmYoRKOYqJUQL/RhhElP
d5fehpHiWCKsA9qryPSVqmkpKv2Cn7YAaUUNdRk6h95o+r0an5Qqu5aFWlApoShDchhIsQsw0geMuyOIF21ALVAQzEhQEyQQHqhRSnmVDVMVTQzDTJBC
MlAUEKQExRMwE86zTJSQS0gBMgESNAJxySZVarDPkSmAbhKUhkHIWcjAP61Aw+jxzpce14dUr6/TWP/NNOwu8NhA/s/VnDQENZpw1KBwSaZMA5uzIbfY
1KcdyZJYG15hicAKm7MMCA555yzP9GcmV9Zkev3srlgK7RA80/T+0L3IIOZhkD7rC3jvVgklihEGHye1/a7M6ThZAYo7giVH6XsAThDqw81IzCtCUDMh
SUvx12qHB5IPtgoGgaH6RdxSJSFSQDS1QheSgb449GLrg4B7l4EE49H6vBMhTJApoAmaVJgQwYQAKJQg2pyrgibv0gdBQ5Q/r+YEHoP2JBydDmKCQCSe
uHgTQ9pVf3JaE1DyXvlDRCdFPa4c3rl4Kk/4y+1NZYGJyWoCqBoPh261AwJSJVJ1gTIQ98m2PZIbioh4IOgsMQupT7rJvuwDtLg5wGkeCZ7pvLD1T39U
FDYcglCHWZkjMjZJVerzmpMVNAsGQUZaGhzwUqypLt8dDkcQXnmcfDoUDqcinIE7/LWXH0k4+WFBdJpJynRQFRIkxr1mIHd3upr3GmFoesp47uZpE4VO
sqOGAwBp2HXq9T8+j9XYxwE+5PNhrAuFmB9aGtkoBrKpYIrAqhYIKiRrdYbMNcAG9YO1WDAtms062qOxEFmIAmVcfYGpe6B38A8Q9VYKL+jYOiSlD6h4
e8CA5R2oEYn7bmKQ2j4P0q/zwI0C0iFIIUilCFAjQhSqv4CQGyHUiRJQpQFKRVECwDznQny0poZSHnDRgqJ2MZQKCTsklC4icgHcUdfdrPdi5jtfGDJJ
7KcN00IeGHTABQIeYISx5z9fWpIqPEoeyA09jmzXTt6nCq8R2yO5e2N9aHnCSeO6TXg8FEdKgqqOWbcbc1nTsU2AkYgwSLRIle8gbzmdDDyRgh9mwHxF
R2ngJD3ZiZ4461jhE5GmXRU1ExBRQUyQRLEORXHkj1dQIQ2cH8PyG3/LthNtvgJQCiLxDMappOY0THZv4b7oeDXpxE201LxDMukum71vSwnWyY6vGGkm
lkRQ3dqiYFrXdubt1oNG6bfjlB0UlpHShAyIO8/XsfzguqKgtcmk0JJS6YB0nDsNibKTUgZPaW9TmHP5LDWTaFSbz1J5qqKh4fohXGjCUUEVccYTBBZK
B9daCIN0XgkfmgqaMOWPRpNJ/TCBQg0AQQ+T3GAGQmiAB3CRIqbkHIChB0QA4KEgvZz/Gv+z+8f/P3HEGotYPyIze7XenngI/jCIG/6SPu/A/O/sUnAx
9KxERMNSZNLaW2tv6mxjjZROBv/b/PJrYo780MYdBFWbGARQCjwD6fheroP9afs+/YiklkFYwYbgIwltFj6lEcoChxyODQqVkGQoHRyYGQKw4snr78eV
nHd+w53dZTGT5Q0TFD1WSjy0zih6mGzIkyCCQJiCJkOFdV/wusUipgRMCUmJBIRtiaypKVCZml8OdznJ6ty+Du8qeXiF6Ox6RaaqMoay5Z+SGJjtJFlE
PbOZ+84QsWCiJNEElhDJp0WCI7YmePyNCWrE2YeEEsCW8tYXdQKUFUUDaQSCsS20mk3UiqaSywEbrIENjMCdMhdM0ESBloiN1zZpWa2mMZgCVYWyyxbL
J0wyJ0SBpcckv5mc1m+jeVV6TRrveDgqHZVemnpNvhDp28JFAOyzgGhKoWFsMzmGg27Q4Ka9eadvQnuV77c/44mbDybKbkYE+AEPQRJMjNxhOZe/jtvo
/59BT2ynX6lTpc9ImJbvwMJLDFDKqoCIKmmAIYGeTg5wr0xV5BmOYqqrKso5ldWViKJyieTx15lbLDcJzuFBwCWYnh0A3RlVSKedcXyTIeYJCknCcSBx
VZgnvQ3z29M9x275uTuuj3SaS0u4GvdBfvKby6YGc0XCiIqTjDj+xPI9hoyGr0HjLMndI0oddo9vbnYt2Bvi3rlUOqqeXQ6nTrd/hwe+TmUPIpLGKn2x
Pcwua7bXhmBKbYdGFiaJWwoDRAOYzICO6RiY52Kd03bl3l2mWKmBh4zUEhQ6YbZCodzmeifbCG52hOr4yFVXjylDEC/c04zth0nVsnu+4ejWBRyFOPDx
734j4ghkOBWUgqkxRWHQzhCHn5fH2DWAak0gdDrORUq+ZwcI5Vd1ktFN6RXbQiwRk+0M/wzT+er+7m86yzWrFMYbS6pt8JNpNoLYh96fiAsWYWE4gAPk
e4s8XyoriVXUs8qu6xRV4lsurxllmrZtMu6ImS2uNTFlw1oSmt5rezdJKzzu+PnceaMgQLsHIYkD12lQ39J/nrucp8d56HrV1GuCW3RUUGqCpSQQ4dxj
MNSKKf4IjzDRC6++YL8OsaVS2LWFnAt6Ri0cwxj9O+L3dY5tfLg5s7Yhxf2oXUueJWAgzC1F4nEMgl1JDGYKi5Qk07C2VIGKElZnOw6L4zuBUITx1uxO
ss0xVJFJpPibhTCCcUoKoo3mAROSikhwQivduFfL6o7bsIuuscgLk5CQWlclkrQchPVp2UuuR46u3smToO749uE2NyBfPnBy9cnXnuFymzWw5Imfivnz
h80pWJQcjRZXCA+doXc2UHPRxxx0/Ht7HuD5zB12exbPRNiVQ+ffmt8brfPfHOjmp+uWOCe97vUQnViTXzve9kQt3AzCIopz8TyJ493PryceVKIIdn6d
xz4O5p47WT68XESZ7rhvYFE1r/zjDJtok3mDnCW5OGtagiGl24JitBRlqXWZDpm9lFuqczNRHvTk+hjne5tJlBHCKrzPQtk9dyRIKHxIUruYkX3+P62O
+ZkB3so5xCaTLdChWzTmCuso4o2221l6DICBnINiXQbm54hwNcnI3KXnOjZRTckBaUKTeNmXmiHCm3SQpwMIQcYqVgWMAuRBCw4gGUvY4OdndCookkjv
i0LDn+jDaHnRWQBdoRZUENIpynuosp4e7AI4NQ2FoF/Pw/j+ewchYAcwpbCAyCWCGIG9ZmrUUyBmafTWG3Zre9LFM1kMuml7t0U0lihKXeRSTvWn/hee
PU7q/io7JWpO3adZbvXbd7DiBlpiewlMpRxMZodMV0Wa3quJhTATsxCos5oPnsa4rRUXORy7nqP4sohG7FocRoGFyoiWxAWyZ2+RrKREFJBRUGlMgGXA
oCmKqCWSgIhf0yg4FoSJEkDmMAaCCIYgGDTgsrIkhVEWSkdKvFaSEKCT14p8/lZcQPgwD2SEQT3H7mFD9c7RIwXTHvswIlfJyswlJ9gCJrU/nQP86oFF
GYrEPt4byibqh+NAddKoA/qVhGQcPnsLVY5MmHa4YZIJIIZEZ/29Qz06tMphjXzhhgLpxMaz0ml1Nh3DCkxuyKKu4n/Er8UPU8/cUEg/iQBf7ZKAYgGk
e/7T/TA559v0j+4IXoCdYUmAeiP2iHkHxYhiaQu3tPfoz9CvVE1XUDA+0F8z7M+z1EbzoofhC/D24nfmHjvPm6fb+lXzf9sAqRFACkwKKUCFI9j07e01
ow7cH7IQiQyU3PymH6Zfwe0X+vdJm+OE7dAwS0NiHaeEt150dL9/uCdDx9O5VBZRnxPvOFXOZwOlWwMudTRtwnEx6jnaJ8AffbJAvDBKRTxGcOEPQlLJ
FH29vv9/5NnIHDe9e8R0Uqo4oLLK60yoWJaZwqj7Wuf5e0kZBnTpiMqpkBEf3Yw2lLOcpkEUhdUsaEWQEslZRRRXFCKWYRF2y/4xSq0os4jDsiVSMyLo
TQ61AoiTQkFFAoIJGAiRQPjZaVVfl+5qaxwXlf4UYLKX4YoyNqg4RsEFv/WQjvSqd5H++KAkjZBzVDrZdedXJU6SiTGVrsTluk1osoC58dG7o7reIt7f
mj6lD9HR8JTVoI0kHtMZ0KITw0SXlDJjZphW77wOJDywvLtua70RZE0SzR11gduAiurPNqboY832YXvdmBkRiUGmCo5cgyIdcpNeaVhtk8MDthNdXys6
2tCUJIsUnpBMKKtRLFMYKhQCYFYsY+gHY8O8PRH12LSdyWCSqfsgvfdvkXlOYrRELM4aHYkyeLmMoTvDEXvm5mlvMwySoMFWKFtt44DPKawt8UdzHBcu
hwY0GedkPLAUIqIuBvz1mZYb1mu++cvl4yGmD2spQXEuNmO3o3vXTs0a6zSdWkr3unds3LcTeJQx4k0nV3HPKaTWuOBh4s15szl2FbIdMDmqdMMeOcs3
kpq3LvN3Gb3bg3U8QO47QukJ0Z4lcPHm+PF34YVsRQRjEIt1bnVhkC8EBRqgywJKBEQnLA2yLwUaRAZCudZlotWLqmSJtwGdBKNNBkCzAFmE5uUVlOMz
xrar15YFDfIecCbqmtd+ahEGpOaDq0EktIlKyDDQAnEhkotMRJquO04+Wz6ukZsenbs7jiNgUaBVJ5cFnUAzAyLMFb7UjQXc72Y9EE91P44j6b5cIcu7
HYiFg06d6Q2yBoqU2dxgOWu6fQdqkv+Xxx9h7da+f5vm38I43PtWU6kjRMpuQ+sT2KqAZ7q9PCeu4BhAEGFdgrzqUQ8NZn3OtWaWJPrgUO01EFBZnWLc
KrSElSGR8jSbpvTv35WsLezFgRmVCJh+D9cF2ZtvgZ1ChNPnUmR8DFwyZnp5aXeJv0PkaAak6Q8SHkf8ITqXu4ooLAWI9GO6+wqrgXVBz/Y+fb1rzG84
nIiIxE4ijKB+xxzw7K1pk0qYt63JkQRP2lGH43z6Ld0EOI7jdnCH0MJ5A8ILheeYdOIWpUyUrNNDiFZtlawKwUNX4PYB26SA6yOTSeU5571qPSBOjZtN
PNB+/frP6iitK0f0kEOycjS8N+pJN5GEnBqCmI985FLlkmSlIlJ8p+mAPVKULRwkBkYy0a046jJ6SuQWsVKHizgMVMkIqYhfFKiosXpKg8sLBDnWtGph
cwDiV6QG5yANwhogaIKSKU06Hedr5EA+rImRd6N/DoBEHKMVffw6ee1QsejdkpUrE5BNDAagYYUqYdvmGUHmkFVXvzASJItWXwBPH2+NmTBGD5dKbhPa
bXeD6VJQuUNxQKZaTK/WgNVL+thjEWqrheUenSAfVXefZ7eHv4zWvYj1iSBhBSiJaCIASJUpUUpFqhaAAVaKY7H5HcmvoThDS8n8wCwhCSh/pSfAgfmn
cg7plyCGKKKD6Q7u0Q57/H7FOPN3nAEPPETHvMhcvnZ1PHx5CRFgjJCHUHv+0QPbpmn2ABj4dcWOi4p4BZGAIfcdD8yjr8ds5PckNQUHv8/TTXP4ZZaC
yKfKqhJlP4sJW4X4yig+Sa6YHvWNPpeSYEPmhTsYNbMNpbP7QvX4Z0plgSuJzyo4TGMoehxrs98lThvq8E2YOJNjSUQaIYR03kpacqxeodjjto5aoW/A
T61U/9nQ5/N+NFSlIz72Vl/4J/SeEk693HZ4vRndzkxxD6HzRQRI/sXAiSYiD7/tDhkcB6gfeK++FsT6fDPKT4xWyNwhUSFkE53TqdyA0IUBSBQJQJQh
SUlBQEBSTkdPd7675GQnYveuxWWVa1qiheMrN/Ph5w9TMPcAAHm/tBcfghAI7eE0wTTRNDQVSlJpDRidp+OtBqQ6R6iiD9kmRgTlMB1kkJNQS7XF/uhS
8r552XcRc47o5OEOUd6xdwmwtxuUNkNBEtlgU7Qfnu3hFfQ7taJ1828m2I3vQPYcTq01mI73rQvDDuXiiSthNEtWYi+JPmE8JoOQjp47hHoWEJ3O5Dgy
4tAvq3su9jd7BhukuMQ3EsppYMExWAlxcBHAMZ07bHsnaNgL56J2UqaiSFBwqoJbGbHnHgQD/P6zt4LY+d8RVVQ6sZrQy7TlMK7se9G90TsoTiHOcEkJ
jrKApNEUuYRAUwje8NJo3nAehAEN34b5zupSuBHEKK38jM8cqhPFvxa8MnAmTrvNI6z3Air+IJ6Pd6M58gOidd4EW7bsHse6lKJnr+0uTEcV4RCtcClq
7omRn8/DUAM3lkD9lKb0YKDkSxtBvwJTLVKexfGBTR9uEWoC4V5a3nMNmjvOH9fi+7PB4n3RfFrjU/qZS4XHGqYlM0a3uuzZmXCplC5/hTYB7SHQFgno
XrvTk2YCt271zLqlYnPc5mk/WSfawCkeqFj9gTcmRMlGFDSS99YYAYOswnv92DmkDL9IlH2JQIciqT5tKFJuEO/zMVwzHwLDnM2SYOo2N7JPqJ+Kl7hP
mHzVHR61XtZclvZp79HdoskkzeY99iQUEQBRTHdefTOODxkNS0sIHFYQL3ZIF5v6ZOjYjzKb5Z9mh/osliTME958SD76gTsvTJ6kgHpfIane5Qfs+l3q
kN/g1F8O0y2gyVKyMNJ75KAaMtF5EbdXNaMNfZ39t3hKLekUr9/O9YVNgqbqsvadpnLMg8az2TBEkNLhvFYZuxrIBixeCFcLqzDrDdIexHGNK9N0/38M
sxxPJjD13BL2m4tVVDelU1IUIUed3ied1/L253TKiDlUZiJpKfdd6LkBVzxbnui6isL53eI5ORT0BzvGVR3hV8mnEQ+feFDzuEhxmhQCHzlukXILKKVE
WmUfdbc972OyiZRT97ZscAKlgmZqMkyakiCKKkU+VIU5qiF9fH3sWRBEdd87l8WHM2qi090vK5oVQaJBu6OiokDwnPZ3Xhl4vQTjMosmIKDaYhiRQwYp
kHbXe9u5x5hQshYhkTh+Du2QPINvOOBEy+97i9x3PYHOQERcOVR2Fy0XsCQ4djxbW7oO0OxJ5aFRJkCiFmVXkI7Bx2V46sZOPg442UF9YxpA2ww0qhEJ
KISiQhShSkJB880PR7+rxbuuinX2I0KUIxJQgakNihoxRhL/8B4AYICm+So4AB6PcuAAgfvNd6Cvt+voIPzmhOqhlAhrsrD5H05rqXFvb+g/VjVyHDJg
/TrZHICnT0mnTJiXhYF1I0xrJj0h1eLELSEjQIX9HvW7wQRhjZqjgZCECGxDSImUm5Negn/L2kPobCiiIm+c1q37ofm4qh94wOu71vuWVzWi/ydZzxsX
J2UAk7ZBFRBA9d5ouCwUD9BEEqiubLAJf8+OUcYDtv2Gp0atFPLJgbpK28db1hrLo1CGsKLIVrDUzU23UkN5mmdWpBeINm3GkJt5zGhAipGMIAprzcVW
RFyXmN/8Aw0uuobgRkjtjUa7t6DSTBEpLQyW94ttkDEJUh96XKAb854z4HGZl73u4eLjC6Q0Xqt6bg0OzsGNaQJGSHaGGiDEooWebfaDsmKl2+dRiXEb
Sy1VUWRYjFdd+XIG6ehNoY+EMDPXWtsDw1P5U8njvzPJ+zfHUd1K3D34jqbcs71WOtl9udb1Csir6C7phySfmkJ/t/opiKsJd8rJiDaUpVE3yZzabpKt
wzhHInbpucys3jnoU7fv9t3Phq/7NNZgSupSL3Mw5jicCGzA6kqBtIDAOpxGi2G3SzBY5KQcJiN2gQNYiNmE7e34+v38H+m41/M5vSnpPvkPd1PbpfbK
+ZH5vSz8MRQyWBPdJ1KOvZ3oB5VL/4kswIMHASGVJkiUgmYSASVlhZGAcgMQkgRIIYKRAMEBkHJBKEQKFpUOTpx0NfTeH8mzg/Vnw5Q776JOO3DpDXnI
977olOpKH5if3Sjl3dnPSGkCTj9QDL1gGeVz8+FHGMCS9ZChTDfn+0Q8cNnN7B1MMxMTd1gC00UuhNNvLmHIP0jUU9zz/IeuvaEUJw6RDuDK9U9XM8Ge
M8dnhILlKCwrALabM3A+AKYwriahVtQM0QvBCoISQIgZnJ6eYdDLkmiO+Rxw7XQG4NQVzPxvpXkUlTiEgJ4fhuFEujgV7MXs+jyeoJpj2uGseqMhpCho
WZWh5lXzgD0GjOJo9DZiP14wR+cf0q751ysHR3b9u8CnIc9eL5fLjTxCdI5nl8vfpDmeI1ByATD/ArW3938bvDGuibtu+ZhxkWeDjglIdl2/cA52mx74
OZnIOG9a+KE51T0HUITcAPbvA4V95J6RQz71R+aBSkRSdbNAPLMAuAiID8mgWKKsI0FaQEcI7BIS5dJYAQXJJIQ7GhnbbLiI2mhRQ2UnIziTf2IHIpyE
mlQnOTASIggigCiwmP6BAXEm5CEZQpApoAmKFoUoCIGgnGhXBONjLZ0J+LWOpTLlnQwgpUBYBQHEIjOyAjFhAcH5dp2k2AkFxzJggw7Q4kMLtCKBVoBy
A4CQApikKEEECkWHHtxAOvtQdWF8pD0eoP6hLbXJia7VaJrEKMpQZXb/ltQCkhkBG2GvqU12fxpnhhPEMwMN5mBZel/Ze1sE6cw6MPF+zwqSmBJaf95p
Ndp2bfb3ra5+EhOy+oU3mvoUAYCCkP+LCrESI1r5iE5EQMsDowPY7iQike4fbYlJFLgPb3i7VCX7Xk4j4vS/P63u+TJ7jsqnb3apyLuPnvobvkMpr1Xx
TeN8QLXwfnuC8ieuL3R5Hry8N3iggsFQvmSGbe+u7O97EQB4MFR1ugltHVsceRnLuQLMJIdRJXULSFC7IrIWWwLMWwVxhyGzAiKBTIWlUaEClQoaRpEo
A+Eiejv8ermOD3pJqDo8p3a6j3yAPcN0ufGGJIwUCgpRTdAgOzplBUW73DG4yCzhyhIdZDEPkmHfx+p9QxshN+80LpgmtGVhkmQvUDfdxHyegCCgX5kz
67beKoXq64vdBR2hnc9vReElN5w+75sdRJtiJK844zANSUlCQfaQfX9vwD3MN8AO3fack4kN1HDKoBmyZvTrlVWWMMZPsHxPEpbYsmmYk6dmyH7/P8d8
6LCvqB6r1vOCmiD6LhYAegD7UbzD8J9chiYUyUEpBP74riuB7jpy8fy/1HfvqIeB2eg732opwDMIEgrwvMjSeekM18B1Zd0Cj/2vvg8vNXDZIH4s01ys
e2Gt/gjx6Ymqvq7n5B24SMi5W6qz8mYqTmizuw1gouNLYbg+J2k7zJhQyMT86WT9eWO5riooag9imsJ1peNQtmGpNQpPA5cACucLPH79b02qDLE8hw1o
6vQk71AUf+DgoYn+z2OdDxw9XX6DOy7jcFP0oYh9KnrZA9gh+rfKBt409e8w75GkoRO0kyA8ORAfAtnoUtAprreuuTurGBMdipPcihD7jatY+SEOu8Dw
fzcOt+/Ca9rK23n4lx+AVEvgssxswQRh4n3cDvDXUk4DDb480DSHFS+l+eEoNWjufD6VNp5ChvlSwXE0fXKAT+swUHaoyGuOBBwBQQyIhIOUAACgNNTY
JpriGoB+YkDWE4SAff/5z77vurHdueczP9Rcm+W4CnyhySQO2SByXldjkHexNzHGDo1if527sNksYwULQHOi0Zd1Le2mV7c5UsRdd1SZspULZNTFBsct
eO4mX6gkDdvk3wnRMUTl7Yb1ccQD7u5F6KmlAgD+ruHqSTHpvA5fezn23a80r/2IAQkIcaoCQOJpx2SovSQ4qYMkJUZErWGxop1SzVLBBGpKgjNa5/jz
kOMab6eZNfuPp/z4hQAmtP7WqE6DCGRCG44SgAYALphAKCEVDC+o4y1uURkwRKAnEzhksLSg8ouR0xtaXd13Ya2jrCCJhWzO8qzn8d1ugFoMJYzLBhFI
ZUkySRIRtsF2zQwzLEoHfjWvbvh12CLFlGkD9kQ5h5ZkBdsYyYGUIMiKNpWlCvQdwJFhRHdbAHj23jIhwqjMmcIHWJMKbCA7IjhPHj/NbTbUTDBuUcoh
KRppda1caqYrAViCwRQVRWCgiBnWEdlDZNVRTW9BtNa3XOt1brSBlocgc+KIfPT0dL0c4mFj895POXoxdQ2TS4jWaKnesNFHLTgzhd6ujNeLPOU5u8pp
rJjqlS3SdsBtN63cmjzubibR4cjs1tNux5mtc3dM0gzZIhAW5Lp3DMpBpRApRYv6LogycyiYRSwHcDSDjZGlaShdG5vQiO1lk6QMwqookYl3zRxssd54
11k1tqKvSHQzDJzW01NxiR8WZuaMmCWLQANjGhKChGMZUdXERUqVWjKZbHRFTM673erIaZJDKKyFSZ1mcoVbYuMrXbwQH29vm8Y3WhN84F0cgISNIIwD
GY161TAi83JObubgUQNsN6vObgjo/f8nrRvwndyCtgCEfDY4anYrRk0GoaaZrHZ4Jc1HWzDmjbpLSu5BHprMgYcGBKAKSAlIOB0YAl07BdM1jgcVGbzU
wSlLIfrj2h0njdmCHkJNtFlhDhVtFsidL0TLBnBxDNarL4+DCs53vRNwZpMu9YYqKcOZxcw1RmJly+Hro66xsKyBj0mImi2UYtazD1Qx1q0YYWy5eJNQ
usJxikYkUO0bTaW2ayxN0oTlgVrxhjIMFEibcwxYcTXxhkF1NSUQPJcymuDohqZSqmIpWRiRumZ13c2eMC76uEOkKxS0hwLhSoPWqbSzYl3xJqGgiCoh
UomQU0TbI5ZYmTljcwC63zZx5gcRvESssQRq3MFHOKm3Wbht3m+zOcOm1CcEOdtMTtOOIalHBjcw1YOrrrDAwTLKo4cPoKIRznOXAKA7OUrAsOAF2Odt
wnwYSrBybNbfHE42HzpcOHzevnfOPOz2PcSKu2koyRQ0WWazMBEL1oeZuzZYxdpk5KYRMBE1UTEBNFDEFQTFFMyRNSQNBJExURkYgiqnKUnL4TIYl2Xr
mukM/581w5yFBGRRZFjy7YqggyYMpu51NOBmtGBco8OZiggLNkpCirAxoCa1higigiD5cOuVaLeNMb8d8Ex18QOx1qQLSnUj0As71vZvsjctcxxLxO4M
qXNoYUm4Dt9JfF7scnUReu7SSKoVqMcgF0Y64qcyHd9cHs8keW/DjuNZYj4ztmGmPKLvU0agKKIatg2NvqsvUuXLsFYt53Tok6jxx8ya1U0pSbYKWLuw
qImrcZCt9c6VtmQYy4TbqqZijiuRE7QCIkiFNOLMOoW0dWHbrR2lzbYcjJpbMwAjNN/i9fWjBHosfNGPeN7Tuz2UWM4uN9Xng9Nz60EchRDLHI7ChoOl
MMX2/fz2ZORwj11DTJxxx6j5Y+dF8s9HNQIk5SRIV1WbTveKTxlHxrSKLGfP6Hg9hZxJn0B7Pk8IiIm86dvUrkF2loO0BBIQuXAO25zYURIBZ0msOZF2
OJFBUZaMadNQXWZnqoGsgxKuxodHwlF5OyJWOdyZN0AuUS1m4Ow6Tg43WMxVjnEmUaMDZOvnve8A+3y4V+36UDkGiWthdOhBHB8OSygixOD5Qxj2yUek
ibsDaN1kj7npT7Y8Iw4oCEPFQ9UCVxxmDeiXx4vV0Yk4iiiKrAYrDM2eSAnYYC+BuR1diVBkIj0wotrXWQwD3V81QuASSDA3LK5IhsKnpzcaqJh3LVSw
N8UwRJKUYTbOpjq0exFsPciZwrid0Ig1sd1M9XpZNX8jaO7qpIEQQjDJshJG9GgKHQJq2QYaIUDszQURODbiY1pjBzdyCRKWkrG3UgmMNYtRYRiccvK4
qDQuyFflj7CrgODdprtdEONlYYTUO132hMoEf3vlMh147yeNXhiYYKfNKLEekZujunBhvVNDUyRYLA61nhb725znHuaB9rNmax4UMWGUPaWnhoMeczx9
xDeFhACjEidNnqqyQTRciZkB0qM9WJoyKEmwmxLDdsU1RVY1k0woRFm5xqcbsSS8PGsHet6NZ1c2xjdbwFgxPpq4gBR2PyfC2yPt9QkBAgnDxdhZ0c0b
4IfpvT5gCdghwTtvtNOooFRMuA4IDN0AooJBllIEVPHTgjMljnXLjRSy1ECiyoMs16NeNQ0yYsJAiUAoJLxfTluRM5I7MOMqXZORCUS1i7rTgMOJgbvO
8Hh+KxrpBc50eEEgYWgh0n1O736pU7RfdKgLF8eMzp7thr9WGd83hy4OV3qkDvKqIcyyr4b/nN0zqh2o4aNFyyakdkExJlIDt+7z4AED9uAaIg8Ss8kI
ITOaxHaadtdCBXkhIWQgegZo0CcBHAso6QhcxqsAiBE1ApkAmMYSHAkIGJIPkQWBqASklgwk3PO16ekzBaFB62sPyjh53Y6iHx7vr51jjFTEO4NBrTGS
u4xpczUyZu465ow5dYjw/LYGaEv6qLKxUBGdpUTrdeiaLAmEqR7szKA5e9VTDV426zC3HgSHbvu6kWYi0Ttx6Gg9XtyL11CessgqHSRyOkKgu4dRRlVW
Y2ZSrSG9ZkpQdIKHc6lyEopROmVky1HdLlpx2m2V08asVR5nT1vaN5wyEDpIdIQIUp1hCBjFg3ZYZpRFD1ujm0JxKgKZDEisTLNPSXnWJMZgY1SckZAL
RSEUQqVE0A8XMmojw1nne7CwIA25wjZlgkVhjGgZFEPAYog0KGJnHmHXeGUhHBJ0Jj9JyAmpYejXiG5dgWGQixuQuEKCeRu8TmFn37ahNeE2hYvf173S
cqY8shyGl50cAEaQHANhkX+O/UMoGJM+sCjQOUMZGJLviGwnI9aK3z0OGK+tyTJNTgTeEz0DUzDrlOE0NSVC5ZD3qi2DNQZk/TYZDQbJbEEw/Z7d7h+x
9wO/PAwMF4PkjWwQKodPIJ3x8jcDoEQBiIq9uN272irytxQ33JnBRSQJbAEPjgE/rcA6Bgv4JFIVhagWNLKLU1LZwmUBpslsxDUI9LcboKGImSsxMpqQ
KYYopK1lJ9nPi72Xc6452eBXWkvRUMqSoRGiZtVF78otOEbz21KJqQTRBR9FqGIoXQQ1QHbVpPY+92CHCQcE5UR+T6zHMic2sUJf0vcwKrHu7cKi7Xy4
J7qfdyPH54kfXku13vrjFZqIW1d5Y3PfWIaQ170xcGkNPT4TyKb3MQ87nFWaVE53snHU/HdgOargAmZQzw01mfcmtNRvx7/Jum0Ux7GFEBGCIGYw4DBF
jCiW2ntCs1R28zjEQ5ZXv8c469fSp7ZlS6snb2QEaTJ73UtNBSOrSHfhxZHIYZm0IDkv2lFNslUZgBEWxEUuQ/Zdw4Vqcam+7RNEokFAiwBPtIwnZlOq
rCWgvj3CiS1aZ0qKz9t9kyaaVERG1Y7sKmFb24jMEXS2ZDz82YengMyY9ZL6KdpXHVkvGZosPWz2yqRJwfeJhZ2fTCmjHBilRCeccBqLjCiai82wiiCq
YcgKBMQ4sij6hF/rDYPgJxsf2yElWbhezWQwXYmIYR75i9/Q/fBh5dnL0FAX2kvEejtfFQ5pd9Ek3JrLsgh+7zr9W4+UjOeOrunfIz+IQT4c75haLxo7
uC5/yPYHm91px2YguUQOedE6U2jtOMg4d0oHw9Dd7yOOdCbHV5gnaicsdCHE5DnE6m0iiHXJ23JLk4QUxiYWlShaoKrRqg1oUJdGGMxzhkU0MFFRQxTB
rg3s++7k5E2AocrYofqIQPRo/hHAG+wA7TA2LvzKiOBQN0CROMnk253Pk3Mk4kUEN7xsoGPOAF3HtA0huTCEoSIpKpTJDJaQFAyhpC3annGkPOFDFsh4
od3RyqiA4cI+fTx7u9vO2wTpDeTAIhgaOE6LQhfh7i+OYnVAfKCdjcgYXGN5DnGOdvPlHu0HJjkDk2VTLtxXnLjWYUcSpgw7kA7YF1KcRvWRCZq+k4U2
rQHjNnCetgJEcIzCbCrxEHDJjloFcKpzvd70WfDhBwu3CE5BM4OQF5xyoSPSdKAr3PEqIO4biUs6X14oFPI9B1Luqqfc+eOVyp5kRYWWNs8KhQmyIKBz
IZBywm8eIG47B3u7mB223I1uU7TdeefMWBQdE+keaVlcYdAS7McXZm0iDRUuDplfIBAk+00ptrrLsNYD2CiAdumtJ1OsGkdUTwaEH8ITYJKZUiHRQB0C
PIcppDVtRspJjExkGYGYpCkoSoqWhiiWIEZkBhgoooDlN6QdhjggHgwPcb9NPHo9vI7RD469dA7z706J9IJ2pHceB9O3e9XsKb3b3K7vePYfW8pd0dwl
0MIXc9JuUTIWneuZ8e17G9vExw72Mq4pQDeGVREV40Rk0JQ0hQJBI0uS0IYEUomShhBREiTK5BjARSFUmrKApXSEmnQjWAUCTLtsuF2IRHCzKIuBVRAX
bKTOBTEi4UJkA07YkAXZQ9bThSrYaw0kglDTQNFVEJSU1BVQ0ixLFQFFUUpEjyYhMDhBHbAobCFltZrBjSRRUUkERJkoC5AjSolAJVJVEkCwEVSIFIDR
EA0o5mCNNIjBTXo9ue21IyJbPizwH5ZXcpOMXTRyLq2xpouecIh9/RyfpkpCopvvh8IFyENFqAz4ukmlB38SojGBpguMA4yBm22VAwog1AhuDC7wDvlr
7IB7jXhlo+qGl8biA857u6R9MhkQQSQQ8juXaPWpzKu6uqKTnOvXJzpUYZIVGSJdOsANSySd5CHEOJJvDW7FArfDdOldhEElysrzKg9A0Yy5FzsKooIi
I1ZSEYBQoqhoMsyz8lk0SQEkEp3X9o68fTwsjKff54emOJeBPpzE9eD38YZD43jCPdoQZOofmaMNIdNgzaULEQWGHe9GoIyaxphwQEkt+IbDaZ3BInJD
c4Y+CnQmJmSqAKIg9eAHwCdKCOmPUhoNGvkOkA4kjgzgBUHgExKPXDkrQ4Ehki1MrVO5RswWlWhQf1QphEQBQUOiWjJCkAmFIMgwoooCJpCKKGiBKKaS
lMjHDhXHotCYAkAIyY2necTyAQ7edzscPOCcuA/46B82UKVyKSIDITeYrhUqlOcZkq6lDayCSsBSEkiSEqUBKMqGStGtOBqFKNQBWQHnI6CFTmQMstkC
65wNQmREuop5CAA2SywLoAjTJUFRknKqDiBgAYhgHoQzSRDKnXBHmoCJUeKQlTIVpKaQpCkQrJUwlAKMkVAwhGikaUoKooULMzgETDh4DG4QOPoGWdDx
oROA1SICQB4QHW48sFiA0Eo0hhFCmJAUhojECmCplqIiBiAdEg++FHcGA8OwunAb1cPOhMmztJOxKTrFDMOkUL9wYJ1PmeBQdUMETJAqEMk9wYnOiKLM
QwnGCtlxrOokCHbBCCIEkmMcSDpG0VDEzFTAd+9AbEuMRN9omtcGPyukjkpyQUpklAYQBv9R1Dl29lUlURUpRJUsyHHU8vu8Ty61GhlMJhJQelVielok
SVQT2T7EjINxn1WD3Hgih4oHkB4kkFQEVBW9Jp0VBgKfbQSTRAUg0MS0CAb4EPUBKB7TqAfXDQ0NJStUd85agMJaMLCSlKoKaAKQKHTDns/X6zkHg8MT
0vq36lucb3JK652TGtSj7pQErOp+hAPJCGqQ2MyVQ7bofUFsDb0kDLXGgzTqVQ2AFQzvYxi7OFE1TezKIZ0lfo7mwFyE2SBItUIP0BETIyS0sqOEAf0w
Ah+U+EO5CkDiRDUAOSNAbhXcJqHIFMY9GsQdElHdiIDne+HzkNwB+PJTHfP7fEnW5GCjwN8xztOzQUmg1Q/bbhyjsRLOFqfS/rCB+xIsCgA68Icz3QvZ
al3O5oVzWtGS+lA+ZfIM09P0uERkBksIp7YRDJHMOhsxDCaPlJSuQRJk4SMVQii/5nQmMLn97oRxFoeg52eIf9Vj4r1DKUdGJDnG+QEYc0imoUiEoAaS
mhMmoqKaL04GVUpM01TVzm9YsRRQY1ZIp9z9ajQN297rWk/A+UQRD7CdQ8NDQUiCmn5/Yw1dyxPjrViipiimiDr53vd3Ijp3hOcSKb3W5DDsMalGQRKU
EgGZbIoyRcz/cRMAk3V42KXy63ktkMifH7EG0Gvvaky7TbalpY90KMDfdk3l73el7s46VgptihUUOMF0bd9axUXTJJKht47Igq7KC7V3DSC0H0AOQUX3
t05mAh8IPWNy9bAaduoBEJTfjoiaJyXCaQS4QnskIbZtDkNCJigDpdIWmKopIgA3AgcaFxQhMy4NdL4xoepzGLMkROMbnfg4JyIeQ86Heo4fIPoPIKA0
Qds1dcuawdnkULfkjw4PkQedNCQrnfIZX1vdDsj7noHB50geRFdn3cFR49bzvd2nlN228ON5Nw+Et1tdiJoYUPcS7PMmUZxE90qu13c93C8+GeFqQJcp
UhlwVi4YTyBp3OkJ0qKaFcCrjLjSMwejKcydwtmLQh70+WPbO7rklEhJFUU8ndSHrji7Pu8vhDI2qPZirpWurunlJz1iQ4ZFyrbZcJDULh9GhDru2Nzj
bk8K4845Bd4SLW9xLlU7UZRDkiEsicaCOVg7UTp3g5MHkLc+yqovncnM+rZi44sC7ZeQhATVg54gJEFFBw7o0E4gDgubDkMZKY4DPJ5MppCEck5RO93t
uSVuTCdy5NKURI0S7LdkiHgcjvYEHCYyKOfQRcWPO9nIyWY9cpzCgI42TkXkOXD5gEnzymMvITudueEFFx2cHnzzyZTHndWnBo7B4OjthG10mbgMbaxg
JC5GKbiOuxNbgyAf062TiRdWHMqNYLiuQjWXMcpiBwIyakINKGkTt6KiPHn2b/mXJhE4yRlAkyOxSCMKmJwklTBVESZUiBwADnRmpOqrimhPHoFIRBoZ
AdAL2LrskAOogR1zg5Q2PAMCSSMhVQTAAVLLpZRCkQhEg2x72FR0zlGVKiyul767kPervVucx0z3K245sUIR7y7gQ8RAvhXgRV6lBJRJIBiL3QpxZj3c
gdkgma2RyiqRdxByNXIdt3dcASkaM4GctKwoowBcuDGwoKxECTpPY6zlLrxxR436W4Pl9swaZMnmvpUxhK0aTZM7pWVS5uyHiyw7dpw3cT9HQeoIa6bp
IWucHQXcm8/d+/A3nOZo1qpmuaGIRZFIeyHaSCn0Qk2QWZZu2iKCMCy0bEv8VpVcuV4dOi0/h7hEl+d7pKqLqUr5ZQMgkPXLkeJCYw8mG9sRmof7nrr4
wbZ7dINpUWKZl/mpeI07KWTyny+s8W+z85J1wkD1CUrJ1V/c4gazDiXnuzZPdEPJJJ5ip29vHhZ9eKJyJpHDy49T7/a4PuECPnY370AUzYyXgIfCBxXY
H6+fFFdKHSKUCgVPtpZakMlDAHBIA5U4uiYgGssjr9/28tln2Zsm91R2Wb1mcCKZ4P5yfvEtn+TX5UfuQJ/Ixur8v1YzxRnuB5soEIbJFkNerDnv/R0G
julC95RMkD/cmeaaFwqWsIig3/C7Sui3bhyOZmeO53zm8B4aYBo8FQvwwU3y2DB9cwwxlYdazpJmKPJllRwejT1/DM/yQQldluCIiz0EpIQ7Zo2I10LQ
1ffU/wYCxfjfXJ0bQ1rNaLYfMmDD31rQLJ5x6vftPZJMF6BW324dwcoCjbiGTEsN6zA0xodGoFNGjq9v2u9+/vmpNCspEBhZfMmIAhtgB7sDBFltH2Hc
vjXuaqnZoocQ1LVMELhgcGyZAZaUSkMmTgdccjp2IRZqXAvIS5hc1dZbr6SmhlbtDXtYaPtMdggwcxHkSb8rF72ArC3npjsiosXMjYCkbPcQwIIAXK2/
NutXcEkwdHfd6CMBjuKP9CxZRkjwod8Q8mo4hqrPshERr3Z96hgkkUWCm+I/9CFSPUx7wIhyNxpurfO26/lyn2sgq4UOW0kWCcDR8O/EyyxsHaJSezOA
oBITX3ZNyBskKfIeDUIevJSjCbk4ULMJgwEg9py4atPEgRIjX+0qFw/fmFH8p/nmmqSqA6OwRV/vCE//6CMYgiClchQzORYIf/U+R6j8Qwn3RYgH0RT+
sl0QfYFX43OfkX6+nAntl6wbSTsP9hhcfFi4lZUx2kLqz+pMdoZFMpCp+OOchlsB5F9u4RBAFnoXBP9WHszM/4N+Dbd/U6CJTkGQ8v8PA5QB+9VQDhT5
EBVUBSUDQNJ2yAfFFP8FSQO1WNvWFe5Pt+v7sMQscHDvQ+7erdJk2RkudHq8DDVIxIlNTUhCQDEIBB9cotKUNAKUEsBQlCgFADQAYB9sCvUDSmwZCVpI
T7UV/Rwd+QrIkEMj4dy9qifHwIwQ+UofXAINACZIKm4DJVD4wqe6QHZIjQIAZCoUicSKfXAou5B3Cf1SdUoU3Uv0xlFqGrIhyZiCiO+wZNGRTAL9v8mI
PZ34bzijSSmp4zt4/k57boxnpe1P0qd3IP5/FBPomgAollE+AR7AI0Sqh1A9zm+FEpKVDD2q+8D6r6ft+1UT4/DNiMREKH+tCQEpED6B/Nnv8kQfci3z
Q6ZFD9usYJ22/cS2DQRYJBSRcC6JNWsIKsWCG+0gmBiT3drb5fSs/ssPu99o1TE4RmMh9cGWpMByQA3ANIL/thC1jqVaTRLMMAQixBURTSUtLQUkRQgM
SyQ0NEBRFIpQBVA0KhnRA2A9YKDvjJCUYRzVmRaclROtoaoqNhymxzmhOicwodrxwYQnceqFAwOV6y/1Kf8wk48iFoQIkKAKApQoaQ57IIGoflGIwakx
CMQV7x+ZWBO8Hfh4WI9MbWhUcgMlQAJR2wSYMiE446MAu5FxiiMY0ucchgOVDJhO564Xm3BHKmbB972vTQge7isBCYHO39p8/PfrA4T8tUoS4cFH9XRq
CQ6V06mxGc4cCJRWgf8OBsYdjT7uUdg+MqySu3QiYCalEoFIgJVkUFoCgcPw9Xvwest0HEP3smtVGVhWAr8Zg5Y7cyUZ/neiCKyAZQqMEUXcT2QxFFEA
1acE+9/letkOLATBnVIF0/o5EIG4qaokDziDVCGXPM6szYFM9pYGQN5C4opBEJGO8xwrAtIwo42zJKL+kHdDlXX32XgmTVCqCKjDXSUROJ1OrjJUNO2B
pXGFysROQXFYZiFRGhwkeZekDkAakaOIDiNW6koMWQh0ilfXYhxlRwKoq85LFlwu/Z5jlfLKwj9JPCSjOWURU9IFNKQB0PBzHM6yDtGRGho1K8yhxOzp
g7l1FlgRAogyC1epQDfKXbU1s1HTymZStok0wBuADEl5Ji4hPGDOkkYFvMx7ZVEioL3Qn9qTmhN2jg8SFRFIsV5T0hnihYwQZDVgXppRDSnd1XA4PKwC
fKPHS8pKPQgTrZVVFKeCB5l06Qv3Mg9hPbJkPAeiCZaVH6Q7zZ7koNXsxVcK+3MdupDSplxIachNkpuENXr4FedLpqHEmpCIGnmEn25EMhTe7llg7Zah
A5b5dCiCoyKKAuDqw4yFpm0BKdEh1TuzQQyQNWQUBSaQFklIFcGBTNqCkGbKCiyGWe077GPZ2BDjO2Yvd0hpULrMAlQ0mJDiGM063bbWJlizEghm/WpN
szUwyEROazRyJv1mmG02LLagx3bpo6dODtKIxUVWu9XY7xmBzdaGpttb1qIRRNyK4c8YnLgLhg8VrgE3KpQjqUMhVdm9bA+Bijq8+4nAC7z2g+/nx7Hu
X0Ag+uApkmYIIqiolqCQQiagIKEOnPlkEItqJyZFHIaljEIgrl0UMIUB90JgSvvQMDzPEE++APskaH3yelJ5BO4AO8YVpifSbOAKzYpYqGjRiqE/VZcC
05SBsz2k9yBVKe6VpBKUXJyApKR84A1AiUAake+B1DRQFIK4vhJtlD6sXB/tH4HH9Y0kCJsQVpGIhwwnE2H+uFDlgVpFKaAoYqAZgaoWCQEKBHjYOKGl
YU9Knf17WCajx7PUjQU0CT4IGQHeKH+xwL2O/ND3k/NBrWYYYS7NkGkqa3vRkjuFN5sw0rQahaVzQj88HEBhBQFD+iXGVSIDEzAY80CjeSgdx3UUMzHU
R4Y7ChXaKh6UzqmgDohQn2JmGS4OPzRUCmETG4cgRAE4/gm23sxUPLBMjsDtCT0p7uZaDAr+KcJD58MXZfw1joIiHqCnTqge+WiqCg7X7EA4AAwkaFIl
k6pBlR0Mq6JtOqabHAsHCPtbuIz5Lm3e3X5OwrZm7RqVX7XH+vVCH6uuKR9keo809ECRKoeUh5/Vr4AnYhbxcYogn69GskfiklyH5XhjqKPC1igMQUY1
JwA7bIVZft0iA9AR0SJySgiLqhXc6RNnPh2vtJcO5zCDAQxLBDEJiBZhnugMRt2BTNEM0tQk1FRChXSeZNJTKUEL68QMkIIoAomkYhgGII6I4mMQSxMw
W634iVMALgeeTcuHCm8+BxxkRUUVwGUBnQI1Jkc4CGaAKeda0TBUzH14AZALSKRvMuGwKZmt9c0MKEVMiUxyIZvM1vMH7NYIMZsh/XvIaEJIqwFpOpJQ
U9CB0EVVK1QDIguRwIdaRVXGVERxgfMNhguJDIxUFFIUASTPdYApnOwpjCvDVYUwLseo2UoKIihqKJmUhISKkihkcM86JUO5utpRGTaWAigwnmzCN5gj
vqxbsDHEJclB7scQF70gu73ek7u7CE7QqusYLf4YBcLkJEFAumiAwkYIyRcQrCG06+0OMgnLOnOLc67QU2FPvjhDqsrgh9az2u9e3Xh4LHZ0WbRdwsq2
EGKDuhYA1LAFznCCAHJw4xxeDdybpVSdRoUQyrsBOxvJj10bc7Qu8ZDHhAx7O2rQeAXM4n3fVjmVLcAzzZKLE5bGDO90NMEQ0rhD6odMik4sRGBBdlBI
1Cnt3EQjFvYqnoEHh1Ca/KiBShFSCAQ9A/vKloopp8e2sNQZOQSy0A6yxwhClGohklNent9+vbmyvkbKWgYqrhqMfPMWKSJ/R8jubUsfR+nPWeKeMzBT
P/DFHCQRBVBYAiwW6JQeKH4yntYxLcPETzz2tSXQHZ7JZnKwxQIxlx2QOAmekcFGi67nYP9DjccGO7gXlcedsq0FnNaA7PIJTWFNzpkMiDWOVZWxi7Fs
QSQKWo0DtztCbl6xJuQOTE437AdnmUzIwZcYpNQ5bUINpi4qSRbDpIa25jI61rStuQD6IUDOc+vT+le+eklUQiKIooHxuePkVO+v2hUq6q5lWMJWK/pg
aMR4uTOXWaN6eG6P3JgHzR9XrBDxhUPZFCVBApgeogpiAqKlGikpi+8wwMWySAYYEPrMX7IGIYhaUIGVYIMjTREEUEg94HhIAbunxO5cwQPNFRgpD5mn
zaEHKb9SbBPJY/baTlSrUkGdFYWEJFmZ5CfYIqhxAHBAiGSA4SLkKCEMIGNUxmETiIUKiCIGFYthEFUcmykhIzAfnmFSpQIVkYuogtp+mYMb9mN+P6By
7+A0QTkIJKjTO0WkBQnZSWEhdWJzhrNKbOVMQohSMaEwqIOEYBUGasAbod0hPkKp+SUBOTXThd5dsGTPe2/3sx6+8BstFUar7cVnVYDRcAi8pvm7ZEu7
wUD1fjD9bQM0PukFMzMix++AUBXZARF8QvXcF/twe3xTgJtdcMKRKaNiuYb6hpdCqr0JCkA6MYB6D5zg7CQKfyhpTJVyXJEwIBDIAMqROdGdXuJYPcXd
r9UiUUg2sKotDFhgQpJxb73ei8KTrYLVvat9590eTtvBYO4xO0CHQu/A2gSKQkMICdYUHIQaEKQUswFCnroc1Bkg5L+cAgbgDZfNAGkPicmcAmyWlclw
4kxF4gzn6geeHhOIP6xPiomvMkRqhUDmHIJhDcJkhZivcKUCcpii+oX8IE9mgfdOUyRE0kUQQFFFJffi4wEVUrX86amSp/C1RZM/jTX53Z/MBYQ5/TeP
Bkh3sputA0qfplHzClYeJA+9kRIiEiySdO0CefcgOIB6eHnjx0jC/TxgSwD4h+6ReAPg9Hve+i7XMczIjL7/nPGZk3gWOQ00BARRTNgnAcfoaAG5jK/T
jlrEyRpZokogJJD+eGwsgi7TsWygoqhnejh4QXVSVFRZi5FVUwtNKNFIUrSkwajy0mgWHQJVImZsNUpi5IAYdgeiV+uQyWK+zA1GibMyEpHJBoVxhApI
hiGkkLIGSkgTMwMkGIUoB4AYgA8FezoV2aTBvQ5q0gbgpaTO5D9TU0IUBSiRIUrsf2B6BD81UUBFFAQYfA+E9250pqjwSGSYwH6H3AeXrK1gmCnM6/d+
VfW6LvP8zOpFVSaMWG8L1qmmunq065reoGxhLD+RmnICJ5/DeucpufJOXRQVFJ/VxzkdhjA6vbmFs/7Ws6GVsOdULkk0xSTjE11y3RL5pbuum8zZOi0Q
8of2midwlhJtNTrZR9zJPuP6KDxzrfleeD9UM6MnqlOQLFUjF/qtFd0U661127PgZ6T5J1TxL+Nx7PqPsvsfSpr7siMpmMwMczIgh3BkUyCGAR0OyeZX
2/RrQJ53cMDwdc7kPDUxc7MwOBO5irQxdbtCt8nCAnu3/APPDtIiq5J0KCOP+NX+jpELRPy3de5yIJx3Po8PtHiDK66NBJkce7jl+C/N3KekL3js+bJ6
hDjsPkje7enLl/hHu04EcikAhZAcuynkgTfTyvFAaERSgnLtap8nPQZfdo3LG7oi21nAPJLCaRA4T2Affk+GDpAohw/0UBtIQ/fNFQRjJOjptL3fTUDI
iqHzmOVFDLRZWGKmjR5bhBTM2PDo53O12aZ3O6QJwPPIIOaHrTyQhFMfu6690cR0dDuYndxLmOt5wcInik89cdboaNuw4c8L3EO4VTCYiBz6RVKbm4H3
Uh3huHk7nWyTywnSAdneHcqZeQ91yYavWH/LGObmM1xmOgy4gSgaRaWWpCSWCWCE1KcSalQ4lfYAP5wqtCK0qUhQNMk0hEIjSgpRIEO/y+f1/vqXPyBB
R70U3LPpi+2RngVq0J7plqvd/Bvnw/q88nefHhsf6sffHvJTg9+ETtpGDFiWmc2L1OlcLDlYDlgGmSGboCCVmtQLmOFDWzea3NZuvWsRxHZmYGxwD/kM
A3aZoUpjvW1mn/Bpa0qHxTDANRXTKFAIyZDMwXCwNuuQ/FMf/rpmHN6DtOt01o25riF5sWlgRRX4BZbIQUa9HvjcHMd81NoGnIoFTMs21wph7ZT33XQC
mqCu6dqJQQ/umcuhJIlA3CHwpLQSihYumCUE2a1Sq3bNUL9XDZsAOpwOcbTgC6cQ1dYZr21hm3Me5UOkgQqKSTHvRQ7pQ11rJAN/0vJvQFDrhkDNsDVo
B1nlGGw2rxKPPHDVBTU9dqECzd1hSlpEN2DwLCa75kXkYGy95AKN5hgQ0JJHx/GFD4J5IQDjgings9HWg061TTD7t3VgpTe8pmZT6c3MebOOXNWpdInT
TX5FMH+k/BZBICG8iBYOoEDNUDr19sFSlrwMgkQj3NUiuIcOvvjg4zbqKNSUuoNSauJMlDzhFAFDKrq1IoRxYkyquAbB6OM5jj43O/Z6woRDoLPOBQ1q
QPy0FAWQ3BIcLgRZjxbt68vJf1yJ5KngiQ0ld80k+ROSfNDDKaAOJnQWh97DueVWOGYkftgmqYa74bLBIbkWWIiGTDq8YGhUPePiQMHaQJecwwo0N9Qf
0bfoxxLqZzNbPCX0wcFGziD+ODCN5lMEpkJuVEhnmHoSIBQ34pRFYbpPCL9rkm5qtSuF4y5ec8ix1250IwgxH/VJTegl7+UXJ+QnilABTbOIqKetm9aR
bC9c1mDtXDQl/RojNQ8lOeKeOyyD/Eu36tfoLqhP2k5Nw6ndQrnh4sN4GY+hSxiZT78/7+dH+vrtF5NHd8M3lqiuvYuDB978iT29TrA8kEZE6g08Xz6e
Ke2u9d7MTXdLvLJ3z5BwCIwixQmK57XhH4k1wqbiIYgOLISiqcdpnchqS2WQ51z245sokd08c/jvvpy58Wx8QeRRaQIrruInnm/Nx+fkIOOiVnEfMI2I
Jxc88KZ3CokORYiDNBUQFg6nJpMuF0PFEf77Kffj9YCwyHMK7xmNZ4Heg44ocpTjSZKbbLrU0ZRHTC+/SYbQXrkp0bS7h4ZRygOVwLgXLy93GFy7haNO
KbS2gK0Ia7sgzUUVFx6F57TodTBqnCTPvI2BJtTuLIKCRS6S+xiYOOKLe556eGoShTiTGNwGQxJXu2Gp6UsdC6rB6EC4T4n3IRUGXPnPe+w18qgWcxYK
c1STQawKYcJgcztOBlyBcvHdjusdmSeBxO2/6CeVwuNxgttY9dhi7uHcvCIw1N6TkePCzHXw8ctOsZ+qH22xVBJIUdIAa1TM/XBIbRB6Xofrg/vfUyls
kTElXsDQKsB10bgNldQxPHyRe33cujsymCIUJDxJLh8epr3qq2dDtADj13HDZ5ICdQeKqQdE/LDhO2A5dHkCntaOjGL0PMDiDAWME8IeZoVMIGo669ye
B9sDOTHEE5+B45Hsz4eFDERDy+ZpYGbRrpXz20OsZxivuhyFD6Y8GU7laKMsgIztDGaahmek4yEERG8xDtxkDw5qSwEQpSh6ZURQ5zMGfoyGGXjCvlkW
XVgodphu+mafIfXxgfpE8DsfR6y1LcIUQDwhBAuzCBgDCvZDuRiaGgpClaRNWfAH6jnCdB1xyYFAch02zlYGmE0CyebZ1YHfRVDodAmsBtncbjJUI89p
l/l7mdOlDKdYUOuN86ymLVEJsUG8byd34Acr0zN5wvhZkepIHqSVJbx4eR7vWEBIQODIT3aTx7VN11uQOSaw3l2k8bXlaDQ8EKEj1wqpIRyVc9lS0het
QudJsHXuaZm32tcOFEPsYCLCb0w1ArUAqKOBR32cijv7KRVpYVDGWLHpM6ppVYY9J1IHn1hVcM6TbM80mHgytxlvdZii997yOjliaFxCih+ekbCWm+yB
eoR0R6AHFg3aSEAaI0kjGESNQgaP7N1vka0p6BmcVIuGdkDgbHAJ7EGw8tnbPwQj2ckFSMe5MsH6xXQQ00gmU4fDAwAltGECI0gYCxAhtqRV1rWkOQR+
2VKRgpgoUoFoEZkaAioVaQQwflvA2+ECXRuNXYn6Q0/4PFmfqSH+9CQRkKAiGYFoRSkJZEKKIgCIiJFgQJx3df6jULKRFUT6VgSKW+dV9KqQD2yk0wlE
+kicZl6+3trM5EZip6mbHV/TWt+jy0ESraeQwozaGnFFJWmIFrbTVt1v+aamhGe1J+Z64dnNh8umOmPWIPqlaBFSkBDsliARoQWkHJFxJUAwwciEUyUa
VcJATHJiKYgQmgwf6M+HgvYckDtoyid12OQ/q3YDzwwj7RNl0cl9WCcQh5YIquw9XdN46ARWqKUEfsEnM6FdJQXZZp1oN8JtlPvm42/wmdCWEcUBZc1G
Fmy4VKAsQAPpD8Zx5JENwNKjpU3AxAzxi8bogyaUpMxJQTIHZQIruijsImSyv0aSmTdDSdh2zfW+tT7zRsXwWtrWWgavUwyTLoN5Drssnbp5yjEp+u9i
7d5jw5ZoQ11QRPDxnXVxm/ZDUwNeeS1UvYZm0IQt8wDxYxStMh5yE7JN3lnEOnBE31VyGEAfHiUREUiwzyu6mlfe3dR39bC1dDI3ZwzyhmydmTldEQPs
1K3/PvXJmM864g9fuXNIRT0nrB3yr+GGD3bobeTU7YaOXYYwKfPWbTW/nM3SgptkosE5rJ39G/y2FXbsTqGg/6h2wFIRXUOcvkREhUn2juaoVPxA5fv0
Uf4QQN0C8kLXfNjFWY3Z+BuTziJ7veWJdS3qP3vk58jhU8h3XuSE+Ftz4cSbNFQY6d4KUNSFMZLWibMU3prR/puZ/XNnWdQzdkG8mM/VLd85OCNU3ukb
1nHQtaNvOKk7l03/0b4lE7WQ5h2xzl4HKHJA7mEJycfO+qN7lsErhdsPyJ5FlHHfHu1hDzk0famk+6HaCcp8u3EGkKE6B2cc4aN3RpwJlwmXkygLicQ4
PbWaCONoaCTdvLsC4E2KpJIGwO4IGf64B+tkFAn3vY7PgenwoL3iHo7TV+Z5LtIonpJmpPQRaww1jQFDVCtNJS5oinWnxRnN2M+/RH/z/2/9z/7Wfy7P
/P/8Op2K76f/J0ak/8OswlnmzEE80JWU158XLzD/1TPW9mjlaLv/18eCGUs+gf99PrDGfaqCT8pNEGRo0YBKg60moKiKQlZtIRUDLkmQh6crWGlTRiqp
gTcAetUTqnNa+0OFH/396yezD129S1tM1PcCgniH8QAH2r/LHD9sB+cdag/KRvOzu6HYq2fjc6SGJQEAx1CoB4y3d4n1yAMp2eCOX56PVy98YCUzNK0H
hGWoz1/rJwp1TAFTvFoIlGwDIfbYSRVM0mOIKZbluMMS/UCU6d63h/P3ZtgdoSoPvQvD69msQuqeE1lhPNlBRUZkpaE6wAYTQKROQ4TuMhKCimqCIopK
GqikwsTNaRVVHKI5R30w4V8lg5NAC48RTJ5Axy9CxHPD5IBdHW6dHMqbzIoqezJlENkFyOXZUFxkRozEY90cIt6xwqYHhIBKJxJ54Tq3JhMqpNWRHGOT
QMRRErS1TQRUgEFTqXIRMlyw440G01JkH6QhylmJgapCYWXjMIERrABE6RRMOXbCIIgu2+yQYZXLczIUSVpBkXiUZNE27Svu7BwhkQnh57dC8kOCyOah
QXC5QUc52VqFMrjC4AcgKHIoSOQFCrALlMu2SoFXKoiVINrWTZdsbKsjQwxmjaTC7Ag4MuwpiL5jlCMjtuQkUBEyi7Cm3mVhNiFFGrOXLlUTZOvdYcDk
FR1y5sbbut47RsqCGxybadmxYdW9D1wAmFSdjLiJttITiEgVCrbSKkGQUNJKNK2TiTKFRVRmMHusiPOIRqCKwuwCi4w5Aco5djERBMGERVNuoSKiCiKI
iSAihmiJpqnCuRXSaVKkzVhXIiigiDlxyV7jlPDZRciIufOCiliLGpXvDCTBKiksBQdoG3lfOCEOSQclWis5BUJlNziFFRdgdOJFXKIxSY3XV0WQNUsS
3XQmXlzBhqEpeYXaMSyEMEVCmowGkgpquioiDHfSdsRbFs4QO2iUOHW1EFXIptp2f43w46xFnXnWWOpU4HBTdSCmjZRO8MZ6llbCim8JaEZlI/uvp9i9
uT6NnaBEETJ5JfUb6d3SDMjt65Oyhbu+XgjuauqEJXwm5EG7d9Reck+eTtGJ0lkL6jh3YcKKTsSSDWKhbOBQJ1aJQ/DMMLZCdUxDRdb0Hl4w27rUGtf9
gRkFUnMYVDUHGOVQk0sBFUQ8RBIYxIUsRyTjOW7RxhUVZNpLtS1Kze7NLF0Niioo5GSOj59keOSGkCVNl2xEvHGbR2hLzi6ikdELmCW7QBokHaJcViMj
jCLkUT4hufj5M9aGQSPn43jx6ZwjqYiC3v28eB70HOCBcryH37wepAPJ0H09k/b8t2GfjKnAUrqksvJclijJHbkzV2zaTtnCKnCp8MpjEcQnl0TOW8J3
So4ZT3blwckisXlo5CLWCtKBKGIIXLaUrCn33ZHFEC7L1lazL9Wk3DudD6td3I5RRdlXSSuVrKDNp2XDQ9Y5XHPO3ZNyqJA5PKA6hgwnKutUCsIHT4QM
Dkvwk2dzWQQZu2RVFBQVSaEnW6CCOrTdXHqyTswvbwMjC2QDyH/HJNIaYVooxX0WFBPRYpFIoooKKWIsYCqeLZvHN6piYdU4M27tIAzyyVioM1umKiAi
gskYMkwoUGRN+amK1VYuJg44UUJkXC5WgJxkGdl0TJtM7KGJwSlTn8Pnt5DnEmFMLkPMILyKfhNu/WQQb2ZrEod8s13TJvvlmtnHNW7gLCIMAdyLIIBA
HBPLp0qd/aZGsmk4BN96bWKOAOpZB/U4F8YdLvMMZZ50YZmZNVdZzNYXLJvIDv21qLIm9coHYM1oE6VXg6m0/+6a6TftVUg0C1CpKv47sHOXKiEMiq1l
MioufOaUEO/PdysDhTcgoSLzgk8ySlsIi4GXTh2UVUyOWCiqJKoaXcbTUMEkwZGRpWTIuUPkEnZhIYHQ7KTtpXC6EWstICmRxO5sOQ6+mMQHglHpHGjF
iYRhdSjhC9qSLkg6YAnpibzekOD9+GIchlQQpgn+feA7Q9R3Ip6gR3C/MHen7L50v6fDwkYiAiIpGkaKoCgpoCgZSoJSJmeov+iGgFYWQAaRShEYRkWJ
aAKVSkCSaoKYYSgqmKCooSJKRaRoASCEgUlokkKSlT5vTF0mn+yA1D26r/PxvYyqbeN65RMKoguV5iEIVwKKoKQR2yXB/9MN5vKbZWRy2oWZmGCxm+fo
Zw2E6s0G4Q8w+kViMUjS1DJF2h5oh6SJZ9KH+uSIoYkANIp/OOGimCqiaXRuJIQpVOrevPOPmj54HYlIy3gmQwcg4XGfkBztyjnm0kjhMvIRDisRMKUk
R3ZjDyQYfwMMSrfVod/G3fO52D/guHhizRQTj8nv7b71L0/fh7boaMp2zVlY4z8mMekxnl9iSEP4gJ/z6f5T3QPgwIemM5Px2mOtUGgyCIdXY54Z26tm
f2+JRhrF794Wt4/b+0eEME/UbTi+nNjCSHb9vX/hWspulJFIqQoIJD1ZiCUCBQ/eKC8p6HtA5A79vbwpiIHmv4n5ejwT0/LoelFSgYCB7e2oIopmUJqI
IiCAIGlRhlUgkoCgAohmFkIJSAJWRoKYYJEghhhWGhQhPu8uw2bZmiA4wxZSuLIoqKSIJYlpJpmYWJGkgmhKoApIhJhpYiiCSAgiIlJJEChHkGJHBwSK
gZJoEaEaAkretY4Vtdsr+wPHAuO9xE2HTur3pOfPbliJIiJBrotaKRVGJ3Hdwt0TpCyDzKoo5ka3cT4ClFVwLjJwex3o8c6aAS1keyc81p1AsIedriy1
Yy4e3dk4tJziOsvINT3Mbu7dyt3bsoopRrCMkXdyRpTgq2NaS5NuOYCHC5EKuiJpt3XNihSDTIKSEOc5eG7rTMHaTOc5BdsLgXbLyEKzQWPOJx5w2hRH
bzyuOUHKvUQ4u5cij0kJdEm5y6ZFwSbnc4U4V52gOHBuKpR3PcckRakspOVyDqKhEiZcuiLaKM2EITXS9ubqBV2XCIg4ITpDq73Hs95DxtHe3uLqeBa5
XDhDmAXdZxbE41HQhwEhFw4eAUF0Jc6syKnJKiDHzx3vR3xPHeO65u5QW50KOyq3dui3V3Nq4TsTltcXcySd6PDsnvHcu7UmTlObsrhy45ejHFws9nrt
53gc0YZdCaEHLc0YYslXUXDC+fSDmvROqQ+cnPLzyN9Pc+Yu7U8cdzSnRQxbjfWNEbO/XEhlLu8HiFNkHYcM2LRi2TKqnVgJx3CaNMUMBEsLG+dWsebc
GKF3Cdq1p3BwipAgu5lju44rkOuUZppIZqnJwwPbG/eRiHZHByiGnwkVhQu7ue4sCyYaIu7rie3JfQHBwoUOLAShVJQ0xBLi/p7QNCYOnZmOkDRLiXUt
FowYkD/KBeh7oePnwX+lgeE/qLZIIJL8WZlKJ9MFECof10a07wSjAns64BoC90nzJ1BxKcJfplxbtlesnNxwZEO5cCY5A5DRFNDAxlTEvfn+CBv+PMlb
gyfWly2BTwdGBTVkPCe0ih/JSw9qUGKsUQBHh+QWwp2dHGf2QMWHlIHhJK0921379HGJCz60VyqVS0dnQQPAgnlDlUNt2Remwh8v8mEWYNPCtGaIeDhL
TI2zLZmlCO7QKm9NHWAhWlQMcaU4bEr0Cf5oLFFCCJBgwBQBs8nk+fWqnlgG9xCo+QWDg1RKwd+9czC/kzaL7XWPZSpPDDpNbrvxChvTyw9tlNqmmm7p
/Nh1FDOjJ9tTpZpCR0+PxZ51RUKH4W2U1E9bvryhPHA8qOHPWq7/a8dvZdXiEoOB08lHdQ11yTyXz0odT4OOHmx+9DyHPuz2bdxGFELpEitWZmWKRCO0
A9iwJJCUowgiAIiqGvSG4Ptl1YIaaP4TeIfJGWn8HCYBb/ElMKz+XA2WhmrCfw0AHxd2cpEyNQnpkThPWuhGWfD53LGHrATsGtomH1t7v4gQ/YUh2ev+
WGujYe2qTyREiG+9RNL0zmKH+7+w/gf3fz/ndeWm/k8G5CmV9SfMC08Q80si6RkxH0CBj2L8h1URLMUlBRStD6yMkCmIyBn9RiBye0boEEvhj7AIz2Y7
Vu/DIomGGA3P1RIjkDgr9OrOdVZSUqB/R1czBcAQmCXLcOPWWCfKXWivmH7Jnl6fod9IzftAP7AUf4WE/ZCzS0IUwtdxahS6N2TTzlxlNMgoBFCmUxhd
hcTuQJNlBcciOlBJwjrZxTYISTGXSZTE4EREJCLJbOSq6OTkJ3ISuxBB2TsYcla0nKnLWwu0gKA1JuokIcK8luHKAccsAiYRDq10c8JDghA5XBygsd2O
QFOeQ5MvJuRcMuDgiin5tGQ1EjsnqEB9lL7ETADzXu8OTI748UuVmQPMx3Hgn2JCIPoIUksRASLFVCUjc8fNR+Pmmd2ij58jY/upsc/GyUSYIofyvnqw
PhiyfzMmSM66AYq0plraXKqY5hSjmoGH9Gg/DhZq+fHjT4IXhvDmkR0Isof5Y7+T10Z19A7niJYKnH5jve1A/E8XxyxRIp5SiLPGGVm/ZXudDpqaGmK0
zvMhrXExR1DuHn2h4n0J4cOSxBFHfxuhKFIojQgoSo404UzSKKjOzjrh2cuV3WhQNG5xkKROxIKI1pE7u4FVYh6DgRHiKmIFVyCax0cp0NNSo1KZEUEc
qDpxLr+65VF4c0En6ruJbWRqRBRU+RY50tHyjoiUqRHOFXyEdQpJDlEUcs9XYkCcTTgjKrnI5TOZtWPXHj0iIInEWXImcIIzicuVGapzkFUnaF1EKJyT
nORwonJMznIoua0hiQVdsuBcCwoKVIigLnAucog4dJDDOQksiKKLlERBRSQWVzFMaZZa4kdK74PLg3C/NPY94n30APgT1XpROY/lvoIdQMBn5dUPJeNZ
QDST2kAD0JRTsCUyFPzEUgGiBgBkGmz4sNwnhgs/+ftMuGxIfZ+g6QAFgkQpErSykITSTTEFUtANAgFDAJKNEKwnfCAZmImQjSoBEAO1fgqhgCu4Ypho
8lkUfUgECPSRHy/ONjrrTcsNVSxU1jBkdEcRwiKRVESJRYX+3gdzw8zvihjEWMkwCYG3u3YeHrRMOVUsrkVpRWJ/39j+tDHGAE6f1J1kkP2Q219BYd5M
gq7rMMRG2VBfvMzpJ4wFAJnACcCJ7wVOj3u3+V9q0VUFMVENQKBBFDSE8D/GwURASaQ1UnJKiZLMAYe/ntB/0n+cGYRQQHZyjkaxoQQYogcfjjl3onq8
uzApKRKBiShpoCqAaJaikooQopCCASSCEqJpKPQLtSFOUA0IGZgrtRyFaExCVWJVlFlBeJ0hTFBNEFFOLKJpU0AYbUGYARKFFKBFpEMEj3T12y92nbZw
L2JciBtZRFBRZRALkAOfqHtA09borEpi1sxA2/urZd1dQcmkxMHwaD+39E7ZKUE8BTAMJoBj1neRCHvX8aoQJ/Tse7hwQ8IT1YB8MM56GIZIApIJIBQU
Uo+QSi5KUAes7D4uI9p9RHq7wyvZn1QniDb9QPVF/WIr++ERUmUKApVE8A8ZEMP2KfH4pClAhF8kOpBUESfWHAJco9E7z2GATpcA5IdWAKSUjCxHrch9
pke5zUV861F/ZGOf+d7WXfiJ9+I3Y4dlOMS8IewV97G6KYPkeHhUnIsggEGS0kFAhdq9/cAEJPgSS4G3F9fMmp6MYLB85D3/SGjFj9jSyfpa7Fb7v0ot
gewmV0PvnSUNBuTJXoMmIe/3mp1kHCRqKFkK9nzxBeUTiiPDChQoybsxo4REsUATiOoTsMM92+tQqimByEwhDxQ2TaZwHjJ9cUdRNrM2LFkESyulgHte
LUlSjK8jbafiQPr/Rmuc+WBmJ8ho8ou25SJm9g+u0evz1i6wA3Lv0bROSt0Q8yasrLKU6TDxabXfjQfgcybm/7Lz/4tj3Q4erNGiebjDsSaPusqPxKaK
2G0UiJg34GHtVD6kF+xAZE9/Uf0oY/pgA+mAD5IqH64AIIEONQCcDrVCmBf0wQIUjTUhBEqgxQVEAShEs0jSVEFSFESlKxCFUASQUlIzU0lEglTFETQE
KzAtMDEBQJIS1EjUSCySEoyo0IBqTH04/tVM/LfT3QKpDqtO3OXepdudsuGviBPx0nnSG+JITgujKEALgB2UVcu2nB4Qog5Oefg7nB6t5JB6qMj5U7xb
eEwu8gHPKgeOYx5A5N5NyHy9u3hwKppOQOdl5nfHEq9bE4h1R3Xk10EnMAor5MSB5XcnkgV+YBi+HZURQeocAsldwL8c0TJybzlQRDmNoBcoOwSLzXd3
okUOREN8ORDJGIZhIBDaQi0s9f9fRXmESgQiAAoAiKpQfm54SOd4505AIWlgUAKCWBUoYhJIUWiCWkSRKQgClA0SAGSAxEhmAjMU0olIjkZdgBTYX/3u
mpyiPZJMWG5iZy4RBzFCuSLWGglcDKUURVTQFFFSxEUQEERFQkLUKRERUDEnCTRg0jTMMkSEW5UxAzMWRoABiqogLY1UlGGxDDEkJ6SFTQaDEMQPLQJp
TUgxJMFA0qRBJFFZJkEwsUSFJEA0xaldApJ+57O8H9s1LKSArI1HPqkHcH/eRfx+rChXYw8VCOAbk2Jp97MQpwTpDA46vtf0RyTaQ/NC+KTodP97pRGe
fz2+v/gnfXtJ3RiOztxenvNE6CT3qHRU86iiiJX1Ige2hIIClX2I4Hsj3MEZw7dzoRMpbq4TSbcdYndo4OELKgghYETcKMc6XZHGXCKnE5FDri7NHA6b
pRVhCHWQlpVHUEixSapCiFDRsTnI5LDh5zdy2J22JNgJMsbc8YHCQIcBxhM1qtrGkwd1CLscmMcOJrj+1AxwfL/hGZmEXKn1gUHSmnkl3f5rXGgkBVSd
vnDJ9n/5vf81p+Z8YNVqPeCEcEOocMWLMIHkMfOXSCKZOGNaNXyUMJYq81/gyZsVFmNFdxWzsR989yH65rOirXNGYD7XH1qw65PEpzdx/aqQSkfoN6al
n6S9EPlNWwPmfKAREpfbNursdbpi6UYMayrkMBRGgMGrClGfYwlHymQUgEG+2M3jQrx/8JhI+zIML4vJFfBN/F/Nr1vPVJqKI3veWibKBIh3VyCaGh0a
vg4tWzTpbYDVaUIxHz8wHzOo2PrXzeNbxDvaCOFH5wfDn5PNbOrirQw3lqcNIotJUZBhw/ZCEagiYStr0R0WebcidsTyQiCy3XxsPqedTvTRZIt7YEl6
C6IoJfRgMeAIg021aYQXyQvlRjC90uWhOtmvW89HgWyWhsaA1N8PZ3uRSj4IwTh5umbU4J4RrS7ICtHnZvQpHD4cI86XZwxiCg6eMbYqG6ewY3iizAxJ
FeL8C9dXU1Dr4caFD3aErTfJHUhh9xfqetJIG1Rw+vkD3rqnv5hMaHOyaZDZc5EQqXKh3kULaaQJZAwTnqruJsrGxqeTozIJIVNRqQoEkaPQE+c1FRCG
KKMfO+BgmSDa9Bonc9tYvg9EAkYCDSO1DHzSXBDg7TddGeMiNGaIaZMhBNsMKkcjNG6RyaTzSwD25ehhWCsZMiaQzL11ZUcLxIbEPWd4HckJjIAcuduI
Yk100hkYRZ51rJJrcYSoUaYItb85J0csNKwqYTSGJ0ZyIiTBJX+JE9HV7fQtYmS5z7Er43OtGvSUzczFUSpVN2+tFZiL+otLlc6qUzL730edXZdS1Kpb
xz7kRNkOfohpaLBBw50HPVq90/r4vrAO+oL60KSWfCcLtwin9OI7X9kh6r13PnyM4XpAkdBP8W5gYRYOEOZOSPfkjreXiPeluo+CuivNbeBm9w02354t
9vC5smao97ucGGyOKwhr51HnpjPlBe/hrej8Ag/gbJBf8OOSKWayhCjRAwvrFPsTjm6nq6f8PvptWGnj9NVxp4ynlj5IEUD+R6q2N+8/GQiMtQGfVdXM
atMwuIVKUoJrxKeNj8ZCkqlC6IKsggxhhlJTo/GXeZZs7L+RIYHr7fDiTIDQel4YHo9ChhBggsefPGEbpDwjzyvk89UNA58PbksKAXBMSp9/DAGxnVV8
C8ItKI6Ab+3TZni3O0VSX68nhECcyKYEiR4Zk5kkGcS00WtgiGfIS4As3LidexPnBqDsEIYodTMgW3IIEjh2mm5vN+knHnCxvarhzWYMumsd9TwJfNPx
+Ojx4R+WwyK82fGTQIGwvpTDV151Riu60cNOTjkP7/K5oiwA+IDb2YjlBAA1AKo39/V90OH7lgdb9SE/tUwSwkEfbssH7jH69d2TA8mHHL8uQYCIVAAQ
CJY16qaGOHdhoxM9+/WFeChLQQ7SrOk8Wm+21fHMWbr6+/WTnS0VLknBBMpMcLahMmM+kPnNpiks4zMjoUuhoYmB5rT1qanRfzt+/9X+3yRajm9/D2Yc
+vj7ci7FEjUPMCVtIMtsqC/chhhYEiedOB8UgMMXo725viZINaWH3oCzPSQG80dDLHlz99duAqkupR9FQecp0U2DwpZMuGTvkSJFAqV4ixEPYgPoqB/B
mqTSIh2xwpS/P3mppmnKZ3C8N/Zsfb1sL2M0Cw0Afn0BUipnk2oQEUiPq4F1Y+BoahoJ3sGg2zOGtGvabzjgYa+HE6Tt76A6ngdGyIUxISmHo85J6LDV
7zUknUekO33YbVnSBvB7uHDRacoHbJ7YfXXS7vu8/i5QJDxgdN1zxRcVpQiw0QCOiFta5xo+hiUzuwcTIqMqUdtMoellUo+60TM4FHpe/to+9NZdMozi
uOmVOEV9ML3y8TQKY4W6lAcR8Y9tCiL9d1wykTFRwe//NImiOHYNU0Q6wlimQEhxOouBFBy0YMJFdhBUORxPC9NV3z8KlYycQ1SJk+JAV68u1cdcQ0Y7
7+dzuY0Qv3QQI0YolB97E0CDGiKLsqVw8I+5oa+OPdQy2gxvTokKZEqVbkfIUCqSMRDBRBPv4biBcQgruREpfrdhk8+ND1sWIJjw5AoetNnPwc7wXJ7b
5cxVmSYgH8CsNY4YIBdgyIxOyrBRFISAaU4U5ZrTPOT4Va3UHEmPYX2qh91l2eOrFz1m2GSbb6SmgbszO/EEXAH2fVd/Mw/MGvOraDKBBmfJMBERZANm
c/X3h69HDx174YIcpfTFgxYtpfikpjp3dZq1NNUEPx3darl15u3bpKIoPzXnBjcnWWHIX8dbcRVVpFC0oKRtApFVAa2KT35cQX4wvligHxiBAZWEBLpF
8FywttADo90vMXRgSdXmETnbYGfC1pSh8fxmSa9DqcMSQO1e54CLvA47rJPaqMBr6XhDmh6mNU6mBRk/E2wPk0QCYHgI7u2jpYRJBExJMoe+rvo6v2/K
C/Azf1sMd+LgnhbTraXTzO5vXx8N+iD02SFtetKB79hSaQMuB0seUwEO91GIKiIuEVsT269CwT3tZW96fFFkggkkEk8M+vF57qjRHXQQGUJfmlw+ijGj
ArU6nR7peuU+iBVKzRAmXyeXP18j0b2i3ouVHtP4mjJiEf85pk856b2uj1KOfTAAzv9HVyG+tMATXJugqEItIBn3qRkr68RlaqlS8Ib6+vt3vH9DXs1S
qs2rO6pZeLPNSRcEEMOWaWzjTJdxi1Do081e33PV3hmeeZvuKfT49zuJFRkEGDBRjBYsyzzwYKnHUqHbGOVUDFdN3Dq8vhpo7knph7JpUxozVw/X61zc
5T10XKb4kJo3+8O7/C/gycG3awj9G2QTA8asiYs4C4UET9rdskNO0Fct+f1d7ThTbeWnwYG5reCpi+L7aIy9b1JxvMlzZjD8N83zdBiYJg284UzN9LPw
kV98T7xAh4qgdbQ9DSEZazQRULUy5HkjMqjIHYQwlxUEllFE1+EwpkMReDP0TPcinZ67pykY1WmESR8bGMMuzbiKPuWA4A+DA6tAEiiTvYl7Pq+ZIogX
i4XBmUn0/D8QRzwIb/Tpw77ccI2Arc7XNDqwcgZpWjEEmcBZnEBQhLvuc4echBDDWpd/LrRi/G/Hco9OJwVF2Xlo2p61M/Yl3atyb9vcs3LG3hw/Ed88
ncAcOgmNE9V1GsF5jwjIVQMzCxia3ghVjiNUUCWlDIGjMKk8MDSd23qw++nfa5W3B+6s2pXrbk5XjC+dXIPzQ82Kv5YyYq1UjoZ5L1hgkkTrns5E4XfK
FgiqY0ReR3jWRmTMcB1lxLOffu85NrD4GZhj6ZTX1flmeT21IvtwSD0p3Z6P0d9jMOtHfV7DKuvoIUYsjhG7XW6sSCKzU9TGn9+W4ZHTQopoGgrft0d6
NxijqwygwxtWbJmcNrcuMvsheufLNYn5WFUEWCw53dmOV/Drs11DZ9tnbrdweFZdVUiRBMLqcOztyja6ggxAi5dyjkVNDnz8VEgbMFb3/59XGwoUjaAR
HEBxCrqTAffdo7o/nOKglRIFMszjJ+fMAkHSyhZ+qQqWJABH0+zB11scWohij5sc65MGJSFURmHtwpXwkSyAiD+nKLnCj9lXcsyYvJtjvVzK1wX6I66R
GxwQSEl7MU7IDaQ2gUiohbZcpS5c4OIqBr3aYhz1eutk9vOg9WOW4eMNhZNzM/ltOR88wiyFJMH8jEmAIhaKCkm3lxJtttjRbx3nFinLUq83VKlAmFA2
DHRucWc7VxKSxAdM/XbAJRGiLh1JZ7NetuMQ9L7ZMkC1QIaVshh5G5kNEUKcMHMDp2vV0zk4XTRWnMzOQBxK5u3EqbbUJy9NyT1ajBUfXR4zxmZp9yEG
xPHZezIdh9ypqYLgnosHfxCrBVdiRr5ARJLzozYVQeVl/cRMiKSj43lIaHYI3qo5MYH6TZn0q+KUCpDXqXWnMm9VQ0zDnd0aKnwz7Y86HXXUaSOhqpRl
bLdWUxNgoJIIISRr6XUgkECUmESdg8yHO9xe8DGtSQKVSGAY2VBvwfXuhyB7047KO9zLnK5YlkSbVz8UPgtLeaDhfZXQHH4GgbhAIDsqOiB3mj0ZsgdQ
Y+BpRinknJuY6gk+jrpMv5GQTqYJRREo29hKN/M0pFMISMT9Tr9vLvB45cvzVTNwbIqcst6aKCL6zDwYMnuwoWkdAFIFyjipgBasKzyFJRkZqt1u5fah
7P0Q8s147v011809NUZoIUaTfjPtKxJ8Ho6r6uNnhGWV73v+n0FXYpAI/WlDVJ/PpEUpA9xKmX91P0YXqteVXZohHfSj4SiuYwbli/sqI4oRRndh1E4F
6MkSeNRZDaHx8qpp0ZErs99aZN/CwbO9TmVCuAWUUBTG+hfEJrPVsiMOVYl1AvWSMCTK7SLgvNaGRQKUFSK6Vu4z+ENgE44sNLKDnvhw5+WvlIen1IJJ
JIvuptr50EKI+TeioThB9SKncTp4RW09Qo1BX8SUSDg+zFEEnZWySEox3nW+JvRmSZkcok77aKHLzVLEXhRTq+9Fh+jM+3XDwawjS4QCRlsApypOsChD
woBekTmIV/iCTRsGwQ6tIOfZzdVtI60ZlGUsRKu1IKUp8MmGfsaaJISIOGF8njztY6jCJ4m43CxhZsVFaqTmUejsHLjO98mgPYKEkLccD1nq8PsoaM+r
QXQ2e9ZmvO3ddk43Pi9fefBXV55e58J+J+++Wcpg+abZCWkBZFhID7HDDIuyxmtSIdUTAO5YnOQarKpz/kgy7uHJZWBBQc1uOOGDZqOJC9q8d89hOMab
qxMBmYxgh3CYBDHVrWL7xsV7FZoYNvYm6rJgMkWdWkQPz9daEjtzu1pau6c3uK9KaTQoTI0tx2lWQkWJs6styrLr5f8cVBJHRrdZP0veet30Qmp/MSGN
n2ewGmXPYbtDDJU5DXDrkO0pNMA4NcKzAqAM8WbgQKDsTK+uOmMXtENzGJhTx6+eO6nWg11qavY3L360Q8+eamewosnz5EUYjvxMu1CE/KwUAPRcnCx9
gl3KZA2lRn2p82r6+3ujnnOa2eruqmZgRfcUJHaQloBGGh3g8u4ikh9mh5pAD8/ltGR3vRn7QR8eeDxqI+8ZYj0b7TIZHfcyJAf5kDr11l49lwPmYq1M
BGyyJIEkToHb3rlROHVpH7kdV0GKODPQcns8rdDfxe+4uGYS1+SHA1zVNeKvmupzI1KJfPjs4Ul8g1DkagxCpfZ2QQq6ljOwbagnz1w9rG8xQmsxIkdK
BoygOyhmpIONoiMMMgI9t/IOkZofiCP0zLE4xLLgZKwUFkMIMN521BnRVmnSoiyhejMwKGbdeeDAklS7dOFVimFbhcBqcObK9wFIbAdFDPIu6Psh34gL
uhWVLP9h05GpCP5fKG6H6cnWvGAgRo/Hz7tgXQGEpdkmB7qUPSqskKft68qqHCuIUWfTejPyh2ANL4xpxDgpBErFhH5153Ma8VKtlqEdEEuZWpSDIlBN
MgVEc2tLLIWsj9urNc46u4DOQRrmq8V4to0PhWOcl0nEE2lwxK0lrTU7mVRPBrwkjERgIvhd3MQJgjw0Zp7SoYe8m0sxVPQaAnAgqfk1+IOXjrrr5SfK
YHU0RySutwHYSiQWx7HFTaFCJuLugDoJ9wEs3jD9/OszK3XQMY23uyZzOGvMlazQZFqJ8L2wdaOA7piks2oHhqVX5rc/Xkxc+03RmZJA1hXh+TQ717pa
11PS72fIKA6rLpSZlnlvJ3tWc1WyyOUtXcUppYSKnGyCN7bIOun27L8d+euhR8ysVYh3eXumNHvQ7eWJIZJDS3729mivWpY6VEY9WN7+dbG76IsVs7n2
9GLFcNqWRK3MrM2ejUcPycfLc/J52ZcMWuns5Pz8Scl+kdrzyn0YDOEUO7w/k17u3mzmtdZffzCSfEhMBViP0Lfbx6z6/ae2bTaene9TBgws3ZjJpJU+
52jgtMGkj9F9z78hVuIlnyeiHB8mINGH7gARCyAb859PhI6AbO0OQWFgGd0WbXjEcuA3nmciz3YynYxnt4WxRcuQEIghCZYZYIyDTnIUWBz2vhJ06TdU
Lm7XdLorTrXKWDQ9ZkJx5DgD9vcQN9oAiLBYdQF592rq/I5owRGFcZVFMADwES47siTTYIBZRK4UI5KF5C4sA88n7Rn18YBqUPZjk/T4Yv5sv0Xab1ii
6BUz8KYazMcaIeJ6nJdFSVAqVFBaVCuCPcOVEj0AGKH1BUBnXyuR4qDHAweumwIzqeHHMz0HW70QDQH0TrgAz1NJffMqSFsys9qCzOVlbO3SdoHAQGdM
jM3YmAN4X0MpWwDobkwFrz4FYXDSTu5N7qwldqr43rY1he973eYHq9QH6iI6UGIgypuYEG1E31yEzht4moQBA6h1IcOgUoHDpHKcAqtE0DFF1+6V0BkM
bgVFBweMhx4oAmiTCR8EGyegMj5ZNaLgk3PvvInIbzHLH3ZLQSMBGYDbwP38gABCKEwoCHmDKjGLKMOtaQXZofDvUwwWGA1OlHC0IbQsR+E8+w3sZ5jo
Ri/W/TQWDNJQ3iNjsz9z22YQEy4zBCti1Ab+OaBGlMEXI0REFITJKkheLJ1zvN9AyCtHxeedBQ0nLLyxjxArA63d5eTKWzcEyADOxk/V+q+fe7fHvQO0
dXwntwx2+283ouApNyQ+QKTEfew9sp4a1J7SG8zUZX1jZ7BgUi9a18+3vys6U/RrAVHeLoXCBxbBJ2YeyOGNSER0aMkDC8XcMQ89Jy8BmLUzpA5SUkRm
QWCkGJMEJmHlSrAbVZgXgZuM6KBPNaFtl0B1vo04GFvuQsIdqOARhWyI57QvXQ1IB+6ksg83vNfODD6sNg7WFND3v4J9X0Fb9IeRRiQA44J1wTMGByoR
gEVCWYptCqUBGLICE+2yPsefE/W6k/H0siw4UFtYeU46NfNyGCvyh4Pky4M1VjMh5KyFA6YVxawbUjU3Rwt5z12EXyzrSAgC+Sz6LYCI8ryhHXzoa3u9
LQv5y/Vn4T/jTNKrjENmxOuuNcEyBODCmEUJnuxfTrvz6XY7OuKB/jKJQO4+oXq4QUEaFIEuefEhNd++/nXOYXv29c8O/FKngTEqwUiSRNW+nF+vPOXr
fM+e5URYxem1+3KxGcEo9buGrYN1rJ7s2suqd6DeWCRiRggrKkstNW+N2bRWbvvhmFWLEQYqEg6CH4tMyGNGSIG6USiUVKbIXnbA+px6WSBMI37vD6rO
LZAomgvrJ++qBJIHWxScHm6vpvk6WJELzzyZ61VnGQd5Qo56vaAKESnxs6E6g0I3IEy/nRnJfDMaUYNF40Mc5iYyMGxCnTksEfiQtWU+pU/Co5Xadnr4
+HJvSAJSZ75VnyuorVRU4BbMKEoC5yAC898xzwX3C7K+UYMJh7+tGn2WB9EowA9i7DfxmzZ7nAWsrim0V1xZDhWiMWnLCognlpCaogAyCBBREUEsDBI9
VA9TM+gKJ9qJZS8agd1LBkenYMtTKASRKmWAko0DEMxL9q1qhDxIYAtVs76p9iorBRValgtjLPFKi705e3vJWG+6GVQrF8U86Hxt1vNPyhtSbeSxVLb5
LZMGH0PwO/s0HT67B6+brxN/GBipgvq61rDE7jKMNfBRds+3KT6VDZA9mOzEMg1FZPwkd9p+SUCWdUUAyH3ZxUUxhpUFnx/pzEQ2+zxNKMPQwIe1JFg8
p3d3ZdgK8+nArrstn+x/Pv31aXR8F5VCpMH41YVtMhgL+2jYVEXUgZESKRkaFkBGaxK4bSq0mFtVsZI4Kb8Z50Qk9mb0LD4LIjXQS5cZkWPd6vTNoyXa
gs3/Z61jBuvVkwTjUNkvChBdlAcNpjR9Lq5G/DNkD38hXF3luysQZigZPB3G1zNoLB4DcnUTvksuRAvoqTsGrCzRBLaw18tiRw49J79XsYKIrmTRAojZ
HDOlfVbHU1veUgKCu5Ci5u97zIUxDVsNWYQuKu9riBh2k0GwWa54PvM/nj8JN7kXIlpz6IJ9sP0OnNCyQ7kXVRoiRVBPVyT4ZB8UvGESd1rnqhWu886u
Wh5FDepuZPld2lYe9DPSmcTjRiWJ515vQ1gSVXxjx9nnN264d1R6+rdUc7cBEMVsqmCJGqi2HrNYBnGzQW7To7inDd3Oq7kbqs+OeTog0Eh8+3CNnSXV
r5Kn5731XWLwIMg1TbzxT133lZ7te9/TkDv4zPjTQANC8aSOvXeQPHf4p2trsyImik+c6iZbQ+A8lQ6amUDhFp+hVeF9wyPYmNUHdRyx44GiATRjmrB2
MSjwAkCiAClZdCqRI8nc0vDuSP6gyQLKNmGcSzG/JUxOOfevj+4b1n0Y1rehPRZ6LOiJBhrovAfsxCMgxefeGyeby+aXM1rD1dzOkyNnCyzQunyP4/Qj
KMKK66jyGI8VuzuOvcGzkno9gPsdi7DC4DFDE3sHJPO0RTCTUA3A2GyhAZD3kp6sKwvNzRIGIOQ3JhEA4dHqzoNBuQiFna1giGgGUKmhco4TYqGnfgBU
mp18VV2CG5dOBsaBkiEIUSMaheqIciUE8YU2TQw+IYT0SfydllhTYdSbCayBNDE8CW0oUIUp9kNkoanJZNzUAsg4WNgSFPgmz7NXlD0rfrfHj2uaPZij
vPGHguRIqUSQRh9nNKV218lHvXWzp3ZlyW73eK+rzZPJ+YPzOXOR4CGhD1qBcJqdZu+v9f7cwIFoFpuJdBUPeUQ/Wy01/Pu4JRWnwLtqh/j4wwvhsDkn
+1oIGpr/GysFBvGt+ZalrlBhb+9vmR7Qv1krBSfhJqUve4LPkgxNjf4J8jnuWjvSXTrTg40fQu9ArksA3sPo2FzDKEUCHiHt6h0duxeHR9dl3v7GpJrt
sxAJlMwKIpRgfZn++IQnKcBBqIpxHCQcmZystbc2bDA7sNwgv6KJvN8mJyoomJu3T5NesuerUh4GExBWIdJFAKeYXgl57zwd45UpMmpP/fqYBpiUIPzn
BUU8SWz2idHt4zdKE1yiKoKGJWSCGsC5ZkMic5uGx789E6E51MyE2zqGS9shUUEXZxwuFuBmPcvBPwTrJIH6qJshtVdv9NrNJIBulwO874o+64SpDz+I
QtPglpeLLBbjIFotF+uDDlVEJlJoKBSglpiVULEgALBiperTZ+fVzeWEo8luN1rS5zB6vBdJQWbHaQNaGlQreFhVzZgsQ6SppppLtLrOOtmhc2LRkLaj
K3JhuNTSpS2T0tnInBlwZl+yTIqGhhtDIMHdOr3vcggikNddYc62mKhVaZZeWQo12m3HQgJKiigH387QSfJ7E8KOH1hA90d6NJa7MGF1QigcZNDCTeap
hXW6tzO6ZmoJTLuhmjR1DR1rRhxkgQweRy/7zD/rl5EQBlo5OmKgiOAtQoECQJ4MW9q4BjEQFiiIIoIibWl00Z4QxFDXex8xoUmSlhZ1MlA08DaY6cXD
x9N2SB5DXpMcEohhA81MAf60v18HI8zTOi2JnMFSHngr0opETo8GSgZwwKWFoeL7UhrX8evCBwXEZBH5wBtC4BtvwdeAxZr5XX2vhWQ4qjFIhhVTB44u
K85kDiKJzeWCtbqzWmi6AbQeYcbcMMxCLb7+8Q7Zp+UZ54GR5yG/U4ZqGZmK1RVn77I39+Xf4N+0YHSVc0YxPi188G+LMOvrc2+ytw7tCtfY2LN+gZWS
LexQe16YMTJpBYtMPHvuxiSw+AGYBIWQ5Ih1kRoUczAUoV1mIjELSpqTF0c7TA3PZYE5/nwyC5aDzeyglHJvj5u43bkndSzmsla/brMEEZvdMR1azmsM
XYmJMVUoRHqx8Kwede93IoTP7RCXIPyKnExm0EZ1u5q7TQ41JG2x0VpYpPN0CvF58iOUXHh255y7+8yeZJ8nDq4Hv42RQ4Ky6+z5weokOYHB75+fHhV+
sxN8EJeihlg/91uJrJ0xQ1o0YYMOtayeEwEaywqmPlB3W58u86D3pTJ6BEIZiaOWbyFNsZtqLrLkO9ax0eDKx5EsRD5x8RO4jx4vQierfLfNy+4545NO
UHuntR3DFzu69BGfeyr04pgWi8qcjuLINKMFGyuqYaTSDlFnVuXW9E5u91KXi0OddS1IRWEEGvV9N5KQD5nFiVucKmcSmjmbxjYHSFYJi3e7M1ZWxheG
GJvM1ixzDanJrmpjMEOUZfN1+e8eLfb8K3vV7th6iw0LJlLnnNZqpvLFNIqM6QxXB3lmz10RzuTqVHAxCm88in4+d28J9PO/jV8qC8/ZRx+njlHw1VUy
Ei5ffcHIeSSYb3u35TSfGbWwl5yJPzLQ1J+LtwloVT1oQei0hJAuL4x3tcdgUsgoSizLuefHk7tz+fXesqQx3EOr3pzZpN0czxozCowHVC9XMpUsZ4YX
ESw4t4Z5xvw7uvt7o+y+uLIuXHlHATueRcH3FjzVt8dcwMdxpniSVVOoXfQ3QR+L3vcF84uJIxrGg5LljRZh1aY67zwa8cOlymzrNagit1StSKKUYeO9
YxFCsqLtO05qUFlVNUsscywMzMP2+5TPqB+kv1JJcPts8gFTcIHiXR+X2hKKJQUUAYiaT1mcJJ9R6rD3Z9Pw+oj9dqV+pszMMzWxUTUiJs2gPaD0s+sD
qweHaOAB0TiBMIk/GHNFk16TBErXq3pYCTc6jUpohGqBpNwGSVVLQbIHCTjMBYuEUwwYlaZkgFuvprOh0onVfllZkPWa7E8UmBgkYChPvtBtxKwxhPVF
h5LcPwtDW7mO8XWbdazIjdDRixDchT9zpBSH2oQphqhCWgE9roAtMIsm11N+20F4mdjyxBA0mw230eflvCfO4U80s6IHVdTGMbO5405mB5Ej9kvIb7eh
tdb+Dx44ZJsno7O/Q6MglkiB6jLawRwlsHdN3E/IJ5Szj9tbnFnc7nLvebhF2739PHvWpvJp5nu7f1vtuQwldqDCWMBYZ3Q3GiMVA222GzE2WMERUQXN
jcvLP1T+VOgxj6H3j/EQCvvIfL2kIY1hR2B8K9rQS7u5cspCq0imDiXZ6SbHjDD8i/YZmB6TsJUEx4Yp7UFEVgKTA1R9Ko6VRu7aWiHxyLPb78MZOmeU
4MOkk0gGB/Nwmcocyp2ilDiUGCkVGTtJ4YMTwMzQeRchRlGKECQN7WASLsqBYAekIQkOJ/s4tQMj8+nr81HFnUhAAaSBAULsmyhK7czCmcdHC9vpQ9YF
CjEpQAdXk5buDWaGYyk8GHfBm7/fy8MsgyTkTWEOe0nwygcY6UVA+EidRVHowKwU+jKnDmznppZlyZN0cMKPX8vWtFXfbzXUZNnC7mrCYmfhKB9II3ma
m43btJgrKqSwO/y6wqTcjBFEVtKiOOB9Wgc79xw6XamFug4JWCiYda1nbx47bL5OYJxXwgynJ1BRwh/uMmM3tCYnRZpEwhYaE47ZhtWbF3bNB9iObXCo
ykoaBM5Q/W2aIeDzw2HQD6Ne2xSp2Hnk6k8fAH1Ovuj5SpwcbMm4YetBsujRjPjkmYMWMnt9idZWawoHuTLaFFCnYVhIas++PcftOrPHZnEhFZjdOzDW
X2h2i/CMliSZoEe7YmR3Kr74gpjRZLk4YRhRH0dY52VcLpEl1RKLgRcKKOzmrMOcViGrZScLVFhgIC7g5TCsxa5exJh4EBAqiWXd01C0OsSKHP6MUVQJ
sQkknGATbOXls6gHZsUD1KKz7qFGPQTpfLnbVgtV51Zm5ixV71KE7Utfi1dklR0FPuuOAtPtm2xiExKzDp0Yo/fXYvd/D0J6uuFXp9Si3d/i49uXWimT
Ct9b0pq+2648Vxd0E8pfV6DQShxQzJIUIwpDhG2HscLh6+Jfo0ViDyWj3hUPtErCnxhMVJzldfZhPZJwzRiImBUrT/K/T9l1HZ9kZVD2aLH9A/Lkr6Qw
XBHUXYdpPBBQQRkhlsliTgnqxm968oirw+ZPj/LmGWDEJVBQTMiHV7kUOWNIfAuLs33w9n5p8Q7d9Y5ywfJr3umoUUP2JJxgbQd+cmuvzBkydS483AX7
SpoiQapFhh2dngBwd/WQTr0T/jew/SPsBOPPhXyKjwJH+T1Iyiu/hQqBRCIoGRcLhUDCRUBBSFMQSSMUQBJNMgZ3gemQEwlRO5lDkPj6b5JhD6k55TB3
AqB+vnUFgFISmEph4DLMvK4dQ8Su8klogj8Jwd0Fv6HFJ538vkCmbAo1koZNR+XdSThae6jm4+A8y70APPiiOnhXKzuY994OH5zSYNcuyDvMCNVzxgMM
kFQ6Vkhod/YNPlWZ5QPrlJnyy2wBhgTgkwSGF3+Fs4d8PcwCALp0mQSE2mQR5h9ZhqyrJjoT9m6H5QChQrueKHcgN6SXARScDdVQWBiPxYbdU4ZGFi4+
vybMakdb3gPKdwN9gbn3H3xVoTUei9kalqJKxDuTJk1NUoYT7z19XDCcbMWBUKswDAIJqxGsK6JC2nWMKJWGylmLQZQnIj/AuVETGTGHmElW0LUuUdaE
nJrVE2NQ6zA2japFggcQFCqDFahcsRWyJtkTGRwNY1jVasZ2DQoOQXHdtYOBA5DHIcVsUv74nkJwOEAXAhkgwgOcLhCoY5DMJg+C6VYqgwD2hY87CgKo
D4tO04MMQpArlyKViQoMKkyGlKaDJMIEpYlighX9GYg7mpKgmAiIJ4B1CZImRwsizSroLMAlco8w44a1liuMWrWRHBFhjDmTkWK5Je53Sc93FfLeOv2d
1fOyx7rPc931jF3yq8fEgT1cVc8jMQ5quoGmDE5okuGnBymTNW3mg1s3hd2sUxpaGqGtaDd1hHbm5DEzj176Oyd7u73azpX20wPOCc9j3b1rl4bW1gpl
yWhkrhFZoawDUKawcKGhvJmg4b3zW9atNTRoMgzKU4JzKGwhNlTLUu8M5g1QFvN6QXUYpK0YFYMMLKYjq7wu2bm3ecp2X4evh7WXvndvehSOujUg+7pX
YUq8T6u1DBete3Uz3aPd70Ht3rl8vrhPFk81VXVuGfePCXe3Ds4vEcCSt3XYnri4uu5Cq13d7e3ufSPR7o6BbC71p7ru8nCnq9l3JJLG0e222TuRFE3B
spoQxER5wYPnfHPMpl850XnZTqVbrzPwV8lYt50+W5kqiTAQhTR5SGhREFRmjqSrwHGIb4qiKKwZINku9GCcuBwhAexwKHjJh7Wx8g+9wd12759T2DuT
/xYTWvuPr9bu5jsJQd1LtLHbmNlds+5MZ2P4k42r2HWfqupkeqVBcZzICd+30KekV8eR5zbtVaIpCNL4gnhBjJeQ/HNJNvtN+epo9FnUm3S1hfewNHZJ
dJsS+51/VryknCJxa2M+fOdibH+hvi8GOZx0YhmUKk6HRJ6SFEzM2akCirIeKaA+9JPy30oxMu4fOGQP+T+xDw8ptFqVEzAsoMMGdffqnqn6oR5IqPiR
UhX/kxAYi0JaDMf4oOOQCBPD/4nAxwxQhpUpnQqUoWlKz7WLIF2cqvTqnt12aPJ6KQDtDbuHZRkXE6yx5QuDUpQacn3GZoDPinvUOE+EalyAYL+1bUFB
VEGHPJ+h8+KxJr3ylUQbQphB+i4YUKPTC/QhYRQ2FuRIBYjf4thPnaIu8hW/brIOtYCdFNHqmmdcoUfkj8WhPmsc1TcAmIDACQOgoRLQu0m9dmwsiw24
c0HevsIe4pPofmBRk5QgIFzHbEqyiLZ7abaPGpGHCilGMTjyMMeED1UuBhH4YJG5MSQkSNi5HyUVQFNhlwr1nbBQ13vre5sDxfDBDv4s3SoLHpn3zRYs
x+71zzwrFFTh+KZyzWHbRiWs9AIPqHYKesqA3HM89MDCqY01pL5EhSnZ5lbmH9rlnPX8QdsouMyRU4ngUDUgYkTk4wStGIFE1BiRHISZHEYEB0hhKocQ
JoCmCApChqikYqAiGigIKppqu/8A9zr70zysNU2TqPWqFIkOwwnPrJMBCYQOQnaU8U8IGDBiM7tGSu6Ywy2pib99TNwutUmC9U3kP45MA+qLIfzIUtUH
Y6mRX6a+R957Xvm1TuR6np3SlBUEqqFJA99U3KGNdcjTu9zxLxhhEGQJvhDpTkEGjvJ7aupaFRVUiwRES7xvMhqYhVGVf2Qygm5fr4pp5Wykd/ZnlPAz
h31gfS1WM1RRBgCkXwctYNEEd2A+QFECscMAYXAmXRQJGj+2TXcHVN3br2CROrTNwHhpuDyZCp7141fJ6XOTMBEUIWQptr58do2t2EpXGAejg542lBIE
HeKKl+REXXaofN7thuNQV+/L68UjuzRW/m4n0YX6/BmUs+fgoefa2cecLN2Nr8vKRJRw0KOqvpqQqtcy6ujM3ADK+GnLzCY1qcQ5FAQMbwfvIBpJqPPH
BgZm1TdkUmNc8fvh8hFFYIIL+iSHAnu/1fmJ7j67IwYa5JxjVuc/cD2SCKAIBDUmGB8eVk5ykPmwstoEZLjoIVRljGySbMD5Jy4Hvs/Ne72hjzI+n8O/
7qCIXvBr3r6XmyeRWZKqGPt83nEVkDjHjFJEyUBcizL5expHEQctMvePeLwpgMuRFmC1zBM+7vZ38WbEkwSB6kl75zDrrrIYh36esm8MVoOhG96cdGEI
PQX+gTErDFShlXXd0dFH1PB53qmbPY3EBdDIVkmRlKNFpvuJYYSMKInMaG2hIkodjvZvnItpDSzK+3n14t+OdJ7SSIBq0WSIwBeNpndTUBkDh3Q8VdtG
obS61ZGKmt1qteXxihRjpcl7QHNQYHJoauI1yg3GoJNNQDJWmwzGwl1nHpW966ObHL65MilMjwOPDNbYGulw9VQzY5Ugm0Yqa1Ei6GaEnQVEnfh2WJW1
aW/K8ltU8gMFntwtZY7kasdthBCSpR6HS0REp1kKKRZkErUOBBQdZRMkoCkDU4zSpBOIQp3Ec7Tu0diS8QcVC8SjoFSxBgN60YQkeFD0k8jAxOkhUhNC
GCoahHmV0FJAQSJLAXG07ZEe+/Hfh3OzwchPGtjBTfiz1qd5UvRZEtCiNlFivnPSaTU9sO2Q9n2Tm6HGf6bQPKVK0EndpF4i6ROrrPbwSm/RC9bMaGrI
JBA/XrWmAqLsidOZvvOzbXjUU67mT73pjD4IQJiyOwHAEQOcEdTEQYnq6mtVBEh0d7Lw1CKSW6aGu7M2yOmu1jocIeJNnaHmud8DxvvZ4mG8DXTDGQYI
rBQWEmsb3kLOal9tSoKY+70d+t5odNO8SmZjrzTXdj1hjkPWBc52p21UiDvd2AKqACCVhLIkIY5g1QrYmNzQgOGbeHs477eIZr6OjTIDos9uBht7oipx
HOB8YaHeoVh61QApdMOtTYGVKsg99iliqwmRhPGK9Kv/Ba0OQ6hQw3HPO3JHrwdmlyST5Pus6sEbIYJhlBKImBxKBHcAICKgApRcNyhkcB22CaHujLxA
jmxsEAgR2RIZJpCUE7Jion2KGHKoPxB1Hb6fCTWnAueNSRYufzH9R/QwWMPS1wy/PIB4B2DDuHZJQL8gKA8bM/NMXq2AWgYtCnoy8aVqiWnWb1oxizbb
SoONDnRAxFmGYIJnVTIIykCFO4KibrLy5V0BqIk6vxh4TO8+iTx4x85SRnzLLadvGAzyi3YPCK6QkdDA9ElHa3LmU2EVRmTuaEm0FRQG1RifOnoxwwNd
hdQQC9uF2lyEED27EoIxhoS1DBkgIKJfewgwYI4q8x994GSRAPM6anNp+NDYJsXAInrbJAJ7iohh1ffmdv24X7LvVUOnEUUfCUR381wLxKM+Uqm3thjE
YRBJWUHtKIKCIp9+tuyV7UcqrlFy5zWtpUFqePW8m92Y4eMuiaCsFEFWeaSnimskXRPQIpB7Q1sD0hUNMnbJUJl3WTrWlWKKhcJOsvXo0YaGFwKIQvt6
wUakAsQPoiIrlABmjvKFAjuINDj2vWzkCaw5MpotNQuZqv0vWobCTJsRVOy3fvQvq6TxzutHXeoY0CQyxHRgCaSAIpEhVYRhw1Gmp2hsvM7yE6icmwN3
bhkdO1usmbA9vUzIEOdRGkc17S1c+6pASlrRjan1S61FnhygiDdbY3bCSDPiYYRoCokc2h1waNl1lmveCeKMVd1u6XThKIS8SGY68rU4w4koiBNErx9t
a268Lo2hp2O/dCnpA04nm3wp3M8REC2RxDMgERCWdNzI31Ojyyh0NEDqBAS9e3XVqqwMOthQ3wmGtGtSkmpnsaOyyQYKVl2tZIZTpmQbHUvrQ79TAwmQ
QOYGdQ1fLt61pcMw4kiTXKEyBkOcHRR05ZsbrDw3d2Js3re5YVl4aeTpvC0A0hYiIIlKDEuJgbU1qGAoF5peTEDd3dOt02xe6JYB3hs9hmphxmcycuXU
61YDGzkiScCOQCFQlLuYETOOnNoZM1ApAUBKlKqsdGTE3tz1cXqtIbKIyCAiB7ID15BfMn1xG+/i3y9x8iw1iTpN5DHTUNpWFuYVgxPPNzAZt3vXEAsk
gCymlatC4E1S07oRF+tWOjY2agPtb2BWxm0JgQDoS4IkyGIK5MEOsWWFXbROhryWMtTgFxlbeqgg4Y1kBUKGSoBqou9chaKoLIj4SqxEURUPkpKSCBW8
mJMRqdIMs2gly113UjsLj0RuW6I83T74gHzzyTPXc0QVFACaY7F5cSijmDzUDx+Pv5TsPXdCg0ffeZIeWHtw07AL8UrCjSNLaXWrqJprUKOR9u3U+Nyn
wB0ozEQV1ssjZjhj1I7tTAAkbB0m1DMosVpRWa61g+OoM06XMzjN3Jk1Ld+1Jxk8Xm00hgxA7w8MN96yusLzReb44LTlyTHqjLfCqIl28DbogTzG0qIo
2YHcl+RqWB0RWp2OBEgmN8LXA5IYPBuRQ1DZ2dcwPaWm/Ete7JycTenNWE5xBRgO/qGbzaJ064rjCmSGoxLTK0zpNITaYwWG0m1Pa6wut5rpLviHuMCY
JmDLKo4BUJCg70oFyLhkTYrA5FXIQ6xbQsh2BZAqzYSdVUK5kxgA1Iu46MobgqaXjbW8bPby0zo8NXglLNXuxbuDGHWtVU6ALCF1DIJAREalCZwLREgq
TAOclu0iKtXNzqUaXLwrQ0yLsAbO2OWhub1ESC4xNGGazo5m8lKazMsxFUojZ8IroOlqo1OsGkL6OHIkk2eTMm4eidpiRQdjUE9bAjUDfCN6QWh31FWJ
Q6EDzxhwCNHrjB6mjwUwDtKRnhsaRaKh3u5u5rXk0MjBdlJFknzypuw+AEGARkA9CjTbIJDO2ML2lBFCdOQuxIIIEkajYsI9R0mw1jlNljzqyHrz46O+
zyzyIsiKw75mCgooxRgpUiK+UKKjx+nY7olP1RO5olh2mcJQQ1KIKI1LFB9sc9h8GXx7Uz2Ojy6tndd8jIM3nTWu9aMj559Qbv27IMER0YAU+JEDKfJr
pOVuHU+1u87CibkEsWWAcIvAMpbq9LZAoe+akYRJJgVsU6kphGt9YJPQyyOtDnLcUBjtj2HSY7aAs0dV4GYJvyuDqO+hayuhZm2iY3RojsF1TY7KSFtT
x6IqgjnOtTdBXHCEQHi770JG6Yfa2JDzjojYXUyS40gnhbMV0jWIVKInqe+1B2u3Gi0+up2Q2COAQQedVzljnWuLxga8Wuyo65u9PlgWPaGEnQ7zDI6P
ZhDaIrxjQNFejCZ3uWUN7AUnnNeAG7tqt7kd0KgQQuq3OywcORMbuYNSw4xUK2WIsenRkOIkFSPShtCSq4d91RFAwBF8ThLmNndPKQsgOACYgUEwZoTk
s63rqQEHBtWJDtRwV05pWd7LYiANmABxvimOBBAqkhcz1PJCMRmBBmWCni+NTkU5Yc2b792XvyXs7OmHdfQ+tUVB9PmTTUY4QKSGICmEXK0cfc7rhwkd
TDFjOOLPA0eaHJJJi6117O6VUOMSB60osG50M3g3K6Kik2JBAgAjKcOHSdc6vgi2laEgn1QOgIGHyYelGzEXGtvuOHxq0Maw0AAVQlxujGAkgxuY6Wcl
0FNpONPZNlMtOMmdIWbhXnY4MliQgNjQDBER4YCHRollOZgWCNmhvtVrLmNmQQRzW8rAzzDi52tachZreTBPRUqVpri4tvZ7vockSDWUsNJRdi+lvYQm
7Z2tzbm3rO+863XD0aJ4Rshne1ueElg7QZ5O5nl93lM7NZfFIrPGsGtTwyWDRcpyxxU6J87WdraBiZGgUDOaEO4UyJtqNtTVk96d8PgTI6h4vjXftTTM
DwMOXwGjqEZNvLYjLSgpDGdz0dnyh/Ww7DhOwzqXJj4vecEmth55axwNm0wInXjo8/HjsPKGjs6nQc3BYnLUFjyx5g7B12eD4B8Gh0O+8qWAbHlQgJl0
hswOLV3bFwKFAgBD0BxSDrtAXBFSgO/ePvrQGuCoXfroEgMDPLvlWuoLFaA7mgSCCYuiQ58doYPBJpoKIqFYrYqjXWzXdkCnAGHE1rDBGmYUqju2Y5ms
9AfH0sgHRSUpiEiiiaqVcrp3nb0557znt+zxs9XIYeoaIUCePOpe9TZdfIpkGYrAJIXwKyKRiX2Q481qcjJIaqZnW9cHqycMgLXm93FgbPA6b7kSJ2C7
TPXetZFEMheIIXCMHeunUome0BJZRXiD2hxrq1RWghV99axuFqud5+MhA+O9d+vW80Y9uKlYKsxtw5e/L7N0uNxZl+vJAllGRr1nNmu6bpFqSIUZTJmZ
1VYMTAOFDEJSBATDZt7J2m994XelpTGoh06fdmso6TMFPRRAszGzx1ihDTOj5ROHSQGyIQrbgb3jwhApU1RvSnwjzQ3NXeu++VJ65d684gqVjmB6WzIu
oZJsFLxFwgX1m88PPOg+KOdBgnwBQBAkgDdrArj0ej5rYXEKjugEXu5i3Q2d4HIYFc09/EP2m/r0DAWmekDIiMqaRoN3POBKxUnzarIOn3hjI77u/soc
eo8TNMinWEkuYpEDTJdIwKViCIp5GAHETvqTOmRVA7GBh5713dmPCAkhslappU5IQ02b7e3OtB1WtVOZ8dVQNw9HdVUJtIeKuc2dGlu2L3XCFdPw1WJt
VZIBi66AIfmdtZy3i1zpj52gPNLwjrB0sk1a5I5AmkjSu08nG/F4ZTiLU9PiL4u9lo63pH11Tw+63360GpjAvZHK4opedCnZXh3oVXRrZH8R65WkOEQ9
AhfFlEZGJBYqCLPZjvhfG9xCISAWUMIgn0/O0ApW9Z6vL2YRJxIrWti+ZO+h6MiQdNIJEGM4eqlmmgh1U5TY3pSdJlnJ1mdzY2tX1UTJVHmtBQNGLBIJ
BcWOESfCNDHt51tCSY6/CjvLugUOp8qRJryTvvk7AFknhQOiAiAiCCEkJe/Ksebp5rpjp8BkhGCZI4+VNuWAi9DQDhGgCJcwh1N2BjDaIMI41ksEkKZZ
SQJHVLyUPWLBbYsgWe0t9KxpjV1JDGBQolIxJhGDUO4y1BFyqh3vBpTA8CRMGxCTQ7JNBI6lNA7XDR2ulNHB2g9XkN4udxoTCOygmElloscxO8XryTp4
UJXvNdr0DlTleQewDuOgaa2jBZPHRM0aAPVPaZsBhkjBmETtMHR2HTQUxp2mtPQ2YPYptN1DKShuU3DZ8SLSmE3CzoocDPJZE0wMJqdxmyCZzXkqIMtK
qIKuoe0LVFOQYQ8Gwks6DUIeDJDJjdTDh3ziIagIQ4U6MA2FocnD27XuGz0dWR7NrwzEmDyZqWRzhgDs2et2CVeGQiKgkykmlREFBGdpzhyrjTtQZGQB
Qo0ogURFNIUGAyVAWU1JAPEhX3fS/0gcsgtSbt5fz5tXafgcH4u3Ryh3qF/7bP5nNl8z+r2GB64+NhlA57/1b8t/OaQ7Plmx+tA/x7lD1qq+kOFTOzp4
+gOgj1ikKQeuYNFJSBQAe39Xj32Jl8e3sbEdWQOJiLJPIWTGTn3FRKm4aNmQ8niwKbR/P42aDIKAxY+pHugPRARLhDtTzhX20QAFBMkxSUvpIpKAKRIJ
iqCSBAWLAVSFgTPiWSahz41VNHUYKIwuq7zGLmGCcmuggc39MNKAyNyClNmZjZ1NBmz0b3w9Ix7e4HxkQfBVEO//HQ++KQTglfTCZBSRLCsgUI1BIhhE
UTEBkqnqfn2YsJUwTG0IKI7KLhc4RHBMZKZIq6Xc0AB7QEhO74x6bYdOAQx776D3IHzJ8SSA4OJBiWiCFE8ZHwkE06fFA693anVccALuwcg7QNyCVAJg
8h1XFHxfFDAd8Z3Hcntv/VnhiaDeZaFxzJAZtApHEojl526S9HZA7RSORJC85fHfOgRkTbd2zaEZSsTV3vMDTHCgVlIEGHboUc8fVDO0gq7cAzlwQwiO
UFRkuLfXEqiIrDTDuyaiEpcseBuNGSEpL8II+DJziSduKDu7sZd/hQ8r0UEEAOt3T0lRdpBQrJQBCGoyyMGXdqXEJR0qybIx3ZBJwkCEmu265cTz13bL
pN2OEBwhJQjbCKLiMqQyrIQqdSB7cknAkJD338n6b6N1P25c4Zm3TdWSLAIMF8Qv+iM6rKAYMo/0IGh3sX6nhjUjCxgZO5QMwQyOTMSBdDc0ip2KMaqZ
CB2ncy6d+dc3ne3aHOqKSGJUhRA8ZRAJiZpJyKoUH0hYDSVqKcpAFzJYsEyGVJDpAZM0CWQiCd3uVM2yxnE3rDeHUjAQgtgsqU8RYGCls7lWQDBB2WDN
SI8Ht7rpBpTraaVyjJlgeg4eCBwKZPMvXW70GgSAgAOvcD8v0GMGj3Pw+GQXbUmVAboBoCEEVIgyG31wHf67Dv+Ieaz0zUm4Ihq2RNBmsPE8kgsFHmeu
SIN2TRh9GjRTQ0zaIQTwBPJEkR+IZdPXYcvoXvIMPHw06jvPjrnnDO0FAxJRDvHtUD4sCNSQBSFIAeOtnklWkoaUN7s+N83uLZeAMR9P6A0Z2MMMO7mJ
qoEB2gyATBMflB0LmAOCGc1Lhy0WQGRGigKpMJHHWEqsEWHhwcOub5o3lnWyTRiJ1vDwXMHEvLdZemgxw2XUg1y6V4P0rMD2GUriK9FVxHkBOhGhNKuB
4J1OU9xfkzwezpsDDy3m8LBZAwO85p2wjeD3HmH+Pu2eL4J8u5tC3rHHrQIsYU5whUIB1LLOvYRBYvSj34qmLVwjgU25DncoqdWeuoBE0bKOcYXckxqB
BMnhcPdGUPe928LR58YHc4U0Vbeyk44MLsZdg7F7xJ2trbVRYIceEv1nbsdrPRn70AzcZglIn51VlV6s9psFHzD0KXKBvQrPSmH5a4vKLDaZ0dMY4BDw
zPhsbK4yh+DK9lPfZiRSRin5clc0vn92rtA0GjMPYQg7ooLs4sQWCKokQRy4YYIe6aYfRns6/ddo7t9qFEYCTw37BZrAbYbiTH3/XEPuzKyJIHbtwExM
uBndxgpjddZ4wObUTiGff1H1CTf8LIfGT8/j6n4wP36/ly1aUVNSRMZWYkteqRwZE8oUy31lxMjKMMTjMETWuQgaP10J1Gc1TbUcDWQzmsJjDxGQDTpk
qTnjkmtG0MdltshjUuUkrAzqkqTvcILIocTIJHj3dfv60us1yScLVg0GMP3X3hKPZxgRCqcF0TWB6ZdiJdrl3adSzARJLhAmXhFmIkTVagyNyonRgChJ
kKbpgEnRH0n0h2XODzr5chjkIp6wa+R5NlPjjzt4Tyco7MhryF6wm9JnEGQBMmWLJuE5k0y8SJksCsBMBELhBkhSiRzgbNGIBuUiQDp34m5XidXBtcAt
9arpmbEB1IoGQDsCVR0ddEajDnXht2blo2B0kXmGl3dd6OKSpF1wxf2h0TU6OqbfJ1MDllNDm24B2wsd0q1kkFkgbyUFIeRm2Eo5lhvSbMBXlNvOsdT0
BTrIq+2AVoFQfbA/KFA+MiqUKqUh8IHCGlBdyjSCBkqLxIKG5QPlKbJFpAClXIQDiQB1KJkCvTR6UPNDYhxAPWRShHiBSkV1A9YU8fCR9xmGYw5NUQnh
BqANAElBEFJM0iUGQYgRBSDaSjUqtSS/c2Em579WAHhAKAHsovw3rQr8x0AP8ZQaTSL5qu/8b+E8rSwIbIQOYDr82IinQaEVUHA8ygc6RQXCqokrLQqi
tJlMIhJpwiCh2AD9jgaBTs9AC9DoIdz1Afb0Ae2E85B++JJ2EhPP34UPvcQwOZSFywSPUQWMg8fDwvMsIkaGkycqcwMUiMiLtPl7Sc8EAyjCAnEq/CTR
Qpv4kL8CSg58fUUcGhySZB8eeg5UvQEfM7EA7kAevPtk62Mn01omUhpK0tomZdXNP2X4kesiCgJgFxN+oekzEEAzibXd2FmjvhA4I6jymRJTPYYuEHZ5
geIe1Oq8XwzIQU+dDJj8MYIisSbMBF++g5fKoYNqzBBuUVEYon0MPc2yTWptqo4EF7u7+ShEK5NSKucDeH2ZgeaqfE8/W/Mnoz9FZxu+fHOAgx4Jw4G6
JgoAAny7b9QJEriUcmuhitYQ4p/NkyOUCB/iektwlCXUG/v0OD0ZYdCaHPUuyG5lEkiiTYEdtN+sro8Mg9oYLHzA4hDIOVcPCKDbJWzpGFFknPpu7hNA
mOVlVAqy4gSGrMLMwgoGWYGSCZSEJCcC4zgURKkXkxYoIBeOg4eASQJXVRfOOfjoU9hiLBeCxx8PbkDnHMhys65H4nGMvY8EDbq8e7sWSC91w8vSuRHu
7FkJ/WnvQpbzC4nchl4RGEBUmxybXQCky9dji22yF3GuzNzxhdiiu7s5cqoODYhWjLMoj1+ID6vDv9c4jwcvmsKE+EDHNOb33UXtl4H1MBxIbpJI85AD
spxFIxsGSKp9BIYQakqxxKiZCCZEpEhD1szKU/I+qEkiBTZD9wFocBbRYCGPsA8AO+zsvcXIB+hHvUl7k9C9SKVesJSM1FUlmFPpgTRAUBQ9hA7k1CUH
onJCmkChtGOSjS1VKSlpIL/T4kPvERgwxrvGGyz4zFxKVS0IZk+93AOElJ+zCkPMpdUggovvVOgwqd8d7DGBUKAioiGAAe9nTbnpTzqEA72MHuuqifAU
7iV7kDYodlvMA7feEGZN2Rid6qCmpjy1lLr1jY/poxFSmBUZtWhDn+/WOiynwX7z/PNmHnzrA8gHmj00Oh9LLFk01sc/65zNQNJgltS4aM0ZL8ei0lNM
wBe3FYzKSYkZUqZycloAoYliESBCfTmMyVSWpDgQ8CqlKUpQpSSYk6J2QL50Qnr9mGqqo91kY5gUkwpLHe8Enk287TRDn+92sn7m30htE39mTbNIf4zC
wFmvseGd7Cwj0WSeSEenoEOnWz1pH2ccr0LxU8qkKqgCqRHo6e6z0nohJqiqLgCgIJEpKQlZWhSvQdweHS8CwNdhO8MMPhN5NswQtAsDzLzJ8ZUzdye/
8wU6BVzKn1D2+AHSBOZLnlCSHxNDftXn2o1AesgEBDRQJMAS1BEURIExKQkTJCoJ0lBPND7lJRAogAYB+0hln13UTuldT+rPUNa1m/Xa/AvWFk8IF/zD
MY5EvoViiZlzOOOCqc638O/p1CmB9cw7A3WC/uSsTm69r5HF16s4CyAsh2UU2+dF5rWjrh0ZO+ddjhDdRAcypkFNNthhiZmikNQP6XCg4h+xyHwlr32m
aJxnaGIHEhYwk/FDBYDNV9qWD3ZrzdZUTSbML1uZD8FVm9g0GyiZZ7ZREEzWdersFUMz40b4UHYeO+staODMbR2shswhcjCB+aQKNR079UuETIv0weZx
gYCxJBUrVbIuhIa+P9+9c+aGD4gXyyE+Zl8iXCZZip5b3xx+AccnHq8+ze06PmCodEluoFQDqkJcgJp0x+MnPcvGqDceW4nyQDeHZI0kwUGIc+fTF7/K
PVaB8xJKQDnsxZnTPqSu4UIswRJd2pRQuQtvrx7jy5yzdx/Insi8Wz1ZHyVpUW0Qb3Qw+X947Of28PuiSYTSBbSS0DZhQiIcd9YW2oedcojBZBQ+MNjk
rShRQVSoieb2wVJtBXlwwYRi6es26S6s/K9kwodPLPj3pvTCeQEgcU235NDl0g0pMKiBOflg5D/BYU0lGDHwkwcYekyaSIdQwr8Uwotp6PnRPVKCYr6x
AIEfZPPwxAdSo+fd7OxEOvdvp0SSUTPkCfwU0dBEQi8JJDhUDRrQk77Ade94w/fnlcM+NTNy/sak1Zhe2l0mrLVza8KnnzlIshxdVGFKodoqHYonqH3d
OEHvzA+rr+l++Pq9Jrlb3cBi/1kT97nSdIGg63/Xva6hTU67pNpvO8OFvNlurmVOdFnhNKxEUO2U5YaQkQP8cUjDY3ilWLCsKrG5wsiSKMMMIjOrzIGu
cxwodXWQ2gWMNpNOmxnPGd62M2kOy/15CcQOuyFRjBNqILqIQSDMBOen/hXVyQeiLoSJIl2ZE2a6PRitPDwbS875TIB6eMOmHjdDjxnHwy5ZAjlIAU9F
7SqupUygXgUg7S1y3et0FPRmPjjniHXjmPmwk2z0zpA2kn8Pa8eO0FVGAdMnv5s46YXfu+2tnrt9hdc6aFsvpnpgYMqTSHl368+c0Dl9CZhPGoGmFRZJ
nMcPJnXXHIW0TxKdmFE9VtB0CROiZtqDUIIMhXMjyaUS6JGcIwUBRHVtoU0HTkamZJkHRsVICqdNEHDStw7LBcEGJCcyC4Jo5NBlNCwwq6YmlWBAkcWl
yayLm3gtk6unJDbTYZYJwszO4qpqmmgdcVnKUMEwYBDtnlCuAq9ZZlzuXqgnhEBTR2G6kWGt7rVLMOTBNqiXd7xcTes5yO+sNmrspMQMsDuWYHCm2gzv
mTDEp31J1IqooddGE4UMwAqaEdFnNedW72QGTVmy5kDNlIhnLPMTXEiycDgaMKi+M51vagqoOpIGW+XeRYQiIOAiheoE3aAm+G4iws5db3M6YJzt25Kw
0W65d3MvRSdIvGuqm9ZV1aLCUKeSpJks7LGAwI4d4IEDYhc4pqgYhpCNAiNwArexSiYQdUM3nNfFCRsGlaAKQMokBXSEoadJzS3RNyRlt2kp0GYXPDma
y+3IByRIdxRDgdGShg1w601wrh39Z2TYgZwnHaTXjBJOG/JIDpHiFaBdNDIgaUypCqGgIkEIIKA8tYUgAMwbQeoPgHKI/ylA1U0DCAQg9vYHUTzPokaR
WIRklCgoKACQJoEgomIiEAoRKYAJaBG2+oVXuPDyPOPuwwcgaPnJM+OFHzsG2UgpCaCICIoVoKQoCIWKoZAKFKYqmPXZ5L5KdxApkKUIemVTRCBkqpki
EwiOIKSPsIdwUqDqClFMhQSlBpBaBKBfAQBDpCqJSqdhjiAQ1FUUlRAOxJD8YQ0nxqe3x800AnUk5EE9Pedw+5DlJX1r5VUUdmYTUtF1w8NCZ9U5FCUi
UjFSBSFLQPrBSDKKGb4TLWcP1yiPAS1yrws6P045yEzwgaioKUCRiEGHG7+pgN2Ol2wLZCb0DjtppxDbdwkjsNwRDQO5JRQusPxacjKc5ZQWpIb0UURh
qCJLs7lwfy2Od6Fn/wY/9j/csQKUIgJBpjmCT3/xA++Ab0kFYHGo2lpa/OYGo8WXDMPb4H+oMkwffkaT0OaUT94wgdgkwonKB6GA7QOxHFQ+q8wLuHjB
P2VEQQUUcFo2dXwxmIZI16EHwE4H+sFwy2SAo8eW1rxgMnUuBcbchlubG/nQfaK9jweM5LFMh1mJVJSVEoUU0JQ0aliBcimogBpYKIq3rDRCbOFcr6kB
yZRUIQDsqctQImGNJFTFM1FIUREZFJRMRIwC7zNLsAQwVMlBTzB0gbktbLP4kDxEWVgXsQdnk/dCTFKVTfL49r1Dt+36WOD7DMq1hC1nAOE+XiATpuaI
eY9CEDyIB2QBZJoH+n4YhlRVFAUqXninUjKkD/sbU1reYoEycH/WDAOCD2eMTFRSSUTTQMMVITUC0h3guBlURSDMJECUoEQCtABFSKUtAB7zRj88FmKs
QkwxTFJRS9kOTRZGUJQSb1qQRiClGZYIO6FSqWhaWgpoVUKQCICIRpKRoV7NGJ84+YEUIQ0FDgI/DYIdgS8aQV8heBQNhbV7fM6zBfSQ0mQtDS0rkhhF
BBAhMUVJBFSUKOC5gBMgd4qvu9w6fWGj0emF0ggvsdjymjH3QvyLScfka9bsQDcSz8ENRLIE5JNrkxlU3SE+7dczj8MjF0D+bxCHJ7HmCK+DXlETiE7k
nfZo1R3msUFAoPxcnNifga3JFk1NkmobMwaPFVFwXDjZwlEUkRAknBx4SbbYkAl7PyhPbxIf6jzNJWd8rsTvDFV5mctQ1verAlKa4pGY4mzKY4apvQ3H
DQYotMnAIrcEM647yGidtqv2CGkCH/hFCVEZA7T4/nz7IOp1VPd69onc+4sK7QA64e1Q8zYD8YQ9kKZKSKeIeZAEmkRfDAOPYY6jWWCTA6YXIJOcBICn
UHIbk5AETKHQgRmgkHUahpiCgKmWqMgUJA5wuxiyEOAegOEAR2kypdBK/5wINkBt2YpoimgVIhICKlSqVDWKFIo6gUTIQcgAyUxhyEChQKVdSfQ36moK
c+Qc+ql1M0XwolPal/leibwCC+yVBA7QVkB7/QPiG0AxCPkYgfvQUhMfo0NPt170YuTLJk0DEKCzDwPmBrO3m8PJjn3x3cLtPGX4X6b9Gsc3NYlT68GD
+TITiH+TAXEgRlIcIC0EFsYKYhJOXCN2F9H7D+62nHBMIfORiHgifTCGl8CHnoUwBIHHt9kIfkihE87Ciilgs0HXn/Cnw8709H0Nk9WFNFVQxBgpFihj
kIQ5u4OhOHWQuihjbk4dYoCcFtdygSc7nBZOduv63uaiVz7u2U3O5252dZAtJiwq1OHA4RByLlG2ihLKZqUIWUmSSY/spM1ZaicyYywg7VIIuHOeYcEF
ocaEMSiuQFzAqAsPx9tOyatGuoCFxJgqBtxDoaE5l1BkCB84L6FA9Xap7AgGIH42cPIiq+iwaFQRGnqSe7OoC6TWkZYpqKZmRYJogkO+qNEGMELwD+o9
yimvFvVn3dX6ju+pJ9YHX52Sdsh+j550eOeLSoMssnnyBXRgW92mFM8WbOBwNvac+02iQYM5CfTwHMbf0zPVUnb17+HgR757Dqn+X4dPhr4dvd3ETchz
14T+Vn1V90fbdcugaUUu5O5YmHwyMYZS3L06BYpu0/gn9MndPmCnTUeoEEP3p6fUw11ov+/dFmJo9dhrVh9WsDGAbqW3EjU/1YXJmRsXHAHGhmUVlRI8
2ECLuZmJmgBDqVJ9EUCKqqSnGlYmW4yLsV2nMs/Kzjukoz/ZdzmjXnQfAa5DJgxYaolA/zQJleR5Cn+2pJqppBJYiTHGJw5cRWzekyaQCcj7oHIPi5wy
YIijFZDifeIGOSwLDy1BztNmE6eedwxUemVEVftQs2iCJsL8hsznbwPfBhxvhQ/RCHTYqd6PAHBJwiKiuQXK/YyfHBFEon4iXWymkKVNaoFk078Shzxe
6pAe/kFmbt5ytzNk6eud9ThNGw3gBIZgQO7NyRWHBGNCGopbP77trgJM7OURF6JyHWlRz1nQxrK4zkalQcOUcXW7rVJLAlSm0MVoXSI6L/Jw4RBRmOzD
WIscJxRKimYlg845M9xxzscMlWKGdQOTByAcmCZrF2coAoLRo0FpBAJziE3CRwRkNDtrDizoIUw0ZIjZQjNml1ITwADtQtaJatLqUk9r01xuFppgjMTC
QoIZ6YuEkFBQQNlhTQNnKfyEEwEpIMSXAPDdOMeE6lczJ5nbEy4Q+cvdZJOQ8mVLlYmr47yjcMIe3EpPFIaWByszC8N2k5YRJFSB7+u0PKqfUDngr65A
KGqSigKQoKCgqliiAqdAPF8O1DaF9iqW8XYLTgtEqmhZaURMFNvEyoqgo+KgbPC30BPxQgApISVDrvhmC9mjw+FHXvU8HpA021cFiG0BpxRKLgUaXxJo
PTjO0kms4+3Tac8iqdupRU7Bv72KAGg5fiwEZZML7aIiR5htuXTlXZVQGAwOcKVlZEQ+1AqTFRSLVHFQgguXIhkHeSTQ7QOxYSTc4NCZyZTStlrf40l6
lwxyIYKUypcCRhqQiZHQZGCAXLqsRQUJBFA7JNsFCFHP9Z+WB0a24Cn7U0x60WE2eA0k8jQR3jocbn7PgW5VcKCg/XnM1EQ2aymDKLSVrCIgooBCECAX
445PyPdu3EbyadBZxWAo0opmP8mSTHYclgIXFgHtZM7k9z5KjWs8swTy2Usn2/Oc1DshmylPcygsNSp86qAxkyrFn7PlKOXqHUFQOYn0sMjkw5JuCWg3
y43zJWZFxVZy3IJiRGrJouw0v0cz1NJ8vHEFeq7u9SC/zGvs8kRQs2K6ye6MhiGOdyB2IGC8c7ljBE3h1sykxReRiS8Q4xxzc7gBRyRDbgDzj+Lw7xCq
iCaqFCJppNIhhgVEQ1AQseahr9eexUsIQNmScPq0Kejpxqa6BRJ4QGEicSCd+HPl0OHvhaHmyEDIUoRxPMD+lKz0p1c3OFH48ajhoyFT0QQA8sAku/3p
7al2y0SW3LmEZjZB1JSeASLvfBVoXvIE73ME6z8/y4TXU0YhkQkOposOhAWdH4Q+fWrsV7lLDBoqQjj8P4fic4PIHw9LUsVudqsUKmWowViZBmJfW1OW
ugNwAZOfhmGbZiyf9m9xDRRmqLTnzDPLoqIjRSLxaiZptpdzfxZUA4k29rmgmjHdW1lRQ9gO7tPuXaUlUrSM5J8A2NQOCHZJxTg0IZejljEJKtqBhhaE
SxwkUTntoduTAWTH11sPK73BbqQlmXCHKI5wuICO7sH0O0guYKWapiYDcyZxKB1JD7ARsIQfgYKev1boqnAAsKbYpwKgQ7YjloARBT6Z8APR1h9ENUhQ
hErSUUVTFISlCTCVUyFUhNQERSpRShSUtIlAVMiFIUg0iUxILBCUqehR+aagHweOwsCsfvsnwfIib8pzdh8kkwGkkauXmT0P075Ju1RwgKMh+ySsgLQB
TNJZL8kJ2G4zL++uDbjicrCmC5DXDhfFHIoz3aeGIcWYTcJUYXzJRIHf2xsGO96yw1SG9h5cIVELqdE44nKZsw5FFJN9kLx0bPo5MS27MuZKn1t3TTtO
GJhTE1k1oBXxzgkwdCTDZTQJoCpNHN4AGpsqzh95aIKD80krP1tPFHwDv7O9O/gehJ2y+SgHuhShCYSGKEAWQAOyQbr9alKWKJzHR+VKCowx/dcVjdxA
kHMTu/a/wPZgSdkAfYanAca+z0LM4drW5AniVHiCRfYNxXRufKEjAHRQpiU3mBUDSHDe9aKD/vzHLyFiPxcWt3o+9iO4QXtthRG7By8mVW9aNGkDSBq5
s0XdEpTGTaRBMB2/B0vk0XrFndzrR+Ns2nBpq3H+HWZUMilACyEmnoEVEEX2AViz871ZSo/JGC8o7WeZE7VFCVENpAmNR7j4BQB0g/k/mRcx79tt49oC
zfXFBKlGXHXkVNrzvSE0AnMN9AF6mlba5YM0Hlz34/7ZebLBYspKf9LKBf1ULRBP1URIBkgf5bU3+jqVJGw4CjSQiJQKZNG9P0WZP/jMz/aznMCKde3b
2s2ZZ6ZZ5ZTBFhm+ro0aZcpFixST8plZqB4DQtUegGeQH0NJLPPabi5syjX3pvxQ/K7ut/N1o9DZQa+Lc73U0aR2UqVPTTuSaEkYkhkhPNgdBgaMk2hk
1pzouruA+0lED84kYQPoQNYCaKTfAFIwQRFSSRbxBU8dIGQnWRYgUrJSIRP2xqXIyBwGByqUkaVTCoQA46BsXWYipKodIKAoA9Pep2HmfDP+mAcgp0CU
JkAgkSjr5CdTpmk2Uq/JgoGYCgKBAIgQiRKRJGAoQKU8Xt7tKgHH+z8naUQRTB49uaPvzCoaoaBtpYM1CRNZGMI0EIo0AGJRAJ/l9N5/13/l/Gqn7c3l
1quuV1m8JSpgL8OziWSgdgRhCLUYiFSlJew1l7aOxWwo7/SmkEx5ujRzy/8MuKjK1ydYMyD70BPmsHX72AdbAuUZRQ5tuRVwcF89t/AwwPmyWmOHvgHr
Wd2LpQNmytUowmqiFQqngco0AH3EcIiykkxqQ10YHIEE2LeGYaZBYEed5oSplMavLAYVETEJScWFVMWSCCQoqqqMNkTp3/6a1IIve9maHR9Acp11oJwC
NBPecuodlBVKq5pEIySQRNKaIL1NinCNCJiurcpRZqc6Tc7ffqFHbXk9OkMxluwzqWTCwsN7gFnpLY0owuVKnwjoGpCUU09g0FJDAp7ubuqABgPRyu9R
gwMsraUeKw1mL2lEjerZ1kNHIMQ1m72vZ2Xl3XvmTLq863Cug07B5WGd1V7tYbl2kRLwE4NPWiEWqobQ3aAml/v06CBzDvqmt3ZldXSr4EhiHehsDN6y
9AoCgapFRQu6sIXUcHN1olA6GyI9SgwQSAiIg1rA5AocGzt1zdTEMiggHBlJDIpyJfYNiDfIZJgVJZUbBBhFKnBEulVaZEiqhyTNyJ3cWDEZMVQiAIqC
Ruw5qoNWRQlNiTSImAQCYdSgTJG7lVIuXVw9SBRmtVwopZacKUu74NcyJjLAdQaTgUE2jMVoFQQwhCEhhtVFCdSrOWNA0C0FoCaImBQlaWhgQvSwvY1u
EhY24ZjoBw2Xh1qa3Nzrhr7Y/Recij02EwBEjRjCCJhP2hu1ZlL4PmPDPgKsYLka9OrDVDnnd1Ghq86Isy5CQKtIM20H50u7ywNDYvdd0ECYwiQwQ+gT
s7I8tTMO0c1PKtogkenyBIJyPWS8YfgNgNRMdi9GRPjyprBIVDRYm3qx2LhFWMnV5AIWepqA4AEZ2mZ231NjY3Aq6sFPAhl0aqTTDgBAmqkilhq1IbK/
C6BOFDp98gDJ1WREJAAhhYEkIYhBJ0SBMTbgMlT3C4rI2q9tIBYXEGHA9QFk3TevtI+pBXy9LoatWQbT+g8mxw3fBqdLD8vQEaG7xLAbLdld7Y9zwCfK
GDKd6lZNHRDvhzBQ8h0Ad+fHkm2BvkO4+dTXLKm5QNePHQ6Je7Dvo6Xc1IMPM/kX0R9P5adLQGaw1GQpqT3fjm9xn+PLhEykWmQpk/JNHRm7dz4WD16B
kyrsvmszZAZSd/MVKMCQoZKqhIFfQSuPxsMCkKyy/hnDzsfHlkA70tNplQs5/b560ac5gHaAZG7elamUiHOuGpaNEle2dRJKMTEkQBVBrDFKAvZm+c3l
82eOw1YA6y7haTvQQsEy+2a6hoBmTJjCH/tDxo/nYhCS1FiPgeg8wP+wlJDs6GfYxQC4EKGZevNwdXN6HGwu+jLnTUFKJsISaEugf01c+JkK5mReSKkW
QKIlBQwTPtVUQIBhkX9MJgbO9bq6amYrtVmQ6Sz01dTCAkCh50eCrGaKMEAgNuNSJ76rJ+LwEUo0CgS4g+rfZGmPBGg9wyPQBS7hWGoHuQ8Ew6nDkA6j
0IMsLMmioe40A8yeidGkjEBTspkMp4JLCycNlJ4IM7BgHZNsgc6M+0j2eU75fO8MEuurZxWmneZv5/IUBBIKfs9a7FUQqONeobq8eMCqMG4UkPvYbQMg
OIT7PX/j+2yqqH2FNIrLqxunFtFCIxs0NexUh3hOhX/+ZE483sFHPaf9RGKyENTFNBDJDU0MGgf/OKGkTg7TtxP5uzN7P4etPboPART4eYh++FUkSUPd
Ih0QDp6B/07Q6vA1I0JBJENIwkED809usZbzRkIRNYmiSi0LBdg/SmA+lh+Qgn6lkD6fFH6iaQKfJT7KYKfb7HvDk+oTqS9TQCJZAJjmYiHNPFfUnh4H
D5eMn4nY/WHjcPxFDwkSgAPCYkXJEByEQyRP2SKdZ/YqrChg+pST7vu+rz9/EX13GvRHp2/0dTCQbWdwC8HO3y3zzIHPr7tCuiSnKlfXDwFJuMdhB4R+
moD8ZfmO3H2ePiRpeUqSVlgoQllICCgVgJmUlkaEKCf23dGH9nzS8mrJ+FPs3zov6uP+7t4U9bBGw8oeQWC5BbG1caFtBdp1rWqa2y3eRy7brn59dHOs
0KJqp0kuWLe/qYJEEjR8YbEhQTBhBaKaT/8Vj/NytpdbJzQ9En80KE3M/tYGkupQ8KK/YiwD0Q/YhwZ64bb0QLfhjKrIjU7qHJTVqaUEpbeHWaoPnoWK
/FpiUVj6p9GB5dJ2ziBgmNGE+lqnVp3ag7V/U5GTLth1qv2TWf2U2/Nj6+EpG6nIu6wfvTuFZILIMnTVYInds1yyYx/FKH6DYqTwdJ/Rnaf4sFJOL4bE
ESIChq1G7zJiH3Lj3XJWGkorGIoVL3RZ2xQWE0NYKL42H0c3G8pUTBko7ZWzrJvUp9Gpk1v1vcRd0RlSsKh+KfZJrWTw0I9UuNPelkJO6UH+waNOrx/v
3QKWgiaqJ6546Pn7M34YZNJFSUjPWMaS7MD9UhrZhuNSdmOKerJsOxKzgMnwk+mgppUqt7s/9yYIGn/v3cJiklKs4bqAw4RGCAyFp3DLLeeJtgfo1GPt
aqxESO7RRVZsCiC7I4Uwigfl24RJEokOeN8sl3IZHXWihA5nIVf7oEV+aOlSfjmOpXJF4sIoKANThKnZP0XGys2w5UgkD/rCBPt+/74D/OR5+5UchCRn
p/9/pZ8vC3+g/i/ujh9VBz+1UzN+7qLoFCEW6j7v6+zx9J26pn2R+H2fYZ4bgJRasxXlmidDY87JiRWvh/6wMnxSfqXP89d+ZUUpYNMSBhs0RpXBSUMW
jYyMuf7ZVMUFwyHP8vxu/MyAp+uK8DtqZfiZFy7ZONm0OMQYPGSvjndj0MuF8hKEUoy3b6bqjmIKjV4mOz/21YaTq2X5Vf0xE07QTLMG54Fmq0SChr6E
Qg8/6+U0qRUitE5NtnmOD+P8ag2ZX1OBLCq1HU6ta0JdcgWAM33iKiDJjf082oMgcNQf5va3nfrZ2XhZB7KP7vSg+f2Rx8N7g+HDXT9pC6OVX2+9Y3/L
HP28xrrhu/eSDeSoByOcw0iumjCPCJBVAXCKIIY/bwb/j2b5PcGviwUW28nnAVQq/r+dhWPHfZoDa9/KJSgm7gHxlLoJyVZzgah2ZrBzhYUzHSbTfXr1
0avZSp4ytlnI3GB6r+cGeevYiclkR2gIMK3hl05x51Vu/0/l05cLjn290rniyesUjdlecwNZKKg9xRJgAoxTFB9lkNHRREV0aU9+mVvlreNPay3VHO9H
FIK59PrN57/Ww4CSB3YdveXJg3GsivFOiB9E2lUPIZ7tr/14f/FsWKnRlNfdn88ccswkygBBQogIUCCIbJSKMgHVLY8++R8vsnh98d1xUsAdXsYJXJ4Z
oV9pR/bsVZJeHYzEfRZm4bPeu0lcro2QztKkvZrgmw91KO9F/uYORiXra7uNMmq7yfTbXz3lk9fk787+Bbv7VpnRKfSu0gItsrZcpzt1b/AjvNvqXPn4
n/345Y5v4N7iNwR6fXvKftXr0CxTL/vE+L8JZSl52lBnvl187y95m3s6BKlPoZH9fYwbzVQQPeqpIgKp4m11DqX4ui8ZK0xqs0wzIzqD9SqhElDtIs2a
D6XFPrX0+pFU44f+WydQ+AHYLtRXLk+1lYFF5Bm5GsKZwtMXjHhgNWaZfFLyR/ZrrgrS/+TjuSH7QQOaHjfGmFQLMJGJKs5+n01xHne6+L+ipV01W4xe
le7J37aKzljxIdwuztvdLaoEHzFAjFCPTfWrcvP/y+RHcq8dlDGfuI3y9mSj1kX5+fHuCCvb0HD7F+G8t/hl80+pl18L/Zllt3OkFIpIP6L9+GEm2wUe
SpAh4XQZiARv/f/Mw1Ef//F3JFOFCQEAk2lg
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
