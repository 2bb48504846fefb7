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
QlpoOTFBWSZTWdjH4McF1gH/gHRGdUB///////////////9jrp4fdW532Gl93AA+gAAo+d9uPdjeLax7t3q+z3Pfe9V0D0NCne7gIRVCiFSHkG166OzQ
q+93MvTkD7xHzDj7e76S9jeZV7nr13317328K52B6B0AdYB5JJQjoa0aAKNDCqXTbsOAU7enD2xQCvQdByGhZvppQTvbiTPWDr0Ggq0a7udO+7lK6Da9
cvvYcFKlVaNUCgXsLto6dGVKU9wvbj0KAAAUU3sAHJ6L7ulFKjrfEytCwYd45wAHrVB6xAOq1Q7Nd03MMz3vvt75AAHa7gdJAbZCGgAtlG7B2WIihVAo
NN0ySTu7h2zQaOx0KCS4UNKKuzWjQd7u6VQHlXJrKpSBKAUk1kIoqjbCdNVW+tyq8gC3dpQIToAWziG9gaOWIj4HeM+nw0fSS+2SkUTdhcYrrRs1um4o
BFUbLViilFFSAIqSVEnbBIqttUEQdu40gKAKgAUUD0AGgAAAUAB1qVAAKAACiihVAAAAC5uvjtQdHofQdAAB6A0B6AEgAAJAAaZCgUAAAACgUU0AAAKF
ZUoN3xtXABPn08ueaAAA9AAoHLcru97b2aeuOsNVbx1w2dOWbqpLreme8+3HvZ07LHc7s7bmK2+3Oe2p77c99tvu3N7buL65XvvvWTcvp329Z1V9fJw+
n3ZVdd2pXERdLt19AAe9g83Vx2Xu3boHdgGCNHrkoSLMHpe7vAA59YAXZkWNAp7bQAACc+fCIsAiVevnPtvaNeffH3r7uvdvohL10dQjasoRmzZ8PbLv
aXnr3tnnXvfPvvnk+7e2fTdg1aYFbb7OuklUldZ173nvPZwdsHodVu7otBbu11p7ZXvqSi7ld93Ztu9ZeXLvHvnddbSmmVOzvHrk+lsvNLhele9rbB9M
D0AAAAAL1YHyod59ChsABsACgOke+wZexIa1UlKKEo73haOm95J3zuF9tfbtwdCctNGlUvrj686J9tHVQxa2apLtLHEKrUd6Y6be769JQQ24e3Zrrbt3
tZPAzbIqLvvjvfNqB973vbdAA6AAAUkAoA3lPV3uzs63vdiet7XduJenR0V3uG87jeq8b73ODG3uMult0w77vXvTF3bvWE823gesHUk9XLhc2vQb7CID
3uDcte5zrHcddjBh93vHt2ARAbjpwDuzV2BIvu4HmxRtsW2J4rSo6OtBrmt9D3HkdoAe4fcPo+9iNr7vr3Pt7Ne2tNpgkso77776+23N7slm8nbgADmM
O2cqC7tVlOCOde5yl2mj0OuKOwa7fRvaqCQ9dW9GvEgqFVPWUKoKB2yvuweTL05tjtq5mGU7X3uAAHWvBNfeO9PcrN06Kuhwat247z5QB5AAiqUtBo0B
lKQBaDroQEqUoKoVQdDQAAANAAK0AoUrc+4B5pqFR3dyoAAEhAZM3T6AA9s++okvbVKATYNLvlr6kda2DGTATVs+fRoevZ3ZjacDcdu4bV3rwtQV1qlQ
QJetrwD1uQ8XPnApSumqBGwAAGFVA9NBSu3nyd5S31t5ZuA6C6x03aIdN69x4Du3QAJFoX3h9Pvfc+3R1B66Gjk6dxh9G94AC6lsObYAFs1Xbu6A2xoa
OV7du49exjrFKBEhEGj3ABgAD6PdYYIPop0A1QWw5BiAHbbnQCgBuaAlK7Zcrin1wKoHmlvItlD7fV7uc6bWn3wrxXO4aNSADpQA4gDTOW6AYQithbV5
7sQdc2T1mSu0yAKJKlUqOK5zA21cXe7wJMRT11nm+3nVt5dtzveBdduHWeBqljeGdZdmYOjoYO5Wu2r6U+76A49urvXXxkq3hOXHvdyWr3DnZiIj717u
etXoFsalpQQuTSU7agoKsURLNpPXl6FvR2vVU4q8qrplrq+8alIOgGBCQgelc5mQMTQDSjoHIti7G315LzAAAkNYIHud2MLo9UNjvvMUAAAD7YZ9Z1aq
paCaw1WKUaAroMRVdDNaCtgdwY0GqSa6bu4CnToDcqru2NLYdOO4rr5PTV24pUCw9zW5xGlOLs+9695998A5B99vvG9tM9idTq7d9hy4FUAClBJQa22h
oI9GbdfXjpADIPJQA4AAAA6GdOxUXCdI7OAbnGfbwAHgDIKA0aKHtrLAOAIElAIBvvpVClfbYvbHVAa1jY1VNpmmmdZ2w0tigKesi453rXeYaDWlUopV
RKSVSSqDPtuxtWzo6dWqa1WFk9evFHtEoVo1dz1vvvu+Xw2Y2b5FBr13nee9IVQSkKp9fHg9E5OqLte5wTvG5bYrtA3xtzPASk+nHbQbbMkHq1ie3e1j
PIfbpztN86BvC6u11iSSCfRohVQlrJNZF2ZUI5gAAAGIRUEhdMEgLVKNZ77aF2Bb7TrTPjpMPX3G7b4c3Z7uEXmMIPda2aO+7vrfBoEAfdtmHdi7HufJ
d92+c7eZ4r7BxCBEU94AAPd73h9RAABySMqB3bcNNh19uvnjL77sA6u+zrc7qu9nc7KF27Oxm+8Ne2ic3lnm+tPgDc89FKVKJQKHNr19dSLx4A+je9nT
lE02q8AB3t6DGxfDTQQCAgIAQAgATTTQCZA0CYQE0Cnk0nqBpiCEIiCBGQI0IyBlTyp+inihhpqPUPSNPUGQ0DIAkykpESaTJqntDQVN6aKPUaB4oANq
AZDQMQAAAASaSEQgiZTERmkaNATSbTTRqU/Sj8goPCgaaPUM1PUADCFIkIARoCYgATTTSZNNA0QTBpMJmkyNTU8kxlHqBJpJRkE0CZATQCZNAagAh6VP
yp7EpvJHqYmmoG1PU00NHcgn+EP88iH1we5PoxEUExZVVQf8F0f89DmYKqqoh/3QBAX/GQEQDlAqKoUopH5tr/trsj3wcTFdVrWt//dr9Izlkm5P/iU1
OiWCpMwwmt2USVrMRT/8c8hyP+2vx321xOP7C6TklU5XbDPcpID1/+MvhGNAkQcIt6B/25dygy3YHyOVkIHHCkREYT9yEhjA27//TlC505XWSWkpL7/9
iiESHZOh/7h9WLIogn/3Xgra4LeKDpctZrWq17PEBH1IIx5AoMgH/xx/73QP/j/4UN//P/zKfLXLAVSewL+rd+Gu/7f/xbY0520EdLminPhFCgMEnZg4
IYlCnIonUDZaNJsygicmkvbZKZ+Kcro7GzJ4SMnhrQf9rYp7aX3Cbj1TeTv4d2dBnfb1kNLaqadP8mut630XriorH5aCdZTkkIJTSjK4JjsoiAcyE8hf
+PKoCqnaQAT+k3yG8xqW4Lw6bHcjMXowznKla4kyTCS614mdVW1SiUMEMgIJBCXwYQgIwAg4DOySlVx1P/3KlufE2Byy9Ms3dbAz7WDH8xH7nLP+z+tv
3OocFFJqDNp//6n/lrxZDc48dO5w8uthzRYIuilWjQO39tBwHX/TFBHsNmywFKL1Geb0hUuucWbk6ezu97eyBLloPcQGyAGCOWrhh6XUTIHyKeqXL/te
BMoj/RlrSfTu7GXTKJzKKKntvPDMzApklqVZartk7sxHHF3dy8ZYoKOGk0zdwiVMww9BEIzJVUfzoUZXvcp9OfqzYVgtdey9N//oSE4yvj235TlS4/9f
/LwOA6tz4U4bXGlimvLaoPq8L//5nlUYDKAQQNSJf0XPNIMhLlyn9N/9ZB6If7hf234fRQUHXZR8AukIuB/+8sNjL5eOLf9teVZdvLV2R6w5VcWs3cj8
v9L24V8D719nGXHLGuw4KLssPGDIHcGP/xWD+CgmxcyxLs4w3Yn/KzaWS7jspp3a1dONKPqimE3eo34Zf8SoyypptEl7FKxBAZ5XdhGFY9yhYXs2H+P/
4z8JtnoafUWZVPHlMg042Ay/GdTUPLuetzxs/yGnJJCU9JvwU+i6FV/6Vpp99X/R2LHZWkzC+vdy3JqOnL6Wj4WVpSbwpxx3YWtOb1Op1tlVcpSYNyaG
q1wHIc1+OmA/fJKMbj2FyKvtT/15SFbrvbS23U8O/Lj9ZFZXquuHyMhAkxEAovgV71vqM/vyuQ/EVdffVRs7CAJ276+YIwJb0vssrDungzcN2iacGfOq
l0D1hYSZs1mr0bw3dKuuDWAyUvA2CGgl7tD1rr4H+tr8v+f+570LJfpsp6vXdp5yoIzChWCn6DKPX//Z0habP+X5xZfo4Mwr/Uo/XRQD/6rv3bR7hPH8
IpLr15C9/p/54G215A/f+vkGIP8CK5L3xtR2B/qsOQ5Q3/zJBlVFMZiU2hOAycPCchcNunOVtL/9Vnnx7berNyh5b8sshvFQ6aQPsLmten7+H9nOg7K9
+zg35aSiXfPO3/yc5pYcbU45w6ocTF/66g6P2CB2e5VqL/+V+1dbPYA5aZPEJsRt2B2Plz+yvjTryqE/+8hdvT8OR6S09PD7+NJKb0GWPggSB+DJsQTz
nJERMyEQAff7+uPI+duAIGhy0P7eyrdnH7/1e6sSt4FKA9XYny8h1YJL/z7W+HnG4ZxZ8VVGI5mSVhZueCioJoJSt/9ii8Z0D7NQKARc1sZU/tfABUi3
ZVkHYHBNlCmFYkurhih/J1buGQ89Ae8VFPd6DZjlyjsWoH1DGVHCha8Mmp2ihzVSn/7v2jWdt4yFz2HDgUbwL00IlbkwgcLzm58WDPIa9sD2uFoJ6ijD
BEuSz8tqkMdeDPaFMNY3EFNrYAG50r7B7faL3OR58wrnQkgFVEGpjWTJ2LSYcQUEyBEQ2nf3cW49d50WMtMx3u2lPF1B8L1nEIObo0M7dIcThqj0CjSX
cPkJ+511T3ELwzXr0gCHiNIAGOK2BnDATI3Waj0+yB8/cvOyVvxYoxHRtZo0ldFmFlQNV2hR0QCV8L3clwaTnpfolJ28Yj4kXvwXdrTCZSytNw+FlGQM
sA1nM4Kojkgon+HmfD+A78wPJDtXZyPSbuQHMnA/RvIEsIIo1XZXZxfmzIDy5xIBJRUUWgGJALXT1dFRSEJBIA9X8ZsgTYv8ZXs6u3T1XAcjKzy7t/d3
CJ4Qh64BDcIKH425V87vk4k/Z8XB5c/PSC8tnHv2h1d2/3uoKQk9X4/D93nhN87yEnXqg3eBJMzyZJAmfLnx2Oc7v07yQOO9DrvQ+FLt1460JbCEKjux
VcMj4ev2f+D7T0G07x43WseePT78e69tc8yJr8dFf5rhUQIAUTnMBh7tSGxTpwHLL76OBzOnTi3wbImFR0ED2jkFUll8wqTBSh4MIkPfDVuycP/dXoVC
mQPDyXWvLJ5n2wKnVYLTQgfRP7XdyFLiP9UfeUGgkELIEEziJd4HAoiOxtHUsX+S+Hd4FTkUlM0z12OTn1Wcxh4U5eXGzmyLJSJUZR2wtGcSAIoRmaYi
JUCmqwP/1+tFAqI/i1q6CwmCYDrp/haJlRfWqH08vu801pWhRwCDmr5wz9msSBl805/yL+sDmPaFCqPH3d1wSgueqcLMcATS5UR/ckJ1DZl/BgPS9EPn
VY5C/lJHWUYSA5Q29avkSTlocNW5mBUk6Q8P8Bh7d2TuwoV8Xwf6t853/rSiIdMqJp6MGlnGYV+//Zow0wxhjfOT/uwHQd6satlbOP00b3t4QGfr02a0
4jej/6df8ObwaQWHYcBQESEaU/zhBDKhJKRH+Bw8Es6QIKh0GDJAyclvRRVaHCydfycn/Yk89+coPSQ+3esPW6LtgfHxYadiTAKaOinQpORBuLdBNJJS
hjsI6dw7gyzRMdb9KY4SY7m6l05DmSSTBlCZQIgDsoiWoDrYFpkfKrDbQ+hRxt3H/LXxQg58janqwj+bHL6sXX771+9vB4dBIlwiCUYGnCaQ+DADZnVD
2tJJuiCt5hkU4SJSB1RDtmvQsBpPe3TeVD0fw/VW7K7N17mQDi/7THsOEiJMEwSGzdyyETis/XJr9cj7eV2a7dRlTfcy11EIwCorkBkIIQgEt0PQqeEB
O44h6v0aleaGzGOFORy8OE8GHh7rN3frkvSAOZhslQEgMKAqBIkwMHtYThS8Hd+VpfMovCQ1yFGeaMaqOBPX3e/38Z1eLycFHnrY1omdL/C7wqOUXMlD
+mZ75F0PTcwO3VFcByGQVYSM01kEmHDdR2ygqpkoEj0/9hKBnm7jz54xSBy+bPIIM5ICSWLAglBQqyozDDIFEfp76mtFQPp5NB19Tch4XpoeOPRU/qsO
PHb11nlTonL05hkahfUFI0Xl9GSYhx1cpl+Oodu7jflw+ecHjnazdRD+VDknoCSfWhs7JGiKZKJQAMEBm5G2tRcJ/n18dX89Y5KHbI9XGC9YR8p5w8XG
YSdfVa9cnbAbZcm5dj91swwUEUwoCblHGrqEUsEvOYD5LA+r8v0Tis+E32HMhvs/AubcyrDKXT75ChEqRA5JSEl22mgg6FAJUKgxXJ5kDXIZ0QOWvSue
y0gVJ5+PWezNMNjZVKdZ0ef2m9Gq3lRGhVFwoXi6EKi8VRSnGK9m0xvuyykOq1GCAF0FS3yYkiSJdAWZigkhij6TLPQQCI4kEreuB9Pt+bXKfxHMdhP1
5ABAw0GirNmhhkfWOoVJ8qCnh0ZuHjKjUIOSBjwAWi/PC8fe3uSYgZ7fMyDUgLqpkKFlxorxSQHkQoLpzMHhaEuo1ZebiaxCnIpwNWpAyiNGFOYnOU58
nGla5PF3636tyCAZfdpLbCaj5TbQK4Aw2WhrKc+Ul/iqdhEKMtRSYz4HwG6AIPpKIn2/d+2X2b8OPd26N00VfKiANy44x+yQVsu/DwNgv40/n/j0cvq6
ZJ4d9/90r/7M6/53SpUOdukqVx9eAVtdkYiNQ5HjlvP74Wj2PW8nja73rWXVmVTApE5P4xA84WRHxWbAqrsFkUd6+tx2kTX9+8vDj/CnXwSXW+kuGtTN
CU7KcWb9HuZhR2HZZUyISpmCAZKMv7Z+bpL9QK8fW38rRmCiDhhCqXMMs5KFI5D1tof/4/nqZzfiw1k+idhCiVSgL+gkIcI7/1LOG2DpJEun0e2Q0mmu
JQ66FQCO12Tq8ow1yOc1ZTJiKOGP7FQFQ0RyeREVPDk5+nSr9WsRJVMiwt5r+6SKBCnv9fkD7uUz3Z0AqrhAxH9tWM5GzPJSihYAqDT2wGYKpFPXdohP
4r8wagbanqZGJgVKWtr1dkvCgABiI9FmIgI5SvcMfl/BBg1CCWvjmzRRPFT/HzoTcTtwxUWEjG27s4zahE8xvLgJFATijKSqq7KwLh6qfDgnScqDrJkF
cCAyCzqkymi3DIjlATqnSbDKb1mtKebeDbQbLq4kxllrkVrWSScrznw8M++Xr6jHqynlp1Pul7iRQPKKBlSCNmInTcU46cVmJoHbWWozQMqPcplTF3NC
oGxYAo5GBEVppJiBBUUwyaHLzHH5rZe57P49v+T2kTjTJwndCgSJNNh/Rh0A92tPVHqupGoo0WSd5kEHb0ZuUWw4xo/v9IEUPstLF5kbnVJDC5HgNXec
59hFrO3Kg9Fq3TIZQ7dzo30Kp6gp7aqaejSJBY+pLygOSlDYgNdYW8LDwF9BP2RAVisjPknrZhlasozmytf1rkRBTvBwU5dmozyg6LVV0ct89854ZafR
rVrH2ssp8cnHcQ7XYBkGa7ivB+LR1OmFZ5zzydx5/iNDGvixf2ewZNrfqZMnoayUGdlmoQqNoxgQlv3tZrBgIJS+p7dVCxpHp3RUSkh0STaXVX8Fea/R
hEzmgsPk3U5xP+N7GAEVS7ddxfaEMyMzOgu5t+erDg6vU/x+3XQ1WX25B8hbiUf8FyEhmOrXYuouFd+7d3gy0neFYqAxy3nOQgnjkzFPioWBRVJvSr17
LCkutpmKxJg8EBXZq9tz4QYEuku6zB4LbNfbQG+b0Wbi8nKqYKN/hs1IGEUnYmV8sddCFvi2kERhREMKZQiiMjWVKDJyta8PquGa1bC244dlZy67ZWde
s5vJW/0Ikx9x+Tr0VQ+Dbn3QdApIris59PM7ny5SRS1+Rnxkl05nxVtMwFXL8J2yeBLT4/UDmJUF5LUmiqe4hyBBGRG5AkQlCnWubdgIEnbSgd6TDZDw
FRz5/XKZrQSXRxdOeBpJcSzfd1IoQ5gTdtDI8m+bPEY/vp26xPIE+DSYZ57hHA7jsTOY4UYUksqU0o8huEUMgorANXJB/gw2F+TscFQgfLyRw/3HqnFN
xRu24UU5Qspt4D2+75vt+Di3zuPpjA9QG56ELzcerRGdyjKySdtxw5TBeQnOfWO6kpyoOxevW+HzrEWxHVZRWVF9UtfVRkp8yihUhqEQZkSaPG+rlxpC
iZGRFtI3eexQG7Gh+yoyP4qPvqet0SulKEtEQi1pckTaEZLrLH0H2Wq++KaqZl/fqnukL+BwLcn6X8zCJO+FXnodKUjWCZNSoI4USlbV16nIkDbrrYH9
zo3s60TDHEw0EpJZtbrHRsXIbQxu4/uUaNRTSbjRRTKMpGBmWPDjrLjJFSmE/GoZC9PzpVATdevm7raaPoL2P76dK9tPz6jlWQnS9POFzUQ1DVOtV31p
JmDZu9VIzUQYWI6EVMiYAjjxZNZXZPU964v9TCZNiZzmFcWsirwpB3HRW8SQiT7MPV3MfxHaEMmxbRPxKG6oTfdy2v8TRkeK3OkgyKz5/X87G8/Pnql4
/R/y9XsHjdL+LHqUO6UX1+lj+myoA8/Pe+zO1HTVyHVkUHKDHaqZwL1UIm6ZZIQZi5Q+1B/hI0ZSjZAps+KKfLRTp/MXiGyUVODOeUD+/ht+P0jxv0ef
blqcHmwqGmt10Y3no0OfC6IGbeGlgQR3UZSH+0zSwg2idmI/ZsIsc/oxyRbg7CE7V/dzg3k6AP8CBdiXBMP9mH+xHwQkod/lKMz7nTprgT9ypwWzF50a
DOfh8VOAgDx9DudmwhXS6zq6Kc1VUOaRk5CQg/RRZjMNEghwCQwQFJksFICWMcoywaxXNzbf30R8taGEsEfkcSleEUUO4IXGa5+u8hVb6q4yKwugK+Wj
jp1XOg/3H/xWPJhX/1aIiwbakREbBBgT/a1XVipHpYnX9ggfuBtC0FLQLgS1Xo6kCzvvnk26h/ytZSzyAc1MnxD126ObnQ08DSwq6Is7G1AqBCD/GYW9
D61H80IIX4f5ujiF3wOmo74pdn4qbgqASSCLVP0Ae18Ag5FfnrUgfz/rs/3b7gmp7G1DIBLrcPoFbMPd/Hfs2eR6cWbPCzM7IqqVHDlSmmq8PEKxABIE
EKQtJPI7xyEgM+ZoMwEIRAQG4zdHkoHABkxu89nRoCmYh2Az/HJvy08Wm++2yIoIurvKwp2ZqDykYKigO9xAdcIgVfDNHvKuxQzIt1VTTqf9ddgk0L4s
awGgWRe4uwBO4Fj0wGHvGJ2UaUDTkiuJLCGUIqAgKIk5Em76Z8v7eqpSlUz3L859QwSCkB+P31II9nLRG7aHGJwRnIgNwySPt77fzSmQ+pr6TQsZIwWF
Z1rYuKNihSBlAC4hgTuKbPzcWR8YpIg4sGF6kDS9IXEgyhCMExgm2BMAedD0RmpMOwbI/SdbSlX2ZgoaqBKYChwNM86kAa8F327lwmttcuBTTbU4rLXi
zUAawqIjEff0mJuaMzIIzc0RJirLFXEI0UDTm5sxy/yYDLKlZlQQvFaHPgsjIrT32jNM0+j+k9+BeU+rtybsvOp01REzEMWV+onUWzZvr6YZwGyAzjdp
XJnC/iU+mPpJ/E1g1ZsTm7q1+h/QgBiSFA7KYJ3jOCRVVP9P4/Ed3gqkZ899eauWwI0165gMNNWnXAm7DugU35iT35SGKKABn2dA2puddtW8tNQ09Trq
ISJFn3BiC8In19Z6wm+A6OrDDUk8QLtJ7NqwGagGM2k36SmQNE+r0M2fmevHXBIVZA5AyFwSHlF0kDaIFHAIMGP7qOg1IEuR05/LqTptshZBqIoxekgC
Sory4Tny5HeWDhxFdyZRejm+sxkgmUE2uCjqEx3K4u6BfQPsx8h5v2ZDAzdXV5jStXDMggMYU1w/QiXYF38obXz6xMUZLalAoQkYVBz1P2xi5wiQLP3+
jyc3QOtCDLeSolqSSpOea377E5u0SebEXLfGGBKMFW7L2q6s3XaA5D2bDIvdHAiFWwmsubsD3vhw9mZWmsXUcMtRQaogBoCUJIUBKEIASrAkgkcWtwrY
CXGTypILJISFH4fHiTFzTC0sOirieXPuoMzsa62IJYwOoVQZ9aOSS2dCP74aokgUxVgKhoxIOSNCothVeS97hSOp2ZndzoyKR2y3DjNEQlM8Qb+WipAK
CYg4Ti2srEVRAN6JhCqaimkHuE6uzfkbOyCs78aeky1/8OHiTpFJQNJDx38Zfez4Gsxj7Pv7ixkVQRARRoHduevWHEXLTGKLL63k90M5roNMD+W3DrtK
zq6zU8XhbN6xpmqCgoYlZKoKmKkpYiCCiJoqJpSlppUkkaYKakoaEqKuomiYPVtlEqQFYMuttuksEvVBUZwoLsjWlNRKaSERBOAPm7ODctxMqlrlKNtm
MmOPhjwu+Vdq1yu8MRdMHSKWsuOnWp4b9XQGGUqPbS3UHp6c2yhvUBEFiM2xtiIKCCxC93CI965S6PcP3/QQ5xKwbI015QLlAcqWDQyAB2pCAGsIGKEE
ZqO4GL5ADvKggHWZiVL6Pz3Fs9OO4qUzzs5vkBPuKuPETUGr8QBTVNch26fOAkUApW3Lu6cOC0qprTXgy5Zqtx9m18RNCZ8fZnI362AbhHSQ3lZ5vMz6
fO9BtzdDgBPyZIKQU4CR5MDUCUiESoc+OOgJsHlQI6XwOTPpnZ1pp1JqFJofVN25lhTbL6NpZHPAkdbWVVmddbz0ofXJmBnEONuFmjxSRZAv8iKcfp8f
ihPK7qrn+09SiNgZSFNZIGyIn7XAdn6fGB4OIDPVhV8DtHhr0HNBnNbWTWUILoIVlXYRJwWzLrFXARJESJJJB2fxqRWxOXenYkiWcz/yiBc/p2LAFjtQ
N4RthfZs+tx+b6/rt4H7t/wuQd5VlfHmGA8W0gyBuHvKd757T2tz4PNwdwxBZ5ZPI/lGaCWonOOh67c9+e5m+oE0JAxkAoYxEFFGJggE7qQGSRBMgiPp
dhiRRA3mneTf1zhuY2CJmDQ1UXpbRAQezsBSm/31lDINGJAJs8fKGMk8aHcEf0zXcoC+RuQD0Kh0mxKeIlHD1S5vwr7QyKSaSZjmrWdqFjswGQDb6aTA
BpgG4JJkJfr0ntuAGpDkKF8+r/R5D7KICsVZP49/mPF778UzNGakMw83N+/Nb1dibdhmYH2PxNYJA0WYhmPmtuqjYyQBvM8+OWBIxbh4YbA4J4pe6nVC
wAzBMAgggjDd53+ebHOS4l9u5gbVFg7oFJabNPRETAMbxID+/6hiq2wPT4BPkLcBxOQhHCJ8HtzyiK/Uyw3Id/aygdsFkBEJEpSIeZxUw7C7Ah1BETId
MORgf3NfUzLFR1QUWa2QAVAA3gJoAmC9ZUs4mC5zInL1LLLWqGWvFrs6i/zxMZZTY3Nx7oQKNdWRF2SB0kPFUFFQVM6Zb7taBXhz5fHfvgKcdoJd0eXO
n08t+BlE95N3yFgS6UILsqICQTSCHSCYUbsH+hqaIBz+5Zu/vMDm7P+I/+MIPQY+CsJqy00sMhkVJqAeTYkCK479VqjDMWzoBmwrCey0VOQUkyHBBmkf
CaqjT7VuHzsHCu4dyIlMH8ejHeo5pjkXKpRzf+zejGaRSFClsax5Zx5N5xyXKd2FFCcRFCHxxztR9Oix/ilDKwvbnhAlr+nrBPv4K0KMvYYIhSHU8P1q
5MaGSziLpi66AROjky8OTOQACQHO5aCwcuyYw01/b1zNdswcUpztN86YcDAIMK5d1xI4BL/tRH3kMCqZaVhstQjmg1sNoSaT9b+nP1/p1+7njA4ikxKr
+DrUr5Qcs+erN8ppMdJRnme9/8EzdL5tEQRRZFfdvT/SWyMH5ssPNoJ6shfl2+dC+XXOt2vx1yJy+EMPh1MqfdqeWjFEGKKsi0HhEsPUiSQTQQQMG0h4
5dS+a6jHoMFciZIwwtrfFnewdbcEylRoEB4Y8Hv/e1Pb+jGU++QWfK/Ml9WVX1DSvfDrYfoOma1nPyLYjLj/hZ5WwwnmvtLhle7T1hPN1iakqbU5+ue3
Cw8KfB73hwjZ96bs0gMAWG3CmaaCOIHTKZfztjt592WaOS+PrdadrEsyby5SsEYk1mdMpt1mmwYcznHe6xuGQ0ziVhNo+9l4++SoDExMZPR3dNRSdc7B
x3Q4zDKbSGnUNi02MmQYLJUgsK+OrJOtU6eAuqpOgyO8iwNsJtnevHjWl0WvcMsHVtuk63e7Ye+reye6FVfWNeSEfQvZO/HHc5bfDgTaRYaUpcmStlDf
KdOa6ySoIycpRQ6azfMDFFgopNiFNZmIoDOrDGcFFNdGZGIzOZhtM1jhw2Zcvd0KKvVA0zhovaGurNsFm3SxHdM71cldMNjJm7xD/2JjDvrWB3+nrPx6
/aHe9ge8kSMWCiqIqi/m896kYYXYl2MQ58ngsZCIDuPmLx9BmjmUKzrs8PTMu8T9Wsx6FtM5Oflo+0LvOl4HtJ/XAkEACnDznTNJDjDy1kUFiiljUrKI
Ck1FT4tMHaTaosxXGp56oYqaYLJRJ2J01h11dbqriGIoHy67aC+RNqzHoYdo/haxVWaQxh4wpt8pjWq4xXxTBDt2DDwJqOvFhnVhmS5aiq8ahg9v8TZT
b1Vosvi1Oj2pq1ZsO2xemp1aY+yaZpnGYOxqaVFFrIKdqIayiL0U8ppnV2ZF2ZUnJqbjs1MURFRGijWQohRk8p2yYJHqrt2hjJ8d8z+QfPyLFsE9tMo7
4RSAkwYLgtNSYCsImxzoW+Oqiukw8YLwsVm+dkCzdSKZ5rlPGWVK5y8GEdxs2pQF6MYsthUEd+JKYfCnC1DG9hdti+ohql3wKK1WM5SvHrfOLCiOqNpd
6DjNxjSe5ytLSijIZUwImCMsffQ3eKpIorSnRrX+ra0A5Gc5xa8RTfTOmWdeAztnkMq2q7E7ZLnSQFXnc4vOb9crwNNBI11doG8Ba22ktY1WRiukwbZ1
vrOSrbSNjEe5MajOWM6OUSBADvCySVOTU2mZqK1SU9hXX2bZNbBaz0OURFwQwGrdtBYtfwzo/HNZ7Y3dEVx/fUij8RzyWT4mx1Z5x1u+5HfpI/GrD5x+
Se1yVPehH3p5eby9dhILZTUXjPKA8BRE1A6kXlfeVJGipjJQHwHawXad6rnMLXYUrriubnLLlbP2LUZ1rmwzlDgvRFkwJKzqadOyAYeEGnc9zWXt3tCq
ITFpEVv6Lx3R18Cbn3yy+FMir6+H3Q60dNA6BBD4UC0WNIiU3k4yCX9KqcYpidBVRYF4eFArgRbDxpIYoDWjisD2w7Parzu5UXnilSFvWeLyoRENpaE/
XpPniGp78Uk9pR4t3v1LLJz59/9/PKwYkZ7QcD/JerQkmNplj6CtdXcM8XuVsr52+a0wrG5UUhNiNXssaVpnMVWl8pRRcVvMEiw8itLyYqNepC8C81jF
EU0JIkhwD14p46lqLyc46A1Qc+mq81JHrK1yqI0Zwgo7xBUJmWdG+0L4hGja6a2LnuS+XdalU6jRFDscno4h0s4BSFdlATA2aDQrnCxoUk7/fRI2cwfj
k6M0BoyLRdiknNs1x0lrriNBE7K7BLbRkWWdJHSsVcTpDAlLL1Tz93rFG9UrXuvhtrSY1rZeF7B3a68lUQ0MQSylVQbXVyCxYcw9xCyvpe+Lt5ZsIe9x
0310Ohe1TazRu4Cegx092cU9PLbY0SdUAmKXNJoNTnOXVmIzUiShMMo8eDVll+dP6xjpiXD55ubjO+TZfISEui8GWlaG28vUDJdmm86FHbMQp4le2JT0
FOTbGClNJMWhbO5G5SZgk6Kou7CTdXh7CItbGpHU3WbKVmXCDmrxrlgExSQ0rUTjKmc1ijeV+Dk8Q1i4lU6Zc9fShoaEvyUdHXYUkOeSG8i0qAxrRmoo
xnSonsQNXFWhSDN1AcpSa38b9OicB5d/n3de7kUdxpd7FXzy/NLsL2dtUQ/JU1Evi7uMzsg07VbJeK46bbz0FCsjAJDg+rjxraW8LORApqqM7RrDhynt
DZTyt5TQXGR8MYva0tT26Sb+OFFFXlrfi+VtmQHrSaMmGKpXMQa10mTbvqj1Lkb8muAYutPLOnSAfTgSlgS3wX/JX+8rTNA1yybD0o8Q31SI2+mTD+Eo
bsIHR1BIoehYRvvn+mTesBahvZ+bfq00/kHE8+HVnO2SyT4O2eP/sDs8nG/K+Meu/Cj/HsIUgTHfPlOTdZOyRXkG+mfZRaQCy1ZyKj9C/TE42UbVrL5u
/Np6UDD3PlabBK7RNwQf15u71BTwBUxg3Yhc/a/aCamB0dzO8NV10Oq7rSYIp4Z1fBC2rh2AcczLNU3PbKZjfnKL9k2/LW7/TDzPASArrzVB6iJ251tU
uR4gwenwWL0rbZl6yWZwqysuf97AVyIrmR5jrUXnNUlYyapX29kf50WQss/Yz+swkvBlv1YMDFdNHYzlrF/FzXm6eRr0swk9AZqpYKalhC1cPK+mLBZg
AofZQmloLfr7X+I+uaME+LYIfpBSvUsjeONXpxv2NkLHYzYekpMg74m3K7yG572fPwKaMi7WSm60Hlt+Prg2pzddk/nZYcDKQHabtNcpO0dr+sp8M1RK
yB+DIG6OB04cGfhPxVXC56M7WD6QlHXnLud92vBKmM5PFmnSKHuZ6Jis9OGZOPrr7dULqvbuvWKJsBolBf+2jTJXgzFq7t3b6twz3Swj1yFxngUN4WBc
9jqNypQkIJlEG5OXwyzlKaunnQd/ceC7ihPFchdTj1ba0z3XUaLJQ0IjFyCCjX63cRHjUMRUoWT5hP64o4kqRckvWBUs/0yg0M2ogCIEAPzIop0Ik0fw
W2RSKJGH+n+zVZQ4bfPZmyH0vZiq0N9DYoPtnqp0EeUQ55lep9czd1jMsTJIPdEalJey3TDizBKlVMuZWShhHwtRJEcCkXV/tse40ChI7sfEryoRCyQY
iNjty7yZTpbOIIEd6omDe8nvA82CoCTJehmRLEmkg356mHSpJAwThnakGKBGfjYf1K9JHAQpE6qH/zXhJKw9l1qH6aUDAQQIMiC4UbEfBsywTfFuZ9IT
G0FCN/f8JkDoxo4EpZ+pZgGGSQRtN00eKAk0RKUpGk3SQ/f7UaIs/wS1UKBwZQkwR7jB3IQfu3fyfuKDy3UQ/JkwUBOwoLv+y57JS2jNZfweCaR6uZxx
RTVAecRWGhynEwPtuw7vEx+bw0D7rBkG9j6HZwBuAP7iLp7peHHdqBnzbLJFADB1Dx4eHmldEmOqxSDOk+yCSaf3Mz/Ir/JcrZ+THnQvTEVSa2yQmMY6
et9CN5mvoptsP30Cidf9eZrxTONj/U1xLbRpZUiJwpXEMpy5x0Sc83zx+Rw27HmicAIo/pxRne4/tYFKn3NkTrJvSy1GDGu+O8rTT+/0Y9UgMHcAQF0z
zkgSasO7F33UXYMT+wObMDvBhraPssyF11cz9dL8DXmg8GtPeevPGqZ5deSeEEEoH8QH8UIPtwNCPDAwmCw2nQb91GxbKtnQDIxlXht7Nz+yzZ513uV0
BIIJRBjNd+NVm7fCnx9z7Hj860nXbt51HCk3pm3zWUdy9s8HCo7blgZuo9FszznAXo4y5r0GjTqoYNqJBtnRXz+NhOUhx+bXAgvph92yr30eS05djxkV
o2zORtizeGknuK4M35Sf/NXwXwXku7x9lUpoBfn+lgp8b17KLsCKzolMXspj9QPSvYA2uSYcfYajLfKTtovW89a1llCrYzqQYVAh+1hPhAYgSP0AhHoU
XbD/QqXsskQlJ440ldu7w8+CrEus9nV5G3tO30mWopLaYYpbr+ohnQvdQ3AtDegjvLkCTER9FUUcf6S9oZp5kL+4hhSxVeRm1GQo3Z01Ddv55PyxcTRR
bvwzOeuruFW3Z0YTIgTK2idB3kDnn8sq1D4Ld1KXzoZQwGcTHHPwvIEHVv5opVWCD0Vv2ZmdZTOctRM04cYqiqU0JP6oCS7YBYcMIsqpcqAWVAbDvqJ2
+cIPeTzx2jjoPXz3eJ3QqISkTLarB2xKC/T5CJHxfv/MfFHrbHFsMKWUkQEAyv+xSx72H4lq94qpsgwj+cieSP1byC9+/OJps6bcoUhKCrSdFJkJvaON
NdaiKE85QNm+MLtM/oKjfNVveg1wwDDcyZarSNmpTjOVLTSISc1QORJQo0LVLPrMb3cYNferk2Kixktvb72DiCb/7GzDWRPQiMYFZwtFZWyn4had9dq4
5YuoULjGSZ5M6GxrEDpxsz9/OmSadmd+t6ULF46woz0ULQUltGavzThkgA/RKUoJPwQ6+1T+W2I1SIpP97jNBbThNXDaMv8wiR94Viv7lvRVVXCYdr+P
k+r2hWf2NjNojPLmvAOF4w7t3zy9KpUVAqgRFuUTiWCOgBH4gBEKIqDK12qwyg57ZtB6W+QVHI3yzm/DQFfynXtadtxH8j/jrH4Y9/1QCjXFhD7u/zfs
ms+CtGI6yuD8/Y2KKAOXGK3kKaig8yyMFDMi7nl2OGd2DJMFKSY3dLn5mUcZ67xvYZQHUcnj6wWnidvXWo8zXur00q3hX2vtppii4auPOznJZ3urbbYz
kKs53tr/LJbard7ClC8h77/GWLS3zfXXKXGnTkot2KHnAZl5BkkNgoAcpBmFI7FbbTwp/KVWnPx01DpIhxsqfltw4cbWmSidZzmxMoGOv0AifhZZ6cWU
5OyrZ1eVnCyUOYIC9z7yctFDQrQSZNCPDb9M7RUGnxvcutcVakBWGZqXcGwkpXp4xGo5Ozg1M2rXcRIAf1WAH7e6f7YnaGyNn5IHyR8tVNeOYLSHaE6W
Ky7SVDFPf3MzXa4T7OzzQB52RdvJirVQBygJSCZq3xYam/0h8t5bbT3M4bn8d0+dH1/S0woBmRfJ2ISiKoC48bOBSgnRx5ms6jmy8VxANlCgED+R6Qg2
HfaHBmfRnN4VipHpPeil08T+WHo79/Jn8jhlp4ynD6pYz5Mzx2MLGBXp1frCcZuekIaTZB30CjyXXIBfHzq7t4dKNrSyT6+5Z43aY40W08NlzOeYtpSW
DUOZUDkQQZ1AZruHRwYgOHG5XL/+uM0O87/T2cvXjEzjgbPfMIG2SgjGI3tf07MIB8cMxBRAkTxR6EOXYLtI6rnQoOzjnXS/hikqhjwo05Szc3wGXYMw
moxRR28KtP1lJN31fTPMtiaonEzfiIDkLso/oCLfiVuJAz1tzGWsJIj4m3k7uJDFemQuhHYs0CariHYKrFAzct53kci4i81o8iPMVl6nYdM8Be1OVsB4
Kj3JfUwmmNLjAnJZK10VGN/bcmbAtAPZaQL9efPg9aCZ7x5t9KK0kPor5A9EjzvnQVFHwa4ElbtmDMvPypRQyj1+M9+y+dtLzrCjupWcqcMR5Sqgcudd
gzAYxCNdD7jIDlmzLNpM4BLa10kzvkKJ+zpr6kHAOiAigAP5igSXulytQiQXgnIZoqkIBV9cfpbcllmoW3ViJ1DBrNBkYVYnRrnc4YqBMiXTgzWPDLMP
eUijg+RsINHABPnoNuibGRKnrzKgMZV79oQD8/HxAJJQzREHOioeSopoeWuzCpGucuWsr34euLcSYGbCx0+ZUYYJpqs45FLS9v9jp7uHraWPRcYW8r8l
JyVQIK+5V5cMwBIkpfJ4MbT9sv7HgBPDxxYKS1pCVkQzqNRnE9HkkyfJVxKGlrvmosRKbSW6svEGguZ7L0/Q+CfVJ3sCSEvwO/squVujlyJ596Xj4cun
z8EELEYR0XIoH1IHAQOEfPzLMlKP2UPFEfUt+X1KoqCmO7dAJAMc/q8BH8LjZj+S1FQVdqzUMVHG3UOKbT8awIQUoHSogFG9EZPbZ7OmXPnj5709DetO
rz42cNO85Ht9oex28sVr1Aj7fVwHanDUFn5NrYW7Vp/CejkA55+nLjJJAip04AOo7bch+vaoyNz4Sk+8PwXC6Le2OXzTpSjLR/IiH4pKoWKiJ3piSudM
q6ql7yb/hYj8T9fDXC+nKkMdAni/XtfTJFnDDRXbj4Fa06Yy+KjoeUxvmcUVyLqDAaWhWW/v2u21W+g2AL5sz9G9jjMVfV+Ow1BSHI1cEwHFOh+NV/Zb
s4bVkMRnpR+XZki5BYiSt02dhD6gUGSh5ujKVWfRFVsKJ90p8JY/fS47CEuWzWRRN1XRXSNE0uMgZzZJ0BKQQKZgr/cyp4R4eukHJDhVPfiM/uNI+EYK
bZ7WHd5GXEsmatfbsDuOAerBG8FSOHf3kEEynHdP1MKAZI45uB9QIG4gKMG6Be5kVu1k7wUzJuBwlz6lE6PAyNgaSgUqGV9HWUsosqCCUh5U7XrQ71qP
8wu4zx/x6CsrwIGCQtZfk/TjHfo72hEI8acQ2YF94x64o0YwHvKinZKONPhcc6W7kxgoqgpBT2Qge9z3DhStOK79zPZ9PunuvRrVmlkXZ1+fua6gk8Nn
CY6SIoZ+8K9NEiRMv3MUwDCiLuDyVIvnOToGsEu8CLUFumQqNq7YtkmRCj8ektDLbWcCBUpbdtWDgNiC8ClFVFlYggalPTugWNzjG1ieenYgmiZ0IFUy
soCr9wXaeoglvGBvL2fODDpThgB9j3HMvS1zZ8ZTMmWo4WxRk25YVMSmwilY70LXZdLQgGroDRHs3gk9CpX3nkCzlXUNg1mFdeGXbccOVdK7DV54xDt2
upHdSrAXh9OdZzIvoSnPWbp3RqyzghmB5stgq6E58b3J7fHv34c3T0nJKlEj9hEfbD5E6ZDtDnDMhd85r48+03D+MG76TMSEpEDMWOmZwI7U4lMCoKCI
IoYiCRQK1kYNBriTJ8bfXvfOvJm6Xz7d1zEz4zlKDEg47nxu/LSglVGYEnR0QUgHkJy3zGZoIuoEwW7tWTtdU7gMk5ggGqoAtB3IjiUl2v5dJD3HUdeT
DjLXqOdBzbY6P8mij8dsD9uWBDssP76dxvTYcvBA+eq9VVCWIy/fy3kcLDSFqfU8hn728N+G/WklLbyyeU2/VT1du03Pgy2euHB+fjKUgEWEQdrZFAVV
SxB2kKOwjKTH1tBg+4QP9xC3pakBQ4z8WqOPXZGEa0dHPuWddO4Y1V3e5T+BCdzKJkAfm6o4JVHNvfqTi90kE/bc/Pl7PZwNqcXyus7BAzAoCECjb3IF
IaAxIB2mwm83zm3pMCZGzqID8vNw/JYIutrSrKdznS5nL5Wqt7ynNFzXBSkMw7FwwWpoJEq/21X8SmwBkV9bMmFvFRSHbSNIcMCSAFK0QxgPWUmfLipL
XlVqXU/VWOMxBF/wAD+cSHh61H5v6v6yuiiPaoHz9WFH3PFa/wD1n9HOanXrOe3e1Tj+qT34glbb8f1L0J+Z9EefislrquqYUz4rP8VqsEH9TNVVEeF+
NIlJmdhyNP5rKS4wPTfhtPT9W389uWfRv8dXPD3/obnnwsP3tcS859ceBHlqPZkslielmWXb+yIHXgub6Xk0dzqxHxth+2FTss2rjNePDYZLKeoGv63U
cvXJP4RTkuP2yvnlnwhtVzZRj140yX8JYLuFP9a5J1BJBlJyZJs7BiJCS6tPwktNhDDnm1dDb1T+QyYlCd1ABec2k2DoRWJETxupAZ/16Fzyt6RGFAmj
BIvchkDk4lbe15GyrC/MAEAuCD8+OWQrXPN2Shn4uvaCBO6B7RYnyeXci4mhv/SWCeZyMy2RHwSp2LCGvp63fiUOB4pT8074nMmm9MOmvHkCLmyH/nkO
6Xw00JInBEQJA32qf/CNXzr/jbzr6cQ+s7qRsakCRovsyQCXgUWx9eLlYXPBAkxGhrlpicJIrmN5R2rTsuU94IAf/XeXIIxfK9VNkhUD8VXpfjqHWmWX
J8tpbarU5Ja1sOJZKpHl8sepoR8TPsSZjs6CkGczwdcskZEbBA3B+fvnL+Xi6+ogoS/8bmnzPoI+qMdnuBykSgQNtcNdJCVDdCdE7vDns9mB1yk3Au+S
9Ptj3v/YQNNALY2w0pKkiATJgzEpkrGWUQCRyxYhizUmLcZAc2hPkqwYZSdOAM6iWgaYaZDhxfedZmDzWsrMU4gbWk85sm0P+F85+vft/GbH5eBd87/q
KmNf0afpqu40IXRKkVSCghAmHh91/dQkhcSDgUE+fAaOO8YtQEhyhIqqB33Q5INLWP6Z1r7z0df43RxPU9N0X1A9aDXk64qfw2Zl3VVUWlKO64gSLJ3u
966+k+Hzu8d3UZSMmqmXKoTDBQNTQVRTpCjNJ0kqKghUYsf3O1O7LxpSARq2P1wyDIEajBC1tzu/rvWS+N/RMV0yAKOEKAkAKpTqMqx6omYTSG0WA5YW
15YM5iVVwgd+SCCuC8fWx9AAJiTAGd6gwaXhHSghm8mILCpy/RIfV26jnUZEC+FW1HcWKxm3N0sNpDKV9caPsgVBIqE/dcRXOqsrvmXcOrWo/n4LPpph
cPxWUMtR9tBHRGUazrLJGwkd/+aWKIxwnwZebLlKM5s/BQqNJO3lyaup4c+KRPF7sWxPNafo+BQ53d+fbPXjr8x/IXzT5YaoGswUWOLLtw/HMBGtfbKz
h6oN0fcZw22c8dFF9VQAi6VkYwJC9GA3mMHeWOrhZjDPiKDUzFDCMiTURVYkh2uooeEmNFGGiKVcaZ4d8v5ZW1VYQQooyg+NR7JtAn8ajUWWyyqUb91N
HOPHgzgjlxySjZIJCqrdpIy+4++0hPw7KDjNs+M8cFHTG2bhM5oe67iITIM8hskl+l3+XVV8tn37AzvF/OSlJnxTPwNT5kSMCw8aLre8oONv0dxgTftY
Q1Pn1z6aPWuTeCWHtWdQgcyPjX8bn4mOPq/1HqVAmNbedeZzBky7zbzSG7xGAsm7LveuUgsNJKkXY2W/vWJnZCUt5/32BRJsV9iLmcaAf96gSXmzjxwf
1M04Hf4sNOa/VK2e924QAoxmxHDCNdmlz4zmCXQ2dpXWhtmwuGIN+brXpacAIBkUt/BV8l/OfuMG2psAcsQlA9ez2wtymiKLLJAbhiTLiWzGt20HYsRH
OAwSQpHF8rDn0Lf69/4TvonXt3yZCTzR2BJd0DyBH1mHr0EgCXO3UWhQnOqqzThjn1/WZf4UhpFLhhfrp/6jfnuIwgeGIRgeG2+0Z/B0DPvcTJRcFnuW
9EIM+BbkSCwjgLoz4h32NHP5pnANGKWKlJ+C5lMMBFmCXoeYSoCxDX5mANdbW0dJtLayxKmmQqckOBNh3iqC7IFRwbHJZo1nGtKy4kWutWEqOyN2EZ4f
jKhkmnFV7e4ElAQCAcLJAsyK7uE++OHBfq0zvRkigH3kD5/042ScXMqQRI/qyHkBrFk1WY76383SeoNGL3CxEKc1GSMPO+IdJ3qR+bV8guZiulX5tHDi
VT8Qyo3s+xxVP0hQRJsU5hpQBmQPmfX09QF1It+ONilRhnookMEP4eFE0AqfPm49mS0dvIaNQ+kw2S4JFo+/3wJZjmCtlcU6YV9J8W+XfXn48twcLS+a
hO7y7OqS0kN4b9m+pEgRkfxKMlQn8zsgpTiFKmzSEgs/+dfJI8XxwAx90wOvekDcVCoSHOSqBhQrEN3dytGE7584Edk4eYIgnO2mEfwdeh/Nfs6/uzXp
dJkwEGoJP28DDK+yZZGwosOAgZCRIX4LTTP0S1iraA82h7ssfMy7cCB4EZUF+qyKTJGu3RWcqZ6OPAgodGQazUCSPeIM6IXSVn+C+rGqCSs4ZJn67aMa
Bk9wKEgkBlVFcjw7Dkqiyh4d2MrzVzBAsY+bkwxPw/Z1NFgEeuMCfCPNyNGNAj7sNx6MApQx0l2O6ZGuSzZdiMNUBugwp/qq0pmvD2xvroKUgGtUtn05
ox/Vd4oIhynrMP+uzT9NE1zXllIVRprjOkJEkHKfV0nP1joHqTtyYb0FhVxwWYPgqrjLymIxy3YFvIujeYVJOXQel2DDHFiZcDesvY/hUOfhZj920IHm
QCSChBDHwWXy4afO/UsFAH3V+qf2vvZ+A+Vrl1Pzc0N0CbjfpQreTP+zGOaASIwOAFrB+p/1tcTI6GaUooliCpMVA7+tJjVlErVtG0hXAmkQw1EFAaO4
/0NCys4JgSnqpgkAagwIClHULJ6YaRCDBCmehW1azkvyfuvXTINLVW+BuMsr22iA36gS+0ikRsUEyrQwRyHKMRqFGEqPKf3TlPFWLuSnaVE7EqWJ8Dr+
19eYCkFI5bWp74lnFPIIiCsVfq3rZdEgNRSrqLKYpENIp4N2Ggt105VgWMmq60KiFQqysLfgUys4VCkSJKqmox3BoPMxd/VXqZKJYu5R/MDwG80uK3sr
2IWaqVzEizowyAbQR0RB5Y/gP2bpqBsdb4mHdLdgCophZiZBA7V/XhcfYZzHD1JwQYdD5KvDO4+0FNb38KbfELG1JLqy8TkCIggw75GWXy8rixpXnoIQ
SPBCShKCwI1BYgE6V0BfSd9zE1KUjIN6tah75rV5wyJ1yXOiXOmdXe4EvCBiarEqT8MjeVSyg+Krh2HXDXVT8xyI9AvOWao4eF5ta8U7QN8bdm6KU6Az
wbSuICEUlgYPEwTpyoKUoJOZsW7pgdgDDd5711gXRF9bfYS3/UVJ/kB+yrWKwUQoMPfXmetG79xyeU6/Si2B7RhUOnLa8m3R8nuzr8drPA3ThqttM8mG
S4s8vVm/S2jvuXWl1Xo3dWsexa3IF62XweUP5n0fxKdZqNF7JMw4LAYZTh3Llb05uBEBSq5rJfs+6EzmsFmuc3UZGrfaqvtDn1QBRgupC8lS/HZoGyll
xmVxEvux98nQjGStsKKut9ZZDNeZilM5a+z4aYfS+R9W/GGwjNiHoeZ8cpm7LgWNq19va6gr9vOYcRKVai3tKcbp7t8XRtPw8XFH0nR8lGbf1a0FZ1I9
iIEG0oqMLtAqg9CEHU87Cqr9RftwJOWi4wUFUNfaUPmzSE0Pdti6PxIlVdL8VRu9Vl0qwAnAUwWUysvcTxGUqQM/DSDfOv8R7otn078rNUWz2tYH5fKb
yKIhlVu7uCgOQPWQHTKXa9iODkBVJAspBtRM0zeMOjaBqYke5brzKr2LETvfx55LU2w2hK/nf82A/6/ko99p/XRzfTRNC7IigoNIFFz2m/SMxAhloCi7
qVI7ixobbKjkMDkaBSgGEA+y4p8cBbkM9q6XHqiMvc57UkCzOaNRNjRWMGJFD3Z7mCOMETPcwA2KmYsMEUchDmrlEf+z09+uVj4sPkDB4s4Xcq51VS0y
G5FiCyinz/bu/6Dia81H0NbkvZ7Nm1S07uo/x4NiAn6GYfqtSSJAZUCnul5F7y/JnK8A879U+Q1gogSYnz+LDumrk45/49z+FbdjRjR/S3+iFUCRL/CZ
H/JU/ZA218FUgkEIloI9+4UWktLTin9VuD0CLJQVWtkg0LQY+A4zHm9iWFEaxTT0o7vRt1/L+Na8zcYDwFEEBBD6HkhcIX/E7MSpCEoQCShFgtmu14f9
jyLETk9RtSXMjPnuw7+K3BH2/60DkhxtnwgQNZDPxXpR2HCc2rIrvOTUkCgUKy9Vd4WCjFkLWvznWV1qKIIOwD9ghKWf2fqlWiSWWX2NZwuvgdI8pXDe
77VcD1qvLl8gOKCshj1sH9nd6nFJqj/RUvSIr5d3nEl71oMQ08oZXALfMyq3f+NTRjHhdwJB9AeYzXse5Gv+6g4FGAFdvi4fKSiT6bUvLNErtArMVQas
oG6jetfwUVnWMqBXwJq7K5AEhhY4FZbo2ovIJYo5RvzCuKhFIJOJe0tWeAewA6bYJH0H7E6GuJ6yEOHiTJMkM7kWf44nUzQah5PrcwncxZnVhX/ZCkEl
L5JDsyT3f7d94cId8PRvnIUgWjqe+D/0ASXa+WnfRh1C6FniH7L1rewmgODBg/BQ/IAetfHdykpPO6GRhJMe7q9Gk5/70FMHxl6Eb6adGeHh6Tjg7SFe
LPLQXaaHlmvGhkZwgwFEgdfE6moHXi0OQTwPhcofihxzuge0MNB/vNeeb86lUenR365ZykZyn0+tpCAbzVgnZdZEiSqD1Fg5Z10W7Zu8EnyDuziDoQx4
fQKMAZKafFR0YKFCuzcGrdRlErUlJHHKq1f8/hDSUKYVQuxUNPpbTRB+4/rV5ZQ9FH9OkTP3qQJRBm30RFVCMCzA1JGlHmeEqNRmZIWUQ3TSZ6B2xLuK
KyuCQYbUHeBtWL0nKIwxd2ST/5sIE9JKgkRM+Z+rL6A0fiqXJN1VVUbknDD+JZvSXQ8+NteoyMdNcshM9pfLwkz7Fi0kFyS4XMfvSTq0MJBvD1vg1jgt
k9noL1eCgnJS2hIpLiiovpP72qggdr9vMqFf8PvlDXq+TFEvcxVwQek7Xdh+hcy18EnXNx0III7b0uk4ZibMmuVoEhCCei3LH1SkxUqSNWC9vS/WfnQf
V+l+Pv1p2xlAToobvp4ptCcLoNeIcCbKFIFWLkfHmInIoINF8lEHMixHhxrU1AyPZQWOxD9tRDcVXSeWs3D90t0nJCShqr5F7jTKkRMGIu65FjIygiGR
iJ9fHz9fpYUNMuJFki49ZTtO1dO7q2BXqvaKZ16UFzPiPbybVsklQZHuLGwBMX6z7eMtO3nzbA1nVg1aqOWDlIkLGQF2CUimYC4pIgNNVaZa7qB6ZA51
Ig5cLcqr7Z9slVZn3kMJTbYH1Nq4xD2Gh3aR7MuJEg6LxZB3N0k4I4kqMhbWPIo3lhEm4CgEF+BfuD6bweg6sTxMgZKplorF1KidlLrUzSGdnWfb8uHD
fWmdNYIcN3c2lChOmYIyZBtaXN1ZuihmZCCvcqDm4DwVRySmRVDtEUA9t1cZycGRD0k2o2aZuWhOO4I9QChrdzp5UGVEUgkx3sOMRgOzZgjMFGKJ5K0d
7UKzTUtEK1QCKhtT2OFlkjSepF7MSQ7pvuwDTULykfJnFDWc/HNdEsOTSrVeeQOrKCkF9ZVMF6AhlTMkq4d3Gd1EgHWRUXbtaB6PErzn7wfykPRhO80q
C76l/IqCDmRDBXj30cORLuP10R8TYsomgPEe13PAyMl4+9snUjEgrZlSwBPZ4K11mYOzq5aHF+7wp4xUTStAylgpPqULk995nPsDkPXCI+xDtPY5+iC+
2cE7u0Eg3mvpVelP7D2RHc3KJHitDDrd1PLNUZz3Bqzb0HDyif6lnKxBEcTwFpXF4DEwygvWUqustDRKwI6xq644UM8NLg6jwigZ3b9DPKuJMrfR2pAs
UH+zIo5hTChR+sq6qKeF1gVD/1x0X0UwLrlE1/K3glWMoBgY41ocy/5e5q9xK4ZEMrScLdf6on3VWARtmb4TEREuB1llmt63eq809RCZCMp4qzEO+hVw
PRtG6mTjCIESYQhEPqGfhmNzQz6sFP+dNjgNLr8dF0/OzIAc4AcmIKBKAhgBoH6upUcEARkCIkjprxr/GHzmgYfmyFSmU2EqxFttrc6OOMVHNZ5O0TXw
ELJ0FCmWEBKEVRAVKR0MW9f3P5YkRJ+JuXy9W3rispT6+15GHhj0u0XWVFnwUfKdLjnk5Pz4I4X0pKJPEQrXtUT1Mq6Wm9JmziC2dlDERcKbBdyHECL1
lZZ4lEq4lru347LHmSugz15vwkv025tXqoXiuB8OlyPm0lqRy9nRrd3ZwHbCnbms43ZtXLMMKmOChSGP1zYoB+WIo9Vbs0ZhqWAZMmwRuquQj1VWVQrT
V4+9QJy6UdBzoISr9p/Mi5lxszMp8G6+V+E+BiwWYOR4FiBLvHad4gDgUUYUJ23UPkbKvU9vqUcP0Lu1WKb5qA78j01CsYTQgdpRmUbkUZy1SG3hkO9G
mbGZOzsovv5OTLIgKgZ1tdRBJCWpMRMyXB4oCIH2MC2gPj5Iyf40Nff9zuQsb/Ruf5P4mV+n6PsxS+rU2+awOiPldMcOXxsl8263ssgqqVWHuW3FAQCQ
eJ5WVzS/I9HQKarDCssQ/Qhjle8qLBkLqGLT/k80SajyOeqj2G16Im7lV5JX9rU7cPXtt38DifDyzPPnV9jUOLKKnpotztVQ1kbNoyHK2mXiwvvRSY74
wXv/tDBHGk+xuZsZAHh4fzcI/gVTNR0OpZwU7VCt5dOl5AKhMgr1VxWfjVjrVZz21Jf3LeQcSXZlm6N1VwLHj0+xRPnHTLHt256mvJpwS/j+v6cPd9EF
DiVClh0pgZOUYm1mLApu++4/cyZdiTX5sCZaBjPoEBbSxFiSCvKKkTRj7Jnf5d3Iz6yvjVakb3WJLl9dGFDAzheeAsloY0NBKSlTnIP9lPtKRqfNf6zI
yw/D8md2x4gzs6c0mhZccQWD2fr1L/BdnfZXBx8IrV02OpqkECGV8JkGQoDH3Uiqq4M7LmwpkvcUjry2sg1NYZdrqwpakT63faC9Hx8+pmJSlKNOEJ9K
ZjiKCrZFSsPvqsrQWpWRrTLoSpw41Rhfe8KreudXoQdkcT0uek7HOXq+720Mao1VsYbZnRU/C3ub/fGupSlxwndNkBkUzRMhXJYInKUnyGVoYQR9TTbG
BnS/9S5Ho0MPnnmfM+d+bWi3B2d4TwG6cWOj5nCzWOjoEEqyd8MTdo4L1In6B+zqvz3wdbPXATG+wybXRmvILescdKyyBfS1rymME13nPGMXjQ3HYpD0
3DBizr5ufi8WDrSw+X9HDI98hgl+YfCvXTODMZEaWvUb6LYCsGiNnYTcRWQZjUHeVjLWshrcxZ0hV45LafHx2YSo9vJa/ZvF8/E7GbLIkqQAv61acBmh
VBQHAUAqPMZj7cSikeEiNWP7lKAvZ3360S9VTEmtniEzXy4bj4A6UemryNdb6IGJQoEov29ijKsdWqMyJEllTHjpmx5LLqMtMk5frvk/EqigiIrgkOSS
Ybv0h9ibF1mKck1o0dYeKSjW89X1JiChuh+Grw2C/VKK+mFb6wPLJDmHpM9O9+nGvm4oe7lzA7NU7PKUeizd37PifcGjriB3F9z10bJjrih+LjDIHbsz
fJ31Xkp0FsKTOQJDFGJARMwT96kjSinzR6eoItG7F4NsNMW8IUlHS8xrn9bduWiHGE7lXLZhvfIOU2U1PLduuitvl6WaOJejW1EhSZQKmlh/yYOiP0VE
ArvCtmVVQmMeie8sW+6+UgJiM4u1t/HM8ExRgPh8D3BA6SRplfIV2B5iwxiBE2VuGFDieVvAmgDpGiiTolGdKiMiokBtr/L+HJh30czOnZo1rFSukw+e
8g4/BnDSnN7JbpCHTg9N8sAnC3IMmKMARaeMYcZ26qWuMRV5MEClEqCEorjyViLTgLIQrrUYQey2K+DFbZ52tvqVxS2RUp/avoDG6wEP15t1NSIHt/rq
4IGq5c54+ufo800KKTOIfbiM+vGaH8TB9mzXyJ/F/DLD3Sj+3deaHLN7cc9kMB9neDlORHXXHQwErvk9CRVTjGd5mjAGURGZEhqQ/2lA5LndB0UYJJv+
7w7Tny64dVNtRyUfdAP34+E2hj5N54mM70xYiT2d5TVOMm04aWn6f9YBYPXByTQCF8QsdC3z++XfpKv5fr973/YvWVQNJ/X5WD9OhH085aFgDqSiIcC7
2k97M/UL2V9sZkZWqzspktRncvEz8C0FnnQXaedxJKZXlUHueRJkIVknLN2bUuXE1UlfUoUYFPY724cJ4O+qijSbtrB4UgZTAwTxTQFAmXA60qKNu1CX
Txlm+wkClWHJxIUCypXilraoZhsPYQIYQvrKZIh1O96/LR09OFROBoO/veQlGvsdJj3pTon4opwfdu/iEZAVc+bIDs5cudmKFwIliIc4HP9vaOUQYbAm
HQzCEEaJVoAgM5ABIkhAIIAwfbGT8uZPGA43W1z7CfjX+9b+Pgn8uVrrIXYTgOmoDJYnzyBbtOdj8XOqD9Ai2fZUOOG1quFZVNzr3fP82lZX2bQ6YRSJ
9wpwRyiAkA6AQwHCGECzcKganeg4/AvBIIrVuO18zNRsrDifLNaiYVpPPBGz2yDtoF83HiCguLVWgKeLN7d2uTTKSiHRYVaKGB0FedbyatFVdPJgrXj2
3EoEBXZXOOmeZWgxRxRVJElU9njwsvnbuUBQRZeZTppEXaEgNck4dUmcY5QjyK6EbZBSSACgIl6rdYX+walACMDthw0lU7yhuiZDZ8vlw3/j2TvzlTlL
w5Z4PfUzmpBtnEdwauQUSocUGNV1/tvZhavSlLqMAYkrcmpaVhmF8lyeGhqmzijRrgTlwh6n3iqmswq6MzDfR6v5GV+kh5GOCcpaQbXclPM7dvDNbqVV
TxgX1my+9x7Na6ccYPVcJ66BFG4zVydSFDqpyIkXdUMFHIYKpYyhX7pja+DcO+TJmUc9SA57gYBgYtbHI+7/Ph6sdycQChQXpxK6JvqibfN9/bzle1r3
sT0p+3778n02ffKa6O0GpaWiLmuj+CZIvQBQVKBnHscUQIkeI9TeliukIBXKowJUWEJ3yDdpImDHhUomGdTU+qkyalSlJBaBi1C78yvvIAJBPGY3xy6U
fWa+Szh2hVUKQvJQrFvFjZn5K+u0zrVOj3U/chSDWLlf+abrbhAgkvmE5/ZjF7VrOzvz3GlqdTmPMhbUx2Ncyl6HDGGUthZVHzxSQVJ61rI1JJIN6Jqt
3y8Gp3LgrJkaCwFuK0BG5GPpWza0RTM1Mg2rCNV9bNooGsahqtq3JsFY12QWq1a1pnad2UXOqvNTrnit1gGqsoFSKCSpDKVGsngzLFO7ESVbVo3Y7OXV
Kipu4Hp5qnzBP2n+/w5/b0edN7KxRBnWzphjg9G662+37da+RF7KAm23Thx9vICvJajNePHSlFL9OSuGSaKa1hxmuoHa0cqK1CuUa9x+RcR7eC/JZAQI
ri8yMHRmP0e3fafEh+A87f7KEB0e/a8da9ZgiSdwhTiLHL7fVXpQbG91M0SlvfQGqGjnpdJrB9NXCl6vW6KsI09yrEgrctuq3wwl11aWUkJ0qnsDRLaW
2xPT9WgbvC69eNLYp02ULsH1NdW0e2WSVMoYGzyWdLWdFWfG3pi5il+1LOxVQqZrXh/Lu3veqsmZF46WnMeyaMSfUUcE+dROQ52Vl3mntfKkuc6BiVvN
3JBNUGYkB5Lk8xbqE8bOYT9p6YfuTchlIaOgT/IKw9gtdR7xrwIX33oTsyjT/FYLHy5uljP5/dNwc+bDz3s59UB2loGKIUgYCp2lH7yCU6y4+uluytyG
PwIFylNVSHCgKgzpKUVdoVR2bV1DE+6a7BBgoiXJBlslONGEQf0ZPBgbwHz7fXzv31zwMXo9oXIqUuZn14W5xJ82Dxr7xkJoiQQBqiElCUJkU+nx9f0s
vv63WHEcvWSg/WwMrQxE3QqFFIQRm1bDU1DyUrgccCpiLoEFVccqwOBHQ9b0h9yOj9869Lzg4fgJ7DvmO8yWJc/aQGRpJLJejd0o4+w2GdcSf2dt3cqF
soI72rUJmhBMigMHNMPRR+tazPsvpz/fGxA6FCkjv3WPupsC6hiqrITExIbEOKV6+ypXMEEPcRNh285OBscisp3lEuCtEvjOfCWjJ/xvH3cYGTcW3ykP
kdAOWYudlmGatVTJnoUYuRUhSgXSrKYPiQrPSlJIU7QeXDLG8BUblTOi/tl6gUY0G/kT5X06GDzGTWrzVEpNeZAG46KPGlMajtnrm0NxhgwPR0mV+pC4
gC0olqYGt5ThpAbME/jP7lMiwbMnPUuyPEOw2lVInlofc3UIUKRalNgS1ZysG5GWE7OBBSZ52FGRHopS4VGu8nkUVfsjEanPSdHv6M9c7QpVX69YLyF8
bnSU+WaC6iLAnnb7GIBRNWy2+KXzrMo1raNnbv9m99Gv+D6PwaeHOvdk39qmuGntenTbvDlqlYo2zsvYZCQ24G82GIj23Ied0PZ3iqxzOnnTxThbBE2Y
bc99jPtSXZU+lNjPZzXnLjpDN6nadbI0Zu7upTeYqBDIGYhYIJJJMHESizeb1osiJQPxOaNVlmvuCn3y5x/KFLVbMe2PpNtKt/Krc2/mqiNP25TrEyGY
jaIKMEd2dWbV6sFnPtH3LvvPvPPz+ejhrZtFkqfCbBdl2rJ9nE4ZfhzbesvTE6bLZvH8cr+WqctYVGMVL31rEKujxquKgomjzlENJTXKGmRB7ZUcpvKQ
6wquW9+b09xd2pmSQydz+VdaAsYCFa2JRO7hTLgAcu7hCZQ/l/PKGpGiKS1QFEeAkJ9JdfS5viF+pFHC+Oa9XSwlmyg28bXAL6Xk9YGWudVTuUVBAyiT
B0I8W4PpGwz+TQJQ2uUN37KXTK4HqVhmrsEfzVHIH+LviLkV5BQGlx8o/S92lTEtT2PB0zTtkhSKnVCn+2Nb5eWbM3SpN055lBhEldwfWsgGStJSuKsB
/qTCc3DrG+jxyb4bIVWKFM71o+LC7YcHsIaQR8AIe14QddP6r2re9Nfrofr50ACCHLQvNQy1YB0It4bo5ABLpv492COO87CYPa/SH0rZM+MMCl0b81n4
ACKyAPCACYiOulYIZBggiiEVjRAT79dNLOvFoAAasWXud0agVTEwgvyF/msl2r5fXFD+R0sZ4ZxT6LMMpLaqigrNvnK8lU0esGcpqs9W2P1zQBBmfLao
EhOuVBPDznJlX8WkaBEUpMS5uypGYFF5X2DUwVzI4R9HlK1p0HjfnbRpdd/97zwsXdtqPJoixP2s1KUBf1USWXJZX1WlpZl6DgcTfvKkAohJ/z/zDBj/
booZCkwV+lb9iugEFf1Kr/1ZDQvQS32s0Ekic1AYnCoI+96sonJUWSKalWHY7OU5QFJTiXJGNdL166SzoNZ0ZLA18lgufoZmRNs1DkDeGUswP4L4uB9T
Q2emUDOX1u85yk45lRB3ZUqQ+A7cldqqqDuJVQbVlrDimKu4ZeX+2zVQC3qVhupCqSATVRCsyZKFuX0W/9ztBTsoq6KyruOUNggYBHNeV1sI4suF41+/
r0nMacGnUd2e7C1BMTLlNAdyZreB2bPQuUMj/iy1WBuolWiMBMPwVTwL0koo4q3cy9+i/tLssjvXDLJ2RixJFj0LQoG0UEPOdODpsY0X+40d9VdE2ndk
nxpN0+f86hnJmq6KHOaRHWsNwUTIkeq4ytJ66WZz4VMvzlcBhhh36s+5uvPa1O3idJ5ek/B45go0z+x1VVC87n9dWNSYQH54XMxoGAwZ5vNNtoma1XWr
+65zUwfrr7aAqTSFR20XKPuvsNX+pse6/78mwdQp6cDzTDV4dMcj9R0KtvxUMJZsKt1tzhOQibele3k4rdfM13owlJVOm57SHDiDNTo8AwyrQCQ5sGb3
niWInwW0+wENsveykY/q6NoXOE2UDtijBQo6+vjHTz6ZVg1nszEDLOzhQHmKbO05zVhVvt9dokIp27yi7ynGbKpv0WIXS7OfBf0M41tR8gqmYX8RyeM4
Aa6qXE+8hiC1FSRADkSTUpa+usu284qw5SDFoE1nrwlUsUW9e039Wt64Se4GfkY4WesSas9qAmfUz80EYPLZL7q+lISZ4wFKE5KQhPdLUPHlu25zg5UD
M5pnmr/3rMb/KGDmo2vOlQ0ODv0VIhGOcqhlEv77K5mcc4TOKEiSUh4MMJh/5pkgi+8mR+A267Ayx7qellQhlE4GASiP619R/b+V3GCxVTuwLtr/qFIv
goWl2M54lmMRNiuwIC+45VcAbcB4lMYUXNWM6Bwit2rgx7I6kRle4uGNTrZQGoZD9HbX4z6ilFDMt15eKyxDTJIke61WEj66Znt/uw8+OdbyWs9GDKVi
OrJBgPhhr3LzNCJKCcipryFMG8onRUV2DEh4+A/dCSHsmwl6Rg1uNcqRTaTs7voJ0mN2WdJtKhWFUnpEucMCRPfhRe9YB7r+ba55XlGPGV8RLefvkscf
hMe+FFhEiXJI6Lm15jrHCFmgWZ7sJ68+Hx+4VoMmfLp21/w4646MtnZKKqGL8biPnb9/kfe23hytbygJRZykLS/Y/wutfhlzsyQNnPS+jV4gMPae55Wi
96r3mTLLopvJxWlait2YMJynMYkqITvG7WZVOQt+nq95+Woo8EEYOu7Mm2QJsqyrGTzrYGLneI6+NfE766AC5t5L6OUpN7l9W/47NRb6OSz1XWuDhtTT
6lRysnVoHRaDu25sZUJX9K5k73bjxYO9itB/Oo77tWNPilqVVXLvW5lExcpgkkL6L8jVbP0SBHVMJKBXs9B2RsXx6KG+hehxAq2CLFnMiq72XlKHmoch
nnyZ68JS58eGNhDmQZrWVHDjhIBWMueny41FONNCLPYnl8I/i0MCRkPSaJ3XW3OnOUcdd24daSbPcA5WsCquiktJ6s7XgVF9EExSZULz0o1AvFgMspZc
xXtICAEjcb9QoUOhhkTTSFvcQz7Q+Sfyfx9/X9PkcQr6tncvIgVqdixkYlIQP0Mv9lR2OMoWn+zc6r/pFZ0pJPgBoo9N6bVhjUKHef9JebKmvwWufuFW
I9O9u3PvjumBmQKAemnurvWbHFToGoRm4o2haO+JwBqsle0GYCneQaZkhdSSuLSHbzzlW2zUKWx/mkxCAQHQ9TQo2eRCe8ojIxSnleiQIX9n9r6P3tLH
TZWP7tfx/XTX8DuM+y+hjCUZUBYFDdQ56uvgZQO9mHbe2W2vSe322bMqCn6c69uUI3HOtcu57QPFRIV8Vggk2BIlD0+6k3uZc6bdMRP1KJklNje4IopV
r96irrBVVYjWe9Ik8+2dGHztpXMjl8W5UuTkxv66U8uMX3tW8KUbMjWkRNZsElsqViBVklISkUbU6U9UJkGCp9Nl5m2BW3ZpL6S8FEmRpQKEUoI5mVx9
v0D/K0+W0+2qoSUIQqqx4/c4njTiPUzPLRr9LpDx7F/eWNnFETpDmMM7qy4N70DP2Bh3zGATO4ECvOh6z+i7Hjv4nSNBWd65ROLPitc6pUzMDNLn66bG
QyIAUXICoRakRHYQNpybeU8yQ4kGVKlsLAyPjbhwkRR0oSR1X0SF+OZr0hdD3YbiSA2v0MYeHFGyDwrWq2w9389Vz/gueMbT/ASxL+xkUolDLIKOMYD5
kivGe8QNnWt1ruGH4Op9huRDhdt3b5EdpBOC4J6VZTXJUiWSc2nBSPDioqzrXSf9ZQcCOZRCUBJIAWAf3CFGKHN6b8s21mjzy+ZvIboAsIIqA++mZL8i
fN6w9+6bjD5ZXwZVDomUJFYdG72wfm0L40QAZRl1ze1uU8cShJQhxWwEiG6zYVIX+2E6OT9EvWDzdly40A1KRz2RxlTyYC0UAhutmYfZo/D3QKuoFQq6
nJlRS9znBGArCBIAsTJ4RigiFDlEIZx/XmxE+yZpOg+wFIXpfEpDISXBe2hL3uoVaK1mKvrQrCp9jo8/URK5FdbyBLEhgtGJio9vffgpHa0BQoVaM9QA
CYA+TgfD4ndh/N7nO3ZZA7EUNIFh4ue9UNHseSeQROnmUjEwc5ox+szpDs6E/Kai5mZyNUpFANQBC4Q/0AEQYkbIqPyPkOhWje/ZW0bGkLKrSonvFXzE
IbtLKElVuB2glVLMqMUCLc1rwZ4G2fFxqsuJcE19vX+/l2G9J8Tx6xJP7xykaPy4cnktA0OQbQdRI0EOrHmzBiKGKgkDYVP6zkq0TSQ991MkyY0qaIEj
o9BhSpLgkkYf5ffocFikPnt3Xp2JSnZh3BDD7aGELEgT90ibSFdq5/Lg+pAHm1MPxOCYjwgj6KJkBGtQsa1cbO51ZWrIWpHI0b9udIv2t4vsGzbcrR3D
rde7TYSNLWm6V60T9P5TgghzjdctSoBud3KYHjXsMUE6Ka91QbGUXqCdcnHZJSpk10JGFZ1E2rPXX1ueib6WqjmZNYkGlfZm8eHso+Soc4ZZpwfnesct
Bf+zLZ9Z5po0SldejU+V7JstbHj/Gk6aVzJhaqpHFx2vkAjm7azVEIXVUzcVyUWnULW78ZTKI1naDQhqK3L+U6Y9Tc0sRPwfUwwUjTN+QXMt2buKi7Xu
IPIs2WyhGIDkEjC4a34q/5ZsMiJHRjX7kP+Rj3zb8aGtNgBCSkRtDwoMfgMylMTP9CJTHj0o5rzEhiWF5ysEnSlAoAmgJCYKlhDAsf16FBqS9TJOijAn
6KTZE3Y/tXQh6ArEJ7FxENMSEhVtGC+FIvlXVWy1ixt1GQ/QuKJkdZ/Yi/d4csT+1RyA0XmRuOAvQ5R1rq4fhzUkJFx9jAfffMZBSfl/Bp7Y5507sbhh
/O3Ew8bepxWCYDKOKhQfB1msj4ZLN1zaDcvOnumJr0n2Rzw9AJCqkSVM0ndBkRRGRxMhSZBSJLgZtmaic2H1OzWbD9x8M/AxKAPfRIarY3VlKshZlJBG
qs5XBkWLjzp3axYErbeiNkBGHBH1XC4kF/Z6H53R+D8e+bbeujBliqjt8loiT6NSuyuZAPebgI4V032c5ETmMr3HbAaCJIu8iznG8BurBaAU1QMR+RCU
rwWrfK43ly5KcRWQZdxqrCV1OegYDUhIlXdNOFeDNSeFKIgLL+CgENpkqq7sGthPKcRZQyB/Uqggg6gYlfW/hdkTedKeJ1ZziwDck0PCy518p6+F1J55
p3laoHJiVIHhJiTEFhV9zfv+B+vve+Ht5N99puMgJID7VYSuLVcOtdLxEKw6qLujjds7jQzXGqXNdVMTF99bdgcKghAlmwyISAqIm2xVLXycpIIQG2P8
lMbQ++/nQsfNoIH8C+KtpkMj+hCM9OPf4Sa4J6blU7hF9cKPZKm+/bmXNXuLmSkpTZFNCA4otpWZkKrVlJTUiWomRIEtJSy2aLEgyUKIJi3wOLfyX7XM
jh068NufR1KkXt9GiviHFWzDjKOG2cJ6T3apRNsna4ijZcJkHLPj8fB6JOzNUi8EWkq1YZ9ipUpKlSJOUAkeyYN1GiA+Gvd0ERpJpQBNTO/Wq/Frzf9E
Fa4B9pjedP7ehQYBrQI1VC8UUN+yN1R/NbAnkSLXiYMa/svtAAhlSNs1NA62syznE0D3/u0wZi2DcwQVQRaokMeX0O4GXXSZFk4aqM4yJzYO5II9UxVK
vp2PJSzDcwSPi4ZBdnCJEhaA0wzZ/j45HhjZIIZjzxYtAIjYuqnn9/4sdmYmjZF2RU2Whx6pQGjQGaAEYuxB0/AacOWhWlccBP8lWL6Jye5JD7A/UZob
Kn98sQgByl6mJ68az5zIXxtvu/E/FEu4x03pCnCceJ+XZf4f9UDrxriezPHx7YdUw8M5TcYKCyQzhJcm7LE0m28Ux2QCQCCjZiM4LWfbN8RNR8vcSQOF
BdTg9gONaPB/hIBF9DibNnqqXPwNDeWbLH7LfISBGZoJkIAwqu5HR1bbXOAS7cebcsrhlaefzW4Q1Hi7NOQFBkOUgvO83nSk0fJssUtM8Snu3cK1CASM
lCkI49WW+fTfLPR4ElkOSqASHJyIWCk1UQHL7b3qfmyfHsdN53rrimSy26UWYz2Dg4G21atSTLTDlMgv/L+DsSRRMIJixJYfoa3qHnA6sgLLSFbWeVRu
JpJvWzSVKXC4ib2fLa6W5LSEH7CFKJcoAQL0yTx0IkJXhn74INduHyR9ciIvh9GAB7O0CGIfI/h62diJP9LnNXNU5TA9tnkBNh4XcggmyhLsNB3rq0WR
wZKqhXxomUsph+4hSRKivnNqVURQifUhOdse799XPBbHBGmrSfhP2XiBrSTwH6xpuR2Z8LihIbirVQdyreqqzEzWitKtKzHTNwJ7lVu112Xc1dVKFVBj
LvjhadwMulU8+PlakpIdQ+ChPMEYIkeehEgxDFFVaEq9HeeElmwScTYBI4YAQuZ1Qreo+JCgkFBaBQG9wqRweEvF4snfRIufVS0IF3zXPk2TzWO2gQZF
iFGagZFOUTtqvjqEn16cXM1HMo1lCkk2K4LbGyaGSx9JFJCTZzCi6qQjn8ZB3l5TVo3UYieP+d+MfChbQ7ZcXr6l6TQ9fHajs1Ja9aGIg0kY8I35rXNG
0MImkbeuqGo1gMA2TQ5sjdmwrBlyYXCELGsxUqiUGwggSBRjTTGjbCAlAhA5hm/yU0EULMipM0JmiYy1T5Od63tv7vFzVOCp6t5w3OKpo8xsgEhH9nLJ
hBf32pE2TahjTVHgteGQdLSYfItlqFlxNlunIUBAsIlWEB5g4RXg1py0MMkTw1Q0aANpGNtCAaQki0RKQYQIPf5PqY1KY160Bk71lEURyBU5QKD6mvjo
1c3bZp3fY1RZr4NuBrLUUrAZ6LomYRLv1y0CqvSRImVAe9BphQmKYgCZUAqT3KLFek7Jgr9fQe/KcDY2UCCdMD1Kmi8clo2QKsSJfu31uyRehBBBJtwW
EUWb5ACYolId07HsfnUn2DmuEasFGJDiECCDKGnm+mB4YsaCgIKNsYxydejVWTrbmHSmi+pTJNIKatpnTrBvZh5ZpJrhTIiKxDHaGL9N4pjatm+3SZ3R
lsiCZSBJJUKWjKyhZNUWDFHXvFNUNFntSJUjRKjxpFeA0L6dZDLiGEDFF+W8XEq7ZQTT6HWFPNq5vPe7zvjybwpDlhk1EEoYUmKO7URWG5uHvvXoRZAU
5gUc+Ix5dr1TS0d1/0SWBc22BEBhXWYcEn1UWgwVVef+C3ZhdXJtwh1rLHYSQ4E0IC7yAxyoKDIP21RU8i6DO4Kp6FusTOypDT6sA4KlAwk4V3ky3MEY
/yIdaKLE14wOnEDxs4z66AeXToSEij3lHKpFdF7IGtVG0lphQcaeOrRwXSbio8ddSJgV76aU8RYYfW+QM0W5TUnvhaKhVczyZTECHVazUuOytG0w4YSK
gZPxV63YLiJjU0IEqmeeOzAohAYo0UEIVS4w9BKkxNKfvC7RGErPOag7ZiYXGkYupx/05XJHK5cgSWPk2IOG/kDqAZl6/osOZGcutXAD88B6DVvSyDQE
C4PFDmAHChS1xpCPzDrPJYIbKtWA4FLB/pkvB6CSZx0LCZTa2LRuieQuhpRxbBu0vhMsdofTaF/i+H4Dxu9VPCJUGw0yioQ4M13ln1kFvOg7SiCB37zu
heEAG5DEXgbPfLeaInBM8TdH542UsqglqytJZBppPMbMBMjhQYB3cYyu294ARAG1B33IJvkgkK8ZUyBf6oaoozk5heRxz9SPZkZ7GTMdXYcED36VahEe
Y8Jt5KK6/ZDA14adqvHDKdVtqUaHRgiIQ8xL4oFJfBzYz4rZ59nx+dTV6zk8pbVxgCMv7ihBPwcZiCi70r42icdriVKqjZvt8eZnJxDESMzAwt3ETlEm
cZ9F7srhq1/FfibXoKieIFcLLfz7dJ12CcVCiu0Z17qjKBAnmzVEzYgvJocKpMoAU+HewgNOs2fgFWrI4I+04Z/jvfcHXEf0YkxwgklignLUVuggAw9G
J3pEqkb6RSeOgAnTga+u6HNNnd7M8uqOy5Z56KqoImvmXl4V75Km3D8rLnWdnakosQk64abGUFpQPsKD0IZ4pOrtymFpZjVQm1mUivCknBAnf1st4Tg5
IqBapu7gKKYvEWpV6HIg0EEMfReFx1dsxSJVOLZ8FAP5GgPWaYAsjnwNnoCQbyz6LG1CINt0Pb5+U5BhO0ngNOKFxfY17SYVNvw5Yt0FxqdceIuqPvkB
sQ58aXBXZ0HZ0C0ooUpUhVfm56MgXBtzkCY2WWDPzDoFIHAz2/14xU5wzNJYrwQLVUkD3NTuL5VNxJOXHKa3ylJCxEpeputr3VzswYBySpRMRzD8oGJj
tiTzwGn3oAkj7yEHmgIcEAUkwEwVOrGbNWJpnrdnB3w2nbCCyAsgC6kUiSsJAyAMkCh59FdSKUoOBCIiYiI5663OgUDH3IvEBAjhPrU3rHQkrGvzUu9g
lCOzfymu0IE31VTz1mGJhm/eXPgfeClh8X5fu1T3pctYn62znV1ovVuW4JxcKJFSqhRrkzJSujnMywUVJ1kECL2mpTEoYfb+jOOhx45tUhIeLCBMFNg5
DKtHDOnEupcES1c2mjzh7sfXD9hzBwOX8tava5s1tVV0XH/rzIOPq4SxI92QUtQARZI1jrkoJQS8uFaxDFjxV0cAbTx5ArD0Q/2p6NybnRSFSAqH+BiK
HVGQHY3aFRu0foQD/SzHsrk29h8m/QVP37jz1e+w3yuHdab0mHYft+71WIKOR8L1Apj/RwBwbYsnYZHzu0D3+HE60v5BVEDxD++Ple56AhSibpYq4KJm
ACgu46Do4wUYyBS/8bMOBUPpKF6RLPCMpE1twnmkkHgEiqYgixcy/T7TgZyd4sUyXWq+OqYnmFT7qiZBBAIBliQHeUmfHVWmzD6Phb1H6NZ6UGRFrQnG
H9zpIZWVAIjRbppQVmoqFwW6OwRnmMyO50ML9S6qptpsLtevK78ef3p12FUOpRaVC87mFtrxaf4OnBJVsravRlUyglrPRbZx8/cI2nKHWan5Qi+k4l6s
w0vdBKKUDkClFAxCoARkOifW+DNKJOOZvoqL89Z3pp6Ueq056VJHBCkMxUBqvnMQP0a1AYnYwcrrr1ZjzW+/q1kXpIn5lOefEglGpFQyAQTa5khn0Dcp
3jZ9JAkZ/wbj6aQzVBx0eNAZX7smbCJ/AhT0wajMJFSMuTI2i3OmcMQr7Pt2hXDqMyM715kPYkqVChUrz1dOpgDqR1Fyj78lgDROJGuTokKpTsUKzyQ0
k4DptOzi+Tyy9UpefPWbF2lRt5BXLaAqGsVAPFA9mU0xwqJfrlBFQSBcj3ncUJy+5Gz1e9b0+YQSIB0l/cry7LX0Xz7Qrh52uUgqCgVL+vVeXvQ0x19d
M6FjxGRzuZaNtFpO+A+dmF+zDCLSzu0CWHez2xopzsbGIwwiWXPCNAjQOFkaMSNX6kYzkzvRt8tG44OtLjIMStmsDa7vIxOrfCnq0y5ThGwwXUyvbO6t
hp5uSjhiO+eovdb6p5Ip7J7sN/CDseuhMC0ZBh4gzGsP+l6Pe+wtB7PKKgtI37UPXfcL114+jRhYBsKoPjlNrcH4GDleWHENSHvs6lBIjJs5Z1usmYCP
etHk57S1Wp7xp9A11WvB2pfHUzzhrrzo9jfYG6QIyt9rOoX7Pz9lO/L9W7HWAyVkcFaZYmJTJwDejOkCitN2FM9QbpF5aEKUD91mflrnFNVnMaPeUS46
UaIkoFS+sSLRswvhaCCytNnhqNbhPWU8PtJaUgNlQQLvXo6ZWfGYiM61DTlh6K5vUosEV+5dRJYO5A2IoK8ZhkS0bV3KaCTKrnWmqsbrS04bWru07mkT
d2pKEYpSmOO87cLUywpad3UZE4BsVzlxIGZjTVaCjbFr+M77ClXK2qYCkfNKfggfD3A8Go8Tm8+UH6IrXYrq+McQUka0CUDOPnWxPzSGDYcfZRLGrKzi
AD0oHPETKsmNd21eAYLowKE0L2c7ln8CpSBNau0owL768tyCSejnnt1ujv1c9ZupHL+NbG/PnY85l94j5389+butNYY6kjd+BT013m9eYKGsd9fQJr4p
rvRnQIPSuQ4AvbnvqzR1oXYnr7ny+G0zO6OuPmN9oDQ18BW7+NV18lP1gkHs1rw4QRWX8mh5zAyNdc1mq9c64GO3yZfBFau+HYWankrCI2lMVXVE1qpa
lDJ5NVrPpfFQ1pTOwxSWu8Dw8Ndr4XjBzZuQX7lMdUiY5ScSLfMHzB5a38i9hmh8+mAPggE68vPxXlxx0+yK2qMUQxBIek2gsRmRYVfJ0FSEzzGDebCE
G9BlkUE0uZFTIOnY78Nl4U+EafsK9PegK6vXVfwMkNKyH9JulsiylPOUjpLvKzCTdt/Hnt/Hwj1SlhjKz7mlrVFCocTLVzzrWARKiXdApEXarxWgnfGG
ta1zZoxizVF8caKKQlL50Z5jcsS1y15M5Odonw0D8HZg/b4YG9LeliBWukbgwj4ZyRk5vqrtWURLdyiDt3U0JBJVewiAPDFfJ5YQrwSK0svh055q/uzT
2TkhfK9TbxzbDZEO1fqcMnv1miDKppAdsIAkE/B2QwgeRPVr3cHScOM77UgWlL+mspe8xLwKUBm6r6+OJRBWQ7V2OnHDNyIPHnDpw3WJvGUJiO6FfMYK
WsFkslYSS+9fDRFmBn4BLJLkaud7qsrarV/le4vbd7FIOqnzteq1eq1+Q9UwvonVPRA0lMMCdZmsFEO9LPp6rXPPnOXRHykPXFAILojfc1W/MpjpeRZK
584FIEl0Mmj5ZB9F+JAhccn1tPXrqhMn8W0PA41omxYgaHSSaLeTND4WWgmXaUZhn3ymLzc8xIisqoh0MtOtHBtpR5ld9LtM0n8Uuwh4f0dvsXeuS1DE
vx3Yi8NBDO2490lCqFI0I7Lca64WYzuV7tvlqAkJ883EBv5r87EmwsGj8R9vliEQOiR8J6BEq4Tlvnv/GT/6x4ntifbdo+vYbEZoicT8xtyCUqpPf+Q9
gIA9ZUfkCAohU0Xzk4oMsETw6qrdDJYYVInAXKYkGhQryho5+TwYOS9YcU/A3F5ovS39m92vHQkhzM4dbdYkaaE+an87/X5wbkWQul/ge4hiSnKjZ0WB
5towXVRoZPkMnq7NGtYA9VBDXWblYviqh4/jzrt8XL3OFOgPQc4OIdO+qzX0Evgog9Vs3fNzWzKDIrAQ+AC5AHgKTOy1ymJB05FWs1ygtdX2Lz2Y+1rT
9p4E6krARBXnnQy9WBu1PYQpJH5lEAZlFiLbWFdfaucwFWmthrcbgARJ4F8snd1Oj+S8roOtbBeFRtTlq6L5oTbQCNmOyAjcqxufiq8i8IYsVtXIZuVC
IJM5aTEAXIT3322KIBa7qKWKCOOm4iYyOKp7nF2tVc7ggfWqsPxlO6KOFfmbPUWYRcajD3dnlyhcLbvqIEonNKUIcoohe3R+rj75zZQSCI4dRZwxRSYg
fUcsRkwEkduQ2G/KcEEbx3gWKOIJJIIJmFEI2FCMGvIc/t47LJofn62ywjBZWbA1MaRME2F/OBRPS/G6HPhuqduvVwwuk9KFvOZW1WjN+e8lQ/FhxT6p
7YLTud33gw976wNgLztA4ovFGjZhEiktlUcA/bS2EPlfBkiIscBvTffaRCM7Msd1WfhV47Qb860H8hUMZUuweuSmO+7uPtkFGzqMxVVUoKiTg5Ts+UPC
EifhBwCThWwQuFwMKutfaezlK/WgPSQQ7SMIgy1EklmsNJgCFhQFRBVKkW13rJChTwBJjYfQLDQ4ZltGV00v6e+o69UIwdm+s9UsJMPIfO9LoSDa3KAu
dC83y/a8/cY1mbooYhMtXlTuwJOaF1Q1fwteTEDR0BlDQuqGvw5EgnY/ZM67zz5M3o6YzdFCtrb/5Zhif0TutBRysOol2u4OHrSTYEUEzhxkSYWGZRJI
wZMiyxfbf4prH3n2+c9ubEn7rzuozei9sBNhHuRoJCaXLH6KQKRFMCJ+VmTwAuKXQH+0kesBAFcBcCBbZcZTvR3mipBJB9LbuLy3VmihR90Vjq4a0irr
Ml+KSbK1ZoP9iA66RCwVH+BjZ3nM72bgFZsa7SKsqUQNxGr6PPWUU4ay9HhsYUPm8Vk8hEe/IRnS1px9NoE5MM43lzd0KJ+6+ARA8OHq8dKiSfmApn56
uuvp1xWueFEkynOmr7/hRchkQRkcQxyUk4srWIJnJQ9qSa/4d5z0bH29+RiZPBgIjBe2nMyycng9Ek3Xk/dhPxQ4Rm4/RzOmChukvRPWzCyTvP4GnG67
jq41JmRxvMFGBvADA+pQ8KH9Spz0WCAcpHO2sNOwXJrTttUUKJQglFQQddJsjXNkdMzscJ7hfJyqCKVfTK/C9TFiTM5CAApRGrpvPBWa3G+zpahBF0nP
Nmsx+p37qna3sLn7D5MuDcV6SEs+Amgn63zeASJVfV0f3GTAvyIQoUAWY8FJqa0Fysi5ZZw5KSzUBRchLPXp6THdd9jMA1UGVFwQ2l/OiXzk0YJJp1Fx
qb0lN8pxnM9tGthgGkqeXQoVHGoogYMUAUoDAlfc50OxgeqKj223Z+6VvY44zSxoMt9/k4jizs5IlKhDhwYJkVH7I4mPfhz3F2tT2t9qzuk/SeVnisej
1GaRfrRBMQjHf+1evw/kxuUd6+08ujvd3PeBshJb03BtHyHvgbfZD2PNDp78XHEYfROaL2h5EDSYOXeqqqO3hs43GkPJiSQUveyt0lKlYFqxY7AQ/esH
7ACrPe0hwFdBJGSj1tQ6pNhBNkWuawnhe8u3Ga2XTlcZ5ihFJjb5mrILk6qbmU8uC4IxAmcPk9RvtDDUjAznb3xlrSzzLpGwzvAzOQN57T6rryKpVVPf
WZzVTqpz+Zd0zo9eWjRvfaeMok+WthrdsSMtFGM7LIEwkAhMfyUBez65tKM16V1nt6Bvcw+5j2VXHT6FEud5hwcaBpfcMNElhWYLPrYUxIcCL06MOwyN
uOcOln4y7tFpF6WIFjB39GLOVZcySInqd+5RE1XypnklB34er0bsoJGb/qN+v2VGPH+/H1Pnwnu/bgS16cJZc8o0pTsn4sM+29WfG/EWzkI7a+Gc6CtN
uCy4Y4NntKclY2ku9AtAgzI51oxuqomCoICndGfymJdJYui3+yH1akiL60yUQAiCQImftbEl8DEBBgfQj5bf5UG0PwrTymWGl6a4S18tr0wFBE/4fwTF
2Lczz/b9V6nPk6VobnNhWDA5eev5YL+v8B2RfldTR+fAajEhAM/oXaSVJ0/gb9QpXaWqAtV/mawhZIzaLky2Cg45tSMD1awL/UsneYLEQ2tyog+8gI4k
Fs1Zc5Nb3yH0VDEAfebEJypYpPFkPf8Cw8Xp+Qsoewe29t9OhtTLk0pdZjWlRwNtOTJD+YRcG/GTX7OH9rDWV+l4vCink4ZPSswxeeGHqMOqyjKb4nDD
P1v8KrHYRRr1dCgfOBN0cRyjUtr1nNaQzrvP3+4S+EoT56aMJfb7dJQJUAYcwvQwKuqNK7M63q84WOTM4FK6dOIGWRvTcIvb+b4EpIsvjmP9GckE4osL
anZYaVo6qMnWHqwH6uPzMBi6lQpHu9aVYqQPeYufqK4XsPW6wn0r5bPT0kfXPEk/qX13y2kSIzjFRxkviUrTNRHwXOHJtNgO5cNOx9HDgiBPGfO/vWdN
RGkwz2CsM1lN0CxR5zpQDitDoR9BqL5zrRxTFruPjDBhJI/ovUbYFtTBE/0nMtiJss/A+XfwbKd6KDU3aXwdbO3zfu5ey/cn2PZiSy1q2PeHhnuzdoVS
lBlfimJliJd+fj+L3dPhy8tlOvQ6UNoDrShnCiMtOCYv92jOV1MsEEkECZyULWg1lSAvx7t6vWW5Cn3p3bPfMZuUJH0/l62GX/JbY2AhyCFxsg+CfbG6
Iy0p79XPRRIoxRR1+8KyJ0rP8mffUpu94fq/0x+JraBKwz1Z+TOIB7e0vaFST5kSbZDR5p6MogwJxm02gIyeoz0kUD0fUPK8K/Q/hwk9+HzcN9T0HHPt
8e5fhanPswKneW58Nr2iLuclSQhRsiBKlAg5sSkZMyCSdj5FM3QTxaSOA6QeAfxXAf/VmxerZJnPVGK1kfL8Z/z7Yanzu72rq/o4GUxJO8fYAB2EIE72
6z6MZhnUYs/VgVe7LcUDZZu1HFArEGypZtbml/UZ31H6ecD2oAUkm5MyCZkFMAggIwJXeKPfO7zK8hOFN/iehFBOtDFFIQMqmSoR9ZBkbN4+S5+f7iWq
ZpDVfqdk6z28N3l181+2Kliuqjh2FY05XXNOfWTTulWqaO6gcXs2mTWS+oJRVmqJB4IWoMrqCA8nh+IvrO2d6jay3MoumWQ2eGA0pWmxJgDIoSqqoK8F
G20tWJFlntSHq2rSF/as645jWgtDT42ejy11VxlbSodHoumy7FEYhypQHVoutPdZe9p07J2fuLbV0orDTg+01Ch1zCPPaGDOvhjR2cIBMmP3+dYB9bQe
Dgve/EQpUTq1SL2VKUoPttCNTskzk4b6bTtKHT29Ns47xKlIkEx7ZBxvXoZsClDrKGSb1HCH2nxerHPajRoQwytjIZXnKVdGsIfWej+nGiNf+7fJ0GPI
6hk3pWclvlP9dwOb68d8zs0X7euZ8w6z2+27ERYgjBBfCZ69YXJDMxFLkKm9WXLNIn+n8J5TanFAlyG/FR5OLj9kvGaGYlJd4hXoqQRCmcyrMRYos/j5
vJEGtaDVqpkabW0AqoRUvNC5xDDBvKCBqV/oZO5vcsqdTdtA2dqiBlVdUNzFNMAzS5SoKwbutrVKkaUWCEXVfhuQzChUAmvxTTyki2hbfUkLUjBFyHVR
d597e32kgyRWkbh+KEfW07msSnwk4mugAhQ49ZgTiSjTH2tqZuOobaQIDn5XyAwOjBlQ8m25ZjX9GoWteA9j7DGP6Df9B9GAvogIgNpVgtfuJOt0XHcG
5UIOZD7pBg6Iuz37nKIUQb/Daqh1vjWaYz/yKqshlQgUjjBpOu6ciN9HmbokEiiCaaEAD/h7RE/cf/MZ0P+HN/P3Hcdpvsu3/qIK/+kiKr6UEYQRwYUB
Xx9ooN9fGwVBPCRAEGFBlRUApAVR/vsgECUhUCgQCEZFISUFVlgVYGVSEkAlkFlIRBJCBQSkChQQ1Fn/exy//F/3CNSW1E/yZWGbsqbGXduzeExghlgs
1e7ZoJ2L58I7Qr524RTdXqelzzKfEkPICP/wcSKn9jfZgkhFwuWQDFkXHxuocoZRcKJJQUAUlDQBy4UyUmqIqIqqmiSamoKgogl9p93v2D1ISB+klKJ9
f+H/RuH5nO/qmumtSH994T6Q/3Bw/sD+dD/xD/NyeicvH+WIEF/aE/8Q0mHFRS0d9JUuRERH6pBwg/nDy8dFMwyUCIEH/p+zpy9SXIoUsR8Y+DfuMXl8
v59R9cr09SopQgEoChCHKzqo7AUuAvXhRz85QfVVLc9RxQJI/R+3XNV5ESWQXV/2qCQib6dtuFGI4RYN1SrHZ/u+zRomDoMoVYW2QbHEuAzFxm4ZSoIT
gCGEKf3tzXqWgOu7y/9xKX2YjQx7MNZY6HMFDLSZAQQxGxDlw5yHZ/zx+3+/UZT7vZFaR+0kj9EnNGEo/pWOAvBAJKKwDEMP4mKnkyRzUEhzah6fxvqH
khqp8VGmag2aSUMEj84XI5MuKKxFJrTf+VbosI1EUx7S2R6GzMYU1/1iwib103GJg783mIno2PoW/4sOvYQD3KO6yuWJcMwRmQKFA8CE6jzFx+zSzy/Y
CAJDwGQAHBgeV3UxvEAuVnaa6dYm8Tk6pJeWHSgSTSO1Yf5MKhzi/1UtLX4X6m9geB/pI8aGH/cueSBskIcfvQosV0tTWIKRUjH8T3kbVYSZH/PNr1tb
TLtGeb+OWNL0TDqCFSIkMZeOS+krcZWGYhF4XxGt9ZuFCDXG2yATtRW4TqgNIigmoVrNtEEGSQR6ZUUZA9T4pPiwfGI1/7JmqprJ+znaYXNPrZw5dxh9
yzvWsSQUPpaN5Po4CgEAkSkxKDMFLBXpJ4tGBGdwHpe/OecZMH83ki/RTMcC9aHqaDKtsH5QZGiMSgiob4R95V/Ujp6B0QFtOf26E5GL+Lxri7+cubBv
6rqRpos9lE2NNKxmr63lJ6UwWXaNSzLxWrTihyI2i01BMyFO2XFtWa9hnotqXvtu4yKTQlDIDRWZdFcI+C4r0li0aENt+8IvQe/peekBbpgEBCMk55vw
uxTYOgWa+xk3FhxBEhuHEw6Pe4phVQRORHMKgUFuGjLyfLAergSIbgFzKQ6gWLkcP1YQ2Di60mpX3UtFD8bnoijHZFgkvQIbEQwRM7DDAIsd5cwqTzJU
iKKN1JtOhNSZa+5EDwyq/AmbzbfGeI9U7Mg7I2DVKhYrcK0yosm7b9IYcbY99pZAwFzp1aUg+jM9dXxfNVXz7kRyTmepw/n0tEWuHffq+pphsNt3qqPl
AdPmsqc4SYS45lAk4wsSBifmWJj7EYrv6TyfezM688Xz87156dsOUc1J9e+GdjQLnaYTxYSERqWEmYOGGP6aQIBNjKZUispcX3s9FpBAZ2YRo8OggSNE
TENAGT7UdzCY6NcyNLYo9D+Hv68F7LNrc60z52uKfky6pfpSjlpOpLS6oHZnghOCG9du/XPKZEO54naG/l/j8jn1KX62w3yijxxfJrUCljKOFLiLQyGZ
mG1RyAD6KgG4D+3EyEE3UZceeXSMiKfcdSJSpkqufzXoCiC2bZngwaq6BSGJ6lpidMiJq0HqS3Ubz1YLMbjIXVEtFQ9S0hJmcOzoB7cgwrvgORffW15p
fF7We9C8OBkrnAcyxJ9ZnZ01Dxth1jIeXY3YYzOdenWWyfND2Y1Kh4fSK1dPzs8WKEn29LZvY/BsMnPSkXCiKMCNSh3UIISyB2YXWJwLN/I44RXsDbDK
MbsH1ozQ4F0T7Op81cSRgglPbvRv+XjnrhYAXW7XIUqYxpJ0m4W5GdVFuSgbguRUzsqlKhgqlLgpjt3H/ke9O77qbg3sMB/q+rXsmFG1KvFUlAerAS7Y
giRElDAQodmEFWGrFSiaVZ/IvU0HYY/QGNGZ/eDMxG3tXA3UIlBXQ/vcJlSZAj0yql0oSJi/F0pIiOit3CFWHR18/yc1N+/PQVP/z5rvRKNCy86lkMMj
sph6LTLBECazWuVMcYoqnBWfxmFijANhU3F0sGKkKt3Sl9XAdIDd9yfKiiTVXExug9i3Lm7pEyI8XogZJIAqLKcOOdFRUHf7GEjNf3npX3C9aC+YyDV4
OC898nE1g6brFXrIeiiQlAC51d1cENch30hWKgQRcN1F3B2yGPmjreeQkVbXIaUVMyKedB7yzo/rA88h0e5d6WdzIXY2Tz5MR6n5QLBAn4+sww0PQYzo
6ip5wP15mHzwtn62M3WyPZHtTfp0WF59brR2bBxavsSBLuY+kgDYEihMOApKSImQpCogOsSzOkKmqQExlcNF+qvDmF80h8xTv1BH9CCZsINBPVBzMsJg
Jn55Rfwdkd06FfTNZb7+cDyw1u5lcSkUM6PmJ3aOAc70Zjj5ZywqHVcn0I60PSyw6KO6jhqwPZN+oxK85stvzvwzXyrwwzIs09gu0Nwp7fYNa0ytSebU
5a94AgTNRSYkcrkiQYobNgsCeH0x7YA68Ug4jgyMNg1ZQcwllRrFFIBvVQmgIR0JWZLdHQBMe94npSZ1XKtFWnFw7rRZSVlV5M/TnFLDVhXQ5YGCHM84
nxWIvWXidIYOQLvcym2VWWwDujVSaIxB8mGwVEEgyPjcfE5kl/H2vrar/DyteXEsnoCoQlEDxK7hIZeFAIA6yqyJoP5Q7yXSr93GWc1HCqqk+EKUy5uo
6yWRohp3NExbiJBB2lEwLUP9tBr88x0xeUsKBOeowt8LXlF5XFgF1cUc1yUbAiVQ6UgykvgqXIJqCNlEbiBbYxcfN9OeUmxqGC9u6fws44arMpZgD4lh
vvQAogu9JdKhtjS7+cLQfy1VZr+z1cbh0oOmzLtXZJ08HrkFGYErWVJEbo83VOVhmO57XLVPnqWpMHvUZCvpYlF5mBMotxSD5rOAJAp5XVJ3hE4rs3iw
WWsGy/YQOKZT5vIRCgDnWLABTBofSRNkUgWFXeWfAihmU8vojZx7UWQTGnYrw/TSZiTrMHeV9jbF/iev43bt79FjoCVXjex/E6D3iK1+S0PY9hffiB8t
gFxwtAfyF2FE6yUcVGRzx0d0N0NsUhiy1vv6pGoHbPsF5MhAJ7tBzS6r8rmRKLHSygxND1N0Pq7lfgaUjs4bMpqRc7rFqm6gG7CfJhXDwe6mJZtTAlij
pB6f1AnqDVkUC/jjNU6UmELkiZYPOqDoAC6iIYRiwFKGRzWozrCjhhICYP9PeOjyNAn8EJo09Dth8A1CG+tRk/Hpb5BV7BA9KpmBQFztyzqQ4nsdG0eG
lXMvNuhSdevWu9ApSSkVOx+k3wK1dJ/VV4PpS8AGhG0rIjgEIMgQ40dAGTTRFDSImRnNQO64j/oKBF6SVIurYfP4s0bon0PBIfrG/J0olriUL+OaOtb7
hxv5U9LT+jgW13miwMY3mVDUKyrkhwEEgl8+2sZrZbkyFVMCG2fmwxII6ErASUbSIBdgKI2Q+t1FmkP2yp+3gLmxshNXdaBG2k3hjXR+oyU2vU3g85PK
RyWQcF4M4EbNMcKSmtIyItQSHGrQHI4nItcZpwAsmjgLlpTIhDrYauDmqngrUUWOOxwIAcKGYPOS1ysnkcssRzgK9vHuvM7I7wJVTEjPTx3s9ESRRGBA
iJIvFw/BdrB2SROZFBubFy4uMnM1ZQgQUgnJa1eMTaVmw8/Z/r3UExOyf6eq9/x/Kk66kXG+BLs15CubWzuBQFi5U8C2i4x2hhxKAmvUGrOGoCK0yOt8
q9RPiEpDZmjIKkxVbjf4JEpAYIn5Ykg9wlFIDEPD9TKEINY7BdtSD815w6Q0r1lndWBF2mFowG40iYeBOjwssQJGdTm1zrcLsIw/ClmceagMeSxA8mD4
xmssVfwGK0vqXAMHYoae/mFPdVMA93s4VJxAUjRUwhtngMRoSZmhfUsUFOmbBLOpF93ayitZ2VizbrZuMcvFUSVxS1hiJM+BofQtJyM1WNM5aGeg7CS8
hiQYaBQ+kZVsyBZH0qjYSBzXtifolW2z8l9KBuzY7nQ4CEK0EF1mjJ5lJENKs33eea6QKDajC8WwH67zaefYGekMJkVudMpdk72cgUIJGTEhJ2Swyebs
wfHYY3ibu5egI5044lFZrk4Igco4km8wZe1wKNRhWYg/FUJBk+hh7EjBIl5IeMA83t+Sxf1Q3rR1bozHSSzpDlCx+zVpDkVug6FeOvzOt4ZSg5hsPy8Z
f4QfPuUPmI86Y9g1EC1yfvA7rOIMOUznot0C44l1sYMrXcD55MbqS5nRtrUmjKDMFnpxxsqQ6ymUbUGpIh1DWHSPd1xKUC51teWJyDTXCojEIMnVChBG
hvqFyws71F2nDwYlYX6g7tQb+KMJ1TiMkm9QJMo6TYZBxpRRCXekhKW3z7TubXCDUopTZQA5GFUODKVd5wndMBmFNdda7U44xs7KF0KpbEmgEHwcqKkN
OBmStFThnnpT9NHINdau7sCg4TtrTWsTErooT+YqFiR3lyborvnS161K4gMk47YGBtvFNkUMcJVuj/QW5WaMmGDLyDKBZWbTae2adwW/bT/Je7enjEZ6
DWeQ3vbm5KgS7dHLu50bXiJBEwuOlp4X1864WmUrtUeD9iEm+q2t8dpAQAF1z7G8oV4g0vU96TJ+pkyOKrsLgwPEamFUWpHFoFit7q3mpWidrNhbtxZ3
Xjt3YPAJgW6tp2pJHv81WqlzqQEQ/hbH3u4OfDsgE/G7f9IFxDpCaD25b7GQ5rSm5lfajrwx84jpNKsZBZmcLbfvo293ZeKVt3rGsTP9cCyUi4BJ21P0
5Ykpx4SdySLDdw9aLWU2WzdOerpKxUSUaQw6CrWWQ7ZVLmxgFxuKLSa3diQ0pnOecPYjmGCvHNh0dhAjjxa+Zb7wMgKBsHzPTHx5Hi8I0a3RZGzchc7m
JeET6FS4P54LHk/vmrCM23/h4w2qV+jQb2iqTrapkdId4gOoPILOIbpLfsSxvPCS8uG5dsogyoMDiVKBWDMpChv3M4pp/c1D2OJNpk6dt39pt4FCj+Jl
wqgr8MBzoCiECawhgMfa3ZXWHHIKFeG5NdIICrVu09hEzRIXFEoGiMBec1ga/frNCEun0WY4c0docNyDEDfTuKGhocf0rdXgZjU05BC3P6G9ZmqTVPT/
s5zEP0tb0j2ZluelUOIUeIAkA9EFnv8NsYThgKw+kS/yMQE8O4WpNZSxWfQdKyAEX56bvaEmYj5aZtTMTuwcxUPPKEtwtgWowHVA1+LQBipyS+Fu8rS7
BJlCgaMnVIl2Y/QswfkIc4h4+mByupnFA5W/JuTFoNqu6ZemSCEpIA/P65VdoJ2kHsNipxnRKhU7tvvc8N93rq7pWcL3oadc6bg+d0MHCiAZTaHUGQcK
iPt1XaU6THVlMYSM3WlIvNKVPo+7eWTwethDcxRniMBlok1y+azNWkiG/LUilTdwOPnM8n1MwxXO/m7g8GemoIxR415JygRHOMDBU/GvjVtLNdbg5gsA
4duvqt01HR7udRfxNjoCaIRI295Xsizgm14jOFjXZaXTVJVFz4+C0DCvcinJTA+w7+nf30N99DR8oZh0FBDGW0yivxe899+FBiYK7C0w6DPdlnYUM9qD
TbeWhvI5dXFyd1eqrPQSfOOGgDwQQaqfgSLdIijFrb9bnr5qBwiec+m634giMYCxrra2M+bB6tjoEcR0yNwhW5G3L9dKjSt33u2lI+BOTGq/avttG1zz
b9dX3Jxeb16U0PaFreCZUaMFMg+iRni04VeOXR95OWluuEco4y0Chw1xqJKJYYaiWJvMV1fyxJFI1msSN1Qoh0VklKbb2T+GdrXESFkvJeLYlfSyPmAR
DCRFw4ws7F11TwC6CIvr1P2zNRgazUzsxoj6//n9mA9W17Xuw4vHmdunTrQqKstL6xLzMzieMQs/Dy50uImtgpXTitmiaEYSccPdROwhzfiwsawGZuZZ
xY+fih1Og13GATOmPQMZkhMCcWf4LJRRGhOcIHnYkJwo8oD7VvUig6VgZAbySYZzyo8QCmk5Bp/uvZFd4ulVeuejAqhSwkk+Nhhz7Ms20LplNCKdo13E
2QoQSTMZWVa9d3hDNRdGEigJGbiFR8L7XiCiTXGwr1kEmyjIgz21VnsYOTsw8DvAWDrNe404rgTyAC5OxItCLXlGvEQLEZQLoCZOo9pUB0U5MKYUbDJJ
aiHu7ScyfTfWhzBnlRhUh6jLIOOgnrOYqMweb0iE0Ib6vZQTiZ5XXis7ujTz2MaFA2ggo1k1L87B1XmlvbdMSeDiL+9wWxQ6ZdHZ60Teijsdv53E9Wto
mTYKosfNDLoxKkMnDn23r/jY0fJ6+DQ+y7tCX+dhll3YSRELNqIklXjRw2kI9Nauxki83RWCcCgYECH2M30jaj+OUIlNFQkQRNUWkXd5ybSM5UqKnSVq
+Yar1k4+mgxmC9jXt+V6XTKVFOJSIqZkMw0d01IT1EkAlBMgr5N3JOpsAQ2PxdYW7TAZyeq776UR+fQGsj2ykAp8GR3KBc4xoFdhS7E6sH3059zzPP2G
G6YIZ14/ryciHzuz8BEfeQ9KjXZq+USEY0kM1+gfJKGwR9yPp91Gx3awsyBPmy42fS8EUDjysnHtUf1kn4/dvnC/8Nf2+n1v/VcTKwW8Psn6zPejJ9RB
zWx3Qw7fu5VtNghECXT9tKO3PLjBekg0lVdprNSj93dObTEkcFfr4ypAi5ImCv3rr2eQZezIfYPpfa1J3H9/7BBs8r/zltwkm9wIUQp9ZzxUS33Y/D7v
P/t4etb2VFT48RXvYy+2vx2nwNf2sXbQfX2Uss5fhowrEszvUy4u9RgQ/wln0nnMZkcsXa57Mms4Pf4Z6xjagGVFiynJQmb+hqxVoom+sH5w5XRA0gT+
Nj1exVMqmbH+qgE9O5N2PZrU5OsYqutzGq0/+p0MKVVHWJ/Sh0Ne2LsV2JeqqnM1OIVhQlAc0M4/eSPdUMM9nvlns32sOheYLupM32trtqd1YznMczfE
40TrTWutyeKeybXAvqaP1q2MWzuSPlP1nj9mNyhdoIk2YQIOrfsxfdhn1bD9GdgztmQeDNXciXRkiDVKwvCL/TL5WT2a56Tok9IaMySNYQiZBFJApqCR
FG64rYFaMykhQ0ypI/vK1lQBj/XThP7tvq6HeufK6+QjX1bYlA3+tMkc1TxOhPDGqUSlJ9kwUCdIZq2FRzCpE6LaEoMdIjJtssGCpUoVZmyQ3N1PfZZJ
rhYB0BJEfchYOVNhcHBNaaxEIhZRsmu2kE+v2yeeLDm0RZCuyKYU/nNH0cl4yVRrrumkdQySCAQ96Yj8yjsIm7ve//EyR3agbkAhnOoK2qt+84KmlaXs
sgn/UqO6TJjq20F5vknsSb+eRqlHbuxry5/TIFniX7b8HhoxQJ6yTMHiJR/9cjXRwtYpDk7X7qkLcz8K2VnSFT73/dta+ePW4NXDly5W1Idi57/5RLO5
QSKCZHiUl0WZMsFgT0QrB0iK+gWU6PyXkT0nhDD25O8N5lHzG1O9uzuGXd9rAevpU/k+nEqNPc22m6zz04Bcd+I10HG3D8fme2LNW7C4nhGe2uAuUjj6
XGvXTnJEGu9rBQ6sszVyKLBBynJw+pXJj8uBGueNvCK8tvj89I7TseSqNSAf5c+HFEH/OavleVvKXEXwfSXc8ou1bqJL1XFav4idH/Fu/CjU2PgXajNY
VE3B8FYSWRLviGiCWgSnzp1gSmFRAX9rJ9EWhxuRP3K0eWQ0DkUjgWGI3rciKqFImVPQ5SVebsPl/uvrrfHCMGODDYN5YTQjQ6NL7KSeDhEQMQPs3qOM
0JAYZunX6LJLc2xjW3sfqWiChUKtc1HlAiXqjVhGqqSTkY4X9PjA9CHoqakZVdricB4nYmXuCviuXpzl7VEWJ9mPAU4xgHSom6sd7LaG6SUqzBljW6/9
R+yJYaFY82Iq3IOO3lOGWRGvbKd6R585H3dBWtqgkbLd1rwyYMXyD0yULRZUnkonTs+y3k635+HbBHDtjx6ETKXcvrnWE2zV/XQOPAOcyjUrVJFQSKu9
oiQiuQLv3zp2RQMBWzENxPdaZZT0myH6jSNc/4oufohuQpTtZT+DsgIIV1AmQVhiUg5z/y9U7iUlTcGo1z0JWahXXIHi6k/TmP1z+fQ/YPvefpY8Bgtf
iSCIrIQKQRSQr0wy1e6oxyKQCP5lA6ECtDCtfwZ34fV9fpZzPLLBztdufPRYrKhmHpJ1eRmGl9QI+rkqe+dreq3TYfJj1/fW8L2KAzcGsvLEKjZf9YTl
AiXlYexv87/H+5/jemLhQUwePq27rEV9ToB+ki8fzmMYQggEexvqovqkPvmFSxNj66P7KpPacpQ8MXoo7p7S9VR75rrJZu1GV6JyuvgqoTjBRqVYZNH3
uI/7D4MPhkp0AX0O9u/6sv9fqCyKrMWU9bj7OH4nqQ6QnOMYyAooImIooKOf3f5hh6h/uLzzAT3j7/2evztT1ELt4Sj7L+H2q/D1sPZjph/bmPD8Y7+Y
nj3U7+tuM3nnVxfVg7N7ncdPJu+3z6M1u/H1npxpYPRqZavF5M0+8NojmlprAMCnOA8WUMYsm/JxPJaZs7dPuvr9ugCY/q/cLZfsIU1OU3bUEjtK90LO
nWWWfGYuY9KuOnpLoX5S+h0qI8Va5CupCkry+zlo8pEcuxeQIv+ibETIUTVvnVyT7F/M2I8ZyQWejVarDXNxlyZu6UvB2wLTeH/VSYjPnMt7I9zjsxdZ
kYaMqa6/RlX1rvJ1njlGPZCmKLoc6CSz0zlXxtb+A4Weld62aMYkw4z+VqgsatSdZJaB9kKTOhVpr2q+wiO0vVbHkaY9UPU+V9jAteVpd1wPXr5Syw+J
5XAb2CijzpoHV87XbC5h9BTe0opBkPaWg3XObd3fzlLjRrg1POXGQlLldZzyVcflCV9WqnY/jX08mwtnHrz6L+crS4MiTJ1Ulma/rkH0pJ8Ef7Nxne/s
6y1uN5T4upO2+euvo3ry41eMfOcX3UZffn5XypTBsHX1du8g5P2/hvQdxt5YX1W4SD9+rj0lGZmPvPHOVK0OJjtMt59G7NPC+mREvV8NMOPXatRJYNWy
3iIFfn0XWWRrh9Vfs2+HL3RmLba4gFvVo0pdB0WnKBq05mxppwyEQo8jOjlVYe83bNm7H/RbWQcjzN6ZSVg6t0aGClZsxXeUs4YyB9fhikzFRy9zN4Rl
fTddaDSXThLKb69+b991OVt8nh5s7wobvVY5Y4xXQY2wxsNZ3bMukSZfa3g86Yz9l4/Aeduy/GTn35ZebxrYyluzVFy1A4LH7WC2tKjjvLmVj+DLnv6d
hZQvrYa96uRDhfqhnLwQUYhb+dWEykBZX9AtAZIFIZtw/FuvwbGByt3rm8cbkDhp2XRWf9vhE5QSPe++kCv3t6uzbqb9l7dldJnktP8Uicza6hZTLZ2y
Z+Alx+DichQylpKOcIOz1iIqootRSAflm9/Zi3zAqPHDd2EI+PzT4RIS71yeW7NLMu7x5ib0OC2bqGqfLs5X7cmMezagt25ltWuwX49kOaZ9se2WwyUC
mFwNaDk502pzkIlS5TZuNq6mGmMZtkDKyAHGeBry+qHpRdHdcl8e7WhItVMiNx6ww7PfKV3pwyd4vmO/9lYEUOeXeIXnA4Gjw1aR3FTsq99Os/mGkhqO
vdncvI/M115WL7wJluXzr4Nx0LNMcmvE+htewZKd82Ovx9WHjwGy2oPNt88mHYcPjg9/9s2rz4Ua3u/FaQOzzoyLbhnfh5azn3fwkKjb/fXs1J5ezsSl
e3TPsVbhR38Oi4t0Zw3FRVkr3M2VJe1fIQslyfLtijZraPf0rH7VxLW9nyiLuqyiezE6O3er1BH2dJcawPaK7eq8RWusdhla8nkeHloN6h6yAYnN28tu
LlN+3x0pXbj8cuPDNu3rxu2vXf7/d0ifEfSvpxi4TkCik7DsGrDbrHzFjeQa1Cn8GasmkzCcX7ir/llYpRtZ6l0CVOXNc1OfwquDEv3nkzM+vs85dmtk
yMjG79rzy9WKMNNWX4q42F+FJsjM94lNI4FiNHmAZCe6zn0hW7NhL3x9WeeXqz4mf/fLi2vfw6ZdjxSfaWjC/93n9U10vFFtqftPs9Xd7SuWq/1Z9uY0
mt14er93miDrgBaed+Pme/9nWWlO40mo3qs4IlJLml+X07UF3VMfrys8yfwUX+vJGsvzOr1XiRNyFRF0JF5D0uZ/N7+R+qdg8mC3QHtYNKFxJpKPDqqw
m/Ln471eQvUd0vcAHI7teXIGlK0Pr3CsVKEKlCBxu03AZ/iA8v16KJih7DwndhFuTrWE3Kiw40Fk73v7JmnKBavPbE0yMjwPQp+BvmJzZLksmHA2WoVO
w8TiF6bDD+Dj2JkQ68DSHC633aT/+eLbxSWNt40xRiUYiJuVdEfJwjmot9PlRPoEVNnq9QO3pGa055NwmVLerKYvEpdzRbaMne+kkVgVJ7md52pOqTZt
PwNuai/Ql+/UUkO/NRqSR+zJSxVdI587cYl+r0VDxPymtoKnH3qGHnRmVxA+l0H+XqHs+v3/Q/b2PY+qsVbaVk3ZMTvO68MShw72pCfSQspFo+Yu49ai
mc+PZNcw7CCJkFz9JZiphSNZQ9WrVtH/B/riqOYpB61bunMxiCggztQwoSqwQrApQqxFObeVv1+Vm1lbIgk5L8DqXOh0FrdTr+2lYILQuaY+tzPzWTFf
4laooPXN/fhymqPTpoSaynIptOb1rf+WddURzznO+sOpbG0qfnxdgnriWeUnKOt2EPlRSZL3yb5pxV1PjyaL0DENdfXtyq/AyI4ZxuSSEpsSjILDUouS
yjoYGJKJSgMXZ8ogoxT+AhgyLz272c5f2fXi8vGb7wcaO/bwnCuNLU8pN0N+7nMmoMLkVEm+zLBESJiatMEFVd14uolHXRw/WVG7IV/ormaGNJMJuPqL
uH+fz1YxKRDbBQVziQguUZGKyDlU5MsjryzWtVrKcru+0p2DqtdXe/1fKPmn8k/iy+zLnpxgKQR/K30PoAQAxFP10elJBfDGYZzOZIuQR0xLfg7uOq8r
wvtfDkjsMlUW4XEQsTmwmQjuIr/FhHY7U8nYbXWZtNcYfycKjaZ6/5cOWUZbN1e1QLaf1MJJLm1QyY+rg38P7OegqfcZDO4/azM5w/8ANedgJ+z52nR7
K4lbhtLj+XWJ99ua0oYNZL/rLT55y/3HDu8acux8cec/B5sSWf+r+Ucq0+52Pzvbn/Td8TX6OPKQcXhtaT+z9HgG5WrbFyFeXwPA7aaZaZWvPatJSxWd
a0k5YKsvL9Wgd7/qP7M7Z9uMn6xTP/aP8KQDNZaSsXzUKLqukpnEGPVKTUEL/A9TaWUqutrn6aT+/3ZOJirSzrftlhxX2tYz9e/OsbdzZimLbuutmgFh
vo+klysFs6xwd2hUmzZm/JT7ofv/h9dmbGp1q5tSgv1TzbeQh8KSetYVONYfO9YinK0sqrQ0aZ13Wl4WgnGRfI+V1DL+P65RuQo2Km5e76H15906O7Yt
ajPFlI4XYbHgRQaiGV19Iz4UYdLxMR+2Xr4S0c09LQjWgSy3jVd9KrPxb2NP9TrywPqvGKZqZnOIG+f9lZLF3oLN1mbGaK6hQeE1zXKsrHya9g931vBD
n6ay8H1mPQ23P7O71veKV+PDeKz7/d2Sl3WHG2vZ/hb9sVoNefu8niSkKoN9307pJ76wG7/hV948XbSI0X5s5MNJT6uP0PLEdzi88GZc62hpQqOPthuJ
+E5+uPSuKyapHxyaM5C7OOkuEDhOyzbYiui3ktqis+kZmJrdGK3XU+DiWRnbFN8szXLAWte64cTM1hluWYClK0RhjL52qamdfhWxbYx6xMuscJt141Ux
8t5PT9+a+O8mwVseh7Y9nR7lNCl+2d59WbPSHHTmbfTSjU44jrK3d6lpWOPo+kS7GYTUn3KvxXfu421QE3WmXrZsSYpy5XxIW3w9RESqqbRm2K5xNInl
zneZ4lCqj2SUdxg95Ts4UYzIUgrvfKB7JcuNI4nlLlquL7fLitN+XO+N3tzJOSesh7UbEuTKFLaFcpThxhVJI5bXvS87RHr4voaT9eX+Vl9kKZaJQxWY
t3kQar/v6mrGlQZt25OCnnTlPwn7I0vINY8yGxilIE8fTwfhK2qhyA+MbDQBIk15SkWDQT8z1V0pxl/rLPv8NSSnbOT3Fi0CuZ7M7vUTNovV/C8hcyhS
70WIAi5MLg3MUO55WnAlFVtJ62nEQPHeBnOfQ+OlQxS2O3dnAcrnsyCb1OTifcyuN1Iht7Dl6TiRWc6B3K6FyNzPqXS+5ZFafkyxvk6f8bR2vrQnR/o9
cvtv1571u3NbWjtytggq4nM68ob1UfKvs753FRivznrLOZkqZ7a9/W0sbXd0vrsd5zj0p2ONOHa1HkpHew00lHcdm6xjV203C9uzvZMXej1rtR4VZEEw
FXN1gHtgLIH8Uqv+Eo3XtRbqvgFzTbbpFpk9/W7k139fxuxI0r8lZt+spyKkX5zDmhsfflSkSczZVqc6rTl2vMPT7N2pISra2tp71EUdIKLTNTFoGsDa
rrUqmNJT5Rwvb4GWJWezW9qiWWU5Bwyq0UanrhpzginB5DttDSb+QZFatSo3j0PlWh7FCaUr40kyyW0t6tJ4Ds8noyfbYqtMTcpNc/CfVKrYav+VMSUl
rA393MQYL2q/WHb+uU/owoadQtKNLnNnmw0PlSTH2Vk2cDYqdHdULM+hVPK4W7/U/0vXnFzvkmxyvXfW9lPao8Fa0V6Osoox6x0fTPSJ/tMszZX+LiW0
NRdGFvcXEPvSL+3t1r88/8LVYS7PSlcTn45cWvY1jaW/fTNoPV/XlTGOI0yYAtdQz9e0v8tts3vgLzvtKnDOL95+GdOR8ulPfi5Q1bjsY21WD54Ttnlj
2jqu01BFsmF9TMZehp37rlXhvq2nd2ZvhmYCepXBV6rB0jNysidX0lemb9MLVdKpRXvju/0faMs8DZuuesTIzo07HaU3Znu41dJx5xB7Zqxz5127rX/v
JoPfO/K0c+AXj1m2Gq6umHgepoYkMX9Pgw9R2KdCONVAUq66kdhFTmRIoqr7tsuG0HoHoo3c/JaHyijSFF/csce+r8DHCo+TW7ezOi8dpEVhu0+71Sk4
9a65P5r6C86Sii62UdxF6DpbK9bJe2LhV/BmxIaGcP2u3zWlSL5DjTjOVNZyquDjj2WtQZGvvUeNnJlw1l2Ls0zcV7XqY2EQ4lb251yX0m40OBJVrGbc
GWDD+1t4fE5yhWYho/TlEPCh32flwq0SbPna05zsA6Jx4xJ5G3Wvc7d1KZ54yhex3Ye3PsFc3HX3Utfrk+u5hrhV+929kljkqiZ7Wabsp2lvemjxSdAF
quLvd5OYYHo0zOiideLANwuw6mLzriqSC+7LsjOk51rLPjR5ywvZA1lSdeG7tM4BSVip3qv3R5ssy7aXe0r3sQq/MamadxRT2bbu+2Qy2J+2B7PrUaja
bMbPy7Wblxk01j1VDFuvrnrLwqvn9XVnOtL/Es7mpk8AnNwssy2jKc+Sy4da391Rbz8PHO4x3mhc+Lv1hi+saGtEUbrPLtx1ImkggQUE/tP14CJIWvo0
gfKXHFFU0NcVrOsg9KefscTlz8bbyrA1np7KN3aHR8dMZ899Pr+AllA4jf0IIVQHjPowl1o2WNfGttZhaCeCtfSnratGcdMRBU3guC4c1o+t19MrSe0V
bRbHZ/Cjylr3LP6lznI33nh8tC7O2THsaDLsZge2eOWcaQpDvVpWWoOcSpHChE4flLlH01/L/w2b8DcTy4eBH+Zh8h0Lwp7qeHu4W425WeHUhe5cCFOy
5hszSjziCAavleZis+cjIZBlJHT6I4PM2ImCGyt2uiPjPZnGlfDx14UpK3BTbbKHNZ85uMuh+y8Hgvq0D0tOWpmnPsyR9MQdt8xR1/tWEnkLTDWZc59N
v2Z18sf3ax4O3/kif7WVpqCpKUF+MOSqlCvjnX+zZ0r/HDiNWv2Y62ZggvdUCf9Ch1931/02/d9vrEgE9RC/XpzQ65psf+YLMzBSgpiLP48dFwyn8zny
/D5f49F/zP+dzLi90CbfsfgPKShYuNSCQUV5MwYSShHjZ5+xROldCniWKEoucuX1c8vdwi9cjOu6O4u3HcHAo9HcnTlhkZ4Ad37UvUCD7o5RJlTnFNkc
/ngOwfzoJIIFIFKgnRfIx/r7352Jf/Haf7OeChJjj/E6NFfV9SP1dAECcu4gfOiI3SPkS3wX5R86fr+3Rxy5Yp0hOqX/fDv7Me792HOUf64P09Hnmvwm
8s7vXW4cfsj8Pnj7eyd/winNf1Z5GE4bLa1mnbQ9OEJbKRDChCztys8PZ5seLR310ms8ywE7rBnPuB0eMC/8s1kouWoZuBwaJMdr3mJ3pSo/MbGgxgYr
Oshx43aN14aVIreenTXRidjPQLkRo8PnC6nIYslJr86+P5+Pbn+xl5KqAstraDtvmiZzYLZrEH9qplIC4/r5ZtK3gwYGfVuKdft+PeePr7RQ9gJ36sxU
VdMilEdUgU6FVUBSUKCMPxV5eMo8/O3PbZOu/yYDXwuOW3LmHnCfljLt9Ji89WTlZfmG3XM9kSFEVo9R6nib/Nl6owGrYUqoyy2YeBp1iOS9i86u0ZMP
Owsq9BZROQmK2lWBXWVMnRsoZ7WpR2nIAycdzgYda6pX06261Kg5/cZ3y8ukIIIQQq/6bbPZdpjje7deXtbxt8OByFrTkwVleSEKXFirHy5u6qpNDlBV
b91giU67dnYeEsJIh2SasBmGDlAWHgNj3HX4RRl52dEuhU5jLvzYkQNJSmP1+pLwHl2mgfykpIzmwYCUrHMU3eQoQ3yianWG0x0n7TiT9GT+Rns/jvme
7RX1lXKXrHBabd6V/njr4ZjEptJhVl23XByKCYISt1A8jUT9nZ17Yu88t+LuYMuog6qwYlxVkH7JSac5RBVhboEF/eu/bnn/rmGlwk3h/iPD+fDXoeyh
8e/wZ066rOsdYhBCKiQKZAfSCg8PVkoeY8MrNgfu7wrKTsPV7WnSQVlE/V2oB9qD6J+Pbz59YyTHXNmlClwpeuM7qQPE+Cn62b/ll1eolb3X7kw7J3H3
5XuOgHBDxz9GEz02PXYNbrmCVn53DCBcK2fElB7JBykUglk42EOoyXvuJlLH3djtxIRz7iEl2KiXPXkE1717vX5kEoPj/d3ejf71+qygItlQD6pDqecB
flJMh7HHs9X+HD12aX8dfd3NZrgS/uEoSbDsNLaJ9HKwzX+cYTXFgHolNPxpELnRnBFJkMBpGWYr/z7fwntbxFLfjirU2VZdqhsvr2H1b5tFfgl7J+S3
1Tv9CEB/Th/OTT8AuXEHAl93yaP7IqUDmRExL62CBts9/GaD38voL93lw7dZCM1JGapy8cTy7un+/qvv7swrZWU9yovH1iEyJIKeZCkaUFNu8Xa++2r7
hoPs8KErtZtLhU7ahxLh6n72AW5co2yuWqpI+YdiryL83xoRCYkoFgCUI+gpEdIJEoEFlkzCw37+bTIFSnUc+ko2knJ3lLvxOnaKa1wFkPwDT0rxf8pq
hAB5dw9zIvd2Iuk+/7eY+hfr+7t1HblgKOY5LkiLv8+sK46yAFvUKcaX764j7Odxni06DKQwASUJNiqFSreqVZwjdygfpImIFPwtnUTtkxjbwa8/v4ww
SJ1NciStfcz/PxqBc+9B8/IZB0GRgemIjrrNBqR1VNkB4cJSAA4IIFfkg0FPd4+Xp/TbKoAHZlgZKmhX6dEUf0q1lVaqxA2DqSgfrDg+ZkdRe/Y7faaC
jd7PBNc8M7EEKMkAArZUYpOy4hR65KuedtxD9BHu54jc8T+qX643GdvqZidUULXf2OP2fmoEzYfb8T+bD8/o2nwPE/PP2z7GjgRP8VA0IpLukeqwgde/
sexRSEHseUBx9l6Nnosoo1CA+TZc/aMvp8qCpK487OBoU7N/8s8t7TFNVf2Kmk1lhUNV0/ooixfonDk7yrdZ/YFTh1myAeyGYA2KhNt7sG6DZg5zInyV
K7KHIJ7bcXtAD1XGOX0uMWVToZliDf2MFbXD30fg45njwrN0T6O/4hvvkAoz5VYAaQgUYyzYCRAns7EoKLCsMEW7z9TBK6rcEJYAjd4IfbovP86Yz4J0
djVhWB8WcGfpYad/Cw61rg8qPIeN9Y4xJDS67n0IJRiBjtv7aD2FOw9FUrNgR/MeHt8bD7ejKnrPDU3wumb9ko08qMp6ApMj8PeGYR+AWaj4kQYVXjcs
THmgUiU2WaD4RIUMc/FhV6VdSM5QwkohlU5+p9ZTbv7hTyvtnNOVZfQwuARoqV5+hheLSUeDAnhfGesxmod8Y1V2ObBVX28H0Ijm1KGODyq1tebz6LX6
ivAR3Y4fHlAjPOzrDflXuxETfNQ35mVrdxxo8o4zrmeUl0az6R9ZbLWzmiwSTOVay8Z0M1eneXbWi128r7095Y+xZRGfg3+B+ne+dLu15Xr4R1Oc1tkt
T02EkZyzGaM7q6gs8nhnTl2fGI8KsaaA3tlCfId/Mell85fr55G2VEYEL6+En2AiQ7u2o4RMk4Kqu9T8y0foZjtnZgXXfLKvotqrSmTtPrCsHykjxAIF
rzYe4ieyrPCjETD+FpUhmVqCR/H685+ysuX6hdYyOqq8dvMILcEEvJE4KFyGyYVMZibIxIIy74bhJZBxsqpOspTykMN638w/DvfYParrWGwqwMlvKT5f
X76JJPn+7a/hpy5ZVE/L3Y4S3rQbF8prN2DJ34lLILKk6N7oQdSg7elCJhadv0lBwSg+Bor55pZCRwPdqMQSFdGXJlFlpJpO5vjMOnddVFulKHoVl6Sn
rJbz6mrulR5erlZG+YD1CnKDyGM39Mss39SmcyaRt1uvQ4FCF0x+Ri9Dl+jKzxetWkiMk9GDdXH7wQP2S3sg+9pMIvNSiJ9K32OtRv7bkj9xBNQHg1ua
LK9OYYJREhe7otXAUd+XB35YfvUB6ZrCz2TikSZX7VFGmAwsOazIkQXkpaDqC5cETGSnzG0P8COxmdNPWqWHKm56b7dTp1lpsL1DKnbKVPANR06LzHEY
MB7BSeHNdiIkoYgdJ/quFiNhLH1vuWjwAoDeO45Bwsg3eGwGou1uyjaTUSHSjykpDMFr4H6WUam3Xp2ZM4JBzyxsMxOT4eaXrU4nojI5EXHAmWQld7+c
tnqxBKiuaL2XrJVGvF5v0zzxrHmKZAiQlRvAdwC78x9yDLoPZ14jhVOBTT2djAG1iEVgNgWB3a7vTiG7uvYOwd/wqvZj1afM2edD78hMEaBY5y5EOX0F
gqXIcjJVmo1X2NY3ImGnbgpB4+rJgGpPEwweC9m9o9dm6m9p+OULflwWQYZqUW32C6AS9GH2F8g9ajBBZVY/Pn1jPIATYGOVqwUqRKiLoS2G0F+jvUww
x7GHvlHQGfk/uw7DRU11XWWedo+XrW81znqMShKfcow/8JPyIvn64fPntxA7V6TysFuOF1rPfV+y4tGWvlQsJZhsgASLEAENI05tDPl7tPjVBQnIh2BN
y5StHRSwcgMVMSF5su12Oei8SLaXuXoF/Ae79kfV0/UFWnMBtEUFiSoN54Dg9enOk0lrPhs/PAwIevPlFveHyyuCq0F30ysgRh8wrX21znPqul3b+GS+
H3NraAUbs2ZHrBH2kL5bxkCPh09VnuRsOzs5B3VEGZRvc+KBhxgX4K9f2v2vn1Sg+B6+x4QgeMUHUsL4Es4LtBijIJKncv9JshX/UdIUej2wjsg7qemz
xEwhD1I9x9s/6qiYPH4+2ge9JJPmfPnSHkg1uUsOqoF+gFJJ6cYvG32zQBaqLkEAkgFCCYPP2aQ5jToqP9vcHKSZRNBIhc+L0E7qRy4uH6qLZFnFGEGv
FXJGZFihE5+HJsSTkak9ujAcjtpkzKFQ75hmqQTGJsMqAfXKtBwKTRVHjWBd7bqGEyvG0ZGsr5Uka/NifvOMTyK/TAtg92c4BSnd4DjqHEeZSmPXJrRt
m/a46yz4zz8OjKAjzHH9uijqOfy2z04xbkPkOm3zFERByG3qYJ6UUWAKKFHEc30Trtqg6OTQ7jnYATKJg6AgDKgmdOXO6LHYZrDILg+klc9DYPz8GvMT
CgBiF+8Uq/HlLKofKUlJpL7VumV29ZEq0qvU1k/wz2CPnWft7Lfk6NS4PpYTEkXgbUV3WdCJmCYr5czbjZaqZqsqLn1WGPVgoIlwZZ8WSDVRtdxJnCn1
hXM9vGTcBwyW4aDH0ava2ebtUrTwzpKPJa5VAinCZgSKy83GzyOqTZkUDmoyVC20RQO7eigezs7hm0rCWiVOeTO41z4RIGKVdPJwtE64jamoyvzvKi9Z
CnZ5VaWlKto6LttvLsHNMwqYbwya0FfPmNM4BjCGYkevsG99hWfD8fHrYfmBaqNaKFgslcTtfBY/FOQJODUcPCPNKvC9D3tSlOvvOa241igCSmzLIGl0
T49zfX7pVrphUzKxqwjhteBqg91B9QNeS34zUvuwqkzHFXe8YHFBbt05UT2W+7tS2uOx/q72paJDvdql5MJb8oYoIRVJ3kxJJtD1jUhxM8M5bFXX4z0O
Wl15usJfD3I7CJe3afpsNewQ3Eis1A3xfUynORARiEPSRaQTSikILAo6Ym/6XJz+z6/dd1vM+HCGllK7oqwBFVTYR3CmgoZCMPVvIoFdYFz5Cfv5Sp7F
p6KJYUdqCuvl559i+1eCT6lW679gjbl8W15CZQ/looFTtwVfBQIzyC3nXJ/KFJx6c9BUZcjLF+E8/EgNt4Z765lsr+vFaHiAs2WtemnjWkDFHZaDISFD
LSVJ0cP8Zp2lpmrJrE7zENdTJZFOBktw0CT7gX7xnxtWso3fvJCh3cSIyzyhZSathvEmD/N4KqOxFSUxf559q42KO/mau1HotVdfU5L+2L1/PU9KzsSD
pMi3eVipLIv2SZgxf29+JWz4Fj14w6LlaUxsFmrqWmwR5Q1Pz5YpKXSg/VyxIESGgyDciGs6EGEbig7pDWNgvN5Wsx3xV7lRZTRl8Bb3K/zfY0iH9XCz
7zvdIA0GRv50xAJUgEqZHmzBinBkZ/pqwN1DzHSIUzUxIVJP6C4KaGajzblcKek18bVIWJtP9QnmDXv2d3HhsiIpFCLSV+PJkgoHBAXgoYaTYBQQQUU6
lgQDWuk5YZUjx51lY0KrLPRz8wuJT88lkpGTaeubE4jbDjFnm8D2X01rKpT2N0YQbOqic2ph7Xlv9MVHToJjZRYaZUNJ5L9FtL1kJUNM3Zt1o2/BXyZm
o1Z+kmjQ50XEO++VOFYqH0qrWXWQZfaw1h5SaJnevhykJ0mW/d7ID8bjN20ipOa+BZPm6W5v8Jr+cSoqd1vJWxDV9nlS/GlJlVIcsOEPLde58N21XvDv
RQLpoTUtMqtRP0ZhddbK+mPmk8C8xYMMye8c/plsss9FDmpUk22UhkLcIWO2LcDIBeH0b+u/j+Gqmsgw/VCnTBswMuayfPUTkKO6pt3SXaeTQR0BUqxU
AueE3BMpx6/P1Ny4rpLkxOp149IEd+XHl+4EUEnFV4GoMMmvAZFAJe/jzYjhQHTg1AA5GJdL96z2kpKfWV2VBF1cYrdnkQIuQowWHZo1xWrv40klLWuY
VPr+ppeULvwGYfJRzHrD5ZSkAfCcqcdzKpRmbg5MzuNfBmOXeaA1obrtonZJx94MWFtbt0BNu6Hb3eGHmTOQm4H288ZINxAscvkFFhyJ14NyhAtuS6UI
GBjnSWZMs6osgJCqTUTB+NCoKv11yEVM1QUEyLfmLDMWGuVM2yRJ1zJy7jIEUJJR8rNtEUMyJydOAdbyKS22StZlgee3womQAOjhFnWYZUOxhRWQOIlx
p0rdbECJqBCK2i6vVjvgJUlCJqolTVv7Hp3z9pHP12HT6dNXs2nNky02/YOLxeVmGoXx+zKRTsr2NUdFXHLb37XuKqQTe9nc9rRVqfQInlI46ihqCRKw
cWkK5Rk92AixFlQeYZFLFR+J4Gk9ZWyzzaI7f09v8PmWNeWSD6fl0YFBLJQs+m0nHCfFgSx6xQcCr2zmx4qE8+xchS58oHCvWkjoQpnmlmqG0bqy6UF9
FpWoYS9gWxNVNfPQQb0jLY8J5FZGfHWbOGLMGseU09Ja1w/dkt43m99VzJFBk0uGL/qpwk861fKBvPhvLS4gT3hT7VGVXmMsrNO3FVEw7LWTAxq3iYrM
KQx9la7VxlOsxZsPJhcsOxr0lJNccXitIuMavZitlSFbPEDMbWxKBJabs9zqbzXnMV47TaTHgW1wwDA4HDFHzmKEGwDkVCjVVcjhVdqSYUkYG7suBJ6R
qaTifSki+kUEX+Vsoig9fbZ3G1912eL6/rOseFM5gvpy/MZesVz/HdeqUJcX3I+yPg/WPgOsaOYEV/ZgfLbbNzxeFDKUIq8lN6rw5SENQVtNUnH1X4Wc
sa5A/gtMSkbz+6a+2kvrLkxTP9bp7pSDC6tOf2+LxOQaZUOsyp4J46yZvZMMDUghXUNCL0PQ3eSDlY3kphm9VvXoBa0wGB+7cmKG/fXoPQ2Azglat/yf
+e+CzzB85tB+ydd/gajN65oKfqER1n6FOSVzIBzK+Z+cFMryl2QPn/UNxA8we6Wuy8T07KGMkzPAqSQilFJJAJLfDDy7XiB+xnH08Meyfg45eTcoNaK8
aZ3rsvZuuw7Kmk0kUfIKj1rWIYh99tkARpYMFZ5SHSabSxjA9WiJffDIxSwryALqKWFpH46ziW8m3t45VeGLQHThwo9gjBsvvSYytwPfoLDzrZqwqrrR
dFvwStCpFFHYulysHyWcBRVh7rcKOI9bUce7defw3wZ47L9dDJ52xyrh6cttbttQzHClG7f070cZ3XLCsqMCNiMmGpZpAyXq7wkoystvWobu1YVxv1Ya
aJLPJU0wqTE69o7KM7yRA6zc/PE6a9nt97iRnSTOMyFORXHJeWq8CJc6kEdSgEEAbxzYeBHKAMua24ZNrmFp2sOg7dIy71q+U6ibjmKKEs+5ZJCrJjXe
QLPERIBw5Udh35dJ1GXBM0JKYL0xZHINFUZZawo0OqsMEgTuGFdw4KhuORlXNEBgspN9WYsCmdFmPZDjGWqZpH1uNqiVNh0kBgxnqQyhrvjseRJ1nLDP
6WzkvGlUehxyTyIHUhDlJBI+JwdyHKJXsi7HjABkGyBCj71ju1o1o6kkg5EKRmupGfPhLMEW5RlAgSlxZkzgSIO8GBS4l7s0WdJ9R5CLVN8+jog9Z56Y
6ORbe/QjGIqdCdVVVT17qBF1pLla0I7453dot3d3dLKdfnDscqbopBGwd7+xhrmRrx3Dg5+DAbHS7rRXwXc3iJywv3b4gZgft7eW4vrQVzFm2UL689n3
5rg6/Dw8fp98DIAdpAgoSQN69snIDp594BQkkGrjcMJyzvfjh/tUSEuEq8VHHmtIpbC459BSoz+aV88qZi/leZoue9UsuQn9E5mxE4g7W4EbyiyUZORA
VnwPmqIspG23xGr89B1J9i6szLcIvY5IRAqrunyoPaJ/DGcd3afZ8Pj7Dsw72cVQny9d+p5eYLyLaHJkhk91GAQEsQuYFhuiCkzuuQkqd/OfueVDIDBa
jCr60l4BYJKAyVbKOA8FxKhmXzbwLZUsiDPzlb5wcYI68JBg5MY2vNCV9OaKQ7EIKkfV/p/Y1kMX9t8vEjjFORDdhrYusl+P5/R0YHvLH9TwyasDYhp5
q0CF+x5J/F2gdu4VP/gmKPt0X7/6bL63jbwPooHxcT2UKiSVmC+6rAMUp4KjDxVRw5ev3dr5d0lXkWELOBJkh7QUWBL/oNvTn9WLjv+nfAjs1/jge1Us
1yxZ4/8v6oSN0t9UvDI3nGunOxbN4W0pUfXYnfyN6aqwPqKgScKKsQ2PR33ESkX6mTYqqeJoQQaEWCjF9X3MbNkMxojUqN17YsxZH7jX3VGGRQ/cL/Bm
0kMmfQuXFcPnCvuww85PVnYwqKRNdmH5fQvfiUzWF450Zje8nM4q1Fo1RJUlX6eXG0SDUmqe/lCz1+ZXZC/IulMM5KEvp6myE3S/Xvnnr1oTAZ2bU8Ww
NHD6Pq4kZ7d4bOFrso5VC3dpsl6WJmwZ3VhdXaLTBVjTwdhrKiO+mKwN47MRw63bWt6uUrJX0VJmRe1HnHMdkq0eiyZhRlBP3/izCnM74ihCE6brkfRV
se5mZfRU0LfTkFT+jXqYp++Y092ObkF/FgwHtz07veLcNOPIWm3Bt2scvVTYkgj3H7eXK448LuZRvp278P79vj9XceXgfb9X5nb/Akk6iRiAH8SEBPNP
zTPR+7s7fTv/cD1n+B0+u/jrDcNUTRLOCEJ5s5Hs6taEXCje7uvHQoitSwnkx3nJolzhQfOK4gkv/EGtCYUy5TeE/4UxwmFIr/cNVWHlaHup/oMPO/06
D/I+w4p8DjgHLrKaoZqqkJlIqaaOadnZnM2FkohxdXDOJ9WH06KdCdBVhDJ98gT/hyBQQPt8v7HFNdjz/s8M3l4Q/7E+brPWQ/7D+NoPYE/quM/MC8h7
xdPu+j6fu27QvcQP2D7G0nSy4TMKlv0TAjwOv8QigC2tgwFahiFRFP0o47dxx5BXAF6AONaqNE1EwEyCFGBHZYU+5IlIIB+RFBKm+SIMAX6cKSD6CyDJ
ldEtn2IzgDL+HAQgqPykHviOdiBIDLkqLDMg/W4kyrNJOER+c+6QgSB/6SWgcKAnKguQLF0HC4mgGSBD16yAHVA44IGRE/omb5AdwgdOwH9v0Mn4EgDQ
gSRLDIPxA48JBPxgDTLgSOEh4I1QuBhEj7hkR+FlckBNY9qkdgQfbpmbz7hHgOx5HufiN4UO9n/GJiKTnNx/hpJzvjeddRcH2tVqx+qkVNZrIZ9ndTtp
KakaMFD6Xexh1GVq/2Ots9H5m2c9QZzyiYmcH+1v4Hs21k+l+zhDZS7HHiztyqH3wxznKITMEHYj+jjD5e/+jQngfTgcQBIc/wQ/26E/4xaxRD7P4v1w
0L+nU+wmmhBLW47gJw4jH9MKRVP+6hf+3/HWa5zMVYhbtmCIiQvLDE/wQ5acOUN40DaJZRjARg9Ii3N1JAo5MuLNNr/nHB/0nob13hRK32HFMLYMSGi7
R9DYGiM7nnxCZ2qHPVltlYC9DJWHJ19p3IqgoanrlkRJHx0G2xtFVREP6bXob5N7u8nrlml1ZiAYwKgX+21AMuzc78xzucYYhOybphv5yc83bJjBszrW
Mhm4b06hKkBawn1lmO6Te8aDdQ6lzr+76/qc+Hw19X37eP9Aff/RyfqDoNj+o6z8V8uUcAez8bkPR7U0cH9B+H3Bz7ASEFrpOlho4kELbia3GPh9I3Qw
M7IFBARFmFAsjfRAT6oclECMKy4kNxkNcCMOL2V8Kh+8FkZAU1hSYvXgJq7kzdu/n7Q8SQP1PP+f5s/Kz4LXAYCiapyyxIgEI4DKgH/W+vanuK5MAjbT
aHRU5vEFBQqQ69RNZfW4aF5sL04nlSdankW/sXSdxwP9IW8Bft4RAOG8XbGurhzO3Rs3RQY3rzftNwf4ahqqKLFO1fkcfwkGka/wVZd8ccSZaav/azP3
Wtw99b1Xlj5u6YtKPqW/ttnmrxhkppuvYHEzLZqaG+iibXYKrT/JxGWtqPxP1aXy9l5Adhge1elFc+OFBLaFmHHvv4yixfbeA/cqW2fGOhmZbPa9q6ki
Tq6vh3uWubTOVHarYo7DsvI3pISmSVh1D5dH1OBE6BepUdVVCTjrr5xlK7WRhoFYwqjeUkcmW9ZxxxO1OMxBMWnThK0vZHsOTiQm4DNDs+DBNCDiD/Rw
8oEso4vWYWs+Zhq6zrzao2c1mWBgkwD/lbKYgWo03UK6lhbWl5RI/6Tt+d5b4lpptfKSKZqtRlNXCwqW0Ivab1gqp7J1M3hpETUqxWzL0hQe1ZeEvyvE
/ujpmteeTJw4QHY2zWdzLN6+xVkmObdsLCcOb6Z9DidIOV6NCqjvAebnhp25O0ei3DVXI48FofI4O5EsLKubrdS8scXoR3QzAzWc2ZzBJke50vE4tJek
/qDQrAtXk3nHUsTJTnLXSLZ92lax9hdtaq2prescuMBnbJy3ph5QqiOOP685xNVK8fWrPzuxVmDh217N4zpvUMtCxWv2TWFtk30H3bSnmeEkcjga5rp5
FZ6PLMNiiz89ueeZFfU3F+vNPOr7XngR6XfZzL+5vvxs9qN+yFP7msltJMmvm0HHBhwMo2q/Bbbu01G1FO7VaBrNZrffiyPHGj0FogMYkeL8XeY3XD+s
2NARbZrt3tGQM/RQMpRiwXKXqz4RxPGuZzv6m2xJpzXoayO52d+s6ZRd6LywIrLjhw+vC1NpWePCN69acsKHtbXEZS4U1YUlejbetp8aU4/gVq6i5BPQ
saS4K2bKPtb1ZTpthjyvEv5LuRlxw34TsWwZPN7Xl3aiNl7YC0p3s4zUdkKK7SllJhpybDxVtZsXluTTa0xaIszz8lGxezf48JwTvLM8nxWHjhEvPZU8
r50BCq7Kd/RxWl23nwbnor0uxn0LM28ncF1h5+7SHxwllZRBLz99JDlNYnG6hZWhhtE2VOqhhzV6zozmMvFtmyojg9n7q4FlWUjOnW29BKM/bvEhcT1x
bk+vas0I0VUy1xrCvwVgwUSB1XBzPlOV9/JtpqpkymH9UO26IF7lvnwwKXou0hECCsbFyeIV67D9eKZzs+jqsz0x9Tu6/piamnr4OpWfgbkoeNm8TJH9
3lvAmRhsUdlUGhPBgTLoRntrprOVX4XibsKcYeUUeKUmYs9DS9XiugtnYaaZZ53xOksw5uenDWMSk2GZXcNZfljk3+VVmKyo7jRfFuXGsfN1rfhiX0xv
nylniVHZX7Lhg15qpYgRUQWfpPlD9uwVWncrYxsO5sGsMRPT5LlPTAdZ57K+q3d+L1PsmvDt40mem64mVJphl1o83bXvo4oXq4Yy5BZOZ8mnA+N1L1qE
V6oX8OjvzUyTD6e7x6zyUUO2AHJQF7PowFB6uEV9OVzOzZwCnVVzk8rYjuTmQ81giAwMxSfZJHJ25CeQEJqlxe4SKTk6ILArPYLjI0bzgS9zu6jWuerk
7KJA2mx2QwhBTSp+rApBYKRdmrMPGvWsNjvOk9DjOWiJphWe+4KRij5MnsdeM8Ocr+ZrkwOfTb3EECAHgYRSIWCRAHCHqhPoHt0cEnuh5/J/7MNsPc8/
MV+888MB9qyLsN6b8n9ZyPxODj1+X492jmnKOWZIwih16TuDbJgblJEET6SGZAry+9eZBQ89wglcoA6FMAYncndFWd7WI8APS32TxKgp1dHPbgqiAgP8
2ALgXg7VhnrwOpeRJDi9tA0kSQIlNjSKYuEAsgYaTIL5ikgKDoOwKnzhwJiSU5Wemx83aTi9x4Sd/sHxZGl4eG3Q4s5Ja1LVRbfwyUwttymZPfqWDUpo
F1hx+54oT1zuEZyc0FuDjWpEjyA/smMhNFCoSN80S4Hx1jcLaTSZIog4o9pKgSN9kAE5EjUA8IAvDEIFVizteCV5f0kvno8jJisxeEkOuHT3B4QJxFyS
NqfSdT0Q6gCaLvPGuikyTsIV5qNS5JdkyQUgZg/556oM3sDfiLhkQWAGuoTUZj6hCeN0H+7qsMAR+c7+Qwe/jxQ68Q8b0wRNL4XKDk7jXiAHGVRQ7k8A
E3kgrnyQC72TioxmyZgS+Pj1z/TyEJw+Idyej8PoycMdZmRhWSgwD/TL9tkD2gnx7ifWZN037JOp556wKj37BiMNj3YFmk+n6e57peV7h4SMh9M/Kb8x
Pjnzmdu8H1o1R9+enh4gce/h0LaIvjLHwNthPRh8n1kNm/WzyPjcvrwVzOuzxVRH7VYjIdADiKIOlCJWREQGetkqCSRhGvcB7syFSBmAK7ojKCQlEQTV
K8cvm0GmlOLLqPJ2BCE3XDJLR4ADrMAq2YwRk5diJVo4qSJjccKZRqgytoA4STpmHwkHdd1QBWJAVFCBOHeNm12ECpwEpw+nvDth3QDhvSS3GVIKR8rL
8jWclbwgvFl3kmWl2mpVLQgnxttogdXpwcCxheBbtorczwVVGREWAooK7cuz1djR2IbDAX0IYIIIEkqVdipxIaYFIH4/aO5YrnYc+o6IAc4HgbLduxTO
U9/Yx8vIvFj6HP2EMkvCEvCfOtqhSYQwPr/3nDyJ2JD28eSbQN+ArI9lEuGu2BLhH7oKlp/lPKE1gaKnZJqpV3dlVQSRxDFvDmYCBaWaYtMPAiGhnsZU
wgL+Jx4wqrrYuzSNxwEEGH+qH5uENb3t4d2S4K8GM3YG5kQOtFqq4KYhJZS0SsPYUI4AHLT5MSR6AAMXAB36qC0jInz+TqPELOL7s9UnT2BxU+9J3+nL
oZ3Hh3+Qbz2jN9NinGxsqFY+49vf3oxd+Bs9folJ0YK86dOQUwfJFLvezQ4M0Oap6yCGtAih7EqxExeVljxN5txnu4hyE5HXkceb8Um3oeYxhsjqqIiW
GYDjEgi2RErzHVF1BzIFVvTjGZ22Kh/LpDPdIzI1YmmE3ZcpQ6oMiiyIVsSJRDNSikjJYHsHmHZA8F73sP3e9jqrwa6Q9Og2sGKKCgwGKZZPy0b8bfg/
D1pPEGRXVNkTak6ICMYR4ZJP02ENFT8Pow+vbjCJOWhjUOUj8d1QkHaHrSizRGHTQJ139M2suvDJh9HU7yBtrZ+kPaAqxQgxglaHMQsRYKHt1/h8/1/P
NWXlhw5lJ7rTmzAWRFXyZTBRMNIU0JemJJPf5fuQ9j5oxYGg430Oz7DoOvMNJon9rO+QK/c6baxRy5O/jDHXEw5FYemAn6fiYScOHSB6DR3cg6FGXhpC
yJhPfsa1b6+GH+JsZz+Awj57DFbHYhsAKUjhcBqhFAGr7FCZjSpQAljCad+ndCuwcU6s+kDDoWsebcodOl8uJU9/cYRpHTjMSGXhOZovAPyqM2RmFmyg
qtxU7C2h2CDgX/vL83j/Jz46HdOuBX9XOxGKxT2tM9s80Awl9GaHn7/KBgoTvnZEYXvogHBdAkgCmtkCzC9fWlYCOQKAKRWooRYlIlfmOwRQYsFoHdkI
KJq68edA5zkR70sjs7FvqBhYe50KCIMQUXZ68XWTUA1mGFnPhdD5fLgGuxsyXrOiEQDhMAgMxRASDoWps67dyPIf08JjKssHlWx56LGG1rSmTBMel5IX
PS1X4ffGdceplDYYtZCJh+T0hTtatVYWlykHCcPQ+zWt6168YfPddEJTVqdq0lEy+WTmxVAWESeDAgCzx7Im6HTPJGTozTtPZ9APmQOus4OxTq8urb14
jDu+BubdtcYTTbWbjCdh9z6dp/E+U0dzIsfAvuZHpJXOaZ19Z+HrhgHNMZUBYHKBwSUggoFTgcT3SXJUwWxV0LVHRmKRCjIHmJgr4GGDcB1KF9B3rIDP
rcfIpMFGQQg5gN2Ae/gOB1cUrH5wxfuAaN63L9QWCD539Vv7IMEbpBAxsiJn1Uk7pAag21zyZczPlO4H4dceGOQn/SebJphdToMHBaV+TCD+9VMfN1GV
4/bdzubpVAZPdEAuPBwtI62ZMmOjdR+f+fMPpO5QPMP7t2eE9uE0jwA0ySxdwAkZNEAeBClASDoUUTNGUt1GjcQlFq09zqCA6d5AHaPLrXZIAmFHnqc/
GWk045BxIoQ4U0JUAEKp0F66dkJ2nc52ChKdbHpjRlU+M22UY4bmUWHr6H0fEKB1Ud9cwsNtxEgD3nCB/t+nvWX8ezP4EauWmF+0lNzab8epvpLLyVBK
FQneOdKnorzpQBr3o7gkjR5sVUAmcKM3YNMqYuth2rBTQ2zdNruwh+y8QOAHg6AdckJmzxw6DOfrLIfTl/N7ONSntfs4gnPnh6fRsyjkM0AjSMG+FAJC
joMIOetJDCkTFimxLZlk5Kwso2IabXz1Y2QaLeU8p6lriPBQ4jJCQqIoGzFIDDXk6Dik7NjM8e131227hMO5426Z+v36956QEZDLRSLBZ2zz0Q7/530v
1PdTifs1qTuAcYfe/MPp42oplC22UtLlqmRRKPUywXO+5J568xP47Y8uT4GxJJVa1kbcmYIlUKEDIZplbkOKb5uchmqeN8ISZM4lIbpmbiiUBaSzqgQQ
QQzq8bOBtsQFJBUEWHg49gp9P68giII2TittGMJwwrEhlUg2EoViIZqAxl/cTEDWokXIRAQqQH9fu/rGTR04ddEe5qTw7G+OjUk/XUQFESSpQVFU74H2
VPfnvgaz+G81n6i7TsVGdHzKDIw6L2h27d+/tvjOMmps7+vXEhxW2odUFjWMqIAoDibVDYYaykNZQQUJAvoB3i2mVknQ7VMSvj361HCz/Z89+p3J7ID8
zZUR/XvfzRWnvEjcYjERDsnXmgeGEsLhyMB32mMFR8DSMfYirzlkBj7/IkEEwihYTLYMHWUD2eryk4gZiddksgCajIedasE6azRUtRNie+O/bVRVtqIk
QiK/eDO5J9uwM5EYaSrh05d9MnTcuGrzcU6bHM1ynUE2TGBWVA6pnsbRgFiKgsekoi2rHz/t8WCDKi04XsyjcEwueizI0kgAlTOKXAiahSOihXFgy9xr
CAGJIAD2zEcM5gGWUkDo5wGRihBTJAyIGdCJehUpJbwAoYouvmceDpphhN1ZuhX2wabe4GmdWjfl8jr8pNuG05588s0nQjitBNMTQ8oyiT7CtAON0YMS
HKoRuqzICzM2/2snjrXJPIxRjvxThpgirBnqqo5eFvX1AsM9+8ztO+csmh50F6ZcmRB44aPCCvUXWDEEQlCceOd5XxE63q93B0BcDSbllgoIZT9Yb+Nf
VfNtd5s+oFoJgdDu4tsMnh1ES3xlbsQd3WYKEByLvdEHIj29MwmxQAnaT25OuyHiiBH99AL0sLFZBRw4M401wu+1Yx25dv0bTv0ew3Hqh1WKI5YtRj65
GTn2Pcb8DkxZ1LZoZY9mzqIiyXmIvBNEwf1UopkgvzAA6RL7QDa+nSA7be5UikiGJO4bGWnZLBkhMqWQBwKkSyht+JCIFE/Z7zu2785vId77OpBmc/xv
IVBQx7JMTH2HSY1KJqwU6lRUjJSVFiNYsNCkUIp8CqbViuHDh3iV49/M7YT48gKTz4Mk72A6lxsds0FPPx5+cDvYLFEOPJPj9KY4PNNv4cDCdgP6ISha
EpJimIFoggmWkFwY+IAffT9kECY0gUQY0MgFBgRZBYCkvX/H8Tx/uN/DY5TKcpA98lREKAQCiEBvb8EpWc6e0ZWDBCJd39bbhE+chJeauV16dtp33DSY
psdpBQqr/3QCai84NDKUyYbuWlYbaU48EXrml06gC7xxH/1NCIEjSgD8P8h+ws72HM8QMQL7evf6z2Ogizq6RVTrxcWoqtGD1A7avdaMYDN2O/1rCBAY
n2BlGQxQSIKV4mqQqkY9U/V8sGAPvYoSZj8hvLUitwgBxIbQknkYTiZyhDUqeP5qczrM+uft0+PrQ/kHxv6z+or4b2eU/yn5fd10XN2cxd7w3fRRHBQV
h6/N+sSCWKYIAta2P6mFJALNQJlAKFEShGsprVhrdPQDn/KnaTRrOEOE7AsM2ciQqLdWfRC/qKqSBwhslW71KBOv8/+xHfX/yB4BHXGX2UCL6YZYVShF
Qfg2Ae5bRgrSbZUfVVLRcyDplimIigxRsF8bYh/7pCoBAIIYJaMtGlp45NDlaaI97eK3pry7ds75p8Ebfnzeh4B0PNIHzzQkVBsLTAByo8Plcvtxgtle
JvOKWFA8Paj1Frpg1yq0zBUiF2pQD7kIylepV+XIx9rYGlptPd0ZZTTfi461mQbeZbJ5+xFF68f9weO3LRZ/mYBDjA1OTIHFCpztInj55jEStZpIV4MU
xn3oE4asUOzP82H60huJAwYQS20oI2M2mZRZDylRdpIeEUzdNsDGSYgoLtJ/vM4XZeZXFqJx8Q7oykLlmRMfKXCyezPYPx9VA+25mtEvxve3zUKslAI5
c4irf9l9xaJooClONUmrhGYKlV7m780/V/XpWSqmFKiRDl1TWHSwlGukjmpBKTKr3s1dHjEn8m/XkKnEl5lDtNOXbnV4RhlC/UsngcENtLdlC3yxMUMx
Nf6Nb5uqJDlEsQoIYFc2xtRLNBM/RFCWhZJGVIYNWryAviPn+Cj0l/jdXiY/LhD6/d1vjtyK5Rk8eW+akNfVMIcd3NahYId/4Un7M5+eiV7pmHJtMcJg
LbKL7tkH4sogqij0nHhu4mDsfTJ5vJ34b4WbRYa2yegnDXHJMT7CTZBQlNKdN4dDfVod789CvPlnVLkFK1RRQRI8oyFIkKKTIHnJq1uK3gEP1I+/z+Rw
OZDa8xTuwFXoT/r1+vCefHthztN4c9XHbPs0TJ8fGzEyYGW5kTDDDHH8xMixSaTXP0nvw2POCq/v/+e/8Xc8Wh7sMIEV2EB/UEcb5CCK3UethEszqw8P
4/7P+IsGe/PGASEWWyENgjvuX/eUYhGimtoY9Ies0ziHTkRbEQe/5aXzdbqqjLyzKtzyY+7y9q/HXCypU3zuHu6O+uvW7dM0Y8eOhUYf9vfrDSB0kfY9
vJqBfWb1F7ZUUrn83ZvQrDdrvWtBdW1S2pS1lbnXPM1vyNba0myZBbUdCgc0I56IcyKmlL1cjKdbunB1SRESCooKCiqHAQmKapBaXfjs34760bUkG2kI
ou+5677z+PJY5XoaidmwQix4gxBBgxRAtYxZEUdsvVnSSvTP7GE7iid2ixEt8B4EkdC6ipCfqNCnoCP9Pf/xNDnDlEcoh8VfbIAauNDMoF8uDAfEoB9+
ZRRMzK++OfvgPhZ5KnD8asmw54Vhm9NJg4764Hpyr8+HGcYv4H+7DSaSN/VnmcrC5H2FE6YX/KBnuPmIkRLGTksgvyXk9GFgPWtBoOmPDhsn2ghD+el/
VkPcJo0T2EbeOB07tsgjZKMDfv9r0ek0LpQyCOFQZzWqcePF8gelJs4VF5nTEich0dpme38r4DNv0HkL01+GtYT7ERUBiJpoolkzXDt4sPu/E+Pv16+z
z+OoOs/I/brb3fLy7+9h1yhbf1MCsmtS4DFP4tew0qHmomKERcMk1L/IbDnkaFH+iJ8efMveSFRkZynJCbrniCqDiLVFbYtkp/19n3B9/u+XEA70UPzS
fn2ng4DCfOoPZ9RJzBDg9yM/6fdmDQt684iAChBBT6iA358WsUuOaqooqIoA8nysqJEBAoVQTFnVEISXhIS1S1BMig/WD3v3tREb+DLNVBKZ+q4cdspe
t0/oQLgpP2azQVgBRk5IIVii+AUN/4ww7CBoe9eLBZr0+juzgLORBA1muYIEgQ6SBfaCI4tF4QjNIQnjCBBI9fg3SVhZMjkEoCUEyJH2RGdM89G8Jiyf
hWcr5LfRgyOJAirO/h8naUNU3YTxVJp4bjDAC5q+WKRebc15Uknf3pvvMFnQEfw0VHb9Olsk+nim2G/zn+gId2uR1uj+qz3ThLV3EuYeRmZE7sP/F6iZ
+OKDXhAZH+0Bv2lPghwalBChUP3HDQyZo7i5Z0lftinD457Nkj+Mxg4ot4KhmVqQWhx+DNChc7hvhDRNZnLw18P23inUPB4YUZphyEMSfABmNQZMzejn
xwKyEJjw/W1QDhUX0VQQWlNqR5jysSSfDipUrIOqLfHx5a3/AgfxH4HjT+4/t+78teRgfgKnA4y83ZkPiRMhO2agqo7Zh2hJ893Hu497dCioStr8sqGT
ANJtaMASwiEgFSQ/MhRlPP7vp/YiD6yMLt+Ow/iQSgFhuifjCogGA4KHl6NXcCEGX8x3r53R6T95svEmmFYfonnfnJtMZGY0RkT1SlTR7GrJNaswtbmH
xT1553n3c+PxPYUG4CUAngOwLA4JYbGcDvEgHOed9pwOKIf3tWsnrBhgKiwO7gYTOVA0nkm/6uRy+ZVgV0Fs+7ioMtbq7jR9IE2nFIULOmsPVUlpQayW
m/4BfdWwXPst8rjMY6D+F0SCnemedN9vAK8wKEWHyWqjqnyntqIseLFPnlh8Z+r09/n4ew1zC+2y7qECXOypoOfWMR5IAhlpEL65S+ohQkFKEavqyttg
sVP7qgK9sAZgRBkosjXa1SoPxEivSGhrQ/Cfc8zzztbHWNgn7jc3PMU8QN/zsPfyl2s97e79i9ofHxJzAQwl8LQkqWG/+da3Y2QPx+LbA2VL0RRnIYlS
JEzaJG5hFIDnj5XjRiSMFpG1xxIZlRbdDleo4SnwELYy+73Rblp8fpB66Zr5DLIcI55Qjrs0iR1UAAhhPXwryr4WmiKt7zIkRl8NwJJswj+f3/Ih6mob
CC/2FAmMvl0BRIOJhqDodVIkwBFKkgFNk/pQWSGPvM7y94AxxyBwihohkNfvbZW2behL02Ochd6XLQxIYTHbaZBhE4yyygk0VHZAqFASxvAFSAWkPx/I
bCTe0KRRyn53wjcDQEPO5Nd8vAVTfSzAKAlACCSAkxJUCBBoyZg+/F5vbXlEaze0xqCoUKUFCiHMWbuKIkCioIFFR3HZ2PSLZNz6O58PNj1eWz89nbrv
ma/GkDu/y5CaZA6Qhzq4J2TrvRbbXXHj8Zwe4k4+WZATltDw8OzeVO/MSuL5S/ZpGggBiiIJEB7khURyCiO4q7F16f3OsX0WtRVQ2oje9zoSgK2oZAuF
+JOzKycpJJLB1sHe6s3GilwDCeyiJM3dF9RF4SGIsy3Lvpxo7sOs1c8PK8Pu/FB7tvhGlecuR3EMwUQqqFFdeeujbyAmOYX/ioWfDcUdOfIT+blfnYZy
HMYUrrDc+Y3GgmuchS76uJEXpQlmIVuxlVQBGmnHA7hZBOpII+hRlKIIz3UAblNTyI0flcBh2GfBpXqMU7C6k3GrWM6XaVDUlrhTlkOayv98MmAQBqbX
CrOV51XIT/ypWVGGc/je3umK61at1WgyrKTdzZm2fbTt17e3mafsTyB8Bl+jzASR71QDUo3GbMPBVEiKc3mdJd194shF7PeLKuAVSwNhWdBxZSquVyUW
EUIZo7M60iOyh6znCVWbETGtzk2KLrEFazhIcOGBGwUSCEWEyu2bN0Rw1NIXDaUYaWfjwgeyuGGB0sky4GUuOoG57/ol7PZIImff4cHCeBSnQ6aasB1I
0PMH1S8OfTMPYzKyG3j3jx8PDY2amYEDhdZMpfgrDrZQ8hmGGawU/hKKPPwIVCpuw6HLNaTIGnDK3KMjXsPhstMSSry8dv5ESKfJSoQkEoSAQJpoPpVt
IPBpxApifsw+v6mUNK7EoMpVaAtiNKsg91AKJsynpngc16uyYJe/KbiSjT6fONK8kZZqbP5u4zjbiK8c9dI9+dAmZGeGPXq2kvHx7NP4D+wp+0f3N6nk
rAsiohBI5s36H/F37j5N+JkMQikWCBAnP5olX9pCrEd0llj2aPLytO0pvFIkP8x/H0hk/M44kFLLQsd2rvEjE5f2BAxV04Pf/BhchEkDGLn88flWQb32
CgYVVrZB7LTQ91KImYGwK2IqEEMD9EBP/0NxEVhCDj3dJzGDWWzaPrQtDrNDKW9IutyIJAw5as1GFAudzRgYYRf9Pp/e/mmJOZ0KSf7W9pR4l5b3TPf3
/5707u9WvtwZ9TRDx4khQ/AwzNodwyJ5+foSfM768yXYa0EKQ7/7TMAnaPMm05eW4a9aHcBxSB7OfdPcAT565/lScgezD12UgjCiFuB2F6AjfegVEuR3
URL6AKKEry4BM/mxElK03Iuc3k76Uoy0GGFEmggFFIAakDXW2s06y/5zH++0gBCrxpJL/zUeg35yHum197ioZgex+T1HOKzlDqiswQkIpgkWgkf3lFkS
WQz9ty5o1NOhMqT+F2xFGnRekzpqWgUdmXg+HTBZW6lN4Y3DwOMzkKHWU01rKcuJjulxUybpwxJAmkZupEKm6DcxThRExphigREQmDsTDnsd1NAUdkrS
n+cJQ6/DBpIqqJRPCjpEBEvdbQqGSk7EGbMSRVU6/dJoObBBmPvp2CZ9D3zRupTMsKcbDgf9J6rBUjgdkPafWHPTJKB1vRoeHyT1Ckn0543JdDMZECoQ
GnT01nPSk3KqQPXhUZOcmQDsxlneAE9ZR/03/XnipxK/zkprun0/VyQ4fmjtIeT6sNx0pLY09GUE+uyLy8I8aRLeLgjoFkI6etqfwp2zgCavQTYdVzhN
acYdl1pWA5z4ATpE3HfeQeMqrlaXd++UnpdU4hQ3SreGW2WnSo2l8uudJajVOLBhwWunbzVA+Q6YDTBba1yD7/JmrPouiTawlJRr6YehdMpU8K8AfYK5
2WjNSoiDFSxGwUYUd6GRhwo17BEvFgGGCSNSuXcurHJtBnkKvjupEyJlOVVGKwe8uAjUGrCUtg+zF1g+hkHnDTJ4kZSwCqCTaSIkUj2tmUE1fbq6gw/B
OD79bcDicebobQ2xNWLKbORHFfSWJI9XmP9OMA5zJEG8EgTBRAzbBvsfY9MdvB+LjltZM2X4A5aZN0nduGqgBeCxuoPvHS9fSfZChwd1l4OB3EnifAst
JPHLKXutQzOFFSnoVI+Z1Gdr0nA6AymtbqudK4N27YXvwLlpAiyfQdJglmcTG2GQa23YLntV+zRXppxTxhp4P0itpYVd+Zaoy15THR1zIYll3tXhjpwn
p3rN4zcPNY7hEDUhy0Du7tm16+NOpHZhBjArOc3hQ2b1jK+UwLOU2tHlHB11nJ8KHdLGpSQVfQNIMi3IHB0X0XNpLfvZA+y1g+a+32yj7ULShkvj8HuW
LHXjPksDwjhAYp5IH6EBGIB61gmcafqP7OSKF8ZneuY3SCIZRCz1qfCBRDXZZLJ0xybrSTtytnSC2rrC/9ltgcdkGYqo3tBVrk7LlMAmL0wucsSW+ZoX
iLph3VPBqZxAdA7nz0JA30mkD3ezoDRb3Z3HkZGkCzBTlXPzFZDE7zUKMqv2Yy7H9pq9aNOIed4YzabEQXd11xXvG6Jn5dvdihkkjsYDrUhOuQUI3IZ7
NPRpBB1cUvlHgQSFixAGyhSRZPSHl/O6wUh9BCotb8UNJtObfZW7SApCByJEQtYAZGtIPIZYsUpiN0PtlwtLpSu9NPIdkq+rrXPvpSmEiVSOJi/a0kfR
WAn8ztMcUkstNhefBLqPfWlmKZyZy7mCiYk7SWGXoy85BaLWEH3e6z6Hh2bN0DSRT74d14Oj53WXveA/TS5yFWo3PlAClLFkzmUF34EZUUDj7e+lRM1I
TOmRZCHRqGB8+L4zx79+3IO95+s6of83eU88ygH+yHp5lhokEEDAkBI0mAkbWfP67qgP/sLaG/U8IdD3YxNAgHCdBRml4sjuO4w9snc2+KinIpBo8mFy
Mz8V0/osp9tQui1IuJaAan2cZX4VF8+RV5Il5IoPh6+khP0XECx1kkgXRG3SMwP3ddq4wne8FKxw76Clx9dUSdNzMLPVpBP6yg0PGk1zdAMiBBQOCEBI
8c+XDA/bnWmssOCyh8lDu4aGVuShQGARANDbiZ+heVYFGYbDXz+cTDSHsz0x8Bh8smkUky7GggPeJ9jIN2pDuiY+sG13nQEEWqysFQ3kzCKqx4LXi1rG
FQbDLnJmiCkDa+GPRdoKiOECzQwKJVtOXDBiY9mjPKDYQktlIoMz1WA5QMyhICrcoi9y65cG1ApHGTkd6y7uG1a0knOHSIX6e15mEVa0nJJCWj8ZwkcB
HtoPeIeXeytTm6NkvMw/Gx6Nz9tqF+PyV9H2yfDyRjnNYBmY0DngVp6IYVWct/jBy9CSMKhQI9KZQM+PBMqPH7sznxDmjqw9zDyT2be/C7sNhJ292smm
KVKiHZPiIeAi5ohwZIaffmeffDz/Lbf5c+3KfanBN++1BBPTRrMxAJRCts5tKcw8LajuDTo+0KaqZGFnk8Pfcw2ZremCTnzUSnt7nyzW0nmzzOLxyOR2
eby8dombb79vTXhpUy8x86qN/pI8bchQ8KASH2qguJwRqDp2qm5RCIiZLpc3LAinjWgaqzkhjkVe1yJChDcnYTIiXAMJ9c4cZ/0Qf7AdseNPV5dMtZDv
9mXuPvFAiBKWkKoiSITy4/r1/4IYUKQVCqSBymlDe7+wkfl1w51HkHba5nwZLwLmePgwk32qPidA6xKLGth/V3fn7R3YCdw/jLJP6eHbvw9g4kP6SPm+
H53rpKSPkURgzPpj+XbxHBgwqFRhaX7ZP0P0thplmJ+QKPOrG2CnhxWpV4/3cD5T3f8Z56Ag+OVG1tnM7hn6hT6e0lJ8t1FUUH8eyO6B9bO3iQpadCWD
qrFSFk0IzRkEkKgmsdTLXzJqKA6rZv+3bGwiJ1MfzqSNpoWQSRKNnaUyTtalRZqtNjitgSgFAJTl/XRBC3ijdV2Xqgt5OjKF2p5SvnTIreheWNTFsICl
b2HIb3WSjU2zXVDK6u6MsEKmygTKhkCWpQ0elbrDeJIyKksh9KarnMd3zKaPCJr+dSIszaHMQm+s6InVlW5lEBcbqqEt5Qvqw3TuCVSwDdIk11WFywf+
hTtHFdoodVMq1VuUhulNPwQAvBhvTvehm/KAukNC/8p5G1Y4XrmkLF/1eSFGhw8WDRV4cn2XVUdSVUuQgZlB0EFw1J1/kyJibBC9NhlEl3V2as/XarVg
MOxtUl9Zsw6KLQYcFA9FlynkUlQQlvZ8oVnfXeGO3MVzT1U7dnhCE6OGnOo/Fk26ZrxTm6Ci/LxijmsA75Sa9brMvZXrM+cLcRFW+VrrdPyj0/j9bjz9
AErnUsS8uvjebw3rQ+bs1o7dSbSgqg6amHbMzZknGiXVxDuaaEHM1HVX/uKjVof8zujmp3gerMtUAoQKQkh2qIifbFCfEsMgIJpsgjv9pfV7kGcImaY6
MSYlA/9JhMxHwUMP9GgNymNNEE7WmD1Ylgyy5E5Il0C2YbxCLLEgKYh0+P4PVLDhYKylG3JFIa9uBYIJ1Tx+8oaAwILD3OBmkx/wfQPLoi1hnynFApbG
HWmrQn/iLzEO8/vKLH/o2u50xIIhA20DP07cPKtnF7S6NDCZL9GeU2qC23DlDTEBFoegmGdqLMfsRZtdHv2KoxIBBG0Aqluz0WOiJdEEsRh/z0/9t/21
6ucJe14RPXlywUW/Dkl+lnHp68Xw4X73CKGJJUqoj4O9z7+TytaWxJhsutoGcstA5I0lw8FcWIJ9aP1n2xfOYTw9Ry89kTP+h/wnt+0y9tpdxSbRAf7S
+jH51daPTY98XE/+frL6Ggn37aLMI0pUvPXXM2ed2a367wUYxjEBGMYCiDF06Mx7cw0Zb19+aMYVB3hvXEsI9INwXQMt9lYfk7IE0tEFhGMjCNtGJCqj
c1SN/Xk0a04O9sgEJIUoChS9EIh/SuEffBQe9DUhkwFCXC//nkQL/H1tvxasrT+Mq27R0pR0XajNe5l1rbMP6PjDj8P59ayW3Ip7YgiNV9wcKTIFyrAq
xwSznirksOtmJRygZdTGu8h2uKS19Ukc2LlIIQlyCUyZVF1DEE5PVkUnRQneQ9M7viAomvXsemeTSI+8hmudn4dKbperMEdmKxRRwh2lQphkkQzwgX5b
TMgNH1cNAjsxE+GaippeVbczN8QoVOzL+bp4xLF8SBDKAYIhge1cOBKD+owPxBTVtGA1nQ8X8yxQPw0o4q3VZB7lfK9yH2hQdrs1FEpZNEBcYcv3mHAg
gSIZCRk3Y4dw4bQjnG3Y2b2FTM1VFPyOuQ7aCc1H62eaKjkHdfWyuqnEsNEEfMyuRL1PgtMKsPrv6pSBElmOZegIho5F3KZf7v5vg0rAZKP6CmxSa+xT
JBK60E6Q/PaAP8Vos2Bf83w1a9Cnmykg07WiQ2k4bHuVqRPWGIMKU5FmLMpJCMoUEiFMMiVdQXXofCfj6d/XztKg6fLpDOKLs3cdJwe1L8LTn9L4uBo8
0s2L9bmmfB46nXtowU7IQExS6myKmpSkBFFGOJDs+iyR/JDR4fHlIluk7jH59cgfcUClfsb6kJqzxAZQon/FZGIC1qipRh9JZXdNsoM4D45fznHSH6eX
n9Xnxf5bezkn3ofTEin6QO1Rkfu3dkH/g8BbL8Bz+v51x2ff5/5Sj59o8D+PLwt+uKu0PE/f7fDgLDl5rzgwbexvDnUsJHO9pUX0p/zLGvqs0/kwj7VH
1YXaKL88M7f++JOqzlfgSNDhoi9Z0hMHKLbVn6x/jIXqCn6FA+qa+MtGH0yXc4zntr9U5ETnNRy6r/SIs8wyma5MGau2n4/Q9IkSF97sLUs3TerCX9ch
bt1knPvk5D9V4aTjgwm0oZW1yzh+G9KPWfW5VYMV5s0Z5+LMq9wVDAqbwDQeKvF1p3LxgKo3k5ezUcr/WfrbsLcKY3/leedNaZoTHCbS7JAdbuoY+r/p
nXBHDwVNCgsfy1wNAN8B+2Fptq49PbFrLGi8zwcK6qTuPEqS5F+N5PX5V4T1zca+ay8tFVh5mvvOqCW3JptMYnNjUcG2kO4qwpuDyffO12eilV2W5epC
ndRvl3KIGZi/keD5AxjKt7TmpHyzrt30yzinDiYjUZymfBcMF4rxxKFr+f/Ke5rkJ07inF3BkJvkWIiTdNGXshiY6VWF9P4ynbj22FLTzoJvV1nHCekX
LMuj9m4rPKg7PCz2l+Z7jmJJ4W46bTkWsW+FoiiL3nLzoGqoWIZnVDtTxgcCpia61rS+cdZh+U+57noaSrZw9BUlrfd1i+Wq3o0BxKA6Wl2psI+qmJQI
Gk0ZivqZWMECjrzO9maa5SFjHxT/kf5p558taIkhz4/hj7vLbwrysr/f4fpCAIkDQ5dh+B2Ohl3hPRgoHUj/FEugKAECShfGQF7ZK1JzKw/hLI++M5jA
H5X+4YBSChKEEKYCBhxb83xGYV2N1WLSf2DCYwgdfl36Ia7IF4sqodA3CE/y1wYJnXjQZBNIZlIZoFl/n1A/LU1z+oshmTV3gZox6alVWss0QpkrJz/q
OGyHRulVesh/xRYVArFUaVydUF00uo0hnLkqD/rhoAP/mB/7QiVEhyJ/5OGYUWbj/z3mxDUKiz2rbLOJuuTp5DvOx7OA8DpxPse4iOD6UXI8WF0/DxAf
E2OFQxfINxe4Dve7AqgchOFDzZME7BDsbLyXW3lwi+akkBNxTSjZibtVbtRqclNErpNSFBiAUmQ8QNDVmAUKJkhMo0KmSnjCUImodyuTvpMouV05Yco6
aQnbINWVEaxKhVknLlC1Ngh2UFRykkmzkcOUmyJnQhOdJVUhShk7KjeYnFkJQcpTKa3cYiQ0yQNcKiE4leJAOJNIGmHEArIcYE4zGQ4wC5akiqDzLkow
DSEk2lGsCiRZJzdDbIFdoHEnNUiwNxgW0WEm0hxA0M2yFSbQiJKiMEZt1lVMaVAqFpSHNVE2hNIbSTiEqSpITjDlzeoPGw2khxkAWBDNNkCYlEA2ymSg
SzlhMFdoVNI8sCikbgKV3KnhJrZgvQgXlA0JRueULxCZZIBWsxTnDuTJE3JXENAm54nXTWleJQp4hOJNQ75YgocQxkWGIOiyoENKyBiBjpkNodMN6qwN
tcphhCXKEqGMJiUJS8EAUjrlWAmyTnUCmSgpJOWkihrc1vQSsOmsUKgKKGQ4WSqcTqUB9X6w+HqNefx93w873n36eq6dfzeVoT+DfQzeM/dZSjWkUYM/
rcnL8FFhIb/4MFCZ3UfaTtufTDiOUJ+91esRT3EHwlUDl1dnnz63eHDCPn2VJRQKzsf4zHoGrBO2dNuQ91wOqX+GAUPrlMYB04fY8yQaUYMiAj9Q5DiE
YgAzX48t9qUVNFuxzMyaT4ek3vky8GlSqMO+rOodoCwBYHU7R7+PEJ8cl/x2Bxw7Xl3S6nmfZ7ZDe/M2geRPMIzdqocvDyoX6gzcriCGJB/vApmQLDHz
5k7oZktlmqdDWn9jrs016k4m3UqLA+mH1MOvbk3AwsoQKAZ0KoASzg2AR5iFWIWzgr4UD52pzX5/rnUwI7Aw9kbP4ChZHYOK7XyWGFsekL4Lj5EWiKcz
cj/Lhd0igvXxyeDLJhS4beFAqFHZW50dKAvJ7kIA7CukyBFoxCOA+dGne0zFBUDYgWIlQzmHFRpsryEYZS1wyZm5iBZx5brE5pberEPdJcqeqHw7T6O0
PFfWBRIdp7c5+G80aFjcnKhtdBMUIelHxF7x2PcapbqP9U8ECAlAEmUSsQEpUZhIQlFWgUoAYg+eHIpFaQKQFpQCZUM4TBuTHICdCgq4xiZAwMLG/E5/
QeH34crCd5PDXgGzDbWq+cG9oHnxA/Ha+UDbmc0jw58rPPlOjd+cOLEYKRQYiwU6VzkGoHgQJTLL/F06ZafuaOtDCEWWU2wWgn8s9/PDPuB0pgGB4J4C
Hf/bYFDQAaxRBIhL2qgFhllV0AW4Ea4KmoQkm01gH4nGg/pOs5vi5Os7ulaBiTA03v/SL+7gUAza6A91DvwfQ8oOj3+/xJz0zzSgP1bMOqVxKvQCySuI
LqMPLLBBPDn7Ds/hn9/s7y2X1MRNbi3Gfr+3o099l/53Cbf4Bx9bJ9iBCiEogCd6BQkE/y/zR/z4HI5H/dgf46qCcmio//O5kC7rux/vOun9C3x5w4rQ
r6soIxEe2g+mVal3TjDjorVHLTff7MAqWHXj1/4f4f7MP8IB2PAYiXbeG4f4EPEDDQ9/x7yj/iDtA/1If8z/cG3Th/yyjgx6j6f2G+/0AH+mPhLT/uxh
hDLQkUAw0bx8pw7iahDhRRsP9APfMneHIh5/y0n+gdSh2k9hZ7j0M3VlOkBM+ru2+jjJvMP9A8A1O4mHCYJPiTQvccsWliUPQP/JD/yP/U9aHAcj0kkS
HyofaBisnp9R+L3PoX09Z7uX+XiMniRyHVTktFKFIGopKaD2nNx3wmuww7PnT5gHrQnJ0h4F7A4OTyfcAHkvz+j6O8NwOe/M8ngYd8OYdxhOXP/p92gn
mdZIdwkyDIhOO3dx7Hg0tnxA7gmCEO3aIvOSlOkcA7Q9IGewPj6Sk1og2d6e9OtPL5/JHwQPJz4IEGYQM3Lt/4sIaBkEFkREA7AH5DnIWyGwoJwe3k8H
/AP4qmvivZm7DYEZ3/hmunvBz8Z4/vKcctvVXTNP+2O2YDFrdpPaBhV+gjuXUoXCiHRX+juDhO2O85pznSfTA9c91umP1fts6pdl0EAs/54GPg+Cm+XH
XK3tPkf7H18ZqwjFzDPZzDmjxLxw+7/H9hr45/zz9vPgfIPDr59czuPIh/5msyBbpcKOIWYhuc+mHAHNghfEe/Xs9/4fZj07Y7o5gfp2JVBUzeBwOHFP
1G5NZvDEkue/C5+/4SfCB8deU6U23IezzYHenP3cvVDy116ETwl6qp9BYGIdmFnCwSKKnK/wNvtJ9NOIvBQ9yFFQ5T43nJ7fLv/diYMWl3P0mqx/y3gP
12FLj+7f7e/gfl+XtX4G3iPHaeAcH/bfj+xHsJX9B+CYnQgPNIA+tOtT9hzEkOA24g8zZ2p3eRzBNIYURE9FTw9v6Zn7M6aPf7vHrRTlrlQNLBH+NuM8
gH1hr7mBs9vWTHrlCeMNIbbdgOPcbcOB8XJMTbOlMQxqTT4SS5j+DJPFPn3Cm4vswgqM6fH07O4Cg5o5moe5JZCxAZIcjC8Jwm9tu3vuB4ycPf6dj1Ov
Q5BCfUgvXaRPqhKB64F7p9hBl5ybfS4juEOUCemBP7DlnU4GIPD9IaNJAbaw5oVIpA4T9x1wPs2LOXKWQ5Mgfz5eu+wOqKGIlipnevhFUPRjT22B3yaD
XA6/TsMeu6+8OYfySNrH9jh4R9Em2UvkgYp36yD5J+35Y/KDJfyoIelqf6+RiHKeNYOpDiCIyA/r/yfkfq2fgfW9a+rwr+a+k+kpTjP7d4G5n3Cn3iow
Ufpm06cn3nuuRZ+MYs346y2w3hGp2T1Cd07g/KbzbiU5ByTtAsA/p1+zPOZDme93KMdz9X6/+P0m5+7lO3/fomH0172rSf7jc8hGb39w6fgV+41DEwYC
OFczClhkVn1k5w/Ph6mAZr8zJ/VPtDnn6p9fo26hoA7CoR2OGL6kk2Sp1IHUSfiJX9n0QvSlhf1nyQlZBxJeSZsk0zw2LismM/3D/M6E8owAVJOn65nJ
KP+OJhgwUUGWyhiSTjixaf7jIB/tyq9r9v9qerxHkhwGDhyXiUopa/QVkekpib5d3cPEK/N6x+Pxj6Jvmw1fXq/+/7t/PV/lhp4kzfbcwv0/X+yqB6Iv
sPmky5cpFiTOu7zezv+5jnDapHv+ObihkGP+aNsMyNaLQMmi5RrFXlr3lDoW+/RiT1etjpAxImDdNVNTQqW3vJGqyNX1N7JV2Fs3g5aN6NrlTu3ZHD6I
/z8P2jwH1L9vC+gwMZB9VDjTfb6A6BKIwPP1/U1wPzAmDi+oT2L4po8j197/h/AOoHSeIHaE+J1J2P0EEHG2b/R1lesoSP30MJ0GKjVBLUKzkDJbVmzI
GpTDTAzLj+JEZG63oGNpgftGABDS/FeDrNna8hO0nZoTqX3BvLqM4DjvDviA8J5h4hyCdmihOwPmSIpk6D4+CAYHQDzk/tFFgoqrk7rMBJ4BQs+zmJye
T6El/T3lPv/X5J49OcklXm+NMftTzV9ofMmobzhkexsG0/NhomjmJxOnOdjsnE4gm0J3SeOxnqD7n0tFtPacj2h5yRgdoesD4gRydB3r1r8/rlfMANIZ
vw7j3+Gx42WAaqDJEAFJ0EgJwkSGBhEHRIFhAgJwjZl7XKbxX7DJwe+eK2znAn2YtEZ7xCWIMlk19brac6NRyT0DKpbZn2K9AZs6iuseWXnOhYzr2h53
699etExlGkaYVYoEDIirA3TUJUCJpIJkNU0leYKkKVeUsnqB7nybE+DM57M+iW0cOyUidwGcPl71JgbB6TobnMs2+reHv2ANaHStMm4AyCdChABC6Y4Z
DMacGFBHNmclQXksi2+zP6LcLDcp6A3KQ8w7PM7kJh5PTDgopm510dIeOqebhlSmNl+4MhvIMJ4GcUjZ18HBw+vqiK7H9vp9P9p8H5g2H7flhqd37Cwn
g4wXCApYeNn5bQNmgz6v2dXouvB/bh/f+3R/rHW2baRmk0OW5MJFUnfS21lKOQgalTEqhgClBpazLd92gYdOCd+5P+dakZTTzCEW25ODP+/Uvv/u1JLM
SIQSP1/ZhkJAxll+BhrNKcL4FMAitIoHRdStZi8kiD6WDx0JBJu96X68F8Qv6E4flAuegXc8mRx5fQFBbh+rvd00tcsocghDufck+Dn4/q9b+1FowfKx
PbC3Pq5w9+dOAJ/TQz7J9vz+19PU/IrFLPzuhN9Qful/z7HP7Pu1xy/WPQeZ6/IcDY3rv2KF+I9NJX9SZ1P0xme4TQcl6hA9lSvb1l2cKbRGdz8Pqf8f
8FOQQcG/+ad93N382TcZhUAEpSQZP2hAQmwBRJQCY/ZwmgFiiQOSCdkYXA1zGv26B5JcAez6kTSf5FaYkOyQyBqYIqiKhU66k/P7g/z889Ubgj9pPBpN
3Ecb/8bUTbhgs25iUJlqEG+o6G4U3A5IMH+/6kEkcKVE3NHvQ4CQnZhiiBhqJZzGYN/cc2WgNSOWn8bFNGw5H2wFdenl1WqkVeED3/w+hqgb/mfcqhZ3
aw1Tf+uFIXcScMAjJB9TP1oOGkn8E0cafIPzQiPohPnKgoP59utDuSgrSfHAxJ+Vk7nbAuTkfA5J+xHqkD9wPQ5UWsIUkaUQVDQHnuwGfzsaHB+MzzNP
LonmZ/kh7y7ToCck6Gw9Uv9pHujgzrNPyj77s/rDwe1PFO48Yyl1s0YQYadvmu5DceifYmM9WcpuU0/0v/QKFPeMgjH87qF/WTPslJJ19zsJgChN7Nps
Q2Q9zfPJHSH85B6/Ljn0OHprrf5DBHXg/sJ449nx5Lw9wJ3/2djwRGyHCSBOn2es+2va79UneR9PahGYFDQHb8x9P5wh4qXzJ+wPSdD9ghzf7VT4HN6A
dQUH3LHUEr73Jbm7ED2ByDtZwqItlw/ySNodhB9Ad++7xO8ETlO0EOU19Amg9YensPnboD4nkeH0+YRKz2Q5DC6KoA8Xh0esdvePZ2L/NP3SmszYuZQw
O6HkGwdhD14Q0P0iPQ+8NoeMGdfL39/sfqOHdr7j61cifFcpU2hUiw3vWtGHCyQQXC5gX1id3cAeRA37PUn1+MzWtfMfUnnB5HgLGfeG+8lzsdD3zyIH
Ocg4zvgJLtPR+r+b9gUzvUb+C4Q01QQMQwSy9h1hw7L+w/rDv9UQcGgL6MLrD2KXA+X0A57kICMXt+nkcPnQ3ac5mnx+pN97eoDmZR7namF6+wA0uEBp
fNCWnQfUI+QmdghBIUj6Hn+vPf86yQMB8piaBr4yP0yUX5fVo5IQ8hhB1fg75ZJRn5p/oPNho2vofUWbicVQf0290hZA/tS0dRh+R+7fLfhaq4TwDQc3
9XCn8duPMu2PDVqEIVn1p6cgh/OGf7OtgbBIemBtJjx/L7DuGoCOZD9o/BReE+kwlnAyMDAg5ZSUEM0FMf7bX4berrGU7mEyK+IwqEqiC7AIv/75P7fS
XOgIKUaQo6g9RYVEnlIzEvhPAmwJ59+3dPsOIcH74fbvNaFLnnCSw1qHJvcE3DmAewgHbPQ640FrZeZamsuwsBh94aPHkOiW/yJ5kmtp4ahXoGQwDym/
9O7tDc2CWCemx0Qm/XkRW958tdQ9Hmc3rDqM4Tq5noTmPah6nkaJiV9X4662B8CepPhQm5sTuOZO7+qdtSZSlvM30GTaYcMPKHlOgeM4gdt0XacoaSZz
SelsUqMYNYeD0LFIB/wPo0h0QIOE5t8vZs3ezq5488PjwDzGDmwQYw44wHBPYMBtdijGYTu+YJJ+ARrJN4DL3f1H+n4Zly4mZfbwnGe1+3/feYMA/i43
9NF+KbukBFesznOWv3Bvk6jvU533CaB/36z3mL4vwdBzOnJOr8cHyNV/oLDv4ePMPj8rB45n9QJNMxqxwMPhP2z5ZnEBzYTt8b+HyH5xB8OZ6E954D9Y
cnI4Hl2wb/l2M+ZsXhYFv63+gywWKLbd4W+FrtwuQUEZW07qYodzUX9lq+ZB+8j/H6+cP1wVQc+Ch8ROj4J7DzA5qd/M7/A+HAm+yP657/6OAHvPPg5z
RTV6+48Ek/o6QkEkQYnM0M9kA8p8dyw5cxT1N5mG8nnqavGObQ6cp6x0BJ2pnJDtx7z9AiWJOnui2sJ9maDxznyMhAI4JoGGQS/l9VkA9YSwQBLkISgS
Np+1D/p9pp2/nDS5e2P45nVKYW++Lk7v5cXBhrPq7/UJ/ZxpBNrC8NuLiROtvx8yexH6fs93z4T+BsMpuUjmsCuhHSFAUqWdp0P5wRmXoSa3rvRwt2wN
iG2YFPOBuPvGT2YTp/OQMwmr5hwOXcqrS2LUtLOFUtaAcm1/bK479EB7e9wUklCnGYrQukgRmLD3CUvJaboJgUGQyEU80hzvB5Dhh5mwxe9TDAlD+NSU
qZKhnJXkmGlOAnmMnWFhBVipGDDn+VCbJgWk9j0emKHshybCe0Ia0feQ8TMh+nvmZ52njaUTnP9ZNe7QcGYuN5FpotWdYd5GT8KM7RijTMDC4YYtg/e1
5P2nHwoXZ24CxuxwcWLWM6cplSmAlMKHPEDJvc9p559oQw0MEA/ApzG+KYcn4fHjZNgzss6lMIjMIjCCXmvEhSn8iTo6UDETH5WGt+z7fj3Zy/y19MlY
ezrwWopjCBQMqB65H2/niaYNyZKhk0GQo1tlyTIyVyD0JGoKopiDWLlRUC0CqBogKFoGkKqiIpU/Xc+o+6TPvOpHhgc0pafvofJOeg9PWJPWfUn2P0Hz
mJD+ZHMwhkYi6tSWR79YB/pveZhkMjDo5g4f3U4BpFOkH7TeCdcp2J86f2HV9YB1qHzpyXaUUNc/7g7we5XDkP4A8+QmSBzNFP7zSaWEPs9Z3D6EOQ00
kEQQSQEXejyM56phO82pc/MaUrmLsD0kjyDv31PU4/ayHpJT8E7V8k3NgGwQU0GAkglx2lM0FEHT0Ppv6VkU5goU7hkyHWB5oTHucDuD0nYfHvw8eiHR
V7XqDuMhKSg8/ZUPsTx4L18lOh7CNdX9nco+oqhKh+sg7e85PtLvUlJ6lM+J4/hzeS+s8+4+Jx6SDsCXBx5+gPN8wNHeTwB5db7zO47qaalO7wDtOH5H
Gcuonl9GY1KMPYWb79DuNjZ0J6KHNNPk/AE8sPKeYPNWU9IcGHpEGeJsTw+aj7AdhxYKv2NGInyQK2RwoyEx9Kme6fx+P2Jyw5e/28ziaTjN8OyiOoYu
/tA/aCChdQFVQ5RepTf4jxv1jl0MsPzYOJthNIdvSGl0n9SZzlMQxKirs+ZSEl5c6e+HvDWnQ2nWAmRh/IWx0Fnzn0npPI++O9f53g8BOnUY//a90p5j
4J0D0pgdZ1GB34c+nbCF026zlBCYmgqFNUzMtKt+7NHUgcwYdghoOReENjRuW+DtDujxPM6+wFBnSctxVHnQ2+B+vcD8Gcj0L4AaDte5Dj6vx/HKKaGK
hoCvD5rwHXzPtYyw5H6yEN/Y9gX2fOkPb3Q+TczktRT8OnUHUZqz8X+ldO+H7nPLf5nSKqo7yTj7Qx4JpV3IGyPZ7bD32s0adMFFOcY6hF4gE0EDSn68
wHIcISIQIGQggDcKHE0UomiZpiFudfY5jgLrSEmInZo2REVNB3pEUk/pSedhQ2z+IkP8u4bw8J0ddAYVsh0shiRSIZpKeJz5bBsocj+FgbJD2+764AjC
w+lR1r2CfmRDAFRHgyNEKrAGwkH+mSuNKaDf0YaTCPvcEdB9YSv7DwV2QngJhsk6nI9TvWFhMhoZK0vfky3I3C5TLmQfWvB6fJ9QavXj7T1bDR1p1weh
8R7XSTtWJ1zoSu5wruaw9wLTk87nYwUPQdh4m+nSv6bXN8jzU7d1t7g5dZL/mjI8heQPKDkScmBvDlWtLJQp3TwDsakdobwGIc90ECxDpliCUc6zv7TN
eb2I+rsXsBwOYYmv2gB3vV+MZyX7wlDsVHuC7/CxPPdjkO25xYUz1LidgP7NhNMmpNE9UCzqe8OgxXkdwGcjlsiHgPs8eO7t4OdFIyn5jjhBJLru7jqo
H9uFHuFDENd2z51G0SfehjtnlGvI417ecf3ghoJt+8vGA6Y7DyPsAPr9rhNjac1GCNZxiCXWKd2v3vXjx9OMkcjnkEL/HwDAQSBAr9yjHs5eHeg8w7nt
8eZQgujfUwYISPwo0y1P5VQpGRYIWwdXV0VtkIXkquHlojRsfvKitft9VA+DIB5RacpBz8FkwUX+x8/cXaBJFBQ0gBgnsqAO+hnK3sLwevYhbxjMfO/Y
c8E6jqmZoGUP+iA67UCkVrfE77K3y97p9KpxqlxDhmiPvd7Gki+mKQs3iVTustnOt2eF0NLOwJTBmQGzUaQHUsEqKS9eZgVJ0yn7MCT2mmcFchkIwCZ1
NCSWLxAkStUJaXr61zlYOu66othikh9lWuQs2kwVRczNmKbEam8sy2xS8XtKeSJ7ufkaCSD3BH+qApIIRRsJBz3kGPOUN9UqIEoMEITKUC6BO70QNIOJ
VwyIMwAK5qicbJhbC00dh2ABEYHmW4B67heACCH/Nj2BAmx9wPYjczcdgZEd3poS3kIbbE6J5doa0awFnAnUDxSTyBXy2C9On69IeAeHYHIi/h/ATgZp
ImfA/r7DR1HPoUeycu21dvHu+3+64OdMr2odapSnRtvfQ6+/2mjqTly4p66OEZJrXtLclpuYY6K6lPMYXscTtTCY0pimHqHkJoeSBwgmo1Q8xSgncE28
u/yjePMeuVA6UHoj+xKelnIx+j9lTPNnvl28uzmXRS8uTfLT1/RixVNp7JZNz6tzzJ5nlDieJ90OsydDsW2ha/Z8fbD7VD4/y6WFm+R6iyDgBxSWMIYG
fL8zP3gn9+4SHlIIwgpIHAOhQvOT/DMYfoOOWr/cwxxGjLDVs3dadG7vDTJVjIjtStSmWwEQZ+p3IZ3sMOvejpT7pd9uB3BuwXrgOH8/3Uq0mnyeRknO
TPTJ7jD+eT50YYe0nNv+2wuykgVv2Xo2ZB+ZDFESBK1AodE3Tn0HTXqzOr/df4+ynow9F9a3Wq/t/LBZ1g2Je1LkJj6gbrBTw9IzP9Guxu7HP2VEvgJS
NjJp2UGtgwkwcgqPWHer8nrQDcADYs+F+vWzRJ0SngSAfh8fT7t1XZZa6yirq6gX7c33TWCmNbZTIaLA7A3JEHwQWCgDMH2iQKZd/psEZtdBqBQJugA6
iiJuiXsmHesV2hsDDzJ8fE+P108jx1h0hiP6biezjKHtDoBts7B6P5G0nYk9yAixOUSZOcuiAwiOEGjDiBJAK3soPJujhT9PYMAUQoHEAuNoQYj/nL6g
VEAJ4KBEiZ/ycLgnsdgDNxgMRHrh+o9ktFn16sX8L+A1p2cQrNUxRAT1r1n3c7hQRdLqRiqVQ3xPRIRBoiUREC8QSwAbVH4A3sni/F/dDf6fPTs8gdgH
wYeTUoe8sA8Q4Q8NNHNYPEjxk5ByXDrU4Rx+dNJiPPG69FDHpN9Edu3m2nRpOS9f6v4np9Enq/zeoN1QB6lpkCYDJSlVxaWILPdTiJqIUnxTXK6pS6bB
TB/s/RTw4WdDiQEZ8l8LQ4fqCV+J7iX51yIigjgmeECdjkU3dYau2YOqbZOpqF3Q49ho/YROan9SKAfrY75vw5fmOzsaGCh0XjI4TkKYGH9+Sn9tJhiI
JRUcQ2w2yoe//qayBkGRduO2HXj+sBM8tu2692LI1oClWbgfL/FCfCFZNhvqwJ6fO4cWRQUApBAgogWYIUKOQq6yPWWAcwYHw+Pwfh8vxCcD7j68pBh/
RQsahUNV0aU1P+UPpHZ920P5k5vabH9BDkvLmJ+1eR4fofgOns5Dgh5L1IE9oH6j29Z7WfyNZ9pmkyX6Pw2CZxHi3SGjcp9u5xwpqGb7enfO+H7g6AdA
9SbRhDsF0HrePF9An95397dB8wzGvWexwT0D1dSdq8BEkp2pBg8vjem+z68O+JuGeoFDg/6ThzDsH4hhUJCGp/pYB/dkEVUoRJir3eqrus73xf0PB7en
Z7+F4dkHJ+pfTIcAdOhzieoegJv+bF5J7Tq6lOvLgb83On89zcGrwEnORh8TzCkJoSMViL5eeAB6vD74DuZZ+B7zlolHj/GjF44KVduHKXV8Sckifm/h
ntSbC/36TBptdnHLD7u06a0HCSH3h1/LmG203AMhaxcE/1l5WjadOQnrCT3nLhfv9/Ch4dQBifMdQ49Y9X6H9H7en94ycqaUoSvmnJEyoyiTmyH96aRy
OR9SKSYxUWRx+4UGxyhViKx8afaHWXRIfx/tH8LRw6K/jCbeX3noQ0JBJrVNMcsVQx1lUw0STGJEY0kPMhzr297bbbbbdbhDvr8ryREQCyfaEQMmB76f
P4fMvwiRh1/UAzvMQCkgygNE5oHWcZgem67H6bgDAQDi4JCcUdAmNyhKEZINX1ITMKmg+gYQTDIgYFE4hUyyT7sqnmEA7tZb/V56dw8lHkGl2b6fuT9f
sAi+Jy/Kv4Tr7foxc+j+DP7VhZP/4P0xT+91rel4F6TaJ6jYoDyCBQpEigKgqgLBRB5T9HbxMOqV72dUnZ1knxcNked6apx6UcLT4Xg5D72Jd+dv4MPX
/l7d+79f++dtMxm30tIsGPEuHzGry/1lHJTAU4pDBz/piO3ulImiqAa1ZMf7WaTiTBiD3zgu5/z/rfIRC9ihRaGJXi3lr991AIa7rTBoYKmP7n8Fj+Jh
La8kjepcnjdm7JYnAgkSCgKHZHfx7adgowYTDDr21Ycjp0/iwyODx0w77Mi8WVrW7H4Dt65XqJmhsUqXNVVB3OV2/rYkjk9Mba+7wSbO3Y77licuiPv4
SuLmHnNt+TrwfYcNH+OUetxUj6U0IYrOGXhcIYiwVUKCUlaOlg5bdrPdgkyUJsScSdDT+i9oyjMVEBqkIwsvee0iDxzFGKqss1Ghsu84aIHO9n9v3dN+
XuEM4iatielV6XFWL17YzPb7eN/gf59bPoev3uBDT5nuaEM1GYAJhvCbNTQYjMtRWIigJk7c/4Xm5pJ+3RLAwTCr0eTo4KISwQYB6js5lhtLrcIr6FBZ
LOAoiKwn50qg8VWBQX3661BTSCyDNpS4WGX6NhMhC2hrfWB/p45CHU5VHD/iG4VwHcmzAVrwAVWltSauApTwm/etBLTa3QdESapOQrgzjI/bdSB3F+ZP
nWiv3UAzNdKdhP7qr6GWyoMx2Kn+g5zbzoX6eiuGs1Y9XnxN2pHR5Xj7Z6kdMn3YwFc1vxsdWMPJpCe6kjWrJZF4o0UN35m9Hg0Zl8GNxIP7vP1YcqKA
xN9CBaBwEwuirgwJBx1H50AQfkUQEoicyEHgJJJRBxIiZezZyv7t+k9fQ4jsO41yH5sUHRRnIeYXqnPtoJxYQyJTXh49UrHlsq3iKmBdmIAj9Jh0dCyE
LebqyPDj3kKMoCQUII0EM+jRvl2BSJvYm72SaPdOJREP/1Dl8JPV0xaQ8SEuJrrvJyABQFEsoCskpsS2gIeXk0hfnkOIYyyd5wyYz136YKHoj48MO5Ic
+lknr3Z4fGa+h62ap855YaT/HdHRJr+SrJIWCwklBYgKChIBJ0wulBGjM4LnhPo0HOapTycYbZH5cDD9ZpX5x8vnMzocPtozIaS4Yf9+eHpor4KOjikR
2pSePOk+hkVYB2Q4oBKEgUBAw9XhB/WV0xOm+VuFVXi0nU/lLII/ay+fFhsPc3ngnCins+yTROFlv1H29GjwhFUEOYn59Xd1czzT1qFR/gtpu1Ttv0MM
xj68Z9/6OcIuiP2ZkZlEtBGUssSMV9MzEt/V84eyb4/XKGe/xgnzTNX5eJKnrDv/kbmG04SQyT9TIVqolQZYVBBEQEoF2yOF1QCOATC8pUYKqEiKwUNB
1z17773yHIdN/LXPbxs1wV/TvoRYqehggqXylI+KXVIFKCKMNGzQ5RAQoFk1aqE6kK4mfeib/VzfLYjLj5WYN9ggZBCg/8tFQMyONKAJ1MipU9pR9Rf9
D/99OX3dv8mY/9/+/7Mv+mSAbtccfh1l24f6TiR/dtPspz8yMz/gUDOoEZu3p+20nEa7/h8oRHlX/z6Q78Pe//j3bc5Upp58P33rhUvBf/xWMXjBPERX
zpx0hn/RxP+UdDK+Wui/n3efyl8v/oWj8wf87dCfn/TL/ll8OanTK3b9vHf9n2y7R9v1+2ytHt+tAOqAL2AQu5DOtf3BfMcG4KQ/0QOiL+nNSaHZxOrl
H/6/IqA/qGR93cFgfqyuK/MMiNEQOOo2yjwHLtR/UxlztFfgyTuff/SbCf1/x96D8imQz36NnX3y4yHH8dG0/RqzFXkBpX6JDwjLNRLi7eCbfRL/j+vv
J2eRy98RsHipc4xJxWnc05Q4HqBACzv4/4wKyzrRSFMyLOIVzWGbs/Uv7V4fN4D6l4Z30/Wbg00+rTag2l/Gv1xqb96+TU/q1kZX75ayw/6YgXEv2bBt
xT9tlqRlp+49JdPdTeXnawpGfWa7QrP8Zzc0Zj/4LT4skjpj3AVf3n30/+P5y7r9lFXg0zvwpO7aUVNI/frkGA77VpryiQ+WP8O1eynyt7Y+9gF56Tmu
Dz/y/D6/HeumX9eYHZkJ5qMqvCudu205fX8KBlr6y9p15/bko16y/ltqB9OsZPxtnp1s4pN/U0nsRb7ua3/b8pZ+vVmJ8tOni9/qE5DHuk/s4Ch4E+3k
OPSoqSNaS5v7nv9uv9VvxMqwGHcaf8rxqseobT5/kvp305m+l5x68pt7TKWu3UPNRf6chBDBubd0xan/x8z5+csIeh8M55Zzx9TxwdZiQuQGItzXUyIS
D0EnYcOgLcX8ZyG/ZHU1LG0l2geeb5dk2lQ8a34PpObUaz43DPH+OisN6ZWcKeAy43bB993//bzt/8MOz/amfYukluv6zx5v+3/174EqS5jj8N86PJ6e
T8Pt/13Tj/lavdzXBuTR/olP1wGOnGluL68cfuX09c9fvv9P2Y7fKv//fd7uXxp0zSrew6+z8B/JCSQg/V9HHyuaHzIv5e3w+FKj1L4z5fR+/l0mLcB0
pcby0PAsrq69I1LesyM2dpq8OVVqis/D+ESkPppwW2MrUvzPOMLZgaBwxE1WgKeHfy9f7f8j1/v/9/hNhR3V59/0epv30txyaynx8tu/iv8vnYfFOY8f
Trivq5t70QDS/T8B/v6vl5+yA7CZKffx2/3/2+v6PX+3+z/j/P5f69yt899f+n3t8Y/p01b9XQasve3PX/t/NQJ6qPp+ccXb24eQ/XTyFB9Wn/ExR7B5
fgRfhS4NPHD/svJiHtX6xVfskq+4ZP52kfx/rXx1KTKENmCBUEWkag8R+iVZTrWqrXwh9OffSYkflta4pblWtUuoziI5BuDPEhUVTh/6Uac7gifeBVoN
uFH8+sMrhZuKrbT+6aSRCTCQexnDYhc/ynefiauf6Ni/ZH2k07fucthp+AXTNP2f1923ZNNp05r+QA+3hPp+9UBI/Adnp68CKXx2uf3VFf3xH/fXbqNf
5850lJR393uKEZDgOys/2/Lg9MMOFfZJJVe6gV+x216et/VHh2hxfHv8tfVXtO3iKaDTSPlw/9z42v/blzryzCT1Onj9H4OJnxKfSfh5UYCX75NbHVfU
FYVf62l0PTuoOsoyzLNcF+B8WDMoU5K9fbz9/ciCht42PZ9qSZdG/d+4EEAf5rrfhf6tN0Ejr7JY+uav5T5uKHj7l+6T+tXE/mizpEZ6nlB7i42Vyp6x
B/IidnlL5eu3TL2sgytw/q6DLNa09hy/4Gid4Pj/wqBW/+mRyEdwGh9z9m8NX/WDZ3c/q5YkTSSxNFUF/Tfd47Zt8rNk+MEn0CLOKfxjUBYK5ZGtH9cH
JloooqmK7sMSTMcSIcKUYxVYxf0NVP/CBZTZW/l+fL2/N+j53DS/9tlH6ff5y+BinuJVF6eYYSt9HzCsBiNGUWBH6DNlHzFHMe5R/aoe325Qv1/30SV6
wXqFUjbZQ1MBwRKtaYkEpMxXMxOQQx9LPw+v9M7bysw7CkXXF/0skkKQHWRyvjnPBOeQqD6WkH0ZdM2efTn9gk35b1rQ5hQQ+KscYiYImpIMyo5V2YDU
idesngBxwYaa0mNIeOHLo726bbWKO1gzHDBQyghQDVhOU5z9lulsqWgLg+wtDdhCfdWhZ7vGfW0BmDTHvboD/wpEGTypU5pp2P/Jg+I1kWoAsEB8/N5v
7M2pUD6/gOS4Lwu5Ck310bTG1SqWU7yuWHZNuV8NnMUajUOcd+jLx/eXskZ9n7xd9XGpA0lsrWBuCkgdGNUeIhj/UVSfyaUqCWOEQOM5JeyKAwBarO84
Dz56adZSxXiXsol7fcCR/P+kh7aLOnDt1G3/EecvVvPt5+R5Z6afwj1HXKat3K4Z+61pHp1OXs8mR2xJxrB8FHe6+MhykU6QOpaLK6NwbYuCgKOYKxDJ
QipTXl9O715YWhKqUdPbh4v6wUIvH86NGqAyX025SkMZLmsJr/LdwNM1uzTDWCwUGr/utVf8qV6ymQguIKCIVOBeOY/5JLlm0XAunnc/EOA9AL61sc7H
JssKmZ3m9OizBMoTaYqTEoaU1clZlwves/3ayOC0hthXGIhFBdZx14KbAMV0kzCyG7jMhL46DAmWkh2w2g631mMV1XBn/okDoTT2ycxEgt229FVhnO67
Irvp2Ocd1scn28wmtUXmUnHzbMZFFCiVk/3sgFYTygBrqwmhmIF82BgkNCRduZ+JnZzoLyyX/3ZDrkNsgBjAkxgVkIlodCJr0Uyb3tHq1UmpBD/zRVMY
HVE5O5740UbsCjbfGTAABe/uj0WL/RQOBRTyZcEqEgSImqJwk2LJlBHOcuVRwkkiIVKCEWlVyMMIUQgoimq2mVc7EwsQMwjlBQlVcKKJEUgKZTEuURyM
xlyiIKuUWprThyCxWHKggo5QWV2FFFFhElsSTCjtKhA5QlQhcqoIixAQLpwQqZQUJJJCc0q5QhU0hKi4QZNIKiNFkB0jZyTJDkVwqULrMxlVVcyatRC1
pWWtMyQjESSq0UzoZKgawuCcCiDFKCEsUVIoCjEpajN+3Wf01VMzTQ0REUwRDS0NNLVNFA1VRIRFNBEtFESU1EhSFBEREVQQFNUtMxQ1EtJRQAUAFC00
UUTM1FVTSUlTMzTTUSkyUBRQRBwyVTQhRQFC0tKTLEIUJEFDSlIjQE1UIUpSUvQf/aTNkRFUVMTUTFVRURFUERTUVQhBTURRVNEMQRQlUtLRRAdUa88D
JImokqmqoqhmoqIKCKpgppKnxvpFFETylSREBBrWDbFkqUVi6JRaUoFaUChaQShUppEoaAQpVRoEaAQoQU6pQHuIFDxTfcOjXdp2Nyw3xpn2dZ7oy1nL
Nl9wfdt5H58Hwg6Qi7n0ZYoOSu8wUp7OvE/m54Hx/DEA/GR4hPx9eKh909k9kHtg0Qd8vX2YGoDi7umP8pD90v3SPXD1QgZAnXKc4D8bJOIDslHuIA+h
/+uWk5hYuj8F5KopH9Jb/9V+LZoMdgCKgAoQL6GnAMh6oXftxE6pekB+u/PlgG4HOLBffB8ZTrn4ceehfbrjQnhKP6Q9cB3X9PSzDmcyOwqUdbKwk0Bk
HmxzZg4rRwEyOCABg0ITulDDtm+Jn8p8H7NeyutbVcKTpTz8u5EArKvR0AqQS2TAaznPTg3Pvi6ACxRFKAcRcon+yqSkRvg/j1QLn2vRqVhopAT+khmG
UhKh1/PSYRstI8yAHTgtlQxCqzSVhw3sJA8vjdfh2NNi/7X4lzy58M4zzWfpDub/+W88W5OJ2JCLZQERB1S45c56HNG5bI3aOwT00p/Tz7f1fnnU5FEX
Jm1wH3f05u2/gpdw1rNAhm1K9BaiTkRLDeGHhCTUznlliJ2VHUNIOPdRUMlUDtO4ZZEkTkvS0snFuj7mUfX/oCPEKzxkw4K3AhyXDqN3JCgqViHfa6ud
iJT0U2QwUkPW/wmeiJ5OUCqBBpLkNuv6kKxVkSg22p+NPq63+L/TaxX6Bv3qhPY6Tyjq7H6/MCE7QgHz/aGdvv+xZPAP6FRUgT+xWm8OUFGkYdzyP+KH
+UfHYdc13o84FDq9Mlt/M8WKKL4tQLG0CWQjC/4oSZBI4i//7cCdKYHUvbbMHxvkoRgOMEbNzJwZjgmR5rYYkjaMIW1hl+MbIwUlFBSLExPDNVDZuBIy
1SoLA6ZmWeslM7VZexNaLBQwZ1qm/Ou9E2hxPDOu7clM5TjNMOs0w86qL2jbvEA4NHVE1UTUhGpDF3LsgWdykYylAKNSKqMvbGribFhCpoAwIb2CFBO0
Bs6xw8EEJt5fVzs6JKLO8ljR2VEqAZoWKgI9VozhDMIInSuNTQnoRsr0NdquZq0EjLn/zS9iqUIpo1AQ4jGEZA5IN2W4kECuQILVJhFoiQ1hDJOHTUKJ
TAOpDhDcaEDOZD40d9DZeJHPAhp0Kw9eK97Dwa9MOpy9a1yMK53QzM3O2zqUwDATDmQND3LBaiemUfA6SOFKiZa+PTTnlPZ5qFabTA4El0M0arLQ6AKq
8cSQN4GyAQYIIHeWPZNGMVVdap4bNwCj45htrJphrwXz3TtObvQ6a7QUPHPfxo4iqbNlUdDFWseyA8zP/TdwOcUWRhgnnYUsIHiNi4DZ4XLcXYvIMhYB
LMAukmp6HJ0aJ2RWChq+MxcjzANJqJtmpHaDriddbHaCBaQEgFn4y3p3gmEMbj/mCmggFKcUUBvTBmRPBu5dTk6yJwQESbIEk6UO4jeHXLhqvfUuIW1N
b4pk0oY1G9m0wTCTIAOhXWhWBqFv5yRMEkHRQJ1a4PinxIDMFzPUmdyMgAiltwiCYjWlAY6RLMHJHmTQHCOQBvnXKGCMwXxKqMkWS1sZjs+jeCD35ztc
vb3ICXMHC3qBi15vZ4mA2jKmqN3UDX++U9lHPJmBy3vegJ5js0CaEBbDrZtqvAkQQCcAynC1TjN2AS0oWbNSTqgM1rCxIHDLwuCRGG2ECYMayZuaYJJ0
RZ1AGS6B7bJYI8K+m1ogi1wx10HnrXtrWNyZ7MuWRWKBtjpnQGsV665NBuI70ztPFk4BnZs76k2cS8ve8dbke8VUJYYsbdrm6mi8iGyNwQgWYGwdCApw
lrOmQxFiKKWmhCq+Ot61UVs86utpxQdPDdqKTHxlhszb9Te8bDunfV8Kh4Y5Tg+UrDEseuuawzQdGizo8ozDHhm/O6Sc3d4Ie8+Hv6E0gbjAk2gKQfrg
DUgemAUpQdjxlPb+fT5vf5f7Z+eUvBvPIaoES4z2+7iJEf/fvXpVEnzT/smskSpBR9Xv+37PjT5fgP1NmOaFdPc6BSwDFAv7TJh4J1+z5/q+2JXF8AX/
ycY8h7aC3t5S/x//rd42/pYWp6vMsNkQeg1IqXqpL+Spw/FUkQ1c/N45fphKmi1N3x0VEc/t+StdTRQpPXJWr78wpPu/O+fzP+lVRRVAx5KAfPICHo70
cadqaMLK7ODzNTMlQQYiiSoUA2FkQlljSwBlaw649Sr6pE6Qj/XCH+WE/8NYvtl6uWLv7cU/loxfOP64TUrQdJOkD7OM5xzjq6YjRkHNqAB5tJMebsnN
3/vSGvVJCFaw1lADnLqaTCBcjUpjUB6VUecApgPEAU9sieXj80votZiZmAVymkMTFEqiRS42KIxjDGFYcj5Xmk2UCiX9ubtfgoQn9d7y9lkL+pD9rf/j
df5+DmZeV6XlAlJWjx7Xrwos/+tdu660GVk4v5WGI/vuupF5PJkd9ui5NJikll1ye3/aUiAd9NZCINjDRRWLkGC8VFATP8tSJHfVk0p20LCqRotsOTzj
ShsSlhftuDhC1ehjmbjVD8PjcjdrW/2XMN8ljXVuIIKyEnliKv3MGzUOuFYuR9BcQsJZCuZH6mxlWEtHNk8/YqB6a5C2cuk7+LyQIEGRREQlECEgA84R
7IyE0TSlK1QeBAZCS5ZxvICdB6hyqgJkOcSHJI5HdbbEmOTBDl2y4aJywSIRiBq/jGt/WvX1qpvA3N7sezW1zfKkMxn7/50sI79cmz7pZZLZRBloogow
eGT1HESZZvoIjO2szqtcPzI7qxzuwWipcpkRy4Ll5LQoxTNVQVZ3eQN2A9TIApCKUCa6Zy6LA/TZocoQOmH7DEGv+LeO6i1VDA8SBR7orWLuw604N7aT
p2NDPJT0WQI1tr97rhxU/6tP7nJBm1ncoJCiPxLJEqbQRr8r/kT+LNrxi08pltzMvgS6XzZmJW+d5EhzxuoYpIwCSPLuihfjMKJnieUliCp5mkOO7igH
9fn+eqI1KUMoI/kEOESwiPySE9uMrt6Ielv76iK/+uXh6XEjkuBJXPPRGfOUnXDER1Pm8uLt0kocHljhmNc5XwVu35dtQxFDfekxDz9t66n83JFkSSkS
QQe13UzNEJot9ywQRNoUdOrxn10bwONY8qqAiLlPr7a7ymhDbpfXjwhixBBTlfPa6ncl8b2+rUw4pOznuahuqKN1VCJKJd7bOimEzQgru1STQu0K3lkA
wg3svC8pvU5Wn044cZ3rfOHp/7Z5ccqtybOVapto7UxwI2stMpI3lrjZ0go2DnKP1y6NESiegq6ssydVkPU2j9I1aYaxClJ1ViXVbya4fos3DmclH6C9
ufP4xYOp/KtLLCNqJKAoU7Q7xqWwR2m/FVp/5Zp3HKzJ9LsjuZdJhkg7VfUYprx+3/b3t4CCi0b0k3VZpHaHBH/pyrmUnTIZK59Rkx7lbwXQjL85T3nC
LLuNQTWIffpo03lwW8RZQSvxxN8c17X/sNnE6o7BR3FqC8IMcWap5Ukyk7KrT1TQRSSpc3kXa+S7OFByAmiYuDAg7HFabyDmJ265h3lq3QiIoNFzLP2v
4rLG/s2LoJgVLhg91PO/effQ6o+0K1KElM04XoQ00f26DDn79SOVb0RuaXHmfvyT0QrOXDO1a/jT2Ip8S6IKcvVTWjbOddZfnszE4nfPvzU4lXVmwRVj
a244+HRrW/3b6uqsIV1X0YmD523SWJf725C/pyxRj6kAM/zlIUqML6ijmp8b6Q5R4azyJ34w9yBwooJI2VIAMM62hJclQwrcSJHo1NkUZUtAgObc0EDB
o/zPTQFUQ2yAiCPokfXaqc+vqhukUpVSp1mOQ7Sdpj6duPdob+tJ79HjP5HPW2wRQ39X+1IdEfS96gVTnponpXUv/D8w8taLte0PabXz/D93d2B4rHsJ
CurgI/hTlK0K83M9SEkqQz7aqkQjKX1SxJSoLROgbLka/d4V9blKW2mJDfSeb3pDOcwb5QWnTcy2NDbWk70ZyRJRKhD0oQSHYLAsiuv0U1dv4kPJqiKo
ggmuck4q0g22Oi511z+02MIwk/+H9rD0UqXn/tX2v5hdDAZVCkaLlnpMTKDGGrQL7bNy41rU0FZqrqOjHzUh8d9iTMs1C/FSDDv8FGH2a/FLAUCV4wxS
Su1lZy6EkkkbnWThteF+meLkCZTcioyEzKz90p5g02Sbqnu1/ZnvYnAQdsPn1TvPcjVfvVaKj0Q33le0KfeBETDXT6KfWbY4XaggkmJKoBAzID23ZgRY
gaQrl8/G78lENLXMqv+H8B8aajxHq8/y63ZFEvA6f3yb8fPKOwmzoOQhXJUsWZR/7fqu8T05s/j3WoiAkCYAK6qGwcZKhx1l92zy6wqutanyyaPvD0yo
Koawr53TE7c+9qaxkGjaKHwgTGCnHYV1e8uZqSSSbCRgF3FgdjCZAFMuBdhoR1W2nCrhZhRhRI+1PbzPs7enrzx617vFFi7bj154KUlpg1I7c9KkfL5S
1tDmpYmpot8njuMLIWuCgaQsxA/UtID9xprN84SG9Bmu0ikjR3NF1gjsN+xZAxNgxY0F1LqhzdoR4fbGKUGiSDHg7QFHgon4SZMBEXTZn6p9zqUO6TVP
dBSev3N2CMI6Lf/Zc9mMH9bRJ4h0+9Y4o6IDJffTf142LVvyA/n8ZwYPp1jCofS6pCQGA2FVzjR9PGKEO4zVxQg6t4zQAUNylyibGswIwqi0ocSK5NPS
BCQogDMGjRVxoCO42O5cgOvOkUzwpM+2nMPj3dXspcLYLL8cxOHfsIoCenyftNChJggNXzAx36svyf/DnIHwbBBANwLnc9sKBBMAhhkqkoQHcrQbw2c3
4w7r2l/K++W9Io20wZ26NH8ldJSEYBKwpz/JPQS+L+pljz1YpfVga/r97Ex7XLS8oMkshghr/KpqvZDm3RmQQ8Bb6qWPlLJuWa9K8KxA50ZlEroaYNLa
O6awrr3b+rXhnff3V4EIghTgSkqLNOWP3KSRKll3hbpFUkQr+vV20v3+NaUFkbdJ8MM99wMNJR07mWPRFNU0wDHn1UYfw/009atobAQRA9l+pdt9ULEi
+uffNYn4ZjM6uequJahd2w29NcZzKCcSv/nh3qSqzfP2p51PPjS897v9KfHrrwzm95mPhlPCVE0hVcpVG5mIUcVyZVvr/jnzl0duXCpmc0/luVJWFxXe
84ihRGWWZ/IviSSI5EOU1kOhm+tHYEQzEBSJ+2FDlTB1d2cZKFeYLQHDh3fr0kk4gt0Zh+lXNQuXoz/CFycMDbvhyIjOnTF0nQzQqKGzMWNtV8K8EMBO
i0/G1e2GmbuuutGHxyLFJBr8/x3lWSRaZCYB+0iY/gv1uLqUhifhmBo3W+sw4/Rzb+ocFl6zUGsFO7mP/Dso6cKuSSZkl+pbNX3VLKwu7+tXrLZnOLKC
xgv+fKZkmuBkv42WAxfLke/ve/ru9wqfmOSKrEGyFtoNG1ZD6SAsz4pP9ipoIJYnaMxO2Y1/dflxE5v+HtZpPpxaeEE11kvE3osvxp3/L+5iqEbPR3q7
ghmYcPg8kE6d2bSMHv3X9fvk2xdeKB0roQKmsp+xNvTKwLIEfgRZA/3kCN7ktGD035tCh0VwxZoY6kx5atITMhD8COyBWlCSRBH70u0JPBymzP31kBUH
5tN2yT8mVDzrP8u9mPuhRN3z/CzU5UsDSYI5hhDE/Y11zeC6/h8U+2r9XDOve8BFpXp2WSDFmjRCk+l/5ZCjRH+FID6/XePtvplB5nYtExO1semscly2
tF9GFV+E2ph4wxB/XZ9O/bZ07G95XEsm7guS1LT3ayejrg2JSxXghRZ77U7r3Jcry54Y8rT8L3PR0lL+jxpo1StPG4rPNr9dqv4NXiwanP32fJqfyZnP
ubxrUMZo35fr+2ahytSThmWgWyi2QUyiyQDZdfyiI/DJ2Sbfb4RMlL2o2RE1+SmQUVF9nxyR0/fUxRkxwj+81KC4qIcyxe1RgpVxCsQXmsr+5XDSKFeN
Gmc4uQKHIvNZggnoQtvDyqMZ91KQutHT6YRYBGjSZX4KF7yHPJVQDMQeDUJJhIbsMHQp65cjDivCoDA7rLlOfKJoSdiPQhqIo9pE3rq7yAXyouZFFlHs
xDoFqaQVIV78Y/j+VzawjRwAyE2vv96h9IKkkoH3W5H1MZtRhINj9/2bT/BSR4qimhOYxaRQEjkksMkG2gxbTAKC/rCY2tGvpp8mFRBSQefSgqJMJX+A
vDYjSbgjwdWpRy6IFIJJTq+liIiwKgoX0VnAQ18y7H7lcg6Gv1r5NiyUgvypbnsGwTj05seNmodVQ9NulWWViLSVQoJBKi+yigyiT9IwSzinM739X6tD
prekMI6qZyjQU/QqkjNpyU0ousOOepbMexxPVLgbiF29uS7zm8wmU8KkWECTnxMN0Hq0CDSn7qTebc9oIvVPrlfbeZAZlrN0vsrRcRpfalFVy09q3xrW
LCppMO6lBQbrVqbdqwRgmvM9PVgfZheHr6Xj44FE8gojIKjIvNlPbrt3aw9O1VYYcHYsC7NywVeRdu4ugjFQpUVxxzziyZSoSsupucLpLlevlZh9HrQw
53rnph7nPK397Q4vcmM6vrhf5EnBno+mS7M4x8ny4XTBVUU2/OvyyBtz9uFz8sKdWsPCfZNpvV2eWdHnUM5s4JE9MrEERQFDRsU+rz5fpmzE/J7fZNvq
lYnLZpmszAumxFj6kIjiWZkydpEGjNhBavaZmMBhEBmGw97Tf05h82hsV8W524ZbalW2GS4Zp1quiqCKmr98O2Yd085XotVGKh6W5Tuw82GO9qngyirw
tX1+7N3w4f+eFHPstHZoFjG4CMfc5VZM/KEmBhH+RzymAST9ynEpMpaIIh/O4xaQrIIoIhmZijjnxukoO6qVP6L4wPf65+Wu+Va1WTbsTJ80/ociDyn7
c8NnV49XNdl4xy1jjKdpFrB/OEMml7aAaTGH07ofv9ZvXj70MfA2J21VZH/Glixh6PAYY72rHlQ+vCxREFVNJRVkVZEf2pM86XEVN6mGDPVzCgM5ZWIw
XGX+i1iiiMTw0HxS/panrb60pEe+0WoT0cZz65rUpzLCuW3rQswq6TbNsFoir9VCyd9CggelznrP6O/X797PVsWdCVH6X3Z8JqPzaPJ9kyGKvazwT6E9
icEevjkxDwYeDgIcnkhtxsxB7U4myU1SicaVnD3x6mtfPNveTQ8R1H41pjtw+9187sxQ7++gZsdsKiHR1uirozSXLrmgxQYsUiw1DqwxgacWlJwe//Vv
4aPcmwozLPscRTe0VPc1lduV/Ldjw+uB86qh1N2QO2TSLBRRNX5YGMm+fXIaZ2yrqhfays6Z0NZnGujeZlD05/Gh8Ie7OH1kR8+9xPunjbw3hMyfSwv4
JtJjO2B9EqB1vtUlpcxOM/lTU9cdhP931Ov3gdxLLJM0JFRBRLOAYi/T65PZx+lN3w1eQAjERGPwt5sxx81Sfw8FoEuUp9+44lE7T3FhkejMQHdd/Fm3
JBAU0ZRMo5JT4KxbwIwN1cOqOrNddnjEhBFyg4Fj4vVhWaBcviwd1XbkzWH1MG8on+xbSDpIqmhsf5uLtYr3hxFLSClHJIVlJWH1cKMlFAbl6WV9HzOn
o/RqDr7u9jdyCZSKn2Pv/ruExLSYXs5wvuz534E5qh1eLu1+dp7v0t/LWYfDL4LFSTzE+e+NBUhUhemMjDCUAxjxj3/R+74vkgkEXAIX5tSV9UEEoVr2
Z192L2qclgymdJM8QRBozz9VMSihUIBF3MzLKZgm7CNz3fLD4M2irt3xydbeRedtyB176Tn24+OQOTO1LPjnddjrP3lkZppokxECw8TZNrloomUhO+bN
Jexh0dx7N6sKTRSCxINvnzDamR31MydFAmfunXu3PyaImUc+/1qYigUEEvSFvWY0tuK44ew0Gs5enHjIHWhDshD9DqAO3KwvxerhNG8WHOHk41ZUK7s0
KpJzWGHQjc/qL3V08QDUANJSApQaqgKWzu1fqaTn9VgTGBjO9mYw8O2Z4M6c7msyrtZw/wXwb+UFtPSggiMlURbXKV2KQYkiyHKBUonhDadfw1rvZ0yb
f7n89ec3l4hKMx8P33WHZ5p2amJ1j3Jp7IbOk4O7nldh4b7OKYOrZpLba2d5vJ77pOWw7fozpm+WdLMepeVw5pVoFark8sIwSNpCjP6adHs4RfF2YZ2Q
GHTBkJEQSIwxukNJRZgazqzO+iiv4uZ5f4J1sL5fw375sWB6tiMXnzQDIwlQp0kPH5e2zSE4MD2iZ9L87gBp+GwYQQauznKWTSPEh4vm99VcbV4tfqfy
rKr/TZoiNl8Oo0aQWWKyp9cucU7Khq2bs9pZAgA5BOMrtVaVdoVH5L9zVk6IFKKGbDLQ9IePA7/vnX65ULqiuu/zw6TIk36jPWEPPQefHk7uPAqORfgv
u4LYV+HvtUVzZmok+eGSI9OrGkU9yttJkJuXbVp6KOrLSmPU7Dvm3sKXxuWudzhasp3kvppo3QhidFRa2En+PDTFJh+5oybQfQnx6/RWxSHaxwLtBkBe
wSia/1ID5MD/SWwuKLHENpumoj6+go6xG0H/xn6ydqzulJWWT1zlw/FDerxDENpPKdJplYfYy+7rdUiedGRigcijKTW/hh/TetA4qUq+isBpdcRMMGUd
H/xe4ZUh/qY/hwKPkjNpGSB4p1MBmSNjxR9ARf6KFWxtTsyQ9Sx7IXRXykBtermLP3PWtw1DIuUHwoqC01RdMp41nMUKJQ3uFYk9SplbVh39tGz68JuK
nGyzp5nu1jwdaEG2nHbzZYkMyASmpiqjuWcu1RxkoPP3dHcZ5SZK1dhBkQLHQojMcY8IFfXH9PhLavgVyFA38dMdGEJ7Y4RwUyx5Gds/j4AepgEQIgGd
uWqAIgoAOmnyMuswpOuYV1KeijJnpH+V/6Vgf809nSf4LZdcTjnfubrosgJnRn/w6j3eXGdabKLydmR8GBBMRF6QACMCP4f1cBmUdtMj4DCDRvnwbM2L
ws45DmAjFYcIo4cecuqfIOPpIp6cKK8/TthHA/9vPnm8/ZOCQnd8unh/Ep+/478N/f+GueuTiAqW0GRRVVRCtOUXVZVXLUI5i0mRFKKaHMyKkpKMkeW/
M+OxA9sCBqBCk56ylaQTUANImpQyByAKQyUMlB1ILSg0Acl98FUoy7T9fd2CVQrFe4oAiA1WFBH1qoZl7YgtMr8Mbr0my/r8dYsvBKP+oyAWS9Bia1cC
Yj/rIgcFLQq+Wmlpa5+Gn+fbvQgoJlDtAqKYpXaVwUrTFbp19b4F5y/3UASDTC9PoaCnB6uXsW4FTQkxu8mcXu8I8I03H51NS2rRCRmx/i9f/FgqyqKL
DjuUG2jDh7XfnPFLw4rxaGVCQqP9ucQHVSDCszNXCxAUwEEihxlG1V6qFP/r0rJVP7fTrQ+i94M1vPHU+fWXl/KnCh9aTkh0h/WghvOCbo1uR4azKW6D
FIev8p4ZVvD39d4JI+flbSUbrNToO25IRm1/JVRkkAYQWgziWW6dV8pSfTPtbIUxrZ/dZdYq8pw0st8Y3BOgoRgdFNDRjoWpooCd3QkcLuQ2eKmv84XA
AzCNflOyT/iQT9nZOcQ3E6NerrHg5DZPBNfUHCw/V52bv7UgcQ56Mop6p3fZs1rN2N5zhPg/McGx3fZrMtOrR+LNYrJp/K1T/i72Nv5+Mn26vukgdCEP
croRiysV0VJEUeURK5E5HQhpkU+lWO5QkIiiOAjBKlrTnZ1WsKtr+xfO1IsGNFMetM12HtFRBjxt1ul3re9rOd0TPvzr8c7VXpSjzk8n3XTrL+ouJhQg
JHNR9IAdA5dGC/egK1fqA/jyxssHYvwNF/odKfl9/9h8f4m/q37OXia/hcc/vCsGVtzy/9f36SzFPupHjKuTTUTznOgUP/6mTqSC1XZ6Wg2/X5WmKeSr
b18W+h44P8tdhLkCC2ApuoD4XXfEpLKXK+X4MJZfr2H4i52iQXmW4q/J+J0B130AS3Bh7aYU8I6u8qayQdywSqDsfDOaOuCPc+ktEC9FQb1AiKM0y2FX
BoFJmrcN1+y1baFQPvviUUuHG9dNFgVnp8KX4Z6vjJc1MKFM7fEhRgpIhaTzcSpvohJKE9/Z4fm9JKZngxWXWX2wK8+JqWGBa1r+WnOwqNyB+xgLfWqj
7VAkU3BToFhhsE7yKdEFN3kna9kTR9uuEbgWmONaTmqtpUObPbkVLO9TSUhU+1x7IlVfKJ9cyf5qj4f1IxAPit3oLkbmZZ/zrSk+7/rhQcqg9Avmr/P0
A4dfPGQfcO4UXyHTt3tx5Dvr3BtPNWQTBAGzrns7dGdKfcPj3vBHd4a84FZNp7NTmQRRwUKat8fR5yOfxudV/Le7lZs4ndbsqxIOXOCdugkGwJRRplnZ
3M6RKApiFVlh1cX+PXPTy7fd91POUN7h4JHLzlPy6BuQ56LZCvIjzcEPVkLjXLJ+UbtwOLC/U8KXt/Zm9pLQv8y3EkpswlGp9cxacsy8hmMRO05gtO4m
44vKWtLCfZhUTYhPbbyPTyhBjHM4Tl0Pj57YpvVTvi3w759FnX9POOwWurFPGfU3xId8/2WF9lozLW2svBhn5x1riXPXW7nty7G5S1m17l0oIk69i9vS
1xTx/r5bVvlKfa4V+cmuNV5XgUy40ajrJ3KWtLGWtb1q2UnXZ4a/8DKhfvzrq5NYXoGu1mU0fTlI+dukqDKl1UBhdfcpQlDs+J11/FI/QUY/9v+ygkhe
HC0arkG6/27tmcePbyPRnmwbINzfOwnSrNEdM9YFLfvpt4ZTHTgyJUzgLXfH3U9O2MpUH1/fzH2ZDyaqOZ6qKn6Oxf4MqSI7bsymXFD9S6/KvS1e+drh
eYtnWsfEdiL0pC2r90+Vc+d7UcfaJfbecD5swpxG6ynDOJR2jG/Qi1cptf6tvXHc0tKxRELuoKEqLqgWi3CjOzeQ9nZunLDBYvmc+y4YXXFX00w9Tbxa
u3pav1mrY174+zXSz7Z5yfl3Dk2BPIy9say5f+HpzHDL7+bZdlLPNoVlZt+NLi8qChRzoO7St4HRKvfbR8jx4964xzW3pQV4ZJCv01ridOG95ju/R21T
HKcwb9Mtc67DVo1ri16rN97kXXfeolLiEHAgVtrLNRo8GC5cdZkWP+yowPV1pGNcOOOOBV98NZHLBx+tR/PiNh5Zeftr8X9NvVp3MDnzbsP4V0EvOgFe
q8tKWIczEnbhTd6yI8ZhkIw4DIPXvlzPQKD/NCRowoRNwh/rsVG5F68vutg6cppUaSWFQyBCyVw2cT8yQI9DSvCX0/agvJQNbqE9EbPZiW96q7kqhPk/
B1crykzsjyIYF1SS8GcwCv/Qxo/yMXvETuVYM7dXdEqzTe1Uf/NKjdMVCMgtH/fyTpSirzJurZ5aozRX+zM/chI9K6vkxqosyyDnpK0/ASHCsvi1ouRe
unQxbO9IyFQtoortElDWVn/Fhr012qQK/n7FkH/SR2+9By3khVeTSIYgsWOIp3qEgQQShJKfS2rDQfNmlOYn/j6fVpHXUdxXMsva/Z4/uZNaosjbYKCJ
KJc+rQeMYnZ7SfnKXdrXjRSUEl5sALFig68mkc4C5BVL2/arcdZDd7ZB40i4N4GGG2N3Dxqq+43s6sOa+OKSrO78lXQ6q85Aidse/nLYiYJ+fhlTs265
aPfGG2W3LOnLW3H6rS1ziS4GNtGlD5PgEceKq4UMcuxRzy6NqxZet47c5sDrs7eurGa9XNpa31UkGCV66yuGSTwjBRv6oRJ9EdzrlwVTJL5DsrEYyZzm
ZlJQ1lvGd50h85xGlVrOCMKtlL2dRYq13pGCmc6jB9TiZrSmZrP768dIrU3qcKtIYJfgvgW7ZbvcWkW2Uh9rtGZEzI1FIdxWbZymxlV8mE7KvU9eX29O
2cjPiulGjeNAaCrNT/3NGptuW+7Dd4cW4Z3PIcJPhGNjPkSwxiTGJBlVa73F6X4pxuLCZ2kxNoaWcPMh1TqQxOQUXKKCCyruQGYgglSqLoraKu0lEDvz
xH1eTi9KNNQzoB2/prw+hEpxVyh+ZYH7e2YdHAMpsGU5H8nUTI7pcWgkAt5YV3upz8+cRIcP0RQj1/UcFkRwUC/tEvcVCBSVIPgHxbL59aX7OZxH+j+G
t8Lxn+GjWsj9MQA+rPh10iOHvS9kOSCzg1CLSfoQDtPXu3sPWaDHa3/bmYPdf1tdoBD/p9e39p9BmT/vPyD9o011/YcJ8CInzLmu+c0X9S/yexP6j+w7
cztF6cZ/ET+sh/WdZnaPA224GBOlBLG0qsSB+YdsfKhf/SYU4HMOx3HTpsZAPGZKFnR1PJ/4ZBP/3KHjvxyevhH/5rPMNfKsA+JDc5VBREOcSJPHL2vL
RR1McuUt0ala1yed0aUQwNz0eZvzBEVniJOjhv26RJjCDRARoIiAwqKIZXQBkuF1BRQcgzk5b96GCRQURg0F9GSDnnoCob+0XJJmbHkEUPacmL1OAahu
TacMn8L3lXMEuUt+r/KHCDBjVKdBuryFqoHgR7dZblQCulxwKq7DUWtgSDNySSCAAlhiTACQVgXBA/iBCDcTFwbZYDNozr7Gctie/ruHvfjoNJ9/VPn8
atExbdXeSUalNoHE7vZwq0tst6nJFRfJeInlo8jxO7v64H+7ygvLZawLx4neIdpo87xPK3NLLQwjI0gQegfQNHb+j+8/NqSgkJMzXxCAcIm/kbsYlBsB
O7g4VnjMDw8KaWCgj4o1d5jFL859OQ4fX6/HotCjM18KL3J9HrI7wNnHiWdc0Hf0SKe5txNBEd7kJJYbJoEYVTQKICOgF0okhq+oikLoXDAqVaKjma0d
IcTvnQ3nduiimUk4E8dB6/X+y/b9X9+aTXl+Iqn9X1j1SGUEuZs1hahKTLJB/p4Lgc0DlnXaiI7n9SR/zP+GH0n+/FFOBlmBS/9uqEtDFy2lYGsP83Xj
uY8zHr4ZngVbZ/AP9VDc4QE/u/oLz4E2PTRn82/NGRPYbw43j+Sf2h/iHvMzgbG386XlGF0QogT1wkkD8n5HhDaH6DcBjwWODXlliYImZY6opDptoefQ
5DNt7TC9DY7zlyE67QOki/0yESjiXMzhewOZf3nDhduRyS7Exf+v50KXz95J68TbFSksPRgHuIH0w2Hr0Muf8/+l5Tc9aKsrRFJ5jNf0d84k0L/DseXs
kPDA4YdeBDDDiiKsPdf1/PDlGb0bkjJP4BBiflmCoLF5OfQ0N6H2GVGfsAnUAIR6w09w+QdaOa90Ry8Y0tcyDU8eyt6Q4atZDrXrF/+2Pj1qXDgh3AP+
c/bP+R2b+/yAi5C5lOZbls3hPHuJFOsm4c5vt56p4gXpkGWc5PecreDvZ11faZi5oOo64+SplEtW658x+N+q1yjmZgxnAOcuYTV6geEUnPQqKjejfxCd
z7F/Iysf0tNMMTGYlzMiluYEtzJhlJ5P06+3iVOHUUETzom09iBR7pJ7A6GAnKWepkp9G3SNpuEyE05okuP64UDuWQ41BRii+lN4ZM0AGAEpIkiaFL32
NY2q/VuVM4Q8poLIzb6ZOUOQKhEEH6OLXkc2bvuA6HPeMTR5ocTx8w9Yg34e3l1D18VhoO89mzoEZFVSJyP8Pw9IeAmx9/yPTqPd4bbtLab1NWjWClTI
HbcVWB48lESonaE74b9A+QnsM7hURUryOVME6nMNH2dprphjJWVv1nGH1gIkieZ17ApB4IiywsWFS+DWWlo0Wc+2d2BgELMUrmXMW4YtlLvqnbRh9M37
SdDjNoBuh6c126ZPIhxPlxhQRBnkJToU8d+S/jQ0zOROvbDR30Xt0DQm59C80OOobSQ/RDm6a23cDZh7bTA0SH0QwylONarkPPaUTjDVjPAvazwA+vp3
mwBtMdCSqLu3RC9PPybShOwmHTJEXsckIsIgAxAbYfmnH4ypPL5Mu7bFnTFg74eHX0hxZMMCdsL9cE/AZaGt63wB2LajeHqfTWwpuP47XNT5XBGAfEOi
Pen6t8Q4EukU3BO4nbp1Jk+Szk9yVBPxNnMPcQPJ2/0DWZOfMH8M6po9I97OGpxGcV8GFitPeXgchArCSINSEIUYFUoK1HQDWlkkKnRGDgilAoRw+hBT
sNB797PMU6kO3scDXl4rdT4Hd6dnazrgq6g9Hdt+kh4OkYEGx9Lpx8ns9BA2CSBEwB1FRA1gsDq1t+JgOLuHDFU4L7lZaNRKadSdB/xYeITo6i7nQVFt
KFT4QWsVFxasvnNbn4vR33B4Z51q54nOhsongFU9R5OGjBk5HZ3VS23uOx8wDQQi8Dh0DoVBoJ4tgUGxO3XyeZLNdZ9GwYeVIKAodILaodQ6mx1F1j3z
zgwycpiqWc9USUSsEVhwOF1rD6mjscbYmRPE0T+Grrxhzip43X7KNf37OCdHI9SvadHpE3WYcGDzXoLoMpUBQkUQfGo4UQXzAoBA+bJBJEZPPzSsAkAO
B3gjyZP4pROph0ZoAhwwfgDIlHd7Pg/C4+LCQA7X1GwLjwEkCivZl2zgTL2EptE1DH3P32og1Iz4Z1kH5Tl82+3wuR1GmDmGRMymCYYvVyEvcjl3bge5
RS7qXqg53s1HbRFVSDFVURVUYieTeIPUAGyfZfVZUXUhwwKQVRivYOWiVn5ArC7HyRF6jqHJUcXlEpgKJ7SQd7mA0x3VTOBxATlVygRUfdsu3skEOqpu
fSp9vWLLfb0mpcEYwQpo7jkPgcvu7AcZ1PcdS/H4ZwDu6FwUtlrH9HSw28BP8JthgWyzU+HrH0N8nPWAq8Id5G+iHvNGjpNt1PAqDSFsN9y6Q9hZuYnO
1mnMrBMoF5JpDefCBfv7w9Sd2J1mHl/UIQNWhOCRYPqxZCvudSXR1wCftTzCQJOHudA4mDk8+qHZqQ2izZw4il1NL/KUyAH5M2e8jsvIff3J7+vJ7PhN
9ndDJpOHBqQFIF13CoQAuxNgqkWkNrCROCL1E7gsb36lS6+RrW2nKI7GQUUmM5bU4Txdk6XAdBiximIbNO2PgN/UQUkQPprHhRzr4HuugOAzaLHcnjo3
9Y9T40pU799Hsw/Ychnk4WDLnlEhPVhRPB2bKTHnmG5ZPc0XipSn64lMvsdyRZFLlgpDGd5v199JUU+hviUs57gxkTvPLy6l0JatFro1w02676cIOt25
sffKuzWsNHNi9w13KfSH8oJCohQA2AWAMHiAMum2aQXVXpJZXcu0SQQME9Dczyr4m5djLS+EWW0NaoZs37Q8E2GWNpo1jP1b8ru5snOfWMeFA9T19B2E
6NHhCCThIoHHUCU5onnaaHsUmNwSoqB5C80QPmk5oo5b0Dl6OGycgKbb+zgcBfTwNBqGmCY6yolsaUDWmw+nDb/V3U3ISfsiQ9RNCEt2L6QNcmivB6lw
6WmXAnAE0Z8lzAcjX8PWg3N7/NwwP1CHg/n5z91aOyp1JTHmfmtD4cSH9xm4faT7mLJPGvYbk8DtFTy+cdCPWxcypQxzkQfOceJ0E7t3czY5WHLkLpOT
MTGxtLv0OohtPUffGEmSej6w68QPI754zihw7daNvQO82FH4ipVUe42nrzww8rcEeh4EpQ6zuPNE+GgNSJeHBLAMOvVZHtHQMGXSaEEEeI6c233V92BA
M/dTEoBAhGSxdXMkG3LUmacuWBE0rObhqHpQfH4jmJvrIfoe/1E4HiewvJ5C9tEcD73sOZPuIMmok3Hj113R0Nuaop+giPpqrPF92G3TO2dmVQVVDyQS
7GsmCRQrFrJe3MyZ3UWInXVCjo3hkE4N3SGjUCaIcgQS7uIRCgsdigPEMrN20ziHZ+Qk3Pk9OszjOCOo9WD11z85xSoovJEWw0dA/u7Sc5whtTj4w3hQ
tnYSLJ4JxCH6jYKKKewfJOe/4qIp7b2itPeH7UWbnuB8JDx2HqwO+JFkp6OprsROot+JlFc/QLj7nZ587mdc/PS7mmGJD4JNGjpP0X+wydhPHj08IaET
2/K5HErhrxnYvfyPx11GzMCjAIlpLumzFghmr6AStsm6bvUVCiiQidibVoqEKSzMsUB2BqxNUDkh2gFPfz5kw2NtMQ7HdksOIU12xR5n7tmzsz/xzXiN
HfdH6ekSZBrmjk9R8nYmg5Sba9x6H4iTA1VtGGttkQCCaCiN9VjFPPDyXkmgDhwZvhPdHqzQiidcfE0dnOFyAeZ16TJtv48+ZSJyOx0iiPCDDpfdOXOL
wJuB3bWc/gF7B1neil59soX6/ZXbqYMOO7w0fHjPHu4+cJozTRlch8yD+HkHE7dwgp6GqdWFJ0qCgsQrMs90LgzxhThP1TuH4cOT5Q9K3osfxpdd6G5r
WlXaYb0pv9XRhgeYJs8039j1fxHQ7oYlZzR0TQdCdaS95GNFK/VGPD6SaDmcw0Fk5GRlFRNFV5DuBpEpfsj1wo2jaWtqQyajJRhxnGMwmxfEX4/cd5wW
jvAuYrj3fzh+8NITiB9RgKT7qo9sAO4AOHjBO6QN/VgPbIPO65RyITQogCJ4EIESNK5XC4vp2M4U9tfrMl1ibCrKOEph/7jU5RAVjTJni32F4yuXepWu
dhPzasGfGdXbpaLmc1yhUOip+XGJPLSiw+HCuqi3VUfb+e+uUrXuGYgk8d55SHq1USLlGFVFaurfVwhWiDryXSDoqUbslPbLnScfSN7YWTLj8ozlc7ts
WN3YMRv2clGtYlnJSLqkKFDZ8APMo8dnsbnPZtNIyzG1wG2BWsBQSfhAW1Wlz60Cqa/jUze7pZ+F70hh5++WPsjbG7iTfobilaf6aRxXWSmpxK/9UPAi
fAsY3ZWwzKynU979Un6oX8pfs8Omn7fDOch06YnwldymQ5NIbk++WjlA7gaQoKQpWmkErc5C8SmtYdcnEqUAaI3mIZAGpAydgNKUImpUHJoaFKpApIhR
KaBnfn5/UXad59prrM7D8Dl57aosmvwytcF/ReEhKkfE1jkPRGgHtJeCVNQBu75dQmdMQQ5QBpDrr9mSSQ92c0WAbSTgn/nA0Z5Ad7sn31R3NB2kkLGG
kAMTEK4OIEzZd3M02grg58lUyFoU8ZXO7A5wHZbgHIVeuAeiSBuEDlAmECXJqYBNshtkWEM8UnD4KBtIbVkrA4kK611oymSLsOojVtPo1rh8p9DlxjHB
tl5U7dDbfnwDmwUrsT+bsAYf+pn/SznfzzsCGZk1rWUf9qSwYHtVkpCRtkLTjhh3pNGABdi5hYyAyQmvB/y/9v4g9EA/FTr/yP+v0M/4/bJeGf/4Qg2D
KvDh3BOxwIHz82ZB3c123klsYkG4j9ZDAe9APCdHQfYgACslU6ww3G2jogdLTxGf1vfkt7GcM6cMw0TJU+3cOrhsWlhax1z/j5nIJODkHqdruE2E8i/p
5L4PVfdwfLuFP54e3mT/SchQMxFfDhT/ZC0lNDSqsCyoSjAJQM0QJEAkkLNQHo7/ND2EkPUhsj9XLD1fprWCB6TLghsgfxeoXPy8d9bm5L7XRnEdM08r
VYwFy7xhYc9kmMRVHDzykORJOrmTk7oTrxZdSJIcumaJMikU8ZuHJOHg1zNAdKg67qT75PykKO+/GQwkPQ95ZFPj7QtpZloVho2zNCcrP5A+Wv+IJ+hw
Y87F7LIKqiIP7oyTUf3cY7JKkiXQ/6pc6EfAsuBXqFNhOBttJAIgm5iz6fUJ/TDQQXujJaGAhTJByChWlKRMsJiiWikCkTB/rcUMkaApChU+dH/wgGIF
Y81wglGAv0QP98JQkEDDTVVEkJFREEBKLBRJUBMMyWBixJYYNKLakoyB6EgcT7Odph0VX2u2XRBIcK5cIigfm2LtAP90mH9kFVipKOBvRcOxNyAa5Kq9
/QPJJRTn/J4s3rV4YRZsNKED9Rx6+jjE+oCJINerBz4HGlbrDqAXT6utFP7/Up4s0g/YEYWSno4ODTQbEwfHEmOEUPIhFCaBzhyoIDCRmPHbqBeTC4e4
4CV1/G2ts4Nx9aALismBztlAjCIYMiyFwoGJiOlZcWIgAklfMEk1ID1dye09Ip9f1HVyfJEJIHlPz6yk68TsAN+l0B8ComX6vc/7YQofOTt8/QjkBShE
u/SoYABqRMRgOm1wE2jFMQVRTN3/p08TYJ433B3+rs+Cl80b9h4aTUIv/Jg7/PuOmnHcx07/lkkmgdkIULzj2Gzk/lHbho7o2Qbm8CmURRy/XDS6Qpyl
kczLec0a1mGDSISlpglOXDgfmogS7NTChhibDlUju6boeTtPHJqWUfj3Y+I27n5E5YTcj1t87g7LsIhCEISEhFBMRThW+cYesGG93zrfO92Pi5POCw4+
DgnYhIeYdLMXEBybhEQgVPj09JyO5J2hbdb1t3bJuSQGGrJZBBuGO01uW6SbRTSxRMCkEmLKCYRmYADjH4ikJogpKGneYZco1BU4PBArjNG8c2hC7It0
kFkUWQUM9YkCZ23jo1kOdsOQkxd2oqg4MKCoJAEVhBYpz3/o7+7O5zbAyJPF9G8b8PZCzyHzDkikZEidDXiIn90uw776Go/4Sh+90I4FUUrOmYCaKSZI
iYDz/V6k7aCmcKBBJF0f30I527Tht/SKnV68dIcd3vBwKmLJpFxw8dYkDRT9GsyoOxhZAMYbGSYDiIIbtxkUNJIJEYviSJ8HBgjIGEESibgQ6rIQUxJV
Qd1aF9uSQQfdJzZAwlpCl0oK/6WKYCZgpICkUvrP+ERRCNA8/rhJ49c7i0V/bQsGoXBMuYttgjIr8QiVIiCBPcQnQJvVRWcYVRWtSZZ9jANk/Q/vfLP1
bJSfHNHNvOadDl45miojly6/mM/phzmFLVjFM8ynNIIL+Wr8IcXjVH2hvIEkkqeL7NSLQ1LaLO/BRyWnOx5pHVmY43aOi3mbg2QNA9Ri45Ek9BlpuWbP
cHuPfl048DtPvRjqKQVtfcQiVUfaHVvcFg6LfT5dXSQJ73DdxyFnGQkjzZ8wnCu73XX1bk/WQ5m4RUOmY71hlRDX0wCGJPaMoCSTiSG6QCwBJxq+FErl
UlE06MqJpKOayeWaE1umcoxTyWEDR1teEZ01OnjHLKk8a47uzjOEYu6Nd1QznJvNEstLTpytOWq4zNd4UkeIiE6Eam0uKEMiZhgywzQoGLlsNC6TUTzd
aamIppICkmF5uCGM25czea58k8RCFQ0yp6fIH/dIvYdfAh1Kn/GBIlKoEDTvQoJIAMkAQeDAXcY1QDWPd7FYZATd3I8IXZyb4i4JJwXX7+92CPkEm3J1
iySmUkxFmZQxky0huk+1x+t4Jz5hPdwYHjRo1LSm3/owsi6bEOHfVy7tN1oUJt3k3gWdMMRw7eutyiQScHRvmp/gBBOCyVksDoKiv7woT4NXx4GxIfv+
4xawj7rq6VJXZ5ntUdHTkHCQc0UmP5a8s0yUf1vl9NDmge2Sr4NAUQTOTBOh1SJg/wSRX+2AJRykkFIlAUrmZUxUSQSyUDLQBFSFJUxMMTRvEwBorx+8
KUaFSlU5objZx7zR9Mp59QKAfJASABpQB4dh0H6Qjq4HR3QU00BARQ1FEh6EjJTFEP9qLHj9QodEP6Yqu/nYOWWMjkUUNnt06bRgtjhTBSsTvHdpQSgS
aJG3OLpk3aKkgIqdQQCoq4WfbgBcbCmJhDbTsadgFDE5TbE4NqgJwiQ4XBIEgYXYARXCUbLoQUicgUgCDAIaQNgLCAZs+OgdSNEVCBuMgcqswRpaVpSk
KCqEIqRKFmFKFJKqIlKSkgigBiBiECGQgUgQSH0r6YTDQSj+9Aflo8kD5dpEBJJ+07gD9cVkpE4qSUkMFDkpSjQlKRJS0JvkEgeBPT7hPfbD055S5Q6J
ZZGMawlh+XNGaZfvJJsvU3wzeR5AMQP50A6dpHam7TM+Sw0kjh1cEx2XJEOahrQaT1KFNF02tssA3mia0fRmuiaoHoZ178rjumxC6d7i6IBBNysi3jAb
kOnSsQ1ZtxDOZ09Oq9c16jIdvFHhtZtpv89mKbt88DL4yTs1DsEQPt6dpsODoB96S0h+HWfUF+fZ6fTnfp65QDe916Nmo0ExvSadB34AfMdXzyP1yp9U
j4SIG7EoIRORAg0P2wDShkJSKfZKnukQDldI4JFDcq8o/fAo9UPbIDuUGkTl13hD11swrMygNyThQYXIPQJpE9qaTwUPpJmImgiSkWCkGGSFappIlSkd
iDoP1AQvWIfrgWZOwDTmBwWOPzHMMwMZShyOr8Tukg7zdIKI/nAOMKGUMAiOaLY0OCsBkEG+YDTz+ZeghwdOmDEZCrTiY4JQiYSyyBkhv2ug6keo/I9/
gpD3aJ7ARGEUPy/EoY/3Puff8T4ZMYfCc9zMmCeOVh83MDEFP1f6uoNKcoBoOqQT3eXz9QL7xnxzWFn6L8ADifC8XIWz9mT6Gb6LEJxJOJMY6aoErKWh
HMm9aLkyQiQiESy1GgNAY8gF612aNy7tBFrbz9yr9CUEjBA0UytQhSLJQVRNU0AUkwQQiMsJExJVERFE9AN9zCR6cDCqhoaJSSqrlg4MUSE+tWAfXD65
Dcx5mB/th8/Vvns6UZi6Gez5PgSp9MgUQpaBIx0JtcvSbTGSbQJIv9UNFHQc14uGb2pSmm6yUM0htkwgNkclPUA+MNK0oTUJ6ewxOZvs5LzfO5GwVd48
n7eOxwcJQJhUn6ORz0cyqhO65vpXs+wkfWQb7z64j3X3IsMunFEHKHOU1DUK7c/qCH+raD/kkFyGAbl5EvN3NkgwTKAEJSFUShkSTR4e/upWW2Cz3ups
829HN71DoTXEntgeUD8zAKChoKEApEqg15gmJ56VAO1O9qP/xD9h8sXoX4c3y/hEe0D92GidbPkb3hEDgZMU3EY0vARhvVbfFdGy1jlp/XnU6Wok9MmN
SQcoQchAoHUpq0zBAjEiOWI7gyQNEYkQ4QJLCOQUBHlig6jdjkHLh118cHDzkXUA1mmJGkWwBUB4d9puEEzv8AREB8frq+94BNH25iyeMpdaMmYcS5MC
vI3k8YcYaoCIAoEIU9bIUUIESrglIjoDRp0dR+R7Qf6ZBqqE+4RX6gA4X0h2v8SNd/oPv1uzWvRrVr6Y/LkpTY84UpSn7JoocxD1MJ7pkh5HdPx++eIi
n10etfdbfrNe7XP5Gi0VLalcf54w3FTRvgVfYP8JMRDqwRM7MMCJCRdhY0LKsnf1eXy0GhPQfmQB3YYRWU50JERrJQcYD+lwY+fTbbf5nSChNXVqKx9v
5Z8fcd0/I8T56+pv2e2QFkEWqqPtfYfUpuh3YBazAIhMjIYEJ04555lY12TG5FJC5FDqFN3XIivUruS25MiZySHcKYS45IERruS5o7hMifpgIA+w0AcN
SNJQP0/kXo9vkY3ptn4+z38024lVRMn13PxsO7t3QPCCSsIxLGiFm/cRAmXL1pNOCbrHAoiKFQU5C41DVBpWqvf8P10h7ZcBlooyQMIlYPeYtHt7F9er
lEeZJkmtg8iU/HtyKkqZqqoYuv58OMm+y8HsXgEChAq++/o9PgbIEZy5NaAMNYxQxoCZQp/HWgKf35hNDRnXNZIapQEEQxEoW/e4Eyp+jMIYzvAwjDAp
bYsgsApGMpCFU+ffub2blfGlNY6Ei1JaO+24SQVsaSrMDYPHdyz+O0CkNIB4HFAzZJgMyuYGY0aIlymdg9JWqECqaBDrjiXUnKJPgTy6/bYcYALzbXCi
XL3AJA1CRAikCTqwkPBuyTtgF668GdmzOswuYQQGVJXErJ+PfGwdCPszEcIfQbnOnZA2fqh8T+Y7Kbnfish19w/QZWFYBTQnixiwyRQ0TUgianI+hIkk
lIwtheGsRy4gDRPtEFD17Cj2GIep+zZjQSpJdQvYngqSiQv54Hb1p04lANC+AV8SaPyPr4QNzfmAp02HaICfNCJ8CZkEaUAkkASfnH42hRNSih38p7j5
tLy+jFPxgyOrszr6wlSTsu1JSDPztKmom1IYQoKOTDkV6h/lt0bnTghwI0GQBqIYArgeFIzvBbhUTuT5eXOeHrfAS54uB94AeKHAThYdLxLvtwHxZLDm
pjkwRAUpRQNCRKSSkElLASUNIjkAb1hWSpk6shApAiqJUpQdaNaURKClITcphUSjIwruQwWHeTg5JmGJRFSoVMlFEhFJWwoOHJ607Kip+tYyKOUqGWk2
QI5MHGhTRK+lKngLfkmAXATJ8mi+S1FA08yuqaR5KSa20mjNlrd6K1m4hoSChFnlJ2wxJOsXIfR1wOy4kxobmx72gy/ftvPGUWpW04YQgd50KGUSSLBI
U1yx0bEoTJEKeUpz04d0sSLyO6/MinzKp0EBvoMgIH49mc5JoAw1E0tKUkRITAmiPwUVfhIMkoUilCMsCAe168BHUpQBFEERRE1EAUA0gpSyQhEEEi/J
4IaffAYFU0xRTSwQv0E5MwJ7Ew+wMkrJplGtn6qpjBpcGZkLk95v3W/rLCoQRTwnlMlaz5ZrWsOYUzdoMZhbp/qZvU3j+6SPN8yTaMRnIWptlzl1o0mI
VurJXqXpm1mmpehCj0liHD7hhJzh+3c7tMp5kETmGH4HG256di2ECQIUO4WOy5az+i3JJOUKOMT5bDEBK9ZDxhe7KAeGFZOYT9AyHTXxo1hsHm0uzeHa
75mbk4ne7kil5hk9BwACoQ4E/wiMRYiCU8oDfUznQv3bwkNws0UYVv0pwpkQdkFBVy0TlFUWgIiJmg1mT9CuZoT6j8CRaKApQCESplJGVIpilpUSFiQa
ASiWUAgiZUgigJmaCqimiapkIJaZoooIIqCaSpSKCpiSJGCKiKiWgiEmiAmWIohYgiKgkiKUn0SU2OI4BKmWCMyQgSjIBSjBAkQCJgJAZYpUEoGKwMQk
DYzQpMyHfKLkIrye02dUH0mAIM62Zhqm1VZg2jgQfhxrWJhgAqiC6AyQkw40w8MDxrteOoQO2SiTrfM5uXejbq5TJgZlMvE0JhmizTI5cQEOPSTc11c0
8w6zGYcGV3TadLooKLEBIwj4ZQqVT/2xKTlLOi9WHhujQ6tco04FixXKJqSLeBpMFMMAKIguK5UMhIucory2cOhQ5dV54n8dZzx3FDoLCjDDKcKExYJQ
iT49HwgQIIU93mCmjrMIMzKHDHECpaVqMmPicvgPzmOn5daHQKPYGZteoXxwsBMg2N2GSP3Jzc+ph+LMQhWE38Bh2DwQ6CfAffHS0PTs7MDsdUtEn6/w
/DkeP38tXqEU9566kg/5bQ5Xb1hnQg20rdoUHXuM8w5veHgnokaHzvdJYaDSmoHKZKoRB26U46O04RwiOZBBbDQkPgOT17IV8f2ZM1ZG/AzxA7TZ7cVy
b360frJAYlE0SK9kNzxD3KK+EChx1F2TyUtq6yv45hFP5en0pu0TQ3jZJKW7CsnP0tclOVLxdfUt9/sO97+Na9O8Te5IFtJtgTev8t/po3ILE6dddTV3
JdUrNnOXC2G84STJEgwEikgpIGVvIyTEhggYmJE2aleWpoMLuuTMdttTYTeGyh9Kh5QQIyLwbqpE/UnP0jofwqCgipoppQEyAd+T8rZtEIorgqAVVygH
3FQwVCgp2gKBtjTbrbT07w8mBWIb8x8V9PgzGBJoE3h3tzRuv6YF5fZwCpwDoEP/FJJGh3EzElCARdLyP8z66goWV6fHnBeKAQeHB9HndYeWHtD0hKDD
2jJKDNWnhDEIDRONT24oZO8QMWWPDrP9X+7z/v/0D4NpGX8P7D6A8mcZoOGyaLYgLzIESzaBwI5sCCBULxVB3gw0b1gedJ6EQyRNAwhUcohJvOBnYEQn
cwh8Oc92HA582de85EnhoD4I35ofHVQ++Th2bTRrA9mkuv4aOccPH16dwMkbJZQssI2nP+NRJmSYSNYhH+XEIA+pwRVoZET+W8/Z3huTyA7qop9drzpv
+npkDwSWTSHPAzPxpjgMi8Vy5C9nlqUO7rqJJkYAbjVq0oLQgdamv/PjA4APLA5X6WJb6y5xb2/q1j11nA8qE5obzRbBgMiiHUuGRBE66yXYXSZopgk2
d0PW7A6P4/8vroPSR0uSeAq/MH1/AUP+VyT2kCcpFM5YkILAlYJ5UMID4HSAU8TDpj55gdkHUJzQWRPmvD0HLzzpxuQTCLjEmWjvWjA2mMldK1kN+Rox
/YwnQ7QycufuxTg9mBnVg9G5yndHkCgEg8p3yKxB5AEbIymH9XIUQ9IqgHgb59bCTab4Z8J8ihxOkPBLgbsD/kw5IE5PZJs/Vd+G/4sD2ddZnXLVzBjk
K6A/ubPuw7JscaduNk5A+r5MDTsIdwlZMZIfHIFyU4fbrd7J4/bJcQ38beL/4fIpzkPVUhxnGBzH920PZwHXPLxHEYLg9GcMqdih/jIIUlA0NLSMVA0o
P/b+bane9Yl6Tq29U+HZQVSULVLQEEHlBkUYMgORQUiUVTRE0MQtKAUBQJEjWdimAGZKdXHtqobFx7+V73Op1nwdCxfosqLIb36ep7fo1y/QH5giKe0G
zkHDyhwZfcw0HkU/63zx7fbCfh/fV+gOx8en+tTorgL5Qn1wnfMT75AH0B3h4aFopNleswTX+XD5mNR0b1i/AFPwRGERm+j5X6L+3R+nVO1Y8OPfwOjO
qGTLy+ilViyCaDiCkzn0lvim8runlKh4Treu9AYyIikYkWGms8b6ztp41ndvzhxMm+Hllj0djpMZcNjVlvOik+AqoZNyAXZvXw+2O7VPjkknpDGSojIR
T25/SIEvdQuhtatIuNeWmH7deN62SeGu7HN5pZHqziM96a1vDeMdMy+bmFRCgAnVW5DdATUySmKykP0mLZgjRFSgj7qThT7uu3Ply0p7Ht3CPVUoZlFM
CQnRBl5AdZ+iIAUyH6dqvccMmTQuUHgEwPZhMEFMmXxl1CwmlWQ9wWaOOZ4m2chWZbPAD5Z58A5h7sA2nOCE5pJ5gK3z3/1vA58zBET3W560gow7Pce7
ft1yXU5hzQamNkHWYGGZgYa+O8honwxSQLIhqrINgU5LTjh7z998NXimRYXBL7EB/FIHr5C7leyx3UHnmC8pf4/mcakS9WXsvfmNo1licMA/Nc8Cefbb
0du1xhCPnMEOQGIBsH+j7/v1/Ruif4/4mIvmBuFUDifvp97DO451ziE6yRgnDgDxJBGc87caD9zuwUpzrQEUewOM9piaI087v5+/7LPmUklfA3MTFqE8
wDzXngXcpMrES8f6SOVHLKKDD9s5p/Tr/0F11P8U7T+Z8eDn9c7mwwG7JyqjpL8/u96eIegailwP5QBhBSgUhTQL49QHf34HW+8DIKWj2STIkOaCFUMK
VFIE+yTjANifEQaOYTMjSiB2mkxE2U0MhMZ/vZrobdJSlBH5Z9nGH+MPVIh1e6DPZ24cQkgfsxphayo6I/YRRMjEriv49yIKlHdvL0Lzt3YYuQfne9aa
Rtk/StKdcpp8O+P0SmNQw3p0eUkSbdbhNkK6KlYOicZURnMnup5SOtvoLEeXPmYdw9Z1u/WVn7ryyYZT95OebBqFGEVg+1PxBRScySH55D6pyTh8Mpyn
gvtvS+3qoe9OMXCmnmv9/WbP0Ojgz2CHvIvdl7jvOU4q/y9vV+H3/JD9qwUUtMStKAkPv6GEESQMSf7EO6dnkZRbmS5K7tMEOnFWLLrWFlcfqnbhHdwe
Hkbe5TcO0WJTKqiJCZYQnCiKgoygPZOd+PbErn143FOUmFVdhMi5VHMkhKOsiK7olE6yPOOHjh44cCKBztrLwZoLu7h0zLJJRyFzKkzupqXnEzMSm7ue
7XOShJjsvDVTGKDjiOOt3XIoudFm3RwkynTNgpJUHLQKF3HDuYHOHHO1tI2lOiNuRduHYOOTcHJ2QujuZrC8USW4FeHhhY46alIiBEdg0O2RxsxSCAq9
Tp3SytOEUWqrD1ydgcMWA5VTmcpk6N2cPFnB1oXbc+nWGhSdhD+P6p9vp9b96GIVIUfvd4ZGG5u73+KOVILzdDH9rzR0fyOfv3AO1jMVFEQ4szLuJy+m
mj4nj4AB9MD7GRQJT2fkD05dW91x7/oJ2wuxKHZIGMlHh40w21nZ8GGnRwvQ6GYa1mcrPLuPMCQPQ6jET22zvtD+cUWGtOtbHWlMiCO7V3i8PhPNzD6l
HJ2c0cwPCPuG87je9HdpD1pHn13eHh3dNbs3j3HC5Pf0/YmXYXH2UlTRlDThxAE0ktLErEkEkJJIFb2eBxpmUU/D6Ox+w7zkcf5xockqX40L0sNPDjHP
wS+QPxzrXjHdexHhgcwtljDlO5gR4e6nu97w+LTQiAObVK6TWXI2hjDWFBFTeGYGneNhvWjDdTeBkZazDdjkui11dDrDfzo7sHK5PlvL65PIvru8r70L
kdZXZoIjkxaY70ZBQDQuNcmMEjsw2l5loXlR4bk5rq663Ckm525BHmRGSQ3c89JuTdDaTijIn7HeccA2Va0I+1b6ub1x7l2DE4wJ0YBybBODZJB13cc4
NMgs13NTd1w9/n/2YPThTZkhV5ccZWWCAJneTbNs3BijliEonATBg2hHQ6cHMersD156l+VnqM9GeycPCuepN6FQlTkNQwVUjAn67ieXQpuVsmrSmbP1
5MuffV0bPYb4QhCMOozJx5zETDnU99yYy0pYgMA+CwzOrZMC1ipPE3hkKHdiaLNJ0tJ3dA8XxGSoieTWfGyhawn+oklxCYN4Y1RBMSxE1RTJFEBJSS+r
7TQoaeaAdZ1y3Z4P6uTt7/4Y5ApOAnkh4Anphpw8mYgNq8XET1qRYc09oAr3s8Hf0NibDymPlMAHMT1LgmvR5mKDoRNvXigPOeWWFmYPKbhZH6eS7WyK
bkgCGzTAq62QUVUVERRz5nCdvD3FomlJtFiqrPJd5uKkQjZxnLsZNg9u7HByd0HcOuzp0hQBGOoxpOwHAAdpkCBMoFOk0OGKhmZ1q93anTrAUITXrwHG
RPKeYicjGilMRmcxAmQGPXhwTtFh23Tx9saDW/Rr26d7MH2E6HiKhPuyXloxRaXksSxkyxNHmFnv1LMloIGwTipjMINK+oQKYmMiHp21M1TkhYqQxlRD
m2LtSwRGV0D454OdJIu0Nusn9udZGymyWd80YbL6zOz2IlP5gJjsQSlMzKEhwOrDXKASwRLUZALkNxIEB1ntLn3YboOAk7Uus8x+g+CBs9x7UKpVpRiQ
OmnoYvUDo/frSfEs09HxzxwvG8KSyXz8OHD3fGH0avlUhYrBFETOF0oVxnhyh/GsLDbaVu1hEDjPA9cdgvJcwjh5OlKZiCIqhYYfb1yeZCgw7w4yTDy3
0wgHLLCdBAP/6/9njz+m0Rj+LqbHoX+e1eL9bCie8Q22uRUOXp93jsHyavPoYcQuRVL5T20kGjkXU80us1mMIi21Ket60VNJXxzsOBrjP9E30z+zt79X
ggigImBiUYC4BWICIj4YHHyPx0WRSCMNHtzLg5QwR9Jm5P7M+WGkj1f07rCJk007Yx83Mg5pNBzg1D4kps+zDpBqBFCgSggRZIzx6Ke+9+MKE/PUAswI
BfSfhoontQ99mhH5E0+01v9t117UhU695KUUZ9+7HryYdyPUPPbgbTUdeJGnbmEv0cTFbIiRKQfp1z6ud9vcoqyfhJbKRjHzTyPuJQ76wUXOsWYiMQ9D
erZBO5q/3J7xPfDXBZoObsxPlmPunjqnJIM6wqfu3T/jrO84mg6jp8p7ne/roOwfB372zHLcPu2OQleychtMRVrJjMRk7mVDZDuYYLvtgcdSuPhlM6mB
yOXM6hkh0bWVgderIacbb3Gbc6/ZNE0LJ4L7EYBOtyEwgPsONElARwJniL8dh4zshe6O5og3DrZiQnbhzDeGN4EHYkm59kB7u4PqNJxPVdYwTQR+/tzR
pqgGx8zIfpo0CJiczMzhhk3IsCyuXjytmctaOF4A94AJ2P5wBSUolBTSkEDQEStFFIjJChAQFBCSFChQyVKh0gOWoGtO1fRwjjnfom0IAoByFKYduTjK
4mHg8TOAkSLacZMi2zPrYHyznIUEfxZucd4FLnfMTcUHTCioMlPyLS5nCh45RYc2tBJP50gcQOByx7teOhn2rYB2aj6xIrtR/bdsMOxbTSB4ZjJZtv74
wMOy0ssKIcRzvlaqdGzZmtyFK7AnE42dhFOtas0w2aqMRBFf5PFx4w6dML1Q271VPDAvI7w8zaanh7emd3IBjezqc+EsMQGcODMD+b4/h698iORz0Ut2
2njuGURPZ5PTkPprbiV+DCI6A2BGORgUfUj+OQNsDMQHC3vujfX7OpOsmoYIpEiKQoKZmZoaWYKmpIK7xxAPNhNEpMEwVVUy0DENDRFDpgKH3mxyeZe4
Co89FzuzAMsO9vI5PNsZKiErpxIOdv9ph7nBDtlHc4OsxGaIpRoogoJKSYIthTKZwgKdDYhIpkO7YygY/jY0hQtvARzFwCJUHElnOa92smMmEeDRFQin
7e4xuCAnEPDQGoRvDN1rAdQOo0QqmRyITSQybcciJKoWgyRyShKWlpSiJVYYRoCgSkp2B+gVCBEgYsGwc3WrHLJKIhSKiKnJTAlCiUimXKu2D5hsmUF6
tzp3NWBNkwghiYGQLJuQXE7EhOVVoJkCqJojIKAyoICCDQAGpEUpBBTvPKu3rNZs5//r2ejh8gMB6IuL4AL3HGi6DIeMR2+htJ3TuuvDLTY+iHsTqN9C
VOVjA//PIesU0Y5L6ziRPNmpDuGvK6nhNwDVXo+oKSlDGIiKMDMEkICpqSALxeDYfrgHs+radz/2aCzlasU5e2n82iiGksRk8QuMQVEM2E1WXX82tflZ
BVO7Y7u36dUeD9XCFZPVnjgVWPSrK7WxRZ2+GYkUVBcSx2Ws6sLMaikUKUHq05MsBljLbjLQwEWYzFhHCgQB56Lp09Jp61R6pDeUWTC2GMrFioTwjfG7
NNSrBOFMTiBhqhUhjJM01ENIKH+eq51hls29qzrA04qgijBjE40KMYUSsJ8ud1rbKIobumVCmG3GDvRcL+zJMNcwUjlK1i2/Locm7OkIRdlFyKQfku+w
XALez2+N70A+jzhQRRdlDCj++Unb47Cl1HOIoJJP1NxbL0kdXE6Z04hzhmIgMNr3JcmmumWGMhenQlZiNTtXJx2DMSIIgPyweddlkQYcxUWfx/T3OXO5
575YkqDfKEg+jgb67z1rDhiN53O5nAgViQFch+LEnS/RqqeCf5tTU+xTvdz89dL9nfO8I99nffXkET13awOUciIk8rx8KkzlOmG9UqLjCiGWxZu0lZ8J
MyyEkfdVx0iZT7x7jwelT6PkY4d1sDbvUcyxioCnlJXdJ7pMnKaQIgWkUzreEC7bJpRDHprxJ3lKmdlObes2nS3DDSYZajE1bjtm9UUQy5FDbRQYChDa
a3mR0VGLJ4rHmFFXK3WxOBE4yZEPliFMeGjUKmnSwYMRnd7xZOYLtKdG8nIbsgQhehdC5c+Q+n/bdjSTiCyFYGrYKUtIh4sL1d6u900wqYRBbKK/NW5O
dIKP57g5AqX6T4huraQ8mOedsuRURwZBgO7RDqQ6rKhqImaImRwgPFllciZQRW8ESLvyh4Q4hNIcZoUUnTKQVigwQN0hVVSIkb3QqHTDrZ79pqeE8JtB
FFHnR1ZfyRfLaVAX82Rr64eMJ3oKejXXN1d0ebkac5A2767JQUWcFj45aWKteXCKCxMGkZa1Z4iLJYhWW2G9WGODDjvkoa/zulEeF8yTC4FneSCwEZxl
yEoqqjFXOOvO6G9XofnB7wWRrb47dvidFwRJrWZpMmDtMxDdx0XHRxLujWuKEqym69vl7iOq7WvbPB8fpwaeRmco6aqqLClt1kcKvLJxF7eavUYcNROk
hhRWVWBvAvjRfBvKOPWyysmLzuzHCe9DFg+K3gri+t4bE4h6QrxGM9+WYgjpvjRkmJOvFK7Sp6nXfXN6wbWpUVZUxMEyrZJMjDSQuJB+oJ3/z2izl/Rg
UGKbpTKS+C1O07ztyTjMQwQ45lFj1YbYZPKUQU4WVgiC7pRF6pnsXvdVZ63g4dZK5ah41dDC2w93HaKKFTeXGVgokFHvRmHb0sYZEUrCpF5ZZ4ecs0nO
rmW2+eGa1OJROGqYqOFC6aKRQMiVnaGuA4GTS5d30hnXA4piHK0m1pFqaTHWqp9uCQXIknJu9GkCd58+Rd8qsmWnaZzWV04WyF1qmEMpY+7gcNeNFYCi
dND2KFFIwIw2cM71gCffoUOtRWVGSc7yHJRbbnNAVBE+ySxw3gYqaKWatN0nvdR9x2E1UEWKkATKn6/GcfiP1/p7/+leF9lNWD9NkdkICIgxVFNAwvja
wDBptQ1EPal0ZhKKOBa/AZgGICyHO7pDSKL1sLDEnHerx8cvU5mrR0SsPq2JnV8MMTEJocSFRQUNuJd0K+Ob/+P/TfbBZ014KnHwCVN63hpWXzYHE8cO
YMiIGiHAZcLuhmsPxgMCGQFgwSQuJNIky73xhgQjU0bxF1jjyDu/56fespzoYggmGiIopJp4h3ymQ+QZDZEhJkQqKkVKWgWMvY1RtclKhiME9vWV/Q8b
Omh0eGGLqmnH4sMQ4pwyn97Nkm3SlScmLpUMTPDlhjpqFBtlRBSb6sNOc7z1eIGMwZkYKsNJU6J6m81Z04rHR9Lvfg+HqvVMjSP0JI5Q5k+UiL+xdZo1
LTlzB1u2Rjo3mft1rRrAMQx1b0wqrXE1vfuHjpP59KFOFGDJEA5iVEw+ISYQkGlcQJ2cnA3tDEOzA4g0kKWyIrEwImQjFrIAed+d49g0BBb2xB8OA3zH
YNYGQjze5qAaGyxC0YsnCDYxXdirEkmcaNasrhk7YcWE0ystZNmPO+g9YhQMJAQOwB/t83mIfqTHvCD75VwfyxMCAPw/TqHoxK7TmP3bR0BAMYaNfgTV
+4Xm7jx4smHOWMuFMkrP+zo84CCCJdlDifSZCSZv/ENmokcGAvZ+/A58Km6/ZKOHT88cjuu+DgjoPonMSlPnz8df1O9PwdajD31DbEiAxgc0Mwe+Drjn
xn9IiQJIQo7gO/n4WsA4EA/6rg+wOZNfOPp6LT6N7j1SHn2djq3ohyKKKpzicH5dKuI2Jf0wKJ5U9FGO4o+RDuiXjOQWRo+C+cN5zP+HUCx1eh/z/d/O
yTGBQmWaiRpCkyEckGZCgL6dE6EEx1gKHlz5j/d9P+XXBwYfr4+J9g8j7D/Rh9Pfgqbj3If3oYof5r5SeQsAQpzwDow1MhSfbsTqikaQhkKo1ZTqIF0g
xLgUDTmgy4FGocchODmcuBQchLCGgHLDSTQzCFLRQlLVUUNEIqy52X9sXnyHMk6oWYcICORwZAldVto2dg7aAsBxk93xp5AeWsJcrZWQ+WsIYHlV4UlG
Mf6D4Z8vqzkt+3l2dTuJel1zoI+2HJ6CS+vG98Dx+33uPhW2iwvlNarmvZqysMULTX6UGwjFwY+7DyTZSlKQ5LwWLmaJtKECmKBg163LJqfPv69mh9Jc
xYofTf8dag8AOA7IoVYqKSaiYmYoqgqIiqqoCigpYqpqKqIqimGqIoJiCkaJqKQIhIgIqSkppoaKCIppiJqCgiGigiiKoaIkoIKqoihqhiZKimIGaokq
qC4zlOkqZIJqllKlmIoZqCEpiJSaSiKSkoqmCpZYIogYikiqZIagimmoIskxiYimCKaGqqJqqYKqoiioCYKiKZmqIiZIIgIEoqiKBgqGYooKCCIipiIK
miImIJilqIMjCAqpoiYqYKKmgMMcKQiPoXn0DnDTC9PL6vTxtCU5PLdmjoVTB3AHZKdsL1+2mMIENhCEN+f6ckAD0wPwOgTp0zc1PWL6FQOzVYHeVRMQ
oFIJgctBTthsU8UzCnimJ9GKaTfnKn2nt6oQPM1ZWS4RJhhqOxjZNDSUESZQNls69HnnCjhByCo5NzYWPe42gQRPOFPCCHOgFE6MuqwC7bNbKqrIoTgW
dl2hxCGITEzraYyioikmwjhZwKOoNhQXEKQRqc4m63iDlobRCxIY8D5iulDU8pFyeRA6gKAKBwlOUgYr4XroVC2kkRCG0KJ7+55A+Pb+TA+zDk2uJ4vi
YPqgqwy97RgYXKXlOPUGLzQhZqAVYL0gNEyDNVLi9JAOlWKhBr0U9fr+iYnA3OlgHPrfr9U75LQ7aDiJPJht8+kA4DCCkiQ555667SfBJn43UNqoU1Uz
8dajDnRm/prS7HTMVE6JY7MgcC6ww5NgiaZyJDh6fpck5x84Gh0yU0XlGfjmSLn55Ljq5k4ZO7veuUj0WVHZ3HrDFUSjVljR56sOGq2lOFQMwDey0UpV
urHKH/NhnqPWDW9ZhAz0/T2r6RFk91vQp83tIUil6mBNhtQb8gy2/LLA4QBSP0LD6swujISwtBMRbQA84bXgRPXVDTxfBUPalcJBIMsgnKEXoQcup2mo
1AZIVwPEpIaNQ6EgEToSdb2ughMJsIenperY+Oik1GB9t641zQa/xwYKWZFRYz85x7z8d2Yw7Q8MNLl454KfcTniw1l+A9gofqfE8Tgi+nk5oSzMiIKy
JxRKmswspdz/od4DvTkcuRMzoNwFUZoQwibTWQR6I3rB2SqjRQO+4PmqavnnEeoCiiiAPz/bZTD7kkaAHYONGCJ7sniyKHl8qHENHpQ9A2BiSUUm2Ene
HqMz1xq1BxFw51P/SUKPNH6kdnzjgEryPm2m/WnHt8JaStRhZjAOJPQfUPs/6obNvUoY979fk/7TzD02DU9lD6xRmUsAnZOckI859bUd2DKKofqzIOqx
OQH0uk9Y3zCbfGCJm23y+VdbN7zXI0Np79b5wZzgAt9oeWgxkF/YhGz6TO95lGjpE1Tt5H6ppNtfQ+CHpwhffl5c+gmTl0pD0SFSOSycEOk1ZO09IQNG
/WcMAYeJ0KzReHdcZjjgPPpfh24Y6p8osTAFiOO+z5nACCkNGtXPwO8F+TKyp6JRMK2oIyvupjnmyjrR3Dal3dd873C5fUprt86F+JB8Txz8HKdI9HN/
dHHf5Ox3Fi+c7i19UjwNEL590XLwjeLSvPbknUkeEuu4scxnOWJVyDOXjleuXk97y8rioWRKUE9ZE++s27TBczHKylDWrXWb3rRIpu1m9Grx4PNk7lJe
TSHxVFcXyDz8rOU3u6UMhbd5XdpMI6BJF7+sD6wP2am8kADUZDqHoKJtR8Qsx79eGXTCoucl7QPpYlSkU4Ng+jYJyew8U7TqX8ORnm7syGJUxAogskqF
VrJMucFaCTQ7OHYUw5x2VEVFCHCONjT0kC8mMptnUKGDgrSc7o2IDE5QXYw2h9fr+Pzdc6SD1ndTqyqza6wOsnc/H+mW99IpNK/n+r7gzuXYjkqtIsiE
lh/Ndyn+PuuOxZH4IfgMTY1P60J8YS6ohKAVIYv9WL3iJUYqFGHZhChax63H54U6ph4v+1BbLl7mptogU0H3LD6PuuVDiqzW0J94EJAoRi5TBMIaHoux
12BvwfJgXnSGYzEMMArcOWFJPlQV1oAMQoYeaoJUIhkN2ciQL369LlEct55zWt/Fdq/cX6oUaDU697uq92coShPa+MHDcW0sMwRznnioRzwLAQQIgIwI
RipuamakTUsaV7hXoaLxC26bRoTdDRWxtVXdeTyjW5Gd70ry5B67Bd983Q5a0THrEGUeBs9tCfRza5WvjKqutbLZWkR6CyUHPrudbV+nI0OrlcG+cL8P
Yeg5i0vJ9TN31Gs6eXK7JS61dbmYppT1peZg1HvXWY71i5jS6pWK9Ddjqte+V1Oes76sqVOO9aEAOBnCL6jbUESTVbmsWny7UhgxsiRor3PhzryBJ9iE
RAUnfgvyhNnrkylLxjbH5zDlqkIaMvx9KGhA39Cy88evM/fztgBDfXDIadJA0PaERDcyGnzt7maRIk5AiF51EQTCzzWTQRVgeSD1d3W3ZJN06wonH36P
VjZKQHV8Z6pzK3Xb3uwUToyERrU+bF3GiElZrk+z1/FsC/Y35s6ged5ZB6bPiFTL5fHHyWQT1uGx65jnoaO+oWILznvYZ7HxXvBTC7GLlSkyTpA8Q9iQ
o85bAm0Bo5TkyqbKAUSS8CYmPod3s84lV4Lda3XKpjfQIgEiRh6tX7QRA1KjZHm1ZgCjUqQYwAPpXNdOAyCN9PU+rQlUhucI1sLuRMJ+wH8d738PKxcB
BOLhDJSRiyIW4pwEYL72YjLVCRioGyMD1kCrvXm6GqRo7EQBk7IObFRoZrzdAd8QiwQiXjAZAQ35OCcCqgDT1gB6kkFxzdbFyjcVMp6a979OXLAOK++9
c0fI291NmrGestZoQVYzC9iQWeLLgHx4yTkYs8MLXw+0g6PJZYnvSXpvhk464bzNzBxwhE1TkT0YjebF3vTyCjtgoABmACcJWe7iVklze1i3NSjOxGId
odtYRJg7568y+iMK5HFyl0ecepRowGQ9ywyBnaHCd31q+wz18/Rxcfby2Ex17jSbT3dpxz394FSTF9+jPTDTFWAsyO/nO09JWOW2qIDsCBnrF67WyDoD
Nd9zARDIk2RJlV0WkzjZxJylkPNobcet3R1mRZpJo9rIQ0wNKmi0zetc3DRrc7uaFDiIgaMMyR0kIxHKHhvsIUW9t/VCZj12pH947yB3EKbmkW4Ud1BJ
BLhmd1RSikITrlnKISffB8jlgCwQ+FOb+RqghAIbSTJFF/QP7a7cV38+pAt7F877mZiQ0x2yYqlAshCoMyxRA25xJ9T0HerIBPpy+kgxQXUdyQd5MCqp
VPPsKraqNqUOYhva04p+y8p0GvNoWR6enZ64QiASSUC3w368gYOvqhQv1tCB4ho7G20Q9EzzvRqDJDwOy+j317m/tc79mH0mvUOB8GAEYsjD2Swhs195
a159PBy6oNMY4Q9gcjoXYNWCREoHtAd4veo1qQ4ggxpscnQkTGzcCaDiEPYUhpStGdmAo37DgbQQ28YldEFwhxeTVwJLeiCICEGUDFGBJIarikPdzXsd
zrZ9KZRTkUNWNbXZCPrAp76EeGJ1fct2s2QcrterT+Yd3sexwEx9D9M7WRZ18Y+4MIjxk7JVXIVm+pdWvXxVz9Nbes91HXfHYzJkQI16aD+DPrcDDPso
6gimhBMR0pL9lwavp7NWd+7qDJ7DpwrBRGZ7skehQe0BpBHoKESQiCVSZUAifLQsuiTOK9Nv1M3u1FiiGSYwx6O9vv3FR05qTIUCogm2GLa7Q35a+nbj
0lyWEhU2hx7HbvfQzUDdzaXLfZ66Xrwk7jdYG4Jgau+6QMTH1MmIdmBjGMkIwN6fc4QQ4i5WvOXOUnoQPWB7M9ldl5hx6AT0DZfpxzerndDtPd4ydnSK
DOYbZyJJ2h5M8dhzObOSbI9aDHnx6D8IPhjpbgA9pHumLkyyxJkxwZk62FemQULpoQ7cnt45zQPh1fbArDT32WHNUPbtQ+rD2TU4k4hWTotfHeH0T6eg
MEcWlztyKcqOiXaqpNUYO0To8PCOn5PCBruEhAZLC7N10qLnApMHLibVtGl7uZupxgDx3MWHKYZQCOlUxMNFFS/a161YkjVM60qchhN+GOiGSOr+JnNM
smDQ5l0um+h2g9VtSJag4CgDgFDW5uzneq1lc057ddZQ4Mu0OqmqRF+yHWqkIiYIDMGXAkhB9dqquxthw6h7ZG9CSeAwDysK+dtbH0dYXqctMbj4KlEs
tuHA7csGfnjr0StnBHhanWhV2PghHItszPN0YhJtE7ilF899+q0CJy8xH6Wzvnv7JD2YKe7CkE+rPSei0PEk2S7gbC1mRAjzUEpVCaqE2Q6mEI1VFzqu
RqesvvyPpyYi4lVRgsrBSslGbZ9WeEvdgb9pTGPj3xDXMDeUBK3lfGdMK6YX3ua6hw3vh5tidjKkPDBt488UU5bLdHrSW4i9ecTqSkcSVFYM6337dmAs
DE4x6XvOjVIslGQr5T1lJmqdwakqzd0gFQHlycRHFpM7uvTRAh56669taPKchxO9dZpgcYC+aVRZAGDEZTF963dZsMgEkGKcgPrUaDdCFF34dB1pvql4
WpreQFHUusO5Napo6cDmZfGpzVs6ooLDExgYOnElGGJrLx+brumjqatemACqCgpip0ixjFlgmHqkMQTywnGQqQ8c13dYHxlyytwT8mZRlVxTIFZbIkpJ
eirgSCUBIzgfq8LRI6IvVscOSrlzOI18qaR6uRlEKoWtMdNRLSGJNW6qZB5N3Zio+ERoWJEi29WtNuIqosBath/DsXkyKdAUQbNUZMjxifiXB6xgyghK
1rrSmAnlSKOtKzOS30HDCkbZlKIK0dKjVF6qYwggwO0UFKR4Rwx6tDfFrpQJEoQMMMH49JAAdr0GvOsGkLrQzHMls+GXfY+vWjXiV9jhSOrPbYKDBBRg
+Uw1nrF2kNwQ3spsQhfVEEGOyBg1epjRiGwMre3PT09xsrvW6ExzL1AN999KDogU1CnEgV6iWPmlPVoLMe9twVPKyieGDkcBI4gM9oAPmDwWekn5rOzz
WODigSYZgbIGER8T8Pkb60FIJAJqT2kmJ61oaVe3UwRz1uvE6HfRfam3F6t2KiPOupchanDJAfrNZo70rA6MAcAXFERR5kgDO2aZkEI7B10MtS8+GOHd
Znar4J8scL7I89e8MMTUZFjxPphk9Zo3fPPts+ebYrUYyvFwMaDhkSPvCkGNVjICKB9kMIjaekBL/7x7qbIoXh6IZF2kRszkUGyCQQbzBYeD39KIs3DI
EW89SKMggkPzohE/WbLETi3MDUEwEgjAZ4WfO8jFV7BI0SRpXWrEnBPzOOhrdSQfRVTX1YGyzA7JtBF547tvtmZ0+T4xfb5TEBmHpJ3vQqqJcBdilcEQ
SNf+cc6nbjekFqmx0kGK3gIMxp7TeU4TZr2oWeE+XSLNM077DU8vsbDxxCira42TLDIDMSZ6BHBFC2Ot91qkLQ02WhSipDFXNQewpKzIGe/cwBZiivDD
9J7lFMgZr7Tp2SFyUOhL1BXpBAyPCDXegKoHXr3F7GDkD2AtBGBcUKQTsD2HEcWkGFfJyI2yynUKmROZZnBPdvZ5Oa4777K9ddlpWNCbBPTY2O34bI65
T5drlDuX3uB7kPGvPN2/LOPPfrJ8PZOMik40YaPV1xjEWoJCBDHkKdCaZW/H6qMFiXI7LbDXMywYkD2KcjyBHUTTA5JuFuMYOgJXlRTBsNwKjlyAtikD
BJFFD0wNPI2Ja0O4M7obkJykpaNpM8eWt5rNmqsktJnBIephCVMQCWFCMapTO33CgY4lH21pQgQiPbQdAHkL1lUppDYsqBkNXSYyINVrpGLhS+VsVuAS
NWfWlMg2kszwST6IzEVWgW5SPDxTMxN8Z1FonRyoyC+qfJ9HmZe5WksO99AKe0OCUyNzj87hAUgkrK9i6OIW4xiYMjzUQ+lHs689K168mL8sbfeRoUAM
EUAfHc4kA/L4HwW+NdXJebcEtPcexzZR699mupEGSKMGSF1jAlVky+GKdV0SNCujz10uhzq99qyOq99U9jsX5QFaepHRdoYRZ4fDvw6h1vXOZcEg9oEx
CPVIbBGj2dYL1y/PBXYkUDCntbXBXRnVd4dWrf4C68B6LrpiEbOWciugYWd3wXx08E75SeFQSHHuWzeX+LiB3w32TKE57erI9sI+m99b7qRnQ3RUyukG
ioLQwhuplg2Rje1rWbm6zSGzp5rapSp1e6olIBhE1vmK/jYQ50fFXQUXa7KWdyODBgQ7upOpXRZOhNjNWwiLQlcAxWYB7Fho0esdA4KPw51nYevW/Qqo
Agd9HS0SWYGykjNHUgD009U89XcgxpQiMmWMOVe2aQJ9ZQ3r3sYDV89VgMgKEDHMcycpr3Ibyx2Rl2NlGQ6WU0jT6UXfKW5ovKkbak0Rmzs3K0Pc6zHf
WvV0MHGTo3puVxh9WFpU2K7pGjpdb26q9VMk7g8uzaQ9Tt73HCJo81a5bMwbbnrGN1c3kaanrSTo3iBSzMdkXT146GTjc4GGlvlhbHKnTXRqiazTN7oT
uaPfN99DYZ5yzHaUzbshBg3UjoxAgJqjBathBro1a6IW60L1a3POaVXgUpDriVTzjPL6nI51FTzo4ujqb4MoIkR1XOB8y7zSzyBoBiBdgLowM3v654QL
4Vg1kgT0hyOui4el5VC6YrCa30eDh9Gp3S5q9HdVoCzQ9WtL5szVrgxMXRzo3aK6D5dbmjffikib8WSONCjfTX068A2tXqHUKamRPfsMzbXElfcPvmZc
Ltc6v1CLusiOIDDBmwIqlhnnUREhMXvISzmU2jMCsxoyoKUsNAhWaHPOVsPfq9++0vUpCXvsOoETRsaB7aXinqUPfig5cMeEcgpgeL3Luu8DqqQoELsB
UR5vVzHa85MAuDggVrYvlZ3893r1QYvlP38X5W28968E+gepwZKAU71GZAvSZgGhILbvmOq9O+cvJEU8qdgil0+1Lnt8Asj3c9znTIhZ4Li+WOrBnufC
ENDk9DKBhddEmUOr85Nrtu0F1Tkwqpe686wmg/Uiedw9kG4NBykqGWYXqd0MC0Mn6DmAYOcV/TXulI66HJCGhIyIJnckrLLE6qJBAMP4dCuo95j+PY3K
zx4J6sdZ53ilCSpbCMIO2KY3VuukGJeEMzp8yQSoEskY4WbuJiOz4ud9SMWx0dc+eZlUOvNHtM8Tyy2EHdPCUqRCvpbfe+q10KBXrOojoQZxHWfTIZsn
31O6jvZVcbv3cXY9tAse8B2K37j1fe6W6B0aLnW5t3Mg7x+KnwZI2a1lMi2ThhUOf1oMkH7FH/UgKQjFJZoSBVMw2KhSaHBQgId+Z63rZXWxUw5l3Gko
5DjgAofMKTcMJJ0Nd6N2UD10bJzrkOESF5rrqpzbOEbsLVKETpB/fb18mnkp9W4CONQz1r5fn06kjXERs4/PW5FVhmURcqelZN3yZvL60DZT4cyUCXvT
mf03NdLV6tXXw+jhoh2j1O3onHmUeuIb3VidnCF5WjJJ5myNiQjq/g+pCMwR1pTIUZS2JFFijdKiSbxdyJyYR5hPTrnmp4Rs10afGW2umOmZlyOS+Zoz
ZNI6YeGqm6DqCZk6UvZsibjoFrQUEA/ETAjoS4jJFDexoSBU1Ag8iIFsirdlaA4sNdEDZ3O07yQ2TUu5JDnTh29E/Hp/HO4Aid+8pdU6OxYiQRA6BCiM
QY2IHG2SgMJLI9Da9U62AC/XWRUhJIQKAqAnExVDcr0B8YelwvY2PwmIG5ChAQriy0gPh9GOoCxnsLUQzkADg5qgYmQrkXAKgYKkCQe0cTXPpbDNK1Gt
WjZFl6jROwKQur10wN6gXg3rk1q2XhWxp5MDYMExG5GF9VC0FBHQipmZCzOhAyzrWh1Fb1SirTFlb77MviSd+Ho3tgds6UT0c5k2YJZncNT3IwgDw4EY
QJwCN9DGtyDsfA6AD1a61BOggoGwAMgO0fRuQKCiBOVLAsHF9YhwHYgiS0Jl4XqiqjxtcQ8/n8/PhPWE93lJHcjPof6GHHT3PdjRzw9O0Pcyd2zYXu29
vaB4h5DC3oAcPt4O5JqLmoS8Fdyc4w4wJLHv0lCFVPYYkGJ4HAivVaZysDHqxsTNZZV7pGSaycA9dvYrV/mtzb2OqnqEDTIddOYk0QNkg9gUK0JwiiBJ
GLKwl0gNiuVNyuqA5LKPSJGyIkgs4qmJo6UWzj1hOFZd3QMgn0NEMPOzUuBJTvu/6b1gk5Fl4RRiulNe3Zkj1g9H1yiSRvQC0QGqcQiEDAFz4xGGSBhV
CnKlzNMYGoGtpiUViC+r490pZvcwB4Bm+931ceQIyj5y56Mz77iawiXQdkHC+Se/ZDvnZkU13lwNd32d90VYY9s6d0L0kxWQOkO91Q3lhoYTbDaTaUD3
SpkvS6peIVO64jU84F6ruuqt3jtDwze6ErKnTjBcZWC/RKhWfGqj6SEU4w4h4Y7UumT2do574Y2g6aJaFgj1pcItlAa15MwKlsYRokxRgacTetYGArJ2
aqqc5TaGsptNaRze6iiB06M1W2TJ1OiOHtgWwe2gbUhjhPqfDI31pHXld4t9a6qpOl1uXV7zhd0JV63VYq6q6xHmYDXa5dHjcnYXVrXHHNrCsosWY10n
pgDegFERuGbDWn2DwaHL0iBwcW95PVgeMNwb0XzEsBMT3OefY5Y8pUzAzuF11q950uonZEsDLzaAwDZiBqqy2CY2hKQAsXBRZz2nCEnibyeoE5M1DZMO
8p7TDGwqHskxOU3hnjMurKbb1qm9VGCNwu0Tqhl3TWmXWbwpjR4zEtDNwhzJqWbFgc+WGQ/y6TQTkjDeBScFkoEpp61H0dYcG3FXvDkbE5vfyTwO47kI
D8hs+To6Gn8JiO/hCYsU0igaMgohw0iYhwN8mdeeJzyiyMYIwPFJKk6sIUUiyJIpIdH6xnv/JL/Jc461rfe+beTk3r/YptDWveC4kWDzkPyYaUABRE+x
NVEREUIPt9Tk72b6GGs1DA6fnwWQk2QWE2lRhMeWRuWRt6kzR+vzUzwzyoozxqRO9qZMQjYGLOFQr2Fn0E2tIVrN/TYZd3wTrorNvXlBUEhpHY7U4JHN
8dAq/xrcbGxkEakbI+11sxXFeiVodkQ5At0NVZsOrc2O5BKGiKm1OdlUBJNaSrvU1vRyU+mGZreuuXFCsVchAGAQPLmzVCYS5PDQzr8G/hbIBA2bOuUK
IpT1JIU0Ku2L6y7ns41ESTSJ5+/WiNT6+ZCB8KSCRXsz6UaI0DFkrZfs+wfSV+JUuNR20OHurYwowNnTJQqCD7QXSR9e0yljwpoQyD7cqaLInpScQKpK
oZ9MJ7SZPRDrHCVJq0FK3fbFlggi8PaWphkCeXZ1h8eAqtvTFuLDQBpNIGdNyaLFESmkxCn16FTytn3M1pms7TI8K309ESY1jrmUJHDzWCp1MLkrPV2H
Uvq1PF5ronOsS0Bxy9nKQ3UG5QlNXa5LvKCIRgaK6YzWkgn6eyihRxJahkrbHoqt1MkEgJcqYh9DUpiSQ5oEjfyWO+nER6779SYE8qJChBIIkqnkQwBo
sMlYWkYHUgNrxdvcWvg6iKes2FcWlERYFHm72q7aQ8ppF30tNHOozqjLB6Mfp9D1IeU29dUEzdA1fbDc1srEIoOIQQuYZIkmu145jDzItNvBTkGCT2VU
tjZtU0lIBIdOU9NUbIQJNWW2gWvCNggSYwKmfh7mpx0CdcSZFt7ZUBxsFE7uWHKtmYAiB6hUOlowzGxIAqx3A5NlPQbDcgYVRTDkKhQnmMJ0QE0GHR0d
BsKT2hPpDU6PmcntDrQqd5D0Q3O+lOo1OHewDvsfch4PaH5nqdh3TtZO4YWFhokRmj5PPJwOd/MZOp3PM5OpDIOp2Yanck5Jd/IfWdHRO5vPGjdIzqNG
woPAIEniMSbPOp0eTicepg5kcNTUN+oiw2MhqT5ngT0HeB4kKTjiMOtHW8k610HX06EdrFRFERKc/FTqJWhWE4Ze9x7HmYJiz0cDRzTkdaaoYskAQGej
I7Dn0new4ciYaGLOzC7iiBMnwddyHZ3wT29s8cIecnw4T0VBRuA4YExemUgiCYMBx23um0Ph77nybYzin5RIDOuYSpPfU8dISDlTg4d34egbWgAHvj+6
By9UVe2ED9UCahChfYQZACghJ3oiHxFSB2T2pMSpdGJh2hSZJhqTdtmgAiqg3BRudTS6jJYEkgJNRqQDQEqjGcSAayZP+FY+du4jIjhnSLov/HDFE3Bg
lBFmODckxF5yjo8nJiYIG/QMDKTxlDjFPuhyUyFchyQlJckiUpF5PtXluMwskb2AP+mSqCgQKVeDjgDvvBAPEv3ac/MMyiPo0mn93aiHp6wgiJUzspA8
VdL9AvPSJ5wgGwTnA+j0IpE0tCxKfR1gwQSvIHAaDzzNBiR/yk7AOgHVAJz+A/qzr9Sv0e4DuU5dyA9obVfxF4xUP+UcKIHpPZFMR/5EZLEEyEMqSwgN
w8RKSSrAShQQR58j6vK8nT2gPLmfAEDaj0gpYYWhooVKBTW9jIf9jqbukIj1GWBR27PRhMhoAp3Dzl5RxXE7yWckueNm6BOYgWaMLqUyAmZYFr27EIu6
obW2LYQATJhCTLpDWgtTqHkBG4R1I5KmkVlH5Qgc1hHUIswi8hNKq9iZ/arQFAuUtWIFNTmcpDKzIJwsECC5olPeSZNJz8JJkkTN6q2LYrh3/e9fnV4Z
Xa8bdFk+eZz7KjH1doyzjO7MmWfXSrCIOcIo1z1Ele2TtiLVsIV5Tqsrcwj5TxIeEd7kDBqX1fe58Ssjy7D+TfoSOnP6V3vz1kwf8DL1y6ZPnsLwTfAE
dSvVhToVK4r9te5fw3739dnVRq+hPYNbA8n30yMFyDu/CGkKNmL0a16JiuFzV66NmSBvDFLm0BRcgPJYgPtsNpEpwE8XHF2BisnpMDBrPUTCrmvC0WD2
3wR2u4oEAGNFYeix6Pojc0jwHqtCxuhylAZA0GMfYVgaw30TlBE+YGarmeT89rAfraO7tmoFRQIsDgeFA99Mm0ykHtvImS55CsWDUq9VTKUHdnkNaouT
6pnvbfAmY+K3KUQygYXR1ysl4jKJKCXBpmAVmofuw2NZMEU1lkQMowKZhjh7oxKAGyFpE1KXel8sSSg9ZwH16t1TB1XAazEIrrfw76j2OrdKegCJ3L0l
i7lbgixKF1arAxoDDwjUu0G2LaaM9pYI2ANyQFHnk5oh+4wD1fk7UwOI/ItsyRiZI7SDIT7455Q1OYCgDKEDoG/hAWfDYMAlEINEzcl1Z84UZahWKkDO
+Us9LCYbHG6U0SdSCBPvN5aimxMgawL0LHxGDKVgjdiZC2KARB6FDp4Q/hL5QXCp074rm/YkA8UTKwg/Wq6rmuGA9nPB3XxWy+JEaPobUtNhy2GvqcEn
LeLg7TG10Xz1Ggx9OW0YE+nf24/maOZ72jf0pOn0Y2LNkAXISjvyd0OX0dSkFXvOeTm5960dZpBrTlz6I0eg5OnIzCh0kdn4PYrdzkEEGm3kOSlPzn2z
XWma2O12mzb5rTjqZv0RXKyFAO6zXK9HpzV87rPg30uYEvPfzPWL0EdtZPWYXSueBEna1xjQ1acpEZu7qMLrerRNcNQMXbI2IoUGWa3InXScUsZ4nLhC
mWssGmW4CpQIb9ayKqJdhfqXhvMaFNQib58X8OHCIA1hj0tSAu6mrABo+VgMngS6SVBvnNgAfBzX0q/Njf0waIfD1TAZgEgBJBX0pZII9qiQPjepzNHA
fZJilzc+V2NZOUT7wD4PrPGMwqT7nmp92cBmqbFdz6v4XTImrQ+Jn6Xj5ro1ydMcr5Y3rwNAsceCYgQdQIjIMaAGRkQENESwGEOAAiVGeM5u8VYbSBYN
B2NqoJVR7svZN7av4k4/QqcGSQK8zBh969dTv6a45YQxye/huUhQvoiZMoEHGq9XyAHVD51k4bib3OC5qVDkaa2YUjfK2dN2vcW0ZQpwxwMmdwUGe+uW
+15ncHNTopET4PPmh2OjO98QxOGBOkOvU6nThEUrFihxC5Deah26lgzU8k6auuhyuZzvdJsE0IodP5T8D6w75PrZI9xBA0n4IcX9HM3fZ+BzQ7BJkGE8
vcCdqiKHfLns2scONBLh1v2OJxZYargCyJ5AAoSgRQKPsgMiCKoCqQoAiKUjw78BFx8ikhdsLlAF2AgdjwOmJGkCKoYZMoVrsccnC99kZqtoUTrXawmu
QJOTY78/sf/fTUsgp/c8COFwqIO2Qc4XAS5CbeAku8PFQ18W5qIgH7+vQPx2iBiPuPkdrsHY9nMEPvkZJEdHAD6YQHjSn1AXuX2c3zB5q+Qhxy4VOuUL
CG5y9JsAB1OBWcSAVA8pJ0JPQoy0IUjf9cHyNGNFFYWQVplUhNly4wi5UUzUqKCOiDYBKazFSIApGT2B/1ZM5gdXy0Kw25EVv4fGbevato2MS20V2oUx
hlyHOEXCLthQUZruuJFO6Dhpe7+q45DkLHU71HhB/pxcOH2trOERFclEuEkWdnaw/N3z1jvA0IoIihxyc8DB3biShwCgBz1yXZtafJxztj9jjHIEsCSU
cWQMTswiKNBpFxYIKK4TBMQgQwiNjxp44/btBPOETXxV7ZQIgCkglSAgU0vqA9A7yycy0IQkgXQHy/Yfd9tsWrC1T+5xSb7geR6/BPe1hb31wrBMUEsp
FGDKlyMJKMllJZYW8VX7tK6KZCIUpE2bfA9XyTSKnQ/Qn0MfQf1nwdP2Ntcswr0hV27DQsiCiLmeIIE7+u53eem25Xx3HKvRxTxedzvJvOT3HDlf09bo
jxxuU3AIi5Pnu3MtueOTuupJPK8KHCF011Lnqc1iiTve3eVOxG7rZTKZcXlrjLkRhXaB2RBBb0cbusd2qxVno92pd6qYI3YjswI3mRorZt2a34CoPphA
DyPQpCGgPTtftIefN687nzPVl3KGuKrU7/M8lpUkWFsoxFICh8EmTCakwJJZmihGSqMegaiR/Y0w1AwiVD2syafo8vO5JriUshPjtzP1Hfo/8ZvQW9b6
dZuugIJVrCXDU9/j2eg7TaD/BsET5ggR5p3QD2qr/1Dp5SftlOxkq9hHJBXxj0H5cYK+jblwFv4H5fbNp/qwuStzW9G9nMEh/UkXImnNbvXJ0YzeC7bw
s6ifLhoUopYvSyFYyAStCiJmTEhNN6LiQEDOgZmrq0agSZ1Q63eleabBGApNddE626+53dXrstHjrAR3aCmMqTtxOasHLJAQ7SswogsHbDpmb88CMm2J
ECFSAZKFK5DkK9VEA5IYEGDIHaSQ0hAqSGMkxhAdO0U71eZ1m/GYC+Nc51vSb4d5KqcwyuOi1FhbXpktZylFcN4RQ0lZ2Qh4JyWATkhR4b5rH5uivc68
eOSeTcyYdyknCDIeHvaeQw8kG7wpkESaCHz6LNIJMrJ+VNe1ob3mZc42YhTScyGBosmmDhTKVU60jBQexjFuOdZF4cO2mFlKWOijVxio6utEPKAfzcvh
PTSe31hUUjD/s+4Z485CF4b32IpuvOk2B1oM+wk3xDQHwWcIpCJiB6ghO2ITENWkm6WRiiQKT/MT0mmHhKnCMOYg5P9NZPlD95f3smbQN+5euGhmsh6z
AIHQ9YJSeR5X7zPLCbxBSVDrq4R/hYP5GusXmJ33kH/VgipYgo2qfA8upifgofzT6JyAyaEopQyTIuz7PoTel5vPtN9xh8g7T6RNnsP2cg9u37QkYQCY
kIJBYjPY+eiOKstu0Fbi4KTHHILz0YW5imjMwwatusxMp0P2XSwmnhVHms0f4J/RGzm+cn9zwFx+fFU5pqke+yo7OjeL+BQOuBdbslWlNJSikB3eeeKW
nRd2nqlvwV6J8RdQJum0xSlNqckKIJHRPK9nvxzdk6CE8VkRRQE6h+vHjo8hrGQt3Qi/Q7yp2BFwuJH1KkFb4Xun7QD4expU+WNCfAqlKF6I9oOHeE34
3yAE+4wG7Ddm8IeXdHybdpiTI0tJWZh9afEfwt08iPhp5fPjmcl4DfTwTy9C+h2PBiq+T+vlsOxQiAiA+iPx0/8PpXAr0RwlL/S4hhFK+lu5P5pBKaAd
npDs6cl5pw4f5rrBTwzbCjA+zuLBWeqMSwRAVjvgFDFSGsnt9k6+/AwEcSUZB86UVB9BiRbWsycbXbZe39iXifwCeqEepSfGQo9j8U6D83NR+yT4nYcn
/tIvbwhtQ6Ce4iiqqKlilmqaqSoYvkWQYyGEFBSxUFFIQgRYjwOAkgHAN+yFAoh3HtGTwLUfotD3IFTSHiIQxMn+NDDcVhKspmsqqRSh/Y/yPW3t3CmS
a+OYSaHTMIqE9So4zAEu+Za6RVymH76HVoaXJ3b/aV85fWty1WTGcQKnP0tN3yG8BHGTwF/vbhLTbj9jIP//SE6CCZRPRAfkqGAO3BJVl4LyVw2IfOXW
p7SpjKKkUiwakV1270adQ89hm7hz59Q68l9EgNITBVIQwfAk9inrhmiqiWUX8voVCKQJASX9dhKTRAoe4QPvh0A68O9H5v2Kiy9ji3cAQB7/19fd135/
vs3OcS8/hLZD+nWTaLJJfsfwmZ2yzZYt7Na/6dCjdl6wBADJwMIkc/y+HOjA0QWNvshgdT31o4FUerfFaY4FZq5MMFHFkxyEGQUBtdMdnYLyobME2P7/
Xhyhmdoa5Vj1o35PV3UuFhgSTICmqEzA8NGFHqe51Uaaw2S4kEPIrww2hCBvxDDl34uLNBVjwhoMcgSgI53b2QOA3PGAjvzWTABJMPbswQQMqMLlTEqJ
lAbU+CBPMgy6GeakjwQhYdMGtOkcwcLiZTL5s3m/c17W6tJpCMkdOqKl5cuJ6BHTHnkioMYvCGYZCJg5ERBEB9QplMcyhOkFp+cGNhC61XlGrE+bV6Gk
EeomJYHAdg+EGDDXno75NnOFUViCNzrDnPXQanYeGDtrAfTAkFrNjATJIQR8pyoFHhgdygu1KnjdCljl370mtyrC78armhtLS8woWUQUO15dCopE0jFm
hUm7ABAkKr7Ul2xApKUDAQJ8TrqwXIkQKr0MFFAda8dxvgeYQ2y9Z7QmoLDe+ufG9ThyrJt9Ej8PGAXreUROCRsGw6uVAL680LFGx4Vsohexo1resUmc
cjnLQXheeLKeC2Jo2AVT3lmow0mpjfZxgxNXWUVNMKRPf0FxSbLaMZV86b7JsU63cGOWUVFiziT1s73NIcnjC3zzQsmw80rrxklesx9q7N5fbrXh5urF
G0qkQVhAztJ0nE7474pPJWaxgSCSQNkII6IYJPixwigOmGTHCoWb15dR0o4NBDwokjopd4BOUjA653qaMf3IMHy0BQll8KHYOy7dsypSf/RLYNJQaKUu
VMFVUyT07sUh0vRM0MOwQ9caHmuYAMVSrHuHFisUREVIgMhiVDDQFg9QZI54MGDdDrpddWxHI1kj3Vn17d+XqpIb8ohunSdAnRlArILA2as3XRmze8jI
A9NUxvExMd698L1TYBroitiiyVo/D2ZEcx0VNsVZbBGh7BMCZz6d1zki8uZIAFh4R56pL0vJMHZtu9hK8QfZEi7bJuIlDVcISYG9qtrUgIHpxKDCZBGU
SXy5od74SiUYiIwt1hVdSU3AJTkdgogsFFpQoozRJuQmj5MPk4TgbKFAQFkaQPb3QOV0xM7MfwOYDyBGkZiGspVOMDpjjDIykqkhn/rwptVY0f2eWBRp
TYvYgJ6SagkqlUIIqIiGmaKYCgiQX+qTAgoESkKCkV0J2QUA0PgIOkeanMC7WD+J7dHfB6BeXIAepDqLEJV6nfW/CcRdhXECQsph5CB60END6p9YgXMB
/qh7On1J8APvIX4IX16HISIaVFymXkhX0uJBrUw43kc2fhmoCghNE0fuhEPVPMvtgB/Pq/H7NmSSCbhb6Vk8pn99/7nt6hyxZ7xF9JZZaKTy5Mgfa/Cd
/mZmjToQ1rDLSriYarTWT1vuxEvsdnOLl21MM0Y1i09DMx2yi5FOtZk4F4cxO9hwrzadzcuFKcw/pq0Tf8vOG7ajf15ctd43moac71mLY2Y5MMyqd664
T97vlHv21Tkho2MDTmkwxiBd6Obq75gLL14zertKJv1wMTV0TQXKeCUKVhogOcqg200KgpKK7mhaiblEgqw1s1QKk6sSZReVNCilFAFhQpmUki5FXFSZ
LuzT1IotUzUwgzJwltieuSzu6XY6pjy3CbL6J/LGQ/oQgRZSO00bOhzu85SEp0sDAS5IpiqYMHA7U65V/fIh2BOBCp0Op7cHoMAioD5i1eM1YZUKjxeJ
4yDVYKXks/b7puVf4EBji4a+ivKJONYWoMEXWlsS0m4f1XdkxNVw640XmgafPXXT6ZBWHnDud4dSfUicGo0J9LVXvzOCerkMwZGuDt3cc36fXrOTPiQV
PR7Ej0q5Nitpmo79b2KNg72GhbClT4WGMHnF1o3XV660ezp7XrsS8sj0dyOVT1ceAEc2t65KPOeawxcXy+rsuazJIwepedG97er1Uxe18EEgQPPWj0gJ
7CC2cZWvkv5BhddApxxLpPzlg/HVPYnGGyNJDVlodYaznW4+UPSQw18noSHih3ErylMCYvdrLq7socWO7HiXrjrAQkhXazS0uFdYOWNg3dOHl+s7ono6
AOgZoS1KbZWaFlIYd1ECqqC8gNSlnjOSMMZ4kMoxWwo6VnqopYYLkxwZ6jqaSkVQHW69cSVjN1RAJAG5I5M8LvjGmiq1NrSqkkxPdng9+1Ph6gst9h5Z
uLvSKVfO5pkaiHAg4jKL5qKgEXIaTsqUqz5nq+qmJkvwcQc8utbjANJbJrseUBHdRAbDkM7LmPjApSd5SSXUx0CNCauBkwiN9HQGiJGHu2z2x8Dk3vWR
q/B0ddz1IE6WZtGkQCApzc1wUGLlh0wgzrvQzWJazr3K05tjTJFYQRO22N9ntCieQcLg5FA660Dh8tZ5r3dliih8Bd82NMb8iBRjRAiqWvjVwAz2Pq8i
+GUCeipASe7ZvjNwxYaa3cRuQpR1BC6Nsvucux15UjBQIIGjHOrqRuQpwrtJxvJsGgTymWJI7PS1oZ3cRNe7nwxhg2t9SAkYXcoWczgocz5AyQgCZwda
8GdPBEWPQAn0/ih5z586JMcWgi9j4ngekO5nQZ7J3fQ5DQovudUJ8K174J9V3qWPm3sjQpEH3xR0WXIHjCLRNNWNUzNvpjVwpshD5nc6ilrjrSkEMr2P
AHMKzQo1BmofgYjadYRwQ2UZ4SmYy3pMakPMo4lG1MiJnRtqakLRhINYaNW6lQuCLPswrvcMHjJnabFDlldYHxKxXaTbmKgq7BdzQ3CPrig0gycGbvj6
30B1H1qwxvkSzFYpUEgEwoUdIcuKjkgCyR2fht10Cp6cCToTStTsgyUgc666wSSToOkQhMA49/VFCxMCVyRvRPBeyK0Ykc4DAyQTa6IR4PLqYINq3bfS
y8gYKpI3Ek2wTnWeTsDPB8dbI9LvrJLOx6NEYYIFdgjCCcrU3oSAXJuJAZgrmqjY5mpnxnrlC4MGJSNaoDo6kOZaQWuhcgqY0HqZ6LzelN1l2uiprqTO
Y3MHO9dSVo7nZGprMo8vayK5SOpY496vNY7QH1obFa611YZrWEdeGi1xIdX1NzL1YUtjoKueTgjCa0RKx01G0dO/NXZwXrjNpeVVtudcOTnErzx9UK63
3MnkoLrNTItWzKGNSe93tVq968mROV18WfXVOedL031elPFHDw1O7katEGHuZmrNkZqp1fNVgkI9jBvTrVVqQl4h40qSXdzQ2aHU96imD6GDQBcDWrcI
01G2gYBxq8rC/Q1rpZeiLIFMY064CxnVhyJSJv0FJgaCJpMKLcJDooSbHVsepseGRRGupY2iCKy+ut15rnNbkW9F5cn1vl11pc3O/PXKnQtVgkapJb9P
zYR32d9RzwdeZfQ6rBukA4PNXaBXYVjcjua3ZI88qrUqhIc+p9d736weT3Ec8gzzyYcFZEEORGW2ka54CtOj2cFuCsLwSIZ9MOdI0k93FJsYLDJAjFhv
RUviaUiKWUnW2bUNJilqYh4va896nGtIGL701cChLXor5FV0rOJLvKe6rPTZqZmzLjd9oUZmk6lyHFNZubTYITLUNUOwXgMEEQgYC3S5PNcMnwbmRs89
LqE7uwXhoHNjDhL3sLjedXIrRQ+7K4UKFKlNyFa75UUuB+IDmuxoKzhS80Z9fFsWKljfK6SC4PQgqHxKz4UwL6VtAgWuM5OGcgOVNJ1uBOiaV7nntEZv
MXWA5IqxyKioA7whAMe7G6HYAsTz2gWgQt81lCtIzm7jgC36+O+NIXGcp8qmbUeCRTrcj1zl+6SRaHB7C1O4qYwTAHokwTOP1L2jOH1qOCVAJEvmZrkD
Zu1v0ehUhan1nXEy0mJ77oEYcJoBvh96oDRkHZv12+DLYS5O/Wy757BHrnkDfQHZECNit0o7rZYzjsUzrquhnXYIF2Zpkm9ptqkN2bsDN0IrawgBmIHT
5AGr0sI6nlTsm50EWJNDmpFzekiOq0eV2qc016FcceqQB55ewTsHuw1RKmGaxSmpgzypciz70olDIwJkAcHzEHRc2mR81580WPYBPWVPNgjtR83ms5av
vLq7K+AGYJiNnmqo9MzP0l32FFgkEyPTGMSNsHtajmIUKE8DoGARJ8VanNgjZ6nVBRB110J11BjAxg8GPu+tRPBUxInQSLQ4wqgHuNFw/yfyPOCyunCw
SCzsuZlTl13klnFFkQkj8aT0pprBgUIsKvFRKWl4ZwisTu701vQpI0FHN2FsMbZ30LegjfwpGuzK07+bfSHo+s94EJ113U9yUDOaksLolXsz0MoWRy5G
jvPtlxuEhZUiAcndsUWQ2vo62FBIuKGozy0tYQdKC4LQr2ec3mqzYvr1Y3Agx0BMADgMMb7+O6KS63Bw6PcSU4xVge0A76DIQh6vL51um+XZ0a8+E8sZ
ERMmcYsRUI1QnYOXABwiIg9oKAgtIRIzJEUJ6UXkoGQvSQCl9aex/thE0rwhyVcA7YALzMfRER0dxrcNksI/7HEPdxOzitHOFHGUFMguPJHPHHvR7DjI
ilZAOSzJQFEkDMJMNFUW96XW5xYHRaHrT+iAdG+KWYDyNMP6xhKUqzMX7ex6P2/jmXW9ub1q2Grt20iSzCHaimoFCUPZCwVDg4h6g1+b0Z0UNhRoVt9H
gOBlVBEcpPWakghkBnJsCnO05zWBySf5vnmg53hifXhtQDTWCOkzEIdTEojhFAiVTUb6NXZFhm6oDKyhgZwZ+yExOIWAYgwDdIGC0ElBJeSJ1VZFbiiq
kEE6KFERiO7UtL9NaBwoNskaXg5xSbMB07B0GLozmmwsmiDDA3DCFkNGsp4jyAP9nHrNHH39QZktb2Bxow6r5uYnNIqqUiqYGKECRIQYEPXP5Dnttl+9
++g5l6/DpBRnWnvEyNpR7Xg/WQYB/QgHBDV+GBsZbfL4O7kAgBXYdhQwB6WwKMx+I0jkcg5/EYhznYRFOgo8mQoIwVhHy1yuTTESOMMnx3wgdJxIT7MK
xQ6YBUAQYdssRDkpUogSgkIwSBpBSgrBne8xzjzg/chJwgIkwofUZsWDK1BSIQREwQTMyEExEASJNmZes8EKiBaUO0YU1giQJuGli0G3Oz2CcL4ChzAO
+BQoCZYCSICYIqhoikCWWSIWoUpZoGgoIhiIJiqQmlAmAmgp6KRIBzeiNApLgr5Pn3HYnAEcfGR+Awo77R6WgiKTsJ3ZS2UBZJvPlTFQFknLI05yjy5e
lGCFifNwKaQiVoVOZxdIoQJhgJmWiGaJgkogmWCooJkCmgChFaQaVZYKSokICQ6KAAHeqbQ5iHn1UAE0wUCw3p93EnMPZF+72h5yfyCf7xyRT8OCOQyq
tPwwq6v5GqTMs/x3sMv93MHh/d31ubnKaT/Uz9PzAP1xkkDIeyfh9VeLcLK0S37y8HUGFurifTfkB8ZD2PACHckH5wDQe1APnlqZoWgWigiCgJgiFKVa
FYhZkgoYR4e76jri+OGYlPyxNFaIaBQnKZyBDhMIKgqLkCiBiBJCAeS72akqK2TkCdgMn5QGzkpzdGHogwtaScMJghVixFQxlGEUOvr3T2jDGvr8DSFY
fVNTRxiz87Y21in+VKiKRRiDk5ZYkSMBVSUFERMEVbkcdwGdnUuAJ2S+wDCfkz1sh0kRBFepaP+fnDkgDsf2oGYg39OqB/r3AqPuh0h1H4Q6Zi8ZdeLk
TQjGZopDdyyw6ljlzMw5xvr2ieJ3KvlB+UJkQwUUkDUNLSBBFKNKNLSBQC4hKhjIcw46jNCoXdbJ7uzOBU832hRVQehBwkagzBqzEIwJAltEGFGyIKob
KIgUlA1UShSp/OAQ4SUI4HBn2pKJoJEd0T96dx9uz5y/Zsz8tmEM4/r2UNv3Ztzl0mpn9evnet05uh2wgiAzDpBnTZD1jO5lBAyrr/bqhOzsZwwglDdJ
w8XevHWiK9fvP6IfvCEWQnkKi2qQD6De6LagaBP7hAH8rjIIwGCQUJkDzj0CAUipSI1FRRQRFUglKA0KNKGgA3ChylBpRMlKUChTRspMwc/34ZEJ2287
bgdzjFhMZAii+JJxQozmLZ1+luTPJi2GBHLHXbd5I4slQJUFMEDkZUByKgIRALsg2ruJHCKYUedirWwmcgJDS5hGl7sG54nA4MSkqi7LU6yDrBELjRAu
VWkICiGZKcZZtVQtFkLGV1+z1+7nDggMko0S06THAhukuQS3dpMKqwVQUW2kY9TiNwNkUs35wffvCjlPNlK+ePVqoKYJiVTdJQAk5Q1ITArti0WLJFCg
iSGAUshMEmHWkRyrhM0MSLjKn06OJbKSSVLkHTnZEzOPIYhHrKFExFWxjCogjghGrFWz8JF7kexsTRqMkhKsJjJEWQVtKYCVGiHI2F+0NPUwjkdKF64F
x2dTFECQfwt3IpjUDS6hiFBFcIjO1WnBZLB8j/g4kXCuPJJmp2NsgiBaNhBkyIoilZJCwSkeex1BEWpkUFSILCjasjl0aNpQTOmJnGCInKQNyZIIUial
CgVwhpQcSUhkQoYi2JUYNZhBOUqggkmdKSGdhhzoOg12XIsLaREqEI0AOdkcOapQU1DvIHuLZX2sxAhaJAqLCgE4Pq6ztouXrOQJ2yU9JJygEhsbXqxE
0zWF3s1hp7OIaZKkA1APdJqQIlGnc7sgXqnchEosS6hUc9QLjojVG2xyQVE0Qq8/DBQE4BkVpATrkFLZ3cGwRGlQApUE4hD5zl8z6Fft8Pr/0ePgf/Ha
/25rP7/93DP9E8IeHsohWWpiYfR7td7wwIlO5UmQnv+Y17Of/O6L8Q8iZ718x5jo5Cr/W7G99QJsGHr2fJzmaT2SezIVB6Kdf0uGnj/kpnCGjRZbXEpO
roT9NDrWtZrMN27qZm1unIVZEFQ4woNLVFGa/7c4nDqzaLxP5rO+tcTVGigxDNYZnOrrNVjHfNajKsmXZmKt0YibCQJACJpzLuRqkZqsmtG1otOm2qib
3qOTHIojxM3zfHECjNjiB0JtDFYKpI6piKdMPcsdQu8o5o+RcDn/1QX1fOLD9ReNOCuLrOnt7d/b0FGHraVB/dZJsAzgJEAMShMBwH1OhT9naUfYLoNh
Mkn8GBkDQMRcqOjfxsPgTHc+SwlM310bA+7nKMTpPcOG8kDYP/yMgVBQaVVMjjYABSiPTkyBALQoJAUkHOTBt/V/T5m/2+r6/Qn3+zE9HhLQT3+jH3PY
qfhyPHUkSZkAhJUF5es28qM6ZAPRgcT4Q2GH4mIW/Zsvq+84/lzO4/J6D+OOEMKxBdZwHNO4dgriPAHCeIKGeTB3+RClMSHxyvoPl7PZZNxyA4SbM/yx
jD1geRCAH5H9hzPPnf6xDX697zo6OvFf82HPi/GW2wkMgMgDIdIV/QhB0CH91SFCRNJmykWeyUHkdZWClKJY8igFgTB9t4S59HEf6y/14f3c1gytSb71
rVpQNjV5a9/byZpgdPg5oxRGE36ska0DyGJLY6921KzZ8a15rd3vrHTTT9A3ZxMYIB2yfJhN7nXtjhrXtSoERID0wSImCNg/R2N3OJOtIoSMQI7Z3OXr
rXOR39GZygWRR6u7Tmt5VVgP9vMw63GdYM0vQpR7g/fZNcfD9RonRDTKzhhRfxmecsdLv4dTe2FLmvVziRTjAqGjIsjw5np0DcknRD4306vRhXu+7Psm
IoPN73zmoMGVpJulJUizJOWgeGBn0Au/I8xSRVZPhlYcpQMau361T9a65E5KpevuGPnC3nNIHwRpmFxZXvnCAqZKe+/OQLP1/JDH2sDyx65PHgwyb9+s
sWZSu6cZwYsNzcQ/IY8tYSIrqGrYJUNcLybTjUMZzXr9vGzm4cV6OnvCmJUoaex/6WctnnPM8PFOzl4Ha+NrshR6TygO68zsBxTl6cMh/2EDVSQWQ8Mn
2+ToPM0bPczU/Vq1D0clhzfNd2bD769xC/NDQwOi3wM9lcIyfQBYpJ4opCIJXxsOpgfyYbichBEm9SxPfPikmp48UyDvdMzKfloIHQ6ZD2TECfVmKPFk
HRlCpq0GCYgbGuAqwAuVcgm9ijDaHORFKSzBH8BqHql/09ByR570lVFoAhU6QIzJdMJiiaikKSowzja51/H6D8QLvTOScmokUOhh3a4ET6cn8wsw++z8
vbcz4bF8xCnmMbq3JLbErYt+OCUbPxdyQ59+jo1NMzsJQA0DJ4QOmAH1ZDZJwsZxltFMTLS2ktzBtMXKbwCjMVKK6cyWJfzusuvXjAwACSZIFEBnLqZR
CoO5nqnVhflbenCVRVEFs9ta6QpZvWaPW7B9rCsjPUevOm9V9Xe76DEMN+ubwuXRDTOMWQNZ+qDIpNHcu5Uum9Dp4ow61TY9d+1QmKLeeHAvM/DA9vi2
eNQNJdfdrRJknR6Cf/5mR6P2/VzCGu7wePhceZogWCaZWC4U2Ne6F7bujosAobPNpFG6O4SEBdiXOwuME2bc10pjcnODqzdxQlOydALt1HIKNNHJO+JK
s25BTabx3HJp0kyoULLSxhQ2UFy5Xo7of74kRHqmnMUk6TTgqznKbEqAiNbZd7rnSLhWWNOkUUegWdxRsjI1VMzvce5i2wF7uMoVZEjo5HlOtyyvPId3
PCOwJaXpgod3u91XqcBO5Dc3V+2DyAoKKG3OPJucKb4k46Z6DuRKdeueRlWlQkSsuNjI9WTKgHIBJDHBJkylVkmz0GFh6BIRpjO3t324/Kav406mCXTI
SmP2c1KFs2Ung0cffJiDkSMljRGAjZkwLAOfgB9+j8zfrhx/JDuRhEYdoeIOmQ8jtDr6WU+UyhYsG2opUW4y2Hv5sk8KgHX7vEm5pEgvzQpUu7Q5MLIi
aZL59IvEWC95yrl2P1qoUOEJB32ykP1RlD097O8nZqi5z/HA6FQD3feL544eBkNcrFn+0Lv26rcA933YpUu7EQvZhvl2adgIq6+9bcUYcZtU5t6Ph1JX
0xGa/bYKHTEYHAtBwrWF096PxOHYvsU5YYgpKEqKnXIxBSUtAI6hQ0ANQaPRvYbSVlwhq2D3BAbTZAT9yYCDH8PkbY4wvrzYAiJKjFEh2d96NEhvoyfF
9tHk9N6B4US5NREp9B62I9X6Yl2H1I3HoEfbKmR7owYdQob0YhEpocF2qH/SGhaiBdH1gcBxr0ae075XUDEof4wdYHg8ePs4T8PV8c1yubmZdBenWmGz
aYHnZBancGEh/xSTfdSGEJGHP1nuUOaCmz7D+Z+h/jpwtaMMSS/jGzMecmyDYe3Yey8j2Z+nGGoWkP9K3KErGD/zgDcPEon4SnKRIJf5pR1ACbunpwhz
BKUOUCwwhRS1yty6lONYAHVB1Qf0knKBoV65VMgdcYpWo6QZCUnEY0S9U0Qwg6qRp0SFJJHyOtx1vAecIakKpKEZzzQJ+LzlgUXnTrTGHSTbpikJ4zuL
ZNlcnwiznGujPFJii21EzWQGMmTjPK/tnUbYA6zPM0EBApkhuAekJktDDFIlLOqViwEDuwbKFZArARB9XWB85DF1gGSrwyYSfXDyjSkEUEosQh4ezoqg
JqSyFGwQKnulQTwjEOqHkQcqjcq8pcIVZhgkMZPwgyX73nNzRpkCp48rlos4u7TOWqybvC0x4UYIPGpLlVfq6TSFYVAXFE5woLl2AvEAQmPghASMkC3N
xXyDjF5O9h1wARCwf/fJYfH4/Efn85wOpyENwmQ85DkXoH5k4mwQ7pCloOdSOY4xKFAYRLIYRhEYYEyxCZ+dg0E0DAQpRFFQ0qFDojAmZJoKWgpioYhJ
hpCaqyVMJoWhiQKYlyMgapXIRMZyVDGSlApRkYAmQpoWIQoEWipJpKQRMIdEGscAIQY1gUnCClhGNyByCn8vSLjQgVLzknv5/a/rVng9meIeG3Tu7md2
FGZGO3aYSg7hSDJXAC2IG6AMB7oaUaNEuSmEUKFRKqGTQqUqePKHZg4llgPJg0SYKXdSlsKjunYIMVbHtwb9MfhVRwwhIhHAkcMTCeuRDEzXzRRMHtvd
fXJkHoLkdA9IEh1DuZYFMyQzrfv4AB94LAp3CBjBAUEtA0FUFCLQqFApQIAshIGweJjhtFGUELSsC2KAsoMzImdYg4jK6gMlfFDp4gpwLwSnEqczJg9G
ex7TYdk1BEIbTiEe/9fJ0a9Zg+cv6SHR8AGCCgN6eYe4IHjAf6z7a/MpdlNFwf75rMvd5ac1dj7Zw1Lv36w+ARiMUI7TvCnqH3gB+DBMPJAA8WBW8wMO
iPQJDgOWKmpf8ocsLJ82SfHvQow6AATsDD53o/2HyfMAM+lRF/e5/fK7XsIjczNJUBImZpSAHYZZ1CDftPED3SppvE2nAoYbeqOolPZPIMumFfTV+Eus
nhgf2JhHwnmYHDNVM4t6fwDCUKCQLKMi0ep/ZyfogRt1EnxsOiAFnXZvWmdWWQR/xOf4zKnIzHo4bS+bzc1rWGpPEPTFRJQkTT7ZT0wialXUq0CtAkw6
kR1CussQMhAiAAkhDIDJBoFoVDCRYQAXbJjAoBEECQmwKYKD3mKfdoUTx93U9QxJ6TmgwgdEQwIf8z/T9n8x+/99/fcRw8Gfw43w2t+n3RRFJ3v4piNG
TIpM7nbcSf8vuByIKLtwiK+bISF1tCQnbmP91NDvPnHbIKSWeOlwJU7+t9h5BVEWaQqhiWmgpy/O1aJMliImqJkgqDUYFAwUQUsQUQyFU0kFwZkoVM0T
E01l92YrEGCLtEtQOmqIiqItQQRQBBUS1SARy3oDSUyDhnThRDTi2QTI5yBCW+oXWQeVhQZCwiZw5EUyIiLnUBOEyOBSZHKKKpBUNE0VkZTNJNOpwFpo
QQZxCZEHCJnIoplDqyOJ2kXAuJMQqZBHVpBcpGrGIJloZIKYhEiGo1OO7WCVUQgnBkRRVRRETZ1QmcV+U/h62yJHuN2bWipcSWc5BMirHjgwcKIY3wdD
sZ+zNnkgUBTZVBQkvuwcm3DqSwazts0E7LhFVBahEFVTn67S+ZDfB2NITCiHImXEvGsqjfGBpkaGhWpmhKJhOuyAoSCQApdw4wlIlCVSIcocqBiUoSIK
WIDug0JjcCfTicLjyS8FsTsj6x9Icr6LCguPOJesQ4UL+qdEvGYEko0TUhMIwNSsQpDMVSUAUUC0kxNMosAQSQrEpMhTUoyyEhTBKSLJDKECdP3e3MQx
CzDOfHx2/FtbbGUXigRN9+11GsCgqCIqLhiOEOxt6lPAmnAJyLZUws7k3G4GEXAON62OQ01EMn1RhLWsTIprCVwJgKSqmCmaqLjMJKoRpGYqBgGlKRMJ
yaEqkm4wxINwg5DLQoTEiwzAkkzFFJ2GkLsZ9xo0BIcL9Th1eNcP03zwFSGIjJvwWeZCBXxCZ5+jZHxb3b+ia1wRrP1+W3o/+UiHYB2gCbTzDaGIeO1B
/1zElIqEsqNALsTmpKlLA0ECnCC9tQhylKFA7U7v7L9QmQwotx7EmR8CgqH0VShugAh7AQCH9d7DNj8f8H9JhBP4qElQlloSRiRFkSIWghSlmqSy5dUi
Y2nYGbCwguF2nYdWF2lFHLtCuw0ZFtGIRcGUy4kBGURRUsguQiyjtOJURwiLgcqyTUIrk/3WHrS4Uci7OXLkUyMyoarFROMu2JUMoKoSKiVBIphcophR
VCiWZHVOdDCDmRpEoJURxUZVwLhck908tDCUUNGEjQ5yAucqSAwPAqHOfQh7ReXog6VYwZCNKFINLSEQUTKUi1RTSGTkg00I0jSlDQ0rEhQUhQlEE0VQ
jSUq0JQNJQUNAtIVQlVNTEJQpSNU0FAMxEFAlK4phmWSFLVKUK0qFUFFCUDSgUNIkTQhQUpTQBjZAlFFKlKpQUAUo1TSLVKtLQLSNBQFNIlC0FKxVEUF
NAsQFFC0FCUgRDRNQJEpSUBEBSlLS0ES1TQ0I1S0lBSxLSClCUKUFClBQNZAGSYqIVJSyUjMicvDx+Y6i5OdxxhloIB07WCOdKzPAN2FnLjdsT7vbyS4
+EIxGWasKFQqcoP/XWXy+79fqeA8eWegszPQ+W+PTzA+UhMgFAUiskJSnuEqZiQiGIWYaApoghpiiapRqAlkhsnjl9plnks+ExZblstpTGKFRdq0Bzyb
HCHDt3RKJakHb9D01Hcmv/yydCTN3uIvao5Qeqe+g3+v8wVMONlk1D3d2u7teWuaqPJGIV+YMk+EGQwU9dkUFQtDS00KSFS0tUiEFFIxBxhgofCUoBpE
pWqVA64DIaUXUb8PDXt3XJ+G+NjhBHaB7UyKCmykcnd8945fRadjKYF0AKc5jWV4iHHFLtCCimRXkJ2BVUOx2/cl22EjuPneR4fXcb09K7hdI6pzSxTE
O8N73dBPHHGoyKwcGcqHKnwh97oRDtOypaQKAKKBpAgliUwFexaQZDrOUhUU1Q1MBVExQePF1Pf2MBzTvhRopA6+ij1TQUhShSpEU0g8zmtBCdzB05AY
6P311apD5eFhkdJVayqIsUMj4TVUDc+2XC9PPF4iuWeJ2ondNDSj3vhDfADgUNIhSIeiQXCB7+sPEDUMnOBoQClR338REd+Gs8Lu2J5OPLQ0qKatK1ww
zjlWKKa8pWSMK+3vg9yAdgC9wpH1O0PKxrMwjJcV0oZog4V5hyYGqBItKhuUpQLPIievZ99Bpi/tSmUqLNmF8dfb1IT9NTh5Hldmti+9le+DXTSh1gZ6
eNLqggYdM0lAGLEEBgSOtOJYgnBwFHWXAQOsQR85DH6oDZe6AMgklhPVh4FkHd4mbMwwjhVT+PUB3sskCPxOBOE3ugw70xSBmiiJgKKJKTuwTCaKZigW
oSoCqCokoaWhe+yKgmYWJpiaAiZZBKVaNw7BET6O47B+rmawvAgAz0sOUzvfVHLOcOgSJDJPNaPZKHjG90pQJS0oFRxnI8Ow6gclH9Q/5ZKwSSCJh/Uc
DjpRoWfy8SnKRMjcJvXHJtnEd/pN9D4f4/8Gl+Y37o7UT9U9kNIFKeJv6D+t7EDxAhDzkKC5GKBQmTQoZBRMV+6EByFAOyTICCRB3KLkiPJgBXIx+MB6
9YuJgmEHRf4rnRdCgOKocCBZAoEk2/UVWsKHO1+uT9DFiy3LRzenLzMuXEWlo0mzIWc0JZLv/mB/L1i/wJLMpN6HHHMMImRTug3KalTVuAChQMJDcjuD
kOPxCUeF2ISnIgbMSgKAv4gq9E1zUHlN7wXAiP9qeAvd+r24HFeAY5mFKYESVV++k4cw5SLuaO1JKkvQHbs5sURiYg7ruiwpuyVYzWUPWKg7BH/fi5mA
g5UIlIqdl2AH/MhVImmICYaEoQqZCCFJoYQpVWVhJEkaBCkKRCgBpAoClpaoCgoCqaAKqmkaQqJaAIqwhIghJCmj9XX93o9t54S09be82bTXUHc5scJj
wM/APICcDsFltm03hXK8uEu9ZDQhmw0gfxs2Au/MqIoJGHM2c9u7qUNpBMKpMgJAoegXsFPYJyqAaX3FknykyEoUjXGjUjRuHULSFBtMw9sp7JTchSnJ
oIaKGGSkYqQgiISN4mQG4Q4U4MDTgB7FQNFQSet+/0M/Z9ZoyaT9hbo/LMY+6y5S6NvrX6Tn3Kf8oZGE7Y8pfI1FUnjmeXowNsm5UoiEKZaa+bt8v2eH
j4x6g6sKJrvQX8oBR7F9y/R7gfkLzffnzbsDTO5wMZ/kKTD/7ZiF/+ccVICRooHUUBN9icUDchObA1oOQ4womNs9MJpTRoctOZTSNkoht3dZrVlSSm00
a2bAyadzoh1OWbuN8cBq3Bu41Z+b7kD3ooqKwEVhNghPH2e1p6ss5XS2jlucVPv9kPHnKJ8ifOkpj3F/qbH0qPW3LzfX17xxR3t1Q9FdzqOX2FHe8JvV
EaO6UyjXdMHBI2rHfuPHi8gR0Lgvne9tqtvnzEgg83o+Jy8udPoLyp53aG/7REfG8Qcx1q644SrECjdf8j0J8te8PfX1b4iztCop7RHOuSM7klLi4V/3
Hw734S+vr5R110TvIpKnWndwVc7pVoq6uUdIRF8e9W9Edp5HvdPjyecF4988Hn469Zr587ku7hMN4jgR96DvS98eeF3pK7pVDI722a221EqLsyljUb3h
jNM9ycJ3O5HqmFiuE5Pp90KaiLafVK5dl5+mes18+Xb5T3x7ug7uejlXt0N3C7Yutl7j693q8fOjjwS3eu72Hvz7z8ifgqsmSaH48nfby8SeRddPw7si
7m9Qc2FOZyCKIihP2zl314sck4RymXbnedroXLOJfQdcd8sSrEK0ndZR4ugnlSRF+vd5PcMnMMfPq48KYsI5Gjat8ek+Pt58XddfT7vnzvJ8pX4Uh7o5
BlomOo0oIpUWLXg4/5c/j4dg+rXH4BTaegQnd4YfrPQInsA7dvGBIJ2Ae1AA/xj6efLWSn4sHUgJzFA7hY/6ECGHOXuIDJURBTI7NThKRUCKCc5nJP+8
5SBNEkySagAySlKCDITB/TMKAKCqpQ/84ximYoiqahQlhdwFKZAsgD0V7FXcTIUgn3y0I4SKeYfcMn3zo7z0iSH1khEnUfWUU+3qO3sV8KIKB8/zOxCJ
C8ZIsJZWaGWGBn6w8z7x78rjGZCsbMyihycjwSQgTc4nZbrGhMKYROTadYKxbOMKZHUQUEGJFjCCxKal0ygYe/Pt0b1CZkmWREwEm4MkgIIdV445TotU
s4WMkgkJSFfOxOXI57UdaREVyy1C6kDJSJEpAKKpgYU5LCSmUdhrbnBwfoJvcqgaa4wrI7HAq4EDJBCPgF6YFSJDQL6r05gG4KKSkiQCgBfq327HO0hC
KEJphMdRsvd24F3I3WiGOyjhEVTm4cMuJQjRDFNCkwkyY6zJHUplskxlYK/OTmd3JAoE11BVn+1LtjalBthiSqLBBVXx3D+Uf396AshBXD+mPaftjskm
AOAe8gHyDQI9SnvDr+fqHKCGjy4fYHb5Q++fiOP46AMTED/L50T9P5g4kENFJ1kztO9/7ou9YKjZzQ4H/EhsnBEZiGspiHOrMf99hxMhYnItsM7853Fk
PM/+LL/uug8U5F3CZh2bG0in+PAwcKOrI3CtOc1Drtr92uUgbaDnP56cJqexaefDmfXNet7yFh7MPQkKkuie6RHzo2osRhlrlMZcsylGoX4p43vF9FWN
05PJIoOUK7DATtgbL/5IKiuzCMDUL6My96XPSdA86n+DzRQ5gxLEETDrlOPVGPVvn4HPkdZ+QnuBPvlRfce0AcNQoeEhjUk/2nTxD5cfAR6DJgHs/mxU
PoToCKhsliKpGZlCpJr0OABkrJBFSytRDJKQyJAMFKsFISCY44qz6TBwSFkdSYyMiRChBrFCwxIkhGLA+p9ZgeyVWY1k+/OsxCZu6pz6zrs7AmqomKoo
8uginhKmZE/ka1HjVgYKf2ZJtw3QpskgHuhCYwTGEYgJkK/qgyKGkDIHJRfzkDcghqFGIjDBzMVclAOcpkihVJRSl5WW8A5wA6kFKEO+BQwgDcCIYQLF
Qq9IA5wvjCG4CkD75PjAvFzl4ZROkC5AsSJGrGgV2QutP2kRmYVHOs62CDSI6/bzHCjk6E8h3kwIDCHsIjhHHFD6k/oY+e6J+C3NDGCjCzd+dFOS2csM
4riUQSkQKKhMqiL/M7WX8MeItlKsGfzFj6Kdvhe7BAb8EiYzY1hEQM5DJthoRB5A0txCCDOMkdmsQoaB4lyO3TYDif5G+Umui8awySE/TklO/0x8vbmG
0sbTjAyICJSnl/JhhovXebH2JxOAyq7m3ZGL5UP0yeOlBoZC5GUSL80CH6tY4VAEQUO3957sfidT70P0hTwHy5gfogf9OzBiO2DPhhZPA4Bodw5LszM3
iulCJA5vofm89X42dM9+EpxZoxVpaGreUDV2ql3Ph8t+XBSIeAqI9FhRDIj207gB7sgMBhWioKCBBpikvin9cQzBK95oN4eNp1hhTJ7fu9OJ7oPOKpSc
aEOZf50lNtWLARhtkCoIowSrAkckpoCgaNTQv1EvwBDnAJ9UCGQLSUxKAUFCNUpSaR3FankQQU1Ir9RA5OhGA8xPJPZPzn35v3e7jRsIAPZ1Rs0eXjHx
v6PoXmRCDzdhuW2I3kKghmihNB7kVw6fVebChkQMZiGcH/Th62TnKw5rrQft3sHEeUm/KZnXW2BXaOloA6cBSUCBJczHkQLiFF9ORAOvV4cWFk3Z3epl
31RtpaWQrOrKskG+tyc5cdCtH9GhJ4iaSHZj9K7HV0okr0kIh21YKTCwqpwEvLO5f6+Acj5bXB4dZcJPJGEk2i4KMQhAIL6zxUI0JLWSFCb7SkkIDIJI
DUDPEoTZrN8PHDPBzyeNy9nMDXZdO5sZj4MTR4M8+Q0KMRnhTXU0LrJdUyxEkJhjWVggSEEQfhWNIKv8NiRAeRTZlSJIkkmBJs0aNAp730J1YwgYQNVS
jkE6w2mCREKliHlox23uwqHOqm2JJMExRFSJaaRjXBI8lkAdRKvAEHAvoFxENiXA3pVohAEGKKELn0ua2EuIWBpC+ZyzJB+bREUVWf7qB6mE890Dbzp2
e54GYYbppozAtKPXfJluYoZqz3LxPogGggd7hsmSHR8khzvTbaXFkMidoME6w1ci3cZOiPYkBUooQJiQKVwgs6J0cJqdH2L8bkOHAPQk26fGvyIBohrf
noLBRBERUhkoVRgsYCJJ9WlH9L3WRLRnMJYaFRBIgycpYaCmqKRpkiyBMlKeMwWCGhpaC8M2aca3a0i4S4mGMpIQmEjjIkSDKkAUg4wiYqQDLNUxNnLW
hXL1E4kRBcJaxKJCNfff1vYifJUQbsUQ+dkH2e19/NgBNqAX7WdsA/84ekCfxTslv0X2osnYDkg8z6+v06NP6rXV1lwG/Yfj8Zw9vGHJxNvgfj7g3Y1+
zCkmNtEaWz2zl3fdRH9f5611CdXukE/NqGe7DTFyjPyD2vn5nHsX0C8aEu3K7O3HrIfcgBTrt/DgQOvz9fj7+AEn26hZqgsU78JmSJSQ+rAqsWZ+TSPv
xhvXBPsJkNJ9ZhveurrE2hvLixTQ7wdXWFEdIojIGLWgoUngD3BPnHkC/Ng7ejcNgTAtJTSwycYBlqXcjreI7yeMOu2SJKfe9jQZiLy2QaVGwQm7AxrJ
OexQyBzpgtNFUBQRNRTUlNFVRUVFJG1T0wNyaC0zO5ImiTAyYUZ5ft9acBkOC5enDD0KeRz29Pu+v0G+d1yuSh1dgh3SNAL6AF+cP435e69Xp6jrrseo
Xg+Vg/dIcJzYfXpMU70PmdBQxFNOBJlE0Kqogp+sWRRciZQy8yqOChCh9BDjVShNFENFUSRybB4dg4EyhkHDhFRH0URiFFT2tGOeTksw5BXHd27JC3Xg
5JQMQ0FCURJQhoIcIqoYgqcJTcaloJtzklU0bCAMkQ3GJIUo5C4kgRNZK5LohximImaaKQKKDIyiSiZKAoQiCSWiWTaGBkU0RBQ0MQRDNBUSSVpwoHFS
AZChgYpIUodThFDQFKlFAUUBELsYaATISlaAEydSpkcSbCVpFWgmH7z49/VnpdGor1uWqz2GH75P1vL8PyQkJO6TxWkpGXFKwDEr1ZFgoYIYwxIVBFZr
RcVO+mD/7gw8bx8LOYKGc+eH61V539M5MWMKaFOXRA5nM+mrCHHbWNAbXR/BGziwC1OMJIbTy8vD27nY6IHv+74BSlSFWhMSAoczFCJRzAFKiBf6cMIk
p7PD7UNI8SwRVgHrVeQ85WqaSkq/YKfpCDQihroMnQPtNH0eWp+UgAbgKRWgQpoSlDchhIsQsw0gd8uyOIF21ALVLDMSFATJBAemFFKeUqGqYqmhmGmG
CEYaAoJBgJiiJgJ5azTJSQS0CsyARI0AnHIkyq1WGfIgcQ3CUpDIOQs5GAfyUDD49+c449bw4yvr9NY/9qadhd4bCB/q/XnDQENZpw1KBwSaZMA5uzIb
fY1KcdyZJYG15hicALPPA0MjznJhz+zkm8+s2fr/iy/Ggp+EQPYP4foF7EEHMwyB9lhbx3qwSSxQiDPk9b+jsznOFkBijuCJUfneoBOEOjDyqRiFaEpG
ZCkpfhrrUODwEfXBSNA0Pzi7ikSkKkgGlqhC8FA3xx5YuuDgHsXhQTjy/HuTIUyQKaAJmlSYEMGBACiUINqclcETd+AHMUOSH8veoDzH6kg5HPlFBKBB
PTDuJoesqv8qWhNQ8i9sIaITmp63DlecvBUH+jJ6wytCw4jiAqhFD388xCMgUiVSdIEyUPbJtj1SG4qIeCDmLDELqU+yyb7MA6y4OWI0jwTPdN5Yeqe/
qgobDkEoQ6zMkZkbJKr1ec1JipoFgyCjLQ0OeClWVJdvjocjiC88zj4dC7dSoinO0h/nrLj6ScfLCguk0k5TosBUSJMa9ZiB3d7qa9ymGUPWU8d3M0ic
KnSVHDAYA07Dp0eh+fN6P0HATzTnYawLhZgetDXAlANZVLBEWBVCwQVEjW6w2Ya4AN6wdqsGBbLHNgLsRBZiAJlXH1BqXsgd+4O8PTWKC/dsHRJSh9A8
PaBAchdqBGJ+lyikNo9z86v8YEaBaRCgEKBShCgRoQoEA+8SA2Q6kSJKFKAoGKogpA9j4j8/PLCcg9ic5KiPQb4QwF9CSULiJyAOwo6ezWezFzHa98GS
T1U4bpoQ8MOkgCgQ8wYSx5z9nWiRSTbIH6kDJ4l0Z157NwANp5ZDTJ5TXbDzgAeO6TXg8FEdKgqqOWbcbc1nTsU2AkYgwSLRIle8gbzmdDDrIxA+rYj3
io7TuEh7MxM78daxwicjTLoqaiYgooKZIIliJipNxhvM1BgYWMh83UC//kUhXfASgFEXeGY1TSco0THVv3b7IdmvTiJtpqXiGZdJdN3relhOtkx1eMNJ
NLIihu7VEwLWu7c3brQaN027YoMpallRlUKDUQZp5qH5BOqKgtcjSaEkpdMA6Th2GxNjJqQMntLepzDn89hrJtCpN56k81VFQ5PghXGiAUUEVccYTBBZ
KB69aCIN0XckfmgqaMOTHlpNJ/VCBSA0gQQ+D2GAGQmiAB3CRCqbkHIChB0QA4qEovVy/cv+z/WP+j2HEGotYPyIze7Xanjgo/qhEDf9Qn3/gftw+pSd
TX23URE02Tg1e/VNOlx/Y4IONhROg3/w/jJvaKO/VDEnQRVmyQGgDDzD6/v10uZf0R+37uoaF0JUyUPMCNEslLBOIjFAUMMRISlRmMEpgXOE2k90vu+G
/Zo7ur9p4a1nDvg/jDQFD1WSjy0zih6mGyZEmQYJAcQRMhwrqv+V1ikVMCJgSk5gpWxNZUk0Jc0qHO5zk9W5fB3eVPLxC9HA+Fj1RlDWXLP1oYmO0kWU
Q9s5n7zkhZxREmiCSwhk06LBEdsTPH5GhLVibag4QSwJby1hd1ApFUUDaQSCsS20mk3UiqaSyxCN0sgQWMwJ0yF0zQRIGWhBG65s0rNbTGMwBK1lli2W
HTDInRIGlxwl/Izms30byqvSaNd7wcFQ7Kr009Jt8IdO3kkUA7LOAZouKFhbDWcw0G3aHBTR6807ehPcr325/yxM2Hk2U3IwJ8AIegiSZGbjCcx/Pfl+
P+PMU9Up0+hU53LnExLduBhJYYoYqqgIgrFBAEiEZw2covpir9Ydz3Iqqul0PdPrTkUTlyeTx15lbLDXETuFBwCWcnn4gdbOZkUevO69ccF4BCZD2vco
d0sYgz2ga556v5edceHp6nphkHJNIRfygv3Kby6YGc0XCiIqTjDj/Inkew0VGryO+WZOyRpQ6bR6+vOpbqDfFvXJUOiqeHM6HPpdvdw+2TlKHgUmOEHr
Y+ahk35cs0qaErjDwYYJsl5CgNiyR8CeBG61mN+Gij0x19ddhrUcbx2Sep3BIUOmG2QqHc5non4QhudoTq+MhVV48pQxAv2acZ2w6Tq2T3fcPRrAo8BT
u6+nnnoPoCHAdCsqCqTVLp2OJIQ9vr8/gG8A3JtA8vE8p32XXgdzrKXhdZeC0pvSK7aEWCMnAz/LNOv2392azrLNasUxh0l1Tb4SbQNsFow+6fkAsWYW
E7gAH1PiYej60vcW+OKetzLqlzUxmXNb3mrZtMu7ETJbXG5RUuGtCU1vNb8fBKSFZ53HJ3DTGQIF2DkIVA9/KWHTwn+/fk8J8+h7j33LG9UxMpYoNa0k
EOHcYzDUiin8vccTK0Quv29wv8z7mJSss4t9BX2jlrmGMeM2uZlhjZXbgY2IEowv8ULlqx4lSCDMLUXicQwEupIY7hUXKEmnYWFSBihlVmc7DovjJwKh
CeOjsTrLNMVSRSaT4m4UwgnEQKoo3mAToUopITEIr3bhXy+qO27CLrrHICgnISC0rkslaDkJ6tOy665Hjq7eyZOg7vj24cbbkC+fODl65OvPcLlNmthz
Ez8V8+cPmlKxKDkaLK4QHztChzZQc9bjtx0/Ht7EG60N3I5CyOUrYVVDfWm2bblm9bc6Oan65Y4J73vPiE6sSa+d73siFu4GYRFFOfieRPHu59eTjypR
Yh2X6txz4O5p47WT68XESR1rWaG6wKJrX/vjDJtok3mDnCW5OGtaIiGl24JitBRlqXWZDpm9lFvR9Pd7I+9OT6GOd7m0mUETOVXmehbI+e6hJBd8YUru
aRSw1/PyQ1qMgO9lHOITSZboUK2ae4V90PKNVU6+w7Agd9YbJeDc3PEOBrk5G5S850bKKbAgtKFJvGzLzRDhTcyCENkSAhuyQWg2JgJEE2hxAMpexwc7
O6FRRKlRm1oXEOf4aNIedFQgLtCNZQceRT6j3UWU8L3YBHBuhsFtBfGz8N6gchYAcwpbCAyCWCGIG9ZmrUUyBmafTWG3Zre9LFM12OvMX4rxHksUJS7y
KSd60/63HF1azLfa0yJWpO3adZbvXbd7DiB1bn9RI6IeTneH1aXxb3z08nEcCfg5CRd9eD57GuK0VFzkcu56j9comgU7FocRoGygqImKYhiwy8ZkM0RE
FBBRUGlMgGXBoCmKqCWRiF/CQHAtCRIkAcowBoIIhiARDtBh2zjE6wNkUCR+7vX2YTAX3d0fT8+jTAfGQPfCMEfMfukwvs5aRIwXbXyw0Il+l4YaSp9Q
CJvZ/Cg/wtBRRmrqH2dehSc7D8eAdOl4QPtbsm0dn3+S976zTpmcvlmKKiMiM/6+iZ6dWmUwxr5wwwF04mNZ6TrLPA+RhU152UzWmP8DPwg9x7PmMES/
AQF/vkoBiAaR7frP88Dnj1/OP7QheYJ0hSYB5o/WIeAfBiGJpC6+s9ujPuV6Imq6AYH1gvifVn1ekjec1D74X3evE7cw7957+f1/gr4v+EAqRFACkwKK
UCFI9Tz6+s1ow68H6oQiQyU3Pyh4j5956rpFflxg642cJydAwS0OAhyTkly+2nhny+ITwPT3eZaGFOe5/E9rk+T2PpcYG/mzDUoyws7JfInuU9tsgC7s
UpFO8XlXJTsIwxWR9vb7+/8+zkDhveveI6KVUdUMML9ayw0RqOSZh9Vnh+XvVlJ8fHbYUVJARD/ObDaUs5ymQRSF1SxoRZwJZKyiiiahFLMIi7Zf8RSq
0oshbDsiKuM5A4xw61KKCTQkFFBQQQyEQqB88MS2/q/ibN46M4Z+FNONvptZtOV4GStggt/6yEd6VTvI/0igJI2QLlAZQU8lOER9pCbnTPwReTvotALn
x0bujupopZqeLTlUPLKbKpq0EaSD2mM6FEJ4aJLyhkxs0wrd94HEh5YXl23Nd6IsiaJZo66yFBFcs82pqhjvfRhet2YGRGJQaYKjlyDIh1yw15pWG2Ty
wO2E11fLj34vZqmk4bud0uFm+Waw3h0blgsN9UkOAJDQzQ5SPrsWk7ksEjS/ZBe+7fIvKcxWiIWZw0OxJk/N3Og3445F/H1uZpbzMMkqDBVihbbeOAzy
msLfFHcxwXLocGNBnnZDywFCKiKwK5jbUCpc61drhsxAkwDomEEASyEyoZo4KqcNCRiZGJCEdYhpKKhJkUyEAzZESRiqC+ESRM2WAwtuJ4odqwEVEHTA
5qnTDHjnLN5KadMmrp3dadIaVm0JpPIPSQ6jNskp483x4u/DCtiKCMYhFurc6syBeFDbvZjgaaJJclgbZF4KNIgMhXOsy0WrF1TJE24DOhbO8piHGBxl
zXNVuU4zPGtqvXlgUN8h5wJuqa135qEQVYcUO4pGDApEpWVIaAE4kMlFpiJNLvyb/do/f0l1150ejaaAo2BVJ5cFnUA7g7LuFb9YzAu53sx6IJ7qfxhT
jd3BDFmQyFGEQyZNZA1GAYVKbOwxHXZPkdakv/T4Y+o9etfN7/fv3RxufWsp0JGiZTch9jHvMwA5dee3zfd1gSQBBhfIL7aUh6aMzzdas0sSeuBQ3TUQ
UFmbGXCq1CSyH0m05zonn59sWGP4MWBGboiaf2v9GjMOOP3OWFE6/moCB4B2QQUlPnNmdLzHkJgCgRtEHIIOY/uQJsGt3IoLAWI+DHpmQVVgLLaGP2un
29a8xvOJyIiMROIoygfucc8OytaZNKmLetyZEET95W2mXbc4WZlCjCmZDBgxeDRNMDTyThZ5hJxC1Ip2id5g+kKzaFawKwUNX2PYCamQQO0JWLDvZfDW
YnkAzDRrEGcVD2TsfMtLZVaP7yCHZORpeG/YknpIcfDkFYj2E5FLlkmEpSJSfKfngD0ylC0cJAZGMtGtOOoyecLq1A1thTfG+BbYnAiuRF/MSKj1ZWpU
HlhYIc61o1MLmAbZJ0gaXIA3CGiBogpIpTU4TuXOMIB9WRMiqejf2dAIg5R+JK/Hr4e3jYYPg5hKrLonYJsaDcDTBZIU5+AVQ8IIKq+60IIwRxr7wT0+
Hzw2wRg/j9K5CfsnjM0fwslF3DyUFN9TedigChIb2MA7oSqrhoQ66oAPYSbjz7ePWFZuSB6RBAwIpREtBEgJEA0qKUi1QtCqitFMdT8jsTXxTgDS8j+g
BYQhIQ/zpPcQPvncI7plyCGKaKD5w7OsQ5dvf9SnHsuw7Qg9m2N/A4K4+nR5Hq9XeQxSRKidAe361A9emafUIGPd0xY5rincFlWAQfaaj6Qo28ayRO4h
BQAkA8PTrOkvCImCUQkeSqgROE/oYS8xfnKUPpTfbQ+d1t9ucE0IfWhXkaFGDliGKfmA1PCSkiHBC5DSFGEd4QdRku54Qqe3q5onhg6k8HUpBpDSPXol
Wu7rOw8ju5bPDdDH6BPutn/o7Hf9b86WVSM/Q3h/in8h5gHl6bfou68Z9NyXfcH1n0xQRDftnAiSYiD7frDhkcU6AfaK+2FsT5+7PCT4RWyNwhUSFkE5
2TqdyA0IUBQoUCUIUlJQUIhQveNe7vXhAgEbhrk1CxC0WhBIDPDB+5QBMEdAAAeD+gLj7kIBHb6U0wTTRNEUFUAyBhYcz8swMYGyeYoh+1KxSgyrEDdg
wEmIMZLhf1hauK+edl3EXOO6OThDnG91t5MeB8nkMeEygiAzAu8g/PdvCKPod2tE6+G8mxo3vQPR8dz2Wsb3u42+ZA87fFHC+ByitWYi+JPmE8UZDkI6
eO4R6EzCE7nchwZcWgR9W9l3sbvYI8uHjENzLKaWDBMAICXBwIkBjOnGx7J2jYC+eidlKmokigkqoIxRsTcmwgD8d4y7DHHzviKqqHVjNaGXacphXdj3
o3uidlCcQ5cEkJjqUBcaIpcwiAphGw9oSaN5wHlAEHP8Ok78squhHUKXp2OJ6cLCejno32cJQRhvq5CZfbCEkn5Eh4+3xvHvA2hvqgmPLno+B8apScd/
zMk1HV9kQu+hTFecTgZ+jiagB3zrYP7Yj544UHslmgb+YSOpSnsXxgU0fhhFqC4V5a3nMNmjvOH93i+7PB4n2i+LXGp/ahS4XHGqYlM0a3uuzZmXCplC
5/lTYB7SHQFgnoXrvTk2YCt271zLqlYnPc5mk/YSfgwCkeqFj4hOEmRMlGFDSS77YYAYOuMJ8vjo72AcPyGn1JR7FPrcUKnMZ14+BkkwtncWHPMjdGBi
6jY3qk+gn4KXsE94+KwmHsADnGSsj6ZOuHTBrBhdWzq2CCgiAKLE9Pv1d7PhgYyLIiBxUgF7skC839MnRsR5lN8s+uh/qsmCTgPyPmQflYE8l8OD4kgH
uzsNnnkofHwvDVIfP4si/l+J1QO0k7OPJ+3tAHjqF5EbdXNaMNfXv8LvCUW9IpX7877hZ4CzzcM8T8JyYbB32mQSQ5kPIrD9T4O5ANYL1QvXLhp3hzkP
gR1ra+7nP8OvDiOp6oMPfzCZynMxVVDolrQlEKe3MhXGZf6O3O6ZUQcqjMRNJT7rvRcgKueLc90XUVhfO7xHJyInoDneMqjvCr5NOIh8+8KHncJDjNCg
Fnzlve5FzzplFKiLTJOFJ73g7LnCqKfxbNaAKlgmZqMkyamiIIoqhT5UhTmUhfXx97FkQRHXfO5fFhGbVRae66pXNCqDRIN3R0VEgeE57O6PDLxetOO6
iyYgoNpiGJFDBimEdtd72zs482ULIWIZE4fg7tkDyDbzjgRMvve4vcdz2BzkBEXCKo7C5aL2BIcOx4toO6DtDjeXpUSZAohZlV5COMcdmtGsxGNHBJpW
greIjkCqUNKoRCSiEIkIUoUpAwfNNDze3o8W7pop19QtClAsSUoGpDYoaMUYS//YdwGAgpvkVHAgPM7BxVQD+c12oK+v6eYI/MaE6KHCEN+SsPpPt713
Mi5y/Wfs1u8B0yaPy3wjwhTp6TTpkxLwsC6kaY1kx6Q6vFkvdNHYlvfXe+EynGdu9dGJSEzCZaiZScJNcwn93QJ3jwBF2GiJx221q3yh8nFUPsMDrxet
9yyua0X+brOeNi5OygEnbEIqIIHpvNFwWCgfcRBKormzECX+fHKOMB236mp0atFPLJgbpK28ffPce68exj3ELsTOPbvb43tsfOu0GrUgvEGzbjSE285R
oQIqGWEAU15uKrIi5LzG//cGGl11DcBMkdsajXZvQaSYIlJaGS3vFzLIGJCpD7JcoBvznjPgcZmXve7h4uYLpDReq3puDQ7OwY1oIEjJDtDDRBiUUFnm
32g7Jisu3zqMS4lrSy1VUUgjFdd+XIG6ehNoY+EMDPXWtsDw0j+hHBvXI4P0qzMGkQimPLIMxRajUowZoX251vUKyKL6C7phySfypCf8P6qYqsJmfGE1
BxqlsPUnJ4nmS46Z7R2T8Pp5eF45SmFNfu99tMUP8p0RwQuwUgngJAaAumAgqUAoSoG0gMA6HE6Lbt0swWOSmBgkKTJQQJYUpI0TJqb8fTA/luGfzTN6
U9B9sh7Oh69L65XxI/N52ffiKGQwJ7JOhR06u1APCpf/qSzAgwcBIZUmSJSCZhIBJWWFkYByAxCSAUghgoUAwQGBckEpFAoWlQ5HPjma+e7v37OD8c93
JDtvjJx14c4a8ZHtfZEp0JQ/MT/LKPHpuq5c05gh3fYrx7kDlxp/Z24dzILrophRo35/1iHjhs5vYOphmJibusAWmil0Jpt5cw5B+kainuef5z117Qih
OHSIdwZXqnq5ngzxnjs8JBcpQWFYBbdvWg/rBjvtSMQS5oambtfWCgRGAih6Pk7/iJgI2JojrkccOt0BuDUFcp+F868hRx7gkBPZ+jmKJlOpfgxfJ9z2
fEE218MhunmzIaQoaFmVoeUAHjAHkaM0ZWmqNjSnaECnKH0KzhlxWhlMyfu1QWVJfvZPn928m0h0nGcnz+eQOM2mIfAAhz+IWjH7f0szlCupFq8JBy8B
hxL4IUgbkwfsA52mx74OYZyDhvWvihOdU9B1CE0gDawNq+0k9AoZ9oC++BSkFR8tHQH48AMgIiA/o0FiirCNCyoCOEdgkJcuksAOFySSEOxoZ22y4iNp
oUUNlJyM4k3+VA5FOQk0qE5zsBIiEEUAUVhCe8gKTIdQYRShSBTQBMULQpQEQNBkmhXBOxjLZ0J+LWOpTLlnQwmUqAsAoCaERnZARiSAkOqXJckQMgpN
WQhgJLDiQwu0IoFWgHIDgJ22poTCCCAyKTt8u5A8ffgeMmu9T23kD/qExxdsTvxcRO4hTcobzH/x8UBSQyAjbDXoU1ufrpnJhOUMwMOGZgYZtn1Zyxgn
h3h4MPR+r2WSsCTE/5zab8p5OPXura56SE3L0hThmvAoAwEFIf2MKsmib7+MlzRIbcQ6MO86zRW16zOuYatrbgGprRcltiX6OJhZvKu/5nNrpNYYCqZN
ZLaxFmG9cG5ujVJdW3ak0TaBa+D89xrzk9cXujyPXl4bvFBBYIoXzJDNvfXdne9iIA8GCR1uzTTLRy2OPIzl3IFmSSHUSWYi0hQuyKyFlsCzFsFcYchs
wIigUyFpVGhApUKGkaRKAPdInl29/RzHB7Uk1BzeSfHx8T3yAPcN0ufGGJIwUCgpRTdEAOzplBUW73AexwDDr2CQ8ZDUPpTXSvd9x9wa5ITp0NjKwTWj
KwwDIXqBvuzPJ6AIKBfmTPx1HWKoXp6YvZBR1hnY9fNeElN5w+z346iTbESV4xxmAagoaEg+sg+n6/cHzSeoAfh9vE+E9yHmntuwDjJx+n13bhgwxk+o
+J4lLbFk0zEnTs3Ifv8/3750WFfUD7Pm8sFNEHxuFkB5gPrRvEPvnzkMhFIloVShX0pbhbgOYZWLh7PmddbiHcdXkdr60U4BmECQV4XlI0ns5pxX2Duz
MoKP/LPPR6+1XThIH4s234YOSDW/lHj0xNVfV3PyDg4SMi5W9Vn5sxUnNFndhrBRcaWw3B8TtJ3mTChkYn7aWT9mWO5riooag9imsJ1peNQtmGpNQsng
cuABTOGTx+/W9LUElieQ4a0dXoSd6kH/qcFDE/3+xzCb29HX3GdV2G4KfnQxD51PNkD1IH475IG3jT07TDtkaSkE6yTIDu5CA9xqfaVaCm++b78HndaE
15FJ8UUIfecrvHmQh13geD+nh1v34TXtZW28/IuPwCol8FlmNmCCIHifbgd4a6knAYbfHmgaQ2KpR6H5oSg1aOx7vnU2ngKG+SlguJo+mEAn9ZioO1Rk
NccCDgighwMClwqquAc+h1A8+m06AH7CEOiPCQD7/++fe77qx3bnnMz/YXJvluAp8ocJIHbCByXldjkHexNzHGDo1ifwbuw8JgxgoYgPKYjMyzH8Ot54
+ZZgi99eLynKg1L0N4HUd/Tu6x4/NFDr7F7EfFMETk9cN6eOIB9nYi81TSgQv9vYPQV37ewDv+6fD0dfTwjP/dBERE7sxBQ7jn3cDUXpIcVmDJCVEBK1
hsaKdUs1SwQRqSoIzWuf585DjGm+nmTX7j8M/f5psDW+8+3Ls12YU6kp4nlaAwHN4UFBCKhjH9I5JamURkwRKAnEzhksLSBuF7PnNMXy9+LHviPu2ETi
bd+Onjn67rdQtBhLGZDBhFIZUmUSSJCNtgu2aGGZYlA35a1134m24IsWUaQPjEOYeWZAXbGMmBlCDIijaVpQr0HcCRYUR3WwB49t4yIcKozJnCB1iTCm
wgOyI4Tx4/rtptqJhg3AuUQlI00utWs+e/f0XmakVBxLkFwigqiuFBEDXeEeFDhNVRTW9BtNa3XO9j7yB6g5A58UQ+eno6Xo5xMLTzhpNOXoxdQ2TS5a
WjNFTxrDRQtIWDFhVKkOeKOmhdK0JKMQzKCISknbAbTet3Jo87m4m0eHI7NbTbseazmrtmkGbkkoczTm85MdWmWyG7OHPwc2jp662srVgO4GkHGyNK0l
C6NzehEdrLJ0gZhVRRIxLzDbZR1njXMmttRV4h0Mwyc1tNBuMSPizNzRkwSxaAZh1lNUsrOsbPXADerq77ZTLY6IqZmdUsUQJIAENAkiBhZES27glrLz
prt4Lb7e3zewbohN84FlMQEKjSCIQrj1qmBF5uSc3c3AogbYb1ec3Bj+/6HrDXhOrkFbAGEfDY4angVsQNBqGmmax2eCXNR1sYuRRkhUruQY9tZkDDgw
JQBSQEpBwOmBrN5wXTNY4HFRm81MEpSyH7I9oMI3Shgh4Ak20WWEOFW0WyJ0V6JmQZvBxjU6rLs7DCMXqpEVAMSQ1UsMkkheHM4uYaozEy5fD10ddY2F
SBj0mInitDlmdx+yDn3qHHFa6+k3i9hOMUjEih2jabS2zWWJulCcsCteMMZBgokTbmGLDia+MMgupraED9C7o99D4x7dEqcik7OTNpmdd3NnjAu+rhDp
CsUtIcC4UqD1qm0obEu+JNQ0EQVEKlEyCmibZHLKJk5Y3MAut82vHmQ4jeIlZYgjVuYKOcVNus3DbvN9mc4dNrCcEOdtMTtOOIalHBjcwYa1ddYcHDut
KOHD6CiEc5zlwoZQHZylYFhwAuxztuE+DCVYOds1t8cTjYfdblw4fN1875x52ex7iQXLs+iHbKHi1vcdwIhetDzN2bLGLtKyshRGICMVYohmikiCoJii
mZImIkgaCSJiWWYIqo5YYPLOqMhiV63nSGf9veuHOQoIyKLIseXbFUEGTBCm7nU04Ga0YFyjw5mKCAu+GjEKuDmAT3uOUEUEQfLh1yrYt40xvebEhl2g
ZDGxqBZVMtRygLXWa0a8JpkXibZNs0hK7XsEKbyB2+nXxe7HJ1EXru0kiqFavw4PIB3ox1xU5kO7rJqOJTSl2wzDWWI+M7Zhpjyi71NewKKIerDZt9Vl
6ly5dgrFvO6dEnUeOPnb3pPKRvjhSy/LBEEESkzEBFdZhVtmQYy4TbqqZijivUNeKFTSS63k4x0FtHVh260dpc23iDnby27gDO836+vrRgj0WPmjchqk
1KzI5FFpGF3ruc+pw+z1kCErNjBNr0fkUyh91Z2i+33z2ZORwj11DTJxxx6j5Y+dF8s9HNQIk5SRIV1WbTveKTxlHxrSKLGfP6Hg9hZxJn0B7Pk8IiIm
86dvUrkF2loO0BBIQsWAMkxjYKIlAWdJrDmRdjiZQVHUOY+2QX1eqgayDEq7Gh0fCUXk7IlY53CZN0AuUS1m4OM6Tg43WMxOOccmUaAGyde973gH2YV+
34KBzholowunQgiB44S0CLhPg/ohjHtko9JE3YG0brJTquVZ000Iw4oCEPFQ9UCVzzuG+zX5/N1dGMOIooiqyDFY61x86C5wwL8Dcjq7EqDIRHphRbWu
shgHur5qhcAkkGBuWVyRDYVPTm41UTDuWqlgb4pBEkpIjCbk6mOrR7EWw9yJnCuJ3QiDWx3Uz1el1rfPqeK+Ob3pCRKzFjyvO3YbPQu+YIYaIUDszQUR
ODbiY1pjObuQSJS0lY26mBhrFqLCMTjl5XFQaF2Qr8sfUVcBwbtNdrohxsrDCahnvtB6QI/zPCHAzenG5VhkwwU+aUWIvVGbo7pxhvW8NmrpKAsFgdaz
wt97c4849TAfazZmseFDFhlD2lp4aDHnM8fYhvCwgNZo13mPrrlqQTRczMgOlRnqxNGRQk2E2JYbVkUaM1jWTTChEWbnGpxuxJLY3LBqakS8WbYxut4C
wYn01cQAoyHg2WSI6n1CQECCcPF2FnRzRvgh+m9eiAJ2CHBO2+006ix83vdjshzdAKKCQZZSBFTx04IzJYvLTKBIUJEQKLKgyzXo141DTJixQ6QN4FiT
J+ibdCZyR2YcZUuyciEolrF3WnAYcTA3ndjw/HMa6QXODo8IJAwtBDCPwGl0RsjtF90qAsXx4zOnu2Gv14Z3zeDRLXV5hA71VRDmUPGX+BumdUO2vTtN
uaxd6OqLNOrQ69/HbwAh8uYbJHmlZyIQQmc1iO007a6ECvISQsghOguGBDgI4VlHSELmNVgEQImoFMgExjCQ4EhAxIR8BKQ2gOElgwk3PW16ekzBaURB
6ksHdo4XOjsNEePX186xxipiHfQwMxjJXcYtHM1MmbuOuamcusR4fnsDNCX9dFlYqAjO0qJ1uvRNFmtExI92aygLj3qqYa3ltpq48CQ7d93UizEUonbj
0NB6vbkXrqE9ZZCSB0wlT7TBjbybkUlVazS7bLg91SlBzgodzqXISilE5zkOsyDSCaQsiKpSbIUEwbeUsuyC3mCYEAXCc5EEwwxRDJpLlssM0iih5ujl
aE4kEFMJKRWJlmnnLy1iTGYGNUnIjJBaaAiiFSUYoE28YYie+X6P5UaIHjNdJ4dYKKwxjQMiiHgMUQaFDEzhtjNMNCBBYSdCY/Scgbqu5kPRvxDkuwMD
YixyQyEKE9Tn6HeGH6OW4TfpOUMkogdd+syHJCzcYHAyTmGwBMAJQNBsz+s9dhwgak4+MCmwdoa4GpM7g5Cdj30vSe466v3ZJNp6PYnoJzoOzgfXc9p0
dksMMIIMGZBndPp4BgaDgS2IJh8eu/CHxZnWHXu7jA6Ouj6p34EN7PWdRfHnPM9TzBEgdIir+HvmPppc3jqjn2JyCikgTGAIfHJIflaA5hDXqkpDJMyA
xsMcFqals4TKQ02S2YuoR5243QUkRMlZiZTUgUwwUla4A+jw7rsnWT66+cPuX61M6VDdSwiNJxtR/OqOTCN566lE1IJogo+NqGIoXQRFUDyrkP1T85oI
G4IbGVUp4ORpjInNrFCX973MCqx7u3Cou18uCe6n3cjx+eJH15Ltd7645XeyFtXeWNz31iGkNe9MXBpDT06E0im9zEPO51WaVE53snHR/V8sD3pwAQzK
GeGzWZ9k1pqN+Pf5N02imPY4hARBEDucfQOEXOISqP1xWao7eZxiIcsr3+WcdevpU9sxWTGs1OSAmQrOsxkWKChMcgdeujnNJh2fO4Pvf8WV8+9p8SEl
8pvv0mv1+tGgrU41N92iaJRIKBFgCfgRhOyKZbbcJaC+PcKJLVpnSorv7r9U7eYkREaXPyxJxN+Hkdwi+W3Y8/NmHp4DMmPWS+inaVx1ZLxmaLD1s65V
Ik4j3RMLNzwwpoxwYoqJDwTYYjuijFR+kaIogqxGICgZYYSYxRbzCK+kFDgI0bH9JCRW6STxlSIPiFgUT82I/n0f5IU+fHJzFAX1kvEeXWd6hypd80k3
R0daEgfb0X6LDyRCmj7GycIEvEBAR4aNojEEsEUMzALz/mewPN7rTjsxBcogc86J0ptHacZBM7pQPh6G73kcchCbC+9cHO1E5Y6E4nIc4nU2yKINZqNL
qMpjRBSiTK0KKbKoKvHKHcbA7cRZyfUSK0MFFRQxTBrg3s+27E5CbAUOQ2KH4kIHlo/sjgDfUIdZgKZrqyohwKBugYnGTztudz5NzJOJKCB3sWgE3IBT
o24DSG5MIShIikqlMkMlpAoBoGQt2p5DSHnChi2Q8UO7o5VRAcOFH16ePd3t5AMTpDecAI7YGjhOrQhfh7tfHMTqgPlBIbcgYU2N5DnGOdvPlHu1uTHI
HJsqmUDhnzlx1CnxMSkSaYAeUJMZDaayoyEbbxMF21aA8Zs4T1sBIjhGYTYVeIg4ZMctArhVOd7veiz5w4cLtwhOQTODkBeccqEj0nSgK9zxKiDuG4lL
Ol9eKBTyKF0u5an3PnjlcqeZEWFlttnhUKE2RBQOZDIOWE3jxA3HYPV5gcbbka3KdpuvPPoTCg6J9I8ztkxOHJtAS7McXZm0iDRUODplfABAk+s0ptrp
LtNYD1IKAdemtJ0OkGkdUTwaQH74TYJKZUiHMUB0CPIOSaQ1bUbKSYxMZBmBmKQpKEqKloYqGogRmQGGCiigOSb0I7DHBANgha0b9NPHo9vI7RD469dA
7z706J9IJ2pHceB9O3e9XsKb3b3K7vePYfW8pd0dwl0MIXc9JuUTIWneuZ8e17be3iY4d4MqgoYD0ZVERXfRGTQlDSFAkEjS5AUIYEUimQhhBREiTAEh
ZARcCK45lAXbchJp0I1gFAky4AXC7EIjhZlEXAqogLtlJnAuxIuFCZANO2JAF2UPW04UV8HRpJBKGmgaKqISkpqCqhpFiWKgKKopSqR1CYQhJBEqFApB
jWONmIY0MUVFJBESZKAuQI0ApQCVSVRJAsBFUKBQg0RANAuZiDTSIwUxeXrz12qJYxnzZ7B+nhmSp3RdtngZccGtMnthIH37TJ+eSkKiir7Ye6BcgTRa
gNd+bk3QXHe5ETIbkrUgcoE1xZkqBRRDEIGkKPUA6si/YgToZ3Vw+iGl77iA8Z7OyR9EhkQQSQRd56TMR+tnyXMuWlT5n1+u3lVHSG0MjJEu9XegDcsk
neQhtDiSbw1uxQK3w3TpXYRBJcrK8yoPQNGMuRc7CqKCIiNWUhGAUKKoaDLMs/JZNEkBJBKdl/eOu/0cLIyn2+OHojiXgT58xPPB7eMMh77vhHu0IMnU
P2mjDSHTYM2lCxEFhh3vRqCMmsaYcEBJLfiGw2mdwSQ5ENywx7lOZMTMlUAURB54Ae4J0KI6Y9KGg0a+SaEDiSODOAFQeATEo84claHAkMgWpgCqdyjZ
gtCtKg/jImERK0FDoloyQpAJlSDJwoooCJpCKKGiBKKaSlMjJHCuPRaHYAnbaMmNp3nE8gEO3nc7HDyYnKAf79chebKCgEigiBJjq20KgGXXynGdShtZ
BJWApCSRJCVKAlGVDJWnWnA1ClGoArIDxoTASSHGAVroZCZywxAqIyYlPIIADZLLIugCNMFSRknJVBxAwQMQwDyQzQRDKnTBHlUBEAvFCSpkK0lNIUhS
IVkKYQoFGQAIYQjRQtKUFUUKFmZwCJhw8BjcIHHxGWdDxoROA1SoCQB3QHS48MRiQ0Eo0BhFCmJIUhojEaCmamWoiIGIB0SD7ZEdyYDw7C6TBvVw86Ey
bOJJDSk6wTJCw5xQv2OCdD3vCoOqGCJkgVCGSewMTlogjMQycYHaTaB1EmJXbBCCJhQ2OJB0jaqoYgmKioDt3oDYlxgpvrE1rgx+VzkclORBSmSUBhAG
/xOgcnb1VSVRFSlElSzIcNz1+/0PXxsaMrCaSUPdbqe7ESJLQnwj6EjINxn0WD2Hcih3oHgB3kkFQEVBW9Jp0VBgKfXQSTRAUg0MS0CAb4EPSBKB6zoA
fTDQ0tAlUds5agMJaMLCSlKoKCgCkCh0w56v1+ZyB4O7E9D6d+ldPdrrhzy5aHpPB9rgjnLH8YA9cCdITqOEtHx5h/QC4B4/OQN966GdfUtHJJLDmeDW
sw9qTtPTNxDlS/2fY8AZITwkCRWpAfiERMjDLSyo4QB/VCCH5T3Q7kKAOIUNSA5I0BuVdwmockUxjy1iDoko7MRAc7Xu8MhuAPx5KY75/r8SdbkYKPA3
zHO07NBSaDVD5W4caPARLOJanhfgED4pFgMAHThDlPZC9VqXc7mhXNa0ZL6ED3r4Bmnn+DhEZAZLKKeuRQyRzDmbMQwmj5SUrkESZOEjFUIov4sokILH
0ZRGFLKOUMZHCH/vWPivUMpR0YkOcb5ARhyyKahSISgBpKaEyaiopovRgZVSkzTVNXLN6xYiigxqyRT7H6VGgbr7XWtJ958ogiH1D4h7NjYUiCm37fqY
bvNYnz3uCipqlbEHXzve7uRHTvCc4kU3utyGF2GNNGQRKUEgGZbIoyRcz/aRMAk3V42KXy63kgEMifH7EG0GvvakyzTbalpY90KMDfdk3l73el7s46Vg
ptihUUOMF0bd9axUXTJJKht+nZEFXZQXau4aQWg+gByCi+9unMwEPhB6xuXrYDTt1QEQlN+OiJonJcJpDdM0QnskIcXkhyDQiYoA6XSFpiqKSIANwoHG
hcUITMuDXO+EaHo8oxZkSJDG534OCciHkPOh3qOHyD6DyCgNEHYauuXNYOzyKFvyR4cHyIPOmhIVzvkMi+t7odkfc9A4POnB5EV2fdwVHj1vO93aeXHb
bw43k3D4S3W12ImhhQ9xLs8zhRnET3Sq7Xdz3cLz4Z4WpAlFUqEMuCsXDFHnBudzpCdKimhFwKoZcaczB6MpzJ3C2YtCHvT5Y9s7uuSUSEkVRTyd1Ieu
OLs+7y+EMjao9mKula6u6eXTnrEhwyMRK22XCQ1C4fRoQ67tjc425PCuPOOQXeEi1vcSiqdqMohyRCWRONBHKwdqJ07wcmDyFufZVUXzuTmfVsxccWBd
svIQgJqwc8QEiCimcO6NBOLAcFzYQQxkpjgM8nkymkIRBMmiNb1vbklbkwncuTSlESNEuy3ZROrYTE4hBJKMUTegi4sed7IjJZl9cpzKAibZORecdh8w
CT55TGXkJ3JueEFFx2cHn1cyAed1BO2I7B4OjtCe27F5As+2SDCbSWxpE70Q1uRkA/s1snEi6sOZUawXFexmdVpciGgScrgQ7YOxjr5qiPG7bZ+WakKo
0MYNAZDEOZBFgqYnCSVMFURJlSqcAA5zZqToq4poTv5hSEQaGQHQC9S66pADoIEdM4OSGx4RgSWRkKqCZACpZdLAoUiCYwhtj3sKjpnKMqVFldL313Ie
9Xerc5Y7me5W3HNihCPeXcCHiIF8K8CKvUoJKJJAMRe6FOLMe7kDskEzWyOUVSLuIORq5Dtu7rgCUjRnAzllcRHgO3Yc8EF7IG37wPgeM7TL6ap6Z7sd
H0/ZNG3Bk9q+6zWkuzU5JzKrLVzdkPFlh27Thu4n6Og9QQ103SQtc4Ogu5N5+79+Q3nOZrHVqZrmhiDSB2wdIUo8YF4Ep1jxmYRQUhZKpV/VsqrlyvDp
0Wn8PcIlXeaySqi6lKxAsEh63cg7ZCYw8GGtqIhqH+j118YNs9dINpWKCmZf6aXiNOylk8p8vrPFvy/LhOuSQPUJTJeeV8rUBrM4l59mbJ7Ih5Ekniqn
X18d1n04onITSOHhx6X2+twfYIEfMxv2oApmxku4Q90DiuwOrl3IrpQ5xSgUCp9VLLUhkoYA4JAHJTb1CwAzKA6/T68tln0zZN7qjss3rM4EUzkfeT6R
MZ/k38qfxIE/pNc7+X69cdU48we9lBCHhIshr1Yc9/49Bo7pQveUTCB/omeaaFwqWsIig3P8s2yuy3ThyOZmHjud81QdmJA4eCoX4YKb5bBg+uYYGYRg
ZLwiRMUeTLKjg9Gnr9Mz/BQhK7LcEk4+i3SU9maNiNdC0NX31P8mAsX43lxgogTLmQlAJ9xDBgeTMgExHGcXcdmIlF4Ctvts6g5QFG3EMmWjDeswNMaH
o1Apo0dXt/B3v3981JoVlIgMLL5kxAENoAe6QwRZbR9h3L417mqp2aKHENS2sEMhodHhNgb6oVDbJ1PHXY8PKQizUuBeMJcwuaust14SmhiKogT2oEj6
BuwQYOYjyJN+Vi97AVhX6Q7ImKHUyNgKRs9xDAggBcrb8261dwSTB0d93oIwGO4o/xLFlGSPCh3xDyajiGqs+yFD08OV4dHRVFFJR2MX/ATFvI38AGBm
LCdlum9m7s0+xkFXChy2gUJwNKYd+JlljYO0c5rzmgoKTX2ybkDZIU+Q8GoQ9eSlGE3JwoWYSkQGBPJyUxybYAiEGv8CoXD9+YUfwP8k01SVQHN2iKv+
tJT/7kjGIIgpXIRMzkLBD/vPkek/EMJ9kWCB8Zp/Il0QfUFX43LP7R/u62Q/Fk7Q2knYf5mFx8WLiVlTHaJm8f6o1cQcGTkGP4b8FOOoD1mvR6QZIQp9
ppI/uw9WZn/Fvvbbv6HQRKcgZDw/29xyQB+0QEDhT5EBVUBSUDQNJ1yAfBFP9qpIHWrG3pKvYn1/T9mGIWODh2ofZvVukybJyXOb0eBhqkYkSmpqQhIB
iEAg+mUWlKGkFKCWAoSlQChBpVwD64FegGlNgyErSQn1or93B25CsqQQyPd2L1qJ8O4jBD5Sh9MAg0IJkAqbh1OoQT4QqeyQHgkRpUAMlUKFX6ZQV1IO
oT+2TolKm6h+eMotZi5kS5MzBRHbJgyaMizHAF+v9+IPV2YbzijSQOp4zr4/fy67mxnoetPwU7OSP5/BBPjNABRLKh7gj1ARogAToB7HN8KJSUKGHrV9
oH0Xz/X9aonw92bAYiIUP9SEqhSIHwH82O3wQU9grHvh0yMHi4gmSr5GViDgYYhkFGRQi6ZNWsIKsWCG+sgmBiT2dbb5J6Fn9lh9nttGqYnCMxkPpky1
JgOSAG4BpBf8IQtY6lWk0SzDAEIsQVEU0lLS0FJEUIDEskNDRAURSKUAVQNCoZoB6QUHbGSE4yY1qzItOSonW0NUVbYYsIeLhDqHEkDzN7KJD0fZJAKH
I9Jf7VP8Qk48CFoQIkKAKApQoaQ5dUEDUPyjBYNSYJGIK9o+9WBO0Hfd3WI88bWhUcgMlQAJSVDIQYgyTRrBAp1FIlFsY0uTchgOVDJhO567LzbgtyuG
wfe9r00IHu4rAQmBjJ+g4cs7AYJybbVCrBIWnzyktCodK6dTYjOcOBEorQP92BkSU0+zkjsHvlWSV26ETATUolKJEBKsCgtAUDh9/p9uD0mPRLA/eya1
UZWFSCvxmDljtzJRn13MSKlA1gZEkUVwx2w6iiANWnBPu/0PW4HFgJlbOrIF1b+jYhA+ZUzMSB5xBqhDLnmdWZsBSPaWBkDeQpgpBEJGO8xcgURhR22z
JKL+kHdDlXX3wvBWpqhRQRUYa6SiJxnU6uMlQ8/HBpXGEcrETkFxWGYhURqSjCcZOkJUAxhFNoG0x0K4UMWQh0ilfXYhxlRwKoq85JQsuF37vMcr5ZWE
fpJwSxZWqIrOkJDJBAOj3lst7YDtGRGho1K8pQ4nZzwdkuosaCIKIMgtXqUA3yl21NbNR0vEzKVqjDIgGkALBk4M4UvEh8IXTBKFrzK9pVEioL3Qn+tJ
zQjtpheJCvGikWK2z0hnihYwQZDVgXpookWQ9dyUNny0BnynxgHJIR5kCdLKqopTuQPEufOF+xkHqJ65Mh4DygmWlR+cO02ewKdXqgAIX/LW9ucHbYn4
4O0mPDse6EK8+AA5aXdkJpRgNXGlfRpg0mTrdyywdstQgct8uhRBWICigLg6sOMhicaBK9JD6p9mdCG0DtPlgVAUncBZJUC+7ArPNCoM8qCiyG+vM+3k
x7OwIcZ2zF7ukNKhfdwGkPJyY+kOd598qpydZdyYcY79tSbZmphkIic1mjkTftmmG02LKkHPyvMPnzw/EhHKiqz89fB3jMDm60NBtq6zEQkhDSEkpzdh
ycBcMHitcAm4AaUdShkKZKg7N7tge40o6vLsJwAu09YPt5d/U9i+gEHzgKJJmCCKoqIakgUEQVAQUgdc+ahRFstKxgikwOZWCYRBU0xQwhQH2QmBAHtQ
MDxO8E+2APqkaH1yehJ5AnoAPYiSRYjPwNGwLximCodNNXCPz0aQ1HeodU+9fmgKpT2StIGQDkouTkBSUj4wBqBEoA1I9sDqGigKQVxe6RWg5YmaD/A/
A4/yDSQImxBWkURNEOsbeC/1QoYwK0ilNAUMVAMwNULBICFAjxsHFDSsKehTt6dbBNR39XpRoKaBJ7kDIDtFT/Y4F6nfiJ7SffOtZhhkuzZOkmt70ZAb
lDeZs0YrQahClc0I/NBxAYQUBQ/dLjADEBiZgM6pEOs66KGZjmI+LGPUZCu0VD0JnTHYD7wKY/xxRO0OPzRUC7CJh0TAYYLknzSLvZioeGCZHUHYFDyh
7eLIoUF/NlGB8aWTQ/15ZgIiPRFOfRA9sNFUFB1v1IBwABhI0KRLJ0SDKjmZVzTadE02OBYOE/W3YRnyXNu9uvydhWzN2jUqv1uP8tUIfj0xSPqj0nin
lKESiHhIeP0a9wJ1IW8XGKIJ+nRvS98Lmk9ucjVtofopygOQUcyTgB22Qqy/bpEB6AjokTklBEXVCu50ibOfDtfaS4d9UIQYLDGCwTECzDPZAYjbsCma
IZpahJqKiASuc8pNJTKUEL54gZIQRQBRNIxDAMQRzTWLIg7I5yD6t+IlTAC4E51Dqkkod2wk0MRUUVIDQDOgRqTI5wCZFAF313cOQqZj6cVyAWlEjeZc
NgUzNb6XCJICKxhBYnIhm8zW8wfrrBBk8CflxpNkCtUCtJ0JKCnmQOgiqpWqAZJKYkINY5FVSNREQIW7CsMFxIZGKgopCgCSCeywChmUoRKtFVYUwLse
o2UUFERTKijnJhMJhFcIo7PDd+kaQ/G9NFEZNpYCKDCebKJq2Qmu4jpoWsDtOwb9lrAbfriC7vd6Tu7sIZLhVTiIY/DAKRchIgoF0yIEOMgk42sDYQ2n
X2hxkE5Z05xbnXaCmwp98cIdVlcEPrWe13r268PBZ+H2W+IvzFpbGHKD8gsAyWAXOcIIAcnDjHF4N3JulVJ1GhRDKuwGSjuE3msF1LhTsYE2QCbYdWg8
AuZxPu+rHOkrgO/S2hcnLYwZ3uhpgiGlYIctGVqKVhiYYoQUtBGDkKevcRCMW9iqeQg8OoTX5UQKUIqQQCHkP85UtFFNPf11hqDJyCWWgHWWOEIUo1EM
kpr0dft1682V8jZS0DFVHDUY+OYsUkT93yOxtSx8fwzzO9O+CZKYP+OKOEhEFUFICLBcpKKeiH4yvlgxMYOFK445LqQugOz2SzOVhigRjLjsgcBM9ImK
NXV2wf6HG7cbHXILyuPO2VaCzmiwu7PIJTWFNzpkwiDWOVZWNi7FsQSQKWo0DtztCbl6xJuQORMkfAJbVlDZFgNIlJqHLYBBtMXFSSLYc5DW3MZHWtaV
tyAfGFAzln06fwXtnnJVERFEUUB88np6lnnv9gWXLcnC60l1f5IGFhODxLxmZo3p4bm/YmAe+Po8wQ74VD1RQlQQKYHpIKYgKipRopKYvtMMDFsklSGB
D6TF+qBiGIWlCBlWCDI00RBFKJelDzUA6/H5HpNOwD2RUSUp9Jz+mwgmh7IUJ5lN++0nKlWpIM5FhhMJZmeAn1CKocQBwSIhkgOEi44MGLKuShHWEKyo
5EDC2GKRBVEwtEhIzAfnmFSpQIVkYuogtp1tgI+CPT3k0/MVEE5CCSo0ztFp2XEmUlhIXVic4azSmzlTEKIVFg4QlRBJEgYk9JAtYXWo/OVR+UfLQD4W
vLu1rl6dnE/G1fynfv+IFo1EqNv2avG3QbLoEXjDXF69GwhevaQD2flDyaBmh9kCpmZmGJ6sAoCpYBGLoouXMC/00NTchsGOd0osIM0bQTMN9A0ugVV5
khSAc2MA8j5jg6iQKfyhpTJVyXJEwJECoAVWEOOF3nQZGfEzMX7kiUqCcuKOd7g8ISb9r3e70XhSdbBa2als6mqaSyYFA9Fh5ASYSa9zUAkUhIZAE6So
OSg0IUIpZgKFPTQ5qDJRyX85BA3AGy98AaQ+ByM4BNktK5LhxJiLxBnL6AeXBwnEH8hPgomvEkRqhUDlDkEwhuEyQsxXsFKBOSYovpF++BPVoH2TlMk/
bhjSRRBAUUUlmLjARVStfxjbpyPwzKKXX68Nftuz+kCwhz+y8eDJDvZTdaBpU/TKPmGGSdSh5yxDEC0q+PoQfZ6RC2ge3z9m/VzZNe31IOkD5B+2ReAP
c83te2i6y2W1Er9/xOzGMNWDZUixQGAilM2CcBx9zSA3KMr8MctYmSNLNElEBJIfxhsMYIocgcWgUVQzvRw8ILlXCoqNbSNVTK00o0UhStKTBqPDSaBY
dCFUKZmw1SmLkgBh1J5Sv0yGSxX1YGo0TZmQlI5CNCuMIFJEMQ0khZAyUkCZmBkgxClAPADEgHcr1cyurSYN5OatIG4KWkzsQ/FqaEKApRIkKV2P7A8l
D9kTQEUUJAw+g+ifHm7VtPYkOCa0H6X4gevvl3gmivHx+/+6/0ZTM5/hyyKqk6YsN4XrVNNdPVp1zW9QNjCWH87NOQETT23VxBSY6SsWUtC2lqfPDGI8
AxgbXdzC2f2tZsMrYc6oXJJpiknGJrrluiXzS3ddN45wJsWiHND9xom8JknKbnjhT72Sfefrofq5fW85o/1Q5Tb9UrsFiqRi/22iu6Kbba23eB2GdE7y
bU5Mn5PD0+o+z7J5SF+6olWOSgtUiCbyEi5DYIBU+z8rykD1/HWgTxuwYHg8uWlPPob0+idlsj0mriGsvPYvQDrAT49PoDTgyVEVWJXQoI4/31f7OkQt
E/Ld17nIgnHc+jw+0eIMrro0EmRx7uOX4L83cp6QveOz5snqEOOw+SN7t6Wmvmw3pyQiYowCDGAmlo3ECb6eV4oDQiKUE5drVPk56DL7tG5Y3dEW2s4B
5lhNRLojaBSb6jgQ2oYQcj9mAWYIn1TRUEYyTY2bS73olZMiKod9zK5Q6hdOOVPHswgpmYBJ3O12aZNcgTgeeQRzQ9aciHU38/c+9HEdHQ7mJ3cS5jre
cHCJ4p1F7oXAdhBzCsQ6FUgkIgb+kVSmoH24Q98Nw8nc62SeXG+0A7O8O5Uy8h7rkw1esP+eMc3MXfK3BPxDChlxsuzsrgUlglghNSnEmpUOJX1AD+cK
rQitKlIUDTJNIRCI0oKYqCen5/p+z+WOn8gqvTmWnR9e9bONFNsomZWrbb5Z8W8OB89OJmnRobD/bDbDWkpwe/CJ20jBixLTObF6nSuFhysBywDTJDN0
BBKzWoFzHChrZvNbms3XrWI4jszMDY4B/2DAN2maFKa87yw2/3NW7WHzTTANxXbhCgIycBnAXCwNuuQ/JMf/qpmHN6DtOt01o25riF5sWlgRRX4BZbIQ
Ua9HvjeDmO+am0DTkUCpmWba4Uz2y++66AU1QV3TtRKCH9szl0JJEoG4T+GiQXFCxdMSkwpZrVKrds1Qv1cNmwA6nA5xtOALpxDV1hmvbWGbcx7lQ6SB
CopJMe9FDulDXWskA3/Y8m9AUOuGQM2wNWgHWeEYbDavEo8uOGqCmp6bUIFm7rClLSIbsHgWE13zIvIwNl7yAUbzDAhoSSeP74ZPgnmBAOOCJGwo6GSB
JmUJMD60pQBIQqmg20Pi6hnmzjlzVqXSJ001+ZTB/sP1LIJAQ31IFg6gQM1QOvX1wUJS14GQSIR7mqRXEOF7x645FOcLtyHOOfOKgx+5MZAFDd1cUihH
WCTfoOw/J3ya9vvk/DwesMBg5hj16TA3tQ9m3AKU4SE4XAizHi3b1396/rkTwVO5EhpK7ZyH5D3x9EG5ywA7jlgag+2T7j15otztb6kTtNN+2nDASHlF
mCIhth9X3gdFh8C9Qhs9Cg65O5MOb2Yl+PV+O+41jyeU2d0vog4K2cQfugwjeZTBKZCbqiIZ5h6EiAUN+KURWG6Twi/g4w0yq1K4XfLl4zyFjptzmRhB
iP8y4caCXv5Rcn5ieKUAFNs4iop62b1pFsL1zWY7VzQl/RoiGoeSnPFPHZZB/vLt/Fr9BdUJ/KTk3Dqd1CueHiw3gZj6FLGJlPvn/lzo/3ddjyaO74Zv
LVFdexcGD735Ent6nR3qHkgjIncGmXz6eKe2u9d7MTXdLvLJ3z5lbhCIkixQmMl/GbR+BNcKm4iWIDiyEoqnJcsdzsUy7LIc657cc2USO6eOfx3305c+
LY+IPIotIEV13ETzzfm4/PyEHHRKziPmEbEE4ueeFM7hUSHIsRBmgqICwZaxJWRQWUcLSn87Vi7aOwCwyHMK7xmNZ4Heg44ocpTjSZKbbLrU0ZRHTC+/
XmmjiC99bTDs4l5DyyjlAcrgXAuXl7uMLl3C0acVxMaBeyHjvYcUUVF1+ZnPE+h9TR2nWTj5yOAScq8zCCgkUypnkamju1THseXPu1CUKcSYxuAyGJK9
mw1JznRczWZs9qBpH5H2wNQTp+l+F7yz58Q45iwU5qkmg1gUw4TA5nacDLkC5eO7HdY7MJPA4nbf6U8rhcbjBbax67DF3cO5eESTodkPeert0b8vP1cc
/Jj80+rUVQQjh4oBrVMz9MEhtEHneT9MH+t9LKWyRMSVeoNIqwHTRuA2V0DE7/BF6/ZycPJlYIhRIehJkPn4m/nbeTseRAO7x5nXqeRATqDvAGDmn5Zw
jw4eCKeto8ZmvE9gHaEhTJHmnsOZjuA6F06ekfM+qBxk13AnbzPTgfBn0edGIiHp9ZtgHFpmy/NbQ6RnGK+6HIUPnjuZTsVooyyAjOsMZpqGZ5zjIQRE
bzEOljIHhzUlgIhSlD0yoihzmYM/RkMMvGFfLIsurBQ7TDd9M0+Q/HxgfpE8DsfR6y1LcIUQDwhBAuzCBQGFeqHcjE0NBQlK0iam2AfsOcJ0HXHJgUBy
HTbOVweYTQLJ5tnVgd9FUOh0CawG2dxuMlYR57TL/R3M6dKGU6wodcb51lMWqICVCgXBaDb3gDNpyFxhsMIHYgQDsCIqIxyx6nx98ICQgdWQnx2np5Wc
8vNA7JvDoY5DvteFoNDwQoSPTCqkhHJVz1Y6iGb2GTwnIPHzNuJy+xvXrSH1MBFhOiQbQK1AKijgUd9nIo7/LSKsWFQxlix6TOqaVWGPSdSB59YVXTPp
PHD8kmn2ZfJv09zVM9Z6I9O9ToyIbaflpGwlpvsgXqEdEegBxYN2khAGiNJQzSJGoQNH9u63yNaU9AzOKkXDOyBwNjgE9iBwNNnXB7kI9XIgqRj2Jlg/
SK6CGmkEynD3YGAEtowgFGkDFGIENtQquta0hyBH65UpGCmChSgWgRmRoCKhVpBDZ+XYB1fFB1h1nS6h/UHP/Zd08vcif6pRIhKAiGYFpRSkJZEKKIgR
mKGhEHu6/L+B0NGRFUR9ebIaNXszPrzFA9/C892J9ax3PHu9/v6PJYnePY64HV/TWt+jy0ESraeQwozaGnFFJWmIFrbTVt1v+mamhGe1J+09cOzmw/d1
ZkjzEH0ytCipSqB1SxAI0ILQjki4kAgYYORCKZKNKuEgJjkxNEQITQYP9Oe7YZtJjAlcGiNazSag+TpA3aLBH1ibLm5L6cE4hDwwBVdh6eybv0BFWUqg
j9Qk7zwL4ShmGG3jQ6QnLhP0SYSfIzoSwjigLLmows2XDsKBYIAfOH6px5EiG5GhR0A+gO3g9d99V9IgeO7tskwMIH56EKZhD8yMJanBJCMm6Gk7Dtm+
t9an3NGxfBa2tZaBq9TDJMug3gddlk7dPOUYlP2XsXbvMeHLNCGuqCJ4eM66uM37CGpga88lqpngnlYQJq9iB6pmjOfBeCj6Iev18qIPHqidLckNMAfT
uKREUiw48Myza/ocyx9fXAxXo2eeQ5uHGT8GT4ykQP39l9fzfZeGYzy1xB5+xc0hFPOekHbKv34YPZvA28mp2zQ8dhjAp89ZtNbvzm8KCm2SiwTmsnf0
e8/owlXjrhf4vDXiGdB/4h5YCkIo5DlyuwiJCpPMeE1Qr7gHi+mij+MGBzgZwQxek5Grhrnx9Dm+6Iny+gxMu56j+n0c+Rwr5DuvcknwtufDiTZoqCOn
eClDUhTGS1qbMU3prR/suZ/dNnWdQzdkG8mM/ZLd84HBGqb3R1l30OYanKSDNMmR//Y1tkIeYwOJJsc5eByhyQO5hCcnHzvqje5bBK4XbD8ieRZRx3x7
tYQ87Gj7E0n2w7QTknz9eANKUJzDq45YaHutpwJlwmXkygLicQ4PbVoI42hoJN28uoLgTYqkkgbA7AQ5fogfpKUA/feg9F5+35YGuwg9t1PS+o9a6BFG
bIKXGHiI5SmWKApFUi00lLmiKdae9Gc3Yz7dEf/H/p/6n/9Wfw0f/b/y2m4rw2f/q6NSf8dswlnOzEE50JWU1z8XLzD/1TPW9mjlaLv/18eCGUs+gf+V
PxhjPwZBJ+UmiCzDRoxZUHWk1BUROBNnPYFUMmnEmD+EvRxscSqpgTcAetUTqnNa+0OFH/z71k9mHrt6lraZqe4FBPEP3AAfWv9EcP1wH7I6VB+UjeNn
ZzOpV0fhp8VNuIIG/IMQPU6uv1H2cAHD6Lti4/PR6eT2xgJTM0rQd0ZajPP9ZOFOqYAqd4tBEo2LkPrsJIqgNJjiCmW5bjDEv4wJTp3reH8e7NsDthKg
+9C8Px7NYhdU8JrLCebKCiozJS0J0gAwmgUichwncGkFFyqCIouFMqq4hsZrSKqo5RzlHfTDhXyWDk1tlXHiKZPIGOXoWI54fJALo63To5lTeZFFT2ZM
ohsguRy7KguMiNGYjHujhFvWOFcAi8JAJROJPPCdW5BTKqTVkRxjk0DRRErS1SoIrgBBXc7SYxO0x8+cHscpkH4BDlLMTA1SEwsvGYQIjWACJ0ijsOXb
CIIgu+P6phx09Xd2ITTGHZfpIdvG+O0r7uwcIZEJ4ee3QvJDgsjmoUFwuUFc52VqFMrjC4AcgKHIoSOQFy1YBcuF2yVAq5VESpBtaybKGNlWRoYYzRtJ
hdgQcGXYUxF8xyhGRNuQkUBEyi7Cm3mVhNiFFGrOXLlUTZOvdYcDkFR1y5sbbut47RsqDtscm2nZsWHVvQ9cAJhUnYymibbSE4hIFQq20ipBkFDSQjSt
k4kyhU1UZlB7rIjziEagisLsAuXGHIDlHLsYiIJgwiKpt1CJUQURRESRQxQzRE01LhXIrpNKlSZqwrkRRQRBy45K9xynhsouREXPkCiLIuZJ/HHG3CSK
awKD8QPjzl84IQ5JByVaKzkUV0yJucQoqLsDpxIq5RGKcjq6OiyBqliW6aEy8OUGGoSl5Qu0YgJCGCKhTUYDSQVlU6FIgx30nbEWxbOEDtolDh0aiCrk
Xbadn+D4cdYizs3OZY6lTgcFN1IKaNlE7wxnoMuwooKPiLQjMpH/Ovp9i9uT6NnaBEETJ5JfUb6d3SMyO3rk7KFu75eCO5q6oQlfCbkQbt31F5yT55O0
YnSWQvqOHdhwopOxJINYqFs4FwTq1KodswwtkJ1TENF1vQeXjDbutQZn/pgkgq4+khUyofLSqYcowEVRDxEEhjEhSxHInGa6cN2oqybZLtS1lZvdmlDQ
2LFRRyMkdHz7I8ckNIEqbLsmGTxxm0doS8sXUUtDohcwS3cAcOB2iXFYjI4wi5FE+Ibn4+TPWhkEj5+N48emcI6mIgt79/Hge9BzggXK8h9+8HqQDydB
9PZP3/Ldhn4ypwFK6pLLyXEsLGSO3Jmrtm0nbOEVOFT4ZTHI8hPLomct4TulRwynu3Lg5JFYvLRyRawVpQJcYghcwKlYU++7I4ogXZesrWZfq0m4dzof
Vru5HKKLsq6SVytZQZtJOJw0PWOVxyYyZEmKokDk8oDqGDCcq61QKkgdPhAwOS/CTZ3NZBBm7QFUWCgqk0JOt0EEdWm6uPVknZhe3gZGFsgHMP7Mk0hp
hWgoxXoWFBPRYpFIoooKKWIsYCqeLZvHN6piYdU4M27tkAZ5ZKxUGa3TBUQEUFkiDJMKFBATfmpisqoLycPOFFCZFwuVoCcZBkBdEybTOyhicEpU53dO
TSGMKIQWIaaILiKbpJnYoUJqNbYSh3yzXdMm++Wa2cc1buAqMEgXCrKIBAHBPJ06FO3rMjKxYbCGvZNrFHJHQWQf1uBfGHS7bDMKOSGG24lEy7csJoU4
ANdzMExBG9coHYM1oE6VXlbqbT/2TXSb9qqkG2pCTS/juwc5cqIQyKrWUyKi585pQQ7893KwOFNyChIvOCTzJKWwiLgZdJnZSqhiagoqiSqGl3G01DA4
chJJpWTIuUPkEr2YSGw6HZSdtK4XQi1lpAUySZBqxJg6eiMAHglHnHGjFiYRhdSjhC9aSLkg6YAnnibzekOD+GGIcgyoIUwT/JvAdoek7EU9Kg7hfeHa
n7L5kv6+7ukYiAiIpGkaKoCgpoCgZSoJSJmegv+aGgVZWQAaBSlEYRgWJaAKVShCoIqgphhKSqIoKihIkoFpGkBIISBSAokloaAff6Iuc0/0QGoevVf5
ON7GVldjvNUQlUQU1aaUQorAUVQUgjtkuD/6YbzeXbKyOW1CzMwwWM3z9DOGwnVmg3CHlPFqYmhqWoZIusPFEPQRAT6EP9UkRQxIAaBT+I4aKYKqJpdG
4khClU6N554x74+aB2JSMt3JkMHIJKBuMA1LqibVjk5EkNagwhxWImFKSI7MxicRCn9ZSqCocZZRnk3OGYyB/XcHBpY2loVhyNfou2pdkadNawEymzNW
VbWsfbBNync9V2KCn9IEf7vD/xfmQ+Mgns3yX8Op380HMlIlfKwtyt5aMqwsxLnoFlmjw8B4kME95wTivRzgISQ3fLb/jXJw4wwWiKkKCCQ9OYglAgUP
2igvJPJ6wOQHbt6+FMRA8V/Ufl5dyej5cz0IqUDAQPX11BFFMyhNRBEwSBA0qMMqkElAUAFEMwshBKQBKyNBTDBIkEMMKw0KEJ9nh1GzbM0QHGGLKVxZ
FFRSRBLEtJNMzCxI0kE0JVAFJEJMNLEUQSQEEREpJCgUI8lIhcHFIqRmiaBGhMoCC1Hu6cK926Mr+4PHAuO9xE2HTur3pOfPbliJIiJBrotaKRVBidx3
cLdE6Qsg8kqijmRrdxPgKUVXAuMnB7HejxzpoBLWR7JzzWnUCwh52uLLUGXD27snFpOcR1l5Bqe5jd3buVu7dlUUo1hGSLu5I0pwd3dsa0lybccwEOFy
IVdETTbuubFCkGmQUkIc5y8N3WmYO0mc5yCmwphdsvIQrNBY84nHnDaFEdvPDlDlByr1EOLuXIo9JCcnJucumRcEm53OFOV52gOHBuWqUdz3HJEWpLKT
lcg6ioRImXLoi2tRmM4hNdL24bqBFdlwiIOCE7ugq73Hs95DxtHe3uLqeBa5XDhDmAXdZxbE41HQhwEhFw4eAUF0CXOZzIqckIgx88d71u+J47x3XN3K
C3OhEdlVu7dFuruWzcJ2Jy2uLuZJXvR4dk947l3bjuTJKcl2Vzlxy9GOLhZ7PT287wPvHHXhPCD1d445drL7Lxxfp+xB73onVIfOTnl55G+nufMXdqeO
O5pTooYtxvrGi2zv5okMpd3g8Qpsg7DhmxaMWyZVU6sA63kxx2RSICMiSJrmOWcdIWQLmCYWzDtzoOEqSBBdzLHdxxXIdcozTSQzVOTswPbG/iRiHZ80
geUQ3PJSyrkQu47nuIy5ZMNEXd1xPbk7voDweFChxQJQqkAaY2OBi6X8OsDQmDp2ZjpA0S4l0LRaMGJA/6QL0PZDx82En6WByT8i0CIJL2szKUTwwUQK
h+WDWneCUYE9XTANAXsk96dEcSnCX55cW64pHpJyuODIh3LgTHIDgYRTQwMZUxL35/rQN/38yVuDJ+NLlsCnI2MCmrIck6yKH2UsOtKDFWKIAj1/UGMK
8nZ1x+qBrA9ZA9kku3x5Zny2dahMPupe1lq08nYQPYQT1h2sxOXPDOvAh+n/iwizR1970zpD7ukxNnjhjOJRHnsFnRNneAhdqQ13VTryJfcE/3oLFFCC
JBgwBQBs8nk+fWqnlgG9xCo+QWDg1RKwd+9czC/mzaL7XWPZSpPDDpNbrvxChvTyw9nYm1TTTd0/Qw2ihxpwfhueGG0JHb5/NnttLCj9GOFbJ/Lu68oT
xwPKjhz1qu/w8dvZdXiEoOB08lHdQ11yTyXz0odT4OOHmx/FDyHPuz2bdxGFELpEReapthExvYA/js7A4TCyERBEARFUN/CHMPsmXAQ22fwnQQ+lELT8
XCYBb+slMKz7sDgWhmrB/DYAfK6+TkRwdAfbwPa+7PFZ0fH6dOiT3QE8g3tE9XW9PbJA+JSG50/uw1scA66pOZESIdM3E2zhM2H/V/Ufzn+r+H8Mvrt0
7PVyQrL9w/SBpO8PFLIwy4w0VER8RAx6l+Q6qIlmKSgopWh8yMkCmIyBn8TEDkesbmEEvbj6gIz1Y7Vu3CooxIjAbn64kRyBwV9+rOdVZSWVk/Da5mC4
AhMEuW4cXbLBPFLrRXnD4zObs8RnFGt8AD7QUfjYJ30Wtq0IUy13FqFLo3AmnnLjKaZBQCKFMpjC7C4ncgSbKC45EdCgk4R1s4psEISYy6TKYnAiI4kI
iYtnJVdHJyE7nSuxBB2TsYcla0nKnLWwu0gKA1OOokIcK8luEUA45YBHYR3Vro54dDghwcrg5QWO7HICnPIYkXEmIuGXBwRRT9rRkNRI7k9IhdtGdopg
B4r2d3IyO2O9LksyB4mO47k+pISC7ETBcYlhpqoHCNzl31Ht30ze0UefMbH504DntvZJgyaEWH3PTegd7Fk+9kyRm2wDFWlMtbS5VTHMKWOagZ6P4cA9
dizV68+enmQvE3hzSI6EWxQ/qpnvq5SMvAQxwpVoW1IlzJQPXd75YokU8JRFneDKRGCTRJguVSYm6zk0ggouQdRsE4Dpug5D1iezr2UEEUZ5solopS0p
KIKFVHGnCmaRRUZ2cdcOzlyu60KBo3OMhSJ2JBRGtInd3AqrEPQcCI8RUxAqucJrHRynQ01KjUpkRQRyoOnEuv9VyqLw5oJP2XcS2sjUiCip8ixzpaPl
HREpU5HOFXyEdQpMOURRyz1diQJxNJiMquREFM5m1Y9cePSIgicRZciZwgjOJy5UZqkVyCqTtC6iFE5JznI4UTkmZznKLmtIGlQBcC4FhQUqRFAXOBc5
RBw6SGGHISWRFFFyiIhRRmYGWU5imNMstcSOhd8HhwbhffPU9on2yAfEfdXjg+B+XZoE8gNhy9flB667s4QObPWQAPMlFOoJTIU/MRSAaIJAOA59V6pL
rMPPZo/8/e8dvUKfR+J4oAUiRIkQtLKShNJBTElUtANKAFAQCSjRCsr2kKpmYiZItLSABEoO1fcqhgCu4Ypho8FkUfSgECPORHBuVNthqqWKmsYKnCEs
JREVFURIlMDPz5nkefqeOqMYixkmgTQ4+LmB5e6k08LVl9hdqZt/6+4/og33IA+P8I8gB/ROrp7Ck9K8BmtZyDbFqcSvtORzh74CkEzgBOBE9iKnN7Xb
/B9a0VUFMVENSKBBFDSE8D/MwURASaQ1UnIlRMlmAMPby6wv4H4BZYRQQEs0MRthKIIKKISz42V6wh59/KgsKRKBiShpoCqAaJaikooQopCCASSCEqJp
KPIXakKckA0oGZijtRyFaEwSFWJVhQlBeJ0hTFBNEFFOLCJpU0LhsEZkBEpUUpEWgEQyLWstZpa1pyFZCtJlMSi40RQUU4IGlAPD3B/Zg+/5dF7TltmI
G3+mtl3V1BybITLA4LMD7etOuSlBO4UwDCaAY8ztIgD2r+OYQD/P1HzdvbB5o+6QPjufDmbTiAKFIkAoKKUfAJRciCgHsOR8pYTmfyCefUKvpfqSHaEd
eYTdF/WIr/PKIqTKFAUgKdwd8iGH7FPh8EhSgQm+SHQgqCJPpDgEuSPNO09RgAeOkDvg8pAoXIkwR8ckPsOB8XiorpllpftpDH9upYs3plvpg6TRLRo2
63B7wz7ptY5Jes8/PF7zQkgJLqFKATWqvT8wAIvxFdIdXde72D0PbMlJexT4fWnOab6LKX9VnoM7Na9uGpD3kcS+2cShoNSZK8xksD8/zMZlQ3BfB25G
/r/v3t1zfW+5reHbGZPLMd9Ek5pCew8QnkMOPPpdwtKwOwmkE9UHVHU8kLuX7N4eRHVo5TTSkRozxwA+GaxSWU4ZkbbT2kD8LnDh2YGYnYNHhF23KRM3
sJ9nD7fOWTKAaZNfTUIcF0ok4wxq5ZSnSYeLTa78aD7nMm5v9l4/+jY70OJ0s0aJzuMNxJo8rKj2lNFcTiKGI0We0w9QCfQgv1IDIns6D+CGP4QgfPAB
8UVD9cAEECHGpUOB1qhTAv6pgQpGmpCCJVBigqIAlCJZpGkqIKkKIlKViEKoAkgpKRmppKJBKmKImgIVmBaYGICgSQlqJGokFkkIFlRoQDUicpPuqG4x
5WtYFUYTVp25y71Ltztlw18QJ+Ok86Q3xJCcF0ZQgBcAOyirlAJweEKLcinPPzzbzg6t5JB6qMj5U7xbeEwu8gHPKgeOYx5A5N5NyHy9u3hwKppOQOdl
5nfHEq9bE4h1R3Xk10EnMAor5MSB5XcnkgV+YBi+HZUVB6hwCyV3AvxzRMnJvOVBEOY2jLlBwHxOE817u+RrWFBkRA8GoQyRiGYSAQ2kItLPT/VzV5QK
UCEQq0ARFUCPv5cJHLeOc+QBC0sCgBQSwKlDEJJCi0QQFIkiUsAUoGiEAyQGIlMwEZimlEpEchpFaFK/7zlmZNCPZJMWG5iZy4RBzFCuSLWGglcC5QFF
EVXYUUaWIiiAmIipCFqFIiIqBiThJoxaRomGSJCLc7FgKtnGUAByqogLZlTRJwQaNQo9iQqaDQYhiB4aBNKakGJJgoGlSIJIorJMgmBiiQpIgGmLUrpF
JP2vV2g/pNSykIKyNRy9Mg7g/7wr+r6MKADYw8VCOAbk2Jp9rMSpwTpDA46PrftjkPEp8YM6sHmW799uiJ6/jxdn/eOnPtDphMOzrxeftNE6CT2qHNU8
aiiiJX0qp66EggKVfUjgfxT+rIJfN7edwiZS3Vwmk246xO7RwcIWVBBCwIm4UY50uyOMuEVOJyKHXF2aOB03SisQQ6UQlpVdQSLFJqkKIUNGxOcjksOH
nN3LYnbYk2AkyxtzxgcJAhwHGEzWq2sacBy9Qi7HJjHDia4/4rtg4Pl/rGZmEXKn1gUHSkriVZn4WXCUULZtz/L9Zqfn/69ev+u8v9b9PB5XkP7wREgi
UJDLLYofxHgcSRnchnWPX8EGL6q81/gyZMVFmNFdxWzsR989yH65rOirXNGYD7XHAJj8fJq8yZH/coomK/Ib01LP0S9EPlNWwPmfKAREpfXNuqHW5YrM
YZ3evB2EK9g0dsa05+TCUV8pkEBgQb7YzdKCMm/F0VToXBRdZTcRqTfxfza9bz1SaiiN73nKxoCyJlSQTo6Pt7/fItWzTpbYDVaUIxHzcwGtO6VG9NpT
ZamZGKqFMyj84Phz8nmtnVirQw3lqcNIotJUZBhw/ZCEagiYStr0R0WebcidsTyQiCy3XxsPqedTvTRZIt7YEkPQXRFBL6GAx4AiDTbVphBfJC+VGML3
S5aGb4+t9Z7mhzxaPDoHZ6w9ne5SlHwRgnDzdM2pYPYilFwQFkptgyoIU4RZHfEOjZi0FBx4xpiobp+AxvFFmBiSK8X3L11dTUOvhxoUPdoStN8kdSGH
3F+p60qqDJYMznsBpS8NXZFYaHOyaZDZc5EQqXKh3a1CU+/divAaJ9fCmRjTNjU8nRmQSQqajUlhpO30Gvfz2bWSnVm2fXx5MF0jy/BlWr4ZZrqblCRM
EGFNVRh8pVbBEA7UddGeMiNG6p4TYonrxjZH3OQ/xr7uI4goAHdrAYCMCsZMiaQzL11ZUcLxIbQ9Z3gdwJMQgHLnbiGJNdNIZGEWedaySa3GEqFGmCLW
/TJOjlmW8LvFqnV1t11ERJgkr+8iejq9voWsTITv6EI7qMkT0Qg/m7lUSSU+V+zxO5F/1FF099yR3X3vo86uy6C1Kpbxz6pNcTNfgmW9uCOHOg56tXun
9K5cdcgvmCkl8fCcLtwin9HEdr+ch6r13PnyM4XpAkdBP8G5gYRYOEOZOSPfkjreXiPeluo+CuivNbeAx0ZKLL/GWf0+zjZFkkHgzAYKCpBdXIFOkmR5
5sKbKF01ZbUOoIP3Nkg/u4mRKzWUIUDRAYXTJHyRZdIjpSfvIckoGMHV1LKKKoqU0ICQD0NokwrnPm4UjLUBnyurmNWmYXEKlKUE1+CU8bH4SFPidqF2
QVhBBjRhlJTs/GXeZZs8L+RIYHv69uJMgNB6Xhgej0KjCDBBY8+eMI3S8I88r5PPVDQOfD25LCgFwTEqffwwBsZ1VfAvCLSiOgG/r02Z4tztFUl+nJ4R
AnMimBIkeGZOZJBnEtNFrYIhnyEuALNy4nXsT5wag7BhDFDqQJkC25BAkcOykhUU66IizdhQb2q4cSzWmsd9B4Evmn5fHR48I/LSZFN0PTiQCAKAXRIY
lTyaMV3Wjhpz7WpoP7bLepEgA11As1SiXgKADCArBlx0liBY8SwHW/chP3UwSwkEfbssH7DH69d2TA8mHHL8uQwqXYBBNYd/G9bOsmcsNGJnv36wrwUJ
aCHaVZ0ni0322r45izdfX31k50tFS5JwQTKTHC2oa0zr8KfXrxcN29ecLuLiFuKCasBlSjUo8PQttVtPh9OTiSpatdWqUafXx9eRdiiRqHmBK2kGW2VB
fuQwwsCRPOnA+KQGGL0dk7c3xMkGvtt6PxsDDPaQHM2dDLHq55rtwFUl1K0vRcHk1MI8E0i48+vk691OMLPH3PKb15Q182Gv25nhNIiHbHChBe/sJiTE
loPUBWK+a0V31YGcGtgsNAH5+A3o3rXnXLKE3U/DkOb4fQ7O4aCd7BoKUOxMie4p2WAxPhZGEaOsAGRsGRQggUxISmHo85J6LDV7zUknUekO33YbVmEA
UwdJixISFoAaMR2x+E4u77vP1coEh4wOm654ouK0oRYaIBHRC2vj1XufZq8P0YkTIqMqPSH0yk9LKpR91omZwKPTF8OOJDsrlFDOK46ZU4RX0w75riaB
WeXM3qh5r7sNGUQRLPEWLqpKQlhfT+kCJFNgtTRDrCWIzAkOJwLARQcs2DCRXYQVDkcTwlRljFuUOs2JmhqkTJ8SAr15d3HXENGO+/tqdTGiF+yCBjRi
iUH3sTQIMaIou9J0uHhH2NDfx0+VDLaGHjvNqXRo1dXmaPqbwHdrJMGovz9MyQXEIK7kRK/S7FE89aHrYsQTHhyBQ9abOfdzvBcntvlzFWZJiAfuVhVZ
MSDBlhxDJ+UoKIpCQDSnCnLNaZ5yfCrW6g4kxoAuFJA4KiwN4oJfTowHEUV0QhIBVBvXiCLgD6vqu/mYfmDXnVtBlAgzPkmAiIsgCg7/TTHXQsb698ME
OUvpiwYsW0vxSUx07us1ammigh+W7rVcuvN27dJRFB3LpgQnJ1lhyF/CtuIqq0ihRApm0CkVUBrYpPflxBfjHPPDYZ5whAZWEBLpF8FywttADo90vMXR
gSdXmETnbYGfC1pSh8frMk16HU4Ykgdq9zwEXeBx3WOcLAEwY3XIqWeBm6UhodBBc6vJgNjBAJQ9xPbnMr3ek0iaml1T59uc9PfPl+UF+FZX4KAzW0wR
slKMohSbeoqfXor4IPTZIW160oHv2FJpAy4HSx5TAQ73UYoVEIgXDK2J7dehYJ0bnWsY2oskEEkgknZn12u/dSR10EBeCX60uH0UY0YCrSeHuV63T6Ii
qVmiA7tV6yffYZmVVLNQs6poravBcoAp+p4Ym1vTe10epRz6ONGBGu/zd5Ib62wBNdTdBUISTaAZ96kZK+ekZWqpUvCG+vr9e94/oNezWtoN6s7qll4s
81JFwQQw5ZpbONMl3GLUOjTzV1U5D1m8MzzzN9xT6fHudxIqMggwYKMYEwTFXciQo80EzA+in0lAMEnOd/J9frmHhEdGB2RJJDKBiUx+nOqy4xCsCaFW
RAiRS/aDYv738GTg27WEfm2yCbIHkrCKjDYLhNKa/BukhNO0Fct+f197ThTbeWnwYG5NNlEhAna7mAYWVMRZVuE6hmB96urpAGCGCYNvOFMzfSz7zhv7
aT70gQ9KgOuIehpQMtZoI4w9VTkeSNaqjIHQQwlxUEllFE195hTIYi8GfmmepFOz13TlIxqtMIkj42MYZd2nEUfbYDgD4MDq0ASKJO9iXs+r5kiiBeLh
cGZSfT8PxBHPAhv8+nDvtxwjYCtztc0PyYkgeo3pkEnKCw90EIJmfofVTljaYfTw6fz60Yvxvx3KPTicFRdl5a2p6mGf3IKrVuTft7m5Sljbw4fiO+eT
sAcOgmNE9dRqxV27IyFUDMwsYmt4AqxxGqKBLtmIbswqTkkNJvbdrD2U33XK24PnWKJCOU5OV4wvmtGQfmh5sVfyxkxVqpF+PvXTFUnXPZyJwuxBgiqV
qLuOsawGZMxwHWXEs3993nJtYfAzMMfTLNfifZAfB3qRfbgkNdN7s9H6HfYzDrR31ewyrr6BCjFkcIe7fW7wSCKzU9TGn9uW4ZHTQopoGgrftofVDglD
5MChBgTtWYix3tmvIf0IZ3z44sT87CqCLBYc7+2cNOq/q78Gu4QOCpQvCsHhWXZVIkQTC7HJ2duUb3UEGIEXLuUcipoZ77QjgVKFa1/zhKiqK4qoCkWU
CyiJQ5QNjFo7o/nOOdgpYRMKmehyzfpYAkHS6hZ/ZxOTiwE+n0pM3bLIqJEU9tl3rGWCwFUXUzlkur2tXEKx9/Pg5rZr53h10zJi8m2O9XMrXBfojrpE
bHBBISXsxTsgPqPzDTZxVrqLrvorkV/Y7fP2seQM7WaoRrkh6sctwxjDYWTczK/HbmR88wi0ulj7WaQEQxFiknL17icuXLWy5rzncwSPWgnZ0RUoEwhG
wY6NziznauJSWIDpnfDAEqRQi4dSz2e9bcYh6X2yZIFqgQ0rZDD8fTw+ZSvskeAfT8M7euSe2Vpevk4fAB7l+Xx7lnaJu8bknq1GCo+uHed5mafchAqC
N6C0HDsPqVNTBcE9lg7n4hrBVdiRr5ARJLzozYVQeVl/YRMiKSj43lIaHYI3qo5MYH6TZn0kdoIAIiBPUKZLcVKJAkwxelIkIj0Y+kedDrrqNJHQ1Uoy
tlurKYmwUFVQoUORTddSCQQJSYRJ2DzKlzvcXvAxrQkDW4pgM8SDfg+nuhyB7WjHZR3uZc5XLEsiTaufih8FpbzQcL6q6A4/A0DcIBAdlR0QO80X0lZA
6gx8DSjFPJOTcx1BJ9HXSZfyMgnUwSiiJRt7CUb+ZpSKYQkYn6nX7/LvB5Kc+aqZuDZGz559Ne0COvjBNGjc9MaLs+wEQ9M0eHYXxgrPIUlMslmq3N3L
7UPZ+hA4Ynel8TntD01RmghRpN+M+0hYk+D0dV9JJU2InIrpWvpuFjAhQFO9FRlhW2zUiFcDRHWZf2U/QwvVa8quzRCO+lHwlFcxg3LF/VURxQijO7Dq
JwL0ZIk8aiyG0Pj5VTToyJXZ76oxMtVmKmtHnwpKSwAWUVBSeXDUxlJNqbNmUzcpkygO93DBJvp2ZBnFo2YCMDZG/jfUjz++mwCcasNLKDnvhwz7Muyq
M2u4JJJIliHky7UCFEfJvRUJwg+pFTuJ08IraeoUagr9QiQcH1Yogk7K2SRGmfpm+u8nTcYbPlXM/PtCS81SxF4UU6vvRYfozPt1w8GsI0uEAkZbAKTl
Se5GiJpAGdVmClf4Ak0bBsEOrSDn2c3VbSOtGZRlLESrtSClKfDJhn6/KuUSQkQRowpPHnaxqowhfY9D6BV2sZQ3tEgPGx6LjO98mgPYKEkLccDOecpn
QqKF85KFuKnFJzpl277s43Pi9fafBXV+Vt+E/E/bW7OUwfNNshLSAsiwkB9Thhkemq9LZFSojsH6Fk+rD20jn/JBl3cOSysCCg5rcccMGzUcSF7V4757
CcY03ViYDbNdkTIjsEM6taxfaNivYrNDBt7E3VZMBkkaSUKQOud6Bx253a0tXdOb3FelNJoUJkaW47S3Yssnkprop6+V+poYkdF1vJ+i9563fRCan8g4
YXOk1wA6uYILKMKnEaXdajtKTSwNjXtVmBVAMsWbgQKA1CQ2z6O7VQgWKFCHJHLfo/AkbKBSipQ7iy6Z0Iae1qO+AqSJy2CQUTGSsWkoQn5WCgB6Lk4W
F9Q33KZA2lRn2p82r6+vujnnOa2eruqYcCL7iRI7SEtAIw0O9Dy7iIVRwZRlRQB12ZlLjFaF+CEa5ZDJlROKTkEzLyXZkhkd9zIkB/kQOvW8vHsuB8zF
WpgI2WRJAkidA7e9c5cVo7xI/Yi66Dijgz0HJ7PKrArrKuEkjFFWnRRwNc1TXir5rqcyNSiXz47OFJfINQ5GoMQqX2dkEKupYzsG2oJ89cPaxvMUJrgs
kfjoOvKEtBtSQcbREYYZAR7b+QdIzQ/AEfnmWJxiWZA8TCBcGoHb/jz4BzSWR+OxFlC9GZgUM2688GBJKl26Lwq0UwrcLgNXhzZXuAiH2JhBzZmYnZDv
xAXdCsqWf5nTkakI9NlD1PZZ6UyZFBFDrtpJgNJyAoSq5ElA8OozVVkhT9fXlVQ4VxCiz6b0Z+UOwBpfGNOIcFIIlYsI/KvO5Gj4Yrc+fAiogZ+BWGKN
kwMjIFRHNrJLLIWsj9urNc46u4DOQRrmq8V4to0PhWOcl0nEE2eXDE7TWtdTuZVE8GvCQYkiMgi+F3c1QwEfr7bz5vRqerfvjKp6DQE4EEvHP4A3mOuu
vlJ8pgdTHGV1vUSxdWFw/nI2eUhEfQdSgDoJ9wEs3jD9/OszK20wHetzUiSSQU0CLRJgxBKgj9XuR8odg8iUlm1A8NSq/JbM/Txxc+02gu7kpSZXI7GB
imkLWups1WwFAdV4c6TMs8t5TPN5iXFZ8v4mRrXvgkVONkEb22QddPt2X6d+fj0KPmVirEO7y90xo96HbyxJDJIaW+/jk8Nletyx2qIx7sc39NbG77Is
Vs7nt6MWK4bUsidPdUtas9Go4focfL6mvk9SZcMWuns5Pz8Scl+kdrzyn0YDOEUDSsfz+vq7OWMmdNeuoEk+ZCYCrEfqW+/j1nt+B7ZtNp6d71MGDCzd
mMmklT7O0cOXB3a/g57a+feXfiTWXdvsjTd21uJ14IC0oHZyfr+K3MDqLqT0AwGABbQY25mDXYLux6DH7pqPoJvf2ZgkU38AQiCEJvTMBGQa8kKZA+fG
YRNdUsqBktSyMoWey5owFBnOaKyZIwQd+iIK4QBEWCw6gLz7NXV+RwSRPa2PNj434AP1F5H2txGR8iAOIX0EIkmDNi4sA88n6xn0+MA1KHsxyVsxXxRf
hf0Tb1jF2AiH90HLbIaCA2Hqcl0VJUCpUUL4uzfknzM1Zo+AMEDdCqBjTZbJksBhYMDfWoBBA2HHKQlMGjN0kDoH80+ugDnZ1M+3CyQxm8P2UMOS7wpv
qm6AYBABTWBIWdHAFwG1EItQAZixDgMn32FJMlER9TRfFJC+lV8b1sawve97vMD1zuGfEk9WMkdXXNEjyyb65CZw28TUIAgdQ6kOHQKUDh0mmfYtzfUM
Zfp/t56hcjt9AdR0PTx3Hn5oPg8k47xLF7ANN1S72XBJufe8ichvMcsfdmspawrqGZnRn1ABDRkslPjhzcptRh9byC9tH7/azTBYaDo+aesQh4hgj7p5
9DexnmOhGJ5ro4CgFHIUCGIKodWfue2rCAmXCYIVsWoH1+74hM50J6T5kh3ue8skM1hPrzOP5w2F6+9+eUKNT43+rWv1AXQ63d5eTKWzcEyABjQMR+f5
rnio78QA1pBUtkd4GaPdOpCYBJNyQ+QKTEfew98p4a1J7yG8zUZX2xUeAMBCCcmfffloxhJ+hrAVHeLoXCBxbBJqUapFilHCkXMFyBheLuGIeek5eAzF
qZ0gfe0SK9EFhEGrYgnBN62wPnbYM0PUj1pATzWhbZdAdb6NOBhb7kLCjCpYBJlakJbRRKlxqQD9lJZB5vea+cGH1YbB2sKaHvfwT6voK36Q8ijEgBxw
TrgmYMDlQjAIqEsxTaFUoKziFHXzcT7Pn6a/DxvT8fSyLDhQW1h5RZkT7TgOD7IGx7DTHpJnCJtODAmO1I5wNqRqbo4W8567CL5Z1pAUAtZ2OZZgFIyj
KAnXzoa3u9LQv5y/Vn4T/WmMS8giNlgj51OpEUARgoFKBCQElbOH2vKIgXInVUHxdSVBqmyLlcIKCNCkCXPPchNd+tepu2Frvq9mtoIjYJiVYKRJImrf
Ti/jzzl63zPnuVEWMXptfrlYjOCUet3DVsG61hNLPfVO9BvLBIxIwQVlSWWmrfG7NorN33wzCrFiIMVFHsp+OXHRh26SHjaiUSipTZC87YH2nHpZIEwj
fu8Pqs4tkCiYC7zfjSASSBeohWg83V9N8nSxMLzzyZ61VnGQd5Qo56vaAKESnxs6E6g0I3IGC/nRhUl8mZ3th13Xs1+GDB6lUeEKtOSwR+BCuyn1KnxU
crtOz18fDk3pAEpOevN59+kN7Q2ewX6CEbjp7gL6+XY9erryL43XdGDCYd3TRp6rA8EQMAAdhVHo2nQoeCwOcUjXzW/jvkHtOq75l9uKc+7w4fFQO4RO
i4VoOZs7+E79733hxXsqJRS8agdtAsenQMtCZUJIlTLASUaGTGfG9fN6vfCZ3adhTVbOM+qorBRValgtjLO6VF1py9PWSsN9XymsWVF8U9aHzt1vNP0Q
2pNvJYqlt9FsjBgdj7jXzIGHvQBz2p3Fe2AySGCelMywydxlGGvkou2fhlJ9LTwh8s9mTEdm+tfS18e1z300XHvbQxM9vGHSqimmG1QWfH/RmIht9nia
UYewwp83ScH1vOc5zi0gFlPdkEY781dz6m321xJVwcxiVQqTB+NWFbTIYHX9un2ohfJA8IsxXh0wjBHpVfQfxtawLm3jJHBThynnRCT25vQsPgsiNdBL
PJIDA8DsdZFRBNVAYX49iu4s1CiOEyVBUhsKiC7KA4bTGj6XVN+GbIJ38hXDLdZbsrEGYoGDl/AwNrmTQWgfdMZzxX9yB17UZ2HulkQL+eDXy2JHDj0n
v1exgoiuZNECiNkcM5p51dDqd9dXYGhv6EIdG73vMhTEcnGJ3lWwgXdnMBmBYxXIcnfrMNoSb3IuRJU+iCfbD9DpzQ3iInKGVUaIkVQQe7knwyD4peMI
k7rr1InO785ctDyKG9Tcye66tKw96GelM4nGjEsTzr1vQ1gSVXxhdHe9U62dVR59LdUc6cBEMriRoiztDnU7xUDONmgt2nN3FOD7xBlq2xG6rXWWT0IM
BVG2jIpkdJdWvkqetcnlrsIMg0hRvm2NaSMdlHV+7A798z302ABoXjSR167yB47+ydra7MhBEhCPTyCGkgPQHAkOmplA4RafoVXhfcMj6CY1Qd1HLHjg
aIBNGOasHcYlHgBIFEAFKy6FUiR5O5peHckf0BkgWUbMM4lObZM7jcxR41rt7Rak7FKUrQPcsbljQhwUZbl4D9WIRkGLz7Q2TzeXzS5mtYaVF4n0hs4X
LGQnDWTw3CTgoqReyZIwIzCGtxS4DiQKTTqB9TsXYYXAYoYm9haXr4iKNC7QNwNhsoQGQ94U9WFYV5uaJA0g5DcmEQDh0erOg0G5CIYfhiwRDoDhCzWx
qYdZyLDh59QLJuePoq8ghzXbqeDoNohCFJGNhnaIciUE8YU2TRJ3poexX6uhjiYcBzA4B3pB2THURUQW2Ij+fHw0Ht9aN83sBbDxZUARAQ9CKHzKtAdE
lfgt77uaPZijvPGHguQ4h1JIImdTOiuuGXYqcUu4ndVMgXPTNE4apJ4PvD8zk5yHgIaEPNQNC9Dyev7f6P5uSEDEDE5kyhYfIpD9zMTX6OFwSitOwoqH
83LDC8mybpxk/oaCBua/owuih0HOzkao1XCSav32vAb0Jr3LklD6l24Z03BZ8kGJsb/WnyOe5aO9JdOtODjR9C70CuSwDew+jYXMMoRQIeIe3qHR27F4
dH47Lvf1akmu2zEDWrjDabs6M9nX8SmujeQphYG8k8qPWtT4wxceM8DA82HMYv6aTodJNTsUpNTnznea6Zc6WoTkSOoKmDnDSBh1pnIS8d53O8cqUpNS
f+vQwDTMoQfnOFRR1LmPax0e3jN0oTXKIqgoYlZIIawLlmQyJzm4bHvz0ToTnUzITbOoZL2yFRQRdnHC4W4GY9y8E/Un1kkD/VSeEPFvl/pyw2Agc5kD
znnqn35CUJ7fmEMT6ExM3o0FaZQ1FYa92zdxmCTKTQUClBLTEqoWJIAYkFRnPMOD9vVzeWEo8luN1rS5zB6vBdJQWbHaGPeGJCb6LEvfDhch9pJ4Y8l8
S930++Hhe+FUOxUjl84jyc5QIpGs6dHCGyuy1/wYUVDQw2hkGDunV73sIgiyGuU3zSYqFVpll3ZCjXabcdCAkqKKAc3koVPk9ieFHD6wge6O9byU/Dhx
eoRQOMmhhJvNUwrrdW5ndMzUEpl3QzRo6ho61ow4yQIYPJms/izP4dc6JA65XrXeG4k8jllhDQa8nV8bVwDGIgLFEQRQRE2tLpozwhiKGu9j5jQpMlsL
OpkoGngbhZkslPj8HwiHgNegwMEohhA8VMAv6I17vO4PYdcpjE5NFkPy0X86VET6Ps6aOumG704oyXhCilPC+RAsJIk0I6oBVRJAK3cbYBQ+pUr+Wrp+
92Dq01UQ0qpo/VrAV5zIHEUT6+dYVm9b3mF8A0D9cfD2iKkCjqe7qQObFnzS+FCp4MDXnKZqGZmK1EVZ9Vkb9WXh6N8hIbJTNGMT5t+vRdCUc9ipTzWo
NZLPtFwwvMCGREJaoVB2tNw6cWQU1knq9PXva6X4ryEFNEOQodJEaVHMwFKFdZiIxC0qaksmHNQoaZ4aDL/ypUHkUPo5FBLTnHxPN3G7ck7qWRrJWv4e
7hBGb3TEfa7cZ1vDF4JiRyqpQpZq2Gy2Bpl1rMRQrX6CFWIO6VOJjviCO/Hy718Tw8zjNQ+mopPNxA8XnyI5RceHbnnLvwyeZL+F8Tw14HhRQgrLr7Pc
HqkOYHB75+fHhVfoKJvghL0UOsP+5XJrJ0ga0aMMGHWtZPCYCNZYKoG7Q7o58u86D3pTJ6BEIdyePq3zoU2xm2ousuQ71rHR4MrHlKtKUdOPiJ3EePF6
ET1b5b5uX3HPHJpyg909qO4Yud3XoIz72VenFMC0XlTkdxZBpRghtPo48nkHrH3XXvnjfXy/EkX0sHOupakIrDhBr1fTeSnAfM8uSbvokziU0czeMbA6
YFMW73ZmrK2MLwwxN5msWOYbU5Nc1MZghijV03L4zR4t9vwre9XuMPUWGhdui79O93pN5YppFRnSGK4O8s2auUpjMTLVRgNKKTTiKd7zJoTjjPwV0qC8
/ZRx+njlHw1VFMhOXL77g5DySTDe92/KaT4za2EvORJ+ZaGpPxduEtCqetCD0WkJIFxfGO9rjsClkFCUWZdzz48mYGPjVzVipRpmFGW68ubNJujmeNHc
SOB9Yvu7oks78uLiJYcW8NcYT0zMvTmU6LzCxixYaUYBWc8i4PuLHmrb465gbu2meJJVU6hd9DdBH4ve9wXzi5NnM5gLhNQUCYYxIMzp8E7sYS0KGOZg
EEleiZMopDIfZTkUJ0i+ftPntQWVU1SyxzLAzMw+XcU4+IH5Ge+BDIfZh6gKnMQPQyn6vsCUpKCigFhDIeheEGH1Hk09t+n3/UJ+txkn1RttLc1JIJqF
E2bAHrB52fSB0YO7rHAA5pxAmESfqhzRZNegwRK16d6WAk3Oo1KaIRqgaTcBklVS0GyBwk4zAWLhFMMGJXJ4gDV09vR8TxxPKvn408F5PTqH1Q7JIZCg
fPMCy4lYYwnqiw8luH6rQ1u5jvF1m3WsyRZssJpg4Uw+NuChPRAmSdIDlApuQH37wA1HEUvVrHs59STxM7HkxBA0mw23y8fDeE+Nwp4pZzUOi6lLE0ep
vJbQ+RhP52Tga89GpM18Hjxo4alYqT0dnfodGQSyRA9RltYI4VaEnOabuJ+QTylnH763OIHc7nPW9Nwi7d7+/j3rU3k5DmZ7u3+R1JiGkv4UNJgkFDmU
cjSMVA8ePA4amyxgiKiC5sbl5Z+uf0J0GMfQ90f1iAX9AT6fX4SEOHKFPMH0vwxBMzMmTCoWtIpg4l2eyTY8YYdF+pmYHpNwlQTXs1XyoUisBSaG0+20
8LTn5bTA/dss9vvhjJ0y+acGHSSbQNoGg/pyTOUOZUe6KUOIUGCkVEnbJ4YMYeGKGaDyc0WdbZshoPHi9Bo5xsOAZvSU0ZNfZzu8Np7umb+6zndumiwD
e0QsvWuVhvO3W9ub3jo4Xr9CHmBSIxKUgHc4cj6DLgzW5Puw+2jj6/l+PvvYbT4J3CHh1L8eHubnhiHxWPIqi8ZDNmXtnHt8J8MxivRiOQZMBA5/ZkyE
TWjc5BiKFhVEqBGJnpKB4QRzibnM589povC1MA8/p8YWTmjBFEVxLEddT7mg8c+J18MxTS5Q6pdFJp7vc/DRrJIukxoVhbsoRZiZaFpgh/ayYze0JidF
mkTCFhoTjtmG1ZuLu2aD6o5tcKjKShoE4h+xswh4PPRsOgH0a9tilTsPPJ1J4+APxOvtHylTg42ZNww9aDZdGjGfHJMwYsZOvim2VmsLJ3Ey2hRZTcKw
kNWeyO8fI2py3LwYCLa7cqZX7Q5knvSsiMJmkR0JR1oAe2IKY0WS5OGCQonw6xzsq4XSJLqiUXAi4UUdnNWZzisQ1bKTiqqLDAQHQSmFZi1wvYkw4CAg
WkwzMrYYh4xIod/2sUVQJ2BJJOMAm2cvLZ1AOzYoHmUVn2oUY/Inznv8Y3AW38rhx4LFX7WUTxq38W5ZJUdBTzuOAtPKcGxiExK7j7fHKP312L3f2+hP
V1wq9PqUWzP0w1MXWimTCt9b0pq+2648Vxd0E8pel2DQSjqjOCQojCodY4w+B1yHv9DPc0uoPGo0d8Kh5CVhTthMVhx41145J1ScTNGIiYFStP9l8Pjd
R4HjGVQ9mix/Qfrmm/hTo5E9TnOOrbnRGlldJjmLhp2GbxLrWd6Ir3fCHy/ltK0iJCqCgmYUOj2CocmNIe4uLq32w9X5w/lDzrtOWwfJr3umoUUP5Ek4
wNoO/OnfP4hLp6Fx4mIv1lTREI1SLDDs6u4Dg7ekgnTmn/leo/AfUCcePCvgVHcSP7/SjKRQfNmFQGYYRFIMUlJUAkRUBBSFBEEkjFEASTTCGdoHokBM
JUTsZQ5B8PRfJMIfSnhw7PSBiH6eGJSBkDkjjD2DMOHrkPENFVmkqWUoU3TAzKCp2lAqkOU4ugUzYFGslDJqPy7qScLT3Uc3HwHmXegB58UR08Kww4B+
9nGPpSaOKRuQDcOCCy6KwDkk/EgbNIgUHHuAp5rIdEA9sIktIq4AcoA90OxTdPxsZJ4N6sAgCnJyGBKJJWoI8cPbMNWVZMdCfLhQ98AoUK7nih3IDekl
wEUnA3VUFgYj8WG3VOGzSxdf0/vcNdke89APxPuB6wDrvgfe1WCajyvVGpaiSsQ7EyZNTVKGE+48+jhhONmLAqFWYBgCDlbDWFdEhbTrGFErDZSzFoMo
TkR/uLlRHYyYw8wkq2halyjrQrOTWqJsah1mBtG1SLBA4gKFUGK1C5YitkTbI4MjgaxrGq1YzsGhQcguO7awcCByGOeK2KX+MTyE4HCALgQyQJATIuEK
hjkMMJg9y6FcsKoyJD1hJuUoCqAtmOS5IYYhSBXbSLtkcChCuJMqlNBkmECUsSxQQr9+Yg7mpKgmAiIJ4B1CZImRwsOzl224GgNPQ/XH08e91lecss7I
8IuOccycixXJL3O6TnuYSpRIa9smpglCWoLZbuBATpJKRRCBPVxVzyO5D69PsHnCCfXja488PR271X14PfD5xfKcpzFB6D3vB8usI7c3IYmYauuGRM1m
ZrJYyiupK0HGBWOQ1m9a5eTa2sFMuS0MlcgrNDWAahdYOFDQ3k0HDWua5rVpqbNhpJ1lYchOUobCE2VMtS7wvpDlAfXuwL7OaMsIThcOOLKYjq7wptm5
tmmKZF2auzUsbc3rNyHjro1IPu6V2FKvE+rtQwXrXt1M92j3e9B7d7ufL64TxZPK1XVuGfePCXe3Ds4vEcCSt3XYnri4uu5Cq13d7e3ufSPR7o6BbC71
p7ru8nCnq9l3JJLGcNqqxrURRDoFocIEwww3KQN5tjjVIumMpdMiqq5l01NxB9i3nT5bu0om4EMR4/RMeFEgqqdnNlXgOMQ3xVEUVgyQbJd6ME5KEkGA
bTQGxhLTinFDqYGZc3fPqewdyf+bCa19j8fxu8K7hKDupdJY7cxssds+yYzsfyJxtXsOs/XqYaDnGoK1ThkUM79fkp6BXv5DyzbtACiKQjS9SR1QTLnJ
PZrcPF2vHXzdHos6k26WsL72Bo7JLpNiX3Ov2a8pJwicWtjPnznYmx/qfDwY6zjoxDMoVJ0OiT0kKJmZsupAwVSHimQPukn576UYzKO4fNmQP+x/kQ8P
KbRalRMyWUEMGdffVPVfw2T30bn00b0Xn9uBMgcprKYz9NMnOCGub/4HU111RDays8CyqGJVZ/OxZAzD4uadU9uuzR5PRSAdobdw3KMi4m2WKHHgYyCh
krPaW4BflD3KHCe6NS5AQ18KzIKCqJk5dZ8538qxJruylUpmU4YUzs5MLLO2F96XZNngvjRpwPH4thPnaItBd/hdOmukE6KYerDrlDT9XH8dUznLr3uw
WBklo+CymU5y3M12blgsNuDzQd59SHuKT6H7QKMnGhAQMmvLUuFIuHw25bPdZGHWlUYxO7saw7kO3DWQ2T02NHLTNJapyOOjxUVQFNhhMI49GASBOqyq
igBtbMAga9KbpUFj0z7zRYsx+3rnnhWKKnD8kzld6OlhMWs8lAfSO0U8yoDccp5c8CFXJ2rSXyJClOzzK3MP73LWOX2DJVHdqSSG2bJAMYBYIyusg7aj
ECiagxIjkJMjjFCQmQwkBOIE0BTBAUhQ1RSMVARDRQEFU0UUdv3h7HX2pnhoOkdUeReWYUMJ6CR8PJXYQmkD4E7SninhAwYMRndoyV3TGGW1MTfvqZuF
1qkwXqm8h/fkwD8UWQ+9Clqg8jxOBfyv0n6D4Z0nKzzI+J7vNKsVBLaLJA+VrkoxvjwNvN8z0M1pJEEgT1CH0rkEGjvJ7aupaFRVUiwRES7xvMhqYhVG
Vf5IZQTcv4+KaeVspHf1zyngZw76wPparGaoogwBSL4OWsO0T24GeYWQ31kwDpyGtZtoSKHvm8YQ0ItvtuAiEbFSlgBxnYDmUQKneTlc7Phk7M0CIpAa
khqL8bNHRCXXBpKVywDy4OfG0oJAg5qKpfkRF03JA+Ht0GkxCvsy9OVB4WaK36HE8GF9exmUs7+xQ59bZ3d8MOeuWevrIkp12KeKvu3IW98MuU4eYAy/
t6+PyCa7s9w+CgQNegf4yAdSdj869mBw8WedlTXfNf7YfoIsUYIEAn4oiDCDu/b9InuPrsjBhrkOMatzn7geyQRQBAJm+xg/P05z148T62GGNBGTI7CF
pw1rkkSpQDyIzwO9h9K93tDHmR9P4d/3UEQveDXvX0vNk8itqKWUOfb5vSItIGmPGKSIMlQLkWZfL2NI4iDlpl7x/Uet12ZfdPOF8ZgmfbvZ38WbEkwS
B6kl1dsZmOAyBro9ZN4YrQdCN7046MKTAXQX+4JilhipQurru6GBA9RscqUHQ7FQQATIZCskyMpRpd8zrNYYWssmtqnLemjRQ7HezfORbSGk2j3zraXq
8I7ERBiIlIExEEGAATZSD1U1AZA4d0PFXbRqG0utWRiprdarXl8YoUY6XJe0BzUGByaGriNcoNxqCQaagGStNhmNhLrOPSt710c2OX1yZFKZHgceGa2w
NdLh6qhmxypBNoxU1qJF0M0J4th2SeeHhYlcVpc8ryW1TyAwWfHC1lj30d8PbMKU03VejpxFkO2AosJGIiVqHAgoOkomSUBSBqcZpUgnEIU7COW07NHU
kvEHFSPEo6BUsQYTjezQi3IwOyHrJdRzhMhHcGiUNQjyldBSQEEiMiA71DywR778dmp0dm4TvWxgpvuz1qc8qXYsiWhRGyxYrzzomk1OuG7Iez7JzdDj
P+hrJ5alaCTu2ReIs0dXWdeRKcOhDN8NbG7IJBA/dvdtSxeSJ4d46dsb14oU67mT73pjD4IQJiyOwHAEQOcEetSRmvXNzu2CJD6PpmabCKSY9dHfnh4o
fGtsHB3A3EUNEDiL1YG61Q3DFMCcMBlSSKkoKFc3nTSY8tudu3IKdXdYNdU5BkoaZCDbM8QnSg4wy4HTATvRJ21UiPjxzgG9wEW9LiaKdZqO9m/BqeNb
IZGbeHs477eIZr6OjSEHRT24GG3uiKnEc4Hxhod6hWHrVACl0ydaigA0QlkHvsUsVWEyMJ4xXpV/7VrQ5DqFDDcc87ckevB2aXJJPk+6zqwRshgmGUEo
jUPNpJ7QKE3AbZwutHU8j4zBdnzt1nVE8+DwIIT2TRiu6apc4s3NfJs6et7H4g6jt9PhJrTgXPGpIsXP5D+g/kYLGHpa4ZfnkA8A7Bh3DskoF+QEIeNm
fmmL1bEFoZym8706zjStUS06zmtGMWbbaVBxoc6IYTjMYi673rQnW6JdeI2a5vrmXKugNRBEYvTGyHp/BEb2zxoRBj3ChJDRswAY4RbsHhFdISOhgeiS
jtblzKbCKozIO5qLoKigNqjE+dPRjhga7C6ggF7cLtLkIIHt2JUBYqEtASQJCiX3sIMGCOKvMfdhEkQDu+NTek/GhoE2LgGJ5tkgF9Tchh1fbmdp+GF+
t3qrOnEVVHwlEd/FcheJRnylU29sMYjCIJKyg/hIQUERT79bdkr2o5VXKLljG2tpWC1PHreTe7McPGXRNSsFEFWeaSnimsAXRPQIpB7Q1sD0hUNMnbJW
Ey7rJ1rSrFFQuEnWXr0JDEjC4FEIX29YKNSAWIH0IiK5QAZo762bEdxBoce162cgTWcmU0WmoXM1X6XrRNwkybEVTst370L6uk8c7rR13qGNC065D0ga
3aCbql3wrMmWd5deKbLzNOBGQRcUAKVFhwZNEqXDoAd9Q3AEC8iNI5r2lq591SAlLWjG1Pql1qLPDlBEaJWXtibYSQZ8TDCNAVEjm0OuDRsuss17wcMY
p7zd0unCQAQXiQzHXlanGHElEQa2t93PZxrbo8Lo2hp2O/dCnpA04nEtkjUPcRAtkcQzIBEQlnTcyN9To8sodHaHqEKvXt11aqsDDrYUN8JrQ6NalAAm
H2JGhZIMFKy7WskMp0zINjqX1od/GodLoQ85M6hq+Xb1rS4ZhxJEmuUJkDIc4OijpyzY3WHhu7sTZvW9ywrLw08nTeF2GWnCSJq2M1k0Hi633MCw513f
fUh45y6dbpti90SwDvDZ7DNTDjHYYslNTGTcMbOSJJwI5AIVCUu5gRM46c2hkzUCkBQEqUqqx0ZMTe3PVxeq0o2azqIVFPlAXSC41OYUnXFu7rDdLDWJ
Ok+djnzIfEnFdxOEE/Tm5gM273riBxUDjct5eU5DW93vObJL9asdGxs1Afa3sCtjNoTAgEaEuCJMweOCG6x5IVdtE6GvJYy1OAXGVt6qCDhjWQLs2das
He5d65C0VYosiPhKrERRFQ+SkqiG/HWppk713THHlLfPL69qkdhccbe3RHm6ffEA+eeSZ67miCooATTHYvLiUUcweTAG/x84RoDrSAQBQPlNxA4YH6/R
5+AF/NEOIYzFRe9eyeZkILg96Mx6qFJ9AdKMlEFdbLI2Y4Y9SO7UwAaPA93Msx1SxWlFZrrWD46BmnS5mcZu5Mmpbv2pOMni82mkMGIHeHhhvvTRlhXI
V1ZYtOXJMeqMt8KojlTk6DbsgTiSUkSaMDuS/I3LA6IrU7HAiQTG+FrgckMHg3IoTAoaGWwO4SFbhI6URcWRUuasJziCige3YXV1CHXdALEkKwNRiWmV
pecbkeJ1JScQ8Udub0Kac4RVkDwGA4JqDLKo4BUJCg70oFyLhkTYrA5FXIQ6xVthEOwLIFWbCTqqi81pnQHejnJ6MobgqaXjbW8bPby0zo8NXglLNXvh
zORnT333veuwcKc3MRQIiNShM4FrEKBdGAZ5LdpEVaubnUo0vPOm9neJzgHh2xy0NzeoiQXGJowyXgt04QQltqYiqURs+EVfQm1q4qdYNIX0cORJJs8m
ZNw9G1tyKFh4NQT1sCNQN8I3pBaHfUVYlDoQPPGHAMaPXGD1NHgpgHaUjPDY0i0VDvdzdzWvJoZGC7KSLJPnlTfDPIIwTqD6Nu8zEUx8YdOeLYmzXeaL
7GhENOnueDBHodJsNY5TZY86sh68+Ojvs8s8iLIipO+ZgoKKMUYKSZFf0cQqPH6XYeiU/ZE7miYtpnCUENEIKOZLKD+vPfqHYa32hc9hDhlKNV3yMgze
dNa71oyPkc+kG79uyDBEdGAFPiRAxUeTXScrcOp9rd52FE3IJYsuDhF4BlLdXpbIFD3zUjCJJMCthSyqCNb6wSehlkdaHOW4oDHbHsVJTHbQFmjqvAzB
N+VwdR30LWV0LM20TG6NEdguqbHZSQtqePRFUEc51qboK44QiA8XfehI3TD7WxIecdEbC6mSXGkE8KYFdI1iFSiJ6nvtQdrtxotPOuqZDYI4BBB51XOW
Oda4vGBrxa7Kjrm70+WBY9oYSdDvMMjo9mENoivGNA0V6MJne5ZQ3sBSec14Abu2hW9yO6FQIIXVbnZYOHImN3MGpYcYqFbLEWPToyHESCpHpANoSVXD
vuqIoGAIvicJcxs7p5SFkBwATECgmDNCclnW9dSAhkwsWCg8UcFdOaVnWy2IgDZgAcb4pjgQQKpIXM9TyQjEZgQZlgkbW5i4JFqBdCteGFrgWhoYYGke
gepQJIPp8yaajHCBSQxAUwi5Wsfb3XDhI6mGLGccWeBo80OSSTF1rr2d0qoIMD1iigeH2e5o9Fe1CJ4SCBQBHmVImM363PZHPe9Egn1QOgIGHyYelGzE
XGtvuOHxq0Maw0AAaEqNyYwEkGNzHSzkugptJxp7JsplpxkzpCzcK87HBksSEBsaAYIiPDAQ6NEspzMCwRs0N9qtZcxsyCCOa3lYOpXWjrrud7chZrmS
CeypUrTXFxbez1fQ5IkEVlLDSUXYvpb2EJu2drc25t6zvvrc8PR6J4Rshne1ueElwdoM8nczy+7ynS2bzOKRWvGsG9TwyWDRcpyxxU6J87We18UZrR2N
HXXZM5LMibajbU1ZPenfD4EyOieL4137FNMwPAw5fAaOoRk28tiMtKCkMZ3PR2fKH9zDsOE7DOpcmO1p2CImgOWkYLAoUWBBGbwc9b0BwgSNDIwC6gEw
RaRAJg8seYO4OuzwfAPg0Oh33lSwDY8qEBMukNmI4tXdsXAoUCAEPQHFIOu0BcEVKA794++tAa4Khd+ugSA4zy75V31HDfYe2tijFnNyQ+ffxDR90Ouh
RFQur4LTvvDvzsFPYGHE1rDBG1ylKo7tmOZrPQHx9LIB1IMgsRIIooYJJMREInOxzLvsXz53Q6TgMdQJEBACN81L3qbLr5FMgzFYGkv0N9TdZrPZMnv3
3ORkkNVMzreuD1ZOGQFrze7iwNngdN9yJE7BdpnrvWsiiGQvEFFwjB3rp1KJntASWUV4g9oca6tUVoIUvJllMJEl6f4gRAHrU666pyGdFkkIwCSzG3Dl
755nZy103GGX61IEsoyNes5s13TdItSRCjKZMzOqrBiwHpp1TVohcMx5mydpvfeF3paUxqIdOn3ZrKOkzBT00Q46nh85vqynePZ8onDpIDZEIVtwN7x4
QgUqaF6T8I8wamrvfffKk9cu9ecQVKxzA9LZkXUMk2Cl4i4QL6zeeHnnQfFHOgwT4AoAgSQBu1gVx6PR81sLjYqO2Ai93MW0Cx9YA9AwAvZH7/AP9h6+
v0DQYnOoGyIyzSNBu55wJWKj4ZlSlu7k1LcdM48sDj0neZpkU6QkjxFhAMjB6SgirEERTyMAOInfUmdMiqB2MDD6az14s2QIMDQxEEkwTEQLBAgOCp5z
OtB1WtVOZ8dVQNw9HdVUJtIeKuc2dGlu2L3XCFdPw1WJtVZIBi66AIfmdtZy3i1zpj52gPNLwjrB0sk1a5I5NFUrtK5zxeGSLIJRHR3BJ2aoJAzUkHR8
JXlSBMMwPNEbrail5wU7K8ObNV0d+E/afHnfdPKTs0F8WURkYkFip2lFnsx50Xe9xCIoONOki/Ge77IXV8d9ery9mETaxorU7F8OXvoejI0dsgogxnD5
3dSbaCHKnVNjm1J0mWcnWZ5Nja1fdRMlUea0FA0YsEgkFxY4RJ6I0Me3nW0JJjr70d5d0Ch1PlSJNeSd98nYAsk8KB0QEQEQQQkhL35VjzdPNdMdPgMk
IgSRx8qbcuEXoaAcI0ARLmEOpuwMYbRBhHGslgkhTLKSBI6peSh6xYLbFkCz2lvpWEFlLSYdFlmrU0ysMSaSuMEeSSB7TZgmB3EiYliEmh2SaCR1KaB2
ymHmZIYbPITucDVkvowhRPCgxISwFVY5idovTkTp4RJXtNdbzDkpyTgTwB6OgyLqDBZPHRM0aAPVPaZsDdhqRgzRE7TCYeDeAsTJqGZOjRg9Sm03UMpK
HDhwnB3rWGGh4TJ0UOBnksiaYGE1O4zZBM5ryVEGWlVEFXUPaFqi8gwh4NyWdBqEPBkhkxuphw75xE1AQhwp0YBsLQXFjvROoFDoYoh7NrwzEmDyZqWR
zhgDs2+vHBbzp0VNxSKVJVREFBGsHJkmqRyXIMjIAoUaBQKImmkKDAlxCnLFQPUJn2/Xr9QHbgGKTn0M+vvbmJ6HEe1MON4s3sL/bfvc4C2T5YBQC8jW
AGUASx8X0fuDIBXxVwnogA/2uiA81VfQHCpnVz7/IOaj0ikKUemYNCwRICkA9f09t9xMvLr1OAjqyBxTEZXrHF1Ly9JkRj1lh1Snru4kMtRfs+WjmSlA
TTe4XsgPKAiXCHanjCvrohAKCZJikpfQRSUAUiQTFUEkEBTSFUJoB5dxhJuHf3W1p4jBRGGW+c1rJpgnZvgIHy/2w6oGzygosbbY3swLo+utbnSV6+wH
vgQe4QUO3/nofbFIJwQB6JTJpIgIVgShGoJQMIiiYgMgR9L82zFiKsDLBcIKIlopKZIiQmRpFXS7mgAPWKEJ2fCPRbDnwCGPbfE9iB70+BJAcHEgxLRB
KCd8j3SCadPegdOzrTuSygD6pKh5A0wIKgQsOB3JZCdp2gUJrhegddfnm7E0HdmWwuOZIDOCBGeSEevO3SXo7O3aKRyJIXTF0ZvKCMjtu7ZtCMpWJq73
mB5zxATqQIMO3Qo54+qGdpBFQOAZy4IiEcoKjJcTy0ZVERTDTDuMmogaTLHgz84kB2Hb4QR8GTnEk44oO7shFn8rDSuUoIIAdbunpKi7Qi4kCAHYPJMk
Z2887WBDbttnHhLeZBxwlkJNdt1y4nnrtLTkOk0SDhCSBG2EUXEZUhlWQio5qHbyV5Aop3ceB8/HM4wj97TsN0ZKlSRYBBgviF/yRnVZQDBlH+RA9bHn
Bj4Y0xhYsMncoGYIZHJmJAuhqaRU7FGNVMhAaI1DUmuTdPVGiBeIEiIGJUhRA8ZSCzWt25o3s2Z6pwMtvLKcpQLU1RYkmQypIdIDJmgSyEQTu2W6ZYvi
bzDeHkjAQgtgsqU8RYGCls71eIMR8ODNSI8Ht7rpBpTraaXEZMsD0HDwEOBTJ5l663eg0CQEAC33Ae35yZLD5r4/HgNasXjAOtA5hAkVDBKdX2bDp78T
p+sOvJ7J2vCRBvMWNhrejqetQWCjxPOSIN2TRh8dGimhpgtEIJ3AngiSI/AMufnYcnxk6iFO3dkxOp8s48aXmEgFgyEDqTmRfgyA1BI0tIr362eCVaSk
pADuV7z29BJi0wGQbtuBQvUTKMGlJ0eICIG5TEFiz8o9nNQPJMeu9ZM1lcQxJ20N7uFr1m8JVYIsPDg4dc3zRvLOtkmjETreHgeIbTke2TrAspoexDOT
CTg/BZgeoylcBXmquC8gE5kaE1JJQ7obnafEz1Z7HyduQMPXodAwFkDQ9D5T8NI5o1k00fwzJHC7E3cxsot1YYbxwIoky5ImKp5GjR5egiCmvHD+71OW
6ETCm3Ic7lEU6geuoBE1tnI5xhc9E2XUCCZPC4e62Xe97t4Wjz4wO5wpoq29lJxwYXYy7B2L3iTtbW2qiwKMNCXseXkeWHuZ/GgHF1xBKifttwt97PhO
QU+sPcVeEDoheO1Yfq31nCLDlONPDe+0E8+R8eo6qtTieqcuhh3cGoaFmj28lc0vn92rtA0GjMPYQg7ooLs4sQWCKokQRy4YYIdzpWHgzq6+d4I8LetC
iMBJ7OnIMN4DjDmSa/R92offxLAREA33wCHSMCTMhQEh7MsncGRVCMgJcOwXuBez46E+S/s7/WexD6N/ZrMrDCo2rGpymJLXqkcGRPKFMt9ZcTIyjDE4
zBE1rkIGh/YyHUZzVNtRwNZDOawmMPEZANOmSsOeOAa0bQx2W2yGNS5YBWBnVJUne4QWRQ4mQSPHu6+jns3rfJXkZlI0mMn2X2hCPVxgRCqcFzTWB6ID
YiXW5dmnUhMBEkuECZd0WYiRNVqDI3Kic2AFIMSCx6oFTKU4nEMixgaZd3kMchFPWDXyPJsp8cedvCeTlHZkNeQvWMe7F8QkAc4m2cbhOUmmXiRMlgVg
JgIhcIMkKUSOWBs0YgG5SJAOfbibleJ1cG1wC30qLnmbUB1ACGQjoBkkJh3gmJTme+po0yKaA6YScSKBp71htYKwXXDF/lDomp0dU2+TqYHLKaHNtwDt
hY7pVqARZIG8lBSHkZthKOZYayGiwknIanMsxnQKdIFX1witCKB80AgeyR+UqBqBVKVVKQ90DhDSAu5RpRAyVF4hFDcCHygdki0iZIJkq5AgcSKmoFMg
V56PQh4obEOIB6SKUqBxCrqE6Sp73w7MJ7i0tiSsVRCdkMQDABgoIguHOXGFCQsAmFMNGhkqtSS+xsJOIdt7ADmgCkCc1H8LuNKvzHMA/5yg0mkXyVez
8NeD69RpBOSEDvAd/rYiKeA0RVQYDjVA50mXCqokrLQqitJlMJBkOSRBQaEA8IRpFOryAXmc1DsegD6+Yj1yHjKP21D0RR6/PRgebiGBxykLlgkdogsU
hPf3PgNEVBoaTJypzAxSIyGup+f3r4bEDhkQjuM15rzoMtfITXmMoOfD0lHBockmQe7lzHKl5gj4HUgHpEC8fDy4umDJ/Duk3IdS9Y0nDLk6/6M+6fwT
bBdjo6n8hOsNUQDlY+pljjr99QJBGhFwEQYBMGORZKJicvADsHrDeTg++1ICn10ZNfhrQxUw9chFfdgd/z4mzqzkCeicXUv56Pc2qTWptqo4EF7u7+Sh
EK5NSKuVAdR6lUagAPwPHzfenln3VnG75sc4CDHgndstYOzEQCfT5dNwJEvcU7N8DV3hDuT1iRGLAoP6vSW4ShLq2P66HB6MsOhNDnqXZDcyiSRU4xpv
5iujwzntDYsfMDiEMg5Vw8IoNslbOkYUWSc+m7uE0CY5WVUCrLiBIVaGoQUM7OgZIJlIQkKQpGQoiMzIXkxYoIBeOg4eASQJXVRfOOfjoU9hiLBeCxx8
PbkDnHMhys65H4nbGex4OBt1ePd2LJBe64eXpXIj3diyE/zJ70KW8wuJ3IZeERhAVJscm10ApMvXY4ttshdxrszc8YXYozNa0zTVQSCkK0ZZlEefeA+n
u7fOcR4OT4rChPchvwjwvT14a6uPM+w2HcJ1qreCgHoo7iiMbBkiqfIkMINSVY4lRMhBMiUiQh5szKU/I+iEkiCkYPIDHCEMXDBDCw5gGwCeZ1XsLkr9
yPapL2J5L0IpV6QlIzUVSWYU+iUNEBSFD1EjuTUJQeU5CU0gUNoxyEaWqKUcMwEr8epTzIiRhjXeMNlnxmLiUqloQzJ93cA4SUnxwpDnKXVIIMv4We06
2fLh8sOvU5FCVW4Avhrb5evn4F9B1CHw0YvZdFE9wp2Es9QDRIHh1aB5/MELtwwjE+1LBTs167yrv4xwfypqKlYFjP08auBDb+rWOiyj6H3TRhz56wOY
Byo7NHY+7MFk23weP808DoBzdjqx0nOecuvX4rSU0zAF7MVjMpJiRlSpnJyWgChiWIRJQJ9GYzJVJakOBDuKqUpSlClJJiTmnVAvhRCefrw5VVP62S1A
uHIpLHe8Enk20yVtKMffJYn1bOIbRN/XJtmkP85hUKd+VyNdOAxG5mK9ZCPPyEOfSz2pH18cl5l3qeFQFFUAVSI83T2Weg8oGaoqi4AoCCBKSkJWVkkF
+p6D36fcaGeBmqYYfCbybZghaBSHOXjk7ZVTOFyd36ApsCrxLPvD4/MDwQfAdPrRU+c5nZ1Z7PRh0QekgEBDRQJMAS1BEURIExIQkTJICJzkRPFD7VJS
AxQA2F9YgiW1lCcCF2H4SoBRaJelW4hnYKiVIAX1AoxRyJfQqLEczMzjjgqzj1v4d/TolMD8cw6A3WC/uSsTm69r5HF16s4CyAmIGkCRR5IVzMjLGBxq
80OEN0IDmVMgpptsMMTM0UhqB/O4QOIfuLgeiEjrRDkTiHaGIHEhYySfkzBYDNV9qWD3ZrzdZUTSbMl63Mh+pVZvYNBsomWdtAggEOXnSoAkkBv1IrtA
fQHzpVpDsxPU3VpDqkTSyIfslDDoTk9mUkQwv02PUGBgLEkFEytsvhMa+P+neufNDB8QL5Qk+ZlPIjsLWBPnWt7/rDjka49Pj1cbTh8QATmkt0AxA8oR
0oJt4a/TJ3817rQ5nrzJ9KAdA5JIsGIKFgcfDYpOvflPN0E8CCCwA49WLM4s9TT8CDKcImvlCQoXQsH1493lXOWbuP9jxCK8Wz1Zcp4kWhBvdDA+X947
Of08PtEJhNIFxJMQPDCiIh3dLpcaiHtvaIwy2QU50sxRyUNKFFBUZMRPN7YKF0FeWGQQYRi0EBQa8yI7ejWsDiSNGPyMLUQggLOKNmJZEnYDJxCcUknc
lGLKg2qVoqIFY8pDEP12FNJRgx2wwcYeWZNQwc00Zd2GaMi2meXzInplBMV8xAIEfVPP3YgOpUfPr9XUiHTr3z5pJKJnyBP7FNHMRIGu0VO3EOdnMX09
QHl6c1p/jyh7s05/0tk4zS/h4yp4ZivG/ez8vmVKU7rpRJkqHWKh1KJ6R9nPhB7cwPOnwT2kee4aSIekAMT8wQjzLTImQA4E4+aIJdCmp13SbTed4cLe
bLdXMqc6LPCaViIsibsMRSH9nLo48O+rq8OHB3w710zSbZswqZy8yBrnMcKHV1hNoFBhtJp02M54zvWxm0h2X+7ITiB12QqMYJtRBdRKWzGFzXrP6t+u
aR9JzZo0ms4yJs10l0YpmxsUQr1aDAA6NmBhgbpQLNmLOzCaiAjlIAU9F7SqupUygXgUg7S1wW71ugp6MM7svcDN2zxQIiiB0YwgCiJP6/bWcTjxBVRk
nTJ7+bOOmF37vtrZ47fYXXOmhbL6Z6ZDBlSaazy9c9efObBy+hMwnnRDTCooBnMcPRnXXHIW0T1KdmFE8VtB0Ka7XXMsdylMS81o99bUS6JGcIwUBRHV
toU0HTkamZJkHRsVICqdNEHDStw7LBcEGJCcyC4Jo5NBlNCwwq6YmlWBAkHOcmsi5t4LZOrpyQ202GWCcLMzuKqappoHXFZylDBMGAQ7Z5QrgKvWWZc7
kPVBPCICmjsN1IsNb3WqWYcmCbVEu3dySyLl1cGsYoSqCENAywO5ZgcKbaDO+ZMxp31J1IqooddGE4UMwgVNCOizmvOrd7kBk1ZsuZAzZSIZyzzE1xBY
HA4GjCou3eVRMEkkAzJAy3y7yLCERBwEUL1Am7QE3w3EWFnLqqh4YBF6NFwjAkJTapNrAhGEE2UZRN6yrq0WEoXHUk7pSWWMGE8vjohDwS+fN1vYyZaT
sSeIF5ng3ZMIOqGbzmvihOHYNrEAUgaRICykJQt0nNLdE3JGW3aIQwBsJ7Lctd3AAuIIg3iiHENjJQ0b6d63revn755JygHGE7uUnTuSF7eziELmvEAF
AumhkQNKZUhVDQESCEEEQHhrChQBmDaD0B7g5KD/AoGqmgYQCQHr6g6CeJ8YWgViEZJQoKCgAkCaBIKJiIhAKESmACWgRtvpFV7Du8Dxj7MMHIGj5iTP
hhR8zOymRgpCaCICIoVoKQoCIWKoZAKFKYqmPOzwXwU7CBTIUoQ9EqmiEDJVTJEJhEcQUkfUQ7gpUHUFKKZAIlKDQi0CUC9yICHOQBSgB6jHAAhqKopK
iAdiSH6oQ0nwqevv8U0AnQk5CCejtOwfYhySV818KqKOrMJqWi6Yd2hM+icihKRKRipApClpTzRSDKKJ7EeOj2/o4N2karjPPR43193JR5bgOhUFGBDM
CSd2tfYbBZ9WYoAxRAlyAMq6acQ23cJI7DcEQ0DuSUUMqp+zyzeZflF6sfTSiiMNQRJdncuD+OxzvQ4/+7D/25+5whuyoWjTHMEnv/mB94BvSQVgcWo2
lpa9+UMTtGSlp69x/eFYUfbkaTyc0on84wgdSkyonJA8mA6wOoHFQ+i8VuweME/ZURBBRRwWjZ0O7GYhkjXkg9wnCfyAcMtkgKPGl8LvgMnVSFIuoGs1
Yj7IH2ivY8HjOStiTdWFXC4VHIUU0pQ0aliBcimogBrZBRFfdHCJs4VyvqQHJlFQhAOypyq7BiLLhFci5youBRERoXCjkRxkDb1cu0BDBUyUFPEHSBuS
1ss/mQO8FZWBeoB2eD9kJMUpVN8vh1vQOv6/nY4PqMyrWELnJA7X5/Uqnj12CewvEFD1oB6IApXmH+f3YhkVVFKUo3jinQjBqQP/Q2prW8wEJk4P+0GA
cEHq7yJiopJKJppGWKkIKgWkO0FwMpikGYSIEpEIhFaACKgUpaAD2mjH5oLMVYhJhimKSil6oMmiyMoSgk3rUgjEFKMywQdkANUNC0tBTQgCUIEQEQjS
UDQr1aMT5h8QIoQhiChxEfdsEOoJeNIK+AvAoGwtq9fidJgvnIaTIWhpaAMkMJoIJEJiipIIqSlRwXMAJkDtFV9nsHT5ho8vRAGhEF9TseSaMfZC/ItJ
x+RrzdiAdY6Pvg6EaUHvh8ZJrdnmQn9PnJyP7dmsoP7XiEOT2PMRfBryiJxCdgHfZo1R9HiKCgUP63bxifedNK0vQ6oegdU7NHegK4Lhxs4SiKSIgSTg
47pOrq2oDrqvnR9/qE/uPYdS8z4zBPtDVv5HJihre9WBKU1xSMxxNmUxw1TehuOGg1TE2OgRXIIcs7uwTnHo6s17wTmgn+tUJRRkDrPh+fL1QdDoA+zz
2idj7CwrrQDph61DxNgPwhD1QpkpIp3h4kASaRF7sA49RjydMYchuybSCnOAkBTqDkNycgCJlDoQEuBwbk5MuSKKAqZaoyBQyA1JSiYwQ4B6A4QBHaSV
24Hbf9kBDZAbdmKaIpoFSISAipUqlQ1gABqBEMgoBDJRJlQyEoVaVdWRR9Z2dDoFHh3h4eVGseUV54OXoyv6tc47FBF9UIiB1qrID2+Q+AbQDEI+RiB+
+ChHf48zn9XT04b0vHEvMNpgaN3afSB0nbyu7wY5e2Ozhdp2ZPe/i/oyy6YtgrPZTB9uJckz24F52idHXMPKFyUvg6N4S25qUTTR/b/gf83UN7IYQ+Yj
EO5E+eQNL5iezmZIEId3l9UIfqRQie3ApSrBZsO/f/PX2e3Nvc+45J/JCYqHIJhcoY5CEObuDoTh1kLooY25OHWKAnBAXdUBJzucFnc7df5G5aiVzee2
U3O5252dZAtJiwq1OHA4SCYposXDMIxoapQhZSbDhyf61xczyOpyThB2qQRcOc8w4ILQ40O20X8xu3hUBYfj8NvJN2m+4CGRJosDUsDYwhxZMQyBA+YF
8lA9PWp6ggJgPZjyOsiquwxLAyCIsOxXunoAuk1pGWKaimZkWCaIJDtqjRBjBC8A/iexRTXe3pz7Oj9B2fQj60OfxxXpKfPdfOjxzxaVBllk8+QK6MC3
u0wpnizZwOQcXSOXoOIhJJ5I+PUHKNv4TPQUnaUxCQECYKVFEH/Hvn2N2WvcFEsQNMJ+Sj2EnuQ9tcmUGqKZkn2ME0/fZjBxLcvToFiJwtPxT9Mm9O0F
Nmo7SAh9SdHpMNbaL/0u1ZiaPXYa1Yfi1gYweb1mZNHev4YXzqZGxccAcaGZRWVEjzYQIu5mYmaEQHUqT6IoEVVUlONKxMtjIuwjRFtR+SizSEIT/HOH
ls317DvDfJNOiaTVEoH9cCZXgeAD/hUk1U0gkzEO+5jt7+4q0dkPFkAPefah3h8rknEkRRNSnKPuIGOSwLDy1BztNmE6eedwxUemVEVfwQs2iCJsL8ho
vNTZPZCm9biH3Qhz2KnajwBwScRFRUwU0/YyfHBFEon4iXc6ZCVPxQJRJ8MgoMnayogB4cwGEjXvRbFKka9km2GEmWB6ACQ4BA+zPKRWHsjSUQlpatz/
G7a4CTOzlEReich1pUc9Z0NtZXGcjUqDhyji63dapJYEqU2hitC6RHRf5uHCIKMx2YaxFjhOKJUUzEsHnHJnuOOdjhkqxQzqByYOQDkwTNYuzlAFBaNG
gtIIBOcQm4SOCMhodtYcRnQQphoyRGygl47bnA74ADtQtaJatLqHUmJ63nrZuVoJyCViHAoJnfdtDhBQUENZYU0DZyT95BMBKSEw6QPPrckOE2C6CDoG
R7oPRGqwREyByKKjIrpM8rBRxGEPh3FT0SG2AdsOIZpzEZWiMEWQPb02h4VT6Qc7lfOQChqkooChKCgoIliiAp8QPVeUWQef8Cl73cCz45EphdyKI5Bc
+kwmqCjfwUDg7rjmCfqkQChRch49IcQXyaez6KePnZ7HtA25bujBDlAa6oihkAUTbIJMHXJN0REomXbXWyaZFU7dSip2Df3sUANBy/FgIzzYX31REjzD
b8unOuyqQAUAKASkFJ07Ih/BAk3KimWUcVCCFNMwME7jIcJcCUxIyHUhoTOTKaVstb/FJenaLSJkKUypcCRhqQiZJwGLAwBcuqxFBQkEUDsm+OFDEOfy
nrgbGuDgKfJNMdtFhOBoCVK4jaFM0ZRhMejYWYqsFBQfx5zNREPh7o4dCxpnGRBRQCEIEAvxxyfke47cRvJp0FnFYCsSlDYfYxkJpJjEDCkkxA7dLroz
uO8qNazmzBObZSyeXfnHUPJDiyqfFlDA3LPrtgMZOF1h+/6ZTt7w8QVA7xPtwNnwk+E8hMQc+PfPkl4RdW3keBCwSNWTRdRpfjynoaT5d+Cq9G64H039
5Z9HriKDR1GeS/Mym034aUPQIbNb8NOiRE9B9cNmqZs1Jmoe8dfLzJAFOCJHXGAUzJ4x/N3dohVRBNVChE00mhQwwKiIagIWPFQ1+nLrMdCiHXK9v2WF
Htuffj05hgvmhAqcSCduHLv5nD2wtDyskAyFKEcTrQ/GNGWelOrnJso/HjUcNGQqY89IkKAH6OA2vf4J+vtfHUJquu4yc2w+2h7ghXe+CrQvaQJ0cwTp
PzfLhNcjRgGRCQybnjcJuMBZuekPDrq8BXlKWGDCpCOPt/L8TnB5A+HpalitztVlCTqRwrk7DuS/X4p9U+A+YAZOfqzDNsxZP+O9xDRRmqLTn0hnl0VE
RpUXs2JxTltmTp3MsA7icvhk2E2Y87ywsUPgB7HlPvXlKlqtRnZPoDkbgdUPJJ3J1aIcPN4a1CS42BphiETB8nuO4nPjQ7c4AsmPrrYeV3uC3UhLUqDu
URzhcQEd3YPoZJBcwUs1TEwG5kziWB1An1BFCIIPwMFPX6N0VTgAWFNsU4FCIdsRy1AKU+ie4Dy6Q+UsSFCEStJRRExSEpQEwlVMhVATUBEUiUUIUFJS
JQFTAhQ0I0iUxCjBCUqeSj75mAfB47CwKx+9k+D5GJs8pzdh8kkwHCSNXJ5SeT8++RN4dijogKNQ/VJWIGIApskwmeqE8hyM4f673OOux34FYLsb7++f
COynPPX31D3ZpPIljDPpCkgefv31Bvz10dB0hOyT19qYwax8Y7tve8p3cH0wxJzwQvTo4ccmJbdmXMlT727pp2nDEwpiaya0Ar45wSYOhJhspoE0BUmj
m8ADU2VZw+5aIKD80krP2OHVg9wdvV2p28DzJOuXwUA9kKUITCRNAgUoAeiEtZ+lGUaKI8C5n+CKCowx/bcVjdxAkHMTu/a/uPZgSdkAfUanAca+r0LM
4drW5AniVHiCRfYNxXRufKEnQOihTEpvMCoGkOG960UH/pzHLyFkfi4tbvR97EdwgvbbCiN2xyvR0rffjx5A8geu+Hi+QkRzt8SIJgO34Ol8mi9Ys7ud
aPytm04NNWj+/KyoZFKAFkJNPQIqIIvsArFn5XqylR+SMF5R2s8yJ2qKEqIbSBMaj3HwCgDpB/L7kya+XLl0HygLOl7kEspw7t+xZyzjm0JsBO8OlAM3
Nry34aOKD27+mv+XD2swFiypX/TChz8Ny9ov4bk0DpD+3xdc/Xm9XSeDIWd2hEcgBSiTLT+LCD/okh/Mpojggkbb79rCpRh1jm9zBFhm+ro0aZcpFixS
T85lZqB4DQtp7gOPAD7TaTD28pzMnJlN/knTVH6czL6+XWj0NlBr4tzvdTRpHZSpU9NO5JoSRiSGSE82B0GBowDaGTWnOi6zhB9ZKIH5xIwgfFA1gJop
N8AUjBBEVJJFvEFTv0gZCdJFiBSslIhE/SNS5GQOAwOVSkjSqYVCAHHMNi6zBVJATnBQFAHo7VOo8T3Z/1wDkCnMJQipAIJEo6eAnQ55pNlAB8mCgZgK
AoEAiRCJEpEkYChApTvevs0qAcf7PydpRBFMHf15o+3MKhqhoG2lgzUJE1kYwkUERRsANSkAn+X29D/j0/V/RbPz4vi9/jwyyOEUlMBfh2cSyUDsCMIR
ajEQqUpL2GsvbR2K2FHf6U0QlMqwYM8pe+ckhJxSz0mJzQ6UAfKkxfxkAdbAuUZRQ5tuRVwcHQzqfdT8DRgfOEtMdHzoDrWd2LpQNmytUowmqACoVTwO
UDQBntJ5ScakmNZDXRgcgQTYt4ZhpkAmAIN6ehKmUxq8sBhURMQlJxYVUxZIIJCiqqow2YnTv/1VqQRe97M0Oj6A5TrrQTgEaCe85dQ7KCqVVzSIRkkg
iaU0QX3rhvJXZJiurcpRZqc6Tc7ffqFHbXkdGSA2YV2GdSyYWFhvcAs9JbGlGFypU+EdA1ISimnsGgpIYFPd91mXcAwHs6rrudHRjjdpR4MNZi9pRI3q
2dZDRyAwQJdLROhoK1SOrcNSryoCMgTSIBumoE6RJOldm5dpES8BODT1ohFqqG0N3Q1u/5d5socw76prd2ZXV0q+BIYh3oVADqWsAKAoGqRUUKmghUxw
cnROwdDZh8apgihUkd99GaDZ5PD4zfnxvUmJsoZHVtOpvNGs9h4R55mKw3pxs8CMrbTgiXSqtMiRVQ5Jm5E7uLBiMmKoRAEVCnjhmt7jvibNXMNO6moI
LM3qi6TxzV3o5rN8j1IFGa1XCillpwpS7vg1zImMsDNx3chsuZXU32NiYUlNGGYqihOpVnLGgaBaC0BNETAoStLQwIXpYXsa3CQsFJhsyACxQVjJiaio
p/SD8CqhR42LAmjpnSJqXPmnnl46a/T4vx3rt18ArNC5G9urDVDnnd1Ghq86Isy5CQKtIM20H50u7ywNDYvdd0gTGESGCH0CdnZHlqZh2jmp5VtEEj0+
QJBOR6yXjD8BsBqJjsWGH472prBQUjRYm3qx2LhFWMnV5AIWepqA4AEZ2mZ231NjY3Aq6sFPAhl0aqTTDgBAmqkilhq1IbK+90CcKHT75AGTqupJaAmH
kVI73DJNHRzPse9n8T0d8fHjXr3QLHQgw4HqA3ium9fWR9JBXy9LoatCyDaf0DybHDd8Gp0sPytARobeJWDhbsrvbHueAT5QzENTCMRIwQNWLYJA4B3o
ADfXOhFmAKyBuD1MTahEVCAE83gMiFpQNYMJqJiDDpPsZ4p9P6smSKBcpiVJDGHt/K60l/4cZRGSotZCsn6k2dmc+ff1wHx8A4MuYZ8rOMhjbnPrN6rD
RZi3ezQb/At5Px4YBSFZZP2djlA74YgAaklCiGjAUX/t5kiTnMA7QCpp1kkVjIIkvdMZFMGFeudRJKMTEkQBVBrDFKAf1XXLq3zZ47DVgDrLuFpO9BCw
TL7Zr7x4B2TJjCH/sDxo/qYhCS1Fimw1Q8wP+JKSHZ0M+rFALgQoZl68pgynUjjYXfRlzpqClE2EJNCXQ/PVvxMl5rWjnWjejiG01SzBHXzd7CQZic/D
BMDZ3rdXTUzFdqsyHSWemrqYQEgUPOjyrGaKMEAgNuNSJ76rJ+LjARSjQKBLiD6t+yd4e5NB7hkegCl3CsNQPch4Jh1OHIB1HoQZYWZNFQ9xoB5A9E6N
JGICnZTIZTwSWFk4bKTwQZ2DAOxFGIAvA/oIOhwjVrlMMEKcSiyShJpuu/3CgIJBT9/vvkWkLHW/iHO+ndAtNHMUkP0MOUDgB3BPq9//y/PLbD6itRWZ
cHK6xpURjhsb+RZDzhPAv/74E7u98gp38p/xEmpSGpimghkhqaGDSn+iKGkTg6zrxP6OrN7P7PNPXoO4RT3eIh/PCqSJKHskQ5oBz8h/z7Q6PA1I0JBJ
ENIwkED7569Yw3ijIQiaxNElFoWC6h+dMB9DD8gRPxWQPn70foIpAp8FPqpgp9fqe0OR9AnQl6GgIjQgOzwNsHhHqr3D5+Z2/P6l/A9B+gerSfqFDukS
gAO6YkXJEByUQyRP2SLQB0n9iqsqGJ6VIPZ7PPXrBB9DDbEbun6aBQUAQstwgRIEnGjykUAcvPs0K6JKcqV84eApNxjsIO6PwqA/VL7zrx9Xf3kaX+3R
zTVJKywUISykBBQKwEzKSyNCFAz971Sn+z4sm5qyetPLhx2L8OL/Vu8SnTgCNh5Q8gsFyC2Nq40LaC7TrWtU1thKnBaoqb/bMOdZoUTVTpJcsW9/WYJE
EjT3YZhosWMoYim0/9rr/e8Mau+E70Pek8UKJz9ln9bA/m1yjko9qX80UA96H5odl9+7VrnAavlvjNERqd1Dkpq1NIisjqwNxUPkwsV8LTEorHpTyYHN
0m7OKBgmNGE8rVNrTe1B4K/FyMDLth1qv2ms/wpt3Ic2VSky1iLMsD8kzBWpQsQZOmqwRO7ZrlkxBPelD6hsVJyNk/HWt09GCkmLybEESIChpqjd5kxD
7Lj3XJWGkorGIoVvdFnbFBYTTWCi+Nh9HNxvKVEwZKO2Vs6yb1KfRrga363uIu6IypWFQ9yeMmtZOTQjtS407qWQk3pQf2DRpteKa/jaAsigjFVGb3th
8OrnrjuwyaSKkpGdRjSXVgfjIa0U0mMOVlkPOsabiVnEGTsyeGgppUqt3s/8UwQNP+fC6TVSVVnXnQNOkRIgICzE+wb36P1G2B+9qMfa1ViRDcZhRVTw
BhBSxJQkUB4ZMESolpUMcJtrJpgVO8wWQDlOQq/5ZEV98c6k/VmOpXJF4sIWKAYyiBPDP2u9N6z201FD/z2Sf4/5f5bD/OR5+9UchCRnp/8/Sz5eFv9B
/F/dHD5qDn9qpmb93UXCKEIt1H3f2dnj6Tt1TPsj8Ps+wzw3ASi1ZivLNE6Gx52TEitfD/4wMnxSfqXP9mu/MqKUsGmJAw2aI0rgpKFZaNLYzM+f7ZWM
VFQyHP8/xvziQFP1RXgdtTL8TIuXbJxs2hxiDB4yV8c7sehlwvkJQilGW7fTdUcxBUavEx2f+mrDSdWy/Or+mImnaCZZg3PAs1WiQzYPjQiSDz/s5TSx
FiK0Tk2+mgzfx/jUGzK+pwJYVWo6nVrWhLrkCwBm+8RUQZMb+nm1BkDhqD/N7W879bOy8LIPZR/d6UHz+yOPhvcHw4a6ftIXRyq+33rG/545+3mNdcN3
7yQQQg5HKQaCuebCPCJBVAW6KIIY/bu3+/s2ye4NfFgotr5dkUkFUKv6vna0ePDdoRtu/nEpQTdwD4ylkJyVWnNRqHZmsHOFhTMdJtN9evXRq9lKnjKt
ss5nAgeq/nBnnrxMEWK+F+XGPOit2j0/ly4bXHHr2S5YK8HT1isuDK9Jh48acx97JsAzGd259WENnZREV2ap8Mpn8dOc/NhnRBt4ZRBC59X1m89/nYcB
JA7sNJqzk5QySk0jJXoQOBNpVDyGe7a/9eH/tbFip0Zbq+7v/Xx593ePOQiZSKASIOqMiiUAbEMUOnCB08U4+5DZkJSwB1exglcnhmhX2lH92xVkl4dj
MR9FuTvx3jFt5K5XVsxpaVJerbBNh7KUd6L/ewcjEvW13caZNV3k+m+vnwlk9fk79L+Bbn2rTOiU+ldpARbZWy5Tnbq3+BHebfUufPxP/njljm/g3uI3
BHp9e8p+1evQLFMv+8T7uURxnnSnneUGnDPs87y95m3s6hKlPpZH9fawL/k0CB/clFkBI/c86Qkmfs4X2tPB8LI7bhygf9iUEWhLst+oDGf7l/L/ZCR3
9D2w+ASwvaxyWT/YwmDCP1f1e6RylqXM/SQNGMFfqQ6IP7OnTZnPX+Fy48hT9AgPCDDt9MmIaNwzCrDTn6qOh0a7Zn4KispVbB2n2LkW6zVnLHiXcLu7
cLJpqgQfEoEYoR5b61bj4/+XyI7VXjsoYz9pG+XqyUehF+flx7ggr29Bw+pffuJb+/L5T6iNuLfTEV4DVASEJFL79fDci9XUGHrqEE89YHIgBtf6f7jd
ZH//i7kinChIbGPwY4A=
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
