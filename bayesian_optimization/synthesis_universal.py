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
QlpoOTFBWSZTWTTF9JIFa9B/gHVG9VB///////////////9jbb47753jQ6eQAfQAAp8b7hbPtOa7O53u1VI7zAAAfe7gRCQCKpPXcNroXNCsxfdc06Ox
PmLhl6o9m62c5R5zffc1rkD0PXvvdoOfAVAoRSIoBQBLWfZuWAB2+nCgAPbDQyL33B6A9BPduJN5g0cgKSayX1qUB8lNvdyAFbMEgACulB9HPbSne807
0oAAKAr3e56BVA+2lKgL0ZWhikfeboAHQG2xAevt3UPZq5sxmbva7Q72KF2BpQAQgAClOQbrVEUABQpJRQ01l6OqPYD0JXGhSirtkA7ze9q6dCvPNsap
SBKoFBIQBTthCF325R5D0HVKDbHQAtt8w997gDr4ifA+EfXj7s+Ul0NUSlaHd3Gqo2a3W4oBKkm1aqCiipAJUltpRKkgKqKkC2BgKCoFArroPQAAAAB6
AA6xUUAUAoCQUKAAoABd5185uCgPQAAA0AAGgUAACmgDSQAA0AAAZKAaAAAAaCgO8e317o0FuAbigD6FAAAGW97d57uy97SytndWnjc73Z55W7VLbrz1
r3px6665rXO6vdu822tY97dXPrvfSyxbb5fVPHhffeLqb77e93dwB9fOxexofTVdsA5ISIlKIoUpVBvY0u9z6O49uegb2AYTQaHpuzWg9PLwAPVKAy6V
nZqKa6AAAse33R0YzY1rPXznZs1XH3rvWr72X2gPdm7Qj69HJXux07y1u94Peu9vdz777x75ydS7bLRl32AOXZj022ts0tXve97WbXpkAqve7qO2O3dr
dnJbvqUnqet7uy3et1bl5z3zm5ShUnZvbaj6fbM9W493drW7vd9qcHIAAAABeWfQFDefIr6WAB2ADTodXl2HytEltqpAAdGrOJ99vY8+LfO4e33Z3O6B
C7MqpK+u932+B98saquudhaadRupGmuve60x0ln2wfZpdO8uw1buPTvAZUW27e++O8+DS+MWADQAACIBJpeqPdbNvbe72c3ce3g11oa9dnrue2razjvv
bqvdNbafXurzW3L3veWWvQ2nvNOAQ9SR97zvHZs2DSt7Ad316ntvcxG6h0BXLvbdQL2ADtGB0FsJF7uuzzsiGJTY6uroADq4PuHuPJ2gDfVW6Bex47X3
ffcXfakE3cOK4HvvevafN689rpu1uAAXT3HnsvsG751Y7BjOvt12zC2en095qiAbUk9dsqnXdu569KqAvTREBIKAK9Bzu4O60djc2dcpjnAADcDHfb3P
W6k3OBztnA7c4z3yvoEjQDfRqkB1o0ZU9sA9aiqIL1q9ADRQKCgAAB0ABbARRK7vcA8KgbJtUBQBKNBLO76UAD2t3oqUUBQqilztHkFfYGaWAxk8E+zr
28Ud54HAV7XuN7opQoioSnp4DT3PBz5gAPpoUp6AAA0ANMgPr5vs4+rnvcp1YAD3mV63uOGvu848Dq2ACjdceffeyPPkp13T1o9B51oNe5684AHu7bQz
tjqjU7GVt0DbGtGm7X27vuDvrFYKK9mjs1HdlwAwAD7s96xYMd2VQAoKNzB95gHatMKo5A95oEFe2Oy4r1wLsDzpdcZKH3fVbGr018fU8ndNtgaqgNAA
nWAEdbIGpazWuxXXvdZU6u9urZrbc6AB0ShQpOHdMNtrk93Q1oyKGu8VwjO7hw+toy7ejAUt11Tdls9vAHQ8O4a6a+6e9dYfXw5rdc8UHmm6pzkdau43
Pd3LGXvbXrHs+QuxqgDC6GqkEAVcChL1h5evRpySntznu5qy7nM6uMVB0DGxkRTrW7ju5g6AqjIChTUq2qlpgAALBg+5o4qPp9Huffb2F9gAD6C7DOxX
cVVoQpCNNKFNHTuYk0a2A1rBAWg1Sc3Td3KOgAZ0btcDoW2b3rb1yCh7y0gvaQ6scaquKe27bvuA5D073jtZ76zdl1bPo93ucKroANNNDRClVCNapozS
aBsxrUgBgAAGihnXbWtm52CXO6BO3HYACAddKAaBQ2jAXaNMEgBAd4HwB9SVroaOSIW2RoGp6wHU9nQ6BorObi7MFKDWhqJTbSTbAgt9XDNa6PbDtLZr
CaiwraQFbtu2OjeagUcgfQ7vu9x7uVVSV9soSV71C7Jy3anr728hbfG3X1ldQPfNu9zgIIyioGtbU4pfZbT3jRH2e12p81VLwgGUkqiAlCkSRSpEiqE+
YAADQXWEgKH2MCgO1KN7vfYb7PQ2ANvnWcPXOz1HjlUHdpsEDSnJez67wAMKPu1rCzKG+6hnWU9uU96kVIIQdwAAfeYvtQegA6SOQap3Gmw69zvnjX3t
gEZUvtyvJt6lhdtpu47hV0W3y9YnvZAG+eeSilJ9mgdM93d9PcMWcAOi7mr7YPZnd3wAKaB92INNBAICAQCACABDQJkZABNNJkwU09JlPRpP1QNMQQhE
IQRoJomTTIGiMVPI1G1P0k9QG1DQPUGRpoAwkykpEiam0IylPyeo1R+km1PUaGyQBtQ0ADQ0APU9JoaZAYJNJCIQRNBANEMjSp71JNsFJ6nkaKfqnqaa
eU9QzUaPUGnqeoA0whSRAQAQCAAmTQJo0aIApsaAA0iamh6jRiNAk0koyCAIaAQEaGjQIaqfsTUxNTT0nip+qflT9EjxQGmmgaeAKf1SIfZfFPrwRBQw
ZUAAf9wwaP/GDk5AAqKgf/QBVQf8IARAOECighSKEftb/55/zj5oNqLnmtv/zb/5kvk484//DjchyKDlcpUOX0QkrWYin/lQ2P/x+bhdGssVOy78HXRd
B2f9dZ2nWURh1Tmdjy72mN1sOmEA2hD/zpCFQOev/HuXPHd1hrLaXyyKl0vR/+xr51DeL/+OG/HnzLhxHbKrPTuBB8EQY9BFSQAD/9R/7mgH/x/8KNX/
/n/23HXLAVSei/tXd+Gu//3/9Wz51zD9LE1z3gJSCTqwcEMShHEonUDVaMvMoHlDQrVSmXmOC5TITQIQmlHT/5ValSOar0BFT3kVCZRRrjO+3rA0tqpm
r+vXWtb6L1xUVj8tB695yEASmBRlckntREA5kJ4j+fKYVU/kQhP5mt5DMrwXpqdCNqzYY4UFa3aHSQS3WvAzoptUolDBDAEkEJcOhRFADm4ZRBxVutP/
3KluSTBxj1Yyd1qDPuq1Y/bP+EfveF/ub+DqHKm4VZ//6n/OuCiCgk0qCNmHJFgi4Uq0aB/az4np/rz2+zj4Z16FZfQyyekKk7tylZubp7e/4t7IEuWo
95QNmAMEctnDD1XUJ8Cnrjh/2tAuUR/py1pPpTqz96KCHCoSCT0WzM7v7R7akhdSv327sxHHF3dy8ZbUFHZpNM3cIknccfsAcDwSg9VCgoppC6y5MICs
i69rT3/+hkJxlfHuvy99J1wD/4//LwOI7Nwpw2tpUprypt7L+X/+LiguGUAggaEZ/5rnmIMhy5S+q/a70Q/3C/uvwmJjnqo+AXOEW//nje+Pnetst+m7
qPHNyaX7IWtw/1t3v7l9W++V76DZbMz8i4OoP/3urB+9QTcub4kx6D/fRsqJVx0pn3aVdN6NmlTCUGuuNpKsSDPrzUq+pAZ5XdhF1Y9VWFHs1H+H/243
n21n9JUk8eQlPjVMvwnU1Dy7PXmeVn2GkCJZyfdfLNVX/n0pp99X/Dssdq0mT6bsW5NN05exo9tVaS+NOOXfhaRzehDWkurrfk0NRqgNtYN3uKmTspRi
JNL/xwgT1XhW9c+Z17stvpIrIcb4vkrCUkhy4KL3le5mvqM/uyu/EWZffVRs9XEgPhXvt5jIS4Uxv3NSwaeRm4buE04s9CWQNS61GcY5P6L9vt2HwZYL
IS8DYIaCX1aHrzr4H/Brt9f2NWgkS2bMU9VlllExGQUKwU/+xlHs9f/9pWS12f9L2/P6CKf0KP1zUA/+Fz0f4CVf/SJy58+A5X8fq/5ZDffEgfv/XyDE
H+giua5RtR2B/jYchyhv/mSDKqKYzEptCcBk4fWSchgPunOd9cf8109VPXlmQeXK9xs9A4ygfeXNOPT9+//PnQdq+Gzg36aSiXhPO3/yc5pYVnwyd1Q3
kLfy5A6P2EDt7zW5B//KnRaAHGeHcaka9Rox8uX2yjMEComp/Hevj2/DO1lMxzv7wEcLkQTrKECJghEAH3ae3fs2wsgvg/s9k289/u/f66xK3cUoDzcN
3Aj9B/7+r3eVdgWkK9z4VUYj2GSVhZjhAqlBKVv/oUXjOgfZqBQCLmtjKn83wCtutX3deoUE3UKZKxJdXDFD+l1buGY89QfQVFPb6huxy5x7dUawH1DK
jDMLaXSVMlUj/zv3aU6cIyGRxhwPJZ515MHG9pUc+bBnkNe6Pc4WgnoKVcCXHzp6cLEMeHFnreTFdzkHI3lkicDtj3D9nvFrjmCpyJBAJGZo6xpJgPFe
tHgoKEB308fB+HdtSi0xngeLtlw87CLyZgIqjQ6s/k7UHrCjOXgPkJ/B10T4ELvlz5wjxDAC/BauV5S2cCCN1ejD1/bIV9S+VBWOLEMejaTR2phYFdA1
XSFHRAJR8plxJY/n7Q0lAQe+Ba0glp4ErK9pLcGeorJqUCKSQn93ofH+A8MwPNDtXg5Hqm7kBzJwPy3kCWEEUarsrs4vzZkB5bb8AeG/M5ZyDs4BnP6/
CX2TjQ0UB9f+bjpHxn+qF68+zQ7BuZczNZ49u/39qCd8IeyEA2hVA/VbQL6XdBvP7Pk4PDj6aRThsb/DZDflBwCYgRHF58/tzmQLzTiBGrQVIRAh/mZ5
MIQz9frrv1Pf+/uEDndD37p6T2wzd0lpJAKFAEQgd/Pl/SOmwcJgJAdlQjf4KmvRbEciML8tHY/RcKAgAKJzmAw9+pDYpvxx983TkefBfi1ydlRwIHuH
EKpLL5hRMFKHdhEh71vJN//yuKKCZA7/Jda8cnmfdAqdVgtNCB9U/0u7kKXEfNOTqGUKoVJIRddVc50ZDaT2PFe9Ycfl6dVnZSUzRj8WNdKf5KOAwPaH
Pm1HREExCIvbQ/pS05FgihGZplEUBqXH/l+k1AoI/patdRYTBMB10b+6yzKi+tUPq8/w801pWhRwCC2TuOuusSBl9E4/kX9gHQe4pafH3cx/EWHp5csf
n1nE6WsPx2zh3BmOs8GY+yF133jkLqSOsowkByhs5K4CIi0gLEpKzGsJsh9Qw67Um1hZXe7ch/Px2Nuv4JREN2VE1sZW4WcXJfP+zRrQ9ENIYq3MNH/H
RtLTRNIPa2Vsx+mje9nWgx+3retN7yTx2/9ffPHfR3S9O8LCrK7uv+O4bMsVYp1/3nqrJcxYIcDo1AcfK0MQQWCghF/uuP/Mk8d+MqPVIfd3dR/y3Rc2
lgMPehXT9VMDpDAkaSCt2KtqU2qRlKomkpkVUqYTp3jvDLURz9OcUgbJI6m6opuiZSREygRAHRREtQHWwLQc3TY+ijbb+h/w0PdQc0XykTB/WuTw57e/
4ZxOrsWji1rC87idzA1l5MPOLBJoQXTBSsILITpmehQGkca6qH9f4em7K7TfUyR6v/Wz4yWppixTMecugpM1kDJtY8Zpwi5pp1GJ66mWmghGAVFcgMJl
SGa29t7bLy33g+Jj6WmukHCZtGHI5d+87mHrZs7c8l+MJqsOiGMx0JTm04armnV9+f3MiUFCh3IKFFJYIOnTu6yS5l1ViUN3mzmtYXwuaFRirEaPONc4
UuUb6g9vfFgByGQVaZ1gJIMG6CrnrJgJHn/7CUDNWI9Od77cD1fm7OpDs4wVccEWG7cszMMAoj3eOkdwpAGtnAnsICComVAYRWYUj9aoJzkObtup0Tl6
uYZLQvrBSNF5fDJMQxtH3ZDt7OF9/xunhnbZuqL/MzdPVGSd/lxObzXknHFq0AFCAxm4sy1SSL2y1vG96opRAMFAlYUIlgCPQpMsUEGFUFBapYJcgLww
vHtHfW4YKDS6hPCFG5SQ1koAUsExKgHYuNyNTsaElNCIokmhvs+xc25lWGUp72Uk8Jo/Kd7nPHCafhgFYUDWu5wgfHQ81AktYD1JQRiIJEc86fZiTAoF
QiQhjwc/gKkHlYHKQ4EvvMEKF90ilOMc9ZbKX6mYsQAtQvFRSroGIZ4AZHBImqbOr8FAUjwIJW9MD7Pd9GuU/kOY7E/ZkAEDDQaBVVXmPYOqgS4zAn5H
fzibTIuPpIc7ou/wn7w4gY57fQ6AarqxrRljRXikk8yFBdORg8LQngo3bnNmY5FIYYaujCbxCxyynO9ItrHXHVuIAHEafhTA1HzhtHRMLloSIjky/xVO
pEX0F5jhy8RugQD6yET7/w/fL7u3Dj6ZrzzVe00Abhwvf9xXHe1BqF/TP9P4OKelmA+4prov/khT/+ymX/yrkkKQLqrlSGLpW12CPyDEeeN6flC0fqbR
tWXWk1UyFIvLydx6OsEfNZsCqhUkoaK+xx3ETX+G0vHh/GnPxSXTThrQwhKRwXr3+5gwooTtkoGCEqZAihHD+yfm4l+sFePrb/+2zEkQcMFRcwyzIJHI
ettD//H9NTOb8WFJ5wahRBKwqBfWM4DC+Pk16yYGpJLQ2D3SGk01ylDrqVAI7nZOsoMYVrkc5qylXo4Y/uVyArCN1cyqeHJ/r0XqtSIVTBYV9F/okigQ
p8PZ5g/Zyme/OiVVwgYj+2rRMWd5KUULCVBp7oDMFUinsu0QP6V+gNQNtT1sjE1kldejMBbCoiIxCKQiDMzhZVCsOnmocuihVprapgr/eFW6r1zGBNxK
/GgctvwdnWCMshnwlxEygJupMFXZWBasHy4p1nKg7SYCuIZBZ1T401OHQQUIotDABEM7up+yvoUQbXrk3OihkXukUGZxfNnf32TluUtsPcydiGDuI5cE
40vJIqVWDjFXiaO2sMZoVkjhjvPOSDsoCSwCgsH2rTRZAQVE8Mmhy9XX6bZfB7P5d3/09pE4wwHe6pBJnsHYcwPe3qf2VUjITaKJOsyCDn6m4RbPfLR/
h6VF64KaI4otjfOsR6qU6EXu7dqD0VeeYzZe5gPqdQPbotPRUU+pLRMOB3ILKAwvQ3hXmfUKex6hmJk0+aetmFRSHzk3R7yXBEFIBsRxyGdHOS0OQc/T
iLXWf1aK59lVk++UDtIQ9mRhmuwM/a/Bn6HPENa2WU7jz/EdjD9rF/d7GadldcLZk9DepQZ4WahCo4AskoJv3tZrBhJI7czBVjjYMGzwkmjyc9ld6QJN
6FW6mf1LfP53oVBF2iLdcF8QRiHScsgt4XIuUMrT9OFrCdMffgPgcLh/yXISzHS6sRcLD92yu8HR7urFQGOXaVpCCeWTMU+KhYFFUm9KvXtYUl1tMirx
IPBAU17rlhPm/dVg8FtWrrmDjJ6KwvBYgk8qScamZFFeYYxAvYItLLVFQCRCCdZCFeHd6Oh5LT3v/XwL7c5vnyPr9N5f5/PnN/nmXoIx9wp7UifWjMgp
IFaVG92nwtfwZilbcTjhJLpyPiraE5flKuHgS0+H1g55ifWVrE1VTsQ5AgjMjcgSKChTnXRugIEnbWgd6TDZDwFRz5/ZKZrQSXRxdOmLnSatLN93UihD
mBN20Mjzb5Z4jG397RgE97XYbhFDEdDqS2+yhzESym0hRJqUKlZAbScnxYMwXo0haEUGAtT7jZ3Etho3awUU4wspx4D5fZ93v+Av9D/VgeoDc9CF5P4b
ozuQysknDajhymZCf2vLrTwlOKDuXt2yyfSsRliOyyisqL65beqjJT6FFCpDUIgzIlHneTZussKkHXWdNRIC1FPnWDA/vQ/GtMkUlB7WTtiq+4eVPl2b
z8FylPo20J9j8BYPq/nIXZXYN54X0jVivvalAwSelbukMh+3PegP7nRvZ1okMbTDQMlbm6nsyx8SK+0h/co1gU3qtBswXJ7ZEQNCp48tpcpIqUyJXN0U
h+350qgJuvX1dkehz2JUrWmn39h86sZrmh/Ol4gsUVapyqu2lJhmDZu9FIzUQYWI5lIJcB+HBk+L44/pPN9ef62MJ4TmYFMc5CX21R+h0Vs4ClCtRR9k
VrMmP5DtAOxbRPxKG6oTfdy2v8SKMjCyo8BjPbo4nHSmULhjkv1YlUF7O7L5sGIYoz17S9cFUAv1rWz1YCFGcSIhCZQodXOTopOqu0pib1T7b/DDw5bP
CCzpn1f9NT/MzZxqs0izKif15fT5Axo3hwvV5HS6qWIRSpV8BZO57FkRNbeGlgidnCbM/S5503R4XmyfHMK4dPqw66LF7CE9K6c2NZIqP4tgXdMEs/2H
2eJRf6MIvPJ06O5fkqcFsxedGsBP5OxIA/jwda3YSGb45ybop1JmR3xEWLQj6IFkZhFEOCQzCkyWClEvHKOMVbVy6V5+X5PiF9kf8j3W+qjphU7gjNs/
ZeBVb6q4yKwugK7uJOXUtcH+Q/mSjyZX/8tERYP8cyTDxIdhv/VnPVxqfV0Xw/qIT+gG0KKUtAuBLZepcAlKUlYQXA/gqlFCpYJOamT4h67dHNnQ0+fE
7yTk74WER/6tl8cf40fzQghfl/o6OIXfQXZUxZXaR0h5IVQEkgiSxnqUjJWBM0jupRwP5/12f8d90qe5tQyAS63D6BWzD3f031aDz4M2V1TfjEZ6Lv5h
QxABIEEKV0rOJnaXESAxyNQEqgQFOE2RpKBuAwxrPdklAnDMxI/9WTvxp407766RFBF1e5WFPhmoPgjCoqOtxAfLiBV8M0e8qroZgtzVTTqf7q7BJoXx
Y1gNAsi9xdgCdwLHpgMPePdI60Hn/dNGgTWSGcIqAgKImJL4V08f7eypSlxpwL9HzRgSCkB+n5akGLpEapobDF0RHvkQG4ZJHrpfEqZD5NfM0LH4kYLC
s5sVEmhsUgZQAuIYE7imz83FkfGKSIOLBhepA0vSFxIkxCIJjBNsCYjzoeiM1Jh2DZH751tKVfZwGDtAXMBQ4GmedSicDvr4LcaV0xvmqNnritMqtntZ
K3iFYXq6IFWbFXFQ62HmSeM+f/OwPPNbwoEL7LR+Pu986em+P5+t8h8Tn4mjsXI0qTgoOMrRolYsr9PqU7i2ckKMDt63GwBDSrkKGDQF5FWuwo56mKUJ
EBp1iKL3nvIAYOQqcizEVmriqrH+H8/oHf5KpGfPfXmrlshGWvXMBhpq064HewnvzE3vykL0UADPt0Dam5022b001DT1Ouog3xZ94WyxeAn19Z6wm+A6
OrDDUJ4gXeHssykJ2V1O8u/WNLs+NxJ2PcdefHgWNOBJA8HQE2OgKGJHluB7IFbHN/v6EczCDFLIqnogEZEVMc9zp6+l48Oy7Njfn4kyi9HN9JjJBNbg
oqhMdyuLuAvqD7MfIeb9cDUZurq8xpWrhmhIc1w/MpIdQuNlFV2zmrCC7M5BkQkY6pzYV1P3ti5wzFn8fTyc3QOtCDLeOqO7ieVK6RgRZKGe1hct84YE
owVcMvZXVm67QHIezYZF7o4EQq2E1lzdge98OHszK01i67SGgAeKrYSNFER+/O/tzoOffzXO+HJubp/n89yYuZ5LSo6KssuXfMZHmaaJUsYHUcGYGnSr
kktnUj++GsJBFQUEnVyNCophVeF8HCkdDzZnd8mRj2lwDjJERcsQb+RRwUEw5unJtLTSgAADsJlaSmiKooCkewTn028y2OsE3s8HSW1/+jZ4JxVZF6wm
0DxhQ/EfdmMT29CxIqgjIijQOW548YeyLlpmUKi1zVk8ms5NMBab4hzNZqe7hmsaZqliSZGSqCqiqSlokkoiaKiaQSSRpgiZcKAplRPsRRFcerbKlSAr
BlLBp7ksEciFWXOyguiKKwtlUlaIiKmwH3u+DcpcTKpauJRUJU7Y8LvlOMrld5iunSWopamfS6Nrvw7dAbRR7aW5Ij9Vld3AKC5E+3NZEFyC5IEULAEG
jyVFDjCfNqCMGM+MCpQG9LBoZAA7UhADWEDFCAcFU8QYvuAPBQoB0oYlS+z8txbPThuKlM87Ob5JPvKuPITUGr8QBTXXIdtPqASKAUrbl3b79KVU1o6l
GUqx4yXUEOCG4LTcUuqACkg7SHcrPN5mfPxvU25uhwIB+LAU4CR5KGIQUgCMgHW99yBoJxQhMCZiTPfKzrTPoTUKTQ+ubsonro9jnKSqrnLF87rD56mY
GcQ424WaPFJFkC/yIpx+n5/hCeV3tSf2nmURsDKQprJA2RE/a6Oz8/lA73EBnUU7Dv16Dmg72h63Hu7E3A4EhlN/AzU6mAIRHgFkE6B6VBm06tQOQ7Gk
/5BBJ+2BIASGFQVmRVgvDOqdpX91WqG0k3jJwaziRxIgOJKKwGQNw95TwfLWetu27zcHYMQWeWTyP64zQS5Cc4uOc7UtQNRwAHBV1KOOoiiCaYrnvsGq
hrYh8rsMSKIG807yX9r4SYKZO4zFpGEHo7je50JO2h1Eof3ZvkoDORkkkdCodJsSpqrr+uvw21PcGRSTOTMclartQo1z5uAwD7Z5zAAcoANwSTIS/TpP
bcANQOQoXz6vgPqogoCSgJRPfPmDBM50dlRAzCqtGJOQS4EiOmmt5dgbKMRsxd26qNjJgbzPPfLAkYtw8IbB487t1njeu9nIYiwRiLB5+VwdS2XcoeFY
aQKTR3rpJuDO+rQ/l9xhvfj3vkM9nOaaduDidDtN+cRV49uBuhy8scR5ShEKJSvF3qYdgupDqaZhOWHC3H97X2MyxUdAMLOtwgFgAN4QaAJkXtKl3EwX
NiJy9Syy1qhlrxVruRf6HmMsqMbm4++ECjXVkQkQ6qeNQUVNR1zpn47bBVv058Xz14bV4bpEcp/Zx33lE9pN3yFgS6UILkAMQQYIW5CsFFZA+ww8ED9y
+/6/k1cU6OgxeR+sXChqBhdWE1Zaa2GQOhU1APJsSBFceGy1RhmLZ0AzZQRcsCYLnZEsYcKH6+DKKaO1bkMR6ncOOEkJMXUcxzuyPSl3+b3iYqQ2FLY/
OWP5U6cZNmUUUMYUpaM4hiTb871h/S2ZaF895o9UN6v9ezPp9VZjYu1QwIRSHU8P3K5MaGSziLjB0AeU3MeKtCKGPYWxQweKBp0/h0zNdlmGFOSKMwCD
B5Uz9XZ4Ah/moj8SHFUy0rDZahHJDWw2hJpP1P58/Pn577ybRSYlV+rrRXwwxnx1ZvlNJjpKM8T2/5cM3S+bREEUWRXq7YfaWyIJ22WHO0E6WBfi8HK8
3y5zrdr8dcjy+GYfDqZWfe1PLRiiM22yCFCQzUxMaCCEhsO0vHLa47BBuGCXBMIwXG+LOtx1twTKWZs2a3j9tPP8vFsdxlw8LciY0EaBp3v7nXIfky6a
LWcBb24f41pkYwugZfcXa7QuzuMUWChmpKmtOPFl5EKg0VNi7oVT+KfpZpAYAsOO071QRxh7oUy/laDt59ELNHJ7UrpYlmp6y5SsEYk1mdMpt1nlsGHn
nXTvdW4YcSdJxIajxfey9PjJUBiYmMm3GosO3fYNd2FLTtgZDUWmhkwGCgVJFhXx1STmqGwXq6TSHU7eR1qKQNs8eKaenqGWH1V5PP3WO+W9klVF627i
EfQuR7pdMW2yGmAoYpS5MlcyYd8oc14wlYIydUoodNZuhVFgopNCXMw+NUWAh1Q1lJwUUvRmRiIaTveOcq+M4KKvVA0zhosM5Zpgs06WKl2y5Kk0Ml1Z
Fh/qhw+PXPVz94a1J7SREUVVEVRfyd+qm/T5c073p/bpGxMiZhz/pOCpVT6mnjasfhyzhKQdxadG2Dmv3oiSK4e4564ztGNBPCDnZVtOkFsimJxwqfpR
w/E3x5kWVXLT7uqGJpkohzuzEOmqK9JtGHutuVjXQjck4knKKqqd58JNrpOmtVxivdMEOnYMOxNR13YZ1YZkuWqvGoYJQ/sNGGPLVO3E4e1NWqGyIq8T
jj6TGYm2YOxqaVFFqQU6UQ1lEV8JjNsi7ZUnTUURFEeCjUhRCjDtOMOJoYoKRMkBGI9ZT/UHz2Nl+yfxryv3UAiBGAsFYhITF4z60X/j8Ib95NdmaVby
fXIGTJGvXpeZ355SucvcwWq6FAe6bUs1qEd+JKYfCnC1DG9gux1NDFxOGWlJStHqfKLCgdQ2jTHGWMZz3OVpaUUZDKmBExkoOPxobvFUkUaU6Na/2bVg
HIznpGMRFDw10pmNK8BnXOdJ5MTnhcpyAaVjeIZb0UZZCDPV2gbQF62FGyVyJ0ymDXattpk2zfU+1MaDN753cokCAHeFkkr8mpwmZ1qkp7Cuns3ybGGs
9DlKIuC1JFhM08bz1rfRRWHItyncOdUtkrnJWapvOzxWWJYzVTrS3zj8k9rk9ulqB+KeZu9XrsRZc+IdV68sTQQiagdSLyvvKkjRUxkoD4DtYLtOhzkF
psJ01vXJz33+Oe/61set79MMIFYCVLJKrlKhZgGEMl1PU6r1W9CqITFpGK39Lx3R18Cbn3z4L6K0RedruR1hxoHAdGeESC7ozNXq5Hgj+Wh0e+9d5obV
8Cc2B2M331Xux1oHepG6EtPepvklE8zrWyFq+uVhFV6uhP1xPfaGp7Y6ajxDXm/7JZZOfPv/5OeVgxIz2g4/xXq0JJG0yx9CtdXcM8Xt1qV2q1qUZZb0
hNiNbF9K0zsKrS+UnijYregJFh/IrW7ZQ0wewt96yRZFtCSJIaWu5ZAq9bUwNW58dd6ZHmV1I1vKth1umFYmZDtC+0L4hGja6O3c90XzMrUqnUaPDY6H
VUcQN7AlCeygJgaMTvZdaCL1+woV+dbyqyDj4YqTbC06SzzvGYidldgltowWWdJHOsVcToogpZeqenu9go3rla918dtaTGszwrUXdoXjZm5mcTYFlKqm
+FcoQo5hmwIaWmuWM6t56sIe9xNrCwXJSJKjjiQwCPwDBk+OyL+swSIjhAAwa4dZA9nzL+myMlIkoTDKPLdqyy/XT+Yxzxw+edWpBwIvlJuUlMxXVx6h
ays03mA61jeNhpvXMwUrwsxaLOxGpSZkSfSQfjFr8pqeCq5zz2Rr8h1qXvE52eYIHt1f6WPDWrGtDl9e1vHP3TOkKOjOvGXWT19Ib2JfkxrsKSHzqX/B
2PVfGpfr3sVAzQtyiblRJzmtEODLLe1bVoCwoSQRs7d5E04GbKCD8FGYn9zu4zPBBp1Vsl4LjntvPQUOJvIEwD6uPG15bmcEWKBWaesOHIHtDZTyr4zQ
ZjI9+LVrGp7aaT6GP4kVyXntTlPrqXA+scKOmVD9E5nuybhcOxpPQFLf73dnGhQGsyB1WYK4sJexZeuhMA1yybDzo8Q0fWNYX+EO3UgMQSJKG10v+qbe
taBvr+9vzyy/kHE89eTOe/JZJ8Hzx/+wOng435Yt68S+PXJZFJjunxp6puO04ZJdV5hV+qfd66tWQZWNjYfkv1Sfgo7p/PyfSBAZK41YJR4YEH9l3d9w
U8gVMXsxDe1vAE0L9ncytDUdcjmushQU7ZVfBC2phwwD85KOp74zmuvKT3juLfq1v9TtM3EAVy7lCew0pflZ6lyPMGDz+K9ZYqL7qvWMUR5WXp/cwFcq
5kereovIoIsYYVK+mt5QKrvP2PHrnMHwdeihQ6179v0L+J6f8N+pj2d/jjvQrEHsqNsKaUExFFKN1AVlWYWme895TKG5oCjMvMsjeVsnnw6LmKniVHp1
hkHdWxcbR3Rl3lM2RdZCmy2Hjp+Xrg2p2deA/qssOBlJOpWV8mWQ9RT4ZKiToD8GRmA5bbNtLxVWC4yZ2qH8YHk685Lt3wwqVMiFKWmzQQSnUjkQxJR1
WOb+11BdV7t8oomqTOaKx6mu6habd2cb11TKPXIWGL0JtDQOB6uuxCkAkATKAbE5e/LOUpq6THUU0Eid2FK+rPKd9FnkMmmoaSIxcggo1uU3ER4VDFfj
9RFqEzuHb6IqalzE4sgQIFAHMiZVpSMGR9iq4hSpImfX9FInAuZNbQvIhrroUiKCtxsUGu+qk65RDvk+s9DStYxbJB7ohnF7LdMOLKIMhVMuZWSow/C2
JYqa/bQ9xoFCfdskshIvJwQiUw7s8oU51yiCBHcqC5uatdh5MWCu7+h5q1HXvhdXSiHTpwZpN/lswbKpkhCmRmQ/+a7SpDnFGHTaYZIKQZEF10I+DeFg
m/S3M+kJjaChG/s2BwxhsGUfzagFkEyhpy5Ih7IYky0aToyP5GMr+JekgPpoA+10wP4d2fPQdue3A37CjBWJ5Wjwy+bwHyViRYkEh1f4xFYaHKcDA+y7
Dx8I/U8M4+2wZBtY+h2cAexE/rIunul7OO7UDPm2WSKAGDqHjx8PRK6JMfoqnXesRBJO/wUyqPsx1gq2Iqk1/U4eIbNHOuZr5XbYfuoFE6/6MzXimcbH
+TXG20WKRE3SuIZTx5HUJ5zvPp+s3zr4PfwvYJZ/XEM72FEyunRE5c3iw4LGLrbudJa+32Y8pQMABAbtargWMlcO+JAL4AxUoMUeinMsbhbwzSPEwC+O
FKZ4wy0Yw+BUgl1PIBtYCHNkGoTI0KAoWDachvt2q+V87XdEzMZ1bh6x+vhllTexXMEgglEF8Lvyqs3af1e1uh4fNZzpx+NBtOXKmTJzt1lc3VHbUsZu
o8lq85uOTjHFeQiz5htBINq6K+c/fYUnMcPjrQQX1w+7Zd1qPJaD5/N4yWa7XeDGz2fx0WdcFpcof/JXwXuXku7x9sqpTMJzrPpC5gjOc08cVdVX9II5
06gNrhLuPrNRjfWTtpm3PFNbWlnCrczsQSiCPsYT/RAYgSP0goHoQu+H+lReyyCCeNKSu3d4+nBViXWezq8re47fUZaiktphiluv6SGdC+FDcCyitApr
OTgOURN17qyiTTki/AhgrsKLyM6KhC9umobu/Vk/LGJoosPDDM/VlBr26MJEbiZW1accvm8Br2Xuy37NumqHDyfhv3CHC30RSqsEHgVvimLnwQrtIgh0
xaFVSmo/awJLtgFhwwy6l+sP0xkdU7R8B48kRHjoPXz3eEYaCgsKkqwLoiUF+vyESPd+v8hPx1tji2GFLKSMKCCGV/1qXGguzmqZsghP9MFHdhuS92nG
JJo4npCCgZodFgSfwjemmlRFCecoGvyiX4ka1pA0qwSWurRHPeVKzSISc1QORJQuR1tDxrQbYcZG3vVyQRUoa+34MKCDb/Y1cbSJ8CI0xWcLRWVsp+4L
TwrtXtcEEWvdsEAOBYZBgEvJUj7bKwAwjT0ggFw6DWWxhmyhiCnyZk5oEAa+UrZsxJ0IZ+UP3bXjkkRSf7nGSC2mk1cNr/SgRfwsCBd7dvKTTdWvX2av
llyXcOF4Q7t35elEoKAURAi4IYgcC4RkAP5AIgIRUyyu1WGUW2yeDzt8gqORW0jOuRgD0amizaGZB6H6LTbIjT3KAopZZkNj5/rkscFad46ysfo6tei8
uMPc3NNBQeZZGChmRdjy7nDO7BhMFKyuyXPzbpLXN9rDKA7cjAWV4r6q0Hma91eWlW8K+x887zW7Uv51fBnsV+y2U12O9df44Wui2ewpQvIe+/xli0tt
X11y406cVFeyh5QGZeYZJDYKAHKQZhSOyttn4U/jKrTn5Z76iEmRA2VP2b8K8bWE0SUpdSZRjr9IIn42WenFlOTstncvKzBZKzwwC98bzctSVCtBJk0P
jt+lrGoM/lexemMRSArDM1LuDaSgr08o1CyaizGxdwB74qARk6+VFDQowU0IGhGjK74VkJI4rl0W0dxVO6i2WyD7evmgDyoi7eTFWqEDkFkEzVviw1N/
uh9zeW209jOG5/HdPjR9f3VBhAHCOvJZEaCQC728wXkj+R1mh+Gv866o8UKAQP9D39ZAbDreTg0PqZziFBMek/UWdLn9WHZvDk1vM5MtPKU4fXibmnJo
l2kLmBbp1d0jiyxHTJASg8KBR54bVR5eiuvj0m2Jy6+9ZbXaQ4mL2bHM5U40i5qHMwxDkGVAGbR4MJALQHDjYrj/+uGcGiZ8vv8fjyJnMDp+JhA6yWCM
Yt++/z6dwP5+2YgogSJ4o9CHLsF2kdVzHbjnXxrI4XPDyyW4N9AzCFGtVHdvVp+wpJvCr55alsTVE4mb8RAcheaj+4EW/QVuJCetugy1hJkfI283dxIY
r1yFyOqzRBquIdlVigZuW8FausPkR6C0vW7DplgL3JytgPBUe9L6Go99++h2Mtbxz1ChnPvyTJsC2A+FpAv159vQ70Ez3jzb6UVpIcj6azqB6JHnnXYR
KpM4OA1lIAmY6yVIE4N+j49t87aXnUjvpWUT4YjzlVA5c67BmAyxCNdD7zIDJZGGcAltKZyZ8Cift6aesDclwgImiH9YoBL3yrMiAuycBhFUoAKZ3/TP
YlliC5+bIzYYfHRs0lWafR+j2ygMIv8fTfD9dnaa6cQwfm8zRo3AT5aDbo7GRqermVAXK7+IAH7/m+YKpuKD8Z9YON6+OHGO/t9e/fn5+x6cCdxk2Rz+
hUYYJpyWccilpe7+bp7+HraWPYuMLeV+Sk5KoEFfeq8uGaJIXyeC+0/d/JnATx8sVCktWQlVEM7DUZxPR5JMnzXEoiWu5FSIk0LZWXiDMWKcVt7zoR6I
mZQBEARe4aZkhiVcVqE30IWWtbtbmoUSRJkXLOIBzdAvRbXwW3Hlwdz3TVlSFaqgFv4j9OfG7xsbh88zYWhh6/lejR+fJ4Z/C8m4VdqzUMVHO2A4pwn5
VhIQUo5BqIBb1Iye6z2Icmc1Tm7JQOzIx4w4hCUdZDtzA6o6SVAhPIIB9/r4DvThqCz8m1sLdlp/CuNIKlSDm3gw3EBfJSqcSisKcQHUd9qD9muYyOD6
pSfaUo3XC9lvLHP6J0pRlo/qIh+iSqFiER60YOVtckyh4XSby9JBOp4ZGLllu6uL8WPbvfQ5IawyHQheIMq871x8mHM8ZjYec1Yi82C5h56FZ7/DbDZ1
b6rIr5aO8L7mzFX0fgo0KTVL3QJqYuWPyE/wq8NFUQgBfij8x0ZIdksI5WkMzsIfQBaDDBpuhZVnzRVYjveN9Mf0TsOpCWLZrIhOqrorpGaaXGQM5sk6
AlIIFMwf7FYeMeHspByQ4VT4YjP8DSPlGRTZdqj08TLiWTJWtr2DuNw9WJAbxVI38PAggmU475+thQDJHHJwPsBA3EBRg3QL3sit2ZPAFMybgcJc+8hO
jwMjYGkoFKhqfcq5ZRZUEEpDyp2vWh3rUf7gu43qZfQQMEhXX8+5+kPO9aQiERtpxDZEde8Y9cUaMYD1yop2unB0091xzpbuYgoKKKKE+8gHvc9w4UrT
iu/cz2fb3s916Nas0pE7Ov19zXUEnhsjAOkiKGfsFemiRImX7mKYBhRDC5R7ZSh0DVCWeBFaCvTAqNa64tkmRCj9POWhlrrOBAqUts2rBw2ILwKUVUWV
iQNSnq74Fjc4xtYnlp1AmEzoQKoK/gM9p6iCW8oG8tDlKxaRgDXY9xzL0tc2fGpLlDhpiTKbCli02EUrHeha7dPQgGroDRHs3gk/mUV/cfwC5KlBsGsw
rrwy7MLjhyrpXYavPFYdvB1I76VYC8PpzrOZF9CRz1m6d8ass4LMDzZbBV0bOIRMZ5UqWhRcnJKlVD7FiPth8idMh2hzhmQu7zl+OmyfelscIztlXBlN
aKuWZuK7I7zkhNTExMUMRJQFDOGDB3ZrLq+Wi4jAg5CMs7KWeZ8pylBiQcd7czpxh94FJBxVIhCNLTRBA5icuOYzMxGFAmC3fqyd7qnEDCcgUNVQBaDv
RJSltfz6SHv1HXk4jTkOcxybUs/zaJxw0sP3dbBnX4U7zfUcvFA2fXoyEsdP6OW8jeFkLU+155fBvHbfh1gldzGT2m2YT9dfX3PNz4sos9buD9PGUpIg
iQ/Vfdg21xHxacfBR0mH25TB+Q/tTPHS0cBUYT6MsHHssjCNaOjn3rOuneMaq7XI/gQneyiRH7HVHBJJBaXZ0SRyCICPrVvurx4wJqJHdXbQABSCgDbF
wTrJg65L6OBQjV1FSC/GvnAjirIPOVur6810cv/RzfrrBcZ5C6JIJFqRRK/yu/+BHwBZ/omOkfdbGpl+V6qQwSYhFag13E7u2+XftwcmMqXa2Sn7Lxxm
IOX4oB5vLw9aj1/sj1/1FdVEFJfR3M9F3PGv8Gr9POa690pbdzcs1y/pm1yM5K1s24mobdtCMG13dmrcwwksRGTTPes4oIP67PYy8eM6RDM7DkZ/6rGJ
55erfg88/17a8b82/y0c7b+6eNlH9DWp6V78h67Lwhs+udmWfR305bM+loZ+jqxpZubqnKrZuP2rx0EX8/hTmBr+xlHTj6rJ/CVua5/uljXTXlDHNVHq
Od/vapYE/yWycQSQYzcmSaOwEhJc2nvRdH4Nz0evA28J/EZMShPBQAZzHb0IoiuOWEf78FTytahQTJFcQDG/tSrkl1+QAAEwQfnbnYXxs10oZ+T4IZKw
DhSwfK3nqLokl2UbEBw9E+rJIKExVhs+1ACJPIhvsyGL/2lWpInIiAJA57VP/lGrevnuqUOnCHZTDbYX22HD+lRD6fIvVXTbwS5ODBCqlaEykihfYctr
jJd6Xqtw1W/XAGUcmxOpxaiyAxGWuYgwZVzWyiSJIEDJB1zDHpsrYBAJARf1qzmqaBHzRjs+snKRLCAda3rySTtIezPj6eePwUAUhJgBZ5Lz+yOz/zIG
eaX1viUpMiEyYMxI2Z35QFAkfjfYZb1g597A/N1H96VFCl7+wazYfsPA8MhxfedZmDzWs1V4aaBujfNE2h/rrnP270bWdR1zC753/UVMa/hp+VV3GhC0
z0FkkUEkCQu6/uoSQuKBwJifPgNHHgN7UBKOUJFVQPwEZJrW35T3vyOhn/kUiyOo6KkLnUAGQFxnBRH9DeIkki690nR3TykWTvd0/Se+d3uvj1pZqply
jUSAQamgqinSFGaTpJUVRChtfU7U8pKJfmyVJOQBlylo/686OvjfLywhT1BCECgdR5qf6V6NR7p+1Qksc1Q8nMNZY4YHkgg+VF6d6jZAA4DkATxRChpe
EdKCGbvYgsKnL/KQ+vtqMDusFIF8KtqO4L5tzcXNhtN5W1vo+wCpI6sg/8vY4M2/TYa5j8/JX9Ywtn4rKy1H30EdEZRypJFFCmn9zsl+EuDLzZbyjE9n
jgoVJp3cuTW16cenESpbNcSbWfmq0BIGlFpbDXwk+hNV0KB1RHZiQSjKy7/owiBaV0uwaaDZLbDKG0yn0I0KAEVSeZxiQvRgNZ7Rfq4WQu13z1MhSisE
nMSqsTQ7XUUPKTUIw0RSr6XZv5Xpqqug0UasoPlUe2bQJ/Ko1FlstZo376aOceXBnBHLjkKNkgkKqt2kjL7/haQn4z4S7Z8Z44KOmNtHCZzB77uIhMgz
22Ak9N5t1vIYoFZqU2zHf4vQH7drnWxaxVTsaQOvL6nodxwyn1vNZ4nbz79TR1vJ5OZWlQa297pCHLpZA1Mry3cXeSQwIVBiJ3RQXMk0UeuGfjUeho+K
Rm6oHSqiVgYpBKiz6ZPnJord/1WggXNQQCAUJA3eWWRYdGsN0/S0zfnXWZt/hribJ4Zdzb0Io7qQF+ShFpOTSaCrDz9Wm+cTxvVuEAKL4Yje6Msa7ygE
uhq7TstDXJhkGJ5NivO04CIBkUt/BV/Uv/ef8dI8qI3UBKB4OILPSdNJtkBsMSZc1mKZp0BNBEYkGAkDaTwabbj7NfnnfCc9dcmSE802SEUDzAj66w9e
gkC3zwnekqGGDW8Gbm/IUUqtyi+FG8jLLQATIyKIpCeG2+1P5UHPvcOUXBZ7OiGKPi3MgsI4C6M+Id9jRz+iZwDRApYiz8G5lhAMswS9DyZVE7VAE70W
imahjpXWV4ppkKnIHAmw7xUC7AKLHKaLZtZ0lxIreqiVIYDs+eHiZhM+Cr3faCSgIBAN1kgWZFNnCPtsv15VkqP+AH5ED6v13lWInqan8seYGl3uFkO+
t/R0lcHZi+AsRCkiyKPS14dJWoR+tq+WUVpLlpHAFB+gclDe373FU/SFBEmxTkJQibSy3yQLZxKZchmCghSUFinrqsn9oNT6QGO9VCiv5e9xGBxQo0uf
NXzns3x8q9PH69TjhXHezBPPrGbjZ2/bntIEXP6SjJVdWqQVVpqklhmMKHBY/zXQ9+lkKclcC+lEDcVCoSHOSqMMo7Mr3TxlygR1nE4IMEgmd2UcgHDF
WjL1r5R8J5m62JAUMqEnhkGDK+yZZHai2AjISJC/C00yjlp6QHekPUj9CvruU8D6UHUgSBI126KznTRvEuq6OBrNQHI+e6Y9pfm04/nfth3stvHrVdfb
xlZ2On9YxIhpQpI/h+p8S4gaauz1idJGOEV/h+GGJ/DXm2K7I7+ZHRjQI2w3HhAKQZ9Wo+D2Zxc5gDuf6ZtEjPX3RplkKCkI5g+yS8VhiQCCARdZkj+K
o+joHlFipCrp45zdIQd/aac5z9o6CKk79mG9LhhxtMHyVVy9JB77KCvoq80X1BUk7p67OGB4mNzamXZ/Goc/GzH8esIHmUJIIB3UO3isx9On0t1LBQB+
Nfs68pYqdg1opaUPvJ4FYBMkrmqLJpu/1zYWoAkCMEgBbH+tx/2voWY1GYg6GQPzY9JDPMgkPE0iw1EFAWdR/vNCzpBLJcEgD0JHHV/q8V8YFSiYVUro
VtWsFe+074DfPVW+JzGWV7bRAb9gJfaRSI2KCZVoYI5DlGI1CjCVHpP8JynirF3JTuKjjS5LOvku3732oEVKR8JviQ9AEQdODdZejLokBsKVdbKYpENI
jxbtQW66cqwLGVWeqwwKsrW/QUysXESKqqqmox3hoPMxd/XXqZKJYu5D+g8RvMXFa0eTMZOHeTAXrM+KuQphB2riy7BiTCAWIjCN2RRJqihBAqv6cly+
4zmOHrTggw6HyVeGdx94Ka3v4U2+QWNqSXVlXChXJBd3weOXz8rixpXnpCSPBCSALAjUFiATpU6BX0nfcxNSlIyDerWo8oxor0pFkTuzXSqTJksxTNVt
rTxpMBayYN0q9lU/QbkHjF1T0DwvJr4gU7AeONO26KU6E1pgyuJBCHwMHgXJ0kJSDsYYt38gOwDCkp50tMLoRK9WwFWvuEP6AeUUmsAqQqFGrfJualbZ
CprjzIJUJ0BAF6zUVrA7zk+O+a0yG6cNVtrrkwyWrR4Z00Jiir0bv67R7FxcgXrafjDx5n0r5FOs10XtJmHZYbnopo6lsVuQKoIpe1a/3SPLUlvZ8lDo
6Y9v+bAxhQTFN8mcZM1rm+k/wvNkNzxkr6DCrpfSWQzXHCTVqtn8/YHwfE+O/CHERm5Dx49cTMQqVxxr06XRDuqiCCoUlQVBBUyM2ca9e7vcUfSdHwoy
b+rWgrOpHqACDSUVGF2gVQeRCDA4KApJ8QvoyIErouMFBVNfQUPizSTuff4c+rNeaceV7unnc+CrKKMiOjo4g944DEOMvyyFcU/pHtjLLn4Ys1RbPW1g
fokyIIijduygOQPyImDCY6snGpQFSBZSDaaZZEZ2kGQg3BRKTnpe7sryYMyh19UvUwDe3oqZ9x/bRzfTRNC7IigoNIoues35skTVKnu522VA5YGDIKQl
wB9uBT4XVFatM7D0iGXRJYVAgChpOHQm5YVMkw0HbPaaHZ5b+/tXwsuR1OyOblAc1coj/2eelMD9QPwPBvFF1KudVoyq68g6O6in1ffu/6MLzoPptyjt
7Nm1S6zH+XBrwE/QzD9dYRHCqgU98ZeSxtkjZKtEVWgBymCIh1j83gfoq/L2xQih7qsRMgPxsf8FL+CBxr9CqQSCAloIjr1CHBa1zBWv+3n1OoCtArfE
lopkD9/+cffY3wIaAL4tOPbnTvd5611sexqIJ+3xmR+f8vprTCtYwVQiwWzLZf3M5YiUP7BOByI5ex2HgaEfb/vbcEOOGPqhXqx97+HjKH5+adJAoFCr
vKrCgUYo391cq2mkAkGwB3CEpZ+n65NJa0Saxl9rTddO/kseMrhlQn04fJNkEpCnmwf08/NxSao/01L0iK+PXWJL1WgxDzympAL/0Mrf+DySLdl5AkH0
B5gr2KGf98hwHKALFfe2JKIlnrTaWaCu0CsxVApG6jelDObXkFpYfhSGeCiTF1gGNUbMX3QNZW/YFYVQKQCBvL2msy/FXjhED4n5pxNBzIQ3OS6HSGeM
j+qGZnCJlGczw1YZpmcbCv6YUBJS+wQ7MA9x/u7puB3s9t98hZJaOvfB/oBJdr5ad9HUjgs8Q/Tetb2E0B0MGPwb0HtFuO/dbhD03wNMKzHu5+Wg5f8E
RMJ9E7QXXeTC/Px8/Y5w9xCTpn3aKj2G7ndPMZ1BgKJA9vqexoD25mTiwTyPhHxQOZSZlVQBdBZxCfnFzOJMilHp0d+ueJSM5T6fc1igesTEV+vWSRiR
/QcElyva69N0Sf5CUxZGhTh9AmwMLP3sOjBQoV2bg1rqMolakuM0gcrLZ/1+6GiTNuVmqhQQsUtpog/oPjEpyKnNVPddSX5Q4lEGbfRETBMCzA1hHvU4
ftenpsMVc0a9X+TLeO8orK4JBhtAdoFHvOURF23AcFoZ0wRPIojnzP0ZfINH5KlCTZSo8CTZx/Es3lLmd+FugwX5m9+B4nZstXeQtkP6EYqrhe/12h96
VT2egzd0EoIrRbcQISWFk8lhCBhe+QyeGKNLw4uks4s4sS1XirgjNedL4dgn4Lo2MiKsg5EiVEd2YmcOmekCQdBmZMvpDMSFB5aeqPPcfb+T7e/OnVgm
Jd0/BNIHKwGm4dJsoUpVjYp8eIpBQOar4qKUVKkd/CtTUDI9LdrOO3GxbSWWsnD98t5yBBIBo+RsNFiQLYu65FjJ3ZFIt18POcjK+5D+uydTpp253uK8
1lxgNqPbs2bVSUxU9SxzQRflvvutMuOGDdLqN7nAL4AuyIJ0pkFxSRSZdplruoHlkDnUiDlvah/0kHPuWRSDoD6ZsLWqMjrD7XDpDo2zIOjSYEakqLCr
+BAWoCgEAgrqZcw/XaD2HJidjIGSrLJmLqVE7KXWpnDWh6S+fjzzfGVrFHFevFpYHIdsV4zVm5qGZkIK9lQcnR41YQSUyKoekVQWKjJ3BqRWVXbXQEeY
Ciduzp4UmLEEmO5h3RGA7NyzDIyAvzUAwArTVpgFcz0YRdKwlqjUhxKFmQu8H4s4mVlLzwuUbH07+/ON/cHxxo2a95RozoGGo8go++pdlDjdWn7Xi8pf
AHyIq9ilA76FvAqCDkQrP76QHIn1P6aI+c2LKJoDwHtdzuZGS8Pc2RxISbMqWAJ6nvLXUOdmWhaHGmJ9xp7ZKJpibMLE+irD33T1S06iClp3KDQhpK16
dlC8Z2D1lJQqhmnvm+kr+IghMPcokeK0MOt3XlmyM5WkvQcPJ5fwWUqkERwO48pXF4DEwQ3aLSsyy1NEtEPq3CRirPwdR40Cg/i7RreTfT3owuUH+zIo
5iGCp+whaeV15a1E0j5JmWyLCkdyTf9VvAbGSAwMcawd5f9XzO54L6DiDfLkLpf6on31WARwzN8DERHLeMjacuidxCWGt5ZUZiHfQ6D6L257Xho74Emx
EkPAM8cxuaGeDBT+um+m6WUd/o0XT87MCTtIBUEZAWRGUSgfq6IDiAaBHhd/h6c/8++3bxTR/YaAVIymwlWItttbnRxxio5zyeJ/IO8OgoUywgJQiyIC
pSOht7PvbxxYjD8Tgu6wz8/cwVlMuVHb2qJYs0heMfbB/Oif8OEe+aqa8qqT662M/I765eb3TVFtITLcrqGIiaWDakTiQlEUurvd3+fBv0H0NxppzfeS
/hTm1SdVyHx4W+kZy6EcPbya3d23HWFPfzWcbs2jyV3GFGOChSGOsfZVygH6Vdqq3bVmGxYMmbYI4KrlA9VVlUK01j8JATl0o6DnQQlX7j+ZuZcrMwZS
/k/b7r9qcDFAsxkvAsU8B3nd3A4FFGFCd9lD5ZGzdx7/YvD8t2tvooHJ7KvTYM0BASNzfZy1SG3hk3/csPDhPcnr7fysm/DCgOVwiSNkW5MR05cGlQKU
HIoBrsQLzl65evmsWC0Zu5ncESLVZ9Ydh+v6z2YlW1NvOb0Jsj2umOjlpGk/3aa1u1aSJk4sQ24wCASDxPK7tTHLVwGNfa0nlm7DoWJOd7yLgwOvBg5e
f8nmiaqPQ7cFFbzCbuFJ+xVOb4vk4gd+zNvVSeJUpSahgSRyzW50soui5RFuNseWjC+xEeBxD3/2kwR007l7HQwAeHj/N0D+JVMlHQ6ln5KnZhZvOOkA
EBwrVVxWs/FW1q056ci/vW8g4kuTLNwFSp4c/v4sKUsswcWYNsqkZr8vqXl4ICZBXFY/OO3SMTaGLZTd+vdlMuAOlAJRBi+wvki5S70zIsgryypkCfrn
x++tin3FfGi2PfiJPpVRMuMvuXpILJZmJiIUqcoGrZstj4n483/gaFWH6OHe8Y8QZ4dTVWlG0F86+3S6rXS2Nzsism21MpGOl7YdjVf79VtSHnF499r9
xSOvHWyB9ayVeyis7tnWuFC5nJr8C4dVdVSjIon1MxxIGdkMj31q96C1ORrVF0JU4UQD+DNl3vnRwDo5sh49+k6G+ry+720Mao1VsYbZctqtKPXvTXUp
S44TumwElzTIVdZREPgYrEP9rTfXQzpf+C5HhrD555nzPnc+bei3B2d6PBdWPPQvovIwaMoUt0MrXKTnM3lVw/GHuaS7VtexrxExx1GTa6NeUXrHKG0y
E40rO0rjBO8pXxe0aGwuIUZswYESNNpPrM3lE9ZcGRiNKowbIfTXtnpCyGVZpICGMI1pDDwDuDu9TTOkhpYxZxeS8WW0+PfowlV/O61+/i98/M7GYZZE
lSgRf2qxJT0GY/C7xRY8hLT9zlATgyphQQuxJDEI4gBFbvnoBV2ZqB8W1QMSAUCSyb7+yjK0urWGZEiSypl5aaMeSyxpiuV6t8StlBERWwgySYU34h9i
bF1mLGZYoYxuko1qer6k7VF3ftq8DcX6Pphi31Z5REC2OiH1Vb6VFFtnxluGRg4QgbCiezoD6AKBqiAMBPnMihMc7UPxcYZA7dmb5O+q8lOgiy7jYcUY
ExLSUr7qJib51WQbt3f5VYMReCwVA6YmO2n2N356i+ieCrluw4Xycpupsee7dtFbfL2K/EtNq6yE5lAqaVChkRuihAKbQrYKpCOuvZPWC76r4SAcRw9r
H71fgmKMB7Pge4IFlSM8XyFdQeQsMYiJsrb4UTyt4kzAdKGGRJmcVRKyxJG2mqb3NZveGZit9vrnt9fyaHiUnqluUIctnprlg4NyDIBQDaeMCQnPExnb
m3ktBlAAghLghKLSisRfEF6i6DvxLvwVxpna2m64tkbFP7F8wY3WEB+zNudVSB6/5MKjVcvsfzpCZkKT1iH2x14SQ/pPPcqHJzHsXYoMjY+2FM5gsoDy
Yt2QGDh3hlJiOubdiwu9zwTFVOPOsyALkiLuJDUv+qUblzIQgmv7fR0/Lep3qm0NyvaqH79PlKjindYRfeMZETiNy1LixPSYaXp+n7gCxqKjKBErLgSW
3vyaQf1ePLFfbn8IcutOO60HdgR9vXLQsAdyURDgXe0nvZz+sdcU/Xfs+E825aNrY9dGaw/1l0XOaHTz11evOr2f2myTYKjK9S21LlxJVJX2KFGBT2u9
+PCeDvqoo0m76weFIEgLnimgIRMDOYgwSo9dFu+YkCBRhycTEwsqbpWuSGQa71ECGEL7SMEgXGRv4uL7wpBEBwM+RHIpaniysdUqaFMDjTPIKRARWOB2
TKOz4oBEsOCz/PtHKgzADgSGdDrRolWjBbYdYVSqKFBBzYTfVnFavVduofWX2111J6WnS80XMK0B01DJYnzyBbtOdj83OqD9Ajnr9diR9vnm5CZVNzr4
fR89Kyvs2h0wikT7xTgjlEBIB0AhgOEMIFm4V1MxxCsCCRObb0uZKM1Ybnz4rQTVpOJ3a4OAo8AaCeqyBTwZvdqwrxNWVaLmK8csUa1FVeXiwVrx7ocO
FZlucc2y1agxRxJVJEl08K9SF8rOoUFK8mTnm9ldHDWBw6pT145QlJTLaHbJEUkoEKAidh/WMyEuUChVB7TYN2VTtKG5gbNf57bfw6zsF8Njep7+h5zU
g0d+4RXS4Im4dbtkR/Z8VYQo6dlIrUJweTc3ZcGQZQ9RmF810ejQ1zZxZtsCXKjVPxFFNKhV4MzDhq9X8zK/WXmY4JzlpBtdyU9Dt38M1upVVVVPGBfW
bL73Hs1rpxxg9VwPpNEBRSdFTfDiC4JgoxBJKro3hIbXwbu+TJmUc9Sj94WDA0tbLkff/nw+eO9OIBQoL8arlom+oTb6fw7ova17VIsSPHjw9h4cD1Zd
t04i0tLRM1sfYmAeAUSZo+2BREQR5D1t6rFdIQCuVRgSosAnfLBdyZkoQMldiUYiqvDvR83gowmq78yvxIAJBPGYxly6Uf75r6K7KNwpCkqefmwqX4Fe
BE1XDZF+ZCwDElrH9Lyi7KhLWwOn3Yxe1JWa047G4Bl1r2ahlL1nmxhlLbrI1H1xSQVJ6VpI1JJIN6Jot39nk1PBcFZMkOwFuNA25GPtWZs+tUU0MjIN
qwjVfazaKBrGoqr6nk2Csa7AWq1a1pnad2UXOqvNTrnit1gGqsoGyNC1FNIfFujhZj9u6tLm9P9ZcmVG6Oz1QPq+mz84n5T/Hv6fZ0U25yowTss6ZWNX
2fZ26+Cc6qAmu3Thx9/ECvFczw4aCc1L9OLqk0XSspoLrMxmkahXKNe4/QuI9vBfksgIEVxfu61oImYlaZ0kPyHXH/FDgLA4X7XTrXeYIkncIU4ixy/T
6q9KDY3IbklLWugMocOedIHCc+nkD+n9Y2ldByxUMe5Qt1cpxULcVYS7atLEgNKp7g0S2lrsT1/PQMdOvCdbz5jVQuofQ10bN8skoYdga4M6Ws6KvCvq
xg3v3JVgxVVGa03/p7txahVMiltOdpzEkUk+oowJ86CUhyqrLtNPc+KSlMKStpO5IJogwJAeK4eYr0CeVnMJ+48sP3JsQykM0cgn+QVx5i11HvGvAhff
ihOzKNP8VgsfHm6WM/q9s3B5qPLern0gOw30YohSAU7ine4JTtHH4bWpYhT8CEsQJ6KBDhRdkHd8PXXMurT6fJ+lf48vmB5ZJ4QtkvGiQQQBMKA7AGme
tYu8vaCCZ4hcypFzM+vC3OGzVtvD7ztOIu8vgNRTQ0eHd4/Rj39d8g4RazrJY/WwMEMRN0sZWQ38Z35nZm630ff7DVVwRAOIfRGx3dofcx9752vvsbPt
PwO7VXcsOz8HRiJpIdO+KfLjYT0hvb3Yd1BqoPg21QmYKSMAwc0w9FH7VrM+63/lGhA4JH2SNb6d0B7qGNqshMTEhsQ/hW3X22K6Ah8CKd3SbIMjvSd5
RLirRL5Tnxlqyf+nCPx5QMm5NvlIfM6Acsxc7LMM1aqBkz0KM6gEoK6VZYXmQrPSlJIVPcd8X2cKnGmXJf3R6wUYzG/mT5406GDzGTWrzVEpNeZRNxcA
yUKWKmeevNobjDBgep0mV+hC4gXezWXUN+W3DIJg7RP51+9TIsWpONUR2h0G0vVInhH4NTCEjEWp05mKazVa3QzgzcxR/XS/PobcCdox2FRsPJ5FFX74
fI7HTWdHvoXrjELEeN5iUwDKivijS5AsCd9PrFAthCkoSRB+UmCiikVEm3fETHw/XLHEqLFss2SvYkK8TZVXQ4xTUBrKhIbQ+D5JAnWzebDB7ch63Q93
WKvjO3vZstFRLH1kZ99hdlfrsydua8NdIa3rXhOgpmd1KbvSoEMgZiFggkkkg4FCydziDC/qrmNDFnX4CpHxl0kP4wpazaD3/XK2tW/qq2jf4Ksafvyn
WcmRXCokq7PCzbV1FKdwLcOKV6MHDOmpJkqe6bi7sD7Nt2Lx5bzXLZaFz8cr+WuOMKjGMvxetaQr8aNGmR0essQ0lmuXSRij2yrlN5YHrCjlpyI21OZ6
Y1P6TrvsDI0CFi4JQPLcy4AGXUEXMsf2XIz+wYRSWqAojwEhPpLr1cxPrBJzFO6P6FxsRmyg2863AL0hqOLS7yJggW0UMhHm3N8o0GX0NAlDcOMN4bKX
TS4HtVhmrsEf0VHKD2mCCUIJOIKA2rDdp5usCsCtT73bpmnrJCkVOqFP98a3x8eGtmbpUm6b2qFEYRdofcMK5AFJSuCsB+yNDw3TjpvZ45N64rAqsUKZ
3rR8WF2w2/GNDUEXgqHtjXX+3O7LO+Nv0wP054rEbWt27/Z0dIQzPjuEDlk8u+XHaXBL47g11kxfJQyQtzLKk+YCb6A9mCwnr1eCGRE2j1lQue3x6y31
lWiIiUlItWdxR4miKRfkL1svl8Xkf1meZWX1LbC0IlZfpK8bNP6ZVkaU0VaKPtgAIMj56zoCkxvXKopd5zkyr+lpGgCKUmJc3KRAsiUbS+oamCuZG8fV
5ytadB5X5W2aXTX/heeFi7ttR5NENZT97tOYLeuiRlyWXPvu/Xj2utzpxz4IWRV/uSxNDfvu3sugODf3VTscLwV53t0SSMxAMn2gK/1bVDLUKwjtMKrF
NS5TsXM1F88nrxzmP4FKx4tMufoZmRNMlDkDaGUsxH4aeEIPqlJuMn2j69HnOUnHiVG82ZKkUZeSrV1QdiVUG1Zaw4eaiz8tFFEAn5sNXIVSQNobIYLL
Ov+bcmP08S9hM/A+9Pwx1+CMfy1xK/u6cXkMdGnQdx0IrMSEi5A0JkrDrnJ3KGP8mbeAwjKaMBIPsqnqXnJRu4q3cy9+i/sL+FYehd8MsnZixFipA1mF
jpTg6bGD/M1bXVXRNp3afGTD4/qoGTrdeBDkVNurXbWT0zyZzUFtdGcuCAwYVKcQ4rtIwKPCGbgoz/E8Yqu+TlDGYQH6WXMxgYXXi5tqiazTrV/dc5qY
Pzr8tAVJpCpCqhLKOh4B1/QVQ5FJJdFG0Dcs6wtmTyHEs226iTg5MKtztxhOIPpXrxcTsvk996QJknQg9iGDColk8AwyrMCQ5M1nX2LwLGmy3p1BDar3
MpGX8ObBrp1YDtvRlCjp6uUcfLFHEatUgYyq4UB5TprSlFgL9fqq8CLd20os8n7lUUVc6s58VVhksjZVMBfwHD0iWJDMvdVMCoUlaqkEI4IhBlffujt5
TilxynlKm9rfzu0YXev3Hr57zhHXaZUD89RxrrxJqz4gisWbZwpAraHaSlCbKQhPdGYeKa6voXg50CuadNs2j+azGzs1hrEpi8ODt5K5EKjHOVQyiX8b
KMPf3lMqELZJS8GjCYf+pgMX3kz+oU9gXQ0h7LeEUTEPMOCQx9kuA9nWTyE1Ds4D0P5h0XwULS7Gs8SzxE2KoD7TijomvjxS91FitZ0DgBW7lfkq+uEf
FqhSJ6UYBpm4++/ylzE5qp+y7cfNZYhqEkS7tLOJH100Pb+eHnxzreVZ6wC6opcNdhp3O3l2UEMciprzFLm8onRVVUaPgP2QPcQ/qrilxr50lTeTs7ai
dJDg0pvFC4LE9ay6QwJE9+NFLjPwv6RzzyvKMecvPKJSctx+HweQoIkS5JBuukh0jaF7gFn34Ttnv8fsGVR/re7hXUAgkFF7MwI9mg9pVV40ku04R2Yr
OFElXwPjKKcpyrDkCpnyXZllNQJnqezytF7nuMWWXNTeTitK1FVUKHiBiFRCX2XJlUYU/gtPHMQGcgpnrdkzFzeUVlnFbApDVkppnXi9bIhrRm42Xpvm
P+PDQt8OSz3XNdDhtUumo5jwHVoHRaDu25sZUJX81xre6keKu9Cuh3PxuO7saXPE5Kqrp3p8kwSSQ/lfyM/XFxdVKSET8Hp2RsXx6J+O50e6G3GyhRlP
S+7mSGnX3devm7/HC2gdjAZqFGDDaAFY5fLZ5iUrkO2RO/wj97Tk8iPEepkTv6LflTlKOOu7d84456IcrWBVXRSqtJqs7XqL6ASE5DOqzReDAYxLHIdu
4gIASNxTIBQFAuGDIQ5VAFXIIG9Y8CPtzv8NhACkcmysXkU+6qrBYf6PI/yoOzjBtL+vnVv8IrOn+sh8gCPXvPakMSGbuX0WE1+K4y94qxHq8G7svCO+
aZkCgHq099dpDFDo0ywhQ3hEOBnDu0qSMgFMt5h2MkLqSVxmsh25ZPW3Bktj/FJCEAgOD0IC5hPgURUyKTPna6QHX9f8173vz4qPv/R+d8/xOo5dsZmL
pRlQMFQ8VcksfAw/kzA1pfTlLP9NGwVKfrx1w6W2yrXfs7jyuJCpcgkkGph3/CUNY+TT15edqGZJGpFqgzVWt3LQuZFSGIzntSJvPrOjD6WzrP2KOXyV
uIrInJjceytfLjF97XexTNxrSIms2TcpPdQLSkLMJSEpFG2OtPVAzDBU+uy8zbAt21j6y+RA0pQMEYgmOhlcff9Q/2s/PbkwFCUIQqoUGNSfYrllEhcW
+2UPIS4OH+Zcgb1C1CoViyCCOgOI4Z3Nlwb3oGfuCHfMYJnYEDzoZy9mMpbzw+k55ND0e87Z1Ei+aZn7ZwLkAKlSigMy9ig1ijbSngOJAoFuW22C1TIk
1poqiV2d4whdDyw3EmGf1MYeHFD9IDPZXRPZUCw2Jf4kRc5ecvVy2/dOuMcZ5CV5fyZFKJQywFFwvEkU5RwiNXXhau6j8oU+03LA7yX7CnYk3Lznd4un
KfWCkePGnLNXl27f2MPFPUyLBVAn8hhzwqhXpvyzbWaH255G4G7JFJBVkezZmS9wnddsOyipAKDQgKahlJAmgmRWHRvJsH6NC+NEAGUZdc3tblPHEoSU
IcVsBIhus2FSF/nCN0+qXsB5rlxoiNz1TYZU82AyigEN1szD7tH4e+BV1AqFXU5MqKXuc4IwFyeQmhcMYQO6hyEIZx/TKnad1rUfcRC9MnmSb00OSm1l
RVmrZsX1oXKfc2DFPWRPBGuHCHSBlGJigN778Eo7WgKFVoT0IiPQuPR3HVh/Dfu9uywDsRQ0gWHi+6ph7bfMPISCDFpQDBjAXin5hiMFgn5TUVMzNxlK
RADKgCWYN3ABEKPcwnU5Q6Gi/DZRdsqPpVPeNz6FR1fjvj+x6olItqGQIXR1z7eUqVj4+7+yriXBNfd1/s5djnSY4dXhyP7BxYzfjvxeS0DQ5BtB03xb
iyj+LYZGzyySOBU/tOSrRNJD35UyTJj8lTRAns9hhSpLggjD/V66HgsUh0qlSGk8L7hh9Sh6IWJAn8JE2kKNP9Nj7EDvUwu06EoBgbqJlEDWoWNauNnG
iqIrIWpHIr+/Ob37m8n4hsm3K0YNoe/TaJ2tOLdaJ+n9U4IIfG7ZalUBud3KYHlXsYoJ0U176g2MovUE65OIJ7GV0wrQj2rPPsuE8N5G7uaSVdTVzs9F
HyVElG+ivt+XVY5TFv9ca6TyTNni56Wp872TVa2PH+Mp6UzJstVU8HHc+SAPdpFCNdVRhTCitS9LV5zoQjVdhUhaq3L+qU9vW3NLET8X1OsnDEa6vyC6
FpsKCzWsIPEs2NVCMQHIF7rb9Kx+eTDIiRoRTuUfpKaUXK4UUozABQ5VSKqMioYchOcK8yP7iJeXOachbGDyyskpoBABKDBqHcCB78CAyuWu7kFGXeHD
xA9zNcI8wHmsydiJsGGNFfwrfKuqtk9DS4/R2klzpL7kX8PDjef3qOKZheRGo2F6P1px0D8OakhIuPuYD8bZjIKT8/4tPbHPOndjcMP7bcTDxt63FYJg
Mo4qFB8HWayPjks3XNhBuXnT3TE16T7X5kNQCBVSKqmaTugyIaiOiiZCkyFmUTXAzbM2FJsPsdmu2T958dPExKAPfRIarY1VlKshZlJBGqs5XBkWLj0p
36xYErVmoRUgKUZCOC2LI4LcWoO0oOp10tVmalyhkvwnPtSbicyQIkKY+PUn3SzB510P0oOiLXw7TsdXHNRMCfmgkR+ZCYrutW+VxvLj4qcRWQZdxqrC
V1OegYDUhIlXcacK8Gak8BALtmi1unlERVQyB/Uqggg6JaV9L+F2RNp0p4nRnOFtqkuIuefDDaY8r7eGak88gDREJCAUKBygYgEhOUYzCyFu8VlmSxdD
SCBifpC+DWwwd+uusvUkiPko9bhD6pTMzXGiaEwK9p9gwVHCDNrMiEgKAmuq4tmBCVgfSrpVRzrtSWqHpOzQVIUj1kKU4xpqiPB40CkjsEn8MIHwxrXn
AnK9hJFyRTUAOKJbawzIQuk5mECGxIiWkpZbNliQZKFEEpJrBkk2xbRbTSxo1eG3Lm6lSL2+jRXxD5hcm4bZx6TWhA1vu1xFGxwmQct+Px8nok7M1SLw
RaRKdiMIE3hHuUoiR7Jhx2Y5PvchEaIbUAZTe836LlHrULdagcXStbtxzEBgDFARSIEi+hspFK7yXtYCmZIvicwY2/djeABDKkb6ChtaSzeaBr/2a4Nx
JrAmxRVRK1GBj0+t3Ar10mRVNCMPmTkweSSPKYqlXz0O5SzC4Huowh2cLIc/zfcofgpMkEMUyyWa0AUjAk7ZfDqwwXebZF2RU2Whx7JQGjQGaAHMm7EH
T8Rpw5aFaVxwE/zVYuNOT3BTWNgfrNEN1T+2boMic5etievKs+cyF81VcjonQghYQoXKzICiQSRk0Tf2fuADtvxUNttmwwQw1bCTGCgskM3J3o1E1+mn
ficz3RQU6ZNdy5VlNbGwONLvB/pkAi+s4mzYIsfiZm0aVdpfut+0TBGRBNZkIjCy6kc3VsZOCWbfk3TFgytP6K83acj303lgaHY+9hflbvMuJ8fnWtjP
7lZAJ9IIiHHrvrjnrfGTwJLIcFUAkOTkQsFJqogOX0iHT8mT49jpvec2pkstvSizE9g4OBt5eXhdLrLhmriOf0u5jpRaXDZpwz3Ou/kNOFicnzeuWqW5
LSEH7iFIS5RCBentTx2IkJXhn7bxc/H6vydvDthrnZ1hXst5ANQeR02OMQfmrbOrOo85ge6zyAUeF2JBNlCXYaDw1WKpAMlVQr30AwZaTDISRB785NOi
ichXqQj1v7/4O53WpuRoq7x7bUjOm04kOkZ7Edc98DBIbgrVQd6reqqzJxaTvet4Py9THvSXT6Xyvo7lIwUga/Y+lX25lwMudR7OMneWgtck8jcpI8sy
JCrqHKKrM1pDIuDQNNQNmIloGzOSHka9yHBIMDqhsHroKkDcVSQvF4undSMH10xCDTD58Wyeax2oEGRYhRmoGRTjE7ar4ahJ9OfFzNR6ENZQpINlwzbG
yaGSx9ZFJCTSBFlUhP0w0aeU1aN1GEI2/wXvGpCqQsqHblxTr6y9Jo63wuyOzUlr1pkkeFqeEb81rgq9CaRt66rUawGAbJoc2RuzYVgtyihQy7VJmoaK
CQJAoxjTGG3JBDGOv0oVpiXQdVAZCRJVpNWSekv4zRJIY0mEUCP4qWhpsOiaUMY1R4LXRkHSKG4FCWFe4uQKBYRLVhgdV8i7dJDWzVDDUG0iALdMSRYR
CCBjpRv80xfmAZOtZRFEcgVOGkg+SjvIluipdLoESYnwUWBLUIlYDPTm10FB/uz4H1vfbU1qwzz2ZcLK6cACZUApWaMkxWT/DwXvqnA4NFEE7YHkqaLx
yWjZAqxIl+7fm7JGhhBgg24LCKLN8gBMVezMj3j17H61J+Ac5sjVpRLgIwTKGn2QOjEiwoCCjGNsb9dzNEzZbwSF1KYTSXWZTOnWF7KeXQk1yUyMEMdo
Yv03kxWb7dJmuzWYwXVoqtl1ldXKFmiDGvdK6oaLPakTt+G/BV9TWQy4hoBm3Pe3i4lXbQTS+KNq6prVyZoKjFhhsIKQWUjKYo7tRFYbm4e+9ehSyApz
Ao58sefc9U0tHff9ElgXNtgRAausw5IMrlV5f3vVmFXYijtv7ZX7FwLURQG3njlUVFX7qhU8y6DO4Kp6i/0rD8qKefo5BbQQuQpm2ujRD/egMkIEwQ9W
AmWIArAkU2cCCslgwCEEFHvKONSNOz60VzsqzuoN9PLVo6LnNxUeW+pEwK+FNKVF20thLFNAxKE4PBlfvqJOaQpamRCoxUC991DP0paAt5zGhqQJWM+s
JcZlGmHQxYXfQSpMTSn8Au0LUgkXZ7jj9UgfBYv5MVPmP+vrjHJlgM8+rELZlsBdAXdqexZnQjOXSrgB+WA9Bq3pZBoCBcHdDmAHCo1xo6P4h1nksENl
VQSOBSob64Xg8xJM6/MsYY+edcr6hPAF1h045LIN2l7bY7Q+jX58sdw02aVGsRD0Gw0ylAQ4M13ln65BbzoO8hIHjvO4LwAm5DEXjV75bTQJwTPE3Tng
jYrWLVgLOeY2YCRHCgwDu+MrtveAEQBtQd9yCb5IJCvGVMgZ+yGqKM5OYXkcc/Yj2fYtXHVbDggee1oE1HjJpKJ5/dDA22qerxtidYa2fooicIwREIiQ
n8kCkvg62PU7PFpebn7X3nJ5S2rjAEZf3ioJgn2uMxg7te60Zs1KlVSzf3cy7bnDE2ZmBhbOInKJM4z5r3Z3DVqfia2mKCTidlvLy65TpoIJjXqc/XAx
4HbDeaJmnUhImVEUxrOwwNOhnZHoFXbHBDC/jroavSP/R0r5AvhgZfrfUCAYejE6UiVSOfGKTxyAE1EB/NXBZyoGXRt8EGZLKnBwpJJAIIf1Ba07zr+f
GKTZpV4SShh2+0rjQy0eimu0/XOE2UkSAnU1dwFFPVlEc6VehyINBBDH04XHVmzFIrjPhhD1OSZzVEgjWZsjC0rnNhVgIWBotus5hp2k8MaQovsadxJg
jb8eV7dLjU6eQtnmkb5gakOfKuAVo6DsZzULQLy6TCijh7wY8wYA2l/qtdtWimsgad5OGxQ1Ek21vNbXlJCxEperla91mdWDAOSVKJiNw+8DE+kSeeA0
+yIg95QD98HBAZ93DmfXDNmrE0+26eR3w2nhkBkClWtlkiSsIAyAMhaHjzR1CJSBoHIdgHp39nPbkWE+kcOOKoLE6UeVJtAcrG3zpd7BKEd3Dwmu0IE3
1VTw1mGLwzP9zp+f4izmdt7k82qdlLlrE9rZx2utF2qDSYIslhAgjZSC+PG41v3J9G+zCjN2ICL3GpTEoYfd+WcC/jkwTqz2FhMFNg5DKtHDOnEyjIIv
4kixw3Y8MHqx+4YwwLS/PRNVVMEkEuC7f0uyDj6cJYke/IKWoAIskax1yVCUHnwrR156vTNnYCzDn0XJOon8I67rvxMUcr9DUKCihDsbgHuH5AD/OzHt
PJhvlgfN/yKn8N09NdoysN88B3X9/3+uRBFiPjS4FP82AHDLYsnYyPpdoHw8eB1pf52nA+R+PX6OnR9BKyeM5N0MnaAw56PQ9mjsYxkCl/6bMOBUPpKF
6Suk8yJrbhPNJIPEJFUxBFi5l+n3HAzk7xYpkutV8tUxPMKn4VAmCAQDLEgKlJny0Vpsw+r4tb1n6rPnQYIq6cHv73SQysqARHrW40oKzUVC4LdHYI+d
B3zQwv3LqqpNyqBZrQzivuI6dgqh1KLSsvO19Wtta/4OnBgtqlbScFFDKhJCqU5kqqS4+8RL3O0pqfnJF9fKJew6huedLKw0nfdntuwEZBT+D9WYok3n
WGkXL8Jj4o+VpjNvlKmY2dZ7cNf5fF+ifn4XtI/kt9oTXibxjso3IoBmzrJDP0blPEjxKL/ybj3iGcoPo8agZX78mbX3IU9MMiiPqQLspGi8ewXAezC1
acCHsSqqFVMrcNITmZAcyOYfj43qPzPuT6ahpE9yys+5D4Q93g7bTHCRpdNBb3Lte7+n82FJf0Cg+KP64E8pHXf22Lf/VaO8KMD3nUTPeixs6rWaW7IJ
EAk/3KarRa+l50qR31p7tBWFAuXQnqtYMY39aZ0LHQkb9MpRxVLLh92ubLXPBBxhg3VRKq3ZrStqFzvmtjdUxV+rnh0CNA4WRoxI1fxIxnJnejb5aMks
L0XlIMVstgbXd5GJ1b40f2aZc6SRsMF1MrZ3Xvupz1RMmIvvnqLmt9U8kU9juw38IOx66EwLEgwsQZjWGsPWuglp7Yj0YzcHzWVyOQTZ/heTV4PuYOkX
YO07vpq6lBIh8LN1QE2yzyed7avOLy+J9jud+h4lxVvZeuAZxETN7XNwv5vovXdfhUOWDJVjY76oTRPQO+n5UWEnksa+PYPQEQlygbuq/HTJ9tcmtQaR
icS40oyxElAfUvdxMpd4eIWS04T0llS8azWtYDXqIFHrzdMrPjgIjOtQ08MVN5sqM5Ex966iawdyBsRQV4zDIlo3qmBDKu5npoLvS04bWru07l5MzTiA
xSc8cd524WyxYtO7qMicA2zlxIGZjTVZijW8raiJ0K1oRpIMRrJY1KLVNxnSCM3iUXpdg+ZEqzEXlZhZQrkUoCROTz52JkixoMfdRLH1pcIhYoHPESOb
tnf1IbMhmCcM7k+y5/YoxQxal3XQvr68tyCSesy0eKw1VZbDOcNKsbXntakSGLXi+anLG2MqyijLMx1JG78CE93rPPBQzHfX0E18U13oz0aYcAVpnxeR
g3oJSD35ZSsSHqxstpM2FmNQYpLWkY2Ku2UfM9+ISaHu5+TQ9dYBrvusn3zrgY82XAc7iJ11mdngWtz1K0RHEpiq7omtNVKzpzOvquadBYpnQezbWvNP
R4a7XyvGDmzcwX8SmOqRMcpxIuuYPiDy1vROyAPZJl1W92JMkYatCSiOEbagWRHPgbPLdQPfyO+zJg0uZFTIOnY88Nl4U+afwFet6Anqt9V/EyWlC+XW
LhFlVe1oV6K0oiRkZMuuNG1OuuKXF8rPsaWtMhpVrn63uiG80OrnrbnexffS1vfDt0LH2fB3I7368c4ESvRZ5Scmz0ezQPs7IH29oDelvSxArXSNwQiL
Qt3qapUURxu5RBx3U1IJKr0EQB2Y+B8qIEkQSWFGc26Z7IogfB4MHp4xZgO1fc4Z53miDSppALohAEgn0dlhA8jM2uwvwnDjO+z2D/4a3j0j8rJSZVy3
rdmKv1K6nPhdm4niV48pOEaW75ReO0K+YwamFhhDryjkyyUA81tlMZU61VYH+d5EpUHoPT76Xk5rVa+JQ/L6VzdzogaSmGBN5msFEP52nn1vXPPq8uiP
pIetqAQXRG+qnfl456a7ghc+cCmJLoZNHyyD9F+JArjn1tvXrqpuf4P2fg9/Glij0fVx6VGUfQy4yC5DfExernkJEVlVEOZln0o4NtKODtpdpTt8Uuwd
4f0dvuXeuS1Rn6bsReGghnbce6ShVCkaEdrca64WYnh10kzWkqBVD5ZVRAzbR2kHMgsxQ6px2YIrqnRF+E9AiVcJy3z3/pk/+sfge6J907/bsNiM0ROJ
+g15BMsKT4fmEHrPtH5ggKIVNF9JUGWCJMcK3Q1WGFSJnKYgM6hY/rho4ejyMHNe0OLfoOQxNIr7qM64aHIZ2EqUlBVTDKHxN+6Xltf1VF5ChWF+R8CG
JKc6tpSB61UHZRoZSjAfDurRq/sm7GFO67PVJLri12ssTaRVnAzDPIWUWaVomKHzEvkog9y2bypXloXQhfyAXkfSI1Z+NvzLFzH4Lnj6IHC/ku/jZz73
tevvNCWJWE0KBMiBfk1TP25ClVqT7yJEkfsKIjaOwwcTb4TaqyRqPLSo0sNgiRIwF2ZOVRd+9eRdB1rYLwqNqctXRfJCbaCvFnVAjcqxufVV5F4QxYob
ViQzZAJBJz3QkC5CeN+OxQAVu6imCgjjpvISMxl8GQZFEYXW1VUbN82tlq0ZjMVezs/B56LbuqIEonNKULkIojr+pn/KUmUElNyI35izhiiwVgfYcsRk
wFg83VvwGw35UmDIoVCkqu7y8EAuQIRLFBQzChQ8XSPLKWMmh778ZYRgsrNgamNImCbC3/QCz0R+WWOvHJt0Neu3raPNdZVFJIEV1pwiB/AiJvnyvDsm
vQD9Yw2od+u7Ol5tCsXQtompGR/HQXB8DSCagDR3e1m++kmg6epHdTr8qxaOrC+VIvStAMmiAVwsZLwf8Mgu0LdAKCGQ5eOasHDbKjESK51d2AmeWHc6
QASmg7jREGNhJJF1hkBAcghgBNNOEwH8ZBiRMkvRVC+zGqMggVL6w5yG0h9T0shIJpzdcBsfvWPeZaUNUViExm8qZSAcjQqZyvSzyQBo3dDBdaFD8+ok
E7H8Uxmnzge9dIzdFg1t/7cwy0/sndjYMVNUqku44R1RWCFyZw4yJot3QmiDAIhlBGO6/IiWfI/L2+7oSfx53UZm3tgJsKcOLAh4WLMA6kKA0edWTySw
nZAf7SR7EREVwFuIFtVxlO9HeaKkEkHzts4vLZWaKFNgV1kvLKlYTP2i35zeQP9aA6PQzhuP7zw8zrffDcArKillUrJXYgViNX0eetJyXhrL0hcYUTze
Kyd3+GQfOn2WZlFovaTvB5LqCgGRmcpTaLNIknZAsRtiUY39mVa3wokkpT1z3/RRchkSMiXyUlVvVXqCCZcaHsYTNf6dp3cDgfX3ZGJk72AiMF7dOZlg
aZJx2fswPuZ2RJsPx5HPBQ3SXsT12Y4k7z+Jpxuu+gHBhZGNqgMh9ah4UP61TlmsEA3kcraQ07ZradtaiZQChRQkHTQzYXayOmZ1OE94vkUEUbTK29aG
BYGZyEABSiNlvK5WS231dK7FLiZNcz9jv3UO1Pa6/efNlFhTpAjLgJoJ+x8ngEpKr6amjdHPvSMYF4P63t77PLeOnL1vSzn30FHvISz16ekx33fYzANV
BlRcENpfzol85NGCSadRcam9JTfKcZzPdRrYZB5dChUcaCSBgxCKQDFb7nOh2MD1xUe627P329rUPGaWNHy23+cCXFnZyRKVSHDgwTIqP3xIMdGvTkK+
xg5I6lepKaIKkfIFOBKEZHiQT6yEJ4EIxTT7F6n1kcMKbUq9pQa1lc94GyEcagpA8A8cDsgdDcuO8WtpmHHxpw0rBQNJg5DxVVVH8tmG41m8mIIIveyt
3SlSsDm64dgIfxWD+QgVZ13C6QSLKPNKKqmwgmyZs6edvDOM2ounGBjAoRSY2+hqy2d1NzKe3BcEYgTOHyeo32hhqcDOdu0azqzJnsM7wM8llPRWtFsK
RVKqW+q5etGXn9C9UyOvVIya12/HT118cHFNGMKL5VWQMAQUF/5KF7fbJpRkvSuk9/WG97D8GPaq45/UolzvMONAY/AXbOSwrMFn3WFMSHA3pNh2Mq8M
ogWfhLvzWhi9qgWMjt6mLOVZRn2lTY796idF866Zigvh6PVutJGb/sN+n3VGP7/uXLeNn9LCWfPeXLhaM6U6+nk0+69WfG/EWzkI7q+Gc6CtNjB3vu+W
vCJsbSWYMwgyTrlfFpPNpX7hm9atR/H91rDXfMWsCsi5pM/b9QwAgwPkj4bf6UG1+Wlkthn5S4SydVAIBDfPzVhHUSZ3y+zgubzE6LFAuwKC0mrl6pz4
eYwRk9Wc7ZAwllVAC/cWkqqsK0dA5vrCzb6aPqJNdVIqc5PYerOQr9iyd5liF+qxUK6/AgIwgvPN+Pq45y/HxPv5GIH7WxCcqWLDvQPT2lh4H5jBRQOg
OdFVeNxNZR0gaSoNzPPiyQ/oEW5xwk1+u/9zDWV+d4vC08nDJ6qzSeFHrMiYdZm83YZ+x/jRY6mjWq6EI5ygTYOSkDlGhbT2TmtIZ12+HvrL4yZPppow
+/3aQ4iYDJzC9jCXdQ0rq4utTN1n05u8AVtrPiAuWV6bhF7v2vgTkkvlmP9JOScnpanaw0rV1UZOsOoH7OP0Ml7Age/2ULKpSsvsK6L1PSywn1ro0/SD
65Xkn96+u2NJEiMoxVN5L3lK0zUR8FdiayZOy3aVT5uHBgTvlxv71pTQRnNosFYZrNgJxR5zpQDitDoR9RqL5zrRxTFruPjDBhJI/YvwG2BbUwRP9RzL
YhTLwPl4cGy8J0uoyOH+DUu7fP+jn7L+A+57MSWocdwGzdi0nIVSlgyvwTEyxEvbz8Px9nT38vHbW/adLMxAdaUM2UaKgmK/bDN9zM2DAw+JdXHwtSM/
z+G9XnvMKfenhs98mKE/n61F/9lpbQCHIIW2iBswh48en2ePB86fqSJ6/23ETdD9rME1eOfur/NM0yBkmuePsg4QvTo4lIdwybSnM9mddZMCcI3gN4er
PWSl6ni73SvlaNXj9nEXukN1YR+J6jlp35d6/KzU53FDtLY6Wo72c3VJCFGgQJQoAOLEiOzMgknV8FMnQTxaSOA44mR4CPJcg/+rNlizZppPZGK1kfL9
M/56w1Pqd3tXV/RwMpiSd4+5ET2FAE8G6z6MVaYxYjrD3ZbigbLN2o4oFYixS2fTmt3+R17ep+r38mJBy0ataChdlRmMovy+Xk8o86+FiTf3cA/OEexi
CNUurQUFmWuqH5Ti89fL53j2/R/JdaXbheWvR2HWe3ju8q9fRfvlYyK6qOHYryvXNOfW7GYvV6lWvJJkwqIx3QtYaUUgPK0uAnnK170GlbMJRdMZs7Aa
TpPQkwBgoqFXUZ5aVVQqy03h10WB7jFeY1kKd93p0zes4O2j53oGRprruu5DFCQ5UoDq0VWnv4Ls06drN3mu1Qs2GfBt4UKHWsyMZqJia20cUqsyAS5T
w3knCFxMTrmDGK3lmpCmLrcil1Sk6D7rQjU75M5OTfXadpQ6e7pvnHgJUpEkGPdIOKdDwE0odZRN3qOERtPk9Zo+Qz2tKcEMMr4yF7iIro1hZ9dPVICL
f3bXdBbzOgZNqVnJbaApOHlSc2lt1vKM0E2xuZuIirEXwme3thcAzMRbhN5S2zEEfn7AHI4IEsQxTyYVH7o8f1IZiUl4B2oyORJTPCmzYos/w73kiDWl
pW6mRpHaAVTAqXoU7VmCauggapf7zGmr2mVOp1ZZNraogZNGVClbAM4uUqFh1L25OImJBFF6r7zMG0AC/yTj5yRawtfsSFqRchLLLwaXu9xIM0eZsG4o
R9rSoaxadOE4FFzAEKHHsMB4mPvLnLqFuIBAf51uBZObMqcW049Bp+jULSu49r7DGPYK+wKBuQEQKD9VgtE/vOpUdwaahB8kPKQYLIqj17nKIUQf3D1p
yNbSm6kOZoiSoQKR6YP/QnUsRvm65b0Vyt6tQAfw7xEP4H/3jOX/Hifp7zvOu3W7v8EAX/1hEFfJEGEEcSURF8fcIDfZvsAop3wAgqQgMKIq0qig/5LJ
QAlJAQpBAkGRSElVVZZFWBkQhJQJZBZSAQSGEFCgClFA1Ff6G0/6X/QCchMJ/0nTjvkSfB18r4fONzhDoF3r3Gaxn58I7WfO3CKbq9T0uebfE53kBH/d
cSK5+ttJZwuWQDFkXfTdWcuyi5RJKaAKSkpXh8ymSk1RFRFVU0STU1BUFEEPuPv+GyPYogfqHDCPq/1f+1mv3nTPzduu2yn/pm79Af7A3/yh/FD/AP7O
M3hx/iyRD+AWf5hkKaEWRTsWCy5FRCMQfxDv7tFMSUqof+/+L1+r0ksRQpY/GPg39BeD8v58xWXoqKUIBKAoQhvo55gioHjvRj8yg+qiW5ZjgiCR/ftm
q8CIWBo/71BICbffvTVl3qF5pRjq/4fbm0xmNXVXxkMcFUqGDji+jupohsfsJ/gbNZuX/hrul3n1+4/+AlL9+NDH5YZlHQ5gsMZUDJETEp4U1heh6f8u
v9X/HQZT/R7YrSP3kkfok5oySj/CvG6Byf7CBRGICj+o2nzaOgUOb0P9V9Q0IaKfNRpkoNWklDBI/bC4OGXFEyNYtfX/PfUKoegjH7JbI9DZmMKef9gw
UCcnpsYmDvzeYiejf0X/6eD938DB/ZD9uIIliWA3AVUHkQnWx9QX9+lpfvBAEDyyRE4MDyu6mN4hC6zri9/pVzSyKXdB4oJEk0jtW/0YVcPD/hWjr8rd
6A7H7mO6Vn/atsDRI7Hw/eqLFdLUqsYTqRjaviaVVYSZH/HNr1tbTLuGeb+WWLaGiMQRhIiQy8sL64rxlUZCEXha+l9JUChBpjXUATtRW4TpVFrFRRQt
cYQIMkgj0yocen4pxdPB8aRr/xmaqmtT9nDtMLmnw7OHLuM+8p7Pje8ZAUUfp0fEwgCATF2yY2RoEILlbeVd32K9dATvr8r9T2w/n1ki/RTI4vWh6oKy
gflbMkbMYlBFw3wj8SrjiwHCAtpz/HucjDbWlz3dzYN/K8I8v2xbBzzVF+nulN8KT/mV8L7dPeXKXZHvU2gTYhWXTLg2zNewz0W9LX5buMik0JSQGjMy
3K2I+GK9JYtGxDbfvCL0Hv6vPSAt0wDEAjyPy9PwuxTYOAs19zJuLcQZDcOJh0e9xTCqgicjzCwEC/t7YX4nzsTuQLL+wXoxUqOShwj7MIbBxdaTUr8K
Wih+d9UKMdmLBJegQ3EBgzOwwwCLHeWJhUnmSpAqm7uipCEyZa/BgBvzoXlN2qpqLO8FwcyKgxC0INwrzKiyb79HgcbY+NpZAwFnnmvWcwzs0q6viVnf
bSwFnM55vNlH69LRE65K79X1NMNtq+bmr8yLnlZWcJIscUsoJmyMCjbUq7wOJFFae73fSxq0RXLbalM6zaxgnOsznpcvYULWKhWe4kIhRGrOGTL/DOIB
solhRBqvvP073lEBy2K9zUwKFnUR1ToDyfnUyYFTn0cSNMSaR3ytQLkFAhWm5GkEseigKQdaUd2k6ktLqye6fRgbQ7r186qWIe7sZgT3/u8BpgX61x9G
KM/F8g1hUKWMo4UuItDITqlCAD6lQDcB/djBCBiMuPO2XSWRH4xqRKVMlVz+1QErl0z4MFquiKUbqQ0xOmRE1aD1JbqN5qDIbjAsqJWKI9C0hJmcOzoB
7sBhXbcC++tryS+L1ZbF6FDhnAbliVD6b2qzwSdYgePabMZvz6et1SHmD2YZhUfSK1Pg7rcJPp9rZvQ/JoZ6TOSk4gHtkpfGIemX1y5Djz6nnJW/IeMG
KkVkDnQvAsFuToaPlSQcjBBKe3ejf6+WeuFgBdbtchSpjGknSbhbkZ1UW5BQNwXIqZ2VSKhgqkXBTHduP+4+Cd/403BqMBvt+3Xtqo2pV4qkoerAX+6a
AqwxSEtiimKlomVLv+ozlWHYY/cClC7+ALuiVaAGoQFCU0P8XCYxMgR6sqgWoSJjpxj/P94nFNQfUoB9XsBEf+NzkxCBUKFeQoQMGQwFDD1LS4cSWS9Z
eLS4qbFb/KYWKMA11TcdcDMGt2WuqAdoDd9ypiSSnUSNUHoW5bylCJgjydUhAKIspw/OioqDwUQZL/E86e8WpQWyGA1dnBeerCT55nWKtWQ9FExKAudX
dXBDLdQ7aQrFUgjdudzgX+ifO08CRVr5TVBKjAWRU1HxAPHIdHsXelncyF2Nk8fUxHqfpDgg6+ftkbQ9BjrWhU84PXmYfPC2ftY5utkeyPam/TosLz7X
WzQNrK7kCXcx9SANATompARMWRhosQyIDfWcszpJU1SEGVLhr8JuGdF2hRskNLNCP6EEzYQaCeqDmUCgPpqDR+sQJo0INIY+mpq2++vOjyw221iRS+n7
Ce+jYefWTHOl8dZhUOi4fBHWh6WWGxXhUcNWB1TfoGJXnNneZnzzevlXhozIodgukNQT39gKqjBKKIjiRFpHGAgZqKUyOVyRMFIGRkCyOM1GjAC2FcG4
jgyNto2YS1EaxRSAb0UJoCEdCVmS3NwgGPeXiQ1xEK0cXDwuy1krKslbpKddGFMzne5SeTz4LEc6S8TpDByBZ7mUw/NngDcbKjKZcJAqIJBYyPhvq6M+
/tzJ/vbAON0jKyChUISiCLqEk82bhQS6zqyDQH+cO0l0s/hxxKYoeCT4QpTnGY6zWRohjvaKi3ESCDuKJgWof7qa/TMdMXlgpKWowtzPk9bioE9XFHIw
RsCIk0KdIQWIJYEaqI2EDGpi4+f15Yk2NAw7bJ/TaQ31WZFmAPiWG+9ACiC70lzqGE7N57rQfz1VZr6cLBp89WWeiSn3vcEYFKTSxY6os3UcbDIdntct
Xy0K0mD3KMhXzsSi8TAmUW4pB8lnAEgU8bqk7wicV2bxZZawT9pA45S5vnEKAKPUAMjONnD8yIVga7wX4Fh/AazvlxJBMc5Ir0ft0mYnU6ZU/g0xv9xv
+l27fXssciVXbe4/kdB7xFaOefIX42gaQBVKFlA9BVhNOslHBRc26LkQ90NsUWGWt9vVI7A/dn6ilBAJ8pByW1wNFgiu6HBVj1OUPlydS/BxtoqmhFid
TFKGygGzCfFhdnPfPGMmpgSxR0g3bYB7oYkRALdbMYXuk5SQnBDuwN8Q1AAXQADCMWBJGo61qL7BxYYaiYP9PjHR5Go/JCaNPQ7YfANQt5G4+fdcBrAQ
PSlyY4AFDJQMVcKIXc/Sa1GVn1pV/qnhqhcAhnCVAKAVBFBq6AMmmaKJOJkYmoHi8gjLeoazYxmwxw7wTR4CH4lrw6US1xKF+2aOtb7DmZ7X7Hs7z+bg
Y15oIC9jmZUNQgauUJgIJAi+vfWM1wtwyFVMkDbP0IYgI6ErNltRtIgFyAoG9ISujUWaQ8yp+l4FNjZCLGgC9Hbw106B8WnVzyiLyJhgwk7bNnHBhKsx
okkIiLMbaFS1Qly3brymX1z6I5NCx91QZ4nQtcapwAqmmW1MFAdLDNzmV15NmcuuEoHChmadXzzqP4n163XNgr4ePdeZ0R3gVEIYqU6MBEQIBDui8nD8
l33dkkkxwNTmXFxk5mrKAEFNDWtJOpq13j1/691BMTun6PVe/5fppOuhFxtiXbXkK5tbO4FAWLlTuWN7948ekIK9hVnccARauZ2xFEXNRNVFC8FwVciI
olOhBWYfdg5B8Q9JwHh+xlCEGsdwu2pB+V5w6Q0r1lndWBF2mFowHAaRMQJ0FIM5o+nw/OwvkV1ObTFwEEhA9uDxir6mvYmIou5ZCKLUSFWXVx4eHs2m
TY4GapS6KuWQYjMkzNC/QsQKdVCVYW2q4pSdZM5dwTwZEao3pMUiTPUYEMwKsRxVfPLEhzHUk6QMQw0Cu+MVZBXhqNBIH3pMm0j+pelGbQWjg59DgNit
hLaYYJBCxST7B/TNcQKDWjDeLZB+u82nn2DPSGEyK3OmUu072cpQgkZMSEnZLDJ5uzB8djHCJu7l6A8btiAUYU5RwNambe0gVarComIOkReApMHsaLxw
w8kO2Ob16av6C3mHXPybPu81TMFn69WmH4lboOZjhr8nW8MpQcg1X5eT80fLkV2RMrsNKiBb5P4gd1nEGHKZz0XUhxxLrYwZWu4+XDR5vRs6eKkGYI6V
ffiipCzDDHwDsmpQfA/u6XhxY6We9YDWmiKQgw6oUIIzNtAuDK1AsOzm2dhfoDs1Bt5IwnVOAySb1Ak1mHOjjIONKqITDwK3nPb57Uwb4CDIopTZQA5T
CuGlLeTp3SAZhPbbbPanHGzKoXQqlc3TwyKospDMlZqnDPPSkwxppRndgQIyllOLf8GsjhP5jiFttHJuiu+k74vUrlAYTh7jTVwomUUbG6Ubm/0FuNmj
DDB8pllAVSuestcx3C0p/59dZ+L5bjSWSbNar+oqB3a0LTc6NrwEgiYXnW0z7OWmFllK1E8G6oScPXTYCAAsc1u4eahjyfooeiz8jiq7C4MDxFgzF2OX
qLkXzeLW9LRJvSOgYXSboahgZNWnakefmq1UudSAi2a1HGUkM/k0iATrWTeyBcQ6QmY92WuxkOe99rHhf/Aa/PI07OHKXrfvw293ZeI7V6s3Lpf24E5Q
aAk1dX3tJOPCJOSRYbu4o8Mq8tMCJlRCjOGHMUm71f1w7GxqC42FFpNbuxIaQjRmqRxDBX5IbJHW3az3LfWBkBQOge88Y9+R4vCNHclEbNSOduG9z6FN
g/pgseT+01YRm2/7/GG1rf+Psb2iqTrapkdId38BKbu3Oe/ZLG88JvsfPKzmVBgcQ1hcMytKfD9OCU2fp/bw18/GH6b3m87LKMMglffsGuoshAmsIYDH
1bsrypH2CCmuQnRupHQiZmkLeiUDRFwu81Ap3UnQA3W5DEWM6bI4bkGIG+nYoaGhx/G5rGY1OpEhbn9DeszVJqtL+nPzla0j2ZlueKoYhDxQSAdkFnDE
wA4W6kv0MQg78pyWfB5ABqdr7PlCTMR8cXamU7sSajYQz8lHOs1wD8hD5I5h6G+Lk3q/5i2go16VHdolwT+hRigRzijp8YG65MkDqfs5ZjabXco9aZII
SkgD8/qZ7QWrIe0UJI6lBkJHsK6xQ3NCIKRmwDl6qKOUXdYFzqogGc4ZwZBwoR9u9dqAQOdVy0kspkwXzAcTZW0xk06Zwg4w5tGAzSJNa0+t6rChpoNN
TA6rN53Pp3Rryuu0pJotxTRlQiipmy5uaQQl7tMQ+tNaSZZrrcHLGAHDt19lumolaicVrr5r4Is7E2u0Zwsa6LS41SVRZ2DIU6kduSmB9x38d/nob6uN
HyhmTr4BYkJcEV+T3zfhw40GVM1bcUoHQRwZZ3FDPhQab5yrYSOO0C5OyvVVnmFbNd9AHqSDVTgTNkUYO15uevihwjdLfzt78UWgFp6ehfxQOhbGwRtH
TPcIVuRty/OrubT08SofAm5jK/hX28Rtc0t8Rme8qR6yxMPxjyQ2rD8iu++STWlr7efpn1ckO/heRJiRv0EJD7HwJKJYYaiWJuWVZc3aRu6FEOirGfHz
uP+zze+CrG45a+76vr1yJ8AIpiyOpHeWLnq2MAugiL6+8/WZoYGs1M7MaI+3/5fdgPVtfofGLN8HrrrtAIgkkJBcuYVrhmmNkICp7rXECLHb0hOxDmvB
sOMmbkWkWPX4XR1H1cLWmPwDGZITA9HKTRGCaywGYWwHCjyhJRzrZyKDjWBkBvJJhnOdHiAUorODT/feyK7xdKq9c9GBUkYCPGww89mWeexMWPBTsNdk
oyFCCSZiBVcq7OjzUWRhBQEjJxCo9F9bxBRJrfUV5yCTZRggz10VnsYOTsw8TtAWDrNe404LgTyQBcls6LXjPXuEAZOLICYdR6yoDwj4/k67UMLQtdwv
gOupeSbn19e9HgOeaY2RNXVcshPoJbTpQSTMHd9HWBz+r2UFZyNbrksjaUGGz2MaFA2ggo1k1L8fZzFrQMrYG0X+LgtmQp16kVZRvt/OorlolmgUEPmR
dUYlSGTZvxrT7lkKHKL6GBxXElDt+ioyy78JIiFm1ESSrxo4Z2nqyuh51RWCcCAwIEPqZvnE28bh0SZA55lUkRuqLVhh3o7aRpKe9hc8Z3t5hrPaTj6a
DLUF7Gvd8L0umUqKcSkRUzIZhq7puQnqBAJQTIK+bcUnU2AIbH3usLdpgOO0b76UR+nUGK9ICnxLFZh3IC5xjQK7Cl2J1YPEy3EWS3AEEKCikz6KMIHu
UB9EEHyIHCo87NXyiQjGkhmv1D5JQ8Cfgn4M7PW7xx1JD9rMyz9ztIc7oH/D4qPzQJ8fbRoVv6Pl6j/7reRWOiv9Ym5lrN3BP+B9MlTZHk7fs5WqoSgg
S9X66UdumXCC/as3mqzaalO9z3ykIQH7N+NIEYJEwV/Bdu3mGXuzH2j632tK4/u/eHNXvf+qW3CSb3AhRCnmc5rBLNiJDnyf/fY3pUFHbIYeYlGGXpRc
alo9zC+g60tNpL+ObCkSudqmTNQWDvPhiWJYI3qtT0XmWHd341e2cwL0WNBqwTN/UasVbSpPwVz9AebBBxAn8rHrOhVMqmbH99AJ6dybsezWpybkT1qx
lY/+p0MKVUOsT+qHY17YuxXYWqqqmuXDwqscVgfH7yR7qhhns9csiuleCr7F1Uzfa2kXqbF73jmb2nGrS1pqebk8XQo2ufZ19quRi2dyR8p+s8fsjcqL
tBEmzCgnVv2ZIvth+rQ9GZ2GRuRwZp35liZxKSIN1Jsi/1zOVk91wFyRxDDMg1gZkIUkCPiPa/TvfAsTRIUNYqSP7itaIpH8p8JfftwaL0xtfYRwkzB1
Bl4QyRzTeXMzw6pRKUn2TBROkMpDVHMUidFEhjpGyCYxu0KszZIbm6ntllJTssdlaCIJogIH8FnQ5bsLg4J0ryETNYa7aQfP4ZfPFhw7FlG7qQ5/WaPo
5LWFd2r77q5SO4ZJIBHCI0NkzY3v/7CyO7Q1IBGb5BdqlnNnWGYkj5LIuQqVhiDjF3Nw5nrVKQqLEYXt4BJ2l/HPB4aIqPMkzErpko//VQ10dEthMtdz
AzcPZTJhu2lPfRZ7VY1StWDly5XOkOzr3/xiWtygEyPEpBgmlyxNiFgzUiNhOFhdWmjl5kWDKKSMoiDibBrL2F+ygeuOH5vfVRj2vn5arPLx3C47sR9+
g422/R83tizVUWEsJhzy2yC5iWPqcdWRBltKah1bJhNyC+ihcTk4ea3U/LYjTTfLwaBXlr8vopA6bKmjKP48t+AQRwV8Wj5xYN1u70ahharWlHlZsfk/
UhmdL9Vj0Ktg/qnS9EvqaqiXQvPnX2q8UAGf7GT6Ysw2In7lZ+7IUy0lLj5q4yjhfIkxdQpEyvcukjd3H+8+dLX4RccBLvsmRGRyaX2Uk8G4RAxA+zWo
3mCQGGTpw+iyS2NsY1t6P0LRBQqIWrKPioiXpGjCJ6MxJIh/T4OPQh5KmCJstBK7z5kx7Au1MvTlHvURJat7L+A4xqDO2ipvb6WvR5EHozBljbVf+Q/b
EnydVboxFX5hx3cTExx7olT0gvx6Cc6UBI1XR1puowX7D12gtK8ztDNfrWvtrfn5U47HDxjx9CJlLuQ8xIkRc7zdOTlGidACCRVptDVyL+OOzSFALWZq
Jrna/x9fHT+Dtx7uz+UvZ9UeqVnty/t1RYpdUEyCYKNC+k/8PZdIhRuDUZDPWahXVSSo+vxWY8R317/p2eRjl/BRDfalba27y2gvpMH/5FA6ECfAwrdr
+DxHL7Pt9Lid6ZZ2ZuXLNYpISYmcOHiQiX/IEfZyUCdK+lee4+gdP4VtNAaWfdL/1f4wnGEl5Co/DQ3+P/OfxtS9ewYovq27VNPrdAPzIeBXZChQp9re
1/wgKMyZ+dXp6FJ6eyUoeGL0Ud1n1iXnUe2VWuatWzK9U8CKG9yJ0UYZ/tcR/zHuYe7CnMBfM7W8/D68/pBkpmdM9vU/afeeiHGE4xjIZDExJQUcOz/A
MPMf7C08kQe4ff+31eVvSo74b6rd/2K+/wYey3NvbkP0e3v5dxnib8y15Spk0GHf2u45enk/ff5qtu/6uW+9RtSmezPEmU6JKkIrmQxwZ6qFksLVN+ED
BM6cfsr4ZIgt/z/eK3EypyBI8ivtovO+zCVajg3lHAxtP5PMR4K1iFdSirt9XN84lvzXcEfqgKSUzUSYU8irkn0/W1iPGUkGz0arVYbaOM+S9TKXyZsC
jd7fppIRpuFb2MO2tVkRdoyprrPz02h1lfjF/SFMUzbKgks88pVHja39orek66rZsYi43n8L1BYzq61gWcfVZSZ0Kt9NG7ljOUHuVy4uvIzy+UPU+dHJ
Glq72A/LXzjFb4AX2gwfTINm+V7NdfIdo1FeF5xWAZIrm65ybu7+cuFLVrHPjISjldZZGs2ygUhmMM/lGuH2m1S9H/dnvj1xM4FEguaw5Y2/ZAbWdC+Z
H+9uU7+zrGthn2M+bhdt89deLezLjV4x+BxuQfwx51vnK5qH9m0QSPV+Os0p3/BfZXaT9+j+uUZRMb4lSUtpj4dVnvTs1uungw0gm+Vm9dNKAimJMwnY
rk95TrGFfnb7N/dGBbW7g7+WrS14iSzcaLKRFTPjcMR3rOauPebMuC3ve7haL7ysr5yZxC8lgmRWXSUsoYyEl9K92LVMpjg3seTZXz1bExm3HamMn07m
t3XCgjK2mUNNmdRLthmlxXhnFtMtsmNBed2zMokTd19cdz0rn6rv+A+mvW3GSP7s8soh6mNlWiWaYcOv2sPKsqS9hEryX8HXPf07FlC+phr4K5EOF+qG
cvBBRiF9KKJFMoDSv6gsAyQKQzbh+LdfnjA5W783EcbngUOnbMBWfweUOL+6NmgU+5vV126G9q9KZy4Gf+CROdbMFlMtlhW2Eb+9xnIUMpQ/F0E+nrlL
jZqrYWkPjm+KfIFR32btVCI1Zw+S1nE2WXQ6NHeJVNDXDqLPY/v2v0yYv6pCvPL5K+r3YL8ecOfn39vbuM52KUNxtfThBXcT6RS5SzcqT0MNMYyuHrOy
AHLdxrz+uHp0XUZv4/LbMkEXog4j16jHwlJ3pwyyeV8xu/66yEqG3gHXk44GcLtJ8ix1PfH0BhqO1gvjb6HotHzcSlv9K+DY1aQ2W7z4G16hkp3TY8Pj
68PHeNltQebb55MOZw98cIx/rDVfnwFLe/8lq/bymyLd8hjf25zn3/wkMcxt/w17aE8vZ2S3drp2VbBR4cdVvr0cLxUVZKqsP7lYupt537PRrrpHw51j
9q40vZsrRDS1YnR271eYI5RvR9/cK6+oXlFraR0Mr4k8oXcasFm4DE4dvD7uAGvXwynXe+2i9uw50bLp+Hy5PLUfWvlrFgmwKKTp00Y+PvX+gvrmBrRj
/sb3bSDxfoV/DcnM8xa9U7JU0k8Xq8/GIuJqseK2iHjp6vKXltZMjIxwfDz9LzjPRl+KuNRbek2Rme8SmkblhnEwJKJ7SnxdW6+An7ox9majL0z4mf/T
Li2vhw6dmfypMNF19X/SKfV5LriKrfY/iffp4A41X+OXdlnNbKOvr/d6BB1wAtPS/D0OI5SXsZeC7UWUSkLGtuPz1qLuqY/XlZ5k/io+7JFqvzdXovAj
RyFRF0JF5D0uZ/P38j9k7B5MFuB2YLKFxJpL4dVhOXPx2o8C0x3e5AxHfpx4gznSh9WwVigUKlCnBVS7fECP15qJJ1N7KLLWbgT3kOCeD19dDThA5V5a
4mmRkdz4lPxN8xObAE3ZMOmy1UDc3ddAvjzHsS5DruZw4XS2zSf/vwbWKSxprG+KMSjQoM3V0R8oCOajykn0Bp0dZIx68ows+WjbzKlvViYxEpdmi2sZ
O98z7Jo4LHuaHpSVUlqxJpykxNeZMd2opIeeFTQj9l1LFc45V3ef5+aoU+FJsrlTb9Shh5+1m5wJD5uB/n6xx9XYZDgeIKFCKhxkxPc9bqZN+7RSf0S8
45v+91o/qp37dfb2TXJ2EGZFYb6C7FTJKumbrCwyn4+F4gXmrg3xbtbY0goJJzihjZKVEJggFHPu/47/hpfFb6IJJ/t7UkeHwHWO7/sv3MkEyhlW7uZm
3E/6Csop5vX3+TiMnpy0JN5TkU2nN61v/DOuqI597YtIzuzCqqn58HZE9USzyk5DqLsIfKgWS++TffOKyv2/CrrQYIfX27qVX5SiBwzikkOw0aDkzLVl
LliNDAxJREoYuz5RBRin9AhmR257d8Zf1/ZiseNn3g40bu4MW0splC8zxiFKgstiovd/oYPBLyVpAgqruu7qH55YrznXpWHWuRmrsI+os0vn5LpEpF/Q
RQ7qxRksejJeClH9SQw+/W9nVK+pn31wMq00e/1fF/kZfAfw98N7MvdpygKQbfJtgCE0Icin6qPSAT4Y0dzKRIuQQeWJY4O7oeNnX2vdyUjqtdrRCxJZ
mZQPH9cdrrTydkoaQt7P5OFRl8Mf57ctX0Xo1eAH8SHR+TTDJX6ejfu/r55DlZfcZh7p+tmZ8P+4DnUCPb9DSm9Vfex6fo6X76GrHi7cl/4jrbt324Nf
Xfh08YnUN/RxtJ/tk5+UUz/u3fOa/Pl9cg4vDTl9f4d4bhWlb2IV5e88Drnwy0ytee1aS4ZWnatLOWCrLx/XqHfH1H89LaDuwG1eeX+sf3zgzWUZmpfJ
Qo8V0EpnDmXqlJqCF/Wex4yzkxtc/TP7vbhhKjVyqM++WHFfW1jPbfnXbvzE8btfWrQWG+j6SX3wLZtQd0hMkbLruU/KH7fy+3RmxqdaubUpfwTzaA7X
U9aQvF2yq0p8rzNjNpHTZbPWgnGIWMQvmWv+P6pxqRqynBez6H2Zd86MuLWo8WUje7DY8CJ6iGV19UZcFHO7yFpS9e0s3NPS0I1oEsPqdF3yqs19iy/q
dbWP03mMKeJlSL/05wryciluczUzRXVQdprkuKysfBr2D3fS8FHP0Vl39htQeVb9T+fczTy+PDeJrw7/d2eXt+Fxpfbu/vv+uJ2I26e70eJKQqg34auJ
yC+Hw5UiGbbK8ZT+eU2EpT8XH4PLEdzi8xIsfnXJrwqP9kcH87T9kN6VyktCPjm19JBWHtjhcazss22Irpej2UVk+Rey2DFcX8XFCs3886OdcC1r9/BI
wmVxtgZm8hjzv/Hc1M/jSpt3mPpEyY3m28+pj58JPT9ua+W8mwtj3Huf3dHuQlu6VpKuMncLz4xX20Zpb3jpK3f61paN/U+mU+rMJqT71X5Lt28rU2RT
euXshpSYpWzilWkHeJKM4u1a3iaRPled5ngfaQrKGko7jB7yl+NGMyFIK4Ye194fY06S7ZLrfT57rTW3Djl3vblsVzTj7FEsWbOSzUsDlEavoqli21nl
WdIj2TfI0n69v8bL7YUyzShiQ38CHPRf9/C/uNhPfVSvdooKek+mNvCm3tneYW55kNllOkDIf3ZNyjZDIC0++xLgmj8SWHYSCfl+qkvGW16/O6G/tdzy
J14f127jXnJ1X8OYOHKRmSGA+DpeHhqR4rR3pVZ1k84HlrAynMeXGgYpXHds4DF8tGQTepw4n3srua7UId/VccqeoxI+dL7OtxMWXVuUWbmRKI2da3am
lINVcFpn2PPLCj9efGlm510jbK2CCtYMzxdZN65+3vlUWp9J6xiRko566d/W0galRXN19I7PfTubg8vBRjlKO8jRukbZaxONdgV7t2eBlh6PWu9HhVkS
aCX2+Kdg/usLek6/jOGfZirqvkOaJmky+lThr8Ge4p82XXwlaZUi0gxmeJ+GJzWU+irUyrVhx0acfdtSkpWti+l5UpUGSsHhUWJqZM46wNaP3tUsl9J0
74newukoq9Wr7FE63nJwywHNIp7YaWhFdrSHdeGX+IVFnW5VN48z51oB01pXypDcWm158bNJ4DSk0r/N61I1rbE3KLX5T7lTTD8/OqElJawN/3OaowXt
V5wv9Up/UQsTC0mzNfpN4lNx0PnWTey0nzgVEPQ1iBJ9w6zi2XBoifofZS+uFxnZJW1xeTrvMcllFJV6Qt/2qOz5torSlArl8mEtXocQMveX2p7u7nH0
iP7rVYS7vVSt5z8t+3J8XNpbS4eOlS0Wf2zvfkLqhC0VtOvcX+caNVrDfTWXOT8KZvfwOW9/gvn0pKvRDP3cuBjfZYPpkO6eeXuHZdJqCLZML6mYy9Rp
4brltpfPt0ye6qBMGzKy0XT/NYGQ0WcjmHlaT9TLbSomr28MZtrbXOOr6EY1aWCsdZrrF5jWEpHpEEd01z51377X/rJoPhO33cry6cgvPtTJ2s7AZNHs
aTIPX8lHsO5SnVRyoqLVWkupHeRc5mRRZL8NscNoPZyMh83mfScTf9y0xx8bRXjYeR78pdnvn3K0OF9ejef5NGJznSUm+kiZGsxT4ymlJjvqq1gZGUP0
dvpqtHywH1tE+MpUW5y8KyqRc0+Kjxq5Mjpnyn49XzepyF/Nw+wd3Dy92umiybUzEKr33VnLe5fF3tLLpNgh1xpoOfU2WufjWrvAHEe/c1I3+ZSnk6Nz
d/ZuLYNN/ctbcWGWZdqArr3e6XrgS4Lq1TzdpuGU8p8J7NMSmnA1ONJStCuYLDRRMzIlXjN0fjZu8yvWlBAX2tfOIlHKXlKtl6wKcJV6YWR1yUWmp1Vm
+9fNlkXbVqwuKKRlhQ7fM1kOBDHx23d9bjIL9zj5/Yo0Gs1Ymr8c24b1nOiy9lmLdvXPWVD5eNcRA0ovwwHZz5mTwSwMULUM3wZZ19sxT07/DFRbtRXP
g7upbu74pMKNlnjtfkRNJABBQT+4/XhAJC1+zSBjheaqZml6UcSl5eyQrOfLvbaVYGk85+wt29Z0x0xnl9f6g9uA4Db7SCFUB45qI6Le+3q9m2sxfMUy
K+ududaOMPEQVNgw0V3BrOpjW6+rKGu9W1UYbwxSJN3GX2YzneFxkdncY6tEurMJdjxzzaWSvVc6uyg5w880MS34vx2+u35/9W2epyGNK+oj/Ew+Q3ME
99PHfhPjS0OpC9guBCnVcg2RFKPOIIBq+Lzis+UjA94ZU+l92kakSBDYSvZ0R75as4zr4ePjwpSVuAtszUlzlAx0+60HgvBlSasb03XpKyPmlZlU+v9d
bEoi3DTaSK6QCOiTtfw1jt0/5CH+shaSakpVH5oclRFITtvv/Rrdf9aFaM4DhBznSH+yPb9v6f+/v/l+r6jiE+aX8O71R7+0/W/8xzKLBSos/ZjouGU/
QW7/h4f13J/v/4qzKxOSAJ9XcPOFV7jUgkEK6qFETZPly12fXTbfl8u+hjFRRixdW6QzLMmR067o7i7dPWOyj0d3QyH73h5HwA6/annsg+SUTmVOcLtQ
GLvP91hAq0gUgoch8jH+3vfpGIf79k/78cQHiev+e79b8/s/Y7e/ZEH1+UH60de3c/HP1v8f2dmj87IbpDdk/wSfYnX9VOKEn70PH8L9yPdenKlg4/f+
j6X/LpK/6IvxX9meRgDfZbWs09tcDuhLZQQ1CFlbjZ45tORu0R310oFpmWAu6iRl3DRqj+WeIUZFqGzgcGiTHa95id6UqP2jY0GMDFZvwtNLGNl346WK
UxTTQ5HWoXBGdYfKF0OBeyUE1/aPE+HXL97LwVUBZa0zHW+SJlNgtmsQf6FTKSXFB/Xxzed597hweayI+n293U14er1ih5id2rMVFXTIpRFIL3FSAQCj
4fi8/CT+flbntknXX4sBr4XHTfmGaRH53x3ecxaejJU/IadMj1kJor+h5nc9fll6ouGrmBsR4F+mnI9V58Hat2HpYWVegsonITFbSrArScO5oZFRPJaO
prZngAUijTegYNFbwsrNFWgUlROf4Gd/Lo6ByEDqv+e2r1XWfTe7dPcutv2mc4uwVleSEKXFFY+vjDqqk0N4KzbtUIlOenTodpYSRDsk1YDMMHKAsPAa
nsfg+1aolkKnIY7smJgZylMfu9aXgPLqaB/EyI8xhgXfD/Ia+psaIFWgRMYxRDMkV+wH8SE6kYPOJNkVQ3ZVyl7BwXbvSn88dfDIXlNpMM2XbdcHIoJg
oK3UDyNRP2duvdF3nlvxdzBl1EHVWDEuKsg/fKTTnJ4YW6BBf4Lue7PP/TMNHCTeP+I8f6+HTbtQ+Xh4s6dNVnWOkQghFRIFMgPqBQePryUPMeOVmwP4
eAVlJ2H0LJwVUR6uyD7kH1T8R25dH0S/TJm6QpcKXrjO6kDxPgp/Yzf6ZYOEIUrkvsIYZkZD2sMhdEggbN7mCNyoOcwH3XMErPzuGEC4Vs+JKD2SDlIp
BLJxsIdRkvfcTKWPu7O3EoHPuISXZQBc9eSDX4L3+z0IJQfL+7v9Tf76/ZZQgWyoB9kh1POAvzkmQ9rj2+v/Hh7LNL+rU099gPp/vPbxklIDml9RTlgZ
r/XGBriwD0Smn6aQc6TcEURQNHzE//Tu/KWtfIUr+mk9XUX+3bS6lO5ov8E2YVT88Y0Tv9CEB/Vm+cmm3eGvgHAn+HyaP7bSRzIiPsUIKbZ7980Hv5fS
X7ePD8NZdxlopI0UDxxOchz8119twrWop7lRdvYIA4EEeZCkZ0FPDvF2vtrq6ufX4TJXVc6qnajpG/vfvYBbFyjaq5Y1JPzHVV4l+T44VZpJiapABII+
kpEc4JlAgssmYWHfyWRAoU7h1HQLKNZDi7ykLSjKVgrj8Q1utNn/VNUITh2HudF7dEXSfd93EfSv2ff112655BeY5Zomin6OrgC3oOfK17Xf7edhles6
DEhdChsVCqrekqul5vmC8XYxnq1p/dRYISJvTIsKet/ltUDI+xB8thk4TKB43h4TIpxVMwDvvvIADdBAp/6oMxT493f46YoAB0xcYVMyv0Zoo/wW1hXw
clBsIZg5TpKAfYZnUYx1WYn3LMODnhWQjCAATooS5cOzISfgbXq8EnyH2uzCO1D+hh4JpO3n9+YuqKFrv+bj9v61AmbD7fef1sPz+e0+B4n5T9s+zQOB
E/yUJOO8dZCAOqwfBnqUUhB7HlAcfWcs1flNplHyy5+0Y/X52rU/k+WHA2Kdt/89M95CZ2Le5U1ksikzp/goduiceTvGtln9oVPd2mwRSnuh2cpRGsWC
a8oYN2GrIc1E+Sp2ZQSCe+k2QWry+pxlzVTqZliDf3MFbXD36vxfoeJ4SVE4fIKLoRjlNkS7KMpAKLwqSwoE9FWFQMsUcXIt3H6mCVzW4ISwKUMFB63W
32LgzeGTqRgsCgTsUcp8SguZ6qg50seM7yHhfaOMSQ0uvA+ZBKMQMdb+2nsIY9us2BH9o7/Z+P3E+vPetl46ZR2nLPwqymoKTI/H3hYIP4hZ/KbwqvC8
SseiBiJTZZoPhEhQxy8WFXpUuMxKGBDqqn1s57+4R5YrplROVp/Uw0AIzVK8/Qwu7SUeDAnpfGe0xmodzjGysxUHNfd2fQmcy270o1dObz6atb7Cu47+
HxnUPlkxL1+jV+/ElzcT/WZVvniO7jPe2h0Jno32FstauSHJlHh5RInjJti8lmWXNqw6lsSUVOpHIrOetofEZfCMpKJHlkHDLkvJnM3m6uoLPJ2Tj22p
QkSbILekJ8x17D0svnL9nHBxNFBC+vWH3AiQ16eQ9UTJOCqrvU/Jac4n2mo5K+vPNnZsM87D1IIGa4x/YRntLOkOqwTuslmVpGcj+X2Tx7PnefD9QyWW
ZLP14hBe4E/FE2ULgaoeBGMxNkYkEZd0Nwksg8qREos7ezyu++mgpVorDEvktoyyl7yHH1ffrX7M9d86iftvtGtJhryWTqwKdrSlcaypT4TTkQOfKhE1
8dkkPgZLlklEO6+rMaQSFdGXDKKrSTSdza+QdLHqLcqD0NfhEtovLoaSdLDx9X12RvoA9Qpyg8hjN/TLLN/UpmG263VilRBC0YRAtGC63xdatJEZJ/MG
DNR+wIH8Ut6IPvSTCOTyWQ+SybAvRK8KuR3kEwgaYpV4LFefIMgoEhe7mtXRRbG7v34fvUB6ZrvJqbJwSU2V+yirTRhcclmRIgvJS0HYFy4Inmp9Hb4E
dWbimn2qBaDzpueW+3U6dZabC9QyjnKVPANR06LzGowYD2Ck8Oa7ERJQxA6Cf6iHN390tj4ASSTd5uIHEL6g9w1F12jtR70mOlWlCkMwWnifr/N8hxIg
1bZ8u3Xu1ZwSDtpwGwlD5vJLUyxNmMRYZApLAtSDb1S3irEEqMkPdakKo02frjK/KnqE8AiQlRvIeAC7cx+CDLkPd14Deqcimnu7MAbWIRWA2BYHdru9
OIbw69w7Dx+VV7Y9mn0Z50PxyEgRoFiOJRcxcKliHIwqLJRovubobkTDTtwUxHsxCPyNMUYl4L2b3j22o9uqq0/LOFvueROfdRUv94wgE/Uw+8vmHpQZ
EMVbMdeUaZACTAyitII5faonVF2JbJtRjq72MMPao+MP2BlUuMKmb629I9RpJbZTyFpyT6P1qNn/hJ+RGNPZD6ceXEA7UE60L65t1OhMF8llxfi2QsOi
kCYnhTC6GK4aP0D2/tf7fL/IKs+QDYRQWJKg3nsHB4fLSk0l1nts/HAwGr0m9feOeWVz17w73GUttMIEYesXr7K7Tn3rvd2/jkvjpVgUfu1ZHpBH3kLw
2jAPu6cmTUdevF3VEGCjfY9tW4QJYEezPZds3VD4Hr7nhCB2xQdSwvsJZwXaDFUmPV2P0HIYqiMQgM6yvJuz2K+21BBHJVIoTTN82Y2UISXqR7T9k/6q
8zSRC+wqNnhpoMviR2KD6RUSSg9I7s/u32AxDqisViDyT1fX013eqzj+r3aTllNocUz72oJ3UjLg4fh0YWzLQKsItwZyQLFCJS8u5sSHIju0UDkds8My
hUO+QbMPGJsMqAfZKtBuUmiqPOsC725qG5FeV4g0llnT53j3m95YK/VArqe/JxNKaePHgHEehSmPbJrRtm/c46yz4+PSqojGQ4/0ZqOo5/LXLg9eI+Q6
a/MgIg4jb1sE9VLAMihRwHc+adddUHBx1FAkFEzBRL3TPjQVXtaauyCwMFjxNR4VgQFADkL+Il6312lQNeIUn7qWTpZvYRpWlV5Gsn+OwTKkvd51/W6N
OoPqkIFxvZmlMiRDyr5c68Das1WKLn1WGKgiNlWW7JBoo0s4kzhT7A7CevhJtxvktw0GP06Pa2ecvZWrl/0WdYBX8frDQsq/5yMO+iIwxEcJBARAVVUE
EomKKSg8vHvGbSsJcUqccWdxtnxiaDzksk64jbGoxbK8jQ9ZCnbzrIbUrno6WKGW23PsBS/Px1dH+dyffnYN8gzHf3CvnYVn0fYHs+eIXl1GIoWyUVtP
EkvhWMjo7I7xV2XsensOdPDFSgmCHKaOtQZ3RPl3t6opTLCp0KxqwjPS0DRB7aD6wa8FvwOxqK8Fal4wG4IK9eL+yv4dRYnyX6u9pPA782aGtrwhighF
XWTEaqt5ReB0Lih32WXw0nlpZeTrCWu/MjsRL27T9Nhr2ENyIrNQL20MRuQJlFIIzVSyqFYhUDO9JCI9cnM/Zw5LiKzz4cIaWV5wHqqbDoJ6ChgUw6+Z
QMXufOcx7+U8/YtfV7cPSy96C+3pp2sdx0mpbpv1D6SHwz4hjP9eSpU6ElGxxC43pk/lC39OOgqPL2GWL7Tz8iA23jnvrmWyv7MVoeICra1umnlXKBlZ
2WgqMpy0lSdHGvxoncaUOTJeKYmIbHqabFZlOJmuQaBJ+IGPEa62rWUcH8SQod3BIyI0ycLlKz24PJvn5KqMxFSUkv4cnrqwg13eJSVMyyycRLhynn7K
NdYNQ4NFZFu8rFSWRftkzBlV/d44i2fAsePGHRcrSmNgs1dS02CO60/byxOUulx+zlLEwRMaDINyIaToQYRuKDwaQ1XYc5WtM74ahFzUmjrX4eb/X9rS
If2cLPvO90gDQZG/pRxgqUCmR5swYpwZGf66sDdQ8x0iFM1MSFST+guCmhmo9G5XCmR8q0IXrNp/sG3a8u/Mw7ginG0fHyyc2GkL4Uw7LOTRFAzKgoSa
5EqHSSP5cZ5VkqrLy0c/SMCfoX2ybT2YYnEXYXptN4HtvprFCnttzbMyN4VRSjVye+Jb0+uSj29BMbqLDXITlkvvrpakpUNM3ZuCrw4K2jM02pviTRoc
6LiHffKlqxUPnVWsukgy+5g7Ovyee9fHlOprepLfr90COGBm7ad0rE3UKn0c7c3+XmtP2SnVU8I81bKG0t7fSuOVJVJDnjDWsvg6YM/DykzpDF8KBdNC
alpFVmIn6ne64sr6ef0yeBiYsGGZPkOn1y0lnooY1Ua3xjaEZ+JnSV6uBv6tvZb0/EHakgw/XCnPBswMtJZ6MZqKO6pr3yXaeTQRuCpVioDrJgTEn9PY
vB92y7+LEjPbm4277cuKEU3kJg1ZNNxggCXq4cWI3puVM0CkXr3c5awpKfYVGqoIsr71szo5C3WmPZo7ik3fxpJKYtcwqfZ9TS8oXfgMw+SjmPWHyylI
A+E5U47mVSjM3ByZnca+DMcu80BrQ3XbtDD8AXqK6WbYmWbDp3wPN/u5Yqm4hL/IVwSczCIZ8F0kQKjblSWJUEJAoklEgePxzN3WXTTODFyyoDYTIy/M
XFxjLNcIkTzN+4yIJOFJKRizq803EltQpLTRK1mWB5y096p3IDo4RZ14lG3MQMmiXWRQKUCo2+QSpBIeWbf2vPvn7SOdef050St8v2jg8TlVhgL7/svI
pxrxavBV27fDa1hRSCbUZh2Z5fQGi4venKoJEmYGshTF8PZtTKpF1QeYZFLFR+gyNJ6ytlkrv8v2+n8ahYz4ug93x5hiElhWafLRhtPdgSx3pQbl7Zzb
mQPI4qPV1H0Q5zK7GOw/K/N15I8OYEJ/sGnJWIv3sIN8RlsdE8isAX8ur0ZMUYlK90WWpvh/6flTv5x85Y8GhefDFf1z4yetasH32XKoqJZQPderTS97
NW26qJh2WsmfNfIxWaMfbOnCuMpyFVxdRcqOzRKEtws9LUmpXyo2n3PY6cyFTv69Xra9HNr76HPPWK2fgvz2+xrij2601BwBBFwo4qrkYsu9KQWG8MuQ
q9I1NJxPnSRnrCjWMfffOUXHs7rs5F9Vaun7DpHjyymC+fP9Y4ewRb6a5vIL4NduZHJTqC0MpiEJo6qpejWE1KETeSkb8XGzTpWazj7Lb2csa4P4rTEp
G8/vMn+0sTRcvT9kBT6RIMLK16ff4vE5BplQ6g58E8Vhm9ai9SC5Cwi8yFccaSA6RIpGKiQoimBhZy8l/DPAg2oPpNoP3QML+YXMfXCKk6AGhXwP0Apt
WXFx+Y7DwHxfv5r2PLrMxdMblSQFJIUgoFzYa5LJB8ykuPBjmT7HF5OsoNaql7nMvtvjngem7vxnFmuws1yrWIYh99tkARsTgrPSQ5zG0sYwPPREvvhk
YpYV5F7B7e/WMbxPevjlV4YtAdOHCj2CMGy/JJjK3A9+gsPorYViFXWi6LfglaFSKKOy6XKwfJROAoqw9nBW9XGbjc8vdXeWwl1tbIzpL58q4yinLXe7
bVM+E17v08GH2WXO6kE9zKL8FCsOBZpGa9zvCSjS3sbw24MK44dzDTRJZ8VTXRUmOVLeAajO8kQOs3P0xOm23uy+cCZpXwZxIhVXMtkeWqh+HWhBHdAU
I5Qby5tMcYAvyV9sNngdp3F5Fltd060HdmPGWImYmOyi05chWE4lKxwLJYXYWygaDaJRMBmPZuOOdqpkCSBY4nQMbKmlBRGmKPPWAVDcrGdrVABkXUm6
iAU0osx7o1SMHLN4+1hxqInwHqkBgxpqQyhr+SuSdYld/XXKF4zqj1Iv0T0IHUhDlIJI+mAuxDkJXtC8HQxhCcgQo/GG8NaPaOhJIORCkZrqRn14SzBF
uUZQIEpcWDDOBIg7wYFLiXwzRZ0n1HoItfPpgJ5kc9MdHNt79CMNiBoTqqqqe3dUyutZUHJXQrzu9O/vnaf0hhpLZFII1DvX2tfMcNQx8F2I8TvaFgOq
s1pfhR7Afu7uWuudBy2s3JQu3q5uM/l4+X1/CBYAdxAgoSQNK90nIDp6eABJBq494YTlyvfhh/uUSEuEq96+XRaRSzLfp1E6E5ROLik3MKuuEqG++MUU
ZxFczsRtK0ylGQ8FAVnpkKfOwmYGuvcNX41HMn2LqzMtwi9A4QAndPlQewT+GBn2zTt7uAyKDMpBJCfVy9dxvwAJqFVRUhAGHVWCAEg7gWG6IKSO65CS
p4c5+95UMgMGp1nLxCxwKoDNVso8TeKGR5pGj+J1sANPR7fUDjBRwQpLXpwQnb1c0Uh2IQVI+3/T+1rIb+6+WxBeW5DdTipdZL+vgnzOB3KrCjffZALV
BJH8CGJ9RXjAV/1KOpbgsx+8vSIFB7VAHYhauwr9zB3Qd/uUYiTBT44ZjOtNkkyUvn9f6Lr9ZS+5YNSKaQ8QUVDt6xNu5nWEt6CX0QKzV3Y0iD4/T7GY
zwQsq4ZbM8xJj8JsyqRww1dhvrRWB9xXoFTsUt8FQeB7h3OO7vgBSlYn4FXumugXdinL1s3eJSRtjDcqqnrMyCDYiQKkS4y5OPgbGZDlKmrqLR2YS1HH
ZR0PRuXJ+gicEdLJoRM5HBCgjQ/eOCrzgcGfmXNLcWd+zC9Rb28ZpQiMX6Mf8v8V8d5m6C/d60x11dnNha0tivWyWt9Xf67RINWaq1t1Ejj0VF8TnCuj
GbqHa7UeRVmhZRTGWKCaSeHfXiwllAe22jiZ6cKdfAnxgQy+LeLiXidcvWMZdl26qPDpwDHilBYl+QZ3Zi5V/FrC4MmNPZNhadRR+uVoHjHnbwtOslKS
dd4zZNTM38pK5LuPRmnKBJ1VM5Kg/D9XGb68zwehABlXD9y8m72uG8imhfEQwHibkZebycDurbuHvHntjfuFlwurdsxIj3Hf0pvtUsygrwvhh/OfbzwO
Wg8vL6hn/WEQJgEIUIC/slBD96frTPL9vXs89v+APT+85f77+nWG0NUTI7LghCebOR7OrWhFwo3u7rx0KIrUQnkx3kTRLnCg+cVxBJf7Yb/e7GeI0ORa
MuU38OJT/VIaEgpFf7RqLDztntp/sJPVf7tB/v3/p+Jw0Bz6FFUE0VUzEVFHFOvq76NzIYmCFdXDOFPzwprzPKqENfxAH/tuKir9/h/NxTX3PH+3vzbO
/E/2B83Q90P+x34bAe0J/VYZeoCch8BdPx+368dR+P5jvzlOq3TIKlf0zAjvOn9JKBz7ucwOXIxLJX65o9PA8vMugOm4aO/lTuTUTATIIUYEdLCn3pEp
BAP0kUEqb5BBgDeTjGdUGGV0SuXVHAGP47h0FR+cg98RywUEgMihfiyD9ziTKs0k6BH5T7SECQP/rJaBwoCcaC5AsXA4X4odqN7fbwA9qbHmmlf9r3bd
ofA3Pb7y/t/PT/GgDQpJEyDcQOPCAn6IAzxwJHCQ8UaoXcYCR94yI/GyuSAmse1SOwQfdpmb948R2tB4bMoijfoeQ/o8ZSn/jafDPhKraiQPue1Y/XV6
Vq0h3eFO+ciRIENlV9jDqMVp/Y69aLK+kuhvrPWRicPWcAmpX+HbXSIp23drR2ceTPm/HgI3yY6UlEJoTsR+MKPLt+LIg1HqUCCAAQDj+KGf7pT/pFrA
QPt/pfshoX9nN9xNBTCA4dkGa4BZ+FKRVPtoX+z+vWa48cxViW7ZgisheUmP9GTjU4rxm8aQ2xsojFIKTqlczXN6Q29a1k47zL/pPJ/6H0eO/bpq3x7G
TeF2DEhqu7H0UrANEZ3PPiEztUOerLaFQi9DIVOTr7B2CjEFDU9csiIA+Op10XoKqIzy9ZXOZOt49vrLNLqzE/6UKyRdMCpMcQDL03PjMc9nEhiSe6dp
nfnJzzdsmMGzOtYhDNw3p1CVJBZWEPo9pNMDIn9cmt8ApNqkC6ff9v1ufL6Pr+zTt/pD8P6eD9gcyxPkPaPkibSIgJx+RkEomEDCB+Q194E7gJAFrpOl
ho4kAW3E1uMfH6huhgZ2AUEIEWYUCyN9MBPrhwERhWXEhuMhrhIw4vZXwqH8AWRkAJDsFCNXHmDtuub5m/f5pzVD1uH+X3T7bHus6hoOT4PLLEiAQjgM
qAf876dyfArkwCNs83vOTkOnNpzKCpUh16iay+12jmotTieVKVqeTf1trcan+91vcL9/CIBXybLGurhzbpnYODG9eb2B/o0DUUTWJ9lt/RAaDT+hV2n3
Si5Vc2/tsz9rV299cHhj59pColH2LbPBVrMJZ7K7yK5zwdMlEmswVWkwe+Vpvsfqytj085IH9SyLHvIsWyZu/u19c46vtvA7FLbYxzIfvramNSDSUNCw
zVOMG0zlR2q2KB2n7rzOWK0SlST+ppnMwvWNs9BpOtgvYrRVBJ07T9IyldrIw1WHUcJSEhtWXHFRJ+BD1UyrOh6t7DdxQcnAZodnwYJaig4Yf3uFjJuL
70FrPyNPnzm/yzYa+c9ThqzaX/hPWhQyXcpSGK61k8H/WX+j4bPOdbopkq4FyGBpDCuCNZNRzVe05mCJiwVFWSuQe5Y8fzzDy++nLC144Yb6QHY2zWdz
LN6+2TMpIvjo/aUgOK6Z8ziVIOVqNCqjwG1oN+2yss/UtmFlHTNfN/Fqmx4ERVY0sXUtF+bzcgrOMY/da+i8X7uWP9R75fVfa2xKTZXFjXK3/Of0Nk0p
jp0e9e/OlI+0u2u657WxaOXKAztm5bDQ6qH3v/PKcTVSvsLcrQVZg4dte2sT1oM1oWK1+2Yg2w30n36ypmfdIORua5qe/Vp6PLNsUWfptlkRT1NwfEll
WLLi4U253M35EYmt1E9CFfvKsVkTj0Zzfgw4GWq72ts7SUa3U7MrjWSyW+3FkjhRmqXFTFTLjHGIoN1w/sNzWq31bDeEMDP1KBlGKieUvXnvHA8q6HO/
rltiWU16GUHc7O/WeTPK2PtzES44o77aM6+ltp9p8rKH625ZxlLjTg29dsrM/tafKmOX4lauowT1VjSS58VHRvXlKm+GPO8v5T3Iy5Yb8Z2LYMnm9479
Rt3voXo3gzjNdD3SUY2nPOTDXk2TxVtpsZYptAq9Fl5wNi923aR2jB4vPfNvPSbDwvk4IdSqnf0rTE9p7ty1V6XYz5lt5LAMLDz92kY4RlZRT5qsU4fC
lK0lS3BQvOUMOEUarDqzjor2pVnMeS8LZURz2/fXAsqykZ07rcKB8/cziwrpevR9OSzQjNVTGmNIyjeHDBRMHRcuurecqHLzXeSwyqyng/rh24ogXwvp
yxeVRwlDQIK7kMTwEMYwGzLNK5zM4ynm3E1lHsmpeIpqaOs+4ycqFVfMwH9/pvAmRdlM1BmTwYbq8upGW2s9MSvexnNhxduLziaxMXe5m07ToN87WtiW
mGNj04bReXJbtRWgWG3Jv91FoKSm7jNc248Kx8+lb8MS+qN885Z4lR2V+twwa/rowcgSsHL9KcX68+AnbIyuX4DubI0hiJ7fJc9sBl04UfZbPjm6nxkv
Lu42mfXuuJlSaYZdaPN211Wjh6sGL8QtnvZ6647nWtcuQi8pTg68xMkw+jr38zwUAOsiGSIp06mIinPcBfHK4nXbcFOdHyKDQuAEcpyIecMIDAzFJ9JI
5N+InkBCagdDroRWsuYAsCs9ghxkHSvOBL3O7rWuernaShyuYdXEIKaVPPJZBYKRy8C0w8a9aw2bzpPQ4zlsRNMKz33BSMUfI47Gaey7r+ZrkwOfW3uI
IEAPA0UUgsEiALENRoGYGJiQITIgW5n+lhBQZCp0RSeKWkmHkqtw2035P5nA/A3N/Z4/h26OKcI4ZkDAKHTSdobaew3eHt3O2Dl6/wz2RN4Cb9JDTPsO
g2dYdrDUnnb5TvKgp63lvpVGDOPtwC4F4OlYZHYUtkXEkKK00DSRJAq7eU9hAKIFGiZPmJyAmOg7BU+QdJiSU5KnKY8DNEkcjuk8/MfBkaXgcefBm6W2
rSotvjkpha5hmTrxlg1KaBdYcXzN6L6dnkTNL2hz8nGtSJHkB/lMZTRQoJA3zRLgfDWNwtpNJhFEHF/PKQ3931knXFPoD9th63MQERiz43hXx/oOeex5
GnVTqt1Ts0dfcHgj6HWo8eR/wvC9qdQBNF3njXRSZJ2IV5rqXIdkyQUgZg/7s9UGb2Lr6dTQnQDw8B8DuP0N35+qf8Odhiqn0HdwCD4b+CHTDzl8ZMJo
e+4Tt5Hh6AbHbzDy8wd4ApnyQBqJxUWyYZAZZ53l+qyABJDNBREum+pROGOszIhWFisA/35ftsA9oJ8e4n1mTdN+yTqeeesCo9+wYjDY90lmk+n5+57p
eU0QVIQog1bokWsQoznozZ9tQF6KCpIK8tn0e1tV+ssfoe8+khfnobO26Nw85Tlbfuyhm0uqe3nG3VVLp39HtKo6uuuumdWcg7QOfiiMoJCURBNUrwy+
Wgznw1XUebsCEJvhU0dwAyyAKtmMEZOXYiVKOLEiY6jhTKNUGgVA+aZh7zg+N8bAuKFlITy+Hhnd3nA5PWJmGHz7Q2nWE3ywloLAWR/YaztXxuHjfd5P
PtvuZDfnv298NXW3noPN4Xxc929zmdyqoyIiwFIr14932cPchwYOfemEPCHJ4S6xr7cPn2D/p+3uV6Z1HPr0QAWQDUTJWeQUNVO2wY77hZFDyPP3kMku
5C7nzraoWYGB9f/WcPInYwO/E/QboG/ErJ9Grhl9sDWSg/jS7t6zxo4Psp7JKy5k1VBJHEMWxd2DSV6YtMakhEND3cuFFfEraCmeti7NI3yC/4fqxre9
zky44D9kcbHFnShEfolxI0u6jr1fuN1PBRH2AKpWs6ORmAAboAa5whZVL+rMSaEyWUzyKcyEvxDjPtSd3q5dDOw7+3xDeewZvpsU42NlQrH0PZ3dyMXf
gbPX4ywOg806cgpg+KKXeiaZhnxn4wENaBFD70qxExfFlj3ObmnkR14HHf4w8PQ8pnjHtwV5naGx7+A50V9h7kvoDmQKrenGMzq5UPh9lE9IUu4pIPDB
WaRZ2Zvc01hdc0U1Ux3qtpXThPk89PhD3Od9l+d+Oz1zo9er6dB5FjFgoJBiJlAvzkVu/X10iPJE1Lh0mcICMWR5ar68cSUc+FHPaFka7QvSh6ps/E1Q
kHaHrSEnDpoE539ObNa78mdH407oTbWz8w9kirFCDGFthzELEUFD2a/4fL+f5Zqy8sOHMpPS05oYOGBXMmUwiYZFJCXpiST3+n70PY+asCQLK6NHk6Db
nDSaJ+Vm/ECvmbJbVmXJy7cMdcTCYnpgJ+f4mSTk4Q9Bh7+g9FGXekFRCwTtcO6rz1Yf2iYa3cCgQ8NhitjsQ2AFKRw6BnIlA79eDF2O6BqFTsm48w4J
0Z8wM5hVKGqswFTvAU9rjjhHmdHmJDHjMToeAflUZMmYXs027czuIU5f535Pj+3s57cB808MlfzdLEYqhI5lW6JwIAYZp9XP4ed8EnhmLIjC99EA4wBo
mtkCzHMdfYlYCSIFkC2sKkXJTqOQWBegWgd2QjE1deO9k5zkR72yOzsW+wDCk7nQoLBBi9Ptx1k1ANZhhZ53dD937Nhr4Omc/rdEMDCYBAUAMQdC1NXC
96NA/w8aTE8Vpc8ZYwD4Xhta0nMAkc/ORPOtVX5fhsa48mUNBjnDk/ijwdrUKhxysGCcPUfbrS1a9eMPluuaEgOqkZqVDhGta8dk6RVDQMB5SIBT4dYm
4nLPEGTkzTsnt+kH0IHXQ3OqnPx7LM7OEnZ7tzbt1xIabTcZDtH0fV2z9L4zR2Mix7y+it2LlrpHY+x5BRJRSHALR43T18Xf0x6lr1dC1RzZikez6Qwz
B6CgK+RswbiOxQvsPFZAeHv6n5zxJ0m6+0NfADt3jOHPVGTeOjVewA0cPsCkQ7/D0dfjhh1ulE8MNa+N6XvdDuDbXjfczPlO4H59c5Gl/ZfNk0wup0GD
gtK/JKZ+G96mzLSK573MQbVWDU1lKRYahlB1vJkx0bqP/TunzOpQPBP9W7O09cn8AU0l5gaZJcu4RBHBogA+ahFIJEjNlLdho3JBM0mCnkQB6us8kcCQ
UaZG/0SxNNcOJFCHCmhKgAhVPQXrx6wnY7HOwUJTnY8saMq7JOZIILihlFh6vifH3BQOu/tzBzhroGQ35CWg9m8Pw4axntqbdCKSdlYL5OVZg5Vcmo8X
VWl6mQSkqE/avzzZ/RXFedXMgkj3K4igEeqQ9Sw8KNdLg71gpobZuNruwh+68QOAHF0AwAiuKdewYINXXq8OMfa/ZxBOU+eHx7p8ZPwPmTNb6GCfkeIc
9ZSFlIlNBsS2xbkrCyot9MbaMbINlvKec9S1xwTDXWKUSHFBSAk14Og+STtaMzx7bvrt27BMOx4tume3s7J0QgoDENrZz4kNv675X6nupxP1a1J3AOMP
cOqopaFtspaVVsVKPQysnjqfr8rNvFN1V7by5bPj55iBKgYGSZW4jgm2bnIZqnlfCEmTOJSHRMzcUSgOcbtyhDgiZq8LO/vQqjROR8dH4uf8OkD6fdQR
F/Mfdde/sbHiTIRSQPQlDMCLNAMZf4ExA1qJFyEQEKkB/b8P7Rk0MLGYIOokATveDJJ+ooKCiwlSgiinfA/JU9+e+A7euGduYUQRQEkFJjRAFQXzQZ56
U6rsJIjpcsDFtrPTDrm/b1AobOs9GesPnnD55tGKBfMDwFs8rJNQKEkMQprkyTYKnt0pdKImCADsURfDbbuwqw7GGzUxMRBxV5p4btg67sc+NIx59kt7
11hAY+AwSYIoJE9mSHJTnz9RhxAyF66pZAE0GPOtWCZ6TSaCoKggoCCIr90Gbkn14BnIjDSVcO/b3zGfs7Lmrzcndsc9cp1BNkxArKwOqY+USBYioLHp
KItt4ff/V8cIdm938unPKeIvC9vddk7pIAJUzi9SBE1CkeChXFgy95rCAGJIiHumI4fHUee/A1NPsZMYjPeGEM1E5+9rOX1sKYy9/zevx1O7rhtpWboV
9kGmwl6NG/D4HT4RJxNKt5MqORzI4KKTTwmh5RlEn2FaAcbowYkOaeDKeLuhm7+V2ak57PHoMR1zujSCKsEPYqZd2+/6ejPifM7yaFngW2w3hOtFO1Be
4ecEGAce69RfjA39ujYFzUaM9BwOwAdQHQasM+Aq8Oojptlvbsg7+swUIDkXe6IOJHt6ZhNigBO0ntxddkPRECe+gF6WFlsGIPDg401wtJKUKGVc/dNN
OIoDkZEYJQkFDzUIpKW7pence42Oc00YY4zd1j1IilzlESHJMH+ClFMkF92AHQTG1DaH14o9tvdJCU3C407RcwhOd6oA4FSJZQ2/GahEDBePYZT2zm8h
3u88upBms/HeQqChj2pMTHgdzJ3YCnQrQ4UlRUjSKjMpFCKfAqmtYrhwWGYIU8e3mduE9/KSk14gHcwHUuNjtmgp4+HPxId0lNEHDnHx+iNWi6Rx/ybm
h7h/lAUjQlBMUxINEEEwBQibwAffX2IWHBpwI7BoWsaBAyg0hQ52f6/xPH/QcvDic3WHMQ9/DFZDchge74pSspU9wyqGCES7/623AT6CBLzVzr07rTvu
GkxTY/NhBH/xAGLmWdXeE0/3rVWbaU48EXrml06gc51hP+7LCGjuwPx/ofuOGg3fAGIF9vXv9DoZEAmMUkEkkZ4mSiNrTE7A/duelpmg2v1lf7FQEA1+
oWh4O9CyDFeJry2LtGPVu75YQPw4bNOp+jm/GjfiWTywNoEnkSSpAqQRX1KKNNm2bxc12UD9oHj+sfqBPgzjYp/SU8vfYkGaOJhEd1c+hQQUFYev0ftE
kGCiVrXH9TCckWaoOmQ90J2n8d03qwzlPYBz/pp4SaNZwhwm4CgOhcEhUW6s+1wTJA4RbJVu9SgTr/d/2I76/+APAI6HGX3KYtDpwiwrlQLg/BuO5TRR
CC0HCSE/CR6smw487zuq2O9Psz3891P/fZ4BBMKWjLRpafXJocrdEflvFvrW+ebaI51Iq2W0qDIC4yooOWVA4hDILRgAZwmR8rl9sDBzzqsnK1waE1PN
Tsc6HZ35vJohEUvr32H+ET35epT5ciPswNLhtPd0ZZTTfi461mIxeZlk8vNFF68f7w8NjlqeOf46JA2gcJzZA2Z0ZiRPHlmKJbQ0hOH+VDZx/yTaf2sn
GGkgd8sUPozTD+jxMGFE8jcLG35OgVwPRRGj1RYWG7sOk1lFARNJ5TGOXpCHQhrlOMOJ5aJ1QbyCguOTvcf7z7/bvicKFZF45lWTJaVA6QzKHW+sNWhh
llijJvlDBNRmt32ZmrOJPhPT8BVA+/SN1cIusRD6qFWSgEdOsRVv+ncsTRQFKc6yV47hOdrPJcUZJ2sGGCvgvjon7f7J0kqpqpUSIcuqYh0NhKMtoOak
EiZXSrMtVIRvG7iLxdAurEMLAiExcrsx0bMoLrgeUYCgKiwxpMsfNa6+qkdkaN7VSed3VMWJzYsa+u+2hXJ03h+u9dDd97pshuJ1VJ//NX+n9IFsxlx4
44B7quhQwgnQKlCuo7pSqE75FeqvYnRvaXOq3V6ljZJGZIV3FXrAWtZqCtrM6pOoVkErvSab+ipxB/5Glwqee4P2+nR8NjIrhGTv57cRIa+yYk4crWko
Ifck/B5d9JXrMw2bTGmEYrWUetopH3soiqD9k48N3Ewdv3YV+z4e+6bnQodWfiJrd2nENJ/VCaYKAsUh3qnZrxgGtffgQ65e0KxYCIqgiBxKyCICqSoT
ZDHNIpvISH3o+nj4CBFggm1gSMmAJJuE/8Y9TBIqoqqidXVjJvXqZ7++zHJgY3MEphhjj6CZFiw1rj85iQkDKQJJPp/Nf4QONlQNlmyIjDML8AcM10UK
VpApSCGcxSA0zzf7P1BQX0zyYAkKWLIajGH+EVArtuXxTvDu5m2ccEWxEHr9dL4utyo6+oebnkw8tq++45kqb3cPNoOmppoyRIZ9lkgkD/nrpmUALIg9
jvY/8+4GeuZF8MqKV/b1/V55sVhy3eUNatqltS2src7M9ZrlzNba0myZBbUdCydUBH7kXUippS9X0ndxyZUgi8lRQQKKocICUJlRAKNb0KFYXEiACkog
AknI6zl/z59vzurfV+h5mxNnu0+aYREZtDl6yTTpl6s4ycWfsQm0UZvaKIlvQgZHKbpN/4XdTiCP9/t+P/KqHOTlEcgbkBfUscd3BRM4GxmXNJpk3/Cf
FgR7Wh0+goBsUuT8WvWBOMNwt1nnALO0p5ROlf14qNh00Vg2SuQwLHN4FKqbx7JpNCdB8c1JX/CBa22+WGXcLMYIQtH0vxFlQbcPzDD8iiddNC2P9ajX
mr8Z5Shw5TXZibIOSk0jEcKOJSU2a8xcD3UvYxgW4ZTm982rhc9sZso9wBCJ+tQv1Mg7yHDoOQQqs2A3vo1C01R9xtTCzPF9vd8OUXzzzRoIuZhwoHK2
KvPMOeOkwq3noD3TVgtSLtpUNzvSFsHD4KEIRkGW1jlYtZZ2tSsxeLtRuv07ivvp8eRNvmzST2kipEimmiWc1u7O/DNHH9Z557eHh8+oOZ/n+sfdFOXl
vpoUGTKhVTlnyf7CAJEJOaKwBQkfk/IeV3momKFygzP7O7l/m2Eec0qfxvHn3e7y95JVkTnFxCqDltGyJ/P1+4Oz09/EA8BD9qT9vdPBwGE+dQe09AQl
gCkZXI/6euGBqW90oiAChBBT7yjfv4tYi45kghCidzZVVEcAEGDFXX3EIoSflMT2S1RMig/oB738WoEb0KMU2+dw477y9rp/iQLgpP3azQVgFOzSiXGX
5FM/6dcPch3Pxvnhdr6fk+HbwLtxRD6dX4EOCZu0c9qVPN7c6a63YXOsKISM+bQ82WYWbJBBKAlBBEj7oieWWjeUhVP00nK2F20YMjyBFWd/LydpQ1Td
hPFUmnjuMMALmryywt5rzXlOooQ8+LAlJoEGW4HBxIEmZ2qVCAmdGeHWnFhw9J+8EO7XM7ro/jZ6ThLV3EuYeYzMhGbf8DgEN8Qm/JwyR+KDi4HwQ4NS
gIhl69yxZXYL95zZ7OJntsk5ipaErnMC8jy+OscBpnu1NNkir7YGp1yXS2FNMKM4lpC0mmW1ItS5aji36HeedA4fDPlbGJMR8JrRKtKkMKqN3e2WJg0l
paMvqw9yHAs/tqWuRvJqEYHoGN1TEfvABiiq44PnqMAp4OmBBSath3nKhiHTFBWkSqrMHYaCjQ/l+54AOapa+RULleJjR5guHpllVUzE5zo4kFfzHloS
d91qVkHVFL5eWeDv+IA/UfiPKn9x/v+v8mvWYfiKnA4y6c4DufMjKIq6ChB6qIgO0Jso93D0bmUVCbtfZtwmLB4XMvogawqtoVT2pZtrOP4vL7UQfYRh
df0aj+RBKAWHNE/RCgIMBwUPL0au4EANPf+B3v8vp1g9J+84XpJphWTPF8ppNMjPG7gjInsSlTgebVkmtWYWtzA39/2dzr68+F8PCnuKDG4CXAqwdgWB
yJYbHWiyzzBwy5x3eIwAx2famBtfBuWtitFuOSIfsKqUTogKBgCSCUA3kGCNoqI5EzbSYZcnvo2eQy/kq1Ge4220Xv11fOQZtZtqt5ONVlFV1GyzoFlP
G9r4OHqoWbyNbYeriWUpCUYi9slSU6jGBe0kMorLjlMjAXKPyETpU+9s9BcDR6DN565WyzXJ1mTX55jKU9s5vU36j+VkmU8E4YpfTr4hooBUi+I00f5m
SEg0VPEA9igNiCR5MoGSfR05ab8w9kXqoC8VQBLngqaJ3Pd+KAJm5V/6yEIoxZHqfTT0wXFT+6oCv+xgDMCJkosjX5rVUF4iRXq2NDWh+U+5vPPDocts
E/ganyeYr2Uy9cg1dtWbJaeOo0zKZZVgTwovq5vMEMFWq0DlXYM2lfzngYxIuJTkc573GZA63s0sxYU1uxkMK79mKwxRzwen3IfDQ7HXN32zmp6PN110
HKe9cRPNd8sHvpbJ6nJ27USQGFuL7e87lKs5Tnf4zR6zodYkOs5K10Q4lXqdllq2tnvwfchtTxDXL9X3x68HeB6zKP5zWS3SHNB7rJn7Dv0bfh78W5Zf
L6wevLRfMZZDljG6wHXZpDqoABDC2vjXnXx8r0QMuMUImRp8eKCRIqUU923cQ1HhmChfrKkzvl0KJwwyGYOh1TmIgUqSAmyf2kLJZI/KZ3q7A0xzlASR
Q0QyGv2bB3JtkaEpIc5C7xbtAkWTHYfvtirrvvugdKJcBQYO1PK7g1L1M7vN3NgIIBZ/0/mNhIrggKEJBZR2WpBVgHCIBnAGRSLMKXudnyxTABJIvVcA
FASEBBJCEhMCSoERBoRa4hNQdfg+tHxhzej61Y/L5+eI3iC9BkOalDrubNYDfYxKlGiFNk7OqvWwZCCMBmAZQOupbmdhfsYiMEqBNXFEtECwE5q9ylYw
JETjD0i/bNXe01D5Vyk4McWrjcs9jvOKf3Co4c0eK0o/SuzOrc+KIA0v4MACTEQBhgRHEbEh53Xcx6xDwtla3n7ZAitGZIIRasBttk3pTxzEri+Jfvzj
QQAxQASIDi4QiSDETI2pden8HWL6WtRVQ2oje9zoSgK2oZAuF+ZOzKuTFxao/HBMlL74jIB7HZwa5f8Xw95C/oR5UUyCklJiPh8QxyPdd9KueeP0m5SY
tAqclG0lnbGIC1974E5ywyUzksn+SAJthNyGRE0KIpG52dwwkSFDprfF1DLfJt+ctZVrs90wOYX98xwbK2dlbR5sI0XOiNKcoLLlWwScvo55s4qbedGT
znnd3gyiZYGts/DEvXL04rl2sNIlngnSCInz5jcbDC4zFqPZxI3haUUlyrdmVVAlttxwO8WQTqSCPqUZ/uE5JnwUAcSmx4kavYBUjedDkF7gvG4xbuMK
Tl0LHfMZUjGWaMIGNKTlIve85Wiq5Sk9oFxMK7qL1SLpF4elZVlLpK8vyilLRIGItddGJIARbFgg7Xc6ufAvOhzfSnN7q+auRv/6cUxWV54atsVDzNKS
+b3tktGpP4OMsYaM1WozvKTeF9Kyu9vC3h89vHx6G3oO7T9FPUAkiQmpXlNmHiFUeJFd3w7v93X1XII2+TtLsFRsHY1mh92ilJXaHBWiGaMUm78pnpOc
JRZsRMZzsuH7FmOtXzJzGdGsYFaUDAjyC2CEZDBU0lhMzsXhtUEmn1SkgdVrL4+d589y7I67FMTpxL0pFaI2LmldwGusHm57eYmbB64jiwgxM4kODilb
CdTXJp1phYScxB91X0JPcrZOquVfPzXBKC27mV2O9z4aa4jS241WJNiBRNcqh4na2LSM9wOJ8fqy93ukgSfj5cHCeJRaZbBtNxx4RNO4jY9gfZKnbpgP
YzKyG/l4jt3eOxWd8wI3NzkeMQrDtdQ8hoGFa68sts1oBaq28CFQqaMkpi7XHSuRIe8nGK0FVZpPOQwQNs5JFb3EVoXnnyhjGQbtYauFqzLjSqUaCWq5
nLHjw/pIFD81KgkirGd/ij9OaYPEpTjZKZ5Zj07zw7Dsx7jiH2P5CQOiVsChZG2xLgb9/AEYgm4IHLcak6mZDAjdc9GKZS0XNtW1oudxK9bNOU7SgVnO
Pq87tUYrQh7sIvKzxIUpd1waUOVhO163urSfziBrHDApyz0xHvlMJkRldj16tnLx7Z/0j+0p/Et+dGykVLb/Nme5+WfteJqLyJAnw+7px5fwRViOsllj
x6PLwtO0pvFIkP9w/h5fmyE4/MgiyzLHdqbxIxOX9gQMVdP8uIsURHFx+dv0zX3f47WDgXVV0wgA+vpyjy33k8g8RvNORITA91DX+GYScNksyd3Gk5jB
rLmVaP20MQ61oDDR3pF1uQATGHLXHc6aOa8a2k6Suf1fb+3P3JiTyepST/i34lGQWtFc8dP86KMtAQvRgU2DIBWqIgVNwwZoIFAGQi2moRNEpOyIsAO4
CBQg0/ixzSyCaV3mA8HIE7E4Svn07Hs/hKZ38+P9GDxXtk7OWCUBKANMBIqgUXIkEthFEyV4bJl87xJStNSLFlznKJC6iaTAkCikANSBpnbOac5f8pj/
hrIAQq8KSS/8lTbzge+TW2sKBQ3R+L1HSKzlBR1ZQhIRShItBIglFlkM/Wpc0amnQmVJ+924FFfuCHSZ01LZKOzLwfDpgsrdSm8Mbh4HGZyF6ymmtZeW
V3S6Zk3TyzTNbrrm9Eu8zZmbs3Jqd4ZCSh6hh1qGmB6ZBZP7AYBz7rBYcOlA9+2TAOnS8rrI8Kv1odNkkdqP0/226PphBmPxp2CZ9D3zRupTMsKZswZB
+s3iYhxYMqIMbJczUoiKgnDhwZDMJdAoRNZVhEVwUZkREVCGnT01nPSk3KhPZhUdOctCe/s7e7ruj9cv/yv/PHBTeEcDy+rZDZ+EdIZIQxGk40M/RlBP
rqi8OfhLxrPZ8AjmFgR61v/CYh9CnVnoJu45tpIbU1h2XWloDnPcCdJsOnfAfOlc7S7f0Sk9LqnIKGovhvtn0mNo+XXG0tBonFgw3WunLkqB8h44mXUt
ta5B+Nmas+S5pYRCjT0w7JlFe1NwbYqs2adBEGKFjqFF1HZDnOUBw/QRLvYBsEkaFcuy6Mcm0GeSNjtN5ESKcKKL1g+BcBGoNWEpbBsGLrB9GRvhIqSe
SwySngFJpqaP9d2QxIqvvdsxBZp9+7oEPs8fjrbk4nHSGmaGrFlv/TDsJcl9U5Dk+HmP9ecHSgg3mFkiDiDvbu3lyfHOnIjJlHwOMujb4Xf7vFgOBCPn
kzkH4Dti3qn3wqB1BXgVl5sB4jkvmxhn55R763MzhalPVqrEfRCjS+KzgdQZm2F660rmbt3wvjgYLSBFgNJFWEhvdkGleDBdqN3ZPPLknlNp3P1itpXV
dOhaoy05zHV1zIYll2tXfHThPTos3jNw81juiBqQ5aA2mfXynzI6WSlhac5vChsPWO+/fMCzlNrR5wODrrORsUgUX1BoDIqcGRfUs4OngyDbRF48bMd1
AWSsS1GwM3YSFbsbywPZHCAxWMD9xARAg9adizT9R/dzlDFvOJbQRRRjnrSZMClTic35ypiyQd6mtX/pyXwwXYJmKqN6QGrWoEoHnByxR3i0NE3bJeWr
HALHQO789CQNcTSA6Is72h/qI0a7v+YvVZzkXvR+2NOz+tqTrDtK9GM2mxgux0pqEx59u6uptLWkhC1ITpNywR+Yy1aSwAOjCbeBJGThBQohMh2h2/lb
pIfAhWBfViw07TnHzc/SkUoA5AeXjADJaQk+uLFJxg7IffynwvPpW3CunmO0q+vrXTwpSmEiVSORi/e0g5CgfQYHJHWmeotPgllHxrapYplJnLuYKB+E
oYuesl6SC0WsIPb2VPExmVShCOQB7gMlguPNdYVzqZA+ChWsCrVbnygBSlyyaTbBGRTj7oDnQgZSwWCgqGgwjJbOWT0yw9fGfwnKH/J7lXUgL+CCqqDR
JBA9FECRtMBcyWnp4VgQB/sWIrm1iHQ2hAgHCJCTNjxZPz+cpDvM5XzdzilGBAczZUzPzXy/vWsu6gXJakWEskHu4xbhQWy5FXkEgEHBt3OrBQEwLSDg
PBIo0KXT22usgJk1rOlY5+NBS/3VRJ06kTBWejyQDOSxhUDohpAPl18eX8em23Z59NDllujNZc8qUMCQGZrvP1F6wKUYaDT0+kTDSHtz4Y+OHyUB8l2N
BQPeJ9GQLNdwmOvmoviJ0BBF7srKDiTMIkMw65rKWmFQbDOkmYKQNr5cUQ5IiTIoKNq2pUozD6O3Wu0wwsrWlz6XRthmWGy30xF0XXguoE34tqO5Zb60
pOE5Q+hEH6u1A6UXurOSSEtXk6PUP7Zj3iHMiVnxcMcuMb1PKfH22apths8Pd5Bn5xUDn537FH5K29lhVo6zJ/EHWUJBGFQoCZq7hS+TTDuqbetmtIIx
TmQB5R1YLIpIgY7uu9TbFKlRD3TYh8CLmiG0Cfdd/SH1+Mp99cqT7Jsm3faggnJa8mIBKIVtnNpTmINqTcU5OxoYCussPD22jJ62pck5dyiU9fa+ZrmY
bF68cmlNpeOkqcFnvv3d2/DSxl5j6FUb/UR5W5Ch40Al96gAC42omx7u5UcohFYm6XNywI8mrMcKvJDHQrIWwRIUIbo7I8cQwl459n0/vQf8APC3hX61
65Kq6Nn1U9w+ICsShQFAVREkQnjv/Zr/Q2+GEFQqkp0mAfaSPz61c6D0Dt5ZmajZxsZX+LCQb7l+RzDrEo5mth/n3/s9478BO8fxlkP8PHu34e5OJ/SC
O/w+ojmgLBPko0jGeSdNJopEYVFQtL45Pj8g0mTE9avH+NjbBTv4rUq8f7OB8J6f7ddQgHDZ1KEKovmCn0gp8e4lOVqCqKD+jtHfA+1nbyIUvNEsSkzF
ukXRkEkKgniqVPzJqKjrf+behsDemP6VJG00LIJJmztTI2tWos1Wm+K2BKAUAlOftp0zGlPelN2Fqp5JF2p5S+M67ki+bF6sbmLcKK4Gg3vWSKU3JfdW
cvvMoywQqbKBMoRLYs9K3eG8SRkOmQ+prnKzOXOI8Imv6VIhk0hy0K663rVk2ZaMLjdVQOTfWBusElUsgbpAk0eqwzLP/JTtHFRNjqpEq1VuUhulNPwA
BeDL1e9Cc35YGrQsX/png2r4XrmkLF/2vJCGhw8eC1p3lGp9l1VHUlVLkIGZQdCW+Fyf9KIcUJhJBFEn1yqurP32q1cMOxtUl97FQ6KJCCAS6acvERTU
hCm9nyqzvrTDNAtkuTiI0ZG7UEJ0dG3NR+LDFTPF2hxH5vGPdut4Bq0InqkYOhJxv2woYKISUUlCahinOu05wA4ijKUE51d6u/guY+cw60eHU2lgJgyU
TDVzbo4myChVgW6MCszcdVf+wqKP/E6k3k6wNHcwoRSFkO1RowK9yLE+JWdBS5cxE9rmed96jp3SaTVH/ay5aT5cKKIFtMdtEE6WMHdiWDLOpqtUJsS2
Yb0hCmUQ5iHs+jZs0WCtmNTqiEhrxwLBBOurnU+arNwSUFh1OBmk/8nupINvyZjAjoYe9NWhP/SLzEO8JR/56btBgwTCBFNCf6cmH3Vs4vSXDQySw9y2
pQ03EkZQgItDslLRizH7iKNLh6mTDAII0gFMt0eFjhl0QSxF5/qr+ndOyYwcWgCQSu6UxD+FHR2dbWmB3VkBKBiSVBVSI9ztc+35vK1pamGowtmFTD8e
9XTU4o2GEVrImpuKyngu4999jBeim4cwygL94bA/KnhQQ9aWJ/9ffd75sOfPTRZhQSKzvK6Omqba674KxjGMixjAURi6dGM6KEhJZ81IZgIGmKdkICHp
BuC1QUy/CsXw9mHSjTRjIG0jDCnRuZJ+3WdUiK048+WIJbRgzhrOaVM18E8/Hbgcjc3wxYKEuF//HIgb897b8WuFb18apJUZBBkKiCDE6hld4Is49WkQ
Jmx+buyKuCKeyIIg+1hDKVJCg0LbHIlhxk4Yc7sxUo5Addo22kO9xSeIUhmYzEHKHtieMzVK+2+slVJ+tMeeriK9of5Ebqz3PwdKb7XVlEJH+hisUYQr
Sm2GScagSeiBnunUenkh7Ffn3WfPpDZ1Q1uTU8pBU6X/k/jEq53kCGUAiCIYHquHlB/WYH5Apo2jJ+7NFkiF3Tty8K/4/j+BE+6R98WqoNK105oLn8nL
959UoAkQJkMiqozbucO4dupHSO5c2qaKKTRT8jrkO+gnNf2s58xRRHBfzZXVTlPJog/Q2rQRinrlmWqqyem+cpAiSzHMvQEQ0cXcpn/6R6nE6OGSegtT
4MTv7lMkEpC11sVc/rpR/UdlmwLXDIpbnmdD6QFNezToJycNj4U40gTBJmORDMVIIcozBQSGU8GQWdULr0PhPx9Xh287SoOv0dYZxuQMnCqdfDQw+iU3
f4OaTbHJ141grGZNU1o0zvSAHLlSKKqV2ZiCfRRU08YsXs37McdwfeUCt/V+Bp7s1w4CJm5/ZnF1wLWqLe9yY/AwryKhwdmX7khynyrw8PCT/Ph6uafi
h8cSKfqA71TI/hu7J/2PAW/Idvt+a37fl6v85R8tY8T+nj42/bFXaHif1+/3eIsOR5BjX3t4cptczOV7SqtP+RFPVVpfKbiX1KPpur09+0Ov/haxOd6H
3j4HDSlKs6QmDlFtqz9g/ykL1BH5bMBM+MlH0fgvA4zltjX7KTIpSijLqv95iMNMMpmvJgzVxp+j6npEiQvwdhbet36ZWYT/rkL92sk5+EnIfqvXWcLJ
YdlbTGTcJyakbcSqwbc1nGWXmzKveFQwKm8A0HkrwDPvXg6qNs3L1ajlf6z9rdS3CmN+f8tqa1zrohMF+rp1u6hj7P/XPFyOHgqZkJ+nS+gG9w/edBtr
6ve9arbhq3MxCuVO/kVDuo42k1PnwlrlVz1K+WSqw9Rp8DwQS15NNp3nMVHdGsh6irCmw4vtWyzJddlsXqQp6KN8c1EJkYuNmwHvilqympHzyr3zx6PP
fgYjQZSmfFbsF4LwxKFr+z/WexrlOneRwdwZCbsWIeG56MvWGJjnVYX1f0ynx7crCglnMTvV1nHCdY0LMuj8e7gLSzp28Xe1/3HvOgknjblrKCoX4tCG
/pAaShfFVZUOvk+5UvRcqU1vzjtMPyn4P1nFJw8wxLU/DrGeWtqLESgOlpd6bCPspiUCBnNGYr62VjBAo69jtZmmuUhYx8k/1P809WcuRRIHTj+V/w89
fGvGyv+Pj+oBAEgZnLqfae46S8AnqcKB1I/3BLgFACBJQvlIC+QKzlIq3jGR+FMpi4H53/AYBSChIRK8IGHnn79deHbHabrFsP5CExkA6/Du1A18Ml4y
sPR2SQzSCet6BkE0zMsDNQUv+eoH46mufyKQzJq7wM0YnVpVW2WagUyVJz/ccNwOjdlWh/6WLDthWNQ0AZBoLlodRoDN0Qf9Ug//eB/9UCCowOD/yP9T
DKKN4JrVdEDGEgvPBWMuFmSk3u2Oztl9nTidawoZB4VEWpK3ZsyTbCGCpIaTEXuA88gImFBQ52BTBCBsvk5A9hF5qR2MHkXGzW3nnSTpA8Jt2xyFjZcS
b44FNRZmTkgJkhMFCLkvfIUqnk2873SAuVNMOUSadIZwo5URrEIVasuULU2CHZcoipJIDlByk2RMkISDmCqskKmjLRNWm2sA4gdJjN9XFGQ2yHSQm7US
HSHEknGYwNMONSRZDiQnGYyEbakFUlqUgalRrgWQGRTWpHecld7eF31g0hszwIdawpF3hOEPCU3h3lIjEJ8HyccxJOCiMfXpyfHEm8htknEJWFQkOMN3
N6ik0whNoEM40kikhiUQDaFMLIFnKEwXdhXSLIqmJIYhD5YZopJ2MgHcpW0cIXeEyyQCqXjJqclDaRdsWE1uzO8wCbZDSFQzlIKbQx2UOc+LTsB5XG5A
5vWD4m+02tVYG2uUpCLCYwmJBQNjJJnGwB41KpvI8CXIRpWnbd20BQ0BxkKKDIMJAdoQT0/MPiehr/l9Pv8OB+3vHxdLG9vD0vCfxb69Gfzrl8MMUfEi
GDP7Q+n5KMDhnZ/u2MHv64f0R2XLlhvHCU7nV7FUPeQ/GWIiN1Q6+6fIQ2Y8+6lICQVlj/GfQIqwTxnTbMh7rgd0v78AofbEMCJPWRPY+MkGgowYIK/Y
zRklYA6r8eb7OCKmrswzMyaQ+HpN75MvBpUqjDvqnUO2RSAsnU7UNM6oEzki/fAAkwzWuSK6cB7ugQUXxEwBuE4AIdFEEgb+PpAL7AzcriCGJB/sBTMg
WGPnzJ3QzJYZZqnQmT+4zoSUfeojDFmoRBIA+MPqYe+5oDwWWBQevDZFzQ+gmujdu927grMNSXJfp+2UOgTK4GxwbchITIwDNRAkFqMlEVEksgrEUSpH
+etnTal6+OTiWU6XAbasmAUKOu+j7mNAzc9EQBLG/eECuV3USBlvm1KvAPggVIlQymHGfG7yEaspa7JndcpSF4HlvejzqwD77ZEqSE12ggPZojsyQNo9
MBAwBoju7+qZwY3JyobXQWoQ9KPiL3jq9xqlug/3p4IEBIRBxhCxFDJQZhJWURaUEiD54cikBoAiURJkRJJVNQmpYjU1QqGWSqzjZ8Dp8j7sOVkO2Hdr
uDiw8Nar5Qb2geXED7tr4wNuZzSO/Piz7eD03vyHEEYCgxiwU9VzwGgO8AlMsv6+nTLT8G4aiY5czLRtLngeHJjRBZXAIGA9QQ0v7JAaGiJrFAJFBe1Q
BYZUYAedAV8dpbEEk8zAPzOUg/qdZzfFydZ3dK0CjkCjNX8RLkyCEJIgl0TIkCldRYoXGXHMJLoznaA+DZhtSi9JKBpkxrBdRh45UBAI1txT3r/X8beC
/YSJrYV4+z7+mL6VsE6f4hh9jD7QEZFAkYQE/8P8Ue83Nz+/A/7tVBN2ip/0e6Bd3QD0/gjzyDitCvqygjERR6aHilWt3eIcZpHLTfX44BUoc+P+n+/9
/+J/dAO07hiJdt4bh/cQ/8AMNE7fh2in+YTUgf90D/Q/wDUyU/91U4FnI+j85rt8QP88fpLT/14wwhloEUAw0dx+6b9w1CbopYn/ID198xs+AdED/kHU
7V8zZ5Hma9anDoCZ8+u3w4ybzD/MMnUlNTBD3EwJ1O+yLJEieI/80P+R/8z1Q3DgeZJEh81B7RxWTz9T8HtfI8+h7uH+XcjJ3lMh1TOS2YZKFC6ihppP
ccXHY3TXUw6/OnwAeiGYaQ7y9obnB4PvFfFfn8vo7g5AdOR0PK3NHeHQO3Q9On/0+zYHzOxU7SHSSwnbt3eGFj8U7QdECdwcWOS9w9A8wPaHksbBo7U9
6c08v7fBHuQvQ+SJ2hw15+//ttmx2ic1UPcHpygVwNhMIIHWSQP8wP0IiBvBEyVyocAELn8VanYJf5s3/zlvLequtX/OO0wGNt2k9plX6Cm0upAtxQOS
P9PaG6dkdxxDjGk/9pTpHbbE/n+6znLsclRwz/r8nTp8HwU3479ZW7DyH9ydIVioIVEVQvWYE0CQUSITu/4fYG9S/7L9048Q7+vn1zsPGB/4mZkC3iuF
HELMQ359MOBNmCF8A7te74/u+7Hl2R2xxT93VKoKl5IbnDin5jc1m4Ywlz24XP1e6T3QPfrxnSm24Hn5MDuefpy9aHjrr0InfL1VT5FgYh2sLGHCCipy
v8jb7CfRTiLwUPRCqhynv5yeHb+n0TBi0u5+U1WP+HOA/TYUuP4b/X3cD7/v9JPganBO/YO8Nz/zt4fsR6kr+0fkmJyID0SAOan7TgJIbB9riDxNjsTt
8TiCaQwoiJ5Knf7vyzP2Zy13cgU2929KUqRffmPMAzzNzm6hm7QEaYkgUUsEX0Mqh+4uIZGPjDiT3K5n4bK98d3aYbtdkKVEcY6cTiJSVw3moexJZCxA
ZId4Xc3Orbev0XA++Tfu9O31ezqcwhPrVTFD65ClOco+wjuvOTY8nEdoQ4QJ88If2nDObgYg7v1Bo0kPHbR0gxgoQ3f2nnoPr4mPPm4pzlD92F5v2ByV
UiCJFVWaz4Iqk3mTq4HawwMvAj+HQs5vPtDYP4wTUifvlO5PoYbMhfOoYp3Wg+cP3fPh88mS/nQQcrU/+3AwOEFb6wdQG8xD/b/m/M/LY/E+x6L699fv
vkP0nGf27wNzPsftKrJ85tOnJYs+6MWcNay3E4I2R2R6KdXqH5PJ48DDmPYh0F/nt+mvF0gskh9H0/+niJD7Jp/uYIo00uqkqE/IQlgEKRHACZ8RX7xq
GJgwEco5mUsMFZ9JOcP6+HV0hrbPrJ/B804dPGPs8tjUFAHUqAdhwxF5IHUh/EjP0+ZNdMMTP1nygclLUmdbXGHae/iZqpdT/ef1ZsR4sgFQvX9brklH
+/EwwYKKDLZQxJJxcUKfzGIH9GsR7H+5PPvHdDYMHDdd5Silr9orI8ZTE24dnYO8C+/1H4/GPnn3xq+rVnxopCuqsf/NmZ16ejuCj1FazViztWGYunf+
96WsZ+19bNqkev45uKGQY/42gzI1otAiimjJE+Uqngp9QzqrwaQMSJDMl22pE1NE1rJE0DkWaKErKQWhlMVkppFXpWTQRlko/3d/7h4D61+7MWGOzv0d
3f+RpHwdF6/V+mjmH8w4g4nmJ6vtTwPX2v+38QKogZBqAMAFNRhBdOAQibKx/kryZ85SEDwiLCEjJWMgXA2kRRk0NAyBrLj+ZEZG62ByofKcQKc4fGTg
czR1nEh1GaMDlJ7Q1XkXYb9/ggPCeYeIcgnZooTsD5kiKdB3dwgcA6gea/6Cigpqq09uOgk8AwMfr6CcHg+SS/p8Cj4eCd/HhJJV5vfTHkv7PYHzDsnJ
303AP28U0PcdCOB16PadscDgEcUe18OJo9vnFHqcjxV9UO1PQT5AcHQdq9F+c9ZXzVdIZt3dvv79k32wy1zTtUDlx5HBE4SQyGEQc0cOHCbvsy9XKbxQ
QwPdLOlcdL2tTHzVRsgmlz1xc5mnqST5JpbZn0K9AbyJ6t3RaVriQncjC5Z1xmTh83zuqxMIGRFWBqmgR5JAnufM9/PBqUqoyeYHsdHwe5mc9M+Utrhu
FIm8BnD2+wmB5zobHMs4/LYPfsAa0OlKhk2AGAnIoUBC6aDfIZjTdhSGUsC0LBbZW5mZ4GJu9AN3YT1TkdHkqaOh1k4FFGtzro6Q8dU83DKlMbL/yAyG
8gwngZyQTRz4HA9fJEXpPw8f4HwPU+8KHxYZ94ljqwn6DJf0/o3790n4U/4fn0fxHW2baRmk0K2ZCKpv22qnRYkwHOMWFUyAKbYEwCiZP+ZgMOnB36k/
5TqRlPHKwhFtuTkLP/KjNijEqRBCCD9f2UZCUvjH6TDWaUz3FMAivXfZqX5b46KablKDqrQwyiUKkzWqvNBdoX7Jg7tBY5QWY4kRhpdUC0Lg8ve6ao1y
lDkEIdz7BPg5/s+/1vxotGDzWJ6wtz584emdOAJ+6hn0z6vp8/UfkqmP7s+kduYfvl/z7Gfz/DW/D8x5DxPZ4hgbDey/RQvxTlpK/sTOZ9UZnvE0HBeY
ge2pTs6FeEQOiM7n4fW/6P8sgg4P/+qeDWYXTYZBUCREIMP2RAUGoBRJQCY/bvNLGBxQTW39DKjJgDXMa/fqHkmAD2/WrpOwGmITrAZI1EFVRUiHSKT/
d94f6OOesbQR+4nc0m1vG+3+/TtzRMHOZqZTWsspmep6PEuuB50Mf7fsio6MMiOR8jdUncxU7pfxl0bsY9ScF/5zuMiwxhK5P5tkMNBw/igL6yc8WqkV
4QPj/X9TdA38PuVQsVhlNf8kKQvRJvpEhCg9hoNJ/kIw3w+Ifvgi+iH5CsUP26MyGmCgufChRPi1NOokJUqfrOQ/pCeEk/2BOzijlKLWNKohI4Bta0il
zUcJDks8TTw5J5Gf5Ye0dgDYoetk/gJ6JyLyMnxT8Tz/pDtnWHdDsO5KsM0YUQpk1POTcm49E+lMZ62comR/7BHvJSJv25pM9o68owR4eZ/MHQFBN7Np
sQ2Q9jfVQmQP8BD8fpvrs3O88z/eEEdMH9Cd9/b83Bd3tBO7+3q7kRsQmEkCcvs9T7a9rt6ydxH8uxIsilez4n0/pAngpfBP2B5nI/YCcX+5U+RxeQHO
vvWOYQt8FdpogHsDiHWMrF0PCfxBNAdBD6Q7ddnedoQTlO2CHKfEwPWHq8z5W6A954BPmHnDQwnkVSve7uj2Dsdg9OgH75TLQ2ffgaAwg1AmB0BA5wgc
HzBBuPcJpsCMb5ZcBxEhlW7v2et+1aJPlCmXHu7vOMILRB/F7e1TyEOPddg/V4utttvnL2D5hczvKZ48VzsOh7nwEObyDg9yES7J4/l+/9gUztqNviuQ
01QQkSQSy9ToG7sX9p/MO70iNzQF9GF0D2IW4+P0A570ICMXs+ngbvpSV2cZh8PqQ3PUDgZR3qRevQA0OEBpfNCWnQfUg+AmdBCCQpHxeP6Z7vnSSBh+
aYmga+Mj9MlF+X1aOCEnBlE1fg7cNLhP74/6F0k2OOeh9BjyI4VN+OYdqmIf3JaOZh+R/Dbht32i3TvDQcX9W6n8tSzYeqdzpAIc7TwpmQofSGfq24Ac
ASHRgV4/q+k7BqAjmE9qi6nyMJZoyJMCN8pKCGaCmc+7Tx5JKdGQyPl6vG4ZBf6wEX/zDy9JcmijCjvExQwXifQWDBpyFA987ybAnn3b9s4Bp++H07TW
hS54wksNahu3qE+oOck8yAduf4nXGgtbLztTTwDUGHkmxz6BxHM+MdFdt7nmOSmD5PH+zjcE4nEHEj14nWR5cnmHo9pyeJsnDgeLyHoh6PA0TEL6en6p
26MB3jpffgPI4h3HQe3+b3bLrClvk70GTqYbwPyD93oPrOB8dovU8Q1/pKTXWH25hRkTDVh4PMxTAH+8+rQc0CDdOLfRo1e3lPD59gDcGU4k9BjS+8on
JMDt+YJJ9wTzpJygzXb/Sf6fdmXLiZl4T04yzt/s/7r5Bkn+HL/fRTpMZEV9TPE71/gGryMdqnG/ATQP/DWe8xe9+LoOJy4B+UYf2GB9V33v5B7/hYPH
M/eCTTMascDD4T8J8beDDZiwnYd9/V8w/QKnfxfbSdw7NGjohvn+7sNfMcS7sC3+j/6DLBYott7hb8WvW7kFBGVtOlMUPNqL+i1fEg/YD+31eIfnQVZt
uUPgpye9PMDgp28Dt7j7NxNukf2z2/y3Ee089zjNFNXr2ncknH+QTS9DYnzQPF9/IsPHkU/A7mZ9smXcl8QO+M8kwjD2heSe1e4/cFLEk9U+XPp525uR
4PU0czt+b9vRD6h6AJ1hpAlLT9iH/j69Oz+cNLnrh/Xmc5hR18Jcnv/ni4MNY/u+f1hP+HKQTqw3zjtInW32+RPNfj78n6jgMpxKRzWBXQjpCyLUs4n9
o/lBGZehJvKaEhghjNhTxA2PQsnlnch0/oCGsJwviHA59iqtLYtS0s4VS1oBzgv7JXv2Jnt7zu3CdSaGQgd4sPaJS9604IJigwHn5owyCDMIoUcphi9y
mGBC/1Q0iZIBnBXgmaA3BnRGeQaIJYQShDn+yhNkwLSex6OjFDqhxnAJ1hDWj1EPAzIfd3TM8rTwtK9H/EO3v3DedVrmZqnsTvGX78J7iaMNYGFwwxaD
+5ridhhwLRZGGAUDDMKWUZWKZUpgJTChzuTJvc9p659oQzQoB9xS8vimHJ93x42TYM7LOpTCIuhiSCXiu8hSH+Ik5OgXEDKPg0zXs+349l4/1r9LBaez
nYRUU+lpgwIBSR6ymT+kmmQoENR2xkGpQa+GdpxJOCQEd/SDyCrkREOhyagGkQQNEtA0DQFVREUg8eh9i6+07Rt9BzsM/bB6erD6v0x9d8tn4zTA+lHM
whkYi8LUlkenzwD93DhmYZDE5YMtCz+qUDAkN0/TqkOaT5w/eb/WAc1DuXTVXD/GHap2K4fUP4g8OA5IGHGf7jSJ8/qdp5AbjTSQRBBJARdyPAzkD3Gl
Lj6DSlcQdgPMjgHdyebwfuZDzJT+PYvi+V0DXZE952DwHqe+e5OSe36b6fL+PPhPsJn4nayHQD0AmIOwPyOh83bh38UPiq8jtO2UoKfT3VD7k8Ny9nBT
ke4jXPsUfQqhKh+wg69pu+0u1SUjkJnzHf+ri+p59TtNvEg6BDg49fAPJ8g0dxO4c+b6F6OJWU7g6zX5jhNuaeHvqmQ8izffmdDY0cieQhxTT3vwEO/D
vniDxVg8QjxIJ8DiTv+Kj5A8xMV+n7JmDFPegW2SUUyEwPRTPfP5fL7U4Y8Pr9/E3mk3zbd2l2w1O/uA/eCChdQFVQ5RexHD5jzv2jn1MsF+igSIgyGk
O3pDS6T+5xecsxDGoqmx/MYEl5c6e6HuDWnQ2nWAmRh+0tjov1Hid4dj/F2O0DhxMf/yvWU8h7U5B4pgfk9hId2jp07cIXTbrOUEJiaCso6TMy2W/bnU
A6BJ3KGnnnA0cTM+64J2t0PM7PQKJ6vPkVXD4H6cQPwnkepngBoOr2Lv9n6v1ZRTSxUNAV3fG7x18X3LOBwbxUTfyOxK7LptAxloIRZIqkEjelQKhWK/
uT9SIyPCfBF2eYTIFDX2BTSCySGCev2tPa5cMm2pYoszLNQo7yoaCBpT9eYDkOEJECwkhJK7QobxRSiaJmihbjX2OY4I60hJiB00bERFRQdqRFkP7EPO
5vJ/ESH+XcN4eE6OugMK2Q9WQxIpEM0lNuAcFDY/lYHBIev2fRAmHmfWo6V6iYdQPgrR4MkOoFhA+uIcaTYCkebB0Cgn4OCH2Bsr+w71diE7xMNhe05n
qd9JiTIaGStL9mTLcjmNyzLlQ+uTgefjPWGXwx957Ng0dA6QeT4D2OknZZjjw4kZcCnRmGQAVYcBLgSA1FJzJ/MzTYcUQSDJgCKgyf9SV+oTgTiHYB2w
O4fFa0slCnvPkO42W4pyQmDjtQSLEmmCIkHDod3YZr0ep69AYOAYnX9yr3BsfeEIcxSdQeztoVxMyGIZDGVYDlqwrIB7oCaQNSaJ5oFnM9A7xivI6gZy
OWyQd5efhv29m577kUjKYOOESS6O3tOdIftwo96IYhrt2PnUbRD9yGGzPC14m4YezZP5Ahoh+A8BYDjHiPI+kA+j2OE2Op4Jd4SAvsSHvf8p5oaOVBJP
cEIdCBP7lFvXw7+5B4h3PXw4lCC6N9LBghI/RRplqecQIUiyHsHU1JW2QhVyq4eWiNmx+4qN73/s/nsVgya8noHPvWTBVOPrv7C0QJIoKGkAMCblUSwv
etC/B69xCtC7e/QT0O/fVMzQMof9UB12oFIrW+J32Vutal9LqcaPLHDOon66kSvfbPczzZ3WWznWzPC6GtnYEgSKLmumgdSyZApYVn6oMDZ2vfmp/oRc
8yPVFeDwV2CZ1NRJ1IzSBImVRWtWOPVltiUEPul9+ht+sKhdnGyPkj2er8LalLxe0p5Int5+JoJIPaEf6oCkghFGwkHPgQY85Q31SogSgwUBMpQLonf6
IGkHEq4ZEGYAFc1RPTo9mdMI+AC8Q7eHZpLr2Odoj3AmbnoHcPJ3klwJonEUDpKQSxG2EDuHYAlICXAGpCJsEvfsC8uX6tIdwd3UOH9H9Am4zSRM95/b
1NHM48iqafZGvd9v+O2O+mV6oc1SlOlbe2h09nrNG+/BPXqdkk1r0LclpuYY4LykPQZHq49iYTGhMX1HgJg8E3E44eDcxSgncE28W1bzHr8Zh09D6I/s
SnpZyx1PAkhrKmTW7vLs5l0WpTXLTz/VixVOT77J4P39n2J9jxhxPA6SnYIdK/T7vXD9EgfD+O7RuuJ5jUOADiksYQwM/rM+gI0gHKSlCiSfcBwULvc/
pmMP2jjlq/7WGOI0ZYatm7rTo3d4aZKoyL1StSisQZ/e8hNd0Ojr3RaAOv2bv6/30o0m54P+J3NdIeok+mTt0YYdJOPB/ZYXgUkCt/Suz55D+KYURIEr
UCh0TdOnUddezM6v+F/l7aeph6l9i3pHu8piDTQ2Je0mJY+wG6wU8PSMz/W12N3Y/L+zYzP84zDYzallBsohalyQw+0Q9X5PWg3AEAlMydpw4mwU5CQD
x7e/zus4DHVwR1qTy463patho0hyA2V/UnQ0B3H3nAnt+X1+I614dx4ByDyQ9DcnjJ0smHcuwJVsNgTyJ7/D3/VTvynOGovyzUehB7Q6AcOFwD0vzOK9
oPulkjmkIydEQXhEcINGHECSAVvZQeTdHCn6+wwgDBwdRtCDEf8ZfQoRCeCgQns0C/9jhMfXYAzcWCB74fsPglos+vVi/lfyGtOziFZqmKICetfGffzB
FxdLqRioF8S0TCINESiIgXkCWAGqPmAb2Hi/F/dDf5/PTs8gdgHwYeTUoe8sA+gcOQPnQpgIfQ+lhwOSU8yG4Sz84ZCg8cbpoojzNuQOzs8W04nBen5/
yPPyg9f8/qG1UAeq0yBMBkpSK4tMwVPSnETUQpPgnITMaRTB/3fipoYLWUQkBGfMnx1nP3BK/E90ovzrkVHCO0zwgTg5Xd1j18dz6+J1NQu6HHsNH6iJ
zQB/SJ7sf7d/6yahRPlhKMqSFD0f0wp/OhmA0VjiG2G2VDr/9jWAYDIuxtth+bj98iY8eziPUwBxwaMp3Xu+zFO2TIdw344qdLnu8KGgoAoUAgqBZghW
jgoOsj2DQOYMD2+73Pu+H3BOB9h9OUgw/hQsSoVDbLY0pqf8wfUP36Q4PV0P7BDkG/AT9q937D8FObuMIeCckCeofqPbzPaz+s1n2GaTHPh9uwTOI8W6
Q0bmwMOG3Hy/XO2H4ByA84ZCQh1F6B6u/e+If5ju7m5D5hmNep7HB8jnzTsXdCU7EgxOHyvP6/r0BsmTsfze832OIR3JrIVQ2f54IflkEVUoRJiL2etX
ZZ2ve9OHP8P2r5OxBwfrANg48ThE8h4gm36rJxh6G8h030bcnOf7rnrBq8BJzkQ955BRHaoZqYry89Kvstz7kLkax/A95z2HB4/sRi8cFFetOLJj8RlY
Iz3/z30BjR/yyFFjnTjlh9nbOmtBwhD7Q6/l5httNwDIYmv8ZcLRuhy4CewJPgcN1/D4biHfzAMT4nMceg8/2H9X9HL/IMnCmlKQr4xkPzQuo5RN+EnH
k05yORcp5DBVZEO4UGg5ZVirHwp9YdZdQh+z9A/jtHDor90Jt4/aeohoSCTExjqxVDHWWYbIuphibEToMiba9ueqqHB/giaafCn0+P0L8YkYdf2AM7zE
FJBlAaJzQOs4zA9Wy9DYDoEPHBYPsmgnTwRU6w7tde6hSz7zpDuQwl8zHs7X+jt5XqIfA8OHj9Xnp2h4KPANLsPRfvA+jmACD4B/mT+RRvb5qE/eG/7f
WHj3LEkachM/VL+/nsdePXY68dvA8ZL1Ewy5w5BRS0lSaJ7tlFSpyuqN3to9TZ1lZQWCqO5YLIPaUIWmqr7yg5/8elBkR9H/pnbTMZt9UnbQueJgOr/7
35Eutb1Vw5/3M/bubjOZNFWpx/srsHZh3qHn/p5LkJlu02IypI/tMBHq9sWJ/t+HI6KCFJj7L5elUxJaGwwEzB38e3bqKMGEww6dqsOJ25/xu/DS7vsw
XgytUV6vw7dOV6iZocXVHqVAxfgyLdRDLyaA5F1gXs7B5c2n4ey3xfefadd/eWn/qyj5uKx/C6GYqbzaiGRoJAk3adfn4JL+n1P3cDCYJ4Ul3cwdf4L2
yjMVEBqkIwsvee4pHHMUcqolm+hsu81dwcz9P87Vp1BAaQIJQjkFNlYEoSL5Nh+nSfrH5TccD4/NwIafU+DQkzUZkk0WbwpsKjNWorEZDJ23/S83NM/b
olhh0d65ubEjhDqPoer24d+3s6E10Ycx58QwRFQGPjSrHiqwKC8KVBZBMefLYTUIVqa5Q/dvwCHEU/5ZfDb3mtLvgdN/ELc49/EcCs+Mn8FmJ5i/RxSS
keTtRLBQJlU3yo9cqFe+AGMVlPJ/z2xNsqKg0M61OhR2Ax4kQ2FF+SOc9vlqejyu+x0Ah6ZPrBhXNDc+plk7Hak9Zlk5VMbMNKRu/L3h4NGQJfBjcSe/
4IMxIHrvPJNy3zOd0ORsep/PzFD+uAoA9JfihJJIhwYBC+3Rxf48PE2NJ1uifK3/9N7r2dp9JfZPp76CcXEMia8PPqlMengq3iKmBdmIAj+BZGQqhUHr
JUxOSP85CHlACgR7FOfbq+oBBAEZKMgbCe5MUQi/Bh5cdt+J8knI2vh3Xw24Mk5CTpCHFaoP0JRv+Tsd8YFgMwhH7U4Zj8a6YJAyIOsMMiEFrqiJyoqC
pqz6i8Byui2ID0UffJA1EQIqASIoiEYBPrp+sFem5Bk/WfivMsa+d5Jx7XYMPYaV7To6t4jRyGJcMP+Od3nq88i4boVRxh8O/E+UtCHbBvBTS+uqVhB/
WWbTE98q8Kqvk2HU/qlgI/cy2qoEAZCGqEkU9MMhuFj9R9eTfaQVYhzE/R1d3VvjRz1C3bDPrW04tdN7zDMXpyzz+zjxBTUHyThXdCVkdESpkQYv4oX6
P9XQeveiNT2VNG8lx5IQwn3sCpVRIguQREBKBdhHClWEVDICoowVWBEVBTA8b+PO+t8hwOm/jrn08brp5V/b3OmJ6EEbaVj1blQ66N9MODZIcogAoFk1
aqE6EK4mfeE2+vk+WpGXCp+0OMBCg//DSoBkRypREHMyKlT1KPoL/k//X18vv7v5UZ/+v/X9uUgBsthw9/SXa7t9K6Ymf6Gp1ry8yM/8FQM6gZsvp+21
XEa7/g6I0U//Cr7o/6+3Phxn+jy3rYivZ1/60i2QxgnhFfHdqt+HA/5RyMrY0zXtt8I9//yP1D/OScqn4/7v0T6Ze7mp0yvL7Nxt+v7Je0/R9/187nD6
vvA9gF94cL4phf3g+80cEFgf2ITBH9txhkNHBmP+Kf52hn0z83vLo/o3N/ynNO1ASgcdRrvHiOXchf1qZc7Q1fg4nc++aic/1f0e8D8ikeme/N6vwccP
xzbP8NGYq8gM6/RId8Y4qJcHbvTX7f9v6u/ZVtI5e+WzOGOMQ8+5ZQ7gegIAW8/H/GBWVJTIUzKMHq5wYZe36V/YvD6x9e1c/+pqScvr5Z60GuP4W+yN
Dg+Sz/jy8TK/dLaWH/TEC4lqF3E/2VWhGM/2n4S6e6m0ulrUjPpNdYVn+M5uaMx/6FuNOLpM6+4Cre8++f/j+qVe01XdpHaN52XKipwl/fp3hgL73tXX
lEx8cv8O5e1Plb2x9zALz0nNcH/L9H2azyvdOlhIjjNnVzp1pP6/fMUWvrL2nXj9vBRzj+WugH06R7aYz6VdJV9SyapGv3clv+z5Sz9erMTy8Fr9Q8+I
x7pV9nAVPA0X28hx6WFicq829zY+3L+Ff9DKsMO80s+i+g0jkfZ3S4muV5x6sTb2GUtOQ6PNhf6MhBDBuTdpi1P/HxfPylhD0HRe/SmemX0s/F1kLjBA
Y26LsZEJB/SJOw5efYPzjzpA4d8dxvdXLSU7wMZxlzhjQjjS/B9JrTFbY3V/8dOLW4V0w4U8RpdcH32f/ziv/viD2/30z7LpJT+Z49Lfs/7uInHIcPXt
lR5PTzfdvt/12HD/Gw9U+RwRNvpl7HHiaHPjtrxv+1fX656fh9X2xfz//77/fw+XLAoedW9ob2/iP4oSSEH6vq8bHkfMjx9vh8Z+YzUeM+X1fu5dJiyt
uOlLjamh3LK6uvSNS3sMjNnaavDlVaorP4/viUh9dOC2xlal+884wtmBoHYpNVQePhw9n7f8D0/s/9vjNhR3V5+H1etv30twyayny89vDgv+f0sPknMe
Xq64r6+bfAIBpfp+Q/29Xz8/aYDqJkp+PHb7v9ft+r2fyj/h/j9P+ncrfRfT/j+DfGP7ea8hoe5eOf/P/1UCeaj6fmN/wh/blEx+uvkKDT/aQn9lg8vx
Iv5UuDS7fstDEPWn2A0P2yVfcMP52kf0fyXx9pSZQhswQKgi0jXgvEflO06WtZVr7ofXHjSYHy2tcTryzriyYUd8SlLm3FniYsLJx/60ac8AifiBVoBt
xo/qHaGVws3FV0/tkkIhJdMHuZw2IXP9U7z8zVz/e2L90D7qd/3uWw0/ILkn7P5d517STjtTjzX9QA+7jRB+8j8R29dg8q27V7GTeqwt++I/6aa9RbnK
cR393tKEYHAda1/Z8t3phhvX1yEq+1IwwFmXXpzf0jw7BxfGOXhr526namg00f4b/+x699/6/vpzyCZ6nTf6fxeZyKfSff5UYD90LbHuX1hWFH+xpczz
76DpKNc1VlN14R5MzKFOSvX+fP4dwCUt42Pb7xDH937gQQB/kuluFvrz2QSOntlgfZNX858nC0Xh71++H9iuPoezI9c9T3wQw1Vip598H8yJ2eUvn7Ld
KqBedd/48xjLWvsOf/A75734/62Fz/yyaSa0GcM0fXqmP+yGjrt9PGwRaSWJoqgv5X3eHHXH448Y9yQ/IijhH9BZIUFWsH87NWKcCGiiiqZVGDDspYIk
pSoxVRF+1qp/kAUKJAhflz8j4eKsl1/46qP2+6JFCCQfeY4o/rZCvx82/t+ykvYJUUF7fVYXcQRJVhVTMhIj4sK++eYI/Sa/QoDOLjH/n6ifJT+O7X+v
6yBrJL0EiD9cYzoMESpnPEglZmuWaxMSCF6avGv1/qpe8rt1REBQYt+lg4zVMxC2BzxlyypNdM3Lg+lnD6suujPPv5/YJN+e9a0OYUEPRTe+ImCJqSCy
jlXZgNSJ16yeAHHBhprSY0h44c+jvbprtYh2sjMcMFDKCFANWE5TnP2W6WypaOMUFYCvpE1EicSm5zqzioilBVho4H+bItzSTvOB+EDVJTSagCRRq9mn
Xixkrqg4cxZ9yJE333bTG4KYU72kw7Ztyu+HztSrqM2xmXaG5O1Dn3neVz1kXIGktlawNgo2dTGpmZRH/aVE/3vJQJnHBxxnCVuFaFCoXo0PWHlz006y
pxwmXB2Jlp3Uj1lSnr9atodevVWgX9vuBI/n/d0GVFnTXx6j/Z+Ee3SXn6vHuyzz/jHtPXKat3q4Z/S1h06nL39zI7Yk41g+pQx9cDjBTnA6Foqrhtm0
cKAQ5grEMgoU34/Vs9ON1zC1E39lO8/MSE+sYSoI+H3qZigVDEBYRuZDX+G8DTM3ZtDWCwULX/G1V/wpXrKYQFcoKCIV4F45j/gwuWbRcC6edyEB0AvW
tjnY5xlxPdF84twnW3k5Xbkg8p67Q7rC9a/x/93MnDjYGJMYjILBd73078FOAGLqqTMshy4zJC+OwwmWkh4ZNoOt9YGLquCEOCY9Mm8WAthDQkaVWGc7
rsnUnx2POO6wc76edj2qLzxrIdPm2YkWKFErJ/myHWUkqO1qE6QjqXROX+EOswTRDvES1u5n5GdnOgvLJf/DJ1yG0gBjIExmMkmCcToRNexTDfNoqMMI
If/cqYgcYnJO+MKNWFG7fPJgooPf2y1A4FFJMoErpAkRNViJsWQFHOFVySSiFSg6LQrkYYSiEFEUKtplXJiYWIGYRygoSquFUbRSYXYlyiOWYBVRBRco
tTWnDkFisOVyJlldhRciLCJLYkmUdpXQIuhCUFVBEYQIF07Qo4XKEyTtU1OUIdp0qoINRhEaLJnSMEyTsqJIWZgVVRcyas5FrS00CyQySSqNETJLNJRA
1hQJAUXKQJiFRSKQYlLUTOV/cqqIixSKREkESUDEJVFUhVVEhEU0RIUxJRUSFAUkRFFBLTQ0TFDUQ0lFAtCNC0UUURM1FVQUlDRM1E0UFRAzBS0UEQbM
FVStUBSNLSlUsStCUFDSFCpQE1RA0DQUPoP/vJm0xFUVMTVMUUVERVMRTUUiQU1EUxFENBFAUtBFRL/TGoaGmqaCqqKhiiKiSKSSmgqq47cIlRE/CTjI
4EZJw1l2kUWHUiNCUiNCBSNKBQKU0gUFCAUCI0ilCAUKCeEkkPYSED4hr2hhntk0R5TVNzwH6G3efA/APw24G58p4wI6g8D4YimpHfMoEp6yfx44Hzfj
gjqT9UpvL+r2YiH3z0npBz7MDYntk27MdQG/jy0f5YX7pTnJykAyROcjwkPxzB3gOkI9kB+vb/z2d3HiZv1dvLP6bvw/w4+H/jfyZ2w6+kCkm7zwCyVk
5ITXssIcleUB+u/Thg7Sm+sR98HyhOkfHf00LhtgHakh+CTkwOv7/dz0ep7U9rWavO5OOcDA+ePbjBxWjomRwQAMFE7z27pT2zjIv+i/GNu1trVYEnu8
/0eACCcT0dAKG6prKHy4P08ZVQIOBRCFUALxFzJ/pas6cfT1He9eA536rxcqHvwqcW3TS8PqduHHG+JJJ52LYobSYrNpN9WQA+37Lr9Eys3G5GOWmKzw
s9odzb7fN8W3nYkD/sZC6gBEHJMDjrrXQbl+C9hzE9dZ/4+fX9v7cx4EWOR0E8B+EebLtMMG6spYhtLuOgrNOQp6EIVKXecAhYxjESkqOwkG98KDCqj9
5XQOoacm6Vle0dFfcy+3/UEeYWgjJD5ThksEn8BhBN/HFR+LX41SbBDBSXhr8l6IdXIKkEAkz0Sv7XLs2JAuJIaQc9Lpz6d04ek3nAM5LUVUSeUOY8fo
KJ3IAPp/EM7faYZwf+lBChd/7HLmhH+9WZmTUGB/vjSwC6eSNsBA6vTJbfvP8LFFF8csOHii4lZf87NOhI4i//7YE6UwOpe22YPjfJQjAcYI2bmTgzHB
lDzW5gX/hzDCETqVK9McI0KSFBSNCYnozVQ1cAjLVqgnAww2o7cIPRJMLQInRaqylDBPD3unPWvGibQ6TyzrxbkpnKcZph1mmHjVRe0bfHVDI7e9rvc0
XImRIupdkCzuUjGUoB6aV0LuNYwg50Yp7BCAJ2oGtEBWAQsby+7nZ0UWd5LGtqzVg6LNnDYSvtzO7eJjarudaM9idt+RbC5yvS81CqXH/xXFyqTInrUM
4IjLJLOBBIN5UixAUyoHxLkwjKIsNaIZJ1rczCirkDuELzZ49c72eYefUPphvg2XaRz2Q06FSO9DVAbFdmBkcvWtcjCuecsa1rk8aLAIuoELrwb5oPB8
awcbOPas0PgzeEdFlRNJHfRQvD2bmAihRGBgSXQzXnHmb0h2VRKh62ZiCMVQ5ljwmjEVVVDWrE0Qlx5unprJthryXx1Tt09OJ1mzASBufW5FmCSaJoIk
djEFXe9VwgPWa/+K7gddKLIw4evA6YkHiODIDbtxdisgyFgiWYBfdtyq7HU7NE8SJgkSuNkuiFcgCiJDKFmHEGiAZsjMp2goLSAkAs/OWHp3gmEMbj/k
CmlsoWUA9MGZE99WeUrfJ3qJOYCIwgUNqHkRbGrT2TTetRMkBJETeEhxJIDKIK2KMwZZjRgLd97FaaCHOKGSDooE5SNRLxIC7FTPJM7kYALCicCGcvcw
iCRFYoDHESzBtGR3lUB1wdMSImR1MnR2IxAytDWnkGgQDrp4S8eQIBCKDQSwAMlG6oOAktqXu7OXUDbKBNdOBqua1oDlc1OGwbVwA+B3y1ikDoThBAJ0
BqnC3TjXLAJaULN8V1QGa1ZcgdGXvFMExx2woLEORvrWkVeTNPKTLoa2tEvfX86m5BFrhiMjePuZZcLhhSogkwSAKMSouIlknrLiQO7hA3RFHZ4oDiNy
RW8AoXA5WXYlhjY27Xe6mjkQkRuCizGARYhIxxkMRYiilp4EKr463odCtnnV1u9MYSAaOCgkQSIZ41AoOifdVJUDYW8XkQ8McpwfT6JlhpLHvvrVw0HZ
os9nzEwx45v0umHR3enGnzPb7esNIHIQJN2RYE+pAMQD9KQIKQJonCrOz9G/w+P1f9Pp6/K7erA0CBGGWv4chIj3npQJLiP/VM5BKEFH3e37vuxT5fiP
zbMcUK6fB0ClgGKBf3GTDuTn93z+z74lcXwBf/Rxj1j2U4v/j//G7xr/fQT8/M2GiIOwzIrWCxL+KpsQINMvFn3/dwm+7+56a6+qyaf4fjuPTe1X22n2
Wiw+z735eZ/sqrFVSCd5CT5MAA9S75TszQu2s5miRE5/J08m2zUOBmy4diX0dI9FX0lDnCn84X/RCZJ7IeW+Dt9mKYfwpPan7khpIKG6TdkPXwuyHLak
ilQ41kJPNpJvdJj/8yBnqhIFak1lgBxl1NJhAORqBxqXzQR7JRDFN5Wg7IU7vhL4R4yWYhTwkcqNTkVRkhQYTREzBkOQH29P8/f82+RqVBVuT3ORQhvK
1JSoWIW5DarX/jK7L3VrNxEK1fHs+ONF/hXXQWWYyqnF/LMYj+266kXk8mR9ukspKUtX+nk8/+67IHr3UOTs06xMyQaM1UUBP8UEPODCftMpCgp2NFth
yeI8hsSlhZhWQ3lDJczcZQ/3e9yN2tb/iuYb5LGvm5FEFWLm50/2bZKHW6zdYI+kwJLCVQrkR+bVxWEtBVPT2qgeeeDn28PZx6e/bgID2SAHGEesZCaJ
pSnZVD9ogSYUWQDyAnQeoQcCuEOdJzI5EHAaQCHLgCkiIJgIxA1fvHv5r198qcCTreh7NA802EUjv/qxUR6tcNl3S0yWyiDLRUCs7Bj6tVbXM1fS89aX
bxIneOTAkCpTBHHdb+azKMUwqoNmd3kDZgPWyAKUCkBMtY5q/5K7FCBzuvWIY0/wZ/EbMNKqGB4ECt0XoZNXlVfdSU+bQw5PYMNdeMUiUL73Vuxm465f
Pbo2n5Jmm8du/0b/Un8mbXjFp5TLa21shS0uKJjlKAz9+kGYw1BH8Z/edGftgQzV8muhfW09/lQ4ePf9O3BOurZjSvrKc01hXmqh65OlJYapD1v/bWv/
svj6WFjhbiSuc0VndlzYivzv+zP2eflaivlkINlF8XshZ/o8UgkEg604DIH1+Svuo/pMBE4iCD2u9TM0QyU2ECCHSNaq6rvM/VTeBxrHlRkRmU+ntrvK
aiHP18NQ0sQYb3y53U6pfC+H0aMOKCl9Gx52UWJqnd8MyLo6xG+GbK7Os4X59Aprh5eWuF50epyrPpdhlZS96b0w3DjKlLtK25GV11ykjeV9WSTD4fJH
/Gk/tU371Kawmh/V8L1X4dg7IRi9JkubTduV5uHMyPxLbcuXxqJBxedVcZaCUgFCno8RchzXsq1/6s0xUcbMmsSGHdoVgxINVjYTV8lz9mKVmCCGaVGU
NNH7BwR/04VzKTyGVnPoZMe5W8FzIy/rlPecIsuxqCaxD79NGm9mqRQx8L8ecfn/Y9nEqI7BR5FqC8IMcWYcpwyk6qrS0TcRlJUubyLtfJdnCg5ATRMX
BgQRscVpvIOesqZqsat0IiJjRQpHiz7SxVBMCpcMHlZzu/vg+KPyhXAWZZpheQ00f49Bhz9+pHKt6I3NLjzP2yQejCs4mHoko/hDsQSPtPuVAjFpWqoM
xms+8/OwqIwjfKYFFHRqCC0E0SzHDIc1/Gu7qrCHryvtlUSQ6ZrJ1qq/azOF9eJCCnEgBixQpQYX1EOaP7PprGZrvPS/blwPsnFPmzYMx2dXTmmmCUMM
/0maIFNUDDnHNBAg0f6HbQE0GmBhDHyke/audfeRuUUoRAtMuBhAwkhno1Z2bioEtlFClKr3lr0VGEW4N4wtyN2lWghWzZSbrB+PcIlC2LSXVRqrMu3l
4ZSkAcjIZhVEXkAp/KmTaE+N9MJFDPvk4jEtfZLElKgtE6BCsKd2CvCUpS2zvIb6zye9MndQb5ULb1jacmrrSlqtZDUIelCCQ6LAoiu/3Ka13r4kb3lU
RVEEExF3KrUpCqMFnngVv7VmKEUJP+XtYNUqsLkX4GSGJQQRHnO/PQwwObethf1qgxLSpD8i/KcPt3wSZlmgvyUgw7+yjD4RVgoELxBmKUtVWcuhJJJ4
HnJw3PduVqkCRTYiBdHd1l3OrSGiihJlENnJfSelXmCD1zvAjHBWpbVxaO9cAjUjj9ZXyhT8xETDXb6KfRHDqlBBJNGoIHwQH1VQRQgZ3Vy+fjd+SiGl
pmVX+38AmpKFNUFafq+f1/bffrnw5RVW/uwf5EdRg/gMlLQp1VKDNAgpy7goYFLug7hCuSpYsyj/ve0T4dzU9Xk3RJwB8pSiH7mVOnWX3aY7wq5fNPlk
w9sOTKxVmsK8+FMTZxUz2sg0bRg7oB1JTwt021y1mtbIgu6jK5up+BNMmy4cYVNsphoRKsaQVYKRYVI86f6+fofH0z26Pbwpr6s/7Ztr1eU7HuP16X4M
kgmDZZv6sFlKwakfdz9Kkfwb5S1tDmpYpyafJ47gZrYkGkLIEf1lpAfRprN84SHOgyFk9uKf9HfSj+o6/qVA6xhlnQ4gPTUxSf8++8oYSQY8FKKOhRPw
kyYCIuk5/en1PqUO6TVPdKqXP6N4CKI6Lf/luezGCiSdocfWWwMICJvrjf1xsWrfcfH8XgwYCOSPiqpCQFZBcq5vm+fSKEOMiwoQdG7SREmblK3W5RJ+
Xmsz2SlpsOh9Zsw9xP3vb9GB9fFIpz5pMew/P17p7y41Jfzw4cfgOec8a+7ZoxiG7K02LQzkXymw97/5vagGpmCCAbJYjVlLAh0JggNlWKp59NeL8z7O
GTiKMtODKH5TO0pCMAlAplUEu69mWOu7FL2wNf5/mxMe1y0u6DRTIYIcqWPwXNOjMK1yZY9pWJyWa8V532YdDaM24YNU2msK69m/p14Z57+5eVCEQQpw
JSVFmnLH6KSRKl2plFSoRP5TTjf7cxGLB97pPhDPh+OAa39rida5rrYtNSnBHn2KAw/j/o09atobhBED5L9y7K4oQIi7s+7Au7rxVw1cxlXd9sNq4nMs
TiI/+lj8TEIkxljGRtb3JNdqK7rDBczLZwwjZKiaZVUVHMzEKOK5Mq3l/DOzLI0WmERbLP5TCMCjDMByV8dXOjRgNp9n8zGISRHEhynlIdDN9aOwhlIC
kT+UOw1VZB1CtIFnHVw7u/OQ2iKK/FR+cObBcvJnLg1ZMRyrTZ29xp6fGGYbTwrwQ2CdWn33mHbDbLVDuQpQOvz/GXVkkFEWwC2P1X7qiqlIWmHA+jAk
UiumxfwmKNgsJKMmAxCI9IN/8tDTj9tSSScJM/mX+an6UcTDf8k9UmeaQIPcsmtMlj5bhi9TI8r38mchS+vu5IoUh6WzIlPLxMUNufneO1NlvLnK6k2z
TX9l+XEQ8vPVQ5TSRLNUgELNlc3ZkK+r2sIgJQ3NBWXImOpk96L163t5aw9+6/o+2Bt14oHSuhAqayn6U29MqBxgfVOMh33j++6H1rO2fuei+GLNjHUk
eWrSmZCj8EdmAKB/eV4hw+TzvMW0CtB+LTLQD3QqGX/LrU9kO05zP4Wa5WyUW6rkCouZRzyn3J8PbntzNinC3NsKomPBx0mse2/2aoHd+v55r+a+7KD4
Pw+Mz6X55TLRzRZmNFhtKr8M2YeM06X0s79+vA0O+2VxKRspaj046ni6eCUpYrwZVnpdsDsyucsMd7T7aVORfs76GavfjcVnmn0ZVe9q8Vhxodmd5wxJ
jNHb7rkf6LJJszLQKYRTBTIZMG5r+URGfbVeEnTu3GaiBCnRUsQH6FmBUqkAhSLZ6XdILmxH6DUobr8MUY4UYKUX8qN+1Wzv/Mph2QV8aeGeFBkdJLIE
E5ELXv9eA3aUnWTJ/2dFcEYbYuCD5kQeSqgFoOrTJEJDdSIKD1xuXcU1oAwPJYjd1BJ9GEjqGP7CLn7sesrAJ9qMmRZZR6Ih0GZpBUhXrtj+P4ubWEaO
AyE2vqYXEFKWBQPqXI+TGaUYSLH7/qWmWR0piWhYIm0UBfLQuGKNSnDLgNL9tw9PDDfjzfBNuEbeniLw2K95II/aU9akyICIJJj8pc79h3wFAwZ9pyAh
f98u0f3O5B0H8GRJKQX5/stT2CLxLuQ+VoodZsF6N5K8VNd1KggkEqMbKK5HEptV6dHJ0T9jbls40MI3UzdGgp+jRZm05KLILrDjnmWzHscT2pd6BiF7
bLd84ZG9KYsIEnPifDEzb1iBBqfxMnhRBJlD5aPfO4B3U75F+isLyMX5xCq9Qq6c0psDLaDdas5PBWCMEzrOrtYHkwyAiiIqAkmcOfS98t4FPbznSWAi
QfFKRHGU4dvZmHp21VhwNcSgemXLBV5FBd3F0EGqVSorjjnkLEilQKy6m4414WvPysw+ProZ1enLWtU7W+Fv3tDhxsuF/Bk0zyfLJe1nGPe9/C6YKqiz
b76/DIG3P3YXPnCnVqHhmk1lN7lSzvIZvxwSMEERQFDNCny7/J+c3jPH4Xj6TnphemGkNazAqOmpj+xx838s80p7SII1iC3XU2QCDEmKMMgdpCvdsfdK
bGeHDJZzMxW0L3nnOb0uVYiufqp0mlXZaxiofjblp97C7ap9WUVfFrFnxr6Nlg2CLBH3OTi7nDAwxe5YBJJ+VHogWYmSjK/juOt2NWIQIptMSPj68i6P
6JEk/hfGG33+mjNq7arFJXEyfFP4ORB3+t+MPV38tos0PfeODbKMh16UuqT8aAViyaZJpk796HO8c38rMd2ibNjI/tpQYvm7xq5ZlNzwPn1jUTVMVBMt
UkIqP6Um/OlwU3ZRnqlQEGKIgP1NBVEYnJoPKl+Fqeq31UsERRe5A83GdnR1k0cyh5ZdW17kKYUWb3bBaKr8aF5CTvwKCByua1n1c/hrR1vPCbDM772M
7U1HutHjPJMDFW9uB9TPNDrxe/JiHiw/E4CefspOfhZy3sxDbySrlKJwpSm3YHQP5Gd0SYkpQyQ96lUlAcx4qEGuahIkMsKjDzrtFUNGjVuvCGmWKCCi
JEVDU9JJu2sOfH+7ve4MZ808P1dKij7U9HGV25ezhqPQ8Mnc6UQ2jIG6QxcvcyYk659ck7ZtWfwS/NlYdD2mca63mILJ6ZqfMiiP2tKm+3ZSWxfueOmG
k92BTtsrBTXDZWFpbhrKerWB/V9E6fzSdRGGCZpCKiGF9vAdo88fTh0jld+2cyRVERGPK3kzHNM4523tKyeD4uGz55DWbdv4Zw7F91DHnqnNmlZ9lq+x
OZ23RqzVzMLZ4xIQq3KIxmQ6A39zCpP3fBmoihe56GkBki3HR0f/hsVuV/YJrXLCIkkhNFVMgj/WhhHDP+/ifRm9vCjBz6daG7MoykVPg+3+i4TEhpML
5loXo3j3olignhZlip+CqOny+h3HZVGoKAcAg8b5UFQFSF5xlhhKrjHfHu9e/fn87FwCF/BqSvsgglCPyXr7sVpVMsEo4lR4giLX58/fm4pFDAoZZWpm
ZZWzEjZEQZ3qh+8xoEk56gsbS2FxJOAOvSEc8vxzHJnalnx/w5Xg7z9iNTpokxECw8TZNr1tDDFR+2Oz+tfnLj271YUmikFiTb8l1MFVUGCoJk+IiMzB
Dupv7r5lCCDQQPTFuWygkmQyx9A7+81UQAqADgUCD3EMgA7sSFt3YJn5Lx6xJ1KHXdYdSTG2Hs2zyv7bsrbvV1ApSUgCU6qgFKwt65foaTn9FkhiBjO1
mZvTm93lwyeromdGNf3r4N/KC2npA/S1SxIGgokiSHKEkMhg7IBI6/sd8rCIo/4VMpTRiAgYk4f8ytjoojwoh4uQeiKPhAoyRR0X9jjFawskMOrZpLba
2XVmJ8WyLDj9U/r6s4zp7Ts+6nfMFj5zfg1y4CIkv9+nR4RXr15MSdmG7YM/LZEEwBylpKLMDV92Z3gX5pvo/FqgDw+9+7W5SHXMaa8JXGUzpjo4ycpO
npupMFEmhEbLpCIiOfjsGSKOz2xNXlurxfJ76K4NOLdbjpSVH+pXd9fBdM5AtywvWn2S67VmFphuvtDIAAOQTulZs1oylF5q0yqIFICjdsMo2mz8fq/h
VWkaKinb5uJCZEv1vPSEPLiOK+Q7y44F9l+PaqV9/utOhWrZOJ8mZOkpS6DsvtmGkqE0Nm0bMpQzn5sF7+5vWbE32LWOxutWU8ZC2TjmUXJUpUbt8Ms8
VmPh30JErg9xaQIvrJqkCUlcgMTCnX4sBuQn3zh3ShEwUJkjZA9oKM4USF/0fT0R5bLNqEY65aefdAZWOGYs2QOEaIoi2oH0JXlUyYekJOyApql/HDer
e9A4oUq+asBldXkFwVIBMwRQoPKgUezVHOS7QHV2WBJkjYxR7Bv80MLvY2pouQ1HYZELddCgq/vk6SPA863o8iGKD9lFAYpbTKuNZzFCBQk3NwUYgmK6
MO5VkcctocUNlWU1537neZGa1y1p5MsCeChKZmLKOiz6EbbrL/me9lGeqHm/VTZA6PwYhsY79IC/6tPz4W2r0LoTA3xcjNddHOOZvq0fTcefb+r5B9Wg
AEPXpd6InFR0zSOkgpOeB+l5OsUKl3t8fSf4RQN2Vrmyt3rYxeGBfP8f0rL6LMIbL/9G4+cyxnSR0Xk7Mj6MAExJwQihPz/uyHnVHxcxPoZLleefo85X
nT0zaIDwiI5V3QKx5c+r9yfQ4+wj18Jq0vX4Qjpj1csnnx0pOnLsP1H6eOuP25tmziAqW0GRRVWIVpyrqhVXLUI5ikUERiikywqSkoyU327D4bAB5wq6
lAp46ykaRE1ImpFpWgMhDJQdQg0KlAHBdvh7NOru4/Z7fU4czNFehQIEBzWFVT9rMxDc4iImfqMRosmdzV9ZOJf33ehqOXofq8uwwD/nSBsLZV8tNNGu
fdp/ft3oQUEyh2wKi4o27b+7RgQyhJJVStkkGqX+CAFB2Fn+p0Y+p3Jn7l/Yo6Jr6nrLZIpG2H+pqpC7gIl2P8Xr/hYqyqIajuUG2iHD+ep/L+3Op2N+
OmoJCif8vVUJSINJrfczQRoIJFDQM2leqhT/4HDeF3P3+utj6XvBmt/Hp1Pf2l5eKRiH2pTJo//oZHluKuXU8qwyMWCq+f2PN6dy0vLXZYILLMZnAJnV
QxXk8GjRIBIOkWiclZdL5m5Xwz8LZCmN7P77LrFXlOjLWLm2SQToICzHRmUJajoWqkoSKSaCli0nHe9zEj9QbGAjlGMuz3JB+kglYQXRDZIlxyGnvTX0
BwsPzeVm/4WEHyqizkmz9jrLdNj3Moz2T4HA0afsccqKPbZmIpN1T/c5NerfR6bXqwgepkXGc270eyzgjqZrhF34wyN/6tv4MEhEUT/DrJGgaS2+a5XM
Ktr9V+/akWNY0XI5JiaA8AIMGDZUlhS5qiYvSBD+9/ksSeZn+yt5WT9l8ftf/aZGBCASPZT9Emg06mF/mgLj+aT+jjY1pNSHxMj/dMEHw/aPH9I9bdI0
Dc7Dl+AVgytseP/f+Gf3Cn4TfytXJiJZylMKH/7mTqSC1HrX9nnWor5qtOC/Uz7v889BLiCWuFPuUCcYbhtgWiOWMvyYTn+3YfpyziQXmW4q/LjprtoE
Ft2HundTwjq7yppJB3rAVB2fDOaK7JhlGWyCoBDlNZgNEmo7TVbQtAxM121j7p1tl+N8Sil3GtOuiwK6fCd989Xuc8jChTPMEXKQs5ZQJT2TMDu7/2tO
UtnQlZcpffIcdyO4YFa18dOWQoNyn7mAr9p+9gJbqg6CNQneRTolJuUHZqImbi1kURtOUbK3OgY1rCtxqRWQqVE3n9TxxwT/NUez+aIw8Fs9BYgeBAmU
Z/2VpSfXj/xyYHOwPeF8lf6OYHHyxk27uFS2B8e7fjyE+wXLzVkHepUINXXLV26WeEr+A72cju+M32pLjp9+uZVSCKyCDHx/n/g8sc/ibnVa1TGCprJN
MEVdvQnToJQzAOjTLuzidHiQUxCq0O7i3x55aeHVvd+FPGYk3uHhkRL2eU719vQPyHOWVw7ciOwa0IXG2emkRuvA5XvkF60vf+zN5yVvnYXSm0a+uMje
Uhm95Jh53lMNcKGbSKCLFBoUHtx5nl5wBe4sN+R8q89elGNqfDunxWXBufPlah8pQnhpMzxSY8u+v7oGXetWZbXjwUaaefDtbKfTa7d+Tco0k1a1gUEp
yXsvfbvH9nC8qS4X7nFclnnLcsHl2WU5NZyj8r6StObUllGsSlb+JlUv4SowY8w9TxHq3bnCi0zwTJwo+u5BKA6sJ4tp+gV/Iox/5f8lBJXfucba6Dr/
bwlmcePbmVaW4bIM2VRKdGaI6ZaQKV/hr49JDpwo4Qlwabi/3+ndgTH2fhzH24HnhyHmtM1yPyP8SglYqFPVO75LanLvpFKheYpilI+A6BeVIWn3y4Uy
42rRxL7RP7c6CQ+eYU42MTdm9BJewztzNhbP1U7NjKSIszIFDVUFDXFvEevrqnFQXxl1oGFZrfNpnwXbzmJ/WZ1yb7NsVfPGbdRsthFzw9kZ8v+jT6Dh
t+HJsdaWcK/CitxpcXeggpnqzVI80auudWsvDh3LjHJaTpdG5vz0vKe3i3pId/5dKpjlkaUFR0210tts0VvW1Fk+9jZctq0nPiEG5T9QN5az4qNXgwXL
hpEWB/2UMerq+NbxxvwOG3wtxxLByP8OImOXnn6e2remvq3qwJ9Dfqv9VXGvnQCvReGdpDeezyoRxwyEMAoGlBpYFwFQFM3HypCUkJKMNMGLzTKYzlIS
C1hMon5kgP6Ws28vl9P2oMqKmWFQeiNpwYMlMqCf2n7TLX8bcuJhAtRS+0yAV/52MMVhtoy8WrqiVZph6qP/M0P5y3QmUwZW2cUoqrp1R3SouV/waGpt
8Z0kaZ+9Tm/2GDV/3fM9ETy5F6Uk9hkHlhmcharN8v0SgePLWSCv7PWsJ+mOvuQHjDnd2a0T7ogoATmR9J0IYfHJJ8rf5Y9Pq7pdY7iuZZe5+34/SyUQ
wa7IoIgq+3To8G9eNHDrnXcwUELxYASKMR0PC6vMqDPMO7lbfuVt8pDV72mY8IncLeBhh2ru4iPetGqw5rZ3Fd+KrmdHlIEYrfjGhSWtpc/Lndq1sQ2i
14Y1+Fd/qep0eLC2uTRnhsAtupcKNzkRw4rpmW1QIG547ZToLLptDDEkyZc1WU1cEE4w0jc3JKSD3W2VWSRHdEMpJdL9GDaLQht6NlNedvJXgNk4mhZW
rfyR5kfB/8jv2sweHmaH73sctClA39l+/n6X8Vzi+G+XND1tCThWINlV0hh6L04TaNHLYex681HH+s0ppfYzH25dwYZWz4O10YzN+BLZG+JtOZRe3CXC
PuFAozNyuRNYWXXOUTIIBL1KdEojloNW2lb1vDO7vvce/t4+X6MOmXYYDt+mOH0BKlGKH5K4/d2kHAdCTLo7ByGIx+p2Ez3S4tABbywr281XSbQOP8ea
er6jgsEsCgX94l7SoRCCEEPgHxjX6MyT69jgn937c1wk4X/jhmVPz2Cv06+HZs2vfZ3TzneRywU7X17OOJ6lbBq42/3ZmD1v3tdpCQ/5/Rt/YfEzJ/kf
lD8CLF5/WcA+MHnxXbjNF/Wv93VP5H8zu7jpdeD+8P7BP7Dsddy7baNgnSgljaVWJA7K+FC/9phTRyDsOpz52Ad8spZxOM5n+GQT/7lDffpxn/DeF/Yq
AdZDU7qoKIhyiRJ4Zey92ijqY5cpbo1K1rk87EmBueJvPEotvcyHDhz2wiTGETMO7hhQTQysgDJYLqCFBwGcnG+KCZo2UOh+6qPPf7g3Mz7+aV4fOHux
fR8BqHEm84ZP43uKuYJcpb9H+FVROEGHZ3zf2HjXkLUQPAj26yBAOdhwKqzDQVrcSHJJIGAADi6SQfxAdBsJCwNeVwzaMX4BpFFS98oAqRxso1/GrRMW
3V3klGpTqTh7ffurZbS30eEVF8V4ieGjwO87O7rgf3nhy2WoF48TuEO2SPpWPpJyTCQYRkaQIPQPoGjt/T/E/NqShaada39JkSfd4e2MtVGwE99uFZ9Y
4wUEd6NXMxil7M7e6HE8OvIUudVF2J3PMjsA2N+4s8JoO7kkXa7aaie57Dg9D4j2IY3HsIUMiR838DydL2ZEgoooEkFuZF0EholxRM6EEgkNmAwCSCbC
AOf0n3er+Ksgbb4iKf1/WP3yGJDmbGsLUhSZZAP8ty3HNA5Z0tREdr/ckf9j/jh9R/wxUTcZYYEH/rySDhEeOoLQyn9fOzSx5mPXvzO8q2z+wP4U3OEB
P7/3F5+qnH+fnuyPmbBxvH8qf2g/tA7BmgfpnRCB+BA7MgWEQZXJJAh80zIZlHePcBj0LGxr1ZYmCJmWDKBIgIXvg0DiCo8zs4kdeCHNZ/rkIlHBuJm6
8w4l/kN3C7Mjgl3Bi/5+/Yozp6q9Dr0eE1GDiaNL2kueFul/3/85ucRp8iDXnsOiv8nQ8fNTlQOGHz4EMMOKIqw9l/T9uHKM3ow6z8AhjPuzBUFi8nPk
0N6H2GVGfxATYiQKiB+ANTsJ4BzkLnoid+xki7CGJw9a6yBxNW2wNtc8X/SPLrqbeEXVsnA3zFtwGT+ufGf7jkcNu4BFwLmUW2zYJ1Ic5OZscpubeWqd
4F7MgznJ8jndbodcPYtq5oOwdbeCplEtW65cx99+i1yjmZgxnAOcudQPVFJroKio3Zv4CdT6l/IysfztNMMTGYlzMFLcwJbmTDKTmfPby5SpxNhQROeo
bTzgMLtV6GBHJxxj5t+bZhwB0nB9F4eX929D33iePIZjL9O/fwye6Ad87AOWypvGX22NY2q/v8FTNw6mHX5yeIeAVCIIP7emvDmzm+gHQ57xiaPJDieH
kHriC/duTli02DsPXo2BKiqoQ4n/H7vEO0hsfb8Dz6j2d227S2m9TVo1gpUyB27gosYHfyURLO2BtzD3iXoKiKzY2vkJ0OQaPq7Jrxw1Lk5Z9RwT6liV
jo8ewKEuBEU4lFCpc7zOb8cuiy9e+92BkkCzFK5lzCVYMSqKFs6jVww8ktqiZCSTApzsTPDJgIIHw4woIgzyEonjtuv3UNJnTuovXfgM4z4/s+hcQ62c
SGJFNJ+c4oh9Gq57q7h+FFBSaB1QpoFzVKonqxoJoAJox0JJ2XslPTeeg2CjJEp3OSEW4QAYgNsO5WHN1c2lZnLSkzCR04sb4eHX1DAQD3YX6wCPoFIC
amrEVBg2L88+x0T/MK4gcItYDCXAnMlXShLEEADYBJoFfA7DyePWGwTWQ4wQrZOJqd5DD0E8BA7n8RCz2+YP0zlNHhHrZw1OIzivowsVp8y8DmwuHJD6
JE9HidnjwfpD6deZw8vxMNiHXcR6Iidh0D47bHsFOaHZ1cDXPwW5vcd3lqF0K7h4/UahrilBDsJ5TJZ4Tn4iHIVCagepsh6zd9vGB58yzZveTL2S0bbS
mnUmwfxYcgmxtF4R2FtKF8a2iouLVl85rc/F4GjzXqa2NlE6BVNTsw0S7t1OOVGZl8ToHoroJUdxw5ByKcBnB0E0O3b2eLhLNdZ89g8WEUOgWqHYHYbG
uid085wycoIpZvU01SzCps3d6nDe7EyJ9DRP+Grr6Q8RJ8+PxUv/DRsZ3o7DuffJPY8w8x6KbOGE7DwfB79eBiiqD52G9kGMAUAgfTCIqer1JTQEgBwO
8EeTJ/UlE6GHRoAiHBDiCUZuCWfB9tx82EgB2fUbAuPASQKK9su6cCZewlNomoY+8yeBnZ0GgQp2bCHvTk+ruuR+MaYOYZEwwpgmGLluIVcxHLu3A9yi
l3UvVbnLv6GR+MJVUJNVURVUTEdHfQn1Aa7dvG/TzsvgmjBnBsxvoerunLb5DXwH5Seh6RDz4Y8gFEtoHe5gNgd1UzgcQE5VcoEJIPzmTPiiAh1VNz5q
fX1iy32dJqXBGMEKaOw5D3lffmiSTA6jAXv7mgDK4VgSFVFUoffdUE9SP7UmxktlNTyOO6HuV7ScL5oe00aOc29ineRIWHOi4h95ZvsPO6zbmVgmUDxh
pm5+qBn3d4exM7XsdHS9SUDbMB4ENBdcKUrwHmyB+1PEJCE2exwHEwcnjzQ7NSG0WbOHEUuppf2GSSfkw2epOQuzOQ+/sJ2bHV3nl361HhmGDu1DnfAs
QL4ryLU8O9E9K+wUb8GfsMnBwThkFFGJm9AcU0d7pcB0GLGKYpsadmO0N/CCgRIMnjo4y7dRcA0DpFjqTlyNzj3xyd+lKnfvo9mH6jkM8nCy2Z5RCHpP
B2cN85w1KEnZyc21srDbDD2xKavm8CRZFLlgpDGdxty9tk9WVR8ClOe4MZE7jx8etTSoMJBsItqhTkpT7QqAZpJ0D40TQnWGjjwF3hrxOU8CanvCyVFW
R6BepsHY8UDc99AGLUhYu5docZE8zcMk0dFcEKoWZBZbQ1qhng37B3Kil2z8dey8ubJzRz7ohKC2wLIEuiwMDoBWV0T1Wmh5KTG4JUVA8xewc/F9Gk5J
Tz39+zYv4fJoNQ0wTHWVEtbDANtrE7+BvfjyyN1F+DJ1iaEIbqvkJrg0V5vMMOVplwJwCNu8tg1pKne7gQkR6FgwHIECo9UpeSlQYUpNEUMZN1Nj3WoT
9ZrdPNfR0rz27Czy+TbkXTGtayKGOdEH7H24eRPbt7Ojv68hfC6TwzExsVUUuMAgT5g9kKBEYDkeaDGJom40TZJkCWeSht6hrQg9nM3FH3ipVUe04T19
MMPG3BHkciIdZ2Hkie7Qd6bfHynMMPT0vF9x6GGXumhBBHkOHTnw4SfhIgRDo0mRgru6hgsQigxJ2psXdGqgXdyULcCYj8gXagfyHfyPSBjqKjQZxaI2
H4PcdSfeQZNRJtHh0rtjkbNxSw8p+b4fdh3y7SdlqkPJBvRrJgyLKxayXt5mTOyixE66ob6mfHsJ5Z7+J3ZuTtj2CLrWjhITTYeHS1g+Zl7ay7B2vwO5
6mekec+6eFekRbDDwH/H2J4mh3DqmdQgu0jsIaXmPCBPQ8Qooo7A7h4evOKjse1PlFOntA7oTjzDriHLhDS4dTqa7ETqLfiZRXPzC4+x2efO5nXPy0u5
phiQ7QmjR0n4r/WZO0Tw49O8NInr99yOJXDX1nwX54fzzwaLQUoCMig+7G2REiIR5gStumzUFAomkInqTWlFQhSWZligOoqxIwh7wCn6fHgmHD1piHuW
aLDYe6o+DZw6D/tzB/Ca6wfnyiTINc0bPKeDsTRmrczPie5+Mm9tfFh4FSePWuYU8+R2G2aALNjNw/NHlmCKJzb3NHR4hcgH2PXtMnXfhz5lInadAUR1
BhzvpN+UTkXcDs2s5+4uQGYAJrVfVxYyzDAoIDsO+E1xLggRwzlQUU5D5EH8fgHE7Oogp5nU4YVhSdAllZlnpC4MTzm0O/R4TuQ6K3mWPqpdb6G5rWlT
RDDifugo5AIwc/HPuOwmbNIQ0ouRgiQOROtJfAjCilfrjHd8yaDicQ0Fk5GRlFRNFV4jtA0iUv2x7IUbRtLW1IZNRkow4zjGYTYvgL7/sO44FYW+nNaq
1cvcn0hqB4S+MBQ+kqPZIptKu7vgnbC7QnWVOEJ6Q90CgTvIRAj5zvULa2XVnCntX7ifY8mFWUUkG/vNDiIGGc0Zniv3l4xyLvUrXOw9Fq5lzlR2o9TB
wXsqLmqfs4Sm8s8LD4cK5Cx0YPr/XpeK1CqQSeG0tpD16LIuUYaKK1dW+zeFaIPE8XOahjN+st9su+k6V5bw6r+zOrbtsWOTsGI68uOlYliSkZqhIXLc
DzKPrL2Nxns2mkYyG1gG2K1gKCy6kCTq9Fs45LDL5w7yrKFnylWii3ezcVMM25l+la8Uyr/u0k/FtWGMpY/k7wIlwLHdZNhio2OaeohPkQifMoPZpZk9
uk2QClFQeELtCZDk0htCffHCRNpCmkoWmhQracgyQ3lM1h0k3hSldEUBtAGoAydlShKFDUCpkNANUAUkQAM7enp9Rdh3H2muhnIPuOXntqiya+7K1wX8
15IEqR8TWOQ9CaAOwh3IE1C7XdLqQzliCHCV2g66/XkhIe7OaLANsJwT/+ANGeQHe7JjHUwXpCQoIaZJMZFo4khdD7cNNoK39OCKZA0ieEjnbnGA67Yq
h0kQyEDeRMJQt3kaBN4TeBNc8Jw+CgbSG1ZKwOMCutdaEsi7DqI1U+jjXD5T6HjkY4NsvdPj0dd+dh5YKV6J/p8STD/yz/3Wc7+edgQzMmtayj/sSWDA
/SXaDGawUfXHH6pvHY2vsu4skBJCa73/H/z/UHqgfz17/9H/X+nNf0fr43y7f/RIeAvl5e+Ds4ED6ebMg7+a7byS2WJI3EftIYD4ADxoyDJPuRERrJZO
smG+2rhAXJUVBT9h0ZFXMNDXhmDkoGSp/X2Hs4dFtI5TOv9PvOAw2cgfhNSaSGgngX9fBe952x83YKez+OD2cSf6ziiBmAL37qf55GkpoaUVlGBCFIUK
QmiEIlQklZqA8u70Q9pJScgNDwZ5v4ZcZPOZc40D9nqC593fvo3H14cuI4zT4tVGAuXeMLDnpDGCKo4eeWByMnWWcndkOmOSMIXmUYwlBYUctbBum7ua
4Gl41B0vl1H7pP1QlfrvxmUYHuEBT4ewKjFDGHobZmk52fsmfyB/A0WcWyc2oKqiIf1JWGJ/U8E0MHdq5sv+/XZPk0sM95edFyHjMtoVF5qcP4eqH9cN
EF74yCkgIByRMmlWgKQMsJiiWigCgHB/m4oZIUNJSAfQp/phGhBjzXCCVP2q/8IShJhYJiqmSEioiWKoYQCCSoYmVwNUyZDKItqQ+4IHE+vnaQZS23ZZ
IspQyDVTSUUvPHB2QD/fJh/bBVgpijgbaLd2E2kA1wAV7uQeKQKnH+PBusx7pboMkBCfWcPXvLEZ6gEYIZ6sHPkb6Vugc0F0+vRFP8noj4M0IfcEUQn3
OzZYobSBthWBlaKGkQpQmgRw5UEBhIzHt2508mKS1o0uVOeuLisqaODguaMwlZlaAwSRwZRkLdQIHSsuhiJVklfQEk1AJz7U9x5in2/Yc+D4iBJA8J+j
WUnTE6gG3m6A+RUTL9fvf9sIUnpJ2enkrkBShEBt5qGIrqRMRgOWy4CbIxTEFUUzd37+XgbCHhfgHd0+Sl8Y17Du0moAoV/6Mdvn2G+TU7OXyWDMhJxS
TZPWaOu0+9OymjSaGam8CiYmX6YaXSFOUsjmZbzmjWszdRSm4Tlw4H6KIEuzUhQwxNuaISJbQLJhXMYIx25k2tMN6qNKBmWbzAyLsIhCEIC6KCYinCt8
4wskDLvesZvW96CrEgwZsQKyFEh+MIKPEbk3CIm+JT07tzgRa9898V28GAcdbWwg3c+ffIVc2SZQZYQTRGZiqmMfkKSmoJq0rxJjODwSVDRvbm0IXZFs
IHujC43ijWQ52NIHxDkOE20vHs+zu7M7HOOBgMn0+q+W1nxBDxHyDkgMSXU0eCAf45djuvqa/44ofm6QMKVtESzSRBEXp+XqHZRQThmMkZFOH+Chc7dp
w2/kKi+LjpCrECux4QkXHCccWJDFH9rO6HfCLG3JvggHA8iCHyuMihpkEiAzew3IFxJVZYMKIBdoQOdkiiYwIibWhfdkkz98nFhcJaAodKqP/oxTDMyE
tIpfaf8YRRIRQnP6ZCeHXOwtFUGD+hDDDLmLbQRIr8QiVIjIwh7iE6BN6qKzihVFa1hllA0HzPv5U15slDs46Obec06DBOWahqW6zLr+B/EOHDlLViKZ
4lOaQYvhtvbDrWbDVppgYyUSsrNF6NAClDRWvfi5G8vZeYixum7Qx1aaTSEUDwWSyrBl7JSLyBU97g93socCa78uMd7uOnNfbzw4tr0hbs3oTSxsDWGs
0stysXWt7lzWbdJDAqtMbNOtTWsuY8zcn6SHM3CLyzpNc3TKiTXzchBSfojKAkk4yQ3YQlJGca9VGuBVJvC7dmVGXMPLoTXKZyjFPJYAaOtrwicemzKV
4xyysPGuO7s4zhFdtLR3VM5ybhmoWFRr0tpy0yhmu3EYTaIwOxxeNrYiMpZ2RygYINPg7bdjEZ1MAMgxCdSwhTSDrM65D6EBiCaZQ8/EH/fAvU6biHNU
/5QsSFUiHf8mDggcEEDtQT5tg679ngh4b/f9uaO4Ota0/u3YMSbVAqVIXL9M1gFN2VCYmWFIUyhMRTMoYhlpN0n1OP0tJc4BHhAG2HISQs/7GEIJlQgL
GsTVJRsSyG3eTeSzphiOHbzU6Egw3wuzmT9BICcRSVksDYKiv0BQO01d9xbCH8PuMWsI/K5nKGrs9D1UdjlwDdIOkLDH82vHNMlPz3x+dhzSewKqnfSF
BIxVycJsnBKfpjJq+OAGVBRJIlAUDmYRUkELSBSFJVRTUBRtiYhDC0V4fg0I0gJxB0b/A0fVKenMAV+dASFUpGhUTc2DoP1Be7do0d0FNNAQEUNRRIea
RkBgiH+1Fjx+sUP6Hmh/ZCrsgp3NjCViiwb7smRwpI0ouQUA828xjAoYcohnzo3CG1ohhip1OLNUVls6UKESgYgFyVMhApQyaBTIBaXJIjCaFoUKEAio
iQIkEicgUkYMAhpHZFJM2MUyBoipV1GTkNVZipS0rSlCUFULFSJQsyJQJJVUSlJQQVIpEJEiwyyKQIJD6L6QmGglH+KA/Po8RDx7CICST+B2I/pFZARO
KkNJDBQ5IUI0JSkSUtCbcwUPAfT7iPdmJ65GQdYxxZmUk9++xraM80XcuuR5M2cAKk/rSTp4kdm7TM+Sw0kjx93Cc/C7ZD68HvHk/PQR4n01aAN5omtH
0ZrqsmsgcztQzKtgilWlgijAUXCg2cblUQZq0M3nEw5vPMZDpmzSzTTX6KG1SAs2lTxeRzlpdJxCIDz6Og2OIfiktIfq5n1hb8/HxtQq5rsvDYyTbAx7
JX4HJT65Q+qE7YECSgkQ3IFSkQfrkH1lBeEbSIGpRXhKp9sqvHsxMCKHtDvE5Anomu0E+4mYipiSlWClCSSEaKSIApDYNB+oCR5iH5khGMPtAyWnBRz3
iNMaUKcjq/I7IpcnlCVFzQIApSgAIpswwRwlzEDIINuQDTx968hDc5csSJUaJMcEoVMJCWVyA29oc0eZ+R+zvBT2mw+kFH5Zh/G9vvcThuZGYwVPu2sD
38AMRE/L4Jim8CUHKAT17/j5AX1jPbmsLPrvrknE9fGwfvoe5m6HDhTEUS2a5ouALWgM4BJ5kpiTGXJ1+Mkn7YUEjBKUUytQhSLJQVRNU0UoTBBCIwwk
TEFURFRPEDbtZDysKqSmiQgquGJgxRLPqjCnrL6wOx6CbaN6LZMIzv9U4rU+cgUZS2QIx0O1y9JtMZJtkABf64aK6DmvxuGa2lKaurMDW0GzGEBsxwQ8
1TuhpWlCahPHqYHE268F4vlcDZBXbHg/Vv1cHCUZhEn5cDjriVHbxfFev0kD6EG3d9ER7b66DLpxRByhzmsENErtz+sIf37Qf8EmSgLkJ5BebubggyYi
AlIqJnIkmh/Hv5CMW2Cz2ups829HN71DoTXEnsgeMD8CwUGGgoECkSqdegJieelFex7mqf9Un1Hxsm4/ZtPD9qJ6SfppgzNHyNaoiEoViLHaWLJsEprF
1PpJhpcZXJ/dfGhqJ84MaimeEAuQhShkGMAMQqZYJtOSuixIkwlZZMSCg/vsYOTg5BAbr4m46zigGsxEKNItgCrB4d9vIgkn0eH01fa8Amj6sxSeEpda
MmYcS5MCvI3j4Q4w1SESgwJ7GQooAIhXBoV0Bo06OZ+B7gf2QpVUJ9wjJ9QAcIfNPMOyfsEzu8j/DNNzPLMc3T8vGQpseUKUpT9c0UOYh6zCekwh4nZP
u+2eAhD61PWB7XU+sz25t8jBxWRxALP1pdIrDW4q+0f6IMFXngKZ1wwIgJF2CwoAlW7ufj8+g0h5H6Er24YTlkzhGGGDjGZhOlX2Qib8LBX7ZyCgds2z
Iqb2/lr4+47X8jxPn2+m+v2glKRFVP3PtP7g3g8wHNhHBJOEEJ0nPPJKxu7YDuRQVQuuRV6lcJpBHOoO4M3HJA13Jc0dwgfmgQv26EN2pGgpT6vzLy9v
iY3nbH6vb8OIceBlUxp+rNfjidvd2geCQ5IzGNhBTfqRAmXL1pNO03WOwoiK1NOQONQ1TpGqvh8v10h7pcBlooyQMIkYPgYtHt6r7NXCI9CSsM1IcRPl
1oH5GiepqxVVUiPXhTsJvwXg8F7ZwUO0/iO5wmcuTWg2BrYKzGgJlxT+PrwEf63cbwwn19e7b0QCCJu0DRik/tdwbqhojDApbYEpEZYELPXJrWhTrSnc
+TLOg+nuEnKwElWYGN4y416yUFFJpCfgOKBmyTAZlcwM1hYUXCZ2B5StUgFU0CHONsmMOJJ7ieU1+yycSEUEdcrlEx7UBDSLINKqccRTnvivKAM4czNj
RnHMFEECqJODCJ+T2poJgQ9LYmEPQN3hxtxDc9gdz9RyMN3lzyU4+i0ofRC97GDDBLQiJqT6UiSSUjVsF3yNbyuxPvBRD12Cj2mIeromglSS5C9B7lSE
hM/bpO31w6Qum7wrwHkfkfTuvI6IIcdB2CiHxhQ+RMEiDSKyQih9CfKxATUIodvCew+Gl4fNin6oMjn1zp0ZUjr2Jixn6WhTUTJFTMpMVZHuHNBqyEwh
jMDJXQwNuO6ka7gXcVDtH5vDo+HszwIzXjaftEDxg3N4Lc7OB4y7pwUwyZIgKEpoGkSSQgkpZYaGhByV56wrJEyCkWtSGVRAlAhrRrQohQkBtKZEIxsm
N5wRsh6SNIUWERFTYKiCiiEqCqEoImIKCoVP0o2RRylQuy4xlyHvBjhJPxgrNg6+sKBcByfJoqKLJm8xcR3LCZppNGebXegWbiGCQWQWTphWSMGpwy4C
RYVISndzDVyYDAXrJd2i1K2nkwCB3nBZlGEjbKQpjKYApJCptgVOWX3SCMIlBlccyKfQqnQQGEAOPy65ZgHQQla1kiJcTRE7hEX8oRkhChEpRlkVfa88
BHUJQBFEERREFRAFKlCiUskIRBBKPzO9SUe+HGqaaimgIIH6CDJmQ9iYfYGmVkRGa/LilY0uCWDZ6b+Fv5q0LAGeE8uRZ8prKc2UzdoMZhbp/kzejeP7
YR5vmAbRiIJpl5y60aExC3WSXqPTNow10lFiFMwHBKlbB4mMyTChOmH7DjG54kNbCBIELu4WOy5a3+KuA3yIecn6tjkBJOsh4ysSTwwqQpP3BYbb3o1q
dBzaZs3h0u+Zm5OJ53cIpeYZPQcJCVIHAf0YmFiIJTxgNubOci1lhJqURRYo/KkFMOEFBaJwo5cRRMBocyfnUzNCfT95AtUtKLAJVKwBAkEUtCCQsQpS
gVLIrBEwhBFATM0FUTRBTIQS0zRRQQRUE0lQM1MSRIwRUUQ0FJNEBMsQQMQRFQQxFRIT4yVY4jiQplgpMkKyDItAMEoRAqGKEuWAUEEA5AykpVISFjNA
kzIdrISVAJOT0aPCH5lIHv485h8z6Np8Ya8xf2/be7sOAEhUwFEVYY2YG9axYW6EABGIwSda5nNhd6NusSzIZlMt5TQmjGYyJTQcAO8UPFUm2MbsTDBN
GgRgkIElEBjCPigpZ/3xlhy2dFYeHvRodWkOiqMWTYrlEuhbxhtopuIURBTiuOHJUXGRMqCZChROG27oQOHO88T/p9fdvIpuBhSIl0KYtkEwJJ8uT3wq
wQD7vQFNHSsIMzKHDHACpaVqMmPkcPiWPy5ocQo9gWy8hO/CwUyDifuk0t9kdLX0SfhOpUyE5eBJ3B4QdRPk/C5Wh5deuJ1dUtSfn+H4cH7d/x/Hlre9
qIH9ML84H/TZDjdvYGciDZpW5hQddoz1Di94eD5wlL8pL2adIalMrOVyPSnHR2nCOERziBbDQkPcHGdOqFT22XLI3tGbgbJwOvFXOGvQeEn8SVSIRNiU
XpJcsQ+IAvdKIb9C6zwUtldZX9WYRT7e7z8x0QlqySUtWFZOfutbqcKTe6c1vx9p3Pdvrx2ttJvZALbDaSH05v/L9+G5Fj29cDLol7pU2c5cLQ3nAkyR
gMBIpILCBhbyKySpDEDExJab0VTQcLuoJGONtElhN5sofSoeUE2Ph5RRPzTjzHSfqqaCKimhAkldczktm1CKKgTtKIQP+NuUhx+P6wFA2xpt1tp6+8PJ
isND/mPmvr+TMUARHAIhg6yGjeP54F5fZwCpwDoGf9iid+01qaaQS6Xkf7z66goWvW3ydSLxQCBssHocpGBwx3A6ISgw6jJKDNWnJCkQMGUBWdVAAVyi
IoBRNLD+dv8uP7/6h8WiMv4fzPqB5M40CcNk0WxAXmUiWbQOBHNgQUqF4qB4Aw0b1gelJ6EQyTAUOqMUQi8owc7ggogYgIO66dWEC1imNBUk79Ae5G/J
D36qH42HCaNBmUPZkH4U4pqa/ryaQjBNDJqns4V5c1/Tc060std9VP2XSEPO4jvww4q/1Z09O8PIDjzO2rmcv1ZpDuSWTSHLAzPupmBZF4rlyF7N9TA6
9NRB0QgbTliAtCB0U1/43wNwDwwOD+lsHXMzi67f36x66zgeFkObNzRaDFIkUZ1G4VNtngGtJmiycDehjJxPt/l4a/GJtcE7kF+IfZ8kE/6cE9xAnCET
OGIoUA5MQYrdx0QMPA0Z0ry1oO2B1IcVBlT43d4nla4yIbSRJthgbW0uWxmKcuhYTfCE4lvGo98J7INpTtjwUVYB4zt0rEHmJGxGEP5cBBDzVRJ3Gu3e
hJv7j4YaROgd6XIHYk/2YbpCYk7T3a3TX60Do62zNuNqmYMckroB/NaebD3To5T35ZPAP4/dQ+EPgSHGEP1+YFyUl7HqdCK+xArECmyrI/6eAUWRBzJK
IJJJAJhPvcD2bh0vCBm2PLY0J1EP+0qhSUDQ0tIxUDQA/+f37Idz2iXmc9uc9/WmqSkYmgIIPGDIpwZBMigpEoqmomgiAoQClpQRhG9JDAC1CcuHoqw2
Lj3cr3OdTrPc6Fi/Gyoshvez59h7Pjz/EH6gRFPYDZzDn5BwS+jDQeRT/rfPHt+sJ+P/Ok+gOk79/+BDeSUR8YE7ZiUE8A7A7dI0UnwK9hgGv7Ke+Jjv
H1EnoEh9yiERm+j334X9GjE7Kx1v42HpCz1YdsgmBtBSfE1zum8ruxu7zUUmmREUjEiw01n698zzMq/HZsydYfTLPXR5lZdHQx0eKKT9AqoZNyAXZvX8
33x3ap8cIT0hjJURkg+3P7BCFey7FtWkXGvLTD9mvG9bJPDXdjm80pHqziM96a3TW2OnL5uYVEoC9745DdATUySmKykP1mLZgjRFSgjLSIYJPu67c+XL
Snse3cI9VSj9un4fRx5J2/OHt4/SoT2n9fjz28+3Hvu6H5e0T5ZgncqwHtBuHDY8DbOQrMtneB92eXAOYemAbTnCVPNFG+i//vtwOPEwQE5pNbHT3Hu3
E39uskyczITMzAwzMDOe/6cDRPhFkApENUI2BTktOOHtP03v1eKYsuCewJD8kEJ54ScZJ6bNKh99pJxk/0/obxgl6svZe/I2jUsThgH6FzwM8+23/V48
cdnvE27RyAxANn+r8fx1/Ruif4/4GIvmNwqgcT+NPxYZ3HOucQkIoTfccFIIyllXhQfwd2BVRyrQEUS4EL0CoGBMnZx932e7GAwZJ3GMa0rS44UurgDp
9CLoJ1yUXXKxEvH+UjlR6q/FxmQuR4o/O7f9i7H603T6XlyOP3TecJgKnz/X8A8A8RqKXA/xQBhBSgUhTSL38gOzswOj8AMgoChcYTfShkIYUqskh9Un
y8GScE+jGiUC2NqoCmJUeBTcSQxP6Ga5FNIB9er/qk7SQO/1oX16ptIVA8wlbLYqMpT8yKJkYlcV/LuRBUo7t5ehExkpFqDvNasmkbZP3VpTrlNPh3x/
WlMahhvTo8pIk69rhOkK6KlYOiclRE5k9lPCR1t8CxHnyKdg9Z0u3SVn4XsyaNYfuHpriG2QkHqDv2qnt0njHBeB3Rh1nXkb7c4s9Q96cTLL/pz92yex
A95F96/oPg8LgIf4vdz/D7/mA/asFFLTErSgQlzEBEkCpP6kOs7JuZgZjkuSsyVaCMmULKWsKTj9j24R3dvDyMeXlxw7RaXZVESEyyE4URUFGUBezY/5
cYlc9Hg4pykwqhkyKLkZnSjoRFd0TusjzjjjhuHYVA5NoXgzQXd3CTJSSUchcypM7qalOQmZtB3c92jihJg4eKqrZSa46O6CSVXOit3HCNSnTMA0rhy0
Chdxw7mBzhxztbSNpTojbkXbnYOOTcHJ2Quu5msLxRNuBXh4YWOOmpSIgREwEJhExlUkgFXoFOllY0Kq1M2Hu7tnDFjcinM5yCdG7OHsbu1gOfTqDQpM
m4Q+3ynj3+F9XlrQKGJCj67xwyMOTd3v8UcqQXm6GP7Xmjo/W5/y7gHaxmKiohxZmXcTl86aPed3gAHzgfUyKBKer8oPTl1b2XHu8ZDtwuxKHayTElHh
4Uw202Z1IDlxC3FwzB3Zq75cAgCAchgFCD0VRotv3i6GtJFg6kTIgp2e8XD4TzdF6IVE7ObkO4X3Dedxvejnt60J15uvDx1y0cV49dj38vsTMpSVFUIU
kkATSS0BELEkEkJJCG3C2N8Nawo/D5u4/Q7jf+Q+fFpX9aX0WaduAY7G7ogjhCuS55uB0TZYw5T3MCPHdd0dcPENUImz8PgT5Oro8h7iyO+cdxp3jYb1
ow3U3gZGWpm6OGhx1dDrN01JmREkEwRSgSTKcqU3JNVUkg02XAeHi6V44eLC45fjD25wxwMMFwjW5i7uVo6nrrQpOLVDJJu556dcLcUFH7ONAewkSPtR
9d17j0uAxIYPQwGEHGCQDJOdUSBUtPPTd1xd/j/tg8cKcMhV5ccStgwTMztNmWG4LIZYEKkO+ldDDa59X2Yni+vblr1HfAyCVOI1DBVSMCelxPg6FOEr
ZNWlM4DfaiZ4ujgeg3uJCEYdRmR35yomH5yf13bnURZATB/WWO77rbgpypOU4YZChvYmizSdLSdnSeD4MqInjbPfaCxpxv9k21yC+iyqIIiZEaBkh9fu
NAhp4gBzOhEt1u9/Lg6e7+nHIKQ3I8oPAL10GHlDUXCD2RFcE9wqh3M7HdxNhPEPnmBfnjkJ7FwTz9TkgTJIGp5sgE9M5WjbScGczQuI88l2jWYU3JAE
NmuuBV3cmgVVRURFHdeeQTt4e4tE0pNqxVVnhLveuvd0iEbOM5djO5MA7uxwcndbuHXZ0kqFAEY6jGk7AcAB2hkCBFCgKdJocMVDMzqr2+CcugKBCa9u
KYSJ5TxATgY0UJiNBmIEwKR7c3J2EYdm5ePvjQbeee/TwNjB9xOk2ihPwZLy0YotLyWJYyJho8ws9+pZktBA2DxUxmQGlfRAKYmMiHr7dTNU5IWKkMZU
Q5ti7UoIjK6B8c8HOkkXaG3WT+/OsjZTZLO+aMNhbtnZ7ESn9CTHcglKZmUJDgdmGuUAlgiWUBKiAIHI9Hh2U0ocAQ5g7nmHwQ9xYBse89y1QjSLMIct
PLB5qa/o1p+Yw2ej3Z44F4y8LCyXx1r094fHV8KyFFQVETN3ShXGfPcP8FhQ66lvWQiBz5cgTaZhGzuaFoiIqhYfZ64+QmBJ3BxkmHhvpAA5ZYTmIQ1v
8bRGP4nU4HiX+a1ePzoUT1jNtrkVnH4ezt0E8dimmErFk+Gelghh9B8Tml1msxhEW2pT1vWippK+OdhwNcZ/onek9/xIuqCKStGkAqCCCViAilJe2Bp8
D79FkUgjDR65lwcpgj5TNyfyz4YaSPX7O9JBMmmm6MedzINyGBshiTuGQ0fS03QyFBCkSlRKQnn1MO7ffCE9dMlmASX0n10UT1Q99mhH5E0+prf6rrr1
SFTr2kpRRn2Q768mHcj1Dz24G01NeMSEG/Dz26v19xzZnJQMwfmyvq0zpuKirU7TMIxDwM9xlDreCi5zFmIjEPI31bIJ3NX+5PeJ74a4LNAulDI9mGfC
N4hcRAMYwiP30h/yl6dkSBkOnynud7+ug7B8d+9sxy3D72xyEr2TkNpiq1CsxlRJ7oVDpPdhg99UOarj35TOpgcjlzOoZIbHBZWBt0shpxtu8ne4+90O
il5l9SMCHRyEwgPqN9ElARuJngLoO+dEL/3k6lMG0Ox29uirhVgiafpvkzZb6w+MPIeKWP0EOQYbT7pD3neH0mk3nndBgmgj9/fmjaygDY+ZkP3aNAiY
nMzM4YZNkUg1efdx2M4a0bruB8EBDq/nIFBRQIU0BBI0BEDRVCjFMKEBAUEJAlKhQyVIBygOGsbMcZLeGCMMZ5SSiAKAYhaph25OMriYeDxM0k4OJxmW
hn1pD5Ybggj+Sam29so3PHMTUUHTCioJKfeWlzOFDxyi6Q5Vs20k/egGMnJyx7t5dDAOjI+cSKmo/tu2GHQt1kqTtlYFm2n5jAw7LSlhRDadP7nFZho0
XNJBSTQCWG9HkRZrWqaYbNVGIgifo8XHjDp0heqG3eqp85L4Pg+46mp6+d67gMb2Opy4SwxAWU4Fofh8fxerXETibaKW62nfsGFUPZ4PLgePLnp2z4aM
jqHNTjmjYs8U+jaHLJszm78uxM5+vlDmMVIgigkRSFNMzM0NLMFTUkFdxgr7WE0SkwTNVVMtAykUiiKTElh9ZscnmXsAqPPRc65kmWHc3kcnm1CqiFVl
YVBjJ9zRzJDCVonVg0jNEUg0UQVMwkzQtDSQSlUUEMYZlO7sGUCP8bZTC4B9bbFbQCIimJUxBTNm2BpgWqJSLQSltoinvmEJgMFjLA+cAxgR+b5ejbkN
ycOxsSfQ4Owmce1pIkqhaDJHJKEpaWlKIhFhhGgKBKSnYD9AqECJAtkPYI9zapQUcmwioioUhgSBRKRTM1SobpYw0z1bmdzVgdsmEEMTAyBCbUFJkpkG
TVLQVE0jVE0RkFAZUEBQaRXUoCUiKh2ngvXmZdG3/19njwngBQm4EsncSE7Dhg7jIeEdnk2J2ztXTDLTY+UPVOZtyJU4ViE/8uE8khhZWT1nEiebNSHc
NeV1PCfAD0v2fvBTRBZERFIKMOBAqakgC8Hc2D8gD0+nidt/9bGnnZNc/ZT9uiiDERnBhKAiDGjFUvP35/Y6YqJpvT3/PVdv79hWB9LL5aDapXlsUnbA
qIsXtLsah+NCmNRSLZT1bkuYCo4lGUsBFGMtYYIMAbsLhnEdZR6oGsvGsK6MsNMrpCrCeEb45ZTy4T7I5PtA49Y3Ia8yIecof5arlCodq7TlO3BQRRgi
sTlhRjCiVkP2cNauqIodOmVDPNsHfzXF/Z2OPR9IC84so4skhCKYWKlnZwgZkdTwmtaAdWJqwRBFFAXALv3DOD4mFLqOcRQSVPYMLIvTB1cTq06ahzhm
IyIbXva7eZ86NyYvt8k8iTvwnB4ElTOR2fWD6dcC1QMLFRD+P5dzkOee+WJq2PlZGD6O4Lvri9rAILCbzizyA7UbSofi0nS/RqqeCf25pvA1Pxufs+o4
ffZ3315yJ67tYEXOUcl0q8fKnvq324+epXnbugXfKws/tcd0Gkj7q7keYKdQ1hoNVU4O2BgzLZNpvUcyxYSuk5LUHbDjvhwlCAzB1xxGhECqIaemu0O8
pUzunNvWG3pbhmnBGM1db1vVUYZcim2gyLCbdbzM+JEU35UbzCiKq3WxOBE4jBd0KKY8NGgqadKDBEZ33Vk4b2Uyw0mMhkQKIXVhRYs1Q4yGMNsUhWTL
QWlsEO7C8u9b3o00dhEFsK/NW5OdIKD+LkOQL6u+QFRp3kxzyGXKo+gOQ4Nzztyb8JOV3yLKjnKDs+hZBEFBFuwwqLO0NCG0JphxNCgdMpBWKDE3SFVV
IiRvdlZ0mukvt2lh3qrEPFlMZXxS7sKqAvixEt5g4YTvUL5HXXN1U0c3JTnIG3XXZKCizgs8VOKteXCChhaDa1Z4iLJYyNoG2FaMOOuRs1/jmROF8gGd
uSFYCM43ANsmMRVVGK5nU3V6YO4stbecceRhHHd3BaHydzvXPu7x8T4iMPCVZQ5l1vC5aXFyWXUjm3pA08jM5Zq1UVFhRdYOFXlDjN5eRDZqJxgYUVlV
gbwPGjXZvKOPWyyoGc8UzCe2BgsfFbwXK+t5sTjPTKnFE/3PGYxHTfGjAMZOvFLulfU6765lXdYVCuOJxROfqNPanIKBHQTv93as5fNKgxTdMYZ4Kdp3
rtxYcTEMGW0WdM0wyeUogp2WVgiLu1Xq+w96qz1zBwOsC41njV0IW2Hu4m0UKlaysEgu73ZeRhqJK1i7sp4fDMTq8y2+ezOaDYnDVMVHChUWRSWJU7Q3
yDgZNc1nb+EM9sOkxDlpFIvTpmOKnSAViJU2yZqkqKFZrd27QxAr2muayunC2QpiWQ1Sj7uBw141WRROmh7FhRSMkGGzhnesk69yh1kSSYd5Dkottzmg
JBV+ySuG8MTRSzVu6T3uo+5rOrRPLUDZr+n5bcP5z9/9Hw/25eXTwryw17PCayIRIopoE+rjAMGnVmoh+SXRmSVMlPgLkIc7uIbHrYWYw5vWcfD0bx6H
RpDGH1bE11ZKlSGDjIVizTjL4snjm/9//NvtBZ214KnHyCVN63hpWXzYHE8cOYMiIGoHAZcLuhmsPxgIEMAUGCRg4MKTLttvhgQjU0bYi6xx4B2/0afg
spxoaSCICKIJnmnLhhoP1B2PhnbY7OkUVEigLIfjoLJTMsqMZ16ZX5mji8obHfhmrpx97DGHFN5T/inTDpih2x+dZ6a7d+Gn0dOMoVhQWeN0Mda9ZjCI
6RUGGNTkPabzVnHGLHR5ua9jZdZmnKlRtR4hRcazdqMX9RrNGpactNb3SMdbzP25mahiY6espbjvXyHjif1aUKdksgkidELFh7wkwhJ0rgkVTscHA0hI
dcDyHCGH4Ii2IEc4Etqybb0nN2NlTEXA06dlNBuaVMXWBshc3uagGhssQtGBwg2MV00kiMJzfNEasrdk7IcWE0ysNNPH6T2KFKQkpA7Kh/P0eIh+SY9w
QfhCuD+eJgQB+P7eY8mIXZOI/bxbYEA1Jo1+Mmr9gvN3HjxZMOcsRbhTKz+vY54CCCJdlDifWYBJm/8w3qAm6Qnr/Gh1uSGl/1pCU7/pZU934Q2M6D6J
zGlPnz8df2u9Px1qMPfUNsQQGJDqBaT4Q8p1u/yASBJCQHaA7uPfaQJCAP7IDiBzJr5x9PRaH0b3HqkPPh2OreiHIooqnOJwfk6U5bJf29oTyp6KMdxR
8iHdEvGcgsjR8Hmm9c1wQm1nAv6fm+qANSGBUQzUQ0jSZAuShMBQF9OidAAY6xEDv22J/D6P5ZwOBT83D4fWTifWf20+jtshDSekD+MCh+kr/lvnk8kY
AhTlgHNhqZCk+7ZD80XZTJkBVOV1EC4nDEuBTGqDKAo1CHITg5nKBQTBlYSOARMNM0kwBTQuBdkVFMsqsuTL+2Lz5DmZKhZhBARyO2E0JVto2ZAySgWE
4yenvp5AeWsJctrCsJ8NYQwPKrwpKMYfzHwvy+q8YPlx6cppGTd5pgn70lZuQZPXZe6eH1Fe6ttUL4T2us156srihaa/mO5+FLw2uYOOcNnWtbXlso7z
QoGhr0wyfPv6EPoX3xY/Tf8cOAGg8osRYqigiCJiKoJiKoqAopKGKJipqokKmaQJiJAiEiWKgoKYmgooKKaYiKgoIkopiiKoaaoJqqiKCqCpmCopiBmI
kqqC2wMSpkgiqAlKlmIoZqCQpiJSKSiKSkqiamllkipSIpKqZJZiimoIlgiYiiZKAoiaKYKqqaKgJkoppoiJkgiWUIiKEmGYooKCaiKpompqJmIJilqN
8MJYooiYghqKHDHCkIj6Q48g4yUSvLx+vz32QkODw2s1yKCe1R7JXr9+akQTgSInH9WAgHr1D8DoD4ddcjZ9iPkqB11WB3FUQRKAUgmHDQXdJwOVMwpy
pid7FNPDnlT1nXpYAeYnDiFxEc/sz4cLlwoKGUA8OMEnZ10eeQUcIOQVHOObLHvcGgQ9EE48IIc62VHAu25A0mVVUkXTghqXZTQ4hxiHBOdpjKKopIYR
yrICuoNhRcQsEakLHl9YDaXWw5sYGC4SGJuPoK6ENTwhTJ4EpqAoWlMJHhIHqaV8LJMjMwViBN4MI7e06Ad3Z8decnA3rA8HwLD8GK0v6pUoUeJBniUn
AS8oNwvSA0SINFUuL0kA6VYqEGvRT1+36phIFBdUAFuzPq9kd45j3bBwIfKXj8/VA3JQpGE6a8tddpPckz7rqG1UKaqZ92tRhzozf1a0ux0zFRPSWPSQ
N+GjEETGciBuevomScOPnA0OmSmi8oz8cyRc8Y3DLcamDdPd712j1rOTPF7sSqJDLrNHnqw4arbR4KBmAb2WilKt1Y5Q/kwzpHbKlrdswAzo9/pJ5QCM
PbrAh8fdu1GAxS82BN9xB+SZrM+WsQ3QFI/FYfRmF0YEsLYmItsIHkG1DgN7NsTa4T4SVgpCssom8om3EwM5Owmp1BklLW47yKmxsB0RRE5knS9l0SQw
PJJ529Wx79FJqMDx4a6taZol/XgwUuRUYMYnsnF31r1PfMNMh5YeXp8j9hN+bDWX5D3Ch/fPrPrsR/hwuEGYRFksGLMCpdz/ru8B3pyIoI4Z0BwEVxgh
HcB/THujAprxD4VNX0TiPNaKalf0/dZTAnvwAO4OGEkR79PjLQeXxwOAbHrgersBiQUUmzCTt6lr2Rq1BvFu//HR/7ShR6I/YDxPoTAJXifNsG3tTf3e
EtJWowsxgHEjkPsH3f+B2NnmoY979vk/6T0fZxDY9ftdBNqUTujoiN0+rOXPMINpvszIOlUmwH1Sw9ZH4ENTvQSZtt8fjXWze41yNC1PbrfODOYALfYH
doMZB91kGzvmb8MyjR0iap28j9U0m2vofoh+G4X9OXx59DgeOuCesBkNpxd56u2L3PqiGxy7HfQEngdCs0Xh2XGY44Dz6X3dvDHVPjFEyCxHHfZ8jgAC
kNGtXPuO5QWefwMFypL6JzyPcdzal3ddyLlqULj+noXJ6jifDlOl6Ob+duO/u7d0F853EX1SPNFvPui5eEbxaV545wyR4SaIyZHKnOJy8F3HJ3LOqFlI
O5Pu8nhfncvaIPep93z52weT4x88evHesncpLw3zFr5Hn4UKb3cDILpzdpMJoKE7+sD6wP1anYAAajIdQ9Qom1HwCzHu135dMKwl4ydQPrIhqmhiWgJm
hCqShNzYHy2BOD1PBOw5r5cGemb46TUZGpcIFAJxM7bo7sUQSaEBw7CmHOOyoiooQ4RDY09QTyYym2dQoYOCtJzugxAYnKCyEGyjq9d+V650kHrOynVl
Vm11gdQPf/TLUO1DuT9f3/tXWOafVbnFwFV/3of4/j5+2wfkh+Qkp6H9yE+WYvNgAoIS5FiIMna04iakQh1LdILVf0kf9fSnVMPJBej/3U9zU5qQLc9u
Q+j6qYUPW9DPWBSBQjFumCDCGh6LvnYG+xoUEp3UZjMQwwCtw5YUk+VBX76IBiFYeigSoRTB6lxexpkal66156+OdqvcT6mqDU+8qde2Lw7fp1jrpceO
onft7XRPHsXiPskIYwmJyuaq60w5Q3mtBYGVSGm9No1Oq3G7od3S2Z3R85I6760ry5HXAVffN0L5jGhnooMo8DZ7a9VnF1WvjOps62UDgRHoKpQc+dzn
StMYOVK2N6K7PQeBzHSXc+Ouo1q+p2yO0upE7cra0Kqhce73arL0zdS3u1Qrwasc8vW/V+36u5KodeZERkC44R3FpQQyZxzeKdbkbkKERMfnPh569oaf
eFSBYd+5flCbPXJlKU4xtj85hy1SENGX5+lDQw39Cy8PHrzP387SCIArLEzJiIke0BENAzyu9p83k4kjuIheWAASFrzbkYVYHkg93d1t3KRNt1hROP13
1Y2SlHV8Z6pzK3XeTveAonZmERvfnBVRooqrBir6G/o2bgT0FsxaqQcsmkcMM2EO7RVU2LIJ31uJke8T6GjnIRB1Y9Hg9TQlBLYtryUky0sQB0o8EqOq
TpQLN05MpI0A2JJmwmKH1q/Z2eXeCy6GtzyqY30CIBIkZ1b9YgSAyBsjzSogCjUyHFgB9K5Igjrjfz2g1KGTZG9BdyJhP2A/jve/h5WLgIJxcIZKSMWR
C3FOAiX3sgDLqQwqIsPWVrXm5GbRo7EQAnsXsUMGZ5yo7IigeEF4wGQEN+TgnFIFLWAHoaBcc3W7EoVBJDXRR1Xpy5YBxX33rmj5G3ups1Yz1lrNFoVp
tGciEp545pe7noeDNPOTMud2KWx5LQT3pL0Wvhk464bu5TU8pXSZ3r0kvPBznjvOga+MGyTGAvSVnu4lSS5vaxdTBnYjEO0O2oTTHx5+PfrnlPR58eq3
sPJRFGGQ9SwyB1ogWI0uj2LQ6Pv4KJx99++Aad7GybT3Q4339pJi+3D1qGlQCSCGL9rRHCjHVtqArgAZXpWRKFgK+cmFTHTMZxXRaTONnEnKUnxaG3Hr
d0JK4wyeaBDFtzKa71rm4amtzvNChZAgaMM2eJAYjlDy+gxRb239kJmPCx/nH7v2XDlbH205KBgmQ5cwjCMEn3345Audh/I3cQwQwUffwMYQgENkhiS/
oO+IT9dsCngrW2G44GmOMmKpQLIQoGaYG7nEm+wqyjBPbl8SDFBcjqSDe5EVVKZ+wmdKdCTvxbOKJfou6dBrzaA9L63NnrwhEAkkoFvhz36jB1x0L9bQ
A9KjsFIoDoQ904ExAHCATAW4yfIQVvRBom8Zh0GpQBSkyIOCWCiphl+NefjdTJtj2BrcHguzehBIiUD0gLNxaUBE3TQzeQ0YTR7lutZx0DPPuYHdKc1v
q9RHVhZpiM98QJJFZcrKm/QeaPtdyinIoasa2uj9NetCvOxHsxe78lu1myDPmvdrc/QE5nB8DoEgej9LPHkXr41uvDDI9XKPCVkyFZNzd4kubxvSJZ1S
16wJbSRAlM5K2uqkRpZBQxqVOwRTQgkR3LfwXBq1oGaOvjyoMeKWFYKIr4oke5ekBijoOE0A2kaAIny0LLokzrTxL3LvdIXRDIGEejvb6+BQ6cupCgUA
Cbww5l9rvynp26ekuShAqbQ49iZ0M4Bq5pLj7PNvPCTI3MDUEyavEgVO3qMmIdmBjGBogbXbsghwKlZ63c5Sb4IHp1J6V2cpp5ATyDZfp05vVz3odp7v
GTQwgmDFsUYuCBGshAcE73DycdxFCDrYY8+PQfhB8MdLcQe0j3TFyZZYkyYu3kgI2kFl02QNnpo68tsDbq6tiwx33KThq9dqgekpDbJwtTvmHynz5Don
i93x7Zu5fSulLMyYO0To8PCOn33QHcHcAMlhd3XSousCkwcsTaEn1VTVTbACpxXhUlQEdKpEw0UVL9ayox3anJYTfZjhZPL98qtbDLJg3WXS9t9DtDVF
CtqMCQGAVrc2M71lzxPJ76yhvMI5LmvZDnGCQ4IGyDLEkIPs9mbobYcOQ9sjeCSeAwDusK+NtbH06wt6y2xuPgqQWUoYHbliflz6JWjYjwucwSLofBCO
RbEvewBaKJ3FOL8Xv0sBAFKmQR8JDOHYdJTrBXZOCR4ydY6mYG74vXQ+Jz56YET2FG4J2hHxHtVBHygF62vCiOmvLg9FhkXEqxBZWKVkohtn1Z4S90m/
aUZB34BN0BTQAItJKzA2ZMBeJzkCxQqzzbE7GVIeGDbxPCO2y3DPSluMBfN8EY9pKqgnW+/bswFJjxj0vedapFkqLAr5T1lJmusPcNgYZpAKgHeyyCCy
U/O+jIAgDmZncyOG4FkZOOTA4kFPNKosAwZOt4c9u/HN9eDGIzeagfWo03QhRWywLw9Ow0IImmACYMwhLGpMTDpwOY+MnSzqigsOJiBhq4kqTVvPnXeG
uTVr0kARBQUxU6RYxBZQTPVIYx8sILA8b67usB+Mzmr4gn5MyhXE7rLZEopeiriQUjEjOD1YrCR0b1b4Dkq5cziNfKFdVeQZha0x01EtIWrctuqmRybu
zFwfgaFiRNt6tabcRVRYC1b+Fd5MjHQFEETJZsfHqk6g2iRKDeZy1ICeOiKOdKzOU30GGijtaOkHJzVT4dEFWFrar5fLNPfi9+aGjVhxMH2foAer7g4v
MUUK7gjBeIhCmRSHocXfBGEJyEkVIcCggoPlHv1tdsDcE26d2wUz1QTHmDVzGGIWgMre3PT09xsrvW6E8xiInWrJB1AKahTaQK8iUfNKerQ4z48Zkuuq
wXwYOEC/SiOuYPBZ6Sfms7PNY4OICSyDkhszv1e95zldi1YLUnUkxMx5lXZ0MgvlI3xDsHWELtBWterVCYjXXUuQtSGQF6vKvDtqwOiADvgiKPMkAZ2z
TMghEZ0LpK/ix0dVmdqo9GCgsINb6AYZEwRAMe0OJiVuqoe9VyReolldLQY0HAkfiEwRrEYMA+yNBHacaUT41RFCrPCGRdpEaM5FMMgk+HNaGPQv3RFm
2YgW9eSSKMggkPvohE/E2WInFuYGoJgJBGAzwhnzvIxVewcQ0SQldauTgnz3XU2OdVJBwqsq/iQNlmBsnEEL72ku23h6Hpk9+yGQAYY4RGqkEkkgi4HY
uJgka/5jnU6Y1xsPVPoyHe8BBmJe03l08pr3ss8J8ukU0zfYZPL7bD3wllI8xkywyAzEmegRsRQtjm+61Si1pstClFIVbmD2EDeQM9uAKIldkBeJ8lFM
xefU6dkhblDgl6grxBCR2Qa70BdA689RexgvmaNFuB8GpHfgwK9ngSssp1CpkTjUOwR2Vr4FyYuFWuyvXXZaVjQmwSkO14Y3qXqsWqHUvm4HYgbnl0qf
shHmd6mNQLIEUUDA9DtTZgxBizCLHkKdTQO16qLoS5HZbYa3dAwwPYlyO4EciaYG5NwtRgZ1E8fdi2DgUC4u7A2KkkkmCPVgaeRsS1odgzuhuU5SUsW0
zx5a3ms2aqyS0ngkLUiTJBNDKzvetePaIcmHzb1SiVPjKYnQa2Ot1sx7p99dOBMGYzniB4ue787CM9YtbAZyT6LZtJdX2JJ9EXPAVqUjv1M8qKxvUWyd
HKRyCu64+zzL3k6Jze+gE+0OCUyNzj8HcICkElZXsZQrIxiQZHmojox7I156Wl68kX5Y2+8jQoAYIoA+O5xICtg6CS15amNRZQJb7jOxzhR699mupEEk
ax0l9dYGrbvhiXqhgnm/XOb5nfa11XvqXsdi/KArEOjNIWd0h4deHQdZvd1BIPSBMQuIaBGj0csa13fngrsSKKntbXBXRnVd4ar70/AVzjEIi+jcT0CF
dbGk7udAggEzHvGzV2gBvRrZMoVV+pmyPGgfT3zqpkLoaoqZXEGigC0Oi3UywbtB5PHrNu9E7vd5qyZ3e3JKQDhXvmK/e0OdH8q6E/BGHzWr3Q4yRgQ7
upOHCifBQzm7kIi0K6AybIB8FtGj3joHBW3Os6frPQmRAA74cXRDMDZSRmjqYjxp+qeOhUgjFCIbVm60iRJ9XQ1nvoYb9OgWAoQMbpyNTSYQV0OEWLsd
FGQzk22zU8UXe6W5ovKnbUmjve2detazHfvXq6GDjNYwtKVxhyMOVUg90iNVzfbqnotk8g83dqrklj1a1UcI5WtHlYZg03PWMbq7wUdYqkqTVoLq3ix4
Ri15lDJOM4mSlqeEbBfKG9V0comtbFu63NHvm+9bhnrlmO0plUlYRtjowBARAkGkoPRo9EJ7uMy9CecxVYwSkOuGp4uczqcHOoqedHEp2KlEwOVrQesr
RrwWAxA1uAuzAzfXPtqBfCsGrmJ6Q5HB04el1VC5wl78PBw+ix8Rt3pbnYmY90j8zNV6HbFUc7NYiuB8lM+enc167kSRJrpr678A1q9CqiabE9U9pVXI
83d1C6W9a5ryEa1m4jEB8MN9itjoevW4FVYwdXkJSyTeMwMxag0dUStbiYUROgtlaoWuZF7WGVSCuhXuBE0bGA9k+J9Sh78VIYoY2PGB4vdO67wOpIkE
LsBSfN5cx2vOSAWDggVrYvlZ31WeSK3Nevd91tvPWuxPgPWCoIwzL3qMyBoowDI0C285k+VRlCFdPCJXT7UuePsCyPVz1OcZELOxcWOeUH3rwhDQ5PQ1
lqOR0QWh15o9Ta7btBd05Il0l9V13hNB+pE87h7IMhMyMwhH1V7sILQvdgUN7Wr8ljexQIVRBLzCVdzkywUAQlQmdR2rfncepQy/JQnledF0JUrV0JMS
K7YxjdW66QYl4QzO3zJ7KLARjjhREnxa71IOhs5z3vrOrsLzR7TPE8soMIO6jJNsh30tvvfVa6FQV6zqI6EETiOt6yGbluM5mKdJX5casePjCkeaPQry
O679akHDsudbm9zMl2zxupw6OtOxzh8oSHJ/64HiD9yj/kQFIRjLRCQKpmGxUK5gWEBAoxlPOtKvrxvJm9YcO7Z5mTyTZ9gobDAk6E3o3YgB1goRmXAs
QRAbtZLvQs9A4QCTiGfbTz5NPJT5bgIpbfNfL+tcgk6M6lZL2fTpkXSfFRLrczmXg0CtpXbQJ3OFylo3bmfaGzZ0Q9rFKGSbTOiLucE4dldVoiTvNkbE
2WdZ67kOYQ62pkKMpcEimFUuSSaKClwjyieOrzvKni2Sb4adstte2OmZuRO8FCZRth8NPJF0CZk6U7mzIJuOgWtBQQD6mpDLIcw0d99Gg3rZB8SQzmk3
zNXsPCwzoA2dztO8kNhqbkkOtHbyH4cfwzqBNfJx878vg2TiQ8iWTqmHiB5zMbDpWs99+qbVbEFeutRUhJIRQFQHExUjcr0Iz4IPnZ2fhuTvRZYF9HWN
D6YHmHL7D0THkA8HjrfGzQ4Ycg2HRvQaH1Tia+j1M0rUa1aNBb1GieALJznfnsPB3DnR478633beFbGnkgbBBIjcwnBsKCOQJmZkad8EDLOYOROapRRQ
orWYDqIjNHBlEAaIwkg+TnNTZglncMnw7QPZ5KyrwJ49HWXrQ6HnAA9WutQTOhA0OwBIcCPq1rvc2BLIIu0Jl4XdFVHja4h3+/4d3CecJ6u0A/leRGdx
/MoGnmc2Kgttvog5FEzmVQLnPjogG6cCgVbgDd9dztZqLiKQ7ldqxtgSWPdrMcGnTBh7DgRPqsZ8rAx6sbEzWWVe6RkmsnAOloTlfktSok3ocvgINUQ6
TEMiSLjoChWCvZFECSMWVhLpAbFcq3Uxtk8RMQaLcdbikcyVZNlau7oGQT6GiGHnZpAMoX3X9N5oSciy8IoxXSmvbs3RQ9IevXKJJG9ALRAdKIZBQQAy
fGIwyYGFUKcqW6QwNQNbTEg2tF/bjdUb3MAeAZvvd1HkCLk+b8kN++onuGpdECguCPK2IGs0HBIqmmBOu61sVYY9sNdBemGMgdMO3bN+2shsYTiTiTiK
E90gVJ4fKTaATw7cZ0khtnh92eN3pNoeGbdoHbMTGG2Y4ysF+iXKGM+HEkPKdJOM8Ma7M0yeztL8YLjhY9JGUjgI0YaSJMZnjkiBZOlHTD06TetZMBJ2
aqqc1eJUNZTaa0hc1QogdTRmtIkPWaMcPbApg9tA2pDHCfU+GRvrSOvK7xDrOpmTiwNTWXou6Eq9TNqd1ysR5mCu3y6PFJ2F0dcwc0sOEWY10njDIjeg
EABqGZDWuxPBocvSOGODie8nqwNsVAKwLkEIAEMjwXzu1BvjDImQHuAp63fMI6gvRG5Ay82gMA2RA1VZbBMbQlKIprRRT/v49rxVTo8NPYg8TWybjo56
w7XDGkqHukxOU3hnjOrvcq8bibyowRwdInVBzSa0y6zeFMaPGY2hm5J1HZx4mIdOejSf7ersDziTkhg70uASmnoo+fQNzZxV7w4GwnF7+CeB2nahBwiO
3hzPZQHRDEiSSwZMmGEgoIFRXuHm+Jz2QWDEh4sCodUAosFBJFggYP3gjr9/88RluYcqXDc6/1HV0A2wxe47qEWgFJ8Gb0BJp8fQ4d7N9DC5Ch138ZCC
KABMCKIRBgcjbzTxmaP18N8L5gdJcakTvamTEI2Ab4VFbm/kTaxCuZv52GXfXW6vTzygqSHEdjtTgkb2pB5f51uNjeQRqRsj7XWzFc08QQRjUHtCJkC3
Q1Vm3SdDvATp1KF52bqLI0rrtzvNrKUlOtVnNvBYt6d7hQQDA8ycNUJCpvuuixW1+RfwtmN2xrlCiFRc9CgqmaFTVMdkAKglKBO+7I0/PiQge22lrTEN
jMW39tvw+w+1vFemd2nl+d2OzswN6ZLFQY9ldJHz0mQljwprZES59zbQ6LOkCpVgepQnh7kSYFYKTVoKVu1RRSqz2lkhkCd5Z7w2vJZR3rMkWGgDQQM6
bo14hIE25kMwJr1VTytn3OrM52o8M66eESY1nu+VqxlBKYO2j175Yb6udn1nhN9cS0BxrZyVZ2otAu7HJVGgiLIGl06nNaQSJftk0KOsbbDJW3AIkJ0g
JIanciLngoqYc0CRny/hxCMD1516kxO6EhQkUSSSq9CEAMNBlYSTA6kBnye3uLXwdCKmdDZuCREDg8e+yu2kPLpDfTdLzqM6rLB6Mfp9D0E0hzkzVAy+
2G1NbqlpkMLkpIZM9rxzFm4rbZeCmJgk9FVLY7N0iZApN3K77u+M3xtRt908CGmcLvH6Z3o3q9OxfHm3mlDJ2NdZhjrt1CEPiXZ6vpmM8GgN8PaGhPQa
DUAwqimG4VCg82B6gEbJo4nE4huHYj4Jp4ne7vYnJh6IZOtqcjU4dbJPHY+5Dwe0P0Hqdh3flXuGHiFhk2SUZTzubDfcm5yeJucIZBNTow1OpJyS7+A+
s6OidzeeNpGdDRoWOwIQniMSdH01OjycTjS4ZLh1DfqIsNAyHJPmeBPQd4HiQsDjiMOtHmeV6ceJHYxURRESm/gpyJWhWTdh7nDo8TBMXsceboNjknRM
omhQEBnseI7DSYaNROj6DFnRhdxRAmR6GCBgygR2sqIGnHR2CQJjUBwwJi/GUgiCYMBx03um0Ph78nydZI1xV8omGd5hKk4u9mhQ4M4eYtW08lCyWgAA
7igQniQSehQAfqkU9hO0gSJ2XdEZge8qBy9kPJJ3ePJ4/YChOGOTWcu2yKq6go1OpodRksISQE6jUK6AkE3YRcGTUqGMBH/WsOGnWjDIpqxIuR/80QGP
IRhQRrRrimIvGEdeBkEUEDfsDHB75Q3wT5oclMhHIckJSAySJSkXg+1eG0ZhZI3sVP9U1TSK0K7m+4Hdd4AeBfv1h+scyiPp0mn9/YKvn0CCVM60geCu
l+gXjoA9IBdkDjA+XkAkTQFKVQH0dAYIJXgDgNB6ZmgxJ/6SdQOS85V4/Efxzp6q/R7wO0Th2oD2BsCH5C74iH/SN1PEkpEXzPbFMR/zIyAiCZCGVJZQ
G4HCJCCBYCUKCCOHA+rxvF09ipw4nyAXZTlK1QQytJEIlIJrbYZ/wObdshEeplgUdmx5YTIaUNrIHbNKmWUjNyXxo1QJvECzswupTAE7rBWe3YhF3VDa
2xbDjZMkEKkZgGYDjMScATSQmJJUkNALKPzwgcVkHUqMyo8BNAoiXQL+5ESgKBcpaoKanMuMVyA+ELBAg0Nq/Ak6zJLDozenThXw7/uz9ZvhldrzTdmi
fPNc+6msvr7s3zutCcs+uiu5zdF1y1EleuHa8pWrYSWjNOTITh6muJC9YAoJYbE6tlVUyhg2xlmFe/diuWdXQ/Eu1ayhjpo2QeVkFHXOQV6CHWyy0bN9
VXWvCprUavqJ8rYHnvpEYKkHeeEMWNcyt75oDrcrxTWWj5AQpS0BwwsyiI3YPIPtqNZEpwniw4uwMbFzrIGr+BfjY9P65fM5zIjc99wgYgxsrRosej6I
1NDkHqtChuuqQDIGocY+xNgAaFo9WyjJWtLKe1VuOEkdnbNQKigRYHA8KB765Npk1t87Uq3Pg1Ww84YkkwGlANKOATKBL+S/ElCWimwoaCXRyePmKSSV
JbzgLSgLNQvdhsbvARr48zyuxr1Hb6DJgA8guidmOp1153aUGc7HPOTRCUiweZCPeurRdL6C83kr2Iez1xI7jZMM9aZr2DU1Dzjo77579ueX2RsbkgKP
Xk5oote4wen5O1MDiJ+RaZEkYh2ZDIT7445mnRgskLWIQOgYml2QKIAyPJJKfkqM9htEDvvu/PXMfdAeffuN6oggO9VS4RUyKkDMC8FiwzIIYbCwSAiD
yvl9P200EHanSfYUHWOJSir+13u970RDF/Pt4a0umoOEEjuW2V9sRZy2MWx0mNr7F89aDH1y2iBKr77f2fUy0NY3spuUq5cokOFqwxk4u4mS1tDi18nq
3vWjV4GuNPZGj4HJ05FkdJfC7EvK6shG+oLSfz97zrHzY7XaYtvmsYHU56I47hAF5ep9JzW+6z4N7W8CXXy9cx+gj8+snefJfvkg9irl86Hfs7Yy7Iba
6XxzTr2lgbSY0bMDr0tkXrScaVsaXpPhCy0lkaVxuAyUCCWHYAkkLIBdQtimygEJgQRV4vqxYi1EaA9PUgLupqwAYOUTBc2CrdVg2tUADU02eMqim4mL
kNa5CBSAL6ycn2bA+JdYaB9kmJXMnyuxrN1qyfZ18HvXpjLKk++tOerBqcZsX37v3r4V9isaGTP1rH1rs1ydMcr5Y3rwNAsceCYgQdQIjIMaAGJMIgoi
WAwhwgRBUZ5ybNzRl2kC4eIXY21QT2J7eP4J4rllehmxODKMX5mAe84/qs1LFrr4tyRXZCwkHLry+QAxfzVTJB3864dlRR9/HGHpvlbOm7UsNFBvjGTD
PdXnhIRA4miBQRmiponXUCj8T6BYaiQO4efJ6PW4hWLFDgXIdmofHos4Wbn3Prd16G3z8w4EwRQ9fmfxPwMDvX6pXsBQNJ+KG9/TxNr7fxOKHVCSAEIQ
boE5gILogRQ/PeWr8OMcOnVg1rrSyAWCfQBNI4FH2yORBFIVS0gRFCQd3diSb4ZlhQjTQNIBjKbBaYlWpYZMoAK64ZOF8LIzVBCidF2gE1yBPOwd+X6v
+imZk383gRBcK4BBBwDtIGybhJd4d6hr5m4qoK/w6aU+bZVcR9x852OyGycF/CFKRglQw2R84ChUO3Q/WkfSvt4voDxF8UDfhuqdIXATkc/V4ij2G47s
BqeCuQHkr1F9TCloQpG/wxM8SMaKbCxrTCphCrl2BFyopmpUTILog0AqazESIApGT2h/gy5xA5/PoBDjzYrfx++bevuraNjEttFdqFMT2JrNQxBFwimw
oKwyXPBwndBwsr3eu5DnWOp8nhw/yxeHD7W1nCIiuSiXCSLOztYfm7c4u3xuhFBEXeOTngYO7cSUOAUAOeuS7NrT5OOdsfsQxyA7OwOFPjIZHeIRFODs
bWEEFK3DBMAkQwiNhx22/t4CJ5SCa+ZHslAiQKGSFJFgU0vqB6h35ztAkJALqB8Pz/Z9dsX/fhWGWY4ob7geR7PhNJ73O/LRkkapjHBoZMlyMIXFJZYW
8BH79K6KZCJEpIdx6vlDiQIbn4DPFOIehwGV2GyXFrRq6Qq47DQsjlER1cWk6P+RxYTvPTYOXxxHKvQrF53O8m873BKv5euUiPHG43IiifPduzLbuOT3
XPiTycKHCE9XVnqc0FEne9ve3YpMuzkymXHeWuy5EYV2s7IIIKXrcbusd2q0zno92rb3Kg5PMbIePUnC+PbXeqKHgeIkIeaGkeO7xzq+R6ZdFDhvU9vg
eFYZA0OY4TFCFB74cmE1OBJDRVIMlVjyDUUX6YaNkNESoepmB8O9fAv3ePCTluUshPfy6ncJOuNgzKcGWNbklCqqSlwVZ3eHXyOhqA/0tgie4IEeIdkI
diq/4By8pP3SnVkq/IjgqD4Xiee+Cvls5bmeR7fPc/TDOAZc1vZvfMEh/JIjkTTmt3rk6xm8F23hZ1E+XDQpRSi9IyFw6gt7NprNGi5cztw0U126zfOL
qQnSHNXib02CICk1zoOtuvvHOHR3R5rAXdoLpCoduJzVByhASLKUZFg6YcZnnYRJqYYQMhAyRoAyHJR5USpkJgQYkrxhQ2gXJQ1K6kQtrZgnUq3jobbA
JdU7MkYYdoEkGpcbiUxXpC1OqUVw5kiw01nYEPBOSwkOSFHhvmj5wXs68eO5PJZ3Ek2QZDw98J4jDxQbvCmAiTRA+Gc6yxBJlQP5017WhveZlzjZiFNJ
YUMLJjBwp0VU60jBQfQAFuOdZF5w4JhZSljqjVxio6utEPGAfz8vcZ7PVPWlDD38lEw8ore5QbltsGfWSbbyUB+tYwqWYpXiEhzgXU7ZiO+GLNEoYH8S
dRysncY5k2n/nj8Ev2S5vJt0Xnmhmsh5TAAOR5QSk+D8y2HEQVDpHeJ+JyF3A7Lvf+7BFQETRsqe87+TE+9A/ZHhGQ5FLRSJRdn1fMm2l4nHsNu0w+Id
h867HqfnwD2bP1hAwgEwQgkFiM9jhPnFRlt2xW4uCkxwuGlxhhJskSG2GCiUpbIfQbJEM0ESDUv/D+cWgLq7j+42WvX+hRcnCwDphENUF9nT/Ajff0F7
5BLHuIhocd3nnilp0Xdp6pb8D7ifEXUDum0TK1mXOlSO6eXtfPfjzeydBJ8KHOFUE6h+ePHR5DWELuhX6HeXtpVwoR6lYK3wvdP2m3w8Gkr4huHfNVKJ
L0e3bh3h8gCcMATjJxniidh4lwRPKDmnZ2r2Ow8MBXs+7ZP1yIUUifWfYH0HIHsTYyY/y2RX0ztP9RKeFvQFT9OExiRITXLSa1NFL/Dc2fTzYIK7YcJS
8MMKgvZgJkVjjjZGhc0rWn2xsXME85DrCdFJ8ZCj9T8Q6D7+Sj9cnxOpwf8IF7d0NlDkPvKoqiYoYKiqCiC/mNooEQVyCijgyNjfDQYUA3QvyhQKE7Q7
/dX7rSFFPgSuUjDQlYDRUVSvjQs99sDI+9mET+ocXU/ZKOSV+1bR3Fu2PjiPXySnDWf8JZdxq/ltVUPi//7DgYdM3w65GzPZbGXcw2wves9BUrKokUBG
09ZwyeOg3+bbvXwhBpCYKpCGD4SeqHpM0FJCvzAJ+pWBQh/LDBJiJUD2qv3Q6VNdgnv/WIpL0cW7ABAPb+nrv9+OdDhov3/TLZD69ZOCKEl8S3ZLIUEr
BM/8ci6N5kIkRmBCo3/h7c6MDRGz0RudT2utcCq9W+K0zAWauBi4LaYSrhBkIbfTjs8LmEjBND+3+zw8oZniGuVY9aN+T1d1LhYZJmFE1QmY8MEen3Oq
zSsmokUEJrwoiCCL8Qw3u9ePm3tBXp6IIQ1AaHCQX2ePhnkea84F8XpgcVnv4ziLOtwuVwYbQG1rwQJ5kGXQzzUkeCFYGGAQcIbBQYYbPEE/AyWQGKY4
6LrLlxPCOMed6NjOvbJUxYxBBGR1aKAKhiUgEpGuDG0LrXcmb82qs4emo4DoHwgwYE9WMuKF2ESCTBAIKeMXfWRMaA2YBprAfTAkFrNjASCDK8qZCgVx
Adygu1JMgwNhAPxCHMImFO5UxLSWIMgsd+XUkyi7rOOzennAENS89jKwM3eqMKL75v1wF2JEClXoYGUB1rx3FWByIAowsfYESASBVZcsUKRMCTwRB8fp
gF63kPAxsGhk2pQBfXlCTQ8K0hgaRSsMQ7cKzIFhXpSnZbHRuEqnvVNRmnQPsk1E1dZY46Zkie/oKZJwWMSr5032TYp1u4jlKKiigetHeg0hueMdlhqd
t8+ckr0wu6QJorvHsySwoRgAkgGM7SdJxO+Pbj47vXjx3qGxVDylLbEV92V6DowwNlt3rlzHFGxgQ7SJPOsAnKRgc305Mf5kNg92gKCljiHYIdbtkuU/
+HKmQbMKypRQNyw+nV1h9kuhh2CHrjQ81zABiqVY9w4sViERFTADIYlQw1FgsjfgsWJjnFvdMRuddaPnfn368vKkhvyiG6eWcLQKkFA0M106M3veRAB6
SvE07MPfL1TfCaz0l7FFko/BGzoAm1JTpgkjB7BMCHvnieEXuSEkYfSPhnuyjttvLFvvZM9Jo88zF5Jqnvvy24Hbru9alfWSUGEyCJBLh975ooQdXulf
bR9AGiD9oQg+pQrFh4KFFGaJOQho+hh8nCcDZQoMhSB17QDj3YX1Z/I7AnAhFILMNGIJBy4OMMhKSqSGf+u6myqxr+vxwKNI7I9VEPMgkmqUQgioqGia
KZCgiFH+qTCaQQoCgpAe3sTc70R2F5Ka5Lnaz/H3aO+DyF4cFU4ocyxCRebt0fjOIuybyhIEJh5CB7EEND6z7AAuID/VD15fQnyA/EhfkhfVpMkIhqop
Uy8kK+lxINamHG8jlFAoJDCaP9MqB6TwL75FP2cv1fhsaVSN0zPyqXpGvy/0a5XFOGNPaxXWMccwofLkyB8n3Tu8jM1MZaaQuaSuPrvpiJfN4uFpxpcx
qt/Awucyi5FOazJwLw5idbnCuuHc2YXOZ/GrRP2c3pVv6WvVdc0Gl6lslFBlw20dTliP5m7QPbqIDEggBlwgtggB1dUatAEws26lTSDBD6sBkTLNDlYG
Lg2QHkyG2jMGUu3IpCi9Q7B2aMnVCSVkuQaigGDEyGiGKdFmqM5qRRaplwQgWaGIzLI6SjVp1hZjCEIsLqD5Mp9soDTSOyaNjkc+7hISnKwMBuAoYgBg
wbBsj1lX+EiHUJwCiBBQVTChKBgEVAfQWrIqMTKjyeJXwG5MFLyWfukPe3xIDHFw19Fk8mGs1sCl6W0EFRl67UZMYv9D7pd/C62Cuvffb7hoWdcerOSX
6IsYOg/Yytb2FzKIZgzrfTu489rnrbaSDXZ68HpVubFdIUO/W9itLQWxbClT4WGMHnF162svvN9780trnYnM9bnByqesjwAjg1vSJ15VGKitXtu7NTmM
jCfSzNm3t5eVMXtfJBIgDr1o9ICewgt4y9fRf0DC66BccldJ+csH4lU9eG6Hw1h+KfqT8cH1UjVjp9dyNCeXs/Qy7yGK3pZdXdlDix3ZP1vU1gKSF9en
s7WiusHL2Luph5frO6J6OjqamVKbZWaggy7Q2bE2B8GOVXq4ffrux5Nd74JmN58Ia4MFyeDPXUksOOtz64ktDN1AojckcmQq285p2tKqSTE92eD2X2eg
WV0F35I5Pusfro54dCpAo9V5XPUvYBHCG1ranl+X1TmCBJ7HKE8udbAsD3p8vwOIHcwBjAcX4Lufy4IjffQbN6T2RgzBb6oRoYOsQkYe0j3fwHWszfY6
OdzyQJxZoEyiAYd9OeCgw0EgQjneDWYlrOe74evfkJjhEq7Y33e0TwGC5nQoHz1qHDyym7lQ5XULemg1YeCBJwxAmVnxlgBnsfZ9memhntRQjPp+57fR
ZY9/HU0CYaBCXvPJu731UjBROjG+XW6eFfCTjdzgNaK5aLFUEPo9b2Nd1Am/d91sxowcXO5hIj4cmzrOhQ658xkhAzg716GdvQgWPaI+jbQMraZXItQE
rUavYNRRh3oME1lcWZYLYnKE+Fa99CfVdtD5p6OCkQfe1HRZcgeMItEo2NS5pcy3ZFh6eRKzdZUghleh4BJpKHGhmr8DEazrCOCN4zwlMxlveY1IeZR5
RtlUTPt/OvghaYt8Ht76SB7I5Pyxv66DFeJvGYPnnS/vtV182/o1sFSwhh4IfvrJIBiLBilr4XAB0D51YY3yJTEFlYslln3U88m/OgOJ7Pw3XQL6QZ0J
xWpjckJAznXXWhJJNOhwFCoBXDuwYCXJGxnBeq0Ykc+wMDJBOLoxweW4kG1bvqcvBYqksiSbkE51nmwM8Hx1oj0t2zwejJsxpAedgjRBOtutjQBc9BZF
ASYK3uo4Ott+M97ocgwRKFaqAUO02kF0NsFPTyeqD5vUy3nRl66CwY3YBzvXUrQO3shzdydcO8iuGdSwtXV5btAfahoVrN0OGtDCz0fEy1xIdW6YbkFo
cGq35OCMFaMMjvFfmVmDfEaS83VtvXCVXEsvx9VWkjxrdTZurEyO2pPXezOq3nPKoVq7+LPp+VNc6Xpvq9rnFBPDM71I1aIMPczNWbIzVavmpsSEe9je
9yr1vMchLxDxpUku7muGh3PNUwbGAFQMynCNNRpoGAfW1mq0fQ30anCKIFMIz0Cr3QfQoU0TnoS4HQRNJqMaQ6KEnutcn1zXRkYRxocRBD31nl9azkjj
0XlyfW2KPWLep161LwUqsSMpJa8fWwjsa5G+hzyuDk2NUgHB36uwewrG09TJ87u/FKoS59T675v1lnyvIjnlWvXiBUQJZHK+PVe/Ognmp5IL+k46okU/
XY9etPq9aYaoyPIEMsfOlHXeRuq1wL7c9MZYzk8Q8Xrae9TfWkDLLG9dXAqS2Kq+ZVa1nEl3lPdVz38vXo8a7+p+aQ9XsohjPi5O0Iw38BtDwdggiEDA
W6XJ5quKj4NzI2eelqE7uwXh0JPDUiObHB9W8vQn6LMpBFH6IT5PdFLgfaA5rsaCs4UvWjPxSFCZY3PEgtDwdFCer5PSNDr1vlChzoUwgPJWs30BqPWu
+c9rN5i6wG5FWJiRHcEBD3qR0AKGvegWgQueayhWkZzdxwBevjvbSFC90990+4TzVDwMY9n3KSLQsHHqJmLEiB4YJ8OiXR7uNiVAJG6mAsGd8iNm7XfQ
lhZ13nXEy0mJ77qCMOGgHj4fVAaLB3ZV+lsYgb3nrRy9x31AzYHhECM6jp6LFfL5KZ7aroZ7dBAoYkndpzuxYds7ZMIE8VmIZAHT3AFZfT3uti50EXFD
rWaysaRHVaPK7VOaa9CuOPVKDytA6C6p6Hmu2+GNakTypciz7zukFxIgDg+Yg6KsiNnvtBZFM9QRntrSJPd2OoClCUJAM1pE4NWLvu7aApAJBLHjFsSN
sH0u11HWkLEieg6BgESbQrU5sEbOSZ5wTfIMIUPBbnVw+upkToJFobMUeo0XDXnxsUfOnGCQUei6COrvuRdGTijCISR9vPc9TZGhk7FV65pyITHzM699
aPCMOxuj0xjDHGdClgRrkjOj7NGTxC/PF8Cc51MTySjPt9bSJmb2a6E1HKY1u/tlxpFA4mRQL8nJofPPcrYwWZHo888984KPvQ6BdJ7PNXk6Gc+nbykO
gYAcxnI69/XTbU7DgIkppirAOQAL2A4ECBtWvJpCrVH3zPrJ779kXw6rvY89Se89PMNgRPuJiaQiRmSIHzBeAoZC8oAKX4J7X+cgGld0OAyUDxQAfMp4
ojlMwlmDYlBHywr3cSZw5OcIZcpnKHkiI973SSMRTkq4SUKTCTAVRbbaXbYxYHRdB/pkHNbUswHiak/EghBIgwmfv3HQ/h+TMunMylAlVSRElmEO1FNA
UJQHsrAhUGDiHqDX6sPCthYQY3t9HgOBmocC+O5C1q5AIIZAZybApzs3cuOEn+T55oOd4Yn14bQYshq2COrctkzA6IEwQ1LQ10aFdChYkqiKjKyQswZ/
FRJrqnAUSMHm6McKVlXOtGu9711HcUVUN6xH2QQ5EEeiS/d6BTiZ3s4S2+H2i48Qbt4NwW3F948Fk0QYYFIMhhmU8B3AP4ces1OPt6BGSWttg30Ybjux
USLSgjKhCJ7a/Ub87Qv2uG3n04gozxT9AmRtKPq7f4EGAf6Mk2n6XeZk6MoG7sZmJPAwMkYSUpBXfKwKss54ORSTc8EwYxCIhlCjtCUFBWEfnXi5tNsR
I6YOp+rvQBxinGBOIX7qFQxgEgCDj8OsiH1okhxiBMZwycVBSbQUwFYM75kxNJtkf0UMTvESCkORQ+4zYsGcKguwEERMEEzMhBOjDCAJEm1mtZ6nghUQ
Ldg4KawBIQ2hpYtBs7+xdw7wQ4gHdKIUBMsBJEBMEVQ0RSBLLJELUiUs0DTVCREzVSE0oEyzRTxUiEDkclKQCHFHxfTtOqbgRv8pH4jCjt2F1zAiKHuI
7YtGAUryfjhqoClnMw05wjx4eaQSMQejgU0hErQqcTe5RSATJATMtEM0TBJRBMMFRVRCFNAFAI0qUqywUlRAQEhyQBF7olTZDiAenOkWaYKUYbz928HE
PRo+32h5r/QR/vLSUf3QlRJKB/uYZMr/QJQhtR/lVANf4WwbGXImOF0n53ZPz8bM+fpAPbEkgah5z8T9F43MLK0bfsvB1EHWYnz+BPiwPYa70FkAGJx7
qA0HtED55amaRpBpoIgpZmJUpVoViFmWaSAeD2/UbIo/CCnxsMFwKNsUKxSIgUUhIKjIyimAogYgSQgHkmFYKIjgyoQ9EEP70DRsh1MKeU4a0k6MJgoi
iKg1OEDT1A6vo+z1mkKw701NHsYs9LY21in81KiKZREHnTNhHGQFVwoKiMQXTBx3A5KUBOiX2AYT8metkPSREEV6iaABo/rQMxBv7d0D+m4FR9IdIdR9
2HTMXiXXvciaEYzNFk4FzWN+BmHCNv5bIngdqr4yfqhMpIKKSBqGlpAiKEaUaWlaRHEJUMYTiG/MzQiF22xPZ1zcFPR9wUVUnkCZIVBmBWSGK2AwRGBk
RHYyoguMqomyin8QCHCClcDcz7UhQ0yibMH3oMva48wfqcL83CghCWPaAoEHiUgtJXIdG+D6b1unN0O0kEQMZm6Y95iY88YiOXev0bcDW7ubcmUtmOmc
TflvdbXfCK7/QfZPoJILJDmFRbVAnxN7otrJoE/rGSP5LIaJCSEgIkD0jyVWhVKUYoqKCKqASlFKVSlDSi8IQaVDeEXRsUmYORRRgjjSGLK7YcEj5JOE
kZGIzvyQLkC2GBcx3dt3k4crnqCmxA5GcDkVAQiMuyjmFruJHZFMKPJirRhw5ASGlRHQjS9wG54nIYJSVEyI6F1giFDJOUaQtqJmSMFBK2LZaBRldfpP
P7ec4IDIUaJR9pz2Btkr7GNxLhVyMVhz6woYDYilje4HNaFGaaKW70arlQVMRIptQUKsZQ1DWBSBrRYs6KFyiJO22UshMEgOtCuUw7NMSLgT6dHEtlJz
S5B0ZHDOPIYhHoUooSoAwI5yBCzhrZ+Ei9wj2NiMtiJJVh2MkRZBiUwEiiORsL+SY7pLOZdeuBcdnUxRAlv3wdwqBqzWpiUFXCLO1Ww5I3yP9riRcKge
ScNTsYyCgRGw5kzkUQrJnBKR57HVoizaQSggUbVkcuto2sJnTEziwbB9Jg2nJECgTUoUAOEtKpiSiZwApkR8YV0ZaKylUEEkiClQawMOSDrYuyiLLaRS
oQsW2R2Rw5qIFxBsyyOVsoMsRgCo0UkDZ/Dyeyjz1cQDqxTdkOUgENja16sRNMzC72aw0/9riGmSsAMQ92EDGBFmtUJOuV3hIhRiXeEHJEPRUnRGqOjY
5CCIaJBFNKQK0gocOB2d5sAA0qC0iAbSLvCn0Gvi+Sv3d/2f066D+ma/wZ2/q/rhv9CNQNeKggKUVSGIYePV9DDIgKjvAmwT4fRyt2X/jdF+QeZM96+g
9B0chV/k7G99QJsHnXZ4MxyR2RHZgBEA6Qz+w06r/cSExAwSfOF7p8njjeuh39vhr3R71Svzvi+7AqyIKJxCg21RRmv/ZnE51ds4n9SitZQnAoRMEBy2
SMRSMGEnTmDKFy7MxVuiLNCihBADJbmWxqUZzHMiyUC06y5lVR1kcm3IojxM3zfHGSjNjiB0JtmKwVQjq4iyZVooiYlpY2mqXAY/9tC7u8LB7eYbVM1n
r8u7w7vUqfZmGQX7cB4gbmEQqRKEybh9boU/Z2FH2q6DYIpX7JDSGx32W1Rp27XJwsUk83EYmJ1Dkb4ScBP5MJUFDt8LOx6+ASpNb+rCQNCHNR7eOGeP
1f3/nr/n9f2eSfh7cTy75aCe7yx971UNy75kiTMgIFyCuW/h6k9NIHpD7YOJ7x5EH4GkLfo0P0/iOH8NjtPzTcPusCwARB5nANodo7ILgu4G6eIKGfkw
d3kSpQRAfPleJ8/t9tk2/ADdJsz/NGMPRfEgAD8z/MMDHOL9QQJ/WqeDBm0f+kwL9L00koEQHABAtLykX9pCppQP8dQFKRNJmysFPZLOFumoLZUs5KgF
khg+28C53uL9xfuz83HWCVk4b5rVtk4DVd/LmZpA47yqiE16pI1oHYYktjr3bWps+Na8Vu731jppp+gbs4mMGSHyWGtT1aZ9/0QYI33siYLG2pxJ+VpF
xUCyRnXL11rnB39GZyksB6qnM1hVQP7+rh0p2QQzpSj2T9Nk1t4fmNE6M0ys4ZRfXM85Y6Xfw6m9sKXNL8exmgOmdDJNQMta1oxpTCVhF6zLOjOdc9no
G7DuQihxkpPsAxQ9stYFQUmknRlXEZ3EQxA25Ergar0zuWBQUdNQP61ElgRpCkqRZknm0D2YZ9ZL6OcwkUYe6TmFJiVT7uKfFuWZM6pmW6qapvBs1gG5
hmXBSvfOACuFPbfnIFn6voBnswPLHrk8eDDJvl94syld04nBBQ3NxD9Ai7+/xhpkkROScWNYsE8Mh3g7akzNH7tHNjavTf4gRAlDTyf+1hw2PZPE7/BM
7eB1O4jOkqm0nZezoDgG/pg/7CR1UEFgbsPDtDYnr4WocjjKefDqGGuoh6u2hokOHHWuRPZaGHwAppHxhGCMvHE+TA/xw7E8iCJFOz4JKd90yDv1TMyn
v2VDUp2Qp4zjb0pczWBkbWTJal3LITxh1rBWmmiCHdzELHGKqmKoMkT8RqHpD/6cxyR47aSqi0rAqcySOWFVRTFRQEzRGGb7LnX5/qPmW7xzgnBoVDkY
dut0E+ms9AuelnA4xjey3CW2JWy9nYUtPY8AT04cDTxJ12A4AGwSc5eMi+EpuDwLP0lQpz0sau5rcvXzsEO5WFdOZLEv2usuvXjDJIq6ZtDHrm9Orszm
tet74b3b1kqqqjFs9a1xCljTzlkHpQERBjgOtyViPFVL9AGQGK6umE1MAaZxFhNZ94Mik0dym4L0OcqJOtU2PE361BiKOr28JDY+6h7O+N71QiwefZmD
CsOj0E/9f/WzUer9n1dCBrv7vB6G8AsE04kFMGStvdHRYyhsjuRW6O4SOjTsciuTC4COSv8Pu2N58gc6mLktdaGQ3Ucgozck76SVZtzlNpvHccmnSTKl
CzDYF2Mqrno7ofkSIj1TTmIkmd5DcgdWd+2JDHKgIjQZT3XOkUzLYnSKKPQLO7UYRkZaat84lXAB73cZQXIkdHIk6WHnkO7nhHYGnlgp3XU907adp7n5
weQFBRQNzvOORTfEnHTPWOOpL1z0uqhKy7AZHqB2VxuTaTHPEOmKoXjHUkxPnVEsTv93Hjv8ztntw4uJdMhKY/e5qULZspPOjj74Yg5EjJY0RgI0yYFg
HPvA/Fo/Wb9cOL6IbySMScoOaRtKdC3nwOWJHfSRSaGq1FuJSyTpJN/n1DyaRgfmlUqUQ3YWRExkvIOQ+QOtMVYsOltahiFQZ1alOSz09p9O8M8f4WcF
STj7xfHhw8DA1ysWf4hd+3VbgHu+7FKl3YiF7MN8uzTsBFXX31txRhxm1Tm3o+HUlfTEZr91godMRgcC0HCtYZtctj2G7sj7VOGGIiSsCCnSFiCkpaRE
1KBoVKnR5bbOwSssJqjB7tAbTZAT9UNrYP4fIDGQF9ebCIiSoxRIdnfejQQ30ZPi+2x4vLbQO6CXBqIgPqfZF6/uOp9gt5APuhTje+MGTUK7aMAidDgO
yAf9paUqJA0faBuG+vLT2HdKaigP+s9AO/2ZPP4Xyi73Ym2QuRDxag8EDSBRIyUB/3CNuygwljDj6nuUN+KIm59r/B+c/dmOCXCygh+6mi2bpNDNBhPU
+Z6r+n3YrqA/1rcJaxna/8Qu8OpUPwkeEgQS/whTUohtcvTIcwSgDhAsMgUUNcLaDUpvrBXnBzn+wh4QCgB5SEKwM3Qi49oVAUNpYpLzmiGFTVSNOiQo
JI+Y6OOtUJ0kDEirBRE55shth97eWsRedOg0GnphR0xYB4zGTJFRmylGJlAug6SnYogJHOkCzhLDIOF/ik2ZXoZ6GpZRMnhKUhykMgZJEoZ1jgTEks8p
LHHJQyRiI65toO/SYusXJF3YMZPrjiZCMJGIB4ezoqgJqSwKNBhWe7UT5SwPCHBnFTTUhOMmCEkWGCQ1L96Sfb0eRmlDLx55rMKeNyjM8arJu8LTHhRB
B42KJLlVfq6TTpxIC4ohcLlUALxAQ74IYBIySjcXBPE3weBtsHSRYhYP+2Sw9/v94/L5TgdTkIbhMh5SHIvQP1E4m0E7YCko41I5jjEoUGESwGFhFhgT
LQn69GZNGTNAyyBRUVCJQ6IwJmCaApoipIlmChmqshDCV0RkMStMS6jIGqFyATGDIQMZKQClSRlJl1mAESBSoNBmSK5cLtsBwm4Q6LbQg2LApWCClEaT
EDEFPa6cQgKcyPPtvzqcuyO+nu+HPs7J66MZGNJEIOoUgyVwAtAB1oAxDsgoUo0S5IYVChUQABlQoUCd/CHZjIDMG+hOEIXVzRCgDkOyMZAgTMwdnQPR
OQoDhhCRCSgwlKBzYQMhc9yKKex9H9qaQxD7S4HI81kOY7TLApmSGdPw3VU+ALAp2gOMyFBDSlBVJQo0qhSBQDSKtIqHF8TVo4tFoEKJwVlAXKFSOd1g
1jKuoDJXwQ5eAKbqbkhvCnEyg8s9p2bB1moIhDZN4R7v18A0a9hg+Uv7oTed0CIIKBrJsHYCTlgP3Hlr0KXgU0XB/1TWZe7y05q7H2zhqXfv1h8AjEYo
NvHLTh1H0FDyhjDxUAPBhFvQDDuB2DDYcskP8ocsKHzYT496FEnCQhEwAw0hx940GiAF81jlC+FFwuiKRV3eFWAHG222/LRuBtxNWjmIN+48EPfAOm8D
ZN1SwDU5pyEh7E5Bl0hX1avul1k7MD+tMI/SfYwN5qpnG+v+BhbLFDjXRyvrX7s0/dRG3USfGw6IAWZoVMmMUKACD/l/lCwi4MM8Tgbx0uG7rWL4B5xU
TQxJ7pfOVDUo6hGhQpAmTUqmpF1limSrEINK5AZAlANIIYQjEA0pKCYYYEYSLQhk/AxT79KgeHv7XmkSeZxQZXkqGAn+B//P6fyP3fuv6biOQ/3cL3cb
fn6KIsh9yRBFikCnd/z+gciCi7cI5Vd5C62tQ0cJ/3pKM0ksEETSVqAqrPRwxLkFUVQNUkS0UU5fpGEGpYmigiSJNWNKQUTQxBRDIU0kFuZkgVUTRMTT
WqejMVjEBB4UbJs4oiKqKihBFCwVQFKM8NtakkqiSykFHYnEZBwjkTQlvqF1kHlYXDIMEJkzlRBFEUQoCQdnICzI5VVXIplHORZIHLhetY2XKIILQQ5E
EwiKLsu6suJ2ldicEKjDE5jkETRasYgmGkKURHHRjuLBKIhadgciiqqijnYGiBr8uP4dGyke7HNoKScSFkVEEyKseOMBwo4DfFoR4prEaRNQNK2RgpjC
uTJlMuWoRBUd8ixvDsaQqUNMnTJvVVTW6GRhFIoALCHlsITArS7QBkI1SIcIMqQiViKWJDUpEA4RwlMk2gzQRgh9Y+kOH0Wyh5xHQQgoZ7cdEu+YEko0
VSEwDA1CxCkzFRBQBVINJMTTIjAEEsIwSkMtMoyyEAsQZBCCCRgCEN/1+loFAbS7cPjt+I1gxl3FAib79rqNYVAVYuHjG8yeBNIAzyvDgUk5HSaCyKQJ
DbFNQaJhk+uMJ3py+iVywhZzgURFH80jeYamLMMJKpRpaahJUoCkSzDIGqHhJgbwiZDLSjMQhAMkxFL10hcGfeaNLIbj9bhz+i7n8H80CpDERJvwU8hA
K+PP0dx8W92/NNZwEfv8Mm8/0YQOgHUkgah5zUCwO/ZUP9kxAiEsCJshxUgGlgaCBTdEetQBwhoQDsO3+6/I22NE9xXDv3vi6ynLYCncFCn4uXIwkN/9
fXIgnqRCSoSy0jQxIiykQtA05qqksuXVCO2NJgRBYQXCmnYaBTSiiLCjgaBFcIimBTKE7IyiqpZBchFlQyucI5ScWWqoRXJ/42HogQRQTCuEokxViokM
oYnGalQlUSoJUwuUUwoq6iaqipzoYSSKaRKCFRHFQKoCguSe6eVkYStTWBI0JnIC5ys7KbdVeM+SHuF8uIcqsZyEaUKQaAaIlaRKopoDJyQaaQaFpaCk
paFiQoKAoSiCaKoBpoUpaBoKChpUpCqoCamJaAKBqmmkSYoKFKRxDHMzBKWqUpEoBKpKEpGkAoaUIikCmlKaFxsgCmmloWhoBKaFpBqmgGqFaAoIkGka
ChWkKClYqaCmkSJaKUoaQpWIaJqQYlKSlaQoaAoIgKooaBaGkoGlVoShSgpQoKErIAyTFASGkmhJhDh3+HxOZHBztIUKWAA6dzBHOlZngG7FnLjdsT7/
dyS4+MIMs1hN2yEOKH/TK/L7/OaDu4XwG2+E79cPHYD4pBigFIUiskJSnuBoiYlKRKSlCmiCGgiaqgGoCGESQ2Txy+plnks90xZblstpTGKEimrRuecY
4Q4du6JRLUg6eT01Hcmv/DOhJm73EXtUcoPVPfQb/R+QoGG+xGTUo9vbrt7HhrigjwRiFfgGSfGDIYKOkZFNQtBS00CVIVNIUCE0UpW+GKB8ZBSAsgKQ
VQAPKQqATE18/OamZcn4fnEHCCJoHtTKgoBHJfIl9Fp2MuAXQB50ZFeLQ44raEFFMivISYFVdwdv1S7GEjuPnvPascdyu5SR1SEMU0O8PvYmPHHJKxoz
pld+qbv63YEew61JQtK1SUJBRKYIvUFkOnGAqKapIhqCDw3uT3dWA4p3SCRK9OSJzmgpaBpEhFgTY2kWJDsiG/ECn7NGkwD3so4ytSqMFD6R+k1fdKk2
n5MlQMRd53nYIds0NCPf3vxA3BDFAoEPGAXCU7egeAGoZOMJSgFIjt2Bunxfj3oJqlK0VPvtqYUzmVTigJN729yPYAHQBewUj6jYPCwoojJcSYAUwQ3I
HQciEVQgjkgGkgyjj0Ijr2Wg1NfKMIop2Llw8uij8+zuew8brrYX4MId0GuWkXoZBUyyebKGDEEuQG+nAsVdzcKOhbpKaxEH0kPq0vvgN5kgIT1w7yyD
t8DNi3VE/lzA7mWSEH8jdDdNtqDDuTFJIaYKYKe3FwkqZpWppqJhiCiIoKF7syAlIiiIpCAgQpG2wdgBE+ntOpfT0NtGbgAR64nM13+zC1j0TqCwml81
9uYoQoaIANrc7uhyC04X5l/v0ZJIpWj+Zs5pRoWf5cKcYQqaSGs3yOjae/3Guz5f9/+TS/E298diJ+U9YaQKR8Db6T+b1APBCF9ICm4GCtDk0q5MEV/C
BAyRR6wZMEgptAmQrwYFRyx+UB7NYuJgGEHJf5LnJdCAOCgbiBihiKPG/OzHA6Zl9S/fNNOZrKOb0vLouZi0tGk2YFnNCWS7/6QP2f5HVWZLMpNtDjjm
GETAp2yOQpqQChQKE2gdQcBx+YJR4LsAQnAgbMSgKAv5Kg8k4qD8OOYkWwAoMT/AndIdn5fShwXuCy2iyFiVKqVIcw5SL93NHaklSXrbuzmxRGJiDuu6
IFNwJVjkoO0UR0qn/HFzMVEyKAGlVOt1QP+xCiRNESzJQjUEsECRQwKsrAyBI0oFLSjQqUgUBSUNUFNAVQBVRKUhUS0IkQiMEKhhsPxnA/8NEJDgyFIk
ibgGgLoMQ2rA+gNgBOB2sts0lFtd3CXm96hsQzQaZP42bkXfxKiKdMo4Zo61NPgIaggxJBJlVkQPJHqKe1DhUvshyX3mYnzxtJqEpEjbho1I1vJqFoCg
2TMN5T2wm0tLwaCSikhmgYqGCIhjbAyQ2hDdTc0wB7VQNioMxPY/f5M/Xh9s0n7C2fzzGPvsuEujZ9i/Uce1T/rDIwnZHjL4moqk78zx8sDaTaVKIhCm
WmT49nj+zv8PCPUORhB3IL+UgI9V96/T7xPnF4vwz47WBpna0Fnf5ww5N/prA//a1gyAhlFDcigTvqTjJ3AnlgYHgSoUTbbPwyB5Tx56rP0nke2hx8fl
ed5PISbU2mjWzcKimmYJDGVunetbTNZkNb2v0fegfCKKipCKkeQqent80xsuKOUMYVv4/mGjSIu6V/2POWDqnLLtobVHKTFOc25hlXNTFco5UtxdZR9G
9xT6I6GfkcO3Hu+eutd8OPh49wF0Lgvj3eu7bf7ViQT1evidvJ7Pc68J53Y9xHMQLzDnuu4mCyt1/k9CI9w98+Wx8FRT2iOdclIzEqmdXBP+vZTWy85u
0y5csqaQUhU4tJZ5udSrRUdRw6dFKVZaUyVxc3ldGkX/4JC6Nc0HEM2Xz53J1Ds3iOwj70HeLvnR29JMqhPz4x74o6fh0WZJJxScJ3O5HprKsnx7oU1R
ASeQXZWaSagpVTqUalowmy2yC4bbKJgCE0ILY23KUimg5ASSTlNzAL5MkkyCCrJmaPXPfby8SeELp+juyKHz0d8rcxlyIu3nzlwKc4RymXHO++tuoXLO
JfQMThVfhCtJ3WUeLrTypIi/Xu8+53PMfPq48KYgRyNG1b480fH28W8VxN3PrvJ9UPwpD3XOGVFjrMQI03yXLxcf8unw8u4Pp1x94U2nrCE7e+n5zygQ
9AOzZ3wJBOoHvEAP/H1764yH5EHMBTiovaLH+BKuHGXtIDJoiChiWynCUioEf6e4Oc5mcclgHKKTBJqVckpSgnJcG/dYUAUFRCH/mMYpmWiKoIUJZHaW
lMgWQB5K9RXaJkKQT8ZClHCBT0fwGT8Z0dx5iSn2khEnM+0op93M7OqvfRNA+n7DqgXhJEOKzQywyk/aHofiPdlb4zIVjZmSYnSfrhwQIchpusaHAI8m
JICsWyGFMjqLVrASLGEFRDcm7JgI/so6TFOJkRzspv9Uwk4EEOq8ccp0QVNYWwk5IS03zuzkUXInZjrSJAuWWpHUrkhEoUo0VUDKc2ElMomGtuQOD8xN
HkDzOMKyOxyVcIBkghHwC9IVEYaUfW88xdoKoKCIRpFLhjxlNJpCFdCEwmOo2Xu7cC7kbrRDHZRwiKpzcOZYFwZRMiihhyA5C3U7HIHONzuQV+UnM7OS
QsCdYcH/ubtjalBtkFRRmqrx5B/UX7++GkJN392PZ++6TMjup3EA+IaADmp7w7P4ewOawbHlv9Yd3yT7n9RY/dogVA/x+VH5/SGzBNFNsmbpvw/ni8NY
KjTmhwP95DZOIjBExnOrMf+azpMhYnBtsM7852YwPM/9Or/ndB3ToNhMw7NjaRT/59mDhR1ZG4Vp5moe3Ws7kDmB4n7qcJqdC8tx7282GodGHQQKku5O
qRHzo2CiMFbYLMyjB9743vPTw8b35xNB0hXYYCdsQv+ISkrswjAyOBtZJL4RgDzqf0eaocwYliCJh1xZZ4Szxrr564f3ie4E++VF9x7VUw1Kh3T/cce8
Pm2+IjyGTE9v7sQT6E5AgIbEsQUJTIFQzXi4K5CyQRUkLUQySkMgQDBSDBQEAmOGCUCT5GGQQkpI6kxkYQpiRCdYgWYEyQk0h4Hq6DsjKnVkz7+dZjCZ
u6pz6zrs9AxVUYiqKfTsIQ7kCWWWpvlgYKfjySmqFNAQDrIDqCNQRgC5CB+MGRSUKZAZCD+uV2kQ1CtCpERhjmYo5Aj+cOSCFUFFAXjZtDxgU1ACUp3S
gGEBtIK4QLFSqcpR8IQ1AUL98oHO4Q7MInGEcgWJAjVjSo7EDrT9sRmYVHAELAQaUdTCiCT+iYLeex0Ip4ERym6h9Sf0sdfC+Q3eHKsLN/GjRyWxC7V4
lGCtLQUVlYEX+hNZfw28RYFKsYVx8KdvFAIG+yR2BsaERAfmHeQ4RB3A1a1xhBBm2STRlAUikNsqXpYEsP64/NhgG8icMwwCT7skp5lilh8sNxn46uCU
ppL4+6dBmpNnroYvxQ/BDu2psHJAoQyDKIEfdB+JSkKwVMVEyAwSI6kDZ/eezH4PN9g/pK9wHhxA/QA/w64kR2wZ8MLJ3GwMk0kqBoturJMgCMA2njPT
zx+2y+ywvBnUyloat5Aau1l3Pxe7flwWCHIKkXExMINMXKw5KPbAEKQDTDRIiUxQXxX+0Zgle40G2HhadYYLEPD0UPRDyVUBllCHDL80KcEsZCJN5QyI
ogiowIXIKaWgadQv0MvxEHjIh9EouSUxKgUI1SlOgdooOEE01KL9BKZG4jL5r4J7J+c+7Nvd7t9GwSr7OcbGjYalPA+R4kOg8nYbHVxtQTZooTQetFcO
Ppk7Ca0MQxDNj/t/yPW5zl5Yo66ug/ZvIOI8sFcL663YFdonADmoQJAZmRMeCBcRcMHp6knXq74yku8nd6mXXVVlpSVizq1SRZS63MrOOOhWj+5oSeBE
jsgfunsdXSiSvSUIfGqCwwtQWHq891/3bDwfz5cHftLhOskYbPcEUIQkF9VnioR3SWsiBfaUkhAUQFEACQAe4QEUJdjdDNi+DdRoWoD0FJqKDWwyJGxz
gDJJI2SMCTmWXAxMIazBDN0MSM/3aDEO0AaSalMSRJBszKkFPWuDXfOmHSHe6UcgnqHUwSIhUsQ+6660hgJ2VXHUkwSLIqQiigN4JHcswOolX2FMDnoc
kmYawPHd32yyI7bC+frzWzwXmmSaZec45JnbaKCs/ZQOkyHPew2fF6/F2XK96MazC0PbvUy3MUMQ9zfE+iAaIB3uGyZIdHzIHO9NtKda1pM1TfimAzhq
6FuxhnSXsKImIChgSnECxQiosfQvxuQ8HCHodvjL+QAckLvz0FjIisDCkRBQcCJJ9WlH8/XZSIyMJDQqrjI6SXZy5VRwLnCzgD50GTOMux+rOej3GNDt
YwwlIYcIFwgSUIApUxlwQYQMoLl30w46icSKCg44mURhFmcde56onzooJdQVPoYU9nufhxZFDZADPsnu0B/7J6oP7nujM+bPbCydoHJB5n09fno0/ltd
XWXAb9R93vnD2cYcnE29x93pN2Nfqwshgo22eycuz7L/T/7OoTsAf02vd7tGmK/MPI9i+Avu4CXblc+mPMh94K4d/HZA9nzevw924o/XsuO2NJ3aHWlj
BTwh+rMVizX4tI+/TDeuhOhMhpPpMN7uram6vLlPD98Pr3EI7yIgAWtYtFK4SawKwxA14oZEm5uWJCLBRQYw3SFyk0wmashqs3Ty6GEFT73q0GYi8NiD
SA4IY3UMaMg4+A04L8QGUEQRcmFVVRVY6gT0ybk0Fpe5ImGgwwozy/d9KcEHe4eWGHim0I8Nn7vr8TW9whckDjzEOyRoUfFUfnD+q/L3XjyOddHkL6Hz
WB90hunFh9dJinch8HQUMRTRgQZRFLVFEFHZhjFFMQ0jWrKqAoGk8qkxogCaKIaKokjUiGxImghpGCSSqIotjEIFT2tGOeTksyuQVx1u7Qi3TAySlKpa
ChKIilNBDgiqmRBXQm8nIC4c+STKpRsEjkCG0YkNIOSOJIxMztpA4cWVyI5y5RQBRQoyiWYaAoAiCSWiWTYCwKKCiIKGhiChmhiSHRgOKkqSEQwMUkKU
OpwqSloBopaKAiF2GaUTIShaBQyDUg5BvLsErQitMyfefLu555ujUV7nLVZ7TD98n5vD8PyQkJO2TwWkoGXFKxcTLshpKDRBiGMlQRWa1mKfNKT/3hEm
9UX5b0ChnHjh+aK8b+UGTVjgJoU4ckDi8fpLGHHZrGl2XR/QjjwkDMjggpxfLy8PbyO46wHv+z4BhmSOS4kNJmYpEiZiIlRAsRElPTu+xDSP8pYIqwD9
Paq8U5SNUtJVoU/ZChSiuuQwcg+40fT46j55FXaGlRpEKaAoQ2kMJRJhpXuh2I3gXYKhUqhhmIClmCCA85RU4QCaCKooZqIYIRgoCgkGQmqJlnhrNMlB
BLQCzKsSNChvwJcNYZ85CYhtCUpDIOQsZYP+JQMPm7uOt/Y7upzr9Gtq/+VNOwu8NkkDUoGkn6EmQ3T0clNu5MksDnMxOSSzxwNCDznJhz+fJN59Js/R
/Fl7NBfCMnrh+P9APrJCQtpUJ62urNY0Bg0gIhT9s8zB4yjUCgTEESQfmeSobocWThNIEwIULQswFJQ/DXNQ3O5U9YKBoGk+YXaKRKQqSAaWqELuQDbf
fwxNbm4PVdwQN+vh+GAZIOQBTQswUCTIA4SqQQKLSShBspwRwV2vvA4iBwf7veoBxH6Ug4HEOElJABIUxywO0ml6FV/mtIHAvbC7kJxUjfzwdip/6y+u
oLLAwHKhKD3c9agKZQpAqnjKvtnaPSXeJh3J/ejDELqA+yDPswDoW/DAaB3Inum8s9We/qgobDkEsgdZmSMyNJKvTzmpMVmgWCQZaGhzwUqypVJtlERL
NZ/JqHDZYpMtVEXECouVQ+knHoygunEzlOiwOQSYnVxA7u9l17jmFoek713lzLANwhykRwwGR07By5PI/Xxfp5sbg+cdMTbTcW4P5Qe+Gg3ulLCKgKps
g5UcZfIx4jvmA90a9ttBwPjrt2yo7CIjMSsyrj6hqXrA7e8O4POsUB+7YHUlKH0ju9gEBwF2QCMD9hHCdge1+hX+qAGgpUpEKEQpRKEAoQoFH71J2IdQ
JElKlCExEFAHtPAeFfROQZ7U4wxHkb7AYC+SSULiJwAOpXL26z22S3UPhCs8Jw3dIeGHOqQBYE/SyeoSPLl8OewKeyXOrnM48TSo6nrA841wg8ZITvqk
12dlEdCKqjlCrc31upsBgxjBgtSJe8gb1zOnwWAf1aAnyKDuncJD1zEzvx1rHCJzTi6KmocjlFBc4QR2RHIrjyR6usCDCxkO7mo//CJIu24SgFEXcFsV
YsOJgxMvlJhhUT9LTC+kMy6S6b61vSwnWyYvGGJMWRFDV2qJwUz8u5+V7wePkfH45QdFJaRlUKDUQZp5qH5AzHlKoOsMhhCSl0ypod3YNhNiXZQ09jmc
Xho4fXkNZNoVMQ3r0TzVUVh9EPLjRCUUEVccYTBBZKB68wEQ0o9kE+9UE0YcGPHSaT+uAEpE73rgBkiqZKG0BSqkgkgvPh+9f7/9g//L27wai1g/ORm2
1rqnhio/lAoG39ZH3fh/Vp+konX63IjFIYlqV/c0x/Q4j/RdCb6edCaqPwIAaVw9X7fx1xuRfyn7+Q0Li1Nhx+W2Kq1iLCfERygKHHI7JlRmBJCYFw3w
d2X3/HXs0cn9x2nbbutz+UNAWP9tZKPLTOKHqYchsIEwJEETIcC83v66660O9BNQWmms1lXhmbdHTMYxPVuX27vKnl4heju14XjpHQe65Z+hDGbSRZoQ
9s5n7zkhYKY6RXDTGq07IYIhDZ8jVNybMVZBL8Ie7zWOgJBkoGUhiUpEpKXkiaOrq6yBEsWDKIyd49lWHXLBHmiqzWnGMwBK1lsJUY4DjBAgSTLUwv4R
U3U4JSOK5lAoEodFV409JvnfjUOPQAsk2WcA0NhYUpMc5ZoNu0OBr15p29Ce867/6Kmg2JpZB7gIOgMLpnqyOezlrfpfN/42FPWId/vkh086RiJH2oUY
NKQKqqkiCppgCGVngbnDCLrNVwSdHr3lFV0uh90+tI5XkU8njrzVbFLTBKRmLBgCWM8+8DnGW1KPZndfCNy7whMg7HtAO2VmCexDbh56v5Gb3ueGHqGS
B+UF+8uZemBnNFwoiVDwg4XyniGjIavE7ZZk6SNKHHUJ48X1I+A1t1nJIHchD46Ozrtw9vmybSTtGxFT1T32YMdt99alTuYYM2S+0drMiVe8jgrdFgjh
36KPS5dK6mtRvowPV0wGPGFo5O+uo+SJu8ZG5YmVVvb0sxAp9mnlnaYzpOrZPd9w9GsCjtTt7PXz0epJ6hO5bFQZBRQ7YZtcTgKQ9nr+XuDeAbk2geB4
9tl7ipiZ11mLS8JpdthFBGH3Rc/xw/a/u3zq6Naqiw6ZthYHewg9I9oFNOjFO0AC9h8TT63Sr+P7+K7r0Xe5Ou/l66t5OvkHZXmcke4SG7ld5nnSSm4C
2xyG39f5ah07p/7dzU+XQ9D23KdW4XLmFikbSypZRw7gMxMqoKf1xB5hohdfp3Av9D7mJSs0FvoIj7yydxzkPLfXW5tfLtzZAnGRxf6riUfpJwUFvHzt
yL9Jz2Er2DcKi5QnEmHMIQokUkzDkw6IhUlSocToFliZp0U4nybhdgQTilwqt5tnoKpJAsvccL491HY4EXV3YkBcmXPKuSyVrck9WnXW7uLt7OB+Nvjt
tyBHz5wcvNyV57hUcacKOYmfivnzhfTJWJQRGiHDs+QIXcxnPRx7xjx6X5dvmLC73zs8SyOWIVEM31ttmNyzetsS42nKU4PXPEKhya+d73lC3dmbIiin
Icicd3HJcNS6Ez9O458HHd3ZyfPE8JIC93dm9wQ73v/rnHb4wk3mDnCW5OGrp1KIV3cExWgsZahddYGKIu905mZqNLrKicGmXTkFETKIrzPQtk9dyRIv
yJLXMoouv6uSGbGQHe6OcQmky01C0GiuJmKNrlzGXoMgIGcg2Jdbm54hwNchyNyl5zo1swUsILShSXdmc0Q4U1MghDREgIIE20GxJOO2DkQdjkgGUvmO
3OPNvWFRRKlRjytlh/rppDzwqSRdoCws0ry6y0ouhzABEhLRoLaC+Nn13qByFgBzC2wAQEsEMQMa42IYBlwfTxhjs1velima3qGt6b23RTyWKEpd75En
J75b51/n9cfKQ6v0qYK1bYaTrq3eu26gcYFt4nsJctHExmnSrooa3quJhTBV7MQxFnNB89jXTZFI52XdzfplEI3YtDiNBbSKlsQEI4TOAdbE4SXFKpqS
SgIhfxgFwLQkSJIG8YA0EEQxAMGnBCVkSQsYpMjja2zgomAvv7Y+r59GmX5SB8IBgvifwkwvt4aiGSuO3x0bERfpeGGkqfRIib2f1UE/qtBRRmtT/g/X
2dSk9Wfz2HsOgP7G8Zt+PoX58dZp0zOXyzFEebUYH9u8MNDrMKY1pSxccTGs6JxyzceQwqa5cCy5kT/wL+RD3Hp8CgQfyAgB1+w/0Qmd/P6B/cELxBP8
0oTCPFH7RDvD5mJYikLp0Pboz8Fc5XIftBfA+zPs8yNs4CH4wPv9mJ2Zh3bZ8OP2/mr4P+2BRKVBJhVEoEKB6c+nPpD9cgRIH7kn57/DDt/1bpN8aHTw
GCJsQ13mflZf1Q7Tz9PAQwzhzPxnO5OhzOy4wOHfZhqUZYWbjnBOgnuB9tuSBduCUCncLxOAnEsLJFH29vb+vRsDf23rXvK7LWMQpT9yzIajVsGGH12d
/6/erKT4eGzZVQSl4iDaUsiuUyZFJSpYIRoBLJWUUUTUIsMI7B/cKLaYMkwSWIqgZkXQmhzSiiE0JBRQUEEMhENAfPo1GX6/9xUag06f98tlJfjHGRtW
nDNggy/8SEd6VDx1P8ZoOk8Ic1Z1spp86zJU51TBgLp4J915PeLWy58dByVB4o9vyo+iDyymyzTBJB8JjOlEDwlGF5QwymmY3feTiB5QvLtua70RZE0S
zRyh29giLqnm1N0Meb7ML3uzAyIxKDTBUcuQZGdcoa82sNsnhk7YTXV8uHW1qUJIsUnpBMICrUSxTCwICjAwgQaAZDBnBROIpdJYFZXooXXVm4vKcxWi
JZnHruExJk/K7nRDvDEXvrZ07206zDJKghWqxQttvTgM8prC3xR3McFy6HDw2ORnnknhIsgqIuTfOutaYc1vXfOcvl4yGmD2CCAJZCZUOlgdVWGxIy3J
CSEaxDSUTBhFkUyFDNkROGi+ESRM2WA9qJ4od14a6kO2B1rvIYnTnLN5KadMmrp3dGMxWbSG08g9IHU7s4hWB5uvHi78RIipFgLpvWjALwobd71q6MaM
JdUN0Rd4LNoxJCyda1YTNi6pkibcBnSUaVhxgcZc3zVbl4zPGtqvXlAob5Dzkhuqa135qEQVYcDuCgwYKALJGSDFAgbZRgSKIjDHfk3o/PiXCc8aNeTx
uTBwqkxwWdQmYGRZgrfXuxcC7zvZj1BPdT+OI+m+XIcu6GQowQyZNZJqMAwVkNHkoSuteU8PdD1UgP8Pjh6ns1mrh7vfv7o16rxQ4kDRRIaZ9kT2loB7
POem4CAAgwvkF9lLA9Wszydas0iJPVgUN2GmTNjLhVayQsnyNpzPJPLy8chj4sUCJwqJp+D9mjOOtXpwzKj7Zdj6zE2g6dD6D2gbj3p6iez/Yp4mc+qR
YCiM7+eYCqsiy2hj9bodT1vdG8mkRh04ijKb9ybnhMrRUaVMW9bkRyORP1KAfjfPou6CQjuDnDl+hk87TgZidoWp9oneYPpCQ+OmTE4Xej9p+m0NTIMm
6BUWD4ZmJ4gMzRqGHBQ852HyLfm5kqtp8ihRkTEbVwb0SpqpRhxMYsRPRKikrUKgLAFnzjlK+UpStG4QGRjLWtOOoyeMDk2sVKHezcMVMkIqYiueGQxY
vSVB5QsGc61o1MLmE2yTpA06dt5AOEwoguEUxzod5xfIoDq2IxFmqT3ZSIgxRivv69/r5UMO+5kKqXtA3MDcDZkJTn3hVDvggqr7LQgjBHGvoCefu+WH
BgjB7vXbhJ7ZyzNH12Si8Icygpw2nDPhQN1M+zA1s1mZ2a3fDwQPtq6n0/D092+a16o8oggZUEoiWgiUQiVKRUKAaVpEVRopjp8+fMmyHYvA/kAsIQkI
f6UntIH4TtAO1MOQQzVFA8wL2CASxn60QR0NxgAgdHQh/AQCY9TDYcuWYhikiAE5Cdn2CB7NM0+oAY9vLFTaSyHYDUoCH2nefgU8Ply4ye9IbgoPD1Sn
Hi/aYQeaqgCQn5lAi2BPkihQPMik34F/YrswQ+lhXc1thplZ/ANc/jxqnCJ2HdqnWa1wD0Oy+L5cFTr1uicmDknI2lINA0inHpDFrwus2DxN+LrZmPxH
7LQ7jt+h+NLKpGfdOb/6o/ieYB4eVt43Zd8+VwXbtD6z6YoIhv2zhEkxE/b9YbsjgMHID7QA9sC2Hy7L3Ie9F0JpIbMKtbChEGVgHWRsE7nfsoygeZAM
nxDYXCUq0olBQUFAgUOMnd4fD4+e+xPuz2XyXb10dZreH6nyojGKnYypPyIIvg/sRcfehCibu6aYJpomhoKpSk0hoxOZ+rWnUhxjzKIP0kyMCMplOSya
gmHRfmGOVtGS1iIjVaEJ2O6N5weB8+dt4TKCOzMCnkfnu3vQ7taJL5jzg0b3oHo+O57LQb3u7Y+Zx5275ozayqrlH4k+YTyaDkLPcRw9MWk0hGULQL6j
2XeMd4CPGfkace2diBCMRhAdGgRwDGdJjHsnawAXz0SZSpmSSKCCqgjBSxNpNggfx2xl2DFPnb4iqdWw1qnacphXdj3o3nAoc4hyOCSHB1KAuOKJzmEQ
hQsIx7g0aNs3DwgCDp9/V79WVXQjqFL8Gz8NWE/BsYjDerkJl/IJISfkCHb6u28eoG0N9UEx5evR7j31Sk47/pMk1HV+6IXvQpivmJsz+PDUAM3lkD9V
I+eOFB7JZoG/aJHUpH6F+XBHj64RagLhXlrecw2aO84f3+L7s8Hifsi+KeZP8jouLnmUHXj3z5Pw+HdcSdBT/FNgHtIdAWCehedacmzAVu3euZdUrE57
nM0n6ST7kAserLPqE3JYmSiSmkl32zJJjxCfD3ZJPyDNzq2Gxy7DCQ2joBed85PwUvUT3D2qjo8RXoy5LeWT2yeowzVs9mwQFICixPT+/q73IVkWREDa
sIHWWSA7+PnJ1NiOrw1o0cMfDYvwxdEnAPifMJfHEHyrw4XiCvs13Y+VMMntaZSHq4VF34UXAYVKwSaTrkpDRlLwRa6ua0Ya+n1+5JbvoRTHfXRZ2Fni
5n3eZ906mjk/C9GESQ54h6FQ4PkoiIjsCcEBcMrOaILIB1QF3nxb13TESBZJGVIenKQ1qcjFVUOaUtCIyqWh4vrcd606vHcIOUV5iJpKfd3t4udlXLhW
o7uBfe9wTj1YTeQ8CqJwq+cEhEPn3hd5DhIRcDQoBD5LpERVZRarQLvdbc+7FlEy5T+psyAS75aFcipOJzO0kkKKofKnU5qiOjrg7IgiK93u5fFh9c8V
RafcXK5ifWFkHvddD652lTmEePJceS6NzlNIKZo0mUIYpgO2u97ZjDTRQsQrMHYkNId7ECgPXJdxcdgoRLOBEXEyiYXLReASHcjbHh7Z3ug7QgeyLzI0
KlTtKkivUyEdjjsrcTsCcfB3G3kJQDKiiUgJEhKgQCStI0JCQe+aHi9nJ1vnLCnX0qUDQsQUgGpDZENGKMJf/UO0DABE24FRuipxeqGKqr/A12Ki+v08
QA+BoTkocIEN+SofM+vuXcwXOX5T82t0xkw/JvkHYCnT0mnTJiXhowDLJG41kxeqHV4sl7ps2diXP368a8c6Izp0vhrtnRlqpCY4TMqJlJuTXqB/1e0h
9DZVWKJvnNaftD9jpGH3jJ13et9yyuYP8Os342Lk7LIQeMyUQSnKwtyxAD7iIJRBc4WSQv9mMMMQHb9euRMQqKeUJgcppr6fdHfLx4Me4hdiZ3kd3t8b
xIby5GY4wJNoaNSxYDHV4mBIisGJJIprzcVUiLkvMb/7Qw0uuobQnJHZgzrrQaSYIlJaGS22xltAMSFQn3pcsJu934jjMzr1u78XML0hovVbSgyOzoGM
MIZSFmSCZQJHF3AdG5Uvj+XshcnTFolUXZcjlfdcLgCkOiMtCJOzAcGH1qpgCyiP6yODeuDg/fVmYNIhFMeWRMUZbGqRg0e6yZgIxBV6BeFMNwnxZCfz
/isxhMygYDUqlo9F3eTzXNW09W3Hy28PAjFwjM4Xbw4mXP9/u593Xd/t23mkvgVF8uIdo6nUhyYG4wgGoOgPwfOLwe3bOQbTsQcJiN2gYEsKUkaJk1N+
PqyfsuGftl1gB4/awPZyPZpfZI+BH63jZ+GIoZLAntg5FHLn2AB31L/9pLMYMDEYZQmSISCZhIUJGWUkYUyXEJJFCCGaQAMQBlTJUKVVpEJAQCQnEw3m
cvvcQPkvaSAYPiUEWUTKAE6lB7H2xKciEP1if5ZU387ncOKcUV7ftV398A5vJ/T2p7xCQzuQoYb8/6xPHDZzex0YZgk3qk1Q0YXQ6beXMOQfpGop7nn+
o9dexIoTh0jOyIdYermeDPHjs8MgocpQWVIS2m3rR/cJ7e1muk89+Nc5ftGiTadu8xwYonRhLKbTANP/qmkFD4fOTiEJk7IEBPP7uaiZTxL7mL3vo9r3
gm2vdkDlNCRKEwNDvCPnAHgaM0ZZhqjY0p2QgU3J8VZwy4JZlzAxiz8GC3+uyfH57ybSdJxOT4/TgGkuvGH6AE7f8xasfv/SzOUK6kYvwkHLwGHEvmQp
A3Jg8AAWomx74OZnIOG9a+KE51T0HUkIZJP0DD7IJ94ifCBCgAU8dzkvs4AGkKIKvpsSiqipWwMcikiSJQy0uXSRtkFySToTGhnbGmcRG0pIpjLIjOJx
/qO3KnITiV05TASIggimyjaxhilycIoAoQpoWIoGlCjKI4XCricaFQJxgIdgJs6H7tY6lwuUEbJpM4M4hEZMgLawgOD8Wtl2kMBIKI84BDCECacYU0K5
UdRaAcgOAkNpymIQQQJFkOvf1AO720O5hnZA9HvBlaumJtvcRNohZwlDhmP+G9AUkMgI2w15FLv9+cmJzTBzaSN8Pp5ZMd3cd8nnfR54mSKaj/zNpv3z
xcevZW1zzkJvekKcM13lAGAgpD/cwqyaJvv4SXNEhtxnRh3HWaK2vUy06prg7tD+50eWPf4W8vRZHdapyKazZdImbzS7UmwjNmscRMrlpiPUNxQQWBV5
khkjOkQDZCFRzVBLaOrY47jPi7kCmQIdRNbnB5zWBcEmR0hnZga2YxrJpwuhF2MTjSSbbFRislWzEyQDJKUpQpHL2wB49h3cnMcHsGTUHJ4J8fDwPw4B
fUeT1vm31UdklGb1PDJ2aacvfoNcjgGHTshIeEhoPkmnp1+w+ua5ITp0NjKwTWjKwyTIXaBw3uI8zqgJSGeS69mzbYihefLF6wUdAzq9OK7pKW77fhjq
g4sRBXgb4uoKUg+sg+n6/eHxk6oB5efN7o7ROmHbviBwl4Xh47tuExk+p2XxbA04h07NyHj/VrfCwr5geV5vDBTRB8rdYAeID6qXe/hPnCZEFIloVSlf
OluFuA5hlYuHl8TrrcQ7Tn4HY+qibgzABKi7rwkaTgnA8R2ZmUFH/lnjo8/UrpwgaYB9wzbfjg9sNb+9Hj0xNar7u5+QduEjIuVuqs/JmKk5os8WGsFF
xpbDcHxO0neZMKGRifspZP7MsdzXOrKhsj2Kbwnel6ahbMNSahZPHd1mpDaSGOmb/fmh0AyxOc5TRo3pvuUl0AifwuCh0U3wdbvF19xnK6G0FPzoYh8y
nkyB5iH4bcEDbfXYR2QtJSIcyHIe3cQHPYROaEZUWlINmDhtgqJ2KBB7RVZoZTUCg9sCUZcJr1ZW28/EuPxFUvgssxswQRDxPtwN8NbBDTy50JpWTxnt
SChjh0nZ8ZDUPJENuClimJo+iRWfzMBB2FGQ1vuIOKIIG4yKW6qi4Bx5HMHjy1DcA/OkDcJxhAPP/5zzvDeqC8G5zzM/SXJvlLgKfghyAB2kA5LyuxyD
vdpuVI5ozR/Bu7BTwmDGChiApUZTlmP3dbzx8yzBF782TiFVmMnZqh4Pjv36D/FFDp1XqL4Jiib84bz33gH29EXiC6ECQP7u0eQrt7uoHd9s9/Pj3Rn/
7oAABD2tkkA9jntuFROqQ4xMKEKyQUBRASScfBhT7i3ohBEnaUIKO8v0SkBIlREzJkfyC+lVDoHOzruK0DBROSnjy0CwHN4ULErZhfrPOOXxqph0eg99
3fd44+Oa5zTF33wcePdjdNu6cx/b3rvRejC3hqiUqeNaeWbUdlbRts0MMyju5JeWuu/A23BFiyjSB74h4w8syAu2MSYGWSMEUbS0Qq8h3AkQKI7rG28e
28ZEOFUZkyCB1iQFwDhBEcPvbscKiJnc4xKJsLl27jve5OVwNMFSzDUUlCa4aS3Mdx2yijW9BtNa3XObdaQNWkK6LSjjlcphiVIilO80mnL0YuobDRgl
pqp/t1hIQLSFmLCqVIc7UcaFm7ElEBmUAZY0CKmk4ocoVBFEGxcGhNEUDRuXcqjJAzcJLOZp3eTbq3LSG7OHPq5tHT11tZWrAdyaVy0Gm8uEsLs1N6ER
2pZOkDMKisUUjEvMNtljrPGuZNbairxDoTDJzW01NxiR8WZlCiWKoiKxSAJQQRjGUOriIqVK00ncjoiW3r5g5wY6ztvv7931BLWXnTXbwQHTk2aAmWiT
eQW4yMECiAYwXrKZCc2Sc3c3ArJtJvV3qCP7/k9Ya7TlwjYRCMY3J1KWGpqapmtPfglzUdbGLkUZIVK7kEemsyBhwYEoikoEpMQGtYb0zRQ2qM3m5glK
Un6Y9M6e92YJhJEsJMEbNttkTpeiZYM8IvM1VHY0Eed4TUGYm7vWGKjyiczi5hqgzEy5fD10ddY2FQDHpMRNDEQrUw97jrVowwtmOcs0XMJwQRBUQ7Rt
N1ussdoTmELbxhiQQVE25hhOJr4zF1NEok8lqa4OyGplKxytsiMg3TM67ubPGS76uSdIVilpOBcKVj1qm0s2JviTIZIIKisrRMgpqG0DGUTJyxuYBdc0
bd4G0btErLGI25ijnF3dZuTWna84pC8KG+mmJ6t2dYuHN3H3YfR7747cJ0Sjhw+golyIOU2XA5yjgmEAF2Odjh3wZqMc7NfE2x7oZCw4fN6+d8487PG9
xCuwKHFruzIiF60PM3ZssYu0rKgWJERUiokimmIKgipmCmpIRgKCjIxBFVOWk5fCZDEuy9c10hn/HmuHOSqCMFikHl2xUYMZMadRbM5obw5vFBAU2SyU
UjloCa1hiwRQUHy4dcpRbxpiXvNiQ6+INB2K1IDdQ9ALPu949+SeZF4m2TbNIVWS6gUWaQMnEuzMDk6R91udIq6tRjnbXWDriqxrDMvBmhxLpb2wzDSY
PjO0w0ziL893obAoO9QRq30h3WXKC4CjW87p0SdR475296Tykb4gpYu7CoiatxkK31zq8zHQzrkuZm97xm3rmgxBTSFzWG2OiW11Yda0dJdbbDgyaWzM
kIM032eTYQpqlDcshrRNBXByLjXCMLvXfNh93PvhAmIBArZeH8jDyKRQxYkpe3vJyoZEcuWGmSI9R8g85+WT1zVkScpIlnVZtO94pPYUfGtK6B8/s8Ht
mtOPIHs+fDkTedO3qUQQU0tBxWyGEN3HY4OgRIBd+Ej6svh5XKCi6lcx9s5fV6qGhzEqmNDo+iUXnT2U6xzydWEztOUS0NwdkWeDjdBmJ3Ic4UaNrd7r
px2eRX79O3INEtbKSQiJlDxyWkUTLGRdJE3YHpG6MCnLjONNCNEtghFPFQ9VmueThvwa/P8p6dviKKIqoDFY4c5fWpnCy7+ro9dcNUBkIx7aAtrXMhwe
6vmqRuASSDA22VyYDa0VQ06gwyMlVKjfJYkkxhODTjul2BiD23hXFVwAZrYLfKP3uav7aHqxUyYgQQiGAbRvkqgK7EhAoEDw4Xg24wDWmM63cgGStJWF
JcMmlkSEYlNVPFQaifUjrIUGrtz0eiJo44TUO110plAj/I8eNQFvTjcqzBMwR+bUNXoLR3TiTeqJotcAUAkAZL2u07q9RIBMS8YElIIw1HUJDRQBg3b+
4gSgoEAFbUSFpsHlVk0ZmRMwJqmJPLE0aFSbCbEpXNUqxLMphBEWbnGpSoMtjbTWnUiXidGDBU0wB8SmYiIoyHg2amSStiICCDOGZBaymNpNj5mq6aAV
IRSTpJalhua1kMjDN0ooJBlkhCp46ZGZLF4UbBIUJEECiyoMproWFZNKCyGWxXHxubalCbY7MXGVLsnIhKJaxTigdhxMd53Y9n551l9Uvj0+EUOGJTif
tOr5Q6V90qsFi995zRM/VhmtUpS3O8IHWVUTSYhe/Of2HLDt49OkucXej5VrpUPZ+ddfQkD9vkOJEfFKM8AQQmc1gjt07a6GS8FElIHiGaNKG4W4BIOk
IXMarAIhBNQCZKhjYSG4kK4iBPmBqEhYSwQJua9D09JmJQQfvaw/KOHndjqI96+vnWOMTLEO4NBrcSV3GLRzNTJm7jrmjDl1iPDQFwS+6j7rMYqAjN0q
O3GuxNWBMJUj3ZmWA5etVTDXMrdYNzhCHbvu6kUxFonBxsbO71nbkU66hKwkgHSSVOIQIT0kxFKqrbGlgTTpAlQy7fbucCgKKGwodd0Osww1bDprpLFj
rrXWtjec6dSAVgdJCQLKWEArFBw6pcgAQPvMOOhN5BQTKkqkVqiAk4w8NYkRmGFUHBjIQaKAmVSiJUCbeIYie79H8qNQPGc6xi6vLOa3hdmOcGbNm2vN
811hbJBwScEx+k6gJJ1NdU2c4AaDcimxHSkiYD7D16959v39OYPPteiaXSy9vLE0j2vBkOAaXho3AEyASgaDZn6vbsNwNSc+4lOg+Ya2W94cyO8+GGdX
3nZtn3aV3jkdR7FOrhodOCSSTiQdjfTuGwbjtjBGj5cnz3T5a7Q7vXgYGC8HzrYIiqHTyCd8fI5A6BERhIJJ+vfMfTTHeUc+xOSLCBMYAh8ckh/Nwh9g
4X+LsuwTicFAQDFo2Vwo7JfMWFAOUZNmgDByY32u22QUsREOYYFFDESlbr9Xf23WdafHbv9C8Q3OJUG7AxYvDC9+NpMI1fWgQxhAwQU+TjBEUJgJFUl8
1bD8D9BNQA3BDYyqzrPHQ2KJW1ihP8PHc2EW+dxyqi4vq4JnmmkhR9clwt31317yHZCpfnSjergYzXZZmDVgadtFNIpNY0plmOqzSo49kj0f3vkYe9Pb
ZO6O/JjWZ4prTU7ezuMppFMdxhRBYiCIGYw4DBWMKMttPaFZqs5vEQ3ZXv8s469fSNVkqVDCHZgVnqYyLIsiwxyBz6aOU0mHXUH9VDdR4vZx3TXt79Gp
lkcLI345hOw5IUoUrHkkjyGjqqwloI+PcKMtUgqiu/wX5p28xIiI0ufltxzfh5HcK+W3Q90p5dgzJjY+acSuPVkvGZosPOz6uMGHB+sRnZ9NlNGODFFR
h9LsjulE1F4NhFEFUzMBQGWGEmMURvmEV9YiG4Ro2T9kMxY7SnLVQQeUKBRnsQR9ux+1Cnt7+e03JAg+0l4R5dXvQOFAbcUk2o5OtCQfv9ufr6fRInfr
xec0cPkQE7+3O0zKVoChh9rYDpjCPiC5RA550TpcaOnGQcOcHw6HpEBHGFmCdkXNPoeJyHITqYkUQZLArkhBSgSkaGtGqDFXS6MTZ1w0ZFNJBRUUMUQb
bG2x990TgJsCgcALFD8iFPDQbAa5K8zAUzVyqJVDHQQphDCmnmcSKCG429KBtIhTo2cQNpwhKEipKrYkCTKAKbCmJ3Z55DSHkF2CUyHhLKqA4cKvn097
vbnYwedJjyYyOwDRwnIuorxEOq2UPIbbnGx53IY5N58o92jcmOQ5MKuF24vdlx1Cn24xSMNJJPDITGBtNZUZArZQDllA8Zs5Q07YkRBfOxuOIFMS1lcI
71yOdznOFDLkEyBOy4FFSLZPc9KiDuGebOXz4Qk5FJ53Kr7vXbceSFiqWDZMmCedtDvDoQOrzAhjcjW5TtCXXnn07KDm9JzBnGxh0BLMujNJEaKhwdML
2ggEn16U2Lli7axTmiKv9umtJyOUGkdUTuaQT8ZDYQlMJEOKKJoVOAcDJjokKAkCQ5DWoE0FlAA1IA92/PT5O7yHFXroHd0lPYj8vHbjx8fAd7k7jgu7
ub0dwko09O6N48QnBu1nwqewKKC4APUkRFd1EZNIUNKsEgZDQBgQKZIGVBTSJMrkGMBFGFNzLjHISadCNYy4kwC5dtKIK0SiKAqiqAuUMuUBcEi4UJnY
xO2CTKHpckoq2DWaSFCkppSiqiQoaaIKqAoRiCgKqihIkdSGQBJBVLSDSCQY1ms0YsuEURcIIuJwbGkMNIiUiFUlUSQLAVAixClIOYYKU0gsFB63reRR
LGM+TPIfnwzKnbF22eBlxwa0yeuEgfbsT5yUhRETH3SA0LhJndrS91BdyojnBzhQD47BeadsBAhyAkXYj2S19kA9TXblo+iGl7reA8IOnewniwKiCDBB
HtPPMR8LO4uZctKnzPr9dvKqMNoWMkS6dYAalJJ3kJxD6dvnHvll2m/JunSuBckumleZXPQNGMqLnGUUEQaspCNsoKKuF003+ts45wgOEJTrf5B13eW4
wMJ93hh5RvDuJ8+Ynpg9m9Kh5d17kR5WyAybw+Jow0hu2DOCULEQWGHjejUEZNY0w4ICSW/IbDaZ3BhDgg8pZ8QOhgsYwWAKUHTAD4BOkRHTHmBoM1fO
OkA3kjfNxAAdwTFr0hyFpwJDIFpGqQCgaEaUFoiAKClSlWYEgIiKKAiBiihogCiqChaZKgzDHCVXIVjJg3/NTusaHaTQ7Ljf7lAPMDBSGVBEBkpQq0jQ
LiyoSshQkkCSEAUkowA5jipkDTQnhI4ECm0gZZIOb4rREORTuEopiMYhGQbgAOAGABiGD4oZpIhlTjiqG1ISilIiUKglbCgRs7BjbIHL50knQ76ETcNU
KiEAdsJyt+/AUTcDsCmIVxiBAUOEsAumplqJiGIA0Qh7oRNoEdhDKE7bHq4ecSZAKJMOw9ZDMDjC/YGCcj4O6IuqGCJklRCGSeoYnDRBkDNLkLk5Y5Ap
hMSFIpvKulLRUMTMVKB7awDQDukhryQzN2fu6oSshwQWBWCgUQDX8zsOBqeFWCqIqQYkqWZDfkez7fU9njjYTkjtDge7M2fdqIYcwH4R9KRkG0Z9Ng9T
tRQ7ke8DuJIKgIqCttJp0VBgqfZQSUJSUlIAG24h5gSgew5IP1SUlKxHZBqA0QFYSZCVTTQtIFLphz1/T0OAO524nk+e3munt10gzx4aHbljh+LiJnDF
D1hDjIcjccOXNPsBe9AP5EDfepz6Fr4kksOZ4NazD1Sdp6ZuS8uOawM/HyOgGhTpIK1VAFCnyCImRqCWllUwgD+yQAPznpDtDSm8AGoFMhaHaFdoTUmS
CYx+esVNEFPXEATOx7e/Qbi3d0KY75/q8SdbkYKPN8xztOzQU0GqH7LcOGBbkRjwMyPDPgKHxkKVeW6HC6yuQGp1NI9SJkNbbayXyQPgvemae38dCJIE
7O2wfycAE7FH2eLBC0fPJQuQUmThMQkVRFFfjaHbAuf4uhHEWh6DnZ4h/8Fj4r1FJR1sSHON8gIwiiuDHSpEJSqUlNCZBRTRReeJK7DnLlXK/V7rZEXK
FlZBT7X6lGlLp2a1pPwPniCIfYPi+vFDh+z6aHT5WJ+7q4KquqVtKGXea1mYiys8PISpvdbnYH8Fx+KfCerKD73c7dJzWv4pqCvN86zBbumWaSwQiJt+
xBtYL72pMu86okogfxaEDfdk3ne9dL3Zx0rBTbJUWcYLve+tGIvkxtIfH6dkcKoC4XabolBaD6wDnKL69knMxiHwg9YmLlACVky0BEJTfjoiaJyXIaSM
0qm0bIbhoRMAAdLpC0xVCwRAD0gAbwkpASFrszp/SneoJxKAxglKkCYzsyViIaQ0yjPUcPnKByA+iDtmqaz0YkU4eE9EHOmzl3plr3EoHeesJjzpx5EV
MvutUePXne7g5TW28OxOBHhPcNtdiJoYUPdAPM4UZxE90qBdVC8+GThZgJczZxisQ5PJucbkMpgFFBkynncOR296eWxVkUTySqinknHoi3XLwhkYr3F0
rXV3Q9pOcHPIoiooPo0O6O7bYnybnbkFye0Hu0KiYShEssWiVgU5N4JMHkLc+yiqL53JzPqMxccQZTC8hCAmoxCHK7ogncDNhyGMlNpPIKE4hEyTlE7r
cm84neQJymFRMoJvD5lEPA5HewIOE2EUcPrRcWPO9nIyQx65dySgiGEJzTnzGdU4w0TgmHC7HdEm3Ip5waOweDo7HtrF617ZLYE2ktjyJ9+Me3BgQ/nr
ZOJF1Ycyo1IuK5CNZbhlMQOBGTUhBoQ0ic+IAjuaL85TCCCl3JTBgwN0kqYKoiDJADcFTOLNSchXFNCcA7yQrQwA6VHmvPYVeSrytzghtiwIFCG8I4gB
KKbbJUTlk0MJUWVxzyHddzpzH1M9yscc2KEL3l3Ah4iBdAirUoJKJJbMR1wp1mPdyB2SCZrZHKKpF3FuRqxbXdcASxoyAw5ZXER7B27Dni17O2N+7dw2
TJGXk6jk3Vi48/WjicFE6E9VR0MypFSIZSstc5kh4ssO3acN2h5ghrjdJC0c2Ogu5Nn7f30NZzeaNaucpCek7ZAUknRhdQvhFBERXWSon80sgiGWWsr0
13osiuUtjKBZ22B+/dOMCVJgaSh/zPXvR5TnkhmX+PZel0iB8J59/Fow3oJPBClZNlrJbdIHt3dJ4YeBJJ5IJz579bPqwROAmkcO3fyfb6uD7BAvgxt7
UVEzYZLtEPdA4rsB+vh3IrpXiSLSgn2UMNSGSBghhBAOSG+gZJMZM1+e/uKln1zcN7qjsx1mb8AcjbmfeP0kan/dfnH8IU/r365+f6Zsb9AfllGAeEik
K69We/8tmCh11lEwgf6JnvTQuFS1kEUG/43aV0W7cORzMw9dzvaGvHIBopRhfhgpt3Bg+uZhiIwGrIexR5KlDg9Gn++zf97CHF2WHBERZ6LdJT2Zo2I1
1Foavvqf4siixT431ye3c4hvebdNh8yYMOa1oUnnF9p7MCzcVevM2BygK24zBcSw1rMmks6GoFMNdXt+517+/WpNKykQGFl8yYkiG2AVA92BRES2j7Du
Xxr3NFU7NFDiGpbWCGQ0OjwmwNvTCobZPY+uvg+n3YMoe1wX1jXcXevdXv3aPJN8Q9+lhI+g3YIMHMR+uhRz1HxyFIW69seVFxbkdAKR2fIhgQQAuVt+
tutVZgmDo77vQRgPuKPqLCRUuRkVGLKMnaBZkoZQdSAKawdKIwIKFUFHVi/4iYt5G3yAYO46HHpnYeXTX0dz/BwNyEJL92WI+x1Pb+9+d/IrJveTxyAg
CRE/bJ1ANkhT5DyahDvyUowm5OFCzIUYCQehwcNWneQIkUr+8qFw/jmFH9J/lmmqSqA4uwKi/60hP/9gzCYgiKByRDLOAsEP/A+R5n5OE+2LAA+aIIP1
kOmQ+sKvyuGfmX6+O4nsl7Q2knYf6GFx8WLiVlZjtgXVn96Y7Q4FZUPu13SGuRPWZ4noWCf1U87b/nH8cdGvpdBEpwBkO3+/sOCAP3IoJup85AVVAUlA
0DSdJAPkAn96pCHRW2eUI9U+n7ftMWxwcOxDWWqTJsjCHODxftGGhYhCmpqQhIUiVGD6YRaUoaEUoJYChKQQKoQaRcA+yAHkulNgZCVpIT7EF+/c7MhG
VghlO3qB0Vfj2liB80IfTAilIgZAgm0CB8YEPbIpohBpVFyVApE3gQ+mT6pUR3hTeU/uk5p9BC76sNSZRrBjIhyZiCiO2wZNGVMqhx660kDqf55zN/6O
HO4sZ5PNPxU7eCn6fJBPmmgAollE94R6rGiVUOQHtc23USkpUw9ih7gPpvo/V9gIny9+bINESIf6kJAClAPmH9GezvFX2it8IOzjIfu1tocbfvJYDQVg
nNrJCpok1RpYwYIL7CCYGJPb0bbg+SwfssPbhlMT9sYh9UGrUlgI7SpSo/3yBax1KNJokmGRgRiCoiikiWloKCikFIkJIaGoCiKUSgYhKBQuA34RcKA7
GcGXfpZUgmm2hWlthEAfDhDqHEkDzN7KMD0fZgAYHBOUP9yn/YJN+8haECJChaWhCkoODzmEkD57BJdSmJGKi9g/BWBOxDbsgeHa2tII5BlQgKwkCGQA
xOQaNYgFOooMUWMGgcc423K7DgTuei63aOVM2D7Pa9NCB7urAQmBzp+I5XtA2FeTSsrCrBgWl+TYWwMyocybHCJIhlmJckyxkvkhYCymn28FNge6VZJH
ZgTIUKUSICVZFEaWgodH4efH3aHJXYlgfQk06ZFIK9uYOUHg5krPrdoEVIusDIkiit2OyHUUSu2YHo/2PNENqRMGcpJdP5uMhNipLaQ047YqEBc8zqyO
BTP5JYOwfODl5F2UNnPzueJwURhRMbM6F/ODuhyrr74HgaPQSgiow0dJRE4nU6uJKhp2yQoyQWK0icgoViqFREBHG+nH2hpJJibSbyyaSSoUZUUeWFRQ
igqiK4cIb9eY5Xyy0V9PO5IUrVRWdIEMkEA6PeWy3tJDUIipQ0ahA2jRxweMhrLAoZhJr1EA3yl21Nb1HTymMxRWGRANJJLBk4MR2rA+EL0xKFrzK9sq
iRUFQn/Ik3kTVpl2wKiKRGKp6YXuhQYMGTzQL00Vgsh67kobnfYBPfHdpeCSjxIE5WVVRSnar4FxF+1gHnPSTIdjxgmGhU+gOrse0p16yK4X2WOzqA0g
5byGkdpDaEPTYV4aXhZIaRZdW+hfLTBpM63cssHaWoAccUYqJFFkXByiGTtiDXCE8I854EpxkONkhSYIZCZ1kMnngZBc450NKZzfPmauPFIHhJXpxDtU
LqyCwhp0gcQxhjtCiSsBhde+gLk4YEROazRyJv1mmG02Naxjt1hdOnB2lRiqqld6u3YUObrQ2CubxGEgQ0yElObqcHAXMXNgTUApQKG8pJABzNtAe83Q
dXhuTiN2ewH3cOTzA8QQfOAqGCqoIKqJohimQQmJTOymD6+ftmEWKnJkRchqWEyJqaYiGVpftkMCF9yBgd52iH3Qv1yNL8IPFJ4AnUAOwYVmIz6mjYF4
xTBUOmmrRP6YZAxPiIc74D8ZCqVPZIJSi5AGSPhK6kBKENSvZC6hopCkRcXtoSRQ5YXA/edjD+A2pQRJChbKlEQ4YTibB/qkQ4MItCJTQFDFQDMDVIwQ
KBShSo77I4oaVhTyU5nIJqO7l5q0EQUoT2K5IdRQ/2OBert3ofIn4a1rDENtDoHWsrDTA1dGSTExFAwCfrQ2gYTQFD98mMqESYmYhOqQeh0ooZmOCD3p
HIpANlUDxTOSaNvsMpj+4CidocflRUCmyJscTBhiuR8ZUNtjAXvxcjmHQJPYnt4S0GNfvnCEiXRfz1mgiJOIocOKB7YaKoKDm/WAG4q4S0iycoIVU2Kr
tDUm5GZGgemfSn1zXz00z5x3dtO35uwVsZtaNSq8HH+7VIH9/LFI+uPQ8U8pQiUQ8JDx79e8Q5jbYplM/VmsI/FgXIfovDHQo8LWLIiCjGpIbJjITp+3
EA9bR0SPJKCIuqFdzpHGR8O++JcIoh9ZAxsFxZiBZqCesBgNtGBRNEM0BUJMUFRCFxx4Q6GWmF9MQMhJqFpkYhgGIT72PcdkcOyOcjUfiJwALs8mgcKb
zwOOwiKiiYwoDOgiqGJhCSQao4a1oiCpmPqxHIEaES2t3WBRM1tyzQSgUQSAsTkTN5mt5g/XWIIM2Q/1bMmiAWqBXkQUFPEkNMVVAxUIQREUvPA205FV
SNRESLb2FYYgYksJFQUUJQMFP7GAc7C7YFeGqy4Bdj1BlKpqIpKmiZgZCEioiikcM3qB3N1tKIybSwEWITzZRNVjHvxkfMFrA7TsG/ZaAxv0xBd3u9u6
whztCq6DBb+cAuNpwI5Q27KIEIZySG0ZbFjadYjIUzpzi3267QU2FPvjhDqsrgh9a3Z717deHgs/D7I+IvzFpGxhyg/ILbMkALnOEEwEOMReDdybpVSd
QQohlYQMgHaEtrWC6lwp2GBNiVD2catB4Bczifd9WOdJXAd+UaFictBhad7oGCGhghxLK1ilQlLRgciAoJGk2P5eREMJbbIqeIg7moTX66JRKEVIIUDx
E/pKhqimju6VmrIyJZaFNZY4StCNRJJKa8r9Pfqj6DYoaBqqAnwzFigiPw+g6axYD5/1Z6Pa9sRBTP/LEHCEiappEikrRhjnfxQ/yX7+HJOHi3MnFqS6
52c9ksyqQxQIwKbsgcEz0iBWIurjbRBj/L3HIecZcqoOcogdnkGmsu3TBkRoDlFlbGOwhu0kayZB252hMCgTzg5wb9cmfMpmS2J2wuOTT42Q9i2sA5Hw
faB3tWcbu7ts+gA+aFAw4Z9ev1L2RxhiYiomigP3ZPv/As+3f9YWXLcm7rSXV/ygYWE28LyZmjbTu3F+5MA98fT6IB3SKHrFCVBApgeZC1FSjRSU195m
Bi2SQDDKB9Rg/XKRDELQhAyrBBkaSmICKBS8wPQEenh9Z5mnYQ9sVElCcPqL6rCCKHrKhlqMx+60nKlWYthyLDCYRq/Ux/cgghvK7kAgZAphIuSogRhM
BZVyUI6whQqII4MLYYpEFUTC0QEjMB+zMKkGlWsjF1EFsnRsRHvR+Bzr4mRjLBJO07RacoaZas6sTnC6pds5XSVRWhwqOHCOAoM3YA5R5yE+Ys+9LAna
3v65njhpnwcf5M17fgA5iKlpw1cDiugReAa+p5IQunaI/n6fU0DUHtlAMzMwwPXFoCqRARF0UXLmBf40NTZJsGOd0ooJTRsq5htyDS6FUXiSFIBxYwDy
PibnMlKf1w0pkq5LkCYEBAqAFFSE44XcOgyIe8zMX7GCUkHlxRzvcHhCTf0d3vei8KSWwWWzUtnUdM02TAsD0WHkBJhJr30RkUgIIAE5SKmQqUAUAJZi
AFGDZItL+yRV5wuxfCANQP2HC7IGhIsJUl2wpCbQvP3hObm24UH+MT5ALo8GAaVAOEOTMrtCZIWYAbpCj5i/hKGA+2fZTRMUEURAUUl92LjARVStf1xo
yv3WqB97nx0faTUIcfyfPbUIcuEsm6F57aeaB5wEQUC0K9/ig+zyELZA93u9u3rxZNe71FNC/OH75F3A97xex7KLo5jmZEZH3fE7pmDbHGloKSAiimLB
N03+9pVJq/HHLjhkhQyQUQEErBFCw00VQkaxwmmhqKkKKqogaaRIgKFpZnI7tJpRh0pECZmAw/1wGPNPGF+qHIIr68DUaJszISkcgWhXGQCkiWJKSQsg
ZKSUMzHIBiRKRNwSIV7VefGuegwPFtWgDaChpM6ofqamhCgKUSJCldh/YHy+h+HK3yzPKHe22D8fgB6e5zkibK8Pn+z++1u/6G7IqrDjFhrC81TTXTy0
3msgaEksP3s05AR09XWYmNSV8wguigqKT+fc5fgcgfcUUf95qHBls2g5CYxYTaJrjkHxS3Vf4t5sOjdEPKH+s0TuEwJPE7Pr/Sv9Mw2DA/khFk8b/k61
1rpwn9EM3TkPypx+5K7BZVDNflmFW+FHHjtx77c6k9keC88X8r2fQfS/TPKBn11EqiCWyltgk0wqLGQAoCcO2cST8v5ZkA+X3Iw2fTmGok+/s4ZPBmh0
J5GriGnnuXpJ1gJ8OvymsKBVFVEnWUEcf7i0iH9+J+R3UeUOOn3jvbyGV3dBaRH3ccp8F+bu3pD3izzPqHHHYfVk1u85cv849xVtApbIWQFTLvJZN9PK
8UGIRFKnLtSNPnnrbVe7WOWN3RFsQ4B5IhAgOE9gH3M3F0oYQcD9mAWYKH7nYyCJhePGovxfsZx2RE/b1zt1C6Q4Tx7MIKZECtyYuzTJrnacD3Qjlkei
TdD+/ufejiOjp/sfJxO9xKDHfO24fQlPnqAOwg7oSR0VQkIwHDwaow2Q9OAndo3TqcnjuM6MJskmRNCGMFxmsuJBtuqD91kObmLvlHBPxDCmFwZdkBwO
JYJYJQ3kyEd4X2Kh+yEFoUWgSkKUpkmgKFUoVEsJIH0fV9v9V+9NSgeLcmH1us8OHHQpUprMKQJbbl/sqofyoshhsFQP+6BjEyQhQ3sntsGDFiW80L1D
pXBsN4kcoBpIgYRAkxMwAmywgJoU5qJqUsmGyDQbwOA4T/eMDgmai0zyvLDb+9q1h8nGAbCvOyWSbGcBcoG3XIfjl/7qZhzeg7etx711vnfXtcwQVkRE
U+AWWEILSXV0bvBpm8NM4zbRYVMyw21wQfbry6NQqugrtXcoIN3SmSCEKZ9mSWKFi5YKBENmsM1SMyK8zMNKBbwkhiC9OMOWlz1vDNuHc0h0gEmd4YHd
KGutZIBv+95N6AobLAumBjgEy/DLMIQ3mAjBRDrUAgWd3WFKJKG7B6ChNd8yLyIGy95AKN5hgQ0Mkj4/pCh7k8hCBxwRTwU9HWpp1qmmH3ObUKFSm2vd
07qzKcpEKSCMKE/kEwf7x9yRBgCHUhse5Cc7r18f3a4ed5md+5iKSvtrm63lPNufyTZq6mIpjBQMQxk2k0qQPogRAFDdy4pFkGmt+weA/J3ya9/w+3g9
cKAh0FnnIUNaIfx0FAWBuEu64hm+trbXf3r+kid6p2okNBXZNSfMnan0oaZWgHYcaGIfjYeR67g6ZqR+qCbum+WnMBA5opgiMDweyBxLD5F6iGx5KDrg
7SYdZL7OX6tuw1j2vCbO2X7kNimjaH+CFTVqIqDAqE0oqJ0TqQyu4b88MaTfB5xXlrB2qrUrhd0OXhPAWOWznEjCDBf4LhvsJyPlp+g8NkIsNiqetGta
RaF4rpNP5tFXIJrqnXZYR/1F2/i1+k1ZD9kOTcOp3UK58PFhvAzH0KWMU++/586P9ffY8NHd8JvGorfYzFgvyMnrzO8DwQRkTkGj48u1PWutdbMTpN7y
k9c+QcJBQixYhezcE+VwFNoiSJd7IGqchyNIbpLZZ3JFI82UY7rufx776co6LJtBxFFtSUczMKVxxvi4eN0QcdLKkhfMI2IJxCKZDiHOYSDNBdxxxrB1
OcSZQUKOFpT/Szo0fACwyHHOYu9ZPA8wNOKHKU40mU3Y61NZRHTC+/SYbQXrhTo2l3DwyjFkYqApBRcXMwgscK2krCuONAvRDvzs4ooquvQ48p5HgbG6
dZOPlI4BJyrzwBQYKZUz7jU0e+rk9TnXviQWENsLHSSpEQX2aDZlE2Mt4HpAMhPkfahFQZk+mfB9w39tg45i2pzVJMQaCQCBMCDO04GUQLl47g7rHalJ
4HEm3+VPK4XG4wWNY9dhi7uHcaIiTl1juKPXs0bePp678fF/RPryamCAHDwQDWqZj6oJDZRTj4v1Qf6w82UtyBMSVeZoRWXltsBsVyDA7u8F6eynizZA
RKJD1QmQ+Xgb+Vt5Ox4kA7PDn15vAgJ1PcqkHFPzw3HpAcHR3ih7PbFTwYi+GgOwGAsYJ5w9hsWaQNx338k9D60OC7doR34fOeJ4vy9h7eZ8p+fjhMRB
7vqNjjqAtM2X4uiDqwnNJWEDonWJDnEorLICOeoximoJnjOMsMbWwPTIHhuSWRtKz0yoihy0YRdMK+EiysDjebzyht78B+P56D4ibHZ7e1tS24QwSTwg
CXZhApIJJPCAaqSgoClKUNTbC9hqbWOs0akBZGIZWyIqBpCaBSebZ3Sd9FUOjUprAWdxzGVCPPaZf7O5mWnM6yoZZTXAyVBiBtAdAujz+4AenljsdPti
h+sCA96mLq7ez2Hx94ASq9kI/Hi+vlj01nSQ7k7D0Y5D4c+XAyGxCAw7oqsECR9VmMDN7M75yDw8jbjy+pp162T6EiAdGQWCqhqKICmeJqKJ+zMiql1S
xZ1c6ppVYY9J1IHn1mxxXbPpPHR+SIk9mFwV1qJb4+oGOMmSoB/TSOtMdlXoM+gBZaPQKqIBQiaqggCNQgb+2b2jAwRET9R7INw7tHKfehenAgqEj2pl
g/Uo6CGgoQMpw9+OIy2jCUVKRwFiUDZqUV1rWkOCA/ZKlIwUQUoUghMIRFCC7H59QOfzIOsOhyuY/kH/ft5vD3KD/qgIkJhKBShmUImIRmSkQDt6e3+k
5BrIiqI+zNiGn47Z9mYoHv3XjtGD9i9rv8Ph9PJOry2J/Zma9HlaFEq2nkMKMmNUCtNoDS2mrbrf8ZqaEYh+09bOjew/P4syJ95AfOQpURKBQOc0CC5I
uBAq4YmRKiZKNKuEihjkxFMSITQYP9ee/YM2SYwJXBojWs0moPndIG0aLBH2CbFxcl88Be/gIwk0Hl0Y9uAIraVQR+wSdx3l75QzDRx8cDqjz3fvXQPy
ScIwYkzDGmzMErLGklKHFVfo/KceEAG8JQgCMEQbgYgZ4xeN0QZNKUmYkoJkDtQIruij9TGBqcEkIOKQEkaA0YrKyY+4kUCdhIqtZaBq9TDJMug3kOuy
ydunnKMSn6r2Lt3mcLxDQhrqgieHjOurjN+yGpga88lqiZ4EONGEMfykn4MRS9bH5IPlD09nBg8OyI65mlNoAvXtMGIoaS6bUYv7S2oPXywGScFDlwLq
BZiPoxHpoQQPp5Gdfq864GYzw1vB6e1c0hJxnlB2Sr/bSkNO51QxgfPVm/o3+ywq7didw0H/YfLIoEV1DnL4ERIVJ9R3NUKn5Acvnoo/dBA5wM4IYvSc
jVw1z4+XN9kU9/wMTrF1/V67xpTyHde5D4djnw74PjLzwENSGjGWsZqZwb+TVw/NHZzaHBkFz0G63uD2mt0dZvobhqQ5NMmA/+RraBDzEDjJCGMcCxQx
KDMpYVEw3n1RvcsBK4XbD8ieRbOOPid0MG0po+xNJ9sOwocF+fpgJQUJSHQeN8pkMykqAkUEi4kUBYVhRA1JbgJvUDASZp8A7IahJBgoGwHVQOH7UD9s
pQD995Hleh7vqwNdSPc8pu/SeuTUEUTZC4w8BHKUyxQFGqFaaSlzRFOtPcDObWM+7RH/x/8f+h/9G/zaP/l/z2m4rw2f+zo1J/79swlnOzEE50JWU158
XLzD/xTPW9mjlaLv/x8eCGUs+gf9tPxTU+VAJPzyaIMjRoxZQHWk1BURSELNpCqUhyTIQ8srWGhEDBVVTAm4A9ionVOa19wcKP/j4LJ7MPZb1rW0zUjw
+I/vQA+w/pnd+yA/SOVQfnI3hZ14nNV1+OnwU2cBR28QxA9TV09T7dwDd8rsi3/TR58DsjFCZpSntg1GvT9ZOU6pgBU9bKCIGbaQRwm5/k8gp1ZbjDG/
iSFOnet4fy7s2gdshUH3oXh69zWJdXkmsoTnaCIyMYLBSG6EcIoUIkKFpopqgiopKGqilqB2nJqoiiJonhZInkgOcWwoehpPO2Dl4qOeHyQC3RxJcyoe
ZFFT2ZMohsguRy5UFxkRrDQjg90cI+sQrsDwkA1suPPCdQGalyximgKaQaKYqFYKmZUFAxOJ963HOnf8zO0pnOciVEhMBQS7xhEIBGTkUQCCgZTIrviY
/TZ7q7uxDijQHGpNTbJVdZkDBCIhXBMyZgvJDgsuVFBQUXKjnEktQoKhhcGRDcmlyAoVGBRdjKOVVESpBtEmy42MjLTMZrGkBcA5AymFAi+blCwiY50q
AplDLjeZWHYIUUas5RcoOwnU5wJEE73KNg253hxpcmMedjThrE70PXGyYVJ2xeeexpCcQkCoVbaRUgkFMuHbC7CDhybCoqupu6yI84hGoIrC7bKuM5Ac
o5QMREE2wIisDrMKKpoiiYkhqSKKIsuVXK5FdITpjKmVRFRByhyV7tx4RgkXCLnYUcrnSV7wwkwZGAoO0DbijpkqGJIoiTkrIgqEym5xCiouAdOJEcoj
FOMc/jcM7CqaIbBK77fAw1CUu8jsjEsBC79GFQx5IMoOUVfQpEGO+k7BFsWzhA7aJQ4dbUQV3C7bTs/w8WOiLOvOpg5xj4aDHld522DxAiIn4GXZVNwl
oRmqU/2XbqGocJEMEYjExKurYcZKD1Dt657KFu754EuauqHT5NyIMdu+mHzkvXJ2jE6SyX1HDuw5RSdiSQayikOBdp1spQ8MwwtITq4hout6PLxDe1rG
tH/QGoKsOJRUiobtVYDFkQEVRk2iCBYiAsiJwZRldOG7UUWG2F2pays3uzUNDRVRVcjJHR8+y3jkhpAlTZQxEzbkhkBJyyVMZCjCWwOXADBIxqS2FCRF
RR2hMdukmMqte3Rx9e3vHpnCOpyIW9+7j273HOgWK4h1rQa1mIBmBxyJ7bsyDXbVTgKQqSF5LksWdh+PB3mPjviTtnCKmysErEYI0WWtYtwTOlMkWl2F
FXlSeLQFawS7aCXNlRx9XCOKIF2XrKupflpNw7nQ+TukcooplUklQVdOZtOFzQ9blVCdrJuVRIFgjCaq+/mgVhA68UDOS/CTZ3NYCDN2gqigsFk0JOkN
gjNl29WSd4XseBkYWkA8z/hkmmaYVKTV1MTAjqY0NJRRTRRjFDAVTxbN45vVMcOqcGbVABnlkrFRO9bkcIoKYXCDtuLECZOeamDVVi4mDjFFCtRYLFqG
IGdl0TtlnZdgnBKVOfw6c0hjCskEmqWC4ztIZ8FChNRrbCUO+Wa7pk33yzWzjmrdgKEQZJuq4CqwBuTwdOkTs6GRrIo3UOzZtYo4A6LAf0uQvjDpd5hj
KedGGZmTVXWczWFyybyA79taiyJvXKB2DNaBOmcHRt/9k10m/arINktQqSr3mAc5cqOIZFUaFwiLnzmIEO/Lu4YExyChIcgXoklW2EikLKMhloqoaKgo
giSVMu3k9jkBzlxJIS1si75Y7PCQ2SHZZxpUF0ItC0rSROWrEmDl5RgA7kCHGN9GLEwJC6kTCA6QwkCZAOmAGdWGrrIGz/GlgcCqgkhSH/DVCageZ1RT
zUHaF+Adifsvil/Z29sjEQERFA0jTEBQU0BQMpUEpEzPIH/PDQgsAQojQoUgjCMDSsQhSiUDBNUETMNEEUhElKFKRKrBAwiS0ENSUgfDyi4w/44DU9NV
/l394ztnbeN65RwIiC5XmIQhUBRVBZEdpLg/+GG82m2aZHLcymCxm+fmZw3IdWaDcIeYfSKoikVKSoZIugeCIeREk+SH+qSIoYkANIp/IcNFMFVE0uja
JJQoVOTemeEPxlNIUDLdiZDO4WF2UCdpRH++2kkcJl5CEJWiZF65jDwhyKgknx4ZbZtKH89ZodNLG2tiw7N/xvR53O4iiDKydLtjkVan2zNvGpy6KH8g
I/393+5+CHykIZuT+3v8lDgyCIAiQ98cFrRthfsDNTXt7vCGCfkbQ4vhzaBIdvz/7VBNYYLUyFBBIUglIAUP2iAuydxyA9i6eWymIgdy/qPy9nYnz/Nx
8EVKBgIHp0qCKKZkCKiCJghYGgFghUgkoCkWIiaIZkZCCEgJWRoKYYJQghhhWGgQhPs7uZsbMy0S74YshW9kUVFJQQxNNSTMLELQQRQEStJEhMNLEUQT
ASRESkkABQLwRmRwcWKloIJoAaAClkrYjK9uN37Q9uBd6PE2HTurz5TmJaJIikGj0RaKRVKZOO7hZF3JI551CSijmRm3V4zLlTC7CdvY70eOdNYSIc9k
5Oy6hYd5NdrLOCTPbuE607k10Ljqnug64Lm63CqoUECSPdyW0cFWxrSXONxzASCihVyLTHM9ihSMTIKSEORDhu60zB2nCOcguMKAoZedCs0EHkJDyDaF
ETeeccoOVeoshdy5FHsjdE7nKTIuCTc8m5XnEBybHLKo7u4kiLMWUnKiDQoiUMuIoCKxYoQul4EqMuXCiDtCPdXo4fcG959b3XU8C1yZwggjl1A4sE41
HQh20hFzh7ZcuhLkKzpTmEQY+eO96O+e7x7rm7mtJckKIK3dui3XTwXdxp1uueSe9Hh2TyeOnsyZ5Tm5XDlx3QHFws9nrtp0DmjDLoTQzG2OaNGSUNRc
wvn0j7z6JyMW+B3XLJyN9Pe8PdqeOO5pRHhrcb6MRYzv6YkMp3d3gSFMOdkGbFoxGTKqnqNmWaSGGRFBAWRhHlbZx4yyBadxWtIcHIqQILuZbu44rkOu
UZiaSFqcnZgY7Y38TsBDsIgeVDXiIoC7nuG6MKTgXJ1XE9uVvrbtxkgoAUxsIumQxfw6AaEwdOwZjoAkuRbFoxIkD/vKPE9s7/HAPxkOcfqMxAghzuyZ
lKJ34KMlQ/LSLk1YClBOW9AwC9s/EOSmJThJ9EGLdIE3ttjIh7ZQYnAOTJFCVmkxL3/b63/5uZK3Bk9dKsDDkbHI0GHCk+phpOyRQylh1pQmqaIAi7Py
TU5c7jbcPpQ20HsUPRkzN3f4adagZP5Widj4OzDyCJ6g7LDlz4GbeEPz/7GEWaOvtemdIfZ0zHZ44YziUR89BZ0TZ3kZdqBpDpuS+wJ/kgsUUIJCSSBQ
BY8zmd3TbWjHnC7hd4UC7KWIXfvXMy/kzaL7W6O6VJ4YdOne74hgbx5Q9tlNqmmm7p/Yw6ihym39PZ34bQkdvh6oI+8rE9lufGJMmKjBG2Lx/b47ey6k
UIHSLKI0LF8cc8EQ5x/FDkObQ6tbCjpL6iUwgHZAPVYEkhKBYgiAIRVDfvhzD6plwEOP450iHyRllQfucJgF++CWVn14HAtDTCfdhAPk8toVE4G8h6cC
dJ7b3EZgJPYAncHG2fRTSyenrzN77AIe4pDmdP7cNbHAPnqk6wRIh2ZuJtm3HVH+H9J/Qfw/l/LLx59j0ckKy/YT6gMDsDug1KZkxH1Ihj8F+gdVESTF
JQUUrQehGSBTEZKTIG/qNwCCXpZ5gJfOzSMInOlRRGCIFLntiRKQ4K/HVnOqspKVgfy7uZguAITBLluHHrKCH0brRXzD9czy9PBnEa35AP8WUf7IET9a
pbDMpXcWoUuh0y6kaTWY0JRQ0AlKUmW5A0hyIlqBHWHFMBJOMLp204EREyQls5F5Jy6SV2IIOydsDkrWk5U5aMKaQF2anHVpIcK8luRcbjljI4Ed1a6O
eSHG5XBKCx3Y5U55NyZeTc8dEKin+Bh23XweoCXZRnYKYr4L17eBkdkdyXBZkDwMdo7Q+tJCDqoQBkpA4lnPv3i7+25vaKPM5jZ96cBz12FZ8nntYHax
ZPtZuM76/GcqxHUsl0qc9xR3sEf49B+HCzV8+PGnwQvDeHNIjqMqh/bTPtq5SMvAZjhSrZbWJcyUD8ju98sUQXwlGKd4ZWb9lew6HTZ0davXM4Q7vubY
eIeaB7fJPU+wfTs7qKCCKIIjzwoIIcKEqONOFM0ijnazDsigrq0KY0YESxIKI0SJ1ZRUyCLxK1kUc6x126GmpGpVwiKCOVB07Rd3Ki8I0b8+hXtZalBR
U9FjkkU/zdHREpUiOQVcJVly5RFHLebgnaQpztGRciIKZzNqx7i7xcqKKvEQoiZByziRcqViyCqThZdRTpE5nORcKJyTJOQRc1pDEqGXAoCwuUqUUBAU
cIOHSQwyKhJZFEXKqiCik5KibYgXMk5MvxDcbfD9fGoX8o5vYh98q/MPvrwwe8vz64CeIGwcPZ4Qeyu3NwDiz0JBU5hA8oU/RQSAaIJAN3iesPOPPqaP
/HwN+zmifT+R4CDQlCULE0NDCSM0lQ1TSNKI0wIQpUCydkomZihkA0irEgOyPvFAxFHaGKYaO9YBHzQCBHjIj3/lGw65U3BgJhKYkxsiJqjijgODUSqy
UwL+rqeR5+w8tUYxgyTQJpx8nM8/fg7W+ZTncZxwzZ/w+B/VBt2oA+H9MeKqfuTx3+gWH2A2FzLwNRHGWC/yOHTD4QFATNxQ3QT3IKcXsdn+l9i0VU0x
USVIIEEUNITuP8GCiIBmAYrDgwkCoDEAp+jnkH/I/mDWkUEBLNExZiOEEFFEDj8scuxE8+/ngUFKFAxJSFLVANEtRElFCFFIQQCSQSFRNBR4i7KQpwQD
QgZAuyh+cG0K0JpCRWIVlVgBeE6QoihmIlppxZRNAukDDcAZkEQpBEpRVM1rLWaWtacgWGtJlMY5EUFFOCBoEfD3B74G3uyl1KxbI0oNn67ZFmW5aGI5
CZYG5Zgfh0TpBQIncKYBkC+p2ESB71/OMAf48z5dnZB6o/CQPn2nv4mybwBQpEgFBRQj3hAIepzPmcQOfSqvpkOoddvBTgAP6Ai/xkFRJkGkAT3qfH4p
ClAhF8wHAmoIk+kNwS4I+Cdp5mAPfpE+EgUL3IyfDWEPpOB7nioqDP0W/XSGZKLEXjtiaTRAaOTpPQN/vnUuep6emL3GlhEJdQJQga1V5+8QAX5CukOZ
23sHifGZKS9inxPrThNN9NlL+V4l0217cNQG0PsnFA4DJiSAZKncdQewk39nsz3haVgeBNIQ+5PCeJyA+pP6tU908YcYoKSI4X24E9M1ikspwzI22nqJ
PtucOHwwMxPgNHhF23KCZvYS/d8ZZMoB+bJr6ahDk0ohxDGuMtOkw8Wm1341P9RzJub/pef+9se6HD1Zo0Hm4w7E191vwU0Ww3qGIwvcR6qh9Ko/WikI
e3kn4IY/hAB9EAHzCKH65VggQ31AJuOtUKYF/ZMoFKU1IQRAgMUxRKwJEMAUlRBUhREJQsQhVIEkFJSM1NJRKhUxUTQEKzAtQMQFKEhJUSNUKMkhAsqN
IAYwhxJ/JI8o3mRGUS2lZMV1Sm5DKZr44n4knnSG+JITgusUGK0IENERShsTrDHVqNyZA6t5kelMnpTvWPCYXecbnldpwc7SbkOd8vbt4cCrtJyByZeZ
PjpToxOIc93eTSpMAoqSYIYmgV3AGl2YqKxxLNlJK7h+WYWOcecqCIcxtbLlzgJHqu7vRIu5EQ3w52CIQmQlQNkhFpZ5f6uKvCVChGJUaBiKpQPhw3SO
G2HHgJI0kqCtEsKpEhMIjRMCwJSwBQrkCuSqREBmCmSLjFNAJSI5DSgFClf+85ZTlTtSYsNzTIKZEHQwgkWgaCV2XAqiKrl2UUcERVATERUkrAkREVAz
Jsk0YUjRMMLFtCmIGZiyNIrFVRIY2S4SGGQo9UhU0GgwDEDv0DpTUgzJMFA0KRMkU5JkEUylRAUESpTGsR0KEn7nn2K/toYCFBZGo4ekg7Qf+8K/l9OF
Cuww71KOAbSbCafcTEqbk6QwN+T7H7o5cSYeJxxfj6midBJ6qHNB7aiiiJXwQA9aAggKFfJHA8o9CIzd2NrRQ0QdRyaTaQ53a3bs6BHCWBHHCjHOgETZ
cIqdiFDrjtxRwOm7UOnFnSxSQUiSMMripKLLsRsTnI5sJustxWJxsSGAky3O24AcJAh2OyaRdrYnBPIobnBjhylTcf4nbBwfL/OzMw4c/WCQSU08lWZ9
tlwlFC2bc/ymT9H/n06fwu/8H38F3+wSYEEMFIVQ48Bj5l0gieHDHKjV7lDCWKvNf4MmbFQtqK72ZSPyluR1zlPNVrmjMB9rj7VYdcg4iU5sP7XAfsK0
ZXG7rmQ9VMmA2fKECl1XhWrRFGUPKWThzWdMhgKI0Bg2YUoz7GEo+UyCBAIONsZOKAiMvycOp0dUXVQ2pL67RXOk84VlQVNayaFUCCMFiCZ1XRq+Li1K
tOldkuKI3IAzeibDakSS/vtDmkB8n2Z+Dd/NURZrlKbNIotIKjJhw/ghAaBEwlbQ9EI7085W5FckJluvieCRqudTvbRcW9MCZU6EsVHS+jAfoBWk8TCC
+SvlAINMiZvXHrPWhvtaPDg0u/e3yRrRnsjsnvHHrNdieEa124VrneliEo4RZ7PRiaCg27YxiodLwGNYo92oGJIr0V+Cjv3dVUPFGhPulKxvkjqQx2D1
aKvHZ88yZZjjGD31uzSDKjubMH31feIHvxMWlR2NTydGZBJCpqNSFAkxrF0BXrm4qAtKKPRHvrsME0QcXoYWf3Jrl+r6RTgjuvdDDfqmP15q/TN7fSe2
5ygyd9MbI/B1D/Ovw4jiCgAdHAYGGASRJkTSGZeurKuF4wNiHrO8DskJjIAcuduIYk11YGRgLPOayE1sZCoECgwQS2n6cRlqGlaphNJH61M2a0ABJK/t
Ins7vj7FrE07+63inohOYbJJIRCL3fWjTMRf0lpcrnVRvxfR51eF0WpVErL9ERNkOfohpaMMYc6D6u2fp70B1uC9yZrrqrBVQm7bsiH1sMqRph8thOxa
igkXCs45vNQMIoHCHMnJHvyR1vLBzvS3QBB7vGAjt4pV93lk3TiI+GZPFDdHV0hm/rybdacO6i+PbWtn2CfubJBe2xKvLoQowwGFxkxRRkbUn/IxIMBm
j5KLKCI0R6MQJB/B3Vsa8z7yFiRB/WfKqCYriEylKCP4lSkPwYfRBUkQjaU4X8avMulop/IQYHr6+HEmQGg9L2QNTlAE0ILDLazBS5GRGWW1rZwKAz1a
rOWCoC4JiWJ9/FwBsV893fyM0RiUR2A3+3bZnpbmRsJJfu5MQHdxLAmR6Myb6kmcWky9hgM+oS4As2oevgXrzg2eAhDSh3MyBjcggSMO60c9IadcGy3t
Vw4lmtU31PAnlPy+Ozx4R+WwyK82fGTQIGwvpZhq69a2m/bfZw05OOQ/j5XNEWAHxAbeyI5QQNQCqN/f1fdDhCA5ryVKgkGV46I+wvvvgoDqYcOEBECn
jDntvWz1kzlDRiZ9vf1gV4LIJQ7SqdJXrxrDmm1a+OaRFNnr7Zk50tFS5JxBMpMcLaomtM6T553cXng5h51eaCi7V3Pc2/vufX93+DG9a95MOfPf1qLs
UStQcwJW0gy2yoL9SGGMDR+FA+JQFmKw1pze1Uog01Z9cAsmeNAbzWhl0/tnTgIeSXUo+FQWhw7HKRfn15PlGzAUb+3CKmyBPtQBKWnERNKHLHRS37GB
jMcLmguzZ9NjXKANZUFFDa5JDiHe0gRCIIUjhJA8DQUSaBxAyoQCSh6EzE9xTssBifRZGEaOsAGRsdGyIUxkJTD0WT0ege7kJOonSdvuw2rOmTeD4MnD
BOYB2ge2H4a7u/W+fsxEkO2Epeu3DisUIsNEA7IWl3PpzR+AxRwdeZL991OtqTgHyLdb3yR9iJakwgYsksyYRFwCTswNXNkTBHoqmgODtD00KIzzuuFX
ZiRAsM/73DwRqL1eiayS1FGQExwOogCKjj7Ydr6+tFiSPub2lPefepW2TiGqQJiT4lFeu7tX1fGNGO+z8cnlDZX8EgRoxRKHNhyCDGiLLsqVw8I+5oa+
OPdBJBjenRIUyJUq5EzKRiI+QUQQffw2ALEIK7kRKf63Y58V61UAeHkCh602c/DneC5PbfLmKsyTAB/BWHFCBBbDiGT8pYRCMCjrX21+PS169PvF13TO
ALurE+zdnfVi+bthuTdK+aaBzZnto8OQH2fVevmYfmDXnVtBlAgzPkkBECyAKF/rqx69HDx174a0WcpfTFiKFpfikpjrjrTp0lEPy3darvWbdu3EoxQd
S6SBJiJzDnfwe24iqokXTiQXAmVgNaCk9+XEF+Mc8cNhnjIEMb0x9MvguWFsgDprs8MBmq8siddqM+NamUPj9pE16HU4Ykgd2zueyLvA47rJPaoDAaPZ
CcjyYynUiipXt2wPgwKIHYI6u2jpZKBkSTKHrq76Or9GPX0EK/JCK2qG0TlEJm3qH69FfBB6bJC0vWKB79hSaSKlgcxZTAQ63UWgqMRcIrY7U+hQJ0c3
W96cqLJgkgkkPo9e59miOchQLOj2UYkgeuTudHql5ynAmVRkgS9WrKW+wzMqqVoVI1dtXgohP0s7CuS3NzdlMt2BF9fq6YSxRDzyaNA1ARaQDPvJGSvn
tE0d1dcM2W2+Ks24npE6OvjtDkVXlOkEi4IIYc9EvnGua8MWoZZOxwLKoUKywNssCSEISQUQEBgwVipFmuHLRop03KTy1rraCrtz6d75/DMPDA6MDsiS
SGRLY46kUhywmhVkQIkV9O/vXss2Nu1+nEwTA7asiYs4C4UkIL5btITTtBXLXXx+jvidFOm9J8Fm5reCMna7mAYymIs2obtmPyVXV2gDBDBMGnnCmZvp
Z95FfbE+8QIeKo636GpjLzQ+9JjdOZHqdaqjIHgQwlxUEllFE1uYUyi4vBn6NsmafOqcpEZNZIRJHxiR8w24ij7lgOANSgvJQCRBJrUPV85KGID1UNJV
fDaoZ3FOt6Dvxxsj4hPc8wfmxHqNcZJN4F3IUQ9fR9VlidIYPhyvzyQyfVb1CBwsiyCaCshKOpif3Ecd4sdHPb5LNyxx4cPxHOPUAbOBMYTzmWKu3ZGB
UGYzMLGJrWgNGI0yoaQjRhRHhAGWEtqB90NYS0UmD9kYokI5Tk5XjC+dXIPzQ82Kv5YyYq1Ui/H3rCASIw32UCLLs5VlgqplKLyO8tgzDMcB1mYlRf3a
uooR6BhsM9GEJ/I+zD0O2K73BIO+3V86I3guzmHXL+gyrr6QoxZHDu11urEgis1PUjX35VmGen0xZcoGws3PuUCGR8GA4IGd3YyJ7d4695n1TN/G1ifr
pKCLFDfV2GWj+OaE4BQ+VGi1NSxVJn2mRZBNIdNri+llBBiBFi7lHNDqZ66wjgVKFmrX/Ok0qFRxVwFIsoFVEShygbFe9v5Q9ASomCmBa7ceSAo9nK3b
6uJ3uKAz6vVYYIbkVEGI7VjKRZFUUyZvkur3WuUKj7ry4OttV87XUsyYx1gym1m/Ox10iNjkAlL0wKdmG0h8JbaWMLlpcucExQNCVN+ac0Hqlww4XrCj
dZn49XD6d8TaXSv4oaQESYgsDv8PRPHecXPunsxTg3TxMRZ7w7BjhucWb+e3kUktKKfRgkIjCOCUS9rmt/aIedu7EDFQHaLaDDyNzIaIoU4IEgARtu9D
OJPbK0vXycPkA9y/L49yw7N3jcPKenEWKjw7veZh7gQ6lPHZXZ36zVjkUo98MXBQv5ARJLwOgpg+cGX9xEyIpIaZGD6BGXQ3MbfibM+JHaCiEYAnkKZL
cVKJEmGL0mPCPqPnodVwdGNPVSEaXRqzNRYpBJBBCSNH2QSDFUxTQbsr54OcFRnsgZoIBHaQX19Magd243nJcsGSPZqp+J9lpavQYC+yvYVR1KFDy2eE
O/e6Q8Rnycs8XhvxtyibUDw54mX8C4JyYJRREo29BKPlymJakWn5Oft3d4GU+sqZ+QbI2e/PrXtAjqw5Mmp5h05x+ArJkwOqh2FKJGJl02+rPL8kDR7r
b9n0Ro0XKHhpN4z6SsSex4dVUbIdKfMz+r4CvgpI/G0NmbPuZNITHkSpl/dT8GJfpa8qu6Xtrsj4SirR7bivmmOKF2ma3guQYnS9kSRZ40Bje5jo1NP5
MgjvWMifh68OzvdaGjVZQFSo2CPv7L7mKxdEckpkyo3q4YJOawWBm021MigUoKmus7uM/jDYBOOLDSygnPfDDlD4IQ8fJBJINddXWSvgiSPg1oqEwg+t
G9eJrrrRtvUp1G/tWqPD7YbY93tWHen5zfPtk6b8I1lWq92G1HDf6MNfm37/TbGTFb+aJHfoBHL1ID8Q0Qp1OYDf5AkigZNViQc/Byt3e0jqnLUnGSrL
BtSnwgL5UtGCjhjZzpW7Fn6rhnlouzhJh23DHQrSkPAhFDesMMGBc2g1E5RFt8nMLGFFQtmipWxOW86QbWyQ+amQyEtKIsWgPk4YZHbVfCBKMR3ZXQuT
cLmZHP+oZd+3BZWBBQcVuOWGDHgeJGvcvLlpuJxlwKhwzMXwQ7hMAsZyXaa8kqI1EToJitQ0nVAUg0LqoHQ53uGHdmuCLS1d06XFd6aSQoQdnX3+dSK7
WE8pNdFNV8v+GKgR0a5jterytkLxT+gkPRHAEvDJHFLHSH3Hro9wL4Dw5+qbBVEyvdtiBQGqCG5Po7tVCBYoUIckcdeb7kj4QGtKNH54veL0M+eaqewo
snz5EUYjvxMu1CE/KwUI9FwR9BLvaZAJkv2p8xXxjepo9are8yE55mjR5tNMWWnm+tG2TdpXSB+XxmDIT4Ft0I20QDgkOgwChIppk4cDo4GkO0VRgole
FEBH0ZIkgSfmtvfBIYyUj9iOb4HRwTzDDBs9Z11rlCUKSWnNRwL5qmvGYaM11OZGpCSIz47MFJfINQ5GoMQouyoHVdSxlUNrMT5aXe98+tDZNDBZI/LQ
deUJaDakg42iIwiCe5fyDpGaH5A/pmMhWIaI8BbIWhHb/nz4Bw3HSgsRHRmYFDJuvO5gSSpdt6dIpotkM9+bK9gFIi4dGgxBd0dFjCgRECHZT6zVnTpr
AtavalOk5RO36fX5ob0HS2+yofO9GtF97Tjd0049Nh/KjQAxeW3EIFoIL7IYf0r38zGvlDb8+BDoglzK1KQZXVUFEyBUc3nkK1D+Gq0L26q4DOQRrZV4
rxbNofDNpJd5xBtLhi0qz1IeYi5ypwmjlJXCL43dzECYI8VWryLztJs1mCkgazxu8+YNJB9sbFrzZL1xFJh5FcOjBRJ4JRezQRU0uoRNxd0AdBTvAlnF
W8H51Uy3kA1hYihEJCDQGSSBRCVQjxajjZRcGqOqrO6gYMHgay3ZKalWd3kmMm0+z8mx1nql8a5rnwEBKVfF5fnf5N83drhs9d57qo3r10JFYkRS5uWQ
ZGvJ8eF+nn7tCT3fvFRHdXW6Yy++CcsBEkJKveno0fWnIMkckbz5vMv2RYrRftYYod8JaIa3Mq953UcPycfKc/J52ZcMWumF8/Eyqp+hnjnDA7OEUaVj
13iDKBJ3my52ACJmgCMhIBB1CrgVu3PcYbaenWuTGCIJZumKyaSVmkabuC7WXja67d3Y5v5rmx27dY03bstvOu9VGlA9cj/X+0j0B4fEPgMmQOMnWqaP
Ga1HnsOc4HcaPjtueRtw5+mporfuVUgkB32nQQQAUbiAg4Hvb7iPj1HFAcc1yGhkM/K9QwPVQdx5DA9RAzpAERQLDlS53GCSJ0rG82AP4TXntxHcehAH
EL6CESTBmxYsA+P4i/fLAyV6O5WzFe6L7aCSy2KkIh/ZBy22UBqORyXRWSslSooXu7N+Ce8zVmj3Aw2fI2GPb7+Z75sw8mD8dgjPofXR8cOsvEA4F7Y8
dgd+HeYa7eGKGpw9+G7tk+Pq+S9hDP02cPGpoDyGfQ3L4AegwKvz6NY6ak+zsvcsL6qvj41sawve97vMD1eoD9REdKCAAZU81CLJrrcJvaUJIgcDchw4
ClA50Q5TgFVoE0DFNftldAYGNwKiofA48EATNHyQDwnkDI9pNaLgk3PteROQ3mOWPszWUtupb0fQkKWYBT32c3KbUYfSnIdtftr7sNoKGw6PmnrEIeIY
I+6ePQ3sZ5joRF9V7tBYM0lDhiNj3693PvpsTs8eIiti1Ab+OaBGlMEX0REFIQgIFfMJtJpFwDI5aoUantr8ta+wF0Ot3eXkyl3DDCSM6Q/J/D1rO0Dh
hZ5zXnVMoLDxAOe4GE0j6sPWU21qT1IbzNRlfbGz2DAsFvv7++qm1fo9HLPbq+a8mD1Q8C7s8Jrw+zMFOjJvs/UqRQf7DwarzlD7WiRXhBYRNWxBOB5U
UDWlngYkMUUCZmV22Ya2zachdbdxCwouqWAh4nshmOekM10LkD7GWeb3mvjQ16sJg7WGPe/K4Flz4h3FmDIAcbD1gkQ4JgEOEhZSSEEEWLFEcpuQFFNG
YxwW+sbyhzoUTUoJCi2sPKcTRr6XIZH6M8HyWVOJ8cyZxAjtSOcD9kfBHUGTd/HyJn1aaALwSz2W4HK5IjfzobrV4mK3XQ7t/shdruCBosHHjESARYoF
KBCQE1s+ml4eV51ZB8nUlQaJsFykihQRoVTCM1v7SE11636m0DrvqtHRFkaBDIRMFIkkZq304u/Fp93Coixi6bW/VlE4JR73cNWg1hUZpO8m8sGezKIs
YIOIWWm7dppFY+1N4VQRBGKPRT8HMujDp0wO900Va3VuXzrA+bWKwGMOerw91mtsCjQPzk5IJZA5kFD8Wn50mAT1xO7TkcEzdIfbye6A0RefHJshHwGh
GxAoX9Ks5L4ZjSjBofMtgwaEPO7KCNyFdJHjmfao6rpOz9vhM1nTARan4785n12hva2cmW4ISgLnIIs+G+Y5YLwNw2yxmhQFAjDPDhzkSgGoIUFAiZBY
EaBoF7TGYoBN7tArtEqYshwuLO2FCDRk1RABhEQCSIoJYCA4yhBk8scKPEoHTQLCkvtSJSlAmLBAJa8VLNww4GLk2n1VFVVgrYlDqlRdacu+7hxrDTLV
Cs7p50O9ut5p+jNqTbyWKpbey2TBBfhDT52Dfl98vU37YGKmC+LrWsMTuMow17lHheIfVJ9d02R4eyGTOP2kecT8koEs5SAa7cWSQSGhpWL8f78xQ2m0
xRInzZoe761ze3OAWWFQPa5ZvW2uediXOBvGKBksD8rMLWoQwF/dR8UR8MDwizFeHRYZQ9Kr6ZPva3gXNh9+RIKcOM5hCO7JZlh8VgjTMSywkBgeB1Ok
iogmqgML+fVXcWo6I4GSoKkYIQXhUuYHBtG0urkb8M3Ann8Rvo9Tf00yMR0HH7TI584XRQmg/xKGc8V/gx17UZwPdLIgX88GvltmRw49J7UhkPczAkjR
2d7VzobevVUBYz6IQ2e0J5zCjdvvg+GxS73M86odzM0GwWa8CX6U+ijWWw5Tnwgn0w+x6dCyQqqZjRGCqCpEiQS25kI9pZ3vydkVvvPONXfcWOObcz1R
oLWC/wpnE49ECZHOu94M0EVV8kLo73qnQT59dPk1LzqQEQy1sr0ImbKFFzBYw+ytDqe7N3xw3dzoux3M/fT7OhSQ+fbhEWSeqXwVPM3O76fYYkgmtoc3
eCezXvfzyQ8++Z76bJCaF5QCuvXeoG3sdlboyInMp2oZtEttDtDmW9MutUcItP0Kryp7gZTJuRuQuzA0YJojVDQvS7gNpFrxzc0l7zl9Pek/qHSHGvBm
PveM3ZGkz5z09o40nuUpStA9yxuWNCHBQgjgoRT2Ym/vDyUboaxby85okmiKlBETcvcf5voRlMs34957k78nXkNHQzk7CZAwPwHYWQLDWgck8bRFMJNA
G4GhkAZD2DXJqQD5SdEuock0IB0bPVnQaDcCYfdVEZsBwmxZh1OPl1Asmx3+pVdwhyXboczo2iAQpIxsNzsNiePJThNDD4JhPiQ/q8BsPEmwmshDQxPI
ltKFgFKfWGyUNTks3NQCyDhY2BIU8k2fXV4gOiSvyW993NECTq/G7HkiRUokmMPs5pSsvGy68dbxte3tXz8GTsfgH6HBzgu4Q0oegjoXufH+GlQOLJJ8
DF/ZOo/Db7i0ayw9hdtUP8e8ML/k0Dkn+jYgdnf+mF0UPQ514GqNVukmr+Nr0G8k17lySh9V2cM5bk+SDE2N/uT5HPctHekunWnBxo+hd6BEyPpknOB9
GwuYZZBYQPMN+g6O3YvDo/HZd7+rUk122Yga1cYbTdnRns6/lJTXW8hTLJvJPKj1rU+MMXHjPAwPsw8m6IoVKV/nSej1JqfFKTU89T59Ld56t3Zxh4Eh
tBWJIJ5Czog/TV95qlICZNQ/+vEwDTEoSfpOFRRzXMnmJ0e3jN0pD8JEmzqoqgoaSoEQ3gXLMxnWoaHx64TgnjqZgTbOoZL2yFRQRdnHC4W4GY9y8E8J
9SQD+lJyQ5W+P+fLDYIBzmAeU8tU+3ISkPZ8ghiFbmGA5LAMVz0wx+NsBjIIKChIKCCxECQEJJesps/b1c3lhKPC46zFzmR6vBdNk2bsA0aGwW8LCrmz
IM6a6bpl2lNZx1s0ZuoS3JlGLphSsUAUiHWHCGiuyn+tDBWaEOIZBB3Tq60AgrJnOYb5tMVCq3jrJcpCjXabcdMndhiKKAW5D4j87Hckjh9AgSXR5Kfm
4QuqQmCEmuaphdbxbmd0zNAlHepmjR1DW2ECGh3M3n8WZ/V451CB1y9a7NG4k8jllhDQa8j40r2BiIkFERIiOymsonhJiGu9j5jQpMlKWdTJZDVwCcd1
w7vK5yB3hXkY4BQwyD4KUB/6pnt83gew240xjxiQooo9t5vo11wIELMsuF3hRSnjbBAtJAOgAqogAUu41wChJ7V/qfuunVuq6bCqmj7awV/HmE4g83lg
6b0e9aTwDQP1x89oithH2/vfoEObFD5JUFO5WBnlKZomWsXEYooh9F+jLw9TfAQi3KxPk36dHrizT6WbDtovD5nIw4hqhF6vO2e3LNOkFi1h4csyOvku
6IJohyRDhADSA5mIJSSZaEBEkUgYwsmHNQppNdUwP+FOQfZQ/a9lSjuvjgm7jduSd1LI1krX7vR2+fI5H0fXvHLDoVIKVYaLZMZdazGtf4FrEETjxm0R
83Xk8PM4ah9NhJKTyj54cosNDJjjFnw1NNS97w026BwWLoKF3kgduf3/l44VX61E/Hpogq5S0TWZhrJxx02aKYMOa1k7TAWusLj5RyT5dzoPelyegfuD
vR8OrOZCm2M21XWXIc1rHR2ZWPKVaUo6YbRLjzNbHN0RN2zlm5i6cMacmn8OvenijuGLnd18gjPvC81pogWi8qcjuLINKMENp9GGk0kM7cdb2Tvd6qW8
WhjLlq21CKwgg3nvpvUM7b5nlzJd9EnWQhIt0yLYgJoI1ShyoRUUoDsSGbb1imYc6N81MZghijV03L/15o0WdO5bver3APUWGhdui78+93pPnWXyLzjl
eH3W966I53J1KjgYhdvOIve8yaE7cZ9VdKgonnsxR2K21MCSLl99wcgp5hve7fkmk+M1sheciT8y0NRaEtCuTrQg9ECkC4vMd7XHAKWcsosy7nnx5O7c
/l671lnoh1e/YPfDybo5nejMKiQd29XmUqWM7YXClWjCzRbiQ7ZmXtK9l5hYixYbVgE7nk33FjzVt8dcz0sSSquPob0Efi973BfOLnGcyHzsd7XrMLsO
rTHXeeTXjh0uU2dZrUEVum1IrS6UKsim+6F97twLlJU6LWe6k5JNa1h8Owpz9oH5TPbJJkPqw9YCpzED1NYfn9YuGDgUUgYiaD0M3ST6TzsPZfn7foE+
9xJPojVLc1ACGMIQ0aAJzB42fUvJg7eg4q8U3hDCk/VDmiya8jFQrXntpZZNp1GpTRAtA0m0BklNUNJsQOEm+YixbophgxK5O8AauXu5PgeGJ419G+jc
vF5cx9YmhgkYQ80FwSsMQnSqHMtw9Voa3cxu3WbdazBG6Gxixm5Cn63SCkPKRMk5SnCATaFT4bYAajeKXnrHrx5pG9bDwYggaTYNm7zu1hJpTuRu4ByT
GJYmjxN5LaHuMJ/UycDXjo0Ga9jx44ZNoJPJ2d/QdZBLJGT1GWlQR4lgnHUc8/LE8pZx+tbnFk55ynqF297+fHvWpvO01v+U9t5DyX60NITEOZRwaRip
PHjwOGpssYJFRBWtyzWcMfc/bHENRdS7W/Ihc+8T5e0hDW8KeIPnfbiCZmZMmFQtaRTBxLs9JNjxhh+RfqZmB6TuSWa+/VfuoUisBSaG0+q077TxeIz4
s8+BUj2csOAhxkNJJgbhtDE97KGkLBgKKiTpk7YMYdJmieDminQakMDvxfw6DZ30ccAgB7QhCQ4n+fS3Az8+9dVxYBDJB7JkofV0408AePrA+0BQgCqQ
h3OHI+QZWBR4ROBQbuJG3sy4RAEEZhKIEG9UTwgBP45pnLDEPmW8iqLxlzZy90Y9vhPCNd0PNkR3/ZzWi+Pq811EmzhdzVhMTPxlA+sEc4m5zOfPaaLw
tTAPP5+MLJzRgiiK4liOusQeHuOlv2WzphSZs7TxNGjJIukxoVC3ZQimIoZTBD/zJDe0JtPuLCkEweOJhtDF1bNT6o4UUTYU0DnKH62zRDweeHQHPRr2
2KVOw88OpPHwB+XX2j5SpwcbMNww9aDZdGjGfHJMwYsZOvgm2VmsLA7CZbQooU3CoSGq+jcm8iOfExCC532BzU+E5LEEEDDxohU7CSfpRBYmDWSspRoo
nDrHOyrhdIkuqJRcCLhRR2c1ZnOKxDVspOFqiwwEBdwcphWYtcvYkw8CAgZg6Na1liag8WGg7/smiqVOYiknGATbHfLOoB3sUD1KKqfahRj9BO3O3vVo
Lb7LhxeIsVfKyieNW/kblIVHQU+1xyLT7ptsYhMSswwqvMrCGP9pRBUgNmUimv5MTDJmQg4YRXVScpT2yu3iuKzZ5S+r0GoTWDNslEYVDrHGHuOuQ9vq
M9GlNQeMtHfKniNZTtwmKk48a68MJ1ScTNGIiZLbT+V7/fdR2fWMqh7NFj+8frmm/dTo5E9TnDOW50RpSukxzFw07DN4l1rO5EV7PdD4fz2hJEhVBQUw
IcnqKhwY0vvLfnt1Scv0Q+Ac9bJxtg8zXZdNQooe9JOLA4QW/Tj8zJu8i28HFH7GaIlGqRYYdjl2gbnZykE5cU/53qfiPqCb+G6PgVHaSPl/GEkJ+OYV
AZhhMUqSVNKhEyQUtBEEMpNEgQTTAGdgHlACYSInUlDgHy8r50wh80793Y81xD93fi0LkpkjkHoRo39mk/eHiV3kktEEfhODugt/Y4pPO4ugUzYFGslD
JqPy76ScLT4Uc3HxHoXegB58UR08aww4B/BnGPsSaOKRuQDcfYICgsusOA5REBMttBx9PiHD6c4HtQ+7deHdz4WwG0KdYdkTy7/A2cO+F6ATZdJJnOAU
kEeOHrM1ZVkx+GrF9pJQ1hjRDaQHlukuKk4GygoGIs05TZo0sXX8T9+GjwzqBdz5gdNAc75H4NVgmo8b0jUtRDWIdUyZNTVKGE+49OThhOFmCgGBWgIB
Bys0CFIRp0YFErDCkDFrYXTkR/vlyoibCBh5hIW0LRZR1oSc4iomxm1SECbVIsEDiAoXZitQuWIrZENkdgRwNY0Gq1Bk2xCg5wd21g4EDkDR1sU/xSed
OBwmy4EMkCQEwLhKIY5AGD2rpAJoMX2BJtKUtUsbGOS5ChYYUYFSuRS0BEhQYVJkNEQETQZJhAkSxLFBCv4ZiDtNSVBEBFUzuhqUyFy3WQZnG3ZoDT0P
19W7h8h8vOXmjI7zjmdzoReeTl7uqOe7ivR473691fXa9fLs9z3exi75Vbx8SyerisWORGYhx1oKwNLd5zJC6245TJmrbvUNcvBo3drFONtDdmsmssHT
oDE5O8en3wgRe7tCaV8EwdbSL0Nb1nLw4trKlTLktMK5BU0NQDV1g4UNDyaDkzfNc0phhoMgmUvCHGQME0DJWIqoyKw1S8QxQFQOezlARkygqHFo5H0f
OL4zZtmkFMBdl1lJFjqlYiLiBT5aq6xJq0KeaajDEDXt7rtR7h63cWvdVOO7eu6PbsHnufL1w7xZPNFKLKM+8eEufHDs45CDsaPK9723usexz7w3gw96
9z53dWvdx7e3uPD0e6OsthT1p7rveU4U9R4XckkRtHg2N3I4VHFWgMJWmI2hAM3t5tWUNbQOi8gKdSrdevhwewh5CfHE2uZkqiTIhCmjyyGpo6jJJsN2
Br4qiKLGcUHh294jH1sDhC3saC2HBLTim+HF0lvnTq9gcl/8yO23sPZ67zZGO3Eo6cxsK9Dx/Pdifh8yH0JJ7aHfNtgVoikLQbJ7M6SbXR359jssbi3i
bEv6D2/VrwknCJxRjPj9GdjP7Xw7GPWcdGMxBSdDgT0kKOZQDFUDxTJ5sk9OHFRMeAHdhgH5n9KcnjTgi1KiZkssZgzbzs1h1r46JmpTMLr82QMDhdZc
Z+WmTeDDW7/mczXfqjLtkxjFQqVD62LIGZ99zTqnrnRo8HksAO0Nu4dlGRcTbLHjQeBjIKGSs9luAX4Q9CBwD2uJKyMF+C2qqoghx5nzO7lWJNdmNGmZ
umGFlLLPfC/pTmzs33qXsZNnuISoX6KIQpAI+z+Gr7L7TmIROCnoWHoXWKk3vcQ6ik7T4gUZONABJk13mpcC4e7bt2etkYdKVRjE7u01h2M1lhxTz4mj
fTEkJEjQufgoqgKbDCYRx6MAkCdVlVFAfS+GCHfxZuyoKPTPvmixZj+/1zzwrFVOJ7EzjZrDdoxHL4SAHkTUkDzFZNM31YWKJ1LZUDeLkcarL9GNLHV9
gyVVd2pIQ2zcADEJYIyso52yYQUcUAQiOcSBYyBSGQiG8oaEomCgoaGmlJgKApYImns/EPa6+9M79ByjnHiXjmFDCeRI9/irsqm0B3Ecow54c4DBgxGd
2jJXdMYZbUxN++pm4XWqOiuOG+k/TToD2RQn3zhmU3MPE3M/PPpPwPhrq88fMbxPdRUtEEU0gnyzL0wpiyPHc4+d5nqa22hYIEeqJ4ZaSCwd5PbV0S0K
yRERLvHlhqaQqxlX9cMoJuX8fFNPBKpHf1zyngZw76wPparGaoogwBSL4OWsO0T24GeYWQibIwAmWQO7QVBIofCbxhDQi2+24CIRuRYB6cegeyUz5RWd
14aDQRFCEqaa+OOgbXdYSlb4B47nDfYKSQIOqqCP3iI76Ah7vZqFQ0+WdOWo8Chobb8XuYPzzDMoVOeYUC2FVMtEDCz1bnzCFAoxMKNiT13gW78cuU4n
OSMvx27fQJrezsDtLJJNdAfxkA6k7H517MDh4s87Kmu+a/wh+aCoMYE/NEQYCd/7/sE9x91kYMNck4xq3OfvB7SQKAIBDU6MH934eZ+POfwYYY0EZMj0
IWm9a8MJ4YB5kZ4Hgw+xe/3Bua/Z+Xh+NBEL4AtXwb1FynmVkSqhj7vR5RFJA3a7zMKi3q7+ZmXk5vi/wFfhBMBl9VmDSBHznBrxRgIiGCIA6gBaurkY
8LDIGuj1k5gNaDoRrEIOzAXAv9oTHawxUoXV13ezop6ng873RzZ7G4gLsakFkmRlKFBab7iWGEjCiMwjaQwSUOx3s3zkW0irX29dPxvieQASTVoskRAF
22mdb1sAaOpBrfiNQ2l5Wsp7re63coSJMa45WkJ6j2x1s65J17bMxTuKO8sHVaVPJb65dnFb1ro5sdX1yZFKZCATxwrWHVSL8GrukKmuRNUM0JOgqJOx
ooNaVJa6rqW1TyAyI9YecObPOYUppuq8O3BESHpAUYBiBCgIIKDlKBkBSFKzNIkE7IQJ1I4bJ10c5Ded6gd5U0qDYgwG+2xoRbgYHWHoS6jjCZKOxOiE
NQJwldBQQEESCRkd6h5YI99+O/Hi8Kbgd5oQPHiz1qd5UvRZEtCiNlFBXznpNJqU6ZD0+nftQ4rA8JWtBJ1aTaLpEXrTCnXghnWa4dMgkZP+Tntl0FBf
CJ8/B6zmeF79re7X475h0+xKLOJYQh32Tx6JGa3qdWwRk+XyzNNhFJMecOvHPjZ89+MHXsHgmzpDyZ35nXO9njwmjmg32wxkEiKwUFJJrG+MhZz2yYgp
t93vs8buh007hCepVcQqDiCO4HThO9k6KJMAg83dxFVABBKGMyEMcxBqq2Jjc0IDNjs4a0bIGa/5XRpIGivhye3QYcfFRnSOcD4w0O9QEYGpQiIQUmBk
xQDRCWQe+xSyrE3KGE8d+l/+J3sbh7hQw3HOkGR67j3XfKI8mqzlgnhMFMaW6gHqShNQG2buHJ4HumOj4267NdYJ48GxBgek0YrumqXDmzXwbw5S7sPt
dZwknRgU+NTQyf5fp/QIw46zXDL88APAOwYdi5JD8CgYkX8WxerbINoU9B3lK1LTrN4VizbbSo7aHRCm06RBM6qZIykCFO4KAmcq6lVqIuNL09mHp/BJ
4vjzlhGfMoW2dvGAzynM4eab9U9HRdElHa3LmU3BozJ1NC+rDsoDcsCfO9yOzGsHTguepjsieBBDsN4EIUTqEECJMSGu53DkGCOT5nfdjAYA5nUqc2n4
1sE2LgET68YoL7G5DDq+/M7T64X63bpnTiKKPjVMEd/NcCxGfKWae0MRGEUlZQe2iCxEU5qwxHUSqLAUGONGLU8et5vdmOHjLompWRiM80lPFsmE9Aik
HtnNh6ZWaZBSFuqzmtKCisuEnMvPRow0dOBtKc9s76270YB9zIb9akxPHWjQj0g2ce162cgS8lwdxsyibcRMRAcCSTkJV2oXFJGr0kFOpoxJYCQwSI4Q
BNJEUgqsIhw1Gmp2hsvM1kh0CcDcm7tyYP0ePN2ZyT25MwCHOpNI5r2gqfuZUCVgGKTywNnhughda1aBIolIIyBMkEetIc3o2XlGfdj0RFqe81J6yEgA
l4kMx15WpxsAkQHQQ6fhSM7MiiBJoTAXCIZDIOIi28EQKkhbe6gGBCWcd0njfb4209515sQhV9e3XVqqgdbDYckJsXMKIiYfYkaFkgwUrLtayQynTJMg
2GuDB36mBZMggbcPIErZjGGGGxRiATW7IYQyHODoo6cpsbrD3bu7Nm9G9SwrOY6eHTeXYZacCRNWxmsmg8XW+5gWHOu776kPHOXTp0zq3uiUAzDR7CFg
GtCk1MZOBjZyRJOBHIBCoSl3IETOOnNrJmoFICgJUpVVjoyZvb6uK1OkNlEbiFYT51YYnKWTri1yiIjHTRTA1YY6agbuZJYnnm5gIbd71xgcVAWU0rVo
XAmq0roRF+tWOjY0agPtb3Gx5rkxAE6EsESZDABIXUwRNYhXCFXjC0NbWWngFRdJgYbMZcBVbuAaqFU2ISBJICyI9pVQRFEVD5aRiG/PWjSBqdKEbQXL
nrupHYXNSGlJHmqfe0A9+dh+d3RKigBKHYrKiUUbseTAG/y84RodaQCAKD77zJDyw9uadwC/FKhRpGlq0utXQZSRAUFwbzuo9XCHoDpRrETpnZGzHKKj
1h7cugDR4Hu1ldWxWlFZrrWD46BmnS5mcZu5MmpbNvsk4k8Xm00hgxAoGzAk5sqWFchXVli05mSB6qWuFUYl28bdSgDaSUkSaMdyfI7dR0RWp2OBEgmN
8LXA5IYPHIcCRgvbA7hIVuEjpRFxZFFyhOcQUUD27C6upId92EsZAqBiWDkYRZOk0kNsmMNpNqe1o5vN4RVnwGGATUSzU4BUJU70oFyLhkTYrA5FMEdW
toUQ9AWQKs2EnUwbdnABNHoWgJgEkSTRSUnc77sWNmibBCQErV27hnT11rXfY4U5uYikMS48HpNDdMHnmWzNKpe2jOB8vCpGmRdxGzFGC0gKiphEBTGJ
rDOjnDWSlN45maJvdk8Pum+nS1UanWDSF9HDkkmy2zUPDQWnIoWHwagnrYEagbjWILB3yK6lDqIJHnjDgGN7B45OxTALHXhoYqUlpRN26rVc8mhgwXZS
RZJ88qbsPgBBAOAHoGqSZBIZ2xhe03TZneal9jQiGk7fBwR6HHYaxymyx51ZD158dHT3Ty4nkVBiTvmZbRRRj5h3DM4R/PxJxZ9+fHde6dZl6dQh3d2a
CKhHCoyEoL+g/sHYa30g8Gy0hk9bjkGbxHOsDGvtBnfp0QQYGzAC6NQTtPiZ0FNeLHnQ1FTIJYtiMaN4Bkhbq709mQYsecYkjcpIwK4EKaCM87uOtURg
3unExsZPUjwG0h20BZvBu14KME9a8zsTGdC1ldCzKBjcyh2C6pvCF2hjVcfCKoI66x1IboIcQbUETx9yGNSwyOjoGXe3JGguSJcaQTBCieI6xCpRHffd
QdpRZS766nohscAhA86rnLHOtcSjO1nUhPm9Yt0KFBWOXZ0KB8XRh4dsjO2KBorwwmec1UlheSA33ngBqaPW92PVUIBXVbnZw5DjdTBqWGMoVs1A6wF0
dUJiKBVD0g2hJV8PO5qgRfTBzojTE3k0xZAkCBspg1YrUjetdSAg4NYJCtRy+pqrOjtqIiBxc4uatBhAq0hj6dRJAnLDwjjBI4uTAuCRtAbOWL36Sg7w
LQ1hR0zwHqUCSD6fMmmoxyASQy9BuNKAlKnGtTs2SDyYXYytjlHmg+EEki610NSpkbYygPCBwis2QfEjsISAR1dTMeDXj7I3WDsE+VB71EQ4FDWkKIFg
6vqNntq0Maw0AAaE44O6MaJIO9cW807CDPF6Ua6uTeaNu7vwd30eCw8HYYknswvRoFpPlVAwEcNzzt3urmOGQQR1tigj1RpVvt7mQXmunIJ6InDx823s
930jyYdI3Sw0lF2TfFvYQu9vc05kam++11tZvjROyOjG91s8JNA7TPJb5XdXTOjRy9pis9NYMfZZYMlynLHKVE+drM6faBAqhQKBzQhVCjBNJVtqasnv
Tvh8CYOid+NdptlDthvnJNjgpDvFDEcMMpDU8Xocjyg/Oh2HCdhnUuTFPHecEmbDyrGho04EIzehzzegOECRoZGAXSMJAEWkYBaC5Y7wV0dj4B7GDg66
ypYFjuoQDl1tgcVVWggJEgxG8YOeXFxIukB160+utAPW/OAmAXfd3usXILFaA6oUQQTF5AsR67cCfDGYCQQVl1fBad953oPKewMOJrWGCNMwpVHdsxzN
Z6A9/ikA6kGQWIkEUUYQTERCJzscy77F8+N0Ok4DHUCRAsCBxjjqKCn2CQ4BhkmIkhTcSi30XHeZORgkg03PxvXB6snDMLXm93FxsjgdN9yJE7Bdpnrv
WsAVIIhEigDBC1ilol9ICSCbntzKGmt2qK0EKXUyymEiS9P/ACIA71OuuqcxookhGASYkqE977vu6fGwGvXkiiGaoZ63Wcvu1csxBjUsmpnKwZjAJtBo
IEEhMXN51J2m994XelpTGow6a+7Lso6SjIJgIDRG3NIKLZ6M+HNFDZAQpbIGrthDeOZtoZpPwheYOVNc774+dcu9ecSpWOYHpbMi6hkmwT4y4Qeq8Ox5
sPFGkNnsBQIAkwBu1gVx6PZ71sLiFR3QCO7cW0Cx9QB3DAvcnw7A/Wc/DvDQYnHaBwIjLNI0G7nnAlYqT5tVIOn3CZvu7+tDf2PguMCHaAgPEUCTOksa
lkVBBEXyJJKwOInfRMJ0kOzlk1D67z1uzcAAMQJIiCQBFgwIYKnnM61hm/jN3da0+jJqLnDu7uE2kPFXODJOqY3uuEK6fhqsUzlCbwkAxd9Iwg/M7mXm
1la504+doDzS8I6wdLJNWuTHIE0kTRsrHbfi8MkWQSijkElMJA9SlJPVoaPhK81IEhkDW9Dy5UV5zoXeFeHm4rl9nrP2D9dLeMEwCHssEEQQDABQQYeG
PrhfGpuRFDLTpIt9/VDNfG91ZwsEk4/Qrd66HosYUdAoEZs8qXTaJHdTlN71jo6lO9Veduxta6mGWkOOwogSCQCouNnylHWC+tJkxz9KOdXdIgjqfGGa
8w765zkRhIOJGDoGEQiYJgpIJ77pjzdPWumOjwTKQDI5yTNXYB1R0BLOGWmBiFXZE9VmAaTLRBjEtS8SIdUGijPjHqxmCw6GZLAvVcnEFo5gUKLCQIlo
MwEYEpOyMLgoh1dzSmB2EiYNiE6HYkwEJjIYE1JTDzMkMNnkJ3OBqyX0YJhzVMjGxO1XlwJ07qEr2GujupuzYTwB6OBkXUGCyd+IZgB62e0zWwLDUjBm
iJe6UmHg5gLEyWzoSeAMDVSykoRsmzEYOkx3MDgGuZishSdTU1AzmvBUQZaVUQVdw9QYcgwDwbCSzoNQh4MkMmN1MOjvnEQ1AQhwp0YBsLQ5OHrte5s+
DqyZ4eLwzEmDyZmnXOGAOzh61YJV4ZCIqCRBIk0qIguEZ2nOHKuNO0hJkAUgNCgFERTSFOBLiCytJAPVA+0+tv5ZO2gc+lfp7m1PUaHtpghQJn+n3K4n
VPncEANBOQrIBlRDj5Ln3hUAr5L5D9SH/XqoegCvmG6pnPj3+RxVDjIcpPZ+rhXXqAnEOa90PX0yjHoWHOU7JDztRfs+fRxISlmm94h1lPGEiQwh2U8J
QwhPYyK0EyTFBQIaAd+phJsHb1trTwGCiMMt8prWTTBOxvcIHw/3w6oGzygosbbY3swLo+mtbnSY9OoPpIqdoKIdmD7YoV2ITxITJKSIIRlCgGoJQMaK
IhAnYx/AP7PFhGqwsQLlHKpLRMQQWQGQiuhNoFfUEITp8Y8bYOO6gY9fkexA96fEgl2N4VglQO6E7YENOnuAXkdeickxwAuuDkHQDaVCATB4ByDFHue5
DFNt869Y9t3tBMKjrGlxzABmkCg4lEcvO3T5IcdopHKSHuUXx3+v0COz8b5W+O5xHE5PXz53B5zxATqQLAO3Qojx9UMgSCvGocLgiLLsqUXFrIoiDhcO
3MjkBdMeM+4nA7Dt9FoX4MnJqscUHd120/303CdECCG338jz9si74hlxIFgEweSZIzt6uduwJsdts7w28yDjhIEJNdt1y4nnruAXSHY4QNCYdsnmEVHA
CFJJVkIqOIh2cFeAQJD338n7ujU/Xbt0jbibBGOeafvXOtc2Aw1IZ/mQMHdensxkxpixhO6QMkggJQwLkOQXoSYupkIDCMDUmtzK1JkgVaBJsczghAkw
p3ervHjxfnHwOoPNpAF1JcMItTbcgllEE6rUqbRQ2V3rjzt70dCUvgcbqjwy+HxreDEe3BmiI8HpcE5pMVSsD0GzsgblMniXmuBoJAhRtdq+35yZLPhf
L5bhrVi74BzQOIQBFSQSnP7Ng5fDE5fmHTJ6zsu6RBtmLGwa20c3ooDUd76RQbWTRh8tGimlm0SDkiPaId6JIj8grt5NNp4SdRlO3syYnU+GceNLzJAC
wSCHYPRVfkQNC923elYmQUAa3s+Xw/IXLwBR9P6jRneMO7qTVAQLMBAx+6NCroAcEPTcGjJbUaQFFikdOmIREERthjLnBZ1hJzA5vDwPENsnJ1YdYFlN
D2Ia4OgNz8FmB5mUrgC8VVxHiWCSLxDtTkdz8deyfS8rmHJPZ1OoaClDY6nen8OR7x7jzD/Du2eL4I02hbrHDoIpk3uCOIAeJo0ePlEFV4YfLbMlbrIm
XAKjurPXVsiaxlHO2OcmoHOPbXdYUPe929kn3jaOQU0Tg8Kc47YFxhdt2L3iTJZLIW2lgVgmil7Tx8Txw9GfsZJxdUOMWmIn57cLfaM905BT6A9CvCsh
0S8dqw/LvrOEWHKcbO/WuoB58T48jkmMsPUyjuU99zEiwjFP0clc0vn92rtA0GjMPYZAd0UF2cWILBFUSII5aUZ7uKw72dXXyvBHhb1oURgM8zpyDDeR
xh5ANfx/r1D+zhTZCB9fQmTXo3mRgprxl5hri2J1Dj5e0fbJD1fHCHyk/P2+s9kD6NfZlq0oqakiYysxJasOsGRPKFMt9ZcTIyiTjKMTNckA1+qkOozm
rN2xwNZDmUmmHiMANOkCoHjcmYaQx6LbZDGpcshWB0w0k72EFIocTIMjx7uv39aXWa5JOWqEULGH9j/EGQnjdgkApuXFIPKXQCXTLro1DQxJLCBpFDC5
VkJOTBj5kAXAxgKPLJUylPdOIZFjIO7tAMQinoDXyPJt8ceceHyco7MhryF6APdi+ISAOcTbOPIH047I7yJksqMBMBEoUhSoRws1hZANCSTr2sNIBtDH
ZqSgOu1Xq3UCQxIAFZIaAYEJh3gmJTme+po0yKaA6SE4kWTXabUFYLnDF/YHCanDqm3ydTA5ZTQ5twDthqO6VawCG8lBSHkdsJRzLDWQ0UAnBNnhrHU8
RQ5QCvsgQaAUD2wgPtgUPjCIlCiZICZAakcIAXUg0gAZKI6gXIUXJF+aQ0QLSgFCuQK7QIGpBMgF4aPEDvA2QN5AeUg7yiUgupTlKHXtR9mYZjDkVRLn
ZjkjpWEnCIGUJCDJhQGghnTJiIR2OzhgAcpWhU5RF9+2tKPvOKP/SECnQL3iv/XPk+mo0ivc8PpmIo7ywRM4HzLg5ky4VVElZaFYqzIaQiDIckiCnSAH
dINCUgHLwAXicQD3PIB9eKL4QJ90UTaBCcvPCh5uIYHHKQuWCR8ogsUCdfTvGiIAoVlVlssgjUi8j5e2PfsgG7IBHaZr0XjQZa+YTXoMoOfHzKNzSZJM
KdvDiGVAcQR7zmK+Ygd/d4cHfBJ9e9JwkN5dsaTiZcm36c80+pODBNAyM/R6wzhAOVj6mWOOv2qBII0IuAiDApnmYuEHPwHuD2LyXe9+ZCFH04S7fhts
MVMPOQivvwO76MTY55wBPKcXUv6MPc2yTWptqo4EF7u7+aoiFcmpFX0REQd404J2QX3ReO+18Mc3CDDcna2bWxAop8/j3clSJewp1b3GrvIHYnqiREUl
BnRMqWcJQl1Bv71CB6wsUEOepdkDmzpIrTsAjtpv2ldHhkHtDBY+AITjK5yrh4RQbCVskjYVZJz6bu4SBDlZVQKLQOhVrMlhQHZEM4Qc7DtnZcChkyiN
SLyYjUEZeOg4eAZAldVF845+IQp7FMQHgcR8PbnByHM84XPI/E7Bl7HggbdXj3diyQXuuOnicid1iyE9+2L0KR5hcTuQy7mHEKk1rHJtdAcnPK2IjGyF
3GuBmOeBTI7CThpzlyrUyIkK0arIvPuAfLt7POcR3OD4LCBHaBt3x33n0w1z3+w+02DtE6Ard6gHlR2lEY2DJFU+JIYQakqxxKiZCCZEoEhD0ZmUp+c+
mEcIguMh+8C0IBbRAEMfYHgCeJzvaXBX7kexSXqnivIikXlAUDNRVNmFPlKGiAoXmQm0OoSkKBpWhsMVMlqqEcMwYL/PuQ+8RYMMa7Js0e+YuJSqWhDM
1AOBJSe/CkN5S6pBBl+6z2Hrs+HD4YdepzMBxW3W+Wtnw9fhy+nmIfLRg9bkonvUOgyTpANAQ5OrQPSdAvDMgzyaLo9bHqVfrL372/303FSsCxnEunGv
swn+3RXgWU7i+Z9c4GcOms5gGjwiOTYOdN1+u4M881v/Lx4gcXYZx7p4y3r5DQ00TIF7MVjMpJiQhSpjJyGgChiWIRJAJ9MxmSogjUhuId5VQlKUoUpJ
MScE5wj30TDu8qYqqnsalloLBiKVaZrQVNJJpkraUR9slifRs4htE39cm2aQ/zmFkFmvq8M72FCPRZJ5ECdfWAddtPRI+vfgvEu5TvigKqgCqUHi6Otn
h5FCRVFUW5QQQBQUhACRZIu/r6qdHuq+42ZooVNYUwt+MN6TedF4k/cEdgVXIx+0Ph8wHeg9w6PYipw8uWeFwFOEiwE0UoTIwQRFEQsxKQkTJAoh88ih
6gfaJCS4oLsF9Ym/Dx54PnGeB/Tw5Byzkdd+WeZmsKSP0jOb0TWIlwUTLRMbnFoZlhReX6Ir3pQHH5NjUChCP8SEYN0NLgUr6TY8BSApBO3b50am3UY9
rznDuFjQcavNDhDdRAcypkFNNthhiZmikJHc/hTrLD3S166TNE2k6QxDEk4wDIwD8GGCwGbr6pYPdnhzdRNJswvW5kP0KrN7BoNlEyz1lEQTNZ16uwVQ
zPfRv2ofUff1d909kNeI+MA8MkyDpgB+hhMNxlYgdBUy0JGws+KGJijRoC6GTfu+7OPftM6E6YBO+ZeYxEgd/Dfb8A23N/Px57bJxfHiktyAxXygHShH
F20w+6TtKo6obmxPmgG4bsIsGILYHxvgdH1y4Q9oCSTflWJ/0c2fjC8GRTALtSOWXpxxBTWH3ZcKCJoUVB5UM9Tp/B0+uUJuTggXEkxgboURE+3nRp1H
3iIKQa2nYzC5versrOU85t11RHN2f1XuGFnfTPZNGMh2AyTagB+MQ5dqImFEcSfHByH9di8lGDHdhg4w5syaSIbQwr7aYKOoePyFPOVAxX0EAlU9Z4e7
EB1Kj5dffzRTl1248UkhEz6AT+5TRxQAga6kkOtgbN2kPLkB4eWa0/j49mBpz97QOLNL5c9ZHOdVcLPTH297hI9tyogyQToChzQTzH28d0TszB+rl+p+
+Pp8jXBb27hqv1pH2F4RhAEgZX+NUTMBCdka2hFkW9vAldBLVzKnOywxVFZ0ym7DtFh/f1dHTw4tUKVBbG3ZZGEkAm1eLGIH+N61JYQGlOQ4gWJNpNOm
xnXnPGtibQ7L4wJxIddkKjGDtRimoltMYXhv1n92/Xd1Q9G2GQ7DDsz0dmDUnQ2JIV6tBxEUYFmBqUKPRizswmogI4KURT0d9KruZTIKwKgdpa5b1uQn
0QzrZewM3Y5MQIox0cMRRCfz9rx47YqokOknv5s46YXfu+2z12+wnV4UAlC6MdERuVDIiiBw31105ALWyS2TxqBphUUkzmOHkzrrjkLaJ4lOzCieq29j
LsU3pdcyjuWmJzWHvtmXSmcNigKI6ttA02KTGqmSZB0bFSFU6aIIy1FWw4QMSnMguCaO9VYkpoYGFfTmloEEjS1yd5FTTwWydXTkhtpsMpxhCe4mqrau
VKB3xDUqNAmDAIds6oVwFXqhie29WFjkQGhsK6kWGt7rVZhQw2rJNVS4m9Zzkd9YbNXZSYgZYHcswOFNoUGd8yZjTknAEUUOcMJsoZgBU0joszzlutEB
kZw3mQM2WCGcs8xNcSHJwNGFRe851vagqoOtIdczxznUsKIEHAaF6gTdoCb4bEWFnLqqsicMA5o2XCMCQrdYktBiNEE2RLJ1OZdXRqQ3CrkqTunJZYsG
BHDvIiANwFzimqBENIRoERuAFb2KQmEKoZu+Z8UJjQNK0AUgZRICs0ZROnSc0t0TckZbdwReATIU7LzWXrtAOMiQ5RRDY2NHLHet69fL2zxTlANxO3mB
z7Uge3u7OEJcl4QLQjpoZADSYQFUlIRIIQQUB36wpFFJg2FOYPc8EB/paBqpWVGQHr0DkJ0PmkaFWJRklCgpaBZAmgSCiYiIQChEpgAloEbZ80Vep29/
hH24YmSlHxIc+WFHxYdmAgiGoIkKBoAppChSiCVaUIqmC7l7gehAJkKUgeMgmiADJETJFmVUxESR9SHaaEU1BSAmSIhSKUilIlIPYogBxhVQpVORjgrD
UVRSURAOwkh+cAaD5VPTt700oHIg4CoePYdR9iHBJXzXvqoo55hNS0XLDt0hn0zhCUCUjFSBSFLQPmKEGUUT1R35PZ+1wbsI1W+eejwvs7eAm8gcN4Dk
VBRjDMoSdutfabB028NagNSpQgDKumnENt3CSKNw6uO5Io7rN+LTm2TGUpjeqwnTuJpzj41g+PXDT/+OH/fn7nCG7KhaNMcwSev84H2gG9JBWBxqNpaW
vvlDE7GXDMPXwP/TJxp9uRpPBzSifxGQDmhMCJwQPEh6Ac0cBD6LwA6jvoT9tREEFFG5GjY5PbhMQyRrxQe0hsD/nJKV0JAkJQPl+EKnSoChtyGW5sH8
kPZr2PB4EaAk3UAVEIVTSlJWoCIVyaKhxsKAmRfdxwAgrlfUgOTMQYSumo1VSgmGNJMRTVFIUxRktQyMAu2ZpdgRcETIVE8FNIG0FrYs/ggdyCysC8xH
Y737CWSaRoKb5vj0eQdPt+djc+ozKtYQucEDsfn9QB8OlgHtLwRA9gieTAFgGwf2+2kqIkB76Bu1Uh/8DQGtUAzJv/5gxA2JA9XuYqpiiihqgIhWkOwF
xMmhClmQiVoQIgRaRYqESgKAD3GjH4wWYAEQkwyVJRSc5MgpsjKGkk21qEBiCgWZYIOkglKUNNNKApz0YnxTwAigCEocVT37CBzCXfSoveLuiBsFsj08
E5X0ENKGQ0tAGSGEUEECFIUtCjguYgHYir7faOn0TR4+UjoQAfV2HgmjH2wvzloN/zNejsJ0HR988i5SZrHmo/bz08G+bfbWBfNcIIcnqHfjQjtkOgDr
o0ao/U9RQUCh+NvcJj7zloWl5HOHkHOdjR3KIuC6NkoikiIEk1rtk589kVNc76Efh6if85+R1LzPfME+0NW/kcMUNb3qySlNcWRNum6pRjq6dG7pw2Gq
bcBFdQQOZ29ROMeXPNfAQ4qh/rACFVJHofL9ODxOIp7fPYE6PtLCuYr7cfYoeBsKfKV9YEyUkU7g8CAJ9SNkRe7EOGxjqJwcOx2QCTnASAp1Bzsc4DhB
Q6EBODtscnOFBcCuQKrJRDUlKBpgwhbWDqViHIwh0Er/lAg2ITbYxdEU0ApEJARUIVSgSAuSoDSoTCK5J9h15HIKO/uDv8aNY8Ir0wcvLK/nrjHVAEfW
BVXoEIPZ4j3BsI4hMk/wSSZ/Phz+rr7U1km9snQahQw0+j94Ha7PC7O5jh7Y67rsn1S++/H79ac2qxKn0w0X5Zg/loL5tOt4eUKx8HDWS246izQ0f2/o
f5rc3S3UPiRiHYKZAEvmJ7OBkgQh3+P5/UiUUpHs0mGGUlBxLl3fyy8/Zm3sfYck9GFaVKIIKRYsgYhRDm7g6E4dDroojbkhCCgJwQF3KBJycgWdzt1/
yXuasQnusbncm5M6yBacFhVmw4EIkmKasXMwjCkqkCFhJkcIn/aXFzPLqcyCDtUgig5eYcEFocaEMaL9uDg3hMuIsCfd7dvFm/lcOXIBDIk4FgalA3yB
srqDJBfgqeSgenVT1CAmA9mPA6EVV1MSwMgiLDqvdPIBdJrSMsU1FMzIsE0QSHZFRogxglNwf1HeqJ3O3nn2cn6Dr9APsQ4/LFeUDz3w733aVBllk8eA
K6MC3u0wpn7rHZwOAb3KN/I3iEmeCPhzDhGz+MzyRJ2SmISEATBSoog/9PfPs3awvcEJYgaUwn5sPYSR3gfdebMoWouZJ5GJp8+BLkty7OgUOFp+N/JJ
vTugps1HYkBDm859BrbV/pTgmJo9dhrVIsCsHetZhho61/XhoxfCO97OxcbAcaGZRWVEjvYQIu5mYmaAEOpUnwigRVVSU40rEy3GRdhGiLaj9FFmkIQM
f8Fu8NjpoPeGt006JpNUQL/OBMrvO8A/vqGIppUJiJHbtbsru7LXWGlU7j7kPn5O0lE1AlbuAYnKybXCPQwnHnjcMVHplRFX7kLNogibC/AbGcNjdOsm
Gt7cQ++R47AJ5I7q7RCKKiCgr9jPnBFEon4iR3MrDZqpvaCk28jsK7aznZAfL1hhxfZOVeUeHv7NeJ2PG0HUFROACHnPSGpOzBwQ1FNr+Nxrti2QVFep
yHWlR5zojOV2HI1Kg4VHEdbutUkwSqaGK0LiEi/1OHCIKMx2YaxFtHRKimYlg845MxE7HKyVYpqzZXJg5AOTBM1i7OXAKC0aNBaQQCc4hASCMhoQRMWH
AhCmGjJEYUHT47bW+YA3tg7RLVi6lJPY8db7SNNMxmDhAUwTxxcIIppkLLKpTOCf0EEwEpITDsr69HtbsfEzvN47zy2d+xPqNdMhJ2j2sswupu+voU5s
Ie7sKnqSG2AduHEM05iMrRGCKwD031A7lWeQS9kA9IAKGqSikKWgoKCJYUQFneB6nz8aOIeIms1mApoqJa0p1FETBTbYmFRVBR8lA2O224on6pAAoEXE
8eqcArysPT5sPHzx9Lwgbct3RghygNdUlMgU2zsDYes8ZJNpju0omeCqd2hRU7Db4MUANBx/QwGWXAbaoiP6Bt458efhi4BCcOBgUMQ+MuQ6qKHCcoQQ
UURAQd5JCEIHYsJJuE2gdnJlxK2Z39zL07RaiGKUypcYWGpCJknAYsCMuZsVBQ2igdk3xwuAhz/I/LA6NbcBT9iaY9aLA2aCFSuCNoUzRlSGPRsLMRVg
sUH8OczURN8PdHZzExpkMiCihodAgH4iT8h7t24secToLOKwFGlGGw+1jITSTGIGFJiB2YuuS9p3lRrWeWYJ5bKWT6/Oc1D8kOMqn6mUMDcs+m2Axk4X
WH4fOU7fQPAFQO4T68DgfDD4Tz8JRI6st1XR7/t39CZyLu29R6CFgiY1ijzMk34s3Mh8u2khJvHmgeX8h+j1oiho5HgHviQyGd2SB4gGjNd2BgwRPQfX
DciXZkmbh7x18vMgApwRJbQB+7s6iFVEE1RCBExNJpQMMCoiGpYW7xDXjz5/vdhEDpakez7bCj3RhxMN9cA0J6JKic4UOzDj38jc7JGh4WQrkKUA4nND
9UZPWTq5ucKPx41HDRkKnoggTz6shIYc/envF8clirutmbYfbRv6AcG74rYewlDscwTlPx+fdNJMi8HoYnEgKej8A1nz6t4K9ylhg0VKIw7eO0xgeQPh
6WpYrc7VZQk6kcK5MgzEvranLXRNgAw5+GYZtmLJ/u3uIaKM1Rac+Qzy6KiI2ovu2JxPHWaevbOI9o8/hp4kcZumc9GNB8APO5v21zMS1Wo9qfEORuB1
Q8UnYnVohw9HhrUDXNg8452E4fJFEj20IHOwFnB9dY3S73BbmCWZcO5RHOFxYI7uwfQmML3ClvRycDd27iUDoIfURsgmU4/q+sAzPHDmQ2EzmHSFE4T5
T2gePKHxgiQpGhaCiiZikJSlmAqqBqlmpCIpApoWgoKBKQqYAKpUpQpoUYISlTxQfhUr3HjsLArH77J8nym/Kc3YfMJMClBx5OIeKH0bcCLoA4QFGQ/X
JWS6gCjiTCZ+KE+4cjN/8b7OOvc+MCsF2N9vbPdHgU489vPUOxnxToJxjDXeShA8/frmGvPN5k7YT8vaFiHvQ+qfGp8zjNOywN9kLx2bPq4Ry7MuYVPy
t3TTtOGJhTE1k1oBXxzgkwdCTDZTQJqSsNapJMmirN+otFYoJ3UCs97V3pOwOvLrDrwJshzV7xV90iUITCRNIrQgvlIOX/kWXBRPken8627TD+3k6u5D
g9dXN7+b/ceyBJ2QB9hqcBxr7PQszh2tbkCeGjxJGewbjq7nyhIwAyEAgyEKbhGJIFiqmQof9uY5eQsR2sLLNJ0EpvBBchIKI3AcvJ0rffeHyHnb13w8
XyEiMZtggmA7fieTDlWdWn5MxNNMtP7t75UMilAC3CTT0CKEEX2Asefpqjio/JGC8o7zzHtWUJSLgaj3HwCgDpP9Cx/DWuA/MAExxdmAQVBFd68Cjbt5
AjABHoDxAAPQxb73o4g/b59a/79/khkWKVK//XhQ5p6RcJkcTjr9F/v5dJ0ZCqSYkqLOZz+ejb/9U4f9bOzQind39/uyFPXrnqU40rC8Nro0aZUmLTQv
sdZOwHMNisw9gHDcD7Tiuj15vQyeGU7/YnrVH88zL6+XWj0NlBr4c73U3pHZSpU9N7kmhJGJIZITzYHQYGjF3g07bWuJm2bonqQoB+kQMK/MAawE0Um2
4FIwQRFSSRbYqCd2kDIDlCMQCVkBEIH7Y1LkZA4DA5VKSNKJhUgAb8Q2F1mAqQCHGCgKAPLsU5nge7JdwU4BKEyjBIlHHuE4nDNJsUAHxZKBmGgKQAIh
AiBKBJGGgQoHtefTSABv/s/N2SiCKYO3pmj7cwqGqGgbZLBmoSJqpYkIoIijQA0FIBP7fo6H+vT839Fs/TI7HTZTI4CkpgL8OvEsLh2BGEItRiIVKUl7
DX30YGwnV/rTRCUyrBgzyl75ySEnFLPSYnMHSgD5awdfwsA62Bcoyw0xzbcirg4L5XuZ+BJA+bJaY4e+AZfVRXpQNmytUEMJqohUKrAplu5Ne0nlXjUJ
jJro1OAQTZu3OFNsgoQd952autXvmgpcTsLdPV5d6nFESFE1VRhsjSv/0TqQRre9ma69Acqa60wGNBPecuodlBVKq5qJIJBE0nNEHUyJcIiQJiq2lFmH
Ok3O336hR29ZToPTtvXRs5TBKwsMl7gEdHY0gFaazwjoGpCQpp7NBSQxT3c3dUADAejmRQodlqSGDRAlsmCCIOHUYxIsAwYl0NM6GgrVauQ1N51uF0Gn
YPKMM7qnd3x5rFTDnQvR29DRCLVUNobtATS/3adBRbGsQkyEi1RJ2ENkCTG6BQgO5a0CgKBqKSoZdCkpjyd64vgejtJiURZUrIXXXDNBs8Haadb26IiG
RSAYMpIYmHXQNiDfAwYFSWo2CDDKSFCWZnTIsVQDkmbkbuKBEZk3sgE2Cnjhmt7jvibNXMNO6moILM3qi6tPHHeHN5vj0QKM1quUUstOFIm9D+SFg72W
x4vrp9vn4GycWIkMNqooTqULNDQMgkHAHJEwNCVpaGBBXrJexrcJCwUmGypACWLCNTGriYofUT9De4o8bFJDR0nSJqZged3b8W/L79Z0z2FeC6GvTqw1
Q553dRoavOjZF1NBIGWiGbaD86Xd5rAENi992KxCQwQ+gTs7PlqZjInGgnp8qyWEQtwGCbjy5tBdg2A1EjoZozE9vKqjgkKhosTb1Y6sQirGToXBvyYC
gRAv0mdHrljY3ArLBWBC6DRaEgxCBOVNHDVqQ2V+LoE4UOn3yAMnVXgADYAIewJJMoQKEcUEhwGUJ7hYUka1e+kAu9whiYHqBk5KZ19SGPpfLG1PBoiX
9WS6HDU1wbqVo/L1EDQ3eJYDZbsrvbHueAT5QzENTCMmjoh3w5goeQ6AO/PjyTbA3yHcfOprllTcoGvHjodEvdh30dLuakGHmfwZ9U/P+eTJFC5TErAM
Q9n5LrSX/TjKiSraQUonzMzMje99cmAO+yIVgNqSkiiBjNXnukShiIoICSVNCQLBu4/KwwKrLJ/F3RHLB3wxAOaWhvDxk6/151o04cwDtJKzTrABZhIh
zlhqWjRNeydRJKMTEiMkVZlLIKA/hdc1jb5s8Z12FmQB3l5C5kN0IUMy+2s6hqRIwYEEP/vDRKexsoypZaWFOAaoc4H7yUJubDHyYJAATgAIBtZxMGU2
OK130ZmdNlICbCEmhLoH9dWJ8bVzN45sWYoygnE+1VQIAMMi/phMDZzW6sVTie1dQifWMzcwokCh50d1YzSQIBDLY0xPfKyfjBjNONAoF343h7J3h7k0
HuGR6IUu4VhqBsnuQwsmzcA5OFBlhZk0VD3GgHiT0TqGmMQFOzIXD0SWHDZonggzsGAdkoxAF4H9CDocSGrXJYYIU4kCbJKEmm+Hd6LAQSC/h7aeJaQs
db+Ac76uyBaaOayE3kNAdYHz9Pw/78J8zGorMuDldY0qRNo4nLxMU8ke8z/8bj+rvvIMO/m/9SJqUhqYpoIYIamkg0D/pihoE3Oh0xP6uebbH8/RPZoO
1ATvEP6JFSRJQ9kAHBAOHgP+fZDi7lQpBJTSMBBIe+56xl70cQkE1iaJLSMFzH6EwHxYfnBQ/UsgfQdyP0kUgU96n10wU+vo9gcD6EORLyNARGhAdu82
Z75+qvePp6HZ9Hqv4+R+0PXSfkqHbAlCj2zEC5AomQIGQB+yRTlP7BRZBMTzUg+37fp8PdvF9Vvrxjy2f5cjIRsvoCTZzU+dc4wDn3+shJggpVQn3pNh
SbRjsEHbH41AflL8Dpgevd3EaXgFSSssFCEswEFIrATMpLKUIUE/tusY/4vhDwNsX1zx4cTj7z+s5O768RGw8s8gsFwFsbctZbQXadTMoTRhKnBaoqb/
hl9Xg0ZD1yRT39TBIBJyezDNaEootDE2n/peH+Lwxq74TuQ9En72UYf0sDjOllHrS/pRYB+lnT09rXNmTH9ut3BEMQ0qFZDMoLAILI6s7Yqh72SxVe23
KVY9Kd6BzTSbs4oGJjRkPo1VTu1B0r+lyY+M+ss7cDeyUjdTkXdYP6k7gPnR2QhB2+mjBE2tmtrJjH1pZ8hsVJubJ+LN/57IpDh4tRBSMBQ1ajd5kxl+
4XuuSoCKxVFmr3gp2xQUJprBRdeGfLm43lKiYMlHbK2dZN6lPm3JrevW5Rd0RlSsKh+KfSTVnh2EeqXGnvSkhO6VY/6ho06vH/DdAWRGIipPLDAo7r4W
u3DJpipKRnjGNJcqH3MDNFNJjDeykPKsadRqcQZO1h36CmlSq3ez/3IYowNJUtSVVnTlQNOmCAhMT7g3vyfftgftajH1aqxESKjNAUYCMFgKqBvxZrLC
ETkSi9cLj4zt5wSfjuFxsoI/5JUF90cKk/HMdQOSLvGEU0AYyiEN097w03bOumoof8+EJ+n9n6+Br8qfP7FRyEJGen/v+LPl4f6DZxw+1Usc+vL9NwFL
ICOY/mO/wenFMco/H6vqM/xbcSi1ZivDJE/ibH77JGFr4f+MNecvUuX7ddwROewaQ7wYbNEaVwUlDFo2MjLl+6VTQXCpn+z9F+cpDH64rwkCNtTP9BmX
Ltk42bQ1xBg8ZLfnK/QytgQ6KUZbN9VlRzEFdHiY7D/rpjO0sv2Vf1ZQMk7iZC53Ot1eyymFDQHA8/58ZJQihFKJq2MDdvL+NAasrjkbiV19TPUwotZ0
uuCwBk+8RQQZMb29GoMA4ag/ye1vO/SzsvWyCbfHz9u9R9Htn473B8eGun7iF1cqvt+pY1/Xjny0HDXD98e1BuJKAMpJykV00YQ8etQFwiiCGP38GH+3
t3ze4NfJgott5vtAUn8/qavlLhusCNvDSUXmD5P0EQqw4rqHd3uHKqXEukmm+ol2ESO+dL6S7C49d/SRnp1ROKwR2AQXVvHHLlSXoW7/V/Vz473HLt3S
uD5tPDf6x4ldbbB3bU5D72SuwDKzrufRhDZ2UEEEkEmfhOHPOjPLuZjQ6lZvQlwV3vKsu6YVAqqDOBC5bQ5QwlJpGavQgYJtKokM/+W//tO0yt26y9Pv
7P2b+ff2jxkImQikGkYjnBhBAAClDy4OPP0HD3oashKcgDraIK5PDM6vtKP7NirJLx7MxH1WZuGz3rtJXK6ZDO0UjS5NB75M0l/tYORevrazuM6GHz89
NYu21vnEcr+Dd/ZaZ0Sh5wA9NVbLjOfb4N/efsLm32Ll5dOGNufu8Qybgj0+zeBtyCtK7+3faLy8qw5fX/t084HvMrezmEqUVG9FCkyKj3KoQ/SRSFZV
TV2aBCTYKyoZfWzIUZXDQWaoH1OPsP1jmV9COEe+APy06J/o9SJD/kP7H8mJ1aabyRGAjc8NvhThsj+jlg8dv2uvCEPwBA7kPIztrCwMHKAoUCsNPL1U
DodMLkfgqZFjd2nbtm79aKzsqMWBtxbe6W1QIPkUCMUKem+tW8/+zYI7lXhqoY9faRvl7MlHqIvzX18e8AV7+nq93msbY+PWUo03j6nrqM0BKIEfxZ8N
MhN9wp5osJA8cs4sJBz+3+JpsR//4u5IpwoSBpi+kkA=
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
