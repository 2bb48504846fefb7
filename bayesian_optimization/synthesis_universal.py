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
QlpoOTFBWSZTWRUwUp8F1J3/gHRGdUB///////////////9jrX71fervO7DS+sADoAAKbxWO7GxLe5y95zo0s20DQyqPe3ARKqiSUpVe1g2qG00Kvu7m
9tONjsd4fHPi+Y+LZrornOuvvvXvThdzh697u6993egHugVSSAgKaZAKAVBbVloYApfLKUABdYNDK+toYgKO2y0Su+cHXezpQkqVtkfZqSKKuxe4cAu1
bbQRVVAaaao1rp1XWlOcDOpCgpRVAUzsDo7GDLKJQybJlaDCkb5YAHTbULbCA9cg62NWZlkzHTrmgopG2qokUbNCGgBNlGQbJkRVKohBpX3ZRJzYbNoK
LA6oMji2A0VbBpQ3vufX0+gbNWSpVJVCKAqIUKqVEbY2ULZ3u6kfQaG33aUFo2gAyzsO+9wOjWETePnxGHx5PpJNsqRJVppEUiVbbJqkBIK1NNqipFFK
oBKoUEgCIVIQiNbNoQG2BVQAJVQaADQBQACgANZVJQAoAAKKKEgAAACrd2vfPdQUfQAAAA+gKAyUAUAACtAGtGhQqgCgAoBVBSmgBoAGisqVQ776+6vD
7YJzoM5oAdUooAFA5blxtz6dPVrbXu1UwbO3NOUdVJa3a2ue3FzUwlo02xbN7VkVWfbd7pd25tth5d1XuL11c+q1XfGrXlrikhVK0r1RDmyrQAIg2Ouc
873N7oHIBBHTbaAiLbQ0jAAV5NAOn0NdtClVoAABfT2+agGjQA899CsD57u7Z7bt60QBbO7bMXrVVJdsi3FrYBm4rne7e+feg7aX2xSg++wDidZtkgQI
G8yfXonQB7atm+zV4t61UBVvqUjcq019a71naRH3y15lSVVVmr3LI+jR7HdD2Tbq7sPNvBewAAAABt5wPJQ3ykfL5OSqUAaql72baxR9StFDZqkooFVf
Z7w8+5tr3kXc7heY2M0oQr60oBOeXA61QemqdtbDKU6Y4gVq6UfXRewAA113S3b3b1t7dInAza2Ki33p597AER99AA0AAAqIBQKbtspu2bKd2NOmrWBS
QB3bm2bBpc3vudR4lA3u3NUN9hyp2x2agTgE+diia6c7GX1zlrCEpu+9lQePdxxcdJtozi3TrmGwBjOr24V6S1bSbe44rh2cp2t2d1sc7pdbNBLYF2ri
rnWXvcAHOatyjbK7md9XTnFEkiObCeiWqU89uKvkMuDhVW0+su9uA4rBcJ0Nceu+2VKUHRieIDpxOFNCFWdBvrLVps21bHueueGGqNSn2NO+b6eXg8a+
t6euY67r63AAIzATvsfV9kj5miA46G64vfAAZGgDKnrfbQAAUu2QBemhIgJUoBVCgWwUAAUBShQNADoaHdzgD7ud9DXcmlQAPoPIfZ6gubcDaGmxueiK
+2q+2Aq2N6y3Tb594Mu7lOc25pWbjew4+vO+7nQbuQLhdkutucL0geteRhANaj3oFM4Cz45SgrpqiSZgAAYRQUSFFrni7wfZy8tiKaaPu3VatsZpd953
h9F2oGqUU7rT53r5tXp7aSj19sa+jxHNWbvdT3j1UFx06Vuba1TU0Fru5AKCRPe1ts3F29AAAAAB3R7zwJdAAX0Z9sekw5K6KKGjO7c3cD7d71Qrl2AA
Dofe4QjkaHsjvb6efDIaPkc5Etq++PLoyibwJy9n3vS6YABWajSM0hoNumTgatpblqdMt7759myvvnd1CLe7L2iIpAGxtBgwPBfZu9N9zK2dd2sl697n
L13l5brTh2hgjbauVFHGl7HpR9eD6JVPU76de2ru2vffMkfefdrrdngDgeGOOr63pe45FraxH3rePeDy727nNR3HYsBZRbdb3uOUra8UaG3W6HF0M6Nt
7vtbc1r45otjXLdHdhyBC5DCADdazO7i4HQBqqdlGsmzWdHc5bcIkoilCgxhuETjYPvaix775j6GgWw1sGI32dzHQpYc4s3LinbRO2l1TABIA6BlO3Qd
yy2A2NrrUq7KwEZ0Gu5DTN27N3bJ8bk0PKleune3tZrqssobEjTX3z3iPPtxdn33V7YPm+PS9rs+8b77GVAACgoGsqSRSGIH3u1x0NtSe2J3c3ZKDlRQ
FJRELdbNFHHZ0aEAyz3t9vIEK+IrzG21CpQ0PtqkcB5QtABKJkXeH1RJRnrevS7GhrTWjSTVUaONinQvu6gdGno1zN1p2waAClAlUipKpFQDV63Xrc1v
Y3apo01j2crrNSpiUKaaeOPruw+mvRrcNHmFaPeNwAG9gDu2k17W60ybsb2zY5Ds9bnIOuNM+t2bD0APsDQJdvGgAD1veHNGn3m1lj566FvKx2uuqSPo
M6MUOtNsWxn266F7Bp6b6+94AASCuKt7hwe2E5gyA+bmY6y+9o7NiZvoaO+PLzhW1ZO9WdC2WTobs1E2tm2b1vs99UlTxKp2i07s7Nr3Pl9e2yyc+eOn
PcwmwMQLvSlVSn3vOPAhUVJGl9jgQ5XcDdlr7PjjK68+QPOrtvPDzsh4E06GLsS9u8tfOJqrt9kh2+eOn0aaEn0DoiX0YXRUADrdHSlB73HfAAX28h3L
HfDTQQCAgEAgCaABNAEyYQ0CMgFPIKbTSeoGmIIghCBNAgjCBpMUan6mTSnqe0U/VDxPVDQabUPUADCU8olJCCmmp4qntTbU1TwnpBqGnqfpAHqjRmgE
HpGQwINGIEJKJFNEaFMNGo001M1MTImmRkNAAABoBoNAACFQiBNAJkAQATRoQACTFPDQTCZMlMTYUbUeoEmkkEEBAEACaAJkGgRkaKnjTTSegCTGk9T1
PUNHVBP9kP80AntT6YBFBMLKqqD/sXj/j4dsCoqoh/yAAgL/6ZVBAPkKIqhSikfubP/fPOPdBtMVys5zr/6u/3I3zSeSf8sp08SwVJsYmvM4SVrMRT/+
OuQ6H/vr8+eNbm/7S6TolU6Xjh13lJAeP/fL4IxoEiDhFvQP+GXcoMt2B7bKiCBvSkRRhP3oSGMDjy/9ukLnbpdZNZbZL6/+CiESHZOh/6j4YsiiCf/W
8FbXAt4oGjbxnOaz694CPsQRjwBQZAP/Xb/9XEP/b/2wZ//n/3lPlrlgKpPYL+nd+Gu/7f/tbY0520EdLminPhFCgMEnZg4IYlCnIonUDZaNJsygicmk
vdZKZ+SclcZjhk85GTz1oP/e2KfCl+InI905k8tvDOwznlxwJJSJIkyfxnKmsCyySCTB8lAEZ3lxSCU0oyuCY7URAOZCeYv/DlUBVTuIAJ/I3yG8xqW4
Lw6bHcjMXowznKla4kyTCS614mdVW1SiUMEMgIJBCXwYQgIwAg4DOySlVx1P/1KlufE2Byy9WWbutgZ9zBj+kR+1yz/r/m37XUOCik1Bm0//9T/m+xSH
Jvvp5NvXvYdUWCLopVo0Dx/2UPYfH/6YoI9ps2WApReozzekKl1zizcnT29/wb2wJctB7yA2QAwRy1cMPVdRMgfIp65cv+14EyiP9OWtJ9O/syuUUJ1K
KKnwvXDMzApklqVZarxkzI0jTS3d1dMWKCjRpMmbdESTMMOwRCMwqqPxoUZXnaU89/dmxcLXXtem//7EhOMr491+U5UuP/X/l4HAdW58KcNrjSxTXltU
H1+N//8zyqMBlAIIGpEv6rnmkGQly5T+q//GQeiH+4X91+H00FB12UfELpCLgf/nLDYy+Xli3/bXlWXdy1dkesOVXFrN3o/L/W9uFfE/BfbxlxyxrsOC
i7LDxgyB3Bj/7Vg/ioJsXMsS7cYbsn/CzaWS7jtTTv1q6caUfVFMJu9Rvwy/5SoyypptEl7KViCAzyu7CMKx71CwvbYf4//bPwm2ehp9ZZlU8eUyDTjY
DL8p1NQ8u963PGz/IackkJT0m/BT6l0Kr/0rTT8Kv+bssdq0mYX2buW5NR05fU0fGytKTeNOOO/C1pzep1OtsqrlKTBuTQ1WuA5DmvzaYD+EkoxuPaXI
q+1P/XKQrdd7aW26nh4ZcfsIrK9V1w+RkIEmIgFF8Svgt9Rn+GVyH4irr8KqNnYQBO3hX0BGBLel9llYd88Gbhu4TTgz51UugesLCTNms1ejeO7pV1sK
TBkpdhsENBLzaHjXPof2tfb/X/F70LJfhsx+79/LnnKgjMKFYKfpMo9n/9nSFps/6P1RZfp4Mwr/BR+uigH/0u/ftHvE8fvikuvXkL3+r/ngbbXkD+H6
+QYg/vIrkvhG1HYH+2w5DlDf/MkGVUUxmJTaE4DJw8JyFw26c5W0v/1WefHut683KHlvyyyG8VDppA+0ua16f2cP+vOg7V8NnBvy0lEvCedv/k5zSw42
pxzh1Q4mL/zqDo/YQO3vVai//lfuXWz2AOWmTxCbEbdg7Hz5/bXyp15VCf/WQu3q/HkektPV4/hxpJTegyx8UCQPxZNiCec5IiJmQiAD8Ph1x5n0twBA
0OWh/b2q3bj+H6ffWJW8SlAersT5+Y6sEl/59zfH0jcM4s+KqjEczJKws3PBRUE0EpW/+hReM6B9moFAIua2Mqf3PgAqRbtVkHYOCbKFMKxJdXDFD+h1
bvGQ9NAfAVFPf6hsxy5R2WoH1jGVHCha8Mmp3ChzVSn/5v3DWdt4yFz2OHAo3iXpoRK3JhA4XnNz5MGeQ17oHucLQT1FGGCJcln57VIY68Ge0KYaxuIK
bWwANzpX2j3e4Xucjz5hXOhJAKqINTGsmTstJhxBQTIERDaeHfxbj13nRYy0zHg7aU8nUHxvWcQg5ujQzt0hxOGqPUFGku8fIT97rqnvIXhmvXpAEPEa
QAMcVsDOGAmRus1Hq+2B9HevOyVvxYoxHRtZo0ldFmFlAMR0hR0QCV6Xm5Lg0nPK+6UnbxiPUi99jmXxgTKWVpuHwsoyBlgGs5nBVEckFE/x9D4/vHhm
B5odq7OR6pu5AcycD828gSwgijVdldnF+bMgPLnG4Tfboc3kO+4Xp5ff8LKkUUD7/9vGQnoz+bI9OXZl5WwbmKx4ddfh1ETuhD0gENQgofnalXzu2TaT
9fk4Hfh55QXfRt79Icuu31WkoRemO3x+fPcdt+OUXh0wFjbIK5zzMqg59PXfg6zw/VzJA35od+aHzpeO++tCWhCCp1wquDEfH09f/s+08TSdo7arOHhh
4/jh63tul6RNfm0V/nuFRAgBROcwGHv1IbFOnAcsvwo4HM6dOLfFsiYVHQQPcOQVSWX0CpMFKHgwiQ+ENW7Jw/91ehUKZA8PNda8snmfdAqdVgtNCB9M
/ud3IUuI+ScnUNBIIWQIJnES7wOBREdDaOpYv7L0dGhU6FJTNM9/B0c+2zqMPOnT13s6siyVN+cUd0LRnEgCKEZmmIiVApqsD/8frRQKiP4NaugsJgmA
66f42iZUX1qh9Xn9/omtK0KOAQc1fOGftrEgZfPOf8S/sA5j3BQqjy9/fcEoLnqnCzHAE0uVCfBVE6hsy/RgPS8EPjmschftkjnKMJAcUNnJXAkm9obm
rczAqScIdH8Bh35snNhQr0vQ/dtvvz/BKIhwyomngwaWbswr7f9NGGmGMMb1yf78B0HOrGrZWzd89G222cIM/HLZrTiN6P/LW9WMQVnTgKAiQqM/99QK
agkmKr/xPM0S5ihRQmBybgOM+T/02hK0LCiM+jef6JOvPXKDwkPZzrDttRbtYHj42Gz6K7BTR0U6FJyINxboJpJKUMdiOneO8Ms0THW91dLFc/Pvnu32
8b3Krj0d0JgfmydthvvuFpkeyrDbQ9yjjbuP9uvVCDnsNqebCP4McXzYuvyvX5N4OzoJEuEQSjA04TSHowA2FsiO8WDDSiC6tKiyjCCwDokOWa7CwGk8
LdN3qHY/D3VuxXY2rzMgPF/6GeQ4SIkwTBIbN3LIROKz8ZNfnkfLuujv2+w74+Pjb9/ebOQw41BliGCs+t62Ly2H4G4el4uimxAmUKFgoqK6wmpQa9VS
hphkW6ADmYbJUBIDCgKgSJMDB7mE4UvB3flaXzqLwiB6goz2Ixqo4E9/x+Xy3nd3ejgo9dcGtFayr63NCoxRY1LR6xrm1LlHLnvD5+cKQJIcDbFnI9WI
wSH9h97opG0BZ+v/6C6HjxrR9vv79+dj3fs8fAh47wVccEWHLcszDDIFEfPw1NaKgefU0HHobSHReGh03eCp/fYb78e/WetOydPd1DI1C+8FI0Xp9WSY
hvq4oZe90GeUl8I8mgybNUoSCB+JAqRyAIROECpqpym2LVoDEMd9HTLzN5c+Xbz7b+nbiVkDuwnTaknUE+tnCTZ2tGHXo572HdDPS+Gcuz99swwUEUwo
CblHGrqEUsEvOYD5LA2Oh1Iskx4IrUW4FaHuE6LaJgNBSe3AQiNkUPnGqi/vxkCj5MAXoFA1vucIHrseNQJLWEl91pAqTr49s7s0w2GyqU4zg6/UbaPO
9t+Y0KouFC8XQhUXiqKU4xXttMb7sspDqtRggBbhUt8TEkSRLoCzMUEkMUe8yzyEAiPkQSr1wPq93z65T+Ycx2J+zIAIGGg0VZs0MMj7B1CpPlQU8ejN
w8pUahByQMeAC0X6IXj8G96TEDPb52QakBdVMhQsuNFeKSA8yFBdOZg8LQl1GrLzcTWIU5FOBq1IGURowpzE5ynPk40rXJ4u/W/VuQQDL79JbYTUfKba
BXAGGy0NZTnykv8FTsRCjLUUmM+B8RugCD6iiJ933/tl9u/Dj392jdNFXzogDcuOMfskFbLww8DYL+VPy+9xX07ZJ5+V//SV/+Wd/+y6VKh1t0lSuPv2
Dp17ZMIjUOR5Zbz/CFo9j1vJ42u961l1ZlUwKROT+UQPSFkR8yzYFVdgsijvX2OO4ia/2by8eP76dfFJdb6S4a1M0JTtTizfm97MKOw7WVMiEqZggGSj
L+6fo6S/SCvH2N/G0Zgog4YQqlzDLOShSOQ9jaH/+P6amc34sKTfMnYQolUoC/eJCHBHX9izg2wdJIl0+T97HnI9dXUryUAR95cfabrp8kfTE0bZGpDP
/WoBQdRyeREVPDk5+rSr9WsRJVMiwt6L+6SKBCnw9nmD7+Uz+PjQG1IgMj/ltnLPDm0YQVAbB1/XQbCRGvZdohP4L84agbanrZGJgVKWtr1dkvCgABiE
zLGIgI5SvcMfb9UGDUIJa9cbNFE8Kn9e+RkjOPjrY4Fmvb3lyPD0Rnge9/AswCetNEpKWmDInaP5/EfXL0Ptbgb6FBwOJUYY8rkOIkwCMQwng2Pdvcp+
K+DUDZdama5ZTIu5xJJvec93dj8ZefIw8sU75cz7pepJsXPYoGVII2YidNxTjlxWYmgdtZajNA3qeTGVMXc0KgbFgCjkYERWmkmIEFRTDJocvQcfntl7
3s/l3f5vaRONMnCd8KBIk02H9WHQD3609ceu6kaijRZJ3mQQdvUzcothxjR/h6oEUPttLF5kbnVJDC5HgNXec59iLWduVB6lq3TIZQ7d7o30qp6gp7qq
aeppEgsfWl5QHJShsQGusLeFh4C+oT9sQFYrIz5J7GYZWrKM5srX9i5EQU8AcFOXbUZ5QdFqq6OW+i+c8MtPp1q1j7mWU+OTjvIdrsAyDNdxXg/Fo6nT
CyNrZdzuO/7hoY16sX8nsGTa34mTJ5GslBnZZqEKjaMYEJb87WawYCCUvg9OqhY0jy7oqJSQ5JJtLmr9Fd6+7CJnNBZ3N1WFfsrQsAiqWGi6SuoRi4nO
dgt3k2WcgyGkqP6cb3FIy+7IPkLcSj/iuQkMx1a7F1Fwrv37u8GWk7wrFQGOW85yFE/Ptsx/NBUNJE863O/w4Gr+3GGt1bE0QFLe+658YMCXSXfZg8Ft
mvtoDfN6LNxeTlVMFTLnUxIGEUnYmV7Mc8iFvhbSCIwoiGFN1CFdmsqUGTla14fXcM1q2Ftxw7VnLrtlZ16zm8lb8CHKch9nXgqh6NufNB0CkiuFZz37
zqe7lJGOOfmc+VpdOZ8lbTMBVy/GdsngS0+b6wcxKgvJak0VT3kOQIIyI3IEiEoU61zbsCBJ20oHekw2Q8RUc+f2Sma0El0cXTngaSXEs33dSKEOYE3b
QyPJvnzxGP8Kd2tZ2CfzdsePHuIkD8T7E5g+NMatXrXnU2NwihkFFYBq5IP6sNhfZ2OBUIHu8kcH+J5qRr3Gn97hRTlCym3iPd7/n+74uLfQ4+qMD1gb
noQvNx69EZ3KMrJJ23HDlMF5Cc59Y76SnKg7L163w+dYi2I6rKKyovrv1+7TjX9qGiiHoijhFuv059SZHmkMI7ItpG7zyKA3Y0P0VGR+xR89TzuiVypQ
loiEWtLiQ8lCTdonIbjitI5TV4h3duV4asKJaiwWrneWzoiTvgq88DlSkawTJqVBHBRKVtXTuGBpzxoD+Lo3o60TDG0w0EpJZtbrHR8mSH5NbuP71GjU
U0m40UUyjKRgZljw46y4yRUphWyZUYheH3yqgJuvHtd1tNHwF5H8qdK9tPv4Hz3YzXOv2UvCFPR3H22vf1q2w/EztEeEKNKq+pGzZNAVx4smsrsnre9c
X+thMmxM5zCuLWRV4Ug7i5Ws1VREnyYeruY/YOkIZNi2ifUobqhN9XLa/uNGRksmeiqGIie3j2kKz7WzhcmzP05yqDZmhfRhm6jFKL5+9j9+yoA7/De+
jO1HLVyHVkUHKDHSqZwvjtKu+2OKUxm+qe3Yz36OXVs6IKcPohI8HCi/5gsgJkKCSIKWZQB/OJ/HzBkvjwzq6QerCoaa3XZjeujQ587ogZx56WCJ32nG
yH9DNLCDaJ2Yj9Gwixx+9jiRbg7CE7V/Nzg3k6AP6kC7EuCYf6MP9CPRCSh39pRmfM6dNcBPzKnBbMXnJoM59PVTgIA7fI6nZsIVyuc5uinNVVDjSMnI
SEH3UWYzDRIIcAkMEBSZLBSAljHKMsGsVzc2389Eez4pi+iP0HEpXhFFDuCFxmufsvIVW+quMisLoCu7iTl1Odh/0P9yx6MK//DREWDbJRE9CHc4/150
dWKkeqxOv7BA/cDaFoKWgXAlqvR1IBKUpKwg6h/naylnUA31MnjDty6N9pwNOh5dTpqS8dTagVAhB/hMLeh9ij+SEEL8f9HRxC74F2VMWV2kdYeSFUBJ
IIksNmAcLqCDNI7Uo4H8v52f799wTU9m1DIBLrcPoFbMPd/Lfts8j04s2eFmZ2RVUqOHKlNNV4eQViACQIIUhaSeR3jkJAZ8zQZgIQkAgP5ZMTaA+AHH
XvOe0w6COCpYD/5ONbk2Uc88cIigi6vMrCnizUHpIw2mwd+kg64IgVfBmj1lXYoZkW6qpp1P9tdAk0L4WNYDQLIvcXYAncCx4YDD3jE7KOtB5cKRawhl
CKgICiJORJvCmfL+7qqUpVM9y/N80YEgqoH1+epBHk5aI3bQ4YnBGcRAbhkkfLz0/alMh8zXvNCxkjBYVnWti4o2KFIGUALiGBO4ps+1xZHrFJEHFgwv
UgaXhC4kGUIRgmME2wJgDvkeCM1Jh2DZH3nW0pV9HAYO0BcwFDgaZ51IA14Lvt3rhNba5cCmm2pxWVMlnRAKTKiIxHz7zE3NGZkEZuaIkxVliriodaDz
JNmOX+bAZZUrMqCF4rQ58FkZFafC0ZpmkhzD0BLGPm56HmunadbbGNaxiadfvI+otmxtx54ZuDZAZu3ZK5M3L7252w9dPwawas2Jzd1a+5+5ADEkKB0U
wTvHIJG0j/9P8PmHf4qpGfPfXmrlsCNNeuYDDTVp1wJuw74FN+Yk9+UhiigAZ9ugbU3Ou2reemoaep11EJEiU4gFCAXcienbO2E23B0cWGGpJ0gXZJ3b
VgM0gZnaHbpGDKGh8LgTse06cuG5ucspqDIXBIeUXSQNogUcAgwY/vo6DUgSqL28MBLzmhZBqIoxe0gCSor02nX3e59d+730bV3JlF6Ob6zGSCZQTa4K
OoTHeri7oF9QfZj5j0ftkMDN1dXmNK1cMyCAxhTXD9CJdguNlFV2zmrFGS2pQKEJGFQc8z8sYucIkCz8/d5OboHWhBlvJUS1JJUnO9b89Cc3aJPHsRyX
/OmCYYS5a+6lN/b2oSRPD6cL8a+CKS4GK/pLB/KetGuuZc4u3ans8PM5POQHkWKlkOUgLcCSCRxa3CtgJcZPKkgskhIUfj83EmLmmFpYdFXE8uffQZnY
11sQSxgdQqgz60ckls6Ef4Q1RJApirAVDRiQckaFRbCq8l8HCkdTszO7nRkUjuluaO1Wnt7Nrp9O7DsScDa7Hzz37845KAayTEBViosUCeBDp216Gjsg
uc9NPCZa/9e50k4RSUDSQ6c+OXws8RrMY93w8BYyKoIgIo0Dm3O3bDdFy0xiixc047IDucAkwB+STGaIRjFLmNnyZEtQSzVBQUMSslUFTFSUsRBBRE0V
E0pS00qSSNMFNSUNCVFX5E0TB5srRG2gKsjTlXtGQ1dtg2wyUC5iNZKZRKZJCIgnwB/F4+DbWpspTsQ1Zrma6/dx+F75L5Wdn2movODyKU5a892fdv5X
gNNio8tLdQeHhzZlDbUBEFiM2Y2xEFBBYhebhEedb0ujwD7fM2099+png015QLlAcqWDQyAB2pCAGsIGKEEZqO8GL5ADwKggHWZiVL6Pz3Fs9OO4qUzz
s5vkBPvKuPITUGr8QBTVNch3afQAkUApW3Lv6cOC0qprR9SisqOpuPt4voJoTPo9udDnvYByEdJDmVnW75nn5baDaztgNwB9ZUoSjcIbdwGYEpEIlQ4b
bcQTQO9Ajle43zru7eesce72xqFJofXN25lhTbL6dpZHPAkdbWVVmddZTzVGvZ3QTsoszMizobK5EiBLqRDJ3a9FD2jFVc/3HqURsDKQprJA2RE/c4Ds
/T5oHi4gM9WFXwO4eOvQc0GeLjiPV1A5gUml7CrkF+DKrcgRFkSJJJB2frUiticu9OxJEs5n/cIFz9+hYAsdKBvCNsL5NnxuPwfP8NvA/Nv9bkHeVZXr
vDAeLiw4D+P4lPB89p7W58Hm4O4Ygs8snkf0RmglqJzi45ztS1A1NIOiEMygYDMxBRRNMFcttAZJEEyCI97sMSKIG807yb+M4NzGwRMwaGqi9LaICD2d
gKU3+VZQyDRiQCbPD4oYyTZlGEI9k6YdQJWSrgG4hGhWYOrxEo4euXN+G/6w4RJ1bZ8J8S9Fn2YHYD9/PnAAJMACoBJMhL6cJ32gBqQ3hQvXtfx6h7FE
BWJJEfw19gbJ1raDchzEBscJ13c1N2Jt2GZgfI+prBIGizEMx7Vt1UbGSAN5nfriwJGLcPDDYHAnhS91OqFgBmCYBBBBBgUr19nQ5vLiXvzMDZUWDtQK
S02Oc5SagzeJAfy+AxVbYHh8AT3C3AcTkIRwQR4HV8EEq8DOE2U4+WHAHGSlCIFSlIh4G1TDoLoEOYIiZDjg3tj/HPTvuFkqOqCizWyACoAG8BNAEwXr
KlnEwXOZE5etZZa1Qy14tdnUX+iJjLKbG5uPfCBRrqyITMhALoh6KgoqCpnbLfjrQK7den0c+UGe302XWo8udPq5b8DKJ7ybwkLAl0oQXZUQEgmFCi6h
WCjdg/vNTRAOfxWbv5zA43Z/uH+8IPQY/kmMTWvNhkMipNQDybEgRXHhqtUYZi2dAM2BKgpcsDToKSZD0g3I/rNVRz47PF5OBormjmoiUwfv2MN6jWNd
xdlKObfx20YzSKQoUtjWO9m7iTTDEtU3cFFCcIihDzhrmef13zp/hqGVhe3PBAlr9/jBPn0VoUZewwRCIlH4/3qSY0MlnEXTF10AidHJl48mcgAEgOaB
VAJQFrCGYElH/DpufDYLJCHCQ0+WKMAgwrl3XCRwCX/WiPnIYFUy0rDZahHJAmgKIEmk+T9m/y+zj69+mBuikxKr6utSvVByzy4s23ppMdJRnWeF/60z
al62iIIosivg3h/ItkYPlZYdbQTtZC+Ts9dC9XW/G1r48bxN70Qw8XUyp7Wp1aMURmzd030xOEUw9SJJBNhBAwbSHbl1L4nIMHAGK7ibmOGlTfez7eDr
1omxZvjx3teD3/wanu/NjKfhJZ8r8yX1D6hpXvh1sPzMuma1nHmWxfPj/je075MJ0X3Fwyvdp6wno6xNSVNqc+bdGCoNVHc+TttGz8k5ZpAYAsONqZpo
I4gcMpl+Nsdnf2ss0by9PS607LEsybZcpWCMSazOGU2dZpsGG+b7u21Y3DIaZulYTZHwsu74ZKgMTExk7HN01FJxvyF17g+Tx2PYTy8T0rHpLySUuhFh
XpxZJxqnDuC6qk4DI7ZFgbMJsY1O9zJMhI6gNQDKSUkZS0lAm1EwRLQqr1hlyQj0LuJv203XFr7uhnkaTyjG551nB78x9XefXLoIl+YwocNZtQqiwUUm
hCmZmIoDOLAZigSCRNhuDBBh22KIcssWKDTWlIoq8UDTNzReUNcWbMFmzpYjtTOXVkUuUEAojQsiB/sQxQSZQJ+d2538QKRAAyVhmkoqiKor22/XEbdm
TpmtZtttH9Zos2KoTI/tM1/eciTdJyvaanTapkfOWzgW0zeb/DR7IXbOF3DvJ+mBIIAFNzrnDPIT5J+LS0FNFGbRpxAUnjKeNpg7JNlRZiuNTrxQxU0w
WSiTkThrDji62qriGIoHk65aC9RNlZjwMOUfW1iqs0hjDphTZ6pjWq4xXpTBDl2Bh0E1HXSwziwzJctRVd2oYPL+g2KbPFWiy9LU4O9NWrNg5bF4anFp
j3TTNM3Zg7DU0qKLWQU5UQ1lEXgp1TTO7wyLwypOjU5HhqYoiKiNFGshRCjJYihRGBCGakwYIDFEzpJu8G2gsWwT3UyjwhEQIwGjILxE0ExWM+NF/z9I
b84JrozSreTnZAs3Uimea5TxllSucvFhHebNqUBejGLLYVBHhiSmHwpwtQxvYXbYvqIapd8CitVjOUrx7HziwojqjaXeg4zcY0nucrS0ooyGVMCJgjLH
4UN3iqSKK0p0a1/r2tAORnOcWvEU30zplnXgM7Z5DKtquxO2S50kBV53OLzm/XK8DTQSNdXaBvAWttpLWNVkYrpMG2db6zkq20jYxHvTGozljOjlEgQA
7wsklTk1NsOIb3F57Dfr+r27fHRfE6PdVXIIYGrdtBYtfrlzrak9GFZQRFm5UcQdUtk7E5KzC8jazRWWHGM0j61YfHD7k9LiVPWhHzp5eby9dCKL7xDm
vHdB4CiJqB1IvK+8qSNFTGSgPgO1gu071XOYWuwpXXFc3OWXK2ftWozrXNhnKHBeiLJgSVnd4aGkQDDwg07nqay9u9oVRCYtIit+67d0dehNz54svgpk
VfPp9UOdHTQOgQQ+CgXXB1VXk3IyCX9VVOMUxOgqosC8PCgYD1xeNJDFAa0cVge6HZ7Ved3Ki88UqQt6zxeVCIhtJKH4XVrZKKPjtST0lHa3e/EssnPb
z/48d1gxIz0g4H968WhJMbTLHuK1zdwzwvMrZXtt8a0wrHuUNVHsR6nhV53rxg2tc93Wl1vnASOB+pWubZQ14kLsLvWMURTQkiSHAPPanh1LUXmcKQNY
HPhqu9SR4ytcVRGjOEFHeIKhMyzo30hfCEaNrlrYuepL4u61Kp1GiKHQ4nk4hys4ApCuigJgbNBoVxwWNCknf5USNnMH1ydGdA6cLS9jFyeM1x0lrriN
BE7K7BLbRkWWdJHSsVcTpDAlLL1T09/sFG9crXuvjtrSY1rZeF7B3a68lUQ0MQSylVQbXVyCxYcw9xCyvpe+Lt55sIe9x0o9xcLmpE1RxQsARyBQucmk
Ry3nMOETBAAmKXNJoNTnOXVmIzUiShMMo8uDVll+qn8xjpiXD6JubjO+TZfISEui8GWlaG28vWDJdmm86FHbMQp4le6JT0FOTbGClNJMWhbO5G5SZgk6
Kou7CTdXh7CItbGpHU3WbKVwyIH0U1676BNased7GV3rxirTn6JnaGWtpVObFnvvAoKB2ydTQ0wFchns4bzLSoDGtGYjGc6CWxA1cUaFIM3UBylJrbyy
vciAa6cMsZVCg8jS82Kvsy/Wl4F8XjVEf12eZv+rWtHi+kPLuVsl4rjptvPQUKyMAkOD6+PGtpbws5ECmqoztGsOHKe4NlPK3nNBcZHxxi9rS1PdpJv4
YUUVeWt+L5W2aAftrIcdMqN+BR3vzhPH5bidlyN9zXAGLnTyzp0gHy4EpYEt8C/2q/yK0zQO++31OtTVP+lkbfVJh++UN2IHR1BIoehYRvvn+eTewBah
vb+pv06afxDiefDqznbJZJ8XbPH/0B283G/K+Mey/Cj/N2IUgTHhPlOTdZOyRXkG+qfai0gFlqzkVH5l+qJxso2rWXz+GbT0oGHvfK02CV2ibgg/rzd3
qCniCpjBuxC5+5+4E1MDo7md4arrodV3WkwRTxzq+CFtXDsA45mWapue6UzG/OUX7Tb9Gt3+qHmeAkBXXmqD1kTtzrapcjyBg9PisXpW2zL1kszhVlZc
/8GArkRXMj0HWovOapKxk1Svu7R/pRZCyz9rP7DCS8WW/VgwMV00djOWsX8nNebx+p39eGLnQOJFhHZYpbkTd8sWCzABQ+ShWVaBa58ZdBwnQoTktQQ2
ahXXqWRvLGr0437NkLHYzYeqUmQeETbld5Dc+DPn4lNGRdrJTdaDz2/L2QbU5uuyfyssOBlIDuN2muUnaO5/YU+OaolZA/FkDdHA6cODPwn5Krhc9Gdr
B9ISjrzl3u9CpghSGKVMijlyCQOpTkQxJTlDMkub+x1BdV7t16xRNgNEoL/3UaZK8GYtXdu/fVuGe6WEeyQuM8ChvCwLns6jcqUJCCZRBuTl8cs5Smrp
6UHh3ngu4oTxXIXXHr21pnuuo0WShoRGLkEFGv1w4iPKoYipQsnzif2RRxaiuSTO6Gy5/wujo49QBEBAD8CKKdCJNHmtWIhSpImfZ9VInAsZNbQvIhrr
oUiKCtxUQH0zzU6CPFEOeMrxPjjN3WMyxMkg9URqUl5LdMOLMEqVUy5lZKGEelqJIjgKRdX+mx5jQKEjqx6ld1CIWSDERsdSZm2j548VRAr8lEdHnm55
ofsYUAk2vqcIvq3JBvvxMOlSSBgnDO1IMUCM+th/BXhI4CERm0J/9q+LjdTwvVQ/TSgYCCBBkQXCjYj4tmWBMrLV3zUOlVCyu/u9+tB2Zy8FusfY4wZi
onS5m2V62FTREpSkaTdJD8vKjRFn9UtoID4aEYCP4Gn1SH+Xrr7NfQw+z1ptr3ZO7BfQUF2/Vc7pS2gxLXubBEkHE3ZZIJEoCcqt06kx8jQ/y5Yd/kY/
U8NA++wZBvY+o7OANwB/eRdPfLx47tQM+bZZIoAYOoePHx9Erokx1WKQZ0nggkmG5F39RX6VtWz7GO+RemIqk1tkhMYxycrAQVbn0SKKh9tAonH+3M10
pm7Y/m1xLbRpZUiJSCLIDQ3xBkRHD0/b8hWeB3onACKP34UZ1uP62BSp9TZE6yb0stRgxrrh3laafz92PFIDB1AEBcs8cSBJqw7sXfVRdgxP6A5swOsG
Gto+SzIXPNzPxpfQ13oPBqtTt+O+2qZ4uu5PBBBKg9AG1gIdGQUCZFBMlCwbToN++jYtlWzoBkYyrw29u5/ZZs8673K6AkEEogxmu/GqzdvjT5ve+x4/
QtJ127udRwpN6Zt89lHevdPBwqO25YGbqPUtmec4C9HGXNeg0adVDBtRINs6K+fzWE5SHH59cCC+mH3bKvhR5LTl2eMitG2ZyNsWbx0k9xXBm/KT/6K+
C+C8l3ePtqlNAL8/zsFPlevai7Ais6JTF7KY/SD0r2AbXJMOPtNRlvlJ20XreetayyhVsZ1IMKgQ/cwnwgMQJH6QQj0KLth/pVL2WSISk8caSu3f4+nB
ViXWezq8jb3Hb6jLUUltMMUt1/SQzoXuobgWUVoFNZycBykR7qoo4/vL2hmnmQv4kMKWNr5nHpwYf4fX0H9/1ZPyxcTRRbwwzOeuruFW3bowmRAmVtE6
DwIHPP5ZVqHwW76UvnQyhgM4mOOfjeQIE1XqQSFJJQEA4EV8GG8aDu0iCHJYtiqKpTQk/mgJd+aDpuaTre7esHWw1hz5E5ntEHeTnTcjTYOvdvE5sXkr
ju3b30fnolBff2CJHq/P+Y9UedscLYYUspIgIBlf9iljSobJVpKs1iGYgop7OHs48WeQXw35xNNnTblCkJQVaTopMhN7RxprrURQnnKBs3zQu0z+YqN8
1W99D10wGPc21tar2etfLL1xkVUZigSRaC8l7LfWY3u4wa/BXJsVFjJbe74MHEE3/2NmGsiehEYwKzhaKytlPyC08K7VxyxdQoXGGRG3KXEw7EAXkof+
PCDiJOGPM6QQCgm5YozyULQUltGallRkYkAHdVdVQk6kNHGH67YjVIik/7HGaC2nCauG0Zf5BEj8ArFf3LeiqquEw7X8vN9XtCs/tbGbRGeXNeAcLxh3
bwnl6qpUVAqgRFuUTiWCOgBH5ABEKIqDK12qwyg57ZtB6W+QVHIraRnXIwBHqemi0aTMieo/RSbZFNPeoCpSyzIbF3+f9k1nwVoxHWVwfo7NiigDlxit
5CmooPQsjBQzIu55dnDO7BkmClJMbulz87KOM9d43sMoDqOTx9gLTxO3srUehr316aVbxr7n200xRcNXHpZzks73VttsZyFWc721/jkttVu9hSheQ+F/
mli0t8311ylxp05KLdlDzgMy8gySGwUAOUgzCkdlbbTxp/GVWnPy01DpIhxsqfo24cONrTJRJSl1JlAx1+kET8bLPTiynJ2VbOrys4WShzBAXvfeTloo
aFaCTJoR47fnnaKg0+a9y61xVqQFYZmpdwbCSlenlEajk7ODUzatdxEgB71mAeOkN5TVpKKkbPsQPYj2aqa7cwWkOkJ0q3f3JQZj+P4tvl8k/j8vtga4
6y+n2Y3OkDTBZBM1b0sNTb7IeSrSSQ7DsVH8KQ8yPb9UgwgDhHPcsiNQkAseVnApQTo49DWdRzZeK4gGyhQCB/E9IcgbDwtJwYPqZzeFYqR6p70Uunkf
0Yejv4cmfzOGWnlKcPqljPkzPHZhYwK9Or9YTjNz0hDSbIPCgUea65AL5elXdvHpRtaWSfX3rPG7THGi2nhsuZzzFtKSwahzKgciCDOoDNdw6ODEBw43
K5f/1wzg0TTlxrzkhDSYOHymEDjJQRjEb439XDtA/V3zEZCbcd6PQhy7BdpHVc6FB24510v44pKoY8KNOUs3N8Bl2DMJqMUUd3CrT9hSTeFX0zzLYmqJ
xM34iA5C7KP6gi35FbiQM9bcxlrCSI+Y283dxIYr0yF0I7LNAmq4h2CqxQM3Led5HIuIvNaPIj0FZet2HTPAXuTlboTRQ/hHPo1HnrzyOhlq0+YUM38t
yZsC0A9lpAvx37djxoJnrHm3yorSQ91fEDwSO+uOQqKOQpYKslkAzLPrJUgTg36Pj23ztpedYUd9KzlThiPO9wJMn17BsDrqofMH+BsD5+G1jtyAS/W/
NuZ6nF/v9e/7E8jSkcQL+04jv+G/s58Y3MeT7DtcYhA3Prr/2P3JaxBcfZkZsMPh0bNJVmnyfc9MoCZEunBmseGWYe8pFHB8zYQHEAAjycCdyJhkjEen
MxATOK7uCIH8fn8wqm4Knpxw3sVFNDy12YVI1zly1le/D2RbiTAzYWOnzqjDBNNVnHIpaXu/o6e/h7Glj1LjC3lfkpOSqBBX3qvLhmAJElL5PBjaful/
R4ATx8sWCktaQlZEM6jUZxPR5JMnzVcShpa75qLESm0lurLxBoLlOK3951I9ETQoAiIIX3HnwSSWipG9iPjyQr9b5fH0QQsRhHJcigfEgcAgcEe3tLMl
KP0UPFEfBb7vmVRUFMdW6ASAY4/g8BH63GzH7VqKgqXvEGUPlx9hI17Z5VgQgpQOlRAKN6kZPdZ7Oimc1Ti7JQOzIx4w4hCUdZDr1A6I6SVEQnkAg+71
8B3Jw1BZ+Ta2Fu5afvno5AOefq5cZJIEVOnAB1HdbkP17VGRufGUn3h+C4XRb2xy+edKUZaP5kQ/FJVCxCI9aMHK2uxWURC6TeXnIJ0PDIxYtdnVwwuC
eL9e59MkWcMNFduPiVrTpjL5lHQ8pjfM4orkXUGA0tCst/htdtqt9JsAXzZn6N7XGYq+r8dhqCkORq4JQMkNA6RHtk0jMyWyGIzwo+3Rki5BYiSt03LF
T6A0O0JyYaKrPoiq2FE++U+Esf2UuOxCXLZrIom6rorpGiaXGQM5sk6AlIIFMwV/vZU8Y8fZSDkhwqnwxGf3mkfGMFNs9rDv8zLiWTNWvt2DuOAerBG8
VSOHh4EEEynHfP78OQ8Jo9+g/gIepsU7vaF+jJc+eT6RnivYPZf0+xiPrNDs8A6uhrYanzKuWUWVBBKQ7qdrOgxSifeFwk6o7rcKChIWUemH3qwvka1U
IimzXJMxhv5cYePWzlnA98qKeKUcafO452t5JjBRVBSCnthA8LngG5StN1dvANg3ORGRMw7qjkohNTTto8XQk2MjMlLqpFDPyCvTRIkTL8zFMA0hXMg/
NRXPjLmA+BHLwItQW6ZCo2rti2SZEKPy6S0MttZwIFSlt21YOA2ILwKUVUWViCBqU9XfAsbnGNrE89OyCaJnQgVTKygKv3hdp6iCW8oG8tDlYTNFeZQB
sDRLTlRdcbPbKZky1HBbFGTblhUxKbCKVjrQtdF0tCAaugNEeTeCT9Siv4n5guSpQfR3gUrwy7rjhyrpXYavPGIdu51I76VYC8PpzrOZF9CU56zmPxr0
1lENg/RrgJeS/FVEdeO82XSHJFxCIRDeREXZk7iOEpxg33M5TG2++u3n2OyfglvfqO6EcMB3VH3t6I+KeymCoKCIIoYiCigNaWSwWuhGTODfJbPYNChb
YopbEz5TlKDEg473xu/LSglVGYEnR0QUgHkJy3zGZoIuoEwW79WTudU7wMk5ggGqoAtB3ojiUl2v59JD3nUdeTDjLXj1HOoZtjo/yaKPx2wP25YEOyw/
wp3m9Nhy8UD56r1VUJYjL+zlvI4WGkLU+t5DP4N478N+tJKW3lk8pt+mnr7tpufFls9cOD9Hyu7AhVED7vswCkiyDtIUdhGUmPi0GD5RQfgQtaLRwFRk
n0ZYOPZZGEa0dHPvWddO8Y1V310n/LD8M4OEB/brDoqos8Pdpd7qqR+uM/x5e327HFN31us8QgZgUEhT0/RCpmxig+nDCbzfObeqYEyNnUQH5ejh+SwR
dbWlWU7nOlzOXytVb3lOaLmuClIZh2XDBamgkSr/dVfyKbAGRX2M46XNbGql+a81IYJIARWoNdCd3bnv5Il83tqXU/XWOMxBF/xAD+kSHj7FH6n9f8yu
iiPcoH0dWFH3PFa/vD1n9POanXrOe3g1Tj+2TVyUKsmZsm4FqB9nzIy+qyWua5phTPas/sWqwUf+pvaQr8+flqrtuWPmdfyWUlxgerfhtPT9O38tuWfR
v8tXPD4fmbnnwsP7GuJek+uPEjz1HtyWSxPSzLLu/ZEDrwXN9LyaO91Y/NbD90KnazauM148Nhksp6ga/rdRy9kk/fFOS4/bK+eWfCG1XNlGPZjTJfxl
gu4U/zXJOoJIMpOTJNnYMRISXVp+MlpsIYc82roeP3Z/YO2TBPugAZzHbYOhFYkRPDdSAz/boXPFb0iMKBNGCRe5DgST1fHvxzZ4Spf2gCALgg/RjlkK
1zzdkoZ+TrhQoJrAOFLB8ntKTiSPAr+DsCbTsk5yYhNSSRmFQIH88LSQUCBsQo/2EeYI4ESVyxzPtsAi5sh/55Dul6aaEkTgREDgVwsN9yUla/5pNO+9
lHB6w4qKOA4oWwXIBLwKLY+OFxWFzwIEmI0NcWmJwkiuMbyjtWnZcp7wQA/+F5cgjrnvnaPEUoE/JL68/L0JWssuT5bS21WpyS1rYcSyVSMpWkM3gJq7
6By6YNAsgzmdjniyRkRsEDcD7du19dqfYEAkCF/vTk9Z5iPajHY8AN6RKBA41trtISocoS5GWtpnMoBhlCUAC0yXp90fB/6EDTQC2NsNKSpIgE2w2THa
ZvuqBI+fXBDLesHHysD6Oo/sSo00T5+Ac2L8h4HhEhxfWc5mDvWsrMU4gbWladqkyUfdK1vHGjazqOuQXfO/6SpjX82n56ruNCF0SpFUgoIQJh4fdf3U
JIXEg4FBPnwGjjwGLUBIcoSKqgd90OSDS1j+eda5JcT+5XEiLpcq4W6AXcO/B9fFT+94n0qqi0pR22kokUEOXMs2RQluQ26MpGTVTLlUJhgoGpoKop0h
Rmk6SVFUQobX/ZL1+Pf6a1QI9Pr/fTQZAjUYIWtud39l6yXyv6kxXTIAo4QoCQAqlOo73X7qw1Hmn5VCSxxruwZzEqrggddyCCuBeNeo3AAdHKATxRCh
peEdKCGbzYgsKnL80h9fdqOdRkQL4VbUdxYrGbc3Sw2kMpX1xo+yBUEioT93IrfjaamfBmRKfGp7+iz30wuD6rKGWo+WgjojKNZzlkjYSO/+MsUR18Z8
NfRru68Y5+EFDuPv8+TV1PDnxSJ4vdi2J5rTzNQSBKixbDXrPqD0BNlGhQOoAdmBIJQsWXbh+WYCNa+2VnD1Qbo+4zhts546KL6qgBF0rIxgSF6MBvMY
O8sdXCzGGfEaHo4NGocRiFbVXB9uUNH4tnSHTqtbkefHUz3/HK2qrCCFFGUHyqPbNoE/mqNRZbLKpRv3U0c48uDOCOXHJKNkgkKqt2kjL7z8LSE/HtQc
Ztnxnjgo6Y2zcJnND33cRCZBnkNkku8pdbxGzMdNAJ4mvrcqrl8lM+hqe8iRgWHhotFaaALKXo1BgCK6UCA6aXlq4u8khgQqDETuigzmmtPST6ulmvLx
GbqgmNbec95xgyZd5t5JA0bBgAmI0YWl00ICw0kqReDhb/Q4a10S3WZx/x3DZXc29qbu82UBviqBy06mbTaD+lmnA8PJhpzX65Wz3u3CAFGM2I4YAa7N
LnxnMEuhs7SutDbNhcMQebYr0tOAEAyKW/eq+a/qn7zBtqZAC0giqgz0OGC1dWUiHHFDMmGnWTWYpmnUCaJEROECkJCkcL4WDhxLXu2/V48B4dnHdyi8
8FsAqpADgAQeWxzyBEAJcdOotChOc1VmnDHHx+cy/pSGkUuDC/PT/sN9+YjCB2YhGB2bb6Rn6OgZ87iZKLgs9S3ohBnsLciQWEcBdGe0Ouho5+5M4Box
SxUpPouZTDARZgl6HeEqgWainYoBS9VqporaW1liVNMhU5IcCbDwFUF2QKjg2OSzRrONaVlxItdasJUdkbsRnh+MqGSacVXu7wSUBAIBwskCzIru4T8I
4cF+vTO9GSKAfgQPo/PjZJxcypBEj+nIeYGsWTVZjwrf0dJ6g0YvcLEQpzUZIw9L4h0nepH6mr5hczFdKvzaOHEqn5BlRvb9riqfnCgiTYpzDSgDMgbP
nvmgW7iTZMlRCwUY3KkhgQ2rTKkwAtPozce3JaO3mNGofVMNkuCRaPw+ECWY5grZXFOmFfSfFvl4V5+XLcHC0vmoTv8+3VJaSHvT/6/f0RYI7P+0w42E
/adkFKcQpU2aQkFn/ffRTwvn1BnuuB28uYZ7aWKafC0O9LiZ9H0K0YTwnzgR2nDzBEEzwysFPNozHrXyaPhOma3ViYUyxX2+BhjfbccToWbmQo6LVL77
zlY7qtJrFVAyqo0kWHzsu3AgeJGVBfqsikyRrt0VyUc8yPzIMHy4HrEBJHnEGdELlKz+q+GNULbu8Ol17OmVnI6foGKKGWy6T6vk+Fp1oeHdjK81cwQL
GPn5MGD6toaPBYAjOzAPkRluRoxoEfNhuPBgFIM+b/CZjs77WNexHT2A/qMKf7atKZrw90b66ClIAd1CqmsnDHksMSAQQJKLsw/gqOdXCPJ7FFIVRprj
OkJEkHKfV0nP2DoHqTtyYb0FhVxwWYPiqrjLzmIxy3YFvMujegVJOXQeq7BhjixMuBvWXtfxqHPxsx+/aEDzIBJBQghj4rL5cNPofqWCgD76/XPjLFTq
GtFLSh9pPArAJklfChW8mf8MY40AkRgkALdH+k/73yMI+pyNaQvqiia2B+X21g9NC+N8RtIVwE0iGGogoDR3H+hoWVnAmBKeqmCQB6BoUEYlBXOunZED
ohTPQratZyX5P33rpkGlqrfE3GWV7bRAb9IJfaRSK9jAwp0xEkSYZHoIdRsfrn+eXnW2ZkmPuUMsSpYnxOv7X15gKQUjltanwiWcU8wiIKxV+rexl0Sg
9IqVHCNaqnZj83+B0OPt5+e6HBt7laKFKCmVhb8SmVnCoUiRJVU1GO8NB5mLv669TJRLF3KT+wD8x75HI3zwp4IWJSuMSLOjDIBtBHREG0h5jyZoZUFR
etlZrpbsAqKYWYmQQO5f14XH2mcxw9acEGHQ+arwzuPuBTW9/Gm3zBY2pJdWXicgREEGHfIyy+XncWNK89BCCR4ISUJQWBGoLEAnSugL6TvuYmpSkZBv
XrUPfNavOGROuS50S50zq73Al4wMTVYlSfjkbyqWUHyVcOw64a6qfnORHqC85Zqjh4Xm1rxTuA3xt23RSnQGeDaVxAQiksDB4mCdOVBSlBJzNi3fMDsA
wrKelLzC3IlerYCrX3iHPqB9d254u41LGZ07eGe+jefA6PSd/sRbA+AwpAvWa1Kq48Dk2O+azwN04arbTPJhkuLPL15v0to77l1pdV6N31rHtWtyBetl
8XlD+h9T+RTrNRovaTMOCwGO8qZMlc6+kgVQRS8K1/s/zqPGKi3yfEodnb+5VfaHPrgCjBdSF5Kl+OzQNlLLjMriJffj8JOhGMlbYUVdb6yyGa8zFKNV
/X3OUHmdx6UkgmCCkwg5HsPoymcsuBY2rXv3uoK+zrmG6JSrUErQhRIq5oq1VxtPx8nFH0nR8lGbf260FZ1I9qIQ9N9uh3vpsdIfckO57LCqr9pfwwJO
mi4wJAJJAf2BQPIo5CaHv2xdH4kSqul+Ko3gqy6VYATgKYLKZWXvJ4jKVIGfjpBvnX+A98Wz6eGVmqLZ7WsD8vlN5FEQyq3f3hQHIHsIDplLuexHByAq
kgcIg8ajxHia6mH5DpiR5luu8qvIsRO9+u+5amTBmUOvrl62Ab39VTTuP66Ob6aJoXZEUFBpAoue09fDbxNjbLyMvrWp9Djy9fSzSYPg8lZO8D+NxT5s
BbkM9q6XHriGWiSwoRAFRpOHQiAVBJZJhoOs9TI6OyOF8MgeFi4HM7I46hs1coj/09Xw1ysfJh8gYPFnC7lXOqqWmQ3IsQWUU+j7t3/McTXmo+lrcl7e
3ZtUtO7qP8uDYgJ+ZmH6bUkiQGUBH8b/Uzzf+rkr4EzvxT4hrBRAkxPf7GHdNXJmz/mw/OKtIUKUPdJu5REAkO3N3H5LDaECrLqVpBIIRLQR68wo4ta4
ytf93HxOhCtApb4ijouDHxHGY9HsSwojWKsrUVMSoZNHq9IplOqTBsCpEKU9XrovVL/Y+mLUixBWJ1L1ztnbbX7HkWInJ6jakuZGfPdh4cVuCPu/40Dk
hxtnwgQNZDx+i+upY+Mx7sr3y3SQKBQrL1V3hYKMWQtU7PScXokEEGoB4hCUs/t/TKtEkssvtazhdfE6R5yuG9/3OB7HXly+QHFBWQx7GD+3v9bik1R/
pqXpEV8+/0iS/JaHVPO6akAv+1lVu/7qmjGPC7gSD4A7xmtBo4p/fAZBBQBZW+Zw+UlEn02peWaJXaBWYqg1ZQN1G9a/iorOsZUCvgTV2VyAJDCxwKy3
RtReQec6nP9pjRyHEEm0vYWbHcHqAcdMEj4n6pxM7TzIQ3OS5XKmeK0/yZjg50Gk6npcwnMxZnFhX+MKQSUvUkOTJPB/XtzhuQ53OxtvvCkC0dTwwf6A
JLsvVpzwYcQuhZ0h87xrbYJoDcYMHxKHwAHjXjzcpKTrtQyMJGJ8unrkOP+UCQpPNk5E1zkwvl5ew22O4kk3Z66C8TQ9M16UMjNoMBRIHf0O5qB33aG8
E6D0XKHvQ3c5oGEDBwPyD2lFnRSj06O/XLOUjOU+n2NIQDeasE7XWRIkqg9RYOWddFu2bvBJ8w7s4g6EMeH0ijAG0dfzQ+rCCClv4e+UO6vjV3Ej57W5
/3fyp2gjCqF2Khp9LaaIP3HxiU5FRmVPddSX5Q4DqQXk3JEVUIwLMDUkedTh+L09NuKV1T+vnD9RL6v8TCakEg0/QPvQ9t1zrLqumZlxc/+1ihnm1Asi
Z9D9eX0ho/JUuSbqqqo3JOGH8CzeqXQ8+NteoyMdNcshM9xfLxkz7Fi0kFyS4XMf2JJ1aGEg3j7HwaxwWye31C9XgoJyUtQOIVbKkJK6tyksIQML5ZTh
Fl58pwKZys6QS1Xirgg9J2u7D8y5lr4JOubjoQQR9+dcxlNk8OPXfFCxUDPK5LP7rtlFEj0wu7pfrP0oPr/O/H4a07oygJ0UN4U8k2hOF0GvEOBNlCkC
rFyPm5iJyKCDRfNRBzIsR48a1NQMj2oLHYh+6ohuKrpPLWbh++W6TkhJQ1V8i9xplSImDEXdcixkZQRDIxE+vl6ez1WFDTLiRZIuPYU7jtXTv6tgV6r3
CmdelBcz4j3cm1bJJUGR7yxsATF+s+7jLTu582wNZ7Ye9ofPo92SFXYHLEarXgBdasgPEnhfMoD1ZA51Ig5cLcqr7p90lVZn4EMJTbYH16sMPFhod2ke
2XEiQdF4sg726ScEcSVGQtrHmUbzwiTcBQCDPwZ/ET596P1H2ZPyNg2kb8pmUUM4RlbORTdnWfd8uHDfWmdNYIcN382lChMh0GTINrS5urN0UMzIQV71
Qc3AeCqOSUyKodoigHuurjOTgyIekm1GzTNy0Jx3BHrAUNbvdPOgyoikEmPBhxiMB2/AI8AwzEfqnX5PRWR6Lqk9gEbD9H8JCvuHJ6kXsxJDum+7ANNQ
vKR82cUNZz8s10Sw5NKtV+nYPpoGKM+r2aM6BDUeCSpEzI8coWBKsoXbuaB6niV5z+AP6JD1MJ3mlQXfUv5lQQcyIYK8fCjhyJd5+yiPibFlE0B4j3O5
4GRkvH4NkXGJBWzKlgCe3irXWZg7OrlocX7x408oqJpWgZSwUn1qFye+8zn2DkPFiE4kNJWqLdyheM7B6ykoVQzTpvEZq/kNCEw9yiR5LQw63dTyzVGc
94as29Q4ecT/Ss5WIIjieAtK4vAYmGUF6ylV1loaJWBHWNXXHChnhpcHUeMUDO7fmZ5VxJlb6e5IFig/2ZFHMKaQQ/3lSkNfnyqFQ/7Y5L5KYF1xRNft
t4JVjKAYCbJSgtOXq0er3ErhkQytJwt1/tiffVYBG2ZvhMRES4HWWWa3rd6rzT1kJkIynirMQ76FXA9TaN1d9HeQk4Ikh6BnrmNzQz0YKf7KbDgNLr36
Lp8tjIAcIBKxEFCCgJEAaB+zkqOBByiu93d/ny/zba7eCZP7cties2EqxFttrc6OOMVHNZ5O0TXxELJ0FCmWEBKEVRAVKR0MW9n3v54kRJ+JuXy9e3si
spT6+5w7Ox6XaLrKaz4KPlOlhzycn6MEcL6UlEniIVr2qJjUyrpab0mbOILZ2UMRFwpsF3IcQIvWVlniUSriWu7fkX9CVzGWnN95L9VebV6qF4LgfHnc
j59JdSOXt6Nbv7cB3Qp25rON2bVyzDCpjgoUhj9k2KAfoxFHqrdtGYalgHHb6I90pIidpNIJ4pr/RAZf11MD6aFRufuf9xFzLjZmZT4t1878J8DFgswc
jwLECXgO47xAHAoowoTuuofI2Vep7vWo4fmXdqsU3zUB35HpqFYwmhA7ijMo3IozlqkNvDId6NM2MydnZRffzcmWRAsM1evamypN7pk1rTkethUPaw3y
h5+iZP7KGvn+LuQsb+7c/tfqZX3+76MUvhqbfGsDoj2XLHBy+GyXxt754VhJFKp5L9xoEAkH5H58KTrn5n6zAR2qY3fVT9SGe+eb0qNjlBl5/xnIjEPM
56qPabXoibuFJNSFP1FSM455z0gSHduzcLKTxKkCRRQSRy0W52qoayNm0ZDlbTLyYX3opMeEYL3/2hgjjSfZuZsZAHh4/ycI/iVTNR0OpZwU7lCt59Ol
5AKhMgr1VxWflVjrVZz21Jf3reQcSXZlm6N1VwLHj0+1RPnF2VDnnZ0fcqIIX4/R5sOvigJAkKhSw7UwMrFGlbLGlgKTOMw8mpFkKkvSwXWUZx6lDfLe
K4aRvhs3QeCnFWNeuJOJ/YV8qrUje6xJcvsowoYGcLzwFktDXk6F2ij4sT8lPlKRqe9f2mRlh9n2M7tjtBnZ05pNCy44QWDyfjmX9F0d9FcDh8EVq6bH
MxChQQxXVWIMhQGPvpFVVwZ2XNhTJe8pHXltZB6O6a9uUxrjVT43fSC8Ht8fBkSlKUacIT4UzHCKCrZFSsPnmsrQWpWRrTLoSpw41RhfO8KreuOdCM2R
wnpceE7HHF6vq9tDGqNVbGG2L0KvqtavLwTXUpS44TumyAyKZomQrksETlKT5DK0MII+tptjAndf+C2TMwJnLLKez5YyqtCzIamsyeAbpxY5PecFmsdH
QIJVk74MTdo4L1IncNoaR2rYXqb8BMb7DJtdGa8gt6xx0rLIF9LWvKYwTXec8YxeNDcYEKM2ZGBSRptJ9ZTWYvRZnKW7IxGlkYEtkPGvXTODIZEaVtUb
5rYCsGiNlYTcRWQZjUHeVjLSshrcxZ0hV45LafHy2YSo9vNa/bvF8/rfR4y7q1Av+NzjYzNrRg9yg0+08T+Xffbnb6t088f8qwXxeee9EvdUxJrh3CZr
6eTfzAuSDd1qHxfRAxKFAlF+7soyrHVqjMiRJZUx5aZseSy6jLTJLSzxZ9XWCoUhIsHDOSSjNLNRxJsXWYpyTUiRjG0IQKKvlcxDIBIFID3m7mwL6JRX
swre2B1ZIb4dkzs7bdnGvW4oeDlzA5NU5OqUeCza7d3pPaDR1ugGoJ7HOChMc8KH2uGGQOnZm+J3zXcp0FsKTOQJDFGJARMwT86kjSinxo8vUEWjdi8F
WDKwk0yFJR0vMa5/Y3dlohxhO9Vy2Yb3yDlNlNTy3brorb5eqzRxL0a2okKTKBU0sP+DB0R+iogFfek/BSQjrrwT1li31XskBMRnC6W364zsTFGA1jkG
qhAuqRplfIV2B5iwxiBE2VuGFDieVvEmgam3lTfUnLOFRGRUSA21+n13mHPBvjTMBw7sSSukw+e8g4/FnDSnN7JbpCHTg9N8sAnC3IMmKMARaeMYcZ26
qWuMRV5MEClEqCEorjzViLTgLIQrrUYQe22K+LFbZ52tvqVxS2RUp/cvqBjdYCH7M26mpED3fzq4IGq5c54+yfqeaaFFJnEPtxGfXjND+RgcCqPoCPed
2VBkQoPjCmTgsqRBZfRAYB6O8HFORHPPDoYCV1xPIkVU4xnWZowBlERmRIakP9JQOS53QdFGCSb/j2dpz3dcHVTbUcSj5oB+e3wTaGPibztMZ1pixEno
7ymqcZNpw0tPw/4QCweeBxJoBC+ELHItrfF2lmqx6vHlKvtXOcQDCtw2WY7rhN8rSUSAF3KkQ4F3tJ72c/cOeFPt14I7425aNrY8cmaw/yLouc0OXnjk
XGu+b2D+M2SbFJxl+Jb9GTIxIletQowKe13tw4Twd9VFGk3dWDwpAymBgnimgKBMuB1pUUbdqEunlLN9hIFKsOTiQoFlSvFLW1QzDYewgQwhfYUyIIGB
oceDi/KFIIgOBpoaghQVfa6THySmUrsopgcWZ7gpEBVjpzASzTTLY2KQiMmMTITfy5x1EFiyEJOLWIMGHGqrQCgRlAtVKFKDHyw416ZrT1wMlYqtuIfW
n2rXXUnraKXmi4CsgaGVAxLB8skEmkrPUdGekBswRbPtUOOG1quFZVNzr3/R8+lZX2bQ6YRSJ94pwRyiAkA6AQwHCGECzcKganeg4/EvBIIrVuO18zNR
srDifPNaiYVpPPBGz2yDtoF9HHkCguLVWgKeTN7t2uTTKSiHRYVaKGB0FedbyatFVdPNgrXj3XEoEBXZXOOmeZWgxRxRVJElU9vLhZfS3eoCgiy8ynTS
Iu0JAa5Jw6pM4xyhHkV0I2yCkkAFARL126wv9BqUAIwO6HDSVTvKG6JkNny+XDf+Had+cqcpePLPB8Kmc1INs4jvDVyCiVDigxquv917MLV6UpdRgDEl
bk1LSsMwvmuTw0NU2cUaNcCcuEPU/AVU1mFXRmYb6PV/Myv0kPMxwTlLSDa7kp6Hbu4ZrdSqqeMC+s2X4OPbrXTjjB6rhPZQIo3GauTqQhKR7IszKg0Y
khhIs3Sn8cHtz0eRM9uPBRz1IDnvBgGBi1scj7/9OHrx3pxAKFBenErom+qJt8/4d3OV7WvexFyR48YsNYHFlDzFCAVIVQqggua4PwTJF+AUawzR+Ojm
Em31n3593VvltA6eGx0L0qgn37DdpImDHZUomGdTU+KkyalSlcgsoKSVF35lfgQASCeMxvjl0o+s181nDtCqoRC+aCZf6MbM+xXxtM61To9VPzIUg1i4
r/jNxVkUEElrYTn9uMXtWs7O/PcaWp1OYBrO/VrGUvUbsYZS11lUfRFJBUnpWsjUkkg3omi3f1+LU71wVkyNBYC3FaAjcjH1LZtaIpmamQbVhGq+xm0U
DWNQ1W1bk2Csa7ILVata0ztO7KLnVXmp1zxW6wDVNAbI0LUU0UPVzRwsx+PVWlxvT/CXJlRsbe2g+77bP2CfvP+Xn1/Ds9ac2ViiDO9nbDHB7FXwq9PY
7+BF7KAm23Thx93ICvJajNePHSlFL9OSuGTIR3upHhagdLRyorUK5RrzH2LiPLwX3LICBFcLvIwcmY+7276T4SH0HfT/RQgOT15XbrXjMESTuEKcRY4v
p81elBsb3UzRKW98gaoaOeFymsHvq4V/u/fMJVDz3KZIK5L90uemL+3p33cE6VT2holtLbYnp+nQN4BdevGlsU6bKF2D6muraPbLJKmUMDZ5LOlrOirP
jb1YuYpfuSzsVUKma14fx7973qrJmReOlpzHtmjEn1lHBPpUTkOdlZd5p7nypLnOgYlbzdyQTVBmJAea5PMW6hPKzmE/aemH703IZSGjoE/zCsPaLXUf
Aa8CF+F6E7Mo0/yWCx8+bpYz+j3zcHPmw9N7OfXAdpaBiiFIGAqdxR/AglOsuPspbtW5DH4kC5SmqpDhQFQZ0lKKu0Ko7bV1DE++a7BDslelE4wuDewS
MF9JeRkNshc+zw57dXlUFCZjELkVKXMz7MLc4k+bB41+AyE0RIIA1kVixZFPPx9Pssvh22rDdHLxkoPpYGVoYibUsZUht4506nm9DW9b3Pb3Ojtt2hCq
uOVYHAi4zrRRyIueU75rlYWOoVqhpWm0pzdg7PxcBiKJJZL0bvlHH2mwzriT+3uu7lQtlBHg1ahM0IJkUBQzowahU8IpOfFd7falQguIEKprpE2xDyAl
CMKqshMTEhsQ4pXr7alcwQQ9xE2Hdzk4GxyKyneUS4K0S+ac+EtGT/lvH38YGTcW3ykPkdAOWY5PssDe9qO3OjDMkbIRgLzto0f0ITnWtXBTuB5cMsbw
FRuVM6L+2XrBRjQb+ZPnfToYPMZNavNUnPF96B6nZR3pTGo8Z784hyMMGB7nSNH9hATIAWlEtTA1vKcNIDZgn6z+KmRYNmTjVEdIchtLxSJ4tD5m6hCh
SLUpsCWrOVg3IzgZxIFGMP04GnETpGOQofM3NmEv9lYjU56To98y97YUQsR43mJTRdavRVfKRgLdEkA/HT6GIBQRKUJLaC4ltAoopAqNGvvVYJ/Objcq
KlsZMlOhIeHOa3vPQCrqFKEgqqZk5jISHGxtmwYiPLch12od3bFVjmcO/DupuWwRNjDZzw2GeykuxU86bDO7muuJmSA6mdp1sjRm7u6lN5ioEMgZiFgg
kkkwcRMLJyd6VkXQ/2nxD21i/gEf439K/40i6tmPdH1G2lW/jVubfyVRGn7cp1iZDMRtEFGCO7OrNq9WCzn3DiFijcUtp1cSDwIIJRFIzIgAmAsEmI+C
yLDXguisawwRhUJRTP0aP1lC0jCoxipeeNYhV0dNVxUFE0dcohpKa3oaZEHllRym2UhxhVct563h5gmkiG5IZO5+1c6AsYCFa2JRO7hTLgAcXdwhMoft
/dlDUjRFJaoCiOwSE+Uufe5vhCWbiDMtZzXq6WEs2UG3la4BfS8nrAy1zqqd6ioIGUSYOhHk3B9I2GfyaBKG1yhvDZS6ZXA9asM1dia+2zSH3s2RYiuI
KA2rDa063WSqkKtp7XZ0zTxkhSKndCn++Nb6+ucM5SpOU4tUKIwXwD8JGAFZIsFVwqwH7oyO+ycM2Ohy3dtzYTFTQYM860eNhdmGz4iGkEfMCHwdoOu3
998a3yTX7aH7etAETTm199MvTA1E6/V6zSAup6/X9HRHy984GA9L7w+VbJnthgUuTfes+gAisgDsgFknbtdxMRiJslbxlQud/HtlvHbwvIACkhItWd0a
gVTEwgvyF/nsl2r5/ZFD+g6WM8M4p9NmGUltVRQVm30FeSqaPWDOU1WerbH7JoAgzPntUCxm+9DOpzLaX+12dCIRjBf0lqK8AaXz59g9dFcyOEfT5yta
dB5X520aXXf/e88LF3bajyaIsT9zNSlAX9dEllyWV9VpaWZeg4HE38CpAKISf9P9AwY/3aKGQpMFfqW/ZXQCCv6VV/7choXoJb7WaCSROagMThUEfg9W
UTkqLJFNSrDs7OU5QFJTiXJGNdL166SzoNZ0ZLA181gufpZmRNs1DkDeGUswP4r5OB9bp+PPdDxf+MzmXcj6FCj7tRsiehL+al7SgfiSlBtWWsOKYq7h
l5f7bNVALetWG6kKpIBNVEKzJkoW5fRb/3u0FO1FXRWVdxyhsEDAI5ryuthHFlwvGv4dek5jTg06jvz3YWoJiZcpoDuTNbwO2z0LlDZ/8mtqh7oXvUMD
BPwkfgzq0NSNv8Wvy8r/gZakd64ZZOyMWJIsehaFA2igh5zpwdNjGi/3mjvqrom07sk+NJun0fqqGcmarooc5pEdaw3BRMiR6rjvi5354cnZJDXlosAw
GGNcqPkKRvpIjRsjCODhHu8cwUaZ/Q6qqhd9T+erGpMID8MLmY0DAYM8U5KSQIcyjMr9E7mGD7T8SAEREoVHZouUfjfaav97Y+F/5ZOA7hT3bHsTDSxd
iyH0HQq2/FQwlmwq3W3OE5CJt6q93JxW6+hrvRi7SPn3P3IkSKwnzNA00tAWPow3/E/IsjPhWn2BDbL4MpGP7ejaF8JswHdFGChR19nGOnp0yrBrPZsg
d+OJCAnBr2l5mJjb/y/fxVitff3uuZvK8NI36LELpdnPiv5mca2o+QVTML+Q5PGcANdVLifgQxBelFkASRcejHHPr1f35ytsfOwy6GLPXxeyyi3r3G/r
pWliThBPqUsWN5qrLI4VArHN32gKUNpMS2KvpSEmeMBShOSkIT3y1Dx57tuc4OVAzOaZ5q/+CzG/yhg5qNrzpUNDg79FSIRjnKoZRL/CyGHr6SmbUJEk
pDsaMJh/5tkEX1kyPoNuugMseanlZUIZROBgEoj+FfA/r+13GCxVTuwLky/sEIvioWl2M54lmMRNiuwIC+85VcAbcB5FMYUXNWM6Bwit3Lgx7Y6kRle4
uGNTrZQGoZD83dX5p9RSihmW68vJZYhpkkSPfarCR9lMz3f34efHOt5LWflhoqTDLD5Y8/ivmfwItAnso7+Y1yebrNKFLBiQ8fEfuhJD2zYS9UYNbjXK
kU2k7O76CdJjdlnSbSoVhVJ6RLnDAkT34UUuD3W9G0yxaUX8peWIlvP4SWOPxmPhCiwiRLkkdFza8x1jhCzQLPvwnsz4fN94rU8GfT28df9++t9GWzxS
iqhi/RcRX8vQ/Jtvu3a3lASizlIWl+h/W619MudmSBs54Xu1eIDD9z+M3xXPO1+Rtq/qjzcjet7G+Wwxl5g6tRBPvG7WZVOQt+fq95+eoo8EEYOu7Mm2
RNlWVYyedbAxc7xHXrXqd88gBcbeS+TlKb3M82/2bNRb5OSzzXOuBwbU0+ZUcVk6tA6LQd23NjKhK/euMne7cdrB1sVoP21HXVqxp8KWpVVcu9bmUTFy
mCSQvdfY1Wz7pAjmmElAryeQ7I2L4ejBvoXocQKtgixZzIqu9l5Sh5qHIZ58mevCUufHhjYQ5kGa1lRw44SAVjLnp8uNRTjTQiz2J5fGP4NDAkZD1TRO
+62505yjjru3DrSTZ7gHK1gVV0UlpPVna8CovogmKTKheelGoF4sBllLLmK9xAQAkbincKFDsYZE00hb4EM/APpT+r+ny7/q9TcK+/M7l5ECtTsWMjEp
CB+Zl/pUdnGULT/ZudV/1is6UknxA0Uerem1YY1Ch3n/WXoypr8Vrn7xViPV4N3Z+Ed8wMyBQD1ae+u9ZscVOgahGbijaFo8InAGqyV7QZgKd5BpmSF1
JK4tId3POVbbNQpbH+iTEIBAdD1NCjZ5EJ8CiMjFKed6JAhf2f3Po/g0sdNlY/u1/L9dNfxO4z7X0MYSjKgLAobqHPV18TKB4Mw7r2y216T2+6zZlQU/
PnXuyhG451rl3vaB5KJCvksEEmwJEoen30m9zLnTbpiJ+tRMkpsb3BFFKtfwUVdYKqrEaz3pEnn3Tow+htK5kcvmblS5OTG/spTz4xfe1bwpRsyNaRE1
mwSWypWIFWSUhKRRtTpT1wmQYKn1WXmbYFbdtJfU62ZOE8uSkrDb3u/Y/l+4/5dePd6cfPpYrEjbR3/FxPSm49zM9dGv1OkPTxL/QWNm6InaHUwzurLg
3vQM/IGHfGMAmdwIFd8jxn70Oh279TpGgrO9conFnxWudUqZmBmlz9lNjIZEAKLkBUItSIjsQNpybeU8yQ4kGVKlsLAyPlbhwkRR0oSRzXukL7czXhC6
Hmw3EkBtfcxh4OKNkHgrWq2w939NVz/eueMbT/ESxL+jIpRKGWQUcYwHzJFeM94gbOtbrXcMPxdT7TciHC7bu3yI7iCcFwT0qymuSpEsk5tOCkePFRVn
Wuk/5lBwI5lEJQEkgBYB/oIUYodXtz0zjWaPZl9hzIcoAsIIqA+GmZL5CeV4w8OabRh5Mr0MqhwTKEisOjeDYPz6F8aIAMoy65va3KeOJQkoQ4rYCRDd
ZsKkL/dCdHJ+mXsB5uy5caAalI57I4yp5sBaKAQ3WzMPt0fh74FXUCoVdTkyope5zgjAVhAkAWJk8IxQRChyiEM4/nmxE+0zSdB9oKQvS+JSGQkuC9tC
XvdQq0VrMVfWhWFT7XR5+siVyK63kCWJDBaMTFR5e+uxSO1oChQq0Z5gAEwB5G4eL0nNh93gb8uxZA5EUNIFh0ueFUNHc6k6gicO+UjEwc30Y+kzhDk4
E+yai5mZyNUpFANQBC4If3AEQYkbIqPse6mCtP+Psn5fXmle3eo/iNz4FQeXfdRe38H2olIsyoxQItzWvBngbZ8XGqy4lwTX3df8OXY3pPiePWJJ/gOU
jR+XDk8loGhyDaDqJGgh1Y82YMRQxUEgbCp/E5KtE0kPPVTJMmNKmiBI5PIYUqS4JJGH9vz5HAsUh7dO68OxKU7MO4IYfTQwhYkCfmkTaQrpXP24HwQB
3tTD7TgmI7II91EyAjWoWNauNnc6srVkLUjkaN+3OkX7m8n2DZtuVo7h1uvfpsJGlrTdK9aJ+f9E4IIc43XLUqAbndymB5V7GKCdFNe+oNjKL1BOuTjt
JSpk10JGFZ1E2rPPPxc8k3ytVHGZNYkGlfRm8eHoo9yoc4ZZpwfnesctBf+mWz6zzTRolK69Gp8r2TZa2PH+FJ0034JpbSI+Uj7z2BEnl+sUQQvSjxI3
2hxmwt8zxlMojWdoNCGorcv4zpj1tzSxE/F9TDBSNM35Bcy3bdxUXa9xB5Fmy2UIxAcgkYXDW/JX/RmwyIkdGNfih/tMeeNvtoa02AEJKRG0Oygx9BmU
piZ/qRKY8ulHNeYkMSwvOVgk6UoFAE0BITBUsIYFj+HIoNSXqZJ0UYE+6k2RN2P61yIegKxCexcRDTEhIVbRgvjSL5V1VstYsbdRkPzLiiZHWf2ov3+P
LE/uUcgNF5kbjgL0OUda6uH4c1JCRcfawH4XzGQUn5fvae2OedO/G4YfytxMPG3rcVgmAyjioUHxdcVn8+1krw6PJnNfwwYvrn4V9Op0BY2iLUeIzmB2
RqHEjCETYRFroeH4OxmMf0lvh9T+J/Px+Zq6A/jqKe317popwW0SCPScldGyzI/Zr8fVcAlbb0RsgIw4I+FwXEgv5PQ/C6Po+vPG23rkwZYqo7vNaIk+
jUrsrmSPebgI4V032c5ETmMr3HdAaCJIu7SV2ON4HVQ9AKaoGI/QQlK8Fq3yuN5cuSnEVkGXcaqwldTnoGA1ISJV3TThXgzUnhSiICy/ioBDaZKqu7Br
YTznEWUMgf1qoIIOoGJX1v43ZE3nSnkdWc4sA3JNDwsudfOevjdSeeaeBWqByUSpA6JMSYgsKvgbeHqfLnbbc79TbnlNpiAkgPtVhK4tVw610vEQrDqo
u6ON2zuNDNcapc11UxMX31t2DhUEIEs2GRCQFRE22Kpa+TlHEodMP3XU6U93T05Nz03pR97nW7dLiYn4JWcpaaojwRyoFJGQIJ5sFBzIUilM7BWdcgrM
9XW6ntjDc87tfHuL3y+NXe47bO44EtJSy2aLEgyUKIJi3wHFv2L8rjI4Onvhtz6OpUi9vp0V8Q4q2YcZRw2zhPVPdqlE2ydriKNlwmQcs+PzeL0Sdmap
F4ItJVqwz7KlSkqVIk5QCR5Jg3UaID4NeboIjSTSgCamd+NV9Wu9/vQWS2A4ulZ3bjmIDAGKAikQJTVIFdCKxB7LUCeRIteJgxr+y+0ACGVI2zU0Draz
LOcTQPf+/TBmLYNzBBVBFqiQx5/S7gZddJkWThqozjInNg7kgjxTFUq9+h3KWYbmCR6uGQXZwiRIWgNMM2f2duR2Y2SCGY77WLQCI2Lqp4/l9WOjMTps
i7IqbLQ49coDRoDNACMXYg6fiNOHLQrSuOAn+hVi+icnuCNY2B+s0Q3VP8J5QgBzl62J68qz5zIXyW3wfKfBEu0Y6bwhTcm7unnyX8P9UDjprdPbnp6e
OHdMPPOk5GCgskM2kuTlliaTjmUx0QCQCCjZiM4FrPlm+ETUez3EkDgoLnIPYHGtHg/vkAi+o4mzZ6qlz8TQ3lmyx+y3yEgRmaCZCAMKruR0dW21zgEu
3Hm3LK4ZWnn89uENR4uzTkBQZDlILzvN50pNHybLFLTPEp793CtQgEjJQpCOPXlvn03yz0eBJZDkqgEhyciFgpNVEBy+0banxZPHucN5zfZTJZbeFFmM
7huOBs721akpSkw5TIL/v/V2JIoBBMWJLD8DW/QnKH2cAtapP1nex7jIt/vbtRrkLqsnie/bmOPmtQg/YQpRLlACBemSeWhEhK8M/hBBrtw+SPrkQhej
2MADu7MkDEPIfXtsciJP7rm+rmqe7gD3WeQE2HjdyCCbKEuw0HgurRZHBkqqFfGiZSymH7yFJEqK+c2pVRFCJ9SE52x7/7KueC2OCNNWk/CftvEDWkng
P1jTcjtnwuKEhuKtVB3qt6qrMTNaK0q0rMdM3AnuVW7XXZdzV1UoVUGMvCOFp3Ay6VT04yd0OgtcoTyBFyJHlmRIMQxRVoxVqGs+6uO4rxcwFOrApvrX
Oxt05nlosUYddhQG9wqRu8JeLxZO+iRc+uloQLtmufFsnmsdqBBkWIUZqBkU4xO2q+OoSfTnxczUehRrKFJJsVwW2Nk0Mlj6iKSEmzmFF1UhHP5SDvLz
mrRuowhG3+V+iPnQtoeOXF7+8vaaHv6cUeGpLXvTCQ0kY7I33rXGjaGETSNvXNDUawGAbJocbI3ZsKwZcmFwQhY1mKlUSg2EECQKMaaY0bYQEoEIHMM3
9lNBFCzIqTNCZoQzCRI8i9TVFfptOULBJHKV2KiySRI4hsgEhH9HLJhBfytSJsm1DGmqPAtdmQdLSYfEWy1Cy4my3TkKAgWESrCA7wcEV2NafbH08nfh
94+z4H5Tn32MH0cnyTqNIEHr7PmY1KY140Bk71lEURxAqcoFB8yjvB1vqs59fmdC536nnQ7aRScBz8nfLMIl344tAqr0kSJlQHvQaYUJimIAmVAKk9Si
xXhOyYK/PwHvunA2NlAgnTA8SpovHJaNkCrEiX5t87skXoQQQSbcFhFFm+IATFEpDqnY8j8Kk+Qc1wRqwUYkOIQIIMoaeb5YHZixoKAgo2xjHE68Gqsm
aLZwpovaUyTSCmraZw6wvJTqzSTW5TIiKxDHZDF89sUxtWzbl0mc7OsxEEykCSSoUtGVlCyaosGKOvOKaoaLPSkSpGiVHbSK7BoXy6yGXEMIGKL7Sslk
ImjCAIk8gywhwkS6fap6s3FMIiSxk1EEoYUmKO7URWG5uHvvXoRZAU5gUc+Qx59z1TS0d9/zSWBc22BEBhXWYcEn10WgwVVef+K3ZhdXJtwh1jHYkhgJ
IQF3wmOVBQZB+6qKnmXQZ3BUftL+1YfZRTz7MCQUYDFyFM21yaIZ/EgZJRYmumBw4gdNjdnpoB3unQkN2a7b7e6pFdF7QNaqNpLTCg408tWjguk3FR5a
6kTAr4U0p5Cww+t8gZotympPhC0VCq5nkymIEOq1mpcdq0bTDhhIqBk/FXrdguImNTQgSqZ547YFEIDFGighCqXGHoJUmJpT+wLtEYSs85qDtmJhcUUp
KHm3stFnFotJwHLDYyCGZlsBdAXdqexZnMjOXWrgB+eA9Bq3qsg0BAuDxQ5gBwoUtcaQj8w6zyWCGyrVgOBSwf6pLwegkmcdCwmU2ti0borTRbiijhbB
u0vSZY6Q99oX9XwfQeN3qp4IvQ9h57qoQ4M13ln1kFvOg7iiCB4bzuheEAG5DEXgbPfLeaInBM8TdH542UsqglqytJZBppPMbMBMjhQYB3cYyu294ARA
G1B33IJvkgkK8ZUyBfgopBUzk5heRw5+CPJkZ5GTMc3YcEDz4VahEfsH54/1UV1+2GBrw07leOGU6rbUo0OjBEQh5iXzIFctYW2M9Vs8fJ8PvmavWcTx
S2rjAEZfzFCCfuWYZAovNK+lom/FxKlVRs54+jqZ00bYm7MwMLdxE5RJnGfRe/K4atfyX5ja9BUTxArhZb+ndpOuwTioUV2jOvfUZQIE82aombEF5NDh
VJdQBDWNahQKNE6nUFZLIiwTi8y/pWuENLKfzYkxwgklignLUVuggAw9GJ3pEqkb6RSeOgAmogP6lcFnKplxbfBBmSypwcKSSQCCH8gtda+ElTbh+jhe
N5xL1dcERm+njN0XdD/YYH7SHNazcv54FrhjVQm1mUivCknBAnf2Mt4Tg5IqBapu7gKKYvEWpV6HIg0EEMfUvC46u2YpEqnFs+CgHqYAznRgCyOPQ2eQ
JBvLPgsbUIg23Q8vj7ZYYzi3gNOKFxfY17iYVNvx5Yt0FxqdceQuqPvkBsQ58qXBXZ0HboFpRQpSpCq/Nz0ZAuDbnIExsssGfoHQKQOBnt/x4xU5wzNJ
YrwQLVUkD3tTvL5VNxJOXHKa3ylJCxEpetutr3VzswYBySpRMRzD8oGJjujfXHczj6YE3fzSH2wTQgc74HA188M2NWJqem2HcttzaOMiUoUIFaWSJKxI
GgDSBQ/X2L0ilKHI6F0REtner0BUFOREpqAgSxOdHlSbQHKxr89LvYJQjtv5zXaECb6qp56zDEwzf2Fz4n4ApYZroeJUp+kW04n8zZ8+ruL6ra0T4ukK
fdohrkzJSujnMywUVJ1kECL3GpTEoYfd+bOOhx5ZtUiKmuBQwGPYSQ0tSHMfIyjIIv1J4yDdjswbyHcJMCwEl6O60JaA8EkklwrH+DMg4+vhLEj35BS1
ABFkjWOuSglBLz4VrEMWPFXRwAVUVsArDsQ/pTsbSbTgpCpAVD95iU1ZkDsbtCo3cPzIB/rZj2rk29h8m/MVP4bj01e+w3yuHdab0mHYft+/12IKOR8b
1Apj/VwBwbYsnYyPpdoHw8eJ1pfzCqIHkH+EfK9z0BClE3SxVwUTMAFBdx0HRxgoxkCl/4WYcCofSUL0iWeEZSJrbhPNJIPEJFUxBFi5l+f3HAzk7xYp
kutV8tUxPMKn31EyCCAQDLEgPApM+WqtNmH0/G3rP06z0oMiLWhOMP73SQysqAVXlcx50N4hsLov6yxDnB4I/GYNL+i9JDJKgLi9+l536/knfgVQ7lFp
UL1uYW2u7T/odOCSrVK2r2ZVMoJaz3LbN/Z+g29ON4dZqflCL6pxL15hpe+CUUoHIFKKBiFQAgogun3PmzSiTfOcNIv16zyTT2o91p11Zu90UhmKgNV8
5iB+bWoDE7GDldderMea339eriVFUn2lOePUglGpFQyAQTa4yQz4BuU7xs+EgSM/ybj30hmqDjk8NAZX45M2ET9CFPLD02JFSMuTI2i3OTqQrbPt3BXD
qMiMrV5kPYkqVChUrz0dOpgDqR1Fyj7cVgDROBGrIj5KFGYUBTHuQJIigZKQ8Fk+5210QguOJeBe16fvYUltAVDWKgHggezKaY4VEv1ygioJAuRpPCQH
nfUjZ5vet6fGEEiAdJfxV5dlr3Xt5Qrg8dLikFQUCpfxzXd70NMc/GmdCx2jI46mWjx5Ws56D52YX64YRaWd2gSw72e2NFOdjYxGGESnJ7EUBGgcLI0Y
kavxIxnJnejb4tG44HOl8rDJXDsDa7vIxOrfGnr0y5ThGwwXUyvbO6thp5uTMomLZxW63zTyRT2T1Yb9IOx45EwLiQYWIMxrD/pej1voLQezxRUFpG/K
h666heOe3ydMcAPpIHyym1uD8DByvLDiGpD32dSgkRk2cs4rE3dApxShs89FWkUfE2VrgxeKZDCu1mh3tYxfK5wK4ArSBGVvpZzC/R9/mp33fi3Y5wGS
sjgb131gvCegb0Z0gUVpuwpnqDdIvLQhSgfvsz8tc4pqs5jR+bq/l506q0Bsz6qy69mOeloUWnjmnp8fGerzp9pLSkBsqCBd69HTKz4zERnWoacsPRXN
6lFgiv3rqJLB3IGxFBXjMMiWjau5TQSZVc601VjdaWnDa1d2nc0ibu1JQjFKUxx3nbhamWFLTu6jInANiucuJAzMaarQUbYtfznfYUq5W1TAUjaFfUga
tuB2NR2nN57IPwRWuhXN8McIKSNaBKBnHxzsT7Uhg2HHyUSxqys4QAelA47RN7tnfu/U0DRmGDBOjPEn3Ln8yjFDFuXddC+ue7cgkm5nlo0Vg1zk951h
xaWtKiuW1RlacsTU5Y2xlWUUZcMcyRu+wp5a6zeu8FDWO+fcJr1TXWjOgQeVchwBe3PXNmjrQuxPPzPd8G0zO6OuHxjfSjQ16Ct361XPsU7DB5PitdnC
CLq/Y0O+MDI1zxrNV4454DHT4mXwIrV3wdhZqeJWERtKYquaJrVS1KGTxNVrPe+FQ1pTOwxSWusDw8Gul6XbBzZuQX5lMc0iY4pOJFvjB7QeLW/YXsM0
PbwwB6IBOu7z6ru44dPoitqjFEMgkTrHRZGZFhV8nQVITPMYN5sIQb0GWRQPC2mkO4NGsddmy8KfBGn5CvT3oCub1zX6mSGlZD95ulUiRVXtaFNFXE4n
Mkykza5aNrqpvSlhjKz7mlrVFCocTLVzzrWARKiXdApEXarxWgnfGGta1zZoxizVF8caKKQlL50Z5jcsS1y15MzmZwcjAOp2YPy9MDelvSxArXKNwYR7
M5Iyc3zV2rKIlu5RB27qakElV5CIA7MV7D3YgI0RBJQUL1zw5X9HJ8EbIC910M9njGEQ7V+JwyevGaIMqmkB0wgCQT6OyGEDxGenyxz5ypHjn2pAtKX9
dZS+BiXiUoDN1X2ccSiCsh3LsdOOGbkQePOJj491WTXdR1X40p8DoxxwFatMWl869NEWYGfQJYpSkaud7qsrarV/a9xe272KQdVPfS8Vq9Vr7DxTC906
p6IGkphgTrM1goh3pZ7+K1x37ZxdEeyQ8cKAQXRG+qnfd4xzT7hBce2BSBJdCbwcpEHMtkqghbM5zqrUzvAeT+TaHgca0TYsQPJ83Hlc23U9K/Iwy7rw
HPv3g5yT9BZG73EHyZadaODbSjzK76XaZpP5kuwh4f1O32rvXJahiX47sRzTohy/cfwtBIIjyR+HHy366WDOpXm2+LUBIPllVEDNtHaQcyCzFDqnHZgi
kDokfGegRKuE5b57/wk//GPI90T7rtH2bDYjNETifnNuQSlVJ8P0D2ggD2FD/UEBClHlfsuRod9EZ1KSf1NqmNkZQXeCw0KFeUNHPzeDByXrDin4m4vN
F6W9tayXJoDkM7vh1t1iRpoT3qfwv8/bBuRZXK/mfxIZJj56fjSofsflhekPJuex3O5br1ugP3aFPlZuVi9VUPH6756fC4vc4U6A8Bzg4Q5d81mvcX/J
Cj9lw/yyTvhqDIrAQ+IC5AHgKTOy1ymJB05FWs1ygtdX2Lz2Y+5rT9x4E6krARBXnnQy9eBu1PaQpJH6iiAMyixFtrCuvuXOYCrTWw1uNwAIkYC7smWB
c/Imq6DvWwXao2p01dF9iE40Fd2d0K76u43Pqq7i8IYsVtXIZuVCIJOX5wUByRH8efb2KIBa7qKWKCOOm4iYyOKp73F2tVc7ggfYqsPylO6KOFfnbPUW
YRcajD3dnlyhcLbwqIEonNKUIcoohe7R+rj8JzZQSCI4dRZwxRSYgfWcsRkwEkduR6Hr7uNlPXb6Q6s0bKqIvBZK7llY7eEyf07dlk0Pw8bZYRgsrNga
mNImCbC/dAonlfW6HHpuqduvFwwuU9KFvOMqiSUDFcacIge9hup6J3wWnM5vhBh4XthmBfDvR4s34s0bMIkUlsqjgH6aWwh7L0ZIiLHAN6b66SIRnZlj
qqz6VeO0G++dB+wVDrvXLE77Rr8uZkf5WEPaUPA2kjA2LkHvOJ7qaQkT6QcAk4VsELguBhV1r5T0cpX40B4SCH3I6iB36FxfhU98BLtQsh0nROvn69N4
xn1Cs6GdhwynV07Mpdbsq+zS6XzgJMYMrzzhZkmHkPoel0JBtblQXjRnJ7/4Tn8DXrDzCDIjv1N66sCTmhdUNX6Wu5iBo6AyhoXVDX04iQTsfomM0+OA
6kYYMUhQmmv+TdNT+/n2mBR2sHKJcy3Q4uzo1kIoIZJGIeMndiFQoCiMhKKhOI5kOxyTho2JQHPJcsQk60LVYBNhHqRoJCaXFj7qQKRFMCs/Xhx+YHI1
zAP/IkewBAFcBcCBbZcZTvR3mipBJB9Vt3F5bqzRoxPvCZ9SHxZUrCZ+UW++N5A/wQHPKIWCo/mY2d5xnWzcArNjXSRVlSiBuq9T5nPV1r49X+2aeMKH
zeKyeQiPhkIzpa04+q0CcmE7M05PKUCCeS6ghBkZm8ptCwSTsgV32vKL79cVrnhRJMpzpq+/40XIZEEZHEMclJOLK1iCZyUDoQiP/toLOJj2aZZjL3yE
RJXbqznOF5W10heNcr7sj+RAhClAfGwuwJAoQi3I5qjFknefxNON13HVxqTMjjeYKMDeAGB9ah4UP61TnosEA5SOdtYadguTWnbaooUShBKKgg66TZGu
bI6ZnY4T3i+TlUEUq+mV+F6mLEmZyEABSiNXTeeCs1uN9nS1CCLpOebNZj9bv31O1vaXP2nzZcG4r0kJZ8BNBP2Pm8AkXufUxP8DbBn5kQYMALB+aJ2d
6HJVmS1kOSks1AUXISz16eqY77vsZgGqgyouCG0v6US+cmjBJNOouNTekpvlOM5nuo1sMA0lTz6FCo41FEDBigClAYEr7nOh2MD1xUe627P3yt7XHGaW
NBlvv8nEcWdnJEpUIcODBMio/ZEgx0YWoCZqpHSx609U4R+Z44fCm6XZaivrhpcT1/fj0+vBx5R3r5TxdHe7uesDZCS3puCkDwB2wKPRA6OtDh56XHEY
ebvovKHUQ8uB8Ppttms+r00bjSHkwJJBS97K3SUqVgWrFjUBR4LMeQAiRxVIcArkJIyUedqHVJsIJuN+JqPz55v79eFwvPK4zzFCKTG3ztWQXJ1U3Mp5
cFwRiBM4fJ6jfaGGpGBnO3wjLWlnmXSNhneBmcgZT0VrxfJIhYiGrfM41U6qc/cXdM6PPdo0b30n13Vz364Hrl9Wb8oYzssgTCQCEx/FQF7fZNpRmvSu
s9vUG97D72Paq46fSolzvMODjQNL7xhoksKzBZ9bCmJDgRenRh2MjbjnDpZ+Mu/RaReliBYwd/UxZyrLmSRE9Tv3qImq+dM8koPDD1ejdqCRm/6Tfr9t
Rjy/wx9b58J7v3YEtenCWXPKNKU7T8mGfderPjfiLZyEd1fHOdBWm3BZcMcGz2lOSsbSXvoLQgeCNYjwlEclAgI6oz9piXSX1XJb/RHsy6Sb9ucWoFVC
a17d8NOdTCFMD1T0bf2oNofStPKZYaXhrglr2bXhgKCJ/n+qYuxbmeP6fC8TnsdK0NzmwrBgcXnj9uC/j9R0RfdczR9uwajEhAM/cu0kqTp/yPP2CK9r
9QC9z/a+BCyRm0XJlsFBxzakYHr1gX+tZO8wWIhtblRB+BCaNy9c6b+/fOv57n7uhiB/U2ITpSxSejIfLuCoNjf5AlFA4g50VV5XE1MuTSl1mNaVHA20
5MkP6BFwb8ZNftw/uYayv0vF4UU83DJ6qzDGeFHrLuqxGVHxOGGfsf41WOxFGvV0KB84E3RxHKNS2vWc1pDOu8/h7xL4yhPopowl93u0lAlQBhzC9DAq
6o0rszhb1ecLHJmcCldOnEDLI3puEXu/U+BKSLL5sx/qzkgnFFhbU7WGlaOqjJ1h1A/Tx+dgL2UqFI9/sSjFSB8DFj9ZXVex63WE+pfPZ6eqR9k8ST+1
fZfLaRIjOMVHGS+RStM1EfFc4cm02A71w07H1OHBECeM+d/gs6aiNJs9grDNZTdAsUec6UA4rQ6EfSai+c60cUxa7j5oYMJJH9V6jbAtqYIn+c5lsRNl
n4nz8ODZTvRQam7S+LrZ2+f93L2370+17MSWWtWx2A1bq1CoCkhQoBRH8SGQ1BBC1x7fyPfP3374p14HKhtAc6UM4URlpwTF/jozlczLBBJBAw9oLeh6
vVBfz/H33NZbkKfgnfs98xm5QkfV+j2MMv+C2xsBDkELjZB8U+6PWTLzz+fnp+FN2Yynx/qLiJwrP6me3UptecPd/dj4zWyBKwztZ8GboB37y8oVJPKR
JsqaOeDoZwQSDvO0bQES9GekNAXGwFiZBTqPZIImUhorCOp6Djn3eXevxtTn2wKneW58dr2iLuclSQhRsiBKlAg5sSkZMyCSdnyKZugni0kcB0g8A/ku
A//FmxerZJnPVGK1kfP8p/y7oan0O72rq/qcDKYkngPtAA7EIE8G6z6MZhnUYs/VgVe7XI0H34l6kaCZB4UcP1c0v4DOuY+/fAe1ACkr857he4bQRCcJ
XOKO9u8yuoVgpPvNURQTLKYypDLXexP6Ed2zeXmufp+4lqmaQ1X6nZOs9vHd5dfRfuipYrqo4disacrrmnPrJp3SrVNHdQOL2bTJrJfUEoqzVEg8ELUG
V1BAeTw/EX1nbO9RtZbmUXTA2Z2A0nSexJgDBQlVVQV4KNdZaMSLLPWkOuiwL+5ZUvzGtBaGnxs9HlrorjK2dQ6PRddl2KIxDlSgOrRdae+y+DTp2nZ+
8ttXSisNOD7TUKHW0yMtFExO+rClVmQCZMfl3zgHxaDwcC977RCKGbeyOeFGtaH+XFQ9feTOThvqtO0odPd02zjwEqUiQTHukHG9ehmwKUOsoZJvUcIf
afF6sc9qNGhDDK2MhlecpV0awh9Z6P6potv79sOgv5nQMm1KzktsT7KwEonWkmoHC73k2aCbY9drERYgjBBeiZ27YXJDMxFLkKRDqisqOQR+j2JYiCnB
AlyG/JR5uLj9kvKaGYlJe9Up0ooikcwpsixRZ/PveSINa0GrVTI02toBVQipeaFziGGDeUEDUr/Qydze5ZU6m7aBs7VEDKq6obmKaYBmlxSoKwbutrVK
kaUWCEXVfTchmkFAGL+cef1uFxS4/pFLZGCLkOqi7z8G93uJBkitI3D8UI+xp3NYlPhJxNdABChx7DAnElGmPubUzcdQ20gQHPyvkBgdGDKh5NtyzGv5
tQta8B7X2GMewV9g3YBd1ARAzKsTEl7yTrdFx1BuVCDmQ+qQYOiLs9eZyiFEG/ptVQ53w1mmM/6FVWQyoQKRxg0nXVORG+TxnTZRTZF2ykA/l5QhD+R/
8peT/t4n7vkeB3Ndns/7ICv/pIiq+SCMII4GFAV7/aKDfbtpRQTuhABBhQZEVAKBRUf8liAQJSFQKBAIRhUhIEVWWUVgYVISQCWQWUgEEkJRBKQKUBDU
b/obJ/6X/oBNcKkT+pycN9ZJ4cvV49pmuCG2C5125jQTmF7xG5CvOZoimbXU7LjrKeSQ5AR/6nDRUf12+hDRiKSmtACZik9t2xNA0UlESUFAFJQ0AfPV
NKTVEVEVVTRJNTUFQUQS+0/D36B7BFD8xwYI+v/V/6WMn8Tnj9HXTWlP9ONn6B/iG3/gH8yH+4P827xTfv/vwgQX9wT/xDKYNqilo7aSpcRERH7JBwQf
zB4d+SmYZkUT/8f3+vs+x6RxnnH57fln9xi8vl/LqPslenrVFKEAlAUIQ5WdVHYFLgL14Uc/QUH11S3PUcUCSP0/t1zVeRElkF1f9qgkIm+ndbhRiOEW
DdUqx2f7/t0aJg6DKFWFtkMcSwEBxmwZSoYewTDev+ee+/FzYdeHr/+hKX24jQx8WGssdDmChlsMgImJ6Jp0afA+X/l3/1/8PM8OPo/HatI/aSR+aTmj
CUf1rHAXggElFYBiGH8DFTyZI5qCQ5tQ9P4X1DyQ1U+SjTNQbNJKGCR+qFyOTLiiZGsWvf/jvmFUPUIx5S2R4GzMYU1/wFhE3rlsk1YGuVZzUm5kNy3/
Kw69iAe9e+yuWJcMwRmQKoHiQnUeguP2aWeX7AQBIeIyAA4MDyu6mN4gGSs4xeftWTWXKi13YdKBJNI7Vh/ZhUOOF/ZS0tfS/E3sDsP7yO2hh/xXHcgb
JCHD86FFiuVp4moVxDibaviaVVYSZH/PNr1tbTLuGeb+WWNL0TDqCFSIkMZeWS+qVuMrDMQi8L4jW+s3ChBrjbZAJ2on8ZuAdVWhiCfDbRBBkkEeGVFG
QPE9qT2sHrEa/+EzVU1k/BeiGE5PNCxaqDA+QUamcSQUPO0bvPPQUEFN98WHiM6l1zvra0YEZ3Ael7855xkwbaU3EsyrFLBc6DN4DFZMwPsgyNEYlBFQ
3wR85V/BHL0DogLac/pyJyMX7HjXC69subBv4Xojz5WeyGM687rwp9c3c610Wu0almXitWnFDkRtFpqCZkKdsuLas17DPRbUvfb3kdmMgmDYHlNrkrgj
0XFeEsWjQhtvzhF0DV3lPNQJNDAEBCMk55vwuxTYOgWa+1k3FhxBEhuHEw6Pe4phVQRORHMKgUFuGjLyfLAergWQ/gLwYqUBwZI4PwwhsHFzpNSvmpaK
H1ueSKMdEWCS9AhsRDBEzsMMAix1lzCpPMlSIoo3Um06E1Jlr5kQOzKr6Ezebb4Z4U3hpFwakVBiFoWK3CtMqLJu2/SGHG2PhaWQMBc6dWlIPozPXV8S
tSI20cJZzOebzPa60IktjXHi+ZphsNt3qqPdAcvjWVOcEmEuHMoEnGFiQMT7SxMfIjFd+88T52ZnXfa9vbeu/DthyjmnOeli9RQFnqrBXiwkIjUsJMwc
MMf10gQCbG8KI3d/KffidLVEBy2K8zUwKFnUR1ToDufbTuYTHRrmRpbFHod8r1C0CpBKtNymkEsSOhRdUvnSjlpOJLS6oHizzQmyHNePLXXKYhAyMhmg
pv/d4C2BS/W2G+UUeOL5NagUsZRwpcRaGQzMw2qOQAfUqAbgP7sTIQTdRlx55dIyIp951Iu9dpSf9y+oMQOPD8H4Ye15CIZP2LwZrsjE6PUluo3nqwWY
3GQuqJaKh6lpCTM4dnQD3ZBhXfAci++trzS+L2s63CxAZFLQCzKhCeoNmXKkD2SgdQYge/gaMGMzjnw6y2T3oeTGpUPD4RWrp99HhYoSfT0tm9j6Nhk5
4Ui4URRgRqUOqhBCWQOjC5xOBZv2HDhFeQNsMoxuwfGi8CwW5Oho+VJI5GCCU929G/4eWeuFgBdbtchSpjGknSbhbkZ1UW5KBuC5FTOyqUqGCqUuCmO7
cf+R8E7/vpuDewwH+v69e0wo2pV4qkoD1YCXdEESItBgUhLYopjVipRNKs/aXqaDsMfcGNGX8AXdEq1VkgrCKSgrof7HCZUmQI9WVUulCRMX4ulJER0V
u8Qqw6F9O+TpGUrgKR/4k9HCKCoCoryFEBhwaCDH7Vrvoihixb7118q0keis/ngVaYD6Ue45jgMohVu6Uvm4DpAbvqT3UUSaq4mN0HsW5c3dRHZH6TqA
4uAFCvKkfTShQPD2sJGa/2HpX3i9aC+YyDV4OC898nE1g6brFXrIepRISgBc6u6uCGuQ76QrFQIIuG6i7g7ZDHzx15zsWU/XY86UeCNcSB3CjB/IAcXA
wdhVJMahoFgFUS1gxBmnRBIEB9eDowZRmGE7miQ9rB+O8w99ls/FjN1sjyR5U34dFhd/F1o7Ng4tX3NBrN9T10B0DRyu2gqzdOEqWQfPbfxdIVNUgJjK
4aL9VdGdF2hRskNLNCPYQS8goZQnqg5mWEwEz7WgT7mog0hgJPJiWl3wwOrDW1zK4lIoZ2fYJ4aNg63szHH1zphUO65PqR1oe1lhwUdqjhqwO6bdoxK3
dBJea2YnySbDDcExJ0ATRAqAh18ATMmEURHCRFpHTAQM1FKRI4riRIMUNmwWA9jmw0YAXyVwcRwZGGwasoOYSyo1iikA3qhHkERMErCX9ZgCOv4zWedY
fS73pLXykTK0rtWVXkz9OcUsNWFdDljBDmecT4rEXrLyOkMHIF35N4+9tcATMbMtEYmTxMNgqIJBketx6nMkv18r52q/n3Wu7i+50ChBMQJq+ZEU18aA
oD7XVkTQfxh3kulX7+Ms5qOFVVJ8IUplzdR1ksjRDTvaJi3ESCDuKJgWof7qDX6Jjpi8pYUCc9Rhb4WvKLyuLALq4o5rko2BEqh0pBlJfFUuQTUEbKI3
EC2xi4+f6s8pNjUMF7t0/fZxw1WZSzAHyLDfegBRBd6S6VDbGl39IWg/jqqzX9nr43DpQdNmXauyTp4vXIKMwJWsqSI3R5uqcrDMd72uWqfTUtSYPgoy
FfVYlF5mBMotxSD6LOAJAp53VJ3hE4rs3kwWWsGy/aQOMd59JsVSAH03XAAUwaHvImyKQLCrrLPYRQzKeXyRs49qLIJjTsV2ffSZiTrMHWV8jbEuhv6S
k0mrmWFwHWMmao9DQNWaladVoNBoF5WUHKTAFksWUD1C7CidZKOKjI546O6G6G2KQxZa339cjUDun2F5MhAJxJQzwt46ydw6lhdZwGDwM3lA4NJ15mFc
duGzKakXO6xapuoBuwnyYVw8HvpiWbUwJYo6QbtwAe6GJEQC2tmMQ0K5RRJyJlg8c0HQAF1EQwjFgKUMjjWoznCjhhKA6H2aTaDZKAnmoeDDUGGDWAoi
it6JN9c1raN36CHjdtahsBc5cs4kN07nBsjuaVcZZQXBISd7vRwUpJSKnY/Ub4Fauk/rq8H1UvADynpv1k0CQ8BNHlqBk8vKUzdOE8eKH0djb/zOSX4b
2bdrnfXj42aNqJ5nQkPkN8jhRLXCEAvo5GTWoFt+ynlafu4FtdZosDGN5lQ1Lu3fSZClol699YzWxbkyFVMCGzPiwxII6ErC2zpag5uFk6JnbptN3anl
OH45As8hUhWV3WgRtpN4410fqMlNr1N4POTyke1YkGaOUK9ng+NXi1XZHGhY+W3Qkj5HsvkeE4AWTRwFy0pkQh1sNXBzVTwVqKLHHZwIAcKGxOWt98R+
p776rjgFeXj3XedEdYEqpiRnh47qbkORBEwoIiSLxcPwXawdkkTmRQbmxcuLjJzNWUIEFIJyWtXjE2lZsPP2/8e+gmJ2T/X13v+X6KTrqRcb4Eu2vIVz
a2dwKAsXKngW0XGO4MOJQE16g7ch6BG9dn1zlXqJ7QlIbM0ZBUmKrcb+iRKqBMI+zByD3iUUgMQ8P1MoQg1jsLtqQfnvlTFO+d345TBHLwLTA9x5rBND
NTSvqhZzZ8Pk+uQvYV1PxrhyO9QGO5YgdzB7YzWWKv0GK0vAsgKGogUau0Ke+qYB7/bwqTiApGiphDbPAYjQkzNC+pYoKdM2CWdSL7u1lFazsrFm3Wzc
Y5eSokrilrDESZ8DQ+otJyM1WNM5aGeg7El5DEgw8hCfNd74cBWfCqNhIHNeWJ90q22fYvlQN2ZDD0FgQoigULrNGT0KSIaVZvu8810gUG1GF4tgP13m
08+wZ6QwmRW50yl2nezkChBIyYkJOyWGTzdmD47GN4m7uXoCOdOOJRWa5OCIHKOJJvgN/1yBp6Y3go+qoSDJ8DD0JGCRLyQ8YBtWrZOwlwUVpQ0t0Zjp
JZ0hyhY/bq0hyK3QdCvHX53W8MpQcw2H5eTtzQ5cio2RMrsNAYRBJbPyQYjOEGHKZzwW6BccJc7GDK11A9uJjdSXM6NtaOYLqGKFjdo42VIdZTKNqDUk
Q6hrDpHv64ldDk+uOb6yw8XSiGRA7lQYII8nn0F30s52OXOHgxKwv1B3ag38kYTqnEZJN6gSZR0mwyDjSiiEu9JCUtvo2nc2uEGpRSmygByMKocGUq7z
hO+YDMKa6612pxxjZ2ULoVS2JNAIPi5UVIacDMlaKnDPPSn56OQa61d3YFBwnbWmtYmJXRQn8hULEjvLk3RXfOlr1qVxAZJx3QMDbeKbIoY4SrdH+kty
s0ZMMGXmGUCys2m09s07wt+6n+a9+9PKIz0Gs8hve3NyVAl3aOXdzo2vESCJhcdLTwvs51wtMpXao8X7ISb6ra3zbSAgALrn2bKBGShlXN8UVieBcuLL
EpBbDA8RqYVRakcLQLFb3VvNStE7WbC3bizuu3buweAJgW6tp2pJHn8FWqlzqQEQ/S2PnckM9WkQCdayb2QLiHSE0Huy32MhzWlNzK+1HXhj6BX1yNs2
Fhylxvzybe7svFK271jWJn+GBZKUsgJNWV97SDlOPCTuSRYbuHrRaymy2bpz1dJcFC0PNMfUbfCsfe9mTwaBke40tYuZZId4fGeKngj6BhTX0Y5OwgRw
8WvaW+sDICgbB7zwx67jtdkaNbosjZuQuOpiXhE+BUuD+GCx3P5TVhGbb/n2w2tb/v8j34rcZvjZs+amaoT8w8qn9Zb9ksbzwkvPhuXbKIMqDA4lSgVg
zKQob9zOKaf3vR/CRb89zH35fym3gUKP2GXCqCvpgOcgUQgTWEMBj5W7K9VI+YQU0/m+YogJbf3P4EYdRS61Gg6roL6YoGvy1mhCXL5LMcHNHaHBuQYg
b5dxQ0NDh+9bq8DMamnIIW5+5vWZqk1T0/6uOMQ+9rekejMtzyqhxCjtAEgHkgs9fTbGEzKBZBrqS3UxATx7xak1lLFZ9B0rIARfnpu9oSZiPlpm1MxO
7BzFQ88oS3C2BajAdUDX4tAGKnJL4XM3xf4C2ggNGTqkS7MfcswfYIccIdvlgcVzM4oHFb7m5MWg2q6pl6ZIISkgD8PjKrpBO0g9hsVLMckIgIjvP6y/
WtHqVohGKXkgSZ4Q0AfhSOj0hQN46lA2JCiJ9vsva81g+zRrqK8StarnEpU+D5t5ZPA8bCG5ijPCMBlok1xfGszVpIhvu1IpU3cDh8cZ3PiZhiuOva7g
8DPDUEYo7a7k5QIjjhgYKn1r1q2lmudwcwWAcO3Xwt01HJ6udRfqbHIE0QiRt7yvJFnBNrtGcLGui0uWqSqLnt8C0DCvcinJTAcRjfHKgri40fKGYdBQ
QxltMor8XvPffhQYmCuwtMOgz3ZZ2FDPag023lobyOXVxcndXqqz0EnzjhoA8EEGqnUOJNCkQUktWzq99oQWIe1t6xXJBEYwFjXO1sZ7WDzbHII4R0yN
whW5G3L8cqjSt31u2lI9CcmNV+lfLaNrjvb8c31Jxd714U0PKFreCZQ8sI2J8xXjrjKS+Xf1n3uS7911EmJHfkISHyPQkolhhqJYm8xXV+zEkUjWamqm
UQIIaCskpTbeyfvzta4iQsl5LxbEr6WR8wCKYsjkSOlli65p4BdBEXz4n5ZmowNZqZ2YoRw/88WAakmXocmEjKwzvfCgKQSSiqF5oQtgzSGyEBU+G9qX
ETWwUrpxWzRNCMJOOHvonYhzfixwd0G39C5Fj29UOZ0GuowCZ0x4BjMkJgTiz+ayUURoZlQJzgkR8am6E+2+dkaH13Q7A97jA5Pz1NUDGk5Bp/jeyK6x
cqq8ceDAqhSwkk9thhz5Ms8eTMd5BGvuPXuMcGCCScHfCW/tu8IZqLowkUBIzcQqPhfc8QUSa42Fesgk2UZEGe2qs9jBydmHid4CwdZr3mnFcCeQAXJ2
JFoRa8o14iBYjKBdATJ1HuKgOinJhTCjYZJLUQ93aTmT6b60OYM8qMKkPUZZBx0E9ZzFRmDzekQnkh/0/q0MrD8+V2rO7o088jGhQNoIKNZNS++gdV3p
b23TEngcIv53BbFDll0dnnRN6KOx0/bcTza2iZNgqix7UMujEqQycOfLev+mxo9vfUwOK4kodv1WGWXfhJEQs2oiSVeNHDaQj01q7GSLzdFYJwKBgQIf
YzfSNqP5ZQiU0VCRBE1RaRd3nJtIzlSoqdJWr6BqvWTj6qDGYL2Ne75XpdMpUV777p0eEzDy1qeaT71QWHCN+zPonHR6gmY/J1hbtMBnJ6rvvpRH59Aa
yPdKQCnxZHcoFzjGgUsa5ZPpiawv5DiOPgGBSDBAeb/k4uCB5pT1ER8JDs2c93bfrspWc2nHPzM66adBPcnr7rOh33vDjoCfWy42fY7IoG/Syb+NR/aR
Pj7aNC/7P/Dl6j/7riZWC3j9s/YZ70ZPrIOa2O6GHb93KtsYgihf1/4a1L+nfyozqw7SXtixGJ/H8cx4LiQV9nGVIEXJEwV/Bde3mGXtkPtH1Ptak7j/
D9gg2eV/5S24STe4EKIU+w5zWCWbEhz5NP/axvStSqQ+TTUrpUTlhl6VVrBl9zC7aD7O1LLOX46MKxLM71MuLvUYEP8ZZ9J5zGZHLF2ue2TWcHw8c9Yx
tQDKixZTkoTN/UasU61Hv6o/3CStEDSBP1seL2KplUzY/soBPTuTdjya1OTrGKrncxqtP/rdDClVRzifvQ5GvLF2K6EvVVTmanEKwoSgONDOH5yR5qhh
no9cWejfSw6F5gu6kzfS2ump3VjOOMczfCcaJ1prXO5PCnom1wF8Gj8VbGLZ3JHsn4zt+TG5Qu0ESbMIEHVvyYvqwz4th+DOwZ2zIPAzV3Il0ZIg1SsL
si/vl8Vk9GuPCdEnlDRmSRzwlXQm1ozzFNuc+Pfp1G85lUpnDVP+CtZUAY/zpwn9+3BoGKW2W+wUxwZmDqDLxhiRakNNOhPBjVKJSk+SYKBOkM1bCo5h
UidFtCUGOURk22WDBUqUKszZIbm6nrosk1wWAdASRHzIWDipsLgcCa01iIRCyjZNdNIJ8/pk8drDm0RZCuyKYU/hNHwcl4yVRrnqmkdQySCAQ96Yj8Cj
sIm7ve//uMkdWoG5AIZzmCtqrfnOBU0rS8lkE/2KjukyY5ttBcq2c4DmW1kpCphpSFMpP3TQSNlXyrkMjBSATfJMweESj/7pGuThaxSHJ2vxqQtv1Vsr
OUKnSvwqtNrNSqGrhy5crakOxc+H8YlncoJFBMjyKX9VhN9FgnkhWDpEV7hZTo+xeRPKeEMPbc1mZTnBymzU8G7d4y7/uYD2dKn9D6cSo097babrPPTg
Fx4YjXQcbcPy+d7Ys1bsLieEZ7a4C5SOPqca9dOckQa72sFDqyzNXIosEHKcnD6lcmPy4Ea5428Yry2+b6KR3HY8lUakA/x58OKIP+c1fK8recuIvg+q
Xe8ou1bqJL1XFav5CdH/JvDCjU2PiXajNYVE3B8VYSWRLviGiCWgSnzp1gSmFRAX9zJ9MWhxuRP3q0eeQ0DkUjgWGI3rciKqFImVPQ5SVebsPl/uvsrf
HCMGODDYN54TQjQ6NL7aSeDhEQMQPt3qOM0JAYZunX6bJLc2xjW3tfqWiChUKtc1HnAiXrjVhGqqSTkY4X9XzQPUQ9FTUjKrtcTgPE7Ey94V8Vy9XOXu
URYn248RTjGAdKibqx3stobpJSrMGWNbr/1H7IlhoVjzYircg47uU4ZZEa90p3pHpzkff0Fa2qCRst3WvDJgxfIPTJQtK9Z2hmvw+S3k6339OmCODtjt
6ETKXUvnjnCbZq/jQOPAPphh63uLKBI3M8VVit9gzP5Zr8KoGArZiG4nvtMsp6TZD9ZpGuf8EXP1IbkKU7mU/i7gEEKUBhBVMmKPjP/P92ci7Ue4Ox68
eSViCdcgeLqT9WY8Z+u48g2Kz7pDIFCy9CQQkTRQVUIpIV4YZanlQz2YoEf95gTBA3o0nz+bmfj+n+Pqs5nllg52u3PnosVlQzD0k6vIzDS+sEfXyVPh
O1vXbpsPkx6/2VvC9lAZuDWXliFAbL/rCcoES87D2t/pf5v73+a9MXCgpg8fXt32Ir63QD85F4/lMYwhBAI9rfXRfXIfhMKlibH2Uf21Se05Sh4YvRR3
z2l66j4TXWSzdqMr0TldfFVQnGCjUqwyaPwcR/2HxYfHJToAvqO9vD68v+P1hd23g61+PY/j7P1HugcpDhLEqAooIxCCQSASJ+//QMPWP9xeeYCfAfh+
z2elqeshdvGUfbfx+5X4exh7cdMP7sx4/lHhzE8e+nh1txm886uL6sHZve7jp5t4W+jRmt4Y+w9ONLB6NTLV4vJmn4BtEc0tNYBgU5wHiyhjFk35OJ5L
TNnbp999fu0ATH9v7hbL9hCmpym7agkdxXvhZ06yyz4zFzHqq46eqXQvyl9LpUR5K1yFdSFJXl9vLR5SI5dl5Ai/5psRMhRNW+hXJPtX9RsR5Tkgs9Gq
1WGubjLkzd8peLtgWm8P+mkxGfOZb2x73HbF1mRhoyprr9OVfYu8nWeOUY9sKYouhzoJLPTOVfK1v3jhZ6V3rZoxiTDjP5WqCxq1J1kloH2wpM6FWmvc
r7CI7i9VseRpj1w9T532MC15Wl33A9mvnLLD4nlcBvaKKPSmgdXztdsLmH0FN7SikGQ9xaDdc5t3+HOUuNGuDU87+Vi7+fKzO0sfdCV8NVOx+yvfubC2
ceu/dfulaXAmjlzSHLF6/rkH0pJ8Ef7Nxne/t6y1uN5T4upO2+euvqb2ZcavGPoOL7qMvwz875Upg2Dr6+7eQcn7vx3oO8288L67cJB/DVx6pRmZj8Dx
zlStDiY7jLefRu2njfTIiXr+OmHHstWoksGrZbxECv0aLrLI1w+qv22+PL3xmLba4gFvXo0pdB0WnKBq05mxppwyEQo8zOjlVYfA3bNm7P+a2sg5Hob0
ykrB1bo0MFKzZiu8pZwxkD7PHFJmKjl72bxjK+m660GkunCWU318M38Lqcrb5PDzZ3hQ3gqxyxxiugxthjYazu2ZdIky+5vF50xn7bx+I9Ldr8ZOfhll
6PGtjKW7NUXLUDgsfuYLa0qOPAuZWP4sue/q7FlC+xj1+SkipC/pTkzRBhkLn9m2MMUFfP7QtA3ARDNuH4t1+LYwOVvBc3jjcgcNO10Vn/b4xOUEj4Pv
pAr+Devtt1N+17dq6TPJaf5JE5m11CymWztkz8BLj8XE5ChlLSUc4QdvYIiqii1FIB+Wb39uLfOCo8sN34Qj5vnnwiQl4Lk8t2aWZd3j0E3ocFs3UNU+
fblfuyYx7dqC3dmW1a7Bfm7Q5pn3R7pbDJQKYXA1oOTnTanOQiVLlNm42rqYaYxm2QMrIAcZ4GvL64elF0d1yXy79aEi1UyI3HsDDt8JSu9OGTvF8x4f
srAihzy8BC84HA0eGrSO8qdlXwp1n840kNR1787l5H52uvKxfeBMty+hfFuOhZpjk14n0Nr2DJTwmx1+b14ePEbLag9G3zyYdjh8cHv/tm1efCjW9/5L
SB29KMi24Z34ees59/75Co2/317ak8vb2Sle7TPsq3Cjw4dFxbozhuKirJXvZsqS9y+YhZLk+XdFGzW0fDpWP2riWt7PlEXdVlE9mJ0dvBXqCPt6S41g
e4V29d4itdY7GVryeR4eeg3qHrIBic3bz24uU37vLSlduPzZceGbd3Xjdteu/4e/pE+I+pfVxi4TkCik7DsNWG3WPnLG8g+NGP+1vdu2xOL8Sr/blYpR
tZ4l0CVOXNcanPOIsJqvgbO7z6+30l21smRkY3fueeXrxRhpqy/MrjYX4UmyMz3iU0jgWI0eYBkJ7rOfSFbtsJfCMfXmuXrz4mf/fLi2vhw6Zdnik+4t
GF/7vP65rpeKLbU/cfb6+/3FctV/tz7sxpNbrw9f7vREHXAC09L8fQ+H7OstKd5pNRvVZwRKSXNL8vq2oLuqY/XlZ5k/iov9mSNZfndXqvEibkKiLoSL
yHquZ/P8OR+udg8mC3QHuYNKFxJpKPHqqwm/Ln5b1eQvUd8veAHI79eXIGlK0Ps3CsVKEKlCBxu03AZ/mAeX69FExQ9jwndhFuTrWE3Kiw40Fk8Hv7Zm
nKBavPbE0yMjwPQp+JvmJzZLksmHA2WoVOx4nEL02GH8XHtTIh14GkOF1vu0n/88W3iksbbxpijEoxETcq6I+ThHNRb6vOifSIqbPV6gd3SM1pzybhMq
W9eUxeJS72i20ZO99JIrAqT3s7ztSdUmzafibc1F+hL+GopIeGajUkj9mSliq6Rz524xL9PqVDxPymtoKnH4KGHpzmXRsfv1D/l957fu+X1P4eJ7X3qx
VtpWTlkxPIZLDEKBGhUkJ9RCykWj5y7j2KKZz49prmHYQRhBk/4Fso0iNZQ8WrVtH+b/PFUcYpB51bunMxiCggztQxolKiEwY0UyNfR/rx/v/Xh+r47I
JOS/E6lzodBJaw9PdCyBBZRJ4YcJO+0TdI+grVFB6438+DlNUeXTQk1lORTac3rW/7855oi2VrYvM0dmFVVP1cXYJ7IlnlJyjrdhD5UUmS+Em+fK3KP6
fN1zoMhrn46cqvoZEcGcbkkhKbEoyCw1KLkso+TQ6tC7oMy57qjDMf9ophwvpt4M5y/p9mLy8pvvBxo793CcK40tTzk3Q37+cyagwuRUSb7csERImJq0
wQVV3Xi6iUddHD9ZUbtCv9NczQ15tjJH9DMif7v2emauyH7BArxVijJhwyrElU5MsjryzWtVrKcru+0p2DqtdXe/1/KPnn8k/gy+3LnpxgKQR/G30voA
QAxFP10elJBfHGYZzOZIuQR0xLfg7uOq8rwvufDkjsZKotwuIhYnNhMhHcRX+DCOztTzdhtdZm01xh/NwqNpnr/nw5ZRls3V7VAtp/awkkubVDJj6+Df
v/pz0FT7zIZ3H7WZnOH/eBrzsBP2/Q06PZXlbhtLj+jrE/C3NaUMGsl/4y0+icv9xw7/KnLs+OPOfi82JLP/b/GOVafe7H6Htz/ru+Jr9PHlIOLw2tJ/
b+bxDcrVti5CvL4ngdtNMtMrXntWkpYrOtaScsFWXn+nQO9/0n9mds+7GT9Ypn/tH+NIBmstJWL5qFF1XSUziDHrlJqCF/eeptLKVXW1z9VJ/h78nExV
pZ1v3Sw4r7msZ+zfnWNu9sxTFt3XWzUCx7+Z82u+AtnWODu0Kk2bM33KfVD8v1+NmbFHpSTyV1C+KvNt5CHwpJ61hU41h871iKcrSyqtDRpnXdaXhaCc
ZF8j53UMv5frlG5CjYqbl7vofZn3zo7ti1qM8WUjhdhseBFBqIZXX1Rnwow6XiYj9svZwlo5p6rQjWgSy3jVd9KrPyb2tP9LrywPrvGKZqZnOIG+f9Ky
WLvQWbrM2M0V1Cg8JrmuVZWPm17B7vreCHP1Vl4vrMeo23P7O/2PeKV+bhvFZ+Hv7Sl32HG2vb/G37YrQa8/f5vElIVQb7vp3yT4VgN4fGr7x5O2kRov
z5yYaSn1cfmeWI73F54My51tDShUcfdDcT8Zz9kequKyapHzZNGchdnHSXCBwnZZtsRXRbyW1RWfSMzE1ujFbrqfFxLIztim+WZrlgLWvfcOJmawy3LM
BSlaIwxl9DVNTOvxrYtsY9gmXWOE268aqY+W8np/ZmvlvJsFbHoe6Pb0e5TQpfunefVmz0hx05m31Uo1OOI6yt3+taVjj6n0iXZmE1J96r8y79/G2qAm
60y9jNiTFOXK+JC2+HqIiVVTaM2xXOJpE8uc7zPEoVUe2SjvMHwKduFGMyFIK73yge2XLjSOJ5S5ari+3y4rTflzvjd7cyTknsIe1GxLkyhS2hXKU4cY
VSSOW170vO0R7OL6Gk/Zl/nZfbCmWiUMVmLeBEGq/7+tqxpUGbd2Tgp6U5T8Z+2NLyDWPMhsYpShnX+HxPxfHpCSA+GNhoAkSa7pSLBoJ954q4V5sW8X
Y6c6SSndOT3Fi0CuZ7Z3eombRer+N5C5lCl3osQBFyYXBuYodzytOBKKraT1tOIgeW8DOc+h8tKhilsd27OA5XPZkE3qcnE+9lcbqRDb2Hz/blWVmaEy
VyLkbmfEul8yyK0+5ljfE6f7LRqvCA9D7GpaWG/XnvW7c1taO7K2CCriczryhvXR8q+3wncVGK/Qess5mSpntr4dbSxtd3S+ux3nOPVTs404dzUeSkeD
DTSUd52brGNXbTcFe7ZnsmLvR612o8KsiCYCXiVQP3oKwfqlV/rKN15UW6r0C5ptt0i0wxwlJzGOHSUhI0r8lZt+spyKkX5zDmhsfhlSkSczZVqc6rTl
3PMPT7d2pISra2tp71EUdIKLTNTFoGsDarrUqmNJT5Rwvb4mWJWezW9yiWWU5Bwyq0UanshpzginB5DutDSb+IZFatSo3j1HzrQ9lCaUr5UkyyXi/fbu
aEubmjJ8tiq0xNyk1x9J8Uqthq/20xJSWsDfzc1RozxuftS/8Lz+/pB3oLenf0xzjHk+dJMfbWTZwKiHoaxAkXzEQ04sWaXifZKmVltizmQtGeL1qVba
o8Va0V6Or0U9X6PpnpE/2mWZsr/M4ltDUXNhb3lxD70i/u7ta/RP/G1WEu3qpXE5+WXFr2NY2lv4UzaD3P7MqYxxGmTAFrqGfr3F/lttm98Bed9pU4Zx
fwPxzpyPn0p8MXKGrcdjG2qwfTCd08se4dV2moItkwvqZjL1GnhuuVeG+rad/bN8MzAT1K4KvVYOkZuVkTq+kr0zfpharpVKK98d/+r7RlngbN1z1iZG
dGnY7Sm7M93GrpOPSIPdNWOfOu3fa/+BNB8J35WjnwC8es2w1XV0w8D1tDEhi/q+LD1nYp0I41UBSrrqR2IqcyJFFVfftlw2g9A9FG7n5LQ+cUaQov7l
jj4VfgY4VHya3d2zovHaRFYbuPv9cpOPYuuT+i+oXnSUUXWyjvIvQdLZXrZL2xcKv4s2JDQzh+52+e0qRfIcacZyprOVVwcce1rUGRr8FHlZyZcNZdl2
aZuK9z1MbCIcSt7s65L6puNDgSVaxm3Blgw/ubeHxOcoVmIaPz5RDwod9n5cKtEmz52tOc7AOiceMSeRt1r3u3fSmeeMoXs7sPdn2Fc3HX30tfrk+u5h
rhV/B29sljkqiZ7mabsp2lvemjxSdAFquLvd5OYYHo0zOiideLANwuw6mLzriqSC+/LtGdJzrWWfGjzlhe0DWVJ14bu0zgFLTU71X749GWZdtLvaV72I
VfnNTNO8op7bbu+2Qy2J+6B7fsUajabMbPy7mblxk01j11DFuvsnrLxqvp9fVnOtL/MWdzUyeATm4WWZbRlOfJZcOtb++ot6ePlncY8DQufJ36wxfWND
WiKN1nl3Y6kTSQQIKCf3H7MBEkLX0aQPnLjiiqaGuK1nWQelPT2uJy5+Vt5Vgaz09tG79Do+OmM+e+n2fESygcRv6iCFUB4z6MJdaNljXyrbWYWgngrX
1U9jVozjpiIKm8FwXDmtH1uvqytJ7RVtFsdn8aPKWves/rXOcjfeeHy0Ls7ZMezQZdmYHunjlnGkKQ71aVlqDnEqRwoROH5S5R9Vf0f+GzfgbieXDxI/
0MPkOhgnvp4+/hXjXlZ4dEL8V2KR9l4D8HWpyqIB3PfOGt59LNjsNEj6/THB5mxEwQ2Vu50R8Z7M40r4+WvClJW4KbbZQ5rPnOR39T/s5o/C+GgeVpy1
M058mSPfEHbfGKOf6LCvWXnDLa8M9jr4XrvZ/LLNjv/3Qh/1xkixUKkpQX5Q4lVKFe/HP9dHGv+mDaM2fqVGcKoQF7qgT/oUOvv+z+u37vu9gkAnrIX7
NOaHXNNj/zHMzCsFMRZ/TjouGU/sc+n8/p/6ey/9h/53MuJyQBJ/Se4eclCxcakEgoryZgwklCPKzz9qidK/rP9l01FM015t11d3EV26LTu6N0tzTdDQ
UdjdTZxYZGdAHN/RLqBB7Y1RJlTXCmxHH76BlDwgiQQKQKVBOK+Bh/s7X6MS/4ug/vmoRAkxx/gdGivr+tH6ugCBOXeQPoREbpHyJb44/Zt+1/u/k7tG
++FOMJyl/8Ydfdh6/yYOEo/2Qfv8fNW+JQ7LlzrcOP2R+P0R93ad/xinNf055GE4bLa1mnbQ9OEJbKRDChCztys8PZ5seLR4V0ms8ywE7rBnPvB0eMC/
8c1kouWoZuBwaJMdr3mJ3pSo/UNjQYwMVnWQ48btG68NKkVvPTproxOxnoFyI0eHzhdTkMWSk1+hfL9Xl3Z/sZeSqgLLa2g7r5omc2C2axB/aqZSAuP5
8s2lz+WTJcPbneOz7fh3Hh6epQeYR3aw5qKrUtBQQXUIFOhVVAUlCgjD8VeXlKPT0tz22Trv8mA18bjlty5h5wn6MZd3qmLz1ZOVl+cbdcz2iQoitHrP
U8Tf58vXGA1bClVGWWzDxNOsRyXsvOrtGTD0sLKvQWUTkMG+L3Q3rKmTo2UM8rUo7TkAZOO5wMOtcwsrtFWikqDn95nfLz6QgghBCr/rts9l2mON7t15
e5vK3x4HIWtOTBWV5IQpcWKsfPm7qqk0OUFVv32CJTrt27HhLCSIdkmrAZhg5QFh4jY951+MUZednRLoVOYy8M2JEDSUpj9frS8B5dxoH85KSM5sGAlK
xzFN3kKECJKCHSbCCGLkeIkQnmUTvKYPOJNkVBJuyrlL2DgtNvBK/yx18cxiU2kwqy7brg5FBMEJW6geZqJ+3t17ou88t+LuYMuog6qwYlxVkH7JSac5
RBVhboEF/gu/dnn/xzDS4Sbx/yHj/Lhr0Pah8vDxZ066rOsdYhBCKiQKZAfUCg8fXkoeY8crNgfu8ArKTsPX7mnSQVlE/X3IB9yD6Z+Xdz59YyTHXNml
ClwpeuM7qQPI+Kn7Gb/hlg4BClcl9pDDMjIe5lOQuAIIGze9gjcpjnMB91zBKz9LhhAuFbPiSg9sg5SKQSycbCHUZL4XEylj7+ztxIRz7yEl2VEuevIJ
r4L3+z0IJQfN/f3+pv96/XZQEWyoB9ch1POAvykmQ9rj2+v/Hh7LNL+Gvv72s1wJf3iUJNh2NLaJ9PKwzX+UYTXFgHolNPypELnRnBFJkMBpGWYr/z7v
xntbyFLflirU2VZdyhsvs2H175tFfil7J+hb6p4eohAfz4f0k0/ELlxBwJff8mj+kVKBzIiYl9jBA22e/lNB8OX0l+/z4d2shGakjNU5eWJ5d/T/f133
9+YVsrKe9UXj7BCZEkFPQhSNKCm3gLtffbV9w0H2+NCV2s2lwqd1Q4lw9b+DALcuUbZXLVUkfOOyryL83xoRCYkoFgCUI+kpEdIJEoEFlkzCw38ObTIF
SnUc+ko2knJ3lLwxOncKa1wFkPxDT0rxf9E1QgA8u8e9kXv7Iuk/D7uY+lfs+/u1HdlgKOY5LkiLv9GsK46yAFvWKcaX8K4j7edxni06DKQwASUJNiqF
SreuVZwjd6gfnImIFPxtnUTtkxjbxa8/w4wwSJ1NciStfez/RxqBc/BB9HIZB0GRgerER11mg1I6qmyA8OEpAAcEECvyQaCnv8vP1f12yqAB2ywMlTQr
9WiKP61ayqtVYgbB1JQP1hwfQyOovfs7fcaCjeDPBNc8M7EEKMkADp1sxnDXZJCdWCvF7uyT7RPlxYR4sP0FE9hDkZ2+tmJ1RQtd/a4/Z+pQJmw+75j+
ph+r6dp8DxP0T90+zRwIn+SgaEUl3yPVYQOvh2exRSEHteUBx9t6Nnosoo1CA+TZc/cMvq86CpK49LOBoU7b/555b2mKaq/tVNJrLCoarp/VRFi/ROHJ
3lW6z+0KnDrNkA9sMwBsVCbb3YN0GzBzmRPkqV2UOQT3Ww9oAeq4xy+pxjmqm5mWIN/awVtcPfR+DjmePCs3RPp8PmDfhIBRnyqwA0hAoxlmwEiBPZ2J
QUWFYYIt4H62CV1XsJOoJy7IfhovX+NMZ807PBqwrA+hmzP1FA5pqqDrWuDyo8h5X1jjEkNLrufUQSjEDHdf3UHtKdj0VSs2BH8h4+7ysPu6Mqew8NTf
C6Zv2lGnnRlPQFJkfj8AzCPxCzUfMRBhVeNyxMeiBSJTZZoPjEhQxz8mFXpV1IzlDCSiGVTn631lNvDvFPO+2c05Vl9LC4BGipXn6jC8Wko8WBPC+M9Z
jNQ74xqrsc2Cqvu4PoRHNqUMcHlVra83n0Wv1leAjvxw+blAjPOzrDfor34iJvmob9Rla3ecaPKOM65nlJdGs+kfYWy1s5osEk5e93+maOK9O8u2tFrp
5Xzp7yx8iyiM+jf0Pv1vjldWu68fyr7Hxi47Wz9fYXDktnIcypQLm5pynLs7+FGM8wbVxCfId/Iell85fr5ZG2VEYEL695PsBEh3dqjhEyTgqq71PyWj
8zMdp2YF13yyr6Laq0pk7T/tpMT3Yo0qBA45xj+BGeyWdIdVgn8+L1TaehI/l9mc/bWXL9IusZHVVeO7mEFuCCXmicFC5DZMKmMxNkYkEZeENwksg42V
UnWUp5SGG9j+gfh4PsHtV1rDYVYGS3lJ8vs+FEkn0fftfx05csqifn78cJb1oNi+U1m7Bk8MSlkFlSdG98IOpQd3ShEwtO76ig4JQfE0V880shI4Hv1G
IJCujLkyiy0k0nc3xmHTvuqi3SlD0Ky9Up6yW8+pq7pUefr5WRvnA9Ypyg8hjN/Vllm/rUzmTSNut16HAoQt2HUpKgtLMus8lzpJVUibm5QyiSeAIHkq
1qQdKqrBS06OpD5rJsC9Erxq5HeQTCBpilXgsV6cwwSiJC9/RauAo8MuDvyw/goD0zWFntHyiran7oaeAMcD6LCLIM2i6PoGTIIwZKfQbQ/xI7Mzpp7F
Sw5U3PTfbqdOstNheoZU7pSp4hqOnReY4jBgPYKTw5rsRElDEDpP9NwsRsJY+x9y0eIFAbx3nIOFkG8A2A1F2t2o2k1Eh0o8pKQzBa+J+plGpt16dsmc
Eg55Y2GYnJ8PNL1qcT0RkciLjgTLISu9/SWz1YglRXNF7XrJVGvF5v0zzxrHoKZAiQlRvEd4C78x96DLoPb14jhVOBTT29mANrEIrAbAsDu13enEN39e
w7Dw+NV7Y9enztnnQ/DITBGgWOcuRDl9BYKlyHIyVZqNV9rWNyJhp24KQePryYBqTxMMHgvZvcPZZupvafllC35cFkGGalFt9ougEvUw+0vkHrUYILKr
H6M+sZ5ACbAxytWClSJURdCWw2gv0d6mGGPaw+Eo6Az839+HYaKmuq6yzztHy9i3muc9RiUJT71GH/fJ+RF8/ZD589uIHcvSeVgtxwutZ76v2uLRlr50
LCWYbIAEixABDSNObQz5e/T5qoKE5EOwJuXKVo6KWDkBipiQvNl2uxz0XiRbS9y9Av4j3/sj6+n6Qq05gNoigsSVBvPAcHr050mktZ8Nn54GBD158ot8
A+WVwVWgu+mVkCMPnFa+6uc59V0u7fvyXx+9tbQCjdtmR6wR9xC+e8ZAj49PXZ7kbDt25B3VEGZRve+KBhxgSyEZ+5tF2zhUOQanE2IUGzCA0OwXUSzg
u0GKMgkqdy/vNkK/4DlCjyemEdkHcPdmNlJRCHqR7z7p/21EwePze6ge9JJPmfTnSHkg17M6nxsL+4ZvPu9u3bb0/lxAvSnZEFQYi7PP26Q5jToqP93e
HKSZRNBIhc+L0E7qRy4uH6qLZFnFGEGvFXJGZFihE5+PJsSTkak92jAcjtpkzKFQ75hmqQTGJsMqAfZKtBwKTRVHlWBd7bqGEyvG0ZGsr5Uka/PifwOM
TyK/VAtg9+c4BSnf4jjqHEehSmPZJrRtm/c46yz4zz8ejKAjzHH9uijqOfy2z04xbkPkOm3zlERByG3rYJ6qKLAFFCjiOb6J121QdHJodxzsAJlEwdAQ
BlQTOnLndFjsZrDILg+qSuehsPE2gQFADEL+AlR+HGWKh8SkpNJfct07Xb2ESrSq9TWT/HPYI+dZ+7tb9Do1Lg+qwmJIvA2orus6ETMExXz5nj5cLaOJ
XpePsqZ+zCBF/DWfJxR2h7cyLchH94VzPbyk3AcMluGgx9Or2tnm7VK08c6SjzWuVQIpwmdjdu/26OHod0nDIoHVRkqFtoigeFFBIA49u8ZtKwlolTnk
zuNc+ESBilXTzcLROuI2pqMr87yovWQp286tLSlW0dF223l2HNMwqYbxya0FfTmNM4BjCF0cZ8QzVwFkcjrrnUNlMLSEpQqJAsSuE7XosfVOQJODUcHg
jvSrsvQ87UpTr5zmtslJqgDlNmWQNLonzd7fZ75VrphUzKxqwjhteBqg99B9YNeS34zUvuwqkzHFXe8YHFBbu05UT22+/uS2uOz/X4NS0SHg7VLyYS35
QxQQiqTvJiSTaHrGpDiZ4Zy2KuvzT0OWl15usJfD3I7ES920/VsNewhuJFZqB79c+jeZZARiEPCRaQTSikILAo6Ym/33Jn7eHJcRWefDhDSyld0VYAiq
psI7xTQUMhGHq3mUCusC58xP4cpU9q09SiWFHcgrr5+mfZfcvBJ9Srdd+wjbl8za8hMof0aKBU7cFXxUCM8gt51yfzhScernoKjLkZYvwnn5EBtvHPfX
Mtlf2YrQ8QFmy1r008q0gYo7LQZCxo35vWakT/PI+5eHbj1Wc4KfKNqzHwbXIdC33Av4DPjatZRu/gSFDu4kRlnlCyk1bDeJMH+fxVYlkbJjF/nnyrhs
Ud+01dqPBaq6+Dkv5YvH7tTypGocGisi3eVipLIv2yZgxf3eGJWz4Fj14w6LlaUxsFmrqWmwR5Q1P1csUlLpQfp5YkCJDQZBuRDWdCDCNxQd8hrGwXm8
rWY74q9yospoy+It71f5/taRD+vhZ953ukAaDI39KYgEqQCVMjzZgxTgyM/1VYG6h5jpEKZqYkKkn8xcFNDNR6NyuFPSa+VqkLE2n+kTzBr4bO7jx2RE
UihFpK/HkyQUDggLwUMNJsAoIIKKdSwIBrXScsMqR5c6ysaFVlno5+cXEp+mSyUjJtPZNicRthxizzeB7b6a1lUp7W6MINnVRObUw9ry3+qKjp0Exsos
NMqGk8l+m2l6yEqGmbs/dafv8Ke23p7z9tuvJ8aXVTPv3r43WxPnafC9WGvcw1h5SaJnevjykJ0mW/d7YD8bjN20ipOa+JZPn6W5v8Zr+qJUVO+3mrYh
q+3zpfjSkyqkOWHCHluve+G7qr4B3ooF00JqWmVWon6mYXXWyvpj55PAvMWDDMnwHP6pbLLPRQ5qVJNtlIZC3CFjui3AyAXh9O/sv5fjqprIMP0wp0wb
MDLmsnz1E5Cjuqbd8l2nk0EdAVKsVALnhNwTKcez09bcuK6S5MTqdePSBHhlx5fuBFBJxVeBqDDJrwGRQCXw482I4UB04NQAORiXS/gs9pKSn2FdlQRd
XGK3Z5ECLkKMFh20a4rV38qSSlrXMKn2fW0vOF34DMPko5j2B8spSAPjOVOO5lUozNwcmZ3GvizHLwNAa0N120TtJx+AMWFtbt0BNu+Hb3+OHmTOQm4H
3c8ZINxAscvkFFhyJ14NyhAtuS6UIGB19NX4JvxuFYFjcYhgP89FAqft67FbOKBoYRx+oWGYsNcqZtkiTrmTl3mQIoSSj5WbaIoZkTk6cA63kUltslaz
LA89vjRMgAdHCLOswyodjCisgcRLjTpW62IETUCEVtF1erHfASpKETVRKmrf0enhP3Ec/ZYdPq01ezac2TLTb9g4vF5WYahfL7cpFO1ezVHRVxy2+G17
iqkE3vZ3Pc0Van0iJ5SOOooagkSsHFpCuUZPdgIsRZUHoGRSxUfkeBpPWVss82iO78/d+/51jXlkg+r5dGBQSyULPptJxwnxYEsesUHAq9s5seKhPTsu
Qpc+cDhXrSR0IUzzSzVDaN1ZdKC+i0rUMJf1BcE7Rr25CDekZbHZPEVkZ65zZwxZg1jymVqKtKWP35LeN5vfVcyRQZNLhi/6acJPOtXygbz4by88ihnv
SP9aHe5wd98POPkkMEtbtg16f6Gt4EQx9ta7VxlOsxZsPJhcsOzXpKSa44vFaRcY1ezFbKkK2eIGY2tiUCS03Z7nU3mvOYrx2m0mPAtrhgGBwOGKPnMU
INgHIqFGqq5HCq7UkwpIwN3ZcCT0jU0nE+lJF9IoIv8rZRFB7O6zuNr7rs8X1/WdY8aZzBfTl+oZewRb6KxnCoq2XkRxU5DxTUNE2UzmFK+2YfFttm86
5pBowRubR52vj52KehvjFGV/Tn44ksa5A/itMSkbz++a+6kvsLkxTP9bp75SDC6tOf3eTxOQaZUOsyp4J5ayZvbMMDUghXUNCL0PQ3eSDlY3tGm/3cfv
0AtaYDA/HcmKG/PPgPQ2Azglat/tf31sJG0x9BtB+2dd/iajN65oKfpER1n6inJK5kA5lfQ/QCmV5S7QPo/SNxA9Ae+Wuy8T07UMZJmeBUkhFKKqgq3z
w9fG7gfuZv7vPHxT83HL0blBrQkyUNoXZe267DtU0mkij5BUetaxDEPvtsgCNLBgrPKQ6TTaWMYHr0RL74ZGKWFeQBdRSwtI/NrOJbybe3llV4YtAdOH
Cj2CMGy/BJjK3A+GgsPStmrCqutF0W/BK0KkUUdl0uVg+azgKKsPfbhRxHsajj37rz+O+DPHa/XQyedscq4enLbW7bUMxwpRu78+9HGd1ywrKjAjYjJh
qWaQMl6u8JKMrLb2KG79WFcb9WGmiSzyVNMKkxOvcO1Gd5IgdZufoidNe3u+DiRnSTOMyFORXHJeWq8CJc6kEdSgEEAbxzYeJHKAMua24ZNrmFp3MOg7
tIy8Fq+U6ibjmKKEs+5ZJCrJjXeQLPERIBw5Udjvy6TqMuCZoSUwXpiyOQaKoyy1hRofSY6JAzkMb9xIKD+XZvfiIBotE8+mywY8UWY9sOMZapmkfY42
qJU2HSQGDGepDKGu+OzyJOs5YZ/VbOS8aVR6HHJPMgdSEOUkEj5HB3Icole0XY8YAMg2QIUfgsd+tGtHUkkHIhSM11Iz58JZgi3KMoECUuLMmcCRB3gw
KXEvfmizpPqPMRapvn0dEHsPPTHRyLb36EYxFToTqqqqezdQIutJcrWhHfHO7tFu/v75ZTr9AdjlTdFII2Dvf2sNcyNeO4cHPxYDY6XdaPgsxvETlhfv
3xAzA/b3ctxfWgrmLNsoX2Z7PvzXB1+Pj5fV8IGQA7iBBQkgb17pOQHT08AChJINXG4YTlne/HD/cokJcJV4qOPNaRS2Fxz6ClRn88r55UzF/O8zRc96
pZchP6ZzNiJxB2twI3lFkoyciArPgfPURZSNtvmGr89B1J9q6szLcIvZyQiBVXdPlQe4T+OM47809fd38RmUGhSRJATw50wN+ABNQqqBUpIZPjTAguJf
EOp6yHPD63wN7Pp9/H6Nb8u4dy1GFX1pLxCwSUBkq2UcB4riVDMvm3iWypZEGfpK30A4wR14SDByYxteaEr6uaKQ7EIKkfX/r/RrIYv7r5eRHGKciG7G
ti6yX5v1fT0YHwLH9LwyasDYhp5rmxtf463T+XjA8fAVP9iYo/DRfy/usvvu9ux9VAd5YjioVEkrMF99WAYpTxVGHkqjhy9nv7ny75KvIsKWULaQ8oKL
Al/vG3pz+bFx1+/rgI7Nf3YHtVLNcWLPD/v/ghI3S3zS7MjecNcudi2bwtpSk4VD12G9NVYH1lQJOFFWIbHqd9xEpF+pk2KqnkdEEHRFgoxfN9TGzZDM
aI1KjdeWLMWR+JjksFGIofvF/izaSGTPoXLiuHzhX3YYecnqzsYVFImuzD9H0r4YlM1heOdGY3vJzOKtRaNUSVJV+rlx4qw9Yk9+yFnn8CuiF9i6Uwzk
oS+XqbITdL44tlnnQTAZ2bU8WwNHD6Pq4kZ7eAbOFrso5VC3l4451wTjDmUxypdcYCmdfnLHq9RM+et0PevwxHDrdta3q5SslfRUmZF7Ueccx2lWj0WT
MKMoJ/D8mYU5nfEUIQnTdcj6lWx72Zl9SpoW+rIKnta9TGdZiduLEGPBgwHsxl29wttnvwFptu2zWOXpTYkgj2n7OP7rjjwuWZQV5Z6MP5T7vPIb6j1+
f2DP+YRETAIQoQAH8YEE80/amPH+PTs8tf7weZ/icf91/TnBqGqJolpDEGuszFzOznEUlFvN3bjYURWpYTkw3nEyJccFC8k24waN/4gc4hKGmh8I/44T
hIKRX/QaqsPW0PjT/mMPZf7tB/xPvN0+ZvkDlzKaoZqqkJlIqaaOCdu14NBZKIburhm59uH2aKdidhVhDJ+Sg/+XJRBA+/w/tcKZ6PD+3uxrF3Q/4p8O
Z6EP94/IsB7Qn9txn6AXkPgLp9/0/V9+3cF7yB+wfa2k6WXCZhUt+aYEeJ1/gEUAW1sGArUMQqIp+pHHduOPIK4AvQBxrVRomomAmQQowI7WFPvSJSCA
foIoJU3yRBgC/ThSQfQWQZMrols+yM4Ay/fwEIKj9Eg98RzsQLA7+ahU3A/3yLaWRciIn6Z+NihYP/32tCQgPs4nSDnaTy6HBDqje327ge1NHkmVf9r2
66g7xA6dgf2/SyfiSANCBJEsMg/EDjwkE/KANMuBI4SHijVC4GESPvGRH42VyQE1j3KR2CD7tMzefeI8R2eRbgNnUd72f8omIpOc3H+OknO+N511Fwfc
1WrH6aRU1mshn27691JTUjRgofS72MOoytX+jra+j8zbWeoM55TEzg/3N+89ttZPpbtwhsS7OPJnblUPthjnOUQmYJeUf0bYPn7/6Midx9eA2gCQ4fkh
/tyJ/xizhRD7v6X7YaF/fyfUmmhBLOo6gTg2iz+FKRVP99C/7v5azW++YqxC3ZmCIiQu9hifvQ3tNzehtjQNkSyjGAjAcIRbm6kgUcmXFmm1/rHA/3Hk
b11hRK30HNsLsDEhouyPYbA0RnM69ITOVQ37WW2VAXgSVhvOPZOSIgoanbeyIwj04Djg4iqoiH91r2OcnN5ej3yzS6sxAMYFQL/ttQDLw3PLMc8HEmIT
xTlMOeuTfrdmTGDZnGsZDNobadQlSApZHwlmOsmtYaDVQ5lxz/D7fscfH45+z8dO3+gPx/o3fsDiNh/Ycz818N42A9fztx4vYmTY/oPy/AE7gJCC10nS
w0cSCFtxNbjHx+oboYGdkCggIizCgWRvpgJ9cOSiBGFZcSG4yGuBGHF7K+FQ/gHJkBTWFJi8dAmrtJm1u3l7IdJIHud/9nxU6KmZa4DAUTVOWWJEAhHA
ZUA/6317k95XJgEbabQ6KnN4goKFSHXqJrL7HDQvNhenE8qTrU8i39F0nccD/WFvAX7uEQDhvJ2xrq4czt0bN0UGN6837jcH9+oaqiixTuX5HH75BpGv
71WXhHHEmWmr/3Mz99rcPhW9V5Y+fvmLSj61v7rZ5q8YZKabr2DiZls1NDfRRNrsFVp/ocRlraj8T9el8vbAHYuPcvSaufK6glsyzDj4beUosX23gP3q
ltnxjoZmWz2vaupIk6ur4d7lrm0zlR2q2KOw7Xkb0kJTJKw6h8uj6nAidAvUqOqqhJx119IyldrIw0CsYVRvKSOTLes444nanGYgmLTpwlaXtj2nJxIT
cBmh2fBgmhBxB/q4eUCWUcXrMLefQ09+s39Hse0neFg0SaB/8+O8FDjTyUFKLFtaXlEj/rO36ry3xLTTa+UkUzVajKauFhUtoRe03rRSP4Zs5NOyMRTK
4a+tIH7q/zv/Xms/zr6+Fv6duOHCA7G2azuZZvX2qskxzbuhYThzfTPocTpByvRoVUd4Dzc8NO7J2j1LcNVcjjxWh8zg7kSwsq5ut1Lyx8p0R+NNg4sx
uTRJs/jMc5PApfW/6B0mC9fN/sjqWJkpzlrpFtO/StY+0u2tVbU1vWOXGAztk5b1YeUKojjj+ec4mqlePsVn53YqzBw7a9t4zpvUMtCxWv2zWFtk30n3
7SnmeEkcjga5rp5lZ6PLMNiiz9NueeZFf3P5Tz3p5zfS77CPK66OZfzN9dtnpRvyQp/FrJbVVYmvo0HHBhwMo2q/Bbbu01G1FO7VaBrNZrffiyPHGj0F
ogMYkeL8XeY3XD+w2NARbZrt4NGQM/UoGUoxYLlL158I4njXM539bbYk05r0NZHc7O/WdMou9F5YEVlxw4fXham0rPHjG9etOWFD2triMpcKasKSvRtv
Y0+NKcfxK1dRcgnoWNJcFbNlH3N68p02wx5XiX8V3Iy44b8Z2LYMnm9ry79RGy90BaU8GcZqO0KK7SllJhpybDxVtZsXluTTa0xaIszz81Gxezf5cJwT
vLM8nxWHjhEvTZU8750BCq7Kd/U4rS7bz4Nz0V6XYz6FmbeTuC6w8/fpD44Sysogl5/CkhymsTjdQsrQw2ibKnVQw5q9Z0ZzGXk2zZURwe37q4FlWUjO
nW29BKM/dvEhcT1xbk+vcs0I0VUy1xrCvwVgwUSB1XBzPnOV9/NtpqpkymH9cO26IF71vnwwKXou0hECCsbFyfkFNdB+O1M50fB1WZ4Y+Du6/fiamnr0
dSs+huSoyZm8jJH9/nvAmRhsUdlUGhPBgTLoRntrprOVX4XibsKcYeUUeKUmYs9DS9XiugtnYaaZZ53xOksw5uenDWMSk2GZXcNZfljk3+dVmKyo7jRf
JuXGsfP1rfhiX1RvnylniVHZX7XDBrzVSxAiogs/SfKH7tgqtO5WxjYd7YNYYienyXKemA6zz2V9Vu78XqfbNeHdxpM9N1xMqTTDLrR5u2vhRxQvVwxl
yCycz5NOB811L8uQq8oX8uLrzUxJg+vr38zwUUOyAHEoC9PqwCg8tkV8sVwOmjYFOVXCTwtCEcpzIeawRAYGYpPtJHJ25CeQEJqlxe4SKTlMQLArPILj
I0bzgJeZ3dRrXHi5OyiQNpsdJghBTSp7sCkFgpF2NWYdNdtYbDtnCdhxm9oiaYVnhtBSMUepk7nHTNl3X7jXEwOPfb3EECAHgYRSIWCRAHBD1RrtDs4G
5D1g5+t/nybSdTn3NXm89zIXZiWtg1lv0f2m5+Zsbenh+fXJwTeN8YkYRQ55TqGsvYeM7xHD13O2Dl7P5sekTeniJv0kNM9gd+Lk8IqzyaxHYD3W+2eh
UFO7o68bKkEAgP8GALgXg6VhnnsOpeRJDi9tA0kSQIlNjSKYuEAsgYaTIL5ikgKDoOwVPoDgTEkpyVOUx5GaJI5DVE04g7FEKhY1ncSKVIVSpFKi1+3c
jSq2N3P0+ssGSOBe0+P7hVQT1zuEZyc0FuDjWpEjyA/pMZCaKFQkb5olwPm1jcLaTSZIog4o9pKgSN9kAE5EjUA8IAvDJBVYs8bslen9xL7NHqZMVmLt
JDvh2+IGqBOIuSRtT6jqeiHUATRd5410UmSdiFeajUuSXZMkFIGYP+meqDN7A34i4ZEFgBrqE1GY+sQnz6J/v5WDACP0O3cYPft3oc8Id95QRNLoZEOT
uNeIAcZVFDuTwATeSCufJALvZOKjGbJ2hv29vTf+vmCO52pxXoePfLuZtZzlkxLgKAf3ZfZsQO8E8fAT0mTam3dJxOu/bAqPPcMxJsXHCGHUd/06nWMb
4uKcoZTvz6u3NhnLRmz0APNQVJB7Ny12AEtIuFVQQTsiodROYnuYeR6SGxt22Oo9Npe3QrmccnSqiPsqyJ20hdm3FPXjG/NVLh383kVR2OenQNdM5Woe
IHT1kyik5kOLOnt8P2eR5eXPty+Z9msEi8rpxfmaAErACn4HRHcmWRe9SNkjB7j413XpBlbQBwknTMPhIO67qgCsSAqKECcPAbNrsIHR7iU2+zyDxw8I
BtzSS3GVIKR9bL9JrKkm8ILxZd5JlpdpqVS0IJ8bbaIHV6cHAsYXgW+fNzqeaqoyIiwFFBXjp4vd4NHiQmCgL6EMEEECSVKuxU4kNMCkD8vuHesVzsOf
UfCAdYHmcLePEpnSfLxMfX1Lux9x19pDJLtCXaeWtlQpMIYHp/wNzqJyJDv06k2QNugEYjyUS4a6YEuEfmghS0/tPFCawNFTsk1Uq7uyqoJI4hi3hzMB
AtLNMWmHgRDQ8i5cICvU29sKq52Ls0jccAggw/zQ/Bwhre9zUy45BXwzksHk2QPtpbS6MdVF935jdTwNEfABy0+JiSPAABi4AO/FQWkZE9/tdR2hZmvI
pzIS/ECRI9xCacq3DZDXTcCidAUo5VCRKxsqFY/E+Hl5Ixedjh7/VKTswV607dApg+qKXm+LQ2Zoc1T3yCGtAih7UrMRmuWHDbnF4bvt3DkRyOzkb874
Q8PYeRMgmR1VERLDMBxiQRbIiV5jqi6g5kCq3pxjM7bFCe7pDPNIzI1YmmE3ZcpQ6oMiiyIVsSJRDNSikjJYHkHjDsgdi972H5vexzV4OPTB0tBtSTRQ
UEhNGcL66NuW12njzJHaDIrmmyJtSdEBGMI7Mkn32ENFT6fJh8+XGESctDGocpH11VCQdoeNKLNEYdNC8+XbOLLrzyYfV3PIgca4fsD4AKsUIMYJWh1E
LEWCh8Nf9H1/t+vNWXpht1KT42nBhgsiKviZTBRMNIU0JemJJPX2/FDyPajNw0G7ew7HsHQcdYaTRP1s53gV9pw21ijlyc+OGOt0w3isOzAT7PeYSbm5
wgdg0eHQOxRl20hZEwny4Nat9/nh/0nBnX5jAh4bDFbHYhsAKUjhcBqhFAGr7FCZjSpQAnHaaee3hCvAbp3Z9gGHYtY9W5Q7dr67lR2yGEaR04zEhl4z
maLwD8qjNkZhZsoKrcVOwtofQhsX/tL9bv/V130PKd8Cv7OtiMVinwaZ8JwIAYS+nNDz+HnAwUJ3zsiML30QDgugSQBTWyBZhevsSsBHIFAFIrUUIsSk
SvzHYRQYsFoHdkRiauvTrQOs6EfJLI8PBb7wMLD4uhQRBiCi8Pfd1k1ANZhhZ12uh9fp2DXiJlJew6IRAOEwCAzFEBIOhamzrt3o8h/XxmMq30fnWx34
LGG1rSmTBMeF3IXHhar6fPGdcPUyhUMLWQiYfk9IU7WrVWFpcpBwnD1H261vWvXjD57rpFmrU8a0lEy+uTqxVAWESebAgFPf0ibicceCMnFmnSev1A+Z
A55mx0UFdsFVxIFBl3Cgnm8kCOVVSlAUCZg9TyzT7ju6OstN3mPbLdFxZ5xns9H8fTJkDnGZxALDTDQrNkYWex78es391ndzv01HOh8Mxm0KMgeYmCvi
YYNwHUoX0HgsgM+tx8ikwUZBCDmGfIDw6BuHFxSsfLDF9oBo21tL6AsEA8b+Fv5IMEbpBAxsiJnxUk7pAag21x3MuZnuncD6c8PDHEJ/vnjZNMLmdBg4
LSvuYQfz97s9m0Yrp+luua2yqAydsQC4aDBaR1sZMmOjao+X+zfDznMoHWH7NrOiYkE0jxA0ySxdwAkZNEAeJClASDoUUTNGUt1GjcQlFq09zqCA6eBA
HcPPrXZIAmFHpqc/KWk045BxIoQ4U0JUAEKp0F66doTuO5zsFCU62PTGmWvpOOFEcOTKLD3+4+r6AoHdR511Cw40CEgD1nBA/p7+dZfryZ+hGrlphfpJ
Tc2m+3qb5Sv9VAulBPvX01s/VTmtAPnnUyCSPM4ykATOFGbsGmVMXWw7lgpobZum13YQ/a8QOAHi6AfbuBDobsYA7/AKIHq19joWUQh0vgsgEX5sXNzZ
lHIZoBGkYN8KASFHQYQc9aSGFImLFNiWzLJyVhZRsQ02vnqxsg0W8p5T1LXEeKhxGSFLEUDhikBhr1dBuk8WxmenjedePHgJh4O7bpny8OPCdkBGQy0U
iwWcs68EOf9l7L6Hgpunz1qTmAbsPbfKHn02UUyhbbKWly1TIolHuZYLnlck9mvYJ/TbGtTqbEklVrWRtyZgiVQoQMhmmVuQ4pvm5yGap5XwhJkziUhu
mZuKJQFpLOqBBBBDOrxs4G2yFUaJ1Pq0fic/v/x8CSG3pPbevljtPZ3uKZag8CUKxEM1AYy/mJiBrUSLkIgIVID+Pm/ica2OHDjgjzNSdHYb04NST5VE
BREkqUFRVOdw9ip4b+GBrPw2zWe4uyciozg8pQZGHZfGHj4+XPwvpN5NTh59/fEhuttQYIFjWMqIAoDibVDYYaykNZQQUJAvoB4C2nh1nFDlUxK9PDjU
cLP4+XPacyd0B8psVEfltt5UVp4RI3GIxEQ5Jx1oHRhLBMXGA76TGCo9DSMfIirziyAx8/YSCCYRQkFYtgwdZQPb6/OTiBmJ12SyAJqMh6VqwTprNFS3
M9E8Mdu+qirbURIhEV9sGcyT2cgZvEYaSrh26eVMnbkuGr1cU7cHU10ncE4TGBWVA7pntbRgFiKgse0ohKqsfR+3yYIMqLThezKNwTC56LMjSSACVM4p
cCMQRH1QUjgNfid1ABq4AB++CvjxgBvu4ExJ7mTGIzwhkhmom/3NZve2wUxl8/te/1anl3w40rOUK/CDTj4g0zu0b9P0nf6ZONuJ1z68qOR0I4rQTTE0
PKMok+wrQDjdGDEhyqEbqsyDHCdr9kvLhrdeZNE23LBuakiqSemJUcu1vf3gWGfLmZ4zynTJoetBe2XJkQd8mjugr2FzBiCIShNu/HaV8hOby92xyC4G
k2llgoIZT5Bt469F6212zY9ACqBMDod3Fthk8OoiW+MrdkHf1mChAci73RByI93TMJsUAJ2k9uTrsh4ogR/hQC9LCxWQUcODOPLz73nisY8dPH9HE8tH
tOR7od1iiOWLUY+/IydfE+JzsdGLO5bNDLHxbO4iLJeoi9TWyx+q6rcUc8OAM2q53oZl9e1DvmNV1kUkQxJ3DYy07SwZITKlkAcCpEsobfiQiFOPb8jw
48s6vQeb7e5Bmdf03oKgoY+KTEw8ReY1KJqwU6lRUjJSVFiNYsNCkUIp8SqbVjp30OHkJXfy6njhPo6AUns2ZJ5MB1LjY8Z0GDy8Ofkh3SU0Qb8o+H0j
NkuccP8mxke0D+qEoWhKSYpiBaIIJlpCkE9gA+u19GDBCOgNjAjRqAUGBFkFgKS9/+n9J6f6HPnwdJlOkQ92+FZDYlgz9/5PHlw4cfvOvMyMb/D/TnxF
/bBJeiuV16d1p33DSYpsdpBQqr/3QCai84NDKUyYf4rVYbaU48EXrjS5dQBd44j/zaEQJGlAH0/vPrNznYN86QMQL37eHpO5wEWcXSKqcdLhKI2tMTsD
77nlaZoN/hM/4qoEA1n4BodjrQsgxXaapCqRjxT8XxYMAfOxQkzH2G8tSK3CA6pDZCSdRhN0zehDUqdPupvnGZ6Z9Wnl4YD+8Plf2H9ZXx1o8J/vn5/h
zouDo4C61g1fVQIgoKw9fn/WJBLFMEAWtbH9rCkgFmoEygFCiTlNZTWrDW1OwDn+dOUmjWbkNycgWGbC4JCot1Z8EL+AqpIHBDZKt3qUCdf5/9iO+f/k
DwCOeGX0UCL5YZYVShFQfRsA9S2jBVFZmVH1VS0XMg6ZYpiIoMUbBfG2If++QqAQCEwS0ZaNLT0yaHK00R8m7re2vXx8c8pJ9Ebffteh2ByO9IHvvQkV
BsLTAByo7PdcX0yTFsrxN5xSwoHh7UeotdMGuVWmYKkQu1KAfeieG94lXycjHvbA0tNk8HRllNN8bjrWZBt6lsns9qKL33/6g9OOmiz/sMAhvA1OjIG6
FTraRPT2ZjEStZpIV2YpjPyQJtqxQ8Wf9jD9qQ5GAYIQS20oJZj2O7FKfiNFewp+UUd7j2E6V6CgpdH/htJS11qkzsaH2DspFIXLMiY9UuFk7s7h7+1Q
PZtM1ol8VVT4QStAEfP6VW3/71/AushAIx8txikQ2ENFe9fDNP0/z0rJVTClRIhy6prDpYSi+cjkpBKTKr8m9yNsiPxrngBFGyIdtAaIktUXisQYDKAu
pZPE4ZQdpcGULfLExQzE1/q3z9UR2IBKVIQIYKvTGlEs0EySGkKJIv3kMk1d5A13vh9MPkX/S5dxh+eyH2+7m9+nEVvGJ28NcFIV+9iIb8ua1CwQ8vzp
P3Z19miV8JmHRtMcJgLbKL4NkHxsogqijwm7ubXEwdh+OT2PR525ws4iw1xk9wm2t8kxPvJOEKBppTjrBxNcsjrXnkV4b45S4gpWqKKCJH5GhSJCik0D
9SdZ1FcUBP0i93l8TY5icMcyjrkKroP/r2fXkR8X4Y4SGoHEpnH+6RDj8fZQyHDAaTcEMMyZs3tIy00Oo1v9HrubFvuVV9X+vH91s8sIDswMIEV0EB/A
EcN8Qgit1HjYRLM6sPD8P3/2G467+HhgKVxzEp0E799Z+lrJXZuXpTjOaeOaZuhw5EWxEHn6aXrdbVVRl+WbLa6mH1cu5X220WVKm9uju7Gb5dXa3TNG
O7u6FRh/u57YaQOEj3O/U7Avy33Yv2ckUnf7n2PcK4ep93cF1SltSlrK3O+ew1z0Nca0nCZBbUdCgHBAiT9YPgjZ1rnckd5vmY+JUWRVhQgYGkjQRYpq
kFpdunJt0540bKSDbSEUTWo51rP2cSxxXgaidmwQix2gxBBgxRAtYzdJs7MvFnCSvDP1MJzFE5tFiJb0DkQum1g5Q/2XGfrI/4/j/14N27al1LfPGvDq
A1caGZQL58GA+YoB+GZRRMzK/COfwgPhZ5KnD8qsmw54Vg1FDkMCxo8DlVT5RJJIT8B/ewchyEK/O3AVVBcj7SidMLT/OQz3HzkTInPJyWCcVkwoB7Fk
eJ8Or47cJ+AIQ/nS/syHwE0aJ6kbd8Dt4cYgIKyUYGu3h7orWiFkqYCOFQayWycvBshJeiyZyymMSJwOHjMz4frviM4/QeYvXX561hPvRGgGImmiiWTG
dnTtYPw/M+Puz59Pl8swdT9h+/XHw+n18vJh3yhbf2MCsmtS4DFP5a9ppUOaiYoRFwZJqX+YbBx1GhR/dE8c8y7yQqMjOKakJmXHCCqDiLVFbYtkp/+f
b+Ifl8fp3AO6KD+MP8e177ISPzxBdt6EPMINrrE/+n4Zg8uff47bbAxEZ/BDP8PbnVnY99tObJQPsfKyokQEChVBMWdUQhJeMhLVLUEyKD9YPg/g1ERv
3ss1UEpn67hx3Sl7HT+pAuCk/brNBWAFGTkghWKL4hQ3/jDDsQND4LxYLNen09+cBZyIIGs1zBDcTNrRzvSp1vLnCV1tSXOMKIp4+/MhVkFkyOQSgJQT
IkfbEZ0zz0bxmLJ+NZyvkt9GDI4kCKs7+P0O0oapuwniqTTx3GGAFzV8sUi82533c7zn2025zBZwBH10VHZ8+Fsk8+lNmG3xn9wIeGuh3uj++z4zaWry
Jcw9TMyJ4Yf9z3EN8WKDXhAZH+4Bv2lPihwalBCsWQ/f1XJ4ZNEdxgs6Tx3RTj82uu+iP5UGRymuKyVg+iteZaHH4s0KFwF+Ls6OzVq/f9SyIuBqYYLI
qkFBUEBiE7wAUYqQGTI3q55YGlpiSX8f1tYA5Ki+pVBBbC1f0Ps6Kr6bqVKyDqi319fHXP5kD+R+Z7Kf6H+38f1vzDAfAKnA4y9HZkPkRMhJEHmo75h2
hJ893Hv4+LfBli3pfjxtMWDtcy8sDWFS0LtafJLJw0/hv7kQfYRhdvy2H8CCUAsN0T8oVABgOCh5epq7gQgy9Qo+kKDMj0EBZEI5QKUHmRaLMkEMUjMa
IyJ70pU0e1qyTWrMLW5h9Ce/q2g+a0u89ig3ASgE8B2BYHBLDYzgeAkA5zzvLR5rfwsViX0STIVFIdmxkc8cAajwrH3crC3zqsC2gvXv4qDLXCu40fSB
OcUdQs+ldpRVU51DmXH8QvvnQLlfl8ssEY6j990SCngmedNu3iFeYFCcz9mMVFrB8n24iKbeaPnnCfF/T2e/y7/M1zBeiou6hAlzsqaDq937kAQxnEL7
JS+shQkFKEaP5ae2CxU/jUBXtgDMCIMlFka/FapUH2iRGaigpQc30e08ssLUXmzAnkKvJ7TV7KZeuQauyrpYvO53fkZtD16k5gIYS9LQkqWG3/rWt4Nk
DprJsDZUxRFGchDOTD5XLopAqePneNGBQLBrYcSGZUWvQ1oHjcOtDH3++Kcd/m+oHrxzXzGWQ35ZOjLs0EjooABDCuvjXjXxtNEVb3mRIjL47gSSpRT9
vn+RD1NQ2EF/gUCYy+LoCiQcTDUHQ5qRJgCKVJAKbJ+9BZIY+czvL3gDHDkDgihohkNfk2yts29CXpsccQutLi0MSGEx0/PYYrK777NInSiXAUGASzzQ
GyAXY/2/6j2FlaQpFHKfG9EbgaAh12k1zm+bgqmcXgGCwEVCcG9hCHlk8R/PrvnTz9zfLpv5755ykCwUKUEyiHOrd5REgTVBAoqO47dnpiV8n50G4w3Q
OK0o+1DRnVufohAGl+TgRJiAMIEDhEsEeCOtIEpJGbv8Yo9iIv3bgAjeQPXrw/OnhmJXF8pfs0jQQAxREEiA9yQqI5BRHcVdi68P5nWL3WtRVQ2oje9z
oSgK2oZAuF9SdmVJykkksHWwd7qzcaKXAMJ7aIkzd0X1kXhIYg2umTE8KdTHano/o2/VAnbU8UyScMlTqmMFEKqhRnbGnPSG2mBQcwv/KwWegmycBHz8
K8dBlKp5C6ldOXIbDQQukxPD2cSItS4qpdyFbsyqoAlppwyHeLIJ1JBH0qM5RBGmagDcpqeJGj91wGHYz4NK9RinYupNxq1jOl2liq2L4DGOecr/hZkw
CANTfAWZtXGQf/OlJqLy+a1Y98xTV2rZVoM6yk3e2Rtn3U7te7u5mn7E8wfEZfm9AEkfBUA1KNxmzDxVRIinN5nSXffeLIRez3iyrgFUsDYVnQcWUqrl
clFhFCGaO2daRHah6znCVWbETGtzk2KLrEFazhIcOGBGwUSCEWEyuyr0Rg0w5tnjPRxpd+PCB7bZMMh0sky4GfHYDgfD6Y9vtkETPw8eDhPEpTqc+GrA
diNDzB9cvHn0zD2Mysht5eI8fHx2NmpmBA4XWTKX4Kw62UPIZhgXKfvh5vLxIVCpUdDkZQQM+HDFeUsG3Y+PNefDedNfX5/7k2Z+utIosUEN55n77mkH
caboFMTzw+HrKGldhKDKVWgLYjSrIPegFE4ZT255HVe7wmCePb48aN6fv+19OSKsKaP6O4yjXA24Zaco+GdAmZGeGPXq2kvLy7afvH9Cn7R/e3reSsCy
KiEEjmzfmf8nfvPm35GQxCKRYIECc/niVf2kKsR3yWWPbo8vO07Sm8UiQ/0H8PVDJ+o44kFLLQsd2rvEjE5f0CBirpwe/+LC5CJIGMXP6sforIN8LBQM
Kq1sg9tpoe+lETMDYFbEVQBGA7lAf+rNERWEIOPN0nMYNZbNo+NC0Oc0Mpb0i63Iizh43pu7Tho5rprZhwyufh6/pz60xJ1OxST/e3xlHcvTm6Z8vL/s
5p4eStfhgz0NEOnSSFD1MMzZDmGROvl5knlOeOsl2DWghSHl/tMyA9rcx4PLx4hr0wHUDeEPPn1eoBHdw3/mwTeB3YduSkEYUQtwOQvATP6oWTsn0URL
6AKKEry4BM/nxElK03Iuc3k76Uo1BhRRJoJAopADUga621mnWX/OY/32kAIVeNJJf+Sj1DfnIe+bc+/I2Gwfwn5zsfSt5dSoTYgkQjBItBI/kUWRJZDP
y3LmjU06EypP0u2IooYFhDwoigIfG3wfu84Lk3ZHtNbT7jrm/MIPrY5mcj5amvotVNz0fhzkO9PfPaJdszYzNTbJZNTnDDYSSXA7QpxomlWgKOkrSn+c
JQ592BpNuWF4vy46dtiI55XFKDaJ9iDjZJG1H2/zt0fDCDMfPTsEz4HnjRupTMsKcbDgf7jzWCpHAaiB1HtAvkxEoHG2jQ7nkTtCknnv02kuhmZIWIZx
z93nOelJuVUgezCoyc5MgHbGWd4AT2FE/mf+k1REEFEf5iUz1ny+zdDZ+EdhDu+zBqOPHfwuP15wV9vNXl4x5UiW8XBHQLIR09jU/fTunAE1egmw6rnC
a04w7LrSsBznwAnSJuPC8g8ZVXK0u/+yUnpdU4hQ3SreOW2WnSo2l8uudJajVOLBhwWundzVA+Q6YDTBba1yD8PNmrPouiTawlJRr6sPQumUqeNeAPtF
c7LRmpURBipYjYKMKPBDIw4Ua9hEvJgGGCSNSuXeurHJtBnkKvjvpEyJlOVVGKwfAuAjUGrCUtg2CkomNy4PHBpk8JGUsAqgk2kiJFI9Kg0ARK6xTAMD
3IsHvKLAsizdICiBRgnbLR4kivkvVLEkerzH+vGAc5kiDeCQJgogZtg32vsemO7g/Fxy2smbL8QctMm6Tu3DVQAvBY3UH4Dpevqn2hQ4O6y8XA7yTxPi
WWknjllL32oZnCipT1FSPndRna9JwOgMprW6rnSuDdu6F8MC5aQIsn0nSYJZnExthkGtt2C57Vftor004p5Q08H6hW0sKu/MtUZa8pjo65kMSy72rwx0
4T08Fm8ZuHmsd4iBqQ5aB39+za9fKnUjthBjArOc3hQ2b1jK+UwLOU2tHnHB11nJ8KHdLGpSQVfUGkGRbkDg6L6lzaS38GQPstUOVOPGcHRUWihkvh9j
zLFjntnuWB2RwQGKeSB9yAjEA86wTONPxH9XEihfDM71xjdIIhlELPGp7IFENdFksnTHE3WknblbOkFtXWF/4W2Bw7IMxVRvaCrXE7LlMAmL0wuOLElv
jNC8RdMO6p4NTOIDkHc9+BIG+U0geueJgHS55cyPMyNIFmCnKufoKyGJ3moUZVftjLs/uNXrRpxDzvDGbTYiC7uuuK+A3RM/Pu78UMkkdjAdakJ1yChG
5DPZp6NIIOril8o8SCQsWIA2UKEQlEuQLHrdYKQ8xCotb40NJsm+z3ufNCpDSSIhawAyNaQeQyxYpTEbofdLhaXSld6aeY7Sr6+tc/ClKYSJVI4mL9zS
R9FYCfzu0xxSSy02F58Euo+FaWYx4tyZk0Yjq5dqmvq19LC0t1A/q+yj8zXgqNEBpIp+UPC7Oj67rL5Ow/ZS50G5znv92wVnVZM5lBd+BGVFA4+7wpUT
NSEzpkWQhoMIwG2S6z7e/PlyDvefnOqH+rvKed5QD/RDw8yw0SCCBgVQHFFYBVMlnt41iAP+JZlFc3sQ6HvxiaBAOE6CjNLyZHcd5h7ZO5t8yinIpBo8
mFyMz8y6f1WU+6oXRakXEtANT7eMr8Ki+fIq8kS8kUHI33cK2ZZEEhebkgSgirQpdB33wskmTWsxSscPCgpcfZVEnTczCz1aQT+ZQaHjSa5ugGRAgoHB
CAkeWfLhgftzrTWWHBZQ+Sh3cNDK3JQoDAIgGhtxM/UXlWBRmGw19PoEw0h7c9MfEYfLJpFJMuxoID3ifZkG71UzEdf4g8czmgQRxtphQebbFVVjsWu1
rWMKg2GXOTNEFIG16cKkFJGyBRoWFEq2nLhgxMeTRndBsISWykUG58qhJgNoJAVblEXvXXLg2oFI4ycjwWXfw2rWkk5w6RC/V3PMwirWk5JIS0fjOEjg
I91B8BDy8GVqc3Rsl5mH42PRufutQvx+Svo+2T4eSMc5rAMzGgc8CtGoQwWJGcm+sHL0JIwqFAjwplAz28Eyo9v6m+LA4IMqB8WHqnt4+WF5YcCTx+Os
mmKVKiHin0CGoIJZwggoiBz2ZuGiDh8p08LZ1n3JwTfwtQQT00bhsgExBXHjHeYJpcamQdfWfakdo2aWdzU8+5hszW9MEnPmolPb3vlmtpPNnmcXjkcj
s83l5bRM2337umvDSpl6D6FUb/UR5W5Ch4UAkPuVBcTgjUHTuVNyiEREyXS5uWBFPKtA1ZyQxyKytciQoQ3J2EyIlwDCfXOHGf9UH+wHdHlT1+fTLWQz
6Kew+ARAAQQQWRYCqIwRIem39+f7o7UqNLVDlNKG939pI/R1w51HmHba5mos4sZX+LCTfco+Y5h1iUczWw/t7/1e4d+AneP4SyT+vj3b8PaOJA/OCO/w
+k8yUBKCfWKJSMZ7E/1d9k2KRFQqMLS+zJ9h9lsNMsxPgCjvxY2wU891qVd/9Nj6Z8f/CezQEH0yo2ts6ngM/YM/f81nHu9adJR/n8q/Gh/i5f6EIvNE
sSkyiFbpGaMgkhUE1jqZa9pNRQHNbN/17Y2EROpj91SRtNCyCSJRs7SmSdrUqLNVpscK2BKAUAlOX8aIIW8Ubqui9UFvJ0ZQu1PFK+OWRW9C8samLYQF
JbCYb3rJRqbZrmhlc3dGWCFTZQJlQyBLUoaPKt1hvEkZFSWQ+VNVxxju+Mpo8ETX7qkRZm0OMQm+c5InVlW5lEBcN1VCW8oXzYbp3BKpYBukSa5rC5YP
/Up2jiu0UOamVaq3KQ3Smn2IAXYw3p3vQzfdAXSGhf988RtWOC9caQsX/B5IUaHB4WDRV4cnyXVUdSVUuQgZlB0EFwak6/vZExNgheGwyiS7q7NWfjar
VgMOxtUl8TZh0UWgw4KB5LLlPIpKghLez3QrOudMM0WyS5OIjl2OiEJwbmnOI+Nk2dM10pvtQUXyd2JBcsAatCJ5pGGtBHG/LChhBBJRSUJ2bPqOn7fn
ac/ACVxyLEvl36+32nu4fxeO4+z2Z5IFUHmXN+a93x5frZdq4h3NNCDmajmr/xKjVof6ndHNTvA9WZaoBQgUhJDtURE+WKE9pYZAQTTZBHX6S+b3odcJ
rW2HZmmao/4MuMnm04fwyh01cOcqCdrTB5sSwZZcickS6BbMN4ohBgJxDl8P0eaWHCwVlKNOSKQ15cCwQTqnj85Q0BgQWHqcDNJj/J8g8XRFrDPdOKBS
2MOtNWhP/SLzEOs/kUWP/Da6nTEgiEDbQM+/Th5Vs4vKXJoYTJfgzxTaoLbcOUNMQEWh4CYZ2osx+hFm1yevIqjEgEEbQCqW7PJY5Il0QSxGH/PT/pf9
deLnCXtbII54LUAkErwXEL0os4c2tlhfJMQSAySUUhX8pnk/x+c3xxexJhsutoGcstA5IbSXDxWBYgnOp4Powle0ybG8cXnkiZ/0P856flMvbaXUUm0Q
H+kvkx+FXWjy2PPC4T/18ZfI0E+vLRZhGlCIV85bocUomudcUTMzARMyFEE15eHdfd3HgaWfK5DMBEA0xU2QoEPSDcF0DLfRWH2OyBNLRBYRjIwjbRiQ
qo3NUjfxxNGtODvbIBCSFKAoUvRCIfvXBHz9tCxPGxuQyYChLkv/6JEC/r5234WrK0/bKSVEGSQgZCokFHzDK7wUYe3RhI5nrN2RVuRT3RBEar7w4Umw
ZKYKZ6Jcn5qSWPtwyYkwGvRr172PvI1fr795p6umbJF0izwy07UxF8NdMlXypPpR6Z3fEBRNe3c9M8mkR+BDNc7PY0V5QucihGCkTUUcIdpUKYZJEM8E
C+7eGwPM+pDoV+HVZwzUVNLyrbmZviFCp2y/k6eUSxfEgQygGCIYHuXDgSg/pMD8gU1bRgNZ0PF/IsUD8NKOKt1WQe5Xzvch9oUHa7NRRKWTRAXGHL+B
hwIIEiGQkZN2cO4cNoRzjbs2b2FTM1VFPyOuQ7qCc1H62eaKjkH3X72pSPV9OqI/taki/3T0XgSqfXv+67BFrBzL0BENHIu5TL/d/R8GlYDJR8wryEKy
8SrEglb0CtCjtVQD6LQsZAS9bWMSXoU9GUkGnc0SG0pD6/gnqs9UyDSMfMtltEkQ0ECRSNOI3KguvQ+M/L1eHX0tKg6fLpDOKLs3eXIg5qF7lUW8zsWA
kfBCjAv2lyY+5uY68SGCTshATFLmbIqadVcBSpUpZVGDmWJHqUUNj5cpEt0ncY/V1yB95hW/xz+EXpmttjKU4/23d22LWqKlGH2FimhE2UApAOzL9qSc
gfNXh6cJP8tvbyT8EPqxIp+cDuUZH793ZB/4PAWy/Ec/s+hcdvw9P85R9G0eJ/Ll42/XFXaHifw93jwFhy9F5wYNva3jzqWEjne0qL6qf8yxr67NP5MI
+5R9eF2ii/RDO3/viTqs5X4EjQ4aIvWdITByi21Z+wf5SF6gp+ZQPrmvlLRh9Ul3OM57a/XORE5zUcuq/1iLPMMpmuTBmrtp+X0vSJEhfg7C1LN03qwl
/OQt3ayTn4Sch+q8NJxwYTaUMra5Zw/DelHrPrcqsGK82aM8/JmVe8KhgVN4BoPJXi60714wFUbycvZqOV/mfsbsW4Uxv/G886a0zQmOE2l2kB1u6hj6
/+mdcEcPFU0KCx/RrgaAb4D90LTbVx6vdFrLGi8zwcK6qTuPIqS5F+N5PX5V4T1zca+iy89FVh6GvwOqCW3JptMYnNjUcG2kO8qwpuDyffO12eilV2W5
epCndRvl3qIGZi/meD5AxjKt7TmpHyzrt4UyzinDiYjUZymfFcMF4rxxKFr+r/hPc1yE6d5Ti7gyE3yLERJumjL2hiY6VWF9X8JTtx7rClp50E3q6zjh
PSLlmXR+24rPKg7eNntL9R7zmJJ4246bTkWsW+LvNF8Dl6TDUULEMzqh2p5QOBUxNdK1pfKOsw/Kfe9z0NJVs4egqS1vv6xfLVb0aA4lAdLS7k2EfXTE
oEDSaMxX1srGCBR17HezNNcpCxj5k/4H+SemfLWiJIc+P44+/z28a8rK/4eP5wgCJA0OXY/E7HQy8AnqYKB1I/yRLoCgBAkoXykBe2StScysP4yyPwjO
YwB+i/3juM2YsRK7EMPbn+Gu+3iK8HKrFpP8xg5kQ7Pj3aE12wGN5xUHQOII/7tbSRnvvQZBNIZlIZoFl/nqB8NTW/5lkMyau2BmjHhqVVayzRCmSsm/
+o3NiHBtTVX1yf8UUmgNNUNK6eoL75ejKGN91Qf9cNAB/+4H/vCJUSG5P+XIoUbk/5uuMDUzMFncrMxZwm21NnUN5zDscA4HJwnsO0iND5RTFxkp16eG
A9hTioE3uB4u0De7cBVA1CcFDmxMCcwIVFro3ZfKSK8ttEgJ5FNKNsnl1Xl0dOlOJXk6QoMgFJofYGhq2AoUTSEyjQqaU/dCUInQ+SunztDRTU6axNE6
2g0rBbZqItk1QbZjTTQZ2shiWgqJo0aFmJJo1mIZxBpmSqpClDT4VHmye2hKD5KafPd0xCeSoa3MRA7xi3hA3h1Aak3gDEpvIPyelPkgbtoWqC+ducSB
5CL7GLSGIaV+e4PZQ17AfIfnmGkPWQ2xSL7CfIDwn2U0PsDEZIjgjnntlTWJAkKIw+dInsD5B7C/IHQ6FH5J83e+JfLJ7CnyUCkE7yyg9GIA9nHOAc/M
jxV7Bo8i+ZDFEeQFK+Sp+sneGF+yBfkDQlHk/IX2E1pAK7ZT6h8k0ieSV7DQJ5Ps999yvsoU+wnsnQ+fMhQfIOlpOgvDOlQ8qUOgOvJT2D6k981Ie2ux
xwjuwOg6R6KEpfSAKR75WBPCT6qBTShQr82FoPPXz3wHSfVpoNAUUGhxaVT2ekQAJy+gDw5BuPj28OJ7h8GSppbv87Qn72+lm8p++ylGtIowZ/Y5OX4q
LCQ3/xYKEzuo+4jBnRRBEiEH3ox5kJD5CH0skgG/Tt7eOs1Tqyvh7btbNhvHc/bMeAasE7Z025D3XAdUv54BQ+MpjAOXD6HeaHazg4kK+wzRklZAdV8e
re9KKmi3YczMmk8XhNtt5l3GlSqMOeLOIcoCwBYHE5R58ekJ47y/y2A3w8b08JdT2H3/CQ5v1nED1J7AjOWqh08/WhfYOt9XrSnFpn0hTMgWGPbvJ3Qz
JbLNU6EyfuZ0JKORFkUdSosDzw9DDjvvNoGFlIUHjlsBc0NgEeYhViFs4K+NA+dqc1+j7Jw6BMATOCKnmIEiMAzWUl2LBgtRmolYSTYJaIpzNyP8+F3S
KC9fLJ4MsmFLht4UCoUdq3OjpQF5PchAHYV0mQItGIRwHzo072mYoKgbECxEqGcw4qNNleQjDKWuGTM3MQLOPPdYnNLb1Yh1chWUi6gZmCNTBAqpuwCg
hBQjEpbwzhwsbk5UNroJihD0prs26dNvdrod7z9p/zfkiUg8JErCAlKjMJCEoq0ClADEH0hxFIrSBSAtKATKgyQg9CdAJlFBVCEK1AgMLG/QdfqPP8sO
lgTQJq+oEygm7qeCArmgHCQA+M13QCdhYhDFuWHy5PSxx5pvMSUNBMUlHTFnkGkPMgSmWX+Xbtlp/Bo60MSuONzMHKXPRjjaxfRBdXQFBkHsCGl/SQFD
QAaxRBIhL2qgFhllV0AW4Ea4KmoQkm01mB0M2UNu9J2rZbTrOrpWgYkwNN7/0i/m4FAGKJkAdkga2PQ4QdHh7fGTfszrSgPo2YcUriVewFklWIBLoUG7
KgIBGtuIzPwb+ft8C2X1sRNbi3Gfs+7o3Dx8Mf+fQfD/caP4Zf4oy0oPdAYBSP93++L/fsdDof9eB/06qCdGio//W5lBZlzIf9bLlepn26STZxV5s0ET
EX3YPzzq0Xam7Dd0Vqjlptz88AqWHffv/3/9H+vD/ogHad5MRjhxTiH+oTwAyaHt+XaUf8QdIH+pD/vP+wNTJT/uqmxZ0Pu/ea8fUA/54+ctP+vGGEMt
CRQDDRzH1m3gTUIbUUbD/mB8pk8g6EPZ/XSf8w7lDxk9pZ8T3GcqynaAmfb4cfVuvFyf8g7w09RybOSH4DkXqb4WliUPEf+aH/I//g9ENg3PIkiQ+dD7
QMKyeXsPzer4r5cz3b/5doxO0jiHNTiWilCkDMUlNB7Tg4dbJnoYOn0T4APNCcTlDuL1DY3d33AB4L9PH6u0OIHPjzPG2MncnMOpkeXP/0+7QPkdip1I
cpLA78Ou/ad9gxh+AHUHJAnb2sVzXBg6LgDsDyAx6h8vIpM5INHanvTmnh9PBHuQvZq+SJ2iZz7Pf/15m2djqJzVQ9wa9h6bnPqeBxE2Pbu7H/AP6VTP
yZ2ummgEvj+m5z8wl/Uzb/Ipu5beKumaf6Y+zwTWt7D+iHGr9xD5L0oXqiH2r/R1DZOyO04JwnKfXA8562qY/Z/Cxyl0XEQCx/5YDD3PcprfbnK3tPmf
4vptjNgjC4UL0mBNAkFEiE7f7/UG8V/2X7JwPADXHDDNkNwg/6h2yBbpcKOIWYhyde2GwHEQSTzJ458Pn+X3YePZHWOAH7+iVQVLxQ2Nt4/Q4jrPFGIR
FbswVvs7kTuQDvfdLqJ0CDjwKAaEW615kDd+/YiecvdVPqLAxDxYWbWDBRU6X/I4/An2U3F2UPihRUOk+i9ZPh6+X8MTBi0vJ+ZrE3+7ihfXhMGM37+P
292x+n6e1fiado79J3Bsf99d/6o9CV/ePxTCcSA80gD7U5qfqcBJDYNOEHgaOxOvgcATKGCiIniqd3t/hb++84fP5efWEhvm6hFkgj+i3GdQD0hr2hgU
OuXDOWgI2xJAopYAL7GVQ/EuIZGPtTEMak0+ckuY/myT0Ty8AptF7sIKk8Ll38TihQWdG+dJ1FwphgJU5GTG02nNtvHyuB6SbfL3eJ7zv2OgJD74EnVy
EPvRKB5wL1n1IMXnJp8nCOoQ3gTygh/gb3pKFgTafcGGQQONYdUKkUgbP7zsyH2cDDy5OFOUof05xzvuDlFDESwrGaz6UVScxMndoeLDAzYmfw7FnV6+
IcA/vSNLH9rg7o+qTTKXzQMKducQfNP4fPD84MS/pQQ8bM/2bmEN52zgcyG0EJUD+//P9h+vR+k/CdZPd5L/F+4+wpTef7eYHJn4in5CowUfsnE7dH5H
xuRZ+mMWc76y2w5hLEdsegPV6h+x4vDcwcg5R2oYQP69fuz5OU5jsaBQUNB8/0f7+YoPrqmf+jhGGr5KpKhPxEJYBCkbe0OHxFfaNQxMGAjhXMwpYZFZ
6Lvue3c6OQM69pl/F8k35+Efb46cw0AdCoR0ODC+xJNEqckDsIfyIxfu+SY6YMJf2n0oSsg4kvRM4SaZ58FxWTGf9Q/2OhPWMAFSTt+2Z0Sj/04mGDBR
QZbKGJJN3Fi0/rMgH9OWSd5+X+MPd5k3gbBRwbrtKUUtfvFZHjKYTW/XqO0K9/MJ4+JHoUPeoY+xj/+ftfzJP7yKNNVYywzOi93j7YgHki+g+NJly5SL
EmddXm9nf8WOODapHr9mbihkGP9UbYZka0WgZNFyjWKu7XnKHIt9eDEnm9bHKBiRMG6aqamhUtveSNVkavmb2SrsLUymLSUyoZLaHrJpEWOZH+nj+0eI
+tfu4X0GBjIPrg0d3j4fuNI8XJen2/vz0D+0OAOF9gnqvemTwPTNP8PxAqAjINQBgApqKoLpuEIM2ZjLuaJxnOBI/KhhOgxUaoJahWcgZLas2ZA1KYaY
GcN36oeDy25cSeWMh83gBgyvyXY5mjsdxOwnRkTkvuDWLkY2DbtDthC3HmnJN0jiaMA8QO5WKMvAO3tEDIdAPJf8xRSUVVZeuHIQ94YDD9nMTd3fFJf3
+8p9/7fBO/jwkkq83vpj+Cea3qHzHScXbLdpwDg/xk0OjmRudOb2nbG5uEcEeq+HAz6Be29mMFYwepyPUPJWQ7U9EPkBG7kO1ea/T0lfMAMoY13dT392
h20WAzyTqoHHhxNw4bMSGBhEHRIFhAgJwjZl7nKbxX7TJwfCeK2znAn2xaIz3iEsQZLJr63W050ajkm4LrC1YvoIzAnU6iuceWXnHIsZz5Q768eefGia
7rzXnpKtCA4hKj1nmToG3E3J4HnPLftwNSlXelk7QPA8jYTxMzfuzzS2jhySkTmAzb6fkpMDgPdOxydSzj7eYfLgA1odK0yeoHgT4MQEvl39ngPA8/DG
hX0bklAzasv39nPISYUCoQ5AFQhDrDk6zmQmHU7MNxRTNpxwcIdOKdbhljBmw48wlNspI8id1I0c9jY2fTlEV0f4eXl/cfF+AaD+HzwZnV+pYJ2NsC4I
ClgkOPndAA4YBfX9VdzZQn2KP5/U4/YC82m5BRyHF23PC1Q/rjbacYdCB0qZKoiALIEWRbXT+jAwzbIvTy0/07c6ONsrTmQpZmZzMT/xo7Y/vo5LFJEI
JH7PtwyEgYyy/E0+HeUvzMdAjeq0Jheit4FJCIIBlEoCQ4SCTN7pfnBeQv3Jo+oFx2Bc11MRw5egKCzR+X29cxTtkHzBBOL5i9pv6ezpt5YKwSXOmPVM
Yz9XNPdnpsEf3UM++fh9f4Pu95+srFLP43RDXQP5Mn+miX/D9Gbb/tHiPA9PAcBob0v1UL8x45Sv60xyfrjGPcJkN15CB61K9nMumymlzrV+X79f0/7s
XUTyz/78fj01dNfVl8TtMIG++6dde8SHwCXfYrb+/y4Ic5dj2Jw5uToHf2nf/J3Gt3oAev2ImU/8FaYkOkhiBqYIqiKhU51J+78A/z8F8yJIBH+IMUHA
k0RU/+JcTbhgs25iUJlqUzO07HSXW8Ouhj+n2IqOFKicmj5IbEI9smaIDJpjDzJwN/gcGWgMyNcn6myGGg3PyQF65N+lqpFXcgeH7/M1QNvufAqhZzaw
1Tb+EKQvIk2wCMkL0M/tgsmof8kaN8HxD+MER9UJ9CoKD/f8e4fJKCuT/FgyT/ZafJ8YF06PpN4fvhOjAP5BOTdRylFKjaogqDgDVnKA3JRwSHFZ4GXf
inmY/8Ie0uw4gm6cTQeyX+4j3RsY5mX5x+N0/sDuexO9Op3xilzoyYIMGXT5rxE4l0j7IzPpPJ5Kaf7n/1ChT5DIIx/jdQvyJnsSkk49pyDkCgdtjaNi
DYTqbcMSOUP5iD08NuHE2eOeb/eMEc8D+pO23r8t12eoJ2/29HYiNESjBCHP4+8/JfjNe5h4ifd3gJaCkUDv8D6/3Qh3qXwT9Q8jifqIcH+5U+JweIHI
KD8FjkEr73EtwdCB6huHYzgqItFs/3pGkOhB9QduuvedoJHJ7Ug5OvkRoPRPZ5nzxjQHwPE7/p5AxifNNxhclUAd7s5PQdPaPTov8Z/CUzjGhs5wGQ6p
4hwDtIDnCBwfMEG49wE0GyApjfLLgOQkKKpyBu6shP1nYk8hJi4e93caeszBBdLdC/gx16gHiIce27B+vwc61r5l6D5JcjvKZ+8OPFcZ7Toe58RDm8g3
e5CJdJ4/s/j+oUzrMa+K4IaaoIGIYJZehzDZ0X9p/YHb7Ig2MgX1YLmHqpbD4fUDj3IQEYXs+vc2fOhuw4TNPf9ia7W9gHAxR7nSmC9OgBlcEBlfNCWn
IfYI+AmOghBIUj4vD9uPf9FkgYD5zE0DXykfrkov0+zJuhDuMIOb8nW+VwT/GP+Rc5NHDHuPtLORN1Qf1W+EhZA/xg4dCn7D+Wt9eTiu0PIMDifr2kP5
6lnA908tWoQhWelOyZBD7wz+PGwGwJDswNkmO/6/vPAagI5kP1L30Vs/QyOHYyyGQg3xSUEM0FMf7bP5aeXMZTqwmI5fM7MNYU6ZBx/9fR/d6pc6AgpR
pCjqD1FhUSeUgzELqmoSYBHDSeT9huG196fbxdaKMZ8kXCa0nKx1B4hzAPMgHjnuO+NBa2XqWprLsFgMPbDR06hwS36E6yTWydGoV4BkMA9Zz/dy8Q5O
AioCOUxcgJTFQhJXQeD4A5JMTSwFQsIKzG6DgPYh7HcyTEr7PzzzYHvH0H34B4nAepzJ4f3zx1JlKW9TnQZOJhth6w9Z2D0m4Hjyi8TpDSTOqT3WxSox
grTynI2QQJ/wPqyhxQINk4N8/XRq9eXDDwwfLYHgMHBggww4cMBsT0GA0uiiZyPX5hC/iEayTmAy+H95/z/PMuXEzL8NpvPg/h/yvUGAfy3v6qL9Ccuk
BFe8zrOmv5BreYnjIcP6CGBP+WX5lk859MwODneHT9VJ6Gq/2lh5benUPo+mwd8z+8EmmY1Y4GHzn759NuyBxEh383+v6yfYQJ5cHrD5nkT8A3lTYm/e
Df+PiZ9ZwXawLf2v9plgsUW28wt87Xja5BQRlbTwpmg62Ir92MV5CX3jfy+nkn7YKoOGxQ94nF7k9TzA4KdvA7e4+Owmukf2T2/0bAPaeexwmimr06nc
kn9HGEgkYJjmaJ80DxfhxMJy5lHocXOTivlp1jdcaQ47zzHIEnYmN0OzD2n7wiWJOPujn37P8e1Pn28PZbmxHk9xk6j0+n7+aH2jzQHpDSBI2X70P+v3
mXU/ckWSvxT+dvRkKOvFLk8P68XBhrPt8veE/z3pBOLC7cbuJE72/R7Ce1H7Pv+P17T/I4GU5KRzWBXQjpCgKVLOU4H4wRmXgSa21zo3LdmBsIbMwKey
ByPyGT24Tt/MgZhNX2BsdPBVWlsWpZVrBVLLKAxJL9FVhnVAcmtYVVjPbwdOXU3EZiw94lLzWm6CYFBkMhFPRIcZgJIIoUcQ4Con7VMYJQ/4KkpU0qG+
K/ExynoT9DJ+AsQVZUjCnz/fwPo8Gw/odjsxQ7obzYJ3hDWj2yHoZkP1eUzPZaelpROs/1E18dBszFxvQtNFqzvDyIyfnRnizRY7g43HHVkv81ro/Yce
mxSy8BkeTg4yZyM6aO0Y4IxxgXuAHFVHUcX8QIDEgwCAB7hC2VtBi49/G/R9Cfsz9OOGJ4Ykgl+l9kKU/vJOLlQMImH52DOvX7/l1xv/lr65KwevPAtR
TGJRA1QP4kf4/68nMHkmlQ00GhRrxl0mjSug/gkdBVFMQdl1RUC0iqBxAULQNIVVERSp+24cj7lz952DbZDnGDGD+GA+Mc9B7PRh9H6o+y+R83MJ9cWc
5EyzC6tSWR57YB/dttmYZDEpzLSU/1rKBlFOMH8DWBOcp0T6J/acvtAOah9E3XSUUNcP8A7QequDcfyB4biYkDgZKf5TKZWEPu9DqPihuNNJBEEEkBF2
o7mOGaYTtNKXDzGlK4C6A8iR3Dt1yeTh+9kPIlPyTsXwfG5hnsie47B3Hoe+e1OKev131+P18t59CZ+B1ZDmB5oTHucB1DyOh8u3B38UOKr2PIOpiEpK
Dz9ah9U79i9N1OJ6kZ5f29VH2FUJUP2kHZ2m77S7VJSeSmPkd/5cHdfQ8+p8jbyIOgS4HCT3A4pxADDMFIAG1k7guQyUOVIUZagZpHyEk6dxPX6sxqUY
e0s557HgcGjkZzIHEMnpPpBPDB4TwB4KynkGxg8iCfA4D3/Oi8wuBxQVfvaMRPpQK1hKKVIWeyQx7p/P5fcm+Df3+3gbTSbY1s6l1gza194f4ETOoCqo
covUpv8w8r9Y5dDLD82AkRBQI5AoZkDS6T80zfemIYlRV2PrKQkvTrT5Q+Qa06G07wEyMP6i2Ogs+w+49h6H5p4yf1TY8hOPIw//S9ZTzHuTiHkmA7Hs
JDuyc+nbkTGmu374IZqcEhHRu7RLf394/MwPwDDxCGg6F2hwaOS3zeIeEdz2Hf2goM7TpyKo9aHHzP28gfmzoe4vmBgd54QNvv/V+qqK0MVDQFd3wu4c
/B9qzhN28FE28jsBe710h38EPI2mby1FPXnoHQuN/VP7ZMmtp+Djw1+44xVVHaSbfeGHYmlXUgaI9f42P67txzzBRTvc9CL7AJwQNKf6tgdDiEiECBkI
IA8hQ9milE4maYhb6r/K7OBe5CTCJ0yaIiKmg7UiMC/fDz2DAbT+AkP6uYbYdE4OOAMK2Q7WQxIpEM0ijYWrMCZIFR+5UAmQg6dfUgCMLD6lHWvYT9CI
YGm31ZM22twHqbmv373R5c4GvtpkKJ+cpByH2hK/qdyuiE7hMGhew5Hod1JhHKaGStL5ZMtyNwuUy5UPwk2PZ6T3Bj77PaezQZOac4PF7x7HKTpZjhvw
IxbO5i2dYeAFpvOu05GCh2DkPM1zyv9rnE9D2yHfVaeob8yX/NGI8Bdwd4OQvKQ4pyxYsGFwGDq94dppbgnFCYOGqCBYhyyxBKOOZ29hjPm9EfZ0XoDg
OAYTP8AA7Xl+cY3X8QlDoqPULt7sJizZymYMrmTCUNnGKTEoHvUjUul0PpAYew9wdCauR1AzyOXCIO8vPw269mxwopGU/cOHBBJLnr1OVA/wwUe4UMIZ
66Poo2DD84FmozdM9DbPjwn+QIaCcf0F3gOmPAuR9gB9frZHgcHnRJFWNsIJcxTrn+V62bfdYwTc4qCSfz8goQ3EOn9NO/4+76vph9o7nu8uZQgujfWw
YISPxo0y1PVECFLiQIWoNJRdFbZCF5Krg8WiNGx+RUb3/l+7Qno2BN1xl2HPxWTBRf7Xz95doEkUFDSAGBOCqAYuJ2itQvY8eRC3jGY+OvIc8CdRzTM0
DKH/VAddKBSK1vhO+it8XvdPlVONUuEODOon35ng6sz561SyalU7rLZzrdnhdDSzsCUwZkBs1GkB1LBKikvZmaGyfPef1dC54yPFFdjsV0CZ1NCSWLxA
kStUJaXj4rjisHPVc0WwxSQ+SW+xw/OAqF4ONlNiNTeWZbYpeL2lPJE9/PzNBJB7wj/XAUkEIo2Eg58CDHpKG+uVECUGCEJlKBdAnf6kDSDiVcMiDMAC
uaonGyYWwtNHYdgAiMBlOTIDfCLkAEJn34eQQ1ue4PInTWt53DiTw92hLeghxwTsnj2prRrIU7D2AeEL4hL4aBePH9uUO4O7oG5F/P/OJsM0kTPcf2dD
JyOHEo9Zxdll77fL8v9bscLGSd4HWSCyHZtvlQ7/L4GjuTpy3j00bMrrXqYxlxg4mTNkrkp5jC9HCd4UYmSFkKe4m5DCbw0Q4p5x95zycdgm3n4ecbx6
D2SoHSg9SP7Up6rOQx1PAkhrKmTLBkuxvl0Uu9ybb2nb8cWKpxPbLJyfbyewnsPWG56H4w7zJ2PEttC1+/6PhD8JA+r/Vy0brc9w1DYBwpLGCGBnw/cZ
+oI/bsinOEhhBSQNwOBQu+8/fmMPsHHLV/YwxxGHLDqz13PHr2nOZLjmI/UTJG2wEQZ+x5IZ5MMO/kjkh+hk13oeAaaLzgNn938lKtJl8HcxJvu56S9S
T7F7tGGHeTfZ/psLsUkCt9i8PXIf4JjJNjfryUOibpz6Dpr1ZnV/vv83tp6mHqX2LdaR7usxI0mKh2qrtITHwBusFPDyjM/va6G7sfT+rYv+QuzwbecI
HdgwkwcgqPYHer8nrQDcACASmZO04DhEmEU6CQD18fP2t1XYstdZRV1dQL7N9uaawUxrbKZDRYHIG0kQ/TDqUDxH8jcZ4fH6/Ac57+47w4j4oHtOK+K9
MLk7qauCcAkcAnfsO/1KNxs7C6BiD8ysRxkigdALgCczMDkf2HBe0X2wEUxyYcvN6KWy6E7snmG6HLpzwXsz66MX6+47A4smjYsvLAy/16z0TZQK0xAI
cO/0si2D4GABOqTBREzseA0JZSxzzkJar5ilGkZqInSGEEBWpTPPv53Cgi6XUjFUqhvieiQiDREoiIF4glgA2qHMARASq5r5II89J2xzA4gHaZOZpwHV
wgd4bId2WjgsHeR3ybhuuDmpsjh+iZTCPDDc8lDHka4o6dPBsuTKbrz/Z/SeXjJ7P83sDVUAexaZAmA0pSq5aZgp/jj4R4wRn9pO+90Rc2Cmj/7P6Y4c
FnIcJARnkvFkOD8glfJ2kvttREUIkNHEB0p0UPdk83s8XmPZfp8TG2A3uIaPeMb6fxigD9rHbN+W/7h0dGhgoeL90jidCmDj/Vzj/Th46IIoqOIbMNmV
Dw//JrIGQZF434w77/tATPXjx5XwxZGtAUqzaB5P6EJ4oVk2DbhhB6XPZN6WgoApBAgogWYIUKNxVziPQsAcwkPf8Pfe/4/kDsfcfdlIMP7aFjUKhquj
JDGf7A+4mj9GoH8U4PYaH94huu/AT+C7nd+8/IcvTccCHgvJAZ3A/WfHqfGM/YZfyLkLL9X58BM3HdukNHJT8OTfCmoZzx7vKeUP4B2A5D3Q1CJA7EmQ
9HbvfET/Idva3EfMMYa9D1cCeI8uSdi7BEkp2JBgd/leV9324O2HZM9EMBuX9bub4cg+MMKhIQ1P7rAP2VBFVkBGFVevsq62O173953PZx6e/ZdnRBu/
YvlIbAceJwjOhOQhr+Nk3h8Tp0kO/TY56udv53OQauxDzWT4HkGBHRDNTFePlkAPS2+9C5Ms/M+R00Sjv/SjF3wUV703ZMfqGVhE/D+fHtSbBf+OUwNN
npvnCfd2vTWg2VPvDv+vqHHE5AMhaxcE/1F3cNQ53Ie8GHzN9l/H37KHdyAMJ8DkOHmPL95/R/Dj/kGTemlKEr+U6RNUaiT6tB/ih0TExebRRoRNsZiT
9Sgs3YNTFS+lPwDvLokP6f3j+do4dlf0wnHr+R7iGhII+eY8m7NUHXnajjwV6YYmwp+JDfjv4W2222262hDnj4X3SSB1n8iQydz8+f2+Pzr8YkYdf0gM
7zEApIMoDROaB1nGYHq3XY/VcA7BDz0UPm6R7PGaY6p3674e0w9x+47E4GVMkvmYevV/l68r0EPh37+P2eeXUO6juGV0PT7kH0dAAQfES+cn8Sje70VE
X6Vb2q6w//g/TE/8HW07OdeN828jzYPtIUqbMCoKoCwUQeZ+Xh5mHZK+LOyTwdZJ83DhHre2qb9qOFp8lgsg9pQhaWVfeUHL/lzpl8/++dtMxm30tIsG
PEuHzGry/4yjkpgKcUhg5/1xHbulImiqAa1ZMf7WaTiTBiD3zgu5/0/k+QiF7KFFoYlclrOS+EoQEMuIowMDBUx/B+ix+phLa7kjepkn5ct/hfWUKJFh
AIOyO/l3U7CjBhMMOvdVhyOnT97DI4PHTDvsyLxZWtbs/Ad3XK9RM0NilS5qqoMPOMNwkHIs92FWXk0w5katIYw7B5ygjlkStlsBwSdKl9TxEOP6MoOF
xUj7qaEMVm2Xa4mJ1LYw33ubfDqac3az3YJMlCbEnEnQ0/qvcMozFRAapCMLL4HuIg8cxRiqrLNRobLvOGiBZcz9P+F6V6ggNIEOqoRyUk3ViSUJxmxR
unSS+wfmnA1F/QsAgc2TIOIO8Z4Ajj3h9PHwOie2ipiKATJy5/bd9ppJ9WiWBhwW/DW+poZFwh3H4ny97h6b/HsS68mHWddBREVhPjSqDuqsCgvhxxqC
mkFkGbJS4WGXzbCZAgJICaxgf67uBAyLSHx/9tP430Jknhgb38AJWltSauApTxm/gtBLTa3QXIcxCs4WSF5sR5VhwOovvJ750V+NAMzXKnYT+aq+Rlsq
DMdCp/eOONvORfh6K4NZqx4vPU3akcniu30zzI5ZPmxgK41vtsc2MPE0hPVSRrVksi8UaKG77zejwNGZfAxuJB/Hv82HKigOsnyQOKHwMC8pdGhY0e0/
t4gn9cpSvpCfISSSiDaREwejiR/a/Ac6CCLjINIJ3qoOijOQ9AvVOfdQTiwhkSmvDy6pWPPZVvEVMC7MQBH5zDo6FkIW83VkeNH4xg67DtMR3G2dd2dt
b9ApE1oTV6yZPdOEoiH/5hxfGT2ceznufOHocMd/jvqAOJRHCATi8ZL8gib/V2OeHAsBmFEeRThmPprlgSByIO0MMiEFrqiJzoqVNWfUXgOo0axQOT+W
1HRJr6KskhYLFWHVCjFBXy73SgjRmcFzwn0aDnNUp5uGEFEOhYBh2DknRjZ65mcDh7NGZDSXDD/hnn7tFfNR0bpEeKYHw54H5S1SB2wbwU0HEg7NctbJ
/psees1798fG0vk7lH/W+xE/drjagUB2KexFhAkdHuk0Tcst9B79jR0QiqCG+J8eLtdXM607ahUfwW02tU5b5mGYx7dM9v477kXRH2MyMyiWgjKWWJGK
9mZiW+7yw7ptu+mUM8PHBPKmavk7pKnbDn/M2mGybkkMk/nlNaojQTk0EERARsFKxJTtgIkCEr5jRJVQLFSCQJAy+e61VwLgYV9ZvrdCbBJ/XWAgmCSO
wwQVL1SkelLqoc8m3OHlnjHw22IwsmrVQnUhXEz8ETf6+b5bEZcfOzBvtEDIIUH/loqBmRxpQBOpkVKnuKPqL/mf/vpy+/u/izH/v/3/Zl/0yQDdrjj8
esu7D/UcSP7tp9qc/QjM/4lAzqBGbt6v22k4jXf8flCI8q/+fVDvw+D/+PftzlSmnpw/svXCpeC//isYvGCeIivpTjpDP+bif846GV8tdF/V3+nyl8v/
2LR+oH/Tpc/R+eX/DL481OmVu77uO/7Pul3D7v6Py63Nvy/ogfGBfkG19UyZn+sH6DY0gsD/ehMkX9WMyZHRtObeP/j+uwGvsOt+HwMbH9nXocv0OsNE
QOOo2yjxHLuR/WxlztFfiyTufh/WbCf2fw+CD9BTIZ79Gzr8JcZDj+Wjafm1ZiryA0r9Mh4xlmolxdvFNvpl/y0/n4Eq8jl8IjYPFS5xiTitO9pyhwPW
CAFnfy/ygVlnWikKZkWcQrmsM3b9K/tXh8/iPrXhnfT9ZuDTT69NqDaX8K/ZGpv4L5tT+3WRlfwlrLD/niBcS/ZsG3FP22WpGWn7j0l099N5elrCkZ9Z
rtCs/zTm5ozH/wWnxZJHTHvAq/wPwp/8fyl337UVeDTO/Ck7tpRU0j+zXIMB4WrTXlEh8sf49y9qfK3uj8GAXnpOa4PP/P8fs8t66ZfzzA7ZCeajKrwr
nbutOX2fGgZa+wvadef3ZKNesv47agfVrGT8bZ6dbOKTf1tJ7EW+/mt/2/KWfs1ZifPTp5Pf6xOQx75P7eAoeBPu5Dj0qKkjWkub+97/dr/bb8jKsBh3
mn/C8arHrG0+f6F9XhTmb6XnHsym3uMpa7dQ81F/qyEEMG5t3zFqf/Hzvn6Swh6HxznlnPH1vHB1mJC5AYi3NdTIhIPQSdhw6AtxfynIb9o6m1lctJdo
Hpm+XZYoeNL8H0muFtXG4Z4/y0VhvTKzhTwGXG7YPwu//5edv/hh2/2pn2XSS3X9Z483/b/68IEqS5jj8d86PJ6eb8Pu/47px/ztXv5rg3Jo/0yn7IDH
TjS3F9eOP3L6vZPX8L/V9uO7zr//33+/l81OmaVb2nX2/iP4oSSEH6fp4+dzQ+hF/P3ePxpUetfKfL6f7OXSYtwHSlxvLQ8Cyurr0jUt7DIzZ2mrw5VW
qKz8f3xKQ+qnBbYytS/M84wtmBoHDETVaAp4+HL2ft/zPX/D/3+M2FHdXn4fT62/spbjk1lPl57eHFf4/Qw+ZOY8vV1xX182+CIBpfp+I/39fy9PbAdh
MlPw47f7/7fZ9Ps/b/T/l/p8v+PerfRfX/p+DfNH9emrfp6DVl8G56/9v5KBPVR9X0Di7e7DyH66eYoPr0/5TFHsHl+JF+FLg08sP+y8mIe1fsFV+2Sr
7xk/paR/L+a+WpSZQhswQKgi0jUHiPzSrKda1Va+MPpz8KTEj8trXFLcq1ql1GcRHINwZ4kKiqcP/1RpzuCJ+AFWg24Uf06wyuFm4qttP75pJEJMJB7M
4bELn+id5+Rq5/q2L9o+4mnd97lsNPxC6Zp+z+fft2mm06c1/QAPu4T6f2KgJH4jt6vZgRS+O5z+6or/ZEf99duo1/lznSUlHh3+8oRkOA7Vn+35cHph
hwr7ZJKr3UCv2u2vT2P648e4OL4+Hnr669x28hTQaaR8uH/ufK1/7sudeWYSep08vp/FxM+RT6j8fOjAS/sk1sdV9YVhV/saXQ9O+g6yjLMs1wX4HyYM
yhTkr193P4d6IKG3lY9vuSTLo37v3AggD/Rdb8L/XpugkdfbLH2TV/OfNxQ8fev3yf2K4n88WdIjPU8oPeXGyuVPWIP6CJ2eUvl7LdMvcyDK3D+3oMs1
rT2nL/kNJ9I/X/42Fz/4yaSa0Gba0z8dUx/80NHhx9+9gi0ksTRVBf1X4eHDPD44eEfBIfkRTvH+8WgKSrstrD/qg+MtFFFUxX7MZJNnJEOMYmaqZr++
1R/qgCoomSV+X216eR8fJWDr/22Ufn+HpL4mKe8lUXp6BhL6fnDYLEaWUWBH5jJlHzlHMe9R/coe33ZQv2f4USVHN3qGUjbZQ1MBwRKtKYkEpMxXMxOQ
Qx9TPw+z887bysw7FIuuL/nZJIUgOsjlfHOeCc8hUH1WkH0ZdM2efTn9ok36N61ocwoIfFWOMRMETUkGZUcq7MBqROvWTwA44MNNaTGkPHDl0d7dNtrF
HawZjhgoZQQgDtjLzM/q4+vHeuKCwfIWhuwhPmrQs9XjPjaAzBpjzt0B/zpEGTxUqc007H/Rg9RrItQBYIDW7NOvFjJXVBw5izuC8LuQpN9dG0xtUqll
O8rlh2m3K+GzmKNRqHOMZl2m3J2qSJ8W0muLySjgaS2VrA3BSQOjGtTVUz/3FRn9ju9C+viqHyySXsigMAWqzvOA8+emnWUsV4l7KJe73gkfy/rIe6iz
pw7tRt/yj0l69593PzPLPTT98es65TVu9XDP32tI9Opy9vmyO2JONYPio8HXykOUinSB1LRZXRuDbFwUBRzBWIZKEVKa8vq3evLC0JVQSKdVGqfQAiAE
HX6SQx1AaX/BeSlIaXd5w+f7/vB5Pe59k7RcFBl/x0q/1RP1sbhguoKCISfAvjuv9SZbZ5FwFydc18hoHQFeZynSnQtJo7vvvfLwzxHYH2NVM1IOU63J
zbS+3b/j7c2RYw84TriIYoL2/HvuR4A1XkzdLMPWryO/L6DlO2FPuT2C89+u6avNcT/8oQ+iPL7l+dEJWVfMbbJaZ7cxU/JTpO7KdH1dI+eYr52H5fjZ
6WRQolZP5sgFYTqgBriwmhmIF62BgkNCRdnM95nJvwF3sl/+2Q43hsyAHSC9IaUY2D6Ijz8zHPvvsX1tUOlIP+8VRmQ4UTidT2xko1YCjTfKTCqqPb1j
xkx/DGAkKKNQ0hqg0BoiHbGkjWTMNBEzNNUSRo0RBtqCDGdVTFDCFEIKIplWZMq45hMLEDMI4oKEqrgookRSAo0JqaImLWGmiIKporbWzpJgrGyTUEM0
FapSihRYRJbCSYUcyVCBxQlQxTVQRFYwGCnSGKhoKCSSQnGlXFCFTJCVFwQtDoKiLYzAToszGtGJipKjYpzaw1VVNodnYxWzlZayZkhGIklVopnIZLYL
ZKQ0hRBNGCBzRUNAUTGNon39Prv+GqpmaaGiIimCIaWhppapooGqqJCIpoIlooiSmokKQoIiIiqCApqlpmKGolpKKVaAChaaKKJmaiqppKSpmZppqJSZ
KAooIg9ZKpoQooChaWlJliEKEiChpSkRoCaqEKUpKXiP/5kxoiIqipiaiYqqKiIqgiKaiqEIKaiKKpohiCKEqlpaKIDlGfPAaSJqJKpqqKoZqKiCgiqY
KaSq5bcIooiOcYhYgILWktml0UVl4hQKRGlpQKFpBKRSmkShoBClVGgRoBChBTlKA9SBQ701kEYNkyOEMlDwyFOlh2Kllkrg+8D3ukh9MDwIOWEJpBZ6
1sgSoBq0kFnbrYfx4ofL8sIB+cjtCfn6YVD8J6T0n2wZIO2Xn0wGYDa68cP98h/JL+Ejzh5QgYgTnKTIA+YqUEEAXKIEyIA+l/+uWk5hYuj8F5KopH9Z
ev/pf1Z4w7/KQsA5Q7YRaBUnRJNfGwh0V4wH7b92+ANQONrAvvg+Upzn47eeRfbnbJDyZCfwSdUDwf7eeuHvfFPk1mr1uG+bGQ+3DmzBxWjgJkcEADBR
O+FHdJsXP6K8H7a9q61tVwpOlPTz7wEFZV6OgFSCWyYDWc56cG5+EXQAWKIpQDiLlE/2VSUiN8HpeAWfRczDrMwVUB+5wxRm01Zm3383Cu7iS9SAHbZb
KhshVZsQpQRRUCIBv3q/49mmxf9r8S55c+GcZ5rP1Q7m//lvTFuTidiQi2UBEQdUuOXOehzRuWyN3DsJ6aU/r6d36f1Z1ORRFyZtcB939XN238VLuGtZ
oEM2pXoLUSciJYf59TUEnZzO++qzhRKDsSP4aUG0gPufcNWSROS9LSycW6PuZR9n+oI8grPGTDgrcCHJcOo3ckKCiqqZ9uVJ9iLzRTZDBSQ8b+kzyRPE
5QKoEGkuIbdfwIVirIlBttT60+brf1f32sV+AZaUgPgXVpwaSkPH5wQncEA+j7gzt+H2rJ4B/MqKkDP9ieTUmBp2amTcH/Igf6Qd6Ay51I4YCAxYZLb8
TpYoovTew3OlFxKy/2U06FOtX//jgTpTA5l7bZg9t8ShGA4wRs3MnBmOCZHethiSNowhbWGX2xsjBSUUFIsTE8GaqGzcCRlqlQTAww2o5cIPRJMLQImQ
oKGDONU26650TZDdOjOObclM3puzTDHJgcSiCdEFLeIBwaOqJqgJqQjUhi7l2QLO5SMZSgFGpFVGXtjVxNiwhU0AYEN7BCgnaA2dY4eCCE28vm52dElF
neSxo7KiVAM0LFQEea0ZwhmEETpXGpoTyEqVzFMLFp0koVS7n/zS9iqUIpo1AQ4jGEZA5R7ZexuQukNnNtMrlTRl4TFeHnLLNXAedGSnSckOOuQ8dHPA
2XdI50ENOhTA52jqgNieTAyOL1rXEYVx1QzM3O2zqUwDC4ZrQcnlrByzdDszB6DskcKVEy075KF4R0bmAihRGBwJLoZo1WWhyAVV5k0h04MxBGIhzljy
TRjFVXWqdGzaAUem+GzWTTDXQvXmnKb7XgdNdkFA3fe5FkEkihQRI5GKtY9kB5mf8ruBxwosjDBPHQUsIHhGxcBs8Fy3F2LyDIWAS2Dm1uXXY665dl6J
WChq9MxcjvgGk1BFGJiDRAM2RmUHaCBaQEgFn1lvTvBMIY3H+oKaCAUpxRQG9MGZE8Ddy6nJ1kTggIk2QJJ0odxFMZaYlHWQmQEkRNWpk0oY1G8myYal
uIDzt25NuDLL09ONCYJIOigTq1wPVPhIDMFzPMmdyMgAiltwiCYjWlAY5RLMFju3IHBHEAa3zzQwRmC+EqoyRZLWxmOx6KsEA64eiWtHUQAQmwWEsgBk
o3VDcwG0ZU1Ru6ga/2Snso53MwOLe96AnjHZoE0IC2HWzb7DsggE4BlOFqnGbsAlpQs2aknVAZrWFiQODLwuCk4d8KLGc8a1vrbBV5Td5gZdD3zFwQu0
/fSwgi1sxzgHOT1Mspw+jCaiCTBIBsx0zgDWK8cbzQbRHbTOU6WTcDOTY5yIoWQrWqZmoh7xVQlhixt2uN1NF5ENk6RKOMOg8kFNyWs4ZDEWIopacISv
3+vd0itn467yfFB5+HqRTNO2oFB0fYVTKgaQ1i2SQNmC0LB4IRgMhQcy5YcgYJCjk7gwwzT1wpIjg6NGPwH393QdQHEgF4QFIP2wBmQPKVEoIAjhIUlM
fTTv7vP/bP0yl4t6ZDVAiXGe338RIj/6+C9Kok+af9k1kiVIKPq9/2/b81Pl+I/S2Y5oV097oFLAMUC/tMmHinX7fo+v7olcXwBf/NxjzHuoLe7lL/L/
+t4Db+thanr9Cw2RB6hqRUvVSX81Th+SpIhq5+jxy/PCVNFqbvjoqI7/r/Xc7V5pV+PhcPztFh+j9z9ntP/FVUUVQiekgB9jAIHueaONPGmjCyvDg9TU
znQQTFESoUA2LRCWs0sAYrODnHsVfZInGEf7IQ/ywn/2zhfbLy3wuvvwp/fkwvnH9kJmVoOMnGB9dscI4TpzYRSocNZJJ1tJMd9rJvtf+CQ12oomtJ52
AD6l6aTEC6OlM1AeSqPCAUwDtAFPZInh3/CXxs4wm2Ar5NIdHURqIaN1miJmgMwEYGx+S4JNlAol/Ljdr6KEJ/Pe8vZZC/gQ2i1/5yj78hac5ZXpeUCU
laPLuevCiz/61277rQZWTi/nYYj/C66kXk8mR326Lk0mKSWXXJ7f9pSIB301kIg2NOtJmSDRmqigJn9upEjrmyaU7aFhVI0W2HJ44aUNiUsL8twcIWr0
MczcaofT1uRu1rf6LjDfEsa5uRRBVi5vqtz+LD8ISukzJH95cQsJZCuZH6WxlWEtHNk9PaqB6a5C2cuk7+TyQIEHWVaUaAHhCPSMQmSaUpWqD9SA0JM1
pHyAjsHmxNVAQwdJoOjRMT2VTQnQhiaiIJgFIIwTBIhGIGr9Y1v4rx8VU3gbm92NDFVtW0OGKT8P5UsI8Ncmz75ZZLZRBloogoweGT1nESZZvoIjO2sz
qtcPzI76xzuwWipcpkRy4Ll5rQoxTNVQVZ3eQN2A9bIApCKUCa6Zy6LA/PZocoQOmH7GINf8m8t1FqqGB4kCj3RWsXdh1pwb3UnTs6c2j9VYI9cevndc
HFT/g0/mckGbWdSgkKI+rimrreldvjv9CfoZsu7Fp1TLbmZegl0vWzMSt67ZFNPt7Uxm7sKn2fRty69vBTh9ryksQVPM0hx38VAbht66QRR1VGKhT1Ci
xDsFI6qofDJOMNQh6W/wqIr/6y8fVcSOS4Elc89EZ85SdcMRHU+jy4u3SSgQasWDMVLVXUkrP5ZugYgkDWkIaQHx9V1UfuckWRJKRJBB6XVTM0QmnM76
wRNb02dOruz00bYG7WO9VQERcp6d9c5TQhx2vv32hixBBTpfZxdTwS+l8ft1MN0ni58Wx7WU9bYm9N/pz01K7TxiN9WqSaF2hW88gGEG9l4XlN6nK0+n
HDjO9b5w9P/bPLjlVuTZyrVNtHamOBG1lplJG89cbOkFGwc5R+uXRoiUZ5G5TWE+lY/c/M/WvTwPghGM2mTKXNvkT9VjhzOSj8xe3Pn80WDqf0VpZYRt
RJQFCnaHeNS2CO434qtP/LNO45WZN5SIw7tCsGJBqscBNXjJtG92NvAQUWjeknKWRX3Egj/0+e/BjNdjtSf3G2fxTeK6EZfqlPecIsu81BNYh9+mjTeX
BbxFlBK/Nib45r3P/Q2cTqjsFHeWoLwgxxZqnlSTKTsqtPVNBFJKlzeRdr5Ls4UHICaJi4MCDscVpvIOYnbrmHeWrdCIig0XMs/c2sTkK8WYSgKwEOyM
DiHtjSfLQ5o+UK1KElM04XgQ00f05DDn58yOKt6I3NLh5n5ZPKCs4mHoko/RDoQSPEKRAJFrERMijF5jXnQbIsjV/K5iyETKigCCSYKRSZZ2ZEzX6Vzd
VYQrmvdiYPfTdJYl/sbkL99pCCnAgBj63VClRhfWUc1PlfSHKPDWeRO/GHuQPjSBJHsooAwzraElyVDCtxIkeDU2RT12whvfN7xDj5/uv5bB7ybuoSJ+
2nx0qnPjxQ3SKUIkhEY2XA0RGiGeTRZ0kBGyhMpird5a9WYEQK8G8oUXI3lWiCIZ7spN1dS/5/gHlrRdryh5Ta9v1/Hq7A7VjyEhXNwEfpTlK0K73M8y
EkqQz5aqkQjKXwliSlQWiaAyLOKd+RXhKUpbaYkN9J5vekM5zBvlBadNzLY6PHrWc6cki0JUIeFCCQ6BYFkVz91NXb9SHk1RFUQQTXHEnFWkG2xyXOue
P6zYwjCT/z/rYeilS7/9F8r9qXk0GkER5XfjzgwwOunvQX9fD+fy3vZ0N4lKH1Y9qkPh30JMyzUL6qQYd/RRh8mvqlgKBK7YZi1L4TkzBJJJHufVyH6+
Ofr465IGGPcjY7EzKz8ZTzBpsk3VPdr+rPOxOAg7YfHwneeZGq/JVoqPBDfWV5Qp9YERMNcvkp85tjgu1BBJNWkAQPBAnj3bBHBA80pL5+V35KIaWuZV
f8PxCakoSRqErx+eyOCCQUSAjJ95QPrxUkXBSzoOQhXJUsWZR/7fpu8T05s/l32okFDgBvnTMHGSobusvg2dXWFV1rU8mTR7YdmVBVDWFeu1MTlz22pr
GQaWxQftgHpKPl6GvN99u7xVV9BZA3rSH2Sa0AUNIUpbETtmSsFWCkRhRI96d+s9js8PHXd414O6gmCaKZzixSktMGpHTnlUj3fFLW0ONSxNTRb4nh3G
FkLXAoGkLMQPzLSA/E01m+OCQ3oM10kUodfi65VEfgefwVg1jDLOhyjKg+JdRNT7dda0NEkGOx0gKPAon0kyYCIumzPwn1OpQ6pNU90FJ5/FuwRhHJb/
7Lnoxg/haJPCHL61jijogMl9ct/HDYtW+4D9vrODB784wsDeUQocBgGwqucaPp5RQh3GauKEHVvKaADR5McmI9jvAK6SHF1Isrt55oVFIUB4B063J5Cf
Q9X1dIHfrSKZ50mfhTqH0eHdPEuFsCQvxcV5wIoC+XxPymhQkwQGr4wMdeLL7n/nx1h5u4iD2Ds+r89qGy7CYeFqxDWm8nrT8ZPyqZX3L9l88t6RRtpg
zt0aP2V0lIRgErCnP7U9BL1fwZY78WKXwwNfw+diY8ri0u6DJLIYIa/vqaryQ5t0ZkEPAW+alj2SyblmvCvCsQOYG0CEZBQYKCSBpCWEZ7K+c7Ma18iT
YIRBCnAlJUWacsfipJEqWXeHd9N6yX+brzF+79e5QXMa5P1cN/T2BpJCBk1MseCKappgGO/hRh+n+mnrVtDYCCIHkvxLsrlAKCIJ5v5OWR7tmHifKJZC
RBdrYbPDXGb5QTdK/+mHOpKrNt/qTrqdekk32q/VDxzmzF1TbOzCGyEQRJARJaCJG5mIUcVyZVvb/HPLLo5cuFTM30/DaVEIwEyvfnKrRiGr8H/Uz1cW
R8yJMerH1OT61LBFNkBEZ/XSElGj6mXI7QU4C6EiRMz9vraTiC3RmH51c1C5epn+MLk4YG3hDkRGdOmLpOhmhpy9cxw2ar0V3EMBOC099q8sNM2usyQx
4uFikg1+H13lWSRaZCYB+UiY/VfncXU2nFzwdQNG1b2zDd83Nn3DgsvGag1goorMfz0FHThVySTMkv1LZq+6pZWF3f2K9ZbM564QLNF/u4pmSa4DJfrZ
YDF8XI8/O9/G73Cp945IqsQbIW2g0bVkPlICzPak/1KmgglidozEaMMo/ovJZBF1+/pRJHqyUNkAiccKyKkKX207/b/FiqEbPJ3q7ghmYcPgdyCdZvu7
2sPDmvy8MmzF10oHCuhAqaynzTZ4ZWBuhPem6H8UJ06acrHtmeHSmx2b1ZZoY6kx3atITMhD6EdECtKEkiCPyS6Qk9TrtmOvdrICoPlabWyT4MqHXWf1
c7GPghRNr1/CzU3qWBpMEcwyQxPm11vtguv3+EPiV7HDOvO8BFpXp2WSDFmmqIbPhf90hTlP1bUPZ913+F92UHqeJaJieNse2scly2tF9zCq+KbKYdMM
QflZ5899jh2G85XEsz1ou5SUf2e3P3vebEixXyELn81J4XwS5Xp1wx6Wn53wezpKX9HpTWqVp6XFZ7Gv3Wq+rV3WDU3+2zyNT6Mzf2m2NahhiRXB9vzm
ocrUk4ZloFsotkFMoskA2XX7YiPpk7JNvp8ETJS8qNkRNfZTIKKi+j25I5fnmYoyY4I/kalBcKiHMsXtUYKVcIViC5UnHwWSNIoV40aZzi5Aoci81mCC
ehC28fOoxn30pC60dPqhFgEaNJlfgoXwIc8lVAMxB4NQkmEhuxg6FPZLkYcV4VAYHdZcpz5RNCTsR6iGoij3EZO/UzYC9lFzIoso9GIdAtTSCpCvPbH7
Ptc2sI0cAMhNr5/OofKCpJKB81uR8GM2owkGx+XybT+ikjtVFNCcxi0igJHEksMkG2gxbTAKC/hCY2tGvfT4mFRBSQee9BUSYSv6C8NivOSCPzlPWpMx
ARBJMfafPBFVwCgYM+U5AQ17S7H4q5B0NfnXsbFkpBfaluegbBM2ozyHlZqHVUPTbpVllYi0lUKCQSovsooMoufrXRLkU5ne/h+LQ5a3pDCOamco0FPu
VSR1vc03KousN3O0tmPI4nalwNohdnlcKndNkynhUiwgSc9TDdPVoEGlPzUm86ZrvSrxT0yvfbMgMy1m1L3VouI0veIVXaPzm+/duByR9pIFBu6k87Kw
Rgmus7PFgexhdzt53d6bhROoKIyCoyL1ZT4a8fDWHu8aqww2eCwLw3LBV1FzN0tgjCpVKitNNdcLEilQlZdTkcTbK9/WzD6vfQw63vnuw+Lnrb/Q0N3w
TGd334X+pJsz3PuyXhm8fV9drpgqqKbPlr4ZA2c+rC58MKcWsOiGk1l0cp3OWkzvsbksc5xMERQFBo2KPN38XyzYxPg8vdNntSsTe2aZrMwLpsQmPchE
cJZmTJ2kQaM2EFq9pmYwGEQGZjDwtNvLfD22hsJ0tzlwy21KtsMlwzTrVdFUEVNX24csw5p1yvBaqMVD3W5Tww9jDHm1TzZRV2tX3/jnL57f+mFF/JaO
zQLGNwEY+ZyqyZ9kJMDCP7zndMAknkU4lJlLRBEP6XGLSFZBFBEMzMUcc+N0lB3VVT8b0wPD0z4a53q1qsmzsJk8qfi5EHen1Xy0dPPpxJofNN8ssZDu
I5SfuSBWLJ3YBpMYefND7e2ba6e2hj0GxOWqrI/ypYsYe52GGPNqx6UPuwsURBVTSUVZFWRH6kmddLiKm2phgztcwoDN7KxGC4y/jaxRRGJ0aD0pfstT
32++lIj5Wi1Ce5xnXvmtSnUsK5be9CzCrpOM4wWiKv20LJ5UKCB7rnXWfjz2+3bY7WxZwJUfO+DPFNR8rR3nsTIYq+Nnmn1J7U2R7+mTEPNh5uAh0eiH
G9mIPjTc4SmqUTelZt8o9zWvrzj5E0O46j9FaY8bfk6+u8MUPLyoGcHjhUQ7OuUVdGaS5ddUGKDFikWGod2GMDTi0pNny/x589HxTgUZln3uIpzaKnxa
yvHS/Dax3PTA8tVQ4m1kDlk0iwUUTV8mBjJtv6ZDTOWVdUL3srOGcDWZu10bNtAcl/wQHggdmLHtEEHjtMj5Ebo2KYhuPVhfVNkmM5YHmlQONuVSWlzE
3Z9KafSOhP+H2Of5QOpLLJM0JFRBRMmwYr+fvye3f7E5fPV6ACMREY/O3qzHHzVJ/HxWgS5SmWw4FE7HuLDI82YgO67+LNuSCAjpoYYkkx/JMv8iOh7q
RKiU3yvaa6sURyYHAsfF6sKzQLlqwd1X8OTNYfWwbyif7FtIOkiqaGx/k4u1ivvDiKWkFKOSQrKSsPq4UZKKA3L0sr5PecvR92oOvm72N3IJlIqfI+f9
twmJaTC8nNr8c+u/MnVUO7u8tfrtPj+pv69Zh88vmsVJPMT6XyoKkKkLyjEYMEoBhjvj3/V+Pq+JBIIuAQvwakr4QQShWvJnXzYvapyWHrX7Vr+IkfPf
j+N2dMeyCd+d3dra4nLCNz4/Th82cRV48o5O9vQvW25A7+VJ18d+3IHEztSz253XQ5z8iyM000SYiBYeJsm1y0UTKQnhNmkvZh0dx7d6sKTRSCxINvoz
DamR31MydFAmfmnXm3PsaImUc+fxUxFAoIJeELesxpbcVxw9poNZ092+8gd6EPFCH6HUAd2Vhfi9XCaN5MOcPJxqyoV3ZoVSTmsMOhG5/SXrXHvAMwA0
lIClBmqApbHXN+1pOv22BMYGM8mZjDz8czzZ263NZlXizb+a9G/ZBbT0oIIjJVEW1xSuxSDEkWQ5QKlE6IbJx+Gtc7HDJs/sfjrrm2XdCUZj0fyusPF6
p4tTE7x8E0+KHDpNnlz1vA7c8OEhgylEkJJIqNOnHdIRaUDR9GMMVajCzHiXlcHNKtArVcTxYRgkbSFGfvp0ejhF8LowzsgMOmDISIgkRhjdIaSizA1n
Nmd8FFfe5nV/BONgvV9dvDNhYHa2Ixd/KgGRhKhThIdPh32NITcYHeJnnfLaAGn47BhBBq7OcpZNI8SHi+b31VxtXi1+p/RWVX+qzREbL49Ro0gssVlT
7Jc4p2qGrZu3uLIEAHIJxldqrSrtCo/JfvasnRApRQzYZaHpDx4nf+ydfslQuqK67/RDpMiTfpM9YQ89B6ceTu48So5F+C+/gthX4/C1RXNmaiT54ZIj
1dWNIp71baTITcu2rT0UdWWlMet2HhNvaUvjctc7nC1ZTvJfVpo3QhidFRa2En+bhpikw/e0ZNoPkT29fdWxSHSxwLtBkBeQSia/sQHsYH+kthcKLHCG
03RiPjwFHOI0g/+mfiTpWd0pKxSdt97h70NtXdDENknVOE0ysPYZfB1taRPOjIxFSIIq6kvfxw/q3rQOKlKvorAaXXETGGNeX/yzpMboz6mfZ1LPROOl
rpDwuudQx0mx2o9wRf3UKtjanZkh6ljyQuSvZIDa8XMWeR61uGoZFyg+NFQWmqLplPGs5ihRKG9wrEnqVMrasPDuo2fXhNxU42WdPQ9+seLrQg2047ej
LEhmQCU1MVUd6zl3KOMlB5+/o7jPKTJWrsIMiBY6FEZjjHZAr4x+/pLavgK5Cgb9cscmEJ6Y4I4FMsPMztn83iB62RAgRAM7ctUARBQAdNPkZdZhSdcw
nUp6KMmeUf23/pWB/uT2dJ/RbLrhOOOvM3XJZATOjP/PmPN5cZzpsovJ2ZHowIJiIvSAARgR+v8HAZlHbTI9BhBo3x6NmbF4WcchzARisOEUcOPOXVPk
HH1EU9XCivP1d0I4H/t6c83n7ZwSJ4fT28/5Kf0fRztz8vz1110cQFS2gyKKqqQbOminbNVTW2ImxnQxFFFNDjGIqSkoxI768z5aQD2wIHQIUn12pWkE
6AGkTpQ0DoApDShpQekFpQaAPi/eio017Z+/8fwF7CZX4mAIgHapAj/FINr71ReFfTG68Jsv49c4svBKP9hkAsl6DE1q4ExH/AmB8FKCX8McsU7+3n+7
59wgoJsHKBUUxSuyVwUrTFbp16XoLvvf2IAWHgX1/vdGPidyZ4L+Cjok17zbkc8zUTUPJH4VNS2rRCRmx/c9f+zBVlUUWHHUoNtGHD9uZ+mda5qRv5Om
oJCif8vFUJSINJtvfSqgjQQSKHDKNqr1UKf/dpWSqfy9+dD3XnBmt526nv4l5fspwofFJyQ6Q/hQQ3nAm6NbkdmsylugxSHj++eDKt4evjeCSPb2W0lG
6zU6DtuSEZtftVUZJAGEFoM4llunVeyUnwz5WyFMa2fxsusVd04aWW+GNwToKEYHJTQ0Y5FqaKAnd0JHBdyGzwqa/zhcABmEa+07JP9xBPye5OsQ5E7N
e7rHZyHCeaa+0NrD9nss5f3pA2SX1qizozT+OjMumx9rKM8p9BsaJp/HMy04tHxs1ismn4Wqf4u2w2/Hpk9nF8EkB9SIP4qYI64TK8qLI1N1V8kZZ8kP
CNf4Jn3MEhEURwCMEqWtOdnVawq2v6l7bUiwY0UxzJidAdQSQQDBspTSCqaqiYvSBD+V59HRVelKPOTyfddOsv7S4mFCAkc1H1AB0Dl0YL+CBWb9gH9O
+GxYHQvxMl/ocqfp+P9p8v6TX2a9d+8z+Nxz/AKwZW3PL/1/ZpLMU++keUq5NNRPOc6BQ//oydSQWq7PS0G36/O0xTzVbezi30vHB/lrsJcgQWwFN1Af
C674lJZS5Xy/FhLL9ew/IXO0SC8y3FX5PxOgOu+gCW4MPdTCnhHV3lTWSDvWCVQdnwzmjrgj3vpLRAvRUG9QIijNMthVwaBSZq3DdfttW2hUD8L4lFLh
xvXTRYFZ6fGl+Ger4yXNTChTO3zEKMFJELSebiVN9EJJQnw7eP6npJTM8GKy6y+6BXnxNSwwLWtfz052FRuQP2MBb7FUfcoEim4KdAsMNgngRTogpu8k
7nsiaPt1wjcC0xxrSc1VtKhzZ7cipZ3qaSkKn3OPbEqr5xPrmT/JUfD+tGIB8lu9BcjczLP+qtKT7/+uFByqD0C+iv9HQDh19MZB9w7hRfIdO7e3HkPC
veG09FZBMEAbOuezt0Z0p94+bweCO/x15wKybT26nMgijgoU1b5vU+SOP2XOq/bvdys2cTut2VYkHLnBO3QSDYEqUaZZ2dzOkSgKYhVZYdXF/m656efd
7/vp6ShvePFI5ekp+fQNyHPRbIV5Eejgh6shca5ZPyjduBxYX6nhS9v6ZvaS0L/OtxJKbMJRqfZMWnLMvIZjETtOYLTuJuOLylrSwn2wqJsQnut5np5w
gxjmcJy6Hy9NsU3qp3xb4+E+izr+fnHYWurFPKfU3xIeE/2WF9lozLW2svFhn6R1riXPXW7nuy7NylrNr3LpQRJ17L3dLXFPL+fLat8pT7nCvzk1xqvK
8CmXGjUdZO5S1pYy1retWyk67PDX/eZUL+GddXJrC9A12symj6cpH0t0lQZUuqgMLr71IJQ7PiddfySPzFGP/b/soJIXhwtGq5Buv927ZnHl3cj0Z5sG
yDc3zsJ0qzRHTPWBS39lNvHKY6cGRKmcBa74++nq7oylQfZ+HMfbkPNqo5nqoqfp7L+9lSRHddmUy4ofrXX5V6Wr4TtcLzFs61j5h2RelIW1fvnyrnzv
ajj7hL7rzgfPmFOI3WU4ZxKO4Y36EWrlNr/Xt7I72lpWKIhd1BQlRdUC0W4UZ2bzHt7bpywwWL5nPtcMLrir6aYept5NXb1Wr9hq2NfCPt10s+2ecn5d
45NgTyMvdGsuX/h6cxwy/Dm2Xalnm0Kys2/GlxeVBQo50HfpW8DolXvto+R48fBcY5rb1UFeGSQr9Na4nThveY7/zd1UxynMG/TLXOuw1aNa4teqzfe5
F133qJS4hBwIFbayzUaPBguXHWZFj/sqMD1daRjXDjjjgVffDWRywcfrUfy4jYeeXp7q/M/q29enewOfNux/Gugl6UAr1XlpSxDmYk7cKbvWRHlMMhGH
AaB488XM8goP8EJGjChE3CH9tio3IvXd9VsHTdNKjSSwqGQIWSuGzifoSBHqNK8JfV9yC8lTW6hP2w/HsyX/FKZJUE/rPxKkr525cTZDBlRa+HJgFf+D
Gj+0xe8RO5Vgzt1d0SrNN7VR/8sqN0xUIyC0f9nEnSlFXmTdWzxaozRX+GZ+KEjwrq+TGqizLIOekrT8RIcKy+ZrRci9dOhi2d6RkKhbRRXaJKGsrP+T
DXprtUgV/V7VkH/OR3fBBy3khVeTSIYgsWOIp4KEgQQShJKfU2rDQfPmlOYn/l6vr0jrqO8rmWXuft5fuZNaosjbYKCJKJc+rQeMYnZ7SfnKXfrXjRSU
El5sALFig68mkc4C5BVL2/arcdZDd7ZB40i4N4GGG2N3Dxqq+83s6sOa+WKSrO78lXQ6q85AidsfDnLYiYJ+jhlTtt1y0e+MNstuWdOWtuP12lrnElwM
baNKHyfAI48VVwoY5dlHPLo2rFl63juzmwOuzt45sZrxc2lrfNSQYJXjnK4MkngjBRv4QiT4I73XLgqmSXyHasRjJnOZmUlDWW8Z3nSHznEaVWs4Iwq2
UvZ1FirXekYKZzqMH1uJmtKZms/wrx0itTepwq0hgl+C+Jbulu9xaRbZSH2u0ZkTMjUUh3FZtnKbGVXyYTsq9T15fd07pyM+K6UaN40BoKs1P/c0am25
b78N4Bxbhnc8hwk+EY2M+RLDGJMYkGVVrvcXpfinG4sJnaTE2hpZw8yHVOpDE5BRcooILJe5AbIIJRULyn5S9rQofl46r+n6yOdaeIOYA7vz14fSEpxV
yh+dYH7e6YdHAMpsGU5H9DqJkd8uLQSAW88K73U5+nOIkOH5ooR7PrOCyI4KBf2iXvKhApKkHxD5Ni+mcr93A2j/R/PnWy7Y/2ZM5xH78IAfbnz76RHD
5JfFDogs2ahFpP0IBmnPKioOaOAxmq/yZmByX6CpmgAQf9vVP+A8QzJ/oPkH8Bprn9xsnxIifMuC64TRf1r/e9E/rP7Tx6njF7bz+RP8CH+B3meMdjjj
YwJ2oJY2lViQP4h44+tC/+0wpsdQ8TwO3bgyAekyUK8Dg8z/blI/+DAcuPLd6dsX+rDzTXdUgdqmzvVBREOsSJPTL43poo6mOXKW6NSta5Ou1GlEMDad
jrNusERWdIk4NzbvwiTGEGiAjQREBhUUQyugDJcLqCig5BnJy360MEigojBoL3ZIOd+AKhv5RckmZsdwRQ8p0Yvc2DUOScTbJ/lfIq5glylv2/8YbQYM
apToN1eQtVA8CPdrLcqAV0uOBVXYai1sCQZuSSQQAEsMSYASCsC4IH8AIQbiYuDbLAZtGM/AdpQR3zqB2vGASR8uUPP0RKBDJSlU4hDUpxA3PD27VaW2
W9zoiovqu4nro9T0PDy74H/V6wXpwtYF33PIQ8Zo9l3PW3NLLQwjI0gQeQfANHb93859rUlBISZmvUIBwic+pyxiUGwE8NnCs9JgefnTSwUEelGrtmMU
vlnnvDc9PTx7FoUZmvFReZPN5kdoGjbvLHOaDt4pFPVtRNBEdrkJJYbJoEYVTQKICOgF0okhq+oikLoXDAqVaKjma0dobnlOxzPDlFFMpJsT00Hv+791
/L7/8rkM9P1Ekh/d+BOjAqgyW6Mo4kFhWsCf27DsS4EreriInhP1wT/vP+2n3H/KyCmwyzApf/nlCWRi30lYDOD/Nzw6mPUx7+eZ5lW2f5B/jQ5NoCf6
f2l67E4Pdoz+znqjIntOYb3f9af7Q/6Q+RmbHBx/NL0jC6IUQJ54JJA+z7jshtD7jcBjsWOBruyxMETMsdUUh240PXsdBnHNphexweR06Cd+IHaRn9rA
RkJYPBdpOwcD/kbSj3qbwe0LJ/m7tFGOfmr05O01GBwnQyB1IDvybB06DLn/n/63pOT30VZWiKT2DNf2+U3JoX/LxPX2xOUhuZOHIgyZN6Iqk617u7c3
wTto2ZGSfoEGJ9mYKgsXk57mhvQ+Qyoz9AE6gBCPQMvUfAOaOM+6I374ytcCDM7etayhuatZDjXbF/7o9O2pcNxDmAf7J9U/zOTb2+QCLkLmU6luWzmE
9PAkU7ych1nPHs1T0AvbIMs6yfI6W7PNnfV+BmLmg7jrf1VMolq3XXqP0X7bXKOZmDGbB1lzuB5xSa7CoqN2NvGE4nsL8DKx+y00wxMZiXMyKW5gS3Mm
GUnU+zj2dJU3OIoInXROJ7UDBdVfMOhkI5OH0MuD5cOjYwcQcpwfRd/b/jtQ+i7nt6DMZfu59dsnjAO4TndU4jL5WNY2q/byVM2h6zQWRnH2SdIdAVCI
IXy3sXI5zxvaB0OfFmNHlBueHkHowV+Xt35Dz2rBkO09dHEIxFVSJuf7Py8g7hOB9/xPd3Hw8+OWltOamrRrBSpkDx5FVgenRREqJ4wnlDnsH0ie0zwF
RFSvQ6UwTudQ0ff4zXbDGSsrfuN4fcAiSJ1nHcFIO4iLLCxYVL0NZaWjRZ18c8MDAIWYpXMuYtwxbKXnVPHRh9k58ZOxvOIByh7uq8dsnqQ3Pp3hQRBn
qJRPTjlf00NMzknbxw0eVF8OoaE5PqXqhvqGySH2Ib7U1s3aBsYd9kwNEh5IYZSm9arkPZxKJvDVjPIvjZ6gfd28jgA4mPkrZd26IXp6ebaUJ2Ew6ZIi
9nJCLCIAMQG2HZWTo6yeL4mXdtizpiwd8Hg694cWTDAnbC/CAR7hloa21tuA7C2o3c7Tz1sFNo+/Zc1PJcIhDtTgNx1eFjkm4ONRRskcWONq0uXuMO71
HEEehsb5OpAczjfcWJy79yXjnEJHJB1QsTFkGLJOwwoJKHcKwLqAmLkPNIlO50nJ06HwDz56zc6PlMNCc8lBNp6oKdDIe/WjzFOSHZ0cBnw71uT3HXy0
djOdirkHj10/WQ7HGMBBofJy4fB6eJByKgRMAcxUQNYLA5tbfaYDi7hwxVOC9QjCQ1Epp1JwH+LDpCcHEXacBUW0oVPFBaxUXFqy9c1tPe8HPMHczrrV
zpN+BsonQFU7R3m5owZN47HNVLa/I7T2gGAkJNiU5DkVDAZs6AUNCePf1epLNd59XAYetIKAodoLaodw7miYlzHtnhBgxOKYqlnHsiSiWSKYbG11rD7W
jwb2xMiehon+Wrr0h1jIeb1+Cmf5aNhmG57pJ3OZyjHqU2KTiTkvkeG/JNHFPz5HlxTp2hxDY/Tqm65fq+p5bFAaD4kPNk/glE6mHRmgCHDB+AMiUd3s
+D8bj5mEgB3PqNgXHiJIFFe2XdOBMvYSm0TUMfe/haiDUIU7mxIP0zp9bfh53I6jTBzDImZTBMMXLcQl3UcXNzQd1RS3aXag1z82R9YiqoSaqoiqomI/
B7yf3Adk+y+uyoupDhgUgqjFew5aJWfmCsLsfNEXqOoclRxeUSmAontJB4OYDTHfVM4HEBOVXKBCSD1mvHtkEO6pyfYp+HeLLfh2mpcEYwQpoZCoOor7
cwBJMDqMBe/uaAMrhWBIVUVSh991Q480/6JxhgWyzU+fvj7jnJ11gKu0PIjfch8jRo7TjlTzKg0hbDnkukPaWcmJ1tZpzKwTKBeiaQ5nzgX8vIPeTwxO
8w6vuEENYwDuQ0l0w0pi6nBcaOG4D8o5ooLudTgFmMll59MBxNKbRTsbm8UY06r4mDKAes7HVbYxunn1Hr05nZcnx8NabfN9Gh6IVDtfUsQL6L1LU67n
p1NybIvcTwCxvlqVLr6TWuNOUR4MgooxLvqJsne6JyuAchhYwphDRl0x2ht4ECkiB56x3KOceI811A3BmyLHaTpwbekeJ46Uqc+Gjuw+ZvDOpuWDLnVE
hO1hROhybFJjv1htLJ4Gi7qlKfKJTL7XkkWRS5YKQxnkc9/lSVFPqb6FLOvIMZE8j19e5dCWrRa6NbabdeVNoOtrc2Hwyrsa1ho32F5hrmU84fSCQqIw
HqCwBg8QBl02zSC6q9JLK7l2iSCBgnobhrEmqey8OUX3RcqDug3x788PuZ4NsaOOzPs251tjOw77+DNuYA6PTvLYHgaOTFXYxQOOoEpzRPS00PZSY3BK
ioHmLzRA+aJYgkHLewdPc4cJ0Apxz7djYX3eZoNQ0wTHWVEtjSga02HnubP581NpCT5xIdkYpAlui+QGd2iu55Lg42WXATgCNGe4uYDka+vbQbTbb4uG
B7hDoffvv9daOxU4XBm3z7awHbZhP0M7J5L5maV5a7Cxl7ztVT1+uOhHvYuZUoY50IPsm+52E8OXkzg6WHToLpOjMTGxtLz2O4hxPePyjCTJPc++HfcD
1PKek3Q28e9G3sHkcCj9AqVVHwOJ7+uGHrbgj2PMlKHeeB7ET56DzTf6vYlgGHXqsj3DoGDLpNCCCPIdObb7q+7AgF+SujoBAhGSxdXMkG3LUmacuWBE
0rF1AmB2UHp7xzE24yH2Hh6Cbh0ncXedQvMUTYnznY4GfIQrFRhpPPqvgnJqXFKfYIj2aqzpfBhs6ZyzkyqCqodSCXg1kwSKFYtZL49TJnhRYid9UOdT
Pq8CeWfhud2eI9zdSK1rRssnO8JLzM4znt1O4dt8SHifG6djnd2i03ZJdmufk7xiKK5RE2GjsH+njJ1m0OKb+kOYULZ4iRZOhN0E9hsFFFHYHcO/X0oi
js22irB1T5RM2ngB4pDpyHawOd0iyU7HE1yInEW+MyiufYFx8Dk69dpnG/x0u00wxIeJJo0dp71/sDJmCNpX1QOCCOngrIWIUsH2TMLpIfM1Q4xgKMAR
LSXWbGFghmr6g35+D4vjrodCnM2k+U9OnNiVczLtyPoPTF6QckPGAU+XXqTDg40xDxPDJYbhTXjij1Pr2Njkz/jmukaO3NHz7IkyDXNG87R6nImjNW5m
LzHgfUSYGqtow1tsiAQTQURvmsYQ4scBbroA3Nydtx6xcMOiKI4b3J0cTmmMoHkdnRy8OPhz5mBjkdp0aItkk6Y9ry5tbDyB4cWdfmF8Q7zyRS9fHKF+
72147mDDfl20fDd8Ou/kjozqwTiynzEvx8Q3O3qQUew1g7GFJ2qCgsQrMs+MLgxPdOIemj1nkh2VvUsffS650NzWtKuyYbaU293BhgdYJsdabew7X3jo
dqGJWb6OCaDkZmQfmJYosk+9LNp7BihwcBgNZUqVRUYoq+hNIRYQWT8U96SDaNpa2pDJqMlGG83jMJwX0F+j8TyNxaO2Bc5qzcce1PqDUDvAeBIUPnKj
2QA6gA2dsCdZA19mAeyQeFzlPZD3SgviQgRI0rlcLi+nZnCnur9hkusTYVZRwlMP/eanKICsaZM8W+0vGVy71K1zsJ+jVgz4zq7dLRczmuUKh0VP0cYk
8tKLD4cK6qLdVR9v5b65Ste4ZiCTx3nlIevVRIuUYVUVq6t9fCFaIOvJdIOipRu0p7Zc6Tj6hvbCyZcfojOVzu2xY3dgxG/bko1rEs5KRdUhQobPgB6F
Hjt7W5z2bTSMsxtcBtgVrAUEnVQJMsUW3CAVhl9Id5VlCz5yrRRM28HYcVMmG7iTfmbilaf66RxXWSmpxK/9sPAifAsY3ZWwzKynU5p6yg+RCJ85X7u7
jl+/uxwkOPHCfGV1KYhxNIak/GWjeB1A0hQUhStNIJWpxC+yndj8SeypQBxHmyGgDpA0+ANKUInSoOmhoUqkCoIkhBYoRmvb7fvHueJ+RnUvIepvd++q
MuvHOLFkr6VuKOIbk6zZToRkB7CXYlTMAau2XMJjjhBDeANQcOHvyqp1nfRhA2hdyP+6GjPMC22wvnrBbOg5SSFiGkAMTEK4OIEuh8ODI4FbHDdVMQtC
nfK464DhAdLUA4kV5wDxZA1CBvAmCBLd0ZAdpTaWkTPLA7naYA2hNqlxIbwmLWuGjKZIuwcRGraebWuHknmdN4xwbZelPHscc9dg6sFK8E/s8QDD/4M/
9bN+fLfkCGZj5552L/ehySH6alwi2ymx844/WHwwALwXMLGQGSE15v/H/5/kHugfzr5/83/u/dmv5/dJeGf/2Qg2DKvDh3hOzgQPo5syDv5rtvJLYxIN
xH6yMD84H1cc6h/GAFydJ8dsPU9PLUg6WnoM/wfLJb4mbZ22zDRMlT8OQ7uHBaWDlmcfz9puCmxuHsdLqE0E7l/Vuvc8r8Nj59RT+aHs4E/1G4oGMIr3
bKf4wtJTQ0qrAsqEowCUDNECRAJJCyqB6+PtgfAYJOkDQn696e7+GZgge6ZcEOED+XvC5+v051yckvwdGbjpmnparGAuXbGFhv3SYxFUcOu9IbxJOLmT
ec0Jw5YcaWFN8anQuWho5Z2TdNnYzwMgcag53JPxk/SQo7b85DBIew9xhaPh6hbSzLQrDRxmaE6Wf1B9Ov/AE/gbFnDZOzIKqiIf1pOGp/X6zhwfUu+P
9rt77E8zdyG3jLrcuQ6ZltCou+pufd7iH9qRQgv6o0tDAQppB0FCtKUiaxMUS0UgUiYf+i5Q0jQFIUKn0R/+0AxArHmuCCUYC/egf+MJQkEDDTVVEkJF
REEBKLBRJUBMMrkOph0MGlFtSUZA9xIG59/W0gyltvCxacYNBxU0kRQH5Zy+IB/45Mf2wVWFSUcBrJbOhNSAZ3VV7eIeCSinD+92sazm7sEWNBlQgfsN
vTi4Yn2ARJBn2YHHxNsq3MOQC5fZzRT/J7FO9mkH7gjBYlPHY2MtBohDaTEJxFB5EGNiHBMk1BAWIw2PDntgroSku44DVO/ny5WQePjgDcbMITK0BhIQ
wyLIXqgZMjysuWIgAklf5gSTMgPLqntPIU+37Dlu+CISQO8/TOKTnhOgBrycgfEqJl+z3P+2EKHzk7PPxRxAUoRL5/gUMAB0iZGA+/FwJpGKYgqimbt/
fx7zQJ334B2+zp8VL4Rr1O7KZhF/5sHb59Tjlw6mOPb88SSZB0JAUk4T4GjefsTvTDwTQhqbYFMoijt/Lpy8hHyLMd3a+fOO7dcfSV22hKcuHA/BRAl2
amFDDE2HKpBtopoFkc646HatRe3cnsWe69xprEPQ7Znt0NxcwRCEIQkJCKCYinBW9pg7YGDdvts9vbh5cTnAkk9JDSmIxdYnVrG4wHQ8QiECp52dk1HN
ScyFrvd59WZ6qhJ5lykFuOvY89dvEm4ppYomBSCTLKCYjbAA5j/QKQnEFJQ0+bGvkdBT8L4QGunw9672BN6NbyEpaKUoG7JoDWlfDsOYOlSYNCb3aKoL
iTAVBCBFSJTRv1+7u6562eGQyw+F7LG+Pf5ph8S8g5RQywx0M94if4S6Dtvqaj/hKH8rkRwFUUrOWYCaFgxgiMQPb+v3Q7qCxlLQQSouR/GhHHM3JwbP
4CptdcbIabvcGhUJmHRScXHZNAOMf47T2gvSTKB0npK8F0QQe7cMUDo0EYwm9jRHpIIYYDEEQiagQ5WIQUwkqoOqsi+3EkEH4ScGQMEtIUuVBX/SxTAT
MFJAUil9p/wiKIRoHn9aL4dmepjBV/t4MloNxHburbJEtX7UY0MIIE8BCcAm2qis3YVRWtSZZ7DANifYfterPdsSk8d9G+zvvp0OXdzNFRHLl19xn5Q3
3wpasYpnWU30ggvRtvKGlxlR9IZyBJJKnF9HZiwdlQs56FHJab8jvpHVmY43ZJg6t0hoQihOhZLKjBnJGRY73RrA1hroyuHA5k90YbRSCtl9RCJVR9Ib
WdoWBsWfHlytkgTu0bdNQsUYNGPLN5Yjip7zt2+b1f6hPneoyhwzHbWGVENeeAQxJ3jKAkk3SQ9GAWAJnxl+6iTspkJzxsiclHNZOrNCa2pm9GKdSwga
ONl3IzhqcO7HLKk6a3drsbs3IxdqNdqoZvvNs0Sy0tOHK03tVxma5wowmyIkOSOm5coQyJsYZYZoUDLrwOF5Oifp7mpiKaSApJhfpwIYZtS4xrGeG6d4
hCoZZU8vAH/fIvQ57CHJU/4wJEpVAh3fFk3QOqCfLIdNHZ3od+34fdjJ1DhrWo+W2FmHapDRpDdv3d5yGPcGhejsmFx2F6FmZQxky0hyk/Bx+52Tr1Ce
DgwOmjRrKI8/6WlmLzYh8Pt9W3qPTBBnn257As4YYjhy8cbSiQSbjo231P3gQTcWSslgcBUV+0KE8TV6dBbBJ+f6CyLgj8LlxqSunme1Rycdw2SDnFDm
/Zrxzqko/tfX7KHVA+ElXzaAogkYkCspO2iEP7Y0VfywBqJokgpEoCldtUxUSQSyUDLQBFSFJUxMMTRrCYAaK7/xClGhUpVOCGo0be8yfXKefIFAPmgJ
AA0oA7Og4j9YRy2HJ1gppoCAihqKJDxSMSmFEP9qLHf9gwOYH9qKvjw0la2MJUUUjfjkyOGFs4pgpWJ8z4XKCUCTRI3k5eZPLipICKnoMBUVQVrx4ApF
KE1iBXSjpQKBNNCppBdsBpIjElIaA0AlKARUkbC04gUidApAEGAhpA8AWEA3h/i4HpGiKhA8jQOqthGlpWlKQoKoQipEoWYUoUkqoiUpKSCKAGIGIQIZ
CBSBBIfJfKEwZCUf5UB+eTwQPn2EQEkn8DqAftisSkThUkpIYKHEpSjQlKRJS0JrkCh3j7PuI+VsPd1ylyh2SyyMYkjD4b6M0y+2STYvE23M2yO8AxA+
9AOHZI7KbWmZ5FhyZjp9Wia+LcxD52HcHJ+WQRxc02ykDbNE1o82a4JqgdhnGuiwzK2FFyc7S2IBBM1WRbjQbcPp5XECVFFkB28OGUcueYMQNGyQbFEx
RQr7UYptb13DL0yTk1DkEQPZ2moaDY5h+cFaQ/LmfYF+7p5eWO3LzlANa1XjozGQmNZTLkO3AB8Dl9JH7ZU+yR7pEDVhKCETcgQaH74BpQxCUin3Sp7p
EA3uMbEihqVd4/lgUeUPZIDpkCKEN+r5JOq6KLbVA0wZRQpbh4iZRPamU7lD6yZiJoIkpFgpBhkhWqaSJUpHwQeD9gELzEP2wLMnQDLjAbU2b5lnJnIZ
nBgOR2XwOqpcXjCURckCRKBoECIm2Mo4kNkDQQefQDT9fyX7EPT7+8MRoVacmcJQiYllkDEhr2uQ5I8j9D39yie3Q+YREkUP1/pKGP+j8X5fQfPJjD5z
ryZWIM23afRwBhBT9n+rkGVN4BoOUgnt8fn6AY9xPwzrJZ+i/MA3Pnd3IWz92T6mc6LEJukm6TGPlqAdONgbuffPDc8pEhEIlrMZAyBh3AXmujJqXVkI
s6eHuVfqSgkYIGimVqEKRZKCqJqmgCkmCCERlhImJKoiIoniBrqwkeWAwVUNDRKSVVb4HAxRIT6KwD6Q+khqU9pQ/60nt92uNHKlsmEZ2+udBKnnkCiG
NgFm8I9rt9R7HSvsArX+ynhi4Pnfe033lIjm7cg3kOxwhA4T5iewB74aVpQmoTy6GE4Gum68HztzQKusO79+3RwOCECYVJ+rc4ZOBVQnW4PkvT7iR9CD
XafbEe6/BKTONWaILKG+9NQ1Cuzn5hD92yD/Ukc0YDvrOJrOOm+t1GLqgS3RdpqnE0ux5/LwpWW2Cz5Opw9W9nOb3DsTW5PhA9YH8SgKCkUKEApEqgz5
gmE88qgHYna1H/4ififXZOR/TxPT+tE+IH8qYMzR9ZrVEQlCrFN7GaX0Ix51eP7l48Ls65/1b8nlqJP8Emakg+Qg6ECgelOuZggRiRHWR8g0gcRkiHEC
SwjoKAj9+UHoeToJpJ23nA0dcRcoBrGmJGkWwArQNDOEmCCRn2giID6fdV+TsE0fhmLJ6Sl1oyZhuXJgV6HMnmksSKoCQBQIQp6MhRQgRKuBKRHIGTLk
5H6HtB/qkGqoT8BFfsADZnsDvP5iZ4+p+eabmeuY59yfs3kKcHshSlKfudGA5kHoZH2uVPE6v5fe+BCn20ei+60/aZ92eHzMlkqWzK4f5owaipo1sKvq
P88mED8sIm/PGCJCRfAs0LKtDx6en14GEPU/cIB4Uoi1rGUSlKSsbBwgf0SCe/LKv+WdBQPm82ipvX9mfh7Tq/sPA+evqsfZ6qFKRNVUfe+p9inKZzAO
0AiYSSYghOThrrrqsO5hHoo0G6KDtih7t0RV21T0ZehiGY0HcUJG46MCI25iXG0zBIidYAgH4mAG0VRpKB+v9C8fb4GG8rR+fr7+CcNzFURl+vGfysPD
x8IHnBJWEYljRC1vkUoJFjdnQ6Q1uycFERQVBToXNQ1QZVqr3/H9tIe2XAMtFGJAwRKwe8wtHt6L6Zt4jzJMSZ0DuR85D8+uIqSpmqqhi6awZGHgY0Gs
LgEChAq+t/d082IEY4uJlkAYNYYUMZATKFP2+uAj/DumcMM431khqlAQRJhQt9twJlT7GYQyfvg4ZODG2aUpAwzOETUfr4czbY2lemlNY6Ei1JaM4bgl
QVsJUtsaDYGjMxa85KCkNMA6Digd6LwT2u4O6xYiL5M+A/crVCBVNAhzjaXMm8L2kc7Xywm8gFfPbXGI3b7QFDxFgGhBfrIw6G1knLALxx0M5NjOMwto
ggVWC7Ssn59saByI+uMI4IegbO/C2ENj2J2v1nEwbPHliU4eYfQnEmJApoTvYwsMkUNE1IInTo/tSJJJSMWgu7OEcW0AZJ9qgoemgo9TCHsfu0YaCVJL
kL0TuVJSEx/HIdvpg6bmADRXeGLwHR+w+vZDiceYCnHQdggJ8IRPiTMgjSgEkgCT9B+VkUTMoodu89T4ZXf6sKfnBiOXTHPmEqSdLsSUg3+u5U6JukMR
QUTCTFXbF/UvYenSGJCLQaAOiGAK2HZSMdoLbKidU+fhze/0x3kYz4WQ+8APRDYTaw7XcvPGw+jJYcSFlYgiBSlFA0JEpJKQSUsBJQ0iOlfOxWlTT1oQ
KQIqiVKUHuO4REoKUhPJTFRKMjCvkhhZPNOHSbGSiKlQqZKKJCKSlKCSY8zpaio/TZGKJo2xS0nhKDpg2wkMGSeyCs2B16QoFwEyeRovUtRQOfmz0cj8
yMzvMZxvim9xM57IPCEoGn8Q/cnQvZN0Hw7cEs4SYZDa2HdkGL9dnt++wsk0fDREPvvooOxCtJCY75njwShNIhTvKcMuDrLEi7nXp6Rx/TGLuNjP7rcN
j+n3dvDd7gyd5wee++6uz2HBX4gKvxkGSUKRShGWBAPa88AjmUoAiiCIoiaiAKAaQUpZIQiCCFfm7ENPvgMBVNMUU0sEL/aTpmBP6Ux/lDl0vk4tZ/2s
pjBpcGZkLk+Rz4W/tLCoQRTonVMlazyZrWsN8KZtaDGYW6fzZtqbY/XJH575uZ5HEc+YUnnLfl3HJqE3WZP1l4Zss01LwIUeEsQwdYNErGDwvTzrUeWg
iOsWL0OFeu0plIDQGKDuKxzTWz/l25V+YMXSnk2GICV4yHTC82UA6MKyb4T7AyGFHciWKAN0QqFMaJq26iLI1ScQSFbGXoG4AGIE3B/ViYWIglPCA1yZ
32X/N8xIeQs0UY2fxtJQxBLBQVTWxpoqiaAiImaDtp/tV24T+4/zki0UBSgEIlTKSMqRTFLSokLEg0AlEsoBBEypBFATM0FVFNE1TIQS0zRRQQRUE0lS
kUFTEkSMEVEVEtBEJNEBMsRRCxBEVBJEUpP8JKbORwEqawjMkIEoyAUowQJEAiYEgNZSoJQMrAxCQNmaFJmQ8WQkqQkm87mjoh9xQh49OuYec9OlzDPL
QbP6fb06bcGAWmzqDvFYbtMOjA6a5XdmBAGjEIERlW7qFUijKaDhgNoNWRIIYchRJiC0yACBZwiKicTk2xjZhiwXXuPY+q8MFFMBDI35Tg0aj/1JCEWg
owLFA2VIkGUi6NOBYsVxRNSRffR23FuOAytz7+PXoSL6lFfnh68SBv0fbYfzy8WaRSYDRSlKsopCxglCJPlxe6BAghT3eYKZOZggxjFDgw4QKlpWoxMf
I3+I/Qw5fnzQ5BT4A6k6EnnRoQqHBywyR/FOrn2sPynMCYkePeSdod8HQT4j7442R49OmA6OaWiT9v5flud/475vYIp7z2VJB/z0hvdnMMcSDTSt2BQc
9RjzDg9odyeMjQ+d7pLHBynQOpkqiIJe1HHY5rBGCIxqCC2DQkPEN527oV6fqxzrC2O0nkhxjY7N6su2vRH7SQGJRMkivSG4YQ9yivdAobci6TupaVzV
/naIs/Z7PZDTgxSPm1gyDpotZf4Wd1N6Xa58lvx9Tte3bOfLWY22VDGMDtINT/pX6yKiATBGHMhqYhWgjFC7TCUCnYiHlhJCGhShQ7W+Mr0JxAdHQx6e
Ovm0eBxvdMNjlXayQ+FhoN6g1QQGBhdjVVIn7E4eQ5H8qgoIqaKaUCGAM8jlWGw0oiisC2gKqyg/oaYWMOfmFDbGm3W2nq8A8mBWIb9Q+ZfV8WYoAiOA
RDCkFnEKfswLve7gFTcDgEP+KqnJ3mtTTSCb7Lkn3nO6FRIrm1mnYSmqAgVLA3FoUoLFBhBeBwSfoyuCfNj8oMhAcTmp/TKAKUdUACohRCNLD+n+XH93
8h8W0jL9/9D6geTOM0HDZNFsQF5kCJZtA4Ec2BBAqF4qg8AYaN6wPSk9CbZduCZNsOpaunDY7eZED1kT38325Njnzns7jkL36A98WPnB8NYg/GTZ0aTJ
nAeuUuv04cJtNvwyaQjBNDJqm7hXe5r9u0060stduKT93WkD2PBNt6cST+u9fb5ByT1A8Kop91r1pz+rtkDzSWTSHXAzP00xwGRd1y5THbctOA69mmFy
yAajNmyoLQgc5DP/LahsAelDd/g2DrqXN2+P9+se+s2PWhOqHM0WwYDIoh3LhkQROOMl2C6TNFMEmxzQ7bWBwfo/z9NB7BOXeHkSSfQH4fSKH/O3T2kC
byKY3wiJSDiSPHAZELvOiBg8DJ0zeWch2wOYTggsifC7vU39t520wIUR2sGMlHbWjA2TGSulayG3UaMfmwnA7IYyvHyshsfChelJy3CU6x4AoBAO863K
wg7gEaIxTD+zcUQ8hVAO41w7MIvB45M+9+JgNzpDzS4HLA/8WHRAnR8Umx7rt0b/Jgd3XGZxvauYMchXQH7Gz2sPFODenjvZOgPvfVgaeBDwErJjJD6M
gXJTb8Ncvinp+ElxDj4Yxvf8fiYOanpUJu7ocB/k0h67BznfvHCMFseONmVOih/0kEKSgaGlpGKgaUH/v/HSna8xLyOWnlPd0oKpKFqloCCD98GijDID
ooKRKKpoiaGIWlAKAoEihFvaQoBayHTb4qsOC4+XS+Tnc7z5uhmvlhxFKccfTsPX5a5fgH8QiKPULDyDbxTace2TQeJg/9ceWbt+1H8f9OF+oOj38f9a
nFXAL4Qn2wnbMT75AHxDtDuyLRSaK9DAmf8uD4MZji3oL8QU/KIkYnjo+OPlj9dH6tU8ax238tjszuhky9PqpVYsgmg3QUmb+ct6U2yu1OqVDonG2udA
YyIikYRBMCSjG6x6KG5ekvLFhxpj3ag8nBzDMXDg1Zb1opPmKqGTaQC7G2vF747WqeO8knZDGSojIRTvv+QgS81C6G1q0i413tMPq1021sSdGu1jm2aW
R4s3RjtCZpimYMmGuE2EQQoAJ1VuQ3QE1MkpispD7zFswRoipQRlpEMEjE04ZkmLapqGpmCOW21R4ZXY3OOYeH2B8ePuiE9T+rw5a6Hl1y91qT5D2Hrg
mCCmTF8pmJIkMkkYHyBuG3B6HGdBWZbPMD6c9mwcw9uQODzSB5yPkArfS/+dYDhwMCInydM6wQUp2+R8tfHN5Mm+G+g1MbIOswMMzAw1485DRPFikgWR
DVWQbAp0bBvk9x/DHfrG8ZaTGSMeqA/mkDz3F1LOzZpUPbaSbsn8/3G2MEvFl5Lz1jaNZYm5gHxXOgnXvs8HLs6O8T9rsmkMQeo/0/h+Gv5t0T/L/IxF
8wNwqgcT+FPwYZ3HOucQnWSME4cAeJIIznnbjQfud2ClOdaAiiXAheoVAwIZJnOfd/lt/JSSV/U8mJi6I8sBdbeXBTilarSlXD+JTFRyyigw+qb6fs4/
/BWuD/JHGPruXI3/J4uwZCuk4qo4y/T3e9O8PEailwH98AYIKUCkKaBe/kB29uA5vvAxBS0esjlhN9AmKDJhqKQJ7Em7ANhPGINHMJmRpRA5jUZiNjBo
lHM/0zriacpSlBH6Y+7an/gk6MIHT5IX4d6bJCoHaErRbYqORH5EUTIxK4V+/dRBUo3c5dhdczdwYtQfb3WZyNZn9ExH18jno7bvmlMahhtp0dUkScd7
hOEK6KlYOibyojOpPjT1kdcfUWI9OvUw8B7zvee8rP4Xpkwyn9BOucBqFGEVg96e8FFJvkkPjkPRN5NzxZTenQvfbS9+1Q8KbsXCmrfX9PDOx9Dgbk9g
J1WuuL3HabzhV/v9vL8vx+aH8FgopaYlaUCE+/oZEiFDEn+tDwni9DKLcyXJWZK0KMrC2wrTnJWqT9I54ie4PC6LPnUPEuMmoaqiIxDWINJRFQUWoC5j
p+/FNU3m8HjaaNYqqUhimqJtGg1E5iKnsaiOzF0nFxxccSEUB0rmuBqC3d0cmZZJKNQtZUmc2mpdcJmYlM3dd3LXEoSY3F0aqYwoNNI02zdtRRccixs2
NEmU2ZsCklQcWgULdNHNcEySdLl0WdR2ML0UvEocamaGpuIWxus1gulElmgro8WKxx2ttRjGCIlBxKxIrFIICrtOTmyytOCKLVUl26OQksZA6qjrTQx2
HmRwsYGWUWSY6rLBoUnIQ/R7p7PP0vtoahJhD+69puOHs9e9/BHZMF+eg1/i76OD6HPt2gHKxmKiiIbszLyJ0+ymj6D08wA+yB97IoEp7f1g9undvhcf
L6ieOF4JQPBEAMxCBr2QYyX4PowJMilyOQ2Jlvaj18D2ASB7juMRPhbPK0PQUWjbKyyzDbJTEQRzcreLh4Tm1h6lHE3HGjWB0R7Ruc0zujdyQ6yRx1cz
Q4MzK2zI3RrDBYmvfwJFkFT6No21sNA6SSAJpJaWJWJIJISSQK1wtjfBnOCj8fl2n7juOhv/MaHRKl+ihe1hp2whjsJdqDsxly4w3bsI4YHGFsWMHFN1
gR0d2t3t4eLJoRAHfKk8nbbjQa4dpAip7TdDn2th7uNPSe0NxynNPWO5cU9cPae9sbuBquJ6zl61ORet3le6FxHtnxwYjuasa+43BQDhdZ3NcEjcYbJd
ZaF1UdG1Na2tts0UkzXM1BHWSLRoHuuu0PQ9izo42GI/OfJOAs1WziLx2fm63m486lBNIhHYQJhQ0gsaCd3cdIOtAs1utTbto7/g/og7PhHjcwl+WuuS
5IAjvvn2fZ9SZHWQlE9CYKRwhMJkpLZ07B777l+mz3jPcz2zbzrnvJzQqEqdBqGCqkYE+VxOroU2lbJq0pmx8smXPbq6NjuN84QhGHcZk36zETDrU+Vy
Yy0pYgMA8SwzOLZMC1ipOk2wyFDmxNFmk7Wk8Owej6DJURP4Wn+WcG0j/xCu6CYPMZqiCYliJqimSKICSkl9n3mRQy8EA5nOW6dz+zd09v8+HEFDsR4w
d4R7MuDxgKrefSiLdPaAK9rOjt4GhNB4THzmADgJ7FwJnx8zCg5ETTzwoDwn5rFth+TuK0Xy6Nzlih6MAYs21gqnLBRVRURFE3lpE3OHdLImlJsiwqqx
1LebS2iDCyM0owoePcnB0d2DuJ3M6dBsAYTthHRyBwAHOtAYIaAp5OHGVDbfhX9P1T7/AChCd/RgcyJ++foRPhmilMjM7IEyAx6YNidIsOm49/tjIZ14
59uXWjD/STw+xSP80u+bE0VjfHMZl7RNHWFnhxLMloIGwJuqYzCDSvaECmJjIh7vHUzVOiFipDGVEOrYvFLBEZXQPTfob8JIuyGzrJ+vOMjZTYQo1chi
guX44ngi8/tAwfhAu8OGCRIH2Y9d0LhJ15yB2Q0jAEDqfEePCmlDYGHdLmeY/UfFA0e49qFUq0oxIHHLxMIlQEYfezIPEKjm52bZgslhQioi8NYjr3oP
F13VIWKwRREza6UK4zz6Q/pWFhxxK44YRgN3vPTDoF3XGCNndypTMQRFULDD69mXyEwEncG6uTx46kQOWbCdhAP/9f/d36/ZaIx/S6nB7i/ztXd+5hRP
cQcOGMtQb+Xu79A+DV58TBtC4iqXwnusEMNx6TfS6zWYwiLbUp221oqaSvTfkNw1uz+5OdM/z8flq7IIoCJgYlFCsgYmAiIuUhvcy7eBhaEiTR33y4OU
MEeyZtJ+rPJhpI8X7OawiZNNOWMetzINyGBwhiTzGQ0fjTlDEIKFAlAg0rPLoYOu23LJgH26QMOQgF7J66KJ3oeGxoR8hNPea2+q6470hU48JKUUZ7eb
HjqYcyPEOvLgbJqOukjTlzCXzcTFbERKVSh1y46txnDmKKtTlKtykYx606j4CUOeMFFzjFmIjEOw3i2QTmav7E8InhhrcWaDfawyPJhnsjeIXEQDGMIj
9KQ/3y9OyJAyDJ4TwOdvTQcg9DnwtmOW4e1schK8k3hsmIq1kxmIyeDKhwh4MMF54wN9SuPnlM7mB0OnU7hkhwbLKwOO1kNONt5jNrPD3uh0UvIvuRgE
5uITBAfcbZJKAjYTHeL8tB3zohesdWiDUOdGEhOzBwDWDDdxB0STU+sB7uofYZTaeVzFBign9Pe4aaoBsPWZD7NGgRMTfMzNzDJtIsBq7+e7ou+YbSbA
fMAIdp+5AKaUSgopSCBoCJWiikRkhQgICghJChQoZKlQ+4D52C2dLt8OIk6fxC4gBQDELVMOXJuyuJh0OkzcEiRbTdkyLbM9LA8mb7woI+9m03dsClzn
fE2ig6YUVBkp8C0uZuUOm9FhvstBJPvSBugbhvY82u7oZ7K2Acmo9sSK7KP1XZhhyLaaQOjMZLNm/bGBhyWllhRDZOH63FZho0XNMBZJoBlhto7CLNa1
ZphsaqMRBFfo6XHdhhkwFiAo1KJHpgLY8gfAyJj19eX3sAGCvB1Ou0sMQFlNi0P4/V+n363E3OMFke7k28CMhCHw9JzuevPTJq+/Cp2DoE4zRwWexPt4
hyyHDhgOdnPLrGufryTmTUMEUiRFIUFMzM0NLMFTUkFdo4QDzYTJKTBMFVVMtAxDRFEUmRAofkcHR6l8AKj10XPDMAyw8m9Do9WxlVEKrKwqDGT9bRzG
BiVonrD2yM0RSjRRBQSUkwRKUNDJAUdiyYjG1oO5RoDP+izSFC3mBHZcBEqDklpm285zCMJFwOMbYRTwzCEwEBlgeWAYkI+V0uUJiD0cQqmj4QnJDJ45
0RJVC0GkdJQlLS0pREqsMI0BQJSU6A/eFQgRIGFg0DvK6zrSURCkVEVOlMEoUSkUzNUqHqWYaCu2etPRtkIWEggTWC0BmHoKTSmg01S0EyBVE0RoKA1Q
QEEGQAMyIpSCCnaeFdnMzjRw/+PXx2fADAPFFwvcAvU2yXEZDviOzxbKdZ1XPBiy2Hxh6JyNcSVN7DA//vceYpkw4l6Z3hjnh0pxTXOtPKNkDWK+j94U
OMGYiIowbCSEBU1JAF3uxoP2oHn9XB63/vYCnljFNHL1wf0aMQeRmJn2FzEFRDNiarX4/lmfsagqzVseXj9WqOz9u0Kye9npgVWParK8WxRZy9GYkUVB
cSx2LWcWBQyiCRBIUoPVpyZYDLGW3GWhgIsxxxeE6tEDrwXTp4TTxqjxSG2UWTC2GMrFioTojem1mmpVgm5TE3QMNUKkMZJmmohpBQ/s1XOMMtmzyrOM
DTiqCKMGMTehRjCiVhPp63WuMoihy6ZUKYbOMHbRcL88kw1vhQ3Y1prP5TiYeZ0GIpaKYUg+5b9AuALdjuebugHo5wUEopaBKL92o0vspRu2OkxsFSp3
JhZF4SOricM4cQ33MxEBhsvMlyaa6ZYYyF4dCVmI1OVcm7sE9DBEBe5DydzWiCxNjbGX7fw3XFxzXXfWElQZ6hIPhoN83ns4JLGHyenrSEBsmgKmD72E
my/DKqdCf1ymp7CnO3X3Wy8GbZoRzgzjLpBE1cyWAxRiIiV1XTxUm/I+nD3RIuuEIbWLnqMnP1TN2zCSPqq02RMU+sO04Olj4e4Tie2Q9vfG7szUBR+I
de4fBJk3ppAiBaRTONsIF2bJpRDHhruk5ylTOSm+zxmycLcMNJhlqMTVa+c90KIbbih5hQcBQw8ne3W8NE0v5bJ5YoqmrdlNIRHESIhtYUUx3NGoVNOl
gwYjObzlL84r2Mdh8joHmAxBvMU4pmOkN3/UyGkm6CyFYGrYKUtIh0sL6vde9HMKmCILYor7KzU1ygovy7g6A21fI9ge2XQeQnXStMVESGgwPlxD0h+V
qhqImaImSSAuM1qmIaCKt4GDEU8oNEG8DqDedFFDwnAlSoMEDakKqqREjeaFQ4YcbHhymp0TomyCCjjKZbF6FLtZKqAvRQQUrYLDEakBDkTl0iaQN1EF
C7gCjXHJKCizcWPTe0sVa73CKCxMGjO1qfyYpczoNsnvmTriT5e/HB5/z95RF8N+FeNwZ++UpCJ+TuRwqqjirjhtzmw3V0PtDuCxGszzmbnk+i0RM7t3
k3NHybqHrXi14+JehmtKEqxTNuz12kbVuWXZjoefjgc/Mc35DzKqi4RV246Vd7Jui8u+rxGG5qJwkMKKyqwNsC9NF6G2UceNiysmLvzZjhPChiwelbuK
4vbbDYTdDshXdGM8N7MQR03poyTEnHSldkqdpxzxvtrBtalRVlTE4jtWXQxYtoxSaC+YNP/KuNGL1aCgxTalMpL0LU5TnOXJN2YhxB8u7FN9ZPZOfxGI
KPhnSRAu1KIvFM7l52qrO22DhxkrlqHTV0MLbDwcdkUUKm2XGVgokFHnRmHLwsYZEUrCpF3ss6O+9mk34uZbb8fDe7PiQnw6NVHSC5hTFA3Emcoa3BwM
mly8vuhnfA3TEOlpOLSLJya90p9OBILiJJqZvRkgTnPPIuepczaPsm/O2edKzC7o0w2LHwcDc100VgKJw0O5QopGBGGx8N+3aAn10KG2UVioyTjnIalF
mZrjQEgif2Eyx09oaqcRZ1CFCZK6HIOwmqgixUgCZU/Z5Tj8h+v8/h/0rwvspqxr4ek1kQiIMVRTQML6WsAwacUNRD4JdGYSijgWviGYBiAshvzdIaRR
eNgsMSbu2ru9N7xN81aOiVh6Nib9X3cNTUM4dTCRQUPOpegnpvt/r/u25YLOGu4qbvQEqba2w0rL1sDdOm5vgyIgaIbgy4XahmsPfAYEMgUkkMLkmkSZ
fPPcYIRqaNYRc4cO4df/LL71lOFDEEEw0RFFJM8k474Mp3BKbDCLlgxFRFSloFjLyNUbXJSoYjBO/bK/qN0MKAwemGTKEln8TAZAsimh/4GMIjOUVJ0Y
ulQxM8+mGOmoUG2VEFJzqw051vXV3QMZgzIwVYaSpwTtNs1c+nVceP2W99jx1XVMjSPwSRxQ1k9SIv+Yvbx2UfLdHvVmOPHt3+PdxrAMQx1bwwqrXE1t
t4B04T79KFNykkrAH0JUTD+4JMQkHK5Anw+ODzxDIfng9g5IUvCIrJgiZCMuzAB5P5Ph4I4DBnxTB6cA+pyHnByN899fEDws5g2JpfglmavLKsSSb3ju
tXrJ+kOWEyystYmxh4X1HoIUDCQEDoAf7vN4CH7Ew9oQfjKuB/TCYCAPy/fyHixK6TgP3cG0AgZk0a/EdY+4rncS33lw6yxlwpgVn+nB1wEEES7FDdPO
ZBXO38gbGlI2MAvT+XAcNlTVfrKODj+7DgjI5kCARMDUiTEKFGls5/Aw5zE3QoMnQQUhgJkOCGMD2wc44bY/qESBJCFJpA8ePJyAMBAP72BwBjUl2w3c
pcnoztOqQ57HMNrOiHEUUVTWFYHRlVcRsS/ZgUTqp2KMdoo9RDmiXdm8FkaPQvXDbN8/t4IWOrwP9n1/3SvSGCZZqJGkKTQjpBowFAfuwZhAhZlCQPTj
gn+v7v9mbGxT9u3yPuHc+4/0YPr7cCpqPch/kQwof5r5yeAsAQpwwBxYamQpPv0JyikaQhkKo61p2MFOgsakKAdNsDSFFtiToNIdaaQoJg1YgcBMw0k0
MwhS0UJSyqimKQirLjmL+kXPIayTlYrWJICJiQYDVO2VwsoZJQLAN5Pj9FPUD11hLlbKyH06whgetrbA4Jl/oPjj5/Zjdb+G/Tk6iXjc5yEffDhnJBk9
9l8oHp+HycfOttFhfWa1XNe3VlYGSAkJ/mQbCMXBj5sPJNlKUpDkvBYuZ2Xe2UbgoGDXjaWTU8vDt3aHnLmLFDv2/DWktwDYOkUKsVFJNRMTMUVQVERV
FQFFBSxVTUVURVFMNURQTEFI0TUUgRCRARUlJTTQ0UERTTETUFBENFBFEVQ0RJQQVVRFDVDEyVFMQM1RJVUF7vk8lTJBNUspUsxFDNQQlMRKTSURSUlF
UwVLLBFEDEUkVTJDUEU01BFpMxMRTBFNDVVE1VMFVURRUBMFRFMzVERMkEQECUVRFAwVDMUUFBBERUxEFTRETEExS1EGjEBVTRExUwUVNAYzikIj+1eH
EOENMLx8Ps8ttISm7vqxk4lUwdQDpKdkL2fbgzIgnAgROPP88iAHsyH4nQHp0zxNPoL4qgdM1gO0qiYhQKQhQ3wKcsNhTpTMKdKYnmxTSbdcqeyd+1CB
7TGrWSiMKUxO0TQxSKlBEjQC1md5jy6SiSCYKiYeslY884XBBEHknhBB04CiOw07ZApVtlqqrRQaQrS0uJMQJiE1py6w0VEUaFIkrSFE7ApQUmKMGHaX
J5XmQdcNxCxIZ9H+YV5Q6fki6fhA9AUAUDiU+SBZJ5PvYVC2kkRCGyFE8PA6gePf6MD2MN5sth5zzKT3IK0r84pQo7sm7LNgKIyAQsQBTC+tB1hBxIyO
dWBMbZQga9FPX7PpmEgUF1QAWwvq5kaIiqBm4EgQm5QT8rwDYYQUkSHXPZrvxJ80mfpuocVQpqpn6dajDrRnPu1peDtmKidkseGQNi6ww6NgiaZvGBud
nzuSb7vXA0OmSmi70c/hu5i799S02tZNGTd3utUjosVGRmGrDFUSjVljR37WG5qtpTckDdA94oUiW6x2D/bcN/LH60ZvrciGel3+1fIRZPdayKfD2kKR
S8mBNBqQJfpDLb9OWBtAFI/UsPtzC6MhLC0ExFtAD2Q4uxE9+qGnd81Q+CVyKQjLIJvCLxIN+TpMxmAxIVsO0opo0nQUBjoL2Y7caBHI8CD3e692x9NF
JqMD2ba3a5oNfywYKWZFRYz4zd5z37WYw5Q6MNLl3c6FPaJv0sNZfEO4UP1zzPM2Efu3lwg21EQWoyyCVNZK1G7r/mT4B3mmJpiG04HgNqNwhiJua0Ef
wjzsPhKqNFA66h8Kmr6ThHkBRRRAH7v4WKYfdC2AA7Q3wSRHty+EtB4/HAbho91D3BoCwYKLDUSDNU9xb70xxDaLZxyf+soUeaP2I6PoOAJXc+Gk16Jt
7e6WkrMYLGGAcJPEfYPr/2Q0aeQJh7X7fB/0HkHs4Bp88B9ZROcGEB7Y5qjdZ9zUeYhVFUn32odGw3A+6ZD3kfoIanmgkzjj6fprrhvka6GhtPlrnNmd
YALfgHroMZBfmhGzzmc7ZlGjpE1Tl3j6JpNmvYfND3bQvyy9OvYTJ07Uh7khUjksmyHaasnjPdCBo57zbAGHodis0XbwuMxxwHr2vz8dsdU+mLEwBYjj
zw+w2AgpDRrVz8zyBfpZWVPclEwragsr8aY5/Ych7jdGylzdt9vaLi9SmWnthfJB5ONfDimyOxrfzxpv9zcN0sL2uaWXykdBohee2LV0RuLJXXno07Rj
wjdu4ydYZmsaqYKcXTVdtXU7uXVcKhZEpQTrET62zz5NF3ddnIg7qe33u4zFPU57jrjg5sTdUl1MkPKorheg59WOx71yhuFXtn1GaY8DmZ9v5cD0gfPU
5kgAajIdw9wonFH0CzHy155dSYhcbr2AfWxKlIpsaB8dAm70O9O50k9d4zrdrMhiVMQKILJKhVaq9u4NnBocSySlCTJzURUUGJIkUddowV0I0KzsUCHB
s6OnsKYBNNBSiWcWr356XvnaQe88Kd2VWcXWB3k8H6P7pb5Uikck/b8/3hncuxHJVaRZEJLD+S7lP8vfcdlkfih+IxNnZ/3wT+lRyogmANkMz/Trnmqv
TKCHUtikFuv3yP93SnVMPF/8yC2XL3NTbRApoPqWHyfNcVDiqzW0J84EJAoRi4pgmENDwXY56A32PYwLzlDwPApjoFciSxq570N+tADqkGP2KBeiKcHl
yRIF78eFxRHFvO+Na36rpX5i/FCjQanXnd1XmzlCUJ6XrBwbi2lhmCOOO+1QjjsLAQQIgIwIRipuamakTUsaV7hXoaLxC26bRoTdDRWxtVXVdzxRrcjO
t6V5cg89Au+uN0OLWiY8YgyjwGz00J8HNritesqq51stlaRHgLJQc+Op1tX4cjQ5uVwN8cF9noPQcxaXc+Jm75jWcvLldEpc6utzMU0p50u8wajzrnMd
6xcY0uaVivA3Y5rXniuZzxnXNlSpx3rQgBwM4IvmNtQRJNVuaxafF2pDBjZEjRXmeznPcCT5JUgUnPQvkhNjtvMpS7sbY+WYb2qQhoy+PnQ0IG3mWXfp
26z7d+WAENuNzIadEQBI8oREOWEuOlvJpEiTkCIXfMRBMLO9ZNBFWB3IPN3dbdkk3TrCicfXg82NkpAc3wzzTmVuunvdgonRkIjWp72LuNEJKzXE6G/o
zAS0FcqmiDLE5EG7MclEO7WlZk2LEE3rDY8cY55GjvmFiC7487DPQ9V5wUwuhi4qUmSdIHhDyJCjvi2BNoDRynJlU2UAokl4ExMe53ezxwlV4Lda3XFU
xvkEQCRIw82r8oIgalRsjvaswBRqVIMYAHyrmuXAZBG+XqfFoSqQ3OEa2F1ImE/ID9db36eVi4BBOLghkpIxZELcU4CMF9bMRlqhIxUDZGB6yBV3rvdD
VI0diIAydkHNio0M13ugOuEIsEIl4wGQEN9zgnAqoA09YAeZJBccbrYuUKgkhoclHVclpqABZJ7qbkeQUtIijVjO2Ws0IKsZheRILOllwDx6ZJvGLOjC
16PeQdHUssTwpLw3oybutzbMqGHHBCJqnInkxG82LvenkFHbBQiGYALwlZ4OJWSXNtli3NSjORGIcoctMCJMHfHjvL5IwriOFxS5PHD1KNGAyHuWGQM0
QLEaXMroGOfPoslnrgoCGZ7BQiiOzUb2evVDELmuvAz0k1NUhTltu7PGOkEY4ttUQHYgDPGLx0tkHQGa66mAiGRJsmmVXRaTN2zdJvSyHW0NnHja6OMy
LnJnH52YYc4HKnFG+7vnsOO9n2t4UFkRA0YZkjlIRiOUOzfQQot7b+EJmPHSk/SfSh9CV7PO3X2c61RUXRma1ZWVIvn4eO9VE+eB7DiwBYIfBTm/YaoI
QCG0kyRRfuH8tdMCuvbxIFvYvjrqZmJDTHTJiqUCyEKgzLFEDbnEnzPId6sgE+HL5SDFBcx1JB3kwKqlU8fIVW1UbUocYhva04p+S8p0Gu9oWR4enZ54
IRAJJKBb4N+O4GDn4QoX42hA7Q0dgpJAgciHxUiYBiIGwaC5Hc9ivhPXRgeonxDgejACMWRh6JYQ2a+cta79+xxdUGmMcIeQOI5F2DVgkRKB6QHWLzqN
akOIIMabHE6EiY2bgTQcQh5ClpStGdmAo35DgbQQ3NdXzEDkQeube+ha51AqhBBuh1pgkkPcjVPdzXkdTrZ8KZRTkUNWNbXRCPjAp65EdmJ1fUt2s2Qc
rpeLT9od3seRwCY9z750sizr1j6gwiO2TslVchWb5l1a8equffW3rPNRz1w7GZMiBGvDQfoz43Awz5KOoIpoQTEcqS/JcGr5ezVnfm6gyeg6cKwURmeb
JHgUHtAaQR5ChEkIglUmVAInu0LLokzivTb8TN7tRYohkmMI8He315io5c1JkKBUQTbDFtd6bdWvZ2ceEuSwkKmyG7yOzttwM1ApOiE0ujmE5siNQVLA
qAQwJVaQgBkM8xkxDswMYxkhGBvT6nCCHEXK13xc5SeiHbA7s7q7F3w3eAE7A2Xz3c21c5ocp1t5eJwignfJtO7C8YOZnlxDfO+xuuxBzQY79eA+yD2Y
5W4APSR6pi5MssSZMcDONc7BXhkFC6aEOXJ36b76B6Or3wKw088lhvqh35UPRh3TU3SboVk4LXpzh5o9cgYI4Wlx05FOVHJLtVUmqMHaJ0eDwRy+54IG
uoSEBksLo3XKoucCkwcuJtW0aXm5m6nGAO3cxYcphlAI6VTEw0UVL8rXjViSNUzrSpyGE32Y5IZI5v1M5plkwaHGXS5b5HSD1W1IlqDgKAwChrdXZzrV
ayuNOenXOUOBl2hzU1SIvyQ61UhETBAZgywJIQfPSqrsbYcOoe2RvQkngGAeKwr221se7rC9TlpjceipRLLbhwOnLBn24deCVs4I7LU60Kux6IRyLbMz
xujEJNoncUovjz14rQSb3fEfO2c7+HdId2CngwpBPRnZOxaCsk2S7gbC1mRAjzUEpVCaqE2Q6mEI1VFzqvg1O2Xw3j2cmIuJVUYLKwUrJRmzPRnRLzYG
3eUxj08MQ1vgbZQErd67eGAjJgLtOcgWKqxwlBGgYREDZgFKzv0oo7tlujtpLcReOuJxJSOJKisGcbc9+TAWBibseF5zg1SLJRkK9U7ZSZqngGpKs5dI
BUB6dHERxaTPDv21AIdeOOO+tHVN4bpzrjNIG7AXrSqJiAGDEZTF9a3dZsMgEkGKcgPnUaDdCFF3syBklcoKwkRNOACQZhSxqImUJGFhvmXpqb6tnFFB
YYmMDB04kowxNZd3yuuaaOJq14YAKoKCmKnCLGMWWCYdqQxBOrCbshUh031zdYHi1crcE+xmUZVcKZArLZElJLwVcCQSgJGcB+LwtEjki9WxwclXLmcR
r2U0jzcjKIVQtaY5aiWkMSat1UyDxN3Zio9IjQsSJFt6tabcRVRYC1bD9OxeTIp0BRBs1RkyO2J9S4POMGUEJWtc6UwE8qRR1pWZyW+Q4YUjbMpRBWjp
UaovVTGEEGB0igpSPBHBjxaG+FrlASJQgYYYPrwkAB0vAa75wapdaGY5ktniy7cj27aNdJXublI6s77AsYIKMHqmGs7YuyQ2ghtsU2EIXshBBjogYNXq
Y0YhsDK3tzy9PcbK61uhMcZvqAbc88KDogU1Cm6QK8RLHrSna0CzHnbcFTxWUTwYORwSOEBnlAB8YOxZ5Sfes6PGscHFAkwzA2QMIj1Pp8RvnQUgkAmp
O8kxO2tDSry6mCOdtq7pwO3Be9NnF4t2KiO+eZchanDJAfjNZo70rA5MAcALhREUeMkAZ0zTMghHYOuRlqXnpjg7rM6VeiPJgsLog3z3AYZEwYgmDZHp
hxy5FLi/ih7cbYrUYyu1wGNBwyJHzhSDGqxkBFA+SGERtPSAl/+I81NkULw8kMi7SI2ZyKDZBIIN5gsPB596Is3DIEW88SKMggkPvkhE/E2WInFuYGoJ
gJBGAzwWe+sjFV7BI0SRpXWrEnBPtOOhrdSQfBVTXwwNlmB0TaCLv05tvfMzh6nji9/JMQGYdknO2hVUS4C6FK4Igka/7xxzO3G9ILVNjlIMVvAQZjTy
m2U3Jsa70LOieTpFmmaduQ1Or3Ng7cQoq2uGyZYZAZiTPII4EULY531WqQtDTZaFKKkMVc1B6CkrMgZ58zAFmKK7MPwnuUUyBmvlOnZIXEociXqCvCCB
kdkGutAVQOvHmL2MHEDyAtBGBcUKQTsDyHEcLSDCvU3iNsspxCpkTfLM3E8G8nU31u7c9FeOei0rGhNgnlsbHT7Nkc8U+LtcUOpfW4HYgbni6S8mLN94
48HQizEEiLKBgSOVNmDEWoJCBDHcKdCaZW+34qMFiXI6LbDXGZYMSB5FOR3AjmJpgcSbhbjGDoCV3UUwbDcCo4uQFsUgYJIooeGBp5GxLWh1BndDchOU
lLRtJnh5a3ms2aqyS0mcEh6mJMyC6LKzna610zvLDjJqvll5solTyymcgeQvWVSmkNiyoGQ1dJjIg1WukYuFL5WxW4BI1Z8aUyDaSzOxJPgjMRVaBblI
8HhTMxN8M6i0To5UZBfNPifB4zL3K0lh3vkBT0hwJTI3OPvqEBSCSsryLo4hbjGJgyO9RD5UeTrvwrXjuYvuxt9ZGhQAwRQB7dziQD7vgHYS3OJwrosE
JDsHQLoIHO6E5EEAxEFFC5C3mwDrE3drFIaIuSKCLm2d1uLXlXCyIvXnmnsdC+6ArT1I5LtDCLPB7O+zqHW9ccZcEg9IExCPNIbBGj0dYL1xffYroSKB
hT0trgVyZ1XWHVq39Bddg8l1yxCNnLORXIMLOr4F8OngnfFJ4VBIceZbN5f1cQOuDfRMoTnl6sjywj4b3zvqpGcjdFTK5QaKgtDCG6mWDZGN7WtZubrN
IbOnmtqlKnV7qiUgGETW+MV+thDjk9quQou10Us6kcDBgQ6upOpXJZOhNjNWwiLQlcAYrMA9Cw0aPOOgcFH051nQevG/AqoAgdcnS0SWYGykjNHUgDw0
9U88XcgxpQiMmWMOVe2aQJ8ZQ3rzsYDV8eKwGQFCBjjHMnKa8yG8sdEZdjZRkOllNI0+VF3xS3NF5UjbUmiM2dm5Wh5nWY7514uhg4ZOjem5XDD5sLSp
sV1SNHS53t1V6qZJ3B4uzaQ8Tt73HBE0eNWuLZmDbc84xurm8jTU86SdG8QKWZjsi6eu3QycbnAw0q2kFqLQ9GW5iCYnRjKsB6vBxauLioY2tIphVM27
IQYN1I5MQICaowWrYQa5NWuSFutC9WtzxxpVeBSkOeEqnjhni+ZyOOYqeOTi5OpvgZQRIjmuOA+Mu80s7gaAYgXYC5MDN7+M7IF8FYNZIE8ocRzyXD0u
6oXTFYTW+TwOD4NTulxq9HdVoCzQ8WtL2szVrgYmLo5ybtFch8XW5o312pIm+1kjhoUb5a9+ewNrV6h1CmpkT15DM21wkr6h9cZlwulxzfiEXdZEcIDp
gzYEVSwzzqIiQmL3kJZzKbRmBWY0ZUFKWGgUVmhx3xWw9+L356S8SkJe+g6gRNGxoHppdqeZQ89qDlwx2RxBTA7XmXddYHVUhQIXQCojKtJOmFys6Ash
mEEUqJWieNsSpnAYStDaayyjbeeddifAPM4MlAKd6jMgXpMwDQkFt3xjqvDvji8kRTyp2CKXL6UuenwBZHm56nOWRCzsXF8WObBnqeyENDieRlAwueST
KHN98Ta6btBc05MKqXmu+cJoPxInjqHsg3BoOUlQyRRc3rAmFoJvuLTAmLWWW9NIVxe4s4UUDiaITO5JWWWJ1USCAYfp0K5jzmP15G5WdvBPNjnO+sUo
SVLYRhB2xTG6t1ygxLwhmdPjJBKgSyRjhZu4mI6Pa465kYtjk649uMyqHPej0meE8sthB3TwlKkQr5W31vmtcigV4zmI5EGcR1nvkM2T55ndR1squG78
3F2PLQLHnAdit+Y8X1ulugdGi51ubdzIO8fap8DJGzve/CdfDRh0NP+MPCH+qn/ohUmM38YodJ4md+hZNDgUICHXeeN62VzsVMOZdxpKOIccACh7QEIq
AxERgKNSKUIAc4KEXlwLEEQFc5zU5tnCN2FqlCJ0g/nt69jTyU+bcBHGoZ517Pv35kjXCI2cffjciqwzKIuVPKsm74mby+dA2U+DmSgS96cz99zXK1er
V16fJw0Q7R5nb0TjzKPPCG91YnZwhd1oySeM2RsSEdX6PiQjMEc6UyFGUtiRRYo3Sokm8XUicmEeMJ5dcd6ngjZrk0+GW2uWOWZlyOJfGaM2TSOmHhqp
ug6gmZOlL2bIm45Ba0FBAPqJgRyJcRkihvY0JAqagQeIiBbIq3ZWgOCU1wENji8Y45U2HTjZVN+Fk43AfThemeKCJ35ylzTo7FiJBEDkEKIxBjYgcNsl
AYSWR4G14p1sAF+OcipCSQgUBUBOJiqG5XgD1h5XBexsfSYgbkKEBCuLLSA9PkxzAWM9BaiGcgAcDjVAxMhXIuAVAwVIEg9IWmt/O2GaVqNatGyLLxGi
cgUhvteuWBvUC8G9cTWrZeFbGnkwNgwTEbkYXzULQUEciKmZkLM5EDLOtaHMVvVKKtMWVvWg1uIjWzgqjAGjGEgjkXbigwQoeoEx2RhAHZwIwgTgEb5G
NbkHY9DkAPVrnUE6ECgbAAyA7h9O5AoKIE5UsCwcX1iHAdiCJKoHONsdkVUW+MWYPL5/Py2fRH2+KtxGflf1Sb6fB8MaOefu8YfFk8OGwvhx8PGB6B6j
C3sAbT47HhBio8SAybC+EOEptQYNnjlsIVU9BiQYngOBFeK0zlYGPFjYmayyr3SMk1k4B46exWr/Bbm3sc1PMIGmQ65cxJogbJB6AoVoThFECSMWVhLp
AbFcVNyuaA4llHlEjZESQWcVTE0dKLZx6wnCsu7oGQT4GiGHnRqXAkp31f796wSciy8IoxXKmvLsyR4weD44okkb0AtEBqnEIhAwBc9sRhkgYVQpypcz
TGBqBraYlFYgvh8PdKWb3MAdgZvrd83HcCMo98XPJmfPUTWES6DsgWFwI70IGr0HBInTTAnS6NaQJJgM6MYaQb6h6pQ+oPv3UHvZPCR9k9h9igesqYl4
3KXaFTrbRmeEC8rrcq1jd2Q6M22oSsqcOMFxlYL5pUKzx1RHskIpuw3Q6MdlLpk7uyOeGGNoctEtCwR40uCLZQGtdzMCpbGEaJMUYGjqe7tDQVzPsdKp
8+R5DtjydyO+96KIHLozVbZMnU6I4PTAtg9NA2pDHBPiezI3zpHXddYt865qpOlzuXV7zgu6Eq9bqsVc1dYjxmA10uLo8Nydhc2tcOONrCsosWY1ynpg
DegFERuGbDWn0DwNDi9IgcDhb3k82BvDaDeC9YlgJieBv17m9jvSpmBnMLrtq95yuYnZEsDLzaAwDZiBqqy2CY2hKQAprJRTv2O4i8nbL0Qd3Ok2HJxz
g7HJrYSH5pmp8j2m/fdusjzfXR7pHBG0vIn1Bt6O5y7faRrD8c1KDfYJzHTh4GEOfLJlP93R0DyiTihgdqXAEpl5qPjzDY04Ve0NzQnB7d07jqdUIH2G
z3OjoafpMR16QmLFNIoGjIKIcNImINw23c8Oe8b84pZkiQ5YFxDwwiYKGlhaFOB7ievwcfDGd7Wtbcdt9rd3dtfqptDWvOC4kWDxxD7mGlAAURPkTVRE
RFCD14G7x2NuBJrOkyHC7uRhRdhKR2jETGO7I3LI29SZo/HtUzwZ4qKM8NSJ3tTJiEbAxZwVCvYWe4m1pCtZv32GXd8CdclZt67oKgkNI7HSnBI43w6B
V/WtxsbGQRqRsj5XWzFcK9ErQ6IhyBboaqzYdW5sdSCUNEVNqc6KoCSa0lXWprejkp8sMzW9c8XFCsVcQgDAIHdzZqhMJcTwaGc/Rv0tkAgbNnXFCiKU
8ySFNCrti+cu56ONREk0iePy1ojU+PaQgeykgkV5M+FGiNAxZK2X5PkHwlfaVLhqOmhweqtjCjA2dMlCoIPlBcpHx5TKWPCmhDIPlyposieVJxAqkqhn
wwntJk8kOscJUmrQUrd9MWWCCLw9JamGQJ4uzrD28BVbemLcWGgDSaQM6bk0WKIlNJiE+eYh7RU6O8UYxPCsRkVrdqEOUpNotOA4sbUwVOphcSs8XYdS
+bU8LvXJOc4loDhy9nKQ3UG5QlNXa4l3lBEIwNFcsZrSQT8PZRQo4ktQyVtjwVW6mSCQEuKmIfI1KYkkOaBI37FjrlxEeOuvEmBPFRIUIJBElU8iGANF
hkrC0jA5kBtdrp7i16OoinrNhXFpQiLAo77XlV2aQ6ppF24WmjfiM4oyweDHz8ztIdU2eOKCZtQNXvhtNbFYiKDiEELmGSJJrpduYw8ZFpt4KcgwSeiq
lsbNqmkpAJDpynpqjZCBJqy20C12RsECTGBUz6e5qcdAnXCTItvbKgONgondyw5VszAEQPEKhytGGY2JAFWOoHEemPzD0PVDjUUcfE0GB/DI/QhGgw4O
DgNg7wnnDJweU2neHGhU5yHYhtOeFOI1NznYA55HwIdDvD4nachzTlZOYZMJhNCxOjuOe7uG/HuZeDxebu8FMpanJhqcyTeS7eQek4OCczbOmjakZxGj
YULcBBeTMOxz08DmbxvcHJZy2TTpNujFJsSml7nkR0DjkOSmB3sxJw0c3dOa5Dnx4kdjFRFERKcO9TkStCsJsy9rh6PAwJhZ4uAycE3OaZomlQICehlt
g373jsG5uxk0TTxMmNlRAmTxOOZDk53E7986bkOuTxcJ2KhZ0gcMCYvTKQRBMGA46b3TaHp76nubYzhT7IkBnXGEqT1zPDpCQcqcHB3fZ5BtaAAH3J/h
A4vZFXthA/ZAmYQoX1IMQBIISeSIh9AqQPFPgkxKl0YmHcGTSY6Ty8ZoAIqoPIKPJ6aXo0sCSQEnR0gHASqMMmgBzDH/HWPee4wxElp0Uxf+LGUTyDCU
EWzhviZF+pR4/e6YmCBv9wMGpP3Sh7hP74dKaFdDpCUl0kSlIvx/ivzyNi0jeoD/pkqgoEClXY22A7buQDvL+TMv7gtUT7chk/l3IB7OoIIjJC9lgHmr
lfqF4ZRPOEA0CcIHx8UUiaWhYlPq5gwQSu4OAaDzxjIYSP+cnQDiBygE4fEf2Y5+xX6vcB1U36oD2BpV/MXbCof842UQPI9YpiP+RGJYgmQhlSWEBvX2
JSSVYCUKCCPPc+zwvBy9gDvwPiCBpR4wUsMLQ0UKlApnWhkP+5ybrIRHsK0FO+j1oxgYALNJOGTdNl2ZrJZ8Xd+Xp7gH50Bnw43jjkI7shtc8mIp7bFn
KmUgAhhINDPIdwXT0PwCPIR6R0qciso/2QgcFhHMIsyC7iZVV6Jj+5XiSF3fpkDXo+D3Y74cDKVECjJ1Gv4km3cn+UkySJm9VbFsVwd/yevwq8Mrpdtu
iye+84+So1/T7jLOM7syZZ9dKsIg5wijXPUSV7ZO2ItWwhXlOInG5hHuniQ7I63IGDUvm+tz2lZHd2H7G/AkcufvXW+/GTB/mZeuLpk9+QuxN8AI6leL
CnQqVwr8teZfpvzv42dVGr5E9A1sDufPLIwXIO77IdijZi9GteiYrhc1eujZkgbwxS5tAUXIDyWID7bDaRKcBPFxxdgYrJ6TAwaz1Ewq5rwtFg9q2CYX
CQCAClCszcsMzmRV4U2BvFBIVgWhUDEDQYx9BXGsN8k5QRPeBmq4zufbpYD8XEzLzUCooEWBwPCge+mTaZSD23kTJc8hWLBqVdSSTYgfWfgO6F3P5U39
KvuJuv3m2IzWBhcnXFZLxGUSUEuBpmAVmofmw2NZgI1rLIgZRgUzDHD3RiUANkLSJqUu9L5YklBnOwPjxbqmDquAazEIrnfp3zHkc26U8gETuZ1fXLlb
gixKF1arAxoDDwjUu0G2LaaM9pYIqAKyQFHfc5oh+YwDxfc7UwOEfYW2ZIxMkdJDEud+ua67HOuOBoOqQ7Dv50N3wdxgsiGiZuS6s+cKMtQrFSBnfKWe
lhMNjjdKaJOpBAnzm8tRTYmQNYF4Fj1GDKVgjdiZC2KARB5FDl4Q/SXsguCp074VzfkSAeFEysIPxVc1xrgwHs52Oq9VsvhIjR8DalpsOWw18HBJy3i4
HSY2uS+PEaDHvxbRgT4d/Lh+00czztG/ek6fJjYs2QBchKOu53Q4vk6lIKvOcdzm5860dZpBrTlz4I0eQ5OnIzChykdn0ehW7nIIINNvIclKfbPlmudM
1sdLpNm3xrTjmZvwRVomioDWJ0tGZuzxK2InqZXW0wq5abPea5hTtrJ94F5346FXL45HXk7eXZHiZlDpeudusXT0GZfZsRQoMs1uROuk4pYzxOXCFMtZ
YNMtwFSgQRd2iqiXYL6F3NsxoU1CJtv4313NyIHPBjwtSAuqmrABo91gMngJcpKg3xxsAD0c171fexv3waIfB5pgMwCQAkgr5UskEeVRIHrepzNHAfJJ
ilxue66GsnKJ84B6PjO2MwqTo9qPpIzBeIZhGHzlqt2IeJKNXfeU2tS5iz0Y57eGTlx6mcFk554GlG4ovBniBweCjcVsBhDgAIlRnjObvFWG0gWDQdja
qCVUe7LoTLbV+pOPwKnBkkCu8wYfOvHM799cOWEMcnr03KQoXyRMmUCDjVeL4gB1Q9tZOG4m9z0ZOyocjTWzCkb5Wzpu17i2jKFOGOBkzuCgz3aT4Tgd
Q4KcVIie54cEOjkx2veGE2ZE6J2dzudtoilYsUNwuQ5moePcsGanqnbV10OWM5546rwB0RQdP5z8T6w7l+uVuoiBlPyQ2v6OBq+78jgh0EmQYTw9wJ2K
ODWsuezaxw40EuHW/ZxOLLDVcAWRPMAFCUCKASPaQKiCKoCrAUARFkE8vGgjJ7jaMUqU0AUoGCU8C5iRpAiqGGTUK1+bnTi/rthtVmQom2W5YJlqBJqZ
hv3/J/6aaqxBR8bIRJSVEErBMlIEuITTsEl2h3qGfk3AREA/l55B+WkQMI+4+Z2OgdD04Ah+MjBIjk2AfKEB2yp9gF7l9eD5g8FfAQ232VOcoYROJy9j
wAA7DYxO4gYgPFXoL7DBS0IUjf+zD+84zRRWLQVzKpiFppEimoobbVFBE4wOAlM4wAxAFIyeof9mTHADl88iqcORFb+f0Tj3+NbRsYltorxQpjDLkMYI
uCLmYKCjNbtpIpuwaNLvf07joOgydtPmx4QX9CbiS8cuZIiKmNjUkaK0suS9e98yd4DQigiKGmproMG7mklDgDAB126NzZzryOOlT85E6AlgSSj20DE+
GIijg5FywQUVsmBMIQIYIjQ7Zdtv4aQTzhEz8leyUCIApIJUgIFMr7APYHcWTqWyBCSBdAfT+4/H8LYtWFqn+jik55A9T3/Niw+V8q4VgmKCWUikYVXR
iXSykssLfuVf7+V4pkIhSkTL3Hs+aZBU4n7yfFjcPabE4uBWZaswrshVubg0LIgoi4zpBAm/2bXN52bM1XjdNVdjSnS8np8h8mPOOJq/LzPYx4cPLwEQ
uJ7tzWWzXTU3baSTldFDRC2a2lx2nGsKJN7s3lTcIzdsxhoaTeVtw0xFipcEsQQTdGmbthu5VhVjsduVmdquIJzA6LAYNYxGStGnRnXcqgneeCkIeQHl
pHfd5Y7HyPPF2KGt6rEdvgeFYMQtJs4mKEKD+qHTCdJgklmaFIRgqlnIYij+6mGoGiJUPezJp+n09bkmtylkJ8+Op3GdX8m6oWas3ZY3LlAoVVtglwVZ
4+fb1O5qBP640hD5BAjwTrAPYqv/YOPhJ/CU6MlX5kboIiakbj54UIibuimAFXcdODQR9LBWALPDiIEsEh+aRciac1teN5wYzbBdm7lnETycNClFLF4W
QuHEFvJsmtaZouXM5cmgo65da233XUJN+KHG14V302CMBSa44DjZ17Tm6vHJaO7rAR2tBTGVJy4nzzJdlQg+408YgpL2T6nvx6DL5MMAmhA0oUrodCv5
UQDpDBBhkD7kU8gQ0KdK9IgZOiCRqVbx1tsAnc3eVJFWNOESRbDR68NopNtfUu0/MYq494aGn7ETkOzhAdlMFubb6O7JXF4cuXFeZs5eLC7iSnK47viS
eMFjkmDKRDoE+fSnUCTKyfrprvaG22ZlzdsxCmk3yGBosnODpGxVTlkjBQdhhhZprliVxJKvGcYzeGLV01F5vPBP4IH9HL3vs1Hr6JiKGT/3vaT4c1Ex
txx5xRxrngeAWtBj7iTW0NAfFZwRSETEE6AkO6QmIatJNqWRiiQKT+wTsmpOUYjcZOZBZf+WsvxT+Bj+EueCHHrXZk0TrKejkBDoeiRgfE8cfeZ8cjxY
KHEHZrGRv8mEf0M8xeAnbeAf9mCKliCjSp8Tw5MT8VD+M+M4gMTQlFKGJMRdPu+pNZXg8Ow11MHzDsPrE0ep+u4e3T94SMIBMKJCUxP6H6/Q3VTtvYKr
V0UzXXcF/HGlbqnG7poy126mU7H7rpYTTuVR31mj96fjGzfbfefsdwXHy6VTfTVI88lR2ODbF9SgcbhdbWSrSOSIUgN3nXSlpyLdydqW+xXRPEW0CZs2
TFKU2U4kKIJGxOq7jv21txNghOKxEUUBNofnHGxyGWGIWbsIvwc5U3ARcFwkepUgrPF2z9IB47DJU9YZCeCqUoXYjsg0c4TPtnoATikA5Ycs5hD18I+r
bxMSZGlpKucn1x8C/G1TuR8cu/0w4xuuwa49yeHivi6HYwqvg/t30HRQiAiA+qPzy/8PrXAV4xslL/U4QwRSvk3VP4yCU0A6PIOnHdeCbOD/NjWSjlO0
mCQ8rZpKnpgmLBEBWPOAUMVIayfD2zv8sDARxJiUv8GMVBeYE0VnObRwu5WsvvjGjFxBPZCPJSe+Qo9X5JxH4cFH7pPkdDd/7yL2bIaUOInuIoqqipYp
ZqmqkqGL+wtBmQxBQUsVBRSEIEWR9HAkgHoN+sKBQnU9SXvMYi+WMB7YDEag8CBNTc/34NM0rBKsUxrFVSKUP8x9xrC6c5KMrr4ZyLotTkagfQxFmcgR
vvu2nRVNCX12J2cW1Mdz/pl5xesvZSuZrnxAk+f0UevwHtBHWToF/a3DWXMyfW6H//tFzYpcavZDPDVmAd8it3cwXeVw2EPLLrU7ypjKKkUaSxDLns1k
y5h4aDGrZx9Mw58F8ZAaQmCqQhg+JJ6qekM0VUSyi/p9SoRSBICS/tsEpNECh7hA/GHIDnu7Ufh+qosvRwt1AIA9/7evh1f3f0t0ubpd/wlsh+WsmyLJ
JfYfhMzlllBQStCZ/3aFG7L1gCAGTgYRI4/v9OdGBohw6Z3TA4nhrRuFUeLelaY4FZq5MMFHFkxyUxGh0vbDu9BzjaZjF3P0+Pg8bGZ0hrirHjRvuebu
pcLDAkmQFNUJkR2aMKPE9Tqo01hslxIIeRXZhtCEDfaGHLvtcLNBVjwhoMcQJQEcdW9kDgG54YCO+9ZMAEkw9uzBBAyowuVMSomUBtT2IE8ZBl0M71JH
YhCwMMAooYQWwWEyGg1wop12J6SlIRJBGSOXVFS8uXE8gjljvuRUGMXZHT0amYiIIgLzYoaE61BqEQCUjXAxsIXWq7o1YnvavQ0gjzExLA4HoPgjGGuv
BzvNjfcqisQRucYb79uAmNAbMA01gPhgSC1mxgJkkII905UCjw4fn0X53Kff0EWO3v0jO9kuF779O8NFF80h1kY/O/T549npfTnx8e5+fAEEhVfSku3A
FJSgYCBPadc2C5EiBVeBgooDnXbuKsDiBAowsfUCJgEwKrL8VMWLRMRR5EQfDxgF63lETgkbBsOrlQC+e9CxTueDejUXkaNa3jFJm7kc3tBdy79LKdC2
Jo2AKp4SzUYaTUxvdxgxNXWUVNMKRPDsFxSbFtGMq9dN7psKcbXBjllFRYs3SdtjnaaQ3nTC3rvoJiKA4QRnbiEcbPSNCmusnZukTBIKQRIggEmCBnST
pOJ3w74UniVmsYEgkkDZCCOiGCT2scIoDlhkxwVCzeu7qOVHA0EOyiSOSl1gE5SMDnjrU0Y/igwe7QFCWXwUOgdl27ZlSk/+qWwaSg0UpcqYKqpknl3Y
pDleCZoYdgh64aHeuMAGKpVjzDixWKIiKkQGQxKhhoCweYMkcdjBg3Q55XPNsRxGskeas89a4OIiIFcEECkMIwAjA0AEcwXA8dZ6eN8e9uOYA/TKa3xN
TX09sLEKADXJFbFFkrR9PZkRxjoqbYqy2JyeQsJnXt4XOiL06kgAWHnHrqkva9EYOFJaUErtB9ESLtsm4iUNVwQkwN7VbvOgo9skoMJkEZRJermh223J
RKMREYW6wqupKcgEp0PEKILBRaUKKM0SbSE0eRh5G5Nw2KFAQGWwIdnVA3uOEx0w/kcAHcEaRmIa1Kp7g+85hkZSVSQ3/v9U8VWMn9vhgKMqaF6ICeRN
QSVQqEEVERDTNFMBQRIL/XJhgoQSkKClRyJ0goBoe4Qco8FOAF2MH9J7cnbB4i77gDyQ5FhCVeTrm/GcIugraBIWUweAgeiCGR9k+igXAB/rh6cfsT4g
fiQvxQvtyOISIaqKaGujFXmpNBbO1iR1E1j8sZgKCEyTR/JCIeyeBffAD+7l+f3aMqpGyYx0qXnGf24/0XG4Jvhp6xF7JZZaKT16Mgfg/OeXsMzRp0Ia
1hlpVxMNVprJ778cRL7Xhzdy8amGaMaxKHzDbONAlwSMluLAVi2RqgLCN0RqKhMIIW/60SgRX5XYpJEFfg00jTKuYEl6lslQVDLhhtEjU5Yj9hq0DrqU
LiBIoGAJLkhhmCAFUi6RNWwCYWbdSqIQIrmwGRKkmguKeCUKVhogOcqg200KgpKK6mhaiblEgqw1s1QKk6sSZReVNCilFAFhQpmUki5FXFSZLuzT1Iot
UzUwg3TwuZgnbeWc3S7DqmO9uE2L2J9MZD8UEGmkdJk0cThdpvISnGwGAS3RTCqYGDYdKc5V/lkQ6BOAhU4iqYUJQMAioD6C1eM1YZUKjyeJ4yDVYKXk
s/d75uVf4kBji4a+ivKJONYWoMEXWlsS0m4f13dkxNVw640W1AYa2d7tdiCszaxq9ZmjnNw8xRKB/C1V77zgTzchmDI1wOndxxvw+fGcTPaQVPR6Ejwq
4mxW0zUdeN7FGwd7DQthSp7LDGDvhXoZReVL0ODRqrngO05EZmri0Q1JJkARaq1pZ0eOO9YYuL4vm7LmsySMHiXnJve3q9VMXteiCQIHfjR5QE9BBbOM
rXsX7AwueQU44S5T74kDreGqJxhsjSQ1ZaHWGs51uPlD0kMNfJ6Eh4ofcXzd4BMXu1l1d2UOFjux2l44dYCEkK6WaWlwVzg4sbBu6cPL8Z1RPJ0AdAzQ
lqU2ys0LKg1MoUNpAzYHoxxNeLhjrx1Y7rrfA1Mbz0hrgYLkxwM8RzNJSKoDndeOElYzdUQCQBuSOJngu+GNNFVqbWlVJJierPA8+VPZ5QsWbAbLNxd6
RSr53NMjUQ4EHEZRfNRUAi5DuWo1tvjPF81MTJfY4Qc8XWtxgGktk10O6BO+0hmBvDOS5j0wKUnOUkl1MdAjQRKYDjCI3ydAaIkYerbPTHocTe9ZGr7H
J11PMgTpZm0aRAICnNzXAoMXLDphBnXWhOk1Wk76StObY0yRWEETttjfZ7QonkHC4ORQOuuhInv1nhebssUUPQXXGxpjfcQKMaIEVS161aAMcDg2RfDK
BPRUgJPds3xm4YsNNbuI3IUo6BC8v2Xmcuxz3UjBQIIGjHHN1I3IU4V0k43k2DQJ4pliSOjytaGdXETXm57MYYNrfMgJGF1KFnM4FDjPYDJCAJnBzrsZ
y8ERY8AB821gZW2yuSUstApao1ewaijDvQMcE1lcWRlEFsPSA+RWmlg+cYo7DaTVIoIUg6WVLlizgdsItE01Y1TM2+WNXCmyEPadzqKWuHWlIIZXkdgS
aTdIegcQn4NV7ZuokEPuvHUa8DvekxqQ8yjiUbUyImdG2pqQtGEg1ho1bqVC4Is+zCu9wweMmdpsUOWV1gfMViu0m3MVBV2C7mj2Jrz78mkGTcZtenpe
wHEe2rDG9RLMVilQUFllnanXebTroDdTu+eZm3YbrtkCToTStTsgyUgc555wSSToOkQhMA49/CKFiYEriRvRPAvZFaMSOOAYGSCbXJCPA7upgg2rdt8r
LyBgqkjcSTbBOc53OwM7HrnZHhdc5JZ2PBojDBAroEYQTlam9CQC5NxIDMFcaqNjjNTPbPPFC4MGJSNaoDk6kOZaQWuRcgqY0HqZ5LzelN1l2uSprmTO
Y3MHOtcyVo7nZGprMo8XtZFcUjqWOHvV5rHaA+KGxWudc2Ga1hHPZotcJDm+ZuZerClschVx3OCMJrRErHTUbR0771dnBeuGbS7qrbc64OTnCV52+aFc
76mTxKC5zUyLVsyhjUnrd7Vaveu5kTlc+rPjmnPHK8N83pTwo4PBqd3I1aIMPczNWbIzVTq+NVgkI9DBvTrVVqQl2h20qSXVzQ2aHM9aimD4GDQBcDWr
cI01G2gYBxq8rC/A1rlZeiLIFMY064BYzmw5EpE34CkwNBE0mFFuEhyUJNjm2PE2OzIojXMsbRBFZfPO671xxrci3ovLk+N8XXOlxud9+OKnQtVgkapJ
b8PvYR30d8xx2Oe8vkc1g3SAcHjV2gV0FY3I6mt2SO+6q1KoSHPifHW9+JjJ8IlsoM88mHBWRBDkRltpGueArTo9nBbgrC8EiGfTDnSNJPdxSbGCwyQI
xYb0VL4mlIillJ1tm1DSYpamIeL2vPepxrSBi+9NXAoS16K+RVdKziS7ynuqz02amZsy43faFGZpOpchxTWbm02CE36D2JYXYMEEQgYC3S4njXBk9jcy
NnjwuYTu7BeHQk8GpEc88Dke+bkjekJ92pCCCKMe5CfM90UuA+0BxroaCs4Uu9GfHq2LFSxviLqoWwzEFQ+JWfCmBfStoEC1xnJwzkByppPfIGajzvqe
PKIzeYucByRVjiKioA6whAMebG6HQAsTx5QLQIW+NZQrSM5u44AW/HrrhpC4zinxVM2o7EinW5Hjji/NJItDgeQtTuKmMEwB4JMEzj8S9ozh8ajgSoBI
l8ZmuIGzdrfg8ipC1PjOeEy0mJ66oEYcJoBvg+dUBoyDUyzw1hOTBVs9c6lpW0BGdskFbgYIQJURWFjqtljODgQfUoyDHWAQAsMSYiNJDJQgaMaMAPSE
VtYQAzEDl8QBq9LCOZ4qdk3OgixJocakXN6SI5rR4rpU5prwK4ceKQB47vYJqDiQaolTDNYpTUwZ5UuRZ96UShkYEyAOD5iDoubTI2jLaCw0AJvOHtUE
YVNpTpO0llicolZXoBmCYjZ41VHlmZ95d9BRYJBMjwxjEjbB6Wo4xChQngOgYBEntVqc2CNnmdUFEHXPInXMGMDGDsY+r51E8CpiROgkWhwwqgHqNFw/
s/Yd8CyuXCwSCzsuZlTl11klnFFkIqqdaK9KaawYFCLCrxUSlpeGcIrE7u9Nb0KWdDUnli2GNs75FvQRv0pGujK079rfKHg+M84EJ1z1U9SUDOaksLkl
XszyMoWRxcjR3nyy43CQsoige5l9aVj258yuBoWZGjseO/PHAo6UFwWhWqbWrOkTqJXzkKoEKXAdABYFGFca42bb26Rw4PASU3YqwO8A54DIQh2u9s8K
IksHRrz4TyxkREyZxixFQjVCdhy4AOEREPvJImkIkZkiKE8kXdQMQvGQCl9E9X+6ETKuyG6rgDsgAvMz/CIjsdw54sxki/wcYu7jSybOOkokaChgpPIx
1xx55jxJGIorQDpZkoCiSBmEmGiqLWsrnU4WByWR5p/RAOTW1KxA9DGH6RhKUqzMX2dzsfV78y622c21q2BKo0URJZhDpRTUChKHkhYKhwcQ8Qa/B6M6
KGwo0K2+TwDgZVQRHFJ6zUkEMgM5NgU52RdywLiI/6TxcgXphke1iiQAJKMAgyQ2hDqYlEcEUCJVNRvk1dkWGbqgMrKGBnBn6ITE4hYBiDAN0gYLQSUE
l5x32976z3sUVUwQT6IIRHEfUlF89aBwUNRgmSbHCLDRQmTQTAsmF4hoLJogwwOQwhZDRrKeg9AD/Xv2Ojf3dgMyWdaA2yYOV8OAnBIqqUiqYFoEFhEk
E6b/A37Npx5489BvnHHrwgozvT5CZG0o+N2fuIMA/tQDZDzf18H0dl93pPdAGAKlJSgQDzVkKLWPvDomJgm+8JiZlIRTKFHoyFBGCsI+uulyaYiRxTL8
OORDhG8I+UGJoOEgYgCCTjOYg+ONGIBwQjJCHkFGCpJ+/eTpPJD9YNHEBEaxQfMNkyDLUFChBETBBMzIQTEQBIk2MYvQ7kKiBaUOwYUzgRIE1DSxZDTj
p6ibL3ChwAO2BQoCZYCSICYIqhoikCWWSIWoUpZoGgoIhiIJiqQmlAmAmig4qRIBweKNApLgV8Hz6nRNgI2+Uj8RSQmu49rQRFJ4ieGUtKAsk5n00xoC
lnFiMuN48N/JGCFifNwFNIRK0KnA2uMUIEwwEzLRDNEwSUQTLBUUEyBTQBQitINKssFJUSEBIcVAADtVNIcBDz5UAE0wUCw3l7tpOAebX3eoeS/zEf+J
ZWj8dospnFVg/FgpLr8g6hGZU+6IAZfnkwMh89JwkJJQ5H0lPPqAPlGSQMh7Z+f213bhZWiW/kXZ1BhbrGY+mPiB8pD1dgEOqQfugGg9qAfSWpmhaBaK
CIKAmCIUpVoViFmSChhHZ6/Yc4vlgxhKf7MnFcYtgoNNDMBiSEgqCopgKIGIEkIB3XWjMlROhlQh2IMP2IGjeQ4mFPVCjmQZTBMEVTTFQZnBI0HZ6dX1
JM2L3/M0hWHompo3Ys+NsbaxT+qlRFIxMF061kiRgKqSgoiJgirUlm2QnicHGQI4jjsAkfWemwnCREEV4lo/2dcN5AHYfqQMxBv2cUD+G0Co+CHCHEfF
DhmLuy66XImhGMzRSGzvWnSRN+C04TXXUIeZ4SSeiH7ETRDBRSQNQ0tIEEUo0o0tIFALkJUMyH0Hv5G4VC62ievTGwqeb7QoqoPFBwSNQYwtWyGEIwRl
xgSizEFUC0RAUlA1UShSp/vgEOJKEcBsY+9JRMhIjqifxTqffo+hfrox87hQQhLHtAUCDxKQWkrkOjfF9IeFEoUChQQCCAGYdIM6bIesZ3MoIGVdf01Q
nZ2M6spbMdJudLtrpxoivH2n4w+0IRZCdQqLapAPqObotqBoE/0EAf13GQRgSQkhMAeceIgFAqUiNRUUUERVIJSgNCjShwAeQofJQaUTQqUKceFJsO/8
mNERyvkrwT0iZIRgMbG9jRxsUWmxlnfjPQ3QmUsETWNtzN5I0sSoEqCmCBxGVAmKgIMYClgs7dxokihKLpTbOUhmAjFtTYi2ruQeuNISCajVRS1tpzBO
QxhcMiBcVWkICiGZKcMWYLbYWiyFjK6+fb699zcQGSUaJacJ1wJ9w7kjb7sPGqkqgorbCx7mFJgNiKWN6QONaFGKabFLffDzXVBTBMSqeUlACTqGpCsF
SpnGTMY2KCI0CBRmDWDQk50RNUkNsWNFI1Hyccas0aNG2pgnTLENpPIExF2aDY1jG2URKiCJDEW2TbLemiu6LkU1sOwxkJVhMMSIsQVslMAlRoiYslfU
DrtrETE6g3m4KTmaYogSD9tm6imGUDS5QxChFSRFpds6QzGQ9x/6ONFJUnkaG20orBEBnCkFoYihFKxJCwJSOdw2giLKZFCoxgyUWdmJpw4XUEM6xrSY
BE+SB5JpBCkTpQoFcQ0IOSUhgQoYi8EqMM0ITilUEEkzkpIY5gw45g7A7mmKxWdERtiDDgCZYkm22oKHYnyA87LV45sYIMMSBUWCgE2Ps5nZRb+huCdk
lPLCdIBIcHF7sRNM1hebNYafFxDTJYQMwD1kzIFKNOp1YgXlOpCJRYl6FR384LniOo8bOkFRMkKvDuwKAmykitICc5BS0ddjSgjSoAUqCbQh9Df4Pir9
/d9v+jXQfxmv8Gdv5/3w3/AjUDXioIClFUhiGHj1fQwwCEKO+bBPh85r25/87ovzB5Ez3r6D0HRyFX+bsb31AmwY7d3qb75pO6TuyFQeCnH5OGh/qUux
Dg0WVOpGfVwn9HD3d29unq9Ju+W53CrIgqG7Cg0tUUZr/dm6b8U2Rd0ftUVrKwikCgSAYIDlhvLUuUYMGrmYMqyZdmYq3RiJsJAkAImnMtjUoucyak8s
LH01Kie92O5ruKI/E33z3x1AozYcQOBNkMVgqkjqmIpww1qwouco40ei0HH/ngvXtLB+RfKbKmazt8PHy8fcKIe+0qD/CyTgBmwiIAxKEwGwfY5FP17C
j7hchoJoZ+DAyBoGIuVHRt47B4iY7TyLCUzbjg2A9rm9GJwngG5tkgbA/5MgVBQ8uipkcbAAKUR6cmQIBaFBICkg5yYNv6/6/O3+3r9m6fj64Tx7paCe
3xw+56Kn5bnfmSJMYgIJKgvT3zj1oztkA9zA3PnDgYfpMQt/HRfZ+Jt/fwOp+jxH88OCGFYguZsHBOo6BXCOwGyd4KGPBg7fAhSmJD5Yr6j5+vwax23A
2gxt/2JYk6gegkAD9h/gcHXrt8hDXy22zg4OOlf7GG/jfHLbYSGQGQBYHGFf3kIOQQ/wqQoSJpMaKSp3Sg7x1lYKUoljvFALAmD32wlzzcR/SX9OH7N9
YMrUm3OtatKBsNXe159nUzTA4ehvoxRGE27WSNaB1DElsZ7KRCMUPEzwiqWsZkoSfQFKLIZgEADTJ5GE22nHfHDWu9KgREgPDBIiQMKH4lHuk0dnRQaL
GCJWfnzZk3cGvRh2gAogkHFSQuaaJJMAH+y2x1cZ3gzS9ilHwD+iya38/2GidkNMrNsKL75nXLHS7eLqbbMKXNdrm6RTdgVDRkWR3N87Ogbkk4IeO3Dq
8GFeb4M9iYihfPfffnzxJJ1hfcYdDTy/NgPykO8wLt1HfFJFVk8WVhvSgY1dn0qnettRNSqXb6hj2i3ONIHhGNwuLK877kBUyU8NuuQLPl5EMe9gdWPG
86dDDJt4cZYsyldqbobjFhtNoh8BjvawkRXUNWwSoa3LvNk3ahjN9dv6NtHBwbV48feFMSpQ09H/rY30ec8Du706b9x2PfZ6Qo8Z3gOt5nQHCm/lgxD/
iQOKhSlOUvl3HAObo2OpnT7NYxB0N3Cb7b65s2D268BC+VDQwOC3oId1cIyeYCxST0RSEQSvpYdzA/qw5E6CCJOalieGeNJNHTpTIO21MzKfDQQOB0yH
dMgH989RfKUvDsGjzYJI6A9LSBtkApqmCHxNhLOJmIopLGBH8hqHlL/p4jiR4aylVFkAhU+4EZkvvExRNRSFJUY3ulxz+X1H5gXamN03aiRQ4mDrnYRP
rxPtCzD27Hw77TPFsXrEKdYxurcktsSti3x3Eo2e92khv7eDg1NMzkJQA0DJ0QPqQD98p6L8Mz8nbFHR2xth27ho1dj2gQ5qpCvO7liX9m7bvy++jAAJ
JkgUQGcuplEKg7meadWF9rb04RVFUQWzvrXCFLNtZo7bWD3sKyM7Q5xJWI8qqXIDIDFc3TCakQJMWYJiAJfugyKTRzLtKl03gdO6jDjVNh4571BiKOr5
bEnB+mh8fON81QiwevhmDCsOl0I//6ct0vt+rmCa699v34zczQhhI1OJKShR3nYrl7sdjIFAt1nRRbsdxGIClNTKUiGs2etu1CPR0h2zbuNiNpY7AUvb
HQKNNGpOeSVZs1BTMm43TUynRrVBsVq2rCUC0FNNXY3Yf4xIiO1NOMUk5Jk4FWLNCmqAiLZWnzt06KSrVjJyRRR2BZzSjMRkaqmZztO1izMAu3TFCrES
NjUdU2zVlddQ3ddEcwEsl2YKHN7e2rqcAnNQzW2v0g5AUFFDM1w5M1wUzyThszsG6iU5da6jKu1QaI2aRRi7ZhqAOgDQmOCTJlKrJOHsMLD3SEI0xnj8
OeN/pmr76cTBLpkJTH2OalC2bFJ0NG74ZMQciRksaIwEbMmBYB18wPy0fxOe+G96wcVkYk4wcktSnMtoOHfhwd0ZwFiwbailRbjLYeHWyToqAcfX0k2m
kSC/WhSpeWh0YWRE0yX2dou4tC7nFXFzD86qFDRCQc+mUh+Qyh2edjnJyaoub/ywOBUA8Hwi9d3DoMhresWf0hdu/FbgHg+DFKl2sRC8mHvl458Air37
prVHD455U+efo/V7MnsxGa+qwUOGIwNwtBwrWF086PebOhfVTfBhBSUJUVOcjEFJS0Aj0KHADUHH8PPA8SVlxDtlDzkwC6zAR+sIGBP4e4VOEXt1sARE
lRiiQ5OedGiQ24Mnje+j0eOsg7KJbtREp9R6MR7P34S6H2I23iI/xlTR/VGGHoUPOMhEpw4XxUP+sNC1EC5PtA2DbPjl7DtlcwMMgf+CHUDym3n8Nofp
931XN3iW15JOesKaNQoediCzOpwSH/FJNdaQwQkYOHoe5Q4gSGj8T+M+2fzwo5hSwQf5potnDDQhoPboPW8D1x+/bBmFpD/StvCVhg/84A1DtKJ+UpvI
kEv8ZRzACauPlgh2EpQ+QLDCFFLXy8l6U97AByg5Qf1Em8DQrzlUxA52wpWY+4NCUnsZol/KaIYQeqRp4kKSSP7D8Oe8wP1CHSFUlEM360Ce933sCi78
OtMYcJNnTFITpmYZYWpj0xmZHdkuNoTYyuiZrQGZNOZ+X/FPR4wB+DfzHBAQKaQ8gH7hNLQwxSJSz2NNIQH3ks4NKGkIgvz3nB+vJl7AaVfWTEn+xD8j
lIIoJRlCHR5OCqAmpLIUbBAqeCVBPJMIcodyDeo1Ku8uCFWYYJDLJ+cGS/k9ZyaNMgVPTpctFm7y0zpqsnr4Ua/CHBB+MmWyr/K8nIThIFJsaZKCmlA3
hgDEJ6QYCRkgW4OFfANsLu60HOACIWD/+cuE+Hw+BfP5ux2HIg4g5TyU5GOgfxHc4AnWQpaD6qR2cxKFAYiWQxGIjGCZYhN/rsNBNAwEKURRUNKhQ8Rg
mZJoKWgpioYhJhpCaq0qYmhaGJApiXRoGqV0ImZ0qGZKUClGRgCZCmhYhCgRaKkmkpBExDxB2cAYgsOQo0kFGSLD0B0FH9Xmis2AQxGOavu5/bftqe+7
Z8A7+HTr1nrkwUyMfp4mJQfIUg0rgC8UDygDA/shpRo4l0piKFColVDTQqUqfu+Q+GHJawPxg4kxRu7ajKVE9pQwJtlPHgfwn2qo4xCRCOCRxkxP4kQy
bv5RRMHtvdfbJiDxLc4h5ASHIdTLApjEhjm/jsAD7wWBTqIGGCAoJaBoKoKEWhUKBSgQCgVD6D951x9NE4INjSGzQFNBtomeyDkZXoDSv7kPv9wKei7E
ptKnAxMHjj1ew0HSagiENJtCPb+3dyZ9DA+cv75Di9wDBBQGsvAOoCANsA/yHxP2CCoISEwf7oltaVpC5VA9OzUu3hxh4gjEYoR2TnCnaHtgB6sEp4IA
HewK3mBg4o8QkNg3wqZl/mTewsnlZJ4+FCjDgABOQMPLbR/E8jygGfCoi/nc/lK6XkIjczNJUBImZpSAHYZY2IN/A7wPdKmW7zSbChg08o5Ep6zyDLph
X3avzl1k88D/NMI+c9hgbZqpm7e3+RgShQSBZRkWjzP6OT7oEbdRJ7bDogBZmhUyYxQogEH/IX/lDRFwYZwWKIXCuomZYcneHlFRJQkTT7ZTyhEzCuZV
oFaBJh6RHoV7WQNCBEABJCGgNINAtCoYkWIAKVhEKAMYMEYhQoQ0HvMKfhkUTv93J5DEnkcEGEDiiGAT/zP+f7v7D+j+i/0XEcPNn+W98+Lfs+MURSeT
+lMRuGGKNaeleNH+vuCYgopeIhXmxCQtsyEhNzWP95MhznnDcYKNGbjtSEbaf43iXQVRFTSFUMS0006/13XEmliImqJkgqDowUDBRBSxBRDIVTSQXptK
FTNExNNdv2T1TBJF7iNoD6tREVRFVBBFAEFRLVIBHzzgOSmgktOkogdJlghiZgMRn5inMF1WKC0GSIZJiKGIiKZ2A0kMSFGtE0UVRBUNE0Vo1M0M09OB
aaIILSYhiCSIZiihoO2Yk0uikKTQmKhgidnQU0R1mIJloZJpiESIajpTuchqqIMGkGIoqooiIWdsQybflH8PMrEY84ebOcbak0ZmYIYqseHAhxRAj6Ti
Ub6GzdGCgKFqgoNG+sh0LxO0ZBzKtsGlpIqoK2xEFVR1851eWgfSUdBrFEHQmvZfe1Uee4OZGhoVqZoSiYT8WgKEgkAKXyHMJSJQlUiHyHVAxKUJEFLE
B3YHEI8EfJNJSeRq4MppYvMnyDqvMZKCk8k1dkxJQb+nPEvuwSSjRNSEwjA1KxCkMxVJQBRQLSTE0yiwBBJCsSkyFNSjLISFMEpIskMoQJ9/83+OyGQt
jfXvsv3lyqNFcbBEP147thyFBUERUUljHEHIvm1HgQ6QI6KzUJWnoeHgsRSBI+ZToOaiGT+6MS12TRTWJXBMBSVUwUzVRe7ElUI0jMVAwDSlImJ00JVJ
N7jJB5CDoZaFCYkWGYEkmYopOhlC6M+4yZAkNl+xwcu+tn676QGITERk26FnUJAr0hM6+bZHpbzb9iazYTOP2+Gni/8pEOgHYAJpPMNIYQ79KD/rmJKR
UJZUaAXQnBSVKWBoIFNkF7KhDeUoUDsTr/bfsNaMhRbjyJMj0KCoe6qUN0AEPICAQ/hvYYiBr/L/AwQT96hJUJYtCSMSIsiRC0EKUs1SWLi5UiYZkiFr
JWIKSl0pOyUuoomlxUpbDFZwmIpBoaTQEWoiiozBTBjNEuk1REkRSE1WjW2IqY/7ti7OpKJilmmmoYtaoHbJtjSNKmqBpqg0VEbYNFCU0UJIqhRLMjlT
jkMIOMjSJQSojhUYq4CguJO7OrQwmxsWwkYcTMBTNRoCgfRUOE+KHtF38YONWGDEI0oUg0tIRBRMpSLVFNIadINNCNI0pQ0NIxIUFIUJRBNFUI0lKtCU
DSUFDQLSFUJVTUxCUKUjVNBQDMRBQJSuUxtaQpapShWlQqgooSgaUChpEiaEKClKaAM2gSiilSlUoKAKUappFqlWloFpGgoCmkShaClYqiKCmlGICika
VpAiGiagSJSkoCIClKWloIlqmhoRqlpKCliWkFKEoUoKFKCga0AaTKiFSUslIzIm/d3/A5Fu46m2DFkQ9ffkdWlZngG7FnLjdsT7/dyS4+MIxGWasKFQ
iIJED/uy3z/D9vsdg798eJYxjxfDW3lwA+chMgFAUiskJSnuEqZiQiGIWYaApoghpiiapRqAqVNh5b79Hs/gz+2Op27Z2xjpoNFLs4DroU4g4l7saiM7
QS/g/O0Xq+f/XJwJM2vMReVRyg8U8NBt8viEkKbaHE1D16569jvngKjujEK/AMSfGDEMFP4tFBULQ0tNCkhUtLVIhBRSMQe4wof4ZSkGkSlapUD8QGhp
Rejz9f17x7t0fdvNhogjmQO5TIoKZikam77uOrzGdKNCFOEOmw5q4xiTjalxBRQxV0GlCqoOTn9YtwwSN09vI6PW6Z07K5ouSOVONLFMQ5w3duwTpppq
SLGQzisYp7ofe5EQ7DpUtIFAFFA0gQSxKYBXotIMhzN5CopqhqYCqJig79rk9vRgOCdsqNFIHPio8poKApQpUiKagTg4kUEh4RDncCzD+lurVIfT52GR
0lVrKoixQyPnNVQNM+LJR9nFk2it8d52InWaGlHte6G+IGwoZRCkQ8ZBcED28w7wMwycIGhAKJCa8dkRPGmXyfDRD0lm+DSopq0rXJkzvnFNFGvFxKyY
vXuR6oB0AXqKR/c+IfvsVtiNLleUNxB6r9B8YGqBIsqhqUpQMPMiOnZddBqa+UYM4MRTsZMcuHl0Ufpp2dzwumdC+9le2DPHKhzAx5bZXNBAw5ZpKAML
EEBgke5yWFfT0KPwXoQPZBHzkMP2QGi90AYgklhPZg7ixB17zGiNlVP6eQHayyQI/I2E2TWqDB2phSBmiiJgKKJKTrgTBNFMxQLUJUBVBUSUNLQvbYio
JmFiaYmgImWQSlWjUOgRE+rqdC+rmayY2UAn2YTk57r0izh5p0BYTK+S0esod8a1SlAlLSgVG2Nzu6HILLgv0L/dlxJCoiYf3mxvpRoWf17lN2EKmkhr
Nt46No7fI1xPj/0/4NL8DXujsRP2T0hpApTvNfUf2PRA7wIQ85CgtzCgUJiaFDEFExX8kIDiFAOkmICCRB1KLpEfjACujP+KA/o7LkwmIPtf+Bd9rwoD
lUPRAyhgFfr/aNVnCD8U/3Mz+lxcXK2h33O3zdttRYoaTYyFm+hLJdv9gH09ST+sYNqw1hLK7GImRT9kHkp0qdeQAUKBiQ1I6g3HD8glHZdCEpuQNjCU
BQF/SorxTPBQd5veC4CI/2p3C+H6/jQ2XyCy2iyFBKltt87UwY0YpFutG5SSpLsBubjjYURhOMHdu7GSh5jbJu1D+BUHwEf/Jl2wIOqESkVPzvzAP+Mh
VImmICYaEoQqZCCFJoYQpVWVhJEkaBCkKRCgBpAoClpaoCgoCqaAKqmkaQqJaAGqRFggVMJHzz+3kdU9kJDmjp0KInIBqLoFiGbAfuB+AE+B9gXKs8nt
J2flpl7tw4Q3waQP0WbALt1lRFBEpwaONTT0kDUEJhVJkBIFDxF6CnqJvUA0v9RaT+yTQlCkd7x0jR5D0LSFBpMYPbKespqQpTdoIaKGGSkYqQgiISPM
mgPIQ9U9MBlwAeqoGSoJPR/HxZ+77TJiaT9S1R+mMMfhYt5cmn0X6zh1U/5wyMJ2R4S+BmKpO/GPDxwGmTUqURCFMtNfDs8P17u/vj2BywUTXagv6QCj
0X3L9XuB/sF+n+vfy8sHM+TgzP/TFJh/+OyF/9M5UgJGigcxQDx4DvAcRHnIa0H3HXCE1rP36ZynHDtHzY5GzIQ8+u3uskzI8nHePATi5zmiZrk3W2tt
gzag1bZsfufcge+KKipCKkeAhPT2/Bp72WdLpbRyzGFtdfYGjTFE9E85JUdF/ibD4qO2Zq63z53GlG9m1DsVuuUavaQ+9pnuhGH0RsM+jR0TGlx92nHF
yBGwuBe3uzMqzPewkEHW6PJq6oOT0Fypzm5Df7ZEebiDWNsrbTRKsIFG2/z+hPWXcO/PlnkWcyFRTsiNctSMc1JS0tFf8jw532S+fPUbbbE5yKSptk5u
hVrmyrRVtao5IRF53qzojcnUd7Z45OcC473Bz5y6xr3t1Ld0TBuI0Ee6Del3zroudJW7Kobj7zZ3mpEkXxsWMjfbTXOc7U0Tdc1HamFitE1Pj2wplEWZ
PVK4uYuvxnbGvetz1O+d3YN3XY1V3Nht0XMwtsxd0+dvVx7Y04Jbet3sHfv3PonwqsmJND51N+nV0k5Fy2fG7iLmt1BrYKaziCKIihP1aafnhk6NJE0N
L0+S7sU1rCXoNtN9YSrEK0m7Yo6WwTqpIi/O3k7Rk1hj3y04UwsEcRozKzzsnns54t22+Pb728nqV8Uh2xqDLRMbYxAikriz5Y/4279cwPR5dwCiacgE
CZaKPoG4QIOgAw6QoBQE6Ae1AA/6R9fDfOJT82DkgJwFA6ix/6iBDH1L+wgNNEQUMS22kjaKgMbBpm1pP+SdSBNEkySdABpKUoINCYf9zYoAoKqlD/1x
mKZiiKpqFCWV1AUpiBZAHir0VdRMhSCfjLQjgkU8w/AZPxnJ2nkJIfaSEScj7Sin28js6K91EFA+f7johEhd8kWCWVmhlhgZ+0PM/Ee3FbYZkKzbaih0
6P1SQwQ9Jpa3ZHEJQkR0LpyGyZZEoYnYwbBgTRWEgqJTpeZQMf17/Nx2phThMiOICmaGJICCG1caapsWVLOCxiSCQlIV7cNNMTc7HZ0RCutdC9IGlIkS
kAoqmBijoyRqGiUtl6Q4PwQ+dVAeWuk0t6XBq4EMqQNyCuEhiIkMgvsvLGANQUUlJEgFADfM/Up0ugxFBiHWITtha7ueCnot2cYsc0SRFUdbiS1ZKEaI
YpoUmEmTPbSPSnbK9Okq/sX8H7PyQKBNdwVZ/vS8Y2pQbYYkqiwQqq8OIfzl/DugKUgrZ/fh7D+EdJJgDYHtIB8AyCPJT3B2fx9A5JBo8dvsDt+KflP0
jj+nQBiYgf8fron2fcG6QQ0UnGTOU52/ri7awVGzfQ4H+JDYm4iMxDWUxDfizH+dhumQsTeLbDOeucxZDrP8Mv9d0H3j5i+wzdPseGjFP9/xo6Q9ZjaT
CyOgxN/reqIBNwLJ+SiEdMBVFqlm2Z7xDIFQ7sOwkKkuieCRHro2UWIwy1ymMJqGggUQF4Q3VMnkqxunJ4kig5QroMFzfA6Ofzpdm92VhzF7GZedLnZO
Ad+J+930UN8GJYgiYcbrLOiWdNceRxudT9hD3An4yovuPaAODMKHdIYakn+4494fPb4iPEZMAev8cKh9ScQRUNEsRVIzMoVJNfwcAGlZIIqWVqIZJSGR
IBgpVgpCQTOcqz/gMOEhZHpMyMiRChB2ULGSJISaQ/efveD9I1TzWT278ZiEza6pv6Tjk7AxVUYiqKenJCQ8mSFqM/YZidNWBgp+rJNnDahT0VA/ZAj0
kdJGQE0K/6YNFDSBoHSi/65A8kEOhRiIxh2yrpQD6lNIoVSUUpfvteZfqAHpBSkD9sChiAPIEQxAsVCrxgDhC98IagKAPxk+Ui+31L6yifcC6BYkSOs0
CvhC9z/mIjbFR9UzlDA6Infs6xxRMdiPIO8hCAsQeJESRJpQ9SfuY92xPhbeHHBRws9fycR8ys+WG/FdSEEiIFFQmVRG/bLmvux4Yy0bZBvyxk+G0vpv
OQwD9miEbI5IiA74nPsnhEF8Q8rdAkE/JV8OyFDQPsuj9MjQlh/nH62GcybZTJIT9WSU8vdj6/DMOJY2m8DIgIlKev9WGGi9+Zwfem5sMqvJw7YmvHAf
mvhqgsBiFxGKJF+ECH7M4cFQBEFDp/lPdh+Ryfeh++FO4fDgB/CAf+PakRO6F+mjWbEoGE0krJoturJMkBGAcT1n0e3H9NnbPlhKbs0Yq0tDVvSBq8VS
8nz+nnpspEOgVEeCwohli42DigHWUJBhWioKCBBpikvkn9kQzBK9pkNYO+y5wYKZPj+j2WHyQ9qKsgyyhDfL96SmzViwIk9lDQRRJFWCR0lNAUDRmaF+
wl+KgcIBPsgQxAtJTEoBQUI1SlJyPkV0/CCCmpFfsIHE5EYDzE8E9Z+h+ONe73bZHAIAA6VIcMNtSPE/m9F5kQg9HYbltiN5CoIZ1onQ/hCkTH9OcY0b
IDMMgOwf9bHNCLtGBc5IH51QBZBtCK4Ib552wK6R0tAHTgKSgQJLmY7iBcQovlyIAzlWLJgKIpRpZDVZRtpaWQrOLKskd+3TTx13nY25fnlNPWrtad2f
Pbudt9rNN8bSQ8dWCkwsKqbCLb7J/3UBsfliYNdQmIzuGLj2rkGGRBAIM+uHZyHOzv37s108N93ZJSFCxAZ5OAdjTqxuw9i+BuoWhbAnQUmooGGdhkSN
h8cASCQYIMbJE5EgmXLqmWIkhMMaysECQgiD6VjSCr+exIgPBTZlSJIkkmBJs0dnYbnTp2Nc7nCHCHO1KOQTvDiYJEQqWIeujHjm8CodbdszDSsWbJto
1lyoxrgSO5ZAHMSrwBBwL5BcRDYlwN6VaIoIzZpL19d9bdC3rSwNIXrN7MkHytERRVZ/XQO0wnXmgceyni+DsZhhymmjMC0o9+cmW5ihmrPAu6eaAaCB
ztDYQ4gYPIiBepKSQTLIZE7QYJ1hq5Fu4ydEeRICpRQgTEgUkxAJjBGCxExg+AvFKbm4HQh2tXLXqoGhNbc+AYSiCIioTnBqJKZCI0fM6i/G87MRnDNi
MlsVECRBp1LDQU1RSNMkWgTSlPuwsENDS0F+u8Oc15dyLiXJjMpIQmJHMiRIMqQBSDmETKkAyzVMTb53FTXbGk0RBSRhwmKIwRYxwz7XoifNUQbooh9G
QfX2vv4MAJpQDH2z25A/7p7EH+R7Yxj5X4IsniB0Qep93f7NGn9lrq6y4DfvP0/RNvhvDo4nHzP0/EOWNfvwpJjbRGls+E6eH40R/b/HWuwHsuqkfxsQ
Z9uTLFvGP0D2vn5m3qviLDBAcKTfCpYEJ2QAAKMT/dAQDHlz7+0ABE9joWaoLFPLCZkiUkPRgVWLM+DSPhuw21uJ7BMhpPSYbba4usTZDbLixTQ7aPXa
QjyKI5gYWWQUKToB2hryTyA35ZDnzD62CYFpKaWGTbAGLMupHOsI6xO2DnaJElPxejQbIvzwg5UbCEF+YZrSfXgoaB33haaKoCgiaimpKaKqioqKSNKn
SQ2XQYwZzxVjRJgZMKM6vs9KbgyGw7+ylPWQ9DjU5/R+Hqa4XOVxKHLoIdZGgF8QF+gf036e69nlyOddHkLsfOwP4SGycGH0ymFO1D4OQoYimnBJqJoa
qiCj9MZiimIaBrrVRIUIUP8CHNVKE0UQ0VRJHQoeEocENAwSSRUReY2MJiio8c4Tro6M2JgqTu55iFvxh0lAxDQUJRElCHBDiKqGIKnEp5HS0E3k6Sqa
PAgDSIeRkkKUdC5JAia0rpeIcxTETNNFIFFBo1ElEyUBQhEEktEsniGDRTREFDQxBEM0FRJJXOKBypAMhQwMUkKUPTiKGgKVKKAooCIXwYaATQlK0AJp
6VNHsngStIq0Ew/7J8u3ljycmYr0cWax6mD+WT9rv+X6ISEnWTvWkpGXKVgMmv0lpKDiDpMSFQRWa0XFTypSf+wRJtqzybwEgXjin7ZJJw/2srEbEkMJ
DfmAcHB9ytIcOmsNAaXJ/Ojh3kDGI3RU4Pj49/w5PE7IHy/H5hSlSFYpCwQFJbZAiUcYAUqIF/qwYIkp6d33oZR2lgirAHoq7jwlappKSr9RT98INCKG
eIycQ+8yfV4Zn5yABqWkVoEKaEpQ8kMSLELMNIHbLojaBdNQC1SwzEhQEyQQHlCilO8qGaYqmhmGmGCEYaAoIBgJiiJgJ+duZKSCWgVmQCJGgE9+Emqu
rG/sIHIeQlKQyDoWclA/1SAU+rxvCbe+bTGV7fZrH/cmnYLthsED93yzc0BDWacNSgbiTTJgG+1mQ2e5pwb2y5XCG1b5MxuAYee4aJbffdyb/nvJtnpN
j5foZfHQU9YgfAn6f4A/CBAltKhPg0dWaxpBg2QEQv1zrP4TReGUagYUdQRKj9HkAmyHFh3qRiFaEpGZCkpfjnmobHcI+kFI0DQ/QXUUiUhUkA0tUIXc
oGttvDC52Ngei7KCbeH59UxCmJApoAmaVJgQwwIAUShB4p8VwImr8gOAobof3+9QHgP2JBucN4oJQIJ44OpNDzKr/KlkTMO5e2EMkJwU9HBvecuxUH/K
X0TOLAYTcswFUDQe7nnMDKFIlUnGBMSh7ZNMeyQ1FRDsQcBYYhcyn3WJfxoHUdjehFhNhk8E2yw7U8O1BQ2DdIwJ9d3LPNldV9b588XqjwKSUUcoOHfu
RLkkuZ5yHEcILnXSenYpe2mKOl0H+zs0nyNJ7koKdDo00djIVEMPWvrugPvbbVNeBTDKHbKdObbkIbSQ5ZISlCIBk0HPM5P3cTmfabBPYnWw1gXCzA99
DWw4A87UZIikKoWCCoka8rHhjvQDzsPirBgvCzvAF8EQWYgCZVw+wMy9IHXuDtDyrCgv4aBySUofUOz2AQG4ulAjCfvt4pDSPV+iv9MoNAtIhQCFIpQh
QI0IUoAfiJAaIcyJElClAUDFUQUger3j9OGLBOIPVOElRHia2QwC+KSULhE3AOhRx9cvwsls1J4oVgzpTc2poQ6MOEgCgJzSRw2+/v4aFoXaUPZAZeTj
Rnhz4mwAGydWQ0ydU1yw64AHTmk10OhRHTQVVF2fbrbvO+r0o9AhmCSGsEMYuOUNs754EnMjCB9mlHtFR0nUSH89k37c92cROjmXipqJiCigpkgiWImK
k8jHm3QYMWGQ+HIF/9hSFdbBKAURdoYw1MWG6YMTpr5a7JNjXZxE2aal3QzLpLm93uXDPrxmvXxw5M5cxFD15UTQpn1b6u4OPR584oORSWSOShQaiDNO
+ofAGYoqDm5kMIMFXLAOU2dBoTRLpQy9jjHB3yb/ZhNZdkKk2ztJ1qqKh0fNCuNEAooJVZsyOSClwB6ZyEQaouqR+5BUyYN2PDKZT+uECkBpAgh7noYA
NCcQAPkJEKp5IOgKEHiAHCoSi8t/5F/x/1j/o9TaDMWcD8yMa1Z7E78Cj+yEQNf1kff+J+uT6qHsNfbjTERpsmzV8tU06XH9zgg42FE4Db+39Em2yKO3
ahiTgIqzYYBFAKe0Pw/POXgf7E/h+HIaFyJUySc0GwRhcGEjeImgKDjohHFRswSmC+vch6hTIonbwfowyt9g0ZlhHg9EZQIGcTdTaSsZqjUeGyZEmQYJ
AcQRMhwrqv9t1ikVMCJgSk+xr5p3vr3L47e9eNc1xxOrNXg3eVOXSF2NB4WOkcg7bbP5kNTXySLKId83z7TeQs3amnZFcKca2zZwSdMTPD7jQlqxNtQc
IJYEt5awu6gUiqKBtIJBWJbaTSbqRVNJZYhG6WQILGYW+1L8tfEofXyMRu+eOVzvJrjmgJWsssWyw4YZE4JA0uOEvwM31m3BtlVeE0a52wcFQ5Krw07J
s9EOHZ3kxQD7FnwDeLVCwrDt+acHnyHwU0dutOXgTwK88uf54mbB1Nim0jAniAh2Bhcs7Mjvm9u3O+X/TgKekpx+pU4W/CJiW/TBiSxlDVVQEQVNBAEM
DPw9PmK/Oar4k9d0VVU6sh3Z6ycRRNXE5ONuZWxYa0pWYKDAEsYnt8wOsZbUU+F8H3psXcEJiHseqh1lZgnsQ1vz4Y9eet7c6XE7MMg5JpCL8IL7Sm2X
TAzfRcKIlQ7yb3wjmXENGIavA7ZZk6SNKHHSPPnjktyDW1rO6ocVU7uBxOHG7Ouz7ZN5Q7ikw4IPRj4SZePLlnVRojFmTvkyRwjHIoCw0q9xOwjc1mNd
2SjyTr1XsZibas0MPdNQSFDhhsyFQ5m+diesIbTlCcXpkKqu7vShiBfY03Zyw4Ti2TwfAOxrAo7Cnh393sz3D7gQ2HQs4gqh1gxq4G4onr6fP3hxQOI8
EPHwPF/ksu/Yfo9sXrtvLEe5FfMGLgjmfAP/RyZ/Nfo5eNRMqCQzAwhShR2RFEAUYC0Ye1PgAsWYWE8AAH3n0GHuffS+Bb/Lqn8Ldui3s1zbe97erPJt
6xE3KnW2FS07hI7297jwlJCs65pqbg2tIgUFkDEIVA+XSWHbzn/Lno7T6+x/E/q3Zt+kdHYzQWznRgxJPCNDUiin80RzK0QuX6bov6vaxKbNaTPwNvqJ
rXcdN8n2u7snWde3B1mVMSb++DdtTfI0JBPG0V8j5BwRvFTp4qKaDQ6UrCpAxQyqzOOYOReZNBUITjY3CcsWaYqkikyTyZopggmkQKoo3MAmwpRSQ4GI
q7niryvNscvJFO7J0BQR0GgrapjMbODoNds6Wndui47bnxhjsHd7c8SK9Ab33g6u2ptzui4pmNZg4xM+V55weaU2TUExbGakgLyXFB1mgm7PHPHa9ufE
we6we7m5Mt2NZMqh765rPNtnu845GtT81Y0J3u54hNrCTL293YiFm6DMIiimvk5E47deuTTlSiwhzF+Waa8G606blifOLSJMd20btCE7v+rHDc8wme3R
34ZW58O7jEQ5fOiarAo5SXbuH057xC3R8d3sR7pxPgxrna2SYoImOKrrOwtiPO7QkgueYUrdaRSw7+78zDuxzAfeId+IZybXChNnO6K9sOqNVU5fQZAQ
M3g2JdBtNp0huGt5vG5S778Gxij0BKxgw+9Z7fPBPhj15IE9GEIPcqVgswgaIIXEmAtRvE4OlnsVFEaNE+1gyfP9vj2D8cSGAvkMXJBM5FPkdtFinC5k
ARgTKNgtoL02PXbUDeFgBvhFYYDmCWCGoHu3epFNwN3n8mcPPjve5cU3tw25i+1cRyWFCUucikm9ZP9brq9Tm1+dG4kyZ9nyfW17vs3vB8QNrNfzEjYh
1Nc4erJeLO906mkaCfY1CRc+cHuwy0pxtjdMTT12x+jRDgo5M4kw4LNBURGUyGWGX3aGaIiCggoqDlNAMuGgKYqoJZGIX/PIDguEiRIA+RgGggiGIBIO
cCSsiachZhQKjxc1eCEKEny8E+77MMiB9TAPmkIgn0H8mFH8d8RIwXjX04aES/Y7YaSp9oCJzZ/lQf8rQUUZq6h9/fsUnWw/TsHbtdoH4N4TiPD4eRed
uM06Zm96sxRURkRn+3gmdnVplMMa9cMMBdOJjWdk4yzoPUYVNddilzIn/Av6UPkfD6CkIP6SAL/kkoBiAaR7PtP88Djv5/Qf4BC8ATjCkwDwR+0Q7g+L
EMTSFz5ntyY/BXiiZriBgPtBe8+zH2eRGscFD8YX3emE7MYO3WPfw+38le9/2QCpEUAKTAopQIUjyeHPmZyYOeB+yEIkMSmp+cOyfZq+55Rf2bUmbcOE
6OgYJaGwh0TolZeijVvDvATUcuvAKoDBRLIe8YVk0GBqrFAI0VMmnBOEw8RxzE9ynttEAXXClIp2i7m6nQjBhWi7Ozz6/Zsbobm22urFowYqHVDDC+lZ
YYJibwtPvb5fs+ckZBnn56liipICIv3ilnUZmaGCKIXKljIRZwEsSsUUUTKEozYiKVr+4o22dRWgyksRVIzAcJw90ooJNCQUUEggkYCJFA+vDEtv7P5N
nMdGbZ+dNLKXzxRkbVBwjYILf9pCO9Kp3kf6RQEkbIHzoPrxd+OtyT6SEzXJnwi6m/CyAXHjYzdjds4izs+9HyUPw5HiU6oI0kHlMZwKITo0SXehkxs0
wrducDdIdWF3uzc1zoiyJolmjjjIUEV2z8UnQa+99Gl9es0NxHEgY0VHLkGRDjew11pWGzJ1YHLCa4vVx56LQlCSLFJ6QTCirUSxTGCoUAmBWIRA+AJh
w5w7EfNwsk3UsCRpfogu+rPRcprFZEQszg0OYSYn3u6cD98dFffz17yt87jl0ElU0G1Xx0HPwnaV94fZrou3Do4wOfjxh1YChFRFwNuvGZlhtrNc8773
q7shpgdEwggCWQmVDNHBVThoSMTIxIQjrEfas9lantSDX4mcn1ex38Jyd3x0NLbieFDtWAiogYYAuUMMBmy7UU4QkyYmrp2utOkNKzZCaTqDwkOIzZkl
OnW9Ol26MK2IoIxiEW6tzizIF3KGzVBlgSUCIhOWBtkXgo0iAyFc6zLRasXVMkTbgM6CUaaDIFmALMJzcopoWZnTWyrx1YFDbeHXAm1U1rnrUIgqw3oO
LQySFIlKypDQAm0hWQkWIjDF26m316Pt4S6466OxsmgKNQ1D+Lin6QO4OaeKt+mGwU9PmMdEE7tP20j43rRDVzcNwhwxDLl1lDTIGSpTR0MI56T4HNSX
/r8cPsPTOfh7/fr3RtqfRZTiSNEympD7mPeYoBv1vx9s+XUBhAEGF9QvwpSHu0Znsdas0sSe/AocpqIKCzODLhVahJYn0ODzekeXl25pM3jNIM7YIjV8
r7tGcm5Z+QtQECM/agBQ/MS4FGLz6Y3Mc4P1GADQjPcnsE9D/FHwM8+sUFIUxd83TOUqpwFyoNf7zz2dZcxnOE4iIjEUmNhoD9ZOuJatnWh1QmfM9DEE
R+42Evbe/DPdgxJjuTiSxfgwnOBzqTgs6wk4QtSKZKVmmhuhWbIVrArBQ1e53AmpkEDlCViw8mXz1mJ6gMw0axBm6h+7P1P7ZRWStH8SCHMTUaXRvyST
tGJPToKYj+knRS60mJSkSk+c/SAPKUoWjZIDEYZaM5cOY0/UL10FsqUPtvQyppCKmEX7xIqP1ZMkg/LCwQ+fXcdmlvAeyv1AeToA8hDiBogpIpTpxPku
9xgLzZiGKo8w/19gIQYo7JVfo7+fw3sMHzcwlVl0TxCcGg5A0wWSFOvmFUPOCCqvxtCCMEca/IE93z+vDZgjB9/nXIT5zpmaPwslF2h1KCm3E2z5UDlT
PxwNai23vm0fPzgH41dD6vf5+3bGc+xHjEEDAilES0ESAkQDSopSLVC0iqK0UxyfmdEz8k2Ayu5/QAsIQkIf50nqQPvnUI6plxBDFNFB9A6cxDfs7fsU
29bodgQeumNfE2K2+vJ4Hs9naQxSRKicQez7VA9Ms0+wQMPXjhY4LhTqDVaAh+R5n7ynp9fTeT6EhyCg+z7vjxzv9W23Asin2Wwk2n9rCXqL9cpQ+xOe
ND7Lrj8M2TQh9yFeho5w04mM/wDOfq3qm2hL4HltTvNa2h8Twvq+zZU79rmidGDqTocSkGkNI8diVa7XWch6nh04duUMfqE/G2f+zweX3P10rihn8LG3
+uP5jzAPDyteN1u+fK3XXUPtPrigiG/hOAiSYiD7/tDZkcKcQPvFfbC2E+nXHdJ8YrRGoQqJCxBOOk9PkgNCFAUKFAlCFJSUCkICknief0fTfZsbCepn
ZehdtrzeUUM1tk18MAcCPUAAO5/eC4fchAI6fJMsE00TQ0FUAchxk/B/p7g6Q4R5FEH6yYjATimA4ySEmYJl3G/1BtXVeXS08Y3Sd2OjiDpM7bM5MOB5
OcwOExQRAZgXOQfducIo9Dm5ZE5eM5MwyM7oHcez1zWyPnncL6wHkvtEleBNCtWMReSeYThMg1CNnTdEdxDYg09PQcDSZwV5s+NPiPeIY8pL3IeTLKcs
GEwBAS4cESBYZ0injHOFA3vmNLRU1EkKDgqoJZhjYc4cCAf6PMy+BlPe9iqqg7ZG2cWpdNCVPJ55h87GloNJiaQ0YhO2oCk4il2IgKIRv4hyceb0PRAE
Ov59p5ZZVdCOoUvbxNz3bWE9znub7dpQRhzq5CZfhCEkn6yQ9Ph6XfyA4hzqgmPTro+Z9FUpN+f4mSajq+2IXnQpivWJ43+n4dgBvtswP7UR7jRQdxLG
gbxEplqlO5emBTR64RaguFd7W774bGjnNz9nS+DOh0nsi9LXGp+tClwuONUxI3jvenx43bSTYLf6o8AfnmH0BYI5BOakuKDAJKo1NtSgjBF9i3JH3ER7
mAKR4oWPoE2kyJkowoaSXnjDADB1uE+n6NHkwDb9Y0+1KPiU+5xQqdRnffzMkmFs8BpxamlKFkxNEfcw+0Z9Mg+onvHvVHJ5gBzZcS3sy9mTpksSSY1b
O7YIKCIAosTs+HF22PFgYyLIiBuqQC82SBd9vPJwbCO+U23s9ND+eFyQ7hfE+Yl8cIPjXfteAoHtz2lh8suA+jzu2qQ29zUXo7JltBkqVkYaTwyUA0Za
LvEbdXNaMNenPrdsJRbwilfbvzzCzoFnW4Z0nrN5hsDtymQSQ3yHUVg5GooiAB2BOCAuGVg5ogsiDuCF3mvWyf0xEh1Pegw+XUJnSdTFVUOyWtCUQp8M
3Cdc2/dua5syog4qjMRNJT229FqAq46Wa7sW0VgvObxGpqInQGucYqjnCryZOEQ89woc5okOGNCgFjzi3dqLjrkyilRFkyTgpO9wbijgqin89m2cAVLB
MzUaTTU0RAiiqKeqQpxlIXrz3YWIgiOW+3V4sEZsqiyd22pXGhVBokG3Y2KiQOE13HNjhl03mdJ3YpegoLY6DoaDiaOG9te++zzJ5ZoMwZMWiOL0nlgO
QbOcNBExe7tLtN13AccQEikiqJSmtjeIRiSU8MuDtg3IcM5dlRJkCiFmVXUI4TjmrjtkY49JOVoK8yI6EVKGlUIhJRCESEKUKUhIPhNDwezi7Wrjkpz9
gtClAsSUoHSHgocZRhL/7h+wDAgp5uVGwgPA6DhVQD+Yz2IK+n18AR+BkTiobIJx5VJ9D7e6uJlrPL9p+7XG2LUuj9nOEdoU4eE06ZMS7lgXUjTGsmPC
GKyYhaQkaBCWs1ViCLMaM1gZCECGxDtRMpNpNdQn+nYJ5DsCKIibb761b6w+lxVD2DA45vG3MsrmtF+7jN+mwuTkoBH7mCKiCB+/NxelhQP7yIJVGS6L
AJfvxyjjAdm+hqcGrRTqyYG1Mmvj3u07bjsMO0hcwmcOzezzdmJ725k66QX2Dw8c0hN5vkcIEKkYwgCmutxVZEXJd8b/4BhpdcQ9QjSPjHR35+cHJMES
ktDJa1ZLbIGJCpD2JcoBt1zpniOMzLzttWNpsLlDReq3puDQ6OwY1oIEjJDtDDRDnTC5+K/PB8ZquXn8djiWpTFlKqikEYrrnq5A2p2E2Qx6IYGduNbG
ANlEfvI4G9cRwPvVmYNIhFMd2QZii1GprHWxe+/G2oVkVewXamG8k+lIT+386YrSOc9uR0lmxRjCdF3eTzXGbU9jbD49/MyCyOUphTX7/hbTFD/GdEcE
LsFIJ4CQGgLpgIPykPslQPEgMB9ns8Xj48swWdKYOITDzggHJjC2I58fv5/Pwf87GTP9DjWVPE++Q9eJ6ZX0le8j9zwsfjhFDEMCesnEo48uxAO6pf/m
SxgIMDgEhlSZIlIJmEgElZYWRgHQGQkgFIIYKFAMIDAuJBKRQKFpUNzhtwM/S6/y6Nj88e7dDsvlJtzwcIa75HsfWJTiSh+4T/LKO3lcrfgnBAOv3K7e
5A32y/r2YOrILnipgU09+P/QIff4ePnvA9mm6mp67QFjiLoTTbvcw3g+caingdfvO3HeEUJucIhzBleKdrmdDOmdOTokFylBYVgFt2OSB/IGOulIxBLj
Q1M3a+IKBEYCKHg9zv9glMW5NEc5HDg5uQNQZgrefjfRdxSWeASAnt/PqKJlO5fmxfV+L4voCca+eQ4x5TiGkKGhZlaHeADvgDwMlpNHQ2MR+uGBH3w/
irnttVg2Ny/v1gKcQ488L3fPbLtCcI3nd7vblDedoyh4gJp/mXnH+X9uZpjfNOvT2bmnWxh7XXdKg9yaPwAC9EUDqwWw7gFipnwgIvEOQMgI6gBs4DSv
tJPEUMfeAvvgUpBUfDJwA9NwDKERAX0sBTRVI2AzoCJIlDQamnRkAmimNGgxKOLSq0mMLrYooFo0xaTQ/7EB0UdBodUGmYQNEQQRQBRWIT+sgKTQ9BiK
UKQKaAJihaFKAiBoNI4qQ0ojWZxH3nJ21DTWnFiGjbAZAoCHERaWAixkgJD8pdLpEDQUnWhDAkuJNAlLiKA2zgJgJArJJWKQogggVFh39PAA8/nQ82Ge
Mh8X0B/cJji7MTnpcROYhTaUNsx/49KApIZARthr3FNcn7aZ0YTpDMDDbMwMM4z7c6YwTz8g82Huft9tkrAkxP/OcTnpPVx7+FbXPdITkvaFNs15lAGA
gpD/NhVk0Tnn0kuaJDjcOzDyO80Vte8zvmGrZrQOzuLcqxL9jqaWe2X39x3y8naaCqbnblTiLmnu+Db6GUy6rymcZ5AsvD7tMucTrS7Y5Hbl0beKCCwI
oXmSGbO+buOd2EQBwIaLz3Pljti7ZuvjPzeqGeVT6Yc9C0hQvhFaFlsFsthXMOhtgiKBTQtKo0IFKhQ0jSJQB7pE8Ozt4uMOB7EkzBwd0+Xf3n47hfA8
XpfPbNR2SYJ44uiheGnrtYOfx0GuZsGTs7QU8FNJ9I10xdfuPuDXKB6dDgysE1oysMAyF4gbc2Z1OwBBQL5Ln002sKoXlxwvSCjmGOjz4LskprGz6/Oz
EYaiIwXzTa0DEFIpBD8BD1ezsB3lBdAAN+FUzIyCCyjEKgAkUSR12hVYMMMZPQek6SltiyaZiTh2NpD7ev7dt+CwxdEPK83fApkg+VssgPAB9EbvD8Z8
7AkwUxKCUgn98VpWg7ps4unn8zs1xEOpy8DsfRFNgZhAkFdl3kaT14JvXmXGc5wFF/1z5aPT1q1ZFD8p4cfaO5g1n80cdMTVXy3X0GhokYlNW81P8Z6o
fnhn7yecUV1jZPUuk5Sc5kwoZGJ9VLJ88sdprdUUNQeRTWE40u7ULZhqTULJ0HLgAXNzJ0+3W2lqCSxOobmtHF4EnOpB/1OChifz7m+R22eLn8DHK6Go
KfohhD6KebIHsQPz1ugadsvHsMHZI0lIJzJMQHXcQHwMZ8SrQU55znnZ63WhNepSfQihD8jpeY9SEOOcDoflucbeG5Nd7K23f4Fx8QVEvQssxswQRA6T
2bhzhriSbgw2enWgaQ2Kko8X4QlBmydHr9FNJ3ChrdSwLk4/yQgE/6jKg+KjId76IOEUENhgUtlVVwBw4nIHhx0nEA/UiBzCbkgHt/+89t25qx2tzrmZ
/EuTbe3AU8oPgqH3Ih8d816XJe+kevXSXh50fg3aw6JgxgoYgO9MRmZZj68bZ08pZkiuPPC7zioMy8TWA5Hbx68x2/cihz6L0R70wIm7zhvLbaAfXoi8
FTKgQv93QeIrr29AO38J7vHnx7ox/+gARETrjACh4HHhsSovCQ3VmDJCVGRK1hsNFOKWapYII1JUEZrW/9m+8N2NNuHfJr6z1z7etNgNbc57N7sa5MKc
SU6TqtAYDlMIBQQioYx+8cSWplEZMESgJxM4ZLF9ofkLuPONMXrvtYd5HtzBE0mx6aLOfnut1C0GEsZkMGEUhlSTJJEhG8wctmhhmWJQOemtd+dzjkEW
LKNIH8mD5x+J5CvZmXg7AksUWxrGDXYO4IxkoieygHh4vgxBxVFrQyQHZNCUKQEsRJGjR/ZaTTUTDBqBcUQlI00Bu6+79mxczUioOEuILgigqiuCgiB3
20x+EHwzpRTvcHk7vTv28PcgdQaga8UQ87OxsuxrhMLH405Odvo1ew8Zy6jOcSfftOIdo+Dnwvdcb34s/LY+evkczma9EkpI0YAKQqaTiRxUVBFEGxcG
hNEUaBuXcqjEkAxUREIC3JdO4ZlINKIFKLF+53yPP19eXJlwH2ByDrZjExkFx6++ERe05fqA7jVFEMxvnHtnDrOmt8mtmoq7ocDMMm+tk0G0Ykelmezj
c0SxYA3T62Oiyc+tbPy+AHuuq0ZTLY5IqZmdUsUQJIAENAkiBhZES+75g1bNdOtufAy/Vz6+CPYxD7wU46Ag0WEiBNdfXmOBr56r82ubQKIGzDbV332g
x+3zO2GuicXIK2AMI9Gxw1OgrYgaDUNNM1jsdCXNRmgxcijJCpXcgx5azIGHBgSgCkgJSDh2YGs2zcXTNY4G6ozbNTBKUsh846IGEbpQwQ8ASbaLLCHB
VtFsidFeCZkGcHCGa1WXZ2GEYvVSIqAYkhqpYZJgmxbslsSgYZDTWzmDMZUBEQAzhDITishxZnNPyg17qHDSstviZxdw/JoZhoPuLY9jbPnZj3GB+ZDW
vknSklEMe3cdSfI8/bxyV4+LiA/Bu7HnwvBPHsao6KNLMNtMzjm5sdMC7cXCHCFYpaQ3C4UqD9dHkg8Je+JnYcGIKiEkJuCnGecx2yE3PljboF3vnj4/
ND4jfEScsQRlt0Ud+Knnt9h59vvsb8+H00hNxDflpicpu4hqUcGNzBhrV1xhgcT2dRJJeYNjETMzSUDQEs0bIViQClOleI9LEbZDoW2X2TSKXnZ6kkvL
dve948luTzjQU0t5jErQeGc+cdwRBvrwvne59MzXsadKYiYCJqoohmikiCoJiimZImIkgaCSJiWWYIqo+Yw/N+UdDErxtnCGf7udbm+8KCMiiyLHe7MV
QQczRCPW/Wc6G9xoWw/D5uqCAueMjCFXA1gE7tNUEUEQerhxvVsW7tMbzmwkMuyBkMstygZmqbSOwCz29x33TnMX4nnM85yErmXYELhyBufHLy7uGptE
XW7kkiqFZX2cDkA3ow20qcZDduGajiU0pdmGYayxHpnLMNMd6Ltqa8Qoog82SzZ+bNdtTTShsmznNnIk2jjT253ScpGecFLF9YEQQRKTMQEVzeK2zIMZ
cJt1VMxRxXOHfeCTky7258ceCoesPs9x9kt82Hxl8rPcAM+W/TzfHCGPMZPXCeeDpxOWy0VgZMba4u/gbnlcMoI4lRCtlToKRQ4tsZKXh421GpiMEcuU
NMmmmnUesPbF6x2NagRJxSRIVyrGyc7ik4xR4yyRRYx5/Bwdgs4SY9AdjycIiImeTpfNqmCl1bBzgMGgxTSBK9NkoiMBT9R5x85r0uhoJRyhxj6ZBerq
oGsQYlXMMxOPTUV0cxGydPEMPYCmiM5twck6ODh7I2NJ0nQ0WwA2Jt3d3APYwr9PhQNcGiWhKdOIIgPDiM4IpI9L8QdNyyUeEibWBsjdZKcVyrOGmhGj
CgIQ4qHagStdc0b6Mvv976uNcN0UURVZBisda3eugubmBfM6aO29iVBkIjwwotrXOQwD1V8aoXAJJBgbllcSIbCp6c3GqiYdy1UsDfCkESSkiMJuTqY5
tHoRbD3ImcK4TuhEGtjqpnm9LJq/Ybr03220hIlZix3rvy7Bsdhdt8EZlSwOjNBRE4NuJjWmM43cgkSlpKxt1MDDWLUWEYnHLyuFQaF2Qr7sfAq4Dg3a
a6XJDjZWGE1DPXSD0gR/meCHAzenG5VhkMMEn8kQuIv1DnofR8cPd7Tx1yQC4JgDJeyV2k7N2chgHpRQcs2EAyYDQHUJDZQBg3b38CBTCgQAUYkTps85
dqQTRczMgOlRlc2FRkUJNhNiWG1ZFGjNY1k0woRFm5xqcbsSS2NywampEvE6MGG62wFgxPPVxACjIdDYskR1N6JQIEHNHS3BZyNaM8IfjOuiANKGJDSv
1Dp2Mnr55ycwdfPQz4o11oT3fjfbifX12nz6+WsKWUiBCyoMs12NdNQ0yYsUOEDbAsV0+tbdCZyR0YcZUuyciEolrF1WnAYcTA3nVng+fXjL2pevU7PV
FDhylOE95zeydE5RfBKgLF6dMzh5thr5YZzvtg0bXW9IHOVUQ3yh0y/gbUzihy14dk2c1i7aO6LNOrQ7+W/HmBD6eocJHqlZ0IQQmb6xHaPL214QGviK
mUgfoNxwJ6EeqyjyELs1WAiBE6BTQCZjEh6JCBkhH9RKQ8QHC5JJNp22Xh4TMFpREHiSwdrRwuMpmDRHHXz22GmFTEOfBgZjXMn0YtHM1MmbXHW+jN7r
Edz47AZoS/KiysVARnKVE42rwTRZhKkebMygLjzqqYa3y201cdwkOXbm6kWYi0Tlx4Gg8XlyLxxCdsshJA4YSpwkCC+Q9FGqq2balWkPO2lKD6gofJ6X
QlFKJ9Toe2i9xu2PhEVSk2QoJg28pZdkFvMEwIAsiBhgQBMYyiGmkvnhY3AoofzPHy4T2AQUxJSKxMs0/UvzskxsGapPhGkFpoCKIVKiaAmzuwxE8Mvm
/CjRA6ZrhOjrBTbhnGUZFEPAYog0KGJnDbGaYaECCwRGAhn0/EPdV68n5nv5J8d6BwekU3KciYH0OfsO4Mn4cuIPHo8kyr2cexym6mHdkNwyTfDYATAC
UDQbGfp7chtA1Jv6QKcAzQPAdEbICoIzHZQt06jDr7WREgi4wEuAkphxNw8NnseBxHCZMiQSTlJ6v02DIaBARVQgEMO/FIQd5RsIMZZBgJicxsRSoIEQ
ds4i9OudZ0h2EgcIir6+GY9mlzbHVHPId0ooUHMgQdu6p+lkDgENeySkNJtAZsZwtTUtvU1Ic2ltl6Efq8jygpIiZK2TU1QBYkQWC5sB9vl4PZmZPTXl
h7S+lTOFg90ZGLD8tov46i5xHm/oqUTpBMkFHyswxFC5CGqA51ZT2PtfAQ9SD0nVGPyPjY60R1nJsRfxd1gVWO3c0VFzL1oTu09uo6ffSR65Lct75pqu
diFS+2xt/TtQ5Dv0jV0Yw5+nhORTO1iHXNcqjaqJjNRMMp8NrAc1XABDMoZ0bNZnsTWmo3x8PI2psimPIwogIgiB3SfAkimTEbbH6Jp8xe3zvkxBvZXn
4Zu67edTvmKyY1mp0QEyFZ3mMixQUJjkDv30dZpMPF67QfC/yZXr4WnjISXqm3PZNfLto0Fam7U25tE0SiQYBpAj+AyP2NHbbZIzg3t3FCS1ZM5Kiufz
35pucxIiI0uO1hUwreXEZgi6WzIdfKzDs7gzJjxkvYpylcdWS7szRYdtjvlUiTcfCJhZyeeFNGODFFRIeabBiO1FGKl+5sRRBVMTAUBrGJMxRatEX7gk
DYEw0T+DAYK3SSdMqRC5JhDBHtmL28D+aDB3ct3gKAvoS7R4cztUN6XXBJNUcXORIP5PXH7uZ9Fnu14XN9mxv9YQT6vLPKYi4SmZgXH8XIDjdZZVObGD
dRAddONOoXHOkYIXNlA8dDb3I4ahCZgvdaGuZRprHYjjTB0mnazoog7dHL0amOIKUSZWhShaoKrjqDuFCXjGZj5jRTQwUVFDFMGdjWj77om4mgFDcbCh
+ZCB4Yf4JsBroQOpQkLnSqiMBQJlBppGPJXp68h60aTRQQPngtAJ5IBTx44GkPJMQlCRFJVKaQ0tIFANA6DPO10DoPJKBMsHhsT3Y6qiAkkouunTt3s5
AMJyQznABHMwGjRNrIQvs7uXnGJyoD1BIZmoGFCj5B0idL5eUXc56E6A6FqhoDi15NJ2xR7COGHyQD8QL0p7HnaIRtt8jildnAeDZkjzKBoiSLWIUquM
YOLQnVsFSVR0+d55jN5JJJS8QaYIZDoCuk6oNF2jtQFXdcSog5o2kpY5L1xQKcihbLmrU9rzpquKnMiLCy2ZmOioUJmIgoGshiDiwmccQNpuB1cwOGZm
o1mqbk23OvQmChONeaLrSsJpJh4CXwzl8N4kQZKhwOWV7gECT7TKmmuMukzgHkAoBzy1lOJxgyjmidjKA/jCeAkpqkQ+hQHgR+B8TkOvFG1JMZMyDMDM
UhSUJUVLQxUNRAjMgMMFFFAfE84R8DOEA8BC7h/DrjzHj5EsQ8bdbA5z3TkT0gm5SOacD05m91dgpnbnarm9x2D1nKW7G6JbDCFuuyZqiYhZOdazx2XZ
mdnExo5wYqgoYB0SqIi/qommhKGkKBIJGl0BQhgigU0IYgoiRJgDQZgIpCqTrUBSvQaHTiLZAoDQ0AFJSmIiStaiKQqogKVo1pClNFJQa0AOlTQBS0Hm
XSUVeB2OSQShpoGiqiEpKagqoaRYlioCiqKUqkehMQhJBEqFApBms5tkM0MUVFJBESaUBdIjQClAJVJVEkCwEVQoFCDREA0C7ZBppEYKYvD0x6WaJYzP
znzL6bZy4jrF44djLjg1pk+EJA/LiVn2MFgKilX3w9ZRxAmSzAZ7cak1QW3a4iJkPJK6QPkCd7bSoGKIOgQ8gwXYAdktfZAPQz1xZPqhpe22gO+enZhP
VgVEEGCCPiewzEfSzyLmXLSp5T09NneqjpDZDIyRLtq7aANpZJOeRPYPkL7x57mgNb8rdp1SkQRqatV1qguwWwjTFMpVFAiIjVikIwCgoqmKE036LJkk
gJIJTpf5Bz2+OyyMp9/fg8Y2ZNiH2Ww9tJ32pUni+KI82hBk4h9Row0hw2DNkoWIgsMOdtGoIyaxphuICSW+MNg2TOYJIbiR3pZ4SHAsTMlUAURB54AP
cE5FEcseSHBx39icIHskem9AVB9BMlH80OlaHBIaBamAKp8lG2FoVpUH/RImIiVoKHiWjSFIBMqQacUUUBE0hFFDRAlFNJSmjSSVJ5jOJQDSrhhF0+Sa
6AMS+T0pxamE4oB/8q1y5sUFAJFBECRO2VxUANO92kXpQ8WQSVgKQkkSQlSgJRlQ0rT3ODoUo6AK0B+6R4IVPkga14Sj3zJ0BoiXop+BAAeEssi8ARzB
UkaT4qg5AygZDAfvQ3BEMqfeEflQEQC+0hKmhWkppCkKRCtCmIUCjQAIYhGihaUoKooULbegiY9fQzeoHv+IZZ4feET0M0qAkAdYDjbd2EYkMhKNAYIo
UySFIcRkaCmamWoiIGIBySD7ZEdSIGiUpxCD5txdOIYWTRoGUnsJpCx9RQv3OBOJ73ZUHNDBEyQKhDJP5hk+cQRshpzBLoXBOxoTVKhiCISgU9kHkbqq
GEGIqKgd9YBog7UkNdSGZsWfW8KOJTcgpTElAYIA1+ZxDd08qpKoipSiSpZkNuJ6ff7D08MNgnEk0kofG3U+OIkSWhPmn2wSoaS/a0nQ6oodqB3AdpJB
UBFQVrKZclQYBT7aCSaICkGhiWgQDWwh5ASgehxAPrhoaGgSqOyddAYloxYkpSqCgoApAocsOPZ+3zNwdjrhPF8teS5euecOPDfI8Z2PylIS72fqQD3o
Q5SHQ3JaPTrD8QXAOnxkDbnXAzj0LRySSw3zoa1mHek5TszaIb4jH5+RyAyo8oQWqpAfkERMjDLSyo4IA/rhBD9J6w6kKAPYUOkB0jQHkq+QnQ6RTMem
WBMGCnawgEveeHlkNoA+PUpjtv/DpJxtIwUdw23xzlOTQUmg1Q+m3DejsRGHcxiO/HvBD4Q0hQAcdkN56QvJxk0zTFJJczCsnrAPnJ5BcnH6ZREsBpZR
T+iRQ0jsfR4ZDE0f2SUroIk04kYqiKK/zziESsf3uQjhFkOwa5jpD/u2HldoZTY7CaDpH3AYSakU6FIhKAGkpoTTUVFNF/DBqqUmaapq+bzssRRQZq0i
n+V/yKNA3Psc5yn4nziCIfYPgHnwOBQwUcP1+1hy9VifXzcFFTVK2lDLtmtZmIjKzQmMKik1lmIQXoYc5XQmrYoPdup55Pnd/mp2Cvz3z63RS9bZyQCG
Inn6EGyDL6zKTFzmqSix+0EMDbmybZedrwvNm7pWCmzFCoobsK0bW3DWaitSq4g2t5YgqloJzK3RpBaD4AOIKL3Zs4zAReEF2R6uygOl7YCIHHv5fQx4
Px3D5B7jvBH9IRPk/EPgcImUAeXkLmKopIgA8hQPeFyhCbXp31f4Y4ft+RlmSMaBHp+zgziIchzkOdRo8g9ByCgNEG4NW2rjWBuOooWfcjhwPRBzk0JC
uOehkXrO2HMR7XYHA5dIeRFS3ncG2PDzPk+dzrqTlfCR8h4vCM9l3JjWxYoPONS3M4KM4RO7KrmW7ru6LrwzotSBKKpUIYuBWFoxRzgZrnToNOqKHEUh
VA0jptYPIxTWTdFsYshDunljsxzdtSUSEkVRTk3aQ600tx7eXhDEbKjsYq2Vra3Z1cnHbCQ0dFjGqytJGLbFJeYcQdu5R6RejwqTyToKfCMZz5xqKo52
GiDoxiMxHDgx1WDnY0znBqYHIWa9iqovOams9WYxccZCla6DEBDsh1xgNEFFDJPYcGkyBwbrJBAjG1jQMdTkxTJCEQScUTe3uycF8kxPkumlKIkaJfC8
tRPXgTE5CCSUYom8sEbjJ5PjEWjNq83UdagIhWOiuk5LywEa8uoRroNPQ9cQUUnMhz1ayAc5tBOZhG4HBsbkJ2ZuG8gM3ixgSF0ZTyI+/BPPVlA/0eej
8hrzJ87RaSuq5G07Z1MQOCNNSEHKHIn4+lRH3y8bf7W6QqjhjDQGhiHaCLCpk9SSpgqiJNUqnoAO+mak+1XCmRO3gFIRBkZAcgLyXPKQA4iBHHGxuhod
kYElkZCqgmQAqWXKwKFIhCJAqa0lI5M4oypUWK5LvzdQ7q3qzXFjdZ3VbNNbChCO5c0EOIgXhXQRV2lBJRJIBiLthTSxjt1A3EgmazEcUVSLdIOi23Qc
vd24A1GHDIWmtUmKaAyZBjgULqIEnmB8z0njMvu1T3Z8cdH2ffNHGzJ8F+NmtJeGp0TfKrLVzayHSyw5dk3NrifY6DtBDXDdJC1zcdBdpNs+v7chtm++
ax1ama30MQiwDuhykgp+6BfRKez7tiKCkMxttVfpZqqaauJ04zr7u4iNXvecuqK8caYDJCfn7uS9lHpPyOPPaIg8h/c8ceODbO3CDaVigpmX8qXdGnJS
ydU8ntnS3yfJwnG8kDtCUrJxV+txAy3aXh0xonpEO5JJ3qpz57dbH14UTcTKODu28n2+jgfUQI+DGvagCmNDJdRD3QOFdAct+qK5UOEUoFAqfZSy1IaU
MA4SAPint9JkA7sBefZ6b2yzzzYm21UdizbWZuEUzofkT7BMZ/xb+un8kCf3Gut/X+3W+qb9QfJlBCHRIshrtYb+H6OA0c0oXnKJhA/uTOtNC4VLWERQ
bn9WbJXYt04bxzMw6cznfVB2MSBudCoXxYKbb2wYPbfDDGVhxrOE0amx4mWVHA8Gnr7961/NBCl2W4IiMPQSkhDsxJ4RnhYOv17P6nAXF/k99fM+jyHd
vcUC9pMGHhrWgWTrjxe87skou4K299jiDsAo1qG5tDh7t0OcYPyOwI444vL6u23h4ZqTQrKRAYWXrJiAIbIAeCQwRZbR7jtL014GqpyaKG6GpbWCGQ0O
jomwG3FCobMnc9NeJ5+shFnZaF8wy3S3rtrv2ZHDk3kO/Ow4/abtggwcxHiJN91i87AVhX4Q6ImKHMyNgKRs9RDAggBcVt97dau4JJg6O+r0EYDHUUf2
FiyjJHZQ64Q7mo4Q1VnyQiI15s+dQwSSDFJR0Yv+AmFvA18QGDtOZw546Pjzz8O1/jlBVwoctoFCcDSmHfiZZY2DtEpPZnAUAkI/Bn1Q9FMfqH5HiJ+f
4MYkfV+GDPDhgJB/B8cdc+yBECNf+AqFx/vbFH85/4TTVJVAcHSIq/60lP/qSMMQRBSuIRMY3Fgh/8T5nkfmGCfWLAgfKaf0JckH2BV+dvj9hfpw2E9J
eMGySch/YYXHpYuJWVMdkhdWf3JjshsYnEGH8tdym3ID0M+PkDJCFPtMpH+GD2Yxj/i34tp19TkIlNwZDu/29TdAH7xAQNlPmQFVQFJQNA0nOQD4op/t
VJA5qxp4yr0T7fr+7BhCw4HB2If5fOvKTTadLvp+30YapGJEpqakISAYhAIPrlFpShpBSglgKEpUApAaVcAfbArxAypoGQlaSE+1Ffw2OzEKypBDI9ei
81E+PUjAh85Q+uAQaEExAKmoczmEE+MKnrIDsSI0iAGJVChV+uQFcyDmE/uk4pSp5UP+ONRdLaIdMxBRH6RSMMKixAk/D+mwJ07U1dlMghMZtee38u/O
4MY8Xmn5KdN0f3fFBPlNABRLKh7gj2ARkgATiB6uNbKJSUKGD0V9oH1X0+37VRPj7saAYiIUP9SEqhSIHxH9zHZ3IKeorHvhyyMHe4QTSr+81ZBwYyGg
o0UIvMmbOCCrCwQ32kEwMSevNtbp4rP72n4/FwxYjKJbGB9zCuMKErAA8gGkF/8EIXZ6VaTiWYYAhFiCoimkpaWgpIihAYlkhoaICiKRSgCqBoVDcA/c
FB+kaQlGEc7NoraY2xpy4ttjbKk0ifluE+k+Qoc3bYwQnQ8oUDAbrxl/uU/6BJt3ELQgRIUAUBShQ0hvyggah+cYFgzJgSMIK9g+9WBOwHXXrZH6zdwq
OgNKgASkqGhBiDScdhAp6KRNjAo6mHoEDqgYSO67c11ngz1SWQ+nyXVbRA1mFsAokBjJ+g26Z4gYJ0bUoS4JhR/b2MoJDZXJymwjJkkIjY2cF/hQsiSn
P9PxHwH9sqySvjwiYE6USlEiAlWBQWgKBwfj5e3A8ZbgOEPql1rEThhUgr45g5Y7OZKM/B4IIrADKFRgii7RO6TEUQDVpuJ7X8XjaBuyEdrP1lDebf47
MCHrUNrGgPJMDtiBputOzayFDfcZDkPeTHFCRAs3vdXIbGEohVtEov4g3YcVcvrRdCZOglBFSTz6jER8n6frdLoPL2QdUiRNWMaYKTZLWMVEWhxI/Jfq
B0AdI0ewHsdeFSUCZgxOijb5yYkaiQqiq6Y1BmkXP5OY1XllYR+JOiWLkyiK59QKcpAH0fsdg2+5B8RkRoaOlfkoez4fWHwl6LWCIKIJSpfrIA98i8yd
47Hl+JuxMo4biAaQAsGTcZuUu6Q8ULpglC13yvKVRIqC80J/BJvoR2aYXdIVEUixXezshnShYwQZDVgXhookWQ7cyUNjyaAzyTxwDeCQnAhDlqtUUp1Q
O8uHCF+5kHkTzkxDsHhBMtKj9A7DR6hTm9mAAMFfbjDpzIcqa9kOdCeEp52EK/m9VfnL5aE5RgOveV/hzByY+vd2cl7O0CHzb8XhRBUy0UBXF5k+SnR8
sA4uEJ4R5TwINoDjHdIYgKHihStQL4MCs60KgzqoKLIbcdZ7OpjycgQ3ZyzF5ukNKhdZgEqGkxIboZPl57ttpjs09CXTe/p4vs948cjCfO3j5ie/PecP
J4XKkHH1cw886PkhHFRVZ914fa5ofPTBweZe3okVE8gVx89yfHAuMPtd6CeQA0o5lDEKYlQdGtWgPcZUc3h0JwAXYegPt37eT0XxBB84CiSZggiqKiGp
IFCIKgIKEOG/doMRWdjTJFEwO1YTEQVNMUMIUB90JgJX2oGA7ztBPvgD7JGh9JPFJ3BOgAdgwrTE+Jo2Au7FMFQ4aatE/dhkDE8ZA6M+cn8oCqU/plaQ
NAOlF06ApKR74AzAiUAZkeyBzDRQFIK5f2SK0HzJuD+0+yT/IW0YIhTBs6KIhxicnj6X/dhQzArSKU0BQxUAzA1QsEgIUCO2gcKGVYU8VOzjzYJqO3l5
I0FNAk9UDEB2Kh/i4C9jrvE9pPvnOcRE5nHDm4OL3aSBzmB1caWZih0IUruEf5QewGIKAof75cwAxAYTGAZzSIcznRQzMcBHvY35GhXxFQ/gm+05A+kK
E/uTY0uJPy2NsFKRCPEwGMLpP5SLrRhUO7AmI5B0CTxT13loMBX8ZwSH0Usmh/wyzAREnMJDjmAfFIoqhQc37EA2AAwSNCkSycUgxUcFV4hqHMMjZQaS
jPwj2Ev1yXU1qZ+x0FaMasmZVftcP9+aEPz44Uj7I8jvTwlCJRDukO/6s+4E5IWsLhiiCfryecv7YXcn8d8OvGi+G00BMFE2jSASrBtmvqdEBdgMdjRH
RqCIp2xU9OiFm8Jd9RqSfmxBgQyWEMhMQLMM/nAZG8sFM0QzS1CTUVEAlfU/JOSmUoIX+bIGkIIoAomkYhgGII+kcmYgliZgvNn7xqhAKQjroepJKHy8
CThiKiipAaAtOCLbQxMgQxQBT87uJgqZj/JldALSiR5tetgpma8+9wwoRUyJTG7BnbOdbZyXhrJBM7CfptlNECtUCtJxJKCngQOQiqpWqAZJKYkIOzoq
qRqIiBC8sVjC5IZGKgopCgCSCfzsBQzKUIlXFtslCFKebC0UFERQ1FEzCQkJFSRRLcW78YdB9vmtjES+xkIoJH8ZxHmyj59sXlgzkJdKD+ecgL+iYN3e
d5o7u5INLiqnIhn/DgKRdCRBQLzRAYkYI0i5CyQLp31BwwR1adMmenc4NNgp9aaIbViuBD1ljuW9dm3DoZvT6M+xXqZ1ZEmgvcGQLRkCmZIIAOjiRON4
D3Q9qqNOw4ogapQNKPkJ5uwvS4p8GBPCATxhdnB4BTaTXnfMnTo24DvxlxTHzZkn79weSRB5UkHzYnWijSZMZQgpaCMOIU9NREIxa0Kp4CDs5hM/pRAp
QipBAIeA/zFS0UU09vOsHQadBLLQD2s4hClGohklM+PP259MaK+ZopaBiqtmow9+MLFJE/h8zo2ZY+X5Y8ztTtmYKYP+OFHAwEQVQWAIsFykoe5D9Mr6
4MjpLjGuuuc7RuwHNzGbTViigRjFw3EDQJnZHAoyLa3EP+ZI8cidugrqk8larYMzbGSnm6CNrZKHp1oSILZOqtVhTcmUwaMFGdhwS9LiHq7JoegOhNI/
qEt1qG0WBpEpOh14AQeJlypJF4H1Idpxhkc5zlW1IB8oUDG+Pry/kvZPCSlERFEUUD68nu95Z7OfvCy5bk2utJdX+qBhYTZ3LvMuGsm0eJ+MKB80+32h
A8UVD2RQlQQKYDyIKYgKipRopKYv8xjBltJKkMCH+Qy/3QMQxC0oQMqwQaOaIgilEvJDzUA59/zPIy6APWKiSlPrOPuaIMUnZJAriWHnZUxUpbLUwMxW
LEJFtv1E/uEVQ9gD0kRDSA4kXSCCZqmNiJyQbNRMQCVYykQVRMLRISMwH+vYqVKBCtGXogvE/DYEf1R+/6yaf5FsYNMGDRth1pcZ0tJoaNWIxTsmmS2b
ahZqExRBtFhxCVEEkSBknjIFnBc1H6FUfpGAHtsd/ZnO3jo2n4uP+pmvl9IDhiKo2/fq726DhdAi7w1u9ftsIXv4yAe39aTeKEYpPghJC22lh7qAoCsi
AjF0UXLmBfyoam0hsE3feMUiU0eCux59hy8Cqv0SFIBwYwB4HwNjkSBT+kNKYlXEukTBIgaADVInzjfb+ZLP8jt1f76YkSCauFGudocISZ+ju9vRvCjT
lDOz47P0+Y8jLwYD8zJ+AIci66mkCRSEhkATjKg4lBoQoRS2BQp++HdBpR0v+uQQNQBovfAGUPibmNgTRLSuJcG0mEXaDG/1A77GybQf3ifFRM95IjVC
oHyHQTCHkJpC2V/MUoE3TCi+Qv4wJ7Mg+s4pkg+/BhpIoggKKKS2XMBFVK1/wR49Kn6bVFkz9tNfVdj8gLCG/6ru7jJDnYptiwBqo+mcFzTBiTkoecsQ
xAtKvf4oPr5CFpA9vn669nBkz7fYg5QPmH8JGbAfKcTvO6j1LZbUSv5fQeLGMNWDZUaaAkIopmwJsG34NIDbxivyzrsmkaWaJKICSQ/4IbGYIodA5aCi
qBnzHFxBTVJUVFsuiqqZWmlGikKVpSYOj9eTgWHhCqFNvA6lMukAMfkn75X/JIaWK/uwdHE22hKR0I0K5hApIhiGkkLQMlJAm2DSDEKUA+gMSAdVeXAr
llMDeDjNlA1BS0mOiH5tTQhQFKJEhSuh/UPBQ/WJoCKKEgk+R8n4c7hixg84TaNaD874Ae/5S8wTRXf0/L9l/HKZm/797IqqThiw2wvGqaa6eLTjfW2o
Gwwlh97NOQETTy3rUFM15JxcigqKT+3priPg1wOLy5hbP9rWcDK2G/FC5JNMUk3YmuN7dEvWlu1dN3zYnBaIdUP4GicwmSdJyemFPyZJ+R+2h7t722zf
R+6G9Nn0SuwLFUjF/XaK7UU441xy7HiM7J5E4p0ZP1u3u+0+/756yF/GolWMS0LLaiCTSFRYgoYAqOByneQPT5ZyCd90GB2PDfKnt5NZPVmh0J7DVxDW
XrwXsB3gJ9Hb6g04S6IqpjTigiT/z1f19ogzjXuzdu1xEE03Xo4eyOIMVy2MgkxHDt01fC+zdU6Qu43HmxOoQ45LyMPnPmmmv5Y850hExRgIMwE0tHkY
Ifl1XGwDiIo2DTS5215HXYGvOcPVh7sYyuZAutWIdEvEeIF5+R6IcoYg3P30BtIQ+2aKgjGScHDaXm9krJjFUH67u00HbFOk6o8PGxBQ2sBGnpdzbWh3
QGkLroImodsnEQ2m/l3XujSNjYc1ic3SXGNs5wNETinKLthcA3BBxorSjKKpBIRA284qlNQPZuQ8MNk5nF4bC85HhAGWdE5qGswazjMYNXWD/gjDW1i3
1ZoT5DBQxcMaWWpCSWCWCE6U9k6VD2V9gA/uhVaEVpUpCgaZJpCIRGlBTCoJ5fT6/u/vw5f0Cq8sYdzT+928e0VrITdmWq/bv9pveP7fOpvOjQ2H++HG
GtJTceeiJy0jBixLTN/Svp+quMnzSF2QPJU73AQRp88wLddIO8e3vZ2+n67UdR8buh4dA/9wwDa0zQpTXsvTDj/qat4sPrTTAORXjaFARk2GbguFgbOt
4fBMf+2mYb7aDlPr0dx53viFzYWSwIor4CxbEIKMujvN8HdffOzyBzuKBJu2eUWEH013SMgKaoK7p2olBD+uZy6EkiUDcJ+miQXFCxdMSkwpZrVKrds1
QvxcNmwA6nA5xtFgAmSyBKlhz1LDotnUIg4SBCopJMedFDmlDXGskA2/U7zbQGD6+HId7IdcA9v1jHgeK+yj899aoKan78UEM+7zjGNhg9yXwMjrnfIu
8YGxecgFG74YENCSTp+2GTxJ1gQDdwRToWdjjQadapph7NrqgpTamg20PV1DN0LLTlIhSQRhQn7BBg/zHzLIJAQ24kNx5hDjnYefH2cGxq3nwMRSV762
2retOrk0auGIpjBZMQxhjphbQh5JCIAobXVxSKEdYJNuwch8Hbea7+3J69DthQiHAWdchQ1qQPhqUBVNkhNlwEWMO1q1nt7V/bIncqdUSGkrsnEPzHtj
6oNTiwAdTfAZg++T8D33B0zUj98E5TTfZpwwEh1RZgiIbSeF1Q4GE+JewQ0eKg53dSYOD0wl+fL89eBlm83Y3wZPVDYXRsh/JCiatWIMhUhpVEhnWHYS
IBQ26UoisNqPKK8bMmpqsyuC7ZcXfO4scdOOBFELCfxkptoJefJFyfETpSgApszdFRT8vHu5FsL6+duvld4S/oYRDsPwU36U6clkH9pdn3tfMXVCfSTe
bQ4nNQq9myYFMBs8gkKDBDQ+T/8rwf9GaBuJGlsxWWqK67lwYPhfISd+04OdQ6kEZE5g0y9ezup31zrnYxNc0u2WTnfylbhCIkjNA5lx6OyPxJrZU1ES
xAbWISiqdLrT0ptalrQdO6546yolMyuGPOcZWLHRZDZBxFFtQIrbdInXW+9p9/Qg4bErOEewSyYNJuuuKGeKiMTFYxgagqICwNpxMnMUFyHSiP9Rli8a
PEBYZDfCu2MxrOg7aDdxQ3pTdpMlNmy61NGUR0wvhx1po3QXnjZMPs+RvificTQE1IUhTXV3cJUWYLaSsK4mNAvJDpzsG6iiouvaZ35PeeBo4x2Lv5LZ
AXli5mRKCGjNTPU1NHhqmTtN+PDEgpIbMLE0gVIkleugzJwnJcDOMaPagZR+Z98DUE5Pun0vzG/ZYGGNLAtY22pW0JYCiSQhNpdIWpgN1cdyd2TmxGuC
TSv+7HlSUjwhlcnm5LFzMGYuCIw5OyTxPd3w16e33bcekT90PvxFoJUwd6AZzTM/XBIaRB4Xg/XB/rfJlLRImElXkGUVYDjk1AaK4hYePlCTr8N5h6sr
BEKJD3EmQ+v0OfZbeVwPEQOvhzOzk7kBOYO0AYOCfpjZHZwdyKejR3zNd56gdgSFMkeaepwMOoDiXHj5D5n2IbrrqEdvkezY98/LywTEQez6zhkDewZ4
V8LSHGMbYV90OIUPpHVlPzVoo1oCN+AzNNQzP1OZCBETVsDlxkDo5qSwEQpSh2ZURQ33zBn2Mhhl3YV6siy6sFDlMNr2Zp6h7+mB9kToOw9jtlqW4Qog
HRCEBvThDAMK/lD5IxNDQUJStInTeAH5nSR2Dtx0IUBMGVsjFYGmE0CydbZxYHPBVDgdAmsBtnMbjJWEd+8y/jzM4dKGU4wocbt66ymLVEJ0KHYc2ev5
geOcbnY753w2PlBD3C4XN17PQ+HuRCQQ7JR+HB9njh55xzgPFOYdjHIeLnk4GE2EkBhOaKrBISskl91mJDObDJ5zoHp7Djc6fe3v3pD7WBFI/nCW2Crb
AVFEhRP0dEjPwtRVpYVDGWLHhM4ppVYY8ImiAWuwUkuU1Ssh0IRzgothFzRHUNdrhDM1MYHBAoofbSNhLTfRAvUI6I8ADhYN2khAGiNJQzURXoQHX/L3
XPZ3rX7Q3I2RyHLgSHhdhXuTQd2jnB7kI9m5BUjHqmLA/WK8ENNIJqcf1YMAS3GIBRpAyjECHjUKr3dyHwEf9iVKRgpgoUoFoEZkaAioVaQQ0fp0A5fJ
Bzg5nG5D+wOH+N1nf3In+qUSISgIhmBaUUpCWRCiiIEZihoRB68/D+c4mTERUifhdCRTH4W/hbIB89pONNh+EieE2+Xz+fM3kRmrO0zYdX7Na27HVoIl
W06hhRmyHOqKZMagU1HVd7/Nzs4Rz84z+J03OJvsHz4YcseYg+UrQoqUqgcpYgEaEFoR0i5IBAxh0QimlGlXEgJnTE0RAhNBh/4d/V4G8SYwSuGiO7cn
Qf2PIGrJYEfQTRcHEvlgTaEO7ACq6Dy7MfHAEVtKoI/aJPI8y+coZhhx6UPzR/L1/vXhf8IziMkSbAZptsJWs0kpQFhAD/GH+mc/CRDyBoRAjABNwMQM
8YvG6IMmlKTMSUEyB2oEV3RR+BGEtTgkhBxSAkjQGjFZWTHyEigTsJG1rLQNXiYZJl0G2BxyWTl0770YlPmtAmjTZsWokECcQBBGzZjMTMV0CBMMNdd5
aqZ0GbtEIY/CAe5jFLxsPlIPjDz9N6IO/siOmMZU1CF7OpgYihqBdNqMX8C2oPPswGScFDi4F1AsxHuYjw0IgfbyXt93sXctjN82Q9vwkuQEWcM5Q7sk
n50pO2qGzvNTlmh3dgxgU8uM2TW18s2woKbMlFgm+snPm38bCrs7D+h5hsH/EOjAUhFHUOOL2ERIVJ7B2mqFfiA7vu0Uf0wYHWBmyGL2nQ1cNdd/cdX4
xE/n/iam2a7R/Do15HBXkN27Uk8WZrw4SeOJBHn2ikHZhGuZTJ4ZIqSigf5pv+2KGPIDpRAKuGY+8JVdgWCWo99xedvfou48fmFJ8l5v/qeeyifhkPkK
p01wTQdGCesQaY4975sPnVkNUlKl7jXRWok727nJBqUyfcmU++HSCbp9OeAGlKE4B+XvzHD3ZdIQ0kNdDQFJpMSHi7cEe+IcEnl5r8gvRPBVJJA0B0BD
f96B++UoB/G8TxvP2/PAZ6EHtuk5fvPfJqCKM4YXGHoI5SmWKApKoVppKXcRT3P7UZ3lmf48R/y/+7/6n/4b/Xo/+//lxORXbh/+zo1J/4cZhLOtmIJ1
oSmEJ42mrY/9SHzVCRaKBNf+u9iA0FHoD/yQ+kHT/CkEn+yTiC2OOMsqD3J0FRFIQs3IVQMOk0Ifw1djhEDBVVTAm4A9ionVOa19wcKP/n4LJ7MPZb1r
W0zU/Ak4YQ/kAA+1f6I2ftgP1jjUH6SN32OnA5KuT8sveppwgga8Awgexzc/YfdsAbPjdkW365PLd7IwCUzNK0HWMWYx5/tJxT1MAVPmWgiUbLof6LEk
KoHJrqCm1ta4al/DAyPp93tP6ftTZgcsJUHwoXc9/JrELqnRNZYTrZQoqGZKWhPuADE0CkTocT5A6CimqCIopKGqqTFkbZ0VVRNEzRPyxJV5GQ1MszFX
DiKZOQMNXYWI10eSAXI2zZyNZUzmRRU7GTFEFgpiaWoKRiLYbGE87HCLdYaK4A4uiQCUThJzom2egU1VJ1oj3OmgaKIlaWqaCKkAgqel0Iml1j33g8Tp
NB/nCHUsxMDVITCy+7EERbIAY06KJSaVIgiCn2/SEk7Xbd3JiHWElr5GJfB9l1XnchxAxBri657FdGJDMTbYoKSmgqZlq2xQ1IlIBMBQdFBomAprbIFN
JSsbYKpqiI20FnOYWgRarRbFiw2wuhKUIJBpShMb1OoMMQvQaKAiGilKF8tViFMUUW2ZppqiFjt52SQmCondTZFe7PhzhaglU6FdLZMk7PmLtwBCVGlG
hxrK6DSYjBUG2V0VGDQUNJCNK2nJMoVNSlMHbYiOuEI1BFYLmALiokwE0TSiYxg1gSIqhe2IiogoiiIkihihmiJpqpKmKnQ6o20NtkqYiigiCaTo2846
jws0UxEU3kBsYzFNo198cLxGihyFBeQPOuLzgQhqSDiVZFY4gqGtQ9JiiopQnSaKpoixtKPX28WgapYlvvhNfr8gx0JS/IXxGICQhgioU6MDSQU1R2KM
YE75HKYymWSA5cag4nDsYNt0Uq6W/heEnZMZneTtZ6VPRwp5Ugpx4UT5jRnI1ZBRQUdFLKI1qlP6bu6hfHo+Cy4IgiGPI1ebD8nu0Wsjmdam4oWbvrgj
datqEJXhM1EG3N+Rc4k86m5GE5JYhfI0nkkoo0po0Fsm2KzIUBrKyJQ+zmmlZhn1GocXe4Pw/HDz6dBa1/whGgqk+Rioag9zqoSaGAiqIfYgkMxIUsR8
JscnnT1Iq5nnMvKU5Oe9Zyhw2Lioo4jJGx76I41IaQJUzKVMaffd4j4hL8y9FLQ8Quwl5cAcSEuNSbJhiRIpiiPIZr55MdshkEj32zjjpnBHKYiCzv2a
cDvQa4EC4rqH13B1IBybB8dxP2es3BnzKmgUrlSWV0boyZlb257zez7D9z8Go+Gj9tka4jqE6uRM4twm7KjgynbmrgakisXLRqRZYFZKBLgmDFNgqNko
+u5iTYwUtdmrZtXzOh4npxebO7uiaKKWqdGqatmgtZ0aTSWxdk6pOjpeYeqiEPj+IC8TiR+avPMBUkDh6IGBvL4pNjmayCDNrQFUWCgqk0JONqCCOrTa
rjxZJyYXl3DIwtkA6h/nkmkNMK0FGK9iwwR+ZmhoaKKCijMUyFUfls+9d75jo4+sfCfb3ZQJ/EumoJ89xxUQEUFKwSvGDBAR7+NHVaqmuji6Sig1opKa
tgNIwWgKca0LrS0CaQ1G2m+7y58g6TECUweWIK6KPuFfgIBARMFFKBCA1aidIOK1aiaFlylUApGCQLZVlEAgDYndy5FOzmVMrFhsENd02WKOSOgsg/Jw
L0w4JpsMwo4kMNtxKJl25YTQpwAa6mYJiJtregcgzWgThVd63U2T/vmuE271VEsu0Gh1ffch001EGLRVWzQxUU3k21BB35d3VYJKHoKDRXSGjy0ajKRF
IWp0MtFVDE1BRVElUNLqNJmGCSYNGh1Whimg9warmxGLJOJaNK6pKcRWzW0BQxJoOskwff8IwA+ko/Ue8ZYmEYXpRxC/hJF0g8wBP1k8usgbH9dLA3Cq
gkhSH+eqE1A9h2hIeSg6hfeHYn63wS/s69ZGIgIiKRpGiqAoKaAoGUqCUiZniL/mhoFWVgAGgUpRGEYFiWgClUoQqCKoKYYSkqiKCooSJKBaRpASCEgU
gKJJaGgH3+MXCaf6IDMPPNf+G2tDKyuh1jNEJVEFMusQhCuAoqgpgj5zLR/69Pb7t7Olu20Ge7jimffn+M74eg/WfA9ROad7UxNDUtQyRcw70Q8SICfF
D/VJEUMSAGQU/pHBkpgqomlyaiSEKVTi3njvj3x8IHQlIy37E0MHwJKBvcB0vUTdZ06JIa6DEOViJhSkiPz2iTcQp/gUqgqG8soz1bm2YyB/hcHRixoo
Jw+539N9dl9Ix+XdoJsfTnTibOcPtgm3nU8rooKf1AR/v7v9z8EPlIJ663X8uTr4QcCUiV8LBalbwyYqwWLC57gss0efmO5DBPkbJuvZzYQkhy+vH/p1
px7jC0RUhQQSH+DZBKBAofvFBd08HmBuB2aeeymEQO9f2H6eHVPH58DxRUoGAgefOoIopmUJqIImCQIGlRhlUgkoCgAohmFkIJSAJWRoKYYJEghhhWGh
QhPu7uRo0zNEB7jLKV7aKKikiCWJaSaZmFiRpIJoSqAKSISYaWIogkgIIiJSSRAoR+KRC4cJFQM0TQI0I0BJtjzu0lXc9hq/UPDgpO7SJsHJza7pNedz
ViJIiJBrYssikVRic03dFtickLELo1UUTaLZ7jXgG1FVIUimh2G9HGuTQCWWI7ia61k5QViDyXcZrbA0lz3McZ0dJjs10FtrusPdz3Vbueaoo2HJFoxu
7ow6jg7u5Rzo3QvHWAhwXEQq2ImmN21sKFIMmgo0GJma4t3Z1rBzoZmYKFKEpWugxVrYMnkmk8ks4oiXy4l6gmq7YxJu6mKLtGI3Y0PTTrRSGh6eko6r
pcBxIPG21E9dx0YxnaM0aamCdjbERjWppxjLnYbJJiHdq54t2wVS0kRBIYjt2Cre07HeQ4zI3s7S2nQWtVwkg6wFPZkymkdjsQcBoMbiS4CgpxG6bTaK
joxEFj3G91m+TjeN21t1QW1yERzFVt3Niza3VsbRNwnFstLdZJXejwljzw7qeeO6GNR0bmpmk6tjDS0Wdx2dznOB7jTbhOEHa3jTVzLF7F00vx+SDvdE
5Uh7U11ddRvjuvMW7lOmm60psUMWaZ8RxlZ/bjQNG7vA8MULBKSWsmcJlhqqO2QJz5CccxQwESwsefOuz8vIMobuI42eOemDRKkgQXNZY3dNK1DbVGaa
SGapxNxgdzDP3kYQ5jzSByiGa6lLKuIhbpuu6Ri4smDRFu7aTuam78A4OFChwoMGFUgDmIJcv+f8AcJh58NnkDiXCXEslkwMSB/1gXgesO3wwL+chyT9
ZaBEEl8bMylE88FECofspFyawJRgJ5ccAZAvWT3pxRwlOCX6S5b8RSP3J8vfTRD5LgmPgHwOGjQwMZUxLz1/Sgbft3yVuDJ76XLYFOhwYFNWQ6J3kUPv
pYd6UGKsUQCLs/QMyYuVwtb/UhrIeih5q44fDlnPx4WtI4fjS+Nlq09XgQPaQT3w8bMTp1wzjoIfZ/xYRZo49t4Zwh7XSYmx03MZulEevAWdk4eYCF4p
DXhVO/Ql+IT/kgsUUIJCSSBQBYeZzO7prEc5A22YMRcwWDg1RKwdvCuZhfizZF73WPJSpOjDhNbV26Qobad7Du7CbKmmm10/Uw4ihvTZ+fJ54cQkePr+
tnwtLCj9WOFbE+WZtyhOmg6qODjtlW/+Xjc7FyuISg0HJ1KN2hrbUnUvdKG08GmjrYfvQ5DXtx3GzdIwUQtkSK622spEI+IB/OsoSQlKMIIgCIqhz5w6
h98y4CHHD+c7CH2IhafpcJgFv7SUwrPxwNi0M1YT9OgA+dz3cRGxxB9uw9j7sd6zk+X15cknuQjxDm0T3uuafCSB9BSHJ2/0w1wbB31SdSIkQ7ZyJxm0
zgf8f7z+Z/j/l/ll9/Hbxe7khWX8SfcBkPEPODUpXamCoifUQCzpJ9ZMVEVmKSgopWh/mI0gUxGgZ/UWAbnvI8Agyd7PcAl91mpI96VFGJEYDc+USI5A
3FfDizfirKSysn58XMwXAEJgly3Dd4ywT0S60V6w+iZ1eHcZujW+YB+AKP0WCeVFratohtatu4zsUbsPBDrppGh1oKAMbFDQiUpSaegNC0FJ0ROKCNJE
5ZNrIYg0I06GhNIRESaDGNYyzG23Y6Og09OqUwYOY5EmNnOjqjq2UpdAUBbaTtjQYkq6M8RQBx1YCJSJ7Z3Y64nEhiQ6pDqCsdydAUddB0NdDmKyZxks
kUUfKwSmmG2XoiF2UY7BTAB3r067mI7I7Ut1mQO8w6jqn9yQkF+aJhcxLDTVQOG3fl+uR8fKmc2ij16jY/XTYc+F8UmDJoRYfi9uaB5MWT8mTJGccAMV
aUy1tLlUhlsIKC5gB/M/xoD6YFErrjiTwICsUxckI8Itih/gjf062McvgIa6RLBUkS5koHbm872KJFOiURZzhlTbupokwXKpMTdZyaQQUXIOo2CcB03Q
ch7AnHGZKEEUc/sOQlCkURkIKEqOGSlDbRRUWlk7cSzTU9nFAOHpGDaI5NBRFs6I7u4KlYh2DQRHSKmIFVxwTLDY1TYaalRqUxEVcRxUHJwly/xWqouj
jQSflbpLZYjUiCip6LDXJaPUbESlTiOOCryEbQpJDiiKOLO1uEgThNJhGKriIgpjjNlYdacdJEERxjNMQyQRaTTTUWttoqYKo0uKdjFEdGmZiSiOjWtM
zRTbOgHVAFIUhWKCjbRFAUyFM0QSTJDDDiEliIoouKIiCimgrU7KZpllr2R4Xz0/X08hf655PYJ98gHyH3V34HuP06ZBPADQb+nhB6V1xsgcGeZAA8CU
U5BKYhT9wikA0QSAbBw5Xsk5keejJ/5+927OQp9X5negBSJEiRC0spKE0kFMSVS0A0oAUBAJKNEKyv6EKptkTSLS0gARKD4r/UqhgBXUMUw0dyyKPkgE
CP1IjhvlN4w1VLFTWYNHqOhKIioqiJEpgZ/Hqep7PeemqMYixkmgTQ4+jmB6/Gk07WrL7S8Uup/5/I/sQ11QB7/548AB/enLj6lJ5LsGM5xuGmLM4Svv
NzhD2wFCJjYBNhE9UVOD2On+d9FoqoKYqIakUCCKGkJ9H/dYKIgJOQ6pPhKiaWiAU+O/UH+s/SDWiKCAyMUYjbBwQQUUQOH4YcXYieXdywFJSJQMSUNN
AVQDRLUUlFCFFIQQCSQQlRNJR4C6UhT4gHKBtlHxR0K0JhIVYlWUCUF9nkKYoJogopywicqcLjxQZhBEoBUpEWlQQ0Xdrty13OhWQrk1MSi4aIoKKcCB
lQDu9we9Dh7s4N46ay2MFn/d2Wntu2DodCawbFjAffzTnJSgnUUwBgmgGPM7CIA9q/njBAP83I+HZ2QeaPukD5anu4Gk2gChSJAKCilH9QlF0JQB5nI+
LhHmfzEeXYGK9mPqhO1G15A8UX9oiv80CipMoUBSAp1DtkQwfqp8fikKUCE3zQ4kFQRJ9YbAlujwTsPYYQe/KB2weEgULiJMkXhlT7zY+h3UV0yy0v4U
hj+/UsWc0rrmkyGSWjJpzqD3hj8Js4cSXoefnhe0yJICS5hSgEzmry+AAIvyFcocut7vUeJ7ZkpL1U+P2pwmm+qxS/sseJjpnPtwZkPeRtL7ZwlDQZkx
K8Bkwh7faZlogVAJ2NFwV+H91UZusrUTTGjBhx7tnUiInVIT2noE9Rhv17XkLSsDxE0hD3IdE5O6F1X7tYPAjlk3mmlIjJjvyAe/OsySym2ZG20+BA/O
5tt4sDMTxDR0Rdm5gYztsD5WTy7s4XOADUuu/SJuVqiHdhjVyylOEw6Wmy7dNB7TfJtNv3Xf/2bHmhudrNGidbjDkSaPWyo+MporYbIpIjJY9pg9gCfU
gv2IDInrxH8kMP5SgfSAD5IqH7YAIIENsyobDnNCmAv65gQpGmpCCJVBigqIAlCJZpGkqIKkKIlKViEKoAkgpKRmppKJBKmKImgIVmBaYGICgSQlqJGo
kFkkIFlRoQDpE+Sf31De5+XdgqjE7Z0vTT5tS9K0lt7Aa9nR5OgfY0GkN2GgwBSAS0VTSukPBCiw1NdfDmuB1ZySDtUYjypvFmcJgucgGuqgcaxhyBqZ
0PQe7x58JCqHR0B0tdafY0qrtmE4Q5UbtyZbBJrAKK8mEgcrmpyQK+wBi8bioqDtDgCyVugvnGiZNTOcVBENYzIxcUHAPJonNdu+jdhQkSB9OhDSMQzC
QCHiQi0s8f9XBXeBSgQiFWgCIqgR9+/qR88zvr4AQtLAoAUEsCpQxCSQotEEBSJIlLAFKBxCAaQGIlNgRmKaUSkR0NIrQpX/JOttNEXMaEyW6xrTSRBN
jYqYxnJbBqkKaAooiqlKKKliIogJiIqQhahSIiKgYk9SaMtI0TDJEhF5KmQNssjQAE1VEBWbVDiT0g46FH80hU4ODIZA/XgTlOkGJJgoGlSIJIorSaCY
GKJCkiAaYsyuUUk/g8uwH981LKQgrI1G/lIOoP/vCv7PqwUq6GH2pRwHkngnP8WYhT0nkMHv2+j98bjtKfKDHLA8C1fy2qInn8trp/9448OwOOCYdHPC
8PaZJyEntUOCp31FFESvkqnpQkEBSr7EcB7I9WCMbPj5PEQ0Z7biHQvHZNPOODiDNQQQZCIeKLHTqWJGkhU0nEUNtLcaNBybZRWIIclEJaVXKCRYpMqQ
ohQcKaZiYySXTburJpVNCgaGsL1whJGCDgOEhtnbLkdIHV2xFKdCJxJrbj/NKhwev6xmZhFxU+YCg5KZOpLm/4LLhKKFs46/r/aan8f/jv3/1Xp/qfs2
el6H6RJoTVJDLLYofsHYcSRnUhnWPX6oMXzucX/a47ZQ4Z0pkb4lkf6Z7kT9vCzSW/ENgf5SPgJj69zV5kyP/nUUTFfYb01LPul4IfFNWwPae6AREpfG
bdUOdyxWYwzu9djoIV5Bo7Y1pz7Go0p7wggMCDfbGbpQRk35OiqdC4KLrKbiNSZay2kudZ5wrUURve84rGgLImVJBOjo+Xv8pHG+HmuPYD0qUIxHz8wG
tO6VG9NpTZamZGKqFMyp2mNWfY2pU6sVaGG8tThpFFpKjIMOH5IQjUETCVteCOSzxtyJ2xPEhEFluvWw+Z45nemiyRb2wJIeguSKCXuYDHYCINNtWmEF
7EL2STYLpC2konWzXreejwLZLQ2NAam+Hs73IpR8EYJw83TNqWD2IpRcEBZKbYMqCFMyJEYsoubMWgoOPGNMVDdPsGN4oswMSRXa+Zeubqah16caFDza
ErTfEjmQw+ovxPOkkDao4fHsBpS8NXZFYaHOyaZDZc5EQqXKh3aSoqvppIRkDRPj0pkY0zY1PE6MyCSFTUakKBJGjyBPfGhRMQhiijHtvgMEyQbXgNE7
nprF6PJgkYCDSO1DH9l7fRFA+2pXlzXZHluqeE2KJ7eGHRPc8TPht7sk60sA773gYVgrGTImkMy8cWVHC7pDZDtnOByBJjCAb3OboOh8+rCcyNP4885X
z1kdBixwi1vnknBvZlu5dsLlpxc2dcSTTFb+lJ5Or2+RaxMhO/chHdRkieSEHUNkkghElPV+XE5qL/iKLZ36kjdv0vyPx14uAkQiQlZfsRE2Q59yGlos
EHDnIc82r3TbxaSXsha0xCquuqsi4ZFKtuyJhfW4akZ4fLYT4L0gSOQn9G5gYRYOEOZOSPPcjneXiPWluo9Fcld628BjkyUWX9ZZ+/ycbIskg/DYHRgV
ILq5Ap0kyPPNhTZQumrLah1BB5GRIPfZWJq8c8bEsOUML2xT0Tdzap2un+pNKwx2PqUWhpIbMeSBFA/U8VbG/GfSQiMtQGe65uY1aZhcIVKUoJr6JTw2
PpIU9p2oXRBWEEGNGGUlOz6y7zLNngv2EhgefjpxJkBoPS5FBmbiEmQUILDLazBTKFyIyyjY2zgUBnq1XJYUAuCYlT59MAbGc1XoXhFpRHIDfxy2Z4W5
2iqS+/E8EQJzIpgSJHZmTmSQZxLTRa2CIZ7hLgCnm6cVryJ70NQdgwhih1MyBbcggSODspIVFOuSIs3YUFaJJYshROmsduA6CXrT4ePB06I+TSZFd9jx
yaBAoBckhiVPE0YrqtHDTnytTQfy9lzsiwA+UBZqlEvAUAGEBWDLjpLECx4lgL10cK2kOhLBII+XZYPyGPx46smB3MOOL7uQYCIVAAQCJY14qaGOHagS
GQ+9csI2CQISAIGiEs4Tpabctq9N8WbV7e3WTfhaKlyTcQIaEMsJIgTJjPdD2zaYpLOGZkcilyNDEwGVKNSjw9C21W0+P1ZOJKlq11apRnz14WSUhBIp
DzAlbSDLbKgvzIYYWBInjlwPVIDDF6Oydub4TJBr5bej62BhnpIDjNnQyx4ueNdOAqkupWl4Lg8TUwjwJpFx38dzPZIswFG/kOqba6oa8rDX1ZnRNIiH
LHClL5e01NM0tB6gKxXtQPXNAXsZoFhoA+3gCpFTPE2oQEUiPe4F1Y9DQ1AkCNUAUAUodiZE9RTtwMNeLicJy88AcToOjYiFMSEph2OuSdiw1ec1JJxH
hDl8GGys4QNsHm4bkhIWgBoxHTH0nF1fV5+blAkPGBy3XHai4rShFhogEckLa9eK8z5NXh92JGEbHep1U+e7ellUo+60TM4FHpi+HHEh2VyigpIksXKK
RIQSeTA1c2RIBJjgt1KA4R7Y8tCiL8dVwXVSUhLC+n9YESKbBamiHWEsRmBIcTgWAig5ZsMWV7CihJHyPxemq64+dSsZOIapEye0gKzylKSXsooUxjjR
6OlCF8lCgpQpBKhsVDwCDGiKLsqVweCPkaGvXD3UMtoMb06JCkSJUq3I9ggKpIxEMFEE+fTcQLiEFdyIlfe7FE8etDxsWIJjs5AoeNNnPm53guT03xcx
VmVkH3N4btxqaGOsMkxfS3ZkqTYeefZz7vFa8eLnpLfKB6tnQC6RIHwoVDeKCXy6MBxFFckISAVQb12gi4A+HzXXtMPvBrvm2gygQZnuTAREWQBQd/fT
HPIsbzthggWguTBcHFxaL9YyNefXb1JzCgh/5PXdO3fi8+eSEUH2XOBhmptiw4hftrM0iqrJFCiBTGgIxVQGtik8N7iC+OOddzYM64QhjeELe1c6lywt
tADk9Uu8XJgSdXmETnTYGelrSlD1+cyTXgczhiSB0r3PAIu8Djqsk9KgMBr3XZRc0PExqnUwKMn1NsD2NEAmB2COrto6WESiaml1Ty7779nnfyfJBfFW
be+wx26XBOipRlEKTb1FT48FeiDy2SFteNKB58hSaQMuByseUwEOt1GKFREXCK2J6deBYJ0bnWsYqqSJBBJIJJqXzwuNIci9woEph2zotjmVMaMBVpPD
1K8bp8kRVKzRAmXud3Pv7Dwb2i3ouVHlP1NGTACP9Jpk8ceG9rk8yjnuwAM6/B1chvnTAE1xN0FQhJNoBnzqRkr27RlaqlS7Ib5+PjreP3GvJrW0G/Tm
VHC+TnESOQQQw5ZpbONMl3GLUOjTzV1U5C7QwZrSaKISNc8hRIaiUgkkomSmnbffRow9eJjMnrdeNsGK8de/o+P1ccPVJ2Yd00qY0Zq4ffjmsuMQrAmh
VkQIkUv0g3fzv0ZODbtYR+DzEXdDw1eE2nDuOSxNerdmBNOyCuVefw1RFhCirSHgMCommyiQgTtdTAMLKmIsq3CdQzA+dXV0gDBDBMG3nBTM3ys+c4b+
Wk+tIEPSoDnhDwNKBlrNBHGHqqcjuRrVUZA5CGEuKgksoomvnMKZDEXgz8EzzNm5Z56pykY1WmESR62MYZd2nEUfLYDgD0YHNoAkUSd7EvZ8XxkiiBeL
guDMpPl9nVCLZBRXtdkaWGSxFQFkz1W1B1YOQM0rRiCTlBYeqCEEzPufFTliiGPWzJ+2SGT4reoQOFkWCSCaCtIpEczDP4oKrVuTfl7m5Sljbw4fUdcd
zsAcHQTGieeY1Yq7dkZCqBmcOHFy9OAu3GSc7NFy2YhyzCpOjIaTSSxQPkhrRLRSYPwjFEhHKcnK7YXtq5B9qHexV+zGTFWqkX2+tYYJJEZfRcEWFQID
giqTIvse1nAc3N10HttSz37vK7iiYHgGGwzyYUT9D5MB8DrUi+nBIPKndnk+530Mw60d83sMq69whRiyOCHu3zu8Egis1PMxp/Li3DI5aFFNA0Fb8tD4
Q4EoexgURhrpd2Tc79MdvCZ6oZzv47rE+NhVBFgJgXr4diTKPz1sTqBQ+FGjNJiaTXskRZBMLscnZ25RvdQQYgRcu5RyKmhnvtCOBUoVrX/SEqKoriqg
KRZQLKIlDlA2MWjvj+U4qCVEgzw8Xv4a+HwBR8utLx9+50cWAn2e6kzlssiokRT4WXmsZYLAVRdTOmS6vnauEBGD+HFFzhR+FXUsyYvJtjrVzK1wL8Ec
8on3PwYpV/I57fiG7R94abHCrLaLZ2EmQSeTEV2UJIGdLNUI1xIerHFuGMYeF41vrWr8Oma0enXhN0ulj8GaQEQxFiREb+nYje9zhLn4jswSPGgnZ0RU
oEwhGwY5NzizjpXEpLEByz79MAlEaI5EoueJ53x8qh6X2yZIFqgQ0rZDDyNzIaIoU4IQyAGu7UM5Sd8rS8eRueIB4F8np4FnKJtd25J2tRgSQebGnpty
exAgFQRvQWg4dh8ypqYLgnosHc+oawVXQka9gESS85M2FUHisv5CJkRSUet5SGh0CN6qOJjA/CbM+EjtBABEQJ5hTJbipRIEmGL0pEhEeDHvHfI555jS
R0NVKMrZbqymJsFBJBBCSNe69EEggXbFSdg8ypc73F7wMa0JApVIYBjZVDNkN9IFkGi0Y6KO9zLnK4sSyJNq59UPRaW80HC+FdAcPsNA3CAQHRUckDrN
F8pWQOYMehpRiniTk3McwSfB1ymX7DIJ1MEooiUbewlG/aaUimEJGJ+J1+Xd3g7lOe9VM3BsjZ7799eUCOfWCaNG55Y0XZ8gIgcmJGzQC2wSY4AQhBqI
USinSa6QHR9EDgxO9L1OeUPDVGaCFGk32z5SFiT2PB1XvcbPBGWV53v9vuFXQpAI++lDVJ+3hEUpA8xKmX8lPuYXitd1XRohHfKj0lFcYwbli/hURwoR
Rndh1E4F4MkSeGoshtD17Kpp0ZEro9c6ZN+lg2d6nPjV2qALQ2DGd/Ho13ce2vZ+DHiSmTKA63cMEm+XZkGcVDIoFKCpFda3cZfGGwCcasNLKDnvhwz7
MuyqPD5kEkkkX1U217aCFEexvRUJwg+ZFTuJ08IraeoUagr8wiQcHwxRBJ2VskiNM++b5xN6MyTMjlEnfbRQ5eapYi8KKdX3osP0Zn264eDuod/FAkd+
wCJ71m5GiJpAGdVmClf0BJo2DYIdWkHPk5uq2kdaMyjKWIlXakFKU+DJhn49lcokhIgjRhSeHnSxqowhfI8j3CrpYyhvaJAeNjwZHjnnt0J4CEWOPl0P
GeLw+Shoz4tBcjZ61ma76d9WcbntePlPYrm+62+yfU/LW7OUwe9NshLSAsiwkB8HDDI8NV4WyIdUTAO5YnOQarKpz/igy7+HJZWBBQc1uOOGDZqOJC9y
8d89hOMabqxMBmYxgh3CYBDGklpNeKVFeRWaGDb2JuqyYDizq0EQPt450JH38cvi/UynN7ivSmk0KEyNLcdpVkJFibOrLcq1Nl8TAmqnRdbyfdec8bvk
hNT9hIY5PnMfQFKjZBaHSjiNKOtR3FJpYGxr3KzAqgGWLNwIFAahIbZ9HdqoQLFChDkjlv0fgSNlApRUodxZdM6ENPa1HnoKLJ79hFGI67TLtQhPssFA
DwXJwsL4DfUpkDaVGfKnvavn480c7441s83dUw4EX1EiR0kJaARhodaHd3EUkPhod6QA+3s2jI63ozwQjXLIZMqJxScgmZeS4LkMRjDuHAbqQL51nLHs
uB7TFWpgI2WRJAkidA7e9ccXFaO8SPEiUXDJBmJ5hnODaKwK6yrhJIxRVp0UcDXNU14q+a6nMjUol8+OzhSXyDUORqDEKl9nZBCrqWOcB+2hn09dTxwe
cGid4LJH10HXdCWg2pIONoiMMMgI9N+wOkZofQEfhmWJxiWZA7TCBZDCDDeltQZ0VZp0qIsoXozMChm3XngwJJUu/qvjbrXSfxyA9/H0ankBEPoTCDmz
MxOyHfaAlKBE4dj6zRnFHCnpsoep7WelMmRQRQ67aSYDzlgaJS7JMCalDwqrJCn48d1VDgrhCiz4b0Z9kOgBpesacQ4KQRKxYR9q76kaPZitz3qEhEE+
ZWZSDIlBNMgVEc2sksshayP3as1zjq7gM5BGuarxXi2jQ+FY5yXScQTZ5cMTtNa11O5lUTwa8JBiSIyCL43dzECYI8dGae0qGHvJtLMVp6DQE4EEu3P0
BvMdc8+yT4pgczHDK53qJYlEgtj2cVNoUIm4u6AOgn3gSzeMP4c6zMrbTAmd8nZFxcDXkQtRgMQSoI/N7keyHQPESks2oHZqVX2WzPv24ufKbozMkxrC
uz7Gh1rzS3v0eHt9BASl8fTWG/HfvczxvMS4Vnu/UyNa88CRU42QRvbZB1y+nZfh339eRR7ysVYh1eXumNHrQ6eWJIZJDS3164ng2V43LHSojHuxxv31
sbvoixWzuenoxYrg2pZE6e6pa1Z5NRwfc4+L5mvY8yZcMWuXs5Pt6k5L8I7XfdPkwGcIoGlY/d8eLs5YyZ0145gREeYgQwCSYIPsEu98vv6nfNk2Ts7b
amDBhZtZjJpJU9jsjhumDSR9y+p89wq3ESz3PJDg9zEGjD8wAIgmQDtvPw+qR4A6D0h4hgYAb5TDpmtR27jnfc7TJ8NbPia35eeZoo27QEYIEdtTkEZB
rvIUyB5dM7yefnOthk689ZlLx6XxmA0PGZCcdwxA/LzEDfSAIiwWHUBd/Jq6vuOA5D4WoyqNa5ADxEppxkyJNNggFlErhQjkoXkLiwDx3PxGe/rANSh5
McStmK9UX2X7pt6xi7CTf3xvbupsQfcPyz5lxJkgSSKBbVCuBHmHKiR4ADFD3gqAzr2XEdqgxwGDfWoBBA2HHKQlMGjNMhAJgHqRs4AEqCaNwkWSGM2w
+dDDeXbGevnPWB3EBnnsbnXU0B2DPM2l6APB1TQYvl3LpdNSex2c63SL3qvW9bGsL3ve7zA9XqA/ERHKgxEGVNyIg3ZNuN4TNzZ3TUIAgcQ4kNzgFKBu
cEOU4BVaJoGKLr98roDIY3AqKDhGQ48UATRJINu0SwvQDLcpdaMZIdnzxuxum2c2cN1prKWsK6hmZwZ6AAhoyWSnjub7SmyjD0u8F5aPt9lmmCw0HB5U
7YhDpDBHwTr2G8jOsdCMX33y0FBmkobYjY+bP3vbVhATLhMEK2LUBv5ZoEaUwRcjREQUhMkWIgOWI9rdn7QKAWfJebQCBRHivnM/MAKQZq7Zd5lLZtBM
gAzkZPl8r18Ls9PCgc80uy2R1gZo9U6kJgEiKiIHkAIQyD2oHbQ21qTwkNszUZXvjZ4BgUi8a15d/Des4V9zWAqOsXIuEDi2CTsw9kcGNSERyaMkDpfK
ZDInPOX+Y8DjXjVD52iRXggsIg1bEE4JlSrAbVZgXgZuM6KBPNaFtl0B1vo04GFvuQsKOlHAEYVsiOPKF65GpAPyUlkHje817YMPiw2DtYU0PO/RPi+Q
rfhDuKMSAHHAnXAmYMDioRgEVCWYptCqUBGLICBnymR8Hj1PvupPj52RYblBbWHVN3RryuQyPkh0PIy4eKTOETacGBMdKRxwH6I9HmJC5zPXsK578b1Q
QBfEs+C2AiO67oRz7aGt7vS0L9svxZ9J/nTGKuSEJUsCNqPRwkAEYKBSgQkBJWzh9ryiIHJGbUD+colA7j2hd3CCgjQpAlzx5kJrrxrx1vvhee/bfo7d
KVOgmJVgpEkiat7OL79+uXjbfPLmVEWMXhtfTKxGbiUeNrhq2DdawmlnhqnOg2ywSMSMEFZUyyjq+/rPIrnr9NN0lxcRBxUUOgh9GmZDGjJEDdKJRKKl
NkLvpgfKcelkgTCN+bw+KzhbIFE0F75Py1QJJA52KTo/R1fTfJ0sTC888metVZxkHeUKOer2gChEp8bOhOoNCNyBgv6UYVJfJmNasGjEaGOcxMZusGxC
1pyWCPoQrsp8yp7VHK6Ts8+vTk3pAEpOb5VnyuorVRU4BbMKEoC5yAC898xzwX3C7K+SGDCYeHbRp7rA80owA7l2ni73NjY8DcLWVxTaK64shwrRGLTl
hUQTy0hNUQAZBAgoiKCWBgkeKgeJmfAFE+SolFLtqB00Cx4dAy0JlQkiVMsBJRoGIZjxU+Vi1Yh6SGgEarZuz0VFYKKrUsFsZZzSoupLWHHCMCsXBEsm
EQTtDmQeKM05PogUUmzvLFUtvYtkwYdz3HPpoOHvyDx5XXSbeWBipgva61rDE5jKMNeRRdmeuUnnUNkDyY6MQyDQrJ9JHfSfclAlnVFAMh9dMOFVFNMN
lQWeP9GYiGz3d00ow7gwEPKkiwead3d2XYCvPdwK67LZ/c/b155tLk9jm9hRgP89sb4whgc/16fSiF6IHZFmK7Oi0BGaxK4bSq0mFtVsZI4Kb8Z50Qk9
s3oWHxWRGuglnkkBgeB2OsiogmqgML+nZXcWahRHCZKgqQ2FRBdlAcNpjR9Lqm/DNkE7+Yrhlust2ViDMaDEmfzND25Nui6HzTGcdq/mQOfKjOg90siB
ftwNezYkcHHpPfi9jBRFcZNECiNkcGc085uBd63vKQFBXchRc3e95kKYjk4xO8q2EC7s5gNgs1vsfOZ+2PySb3IuRLTnwQT5YfgcuaG8RE5QyqjZEiqC
D3ck9mQe1LxhEndc+JE51ffFy0O4ob1NzJ6rm0rD3oZ4UzicaMSxPHPjehrAkqvhhcne9U62dVR497dUc5cBEMqyqYIkaqLXes1gGcbNBbuObuKcH3iD
LVtiN1Xfq+50QaCQ9vLhGzpLm17FTzrieLXQQZBpCjekONaaMdFHVebAGu2+5KgAASCbKEQZ7c5A6c+xOVtdjIiaKTxziJltDxDqWnLUygcItPwKrsvq
GR7iY1Qd1HFjtwNEAmjHGrB3GJR2ASBRABSsuhVIkdzuaXZ3JHsBcgSKmRRjNVnNsmdxuYo8a129wtSdilKVoJ5LPJZ0RIMNcl4D8MQjIMXnyhsnjeXx
pcZrWGlReJ8obOGSzYynxH5+4jKMKK54juGI7RuXQ49A0bk8HkD7HQugwWwYUMJrQWV57RFGRdIGyGwbGAQlOqYOmExJi32dChqCymy5GANzgdMPANBt
IRDD1xYIhwBtCzXBqYd50LDb2dwLJyenuVegQ6rx3OhwGyIQhSRjYZyiG8SgnTCmxNDDxhhO0k+/kssKbBwB6D5yD4TH5EbYwZUxj96ejg8fkpNpqAWQ
cLGwJCniTY9NXeh2VvvvTfVzR6MUd52w8FyJFSiSCMPo5pSumvYo9cemjh0xi3LV69q+Xeydz7w/cbuNx2CGhDzkAwk5PSdfy/s/juBAxAxOpMoWH0lI
fwZia/RtcEorTxFFQ/s6YYXo2TlN5P7Wggcmv7cLoodhvbcxTF2gwx/pc8iPrDPlJWCk90mpS87QWeRBibDf0p5DngWj7kue50dYfyF9wK7lgHvB+xsL
dMoRQIdId+0ODl2F3OD37F229GpJrlsxA1q4w2Tazgzu6/QU1wbZCmFgbZJ1UuGtPbkzWbeeRIeUnMmvzwPQ6Lp7TBgmp16zyNdsudrUh0GExBWIcJFA
KdU3wS/d5v2PmdUpSdJ/7/swHMyhB+5lFRTpJbO8Tg79M2pQmt6IqgoYlZIIawLlmQyJvvtDYeevBOBN+JmQmzOIZLyyFRQRdjdwuFuBmPMu4nsjwVQ/
dgeUHLGPH/lyycAEOblDyfLWD78pKE+H1hDE+pMTNYYC5GQMRaZ8tGnbYSZSaCgUoJaYlVCySAFggqX1R4/j9W+2wyH5la3dy780fq+C8kC54fJgdwxI
TfCwl3xouIfSScMcl5Lt+PeOF3xVDmFSOLzhHJrigYpjOfTx8MPE+Kv72FFQ0MNkMgwdqcXnbYIgiyHfI985NVCVjbL1mEM+TzrwgJkiigHz25BJ6dwn
RRwesEDtjes5KfGjhdBigfHM4cMz29GkzSJTekG5gEINUgHIkZAkZMhizEQBAYNw5f8DD/fl4IgDLRydMVBEcAtQoECQNdTi9NlcAxiICxREEUERNlpd
NGdEMRQ1zsPWNCkyWws4mSgadw2hZkslPH1eiQPIi+pQpBRIkA85CgP9iZ8va7HwON6YxN5osh8NF+NKiEej0ZKBnDApYWh2vikNa/PnsgcC4jII+0Ad
KbwOnbR6dxj99nT4aun23YHVpqohpVTj9/aCvz5uB8RRPntsFZus7mF4BtB3w2NSlLagUdT49yB1Ys+tL50KnmwNeyUzUMzMVqIqz7bI37cu3ub6iQ4S
maMYn1t+7R2izT8rOftvQem94+Z2MO3AbZVrPIwnvzw0adrEFNYk9nlz1pcr8l3EFOIdCh9yI0qO2BShXtkRiFpU6TLx88TB5P5WCd/1saC+NB+65oI2
Ok9jy3cPPRp7atDbEtl9dZggjNtqYj3uzjONsMXcTEx2VSCLOrDxWBzl3bqKEz+wQlxB9EnxNc8gjn29b15OHWcMah6aik5tIHS55EcUXDhzNdcXPsyc
yX7bycNcDoooQVi5fR2h1SGsDgd778cKr8CibwhLsUOWD/krU7c+kDuONNHD67tz7poIzlgqgeoN2NeXOcg7pTE6BEIc1OPlntwjzjnmRe23D7d2vH3N
nH5EsRDzh5E3SOOLoROrPWezV7TXTUycUHdnco3Ri1zdugjHuxV2cKYFouVNRzSxBpRghsno05OQdsPqtu9xnz19pIviwa5bS1IRWDgg11fG5KUD1upj
W74aO+Rjw+d702Q+pDHRVUocqEVBgKwwyKblkwWxRIuJuYZjRDVGXm2++8cWfT4rO6u0wdosGhczYt/G9vSe2xTkVHPpDVdH22eOtiNc1NpUcBiFM51F
Pt7dzhPjrn7VeVBdfoo0/HGqPDVUUyE4uL31BqHJJMN3bn3TJPM2WYJc4iT7Foak+1uaJZCqdZCDsWSEkC4XmN7LTcBSxBQlFmXNdeOTdzX79b1ipDG6
Q5Xfh3xyeh3fvxukjgPWF9W7EljnRhcKVaMLNDXGE7MzLw5lOC74WLTSeUSBp66KQ+sZPLbL7O6wNu5kzpJKqm0LnwbYI+13doXbC4kjGsaDkuWNFmHF
pjrnOprpufS7Hj63uwRW6JkxRSGQ+inEUJyRefpPdkC5KnRZY7tgbu6fT4FN/QD9ZnyJJkPvw94Cp1ED3GU/Z94SlJQUUAsIZD3F2gw+09Wnwv2fL7RP
2uKv9rbbG3eKonQonh4AP4B+rf5APuIeHUlADiGyEKIw/WkuDWL6lIQrPlrKwEmpzGZTJCNUDSagNJVUtB4QOJPdgWL1FMYYlcTtAGbj7eL3nfhPCvpt
l2LwePIfZDokSMBQnttBtxKwxhO1Fh1LcPdaHet19q9vnu3cRuGHFxD2YR/F5BSHqhCsOUITGAT55QDE0iydMs7dOSTtM6HdiCBpNBpvn392sE99sp3o
3gIcyYxLE0dptktoeQwn3sm4a68GpM14nTprc1KxUnY5Oew6MglkiB2jLZwR0lgk1xpt0n0E6pY4fsrNcIHNc1x2zptEXM3v46d1lNyahjWuZk+51JiG
kvrQ0mCQUN8o5GkYqB06dBw1NixgiKiC5sNy72fJ+6OAZm6F1b9pAGPwE+np71E25Jg8gvZj39BHd3PPGg2sNHF0b0/SH0vknHBfQzMDsnISoJr26r60
KRWApNDafhaedp19eJgfXsWd/bhjJwy9abjDhJNkDZA0H5ZJm9DfKjzRShuhQYKRUh4y8pJk5TQZ0HM30YeG07CaDlyxwAkXZUCwA9IQhIcT+7hagZH2
5evso4WcyFADm0Qsvdd2mr3zWpdasw2k6+sD2gLCDEpSAcXc3boGcZJ1svnJ5aN7p8e3z22DaO0eKJ3cl+Wz1bhgwh8ljwKou+QxoI/Ywo68mPOYxXgx
HEGTAQOf1ZMhE1o3OQYmxuXaasJiZ7pQPOCObnJ1OvXiaLtamAez7PSFk6owRRFcSxHXc/FoO+fQd/PMU0uUO6XRSaebzPXRrJIukxoVhb6YGno7YNji
D/TL0++wPR9GfIjhMnhHy9nj2p9a92fA/fF3tcaJxKGgTdD5tmEOh14Ng4AexrvsKVOQ67ziTp4ge849keqVNxxsybQw7aDYujRjPHeTMGLGTv6JxlZr
CyeBMtoUWU5CsJDVntjzH1OKdOS7MBFteOlMr+AdSPujEsSTNIjkSjmgB7YgpjJaXTjEYoj07J0tUlOiNTtjUUhFJRRLNtm0ybJi1Zik4VVRYMBAbBKY
KzFm4rk0JcEBAbDx3drJ0H72Gg7vtmiqAeICq7yA7TvjfGHggcTYUDrKKz2UKMfITyzw8cbgLb8Lhu7ixV9llE9Kt/S3LJKjoKey44C09Zs2OIZqTmn0
8ao/W24Xb/a6E6ttFXZ6lFt3+jTs1e4jc0m/L3Kdfn6dfiuLtQTql7XgNBKOqM2SFEYVDvHGHzO+Q+XuM+LS6g71GjzhUPUSsKeOExWG+9demSd0m5mj
ERMCpWn+u+f0XUdj0jKod2ix+wfTNN9acG8TtN993VtzgjSyukxzFw08DOYl1rPJEV8PnD6f67jWGISqCgmYUPt/MVD4xyHyHZ6a7pOn7ofSHXXKb2we
prwumoUUPoSO8htBbc8uuHyCXLxLbvMIv2lTREI1SLDDo5dQNjs4yCceCf8r2H5D7ATbv2V7io6kj/L5IykUHwxgqAxgwRFIMUlJUAkRUBBSFBEEkjFE
ASTTCGOwDxkBMEqJ0ZQ3D4+N80wQ+Sd2zo8gMIfv7sJSBUJWErD2jMNvfkPQNFVmkqWUoU5TAzKFnzYWppnt1CvGDM6zl3znXu+jndwtPfRzcfEehd6A
HnxRHTxrDDgH8GcY+pJo4pG5A9jQjl8rgaVZ53ZDg9nzDj7Lue+B+O0m/jty0BqQeyHQpqn42GSdjWbAEAU6dDBGIXWgi+cf0PHmdS9eEfy9ofGAUKFd
p0ocyA3hJcBFJuG1VQWBiPjYbOqbmxpYuvx+xw1yR5zsA9r5AdMgc74H4NVgTMeF7IzLUSVhD800ydNUoYn+J/N9uMTm2WBUKtgMBBNWS2SpxoMunIlE
bJZozYzgaDTEX8jdURKMIl1iNVZxW2ponOKtMNlRNhlDljA2RmVIsEDhAbFUFjZ2KaxjZYhWJBiQtkcjtnZGUHFBMFJ3LkOCA6BOuNlNq/nxroNISQBS
EDGBICZFxCoZ0MMJh/YvCusVRokP6Ak8lKAqgLwzpdIJYxRgqV0UrEhQYqTQ0pTQaTECUsSxQQr/fsg+TUlQTAREE+g9CaRNHqwrNKvBbAOuxfOPlx55
2aumtWli4ik6TrR0Vjbo1dxhohlthKlEhryyamCUJagtlu4EBOqrjyQJ1aVa6jmofOnsDnBBPnGZac6Oxub1Xzg7x7S9TimsUHQd3B67THzvsw1N0674
bib27vbljkK9mTA64E47h2+7vl8zy04KbblBuTuCucM4B2F2jpBw3zOD4d3zvndR2ccG4ObLHww+OYHAmHCuK1L5jfIOoC83nIV4zbDWINIuDhpZGo9e
0jzns85zim4vjrx2WNb7tzUONtjKQe3ZXMFKuJ6tyhgusuzaZ3cjt7oOze3Xl60TixOVqtrNGe44S3s0cxwuI0ElbdtwnbS0tt1Cqy3d7OztekdjtjYF
sFzrJ3bd5NFOrsXNTRqwuPFVY7oiiHgWhxAmMY8lEPe9m61DXkzjeS1VV23MnsQews5yeW3clEzQQwjj8QmiiIKqnRwZV2DbCGtqoiisMkHhL5xhPihJ
BgPE4DwYg5LIbUOJgZlza9e07hzJ/6MJrXsPf77thXaEoO1S6Sx2cxssdmexMZyPwJu2ryHGfLUwwOExBcWUqKRmvf6SHqSTx3HfGnSAFEUhGV5JHKCZ
cbp651E2e8268TR2LOJNnS1hfCwNHJJdJsJfA4/Xrqkm5E3WtjPLrnImw/m9HcY6zd0YhmUKk4HRJ2SFEzM2LqQMFUh0pkD2pJ8duFGMyjtDysyB/o/Q
h0d6bItSomZLKCGDOPbqnavrsTw0bTz0baLv+vAmQN6aymM/VTJ1ghrq//Q7mu+qIcWVnmWVQxKrPvYsgZh43NOqd+OTR1OxSAcobO0OSjIuJxlihvsY
yChkrPgW4Bfph8ZA2h8kxkqAkX6VtQUFUYw36n2Hl0rEmvDKVSmZTbCmeLkwss8cL8kvCbHQvTRpwOnvbCeWyItBdvW6dNdIJwUw7WHG9DT6OPv1TN97
rwuwLAyS0ehZTKb725muTaWCw2cHfQc56EPAUnmfUBRk3oQEDJr11LhSLh8+OnD4WRh3pVGMTw8TWHgh47ayHCe7g0dNM0lpI2LkexRVAU2GEwjj0YBI
E6rKqKAG10YIc+Nm1KgseGe2aLFmPs7b9dysUWNz1jO+HWTjYJizjwUB8h0inmVAaT458+oIVcTcrJL0SFKbjrK3WL901pu36BzqL3aRU9n0UDpAyROn
MErsJgoh2BNETBoYkyhITIYgBPYE4CmCApChqikYqAiGigIKmKKKd/zD4TPyhfLA5TonoPpaKRIeownl6STQQmkDxE5SnSnRAwYMRnNo5k+jXDak1Pfp
2b7C7ozRfqPbh/h3MA96LIfkhS1Qeh6Gxf137D9B887TpZ7CPofH2JVioJbRZIH02uSjG+mxx7H2HuM1pJEEgTtCHnXIINHbJ31dS0Ki1Q0kREb3rfOT
x6DUTq/knYI2l9/SmnetlI7emdU6DNznjA87VYzVFEGAKRehvaw5RO+4Z1hZDbjJgHCyB3aCoJFD4TeMIaEW323ARCNipSwA4zsBzlMPxrrjPbd+XtnQ
RFCFiFNNfDDo6QONbWCUrfAHhscNtJQSBBwUVR/YIjzqSB8/hoNJiFfbl7dKDtZorfqcRqUC88wzKFTTMKBbCqmWiBhZ6tz5ohCKMTCj0V+PJC3ncy5T
c6wBl+rjx+ATXNngHiUCBroF+CgcF4l3a7JDc5YeexiNcd9fyp9CKaJIIK/NU7E+H+H6nDxP4c3Jk7+p57d+fTh+Be7clA2Ezngwfr93We/fc+5hhjQR
kyPAgqiHepCJUoB5kZ4Hgw+pe/3BjzI+r8fD76CIXwBr4L6rzZPMrMlVDH3ejziKyBxjyikiDJUC5FmXz9rSOIg5aZfAfAXhTAZciLMFqzAhuFIFM1SA
QiMCIA5iIWrtjMxwGQNcnnJvDFaDoRvenHJhSYC5C/xCYpYYqULq66uhgQPMbHFSg6HQpgK8JTSvM4xY333fo+ccbTl8+sRvSEiSh0Otm+OItpDSbR64
52l4vCOhEQYk1aLJEYAu7aZztraGIdXpseF275XaNpc6sjFTW61Wu74YoUY5XEvaA41BgcTQ1cRrig3GoJBpqAZK02GY2Euc4elb3rk5scXzxMilMjsO
OzNbYGuVweaoZscVIJtGKmtRIuhmhPC2HZJ47PBYlcK0uO67ltU8gMFvhkvPG54aOdzvmFKabqvBw4iyHLAUZFmESuhwQUH3KJpKApAzOGaVIJwhCnQj
fSdMnJJdoNqkdpRyCpYQYTbWjIi25gOkPMl6PqE0I+QcSh0I/JXgpICCRJYC20nOSLjx5ceVs8Tkbo8tbEim3Sztqc5UvBZEtCiNlixXrnZNJqd8OWQ7
vdN9qG7P6GsnVqVoJObZF3RZo4us79CU27EM5w1wcsgkED+HN41LBOyCPXkcu2N67UKddTJ870xh7EIExZHQDQU58x6aVnXTfZ44wkQnfdJzqwjQrOYN
cWN0PWtsHB1A3EUNEDhF6sDdaobhiuDz6k6UkipKChXeb75M/PHfp44gEhns4Nc05BkoaZCDbM8ITpQcYZcDtgXN+VOWqkR6dN9wNtoCLeFxNFOHMGqF
bExuaEBwYo2OizWjZAc+jIkgQDop33DDZ5oipujm4eOGh21CsO2qABBSYjJigA0QlkHroUsVWEyMJ4Yrwq/9FrQ4h1ChhuOO+nJHjsdGlxJJ7nzWc2CN
kMFmNLZNQ62kneBQm0Btm5daOJ1HpmC7Hls6ziideh0EEJ3TRiu1NUubrNpryKGHKoPtB1HT5fBJrTgXPDUkWLn7D94/aYLGHla4MvvuAeAOgYdw7JKB
fcBCHjZn2pi9WxBaBi0KepMuygiiQQkMdzIZgmPNRIOsHz6MNM+Oa4i99vdwn16Eu3BUTdZeXKugNRBEYvDGyHp+iI3tnhoRBjzChJDRswAY4It2DwRX
KEjkYHoko7W5cymwiqMyDuai6CooDaoxPfL0Y4MDXQXMEAvbhdJcQggenYlQFioS0BJAkKJfWwgwYI4Vd4+rCJIgHd8NTek+2hoE2LgGa69MUF7TaQw4
vffOU9cL6XbVWcOIqqPRKI7eNchd0ozySqbPLDGIwiEOnBfcYgoIij68y8xt47HVSxRYsY21tKwWp07bZNtrMcOmXRNSsFEFWdaSnSmsAXROwIpB5Q1s
B2QqGmTlkqEy7Vk41pViioJiIxrORIYkYXAohC+nrBRqQCxA9yIiuKADNHeUKBBqCAUBZ0TlC4AiXcNCQkJgJuUfSyRFQIhxQIJJGglXaAXKkjd81o65
1DGhacbw7IGtrQTaqXbcrMjUaanaGy8zTgRkEXFAClRYcGTRKlw6AHXMNwBAvIjSOa8paufNUgJS1oxtT4pc6izwcoIjRKy9sTbCSDPaYYRoCokcbQ54
GjZdZZrzg4MYp6zd0uXCQAQXaQzHXdanNNzmTDvLfpv5szXfdePIc+H36IR+SAJLI4S2SNQ9xEC2RwhmQCIhLOW5kb5nl67tOxyh2hCrx344tVWBhxsF
DbcmtAyJmEABMPoSNCyQYKVl2tZIZTpmQbHMvnQ68TAwmQQOHDyBK4NHJklhsWREEZ3yDNwNw+fB4h52zw3afdvXhPHu96WFZdzTvOG7l2DLTckiatjN
ZNB0uttQwFAvNLuYgbu1JmkKME6QIUADTFDoGJhizDsMWSmpjJuGNnJEk4EcgEKhKXUwImcdObQyZqBSAoCVKVVY5MmJvbnm43525s6NZxEKh5IC6QXG
pvhScbrdrtPRYNYSbJ7cNeZDyThW6TgYI4uoYBijVTZAFkkAWU0rVoXAmqWndCIvxqxybGzUB9LewK2M2hMCARoS4IkzB4cEN1jyQq6aJ0NdyxlqcAuM
rb1UEHDOeIXY2ONWDttLtreFoqgsiPRKrERRFQ8ikqiG3TjU0yc65pjjvS3rut8Q4wFsyVarQRlWGxZQGtlk5e+HggqkAB4Y6F5cSijmDuYA39e+CNAc
6QCAKB7puIHDh+fw58AX6xDhDGMVF3XYnMyBAuD1ozHioUnwByoyUQVzssjZjgx4kdWpgGjoPNzLMdUsVpRWa41g9OAZp0rbsxScOJhKukIsxG1dESQG
DBAGmNmBWpaMsK5CurLFpy5JjxRlvgqiOKnJ0G3ZAnEkpIk0YHUl9xuWByRWp2OAiQTG+C1wHJDB4G5FCYFDQy2B1CQrcJHSiLiybac1YTfdBRQO/IXV
0SHHNALEkLIdGS5laX6jyB9npKT2H2j9NLCmnOEVZA7BgOCagyyqOAVCQoO9KBci4ZE2KwORVyEOcVbYRDsCyBVmwk6qoVzJjABqRdxyGgKgEkSTZSRV
lR1wUHg2UTYIQUStWLdwYw61qqnQBYQuoZBICIjUoTOBaxCgXRgGeJbtIirVzc6lO1678N5OcTfcDo7MctDabaiJBcYmhhy8FunCCEttTEVSiNnsir5E
2tXFTrBpC+ThyJJNniZk3D0bW3IoWHg1BPOwI1ArYitFC0GLpEg6i4QZZMGQFKG9mBu8GwhgDtKRnZsaRaKh3u5u5rXc0MjBdlJFknvupuw+ACDAIyAe
RRptkEhnbGF7SgihPOaL3NCIadPM6GCPA6TYNY5TYsd+Kp058uBx4nOeZFLFQ8d85KCiiaKClSIr1YUVHDrcg5SqdqVmNpMWZM4JQQ0Qgo4yWKD+erYB
qGWuFEnwFFi6qlIxZJoXlO7LTFKFxsLbobvy7IMERyYAU9pEDFR4muU5W4dT5W7zoKJuQSxZcHCLwDKW6vS2QKHnjUjCJJMCthSyqCNb5wSeRlkc6HHF
uKAx2x5FSUx00BZo6rsMwTfdcDmOuRayuRZm2iY3RojoF1TY6KSFtTw9EVQRzjnU3QVxwQiA8XXWhI3TD6WxIecOiNhczJLjSCeFMCuUaxCpRE8z10oO
1040WnnPNMhsEcAQQeOa44scc64XbA12tdFRzxu9PiwLHlDCTodZhkcnowhtEV2xoGivBhM73LKG9gKTxxrsA3dtCt7kdUKgQQua3OywcORMbuYNSw4x
UK2WIseHRkOIkFSPCAbQkquDvqqIoGAIvhOEuMbO6eUhZAcAExAoJgzQnJZ1vXMgIZMLFgoPFHArlzSs62WxEAbMADhvhTHAQQKpIXM8zxIRiMwIMywS
NrcxcEi1AuhWuzC1wFoaGGBpHkHmUCSD4fGTTUY4QKSGICmEXK1j6e64OEjmYYsZw4s8Bo8aHEkkpKKX0NYWIChgM5qkA2Ohw8G5XRUUmxIIEAEZThw6
TrnV8EW0rQkE5wDQBBM5OjUVKmIuNbfUcHtq0Maw0AAaEqNyYwEkGNzHKziXQU2k409k2Uy04yZ0hZuFedDgZLEhAbGgGCIjswEOTRLKczAsEbNDfSrW
XMbMggjjW8rAzxhzjqdachZreSCeSpUrTXC4W3s9XyOJEg1lLDSUXYvlb2EJu2drc25k1J4xer2NzcmxFSGNarV7ElkNVDGz1d7SxLKdLZvM4UitdtYN
6ngyWDRcpyxwqdE99LjvelGa0cjR1xyTN5ZkTZqNtTVk8Kc7niJkdE6XprnuU0zA6DDe9A0cQjJs72xGWlBSGM5nY5PJD9jDkNychnEuTDtadgiJoDi0
jBYFCiwIIzeDjxvQHBAkcnE4DfaCxN7UFj13PDg7x57vU8x8Dk7HfrKlgGx3UICZdIbMRwtXdsXAoUCAEPAFlcGmFAkhEOoGNJti9AKWEIuM7gkBknlK
Vo3x0bJtxDs1sUTTvsqd3Xkmjzg4cCiKQur0LTnnDnrsCncGG6a1hgja5SlUdrZjmazsB4+dkA4kGQWIkEUUYqsklXjudeN9+5v19Omx2uQw7Q0QoE6d
dS86mxdeQpkGYrA0l8zbibVms7pk8OdTkZJDVTM63rgeLJwyAtd73cWBs8B031IkTsF2meetayKIZC7QUXCMHeuXUomekBJZRXaD2hw1zaorQQpdzLKY
SJL0/qBEAeNTrnmnIZ0WSQjAJLMbcOXvjvOjlrluMMvxqQJZRka8Zxs11TdItSRCjKZMzOqrBloP0x9R1CFpuvzfGfZPe+2l7liNZEOHT4M1lHSZgp2a
Ibup0eubcWU5x0e6Jw6SA2RCFbcDe8eEIFKmhek+yO8Gpq7311xUnni713wgqVjjA9LZkXUMk2Cl2i4QL5zednjvkPhRxyGCewFAECSAN2sCuPB5Peth
cNio6YCL3cxbQLHxAHgGAF5I/LsH8Tt6eYaDE34gbERlmkaDdp1wJWKk8rVZB0+EMZHbm7elDb2HiXIwkOUgpbxSIGWS4RgIqmCIo5kgG8Rx4LnhLVAc
SQyd+s9OWHYQSQ0GIgkmCYiBYIEBwVPHGc6DqtaqcxeuaYNw9HdVUJtIdquONnRpbti91wQrp9mqxNqrJAMXXIBD7zprOLeLXHLHttAd6XZHODlZJq1x
I4miqV2lc52uzJFkEojk7gk7NUEgZqSDo9krupAmGYHeiN1tRS74FOyuzmzVdnbon1Hj125p1ScmgvSyiMjEgsVOUos7sd+C7bbRCIoONOEi+OeD3Qur
01ni8vZhE2saK1OxfBy98jwZGjtkFEGM4PfV1JtoIcVOqbHG1J0mWcnWZ3Nja1fVRMlUeNaCgaMWCQSC4scESeSNDHt5ztCSY5+dHeXdAocz3UiTXcnf
XE7AFkngoHRARARBBCSEvfdWO9081yxy+AZIRAkjh8VNuXCL0NAOEaAIlzCHM3YGMNogwjjWSwSQpllJAkc0u5Q8YsFtiyBZ6S3yrCCyt9xx9Gc+bR5O
k6HyNdJF8VQ/R9OEwfsJEyWQk4fCTgkelOB1JTDrMkMNjqE5m4asl7GEKJ0UGIksBVWHGE7BeO5OXYUlewzzeAbqbruDyA6HAMtaSSl5cBzo0AdMHY59
A9yeLJPgx9xw8fke8FMc+J3P0eGH8lPE8qGUlD1x6np+1axjh9SzgobhnUsiaYGE1OYzYgmb66lRBlpVRBV1DvC1Rd4MIdDaSzgNQh0MkMmN1MNznfdE
1AQhuU4MA2CoC4sdaJ1AocjFEPZtdmYkweJmpZHHBgDp3e3TcW78OiptFIpUlVEQUEaiaZJqkdLoNGgChRoFAoiaaQoMEuQp1lQP5xN/m/2O/WB47Bik
69jPu8m5ie43Hxphvd2c2F/238nIC2T5YBQC8jWAGUASx8z6P3hkAr5K4T1IAP9roh5qq+IbKmOXDt8A4KPGKQpR44wMiwRICkA9/6vHnkTL079zYR1Z
A3TEpXmOFzLv5GIjDzLBylPS6khizF+vzycCUoCab3C9IDwgIlwQ6U74V9KIQCgmSYpKXxIpKAKRIJiqCSCAppCqE4B38DCTkPLwtrT0GCiMMt9k1rJp
gni3zEDyf1w4oGx1QUWNtsbyYF0emtbThMPPoD2wIPVQUOz/yyPtikE2IA8ZTTSRAQrAlCNQSgYiKJiA0CP+B/l4ZYirBrC4goiWikpkiJCZGkVeXyaA
A9BQhOnxjxtBw2BDD2XyPVA96fEkgNjaQYloglBO2R6yCZcvagcenWHMllAHtSVDqBpgQVAhYbhzJZCeM8YFCa2vYO+v45yxNB4ZlsLjmSAvsBhujEXb
yXtG8xzLzjaJiJC5xeN9sCOY+b1Z5DHInE697uDybjAadoDAkvYom4+bFpdBFQHAWmkMYxE0FRaNxn5xqoiKYaYfI01EDSaz6N7xoCUl9MGPS0dJo0nG
wdmZCLPpYaVylBBADja6eEqLshKTQGAJQ8jWjDL5dLkIF5Vk8Iz5aCTiMwaHcvbqTXXbuWnQ8nEg4hJAjxhFFyMqQyrIRUcFDs3V3URTrt3H024FIj8m
nYboyVKkiwCDBfCF/tRnVZQDBlH9pA8bHfAx8GNMYWLDJ3KBmCGRxMxIF0NTSKnYoxqpkIDRGoak1xN09UaIF4gSIw1JMIQPvsYLnd6t4948b+UfA2r5
Z7erD5d7zpy8a3JvoPru8LqSL9/jLdMsXwm8w3h4kYCEFsFlSniLAwUtvTV3QYj0cGakR3Hl5rpBpTjZNLiMmWB2Dc6QhuFMnWXjja8BoEgIAFrqB7fo
TJYPhfL5bBnNhdsAc0DgECRUMEpy+7QcffhOP7Q54npOl2SINYwsaDOsnJ5qCwUd55yRBqxNGD5ZMlNDTBZIQTqCdyJIj8QxcPOwbz0k7iFPHwyYnc+n
N96XqEgFgyEDuTqK/FkBqCRpaRXtzo7kqylJGABMlfkfv9RbLwBwPd+4GjOxhhh3cxNUIgzemILFnwjyb6gdSY8c6yZrK4hiTlQFUmEjjpiESYBBMDZY
LGXVyKajKETRiJxth0HdDZN48snGBZTQ8iGbzBdj8lmB5GKVwCvBVcC7gJwIyJlVwHVOJ2vwM+k+d43DkEnp0OgZClDQ9jyT10jmjWGmj65kjhdhNrmN
lFurDDVlBFGFd4Qskh6GGHp6iILF84/n6nFthEwUzNQ1zVEU2gdt2AiHKzEyJTdjWadgghjhcHdsxc7u3OFo54wHNcFMipfGjScCUo0ocm88NHOXK7al
gUYaEvievqeuHxZ/SgG7rcEqJ++3C35M+c6BT7g+JV2gdkLvxWH7OdZtFh0m9O/WuwE89z5cjlVmcJ7JxcTB12Mw0LNHx3lc0vX69XZA0GjMO4hB2ooL
sbrEFgiqJEEcuGGCHg6Vh5s7uvruyO1vehRGAk9vboGHMBxh1JNfo/HUPy3LsSQPX17iam3c3zIwU11y760O7YngG/s9xe4F6fLInzX9e30PVD6tfdnG
KwYKjSsZnT0O19YbiWPxBjtvz7dHM4k6PjMETWt4QNHzshxGb6ps1HA1kM31hMYdIyAadMlYb9NwNaNkMdi22QxqbsgaQ76w6H79RKWg+RyQ3y+9r6uG
jWdbq7mMUjSYYfuvvCEeW2AiFU2LgmcB4y6ES5uLplzITARJLiBNfsi2RImq6DR5KifTAFCTCU31gNHYx8j5BzTIeTvdqGGoRTtgZejkzFPOHOZwnJrE
toHeQbzInnJvYNAEyayyeQnyTmX2RNLArATARC4g0hSiR8weHGQDyUiQD6/TJ5K+z16eLgLz7qL628UB6AENCOgJVHJxyRmMG+eunRqWjQHCRd4igaed
YbLBWC63MX6Q4JqcHFNnqcTA+Zx4Xe24D7kze41aAGlQ95wUJ+CfZHF3ZPOTwyK/E8fnZ6foFOMir6SCtAAj6SPzlQPjCKlKqlIf1QOIaQF8lGlEDSou
0IoalA+cpohWkTEgmJVxAgbSKmYFMQK8Mnih3oaENoB4yKUI7QKUiuYTjKnve7tkf4mxsw6aokf2wdAHAElBEFJM0iUGgyBCUJbDi0aWpJfa2Em4ePNg
B1QBYBOqj+d0mKvwOAB/5Sg0mUXwVen5Z7n0zGUE5SQPIB5+5iIp5jRFVBgONUDGaGkqqI1WrYqiraGhIgxDiSIKDIgHdINIpy8AF4HBQ6PEB9OAjzkO
+UfvqHiijz88mA87MGBvlIXLBI8RBYpCfLwfMaIqEYaTTqnYMpEaGvyf8f9a/r4IHrIhHUxnzXhQYs/MTPmMoOPj5FGxkcSTIPXfgOKl4Aj3HJAPIQLv
7vDa45Jn4c0m0hxLxjSbmXJx/RntT8E2YLsOjjXxNaw1RAOVj5mWOHX5VAkEaEXARBgEwY2FEomJ08wPEPfDmTZ+VqQFPuoya/PWiI0w85CK/DAdv0wm
jljcE8ZwuZf3ZPwz3s1qbaqOBBe7u/moRCuTUirlQHUetVGoACeA19s+cPS/oW7afosuwIWbDNOhyk0WEAJ9nr25AkS+BTxb5mrzCHgnviRGLAoPe7Rn
iNiN2yn8diQ8w1icQ4l2lzEM1lEkipwwyb9StjhnLnFkyeoSYgYJqkuIoLLFZjkjCiyTj027omQJhqstQG2aTBGKrYtsQUDLMDJBMpCEhSFIyFERtork
wsKCAXTYNHQEkCVyqL2mvnIU7BiLAuCw08dmoGuGsh1WndF7HKNyeBwWe28PO5Mxgu20dXZXER3dwsQn9U7oUs5ik09A1xEWICo1k6F3YCjWrtycZVYN
3DubW64SlNjbs5ZpqoJBSFaMWMUR59oD5dezznCOxu96woT1Q13R3XlzwZ5beZ9xoOonNVbuUA8aOpRGGwMkVT4Ehgg6SrOSomQgmRKRIQ/mZmUp/sP7
YSSIKRg/eBnEIZcYQwWDgAaAJ4HK9S3V/BHsUl6J4LxIpV+4SkZqKpLYp/hKHEBSFDyJHUmYSg8JxIU0gUNkzoRpaopRxsCV/o/JT+YiJJOte9J6Z/b3
V0Y1GwJ3P816gfBcP0YUh1lLqkEGX87Pgd7Pp2+nDv3OhQlkjsBfHOnw9OHcX1HIQ+OTC9LionuFOhK9EDRIHR1aB1+IIXZwwjE9lLBTk17+ZV59I4P6
6aipWBYz9W9XAhx/frHRZR9x+M0YdeusDqAdKPDR4PxzBZOOcHf+yeRyBwdDmw5ThPCXPp3rSU0zAF64VjakmJGVKmdOloAoYliESUCfHGGZKpLMhsId
SqlKUpQpSSYk4JygXuohPP0wZpVT+yyWUC4OIpLG9wScmZzmVtKMfDJYno2bobIm3pk2ZpD+yYWAzrwtzPHYMI3AwrzIR4eAhw42PakfbtuvAu1TuqAo
qgCqRHg5eljxPCEiqoqi9AoCCBKSkJWVokF9DsHhw+A0M6DNUww8U2ybMwQtApDrLvk8cqpm1yeH6ApwCruWfkH0fWB5wHuHL6IqfQ4HTlj18cHFB4yA
QENFAkwBLUERREgTEhCRMkAInCBE70PvUlIDCgBoL7RIltZQnAhdh+MqAUWiXpVuIZ2ColSAF9YKMULRL2FRYjmZmbuOCrN3jbxdvPglMD35hwBtWC/W
lYm+1eV6ji67WbgsgLIGkCRR4kK5mRljA41eaHBDdCA5lTIKabbDDEzNFIagfuuEDiH4lwPBCR1ohyItDlDGTdIWMknwZgsBmq96WDzZrrdsicnjcvr2
bh+9Vc94GBshNs/PYRBM1nHa7AqhmeOjbvQ9R8O125p3ZrpHllDlImVkQ/WUMHEnE9MUkQxXxsOoMBgLCSCiZWzF4TDv1/19tb+VDB6QL1Qk8plOojsF
rAnlrW236Q23M7eXfy20mz3gAnBJbiBhA8IRyoRw79fmvdzrrjAcz05j9IA6ByhaSYKDCG/nwUnfyynsdBPMggsAN+7Fmbs95K+CDFNETL1CQoWwsHzj
t5VxxZt0/scQiulmO1i4pxItCDeaGB5P2jsb/lueyITCaQLiSYgdGFERDw7XS41EPhfGIwy2QU60sxTrpDShRQVGTETxvbBQugrywyCDCMWggKDXeRHT
0a1gcSRox9jC1EIICzijZiWREaAl+QPyhX7XE06C2o1iogNN8wnQf1ZMeRiSb2Ti6T8Tz5DBwTJi64MZMRaTHh8ETylBMK+YgECPsnh7sIDmVHz5+zki
HHnrhwSSUTHzBP7VMnARIGuwVOzCHCxwF8uQHh5Z1p/RvQ8Gac/vbJuzS+vTKnRmK7t9tnw8pUVTrcaJMSocxUOSieQ+vDZB7MYD6uP5P3x9XiZ3W9dg
zX6DH1WeEcIDQcNv022rSYJjNIRRFPTFhK6CUptEXgUbIkkwQQTEEUoDIJED+dqRZsaxSrFiwasanDEkUc8aSb8vm4HfPmukH1caZ5AgcPJnOmxm/TOd
bDNkhyX9mQm6BxyQqMYJsoguolLZjC5rtn57dt9I9k32NGk1m7omzXKXJimbGxRCvVoMADk2YGGBulAs2Ys7MJqICOUgBT0XtKq5lTKBeBSDtLXAt3rd
BTyYZ3Ze4GbtnhQIiiByYwgCiIj+XSs2aIBJJBiIwxHfCjeKjAV9nqaF6PQLrfhoWy9mdmQwZUmmjOrt269c0Dl7CZhOmiGmFRQDN8cOpnHG7kLaJ1lO
TSE/KaB4U77L3zbH2RGpfO4/TvWc6JGcEYKAojm20KaDpyNTMkyDo2KkBVOmiDhpW4dlguCDEhOZBcE0cmgymhYYVcsTSrAgSDnHE1kXNvBbJ1dOSG2m
wywThZmdxVTVNNA64VnKUMEwYBDtnihXAKvWWZc7kPVBPCICmjsN1IsNb3WqWYcmCbVEu3dySyLl1cGsYoSqCEMgGWBzLMDcps0Gc75MxpzxJxIqoocc
GE3KGYQKmhHRZvrrq3baQGTVmxcyBmxSIZvZ1ia3QWBuG4aMKi9M3yqJgkkgGZIGW+LvIsIREHARQvUCbtATfBuIsLOLqqh4YBF6NFwjAkJTapNrAhGE
E2UZRN6yrq0WEoXDqSd0pLLGAwI4O8ECBsQuOFNUDENIRoERuAFb2KUTCDqhm8416oTh2DaxAFIGkSAspCULdJzS3RNyRlt2iEMAbCey3LXVwALiCIGo
UQ3DgyUNHOnmt73v7PlPVOkA3hPDpJz4QhezptCFwXaQCgXLQyIGVMVIVQ0BEghBBQH69ihQBmDSDxB6huoP85QNVNAwgEgPPkHETvPlC0CsQjJKFBQU
AEgTQJBRMREIBQiUwAS0CNp8hVeh17jvj7sGBxA0fAkx8cFHwZ0UyMFITQRARFCtBSFARCxVDIBQpTFUx52O5e5ToQKYhShDxlUyQgYlVNIhMIjkFJH+
ch8gpUHMFKKYgESlBoRaBKBeooCH1IApSqfkZwAQ1FUUlRAOhJD9kIZT41PPt70yAnEk3EE8ew6D6obpK+a91VFHLGCalovvH7OE39s6KEpEpGKkCkKW
lPNFIMUUT0R24vZ+9wN2EZrbHnk777eu6jvqA4lQUYCGYEk65z9xoOeu9mKAMUQJcgDKumnENt3iSOw3BENA70lFC6w/yeWbzL7ovVj30oojDUESXZ3L
g/XY460LP/oz/xz63CG1lQtGmOYJPD+wD2wDbSQVgbtRtLS18soYnjGSlp7/A//YKwpPjYyng4yon8wwgclJlRN0DwYDmByBwqH1Xet0HbAn61EQQUUb
Fk0cTrhmIZIz4IPUTZP7wHBi0SAo+8v637YDT1SFIvQNbrI/0wXjjbxPA8GY2U0PbJVJSVEoUU0pQ0dLEC6KaiAGlgoirzscRCyVNXm0BMNFQYgDmo6q
lBMZpIqYpmopCiIi2KSiYiRgF825fEBDAqYlBTvBygaks6LH8UDtBWVgXkA6O5+6EmKUqm+fx5vEOf2/RjY+wxirOCFxugdj9PYqnfzsCepd4KHogHjA
FK8A/z+7CGIqqKUpRu/Cn2RhqQP/ceKd3mwITJ6f+2DAek+ztImKikkommkZYqQgqBaQ/QFwamKQZhIgSkQiEVoAIqBSloAP4nGf5QWyrEJMMUxSUUv5
QaaLRqEoJNZzIIxBSjMsEHSAGqGhaWgpoQBKECICIRpKBoV5ZMJ8B7wIoQhiChwiPu0CHIJdsoK9wuwoGgtK8+84zBf4yGk0LQ0tAGkMRQQSITFFSQRU
NCjhdgCZA7BVfX1HL5hk8PGAMiIL7HQ7pkw+sL8yym36GfN0IBzHJ+MHEjKg9sPLK62w81H7+eXdvlsazgL5W8CbvYc2K5GucQm6E5AOeTRqj2OkUFAo
fpdndifmc4rS8TlDxDlOjJ2oCuBcG2jZKIpIiBJNjbrJy5aUBzyvoj7/YJ/gepwcb545gnshq34G8xQ1ttqwJSmt1IzHE2NjXTo9w2unB0anh4EV3BD5
fp+QnCPHljPvBOCCf61QlFGQOZ8f3b+yDicQH189InR9SwVzQDjg9FDvNAPxhD2QpiUkU7Q7yAJMoi9cAbeww5jOLCTA8wugo6QNAUdsHQPR0ARDQdiA
jcEg9HQ0xFFAVMtUaBQ0B0lKJmDEgXYDiAIl0apeCV/6wEHhAePhlOIpoFSISAipUqlQ7AAHQIhoKAQ0okyoaEoVaVc2Io+06cTiFHd2h3eFGcO8V54H
F44r+vPCOigi+yERA5qrID2eA9waQDCEfMwgfywUI6/PgcPs4+WDWV22l4BpMBk1dh9YHGdO917mN/bHTZdJ2y+5/S/oyy6YtgrPbTB+GJckz4YF62ic
HG+HVC5KXocG2EtualE00fq/ef7HUNthIiHwIwh1RPpIGV8xPXgYkCEOvj9SJ+xFCJ8MClKsFnA8+X86+34Zx8X4nRPkhMVDiCCmLihhqEIa26GwnE5g
3Y2LC9HE5NgNIYDd1AaOnpDM9L2/yXdbY1Tedy0PT0vSzmAzoTJVbaSQkiCYposuNiM0NUoQspMkkx/1KTda6J2mNJBLtoIpJm6xIYM4kcSrjftHnwqA
pP8/9fHqnLTnkBDIk0WBqWBwYQ3ZMQqCB8AXwUDy5qewICYD1w7nMiquhksGgiLH5q/sn7AXk7kZYpqKZmRYJogkP0qjiDMEL6D+Z6qKZ7W8sfdxfqOn
1I+iHD5YV4yn0ue/A5b9LSoMssnXqBXRgW82mFM6WbG4bhtcY38TaISSd0e/kG8afymeIpOnj2bMBAmClRRB/y+E+zdrXuCiWIGmE/Qo9pJ70PdVkZQN
UUzJPYYJp9uxjBxLcvDoFiJtafpT9UnNPGCnDUeJAQ+1Oz2mGuNF/v2omGRI50BMqB9CjADMA3UtuJGp/ewuJmRsXHADjQzKKyokd7CBF3MzEzQiA6lS
fBFAiqqkpxpWJlsZF2EaItqPsos0hCBj/aqd9Gueg7Q1umXJNJmiUD+yBMV3HcA/7KkmqmkEmYh11Y7O3qVZOkO1iAHtPvQ7Q+dum0kRRNSm8eZAY5LA
sOrUHOU2MJw79doYqPDKiKvqhZsiCJsF8g0XfU2J3QptraQP0Ihw0KnYjsBsSbRFRUwU1cCwmzApaVROaVZjK1CqnNoLJx7MgoMnayogB4cwGEjXwRbF
Kka9pNsMJMsBcABIbgQPYzqkVh3RpKIS0tWx91xdwGhlmiIrsaYOzqibsziy5qRmLbVBJNEm7PdnbRLAlSmZDFZC5IjkX9/RwRBRmNxhrCLDRNKJUUxi
WDyTobuOOlOLRtk2LTsEwh0AdCGtbJuZoAoK2HDgzoIA0yYh4jHBhgcSuSTDODFCWwxjC0Ebw5ekJ9AB8ULuJauXoekyf0P13h5K0FMEbJiQoIZ+suJI
KCggbWKaBsbp/KQTASkhMOUDz5vVux8DHcbXcZddE+tzyyK9S6zhy408L2czB5kifPwKnuSHGAeOG4ZpzEZWiMEVgHt46Q7qp8gcdVfOQChqkooChFBQ
UEZEUQFnmB7n0RqHt9S1d7dBZ41Ephc1FEcQXHrCFqgo18VA2OttwBP2SIBQouE8Oibgvq09v1U9PZZ7XxgcdOXRgh0gNdUlMgCibZBJg65JuiIlEy7q
62TTIqndqUVOw3+DFADQcvyYCM82F99URI9A2/LpzrsqkAFACgEpBQpRZYg/hAaHqihrUSbYggppmBgnyNDiXBKZI0PSDiGYaHVZrZ/ujV2lxnRDBSmq
XBIw1IRMk4GLBgKayrCKChIIoHMTPOChhDv+M/hofR3nQU/nTnH64sM8cBkk6jQRujKMJjwbBZiqwUFB9+++aiIbGsxxOKw60jEFFAGIMEAb746PyLuO
eMPkOnBmTZA2TUULT8YlSGQYlgFFhYB3smcyeB5FRrWdWYJ1bKWT18s31D1Q3ZVPoZQwOSz7rYDGTa6w/o+yU8fkHoCoHkJ+GBseKTxTqExBzx8M8iXc
i6tu8dwhYImNZRcjK/LeeJlPn24UV4tzlPK/yFj6vSIoMnIx4L8GU0mu7Kh4iGjOu7LkkiOgeGTY1gzsaXOk6trut8ghRuRDagDvj+PXsEKqIJqoUImm
kyiGDAVEQ1AQsd6hn9+/Iw5FEOUr2fdYKPbcOuHjwDAvmhAqbSCdmDfu4Gz2Qqk3awAqSCkJYdYH6krOynFzablHx6ajhoyFTsQQA6oBJdvtTvqXZlpD
tu3cMdZS8XD+wIV889KuF/Qgh3lpDln0fXtDNzCgZEJDJyelwnIwFnJ7oeffV2FekpYYNFSiMOHo7JjA5A8dLUsVmuZVihJtI4K4mQZiXvspva6A2gAy
b+7MM2Ziyf47bRDRRmqLTfzhnV0VERpUXxbE3TpxmTt4MsA8CdPnk4E4Y9b0wsUPmB7XpPyXpKlqtRnin1B0OQO6Hqk8E7tENvY7eeAu6yHknQMcXkec
dxpvBxL0gGYT52UuqfODPbQattUk9REyUmAx3ch8JVK7ijPmOjgbmTN0oHECegI0kR8zg2zn55mzdsgG5jW+TbKbC53yPPfCClPjPUDw4w+EsSFCEStJ
RRExSEpQEwlVMhVATUBEUiUUIUFJSJQFTAhQ0I0iUxCjBCUqeCj75pA7TlxDCGJvPC9p3ERtzjfbCdwrkLBJGbd3k8H6a3JuajiAo0P90laA6AKPkPD3
9EDuCyFI/YuCxfIZsApQEwCuMNkQYCiVp8XQZTqOZGGTPcmBQ8vfrkGvLPFyHGE6SenYliGWeaeGp4zdmnY88MSb9CF4dG5u5MSrxtu5J/CvRz5PhqaR
qdudwCv3+fBM0eEzTxHAnASZx89oAdniXPh7S0QUHypJWfNp0pPAO/TvDvsTgYdWPcoB6wpQhMJE0CBSgB4xBy/wUqmCieQ8P2VpdmYflvNuMzeQ0OYn
d+V/E9GBJ2QB8DU4DjXw9CzOHa1uQJ4So8IJF9A3Fcm57oSMAMhAIMhCmwEQDkPh73cQP+vuu3zCxHy4WWb0fWYRuiC7mZgojbmGq7Gyt9cccgcgdb44
vQkRrmeTEE0Hz+p9L+Di+tJjSeSPqlFEWChKQ/llZUMilACyEmnoEVEEX0AViz7XqylR9iMF5R2s7yJ2qKEqIzLRZzPKeY0Hmmej8Uya+np07D6wFna+
CBChCu9eAo27eQIwAR5A5QAD0MW9VIsgHx8u2v/Hb4MwFiypX/nhQ39dpeUX12k0DpB/ZtTf4OpUkbDgKNJCIkgBGIwvP5sUf+cWP+9nlNCKenr6/PDo
zD47b7bTBFhm3F0aNMuUaaaF9rnE6Q5BorGD2gb7AfacFyeu44DjZhDX5Ecygf1ba58mZHIKhAFHaT1SJ4eRemNGj87H2r4Qswpyj+Mh9BkNGQNoMutW
eBjWNkH0JRA/dEjCB8kDOATJSa2ApGCCIqSSLzIKn7eQNCfcixApWlIhE/3I6XRoHAwOqlJGlUxUIAbcA0LnGBVJAThBQFAHj2KcjvPdj/tgDcFOAShF
SAQSJRx7hOJwxlNFAB82CgZgKAoEAiRCJEpEkYChApTtefTKoBt/j+yagogixDx63D8rRUiqRQjqDRmoSJrRmEaCIosgHjhAE/x9lx/vf5/zqqfbI7HT
aGWRwikpgL8e3EslA7AjCEWoxEKlKS9prL3UdithR3+pNEJTKsGDPKXwnJITK1xOsGZB86AnvWDn9LAOtgXKMoocbbkVcHByM5nzU+howPbCWmOT3yBz
rOrF0oGzZWqUYTVABUKp4HKBoAPqI4IiyiIhlGIE4MDeBBNhbuZhpkFgR35zk1dauHO/G4GFRExCUnFhVTFkggkKKqqjDZidO//qrUgixvezNDk+AOKd
c6CcAjQT3nF1DsoKpXvneknlRO9d5Hft3w9uT4zNV6tiCYmLwio0e8gIGijccmSA2YV2GdSyYWFhvcAs8pbGlGFypU9kcg1ISimnsGgpIYFPd9VmXcAw
Hs6rNRgwMsqiEDYMCXi8pRI3i2cZDRvBiGs2vK8nJd7tXndw1KvKgIyBJoA3TUCdIknSuzcu0iJeAnBp60Qi1VDaG7QE0v9NOggLY1iE0qGz1yr9xMNQ
+3DYG+7b6Bg8PvTZ4VNBCpjgcTonYOhswPEoMEEgIiINawOQKHA2duuN1MQyKCAcGUkMinIl9A2IN8QyTAqSyo2CDCKVOCJdKq0yJFVDkmbkTu4sGIyY
qhEARUEjdhzVQasihKbEmpOwQXN90Lyff517j52++Y/WYEOd06QpZR8Ii9fc75uJrlgb7H1uHi3YzFaBUEMIQhIYbVRQnUqzljQNAtBaAmiJgUJWloYE
L0sL2NbhIWCkw2ZABZsY3OGnWzs7Z8W7zbZot7DSDo4TwiNKflDi1Zko+vC8anRnwCs0Lkb26sNUOO+rqNDV5yRZlyEgVaQZtoPvldXlgaGxe66pAmMI
kMEPkE7OyO7UzDtHNTxVtEEjw+IEgnI8ZLxh9g2A1Ex0LDD7d7U1goKRosTb1Y6FwirGTq8gELPE1AcACM6TM7b5mxsbgVdWCngQy6NVJphwAgTVSRSw
1akPG+7fYXhp2zv1gca524kloCYdRUjttDIiRgt/A7UfwHI1Z3uefNAsciDDgeICybpvXxI95BXs9LkatCyDafuHk2ODd8DU6WH2WgI0NvErBwt2V1tj
zPAE90MxDUwjESMEDVi8FDqHfkA6duvYm7A24h0j21Nb2VNpQNdenA6JebDng4XaakGHafez0T7P2ZMkUC5TEqSGMPh+u60l/795RGSotZCsn7Ew4Y44
89MA+3oCjCbD8kxZiAyk79oqUYEhQyVVCQK9wlcfSwwKQrLJ+TscUDvgxAA1pabJlYWb/w68aNOb4BygFTTrJIrFSId946WjiSv6J6JJRiYkhAFUMpZB
QH3XW91b1s6chqwB1l2haTnQQsEy981xDQDIkSEEP/UNEp8GlEKllpYU2DVDrA/xJSQ5OBnsYJAATAgIBtZwmDKdSOGwuuTLnTUFKJsISaEuh+GrfaZC
uZkXkipFkCiJQUMEGfKqgIgGGRfuwmBs71urpqZiulWZDpLPDV1MICQKHfJ4qxmijBAIDbjUieuayfW84E2s5Gi5I+O+d05w8CaDwDI8AFLsmJNIdROQ
5ODuboHBuBBOEw5dGIPAaAdQOxODSRiApyUyGU6ElhZNzYpOhBnIMA5JsyBvwZ6keTqnO967YYJdcWzdWmnbM28viKAgkFP6PlfUtIYbXHwDnj2dUMYN
HMoU/CTkhsB1B+r3f7P45tsPtK1FZlwcrrGlRGOHBz6lkPZB7zH/zsPXuvEMHdyf+hE1KQ1MU0EMkNTQwZU/0RQ0ibHM54T+jljWj+3zT0yHURT3d4h/
NCqSJKHrIhwQDh4D/n0hxdhqRoSCSIaRhIIH3zzzhhu9GQhEzhMklFkWC5D9EwD4sPzBE/NZA+naj9RFIFPcp9lMFPp7HsDc+oTiS8TIERkQHR3GmDuj
2V7h8/M7Pp7F/I8T94ezKfsFDrIlAAdZiRcSIDiUQxIn6yLQBxn9VVZUMJ5KQfd931d/t2i+u2z4R46f6uJgkGzjoIuxvo7tb7yBv59MiuSSnFSvnDsF
JqMOgg6x+VQH7Jfec8Ps7e0jK43TUkrLBQhLKQEFArATMpLI0IUE/vukYP8PfLwNYX2YPDbfgX5bv93LuU7bAjYdUOoLBcgtjauNASQBNEZMyhNGEqcF
qipv88w5zmhRNVPNt67m+dPXUUinL4YZhosWMoYinE/+br/k7Y1ecJ5IfFJ/khROvts/wYH9mukclHxpf4ooB8kP4oeLPnpxzhAx+vW1wRMZpodKddNI
jS3mQ+yoP8Mmav3bGJRWPanqwOrpOWboGCY0YT1tU4tObUHZX6HIwMuzDjVfZNZ++mztIb7Fow9tMU9kP6Y7irRgzBL9Wqgic2zW9kxj8kofaNipOhwn
6da5T3MFJMXo2IIkQFDVqN2zJiHsXHm3Ok8jFTMUGt94p+5oKR8tIovTYPNzaN3pUTBko7MrZxk21KebXA1t222iLtRGVKwqHxT0k1rJ0aEeKXGnhSyE
nNKD+4aNOLu/07UBZFBGKqM5vjh9PTjNvClYsEVgsIzEsWD0ofqYGaKaTGHSyyHsrGnIlZuDmfq5n7OCOVJW+1n+VNEDn/k9cnSZVT2c8AatREkBKZjy
Dbboew2kPqsRN+m1UxEN7sUVU+gYgpYkoSKA/KXiI0RsaDrh9tL5IaPvuKUD5OhV/68iK/1x9VJ/p2emSsJNmiLFAMZRAnRn1O2m8Z301CQP+sBE+78P
wgP9BHp8FRyEJGen/z9TPl42/1H8H98cPnoOf3KmZv39RcIoQi3Uff/Tt5eqduqZ9o/H7ftM8NwEotWYryzROhsedkxIrXx/+MDJ8Un61z/ZrvzKilLB
piQMNmiNK4KShi0bGRlz/bKpiguGQ5/q/K/OJAU/TFeB21MvyMi5dsnGzaHGIMHjJXxzux6GXC+QlCKUZbt9V1RzEFRq8THb/9asNJ1bL9VX9WImncCZ
Zg3PAs1WiQUNfQiEHp/TlNKkVIrROTbZ5jg/l/CoNmV9TgSwqtR1OrWtCXXIFgDN94iogyY39Xo1BkDhqD/R7W9L9bOy8LIPbR/f6qD6PbHHx3uD48Nd
P2kLo5Vfd8Fjf9WOfu5jXXDeG8kG8lCDkc5hpFdNGEeMSCqAuEUQQx+7g3+/t3ye4NfJgott5vOAqhV/T9DVjy32aEbXw5RKUE3cA+UpdBOSrOcDUOzN
YOcLCmY6Tab69eujV7UqeMrZZyNxgeu/pBnnrxMEWK+N+XGPSit3D1fx5cNrjj17Sud2T2CkeuXXHAee9Og/Jk4AZjO/J9uEOHhREV4KJH3ymfppzn2Y
Z0QbeGUQQuPd85vPP2sOAlUGsg0mrOTlDJKTSMlehA3JtKoeQz3bX/rw/9rYtYu7OLl+Hb+3bz69o8JCJlIoBIg5RiKJQPCMzd3lsfL5vn+Dc8tPMLv1
ztqx11tnMK+0o/v2KskvHszEfTbk78d4xbeSuV1bMaWlSXr2wTYe2lHei/4MHIxL2Nd3GmTVd5Ppvr6cJZPX5O/S/iW59y0zolPqXaQEW2VsuU526t/i
R4G31rnz8j/545Y5v4t7yNwR6vs3lP3L16BYpl/3iffyiOM86U9Lyg04Z9vS8vgZt7eoSpT6smvw+eDn3ZRD87Zuha+569qaXXtyX273ODzvEdNw5QP+
CUEWhLst+IDGf4r9v+EJHfuemHwBLC8rHJZP9TCYMI/D+HukcpalzPvIGjGCvzJmyP7+edF4z/g77ehIfwBA8kKd/YwsDDSIUIRWGnP10dDo12zPxVFZ
Sq2DtPsuRbrNWcseJdwu7twsmmqBB8xQIxQjz31q3Hy/8vkR3KvHZQxn7iN8vXko9RF+fnx7wgr3dBw+tfhuJb/DL5T6iNuLfVEV4DVBQ0KX45+OpF5c
gwelQgnnnAbkANv+T+s5sR//4u5IpwoSAqYKU+A=
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
