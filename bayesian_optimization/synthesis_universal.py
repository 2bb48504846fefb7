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
QlpoOTFBWSZTWWJjd2EF1HN/gHRGdUB///////////////9jrV473vr3zuw0vvuAAAAB6e+e3D2xtzObPbe8mjS7rUDocqj724CJVUSSlKrawb10O00K
vd3MvTjsObvj7pPj7MfF9mtOW3PXr33z1Psa+QNAV9A9e9AqkkBAS6ZAKAQFuu5bYgCl13NKAAtYNDK1vQaAUK726JWfcGvLyAoqV2yNmpICpG+4OAvb
13bIRVVAdNOqW26zqtaU87zNz1QClKKoopuYOR7YK+7colUvs3JlaDCkd99veKAoqqW2EB9d2KrZnUzbSZu+ze3sgopHYNEijZog0AJsp7vcHt2dCSpE
Eg6O5lEm7uG2dsbsbnJVJSOJSFBKilDeZ1L0Db3a5KpUlUIpQqLpoVUpI2xs66KfLIn0Gj77uCgtatAC2Pe3S++7okesVJ8D4T6Lyj0kn0yoSqtgxFQl
WnZuqgEVRt26XSKkVVKoCKokEgCRVdtUVCaOjpAKAVCgJXYFABoKKAAUAB61CSAFAABRRSqAAFAFFm6+O1B0eh9AAAB6A9AegBKlCgBQAVpkKFUAUKAA
KpVUNAAAChY0qUd8e314fbBOdPOeOgD0FFAKKBzOV43snpXl2xtum8N51udPe3N6qU686z3n3dPvNTOtXcybfecne3rl3u6vPrvPS6+967bvJ97132+3
Gze9vp7s33xq18nvH00dV13alcR2S2stAaG5hdb60549i4DIBCrdg6ColehrTvd4ADqTQa8mhmzKpVaAAAXJ74IjDTbUT3r7zWsDwr29a7773VQ9DVbd
su19elVceuKbxa29Hrz1cved9774vfaPTvZpWtCbAY2dx7tEV7F252+zXXTg60Ae7O7unW6DO23bqFXzqSa42Te+x7777zW8sPm3sw000p23eaXZ9Ko9
07ovTvN1r29X07wegAAAAB8fYHlI989Ur6TAAQANF2e2x97GpWlAlUlJKEo97wt9nru8+F7ncL7Gb7cqVTlpo0ql9cfXgc+mOqiNtbDS7WncRDrWuy9O
7bt3l9zQLazac+bt6ep27rJgLW92Gu7d98e+ewDZ3G+AA0AAAqIAqnp68076++9buo+2yOjd6cqndh0m8wz3cedbx87Q69u7nG+6d1227hXL3tzt1ua2
ZdTg9M+vT5Rq8uLilh7ZXcwHfd6p5s9yxjc9PUvbGFvZOA6qQNztnaKUJmCRPYPV7FGkW2PaK1SA2waYX0POebO6AHu+lwD32PHa7q75NzZaEIJGaPvv
vvr21y9cfXN3vfT4AA99PuHu9yILu1WVuDGHZLZDR0+veGiBT73HfarZqIPje8GJGjCkerGkQUD2yvuw8LT07Qd2OZvXFXq++4AAJeCPfbeet2m1zmhF
zqC3XVnvigHxAAgoNYKAUlV2AEwUGASrQNKp2ygBbAABQUAAtgFVEuvlwC0MCG9t2QAB20iPexR3dT6AB7Y99EQJe2ApqnTrfXR8gVBU7b7Abq2cEgzn
JHDgu42YR3Nw274HKqJ0YPs3YfAPrjvUOL6AKHTVJKtgAAMVKC2aAW3HyY6j7re7uwBoNUHVhjR5DAOtAAUIPjuvLXl99ca94a9Doe9q97h1s+nuAA2q
9BAGQa6GrYoLsa0acr7efe76esq6yqooihswOn24AcAAcnusLK9wo06AHQWw5BiAHbbnQKoKG5oHYNbZcnGn1wOtA81NyTZR8+5Sq9Bp98K8LnZqgyAC
nbAdTsADOWyBqIjbbDu3Xm7Gxyzb2amT17rVAASVKpUeDvr3Ay15O+7w1oA15dj12cLO5ruiPrVvbhreBpTHVrHW2a3BQ6GDH1qVsrfXvsOvBO3XPCRe
FujUdFS4FaxH2Pbk7lcuwK00mwC6bIaqXRhQVYCJZtJ68vQz2016q+33z13Kq1kN1catsiqAQdhoJRq5OcyBiaAaVoC7DI5Hc6S5gAAULWhBzmmuFo+t
Cz71DvYAAPoFCaxjFUzCEUEadGiijSzCTppVTTbYECd2G7Vsm0bYDdtOgG7tqunAoZRufbGIKe++H3tsG9oh13LopW5q7axfOAb2K9L3m7Cz3O1l192c
j3ZiktNAUoNsNE1takENaln246bUBtgvZQA4AAAA6GdOxWzOO1JdOAbl0fbwAHgDIKDVaCR9nw4C8AYElAIB99Sqe2KPuNbHbAO5stGom1jVE9brQG++
7yAB9sr55utO5hoaaK2xSVSKSqkV2Bym3XXfd16etu6uY21YTK1n172p4lCsgvp6+veZR62ybAehu9dHHuqUoJV0MlM6i62c7dZPbd25Cd4XckNQJ93d
lvASnb62tVAOZ6BLQz272s9dkPudrpj51QvCeu61VJJUdvo6IVKRaySpF7NKfWHu4AASCufbXYMCh3znCShapRrO9tCQO32hTnx0mHruN2vCNPe4ReYY
g92bZo97Pr3waBAHpcw7sXYs+dtvdll69eFdgchAhKbgAA+73vD6oHQAFJGVA7tuGro+2298eOV2+AVNW2+cdeTeutsSzuaxOF33cdt09Z6r77QAZnko
pKoqBReZvXOGGOAGi7jrvtuhs3bfAAe+3QdzrnvhpoIBAQEAIBNAAJkATEGgTE1PQmTRMmU9TDTEEQQhAIIEwkwJpqPU9TaSR4Sepspp6hoNPJGgABJl
JKSJNARkNTIm1NomQYT0jTRtTQMhkAANDQAAk0kIhBIymIm00gZAFGaJtAqf6lPFMnqNA9Efqgyep6gBhCkSE0AmgExAJkARoAJoKbGgEzSaU2iaeo02
o9QJNJKYgg0jQEAEMQp4ibUxD1TZU9Mjap6m9RD1PUjMp6mnpGm70E/3Q/zQCe9PrwEUExZVVQf9y6P+2hzMAUVUQ/9gAQF/ygBEA5QIiqFKKR+1tf+u
usfCDiIrsta1v/5e/10vycecf8rsc7h2QVxRDl9aElazEU//bzkPB/6a/j31rhz+4uk8JVPF66de0pIDx/75fBGNAkQcIt6B/vy7lBluwPbZUQQNqUiK
MJ+9CQxgb+X/nzhc687rJrLbJfX/mohEh2Tof/EfDFkUQT/8bwVtcC3igaNvNa1Wvd5AI+xBGPNRBkA//jj/8XQP/f/3w1//f/vKfLXLAVSewL+e78Nd
/2f/a2xpztoI6XNFOfCKFAYJOzBwQxKFORROoGy0aTZlBE5NJe2yUz8U5K4zG7J5yMnnrQf+tsU99L8BOB7JxJ5cvDOozjhxwJJSJIkyfynKmsCyySCT
B8lAEZ3lxSCU0oyuCY7KIgHMhPIX/hyqAqp2kAE/ib5DeY1LcF4dNjuRmL0YZzlStcSZJhJda8TOqrapRKGCGQEEghL4MIQEYAQcBnZJSq46n/6lS3Pi
bA5ZemWbutgZ9rBj+Yj9jln/V/Nv2OocFFJqDNp//8n+77FIcG22ng5enaw6IsEXRSrRoHj/uoew+H/higj2GzZYClF6jPN6QqXXOLNydPZ3e9vZAly0
HuIDZADBHLVww9LqJkD4lPVLl/0vAmUR/ny1pPp3djK5RQnQooqe+9MMzMCmSWpVlqu+TMjSOOLu7l4yxQUcNJpm7hEkzDD0EQjMKqj+VCjK97lPpz9W
bLha69l6b//IkJxlfHtvynKlx/4/7vA4Dq3PhThtcaWKa8tqg+rwv//M8qjAZQCCBqRL+i55pBkJcuU/ov/pIPRD/YL+2/D56Cg67KPgF0hFwP/3lhsZ
fHxxb/pryrLt5auyPWHKri1m7kfl/ne3Cvgfevs4y45Y12HBRdlh4wZA7gx/9qwfwUE2LmWJdnGG7E/5WbSyXcdlNO7WrpxpR9UUwm71G/DL/nKjLKmm
0SXsUrEEBnld2EYVj3KFhezYf3//bPwm2ehp9JZlU8eUyDTjYDL8Z1NQ8u563PGz/EackkJT0m/BT6LoVX/0rTT7qv+HYsdlaTML693Lcmo6cvoaPhZW
lJvCnHHdha05vU6nW2VVylJg3JoarXAchzX5NMB++SUY3HsLkVfan/jlIVuu9tLbdTw78uP1EVleq64fIyECTEQCi+BXvW+oz+7K5D8RV199VGzsIAnb
vr5gjAlvS+yysO6eDNw3aJpwZ86qXQPWFhJmzWavRvDd0q62FJguVXIMwIZQq6SUZ0vqPlZev5fU1aCRLZsxT1eu7TzlQRmFCsFPzmUev/8nSFps/5fp
iy/PwZhX+Cj9VFAP/hd+7aPcJ4/fFJdevIXv9H++BtteQP3fq5BiD+8iuS98bUdgf6rDkOUN/8SQZVRTGYlNoTgMnDwnIXDbpzlbS//Czz49tvVm5Q8t
+WWQ3iodNIH1lzWvT93D/jnQdle/Zwb8tJRLvnnb/4Oc0sONqcc4dUOJi/86g6P2CB2e5VqL/91+xdbPYA5aZPEJsRt2B2Plz+uvjTryqE/+shdvT7+R
6S09PD7uNJKb0GWPggSB97JsQTznJERMyEQAfd7+uPI+duAIGhy0P7OyrdnH7vz91YlbwKUB6uxPl5DqwSX/f2t8PONwziz4qqMRzMkrCzc8FFQTQSlb
/6FF4zoH2agUAi5rYyp/Y+ACpFuyrIOwOCbKFMKxJdXDFD+Tq3cMh56A94qKe70GzHLlHYtQPpGMqOFC14ZNTtFDmqlP/3ftGs7bxkLnsOHAo3gXpoRK
3JhA4XnNz4sGeQ17YHtcLQT1FGGCJcln5bVIY68Ge0KYaxuIKbWwANzpX2D2+0Xucjz5hXOhJAKqINTGsmTsWkw4goJkCIhtO/u4tx67zosZaZjvdtKe
LqD4XrOIQc3RoZ26Q4nDVHoFGku4fET9zrqnuIXhmvXpAEPEaQAMcVsDOGAmRus1Hp9cD5u5edkrfixRiOjazRpK6LMLKAYjpCjogEr0vNyXBpOeV+Ep
O3jEepF77HMvjAmUsrTcPhZRkDLANZzOCqI5IKJ/f5nw/eO/MDyQ7V2cj0m7kBzJwPw3kCWEEUarsrs4vzZkB5c42CbcuZxeA7bBefl93vsqRRQPu/w3
yE7s/myPb2d2nsuA5GVnn37/R3iJ4wh7YBDcIKH6bcq+u8JOJP3fNweXP16QXls4+O0Ozv4+y2ikJPV+Pv/d54TfO8hJ16oN3gSTM8mSQJn0dNtzpPD8
uJIG3FDtxQ+VLv221oS0IQVMlRERFCkd/Pp/FOo3DoMwkOSypNUp71TI9Tc8yJr8miv8twqIEAKJzmAw92pDYp04Dll91HA5nTpxb4NkTCo6CB7RyCqS
y+YVJgpQ8GESHvhq3ZOH/lXoVCmQPDyXWvLJ5n2wKnVYLTQgfPP7HdyFLiPinJ1DQSCFkCCZxEu8DgURHQ2jqWL+y9HRoVOZSUzTPduc3Pss6DDzpz9N
rOjIslTbjFHbC0ZxIAihGZpiIlQKarA//X60UCoj+DWroLCYJgOun99omVF9aofTy+3zTWlaFHAIOavnDP2axIGXyzn/Ev6wOY9oUKo8fd3XBKC56pws
xwBNLlQnvVROobMv0YD0vBD45rHIX7pI5yjCQHFDZyVwJJtaGxq3MwKkm6HN+8YduLJxYUK+L4P79853/ilEQ6ZUTT0YNLOMwr9v+7RhphjDG+cn/hgO
g71Y1bK2cfpo3vedIM/HLZrTiN6P/frerGIKzpwFARIVGf+6oFNQSTFV/4nmaJcxQooTA5NwHGfJ/57QlaFhRGd0k/qIS1LMoBmQg4UdheFBKwqAZ5qg
g7EmAU0dFOhSciDcW6CaSSlDHYR07h3BlmiY63urpYrPbXN6zeaM1pVY6prVEgezU1lhm/AWmR7KsNtD3KONu4/016oQc9htTzYR+7HF82Lr871+beDs
6CRLhEEowNOE0h6MANhbIjuaSTdEFbzDIpwkSkDshOk79CwGk97dN5UPR/P+qt2V2br3MgPV/9TPIcJESYJgkNm7lkInFZ+Mmv0yPl3XR37fYd8eno7e
fmcpgWXSGREiC5733tfZyJ8zYPc+DopsQJlChYKKiusJqUGvVUoaYZFugA5mGyVASAwoCoEiTAwe1hOFLwd35Wl8qi8IgeoKM9iMaqOBPd8Pj8dp2dnm
4KPTW5rRWsq+lzQqMUWNS0eka5ypco5c9wfLzhSBJDgbYs5HqxGCQ/sPxdFI2gLP1//MXQ8eNaPs93btxyPX9PHwIeO0FXHBFhw3LMwwyBRHz8NTWioH
n0NBv3OUhzXdoc9ncqf3WG22/u1npTqnP16BkahfcCkaLz+nJMQ21cUMvc6DPKS98eLQZNmqUJBA+8gVI5AEInCBU1U4Tli1aAxDHbRzy8TaXPj18+u3
frvKyB2YTnypJ0BPqZuk5PK0YdObnuYdkM73wzl2P3WzDBQRTCgJuUcauoRSwS85gPksDY6HUnFZ8JvucyG+z7y5tzKsMpdPvkKSeE2PnGqi/xxkCj5M
AXoFA1vucIHrseNQJLWEl+y0gVJ5+PWezNMNjZVKdZ0efzN6PpfXO40KouFC8XQhUXiqKU4xXs2mN92WUh1WowQAtxd3x51NJpNZsOOpstp1Z9+tY+ih
U+yLb1wPo9vy65T+Qcx2E/VkAEDDQaKs2aGGR9Y6hUnyoKeHRm4eMqNQg5IGPABaL80Lx97e5JiBnt8rINSAuqmQoWXGivFJAeRCgunMweFoS6jVl5uJ
rEKcinA1akDKI0YU5ic5TnycaVrk8Xfrfq3IIBl9uktsJqPjNtArgDDZaGspz5SX+Cp2EQoy1FJjPgfAboAg+goifZ9v7JfXvw493bo3TRV8qIA3LjjH
65BWy78PA2C/jT8ftcV8+uSeflf/0lf/Znb/33SpUOlukqVx93IOfTrkwiNQ5HjlvP7oWj2PW8nja73rWXVmVTApE5P4xA84WRHyLNgVV2CyKO9fW47S
Jr+7eXhx/fTr4JLrfSXDWpmhKdlOLN+HuZhR2HZZUyISpmCAZKMv7J+bpL8wV4+tv42jMFEHDCFUuYZZyUKRyHrbQ//1/PUzm/FhSb5k7CFEqlAX8BIQ
4I6/3LODbB0kiXT5P4secj11dSvJQBH4lx9puunyR9MTRtkakM/8lAKDqOTyIip4cnP0aVfq1iJKpkWFvNf2yRQIU9/r8gfdymfy8aA2pEBkf9+2cs8O
bRhBUBsHX8aDYSI167tEJ/BflDUDbU9TIxMCpS1tersl4UAAMQmZYxEBHKV7hj7fsQYNQglr1xs0UTwqf175GSM4+OtjgWa9veXI8PRGeB738CzAJ600
SkpaYMido/p8R9cvQ+1uBvoUHA4lRhjyuQ4iTAIxDCfB0fe73lP4V+DUDa9cm51qZF7KwYcfsz5+b/Fk8+CzxVnMmM/Wye4w2PnZQMqQRsxE6binHLis
xNA7ay1GaBvU8mMqYu5oVA2LAFHIwIitNJMQIKimGTQ5eY4/LbL3PZ/Ht/xe0icaZOE7oUCRJpsP6MOgHu1p6o9V1I1FGiyTvMgg7ejNyi2HGNH9/pAi
h9lpYvMjc6pIYXI8Bq7znPsItZ25UHotW6ZDKHbudG+dVPUFPbVTT0aRILH1JeUByUobEBrrC3hYeAvoJ+yICsVkZ8k9bMMrVlGc2Vr+tciIKd4OCnLs
1GeUHRaqujlvmvnPDLT59atY+1llPjk47iHa7AMgzXcV4PxaOp0wsja2Xc7jv+0aGNerF/J7Bk2t+JkyeRrJQZ2WahCo2jGBCW/O1msGAglL4PTqoWNI
8u6KiUkOSSbS5q/RXevwwiZzQWdzdVhX7a0LAIqlhoukrqEYuJznYLd5NlnIMhpKj+fG9xSMvsyD5C3Eo/3rkJDMdWuxdRcK7927vBlpO8KxUBjlvOch
RPz7bMf1oKhpInnW539+Bq/txhrdWxNEBS3vtufCDAl0l3WYPBbZr7aA3zeizcXk5VTBUy51MSBhFJ2JlezHPIhb4W0giMKIhhTdQhXZrKlBk5WteH03
DNathbccOys5ddsrOvWc3krfcQ5TkPs68FUPRtz5oOgUkVwrOe/edT3cpIxxz8znytLpzPiraZgKuX3ztk8CWnyfSDmJUF5LUmiqe4hyBBGRG5AkQlCn
WubdgIEnbSgd6TDZDwFRz5/VKZrQSXRxdOeBpJcSzfd1IoQ5gTdtDI8m+XPEY/up261nYJ/R2x48e4iQPyPsTmD40xq1etedTY3CKGQUVgGrkg/sYbC+
zscCoQPd5I4P8zzUjXuNP8XCinKFlNvAe33fL9nwcW+Zx9EYHqA3PQhebj1aIzuUZWSTtuOHKYLyE5z6x3UlOVB2L163w+dYi2I6rKKyovqv1+/TjX9i
GiiHoijhFuv159SZHmkMI7ItpG7zyKA3Y0P1VGR+1R89TzuiVypQloiEWtLiQ8lCTdonIbjitI5TV4h3duV4asKJaiwWrneWzoiTvgq88DlSkawTJqVB
HBRKVtXTuGBpzxoD+bo3o60TDG0w0EpJZtbrHR8mSH5NbuP7VGjUU0m40UUyjKRgZljw46y4yRUphWyZUYheH3yqgJuvHtd1tNHwF5H9KdK9tPv4Hz3Y
zXOv20vCFPR3H22vf1q2w/EztEeEKNKq+pGzZNAVx4smsrsnqe9cX+lhMmxM5zCuLWRV4Ug7i5Ws1VREnyYeruY/aOkIZNi2ifUobqhN9XLa/tNGRksm
eiqGIie3h2SFZ9ls4XJsz8+cqg2ZoXzYZuoxSi+fxY/hsqAO/vvfRnajlq5DqyKDlBjpVM4X43KvN44pTGc1T7bM/DR26tnhBTp+5CR3uFF/wCyAmQoJ
IgpZlAH84n8PIGS+HDOrpB8sKhprdemN86NDn7LogZ19NLBE9tzraH+BmlhBtE7MR+rYRY4/gxxItwdhCdq/m5wbydAH9hAuxLgmH+rD/Uj0Qkod/aUZ
nzOnTXAT8ypwWzF5yaDOfT1U4CAO3yOp2bCFcrnObopzVVQ40jJyEhB91FmMw0SCHAJDBAUmSwUgJYxyjLBrFc3Nt/PRHs+KYvoj8jiUrwiih3BC4zXP
13kKrfVXGRWF0BXdxJy6nOo/4n/uWPNhX/8NERYNslETuQ7G/+3ObqxUj0sTr+sQP2g2haCloFwJar0dSASlKSsIOof6WspZ5AOamT4h67dHNzoaeD58
njUl68m1AqBCD/CYW9D61H8kIIX4f5OjiF3wLsqYsrtI6w8kKoCSQRJYbMA4XUEGaR2Uo4H8v52f7d9wTU9jahkAl1uH0CtmHu/jv2bPI9OLNnhZmdkV
VKjhypTTVeHiFYgAkCCFIWknkd45CQGfM0GYCEJAID+WTE2gPgBx17zntMOgjgqWA/+9xrcmyjvvrpEUEXV7lYU+Gag+JGG5sPbxIOuCIFXwZo9ZV2KG
ZFuqqadT/ZXQJNC+FjWA0CyL3F2AJ3AseGAw94xOyjrQeXCkWsIZQioCAoiTkSbvpny/s6qlKVTPcvzfNGBIKqB9fnqQR5OWiN20OGJwRnEQG4ZJHy89
P2pTIfM17zQsZIwWFZ1rYuKNihSBlAC4hgTuKbPtcWR6xSRBxYML1IGl4QuJBlCEYJjBNsCYA75HgjNSYdg2R+J1tKVfRwGDtAXMBQ4GmedSANeC77dy
4TW2uXApptqcVlTJZ0QCkyoiMR8+8xNzRmZBGbmiJMVZYq4qHWg8yTZjl/iwGWVKzKgheK0OfBZGRWnvtGaZpIcw9ASxT8u3Juy86nTVETMQ5dP9In6i
2bN9fTDOA2QGcbtK5M4X8G56w+/T+LWDVmxOburX4P4IAYkhQOimCd45BI2kf/D+HyDu8FUjPnvrzVy2BGmvXMBhpq064E3Yd0Cm/MSe/KQxRQAM+zoG
1Nzrtq3lpqGnqddRCRIlOIBQgF4RPu9Z6wm+A6OrDDUk8QLtJ7NqwGagGM2k36SmQNE+56GbPyPXjrhw8ZDSGQuCQ8oukgbRAo4BBgx/bR0GpAlUXt34
CXnNCyDURRi9ZAElRXnynT19X027PbRyruTKL0c31mMkEygm1wUdQmO5XF3QL6B9mPkPN+zIYGbq6vMaVq4ZkEBjCmuH6ES7AuNlFV2zmrFGS2pQKEJG
FQc8z8sYucIkCz8/d5OboHWhBlvJUS1JJUnO9b89Cc3aJPHsRyX/XTBMMJctfhSm/t7UJInh9OF+VfBFJcDFf0lg/nPWjXnMudXfqn19/odn0kB7FipZ
DtIC3AkgkcWtwrYCXGTypILJISFH3/JxJi5phaWHRVxPLn3UGZ2NdbEEsYHUKoM+tHJJbOhH90NUSQKYqwFQ0YkHJGhUWwqvJe9wpHU7Mzu50ZFI7Zbh
xmiISmeIN/LRUgFBMQcJxbWViKogADsChICrFRYoE8CHPrruaOqC5xz07plr/y2Ocm6KSgaSHPjxy+FniNZjHs+HgLGRVBEBFGgd2569YcRctMYosXNO
OyA7nAJMAfmkxmiEYxS5jZ8mRLUEs1QUFDErJVBUxUlLEQQURNFRNKUtNKkkjTBTUlDQlRV2E0TBvMVoipAVsZdbbdJYJeqCozhQWRG2VSWlUlSiIgnA
HzdnBurk6Up6Iatztzz+7n8L78l+Vnp+45F84fIpTrnz72/dv6XwHHRUe2luoPT05tlDeoCILEZtjbEQUEFiF7uER71yl0e4fv+hvT7c8me7TXlAuUBy
pYNDIAHakIAawgYoQRmo7gYvkAO8qCAdZmJUvo/PcWz047ipTPOzm+QE+4q48RNQavxAFNU1yHbp8wCRQClbcu7pw4LSqmtH1KKyo6m4+3e9xNCZ8/bn
M47WAcBHSQ4lZ0u2Z5+XLQbc3Q4AT8WSCkFOAkeShiEFhARkgdb32ENBOKEJknyczXz8edXv5/JNQpND6pu3MsKbZfPtLI54EjrayqszrrKeao17O6Cd
lFmZkWdDZXIkQJdSIZO3Xooe0Yqrn+w9SiNgZSFNZIGyIn7XAdn6fJA8HEBnqwq+B2jw16DmgzxccR6uoHMCk0vYVcgvwZVbkCIsiRJJIOz9akVsTl3p
2JIlnM/7BAufx0LAFjpQN4RthfJs+Nx93z/LbwPzb/Zcg7yrK9d4YDxcWHAfx/Mp3vntPa3Pg83B3DEFnlk8j+UZoJaic4uOc7UtQNTaDshDUoGBqYgo
ommCuzjYGSRBMgiPe7DEiiBvNO8m/jODcxsETMGhqovS2iAg9nYClN/nWUMg0YkAmzw+KGMk2ZRhCPXOmHUCVkq4BuIRoVmDq8RKOHqlzfhv+IcIk6ts
+E+Jeiz7MDsB+/nzgAEmABUAi6Rzz5x3cIBtTkmBnXtz8OoelEBUxJEfy19gbJ1raDchzEBscJ13c1N2Jt2GZgfI+prBIGizEMx7Vt1UbGSAN5nfriwJ
GLcZ0zMDya83WeN672cAxiwRERhu87/LNjnJcS+3cwNqiwd0CktNnedpNQZvEgP6fAYqtsDw+AJ7hbgOJyEI4II8Dq+CCVeZrE4U6emOAdJKUIgVKUiJ
0bViTQPoEmIIjGB3Tjs/+fPX0enCo6oKLNbIAKgAbwE0ATBesqWcTBc5kTl6lllrVDLXi12dRf5omMspsbm490IFGurIhMyEAuiHdUFFQVM65b8NaBXl
05/Pjygz29+S61Hlzp9HLfgZRPeTd8hYEulCC7KiAkEwoUXUKwUbsH+BqaIBz+azd/OYHG7P9o/2CD0GP6JjE1rzYZDIqTUA8mxIEVx36rVGGYtnQDNg
SoKXLA05BSTIcEGaR8ZqqNO3MdFucHCu4dyIlMH9fRjvUcxz2XpSjm/+vejGaRSFClsax5ZxxJphiXFMyCihWFKWiG2GMm34zbh/dbDKwvbnggS1/Dxg
nz6K0KMvYYIhESj8f7KS7+Xl63v1Pb1fkN9d6Xn5/qzSAKGnstBYLWEMwJKP9/Tc+GwWSEOEhp8sUYBBhXLuuEjgEv+KI+chgVTLSsNlqEckCaAogSaT
4v17fH69/q254GyKTEqvo61K9EHLPLezfKaTHSUZ5nvf/oTN0vm0RBFFkV929P9JbIwfmyw82gnqyF+Xb50L5dc63a/HXInL4Qw+HUyp9mp5aMURm28T
mmJwimHqRJIJsIIGDaQ7cupfE5Bg4AxXImSMMLa3xZ3sNXdwTKWZs2a3jwe/9zU9v4Yyn3yWfK/Ml9Q+oaV74dbD8GXTNazjyLYvnx/vvad8mE6L7S4Z
Xu09YTzdYmpKm1OfNujBUGqjtfl3uNn9Kds0gMAWHW6ZpoI4gdMpl/K2O3n2ZZo5L4+6607WJZk3lylYIxJrM6ZTbrNNgw5nOO91jcMhpnErCbR97Lx9
8lQGJiYyeju6aik652DjuhxmGU2kNOobFpsZMgwWSpBYV8dWSdap08BdVSdBkd5FgbYTZjU73MkyEjqA1AMpJSRlLSUCbUTBEtCqurCXSUR1RciZ3hmM
W3w4E2kWGlKXJkrZQ3ynTmuskqCMnKUUOms3QqiwUUmhCmZmIoDOrDGbFFNcMyMRmczDaZrHDhsy5e7oUVeqBpnDRe0NdWbYLNuliO6Z3q5K6YbGTN3i
H/kmMOZQ6/T1n4evzDvewPeSJGLBRVEVRfyee9Tfth6xdY73o/smizYqhMj+wzX9xyJN0nK9pqdNqmR85bOBbTOTn46PrC7zpeB7Sf1QJBAApw850zcJ
yk62S0FNFGNkZOEBSbZT4tMHaTaosxXGp56oYqaYLJRJ2J01h11dbqriGIoHy67aC+RNqzHoYdo/faxVWaQxh4wpt8pjWq4xXxTBDt2DDwJqOvFhnVhm
S5aiq8ahg9v8DZTb1Vosvi1Oj2pq1ZsO2xemp1aY+yaZpnGYOxqaVFFrIKcKIayiLuU6JpnZ3ZF3ZUnhqdj01MURFRGijWQohRksRQojAhDNSYMEBiiZ
0k3cDbQWLYJ7aZR3wiIEYDRkF4iaCYrGfGi/6/SG/OCa6M0q3k52QLN1IpnmuU8ZZUrnLwYR3GzalAXoxiy2FQR34kph8KcLUMb2F22L6iGqXfAorVYz
lK8et84sKI6o2l3oOM3GNJ7nK0tKKMhlTAiYIyx91Dd4qkiitKdGtf6drQDkZznFrxFN9M6ZZ14DO2eQyrarsTtkudJAVedzi85v1yvA00EjXV2gbwFr
baS1jVZGK6TBtnW+s5KttI2MR7kxqM5Yzo5RIEAO8LJJU5NTbDiG9xeew36/q9u3x0XxOj3VVyCGBq3bQWLX7MudbUnowrKCIs3KjiDqlsnYnJWYXkbW
aKyw4xmkfWrD44fcnpcSp60I+dPLzeXroRRfeIc147oPAURNQOpF5X3lSRoqYyUB8B2sF2neq5zC12FK64rm5yy5Wz9i1Gda5sM5Q4L0RZMCSs7vDQ0i
AYeEGnc9TWXt3tCqITFpEVv3Xbujr0JufPFl8FMir59Pqhzo6aB0CCHwUC64Oqq8m5GQS/pVTjFMToKqLAvDwoGA9cXjSQxQGtHFYHth2e1XndyovPFK
kLes8XlQiIbSSh+F1a2Sij47Uk9JR2t3vxLLJz28/+PHdYMSM9IOB/cvFoSTG0yx7itc3cM8LzK2V7bfGtMKx7lDVR7Eep4Ved68YNrXPd1pdb5wEjgf
sK1zbKGmD0F1lsURTQkiSHAPHSnbqWovM2pA1gc9tV1qSO8rXFURozhBR3iCoTMs6N9IXwhGja5a2LnqS+LutSqdRoih0OJ5OIcrOAKQrooCYGzQaFcc
FjQpJ3+dEjZzB9cnRnQOnC0vYxcnjwuOktdcRoInZXYJbeMiyzpI6ViridIYEpZeqefu9Yo3qla918NtaTGtbLwvYO7XXkqiGhiCWUqqDa6uQWLDmHuI
WV9L3xdvLNhD3uOlHuLhc1ImqOKFgCOQKFzk0iOW85hwiYIAExS5pNBqc5y6sxGakSUJhlHjwassv00/mMdMS4fNNzcZ3ybL4iQl0Xgy0rQ23l6gZLs0
3nQo7ZiFPEr2xKegpybYwUppJi0LZ3I3KTMEnRVF3YSbq8PYRFrY1I6m6zZSszIgfRTXrvoE1qx53sZXevGKtOfomdoZa2lU+GXPPvQ0NCX3KOjroKSH
PEh/sLvQNetNkdeMoJbEDVxRoUgzdQHKUmtvHK9yIBrpwyxlUKDQaXixV9mX6ku4vi76oj+dnmbflrWjxe8PL5K2S8Vx023noKFZGASHB9XHjW0t4Wci
BTVUZ2jWHDlPaGynlbymguMj4Yxe1pant0k38MKKKvLW/F8rbMgP21kOOmVG/Ao735wnj89xOy5G+5rgDFzp5Z06QD5cCUsCW+Bf7lf5laZoHffb6nWp
qn/hZHt9EmH75Q3YQOjqCRQ9CwjffP9Em9YC1Dez9Lfnpp/EOJ58OrOdslknwds8f/QHZ5ON+V8Y9d+FH+TsIUgTHfPlOTdZOyRXkG+ifZRaQCy1ZyKj
8F+iJxso2rWXy9+bT0oGHufK02CV2ibgg/qzd3qCngCpjBuxC5+1+0E1MDo7md4arrodV3WkwRTwzq+CFtXDsA45mWapue2UzG/OUX7Jt+Wt3+iHmeAk
BXXmqD1ETtzrapcjxBg9PgsXpW2zL1kszhVlZc/7mArkRXMjzHWovOapKxk1Svt7I/yoshZZ+xn9ZhJeDLfqwYGK6aOxnLWL+LmvN0/Yd/Xhi50DiRYR
2WKW5E3fLFgswAUPkoTKtAtc+Mug4ToUJyWoIbNQrr1LI3jjV6cb9jZCx2M2HpKTIO+Jtyu8hue9nz8CmjIu1kputB5bfj64Nqc3XZP5WWHAykB2m7TX
KTtHa/rKfDNUSsgfgyBujgdOHBn4T8VVwuejO1g+kJR15y7nehUwQpDFKmRRy5BIHUpyIYkpyhmSXN/W6guq9u69YomwGiUF/7KNMleDMWru3dvq3DPd
LCPXIXGeBQ3hYFz2Oo3KlCQgmUQbk5fDLOUpq6edB39x4LuKE8VyF1x6ttaZ7rqNFkoaERi5BBRr9cOIjxqGIqULJ8on9UUcWorkkzuhsuf77o6OPUAR
AQA+5FFOhEmj9FtkUiiRh/h/fqsocG3x5M2Q+V5MVWhvkbFB9M81OgjxRDnjK8T44zd1jMsTJIPVEalJeS3TDizBKlVMuZWShhHpaiSI4CkXV/rseY0C
hI6sepXdQiFkgxEbHUmZto+ePFUQK/NRHR55ueaH7WFAJNr6nCL6tyQb78TDpUkgYJwztSDFAjPrYfwV4SOAhEZtCf/pXxcbqeF62H6aUDAQQIMiC4Ub
EfBsywJlZau+ah0qoVK7evu1oOrOHct1j7HGDMVE53M5ZXpYW5U1bq13czdp+35s7Tj+lvilD65SdCfwdvokP6emvr182H1+lOWvXJ2YL3FBeX5XOyUt
oYlr3NgiSDibsskEiUBOVW6dSY+Rof5csd3iY/S8NA+2wZBvY+h2cAbgD+0i6e6Xhx3agZ82yyRQAwdQ8eHh5pXRJjqsUgzpPBBJMNyLv6FfnW0bPsY7
5F6YiqTW2SExjHJysBBVufRIoqD7KBRN/8MzXOmbNj+triW2jSypETkoUsQGUVshcIlmo23eInmMqEzAIg9tlSeKp7WBSp9TZE6yb0stRgxrrh3laafz
92PFIDB1AEBcs8cSBJqw7sXfVRdgxP6g5swOsGGto+SzIXPNzPxpfQ13oPBqtTt+O+2qZ4uu5PBBBKg9AG1gIdGQUCZFBMlCwbToN+6jYtlWzoBkYyrw
29m5/XZs8673K6AkEEogxmu/GqzdvhT5Pc+x4/MtJ127edRwpN6Zt8tlHcvbPBwqO25YGbqPRbM85wF6OMua9Bo06qGDaiQbZ0V8/ksJykOPy64EF9MP
u2Ve+jyWnLseMitG2ZyNsWbw0k9xXBm/KT/5K+C+C8l3ePrqlNAL8/0MFPjevZRdgRWdEpi9lMfmD0r2ANrkmHH1moy3yk7aL1vPWtZZQq2M6kEoEj7G
E+EBiBI/OCEehRdsP86peyyRCUnjjSV27vDz4KsS6z2dXkbe07fQZaiktphiluv5kM6F7qG4FlFaBTWcnAcoie6qKOP8S9oZp5kL+ZDClja+Zx6cGH9/
r6D/H/Ht+WLiaKLd+GZz11dwq27OjCZECZW0ToO8gc8/jlWofBbupS+dDKGAziY45+F5AgTVepBIUklAQDgRXwYbxoO7SIIcli2KoqlNCT+iAkvmA4ZM
K43es1YONhjRnKVk3gg5JElhwgw0BKqXIRhoKiEpEy2qwdMTS/LuVTz28v6jz5PXnh0vMwusbahQxv9LrDyqGyVaSrNYhmIKKexw9nHgzyC9+/OJps6b
coUhKCrSdFJkJvaONNdaiKE85QNm+SF2mfwKjfNVveg9dMBj3NtbWq9nrXyy9cZFVGYoEkWgvJey59TG93GDX3q5NiosZLb2+9g4gm/+psw1kT0IjGBW
cLRWVsp+IWnfXauOWLqFC4wyI25S4mHYgC8lR/48IOIk4Y8zpBAKCblijPJQtBSW0Zq+6MjEgA7qrqqEnUho4w/XbEapEUn+5xmgtpwmrhtGX+QRI+4K
xX9q3oqqrhMO1/HyfV7QrP7Gxm0RnlzXgHC8Yd2755elUqKgVQIi3KJxLBHQAj8QAiFEVBla7VYZQc9s2g9LfEKjkVtIzrkYAj0emi0aTMieh+ak2yKa
e5QFSllmQ2Lv8v65rPgrRiOsrg/N2NiigDlxit5CmooPMsjBQzIu55djhndgyTBSkmN3S5+VlHGeu8b2GUB1HJ4+oFp4nb11qPM17q9NKt4V9r7aaYou
Grjzs5yWd7q222M5CrOd7a/xyW2q3ewpQvIe+/ySxaW+b665S406clFuxQ84DMvIMkhsFADlIMwpHYrbaeFP4yq05+OmodJEONlT8tuHDja0yUSUpdSZ
QMdfnBE/Cyz04spydlWzq8rOFkocwQF7n3k5aKGhWgkyaEeG36J2ioNPkvcutcVakBWGZqXcGwkpXp4xGo5Ozg1M2rXcRIAe5ZgHjpDeM1aSipFT7ED2
I9mqmu3MFpDpCdKt3+CUGY/n+Tb5fIj+Px+yBrfpL3+vG5zgaYLIJmredhqcvrh5N2SSQ7DsVH8qQ8yPb9iQYQBwjnuWRGoSAXX62cClBOjjzNZ1HNl4
riAbKFAIH8T0hyBsO+0nBg+jObwrFSPSe9FLp4n8sPR37+TP5HDLTxlOH1SxnyZnjsYWMCvTq/WE4zc9IQ0myDvoFHkuuQC+PnV3bw6UbWlkn19yzxu0
xxotp4bLmc8xbSksGocyoHIggzqAzXcOjgxAcONyuX/44ZwaJpy415yQhpMBu+Uwgb5KCMYjfG/lu8oH5dsxGQnLftxqhDl2C7SOq50KDs4510v4YpKo
Y8KNOUs3N8Bl2DMJqMUUdvCrT9ZSTd9X0zzLYmqJxM34iA5C7KP6Ai34lbiQM9bcxlrCSI+Q28ndxIYr0yF0I7FmgTVcQ7BVYoGblvO8jkXEXmtHkR5i
svU7DpngL2pytgTRQ/lHPo1HnrzyOhlq0+YUM38tyZsC0A9lpAvx37djxoJnrHm3yorSQ91fEDwSO+uOQqKPYpYKslkAzLPrJUgTg36Pj2XztpedYUd1
KzlThiPKVYEmT69g2B11UPmD/I2B8/Dax25AJfrfm3M9jif7Pf5/dD2GpBOAH+84Jt+rb16cJsX2T1PGWpA3Prr/ofuS1iC4+zIzYYfDo2aSrNPk+56Z
QGES6cGax4ZZh7ykUcHyNhAcQACPFwJ3ImGQjI9vUyAmcrx5ogfyfT6BVNzVPb0xvZipoeWuzCpGucuWsr34euLcSYGbCx0+VUYYJpqs45FLS9v9bp7u
HraWPRcYW8r8lJyVQIK+5V5cMwBIkpfJ4MbT9sv63gBPDxxYKS1pCVkQzqNRnE9HkkyfJVxKGlrvmosRKbSW6svEGguU4rf3HUjzRNCgCIgRe0aZkkll
KuK1CcNCFlrW7W5qFEgkyLlnEA5yBwCBwR7e0syUo/VQ8UR8Fvu+ZVFQUx1boBVAYW9zTBHlJKlPRaJCFXas1DFRxt1Dim0/GsCEFKB0qIBRvRGT22ez
opnNU4uyUDsyMeMOIQlHWQ69QOiOklREJ5AIPs9XAdqcNQWfk2thbtWn756OQDnn6cuMkkCKnTgA6jttyH6tqjI3PhKT7w/BcLot7Y5fLOlKMtH8iIfi
kqhYhEetGDlbXYrKIhdJvLykE6HhkYsWuzq4YXBPF+va+mSLOGGiu3HwK1p0xl8ijoeUxvmcUVyLqDAaWhWW/v2u21W+c2AL5sz9G9jjMVfV+Ow1BSHI
1cEoGSGgdIj2SaRmZLIhiM8KPt0ZIuQWIkrdNyxU+gNDtCcmGilPoiq2FE+6U+EsfupcdhCXLZrIom6rorpGiaXGQM5sk6AlIIFMwV/tZU8I8PXSDkhw
qnvxGf2mkfCMFNs9rDu8jLiWTNWvt2B3HAPVgjeCpHDv7yCCZTjun6mFAMkcc3A+kEDcQFGDdAvcyK3ayd4KZk3A4S5/YxH1mh2eAdXQ1sNT5lXLKLKg
glId1O140MUon2hcJOqO63CgoSFlHnh96sL5GtVCIpsytJmMNvLfDx6WcM3HtlRTxSjjT5XHOtvBMYKKoKQU+0IHvc9w4UrTiu/czBuciMiZh3VHJRCa
mnZo8XQk2MjMlLqpEDPzCvTRIkTL8zFMA0hXMg/NRXPjLmA+BHM0ItQW6ZCo2rti2SZEKPx6S0MttZwIFSlt21YOA2ILwKUVUWViCBqU9O6BY3OMbWJ5
6diCaJnQgVTKygKv2hdp6iCW8YG8tDlYTNFeZQBsDRLTlRaW2e2UzJlqOC2KMm3LCpiU2EUrHWha6LpaEA1dAaI8m8En6lFfzPzBclSg+jvApXxl23HD
lXSuw1eeMQ7drqR3UqwF4fTnWcyL6Epz1m6flXprKIbB+jXAS8l+KqI68d5sukOSLiEQgSP1ER9sPkTpkO0OcMyF3zmvjz7TcP4QbvpMxISkQMxU7t2Q
mpDbIUFQUEQRTIiCigTOzhgZ5NyZwb5LZ7BoULbFFLYmfGcpQYkHHc+N35aUEqozAk6OiCkA8hOW+YzNBF1AmC3dqydrqncBknMEA1VAFoO5EcSku1/L
pIe46jryYcZa8eo51DNsdH+LRR+O2B+zLAh2WH99O43psOXggfPVeqqhLEZfu5byOFhpC1PpeQz97eG/DfrSSlt5ZPKbfnT1du03Pgy2euHB+bjLnAl3
Ifsz3YNtcR8Wm3wV1bh9eUwfmUH3kLWi0cBUZJ9GWDj12RhGtHRz7lnXTuGNVd3uz/ck+eU3QP79WaFVHN/jqTZ8JIJ++5/Hn7fbyN6bPpdZ4hAzAoJC
nf9UKmcjFB774Teb5zb0mBMjZ1EB+Xm4fksEXW1pVlO5zpczl8bVXPN5kLwujGqbH3XTC2dCyVP+W1/oY9gDZX8G46XNbGql+a81IYJIARWoNdCd3bnv
5Il83t6up+mscZiCL/eAH84kPD1qP0v6v5ldFEe1QPm6sKPueK1/eHrP5+c1OvWc9u9qnH9UmrkoVZMzZNwLUD7PmRl0Wbst4vDBXfJZHzWkTEH82aqq
I8L8aRKTM7DkafyWUlxgem/Daen57fy25Z9G/w1c8Pf+Dc8+Fh+5riXnPrjwI8tR7MlksT0syy7f1xA68FzfS8mjudWPyWw/bCp2WbVxmvHhsMllPUDX
9TqOXrkn74pyXH7JXzyz4Q2q5sox68aZL98sF3Cn+a5J1BJBlJyZJs7BiJCS6tPwktNhDDnm1dDb9+f7h2yYJ90ADOY7bB0IrEiJ4bqQGf7NC5tFaKRM
qCYKEiVXDIHJxK29ryNlWF+UAIBcEH5scshWuebslDPxdcKFBNYBwpYPk9pScSR4FfudgTadknOTEJqSSMwqBA/lhaSCgQNiFH1keYI4ESVyxzPtsAi5
sh/8Mh3S9NNCSJwRCBwK4WG+xKStf8JNO+9lHB6w4qKOA4oWwXIBLwKLY+OFxWFzwIEmI0NcWmJwkiuMbyjtWnZcp7wQA/+q8uQR1z3ztHiKUCfkl9ef
l6ErXffJ8tpbarU5Ja1sOJZKpGUrSGbwE1d9A5dMGgVwZzOxzxZIyI2CBuB9u3a+u1PsCASBC/2Tk8R9BH1Rjs9wOUiUCB1revUhKh2hPSMtbTOZQDDK
EoAFpkvT7I97/1kDTQC2NsNKSpIgE2w2THaZvuqBI+fXBDLesHHysD6Oo/3JUaaJ8/AObF+Q8DwiQ4vrOczB3rWVmKcQNrSc7VJko+yVreGNG1nUdcgu
+d/zKmNfw0/RVdxoQuiVIqkFBCBMPD7r+2hJC4kHAoJ8+A0cd4xagJDlCRVUDvuhyQaWsf0TrXJLif2K4kRdLlXC3QC7ga8nXFT+fZXdVVRbVLTWXCqJ
SxDlzLNkUJbkNujKRk1Uy5VCYYKBqaCqKdIUZpOklRVEKG1/6pevy7/XWqBHp9f7U4GQI1GCFrbnd/Xesl8b+iYrpkAUcIUBIAVSnUZbr99YajzT8qhJ
Y413YM5iVVwQOu5BBXAvHzUbgAOjlAJ4ohQ0vCOlBDN5MQWFTl+Eh9PbqOdRkQL4VbUdxYrGbc3Sw2kMpX1xo+yBUEioT9txW/G01M+DMiU+NT39Fnvp
hcH1WUMtR8tBHRGUaznLJGwkd/9ssUR18Z8NfRru68Y5+EFDuPx8/m66nhz4pE8XuxbE81p5GoJAlRYthr1n1B6AmyjQoHUAOzAkEoWLLtw/HMBGtfbK
zh6oN0fcZw22c8dFF9VQAi6VkYwJC9GA3mMHeWOrhZjDPiKDUzFDCMiTURVYkh2uooeEmNFGGiKVcaZ4d8v45W1VYQQooyg+NR7JtAn8lRqLLZZVKN+2
mjnHjwZwRy45JRskEhVVu0kZfcffaQn4dlBxm2fGeOCjpjbNwmc0PddxEJkGeQ2SS7yl1vEbMx00Ania+pyquXyV59DU95EjAsPDRaK00AWUvRqDAEV0
oECU0vLVxd5JDAhUGIndFBnNNaecn1dLNeXgM3VA8a2857zjBky7zbySBo2DABMRowtLpoQCYEkQiIJwYSv8SxM7ISlvP/GwKJNivkRczNlAb4KgctOp
m02g/mzTgd/iw05r9MrZ73bhACjGbEcMANdmlz4zmCXQ2dpXWhtmwuGIPNsV6WnACAZFLfvVfJf0z9xg21MgBaQRVQZ6HDBaurKRBZxQzJhp1k1mKZp1
AmiRETpApBQpHF87Dn0Lfw4/c9OY8+7pydIvXC4AXOEAOABB5bHPIEQAlx06i0KE5zVWacMcfH6TL+lIaRS4ML9NP/cb78xGEDsxCMDs230jP0dAz53E
yUXBZ6lvRCDPYW5EgsI4C6M9oddDRz96ZwDRilipSfRcymGAizBL0O8JUBYhr7mANc7W0dJ+ePV9Xrz2NnuD0MY/MbgcuAqODY5LNGs41pWXEi11qwlR
2RuwjPD8ZUMk04qvb3AkoCAQDhZIFmRXdwn3Rw4L9Omd6MkUA+4gfN+jGyTi5lSCJH88h5AaxZNVmO+t/N0nqDRi9wsRCnNRkjDzviHSd6kfpavkFzMV
0q/No4cSqfiGVG9n1uKp+gKCJNinMNKAMyBs+e+aBbuJNkyVELBRjcqSGBDatMqTAC0+bNx7Mlo7eQ0ah9JhslwSLR93vgSzHMFbK4p0wr6T4t8e+vPx
5bg4Wl81Cd3l2dUlpIb0/+Xv6IsEdn/Qw42E/adkFKcQpU2aQkFn/uXdTwvn0BnrcDr5cQz20sU0+FodqXEz5/O5GE7584Edk4eYIgmeGVgp5tGY9S+L
R750zW6sSgpliv29zDG/a44ngs4ZCjotUv4XvLjuq0msVUDKqjSRYfKy7cCB4EZUF+qyKTJGu3RWco55kfoQYPlwPWICSPOIM6IXKVn9i+GNUErs7ul1
7OeVnA6fmMUUMtl0n0/F8LTpTUO7GV5q5ggWMfLyYMH1bQ0eCwBGdmAfIjKrjRjQI+bDceDAKQZ8395mOzvtY17EdPYD+o6R/7Nu8O/j+Ne/ryNaoCZQ
Sj1chn5qmSAQQLQuzD+Co51cI8nsUUhVGmuM6QkSQcp9XSc/WOgepO3JhvQWFXHBZg+CquMvKYjHLdgW8i6N5hUk5dB6XYMMcWJlwN6y9j+FQ5+FmP27
QgeZAJIKEEMfBZfHhp8z9SwUAfbX6Z8ZYqdQ1opaUPtJ4FYBMkrmsK3kz/fjHGgEiMEgBbo/4T/s+RhH1ORrSF9UUTWwPz+2sHpoXxviNpCuAmkQw1EF
AaO4/zNCys4EwJT1UwSAPQNCgjEoK5107IgdEKZ6FbVrOS/F+69dMg0tVb4G4yyvbaIDfmCX2kUiNjAwp0xEkSYZHoIdRsfsz/hl51tmZJj8FDOCVLE+
B1/Y+vMBSCkctrU98SzinkERBWKv1b1suiQHpFSo4RrVU7Mfo/udDj7efnuhwbe5WihSgpphb7ymVnCoUiRJVU1GO4NB5mLv6q9TJRLF3KP5gfoPfI5G
+eFPBCxKVxiRZ0YZANoI6Ig8WPIeLNDKgqL1srNdLdgCophZiZBA7V/VhcfWZzHD1JwQYdD5KvDO4+wFNb38KbfIFjakl1ZeJyBEQQYd8jLL4+VxY0rz
0EIJHghJQlBYEagsQCdK6AvpO+5ialKRkG9WtQ981q84ZE65LnRLnTOrvcCXhAxNViVJ+GRvWbKD4quHYdcNdVPynIj0C85Zqjh4Xm1rxTtA3xt2bopT
oDPBtK4gIRSWBg8TBOnKgpSgk5mxbumB2AMKynpS8wtyJXq2Aq19whz6AeK776vBqWMzx698/Cje/c8Pie36ItgfiMKhes1qVVx3nJsd01ngbpw1W2me
TDJcWeXqzfpbR33LrS6r0burWPYtbkC9bL4PKH8z6P4lOs1Gi9kmYcFgMO8qZMlc6+kgVQRS8K1/v/4VHjFRb5PiUOzt/5JbOx9TgUYLqQvJUvx2aBsp
ZcsyuIl9uPuk6EYyVthRV1vrLIZrzMUo1X9Xa5QeR3HnSSCYIKTCDkOA7spnDLgWNq17drqCvs6ZhsiUq1FtCFEirmirVXG0/DxcUfSdHyUZt/VrQVnU
j2IgQbbcuZ2vfkc4fakOx7LCqr9hfvwJOei4wUCSQH9YUDxKOQmh7tsXR+JEqrpfiqN3qsulWAE4CmCymVl7ieIylSBn4aQb51/gPdFs+nflZqi2e1rA
/n+e+tmSO3PPn8yhpD70NTw2+WuiezSFqh0qDxqPEeJrqYfkOmJHmW67yq8ixE73677lqbYbKHX1S9TAN7uqpp2n9VHN9NE0LsiKCg0gUXPab9IzORyy
8DL6VqfNx4enezSYPg8FZO0D+PU4/L2L6TNefHz6P5t7y9zntSQLM5o1E2NFYwYkUPBngYTR2Td+eAd2u50OycaSPjdKI/9fp79crHxYfEGDxZwu5Vzq
qlpkNyLEFlFPm+zd/wOJrzUfO1uS9ns2bVLTu6j/Dg2ICfgzD87UkiQGVAp/K/2Geb/1clfAmd+KfENYKIEmJ7/aw7pq5OOfww/OKtIUKUPbJu1REAkO
3N3H4rDaECrLqVhQqCES0EevMKOLWuMrX/Zx8ToQrQKW+Io6Lo1/QcZjzexLCiNYqytRUxKhk0ennFMp1SYNgVIIFKej00Xol/se+LUixBWJ0L0zrnXl
r/ZrZYicnqNqS5kZ892HfxW4I+z/SgckONs+ECBrIZ+K9NSx8Zj3ZXvlukgUChWXqrvCwUYsha1951OL0SCCDUA8QhKWf2fnKtEkssvrazhdfA6R5SuG
932OB63Xly+IHFBWQx62D+zu9Tik1R/nqXpEV8u7ziS960HVPO6akAv+xlVu/7amjGPC7gSD4A7xmvI8yKf2wGQQUAWVvkcPlJRJ9NqXlmiV2gVmKoNW
UDdRvWv3qKzrGVAr4E1dlcgCQwscCst0bUXkEsU3Ov7TNnYOQScS9xas8Q9wB02wSPqP3J0NcT1IQ5HYul0protP8uo5uthtOp53MJxMWZvYV/jCkElL
0JDgyTwfz5cYbEO+Ho3zkKQLR1PfB/6gJLtfLTvow6hdCzxD9l61vYTQHBgwfgofiAPWvju5SYPXjA0yLMfDs9Wk5/8kFMHyl6Eb6adGePj6HHB3EK8p
9Wwzm7Ls1vzwNM8JIURA7dzsagdtmhtBOY81yh7kNnOKB2hgcD8Q9pRZ0Uo9Ojv1yzlIzlPp9TSEA3mrBOy6yJElUHqLByzrot2zd4JPkHdnEHQhjw+c
UYAyU6/rQ+rCCClv4e+UO6vjV3Ej57W5/4/0p2gjSQXYqGn0tpog/afCJTkVGZU9t1JflDgOpBeTXISqhGBZgakjzqcPxenptxSuqf184fqJfV/kYTVw
SDDag7wNqxek5RGGLuySf/JhAnpJUEiJnzP05fOGj8VS5Juqqqjck4YfwLN6S6Hnxtr1GRjprlkJntL5eEmfYsWkguSXC5j9ySdWhhIN4et8GscFsns9
BerwUE5KWoHEKtlSEldW5SWEIGF8cpwiy8uU4FM5WdIJarxVwQek7Xdh+C5lr4JOubjoQQR23pdJwzE2ZNcrQJCEE9FuWPqlJipUkasF7el+s/Og+n9D
8ffrTtjKAnRQ3fTxTaE4XQa8Q4E2UKQKsXI+TmInIoINF8lEHMixHhxrU1AyPZQWOxD9tRDfJLznfrJE/lfvGXBJg7U9meR571VYDVcyuyzZlBEMjET6
+Pn6/SwoaZcSLJFx6ynadq6d3VsCvVe0Uzr0oLmfEe3k2rZJKgyPcWNgCYv1n28ZadvPm2BrOrBt7Q+fR7skKuwOWI1WvAC61ZAeJPC+ZQH7uwc6kQcu
FuVV9s+2Sqsz7yGEptsD6tWGHiw0O7SPZlxIkHReLIO5uknBHElRkLax5FG8sIk3AUAgvwM/kJ8+9H6j7Mn5GwbSN+UzKKGcIytnIpy5U+348OG+tM6a
wQ4bu5tKFCZDoMmQbWlzdWbooZmQgr3Kg5uA8FUckpkVQ7RFAPbdXGcnBkQ9JNqNmmbloTjuCPUAoa3c6eVBlRFIJMd7DjEYDs2YI8AwzEfsTr83orI9
F1SewCNh+j95CvuHc7IvZiSHdN92AaaheUj5M4oazn45rolhyaVarzyB9NAxRn1ezRnQIajwSVImZHjlCwJVlDl/hoHo8SvOfvB/KQ9GE7zSoLvqX8io
IOZEMFePfRw5Eu4/VRHxNiyiaA8R7Xc8DIyXj72yLjEgrZlSwBPZ4K11mYOzq5aHF+4eFPGKiaVoGUsFJ9She5598Pj7iSJrgiPkQ7T2OPwgvlnAnd2g
kG817xGav4jQhMPcokeK0MOt3U8s1RnPcGrNvQcPKJ/ms5WIIjieAtK4vAYmGUF6ylV1loaJWBHWNXXHChnhpcHUeEUDO7fgzyriTK3z9qQLFB/qyKOY
UwoUf7FSkNfpyqFQ/7I5L5KYF1xRNfut4JVjKAYE2SlBacvTR6vcSuGRDK0nC3X+qJ91VgEbZm+ExERLgdZZZret3qvNPUQmQjKeKsxDvoVcD0bRupk4
7SEm5EkO4Z6Zjc0M7sFP91OQ4DS692zN3jwaQDnADkxBQJQEMANA/d2Kjgg6RXlePl6+z/Txvw5po/t02T389HKsRbba3OjjjFRzWeTtE18BCydBQplh
AShFUQFSkdDFvX9r+WJESfibl8vVt64rKU+vtcOzsel2i6yms+Cj4zpYc8nJ+bBHC+lJRJ4iFa9qiY1Mq6Wm9JmziC2dlDERcKbBdyHECL1lZZ4lEq4l
ru34l/MlcxlpzfeS/RXm1eqheC4Hw53I+XSXUjl7OjW7uzgO2FO3NZx7t+pLY6UdfCCIZ/xxmAP9eq1O0/v5bHosBx2+iPdKSInaTSCeKa/zQGX9dTA+
mhUbn8H/iRyb42ZmU+DdfK/CfAxYLMHI8CxAl3jtO8QBwKKMKE7bqHyNlXqe31KOH4Lu1WKb5qA78j01CsYTQgdpRmUbkUZy1SG3hkO9GmbGZOzsovv5
OTLIgKgbV8+qbVJy6ZNa05HzYVD7MOZQ+n3J1r9+xr5/k7kLG/w3P7n6mV+Pw+jFL4am3xrA6I9lyxwZyszEtarVvZZBVUqsPctuKAgEg8Tysrml+R6O
gU1WGFZYh+hDHK95UWDIXUMWn/F5ok1Hkc9VHsNr0RN3CkmpCn6CpGcc856QJDt3ZuFlJ4lSBIooJI5aLc7VUNZGzaMhytpl4sL70UmO+MF7/6wwRxpP
sbmbGQB4eH8nCP4FUzUdDqWcFO1QreXTpewFBNhTtSN5+u2fW1me3omf5LmxItezWTD+ykCx49PrUT5xdlQ552dH3KiCF+HzeTDr4ICQJBSBFj+SODpy
jE2sxYFN367j+dkyyFSXxYLrKM6+8ocy3quGkb77bo1tTirGvXEnE/qK+NVqRvdYkuX1UYUMDOF54CyWhjQ6F2ij4sT8lPlKRqe9f2GRlh9n2M7tjtBn
Z05pNCy44QWDyfjmX9F0d9FcDh8EVq6bHM1SCghiuqsQZCgMfbSKqrgzsubCmS9xSOvLayDU1pr25TGuNVPjd9ILwe3x8GRKUpRpwhPhTMcIoKtkVKw+
eaytBalZGtMuhKnDjVGF87wqt6450IzZHCelx4TsccXq+r20Mao1VsYbZnRV9VrV5d6a6lKXHCd02QGRTNEyFclgicpSfIZWhhBH0tNsYE7r/yWyZmBM
5ZZT2fLGVVoWZDU1mTYG6cWOT3nBZrHR0CCVZO+DE3aOC9SJ9w/JpHZWwvU34CY32GTa6M15Bb1jjpWWQL6WteUxgmvvmdddc15PI6FIeG4YMWde1z6v
Fg50sPd+7hkaWRgS2Q8K9dM4MhkRpW1RvmtgKwaI2VhNxFZBmNQd5WMtKyGtzFnSFXjktp8fHZhKj28lr9e8Xz8TscaskogBf7J5QbpIGAeggCh+0eB/
l1dar9LJ54/0rBfF447US9lTEmt3YJmvo4NvMHSg3dah8X0QMShQJRfs7FGVY6tUZkSJLKmPHTNjyWXUZaZJaWeLPq6wVCkJFg4ZySUZpZqOJMhKsxTk
mpEjGNoQgUVfK5iGQCQKQHvKsUC/clFfTCt9YHlkhzD0mene/TjXzcUPdy5gdmqdnlKPRZu79nxPsDR1xA7hPY5wUJjnhQ+1wwyB07M3xO+a7lOgthSZ
yBIYoxICJmCfnUkaUU+NHl6gi0bsXg2wysJNMhSUdLzGuf1N25aIcYTuVctmG98g5TZTU8t266K2+XpZo4l6NbUSFJlAqaWH/Jg6I/RUQCu8K3gpIR11
4J6yxb6r2SAmIzhdLb9cZ2JijAfB7DVQgXVI0yvkK7A8xYYxAibK3DChxPK3gTQB03805qTtnSojIqJAba/t+/kw76OZnTsOHdiSV0mHz3kHH3s4aU5v
ZLdIQ6cHpvlgE4W5BkxRgCLTxjDjO3VS1xiKvJggUolQQlFceSsRacBZCFdajCD2WxXwYrbPO1t9SuKWyKlP7F9AY3WAh+rNupqRA9v86uCBquXOePqn
6PNNCikziH24jPrxmh/EwOBVH0BHuO7KgyIUHwhTJwWVIgsWwQGAejvBxTkRzzw6GAldcTyJFVOMZ1maMAZREZkSGpD/WUDkud0HRRgkm/59nac93XB1
U21HEo+aAfnt8E2hj4m87TGdaYsRJ6O8pqnGTacNLT8P+UAsHngcSaAQvhCxyLfH9JaWarHp4cpV9i5ziAYVuGyzHbcJvlaSiQAu5UhGQXe0nvZz9454
U+3Xgjvjblo2tjxyZrD/Qui5zQ5eeORca75vYP5TZJsUnGX4lv0ZMjEiV+9BDAp7He3DhPB31UUaTdtYPCkDKYGCeKaAoEy4HWlRRt2oS6eMs32EgUqw
5OJCgWVK8UtbVDMNh7CBDCF9ZTIggYGhx3uL8oUgiA4GmhqCFBU8S6Y+SUyleSimBvZnqFIgKsdNiBLNNMthmFIRGJhhMhN9WmOUQYbAmHQzCEEaJVoA
oEZQLVShSgx8sN9d81p6YGTny53j5CfWv96369E/bitc5C6CcB01AZLE99wLdpzsdGekBswRbPsqHHDa1XCsqm517vm+XSsr7NodMIpE+4U4I5RASAdA
IYDhDCBZuFQNTvQcfgXgkEVq3Ha+Zmo2VhxPlmtRMK0nngjZ7ZB20C+bjxBQcjja0DH6t/x93yTru0KmFSWkGD5G/pvm3vSS8+TBWvHtuJQICuyucdM8
ytBijiiqSJKp7PHhZfO3coCgiy8ynTSIu0JAa5Jw6pM4xyhHkV0I2yCkkAFARL1W6wv9Y1KAEYHbDhpKp3lDdEyGz5fHhv/DsnfnKnKXhyzwe+pnNSDb
OI7g1cgolQ4oMarr/ZezC1elKXUYAxJW5NS0rDML5Lk8NDVNnFGjXAnLhD1PvFVNZhV0ZmG+j1fyMr9JDyMcE5S0g2u5KeZ27eGa3UqqnjAvrNl97j2a
1044weq4T10CKNxmrk6kKJSPZFmZUGjEkMJFm6U/lg9uejyJntx4MSepAc9wMAwMWtjkfd/lw9WO5OIBQoL04ldE31RNvl+7t5yva172IuSPDjFhrA4s
oeYoQCpCqFUEEs8x6yGRCegCgqUDOPY4ogRI8R6m9LFdIQCuVRgXpVBPv2G7SRMGOypRMM6mp8VJk1KlKSCygpJUXfmV95ABIJ4zG+OXSj6zXyWcO0Kq
hSF80Ey/1Y2Z9ivjaZ1qnR6qfmQpBrFxX/bN1twoIJLWwnP68YvatZ2d+e40tTqcwDWd+rWMpehuxhovlXsf21qwozzvdnZJJB51Hlcz+/9Hr8l0Vbhw
WAtxWgI3Ix9C2bWiKZmpkG1YRqvrZtFA1jUNVtW5NgrGuyC1WrWtM7Tuyi51V5qdc8VusA1VlA2RoWopooermjhZj8uqtLjen95cmVGxs8yD7fss/QT9
5/z8+n39XpTiysUQZ2s64Y4PVuuyr09bv3kXsoCbbdOHH28gK8lqM148dKUUv05K4ZJop3upHhagdLRyorUK5RrzH2LiPLwX3LICBFcLvIwcmY/D276T
4SH0HfT/VQgOT15XbrXjMESTuEKcRY4vp81elBsb3UzRKW98gaoaOeFymsHvq4V/v/hMJVDz3KZIK5L90uemL+3p33cE+dx7A0S2ltsT0/PQN3hdevGl
sU6bKF2D6muraPbLJKmUMDZ5LOlrOirPjb0xcxS/alnYqoVM1rw/j3b3vVWTMi8dLTmPZNGJPqKOCfOonIc7Ky7zT2vlSXOdAxK3m7kgmqDMSA8lyeYt
1CeNnMJ+w9MP3JuQykNHQJ/iFYewWuo9414EL770J2ZRp/gsFj5c3Sxn83um4OfNh572c+qA7S0DFEKQMBU7Sj95BKdZcfXS3ZW5DH4EC5SmqpDhQFQZ
0lKKu0Ko7Nq6hifdNdggwUk9KMtkpxowiD+jJ4MDeA+fb7vO/fXPAUJmMQuRUpczPrwtziT5sHjX3jITREggDVEJYsWRTz8e/12Xw68qw2Ry75KD3sDK
0GQRSCgwiIFeHvgejsTaK6Hy6GzVcwIG1I5VgcCLjOtFHIi55TvmuVhY6hWqGlabSnN2Ds/FwGIoklkvRu6UcfYbDOuJP7O27uVC2UEd7VqEzQgmRQFD
OjBqFTwik58V3t9aVCC4gQqmukTbEPYF1DG0rGDBY9iJGt/b+rZXgEETyKxj8fS5A2ORWU7yiXBWiXyTnwloyf894+3jAybi2+Uh8ToByzFzssDe9qO3
OjDMkbIRgLzto0f1ITnWtXBj8A8uGWN4Co3KmdF/ZL1AoxoN/Inyvp0MHmMmtXmqJSa+5A9Dqo7UpjUd892bw4GGDA9XSZX7CAmQAtKJamBreU4aQGzB
P1n8lMiwbMnGqI6Q5DaXikTxaHzN1CFCkWpTYEtWcqYq4nYTs4EETPOwoyI9FKXCo13k8iir9cYjU56To98y97YUQsR4XmJTRdavRVfKRgLdEkA9sNg6
oWJq2W3xS+dZlGtbRs7d/s3vo1/ufRuVFS2MmSnQkPDnNb3noBV1ClCQVVMycwUQkOtm82GIj23Ied0PZ3iqxzOnnTxThbBE2Ybc99jPrSXZU+lNjPZz
XnLjogOpnadbI0Zu7upTeYqBDIGYhYIJJJMHETCycnelZF0P9D4h7axfyCP87+lf9tIvb8D2x9BtpVv41bm38lURp+zKdYmQzEbRBRgjuzqzavVi9dfs
PsXfefaefn8tHDWzaLJU+E2C7LtWR8FkWGvBdFY1hgjCoSimfo0frKFpGAiMYqXvrWIVdHjVcVBRNHnKIaSmuUNMiD2yo5TeUh1hVct783p7i7SIbkhk
7n7VzoCxgIVrYlE7uFMuABxd3CEyh+79+UNSNEUlqgKI7BIT5S597m+EL8SIMy1nNerpYSzZQbeNrgF9LyesDLXOqp3KKggZRJg6EeLcH0jYZ/FoEobX
KG79lLplcD1KwzV2CP52aQ/mZtFiK4goDasN2nm6yVUhVtPa8nTNO+SFIqdkKf741vp6ZuzhMh6RzzKDCJK7w+9ZAMlaSlckkQP70wnNw6xvo8cm+GyF
VihTO9aPiwu2G34ENII/QCH4u4OvX++/Fb8pr+6h+3pQBE05yvupl54GonT6fSaQF1PT6vn2T2++cDAel+IfKtkz2wwKXJvvWfQARWQB2QATJPXq8ExG
Im0resqFz2+PWW9eve9gB3ISLVndGoFUxMIL8hf5bJdq+X1RQ/kdLGeGcU+ezDu1xtDQ3j/tK+aR1O6OXiWen7H/HIAgeD+z22BYzfehnU5ltL/R2dCI
RjBf0lqK8AaXz59g9dFeCOEfP5StadB43520aXXf/a88LF3bajyaIsT9jNSlAX9VEllyWV9VpaWZeg4HE37ypAKISf8v8gwY/2aKGQpMFfoW/YroBBX8
1V/6shoXoJb7WaCSROagMThUEfc9WUTkqLJFNSrDsdnKcoCkpxLkjGul69dJZ0Gs6Mlga+SwXPzszIm2ahyBvDKWYH718XA+lobPz3Q8X/jM5l3I+hQo
+7UbInoS/mpe0oH5EpA8VlrDimKu4ZeX+uzVQC3qVhupCqSATVRCsyZKFuX0W/9rtBTsoq6KyruOUNggYBHNeV1sI4suF41+7r0nMacGnUd2e7C1BMTL
lNAdyZreB2bPQuUMj/g1tUPdC96hgYJ+Ej8GdWhqRt/k1+flf9Rlqz77wyydkYsSRY9C0KBtFBDznTg6bGNF/tNHfVXRNp3ZJ8aTdPm/TUM5M1XRQ5zS
I61huCiZEj1XGVpPvzw5OySGvLRYBgMMa5UfIUjfSRGjZGEcHCPd45go0z+p1VVC76n9NWNSYQH3wuZjQMBgzxTkpJAhzKMyv1TuYYPtPxIARESQEjya
LlH4X2mr/c2Phf+eTcOwU9eR7Ew1eXXCyHzHQq2/FQwlmwq3W3OE5CJt6V7eTit18zXejCUlU6bntIcOImTo8AwyrQCQ5sGb3niWInwW0+wENsveykY/
q6NoXwmzAdsUYKFHX18Y6efTKsGs9mYgZZ2cKA8xTZ2nOasKt9nrtEhFO3eUXeU4zZVN+ixC6XZz4L+DONbUfIKpmF/EcnjOAGuqlxPvIYgtpRZAEkXH
oxxz69X+OcrbHzsMuhiz18Xsswud9pv6qVpYk4QT6lLFjeaqyyOFQKxzd9oClDaTEtir6UhJnjAUoTkpCE90tQ8eW7bnODlQMzmmeav/csxv8YYOaja8
6VDQ4O/RUiEY5yqGUS/usomevpKZtQkSSkOxowmH/wbIIvrJkfQbddAZY81PKyoQyicDAJRH8q+B/H7XcYLFVO7Au2v+QhF8FC0uxnPEsxiJsV2BAX3H
KrgDbgPEpjCi5qxnQOEVu1cGPZHUiMr3FwxqdbKA1DIfh21+SfUUooZluvLxWWIaZJEj3WqwkfXTM9v9uHnxzreS1nowZFSYZYfLHn8l8z9yLQJ7KO/m
Ncnm6zShSwyQ8fAftgSHsmwl6Rg1uNcqRTaTs7voJ0mN2WdJtKhWFUnpEucMCRPfhRS4PbbzbTLFpRfxl44iW8/fJY4/CY98KLCJEuSR0XNrzHWOELNA
s+7CevPh8n2itRkU+jr46/8ttbaMtnilFVDF+dxFfx7n4tt9ee155QEos5SFpfqf2XWvplzsyQNnPC92rxAYfwfym+K552vzNtX9Uebkb1vY3y2GMvMH
VqIJ9693wyqchb9HV7z8tRR4IIwdd2ZNsibKsqxk862BST1xHXrXqd88gBcbeS+TlKb3M82/27NRb5OSzzXOuBwbU0+ZUcVk6tA6LQd23NjKhK/euMne
7cdrB1sVoP21HXVqxp8KWpVVcu9bmUTFymCSQu69TEVO6qCLwwVVQRobhpEVErNQob6F6HECrYIsWcyKrvZeUoeahyGefJnrwlLnx4Y2EOZBmtZUcOOE
gFYy56fHjUU400Is9ieXwj+DQwJGQ9Jonddbc6c5Rx13bh1pJs9wDlawKq6KS0nqzteBUX0QTFJlQvPSjUC8WAyyllzFe0gIASNxTAChQ6mGRNNIW+BD
PvD6E/r/q8u35ehsFfdnj1dSIFanYsZGJSED8GX+uo7HGULT/VudV/zis6UknwA0Uem9NqwxqFDvP+kvNlTX4LXP3CrEene3bn3x3TAzIFAPTT3V3rNj
ip0DUIzcUbQtHfE4A1WSvaDMBTvINMyQupJXFpDt55yrbZqFLY/ySYhAIDoepoUbPIhPeURkYpTyvRIEL+v+x9H72ljpsrH9uv4/qpr953GfZfQxhKMq
AsChuoc9XXwMoHezDtvbLbXpPb7LNmVBT9Gde3KEbjnWuXc9oHiokK+KwQSbAkSh6fbSb3MudNumIn6lEySmxvcEUUq1+9RV1gqqsRrPekSefbOjD5m0
rmRy+RuVLk5Mb+ulPLjF97VvClGzI1pETWbBJbKlYgVZJSEpFG1OlPVCZBgqfRZeZtgVt2aS+gvBk3Ty4KSsOXudup/L9x/z6b+vff5c7FYkbaO34OJ3
psPYzPTRr8nSHfxL/AsbNkROsOhu651ZcG96Bn5Aw74xgEzuBArvkeM/gh0O3frNV5FZ3rlE4s+K1zqlTMwM0ufqpsZDIgBRcgKhFqREdhA2nJt5TzJD
iQZUqWwsDI+NuHCRFHShJF690hfbma8IXQ82G4kgNr8GMPBxRsg8Fb2rYe7+eq5/vXPGNp/eJYl/WyKUShlkFHGMB8yRXjPeIGzrW613DD73U+w3Ihwu
27t8SO0gnBcE9Ksprljxy732658Tx8/Xh2a3nZ48/9cnpHtlpKoCkD/EQoxQ6PXjnm+s0ezL7DiQ4QBYQRUB99MyX5E+b1h7903GHyyvgyqHR0xIrDo3
e2D8uhfGiADKMuub2tynjiUJKEOK2AkQ3WbCpC/2QnRyfnl6websuXGgGpSOeyOMqeTAWigEN1szD69H4e6BV1AqFXU5MqKXuc4IwFYQJAFiZPCMUEQo
cohDOP55sRPsmaToPrBSF6XxKQyElwXtoS97qFWitZir60KwqfW6PP1ESuRXW7gOxIYLRiYqPL312KR2tAUKFWjPMAAmAB5OB8Pid2H8vuc7dlkDsRQ0
gWHi571Q0djoToCJu7ZSMTBzbRj3mbocG4ve4ouZmcjVKRQDUAQuCH+ABEGJGyKj7HupgrT/n7J+X15pXt3qP5jc+BUHl33UXt/B9qJSLahigRbmteDP
A2z4uNVlxLgmvt6/3cuw3pPiePWJJ/cOUjqfn8fObWg6kg8UfQs6FSmfo2GRo1sEgbCp/E5KtE0kPPVTJMmNKmiBI5PIYUqS4JJGH93z5HAsUh7dO68O
xKU7MO4IYfTQwhYkCfmkTaQrpXP24HwQB3tTD7TgmI7II90MICNahY1q42dzqytWQtSORo37M6RftbxfYNm25WjuHW692mwkaWtN0r1on6PynBBDnG65
alQDc7uUwP139zWhmkd/lsHg3XOwT67kfe0UbfMEjpOVE2rPPPxc8k3ytVHGZNYkGlfRm8eHoo9yok9NZpwfnesctBf+vLZ9Z5po0SldejU+N7JstbHj
/Ck6aVzJpbSI+Uj8T2BEnl+sUQQvSjxI32hxmwt8z8rwojWdoNCGorcv4zpj1NzSxE/B9TDBSNM35Bcy3Zu4qLte4g8izZbKEYgOQSMLhrfir/lmwyIk
aFKfkh/oY88bfbQ1psAISUiNodlBj6DMpTGH/wIvB+v11J39BY6vpfS+BGa1oIAZAJEdFFimBY/lyKDUl6mSdFGBPupNkTdj+K5EPQFYhnsXEQ0xISFW
0YL4Ui+VdVbLWLG3UZD8FxRMjrP60X7fDlif2KOQGi8yNxwF6HKOtdXD8OakhIuPrYD7r5jIKT8f3tPbHPOndjcMP5W4mHjb1OKwTAZRxUKD4Os1kfDJ
ZuubQbl5090xNek+yOeHoBIVUiSpmk7oMiKIyOJkKTIKRJcDNszUTmw+l2azYfuPhn4GJQB76RT2+vdNFOC2iQR6Tkro2WZH7dfl6rgErbeiNkBGHBHw
uC4kF/J6H3uj6Przxtt65MG+todvktESfRqV2VzJHvNwEcK6b7OciJzGV7jtgNBEkXdpK7HG8DqoegFNUDEfkQlK8Fq3xuN5cuSnEVkGXcaqwldTnoGA
1ISJV3TThXgzUnhSiICy/eoBDaZKqu7BrYTynEWUMgf1KoIIOoGJX1v4XZE3nSnidWc4sA3JNDwsudfKevhdSeead5WqByUIUkDwkxJiCwq+5v3+8/X3
vfD28m++03MgpAfarCVxarh1rpeIhWHVRd0cb53GhmuNUuaaqYmLb627A4VBCBLNhkQkBURNtiqWvk5RwQoFWHzq6VUcq70EhtJQoPMtZYqrEMR6yFKc
paapNck9eCqeAi+7Cj4pU448ehc1fAuZq26rZFNCA4otpWZkKrVlJTUiWomRIEtJSy2aLEgyUKIJi3wHFv2L8rjI4Onv49vp9ZUqRe3z6K+IcVbMOMo4
bZwnpPdqlE2ydriKNlwmQcs+PyeD0SdmapF4ItJVqwz7FSpSVKkScoA40Jg3UaID4NeboIjSTSgCamd+NV9Wu9/wQVrgDi6VnduOYgMAYoCKRAlNUgV0
IrEHsWoE8iRa8TBjX9d9oAEMqRtmpoHW1mWc4mge/9umDMWwbmCCqCLVEhjy+d3Ay66TIsnDVRnGRObB3JBGcMVSr36HcpZhuYJHq4ZBdnCJEhaA0wzZ
/b25HZjZIIZjvtYtAIjYuqnj+n1Y6MxOn2ZaKmy0OPVKA0aAzQAjF2IOn3jThy0K0rjgJ/kqxfROT3BGsbA/SaIbqn908oQA5y9TE9eVZ85kL4qq5HSe
9EvKMdN3QpsTZ2Tz4L9/+yBvz1sntzv38cPZMPpnidjBQWSGbkuTtliaTrubw9kAkAgo2YjOBaz5ZvhE1Hs9xJA4KC5yj9wca0eD++QCL6HE2bPVUufg
aG8s2WP12+IkCMzQTIQBhVdyOjq22ucAl24825ZXDK08/ltwhqPF2acgKDIcpBed5vOlJo+TZYpaZ4lPdu4VqEAkZKFIRx6st8+m+WejwJLIclUAkOTk
QsFJqogOX2iHTqSfHsdN7zm1Mllt6UWYz2Dg4G3l5eXRSlJhymQX/d+x2JIoBBMWJLD8DW/QnKH2ZAWWkK2s8qjcTSTetmkqUuFxE3s+W10tyWkIP1kK
US5QAgXpknjoRISvDP3wQa7cPij65EITU3GAB2eTJAxDyH068jgRJ/bc21c1T13D8emrAxj9OZIIJ4QjljyPzXp1xEg2kgp68x3feCe4hSRKivnNqVUR
QifUhOdse791XPBbHBGmrSfhP2XiBrSTwH6xpuR2Z8LihIbirVQdyreqqzEzWitKtKzHTNwJ7lVu112Xc1dVKFVBjLvjhadwMulU8+O2tR8jp1YvqJ1T
Z9fFNjExlvGNzh579lceCvVzAU8sCnNa72b8dz50WKMPOzsfVwqRu8JeLxZO6iRc+qloQLtmufFsnmsdlAgyLEKM1AyKcYnbVfDUJPpz4uZqPMo1lCkk
2K4LbGyaGSx9BFJCTZzCi6qQjn8ZB3l5TVo3UYQjb/Be5DrQtoeOXF7e4vWaHt33o7tSWvamEjytY7I33rXGjaGETSNvXNDUawGAbJocbI3ZsKwZcmFw
QhY1mKlUSg2EECQKMaaY0bwoaolHrp1z8rrZWnHRvTrZrWyYy1T5Od63tv7vFzVOCp6t5w3OKpo8zMQUr+rlkwgv6WpE2TahjTVHgWuzIOlpMPiLZahZ
cTZbpyFAQLCJVhAd4OCK7GtOWhjpNeXezt2Dy1njKQd00nKmrTCiPt9nzMalMa8aAyd6yiKI4gVOUCg+ZR3glOlbNO77GqLNfBtwNZailYDPTm11Krvx
xaBVXpIkTKgPeg0woTFMQBMqAVJ6lFivCdkwV+ngPfdOBsbKBBOmB4lTReOXK8Q3w0az55nrxxTnZERXmRwrXHnmBcNrae284fJ+ven5HrvynfBrNGSU
RHSGnm+WB2YsaCgIKNsYxxOvBqrJmi2MJGi+pTJNIKatpnTrC9lPLNJNcKZERWIY7QxfpvFMbVs326TO9usxIukgSSVCloysoWTVFgxR15xTVDRZ6UiV
I0So7aRXYNC+XWQy4hhAxRfaVkshE0YQBEnkGWEOEiXT7VPVm4phESWO3qBKGFJiju1EVhubh7716EWQFOYFHPiMeXa9U0tHdf8JLAubbAiAwrrMOCT6
qLQYKqvP+9bswurk24Q6xjsJIYCSEBd8JjlQUGQftqip5F0GdwVT0LfasPsop59mBIKMBi5Cmba5NEM/kQMkIEwRO2BhZAG6FmPaQAbUmQRAsxPN189k
b8r2QNaqNpLTCg408dWjguk3FR466kTAr300p4iww+vPYOQuTHon86WlBS8H5tGqFSlvEZH33p+epDFlAdz8lO+WF1WD0dEC9nPHX36GoIDMOtCoKpcY
eglSYmlP3BdojCVnnNQdsxMLiilJQ829dos4tFpOA5YbGQQzMtgLoC7tT1rM5kZy61cAPzwHoNW9LINAQLg8UOYAcKFLXGkI/MOs8lghsq1YDgUsH+iS
8HoJJnHQsJlNrYtG6K00W4oqWWoN2l6TLHSHvtC/q+D6Dxu9VPBF6HsPPdbEHozXeWfWQW86DtKIIHfvO6F4QAbkMReBs98t5oicEzxN0fnjZSyqCWrK
0lkGmk8xswEyOFBgHdxjK7b3gBEAbUHfcgm+SCQrxlTIF+CikFS83nMtNLM/AjQuJ6Cbul5SDIQNM1iiKR5jwm3korr9cMDXhp2q8cMp1W2pRodGCIhD
zEvkQK5awtUT1jZ4+T4ffM1es4niltXGAIy/mKEE/gswyASCdII+yQIvEyEQiSQVGs/LgPcimRZw0Olu4icokzjPovdlcNWv4r8htegqJ4gVwst/Pt0n
XYJxQQ37V43+Wx3QoZ4b2MPBBm3UhImUAKfB3sKBRonU6grJZEWCcXmX861whpZT+GJMcIJJYoJy1FboIAMPRid6RKpG+kUnjoAJqID+iuCzlUy4tvgg
zJZU4OFJJIBBD+IWute+Sptw/Ky51nxL1dcERm+njN0XdD/eYH7iHNazcv54FrhnaCbWZSK8KScECd/Wy3hODkioFqm7uAopi8RalXociDQQQx9F4XHV
2zFIlU4tnwUA9TAGc6MAJEcehs8gSDeWfBY2oRBtuh5fH2ywxnFzQeRQuL7GvaTCpt9/LFuguNTrjxF1R98gNiHPjS4K7Og7OgWlFClKkKr83PRkC4Nu
cgTGyywZ+YdApA4Ge3+nGKnOGZpLFeCBaqkge5qdxfKpuJJy45TW+UpIWIlL1N1te6udmDAOSVKJiOYflAxMdsSeeBnX7YE4/xSH74JoQO+YHQ1+mGbN
WJpnrjHkXHI4jpIlKFCBW1kiSsJAyAMkCh59BdSKUoaRyHarbO9XoCoKciJTUBAlic6PKk2gOVjX5aXewShHZv5TXaECb6qp56zDEwzfuLnwPvBSwzXQ
8SpIyUJpGCPuVF4pkLEmkwRZLCBI2Ugh67bSldHOZlgoqTrIIEXtNSmJQw+z8M46HHjm1SEh4sKGAx7CSGlqQ5j5GUZBF+pPGQbsdmDzY/AtgsC19Zla
JdCaJJJMhM/9bcD5fv+L6s/l2EWoAIskax1yUEoJeXCtYhix4q6OACqitgApQ6kP6k6nKTlNykKkBUP3mJTVmQe71yFRu0fggH+dmPZXJt7D4t+BU/du
PPV77DfK4d1pvSYdh+z7fVYgo5HwvUCmP83AHBtiydhkfO7QPf4cTrS/kFUQPEP74+N7noCFKJulirgomYAKC7joOjjBRjIFL/wsw4FQ+koXpEs8IykT
W3CeaSQeASKpiCLFzL9HtOBnJ3ixTJdar46pieYVPtqJkEEAgGWJAd5SZ8dVabMPn+FvUfn1npQZEWtCcYf3OkhlZUAiNFvHnQ3iGwui/rLEOcHgj8pg
0v8F6SGSVAWLra426finbcVQ7FFpUL0uYW2uzT/g6cElWqVtX0yqZQS1n6ltnPr/A393XN6vVPxhF9JxL1Zhpe6CUUoHIFKKBiFQAgoguR6HVmlEm2cY
aRfq1nkmnrR7LTpqzZ7JUzCoDVfOYgfhrUBidjByuuvVmPNb7+rVxKiqTsVbj1IJRuRUMgEE2uMkM+AblO8bPhIEjP8m499IZqg45PDQGV+WTNhE/QhT
yw9NiyiO+TI2i3OTqQrbPt2hXDqMiMrV5kPYkqVChUrz0dOpgDqR1Fyj7cVgDROBGrIj5KFGYUBSm5AkiKBkpDwWT7nbXRCC44l4F7Xp+9hSX5BQaxUA
8ED2ZTTHCol+qUEVBIFyNJ4SA85YcVPN71vT4wgkQDpL+avLste69vKFcHjpcUgqCgQ7cLxlKtBRhfhRjQSGSlxbDuym2i0nfAfOzC/XDCLSzu0CWHez
2xopzsbGIwwiU5PYigIoDMsjRiRq/EjGcmd6Nvi0bjgc6XysMlcPgHjmXkYnVvhT1aZcpwjYYLqZXtndWw083JmUTFs0isVvTyRT2T1Yb9IOx45EwLiQ
YWIMxrD/nej1voLQezxRUFpG/Kh666heOe3ydMcAPpIH9e8fHB+Bg5XlhxDUh77OpQSIybOWcVibugU4pQ2eeirSKPibK1wYvFMhhXazQ72sYvlc4FcA
VhQROt9LOYX6vv9FO+78W7HOAyVkcDeu+sF4T0DzpykCitN2FM9QbpF5aEKUD91mflrnFNVnMaPeUS46adVaA2Z9VZdezHPS0KLTxzT0+PjPV51Pta1q
A2VBAu9ejplZ8ZiIzrUNOWHorm9SiwRX7V1Elg7kDYigrxmGRLRtXcpoJMqudaaqxutLThtau7TuaRN3akoRilKY47ztwtTLClp3dRkTgGxXOXEgZmNN
VoKNsWv5TvsKVcrapgKRtCvqQNWqgyFI7Tm89kH4IrXQrm+GOEFJGtAlAzj452J9qQwbDj5KJY1ZWcIAPSgcdom92zv3fqaBozDBgnRniT7lz+hRihi3
LuuhfXPduQSTyc78uKwa5ye86w4tLWlRXLaoytOWJqcsbYyrKKMsyl3I3fYU8tdZvXeChrHfPuE16prrRnQIPKuQ4AvbnrmzR1oXYnn5nu+DaZndHXD4
xvpRoa9BW0taRfYq0gwNznFMjMgiUS2MDK0wxFL2pOkZ254DHT4mXwIrV3wdhZqeJWERtKYquaJrVS1KGTxNVrPe+FQ1pTOwxSWusDw8Gul6XbBzZuQX
5lMc0iY4pOJFvjB7QeLW/YXsM0PbwwB6IBOu7z6ru44dPoitqjFEMgkTrHRZHgjgVfJ0FSEzzGDebCEG9BlkUDwtppDuDRpDGRkXhT4I0/IV6e9AVzeu
a/YZIaVkP3m6WyLKV7WhTRVxOJzJMpM2uWja6qb0pYYys+5pa1RQqHEy1c861gESol3QKRF2q8VoJ3xhrWtc2aMYs1RfHGiikJS+dGeY3LEtcteTM5mc
HIwDqalDx9MDelvSxArXKNwYR7M5Iyc3zV2rKIlu5qPjOb1vQrd/JUD3Zv7j78IV2kVpZfpzw5X+Dk+CNkBe66GezxjCIdq/E4ZPXjNEGVTSA6YQBIJ9
HZDCB4jPT5Y585Ujxz7aocXf9NZS95iXgUoDN1X18cSiCsh2rsdOOGbkQePOHThusZNd1HVflSnwOjHHAVq0xaXzr00RZgZ9AlilKRq53uqytqtX9r3F
7bvYpB1U99LxWr1WvsPFML3TqnogaSmGBOszWCiHelnv4rXHftnF0R7JDxwoBBdEb6qd93jHNPuEFx7YFIEl0Mmj3Ig5lslUELZnOdVamd4DyfxbQ8Dj
WibFiBodJR5XNt1PSvyMMu68Bz794Ock/QWRu9xB8m/P21INtKPMrvpdpmk/kS7CHh/R2+td65LUMS/HdiLw0EOX7j+VoJBEeSPvx8t+ulgzqV5tvi1A
SE997hAzbR2SDmQWYodU47MEUgdEj4T0CJVwnLfPf+En/0jxPbE+27R9Ww2IzRE4n5TbkEpVSe/8h7AQB6yo/IEBClHlftuRod9EZ1KSf1NqmNkZQXeC
w6QUyho5+TwYOS9YcU+83F5ovS3srWS5NAchnd5mlWiaqYZQ+VH7JeG0xVxIrdfkPcQxJTlRs6LA820YL6Q8m57Hc7luvW6A/foU+Vm5WL1VQ8frvnp8
Li9zhToDwHODhDl3zWa9xf9EKP2XD/PJO+GgbKgIfABcgDwFJnZa5TEg6cirWa5QWur7F57Mfa1p+08CdSVgIgrzzoZerA3ansIUkj9JRAGZRYi21hXX
2rnMBVprYa3G4AESMBd2TLAufiTVXAwpsF3UbU8aui/VCdaCvGeyFeavDxr6b33F4QxYrauQzcqEQScvzgoDkiP58+3sYgDi7qKWKCOOm4iYyOKp7nF2
tVc7ggfUqsPxlO6KOFflbPUWYRcajD3dnlyhcLbvqIEonNKUIcoohe3R+rj7pzZQSCI4dRZwxRSYgfScsRkwEkduQ2G/Ke1Pv3+0PLNG1VEXosleFlY7
95mv3e+cWTQ+/jbLCMFlZsDUxpEwTYX74FE8r63Q49N1Tt14uGFynpQt5xlUSSgYrjThED6GBZTunbBacTi+EGHheuGYF8O1Hezbezh2ZSRSWyqOAfrp
bCHsvRkiIscA3pvrpIhGdl2GIifOJTaShmyvQNsFgYypdg9clMd93cfZIKNpQ8DaSMDYuQe84nuppCRPpBwCThWwQuC4GFXWvlPRylfjQHhIIfgjqIHf
oXF+FTtgEKkAogbjZHHr33cGDH6AkxsPkFhocGZbRlbsq+vS6XzgJMYMrzzhZkmHkPmel0JBtblAXOhnJ7/6pz+Rr1h5hBkR36m9dWBJzQuqGr9LXcxA
0dAZQ0Lqhr6cRIJ2P1TGafHAdSMMGKQJATTX/i7jk/0t+0wKPVh1Eu13Bw9aSbAigmcOMibix3Qm2cOhwTCgnqvoRLPcfHl9XQk/Nd9VGb0XtgJsI4cU
CqHhbSHargQpEMBE/KzJ4AXFLoD/YSPWAgCuAuBAtsuMp3o7zRUgkg+lt3F5bqzRQo+6Jn1IfFlSsJn5Rb743kD+9Ac8ohYKj+sxs7zjOtm4BWbGukir
KlEDdV6nzOerrXx6v900+ukJ8TW7mxVfz7FeNccZX9/FDLYzhvLm7oUT816BEDszN5TaFgknZArvteUX364rXPCiSZTnTV9/vouQyIIyOIY5KScWVrEE
zkoHQhEf/XQWcTHr0ZChGnykIiSvDdrWsXsuLtheldl+Gh/ODhkoD4WF2BIFCEW5HNUYsk7z+Bpxuu46uNSZkcbzBRgbwAwPqUPCh/Uqc9FggHKRztrD
TsFya07bVFCiUIJRUEHXSbI1zZHTM7HCe4XycqgilX0yvwvUxYkzOQgAKURq6bzwVmtxvs6WoQRdJzzZrMfpd+6p2t7C5+s+TLg3FekhLPgJoJ+t83gE
iVZ9TE/yNsGfmRBgwAsH6InZ3oclWZLWVJMXmoCi5CWevT0mO677GYBqoMqLghtL+dEvnJowSTTqLjU3pKb5TjOZ7aNbDANJU8uhQqONRRAwYoApQGBK
+5zodjA9UVHttuz90rexxxmljQZb7/FxHHNZpTnO00aHa8af8t8MfnDz2L1an4t/FZ4Q3T8j0s7rHq9nSL9qRZKzw/0X3fbTjrXnx7Z4ujvd3PWBshJb
03BSB4A7YFHogdDhAYaVVixBQamThaECwIGkwcu9VVUdvDZxuNIeTAkkFL3srdJSpWBasWNQFHesx4gCJHFVUWBW4VVLlTeqo0QrMFCsyVzeE8L3l24z
Wy6crjPMUIpMbfK1ZBcnVTcynlwXBGIEzh8nqN9oYakYGc7e+MtaWeZdI2Gd4GZyBlPRWvF8kiFiIat5ztSH1U5+8u6Z0ee7Ro3vpPrurnv1wPXL6s35
Q68cKwTCQCEx/FQF7Pqm0ozXpXWe3oG9zD7WPZVcdPnUS53mHBxoGl9ow0SWFZgs+thTEhwIvTow7DI245w6WfjLu0WkXpYgWMHf0Ys5VlzJIiep37lE
TVfKmeSUHfh6vRuygkZv+Zv1+uox4/3Y+l8+E937cCWvThLLnlGlKdk/Fhn23qz434i2chHbXwznQVptwWXDHBs9pTkrG0l3oFoIHgjWI8JRHJQICOqM
/aYl0l9VyW/1Q+GpJNuvGLUCqhNa9u2GnOhhCmB6J3zM+HIbQ+laeUyw0vDXBLXs2vDAUET/X+xMXYtzNvp4Lm89jRZKKvOoWQKC0p5+kxLh5DBEsou8
HbIGoxIQDP4LtJKk6f9Dz9giva/UAvc/2PgUrhvRcmWwUHHNqRgerWBf6Vk7zBYiG1uVEH3kBHEi9M57e7bOn69j93MxA/rbEJzpYpO7IfH5Fh3N/iCU
UDiDnRVXlcTUy5NKXWY1pUcDbTkyQ/mEXBvxk1+zh/Yw1lfpeLwop5OGT0rMMZ4Ueou6rEZUfE4YZ+t/hVY7CKNeroUD5wJujiOUaltes5rSGdd5+/3C
XwlCfNTRhL7PbpKBKgDDmF6GBV1RpXZnC3q84WOTM4FK6dOIGWRvTcIvb+l8CUkWXyZj/NnJBOKLC2p2WGlaOqjJ1h1A/Pj8rAXspUKR7vWlGKkD3mLH
6Suq9h63WE+hfLZ6ekj654kn9S+u+W0iRGcYqOMl8SlaZqI+C5w5NpsB3Lhp2Po4cEQJ4z5396zpqI0mz2CsM1lN0CxR5zpQDitDoR85qL5zrRxTFruP
khgwkkf0XqNsC2pgif6DmWxE2WfgfLv4NlO9FBqbtL4Otnz9P6ev4dfnP466Yrl5887fEPPPhnDQqlKDK/NMIaggha49v6Hvn8b98U68DlQ2gOdKGcKI
y04JSXdQvOLu7AgkggTOSha0GsqQF+Tu3q9ZbkKfends98xm5QkfR+XrYZf8ltjYCHIIXGyD4J9kbojLSnv1c9FEijFFHX7grEETJKfcU4uiiFow5fkx
zR+IByTXbj7p5QB3dznSDIXxWHiU2daejKIMCcZtNoCMnqM9JFA9H3B5JkFOvrkETKQ0VhHU9Bxz7fHuX4Wpz7MCp3lufDa9oi8ntRYpD2iBGzAgfRkx
XbcC4+89mPEwM64uJAdIPAP4rgP/ozYvVskznqjFayPl+M/5dsNT5nd7V1f0cDKYknePrAA7CECd7dZ9GMwzqMWfqwKvdluKBu/EvUjQTIPCjh+rml/I
Z1zH474D2oAUkm5MyL7w3AiE4ld4o993eZXkJwpPuNURQTLKYypDLXaxP4I7PTPq+u+P2ftJapmkNV+p2TrPbw3eXXzX7IqWK6qOHYVjTldc059ZPOY2
9nUygPlPD89viOfQJhLFEUfiC9DvlAgPJ4fiL6ztneo2stzKLpgbM7AaTpPYkwBgoSqqoK8FGustGJFlnrSHXRYF/asqX5jWgtDT42ejy10VxlbOodHo
uuy7FEYhypQHVoutPdZe9p07J2fuL9t+dJjz8T7YghK4wjvyhgzn0xrawgEyY/PvnAPi0Hg4F732iEUM29kc8KNa0P8uKh6/FuSen9Fp2lDp7em2cd4l
SkSCY9sg43r0M2BSh1lDJN6jhD7T4vVjntRo0IYZWxkMrzlKujWEPrPR/SaLb+3bDoL+R0DJtSs5LbE+xWAlE60k1A4Xe8mzQTbG8KhBFiCMEF8Jnr1h
ckMzEUuQqb1ZWVHII/L1pYiCnBAlyG/FR5OLj9cvGaGYlJd4hXoooikcwpsixRZ/TveSINa0GrVTI02toBVQipeaFziGGDeUEDUr/Mydze5ZU6m7aBs7
VEDKq6obmKaYBmlxSoKwbutrVKkaVJAhS0Rzq4YwoVAJr8iaeUkW0Lb6UhakYIuRKQ5nPzf8f4kg3CdnkT8oI/xecndXnxcjF5AFIOPWYE4ko0x9jamb
jqG2kCA5+N8gMDowZUPJtuWY1/DULWvAex9hjHrFfWN2AXdQEQMyrExJe4k0rBcdQblQg5kPqkGDoi7PXmcohRBv6bVUOd8NZpjP+ZVVkMqECkcYNJ11
TkRvk8ZuiQScRXGsED+XxRE/lP/1GdD/nzf2/A7zuN9t3f+EBX/9pEVX0QRhBHBhQFfL3ig338bUUE8YQAQYUGRFQCgUVH/CyAQJSFQKBAIRhUhIEVWW
UVgYVISQCWQWUgEEkJRBKQKUBDUWf+zaf+R/+AJzipE/yunHfWk+HX1fH3G5wh1hd692zQTsX3xHaFfO3CKbq9T0ueZT5JDyAj/8XEip/a36wEkIuFyy
AYsi4+bqHUDRSURJQUAUlDQBy4UyUmqIqIqqmiSamoKgkQZPgfq+WgnYhIH5EpRPt/4f9W4fxOl/Sa660p/rzh+sP8Q4/zh/Mh/wD/TyeicvL+/ECC/u
Cf+gaTDiopaPCkqXIiIj9Ug4QfzB5+WimYZkUT/7f3+72fc9sdJ6x+nj89f4XHby/V/5fA/ht14+6ysQWDEj4dNWnxGdQvw9nGn9rD/RzS3PUcUCSPz/
s1zVeRElkF1f9igkIm+nbbhRiOEWDdUqx2f7fr0aJg6DKFWFtkMcSwEBxmwZSoKDgCMNq/9me6/BzkOvD0//QlL7cRoY+LDWWOhzAkBlVAyAEEMRsQ5c
Och2f74/Z/dqMp93sitI/YSR+EnNGEo/pWOAvBAJKKwDEMP4GKnkyRzUEhzah6fwvqHkhqp8VGmag2aSUMEj9MLkcmXFFYik117/9u+YVQ9QjHlLZHgb
MxhTX/ULCJvXLcYmDXKs5qTcyG5b/nYdewgHuXusrliXDMEZkCqB4EJ1HmLj9elnl+sEASHgMgAODA8rupjeIBcrO018/asmsuVFruw6UCSaR2rD+zCo
ccL/dS0tfS/E3sDsP8SO2hh/xXHcgbJCHD86FFiuVqaxBSIcTbV8TSqrCTI/3za9bW0y7Rnm/jljS9Ew6ghUiJDGXjkvpK3GVhmIReF8RrfWbhQg1xts
gE7UVuE6oDqq0MQT4baIIMkgjwyooyB4ntSe1g9YjX/nM1VNZPwXohhOTzQsWqgwPkFGplkRAKH0tG8n00FBBTnMWHwM8l13zW/O/Y38egJ1zz9M8V2w
/a8kX4KZjgLxoeJoMq2wfZBkaIxKCKhvgj5yr+COXoHRAW05/XkTkYv2vGrLjacnkDLgupGmiz2UTY00rGavreUnpTBZdo1LMvFatOKHIjaLTUEzIU7Z
cW1Zr2Gei2pe+27jIpOCYNgeU2uSuCPRcV4SxaNCG2/OEXoPfveZqBJoYAgIRknPN+F2KbB0CzX2Mm4sOIIkNw4wTE88jXSUCssj6BQEC/jy18576E7k
CyH8BeDFSgODJHB+GENg4udJqV81LRQ+tzyRRjoiwSXoENiIYImdhhgEWOsuYVJ5kqRFFG6k2nQmpMtfMwB2ZVfQmbzbfDPCPNOy4NSKgxC0LFbhWmVF
k3bfpDDjbHvtLIGAudOrSkH0Znrq+JWpEbaOEs5nPN5nsutCJLY1xnK7wwbDbd6qj3QHL41lTnBJhLhzKBJxhYkDD7OwdOJE1lLd7PpUu9Msl22rTLNp
MGdTOjnPSxfY0C52mFNcCxVeixbYkMdf+HmhQJ4N4URuUuL72ei0ggM7MI0eHQQJGiJiGgDJ9qO5hMdHybOuOtTo+/fOwtBRRKeSY80SyR9TClBekKOW
k6ktLqgfDPohNod16+decpkQ93gzQU3/s7xbApfrbDfGKPHF8mtQKWMo4UuItDIZmYbVHIAPoqAbgP7cTIQTdRlx55dIyIp9p1IlKmSq5/SvQFEFs2zP
Bg1V0CkMT1LTE6ZETVoPUluo3nqwWY3GQuqJaKh6lpCTM4dnQD25BhXfAci++trzS+L2s63CxAZFLQCzKhCegbMuVIGyqg6gxA9/A0YMZnHPh1lsnvQ8
mNSoeHwitXT76PCxQk+npbN7H0bDJzwpFwoijAjUodVCCEsgdGFzicCzfsOHCK8gbYZRjdg+NGaHAVydDR8qSRyMEEp7d6N/y8c9cLAC63a5ClTGNJOk
3C3IzqotyUDcFyKmdlUpUMFUpcFMdu4/7j3p3fbTcG9hgP9P069kwo2pV4qkoD1YCXbEESIkoYCkJbFFMasVKJpVn7i9TQdhj8AxozP5gzMJVqrJBWEU
lBXQ/ucJlSZAj0yql0oSJi/F0pIivqn+QpKpgz5/K5iu75ARH/nc6kQgUAoV5CiAw4NBBj9y130RQxYt966+VaSPRWf14FWmA+lHuOY4DKIVbulL5uA6
QG76k91FEmquJjdB7FuXN3UR2R+s6gOLgBQrypH00oUD8/6mLOL+49K+4XrQXzGQavBwXnvk4msHTdYq9ZD0USEoAXOrurghrkO+kKxUCCLhuou4O2Qx
8sdbzyEir9djzpR4I1xIHcKMH9ABxcDB2FUkxqHAVApEtYMQZp0QSBAfXg6MGUZhhO5okPawbPKczl2Wz8WM3WyPJHlTfh0WF38XWjs2Di1fQkCXzU+/
QHgNHa70FWcTpKlkH6b58Pzuz6TYjrvkOufsphzC9qQ9op34gj+BBM2EGgnqg5mWEwEz7WgT7mog0hgJPJiWl3wwODAmlmVxKRQzq+wTw0cg6XqzHH0z
nhUOy5PzR1ofVlh0Ud1HDVgeyb9RiV5zZbfnfhmvlXhhmRZp7BdobhT2+oa1plakcJEWkdMBAzUUpEjiuJEgxQ2bBYE8HwxowAvkrg4jgyMNg1ZQcwll
RrFFIBvVQmgIiYJWEv6zAEdfzms86w+l3vSWvlImVpXaaU236c4pYasK6HLGCHM84nxWIvWXidIYOQLvcym2VWuAJmNmWiMTJ4mGwVEEgyPW49TmSX6+
V81WPkyimUklk9AVCEogeJXcJDLwoBAHWVWRNB/GHeS6Vfu4yzmo4VVUnwhSmXN1HWSyNENO5omLcRIIO0omBah/soNfmmOmLylhQJz1GFvha8ovK4sA
urijmuSjYESqHSkGUl8FS5BNQRsojcQLbGLj5fozyk2NQwXt3T99nHDVZlLMAfEsN96AFEF3pLpUNsaXfzhaD+OqrNf1+rjcOlB02Zdq7JOng9cgozAl
aypIjdHm6pysMx3Pa5ap89S1Jg96jIV9LEovMwJlFuKQfNZwBIFPK6pO8InFdm8WCy1g2X6yBxTKfN5CqQA+m64ACmDQ95E2RSBYVdZZ7CKGZTy+SNnH
tRZBMadiuz76TMSdZg6yvkbYv6nn9t27e/BY5AlV23sftOg94itfZaHkeQvnwge7YBZLFlA9BdhROslHFRkc8dHdDdDbFIYstb7+qRqB+M+45twQCerQ
c0ua+1zIlFjlZQYmh4m6Hw0nXmYVx2cNmU1Iud1i1TdQDdhPkwrh4PdTEs210L61MUeX8ATzBqyKBfrhmqdKTCFyRMsHjmg6AAuoiGEYsBShkca1Gc4U
cMJATB/h5x0eI0CfohNGnodMPgDUIb51GT68LfEFXsEPi71qGwLnblnUhxPY6No8NKuZebdBISd7vRwUpJSKnY/Qb4Fauk/pq8H0peADQjaVpNAkPATR
5agZPLylM2TdPHeh8+py/6HBL7+Wb9XPbXx8WaN0T6HgkP1jfk6US1xKF/ByMmtQLb9lPK0/dwLa6zRYGMbzKhqFZVymQpaJfPtrGa2W5MhVTAhtn5MM
SCOhKwts8WoOcCyeEz143OO6fu63r7e4XNjZCamVoQ/a3+nXrzP2HaPHOzzR+lzdntWJBeDOBGzTHCkprSMiLUEhxq0ByOJyLXGacALJpIC7867Ig+uB
6kHwkfhPSHB6+8gUBIQbE5a33xH7D331XHAK8vHuu86I6wJVTEjPDx3s8kSRBEwoIiSLxcPwXawdkkTmRQbmxcuLjJzNWUIEFIJyWtXjE2lZsPP2f6d1
BMTsn+fqvf8fypOupFxvgS7NeQrm1s7gUBYuVPAtouMdoYcSgJr1BqzhtAjeuz65yr1E9oSkNmaMgqTFVuN/RIlIDAj7MHIPcJRSAxDw/UyhCDWOwXbU
g/LecOkNLnd+OUwRy8C0wPceawTQzU0r6oWc2fD5PrkL2FdT8a4cjvUBjuWIHcwe2M1lir9BitL4LgFDUQKNXaFPdVMA93s4VJxAUjRUwhtngMRoSZmh
fUsUFOmbBLOpF93ayitZ2VizbrZuMcvFUSVxS1hiJM+BofQtJyM1WNM5aGeg7CS8hiQYaBQ+ld74cBWfCqNhIHNeWJ90q22fYvlQN2bHU6FgQoigULrN
GTzKSIaVZvu8810gUG1GF4tgP13x54+4c6pjCN8nz3f3zniSBogkdskRnEcDuclmD47DG8Td3L0BHOnHEorNcnBEDlHEk3mDL2uBp6Y3go+qoSDJ8DD0
JGCRLyQ8YB43t9yxLgorShpbozHSSzpDlCx+vVpDkVug6FeOvyut4ZSg5hsPy8Xbmhy5FRsiZXYaAwiCS2fkgxE7KGDSmc8FugXHCXOxgytdQPbiY3Ul
zOjbWpNGVDFCxu0cbKkOsplG1BqSIdQ1h0j3dcSlAudbc31lh4ulEMiB3KgwQR5PPoLvpZzscvKmjV2F+oO7UG/ijCdU4jJJvUCTKOk2GQcaUUQl3pIS
lt8207m1wg1KKU2UAORhVDgylXecJ3TAZhTXXWu1OOMbOyhdCqWxJoBB8HKipDTgZkrRU4Z56U/RRyDXWru7AoOE7a01rExK6KE/kKhYkd5cm6K750te
tSuIDJOO2BgbbxTZFDHCVbo/zluVmjJhgy8gygWVm02ntmncFv20/xXu3p4xGeg1nkN725uSoEu3Ry7udG14iQRMLjpaeF9fOuFplK7VHg/YhJvqtrfJ
tICgAvXj7vuhXaDS8T1pMn4MmRwquwuBgeI1MKotSOFoFit7q3mpWidrNhbtxZ3Xbt3YPAEwLdW07Ukjz91WqlzqQEQ/S2Pndwc9OyATrWTeuBcQ6Qmg
9uW+xkOa0puZX2o68MfMI6TSrGwsOUuN+eTb3dl4pW3esaxM/ywLJSLgEmrK+9pBynHhJ3JIsN3D1otZTZbN056ukrFRJR5pj6jb4Vj8XsyeDQMj3Glr
FzLJDvD4zxU8EfQMKa+jHJ2ECOHi17S31gZAUDYPeeGPXcdrsjRrdFkbNyFx1MS8InwKlwfvgsdz+c1YRmTN8mTBmWlfn0G9oqk62qZHSHeID8g04huk
t+xLG88JLy4bl2yiDKgwOJUoFYMykKG/azimn9rUPY4k/Pcx+OX8pt4FCj9plwqgr6YDnIFEIE1hDAY+VuyvVSPmEFNP5vmKICW3+D9yMOopdajQdV0F
9MUDX56zQhLl8lmODmjtDg3IMQN8u4oaGhw/et1eBmNTTkELc/g3rM1Sap6f9XHGIfi1vSPRmW55VQ4hR2gCQDyQWevptjCcMBWGupLdTEBPDuFqTWUs
Vn0HSsgBF+em72hJmI+OmbUzE7sHMVDzyhLcLYFqMB1QNfi0AYqckvhbvK0uwW0EBoydUiXZj8FmD7BDjhDt8sDiuZnFA4rfc3Ji0G1XVMvTJBCUkAff
4yq6QTtIPYbFSzHJCICI7z+JfrWj1K0QjFLyQJM8IaAPwpHR6QoG8dSgbEhRE+32XteawfZo11FeJWtVziUqfB828sngeNhDcxRnhGAy0Sa4vjWZq0kQ
33akUqbuBw+OM7nxMwxXHXtdweBnhqCMUdtdycoERxwwMFT6161bSzXO4OYLAOHbr4W6ajk9XOov1NjkCaIRI295Xkizgm12jOFjXRaXLVJVFz2+BaBh
XuRTkpgfIde+OVBXFxo+UMw6CghjLaZRX4vee+/CgxMFdhaYdBnuyzsKGe1BptvLQ3kcuri5O6vVVnoJPnHDQB4IIO0fQkW6RFGLW343PPtUDgieOPfd
b7QRGMBY1ztbGe1g82xyCOEdMjcIVuRty/HKo0rd9btpSPQnJjVfrXy2ja472/HN9ScXe9eFNDyhJazDuo0YKZB9EjPFpwq8cuj7yctLdcI5RxloFEh8
j0JKJYYaiWJvMV1fsxJFI1msSN1QghoKySlNt7J+/O1riJCyXkvFsSvpZHzAIhhIjkSOlli65p4BdBEXz4n5ZmowNZqZ2Y0R8f/D5MM42y+98MNnboeP
Xr2oVFWWl90S9DM2O8QFT372pcRNbBSunFbNE0Iwk44e6idhDm/FhY1gNv6FyLHt6oczoNdRgEzpjwDGZITAnFn9ayVKkUE5wgediQnCjygPtW9SKDpW
BkBvJJhnPLU1QMaTkGn+V7IrrFyqrxx4MCqFLCST22GGfQuxtoXTKaEU7RruJshQgkmYysq167vCGai6MJFASM3EKj4X2vEFEmuNhXrIJNlGRBntqrPY
wcnZh4HeAsHWa9xpxXAnkAFydiRaEWvKNeIocEd0OYBNyh/EoCYR7Y10h7DuL9Cp5l3Jt9N9aHMGeVGFSHqMsg46Ces5iozB5vSITQhvp9lBlYfnyu1Z
3dGnnkY0KBtBBRrJqX30Dqu9Le26Yk8DhF/O4LYocsujs86JvRR2On7biebW0TJsFUWPahl0YlSGThz5b1/z2NHuefRofJdWhL/48Dvv8uosilj1EWl8
tSH5qJ163LNwvpMJgnAoGBAh9jN9I2o/jlCJTRUJEETVFpF3ecm0jOVKip0lavmGq9ZOPooMZgvY17fjel0ylRTiUiKu6Zh5a1PNJ9yoLDdG/Xnzm/N6
Amdv56vK9WmAzk9V330oj8+gNZHtlIBT4MjuUC5xjQK7Cl2J1YPEy3EWS3AFBChgQGnX4MkkIGkKm4IIOSILlUpgxK0EhSlFUTp2hrOVFQRyI35KlRjl
6cdAT9zLjZ+jtFA54snPio/3En9X9Hebv+r/w5eh/8riZWC3h9c/WZ70ZPpIOa2O6GHb9vKtpsEIgS6fspR255cYL0kGkqrtNZqUfu7pzaYkjgr9XGVI
EXJEwV+5dezyDL2ZD6x9D7WpO4/u/WINnlf+UtuEk3uBCikf4Hxiolvqx9Pm8/+zg863sqKnt4ivOxl9NfXaawZfawu2g+rspZZy+/RhWJZneplxd6jA
h/hLPpPOYzI5Yu1z2ZNZwe/wz1jG1AMqLFlOShM39DVirRRN9aP9okrRA0gT9bHi9iqZVM2P91AJ6dybseTWpydYxVc7mNVp/8nQwpVUc4n70ORryxdi
uhL1VU5mpxCsKEoDjQzh+ckeaoYZ6PXFno30sOheYLupM30trpqd1YzjjHM3wnGidaa1zuTwp6JtcBfBo/FWxi2dyR7J+M7fkxuULtBEmzCBB1b8mL6s
M+LYfgzsGdsyDwM1dyJdGSINUrC7Iv8ZfFZPRrjwnRJ5Q0ZkkawhEyCKSBj0CRWn9ut8ArTaJCDwokf+wrd6AZ/nThP7duDQMUtst9gpjgzMHUGXhDEi
1IaatAexjVKJSk+SYKBOkM1bCo5hUidFtCUGOURk22WDBUqUKszZIbm6nrosk1wWAdASRHzIWDipsLgcCa01iIRCyjZNdNIJ8/rk8drDm0RZCuyKYU/e
aPg5LxkqjXPVNI6hkkEAh70xH3KOwibu97/+4yR1agbkAhnOYK2qt+c4FTStLyWQT/uVHdJkxzbaC73xJ6Em/biNUo6d2Nd3P4yBZ4S/XfY7NGKBPOSZ
g8IlH/3SNcnC1ikOTtflUhbfqrZWcoVPnf89rXtZqVQ1cOXLlbUh2Lnv/jEs7lBIoJkeJSXRZky6LBPJCsHSIr3CynR9i8ieU8IYe3J3hvJwcps1O9uz
uGXd9jAevpU/k+nEqNPc22m6zz04Bcd+I10HG3D8fle2LNW7C4nhGe2uAuUjj6HGvXTnJEGu9rBQ6sszVyKLBBynJw+pXJj8eBGueNvCK8tvk+akdp2P
JVGpAP8efDiiD/eavleVvKXEXwfSXc8ou1bqJL1XFav4jNT/o/z6Q9Hg/oZem+BsZIP6Ji1ZMz1TqiXQufOnWBKYVEBf2snzxaHG5E/crR5ZDQORSOBY
YjetyIqoUiZU9DlJV5uw+P+y+ut8cIwY4MNg3lhNCNDo0vrpJ4OERAxA+veo4zQkBhm6dfnsktzbGNbex+paIKFQq1zUeUCJeqNWEaqpJORjhf0+SB6E
PRU1Iyq7XE4DxOxMvcFfFcvTnL2qIsT7MeApxjAOlRN1Y72W0N0kpVmDLGt1/4H64lhoVjzYircg47eU4ZZEa9sp3pHnzkfd0Fa2qCRst3WvDJgxfIPT
JQtFlSfaGa+/yW8nW+/p0wRwdsdvQiZS6l88c4TbNX8aBx4B9MMPW9xZQJG5niqsVvsGZ/PNfetBgb4YhuJ7rTLKek2Q/SaRrn/BFz9ENyFKdrKfvdkB
BClAYQVTJij4z/2/vzkXaj3B2PXjySsQUrsH5TV/f4n07/d1PqM7c9/lseAxy+9RJy3lG0rbTlmwYsr3VGORSAR/IoHQgVoYVr+DO/D6fq9LOZ5ZYOdr
tz56LFZUMw9JOryMw0vpBH08lT3ztb1W6bD4sev7q3hexQGbg1l5YhQGy/4hOUCJeVh7G/yv8n9r/JemLhQUwePq27rEV9ToB+gi8fymMYQggEexvpov
qkPumFSxNj66P7KpPacpQ8MXoo7p7S9VR75rrJZu1GV6JyuvgqoTjBRqVYZNH3OI/6D4MPhkp0AX0O9u/6cv9PpCyKrMWr8Op/H2fkesDhIbpYlQFFBG
IiigEifu/yDD1D/YXnmAnvH3fr9fnanqIXbwlH138PsV+HrYezHTD+3MeH4x38xPHup39bcZvPOri+rB2b3O46eTd9vm0Zrd+PqPTjSwejUy1eLyZp94
bRHNLTWAYFOcB4soYxZN+TieS0zZ26fbfX7NAEx/V+0Wy/WQpqcpu2oJHaV7oWdOsss+Mxcx6VcdPSXQvyl87pUR4q1yFdSFJXl9fLR5SI5di8gRf8Js
RMhRNW+ZXJPsX9JsR4zkgs9Gq1WGubjLkzd0peDtgWm8P+dJiM+cy3sj3OOzF1mRhoyprr8+VfWu8nWeOUY9kKYouhzoJLPTOVfG1v3jhZ6V3rZoxiTD
jP42qCxq1J1kloH1wpM6FWmvar7CI7S9VseRpj1Q9T5X2MC15Wl3XA9evlLLD4nlcBvYKKPOmgdXztdsLmH0FN7SikGQ9paDdc5t3d/OUuNGuDU85cZC
UuXKzO0sfdCV8NVOx+2vfubC2ceu/dfvlaXAyJMmkOWL1/VIPpST4I/1bjO9/Z1lrcbynxdSdt89dfRvXlxq8Y+Y4vuoy+7PyvlSmDYOvq7d5Byfs+/e
g7jbywvqtwkH79XHpKMzMfceOcqVocTHaZbz6N2aeF9MiJer4aYceu1aiSwatlvEQK/NoussjXD6q/Zt8OXujMW21xALerRpS6DotOUDVpzNjTThkIhR
5GdHKqw95u2bN2P+FtZByPM313aYlP6umEVjZXvd+KZsH+H6daw1sfP+Tf6V3z53XWg0l04Sym+vfm/fdTlbfJ4ebO8KG71WOWOMV0GNsMbDWd2zLpEm
X2t4POmM/ZePvHnbsvxk59+WXm8a2Mpbs1RctQOCx+xgtrSo47y5lY/ey57+nYWUL62GverkVIX+FOTNEGGQuf27YwxQV8/uC0DcBEN+4ni3X4NjA5W7
1zeONyBw07LorP+zwicoJHvffSBX7m9XZt1N+y9uyukzyWn+CROZtdQspls7ZM/AS4/BxOQoZS0lHOEHZ6xEVUUWopAPxze/sxb5QVHjhu7CEfJ8s+ES
Eu9cnluzSzLu8eYm9Dgtm6hqny7OV+3JjHs2oLduZbVrsF+TshzTPtj2y2GSgUwuBrQcnOm1OchEqXKbNxtXUw0xjNsgZWQA4zwNeX0w9KLo7rkvj3a0
JFqpkRuPWGHZ75Su9OGTvF8x3/rrAihzy7xC84HA0eGrSO4qdlXvp1n8o0kNR17s7l5H5WuvKxfeBMty+ZfBuOhZpjk14n0Nr2DJTvmx1+T1YePAbLag
823zyYdhw+OD3/1zavPhRre78VpA7POjItuGd+HlrOfd++QqNv9tezUnl7OxKV7dM+xVuFHfw6Li3RnDcVFWSvczZUl7V8hCyXJ8u2KNmto9/SsfsXEt
b2fKIu6rKJ7MTo7d6vUEfX0lxrA9ort6rxFa6x2GVryeR4eWg3qHrIBic3by24uU37fHSlduPyZceGbdvXjdteu/3e7pE+I+hfTjFwnIFFJ2HYNWG3WP
lLG8g1qFP3s927bE4vyKv92VilG1niXQJU5c1xqc/ZVcDEvebO7z6+zzl2a2TIyMbv2vPL1Yow01ZfkVxsL8KTZGZ7xKaRwLEaPMAyE91nPpCt2bCXvj
H05rl6s+Jn/1y4tr38OmXY8Un2lowv/V5/TNdLxRban7D7PV3e0rlqv9WfbmNJrdeHq/b5og64AWnnfj5nv/X1lpTuNJqN6rOCJSS5pfl9G1Bd1TH6sr
PMn71F/qyRrL8rq9V4kTchURdCReQ9Lmfy+/kfpnYPJgt0B7WDShcSaSjw6qsJvy5+O9XkL1HdL3AByO7XlyBpStD69wrFShCpQgcbtNwGf5AHl+rRRM
UPYeE7sItydawm5UWHGgsne9/ZM05QLV57YmmRkeB6FPvN8xObJclkw4Gy1Cp2HicQvTYYfwcexMiHXgaQ4XW+7Sf/vxbeKSxtvGmKMSjERNyroj5OEc
1Fvo8qJ84ips9XqB29IzWnPJuEypb1ZTF4lLuaLbRk730kisCpPczvO1J1SbNp95tzUX6Ev36ikh35qNSSP15KWKrpHPnbjEvz9FQ8T8ZraCpx9yhh50
ZlcQfu2n/L7j1/b8Pnff4HrvbU1WZhkvSXUeJ35xqFAjQqSE+ghZSLR8pdx61FM58eya5h2EETILn6C2UaRGsoeLVq2j/W/0xVHGKQedW7pzMYgkIL1V
GFCVWCFYFKFWIpzbyt+rys2srZEEnJfgfRk+T5FrdTr+NKwQWhc0x8XM+1ZMV/aVqig9cb+fBymqPLpoSaynIptOb1rf92c80Rx3xx1zh1LY2lH/H5Sx
H8Kvx3cmJXLFT3pE2vzt/2ZW5R/X5uudBkNc/HTlV9DIjgzjckkJTYlGQWGpUs5YqdDAxJRKUBi7PlEFGKfvEMGRee3eznL+v6sXl4zfeDjR37eE4Vxp
anlJuhv3c5k1Bhciok315YIqyaxPAQUplfKULr7eZE/a9P70p/u34OjXm2Mkf4GZE/2/t9M1dkP2CBXirFGTDhlWJKj5tWdeWa1qtZTld32lOwdVrq73
+n4x8s/in8GX2Zc9OMBSCP42+d9ACAGIp+qj0pIL4YzDOZzJFyCOmJb8Hdx1XleF9r4ckdhkqi3C8QsTmwmQjuIr/BhHY7U8nYbXWZtNcYfycKjaZ6/4
8OWUZbN1e1QLaf1MJJLm1QyY+ng37/6+egqfcZDO4/YzM5w/7wNedgJ+z5mnR7K8rcNpcfy6xPvtzWlDBrJf9JafNOX+w4d3jTl2Pjjzn4PNiSz/1fxj
lWn2ux+Z7c/6bvia/Px5SDi8NrSf1/h4BuVq2xchXl8DwO2mmWmVrz2rSUsVnWtJOWCrLy/PQO9/zP687Z9uMn6xTP/WP76QDNZaSsXzUKLqukpnEGPV
KTUEL+89TaWUqutrn6KT+73ZOJirSzrftlhxX2tYz9e/OsbdzZimLbuutmgFhvo/m13wFs6xwd2hUmzZm+5T6ofn+z42ZsanWrm06hfBXm28hD4Uk9aw
qcaw+d6xFOVpZVWho0zrutLwtBOMi+R8rqGX8f1SjchRsVNy930Prz7p0d2xa1GeLKRwuw2PAig1EMrr6Rnwow6XiYj9kvXwlo5p6WhGtAllvGq76VWf
i3saf5uvLA+m8Ypmpmc4gb5/11ksXegs3WZsZorqFB4TXNcqysfJr2D3fW8EOforLwfWY9Dbc/r7vW94pX5OG8Vn3+7slLusONtez++37IrQa8/d5PEl
IVQb7vp3ST31gN3/Cr7x4u2kRovy5yYaSn1cfg8sR3OLzwZlzraGlCo4+yG4n4Tn649K4rJqkfJk0ZyF2cdJcIHCdlm2xFdFvJbVFZ9IzMTW6MVuup8H
EsjO2Kb5ZmuWAta91w4mZrDLcswFKVojDGXzNU1M6/Cti2xj1iZdY4Tbrxqpj47yen7s18d5NgrY9D2x7Oj3KaFL9s7z6s2ekOOnM2+ilGpxxHWVu71L
SscfR9Il2MwmpPuVfkXfu421QE3WmXrZsSYpy5XxIW3w9RESqqbRm2K5xNInlzneZ4n2EKyhpKO4we8p2cKMZkKQV3vlA9kuXGkcTyly1XF9vjxWm/Ln
fG725knJPWQ9qNiXJlCltCuUpw4wqkkctr3pedoj18X0NJ+vL/Gy+yFMtEoYrMW7yINV/29TVjSoM27cnBTzpyn4T9kaXkGseZDYxSkCePo4T8Xx6Qkg
PhjYaAJEmu6UiwaCfeeKulOMsynPlOEn2Tk9hUtArkeuV3qJm0Xq/feQuZQpd6LEARcmFwbmKHY8bTgSiq2k9bTiIHjtAznPmfDSoYpbHZuzgOVz2ZBN
6nJxPtZXG6kQ29hy9JxIrmaEyVyLkbmfEul8yyK0+5ljfE6f7bR2vihOj62paWG/VnvW7c1taPVlbBBVxOZ15Q3qo+VfZ3zuKjFfmPWWczJUz217+tpY
2u7pfXY7znHpTscacO1qPJSO9hppKO47N1jGrtpuCvbsz2TF3o9a7UeFWRBMBVzdYB/FBWD9Uqv9ko3XlRbqvQLmm23SLTHXxdyYxw6SkJGlfirNv1lO
RUi/OYc0Nj78qUiTmbKtTnVacu15h6fXu1JCVbW1tPeoijpBRaZqYtA1gbVdalR15vPnXxzx/Q31fE8Pj+KF995YkNJ1p6/hTzKI1weQ7bQ0m/iGRWrU
qN49D5VoexQmlK+NJMsltLerSehLm5oyfLYqtMTcpNcfSfFKrYav91MSUlqYZuTPEGC9qv1hf5yn8+FDSoFrRpc5s82Gh8qSY+ysmzgVEPQ1iBIvmIhp
xYs0vA+uVMrLbFnMhaM8XrUq21R4K1or0dXop6v0fTPSJ/sMszZX+RxLaGoubC3uLiH3pF/b261+af99qsJdnpSuJz8cuLXsaxtLfvpm0Htf15UxjiNM
mALXUM/XtL/HbbN74C877Spwzi/efhnTkfLpT34uUNW47GNtVg+eE7Z5Y9o6rtNQRbJhfUzGXoad+65V4b6tp3dmb4ZmAnqVwVeqwdIzcrInV9JXpm/T
C1XSqUV747v832jLPA2brnrEyM6NOx2lN2Z7uNXScecQe2asc+ddu61/7iaD3zvytHPgF49Zthqurph4HqaGJDF/T4MPUdinQjjVQFKuupHYRU5kSKKq
+7bLhtB6B6KN3PxWh8oo0hRf2rHHvq/AxwqPi1u3szovHaRFYbtPu9UpOPWuuT+a+gvOkooutlHcReg6WyvWyXti4VfvZsSGhnD9rt8tpUi+Q404zlTW
cqrg449lrUGRr71HjZyZcNZdi7NM3Fe16mNhEOJW9udcl9JuNDgSVaxm3Blgw/tbeHxOcoVmIaP0ZRDwod9n5cKtEmz52tOc7AOiceMSeRt1r3O3dSme
eMoXsd2Htz7BXNx191LX65PruafIS/zl/1Wq+aQw/hvJaPtfvzrzNazQC2uuZ5m3MMD0aZnRROvFgG4XYdTF51xVJBfdl2RnSc61lnxo85YXsgaypOvD
d2mcApaaneq/bHmyzLtpd7SvexCr8pqZp3FFPZtu77ZDLYn7IHs+pRqNpsxs/LtZuXGTTWPVUMW6+uesvCq+f09Wc60v8hZ3NTJ4BObhZZltGU58llw6
1v7qi3n4eOdxjvNC58XfrDF9Y0NaIo3WeXbjqRNJBAgoJ/YfqwESQtfRpA+UuOKKpoa4rWdZB6U8/Y4nLn423lWBrPT2Ubu0Oj46Yz576fV8BLKBxG/o
QQqgPGfRhLrRssa+NbazC0E8Fa+lPW1aM46YiCpvBcFw5rR9br6ZWk9oq2i2Oz+FHlLXuWf0rnORvvPD5aF2l9s/d0b+7YP4zr5+K80iJnbvhbB8Veq+
NEZU/O+UfRX8v+zZvwNxPLh4Ef5GHyHQwT3U8Pdwrxrys8OpC9y5CFOy5hszSjziCAavleZis+cjIZBlJHT544PM2ImCGyt2uiPjPZnGlfDx14UpK3BT
bbKHNZ85uMuh+u9H4Xw0DytOWpmnPkyR74g7b4xRz/gsJPELTNZmXOfS37s68sf5dY8Hd/1RP97K01BUlKC/OHJVShXyzr+7Z0r/LDiNWv3Y62YoQF7q
gT/0KHX3fV/Tb9v2esSAT1EL9WnNDrmmx/3BZmYVgpiLP6sdFwyn9jn0fr+j/j1X/3n/S5lxfCBN/nPaPKShYuNSCQUV5MwYSShHjZ5+xROldCniWOVF
zly+rnl7uEXrkZ13R3F247g4FHo7k6csMjPADu/lS9QIPujlEmVOcU2Rz+/Adg/pQiQQKQKVBOi+Zj/Z4P1sS/8Np/jzwIgSY4/wOjRX1fSj9XQBAnLu
IHzIiN0j4kt8F+MfMn6vs8dnLlinSE7Jf+UO/wx7/5cOco/2Qfv9XrzX5zea5c63Dj9cff80fZ2Tv98U5r+eeRhOGy2tZp20PThCWykQwoQs7crPD2eb
Hi0d9dJrPMsBO6wZz7gdHjAv/HNZKLlqGbgcGiTHa95id6UqP0jY0GMDFZ1kOPG7RuvDSpFbz06a6MTsZ6BciNHh84XU5DFkpNfmXx/T49uf62XkqoCy
2toO2+aJnNgtmsQf2KmUgLj+fLNpW8GDA7/DNk7ff8/I7+73ih7QTy1Zioq6ZFKI6UIFOhVVAUlCgjD8VeXjKPPztz22Trv8WA18Ljlty5h5wn5Yy7fS
YvPVk5WX5Rt1zPZEhRFaPUep4m/y5eqMBq2FKqMstmHgadYjkvYvOrtGTDzsLKvQWUTkJitpVob1lTJ0bKGeVqUdpyAMnHc4GHWuaV8uttFJUHP7TO+X
l0hBBCCFX/PbZ7LtMcb3bry9reNvhwOQtacmCsryQhS4sVY+XN3VVJocoKrfusESnXbs7DwlhJEOyTVgMwwcoCw8Bse46/CKMvOzol0KnMZd+bEiBpKU
x+r1JeA8u00D+UlJGc2DASlY5im7yO0N8omp1htMdJ+ZxJ+jJ/Iz2fw3zPdordlXKXrHBabd6V/ljr4ZjEptJhVl23XByKCYISt1A8jUT9nZ17Yu88t+
LuYMuog6qwYlxVkH65Sac5RBVhboEF/eu/bnn/pmGlwk3h/gPD+XDXoeyh8e/wZ066rOsdYhBCKiQKZAfQCg8PVkoeY8MrNgft7wrKTsPV7WnSQVlE/V
2oB9iD55+Pbz59YyTHXNmlClwpeuM7qQPE+Cn6mb/llg4BClcl9hDDMjIe1lOQuAIIGze5gjcpjnMB91zBKz87hhAuFbPiSg9kg5SKQSycbCHUZL33Ey
lj7ux24kI59xCS7FRLnryCa9693r8yCUHyf293o3+1fpsoCLZUA+mQ6nnAX4yTIexx7PV/fw9dml/DX3dzWa4Ev7RKEmw7DS2ifPysM1/lGE1xYB6JTT
8aRC50ZwRSZDAaRlmK/79v3z2t4ilvxxVqbKsu1Q2X1bD6d82ivwS9k/Jb6p3+hCA/ow/nJp+AXLiDgS+34tH9cVKBzIiYl9TBA22e/jNB7+Xzl+7y4d
ushGakjNU5eOJ5d3T/b1X392YVsrKe5UXj6xCZEkFPMhSNKCm3eLtffbV9w0H2eFCV2s2lwqdtQ4lw9T97ALcuUbZXLVUkfKOxV5F+b40IhMSUCwBKEf
OUiOkEiUCCyyZhYb9/NpkCpTqOfSUbSTk7yl34nTtFNa4CyH3hp6V4v+U1QgA8u4e5kXu7EXSff9nMfOv1fb26jtywFHMclyRF3+bWFcdZAC3qFONL99
cR9fO4zxadBlIYAJKEmxVCpVvVKs4Ru5QP0ETECn32zqJ2yYxt4Nef3cYYJE6muRJWvuZ/m41Aufeg+bkMg6DIwPTER11mg1I6qmyA8OEpAAcEECvxQa
Cnu8fL0/ptlUADsywMlTQr9GiKP6VayqtVYgbB1JQP1hwfMyOovfsdvsNBRu9ngmueGdiCFGSAAVsqNPOy4hR6yVc87riH7CPhzxG54n9cv3w5GdvpZi
dUULXf2OP1/pUCZsPs+Q/pYfp+fafA8T80/bPsaOBE/xUDQiku6R6rCB17+x7FFIQex5QHH13o2eiyijUID5Nlz9oy+jyoKkrjzs4GhTs3/xzy3tMU1V
/YqaTWWFQ1XT+iiLF+icOTvKt1n9YVOHWbIB7IZgDYqE23uwboNmDnMifJUrsocgntth7QA9Vxjl9DjHNVNzMsQb+xgra4e+j8HHM8eFZuifP3/IG+6Q
CjPlVgBpCBRjLNgJECezsSgosKwwRbvP0sErqtwQlgJw8kPv0Xp/GmM+SdXc1YVgfNnJn5MNPHmqDrWuDyo8h431jjEkNLrufQglGIGO2/toPYU7D0VS
s2BH8h4e3xsPs6Mqes8NTfC6Zv2SjTyoynoCkyPv94ZhH3hZqPkIgwqvG5YmPNApEpss0HwiQoY5+LCr0q6kZyhhJRDKpz9T6ym3f3CnlfbOacqy+dhc
AjRUrz9DC8Wko8GBPC+M9ZjNQ74xqrsc2Cqvt4PoRHNqUMcHlVra83n0Wv0leAjuxw+TlAjPOzrDflXuxETfNQ36TK1u440eUcZ1zPKS6NZ9I+otlrZz
RYJJnKtZeM9HFeneXbWi108r5095Y+RZRGfRv6H363xyurWUZ/COpzmtslqemwkjOWYzRndXUFnk8M6cux376MZ5g2riE+I7uQ87L5S/VyyNsqIwIX1b
yfYCJDt7KjhEyTgqq71PxWj8zMdk7MC675ZV81tVaUydp/LCsHykIMLAIFrzYe4ieyrPCjETD+FpUhmVqCR/H6s5+ysuX5i6xkdVV47eYQW4IJeSJwUL
kNkwqYzE2RiQRl3w3CSyDjZVSdZSnlIYb1v5h+He+we1XWsNhVgZLeUny+r30SSfN9u1/DTlyyqJ+XuxwlvWg2L5TWbsGTvxKWQWVJ0b3Qg6lB29KETC
07foKDglB8DRXzzSyEjge7UYgkK6MuTKLLSTSdzfGYdO66qLdKUPQrL0lPWS3n1NXdKjy9XKyN8oHqFOUHkMZv6ZZZv6lM5k0jbrdeh6GiFyx9jF6HF+
DKzteNWkiMk8mDdXH5ggfqlvZB87SYRealET4Vvoc6jfy3JH5EE1AeDW3gsV6cwwSiJC93RauAo78uDvyw/eoD0zWFnsnFItqfwhp4AxwPosIsgzaLo+
gZMgjB2j+0e1P8COxmdNPWqWHKm56b7dTp1lpsL1DKnbKVPANR06LzHEYMB7BSeHNdiIkoYgdJ/ncLEbCWPqfctHgBQHmvyPYkKw/zD6D0vbj76fnELH
11N2iGwt/of72hqbdenZkzgkHPLGwzE5Ph5petTieiMjkRccCZZCV3v5y2erEEqK5ovZeslUa8Xm/TPPGseYpkCJCVG8B3ALvzH2oMug9nXiOFU4FNPZ
2MAbWIRWA2BYHdru9OIbu69g7B3/Cq9mPVp8rZ50PvyEwRoFjnLkQ5fQWCxyRJHaWIel/U+DyRgecfCIPy/f2wHrOsDE0Zs3tHrs3U3tPxyhb8uCyDDN
Si2+sXQCXow+svkHrUYILKrH5s+sZ5ACbAxytWClSJURdCWw2gv0d6mGGPYw98o6Az8n92HYaKmuq6yzztHx9a3muc9RiUJT7VGH/fJ+RF8/XD589uIH
avSeVgtxwutZ76v2XFoy18qFhLMNkACRYgAhpGnNoZ8vdp8lUFCciHYE3LlK0dFLByAxUxIXmy7XY56LxItpe5egX7x7v1x9PT8wq05gNoigsSVBvPAc
Hr050mktZ8Nn54GBD158ot7w+WVwVWgu+mVkCMPlFa+2uc59V0u7fvyXw+1tbQCjdmzI9YI+whfLeMgR8Onqs9yNh2dnIO6ogzKN7nxQMOMCWQjP2tou
2cKhyDU4mxCg2YQGh2C6h2MxK0GKMgkqdy/xNkK/5DlCjyemEdkHdTy2eFJRCHqR7j7Z/1VEwePye2ge9JJPmfPnSHkg1uUsOqoF+cFJJ6cYvG32TQBa
qLkEAkgFCCYPP2aQ5jToqP9ncHKSZRNBIhc+L0E7qRy4uH6qLZFnFGEGvFXJGZFihE5+HJsSTkak9ujAcjtpkzKFQ75hmqQTGJsMqAfVKtBwKTRVHjWB
d7bqGEyvG0ZGsr5Uka/LifvOMTyK/RAtg92c4BSnd4DjqHEeZSmPXJrRtm/a46yz4zz8OjKAjzHH9mijqOfx2z04xbkPiOm3ylERByG3qYJ6UUWAKKFH
Ec30Trtqg6OTQ7jnYATKJg6AgDKgmdOXO6LHYZrDILg+klc9DYeBtAgKAGIX7hKj8OMsVD4lJSaS+xbp2Xb1kSrSq9TWT/DPYI+dZ+3st+To1Lg+lhMS
ReBtRXdZ0ImYJivlzNuNlqpxK9Lx9lTP2YQIv4az5OKO0PbmRbkI/wCk57frJuA4ZLcNBj59XtbPN2qVp4Z0lHktcqgRThMwJFZeejd5nZJuyKB0UZKh
baIoHhxRQHHs7hm0rCWiVOeTO41z4RIGKVdPJwtE64jamoyvzvKi9ZCnZ5VaWlKto6LttvLsHNMwqYbwya0FfPmNM4BjqDMSPHyDe+grPZ9evGw+8C1U
a0ULBZK4Tteix9U5Ak4NRweCO9Kuy9DztSlOvnOa241igBymzLIGl0T5O5vq90q10wqZlY1YRw2vA1Qe6g+kGvJb8ZqX3YVSZjirveMDigt26cqJ7Lfb
2pbXHY/097UtEh3u1S8mEt+UMUEIqk7yYkk2h6xqQ4meGctirr8k9DlpdebrCXw9yOwiXt2n6bDXsENxIrNQN8X1Mp5ZARiEPCRaQTSikILAo6Ym/4XJ
z+r4+a6qs8+HCGllK7oqwBFVTYR3CmgoZCMPVvIoFdYFz5Cfv5Sp7Fp6KJYUdqCuvl559i+1eCT6lW679gjbl8ja8hMofy0UCp24KvgoEZ5Bbzrk/lCk
49OegqMuRli/CefiQG28M99cy2V/XitDxAWbLWvTTxrSBijstBkJChlpLWakT/XkfgvDtx6rOcFPlG1Zj4NrkOhc+4HP5jPjatZRu/eSFDu4kRlnlCyk
1bDeJMH+XwVUdiKkxi/4Z8q4bFHftNXajwWquvg5L+WLx+/U8qzsSDRWRbvKxUlkX65MwYv7e/ErZ8Cx68YdFytKY2CzV1LTYI8oan6eWKSl0oPz5YkC
JDQZBuRDWdCDCNxQd0hrGwXm8rWY74q9yospoy+At7lf5fraRD+rhZ953ukAaDI386YgEqQCVMjzZgxTgyM/0VYG6h5jpEKZqYkKkn8C4KaGajzblcKe
k18bVIWJtP8xPMGvfs7uPDZERSKEWkr8eTJBQOCAvBQw0mwCgggop1LAgGtdJywypHjzrKxoVWWejn5RcSn55LJSMm09c2JxG2HGLPN4HsvprWVSnsbo
wg2dVE5tTD2vLf6IqOnQTGyiw0yoaTyX57aXrISoaZuzbrRt+Cntt6e8/dbryfGl1Uz796+N1sT52nwvVhr+LHqpuTRM718OUhOky37fZAfjcZu2kVJz
XwLJ8vS3N/hNf0xKip3W8lbENX2eVL8aUmVUhyw4Q8t17nw3bVe8O9FAumhNS0yq1E/RmF11sr6Y+WTwLzFgwzJ7xz+iWyyz0UOalSTbZSGQtwhY7Ytw
MgF4fPv67+P36qayDD84R89Hhg39Fc+PQyxqZUe35WvbO3RH1BRTKAMnhNwTKcevz9TcuK6S5MTqdePSBHflx5ftBFBJxVeBqDDJrwGRQCXv482I4UB0
4NQAORiXS/es9pKSn1FdlQRdXGK3Z5ECLkKMFh2aNcVq7+NJJS1rmFT6vpaXlC78BmHyUcx6w+WUpAHwnKnHcyqUZm4OTM7jXwZjl3mgNaG67aJ2Scfc
DFhbW7dATbuh293hh5kzkJuB9nPGSDcQLHL4hRYcideDcoQLbkulCBgY50lmTLOqLICQqk1EwfkoVBV+uuQipmqCgmRb9IsMxYa5UzbJEnXMnLuMgRQk
lHys20RQzInJ04B1vIpLbZK1mWB57fCiZAA6OEWdZhlQ7GFFZA4iXGnSt1sQImoEIraLq9WO+AlSUImqiVNW/renfP2kc/XYdPo01ezac2TLTb9Y4vF5
WYahfH68pFOyvY1R0Vcctvfte4qpBN72dz2tFWp84ieUjjqKGoJErBxaQrlGT3YCLEWVB5hkUsVH4ngaT1lbLPNojt/R2/v+VY15ZIPo+PRgUEslCz6b
SccJ8WBLHrFBwKvbObHioTz7FyFLnygcK9aSOhCmeaWaobRurLpQX0WlahhL2BbE1Rr25CDekZbHZPEVkZ65zZwxZg1jymnpLVLH7clvG83vquZIoMml
wxf86cJPOtXygbz4by0uIE96R/ih3ucHffDzj5JDBLW7YNen+preBEM/1b37bxlOsxZsPJhcsOxr0lJNccXitIuMavZitlSFbPEDMbWxKBJabs9zqbzX
nMV47TaTHgW1wwDA4HDFH8YNEHgCSNhD0lJHxte2rY1Zoe8tdC51Xo6yJ9KSL6RQRf42yiKD19tncbX3XZ4vr+o6x4UzmC+nL9I7/gK4/t3XilCXC+ZH
yR7H6R6DrGjmBFf1YHxbbZlPF4UMpQiryU3qvDlIQ1BW01ScfTfhZyxrkD9611dnnP+GL+Or/xMk1rx/tMfyuwxynmf5frNZYeFCVMqeCeOsmb2TDA1I
IV1DQi9D0N3kg5WN5KYZvVb10AWlGAYDuq5SBXS+YagqAxmHWkm9G+2thI2mPmNoP1zrv8DUZvXNBT8xEdZ+hTklcyAcyvmfmBTK8pdkD5vzG4geYPdL
XZeJ6dlDGSZngVJIRSikkgFW+eHp43YD9zNvXzx8U/W45ebcoNaK7UzQuy9m67DsqaTSRR8gqPWtYhiH322QBGlgwVnlIdJptLGMD1aIl98MjFLCvIAu
opYWkfk1nEt5Nvbxyq8MWgOnDhR7BGDZfckxlbge/QWHnWzVhVXWi6LfglaFSKKOxdLlYPks4CirD3W4UcR62o49268/hvgzx2X66GTztjlXD05ba3ba
hmOFKN2/o3o4zuuWFZUYEbEZMNSzSBkvV3hJRlZbetQ3dqwrjfqw00SWeSpphUmJ17R2UZ3kiB1m5+aJ017Pb73EjOkmcZkKciuOS8tV4ES51II6lAII
A3jmw8COUAZc1twybXMLTtYdB26Rl3rV8p1E3HMUUJZ9yySFWTGu8gWeIiQDhyo7Dvy6TqMuCZoSUwXpiyOQaKoyy1hRodVYYJAncMK7hwVDccjKuaID
BZSb6sxYFM6LMeyHGMtUzSPqcbVEqbDpIDBjPUhlDXfHY8iTrOWGf0tnJeNKo9DjknkQOpCHKSCR8Tg7kOUSvZF2PGADINkCFH3LHdrRrR1JJByIUjNd
SM+fCWYItyjKBAlLizJnAkQd4MClxL3Zos6T6jyEWqb59HRB6zz0x0ci29+hGMRU6E6qqqnr3UCLrSXK1oR3xzu7Rbu7u6WU6/MHY5U3RSCNg739jDXM
jXjuHBz8GA2Ol3Wj4LMbxE5YX7d8QMwP2dvLcX1oK5izbKF9eez781wdfh4eP0e+BkAO0gQUJIG9e2TkB08+8AoSSDVxuGE5Z3vxw/2KJCXCVeKjjzWk
Uthcc+gpUZ/LK+eVMxfyvM0XPeqWXIT+eczYicQdrcCN5RZKMnIgKz4Hy1EWUjbb5Bq/PQdSfYurMy3CL2OSEQKq7p8aD2ifwxnHz8Z93y+ftPFh5M2V
CfR7uOx6ewF5ltDmyQyfChgEBLELmBYbogpM7rkJKnfzn7nlQyAwWowq+tJeAWCSgMlWyjgPBcSoZl828C2VLIgz85W+YHGCOvCQYOTGNrzQlfTmikOx
CCpH0/5/1tZDF/bfLxI4xTkQ3Ya2LrJfk/T8/Rge8sfzeGTVgbENPNWgQv1vsn8vGB4+Aqf7kxR9+i/j/bZfddreR9NA+bie1BRFpsL+W2AzGv0UMfqk
Pj5/w/l+J7/K0vmWKWULaQ8oKLAl/wG3pz+jFx1/DrgI7Nf24HtVLNcWLPD/u/khI3S3zS7MjecNcudi2bwtpSo+Nid+w3pqrA+oqBJwoqxDY9HfcRKR
fqZNiqp4mhBB0RYKMXzfUxs2QzGiNSo3XlizFkfka+aowyNH/gOf6N+bHbnyZMjfU+KU+7HU5c7cs0oRGLZh+Xzr34lM1heOdGY3vJzOKtRaNUSVJV+j
lxtEg1JpPfshZ5+5XRC+xdKYZyUJfL1NkJul+nXHfjxQTAZ2bU8WwNHD6Pq4kZ7d4bOFrso5VC3dpsl6WJmwZ3VhdXaLTBVjTwdhrKiO+mKwN47MRw63
bXfO5MbtT5UYbM8anK+g+971OlbY00Cf8/9Gxr6HfEUIQnTdcj6Ktj3MzL6Kmhb6Mgqexr1MZ1mJ24sQY72DAevGXZ7RbbPfgLTbdtmscvOmxJBHsP1c
f23HHhcsygryz0Yfyn2+WQ31Hq8vqGf8wiImAQhQgAD6yAgJ60/Ymer+Tt7vTf/EHqf4nT/hf06w3DVE0SzghCebOR7OrWhFwo3u7rx0KIrUsJ5Md5ya
Jc4UHziuIJL/jDWhMKZcpvCf+hMcJhSK/4jVVh6Wh8Kf5jD2X+3Qf5H3GyfI2wDn1KaoZqqkJlIqaaOadvbnM2Fkohx1cM4fvw/TRT0T0KsIZP6ZAn/l
4UQQPx8/7XFNdrz/t8c3l4w/4p9XU9pD/if02g9gT+q4z8wLyHvF0+35/o+3btC9xA/WPrbSdLLhMwqW/CYEeB1/gEUAW1sGArUMQqIp+hHHbuOPIK4A
vQBxrVRomomAmQQowI7LCn2pEpBAPyIoJU3yRBgC/ThSQfQWQZMrols+xGcAZfv4CEFR+Ug98RzsQJAZfNQqbgf7SLaWRciIn6Z+VihYP/32tCQgI+eh
yQ6209O05od6N7/fyA96bPRNK/73w33h9Rwe74A/s+dk+8kAaECSJYZB+IHHhIJ+MAaZcCRwkPBGqFwMIkfaMiPvsrkgJrHtUjsCD7NMzefcI8B2PItw
GzqO57P+MTEUnObj+/STnfG866i4PtarVj86RU1mshn2d1e2kpqRowUPpd7GHUZWr/W62vo/M21nqDOeUxM4P9jfvPZtrJ9LdnCGxLsceLO3KofbDHOc
ohMwQeBH4Rh9Pj/RoTxPtwOIAkOf5of79Cf9ItYoh+H9L98NC/v7H3E00IJa3HeBOHEY/vwwiqf+FC/9/+rWa5zMVYhbtmCIiQvLDE/wQ5acOUN40DaJ
ZRjARg9JVubqSBRyZcWabX+scD/ieRvXWFErfQcUwqAxIaLtH0NgaIzuefEJnaoc9WW2VAXoSVhydfWdkRBQ1PXLIjCPjoOtzeKqiIf22vU4ycXh5vbL
NLqzEAxgVAv+FqAZd255Zjng4kxCeKcJhx0ycuucS6ksdc96lNcJxu2jkIUZI+csx3yb3jQbqHUudf0ff9zny+Wvu/Lbx/5B+X9HJ+4CgQqnxFh8iJtI
iAB0+QyCUTCBhA/AfD3ATuAkILXSdLDRxIIW3E1uMfD6BuhgZ2QKCAiLMKBZG+eAn0w5KIEYVlxIbjIa4EYcXsr4VD9wLIyAKawpMXrwE1dyZu3fz9Ye
JIH6nn/b+TPxs+HLgMBRNU5ZYkQCEcBlQD/i+vanuK5MAjbTaHRU5vEFBQqQ69RNZfU4aF5sL04nlSdankW/rXSdxwP9IW8Bfs4RAOG8XbGurhzO3Rs3
RQY3rzftNwf36hqqKLFO1ficfvkGka/vVZd8ccSZaav/YzP3Wtw99b1Xlj5e6YtKPpW/ttnmrxhkppuvYHEzLZqaG+iibXYKrT/JxGWtqPxP06Xy9kAd
hce1ek1c+N1BLZlmHHv28ZRYvtvAfuVLbPjHQzMtnte1dSRJ1dXw73LXNpnKjtVsUdh2Xkb0kJTJKw6h8uj6nAidAvUqOqqhJx1184yldrIw0CsYVRvK
SOTLes444nanGYgmLTpwlaXsj2HuRYyQG6lz0aJ0QeqP/hIm6F918p3gW8+hp11nXm1Rs5rMsDBJgH/G2UxAtRpuoV1LC2tLyiR/znb9N5b4lpptfKSK
ZqtRlNXCwqW0Ivab1gqp7J1M3hpETUqxWzL0hQe1ZeEvyvE/tjpmteeTJw4QHY2zWdzLN6+xVkmObdsLCcOb6Z9DidIOV6NCqjvAebnhp25O0ei3DVXI
48FofI4O5EsLKubrdS8scXoR3Q2DizG5NEmz+Uxzk8Cl9b/wDpMF6+b/bX2LJtTnLXSLad2lax9Zdtaq2prescuMBnbJy3ph5QqiOOP55ziaqV4+tWfn
dirMHDtr2bxnTeoZaFitfrmsLbJvnPu2lPM8JI5HA1zXTyKz0eWYbFFn57c88yK+puL3yo85vpd9hHlddHMv5m+u2z0o35IU/k1ktpJk782g44MOBlG1
X4Lbd2mo2op3arQNZrNb78WR440egtEBjEjxfi7zG64f1mxoCLbNdu9oyBn6KBlKMWC5S9WfCOJ41zOd/U22JNOa9DWR3Ozv1nTKLvReWBFZccOH14Wp
tKzx4RvXrTlhQ9ra4jKXCmrCkr0bb1tPjSnH7ytXUXIJ6FjSXBWzZR9jerKdNsMeV4l/FdyMuOG++di2DJ5va8u7URsvbAWlO9nGajshRXaUspMNOTYe
KtrNi8tyabWmLRFmefko2L2b/DhOCd5Znk+Kw8cIl57KnlfOgIVXZTv6OK0u28+Dc9Fel2M+hZm3k7guqnP5eanr4vvhCiZz+erHzxVle6CvimPasaj7
IMc1es6M5jLxbZsqI4PZ+2uBZVlIzp1tvQSjP27xIXE9cW5Pr2rNCNFVMtcawr8FYMFEgdVwcz5TlffybaaqZMph/VDtuiBe5b58MCl6LtIRAgrGxcni
FeMB+O1M50fB1WZ4Y+Du6/hiamnr0dSs+huSh22/1Mkf3eW8CZGGxR2VQaE8GBMuhGe2ums5VfheJuwpxh5RR4pSZiz0NL1eK6C2dhpplnnfE6SzDm56
cNYxKTYZldw1l+OOTf41WYrKjuNF8W5cax8vWt+GJfRG+fKWeJUdlfsuGDXmqliBFRBZ+k+UP27BVadytjGw7mwawxE9PiuU9MB1nnsr6rd34vU+ya8O
3jSZ6briZUmmGXWjzdte+jiherhjLkFk5nyacD5LqXrUIiJ2Qv59HfrUyTD7e/y6nmood0AOSgL2/ZgKD2cIr6ZXM7dnAKdlXOTztiO59sJxURQYODWf
e4kn2+YzsCo9RyOeRFay5iBYFZ5BcZGjecBLzO7qNa48XJ2USBtNjohggQU0qfqwKQWCkXZqzDxr1rDY7zpPQ4zloiaYVnvuCkYo+TJ7HXjPDnN/zNcT
A499vcQQIAeBhFIhYJEAcEPVCfAHWHBJ7oefxf+7DbD3PPzFftPPDAfasi7DWR/SftNj8jkcvd3/Lww3hsm1rCJCQOmQ8A1k7HozZE39+x4oc/X+u+5G
Pu9CG3VgajOwdt7k8IqzyaxHkB62+2dyoKdnR035Koggf3YAuBeDpWGeew6l5EkOL20DSRJAq8Y0imLhALIGGkyC+YpICg6DsCp8wcCYklOSpy3Pqd5N
nwPOTy9o92RpeXnv1Nmc0talqotvpkphbblMyeG8sGpTQLrDZ9pzovwzuEZyc0FuDjWpEjyA/rmMhNFCoSN80S4HyaxuFtJpMkUQcUe0lQJG+yACciRq
AeEAXhiEBJpp8M4jLs/rHPTZ6jTqp1XCp3aO33h5I+sXJI2p9B1PRDqAJou88a6KTJOwhXmo1Lkl2TJBSBmD/lnqgzewN+IuGRBYAa6hNRmPpEJ43Qf4
VOGAI/WeHIYPjx5IdcQ8r0giaXxuUbjuNeIAcZVFDuTwATeSCufJALvZOKjGbJmBLPO/P8/IQnD4h3J6Pv+jJwx1mZGFZKDAP88v12QPaCfHuJ90ybpv
2SdTzz1gVHv2DEYQDRUAVHI18shkQslNEFSEKINW6JFkIzlozZ+QPuo1R+Oevn3A28uXUtoi95Y+ZvuJ6sPk+6Q2b9bPI+Ny+vBXM67PFVEfrViM3qAH
EUQdKESsiIgM9bJUEkjCNe4D3ZkKkDMAV3RGUEhKIgmqV45fLoNNKcWXUeTsCEJuuGSWjwAHWYBVsxgjJy7ESrRxUkTG44UyjVBlbQDRNtTxNdpyfS+l
gXFCykJ7PoO+efc5HN7CU3+nyHxh7wDfdJLcZUgpH77L+01nhX1uC8WXeSZaXaalUtCCfG22iB1enBwLGF4Fu2itYa1VEsRSFFBVz7PC7rmbPATmSW9C
GCCCBJKlXYqcSGmBSB+P2DuWK52HPqOiACyAaiZKzzChqp2ZhjvuFkUPIW4hAyIsIEWE0eFQpMIYH3f+Jw8idiQ9vHkm0DfgKyfKiXDXTAlwj80EKWn9
p4oTWBoqdkmqlXd2VVBJHEMW8OZgIFpZpi0w8CIaHkXLhAV6m3thVXOxdmkbjgEEGH+iH3cIa3vc1MuOQV8M5LB5NkD7aW0ujHVRfd+Y3U8AfABulazo
5GYABS6AGucIWVS4fL0aEyUSM15FOZE6+0NlPxSeXrz6meB5+XoHE94zjTYptY2VCsfge/y8kYvHI3e30yk6sFelOvMKYPoil7vw0Ns0Oap+EghrQIof
ZKsRMXnZY7HE32nw2DmJzO3M26PzSb+p7BjDdPhZESwzAcYkEWyIleY6ouoOZAqt6cYzO2xUPlKFGeaRmRqxNMJuy5Sh1QZFFkQrYkSiGalFJGSwPIPG
HZA7F73sPze9jmrwa5Q5MgbWDFFBQYDFMsn46N+Nvwff60nvTEVzTZE2pOiAjGEdmST77CGip9Pkw+fLjCJOWhjUOUj66qhIO0PGlFmiMOmgTrzy8Tm/
LTo+fceIhz3zvrD3AVTQJMkZYHQQsRYKHv1/w+r9v1Zqy88OXQpPhadGYOJFXxMpgomGkKaEvTEknr7fkh5HtRiwJAs30Oz6joOvMNJon9jO+QK/Y6ba
xRy5O/jDHXEw5FYemAn6fgYScOHSB6DR7+A6lGXlpCyJhPjua1b7vPD/ibmdPkMI+zudufQ7ENgBSkcLgNUIoA1fYoTMaVKAEsYRzS+UK7hsnZn1gYdS
1j0blDr1vpsVPj4HaZs6cZiQy8JzNF4B+VRmyMws2UFVuKnYW0OwQQF/yF+p2/r6baHhO2BX9OliMVinvaZ757EDDb92aHn7/KBgoTvnZEYXvogHBdAk
gCmtkCzC9fWlYCOQKAKRWooRYlIlfmOwRQYsFoHdkIKEOr9+lA6TmR8ksju7lvuAwsPg6FBEGIBIJmcSLsjoAHZgwVLQrg798APmJlJes6IRAOEwCAzF
EBIOhamzrt3I8h/TwmMqyweUVGWZYw2taUyYJjwu5C48LVfT54zrh6mUNhjjiCJh+T0hTtatVYWlykHCcPQ+zWt6168YfPddEJR1UjwywcI1nq09ZqgK
Rh8pBAp8u2Juh0zzRk6M07T3fYD6yB11ODtU7PPuszu2GHh8jg38dbQmm2s4GE8R+D6+M/k+k0eDIreRnvlu1ctdY13e1/L26NAdY1OQFJuRwSUggoFT
gcT3SXJUwWxV0LVHRmKRCjIHmJgr4GGDcB1KF9B3rIDPrcfEpMFGQQg5gN2ADKocDq4pWPzhi/YA0b1uX7gWCD58fW+PsgwRukEDGyImfFSTukBqDbXH
cy5me6dwPpzw8McQn/CeNk0wuZ0GDgtK+5hB/OqmKhpGV4/lu53N0qgMnuiAXHg4WELwGRkYuIUg6fvkw1SiKALIPlhUqRiQTSPAD5955daAm/fN7D80
rBR+WU6e8rn5Hzn2J3atPc6ggOneQB2jy612SAJhR56nPxlpNOOQcSKEOFNCVABCqdBeunZCdp3OdgoSnWx6Y0ZVOyTmURw4MosPd6n0/MKB2UeNdAsN
+BLQes4IH+Hv51l+vJn6EauWmF+slNzab7epvlK/2KBdKCfevprZ+qnNaAfPOpkEkeZxlIAnKQ8Sw0ypi62HasFNDbN02u7CH7LxA4AeDoB1yQI0DdjA
Hf3CiB6tfY6FlEIdL4LIBF+bHJ5PDQ5DNAI0jBvhQCQo6DCDnrSQwpExYpsS2ZZOSsLKNiGm189WNkGi3lPKepa4jwUOIyQkKhBIDdikBhr0dBsk8Wxm
d/G8a8d/ATDwdm3TPj4b+E6oCMhlopFgs4Z03Icf7r1Xue6nE/ZrUncA4w+1+YfTxtRTKFtspaXLVMiiUexlgueVyT2a9gn9VsefN83oqSq1rI25MwRK
oUIGQzTK3IcU3zc5DNU8b4QkybRtsek8XqcTgc2u/OEOSJmrrl30HfuhVGgiw8HHsFPo/VkERBGycVtoxhOGFYkMqkGwdRE0QzUBjL+YmIGtRIuQiAhU
gP4+b+IyaGFjroj3NSeHY3x0akn66iAoiSVKCoqnfA+qp7898DWfz7zWfqLtOxUZ0fMoMQoLk5oM89KdF2SSI6TNOeGIQSJVVIGCBY1jKiAKA4m1Q2GG
spDWUEFCQL6Ad4tplZJqBQqYlfHv1qOFn/X89+p3J7ID8zZUR/XvfzRWnvEjcYjERDsnXmgeGEsLhydD46TGCo9DSMfIirziyAx8/YSCCYRQsJl9GjrK
B7PV5ScQMxOuyWQBNRkPOtWCdNZoqWomxGTGO7eRVZmREMDFXrSeivp0A1yYk0lXDrz8qZOvBcNXo4p13OhrnOwJumMCsqB2TPa2jALEVBY9ZRFtvL9v
+36mIHelr454aHuCaXjysI83AAvXitcgViCI+qCkcBr8juoANXAAP4wV8eMAN93AmJPQcMwQzwhkhmom32tZtevIKYy+f2Pb6dTy7Yb6VnCFffBpv8Aa
Z2aN+j6Dt9Em/LedM+rLNJ709toJpiaHlGUSfYVoBxujBiQ5VCN1WZAWZSD8TJ461yTyMUY78U4aYIqwZ6qqOXdvb3AWGfHiZ4zynPJoelBeuXJkQdsN
HkhXsLqDEEQlCceWeBXzE6vZ8ODoFaDScpZYKCGU+IcvHXdelteWcjuBaG4e87uLbDJ4dREt8ZW7EHd1mChAci73RByI9vTMJsUAJ2k9uTrsh4ogR/fQ
C9LCxWQUcODONNcLSalGO/Px/VvPLR7TgeyHZYojli1GPuyMnTxPyO9nhiz2LZoZY/DZ7CIsl8iL5NbTB/RSimSC+8ADpEvpANr35QHTb3KsxZDEncNj
LTslgyQmVLIA4FSJZQ2/EhECifHsGU/LOjzHi+3sQZnT9l5ioKGPikxMfaddzzYmrBTqVFSMlJUWI1iw0KRQinwKptWK4cFhoErt5dDxwnz5gUns5Mk8
mA6lxsd80FPZ36eiHjJTRBy7I+r641aLrHP/Dg0PgB/VCULQlJMUxAtEEEy0hSGPkAP10/oggTGkCiDGhkAwJBpSkKHO7/b+Z5/6jp5czsdYdih8OWKl
AIBRCA3t+CUrOdPaMrBghEu7+bbhE+YhJeauV1+v44zn3DtmPY+1hBJf/jAGIc5R0bvCaf5LVYbaU48EXrjS5dQBd44j/2tCIEjSgD6f3D9RY1QG2c4G
IF7dfDvOxuEWb3SKqb87i1Od4wTsD8bnlaZoN/eZ/xVQIBrPuGh2OtCyDFdpqkKpGPFPxfFgwB87FCTMfYby1IrcIAcEQKQknQYTZM2oQ1KnP7abZvmd
8+nTz70P9gfTf2H9ZXy3s85/vn6fo60XN2cxd7w3fZRHEnZxrn+n+s2J0Z2QOnTp2/xw42C70N2BwyThNZTWrDW6egHP9KdpNGs4Q4TsCwzZyKXazRI5
kL7hEOQLEMxKyaVHUE0+39qmt/3BpgJezL6KBF8sMsKpQioPo2AepbRghaaSifSqWi5kHTLFMRFBijYL42xD/2yFQCAQQwIVQy0aWnfJocrTRHybst66
9PHxzymnzTnnh3vQ7A5HekD33oSKg2FpgA5UdnuuL6cYOO+ax5xSwoHh7UeotdMGuVWmYKkQu1KAfahGUlmil+XIx9rYGlptPd0ZZTTfi461mQbfJcX0
9cUV3cv8Q8+fZsx/4mgE5IbeyUOUGR1zBjz9NamIyydwmXE0an8YB43jIfDP/Yw/uSHYwDBCCW2lBGxNpmUWQ8pUXaSHhFM3TaQxkmIKC7Sf8TOF2XmV
xaiTfId0ZTCahwQzwQmFEdGOgPpyiAPiocyIXiqqfCCWSgEcucRVv+i+4tE0UBSnGqTVwjMFFCvcvfmn5/z87tKOkULIkyo9VMcC658We0QTGFL829yN
tJ/Jv15CteJM5lDtNOXbnV4RhlC/RyfS9so99vZlL18O25w7m9/5Z+nwk1iCzmlEwbemNKJZoJkkNIUSRfvIZJq7yBPqPb9ij4F/ldniY/ThD7/h1fLb
kVyjJ48981Ia+6Yg24c1qFgh5frpP3Z09miV8JmHNtMcJgLbKL7tkH4sogqij0nHhu4mDsfyyfV8Pe+8LOosNdZP1Cb1zJMT+Yk6QUIsWQ71Ts14wmtf
bCSdcvhkqCyRVFGCJHlGSJEhRSZA85NWtxXRAh+iPx9n0HI6EN70FPDAVepP/Tt9uE9m3jh0tOIdNXHfPu0TJ8+9mJkwMtzImGGGOPwEyLFJpNc/Se/D
Y84Kr+//13/i7ni0Pdh0gJGAoHuBFmayKFK1hM6hSWL0kGmen0fgJAvjvtgEhFlshDYI66l/0KMQjRTW0MekPDlnEOnIi2Ig9/tpfN1uqqMvLMq3Hkx+
ry9q/brhZUqb7uHu6O/OvX1dM0Y8eOhUYf9/frDSB0kfY9vJqBfWb1F7ZUUrn8vZvQrDdrvWtBdW1S2pS1lbnbPYa45mt9aTdMgtqOhQOiE0/WD4I2da
53JHeb5mPiVFkVYUIGBpISBBMFNUgtLvx2b8d9aNqSDbSEUXfc9d99fv86w87+Dua8PBK4e9MIjGbQ5esOJNu2XezdJXdn5MJxFE4tFiJbzDmJJqW8Oy
H+y6T9pH/T8v+/NvDjcu5b6Zvz7wPLZ43OQvlwYD5CgH3ZlFEzMr745++A+FnkqcPxqybDnhWDUUOQwLGjwOVVPjEkkhPvH9rByHIQr8rcBVUFyPrKJ0
wtP8ZDPcfKRMic8nJYJxWTCgHrWQzHSxziafeCEP50v6ZD3iaNE9CNu2B18N8gjdqYGu3f7YrWiFkqYCOFQayWycu9shJeiyZwqKGKEibjh4zM9/53xG
b/qPMXpr9etYT7kRUCIk00USyZrh28WH6P0ny+GvX2/P56g6n6z92+fu+j08vJh2yhbf0YFZNalwGKfy17TSoabYmKERcMk1L/gGw55GhR/uxPjz5l7y
QqMjOU5ITdc8YVQcRaorbFslP/T2/gH4/D6NgDyRQ/ik/j4zzcBhPqqD4vuEnQEOT4Iz/r9+YPDn3fG97BiIz/FDP+H2zyz0fhbTuyUD9Ne/myb2IFCq
CYs6ohCS8JCWqWoJkUH6ge9+9qIjfvZZqoJTP1XDjtlL1un9CBcFJ+zWaCsAKMnJBCsUXwChv+2GHYQND3rxYLNenz92cBZyIIGs1zBAkCGhUC+kERwt
F4QjNIQnjCBBI8fRukrCtw5BKAlBMiR9kRnTPPRvCYsn31nK+S30YMjiQIqzv4fM7Shqm7CeKpNPDcYYAXNXyxSLzbmvKkkpxUb7zBZ0BH79FR2/TpbJ
Pp4pthv8p/mCHvqowrj81TqkIqk0BCsw3DMyEZMP9DgEN8GKDXhAZH+wBv2FPghwalBCsWQ/b1XJ4ZNEdxgs6Tx2xTj8muu+iP40GRymuKyVg+iteZaH
H3s0KFwF+Ds6Pmc+evn++7J1DzeWF2bOTDmIYk+YDMahiZG9XPLA0tMSS/h+prAHJUX0VQQWwtX8x5VJJO2ylSsg6ot9PTx1x+sgfyP1nsp/if4fh+ev
cYH6ypwOMvN2ZD4kTISRB5qO6YdoSfPdx7uPg3QoqErVfbKhkwDSbWjAEsIhIBUkPuQoynn8/f+MQPqIwu347D+BBKAWG6J+MKgAwHBQ8vRq7gQgy9B3
r53R6T95svEmmFYfonnfnJtMZGY0RkT3JSpo9rVkmtWYWtzD5p7umeR+XTb5vxKDcBKATwHYFgcEsNjOB3iQDnPO8nHFEP1FVrJ7oMMBUWB25GEzigaT
u9H8fXodP0qwLaC9e7ioMtcK7jR9IE5xR1Cz6V2lFVTnUOZcfvC+6dAuV+XxywRjqP33RIKd6Z5027PAK8wKEWHxVSSOqfTPhURY7MU+rLD6J+nr8vZ5
+010C++y+lIEudlTQdXu/agCGM4hfXKX0kKEgpQjR9GVqsCwqfyqAr2wBmBEGSiyNfktUqD7RIrwhoa0PpPmeM776WxzjYJ+Y3NzxinhG/32Hv2S6WLz
ud35GbQ9epOYCGEvS0JKlht/61reDZA+vq30PZUxRFGchDOTD5XLopAqePleNGBQLBrYcSGZUWvQ1oHjcOtDH2+6Kcd/k+gHrxzXyGWQ35ZOjLs0Ejoo
ABDCuvhXjXwtNEVb3mRIjL4bgSSpRT15d5DUfczCl/waLOueebDaj1cMsez1vRpgTd2kApsn8UFkhj5zO8veAMcOQOCKGiGQ1+bbK2zb0JemxxxC60uL
QxIYTHT89hisrvvs7q92ayFjBcfWw8IOcP+z/M+443tCkUcp+V8I3A0BDzuTXeczgKpnV6BgsAQSQIwWoECB5ceAf58W9+vmV53fq36uwWEEUEyiHOrd
xREgTVBAoqO47Ox6YlfJ+dBVJmUA9Xls/LZ2675mvwpA7v7chNMgdIQ81cE+CMUUEqqqXlLuSDkESW7MgBFZoNdc28qd+YlcX7v/l5ryKAZiIFkCeSQo
iSDETI3LLrw/mdYvda1FVDaiN73OhKArahkC4X1J2ZVyYuLVHWwd7qzcaKXAMJ7KIkzd0X1EXhIYgqpcojE96eTHdPuf4b/rgT1qfCZJOmSp5TMKbtoo
ztjTnpDbTAoOYX/nYLPQTZOAj5eFeOgylU8hdSunLkNhoIXSYnh7OJEWpcVUu5Ct2MqqAJaacMh3CyCdSQR86jOUQRpmoA3KaniRo/bcBh2GfBpXqMU7
C6k3GrWM6XaWKrYvgMY55yv91mTAIA1N8BZm1cZB/8aUmovL5LVj3TFNXatlWgzrKTdzZG2fbTt17e3mafrTyB8Bl+HmAkj3qgGpRuM2YeCqJEU5vM6S
7r7xZCL2e8WVcAqlgbCs6DiylVcrkosIoQzR2Z1pVffR+2ZUbWMjB65Pb60vVUVvKipEhgj2CFhCLCZXZV6IwaYc2zxno40u/HhA9lsmGQ6WSZcDPjsB
wPf88ez2SCJn3+HBwngUp1OfDVgOwjQ8wfVLw59Mw9jMrIbePgPDw8NjZqZgQOF1kyl+CsOtlDyGYYFyn74eby8CFQqVHQ5GUEDPhwxXlLBt2Hw5rTKS
Vfx1/im2f2VpFFighyfQ/wuaQeDTiBTE88Pf6ShpXkJQZSq0BbEaVZB7UAom7Ke3PI6L2d0wTx6/DfRtT9/2a8vWW8q0fzdxlGuBtwy05R786BMyM8Me
vVtJePj2afvH9ZT9gX0aFYFkVEIJHJm+9/wd+0+LfgZC8IpFggQJy+MSr+shViO2Syx69Hl42naU3ikSH+Q/f5wyfmccSClloWO7V3iRicv5hAxV04Pf
+9hchEkDGLn88forIN7rBQMKq8+kPv6bx/5ccSeIdxvROcCYHyoa/5Zkk5bpTI83Scxg1ls2j40LQ5zQylvSLrciCYw5aGzym7RzXPXJhuyuff6fsz6k
xJ0OpST/e3xlGQWtFcp2af4UUZaElT0YFNg4QVqiIFA3DBmgh0TTHXx8hfF6c+q5wG9gmCeP+k1oB8G6iTSu9AH5qBkAJEIBxtkmQABGk5fcoSSAYKC/
BSCMKIW4HAXcJn9cLJ1T58SdfIKcEry4BM/lxElK03Iuc3k76Uo1BhRRJoJAopADUga621mnWX+8x/ttIAQq8aSS/8lHoN+ch7ptfe4qGYH7z852PpW8
upUJsQSIRgkWgkfzKLIkshn5blzRqadCZUn6XbEUUMCwh4UQkAEDQy8Hw6YLK3UpvDG4eBxmchQ6ymmtZTlxMd0uKmTdPLNIa3XXN6Jd5mzM1N5LJqd4
YbEklwPUKdaJpWKAp6laU/1BKHXxwaTjsxej8+m3jgXt7c68Y1on2IONkkbUfb/hbo+GEGY+enYJnwPPGjdSmZYU42HA/4nmsFSOA1EDqPaBfJiIQAyp
Eg2PIjmAhEer3UQpBhuICggPNfu9ZnnWSUiH392On28tIfDu7/Dt4B++X/Xf+OeKnEr/MSmu+Th6pIBCdxGAQkk5KHIpSWxp6MoJ9dkXl4R40iW8XBHQ
LIR09bU/fTtnAE1egmw6rnCa04w7LrSsBznwAnSJuO+8g8ZVXK0u790pPS6pxChulW8MtstOlRtL49c6S1GqcWDDgtdO3mqB8h0wGmC21rkH3+TNWfRd
Em1hKSjX0w9C6ZSp4V4A+wVzstGalREGKliNgowo70MjDhRr2CJeLAMMEkalcu5dWOTaDPIVfHdSJkTKcqqMVg95cBGoNWEpbBsFJRMblwbWMMTZVMpY
BVBJtJESKR6VBoAiV1imAYHuRYPeUWBZFm6QFECjBO2WjxJFfJfuvq4nc4P8+MA5zJEG8EgTBRAzbBvrfY9MdvB+LjltZM2X4A5aZN0nduGqgBeCxuoP
vHS9fSfZChwd1l4OB3EnifAstJPHLKXutQzOFFSnoVI+V1Gdr0nA6AymtbqudK4N27YXvwLlpAiyfOdJglmcTG2GQa23YLntV+zRXppxTxhp4P0CtpYV
d+Zaoy15THR1zIYll3tXhjpwnp3rN4zcPNY7hEDUhy0Du7tm16+NOpHZhBjArOc3hQ2b1jK+UwLOU2tHlHB11nJ8KHdLGpSQVfQNIMi3IHB0X0XNpLfv
ZA+y1Q5U48ZwdFRaKjEtZsh5lixz2z3LA7I4IDFPJA/BARiAedYJnGn4j+riRQvhmd64xukEQyiFnjU9kCiGuiyWTpjibrSTtytnSC2rrC/77bA4dkGY
qo3tBVridlymATF6YXHFiS3xmheIumHdU8GneagXBq+WYcCt1ZVBxezoDRb3Z3HkZGkCzBHvfj9o3Y6znEEO9z9+u/vP8Tud6eVU5zTOPGRRd3XXFe8b
omfl292KGSSOxgOtSE65BQjchns09GkE9+zp29/HzijOOsB54YLS9sHW9+b0UJ5CFRa34oaTac2+1z9iFSGk4m742GI1pB5DLFilMRuh9suFpdKV3pp5
DslX1da599KUwkSqRxMX7Wkj6KwE/ldpjikllpsLz4JdR760sxTOTOXcwUTEnaSwy9GXnILRawg9nVU8DGZVKEAOQhI9qDJYLjxV2XQwD5KFaoKtRufK
AFKWLJnMoLvwIyooHH299KiZqQmdMiyENBhGA2yXWeTV00Zwa7z9J1Q/1d5TzvKAf6oeHmWGiQQQMCQEjSYCqZLPbwrEAf6FmUVzexDoe7GJoEA4ToKM
0vFkdx3GHtk7m3yKKcikGjyYXIzPyLp/RZT7ahdFqRcS0A1Ps4yvwqL58iryRLyRQcjfdwrZlkQSF5uSBKCKtCl0HdfCySZNazFKxw76Clx9VUSdNzML
PVpBP5lBoeNJrm6AZECCgcEICR458uGB+zOtNZYcFoT2hMyHTT+aCAYEQB5PHyOfuM3uhpsew9efzCYaQ9memPgMPlk0ikmXY0EB7xPsZBu1Id0TH1A8
czmgQRxtphQebbFVVjsWu1rWMKg2GXOTNEFIG16cKkFJGyBRoWFEq2nLhgxMeTRndBsISWykUG58qhJgNoRQS5MQu5dcuDagUjjJyO9Zd3DataSTnDpE
L9Ha8zCKtaTkkhLR+M4SOAj20HvEPLvZWpzdGyXmYfjY9G5+21C/H4q+k+3c9TcM+MVA4a8iT8FaeiGFVnLf1g5ehJEyqKgTNXdQXyaYd1Tb2M1pAWIL
qg6lBuRxn2YXhhuJPH4ayaYpUqIeKfMQ8xFzRBBREDnsZuGiDh8Z077Z1n2pwTfvtQQT00azMQCUQrbObSnMPC2o7g06PtCmqmRhZ5PD33MNma3pgk58
1Ep7e58s1tJ5s8zi8cjkdnm8vHaJm2+/b014aVMvMfMqjf6CPG3IUPCgEh9ioLicEag6dqpuUQiImTMcnksEa/Xeg95cGvmVfHJFjRD+csYRV/AYzrnD
jP+iD/UDtjxp6vLplrIZ9FPYPeEQAEEBASiEoCqIwRId+X92f+6PKlRpaoeu84evXX4JH5dcOdR5B22uZqLOLGV/gwk32KPkOYdYlHM1sP6u79PtHdgJ
3D+Esk/p4du/D2DiQP0Aju7/nPMlASgI8QSCKRjPqn/L22mykRUKjC0v1yfofpbDTMdR7gouXPGzEo8uVZGVy/1cHyff/k+mwEe+VG1tnQ8Bn6DP3/JZ
v6+lOco/z+PL58j+Gaz6kIvNEsSkyiFbpGaMgkhUE1jqZa9pNRQHNbN/x2xsIidTH76kjaaFkEkSjZ2lMk7WpUWarTY4VsCUAoBKcv40QQt4o3VdF6oL
eToyhdqeKV8csit6F5Y1MWwgKS2Ew3vWSjU2zXNDK5u6MsEKmygTKhkCWpQ0eVbrDeJIyKksh8qarjjHd8ZTR4Imv31IizNocYhN85yROrKtzKIC4bqq
Et5Qvmw3TuCVSwDdIk1zWFywf+lTtHFdooc1Mq1VuUhulNPsQAuxhvTvehm+6AukNC/7p4jascF640hYv+TyQo0ODwsGirw5Pkuqo6kqpchAzKDoILg1
J1/cyJibBC8NhlEl3V2as/G1WrAYdjapL4mzDootBhwUDyWXKeRSVBCW9nuhWdc6YZotklycRGjQ2QIE6OGnOo/Fk26ZrxTm6Ci/LxijmsA7tCJ5pGGt
BHG/LChhBBJRSUJqGjSQmvftcNPACqxlLEvLr43m8N60Pm7NaO3Um0oKoOmrM5jrXHS9ZVzfJM5reUQczUc1f+JUatD/U7o5qd4HqzLVAKECkJIdqiIn
yxQntLDICCabII6/WXze5BnCJmsOrNM1R/vZcZPNpu/flDnq4cZUXneMHrYlgyy5E5Il0C2YbxRCDATiHL4fo80sOFgrKUackUhry4FggnVPH5yhoDAg
sPU4GaTH+T5B4uiLWGe6cUClsYdaatCf+cXmIdZ/Qosf+va6nTEgiEDbQM+/Th5Vs4vKXJoYTJfgzxTaoLbcOUNMQEWh4CYZ2osx+5OPL6fb5N7ZoETx
Qu9ZnH04ek1m0XCMP/DT/wv+NeLnCXtbII54LUAkErwXEL0os4Z1WpYLxVghIDEkqVUR8He59/J5WtLYkw2XW0DOWWgckNpLh4LAsQTnU8H0YSvaZNjd
LSnoQ7/cf656flMvbaXUUm0QH+svkx96utHlseeFwn/r4y+RoJ9eWizCNKEQr5y3Q4pRNc6YJBgwYxARjGAogxdOjMe3MNGW9fbmjDARANMVNkKBD0g3
BdAy30Vh9jsgTS0QWEYyMI20YkKqNzVI38cTRrTg72yAQkhSgKFL0QiH71wR8/bQsTxsbkMmAoS5L/9kiBf187b8LVlaftlJKiDJIQMhUSDE+A1LwUYe
zRhI5nrN2RVuRT2xBEar7g4UmQLlWBVjglnPJXJYdbMSjlAy6mNd5DtcUlr6pI5sXKbSLpFnvlp6piL768ZKvzSftTXfx617bKYvv+J147dkf5kN8n2n
g6U3S8WYI6MViijhDtKhTDJIhnggX3bw2B5n1IdCvv1WfHhDZ1ze7czN8QoVOzL+Tp4xLF8SBDKAYIhge1cOBKD+ZgfiCmraMBrOh4v4ligfhpRxVuqy
D3K+V7kPtCg+3LekLvt1QXXUmfzNSBRAshwSO395EyJD8kc427GzewqZmqop+J1yHbQTmo/UzzRUcg7r62V1R6vp1RH9jUkX++ei8CVT69/33YItYPoZ
0CKdci7lMv9n83waVgMlHzCvIQrLxKsSCVvQK0KOyqgHzWhYyAl6msYkvQp5spINO1okNpOGx7lakT9UyDSMfMtltEkQ0ECRSNOI3KBlfU/pn6+nf187
SoOnx6Qzii7N3FyIOahe1VFvI7FgHHAhUmF+4uTH4NzHXiQwSdkICYpczZFTUpSAiipSyqMHMsSPRRQ2PjykS3Sdxj9PXIH3FApX62+lC+M1vZlKdf/L
eO9lrVFSjD9CyvadZQKQDsy/WknIHyV4efCT/Hb2ck+5D6YkU/QB2qMj9u7sg/7HgLZfeOf1fMuOz7vP/GUfNtHgfx5eFv1RV2h4n7/b4cBYcvNecGDb
2N4c6lhI53tKi+lP9yxr6rNP4sI+xR9OF2ii/NDO3/nEnVZyvwJGhw0Res6QmDlFtqz9Y/wkL1BT8FA+ma+MtGH0SXc4zntr9M5ETnNRy6r/SIs8wyma
5MGau2n4/O9IkSF97sLUs3TerCX85C3brJOffJyH6rw0nHBhNpQytrlnD8N6Ues+tyqwYrzZozz8WZV7gqGBU3gGg8VeLrTuXjAVRvJy9mo5X+Z+puwt
wpjf+N5501pmhMcJtLskB1u6hj6v/TOuCOHgqaFBY/lrgaAb4D9sLTbVx6e2LWWNF5ng4V1UnceJUlyL8byevxrwnrm4181l5aKrDzNfedUEtuTTaYxO
bGo4NtIdxVhTcHk++drs9FKrsty9SFO6jfLuUQMzF/I8HyBjGVb2nNSPjnXbvplnFOHExGozlM+C4YLxXjiULX9P/Ke5rkJ07inF3BkJvkWIiTdNGXsh
iY6VWF9P4Snbj22FLTzoJvV1nHCekXLMuj9m4rPKg7PCz2l+k9xzEk8LcdNpyLWLfB3mi95y85hqKFiGZ1Q7U8YHAqYmula0vlHWYflPue56Gkq2cPQV
Ja329Yvlqt6NAcSgOlpdqbCPppiUCBpNGYr6mVjBAo69h3szTXKQsY+RP+R/knnny1oiSHPj9+Pt8tvCvKyv93h+gIAiQNDl2H4HY6GXeE9GCgdSP8ES
6AoAQJKF8ZAXtkrUnMrD+Esj74zmMAflf7RgFIKEoiV2Qw+2f8Ne2/gV6O1WLSf6DCYwge30eWiGvFAuzKqHUOAhP8tcmCZ22oMgmkMykM0Cy/z1A9+p
rb9ZZDMmrywM0Y7tSqrWWaIUyVk5/yOGyHRulVesh/xRYVArFUiySsxQe8kxMgXnIoP+2GgA//UD/6wiVEhyJ/6uGYUN5P/X68YOTbCz2rbLOJuuTp5D
vOx7OA8DpxPse4iOD8UXI8WF0/HiA+TY4VDF9BuL3Ad73YFUDkJwoebJgnYIdjZeS628uEXzUjgMeRcuxmseeW3ajU5KaJXSakKDEApMh4gaGrMAoUTJ
CZRoVMlPKEoRNQ7lcneshopqcmsJonGkJ2yDVlRGsSoVZJy5QtTYIdlBUcpJJs5HDlJsiZ0ITnOFVcC7BO8KnqhtqQUOMhWa3cYiQ0yQNcKiE4leJAOJ
NIGmHEArIcYE4zGQ4wC5akiqDzLkowDSQk2lGsCiRZJzdDbIFdoHEnNUiwNxgXMKReITlAbJ4lMh4gYhyIkRm3WVUxpUCoWlIc1UTaE0htJOISpKkhOM
OXN6g8bDaSHGQBcGO82wbkhAPnR2gNb8sbhXiDI3FyxDCiNwFK7lTxk1swXsQk4hFIKaZxJNpCtYALlshzh3JkibkriGgTc8TrprSvEoTNpDbDEmuWAo
cQxkWGIOiyskDSsgYgY6ZDaHTDeqsDbXKYYQlyhKhjCYikFk2IAsJnFoQ2Sc6gUyUKFeWYLQb4d8bByTnZNBkBRQZDhZKpxOpQH2fsDv5BuPh2d/E9o9
7JU2r3eVoT97fOzeNPdZSjWkUYM/rcnL/TTobHp/lhSePWn8k7O/FOSbJD+qY+4hIfEQd5REQASrfjOyOosUU5cVhVSAVngfM6ZgxIE7Z025D3XAdUv6
8AofGUxgHLh9DvJBpRgyIV+pmjJKyA6r8eW+1KKmi3Y5mZNJ8PSb3yZeDSpVGHfVnUO0BYAsDpKEGmdUCZyRfsgASYZrXJFdOA9XREFF8RNANwnAIztq
oePp99C/Udc1fNKdWmftDeOg4Ye3eTuhmS2Wap0Jk/gzoSUciLIozCIJgD6YfcYde3JuBhZSFB67bAXND5Ca6N2xC2cFfCgfO1Oa/N9U4dAmAJnBFTzE
CRGAZrKS7FgwWozUSsJJsEtEU5m5H+PC7pFBevjk8GWTClw28KBUKOytzo6UBeT3IQB2FdJkCLRiEcB86NO9pmKCoGxAsRKhnMOKjTZXkIwylrhkzNzE
Czjy3WJzS29WIdXIVlIuoGZgjUwQKqbsAoIQUIxKW8M4cLG5OVDa6CYoQ9KPiL3jse48nr7z/q/NEpB5yJWICUqMwkISirQKUAMQfXDkUitIFIC0oBMq
DJCDqE1ARrCgqgRMsgEJMbPqOvzPL8dHZiPiPlvyCZQTd1PBAVzQDhIAfCa7oBOwsQhi1VThVLladU5TElDQTFJR25a7A2h5CDhqy/y69ctP9DR1oYlc
cbmYOUud8e3fo68oXV0BQZB7Ahpf1yAoaADWKIJEJe1UAsMsqugC5Ar10UdiCSeMWAfU40H7zrON8LidZ1dK0CjlBRmr9yS5MggApBLgDIkClRqLEAuM
uOaTbqzpSgPdsw3pXEq9QLJK4guowbsqAgEa24jM+9v5+zvLZfSxE1uLcZ+v7OjT32X/e4Tb+82fw0/yIy0oPjAYCkf8P+MX/Hg7DsP9+g/2+kE/dhUf
/fd0C7rux/xOun+Bb55wwtlFdWxQRiI9tD1ZVqXdOMOOitUctOXHywCpYdtu3/l/w/24f8IB4nmMRM59E6B/sE8wNGx8Pn4FH/QHaB/sQ/7H/ENumn/j
VORZzPt/ea8fQA/zx85af8sYYQy0JFANGzo3qeO8donGFFif+YHwdPiHYJ6fz4T/MOxQ8ZPaWfA9TOFZTrATPs8N/p2k4mH+YeYbe8dHDoh+odC95yxa
WJQ9Q/9UP/M/+p7UOA5HoSRIfSh94GKyensP0ve+pfTqfDl/o4jJ4kch1U5LRShSBqKSmg95zcd8JrtMO360+oB6oTk6Q8S9wcCSSTsAAGyJ5b+eYFAB
alhuYDDRBYDIMErb/p7HB9DuVO8h0ksDy59/LwPKwzH6gO8HRAnh4MV1XDDtXAO4PQDPcHz9Ck1og2eCfFOqef1+aPihezd80TwE1r2fH/v1ONcHeJ1V
Q+Ab9h7eR17zzOgnB7+Twf8w/pVNfNe3N2GwEvj+y5x8gl/JnL+hTZy271dM0/1R5MwGLlnEPchoyvIh3LqULhRDor/R3hwnZPE3huzIfahOjPB0sT8/
4N5smh4IAN/7YGPi+Km+XHWVvefQ/xfbxmrCMXMM93MOaJBRIhOz/b6A3gv+q/VOB3ga44YZshuEH/AdmQBVclijiFmIcHTrhyA3iCSeZPHPf8v2fhZx
2TwToD/H1BVBWTuBs3xP7Tsms7hiSXP14K31dqJ2oB3Pul1E6BBx4FANCLda8yBu+LhCNUXCqfSWBiHiws5WDBRU53+hv95PrpsLyUPghRUOc+d6Se/0
8v9GJgxaXg/I1WP+XCAH0VAoVj9NPXpA+X5eqJ3h0gjV0GgED/h9foQJcFX94/JMToQHrSAPvTqp+45iSHAbcQm5o7Q8O5uEMgUURGcSQ8vh/ot/feMP
l8fLqinLXKgaVIv0Zmp6gHmm/WaDg7u3SzloCNsSQKKWAC+xlUPyLiGRj5QZAZUO7yVzWr8pXzjx7ww4a7pEqJ53Z5dDpAUHNHM1D3JLIWIDJDwYXc3O
7bevhmg814+Hs8D2nd2nYEJ9yC9bSJ90JQPWBe+fcQZeuTb6OI7hDlAnpAn9pyzsaFgTc/lDDIIHWsPKFSKQNz/E9sD+box7OxxTslD+nWdb8A7IoYiW
Kmd6+UKpO4mT2aHwwwM2TP8fRZ5fPwHQf8oJpY/tcPGPsk2yl9EDFPDWQfRP4fTH6QZSf2qCTtxn+/hYHGbykxgbQRKgf7/9P0Pz0fsPvnST18l/i/af
WUptP8OIHBn4Cn4iowUfrm86834nwuRZ+yMWcbay2w4hGp4p7gnhPAPznE32Kcw5p4wLAP7dfuz2TIdD4vBRjQfL83+3kKD6apn/k4Rhq+SqSoT7xCWA
QpEcQJnMEvtGoYmDARwrmYUsMis7ybbHw2Os0BrfvNP5PonLr5x9/q26hoA7SoR2OGL7Ek2Sp2IHcQ/mRl+35pnbhiZ+w+UDkpahzsjXOHc+XMzVS6n/
Ev6LZHqZAFSTr+2ZzSj/xxMMGCigy2UMSSbWqaw/nNIH8dYr3P4/3J7PIeSHAYOHJeJSilr94rI9JTE3y7+8eIV+r2j8/nH2SHuUMfWx//f2P5En95FG
mqsZYZnRe3w9kQDciWA1qJly5SLEmddXm9nf82OODapHr9ubihkGP9UbYZka0WgZNFyjWKu7XnKHIt9eDEnm9bHKBiRMG6aqamhUtveSNVkavmb2SrsL
ZvBxaMqGS2h6yaRFjmR/l4fsHgPpX7OF9BgYyD6qHGm+3zh0ejovb9/79dof2hzBxfYJ7l8k0eZ7fB/3fzh2Asg1AGACmoqgum4QgzZmMu1onGc4Djvg
TJoGKjVBLUKzkDJbVmzIGpTDTAzLj9pEZG+OzoT2ZoPo8wMNL814Ops7nkJ3E7NCdi/rDVfBdhv4D4SA8J5h4hyCdmihOwPlWKNPMPDwEDQdoHov+kop
KKqtPfjoIfIMDH7uonJ5PqSX9/xKfj+zzTy6c5JKvW+VMfwT1re4PoO06PGm8DmHN/kk2OzoJsdek8TxTY2BN4Twk77me4H4PraLae87D3B6KyHgntQ+
YEcnQeC9V+v2yvrADSAK+mQ7dHCQ4KgNVBkiACk6CQE4SJDAwiDokCwgQE4Rsy9rlN4r9Zk4PfPFbZzgT7MWiM94hLEG1b59crjM09SSeQZVLbM+RXgD
NnUVzjyy52uJCd9FGWM9L50JjKNI0wqxQIGRFWBumoSoEZFiOx6jzfOAohBE2gojmAOx5FAjwG76Mekto4cEpE4gM5fR8VJgbh6zqcHQs3+ziHx3ANaH
StMnoB4E97EBL5dvZ4HieXsw4OX0bklAzasv39nPISYUCoQ5AFQhA4gaHEakJh5PTDgopm510dIeOqebhlSmNl+wSnGkkewnkpGzrwcHD7eyIrtf4enp
/cfJ+oNh/D6Yand+4sJ4OMFwgKWHjZ+vaBowL937+fo9KT+FP+39+j/YOt830jNJoctyYSKpv54qnRGkwHO2LCqZAF0AQTEEpGT/JgMOnBO/Mn/hWpGU
08whFts5mJ/30dsf20clikiEEj9X14ZCQMZZfeYazSnC+BnsJ4732al+jfHRdJUQdVaGjKJQqTNaq80F2hfsmDu0FjlBZjiRGGl1QLQsweXvd00tcsoc
ghDufYk+BLnyvHBQSoKA2JQjogVW87IOxrwAR+SgN6k9fj976+4/MrFLP43RDXMP5Mn+OiX+/9Wctv2k4Jue7uOBsb237lC/SPTSV/Wmdj9sZnwE0HJe
wQDoSURMWBvCIHRGdz8Ppf8f71OQQcG/+Kd93N382Tc8DEDly5J37+IkPmEvLgrj+/05odZeD2Jz6ujtDy8Dy/l8TfJ7QD3fciaT/OrTEh2yGQNTBFUR
UKnWpP2/oD/Vzz2RuCP8QYoOBJoip/8S4m3DBZtzEoTLUIN8xyNub5J12Tfn6RUWjDIjobPhBwQj4SaogNG2MepODf5jmy0BqRy0/psUw0Gx+KAvTJtz
tVIq7EDw/f5mqBy+18CqFndrDVN/4wpC9iTeARkg/gZ/cg4bh/wjZyw+QfyQRH2Qn1lQUH823Wh3JQVpPngYk/SydztgXJyPkck/cj2MA/kE4NlHKUUq
NqiCoSgacxAbsUcJDos8zTy6J6zP88PgXcdATknQ2Hsl/uI+EcGdTT9I/K7f7A8XuTyTvPKMpc0YUQpk1PbJwQ4Hqn3JjPcznOCmn+1/6hgYfAlIm/kz
aZ8B16Rgrz9Z0B0BQTezabENkPc31WEyB/kIfh92+uzc7zzP+REI64P7ieOPd8+S8PeCeH9va8ERshwkgTj8PcfivwmvVh4ifb2gJaCkUDt8z7f3JA81
L6k/cHodD9whzf7lT5HN6AdgUH6FjsCV+LktzdiB7g5B3M4VEWy4f70jaHaQfYHhvv8jwBI7HwSDsd/MjYe1PZ6z6ZmwPqPUeX1+gMZPrTkMLoqgDyeH
R7R2+BOvWT+LP1MhluiOZQwPCHoG4eIh7uUND9Yj1PxDeHeDO3p4eHsPU2OLXwHrq5E8a5SptCpFhvetaMN2SCC4XMC/hE9/cA+8Q6eF3D9vm63vf0L2
j6Jdh5FM/iHToua8DtPg+oQ6vYHJ8UIl2nq/V/J+4KZ3qN/JcIaaoIGIYJZe06hw7L+0/sDw9kQcGgL7MLqHuUuB8/sBz4IQEYvd9vI4fXQ3cc5mny+5
N+DewDmZR8HamF7e0A0uEBpfWhLToPuEfMTO0QgkKR9Tz/Znx+tZIGA+kxNA185H7ZKL9f3aOSCTYiQJj+ya2ySjP4p/mPRho3vqfYWcCbKg/lb4SFkD
/XBw5lP0P5a215OK8oeQYG8/PlIfz1LNx7J5atQhCs706pkEPuDP477A2CQ9MDaTHn9n8x7jUBHMh/gP7FF4frNDjwaZDQQcspKCGaCmP99r89vZ1GU7
2EyOz6HdjWKdugc/+fr3+P28vb0Io07GpQP2HA2Lm7DZC9R6EYAR8ec7j94sCj/GD7+JrQpc9kJLDWoc2+ATgOgB7SAeOep2xoLWy9C1NZeQWAw9sNHP
oG5LfmnSSa5JzahXcGQwD0nH9vDvDg3CWCeu51QEpioQkroO98AckmJpYCoWEFZjdBMJhAOSSNExK+z9OurA+Q+0fjgPQ5j3nUe/+x8NrrClvQ40GTeY
csPSHpOod5sB48Iu85w0kzrD7MxoyJkqw8XoWKQD/uPs0h0QIOE5t9Pds3e7s5488PnwDzGDmwQYw44wHBPaMBtdlEzoe/6BC/kDZK9IDL4f3H+f68y5
cTMvv5Tae9+//negMA/ltfyovzTh0gIr2mdJz1/INbTE8ZDd/UQwJ/zy/IsnnPomBucbQ5/lSdzVf9RYeXLv0D5/RYO2Z/cCTc6sptBo+L+5+WZxAc2E
7vK/n+g/WIPjzPVD5HkT7w2lTkTbtBv+XiZ9RuXlYFv7X/UZYLFFtvcLfpa9buQUEZW096Yoe7Ur9uZXoJfiN/H2+ifsgqg58FD5CdHxT3HrA5qeHM8P
E+XAm+2P7J8P6OAHwPXwc5opq9veeKSf0dISCRgmOpsn1oHqfq6GJ2dRT8DuZh3J9dTV5JdQO+M8kwBh7QvIHtUzH0gEFEIKCnYRbWE+vNB45z5GQgEc
E0DDIJfy/f1Q+8eqA9sNIEjafxQ/7/iadv7YaWvwT+dvNkKOvFLk8P9OLgw1n2eXuCf9m1IJvYXlvs4kTtb8/YT2o/X93w+rlP6G4ynBSOawK6EdIUBS
pZ2nQ/lBGZehJreu9HDM4kOCDidBh6IdC+BL69D2/0iGtDvPQPj9/5VVYrLJaWcKpa0A5Nr/JVYZ5QHJrWFVYz7dHjt1OCfB5P4HOfpe/vh0HZ7nub7/
fN6PgJwlKfY0Fk+JClBUP6akpUyVDOSvJMNKcBPMZOoNEFbJBKSHP8qE2TAtJ7Ho9MUPZDacgnaENaPbIdzMh+XlMz2Wne0onSf7Ca/LQbZi43wWmi1Z
7Q+SMn8aM+IxRpnBxcccth/yM8n8px8ULs7cBY3YwMLCywjKxTKlMBKYUOeIGTe57Tzz6whhoYIB95TmN8Uw5Pv+PGybBnZjzcNDE6GJIJea8SFKf3kn
R0oGImP0sNb934/Pvzl/or7ZKw93XBaimMJRAyoHrI+/9uJpg3JkqGTQZCjW2XJMjJXIPUkagqimINYuVFQLSKoGiAoWgaQpVERZIftd+Z+EmfidiPLA
6JS0/hQ+hOmw9ntYfa/ZH3XzPo6hPti1rQmmYreZDkj36wD/Pe8zDIYlO5aSn/NZQMhIdofwN4J1lO1PrT+07PvAOqh9acl2lFDXP/MHgD3q4ch/MHny
EyQOZop/iaTSwh+HtO8fUhyGmkgiCCSAi8EeRnPVMJ4G1Ln6xpSuYuwPQkeQeG+x7HH8WQ9CU/NO5fN9V1DXdE+J3DyHtPjPgnRPd9t9vq+3s5T7SZ+o
72Q6getCY+Dgd4eh2nz8MPLoh0Ve57A7zISkoPX7qh9yeXBe3kp0PcRrs/t71H2FUJUP3kHd4HJ95eCkpPYpnzPL8+byX2nr7z5nHoQdoS4OPP1B631g
GGYKQANrJ2hchkocqQoy1AzSPiJJXAI38GY1KMPaWccdTwNzRwM4kDeGTvPoCHendm4PNWU9A4MPQgnzOY+X0ovWFzLVBVfdYTEfKAyyRwoyEx9FM+E/
p+f4Jypz9n5dG2LDd1uaZNUx1r+kP+YjHVC2mlF6lN/kHjfrHLoZYfmwEiIKBHIFDMgOS5HvIbbamIYlRV5H1FISXn0p8YfENadDadoEaZP5jMbYY/Wf
aeh5n5R4L/M8HiJ07DH/5XwZD2k8ocB7IUO07DA8sOnXxwhdNus5wQmJoKhTVMzLSrfwzR2IHQGHiENB4LuHRo7Lfo9Q948Pqe32BQZ6njsVR80N/kft
4A/WzmepfMDA7Twgcvu/L8qosUiKjQFeP1XiOvqfes4nJvNROPQ7gruuu4MZEDQQjSRVIJG9KgVCsV+RP0IjI8J7kXZ/nFCKqo8CTj8Qx4JpV3IGyPd7
7D42s0adMFFOcY6hF4gE0EDSn7MwHIcISIQIGQggDcKHE0UomiZpiFudfg5jgLrSEmInbo2REVNB4JEYL+MPXgMDif0EJ/N0TjDmm5vuBhWyHWyGJFIh
mkp3OnPcN1Dmf0sDdIe/4fbAmHQ/fT4c/ib/YnLAacvpyZvduA+Thr/Dl0fPeBr99MhRP4ykJgfzgyP7jxV2QniJhsXuOw9p40mI6TZLlhfLJluRuFym
XKh98nI9neeoY+6z4HroMOkPKH3z6E9pkGakYnXOhK7nCu5rD3AtJJaEoCgJAuBQDUPShP6C002HFEGHJdMgJWDJ/glTuSbBNkOZJzYHEOda0slCnhPI
PA2tzTohMHPdBAsQ6ZYglJeh49i57Z1hPXrJ1CUNwsM/gAHjOf5JdpPyCUO1Ue8Lw8cTLVrSag0upMShtZlJkoHxUjcu12PtgMe4+AdpNXYd4Guw7OcQ
eRevz47+7g50UjKftHHCCSXXf3nZQP8MKPgKGIa79n1qNok/JDJqM2TO5yz4bp/QENBN/4F2gOmO48z7gD7fdaHmc3rRJFWcYgl1FO/X8Xrjx9uMibG9
QST+fkFCGwhz/qp2/D1+n6IfYa0/L6vcxDMP/BhiCR/zaeF6/dVCkZFghbB1dXRW2QheSq4PFojRsfmVG9/5fv0J6NgTdcZdiT/RWwhz9b5+4u0CSKCh
pADAnBVAMXE7RWoXIZ6BFrNhmPjryHPAnUc0zNAyh/0wHXSgUitb4TvorfEq1hrrDzZYWyixeiPvd7Gki+mKQs3iVTustnOt2eF0NLOwJTBmQGzUaQHU
sEqKS9eZgVJ0yn7Ohc8ZHiiux2K6BM6mhJLF4gSJWqEtLx8VxxWDnquaLYYpIfJLfY4fnAVC8HGzHsR6PN+C2xS8XtKeSJ7ufkaCSD3BH+mApIIRRsJB
z3kGPOUN9MqIEoMEITKUC6BO70QNIOJVwyIMwAK5qk9vSdr0Om81h8QJMDw32yD17S+AETPuw8gg8hyA0CVd5JgCaJlycEKtQQJzCXI3zQO4dgU8D3Ae
cL6gl89gvTp+zSHiHj2hyIv5/5xOBmkiZ8T+ztNHYc+hR7py7rV3cfD8f81wc6ZXuQ6qlKdtmZ44Hd8PcbO4ezs5R7dnDSTWveW5LTgwxwXnIe0iSdZY
doUYmIgVECjkEkEDBJIHCCajVDzFKCdwTby7/KN48x65UDpQeiP7Ep6WchjqeBJDWVMmWDJYEmVwoXa5OW1p1/DFiqbz2yycH2cHsJ7D0hsdz8Idpk6n
iW2ha/d8/fD75A+n/Zw0brY9RqHICWQljCGBnz/aa+wI/ZwinWEiRKFDgHQoXnJ/hmMP0HHLV/tYY4jRlhqt9e8+Pr7jztLnZH9RMkdWBEJ/XdBNeMmj
u8YtKfol33YHeG7BesBw/t/lpVpNPm8jJOXJ12y95J9y+OzRo7l5cX8cTODBQyz0rnddJ/bGpXg5dehhtfU+33Hu16szq/23+T2U9GHovrW60j29ZiRp
MVDtVXZwrDgBWMFPDyjM/wa6G7sfT+rYv+guzwbecIHfAYtiSGn3mtc9euufAegByFnivffkaJNyU5iQD0+Pp9m6rsstdZRV1dQL9eb7prBTGtsppNmI
dAOFYPzTqYB4F+JyJ7/l9vmOteXieQdB9SB7zovqXtxdHjTVzTmEnoP1eZ9X24eh31h1hiP5XE9u0oe8OoG+7uHq/mbyeJJ8ICKY7GHT1e1S4XYnjo9Y
ckOzt64Xs1+Oiv+H6z2DuMNGxyeKRk/z1nqG5AudGxNB3+dkWwfAwAJ1SYKImdjwGhLKWOechLVfIUo0jNRE6QwggK1KZ593O4UEXS6kYqlUN8T0SEQf
MnckL9hcAz6R+AN7J4vxf3Q3+nz07PIHYB4GjqbcDvcQPIOEPHTRzWDyI8pOQclw6qcI4/WmkxHnjddFDHob6I7dvNtOjScl6/q/pPT1Sez/T7A3VAHs
WmQJgMlKVXFpmCn34ciNsGD9Ub7M3EXmwpw/7/+nHhws6HEgIz5L4tDh/IJX5PcS/dciIoI4JOEDGQxFJmWGrtmDqm2Tqahd0OPYbPiMctv5RQB+xjwm
/Pl+0dna0MFDofNhKMqSFDD9uSn50mGIglFRxDbDbKh7/+ZrIGQZF651h7c/uATPv6+O198WRrQFKs3A+X+CE+EKybDfVgT09eE5UtBQBSCBBRAswQoU
chV1ke0sA6hIfH6vjfH5fmDwfgfbrBJP6sDGyDIN5bNKan/QH2js/RtD+ROb3Gx/eIcl5cxP4LyPH95+Y6e3kOCHmvYgT3AfqPh0PhGfoZfxLkLL9P69
wmbDs3SGjgp9/BthhtNdOfs8XxT94doHQPYm0YQ7RdB7XjyfUJ/geHg3QfWGY17T3OCeoezsTuXgIklO6CFJz836v9H89PhJuGeoFDg/5zhzDsH4hhkC
ibf68QP15BFVKESYq9/sq77PB8n954vd07fjwvDsg5P3L6SHAHToc4nsHoENfxsm0Pgc+ch258jjo51/nc4Bq8hJ0kYfM9AwR2QzUxXq9NAB7bj8ULoa
x/I+B2bHC5fxia5aKKu7DlLq+ZOSRP1fz570Y0f+eQpFjnXbLD8PGddaDlJD8Q7fn0DfecAGkzJrRH95nK0bTpyE9oSfE5cL+Xx4UPHsAMT6jsHHqPZ+
8/o/h0/wGTlTSlCV9UzjEqSjj9Mh/iTSORyPqRSSELaWIw8hQbHKFWIrHvT7w7S7FP4/uL8swtHbV+aPP1fiewTZCQ73hubViqGOsqmGiSYxIjGkh5kO
de3vbVVVVVVXhAgpPovJERALJ9gRAyYHvp83h8q/CJGHX8wGd5iAUkGUBonNA6zjMD03XY/RcAYCAcXBh9btHu9U0x3p5b8ofAx8T9p3JzNKaJfWFTLJ
PtyqeYQDu1lv6uLI5CSRAkgGRHD0+xB83QAEHwEvlJ+8o3t81RF+dW9iusP/2PzxP+51tOzi05NGg1KXrEwyOJDIKoCkoguj+Pf5Gjtivizqk8HWSfJw
3R6Xrqm3WjhafG8nIfgxC0sq+4oOX/PnTL5f9s7aZjNvnaRYMeJcPmNXl/pKOSmApxSGDn/PEdnbKRNFUA1qyY/1s0nEmDEHunBdz/l/3T2KpfdBDimS
u1vLX53UAhrqtMGhgqY/l6ljyKKtVycitHcnjdm7JYnAgkSCgKHZHfx7adgowYTDDr21Ycjp0/ewyODx0w77Mi8WVrW7H4Dt65XqJnR4MbMnaUDqcrp/
FiSOJ5Y2183gk2dux11LB5ygjlkStlsBwSdKl9TxEOP62UHCsSQh5KHBAZJimqTIZHASgwLtOvrwJL93xPLEYShNiTiToaf0XtGUZiogNUhGFl7z2kQe
OYoxVVlmo0Nl3nDRAsuZ+f+69K9QQGkCHVUI5KSbqxJKE4zYo3TpJfWPwnA1F/MsAgc2TIOCAzoUYAEw3hNmpoMRmWorERQEyduf7rzlNJPp0SwMNy33
621NDIuEOw/A+PucO+3w6kuvlh5nnQURFYT8qVQeKrAoL79dagppBZBm0pcLDL9GwmQhbQ1vGB/ru4EDItIfH/20/jfQmSeGBvfwAk79tYpARTwm/etB
LTa3QXIcxCs4WSF5sR41hwMJLKb5XoV+VAMzXKnYT+aq+RlsqDMdCp/gOONvORfh6K4NZqx4vPU3akcniu30zzI5ZPmxgK41vtsc2MPE0hPVSRrVksi8
UaKG77zejwNGZfAxuHB7svBgzqkAYm+hAtA4CYXRVwYEg46j9NAEH5SlK+2E+YkklEHEiJl7tnK/zb9D20EEXGQaQTuVQdFGch5heqc+2gnFhDIlNeHj
1SseWyreIqYF2YgCP0GHR0LIQt5urI8OPeQoygJtiJ8m8185vXPQLCGtENP4sMP1ssFESf/lJX6GHrx26bH1JOpvfP020gHAydKFybb4ueQmtvrzY69M
hsGMsnkcsmM93HXBQ9Ue8MMiEFrqiJzoqVNWfUXgOo0axQOR9kKC4RH+rKVTEpqk6wYTQVePdnj0OPHWtls8J9Gg5zVKeThhBRDoWAYdgck6MbGzM0wW
HDRmQ0lww/788/XRXzUdGyRHelJ36Un0sQklABmQJEAlCQKAgYerwg/mV0xOm+VuFVX5O5R/1vsRP4a42oFAdinsRYQJHR6IiRFhRb3Ht1NHNCKoIbYn
w3vK6uZ0p11Co/etpu1Ttv0MMxj68Z9v6OcIuiP1ZkZlEtBGUssSMV6szEt9fLDsnLZ75Qzw8cE+aZq/LxJU9Yd/6G5htOEkMk/UyFaqJIOsSCCIgJQL
tkcLqgEYAkF5SowVUJEVgoaDrnr333vkOQ6b+Oue3jZrgr+nfQixU9DBBULghCDtBSiBrQrTHl+IPdUIMBW97Qj7EJxM+9E3+nm+WxGXHyswb6xAyCFB
/3aKgZkcaUATqZFSp7Sj6i/4P/105fb2/xZj/1/6/ry/9MkA3a44/DrLtw/0HEj+3afZTn5kZn+8oGdQIzdvT9lpOI13+/4wiPKv/f0h34e9/+3u25yp
TTz4fuvXCpeC//asYvGCeIivnTjpDP+HE/4x0Mr5a6L+nu8/jL4//ItH6Qf8ulz836Jf8svhzU6ZW7fs47/r+yXaPs+r22Vo9v1IB8IF+Icr6JkzP9oP
zORpBYH+9CYI/6rjBgjiCjGRH/8/IqA/qGR93cFgfnlcV+UZEaIgcdRtlHgOXaj+pjLnaK/Bknc+/+k2E/q/h70H5FMhnv0bOvvlxkOP46Np+GrMVeQG
lfnkPCMs1EuLt4Jt88v+en8+8lXkcvfEbB4qXOMScVp3NOUOB6gQAs7+P+ECss60UhTMiziFc1hm7PzX9i8Pl8B9K8M76fqNwaafTptQbS/hX6o1N+9f
Jqf1ayMr98tZYf9EQLiX69g24p+yy1Iy0/aekunupvLztYUjPrNdoVn+Sc3NGY/9i0+LJI6Y9wFX9599P/f+Uu6/ZRV4NM78KTu2lFTSP3a5BgO+1aa8
okPjj+/tXsp8be2PuYBeek5rg8/8fv+rx3rpl/PMDsyE81GVXhXO3bacvq+FAy19Ze068/syUa9Zfx21A+jWMn42z062cUm/qaT2It9vNb/s+Ms/XqzE
+WnTxe/0ichj3Sf2cBQ8CfbyHHpUVJGtJc39z3+zX+q34mVYDDuNP+V41WPUNp8/yX076czfS849eU29plLXbqHmov9GQghg3Nu6YtT/3+V8/OWEPQ+G
c8s54+l44OsxIXIDEW5rqZEJB6CTsOHQFuL+M5DfsjqbWVy0l2geeb5dixQ8aX4PpNcLauNwzx/horDemVnCngMuN2wffd//287f+7Ds/1pn2LpJbr+o
8eb/s/8d8CVJcxx+G+dHk9PJ+H2f6bpx/xtXu5rg3Jo/zyn64DHTjS3F9eOP2r6euev3X+j68dvlX///t93L5KdM0q3sOvs+8fxQkkIPz+fj5XND5kX8
vb4fClR6l8Z8vn/dy6TFuA6UuN5aHgWV1dekalvWZGbO01eHKq1RWfh++JSH0U4LbGVqX5nnGFswNA4YiarQFPDv5ev9n+J6/3f+fhNhR3V59/z+pv3U
txyaynx8tu/iv8fmYfInMePp1xX1c296IBpfp94/29Xx8/ZAdhMlPu47f7f6/V8/r/Z/X/z/y+P+ncrfNfX/0+5vkj+nTVvz6DVl7256/9P5KBPVR9Hz
Di7e3DyH6qeQoPp0/5zFHsHl95F+FLg08cP+u8mIe1fqFV+uSr7hk/naR/H+a+OpSZQhswQKgi0jUHiPwlWU61qq18IfTn30mJH47WuKW5VrVLqM4iOQ
bgzxIVFU4f+tGnO4In3gVaDbhR/PrDK4Wbiq20/tmkkQkwkHsZw2IXP8p3n4mrn+jYv2R9hNO37XLYafgF0zT9f8+7bsmm06c1/IAfZwn0/cqAkfeOz0
9eBFL47XP7aiv7oj/rrt1Gv8uc6Sko7+73FCMhwHZWf7PjwemGHCvskkqvdQK/W7a9PW/qjw7Q4vj3+Wvqr2nbxFNBppHx4f+T42v/ZlzryzCT1Onj8/
3uJnxKfQfh5UYCX7pNbHVfUFYVf6ml0PTuoOsoyzLNcF+B8WDMoU5K9fbz9/ciCht42PZ9iSZdG/b+0EEAf5Lrfhf6dN0Ejr7JY+qav5T5uKHj7l+2T+
tXE/lizpEZ6nlB7i42Vyp6xB/IidnlL4+u3TL2sgytw/q6DLNa09hy/5jRO8Hx/5qgVv/zp3DvYa43ufw3hq/8QbO/n93LEiaSWJoqgv6r9Hnz1z+WPO
PqSH5kU8o/iWQFJVrFssH9kHJloooqmK78MSStYRNEQ5yq5y/6bKn/lwWj9KV+P116eJ8PFWDr/02Ufo9/nL4GKe4lUXp5hhL5/lDYLEaWUWBH4GTKPl
KOY9yj+xQ9vsyhfq/uokqObvUMpG2yhqYDgiVaUxIJSZiuZicghj6Gfh9X6J23lZh2FIuuL/oZJIUgOsjlfHOeCc8hUH0tIPoy6Zs8+nP6xJvy3rWhzC
gh8VY4xEwRNSQZlRyrswGpE69ZPADjgw01pMaQ8cOXR3t022sUdrBmOGChlBCgGrCcszP6uPrx3rigsHyFobsIT5q0LPV4z42gMwaY87dAf+VIgyeKlT
mmnY/5sHqNZFqALBAfH3eb+TGSuqDhzFncF4XchSb66NpjapVLKd5XLDsm3K/T8YNPT0fFdeDLx/OXskZ8n5xdc3GpA0lsrWBuCkgdGNamqpn/sKjP9z
u9C+viqHyy454hAMAtVnecB589NOspYrxL2US9vuBI/l/SQ9tFnTh26jb/nHnL1bz7efkeWemn749R1ymrdyuGfutaR6dTl7PJkdsScawfBR3uvjIcpF
OkDqWiyujcG2LgoCjmCsQyUIqU19f3+mufr2vC2inHwp5z9oSAj5/uUwxQKyfV0yCwKyXNYTX+W8DTM3ZthrBYKDV/2Wqv+VK9ZTIQXEFBEKnAvHOf8q
a63yLgXTzufkOA9AL61sYyGJIsKmZ3m9OizBMoTaYqTEoeU9dp3XF+3u/2/dukWMfOJ5yIZQXWcdeCmwDFdJMwshu4zIS+OgyQy0kO2G0HW+sxiuq4M/
+CQOhNPbt+ciYW229FVhnO67Irvx2OcZlkMTpxhNaovMpOPm2YyKKFEsv9MoGSPWADfPEdk6gM64hohNiRduZ+BnZzoLyyX/9Mh1yG2QAxgSYwKyES0O
hE16KZN72j1aqTUgh/0iqNSHOicnc+EaKN2BRtvnJiqqPh3x6pM/hmBIUUbhpDKgyAkRNUThJsWTKCOc5cqjhJJEQqUEItKrkYYQohBRFNVtMq52JhYg
ZhHKChKq4UUSIpAUymJcojkZjLlEQVcotTWnDkFisOVBM5QWV2FFFFhElsSTCjtKhA5QlQhcqoIixAQLpwQqZQUJJJCc0q5QhU0hKi4QZNIKiNFkB0jZ
yTJDkVwqULrMxlVVcyatRC1pWWtMyQjESSq0UzoZKgawuCcCiDlIENZRUygKOSMyJ47uev6qqmZpoaIiKYIhpaGmlqmigaqokIimgiWiiJKaiQpCgiIi
KoICmqWmYoaiWkopVoAKFpooomZqKqmkpKmZmmmolJkoCigiDhkqmhCigKFpaUmWIQoSIKGlKRGgJqoQpSkpeg//eTNkRFUVMTUTFVRURFUERTUVQhBT
URRVNEMQRQlUtLRRAdka9eBkkTUSVTVUVQzUVEFBFUwTFgq+N9IooieUqSIgINawcxpciisXRCgUiNLSgULSCUilNIlDQCFKqNAjQCFCCnZKA95AoeSb
7x0a79OyPKa3kZ+Pk/W1y8uh/gH8NTh/fs/ah2whNILPStkCVANWkgs69LD+O9D6f2WAH5MHiE/T7cVD9E9s9s++DRB4S9e3A1AcXf0x/vkP5Zf0SPWH
shAyBOspzgP02SQQBcogTIgD53/4y0nMLF0fgvJVFI/pLf/hfkbNBjsSFgHCHXCLQKk5pJr4WEObJwgftf3bYBuBziwX4wfOU6z8uPXoX3640J4yj++C
WIAyP6KWYczmR2FSjrZWEmgMg82ObMHFaOAmRwQAMFE7oUdsmxc/lXg/Zr2V1rarhSdKefl3AIKyr0dAKkEtkwGs5z04Nz74ugAsURSgHEXKJ/qqJiq9
+j9eaBc+V4NSsNFICfxIZhlISodfv1cK8cSXyQA9bWyobQqs2lYb7sEQDfuV/v7Gmxf9j8S55c+GcZ5rP0h3N/+7eeLcnE7EhFsoCIg6pccuc9Dmjctk
btHYJ6aU/p59v5/pzqciiLkza4D7v6c3bfwUu4a1mgQzalegtRJyIlhvDDwhJqczvvqs4USg7Ej+WlBtID8H3DVkkZa+vF9yOPq+5lH1f5gjxCs8ZMOC
twIclw6jdyQoKlYh32upPsReaKbIYKSHjf0meSJ4nKBVAg0lxDbr+RCsVZEoNtqfWnzdb+r/G1ivwDfnVCehynODSUh4fKCE7QgHzfYGdvu+tZPAP4Ki
pAn9atN4coNOzUybg/5ED/ODvQGXOpHDAQGLDEJL7Dagoovjlhw8UXErL/tpp0Kea5//mQ13dQ5l7bZg9t8ShGA4wRs3MnBmOCZHethiSNowhbWGX2xs
jBSUUFIsTE8GaqGzcCR1y7uy4HTMyz1kpnarL2JrRYKGDOpQridSIogWRsxmknCDtCzEmBjkwOJRBOiClvEA4NHVE1QE1IRqQxdy7IFncpGMpQCjUiqj
L2xq4mxYQqaAMCG9ghQTtAbOscPBBCbeXzc7OiSizvJY0dlRKgGaFioCPNaM4QzCCJ0rjU0J5EbK8DXSrjNWgkZk//DXPBUaI15egRIrrqHAkkHlrkWI
LpDbm9MrlTRl6TFenvLLNXAe9GSnidkOvOQ+NHfQ2XiRzwIadCsPXivew2J5MDI4vWtcRhXHVDMzc7bOpTAMBMOZA0fOsHLOIemYPgdpHClRMtfHppzp
PY3MBFCiMDgSXQzRqstDkAqrxxJA3gbQRiId5Y9k0YxVV1qnhs3AKPjmG2smmGvBfPdO05u9DprtBQ8c9/GjiEkihQRI5GKtY9kB5mf993A44UWRhgnj
oKWEDwjYuA2eC5bi7F5BkLAJZgF0k1Po867dr4SsFDV8Zi5HmAaTUTbNSOyAZsjMoO0EC0gJALPrLeneCYQxuP9QU0EApTiigN6YMyJ4G7l1OTrInBAR
Jshpe7M5JvDrlw1XvqXELamt8UyaUMajezaYaluID3v12b6Msvj7utGoqPbQTq1wPVPhIDMFzPMmdyMgAiltwiCYjWlAY5RLMFju3IHBHEAa3zzQwRmC
+EqoyRa5fB11nD6N4IPfnO1y9vcgJcwcLeoDJRuqG5gNoypqjd1A1/vlPZRzuZgcW970BPGOzQJoQFsOtm32HZBAJwDKcLVOM3YBLShZs1JOqAzWsLEg
cGXhcEiMNsIEwY1kzc0wSToizqAGpB6bJYIXafvpYQnL4Z66D11r21rG5M9mXLIrFA2x0zoDWK9dcmg3Ed6Z2niycAzs2d9SbOJeXVMzUQ94qoSwxY27
XG6mi8iGyNwQgWYPA9kFOEtZ0yGIsRRS00IVXx1vWqitnnV1tOKDp4btRSY+MsNmbfuN7xsO6d9XwqHhjlOD5SsMSx665rDNBuaLOrzjMMeWcdLpJ0eH
kz4ny+PUmkDggF5wFIP3wBqQPSVEoQdjxkUx89O7t8v9c/PKXg3nkNUCJcZ7fbxEiP/r3r0qiT5p/0TWSJUgo+r3/Z9fyU+P3j82zHNCunudApYBigX9
hkw8E6/X830/ZEri+AL/4uMeQ9tBb28pf4f/jd42/pYWp6vMsNkQeg1IqXqpL+Spw/FUkQ1c/N45fohKmi1N3x0VEc/s+KtdTRRle/vzR+WYUn6P231+
s/71VFFUDHmoB9bAIHq8UcaeNNGFld3B6GpmSoIMRRHbAoGYZEwzZdkAl6OsexV9kidIR/shD/RCf/TWL75ezli7/HFP79GL64/shNStB0k6QPu4znHO
OzpiNFQ6aySTzaSY83ZObv/ikNeqSEK1hvWABzl1NJhAuRqUxqA9FUeaBIUJyQBZ2YQ7+fzZPRy2FtAXZi4OTlElEylzZRHOcc4nH7jvWxJkVBUluNqy
XmqKH8K1nKpYhfcQ2i1/3lH25C05yyvS8oEpK0ePa9eFFn/xXbuutBlZOL+VhiP7rrqRe5txM+31XbtmLV/bueP/fdkA+/n1YqjwadaTMkGjNVFATP7t
SJHXNk0p20LCqRotsOTxw0obEpYX5bg4QtXoY5m41Q+nrcjdrW/1XGG+JY1zciiCrFzfVbn8mH4QldJmSP7jIpVHEFeCPzbGVYS0c2Tz9ioHprkLZy6T
v4vJAgQZFERCUQNADzhHtjITRNKUrVB4kBkYc5ZxvICdB6hyqgJkOcSHJI5HdbbEmOTBDl2y4aEYJgkQjEDV+sa38V4+KqbwNze7Hk1tcb4qQxSff/Kl
hHfrk2fdLLJbKIMtFEFGDwyeo4iTLN9BEZ21mdVrh+ZHdWOd2C0VLlMiOXBcvJaFGKZqqCrO7yBuwHqZAFIRSgTXTOXRYH6LNDlCB0w/YYg1/wbx3UWq
oYHiQKPdFaxd2HWnBvbSdOxoZ5KeiyBHrj187rg4qf8mn8zkgzazqUEhRH1LJEqbQrv8ufyJ/Bm14xaeUy25mXwJdL5szErbQyEhzxuoYpIwCSPLuihf
jMKJnieUliCp5mkOO7ioDcNvVSCKOqoxUKeoUWIdgpHVVD4ZJxhqEPS391RFf/GXh6XEjkuBJXPPRGfOUnXDER1Pm8uMv62gKO2WGyi9r0SVn+7xMBkE
ga0hDSA+Pquqj97kiyJJSJIIPS6qZmiE0W+pYII1ym3Tq8Z92jeBxrHlVQERcp93trvKaEN+t923KGLEEFOd9m91PBL3vj9mphsk8F/YqDyoQ90oItC/
zftMI1HiCCvd7JOjLpN5ZAMIN7LwvKb1OVp9OOHGd63zh6f+2eXHKrcmzlWqbaO1McCNrLTKSN5a42dIKNg5yj9UujREonoKurLMn0rH735n616eB8EI
xm0yZS5t8ifqskSctD/nM258/kiwdT+VaWWEbUSUBQp2h3jUtgjtN+KrT/uzT5Hz4ce92R1MukwyQdqvgYprt+X/HrbwEFFo3pJylkV+BII/9PnvwYzX
Y7Un95tn8k/0Xkjv/jee84RZdxqCaxD79NGm8uC3iLKCV+TE3xzXtf+s2cTqksIfkXoc1A6+Tez89W0T7JPPUeRWrUcnmzL57XZwoOQE0TFwYEHY4rTe
QcxO3XMO8tW6ERFBovBc/h+qyxv5Ni6CYFS4YPVTx15z56HNHyhWpQkpmnC8CGmj+vIYc/PmRxVvRG5pcPM/PJ5RePVwztWv4U9iKfEuiCnL1U1o2znX
WX57MxOJ3z7c1OJV1ZsEVY2tuOPh0TNfrXN1VhCua92Jg99N0liX+9uQv4cWKMfBADH1OqFKjC+oo5qfG+kOUeGs8id+MPcgcKKCSPZRQBhnW0JLkqGF
biRI8GpsijKloEBzbmggYNH955aAqiG2QEQR7pHx0qnPjxQ3utsqpU6zHIdpO0x9O3Hu0N/dSe/R4f5F87bBFDfw/1pDkj3veoFU55aJ5V1L/r+4eWtF
2vKHlNr2/Z+XV2B2rHkJCubgI/SnKVoV3uZ5kJJUhny1VIhGUvhLElKgtE6BsuRr8sivCUpS20xIb6Tze9IZzmDfKC06bmWxoba0nejOSLQlQh4UIJDo
FgWRXP4U1dv1IeTVEVRBBNccScVaQbbHJc654/ibGEYSf/L+LD0UqXf/qvGW0LoYDKoUjRcs9JiZQYw1aBfbZuXGtamgrNVKH1Y9qkPh30JMyzUL6qQY
d/RRh8mvqlgKBK5MGKSV2srOXQkkkjc6ycNrwv0zxcgTKbkbHYmZWflKeYNNkm6p7tf1Z52JwEHbD4+E7zzI1X5qtFR4Ib6yvKFPrAiJhrl8lPnNscFy
VCCSYkqgEDMgPbdmBFiBpCuXz8bvyUQ0vLwsz/d/OPlTUeQ9nr/X1dkUS8Dp/jJvy9eULgpZ0HIQrkqWLMo/9vzu8T05s/j3WoiAkCYAN+lMwcZKhx1l
92zy6wqutanyyaPtD0yoKoawr53TE7c+1qaxkGjaKHwgTGCnHYV1e8uZqSSSbCRgF3FgfsOJkAUy4F2GhHVbacKuFIjCiR9qe3mfV29PXnj1r3eKLF23
HOLFKS0wakdOeVSPd8UtbQ41LE1NFvieHcYWQtcCgaQsgR+haQH5Gms3xwSG9BmukilDr8nXKoj7nn7qwaxhlnQ5RlQfEuomp9uutaGiSDHY6QFHgUT6
SZMBEXTZn4T6nUodUmqe6Ck8/k3YIwjkt/+q56MYP5WiTwhy+tY4o6IDJfXLfxw2LVvuA/b6zgwe/OMKh73VISAwDYVXONH08YoQ7jNXFCDq3jNABQ3K
XKJsazAjCqLShxIrk09IEJCiAMwaNFXGgI7jY7nSB26UimedJn306B8/DsniXC2Cl+eTl5bilQJXaz8XgQHKEBllaYYYzkWyf/O1kGpkCCAbgXO57YUC
CYBDDJVJQgO5Wg3hs5vxh3XtL9l88t6RRtpgzt0aP2V0lIRgErCnP7k9BL1fwZY78WKXwwNfy+diY8ri0u6DJLIYIa/uqaryQ5t0ZkEPAW+alj2Syblm
vCvCsQOdGZRK6GmDS2jumsK692/q14Z339leBCIIU4EpKizTlj8lJIlSy7wt0iqUIv69XbS/b41pYsjbpPhhnvuBhpKOnetYPBFNU0wDHfwow/T/PT1q
2hsBBEDyX4l2VzQsSL659s1iffmMzq56q4lqF3bDb01xnMoJxK/9MO9SVWb5+aedTz40vPe7/Snx668M5veZj4ZTwlRNIVXKVRuZiFFklw0Suf9n5aka
LTCIbuT9ahEQjATK9+cqtGIavwf9TPVxZHzIkx6sfU5PrUsEU2QERn8aQko0fUy5HaCnAXQkSJmft9bjKov6tj/oTmoXL0Z/hC5OGBt3w5ERnTpi6ToZ
oVFDZmLCDVfCvBDATotPwtXthpm7rrrRh8cl6skGvv9d5VkkWmQmAflImP2L9Li6lIYn2ZgDRut9Zhx+jm39Q4LL1moNYKd3Mf93Z3qcKuSSZkl+pbNX
3VLKwu7+tXrLZnOLKCxgt6rUzJNcBkv1ssBi+Lkefne/jd7hU+8ckVWINkLbQaNqyHykBZntSf6lTQQSxO0ZiNGGUf1Xksgi6/h0okj1ZKGyAROOFZFS
FL7ad/u/mxVCNnk71dwQzMOHwO5BOndm0jA71X9fvk2xdeKB0roQKmsp+xNvTKwOII+hFkD/eQI3uS0YPLfe0KHJXBizQx1Jju1aQmZCH0I6IFaUJJEE
fml0hJ4HFNmfnLgFQfm03bJPxZUPOs/y72Y+6FE3fP89mptUsDSYI5hkhifJrrblguvv8aezV7u7rXneAi0r07LJBizTVENnwv+yQo0R/XSA+P3Lb331
yg9DxLRMTxtj11jkuW1ovqwqvwm1MPGGIP67Pp37bOnY3vK4lk3cFyWpafDWT1dcmxKWK8kKLPjanhfBLlefTDHnafrvg9XSUv6u9NapWne4rPY1+21X
cqTIlAVIl5qmgdO5mlxEMVKkBijiLHbweEcrUk4ZloFsotkFMoskA2XX7oiPpk7JNvp8ETJS8qNkRNfZTIKKi+j25I5fnmYoyY4I/oalBcKiHMsXtUYK
VcIViC71lfzVw7KFeNGmc4uQKHIvNZggnoQtvDyqMZ91KQutHT6IRYBGjSZX4KF7yHPJVQDMQeDUJJhIbsMHQp65cjDivCoDA7rLlOfKJoSdiPQhqIo9
pE3rq7yAX2UXMiiyj0Yh0C1NIKkK89sft+1zawjRwAyE2vn86h8oKkkoHzW5HwYzajCQbH5/JtP6KSO1UU0JzGLSKAkcSSwyQbaDFtMAoL+UJja0a99P
iYVEFJB570FRJhK/oLw2K89aE/PVzvvTqQqKs/LXz5Te/I0Y6+bmgpr2l2PyVyDoa/SvY2LJSC+1Lc9A2CcenNj9eHQ6qh6bdKssrEWkqhQSCVF9lFBl
En6RglnENM738PxaHLW9IYRzUzlGgp9yqSM2nJTRIXWHHPUtmPY4nqlwNxC7e3Jd5zeYuk8KkWECTnqYbp6tAg0p+ak3m3PSCJxDvle3LMgMy1nKl7K0
XEaXtSiq5ae1b41rIGkp3UoKDdatTbtWCME15np6sD6sLw9fS8fHAonkFEZBUZF6Mp79ePhrD18aqww5O5YF3blgq4i7dxdBGKlUqK4455xZMpISsupw
OJyyvb0sw+n3UMOl7ZT4N72/waHJ7JjOr64X+tJyZ7X25LuzaPd78rpgqqKcj4n6OAKL/RhP6MIYkYGyBJEtSNmLG5gO9nBkTyysQRFAUNGxT6PPh+c2
YnueHsnJ60rE2tmmazMC6bEWeiVOlu+ZMnaRBozYQWr2mZjAYRAZhmB2kK82z+5QfCfvXfs8dVJLWO1x3n3p8Sgipq/HDhmHFOmV3LVRioetuU8MPYwx
7tU+jKKu7V/D+jO36b/6YUc+17fDscOmZApTkZxE3fZQ5QTI+czyhgCSeRTiUmUtEEQ/ncYtIVkEUEQzMxRxz43SUHdVJI9i1YDLZvx13yrWqybdiZPm
n9DkQeU/O/Ojx9PHUmi8o5axxlO4i1g/thDJpe6QNxqTy4ofZ1zlrn7aGPMbE4aqsj/Klixh6vIYY8WrHnQ+3CxREFVNJRVkVZEfzSZ50uIqb1MMGerm
FAZyysRguMv4WsUURic2g86X67U91vupSI+VotQnq4zp2zWpToWFctvahZhV0m+b4LRFX7KFk8qFBA9bnTWfhx1+zlyOtsWbiVHzvgzxTUfK0dp7EyGK
vjZ5p9Ke1OSPbvkxDzYebgIc3mhvtZiD402N0pqlE2pWcvjHsa19Wb/Emh2HUfnWmO/L8XX1Xpih8/NAzo+MKiHp12irozSXLryhNBNNDSbTuk1IbtVh
g8Xj/d08tnvTcUZln3OIpxaKnwayu/O+/lY7HfA8t5Qc3jFDpLuKSiiN54yGpeOXnpNM7ZV1QvtZWdM6GszjXRvMyh6c/hQ+EPdnD7pEfPvcT7J428N4
TMn0sL96bSYzhgeaVA35cKktLmJsz6E1PcnUZ/t+6Z/UB3ksskzQkVEFErwGqvy9un27fWnD56vMARiIjH5W9GY5rxs3/Z9N4J1Zx4dz2Mnxfk4eD7sx
DWr6fTmeiiFeMpuzSqfBWLd5GBurh1R1Zrrs8YkIIuUHAsfB6sKzQLlqwd1X7uTNYfSwbxif61tIOkiqaGx/k4u1ivuDiNcWEYkkhNEqp9SEO0NA8mdc
J8nvOXo+7UHXzd7G7kEykVPkfP+y4TEtJheS6X2f6r8COCUOzs8NfqtPh+Tfz1mHyy+axUk9pD636VBZCpC9IyMMJQDGPKPj9n1eXLrsojkghfdqSvhB
BKFa8mdfNi9qnJYMpnSTPCFR268/ndTVablCuc1rWsbjE7YRufl+3D8GMgknPMFx0lsLhJOAOvKEceL7cgcTO1LPbnddDnPzLIzTTRJiIFh4mybXflDD
FR+eNpL2MOjuPZvVhSaKQWJBt82YbUyO9HdzQqCX5J15tz7GiJlHPn8VMRQKCCXhC3LZQSTJLFhxDgO1eUpIgGFAQZkBB7i6ADtysL8Xq4TRvFhzh5ON
WVCu7NCqSc1hh0I3P5lMiaagAMQA0lIClBqqApbO/WfZYPX7MQWYAZjyYbMD14b9GOeE5bROKK/rXo37ILaerESdau05l87vOG6YaTiZqhUonhDZE/W7
0gTKJB+U9Xs0MsiAigoxqfarsMzYjMqmJ7R900/CHTpNvbn33od99OKYOrZpEkkVGnTjukItKBo+jGGKtRhZjxLyuDmlWgVquJ4sIwSNpCjP406PRwi+
F0YZ2QGHvB0WpFJ0zxunds4w769cdeOiiv4OZ5f5062F8v37982LA9WxGLz5oBkYSoUmQgr0xAcgJIFAMIQ2q6QgADn4bBhBBq7OcpZNI8SHi+b31Vxt
Xi1+p/Ksqv9FmiI2Xw6jRpBZYrKn1S5xTsqGrZuz2lkCADkE4yu1VpV2hUfkv2tWTogUooZsMtD0h48Dv+6dfqlQuqK67/NDpMiTfmZ6wh56Dz48ndx4
FRyL8F93BbCvw99qiubM1EnzwyRHp1Y0inuVtpMhNy7atPRR1ZaUx6nYd829hS+Ny1zucLVlO8l9NNG6EMToqLWwk/ycNMUmH7mjJqBrh8mp2rJjdPa9
ZDnKYhfkWrv+yh9zD/LWYXzZw808JujEfHgKOcRpB/88/EnSs7pSViiObtMfQgVq8QxDaTynSaZWH1Mvu63anXx3kxPCQRV1Je/hh/TetA4qUq+isBpd
cRMMGKmh/3aqM3Rn0s+voWd0352ukPC641DHSczws9BNvlYq2NqdmSHqWPJC5K9kgNrxcxZ+Z+2+Q9GzJQfCioLTVF0ynjWcxQolDe4ViT1KmVtWHf20
bPrwm4qcbLOnme7WPB1oQbacdvNliQzIBKamKqO5Zy7VHGSg8/d0dxnlJkrV2EGRAsdCiMxmwyIEcJtvqq1WVgsnCoK63YXKKHwwsRYQxYeRnbP5PAD1
NIQkDx6evnAkOAPf5fm7fDcq+fiXOWrnDXTq6n0l90TDepWqaK3NalosrJbGjyi5YgKxoX/zumnOuTr13mNc614dH0YRZJzugFYT9P4ZDHVO2mR6DCDR
vj0bM2Lws45DmBDKqRCHx8ucuqfEOPoIp6cKK8/TthHA/9vPnm8/ZOCQmXffX7CR9XdSOPj+vXTXNxAVLaDIoqqohbKxRdVlVctQjmLSZEUUXKazIqSk
oyR5b9Z89oB74EDUCFJz1lK0gmoAaRNShkDkAUhkoZKDqQWlBoA5L8eLHprPPn9/1fAXsJlfkYAiAdqkCP8Ug2vxVF4V9Mbrwmy/r9PXV650ar/Y6Bxc
7MNb75DUn/NIHBS0KvlppaWuffp/m270IKCZQ7QKimKV5JXBStMVunXe8xdtr+lA2M3L7/3ZRj4ncmeC/go6JNe825HPM1E1DyR96mpbVohIzY/tev+j
BVlUUWHHUoNtGHD9uZ+mda5qRv5OmoJCif8vFUJSINJtvfSqgjQQSKHDKNqr1UKf/dpWSqfy9+dD3XnBmt526nv4l5fspwofFJyQ6Q/lQQ3nAm6Nbkdm
sylugxSHj+6eDKt4evjeCSPb2W0lG6zU6DtuSEZtfuVUZJAGEFoM4llunVeyUnwz5WyFMa2fysusVd04aWW+GNwToKEYHJTQ0Y5FqaKAnd0JHBfNGY+b
vL/rl8gYyu/y14V/uRftnCeYh2J6a9nWPJyG6eaa+wOVh+nss4f3pA5JL6VRZzZp/DRmXTY+1lGeU+ZyNE0/hmZab2j413qpd3uzKP7rjgsz39mn0553
woe6G+rNsd3CZXlRZGpuqvkjLPkh4Rr+9M+5gkIiiOARglS1pzs6rWFW1/UvbakWDGimOZMToDqCSCAYNlKaQVTVUTF6QIfyvPo9JTrWpy5ufS+Xw2/x
dG5SCnup+8DUNOphf64C4/mB/PaoVKhHCJ3hgf5IyIPl9/6R4fiH9T9JahvvuOf3BWDK255f+P3aSzFPtpHjKuTTUTznOgUP/4MnUkFquz0tBt+rytMU
8lW3r4t87xwf467CXIEFsBTdQHwuu+JSWUuV8vvYSy/VsPxFztEgvMtxV+T8ToDrvoAluDD20wp4R1d5U1kg7lglUHY+Gc0dcEe59JaIF6Kg3qBEUZpl
sKuDQKTNW4br9dq20KgfdfEopcON66aLArPT4Uvwz1fGS5qYUKZ2+QhRgpIhaTzcSpvohJKE9/Z4fpeklMzwYrLrL7IFefE1LDAta1/LTnYVG5A/WwFv
qVR9igSKbgp0Cww2Cd5FOiCm7yTteyJo+3XCNwLTHGtJzVW0qHNntyKlneppKQqfa49kSqvlE+uZP8lR8P6kYgHxW70FyNzMs/6a0pPu/4woOVQegXzV
/m6AcOvnjIPuHcKL5Dp27248h317g2nmrIJggDZ1z2dujOlPtHyd7wR3eGvOBWTaezU5kEUcFCmrfJ6PNxbzk9I9K1lKzZxO63ZViQcucE7dBINgSjDw
uXMnKRKApiFVlh1cX+Trnp5dvu+2nnKG9w8Ejl5yn5dA3Ic9FshXkR5uCHqyFxrlk/KN24HFhfqeFL2/rze0loX+VbiSU2YSjU+uYtOWZeQzGInacwWn
cTccXlLWlhPswqJsQntt5Hp5QgxjmcJy6Hx89sU3qp3xb4d8+izr+jnHYLXVinjPqb4kO+f67C+y0ZlrbWXgwz8461xLnrrdz25djcpaza9y6UESdexe
3pa4p4/z5bVvlKfa4V+cmuNV5XgUy40ajrJ3KWtLGWtb1q2UnXZ4a/7zKhfvzrq5NYXoGu1mU0fTlI+dukqDKl1UBhdfcpBKHZ8Trr+KR+BRj/0/6KCS
F4cLRquQbr/Zu2Zx49vI9GebBsg3N87CdKs0R0z1gUt+6m3hlMdODIlTOAtd8fbT07YylQfV93MfXkPJqo5nqoqfn7F/eypIjtuzKZcUP0rr8a9LV752
uF5i2dax8g7EXpSFtX7Z8q5872o4+wS+y84Hy5hTiN1lOGcSjtGN+hFq5Ta/07euO5paViiIXdQUJUXVAtFuFGdm8h7OzdOWGCxfM59lwwuuKvpph6m3
i1dvS1fqNWxr3x9euln2zzk/LuHJsCeRl7Y1ly/7PTmOGX3c2y7KWebQrKzb8aXF5UFCjnQd2lbwOiVe+2j5Hjx71xjmtvSgrwySFfprXE6cN7zHd+Hb
VMcpzBv0y1zrsNWjWuLXqs33uRdd96iUuIQcCBW2ss1GjwYLlx1mRY/6qjA9XWkY1w4444FX3w1kcsHH6lH8uI2Hll5+2vyP6berTuYHPm3YfvroJedA
K9V5aUsQ5mJO3Cm71kR4zDIRhwGQZ6Wk73BUP7oSNGFCJuEP7LFRuReu76rYOnMedjzapQbBCyVxnE/MkB/Qzrwl9H2IMSVNbqE9EbPZiW96q7kqCf2T
8SpK+duXE2QwZUWvhyYBX/rY0f3GL3iJ3KsGduruiVZpvaqP+uVG6YqEZBaP+/iTpSirzJurZ4tUZor+/M/JCR4V7ntnaHDViT0lafgJDhWXyNaLkXrp
0MWzvSMhULaKK7RJQ1lZ/xYa9NdqkCv6fYsg/6CO33oOW8kKryaRDEFixxFO9QkCCCUJJT6G1YaD5c0pzE/8PT6dI66juK5ll7X7PH9rJrVFkbbBQRJR
Ln1aDxjE7PaT85S7ta8aKSgkvNgBYsUHXk0jnAXIKpe37FbjrIbvbIPGkXBvAww2xu4eNVX3G9nVhzXxxSVZ3fkq6HVXnIETtj385bETBPzcMqdm3XLR
74w2y25Z05a24/TaWucSXAxto0ofJ8AjjxVXChjl2KOeXRtWLL1vHbnNgddnbO8hOmcnkq0reHIKErnecWLkmxExBlwUI5zI7nXLgqmSXyH33VdduT4O
GLp8LmvHOaqfGVXna3lEdJcIzxKFirXekYKZzqMH1OJmtKZms/urx0itTepwq0hgl+C/Qv8X7zyOLL9kRPty68EYbOxqpkbx+Lxm9z2xOyr1PXl9nTtn
Iz4rpRo3jQGgqzU/8mjU23Lfbhu8OLcM7nkOEnwjGxnyJYYxJjEgyqtd7i9L8U43FhM7cxfO858b10mrPyTF9ynplEct+9DMRFUqi6K2irtJRA788R9P
k4vSjTUM6Adv6K8PnCU4q5Q/KsD9nbMOjgGU2DKcj+TqJkd0uLQSAW8sK73U+H2e3jjken9HHSPv/fd1pdkmf5jl+iwRSVIPkHghU+TMieyYgj+X3s8I
kL/cwZlI+lUAAHm3bhyCHD4pfFDmgs5NQi0n6kA8Z7vDiw900GO9v+/MwfC/ta7wCH/X7d/8D6TMn/wPzD+BFi9PwOSfIiJ9Zc13zmi/rX+97U/rP7Tw
6ng128n+Uf7SH952meMeRvvyMCdaCWNpVYkD+IeOPpQv/nMKcjoHieB167mQDvMlCzc3nQ/5ZBP/7KHjvxyevhH/1WeYa+VYB8SG5yqCiIecmTf09fzX
7+Ifbnrorx7TM9v4fQxCGBuejzN+YIis8RJ0cN+3UnR7Q+YJ8lVQY2NQb5gBxyF6BhA9hyT379aGCRQURgoF3YkGeWYEIzcUk5Jd5DJCIGhFShOBADoc
E3nLJ/S+RVzBLlLfs/yhygw7ec4956XWx05oHgR7dZblQCulxwKq7DUWtgSDNySSCAAlhiTAFhMGQQP+sCoHuMHIPHfQb8sz8B2lBHfOoe9+Og0n29U+
fwq0TFt1d5JRqU6gcPf28qtLbLexzRUX0XYT00eh3PDy7YH/d6QXx0tYF5w+RD4mj63h99uaWWmFdHdEfQ+I8nnnpnrrvtdNLTTrXLzlDJScehwxiUGw
E8OThWd5gefnTSwUEedGryzGKXyzz2hsd+/j1LQozNeKi8Sec6CeIGjl5lnWaDw6JFPe24mgiPB7zk9TzfEdHZPkpsmoHqdzh9NfQ33u/Lowa1oqOZrR
6hseU6nE8OEUUyknInfQe77f3X8fu/pchnf8iSJ/X949khlBLmbNYWoSkyyQf6uC4HNA5Z1tREd7+pI/7H/PD7T/liinAyzBIP/25pBwiO2oLQyn+HSz
Sx6GPbzzPMq2z+gf66HBygJ/j/qL05E3PXRn9nHRGRPacQ2u35p/gH/EPiZnI3N/5pecYXRClF69FUPhncdkNofgbgMdixwNd2WJgiZlgygSIHOSHp1O
Yzfi0wvU3PI58xO28DrIz/UwEZCWDuXlJ1Dcf6HKUe1TaD1hZP8PLQpentknXnOTFSksOpgHgIHnhyDr1GXP+n/W85we6lU5YRQ+hO/6vF5Dsr/DwPV6
1OyQ5Gjn2CGGHFEVYe6/r+eHKM3o3NHWn8CmGvuwoVQsJTee5gVoOInCT8QFaEAUEcwGTIJsBaEufrROfRMkXoQxm/xXWQOGrWQ616xf/uj49alw4Idw
D/tn5z/Q7N/b5ARchcynkty2cQnfwJFO0nAdJxv7NU7gXrkGWdJPic7eTxZ21feZi5oOw629FTKJat106D879lrlHMzBjNh5lz2A+kUmvQqKjdm/iE3n
sL7zKx+u00wxMZiXMyKW5gS3MmGUnk/Tr6+JU4dRQRPOidT7IFH3kn2D0YCc5Z7jJT6d+sbTgJkN57pNvb/r5UPndj28xmMv28enLJ4wDsE42VN4y+Vj
WNqv2cFTXCep2GLPP617E7AqBggvnysuw6z0uoAuLUQoQ44ECQ24Ac0IBPw6yqEtBKhgMx00cAlRVWENj/v/Z7A8iG5+P0Hr2Hw89+GltOKmrRrBSpkD
x4FVgd+aiJUTxhPKHHUPoE9pngKiKleZzpgnY6Bo+7xmuuGMlZW/abQ+0BEkTpN+wKQdhEWWFiwqXway0tGizz8Z74GAQsxSuZcxbhi2UvGqeOjD65x4
ydTabwDhD16Lv1yehDY+jaFBEGeglE778L+yhpmcE9fGGj5ovv5DQnZ+a+UOahtJD9EObprbdwNmHttMDRIfKGGUpytVyH16lE5A6oU0C5qm4A9L6CYA
E0Y6ElUXduiF6efk2lCfYYJjuIX3kkQqiAB1QfsPunH1lSeL4mXdtizpiwd8Hg694cWTDAnbC+8Aj3BhICamrADsW1G8PU+mthTcfw2uanyuCJA+IdEe
9P3N8Q4EukU3BO4nbp1Jk+Szk9yVBPwNnMPcQPJ2/0DWZOfMH786po9I97OGpxGcV8GFitPeXgc3C4ckPokSnseEoK1HQDWlkkKnRGDgilAoBEJugCIL
hgO13HEIgqgGLooDbaohqmgy4OMIUaASagbsnoCHZzjAg8B9HTj5vb6iDsKgdodrwp05lgc2tvtMBxdw4YqnBeoRhIFEEISZiMD/iw8QnR1F3OgqLaUK
nwgtYqLi1ZfOa3PwejvuDwzzrVzxOdDZRPAKp6jycNGDJyOzuqltf1nqfYAwEhJslOA4FQwGcnQChoTx7ej0JZrtPp3DD0pBQFDrBbVDsHY0TEehPFm6
FKuUxVLOeyJKJZIqTg4ze9H2WDubWxMidzRP6auu8OkZDz6e9S/00chmGx6yT2O52jHyU2UnUnZ8nvzsYp3D+vwfXzD18AUAgfLkgkiMnn5pWASAHA7w
R5Mn8EonUw6M0AQ4YPwBkSju9nwfhcfIwkAO19RsC48BJAor2Zds4Ey9hKbRNQx9z99qINQhTtbCID3pXxK9NVZC+Y4e47J3RwnHL1chL3I5d24HuUUu
6l6oOd/FkfmEVVMOVVRFVRiJ0OWQ+4DPDXe/d0svmmjBSCqMV7By0Ss/IFYXY+SIvUdQ5Kji8olMBRPaSH0aeRm58+c8eR7Qnrz0wio/Ddd/bIIdlTg+
tT7+0WW+/rNS4IxghTR4HMfM5/h4gbTsfA7F+fyzkHh1LgpbLWP6uthv5p/wm+GBbLNT5e6PqcZOmsBV5Q8iN9UPiaNHWb8KeZUGkLYd9l0h9izsxPNr
NOZWCZQL4TSHE+UC/j5B7ieGJ2mHR9RCBq0JsJGS7caUy7zmubOfIB+cdUUF5HecwtRg5PPqh2akNos2cOIpdTS/tKZAD8SkDJEMBZIOOQTK9hg1TfZ3
QyaThwakBSBdfQsQL3XoWp02O/Q2JyRewngFjfLUqXfyN757tYRczSUUTGctqcJ5OydLgOgxYxTENmnbHgHHmQULAeW9XIwc6+B7rqBwGbRY7k8dG/uj
1PjSlTv30ezD9hyGeThYMueUSE9WFE8HZspMeeYblk9zReKlKfriUy/Z7JFkUuWCkMZ5HHb40lRT6W9ylnTgGMieR6enYuhEiUCUZE1JSnyhUAzSToHt
omhMsSLoV0TfRw8k+QQmREhdQzgO69YHf7vPweKUp1avmTLq4FDon6nkPgk7ioVAwkFsgmEkBMoB0K6gbEUA1BSEiWY+dcE0nQi79ox4UD1PX0HYTo0e
IivtN9mj8g511J+/z1H41eXoLTmH1nXeQ14ydEUct6hz9XDdOYFOu/ts2L+r6Gg1DTBMdZUS2NKBrTU8uRxfl0yOFF+LCdsTQhLdq+gGuTIvlOclOHIy
UGUBNGeRcwHI19Oug3N7/JwwP1CHg/m5z91aOyp1JTHmfktD4chP1muE9F9ZqlezfcWafI8Go9X0bZF3YxbRCAZexAPxF2OQR3o6DwbUDewTJGzDTGxt
Lx1OwhvPcPxjCTJPV90O2wHoeU7zZDl49qNvUPI3FH5ipVUfA3nu6YYeluCPU8yUodp4HsRPloPNNvp9k6Bh8Phdn5HvMMvlvERPqPf7s9PS69MEHXrd
TVCiV04bcttSQbctSZpy5YETSsXUCYHJIB39AWyKxw+s8O4mwc52F2nQLxFE5E+U6m4z4iFYqMNJ9PK+6dmpcUp+giPpqrPF92G3TO2dmVQVVDyQS9Gs
mCRQrFrJfHoZM8KLETtqhxqZ9PgT2Z89jyzgnlHwEJd3EIhQWOxQHiGVmzcpIDM94ISg7zfCNJIi23dJd2+vo8oyKK7IisTZ2h/q8F6vCb027w4hQtni
JFk5k2Qh6nIFFFOwfJOe/4KIp7b2itPeH5os3PcD4SHjsPVgd8SLJT0dTXYidRb8TKK5+gXH3Oxa0I05dXJhHKBiEGYRHDi6e5f3BkzBG0r6oHET3/Rc
jiVw13niXy2PyzmaLQUoCMjJd82YsEM1fYHLr5vqfVvsOww6PC/B8+zpYlXMy8uB7jzxecHJDxgFPj06Ew3N9MIGYyZFQSAUPmxINh4wIFA397PVCoMU
UHW5EmQa5o5PUfJ2JozVuZl+Z8H4mmHe+ZWZfGYkEXZZPHrfWFPPDyXkmgDhwZvhPBHezQiib7POaODpC5APYdusyb8d+nQpE8HweoojuDD1fynjzF2T
sD36s8/sC/AeyaEEhbZsoC+nFTPAYFBKhhx3STbKXBAjhnKhlch9RB/X6BsePgIKepqnZhSdagoLEKzLPhC4MT1m8O+j0nkh1VvQsfdS640NzWtKu0w3
pTf6ujDA8wTZ5pv6nq/gOh3QxKzmjomg7GZkH9gliiyT+ZLNz2DFDc3DAaypUqioxRV7k0g0iUv4R7YUswswzLMhNO2XCTabRmE3L3F+f4HkbC0eWBcx
XHi/CH2BpB5QHmSFD65Ue6AHcAHDxgnfIG/uwHukHndZT2Q+MoL84RePHs7+0zu7fHsZwp7a/UZLrE2FWUcJTD/2mpyiArGmTPFvrLxlcu9Stc7Cfm1Y
M+M6u3S0XM5rlCodFT8uMSeWlFh8OFdVFuqo+38t9cpWvcMxBJ47zykPVqokXKMKqK1dW+nhCtEHXkukHRUo3ZKe2XOk4+gb2wsmXH5RnK53bYsbuwYj
fs5KNaxLOSkXVIUKGz4AeZR47PY3Oezaea78D25AfsCt0ECT6QFtVpcfFAqmv21M3u6U+cq0UTNu92HFTJhu4k34NxStP89I4rrJTU4lf+qHgRPgWMbs
rYZlZTqc09RQfEhE+Uons0oye3RZlAKUxPlK7lMhyaQ3J+UtHKB3A0hQUhStNIJW5yF4lNaw6ycW2FAOE9WCQDnATvAZdhTCalQcmhoUqkCkiFEpoIzX
t9v3D2PE/EzoXgPQ2u3bVFk16ZWuC/WvIUchux3q0naRoB7iXglTUAbvCXUJnTEEOUAbg58/jpVTvnlsxA4iTgn/SBozyA73ZPtqjuaDtJIWIaQAxMQr
g4gS6H36MjgLs65JIVJGFPKVzvwOcB224ByBXrAPRkDcQDiEKIQeTRgE2yG2RYQzxScPgoG0htWSsDiQrrXWjKZIuw6iNW0+jWuHyn0PHIxwbZfFPj0d
d+dh5YKV3J/Z4gGH/4M/62bceW3AEMzJrWso/1JLBge1WSkJG2QtOYYfKTRgAXouYWMgMkJrzf8v/b+QesD+dfP/N/8f3Zr+f8tr7PH/8pDuZb7PZ3BO
xwIHzc2ZB3c123klsYkG4j9RDAe9APCdHQfWgACslU6ww3G2jogLkqNgU/SdGRVzDQ14Zg4RpU+/gOzhuWlg5Zm/8/abAw5Gwes1JpIbCeRf1cl8Xsv0
cH07xT+aHu5k/1HIUDMRXx4U/xhaSmhpVWBZUJRgEpSaIEiASSFmoD1eHrQ9xIk5wNCfntT1/0ZmCB6zLghugfy9wXPz78a4OyX8XRnB0zT4tVjAXLvG
Fhz2SYxFUcPPKQ5Ek6uZOTuhOvFl1Ikhy6ZokyKRTxm4chubM6MA7VDy+IfxYf2sBTxfyYFGB6nxLIp8/eFtLMtCsNHWZoTxZ/kH7df+0E/xNlnTZPTU
FVREP+aVhif892aGDu1c2f8tZrsn0OOQ38S64XIc8y2hUXbU2Pt9SH+pIoIPxSsikQIUyQcgoVpSkTLCYolopApEwf7HFDJGgKQoVPrR/+kAxArHrXCC
UYC/egf8oShIIGGmqqJISKiIICUWBRwqA5M7awcuTWOGIWk0MgepIGx93S0gyltu6yRZShUMGmkiKA7McXaAf8ZMP7YKrFSUcDei4dibkA1yVV8OgeaS
inP+94s1mPlRG6DJAQn3HL3cSxGeoCMEM9aOfI40rdQ7AF0+zqin+HsU8maQfwCMGsh9+zZkUNCQNsKkMEUNIhShNA5w5UEBhIzHjt1AvJhcPccBK6/r
trbODcfmgC4rIhMrQGCQhgyLIXCgYmI6VlxYiACSV9YJJqQHs70956Cn3/cdnJ80QkgeU/XrKTridoBv0dAfIqJl+74P++EKH1yd3r9SOQFKES79FDAA
NSJiMB02uAm0YpiCqKZvD9/TyNgnlfoDw9nb8lL6o37jx0moRf+rB4evvOmnHcx08PpkkmgdkIULzj3GzafonamHgmhDU5YFMoijl74aXSFNkFEFtpXc
iZbMGkQlLTBKcuHA+6iBL/H72txx78O9fR3dN0PJ2njk1LKO3MhtGzMd0rFokxHLJvMDIsgiEIQhISEUExFOFb7jDlgQbrN5ZvNZDaxNMCwYbGBWQokP
MOlmLiA5NwiIQKnz09JyO5J2ha9975+rb7bYHHra2ILNGriN8OZtJtFNLFEwKQSYsoJhGZgAOMfpFITRBSURZq0rxMQWcHggVxmjeObQhdkW8mF2UXYU
M9YkCZ23jo1kOdsOQkxfUiqDw4gVBMAisILFNvD8PLwzwc3wMiTu+rdr8vbCz0H0DsihlhjtNeQif5pdh4X2NR/zlD+LoRwKopWdMwE0UkyREwHt/P1h
2UFjKWgglRZT6bRGMmSuG39gqdXrx0hx3e8HAqYsmkXHDx1iQNEf6DO6QfhxbAc4+HbcDyIIfVxkUNJIJEYvkojgkEMGAwgiETcCHZZCCmJKqDurQvvy
SCD9EnNkDCWkKXSgr/rYpgJmCkgKRS+8/+CIokIoTp9sJO/bPAtFf30LBqFwTLmLbYIyK/EIlSIggT3EJ0Cb1UVnGFUVrUmWfUwDZP0P7nyz9WxCEeLk
XRu5MgtWW5CIILTU/uD/jAu2ELVjFM8ynNIIL4bb2hhdEtp0hNIFSpVTRejUi0NS2izvwUclpzsfzyPrdzzfJuH1eQ8IZQ37ltaRgzsjIseXRrA1hrwy
sNAyV1qkMopBW1+ohEqo/SHVvcFg6Lfj5dXSQJ73DdxyFnGQkjzZ80TBWZrLl5dyfrIczcIqHTMd6wypBvy0Amoe5nAIV5QpxggYgQ8mX91EnpTQnnx0
ieSHvdv4O8J7dM5RinksIGjra8IzpqdPGOWVJ41x3dnGcIxd0a7qhnOTeaJZaWnTlactVxma7wowm0RIdiYxySyAjImYYMsM0KBi5bDQuk1E83WmpiKa
SApJhebghjNuXM3mufJPIQhUNMqenmD/xkXtOvAh2Kn/SBIlKoEPH5MnJA70E+eg7dnd5IfTf8P6Lh7h1rWk/PdkYk2rAqVgXL9M1kCPoJNuTrEbR0bc
i7ug526jHCT73H7XknToE8HBgc9GjUtKcn+GFkXTYhw76uXdputChNu8m8CzphiOHb11uUSCTg6N81P8AIJwWSslgdBUV+wKE8TV58xbBJ+v9RZFon6n
nwrBevtPhITDjYOUEOiKTH89emaZKP7X0+uh0QPcuV5WAUQQzCGThOZkQh9kZFX1YAZRNEkFIlAUrmZUxUSQSyUDLQBFSFJUxMMTRvEwBory/IKUaFSl
U5objZx8TR9sp6+wFAPogJAA0oA8Ow6D9oR2cDo74KaaAgIoaiiQ9SRkpiiH+9Fjy+4UOiH9UVXhzo0zZxpFFM39/t2eI2bQuQVWJ3jstKCUCTRI25xd
Mm7QrhARXchAKiqCz7cALjJQmWECuSjkoFAmTQqZIbVAThEhwuCQJAwuwAiuEo2XQhsI6Q2EAQgEyoGwFhAM2fPQOpGiKhA3GQOVWYI0tK0pSFBVCEVI
lCzClCklVESlJSQRQAxAxCBDIQKQIJD6L6QmGglH+KA/TR5oH07iICST+B3gH7IrJSJxUkpIYKHJSlGhJkEYLIpDXMJA8yev4CfG2Hr0ylyh1SyyMYkj
D8eaM0y/aSTZepvhm8jyAYgfzIB07SO1N2mZ8lhpJHDq4Jjsu2Q/PY94PJ/JoI8XmmtGD7vG9482a3JqgdRm+uawzK2FFlZrC5SgIJMVqLdGA3IdOlYh
qzbiGczp6dV65r1GQ7eKPDazbTf5bMU3b54GXxkehtOgRAena7TYcHRPySWkPz6n3Bft7fT2XxydGQA1rS+mjEwGJrIZMDxoB8zn9cj98qfdI+MiBuxK
CETkQIND+MA0oZCUin4Sp8JEA5XSOCRQ3KvKP4wKPZD3SA7lBoE5dbxidF0UW2qBpgyihR2D0IZCHwhieKh9pMxE0ESUiwUgwyQrVNJEqUjsQdB+oCR6
iH7IJGMOoGS0OSxx+ocwzAxlKHM7PzPBUuj0hKIuxAkSgaBAiJswxRwkMxAyCDfMBp5/UvQQ4OnTBiMhVpxMcEoRMJZYAyQ373QdiPYfrPj4qJ79j6wi
JGg/V+Zgav9V774/M+WTGHynTgysQZy2afPcCwJD8/+HMMkNkCKHNgQ+Hp9XuAvxGfPNYWfqvyANj5XZyFs/vyfmzvRYhOJJxJjHTVAlZS0I5k3rRcmS
CMBEhBriYBgFnAF6rs0bl3aCLW3n8FX7EoJGCBoplahCkWSgqiapoApJgghEZYSJiSqIiKJ6Ab72Ej0wMKqGholJKquWDgxRIT7VYB9sPtkNzHrMD/fD
6/Zvns7UtkwjPX7p4EqfTIFEKWgSMdCbXL0m0xkm0CSL/GGijoOa8XDN7UphuzenA1uDbJhAbI5KewB8oaVpQmoT07TE5m+3kvN9dyNgq7x5P48drg4Q
gTCpP2cjno5lVCd9zfRe38CR9ohr4P50T9b/CCwy6cUQcoc5TUNQrtz+IQ/v2g/5JHNGA81nU1nXjmuKMXVAiUhVEoZEk0PX37QRhJQCY+5mMPBXJel0
B2jvkPuQ9SH8hgFBQ0FCAUiVQa9YJievSoB3J4NR/9ofwPpi9C/Pm+f88R7wP5cNE62fQ3vCIHAyYpuIxpeAjDeq2+S6NlrHLT+zOx0tRJ6SY1JByhBy
ECgdSmrTMECMSJpsbyE4DhLCJoQw7JjSDAR54oOodJqCaSc1nEhotTFagGs0xI0i2AKgPDv0m4QSM+wERAe/21fi8gmj78xZO8pdaMmYcjNOgy7DovlD
jDVARAFAhCntZCihAiVcEpEdAaNOjsP1nvB/qkGqoT9Aiv3ABwvoHc/0ka8PUflrbcz0zHPtT9NpCm57IUpSn7poodBD3GE+DpT1He/n+L5kKffR7V+F
t+818Nc/oaLRUtqVx/mjDcVNG+BV9w/zyYIHZgiZ24YESEi7CxoWVZPDs8/poNCeo/aIB/LEIsznQkRGslBxgP7HAnHKxV/CcgoHebzIqb3fq19XvO9/
UeZ9N/ZZ93uUKUiaqo/F9x9ym6HdgFrMARMSSZBCdOOeeZWNdkxuRSQuRQ6hTd1yIr1K7ktuTImckh3CmEuOSBEa7kuaNaIYjqgQB+BoA4akaSgft/WX
q+HcsfY6Py9/y3hvsVVEyfbc/ZYeHj4QPOCSuM5LMIU385ECZcvWk04JuxNBREUFQU5C41DVBpWqvj8v2Uh75cBlooyQMIlYPiYtHv7V9urlEeskyTWw
eRH0kP09+RUlUYqqpEfWqYRJ0XQahdAIFogVfrv7vp82QIzlya0AYaxihiUCtULXvrQFP7swmhozrmskNUoCCJMKFv2uBMqfozCGM7wMIwwKW2LIKAUj
GUhCqfPv3N7NyvjSmsfCZZNQ79NwkgrY0lWYGwaMzFr3koKQ0wDwOKBmyTAZlc0GtWFhEXKZ2D0laoQKpoEPKbZMYcST4E8uvzsOMAF5trhRLmdEBQ2i
wDQgvPEU7DjFekgZz68GdmzOswtoggVWC7ZIw/r+E0EwhPxthKJPQbnOnZA2fqh8T+U7Kbnfish16w+snJMkCmhPJjFhkihompBE1OR9iRJJKRhbC8dY
jlxAGifeoKHt2FHuMQ9j+GzGglSS7Be1PFUlITP5NB4e3Dt5GAGyvIMvMdn6j7eEOh06gKdNh3CAn1QifImZBGlAJJAEn6x+doUTUooeHKe8+rS8vsxT
9MGR2dudeoSpJ23ckpBn7bSppHPOCEUFHJhyK9Q/4Nujc6YFGAjUKgGIkQBdk3IJfgI3Conen08+r5e3PIjNedoPxADzg4I4xO3ORnTnwXnLic1McmCI
ClKKBoSJSSUgkpYCShpEcld6wrJUydWQgUgRVEqUIOtGtCIlBSkJuUwqJRkYV3IRs49OjTiiwoiu2BXOFFJCKSlKCSY3jktRUd2YjFE0ZmFLSbJQcmDj
QpolfRJZsHX3QoFwEyfJovktRQNPMrqmkeSkmttJozZa3eitZuIaEgoRZ5SdsMSTLC4hwy4DIsKkJRuNhrUoRetTeeMotStpwwhA7zoUMoitJCYa5Y6N
iUJkiFPKU56cO8ohBQIkhlfmRT5VU6CA3zmQED8ezOck0AYaiaW5cuSvD3HNX5AKvykGSUKRShGWBAPe9cBHUpQBFEERRE1EAUA0gpSyQhEEEK/R4Iaf
jAYFU0xRTSwQv2E5NEIe+FPwDJKyaZRrZ+lUxg0uDMyFyfE48Lf2lhUIIpzTomStZ5M1rWG2FM3aDGYW6f4s3qbx/dJHm+ZJtGIzkLU2y5y60aTEK3Vk
r1L0zazTUvQhD+kshw+4YSc4f07ndplPMgicww/BxtuenYthAkCFDuFpkWLbPwtySTahRxieTYYgJXfIeML3ZQDwwrJzCfoGQ6a+NGsNg82l2bw7XfMz
cnE73ckUvMMnoOAAVCHIH9zEwsRBKecBvsZzoX8u8JDcbOUUit/CnCmRB2QUFXLRk0VRNARETNBrMn7FczQn3H5ki0UBSgEIlTKSMqRTFLSokLEg0AlE
soBBEypBFATM0FVFNE1TIQS0zRRQQRUE0lSkUFTEkSMEVEVEtBEJNEBMsRRCxBEVBJEUpPqkpscRwCVMsEZkhAlGQClGCBIgETASAyxSoJQMVgYhIGxm
hSZkPCUXIRWSYDipA9AoCDOtmYaptVWYNo4EH4ca1iYYALTbqDyKw40w8MDxrteOoQO2SiTrdu6hVIoymg4YDaDVkSCGHIUSYgtMgIcekm5rq5p5h1mM
w4Mrum06XRQUWICRhHwyhUqn/uiUnKWdF6sNlSJBlIujTgWLFcUTUkW8DSYKYYAStp468OoSLnKK8tnDoUOXZevE/p1nPHcUOgsKMMMpwoTFglCJPn0f
GBAghT4esFNHUwgzMocMcQKlpWoyY+Zy+Q/WY6fp1Q6BR7gtr2C+WFgJkHM6SaW/COtr7JPznUCZI9PIk8A8oO0T5D8Y6Wh6dvbgdrqlok/Z+f58jy/L
lq9ginxPZUkH/XaHK7uoZ0INtK3cFB13GesOb4B4p6pGh9d8JLDQaU1Bpc4VREHbpTjo7ThHCI5kEFsGhIeIbTr2Qrz/LJmrI3xGc4HEcHdyq08b9qP3
kgMSiaJFe2G54h8FFfGBQ47C7Z5KW1dZX9OYRT+v09BwhLysklLVhWTn77XCnKl4uvYt+XuPifG8z66xN7kgW0m2BN6/y3+mjcgsTp66mXUl5Ss2c5cL
YbzhJMkSDASKSCkgZW8jJMSGCBiYkTZqV5amg4vpyZjttqbCbw2UPxUPKCBgwvBuqkT9Sc/QdD+dQUEVNC5dgEyAd+5+62bRCKK4KgFVZQf1NMLGHHyC
h37eXf4dPL7foNbYN5cs/vP67/L/VmMCTQJvDvbmjdf0wLy+zgFTgHQIf5KqcHaa1NNIJtyvhP6nx6xps3xzpm/Q51YIeHB9HndYeWHtD0hKDD2jJKDN
5h2QYhAaJxqe7FDJ3iBiyx42H9f+HH9v8h8G0jL9/9Z9AeTOM0HDZNFsQF5kCJZtA4Ec2BBAqF4qg7wYaN6wPOk9CIZImgYQqOUQk358Hh1Ige+RPj1f
fo4OvWe7xOwXy2B8Ys+kH1byD8pOHZtNGsD3aS6/LRzjh4+/TuBkTQyapxwry5r+7c060std9Un9/mkD6vROW1N5J/pvT2+QcE9APCqKfba9Kcfl1yB5
pLJpDpgZn7KY4DIuy5chfF56lDw7aiSYyAbjVq0oLQgdVNf+nGBwAeeByv3tg68lzjfj/frH21mz76E8odzRbBgMiiHsXDIgiddZLsLpM0UwSbO6Hrdg
cz9H+fz2HoR0uSeIq/UH3/IUP+tyT3kCcpJC7WEILAlYJ6UMID5nWAU7mHXH01oPCB1Cc0FkT6rx9Ry9edONyCYRcYky4XG9mg4jUuW6slOOpYTfGR5l
xBqcufwxTg92BnZg9G5ynfHmCgEA8p3yKxB5AEbIymH9XJEQ9BVAPI1v2sJN5xhnyn0FDY6w80uBwwP/kw5oE5vik5HreXNv8mB2db5m+1q5gxyFdAfo
2e1h4pubU8drJzB9z6MDTuIeAlZMZIfPIFyU5ffrh8U7/fJcQ4727P/h9BTpIe5UhyeSHMf5doe7gOs8vIcRguD1Zwyp2qH+UghSUDQ0tIxUDSg/+v8m
1PB6iXodm3snx7aCqShapaAgg84MijBkByKCkSiqaImhiFpQCgKBIkaztUwAzJTny+CrDcuPlzvk52O0+ToWL9NlRZDi/X2Pf9Ouf6g/iCIp7wbOYcvS
HJl+DDQehT/0vsx8fvR/L/Xi/YHa+XT/ap0VwF84T74TwmJ+MgD6g8A8dC0UmyvaYJr/Rh9TGo6N7RfkCn5xEjE9Nnyz55+7Z+neHhk3HLx4O2e6DJl8
fnSqxZBNBxBSZz6S3xTeV3TylQ8J1vXegMZERSMSLDTWeN9Z208azi3yw2MnGHplj1dzrMZcNzVlvSik+QqoZNyAXZvXw+2O7VPjkknpDGSojIRT25/S
IEvdQuhtatIuNeWmH568b1sk8Nd2ObzSyPVnEZ701reG8Y6Zl81sIghQATqrchugJqZJTFZSH4mLZgjRPvRPupOFP1ddufLlpT2PbuEelVVJBmUUwJCd
EGXkB1n6IgBTIfo2q9xwyZNC5T5j3HuwmCCmTL5y6hYTSrIfAG4ctzub5zFZls8wPoz2cg6B8MA3nSCE6SPoArfXf/G8DnzMERPhbnqkFGHb8D4T9ncQ
4ti5AmGVEAy2Aw2wGJ8acCRHgwpIFkQ1VkGwKc1pth8T+F89XZMiwzRGe5Af0pA9eQu5Xtsd1B68wXlL/P9xyxgl3svBeOkbRrLE2MA+C5zE6duRmKGC
4whHzGCHIDEA2D/P933a/huif4f4GIvmBuFUDifup9zDO451ziE6yRgnDgDxJBGc87caD9ruwUp7ufAnE6hyvwLDBMm747/L8G/OQYMk8jTEcjyJ5gHm
vPAu5SZWIl4/2SmKjllFBh9M20/Xv/9xdbz+ScJ9rz5m37JxOA0Fds5VR0l+v4fFPIPUNRS4H98AYQUoFIU0C+XYB4eGB1fiBkFLR7pHTCctgmUGjHIo
QfSHlIHAnxEGjmEzI0ogdppMRNlNDITU/0zvobdJSlBH68/DjD/KHskQ7PhBnu7o+TEgfyY0wtZUdEfyEUTIxK4r+vuRBUo7t5ehedu7DFyDvNasmkbZ
P0rSnXKafDvj9EpjUMN6dHRJEm/a4TdCuipWDom0qIzoT4U3RC8/AKhBrawYZA4TC0wilPpWrIwZR9QSzTA2mEjUl3Ye0KKHlpU9+k845LyPCcFobC6q
SeuUQO0LMEsISbn/THQ/YMFgx0Anetd+XwPA5Tir/f7+z8/y+iH8FgopaYlaUCE/HtNCRChqH/NB3vhdhrCs12u07tMEOnFWLLrWFlcfxTtwju4PDyNv
cpuHaLEplVREhMsIThRFQUZQHsnO/b2xK59eNxTlJhVXYTIuVRzJISjrIiu6JROsjzjh44eOHAigc7ay8GaC7u4dMyySUchcypM7qal5xMzEpu7nu1zk
oSY7Lw1Uxig44jjrd1yKLnRZt0cJMp0zYKSVBy0Chdxw7mBzhxztbSNpTojbkXbh2Djk3BydkLo7mawvFEluBXh4YWOOmpSIgRHYNDtkcbMUggKvU6d0
srThFFqqw9cnYHDFgOVU5nKZOjdnDxZwdaF23OqywaFJwEP1es9nn3vtoYhUhR9t5YZGG5u73+COVILzdDH83mjo/kc/fuAdrGYqKIhszMvAnP66aPmd
/MAPrgfcyKBKe38wevPs3wuPl9JPHC7koeKQMZKPLvTCbtmdSgcuIW4uGYO7NVU3yHAAIgHIYBQgj+9W/noP6RRYa061sdaUyII7tXeLw+E83MPqUcnZ
zRzA8I+4bzuN70d2kPWkefXd4eHd01uzePccLk9/Z+hMuwuP0UlTRlDZJJAE0ktLErEkEkJJQBdbvI2pmUU/X9PifuPI5m38xoc0qX50L6sNO8IY7Eu6
DtjLLohmXUKaGg5hbLGHKdzAjw91d3u8Pi00IgD3ypPk912aDnHuIEVPuOwNO8bDetGG6m8DIy1mG7HJdFrq6HWG95TMgYrE3ZpdXE0i6uZpXWqLEdZX
ZoIjkxaY70ZBQDQuNcnOEjsw2l5loXlR4bk5rq663Ckm525BHmRGSQ3c89JuTdDaTijIn8jvOOAbKtaEfat+XN649y7BicYE6MA5NgnBskg67uOcGmQW
a7mpu64e/j+lDU4U2ZIVeXHGVlggCZ3k2zbOEmRyxCUTgJgwbQjodODmPZ1D3X1X6LPcM9We2cvOue4nFCoSpzGoYKqRgT9dxPLoU3K2TVpTNn68mXPt
q6OR2G+cIQjDsMybdJiJh0qfG5MZaUsQGAfBYZnVsmBaxUnibwyFDuxNFmk62k8Ood3uMlRE9Gs+dlC1hP9ZFzUEwbwxqiCYliJqimSKICSkl9n4mhQ0
80A6nWW7fF/Vydvj/psqCk5CeiHmCeuSnogKuzPcojsnvAFfBnZ4czYmw85j6TABzE9i4Jn3/YsgTCENTzZAJ0zlaNtJxlwWo/jyXa2RTckAQ2aYFXWy
CiqioiKOfM4Tt4e4tE0pNosVVZ5LvNxUiEbOM5djJsHt3Y4OTug7h12dOkKAIx1GNJ2A4ADtMgQJlAXdjQ4YqGZnVXu8U6dQFCE17cBxkTznmInIxopT
EZnMQJkBj24cE7RYdt08vfGg1v1a9+nezB9xOh4ikfXMvLRii0vJYljJliaPMLPfqWZLQQNgnFTGYQaV9QgUxMZEP1fGpmqeELFSGMqIeWxeqWCIyugf
HPBzpJF2ht1k/szrI2U2SzvmjDZfWfHnXlNt/0Dc+MNtt3dimg+GHn4chcJOnGQOqGkUCA6nvLn34boOAk7kup6x+w+SBs+B70KpVpRiQOmnoYvYDo/j
rSfMx3dt3zvhdrypLJfZ58uXw+cPp1fSpCxWCKImcrpQrjPPnD+pYWG+8rd7CIG08z3WaCPJcwjh5OlKZiCIqhYYfd3afQhQYfIckmH396YQDxlhPQgH
/+v/o88/paIx/Y6m56l/nauz9rCifEQ33uRUNvZ8fPQTvFfbwU5JJUVZO7OywQw2HnNtLrNZjCIttSnretFTSV8c7Dga4z/NO9M/0+P16u0EUBEwMSjA
XAKxAREfDA4+R+OiyKQRho9uZcHKGCPpM3J/Xnyw0ker+ndYRMmmnbGPm5kG5DA5wah8iU2fhh0g1AihQJQINSRnj0U9978YUJ+WoBZgQC+k+/RRPah7
7NCPyJp9prf53XXtSFTr3kpRRn27sevJh3I9Q89uBtNR14kaduYS/RxMVsREiUg/h1z6ud+nuUVZP2SW6M5j5p5H3Eod9YKLnWLMRGIehvVsgnc1f7U9
4nvhrgs0HN2YnyzH3Tx1TkkDGMIj9aQ/2l6dkSBkGTwR2NV7SBoA7Gu0oxy3D7NjkJXsnIbTEVayYzEZPdlQ3Q8GGC8b4G2pXHzymdjA5nPodgyQ5nFO
SHPtxTdqzM6M8WufxdjspewvwRgE6uQmEB+BxokoCOBM8hfnsPKdkL3x3tEG4dbMSE7sOYbwxvEg7Uk3PugPh3h9xpOJ7LqME0Efx7s0bsoA2PmZD9NG
gRMTmZmcMMm5FgNXn05WzOWtHC8AfEAE7X9sAU0olBRSkEDQEStFFIjJChAQFBCSFChQyVKh0gOWsCzGslvDBGGM8pJRAFAMQtUw7cnGVxMPB4mcBIkW
04yZFtmfdYHyznIUEfwZucd4FLnfMTcUHTCioMlPxLS5nCh45RYc2tBJP5kgcQOByx7teOhn1rYB2aj6xIrtR/O7YYdi2mkDwzGSzbf3xgYdlpZYUQ2n
T+61U6NmzNbkKV2BOJxs7SKd73juhs1UYiCK/yeLjxh06YXqht3qqfTAvg+Q+p1NT6fj6z38AMb8Op53LDEBZTZVA+vw+HN5AiQmwJRDgskZBCiBAg6b
JSQ3pVkdfRhEcgbAjHIwKPgj9uQNsDMQHBb32RPH12nUmoYIpEiKQoKZmZoaWYKmpIK8BxAPWwmiUmCYKqqZaBiGhoih0wGB+J0eHyX3AqPnRc98wDLD
5b4PD5bGVUQldOJBzt/rMPc4Idso7mN1YZoilGiiCgkpJgiUoVM4QFOhsQkUyHdsZQLf6rNIULbwEcxcAiVBxJaZsz3ayYyYR4NEVCKfy9xjcCA6wPnA
MSEfm6XKExCYmCSSFTgiaSGTbjkRJVC0GSOSUJS0tKURKrDCNAUCUlOwP9cFTAI4C2Q8GvLzaZwoiKRURU5KYEoUSkUzNU7B9hsmUF6tzO5KsCbJhBDE
wMgWTcguJ2JCcq7KDnAKo5RJBQJUEBBDgANSIpSCCngedd3U1mzn//Xu9XD5gYD0RcXxAXvONF0GQ8oju9TaTvnddcMtNj6oe1Ow30JU5WMD/+uQ9RTR
jkvbrlDHXHanRN9a29kcIG8rmeYUOGBjERFGBmCSEBU1JAF5PBsP2IHr+zeeD/6tBZztWKc/fT+zRRDSWIxnJJLEQVEjGjFWvT55n6NQVZq2PDv+WqPJ
+zlCsnuZ3wKrHrVld7Yos4ebOTKKgvJZ+Kd+rFuZFMpejv2tOTLAZYy24y0MBFmMxYRwUCAOMCky9Jp61R6pDeUWTC2GMrFioTwjfG7NNSrBOFMTiBhq
hUhjJM01ENIKH+3Vc6wy2be1Z1gacVQRRgxicoUYwolYT9vm611lEUO3TKhTDbjB3ouF/ZkmGuYKRylaxbPDKOTdnSEIuyi5FIP3Lv0C4Bb2e3ze9APo
84UEUXZQwo/0Sk7fOwpdRziKCST+JuLZf0mdXE6Z04hzhmIgMNr3JcmmumWGMhenQlZiNTtXJx2DMSIIgO7A867LIgw5ios/t/Z3OXO5576xJUG+oSD8
OBvzvPWgcMRvO53M4ECsSArkP2sSdL+Gqp4EfEJFJGYCRiWzUponA6cggvA8akgInru1gco5ERJ5Xj4qTvyP04+9Ei84hDqy76jTv5k3dbEkfqq46RMp
+se48HpU/D6McO6sHzvUcyxioCnlJXdJ7pMnKaQIgWkUzreEC7bJpRDHprxJ3lKmdlObes2nS3DDSYZajE1bjtm9UUQy5FDbRQYChDaa3mR0VGLJ4thp
ooq5W62JwInGTIh9YhTn8NGoVNOlgwYjO73iycwXaUyk0mITIgUQuqLKLFjpDj/yZDSTiC7E4PVhSKMh+9i/V96++jzCphEFsor9q3JzpBR/fuDkCpfx
PkN1bSHkxzztlyKiOCQgd2iHUh2WVDURM0RMkkA8WWVyJlBFbwRIu/dDwh+IO4OU7KKHnOCVNBJAcYJlUpESN7oVDph1s9+01PCeE2ggo4ymWxfBS7sl
VAXxYjbzBwwnegp6Ndc3V3R5uRpzkDbvrslBRZwWPjlFlWfy4yguThjOpl375F2syoW2G9WGODDjvkoa/23SiPC+ZJhcCzvJBYCM4y5CUVVRirGGXzuh
vV6H7g94LI1t87dvk/RcIm97u8nbh+TuQ+ufFz4/EvoZrihKspuvb69xHVdrXtng+fxwefzO7lHTVVRYUtusjhV5ZOIvbzV6jDhqJ0kMKKyqwN4F8aL4
N5Rx62WVkxed2Y4T3oYsHxW8FcX1vDYnEPSFeIxnvyzEEdN8aMkxJ14pXaVPU6765vWDa1KirKmJgmVbJUiNGkhcSD+QTv+XaLOX+DAoOU+imUl8Fqdp
3nbknGYhghxzKLHqw2wyeUogpwsrBEF3SiL1TPYve6qz1vBw6yVy1Dxq6GFth7uO0UUKm8uMrBRIKPejMO3pYwyIpWFSLyyzw85ZpOdXMtt88M1qcSic
NUxUcKF00UigZErO0NcBwMmly8PrDO2BsmIc7Sb2kWppMdaqm7AqC5Ek5N3o0gTvPnyLvqXbqO0zmsrpwtkLrVMIZSx93A4a8aKwFE6aHsUKKRgRhs4Z
3rAE61RQy1FZUZJzvIclFtuc0BIIn1SWOG8DFTRSzVpuk97qPuaw6tEsVIAmVP1eM4/Efq/R3/+leF9lNWD9NkdkICEEAoSopoGF72sAwab0NRD3pdGY
SijgWvwGYBiAshzu6Q0ii9bCwxJx3q8fHL1OZq0dErD7mxM6vhhiYhNDiQqKChtxLuhXxzf/P/PfbBZ014KnHwCVN63hpWXzYHE8cOYMiIGiHIJzRnGB
rej2oSCaQpJIYXEmkSZd74wwIRqaN4i6xx5B3/9tPxWU50MQQTDREUUkz2J05YaTxCU4GEXTBkVDUYZgGM50KqNrkpUMRgnt6yv6HjZ00Oj6YYuqacfm
wxDZOWU/7WbpN+tKk5sXSoYmefjDHTUKDbKiCk71Yac83zq8QMZgzIwVYaSp0T1N5qzpxWOj6XNdmzVr1TI0j+CSOUOZPqRF/tX3eNS05cwdbtkY6N5n
561o1gGIY6t6YVVria3v3Dx0n82lCnCjBkiAdEFSYfIJMISDSuIE7OTgaQkO3A8h2E2H4RFsQI5wJbVkAPT2OzYjgGBjtTA4NAPCaQ3oNI3Ljh2gbLHG
DMJpeQljNW7FWJJM40a1ZXDJ3Q4sJplZaybMed9h7RCgYSAgdgD/d63mIfqTHwCD8pVwf14mBAH5/v7B6MSu05j+HNtgIGMNGv1k1fwF6PA7bMmHSWMu
FMCs/x3POAggiXZQ4n0mQkmb/1Bs1IJsoR7f44HPhU3X7pRw6ftxyO+8IOCOYeUctRhh49fDn+Vxu8Dntk79pxMMBMhzQzB8IOsc+M/qESBJCFHcB4c/
G0gSEAf7rg/QHMmvuPx6LT6N7j1SHn2djq3ohyKKKpzicH7ulXkbJf0wKJ5U9FGO4o+RDuiXjOQWRo+C+cN5zP93RCx1eh/2/u/mZJjAoMZGLEjSFJkI
5IMyFAX26J0IIVGUBEA2nMJ+z0/e0CAo+aPAewJIewfyUemahEQOT4If4IYof6b6SeYsAQpzwDow1MguP8njH7ouMuBM4FU5mdRAukGJcCgac0GXAo1D
jkJwczlwKDkJYQ0A5yZcOoZhClooSlqqKGjCKrFzsv8sXnyHMk6oWYcICORQYDKnMxXBZQ0uAYgcl9/1YeoD01hLlbKyH0awhgelXlSUYyf2H0X6vuu0
b+HLt7HcS9LrOgj8YcnoJL7cc8UPP7/hafOttFhfSa1XNe3VlYYoWmvyR2KzaMfNh5JspSlIcl4LFzNE2lCBTBIAYKetyyanz7+vZofSXMWKH03/DWoP
ADYekUVYqKSaiYmYoqgqIiqKgKKCliqmoqoiqKYaoigmIKRomopAiEiAipKSmmhooIimmImoKCIaKCKIqhoiSggqqiKGqGJkqKYgZqiSqoLjOU6Spkgm
qWUqWYihmoISmIlJpKIpKSiqYKllgiiBiKSKpkhqCKaagiyTGJiKYIpoaqomqpgqqiKKgJgqIpmaoiJkgiAgSiqIoGCoZiigoIIiKmIgqaIiYgmKWogy
MICqmiJipgoqaAwxwpCI+xefQOcNML08/u9ONoSnJ5bs0dCqYO8A7ZTuhe778NSIJzIETp1/ToQA9mg/I7Qe3t10NvtF9SoHrFofAqjESQBYEKHMCnbD
Yp4pmFPFMT6MU0m/OVPrPb1QgfYxq1kwiTDDUdrGyaGkoIkaAWszr0eecKOEHIKjk3NhY97jaBBEPOPCCHOgFE6MuqwC7bNbKqrIoTgWdl2hxCGITEzr
aYyioikmwjhZwKOoNhQXEKQRqdrHl9YNlobRCxIY8D6xXShqeUi5PIgdQFAFA4SnKQMV8b2yZBmYKxAnEGEd/edQPDu+rQeknJ4rE8nyMH2QK0r8opQo
7MmzLOYWTeCXeg3C++A0TIM1UuL0kA6VYqEGvRT1+r55hIFBdUAFsZ9vtjxXMDw2HIh9UnP6dqBwSJQsJ117Ndt5Pkkz9l1DeqFNVM/ZrUYdKM49daXc
65ionpLHpkDZdYYeGwRNM5GBw9P0uSc4+cDQ6ZKaLyjPwzJFzxiXDLcanDJ3d71ykeiyo7O49Y5VEhqyxo89WHDVbSnCoGYBvZaKUq3VjlD/cwzrHfBr
d8wgZ1fP4SewhIw+NvQp9XvIUil7GBNhtQc+QazM+WsQ3AFI/msP35hdGQlhaCYi2gB9Yc84GPbvA3cryqD3RloUhGWQTlCL0IOXY7TUagMkK4HiUU2b
TtFAidSTtfG6CEwm4h6+t7Nj30UmowPZy1xrmg1/qwYKWZFRYz8px7z8N2Yw7Q5sNLl2c5lPaJtzsNZfEOwUPznmeZyEft21xhqREFkdbGFcthZS7n/Y
d4DvTkcuRMzoNwFKXGCEm01kEeqN6wdkqo0UDvvD6qmr65xHsAooogD9v8LKYfhC2AB4BtRgifDJ3ZFD0+ihsGj1oeoaAsGDFJthJ3h7DM9satQcRcOd
j/3lCj1o/cjs+scAleR9W037U49/jLSVqMLMYBxI6D7B93/hDZt7ATHwfv83/yPQPZzDb68D7SidYYgPhHVUbq/bZF0YMoqifdahzbDYD7ZkPcR+ZDU8
0Emb7/R9Fdbt8jXM0Np8dcZyZ0gAt94emgxkF+SEbPOZxyzKNHSJqnDtHumk5Neo+aHryhfjl59e0jT2duCeyEyG04vEHa7xfB9iIbOndN4Aw+49FZou
/e4zHHAfPq/s+N46p+2LEwBYjj30/U2BBSGjWrn8T5Bf2srKn9aQnE0gun+/HPf3HQ+8dw2pd3XN5rBYurVJcN5RdpQ2mjHYxTKj0c3+GOO/0ex3Fi+5
3Fr8pHgaIXz7ouXhG8Wlee3JOpI8JddxY5jOcsSrkGcvHK9cvJ73l5XFQsiUoJ6yJ+ut8/Jwvdz06IPep9333vGyn1O+8evHg82TuUq4kqG1UVhd0NO7
Y5Te7pQyGZnGsuMwdDbCV6eaHmh8dvRUANsp2D1FE3o9wsx8teeXTCpJdpOwH2xGKUinBsH1bBOT2nkncdi+rkz1zjHSaiTkCEF20hKztuu4K0EmhWSU
oSZNNRFRQYSRIo49JAvJjKbZ1Chg4K0nO6NCgQrFBZCDZR1e3HO9s6yD2nhTsyqze6wO0ng/P+2W+VIpNK/x/T+ozWnWJ625ssiElh/Jdyn+HuuOxZH4
IfgMTY1P6kJ8YS6ohKAVIZn/DrnmqvTKCHUtikFuv4SP+PSnVMPF/8yC2XL3NTbRApoPqWHyfNcVDiqzW0J84EJAoRi4pgmENDwXY56A32PYwLzlDwPA
pjoFciSxST5UFdaADEKGHmqCVCIZDdnIcCVc81tBFpPO+Na36rpX5i/FCjQanXnd1XmzlCUJ6XrBwbi2lhmCOOO+1QjjsLAQQIgIwIRipuamakTUsaV7
hXoaLxC26bRoTdDRWxtVXVdzxRrcjOt6V5cg89Au+uN0OLWiY8YgyjwGz00J8HNritesqq51stlaRHgLJQc+Op1tX4cjQ5uVwN8cF9noPQcxaXc+Jm75
jWcvLldEpc6utzMU0p50u8wajzrnMd6xcY0uaVivA3Y5rXniuZzxnXNlSpx3rQgBwM4IvmNtQRJNVuaxafF8ujBnhNHbfnXu9eveGn5JUgUnfgvyhNnr
kylLxjbH5zDlqkIaMvx9KGhA39Cy88evM/fztgBDfXDIadJA0fNJJmsLfPtd5NIkScgRC75iIJhZ3rJoIqwO5B5u7rbskm6dYUTj68HmxslIDm+Geacy
t1097sFE6MhEa1PexdxohJWa4nyef2tgX5G+9nUDvrLIPLZ7QqZfF8OPYsgnncNjxxjnkaO+YWILvjzsM9D1XnBTC6GLipSZJ0geEPIkKO+LYE2gNHKc
mVTZQCiSXgTEx7nd7PHCVXgt1rdcVTG+QRAJEjDzavygiBqVGyO9qzAFGpUgxgAfKua5cBkEb5ep8WhKpDc4RrYXUiYT8gP11vfp5WLgEE4uCGSkjFkQ
txTgIwX1sxGWqEjFQNkYHrIFXeu90NUjR2IgDJ2Qc2KjQzXe6A64QiwQiXjAZAQ33OCcCqgDT1gB5kkFxxuti5QqCSGhyUdVycuWAcV9965o+Rt7qbNW
M9ZazQgqxmF7Egs8WXAPjxknIxZ4YWvh9pB0eSyxPekvTfDJx1w3mbmGTylXe80a9Mnjrwc547zqNfGDSTGAvSVnu4lZJc3tYtzUozsRiHaHbWE0x8ef
j3656TpvmcLilyeOHqUaMBkPcsMgZogWI0uZXQMc+fTi4+3loTHXuNJtPd2nHPf3gVJMX36M9MNMVYCzI7+c7T0lZ55mXaGcIHXx1fj2vhHsOu/b21Cp
iaeJplV0WkzjZxJylkPNobcet3R1mRZpJo9rIQ0wNKmi0zetc3DRrc7uaFDiSHbMdJ6tJ1TOBkZYCiCzVZuCh3TPCuPgO8gdxCm5pFuFHdRUXRma1ZWV
Iv09/jm9zXz5PuPPAOCZ5a5v2GqCEAhtJMkUX7h/LXTArr28SBb2L466mZiQ0x0yYqlAshCoMyxRA25xJ8zyHerIBPhy+UgxQXMdSQd5MCqpVPHyFVtV
G1KHGIb2tOKfkvKdBrvaFkeHp2eeCEQCSSgW+DfjuBg5+EKF+NoQO0NHYKSQIHIh8VI1Bkh4HZfR769zf1ud+zD6TXxMh9GBWcTp6JYQ2a+cta79+xxd
UGmMcIeQOI5F2DVgkRKB6QHWLzqNakOIIMabHE6EiY2bgTQcQh5ClpStGdmAo35DgbQQ3NdXzEDkQeube+ha51AqhBBuh1pgkkPcjVPdzXkdTrZ8KZRT
kUNWNbXRCPjAp65EdmJ1fUt2s2QcrpeLT9od3seRwCY9z750sizr1j6gwiO2TslVchWb5l1a8equffW3rPNRz1w7GZMiBGvDQfoz43Awz5KOoIpoQTEc
qS/JcGr5ezVnfm6gyeg6cvBqddfPFPg2Z4od0r6LKqVFu7jYCJ7tCy6JM4r02/Eze7UWKIZJjCPB3t9eYqOXNSZCgVEE2wxbXSFcFHk0WcIThQSFTaHH
sdu99DNQN3Npct9nrpevCTuN1gbgmBq77pAxMfU61JnGHWHWKVgb0+pwghxFytd8XOUnoQOWB0Y6JNBWxZ6AT0DZfpxzerndDtPd4ydnSKDOYbYuCIjR
A4D3oC3dC4ihBzQY79eA+yD2Y5W4D7WvtvDmnWOGnTPJ11rvYV6ZBQumhDhydue22gebq9sCsNPHBYbaoduFDuw6ImLIiyAjEYEjvTHoj1yBgjhaXHTk
U5Ucku1VSaowdonR4PBHL7ngga6hIQGSwujdcqi5wKTBy4m1bRpebmbqcYA7dzFhymGUAjpVMTDRRUvyteNWJI1TOtKnIYTfZjkhkjm/UzmmWTBocZdL
lvkdIPVbUiWoOAoDAKGt1dnOtVrK4056dc5Q4GXaHNTVIi/JDrVSERMEBmDLAkhB89Kquxthw6h7ZG9CSeAYB4rCvbbWx7usL1OWmNx6KlEstuHA6csG
fbh14JWzgjstTrQq7HohHItszPG6MQk2idxSi+PPXitAiLVsg+ko1ffREDswU8GFIJ3Z1TqWhz2neddB3OnTJCa3os5xedJ3j5vKJ52Xx53wanXL4bR6
uTEXEqqMFlYKVkozbPuZ4S92Bv2lMY+PfENcwN5QEreV8Z0wrphfe5rqHDe+Hm2J2MqQ8MG3jzxRR42W6PWktxF684nUlI4kqKwZ1vv27MBYGJxj0ved
GqRZKMhXynrKTNU9w1JVnbpAKgPPm4iOLSZ4duuoBDpvvv21o6JtDid66zSBxgL5pVFkDBk63hz278c314MQVGbzQZ67nZmbJZznh0HWm+qXhamt5AUd
S6w7k1qmjpwOZl8anNWzqigsMTGBg6cSUYYmsvH5uu6aOpq16YAKoKCmKnSLGMWWCYeqQxARwYEWYgIiBu50pYHhq5W4J9jMoyq4UyBWWyJKSXgq4Egl
ASM4D8XhaJHJF6tjg5KuXM4jXsppHm5GUQqha0xy1EtIYk1bqpkHibuzFR6RGhYkSLb1a024iqiwFq2H6di8mRToCiDZqjJkdsT6lwecYMoISta50pgJ
5UijrSszkt8hwwpG2ZSiCtHSo1ReqmMIIMDpFBSkeCODHi0N8LXKAkShAwwwfXhIADpeA13zg0gpkGGW4SjwYVaH160a8SvscKR1Z7bBYwQUYPlMNZ6x
dpDcEN7KbEIX1SIz2Q6O+d6nbI2Blb255enuNlda3QmOMuYAFa1hIBkQAhqFOJAr1EsfNKerQ4z58Zkbrzvra+WHI4JHCAzygA+MHYs8pPvWdHjWODig
SYZg5obpPPXnnSc+vBdCgtSdpJiddaGlXgzDBBfNI2RgNYF0hRxeLdiojvnmXIWpwyQH4zWaO9KwOTAHAC4URFHjJAGdM0zIIR2DrkZal56Y4O6zOlXo
jyYLC6IN89wGGRMGIJg2R6YccuRS4v4oe3G2K1GMrtcBjQcMiR84UgxqsZARQPkhhEbT0gJf/iPNTZFC8PJDIu0iNmcig2QSCDeYLDwefeiLNzEJzOvj
Rt0Ipnv6Sr9dccJrq+NQ7iwqCMBngs99ZGKr2CRokjSutWJOCfacdDW6kg+CqmvhgbLMDom0EFe9JLpt4eB4ZPXlMQGYekne9CqonIX2N3kSKd/+B59a
243pBapscpBit4CDMSdEU0LEUJ6QCjafLpFmmad9hqeX2Nh75JZvmXzmLrDEGYkzyCOBFC2Od9VqkLQ02WhSipDFXNQegpKzIGefMwBZiiuzD8J7lFMg
Zr5Tp2SFZ1Fw7UQrmoUFxkQYxQCIBpnokqiYsg0AWhWHJs3S5wPkyTze6YFfJyI2yynUKQ4ItqHYI7K0OBc2a10V456LSsaE2CeWxsdPs2RzxT4u1xQ6
l9bgdiBueLpLyYs33jjw9k4yKTjRho9XXGMnLFKJh7y67NbZW+34qMFiXI6LbDXGZYMSB5FOR3AjmJpgcSbhbjGDoCV3UUwbDcCo4uQFsUgYJIooeGBp
5GxLWh1BndDchOUlLRtJnh5a3ms2aqyS0mcEh6mJMxAJkKEY1SmdvqFAxxKPlrShAhEeWg9ATY53ezHmn1woDg7mMHZB2t+a65CM98db5AJGrPjSmQbS
WZ2JJ8EZiKrQLcpHg8KZmJvhnUWidHKjIL5p8T4PGZe5WksO98gKekOBKZG5x99QgKQSVleRdHELcYxMGR3qIfKjydd+Fa8dzF92NvrI0KAGCKAPbucS
Afd8A7CW5xOFdFghIdh7HNlHr32a6kQZI1jpL66wNXfWtZ5Ztoi5IoIubZ3W4teVcLIi8aXhqjAllAEUaji5doYRZ4PZ32dQ63rjjLgkHpAmIR5pDYI0
ejrBeuL77FdCRQMKeltcCuTOq6w6tW/oLrsHkuuWIRs5ZyK5BhZ1fAvh08E74pPCoJDjzLZvL+riB1wb6JlCc8vVkeWEfDe+d9VIzkboqZXKDRUFoYQ3
UywbIxva1rNzdZpDZ081tUpU6vdUSkAwia3xiv1sIccntVyFF2uilnUjgYMCHV1J1K5LJ0JsZq2ERaErgDFZgHoWGjR5x0Dgo+nOs6D1434FVAEDrk6W
iSzA2UkZo6kAeGnqnni7kGNKERkyxhyr2zSBPjKG9edjAavjxWAyAoQMcY5k5TXmQ3ljojLsbKMh0sppGnyou+KW5ovKkbak0Rmzs3K0PM6zHfOvF0MH
DJ0b03K4YfNhaVNiuqRo6XO9uqvVTJO4PF2bSHidve44Imjxq1xbMwbbnnGN1c3kaannSTo3iBSzMdkXT126GTjc4GGlviwtjip01yaoms0ze6E7mj1x
vrkbDPHFmOkpm3ZCDBupHJiBATVGC1bCDXJq1yQt1oXq1ueONKrwKUheyrD2sxtK7zS10h7XM1uaPKwnAUkJeLWDWnK80s7gaAYgXYC5MDN7+M7IF8FY
NZIE8ocRzyXD0u6oXTFYTW+TwOD4NTulxq9HdVoCzQ8WtL2szVrgYmLo5ybtFch8XW5o312pIm+1kjhoUb5a9+ewNrV6h1CmpkT15DM21wkr6h9cZlwu
lxzfiEXdZEcIDphvoVuOB48bFVYwc3kJZzKbRmBWY0ZUFKWGgUROgtlaKhq5yrphVzdIS99B1AiaNjQPTS7U8yh57UHLhjsjiCmB2vMu66wOqpCgQugF
RHe9XMdLviYBcHBArWxfFZ17dXrxQYvin59X3W28867E+AeZwZKAU71GZAvSZgGhILbvjHVeHfHF5IinlTsEUuX0pc9PgCyPNz1OcsiFnYuL4sc2DPU9
kIaHE8jKBhc8kmUOb74m103aC5pyYVUvNd84TQfiRPHUPZBuDQcpKhlmF4ndDAtDJ9xxgGDjhX7680pHPI4kIaEjIgmdySsssTqokEAw/ToVzHnMfryN
ys7eCebHOd9YpQkqWwjCDtimN1brlBiXhDM6fGSCVAlkjHCzdxMR0e1x1zIxbHJ1x7cZlUOe9HpM8J5ZbCDunhKVIhXytvrfNa5FArxnMRyIM4jrPfIZ
snzzO6jrZVcN35uLseWgWPOA7Fb8x4vrdLdA6NFzrc27mQd4+1T4GSNne7wjjuQxsSf9oHcD/kh/wQFIRiks0JAqmYbFQrmBYQECjGU860qVv4N6ma1n
J3bPMyeQNn3QpNwwknQ13o3YgBzgoReXAsQRAVznNTm2cI3YWqUInSD+e3r2NPJT5twEcahnnXs+/fmSNcIjZx9+NyKrDMoi5U8qybviZvL50DZT4OZK
BL3pzP43NcrV6tXXp8nDRDtHmdvROPMo88Ib3VidnCF3WjJJ4zZGxIR1fo+JCMwRzpTIUZS2JFFijdKiSbxdSJyYR4wnl1x3qeCNmuTT4Zba5Y5ZmXI4
l8ZozZNI6YeGqm6DqCZk6UvZsibjkFrQUEA+omBHIlxGSKG9jQkDetwj5khzE3zON7DysNdEDZ3O07yQ2RMKoiIF4WNHBH0w/R6gCJ35ylzTo7FiJBEP
Qlk6ph4IeczFodK4nweL8bzfgBz49ZFSEkhAoCoCcTFUNyvAHrDyuC9jY+kxA3osoS8nHLQ+memeoXrH2L3Jj1APJ572M1ovNHINh0b0Gh9qcTXPpbDN
K1GtWjZFl6jROwKQ5vnfrA8dw50eO/Ot98xeFbGnkwNgwTEbkYXzULQUEciKmZkLM5EDLOtaHMVvVKKtMWVvWg1uIjWzgqjAGjGKJ6OcybMEszuGp7p0
ge70VlF6CePRvl56HmeZ1Azja9eIvBDgzsB4B8j93ohwcQn6u/I4aPX03vQaxE5aEy7vsiqjy1xD0+n09OH2o+/1K3QZ+d/VJy3d936sLXl7PBPfL387
Ezv5+7wQ8w9RJmdoBw+/g70mouahSbF94dJTdBg2fGWym969jDQzXkyE34rTOVgY8WNiZrLKvdIyTWTgHjp7Fav7rc29jmp5hA0yHXLmJNEDZIPQFCtC
cIogSRiysJdIDYripuVzQHEso8okbIiSCziqYmjpRbOPWE4Vl3dAyCfA0Qw86NS4ElO+r/hvWCTkWXhFGK5U15dmSPGDwfHFEkjegFogNU4hEIGALnti
MMkDCqFOVLmaYwNQNbTEorEF8Ph7pSze5gDsDN9bvm47gRlHvi55Mz56iawiXQdkCwuBHehA1eg4JE6dwNd32d90VYY9s6d0L0kxWQOkO92g41ibJHiT
iHiKB75UyXpdkvESQ93aYzpCTw+74XV47Q8M3uhKyp04wXGVgv0SoVnxqiPpIRTjDiHhjtS6ZPZ2jnvhjaHrKuU4J8d3ynMaHffvrUN6zDpO1Zth24m9
awMBWTs1Uki7QogS0KImSC6qoogcujNVtkydTojg9MC2D00DakMcE+J7MjfOkdd11i3zrmqk6XO5dXvOC7oSr1uqxVzV1iPGYDXS4ujw3J2Fza1w442s
KyixZjXKemAN6AURG4ZsNafQPA0OL0iBwOFveTzYG2KgFYFxBCgAhkdi+Ohag2giGwHqAp51e85XMTsiWBl5tA6DwyHe99cwWeKatAWLgos57ThCTxN5
PUCcmahsmHeU9phjYVD2SYnKbwzxmXVlNt61TeqjBG4XaJ1Qy7prTLrN4Uxo8ZiWhm4Q8k1LOiwPPjDIf8O12D2RJ0QweKXAJTT1UfV1Dg24oiZgSDhB
NM5INBkMkAIHUVOT0NBRtVYJjVRqcN5a0duhqZMtWIcDfJnXnic8osZkiQ7MFyHniJhQ0sLQpzPgDHf5QvyTszM1qro3FxU/3qbQ1rzguJFg8cQ+9TLY
BZNfJre5JJsj7fccnezfQw1moYHT8+CyEmyCwm0qMWe/E8axPGd6dbfr925ngzxUUZ4akTvamTEI2BizgqFews9xNrSFazfvsMu74E65Kzb13QVBIaR2
OlOCRxvh0Cr+tbjY2MgjUjZHyutmK4V6JWh0RDkC3Q1Vmw6tzY6kEoaIqbU50VQEk1pKutTW9HJT5YZmt654uKFYq4hAGAQO7mzVCYS4ng0M5+jfpbIB
A2bOuKFEUp5kkKaFXbF85dz0caiJJpE8fnrRGp8e0hA9lJBIryZ8KNEaBiyVsvyfIPhK+0qXDUdNDg9VbGFGBs6ZKFQQfKC5SPjymUseFNCGQfLlTRZE
8qTiBVJVDPhhPaTJ5IdY4SpNWgpW76YssEEXh6S1MMgTxdnWHt4Cq29MW4sNAGk0gZ03JosURKaTEKfHgVPFbPmZrTNZ0mR2Vvl6IkxrHXGUJHB41gqd
TC4lZ4uw6l82p4XeuSc5xLQHDl7OUhuoNyhKau1xLvKCIRgaK5YzWkgn4eyihRxJahkrbHgqt1LkEgKtodEa4o6sHJDPAJFdiwxdkRM8Yzcw153NFlLS
q3edSYB24Yt6ctYetBjXa6e4tejqIp6zYVxaUEEEwAgbpaJJo0h5TSLvpaaOdRnVGWD0Y/T6HqQ8pt66oJm6Bq+2G5rZWJWmSUpzUxTS76XbmMPGRabe
CnIMEnoqpbGzappKQCQ6cp6ao2QgSasttAtdkbBAkxgVM+nuanHQJ1wkyLb2yoDjYKJ3csOVbMwBEHxLs9XtmM8GgN8PaHmbKeg2G5AwqimHIVChPMYT
ogJoMOjo6DYe0J9IZOj5m57Q60KneQ9ENzvpTqNTh3sA77HwIcztD4HWcBxThZOIYWFhokRmjyOmzyDl08WXm9Hq8nmppLb0NG3oryXOPEPN5nRO5vPG
jdIzqNGwoPAIEniMSbPOp0eTicepg5kcNTUN+oiw2MhqT5ngT0HeB4kKTjiMOtHmch5kwPPfYntEVIoiJTn5KdhK0KwnDL4OPa8zBLIzuUMOocPMMUYs
kAQGejI7Dn0new4ciYaGLOzC7iiBMnwddyHZ3wT29s8cIecnw4T0VCzxDJganO8bSosYDjpvdNoenvqe5tjOFPsiQGdcYSpPXM8OkaHflrc6PPbweo7X
gAPkn+1CV9UV+CQD84E1CFC+4gyAKCBfGIg+oqIHinvSYlS6MTDsCwrCmMNOoxQAiqg3BRudTS6jJYEkgJNRqQDQEqjDJkAOMMf9qw41u4jIjhnSLkf+
OLYx5CMKCWY4NyTEXnKOjzcmJggb94YGUnlKHGCfohyUyFchyQlJckiUpF5PvXluMwskb3AP+uSqCgQKVeDjgDwvFAPIv5dOftDMoj7NJp/l7hA9OoQR
EqZ20geSul+wXnpE9cIBsE5wPq9SKRNLQsSn2dQYIJXkDgNB68zQYkf9ZO0DoB2QCc/kP6s6+xX7PgB3qcu9Ae4Nqv6ReMVD/rHCiB6HuimI/8yMliCZ
CGVJYQG4eIlJJVgJQoII9fI+7zvN09wDy5nyBA2o9IKWGFoaKFSgU1vYyH/qdjd8hEewywKO7Z6sJkNACzSTpk4m12zWSzklzxs3QJzECzxxe0dgTusF
PbsQi7qhtbYlIAIYSDIZ0hrQWp1DyAjcI6kclTSKyj9IQOawjqEWZBeQmlVe1M/uV6Emd/Ly1B08rwu/kd/XSZSogUZOo1/Mk27k/0kmSRM3qrYtiuDv
+j194lMuuFyZmgsTllO3FYMfT2jLOM7syZZ9dKsIg5wiHrx6FqeO5fVcb4FKbyqytzCPdPEh2R1uQMGpfN9bntKyO7sP2N+BI5c/iut9+MmD/WZeuLpk
9+QuxN8AI6leLCnQqVwr8teZfpvzv42dVGr5D4BioGT6XYiYk4NZZENIUbMXo1r0TFcLmr10bMkDeGKXNoCi5AeSxAfbYbSJTgJ4uOLsDFZPSYGDWeom
FXNeFosHtWwTC4SAQAUoVmblhmfBG5pHgHmtCxuhxSgMgaDGPoK41hvknKCJ7wM1XGdz7dLAfi4mZfhAbGhCofB+NCefPb892J497JteOxuuA9blEkho
IA0o4AmUCXHsQ+0lsENnaKaCEMoGFydcVkvEZRJQS4GmYBWah+bDY1mAjXq+yB3XQ14DPU8wyYAPEF2TsxzOue+rjQ8ZwD48W6pg6rgGsxCKvXVpXTQX
k0K9wCHq70li7lbgixKF1arAxoDDwjUu0G2LaaM9pYIqAKuQFTLJ50IbRJgZyynamBwj7C2zJGJkjpIMhPrhzxQ1OYCgDqkPQ8+lDj7vBgsiPc+NLq5r
43T3+hcaQM75Sz0sJhscbpTRJ1IID6TrOSpDMHcCkwuYseowZSsEbsTIWxQCIPIocvCH6S9kFwVOnfCub8iQDwomVhB+KrmuNcGA9nOx1Xqtl8JEaPgb
UtNhy2Gvg4JOW8XA6TG1yXx4jQY9+LaMCfDv5cP2mjmedo370nT5MbFmyALkJR13O6HF8nUpBV5zjuc3PnWjrNINacufBGjyHJ05GYUOUjs+j0K3c5BB
Bpt5DkpT7Z8s1zpmtjpdJs2+NacczN+CK4rIUA7rNcV4PLmr4xE9TK62mFXLTZ7zXMKdtZPWYXSueBEna1xjQ1ad2R4mZQ6XrnbrF09BmX2eCNGB34XJ
Gb85WuDnWX8Ujfq+jrv3AUaECuZcEkkEKgF7BWKbaFNQib58X7+HCIHfTPi96C+29b4A7ffeAyeAlykqDfHGwAPRzXvV97G/fBoh8HmmA2CgW0vPV1ii
fN2ofTx3rrrt6H5Vm758T3XQ1k5RPnAPR8Z2xmFSfM8anzZwGapsV1Pi/S5ZE1aHqZ97x8a5NcTpjivZjeuw0Cxw8EwjdEXmz0A5vNRui9Q7m7gF7Dw7
vDnvfHYx7WCw6PseNwL3E8teSb21fqTj8CpwZJArvMGHzrxzO/fXDlhDHJ69NykKF8kTJlAg41GcrIA0QNqTeZkjyq+C5qVDkaa2YUjfK2dN2vcceWgj
0z0O3MgwPHu7nqMHYGRA1EAggx5jOaHa6M8HyDE4ZE7U7u47jt4YoyaaDYLkOJqHj2LBmp6J11ddTnczpfCTcJoRQ7f5z8j7Q8V+2Vu8RA0n5ocX9HM3
fh+ZzQ7RAUKAIQg27AEGEQIod8uezaxw40EuHW/Y4nFljXZsDqv1gTSOBR+EBkQRVAVSFAERSkePhgRScYZkYUqU0AUoGBKbC0xI0gRVDDJKbZf5NadD
/a0ZqtoUTrXawmuQJOTY79/5H/kpqWQU/wvAjhcVEErBMlIEuQm3gJLwDyUNfNuYiIB/HroH57RAxH4H0O52Dse3mCH5SMEiOjgB9IQHjSn3AXwX3c31
g8xfMQ45cKnWUMROh2ex5gAdxwZPIQMgPUr2i+wwpaEKRv/GD5mjGiisLIK0yqYQtNIkU1FGalRQR0QaAdjqAyIAuNJ7g/8MmcwOz6aFU59g1Z+X1PP2
+GWYWMxVCv6gjnHXY5wi4RdsKCjNd1xIp3QcNL3f3rjkOQsdTvUeEH+zFw4fa2s4REVyUS4SRZ2drD9u+9Y7wNCKCIoccnPAwd24kocAoAc9cl2bWrca
NSp2yJqAlgSSjiyBidkIinB2NrZBBRfsRiwIYIiNjxp44/htBPXCJr5q90oEQBSQSpAQKaX2AewPExepmKCKhmwPo/cfh99sWrC1T/FxSccAeh7vkxYf
G+VcJwnKCWjKZxO0kO07Ow7Kwt5Kv6NK6KZCIUpE0+J7Pomgkh2f4jPvicD8jYyvQ2S4taK5ULb27DQsiCiLmeIIE7+/c7vPTbcr47jlXo4p4vO53k3n
J7jhyv7+t0R443G4BEXJ97tzLbnjk7rqSTyvChwhdNdS56nNYok73t3lTsRu62UymXF5a4y5EYV2gdkQQW9HG7rHdqsVZ6Pdq29yuQTzBvDBHqThfG3Z
rfiqgnkeakIegHptHlyezO59D15dyhrZVqePc7rSpIsLZRiKQFD4o5MJqTAklmaKEZKox6BqFH91MNQNESoe5mTT9Hf0uSa2KWQny36H8R38H/I3oLet
+Os3XQEEq1hLhqfDy7fUdxtB/nbBE+AQI8074B7lV/8B085P4SnayVfpI5IK+Ueo/Xxgr6tuXAW/efj9c2n9+FwHNb0b2cwSH8Ui5E05rd65OjGbwXbe
FnUT5cNClFLF6WQuHUFvZtNa0zRcuZ25NBR1261vnF1CTnVDrd6V5psEYCk110HW3X2O7q9dlo8dYCO7QUxlSduJzVg5ZICHaVmjCCkuJOc668Ay7mGA
TIQMlClchyFeyiAckMCDBkDpJIaQgVJDGSYwgOntFO9XmdZvxmAvjXOdb0m+HeSqnMMrjotRYW16ZLWcpRXDeEUizshDwTcsAm5Cjw3zR84L3OvHjuTy
bmTuJJwgyHh75PvGH3oN8QpkESaCH7vSzSCTKyf2U17WhveZ13425CPJ+djg8W3nDxHRVTrSMFB7GMW451kXhw7bcWiLOijVxio6utEPSAf2c/lPXSe/
3QqKRh/6vwGd+khC8uL7UU4XpSbg60F/AYa5JKA+SzhFIRMQPYEJ3QjqDeYLxhizRCGD/QR2xuTsjI5DJ1ILJ/nZ9EP4F/gyZtA48F7YaGayHumAQOh7
oJSeh6X8TPTCcRBSVDtq4R/pYT9DOhJuQ8L1B/4YIqWIKNqnyPPsYn5KH8k+qcgMmhKKUMkyLt/D7E3pebz7jfeYfQO4+0TZ7j93IPft/EJGEAmFEhKU
Z7Hz0RxVlt2grcXBSY45BfOjC3MU0ZmGDVt1mJlPR/fdLCaeFUeazR/gn9EbOb5yf2vAXH58VTmmqR77Kjs6N4v3lA64F1uyVaU0lKKUDM044UtOi7tP
VLfsV6J8RdQJum0xSlNqckKIJHRPK9nv25uydBCeKyIooCdQ/njx0eQ1jIW7oRfwd5U7Ai4XEj6lSCt8Xun9IB8expU+saE+CqUqLlKalDBmhJ3N0ATq
kA7Yds7hD08I+jbvMSZGlpKzMPtT5j+t0s2E+jJy+vHM5LwG+ninn6l9TseDFV839nLYdqhEBEB9kfp0/8/tXAr1RwlL/U4hhFK+jd6fySCU0A7PQO3p
yXmnDh/pzeijsnihRgfV3FgrPVGJYIgKx7wChipDWT3+2dvjgYCOJKMg+ylFQdUIVFsssamElySLk+SXRXgIeqQnOJPlIUe5+adB+rmo/hJ8ztOT/6yL
3cIbUOgnwIoqqipYpZqmqkqGL6FkGMhhBQUsVBRSEIEWI8DgJIBwDfuhQKE7z3EvkZUfptD4IFTSHcQhiZP+NDCYWwS2xSNsVVKWqHyfiasmpmCmSa+e
YSaHTMIqE9xUcZgCXjMtZUVYph/XQ6tDS5O7f6yvnL619qV253ECpz9LTd8hvARxk8Bf7m4ay5mT9zof//0XNlLjV9IZ76swD2yK3jmC8lcNiHll1qdp
UxlFSKRYNSMmdtYZMR57DN3Dn16h15r6pAaQmCqQhg+RJ7lPbDNFVEsov6/sVCKQJASX9lhKTRAofAQPyh0A68fBH6v3Kiy9ri3eAQB8f2de/rft/jZu
tcozl97mMP6dZNoskl+p/PMztlmyxb2a1/w7NvOOd9BQN9bmFU6fu881ww4Rw552TA3nhrRsFUf1X7zHPBO9duOFHl257RyMH73LHR2C8qGzBNj+njs5
QzOkNcVY8aN9zzd1LhYYEkyApqhMiOzRhR4nqdVGmsNkuJBDyK7MNoQgb7Qw5d9rhZoKseENBjiBKAjjq3sgcA3PDAR33rJgAkmHt2YIIGVGFypiVEyg
NqexAnjIMuhnepI7EIWBhgFFDCC2CwmQ0GuFFOuxPSUpCJIIyRy6oqc65rJr0J6w9/fRuM6vumMxKsYiIgiA6tFIpDGqFZUFtd+TrMKc33vujVie9q9D
SCPMTEsDgHYPZBgwJ4wauKF8KorEEbnWHOeug1Ow8MHeXofjA0LWbGAmSQgj3TlQKPBgdSgulJI3SAQUOXfvSa3KsLvxquaG0tLzCjjUae197oVFImkY
s0Kk3YAIEhVfSku3AFJSgYCBPadc2C5EiBVeBgooDnXbuKsDiBAowsfUCJgEwKrL8VMWLRMRR5EQfDxgF63lE10aPA8M3zVg569+zht4e7fDUXsaNa3r
FJnHI5y0F4XniyngtiaNgFU95ZqMNJqY3s4wYmrrKKmmFInh1C4pNltGMq+dN9k2KdbuDHLKKixZxJ62d7mkOTxhb55oWTYeaV14ySvWY+1dm8vt1rw8
3VijaVSIKxDr2tzdyTvh3wpPErNYwJBJIGyEEdEMEntY4RQHLDJjgqFm9d3UcqOBoIdlEkclLrAJykYHPHWpox/NBg92gKEsvgodA7Lt2zKlJ/9Mtg0l
BopS5UwVVTJPLuxSHK8EzQw7BD1w0O9cYAMVSrHmHFisUREVIgMhiVDDQEgboXItkJiYrAvdb3kwSyUm40iRviljNSEQb8ohunSdAnRlArILA2as3XRm
ze8jIA9NUxvExMd698L1TYGX0m/BtwlaPp7MiOMdFTbFWWwRoeQTAh8c9p7IJ59CQALDzj01SXreaYO7beLFvhTOyaOczF5Jqne/KW4Hjxd+L3oKPrJK
DCZBGUSXy5od74SiUYiIwt1hVdSU7AJTwfAUQWCi0oUUZok3ITR8mHycJwNlCgICyNIHt7wDj3YX1j+ZzAeQI0jMQ1lKpxgdMcYZGUlUkM/+vCm1VjR/
b54FGlNi9qAnoTUElUKhBFREQ0zRTAUESC/1yYwUIJSFBSo6E7YKAaHxEHSPNTmBdzB/Se/R4QeoXlyAHsQ7CxCVex31flOIuwriBIWUw8xA9qCGh9k+
1QLmA/1w9vT7k+QH5EL8kL79DkJENVFNDXJCvpcSDWphxvI5b/nXIChCaJo/lhEPZPMvxgB/b2fp/DZpVI4TL1Vk6Jn7b/veHeG1izwiL1Syy0UnpzZA
+9+U8vYZmjToQ1rDLSriYarTWT3X4YiX2u7mzl31MM0Y1i09TMx3yi5FN9Zk4F4cxO9hwrzadzcuFKcz+mrRN/t5wpJEFfdppGmVcwJL1LZKgqGXDDaJ
GtdcJ+93yj37apyQ0bGBpzSYYxAu9HNomrYBMLNupVEIEVzYDIlSTQXFPBKFKw0QHOVQbaaFQUlFdTQtRNyiQVYa2aoFSdWJMovKmhRSigCwoUzKSRci
ripMl3Zp6kUWqZqYQZk4S2wRzcKNKSaLeGrlmaHgztH5Mp+ECDTSO00bOhzvA5SEp0sDAS5IpiqYMHA7U6yr/GRDtCcCFTodj3YPQ0DiX2HXs9fNMd6K
H6zWddh7YRm1n8f5ZJU/0IDPXIfPlTdXI1hagwRdaWxLSbh/Vd2TE1XDrjRbUBhrZ3u12IKw8cHc7w6k+JE4NRoT4WqvfecCebkMwZGuB07uON+Hz4zi
Z7SCp6PQkeFXE2K2majrxvYo2DvYaFsKVPZYYwd8LnRuub1zo9HT2vHQl5ZHg7kcVT1cdgEcbW9cSjxx3rDFxfF83Zc1mSRg8S85N729Xqpi9r0QSBA7
8aPKAnoILZxla9i/YGFzyCnHCXKffFg+uaexldPs6semtH1T4k+uR/uqdWOnz3OiRNaPuL5u8AmL3ay6u7KHCx3Y7S8cOsBCSFdLNLS4K5wcWNg3dOHl
+M6onk6AOgZoS1KbZWaFlQamUKG0gXkBqUs8ZyRhjPEhlGK2FHSs9VFLCYk5Swnml3pKRVAc7rxwkrGbqiASANyRxM8F3wxpoqtTa0qpJMT1Z4Hnyp7P
MFlvoPvxI5nVa3Pjk67OxUgUeq7rnwhsAjkh3LUa23xni+amJkvscIOeLrW4wDSWya6HdAR1UQGwLgPQTZ2wpSd5SSXUx0CNCauBk6SePT2HaaGHq2z0
x6HE3vWRq+xyddTzIE6WZtGkQCApzc1wKDFyw6YQZ11oZrEtZz5vjMfXnuExRE7bY32e0KJ5BwuDkUDrrQOHy1nmukpFhBUaheuNjTG+4gUY0QIqlr1q
4AZ6Hw+zPTQGeVFBJ7tm+M3DFhprdxG5ClHUELo2y6POUhfKHExAIIGjHHN1I3IU4V0k43k2DQJ4pliSOjytaGdXETXm57MYYNrfMgJGF1KFnM4FDjPY
CbhQC8xemQndqBEkMwA+bawMrbZXJKWWgUtUavYNRRh3oGOCayuLIyiC2HpAfIrTSwfOMUdj2t7I0KRB88KOSy5A7YRaJpqxqmZt8sauFNkIe07nUUtc
OtKQQyvI7Ak0m6Q9A4ofgYjadYRwQ2UZ4SmYy3pMakPMo4lG1MiJnRvbXohaYsPgeXvlFBdEcT7Mb9+QxNduXjMHvu6wPkKxXaTbmKgq7BdzQ3CPrigc
gFEkCkLXa+gOo+tWGN8iWYrFKgoLLLPVPPIqOJAFkjo+m3XIKnlwJOhNK1OyDJSBznnnBJJOg6RCEwDj38IoWJgSuJG9E8C9kVoxI44BgZIJtckI8Du6
mCDat23ysvIGCqSNxJNsE5znc7AzseudkeF1zklnY8GiMMECugRhBOVqb0JALk3EgMwVxqo2OM1M9s88ULgwYlI1qgOTqQ5lpBa5FyCpjQepnkvN6U3W
Xa5KmuZM5jcwc61zJWjudkamsyjxe1kVxSOpY4e9XmsdoD4obFa51zYZrWEc9mi1wkOb5m5l6sKWxyFXHc4IwmtESsdNRtHTvvV2cF64ZtLuqttzrg5O
cJXnb5oVzvqZPEoLnNTItWzKGNSet3tVq967mROVz6s+Oac8crw3zelPCjg8Gp3cjVogw9zM1ZsjNVOr41WCQj0MG9OtVWpCXaHbSpJdXNDZocz1qKYP
gYNAFwNatwjTUbaBgHGrysL8DWuVl6IsgUxjTrgFjObDkSkTfgKTA0ETSYUW4SHJQk2ObY8TY7MiiNcyxtEEVl887rvXHGtyLei8uT43xdc6XG53344q
dC1WCRqklvw+9hHfR3zHHY57y+RzWDdIBweNXaBXQVjcjqa3ZI77qrUqhIc+J8db34wdz1Ecd0c8dsfCcQKkiMttI1zwFadHs4LcFYXgkQz6Yc6RpJ7u
KTYwWGSBGLDeipfE0pEUspOts2oaTFLUxDxe1571ONaQMX3pq4FCWvRXyKrpWcSXeU91WemzUzNmXG7+1IeDrNmSJGvWSeMYgm/QexLC7BggiEDAWsLZ
7UsXOQq7iptmt0VpSkC0zQObGHCXvYcj3zckb0hPu1IQQRRj3IT5nuilwH2gONdDQVnCl3oz49WxYqWN8VykFwPAooT1fE9I0L6VtAgWuM5OGcgOVNJ1
uBOiaVw9tFInWc1vMHJFWOIqKgDrCEAx5sbodACxPHlAtAhb41lCtIzm7jgBb8euuGkLjOKfFUzajsSKdbkeOOL80ki0OB5C1O4qYwTAHgkwTOPxL2jO
HxqOBKgEiXxma4gbN2t+DyKkLU+M54TLSYnrqgRhwmgG+D51QGjIOzfjp8DLYS4nfjZd20BGdskFbgYIQJURWFTEVLCdjMKGw6lwUx0EC9M0yTu061SH
bO2BndJvxekDGQcviANXpYRzPFTsm50EWJNDjUi5vSRHNaPFdKnNNeBXDjxSAPHd7BOwerD2L103wY16NGeVLkWfelEoZGBMgDg+Yg6Lm0yNoy2gsNAC
ecqeNgjpR7Xms4tX1l1dlegGYJiNnjVUeWZn3l30FFgkEyPDGMSNsHpajjEKFCeA6BgESe1WpzYI2eZ1QUQdc8idcwYwMYOxj6vnUTwKmJE6CRaHDCqA
eo0XD+z9h3wLK5cLBILOy5mVOXXWSWcUWRCSPrSnWvPqjQ0RwNzWxd+eaciEyfeZ1650Ys6GpPLFsMbZ3yLegjfpSNdGVp37W+UPB8Z5wITrnqp6koGc
1JYXJKvZnkZQsji5GjvPllxuEhZRFA9zL60rG19HWwoJFxQ1GeWlrCDpQXBaFaptas6ROolfPh4hGeg1APIzD2+ntptvnuOHD3ElOMUmAOYAGsAcCBA4
VruaQq1R8vnPjO+uyKwnnx3dY7B12D8D2egbFU/EkiaQiRmSIoT0ReSgZC9JAKX2p7n+6ETSvCHJVwDugAvWY+qIjWGtDjosYsI/3OIe7idnFaOcKOMo
KZBceSOeOPej2HGRFFkDTs5xQFEkDMJMNFUW96XW5xYHRaHqn9EA6N8UswHmak/MkcMMqGyfjocj9Po2pqi6mUoEqjRRElmEOlFNQKEoeSFgqHBxDxBr
7vRnRQ2FGhW3yeAcDKqCI4pPWakghkBnJsCnOyLuWBcRH/OeL0HO8MT7uG1ANNYI6TMpM3qaqeU2ESqajfJq7IsM3VAZWUMDODP1QmJxCwDIweboxylt
iudaNd731N7iiqkEE6KFERiO7UtL9NaBwUNRgmSbOkWGihMmgmBZML1DQWTRBhgdhhCyGjWU7jzAP9u3aaNvj2CMYOa0Byww7L6uYnNIqqUiqYFoEFhE
YEOu3zNu3Jl9t9ug2y7+m6CjO1PiJkbSj8Xb/KQYB/uQDaGr+zA6Msm7sZmIBACuw7ChgD0tgUZj9o0jkmCbpgmEzKRFGsDC7JTAiRWEfTXO5NMRI4wy
fPjCBumyQnsQrFDpgFQBBh2yxEOSlSiBKEIyQhuCjAqSenGk1JuQ8YMjRARMUHLBsTEGWoKFCYiYIJmZCCYiAJEmzMvaeKFRAtKHcMKawRIE3DSxaDbn
b7hOF8RQ5gHhAoUBMsBJEBMEVQ0RSBLLJELUKUs0DQUEQxEExVITSgTATRQdFIkA5vRGgUlwV831952pwBHHzkfkMKO+4u3MCIofAjvylpQFknE+imKg
LIytTJdk77eyEghYn1uBTSEStCpzOLpFCBMMBMy0QzRMElEEywVFBMgU0AUIrSDSrLBSVEhASHRQAA8FTaHMQ9fZQATTBQLDenw4k5h62vw9wei/zEf8
i1Ip/HaOQyqtP44VdX+w1SZln+rewy/28wuR+vpz4eHlhuP2z9fvAPgyqGk9b+X2ZcrNGNaJb/SXbqDC3VxP0v7QPzYH4zYED3gh+2AaD3oB9ctTNC0C
0UEQUBMEQpSrQrELMkFDCPD3/cdYvnhmJT9MTRWjCzAoMmhmAwkhIKgqKYCiBiBJCAeS72akqK2TkCdokn64DZyU/W4j+pCHuw6IcgirlyKhzokaDu9v
e+4k1Ze34m4Mk8427OU0+/MWpyn+WJEUyjkHnTNhHGQFVgoKIjEEV0wcdwGdnUuAJ2S+wDCfiz1sh0kRBFepaP+3zhyQB2P5oGYg39OqB/juBUfdDpDq
Pwh0zF4y68XImhGMzRSG3laeJE50WnSb67RPI71Xzg/XCZEMFFJA1DS0gQRSjSjS0gUAuISoYyHMOOwzQqF32ye/tzgVPW+8KKlD+rBocZUK2VrBGBIE
togSixiCqBaIgKSgaqJQpU/mAIcJKEcDgz8UlE0EiO6J/JO8/HZ9Zfu2Z+vZhDWr4cGBxeueLXLJImH/SfNTSF0gNGBAIIAZh0gzpsh6xncyggZV1/hq
hOzsZwYQShmSLG1U7yRBJz7D8E+wEaUeoZFZlCB8zpmzMyA2Ef6iAL9WalIkJISQmAPXHqEAoFSkRqKiigiKpBKUBoUaUNABuFDlKDSiZCpJsceFxRr/
xxIidtvO24Hc4xYTGQIovkk4oUZGLZ1/C3JnkxbDAjljrtu8kcWSoEqCmCByMqA5FQEIgF2QbV3EjhFMKPOxVrYTOQEhpcwjS92Dc8TgcGJSVRdlqdZB
1giFxogXKrSEBRDMlOMswVWKF2LOn39v8n+f+fhwQGSUaJadJjgQ7SXIJb20mFVcKoKLUZz/E4jcDZFLN++DnvZRNG7GjM42by1UFMExKp5cKAYdKZXA
sCu2LRYskUKCJIYBSyEwSYdaRHKuEzQxIuMqfjo4lspJJUuQdOdkTM48hiEesoUTEVbGMKiCOCEasVbPxIvcj2NiaNRkkJVhMZIiyCtpTASo0Q5Gwv6Q
09TCOR0oXrgXHZ1MUQJB/VbuRTGoGl1DEKCK4RGdqtOCyWD6P/PxIuFceSTNTsbZBEC0bCDJkRRFKySFglI89jqCItTIoKkQWFG1ZHLo0bSgmdMTOIDG
PxwHnE4EKRNShQK4Q0IOJKQwIKZEfGFSMtCE5SqCCSZ0pIZ2GHOg6DXZciwtpESoQjQA52Rw5qlBTUO8ge62V9rMQIWRwCowoGPj/H1O6i5e05AndJT0
kexAU5nPO6Yjc70Z0x3o3eFqDcuQgagHvk1IFKNO53ZAvZO5CJRYl1Co57AXHRGqNtjkgqJohV5+OCgJwpIrSAnWQUtnfwbUEaVAClQIIIQDyEu5N0RP
bp6/5a6D+M1/gzt/P+2G/5Eaga8VBAUoqkMQw8Or6GGAQhR3TYJ7/lNezn/vdF+QPIme9fMeY6OQq/zdje+oE2DC+DYSkzkYITBRApAMxTr+lw0P+Sl2
Q6NFltcSk6uhP00Ota1nu4+r6Tu+W89iXZBUPxxAxSijNf9+cTnVNovE/ls331vpN0aKDEM0w3lqXKMGDVzMGVZMuzMVboxE2EgSAETTmWxqUXOZNSKJ
QJQwpIkgiqmC4xyKI8TN83xxAozY4gdCbQxWCqbPo5FP049ywou8o5o+i4GP/4ULu7wsHlLym1TNZ6/H4+fj9Qoh+FpYL9+K8wJ4IiAGJQmA4D7nQp+7
uKPwF0GwmhfvkNIbCYrWRbOPDYfAmO58lhKZvro2B9nOUYnSe4cN5IHIH+jIFQUPLnZ4PbuAVk1x65CB05USApIOcmDb+r+nyt/r6vXug9/RUG+hRCQC
me6p2JdEQ/ZseeMEYWoCElQXn7pv6UZ1yAerA5HxTmSfmagzPw2X3fkcf38zvP1vQf044QwrEF1OA5p3jsFcR4A4TyBQzzYPDzIUpiQ+eV9h9Pd7rJuO
QHCTZn+iMYeoA2BCAAD5R+kTFrR2AgP2RDTExOqn8CglmubLmYimkJQKQ6Qr+8hB0CH+apBTCOXF4XC7+KQP5n3ThSISzyKAWBMH23hLn0cR/qL/Vh/b
zWDK1JvvWtWlA2NXlr39fJmmB0+DmjFEYTfqyRrQPIYktjr3bUrNnxrXmt3e+sdNNP0DdnExggHbJ8mE3ude2OGte1KgSIQuckMQhgodZR1qTI1jkUFR
pQRkjOcvXWucjv6MzlAsij1d2m2uWVVYD+e2YdrjO0GaXqUo+Afwsmtvp/aaJ6Q0ys3hRfwmecsdLv4dTe2FLmvVziRTjAqGjIsjw5np0DcknRD4306v
RhXu+7PqmIoPN73zmoMGVpJulJUizJOWgeGBn0Au/I8xSRVZPhlcfkQHMvz/TKfxrrkTkql6/UMfcLdMbUDYjTMLiyvfOEBUyU99+cgWfr+SGPtYHlj1
yePBhk379ZYsyld04hwYsNzcQ/EY8tYSIrqGrYJUNcLybTjUMZzXr/q3o6lNr9/f7AWIyQUhKXT/mVk44lJjTVBeWgwmpa5CIEoUkQBkeIuBxTl6YZD/
iQOVClKdkvp4nMOrs4O8zU/Vq1D0clhzfNd2bD7a9xC/NDQwOi3sIO6rQy+QFNC+cUIwRl54ncaD/LDsTwIIk7qWJ758Uk0ePFMg73TMynv0EDcdMh2T
ECd2Yo7LIOjKFT1A4TkD4ZwFWAFyrkE3sZgljhMxFFJZgj+Y1D2S/6+g5I896Sqi0AQqdIEZkumExRNRSFJUYZxtc6/P7D9IF4JnJOTUSKHQw79cCJ9u
T7wx0evg93dw68LGurBh1jG6tyS2xK2LfjglGz8HckOfbo6NTU66A4AGwl7IDnIB5ynAvIxnlOUKcnUVGruGjl6PuAh3KkK6cyWJfyusuvXjDABV0htD
Hrm9aqXZnNa9bzfC/lzM7yVVFUQWz21rpClm5cjmlAPSgIxBjmDnElYjyqpcgMgMVzdMuXRDTOMWQNZ+qDIpNHcu5Uum9Dp4ow61TY9d+1QYijq/OyTo
/qofl9I36KhFg9PDMGFYdXqJ//7Mj1fv+zoENeHm7ed5/geMFhPOnC4U2Ne6F7bujosAobPNpFG6O4SEBdiXOwuME2bc10pjcnODqzdxQlOydALt1HIK
NNHJO+SVZtyCm03juOTTpJlQoWWljChsoLlyvR3Q/4okRHqmnMUk6TTgqznKbEqAiNbZd7rnSLhWWNOkUUegWdxRsjI1VMzvce5i2wF7uMoVZEjo5HlO
tyyvPId3PCOwJaXpgod3u91XqcBO5Dc3V/LB5AUFFDbnHk3OFN8k46Z6DuRKdeueRlWlQkSsuNjI9WJFQDEAqQxwSZMpVZJ0+hhYeshCNMZ4+/jfb6Jq
+6m8wS6ZCUx9jmpQtmyk8Gjj75MQciRksaIwEbMmBYB08wPx0fxOO2Gz70OJGERhwhzg6ZDyO0OvpZT5TKFiwbailRbjLYd/XFeyoA5/TsXh3EJX0gwy
M6WB2SWRE0yX6+ovBaF1pirFkPa22ihghUGdNUo8oyh6e9neTs1Rc5/qwOhUA933i+eOHgZDXKxZ/rC79uq3APd92KVLuxEL2Yb5dmnYCKuvtW3FGHGb
VObej4dSV9MRmvzsFDpiMDgZgWjLJM3dNntOHYvuU5YYgpKEqKnWRiCkpaAR1ChoAag0erew2krLhDmYob0mALljAR4wgYCerjBU0JXb1xAiIciaITod
OmzYpxzNPhnds83pvQPCiXJqIlPsPaxHs/fiXafcjceoR98qZHwjBh1ChvRiESmhwXaof94aFqIF0feBwHGvVp7jwldQMSh/lB1A8Xjy93Cfn7PnmuVz
czLoL06phs2mB67ILU7nCQ/6JJvwWBRIJTf3HxkDeBIaPwP4z7J/PCjmFLBB/mmi2bsNCGg+Gg973Pff9HKmJIsD/WtyhKxg/9IA3DxKJ+cpykSCX+SU
dQAm7p6YQ5glKHKBYYQopa5W5dSnGsADsg7IP6iTlA0K9ZVMgdcYpWo6QZCUnEY0S9k0Qwg6qRp0SFJJH0OrjreA9JAxgKsFEZzzQJ+DzlgUXnTrTJOc
PFuaEezWtGLC1McGGMyOasPFJii20jnLIFnE6zvx/7DtRtgDqZ6zQQECmSG4B6QmS0MMUiUs6wyaQgOmJY4GShkhEF25vQeOkxdYBkq8MmEn3w8o0pBF
BKMwJ2XQ5mUBG1xTBsECp7pUE+UsDwk4IcVNMknGOEKswwSGpfySXPxur0Nm5QyPPxctFnHtpnjVZN3haY8KMEHjUlyVf6XyeQnEgLiic4UFy7AZswAw
hOCDAJGSBbm4r5hxi8new6wARCwf/vpxPq+r6i+n0eDuOwg6A6T0U7DO0P5B5HME75CloOdSOY4xOBQIR2cEJCJEDnZExf9FhoJoGAhSiKKhpUKHRGBM
yTQUtBTFQxCTDSE1VkqYTQtDEgUxLkZA1SuQiYzkqGMlKBSjIwBMhTQsQhQItFSTSUgmITcIdaAIQY1gUnCClhGkxAxBT46qLjQgVL0JPj0+9/arPO8J
8w8ufb3989+jCmRju2mEoO4UgyVwAtqBugDAe+GlGjRLkphFChUSqhk0KlKnlyh2YOYZg35kOHEKXdSlsKjunYIEzMU26B6p0VUcMISIRwJHCwozohAs
LnzRRiHwfi/ewqHoOxwHoBIdg7mWBTMkM6v5cAA/EFgU7xAxggKCWgaCqChFoVCgUoEAoFQ5h5mrRzaJwIKJwVlAXKFSOd1g1jO25AyV8kOnkCnAvBKc
SpzMmD1Z7nuNh2zUEQhtOIR8P2cnRr2mD65f3yHR8QIggoGsnQe4IHjAf6j66/IpdlNFwf7prMvd5ac1dj7Zw1Lv36w+ARiMUI7Tpow7U9aAeqSMPNAA
8mBW9YGHRHsGBsOUkMZP8ocsLJ82SfHvQow6AACKABhpDj6xoNEAL5rBEuUn73XC6BSKu7wq8Bs3vfGbA1yNWjsEG/geQHwlTTeRtOCQKanNOYyHvZzD
LphX11flLrJ54H/YmEfOewwOWaqZs3r/Qwtlihs10bV66+rNPpQjbqJPbYdEALM0KmTGKFEAg/5C/8oaIuDMejhtL5vNzWtYYw+gfVFRgpBGLPfKekIm
oV1KtArQJMOpEdJtumwEmARAAcJgkCcGUFoVDCRYgApWEQoAwwMCMIUKEMg+Jin6NCieXw7HsGJPQ3gRIBxCBQh/0P8/3f2H8P4X+FxHDzZ/Ta+e9v1+
9oih8b841FmDDFGWTqV0ZH7dcDkQUXbhEV82QkLraEhO3Mf8KaHefOO2QUks8dLgSpffbS1BVEVNIVQxLTTTl+154cTsiI5VHOEFQ5IFDIUQUsQUQyFU
0kFwZkoSxijEYsXL7sxWIMEd0S1A6soiKoiqggigCColqkAT89wHYXKDhnThRDTi2QTI5yBCW/IXWQeVhQZCwkMkxFDERFM5gGSQxIUTI5RRVEFTKOUW
SXOUy06nAWmiCCyTCGIJIhmFFModWRxO0i4FxJiFTIROY5BTRGrGIJloZJpiMYRMqc7HdrBKqIQTgyIoqooiJs6oTOK/dP6vW2RI9xuza0VLiSznIJkV
Y8cGDiiBHgnCUbmNjajAoChaoFCS/Vg5NuHUlg1nbZoJ2XCKqC1CIKqnP52l8yG+HY0hMKIcmJ+dvulU99B2cZTMK1M0JRMJ1sgKEgkAKXcOMJSJQlUi
HKHKgYlKEiCliA1rAcIR0EcpMkpNxLwWxOyPrH4hyvosKC484m1iYSUGe7HRLxmBJKNE1ITCMDUrEKQzFUlAFFAtJMTTKLAEEkKxKTIU1KMshIUwSkiy
QyhAnT+X8rYFgNpet7ZO7JZJCKLhaCJOta6jWBQVBEVFwxHCHY29SngTTgE5FsqYWdybjcDCUgSO8U1BpqIZPujCWtYmRTWErgTAUlVMFM1UXGYSVQjS
MxUDANKUiYTk0JVJNxhiQbhByGWhQmJFhmBJJmKKTtNIXaz8DRoCQ4X7nDs8q4ftvrgMhNREvHYY9QUMuxHXTzbI87eLfrTWchH9vfJxP82EDqB2AIah
6w2hiHltQf9sxJSKhLKjQC7E5qSpSwNBApwgvbUIcoQSEQAYQZfpPxDuGCpJk0DlxqICwN1h1FYAKeQUKfq58zCQ4/8fcQQT1UKltEsWwkjEiLIkQtBC
lLNUlly6pExtJgZsLCC4Xadh1YXaUUcu0K7DRkW1ghFwZTLiQEZRFFSyC5CLKO04lRHCIuByrJNQiuT/hYetLhRyLs5cuVMjMqGqxUTjLtiVDLlUJFRK
gkUwuUUwoqhRLMjqnOhhBzI0iUEqI4qMq4FBck908tDCUUNGEjQ5yAzNRkBQPAqHOfUh7xeXqg6VYwZCNKFINLSEQUTKUi1RTSGTkg00I0jSlDQ0jEhQ
UhQlEE0VQjSUq0JQNJQUNAtIVQlVNTEJQpSNU0FAMxEFAlK4phmWSFLVKUK0qFUFFCUDSgUNIkTQhQUpTQBjZAlFFKlKpQUAUo1TSLVKtLQLSNBQFNIl
C0FKxVEUFNKMQFFI0rSBENE1AkSlJQEQFKUtLQRLVNDQjVLSUFLEtIKUJQpQUKUFA1kAZJiohUlLJSMyJy8fL6jsLki5CFClggHTtYI50rM8A3YWcuN2
xPu9vJLj4QjEZZqwoVCIgkQP+rKfH3fNySANZLuCqrumzxwmAPGQmQCgKRWSEpT4CVMxIRDELMNAU0QQ0xRNUwioCskNk8cvtMs8lnwmLLctltKc5QkX
atAc8mxwhw7d0SiUtQZPJ6ajuTX/5ZOhJm73EXtUcoPWHfsOPh7wVMONlk1D39+u/ueWuYqPJGIV+oMk+UGQwU9bIoKhaGlpoUkKlpapEIKKRiDjDBQ+
UpSDSJStUqB1gMhpSTE18/OamZcTtu2wwQRkoOS1qKCmykcnd97xy+i07GUwLowc5jWV4iHHFLtCCimRXkJkBVUMhk+UuQglMw3mkcHVzCanpXcLpHVO
aWKYh3hve7oK4YYYlRaSkZVtWeST5TCEDsdVlpAoAooGkCCWJTAV7VpBkOpykKimqGpgKomKDy4ux8O1gOaeEqNFIHXoo9k0FAUoUqRFNIPM5rQQnewd
OQGOH9TdWqQ+jzsMjpKrWVRFihkfOaygNz75cL054vEVyzyO5E75oaUfB8Yb5AcChpEKRD1SC4QPh1DyA1DJzgaEAoUd+HERHhhrPG79iebm/OGJFPUT
PHHfnS5RT39WnbOK93ij3oB2gL3ikfc7Q87CszCMlxXShmiDhXmHJgaoEi0qG5SmAWeRE9ez76DTF/NKZSos2YXx19fUg/Xt4eR53brYvxZXwg100odQ
M9ONLqggYdM0lAGLEEBgSOtOJYK8HAUdS4CB1iCPrkMfugNl8IAyCSWE9mHiWQd/kZsjhVT+nsA8GWSBH5nAnCb3QYeCYpAzRREwFFElJ34JhNFMxQLU
JUBVBUSUNLQvhZFQTMLE0xNARMsglKtG4dgiJ9nedpfZ1N6M4UAn2YnY68b2xax6p2gsJpfRaPdKHlG90pQJS0oFRxnI8e07AclH9B/yyVgkkETD+45G
2lGhZ/p2KbKJkbhN645Ns4jw9DfQ+X+X/NpfqN/CO5E/VPbDSBSnkb+w/se1A8gIQ9chQXIxQKEyaFDIKJiv5YQHIUA7ZMgIJEHcouSI8mAFcjH5wHt1
i4mCYQdF/pXOi6FAcVQ4ECyBQJJv+hVawodLX7ZP1MWLLctHN6cvMy5cRaWjSbMhZzQlku/+0D9vkX+cksyk3occcwwiZFO+DcpqVNW4AKFAwkNyO4OQ
4/MJR4XYhKciBsxKAoC/pUV6JrmoPKb4guBEf708Re/9XvwOK8QxzMKUwIxKq/opOHMOUi7mjtSSpL0B27ObFEYmIO67osKbslWLWUPUVB2CP/LFzMBB
yoRKRU7btAP+xCqRNMQEw0JQhUyEEKTQwhSqsrCSJI0CFIUiFADSBQFLS1QFBQFU0AVVNI0hUS0AKrCEiCEkKaP1df2+j23nhLT1t7zZtNdQdzmxwmPA
z7w8gJwOwWW2bTeFcry4S71kNCGbDSB/CzYC78yoigiYczZz27uxQ2kEwqkyAkCh6he0U9wnKoBpfgWSfSTIShSNcaNSNG4dQtIUG0zD3ynulNyFKcmg
hooYZKRipCCIhI3iZAbhDhTgwNOAHuVA0VBJ7X8vUz+H3mjJpP3Fuj9eYx+iy5S6NvtX7Tn3qf9YZGE7o85fM1FUnlmefqwNsm5UoiEKZaa+ru8/3ePl
5R7A7MKJrwQX9cAo9q/Bfs+AP0F5vxz6t2Bpnc4GM/3ikw//fMQv/fHFSAkaKB1FAPTcmyBwQnRga0HMcYUTG2euE0po0OWnMppGyUQ27us1qypJTaaN
bNgZNO50Q6nLN3G+OA1bg3cas/a/BA+MKKisBFYTcITv7fe09zLOd0to5Zzip9/oB485RPonzpKj0X+02PxUetuXm/Pz3jijvbqnorudRy+4h3vCb1RG
julMo13TBwSNqx3rDR4vIEdC4L7ve21W332JBB5vR8nLyg6fQXlTzu0N/2iI+bxBzHWrrjhKsQKN1/q+hPrXvD35+W+RZ2hUU9ojnXJGdySlxcK/8D4d
79kvz8+o666J3kUlTrTu4Kud0q0VdXKOkIi+e9W9EdpxHNZXRpNMC6Nb0GnbLqxt3vMS5mCYbxHAj70Hel7554XekrulUMjvbZrbbUSouzKWNRveGM0z
WJwnc7keqYWK4Tk/H3QpqItp9Url2Xn8Z6zX312+p757ug7uejlXt0N3C7Yutl7j893q8fdHHglu9d3sPfv7z9E/CqyZJofnk79PLxJ5F10/HdkXc3qD
mwpzMQRREUK9NYs5osMSsEYpF253na6FyziX0HXHfWJViFaTuso8XQTypIi/nu8nuGTmGPvy48KYsI5Gjat89J8+3nxd11+Pu++7yfUr8Uh7o5BlomOs
xQRSqxa8nH/Lp8/PxD7NbfIKbz1CE8PKn7T1CJ7gO7bxgSCdoHvQAP8o+3ny1kp+lg7EBOYoHeLH/cgQw5y95AZNEIKZHZqcJSKgRQTnMzj/2nKQJokm
STUAGSUpQQZCYP78woAoKqlD/0jGKZiiKpqFCWV3AUpkCyAPRXtVdxMhSCflLQjhIp6w/QMn5To8D0EkPvJCJOw+8op9/Yd3ar40QUD6/2nahEheUkWE
srNDLDAz94fY/iT4q7sYwFsbaopKyp8wYFBNzidlusaEwphE5Np1grFs4wpkdRBQQYkWMIKjsc7dnYCP7b/Jx7kxTiZEcgKbgySAgh1XjjlOi1SzhYyS
CQlIV92Jy5HPajrSIm2rLULqQMlIkSkAoqmBijksJKZR2GtucHB/ATe5VA8zjCsjscCrgQMkEI+AXpgVEUNAvsvTMA3BRSUkSAUANyx/Tsc7SEIoQmmE
x1Gy93bgXcjdaIY7KOERVObhwy2GEaIYpoUmEmTHWZI6lNZkkxlYK/VJ0PDmgUCa7Aqz/el3xtSg2wxJVFggqr34D/SP8PJAWQQbh/fj3H8I7ZJgDgHw
IB8w0CPYp8A7v5PaHYkGz1cfcHh8k/F/MtX57ANRqA/4fTCPr+0OJBDRSdZM7Tvf+yLvWCo2c0OB/xIbJwRGYhrKYhzqzH/ssOJkLE5FthnfnO4sh5n/
DL/sug8U5F3CZh2bG0in/r2YOFHVkbhWnSah231/o1zkDfQdJ/OnKanYtPPhzPuzXre8hYezD0JCpLonukR86NqLEYZa5TGXLMpRqF+KeN7xfTeG6cni
SKDlCugwE7YGy/9EFRXRhGBqCeRmXvS56ToHnU/weaKHMGJYgiYdcWV7Ix7N8/E58jqfrE+AJ+UqL8D3gDhqFDxkMakn+46eQfTj5CPQZMA938mKh9id
ARUNksRVIzMoVJNepwAMlZIIqWVqIZJSGRIBgpVgpCQTHHFWfQwcEhZHUmMjIkQoQaxQsMSJISZgdzvMDslVmNZPbtvmITOV1TbvN+DqC1VExVFHn0EU
8ZUzIn9ZrUdm8QwU/ryTbhuhTZJAPdCExgmMEsATIV/VBkUNIGQOSi/tkDcghqFGIjDBzMVclAOcpkihVJRSl52W8XnADqQUpA8IFDCANwIhhAsVCr0g
DnC+UIbgKAPyk+ci8XOXhlE6QLkCxIkasaBXZC60/iRGZhUc6ZxwQaRHX8vMcKOToTyHeTAgMIewiOEccUPqT+6x97on4W7wxgows3fnRTktnLDOK4lE
EpSgoqEyqIv8ztZf2Y8RbKVYM+KWHC1k2XWQKBOyokI2EsERAzkMm2GhEHkDS3EIIM4ySaMqFDQPEuR3abAcT/O30k10XjWGlSflklPL1x9PfmG8sbTa
BkQESlPT+vDDRe3E3PuTY5DKrwb+KMX0oflJ30oNCpHIyiRfqgQ/VrHCoAiCh2/xPhj8zsfih++FPEfPmB+9A/79uDEd0GfLCyeBoGE0krJoturJMkBG
Abz0nz9uP7LOufHCU2ZoxVpaGrecDV3ql4Pl9HHPkpEPAVEeiwohkR7adwA92QGBEkaKgoIEGmKS+af2RDMEr4Gg3h5WnWGFMnv/R6Ynwg9cVSk44Ccy
/zJKbasWAjDbIFQRRgitCRySmgKBo1NC/cS/JQOcAn3QIZAtJTEoBQUI1SlJpHcVqeRBBTUiv3EDk6EYDiEGyDoU8h71fs7IYOAQAB0qQ4YbakeB/DzX
mRCDzdhuW2I3kKghmihNB7kVw6fTebChkQGKMQHYP+tjmhF2jAuckD9KoAsg2hFcEN887YN+1e72D3kLpohpzWp7yHJLOes0QOvV4cWFk3Z3epl31Rtp
aWQrOrKskeevEnOLjkVo/hoSeETSQ6MfiuhzdKJK8JCIHiVBSYWFVNiXxnuv/DYeD9vVwd+0uE695hyfdv0MxIgjr6de3gmbnPpyMX193OTcGQSIAKIA
e4QEUJdWN2HsXwN1C0LYE6Ck1NjMfBiaPBnnyGhRiM8Ka6mhdZrN7wsRJCYY1lYIEhBEH0rGkFX9exIgPBTZ1dGk0qw08du3Y3PHj0a74dIdId7pRyCd
obzBIiFSxD00Y78XcVDpbyzMNKxZtN6NZctZ35NHvrED1NXnQUyHPQ5JMw1kPHd32lBGbaS+fv5rfgt80sDSF8zlmSD82iIoqs/2UD1MJ57oHX1p8Pu7
Mww7TTRmBaUfbvJluYoZqz3LxPogGggd7hsmSHR8khzvTbaXHExE7QYJ1hq5Fu4ydEeRICpRQgTEgUkxAWdE6OE1Oj6l+NyHDgHoSbdPjX4yAaIa356C
wUQREVIZKFUYLGAiSflpR/he6yJaM5hLDQqIYSDJylhoKaopGmSLIEyUp4zBYIaGloLxzZpxrdrSLhLiYYykhCYSOMiRIMqQBSDjCJipAMs1TE2ctaKl
eonEiILhLWJRIRr9d/f38mMfRUQbtUQ+tkH3e9+PNgBNqAZ98+GAf/SHrAn8p4pb9N96LJ4gc0Hofb2+vRp/S11dZcBv3H7PnOXv2hzcTf5H7PgHDGv3
YUkxtojS2e+c/D8KI/t/jrXYJ2fCQT+LUM+GGRHZL+gfCe32nL3yehJywg9qvXtZ0EnxgAU7b/4cCHd9Pb9Xw4AX79pjvApo8dDrSxgp50CqxZn4tI+/
GG9cE+omQ0n3TDe9dXWJtDeXFimh3g6usKI6RRGQIWWgoUngD3BPnHkC/ewdvRvswTAtJTSwycYBlqXcjreI7yeMOtskSU/J7WgzEXlsg0qNghA+gsWs
OtEgVCXukixRVAUEmopqSmiqoqKikjap2yG5NBaZnckTRJgZMKM8v1+6nAZDY8vTDD1KeZz29P0ff6jfO6yuSh2doh3yNAL6gF+sP6b9fwvZ6dh1rtew
Xg+lg/okOE5sPt0mKeCH1OgoYimnAkyiaGqogo7sMYopiGga1ZVEhQhQ+ohxqpQmiiGiqJI1Dg8OwcCZQyDhwioj6KIxCip7WjHPJyWYcgrju7dkTN1w
ckoGIaChKIkoQ0EOEVUMQVOEpuNS0E25ySqaNhAGSIbjEkKUchcSQImslcl0Q4xTETNNFIFFBkZRJRMlAUIRBJLRLJtDAyKaIgoaGIIhmgqJJK04UDip
AMhQwMUkKUOpwihoClSigKKAiF2MNAJkJStACZOpUyOJNhK0irQTD+R8/Dsz0dGor2uWqz3GH8ZP2PL8/1oSEnfJ5LSUjLilYBiZdzsuFDhDnHJiQRXe
8XKn88Rv/wDDxvHxs5goZz54fsVXnf1TkxYwpoU5dEDmcz7asIcdtY0BtdH86OPKgFqbQkhvPT08/fweJ1QPj+HyClKkKxTFhAU1WwI7GoDYVENv9yIS
Snt8fxQ0jxLBFWAe1V5DzlappKSr9wp++EGhFDXQZOgfiaPs89T9JAA3LSK0CFNCUobkMJFiFmGkDwl2RxAu2oBapYZiQoCZIID0hRSnlKhqmKpoZhph
ghGGgKCAYCYoiYCeWs0yUkEtArMgCMIoEN8GFVcWl/cISgaSDKQyDkLORgH96gYfPwznHHteHU5ev01j/3pp2F3hsIH9/684aAhrNOGpQOCTTJgHN2ZD
b7GpTjuTJLA2vMMTgBZ02DQyO220w2/LaTlnecj4/qZfHQU9Ige8n7P3he5BBzMMgfdYW8d6sEksUIgz6PV/e7M5zhZAYo7giVH63sAThDow8qkYhWhK
RmQpKX5a6qHB4iPtgpGgaH6xdxSJSFSQDS1QheKgb4488XXBwD2rwoJx5/p70yFMkCmgCZpUmBDBgQAolCDanJXBE3fmBzFDkh/f8VAeY/ckHI58ooJQ
IJ6Yd5ND1Kr/QloTUPIvfCGiE5qe1w5Xrl4Kg/85famssDE5FqAqgaD4ddagZQpEqk6QJkoe+TbHskNxUQ8EHMWGIXUp+Fk34YB1Lg5YDSPBL3xxlh6p
7+qChsOQShDrMyRmRskqvV5zUmKmgWDIKMtDQ54KVZUqyfOhyOILzzOPjoXbqcinO0h/qVlx+JOPrCguk0k5TosCokSY16zEDu73U17lMMoesp47tuQh
wqdJUcMBgDTsOnR6H7eb0fsOAfSOuJ7guLcH9kHvjQB7pSwiLgVTZBBUcZfLHiO+APdG9tshA+LHNgLsRBZiAJlXH2BqXtgd/APAPSsUF/RsHRJSh9g8
PcBAchdqBGJ++5RSG0e9+tX+mUGgWkQoBCkUoQoEaEKUAPyEgNkOpEiShSgKBiqIKQPc+Q/XzywnIPcnOSoj1G+EMBfUklElhDgB6FO/xy/jZLZqT4Qr
BninDdNkHZJzhAoBOqSONy5fHnsWheJQ/UgZPEujOvPZsADaeWQ0yeU12w84AHjuk14PBRHSoKqjlm3G3NZ07FNgJGIMEi0SJXvIG85nQw8iWAfdtR8B
Udp3iQ9uYmeGOtY4RORpl0VNRMQUUFMkESxExUm4w3magwMLGQ+rsBf/cUhXfATABRH4C2KsWHEwYnjX69ekmzXpxE201LxDMukum71vSwnWyY6vGGkm
lkRQ3dqiYFrXdubt1oNG6bdsUHRSWkdKEDIg7z+ex/eB3KNBa5Gk0JJS6YB0nDsNibJdqGT2lvU5hz+aw1k2hUm89SeaqioeH6ITzCAQoIq8843CC7QH
9ncCQbou9I/agqaMOTHnpNJ/XCBSA0gQQ+L2mAGQmiAB3CRCqbkHIChB0QA4qEovZy/lX/H/aP/l7jiDUWsH6EZvdruTywUf1QiBv+sj8fyP3aPsUnY1
991ERNNk5NXy1TTpcf3OCDjYUToN/7v4Sb2ijv1QxJ0EVZsYBGAMPWH3/lrpcy/oj+H6OwaF0JUySdUFhLaLCfiI5QFDjkTGhUrQSmBc+MQ4Se+X4fLf
u0d/X+B461nDvi9zrAUPFZKPFpnFD1MNkyJMgwSA4giZDhXVf6XWKRUwImBKTmClbE1lSTQlzSoMwzDk9W5fB3eVPLxC9HA+Fj0joNZcs/WhiY7SRZRD
2zmfvOSFnGpp2QSWEMmnRYIjpiZ4fcaEtWJtqDhBLAlvLWF3UCkVRQNpBIKxLbSaTdSKppLLEI3SyBBYzAnTIXLNBEgZaEEFTdHld75Oc7gEmday2sfp
x2T9GwaXHCX8TOazfRvKq9Jo13vBwVDsqvTT0m3wh07eSRQDss4Bmi4oWFsNZzDQbdocFNHrzTt6E9yvfbn+mJmw8nBhwsg+AEHaDC6Z4ZHlq9/HW+f+
XMU9sp0+xU53LnExLd2BhJYYoZVUgIgrFBAEiEZw2covpiryDue5FVV0uh7p9aciicuTyeOvMrZYa4idwoOASzk/u/0AdWczIo92d97Y4LxCEyHue9Q7
5WYGe0DXPPV/Hzrjw9PU9MMg5JpCL+MF+xTeXTAzbRcKIipNmGz806DwGipFe54SzJ2yNKHTaPXrnYt2Bvi3rkqHRVPHmdDn0u7v4ffJylDxKTHCD2sf
VJp6dnjNKmhK4w+jDBOkvgUBsWST5GbEbqsxvx0UekdetdprUcbx2Sex2kJQ6YbZCodzmeiffCG52hOr4yFVXjylDEC/VpxnbDpOrZPd9w9GsCjsU9+3
r7M9R9QQ5DoVlQVSapdO5sSEPf7vq+QcQDgm8D07npPKy68zwdZS8rrLyWlOWkV20IsEZOBn+Wadfnf3ZrOss1qxTGHSXVNvhJtA2wWjD7J+ICxZhYT3
AAB+g/IMfM/RBdhL2ZI+ibUoJzDMNOapylNpl3REyW1xuUVLhrQlNbzW9GxKSFZ53HJ3DTGQIF2DkMSB8ecsOvnP+fHN5T6up8D43LG9kxMpYoNsukgh
w7jGYakUU/wRHmVohZffMF+HWNKpbFrCzgW9Ixa5hjn8d8vd1jm0/PBzZ2xDi/00LqWPEqQQZhai8TiGAl1JDGYKi5Qk07CwqQMUMqsznYdF8ycCoQnj
o7E6yzTFUkUmk+TcKYQTiIFUUbzAJ0KUUkOCEV7twr5fVHbdhF11jkBQTkJBaVyWStByE9WnZddcjx1dvZMnQd3z24cbbkC++4OXrk689wuU2a2HMTPy
vnzh80pWJQcjRZXCA+doUObKDnrcduOn57exB9MH12exbPRNiVQ+/Xmt83W+9850c1P5yxwT3vefEJ1Yk193veyIW7gZhEUU5+TyJ493PryceVKLEOy/
luOfB3NPHayfni4iTPdcN1gUTWv/fGGTbRJvMHOEtycNa0RENLtwTFaCjLUusyHTN7KLdU453sj705PwY53ubSZQRM5VeZ6Fsj57qEkF3zCldzSKWPf4
+SGtRkB3so5xCaTLdChWzTmCuuh5RqqnX6DsCB35hsl4Pt9v3xwNcnI3KXnOjZRTYEFpQpN42ZeaIcKbmQQhsiQEN2SC0GxIBUQTaHEAyl7HBzs7oVFE
kqM2tCw5/hhtDzoqEBdoRZUEmkU/I91FlPC92ARwbobC0C+Nn371A5CwA5hS2EBkEsEMQN6zNWopkDM0+msNuzW96WKZrIZdNL3XiPJYoSl3kUk71p/z
PPL6ndb7WmRK1J27TrLd67bvYcQMtmPsJToh5Od4fVpfFvfenk4jgT9jkJF354PvY1xWioucjl3PUfxyiaBTsWhxGgbKCoiWxYLaGXjMhmiIgoIKKg0p
kAy4NAUxVQSyMQv5yA4FoSJEgDlGANBBEMQCQacBJWRMnELGKAyLnmt5zETAX4d8fb9ejTAfOQPjCMEfUfyyYX4ctRDJXPX0YaES/W8sNJU+wBE4s/pQ
f6Wgooo6ug9WLhQllQfCAL3WEA9ZWZE0MzloFpE2cuzNr0ZiiojIjP8N4Z1dWmUwxr0wwwF04mNZ6TrLPA+RhU152UuZE/8S/1IfA931GCJfmIC/4SUA
xANI933n+qBzy6/WP8AheYJ0hSYB5o/eIeIfJiGJpC69T36M/Qr0RNV0AwPvBfI+7Pu9CN5zUPyhfh7cTuzDw3nx5/f+avk/7oBUiKAFJgUUoEKR7Hn1
6mtGHXB+6EIkMlNz9IeI+veey6RX6+MHXHO0PZbCglochDmnNLl99PPPo+YTzPX4ewtDCm3gfqO1yeR2PO4wOXlZhqUZYWcEvQh8ZD4OhALvxSkU8BeR
yU7SMMVou7u9ff93ByQ4b3r3iOilVHVDDC/dWWGCYnIWn3WeP6/irKT5eW2woqSAiLzFLHJLOcpkEUhdUsaEWcCWSsooomoRSzCIu2X/GKVWqKyDFJYi
qRmA0JodalFBJoSCigoIIZCIaA+mjUZb+n8mziOjOWfrppxt9d7N5zvIyV2Ecz9ErvSqd5H+cUBJGyBcoDKCniU4RGEIEQzCZ+EXk78LQC58dG7o7reI
t7fvRyqHllNlU1aCNJB7TGdCiE8NEl5QyY2aYVu+8DiQ8sLy7bmu9EWRNEs0ddZCgiuWebU1Qx3vowvW7MDIjEoNMFRy5BkQ65Ya80rDbI4MAaMCJxcF
nW1oShJFik9IJhRVqJYrDo3LBYb6pIcASGhmhylOZCypnJYJGl/RBe/VvovKcxWiIWawbRkKkTxcxlCd4Yi983M0t5mGSVBgqxQttvHAZ5TWFvijuY4L
l0ODGgzzsh5YChFRFwN+eszLDes133zl8vGQ0we1lKC4lxsx29G966dmjq4nVpK99U7tm5bibxKGPEmk6u455TSa1xwML4ya82Zy8CtkOmBzVOmGPHOW
byU06ZNXTu606Q0rNoTSeQekh1GbZJTx5vjxd+GFbEUEYxCLdW51ZkC8KG3ezHA00SS5rA8YnOjZpEBkK51mWi1YuqZIm3AZ0Eo00GQLYHGXNc1W5TjM
8a2q9eWBQ3yHnAm6xvfTrkDBVJyoOjQySFIlKypDQAnEhkotMRJquOpx9Nn2c4uuvOj0bTQFGwKpPLgs6gGYGRZgrfxjMC7nezHognup/biPxvrhDVOk
0mEjBp070htkDRUps7TEdds+Z1Ul/7/LH2Ht1r6vj8d/CONz7VlOhI0TKbkPwY+JmAHLrnv9b8OoEiBBJnoF99KQ9dGZ7HWrNLEnuwKHCaiCgrrmazRl
WQLin1nN6vbHp6eGqTV6ppBZuiJp/N/o0Zhxx+xywonX8tA2fmayG2bb+7fM1Ou59ZuBwTyh6kPcf90J3M6eCKCwFiPmx6ZkFVYCy2hj97p1NWXTSacT
kREYicRRlA/ncc8OytaZNKmLetyZEET+gow/N9+Fu6CHEd2OHDl/BhPODzyThZ5hJxC1Ip2id5g/EJ3yEzgmChq+J2AmpkEDhCViw8mXz1mJ6AMw0axB
nFD7T4P3FpbKrafmUKMiYjauDfSVNVKMNmILET8RlRY5ZJhKUiUn0n64A9JShaOEgJLOyndrck79JtzyDW2FN83wW2JwIrkRf3iRUf1aZJB/KFghzrWj
UwuYBtknSBplQDSQMEMoguEXY50O87X0QD6siZFU1SfLKAiDFGKvz7efv52GD5uYTKnNj4A8zYdANyUqYdfIMoPJIJVfhaEEYI41+IJ6/L6sOTBGD7vO
uQnynPM0ffZKLyh0KCnLecs+NA4Uz8MDWott7Zyj5+cA/BXqfZ8vb8OVzPWE4RBCIQiURLQRICRANKilItULSKorRTHY/Q7U1804A0vI/oAWEISEP9ST
3kD8Z3CO6ZcghikJBIHkBewQCWM/UiCOhuMAEDo6EP3iATHox5ns9ngQxSRKidAe771A9umafYIFnhxZE3ksh4A1WgIfieZ+8p3+rntJ80h0CgvT7ffz
6cvnxxzKWj68xF4f6pHOpX0cMD60430Psut/vzkmhD7UK8zRxhpxMZ/eGceElJEOCFyGkKMI7wg6jJdzwgkjF1ZwlSgLyeDqUg0hpHr0SrXd1nYfee/j
p32hj+Yn4Wz/zdzy+1+qllUjP1N5f8U/rPaAd/Y69HwfNnpcl33h959sUEQ38JwIkmIg/H7w4ZHFOgH4ivvhbE+vvzxk+UVsjcIVEhZBOds6ncgNCFAU
KFAlCFJSUFCIUL4Hl9Xyz04OCPUa7Z8F3u93tFDNbw1/JQOhPxAAD5n+ISWfrQgEdvommCaaJoaCqANIYWHQ/PMDGBunsFEP3sKlBlWIHDhwOOQc7XF/
0ApeV887LuIucd0cnCHON7rbyY8D5POweEygiAzAu8g/e7eEUfQ7taJ18bybGje9A9Hzuey1je93G32QPO3yjhfA5RWrMRfJPmE8JoOQjp47hHoTMITu
dyHBlxaCt5jtp2jraGG6S4xDcyymlgjEAIDtGgRwDGdONj2TtGwF96J2UqaiSFBwqoJbDYm5NhAH6d4y7DFONcRVVQazEzWhl2nKYV3Y96N7onZQnEOX
BJCY6lAXHCLtQiAokI/AMhhq8g7oAh0/X1nlllV0I6hS9fE2PXlYT1c9W+3lKCMONXITL74Qkk/MkO/v73byA3hxqgmPPpo+R86pSbcfxMk1HV9sQveh
TFfMTZn8OGoAZvLIH8lKb0YKDkSxtBviJTLVKdi88Cmj0wi1BcK8tbzmGzR3nD+3xfdng8T6xfFrjU/sQi4ueZTkjvHvvp+PjuuJOgu/yxsA9pDoCwT0
L13pybMBW7d65l1SsTbwNs0nyJPRgFI70LHuE5SZEyUYUNJLxvhgBg62CfR89HkwDl+Y0+xKPiU+1xQqdBnbbzMkmFs8BpvamlKFkxNjeyT7Cfkpe4T4
j5Kjo9YAdWXJb2anbDrg1gwurZ2bBBQRAFFidXw6u9nwwMZFkRA4qQC92SBeb+mTo2RctYccsfPZfli6IeQXyPoJfLEH1V5cXmSAfDPEbPZkofPzvLVI
cvVqLzeSZbQZKlZGGk8MlANGWi7RG3VzWjDXfj0vLCUW9IpX7c77hZ4CzzcM8T75yYbB32mQSQ2yHQVh6vM4kA1gvZC9suGniHSJ8Rt7557+r/s7uORb
fbBJ8OoOux6mqqoO2KYNCEf3u7E87r+7253TKiDlUZiJpKfdd6LkBVzxbnui6isL53eI5ORE9Ac7xlUd4VfJpxEPn3hQ87hIcZoUAs+ct73IuedMopUR
aZJwpPe8GmiGij2WNmOAFSwTM1GSTlcoiCKKop9UhTmUhfXz72LIgiOu+7l8WEZtVFp7rqlc0KoNEg3dHRUSB4Tns7o8MvF6047oXbkFBo5DkihgxTCO
2u97ZkYabFCxCwo1E4fh3bIHkG3nHAiZfe9xe47nsDnICIuEVR2Fy0XsCQ4djxbQd0HaHG8vSokyBRCzKryEcY47K8dWMnHw47bKFbxEchFShpVCISUQ
hEhClClISD6poeb3dHi3dNFOvuFoUoFiSlA1IbFDRijCX/5DvAwEFN8io4EB5naOKqAfzGu5BX2/bzBH6jQnRQ4QTp2VJ9Z9/jXQ01rs/Yf367djpk0f
2d4R3CnT0mnTJiXhYF1I0xrJj0h1eLJe6aOxLe+u98InGdut9GJSEzCZaiZSbk15Cf93oJ8jsEUQQRV3Mpe8D8yySQPgGAM0srUKEXMhfux342Lk7KAS
dsQRUQQnerg7GkgH6CIJVFc2YgOfdq1hakLizzNvM3aKeWTA3SVt463rDWXRqENYUWQrkm3W3izapxrNMmrUgvEGzbjSE285RoQIqGZECjfXNVUsVpzm
N/9oYaXXUNwErCaiYmetYGQYgkpLQyW94uZihqEyE9IzWAHHXW34BZhtaqkxtNhcoaL1W9NwaHR2DGtBBTrRnKdO0ZqtFnm32g7Jisu3zqMS4lrSy1VU
UgjFdd+XIG6ehNoGdkBgPnJowBsoj+BHA3riOB+KszBpEIpnvxHU25Z3qsdbL7c63qFZFX0F3TDkj8oR/q/LDVVI614aHaWrKMxO1eT2PVVYuUwhgJvr
YyCyOUphTX7ffbTFD/GdEcELsFIN6HIPEtvcJ2SHQlQNpAYB0OJ0W327ZyDadiDhMRu0CBrERs0TJqcbeuB/puGf2S6yQ9D8WB7+D3ZJ7mSeYn7XnZ+W
IoZDAnuk6FHTs7kA8al/+JLMCDBwEhlSZIlIJmEgElZYWRgHIDEJIBSCGChQDBAYFyQSkUChaVDkTiYbyOX2uIHyL2SQDB8CgiyiZCE6lAmE6EFEHQlD
9on+iUePS7LlzTmgHf+CvHwQOXGn93dh7xgSZ3IUUw35/xEPHDZzewdTDMTE3dYAtNFLoTTby5hyD9I1FPc8/zHrr2hFCcOkQ7gyvVPVzPBnjPHZ4SC5
SgsKwC27etB/UM9va6OqW+ezvWucv1jRJ0Js+H314/eahXgxRPLCWU8zANIYhXKflfWvIUce8FCPX+XUojWHcZ8Zr1XvvC8wjnv46TpHpOQ0hQ0LMrQ8
kAPNAO5hcK2mqNjSnjCBTnD6VZvLitDKZk/x1QWVJftZPn928m0h0nGSTTqyASKQQxAzABDn8QtGP2foZnKFdSLV4SDutmH2deyVD712/UBztNj3wcwz
kHDeteGA8ueHaHNEdwA2sDavvJPUKGfiAvxgUpBUfPRzA9vIA0hEQF9dgLlFXGYLSAjhHYJCXLpLADlFySSEOxoZ22y4iNpoUUNlJyM4k3/NQORTkJNK
hOcmAkRBBFAFFhMf2iBSZDqDCKUKQKaAJihaFKAiBoMkcKkMlEaxnCP2tY6lMuWdDCZSoCwCgJoRGdkBGLCA4P3dp2nGAkFxzJggw7Q4kMLtCKBU4BMB
IGSrk0JhBBAZFJ3d/AA8/lQ82GeMh8HuD+4THF5MTjncROIhTlKHLMf8udAUkMgI2w16lNcH7aZzYTnDMDDlmYGGb59mc8YJ5+QebD1fs9tkrAkxP+k3
nHOejj28K2ueshOC9YU5ZrzKASEFCf55Mpdj06ea5rYpz5B2yeJ3Oyaf47v49x6prgPb3i7VZL+h5OLfdLv+Vza6TWGAqmTWS2sRZhvXBuboymvVfKbx
vkC18P3uNecnri90eR68vDd4oILBFC+ZIZt787s73sRAHgwSPvreY6h6s8/md+XChjpVObDjqFpChdkVkLLQNbMbayaTNAiKGxJsu2w0IFKhQ0jSJQB8
JE8+7w6OY4PckmoObyT5+XkflyC+o9T23041Ud0mE9Mu1QvPb38WHX5bDfU4DR3eAKeam0+uN9uXh+B+Aa5oTr1NzKwTWjKwwDIXeBy4szodoAlAZ4rr
27beKoXp0xe2CjqGdr15rwkpvOH3fHHUSbYiSvKOMwDUFDQkH3kH2/f8A+qTtQD1enY+Ed4nXDu4xA2ZNnz78rcMGGMncec5yltiyaZiTd5HCn2df2cc
uZiZdqHpet5YKaIPncLIDzAnuhHzD9bPawKkFIloVShX1pbhbgOYZWLh7fqO2uCB4HPudp7oSHIIxIBIK8LykaT3c05V6y6TrWBRf99emz2+6XThIH9T
Ou94OSDbP100arSttt5cx3QwMEpEWK3VWfkzFSc0Wd2GsFFxpbDcHxO0neZMKGRifnSyfsyx3NcVFDUHsU1hOtLxqFsw1JqFk8DlwALnDJ4/frelqCSx
PIcNaOr0JO9SD/ycFDE/7PY5hN7ncz+BfD6NILP0gWB+kT1sgexA/TvkgbeNPTuMO6RpKQTqUKge/CAT3MZ+RVoKd9533t83WhNfeUnzRQh+JzvEehCG
/GBzPx2N+XhsTXaytt295cfgFRL4LLMbMEEQPE+vA7w11JOBJxdnXANwcFSUep+qEoNWjte/61Np4ihvkpYLiaPthAJ/YYqDtUZDXHAg4IoIcDApcKqr
gHPodgTrvUOwD/ASB3CcJAPt/759rvurHdueczP+suTfLcBT5Q4SQO2EDkvK7HIO9ibmOMHRrE/nbuw8JgxgoYgPKYjG1DPvlPfmFDBBOuFEWYRJAZiN
CUBseNd9R4/aih17V7UfJMETk9Yb044gH3dqLzVNKBC/3do9BXfv7QPD9E+Pq69PGM//CqgiJ35gCh3nPv4HIrnCcqnRKjkTkmcfDCn6i3osIIyaQR3v
fn/Uu4FmChWG3E/qPd/t4QoATWn8WqE6DCGRCHieVoDAc3hQsStmHWffPOnLrVTrUTVDXVx6dOF7o8ouR0xtaXd13Ya2jLiAQQwioemizn6brdQtBhLG
ZDBhFIZUkySRIRtsFpRIMBtQQgBrcz1qxmgIppwsEPqYOWjrOkK4mZdBrAR2RRomIJ6DuBIsKI7rYA8e28ZEOFUZkzhA6xJhTYgJYiSNmz+y2m2omGDc
C5RGFxlygd3P3v6Oi8zUioOJcgsEUFUVgoIga7wjwocJqqKa3oNprW653sdaQNWhiBjotKOnJ6Ol6OcTCx/Djyeev0cvsfG8vIKMSERuWJCBaQsGLCqV
Ic8KOWhdK0NNZMdUqW6TtgNpvW7k0edzcTaPDkdmtpt2PNZzV2zSDNySUOZpzecmOrTLZDdnDn3ubR09dbWVqwHcDSDjZGlaShdG5vQiO1lk6QMwqook
Yl5htso6zxrmTW2oq8Q6GYZOa2mg3GJHxZm5oyYJYtAMw6ymqWVnTKjmwAKlSq0ZTLY5IqZmdUsUQJIAENCpDpxJrMzlCrbFxlbcmgsnTk3PGN0Qm+4F
0cgISMYRDE8/rVMCLzck5u5uBRA2w3q85uDH9/0PWGvCdXIK2AMI+Gxw1PArYgaDUNNDlmhsQnMGaDFyKMkKldyCPLWZAw4MFsDdoatMh6YGs3nBdM1j
gcVGbzUwSlLIfsj2h0njdmCZ0FuZlccKeW20WyJ0V4JmQZwcIZrVZdnYYRi9VIioBiSGqlhkmCbFuyWxKBhkNNbOYMxlQSYOf0nInitDlmdx/JBz71Dj
i2XLxJousJxikYkUO0bTaW2ayxN0oTlgVrxhjIMFEibcwxYcTXxhkF1NSUQPJcymuDohqZSqmIpWRiRumZ13c2eMC76uEOkKxS0hwLhSoPWqbShsS74k
1DQRBUQqUTIKaJtkcsomTljcwC63zZx5gcRvESssQRq3MFHOKm3Wbht3m+zOcOm1CcEOdtMTtOOIalHBjdw4969+uODh3WlHDh9BRCOdM0lA0BLNGYhW
EgFKal3CfDCVYOTZrb5xONh91uXDh83X3fcednse4kFy7Poh2yh4ss1hmAiF60PM3ZssYu0rKyFEmAiaqKIZopIgqCYopmSJiJIGgkiYllmCKlOUpOXw
mQxK9bzpDP+/vXDnIUEZFFkWPLtiqCDJghTdzqacDNaMC5R4czFBAWbJSFFWBjQE1rDFBFBEHy4dcq0W8aY3vNiQy7QOx1q6A7cp1I9ALPu949+6edl4
m2TbNIVWS6gUWGkDJxl2uZDE6iL13aSRVCtX7ODyAd6MdYW1jUMy9M1HEppS7YZhrLEfGds485/IX7297Aooh6sNm35WXqXLl2CsW87p0SdR44+7e9J5
SJtgpYu7CoiatxkK31zq8zHQzrkrbqqZijiuYE7QCIkiFNOLMGQEkDKgdutHaXNthyMmlszACM0321eSkCmqWG5SGtE1KzI5FFpGF3ruc+44fV6yBCVk
hArZU8CkUOrbGSl6et6jJyOEeuoaZOOOPUfWPui+s9HNQIk5SRIV1WbTveKTxlHxrSKLGfP8Dwews4kz6A9nyeERETedO3qVyC7S0HaAgqFFiwBkmMbB
REoCzpNYczL8PJlBUdQ5j9Mgvq9VA1kGJV2NDo+JReTsiVjncJk3QC5RLWbg7DpODjdYzE45xyZRoAbJ173veAfZhX9PwoHOGiWjC6dCCIHjhLQIsE2P
lDGPbJR6SJuwNo3WSnVcq79MeEYcUBCHioeqBK553DeiXx4vV0Yw4iiiKrIMVjrXHzoE7DAXobkc3YlQZCI8MKLa1zkMA9VfGqFwCSQYG5ZXEiGwqenN
xqomHctVLA3wpBEkpIjCbk6mObR6EWw9yJnCuE7oRBrY6qZ5vSyav2G0d3VSQIghGGTBtG9GgKHIJq2CDDRCgdGaCiJwbcTGtMZxu5BIlLSVjbqYGGsW
osIxOOXlcKg0LshX3Y+BVwHBu010uSHGysMJqGeukHpAj/geCHAzenPGrwxMMFPmlFiL1Rm6O6cYb1vDZq6SgLBYHWs8Lfe3OPOPUwH2s2ZrHhQxYZQ9
paeGgx5zPH1IbwsIDWaJ02ecu1IJouZmQHSoyubCoyKEmwmxLDasijRmsayaYUIizc41ON2JJbG5YO9b0azq5tjG63gLBifTVxACjIeDZbZH2/ISAgQd
w8XYWdHNG+EP4b16IAnYIcE7b9Jp1Fj7e90BwQGboBRQSDLKQIqeHTgjMli8tMoUstRAosqDLNejXjUNMmLFDpAKYCgkyfdNuhM5I6MOMqXZORCUS1i6
rTgMOJgbzqx2fXGNcoLjgcnggkDC0EMI+h3fSeE7RfdKgLF8eMzp7thr9eGd83g0bXXKQO8qohzKHjL/ObpnVDtr07TbmsXlo7Is06tDt5bb+YEPo6Bu
keiVnMhBCZzWI7TTtroQK8hJCyCE6C6NAnARwrKOkIXMarAIgRNQKZAJjGEhwJCBiQj4iUhqASklgwk3PW16ekzBaURB6ksH6h4udHYaI8evz7rHGKmI
d+DQa0xkruMWjmamTN3HXNGcusR4flsDNCX9dFlYqAjO0qJ1uvRNFmEqR7szKAuPeqphrmW2mrjwJDt33dSLMRaJ249DQer25F66hPWWQkgdSORzhBF3
DqKMqqzGzKVaQ3rMlKDnBQ7nUuQlFKJznIWkQaQTSFkRVKTZCgmDbyll2QW8wTBA4kOmECFKWQgViweaGlwJBQ9bo5WhOIBBTCSkViZZp5snMsGJaFir
DglYEixQEUSSCoxQJt4wxE98v0fxo0QPGa6TwywSKwxjQMiiHgMUQaFDEzhtjNMNCCOCToTH6TkDdV3Mh6N+Icl2BgbEWOSGQhQnuOnqeQYfq58BOOs5
wySduO0yHJCzkYHAyTmGwBMAJQNBsz+r12G4GpNu8Cm4eMNcjUmeAcxPE+NL1nwO2r+GSTaej2J6Cc6Ds4H3bntOjslhhhBBgzIM8J9fIMDQciWxBMPn
245Q+bM7Q7eHgYG4nMbEUqCBEC7TQmtmslUFwQgEyCCSd8mZ9NLm8dUc+pOQUUkCYwBD45JD+1wD9AmX+twuCcUgWYtGyuV2s4TKQ02S2YuoR5243QUk
RMlZiZTUgUwwUla4A+zx77tnWnz15Ye0vepm6ocqlhEaTZtR+FUclE3ntqUTUgmiCj52oYihdBDSgeVch+qflNBA3BDYyqlPByNMaic2sUJf4nuYFVj3
duFRdr64J7qfdyPH78SPryXa735xyu9kKl3ljc99YhpDXvTFwaQ09OhNIpNYxDzudVmlROd7Jx0f3vrA96eAEMyhnhs1mfVNaajfj3+TdNopj2MIQEQR
A7nH4DhFziEqj+OJmqO3mcYiHLK9/jnHXr6VPbMVkxrNTwgRpMnudS00FA6tId3ds6u40eF14g+9/1Mr597T4kJL5TffpNfr9aNBWpxqb7oTxoTCgZcA
n9RnG/YynVVhLQXz3CiS1aZ0qK7/DfxTt5iRERtWO7CphW9uIzBF0tmQ8/NmHp4DMmPWS+inaVx1ZLxmaLD1s9sqkScH3iYWdn0wpoxwYoqJD6JsMR3R
Rio/SNEUQVYjEBQK4YSYxRbzCK+0FDgI0bH98hJTdJJzypEHnCwKJ8GI/Dc/rQp5c9puRAX2kvEefU8FDlS75pJujo60JB/L7r+7ofXIzy13ek9nI2+o
IJ9PlnlMRcJTMwLj+D2B5vdacdmILlEDnnROlNo7TjIJndKB8ehu95HHIQmwvvXBztROWOhOJyHOJ1NpKINZqNLqMpjRBSiTK0KUbKoKvHKHcbA7cRZy
fkSLlGCiooYpg1wb2fjdqchNgKHIWyB+QkA74f3pyA1zIHQoSFznVRGAoG6BicZPO253Pk3Mk4kUIHexaATcgFOjbgNIbkwhKEiKSqUyQyWkCgGgcgt2
p5DSHnChi2Q8UO7o5VRAcOFH16ePd3t5AMTpDecAI7YGjhOrQhfs92vnMTqgPqDIF1AJQo7g1Impd26LWnHUY5A5NlUygcM+cuOoU+TGhh3IB1gXUpxG
9ZEI2ZnKNFK1oDxmzhPWwEiOEZhNhV4iDhkxy0CuFU53u96LPnDhwu3CE5BM4OQF5xyoSPSdKAr3PEqIO4biUs6X14oFPIoXS7lqfc+eOVyp5kRYWW22
eFQoTZEFA5kMg5YTePEDcdg9XmBxtuRrcp2m688+hMKDon0jzO2dtZNwDtsxxdmbSINFQ4OmV8QECT7zSm2uku01gPYAoB101pOh0g0jqieDSA/lCbBJ
TKkQ5igOgR5ByTSGrajZSTGJjIMwMxSFJQlRUtDFQ1ECMyAwwKKKByGsgTQWUgBoIDmE8yuHo9vI7RD469dA7z706J9IJ2pHceB9O3e9XsKb3b3K7veP
YfW8pd0dwl0MIXc9JuUTIWneuZ8e17be3iY4d4MqgoYD0SqJFeFEZNCUNIUCQSNLkApggRQ2JMEIKI4w5AJCyAi4FXHMoC7bkJNOhGsAoEmUAFwuxCI4
WZRFwKqIC7ZSZwLsSLhQmQDTtiQBdlD1tOFFfB0dhwJQ00DRVRCUlNQVUNIsSxUBRVFKVSOoTCEJEEdsChsIWW1msFlMiipSQREmSgLkiNAKUAlUlUSQ
LARVCgUINEQDQLmYg00iMFMXn7c9tqiWNT9J9Y/pvMlT3i9dOzLjg1pk/GEgf09Ss/RgyFRRV+MPfKOQJotQGvDNyboHfxKiMYGmC4wDiEM22skAoohi
EDSFHsAdmRfuQJ1M8K4fYkWTxeSB5s69WE9GBUQQYII+J7DMR72fJcy5aVPmfd923lVHSG0MjJEu9XegDcskneQhtDiSbw1uxQK3w3Kyq7CIJLlZXmVB
6BoxlyLnYVRQRERqykIwCgoqjQZZln61k0SQEkEp23+A68PVwsjKfj5YeqOJeBPrzE9eD3cYZD4XhEXTMCDJ1D8zRhpDpsGbShYiCww73o1BGTWNMOCA
klvxDYbTO4JIcEjzDHvU5kxMyVQBREHrwA+AToUR0x6IaDRr6JoQOJI4M4AVB4BMSj1w5K0OBIZAtTAFU7lGzBaFaVB/TImERK0FDoloyQpAJlSDJwoo
oCJpCKKGiBKKaSlMjJJKk9FodgCdtoyY2necTyAQ7edzscPJicoB/5q515soKASKCIEmOrbQqAZdfU4252D2ZBJWApCSRJCVKAlGVDJWnWnA1ClGoArI
DykdBDIcYBWuhkJnLDECojJiLOAgAbJZZF0ARpgqSMk5KoOIGKBiGAeaGaCIZU6YI8qgIgF4pCVMhWkppCkKRCshTCFAoyABDCEaKFpSgqihQszOARMO
HgMbhA4+YyzoeNCJwGqVASAO+A6XHjiMSGglGgMIoUxJCkNEYjQUzUy1ERAxAOiQffIjuRA2ThdJg3q4edCZNnEkhnYd0JkhYc4oX8HBOh8XhUHVDBEy
QKhDJPaGJy0QRmIZOMEuQ6B1EmJXbBCCJhQ2PnBuw2qqGJmKioDu3oDYlxgpvqJmbLP3PTCVkOCCyFYKBRANf1nYcnb2VSVRFSlElSzIcdD2/j7D2+eN
hOSO4cD35m336iGHMB+MfYkZBuM+ywe070UPBA8QPAkgqAioK3pNOioMBT76CSaICkGhiWgQDfAh6ASge06AH2w0NDQJVHdOWoDCWjCwkpSqCmgCkCh0
w57P2es5A8Hfiep9N+i6e/XWHPPmE7Zs/plIS8s/rQD8EIdpDwcJaPjzD8AXAOfwkDlxrcZv3LRySSw2zma1mHak6R2zwwcsjP0+h2AaUeyEFqqQH5hE
TIwy0sqOEAf1wgh+ue+HchQBxChqQHJGgNyruE1DkimMeesQdElHbiIDnc9/jpOEC8OpTHfP8fEnW5GCjwN8xztOzQUmg1Q/bbhyjsRLOFqfS/sCB/Ik
WAoAd7gcp7YXstS7nc0K5rWjJfUgfFfEM08/zcIjIDJZRT2yKGSOYczZiGE0fSSlcgiTJwkYqiKK/OcExhc/1uhHEWh6DnZ4h/71j5XqGUo6MSHON9AR
hyuNjk2IhKAGkpoTJqKimi9WBlVKTNNU1cs3rFiKKDGrJFPwftUaBuvc61pPyPpEEQ+wfMPXzOZREFN/3/Yw4eixPq4uCipqlbShl5ZrWZiIys0JjCop
NZZiEF8GHeV0Jq2KDrWYm3Sc1r+lNQV5vnWYKXdyzSQCGRPn9CDaDX62pMu81SUWPdCjA33ZN5e93pe7OOlYKbYoVFDjBdG3fWsVF0ySSobeMiIKuygu
1dw0gtB+ADkFF97dOZgIfCD1jcvWwGnbqARDRvx0RNE5LhNIbpmiE9khDjOQOBhBMUAdLpC0xVFJEAG4UDjQuKEJmXBrnfKND0eUYsyRhkCPO/Y4JyIe
Q86Heo4fIPoPIKA0Qdhq65c1g7PIoW/cjw4Pog86aEhXO+hkX1vdDsj7noHB504PIiuz7uCo8et53u7Ty47beHG8m4fCW62uxE0MKHuJdnmcKM4ie6VX
a7ue7hefDPC1IEoqlQhlwVi4Yo84NzudITpUU0IuBVDLjTmYPRlOZO4WzFoQ96fLHtnd1ySiQkiqKeTupD1xxdn3eXwhkbVHsxV0rXV3Ty6c9YkOGRiJ
W2y4SGoXD6NCHXdsbnG3J4Vx5xyC7wkWt7iUVTtRlEOSISyJxoI5WDtROneDkweQtz7Kqi+dycz6tmLjiwLtl5CEBNWDniAkQUUzh3RoJxYDgubCCGMl
McBnk8mU0hCIJOUTvdvbklbkwncuTSlESNEuy3Yo7nwOR1gQcOxkUc+YEuLHneyIyWZfXKcygIm2TkXnHYfMAk+eUxl5CdybnhBRcdnB59XMgHndQTti
OweDo7YRtdJm4DG2sYCQuRim4jpsTW5GQD+vWycSLqw5lRrBcVyEay5jlMQOBGTUhBpQ0ideaojx59m/59zgVTjJGUCTImpBGFTE4SSpgqiJMqVTgAHO
bNSdFXFNCeHMKQiDQyA6AXsXXZIAdBAjpnByQ2PCMCSyMhVQTIAVLLpYFCkQhEgdj3sKjpnKMqVFldL353Ie9Xerc5Y7me5W3HNihCPeXcCHiIF8K8CK
vUoJKJJAMRe6FOLMe7kDskEzWyOUVSLuIORq5Dtu7rgCUjRnAzlqsKU0BkyDHAoXUQJPMD5HeeMy+uqeufDHR9f3TRvyZPevws1pLu1OabZVZaubsh4s
sO3acN3E/R0HqCGum6SFrnB0F3JvP3fvyG85zNY6tTNc0MQiwD2Q/ZNhT+hDb4wu631QiguCyVSr7NiqsWK4MrKWV7cwRKu81klVF1KViBYJD1u5B2yE
xh4MNbURDUP7XffxwbZ13QbSsUFMy/jS7I07KWTyny+s8W/L8uE65JA9QlKydVf3WoDWZxLz7c2T2xDyJJPJVOvXjvs+3FE5CaRw8ePR9/tcH3CBH1Mb
96AKZsZLvEPhA4rsDs5d6K6UOcUoFAqfdSy1IZKGAOCQByU4uaYgGZQHX6fdy2WfTNk3uqOyzeszgRTPB/ST6xMZ/k386fyQJ/aa6X8/2621TboD5MoI
Q5pFkNerDnv/DoNHdKF7yiYQP80zzTQuFS1hEUG5/lm0rst04cjmZh47nfNUHZiQOHgqF+GCm+WwYPrmGGMrDrTwiRMUeJllRwPBp6/Hetf1oIUuy3BE
Rh6CWkp7s0bEa6Foavxqf5MBYvzvrk6Noa1mtFoL1kwYeGtaBZOmO97TsySi7Arb7bOoOUBRtxDJiWG9ZgaY0PRqBTRo6vb97vfv75qTQrKRAYWXzJiA
IbQA90hgiy2j7DuXxr3NVTs0UOIaltYIZDQ6PCbA31QqG2T2Pu18H09JCLNS4F2hLmFzV1luvOU0MreSGu1gSPcN2CDBzEeIk33WLzsBWFfhDoiYoczI
2ApGz1EMCCAFxW33t1q7gkmDo76vQRgMMJB8ywkVLkZFRiyjJ4SyikSOhCkJTSR0omiqKKSjtYv+YmLeZv5AMHgdTn1ztd7N3Zp9bIKuFDltAoTgaUw7
8TLLGwdolJ7M4Cgod+mnhQ4FMPEOw2idvUwwkeF5GBjocGAkHqcnDVp4kCIEa/3FQuH8cwo/nP8801SVQHN2iKv+1JT/5kjGIIgpXIRMzkLBD/yPoeh+
kKM96NIB9LFn6DJgh9wK/k7X8x/TfkQ9zJ2htJOw/2mFx8WLiVlTHaQurP801cQcGTkGP578VOOwD2mvV6AyQhT7zSR/mw9mZn/Rvybbv7HQRKcgZDx/
395yQB/EQEDhT6EBVUBSUDQNJ1kA+SKf71SQOqsbekq9qff9v4YYhY4OHch+G9W6TJsnJc5vR4GGqRiRKampCEgGIQCD7ZRaUoaQUoJYChKVAKQGlXAP
vgV6AaU2DIStJCfeiv6ODuyFYUghke/tXqony7yMEPpKH2wCDQgmQCpuHU6hBPlCp7pAeCRGkQAyVQoVftkBXUg6hP7pOiUqbqH64yi1LZEOTMQUR3Rg
yaMimAX7/44g9nbhvOKNJA6njOvH8eXW5sZ6nqn5qdvJH9vyQT5zQAUSyofAI9gEaIAE6Ae5zfCiUlChh7VfeB9l9f3/eqJ8vhmwGIiFD/YhKoUiB8h/
ax3eKCnuFY+MOmRQ/o1gxO239JLYNBFgkFJFMLpk1awgqxYIb7yCYGJPd1bfJPUs/usPw99o1TE4RmMh9smWpMByQA3ANIL/uhC1jqVaTRLMMAQixBUR
TSUtLQUkRQgMSyQ0NEBRFIpQBVA0KhmgHpBQd0ZISjCOOYsi05KidbQ1RVthy4x+9xjmnKFDq8cGEJ2npCgYHJekv9yn+QSceJC0IESFAFAUoUNIcuyC
BqH6RgsGpMEjEFe4firAncDvv77EeeNrQqOQGSoAEpKhJgyITjjowC7kXGKINjS5NyGA5UMmE7nrsvNuC3K4bA6mpdVtEDWYWwCiQGMn8DfjPgDhP3ap
QlwmKP8/o1BIdK6dZYmDMkhEZhmOBfJCxElNPu5I7B8JVklduhEwE1KJSiRASrAoLQFA4fl6e/B6S3McQ+yXWqjKwqQV+MwcsduZKM/neiCKwAyhUYIo
u4nskxFEA1acE+z/Q9bgcWAmVs6sgXT+jkQgbipGtJA84g1QhlzzOrM2BTP7JYOwfdiOFMIhs5+7l7BRGFE22ZJRf4Qd0OVdfrheCZPQSgiow10lETjO
p1cZKhp2wJVYYRysROQXFYZiFRGTQ4nGTpCVAMYRTaBtMdCsFCFiEOkUr87EOMqOBVFXnJKFlwu/n8xyvllYR/EnhLLplIqecCmlIA5ne5gZnSQdoyI0
NGpXlKHE7OeDsl1FlgRBRAyC1epQDfKXbU1s1HS8TMpWqMMiAaQAsGTgzhS8SHwhdMEoWvMr2lUSKgvdCf4pOaEdtMLxIVEUixXlnpDPFCxggyGrAvTS
iGlO3ouBweNgE+MeGgOSQjzIE6WVVRSnegeRc+cL+DIPYT1kyHgPOCZaVH6w7jZ7gp1ezAAMK+/MdupDSplxIachNkpvWCFevhV5aZpqQyQiBjvJJ9+R
DIU63cssHbLUIHLfLoUQVjIooC4OrDjIYnGgSvSQ+5PqzoQ2gdp8sCoCk7gUrkBnfIZPXAyCetBRSnHPq+nUx7OwIcZ2zF7ukNKhdZgEqGkxIcQxmnW7
baxMsWYkHGO/bUm2ZqYZCInNZo5E37ZphtNiy2oMd26aOnTg7SiMVFVrvV2O8Zgc3WhoNtXWYjCSENISSnN2HJQkpSbXNgm4AaUdShkKZKg7N7tgfA0o
6vPtJwAu49oPv5eHY9q+oEH1wFEkzBBFUVENSQKEQVAQUYP1+fzyEItqJzhFHIaljEJBU0xQwhQH4QmBK+9AwPI8AT8YA+6RofbJ6knkCdoAdwwrSjPQ
0cgLsxTBUN2mrRP3YZAxPGQOyfiv1QFUp7pWkDIByUXJyApKR8oA1AiUAake6B1DRQFIK4vfIrQcsTNB9h0JPtLMjAhNiCtIoiaIdY9vh/4U2CyGWkUp
oChioBmBqhYJAQoEeNg4oaVhT1Kd3TqwTUeHZ6I0FNAk96BkB3Kh/i4F7HfkJ7y39ru6iJ28eHdhy+9xIHnYPV44xWg1CFK5oR+qDiAwgoCh/RLjADEB
iZgM6pEOp1ooZmOYj5MZ2GQrtFQ9SZ0TSBzQoT7konaHH70VAuwiY3DkCI2nH1SLvZioeOCZHYHaEnqT3cpaDAr+ScJD6sMXZf26x0ERD0RTn0QPfDRV
BQdX7kA4AAwkaFIlk6JBVTcqu8NQ4hkbKDSUZ98eol+qS7d7dfrdhWzN2jUqv3uP9+qEP09MUj7o9DyTzlCJRDxkPL7NfAE7ELeLjFEDPtw1kniklyHw
uxjqKOxaxQGIKOZJwA7bIVZf06RAegI6JE5JQRF1QrudImznw7X6SpJ5ZhBgIYlghiExAswz2wGI27ApmiGaWoSaiogErnPKTSUylBC+vEDJCCKAKJpG
IYBiCOaOJjEEsTZB9W/aJUwAuBOeTcuHCm8+BxxkRUUVwGUBnQI1JkmQIYoAp5a1omCpmPtxXIBaUSN5lw2BTM1vpmhhQipkgsTkQzeZreYP3awQYzZD
+3eQ0ISSqBWk6ElBTzIHQRVUrVAMklMSEGsciqpGoiIEHzCxG1hM4yKgouBQBwhPbYBQzKUIlWizMxKEKU3mC0UFERQ1FEzCQkJFWEUdnhu/hGkP23po
hHb5LAihI9ccI3mKO+jFuwMcQlyUHtxsBt/HEF3e70nd3YQnaFV1jBPywCkXISIKBdNEBhIwRljawNhDadfpDjIJyzpzi3Ou0FNhT9ccIdVlcEPrWe13
r0y6HAsdnRZtF3CyrYQYoO6FgDJYBc5wggBycOMcXg3cm6VUnUaFEMq7ATsbyY9dGdS4U7GBNkAm2FzHA2BTZJXWcsMZUtwDPNkosTlsYM73Q0wRDyuE
Pyh0yKTixFsCC7MEYOQp7dxEIxb2Kp5iDw6hNfrogUoRUggEPMf5ipaKKafDrWGoMnIJZaAdZY4QhSjUQySmvV19+vbmyvobKWgYqrhqMfLMWKSJ/R9D
tbUsfP889Z4J4TMFMH/TFHCQiCqCkCKStYOB7IPzZ/q4cnOHiJ557WpLoDs9kszlYYoEYy47IHATPSOCjRdXbB/sONx2MdcgvK487ZVoLOaLC7s8glNY
U3OmTCINY5VlY2LsWxBJApajQO3O0JuXrEm5A5MTjfzg7PMpmiwGkSk1DlsAg2mLipJFsOchrbmMjrWtK25APnCgZyz7dP5r3U3YKoiIoiigfVk9fcWe
zj7gsuW5N3Wkur/lAwsJt4Xky4aybj1P6IUD9ifv+wIeEKh7IoSoIFMD0IKYgKipRopKYvxMMDFsklSGBD7TF+6BiGIWlCBlWCDI00RBFKJeiHrUA6+X
0PQ07APdFRIsh9pv9rRBik6pIFcSw87KmKlK1JBnIsMJhGr+cx/jMbbB8gHBIiGSA4SLkggmNUxmEOsIVlRyIGFYthEFUcm1EhIzAftzCpUoEKyMXUQW
odI0ITyhOPkMWfMbShWIUKltJM7RadlxJlJYSF1YnOGs0ps5UxCiFIxoTCog4RgFgzhgDlHpIT6xVP0SgTxb59szl6aOTPocf9jNfH6AHDEVRt+7V2t0
G66BK5JvldfsxEzu8FA9f6oeTQM0PugVMqix/XAKArsgI5fEL13Bf5INvCnATa6YYUiU0bFcw30DS6BVXmSFIBzYwDzPqODsJAp/XDSmSrkuSJgSIGQA
ZUictGdHtKRnzMzF/BIlKgmLC0xmsDQhUng93u9F4UnWwWre1b9b0eS24IDtMTqBDoXfebQJFISGQBOkqDkoNCFCKWYChT00OagyUcl/bIIG4A2XxgDS
HyORnAJslpXJcOJMReIM5fYDy4OE4g/vE+Sia8iRGqFQOUOQTCG4TJCzFe0UoE5Jii+gv5QJ7NA+6cpkg/HDGkiiCAoopLMXGAiqlZ/mmpkqfstUWTP2
019N5H4gWENvyuzsMkO9lN1oGlT9Mo+YUrDxIH2ZESIgtKvl6kH3eghbQPf6/dv2c2TXv9iDpA+gfwYScgPjN52nZR6FstqJX8fmeLGMNVLHIaaAkIop
mwTgOP0NIDcoyvzxy1iZI0s0SUQEkh/TCxZBFNIa2UFFUM70cPCDNUlRUWYuRVVMrTSjRSFK0pMGo8dJoFh0IVQpmbDVKYuSAGHYnnK/bIZLFfdgajRN
mZCUjkI0K4wgUkQxDSSFkDJSQJmYGSDEKUA8AMSAd6vZzK7NJg3m5q0gbgpaTO1D9LU0IUBSiRIUrsf3B5qH7omgIooSCT5nzfq63PLMPXCcRvQfk/MD
3fGXiCaK7d/x/S/hlMzb9+1kVVJuxYbwvWqaa6erTrmt6gbGEsP5macgInn9m9cgpufJOXRQVFJ/n8c5HkGMDe8OYWz/BrNxlbDbehckmmKScYmuuW6J
fNLd103mbJ0WiHlD/E0TuEyTnODvhT8WSfiftoeu168s20fuhtTk90ryBYqkYv9loruinXWuu3Z8DPSfJOqeGT83l6/Yfd909JC/hUSrGJaFltRBJpDI
pgUMAqOZ2TykD2/PWgTyu0YHg77ZIe3g1k9GaHQnsNXENZem5eoHaAnz6/SGnBkqIqsSsooIw/zV+WVELon63de5yIJx3Po8PtHiDK66NBJkce7jl+F+
3cp6QveOz5snqEOOw+SN7t6cuX/Oj3acCORSAQsgOXZTyQJvx5XigNCIpQTl2tU+TnoMvu0bljd0RbazgHmWE0jtwnsA+/c+MHaBRDY/fQG0hD7JoqCM
ZJubtpeL1SduyKofz3dOUOoXTjlTx7MIKZmASdztdmmTXIE4HnkEc0PWnIh1N/T3PvRxHR0O5id3EuY63nBwieKdRe6FwHYgmwqwwnCqEhGA48mqMNoe
nITv0cJ1Ojz4F6yPOANM7J1UNag91yYavWH/UjHNzF31bgn5DCg0i0stSEksEsEJqU4k1KhxK+wAf2wqtCK0qUhQNMk0hEIjSgpioJ6fX9v4f346f1gq
+y1yYffrNHLBW2UTMrVtt9M+beXI+rTiZp0aGw/8IdYa0lOD34RO2kYMWJaZzYvU6VwsOVgOWAaZIZugIEIxMwAmywgJoU5qJdI5LILINBtgUOAf4jAO
VpmhSmvZeeG//c1bvYfUmmAdivW4UBGTYzgLhYG3XIfimP/10zDm9B2nW6a0bc1xC6bCyrQRRXYFi2IULSXVNbbwcx3zU2gacigVDaiiiwg+mu6RkBTV
BXdO1EoIfxmcuhJIlA3CfpokFxQsXTEpMKWa1Sq3bNUL8XDZsAOpwOcbRYAJksgSpYc9Sw6Lx7lQ6SBCopJMe9FDulDXWskA3/W8m9AUOuGQM2wMcAmX
5Smg1JNshOb3FUFis71IECzd1hSlpEN2DwLCa75kXkYGy95AKN5hgQ0JJPH90MnwTzAgHHBFPBZ6OtBp1qmmH13dUBIQqmg20PV1DN0LLTlIhSQRhQn7
BDB/rP1LIJAQ31IcHuEOu9j38fXo2at79zEUlfbW91vmnlyaNXDEUxgsmIYw584qDH86YyAKH165TKGfcJouBQDoYkj44sm9RdgoCECYCpZkCgO6IB0d
wClOEhOFwIsx4t29eHgv7JE8VTvRIaSu6ch+g+EfZBucsAO85YGoPxk/Qe3NFudrfckdI3Z6btGghOsU6IiDiTzu9DmYnyL2CGz1KDrk7kw5vbYP5c/y
14GWbTZjfBk9EOQujkh/JCiatWIMhUhpVEhnmHoSIBQ34pRGk4weyK9VqTc1WpXC8JcvKeQsdNS7iUQsJ/GSnLQS8eSLk+AnOlABTbOIqKetm9aRbC9c
1mO1c0Jf0aIhqHkpzxTx2WQf7i7fwa/QXVCftJybh1O6hXPDxYbwMx9CljEyn2z/2c6P9nXY8mju+Gby1RXXsXBg+9+RJ7ep0d6h5IIyJ3Bpl8+nintr
vXezE13S7yyd8+ZW4QkQtNA6lz2vCPyJrhU3ESxAfMmFFXTtM7nYpl2WQ51z0wxsUSmZXDHvOsrFjoshtBxFFpAiuu4ieeb97j9/oQcdErOI+wjYgnFz
zwpncKiQ5FiIM0FRAWDqcmnZQXQ8UU/7GrF60fACwyHMK7xmNZ4Heg44ocpTjSZKbbLrU0ZRHTC+/XmmjiC99bTDs4l5DyyjFAYrAWAsXFzMILFmC2kr
CuJjQL2Q8d7DiiiouvgZtznmdzRwnaTb2SOASc69DCCgkUypn3mpo99Uyepzr3xIKSG2FiaQMhiSvdsNSc50XM1mbPegaR+h+MCqDu3+jv8L/aN/oWDj
mLBTmqSaDWBTDhMDmdpwMuQLl47sd2JpsIy0EmSv8kbqSkdCGK4m7kGlzMGYuCIw4OqTxPXthrv7fXlv3ifuh92oqglTDyQDWqZn7YJDaIPO837YP9r6
MpbJExJV7A0irAdNG4DZXQMTw8UXr7uTo9U5JEGEJ7BdJ9O5x7Lbzdz0IB4d+h25zYQGYh4gEQ3h+l4R4cPFFPa0eUzXke4DuCQpkj1p7jmY7gOhdOno
PrPuQ5LvvCPD0PZwfGfn6YTCIev2m+AbNM3X5uoHCXlZJ8UlSQPrTvZTtVooyyAjOoYzTUMzznM4EERPVg/Z52D93vbWBEIiD0yoihzmYM/RkMMvGFfL
IsurBQ7TDd9M0+Q/DxgfpE8DsfR6y1LcIUQDsgSAzg0IYAwr2Q7kYmhoFILJFhDGOgD0YwTKGXDEgKBMGssWakNyOwpeuY88Q6czKDcdAmsBtnEbjJWE
du0y/hxM3dKGU3wodcb51lMWqITwUPQ5t8/xA+M64ej2zu0cHwRD4C4urv7vafV8EQkEO6Ufq5vs9WTzl8oHwncPRjkPhz5cDCbEkBhO6KrBISskl9bM
SGcWGTznMO/sN9jn9ze3akPsYCLCdUg20FbaAqKMBRm5iKM++1FWlhUMZYsd0zemlVhj0nUgefWFV0z6Txw/FJp9mXyb9Pc1TOXyIOGpjA4IFFD7aRsJ
ab6IF6hHRHgAcLBu0kIA0RpKGaiK9CA6/7/dc9netfuDcjZHJrek2HndxXwTYeOzrB8EI9nIgqRj3Jlg/aK6CGmkEynD4YGAEtowgFGkDFGIENtQquta
0hyBH75UpGCmChSgWgRmRoCKhVpBDZ+vtA7Pmg6w6nS7B/UHP/G755fBE/2SiRCUBEMwLSilISyIUURAjMUNCIPf18/5zoaMiKoj782Q0avdmffmKB8e
F57sT71jvm/1/s/Z3OSIzVnqZsdX9Na36PLQRKtp5DCHfIeeUU0xyBTUeq99/k3t4Re7B+Z28jocuA+nPHTHrEH0laFFSlUDsliARoQWhHJFxIBAwwci
EUyUaVcJATHJiaIgwOUI3+5f4PBew5IHbRlE7rsch9HSBu0WCPtE2XNyX0wTiEPHAFkmg9nVj44AitpVBH7BJ5HmXzlDMNHPzwO1Hs4f0LoX5DOEYkSZ
gGNNmYJWWNJKUBYIAfWH6px5EiG0IpITAJ6B25Hj27deXpIeGbbbZisN0PjwQpmEPuRhLU4JIQcUgJI0BoxWVkx8hIoL4LW1rLQNXqYZJl0G8Drssnbp
5yjEp+y9i7d5jw5ZoQ11QRPDxnXVxm/YQ1MDXTaWqmcxmzRCGPvgHqxil34LxUfVD19vKiDy7ojtzNKbhC9neYMQpFhzeZZ1f4OZY+vuwMV6NnnkObhx
k+9k+MpED9/ZfX8v1XhbGczaH2/GS5ARZ0ztD2ZJP40pPWqG3k1O2aHjsMYFPnrNprd+c3hQU2yUWCc1k7+jf6LCrt2P8HonAf8A7JChGi2nPnnaREJk
PoXDuhX4AOz66KP7IMDpAzkhi9ZzNXDXTb1Oj8IifR9JiZZjlp7tUx0jBXSGZdYlT4tufDiT48SCPn7hSD2xHO1WpsxTemtH+u5n9s2dZ1DN2QbyYz9k
t3zgcEapvdHWXfQ5hqcpIM0yZH/0NbVE6shyhVNTWgmg1GBOrCDLJx935RvctglcLth+ieRZRxri1pxINymj8E0n4w7QTkn19cAaUUh0HjfKYTMslYCR
YJFxIoCwrCjA1JbgJvUDAYadV8A7IaJIkkgbA7QQ5fvQP3ylAP5XqPVev3/TA11EPg85w/ce6TUEUZuwuMO4jlKZYoFDVCtNJS5oinWnwRnN2M9WBH/n
/p/1H/gr97j/v/vNKAkxM/+pcOif7TZgipZUYgE80JWU158XLzD/zTPW9mjlaLv/z8eCGUs+gf8cPamp9VIJP0k0QWYaNGLKg60moKiKQhZtIVQMOSZC
HqxcphIYW2vI30B99k+E915/iaKf+v67trph9/T7rz6bvN+Yw3sD+QAH3yf2Jyn3oH704VD9GDeVnbzOxV0fnp8lNuIIG/MMQPY6uvsPw4AOH1XdFx+7
R6cnujASmZpWg74y1Gev9hOFOqYAqd4tBEo2LkPtocIqgeTnkFOrq5xyX9mDR+n7W8P4d2bYHbCVB96F4fh2axC6p4TWWD1xwKKhmSloTpABhNApE5Dh
O4HIKKaoIiikoaqXENjNaRVVHKOco78YcK+Swcmtsq48RTJ5Axy9CxHPD5IBdHW6dHMqbzIoqezQ0QLBTE0tQUjEWYNhgnujhFvWOFcA5eEgEonEnnhO
rchsSq45kT605QyiiStLVNBFSAQVOpchEyXLDjjQbTUmQfmEOUsxMDVITGzt9QgiNYAInSKOw5dsIgiCzb7JBhlctzMhRJWkGReJDt43ztK+7sHCGRCe
Hnt0LyQ4LI5qFBcLlBXOdlaihqRKQCYCg1FBkTAU1lYBcuF2yVAq5VESpBtaybKGNlWRoYYzRtJhdgQcGXYUxF9jlCMibchIoCJlF2FNvMrCbEKKNWcu
XKomyde6w4HIKjrlzY23dbx2jZUHbY5NtOzYsOreh64ATCpOxlNE22kJxCQKhWK5FRgZBQ0kI0rZOJMoK5VSmD3WRHnEI1BFYXYBcuMOQHKOXYxEQTBh
EahdZhEVEFEUREkUMUMqI5cquFciuk0qVJmrCuRFFBEHLjkr3HKeGyi5ERc+QKIsi5kn9uONuEkU1gUH5A+ecvnBCHJIOSrRWcgqEym5xCiouwOnEirl
EaWshMe5g1CKsiMj3hCvzxDDUJS8oXaMQEhDBFQpqMDLhBcqnQpEGO/E7Yi2LZwgdtEocOjUQVci7bTs/1Phx1iLOvOptztj40bHlcGxx4Ud6LO/YZdh
RQUfEWhGZSP+neOoXUxOEjJQRBEiaSrq0nGZkjMjt65Oyhbu+vBHc1dUISvhNyIN278i85J88naMTpLIX5HDuw4UUnYkkGsVC2cCgVlspVDtmGFshOqY
hout6Dy8Ybd1qDWv+4EqCrDiUVIqG7LVCTQwEVRDxEEhjEhSwnBljK6cN2oqybZLtS1lZvdmlDw2XKijkZI6Pv0R45IaQMqFpUwyeOM2jtCXli6ilodE
bUYfPAHDgdolxWIyOMIsRRNoTHbpI5ZRqCU33NGjVawR1MRBb39HHge9BzggXK8h+veDVqAaTKHHIn03ZkGu2qmAWqy2pYuJcSwsZI7cmau2bSds4RU/
CT+Z0c5HkJ5dEzlvCd0qOGU925cHJIrF5aOSLWCtKBLjEELmBUrCn67sjiiBdl6ytZl/LSbh3Oh9Wu7kcoouyrpJXK1lBm0k4nDQ9YYrDExkyJMVRIHJ
5QHUMGE5V1qgVJA6fCBgcl+EmzuayCDN2gKosFBVJoSdboII6tN1cerJOzC9vAyMLZAPIf6ZJpDTCtBRjXaYmBHaY0NDRRQUUYxTIKp4tm8c3qmJh1Tg
zbu2QBnlkrFQd76OFRARQXbIO24ggQE35qYrVVi4mDjBRQrUWCxWgJxkGQF0TJtM7KGJwSlTn9nz28hziEMLkPMILyKdpJnwUKE1GtsJQ75ZrumTffLN
bOOt5nCFIwSBcKsogEAcE8nToU7upkayaTgE33RxTRaW2GKXwtALbGE02GYUcSGG24lEy7csJoU4ANe2tRZE3rlA7BmtAnSq8rdTaf+U10m/4yqYbakJ
NL+3dg5y5UQhkVWspkVFz5zSgh3793KwOFNyChIvOCTzJKWwiLgZXIZaKqGJqCiqJKoaXcexyZBw5CSTSsmRcofQSvZhIbDodlJ20rhdCLWWqApEYVDG
wYh396UAmxkJ0m8MWJhGF1KOEL1SRckHTADOrDV1kDZ/spYHAqoJIUh/pqhNQPQ7UU9FB3C/EO5P3X1Jf2d/fIxEBERSNI0VQFBTQFAylQSkTM9Bf9MN
AqysAA0ClKIwjAsS0AUqlCFQRVBTDCUlURQVFCRJQLSNICQQkCkBRJLQ0A/H1Rc5p/ogNQ9dV/n43sZWV2O81RCVQguV5iEIVwKKoKYR+drh/+GG83l2
ysjltQszMMFjN8/QzhsJ1XYcInVPJqYmhqWoZIuoeSIeoiAn1If7JIihiQA0Cn9I4aKYKqJpdG4khClU6N688o+MfVA7EpGW70yGDkElA3GAal1RNqxy
ciSGtQYQ4rETClIierYk4IU/4FKoKhyWUZ97c3mMgf33BwaWNpaFYczX6rvqXdGnXWsBMw5zvHJtax98zcp3PZdqgp/UBH/Hx/4P1IfOQT3b5L+fY7+q
DmSkSvnYW5W89GS0bYXPULLNHn5jsQwT4nJNl6uchCROl6uf+WWThxhgtEVIUEEh6ZiCUCBQ/iKC8k83qByA7tvXhTEQPJf1H6/PvT1fTmepFSgYCB69
agiimZQmogiYJAgaVGGVSCSgKACiGYWQglIAlZGgphgkSCGGFYaFCE/Dx7DZtmaIDjDFlK4siiopIgliWkmmZhYkaSCaEqgCkiEmGliKIJICCIiUkkQK
EeSkQuDgkVAzRNBjKYygOKj3dOFe7dGV/nDxwLjvcRNh07q96Tnz25YiSIiQa6LWikVRidx3cLdE6Qsg8kqijmRrdxPgKUVXAuMnB7HejxzpoBLWR7Jz
zWnUCwh52uLLUGXD27snFpOcR1l5Bqe5jd3buVu7dlUUo1hGSLu5I0pwd3dsa0lybccwEOFyIVdETTHdc2KFINMgpIQ5zl4butMwdpM5zkFNhTC7ZeQh
WaCx5xOPOG0KI7eeHblByr1EOLuXIo9JCXRJucumRcEm53OFOV52gOHBuKpR3PcckRakspOVyDqKhEiZcuiLa1GbDiE10vbhuoFXZcIiDghO7oKu9x7P
eQ8bR3t7i6ngWuVw4Q5gF3WcWxONR0IcBIRcOHgFBdCXOZzIqckIgx9473rd8njvHdc3coLc6ER2VW7t0W6u5bNwnYnLa4u5kle9Hh2T3juXduO5Mkpy
XZXOXHL0Y4uFns9PbzvA+8cdeE8IPV3jjl2svsvHF/D+RB73onVIfcnPLzyN+Pc+Yu7U8cdzSnRQxbjfmNFtnfzRIZS7vB4hTZB2HDNi0Ytkyqp1YB1v
JjjsikQEZEkTXMcs46QsgXMEwtmHbnQcJUkCC7mWO7jiuQ65RmmkhmqcnZge2N/WRiHZ80geUQ3PJSyrkQu47nuIy5ZMNEXd1xPbk7vwDweFChxYCUKp
AGmIJcX8+oGhMHTszHSBolxLoWi0YMSB/3gXme6Hj6sF/Jgc0/MtAiCS+NmZSieeCiBUP0o1p3glGBPZ0wDQF7pPinRHEpwl+uXFusUj0k5XHBkQ7lwJ
jkByDCKaGBjKmJe/P9SBv+7mStwZPwpctgU5m5gU1ZDmnaRQ+6lh2pQYqxRAEe36BjCvN3dbfZA1ge6QPbJLv8+eZ9G7rUJh+FL42WrT0dxA9pBPdDxs
xOfTDN/Ah+n/0sIs0dfa9M6Q+zpMTZ44YziUR6bhZ1Td4gIXekNeFU7cyX4BP+aCxRgSISSQKALHqdTx7d5HWQOOGCo+QWDg1RKwd+9czC/kzaL7XWPZ
SpPDDpNbrvxChvTyw9nYm1TTTd0/Sw3ihtTk/Lg88N4SO/1fUz32lhR+nHCtifHMy6UK4YDiowY5Zbc+zRk1FlvEJQcDp5KO6hrrknkvvSh1Pg44ebH9
aHkOfdns27iMKIXSIi81TbCJjewB/Xs7A4TDKMQRAERVB08k6h9zrNBBz535PaIfWiFp+xwmAW/tJTCs/DA5FoZqwn57AD6XXk5EcHQH38D3PwzyWdHz
+3Tok+CCegcWie51xT3yQPmUhwdf8cNbnIO2qToREiHXOBN85TNx/1/3H8z/X/T+mX3b9fF7OSFZfwJ9oGk8A8ksjDLjDRURHzEDHsX6DqoiWYpKCila
H1kZIFMRiEZ+RYBse4juCDJ2s9QEvrZqSPalRRiRGA3P1xIjkDgr79Wc6qyksrJ+ve5mC4AhMEuW4bO+WCd0utFekPnM6O7sM2RrfMA+8FH52CeVFrat
CFMtdxahS6NwJp5y4ymmQUAihTKYwuwuJ3IEmyguORHQoJOEdbOKbBCEmMukymJwIiOJCImLZyVXRychO50rsQQdk7GHJWtJypy1sLtICgNTjqJCHCvJ
bhFAOOWAR2Ed1a6OeHQ4IcHK4OUFjuxyApzyHJFxJiLhlwcEUU/NoyGokdyeoIXdRncKYAeS9vfyMjujwS5LMgeRjuO9PuSEgu1EwXGJYaaqBwW54+aj
8fNM7tFHz5Gx/dTY5+N+EmDJoRYfg9eKB5MWT8WTJGb7gMVaUy1tLlVMcwpY5qBn6n+Ow/Dos1fbz50+SF4bw5pEdCLYofxpnvq5SMvAQxwpVoW1IlzJ
QPXd75YokU8JRFneGUiMEmiTBcqkxN1nJpBBRcg6jYJwHTdByHrCce3isQRRnsZRLRSlpSUQUKqONOFM0iiozs464dnLld1oUDRucZCkTsSCiNaRO7uB
VWIeg4ER4ipiBVc4TWOjlOhpqVGpTIirkcqDpxLr/auVReHNBJ/JdxLayNSIKKn0WOdLR9R0RKVORzhV8hHUKSQ5RFHLPV2JAnE0mIyq5EQUzmbVj1x4
9IiCJxFlyJnCCM4nLlRmqRXIKpO0LqIUTknOcjhROSZnOcoua0gaVAFwLgWFBSpEUBc4FzlEHDpIYYchJZEUUXKIiFFGQVlOYpjTLLXEjoXfB48G4X4z
2PcJ+MgHzH4V5YPifr7dAnmBsOXt84PbXfnCBzZ6kADzJRTsCUyFP2iKQDRBIBwHPsvZJ1I9ezR/6fF47uwU+z9J5IAUiRIkQtLKShNJBTElUtANKAFA
QCSjRCsr3EKpmYiZItLSABEoO1fgqhgCu4Ypho8VkUfRAIEeciODcqbbDVUsVNYwZHKEsJREVFURIlMDP49D0PZ7jvqjGIsZJoE0OPdzA9PhSaeVqy+0
u9Lp/8fA/og33oA+X88eYA/vTs6e4pPReAzWs5Bti1OJX4nI5w+EBQiZwAnAie5FTm9zt/nfatFVBTFRDUigQRQ0hPA/yMFEQEmkNVJyJUTJZgDD38uo
X85+YWWEUEBLNEo2wlEEFFEJZ87K9oQ9nlzoLBUSgYkoaaAqgGiWopKKEKKQggEkghKiaSjzF2pCnJANKBmYo7UchWhMEhViVZQJQXidIUxQTRBRTiwi
aVNC4bUGYQRKAVFxjZdsGCR7p67Ze7SbZwLyZTEouNEUFFOCBpQDx+AfFD9f4Oi9py2zEDb/ZrZd1dQcmkTLA4LMD8eqdZKUE7xTAMJoBj2nYRAPhJ+V
ogT+vmfPt2Q9sJ8WAfTpnlubTiAKFIkAoKKUfEJRchKAPWdh8nEep/MR6dwZXsz7ITwRt+gPRF/YIr/NAoqTKFAUgKd4eEiGH7lPl8khSgQm+iHQgqCJ
PtDgEuSPNO49hiD5aQPCDzkChciTRD3yQ+45HzdlFdMstL99IY/v1LFnFK64pMhgyKYamaQ+QX9THLKwfce322TxMEkBJdQpQCa1V6fUACL8xXSHZ33w
9w9D3zJSXuU+X3pzmm+yyl/VZ6jO3WvfhqQ+JHEvvnEoaDUmSvMZMQ+32DMNECoBOxouCvv/bVGbrK1E0xowYce7bxoknRIT2ncJ6DDbp1vAWlYHiJpC
HqhzTnNoD4SfhqncTnhsxYsgiYXzwA/ZmsUllN5kbbT8SB/G5vfwwMxPgNHhF23KRM3sJ9XD6/OWTKAaZNfTUIcF0ok4wxq5ZSnSYeLTa78aD7HMm5v+
+8//Vse6HD1Zo0TzcYdiTR99lR+JTRWw3FDEaLPeYewBPsQX7kBkT3dB/NDH85QPrgA+aKh+yACCBDjUqHA61QpgX9cwIUjTUhBEqgxQVEAShEs0jSVE
FSFESlKxCFUASQUlIzU0lEglTFETQEKzAtMDEBQJIS1EjUSCySECypFIAYwhxh/BUjuzjmUFUoy2yducu9S7c7ZcNfIE/Ok86Q3ySE4LoyhAC4AdlFXL
tpweEKLHJzz8O5wereSQeqjI+VO8W3hMLvIBzyoHjmMeQOTeTch9e3bw4FU0nIHOy8zvknKr1sTiHVHdeTXQScwCivkxIHldyeSBX7AMXx2VFQeocAsl
dwL85omTk3nKgiHMbRlyg4D5OE817u+juhQyIgeDUIZIxDMJAIbSEWlnp/s5q8oFKBCIVaAIiqBH48uEjlvHOfIAhaWBQAoJYFShiEkhRaIICkSRKWAK
UDRCAZIDESmYCMxTSiUiOQ0itClf+05ZmTRFpSTFhuYmcuEQcxQrki1hoJXAuUBRRFV2FFFdkiKICYiKkIWoUiIioGJOEmjFpGiYZIkItypiBVs4ygAO
VVEBbMqaHHxBo1Cj2pCpoNBiGIHjoE0pqQYkmCgaVIgkiiskyCYGKJCkiAaYtSukUk/g9ncD++allIQVkajl6SDuD/2kX9X2YUq7GHipRwDcmxNPvZiF
OCdIYHHR9r+Mch4lPnBnZg8y3fxt0RPX58Xb/7R059wdMJh2dcXn7zROgk96hzVPKoooiV9FU9tCQQFKvsRwPZHuYEvt7edwiZS3Vwmk246xO7RwcIWV
BBCwIm4UY50uyOMuEVOJyKHXF2aOB03SisQQ6UQlpVdQSLFJqkKIUNGxOcjksOHnN3LYnbYk2AkyxtzxgcJAhwHGEzWq2sacBy9Qi7HJjHDia4/yO2Dg
+v8wzMwi5U/MCg6U08iko3vVFYIoJAVUnb4/MHT6//nGP1rX9Z8oNVqPgCEcEShIZZbFD9o7DiSM6kM6x6/YgxfO5xf/K4yYqLMaK7itnYj7p7kP1zWd
FWuaMwH2OOAVh0yerzJkf/OoomK+w3pqWfdLwQ+Katge090AiJS+M26oc7lisxhnd67HQQryDR2xrTn2NRpT3MggMCDfbGbpQRk34uiqdC4KLrKbiNSZ
ay2kvjeeKTUURve84rGgLImVJBOjo+Xv85HG+HmrbAarShGI+XmA1p3So3ptKbLUzIxVQpmVO0xq0+x41s6sVaGG8tThpFFpKjIMOH5IQjUETCVteCOS
zxtyJ2xPEhEFluvWw+Z45nemnFOZ4wNJnZfSbLfvYYe4VHeZl5cKXYhdlSbBdIW0lE62a9bz0eBbJaGxoDU3w9ne5GtT0R0T1OTHh64E8Ea0uiArR46N
6FI4RZHXCHJsxaCg48Y0xUN0+wY3iizAxJFdr5l65upqHXpxoUPNoStN8SOZDD6i/E86SQNqDM57AaUvDV2RWGhzsmmQ2XOREKlyod2kqKr6ebFdg0T4
9KZGNM2NTxOjMgkhU1GpCgSRo8gT3xoUTEIYoox7b4DBMkG14DRO56axejyYJGAg0jtQx/uvb6IoH21K8ua7I8t1TwuxyXr4Yc09XeZ7+XrknSlgHba7
jCsFYyZE0hmXrqyo4XiQ2h6zvA7AkxhAOXO3EMSa6aQyMIs861kk1uMJUKNMEWt+mSdHLMt4XeFy06ubddSTTElf0Ink6vb5FrEyE79yEd1GSJ5IQdQ2
SUSpVN2+tFZiL/qLS5XOqlMy+99HnV5F0FqVS3Zzuk1sma9Ey3hwR3d+pmubV7p+9cXHPEF8YKSXr0nC6cIp+7iOl++Q9V46nv2GcF6QJHIT+jcwMIsH
CHMnJHnuRzvLxHrS3UeiuSu9beAxyZKLL+ss/j5ONkWSQfhsBgoKkF1cgU6SZHnmwpsoXTVltQ6gg8jIkPz6XE1d+N+RLDhDC9cU7ps5yqdbp/rTSmAz
R9Si0NJDZjyQIoH6nirY34z6SERlqAz3XNzGrTMLhCpSlBNfRKeGx9JCntO1C6IKwggxowykp2fWXeZZs8F+wkMDz8dOJMgNB6XZgeDyKjCDBBY79uGE
bpdkd917HjxQ0Dnp7clhQC4JiVPn0wBsZzVeheEWlEcgN/HLZnhbnaKpL8cTwRAnMimBIkdmZOZJBnEtNFrYIhnuEuAKebpxWvInvQ1B2DCGKHUzIFty
CBI4OykhUU65IizdhQVokljiWa01jvoPAl80/H46PHhH5aTIrzZ8ZNAEAQAtyQwdXs8FIxFDMwz6LR4DcdlvUiQAa6gWapRLwFABhAVgy46SxAseJYC9
dHCtpUwSwkEfLssH5DH48dWTA7mHHF93IMBEKgCCaw7+N62dZM5YaMTPfv1hXgoS0EO0qzpPFpvttXxzFm6+vtrJzpaKlyRYIBDQhlhJECZMZ7oe2bTF
JZwzMjkUrigmrAZUo1KPD0LbVbT4fRk4kqWrXVqlGfPXhZJSFEjUPMCVtIMtsqC/MhhhYEieOXA9UgMMXo7J25vhMkGvlt6PrYGGekgOM2dDLHi54104
CqS6laXguDxNTCPAmkXHfx3M9kizBZ4+x5TevKGvmw1+eZ4TSIh2xwpS/P2NRJiS0HqArFe1A9c0BexmgWGgD7eAKkVM+dcsoTdT7+Q5vh9Ds7hoJ3sG
g2zOGtGvabzjgYa+HE6Tt76A6ngdGyIUxISmHo85J6LDV7zUknUekO33YbVnSBvB0mLEhIWgBoxHTH0nF1fV5+jlAkPGBy3XHai4rShFhogEckLa9eK8
z5NXh92JGEbHeppD6ZSellUo+60TM4FHpi+HHEh2VyigpIksXZU4RX0w75riaBWeXM3qh5r74fOU2ks8RYuqkpCWF9P6QIkU2C1NEOsJYjMCQ4nAsBWh
8/DDFlewooSR8j8XpquuPnUrGTiGqRMntICvHd3cc8IaMddfLU6mNEL9UEDGjFEoPrYmgQY0RRdlSuDwR8jQ164e6hltBjenRIWjRq6vM0fcUN7tZJg1
F+fpmSHJKXnNESvxdiiePWh42LEEx2cgUPGmznzc7wXJ6b4vU3x0sg/qb03fWpoY6wyTF+63bJUmx1r418/C148XPSW+UD1bOgF0iQPhQqG8UEvl0YDi
KK5IQkAqg3rtBFwB8PmuvaYfeDXfNtBlAgzPcmAiIsgCg7/GmOeRY3nbDBAtF9MWDFi2l+KSmOnd1mrU01QQ/Hd1quXXm7dukoig7l0wITEyxaMQv6q2
4iqrSKFECmaAjKqA1sUnvy4gvxjnnhsM84QhjekLfSL4FywttADk9Uu8XJgSdXmETnTYGelrSlRr4O5MZi7zKOQMLKr2BEpTDJiJucLAEwY3XZRc0PEx
qnUwKMn1NsD2NEAmB2COrto6vSaRNTS6p8+3Oenvny/KC/Cs3+FhjvxcCNkpRlEKTb1FT48FeiDy2SFteNKB58hSaQMuByseUwEOt1GKFREXCK2J6deB
YJ0bnWsY2oskEEkgknZnx0uvNSRzyEBeCX40uD4KMaMBVpPD1K8bp8kRVKzRAmXud3Pv7Dwb2i3ouVHlP1NGSAEf8Jpk8ceG9rk8yjnuwAM6+7q5DfOm
AJriboKhCSbQDPnUjJXt2jK1VKl2Q3z8fHW8fuNeTWtoN+nMqOF8nOIkcgghhyzS2caZLuMWodGnmrqpyF2hgzWk0UQka+HedGGolIJJKJkpp45ctmzH
v6Fxh6XXjbBiu/Tt3fH6d93ok6sOyaVMaMSmPxxzWXGIVgTQqyIESKX6wbv536MnBt2uk/XmYi8Q99XpNzp4OSxNfe3bAmnaCuW/P6+9pwptvLT4MDc1
vMapRfF9tQYWVMRZVuE6hmB86urpAGCGCYNvOCmZvlZ85w38tJ9aQIelQHPCHgaUDLWaCOMPVU5HcjWqoyByEMJcVBJZRRNfOYUyGIvBn3TPM2blnnqn
KRjVaYRJHrYxhl3acRR8tgOAPRgc2gCRRJ3sS9nxfGSKIF4uC4Myk+X2fUEcdhDf35cO+nHBGwFbna40PsxJA8RvTIJOUFh6oIQTM+58VOWKIY9bMn7Z
IZPit6hA4WRYJIJoK0ikRzMM/kgqtW5N+XublKWNvDh9R1x3OwBwdBMaJ55jVirt2RkKoGZhYxNbwBVjiNUUCWlDIGjDCIjZiBJGkligfJDWiWikwfhG
KJCOU5OV2wvbVyD7UO9ir9mMmKtVIvt9awwSSIy+i4IsL4QcIqkyL9n3M4Hdu54H3XJZv7bvOTaw+BmYY+mWa/B+WGeT270c9sijyp3Z5Pud9DMOtHfN
7DKuvcIUYsjgh7t87vBIIrNTzMafy4twyOWhRTQNBW/LQ+EOBKH3MNkYa8XjJw9vGO/eZ96Gd8+OLE/KwqgQTAJgXpUGWj880JyBQ91GjNJiaTXpIiRB
MLqcOztyja6ggxAi5dyjkVNDPbWEcCpQrWv+UJUVRXFVAUiygWURKHKBsYtHdH8pxUE02GeHi9vDXu9wKPl0pd/u2ObiwE+v1pM4bLIqJEU+Vl4rGWCw
FUXUznkur51EsgIwfvxRc4UfhV1LMmLybY61cytcC/BHr1U8Hkilt+WbziGZaeKNrYwtsuWhNOwkyCSAJ7KDIF8q8oR1xIerHFuGMwzC7621rV9/PNaO
/TdNkulj72aQEQxEwSIjf07Eb3ucJc/EdmCR40E7OiKlAmEI2DHJucWcdK4lJYgOWffpgEojRHIlFzxPO7cYh6X2yZIFqgQ0rZDDyNzIaIoU4IQyAGu7
UeuSe2Vpevk4fAB7l+Xx7lnaJu8bknq1GCo+uHed5mafchBsTx2XsyZwz1q63qLgnosHc+oawVXQka9gESS85M2FUHisv5CJkRSUet5SGh0CN6qOJjA/
CbM+EjtBABEQJ5hTJbipRIEmGL0pEhEeDHvHfI555jSR0NVKMrZbqymJsFBJBBCSNe69EEggXbCJOweZUud7i94GNaEgUqkMAxsqhmyG+kC0DytGOijv
cy5yuLEsiTaufVD0WlvNBwvhXQHD7DQNwgEB0VHJA6zRfKVkDmDHoaUYp4k5NzHMEnwdcpl+wyCdTBKKIlG3sJRv2mlIphCRifidfn3d4O5TnvVTNwbI
2e+/fXlAnr6dGtu3mvWHbnH5CoemaPDsL4wVnkKQg1EKJRTpNdIDo+iBwYnel6nPKHhqjNBCjSb7Z8pCxJ7Hg6r3uNngjLK873+73CroUgFO9FRlhW2z
UiFcDRHV3bir7lFzimURgwQprdR6SiuMYNyxfwqI4UIozuw6icC8GSJPDUWQ2h69lU06MiV0eudMm/SwbO9Tnxq7VAFobBjO/j0a7uPbXs/BjxJTJlAd
buGCTfLsyC81oZFApQVIrrW7jL4Q2ATjVhpZQc98OGfZl2SHh8yCSSSL6qba9tBCiPY3oqE4QfMip3Nd50m/FzuWdxv5lUej64bRXw3wqTvH751vib0Z
kmZHKJO+2ihy81SxF4UU6vvRYfozPt16mjuod/FAkd+wCJ71m5GiJpAGdVmClf0BJo2DYIdWkHPk5uq2kdaMyjKWIlXakFKU+DJhn49lcokhIgjRhSeH
nSxqowhfI8jcLGFmxUVqpIDTZhmXGd75NAewUJIW44Gc87w+Shoz4tBcjZ61ma76d9WcbntePlPYrm+62+yfU/LW7OUwe9NshLSAsiwkB8HDDI8NV4VS
IdUTAO5YnOQarKpz/igy7uHJZWBBQc1uOOGDZqOJC9q8d89hOMabqxMBmYxgh3CYBDGklpNflGxXkVmhg29ibqsmA4s6tBED7eOdCR+PHL4vV3Tm9xXp
TSaFCZGluO0qyEixNnVluVamy+BgTSOi63k+68543fJCan7CQxyfOY+gKVGyC0MKnEaUdajtKTSwNjXtVmBVAMsWbgQKA1CQ2z6O7VQgWKFCHJHLfo/A
kbKBSipQ7iy6Z0Iae3GpnoKLJ79hFGI67TLtQhPssFADwXJwsL4DfUpkDaVGfKnvavn480c7441s83dUw4EX1EiR0kJaARhodaHd3EUkPhod6QA+3s2j
I63QvwQjXLIZMqJxScgmZeS4LkMRjDuHAbqQL57y8ey4HtMVamAjZZEkCSJ0Dt71xxcVo7xI/Ii65DijgzwHJ6PFbob9XvqLhmEtfVD4O/CprxV811OZ
GpRL58dnCkvkGocjUGIVL7OyCFXUsZ2DbUE+euHtY3mKE1mJEjpQNGUB2UMyuQcbREYYZAR6b9gdIzQ+gI++ZYnGJZkDtMFBZDCDDedtQZ0VZp0qIsoX
ozMChm3XngwJJsy/qvjbrXSfxyA9/H0ankBEPoTCDmzMxOyHLJQJSgROHY+o0ZxRwp6bKHqeyz0pkyKCKHXbS2B5ywNEpdkmBNSh4VVkhT8eO6qhwVwh
RZ8N6M+yHQA0vWNOIcFIIlYsI+1d9SNHsxVXy1CQiCfMrMpBkSgmmQKiObWSWWQtZH7dWa5x1dwGcgjXNV4rxbRofCsc5LpOIJs8uGJ2mta6ncyqJ4Ne
EgxJEZBF8Lu5iBMEeGjNPaVDD3k2lmVT0GgJwIJdufoDeY6559knxTA5mOGVzvSOwlEgtj2OKm0KETcXdAHQT7gJZvGH7+dZmVttw1rn1eabTaHHkS8T
cZFsT6c56O9Ow9Jq1ZtQOzUqvstmfftxc+U3RmZJjWFdn2NDrXmlvfo8Pb6CAlL4+msN+O/e5njeYlwrPd+pka154Eipxsgje2yDrl9Oy/Dvv68ij3lY
qxDq8vdMaPWh08sSQySGlvr1xPBsrxuWOlRGPdjjfvrY3fRFitnc9PRixXBtSyJ091S1qzyajg+5x8XzNex5ky4YtcvZyfb1JyX4R2u+6fJgM4Rsd3h/
N9fjnHrh1rXeX49QknzITAVYj9xb7+PWe33ntm02np3vUwYMLN2YyaSVPq7RYtMGkj7l9T57hVuIlnueSHB7mINGH5gARFkA9cn8/5yPQHgfEPgMDADm
Uw8ZrUd+w5zh8GH8mtz7zXPH2xiim/gCEQQhN6ZgIyDXaQpkDy552k8/OdLDJ046TKXfvfGGBoeMyE47hiB+fmIG+kARFgsOoC7+TV1faWDkPhajKopg
AeAiScd2RJpsEAsolcKEclDNi4sA8dz8Rnv6wDUoeTHErZivVF9l+6besY5wKmfqpmszEylDwHqcl0VJUCpUSAtqhXAjzDlRI8ABih7wVAZ17LiO1QY4
DHr58wRDue3w2Ntx4zN0gbg/BO+gDbg3menIxU1PGj44Gjk5xqfV5PqQ7iAny4OR126A9Bn0Ny+AHo8poMX59i6XTUn1duebohe9V63rY1he973eYHq9
QH4iI5UGIgypuREPLJvrkJnDbxNQgCB1DqQ4dApQOCZDlOAVWiaBii6/bK6AyGNwKig4RkOPFAE0SUN/BBsnoDI+GTWi4JNz7XkTkN5jlj7s1lLWFdQz
M6M+4AENGSyU+OHNym1GHe7QXho+32WaYLDQbnlTriEOcMEfdPPob2M8x0IxfwvzoKDNJQ3iNh1Z+57asICZcJghWxagN/HNAjSmCLkaIiCkJlLJDNYT
vtmz8Icgu/tvltQo1PHl6616gXQzSpq4aCUVAIcAAGNAxH3+647VHfaAGtIXd8J7dGO323m9FwFJuSHyBSYj72HvlGyiiI7iBTcwYR6ZUdgMBCCcmfPX
doxhX73fQ2e3V9HJR6vgV8Mzwnlneip6dukGF4u4Yh56Tl4DMWpnSBykpIjMgsFIMSYITMPKlWA2qzAvAzcZ0UCea0LbLoDrfRpwMLfchaQ6UcARhWyI
48oXrkakA/JSWQeN7zXtgw+LDYO1hTQ879E+L5Ct+EO4oxIAccCdcCZgwOKhGARUJZim0KpQEYsgIGfKZHwePU++60/H0siw4UFtYeU46NfNyGR+UPB8
mXBmqsZkPJWQoHTCuLWDakam6OFvOeuwi+WdaQEAXxLPgtgIjuu6Ec+2hre70tC/bL8WfSf6UxNVyQhKlgRtR6OEgAjBQKUCEgJK2cPteUVQ5Izagf1y
iUDuPaF3cIKCNCkCXPHmQmuvjv41zmF79vXPDvxSp4ExKsFIkkTVvpxfw55y9b5nz3KiLGL02v3ZWIzglHrdw1bButYTSz31TvQbywSMSMEFZUllpq3x
uzaKzd98MwqxYiDFRIOgh9GmZDGjJEDdKJRKKlNkLvpgfKcelkgTCN+bw+KzhbIFE0F75Py1QJJA52KTo83V9N8nSxMLzzyZ61VnGQd5Qo56vaAKESnx
s6E6g0I3IGC/nRhUl8mY1qwaMRoY5zExm6wbEKtOSwR9CFdlPmVPao5XSdnn16cm9IAlJnvlWfK6itVFTgFswoSgLnIALz3zHPBfcLsr5RgwmHv60afZ
YH0SjAD2LufDy5s2e5wC1lcU2iuuLIcK0Ri05YVEE8tITVEAGQQIKIiBLAwSPFQPEzPgCifJUSil21A6aBY8OgZaEyoSRKmWAko0DEMx4qfKxasQ9JDQ
I9Nvx39KorhRVZLC2db9okTMlrDjhGBWLgiWTCIJ2hzIPFGacn0QOSk5O0sVS29S2TBh2PU476Dd7cA7+V14m/nAxUwX1da1hidxlGGvkou2fflJ6SGy
B5MdGIZBoVk+kjvpPuSgSzqigGRnt4w6VUU0w2qCz4/6sxENvs8TSjB0DAQ8qSLB5p3d3ZdgK893Arrstn979vXnm0uT2Ob2FGA/17Y3xhDA5/jp9KIX
ogdkWYrs6LICM1iVw2lVpMLarYyRwU34zzohJ7M3oWHwWRGuglnkkBgeB2OsiogmqgML+fYruLNQojhMlQVIbCoguygOG0xo+l1TfhmyCd/IVwy3WW7K
xBwaDEmf0ND25Nui6HzTGcdq/mQOfKjOg90siBftwNezYkcHHpPfi9jBRFcZNECiNkcGc08vKBd63vKQFBXchRc3e95kKYjk4xO8q2EC7s5oNgs1vsfO
Z+2PySb3IuRLTnwQT5YfgcuaG8RE5QyqjZEiqCD3ck9mQe1LxhEndc+JE51ffFy0O4ob1NzJ6rm0rD3oZ4UzicaMSxPHPjehrAkqvhhcne9U62dVR497
dUc5cBEMrZVMESNVFrvWawDONmgt2nN3FOD7xBlq2xG6W/V9zog0Eh7eXCNnSXNr2KnnXE8WuggyDVNvO6ee+8rPZr3v54B375nvpsADQvGkjr13kDx3
9U7W12ZETRSfGdRMtofAeSoctTKBwi0/Aquy+oZHuJjVB3UcWO3A0QCaMcasHcYlHYBIFEAFKy6FUiR3O5pdnckfwBkgWUbMM4lmPtzI9zWpr1v2/iON
ZwY1rehPJZ5LOiJBhrkvAfhiEZBi8+UNk8by+NLjNaw0qLxPlDZwyWbGU+I/T3EZRhRXPEdxgnwR8ejv0GjgzqeAn6pok0FHYWQLDewtL14iKNC7QOEO
A4MBCU70w9WFYV5uaJA0g5DcmEQDh0erOg0G5CIYffiwRDoDcLOjJT2ngsOvr7AWTg7+qrzCHRd+xzNw5IhCFJGNhnCIciUE8YU2TQw+IYT1JP5uyywp
sOgPg3uwbw5P3EqILbER/Tj40HtyUm5qAWQcLGwJCnwTZ92ryh6Vv4Xe+rmj0Yo7zth4LkSKlEkEYfRzSldNexR7unbs59uZci3e7wX08mTxfiH7Tk5y
HgIaEPWoGheh5vX8f6P5OQCGoDUdR1gYnyME/ezE1/DdwSitPgUVD/b4wwvhsnack/3NBA7Nf7sLooehvrhimLuDDH/W58kfvhr4LklD7F24Z04SnxEm
OCz848S13mUd6S6dacHGj6F3oFclgG9h9GwuYZQigQ8Q9vUOjt2Lw6Pw2Xe/uakmu2zEDWrjDabs6M9nX8CmujeQphYG8k8qO+tTxwxcdmcxgexh0GL+
VJ1Osmp4lKTU8+Z8mvWXPVqQ8DCYgrEOkigFOqZyEvLed7vHKlKTUn/16GAaZlCD9zKKinOS2dom5255ypQmtqIqgoYlZIIawLlmQyJzm4bHvz0ToTnU
zITbOoZL2yFRQRdnHC4W4GY9y8E9U7ySB+6k5oc7fT/PnhuBA6TIHsns1T8chKE9/1BDE+lMTNYYC5GQMRaZ8dGnjMEmUmgoFKCWmJVQsSgAWCCperTZ
+fVzeWEo8luN1rS5zB6vBdJQWbHaQNaGlQreFhVzZgsQ6SpoaaS7S6zjrZoXNltoyFtRi6YU0mMUCKRrOnRwhsrstf8GFFQ0MNoZBg7p1e97CIIshrlN
80mKhVaZZd2Qo12m3HQgJKiigHN5KFTdchXBRg6sEDXR3reSn44cXoMoH47eHG33ejidbq3M7pmaglMu6GaNHUNHWtGHGSBDB5M1n8GZ/P1zokDrletd
4biTyOWWENBrydXxtXAMYiAsURBFBETa0umjPCGIoa72PmNCkyWws6mSgbuQcJjpxcPD1XZCHiNeowMEohhA85CgP9iZ8fa8j3m+1MYm00WQ9+i/ClRB
Ho9GSgZwwKWFodr4pDWv057IHAuIyCPtAOdNoHPro79hj91nP36un23kDq01UQ0qpo/VrAV5zIHEUTm8sFa3VmtNF0A2g7YcjUpS2oFHU+HYgdGLPqS+
dCp5sDXslM1DMzFaiKs+yyN+zLy9W+gkN0pmjGJ9Tft0dYs0/Gzj7LzHntd/kdTDruHGla12GJ8dc9m3iyCmsk9np13tdL815CCmiHIUOkiNKjmYClCu
sxEYhaVNSYujltMDc9lgTn+fDIH8yh/Q9lBKOcfJ5u43bkndSyNsS2X79ZggjN7piPtduM63hi8E5M9KpBFvVj4rB5173cihM/0CFWIO6VOJjNoIzvdz
V2mhxrDNQ+mopPNxA8XnyI5RceHbnnLv2ZPMl/VfJ4a8DwooQVll6NYGrahjQYGt+NGhVeBaVuxCXoodYf+CuT3b9IHvHjjhx+ve7funAjOsKoH1B3Rz
5d50HvSmT1BEKMxNHLN5Cm2M21F1lyHetY6P3OnP5EsRD5x8idxHjxehE9W+t9uX3HPHJpyg909qO4Yud3XoIz72VenFMC0XlTkdxZBpRghtPo48nkHr
H6rr33jfn1+0kX4sHOupakIrDhBr1fjeSmAbjixK3OFTOJTRzN4xsDpgUxbvdmasrYwvDDE3maxY5htTk1zUx3CHKMvm6/fvHi36fit71e4w9RYbRZMp
c85rNVN5YppFRnSGK4O+t8euiOdydSo4GIU3nkU/b7umhNnGeiulQXHctMOmjFHQ222lmQnLl9+oOQ8kkw3vdv3TSfM2thLzkSfstDUn7XbhLQqnrQg9
FpCSBcXzHe1x2BSyChKLMu558eTu3P7+u9ZUhjuIZbry5s0m6OZ40ZhUYDqwvVzKVLGeGFwpVows0NcYT0zMvTmU6LzCxy5ceUcBO55FwfqLHmrb51zA
3dtM8SSqp1C78G6CP2ve9wXeFxJGNY0HJcsaLMOrTHXeeTXjh+l6Pj9d72EVvRMmUUhkP0U5FCdIvn9J97QLpU9FrPdYO7uPo8Cm3cD8zPiSTIfdh7gF
ToIHqZT9PuCUpKCigFhDIepeUGH2Ho099+v4/YJ+1yV+xszMMzW1UTUKJs2APUHnZ9oHEQ8OhKAG8OSEKIw/NJcGsX0KQStem9LASbnUalNEI1QNJuAy
SqpaDZA4ScZgLFwimGDErk8QBq6e/o+R5YnnX18aeC83p2D7IdkiRgKE9toNuJWGMJ1osOhbh62hrdzHeLrNutZkRuhoxYhuQp+bpBSHohCsOEITGAT5
ZQDE0iyc8s69nYk8TOx5MQQNJsNt9PLx3hPlcKeUG9BDuTGJYmj1N5LaHyMJ/MycDXno1Jmvg8eNcNSsVJ6Ozv0OjIJZIgeoy04R4lgk5zTdxP0E8pZx
/RW5xA7nc563puEXbvf4uPetTeTkMa1zMn2upMQ0l9KGkwSChtlHI0jFQPHjwOGpssYIiogubG5eWfB/COYam7S72/YQBn6BPr9vxUTjsTD0C9mfsxBM
zMmTCoWtIpg4l2eyTY8YYbl7mZgdU4CVBNe3VfShSKwFJobT77TztOnpvMD6uRZ29uGMm7L0psMN0k5IG0DQf05JnKHMqPdFKHEKDBSKiTtk8MGMPDFD
NB5OaLOts2Q0HjxcAkXZUCwA9IQhIcT+/hagZH25evso4WcyFAHFohZey7NNXtmtS61Zhyk6ekD2gLCERkFgB3OHI+gy4M1uT7MPro4+v2/H23wHEeA9
ETx7F+fD3tzwxD5rHmVReUhkhH7GFHXkx5zGK8GI4gyYCBz+rJkImtG5yDJs4Xc1YTEz9UoH0gjnDs8nnz1NF3amAez6+8LJ0RgiiK4liOux+DQds+Z2
88xTS5Q7JdFJp4vE9NGski6TGhWFuyhFmJloWmCH9jJjN7QmJ0WaRMIWGhOO2YbVm4u7ZoPuRza4VGUlDQJxD9jZhDweejYdAPo17bFKnYeeTqTx8Afg
dfWPlKnBxsybhh60Gy6NGM8dpMwYsZO3dN8rNYWTwJltCiynAVhIas9seI+hvTnwXkwEW1350yv3h0F+EZLEkzSI6Eo6oAe+IKY4Z2nRCQonx1jnZVwu
kSXVEouBFwoo7OasznFYhq2UnFVUWGAgOglMKzFrhexJh4EBAo3Hd02OQ/pyZg8fvmiqAegCq8pAeJ5ZyzHmgdDYoHmUVn1oUY/Inznv8Y3AW38bhx4L
FX2WUTvVv7G5ZJUdBT2XHAWnpOTYxCYlZhu6MUd8uQus+eqJq3Lgq5XVqi3M/TDUxdaKZMK31vSmr7brjxXF3QTyl9XoNBKOqM2kKIwqHaOMPkdsh8fU
z4NLqDtUaPGFQ9BKwp44TFYbbV13yTsk2M0YiJgVK0/23z+d1Hkd4yqHZosfrHvmm+lNzaJ1m22zq25uRpZXSY5i4adxnES61nkiK+Hyh9H+nMMsGISq
CgmYUOj2iocmNIfEeTz12Sc/3Q+gOmuE2tg9DXhdNQoofNF5SHEFx1075/MJdPQuPIxF+8qaIhGqRYYdnZ3gcHd0kE6c0/872H5j7ATjy4V8So7yR/j6
IykUH1ZhUBmGERSDFJSVAJEVAQUhQRBJIxRAEk0whncB6pATCVE7WUOQfL1X0TCH0Tx4dnoBiH7/HEpAqErCVh7RmHL3ZDuGiqzSVLKUKcJgZlCz5MLU
0z26hXfBmdJw7Zxr1+fEnC091HNx8B5l3oAefFEdPCsMOAfvZxj6EmjikbkH0aEcvzcDSrPpdodH1/YHX6Xh+ED+jcnPjjs2BuQe6HYpun5WMk8G9WAQ
BUrKkQSiSVqCO2HumGrKsmOhPnuh+UAoUK7nih3IDeklwEUnA3VUFgYj8WG3VOGzSxdf0fo4a7I956AfGewDrgHR+Z+qKtIYnd9UxkVGC2B2pkyamqUM
J956+jhhONmLAqCtAQCDlbDWFdEhbTrGFErDZSzFoMoTkR/zi5UR2MmMPMJKtoWpco60Kzk1qibGodZgbRtUiwQOIChVBitQuWIrZE2yODI4GsaxqtWM
7BoUHILju2sHAgchjnitil/rieQnA4QBUIGMBICZFwhUMchhhMHvXQrlhVGRIe0JNylAVQFstO04MMQpArtpF2yOBQipMhpSmgyTCBKWJYoIV/RmIO5q
SoJgIiCeAdQmSQqbkSSMWSTAbQJXKPMOOGtZYrzllnZHhFxzjmTkWK5JeZhohlthKlEhryyamCUJagtlu4EBP6q8fJAnq4q55Hch+en2DzhBOaJLhpwc
pkzVt5oNbN4XdrFMaWglATMgUpYg0XUQGQ2JU2HBDlty4UGUV1JWg4wKxyGs3rXLybW1gplzUHaewrvDOA9i9w8QeG/N4Pw9rmua1aamjQZBmVacIcZA
0CQ0Kx2V29F+IcoD692BfZzRlhCYLBhhZTEdXeFNs3Ns0xTIuzV2e1mu+925Dx10akH3dK7ClXifV2oYL1r26me7R7veg9u93Pl9cJ4snlarq3DPvHhL
vbh2cXiOBJW7rsT1xcXXchVa7u9vb3PpHo90dAthd60913eThT1ey7kkljaPbbbJ3Iiibg2U0IYiI87GD7vnPMpl850XnZVVe68yfZB9i3nT5bu0om4E
MR46wmyiIKqnZzZV4DjEN8VRFFYMkGyXejBOShJBgG00BsYg5LIbodTAzLm759T2DuT/owmtfU/D8LvCu4Sg7qXSWO3MbLHbPqmM7H8ScbV4DfPjqYYG
6YguLKVFIzXu7yHoSTx4Tl1NQAFEWAmSeIJ4QYyXkPxzSTb7TfnqaPRZ1Jt0tYX3sDR2SXSbEvudf2a8pJwicWtjPnznYmx/i+Hgx1nHRiGZQqTodEnp
IUTMzZdSBgqkPFMgfZJPy30oxmUdw+bMgf9z/Ih4eU2i1KiZksoIYM6+2qeq/fsnvo3Ppo3ovP7MCZA2prKYz8qZOkENdH/wOxrtqiG9lZ5llUMSqz7m
LIGYeNzTqnbfg0dDqUgHaG3cOyjIuJ1lihzZjIKGSs/EzNAZ8k96hwnwjUuQENfKsyCgqRjDnk/Q+fFYk175SqUzKbwpnw5MLLPjC/rS9Js8F8aNOB4/
BsJ87RFoLv77p010gnRTD1Ydcoafucfw1TOcuve7BYGSWj4LKZTnLczXZuWCw24PNB3n3EPcUnmfSBRk2oQEDJr01LhSLh8t+e74WRh2pVGMTw8TWHgh
48tZDdPXc0c9M0lRI2LkexRVAU2GEwjj0YBIE6rKqKAG74YId/Fm6VBY9M+00WLMfr6554VijRyPdGuWO9HSwmLWeagPoO0U9ZUB5Px35+oIVcnatJfR
IUp2eZW40foxaxy+wZKo7tYSQ2zZIBjALCOnWQdtRiBRNQYkRyGQxJihITIYQAnECaApggKQoaopGKgIhooCCliiinb9Ye+Z+ML5YHCc07j3tFIkPQkf
HzV2CO4DwI6Rh2YdkBokmJ6ZRkrumMMtqYm/fUzcLrVJgvVN5D+7JgHuRZD8UKWqDzO5yL+d+s/UfLOs52ewj3Ph7EqxUEtoskD6LXJRje/I39j7D1M1
pJEEgT1CH0rkEGjvJ7aupaFRVUiwRES7xvMhqYhVGVf5IZQTcv4eKaeVspHf3Z5TwM4d9YH0tVjNUUQYApF8HLWHaJ7cDPMLIb6yYB0WQO7QVBIoe+bx
hDQi2+24CIRsVKWAHGdgPbKY/Ku/NeF5afCdhEUIWQptr6sdnbA5viwlK5YB58HPjaUEgQc1FUf0ER41JA+Xv0GkxCvty9edB5WaK36XCNSgXnmGZQqa
ZhQLYVUy0QMLPVufNEIRRiYU7q/DghbxsZcpsdIAy/Tv4+8JrizwDxKBA16B/hIB1J2Pzr2YHDxZ52VNd81/rh+gixRgggv5SQ7Q+f+395v6H8Okww8/
A9vLzz3b/qH47EoHITONzB+r16T3bbH2sMMaCMmR3ECqId6kIlSgHkRngd7D6F7vaGPMj6Pv7/toIhe8GvevpebJ5FZkqoY+3zecRWQOMeMUkQZKgXIs
y+XsaRxEHLTL3j3i8KYDLkRZgtWYENwpApmqQCERgRAHMRC1dsZmOAyBrk85N4YrQdCN7045MKTAXIX+ITFLDFShdXXV0MCB5jY4qUHQ6G4gLoZCskyM
pRpe8z2msMLWWTXSI3pCRJQ6HWzfHEW0hpNo9cc7S8XhHQiIMk1aLJEYAvG0zvetwxDy+Nnvd+2V3DaXOrIxU1utVru+GKFGOVxL2gONQYHE0NXEa4oN
xqCQaagGStNhmNhLnOHpW965ObHF88TIpTI7DjszW2BrlcHmqGbHFSCbRiprUSLoZoTwth2SeOzwWJXCtLjuu5bVPIDBx98l764e+jvh7ZhSmm6r0dOI
sh2wFKRZhErUOBBQdJRMkoCkDU4zSpBOIQp2kctp26OxJeIOKkeJR0CpYgwnG9mhFuRgdsPUl1HOEyEdwaJQ1CPKV0FJAIMIMiA71DywR778d+Hc7PBy
E8a2MFN+LPWp3lS9FkS0KI2WLFfOek0mp2w4ZDs9k25UNmfwaydGpWgk4tkXiLNHV1nt4JTfohneGujtkEggf493rUUE7II9eRy7Y3rtQp11MnzvTGHs
QgTFkdAaQU69R7dqzvt5cPTMSITyu2dbsRoYZzBrixuh61tg4OoG4ihogcIvVgbrVDcMbwNdMMZBgisFBSSXV7yFnNS+2oiASGezg1zTkGShpkINszwh
OlBxhlwesC5ztTtqpEfHjnAN7gIt6XE0UxzBqhWxMbmhAcGKNjos1o2QHPoyJIEB0U9uBht7oipxHOB8YaHeoVh61QAEFJiMmKADRCWQeuhSxVYTIwnh
ivCr/0WtDiHUKGG4476ckeOx0aXEknufNZzYI2QwsxpbJqHm0k9oFCbgNs4XWjqeR8Zguz526zqiefB4EEJ7JoxXdNUucWbk+RQw5VB9oOo6fL4JNacC
54akixc/YfwH7jBYw8rXBl99wDwB0DDuHZJQL7gIQ8bM+1Yc75kHKM5Ted6dZxpWqJadZzWjGLNttKg40OdEMJxmMRdd71oTrdEs7gqJusvLlXQGogiM
XhjZD0/REb2zw0IhnzLLadvGAzynM4PlN+qaPR0Z2rXxfEuZTYRVGZB3NRdBUUBtUYnvl6McGBroLmCAXtwukuIQQPTsSoCxUJaAkgSFEvrYQYMEcKu8
fVhEkQDu+GpvSfbQ0CbFwGa6c8UF6zlIYb3ttnCemF73lqrN3EVVHwlEd/FcheJRnylU29sMYjCIJp0D+yQgoIin69bdkr2o5VWKLFjG2tpWC1PHreTe
7McPGXRNSsFEFWeaSnimsAXRPQIpB7Q1sD0hUNMnbJUJl3WTrWlWKKgTERjWciQxIwuBRCF9PWCjUgFiB7kRG/OwMdvjrZsR3EGhx7XrZyBNZyZTRaah
czVfpetE3CTJsRVOy3fvQvq6TxzutHXeoY0LTrkPSBrdoJuqXfCsyGo01O0Nl5mnAjIIuKAFKiw4MmiVLh0AOuYbgCBeRGkc15S1c+apASlrRjanxS51
Fng5QRGiVl7Ym2EkGe0wwjQFRI42hzwNGy6yzXnBwYxT1m7pcuEgAgu0hmOu61PWGTTUhra33z2a1t14XRtDTsd+6FPRAElkcJbJGoe4iBbI4QzIBEQl
nLcyN867fPGno7Q9QhV69uurVVgYdbChvhNaHRrUoBqZ7Gjs4oxt45y99aMbm8dDY5l86HXiYGEyCBw4eQJXBo5MksNiyIgk1yhMgZDnB0UdOWbG6w8N
3dibN63uWFZeGnk6bwuwy04SRNWxmsmg8XVahgKBeaXcxA3dqTNIUYJ0gQoAGmKHQMTDFmHYYslNTGTcMbOSJJwI5AIVCUupgRM46c2hkzUCkBQEqUqq
xyZMTe3PNzne+7PDWdRCofKAukFxqcwpOuLfr3H0WGsSdJ92OfMh8k4ruJwxPPNzAZt3vXEDioHG5by8pyGt7vbuhEX41Y5NjZqA+lvYFbGbQmBAI0Jc
ESZg8OCG6x5IVdNE6Gu5Yy1OAXGVt6qCDjO+oXZs61YO9y71yFoqgsiPhKrERRFQ+SkqiG/HWppk713THHlLfNrnqpHQXDjb26I73T64QD477kzz1NEF
RQAmmOheXEoo5g7mAN/XvgjQHOkAgCge6biB5Ye3DTsAvxSjCjSNLaXWrqJprUBAuD1ozHioUnwByoyUQVzssjZjgx4kdWtQDR4Hu5lmOqWK0orNdawf
HQM06XMzjN3Jk1Ld+1Jxk8Xm00hgxA7w8MFaloywrkK6ssWnLkmPFGW+CqI4qcnQbdkCcSSkiTRgdSX3G5YHJFanY4CJBMb4LXAckMHgbkUJgUNDLYHU
JCtwkdKIuLTenNWE5xBRQPbsLq6JDrugFiSGSGoxLTK0vONwPE6kpOIeKO5SwppzhFWQOwYDgmoMsqjgFQkKDvSgXIuGRNisDkVchDnFW2EQ7AsgVZsJ
Pe9y81pnQHejnJ6MobgqaXjbW8bPbyoPBsomwQgolasW7gxh1rVVOgCwhdQyCQERGpQmcC1iFAujAM8S3aRFWrm51Nd3zzpvZ3ic4B4dsctDc3qIkFxi
aDDl4LdOEEJbamIqlEbPZFXyJtauKnWDSF8nDkSSbPEzJuHo2tuRQsPBqCedgRqBWxFaKFoMXSJB1FwgyyYMgKUN7MDd4NhDAHaUjOzY0i0VDvdzdzWu
5oZGC7KSLJPfvvXOGeQRgnUH0bd5mIpj4w6c8WxNmu80X2NCIadPc8GCPQ6TYaxymyx51ZD158dHfZ5Z5EWRFSd8zBQUUYowUqRFfLCio4ebkHKVT1Ss
xsTFtM4SghohBRzJZQf48WwDUMtcKJPgKLF1VKRiyTQvKd2WmKULjYW3g3fl2QYIjkwAp7SIGKjxNcpytw6nyt3nQUTcgliy4OEXgGUt1elsgUPPGpGE
SSYFbCllUEa3zgk8jLI50OOLcUBjtjyKkpjpoCzR1XYZgm+64HMdci1lcizNtExujRHQLqmx0UkLanh6IqgjnHOpugrjghEB4uutCRumH0tiQ84dEbC5
mSXGkE8KYFco1iFSiJ5nrpQdrpxotPOeaZDYI4Agg8c1xxY451wu2Brta6Kjnjd6fFgWPKGEnQ6zDI5PRhDaIrtjQNFeDCZ3uWUN7AUnjjXYBu7aFb3I
6oVAghc1udlg4ciY3cwalhxioVssRY8OjIcRIKkeEA2hJVcHfVURQMARfCcJcY2d08pCyA4AJiBQTBmhOSzreuZAQyYWLBQeKOBXLmlZ1stiIA2YAHDf
CmOAggVSQuZ5niQjEZgQZlgkbW5i4JFqBdCtdmFrgLQ0MMDSPIPMoEkHw+MmmoxwgUkMQFMIuVrH091wcJHMwxYzhxZ4DR40OJJJSUUvoawsQFDAZzVI
BsdDh4NyuiopNiQQIAIynDh0nXOr4ItpWhIJzgGgCCZydGoqbMRca2+o4PbVoY1hoAA0JUbkxgJIMbmOVnEugptJxp7JsplpxkzpCzcK86HAyWJCA2NA
MERHZgIcmiWU5mBYI2aG+lWsuY2ZBBHGt5WBnjDnHU605CzW8kE8lSpWmuFwtvZ6vkcSJBrKWGkouxfK3sITds7W5tvJqTxi9Xsbm5NiKkMa1Wr2JLIa
qGNnq72li8p0tm8zhSK121g3qeDJYNFynLHCp0T31eva+KM1o7GjrrsmclmRNtRtqasnvTvh8CZHRPF8a79immYHgYcvgNHUIybeWxGWlBSGM4nU4PJD
9GHAbE4DN5cjO1p2CImgOLSMFgUKLAgjN4OPG9AcECTs6nQc3BYnLUFj54e/R7R79nyfQfc7PR11lSwDY7qEBMukNmI4Wru2LgUKBACHgCyuDTCgSQiH
UDGk2xegFLCEXGdwSAyTylK2+X1HDfYe2tijFnNyQ+ffxDR9kOuhRFQur4LTvvDvzsFPYGHE1rDBG1ylKo7tmOZrPQHx9LIB1IMgsRIIooxVZJKvXsee
uc9jnn7vGz1chh6hohQJ486l71Nl18imQZisDSX6G+pus1nsmT31qcjJIaqZnW9cDxZOGQFrve7iwNngOm+pEidgu0zz1rWRRDIXaCi4Rg71y6lEz0gJ
LKK7Qe0OGubVFaCFLuZZTCRJen9QIgDxqdc805DOiySEYBJZjbhy98d50ctctxhl+NSBLKMjXjONmuqbpFqSIUZTJmZ1VYMTAOFDEJSBATDZt0I0RVaY
VSSggzUQ6dPuzWUdJmCnpohx1PD5zfVlO8Oj3ROHSQGyIQrbgb3jwhApU0L0n2R3g1NXe+uuKk88Xeu+EFSscYHpbMi6hkmwUu0XCBfObzs8d8h8KOOQ
wT2AoAgSQBu1gVx4PJ71sLhsVHTARe7mLaBY+IA8AwAvJH59h/E69/MNBibbwOREZZpGg3lOmBKxYfHMqUt3empbjpnHngceh4GaZFOkJJcopEDTJc4w
IqmCIo6kgHETvqTOmRVA7GBh9NZ68WbIEGBoZIqxZIcEIZG68+evXZm9997111fp63g3D0d1VQm0h2q442dGlu2L3XBCun2arE2qskAxdcgEPvOms4t4
tccse20B3pdkc4OVkmrXEjiaKpXaVzna7MkWQSiOTuCTs1QSBmpIOj2Su6kCYZgd6I3W1FLvgU7K7ObNb9O/CfmfHnfdPKTs0F8WURkYkFip2lFnsx50
Xe9xCIoONOki/Ge77IXV3rPF5ezCJtY0Vqdi+MvfI8GRo7ZBRBjXB76upNtBDip1TY42pOkyzk6zO5sbWr6qJk3b577LDtnBRRycPKafSdnWeM69eKaW
evnR3l3QKHM91Ik13J31xOwBZJ4KB0QEQEQQQkhL33VjvdPNcscvgGSEQJI4fFTblwi9DQDhGgCJcwhzN2BjDaIMI41ksEkKZZSQJHNLuUPGLBbYsgWe
kt8qwgsq9ph0WWatTTKwxJpK4wR5JIHtNmhMDvJExLEJNDsk0EjqU0DqSmHmZIYbPITucDVkvowhRPCgxElgKqxzE7henInTwKSvca6vMOTDknAngD0d
BkXUGCyeOiZo0Aeqe0zYDDJGDMInaYTDwdYCxMmoZk6NGD2KbTdQykocOHCcHgtYYaHhLOihwM8lkTTAwmp3GbIJnNeSogy0qogq6h7QtUXkGEPBuSzo
NQh4MkMmN1MOHfOImoCEOFOjANhaBcWOtE6gUORiiHs2uzMSYPEzUsjjgwB0ePrxwW86dFTcUilSVURBQRqJkyTVI5LkGRkAUKNAoFETTSFBgS4hTlio
HsEz8fv1+oDx5Bik6dTPt8m5iepsPjTDa7M4sL/hfxc5BbJ8cAoBeRrADKAJY+R9H7gyAV8VcJ6IAP9bogetVX1BwqZ2c/DzDmo9IpClHpmDQsESApAP
d+XjxwJl59uxyEdWQNkxKV6ji6l5ehkRj1LDslPbd5IZai/d9NHMlKAmm+AvbAecBEuEO1PKFfbRCAUEyTFJS+oikoApEgmKoJIICmkKoTQDy8DCTgPL
wtrTuMFEYZb7JrWTTBPFvmIHk/nDegcjogosbbY3gwLo761ym6Y9e0HwgQe9QUO7/toffFIJwQB6pTJpIgIVgShGoJQMIiiYgMgR9H6tmLEVYGWC4QUR
LRSUyREhMjSKul3NAAe0UITt+Ueq2HPgEMe6+Z7kD4p8iSA4OJBiWiCUE8JHvkE06fBA6dvWHcllAH1SVDyBpgQVAhYcDuSyE8Z4wKE1yvUO2v45wxNB
4ZlsLjmSAz5AjPJCPXnbpL0dnbtFI5EqF0xdGbygjI7bu2bQjKViau95wec8QE6kCDDt0KOePyhnaQRUDgGcuCIhHKCoyXFvziVREXJlybyTlRDLibfG
fuJAdh2+II+GTnEk44oO7MhFn7WGlcpQQQA63dPSVF2hFxIEAOweSZIzt552sCG3bbOPCW8yDjhLISa7brlxPPWtLTkOk0SDhCSBG2EUXEZUhlWQio5q
HdyV5KIp38eJ9fHM4RH5tOw3RkqVJFgEGC+EL/cjOqygGDKP7iB42O+Bj4MaYwsWGTuUDMEMjiZiQLoamkVOxRjVTIQGiNQ1Jribp6o0QLxAkRBiVIUQ
PGUgs1rduaN7NmeqcDLbyxTlKBamqLEkyGVJDpAZM0CWQiCd2y3TLF8JvMN4eJGAhBbBZUp4iwMFLZ8avEGI+HBmpEeD2910g0p1tNLiMmWB6Dh4hDgU
yeZeut3oNAkBAAt94Hv+smSw+q+fz4DWrF4wDqgcwgSKhglOz8Nh0+OJ0/YHXJ7Z2vCRBvMWNhrejseqgsFHkeuSIN2TRh89GimhpgtEIJ3gniiSI/IM
ufrsOU7ydhCnj4ZMTsfRm21L0CQCwZCB2J0FfkyA1BI0tIr4a2eKVaSkqABMlfmfx9RbLwBwPd+4GjOxhhh3cxNUIgZymILFn4x7OageSY9d6yZrK4hi
Ttob3cLXrN4SqwRYeHBw65vmjeWdbJNGInW8PA8Q2nI9snWBZTQ9iGcmEeD81mB7DKVwFeaq4LyATmRoTJJKHhDg8Z8zPcz2vo78wYe7qdQwFkDQ+j5T
79I5o1hpo/fmSOF2Ju5jZRbqww1ZQRRhXaELJIdzDDv6CILF86f4fU5boRMKbchzuURTqB66gETW2cjnGFz0TZdQIJk8Lh7rZd73u3haPPjA7nCmirb2
UnHBhdjLsHYveJO1tbaqLAow0JfE9PQ9MPgz+pANnWwJUT99uFvxZ8pzCn2h8CrygdULtvWH6cazlFhzm1PPWuwQ9ux9PM5q4yw9WV4KeHIxIpIxT8uS
uaXz+7V2gaDRmHsIQd0UF2cWILBFUSII5cMMEPB0rDzZ2dfVeSPK3tQojASe3rzDDiA4w6Emv1fhqH47CoREAe/v0CJiuhbcGASJ4auZBsqCOwL+PuXw
Be356E+i/u8Pae5D7N/hrMrDCo2rGpxmJLXqkcGRPKFMt9ZcTIyjDE4zBE1rkIGj9lkOozmqbajgayGc1hMYeIyAadMlYc8cA1o2hjsttkMalywCsDOq
SpO9wgsihxMgkePd19nPZvW+SvIzKRpMYfwvxCEezjAiFU4LmmsD1S7ES6uXbp1ITARJLhAmXfFmIkTVagyNyonNgCSDEgseqBUylOJxDIsYGmXdxDHI
RT1g19Hk2U+cedvCeTlHZkNeQvWMe7F8hIA5xNs43CcpNMvEiZLArATARC4QZIUokcsDZoxANykSAc+7E3K8Tq4NrgFvpUXPM2oDqAEMhHYEqjo6aI1G
HLXft2blo2BzkXlCoGnvWG1grBdcMX9odE1Ojqm3ydTA5ZTQ5tuAdsLHdKtQCLJA3koKQ8jNsJRzLDWQ0WEk5DU5lmM6CJ0kVfbAK0ACPtkfpKgfKEVK
VVKQ+EDhDSAu5RpRAyVF4hFDcoH0lNkK0iZIJkq5AgcSKmoFMgV56PUh5IbEOIB6SKUI8QKUiuoTpKnxfHwkfgWlsSViqMJ4oYgGADBQRBcOcuMKEhYB
MKYaNDJLZC567EXkHh0xAOsAUgPWi/LNxpV+o5gH/aUGk0i+ar2/nrxfbqNIJ2SQPIB4+1iIp5jRFVBgONUDGVMuFVRJWWhVFaTKYRChySIKDQgHjINI
p2eYC8zmodr0AfbzEesh5Sj+NQ9EUevr0YHrtQYG2UhcsEjvEFikJ8fB8xoioRRpMnKnMDFIjIa7H6/ivjsQOGRCO8zXrXnQZa+gmvWMoOfL0KODQ5JM
g9/LmOVLzBHxOxAPQQLy8fPi6aJf4aQiogZCxlCLDTjP8X8iP4EUYBNAyMn7CddO9oPW+s9a1h5zf7dw0J2TkKjBYzwWTCNR2eQHgHtTovF8MyEKPtwl
3+W9jFTD1kIr9GB4fXibOzOQJ6pxdS/t0fo15PNam2qjgQXu7v5KEQrk1Iq5UB1HqVRqAAneNeL8U88/RWcbvqxzgIMeCd2y1g7MRAH6/TrwBIl8Cni3
zNXiEPBPdEiMWBQez0luEoS6tj+/Q4PRlh0Joc9S7IbmUSSKnGNN/MV0eGc9obFj7A4hDIOVcPCKDbJWzpGFFknPpu7hNAmOVlVAqy4gSFWhqEFDOzkM
pBMpCEhSFIyFERmZFajFiggF46Dh4BJAldVF9xz86FPYYiwXgscfHtyBzjmQ5Wdcj8nbGex4OBt1ePd2LJBe64eXpXIj3diyE/zJ70KW8wuJ3IZeERhA
VJscm10ApMvXY4ttshdxrszc8YXYoru0zTVQSCkK0ZZlEevwAfTv7vXOI8HJ8lhQnvQ34x43p1w12ces/A2HeJ1VW8VAPVR3lEY2DJFU+ZIYQakqxxKi
ZCCZEpEhD1szKU/Q+yEkiCkYPMDHCEMXDBDCw5gGwCeZ2XuLkr+hHuUl7U816EUq9ISkZqKpLMKfVKGiApCh7CR3JqEoPOckKaQKG0Y5CNLVFKOGYCV+
nsU9ZESSaa7xhss+MxcSlUtCGZPs7gHCSk/k0YJ1cM3gkE5+WPuO7H5cfLR3dx2GA4rcAXy1t8/bz8S+w7BD5aMXtuiifAU7SV7UDRIHh1aB5/IELtww
jE+tLBTs1+Hcq8d44P501FSsCxn5bVcCG/92sdFlH1PwmjDp01gdADnR3aO5+GYLJvxg7f2TyOAObsdWOk5zzl17fJaSmmYAvdisZlJMSMqVM5OS0AUM
SxCJKBPqzGZKpLUhwId5VSlKUoUpJMSc07IF8aIT1+3DVSqf32S1AuHIpLHe8Enk287TaUY++SxPubOIbRN/dk2zSH+2YWArvzuRrpwGI3MxXqQjz8xD
n0s96R9/HJeZeCnjUBRVAFUiPN09tnqPOEiqoqi4AoCCBKSkJWVoYL9x6D36fcaGeBmqYYfCbybZghaBSHSXbJ45VTOVyeH6gpuCrsWfiHz+oDzgPiOn
2oqfWczt7M93qw6IPSQCAhooEmAJagiKIkCYkISJkgBE5wInkh+KkpAYoAbC+8Tjbv0pPYl7n+nbgOLxOvHPPaZrCyc0C/cMxjkS+hUWI5mZnHHBVnHr
fw7+nRKYH4Zh0BusF/clYnN17XyOLr1ZwFkBZBpAkUeJCuZkZYwONXmhwQ3QgOZUyCmm2wwxMzRSGoH77hA4h+RcDwQkdaIciLIdINS8oTGVfdOikJ3l
3YYl0x31zWVE0mzJetzIfqVWb2DQbKJlntlCCAQ5ecqgCSQG/EiukB7g98qtIdGJ3B3pDskTSyIfulDDoTk9uUkQxXJseoMDAWJIKJlbZfCY9/N/u/a5
80MHxAvlCT5mU8iOwtYE+da3v+oN8Ncenl2cbTh8gATmkt0AxA84R0oRz8t/pXx6135gdT29R+uAO0OyFpJgoMQ59Oik9vnKfV0E+hBBYAc9mLM4z8CV
2EGU4RNfUJChdCwfnj3eVc5Zu4/ueIRXi2erLlPEi0IN3QwPl/eOzn9PD6xCYTSBcSTEDwwoiIeHW6XGoh774xGGWyCnSlmKdNU7ss2Xbpk158eMGnNl
51wxEZWcpQ2Nd5EdPRrWBxJGjH2MLUQggLOKNmJZERoAycQnFJJ3JRiyoNqlaKiBZuWCag+GJhuMJJuJNFqTrOncMHNNGXfhmjItpnn9SJ6SgmK+sQCB
H2Tz+GIDqVH19fZ2Ih067580klEz6An9qmjmIkDXcKndiHOzmL6dgHn6a3u/hyh7s05/vbJxml+/xlTwzFeN+1n4/MqLE77pRJkqHUVDsUT0H3c+EHuz
A+zp+b+KfZ6GbSPv5Bi/oRPsc3TdA0G/L9OXJdQpqdd0m03neHC3my3VzKnOizwmlYiLIm7DEUh/Xy6OPDvq6vDhwd8O9dM0m2bMKmcvMga5zHCh1dGE
2gUGG0mnTYznjO9bGbSHZf7chOIHXZCoxgm1EF1EpbMYXNes/jv1zSPpObNGk1nHRrjv1b6ZvHh4Nped8pgB6eMOmHjdhx4yzswmogI5SAFPRe0qrmVM
oF4FIO0tcC3et0FPJhndl7gZu2eFAiKIHJjCAKIiP6e148doKqMk6ZPfzZ46u2F57vtrZzt9hdc6aFsvpnpkMGVJpozy79efOaBy+hMwnjRDTCooBnMc
PJnXXHIW0TzKdmFE9VtB0Ka7XXMsdylMS81o99bs1lEjOCMFAURzbaFNB05GpmSZB0bFSAqnTRBw0rcOywXBBiQnMguCaOTQZTQsMKuWJpVgQJBzjiay
Lm3gtk6unJDbTYZYJwszO4qpqmmgdcKzlKGCYMAh2zxQrgFXrLMudyHqgnhEBTR2G6kWGt7rVLMOTBNqiXbu5JZFy6uDWMUJVBCGQBlgdyzA4U20Gd8y
ZjTvqTqRVRQ66MJwoZhAqaEdFnNedW73IDJqzZcyBmykQzlnmJriCwOBwNGFRfGc63tYqoOtIdczzznU4Ukj0Js53DXOUJvg3EWFnF1VQ8MAi9Gi4RgS
EptUm1gQjCCbKMom9ZV1aLCULh1JO6UlljAYE8vjohDwS+fN1vYyZaTsSeIF5ng3ZqUdUM3nGvVCcOwbWIApA0iQFlIShbpOaW6JuSMtu0QhgDYT2W5a
6uABcQRA1BRDYNzJQ0caeK3te3s+M9E5wDaE8OcnHhCF7u3iELmvEgFAumhkQNKZUhVDQESCEEFAeOsKFAGYNoPQHvDkoP85QNVNAwgEgPXsDoJ5Hzha
BWIRklCgoKACQJoEgomIiEAoRKYAJaBG2+gqvad/ieUfhhg5A0fUSZ8sKPqZ2UyMFITQRARFCtBSFARCxVDIBQpTFUx67PFfFTtIFMhShD1SqaIQMlVM
kQmERxBSR9hDuClQdQUopkAiUoNCLQJQL3igIc5AFKVTsMcACGoqikqIB2JIfqhDSfKp6+HkmgE6EnIQT1dx2j7kOSSvrXxqoo7MwmpaLph36Ez7JyKE
pEpGKkCkKWlPWikGUUT2o8dHu/e4N3EarjPXo8r7+/ko8twHQqCjAhmBJO/WvwNh135aYoAxRAlyAMq6acQ23cJI7DcEQ0DuSUULrD8Xlm8y+6L1Y99K
KIw1BEl2dy4P12OOtCz/6Mf+7P3OEN2VC0aY5gk9/9oH2gG9JBWBs1G0tLXyyhieMZKWnu8D/tCsKT4VNJ5uaUT+YYQOxSZUTkgebAdQOwHFQ+y8lu0e
ME/dURBBRRwWjZ0O/GYhkjXmg94nCf3gOGWyQFHjS+N4QGTqpCkXUDWasR90Ftwr2PB4zkrYk3VhVwuFR2BSmlKGjUsQLkU1EANLAoivujhE2cK5X1ID
kyioYQBpqNVUoJhjSRUxTNRSFERFmFJRMRIwC7zNLtAQwVMlBTyB0gbktbLP5EDwBWVgXsAdni/hCTFKVTfT5dXoHX7/rY4PuMyrWELnJA7n6/Yqnl1s
E9xeQKHtQD1QBSvMP9XwxDIqqKUpRvLGHYlIrAP/xNSGZq0IDGGz/ohQNi+zwImKikkommkZYqQgqBaQ7gXAymKQZhIgSkQiEVoAIqBSloAPeaMfqgsx
ViEmGKYpKKXsgyaLIyhKCTetSCMQUozLBB2wA1Q0LS0FNCAJQgRARCNJQNCvZoxPqHyAihCGIKHER+GwQ7Al40gr4i8CgbC2r18jpMF9ZDSZC0NLSuSG
EUEEiExRUkEVDQo4LmAEyB3Cq+73Dp9YaPP1QBoRBfY7HkmjH3Qv0LScfrNet2IB1HR+UHQjSg+EPZpd8Y9VH8eunk3z4N6wL53KBOT3HViuw31iI4hO
wDvs0ao+jxFBQKH9Tt4xP4neSNL0OyHoHZOzR4ICuC4cbOEoikiIEk4OO+Ts7NqA67L60fj7BP8x7jm5y14Zgn1hq38TkxQ1verAlKa4pGY4mzKY4apv
Q3HDQapibHQIrkEOX39EOcerszXxBOaCf7VQlFGQOp8v28vZB0OgD7vXtE7X3FhXVAOmHtUPI2A/KEPZCmSkingHkQBJpEXvwDj2GOo1lhhyG7JtIKc4
CQFOoOQ3JyAImUOhAS4HBuTky5EUYCplqjIFDIDUlKJjBhID0BwgCO0krtwO2/3wEPCB52YpoimgVIhICKlSqVDWAAGoEQyCgEMlEmVDIShVpV1ZFH3n
b0OgUePgHj50ax5RXrwcvVlf165x2qCL7IREDqqsgPd5j4htAMQj6GIH8YKEd/p5nP7unphvS8cS8w2mBo3dx9oHSdvK7/Fjl747eF2nhL8L839WWXTF
sFZ7aYPvxLkme/AvS0Tc32w8oXJS+Do3hLbmpRNNH8/8D/tdQ3sSJA+ojEO9E+uQNL6xPdzMkCEO/1fYifrRQie/ApSrBZuPHl/Ovt9+b/B+BzT4oVio
cggplyhjkIQ5u4OhOHWQuihjbk4dYoCcEBdygSc7nBZ3O3X+i9zUSufd2ym53O3OzrIFpMWFWpw4HCIOSmixcMwjGhqlCFlJkklP8y4uZ5HU5Jwg7VII
uHOdWEhgY4SOEq4Z4Dp2VAUn5/Hn6k7ad9gIZEmiwNSwOjCHGTEKhAPqBfNQPTqp7AgJgPdjyOpFVdpiWBkERYdqvfPQBdJrSMsU1FMzIsE0QSHdVGiD
GCF4B+QdEQIgbNDwX2UTzF/NAnNAJ+CoiUKIPI2lMVlVaVBllk8+QK6MC3u0wpnizZwOBt7jl6jiISSeSPl2Byjb+cz0FJ29O7h4ECYKVFEH/P3z7G7L
XuCiWIGmE/JR7CT3Ie2rIygGqKZkn1ME0/bZjBxLcvToFiJu0/Yn5ScU8YKbtR3kBD7E6vWYa30X+7lRYyJHOgJlQPoUYAZgG6ltxI1P8GFxMyNi44Ac
aGZRWVEjvYQIu5mYmaEQHUqT4IoEVVUlONKxMtjIuwjRFtR9lFmkIQMf6KovZvrsPAN8k06JpNUSgf2QJleJ4gP+6pJqppBJmId97Hd4d5Vo7YeLIAfA
/FDwD6XJOJIiialOUesgNOSwLDy1BztNmE6eedwxUemVEVfvQs2iCJsL8hovNTZPZCm9bkD+CQOexU7keAOCTiIqKmCmrmWRtgUtKondKsxlahVTu0Fk
6+vuUdtZ0sgPs9wYbPP6JejOaefx2zudpu4HUAFOQCHpPWGpO6LBwgcwzKxvZmluAkzs5REXonIdaVHPWdDbWVxnI1Kg4co4ut3WqSWBKlNoYrQukR0X
+lw4RBRmOzDWIscJxRKimYlg845M9xxzscMlWKGdQOTByAcmCZrF2coAoLRo0FpBAJziE3CRwRkNDtrDiM6CFMNGSI2UEvHbc4HfABvZC1olq0uodSYn
teetm5WgpgisQ4FBM79W0OEFBQQzMK0DZyT+JBMBKSEw6QPX1e9u58zPE4vE077U+112aFe8u+cdObed7Oph6yRPj4FT1SG+AeOGwZpzEZWiMEVgHw42
h41T6A53q+uQChqkooChJBQUEZEUQFnmB6vdGoe30LVz3cCz45EphdyKI5Bc+sQ5qCjfyUDg77jmCfqkQChRcTz7U5Avo09v007+yz2vjA358OjBDnAa
6pKZAUTbIJMHXJN0REomXbXWyaZFU7dSip2Df3sUANBy/FgIzzYX31REjzDb8unOuyqQAUAKASkFClFKZEP6kCTcqKZZRxUIILlzkMg7ySaHaB2LCSbn
BoTOTKaVstb/GkvTtFpEyC7E0uBIw1IRMk4DFgYBTTlYigoSCKB2TfOFDEPf7Z/ZwdGtuAp+1NMetFhNmgJUriNoUzRlGEx6NhZiqwUFB/DnM1EQ2ayn
DoWNM4yIKKAQhAgF+3HJ+49x24jeTToLOKwFYlFMx+DGQmkmMQMKTEDuxddF7zxMixrOjME6NlLJ6eWbah6IbMqnzZQwOCv25iEy8ZvR/D63Dw+AeYVA
eJH36Dg8IfBPITEHPj3z5JeEXVt5HgQsETGsUuw0vz5T0NJ9PDFFejdZT0v8Cz7PbEUGjmXvJ84yGoa8skD0IGjNeWTBgidQ74bNUzZqTNQ946+XmBAU
4IkdIB9E/6/fuEKqIJqoUImmk0iGGBURDUBCx5KGv38uwx0KIdkr3fhYUe+59+PTmGC+tCBU4kE7sOXjzOHuhaJxrACpIKQlh5gf1pWelOrm5wo/HjUc
NGQqeiCAHlAJLv96e2pdstEczNZrQxqxS2uD3hCu98FWhe4gTtLSHDPn9XKGbGFAyISGTg73CcDAWcHrDz7avIV5ylhg0VKIw3ebyTGB5A+PS1LFbnar
KEnUjhXJkGYl9tqctdAbgAyc/VmGbZiyf8d7iGijNUWnPpDPLoqIjSovw2JxPHWZOvgywDwJz+WTcTdj0vPCxQ+QHtec/FecqWq1GfCfmHg7A9kPvSe6
ezRDf1d60G1zYPOOQycPk9x3E58aHbnAFkx+dbDyu9wW6kJalcO5RHOFxAR3dg/B22F7hS3o5OBuZM4lA6gT7gRpIj9Do3nf7Mzbd5AOF1zDeQ2SZzCe
eWBILPvZ7gfd2k+5kSQoQiVpKKImKQlKAmEqpkKoCagIikSihCgpKRKAqYEKGhGkSmIUYISlTzUfjNIHgdnQMQyb14vgeIib8pzdh8kkwGjBMeTjD7p+
muDHzISiApUn3MFqBiAKbJMJnuQnoFwYr/kuizPY8MBGATQK66fZBoIXxnymB2Y3HUjGTXimCh6fHfYG/TXR0HSE7ZPb3JkQyz6J76nxOM07PphiTngh
enRw45MS27MuZKn4W7pp2nDEwpiaya0Ar45wSYOhJhspoE0BUmjm8ADU2VZw+xaIKD5UkrPk050ngHbn2h25E3GHRk8lAPdClCEwkTQIFKAHqhHL/ipV
MFE+R6f0rS7Zh/Tyb6zOSGh66Tu/K/mejAk7IA+BqcBxr4ehZnDta3IE8JU+aWuew8m/TzXvs0dA6KFMSm8wKgaQ4b3rRQf9+Y5eQsR2sLLM1TqQpmCC
9tsKI3bHK9HSt+vHjyB5A1c2aLuiUpjJtIgmA7fg6XyaL1ixpPJH1SiiLBQlIf0ysqGRSgBZCTT0CKiCL6AKxZ9r1ZSo+xGC8o7Wd5E7VFCVEN2izieU
8xoPFM7vwTJr6OfPqPpAWdb4IIoQrvXgKNu3kCMAEeQOUAA9DFvVSLIB8eeuv/ly97MBYsqV/zwobenKXhF9OUmgdIfntTf3dSpI2HAUaSERJACMRhef
1sUf/KLH/cY0RwQSNt9+1hUow6xKIRgQSgaJq4cOUVlCU00L73WTtDsDZWYe8DlwB95zXR7ux4DjZhDX5kcygf2Ntc+TMjkFQgCjtJ6pESbi4MMjI7bD
orshZhTSj1xDmGg2aA4g073a5mbzhB9pKIH7YkYQPmgawE0Um+AKRggiKkki3iCp4aQMhOkixApWSkQifvjUuRkDgMDlUpI0qmFQgBxzDYusxFSQE5wU
BQB6u5TsPI+Gf+MA5ApzCUIqQCCRKOniJ0OeaTZQAfRgoGYCgKBAIkQiRKRJGAoQKU8Hr26VAOP8f1u0ogimDw65o/HMKhqhoG2lgzUJE1kYwjQRFFiA
bcEBP7/Xcf7X+X9Cqn1yOx02hlkcIpKYC/Ds4lkoHYEYQi1GIhUpSXsNZe2jsVsKO/0JohKZVgwZ5S985JCTjXE6wZkHzoCe9YOf1sA62BcoyihxtuRV
wcHIzmfNT6GjA9sJaY5PfIHOs6sXSgbNlapRhd7Auze86M1R2BntJ5ScakmNZDXRgcgQTYt4ZhpkFgR53nZq61cO+dcDAqImISk4sKqYskEEhRVVUYbM
Tp3/9VakEWN72ZocnwBxTrnQTgEaCe84uodlBVKq9bqV0qJrd1tHO9cN5K7JMV1blKLExeEVGj3kBA0UbjkyQGzCuwzqWTCwsN7gFnlLY0owuVKnsjkG
pCUU09g0FJDAp7vqsy7gGA9nVZqMGBllUQgbBgS2XtKJG9WzrIaOQYhrN3tezsvLuvfMjUq8qAjIEmgDdNQJ0iSdK7Ny7SIl4CcGnrRCLVUNobtATS/z
06CAtjWITSoNOrpV8CQxDvQ2Bm9ZegaGx3utmzetlN6nk867XwPZ4YfGqYIoVJHffRmgocDZ2643UxDIoIBwZSQyKciX0DYg3xDVhvTjZ4EZW3eRNZu7
33iaN7maXXNE7uLBiMmKoRAEVBI3Yc1UGrIoSmxJpE1BBZm9UXSeOau9HNZvkepAozWq4UUstOFKXd8GuZExlgZuO7kNlzK6m+xsTCkpowzLubNd6vHr
h2Oxyl7DVETAoStLQwIXpYXsa3CQsFJhsyACxReHWprc3N598fob3FHjYsCaOmdImpc8ocWrMlH14XjU6M+AVmhcje3Vhqhx31dRoavOSLMuQkCrSDNt
B98rq8sDQ2L3XVIExhEhgh8gnZ2R3amYdo5qeKtogkeHxAkE5HjJeMPsGwGomOhYYfbvamsFBSNFiberHQuEVYydXkAhZ4moDgARnSZnbfM2NjcCrqwU
8CGXRqpNMOAECaqSKWGrUhs39XNi9NPWe3mB1rvfUktATDyKkd7hkkjBb+B2o/kORqzvc8+aBY5EGHA8QFk3TeviR7yCvZ6XI1aFkG0/cPJscG74Gp0s
PstARobeJWDhbsrrbHmeAJ7oZiGphGIkYIGrFsKHkPbsA8evPonGBvqHiPrU1yypuUDXnxuOiXiw43N15TUgw6z7md0+v9MmSKBcpiVJDGHv/O60l/8t
pRGSotZCsn6Ju4Y4489MA+3oCjCbD8kxZiAyk79oqUYEhQyVVCQK9wlcfSwwKQrLJ+TscUDvgxAA1JabTKws5/j560ac5gHaAVNOskisZCIc6Yalo0SV
7Z1EkoxMSRACqGUsgoD+q65dW+bPHYasAdZdwtJxoIWCZe2a3hoBkSJCCH/UNEp72lEKllpYU5Bqh0gf6yUkODcZ3YJAATAgIBtZwmDKdSOGwuuTLnTU
FKJsISaEuh99W+0yFczIvJFSLIFESgoYIM+VVARAMMi/dhMDZ3rdXTUzFdKsyHSWeGrqYQEgUO+TxVjNFGCAQG3GpE9c1k+rjoTdnY0XJH45nsneHuTQ
e4ZHoApdwrDUD3IeCYdThyAdR6EGWFmTRUPcaAeQPROjSRiAp2UyGU8ElhZOGyk8EGdgwDsm2QOdGfeR7PKd8vneGCXW9s2Vpp5ZnLy+AoCCQU/h8b6F
pCx1x3DpfXwgWmjoKSH6mHMDkB4BPs+P/f/HLbD7CtRWZcHK6xpURjhucehZD2QnkZ/8cD3+N6gw8ex/yImpSGpimghkhqaGDSn/lFDSJwdTrif0dmb2
f2+tPboO8RT4eQh/NCqSJKHukQ5oBz8x/1bQ6PA1I0JBJENIwkED8Z66xhvJGQhE1iaJKLQsF2D9aYD6mH6AifpWQPr8EfsIpAp8VPupgp9vse4OR9gn
Ql6GgIjQgOzxNsHjHsr4D6/Wd31+xfzPUfvD2aT9Qod8iUAB3zEi5IgOSiGSJ+6RaAOk/uVVlQxPRSD8Pw+zy9/EX23GvOPVt/q6GEguX0Qk2c0fOucY
Bz7esJJgwWVWSfZJwFJuMdhB3x+dQH6pfidcfZ4eBGlzkmUkrLBQhLKQEFArATMpLI0IUE/vu2MP83xl5m8X2YefHLmZ+vj/n28KetgjYeUPILBcgtja
uNBJAE0RkzKE0YSpwWqKm/0zDnOaFE1U6VvTY2zn6aikU4fDDMNFixlDEU3n/tdf83ljV4wnkh8En9EKJ09tn97A/s1zjko+NL/FFAPih/FDxZ8tOObo
GP1a5XBExmlRyU1amkRpbeIdCoPlJjV5ZhpKKx609GB0dJwzZAwTGjCelqm9p3ag7V/kcjAy7Ydar9ZrP8KbdyHNlUjdTkXdYP7ydwrJBZB2/TK4ROLZ
rayYx+KUPsGxUnM3T9mtcJ6sFJMXw2IIkQFDVqN3mTEPquPdcck3GFTMUGWdMKek0FI7skkXxsPo5uN5SomDJR2ytnWTepT6NcDW/W9xF3RGVKwqH5J9
0mtZPDQj1S4096WQk7pQf7xo06vH/XugLIoIxVRnd+MP2+Os370rFgisFhGYliwedD8mBmimkxhzssh7KxpwJWbAr4S+Www3UZVnTH/rGiA3f8eM3G8h
yqe7rgG7cRJASmo9A447T2HEh9lkUfa1ViIkd2iiqzYFEFkRgphFA/d24RJEokOeN8zt5wUdNaKUDlOQq/6JEV+Mc6k/VmOpWsJNtEWKAYyiBPDPzd6b
1ntpqKB/xARPs+77oD/MR5+9UchCRnp/8fQz5eFv8x/B/dHD5aDn9ipmb93UXCKEIt1H2/19nj6Tt1TPsj7/r+szw3ASi1ZivLNE6Gx52TEitfD/3wMn
xSfqXP9eu/MqKUsGmJAw2aI0rgpKGLRsZGXP9kqmKC4ZDn+n8b84kBT84rwO2pl+JkXLtk42bQ4xBg8ZK+Od2PQy4XyEoRSjLdvouqOYgqNXiY7P/XVh
pOrZfpq/piJp2gmWYNzwLNVokFDX0IhB5/18ppUipFaJybbPMcH8f4VBsyvqcCWFVqOp1a1oS65AsAZvvEVEGTG/p5tQZA4ag/ye1vO/WzsvCyD2Uf3e
lB83sjj4b3B8OGun7CF0cqvt96xv+nHP28xrrhu/eSDeShByOcw0iumjCPCJBVAXCKIIY/Zwb/b2b5PcGviwUW28nnAVQq/n8zVjx32aEbXv5RKUE3cA
+MpdBOSrOcDUOzNYOcLCmY6Tab69eujV7KVPGVss5G4wPVfzgzz14mCLFfC/LjHnRW7R6fx5cNrjj17JXO7J6xSN2ut9w89qcx+LJuAzGduD7MIbu6iI
ru0kfjKZ+mnOfZhnRBt4ZRBC493zm88/aw4CSBrINJqzk5QySk0jJXoQNybSqHkM921/44f+1sWKvzlfH8Pj+7f29/gnTARjIIoEEQ8JUUFEAGxDFDpw
geHinH3IbMhKWAOr2MErk8M0K+0o/t2KskvDsZiPntyd+O8YtvJXK6tmNLSpL1bYJsPZSjvRf7mDkYl62u7jTJqu8n0318+Esnr8XfpfwLc+1aZ0Sn0L
tICLbK2XKc7dW/vI7zb6Vz5+J/78csc38G9xG4I9Pq3lP2r16BYpl/1ifdyiOM86U87yg04Z9nneXvM29nUJUp9DJr7/lg59uUQ/XbNkLX1enWml17cl
9u1zc87vOzcOUD/elBFoS7LfiAxn+K/d/fCR37nph8ASwvKxyWT/UwmDCPw/h7pHKWpcz7yBoxgr9CHtH/DvvRes/8Xm/uJD/EED5Qp7fVhYGGkjBEJj
z9P36mD5fL8H+ihNFLgS8+67L+2JyWfkZcLu7cLJpqgQfIUCMUI8t9atx8f+75Edqrx2UMZ+0jfL1ZKPQi/Py49wQV7eg4fSvv3Et/fl8Z9RG3FvoiK8
BqgJGhS/LXy3IvZ2Bh7ahBPXrA5EANr/X/mPNkf/+LuSKcKEgxMbuwg=
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
