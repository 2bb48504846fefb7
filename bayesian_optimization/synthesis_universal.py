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
QlpoOTFBWSZTWbPBklsFYDh/gHVG9VB///////////////9jZh47xu+fWB8gA0AAc2vb7sbY9xV0e73jbU6d3oBSlG+u4ERVFCSqV7Da0Nm7GsszdzVs
jnz4x98+67lMyTr7vV63zvnWVedwPQ++wB7fAVAoRozZoBRSUurrO0wBS0wp0DR2w6GTbaKKDJrOYZM9g9TzKFJb25NmpXQXbdl7MRQqEO2KoKK9zKbY
520rnIZ1QAaNADPYAOgfbKlQet9GhEKTvvvvPRQooPtsRQ7rAbmrmzGbuvtu9DbCi2GqkAIqtgAq2YmnLVUUAER0ZKKZsXW6GhHRISsaAoWjdNG827V3
ah6vG7GqEqopQU6yEoqjthCa3ffeeq+Q+huMoO2OgBbbzaeL0BrETvB8RpeSK8l9DFrKNAyK2ZsLptOAKFNnXVQUUVIBKpOs21UIlJVs1IF7AwFBVQAU
9B6AAAAAOgAa2mqgAoAAAAkACqABe4fNngp6AAAAZBtgNKClBoAa0KNaaAAGTQAASUKaAACihqgoO8Xvt7kkLc+g55QOiigAADeu8sN62lLKzWmuEdZT
29emq1l2seez1c2T7evebZrfdw8s7s47s83tzsXbc991Pvij7qXbbehrsATka82Q0NemumZiTsc7KUShRSIZ9gc4W9q97d7oHQCE2wtgbsbto92vXgAa
UBTrTrnbAGqAADr25vm2UbbU0bXnvvma5qvjr3Jd92U8VGt7uDrfW5JUUlx7aclc9kn2+jn3y3ZZkEjrKEWbrqqLYNNfXdrpwdsNQW1K0i3u9feyvjXf
Um08ms8neu89OmPntR1Kqkdt7F9KSz6rcezusmee+z4PkAAAAAnWB9JG88ivp3AAcAFNL2R7sPlzKDWqooFEpPd6TH1bvC977n0+lu7QDhQqJtr68fby
lfQeSXE0rrLs7uW2dtWo7yZyVr5g+5o7cethvXvd4O8D3vHF2tvnz3vn2UOE2jQFAAAbMBQavTy9vdNug8jZjqn10C7D32dEe2jr5aD3sqr69S94He73
gqiQ7ndvAbF2kj7vXXltmYPWlsDnz3qez2cRrgd7uEe9cndBQAcadwXY3YLs7mUd2RNtm2iOk3QAdU6yB3OLrYA7zw70e2N97152+vnQ9yNWmCTA9956
9r5e95x07tXAAOCO3dfWC9e7cLBncezrtm9Odut7HrlkAZjT1RVOuZPXpVQpemqWwMQUAX33DxB9tSdlvnN05Vr3sAD3s64I3293lupVzDHbHB251dz5
9AORoBh21IF1mqMqkAugNECVAqlClFBQAAA6AAaBIkq5YB9gwQ3a7QKAQUByZ33lGgHuz76KlJAAKfbT7z0+QSgqbaCo1V305Fee5St72U940FzHb1KV
SiEFR6eA0956LnzhIHTQpLQAAGgBrPYDu8+Tx6unfXXVAAcR02zka7vcPAcgAaLI+e4r158pW0AB7cp2CArwAb171DPXUqOp2GrbtgtjWgdte23cDyEB
VJI2GPSwAwAD5PdYYI9HTQCQzsSDIATl1KUpQztAgO2WuY19YF7Bspb0WwN995SKin3xT3ze9h00pQC7ABOwAbquzgOM2bZ2jPQ+h4+WPs2NzXQApVR2
wpMdcg22uTzeNaMSXTvAmrXdl3X2MoK7aMAFvdBw493gCh4e4thfZW+99cDwtoziQ3Tu6Dcl267um5azC133pM7a6C2NUNCF0NVOxhQqxRJKk9eXo2zT
2b2+2+a09dl3c7ttcbrUGgY2MiUddbc7uYHQBVa6FaFOqbp0l1gAAKwg7mTi5Po665bcHdgAD0FCdY1q1pmkKujaGjopQ67mKOg5w0IEqruxrqky7lsB
0AH3vL1a9g5DUfcKkNvcujZaN4YdWLlS3MnZW99x6n2A+DrWqO7Lq1pVk4Rs0ClUUA2tpqhsqzNfXOm1AiNb1YAcAAA6AWJy03HGRzcBzd727AAe0CIA
Z2B0TVgLgGEQAgO98VFDb46tddOjdjOxtGNAM9ugVdbQBUintpt1yFKDIKiUVKJBUO77tFXe7ul13XR2Y76Z1etwra6wFdUR8+77vbYKM2elene+5jvg
OEn1lGtK88LmTl2u733jqKe+F3FPs4Hvmd9bwFR2VVUAVtdn2w2x1euuyFbK+p88gvCNrUUlBDRgqpVIpUiRVCfWAAABPrEIJG3pwUBZKrY6HJ6M1Cm3
krelfc3HxHIg5c2CBpTtbvt3298NNDe26KdrDuZdlj6N777z0e3KvvBQgQlNwABfd5718qAAN1rY5UO7ZxpsOvt183nX3bARkqMOqTU5WUMuW4bEzed6
zmqngD7xyUpJPs0D727ve976MIvnAVRfdm8tYelp8AB77dDTo4aaCAQEAgCAQAEGgTJiBoJiJpkyp6elPKemSeoGmIIQiIICaTTCJ6mmk0xoI1MmRM0j
ZJoHqGQAAGEmUlIkRNojTQ0U8lPymapoBtRo0GjIHqB6g0Aepk0AABJpIRBEIRoAgxJ6Rk1T8JpT02iaT1PSeqPKB6nqMnqHpPFAGmEKSECBNGgJoBME
aE0BMCCTZMo9MEyamU0NAA9QSaiQICYgIAmQTCaaATTRoCGTE0TyJT9ChoZMR6jyBT+qFD7r5J9uKqiGDCAqp/8xg0f9cHJyVVRFA/+yoig/9pFUAOJF
UBCgUI/gX/tn/GPnO1F01t//1t/KL6nHnH/zcbkORQcrlKhy+iElazEU/9KHR/+/+fd0ayxU+L3t0YHx/+d6Tm6Iw5TmdDy72mN2HTCAaQh/YkIVA35/
8upc77usNZbb5ZFS6Xo/8zXzqG0f/Pm/Lp0bjkO2VWezwBB8UQY9igpIB/+m//saAf+//uo1f/6/+2465YCqT2X9i7vw13/+//m2fOuYfpYmue8Ca5K9
1mBLWJ3snmHdWt14sMZ5XlV7TXj7ztXHRJzIk564n/1qtmk8aryE2fWmxOOWt7xmurowJJSJIcr9ZyZrAsskgkwfZQBzzLFAXoGt1hV9NZA8UntP7/DQ
qp/ckX+Z235nJrtXl3OhG1ZsMcKCtbtDpIJbrXgZ0U2qUSiwwUAkghLh0KIoAc3DKIOKt1p/+5UtySYOMeuMndagz7qtX9k/3v+56r/e373UOVN1Wf/+
p/0rgogoJNKgjYoKkEoCCWChSVBUAfxKeI6/72n7pbNi4UovUZZPSFS68os3N093f8m9sCXLQfAoGyAGCOWrhh63UJ8Snsjl/2tAuUR/py1p0n1q/eig
hwqEgk9FszO7uih0RVIhdSv327sxHHF3dy8ZbUFHZpxM3cIknccfq2cDwSj/TEOn8QusuTCArIuva09//kZCcZXx778vhSdcA/+P/08DiOzcKcNrU0TX
lTb238v/8xQXEKAQQNCM/81zzEGQ5cpfVftd6If7xf334TExz1UfELnCLf/843vj571tlv03dR45uTS/ZC1uH+tu/3n133yvfQbLkzPyLnUH/73Vg/eo
JuXN8SY9B/tRsqJVx0pn3U0dN6PmlTCUGuuNpKsSDPrzUq+pAZ5XdhF1Y9VWFHt1H9P/txvPtrP6SpJ48hKfGqZfhOpqHl2evM1bUZuOUs5Puvlmqr/0
6U0++of8Oyx2rSZPpuxbkqcvbV/dVWkvjytyz78lrEnoQ1pLq635NDUaoDbWDd7ipk7KUYiTS/8cIE9V4VvXPmde7Lb6SIHE3xYqMOjuXBRe8r3M1tRl
92LvxFmX4VUavVxID4177eYyEt6Y37mpYNPIzcN3CY4s9CWQNS6wk7MLP0Xw4YDWEzMbT0u+RixLoqu2lHPlw6H7rr0/P+N7ama3zu2etlllExGQUKwU
/+plHt9n/8pWS12f9D2/L6CKf1KP1TUA/+Fz0f4iVf+UTlz58OV/L6v+eQ33xIH7/1cgxB/qIrmuUbUdgf4WHIcob/4kgyqimMxKbQnAZOH1knIYD7pz
nfXH/RdPWnsyzIPLle42egcZQPvLmnHp+7f/pzoO1fDZwb9NJRLwnnb/4Oc0sKz4ZO6obyFv5cgdH7CB2+Brcg//pTotADjPDuNSNeo0Y+XL7pRmCBUT
U/m3r49vxztZTMc7/AIHC5EE6yhAiYKBAB9+nu37NsLIL4P6/bNvPf7/3eysSt3FKA83DdwI/Qf+/r7/KuwLSFe58FGI9pkBLgwokhFf/kHjEhspAwMj
St6fzbAK261fd16hQTdQpkrEl1DoG/S6t3DMeeoPoKinu9Ruxy5x7tUawH1DKjZhbS6Spkqkf/m/dpTpwjIZHGHAMsqcWDjaspufNgzyGnaPe4WgnmKV
cCXDyp572IY78GreAdzkKEbyyAHodse8fs+AtccwRkSCATmaQsaSYDxXrR4KChAd9PHwfh3bUotMZ4Hi7ZcPOwi8mYCKo0OrRHlD0HsCjOXgPmE/i66J
8SF3z584R4hgBfgtXK8pbOBBHBXow9n2yFf7V+/Q3X2ZDP4v3kO1MLAroGq6Qo6IBKPlMuJLH8PaGkoCD+nY5Qjd9itqd2uA58Du3rQhIpP8Pg+3+o9n
IPfHpt2wnx0xhDDngP2dcxbMk1arsrs4vzZkB5bRIBJRUUWgGJALX2alE5lFQkiigfR/XpcJ0Z+1JN+3CyYDKnYq66ccvq4wE8YQ9sgBtAqB+dtAvsvC
Def3/Q4nE+LIEQScR3OgFcoDICUQIlly28LWmglOjIgSnKXdCEz8XXnUIQz9Prrv1Pj+nuQDndD47p6ThZeVYSqJIDGBIh6/Hw/sPLoYJwJkYuom/xVN
ei2I5EYX5tHY/RcKAgAKJzmAw+GpDYpvxx983TkefBfk1ydlRwIHvHEKpJ8w4mClDuwiQ+C3kBv/+lxRSRIHf5l1rxyeZ98Cp1WC00IH1T/Q7uQpc3/T
Pyapllss4hF11VznRkNpPZ4r3rDjzdHFM1KJReGeGZrvrHvqbhhzo3dMyo76IowWIBImtio9klqziQIqRmaZxFAalx/+P0moFBH9TVrsLCYJgOurf32W
ZUX2qh9fP8PNNaVoUcAgtk7jrrrEgZfROP5F/aB0HvChVHj3WB+AVB14VY+eEkOkjA/vSivYDZl/Jhn2Quu+8chdSR1lGEgPO/D1q+RJOWhw1bbMawnS
H8ww99UnVhQ7zrwP9XOjr3/pSiIdsqJroytws45L+H/Vo1ofSGkMVbmGj/jo2lpomkHtbKVDPxIqqGSAz9eqmStOI3o/+jV71g0gsNMKCrK7uv+O4bMs
VZvN/831vi5qcEyHp3DI+VoYggsFBCL/S4/7SI3rbRBxCB9NKYP+VIFvJKgMONBTh6K5HllYpzzKv0avuZ02cuJ3kXhG0Uaj8f1H6hqojn5c4pA2SR1N
1RTdCUkRMoGAB0URLQrYFoXN02PoUbbf0H+/Q90Dmi+UiYP51ya5+v7lQ7NhIFkoowFtMj3IbaznJ7Gkh2IKdpoyRKUeU68igNI411UP5/yem7m031Mk
er/yZ9MlqOUJQkMxlJXCk0WQMm1jxmnCLmmnWWupjTMQjBUrCFmbQkYuPJ8mnrlkh6yp3txdyGbGN0amvLKcmHizR03XK9sJimG9C2W4Eo3NGWKbw+OO
vj+VgamrHqjGUtkPLy9XnnN7z81xY+tdZprWF+1zQrqhWLg+Y1zVFZQV5AdtUWAHIZBVpnWAkgwboKv1kqDn/6iHHKrT4eO7dpkeH3cOBDjnBVttFhq1
dF3ZYCgg6U3hIgKQBrDgT2EBBWZVAwiswpH6lQT0zPHF9aN6beG4uVQV4gpGl29lyWhbVD6rhy45V6/bWHK+VTVUX9jNU8IyTu7Zm7dTsmduZYBMnLR1
1nR3c+Hf5dt/Pt0clDukem+C9QT4M0bYZOVUMN2zZN6FduFd/pl69t5ZQ676J7MqnVmZ3Z0BTZOGeoejg6p3JorOSY0mWQ30feXNuZVhlKe7KAYfjOtT
ffCafhkiZUGOGHmQNbjKiByyzBu5UKURCQlsrtgo5gUCoRIQx4OfsKkHlYHKQ4EvtMEKF9lCKceesbKadTMWIAWoXiopV0DEM8AMjgkTVNnV+CgKR4EE
remB9fv0xL5ck6k/ZhAEDDMZhVVXmPYOiiXCaT8Tt5RNpkXH0EOdkX6fjP4BxAxz2+h0A1XVjWjLGivFJJ5kKC6cjB4WhPBRu3ObMMikQFFNMhN4hY5Z
TnekW1jrjq3EADiNPwpgaj54bR0TCjLQkRHJl/gqdSI0FpCOHLxG6BAPrIRPv/D90vu37cF9NF5ZqvaaANw63v+1cd70GoX9E/0fg4pVQPuKaZr/+EKf
/2Ux/8K5JCkCyq5UhjWAfddgj8gxHhjen5oWj9TaNqy66xI2NV07/fVD+EqyP86xgpBRaDrf8pH6EYv/L8348P4U5+KS6acNaGEJSOC9e/3sGFFCdslA
wQlTIEUI4f2z83Ev1Arx9jf/y2YkiDhgqLmGWZBI5D2Nof/p/TU5k/ZjWeqO0KJVKAv4j1QY67/qx1u3tElrs/pQ0kNcnaWpUAjudk6ygxdWuRzmrKVe
jhj+1XICsI3VzKp4cn+vReq1IhVMFhX0X+qSKBCnw9vmD9nKZ/X1qNqRAZH/dt1g5M2jCCqNg6/pQbCRGv5dOIH9a/QGoG2p7GRiaySuvRmAthUREYhF
IRBmZwsqhWHTzUOXRQq01tUwV/wCrdV65jAm4lfjQOW34OzrBGWQz4S4iZQE3CwVdlYFqwfLinWcqDtJg8e95Dzqz/N39X3qG2J3TQJrvWtKereCiDa9
cm50UMi90igkn0/vd+39tt47KW2H6GT4QwexHLgnKXwk3q7684b5iaO2sMZoVkjhjvPOSDsoCSwDA4J+d69qwIKieGTQ5evX6bZfF7P5d3/y9pE4wwHe
6pBJnsHYcwPe3q/tqpGQm0USdZkEHP1bhFs98tH+PpUXrgpojii2N86xHrSnQi93btQeirzzGbL3MB9TqB7tFp6KFPqlomHA7kFlQML0N4V5n1FPa9Qz
EyafNPYzCopD5ybo95LgiCkA2I45DOjnJaHIOV+nEWusfVorn21WT75QO0hD2ZGGa7Az9z8Gfoc8Q1rZZPVMvpGBM8LF/Z7GadldcLZk9DepQZ4WahCo
4AskoJv3tZrBhJI7czBVjjYMGzwkmjyc9ld6QJN6FW6mfzLfP4aEwRVIinnBfEIbQmMvxdQuRcoTK0/ThewpS/34D4HC4f8y5CWY6XViLhYfu2V3g6Pd
1YqAx7RWA5PLDMR8lCwNVUm9KvXtYUl1tMirxIPBAU17rlhPm/dVg8FtWrrmDjJ6Kw6CIJP31Uj4NnFOBmqHXBC1xb23EAhzeoQjI2lU0GTs1a/ZYLwt
aldhv1rOXTXK1ek5yog4hnwsifWjMgpIFaVG6K4Wv2bMa39j19bjkfc/sn6Jy/NKuHgS1+P1g55ifWVrE1VTsQ5AgjMjciRRKFOddOgdJO2tA70mGyHg
KjmPsiRkHpm4snO9jIrGH2dSJkOYGjtTNZnl82cnx1/wo+JnvZ2G4RQxHQ/BL+hhmZru3YyMRgoqwPi5J/Zh1If4zI5UKDAq3vNncTnqM37QFFOMLKce
A+b7Pu+Hxv9Dt9WB6gbnoQvJ+/dGdyGVkk4bUcpGBL7XjrPvlOKDuXt1x2fSsRliOyyisqL7JbetGSn0KKFSGoRBmRKLQuXsWWFSDrrOmokBainzrED5
mHKlGJEKqHCzerCI4hpw/l2bz7lylPo20J9j7hYPpfzkLsrsG88L6RqxX2tSgYJPSsu6QyH7c96A/vdXo60SGNphoFytXnD4LsNXEcJD+9RrApvVaDZg
uT2yIgaFTx5bS5SRUpkSubopDaNldYQKzRnvKRGYtoHV1pRp9/UfNC85g/hS8QVYlqPvtfPvWBsPyZ0iPEKMLEcykEuA/Dgyaysyex7Vvl9jCZNiZzmF
dLWRV9dUfoOitnAUoVqKPsitZkx/AdoB2LaPxLFYgPLElV/pIgvhZUeAxM9ujCcdKZQuGOX1YlUGVndl82DEMUZ69pekFUAv1rWz1YCFGcSIhC6ySEqf
Jhk/ClwgyKlD6192NlpRswTGEfJ/3yn5w0CRUko5FmVE/sy+nyBjRvDhdhpdVMyEUqb4MZ4w+lyTGnTJYKccpoz9DffRqjlW5k9t2UsdfxY7kKL2EJ6V
1NjViR+/TAu6YJZ/mRv2ov8mEXnk6dHcvyVOC2YvOjWAn8HYkAfv4OtbsJDN8c5NgqaMyOzwWLQj6ECyMwiiHBLMKTJYKUS8co4xVtXLpXn4fg+IX2R/
xPdbvCXYVO4IzbP23iq31VxkVhdAV3cScupa4P8h/NY7JT//bQiLB/ou5LOpDia/03uxVtJ9G9dv3CE/qBtCilLQLgS2XqXAJSlJWEFwP3qpRQqcERcw
49QOtGRdDAUPe404i41YUCCD/20Fuz71H80IIX5v9HRxC76C7KmLK7SOkPJCqAkkESWM9SkZKwJmkd1KOB/P+yz/jvulT3NqGAEut30CtmHu/pvq0Hnw
Zsrqm/GIz0XfzChiACQIIUrpWcTO0uIkBjkagJVAgKcJsjSUDcBhjWe7JKBOGZin/K5rthzaNddNERQRcVrKYUcmYg7EYFRUdbiA+XECr4Zo95VXQzBb
mqmnU/312CTQvixrAaBZF7i7AE7gWPTAYe8e6R1oOf9k0aBNZIZwioCAoiYkvhXTx/u7KlKXGnAv0fNGCjaH5vy96Gc3U73lPBhzaT6eZDMmKnz6vxKm
Q+TXzNCx95GCwrObFRJobFIGUALiGBO4ps/NxZHxikiDiwYXqQNL0hcSJMQiCYwTbAmI86HojNSYdg2R+s62lKvXa0DBIEpgKGA0zzqUTgd9fBbjO++S
o2Wdp54q2W1kreIVherogVZsVcVDrYeZJ4z3/4MDzzW8KBC+q9fPxnHje/4+d8h8zn5TR2LkaVJwUHGVo0SsWV+v2KdxackKMDt1OrANUFuiEG6C+xT6
Y1J/I60ThoLN1Wl+p/UgBiSFHIsxFZq4qqx/T+f0Du8lUjPnvrzVy2QjLXpmAw01adcDwYT35ib35SF6KABn39A2pudNtm9NNQ09ddRAiRZ+AWyxeon2
9Z6wm+A6OrDDUJ4gXaT22rAZqSYzbJv0mSan2ehmj8x68dcOHeQSQPB0BNjoChiR5bgeyBWxzf69COZhAUQGkVTcACUiKxNsjd4d/TPg8MjLboueW/Vz
fSYyQTW4KKoTHcri7gL6h9mPkPN+uBrm6urzGlauGaEhzXD8ykh1C42Wq7ZzVhBdXILBHZjHVOrCup+1sXOGYs/f6PJzdA60IMt5KiZkZlSukYEWShnt
YXLfPDAlGCrhl7K6s3XaA5D2bDhfpX1IpLgxX+EsH9Z7kTxtPFXS+bHsAA2SVqEjQoiPfevbPQM+/PGeuZnMplR+37eq5b3TJaVHRVlly75jI8zTRKlj
A6jgzA06Vckls6kf4Q1hIIoFBJ1cjQqKYVXhfBwpHQ82Z3fJkY9pcBg4hK48Mnf7mYGGhh3zwvnu0moAGLEZIsFiiKooCwnCBtux2HBvQWtTY0Sqp/55
GxM1VkXSyZIG1lB4jxZbE4bxYkVQRkRRoHLc8eMPaLlpmUKi1zVk8ms5NMBab4hzLk+HZmUWMaliSZGSqCqiqSlokkoiKKiaQSSBpgiakoBTKifYiiJv
VtlSpAVgylg09yWCORCrLnZQXZFFcVpTTCIip8AX3wb+SLk6UpeSioSp2x5eJtl4u8xXTpLUUtTPrdG12eHboDaKPbS3IKI8tBMyAoIxE6Y2xEFBBYlE
7wKOptQhI7j/O9CuzXr7UNmAetcDpwAE4A1uQGQQDgqniFi+4A8FCgHShik8bPy3Fs9OG4qUzzs5vkk+8q48hNQavxRKa65Dtp9QCRQClbcu7ffpSqmu
uKZdVb3513CYEvtXU131ANJBwMDSUza8zPp871NubocCAflZDgJHkoYhBSAIyAaZZayBgJmoQlw5Gd45cd2K15eS7BEj+NtoX8e52fV2kpPnXnrpQ+ep
mBnEONuFlDZXIkCkuZgsnXpyURaMVVz+w8yiNgZSFNZIGyIn7nRW5/M473EBnUU7Dv16cwMqqM6ppKQeSCwVRlN/AzU6mAIRHgFkE6B/HYOPNvQkiWdZ
/5wgk/bAkAJDCoKzIqwXhnVO0r++rVDaSbxk4NZxI4kQHEgorAZA3D4FPB8tZ627bvNwdgxDyyeD+qOUM/A00y3njpv13al64AMDALQJVooiiDFiO2WA
wqRcCTrnmWYMkNtNbz0xfa+EmCmTuMxaRhB6O43udCTtodRKH9+b5KAzkZJJHQqHSbEqaq6/lX3fzr+gcIk5bZ8T3i9WXvffgLDHTly0AMMAygklwld2
icMoAYgZwoK3b62DoogoKwWT6tPEcl001LUQGxtOu7kgmQLI/H38Xl2BsoxGzF3bqo2MmBvM898sCRi3DwhsDfKSl7qdULgMhYIxFg8/G4OpbLuWHhDS
BSaO9dIioBjWJAf3fQMVW/FwB9wtwHE3ChkcHgezFXq78DdDn544jzkChRKV5O9TBgHeMlsUURIa0ZuR/je8zaaOnlOF6bbwgFgAN4QaIgyL3lTDiZc2
InL1WWmetkM34q18Jv+7Ghx46273efpyhR3d1yKQN8h0VBRVCSLrZfk7gEmLVmOC6nV0eNuVPs48OE4pvJu+QuC6naOkDER2l9twp44P87vW0P8r/D+v
+OePffV0GLyP1i4UNQMLqwmrLTWwyB0KmoB5tiQIrw9nStpZyN3LUOV0JvbFyKtkRKhBBQ/TwZRTR2rchiPU7hxwkhJi6jmOd2R6Uu/z95xypj4EVn9O
s/mp04ybMoooYwpS0ZxDEm36b1h/ilDSAXNOR0gKlfyoP4+SsHyZewwRCIlH6/+RCa9m1lV0Oz7Am8k1+9gQyAz4EoJAYNktJgafx33eONSyyjZFLYIx
3ZYx1zzdwIf0oj7yHFUy0rDZahHJAmgKIERJH6H+F/w5/JvvJtFJiVX7OtFfDDGfPVm+U0zSaGeJ7/9WGbpfNoiCKLIr7esP3lsiCekFA4kAR0oAX7Gi
0eHhd5SR9ZcG1swx6dTKz8Gp5aMURm28RLLTrvU1OylJDYdpeOW1x2CDcMElghiDAJZW1GVBeCwIZQqNAgPDHg5l+atsdxlw8LciY0EaBp3v7XXIfmZd
NFrOAt7cP8a0yODoJr7y7XaNnYYosihmpadte/vuvBKhzqdHGI1PpT0ZhASAsM3JO9WI4w+EKZfxtB28+qFmjk90rpYlmp6y5SsEYk1mdMpt1nlsGHnn
XTvdW4YcSdJxIajxfiy9PjJUBiYmMm3GosO3fcFt3YUtO2BkNRaaGTAYKBUkWFfHVJOaobBerpNIdTt5HWopA2zx4pp6eoZYOrbdJp6thm7NZJVRetu4
hH0L2fxF5y1GPOBQxSlyZK5kw75Q5rxhKwRk6pRQ6azdCqLBRQ0JczD51RYCHVDWUnBRS9GZGIhpO945yvjOCir1ZNs4aLDOWaYKadLFS9ZclSaGTNsW
k/5wb/Pu16dfkG2y9ysRRVURVAn8TXQro8Lo1Un9pr7LBdC5hz/i8FUnXuaeWd63j0tpnJy5tdB4k/hCEGEkp+Y8Z0zSVYziHhqslZUFsRSFQwVPdpg7
SbcahVctPu6oYmmSiHO7MQ6aor0m0Unyw0+R0w4MOkVVWbZ9WGnwzTWq4xXzTBDp2DDsTUdd2GdWGZLlqrxqGCUP3GjDHlqnbicPdNWqbRIirxOOPpMZ
ibTB2NTSootYCnSiGsoivhMZtkXbKk6aiiIojwUakKIUYdpxhmmBig1S4Qpk5aZX6Dx5mzfNfDXjl6sgogRgLBWISExeM+tF/6PhDfvJrszSreT65Ax3
IpnmuU8ZZUrnL3sFquhQHum1LNahHfiSmHwpwtQxvYLsdTQxcThlpSUrR6vlFhQOobRpjjLGM57nK0tKKMhlTAiYyUHH40N3iqSKNKdGtf7NqwDkZz0j
GIih4a6UzGleAzrnOk8mJzwuU5ANKxvEMt6KMshBnq7QNoC9bCjZK5E6ZTBrtW20ybZvqfcmNBm987uQkCAHeFkkr8mpwmZ1qJT2FdPbvk2MNZ6HKURc
FqBRM08by1pbRRWHItyncOdUtmrnJWapvOz1u+779JH41b5x+Se1ye3S1A+9PO9czebuBZc+KLxnlIPAURNQOpF5X3lSRoqYyUB8B2sF2nQ52Fr5Ga+O
t+Se+9+v5LQ814oQQKsErbJKrdKhZgGEMl1PNT5O9CkUtJGJ38rt3R37E3PrnsvorRF52u56w40MCD4QwXWzM1erkeCP7NDo951eDSrYTmwOhmuuV7sd
aB3qRuhLT3qb5JRPOs2VldbrhFV6uhPzxPfaGp7Y6ajxDXm/5yyyc+ff/yc8rBiRntBx/oXq0JJG0yx9RWuruGeLo61K7Va1KMst6QNiNbF9K0zsKrS+
UnijYregJ4P7CtbtlDTB7C33rJFkW0JIkhpa7lkCr1tTA1bnx13pkeZXUjW8q2HW6YViZkO1F9oXxCNG10du57ovmZWpVOo0eGx0Oqo4gb2BKnsoCQNG
J3sutBF6/cKFfureVWQcfDFSbYWnSWed4zETsrsEttGCyzpI51irpOiiCLL1T09/tFG9krXuvjtrSY1meFai7tC8bM3MzibAspVU3wrlCFHMM2IaWmuW
M6t56sIe9xNrCwXJSJKjjiQwJ4DHDxvNM+umhgk3IBoa7nXSHN46dapOKkQoTDKPLdqSy/VT+Yz544fPnVqQcCL5SblJTMV1ceotZWabzAdaxvGw03rm
YKV4WYtFnYjUpMyJJIXDCF5vD1ERWuMyKcxejtWas9TaYQZtEushkY1Y1ocvr0t45+yZ0hR0Z14y1WLr5Q0GvORrsSw+dT+yv1PxqX698FQM0Lcom5US
c5rREg359d227bUbNVROmL9aaTs6XQj9dHI0/LGMHJ7Q59VbJeC457bz0FDibyBMA+vHja8tzOCLFArNPWHDlPcGynlXxmgzGR78WrWNT200n0MfwIrk
vPanJ82VBvbhRxlQ/RN+e7JuFw7Gk9AUt/q7s46QD40DqswVxYS9qy9lCYBrlk2HnR4ho+sawv74dupAYgkELrpf9Mm9i3DfX97flll/IOJ568mc9+Sy
T4vnj/9gdPBxvyxb2Yl8uuSyKTHdPjT1m47Thkl1XmFX6p93sq1ZBlYio/Mv1Q5Hdl8/k+cCAyX0UJO0MCD+uwZtgU8gVL3sxDe5vAE0L9XcyvDUdcjm
vdIUFO2VXwQtqYcMA/OSjqe+M5rryk947i36db/U7TuISuXcqJOVuNXoXI8gYPL5L0leovsq9IxRHlZef97AVyrmR6bVF5FBFjDCpXz1vKBVd5+x49Zz
B73XmoUOtNNGzEtXu3hXN49nf3470KxB7lMbkKqUEgCikPogE0sC1nvPeUyhuaAozLzLI3jbJ58Oi5ip4lR59YYJ762LjaO6Mu8pmyLrIU2Ww8dPzeyD
anZ14D+NlhwMpJ1KyvkyyHqU+OSok6A/FkZgOW2zabT8VVwuas2dhHjIMeVL5/SmNlGyEY3jdEEx+JH3IZJiUq8n+coyl7bZRRNEmc0Vj0NdlC08+7ON
66plHskLDF6E2hoHA9XXYhSASAJlANicsZREldJDoJ5iROzClfTLvK69N+Dx4g7iGZIIMPn2yRVfrsMr/N/iRzROdCX/hWzsyayuQIEBAD7kYU7s0bP8
UpFIokTPr9FInAuZNbQvIhrroUiKCtxUQGXF4c0tBsyuT6z0NK1jtkg90QmsXstyw4shSqmXMrJUYfhbEsVNfroe40ChPu2C4JHVyCIjXbuzyhTnXKII
EdlAubmrXYeLBUBJhepkXKkOvjC6ulEOnTgzSb/HZg+bXglePSa/+pdpUhzijDptMMkFIMiC66EfBsiwJlmtWzgOlaWV59+YHlnTw0tYNEXKdOa1hM7T
DDi6cqvJwe5nnl7W1DrtQHzcMD+PO/fgOV+lh38FGCsT77TeZ+Dsfvbvjiimrr+je/G825TgYH2XYePhH6XhnH22DINrH0OzgD2on9hF0+2Xt47tQM+b
ZZIoAYOoePHw9Erokx1WHpOWCCSa8irFaPsx1gq2Iqk17/tmJ0hw2M1bn4JoqB+9ABB6/35mvFM42P8GuNtosUiJulcQynjgMgRx6fz+oq89jzZOgCLP
54hnewok9KSKy5vFhyxi627nSWvt9mPKQHYAgHp83IHDakS+JAL4AxUoMUoTnJbhbwwaR5GAXxwpTPGGWjGHwKkEup5gNrAQ5sg1CZGhQFCwbTmN9u1X
yvna7omZjOrewfq3xie1SuQJBBKILXXbjVZfV7n5nf51rPHD5UG05caZMlekWNlR20LGTqPJaPOb8XF+C8RFnyDZiQbR0V85/CwpOY3+WtBBfXD7tl4W
o8loPn+d4yWa7XeDGz2fx0WdcFpcof/JXwXuXku7x9sqpTMJzrPpC5gjOc08MVdVX9AI506gNrhLuPrNRjfWTtpm3PFNbWlnCrczFiAkfYwn+eAxAkfp
BQPQhd8P9K3ssggnjSkrt3ePv4KsS6z2dXlb3nb6jLUUltMMRbr+ghnAM9oP6lob0Ed5cgSYiPov03dW8uF/eQ1LGl5GdFQhe3TUN+nDcb3kiio8Lsz9
GUGvXmwkRsJlbVpwy+d4DXsvbKmU7uoEbnvpoCBCr0IJCkkoCAaCK+hDJfwQrtIgh0xaFVSmo/WwJLtg4ZMMc3rNWDxpEZaArsHDSUohIaAlVLkIw0FB
YVJVgXREofl8iSR7v1/rE/HW2OLYYUspIwoIIZX/JS40F2c1TNkEK3nMQayZpL3acYkmjiekIKBmh0WBJ/CN6aaVEUJ5yga/NEvxI1rSBpVgktdWiOe8
qVmkQk5qgciShcjraHjWg2w4yNvgrkgipQ193xYUEG3+5q42kT4ERpis4WisrZT94WnhWnawIIrazXIAcCowGAjlqK/1cTAGEaekEAuHQay2MM2UMQU9
zLmdAQBTVVbJmJOZDPyh+7leOSRFJ/tcZILaaTVw2v9aBF/CwIF3t28pNN1a9fbq+WXJdw4XhDu3fl6UShqGshK4cKMMMEqA/sCQSVOPHfe1nHLd3ccQ
edvmCo5FbSM65GAPRqdFm0MyD0P0Wm2RGnvUBRSyzIbHz/qkscFad46ysfo7Nei8uMPc3NNBQeZZGChmRdjy7OGd2DCYKVldkufnbpLXN9rDKA7cjAWV
4r61oPM17q8tKt4V9r553mt2pfzq+DPYr9lsprsd66/wwtdFs9hSheQ+F/lLFpbavrrlxp04qK9lDygMy8wySGwUAOUgzCkdlbbPwp/CVWnPyz31EJMw
NlT9e/CvG1hgi7v8ibrv8v9AIz9uLPf2aPktcmTN8YVpzTAXfG83LUlQrQSZND47foaxqDP5r2L0xiKQFYZmpdwbSUFenlGoWTUWY2LuAPhFQCMnXyoo
aFGCmhA0I0ZXfCshJHFcui2juKp3UWy2Qfb180AokbeTG52Q0gsgmat7sNTf7Ifc3lttPZnDc/ftD1I+f3pMIA4R18SyI0EgF3t5gvJH9h1mh92vyW8E
2IVCB/oe/rIDYdbycGh9Wc4hQTHpP1dXVLn9OHZvDk1vM5MtPKU4fXibmnJol2kLmBbp1d0jiyxHTJASg8KBR54bVR5eiuvj0m2Jy6/BZbXaQ4mL2bHM
5U40i5qHMwxDkGVAGbR4MJALQHDjYrj/+OLwOs5eHft45xLzsNHlLIGlyoIxi131+bRyQD5sMxBRAkTxR6EOXYLtI6rmO3HOvjWRwueHlktwb6BmEKNa
qO7erT9pSTeFXzy1LYmqJxM34iA5C81H94It+crcSE9bdBlrCTI+Y283dxIYr1yFyOqzRBqVxDMqsUDNy3grV1h8iPQWl7HYdMsBe5OVsCaKH90dezUe
+/fQ7GWt456hQzn25Jk2BbAfC0gX68+vod6CZ7x5t9KK0kOR9Gs6geiR5512ESsKxmLA1lIAmY6yVIE4N+j49187aXnUjvpWUT4YiKIGLaahWAxeEayH
4GQGFkYZwCWzplJnwKT+Pj8foDquCCaSP8DUM/qz20TIrpOxwlUwDXl0P9+fJLWILn4sjNhh8dGyTOafR+h7ZQGEXy3ZsHfLMPeQDA+ZsHDigAI8nAnc
zDIVI5WFIC0vPQAD8vb7QVY6QJ62eCGj4dKNE0y5aRXh7XpwJ3GTZHP6FDDApyWfKSWl7/5unw4expY9uMPeV+Sk5KoEFfgq8uGaJIXyeC+0/f/JnATx
8sVCktWQqiTnYajOJ6PJJk+a4lES13IqREmhbKy8QZizO+t31PNPhJySEgSvUc+SlrWDbYnXmlZ9229rc1CiSJMi5ZxAOboF6La+C248uDue6asqQrVU
AKvMHWWcLIqhVhpJoAVQGF/gsw485JUp6rJIQq7VmoYqOdsBxThPyrCQgpRyDUQC3qjJ77PuTC6aVPHFzUxdy3vywZRZisz08Q85iZ1CLyCAff7OA704
ags/JtbC3ZafvrjSCpUg5t4MNxAXyUqnEorCnEB1Hfag/XrmMjg+spPtKUbrhey3ljn9E6Uoy0f1Ih+iSqFiER60YOtrkmTvC6TeXpIJ1PDIxcst3Vxf
ix7d76HJDWGQ6ELxBlXneuPmYczxmNh5zViLzYLmHnoVnv8dsNnVvqsivlo7wvvbMVfR+CjQxNUvdAmpi5Y/AT+1XhoqiEAL8UfiOjJDsliEVqW6YqfY
C0O2HkwWln4QkzR/Wr+nvv/ryg6lBZs2kQnVV0V0aM00uMgaUZKUBKQQKZg/2qw8Y8PbSDkhwqnwxGf4GkfNGRTZdqj08TLiWTJWtr2GMHUxtahftqZd
fZ7ERc9MvXp9FmocZg8MB+IhuICjBugXvZFbsyeAKZk3A4S595CdHgZGwNJQNbDU+5VyyiyoIJSHlTtetDvWo/2BdxvTXQQMEhXP8O5+iHXh1pQIRG2n
ENkRz3jHrijRjofeVFPl04Omn6Ljnq3sxBQUUUWE/CQD4ufAcKVpxXfwZ7fhnteHxqzSiE1NO2jxdCTYyImBdVIgT8AsqMpIcO7aOkMATBEMLlHtlKHQ
NUJZ4EVoK9MCo1rri2SZEKP0c5aGWus4ECpS2zasHDYgvApRVRZWJA1KevfAsbnGNrE8tOoEwmdCBVBX8BntPUQS3lA3locpWLswBrse45l6WubPjUly
hw0xJlNhSxabCKVjvQtdunoQDV0Boj2bwSfxKK/vP3BclOobBrMK68MuzC44cq6V2GrzxWHbwdSO+lWAvD6c6zmRfQkc9ZunfGrLOCzA82WwVdGziETG
eVKloU9JySpVQ+8sR94fQTpkO0OcMyF3ecvz51D+EHRxL8MklIyGYK927JJqE2mSE1MTExQxEFDQzhiwM81l1fLRcRgQchGWdlLPM+UQ5eA4725nTjD7
wKSDiqRCEaWmiCA/DAzPOQthQGBbv1ZO91TiBhOQKGqoAtB3okpS2v59JD4ajrycRpyHOY5NqWf52iccNLD9vWwZ1+NO831HLxQNn16MhLHT+rlvI3hZ
C1PteeXxbx234dYJXcxk9ptmE/VX2dzzc+LKLPW7g/TxlKSIISHqriwaqm0dqozdihwlnbOix5h9aXtpVHAVGE+jLBx7bIwjWjo5+Czrp3jGqu1yP3kJ
3sozT+fFTAqo3n6YkzeMkE/PV/lt39+RpRm9axfMApGBfRwL3Z2YrjXwwGqd2KL2oa79sGO1UQd7rVXzvXDl/5+b86y4zuF0SQSLUiiV/rux/vI9gWf7
U8PTPu6Gplz6lhgkxCKyD67id3bnLu23cmMqXa2Sn7Lx7ZiDl+KAeby8PYo9n649n8SuqiCJfR3M9F3PGv72r9POa690pbdzcs1y/rm1yM5K1s24mobd
tDG+Ptsb6NMWqqvHh/VZWhR/6OTw3+32zVU3LH3M/9VjE88vXfg88/1ba8b82/y0c7b++eNlH9TWp6V78h7LLwhs+udmWfR305bM+loZ+jqxpZubqnKr
ZuP2Lx0EX8/jTmBr+tlHTj62T98rc8/2yxrpryhjmqj1OeX3tUsCf5LZOIJIMZuTJNHYCQkubT3ouj8G56PXgbeE/kMmJQngoAM5jt6EURXHLCP9cFTy
tahQTJFcQDG/rrckl1+YAACYIPz252F8bNdKGfk+CGSsA4UsHyt56i6JJdlGxAcPRPqySChMVYbPtQAiTyIb7Jowv/nKtSROREASBz2qf/GNW9fPdUod
OEOymG2wvrsOH9FRD6fIvVXTbwS5ODBCqlaE3cKF9py2uMl3peq3DVb9UAZRybE6nFqLIDEZa5iDBz25VuozkzEOMPPkW+XSr4CChK/hV4dpzEfNGOz7
ScpEoQDrW9eSSdsJ8/Xxt+GBUJIAdW0zXp9kpP/MgZ5pfW+JSkyITJgzEjZmllAFAkfffYZb1g59rA/F1H9UqKFL39Q1mw/YeB4ZDi+86zM81rNVeGmg
bo3zRNof81c5+7v2/jNjrmF3zv+kqY1/DT81V3GhC0z0FkkUEkCQu6/toSQuKBwJifPgNHHgN7UBKOUJFVQPwEZa1t+ada5JcT/yujiep6dD59QHYXzj
0bT+Z51VVFl1lIaDaLJCCghy2jZE03LVFqEXVS3KNRIBBqaCqKdIUZpOklRVEKG1/bL1++0JfkyVJOQBlylo/6s6OvjfLywhT1CEIFA6jKj+yMzEe6ft
UJLHNUPJzDWWOGB5IIPlRen1sfMACQHIAniiFDS8TIhKCTN3sQWEHL/KQ+vtqMDusFIFyazw4L5tzdKjaWJW32xrG4CpMqg/dgWEqNmzBuR5+Cr6WwtN
fFZeYo9aC0hlHKkkaQR1/6pZNNt5qy82W8oxPk8cFCpNO7lya2vTj04iVLZriTaz81rUUOeta8K3cJn5LrXNhipMXail1ddf27yFUrndg00GyW1GUNnl
PoU0KEVSeZxiQuqby2fqwxIWaz56mQpRWCTmJVWJodrqKHlJqEYaIo2d7t/K9NFV0GipsQ3lUe6bQJ/NUaiy2Ws0b91NHOPLgzgjlxyFGyQSFVVYRV+H
xrkJ+M+Eu2fGeOCjpjbRwmcwe+7iITIM9tgJPTebdbyGKBWalNmY08TcA++athUJpiqnFogcNvod5zMro+TuWdTlu7sTBwrZ2bytKg0bfq6Qh49WQNT4
9c+7R61ybwSwxE7ooLmSaKPZDPxqPQ0fFIzdUDpVRKwMUglRuxz445Z3ltvx+/dkhvdkEGLJq7XUiw3tMNEf6ig9cRlvP/XNjCPlrQ/LQ1MhEBf1UBay
3bQVYefrpvnE8b1bhACi+GI3ujLA13lAJdDV2nZaGuTDIMTybFedpwEQDIpb96r6r+pvKim0IlYQKsDwcQWek6aTbIDYYky4lskOTIAiQIiYSQhDkvqs
OXMvdt+rz4HjjdxR6YbCIEJAFUAQ2uwvcBEAVbcJ3pKhhg1vBm5vyFFKrcovhRvI5aBJEZFEUhMjDNh+cCH0yRnUshZ7OiGKPi3MlxgKoz4h32NHP4pn
ANECliLPwbmWFARglaHmFRH57AGdaWkcQZ97+L6rXvwbPgPYx/qNgdMBDh8wLj+M1f2I3oxWS+jHaM8PKhhM+Cr3faCSgIBAOFkgWZFNnCPtsv15VkqP
+AH5iB9X6ryrET1NT+bHmBpd7iQt6KjVB1YvYLEQqTRR6eNocStQj9TV8tIrSXLSOAKD845KG933uKp+gIEW+9fcTEfNefTyAtyL4ZIbCBCJgcI/jtW/
uBqfSAx3qoUV/N8HEYHFCjS581fOezfLyr0z+u+9L9zME8+kZONXb9mWsgRc/oIZKro1SCqtNUksMxhQ4LH+a6d2lkKcVgC+lEDcFCoSHOSqMMo6sr3T
wlygR0nE4IMEgmd2UcgHDFWjL1Xxj450utiQFDUEn6+BhlfVMsjtRbARkJEhfdaaZRy1aigYoozkfoV9dynefOg6kCQJGu3RWc6aM3uC6OB8YgJI9kI4
QvaQr+w/VjKCSs5KM/XtogM/qDBIjaQUkft+Z8S4gaauz1idJGOEV/h92GJ+7Xm2K7I7+ZHRjQI2w3HhARDPq0iT8dp4ucwCZP/bjqznx/T354MGaAo/
ypfZYyQCCARdZkj+Co+joHlFipCrp45zdIQd/aac5z9w6CKk79mG9LhhxtMEnyy9JB77KCvoq80X1CpJ3T2WcMDxMbm1Muz+NQ5+VmP49YQOBMkEA7qH
bxWY+nT6W6lgoA/Gv2deUsVOwa0UtLeFYVkCZpXNUWTTd/rmwtQFUJoYArb8bP7b3zNms00ovI0Dys5VRpx0ijxNIsNRBQFnUf7TQs6QSyXBIA9CRx1f
5vFfGBUomFVK6FbVrBXvlfAx8+qt8jmMsr22iA36wS+0ikRsUEyrQwRyHKMRqFGEqPSf4TlPFWLuSncVHGlyWdfJdv3PtRAqUj4zfEh6AIg6cG6y9GXQ
QH2ipXEa1VOyP2f56HPy9/fdDhvbnapgpp8/3FMrFxEiqqqpqMd4aDzMXf2V6mSiWLuQ/oPEbzFxvepts3ImbYHW8P7KSEagfnvvi+QyTUAcIjCdkIlF
RQggVX9GS5fcZzHD2JwQYdD5KvDO4+8FNb38KbfMFjakl1ZVwoVyQXd8Hjl8/lcWNK89ISR4ISQBYEagsQCdKnQK+k77mJqUpGQb11qPKMaK9KRZE7s1
0qkyZLMUzVba08aTAWsmDdKvZVP0G5B4xdU9A8Lya+IFOwHjjTtuilOhNaYMriQQh8DB4GSfdi7Es0y/1+4H5gMavPWuYF7Ivrb7CW/6Cn9APKKTWAVI
VCjVvk3NStshU1x5kEqE6AgC9ZqK1gd5yfHfNaZDdOGq211yYZLVo8M6aExRV6N39do9q4uQL1tPxh48z6V8inWa6L2kzDssNz0U0dS2KycCqCKXtWv9
kjy1Jb2fJQ60x7n+DAxqCRr6eNxkzWub6T/C82Q34yZ9BhV0vpLIEX4Q1DVvPoB4HY/X87JwRnZD7c94mYhUrg419etEz7Wm0aKWhoRpzdLwc/P1evBr
z01tP7dTPjonxAhx6ZdxwrpkbQ9yQ4naoU+0r4XAm2CrYKCkv6BQPEo5CaHu2tgo/EiVV0vxVu9VlFGRHR0cQfEcBiHGX5shXFP6x7oyy5+GLNUWz1tY
H6JMiCIo3bsoYQ/Ymg5Th53O/Zg0hupHdoceKct2ZcR3golJz0vd2V5MGZQ6+svVgG93RUz7j+yjm+miaF2RFBQaRRc9ZvzZImqVl3c7bKgkWBkZhSEu
APtqO/6PVlzx38+f5N7y/Sc90IFM5o1E2NFYwYkUOLOJZMTXL04ydzTqbzW2C8GS/+Pv5abz94PxPBvFF0KudFoyq6tyBR3UU+r79n/PheVB9Nu0dvbs
2qXWY/y4NeAn52YfqrCI4VUCnvjLyWNskbJVoiq0AOUwREOsfk8D89X5e6KGh7qsQ7gNkzD9Cu2pAsy/IqkEggJaCI69QhwWtcwVr/zc+k6AVoFb4ktF
Mgfr/mH22N8CGgC+LTju8NUr6nKB0CiIJ+u2P0/w+utMK1jBWJ4L4y+L/lmnE5vKPaKS5Ecva7DwNSPt/2bcEOOGMoEZyHGWrTYqOmVGpIFAoVd5VYUC
jFG/srvfMigSDwA/QQSln6fqk0lrRJrGX2tN107+Sx4yuGVCfTh8ybIJSFPNg/p5+bik1R/pqXpEV8eusSXqtBiGnlDK4Bb52K1+hpuRbsvIEg+gPMFe
xQz/1SHAkwAq3/c+7Qq/XxraWYFdoFZioCkbqN6UM5teQWlh+FIZ4KJMXWA5d0vkb+sL3X/OYs2hSCGTJxLqn7JJpQiE6H3Q0LDYSBkayWS4F9ZH8oXd
5RLoZ5PtqwzTM5YV/shQElL7kDswD4H/N3TcDvZ733wKEtjr4wf6gJLtfKU76OpHBQ2h6VpjLKEwBoMGPIysPIkdMuTkCTdlQXEkjHz262Gv+kIQoncm
qC41uWVz5c+xnmcRhJozrgpHUMqvWjdE0gkFEgcOhwMAcM7uZowTcOyO1B4s0c9qA3w3YIT8ouROJMApD06O/XPEpGcp9PuaQgG81YJHa83ImqnqLByx
0i+bQ5PmHVhIjQpw+gTYGFn8GHRgggpb+r4R5Nbzv7ZFD78XJ/6P6U6tv6FYkECFVLaaIP6j4xKcipzVT3XUl+UO6kF5NchHQlBIoNYR71OH63p6bDFX
NGvV/g11X6mE1IJBp+wdoFHvOUPddwFebjBE8iiOfM/Rl8waPzKlCTZSo8CTZx/As3lLmd+FugwX5m9+B4nZstXeQtkP6kYqrhe/2Wh96VT2+gzdwJQR
Wi24gQksLJ5LCEDC98hk8MUaXhxdJZxZxYlqvFXBGa86Xw7BPwXRsZFKsg5EiVEd2YmcOmekCQdBmZMvpDMSFB5aesee4+38z7fDOnVgmJd0/BNIHKwG
m4dJsoUpVjYp8uIpBQOa+JFKKINSO/hWpkBkelu1nHbjYtpLLWTh++W85AgkA0fI2GixIFrNjIsZO7Ipt18POcjK+5D+yydTpp253uK81lxgNqPds2bV
SUxU9SxzQRfbbZZ44XYN0so2sbgvzAuyIJ0pkFxSRSZdplruoHlkDmjmuW9qH/SYcmCjnMHzyYWrQYOkPrcOkOjasnNpMCc1o3G2PWhWwVEEa+lz8THn
0yfQ8LXo5jnSyyZi6lROyl1qZw1oenz+PPO2MrWKOK9eLSwOQ7YqJHjzcMzIQV7Kg5OjxqwWFJTIqh6PVBYqMncGpFZVdtdAR5gKJ27OnhSYsCSY7mHd
HdkHafPQOHAM/igDUBPSeAFez+TFdxuo5v5IkXSwheEH5M4mVlLzwuSVHBuVrVbkDkyUMjGk4MF6AoyjJCp0u7SKizdmn7ni8pfEHkRV7FKB30LeBUEH
IhWf4UgORPqf0UR85sWUTQHgPc7neSyXh72yOJCTZlSwBPU95a6hzsy0LQ40xPuNPdJRNMTZhbY+hYyjEk9ZadRBS07lBoQ0la9CeEqh6dpKFUM09830
0XHiIITK2CiR4rMw64deWjIzlaegx5NH71tKpBEcDuPKVxeAxMFu0WlZllqaC0NqvCDVW4VUeNAoP4u0a3k3096MLlB/uyKOYhgqfrIWnldeWtRNI+ZM
y2RYUjDky9ZNMGQm4DATZKTGJy9dnq9hK4ZEMrScLdf4xPvqsAjhmb4GIiOW8ZG05dE7iEsNb58dbtMY5uA+Fcr9HLB3QJNCJIdAvrdtXgZ0YKf10ZaN
YUofOzPDzciwk1YAUgkoUsMqP2dVUxANCDvePl7On+nfbv5Iw/IMAVIymwlWItttbnRxxio5zyeJ/MHeHQUKZYQEoRZEBUpHQ29v3t44TDcTcu64Z+fv
YKymXKjt7lEprOiiU2HCY9IJ+ixGlqQ8ZREK171E+Zre0p1rDLRbSEy3K6hiImlg2pE4kJRFLq92b5+DfnPobjTTm+8l/CnNqk6LkPlwt9Izl0I4+7k1
u7tuOsKe/ms43Zho8ldxhRjgoUhjrH2VcoB+hXqV7asw2LBkzbBHBVcoHsqsqhWmsfhICculHQc6CEq/cfyNzLlZmDKX8n7fdftTgYoFmMl4FingO87u
4HAoowoTvsofLI2buPf7V4fm3a2+igcnsq9NgzQEBI3N9nLVLbwyb9yzNjMnDm/DzkTLIoqBnWxDkVIkzlEuzshhUCkDkUA12IF5y9kvZzWLBaM3czuC
JFqs+sOx+f5z2RKtqbec3oTZHtdMdHLSNJ/pprW7VpVJk4sQ24wCASDxPK7tTHLVwGNfc0nlm7DoQxztBYFx14MHLy/k80TVR6HbgoreYTZwpP2Kp4Pi
+TiB37M29VJ4lSlJqGBJHLNbnSyi6LlEW42x5aML7ER4HtlKMf7zYI6az7NoYAPDx/m6B/EqmSjodSz8lTsws3nHSACA4Vqq4rWfira1ac9ORf4LeQcS
XJlm4CpU8Of38WFKWWYOLMG2VSM1+b6l5eCAyBOIsfn3O6RibQxbKbv07splwB0oBKIMX2F8kXKXemZFkFeWVMgT9OfH61uKfcV8aLY9+Ik+lVEy4y+5
ekgslmYmIhSpygatn1dpjaNs7fQYESDaGZrWbDNQxsaPESVUqoXenG63rXS2Nzsism21MpGOl8MOxqv9uq2pDzi8e+1oUjrx1sA+tZKvZRW650phQuZy
a3AuHVXVUoyKJ9TMcSBnZDI99VvAs3ka1RdCVlIgH7mbLvfOjgHRzZDx78Tob6vL7vbQxqjVWxhtmS2i0o9e9NtSlLjhO6bASXNMhV1lEQ+MViH+1pte
4zpf+1cjw1h888z5nzufNvRbg7O9HgurHnoX0ZswaMoU9Hla5Sc5m8quH4w9zHalr1NOImOOow2ubXlF6xyhs8hONaztK4wTvKV8XtGhsLiFGbMGBEjT
aT6zN5RPWXBkYjSqMGyH017Z6QssqzSQEMYRrSGHgHcHd6mmdJDSxizi8l4stp8e/RhKr+d1r9/F75+Z2MwyyJKlAi/sViSnoMx+F3byfT9rkAnBlW9C
V0VLSYMglX69OYbYu71Mc93dC1BhM8m+/soytLq1hmRIksqZeWmjHkssaYrlerautSoUiK2EGSTCm/EPqTYusxYzLFDGNoQgUUT1fUnaou79+rwNxfq+
mGLfVnlJDmHpH1Vb6VFFtnxluGRg4QgbCiezoD6AFA1RAGAnzmRQmOdqH4uMMwO7d8e+q8lOgiy7jQcUYExLSUr7KJib31WQbt3f+W2GR1RYVA6YmO2n
2N356i+ieCruo4Ww5Tdarz3btmrbY9qvwLY9+7GYQEPewg4h/ihAGvvSfZSQjrr2esF31fwkA4jh7WP3q/BMUYD2R4HuCBxRXrvrwb+AfuODvuqxp/Tt
DPOfsTgExo04jDFkkghGFBEQUkJQqol1TDbJK7+X38/iUJq7ncc+9QfNnprlg4NyDIBQDaeMCQnPExnbm3ktBlAAghLghKLSisRfEF6i6DvxLvwVxpna
2m64tkbFP7V8wY3WEB+zNudVSB7P5MKjVcvsfzpCZlF6xD7Y68JIf0HnuUJJ9D+S+TA8PD/OkcwFoCbZfZAYOHbxJJiOtKhQXep2JiX1edZkAXJEXcS1
L/tlXKmQhBP93o615b1O9U2huV7VQ/fp8pUcU7yxfeMZETiNy1LixPSYaXp+n/QAjY2PJF3xdi1z4LAb18eV6e7L4w5dacdloO7ATfO0lEgBhypCMglL
aT2L/kOtz89ez2Tvblo2tD16M1h/kXRc5odvPXV686vZ/dNkmwVGV6lv4MmbSJX8sYY7D/nM9ceE8HfVRRpN31g8KQJAXPFNAQiYGcxBglR7KLd8xIFB
RhycTEwsqbpWuSGQa71ECGEL7iMEgb+Lv9uDf1ypEyMBy8HYoqk6tMcUUmBSw4w16wwYCKmQlholtjMAiMBwWf6+0cqDMAOBIZ0OtBFVbSBZIMsLWylE
fnDPrcPHeu79vzD6y+2uupPS06Xmi6hWQNDKjEsHyySTSVnqOjPSA2YItn2qHHDa1XCsqm517/o+fSsr7NodMIpE+8U4JhkFB5hlYdsrMjdfbbu0O8ux
FNNL6673OjNW3PlxWgmrScTu1wcBR4A0nqsgU8Gb36sK8TVlWi5ivHLFGtRVXl4sFa8e+HDhWZbnHNstWoMUcSVSRJdPCvUhfKzqFBSvJk55vZXRw1gc
OqU9eTpOM2+b04SUrCME02P+BxSdzCiqH00sv0qnpKG5gbNf59tv39Z2C+GxvU9/Q85qQaO/cIrpcETcOt2yI/t+SsIUdOykVqE4PJubsuDIMoeozC+a
6PRoa5s4s22BLlRqn5CimlQq8GZhw1er+ZlfrLzMcE5y0g2u5Keh27+Ga3UqqqqnjAvrNl+Dj261043x1XA+k6wSnmnW+CZOBcmWirVc79mZ038HfjHG
5yUc9Sj94WDA0tbLkfh/nw+fHenEAoUF+NVy031CbfT+HdF7WvapFiR48Y6DaByZZ0IkCVCqFUEM8x7iGAGwCghGce+BREQR5D2N62K6QgFcqjAlSAx3
yw4wuixDjWLWWm1YyxjXHLGTLNKrr4tfYgJBPGYxly6Uf75r6K7KNwpCkqefmwqX4FeBE1XDZF+ZCwDElrH9byi7KCWtgdPuxi9qSs1px2NwDLrXs1DK
XsPNjDKW3WRqPrikgqT0rSRqSSQb0TRbv7fJqG58JMkOwFuNA25GPtWZs+tUU0MjINqwjVfczaKBrGoqr6nk2Csa7AWq1a1pnad2UXOqvNTrn3vpUDtN
AbI0LUU0h8W6OFmP3d1aXN6f5y5cVNsnZ35B9HxqfgJ9p/n3b/nvU03SkYJxqb7phUnp7s38CLVVEGu3Thx+HECvFczw4aCc1L9OLqk0XSt5A6WGvUVq
Fco17j8i4j28F+SyAgRXF+nWtBEzErTOkh+A64/3ocBYHC/a6da7zBEk7hCnEWOX6fVXpQbG5Dckpa10BlDhzzpA4Tn0c0Hs9oqqygOWKhj3KFurlOKh
birCXbVpYkBpVPeGiW0tdiev5aBjp14TrefMaqF1Dimemb5ZJQw7A1wZ0tZ0VeFfXGDe/clWDFVUZrTf+vu3FqFUyKW052nguESf7TDBP9mhdj77TXzk
f0nvV3gRK5cySCaIMCQHiuHmK9AnlZzCftPLD9ybEMpDNHIJ/kFceYtdR8BrwIX4YoTsyjT/FYLHx5uljP6vdNxzI8t6ufSA7DddEQpAKdxTvcEp2jj8
drUsQp+JCWIE9FAhwuDh0HdmaUkyuRrQdiffC2QCxREqQFVEWRUSCCB0UNYD38/Xxv1rn7hF697vylfT17vB3pwvjV45/UcTSEySakVFiwU58b7vdc5b
+VDpHL1ksb9cgUQxE3SxlZDfznflKBoUrfhimspXCIDRRsRYZSko4FOElvk16ip0Vsg0pLEpOwdn4OjETSQ590U+bjYTdfb2u7qDRT3ttQJkCkigKGdG
DUKnhFJz4rX70oEFg43VTFbtKAM4RhVVkJiYkNSH7626+2xXQEPgRTu5zZBkd6TvKJcVaJfNOfGWrJ/y4R+PKBk3Jt8pfOdAOWYudlmGatVAyZ6FGdQC
UFdKssLzIVnpSkkKnsd8X2cKnGmXJf2x84KMZjfyJ8sadDB5jJrV5qiUmvMom4uAZUU206X43pDUYWMDwcJdPwQq0CtamLUwNblQTB2ifxn9VMjgtSca
ojtDoNpeqRPCPuamFIxFqdOZims1Wt0M4M3MUfzP49DTgWqpTAVGw8nkUVfvh8jsdNZ0e+heuMQsR43mJTAN6U90aXIFwJ30+sQFtCkoSRB+UmCiilKo
5t3xEx8f1Y4mgsWyzZK9iQrxNlVdDjFNQGssUbQ+T6QgTrZvmuBoe3IeuUPjWKvWu3vbsbESx9ZGMNC/XRk6c1210hretdp0FMzqpTd6VAhkDMQsEEkk
kHAoWT9pxBhf01zGhizr8RUj5S6SH8IUtZtB8frlbWrfxq2jf0VY0/dlOs5MiuFRJV2eFm2rqKU7gW4pTpyDhnTUkpKnwm4u7A++1t2Lx5bzWczJaF1+
XK/jrjjCoxjKtDj8aNGkjo85YhpLNfN0kYo9sq5TeWB6yjlpyI21OZ6w7n8p132BkaBCxcEoHluZcADLqCLmWP53Iz+YwiktUBRHgJCfSXXq5ifWCTmK
d0fyLjYr0yg2863AL0hqOLS7yJggaEKhHm3N8RoMfQ0CUX278r9ndTict4fOrOVYsmPhUww+bkixFbQUBtWG75daCshWv3u3TOrIUip7ZR/dGmuvXLGz
NUpJqmtUsoRgjxD6SIrkrSRK4Cy/vtLxunLVnM6cO+3FQFVihTO9aPmwuxhtL80NMR+skD8qXv/nrlTXNMfhQfhtUkRMN5R5+NzEc329SGFk8vGXHaXB
LX7g11kxD7qGSFuZZUnzACRMAYKAmBHXSsEBwQRRBxogJ9+uml15vUREauy9zuKPE0RSL8hetl8vk8j+ozQx9S1usyJVX6SvHZp/TKsjSmmy1cfbIAIM
z57TqCkxwrnUUw85yZV/Q0jQBFKTEublIgWRKNrfYNTBXMjhH1ecrWnQeV+dtml11/43nhYu7bUeTRDWU/e7TmC3sokZcllbVaYlmXoLyb2IVIq/3pUT
A199aeVYAya/fVY2Nzehlx4bXRJIzEAyfaAr/TtUMtQrCO0wkzHwZMfmZM1F8NTjlIfvKUjxaZc/QzMiZ4UOQNYZWUsR+GfhCD6pSbhJ9o+vR5zlJx4l
RvNmSpFGXiq1dQOxKqDastYcPNRZ+WiigQT82GrkKFAqoqQwLFjT+bM5TuyVToCx1HGGyKX5ETbZlsqy+7pxeQx0adB3H2RvBYsyQPZNpj8vVzJg1/3t
/SgxXmQwLE/KU9S85KN3FW7mXv0X9ZfwrD0Lvhlk7MWJNipA1mFjpTg6bGD/M1bXVXCbTu04UfN+mYZOtl3Icihr1bq2snpnkzmoLa6M5cgMGFSnEOIw
qlBBsQxuCp/eeSKrvk5QxmEB+VlzMYDAU7TookEYvDjFe6rzxLHnjywBTDCFJlVRbryexiv2qocikkuijaBuWdYWzJ5DiWbbdRJwcmFW524wnEH0r14u
J2Xye+9IEyToQexDBhUSyeAYZVmBIcmazr7V4FjTZb06ghtV7mUjL9/Ng106sB23oyhR09eUcfLFHEa5PYgZNVwoDynTWlKLAX6/WrwIt3bSi03P6JDS
Xrbk/skx4rPEjQX+wfX+FX3Y9GekjQ2FJWqpBCOCIQZX37o7eU4pccp5OryqtdqyUouKfoevnvOEddplQPx1HGuvEmrPiEJlv5kIgb5TtJShNlIQnujM
PFNdX0Lwc6BXNOm2bR/NZjZ2bg+KvBIYPz+9eEUoZ9XsNC/+ziGHv7SmoItklLwaMML/TIDF95M/mFPYF0PdTxdVCGCpwSCQx9suA9vWTyE1Ds4D0P5B
0XwULS7Gs8SzxE2KoD7jijomvjxS91FitZ0DgBW7lfkq+yEfFqhSJ6UYBpm4+6/zS5ic1U/ZduPmssQ1CSJd2lnEj7KaHt/PDz451vKs9YBdUUuGuw07
nby7KCGORU15ilzeUToqqqNHxH64HvIf1rilxr50lTeTs7aidJDg0pvFC4LE9ay6QwJE9+NFLjPwv6RzzyvKMecvPKJSctx+PxeQoIkS5JBuukh0jaF7
gFn34Ttnv8vsGVR/re7hXUAgkFF7MwI9ug4ThdZQjsxWUKJKvefCUcazlWIIFTPiurLKagTPQ9XlaL3PYxZZclN5OK0rUVVQoeIGIVEJfVcmVRhT+FPD
MOGglM9bsmYubyiss43wGKe7R1639Z3yIO9N8bL03zH+3DQt8OSz3XNdDhtUumo5jwHVoHRaDu3NjJhKvmuNb1UjxV3oV0O5+Nx3djS54nJVVdO9PkmC
SSHsvkX3NbXh1VQj6m7SIqJWahN2mbuKMlCoguni+zmSGnX2defF39/pz0JZoN6MMMfFAJnz+v2ecpXIdsid/jH7mnJ5EeA9GRPl0W/KnKUcdd275xxz
0B85wFKYRSdvbl9bHXsCxlj1tZC+rA77vv7j8/0QgKdTXiFBQbyy4mGoFVxIX9B7E/Ry3/HYQApHJsrF5FPuqqwWH+jyP8qDs4wbS5UX+j0l/bSQ+QBH
rtPWkMSGbsvmsJp8Vvl7xViPTvbtl3x3TGZAaiemnvrtMYqdGmWEKG74hwM4d2lSRkAplvMOxkhdSSuMlkO3LJ624Mlsf0SQhAIDg9CAuYT4FEUZFJny
tdIDr+X8l73vz4qPu/N+m+f4HUcu2MzF0oyoGCoeKuSWPgYfyZga0vpyln+ejYKlPyx1w6W2yrXfs7jyuJCpcgkkGph3++UNY+TT15edqGZJGpFqgzW3
dFJLIqQxGc9qRN59Z0YfQ2dZ+1Ry+StxFZE5C49ta+XGL71s9imbjWkRNZsm5Se6gWlIWaUhKRRtjrT1gZhgqfVZeZtgW7ax9RfIgaUoGCMQTHQyuPu+
kf72fntyYChKEIVUKDGpPtVyyiQuLfZKHkJcHD/O4Q67FbFRqZoibw3U6ONsZtxz21HHeN52mzqoWoCDK4zl7cZbyw2kpZND2e87Z1Ei+aZn7Jwb0Cps
ygu/S4d2Wt9M9OBgzGFb2+nQracVd69pC+nM12hdDyw3EmGfzMYeHFD9IDPZXROCqCQZg7fgRFzl5y9eW37J1xjjPISvL+LIpRKGWAouF4kinKOERq68
LV3UfjCn3G5YHeSgdSTYtKVny3Tv08smZeztRteK246f1sOid7IsFUCf0jDdZShTv12vTF4HzvqayapIsIKsjx0ZcrmJzrSzjrUyGHNCnYulDSGibZYl
+2+D9vMvjRABlGXTN7W5TxxKElCHFbASIbpNhUhf5QjdPpl7Aea5caIjc9U2GVPJgMooBDdbMw+3R+HvgVdQKhL4PjUIz0fVEdheTYyDIZqBMoSQCHI/
7Lp2nda1H2kQvTJ5km9NDkptZUVZq2bF9aFyn2tgxT1InjXCoouHYo6QBWuMg6mq0AgRFA9wiJmJyfL4nVh/dz4e3ZYB2IoaQLDxfhU97fMPIojN2wYz
g5y6+0wnRwX7XLN61p5JOFcQAyoAlmDdwARCj3MJ1OUOhovx2UXbLU+9x/cNz6FR1fjvj+p6olItqGQIXR1z6+UqVjXi3BY4lwTX39f7OXY50mOHV4cj
+wcWM3478XktA0OQeUfdnUUVK+6DDI0d2SRsKn9JyVaJpIesQ7kuU5rDKQHwcBgrq5ZCCJn15XGQkIUXWpUhpPC+ww+pQ9ELEgT90ibSFGn+Wx9SBijo
uFdCCgGBuomUQNahY1q42caKoishakciv7c5vfubyfiGybdlajhtD36bRO1pm3Wif7flEEEPhcaFUBqdnIzHlTsYoJ0U8e+psZReoJ1ycQT2Muo7TqJt
WefVcJFXGqqaSVdTVzo8KPkqJKMrFeHO9Y5TFv9caaTyTNni56Wp897JqtbHj/C86aVzJutlU8H7nzQB8NIoRqUUTutKF51pznQhGq7CoIWqty/jKe3s
bmliJ+L8DrJwxGur8guhabCgs1rCDxLNjVQjEByBe62/QsflkwyIkaEU7lH6CmlFyuFFKMwAUOVUiqjIqGHITnCvMj+8iXlzmnIWxg8srCU0AgAlBg1D
uBA+GBAZXLXdyCjLvDh4ge9muiPMB5rMlJKNhjRX8L5alcrSsPz9oSpzl9yL+Hhxl9+BwGwXkRqNhej9ac9A/DmpISLj7mA/G2YyCk/P/Bp7Y5507sbh
h/dbiYfb2MKuTQMo4qFB8HWayPjks3XNhBuXnT3zE16T7X5kNQCBVSKqmaTugyIaiOiiZCkyFmUTXAzbM2qRWgLj7Hdrtk/efHTxMSoD+7UU9vz5TRTg
tokEfKcldmy5H8Nfr8XwErbeiNkBEOCPlcLiQX9nofndH4Px75tt66MWfunPtSbicyQIkKY+PUn3SzB510PyoOiLXw7lTqw5qJgT80EiPyITFd1q3zXG
8uPipxFZBl3GqsJXU56BgNSEiVdxpwrwZqTwEAu2aLW6eURFVDIH9VUEEHRLSvpfwuyJtOlPE6M5wttUlxFzz4YbTHlfp7OVL48QdSKQNWGEloKTwy4c
iszd6zbPSbsJQKKFBR91ErClQwNc73nKjkhNipvVFG9KZma40TQmBXtPsGChwgzazIhICgJrquLZgQlYH0ulXHOu1Jaoek7NBUqR7CFKcY01RHg8aIuA
Sfu0D4Y1rzgTlewki5IpqAHFEttYZkIXScyJLBEyJES0lLLdpiQZKogkW+Bkk2xbRbTApw25cy6kVp9GavpD5Bbtw2zj0mtCBvfdriKNjhMg5b8fl5PR
J2ZqkXgi0iU7ETIDymRpKURI9kw47Mcn3uQiNENqAMpvfqfxXlfxQXS1A4ula3bjmIDAGKAikQJF9DZSKV3kvawFMyRfE5gxt+3G8ACGVI30FDa0lm80
DX/t1wbiTWBNiiqiVqMDHp9buBXrpMiqaEYfMnJg7kkZQwiFXz0O5SzC4Huowh2cLIc/wfcqBZIIRjo0sgFIsIdr/HqwsXebXLsipqtDp7ZQGjqDNADm
TdiDp+I04ctCtK44Cf5KsXGnJ7gprGwP1miG6p/dPEOK8s/otfPw208dEr31VcXnPJErKMcNaIUZkzc7y0x8v6AMX176L6dOVnBLO6+E0GCIKSAkOojU
iYIn80Nbi34QSASMMROr++7xcPAcaXeD/CQCL7DibNgix+U1tGlXaX7bfsEwRkQTWZCIwsupHN1bGTgld+UdMWZWn9FebtNxpdmnICgwOMgpiJShIw2L
U5ifxWRAJzUKQjj2X1xz1vjJ4Fqx9UgCRJPhCoxiQoSZ91Ux+JiPXYwrTulMllt6UWYnsODgbeXl4XS6y4Zq4QX/iqhmSQSgmKElh+DNewJkKsufU78+
I5yWkIP2kKUFyACSl6e5PHYiQleH7OQa7evzo+uRIu9rewk4OTAC0OpuwaIw/mq+jV0e/QPfZ5Io8LsSCDVUF2Gg8NViqQDJVUK99AMGWkwyEkQe/OTT
oonIV6kI9b/D97ud1qbkaKu8e61IzptOJDpGexHXPfAwSG4K1UHeq3qqsxM1orSrSsxzzdNKKt2uuy7mrqpQqoMeBzWOFp3Ay51Ht4yd5aDnRJ+56MWf
v6IsblCTCTb5Y8Lg0DTUDZhHZQZF5uGmlNHDISCgvAqDe4VIG4qkheLxdO6kYPspiEGmHz4tk81jtQIMixCjNQMinGJ21Xw1CT6c+Lmaj0IayhSQbLhm
2Nk0Mlj6yKSEmkCLKpCfoho08pq0bqMIRt/Re8akKpCopAzZWJGOYXUSO18rCDhREJHtBxEGkiPCN+a1wVehJq3rqtRrIMA2TQ5sjdmwrBblFChl2qTN
Q0UEgTFGMaYw25IIYx1+VCtMS6DobhiWq3luXivq39mtqph3cK0T9l1lNNh0TShjGqPBa6Mg6RQ1uBYqQsqLkCgWES1YYHVfIu3SQ1s1Qw1BtIgC3TEk
WEQggY6Ub/FMX5gGTrWURRHIFThpIPk18dTWZtus3fQmma+DbgayypWAz05tdBQf82fI+t77amtWGeezLhZc3kA1qwarNGSYrJ/bwXvqnA4NFEE7YHkq
aLxyWjZAqxIl+7fm7JGhhBgg24LRRZvkAJir2WPeXr2PzqT8A5zZGrSiXARgmUNPsgdGJFhQEFGMbY367maJmy3gkLqEHAkEKW0M6dYXsp5dCTXJTIwQ
x2hi/XeTIzfbpM12azGC6tFVsusrq9bOO0Z39N3m6Giz2pE7fhvwVfU1kMuIaAMUX4lZLIRdtBNL4o2rqmtXJmgqY4e89w725UymKO7URWG5uHvvXoUs
gKcwKOfLHn3PVNLR33/PJYFzbYEQG1kGJBi5VeX+D0ZgykTZt/dbTsXAtRFAbeeOVRUVfuqFTzLoM7gqnqW6xM7KkNPqzgsyCFyFM210aIf6oDJCBMET
tgYWQBuhZTZwIKyWDAIQQUe8o41I07PrRXOyrO6g308tWjouc3FR5b6kTAr4U0pUXbS2EsU0DEoTg8GV++ok5pClqZEKjFQL33UM/SloC3nMaGpAlYz6
wlxmUaYdDFhd9BKkxNKfvC7QtSCRKRwlmzhQchIS2KQ+U2n7b2cO7sAxtvIItTLYC6Au7U9qzKZR0o4AflcPMaN6boNAQLg7ocwA4VGuNHR/EOs8lghs
qqCRwKVDfXC8HmJJnHQsJlNrXtG6K0wF1h045LIN2l7bY7Q+hr8ecP0Dxu9PhFTofI0ycJLBmu8vZA0vOg7yIHjvO4LwiDchiLxq98tpoE4JnibpzwRs
VrFqwFnPMbMBIjhQYO74yu294ARAG1B33IJvkgkK8ZUyBfgopBUvN5zLTSzPwI0OgkskvFQyEDLRaAmo8ZNJRPP7oYG21Sz63vVPfn8EKyoYiINWM/rA
Ul/oNeno7Weaf1vq/U83fF5OgrrPwm4sX87jMYPbX6WjOmpURJIUa/TgWaFMjDhodrkisurcj1+C/T10HvZ/zHfMGhcjOLq/3/l5mvYgmNO/zsMdh0w3
eEzTqQkTKgUx7zsMDToZ2R6BV2xwRch/v119jyllP5sLPCCQuQJy0rgCEMPRidaRKpHPlFJ45gDSjIx76wN4aDj3X14I6LdTtgpVQRMfEqtO86/lxik2
aVeEkoYdvtK40MtHoprtP2ThNgpItMCljaHQKKs3KVHkaEH1EEMfThYdWbIUiuMuGEPU+R6xRFEfXDyGOX0fTG2BSoe1z8swPOXNM6oBRfY07iTBG348
r26XGunkLZ5pLfMDUhz5VwCtHQdjMg0C8ukgom4e8GPMGANpf6rXbVoppIGneThsUNRLXa81tEIVIiPXlW1lmdWDAOSVKJeNw+8HDTyy10y14F6+kkPq
YHwg2MjO/MzvpZeRiom13x1Lbc2jpKFIFIBsskSVhAGQBkLQ8dFR1IGgch2Aevj39NuYKgpxIlNUQILE60eVJtAcrG3z0u9glCO7fwmu2UJ17qp7d2ha
1X9Tb7/qKm45VzTvaU40VdUxH5lReKZCxINJgiyWECCNlIL49txrfuTmZYKKk6yCBF7jUpiUMPu/NnAv45MEVqiokCmochpZMx9SwwRfuiMGzdjswfys
foMYYFpfjomIiGBJBLgu39bsg4+nCWJHvyClqACLJGsdclSk+r19Od0y9mcOy2YdOq5J2Q/lHbdd+RijS/gWlDKI9HeD6j9gH+m630042dePA+3H7Gn9
XWemu2VhvngO6/u+/2SJFSPlSwFP82AGmpVOxg+lmgfHx6vPXyUwe0+vH59258hKZOk2awMnEBhuweR44HqUYyBS/9dmHAqH0lC9JXTOgmtuE80kg8Qk
VTEEWLmX6PecDOTvFimS61Xy1TE8wqfhUCYIBAMsSAqUmfLRWmzD6vk1vZ9VnzoMEVdOF/gyQMrKgER7FuNKJeaioXBYhFzn3whhfuXRVSblUCzWhnHb
3kXyFUPZVpWXza/k11rX/W6cGC2qVtX2UUMqEkKpTmVKS4/ARL3u0pqfnki+zlEvadQ0rOWVhpO+6e90WRGQU/lfszFEm86w0hLXohnaB4SgzFHhCIbK
jH3Yn/L18Mf2bXtI/gt9oTXibxjso3IqAzZ1khn6G5TxI8Si/9bce8QzlB9HjUDK/XJm19iFPTDPybI+lAdspGq8ewXIPdhetOJD2JUEqmduOsAQByI1
A5UyxHlOic8QwicCpTOiHFDg5jk1Rbamq6aC3uXa9fK+KC0X8goPij+UCeUjrv6bi3/02jvCjA951Eie9FjZ1Ws0t2QSIBJ/vU1Wi19F50qR31p7tBWF
AuXQnqtYMY39NM6FjoSPp+Hko4qllw+7XNlrngg4wwboolVbs1pW1C53zWxlEMVfq54dAjQOFkaMSNX8SMZyZ3o2+WjccFzygVK2WwNru8jE6zX2Z45S
kjXYLoZWy+S4xDzzgmTEX3z1FzW+qeSKex3Yb+EHY9dCYFiQYWIMxrDWHrXQS09sR6MZuD5rK5HIJs/t1b39Z+ho+66YypXU+/iUYFkT2slQCeeevJzr
nxM4vL4n2O9+h4lxTvRecAzaImb2ubhfwfReu6+6ocsFyshUYvAeCbg1u2UJIKrTdhTXQG4EQlygbuq/HTJ9tcmtQaRicS40oyxElAfUvdxMpd4eIWS1
9c935rqvjFvdB6kY9fhMebnr6iq83sPOmUesaRnImPvXUTWDuQNSKCvGYZEtG1UwIZV3M9NBd9cyn8bmXnRm23lUGYzO/t9M59eed8LzqUPCffgW+k+J
A0Ma0WYo1vG2oidCtaEaSDEayWNSi1Tcep0PU1dda6Yn0Re8FdXxjiCkjWgSJyefOxMkWNBj7KJY+mlwiFigc8RI5u2d/SQ2ZDME4Z3J9lz+4oxQxal3
XQvr6eJgknq/Pc1qnpNbDOcNKsbYntakSGLXi+anLG2MqyijLMpdyKyyCie71nngoZjvr6BNfFNd6M9GmHAFac99WaPWhdievv5fCRO2eLlt9rB8A1q/
jVd/JTtlHzPfihzA0k+xgZ3mBTGIm+lr2DDKpZAz1RHpec8GwWtz1K0RHEpiq7omtNVKzpzOvpXNOgsUzoPZtrXmno8Ndr5XjBwU4Pw+MdUiY5TiRdcw
fEHlreidkAeyTLqt7sSZIw1aElEcI21AsiOfA2eW6ge/kd9mTBpcyKmQdOx54bLwp80/gK9b0BPVb6r9jJJh/LrFwiylPOUp0ndRIyMmXXGjanXXFLi+
Vn2NLWmQ0q1zzrWCGadBeU9bc6Fd9LNb2pFD6vsdz3r125yEvRZ5Scm/S7IoH2dkD6+0BvS3pYitdI3BCItC3epqlRqeczmqj1nN63oS7+SoHtn1PtZD
TBXBRnNumeyKIHweDArQowHSrqfQM87zRBpUyqi3IUAkE5mpYKDZJ5tdhfhOHGd9nsH/prePSPzWSkyrlvYrlir9Supz4XZuJ4lePKToGlu+UXjtSn0O
zs0qYqV96+7VoA/grZTGVOtVWB/jeCUqD0Hp99Lyc1qtfEofh9Fc3c6IGkphgTeZrBRD+dp59N6559Ly6I+iQ9bQBBdEb6qd+XjnpruCFz5wKYkuhk0f
LIP0L8SBXHPrbevXVTc+LDU30mslTI5STJYLqchOUYC4G+JijHkIIpFEQ7mWfSjg6aUcHbS7Snb5Jdg7w/o7fcu9clqjP03YjqnRDl/Qf0tBIIj2R+fP
tv47WDO5Xu2+WoCQfLKqIGbaO0kkImKHVOOzBFdU6IvxnoESrhOW+f9cN/q/4Hujn3Tv9uw2IzRE4n6DXkEywpPh+QQew+4fkCAohU0X0lQZYIkxwrdD
VYYVImcpiAzqFj+yGjh6PI0fS/OpHP9x8HeRW/6acrt1JDli9auikaaE94/dLy2v61F5ChWFHeQpJTlRs5wPVVB1UZmUouHvMp17n+OSzSPyvidxa/r3
zp8VY7Kcgeg5scQ40rRMUPmJfMogmq+U6VkolARfMBcJspFJHSuHnISZOJZ7NcgWLalpaaufg9r1+BoSxKwmhATIgX4tUz92QpVak/AiRJH6yiI2jsMH
E2+M2qskajy02Oe46EmWbkV0ueGxvfvXYrAcKaguVI1SbSpC+pAjJARsx2QEblWNz6qvIvCGLFDasOGMiASCTPSA4FyE8L8digArd1FMFBHHTeQkZjL4
sgyKIwutqqo2b52tlq0ZjMVezs/B56LbuqIEonNKULkIojr+ln/NKTKCQU3IjfmLOGKLBWB9hyxGTAWDzdW/AbDflSYMihUKSq7vLwQC5AqI4YGjgQQm
uor9/l4yaHvvxlhGCys2BqY0iYJsLf9oFnoj8MsdeOTboa9dvW0ea6yqKSQIrrThED9iIm+fK8Oya9AP1jDah367s6Xm0KxdC2iakZH79BcHwNIJqANH
d7Wb76SaDhqOMQ9OcTWhpILsri9K0AyaIBXCxkvB/wyC7Qt0AoIZDl45qwcNsqMRIrnV3YCZ5YdzpABKaHqdZDh0M5m4rK4IYRLA0nPtoGPbmWpopeiq
F9mNUZBAqX1hzkNpD6npZCQTTm64DY/cse8370dwmRHfqb15YEkaFTOV6WeSANG7oYLrRs/H1NC+D9lw67zwXWcRnmiwa2/9uYZafu34s2HKnolNdxwj
qisELkyyMw4Y6tRCskOrDJ7t9Zdz6eGu3G4c8cXhJzqygFahTdxYEPCxZgHUhQGjzqyeSWE7ID/cSPagRFcBbiBbRcZTvR3mipBJB87d7jq/lN1ox8gr
4tcsqVhM/WLfnN5A/5kB0ehnDafI2Np3ri0kCrOosalZOpArD6vo89aTkvDWXpC47Qz1Nbtv+/wX61/p42hyuuXM0fuvgGAPDh8vHXGkSTsgWI2xKMb+
3Ktb4USSUp657/nouQyJGRL5KWq37VjYRc86DyYS8f9uRzyMj5c7jEudzARGC8sN3dAYSTPR+dh9icYrDQfbsbrFAoQi5Ec1RiyTvP5GnG676AcGFkY2
qAyH2KHhQ/sVOWawQDeRytpDTtmtp21qJlAKFFCQdNDNhdrI6ZnU4T4C+RQRRtMrb1oYFgZnKERSiNlvK5WS231dNrJcTJrmfrd+6h2p7nX7z5sosKdI
EZcJoJt7zQs33q/OpTdc+9IxgXg/oe3vs8N46cs4clJcFAUfAhLPXn5zHdd9TMA1UGVFwQ2l/KiXzk0YJJp0Fxqb0lN8pxnM9qNbDIPHmUKjjQSQMGIR
SAYrfc50OxgesVHvtuz91va1Dxmli1Dlv87iOLOzkiONSHDgwTIqP3RIMdGvTkK+xg5I6lepZzhsn5hnZYnF70X4pF7Mls5/qrzfinbhTzW55dHe7ue8
DZCONQUgeAeOB2QOhuXHeLW0zDj41Id8CA94D4P2SSif3/LH0Hxk2yCCOuuJ/pd63Q5uuHYCH71g/sECrOu4XSCRZR5pJEQzBQrMmbOnnbwzjNqLpxgY
wKEUmNvoastndTcyntwXBGIEzh8nqN9oYanAznbtGs6syZ7DO8DPJbz2nyudoiqVUt9Vy9aMvP7S9UyOvVIya12/HDUvrYWV4MYUXyqsgYAgoL/yUL2+
2TSjJeldJ7+wN72H4Me1Vxz+lRLneYcaAx+Au2clhWYT7rCmIHA3rNh2N524ZSkLvwl36LQxi1QLGR2X1ZyrKNO0qbnUiU186Z5CdrvR6t0pIzf9Zv91
Bf/D7VxrHo/pUSy5bS472jOlOnp5NPterPjfgM4D9qd+edBWmxg733fLXhE2NpLMPRD4Ta+LSebSv3DPOtWo/r/Zaw13zFrAEYi5pM/X8wwAgwPkj4bf
5UG1+Glkthn5SsSxOqgEAhvn81YR1Emd8vr4Lm8xOixQLsCgtJq5es58PMYIyerOdshCWZUAL9xaSkwrR0Dm+sLNvpo+ok11Uipzk9h65yFfrWTvMsQv
1WKhXX4lEFmVbr1z8M72+vM+/YtA/W1EJtRUWHcgefoVBsfnGCigdAc6Kq8biayjpA0lQbmefFkh/QItzjhJr9d/72Gsu7HTEsSWvk4ZPW00nko9hkTD
za83Yae1/lRY7GjWq6EI5ygTYOSkDnGhbT2zmtIZ12+PwrL5SZPppow+7ppDiJgMnML2MJd1DSu4u9TN1n05u8AVtrPiAuWV6bhF7v2PgTkkvmzH+knJ
OT0tTtYaVq6qMnWHUD9fH6GS9gQPh7aFlUpWX2FdF6npZYT610afpB9kryT/BfZbGkiRGUYqm8l7ylaZqI+KuxNZMnZbtKp83DgwJ3y43+C0poIzm0WC
sM1mwE4o850oBxWh0I+o1F851o4pi13HyhgwkkfrX4jbAtqYIn+g5lsQpl4Hy8ODZeE6XUZHD/FqXdvn/q5+2/gPuezElqHHcBs3Ytm2FKpRUGU+xLS6
ilct3T6+O/17ddMa8jfUbQHWlDNlGioJiv3YZvuZmwYGHxFdXHwtSJ/Lw3s895hT8E8NnvkxQn9PsUX/3WltAIcghbaIGzI557+mHtR+SRPD9dWiaIfr
ZYmmVmmP30/sl4kTCTXGPpBxC9eriUh3jJtKdD0ztrJgTiN4DeHsz2koex5O91r5WjV5fbMImchsrCPxPQcdO7LuX5WanO4odpbHS1Hezm6pIGE5wJqk
nfamXndhnPPHBnHENOG7OYDB3ub2I8VyD/6s2WLNmmk9kYrWR8f0T/nrDU+l3e1dX83AymJJ3j7kRPYUATwbrPoxVpjFiOsPdluKBss3ajigVieWec+v
Nbv7zr36n6PjyYwHLRq1oKF2VGYy0vjd0mlHGXZYVJ/NgDvBHIQoU1S6tBQWZa6ofxOPnX7P23h8/yf711peoWr9TsOs9vHd5V6+i/fKxkV1UcOxXleu
ac+t2Mxer1KfVxhoxDP0gvg96RAm+X9Rnq+ddaHvfGLrqPSbIDSdJ6EmAMFFQq6jPLSqqFXTd2XRaj3mK8xrIU77vTpm9ZwdtHzvQMjTXXddyGKEhypQ
HVoqtPt4Ls06drN3mu1Qs2GfBt4UKHWVRgiQktdHFKLoQCXKeG8JwhcTE65gxit5ZqQpi63IpdUpOg+60I1O+TOTk312naUOnv6b5x4CVKRIDHvkHFOh
4CaUOsom71DvrLk9JI+BlrxlOCGGV8ZC9xEV0aws+unrICLf37XdBbzOgZNqVnJbaApOHlSc2lt1vKM0E2xuZuIirEXwme/eFwDMxFuE3lLbMQR+XtAe
S8ECWIcp5MIH7Y8f0oZiUl4B2oyORJTPCmzYos/t3vJEGtLSt1MjSO0AqmBUvQp2rME1IJmV/tMaa1tMqdTqyybW1RAyaMqFK2AZxcpULDqXtycRpRQI
Req+0zBtRBf5k4+ckWsLX7EhakXISyy8Gl7/eSDNHmbBuKEfa0qGsWnThOBRc0Qhh7S4lEx95c5dQtxAID/PW4FgObMqcW049Bp+fULSu49z7DGPaK+0
KBuQEQKDvExaJ/U6lR3BpqEHyQ8pBgsiqPXucohRB/QetORraU3UhzNESVCBSPTB/yTqWI3zdaoourkraAH6eZCB+k//CVr/00Pw9Dmb8b3l/4gAv/eV
AV80QZQRxJFQX1e8QG+7fYURTxlVUUhAYBBVpQFB/ysgQCUlUCkECQZFISQAAJYFWBkQhJQJZBZSFASGRRClaFEDUWf+1af+B/1AnITCf9B0475Enwdf
K+EaQQoF3XzjNYz8+EdrPk3CKbq9T0uebfE53kBH/hcSK5+jabOKayAExinizWYzS0U0RJRQtJSULx81MlJqiKiKqpokmpqCoKIIfefh8dke5RA/MlFC
fH/j/5av8jdX3TG/GJD/hWU94f4Bl/UH64H+Qf2ZvNOP8JWD+8Mf+AaTDYilo76SpciohGIP6A8fDRTElKqH/v/h6fZ7J6xzpufsy+u/5OMn839/ibZ/
CpTEFgxI7+eHxE2D29aMfnKD6qC3LMcEQSP7ts1XgRCwNHr+5gSAn37U0ZdqheaTY1f8PtyaYyGjqr4yGN1UqGDjg+jupUECB6ifqMjF5Sv6sa0VlfTq
f/IlFedtBbzYXdDgbsWFspAuREtKOlGLK3nn/34f0/48zjp+35xN/3EkfnhzNkvH9K8boHJ/tIFEYgKP4mXNX6BQ5tM/xtqGhDRT5qM8KDVpJQwSP2Qu
DhlxRWIpNab/zrdFhGoFKeCrUjMVLpMq0/6hMQCZvdmE1YHbjtppS73M77/33Hq9rH2UezdRS2YsLuFVD3e6hO2D6hf3a3l+4EAQMkROCg8rOp8+EQhd
Z1muvaJPCyKXdB4oJEg0TtW/zYVcPD/hWjr8bd6A7H6sd0rP/OtsDRI7Hw/eqLFdKTqk8YTqRj+J7yKqsJM/+WbXra2mXeM8388sW0NEYgjCREhl54X2
xXjKoyEIvC19L6SoFCDTGuoAnMrwlOiLSKCihaVYKCCJBHpNOHHp9qcXTwfGka/90zVI6f1LGiGLmnxs4cu4z8Cnt9b3jICij9ej66lBBMXbJjhGgQgu
Vt5V3fYr10BO+vwv1PbD+fWSL9FMj1g9MKige/l7NEbMaSgjIb4R95VxfTQOEBbTn+zqcApLS575c2DfyvCPL9sW9la83Zfp8pTfQKT/tK+F9envLlLw
j3qbQJ4U168+rbM17DPRb0tflu4yKTQlJAaMzLcrYjVhGarNRARaM2kyJUDV3lPNQJNDAFEBGSc834XYpsHAWa+DJuLcQZDcOJhw97imFVBE5HmFRFBb
howX7z52J3IFl/UL0YqVHJQ4R9WENg4utJqV91OVp+PPWzbPbOCudpmSGDrXgwwE4e+uEwqTzJUgVTd3RUhCZMtfcwA5/DRm8l7RqLO8FwcyKgxC0INw
rzK2Tffo8DjbHytLIGAs8816zmGdmlXVnxK0PtpYCjmc83myjtdaEUsy4zrqaYbbV81NX5kXPVZWcJIscUtRjhgw/nVXeBxIorT3e76WNWiK5bbUpnWb
WME51mc9Ll7ChYELY3Eg7qH1ZwyZf0zcRVRKZUgxHF92lWcEBnZhGjw6CBI0RLw0AZPtR3MCpz6OJGmJNI/c/HnsvwUNXOtJ9Nrj+NCo/WlHdpOpLRXV
EyOpQCCBRTPR1IVCBkYGYE9/7/AaYF+tcfRijPxfINYVCljKOFLiLQyE6pQgA+qoBuA/vxggJlx52y6SyI/GNSJSpkquf2KAlcZ7rQ5opR+pEh1pkRJW
mepLdRvNQZDcYFlRKxRHoWkJMzh2dAPfgNXbcC++tryS+L1ZbBbhQIaAVZUIUgeubEpsQmEIAz30oSUKYs+G0tKSjOgqUYotZLmpW68HdcgvudrZ0PwT
Yv0pEwhGyAB24QW2QOjC6tOBZv5HHCK9gbYZRG7B9aM0OBdE+zR8qSDkYIJT3b0b/Xyz1wsALrdrkKVMY0k6TcLcjOqi3IKBuC5FTOyqRUMFUi4KY7tx
/3HxTv/Gm4NRgN9v269tVG1KvFUlD1YCXc8ARIMIUOzCCrFS0TKl3/aZyrDsMfoDGjM/uBmYjboDUgIJTQ/wcJjEyBHrlUC1CRMXabdO8OWdDnRQGvKo
VP/DmskR6ll51LIYZHZTD+W9+jRy8v5ufs7+yPCuv64FWmA+lH0HXAzBrdlrqgHaA3fcqYkkp1EjVB6FuXN3UR2R++VFQBqLyn+GkioPCGkv8Dzp8Bel
LZDAauzgvPVhJ88zrFWrIeiiYlAXOrurghluodtIViogiW783uq4F/obneeQk3Pfvqw53geZZ9T/MB45Do9l3pZ3MhdjZN/IZBwL84sEAr39XDI9BDrW
hU84PXmYfPC2aG9Toj0R4pvx0WF39LrZoG1ldSBLuY+ZAGgJ0TUgImLIw0WQ4gHr3l+H1aj3FQPNdB9fTJDmF9aQ+Yp36gj+JBM2EGgnqg5lAoD6Ox2/
d1RduyO6dPpqatvxrzo8sNttYkUre9hOODIN2+5be+uuLspDetnsRxgd9Sw6K7qOGrA9pv0DErzmzvMz6c3r6K8NGZFDsF0hqFzx94b3ti1qTzanLXpg
IGailMjlckTBih4bBcSPSHtxHO1IPQrtcvpzvlDdrL3MpB360TmJMRa0W/HEA4fUzVj47qk6+0zS+Vu00rT/G837Y16Prroxnk5X1dfhq/2PumJIGp66
WaE+UeANxsqMplwkCogkFhNNWa8oL6cLTf5mwDjdIysgoVAJCCLqEk82bhQS61VBoP5u7wulX8ON5TFDwSfCFKc41HWayNEMd7RUW4iQQdxRMC1D/fTX
6Zjpi8sFJS1GFuZ8nrcVAnq4o5GCNgREmhTpCCxBLAjVRGwgY1MXHz/XliTY0DDtsn9dpDfVZkWYA+JbaYBRBZpxzoGE6t57LQfz0VZr6b2DT5rznokp
973BGBSSWKnVFk6342GQ7Ra5a3lUrSYPcoyFfOxKLxMCZRbikHyWcASBTxuqTvCJwXZvFllrBP2kDjlLk+cQoAo9QAyM42cPzIhWBjExLILM8gyzxaSO
QSlrOIzPC6sYnU6ZU/c0xv9Df8bt2+vZY5Equ29x/YdB7xFUM8tgvKqgwoBVKFlA9BVhNOslHBRc26LkQ90NsUWGWt9vWRqB3T7CFQgE5QoZyzLYMpZC
IxAsIkM3nA2aTqX4ONtFU0IsTqYpQ2UA2afFhdnPfPGMmpgSxR0g3bYB7oYkRALdbMYXuk5SQyiJlg9d06AAugAGEYsCSNR1rUX2Diwwyo6H2aq5sk05
qHqYagwwawFEWs0qm2kWBiYIGauzlLABQyUDFXCiF3P0mtRlZ9aVf6p4aoXAl4JsDA2E1O7EC5z5SjPGicNKD24zJdb9h8f6+ee5HmDbBEjgED8QkbGQ
QkWQgF9nIya0Bbfwv3Hw7z+DgY15oIC9jmZUNQgauUNQpaJfXxrGa4W4ZCqmSBtn50MQEGQRTQDSjaRALkBQN6QldGos0h5lT9VkFeQqQpY0AXq7eOun
UPi06uecReRMMGEl2XN/qxm8HuJIREWY20KlqhLlu3XlMvr6dDk0JDlZpBzxOhbA1TgBZNM9qZFAdbDRzmV05tmcu2E0JCDbnV8887H7/W65sFfDx7rz
OiO8CohDFScIS4cEUdF5OH5Lvu7JJJjganMuLjJzNWUIEFNDWtJOpq13j2f699BMTun5/C9/zfopOuhFxtiXEY1plUCQLFyp2LGte8ePOEFeoqzuNwRa
up1xFEXNRNVFC8FwVcxFEpzIKzD97ByD4h6TgPD9jKEINY7hdtSD815w6Q0r1lndWBF2mFowHAaRMQJ6FIM5o+nw/OwvkV1ObTFwEEhA9uDxir6mtBMR
RdywIotRIVZdXHj4e3aZNjgZqlLoq5ZBiM81U0NTHQsQKkJVRbWjic50kzl3BO7IjVF6TDwrVFxDMCrEcFXzyvIch0JOcDEZgs2MVZBHhqNBIetMO0j+
RelGbth6LHPkcBsVsJfOBgkELFJPsH9M1xCUGtGR64DdNpNwz6hnpDCZFbnTKUrVYpMgkYYkJKqVGHm7MHv0MbxN3cvQHhdsQCjCnHeQrUzb3ECrVYVE
xB0iLwFJg4FC8cMPFaHN69NX8hazDrf3bPu81TMFn/T8PBP6FboOZjhr8zreGUoOQar8vJ+aPlyK7ImV2GkIgk1p+8Dus4gw5TOei6kOOJdbGDK13Hy4
aPN6NnTxUgzBHSr7cUVIWYYY+Adk1KD4J/p+PVSLHSz3rAa00AGHVChBGdtA2DK1QsOzm2a2F+gOzUG3ijClE4DJJvUCTWYc6OMg40qogYeBW857fPtQ
WugGRRSmygByl1cNnLeTp3SQMwntttntTjgbBtCqVzdPDIqiykMyVmo4Z56SCmek2d2BArlKT1/4tVHCfzHELXaOTdFd8534XBycMJWe401cKJlFGxul
G5v9BbjYNGGGD5TLKAqlc9Za5juFpT/z66z8Xy3Gksk2a1X9VA7tQsmOja8JBEwvOMrqfZneMRWaeDdUJN9IrpqBIALLkuGcTIY3eqjIqdRZYlILwYHi
LBkC75eouRzdrN4sOzmkWDC6SFDQoDJq07Ujz8FWqlzqQEX6Wx9buDn9XZAJ+Kyb2wLiHSEzHuy12Mhy3vtY8L/QKc5pRqTWhpLOWmRp7yy8R2r1ZuXS
/uwJyg4BJ3Kn6cuPt9auSSLDd3DOq0blpgSmVhc1HMVk1W9juxsaAuNhddYupZIdj2lsj7BhT90NEjrTtY0t2GQFA4D178Y9+R4vCOHklEbNSK7cN69C
VRMH8sFjD97xIKXkzfNowZlpX6dBvaKpN62qZnSTu/mJUd25z37JY4nhN9j55WcyoMDiCpAVgzBSoUZnWQIoyPT25mOfKx0rGgzAxwLXbeOW6ZpQuWiW
Aw2k0iuGG4kFeLIrUboRzImZpC3olA0RcLtiA1+ms0Ael0QyOHNbI4bkGIG+nYNDQ0OP3uaV6nUiQtz+JvWZqk1Wl/Hn4StaR7My3PFUXCjjUU2SqRt0
ZjIMFb6XHi5ZQ9XEzNOzAAadtWw6SMR8rWal52YOYSoUT5KlrzpYDkEa0jmHob4uTer/gLaCjX6Kju0S4J/YgUCOcUdNZgKxZ3IF34M7FKqzLh1OKMSC
FVyAOm7vhLVkPaKEkdSgzAr+RXxWj0dEUYr0wJM7Qo5Rd1gXOqiAZzhnBkHChH2712oBA51XLSSymTRn0BIxp++/HmvVIOMObRgM0iTWtPreqwoaaDTU
wOqzedz6mYfV9L5u49roa9tQRpR6a9SdURHXTwVPxr41bWa63ByxgBw7dfVbpqJWonFa6+a+CLOxNrtGcLGui0uNUlUWdgyE9HGGcqwHEY1x0pWw0bJ2
ZOvgFiQ4IW5Utk/DhxoMqcVbcUoHQRwZZ3FDPhQab5yrYSOO0C5OyvVVnmFbNd9AHqSDVTgO8iIKGq5Ve+sCxFYWu1WrkotALT09C/igdC2NgjaOme4Q
rcjbl8qnSeO0qHwJuYyv2r69o3zU74jM9ZUjzLEw/hjyQzLINkkYxZyYotOGXWe8nIaWq5I5RxXMKHDYHwJKJYYaiWJuWVZc3aRu6FEOirGfHzuP+vze
+CrG45a+z6vr1yJ8AIpiyOpHeXc0hYFSFIi3F95zpNlnR3yKUI4f9+LANSTL1OTCRlYZ3vhQikkKoXIqYGqEBU99KiBFNfSE7EQa7tq4wz+xcixXsfm+
jMfNxrSH2BjMkJgejqk0RgmskAxhagWo8oSUc62cig4VgcwN5JMM5zo8QClE5Bp/reyK7xdKq9c9GBUkYCPGww89mWeexiZnE19Du6TW4xFXQyNq47dM
TGlG6WZMFOLiFR6L7HiCiTW+orzkEmyjBBnrorPYwcnZh47QGgiR7jPgtxLCALhaui14z07hAHFxZATDqPYUBMI+P5Ou1DC0LXcL4DrqXkm59fT3o8Bz
zTFSHq6rlkJ9BLadKCSZg76NEDn9XtoKzka3XJZG0oNPPYxoUDaCCjWTUvx9nMWtAytgbRf3uC2ZCnXqRVlG+386iuWiWaBQQ+ZF1RiVIZMjfjP7rSFD
lF9DA4riSh2/PUZZd+EkRCzaiJJV40cM7T1ZXQ86orBOBAYECH1M3zifjcMiTIHPMqlCN1RVGGabtpGkt6i3GVq+Yar1k4+moxoC9jXu+N7plEpscSuR
BmQzDR3TYoPUgEoJkFfNuCTqbAENj73WFu0wHHaN99KI/TqDFXBPiexWYfsQF0jLUK7CuGJ2YPEy3IWS3EEEKCikz6qJlB8SoH1IIPkQOFR52avlEhGN
JDNfAfJKGwR6R6TzO2+cWrZU+c61j9NvCcc8A/z+GRfoj8vdRoX+r5vU/+y3grHRX+sTcy1m7gn+h9MKmyPJ2/XytVQlBAl6/qpR26Zbw/as4mqzaalO
9z3ykIQH7N+NIEYJEwvX8H3bzDL3Zj7R9b7Wlcf3/uDmr3v/GW3CSb3AhRCnmc5rBLNiJDnyf/axvSoKO2Qw8xKMMvSi41LR72F9B1pabSX8c2Dxc7UM
M0xUO8+GJXlcjeq1PReZYd3fjV7ZzAvRY0GrBM39TViraVJ+KufoDzYEGagn8LHrOhVMqmbH9aAT07k3Y9mtTk3InrVjKx/9LoYUqodYn9KHY17YuxXa
1VVU1y4eFVjisD4/eSPdUMM9nrlkV0rwVfYuqmb7W0i9TYve8cze041aWtNTx74uhRtc+rr61cjFs7kj5T9Z4/ZG5UXaCJtQoJ1b9mSL7Yfq0PRmdhkb
kcGad+ZYmcSkiDdSbIv88zlZPdcBckcQwzINYGZCFJAj4j2vy73wLE0SEHwokf3la0RSP5T4S+/bg0Xpja+wjhJmDqDLwhiRajNOUzPDqlEmT7JgonSG
WhqjmKROigSx0jZBMY3aFWZskNzdT2yykp2WOytBEE0QED9yzoct2FwcE6V5CJmsNdtIPn7ZfPFhw7FlG7qQ5/OaPo5LWFd2r77q5Q2ESSARwiNDZM2N
7/+osju0NSARm+QXapescqmySPmWRchUrDEHGLubhzPWqUhUWIwvbIBzVV8p5Dw0RUeYHDXTCP/z2NdHRLYTL/RMrJE8RtjdtKfCiz2qxqlWYEsWK5zh
2de/+ES1sUAmR4lINE69Fk8IVHERXyMpUvh5EmY5psaq0rqj3Ng1l7C/ZQH3/JraKl/c+Xjos8eGwXHbEffoOFvf+f53tizVUWEsJhzy2yC5iWPqcdWR
BltKah1bJhNyDeNGCtOTh5rdT82xGmm+Xg0CvLX5vopA6bKmjKP4cuCAPurXrHzxUN1s70ahharWlH5Lj81epDF6L2WbUiTA9laFzJa7xEBoEp7U4RKa
oAX9zJ9MWYbGZVu2J4zlLh5K4xG98ERdQpSZXsucjd3H+xnW2z2Gwl2qmCMHDS+ykng3CIGIH2aVG0wjDJ03+iyS2NsY1t5PzLRBRRDVZR8VES8o0YRP
RmJJEP5fBx5EPJUwZstBK7z5kx6hdqZeXKPeoiS1b1v4DjGoM7aKm9vpa9HkQejMGWNtV/5j9kSfJ1XopFW5hx3cTFBx7olT4wX49BOdKAkaro603UYL
4DUwoWiynPCidO0cJ0y53YYHDxjx9CJlLuXndkiuj9MmPvJh1mgCCRvFVZWfxx2aQoBazMoIeyqf285OfsM5aZf1IuXsQ4IUp2ZfxdQShIV1AmQTBRoX
0n/T23SIXB3BsGGes1Lq1Wn9X670frOfH59HgY5fyKIb6Uta27xVUAmxDA/xKB0IE+BhW7eDO/L6/s9LCdqYyszcuXJYpISYmcOHiQiX/MEfXyUCdK+l
ee4+gdP31tNB8lreOCY/j/jCcoSXnUffqb/N/0n81qXr3Bii+zuoZ/XxQD8iHgV2QoUKfa3vf8ICjMmfpV6epSenulKHhi9FHdZ9Yl6VHvlVrmrVsyvV
PAihvcidFGGfxcR/0HvYe/CnMBfM9N3v9n5+X3jmaG6vLefifUd8DRIaJUYFJEYhQEgEiWP6Bh5j/cWnhEHvH3/s9fK3pUd8N9Vu/7Fff4sPbbm3uyH5
/d38u4zxN+Za8pUyYOze53HL08n77/Oq27/q5b71GtKZ7NElU6JFIRXNMcGeqhZLC1TfhAwTOnH7K+GSILf9P3CtxNcgxHkV91F532YSrXh5RwL7S+Z6
CPBWsQrqSQq7fVzfOJb813BH6YCklM1EmFPIq5J9P1NYjxlJBs9Gq1WG2j58l6mUvmZsCjd7fopIRpuFb2sO2tVkRdoyprrWnnptJ1njjGPSBFLNlQTW
ecUHjWr/3CltK62mWxiLjeXxvUFjOrrWBZx9VlE6FW+mjdyxnKO4uXuvIzy+aHqfOjkjSm9QPza+d6WuAvuBsfTAbJ8r2a6+Q7RuK8LzisAyRXN1he7v
5xwnXescIEPxtzyNZtlMUhmMM/lGuH2m1S9H/Znvj2RM4okFzWHLG364DazoXzI/2blO/t6xrYZ9jPm4XbfPTivtxxo8X/AyvsQfw+XP0vPTFLBX927Q
SPZ+O00p4fJfdXeT+Gntk+TyG+JVlKQ+XaW3cte2fiwzgmt6t7aZUBFM5MwnYrm95TrEsNHK32bfCKC2t3B389Wlr3CSzcaLKRFSJ8bhjB76vSFgfEwy
4LfF7uFovxKyXOGcOpcnHJXeXSMngyEl9a92LVMpjg3ueTZXz1bExm3Hu3rlnGq27rhQRlXTKGmruJWVY4LviK5Y1wxoLzu2RlEibuvtjs9K5+t3/AfT
XpbhJH+GeWUQ9TGyrSRFnZw6/aw8aypL2kXif4Oue/n2LKF9GGvgrkQ4X64Zy8EFGIXzookUygNK/oFgGSBSGbcPx6/RjA5W783EcbHgUOnbIBW8Gk8h
f3xreQr90/Xrt0OL16U0lwM/6JE51UGJHLENuI4e9xlIUMpQ+zoJ9PZKXGzVWwtIfLN8U+YFR32btVCI1Zw+S1nE2WXM6NHeJCpoa4dRZ7H921+eTF/W
Qrzy+Svq92C/Nzhz8/d2924znYpQ3G19OEFdxPpFLlLNypN1kL4sHpOqAHG7jTn9kPTougzfz+bblopBGKoOI9mwy+MpO9OOebyvoOD/qrISobeAdebj
iZwu0nyLHU98fQGGo42C+NsfRFVrGbict/pXwbLZpDC3efA2vUMlO6bHh8vZhx3jadqDzbfPJhzOHvjhGP9Yar8+Apb4fmWr9vKbD7WxGYy4e/Sc/CBj
mNv+OvbMnlj29kv3Pn2VbBR4cNVvr08IDcVFmSyrJ/eodzfzx3PRsLrHx6Vj9a40vZsrRDS2YnR271eYI5xvR9/eK68ReUWtpHQyviTyhdxqwWbgMTh2
7/u4Aa9fDKdd77aL27DnRsun4fNyeWo+tfLWLBNgUUnTpow14x85/Ce+tBrZj/qb5bSD0vyK/bcnM9Yte6dkqdXNdVefjEXE1WPFbRDx19fKXltZMjIx
xfDz9LzjPRl+SuNRbek2Rme8NMDdaDOJgSUT2lPi6t28R76Rj7M1GXrnxM/+uXFtfHh07M/nSYaLr7P+sU+ryXXEVW+x/E+ungDjVf35dss5rZR19n7P
QIOuAFp6X4ehxHKXZhLwXaiygykLGtuPz60F3VMfqys8yfxUfdki1X53V6LwI0chURdCUvIelzP5/hyP1z7XibhcAQwWULiTSXw6rCcufjtR4Fpju96B
iO/TjxBnOlD67BWIChUoU4KqXb5AR+rNRJOpvZRas2Se8Dgng9fZQ04QOVeWuJpkZHc+JT8TfMTmwBN2TDpstVA3LHQL48x7UsQ67mcOFzrs0n/78G0i
ksZ6RtijEo0KDMhkRsnQB6jykn0Bp0dZox68Yws+ejbzKlvp9mVBlKc+5ovtGdHxofdNHBY97Q9KSsktmJNOcmJr0JjvyFJD0wqaEfrupYq/Om+s/y9F
Qp8qTasNO799Fnw+m78cjM+7Af6fI7/OcDq9hYlIZJLIwLQpDJGCoJCfWQspFo+gu49iil57+2a5Owg4Run/oMso3G5HqVSpoj+v69VQ6xSD13btbY1R
UVdN1SzZarJKsQadO1+3b2a13Zbb0Vfr7UmOwct1X8r9zJBMoZVu7mZtxP+BWUU8+Nfb5OIyenLQk3lORTac3rW/9GDrqiOfbnfLOdNiqqn5cFRPR5Z5
Uch1F2EPlRZL71++T1dfo5Le4UEZ19e6lV+EogcM4pJDsNGg5My00ZLI9mhgh4djJnyiCjEVP7hJ2Tnt3tP+f24vHjd94ONG7uDF++SbP4H7XKKBa4UO
upCDkl0nQIKUyvmUH5YvXlOvOsOtcGauwj6izS+bxXSJSOT7BioylMQXLCRdpiFT0VRM6Z1oaQsru+l7BlWmj3+r4v8jL4D8vfDezL3acoCkG3ybYAhN
CHIp+mj0gE/ZjR3MpEi5BB5Yljg7uh42dfddiUfqtdrRCwamRQNP+cdrq/kqTM3W9X8nCoy+GP89uWr5r0avAD95Do/Jphkr9PRv7v7OmQ5WX3mYe6fr
ZmfD/tA51Aj3fQ0pvVX3sen5+l++hqx4u3Jf/Idbdu+3Br678OnjE6jR/6uN5v9s3PzRXT+/g+k1+fP65BxeGnL6/w7w3CtK3sQry+B4HXPhlpla89q0
lwytO1aWcsFWXj+vUO+PqP5aW0HdgNq88v9Y/wnBmsozNS+ShR4roJTOHMvWUmoCOp4ZUU1sfol9vtswlRq4qMu6WHFfVrGeu3Ku/dmJ43a+tWgsN9H0
kulgtSZEGsKHc99lN+Sn6oX+/69GbGp1q5tSl+5TjoS+kfx1S+0vzbSnyvM2M2kdNls9aCcYhYxHkzX/D9E41I1ZTgvZ9D7Mu+dGXFrMHspG92Gx4EZa
iGV19I7s+LC7SFoj12lm5p59oDWgSyfY6rwyqs19iy/i62sfovMYU8jKkX/dmWkxFLdKmpmiuqg7TXJcVlY+LXsHu+l4KOfnrLw7htQedb9T+nuZp5fH
hvE14e/q0ePwsM7a9v8L/lE7Ea8/f5vElIVQb76uJyC9/x40iGbbK/jLOnzZ0YTp4sPvrLKO5xeYkWPz1za8Kj/XHF/O0/ZDelcpLQj5ZtfSQVuMcLjW
dlm2xFdL0eyisnyL2WwYrZfJkgROu1rmd7BaU77BxMl1szMBOdZowy/bRqGXxnQ17zH0iZgbzfefUx8+8np+zNfLnJsLY9x7n+jo9yEt3StJVxk7hefG
K+6jNLe8dJd/sxS0b+r6ZT6swmpPwVfmXbt5Wpsim9cvbDSkxStnFKtIO8SUZxdq1vNHnyvK9jwPuIVlDSUdxg95S81Ok1DEFcMPc+0PsadFl2yXUX0+
fda634Y72rx1XJO3tUSv0bOSzUsDlEavoqli21nlWdIj2zfM0n7Nv8bL7oUyzShiVVx4cBIf7b495uJUspXfu0YET9Dzy2ntFoC1PEti/upAwP78Nxip
DEEhaNgYDshMHVywaQVQrZemkOaSo5d106TgW4yk9Uegm6SxTOceFZipnAdGAXj1w2ZuZTPJbMK2WdYeUDx3gZzmPHnQMUrl3buAxfLRkE3qcOJqWY01
mQ/Kw5U9TWR8aX1dbiYsujcYs3MiURq61vTSjmquC0i08XUfqy751blXO8tVtglawZng6ybzn7e+VR9NOj3g4UctdO7paQNSorm6+2Or307NweXeoxyl
HcRo3SNstYnGuwK927PAyw9HrXejwZEmFXhrJpA90gtaK0eTzL6FIlEbBngl4Vi11hoa/BnvT52XXxlaZUi0gxyPE/HKc1vToq2Mq1YcdWnH3b0pKVrY
vreVKVBkrB4VFiamTOOsDaj97VLJfSdO+J3sLpKKvVq+aidbzk4ZWgE0inthpaEV2tId14Zf4BUWdblU3jzPnWgHTWlfKkNxabXn9uO5oO7d3+L1qRrW
2JuQ2/TTlh9z+JoSUlmBv+9zVGjO9zlL/zXn+JCrAtY2+vwyavJH4H9t23ttJ84FRAehrECT7B1nFst2iJ+ntpfXC4zskjbxxiTrwkOSvSK9Krf9ijs+
ehWUpCuUfJwvR6HEDL4F9qe/v6R9A/vW1aCXf6yrec/dv25Pi5tLaXDy0+qdmid3pe/IYVCFmrade4v9EatVrDfPSXOT8KZvfwOW1/kvp0pKvNDP4cuB
jfZYPrkO6eeXwHZdJqCLZML6mYy9TTv3XLbS+fbp1zjCqBQG7Ky1XX/NYGY1WcjoHlaT9jLfWs1e3hjNtqbZx2y0Iy1aWRWO011jExiEpHpEEd81z6V3
52v/YTQfKdvu5Xl05BefamTtZ2AyaAsKg+c+p1KS5qOE1AoVkozI7EfE5SVFkvy1xvrB6uRkPonHnOJv+1aY4+ForxsPE92Uur3z7K0OFProvl+ZoxOQ
pEN9RkRrYU+MppSY76qtYGRlD9Hb6qrR8sB9bRPjKVFucvCsqkXNPio8auTI6Z8p+PV83qchfzcPsHdw8vdrposm1MxCq991Zy/5r9pnl5dJsEOuNNBz
6my1z761d4A4j37mnFehVXtOjc3f6NxbBo9N/e9n4sMsy7VBXXu98vZAlwS0fwVsSj97+ufDwXkfU7PXq75Sk0WPSGHCL3xm6Pxs0WpOfiZBvc185yks
cZRWy9HE95U5XWR0wsidFu33r5ssi7aNWFxRSMsKHb5zWQ9CGPjtu763GQX7nHz/ao0GuasTZ+OjcN6znRZe3Ni3b2T2lQ+vjXEQNKL8cB2c+Zk8EsDE
UV6FWwZZ190xT07/C9Rbuorno7upbu74pMKNlnjt055JRJhAgqKfUfryAEhfF2kDHpxxRVNDWlGER7YE5S5d7bSpAzyl7D20Od8c8Z75/X+kRPkPaN/t
IIVQHjooiy3vt6+3bWYvmKZFfZO3OtHGHiIKmwYaO4Mooq63X1yhrPRtVF/DSjw3cZ/ZjOd4XGR2dxjqrRLqzB+x455tLJXrnVnUHOHnmhiW/F+O312/
L/0bZ6nIY0r6kf4mHy3ME99PHfhPjS0OpC9guBA1bINkRSjziCAavi84rPlIwPgGVPpfdpGpEgQ2Er2dEvlrNxnXw8fHhSkrcBbZmpLnKBjpP7rSPBeD
KlFa6Tr0lZHzVuVT6/5q2JRFuGm0kV0gEdEna/lrHbr/wEP9hC0E1JSqPzhyVEUhOVev8+NV/9KCmhyGyDe6iH+6PL6T9H/Lu/l+X0GYT3pX48/CPdyP
0v/gbuhYKUiz9VuCrLo/a36/r9n/Dev+P/erurXiQn4eo9+VVjedyKJWKooymie7bHH5Uaa7e7uoLYqKMWLiqwhd1Llx067o7i7dKayjR3dDIfueHkfA
CX7E89kHySicypzhTUBLvP99hCC0gUKIcx8zH+7xfrGIf9uIf76VJIaHh/Y87y2+X55j0xCBPD2IffCX5ZH2V98/o/VxwfgyGqQ1ZP8knzTh+VGaEn86
HX8fssedb/DWwcfu/P9L/m6Sv+eL8V/XnkYA32W1rNPbXA7oS2UENQhZW42jms4N2iO+g0oFpmWAs6iRlmtB/LK8KMFpmrgbtEmOvfeYnelKj9g2NBjA
xWb8LTSxjZd+OgsUpimmhy1qGwRnWHyhdDgXslAf2DxPh1y/cy8FVAWWlMh10yRMpsFs1iD/UqZSS4oP7OObzvPvcODzWRHr20wMdPDxFDvE54qWqKuG
RShFILzaQIBR8PxecN5+VeWuE6afJgNO+457cgzSI/K+O3lMWnoyVPzDTnkekhNFfzPM7np82XpFw1cwNiO8v005HqvPg7b6Y/s4OJfiOIZYwb5e6G9Z
UydGyhni1KO+OYAFIo03oGDRW8LKzRVoFJUTn+Bnfx6OA5CB1X/PbUR03q3T3rpf9hnONGCsryQhS4orH14Q6qpNDeCs27VCJTlnz5npLCSIdkmrAZhg
5QFh4DU9j8X2rVEshU5DHdkxMDOUpj9vsS8B5dTQP4mRGU2DASlY+Ypu8hQgRJQQ6TYQQxciPBB5EJ1IwecSbIqhuyrlL2jgu3elP546+GQvKbSYZsu2
64ORQTBArdQPI1E/b2690XeeW/F3MGXUQdVYMS4qyD90pNOcnhhboEF/gu57s8/9Mw0cJN4/4jx/s4dNu1D5eHizp01WdY6RCCEVEgUyA+kFB4+zJQ8x
45WbA/f4BWUnYfQsnBVRHr2Cfcg+yfiO3Lo+iX6ZM3SFLhS9cZ3UgeJ8FP62b/TLBwhClT7SoyIwPcwwLIkEDZvewRuVBzmA+y5AlZ+dwwgXCtnwJQe2
QcpFIJZOFhDqMl77iZSx9/Z24kI595CS6qALnpyQa/Fe/2+hBKD5v7+/1b/av2WUIFsqAfZIdTzgL88kyHtce72b+yv+Mv46mnwsB9P+B7eMkpAc0vqK
csDNf7IwNcWAeiU0/RSDnSbgiiKBo+Yn/y7vza18hOn6J21dR9u2llKdzTt8U22Fk/KWNE7/QhAf05vnJpt3hr4BwJ/h8zR/daSOZER9ihBTbPfvmg+H
L6S/bx4fhrLuMjoRooHjic5Dn5rr7rhWtRT3Ki7e0QBwII8yFIzoKeHeLtfbXV1c+zwmSuq51VO1HSN/g/ewC2LlG1VyxqSfnHVV4l+T44VZpAYmqQAS
CPpKRHOCXkRBZZKLDv5LBAoU7h1HQK+sDjR5SFpRlKwVx+IZbdabR+mSoUHDsPe4Xt0RdJ933cR9K/Z9/XXbrnkF5jlmiaKfo6uALeg58rXtd/t52GV6
0GIF0KGpUKrel6yS83zBeLsYz1a0/uosEJE3pkWFPY/zbVAyPtQfNsMnCZQPG8PCZFOKpmAd995AAboIFP/NBmKfLu7/HTFAAOmLjCpmV+jNFH9FtYV8
HJQbCGYOU6SgH2mZ1GMedaGnqrQwPLhRcThADTWib3A6MhJ+JpXBySe4fR0YR0oP3MOiYTlu++7XulFbdf5sH8f4UEzYfb8D+ph+Xz7THA8T80/dPs0D
gR+YhJP3jrYQB1WD4M9SikIPa8oDj6zlmr8ptMo+WXP3DH6vO1an8z5YcDYp23/z0z3kJnYt71TWSyKTOn9FDt0Tjyd41ss/tCp7+02CKU98OzlKI1iw
TXlDBuw1ZDmonyVOzKCQT30myC1eX1OMuaqdTMsQb+9gra4e/V+L9DxPCSonD5go6BHf3xxHTQ8sBDqlF9oDPaVKA1WpHRHP0P4WTblW8Q3DNXJh9GK3
fjXB0xlc804NiE9GYKfIoLmeqgc6WPGd5DwvtHGJIaXXgfMglGIGOt/dT2kMe3WbAj+4d/t+3X8V9mj1svHTKO05eFFU0BSRH4/ALBB/ELP5pvCq8LxK
x6AMRKbLNB8YkKGOPiwq9Klx0EoYEOqqfYznv7hHliumVE5Wn9TDQAjNUrz9DC7tJR4MCel8Z7TGah3OMbKzFQc19/Z9CZzLbvSjV05vPprb7DG47+Hy
nUPlkxL1+jV+/ElzcT/UZVvniO7jPe2h0Jno32FstauSHJlHh5RInjJti8lmWXNqw6lu7Q2fgj7lZnxyp7rz++vLQs/fwSGvF93JyclSgWeTsnHtltWp
Im2YXFYT5x17D0svnL9eWDiaKCF9msPuBEhr08h6xMk4Kqu9T8y05xPtNRZ13yyrVZBjbAepBAzXGP5kZ7SzpDqsndZLadnLP+X/Nnf8v8/WfX8sllmS
Q3XiEF7gR4omyhcDVDwIvmJsjEgjHdDcJLIPKkRKLO3t8rvtpoKVaKwxL5LaMspfAhx9X361+zPXfOon7r7RrSYa8lk6sCna0pXGsqU+M05EDnyoRNfH
ZJD4mS5ZJRDuvrmNIJCujLhlFVpJpO5tfJ0seotMehp8XjWLS5mknSo8fX67I30Aeopxg8RjN/TLLN/VHA/n8ekzGxRC0xVDldmVfF1q0kRkn8AYMwne
CB4qtaEHSiqwUzezsQ+SybAvRK8KuR3EEwgaYpV4LFefIMgoEvJu3NbOii+W7v3ZP3KA9NF9LevI+sXjU/mht5DHQ+6wiyDNouj8gyZBE81Po7fEjqzc
U0+1QLQedNzy326nTrLTYXqGUc5DwEpp0XmNRcwHqFJ4c12IiShiB0E/0kObv75anwAkkm7zcQOAX0D3DUXXaO1HvSY6VaUKQzBaeJ+v8nyHEiDVtny7
u3dqzgkHPgNRDvk+6WplibMYiwyBSWBagg2y9Z7ysARmh7jesKo12frlnjlT1E7giQlRvcewK6dT9UOPgfPz7HXaeDOf1elg7tySrDoNj1ve704hvDr3
DsPH5qr2x7dPozzoflkJAjQLEcSi5i4VLEORhUWSjRfe3Q3ImGnbgpiPbiEfkaYoxLwXs3wHutR7dVVp+WcLfc8ic+6ipf7xhAJ+rD7y+YelBkQxVsx1
5RpkAJMDKK0gjl9qidUXYlsm1Hll2iLmTD3KPlD9wMrFxkqaPtbKPU0ktsp5C05J9H6lGz/vk/IjGnth9OPLiAdqCdaF9c26nQmC+Sy4vxbIWHRSBMTw
phdDFcNH5x7v2P9vl/kFWfIBsIoLElQbz2Dg8Pm0pNJdZ7bPxwMBq9JvX4Dnllc9e8O9xlLbTCBGHsF6+2u059673f+GUeOlWBR+7VkekEfeQvDaMA+/
pyZNR168XdUQYKN9j21bhAlgR7c9l2zdUOQZacbVIkHk7BeAdjgu0GKpMersfkOQxuIZEA5u+hb/OeFfz5oURyVSKE0zfNmNlCEl6ke4/ZP+NeZpIhfa
VGzw04cfsT0YfebGc1Phl6uX5ddALQ4IrFYg7Jy9t305Kkvu7nIqyiYEiM++VAbqRlwcPw6MK5loF2EW4M5IFihEpeXdiQ5Ed2igcjtnhmUKh3wGzDxn
NhlQD7JVoNyk0VR51gXfmQvIrytEGcsZ0+e0fA3vLUr9UCup78nE0pp48eAcR6FKY90mtG2b9zjrLPj49K1Jbmd/8uVHmeP5u7j2x3n5jy7vtSEO86fR
ZPjsFTYo4DufJOumiDdx1FAkFEzBRL3TPhQVXtaauyCwMFj0NR4VgQFADkL+Il7H12lQNeIUn7qWTpZvaRpWlV5Gsn+WwTKkvf51/U6NOoPrIRcbszRI
hyHinlzxwPN4lWl6/JUygRXylf0cUdIe+SLchH+QljPj91tuN8luGgx+jR7WzzdqlaSdvYs7zAjy3mYEjL0YTO29kDcow0QqqoYsnBJ7vb6zleWxn3zV
399u42y4xMDzksk641xqMWytIzPWQp286yG1K5Zulihlttz7AX6eOrOfTJzplgGVkLpjiFlbAWRzOgGhyyUXl1GIoWyUVtPEkvhWMjo7I7xV2Xsek9h2
o0ykOqDBDlNHWoM7onzd7esUplhU6FY1YRnpaBog91B9YNeC34HY1FeCtS8YDcEFevF/bX8OosT5L9Xe0ngd+bQ5a2vCGKCAq6yYjVVvKLwOhcUnq0vj
nPGdl5OsJxw/MjsRL3aT9dhr2ENyIrNQL20MRuUmUUgjMsWCsQqBnekhEeyTmft4clxFZ58OENLK84D1VNh0E9BQwKYdfMoGL3PnOY+HKeftWvr7sPSq
96BdvTTtU7jpNS3TbqHzkPjnwDGf6slSp0JKNjgFxypk/lC39OOgqPL2mWL7Tz8iA23jnvrmWyv7cVoeICra1umnlVxirMsxQYylpKk6ONflRO40ocmS
8UxMQ2PVpsVmU4ma5BoEn4gY8RrratZRwfxJCh3cEjIjTJwuUrPbg8m+fyVUZiKkpJfw5Pqoc03e8pKM2VZOIlw5Uz9q3rBqHBorIt3lYqSyL9smYMqv
7/HEWz4Fjx4w6LlaUxsFmrqWmwR3Wn7OWJyl0uP18pYmCJjQZBuRDSdCDCNxQeDSGq7Dna0jvhpkXNCbutfj5v9f2tIh/bws+873SANBkb+lHGCpQKZH
mzBinBkb66qDdROY6QYJmoMSFST+cuCmhmo9G5XCmR8q0IXrpen85pydu67s5hFM6oeva5uYYQrpRZxqbNCKHJoYrtxWjEzmPd36cds6qs/dzw/ecDT4
OOmTae3DE4i7C9NpvAz0aRT205NgyNYVRSjZt7rxufrig93QTG6jca5Ccsl+FdLUlSdMnZuCrw4K2jM02pviTr2fWl3Uz9PNc3WxPrafF7sNf0Ylyv6z
mvtWHN4S36vfAjaww7ZdpWJuoVPo424v83ktP1ynVU748lbKG0t7vOuOVJVJDnjDWsvc6YM+7wkzpDF8KBdNCalpFVmIn6O91xZX08fpk8DExYMMyfEd
PrlpLPRQxqo1vjG0M/EzpK9XA389vZb0/EHakgw/VCnPBswMtJZ6MZqKO6pr3yXaeTQRuCpVioDrJgTEn9PivB92y7+LEjPbm4277cuKEU3kJg1ZNNxg
gCXrw4sd6blTNApF6sOUaQpKfYVGioIqr7Vszo5C2WmREoZ/CUkyvWxhU+z6ml4QvluMw+SjkPUO+WSyAPfOXDcxQozNwcmR3GvezHHcaA1odF26ww/A
F6iulm2Jlmw6d0Dyf7uWKjeEv84rgk5njJEWnFZapYb8qSylQQkCiSUSB5fHQ3dZdNc4MXLKgNhMjL8hcXGMs1wiRPM37jIFDhSSkYs6vNOAktqFJaaJ
WsywPSWnvVOKA6OEWdeJRt7LISGTSn1kUClAqNvQJUgkPLNv7nn3z9pHOvP6c6JW+X7BweJyqwwF9/2XkRxrxavBV27fDa1hRSCbUZh2Z5fOGi4venKo
JEmYGshTF8PZtTKpF1QeYZFLFR+cyNJ6ytlkrv8v2en8KhYz4ug9/y5hiElhWafLRhtPdgSx3pQbl7ZzbmRBHkcVHr1H2w5zK0E3Yflfi68keHMCE/zG
nJWIv3sIN8RlsdE8isAX9nV6MmKMSle6LLU3w/7vlTv5x85Y8Gh1n1xX9U+MnrWrB99sqisspj33q00vezVtuqiYdlrJnzXyMVmjH3TpwrjKchVcahRc
4HZpThL8LvS9JqV3VKp+T4OnMhU789Xra9HNr7aHPPWK2fgvz2+x8d6nnWmoOAIIuFHFVcjFl3pSCw3hlyFXpGppOJ86SM9YUaxj775yi49vddnIvqrV
0/WdI8eWUwXz5/qHD2iLfTXN5BfBrtzI5KQuruhNHVVL0awopQibyUjfi42adKzWcfZbezljXB/GmJSN5feRJ/tLE1XL0/XAU+kWGOJ9a/1/tNZYeFCU
D6+sfsqb/jpjqFP4IO4TIVxxpIDpEikYqJCiKYGFnLyAX8M8CDag+k2g/dAwv5Bcw4KSmAZle8/OCmtJcHH5DqO8fF+7kvU8ekzG+cOrShSpSMK5Wd3G
s4fmZn+Pa3knzbXZooXKkkjRVbsu7bDrQ0kkij5BUetaxDEPvtsgCNicFZwOchtF73HnmiW23YMUsK8i9g9vhrGN4nvXxyq8MWgOnDhR7BGDZfmSYytw
PfoLD6K2FYhV1oui34JWhUiijsulysHyUTgKKsPbwVvXjNxueXvrvLYS62tlJZ0nxrfDz46bWbWpnvNe36FH2VXKykE9mUW3UKw2LNIzVmdIfKvsbv02
YVvt1YZ96Sz4KmuipMcaW7w1Gd5IgdZufoidNtvdl80CZpXvZwDJcy2R5aqH4d9CCO6AoRyg3lzaY4wBfkr7YbPA7TuLyLLa7p1oO7MeEsRMxMdlFpy5
CsJxKVjgWSwuwtlA0G0SiYDMezccc7VTIEkCxxOgY2VNKCiNMUeesAqG5WM7WqADIupN1EAppRZj3RqkYOWbx9rDjURPgPSQGDGmpDKGv5K5J1iV39a5
QvGdUepF+iehA6kIcpIJH0wNmDkJXtC8HBjCE5AhR+MN4a0e0dCSQciFIzXUjPrwlmRblGUCBLioUZuIIO8GBO4l8M0WdJ9R6CLXy6YCeZHPTHSRtvfo
RhsQNCdVVVT27qmV1rKg5K6Fed3p3987T+gMNJcUUgjUO9fc18xx1DHwXYjxO9oWA6qzWl+FHsB+3ry11zoOW1m5KF29ebjP5e33fh9eRuk9SGTFQ57e
rPCGJ8PYCo7YPqLNM/C9+GH+5RIS4Sr3r5dFpFLMt+nUToTlE4uKTcwq64Sob74xRRnEVzOxG0rTKUZDwUBWemQp89hMwNde4avxqOZPtXVmZbhF6Bwg
BBG6fNQe0T+OBn2zTt7+AyMOTMlSff4fRvOvYF2KqjZIFnnVkBR6hbdEFJHdchJU8Oc/g8qGQGDU6zl4hY4FUBmq2UeJvFDI80jR/E62AGno9vpBxgo4
IUlr04ITt680Uh2IQVI+z/T+5rIb+++WxBeW5DdTipdZL+rgnznA7lVhRvusgFqgkj95DE+pXjAV/0qOpbgsx+4vSIFB7kAPzIW5Y3/zsTMD9f6Id1bC
nxwzGdabJJkpbdvYt+zqvEsDDiGVRkoVIR/YD3LCuLekvogUmruzMn9v4pGvCqzjWnOC3ZSRHz29ex8etJg/yK+4VOhS3vVB3HqOrjr2gBSlYn3FXuBm
DvsU4+jN2EpI2xhuVVT0MyCDYiQKkS4y5OPebGZDlKmrqLR1YS1HHZR0PRuXJ+gicEdLJoRM5HBCgjQ/eOCrzgcGfmXNLcWd+zC9RJqtNjCopE16sPy+
hdcTnWAvdnRhe8pGdQtKLUR6MlrfT3/XaJBqzVWtuokceaov7H1SmGclCX09TZTdK61353oZFzUz8fZi/KE220cTPThTr4E+MCGXxbxcS8Trl6jGXZdu
qjw6cAx4pQWJfkGd2YuVfxawuDJjT2TYWnUUfrlaB4x528LTrJSknXeM2TUzN/KSuS7j0ZpygSdVTOSoPw/Rxm+vM8HoQAZVw/cvJu9rhvIpoXxEMB4m
5GXm8nA7q27h7x57Y37hbB1ftnIj6jv6U32qWZSvC+GEfzn288DloPLy/U8f/FUe8hmBf3ygh/Mn7kz1/w7d3s2/3g9f9p+P9L/tdHkyqOUdlwQhPNnI
9nVrQi4Ub3d146FEVqITyY7yJolzhQfOK4gkv9Ib/i7GeI0TFZg00Pnxh/zhNiEoav9RZFJ31R6Uf7iTwr+/Af55fs9Zncm24UVQYoqsYiKxeoevV30b
mQxMEK6uGcKfyYU26h1qhDb9gA/9NxQVfw8v7XFNfseX93jm2eOIP7wPGw6kJ/ekScD3BP42GXqBOQ+Iun4/b9eOo/H8h35ynWt84lTb92gZet5/2EoD
dz3Sw22LSpKflMHn0O3eVgDfqGDu2o5zuNAnEjLE8txr+mZZ5kD9yaiVN8ggwBvJxjOqDDK6JXLqjgDH8Nw6Co/KQe+I5YKCQGRQvxZB+1xJlWaSdAj8
p9pCBIH/zktA4UJ36m9Dc4Dtv0gcYR8vLMDyhg7QuSf85yxxD1GR5eg/z/dc/WoHNmcnEvvDv7ZE/bkHLh2U7ZntRqhdxgJH3jIj8bK5ICax7lI7BB92
mZv3+I7Wg8NmURRvzvIf1eMpT/xtPhnwlVtRIH3vasfqq9K1aQ7vCnfORIkCGyq+xh1GJ/2lus2i2kuhtrPWRicPWcAmpX9/bTaIp23drR2ceTPm/HgI
3yY6UlEJoTsR+MKPLt+LIg7j40GSAIGn2QK/yZD/sjdBAPn+yfJIpH9/R95NBSiFo70nbcMf4YYNUfswM/6v+Gs1zmYqxLdswRWQvKTH+pk41OK8ZvGk
NsbKIxSCk6pXM1zekNvWpcWabX++OD/iehvXeFErfYcUwqAMEQJRpQ+ilYBojO558Qmdqhz1ZbQqEXoZCpydfeHYKMQUNT1yyIgD46nXRegqojPL1lc5
k63j2+ss0urMT/ghWSLpgVJjiAZem585jntxIYknwnaZ35yc83bJjBszrWIQzcN6dQlSQWVhDudUmGBcT97C8qAWGFYA7vq+f0SvZ7/o+VzH9wfX+zOf
INhqfmPmfmk6ZpkTv/M5k1nCFmR+w7vqBO4CQBa6TpYaOJAFtxNbjHy+oboYGdkUEIEWYUCyN9MBPrhwERhWXEhuMhrhIw4vZXwqH8AWS4CmLKJa6bBM
ZSVlVZc+0NpIHg5/1ebPJpMytwGAomqcssSIBCOAyoB/0vp3J8SuTAI2zzvOGpNgU5vShCEhl6iS/ayvzW0+J5UpasLyf+xtbjU/4OtLhfv4RAK+TZY1
1cObdM2sQY3rzewP9WgaiiaxPstv6oDQaf1Ku0+0ouVXNqq3WtNffS53v83WQrImPrW2eCrWYSz1V3kVzng6ZKJNZgqtJg98rTfU/TlbHn5SAf0WRY9x
Fi2TN3dtfWcdX23j+4pbbGM+aiO+165UIOrrLV29nvs5h81L2+9Yal/06w+d71Gtkn/g89LC9Y2z0Gk62C9itFUHZV17U9Izlhrow2h3FpSEhtWXHFRJ
+BD1UyrOh6t7TdxQcnAZodnwYJaig4Yf4OFjJuL1oFqa05mTRtOvOdWXaebzMSMlX/V70FDJdksSN/G7mj/7b/8J7fr1m+oRtLsBA5LGuyNZNNzRe05m
CJjMKirJXIPcseP5Zh5ffTlha8cMN9IDsbZrO5lm9fdJmUkXx0ftKQHFdM+ZxKkHK1GhVR4bWg37bKyz9VswsvQ5nzeni4seBEVWWli6lovznJIKysY/
S19C8X6csf6T3y+q+ttiUmyuLGuVVuhgl1L8+b2p3ZUf7S1dNl9drYtHLlAZ2zcthodVD73/nlOJqpX2luVoKswcO2vbWJ60Ga0LFa/bMQbYb6fhrKmZ
98w5G5rmp79Wno8s2xRZ+m2WRFPVuD4ksqxZcXCm3O5m/IjE1uonoQr95VisicejOb8GHAy1Xe1tnaSjW6nZlcayWS324skcKM1S4qYqZcY4xFBuuH9p
ua1W+rYbwhgZ+qgZRionlL2Z7xwPKuhzv7JbYllNehlB3Ozv1nkzytj7cxEuOKO+2jOvpbafafKyh+tuWcZS404NvXbKzP7mnypjl+JWrqME9VY0kufF
R0b2ZSpvhjzvL+U9yMuWG/Gdi2DJ5veO/Ubd76F6N4M4zXQ90lGNpzzkw15Nk8VbabGWKbQKvRZecDYvdt2kdoweLz3zbz0mw8L5OCHUqp39K0xPae7c
tVel2M+ZbeSwDCw8/fpGOEZWUU+dVinD40pWkqW4KF5yhhwijVYdWcdFe1Ks5jyXhbKiOe37q4FlWUjOndbhQPn72cWFRpevR9OU0YZqqY0xpGUbw4YK
JnRcuurecqHKF2ksMrE7t7IduCIF76Z8b3lUbyhoEHZgxJ3EKYwGzLNK5zM4ynm3A1lHtmpeIpqaOs+xk5UKq+RgP8PPeBMi7KZqJqeDDdXl0Iy21npi
V72M5sOLtxecTWJi73M2nadBvna1sS0wxsefDaLy5LdqK0WG3Jv9KLQUlN3Ga5tx4Vj5+lb8MS+qN885Z4lR2V+twwa/rRg5AlYOX6U4v158BO2Rlcvw
Hc2RpDET2+Zc9sBl04UfZbPjm6nwkvLu42mfXdcTKk0wy60ebtrqtHD1YMX4hd2Hx8L0yN63rqQk1ZDOX2IUwo92/nsdwAB2kQyBFOvYxEU6bgL6srkd
ttwU6K+5hzbwBFngmNMrMrHQ108s5hd/eacQyncB0OuhFay5gCwKz2CHGQdK+aKXvdzonXPVz3aod3MPbiEFNKn4ZLILBSOXZaYeNe9YbN50nocZy2Im
mFZ8bgsGKHgcdjNbkO6/sNcmBz6be4ggQA8DRRSCwSQNyXreRyDhoZiTihuP7KMNocDV5Sl7TbSb8MFXIMXH7Z9xmfUZGXh3fVxs0hmmdUhECQN1hxDF
zgZTPxyOKGvf+mvBEe4hluYFxngbxqcIcmGJO1V2ncUgp4O2uFUYMz88A5DnR6vDE9l1mJyaSzfeUd2qhvnMnDVCAUQKNEyfMTkBMeA7BU+QdJiSU5Kn
KY8DNJx+D6Sfh+A/ZkaXZzztnaW2lKy37slMLTdl3OGcqDSUYBcWZvea0vnx7EvC8g3dnGtSJHkB/lMZTRQoJA3zRLgfHWNwtpNJhFEHF92dEMuvSSaZ
qdwPbIN+UtARGLOWVlO37iV2wdS5astcpIcLN/mHdCd5vVOmp/o9ycwBJF2lfTNSZJ2IV5qGIbRMIKQMgf+GWiDN7A37byyG4D07idxyPvMp7t8P9Nmi
gAnvOWYIerLugbqOzJ0YUMUnNzZjqd3eBg47Q69gnXIFM+SANROKi2TDIDLPO8v02QAJIZoKIl031KJIM6zMiFYWKwD/LL9+wD3BPn4E+0ybpv2k6nnn
rAqPfsMRhse6SzSfX9vwfCXle4KkIUQat0SLWIUZz0bPsNQF6KCoJXls2j1VVK/aWP1PifWQv06GztujcPOU5W37soZuD6h5bJjfJIO7punEVTfL33ur
fGUhxA26SXQpNZDSpt24/m5nLTt3V3HvxYkXfwqc8YAuswVbMYIycuxEqUcWJEx1HCmUaoNAqB80zD3SDvXWoFWoVKITt7Ol8+4yNnhEuyz38g0nCEy5
SS0FgLI/qNZ2r43Dxvu8nn3vuZN/h38/WGKxp34Dvcq6t+rWr3HNVUZERQFIrptxeDZxIZjBvvSyGyGc2SsW08MznwMfu/T6lemdRz69EAFkA1EyVnkF
DVTtsGO+6yKHkLcQguSspCsjnjJUKlhYdP8TM3CajA12nmZUAVuEYj4KJYa7YEuEAfwQVJY9yLB9lPZJWXMmqoJI4hi2LuwaSvTFpjUkIhoe7lwor4lb
QUz1sXZpG+QX+35sa3vc5MuOA/VHGxxZ0giT+R40aXdR16v3G6ngoj6gFUnyYlOQA7wHbllG6px8eRneU41no+DPFJv7wzn0pOfhtvL4ndy6hrPIZrhq
KZ1GpSFMfM8ufNGLrkaPD21A3juTfsFFj1RStaEwyy+V/lgIa0CKH4JViJi+LLHuc3NTsT1w0y9aTPvOrGaJ5USTY4hg9M4Vukniec38x5IG11r7V6Px
JQnuflDPdIzI1YmmE3ZcmHVRJRgK2KEohmpRSCMliPY5h2QPBetBe63qb89DfvosNhYxYKCQYiIPlZjXhy69IjyRNS4dJnCAjFkeWq+njiSjnwo57Qsj
XaF6QeqbPxNUJB2h60pOHTQJz464Ymfhw+188PFHltyvqD3LVNAkyZmJ1IMYkFDyx/x937fdeKlbWZbiiedUShphjbPGKulgh1DtNg5Jx171Gg2iQDgS
K3DjgXAnZA5DifazXOSnvNEqqWXVzblZbjNLJab2Anv8TCTk4Q9Bh8eg9FGXekLI4T8/o1q38v1w/5Ghe71DCPbocNtz0S+AUzLtvC9iUB3Y6MXQ5wMQ
pOM1HcGSb2e8C9xVJurdeLDc9chTccMI0jm8hIY8ZidDuH41GGRmC4cqs7DQIFHl/rXue36+O7lkPenW4v3cKiMVini1flO9ks5T6unx3xgk8MxZEYXv
ogHGANE1sgWY5jr7UrASRAsFbtxsm9Z5ngVkb9StTGLiMTFY661JumxH6tkenot/EDCk+joUFggxen3x1k1AMXZZU3ZVgevryDHI0Zn8nnHI4TgIUBaH
QtTVwvejQP6eykxPFaXPGWMA5FpmS0orOASLL0cLa4pEc+TMKWabuooGFrGb8qPB2tQqHHKwYTt8X592u7bbz78scetcooYqk5FUREuulw3IrDQMB5yg
BT5dom5nPPUDJzZp2QdPQBOIICNYQLogrtgquJFBl3UE83kEDlVFCU8C996eB/G83Y75abyM98t3LlrrHc+15gowUWBmDZ0d3h0mXfU3t79sRvY8btny
+8o5D5Gg17nay+89GOOh7azDu9N59zNBlwyk8gv1AcckrPa1KY9rLXxAMGZ2BSIa+G8z8JkSMaCI2YEz6qSdUgNQba8Xbc+U7gfj1zkaX875smmF1Ogw
cFpX4xIYn7zUxQJEEm/FzEG1VgxTUFhriGsEYzbhuo/15Uc5rKA2J9+VTVN+c+Iznn7w58ZvcYJDLteWQPvqFIpm6XTfoc78IaOugz3IHx89OMwGYUaZ
G/0SxNNcOJFCHCmhKgAhVPQU49XTsdjlUonPx3Phw53VdJpoojg1LoWHh7T2+oKA4a+lsC0PcBkFKghVAOVEH2cNYz21NuhFJOysF8nKtiSl49TXSTv+
1wLtQT9a/HNn8lcV51cyCSPcriKAR6pD1LDwo30uD9VRj2b9SPnksVP6eVQ7B34gcAlYNfP0Lgd2K83MzY8K7NoJnRzzM8iM2TkNERniYKAjoKoOesC0
yJTQbEtseRUWVFvpjbRjUDZbynnPV3uFIcPhCQoIQSIBIQEmOjgPck5NDL68q1xy04iWcXNqsM9OPGb0IKAxDSqm7Mhp/XW5ehxUzT1YxJrAM3H8gfco
pQVWitLZWH9RwH8vj/P/NAT3MySTmtazO/FmQJUDAyTK3EcE2zc5DNU8r4RXmaOcPxny+judjnL14hDaJmruz6/VCqFQRUeLiv7LIB6dlARI1Tgts9zI
YVWIUqqg3DoZgRZoBjL+wmIGtRIuQiAhUgP6fZ/SMmho2aaEdZiTDttoYknoUCgosJSUCKKa5h4qnHPjYYv45Xi/AoyTUVGaHOBUF80GeelOi7CSI6XJ
QBiVVSlygnKMXQBQIE30H0x7ux7uiDBIHXoD9Rz15yMQGiSGQjvxzSyp8ueu81k4IDgUR9MY5UK0cICA1bEYiIaSTaHdlMx14Zm7u1pDj2qtttd+jJaa
hgSUIgKpOC5DOU58/Qw4gZC9dUsAE0GPLbaycuek0hsNCMEIivWDMpJ0zAvOIYEkIljXfjZj9dBOVwuPeDk7jsAjCGQApyQ7o1ethDGKgpuzhFZmb/u/
x/PQjKi04XsyjcEwueizI0kgAlTOL1IETUKR4KFc3F163bIg5ZyR9Whl25aRz45hiYeBctiM4wsheImfwaZnW/IKLZXd73h7cTnws0wrNUKfKDRoJW9o
a9nsN/sk0y0m1+66mE8U7Ua6T2aR8MuOWeOhtqHfvllqYaOjKOrqher9ro0k3aPPQxHXm6NIIqwQ9lTLu34/P0Z8z6TvJoWeBbbDeE60U+UF+g+YIMA5
9L7F9sDX0waAt4jQzzMB6AYoMQ7rOXY2xliiOm2W9uyDv6zBQgObvdEHEj3dMwBsUAJ2k9uLrsh6IgT4UQXpYWWwYg8ODjW+tJKUIMq5++aacRQHvuI7
qaJvbg5Tbul6+B7zbpBTRhjkY/LZ6ERZL2ipmlj+u6rcUc98AyArCqozKN8lTRmasKhKbhcadouYQnO9UAcCpEsobfjNQiBgvHsMp7NY1BotE4YCAo7f
FagkgULeSS0tyObJz4FPN14K4Nk55bHJmWqa/W1O7bLbhgbOQlOfLccrJ69iUTHUA5sBxKtqOl4o69N3UhzQWKrM9k9fvS2x3Jp/LI0PgP9cBSNCUzFM
QjRBBKAKEhtADrL0IWDAlYCIElFqoSgQIoRYCk/5fYdP7TTnqay6NSB6Z1JGBkJEPp+ya7Z56/Sd+xZEz9f/C+oT7kM/fUn4/H9OZ19A7Zj5PzYQR/9w
Axcyzq7wmn+q1Vm2lOPBF65pdOoAu8Yj/2NQIEjSgD8P8R+8WJAq+AMQL79fH1PR1ILOrpFVOvi4tTxe8HqB3Ve60YwGZezr9qwAgMdgtBkMUEiCkZKy
5Wxdox6t3fLBAH3sUJMx+V1uRW4URwwBRAJNwklJAqZJt8aNb0u+l+3Dt0oP4h7f2n8H2Xg6M/sZ7vq3KOhg0JMYo+DDDDbGNvu/iZw4Mm7bx7/9mHXJ
erDpkPhCdp+/dN6sM5T2A5/wp4REiXYgWI3AUB0LgKi6s+1zJIHCLZKu9NAnX+z/rR31/2B4BHAun3KYtDpwiwrlQLg/BuO5TRRCC0HBM/CCPVk2HHne
d1Wx3p9me/t73r/nw8AgmFLRlo0tLMG1uEfluyVs++WTZo50Iq2NZUGQFxlRQcsqBxCGQWjAA5UeHyuX2wMHPOqycrXBoTU81Oxzodnfm8miKm79e+w/
uifHL1KfRyI+0hrDafDoyy6byq3GLtGLuLqTr3oovDP/AOmhtidb/zwSBpAym5kDRm9lpE67XaiVVBhCZf6UGjd/vjePxl4k2hDnxjQeU7SfrcRokwj8
xuFjb8nQK4HoojR6osLDZmHSayigImk8pjHL0hDoQ1ynGH0nlonVBvIKC45O9x/xPv9N8ThQrIvHMqyZLSoHSGZQ631hq0MMssUZN8oYJqM1u+2ZqziT
5T0/IVQOLo3Vwi6xEPqoVZKAR06xFW/69yxNFRSBzrJXjuGZzk2u9OM5wMdlfqv3e4/5f+nNWlHwihZkyVHdODwXXnzR9IgkYV722toiH+3Uiuq6gL4Z
DHARCYuV2Y6NmUF1wPKMBQFRYY0mWPmtdfSHGCKGVVhzbEohhIPOokKb4wyiLPRmmd8UuK33umyGxOqpP/vr/H8oFsxlx444B7quhQwgnQKlCuo7pSqE
75FeqvYnRvaXOq3V6ljZJGZIXUjc7oLe8QK5xyozYTgX1Osj6fwUfY/+J10FHvyCfPv3TuwUi5pTMu2NCCRfkxGGerdwYIf5kn+l8fWkr7mYdNpjTCMV
rKe7UUjxqUIqx7Jm5mVWljk9bKezs661lOhQ6s/KJrd2nENCfzBNMIopDvVOzXjANa/DAh1y9oVigKjFBEnErIIgKpKZDRC28IprISH3o+fX2GRlYIJt
YEjJgCSbhP/GFD0UUVRKjqx9W9jo3fqqY5MhjcwSmGGOP5hMixYa1z9s98ODzMVX4P8sHbaoXw42SWcSvqHfd7pRTWuRrrkjPFIeZ5P9f6AoL3zzVgCQ
pZlKGoxh/hCkTIRnjdXxTeV7zM21ONEWxEHr9FL4ut1UdfUPXMmHltX33HMlTe7jie64u8ut5XTox+jgoof8e/WOqBxI+z34P9O4GeuZF8MqKV/V143o
Vhu3WUNatqltbaytz3n4Gu/BrrWk6TCWo6Fk9ITX5pfonh779eNfPWek/DLNptnoQ7tNEFF1ZAVNaBw8iyOiAFVVEAJJkl6Wl5W35yiRuuotNibPhp9K
YREZtDl6yTTpl6s4ycZ/ahNIozWqFESq3kC43WrDX+etWdhP+30fH/nVDnJyiOQNyAvmscd3BRM4GxmXNJpk3/GfFgR7Gh0+coBsUuT8GvWBOMNwt1nn
ALO0p5ROlfyxUbDporBslchgWObwKVU3j2TSaE6D4ZqSv9IFrbb5YZdwsxgoC0fQ/EWVBtw/SGH4lE66aFsf61GvNX4zylDhymuzE2QclJpGI4UcSkps
15i4H10vYxgW4ZTm982rhc9sZso94BCJ+ShfpZB3kOHQcghVZsBvfRqFpqj7jamFmeL7e/48ovnnmjQRczDhQOVsVeeYc8dJhVvPQHu91GcLYjDa2DdM
Uhbhw+RQhCMwy2sc7FrLO1qVmLxdqN23FPfP48ia/MzST3EEElAgixYoyIVeUxMs6s0+4615Z8/daGx/X+B+jLXv93XnzYcbqNU8eXfj8+dEmmkq4xS+
8tWW1VExQuUGZ/Pu5f4thHctKn7728+7x3nvJyrInPIdEKoOVm2j9m/6w4eXpmAdwh+lJ+nnO5sGE9tIPJ8RJuAZlx3p/5+GVjs3888ssgYiM+hl/0d9
7neeKiRA9L47UTBBHJy2xXySUTT26GnSbtjRNT+kfW/g1AjeZRim3yuHHfeXtdP8SguCJ6SQUcBRhyQZVsr2lF/+2+z0Q5PsrtZWleX1+vlkVpmjOelc
hCwQ6SBfaCPFovCjNKAnjCBBI9fd1ONYFjAogmATAoiz/Kqzzz2/2sbj/LWXztfPthxMgRVnfx8XaUNU3YTxVJp4bjDAC5q8ssLea815TqauNO+xQ0hD
j1DtgzFdHps0QWb2dOFGbDLyn8wIc8bjnWD+NecylUuolXZ3l3cTlf+zwBDfEJvycMkfeg4uB8EODUoCIZevcsWV2X7Tmz2cTPbZJzFS0JXOYF5Hl8dY
4DTPdqabJFX2wNTrkulsKaYUZxLSFpNMtqRaly1HFvxd550Dh8M+VsYkxHwmtEq0qQwqo3d7ZYmDSWloy+jD3IcCR8KOy2Ss5qEYHoGN1TEfqADFFVxw
fPUYBU0ffYoxieHecqGIdMUFaRKqswdhoKND+X63gA5qlr5FQuV4mNHmC70yyqqZic50cSCv5jy0JO9CVIUogLqCQvDg2xp7wAPsH2Dgo/kP4+35n5hh
8AqcDjLpzgO58zlEVdBQg9ViA7Qmyj38PRuZRUKzbpOEYlAYVrrzQMWUrVQo9EqaYvP6u30yH4pwru/X3H9qLALDmifjCgIMBwUPL0au4AgBky9RSOms
2BmR6DhekmmFZM8Xymk0yM8buCMifilKkDiVJREd1RgqlWYCnf7tC/tbwvh4U9xQY3AS4FWDsCwORLDY60WWeYOGXOO7xGAGOz7UwNr4N293DbWt54SP
4tUyeUGFgqLA65lkvnUmCJm2kwy5PfRs8hl/FVqM9xttovfrq+cgzazbVbycaq62vgfKzQV539OddnudoLJs753O5F+XYuu6654qSnUYwL2khlFZccpk
YC5R+8ROlT8Gz0FwNHoM3nrlbLNcnWZNfnzGUp7Zzepv1H8bATKeCcMUvp18Q0UA2Tfwy588fa5xR1qe0H0YO5FPddQ4z7vLw59fExuledBXfUCb3tU5
z1Y347wJyw1f4pRMkzTljk09MlxU/pMBX/NiMOEmSiyNH8TqqC8RIr1bGhrQ/Cfc3nnh0OW2CfuNT5PMU8Rv+Nh7+fhvxaeOo0zKZZVgTwovq5vMEMFW
q0DlXYM2lf0zwMYkXEpyOc97jMgdb2aWYsKa3YyEyuNCkTKQZ5DNsOGsYGBe1ZYYzo9zasXuGdWrSyk2pi0gcXXZPU5O3aiSAwtxfb3ncpVnKc7++aPW
dDrEh1nJWuiHEq9TsstW1vvwfYiWp4hrl+r749eDEw1Jzg9Hibs0KLUDVibvwGMzb8Phi3LL5vrB68tF8xlkOWMbrAddmkOqoiEMLa+NedfHyvRAy4xQ
iZGny4w4p4ZX9H2/Qmd63mFL/W1eueebNr0zExjodU5iIFKkgJsn90hZLJH4TO9XYGmOcoCSKGiyGv3Njcm5I0JSQ5yF3i3aBIsmOw/fbFXXffdA6US4
CgwdqeV3R2Z2c6nJk8Aogbx+7/Q6GbXBCiKN0elbI1YYJA5ZBxZlus1373pjjw14Aqm/auAMFIIqRScDOoERBoRa4hNQdfi+tHxhzej6xIc9trKZTULm
GIaalDrubNYDfYxKlGiFNk7OqvWwZCCMBmAZQOupbmdhfuMRGCVAmuhqOVQ4BmKejG6wJETjD0i/bNXe01D5Vyk4MWWkkq7HAxOyv3CE4c0eK0o/KuzO
rc+KIA0v2YAEmIgDDAiOI2JDzuu5j1iHhbK1vP3ZAivbZIoiENsD5+fH6U8cxK4viX7s40EAMUAEiA4uFCOQUR3FVdo9P4OsX0WtRVQ2oje9zoSgK2oZ
AuF+JOzKuTFxao/HBMlL7YjIB7HZwa5f73w95C/iR5UUyCklJiPh8QxyPdd9KueeP0m7tl0NnxD5tZzGIC1+D4E5ywyUzksn+YAJthNyGCJoQikbkbO4
YSJCh01vi6hlvk2/OWsq12e6YHML+6Y4NlbOytpOMV7XrUO8ui15vgjL/w/D05Gzzzoyec87u8GUS7AUqx1YO1LSoyRaUlmYUljYTpBET58xuNhhcZi1
Hs4kbwtKKS5VuzKqgS2244HeLIJ1JBH1KM/2ickz4KAOJTY8SNXsAqRvOhyC9wXjcYt3GFJy6FjvmMqRjLNGEDGlJykXvecrRVcpSe0C4mFd0OtxXUV1
U63e7v8b6v/Kta5Vg1XLroxJACLYsEGq4eknyC5XFq3V51rErUk4r/timKyvPDVtioeZpSXzve2S0ak/i4yxhozVajO8pN4XfSq3e3hbw+fbx8eht6Du
0/PT1QI8gmpbk7MPEKo8SK7vM1l3X3iyEVZrbK7BUbB2NZofZopSeyOCtEN33rJn74fxzKiizYiYznZcP2LMdavmTmM6NYwK0oGBHkFsEIyGCppLCZnY
vDaoJNPqlJA6rWWu1Z7YdpEXwIYTpxL0pFaI2LmldwGusHm57nBh4J33X2Yo1h7sfWRrfBmzvx5vXaqMwUf6bnQk9ytk6q5V8/FcEoLbuZXY73PhpriN
LbjW6t90NR8ebE1nLYtIz3A4nx+rJwB2KCXf4buiGV9A2Wo32mnUjQ9AfWJ9OVw+DMrIbeHeOnXv2KzvmBG5ucjxiFYe+6h5DQMK115ZbZrQC1Vt3kKh
U0ZJTF2uO1ciQ95OMVoKqzSechggbZySK3uIrQvPPlDGMg3aw1cLVmXhz2mt5Le2HTPh7O39iGr9tNCkVYzu6o/C8MHMoozqSi+127+46cTjbzMw0HYS
gZRS2IUGMWKmUhZ6tAOorsQenmeVeRmQwI3XPRimUtFzbVtaLncSvWzTlO0oFZzj6vldqjFaEPdhF5WeJClLuuDShysJ2vW91aT+cQNY4YFOWemI+Eph
MiMrsevVs5ePb+sf3EftCr5qCqKEJIVV/Mzdx8m/EyDoaBEATw+XWVf2EKsR1kssePR5eFp2lN4pEh/wH7/L8mQnH5EEWWZY7NTeJGJy/tCBirp/lxFi
iI4uPyt+ia+//HawcC6qumEAHtvVDWlETgBuCtiKiIEFgfowJ/9bYiKwhQ493Scxg1lzKtH66GIda0Bho70i63IAJjDlqzUYUC53NERhFN/R2+u/clpN
xvlEn9zXKUOZW2tYe/n/prRx5iV5WM6FwNtpIVOpZd5IahcTdz7iTnNdN0lZBjAQohz/rt5TdDSbddAwhqEOEM2Sdt3CcP0shXPbT9VE0k4sOGtEFCah
egTLaFG9MxHO4QwlfX5jz/P1VorXwRwtesurHSGRgFgwiAGpA0ztnNOcv+cx/x1kAIVeFJJf+Spt5x8JNbawoFDfjr8NeD8d+OubZq5YKSsU5S1FrjiY
/d3LmjU06EypP2u3Aor9AhhDwohKIQNBqx8OmCyt1KbwxuHgcZnIXrKaa1l4oRpBSYcUhwxJiaRm6kQqboOjFRDjTGkXA7Jo42TaQ7R0vCA1L/pCRNSb
9qA9edywN++taxccqX5I63apwqef5Z3k8rKGY++nYJn0PfNG6lMywpxsOB/0HqsFSOBqIPf2np6rJLDrejQ8PknqFhPrzxuS6GZkkRUIadPTWc9KTBCe
3CpJOcmCDtjLO8IE9hRP5n/zmokMkhKDrcC56JskyiWnLPLk6e+6F+jaV15d8vCs9XwCOQWBHqt/3zEPoU6NSDNhyXSBtTWHZdaVgOc9wJ0mw590B86V
ztLr/VKT0uqcgoai9++2fSY2j5r6xmM04MGGy0z48VQPgeGJl1La2uQflZmrPiuaWEQo088OyZRXrTvBtiqzZp0EQYoWOoUXUdkOc5QHD9BEu9gGwSRo
Vy7LoxybQZ5I2O03kRIpwoovWD4FwgYg0GrCUtg2CkomNy4rYkQ5NnYMSU8ApNNTR/jdkMSKR8VGGYiT5pSAQPqZHOcFhKSuQHKOxWrllv/XDsJcl9Jy
HJ8PMf684OlBBvMLJEHEHe3dvLk+OdORGTKPgcZdGudvu8WA3IR8sM5B+A7Xt6z74VA6gruVl5sB4jivmxhn5ZR763MzhalPXVWI+iFGl8VnA6AzNsL0
1pXM3buhfDAwWkCLAaSKsJDe7ChGi8GC7UbyyeeXJPKbTufrFbSuq6dC1RlpzmOrrmQxLLtau+OnCenRZvGbh5rHdEDUhy0BtM+vlPmR0slLC05zeFDY
esd9++YFnKbWjzgcHXWcjYpAovq0BkVODIvqs4OngyDbRF48bMd1AVpkvT7HqWLG+mepYHsjhAYrGB+hARAg9adizT9R/hzlDFvOJbQRRRjnrSZMClTi
c35ypiyQcc5X+Ny9mC7BMxVRrSA1a1AlA74OWKO8Whom7ZLy1Y4BY6B3fnoSBriaQFyJGtVH1kUMYl6CVIznIvej9sadn9jUnWHaV6MZtNjBdjpTUJjz
7d1dTaWtJCFqQnSblgj8xlq0lgA8rNL9ipxwQ1ZFkNUNXyqsJDkIUwK6UEwJNEXZ4n+ZEIwBJAm/2oBxyxc/HfDGRg7IfhynwvPpW3CunmO0q+zrXTwp
SmEiVSORi/e0g5CgfQYHJHWmeotPgllHyrapYplJnLuYKB+EoYuesl6SC0WsIPd2VPExmVShCOQB7wMlhx5trCudTIHwUK1gVarc+UIpS7JpN8EZFOPv
gOdCBlLBYKCg6NQ456vydedvXxn7TlD/i9yrqQF+yCqqDRUQ5NIYNqsK5LenP2bZGQf+jabcr3JiO7KBAOESEmbHiyfl88pDvM5XzdzilGBAczZUzPzr
5f4LWXdQLktSLCWSD38YtwoLZciryCQCDg27nYEBMC0g4DyJFGhS6e611kBMmtZ0rHPxoKX+6qJOnUiYKz0eSAZyWMKgFyA5AA8t6fttKWONnBZUVXDO
ytwUKAwCIBka7z9S9YFKMMxn6fSkw0h7s98fLD5KA+S7GgoHvE+jIFmu6DHXzUXxE6Agi92VlB7tsVY9CV6V3phUGwzpJmCkDa+XFEOScQ27OFni9ZdW
UZh9XbrXSYYWVrS5qriCgZlQQFW5RF0XU6ASbi2g7lltpSk4TjD5kQfqmGSa9qS70kJaPJ0eof3THwEORJZ8HDHLhG9Txn3e6zVNsNnh7vIMdprAM+kt
BB2K1apYLFDSc3+8HWUJBGFQoEelMhGfHgmVHz/FvliGY/AgHuy87KzZmhw9XnliZMUpKRDimQhyEW3CCCAE3WNUG3ylPvrlSfZNk277UEE5LXkxAJRC
uesd5go81kjX3lnRoKVfc1PPmvJ3zXRJ8/RC56+58zXMw2L145NKbS8dJU4LPffu7t+GljLzH0Ko3+ojytyFDxoBL71AAFxtRNj3dyo5RCKxNxc3LAjy
asxwq8kMdCshbBEhQhujsjxxDCXjn2fT/BB/xA8LeFfrz39+Znjrw9+XxPyRWIEoCkKpiIiHTL+a/7Y5UUI0VSzy0B+an83nth5nwMX7uTpRs42Mr/Jh
IN9y/Mcw6xKOZrYf59/6/gO/ATvH8JZD+nj3b8PfO9/cJ6/Z+CeMFgnuFGiMZ2TfhMURGFRULS/dk/X+wNMyYn5XVLz/Kxtgp9elqUun9mMj2Tz/34YI
B26YpiVRpyGfeJ9nqWeG7U3CP+786/Wh/qcv95CLzRLEpMxbpOjJgKgniuVPzJqKjrf9N6GwN6Y/jUkbTKFkEkzZ2pkbWrUWarG+K2BKAUAlOfrp0zGl
PelN2Fqp5JF2p5S+M67ki+bF6sbmLcKK40G96yRSm5L7qzl95lGWCFTZQJlCJbFnpWHeG8SRkOmX1Nc5WZy5xHhE1/GpEMmkOWhXXW9asmzLRC43VUDk
31gbrBJVLIG6QJNHqsMyz/xU7RxUTY6qRKtVblIbpTT8AAXgy9XvQnN+WBq0LF/4zwbV8L1zSFi/7nkhDQ4ePBa07yjU+y6qi9KpchAzKDoS3wuT/iiH
FCYSQRRJ9cqrqz9tqtXDdjapL7WKh0USEEAl0WXLxEU1IQlvZueuWwzgLZLk8qdOjvlhCdHW3NR+bDFTPF2hxH6XjDpKaYAm0In3SMHQk437YUMFEJKK
ShNQxTnXacXERZBIMIIAi8VSq9BNnjYyTw6m0sFjpqzLzXM29XMRpvgczbDfWbjqr/1FRR/4HUm8nWBo7mFCKQsh2qNGBXuRYnxKzICCabII7TfK1IMm
kIkiUD/0GE0hHssUUQLaY7aMlHSxg7wSwZZ1NVlCbEtmG9IQpmHMROz6NmzRYK2Y1OqISGvHAsEE6ro6fmpvcElBaOpwM0n/re6km35MxgR0MPemrQn/
cLzEO8JRxKkGDBMIES0J/t3MPqrZxeJbNDJLD3LalDTcSRlCBXKelt7Zxn5027vl9a0zARO6F1rM2+Vjhl0QSxF5/jX9vdOyYwcWgCQSu6UxD9qOjs62
tMH5TgBkkoFIiv5y+j/L+s3zliVjG/AqXfh3K6aG9GuwitZE1NxWU9y7j332MF6KbhzDQC/QNgfhTwoIetLE/+nvu982HPnposwoJFde+q6PWqda994K
xjGMixjAURi6ZDZ0UJCSz5qQzAQNVJdkICHpBuC1QUy/CsXw9kOlGmjGQNpGGFOjcyT9es6pEa1N21IJVUIMxi9yUl49ad/XTI4GprZawKEuF//HIgb8
97b8WuFb18apJUZBBkKiCDD6hld4Is49NIiZsfmd2UlcEU9kQRB9rCGUqSFBoW2OMnHGcBhzwzFSjkB12jash3vSeIUhjMZiDlD3ieM0mn3vrJVSfpTH
nq4i+NIf85G6s9z8HFN9rqyiEv7VFYowhWlNsMk4yoHIuQJ6Q0AZtNxUR0w8ts1FDSlWLztChU6X/i/jEq53kCGUAiCIYHquHlB/IwPxBRc1TulMsSEW
8NJn1df0cvEh9IU6WWkQGVZLdngLbzcv3n1lAEiBMhkVVGbdzh3Dt1I6R3Lm1TRRSaKfkdch30E5r+tnPmKKI4L+lldVOU8miD87atBGKeyWZaqrJnpv
nOYImsxzL0BENHF3KZ/8o9XE6OGSegkr5CatLiVYkEqokt6iJP2oqepqWMgJLYuIXc8zofSApr2adBOThsfGnGkCYJMxyIZipBDlGYKCQyngwSzqhdeh
8J+Pr4dvO0qDr8/WGcbkDJwpM8zQw+qU3f5XNJtjk68awVjMmqa0azWu9gcuVIoqpsqkE+iihn4xUvVv1X47g/AoFK/b9Yc/TNb2Imd/8M462WtUW/Vy
Y/qMK+GzQ/bF+1Icp81eHh4Sf5+HrzT8EPjiRT9AHiqZH793Yf9jwFvxHb7fnW/b8fX/OUfNrHifz8fG364q7Q8T+v4e/xFhyPIMa/BvDlNrmZyvaVVp
/zIp6rHzSsJfUo+m6vT4bQ6/+FrE53ofgPicNKUqzpCYOUW2rP2j/KQvUEfm2YCZ8ZKPo/BeBxnLbGv2UmRSlFHU/3l3u0gynReTBq40/P9TzihIX4u1
t63fplZhP+chfu1knPwkjdV66yhZrDsraYybhOTUjbiVWDbms4yy82ZV7wqGBU3gGg8leAZ968HVRtm5erUcr/M/a3Utwpjfn/Hamtc66IS3Vk63dQx9
v/nnixHDwVMiE/RpfQDe4fvOg219fg9arbhq3MxCuVO/kVDuo42k1Pn4S1yq56lfLJVYepp8TwQS15NNp3nMVHdGsh6lWFNhxfatlmS67LYvUhT0Ub45
qITIxcbNgPfFLVlNT8+Ve+ePR578DEaDKUz4rdgvBeGJQtf1/6z2Ncp07yODuDITdixDw3PRl6wxMc6rC+v8JT49uVhQSzmJ3q6zjhOsaFmXR+PdwFpZ
07eLva/7T3nQSTxty1lBUL8mhDf0gNJQviqsqHXyfcqXouVKa35x2mH5T8H6zik4eYYlqfg4yxpWaxHWA6Wl3psI+ymJQIGc0ZivsZWMECjr2O1maa5S
FjHzJ/qf5J65y5FEgdOP5r/h56+NeNlf8fH9KIAEyOTx835vqeefsJ8cFB5p/qTeDAQzor3Zhv4is5SKt4xkfjTKYuB+V/wGAUgoSCCFMIAw4t+t8b+D
cnnTWJ/kQOpQO76PHZDbwlzick7GskheEE35YBkEwy7qBeIKV+3EDxxMc/gUhmTV3gZoxOrSqtss1ApkqTn+04bgdG7KtD/oYsO2FYqkUAqGBc9DqNAZ
uCD/4yD//Uif94AKiQ3v/Uf75x0KN8T3p8YOcbC88FYy4UUpx7tjs7ZfZJxPvcQdh+iRFrI7NmE2kDBUkNJCl1gGnEChKCg1KFCGEAtbRqA2SK5qR2MH
kXGy7eZ04UDwm3bHIQbLiTfHAplGp04DEgLBQi5D4yFKptC7TlLTUO1DlEmnSGcKOVEaxCFWrLlC1Ngh2XKIqSSA5QcpNkTJCEgjhVwfHbcnw9QqaawD
jA6TGddXFGQ2yHSQm7VE5QcSrxOpDaTiyFpTiEeJ1KZqTCqakjBztjL9DO0i45xNsrJNu0k3lJ1aBuM6EmZVhJxIfbgPJvOwjghPD9p3MTOCiMc1WM2w
NIbZJxkKwrIQ4w5c3oUmmEJtJAzjYSLCGJRANoUwohjxgOit8TLaKWqNSpqUPGHWxSTsZAO0guk4km0hWsAMtUnTDTKyBpBdsWE1uzO8wCbZDSFQzlIK
bQxkUMY6LKyAaVhMQMb1g+JvtN70uD4z0RjKY04FA3JV24rAHlUqm8jwS5INI0++b3YKjKB9oCihIQmDedtg4/QB3jiG/09O3hwP29/ydLG9vD0vCfwb
69Gfzrl8cMUxIhQRJ/cG0IuIW/9HChM7KPvIuaUUQRIogyRjyCBA8xJ6mQkm2WRv7Ve6UbM49qxVTA1kfdfITFAnjONsyHqth3S/zYBQ+mIYESesiex8
ZIOyzo6IV+4zRklZI6r8+b7cEVNXZhmZk0h8vSb3wy8GlSqMO+qdQ7ZFCCyaGrHXltCcs5X5ZAZ2cq24ysTsfPxIa17DQDqTsEdWkUNu7rQV2HGeK3UU
aVRfrDK3ALDHz5k7oZksMs1ToTJ/MzoSUfeojDFmoSKB3WdCzjlMAbFSoFQdNmpFvA7wmJiFWIW7grMNHKv0fZKHQJlcDY4NuQkJkYBmogSC1GSiKiSW
QViKJUj/LWzptS9fDJxLKdLgNtWTAIIflvo+5jQM3PREASxv3hArld1EgZb5e3CzcDUgVKSoZTDjPjd5CNWUtdkzuuUpC8Dx3vSc2wJ+m2RKkhNdoID2
aI7MkDaPTAQMAUIxKW8M4Mbk5UNroLUIelHxF79WuNUt0H+qeACFInKELEUMhBiElZBFpQSIPpkyKQGgCJBEmREkkU1CaliNTVCoZZKrONnxOXsPnRrU
hyhzxzDNh0xintBrkB2zA+vSusDTqdYbfr0x9fQ7Wc+ocQRIUEzSUdss8BoD6ySFMsv/q9elP626NRMcuZlo2lbYbVMaILK4BAwHqCGl/bIDQ0RNYoBI
oL2qALDKjADK4Ea4VahCSbTmB0M4UNu9J2rZbPSeObvKM0h3meP7jn5MhuKm11J8KHfj6nljo+Pw+Sc9M82gP2bMOqUX1JQNMmNYLqFBuyoCARrbinvX
+z4+B+skSWopx9v3dL66VsE6f4hh9bH4hGRSEiEBP+f+aPcamp/hYf8MUgmrQqf6nkOd3QD0/gjzyDitZ9WUEYiKPTQ8Uq1u7xDjNI5ab6/LgFJQbs/+
v938P8z+8k5HMYiVprDUP7wP+YFmCcvZyFP9gmJA/vk/7H+QYlyj/rSmRU2Ph+Bjl1A/1t+stP+eMMIZbJBQDDR3H7pv4DUJuijUP9QPD0YmJ3BugH+o
bzjJ2MTU7F+Cso3Al+/hp7M5NZZ/qFzgSjEsQ9RLCcBJO4YJ6h/4of8D/2PRDcOD1kFUh86D3Disnr9D8XvfM9fU9/H+fcjJ3lMh1TOS2YZKFC6ihppO
GdGya6mHX6U+ID0QzNAch8QyM5nPMkndJ7unv5BqBu1Nx0ciznNwcdD16//b7tgfpO5U7yHSSwnft4eWFj8k7wdCEOQaRNZORN07AeQdZEwFnGHpDaHX
+fuhOUB7z2QhxDO+3p/tisHEhtJIHmHf4ZG3A6GhDI885kf5h+2SF+yTjWGjACVy+yr19AlfmZl/uLeW9Vdav+qO0wGNt2k9zKv1GGmTGAOUIBrCfs4h
lDgnI0DRLh/5ZDcnFwL+3+NnSXY5qjhn/L6HTp8nyU35b9pW+B9J/5Pu3VioIVEVQvWYE0CQUSITu/3+wN6r/sv3TjxA1xxw2R90D/3mZkC3i4UcQsxD
vz6w2TqIMh3Byv1/o+mppvTgmcP0boKoKyawMjLNPuNTF6hbIVfnZV/l6SekD1Y6TfRpqB26sDm7vLbwQ644byJ3SuCqe0qBaHJhUYZQUVNq/kafMnvo
zFyUPghSobT11uk6cv0eaWMWitT7TFMdIHwYf5Vb+Ovy55H3/f5yewxMk7sTmGR/647vzo9iV/gP0JicyA9iSvRT+BwJIbB97UCaGDhDj0NCBcChREZr
JDn5/bVfnrW+XZCGvzbWQWEEf4WzwAX7zZ58bmPOUJ2xJAopYIvoZVD9C4hkY+MOJPqIhL++YiPfr4MNxfaSConSeejogsG4bzUPZJZCogMCa2VlMppV
VWnnVh3yZeffx8JuNQSH0Kpih9shSnOUfaR33rk2PNxHaEOIE+mEP7jjOjgYg7v2Bo0kPLbR1gxgUgZT8TrYfRoVNtpUhsyB++ytz8w2VUiCJFVWYv2I
qk1lzg2HJhYXWRH+HYx63XwDkH+CRssf3OHjH1ybMhfSoYp4Wg+Yfx+eHzkyX9tBJk//XcwN4KyHIDDESfz/1/cfbg+w+ic5PDmv5PuH4mc/t1gal/N+
wypfqeT26U0/kzTvttrMxOEbI7o9gnabw+2azTMo2JwgbiT+GPwvpLhumZ933/7e0zPx0n+tko5899UtE/YZTcEZll2DR9qveNIWljARuhu7ooCxDukz
zPlmb5cC8V9Az652hnu9Ufd57GoKAOxUKbDhiLzQOxD+RFfh7YXuoqH32nsZCmQbYVvb0SYZz0KtWS2f4n7awJ0jABUk3/fL2Sh/wtLLGClBOY4GoV4t
UGH9JpA/n1iPc/3p6/Ed0NgwcN13lKKWv4KsjylMDbju7iZISengT1+tPcz0S342161ZlWKq//ndVmK+F2GHoa1+SZcvdNmY/6k83sz/N80bVI8/fm4o
ZBH/C0zI1otAiimgZInulU8RpdBnVXg0gYkSGZLttSJqaJrWSJoHK460SrsLRvBu1NIq9KyaARgj/h+0dw+tfuwKC1smGMlQJ7UUHh6fUw1D+AaBKh0I
dp4Q5nbwn/P9YbELh+cDgDO44QOo+ogjGmf/Optz6uxQ/WosISMlYyBcDaRMnDkajgNdM570mk2y2Dag9szAo3Q9kmRuOEzIcBllhtJ6BinUrIMuPIgO
ZNobBnCOZsYJzA8VYo5B4eCIcB2A9a/6gpao75wJPEMDH7OonJ4fNJf1+JR8fJPHlwwYK9pzUTrJ+fxD2kxDWZXHMPx0hZORuEzN+6cTimZmCaQnGd2h
Z5dkU8DU6STwgcU9gn0AcOg716r9J6SvrVdIZt4d/w8dg32wpvaHGQDXTUzhplMzicJDxmDBgnXFPnbOnXUQwPdLOlcdL2tTG0QlSCYW2dltadGo5Jyc
xVS+YfMCs0e8pQVla4oJ3IwuWdcZk4fN87mJhA6Jbs+s+kNcmw+D6Tx8cLUpVRDzA9nR8nwZee9nNKqmzUKImsBmXp5EsO+bzQ3FTP3aHr0AMYHCtFzo
BwJ4MYJXPmdeJyOfWzFauDm7vLeyl+hYangDc0Q/JDo8TskMPB5YcFFM3Os6Hqh46p5uGVKY2X/SCQ3kGEzGZyCYN2RkeOyIu+fj0/iew731hQe1hf3J
UcVCfnLlfo/DXu1SfjX/H78H9A40vTCMwmBbdjKpv2WqnRYnbbzjFhVMgCkkFgl0/vwMM3kfHzp/t13o63nWavSUttycpZ/36b70yURRECj/p/2acEx1
33/vNPjvD+hnsTx132al+jfHRTTcpQdVaGGUShUM1qrzQXbL96YO7QWOUFmOJEYaVAdBcHl7TNjXKWHIMIdz7wnyZ/p79+XWhaGDuWJ4hVX790PO9+QJ
++gv4z6Pj3+B9lMqfor4SY2D8mT+zBX8Pry+0mpMjx6BQYI+L96hfknfpK/zJnQL7PgJoOF6Ih7qlO7tsoGRGu5+P1P+f/LIIN3//ung1mF02GQUBIiE
GH7IgKDUAoJQCY/ZvNLGBxQTW39TKjJgDXMa/hqHkmAAe77VdJ3A0RIdoDJGogqqKkgbkWH+X1B/bpXgmEE/QMyLhhyTLH+dzGeCYOczUymtZZTM9T0e
JdcDzoZ/R96qNKWI5n0G6pO5gp4QH5Q6N2MexODf4nNlpNSOWn87FNGwcH7ICu2njpmVDLwgfP9f2N0D558FUKCsMpr/TCkL0MMrhBICh4lhcP5CUZUe
sPyQR96T3Csn68F3DDBQW/ZQUJ7Wkw4iQlJSes4T9UekL/IHmcUWsMKybDKIJHF2taBS6KOEhzWeRp45p5mf54fAuSvIoPFk/iJ5psVsXPan1O7+Acpw
hzhxOaUsLwJYUXMTvk1JqO9Pils8WbRLT/yCegyCMf0VcK8iX1SoEz/gEoBQmMGE7xDIhwMtKQlwP1CHPGehiaXtP6AQRJ+AzGPH28JMpwCHHdMCJYkK
GCENPo7HyXwmOyHeR/V2SLIpX+74n1/rAnkpfBP3h6zmfvBOT/eg/acnmB0r8FjoELfFbk7Ih7ngO5ZTFwOU/oEwBvEPiHLHHuOQQTacoIbT2lh4zw7z
3VWAPWdAnvDvhgjA6kDnMpZ4kwcCbtwH5JCmyNfVQWHCHcGgeQh45QwPmCDcSTUEX2xjccBIY96s13VMyVUKRCqCQhYYu7wwggtUUHhOPGQ6kDTk8CfH
pLxjHuL2j6wuh4lM8uS53HU975CHR5hw+CES7J6v0/m/eFM7ajb5LkNNUEJEkErJvNwZTA/zn8A5d6JkWA++h3B4wHInT3g58EICMXu+vg3fZSV3cph8
vsQ3PQDjKLxUwvTqAaHCA0vrQlp0n2IPkJ1ENBIUj6nl+ue/6UkgYfnMTQNfKR+uSi/TDdCTdlE+y/F240uE/zR/yLqwwaV3nvKmomasfsqjjIVA/jBs
2KPtP04zxzbHKHMLDSfmykP3YlTQeCc3CSQN1UdKLsKD4l/lpkBkCQ3sCnP8vicRpARuyelFbP0mgx2NMOg3qSghmgpnP2Mk6ICiCyFAFI8PXxuGAv9Y
CL/+Q8vSXJoowo7xMUIZ59BYMGlITB1TVJgEcdKZpADn6UHrNHcE1fWElQxiGrXAJ9AbiTvhA5X/mcLaBaal82pp2GoMPuho8eQ6Jb+lPMk1t8WyoFE6
zT+bRzhoaBKgnhob2E11mwd84ms0MQzzPU8x6oex4NExC+z2fnO3VgPEdL8MB5nIORuJx/hOWJLooqtxrgLmksysPIPdvDpMw5c4rk9E2/rcHbtJ7swr
ImSrDyehimEh/ifGw2gCGRPfRq+WrM/dgAyCMhoM3DGl+BROl0Hh9QSP5AwvNJ13/2n/L8tazVWl3WU885U835/9K3AyT9WdfbQpolsiK75e01x+oMVn
FOMho/WQsJ/pdehUnOeuWGhrmH2pR/MUHxedd2wev2VBzu/5wSYZbSxsLPZPxfnmbycpmE7jxv6vmP1Ip48n3UngOzRo6wN3/s9mfrOi7sC3+p/9Zlgs
UW29wt+bXrKrgoIymqN9FqHe0i/nql6kH5g/r6B+CCrM8Ck5yGk5Q6gZwOGZw4nyyIY3J/Oz92CE4HXBmxRYr38DjBhp+6JD1GBnaAdJ6alQ23Cngay7
7XLrKStoGubNxLIw4QrORnI/QCyIwZuh7NduzkZCc5uLNjh7fx3QPsHqAnaGkCUtP3If+mOn9sNLnrw/sqtWQoccUq5w/ba2MMW+3l6gn9WdEE0qGWeb
kkThVeXUnZfZ6XPyMhlGZRG8WFOBHCFkWpZxP4D+WCMy9CTeU0JDBDGZBR1A0PIqTtfNDf+4IYsmVdQyN3ERWirSQVU4VS1rZzgv6pXtrdz+rdtNl1cz
I9RuPkZ5/TWvaGhqcDGnulnEhyIlCenIMXwUwwIX+qGkTJAM4V4TNAbBnRGeQaIJYQShDn9tCbJgWk9m83sUOCGcyCcIQxg8IHQu4fXzl32qjpVFnmf5
E1qaZXstWep8kZP3UZ8DFKZQwuOOWB/22eT9Zx8KF2ccBAcdxFlEDMSmAlMKHO5Mmp6nnf3QhmhQD7FL4vimHJ9v0+Nk2DOyzqUwiMwiMIJeS7yFIf4E
nN0g4LlHxsNbe77/n35x/or7JKw93XEaij7LDRAIGED2lMn90mmQoENR3xkGpQa+LLkmRkhkBE+sJNVMREGsHJqVKRUA0QFI0DSFVREUA8tx8pL+ZxI5
WGzRX4od/hEnhPgn0Psw+2YYHxRzMgZEYu7UlkfX7cA/16t2ZDE8YMuBj/i4BoROcfwhOsP1J/cc/uAOah4Lpqrj/EO8Tsrh9g/kDxwOSBhynET5+w7j
1Af3jTSQRBBJAReCPBnMHwNKXL2DSlcgdgPMjgOTzd39jIeslP5+0ndOrsF70ZyOpMybz0ZyhrDy+D8Ov6ts2eIxnyO9kOoHsWYg7g/Q6nz78PHkh8lX
md53zBQWd/mqTzh3ZD45yGp5iXtwgTvFUgrD5DN/EynkPGQZBNSFe05/m0ngdt5xMdBDcCSiVN/cHWdQuGA11nmVubSmUcg3zH3GU02Tp66UuHYqa67j
eaGDUZqQNIXOU9QB30c2aENJInQE6CDOhmTu9qj2B3CWn2fe60TR8oDMxXCjITA9imfCf0+j704s5/N+fo2xYbutzTJqmOtfvD/cIx1QtppleidvtPfv
9MvHzc+DjyoM0yZDCGrohhcJ9ja85ZiGNRVNiQke/FPzz84a06G09QEuMP0lUOCvoOhzDfP1TB9AGehU/+Sb2B1JxhqHSFB9s4DA5XN2+uSQrDVYvaCE
tMBWUdJmZbLf357APIMPmQMni8MOi397nDjHcb+8FGbproKuXqPw0A+tmp3lcwLDye5d/u/P88oppYqGgK8PleI6+T71nAzj0kIdThBTbVDfx5mUrlKp
FOuuwbFW1/RP3yXMfXHpeZOIwx8wowxZJCxPH0aPRur08tnGinWsdWpEd4UNggaU/dmA5AGECwkhJK7wobzRQiaIgpoW5V9zmOCOtISYgddGxEIqLOEE
SiTbExc+kSH79IZWapoaaAWVsh5shiRSIZpKdbDah0f77A2kOXPzQBGHEfWo516CYdQPgrR3skOoFhA+uIcaTYDnv9OjZMI/BwQ+02V/eeKuxCeImGwv
edD+c/RcWN2PDtMX+B26uz3N1uuhD7V3PZ5vtDV+mPwPbsGjq9YPN8h7nSTssxyvAQjYJSHgASmgI6AsD4Gsz/icj5H2iBbjsN+Bk/6kr9gnJDiHYB2w
O4fNa0slDDvfEPA2W5JzQmDltQSLEmmCIkHDqeHcZr2PY9OoMHAYnb+Kr4BsfgEIeCQnsH4+aFcTMhiGBjKsBy1YZKB8UI2gNl2H2QGPU94eRNXQ7gNb
G2iIcx7d2XHhkejqLCMhRKlCMGSzjx2IfjQp6QgVAvjg90CNiT6YFGIzNvoZBZ5aJ/IEMEPxHIWA2xzHY+IB8PJsnR1PBLvCQF9kh8X/CebOOy1BJPgE
IaCGn5Ubvo7ev1B7TGHz9nexHBf32WRT9ut6N6++qFKRZD2DqakrbKFMzw8pEbNj9Co1zf+r+GxGDJryeifCJMCuPrv7S0QJIoKGkAMCblQlhLetC/B6
9xCtC7e/QT0O/fVMzQMof9MB12oFIrStlaWFrFKO11u9GU2kLF6I+93Drphjh3tU7rLZzqzvoaVdgSBcoua6aB1LJkClhWfrBipqunmp/iRc8yPVFeDw
V2CDOpqJOpGaQJEyqKyuHerKQaCH2S+3Q2/WFQuzjj5I9nugvgjk81fLjJ8/H2upnD5kx+GRSiSjoZmH2I5e/PK/wz1hKDBAJlKBdE7/RA0g4lXDIgzA
ArmqJxsmFsoJ6ghNA458Lg7+ErjAnIIVkd4cia4xnN4aSd5qYmeZNydOEMYMWCzIm8DuSToDJzwC8+f56Q8A8OwfyE0M0kTPgf3dTRyOvIqmhz3fd/jb
HfTK9UOapSnSzM7sDr6ew2Ndck78TjJMY8SquVRqWW2LtIdSMJvlThChiWQonYmZCgzhkQ7pXeaaGe8Xb2X3X7h6+Ew6eZ80f2JTys5bVdyCQ1lTJlWF
ksCTK4VSUYvO7N3xzcC1TWc7VJse7Y7E7HWGZ0OEo3kHbL6vj7U/UQ+j/DnYWbcHsLINwHFJYwhgZ/aZ9QRpQOclCp5gcFBm+7+7WMP1jjlq/7GGOI0Z
Yatm7rTo3d4aZKoyL1StSiogz+L2Qz5SYevlHADt+G7+3+NKNJueT/g7musPcQ/YvhsaNHZeN7+WJm5goZZ/CuV7NJ/hGpXc468zDZfN93v669mZ1f77
/N7qerD1X2reke/ymINKCodqqrB2HACsTFPD0jM/ya7G7sfh/PYzP8wzDw49cQPEKWzJIYfYIer8nrQbgCASmZO04cJMBRUEIAN89eKvmxjq4I61J9/N
d0tWwwyB2BqSfxh5MA5H1GYzj7Po6Eu+7kdwah1geZqTrIyUc1zBKWoZxOxPX09f0Uc7o3QtH7atO8Q8g3AccXAeu/acl7wffLJHRh0+5Ttuuwnjo9YZ
wNt+6h778cFP83ocIFmB1m1EZP34veZElXoZCVezkN/ouVZ14AabTMQ57nt3LdNvLlnm+YnNoMlESmocgQ09Mu7mCLCyWUi9OIF8T0SEQ5yawJXgLYHd
McgMsg2rlXuhl7+ejkbgNQDkWbjEoOMqAdwZmcDngUsEO47qhmHC4dVN0cfqTSYDyxuuio9ZtzB2dnk2nE4Xr+3+s9fnB6f6fQNqoA9FpkCYDJSkVxaZ
gp9+HBGzBg/RHQjWrDKcP+7/mjw4WdCEgIz5k+Os5+4JX4nulF+dcio4RNM8IE4MVmZYau2Y6u06moXdDj2Gj9BE5oA/Vjvm/Hf947JhHjI4TkKYHY/X
Rh+eBmA0VjiG2G2VD3/5GsAwGRejrrD9vH7ljVx38F3GgLVg0ZTuvh92Kd8mQ7hvyxU63Td4oaCgCgQCCoFmCBaOEU1ke0sA6hIfD4/G+P0fkDufefG6
IMP40FRKQpDFOC5C2f1h8SfVcDOdnQ/qIcw34E/gvh+8/FTo7hCHknNAnsH5jy2PKM+8uvkVcKlez6dAl5i2hZqZgzLPPt+mcofiGwHfJZBIG8k3B4TL
nOgf1nLlHUnYMxr0Pa4vmc07l2QlO5IMTf6L1/b9ul2SmYP4TkZYNATjC6ZCQMT+FAH20girKESYq93pV3Wd763rx0/H+C+bsQcP2gGwaaGaM1JoEMfl
UmcPM1kN+uDTZvd++r8QayIcuqz8j1hgjvUM1MV5+vSL7bc/Yg6l1PrPQ2wShz/UjFzuKK8KM2S32jKYLPX+2vMGND/pcKFje/O6h8+U34wGUIfSHd+n
UOXJ5gGkxNf4lxaN0OfAntCT4nG6/j8dxDx6AGJ8joOPUen7z+r+fn/kMnFNKUhXyjIfnC6jVEPOMk2hyZiYpk8hgqsiH6CgwPWlyrn90f4B+uViEP1f
nH66obN6v2QmnX6TwIYEgktLVLbGqDVtrHRsi6mCJsUOrIm3uuSIiAST70CBkp8Z/T4/QvyiRh1/WAzvMQUkGUBonpDFaZcQ+PSvJ3Abwh1sUnlMBN/R
FThC9/Kgo+83Q5QKGTsVOHCfq4bnwIHqOefd8etzCTOQmYXJgxrX6Q+7wAR9hj7V/Yy/n76J/SX/7fnMZfSsSRpyEz9Uv8KuLzu4vN9RsUB5BAoU1IQK
QSkEgEmDqP6fKGyj50of6v3OzyVfECwkP0VFwPcUIWmqr8Cg5/+XSgyI/5ZVzyGTfVJ2zLngYDq/+z8Q61+uquHP/Bn7dzcZzJoq1OP91dg7MO9Q8/9P
JchMt2xkeas/umAj1aoP+74cjhQQpMfX58ZVVElobDAKodvHt26ibBhMMOnarDiduf8Lh+Gl3fZgvBlaor1fh26cr1EzQ4uqPUqBPF+Dot1EmXk0ByML
Ax1LE3dEffwlbXY+sZr7BL/uag8bJg/dCQYZJFOiiGRoJAki7Tr8fBJf0fU/ZiMJgnhSWJOhp/Ra9spZiw4zvCBxhe89xSOWoo5VRLV8yeElvePN+/+/
dtrzELzHZpE8Cm6sWKb+PC/Ly0+g/Ztg7HL3thDDvnIwJLxGXJMFTKyjIKRmrUViMhk7b/jebmmfr0Sww6O9c3NiRuQ8zw9LO7Py3ExuYbD0zCwVAY9a
KWDxVYFBeFKgpBnPo2EyEK1N8ofv1yCGYp/3uumnrMYXWw369Qqrz7sxsKZ7c8eCzE8xfo4pJSPJ2olgoEyqb5UeuVCvfADGKye0/5rYm2VFQaGdanQo
7AY8SIbCi/JHOe3y1PR5XfY6AQ9Mn1gwrmhufUyydjtSesyycqmNmGlI3fl7w8GjIEvgxuJPf7IMxIHrvPJFFvmdLqczY9D+31ih/ZLQB7JfkhJJRAQU
ACBeziR/bG4mHIw4Tydf/oqcZD1C+vfISeohkTPbz6JS/p4Kt4ipgXZiAI/eWRkKoVBvN1dH0wCcMAYE9pleOV5Z7oIgTTFOA0E9EtIIEE/qYH6XmrEa
Fr34vd0YiNAiOIQ4rVB+GKc/deZv3WGYWlE9WVy2dtd9ihxR55WcUQWuqInCioKmrP5C8ByumzXIEVUffNQYRECQgJCQUCkAnTDaTEaMzgvot6cZZ0kK
+S2IloZgs8TCvM3uKrMaGyWlWWf433d+K3UjnlAVTRJ051D1sikDihkwnW9dsof8G758NOvHbttL9n3KP/C+xE/o1zaAqB4KexFhDowHAoBAn5C64NXA
BJMEC2R+WIUpVzO1HKgJaaL/itpxrtv1MMxfXnPw/n5wFNQfvTBFmUS0RBolVIxBpfyZQw/C0PPurU9TWxvpzV3qJofZIZGVEMFMEQgJWF2RwpVhFQzs
qKOFVgRFSYHe/nzvrfIcDpv5dc+vjddPKv6+50p6EEbbKx6tys66N9YfdnxH43sGF5laqE6EK4mfeE2+vk+WpGXCp+0OMBCg/7tKgGRTlSiIOZkVKnqU
fQX/M/rx+7t/GbP/1/6/rxIAarYb+/nLrd2+ddMTP7Wp0rx8iM/8FQM6gZsvn+u1XEa7/c6I0U/7qvuj/r7c+HGf4+O9bEV7Ov/WkWyGME8Ir47tVvu4
H/GORlbGma9tvhHv/+B+cf5STlU/H/T80+mXv5qdMry+vcbfp+uXYfV9PtsrR7PpAHQAL6wyrqllfzA+swZILA/rQliP6qthcMGTLf8k/6VQX8Z93rKw
ft1NftNycoKGDzO7rl7Tw9UX9imXO0NX4uJ3PwmonP9H7fgB/6lI9M9+b1fg44fjm2f4aMxV5AZ1+iQ74xxUS4O3emv2/7/19+yraRy+EtmcMcYh59yy
h3A9AQAt5+P9IFZUlMhTMowernBhl7foX9a8PrH17Vz/9DUk5fXyz1oNcfvt9kaHB8ln/DkIt2jxu36H3FxqdxL9dIaZGM/2H49PfPaOla3i/Sa7wrP8
pzc0Zj/1LcacXSZ194FW+B+E//H8ZV7TVd2kdo3nZcqKBwl/hp3hgN7VpyeB8r/07l7cvmt7o+5gF59NaUXI/5fn+zaeeMJ0sJEd02dXOvak/r+ExRa+
wvadeX28FHSP5a6AfTpHupjPpV0lXqsmqRr93Jb/r+aWfs1ZieXgtfq3PnxGXvnb28RY8TRfdzHLOwsTlXm3vbH25fvr/mZVhknVs19BnHE+3twnXF5x
64m3tMpZ8RzebC/0ZCCGDcW6zFqf+Pk+fjLCH2Dosu/Rc9MvpZ+LrIXCKWr0bYyISR/QJOw5efYPzjzpA3747je6uWkp2gYzjLlDGhHCl930mtMVtjdX
/pp0a3CumHCniNLrg/Cz//muVv/bKXb/aunZdZrxX8iF6W/X/3eJxzHH2bZUeT0833b7f+Gw4f42HrPkcdVFH+mftceRqdOW+3K5/Z7NJ6fh9X2xfz//
77/hw+blgUPOre4N7vxH8EJJCD9P1eNjyPmR4+7w+U/MHMjyny+r9vLpMWVtx0pcbU0O5ZXV16RqW9pkZs7TV4cqrVFZ/L90SkPrpwW2MrUv3nnGFswN
A7FJqqDx8OHt/Z/Q9P7f/X5TYUd1efh9Xsb91LcMmsp8vPbw4L/n9LD5k5jy9euK+zm3xCAaX6fmH+3r8/n7jAdRMlPx47fd/r9v1e3+Uf8f8fp/07lb
6L6f+X4N8o/u5ryGh7l45/9P/NQJ5qPp+dN/wh/dlEx+qvkKDT/eQn9lg8vxIv5UuDS7frtDEPWn2A0P2yVfeMP52kfz/yXx9xSZQhswQKgi0jXgvEfm
nadLWsq198PrjxpMD5trXE68s64smFHfEpS5txZ4mLCycf/SjTngET8RVoBtxo/qO0MrhZuKrp/dJICEl0we5nbELn+md5+Zq5/wbF+6B91O/73LYafk
uSfr/l3nWE4az4cl/SAPu4UQfuI/EdfZYPKtutepk3rYW/dEZ6cxXjEojt19pQi43HOtf1fLZ6YYbV9JCVfYkYYCzLrz5P5R39Q4vjHLv18bdTtTQaaP
8N//U9bfz+6fLATLQ57fR+DzOCn0H3eNGA/ZC2x7l9QrBvrWOR5d0x7pRrkqspzXhHkzMoU5K9f5c/h3AJS3jY9vuEMf2fsBBAH+K6W4W+nPZBI6e6WB
9U1fznycLReHwX7Yf2q4+h7Mj1z1PfBDDVWKnn3wf0kTs8pfP7bdKqBedd/38xjLWvtOf+41TvPj/sqBW/92RyEdwGhnHtei3/ZDHDT451BGLBkRiiqD
+x+nu009eU0TzBJ7BFM0/UNMBQVuifc1bUhmmUUUVc5UcIfyVhE0RI5VRF+lpU/zAoozEr83j7n2e2rm+v9+6j+f6cs2IkH4GOKP7GQr8vNv7fspL2iV
FBe31WF3EESVYVUzISI+TCvwnmCP0Gv0KgYzWzD+y6Pk6triS/ZvNBSblqBVIO9mE7hgRKmc8SCVma5ZrExIIXpq8a/X+ml7yu3VEQFBi36GDjNUzELY
HPGXLKk10zcuD6WcPqy66M8+/n9gk35b1rQ5hQQ9FN74iYImpILKOVdmA1InXrJ4AccGGmtJjSHjhz6O9umu1iHayMxwwUMgQgDtjLzM/lz8eea5X2rQ
3QU+6xCye7yT625FRFKCrDRwP8mRbmknecD8IGqSmk1AEijV7NOvFjJXVBw5iz7kSJvvu2mNwUwp3tJh2zbld8PnalXQ9Pv0ZdP7y9HPtO8rnrIuQNJb
K1gbBRs6mNTMyiP+0qJ/q8uhh7+sj7ZUb6CdIKDOnU7qb/DTTrKnHCZcHYmWndSPYVKez2K2h169VaBf3e8Ej+X93QZUWdNfHqP9n4R7tJefr492Web+
09MSVu5XDP51rz6HHv7MjtiTjSD6KGPrA4QU5QObRVWDbNo4UAhzBWIZBQzr/X+HTGvfvrkVSJr5Udx90IT5DCUgj0+9S7UCoYgLCNzIa/u3gaZm7NsN
YLBQtf77VX+6lesphAVygoIhXgXj3P/PcXW+IuBdPO5C26AXrWxzsc4y4nui+cW4TrbycrtyQeU1clGZcL1r+//8eZOHGwMSYxGQWC73vp34KcAMXVUm
ZZDlxmSF8dhkMtJDwybQdb6wMXVcGQOCY9Mm8WAtjHhMxVGZzuuydSfHY847rBiccZDWqLzxrIdPm2YkWKFErJ/qVOWsFyHa1IdYR1LonL/rDrME0RNo
jIu3M/HOznQXlkv/wydchtIAYyBMZjJJgh0ImeymGt7RUYZAZKgZf96oZbaHNLFMNCmQ+5hUgSBOfFMrnAopJlAldO0iJqsRNiyAo5wquSSUQqUEWLQr
kYYSiEFEUKtplXJiYWIGYRygoSquFUbRSYXYlyiOWYBVRBRcotTWnDkFisOVyOFldhRciLCJLYkmV2ldAi6EJQVXCIwgQLp2gcLlCZJ2qanKEO06VUEG
rAiNFkzpGCZJ2VEkLMwKqouZNWci1paaBZIZJJVGiJklmkogawoEgKLlIExCoplMOSKRO/K/20VERRRopkgiSgYhKoqkKqokIimiJCmJKKiAoChiIooJ
aaGiYoaiGkopRoRoWiiiiJmoqqGgoaJmomimqBmCgKKCINmCKlaoCkaWlKpYkChKaGkKBSgJqiBoGgofYP/tJm0xFUVMTVMUUVERVMRTUUiQU1EUxFEN
BFK0EVEv9MakpaapoKqoqGKIqJKhkpoKquW3EVRCfhJxkcCMk4aymkUWxyCNCUiNIBSNAhQKUUgUFCAUCI0ClIAUiCdIWQ4DAgcoY4Qss4XMEXNxWU89
wK5X6j6w/Hbg3PonlKDqDyPjiKakd8ygSntB/RB8/yxR6SfnKby/n7cRD8J6z1g6d2OxTiwxwqWgZdNbP6mE+lCbMNWAFJIbMEkUA+SqggoliiBMEAfS
//PGc5hYuj7r+ZaR/SW3/Nfz14J3e9DEed10Bi5L0gdvdiJ0l5wH7r9eMHaR31iPwn6ITrHy39mhcNsXwhT+EJUgDH6+6zjkcyOxUo62Vkk0BgPNjmzB
xWjomRwQAMFE7z27pT2zgNlY6daaUmyHt5fm7wEE4nk6AUN1TOUP13fn4SqiAblEIVQAvAXKJ/qqkpeXTkNX3sc+uq8cqH6MKnG3TS7/leuHHG+JJJ5y
FqKGSS1Zkky0ogB29dY/Zo1pg6pw8Oet5rLDllr9nk967TqSB/6GQ4qAEQckwOOutdBuX4L2HMT11n/Ty6/s/ZmPAixyOgngPwjzZdphg3VlLENpdx0F
ZpyFPQhCpS7zgELGMYiUlR2Eg3vhQYVUfvK6B1DTk3Ssr2jor7mX2f8AR5haCMlGysjEsCTyDCCb+OKj8Wvvqk2CGCkvDX4L0Q6uQVIIBJnolf0cuzYk
C4khpBz0unn4/plTrJygctaiqiTyhzHj85RO5AB9H3hnb7DDOD+ZQogSl9jOz7J/feOtadxh/dO70HN51o8YFDq9Mlt/A/tsUUXxyk4eKLiVl/ws06FP
Nc//zA13qHTnbbMHxvkoRgOMEbNzJwZjgyh5rcwL/w5hhCJ1KlIbIwSkJCkYJieGaqGrgEerXLsuQ6ZmWe8lM7VZexNaLVWUoYI2dUhfU7kRRAwjhjNp
OEHaFmJMDHJgblEE6IKW8QDg0dUTVRITiZEi6l2QLO5SMZSgHppXQu41jCDnRinsEIAnaga0QFYBCxvL7udnRRZ3ksa2lEqAZCihYoCEe7ekrIZSJNRk
h9iNFexzter611iCRkf+9cXKpMietQzgiMsks4EEg3dXEggV3VBq7SYRlEWGtEMk61uZhRVyBqBAV0N9XqhyDz6h9cN8Gy7SOe0NOhUnvs72Hg37ZOpy
9a1yMK55yxrWuTxosAi6gQFOxVyBsepYcbOPas0PgzeEdFlRNWvj0050+3moIoURgYEl0M15x5m9IdlUQiB1QbIBBhVDmWPCaMRVVUNasTRCXHm6elGI
owJ4FvENGThZGOgwCQNz63IswSTRNBEjsYgq73quEB6zX/ddwOulFkYcPXgdMSDxHBkBt24uxWQZCwRLMAvu25Vdjqdna+bVimr5zFzaXmgNpoxpxmSO
0GbIzKdoKC0gJALPzlh6d4JhDG4/4AppbKFlAPTBmRPfVnlK3yd6iTmAiMIFDah5EWxq09k03rUTJASRE3hIcSSAyiCtijMGWY0YC3fexWmghzihknRQ
JykaiXiQF2KmeSZ3IwAWFE4EM5e5hEEiKxQGOIlmDaMjvKoDrg6YkRMjqZOjsRiBlaGtZ1HYg9+s6XOs6hBK0ylvQGLXm9mQJLal7uzl1A2ygTXTgarm
taA5XNThsG1cAPgd8tYpA6E4QQCdQNU4W6ca5YBLShZviuqAzWrLkdGXvFMExw4wgCYIGxqZlFXwzT4ky6GtrRL9bn271zQnL5ZOp46z3rWOS+WXVkVi
ybZqzkmsV9dcmg98lBuiKOzxQHEbkit4BQuBysuxLDGxt2u971t6JaniNcZ0E5Bs4yGKxFFLTwIVXx1vQ6FbPOrrd9YdKDt6NlqLAzxqBQdE+6qSoGwt
4uAgbMFoWD0ehDUCSFB1rJTEgaEhR2eQQwzb10pMDo6PVo+o+Hw7k2l6EqPOWlT7YA1AH8YQQlAAjhIUlMvrp4ePs/6+uPJZ3GYQIoxp+HESI+B50CZ9
j/xOOZNUZjpjd/H8uGv5v1lHE6xrl9OIU2FsK/i/kw7J8/3fP9n3xK4vgC/+jjHsHtpxf/H/6bvGv+FBPz87aIg7DMitYLEv4qmxAg1y8Wff9MJSh/Sb
vjkqI5/n8Va6klX0qj51Q8qh8/vfd3n+yqsVVIJ0gSe5AAPBdbo43gXTF78FIiW7Mq6JJFRQssaSUytsOsegr6Qh0hT+2F/1SmSe2Hnvg7fdimH9+D5x
/ZCbQlBzh5ynx3zlB05YLRkHFkIvXMV33wdX+uXX6rYwTJvdYA+3bnLiEDSchrVL61Qe6UQxTeVoO6RPD4y+UeqRrAu+nGlTnSKpOBQhyiMYhSSkD57v
7Ofty4uzQ1fhje8WJfu3a556totyG1Wv/KV2XurWbiIVq+PZ+M8v3110FlmMqpxfyzGI/u6XwR1c24n5/G/LRi7/Lx8/8csgevdQ5OzTrEzJBozVRQE/
vQQ84MJ+sykKCnY0W2HJ4jyGxKWFmFZDeUMlzNxlD/Z73I3a1v965hvksa+bkUQVYubnT/c34hK6WSqI/0GhaqNwV4R/xdcOlnKp6e5UDyzuKYlznbs8
kAATQgAATIQJcmQmiaUpWqDwIDISisgDaAToPUIOBXCHOOeRyIOA1QCjFgDbUiwrId8+nWePtv5/Dreui3IrQaGAbUZgpSO/+OKiPXXDZd0tMlsogy0V
ArOwY+uqtrmavpeetLt4kTvHJgSBUpgjjut/NZlGKYWodLxjGY7rD6LkpCkJx7svGsfsrFsQ3PnjFs/6M/iNWGdVDA7kCvYL0MmryqvvpKfNoYcnsGGu
vGKRKF+Dq3YzcPJrULiCOh3LwVmZGXWO4j4FIJswSh0Q0k21shS0ulExw0QGfv0gzGGoI8n7zQvxmFE3XiVLgnoVHfxUCN9fWcEYdVRioU9AosQ7BT0V
Q9cnSksNUh63/urX/+l8fSwscLcSUn1Ccy16Zr8b/nn7PPwtRXyyEGyi+L2Qs/z+KRRR11uFodfGs+GU+jEKXSkR4Vw1xjGSWtzCiJm6a1TVd5n6KbwO
NY8qMiMxRrh6ModCBbnDoHJQgFBReFldMELsu3k4YSQUrzam5lCqmKOfsu4uDhFrpeiuji8l87gKHjhwfhedHqcqz6XYZWUvem9MNw4ypdYtuRlZdcSR
vK2rByjWLJ+l1y4Q8tqOrLMmB66rnHJpA1IUpKisS5tN25Xm4czI/Etty5fKokHF51VxloJSAUKejxFyHNeyrX/qzTFRxsyaxIYd2hWDEg1WNhNXyXP2
4pWYIIZpUZQ00fsHBH/ThnZJ5ZWc+hkx7lbwXMjL+yU95wiy7GoJrEPv00ab2apFDHxvzf8v7elnEqI7BR5FqC8IMcWYcpqSdVWUtE3EZSVLm8i7XyXZ
woOQE0TFwYEEbHFabyTrKhM9W6EaxMe0FI8WfWWKoJgVLhg8rOd39sHxR+UK4CJRpheQ00f39Bhz9upG6t6I3NLjzP3ZIPRi3ib0SUfuh2IJH1n3KgRi
0rVUGY+2t6nQLIsjW6YFFGzQILQTRSZjZYc1++urqrCHnVfSghDnksOtFX7SzOF9l4EFOBRGLFClBdfUhzQ/u9yzDnT6J+lpgfQiyR7UUAYZoYpLkoMJ
Qwz/GZogU1QMOU5CBBk/xO6QFIUnFkMfKR79q519ZG5RShEC0y4GFGMJIR8Nclv80Ba+WNGNbX6l9YoYrn1f7UuiPo73oUn6aJuo+XcHia2LSXVRqrMu
3l4ZSkAcjIZhVEXkAp5wybQnxvphIoZ9snEYlr6pYkpUFonQITFO7BXhKUpbZ3lvrPJ70yd1BvkF3o+0pTemta1WCJKijNUUKowWAgiMdyvFMU1rArOI
IeCCCYi7lVqUgjBCvPArf3LMUIoSf8vcwapVYXIvwLkMSggiN9d+hZgb080F/JUGJaVIfgX3Th/DvgkzLNBfgpBh39VGHwirBQK8QZilOymZiqr2fHPB
fj1vw3bIZs6Jkb5jGKz9TWZzo1UxENnJfSejSBB652wIxwVqW1cWg3BGhFWylGqin3iMSGunwp8I4dUoIJJo1BA9kCfaQIoQMrq5fv8bvyUQ0tMyq/3f
gE1JQpqgrT5vLl9h+DVlSKq39+D/WR2GD+QyUtCnZyTwROfLuChgUu6DuEK5KlizKP+17RPh3NT18mmESQANkpRD9jKnTrL8NMd4Vcvmn0ZMPzw8MrFW
awr53TE6cVM/OyDRtFD5QJjBZx3DWd5czUgEm5CMku5DsSVqbLhxhU2ymGhEqxpBVwohKBSENlH+/HqPHq3Zx2hQ/sb/s033TBzO2S8S5IJg/cu/pYMl
KwakfZz9FSP3N8pa2hzUsU5NPnFcDNbEg0hsgR/ItID6Gms3zkOdBkZPdAQ3saV1T1NPVYBpNgxY0FlAzZXSFb0xicCZJBjwUoo6FE/CTJgIi6Tn9U+p
9Sh3Sap7pVS5/FvARRHRTP/Vc9mMFEk7Q47pQLICJrqrNvVmBwuE18mkLCYIu41iIUOArILu184y6RQiR4WNEH2/zuIjD0Y30ujEZw3LfZCCQoDB33kW
cRPg6vcwOm1EUz50S3UPfv4pxlW0RC/sYuLPoC+Pc/ShIZIFK+Yy6ckdeYx/dP/hPNAfBwEEA8jhZ+JRkETBMEBsqxVPPo14vxPs4ZwlGWmDKH4TO0pC
IC/2pAuSrCXlfBljvyxS+GBr+v0sTG0aS6kNFMhgw5UsfgXNOjMI/J5MsfCViclmvFea0GMBSBiixg1Taawrr239GvDPPf3ryolRLrot02cd5rD890pq
6zl1qt1ZV/HRtxtqxYPusjwgPw+WAJr6Jm8rKqilUzMEd/QoDD9/8tPWraG4QRA+C/Us8QQIgmVHywFpTtEsSsxlXd94bVxOZYnEr/34fhqSqzrh1ieL
48aXfuzfvfTHNa1mPTKdJUTTKqioW2yAgWSXDRK3/yfjUjRaYVoFl/eQzAgoxAZyut5PQwUDMrYP5GMQkiPpIcp5yHQzfWjsIZSApE/nh2Gq+jTEKFeY
LOOzh3d+khvEVV+Sj8jBNhGfozlwasmI50pAoaIVFzVgzCCNkmwQKAIxIfdWxowKMWqHci3TB1+X4amiSDZtgFsfov1qKqUhaYcD6GBIpFdti/hM25wu
i2zrcMJU+aZn7OzvJ+vvSq9K6/M5+Sn5UcTDf8E9UmeEaB7lk0tFj5bhi9TI8r38mchS/smRIlD0tFyCjashkxRf8FZokUW8ucrqTbNNf135cRNc/k+l
NM+eLmeEEuNSelB/X+dCqEaPR0N3cEMzDjxAnOqo2kYOOtPn1sMnG1AaK4ECkxdHomToykDNgD5IsxA1pn+CkHqXoz9T0XwxZsY6kjy1aWtaLPwT2wNj
+lvxTy+TzvMW0C0L82mWyT4QqGX/DrU9odvOZ/LZrlbJRbquQKgltAvhH0I9HRfdvAhSTxhEghmizJEsc1/rdQBp9/mz/mXuZQDXTlo7uuklDKoZwyMx
UFDaVX5Zsw8Zp0v5rPr372aHvrK4lI2UtR9c1PudO0pSxXbKseUPeVzvDHq0fTRSalfPnQXiudtWrOyfC6V5tLmsM6B4/YpmAWokevzTh/iskWZloFMI
pgpkMlDJ480RJ70jIk0N+E2DiSnRUsQH5lmBUqkAhSLZ6XdILmxH5zDqKxyYQUsVKFVSWypXRYqd/0Uw7IK+NPDPDA8Pu1YIJ8IW/09dh/vu5Vuf+2JW
BOF6uBH3Jk99VA3ZPO9FMplfkmTD4xsXcU0oAwPFYjZoQk5lFU0Rh7iJOqZSeQD5qLmRZZR4RDoMzSH1tC/XbH7fzubWyNnAZCbX0mF0gpSwKB9Jcj5M
ZpRhIsfr9JaZZHS1NZTgmuVoc8aFwxRqU3lwGl/fcPzbsKSsdiJwhVb8BKZkI0m4I8HVqUcuECkEkx+Eud+w74CgYM+05AQv+su0f0dyDoP4MiSVUL08
Fo+ARKariQ+a0UOs2C9G8leK13YqCCQSh38ob8Pd49zr8XJ0T9Tbls40MI3UzdGgp+jtx1y5priLrDjnmMz6XwO0+KXmgYggY2qy3BWimLCBJz4n0RM2
9YgQan7zHDSK6p6yvvzmAMy1N0vtWi4jS+aUVXLRVk8pV6Big3WrPD+nlWCME18T4e7A/BhkBFERUBJM4c+18ct4FHHfeiUAjAeyVBG2UZc+V2enKlWH
w99EB/V11hV5FBd3F0EGqVSorjjnkLJlJAnXt+B5n5T+f77We3yoL4O/bGMUcmulV97QZZ1Ksr8WTCHWpXFmUebzyrDBVUUyeF48cQLeOPHBWMWUaVSH
hmk1lN7lSzvIZvxwSMEERQFDNKfLv8X5zeM8fhePpOemF6YaQ1rMKqGSiGf3Fni/B+aU9pEjWIKenRAIMcMUYZA7SFe7f1SigY2WHCi22SUgFp8umTSJ
iK4nExV0WqsVC/hmZafiwu2qfVlFXu1nH3l+yUdibE+95rl9a6YdM54lgEkn4UeECzEylJ/fuOtyNYIQIptMSPfz8Tm38bVT+W+MNvx9dGbV21WKSpiZ
PmnxbiDl6nljB7dbiyx50ZN1VShkN+5xZPrQCsWTTJNMn07s8Xmd/fZj21OmxkUQmvXbWrlmU3PA+esaiapioJlqkiKi98O/TatFExPXDICCaEQH4tAq
iMTZoHaivXVJ2qu1FQRFF5IHVtnDe4uYNxQdbrFVTyQosoWa1pYtCqsV1EnKwoEDWrxi/jt6sYN9bWTQZfOuDOKYjyqhznVLCxVrlYfFnZDhm91y0OjD
6WwTt4UTd0qba1LQ07JS3RQIhQpTbvB0D+BndEmJKUki9lKpKA5jvUINc1Jvh8YVGHnXaKoaNGrdeENMsUGKsEVDU9JJu2sOf7etagxnzTt+zoRR9E82
2U6dfLLAO86XObhRDSMgapC1uvokxJ1z7ZJ2zas/al+llYdD2mca63mILJ6ZqfSRRH77Spvt2UlsX7njphpPhAp82VgprfSsLS3DWU/JrA/3fsnr++T2
QwwTNIRUQwvu4HaPXj7OOsc7x2rYkVRERjtVbMtvDM75VyKZOj1bNHvZA7Tz+toyJ7lAY2dRYo5JT2KpPQiwzVw6o6s2Fs8YkIVblEYzIdAb+5hUn7fg
zURQvc9DSAyRJgJn+UB6OvxDxOsgpDn8SGdSsocH7FFCNC/+3pPsze3hRg59XWhuzKMpFT6H2/z3CYkNJhfQtC9W8vBEsUE8LMsVPyVR1/R9Lv3Ko1BA
HAIPI+1QVAVgPZKaKGABUTmnn4c8tvfEuAQv3tSV9UEEoR+S9fZitKplglHEqPEERanf6rUSCLChllZMzLK0YkaIiDP5aofqY0CSc9QWNpbC2lyYA69I
R15enMcmdqWfH+/leDvIx40SYiBQdpsn9y9bQwxUfux2fzr8Zkf03q1JopBYk28l1MEkGCoJbDu+Zgh3U04rs9Ijsr6w5msxta4mOH3D4/DW9yBYB96g
Qe8hkAHdiQtu7BM/JePWJOpQ67rDqSjqObrvf3XdW3irqBSkpVQp1VAUZJlcLr4NE3fCpIWgWzky71o3PPtlc8N9W6s1/NX1eI937d0fupp5aOiztNJm
qaTEwfDEjr+bvlYRFH/CplKaMQEDEnD/RWx0UR4UQ8XIPRFHwgUZIo6L+pxitYWSGDKUSQkkioUqGR6SiCYFn5I/liizGHRGj7qd8wWPnN+DXLgIiS/1
06PCK9evJiTsw3bBn5bIgmAOUtJRZgavuzO8C/FN9H4tUAeH3Xp0CYA6zGmvKVxlM646OUnOTr7NxORLyY39S6QiIjn5bBkijs9sTV5bq8Xye+iuDTi3
W46UlR/qV3fXwXTOQJ5YjrT7J9dqzC0w3X3BkQADkE7pWbNaMpReatMqiBSAo3bDKNps/H6v31VpGiop2+dxITIl+p56Qh5cRxXyHeXHAvsvy7VSvw99
p0IWrNkRPkzJ0lKXQdl90w0lQmhs2jZlKGc/Ngvf3N7DYm+xax2N1qynjIWyfmUXJRSo3b45Z4rMfHvoSJXB7i0gRfWV7IZ51hheVPd9lh1Sfp0yxiap
oMXCbIc6LOhU8/4fdnafHMeK6Fnrza9Ib65km3afyvCNEaIxqB9BK8qmTD2uUlah4o6/f+D+nWBjDG59Jgc4psLoogE4CNGB+/QUejVHOS7QHV2WBJkj
YxR6Bv8UMLvY2poyQ9Sx4Qul6KCr/CTpI8DzrejyIYoP10UBimmVL6rAyKAm5uCjEE1pow7lWRvx2hxQ2VZTXn3M0iM1pjPPyZYE8FCQMzFlHTOnQjbg
sv+h72UabKM66Q8iBkdiiMxjv2gL/t0/PlbavQuhMDfFwhPpjZGxTLH8HTbj+b2B8bAkgHjuecIQ0kPPlMvPMpeXA/djPCxQqXe3y9J/hFA3ZhV7nwUW
LXKgRb6esVlcsUUVb/12nTTTOab6rWr0xs4OrAWSZiEUJ7/suG6UDtNkfAcJo3z4N2jeHDjqhNRESVMwEzy59X7k+hx9hHs4TVpN3kMh9ON39kOSEtTA
+4fbJ5e9p99vICpUDsoqrkKlcqjMKq5ahHMUigiKKLiYVxSUZCb7eo+OwAeuBXUoFPLWUjQImpE1ItK0uSBkIOpQaJIKAZyY9Xjct5afLy8DPYq2vJhC
DyrKqp/1Nsh/hVVWH/E1Xs2ZZ38WxX+dZIKILQwH5N3YYB/uSBsLZV8tNNGufdp/k270IsEyw7YFRcUbdt/ZowRFNDd7vhUMRH0KAJCHCz+toKbvVy+/
FXBNCY3e8pBkhVW0/zK7pC3ARLsf6Hr/fYqyqIajuQm2iHD+evwr+7OmN78dNQSFE/6/VUJSINJrfczQRoIJSooC8lWVIRX/1MzKZaT8d71G66TE6V1z
aHxwdp3ikYh9aUyaP/3mR5birl1PNseGuBKfX/NOTr9Frq/j5VEFrB6PYJzaDKf3pUaJAJB0i0TOU8ml8zcr4Z+FshTG9n9bLrFXlOjLWLm2SQToKBZj
ozKEtR0LVSUJFS44k6Y/WejVn8C9+8mGW5+mOKj96LWUN8QNCrbJh7kx8AyqH3dqmv41CD2pRZsmj83F1WGo82UM8p7DIwYfm23SKPKpdosNVZ/U3MeG
uDz0rgwgeDIt7qi6o8amSXjGMtyZ58bLTb8+19zBIRFE/t1kjQNJbfNcrmFW1+a/XakWNY0XI5JiaA8AIMGDZUlhS5qiYvSBD+1/gsSc5z+2Kzib8F18
JfxLiYUICR0UfWiOA5dGC/mQAm37pP3Z0NNSYkPaXH++WB9f8T2/uPovyy5l+O48P1VYZW2PH/t+/P7hT8Jv5WrkxEs5SmFD/9jJ1JBaj1r+vzrUVmqr
uv1M+z/PlmJcAS1gp96gTj2NqLirvyvj8zCc/2aj9GMokF5FuCvx4aRtmEFejD3zkp36s0Uzog71gKg/OfwcnSlx20PPmBsAiTHxgDq3qXiXKWgyZro/
3SpWv42WHnVx110zMCufxlfbPVxnkXUKZZghyhtnLKBLkmYHd+xYvGroSvhyl98hx3I7hgVrXx05ZCg3KftYCv2n72A3KDoH1AEuaWk5QLJEwwpQKI06
yjVuVBBrWFbhUishUqJvP6njhgn+ao9n80Rh3rZ6CxA7yBMoz/rrSk+nH/yyYHOx7gvir/RzA4+OMm3dwqWwPl3b8eQn2C5eSsB3qVCDV1y1fpabwlfw
Hezkd3yo+1JcdPvxoVUgirkFNfl4tOQt5GT0ilIYTEPE3hgRV29CbdAhoCYeGZcjLmrCNatubmZw8+XPLTw6t7vwpIQvuHfkR5e3ynevu6B+g4SyuF5E
dhK0IXG2ebvuvA4tbC9aW3/tzeclb57C6U2jX2RkbykM3vJMPO8phrhQzaRQRYoNCg92PM8vOE8jjAuOHMyrz16UY2p8/dlxWXBufPlbI+UoTw1mZich
5d9P2wMd60ZlraPBRnn58e62U+u1278m4xpJq1rAoJTkvcvS3eP7eF5Ulbs1MLLKWxYPLuWU5VYo3HlpO2dKPWecaxKV/4GVi/hKjBjzD1PEevBucKDK
3FMoCj67kEoDqwni2n5xX8xRj/z/5qCSu/NxtqNB1/u4SzOPHtzKtLcNkGbKolOjNEdMtIFK/vpr49Jjpwq4Qlwa7jH3+ndgTH2fhzH24U+eGImaZrkf
mP8CglUqFPFO75lsO6vPvrKtgvQVypSPiOoXnSFp98uFMuNq0cS+0T+3OgkPnzC+K5bmVHZuImvcNL9DYW09aXxCIsi4KGioJGl+7yHs7aoRyfGXagYV
mt82mfFduMws/rM65N9m2LPnjNuo2Wwi54e2M+X/Vp9Bx2/Dk2OtLOFfhRW40uLvQQUz1ZqkeaM0V1zq1l4cO5crcl1rSuXNue2Ilv4t6SHf+bpVMdMj
SgqNG0zrrq20r1tRZPvY2XLatJz4hBuU/SDeWs+KhnLkarIiwP+6hj1dXxreOOOBw2+FuOJYOR/TiJjl55+nuq3pr671YE+hv1X+NXGr+dAN8ncbY1eX
QjjhkIYBQF0oNLAwAqA5uPmnCUkJKMNMGLzTKYzlISC1hMon5kgP6Ws28vm+n7UGVFTLFQ+Evn2statqL7MdsYuvdneLmJQ3UyrtjANf+ljCyMu2jTxa
uqJVmmHlR/2tD+Et0JUtAyts4pRVXTqjulRcr/e0NTb4zpI0z9qnJr4CYpP47PcieXIvSknuLh5YZnIqZtl+eUDx5ayQV/X7FhP0R196A8Yc7u2T3k1O
6UigBLkfSdCGHyySfK3+WPT6u6XWO4rmWXuft+P0slEMGuyKCIKvt06PBvXjRw6513MFBC8WAEijEdDwurzKgzzDu5W37VbfKQ1e9pmPCJ3C3gYYdq7u
Ij4LRqsOa2d678VXM6PKQIxW/GNCJHW0uflzu1aWIbRa8Ma/Gu/1PU6PFhbXJozw2AW3UuFG5yI4cV0zLaoEDc8dsp0Fl02hhj9sxnK9pZpSCCe1Rrpd
EmLFdLa8DiiP1r20SZjHVuxfZakNxq2bw2eTzjNiC81M1dUNJNwIzkmpWNFlLuORtwqO9rC8lEKgtyW1u0tItZdWa0njOqhzMrNQzFYuomeq9eE2jRy2
Hse3RRx/sNKaXEh9uO8MMVyaqbmZtuC2DfE2nIovbeW8P9womT3KjOULLrnKcgUOAouQoIYqAVJVVClcLDaaroPDOXT69cHDFalh6fuy7fcTcy2P5qwf
0emZgMRXPhizCWjH6VEz3RxaYBbywr281XSbQOP8Oaev1HBYJYFAv7hL5tEhBCCHsD2xp+F3J8tDJP7/13jKTKv8bLvI/XEV+vXx7tm18LPCek7yOWCn
e+ndyxPQnAW51X993Y8K+1p0kJD/x8NP7D2l3/ofaH4wWKbvkZB60O2kmNGKP75P474fuP4HLkbnfnPyD+YD+Y9zPmPXWjoJ6oJY2lViQPiv2oX/xmFN
HgPg9nnzZJ9ZZSzhyeT/syCf+ZQ779cn/X3Cv1KgHCQxOdKCiIbRIk6XXGueChxGWmglImEe+xLk1HeAiGBUdRT6CBKXIcOHDngnD3J6zD5OzqPPMDJ5
L9RKPszS+5CAoYKghL31AdGbjDkncZsMFCbjIB0EglJlc/orkUt2JV0VXw/ypVEygw49xq+R5YxmWogaBHu1kCAc7DgVVmGgrW4kOSSQMAAHF0kg/gA6
DYSFgDXlcM2jF+AaRRUvfKAKkcbKNearRMW3V3klGpToOHv8N1bLaW+jwiovVcxOmDodxx58LD/A6baLSBWeZzEOUwfRWPok5JhINGRpAg9A+gaO39H9
5+bUlBIYcZd0qJOuzoxlUqNQE45NlM6RtgoI7qGlu7YpXG+XOGZ04bClXwUXQnKbCcAMGXIa7mKHLUFXjMXFRnKcDObjunMlm05lGRpMHTPuOONa5uDA
000Kjd4wb4ZnObzWctUUUvkFhMydDIPH736fj/XVwvp9hBT+z7R/CQxIczY1hakKTLIB/r3Lcc0DlnW1ER3v96R/0P/PD7D/fiom4yxIQf/fZINkRzxB
aC6P691TCx3FvDuu+4paqf2B/GjUygJ/h+8rd4UZ/t3asj3mgZ1n9qf2h/yD0LvI/dprE/UyoOJDhuVQ9McpyS7o9ZzhZ6FjY16ssTBEzLBlAkQEL3wa
BxBUPqO8EduEOiz/ZIRKODcjN16ByL/I3cLuyOEvAMX/T47FGdfRXqdurxNRg4mjS95SV3OUH/f/1rI0Is6iF9sEsX+W46dpDVgUc9hDUszURVhwX07Z
mdDMsFml+Almh32xpsz0xp0cjbU7GmU09wVdkwGUh4BicSdA8yFz8yJwoC8EPqm/yrrCHDVtsDrXnF/7R24YmnSLiqkyNbtaqwZP657Z/UbGWnMBFwLm
UW2zoJ7J5k8nR4nZ19+qfUC/GQZuk9xurGqHCzyWqW8BxHGnRUuhKpaxtuH118Kpuhu7sYzIN0q+EPCKTG8VFRrkG+9+4v6Dpz/dR5xyc7ku7hSu4NXX
LLomvv3duEpMzQUETdiGk70Ch4yTcUEc3HGPnv0bMOAdJw+xePP+/fA+WcHn0J1Svjr3ZXPVAO6cQNtFTWMr0qNMapX4bFJeUNJZp75NobAqEQQfbo05
m53PmBvN2sYmDshmdOweMQX7NSbWtGgcTxwaAlIqqEMz/H7OociGh9PsO/gPHnpq0VVGtJiqGmClJcDlqCixgd2yiJU5Aabg9YlbxURWaGldhN5sGD6O
Mx1stkplNfEzA+xYlY6vLuChLgiKcTCgyM15GvL+vLosvv636YGSQLMUrmXMW4YtlL5xR3YLPdN3AymYaeOy577m8hkezOFAiDOwlCdNNV+ygwl7+VC8
Nchmc9vs8SrQ0yM0haRTCe+ZqIdzSt8VcoeGtDNIYqM5lcqm0nx4czSAaS3mq9K9Jr8OunM6FHEDX1YUlb4AA7oP5H6Jj8JUnl8cl3bYs6cWN8PDr6Qw
FAasgvZARuCQHhokEhChkl+efY6J/mFcQOEW3Bwm8NNFrE1W0QDoE0gr0OJ2c+ENAmLhnBCmpMzE7iFnmJ0EDWfSIVOHOD3Zymjwj1s4anEZxX0YWK0+
kvA5sLhnIdyRN5tNTbY9Az2mRs8ZZgSXxE74QhvNg9eMHiSG0DfvlBe3OR2nI5dcSsCuodPoMQxmlBxJ1lSp0m7qIbCoTEDfMiG+8q4eMDz5lmze8mXs
lo22lNP6+jhOw/yYeQng8Rdx8C2lC/fW0VFxasvea3PxeBo9V6mtjZROgV1OymDJuPs6qpbX9R1D0V0EqO44nMOZVoJ3tgdi5ePf66yVMcJ79A7MIobw
qlDgHAwXuhyZsyimVQRZGP5TIqyMRU2bu9ThvdiZEsn9V1fOGsSctfJSv6sGQzXBqGs75JvN0N0dCjIzLJqGxxO/TYYptD7dx13Q4cA1DI+/KSp9H0TX
mQwHsE91z+2azycsS8gyywJgyWXfZLPg+Nx87CQA7PqNgXHgJIFFe2XdOBMvYSm0TUW/U54yOW7EOZGel8I+ubPhzq4+2NFjdlxLOI4Tjl6uQl7kcu7c
D3KKXdS9Vucu/kZH4wiqphyqqIqqMRN0ysh8QL446V8d1SuiYLGZNS2vM8NErPyBU7A+SJ1HVCBxhnkAoltA73MBsDuqmcDiE8NsMIqP26Lp3yCHBU1P
ep8uEWVXlvmJViMYIUYOJsPcbfVykznA8zgV6/VeQcd5VilVKpj9W+oadyf8ppZcqpRidjPVD1K8iZV3oehgwbpp5KdxEhUM9CrQ7yplqG7KmZN3TBLo
DazDMp6oFfTzDxhXGcJZufAYAbZgPBDQXbClMuAuNxD5x0FRHc9nAcTByePNDs1IbRZs4cRS6ml/UXJJ5MMjfJnCsi84d/EnHQ4Os7d2MRyu5qw3ZdCo
gV1XYqk6a4JvUeAUNci/YXMxmZUFFETW9AdQw+kwChMCyJZCwNFzETiGXcgoIkGTrgzlacBbAwDhFjqTx4Ozn1jk+ulKnfxo9sP0HIZ5OFlszciEN6bG
pmZZ7oYlBJx2b0xorDSyz0iU1fwdkiyKXLBSGM+h14QPwtUfqUo3gBgxBHofPz0iaVBhINhFtUKclKfSFQdbtzY+8q7Naw0c2L3DX2PE+pNT9IWSoJJR
DcBcCYGR4IG5baAMWpCxdy7Q4yJ5G4ydGpdCWl6RZbQ1qhng37DuVil2zk+CZK0BJOJboQSgtsCyBC4wOYFIsietZoeSkxuCVFQPMXsBLmbhyJIii1OM
CATy4hwHQaYJjrKiWxpQNabD6cN9VNQhPzRh1iaEIbqvqE1w0V5vMMOdplwJwBMchwF3Gnp9mAynwyozDwENj455+2mhypmklFud+a1OTaQ+8vKHaTvl
yTbHAa6+xyEd1S6q1tZbehB7HbM3CcNXU0NemcK2XCbMtLajVGu84CGniPpGElh4PjDhw0k6nOdJohny40NVwDGBB47jUUfWKlKo8jKeO+yzrVWI7GxE
OE4nZE9WA7k0+Habgs8/NZHuHUMGXSaEEEeQ4dOfDhJ+EiBEOjSZGCu7qGFVQgauWpsXdGqgXdyULcTEfgC7UD+wd/J4YT2d3mGcmiNh+L4HYn4EGTVJ
tHQ9p0ZLilh4T9r13fbDjtJ2WqQ4QbwxcsZFlMWmSscdjExwDfjAZmJft4E7X68zlepOUeIi4xgykJhqHdvqmD2LrlTK0Dk+w1m+XvRzz8JsroiLULNg
/u4E2mByhpRekEHiJwEiybEzQh3nQFFFOAciZ+GyKnCcYexFlziBySGmwb6ga5pFko9HU12InUW/MyiuftC4+zs8+dzOufjpdzTC2ByIYMG+fVX9Zc5C
dM9/cGETx9dXG0pw19p8l+nD+OeDRaClARkH4Y2yIwSJ7wz3dZ0vU1KNJlJ8Z3a61Epbu6y1HuNrUshxgFHptsSzM34YhxKmCoZBxVHYyMzQP87sfCY0
see5ElwabwZG5NjUTBeKq8z5nwflk3tr4sPAqTx61zCnnyOw2zQBZsZuH7UeWYIonNvc0dHiFyAfeevcydd9N24oicjeCiOIMN1ec12ibFagcdKm71Fc
Q5ALttXx77c+RYwyMWevKd3DPtCYLw0MpuHuIP19AzOPAQU7zgZWUwom8JUpl1POFWMTvmkO7B0nNDerW4qPhRWNcDV4xhU0Qw4n7IKOQCMHPvz7DsJm
zSENKLkYIkDmTrSXxIwopX7Yx3fWTQcjkGgsnIyMoqJoqvUO0DSJS/fHthRtG0tbUhk1GSjDk5GYTov2F/T+4+hmLQ5XKu1bdfOHwC0JmydEBSd7JCd0
im0q7u+Cd8LtCdpU4hPZD4QKBO8hECPnO9QtrZdWcKe1fuJ9ryYVZRSQb/A0OIgYZzRmeK/eXjHIu9Stc7D0WrmXOVHaj1MHBeyouap+vhKbyzwsPhwr
kLHRg+v9ml4rUKpBJ4bS2kPZosi5RhoorV1b7N4Vog8Txc5qGM36y32y76TpXlvDqv686tu2xY5OwYjry46ViWJKRmqEhctwPMo+sva3GezaaRjIbWAb
Z1arBQx1IEnV6LZxyWGXzh3lWULPlKtFFu9m4qYZtzL9C14plX/hpJ+LasMZSx/J3gZZ9m3rWd8LaOjynxSfmST7WHy57rnz56XA11qHshdoTIcmkNoT
8I4kTaQppKFpoUK2nIMkN5TNYdZN4UpXRFAbQBqAMnZUoShQ1AqYkUCKoAsEQAjMd/f8R4cj5l7itQ+45ee9UWT7rsa4L+1eQCVI+JrHIehNK9xDuQJq
F2vCXUhnPEEOJXaDrr9OSQh8M5osA2yHBP/4A0Z5Ad7smMdTF6ZCFBDTJJiRaOMIXQ++GR0Fb+zhFMgaRPKRzvzlL22wVDrIhkoG8iYQhbvM0obwm8Cd
IeDwKBpIcVkqQ4gV1rrQlkXYdRGqn1ca4fRPqeORjg2y90+fR1352HlgpXon+PzJMP/TP/fZzv6c7AhmZNa1lH+1JYMD3V2sYzWCj644/RN47G19l3Fk
wJITHc/5//b8g8IH7ae7/s/+n8Lx+79OdduX/3SHQXt29cPTAQPp5syDv5rtvJLZYkjcR+whgPiAPGjIMk+5ERGslk887OvTuwQcLRsM/nedyq5F5Xvy
uzCwuUny1D24dFtI5TOv8fwOAw2cgfkmpNJDQM4P785Oc2cHt4Eh4/ronDQZ+80hAKoCTnkQ/skaCmhpBWQZQIUkQpCaIQiVCSAJqA8/D2Ie4kl6AYHJ
ne/jdWyd8urzoD9XgFX9ndrg1HxsrIbfAvihUYCOXeMLDnpDGCKo4eeVDhl5ax4eeKcptLImcawmFxoKV1vAZQxMi8yyaKhufZvJ9LD8yQX737GSmB6h
kU8QUYoUw8jO7wm1T9Uv+QP4mCzjZPDUFVREP9yVhif7naaGDu1c2X/LXZPk0sM+JedFyHjMtoVF5qcP7fwgf2Q0QXvjJpICAckTJpVoCkDLCYolopAo
Bwf7XFDJChpKQD6VP/CEaQGPWuEEg/wV/3wlCTCwTFVMkJFREsVQyAEElQxMrgapkxNYItJj/EMH0f3/nRh0VX2u2XRBIaqaSil6Y4OwAf/STD+6CrAT
BJQ1g7mgmmAGcCST57D7QQkh/lp71mrxczYNKED9pv7ebjE+gESQa9MHPoN9K3UOiC6fTqin+XsU8maEPvCMJT7nZssUNpA2wrAytFDSIUtGECOHKggM
JYY9uOdPIC4e0aXKnPTBxWVNHDgmaMwlZlaAwSRwZRkLdQIHSsuhiJVklfYCSahA6d6e89Yp932nTh9SgSSnE/VrKTrgdgDb1ugPoKiZfs+D/uhCk9kn
d7PNXJaEIgNvWoYiuoExGHnsuKGyMUxBVFM3h/Nz8jYQ7n6g5bvZIPrS/E5XC0AUkn/aJx7cDW5icdvcsGXCTNhNE8TBw0n3JxowYTAzEysKEMhr4Ykm
SAhaCiC20ruRMt0iFKbhOXDgfkogS7NSFDDE25ohIltAshhFswRjtzJtaYb1UaUDMs3mBkWQRCEIQF0UExFOFb5xhdsHXe9Yzet70FWJBgzYgVIUSjto
go8RuTcIib4lPTu3OBFr3z3xXbwYBx1tbCDdz598hVvYc5BlhBNEZmKqYx+YpA6gdswx4kxnB4MKzRvbm0IXZFoQNZSCwmi0liGMhKgbQxDBAAvPj930
+M4t52FgyfHwrtpU9oIdR7BsgMSO8s7oAf4y7HhfY1/54ofo6QMKVtESzSRBEXs/T0DuooJwzGSMinH55hTbdpw2/gKi+LjpCrECux4QkXHCccWJwFH9
yHcO+EWNuTfBAOB5EEPlcZFDKCRAXxt8EFxJVZYMKIBdoQOlkiiYwIibWhffkkz+EnJhcJaAodIKP/iSQzMhLSKX3n/nEUQjQTd8ZCdOF8SqFUEH8ELL
Lq7WqoERq8EYyGJYE7yB5BG+2RU8TlCtawyygaD9p/o8U1+DJQ+Oa5t5zToME5ZqGpbrMuv5T984cOUtWIpniU5pBi+G29sOtZsNWmmBjJRKys0Xo0AK
UNFa9+Lkby9l5iLG6btDHVppNIRQPBZLKsGXslIvIFtc1gazUUMBJc8YQzWYZUbenHBMW16Qt2b8O9mwe493l1dOX3vnzXe74+THBKUGVEmZiZabNuoj
8xAt1Agm1GETdINEh28c0iUPvZwCFeJU3xEcFnir1UTAxSbwu3ZlRlzDy6E1ymcoxTyWAGjra8InHpsyleI5ZWHjXHd2cZwiu2lo7qmc5NwzULCo16W0
5aZQzXbiMJsRGB2OLhJZClIpjLE0AhgOWwaV0monk6ANJMDycBMNoLbWuXCeQhICaZQ9fqB/+kC9jruIdFT/hCxIVSIeP0MHCBnAgHGBD24Dflw7oHdl
9XzqzkGmMYfdlUGJPioEk7F1+3vdtHy07HPWLBHQS0Uu6C0LqiapPobfi5VW7cE4oG1l4Lacf8MKRdWUOHfVy7tmxLIbd5N5LOmGI4dvNToSDDfC7OZP
6yQE4LJUlQNApFfgFAcjFa6i1BJ9f0lSLQn2uxqkV4d54SEwa5hlBDciwt+7HW8MlH4V1+rE6w+4MqjywTAhmVycJsnBJ3+RJyv9cASoKOHGFAUNUJUk
ELSBSFJVRTUBRtiYhDC0V5fi0g0AJyU0b/E0fZKezoAK/SqhAKUDSCJubB1H7Avfu0aPCCmmgICKSookPWkZAYIh/uRY9X2ih/O9EP80VRygo8bGTTlF
w38eOzxGzEKIKAebeYRCgSaIG2nF0TtaJYap1OATVFZbOlCkEoGJEcgHIQKBMmkUyAWlySIwmkaVChAIqIkCJBInJFJGDAIaR2VCTNjBMgaIqVdRk5JV
WYKUtC0pQlBVIxUoULMiUCSVVEpSUEFSKRCRIsMsikoCQ+xfZCYaCUf6EB+nR6hD1dxEBJJ/I7hf1izEInBSGkhgocgKQaUpSJKGhNugKHkPs/YR78xP
TIyDtGSyIjIMPz70ZpL95JNl1yPJmzgBUn86SdPEjs3aZn0LDSSOHVwTHZckQ5oNaNJ5lCmiuq22UA3mia0fVmuqye7B9d+FDulsIpLFhFHAovEDZxuV
RBmrQzecTDm88xkOmbNLNNNfmobVICzaVPF5G95JkOgRA+/zLDBoH2QZFgfm2PoBy26dG0kkq+D3YKYYwMe6V+JzU+2EPshO+BAkoJQNyUUoQH7ZB9IE
XiNoUDUIrxKp98KvLuxMCaHvDxE5gnsTXeCfsJmIqYkpVgpQkkhGikiAKQ2DQfmBI9BD9sIzJ+wDTmGSjfrEaLaoKNjg+44yQdTVgKjsAO2XYU22RRog
NDtWAkEPfgBp5fBeYhuc+eJEqNEmOCUKmEhLK5Abe4OiPQ/Q/f4gp7jYfZBR+mYf0Xu+DicbmRmMFT79rA+HAGIifp8UyQyQgoaoEPDn6+oFeIz0vFlT
5V4yTM8c6gofnZ0hrVMRRLZrei4AtaAz/QAvUcNQ6nNPL2qvzSgkYJSimVqEKRZKCqJqmilCYIIRGGEiYgqiIqJ5Abd7AedhVQRNEhBVcYGDFEs+gsie
kPpA7HsHbRvRmLoZ5/F4qyPHSFGUtgEY6Ha5ek2mMk2yAAv88NE+D69/C473xIj160HeQ9khA9k+gPWqeENK0oRKersa0HIztwvJ87g2QV2x4fs37ODh
KMwiT9HBy1yKjv5PqZv+AhO8Qxy96J5P0KF1htRBugzzxaGiV25/OEP6doP9yTNUOaLnUc68c1yI6ZIW6NzWuppdn7Pf2Ky2wWfndTp8t9Od32HoduB9
yHmh/AxKChoKBApEqnXsUMT16EV7nwan/3h+0+eLzL7+T6v6Ij3r/ZTBmaP2GtURCUKxFjtLFk2CU21Wz5Lo2rU5afyzpoapZqKZ3kFyQKUMgxlUiRTL
BNTkrosSJMIWWRMgoLywENRoNQQDdbRWcUA1mIhRpFsAVUCxmbaIJJ8O740vo5BMH0Xak7pRWMFutHBmnQZdDmvjDjBVIRKDInoyEQARCuDQroDRp0dD
8T3A/vhgqqQ+khJPoADKHvTsHGfqEvn2P8rw1d9rtvVPtzkKNDtCiiij9MwUG4Q8SyfCWQ6nGfZ9M6CEPkp4gejifIv0vT3FjasjbCY/yjNoqTbdFfcP
88GCr0wFM7YYEQEi7BYUASreHT1fToNIeZ+pK9+GDpnOhIiNZKh3bbfwdjHz6YNPmlIKExWKpFY+X236/M4z7Toe7Hwfo8ggotT+x9x9qO1BtYhqxIkM
jJkgy0nPPJKxu7YDudlxdcir1KghIIjqDuDN3JA1uzNFyIG6AJJ87IGUVhFBZD4/cPXy6FR7OD8/d8eQcuDKpjT9ma/LE7/DvXySHIGYxsEKb9CIEy5e
tITtN1jsKIlNTTkpjUNU6Fqr4/R+6kPfLgMtFGSBhEjB8TFo93Zfbq4iPYSZJrZTgvp7sA/Owj0spqqqGLu3jsJvwXg8F4BwUO0/iO5wmcuTWtjA0YKz
GsEy4p/H14CP+V3G8MJ9fXu29FsgibtA1gpP7ncE6oaIwwKW2SaQMIjMgQp65Na0KfflO58mWdB9vcJOVgJKswNjx1zNnKLtyG/nE4DvG3A7pzAuUaKO
2M0E6ZIqwAVYoQPCbZMYcST4E8Jr9Vk4kIoI65XKOXMEENIsg0qpyxFOm+K84AzjoVoYLzuxRBApRJkwifm9EwEsIedYphD1Dd45W4hue18H7DmYbvPp
kpy9i0ofVC+LGBDEtCImpPrSJJJSNWwXjKVvK7E/AFEPX6G57jENOpoJUhuYvUfBUhITP4aTv9MOsLpvEK8h5n6H17jzOqCHLQdygh8oEPoJghQaRWSF
EPqT6LFBNSCh38T3Hx0vHzxT84Mjp2zr1ZUu3cmLGfraFNRMkVMykxVke8c0GrITCGMwMldDA247qRrwBdxUO8fn5dXy9pGP3iho84LY67njLunCmGTJ
EBSFNA0iQSEElLLDQ0IOO2++hZxiQXGy84JVEDbuO5UQoSA2lMiQYWQdpDBYPSRpCiwiIqbAqIKKJhYKoSgiYgoKirrmCxRNGZhS0KNMG2wJohfatTbh
m3imAXAcnwaKiiyZvMXEdlhM00qGjOuZb7BTuwaISlKXlJkrJZHB1wJlxJjR+LuPXbgcC/fHPfKFkmj8zjYD8d8F3Q42a0YjnXAUKmRvIZHGOKeskXme
fY9sc/25l4m5o3DY/p9/f4BeJu9OnThXsclfiIi/pCMkIUIlKMsgAe56YCmpaEoAiiCIooKiAKVKVEpZIQiCCUfm71JR8IcappqKaAggfqIMmZD2ph9w
aXJYidv00pTGirEqDU89elV91NBUAZsm5uLOaaynNlM3aDGYW6f4M3o3j+uEeb5gG0YiCaZecutGhMQt1knUzpm0Ya6Si5CO4HhJJsP0nO7TChOmH7Dj
G54kNbCBIELu4WOy5a3+FcBvkQ85P0bHICSffY/LpybeGFSFJ+wLDbe9GtToObTNm8Ol3zM3JxHXfNDRnGjT2OBRyEOAf1YmFiEGQ+yBrxGXscrRhjII
otLTxagphwgoLROFHLhFHIHGsn6VMzQn1/gQLVIUisAlUrAEoQQlICQsSJSgQECsETIEEUBMzQVRNEFMhBLTNFFBJQTSVAzUxJEjBFRRDQUk0SzBEEDE
ERUEMRUSE+qCrHEcSFMsFJklWQZFoUghSJBQxQlywCggkHIGEkKoSEsYoUmZDvlFyRR4exsdIPeUQOO267Oc7mqOVmN0r6u222eZcCqMsQqSrDGzA3rW
LC3QgAIxDBEZNu6AVSKMshQ4DaDStCQRIZhmIlNBwA7xQ8VSbw6zOGpgu3YnRooqiAxhHxQUs/74yw5bOisPD3o0OrUzbds4vDfna5s5nWGZlbmSWSNy
b85MYKj0whVQYwFJCHNbmEA54fvsP8MvVhpJgNFKYZThQmLBCET9HN8YFYIB9/sDY4/NZCpTRaAFdlNlScn9hx8ix+johyCj2hbLzE8cLBTIOR/GTS33
R1tfVJ+M6lTITn5EngHlB2EPofjc7Q8+3bE7OqWpP2/j+PD9+/5flz1ve5ED+mF+kD/liBo8eAVqIYiyR2BQ34SvANJzDunZIKB/Y4f4duA52Jc5XI9K
cdHaUiSImTArEsRT4hw9u6DI+GOaxbPAnmByjc7uKtb7e8eJP6CVSIRNiUXrJc8Q+SqPhKIb9S7TwpbC6/q0ULPLl27EsSDbTBkG2haZX6G8pDNUSLVR
D8ugzTOG2cuxEQEACqqCCEQayj83owhIo9vXAy6Je6VNnOXC0N5wJMkYCAmU2Fxg4r6yptIbkDk5NRvRVNBwu6gkaYElKlgk00UONBskqbm1EiftTl0H
SfnU0EVFNCskrroc6xscwiqgMlyiDAD8SrEhQUFOwCgbY126209neHkxWGh/yHzr7PmZjAk0Cbw1eGjeP7cC8vtwCpwDoGf9igjXcTMSUIBF0vI/2n11
BQtetvk6kXigEDZwfR53WHlnuHpCUGHsZJQZq08IUiBYygFZwoArDJKBk57j+/d/n3/0/2n2Xllx/q/vfiPheDmTt0nOtyFeLMs+V5HZPGxGbFd9B7Aw
0b1j0pPQiGSaKHVGKIReUYOdwQUQMQEHdvnnZkbtzOHM2JO7AHqRr3IevFIfWwymDAXdB5XB9lGaYmPlcwhEiYGTFHBspzq8fhlMOMLKpy0qH53ckDs6
Eyzo0kn7a3d/MOoGmxxV2NfzVcDmwqTCG1hd/ZRdhUi5rdWmYwduvRgdEIG05YgLQgdFNf9d6GwD62cf7Gg68GcdfH/RrH7azZ9rIeWdmi0GKRIoz2Nw
qddOw1pM0WTZ3Qxjwfs/y9W34kcrhPBBfkH3fQgn/LhPeQJxCJnGIoUA5MQYreB1QMPI0Z1rz1oO+U1IclBlT5Xh6jztcoENpIk2wwMOGSnBVSGu4aGP
qSGg5JaeiQ8UMKnfHkCKwDynbrYg9BI2jCH9OBCB2gQhOZjltUhNfUeyzCJvDuSrgcUn+7DtITEnyfo12mv7UD066zOuWqZgxySugH7qo72HFNDOjjnU
mwPj1oOSHISGbCHr3QKuUZ/LGzzTb5Qq0NelVn/09hZukPFWQznAHIf5bAe3cOt5QM2xtsaE6iH/SFQpKBoaWkYqBpVP/X+bZDve4S8z026T491NUlIx
NAQQeqDIpwZRMigpEoqmomgiApQClpQiRs7KaVzIHpv76pORmrw6Z4t8DhPU4Fi+2pSLIa1x9/E8vbu+oPyBEU8gam4N3YMkrzYYDsUf+9d9vL5BPr/1
onwDfO7X/iJzVwR9UCd8xKCeQdwd+kaKT4lQGf6cPkxq5N7Bfcon5USkR8Nj5Z9Gfv2MT4rHW/nYekLPVh2yCYG0FJ8zXO6byu7G7vNRSaZERSMSLDTW
fp3zPMyr89mzJ1h9cs9dHmVl0dDHR4opPzCqhk3IBdm9fxfjHdqnzwhPSGMlRGSD75+4QhXsuxbVpFxry0w/VrxvWyTw0d2ObzSk6ZxGfFNpmmO3L5uY
VEoBOqtyG6AmpklMVlIfnMWzBGiKlBGWkThT7uu3Ply0p7Ht3CPVUo/bpyMzTWHH3B5afCQGcT9/TbHbjU5vJJ7PIh7KohyJIgegNmWh0NL2FS6qdwH2
X2yDYPOwNHqkKetFG+q//jvwOXIwQE6JNbHX3nv3IZeWLkuZ3cJd3YWXdhefH0sME5IsgFEQ1SDSFngpzD85/Zfrq8TFlwT8ZCH8UkevAvEr2sdqg9mY
LxL/X+pvqSM5Y3svfkbRqWJwwD8654Gefe3/R48cdnxE2wQ5AYgGz/V+P46/n3RP8f6GIvmNwqgcT+NPxYZ3HOucQkIoTfccFIIyllXhQfvd2BVRyrQE
US4EL0CoMEyfHP0fu/RjAYMk+hjGtK0uOFLq4A+fQi6065KLrlYiXj/ZI5Ubql9rbLhVxzR99af/BWh+lNU+LtsZ/ZNZlLCk+n7fi+QeoailwP8IEyUC
kKaRfHmB3d2B1fiBkFAULjCb6UMiDClVAJ9kn0eDJOCfVjRKBbG1UBTEqOynYkhif4s14KaQD+fV/7knaSB3+lC+vVNpCoHmErZbFRlKeSlEyMSuK/h3
IgqUd28vQic6Ui1B3mtWTSNsn7K0p1ymnw74/pSmNQw3p0eUkSde7hOkK6KlYOiclRE3E8qOhHGnsKiO7Yo4jwm+tN8pn41xuWXR/EeuuQbZDB6A796p
7tJ6o4Xg8Iw7PLqV984s9Q+KcTLL/jz9myeyB8SL8V/MfJ4ZQgf4e/p+P4fMD+CwUUtMStKBCXUgESQKk/3Ie58TszAzHJclZkq0EamULKWsKTj9T24R
3dvDyMeXlxw7REuyqIkJlkJwoioKMoC9mwmFXNHBxTlJhVDJkUXIzOldCIruid1keccccNw7CoHJtC8GaC7u4SZKSSjkLmVJndQ1bkJmbQd3Pdo4oSYO
HiqKtlJrjo7oJJVc6K3ccIqp0zANK4ctAoXccO5gc4cc7W0jaU6I25F252Djk3BzwqF13M1heKJtwK8PDCxx01KRECIhghMImwqklgVegU6WVjQqrUzY
e7jtnDFjcqLzORydG7OHsbu1gOf8s6wwUS5qEPp7Tr3dK8O2MAoWkKHxrOy4wzmVZZeKN0kFzyoLfa54ND1t/llANVjLVFRDNl3Wom3vowes59AA98D6
GRQJR4faDv24Ncat59ZDlZWhKDkyS0lDkyjO74vNDDgyrcbi7MYu9evDtJIB4HAYj5VRyqp3CyGtJWDolM5BTs94uHwnm6PPKKidnNyHcL7hvO43vRz2
9aE683Xh465aOK8eux7+H2Jl2FxUVQhSSQBNJLQEQsSQMEgwYBjNwZUXdCn1+3kfgcjL9w7tqop/Sl9FmnbgGOxu6II4QrkuabgMibLGHKe5gR7d13R1
w8Q0kJI7NhXSZblNIawsRm8Mw07xsNzIYpEUwHBhIh0gWJBZlSDLqmpMyI0rE3YaXVzV1czS73vSjvMcgaHC5VeOHiwuOX4w9ucMcDQPKjW5i7uVo6nr
rQpOLVDJJu5OenXC3FBR+rjQHsJEj7UfXde49LgMSGD0MBhBxgkAyTnVHdAdS089N3XF3+P90Hj6I+jsVeXHErYMEzM7TZlhuCyFaCSJDvpXQw2unZ9u
J6n078teg74GQORwVQwVUjAn67ifqdCm5WyatKZsb+dEvq4MjzGucIQjDgMuOu6UiWbqT0q5zqIsgJg/qLHd91twU5U35HzjsUO7E0WaT1aT49T7P2ZU
RPutn6bKFhMkf7xXNQVthjVEERDENAyQ+n7DQIaeQAdDqRLdrxf04dPh/TjkFIbkecHkF6aDDzhqLiD2xFcJ7xVDwZ2PDkbCeoPpmBfpjmJ7VwT1+hwo
OmQNTzYAT0zlaNtJwZzNC4jjiXJGswpuSAIbNdcCru5NAqqioiKO688gnbw9xaJpSbViqrPCXe9de7pEI2cZNs7kwDu7Hbk7rdw67JJKhQBGOrBpOwHb
bbtDIECKCgLu24cMVDMzsr3+Tz6qIEJr3YphKHnPIROMaKExGgzECYFI92bk7KRJiOvT0Swx2r0uZmCieYy4ZIsh4JKzqjFFpeSxLGRMNHmFnwyzqggb
B4qYzCDSvqQCmJjIh+X51M1TwhYqQxlRDy0OqUERldA+OeDnSSLRAoy4/zvHBUIUIUauQxQXT9cnhF5/hGfpAvPR0YpgPSzu45C3CbqCUiAIGx5uXGjC
hkCG4HU7w9iHqKgGD0PORVIRYLMIc9PPB6Ka/n1p+Zhtdrx156DOHN8TFrrjHn6w9uK6UhKiKKiN5VhQptnPWH6lhZyPXWQiBz6OQJuFompswkUUSqFh
9vpj5iYEngHCuj1c9oADprEeohDGvtqhGP1OJkdSv2VS5++goTxGaaVcVmfs8uWAnXQowhKYsOTvYghZ3DtM8LrNZiERbalPW9aKmkr452HA1xn+Kd6T
+T+Bl9ZFNMMYCQQQScgIpSXtgafA/HRZFgIw0euZcHKYI+Uzcn8M+WGkj1+rvSQTJpp2jHzcyDchoOUGofElNj7LDnBkqCFIlKiUhPTsYeG++EJ6aVx0
Audo9WxhHbA45GBHmJh3zGXqrGm+iFJpwkooUZ2Q103GHcj1Dz24G01NeMSiDe3HJlv01hjYzkoGYPzZX1ed9tyoqyfhO4zEPAz4GUOt4KLnMWYiMQ8j
fVsgmsxX2JxicbMZizAZ5VLTmy3im2lGckDGMIj9aQ/4y9OyJAyDJ4R4NV8yBoA714lDctw/BschK9k5DaYqtQrMZUSfCFQ6T4YYPfVDmq4/XKZ7MDwe
fKewyQ6NqLWB16shpxtvcZt6/PMJgsngf5YMCHVyEwgPsN9ElARuJnkLoPGcEk/72HoWIaSaPj4wq4VYImn675M2VW+zlZuDaio9whnBhhnmwPQ5h8C4
ZM2dxEGKCflzqzDSgGQ1D3WWCJaZZmZswybAGr6+7jovMw3JsD9EAgep/nYBQUUCFNAQSNARA0VQoxTChAQFBCQJSoUMisAO0DmWNsrJbwwRhjPKSUQB
QDELVMO3JxlcTDweJmknBxOMy0M+1IfRhuCCP4pqbb2yjc8cxNRQdMKKgkp+BaXM4UPHKLpDlWzbST+RAMZOTlj3by6GAdGR84wVNR/XdsMOhbrJUnbK
wLNtP2jAw7LSlgbTp/Y4rMNmi5pIKSaASw3o86bC6TGGzKsRiJ+bxc6sOnSHSG3e6prJTs+D7jqan5fF9dgMb7dTxuWGICymy0Px9v1eGMxMzSxZHe3M
uBEkkDx7prmd2u1zFeqyk3htIaXg0Knknw0htc0ZudduKXu8dobhahgigSIpCmmZmaGlmCpqSCvAwV9zCaJSYJmqqmWgZhoaIodQ4n3HI6XUzvAqPnRc
95kmWH0b4PD5YKohVZWFQmX8rC1qQwlaJ1YNIzRFINFEFTMJM0LQ0kylUUCZIpnd2AI/xbKYXAPrYxW2ARKiYlTEFM2bYGmBaonCPBoqhFP5O4xuBwud
YP04DlBvHNq1guoHUaJRTI4JDSQybOORElULSBSUJS0tKURCLDCNAUCUlOwH6hUIEOAtkPYI9zapQUcmwioiwZIYEgUSkUzNUqG6WMK5erczuasDtkwg
hiYGQIh1BSZKZBk1S0FRNI1RNEZBQGVBAUGhV1AAlKQkDkdF4bi6wf/Ty64nQCgmgEqTmSE4mVl3jIeUd3m2J3ztXXDLTY+cPZOhtzJU42IT/04TySGF
lZPWcSJ5s1Idw15XU8JsA1V6PsCkpQsRERShaQYCArFYIA90yMB9oB3/DQ4v/1aizZpi7eVH68FCDERJEBEGOQxVK3eu/7HTFRNN6e/46rt/k2FYH1s8
5QbVK8tik7YFRFi9pdjUPy0KY1FIulatyXMBUcSjKWAijGWsMEGAN2FwziGZR6oGsvGsK6MsNMrpCrCeEb45Yp5cJ9kcn2gcesbkNeZEPOUP8NVyhUO1
dpynbgoIowRWJywoxhRKMh+rhrV1RFDp0yoZ5tB3vXF/Hscej6QF5xCqOISdCKYWKlnZwgZkdTwmtaAdWJqgiCKKAuAXftGcHxMKXUc4igkqewwsi9MH
VxOrTpqHOGYjIhte9rt5nzrHJi+3yTyJO/CcHgSVM5HZ9YPp1wLVAwsVEP4/h3OQ5575YmrY+VkYPruC764vawCCwm84s8mdqxpUPxaTpfo1VrgV+Y2t
0DbXbcejlMHXRnWXTET13awK5yjkulXj5U99W+3Hz1K87d0C75WFn9jjug0kfdXcjzhTqGsNBqqnB2wMGZbJtN6jmWMRK6zktQd8OO+HEoQGYOuWC0Qg
VRDT012h3lKmd05t6w29LcM04Ixmrret6qjDLkU20GRYTbreZHRIim/KjeYURVW62JwInGcLuhRTHho0FTTpQSIjO+6snDfwjrHk52OyBCF6xC5d6D6d
jmG2KQrJloLS2CHdhx3l3ummjIIgtgu42YmMqCg93EMQLy5uAqNO8mOeQyiqPoDkODc8rqHnGTU74Y1EzQS22FJhBIIt2GFRZ2hoQ2hNMOJoWTplIKxQ
Ym7AqqpESN7srOk10l99pYd6qxDxZTGV8Uu7Cqgct8WIlvWDhhO9Qvkdd83VTRzclOcgbdd+CUFFnBZ4qcVa8uEFDLQbWqL4iLJYyNsIuxhx1yNmv78y
JwvkAzt7YnAjvpuA+O3ORVVHK5nU3V6YO4stbecceRhHHd3BaHyd1b3Hr3j4nxEYeEqyhzr3zi60uLksupHNvSBp5GZyzVqoqLCi6wcKvKcZvLyIbNRO
MDKKyqwN4HjR2KO3rRZUDN+KZhPeBgsXxeC5X1vNicZ6ZU4on+14zGI6b40YBjJ14pd0r6nXfXMq7rCsqY4mFpWPKae1OQUCOtv+HbrOX84kHKfI5hng
p2neu3FhxMQwYos6Zphk8pRBTssrBEXdqvV9j3qrPXMHJ1gXGs8auhC2w+HE2xQqVrKwZDd7svIw1Elaxd2U8eLMTq8y2+ezOaDYnDVMVHChUWRSWJU7
Q3yDgZNc1nb+SGe8OkxDlsIpjK9KnSAViJU2yYkUUNM1u7doYgV7TXNZXThbIUxLIapR+HA4a8arIonTQ9lhRSMkGGzhnesk61ihliJUrRmkMSi23OaA
kFX+ZNPHzjk8Rb1fFCZK6HIO01UEWKkATKn7fKcfnH6/0f8qb21U0YPz1mLiESKKYBO5tgFjRpUxEPFKwXklTJT4C5CHO7iGx62FmMOb1nHw9G8eh0aQ
xh9WxNdWSpWBg4yFYs04y+LJ45v/L/XvtBZ214KzyCdJvW8NKy+bA4njhzBkRA1A5Blwu6Gaw/JAQE0BQSQyODCky7bb4YEI1NG2IusceA7/59PwWU5D
SQRDTFEEz0TnxhoPEJTcZBNM5FFUUtAoh3lCpbZ7yjGX1lf2Gjj4h0fXDNXTj+hhjDibyn/FOmHTFDtj9NZ6a7d+Gn1dOMoVhQWeN0Mda9ZjCI6RUGGN
TkPc2ZqzjjFjo83NezZdZmnKlRtR4hRcazdqMX85rNGpactNb2hBgzTf7m3MBkMycaCTNT7A3ZH8ZJAQ0OKQschMZh8QkwhJ0rgkVM0clDIDA9UNIYIQ
diIthQRZCMXMYV2k6OxsqYi4GnTspoNmSQsmUNQHm9zUA0NliFowOEGxiumkkRgy7uCY1dxh7SWRIYysNNPL6j2qFKQkpA7IB/b7HkIfomPgEH4wrg/t
xMCAPy/h0HmxC7JoT5aRwQALYYMfUTFfIXc6jnmyWbpURbhTKn/Do84CCCJdlDifaZAkzf+oN6gJukJ6/vodbkhpf60hKd/1WVPh+UNjNA7kztoo57uW
n1OWHlpiMOOIZMQQGJDkhmD4QdY5b5/WIkCSEoO0B4cvG0AOBAP+mgfYHMmvnH09FofRvceqQ8+HY6t6Iciiiqc4nB+SFUxaI39tlE8qeijHcUfIh3RL
xnILI0fB5pvXM5AY5eD/h+v+VAMYFCokmohpGkyBclCYCgL67GWABUuoQDu00J/H4fyvIyKPuy9nyJmfI/to+HhiibR70P8EMD9ZX/PfTB5owBCnPAOj
DUyFJ+zZDrFLQwwFUaq1EC4nDEuBTGqDKAo1CHITg5nLsoOQlpjaAc5xTNJMoUUtLVUUNZVWUpl/ZF58hzMlQswggI5HGIcIzMVwWUNLgGI8L7/lh6wP
XtocuqphTCezFkLDtS5UShjD9Z8q9/yrMj237Ool+q7Roj+6HJ5CS+7HPJ8/uMvLLMygL6R+hlz95UIskAif6g1H4IKopsFl2KGTNLy2Ud5oUDQ16YZP
p8ehD6l+MUfrv8MOADYOsUosVRQRBExFUExFVUBRQUMUTFTVRIVMUgTESBEJEsVBQUxNBRQVTTERJQRJRTFEVQ01QTVVEUFUFTMFRTEDMRJVUFtgYlTJ
BFUBKVLMRQzUEhTESkUlEUlJVE1NLLJFSkRSVUSSzFFMkSwRMRRMjRE0UwVVU0wEyUU00REwwRLKERFCTDMUUFBNRFU0TU1EzEExS1G8Q7IoojkQTKim
i0LgRPgGmoaMFGSa9Po7ZYgMDOZ4avUUGcZB7pXt+GakQTgkROX54CAenYPxOoPl21zNn2o+aoHbVYHgVRBEqtIJhxgXtJs8UzCnimJ9WKad+cqflPfq
wA/AjRJhSYYauzbElNJQUDSuwmAk7OujzyCjhByCo5xzZY97tiB3ognHhBDnWyogbkDSZVVSRdOCFV2XaEIdghwTnabCiqKSGEcqyArqDYUXELBGidY8
vrAedu2HNjAwXCQxNx9iLpA1PEiZHBKagKFpTCF4kD0NK+VkmRmYKxAm8GEd/edQPDu+WvXJwb1geT5GJ6SrS/nlShR4kGeJScBLyg3C/jszfCDRVLi9
JAOlWKhBr0U9ft+qYSBQXVABbC+vMjxHMfDYOCHzl5fPsgbkoUjCddevbu5L6kl/ZWIaUoUYpL+zGIw3UM18MYXQ33aonpLHpIG/DRiCJjORA2T19UyT
hx/Pg8PnaPF9Q7+HdsvflzcdXMnDdPd712j1rOTPF7sSqJDLrMP16sOGq20eCgZgG9lopSrdWOUP97C98dLpKprS7AL3vd5ydoBGHpiwh6/PKVGAxS9G
BN9xB+hM1mfRrEN0ChfasPjdlYLCVCqiWi1UIHYNKDIj44xNrifKSsFIVlhE3kE25GBnN2E1OoMkpa3HeRU2NgOqKJHUZvrjWCSFh2Sd9Vwaj3YKhiMD
rljg00Xgc/r0SUZpqJJmPcHPWvS8nRtKdZOlo7HYyxiGE5hxCg+2dJ0yEfjmVZBpoRFmwYswKl3P/Od4DvTkRQRwyW3ARXGCEdwH80e6MGx37Q/iq1fV
OI9FopqV/X+NlMCfDAA8A4wkiPhp8paD4fLA4DY9eB6Gyhswk7eha9satQcRbv/36v/SUKPYj9wPI+pMAleR89g29yb+/ylpK1GFmMA4kcx9o+//qTBj
aQKnOfPrP7jvnjoGDw+csGNshDkm6EI7vjWu1UIYY/KqQ3NJNAPolQ8SPsIYncgkvTT2+2nGjXMxsYFpPTGt5M3AAteQc8BjIP6LINn1md7zKNHSJqnb
yP2TSbcuxeUHpumfDWdOvYtB07YJ6QGQ2nF3ntMVJynhCBg14TKwGHQ3lMwVlxq2W22Du316uWVuKPbFEuCxG3XR7GQAKQwYxV/Yc1BZ3+wsW6SV5pba
N2XbUqll3VcLlqULj+boXJ6jifDlOl65v7Lcd/f27oL5zuIvqkeaLefdHc8I3i0rzxzhyeEmiMmRyuy5YLu53cs6oWUg7k+7yeF+dy9ot71Pu+fO2Dyf
GPnj1471k7lJeG3Cy7zDTstFM3cDBdObtJhNBQnf2gdIHqxNQkkmIyHAPAUTSh6BUt547rraHJHOF7l+0iGqaGJaAmaEKpKE3NgfPYE4ex5J3HQfPhnr
m+Ok5JOdoQUAnEztujuxRBJogJJShJk01EVFBhJECmnqCeTGU2zqFDBwVpOd0EKBCsUFkINlHV99+L7z1IPufFPbKVmlYsOAHr/hKpDkhzT9P3/rXFt4
fCqvNsFV/uQ/z+vd6Vk/mj+Yzp8n+iL7uRv0sChJvTclG55kziItDqW6QWq/jI/5dKdUw8kF6P/op7mpzUgW57ch9H1Uwoet6GesCkCoGLdMEGEKDMtK
2AK4GhQSndRmDmIUYBW4csKSfKgr99EA7pMECsIQnkuK0MZH8Jeuteevjh9wvT9YGp95U69sXg0fh5JWEs2ZgjXfakRvsKyD2RAgMwIZF1zVXWmHK3mt
LAyqQ03ptGp1W43dDu6WzO6PnJHXfWleXI64Cr75uhfMeiRnooMrgaPbXqs4uviuso4CDwIj0FMoOfH1xUUxY3MrQ12V2eg8DmOku58ddRrV9TtkdpdS
J25W1oVVC493u1WXpm6lvdqhXg1Y55et+r9v1dyVQ68yIjIFxwjuLSghkzjm8U63I3Isqaj9M+Xnr3DT8QqQLDv4L9EJs9cmUpTjG2P0zDlqkIaMv0+t
DQw39Sy8PHrzP4XogCIArLEzJiIke0BENAzyu9p83k4kjuIheWAASFrzbkYVYHkg93d1t3KRNt1hROP131Y2SlHV8HVVMrdd5O94CidmYRG9+cEQlCiq
sGKvob+jZuBPQWzFqpByyaRwwzYQ7tW1HyWQTvrcTI94n0NHOQiNWPR4PU2JQS2La8lJMtLEAdKPBKjqkxSgWbpyZSRoBsSTNhMUPpq/Z2eXeCy6Gtzy
qY30CIBIkZ1b9YgSAzGyPNKiAKLYUWAH0qkiCOuN/PaDUrJsjegu5Ewn7Afx3vfw8rFwEE4uEMkkxZELcU4CJfeyAMupDVEWHrK1rzcjNo0diIAT2L2K
GDM85UdkRQPCC8YDICG/JwTikClrAD0NQXHN1uxKFQSQ10UdV6cuWAcV+N65o+Rt7qbNWM9ZazRaFVjhexgLPFlyT58YTkYs8IWvh9yDryWgnxSXotfD
Jx1w3dymp5SukzvXpJeeDnPHedA18YNkmMBekrPhxKklze1i4ljNRGIaoatITDHbdy46Z7k3m7bflvYeSiKMMh6lhkDrRAsRpdHsWh0fb+EydPxv4wDT
vY2TafCHG/HuSYvvh61DSoBJBDHs6I4UY6ptQFyABlelZEoWAr5yYKmOmYw46LSZxs4k5Sk+bYVx2JK9MMnmyQMW3MprvWuG4amtzvNChxCBowzZ4kBi
OUPL6DFFtL6p8jwsf5h+n7lw5W/rpyUDBMhy5hGEYJPvvxyBc7fyN3EMEMFH38DGhAIbJDEl/QO+IT9O2BTwVrbDccDTHGTFUoFkIUDNMDdziTfYVZRB
7czxIMUOR0yDe5EXVKZX1ErSnQk78WziiX6LunQa82gPS+m5s9eEIgEklAt8Oe/UYOuOjnz4oHzdvgbWh6JnjeQ1IHlBdl9Hxr4IK3og0TeMw6DUoApS
ZEHBLBamGXlTLlWHcyw+gd+I+TnHnZFJqj6oceTlsETdNDKcCQxEjwJTLsyAY54GBpBBz1WojrcLSEX74gSSOZcrKm/QeaPtdyinIoasa2h9EvWDFwmh
SKRh2aS51D5U0ktX3Aec7DUXBIGZ3WeTyL18a3XhhmPVyjwlZMhWTeTNWvU19NVfrccvWBLaQQJTOStrqpEaWAoY1KmoIhlCEhMOzfBcGrWgarXx5UGP
FLCsFEV8USPcvSAxR0HCaAbSNAET5aFl0SZ1p4l7l3ukLohkDCPR3t9fAodOXUhQKABNsMX3NcMUWbNualCBU2hx6Ez0M4Bq5pLj7ebedpMjcwNQTJq8
QCp2+jrRM4w6w6MqG127IIcCpWet3OUm+CB0ZiOiTQtCTcAE8g2X69Ob1c+KHafDxk7OkWM5htnIhGshAcE73DycdxFCDrYY8+PQfhHijpbiC+3j71hz
TrHDTpnOZ1oK8SCy6bIHT60e/HWB771aLDHvssm9X31UD0lIbZOFqatj2R75GRG1pb7dJrol0pZmTB2idHh4R0++6A7g7gBksLu66VF1gUmDlibQk+qq
aqbTADcT4UyoCOlkiYaKKl+jrKjHdKclhN9mOFk898mc2GWTB3WSfePodoaooVtRgSAwCtbmxnesueJ5PfWUN5hHJc17Ic4wTDggbIMsSQg+z2Zuhthw
5D2yN4JJ4DAO6wr421sfR1hb1ltjcfBUgspQwO3LHyn6JWjQjwudYJF0PghHItiXvcRaKJ3FOL+L9Pm9CBvZUT6p1z2eWQ9IL7ZSCfZDcm8qgynScLJ0
NtrkJjgVNou1E7pzrKJ0oL8+L8NT1l+OR9OGIuJViCysUrJRDbPszwl7pN+5TEfHwGubDeUBOW28GHh0wvxc11Dhs3w82xOxlYHhg28Twjtstwz0pbjA
XzfBGMioJzXXvowFJjxj4XvOtUiyVFgV8p6ykzXWHwGwMM0gFQHx4cRHFufHv06kgHnrrr3rR5eQ4nWus0w4kFPNKosAwZOt4X3rd1mwzBBinMB9ajTd
CFFbLAvD07DQh0u8AWOpTWdyYmHTgcx8ZOlnVFBYcTEDDVxJUmrefTXeGuTVr0kARBQUxU6RRiClBM9UhjHywgsAbrNKWGQvUu5W4J+TMoVxO6y2RKKX
oq4kFIxIzg9WKwkdNXq3wGpVy5nEfkiepr4yFULe2O2olpDFblt1UyOpu7MXB0NCxIm29WtNsRVRYC1b+Fd5MjHQFEETJZsfHqk6g2iRKDeZy1ICeOiK
OdKzOU30GGijta0Q5OarytEEkwEikSeHhiTra1xASasOJg+36gHq/A+/XR3S60J7db3uM+Gb12+/Wvae4vwclm9AoIKD5R79bXbA3ARRk0lAJD6QBMeY
NXMYYhaAyt7c9PT3Hh99+NG/PWEmu++KDqAU1Cm0gV5Eo8QQ6SAsx623CnqsF8GDhAv0ojrmDwWekn5rOzzWODiAksgbIGGPiV8HkbWBImASiI7EQy2e
BE4ZDIL5SN8Q7B1hC7QVrXq1QmI111LkLUhkBeryrw7asDogA74IijzJAGds0zIIRGdC6Sv4sdHVZnaqPRgoLCDW+gCwyJgwAY9ocTErdVQ95XJF6iWV
0tBnZkNH5JcE76rGD9E7K+Lk7s18Zdps3x4QyLtIjRnIphkEnw5rQx6F+6Is2zEC87+DRt0Jlp7z1Sr9dccJrq+NQ7iwtKwM8IZ87yMVXsHENEkJXWrk
4J8911NjnVSQcKrKv4kDZZgbJxBBX3tJdtvD0PTJ79kYgMw9JO96iKich7OTQp3/7Tz613h35zA9U+ir3gIORJ0RTUm0J7UKPZZBMROAVGz3QHjEKKR3
jJlhkBmJM8BG4FC2Ob6rVKLWmy0KUUhVuYPYQN5Az24AoiV2QF4nyUUzF59J07JC2JQ4JeoK8QQkdkGu9A5se/j5nPB0XzNGi3A+TUj4KHHs8CVliGQE
Q4ItqHYI7K18C5MXCrXZXrtHuxoTYJSHa8Mb1L1WLVDqXzcDsQNzy6VP2QjzO9anYcQm2iT5PXvN9MZGdMrh8S68a2Pm/NRdCXI8LbDW7oGHHsS5HgEc
iacDYuK1GBnUTx+XbBwKBcXdgbqSSSYI92Bp5GxLWh2DMjTW5SUsW0zx5a3ms2aqyS0ngMj3o06IJoZU73rXj3E5MPm3qlErX5tDIwCdjrdbMe6ffXTg
TBmM54geLnu/OwjPWLWwGck+i2bSXV9iSfRFzwFalI79TPKisb1FsnRykcgruuPs3Wr5onN76AT7Q4JTI3OPwdwgKQSVlexlCsjGJBkeaiOjHsjXnpaX
ryRfljb7yNCgBgigD47kmBOwcCSzy1MZONEt+BnY5wo9fGzXUiCSIXSXz1gSkq4Yl6oYJ5v1zm+Z32tdV76l7HYvygKxDozSFndIeHXh0HWb3dQSD0gT
ELiGgRo9HLGtd354K7EilPa2uC+jOq7w1X2p+Bc5IhEWKh8BCrrY0ndzoEEAmY942au0AN6NbJlCqv1M2R40fT3zqpkLoaBbXE0UAWh0W6mWDlp5PHrN
u9E7vd5qyZ3e3JKUOFe+Yr97Q50fwroT8EYfNavdDjNIYGO8uTZwonwUObphEUhvoDJsgHwW0aPeOgcFbc66Xq/QmYiI72el0QzA2UkZprSgeNP1Tx0K
kjEiCQ2rN1pEiT6uhrPfQw36dAsBQgY3TkamkwgrocIsXY6KMhnJttmp4ou90t1Typ21Jo73tnXrWsx+9eqkmxxmuMLSlcbkYcqpB7pEarm+3VPRbJ5B
5u7VXJLHq1qo4RytaPKwzBpuesY3V3grWOpKk1aC6t4seEYteZQyTjOJkpanhGwXyhvVdHKJrWxbutzR75vvW4Z65ZjtKTVKwjbHRECAiBJpKD0aPRCL
3cZlaE85iqxglIdcNTxc5nUjnUS+dG0p0KlEwN1rQesrRrwWAxA3APRgXrvf17gXwrBq5E9Icjg6cPS6qhc4S9+Hg4fRY+I270tzsTMe6R+Zmq9DtiqO
dmsRXA+SmfPTua9dyJIk1019O/ANavQqommxPVPaVVyPN3dQulvWua8hGtZuIxAfDDfYrY6Hr1uBVWMHXVi78j6VmBmLUGjqiVrcTCiJ0FsrVC1zIvaw
yqQVuI0QRNWMB7J8T6lD34qQ0oY2PGB57pXPeB1JEghdgKT5vLmO15yQCwcECtbF8rB31WeSK3Nevd91tvPWu5Hh6wVBGGZe9RmAaKMAyNAtvOZPlUZQ
hXTwiV0+1Lnj7Asj1c9TnGRCzsXFjnlB968IQ0OT0NZajkdEFodZ51J7WWgu6ckS6S+ldd4TQfqRPO4eyDITMjMIR9Ve7CC0L3YFDe1q/JY3sUCNu4gm
daJWZOplgoAhKhM7jtW/O49Shl+ShPK86LoSpWroSYkV2xjG6t10g5eEMzt8yeyiwEY44URJ8Wu9SDobOc976zq7C80e0zxPLKDCDuoyTbId9Lb731Wu
hUFes6iOhBE4jreshm5bjOZinSV+XGrHj4wpHmj0K8ievWeAjZTzc73MyXbPG6nDo607HOHyhLk/8oHkD/yIf+JAREM37gkDceg+9hSaHBQgId+Z63rZ
63Th1LFjSU8zJ5Js+8KG5gSdCb0bsoHro2TrrkOEEQGzjy9WegcIBJy2M+refJp4Vy3ARS2+Z8v6a3BJ0Z1KyXs+nTIs0+Og63M5l4NAraV20Cdzhcpa
N25n2hs2dEPaxShkm0zoi7nBOHZXVaIk7zZGxNlnWeu5DmEOtqZCjKXBIphVLkkmigpcI8onjq+7lnDxLfDTtltr2x0zNyJ3gqZRth8NPJF0CZl7uvGu
OheT05eyxB+ZqQyyHMNHffRoN62QfEkM5pN8zV7DwsM6ANnc7TvJDYTFREQMkaNwPvZ+7yAIn2LPK4dihFkQOAhRGIMbgDjbKgYSUY836ptVsQV661FS
EkhFAVAcTFSNyvQjPgg+aGh96iNSFCgBdDGaH1yHmHL7HomPIB4PHW+LZobhyDYdG9BofVnHX1epp1Wo1q0aCt6jgngAURd8wDQyBVjWcmtK3hXBp5IG
wQTA3MJwbCgjkCZmZGnfBAyzmcic1SiihRWswPck67ejraB2nSo+TnNTZglncMD5doB2bhGETYEb6GNZIOh5wAPVrrUEzoQNDsDRkJ93L378a4GsROWh
Mu72iqjy1xDu9fs55TvhPDkAfyrYjPU/zML05PK2hvp15w8GTlo9LhfPXv7oGc7MKreAZTwyOMYqOhIJNi/EiaoMGz5y2U7zeDM8GBNfO+sfjeBj1Y2J
mssq90jJNZOAdLQnK/BalRJvQ5wYDSpBUmIZEkXHQFCsFeyKIEkYsrCXSA2K5VupjbJ4iYg0W463FI5kqybK1d3QMgn0NEMPOzSAZQvuv47zQk5Fl4RR
iulNe3Zuih6Q9euUSSN6AWiA6UQyCggBk+MRhkwMKoU5Ut0hgaga2mJBtaL+vG6o3uYA8Azfe7qPIEXJ835Ib99RPcNS6IFBcEeVuANZoOEihVSmBOu6
1QJJgM6MCcAWFNShyk5287922k3JHiHiHiKU74QqTw+Um2SQ8O3GdJIbZ4fhPG70m0PDNu0DtmJjDbMcZWC/VLlDGfLiSHlOknGeGNdmaZPbtc+MHJ5c
Pm11a9J2zLarOuvjNJDi92dMPTpN61kwEnZqqpzV4lQ1lNprSOa3s2h61t1vuqZrNGOHtgUwe2gbUhjhPqfDI31pHXld4h1nUzJxYGprL0XdCVepm1O6
5WI8zBXb5dHik7C6OuYOaWHCLMa6TxhkRvQCAA1DMhrXYng0OXpHDHBxPeT1YG2KgFYFyCEACGR4L53ag3xhkTygJ4IVdczrCNQXojcgZebodB4SHe97
os8Uy2RYuCizfueJJDxN5PUCcM1DZM7y+5hjSVD2kxOU3hnjOrvcq8bibyowRwdInVBzSa0y6zeFMaPGY2hm5J5JqWdFgefGGQ/+j1NA9Ik5oYO9LgEp
p6oPn1Dc2cVfAMzBDScs4czicYCGcnC9HTTm0G9LMGFbHTpmFpYhub+kzrxxOe0FgxIeLAqGlElRSKCSLCGh6hN/q9+lOLvEvFYuNzr/E6ugG2GL3HdQ
gkAAhHoOpAERJ38CzvZvoYXIWHXfzkITcihNpSeZ4zrvOsZo/T4b4XzA6S41M72pEmIRsA3wqK3N/Is4hK5e/nQZeddaq9PPKCpIcR2O1OCRvakHl/hW
42N5BGpGyPrdbMVzTxBBGNQe0ImQLdDVWbdJ0O8BOnUoXnZuosjSuu3O82spSU61Wc28Fi3p3uFBAMDzJw1QkKm+66LFbX3L+Fsxu2NcoUQqLnoUFUzQ
qapjsgBUEtUXx74nefH10UfbbS1pjNjMW39Vvy+x7Ssk4Y0kOH3Sjs7MDemGKgx7K6SPnpMhLHhTWyIlz7m2ui9EFSrA9ShPO5EkCsFpq0FK3aoopVZ7
SyQyBO8s94bXkso71mSLaANBAzpujXiEgTbmQzAmvVVPK2fc6DztR4ZzpPhCMaz3fK1YyglMHbR698sN9XOz6zwm+uJaA41s5Ks7UWgXdjkqjQRFkDS6
dTmtIFF+2TQo6xtsMlbcAkyE6QEkNS4FPgkqeGaYJHyvjrghmB314zHrlCQotaqrd9EsnTsxp0qqHrQY/GveeJy/V7JvWuzw8iiIHB4991XbSHnVDfTr
HnUZ1WWD0Y/X6nqE0hzkuawDV94bU1uqWmBhclUxde7cm3c13mOcN4aivlu9Zh6ebq6BSbuV33vHjN8bUbfaeBCTFxSPxOpFSsNAnfErkmHGglLYZnRm
BBD4l2er6ZjPBoDfD5hoT0Gg1AMKo4bhiFhPEYT0AJqGHR0dBsPcJ9YZOj6Tc9w7YeiGTranI1OHWyTx2PwQ8HuH4nqdh3for3DDxCwybJKMp53NhvuT
c5PE3OEMgmp0YanUk5Jd/IfadHRO5vPG0jOho0LHcCEJ4jEnR9dTo8nE40uGS4dQ36FRYaBgck+k8Ceg7wPEhYHHUSctjq9V68uRHcxURRESm/khzJGg
WTdh8HDq8jBMXucejoNjmnVMkYpIAs9niOw0mGjUTo+oxZ0YXcUSQyfJ0Q6Otie71uQ7yenwKGp3DJgJi/GUgiCYMBx03um0Ph78nydZI1xV8omGd5hK
k99Tx0hIOVODm+Z4grWgAB+ZgQT9kV8mAH2ISHiIYSAhDg8kaoPQVDT/BNzJ3ePJ4/UChOGOTWcps1QamtTqaHUZDCEkE6jUK6AkE3YRcGTUgGMBH/Os
ONODhFN1iRcj/4IgMeQjC5GtDckwR5QjryMgiggb9QxwfGUN8E/3w5KZCOQ5ISkBkkSlIvD7l42jMLJG9qp/riqaRWhXc33A5POSTuH8ro+8lUonwuFz
8uBJJ23AgyJnakDyV0v1C8tAHsgF2QOUD5+YCRNAUpVAfV1UggleAcBoPZmaDEn/lJ2A5r0lXl8h/LOvor9XwA7xOO9Ae4NgQ/QXfEQ/5Rup6iSlBfWe
6KYj/iRkBEEyEMqSwgNwcRIQQLAShQQRxwfZ6r1OnuFOOR9AC7Kc5WqCGVpIhEpBNbbDP/Y6N3yER6GWBR3bHnhMhoQ2sgds0qZZSM3JfGjVAm8QLOzC
6lMATusFZ7diEXdUNrbFsONkyJBkM6A1oLU6h4AjaEdQuQpoBZR+mEDksg6lRmVHgTSiIl0C/tREoCgXKWqCmpzLjFcgPjCwQINDavxJOsySw6M3p04V
8O/78/Ob4ZXa803ZonzzXPsprL6+7N87rQnLProruc3RdctRJXrh2vKVq2ElozTkyE4epriQvWAKCWGxOrZVVMoYNsZZhXv3YrlnV0PyLtWsoY6aNkHl
ZBR1zkFegh1sstGzfVV1rwqa1Gr6iV5WwPPfSOhUg7zwhixreVvfNAdbleKay0fICFKWgOGFmURG7B5B9tRrIlOE8WHF2BjYudZA1fxfjY9P6cvmc5kR
ue+4QMQY2Vo0WPR9EamhyD1WhQ3XVIBkDUOMfYmwANC0erajJWtLKe1VuOEkdnbNQKigRYHA8KB765Npk1t85KVbnwarYecMSSYDSgGlHAJlAl/JfiSh
LRTYUNBLo5PHzFJJKkt5wFpQFmoXuwzCspgimuU8owKZphrhiUANkLQTUpd6XyxJKZzsc85NEJSLB5kI966tF0voLzeSvYh7PXEjVNkwz0tV7Bqah5yp
33z37c8vsjY3JAUevJzRRa9xg9PydqYHET8i0yJIxDsyyEn3yY5mnRgskLMQgdAxNLsgUQBkeSSU/JUZ7DaIHffd+euY+6A8+3cb1RBAd6qlwipkVIGY
F4KCLBFthYJARBn5XH7aaCDpTifQUHvHEpRV/W73e96Ihi/n28NaXTUHCCR3LbK+uIs5bGLY6TG19S+etBj6ctogSq+239Z+Dfs7r6cR6MbkyYipC2x3
5I6kYS+ezvnj0/eYavA1tp+iTo+BydORZBPwuh28rqyEb6hlP5+151j5sdrtMW3zWMDqc9EcdwgC8vU+k5rfdZ8HeFbwJdfL1zH6CPz6yd58l++SD2Ku
Xzod+ztjLshtrpfHNOvaWBtJjRswOvS2ReveV73w661n1pX7vw6339AHGhAvuWASSFYC+ArFNlAITAgirxfSxYi1EaA9PUgLupqwAaPlYDJsFW6rBtao
AGpps8ZVFNxMXIa1yECkASvN5z7NgfEusNA+yTErmT5XY1m61Y9nXwe9emMsqT76056sGpxmxffu/evhX2KxoZM/TWPrXZrk6Zuy6Wba8S6GzdehiQjr
CTSM1A0mhIaybgMIcIiAVGecmzc0ZdpAuHiF2NtUE6h8NNtSeK5ZXoZsTgyjF+ZgHvOP6VmpYtdfFuSK7IUyQZyjKVkAYS2iHcg12pY1KpB01swem+Vs
6btSw0UG+MZMM91eeEhEDiaIFBGaKmiTmgCg5p9QsNRIHcPPk9HrcQrFihwLkOzUPnsY8GO753bfNuxZnXxTgHRFB2+o/oPxMDxX7JXuBQNJ+SG9/TyN
r7/yOSHZCYBkPOE8QhvkJRjx6592O3fl28vOy92+td0DcQ94DFRwKPvkciCKQqlpAiKEg8PDEk3wzLChGmgaQDGU2C0o7bK7JnEoAL+qJ0P8WjNUEKPR
doBNcgTyGO/L9H/VTMyb+y0EQUFSBBBIEuQGybhJeJ4qGvm3JUBX+XXSnz2VXEfefSdzshsnC/jClAwSoYbI+uApFDv0H2pH1h7uT7FOQvqQN+N1TrC4
Cczp6PIUe43HdgNTwrkB5q9hfQwpaEKRv+1i/cJCi5hsvZDYhNlymBFyopmpUTILog0A7HVjCQBSMnuD/sy5yA+nAQOOa1Z+PyePb45UNnJVCfcEcn9C
e72OQRcIuMKCsMlzwcJ3Rwsr3eu5DnWOp8nhw/wxeHD7W1nCIiuSiXCSLOyaw/N25DnrfG6EUERd45OeBg7txJQ4BQA565LTY45bRo1KnlAmpZYQko3s
gyO8QiKcHY2sIIKL8CMWzhDCI2HHbb+7gRPOQTXzR7pQIkChklSRYRNL6AegeOdcwVBQMxA9n4fP5VUX+6ymF1LbUNdZOp4+piw9JXOnicJy5LRlM4na
SE2th2dkW8hH8NK6pkIkSkTxPT6U4AE5n/NHHwP6Tw6foba5Zhq6Qq47DQsjlERK4tJ0f08WE7z02Dl8cRyr0KxedzvJvO9wSr+PXKRHjjcbkconz3bs
y27jk9171SeThQ4Qnq6s9Tmgok73t727FkNLMNDSa2rM00xFhUuMsCCCl63G7rHdqtM6u492rb3NBMbWCwbG2ZGitjZ14Iih4nkJCHmhpHlu8s9j5nsy
6qHG9T3+R5VhkpQ5jhNShQfCTJgNTgSQFUhGCrU1C0UfwoswBiCUh4MsPZ3L0M/Lz3XpzMMUfl3HiQ93dYk6w3nGyzS4FKqSirFWc+nDsbzECfsjRCHm
CEJoHdCHcqv/YOfnJ/GU7MlX6FwiD5XqPXvRJOuJTkV1PLtkfg0Zg1eMsjLLOxIfUkRuJpzW71ydYzeC7bws6jPphoUwUovRBiAmMgFaFENyJCab0WJC
E6MursmYhOkOavE3poIgKTXOg626/AeHR3Rd8oLu0F0hUO3E5qg5SAJFlKQNtJxOuu4MO0wwgZIBkjQuQ5IPOiVMkMCTAheUiG0C1IGMkxhAdPhF71eZ
1mzxmAub3nHSHQ5yio7s8TKxU6ZSp1SiuG8kWF1cZ2Qh4JyWEhyQo8N80fTBezrz47XqY82F3ElOlz3fMk84LOYYaCIdiB+rPNZYgkyoH8aa92hveZlz
jZiFPJYg4tucPEdFVOtIwUH0bbW451kXhwgbi0RZ9DLzlRxWMEOsA/bt6i++eCKRJy0kIUdEXydUNy22DPtJNt5KA/csYVLMUryCQ6QLqdsxHfDFmiUM
D+gnUc7J3FNhjc/61PVB/OyVlJpvd14GXcO0sADY7QjB+i+ozE4IKQ6x4ifkcxdwO68X/0YIqAiaNlT4HjzYn4AH748oyXIpiiyAovD4+2F3JoacDHEo
9YcD3SYPA+7MPbs/aEDCATAiQlMT3HA+Oqiavjlbl4U3PPbq/Pjiu5Tx3ccMSlLZD6DZBEM0ESDUv/D+EWgLq7j+82WvX9NnNPWBe8KmXZejK/cUnXAu
t0KtNYRDQ47vPPFLTou7T1S34H3Eo1A702iZWsy50qR3Ty9reu9N1EyhU2WjGCqCZaO9GjKaQ1hC7oV+h3l7aVcKEepWCt8L3T9pt8PBpK+Ibh3zVWSX
o9LpLGYG0ATOgIaMNGaQhwOg5wh1g6J3d69zsPGAL3fs2T90iFFIn2n3B9RzB7k2MmP89kV9c7T/USnlb0BU/XhMYkSE1z0mtTRS/y3Nnz9kwQV3xodh
/bEqoP8IMSLa1mTja7bVp90bF0BPXIdoTqpPqkKPzfkHUfhzUftk+R2OH/tAvfuhsocx+BVFUTFDBUVQUQR9BjGYEQVMNEgxYjuOAkAG6F+kqBQneHj7
6/jaQop8iVyWTYjJCwqKoy88C39dYOz/W7jJ+8cXU/ZKOSV+1bUzCzJDbCmr+xKb1n/XLL2NX+m1VQ/W//LDZh6zvD3kbM9rYy7mG2F71noKlZWIaAiz
DtrgyeWg3+e3ivlCDSEwVSEM/GT0Q9kzQUkK/MBPzVkEIf0wwSYiQQ9yr+yHSpruE+H7gJBk3SpHgAIB6fo4a/fbe8ywV9/xlVIfLFzaKEn3DnSXRYt6
Na/19Tm3nXUqk66Kbm/8PbnRgaI2eiKjILdAIk2lpFBuCYlMDFwW0wlclMSneecnp8OalrF2fw/d7fOxmekNcqx60b8nq7qXCwyTMKJqhMx4YI9PudVm
lZNCRQQmvCiIIIvxDDe714+be0FaxE7O4ZTykF9vHwzyPNUe7xgbVnx3nCCY6qAmnBhtAbWvBA5kF3QzGR2IVAWYBBshsFBhhs7QT7DJZAYpjbousuXN
eE+MPj3o2M695KmLGIIIyOrRVkQSQGQiASka4MbQutdyZvzaqzh6ajgPY/CMYa9cOuTZzhVFYgjc6w5z11NTsDZgGmsB9MCQWs2MJBBleVMhQK4gO5S7
UkyCBsIB+IQ5hEwp3KmJaSxBkFjv45vS6q7rOO96ecAQ1Lz2ZWBm71RhQT466sF2JEClXoYGUB1rx3FWByIAowsfYESASBVZcsUKRIEngiD4/TAL1vIe
BjYNDJtSgC+vKEmh4VpDA0ilYYh24VmZwvO7KdlsdG4SqfFU1GadA+0momrrLHHTMkT49BTJOCxiVfOm+02KdbuI5SioooHrR3oNIbnjHZYanbfPnJK9
YX3uju331nh0uFlYCoIde7c3WJ3x7LOG9ayYFAmIPEoIJPhhHAMDDA0W3et3MdKNjAh2kSedYBOUjA5vpyY/ohsHu0BQUscQ7BDrdslzLn/fy2JowrKl
FA3LD6dC6w+yXQw7BD1xoea5gAxVKse4cWKxCIipgBkMSoYaiwWRvwWLExzi3umI8TrrR9N+fjry8qSG/KIbp5ZwtAqQUCQYnDIdVTggAA4QjZEmgx41
iFWIl9E54NuLX6s6Bd3G5rBU4fQWEzvx8XOkXsISRh9YnhnwlHbbeWLfdkz0mjzzMXkmqfG/Lbgduu71qV9ZJQYTIIkEuH3vmihB1e6V9tH0AaIP2BCD
6lCsWHgoUUZok5CGj6mH0OE4GyhQZCkDr3AOPdhfVn8DsCcCEUgsw0YgkHPhxhgJSFSQz/vupsqsa/s9WBRpHZHsAh6yCSaoRCCKioaJopkKCJEf6pMJ
oBCgKChB7+5NzxBHYXmprmud7P9Hv0eMHmLxwqnJDpYhIvR26vynEXZN5QkCEw8xA9ooGh9J9oAXJU/qh7c/qT6APyIX6EL7NJkhENVFMmXkhX0uJBrU
w43kcqgKEhhJ/4SCG5fhAp+/l+f47GlUjdMz9Kl6Rr9P9WudyTjGnuYrtGOOYUPq6Sh9L6T2di7xLZVGEKvCVdeNedold+dWVRm0U2UQvuGE7aBLgkXL
cXCsWyMqLCM2NRQYTt/0RKBH7rqSSV+ZRxGbmJL1LZKKDcmZl711wn8jxH3qQpggdOSl8CBm+a3VoAmFm6czSDBD6sBkTLNDlYGLg2QHkyG2jMGUu3Ip
QtRdg7NGTqhKyXINRQDBiZDRDFJ0ZNSZzUii1TLghAs0MR0axPVs75c304zpKThfUP1RkP3MgEWMjsmjY5nTw4kJTnYGKXCIYgBgwbBsj2lX+UCHYJwJ
ROZ0e7B5mgRUB9BSxkVGJlR5PEr4DcmCl5LP3yHwb5EBji4bQw0MNZLUFLUroIKjHstTRxlRfnbKS5ariwK4vjt9w0LOuPVnJL9EWMHQfsZWt7C5lEMw
Z1tVUee1v1p9S2hKk87Hirc2K6VD163sVpaC2LcKZ8KEjB5xdetrL7zfe/NLa52JzPW5wcqnrI8AI4Nb0ideVRiorV7buzU5jOEm70aend5w6SrswJCA
XzobqA+AoWs2LU3Lbgot7gslnW6tlaQOrrDUyMoGrLM6w2bnWw3hxSQu18OKCeXsv6DLeQxW9LLuqKHFbrD9N6dYCEkL69PZ2tFdYOXsXdTDy/Wd0T0d
HU1MqU2ys1BBmyNmxdx8GOVXq4ffrux5Nd74JmN58Ia4MFyeDPXUksOOtz64ktDN1AojckcmQq285p2tKqSTE92eD2X2egWV0F35I5M2vOG+zgqQKPK7
r36l7APCG1ranl+X1TmCBJ7HKE8udbA4H07zfwWQ9+4HWAwvZcwfGBaTrLCRsoyAQUBBQCi0EI1nWISMPaR7v4dazfY6N9zuQJtdaBMowQ76c8FBhoJA
hHO8GsxVpO2krG+mSKwsRKu2N93tE8BguZ0ID561Dh5ZZMlCSvgLrXsfDHkQMMQG1nxdgBnsfV9memhntRUDh19J9zT6LLHv46mgTDQIS955N3e+qkYK
J0Y3y63Twr4ScbeAzorlIsVQQ+h610Nd1Am/d91sxowcXO5CRHw5NnWdCh1z5jJCBeYxTMTw1AgkNER9G2gZW0yuRagJWo1ewaijDzodk7vocaovucoT
4Vr30J9V20PmnrBTIPvajosuQPGEWiVY1MzSHMu5Fh6eRKzdZUghiuYyAcwYcaGavwMRrSsI4I3jPCUzGW95jUh5lHlG2VRM6NtTUhaMJNYaVvCg4Is+
zCu9wwrxN4zB886X9bVdfNv6GtgqWEMPBD99ZJAMRwZu9/W+QOgfOrDG+RKYgsrFkss+5DlxXJAFk9n4broF9IM6E4rUxuSEjOdddaEkk06HAUKgFcO7
BgJckbHBWThiRz6gwOSCcQ6McHluJBtW76nLwWKpLIkm5BOdZ5sDPB8daI9Lds8HoybMaQHnYI0SdbdbGgC56CyKAkwVvdRwdbb8Z73Q5BgiUK1UAodp
tJdDbCepyeqD5vUys6LeugrGN2Ac711K0Dt7Iam7o64d6iuGdSwtXV5btAfWhoVrN0OGtDCz0fEy0SOqcsNyC0NjK15OCMFaMDrFfl1eDfEaS73VtvXC
VXEq7XU70kDxrdTZurEyEWedaM5Ws35VCtXfxZ8fdTXOl431e1ziBPDM71I1aIMPczNWbIzVavmrDFHvY3vcq9bzHIS8Q8aVJLu5rhodzzVMGxgBUDMp
wjTUIgwD60rysPoa6NThFECmEeCle6D6FBEnPQxwOgiaTUY0h0UJPda5PrmutKhojjQ4iCHzrXl96zqRx6Ly5PrbFHrFvU69al4KVWJGUkten1sI7GuR
voc8rg5NjVIBwd+rs9hWNp6mT53d+fR07FOfc+/Oue8s+q9RHPVWvfiBUQJZHK+fVe+Aq8ncgv4TjlEin50PPNPq9aYaDHcCLLHzpR13kbqtcRP156Yy
xlp4h4vW096m+1IGWWN66uBUlsVV8yq1rOJLvKe6rPfy9euJnv6T80h6vZRDGfFydoRhv4DaHg7BBEIGAt0uTzVcVHwbmRs89LUJ3dgvDoSeGpEc2OD6
LK0NfQsykij9CE+T3RS4H2gOa7GgrOFL1oz8UhQmWNzxILQ8HRQnq+T0jQ69b5Qoc6FMIDyVrnOgNR61W9+1neYusBuRViYkR3BAQ96kdAChr3oFoELn
msoVpGc3ccAXr4720hQvdPfdPuE81QQtaPuSS0KBt5EzFiRA7ME9nRLo9XGxKgEjdTAWDOuRGzdr10JYWdd51xMtJie+6BGHDQDx8PqgNFg7sq/S2MQN
7z1o5e476gZsDwiBGdR09FivZ4KZ71XQz30EChiSd2nO7Fh2ztkxDXFZiGQB09wBWO+p3vYp2EXGUOtPWVjSIvAs+Fdns2cWhM4VDaKA0C3igyphmsUn
qRXKlyLPvO6QXEiAOD5iDoqyI2e+0FkUz1Bz21pEn34t7pTFig6a5aYdrb63lzGZCi2cbM7MDTB9dnqOtIUJE9B0DAIk2hWpzYI2ckzzk3yDCFDwW5Gr
h9dTInQSLUCT1GFgNefGhR844wSCjwugjq7HUi6MnFGEQkj7ee56myNDJ2KrzmnIhMfMzr460eEYdjdHpjGGOM6FLAjXJGdH2aMniF+eL4E5zqYnklT7
Wj0TM3s10JqJQzm7+uYBpFAjSZFAvycmh879yt4LM+iOeee+cFH3odAuk9nmrydDOdetxA6AYAeRng9/X3ptqfBsRJTTFWB5gHPAZAgQVWS5PCiJLB0t
Peb4xoRKxpGKhKsUHYceA79wRP2ExNIRIzJED7FHkKGQvSACl+Se9/tgA0ruhwK4B64AH+cj+ZEejuNbhskCP7+J7uJM4cnOEMuUzlDyREe97nDjIiuS
rhJQpMJMBVFttpdtjFgdF1H+mQc1tSzAeZqT8iBwzInPTueh+/8WZdOZlKBKqkiJLMIdqKaAoSgPZWBCoMHEPUGv0YeFbCwgxvb4eA4GahwL47kLWrkA
ghkBnJsCnOzdy4sRH+R5cgXpjE+3DaDFkNWwR1blsmYZtDUTLrKNdGhXQoXJVJCoyskLLGf2KJE4hYBIIgg83RjhSsq51o13veuo7iiqhNWFPsghyII9
El+30CnEzvZwltuTDoJk0EwLJheoaCyaIMMCkGQwzKfYewD/bz3NTn6PQRjBzWg3hTZNxKiUaUEZUIRNfI26bQZ7M0b3h5cQKM2aPQSo1RRvyr0IMA/c
kmSejld3ORrEN83J1qHoSGlYSUpBXfKwFZvyjSLhz+UYhzkModBD8QcaCpG8duma3jeYhtpLZ+PPZXiaOMCcQv3UKhjAKgCDDtliIcmORhImBCMkvFQU
O8FGgqRnfMmJpNsj+ahiZopUFKMRQ6o2JiDJUFCBBETBBMzIQTowwgCRJtZrWeh5IVEC3cOCmsASENoaWLQbO/tXcPEEOQB4SiFATLASRATBFUNEUgSy
yRC1IlLNA01QkRM1UhNKBMs0U8lIhA58xKQCHFH1Ps7zsm4Eb/RI/IYUdu4u2YERQ+BHfFowCleb8sNVAUs5mGnOI9XHrSCRiD2OBTSEStApyN7nFIBM
kBMy0QzRMElEEwwVFVEIU0AUAjSpSrLBSVEBASHMEQXwiVNkOQB7OlIs0wUow3r9+8HIPYRT5+QdpP1Cf5jcFPrlVkq0P12WuK+0xRLup+nLILr7s7HM
0zwYmVYT8HRPwzqX7/OAekSSBiHfPqfhWdXZUpoar51k4iDi5fv9hPawPcb+UFCATHHjgDQe4QPplqZpGkGmgiClmYlSlWhWIWZZpIB4e/7DlFF9CUfP
E0VoMKsoTlMiBDhMIKkkouQKIGIEkIB4XRklERaJyBOwkH6QGxuJydGHnOGtJOjCYKIkRULZQhFm8Dg+b5eJhCmHcmJg8mLv6azU5T/aiRFMoiDzpmwi
jIVBTURMFbSWrdDhwwCOQ53ASPuntuJ2hiCKuTGwAWF8oDMQb+vdA/q3AqPpDpDqPww6Zi8S6+LkTQjGZosOD4kTfC04mv8dQh9T4kj6oPzhMpIKpIGo
aWkCIoBpRpaVpAcQhQxhOQdCwRC77kT3ds3BT2PvCiiTzBMkKgyBZwW2YGCLAMiImMqIMjVRC0Kf0AEOEFK4G5n3pDAuMhDEQ+qHzs94/h3FfbgoSLb6
ZFBk97Nucuk1M/o19N63Tm6HaSCIGMzdMe8whm9sggtVP+nKE6OhmzCCUMyRY1vSnFpjVz+s+9+sVKAeoZFZlAPzOebGZkuwR/oJW/PFNEhJCQESB7I8
1VoFSgShiiooIqoBKQUpVKUNCLxKDQobwi6NqTMNIopbGsyGLK7YQJHyScJIyMRnfkgXIFsMC5ju7bvJw5XPUFNiByM4HIqAhEZdlHMLXcSOyKYUeTFW
jDhyAkNKiOhGl7gNzxOcYJSVEyI6F1giFDJOUaQtqmZIwQJNligIdPv6j8/9b65wQGBRolp0mOQGyJb0NJhVgqxGloI+sKGA2IpY3uBzWhR3mFK+ePTy
oK5EcbHlBQ2zoyplgVA1ogs6KFyiJONspZCYJAdaFcZ2aWFwJ9OjiWyk5pcg6MjhnHkMQvQpRQlRtgEc5AhZw1s/CRe4XtjEZbESSrDsZIiyDEpgJFBH
I2F/JMd0lnMu8wLjshTFECW/dB3CoGrNamJQVcIs7VbDkjfI/3uJFwqB5Jw1OxjIKBEbDmTORRCsmQJS1irRFmkUEoIFGzocutrGsJnTEyEYUOIQ3nJE
CgTUoUAOEtLsWEwmQAUyI+MK6MtFZSqCCSRBSoNYGHJB1sXZRFltIpUIWI2R2Rw5qIKTAdS61ljgTjEgVFhQobn2eT2ovPycgHtinbIeAAhw6tfbETTM
wvdmsNP/a4hpkrADEPhhAxgRZrbAXlxjvAARLvCDkiHsRJ0Rqjq2OQqCGiQRTSkCtKiHHB3eJsqqUqC0iAbSLvCn1Gvk+ap79Pb/XroP65r+9nb+P9kN
/oRqBrxUEBSiqQxDDx6voYZEBUd4E2QfH6OVuy/+V0X5g8yZ719B6Do5Cr/J2N76gYw867PBmOSOyI7MAIgHSGfzNOq/2EhOAdGjeC5ldJowmrlGft0N
usprVtV3m11mBVkQUTiFBtqijNf92cTnV2zify2b762a6LKsQzWYp1W1GW5vNR1RcuzMVboizQooQQAyVLljUozmOZi1FOsuZVUdZHJtyKI8TN83xxko
zY8gfYnx3K4VQz65F26YnInNSxtNUuAx/7aF3d4WD28w2qZrPX4/X4/IVPtzDIL+GA8AbmESqRIEybh9roU/f2KPvV0GwRSv3SGkNjwstsio46VcyqKS
dm0YlpwDY1skyE/kwlIKHLuqcWu4JSStO+yQMCGyjxzsvy+j/D7r/6/R93qT8fdierxloJ8Pdj8Hsobl4zJEmZAJCUguuXd4DN1wDvSeSGh6E1EPrLQq
vhgfj9RlmcT7ZoH11AoAFB2MgzhxJgIOC7gbp5AoZ+bB3+olSgmA+eV5Hz8fFpjlmBlBjVf1sDdJ0EAA+0/rNCzdurzENfm3vOjo68V/wYc+b85baEhk
BkIsO0V/eSqaED/CoClImkzZpKO6LOFumoLZUs5KgFJDB97wLn0cX+gv9Gf081glZN95rVtk2NV7+/yZpk47yqjIa9Uka0DsMSWx18NrU2fOs14xuXlT
Lj9YMGSH0LDz1PVpnfxYAUnUiJAoSS1hU8WVFhbZAZ1y9da5wd/VmcpLAeqvM1hVQP49XD1T4ghnqlj8Rkzn1/iaJ5ZplZtMfyTPGWOl38OpvbClzS/H
ozQHTOhkmoGWta0Y0phKwi9ZlnRnOuenoG7DuQihxkpPuAYoe8tYFQUmknRlXEx8STCHjNGr5Mu/jHxrA2WessP5bNOBO6UlSGSebQPbD6yPo5vJIow+
EnWFJiVT7cU+bcsyZ1TMt1U1TeDZrANzDMuCle+cAFcKe644AUfn8AB9mAOGDlxvYYcVa8gmGgjSFxwQUG7uwe4it/X00bSrEcLxTZKwTZkNbHJpJd2f
ns2iYXvy9QCIQUizWf7NGeDxZoc+6Fcczech7m97CQyYcXx3g4Bv7MH/yJHRUoUhzk8/EOQ+3fMg2M5Rwy4BZjgIeHKgwMDPS71GcGyMncRYsh0YEQSn
pUOZYfqs1E3CCJFNT5CU77pkHfqmZlP7dSQMZD2kh9mWO2UuhrAyNrJktS7lkJ6odawVppogh3cxCxxiqpiqDJE/Eah6w/+PQckeW2kqo0LgKnQkjnhV
UUxUUBM0Rhm+y52+n7D5reI5wnDQqHMw79boJ9mT7wzXvx3OGbO/M0NtiVsvx8FLT8XYQ/DnDJ0JnsJSSaBDwydMhPqyGwnCx4ltFMcq0luY2zFy7yBR
mLaq6cyxL991l168YYSKumbQx65vTq7M5rXre+G929ZKqqoxbPWtcQpY085ZH1YVIzyPfjTeq+bvd/MGIYb9c3hcugNM4ihL+AMikw7lNQXozrEZOtWb
Hh37qDEUdX53IdH9FD3eTZ5VA0l179aJMk7XYj/4/+Mdm7r7/t7CGvr9Ps+juAWCaYVBSSCWk1lMthFDZHcjzydCR0adjkVEwu04E5K/t92xvPkDnUxc
ldaGQ3Ucgozck76SVZjnKbTeO45NOkmVoWYbAuxlVc9HdD8iREeqacxEkzvIbkDqzv2ROwcqAiNBlPdc6RTMtidIoo9As7tRhGRlpq3ziVTbb3u4yi5E
jo5EnQsdc6ru54UwNJ0FO66nunbTtPc/ODyAoKKBvegORTfEkPTPWOOpJoV1UJWUwGR9QOyuNqFyE1aIdMVSPKOxJifSKJYnv8syv2iV+KGQyFJiBCDP
2LmEAlFBCOSLPmjUFphlxsIkKw06cQPID8NH8xy7WcXzQ1kYRGGqG0EwyG4ck7jWgTmsEWGDVai3EpQDphN/t6h5NIwPelLSUIasKkRLZK2DYewOMMVY
sPVtahiFQZ1alOSz09p9aXx/bZsVJNvxF77cPQga5WLP7gu/fVbgHw/DFKl3YiF7MN8uzTsBFXX4VtxRhxm1Tm3o+XUlfTEZr9lgodMRgcC0LRlkmbXP
Y9pu7I+5TjDERIWRBTrCxBSUtIiagQ0KlTo89tnwJs7QmqMHu0BtNkBP0Q2tg898FDSFdJGiHtE0QnM589jYEy0LnKuGDpNcWEykIOcVEQPjPFHw/E3/
IjeYD74U5XwjBk1Cu2jFidDgOyAf7MiyCowCz5gZBlfW5wOTIWigf+jNwHd5XO/2V2i61oTS4VcQ6tIOSBhAwhpKX/0CNu6jCWMOXoe9Q35Iibnzn5T3
z9122JVlSgQ/dRgqpqkwMwFk8HvPTP4+/FdQH+xbiWsZ2v+sLvDqVD8ZHiQIJf5SJqQQ2ufsyHMEoA4gWGQKKGuLaDUpvrBXpB0n+wh4QFADykIVgZuh
Fx7QrIobSyiXpNEMKmqkadEhQSR8zq2ZqhOkgYkVYKInPNkNsPwby1iLzp0Gg09MKOmLAPGYyZIqM2Uo5MoF0HSU7FEBI50gWcRmGQcX98mzK9TPYall
EyeJSkOchkDJIlDOscCYklnnJY45KGSMRHbNtB46TF1i5Au7BjJ9scRpGRZlelzORlARsuIYWBJWfDUT6JYHhDgzippqQnEmCEjMMEhqX8Ek+/q8zNKG
Xq6ZrMKDnHeeNVk3eFpjwogg8bFElyqv2dJ504nZcUQuFyqAF4gId8EMAkZJRoT1G2Duc9g6wLELB/8XKh6/X6x93umRwNhNZC4dpDYreH5EzNIQ4uMp
9q41ayOwKEImQIYRjAmWhP3aMyaMmaUlgCioqESh0RgTME0BTRVJSzBQzVWQhhK6IyGlaYl1GQNK5AJjBkIGMlABSpAyky6zACIShUaDMyKmkrbYDhNw
h0W2hBsWBScIKUI0S0C0FPRw2hAU3Em3F+5WU8E8afD49O7untoxgY0kQg6hSDJXAC0AHagDBO6ChSjRLkBjChUSquVAJQJ48Q7WDAWWA8CcIQurmiF2
zkOks4BDFYOzoHqnNEBwwhIhHAkcMA60IFwq/Uiink+b+tMIWh8xzNe0jA2JtMsCmZIZ1/HdVT4gsCneA4zIUENKUFUlAjSqFAFANCK0iocn1GrRyaJw
IMwyQzGgKaDMyJnWIOIyuoDJXyQ5+QKbqbkhvCnJw889x3bB2moKELZN4R8P3cBo17TB85f4wnR8UGCCgNtToPgEnjAf8x9+vzFLspouD/omsy93lpzV
2PC8zErLjpZyBGIxQjkmtyjeTvJA6oxh6lADyYRb2AYc0OYSbhxip/SmdQoOdQnLjQUJMyQiaAWc8sH6Tmc4DPpV96X7tLte4RG5maSoCRMzWmKAE4GW
NwAb+J5IfCAdN5GybimIGz1joQnujoF1hCnwxXqlYucbD+pLI907FhleKS82t/8iwlCgkCyjItHqf3uT9ECNuhJ8bDogBZmjetM6ssBH+3+2XpORmOzS
eXepmWT6h96VE0MSe+X1wCahHUI0KFIEyalU1CussUyVYhBpXIDIEoBpBDCEYgGlIQTDDAjCRaQMn4mKfhoUDy+Hk9EiT1nJBleaoYCf9j/9f1/rP4/x
z+Oai0n+W+ePGZ9XvoilPyhgimhDDx/XWBMQUUuiHKrvIXW1qGjhP9DiHeTWEETyTOyqu/peOSkFUVcZVwktFFOX6xhBqWJopiCJNWNKQUTQxBRDIU0k
FuZkgVUTRMTTWsL346qYICC3wsXlOqIiqiopgihYKoCg2c/XrnDhVHDMgo7E4jIOEciaEt9Qusg8rC4ZBghMmcqIIoiiFASDs52WZHKqq5UyjnIskDlB
etY2XKIILQQ5EEwiKLsu6suJ2ldicEKmTI6tII5R5siDky4F2MI46MdxYJREMcgSYopoomULLCCumHnrEyke7HNoKScCIqIJkVXxCBhRADvNCPJNYjQJ
qBoVktsWQ2nSSEmXKoiCo75EbeHY0hUoeTfbt89Kie+QdnDQ0AFInWyEJhFpdoXIRqkQ4gypCJWIoYh1KRAaE+nYnHkLgjBD6x9IcPotlDziOghBQv6L
cO3ygQdjKKuCYBgahYhSZiogoAqkGkmJphRgCCWEYJSGGmUYZCUpglIEghlYE7/t/NaBQG0vW9sndJQIRZhaCJHr27qNYVAVYuHjG8yeBNIAzyvDgUk5
NwcDIuAcHrY5DhyZx/ekO+M5fRK5YQs5AURFH80jeYVcjRDhVDZTLqhIUpCkSzDJGqHiTA3hEyGSlGYhCFJJiKXtpC4Z+Bo0shuP2uHTyrd+y+qAyE1E
Q79DDdIAU7bu5yjtVa1XvTF5CP39Lms/7MIG8DgKhsnsdkMQ8tlQ/2TEIISwImyHJSAaWBoIFN0R7VAHElEknA4/xftMYLGcymzu1rq4ujbQCjmCa61N
j7/8/8+yCfvRCSoSysNDEiLKRC0DTmqqSy5dUI7Y0mBEFhBcKadhoFNKKIsDgaBFcIi7AplCdkZRVUsguQiyoZXOEcpOLLVUIrk/0MPRYQRQTCuEokxV
ionYXYJxmpUJVEqCVMLlFMKKuomqoqc6GEkimlKCFRHFQKoCguSe4nlZGErU1gSNCZyuy5aslod1V5T6kPcL6uQc6sZyEaUKQaAaIlaRKopoDJyQaaAa
BpaCkpaFiQoKAoSiCaKoBpoUpaBoKShpUpCqoCaiJaAKBqmmkSYoKFKRxDHMzBKWqUpEoUKpKEpGkAoaUIikCmlKChcbIApppaRoaASmhaQapoBqkWgK
CJBpGgoVpCgpWIKCmkSJaKUoaQpWIaJqQYlKSlaQoaAoIgKooaEaGkoGlVoShSgpQoKQrIAyTBASGkmhJhDjw7hQEQi4dVLAAc+zAZ0mdg3Us5cfJuM+
/380zHygDLNYShVECCRA/9GU+X08UcDSF2BVV2TV43mAPGEmQCkKBWSEpT3g0RMSlIlJShTRBDQRNVQDKAjCJIbJ45fUyzyWfCYsty2W0pzlCRcVo3PO
wcIcO3dEolrUGTyempuTX/hroSZu9xF7VHKD1T42Df3+4QDDfYjJqUe/v139zxrkKDwjEK/EMk+UGQwUdYyKahaClppQqKWppChAmqUrfDBA+UhSBShQ
lUAB1hMgB1G36fp3juuT8PziDhyJoHtTKgu2jkvkS+oJMZcAugDzoyK8WhxxW0IKpkV5CTAqruDt+iXYwkd3z3ntWOO5XcpI6pCGKaHeG97HMccckrGj
OmV36I6+DsoPcdoaFpWmmhIKJTEF7CMh1Q5UU1SRDUEHlvc3w7MByTwkEiF680TpNBS0DSJCLAmhpIsSHGIa5gUfqwYSwPWyhucsjKJKDybyds74yHeP
dLkJq38TuQO+aGhHx8X5AbghigUCHqgFwhO/o+QGoZOUJQgFIjt3BvHhnh80E1SlaKn4W1MKZzKpxQEm38fmD3AB1AXuFI+w2DysKKIyXEdAGGiDdQ5B
wwNUCRaEDaEoRqbhE38Gwti+xKEUWYHXPrukJ7sTI8T1XbWwvxYQ8INc9IvUyCplk9bCGDEEuQG+nAsVdzcKOpbpKawEH2SH2aX4QG8yQEJ6YeJZB3+R
mxbqif19APBlkhB/Q3Q3Hbagw8ExSSWmCmCnvxcJKmaVqaaiIaCiIoQ8MyWUiKIikICBCJG2wdgUE+vvOxfX1NtGbgAR6YnQ14+3C1j1TsCwml9a+7MU
IUNEAGHI5bjUGyn7h/yspghILZ/AyM8KNBU/ZmUZsIUmEhi8s44Mk49TGp7P9/+kWT1m3wjuRP0ntDSBSPkbfWf2vYA8kIX2QFNwYK0OTSrkwRX8oEDJ
FHtBkwSCm0CZCvDAqOWP0QHt1i4mAYQc1/rXOa6EAcFA3EDGBYSE6f87bKHm1/lk/gxYsty0c3peXRczFpaNJswLOaEsl3/wA/V/gepIxg0uPca1qJHI
bH8jjSbHOAFFAoTaB1BwOPzCUeF2AITggbMSgKAv61QeaclB+PLMSMxAMCY/3D4id/6e/A3rxDHMwpTGMjMzMqIcw5SL9vNHaklSXrbuzmxRGJiDuu6I
FNwJVjkUP5DYw6UT/fi5mAiZFADSqna7AH/QlFKIlmShGoJYJQihkRYllZSQJGlApaUaBSgCgKShqgpoCqVqogSolpBIgEYJRDDY9OXU1+3nGYdTqXRp
Ncg7DmzCZl4H3B4ATgdrLbNJRbXdwl5veobEM0GmT99m5F38yojHKcLRrY5bO10BNkgmFEmVWRA80ewp7kOKl9sOS/AzE+mNpNQlIkbcaNSNbyahaAp2
TMN4H3Qm0tLw0E0UMM0DFQwREMbYGSG0IbqbmmAPcqBsVBmJ7X8PNnwcPvk/eWz+3MYr9kv4Gz7V+w5eCn/OGRhO+POXzNRVJ5Znn68DaTaVKIhCmWmT
5d3q/f4+XlHtDmYQeCo/pKoPZfQfr+An0i8n458trA0ztOBjP+AJMP/4ZiF/+eOCMBA0UDqKFOfJeJeYD5YGB4EqFE22z8mQNKaNOW2PE0jklGG3duma
TSFSSm00a2bhUU0yxIWymsOWMZJeLuGMsP4T0gHqRRUVgIrCakkO/y7QqNOiN3YLCmvH3hg0iLulf7XnLB1TlC7aG1TEmKc5t7jo725Xoekrl90Po3uK
fRHQ13TBkw1m9XLLmzDZo1gFyiwLtzNXdtv96xIJ6vXxO3k9nudeE87t7iOYgXmHPddxNrK3X+x6ER7h75uyGxUU1KUxlxKRmJVM6uCf8tlPfC+vr5R1
11pPJoVOLSWebnUq0VHUcOki0S5E7Ty986fHkX/5JC5zA4hmi83mJloyN0UyCOtQd4vl47ekmVQn58Y98V0/DosySTik4TudyPTWVZPj3QppECppBZFx
3bljbveb1XesrLmOZiPbu7mXBroz3H5d3q8fOjvBVXeu7wclfn7yr4VWTM0eue+3l4k8IXK8MyIob1TN2zGkWIiyadMXApzhHKZcc77626hcs4l9AxOF
V+EK0ndZR4utJySIv17vPuQ55j6bhTECORTZt55o+n28W8VxN3PrvJ9UPwpD3XOGVWi6jRQI1rcq6zbf99/s7cw+OM/WFGk8QhOXdR+B2Ah5gcMTKgYE
N4HoQAP++KzYH2kHNUThRe4WP+xIuHKXuIDJohBTI7NThKRUCP+Du3OczOOjECaJJgk1IuSUpQTkuDfxsKVoKiEP/WMYpmWiKoIUJZHaWlMgWQB5g9hX
aJkKQT8pClHCBT1v4DJ+M6PA8xJT7iQiTofcUU+7od3YXxomgfy/edkC8pIhxWaGWGUn7w9h+Q+GVvjNgWzUpidJ+mECBDnGesaEAR5MTAVi2cYXCOot
WsBOWMIKiG5N2cAR/GjpMU4mRHOym/zGEnAgh1XjjlOiCprC2EnJCWm+d2cii5E7MdaRENpnkNztpwI7ApjKKqGVObCSmUcDW3IHB+YmjSBprjCsjscl
XIAZIMHwC9IZESaUfS9eYu0FUFBEqUilxb7djk0hZ0ITCY5Np7uOBdyN1ohjso4RFU5uHMsCgNEMUUCTLMGOsyU1AakdQYxX9knk+PCQsCe4bf+TesbU
oNsgqUM1VermH9RfzeMlASbv8ce7+a6zMjkQ5CBOgWAG0h6Bw/T4htIhg65fQHL2Q+mfmG37MECkD/P3UPv+IaMEwUaXL1TXL9sXLWCo05ocD/IhsnER
giYznVmP+uzpMhYnBtsM7852YwPM/6NX/VdB3ToNhMw7NjaRT/nswcKOrI3CtPM1D31rO5A5oOj/Zhu9N3sa69C8rO0mycpOxI3Me6GHzrYKIwVtgszK
MH4vje89PDxvfnE0HSFdhgJ2xC/4BKSuzCMDI4G1kkvhGAPOg/qeasOYMSxBEw64ss8JZ4119OuH9InvBPwhRfee5VMNQoeE/3nLxD57fIR5jJie7+OI
J9Sc0AENiWIKEpkCoZr1OKuQskEVJC1QySksgQDBSDBQEAmOGCUCT5mGQSkpI6kxkYQpiRCdYgWYEEkJNIeR6Og7oyp1ZSfhzrMYTN3VOfaddnoGKqjE
VQ+vcAx+iBrWpPx1g4U/x7aPQR4wAfrUB1BGoIxUchA/KDIpKFMkMhB/dK7SIahWhUiIwxzMQcgR/bJkghUQUUt6rNoeUImoVClPCUAwgNpBXCUYqFTn
KPlCGpaF/CUDpcQ7MonKQcQkRAExsWQJoQmZP3IltVOAhYCDSjqYUQSf1pgt57HQingRHKbqH1J/Mx18L5Dd4cq4s386NHJbELtXiUYK0tBRWVoIv8ia
y/ht4iwKVGBXHwpN4oBA32SOwNjQiID8w7yHCIO4GrWuMIIM2kk0ZZFIpDaFTO2IOJ/ob6pNAc1jfWAL+WLh7DOIyLhzYaRnjirEoowlbdZoF4kyN+gx
eVB9aHhtTYOSBQhkGUQI++D8ilIVgqYqJkBgkR1IGz/Me3H4vR9o/rK+AHlyX9QD/t2xIjvgz44WTuOIXJhJSBgqqxQBcARgGk6zx77fpqV5VC7Z7Mpa
GrfAGr1Zez+H6O/G1gh4CojyMTCDTFzsOYj3yBIkA0y0SIlMU3yX+4ZglfDQbZ5WnUZMHq99B74PXVQE44Cb6z6oMN4xpCJN5QyiiCKjAhcgppaBp1C/
Uy/IQeUiH1Si5JTEqBQjVKU6B2ig4gmmpRfqJTI3IRk7Sd0PFnuPprHn55WYBkk8dkwWdDuZ7H3PEh0Hk7DY6uNqCbNFCaD2Irhx9MnYTVQGIDEB0D/0
f5Dqou1agkGcUgfupwCyDagVwvrrdhv3V6B67lFDHWjU+CHJOTB9ZoJ16pvjKS7yd3qZddVWWlJWLOrVJONvrxqVnHHQrR/RoSeBEjsgfpPY6ulEleko
ED1KAsMLUFh6vPhf9uw8H8eXB37lwnXxMPtr0J2kUdfW9e/BNanPrD19t7ncGQZALQM8QgIoS7G6GbF8G6jQtQHoKTUUGthkSNjnAGSSRskYEnMsuBiY
Q1mCGboYkZ/v0GIdoA0k1KYkiSDZmVIKetcE6vDAwg73SjkE9Q6mCREKliH3XXXdOhfDa46kmCRZFSEUUBvBI7lmB1Eq9AIMC+hySZhrA8d3fbLIjtsL
5+3NbPBfLkmmXzOZJ8uhQVn91A9TIee7Dp+59/N2XK96MazC0PfepluYoYh8b4n1QDRAO9w2Q4gYPcQBepKSCGTMkOUK2gwZw1dC7GOd2/QsmpCzA1ck
NmybnR9xfnch4OEPQ7fGX8QA5IXfnoLGRFYGFqIgoOBySfVpR/P12UoyMJDQqqjE5GUs01USFMlZIBvrBKIZGlPGybWG2hHCXEwwlIYcIFwgSUIApUxl
QwEgMoLl30w46icSKCg2sSpEWZy173sifSigl2BU+phT3vx4ZFDSAGfdPfoD/6p7AH+L3xmfPPbFL3r0gup6483Dn51UursrAFfYPl3JAHOSCpYify5p
MoVPqxUhYo1VTxmvD51/D+beE4AK/oTj5YLiL9wdDwk7iTyzIPGl23VNhJ5hJKOemIB4fX6eWCI/b71x2xoPDQ60sYKeUPqnVTTt7bCPx0wzoToTqGk+
sw3u6towy3SxTQ/fPr3QiHkR221rWKFJ429wUmoDbpgaYd3dxhGkooJkhLMHUjqU1vO+dbaBJT8Hs1RmIvGxBpVMEMbsGNGQctgHJDnKlBEEUylVFVNs
g9pdldgzDOaxLMBZZQzc9e6jMQmTn1oo6QwkJnifT8fUa3uIXJA5dFe6RpUfUqPzD+q/T33q5nSurzF9h87A++Q3Tkw+mkxTwQ+LoKFEXKQISiLsqijl
P1xZFGYhpGtWVUBQNJ51JjRAE0UQ0VRJGpENiRNBDSMDhwqiKPiAgVPa0Y55OS1lTBUmsdacIW64GSUpVLQUJREUpoIciqhiCpwh2jkBcOfJJlUU8DjS
GDyWE1IOSOJIxNZK5AaJMamImaaKAKKDIyiWYaAoAiCSWiWTYCwKKCiIKGhiChmhiSHRgOKkqSEQwMUkKUOpwqSloBopaKWIXYZpRMhKFoFDINSDkG8u
wStCK0zJ+w+jw6Z63RqK97lqs9xh/NJ+14/D9EJCTvh8lpKBlwSsdYn9bhcKHDudztORXe93KfpFj/4hEm9UX6N6CQL11T/PCSdP+KFYrZQTQpxzQOTy
+ssYcdmsaXZdH86OPEgZkcIKcnz8/L3czwO0h8Pu+IYZkjkuJDSZmKRCGYiJUQLERJT18PuQ0j/XLBFWAfu9yryTnI1S0laFP1kQpRXOYwcww+ry/ZH0
yiu0NALQIU0BQhtIYSiTDSvhDsQroKkUqhhmIClmCCA9cgqbwoaCKooZqIYJBgoCgkGQmqJlnfWaZKCCWgFmVYkaFDjghw1hn0kJiG0JSkMg5CxlgH+C
gYfPw5a9s1Ky+v25pf/amnYXebhIGpZJ+ZJYap6Nym3cmSWBzmYnJJZ3wNCDznJhz+PJN53TI8/pZXPAV0iTxh9f6AfEISFVVITxawzBASWkCIMPm9XR
cTlkBipqCIUfm81Q3Q5MnE0gTAhQtCzAUlD8ddFDc8FT0goGgaT5o7RSJQFSQDS1QheCDtt5cJrc3B7DuCBv28vxwDJByAKaFmaEJkAcJVIJBFpJQnZT
hHBXa/ADkIHD/f8FAOQ/WkHByDiSkgAkKY54HeTS9Sq/0WkDgvdC7kpyUjf14OxU/85fTUFlgYDlSlB78yAplChCniVfdPWPZLvEw7k/zIwxI6l+6DPu
wDqW/GA0DuQ98byz1Z5QUNBuCWQOZmSMyNJKvH4zaHdlwmHUHD35ES6SXZRE+5rP4NQ4bLFJlqoi4gVFiqHEnHoygukJnKdFgc4Tcn3cgd3ey6+BzC0P
Sd67y5lkm4Q7YQlKEQlzAa6zU+/SfDaJkE7JuqGLlWVLDxoMfDQb3SlhFQFU2QcqOMvkY8R3zAe6Ne22g4Hx1272Db2xjDMSsyLj6BqXtA7fAPAPXWIA
/s2B1JSh9Y7vcBAcC7IBGB+8k0D3n1K/1SA0FClIhSCFCJQgFCFKI/gpOxDqBIkpUoQmIgoA9x5DxX1TkGe5OUMR5m+y4C+aSULiJwAdiufu922pbNk8
5yekcG+bQdJOOWCBQD8JeySPPn8emyie2kvqXwddGSQmM9Mh4TOIeMkJ31Sa7OyiOhiqo5Zbm+t1NgIMYwQWpEveFSb1zOnwWAfzaAn0JAm4fJBJ6txf
pbutCOu1jhXKjkcooK4QR2RHIrjyR6uoEIbOD9n5bD/90SRdtwlAKIu8Mxqmk4jRRMvlJhhUT87TC+kMzWF0N9a3pYTrZMXjDEmLIihq7VEwLWu7mO7d
eDx8j4/HKDopLSOlCBkQd642T3BOrjDKCwxMEkpdmVNDu7BohoZNSBk9y3qcw5/NYaybQqYhvXonmrFQ+qHlylkKKCKuOITBBZKA8bsEQwo8YJ94EIWU
ZxOlwuH75BCkTxe2C5CKmShtAUqpIQYBNs/yk/x/wJ/f5ZIWjdE9wlYw3vh3USE+1kIBj94n0/X+258BScPk3EYpC0qkp/e0W/nbR/dWBNcO6glqn1iA
RZJR4Hz+zOnsf8f4dkUkwisQQ8SQttssKWCbRGKAoYYjCFVLQYJCg83RIQonbvbmwon2jIZGEaDzRlAkPuibqbSVjNUajzNGYUWGiJrRkLze/trrrQ70
E1BaaazWVeGZt0dMxjE1bMXUzNKzWFFymZLoXDKjKGsuWfmQxm0kWaEPeX+Q3IWCzEVp3h11doCeH4nXnM08ZviJfhD3eax0BIMlAykMSlIlJTjDo6qr
rqE1hw0pk7x7KsOuWCPNFVmtOMZgCVrLYtnWQydEIaXWXUv65vXN66NWvV5rVGiodFV409JvnfjUOPQAsk2WcA0NhYUpMc5ZoNu0OBr15p29CfDy5/5Z
GwbkaWQfACeoMLpnsyOe3nrfrfP/rsKekJz+tU5XLkTEN3YGEFhg5A1VUNBU0wBDKzwbnGEXZyr9AnHr3lFV0uh90+tI5XkU8njvdK2Uo4SM7lw4BLO/
f5AdWczIo9ueF8Y3LxCEyDue9XvlZQZ7ga556v4mb3uemDCyB+MF/AuZeMC57pcKIipOIcf1M6DCsiv2+EjGHlCLIHWoTx4vqR8BrbrOSQOyEPno7Oin
DnUmEk5DURXwnrqWMdOOuMSk5sLGaJnwLljqJV8SOFbqsEceOij2XPrXY1qN9GB6OmAx5QtHN312HzBN3lI3PEqq7d0sxAp97TyztMZ0nVoHw/AejVzJ
Tjw8O1ngMPAGZDgVCkFFJiisOhmSEPLx93qDWAak0gdDrzqVzKS0vhi7GhymFyahFBGHWLf67Pa+7LPSsGMUosNF3kyB3sIPZHuApp0Yp3qre0+Rp9H8
1f5/3cPV6LvcnXfw9dW8nXyDsrzOSPcJDdyu8zzpJTcBYNyG3ptKhv5z/pqYnu3nmelXRwasq6uyopGqKlJaEHcBmJlVBT+qIPMNELr3Qx+HWNKpbG2W
cClOotTMMYhpb663Nr5dubIE4yOL/M4lH6ScFBbx87ci/Sc9hK8BuFRcoTIKYcwhCiRSTMOTDoiVJUqHEliWJmnRTifOOF2BBOKXCree2egqknay9xwv
t7qOxwIuruxIC5MueVclkrW5J6tOut3cXb2cD8bfHbbkCPnzg5ebkrz3Co404UcxM/FfPnC+mSsSgiNE4QHyBC7mM56OPeMePS/Lt8xY+VvndniWRyxC
ohm+ttsxuWb1tiXG05SnB654hUw/Pe95Qt3ZmyIopyHInHdxyXEy6Ez9VuJ8HHd3Zyb0VwSoC5mZG6yUZrX/jEMm2iTecPfWK7fR68+0IT8uE5WXLnUh
ddYGKIu905mZqNLrKicGmXTkFETKIrzPQtk9dyRIvyJLXdRRdfzckM2MgO90c4hNJlpqFoNFcTMUbXLmMvQZAQM5BsS63NzxDga5DkblLznRrZgpYQWl
Cku7M5oTgw2dJAmwwhBAO9gWMLxKhyIOxyQDKXzHbnHre7CoolSox5Wyw/rppDzwqSRdoCws0ry6y0ouhzABEhLRoLaC+Nn23qByFADmCwAQEsEMQMa4
2IYBlwfTxhmzW9bYpmt6hrem9t0U0lhYSl3vkScnvlvnX+564+Uh1frrcKy2w0nXVu9dt1A4wLbxPYly0cTGadKuihreq4mFMFXsxDEWc0G9El02RSOd
l3c368ohG7FocRoLaRUtiAhHCZwDrYnGHaUqmpJKAiF/KAXAtCRAkgbxgDQQRDEAwacEJWBJCxikyOVrbOFEwF+HfH2fTrTL9EAepJBB9Z+lhQ/PO0SI
OdaZeuzIRK+LlZtGR9axHTH/HAj/HMCiidtn/Xfd4dxg9sf47D2OpP3N4zb8/Qv08dZp0zOXymKI+WowP/Z3DDQ6uNMa0pYuOJjWek5lnY9CTJ26bmOa
0x/uM/OD4nv+gwBL8wQA7fcf6oTPHp9Q/xCF5In+iEJhHkj94h4h82JYikLr1Pdoz8Vc53MfvBfI+7Pu9ZG2cCH5QPw9uJ3Zh4bZ8eX3/tQPJ/3SCJQo
JMoolAhSnXp16dYftkCJA+mH6t/SzV+/KiZZtBo5gwRMhDGt35VK9UOR3+fQQwzfk/oPNyejyfFxgb+tmGpRlhZ2S8h5E94PutyQLvwSgU8AeRwJyLDF
aHhw4fLBkBl2yxjjKVYxDIr3KXC0twFGH22eP7vgrKT5eWzZVQSl6hCxyjGFcpkyKSlSwQjQCWSsooomoRYYR2D+8UW0oTiMQERVAzIuhNDmgBEJoSCi
goIIZCJaT6dGoy/d/PY8231u/6y2Ul98cZG0VCNAi0X/oIR3pUN5H+2JAwjZAuVGUEJPJbhEXiDBgAyrBGJSRMi1sufHQclW8Ue35UO/ND7PhbzhJB8J
jOlEDw2MLyhhlNMxu+8nGTyheXbc13oiyJolmjlDt7BiLqnm1N0Meb7ML3uzJkREoNMFRy5BkMZaAniRgUYjZAGjAicXCzra1KEkWKT7pcKG+Waw3hei
hth0yBoBkMGcFE+kUvJYJ0/ZBe+7fIvKcxWilWtYauYJCpE8XMZSHeGIp31s6d7adZhklQQrVYsLa9NBnlNYW+KO5jguXQ4eGxyM88h4YLIKiLkVeZMm
Bc1Oru1w2YgSYB1CCAJZCZUOlgdVWGxIy3JCSEaxDSUTBhFkUyFDNkROGi+EBuywHtRPFDytlGYgaMAZOnAxOnOWbyU06ZNazd1jMVm0htPIPSB1O7OI
VgebrweLvxEjFSLAXTetGSFYQFGqmVIZQMCFKA3RF3gs2jEkLJ1rVhM2LqmSJtwGdJRpICzAFmE6uUU1xmeNbVevKBQ3yHnJDdU1rvzUIgqpwHNKCSSh
aVlSaAQ3nCISKIjDE35N6P28S4TnjRryeNyYOFUmOLOpDMDBZgil9ayFwFmmajTVBPdT+OLPr6dy7sdiHCHbt7tvZALFZDBuKhTjG5O7zSb5BA/8eujw
PG6tz8/TLzS/CTSBoIRRiQwz5xPQqgDy7556gIACDCuwV5UUQ8MXfZxiphEYeFhQasMMl6F1ZStMkKk9xpNx2Tt263C3qxQImVImH2PzwXni3vzqlT5s
mD6Cgwhu3HvPIDInOHgQ8f8JDoXu4JFgKIzu3XYKq7Lqg5/wfD49b3RvOCGHTirCm/amhMr0VGlTFvRyIioiJ9C0B23fC5llQpmBjBi8Gp52nAzE7Wqf
aJ3mD6QkPjpqQrBZqnye5IamQSdoFRVB+2ZidZE3YyMgwOdId84nuKr3t3KVqj3FBQyJiNq4N9pU1Uow4YxYifmSoo5ZOS0AU/VHOV85SkDdgMjF2Xu1
uSd9uxOejYU3xvgRsTgRWIi+KVGLF6SocQsGc61o1MLmE2knSBplZJpAMEgqCwRTHMiO84vkQD6sjkXejfx6MjhFGK+vh08dqCzuq7hSpXIDWw1A0ZBw
6+QZQeSQVVe7MBIki1Ze8I9Pj7rMkEQefjVWSeU2u8HyqShcobigUy0kN4KAKEhvcwDuhKquGhNdUAHuJNx6d3HrCs3JB5xBAwIJREtBEohEqUioUA0r
QqKjRTHX6c+abIdy8H9YCwhCQh/4JPeQPxnaAdqYaQSMVRQ94b9xAz4cvoIZeTvOAIeWImPYZC5fGzoeHhyEiLBEAhqQ4fKAHjcWn0ADHv54sclxTvbI
wCD9h5H8DD1fT0zk9aQ1BQe3xz0y9uPTQh76qBMp/MwlbhfdKKD3prpgv5VbLEPiyaGM7MmUz+IY29udKZROByxR5TGMg8zjXV7ZKnDhWCbMG5NjSUQa
Awime+FrTlWL0Dqa5uNGW+0fnVBzOXwfbRUpSM+llZf8X9Z2AO7q46PB5s6ucmOIfQfCoIhv4ThEkxE/f9obsjgMHMD5gB5IRqHu41zZ60XAmEDRhS01
CgyDpwHWRsE7nfqoygeZAMnyBSkShWlEoKCigQKHFDl3er19sshOt8F3FZOmhpeMrPU7lEYxU1JyH3KAvk/vRcPghCCbu6aYJpomhoKpSk0hoxOh+etO
pDlHrKIP1kyMCMplOayagmHRftDHK8kgLiIjVEISY7o3kDwPnybeEygjszAp5H57t70O7WiS+Y84NG96B6Pjuey0G97u2Pmcedu+aM2sqq5R+JPmE8mg
5Cz3EcPTFpNIRlC0C+o9l3jHeAjxn5GnHtnYgQjEYQHRoEcAxnSYx7J2sAF89E7KVMySSggqoJGw2POPAhv+P6zt4LY+cfEVTqMNap2nKYV3Y96N5AUO
cQ5HBJDg6lAXHFE7UImBTZMZP6Q449fA/a4yHX8Oz46xyrYi2TDPA3PTbEfSxmJN9s1CXXkQkJPzBDl4cqz4AaTXFAlu3jg9R66UpOd/2GSajq/dEL3o
UxXzE2Z+/hqAGby2D+MR88cKD2SzQN+wSOpSP1l4wKaPthFqAuFeWt5zDZo7zh/T4vwzweJ+qL4tcan8WUuFxxqgy6Nb3XZszLhUyhT+9NgHuQ6AsE9C
8605NmArdu9cy6pWJz4OZpPzkn3IBR6ss+wTcliZKJKaSXvrMJMeBP1foySfxGdntsOjx3mkTaOoF676SfipegnvHvVHR6hXqy5Leenu09mTW2Y91iQF
CFFMdr6+Wb7qZLSxAb1Ihy1ioW/h46eTuRbZwbbGxxj5bF+OLok4D5HzEvliD515cXqBk8b5VO1Flz0ouyHhlSuuVC2DCkpBJhOFyiGC6KzEUxd4wWY7
uikeuWgiluWmhU1CptV313TrNJgznhWhZEkM9obxUMwbCiIiOwJwQFwytRBYAdUBm8+Ley6YiQLJJ5SH5vEhrU8GKqoeUpaERlUtD7n+DjvWnV47hByi
vMRNJT7u9vFzsq5QVqO7se97gnHqwm8h4FUThV84JCIfPvC7yHCQi4GhQCHyXSIiqyi1WgXe62592LKJlyn72zIBLvlrK5FScTmdpJIUVQ+VOpzVFujr
t2XKiK93u5fFh9c8VRafcXK5ifWFkHvddD652lTmEePJceS6NzlNIKZo0mUIYpgO2u97ZiRFDUQrMHYkNIZrECgPXJdxcdgoRLOBEXEyiYUFovAJDuRt
jw9s73QdoQPZF5kaFSp2lSRXqZCOxx2VuJ2BOPg7jbyEu2wuFEoASJCRAgElaRoSEg+E0nJ7ubrfOeFOvrUoGhYgpANSGwIaMUYS//YO8DBUE24KjdFT
k9kMQFX+RruEF9Pr5AB8TQnNQ3QhrsqHvPlzXUsW9vtPuxqlsln5tbg6AUdPSadMmJeGjJMskbjWTF6odXiyXumzZ2Jc/k141450RnTpfDXbOjLVSExw
mZUTKTcmvUD/q9yH1NlVYom+c1p++HscIw7xk01rTLWVKbsfjpeW2QtzUohCaTJRBCc7C3LEAP2EQSKC5wZJIX92MMMQHb9uuRMQqKeUJgcsjeOspm6a
NSBrCiyFazSMzU23RIby5GY4wJNoaNSxYDHV4mBIisGISRTXm4rIi5LzG//eGGjXUNwGVR2YM7a0GkiCJSApZLUu2YAGRARAj7EJqBFLXqGzDedUq2mw
ukNF6rxbHR7exnTKdbpx0zVFPN9wzZMVKeMiF4mVpZSqosixGK69eXIG6eiMtCJOzAcGHkuAKKI/kRsazY2P1qzMGkStw98TU26zDvdY7fjfWtQrIq+g
u6YcwfnKP9X4Y6kdawDQWRlGYPVd3m9FZnKXQwE3fXUEKiKCFWRylMKa/d3W0xQ/xnQORXQpF7ZhyHE4ENmBqwgGIMoDUysrAe3bOQbTsQcJiMh2DWIj
ZoS5ia5+Fz9VWX+uViwDr9LA8tTxuTxYTuE+95WfjiKGSwJ7oOZRz6dwAeNS//zJZjBgYjDKEyRCQTMJChIyykDCmS4hJIoQQzSABiAMA5IhSqtC0CHB
y35Gvqu/+Wxufnnw4Q7r5yb9cOUhXlI9z7olOZCH7hP88qb+u6XHJOSK9/3q7/BA430fb+uHgxCF7kKGG/P9Ynjhs5vY6MMwSb1Q1Q0YXQ6beXMOQftG
op8H1/nPXXwSKE4dIzsiHWHq5ngzx47PDIKHKUFlSEtpt60f5hPfuzXSee/Gucv4Rok2nz3McGKJ6kccOTpf/iNQUHz+tdwR094CEen5HRS6OpXrYvc+
jye4E0x67gasUgjIDEIpNpCfegH1MLhW01RsaU+JAKdk9ysyaS5d22FsWfiwWvnUnL4ZXMkmiZpnOXpYGErG1nmAmr+0ra39P7rvDGu5OG/tmYcZFne4
5JSHVcnsA3qmQ65jd3nBsyxjwxTjlh2DkKJpX3knrQT8UE+MiFCKJ6tzmvt4ANNDRBV9mJkVUVbZgtIuFBHYJ0uUksbILkknQmNM7Y0ziI2lJF2Msozi
caEkJNITlMBIiEEULRY4CUUuThIFIFNAxNA0CUNESUlJkrhUBJsBDsBNnQ/VrHUuFygjZNJnBnEKM7IC2sIDg+7Wy7SGAkFEecAhhCBNOMKaFcqOotAO
QE2wuUxCCCBSLSG/nvAOXnQcmF8IHk8wZTS4YnXdxE6iFm5Q3mP/Z3QFJDICN/PgZdiitvje5kN0KJWGCZUe/amJz5ncw7Pu76hTJAtP/WaTXpOzbw40
1TfhITWt8KMrx3FAEhBQn+eTKXYefP1LmthTd7SeJ3PUmn9Z1HVNcHdof2ujyx7+1vL0WRmWW1iKazZdImbzS7UmwjNmscROnqOR6huKCCwKvMkMkZ0i
AfDGJHvQJUPqzz8zv2XzYI7Bj7ya3IHnNYFwSZHSGTMDWzYNZNILoRTGJxpJ2Niows7bNYnAE4XYXYFw5IHl2O/k5jg9hk1ByeE+Xj4n4cBfWep7Xzyt
U4MKGa0ndc44aNvXgMbGQWb+MJDukMB7kw7+HyPomNkJv3mhdMExgumFyXCtIG/PNRdTsgJQGea69Nm2xFC9fPF7QUdQzs9eS7pKW57fhjqg5MRBXkb4
uoFkEPoEPh9HoHqYb4Ade205JxIbqOOVAHGTj9ftu24TGT7HZfFsDTiHTs3IeP9Gt8MTLqh53reMFNEH526wA8gH0UvF/GD+ZMTgUyUEpT++m464HuOn
No9fzO7bmId508jufRRNwZlWEF3XiSLDOGR1HRl3QKP/e+uDv8FcNkDDAPsGdd8wckG2fjTRqtK2y29XMd0MmCRkXK3pd/Q7lTfXi35WPcKLzFY3B8Tt
J3mTChkYn6qWT92WO5rnVlQ2R7FN4TvS9NQtmGpNQsnju6zUhtJC3DMvheBwAyom6bTBg1o11KJWAET+NWUHajfB1u8nX7DOd1NoKfpQxD5iebIHrEPy
24QNt9dxHdC0FIh0Ich79xAleIryicda11yd1mC+hUnowh8zatI56UHZ+7ZzfxwmvVlbbz8pcfmKpfBZZjZggiG07ZhrZjQIYdt1BMKydZ6JBQts3zv+
amyeaIbcKWKYmj6pFZ/aYIDsKMhrfcQcUQQNxkUtwAVwDl2eAnXeodgH9TAOwnIQD8P/Gfhd91QXbc85mf2Fyb5S4Cn5EOAAdsAOS8rscg73ablSOaM0
fyt3YKeEwYwUMQFKjKcsx+7reePpLMEXvzZOIVWYydmsDoeHPv6j/Qih17L2F8kxRN+kN6994B924JNAkuADAP48Sakkx57wOXzZz205JX/0gqCqHdmK
oHccd26ZEcsQ4mNGKE7YXZRASdvg8KfcW9EIKToRggxM3/uu4slCsNuJ/eF/DaEwJPzK+g3oMI6kp48tAsBzeFCxK2YX7Tzjl8aqYYJQE4nikMUYKTMF
IoJ4wGJEuBDRUPC2f21daoJhhWJkEIIjcybUUSDQRSG2zQwzKPbhL41772ddgixZRpA/TEPGHlmQF2xiTAykiCKNpaIVeQ7gSIFEd0Y28e28ZQ4VRmTI
IHWJAUAcORHD7x2OKihnUiZRKlNLrRrbbUaqQpGKgxgqLBSGcyDss2TVUU1vwfE975PfXx95A9RifFEPPT0cclSIpTvNJpy9GLqGw0YJaaqf7NYaEC0h
ZiwqlSHO1HGhVpWJKIDMoAyxqJvW7k2edm4m0eHI7NbTY7eazmrt0gzZJLOZp3eTbq3LSG7OHPs5tHT11tZWrAdk0rloNN5cJYXZqbNCJupZOkDMKisU
UjEvMNtljrPGuYa21FXiHQmGTmtpqbjEj4szKFEsWxEVikASggjGModG4iKlNaaTuR0RLb18wc4MdZ2339+76glrLzprt4IDpybNATLRJvAW4yMECiAY
wXrKZCc2Sc3c3AqTbJvV3qCP8n0PWa7eXCNhEIxjcnUpYampqma09+CXNR1swuRRkhUruQR6azIGHBgSiKSgSkxAalm9M0UNqjN5uYJSlJ+ePTOnTKJx
SNMJMEbNtIszpeiaYM8IvM1VHY0Eb0yagzE3d6wxUeUTmcXMNUGYmXL4eujrrGwqAY9JiJoREK1MPi461aIYWzHOWaLmE4IIgqIdo2m63WWO0JzCFt4w
xIIKptzDCcTXzmL7eNDj8yk99D8Me3ROemtkdh9kzru5s8ZLvq5J0hWKWk4FwpWPWqbSmxN8SZDJBioihWpkFNQ2gYyiZOWNzALrmjbvA2jdolSxiNuY
o5xd3WbJrTt5xSGcKG+mmJq2dnWLhzdx92H0e++O4TolHDh9BRerIg5TZcDnDg5hABdjyY4d8EaMc7NfE2x7oZCw4fN6+d8487PG9xCuwKHFru7gR11o
eZuzZYxdtQqBYkRFRFRJFNMQVBFTMFNSSEhQSMjEEVU5aTl8JkMS7L1zXSGf8ea5zkqgjBYpB5dsVGDEmNOotmc0N4c3ixAU2SyUUjloCa1hiwRYKD5c
OuUot40xL3mxIZdoNoditSA3UPQCz7vePfknnZfpPjptmkKMl1Aos0gZOJdmYGJlR1ludIq6tRjk2ugOuKnM47r6GaHEulvbDMNJg+M7TDTOIu9ZqjcC
g71YjVvpDusuUFwCZ87p0SdR475296Tykb44UsvyxI5EpMxARXV4rbMgxlwm3VUzFGmAiASMZc6w2x0S2urDrWjpLrbYcGTS2ZkkBmm+3k2EKapQ3LIa
0TQVwci41wjC713zYfdz8IQJiSQCtLw/gYeRTKHLk0X4fx2+pDsj3PDTJEeo+Qec/LJ65qyJOUkSzqs2ne8UngUfGtK6B8/q8HtmtOPIHs+fDkTedO3q
UQcppaDitkIITMMhgZQRLIp2lOWLocVigotK5j7Zy+r1UNDmJVMaHR9Eq86eynWOTk6gTJpyiWhuDsizwcboMxO53OFGja3e66cdnkV+/TtyDRLWyklE
RIoaMSyqiRYyLpIm7A9I3jgj6ud9MeEYSsEIp4qHqo244mDeyXz4rlZNoooiqgIMLF2uph2FCr5MjrLEoAyEY9tAW1rmQ4PdXzVI3AJJBgbbXJgS1oqh
p1BhkZKqVG2gyTFk2Mcd0uwMQem8K2qsAGa2C33T+HNb59/Z88N60yESpgPK886uw37NFGiB4cLwbcYBrTGdbuQDJWkrCkuGSchwG2pnioNRPqR1kKDV
256PRFVjhNQ7XOlMoWEP+c8nTUBb24yVYYIbBB9pECVgCQNU4k3qiaLXCKCyZfF93N+OdzQLL1QxtKzLPUtO2gx65n4ENUsIDfFmi9tg8qsmjMyJmBUo
M8oTRoVJsJsSlc1SrEsymEERZucalKgy2NtNadSJeJ0YMbreAfXVxkkoyHg2amSStiICCDOGZBaymNpNj5mq6aAVIRSTpISIUComXAcGGbFKKCQZZIQq
eOmRmThzprwUstRAosqDKa9FhWTSgTEBpQSWfonkyhNsdmLjKl2TkQlEtYpxQOw4mO8oez87triC1w6IJAsMhCyP2GL2h0r8JVYLF77zmiZ+jDNapSlu
d4QOsqomhMQvfnP3HLDt4mJ1nF3o+itdKhweeNO4kD27gzSI7UUM2IQQl54sR26dtdDJeASDIIToLhkgbB2ASDpCRzGqwCIQTUqGSoY2EBuJAuJAPihs
imA4kA7u3YenpMxKCD1JYO7TBCwtpTNN5vLHGJliHfQwM3Jp+ZzF3e3bvlx1zRhy6xHhoC4Jf0Uf0WYxWRZ2lXrleiasCYSpHuzMsBy9aqmGuZW6wbnC
EO3fd1IpiLRODjY2d3rO3Ixy5I5CKByhcjiEBHtDqKMqlrMWDedIEqGXb7TnAoCihIKGXMo6zDDVsOmuksWOutda2N5zp1IBWB0hJAspZIBWKDh1S5AV
A9ho4tCbyAgmVBVCrVEAw6ScywRLSxVnIlSBFFAYySCiMUCbeIYifCfj9msnjOdXLHFLtUbq2rDLoGKFCijdvMCQiAWCIsE1eTyQiTsa7Js5wBoNyKbE
dKSJgPtPTt4n3/h16A9O96pi6Xv54mlO94ZDgMk5hsATIBKBoNmfo99huBqTn3Ep0HOGMiq5hsJzPVRW+ehwxX03JMk1N5OATfKLHTgkkk4kHc317hsG
47YwRo+jm+vdB4NkBnnkGAmJTG1KghIgXaaE1s1ksguCESair143bvaLcrob7EzkWECWwBDlnFPztCcgkr0lpQyTJDMAwCwxjZXCjsl8xYUA5Rk2aAMH
JjfbvekF2RETUQKKZEdhcpPjz4u9l3Ojjn3j0DBoKhlGQRqTOh9LPYhPX8EDHOMHCCn9rzhEUN1MNUOdcrE9D3jsgG4Qbk5U8tdOQwok2sUJ/bx3MCN8
uOUcuL6uCe6mmkhR9clwt31317zuzOWq7yqN9uBjNfFmYNWBp60WaRSa5iOtzqs0qOPZI9H9HyMPentsl3Ry3ZWZXfVxhpXny0LowiluowoQWIgiBmMO
AwVjCjLbT3Cs1Wc3iIbsr3+OcdevrGqyVKhhDswKz1MZFkWRZaLcDdvwbTCWcMQfyoNVHN7+HXw8ups5ZHFkb8swnYckKEKFjzRxvwZeqrCWgj49wolV
IKqs/XfKYaaVERG1Y7smGN7cRmCulsyHwlPLsGZMbHzTiVx6sl4M0MN2Do2wYZD0iM1O7IowW2MUVGHdW42+FE1F5NhFEFUzMBQGVKMLEUd2iL/MQgbB
MNQ/rSMRswyG2KQQdoUBQzyQR9ND9aFHp3btJrFBH3EvEefZ8UDigNuSSbUc3WhIPy8q+/d75E7sdXdMGXuICd3K+Rd0U0AoWfS1gfMYR8QXKIHPOidL
jR04yDhzg+HQ9IgI4wswTsi5p9DxOQ5CdTEiiDJYFcmEKlCFKUNaNUGKul0YmzrjCosWCCiopEUQ1o1o/g+YcIaUQOALFD9JE8tBsuuYvQwFM1c6hMbo
IUw7App5nEighuNvSgbSIU7bE4rtOEJSEVJVbEgSZQBTYUxO7PPIaQ8goBKZDwllVAQcKvn097vbnYwedJjyYyIYGjhORdRXiIdVsoecbbnGx53OMc48
+Ue7RuTHIcmFXC7cXuyh1Cn24xSMNJJPDITEDaayoyBWygHLKB4zZyhp2xIiC+djccQKYlrK4R3rkc7nOcKGXIJkCdlwKqRbJ7npUQdwzzZy+fCEnIpP
O5Vfd643HkhYqlg2TJgnnbQ7w6EDq82HYNyNblOCEuvPPp2UHN6TmDONjDoCWZdGaSI0VDg6YXvEAJPt0psXPF21gnQAVf7tNaTmc4NI6onc0gn5SGwh
KYSIckUTQqcBwMmOoQoCQJDkNagTQWUADUgD3b89Pk7vIcVN4Hd0lPBH5eO3Hj4+A73dxBd3c3o7klGnp3RvHiE4N2s+FT2BRQXAB6kRIrwojJpCkpVg
kDIaAMCUTIAyoKaBJlcgxgIoSTcymxyEmnQjWMuJ2AXLtpRBWiURQFUVQFy7C5QFwSLhQmdjE7YJMoetpSirYNZpIUKSmlKKqJChpogqoCkGIKQqihIg
ecE7ZwgqmUDLgwhZbWaExpIoikgigyFEcgRpESkQqkqiSBYCoAWqFKAcwwBppBYKD0vS8yiWNT9M9h9+V3ScoumjkXVtjTRc8YSB9OhPewWBRETH7JAa
Fwkzw1pfCgvBoijAxgoBtkC6bWSAUEMQII+0e6WvugHsa78tfVDS+FvAeUHXxkfOQpEEGCCPI77tHpU5lXdXVFJznTpk8qow2hYyRLp1gBqUklhNobZN
cfj5Zdpvybp0rgXJLppXmVz0DRjKi5xlFBEGrKQjZoKKpKcsyz9yyakgJIJTtf5Evl1yIhEh9PdR1TJJkQ91VDvonDKikO3O/REfFsgMncP1mjDSHbYM
2lCxEFhh43o1BGTWNMOCAklv0DYbTO4SJwQXGGPgByJKZkpAooOuAHxCdIiOmPWBoM1fSOkA3kjfNxAAdwTFr2Q5C04EhkC0jVIBQoUgLREAUFKlKswJ
AREUUBEDFFDRAFFUFC0SVBmGOEquQrgwg/pHdY0O0mh2XG/81APMCguCVCIDJShVpGgXFlQlZChJJQkIApJRlUzHFTIGmkPKRwIFNpAyyQc3xWiIcinc
IRTEYxCMg3VFMVwAMQwfUhmkiGVOWACbUhCKUKJSKCVsiBGzsGNsgc/pCSdDvoRNw1QqIQB3wnO38cBiHQShQmFSJgQFBojECmamWomIYgDRCHvhE2gR
2IGgyVx6uHnEmQCiTDsPWwUH2m3+AYpzPi7oi6WCJklRCGSewZj64QkMi7SbTptIbEORwKim8q6UtFQxMxUwHdtpdgLekhryQzN2fs6oSshwQUCsFAog
G35nMOA2elUlURUJRJUsyGWp4/PwPHpUaGUwmElB51WJ52iRJVBPUn1pGQbRn12D2O9FDwR8QPAkgqAioK20mnRUGCp91BJQlJSUgAbbiHrAlA9pzAfs
kpKViO6DUuiArCTISqaaRpApdMSvDfPw7zQJmYqHWdsdpLnG9yFdM7JjWpR9koUzjED0hDlIczccOfRPuK57Le4Q357PPqWviSSw5ng1rMPVJ2npmxk7
6uUL/m+48gaFOsgrVUrSJ9AREwsEtLCphAH+aAAP2z1h2hoHeQDUAmQtDtCu0hqTJBMY/brFTRBT2xAEzue/x0G4t4dTDVvx+7ovLdZKHm+Y52nZoKaD
VD9VuHKDsRLOFqfXPiKHykKVee6HF2lcgNTqaR7ETIa22tL5oHxXxTNPf+ThEZAZLKofwcAE7FH2eLBOU/tcKbSC4pwmISKoin8pwgQpvScKTC0PQc7P
E/9yx8V6iko62JDkHfAMEiipBNQpFQlKJQ00JkFFNUXrxMqUmbixqmq3WUBEWKFi2hIfun8sCKQfPvMyH1nuRBEnjDpPDSBn+f4JNyxPdnViqqi+KUMu
81rMxFlZocQqpNZZjID2XDu10Jq2R1rMduk5rX701BXm+dZgtS+byWEMifH7EG1gvvaky7zqipaUHuyiBvuybzveul7s46VgptkqLOMF3vfWjEXSQkqG
3jIjBVAXC7TdEoLQfWAc5RfXsk5mMQ+cr1jcvQAaduoBENG/HRE0TkuQ0iXJJDSagbDCEKAA6XSFpiqKSIAO0ABvoXBBIWuzOvz2d6gggMYJwqQJjOzJ
XIh5Dzod6jh85QOQH0Qds1TWejEinDw70Qc6bOXPpa9xKBxewmPOnHkRUy+6Kjx6873cHKa23h2JwI8J7htrsRNDCh7oB5NIziJ7pUC6qF58MnLMBLmb
OwViHJ525xuQy4AUUGTKedw5Hb3p5bFWRRPJKqKerHoi3XLwhkYr3F0rXV3Q9pOcHPIoiooPo0O6O7bYnybk3ILk9oPdoVEwlCNli0SsCnJvBJg8hbn2
UVRfO5OT3RmLjoMpheQhAcUYhDld0QTuBmw5DGSm0nkFCcQiZJyid1uTecTvO0imFRMoJvD5lEPA5HewIOE2EUcPrRcWPO9nIyQx65dySgiGEJGnPmw6
p2BrTgmHChu7uOTEinnBo7B4Ojse2sXrXtksAm0lseROtEDW4MCH8dbJxIurDmVGpFxXIZnVEuRDQJOVwIcYOxj8vsQR3NF+2UwggpdyUwYMDdJKmCqI
gyQA3BUzkzUnMVxTQnAeJIVoYAdKj0HpsIvNV525whtiwIFCG8I4gBKKbbJVGIsikRVZXHPITc6cx9TPcrHHNihC95dwIeIgXWRVqUEaRktmI64Ud0eu
UDhIJmtkcoqkXcW5asW13XAEsKEZAYcso4iPYO3Yc8WvRkhO6eo6TjLrwxR4X524Pf9EwaZMnkvnUxHRpPCbyqy1zmSHiyw7dpw3aHmDCpDVHmx0F3Js
/X/JZrObzRrVzlIT0naEFNt9mF1C+EUERFdZKifzSyCIdanT9s/PFsr0VnQFvw2D/J8pxgSpMDSUP9b18UeU55IZl/f2XpdIgfKefjxaIb0EniSlSbLW
SukD33dp0oeCSTzQTp037WfZgicCaRw79/N93o4PtEC+LG3uRUTNhku8Q98DiuwH7uPBFdC8iRaQE+6hhqQyQMFpBAOQN9AySYyZr9u/uKln2zcN7qjs
qXVZZyFMxsfUT4CWz/J+5P0pIfvy31934Vgy3R5soYBskUhTjfU4/VkWKGml0JZA/cnwmC6KlrIIoN/vu0rot24cjmZh67ne0NeOQDRSjC/LBTbuDB9c
zDEpgNWQ9ijyVKHB6NP9bN/1YQ4uyw4IiLPQt0l9s0bEa6i0NX41A/vRYp8765Pfc4hvebdNh9JMGHNYaSecX3PbAs3FX35OgcoCtuMwXEoa1mTSWejU
CmGus53nbd/fy2XapwYCTHOo6lYN5AyA+GBRES2j7HcvjXwaKp2aKHENS1TBC4YHBs5AZOjCkMknA6Y5Hd1gRQ1LgXkJlMzWrl19ZTSVu0Ne7DR9xmcB
Bg5iP030CLWvUfHUKQuUhkxUU5HAFPR7iGBBAC3Xt+tutVZgmDo77vQRgPuv7UxZRlPhp780+NZs85O3m36oHf12/TuYIwVQU3xH/oQqR6mPYBEORuNN
1cDruv38p+m4bYKMF+7LEfU6nt/a/O/kVk3vJ45AQBIifq4yABQUw8Q6myJz6mGEjuvBgY6TBgJB6nDhq07yBEilf7SoXD+jMKP6T/PNNUlUBydhFF/2
JCf/7BmExBEUDkiGWcCwQ/7z6D1n6OE+6LBA+YQfuIdMh9oVfpcZ+0v3ctxPbLzg3heYf4mFx8WLiVlZjtgXVn9KY7Q2VlQ+znIXsTxL6nmVBP6aO+qr
/WP1xwY+EsEYGYMh3f7e44AB/Yigm6n0kBVUBSUDQNJ1kA+gBP9qpCHVW2ecI9k+v7/vMWxwcO5DWWqTJsjCHOHk/eMNKxIFNTUhCQJEqMH1wi0pQ0Ip
QSwFCUggVQg0i4B90qnNdKbAyErSQn3IL+G53ZCMrBDKd/YDqq/HvLED5wh9coKUKBkoCbSgHylA90imiAGgBXJUCkTeBD65PskRHeFN5T++Ton1krvq
w1JlGsCMiHJmIKI77Ek0ZUwqHLtrSQOp/tzob/z8dLkxnm9E/JTv4U/X6EE+c0AFEsonwI9FjRKqHMD3ObbiJSUKYe1Q94H131fn9wIn0fDNlSikA/1o
Qq0CB8x/Vnu8RV9wrfGDTAweTiuDjb9xLAaCsE5tZE2xw45TljBggvuIJgYk93VtuHzWD99h7sMpifvjEPsg1aksBHaVKUH/bIFrHUg0miSYZGBGIKiK
aCJKWgoKKAUiQkhoagKIoRKBiQoFDNAPOKSgHYyBl367KkE020KxVjO2uloTknEKHV33MJDseuQAwOE5w/3gf9Ak38SFoQIkKFpaEKSg4ekwkgfTYhLq
UxIwQXuH4qwJ3Ibd0Dx3trSCOTlSgKwkiEgGR0hx0AC7kUMUWMGgcc7G3K7Dge56Lrdo5UzYPs9rqtogazLQCiQGMn8DxfkDoVE8OkJQcFX9rYrBxyan
WRHCIyzEuSZYSX0IWAspp93CmwPhCskjswJkKFKJEBKsKiNLQUOj8fXy9+hyW5DiH1w7W0tCK/OYOUHbmFZ/O9QEVhJlCowRSt2O6HUUSu2YHsvvuNhN
6SNEwrz/c87G8KmqMecdsVCAueZ1jEhQ3SMQ0hvp1WopaBZt9auJwURhRMbM6F/ODuhyrr8uBwG01Qqgiow0dJRTidTq4kqHn4mxDthcrETkFCsVQqRA
RI8ScoHIV1G8O+sXaFycLSKP1YkUMoKoiuHCG/TmOV8stFfTzuSFJlRXfaBjthAOj4lst7SQ1CJJBSKYkA0mHVJ0wMrQUjEgteogG+Uu2preo6eMNTqi
pNMAbQriS8Exb1IeEF6YlC3mY9sqiRWKhP9KTeRNWmXbAqIpEYqnphe6FBgwZPNAzlYVJSnbmuBueNiuySjuQJxZVVFKdlfIuBfvYB9U9JMh2PVBMNCp
9QdnY9xTr0kVwvusdnUBoBy3kNI7SG0IevYV40vFkBoFh1b6JPtkQyF63cssHaWu2STjpRiokSKWti1ghk74g1vCeUeccEpykOmsBYUgVIX0wKzxQqD4
TwpFkK2nXYt00hA2SU6NoaqhWKkFhDDpk4hjDHaFElYCF18aAuThgRHms0cE36zTDabGtYru6wunTg7SoxVVSu9XbsKHN1obBXN4jAgQ2lFw43xOHAXM
XNlDUKJSKG8wYIAbGLA9DICW92QyoR4eATz1mwHQEH1wFQwVVBBVRNEMUyCExUMtCG/XwywqwzMmGIpgcysEyJqaYiGVpfvgMCF9yBgeJ3iH7IX7YGl+
MHqSeATsAHsiSRYjPsaNgXjFMFQ6aatE/qw0hqPBQ6XxH5SFUqe2ASlFyAMkfKV1ICUIale6F1DRSFIi4vfIrQcYmaD6zmSfYWZGBEKQVpFETRDrHg/0
OMH1kxsuwlNAUsVAMwNUjBAoFKFKjvsjihpWFPNDocwmo8OfrVoIgoQnuVyQ7Ch/5OBejt4ofQT8e7osHvD4H3unHnB68cbcnIoHAPyg3kMIoCh/CTGV
CJMTMQnVAPU60UMzHCD4pHMpANgBD92L8Y7G+zC4P7wKJ2hx+VFWUzEKaJgwxXI+UqG2xgL44uR0DqEntT3cS0GFfzThCRLov7dZoIiTkiHHJA90NFUF
B0ftADcVcJaRZOaQZUcjKuSbLzGdNgHv19kfc49+Gi/fJlMXMfdMAuCsNlskkzlT+NrAP8eeKR9sew9SecoRKgeUh6vHXwEOg22MKsZ/LmsI/NgXIfmv
DHQo8LWKREFHJMhsmMhOn7cQD0aOpeZQRF1QinOkQyPh33xKCMQcCBjYjizECzUE9oDFLaMCiaIZoCoSYpqIQuWBxJoZaYX2YgZCTULTIxDGwiP2Y9x2
Rw7I5yNR+IkABhtQ4ElDtaCTSRFRRCJQFk4EVQxMISSDVHGtaIgqZj7MByBGhEtrd1gUTNbc80FIAxBICxM4l5XeMrsemLQQZkQ+/c07EiNUIvMgoKeR
AaJqgYlCCIil6YG2nIqqRqIiRbewrDEDEhhIqCqEoSCntYhMpSoVaLMzGkClNswGqpqIpKmiZgYCEioiikcM3qB3N1tKIybSwEWITzZU1bCGu4jqgywG
SoBPVlAhPcKFzPd7d1h2EVXcGC39kAuNpwI5Q27KIEIZySG1hbFjadYjIUzpzi3267QU2FPvjhDqsrtD61uz3r268PBZ+H2R8RfmLSWIk0G8GK2RitMw
QQgYQYi8G7k3Sqk6ghRDI4AkDeTD56xhF3jIY4TYPZxq0HgFzOJ931Y50lcByZFyfKBxR9+gOEPCZD4lpkUkJS1sExAUEYOQp7doiBIttkVPUIO5qE1+
6iUShFSCFA9Qn9JUNUU0d/Ws1ZGRLLQprLHCVoRqJJJTXnfr8NUfUbFDQNVQE+eYsUER+P1PXWDAfT+eex73viIKZ/4Yg4QkTVNIkUlaMMmfSD889Why
Th4tzJxakuudnPZLMqkMUCMCm7IHBMvCBWIurhXDFD+bWjUG0jTVQTNEBptQNNZdumDIjQHKLK2MdhB05GDjDBLqXCEKAy1IakHxyZ8ymZLYnbC45NPj
ZD2LaQJi2DlAa2cxkdWtYrbQAfOFAozr6L/NJwTRIjERUYooHuud/gVO2vyCy5bk3daS6v+EDCwm3heTLhrJuPU/fDAPhH1+xAPCRQ9IoSoIFMD1kLUV
KNFJTX4GYGLZJAMMoH2GD9spEMQtIEDIsEGRpFiICKEg9gO8ITd3fQdi5ggeSKilCcfYX2WEEUPaVDLUYnljkaqKsxbDkWGEwjV+hj+8MBg+OzuQCBki
mEi5AKBCSgY1OShHWEKFRBHBhWLYRBqJhaICRmA/fmFSDSrWRi6iC2Tq2Ij4o/E6V8jIxysDIyWdotOUNMtWdWJzhdUu2crpKorQ4VHDhHAQO/DgHqHd
IT3iz70oCcmu7hd9bMM9jb/JMensAblqVUQzXMEXAYMnVCDtwIT7u3wihFQ/gmAKqIP32ygK7ICIviFy5gX99DU2SbBjndKKEFimpJLTbmGl0qovIkKQ
DkxgHqPibnQlKf3Q0pkq5LkCYEAhkAGFRCcwvYehkQ/QZmL/OwSlQcWFpjNcHhCTfyd3vei8KSWwWre1b7z521i6DEOxidQIdC7d+wsIMBBCqHOUUyFS
gClULMUAowbIFpP3yivSF2L4QBpD5HBm4hsSUpkObyYg7wZx9QPG7tuFB/iJ8gF0eTANKgHEOTMrtCZIWYAbpCj6xfwkDAfdPtpomKYoiAopL78XGAiq
la/sjY1l+OZQH7rXzwfMmIQz+z36YCG2UqTVCt2lzaAdkBEGBaRfH1IPt8xC2QPf7/dt6cmTXv9BTSP0h/NIu4HweT3PdRdXMczIjI+/5HhMwbY40tBS
QEUUxYJum/7GhUmr8ccuWGSFJJBRAQSsEULDTRVIRrHCaaGoqQooqIGmkSIChaWZyPDSaUYdCRAmZgMP9kBj0T1Qv2Q5BFfbgajRNmZIUjkC0K4yrSRL
ElJIWQMlJKGZhkKRKFCm4JEC96vTlXTQYHqbWgDaChpNdkPyamhCgKUSJCldh/eH0fU91DClV3ISC7gfDuAHHqi0AIgKZDT3fMqlY+oQsiqsOMWGsLzV
NNdPLTeayBoSSw/yO89gR8/d7uTmTT5hBdFBUUn9nc5fgcgfcUUf9pkPodW+IPbGMWQ2ia45B8Ut1X97ebDo3RDyh/UaJrCWEm01On30/fdmQMD6kIsm
2X1OMaY0bJ/Whm6ch+NOP3JXYLFUjF/ptFd0U00xpzcjeM4J3Sa1Jo+HuPg/CdQL+ikSlEErRVhN5CRR2AIBPo/R30m38PpuwDueRGGRwzsxEnbUyudG
YHAnMxVobXXmZ2XuQj5d3zdtGAZRUWTjQRJ/xWkd/GJ+R3UeUOOn3jvbyGV3dBaRH3ccp8F+bu3pD3izye6HHHYfVk1u85cv9ce4q2gUtkLICplPJZN9
PK8TBhRFGrLtSNPnno2q92scsbuiLYhMDyWiBQME1AHXg2SZIFEOH9dAbSQP7JoqCMQnXTaXu+msMiInzlxk6hdIcJ3hzCCmRArcmLs0ya52nA90I5ZH
ok3Q/u7n3o4jo6f6nycTvcSgx3ztuH0JT56gDsIO6EkdCqYTGQPr9uVSNkPZwJ4aN07HN5bi9pHlI6Y2INQVye65wNXrf4tWxzcxd8Tg5+IYZCgGlgJC
SWCWCEN5MhHeF9qofvhBaFFoEpClKZJoClVKBRMVUPq+z7/8c/bGzgHnmoQ/iZfzVySEQhLZSBbTl/uVUP7KLIYbBsP+UOsNaSmzvw9tgwYsS3mheodK
4NhvGDlANIQ6SGma1AuY4UNbN5rc1vVvWjMR2ZmBscJ/xGBtM1FuL998Ydf82rWH7HGAdCvOyUk2M4C5QNurgfg1/7EGxdSBo5SmU1FO5hMoBAJQQQRF
NgWLRChbC60b1waZvDTOM22AiG1AoosIPuvLkzCu6Cu1diUEG7pOQQhTPsySxQsXLBQIhs1hmqRmR5l2Z6yHNdKmEXTjDlpc9bwzbh3NIdJJCZ3hk7pQ
11rAA3/F5N6AobKBdMDHAJl+WWZAhvMBEFEOtSSAWd3WFKkobsHoKE13zBeRA2XvIBRvMMVNiFbp+5MDvHqCIcWiKOhh2OWztTKEmB9C6KFCpTbXu6d1
ZlOUipIIxCfwKwP2HepBgCGkhkOshM9adOX14zN2V3evExFJX3rm63lPNufwTZq6mIpjBQMQxk2k0qQPqgRAFDdy4pFkGmMuAbB5OWcxx8O2xvzKAQ0C
puuFBjBD6cBgFIbpLuuIZvra214+K/ukTxFO9EoKDwqUk95OSfFDDKaAOJnQWh9bDseNWOGYkfogmrhrthuwQNyKWIjA6PGBmVD2D4EDB1kCXnMMKN7B
+Wv6scC6nGcY34ZPuQ2KaNof3IVNWoioMCoO1FQnVOxDK7hv0wxiTfB6R56wdqq1K4XhJl5VHAsc9nORGEGC/ykpvRD6eBafmPDYEWG4qnrRrWkWzmLh
w+9oVbATGlGmpUI/eVk+LT3TFSHsDk3Dqd1lc+Xiw3gZj6FKxT8L/q50f199jw0d3wm8aynsuLBfoMnrzO8DwQRkTkGj48u1PWutdbMTpN7yk9c+gMyS
CwaaUL27om4pqIkiHayRpyXHnY6S2WdyRSPNlGO67n799dOUfEb4g8ii0mh7u4ieeb8XH4+Qg46WVJC+YRsQTiEUyHEI5EM0F3HHYsHU5xJlBQo4WlP8
cydFPgBYZDjnMXesngeYGnFDlKcaRN6HWjW7vN4I4wvvpMNoLxOjSXQeGUYsjFQFIKLi5mEFjhW0lYVxxoF4Q6874ooqLjyM906ncaGqcJM+sjYEm1O6
wFBgrZf2NGj41cPU4dfGJBYQ2wsdJKkRBfHAaMoTQuqyPKAXCe4+lkFQZc+M9b6Df22DjmLanNUkxBoJAIEwIM7TgZRAuXjuDusdqUngTSbf7KeVwuNx
gsax67MXdw7ixEYa705Cnhwsx07/DLTpPwh8aYrEEAmHkAGtUzH1wSGyinL1P13+wPWyluShiSr0NCKy89tgNiuYYHh4gvX3YdWaICJQkPCEuHy6Gvaq
rZ0OpAOPTdw2mZATqfBVIOSftw3HrAcOjxRD2+6M9WCxF6YA4gwFjBO+HkaFTCBqOuvaHefRAzkxxBOdHuOh0ns8Ty2PYz3aUMREPP4mhxshhr588stg
bbEesOSIdo7mE6qSLMgJ+XJZFyoOd9usmTJ6sHpkDw3JLI2lZ6YUWLy0YRdMK+EiysDjebzyw78B+X9ug+Ymx2e/dtSuhMJXnAEZuaQMFIF7oA2qSgoC
hKUNTbI9xqbWOs0akClohgyIrA0hNQPNs7pO+iqHRqU1gLO45jKyDz2P7u5vLTmdZUOuNy+TFsQiG8aw7fWByvhmcDffCzI9IQPSQqS3jw9p8vgKyq90
I/Lk+nnj11nWQ8I5h2NWk8LXjaDSbkCEPPCqkgFvTHUhrnjrumwdOxpnt9DRw4VJ8GCAb2QVBVSKlEBTPI1FE/dmTFLonGnlnKNUrDT0nQQ8+s2OK7Z9
Z46PxSafbL5N+u5pvj6gY4yZKgH8tI60x2Vegz6AHFqdBICBQiaqBAFNQgb+6dIjAwRET9T2QQBmwoU7IAePBBUpHuTLB+xR0ENNCuU58McFltGEIqUp
ijEIGzUIrrWtIcAD90qUjBRBQhSoEwAiKEhMH3bwNvbAl0bjV2J9of78dpn5yA/64CJCYSgUoZlCJiEZoLCAHHy/YaBwpRVE+VYEih8kgHncmeaUT5Sc
Jl6enw1h7p7MDV7zZaChKWqNg4h25lPOOuFATio9V78/8u9vCOg+Z23ORvuH1eGOmPYIPrgKBESgRUoV6BAq4YmRAKZKNKuEKhjkxFMSITQYP9mfDYM2
SYwJXBojWs0moPpdIG0aLBH2ibFycl9eAvjwoouwevtN4aAirMMoIvvIfE8jPJwNaNHL1YHZHpu/gugfoScIwYkzDGmzMErLGklKHFVfq/ScnEANpBSB
MJD7p72fPv36390h8ZznLiw6Q/P2S61LDhbnDSUyfnoaTsO2b631qfgaNi+C1tay0DV6mGSZdBvIddlk7dPOUYlP0XsXbvM4XiGhDXVBE8PGddXGb9oa
MDXnktUTPAhxowhj+Mk/IxFK0yHmQnVJu8c4zu4Im+7upDCAPhx+i0pYCIpFh1zMs7v8HMsff3YGK9Gz1yHG6cS+uXx1gwH2czO32+yuDMZ41vB6e9dI
ZDpnaHtJJ/RSkNO51QxA+nVm/q37WFXJyE1hgP8jmyLJBXEM862ERIUk6DuaoVPxA5fw0Uf80EDzAzaGL6ng1cMbs+258op6/YWl1CrrvxV4JSmELusW
hkXDHQzY6IuMMkMNstYzUzbf46uH+ePTnUNsgufmG63uD2mt0dZvobhqQ5NMmA/+hraBDzEDiEIYxwLFDEoMyLEicfO+qN7lgJXCgZ+RPIuMmjeNawYN
oHR9yaT74dhQ4X6euAigpBYHQeN8pkMykqAkUEi4kUBYVhRA1JbgJvUDASZp8A7E2RUkkDYDsIHH8ED+EpQD+F5nm955/GgveJ5u01fieMmARRNEKth0
Ebow1jQFDVCtNJS5oinWnwBpWGozzsT/+P/P/sf/u1+zB/+v/jSaiuWj/8ODEn+2l2Sp5sxBPNCVlNefFy8w/8kz1vZo5Wi7/8vHghdFTuD/OjxhbOqg
QZ7mFiFJZZUjEB1oTUUhCzaQqlIckyQPOlurJCyqqnI0wB8qk8541t9Jgo//r66zxus+W76K23aOyTP1k/KAB8j9jMp8kD8E1VD7mEe5rtyOirr8tPkD
s4Ijt6gxA9DV19D79wDd83gjl+FnbM4JUgMYsgs4oWl9/3jKWXTAFRti0EQDYphJDq9tqCjLctxhjfykhTp3reH8O7NoHbIVB+KF4fl7NYl1fCayyHm0
ERkYwWCwO4FwihQiQpAqmqIqKChqopagdpyaqKiJoniySPJAc4thd6Gk8mwcvFRzw+S2W6OJLmVDzIoqezJlENkFyOXKguMiNA0I4PdHCPrEK7A8JANb
KHnhOrBlUcsYpoCmkGimKhWanLKgoUMgy22w0anJ/JlyhmZhKiQmAoId4wiQAjJyKJYFAixFZtIe5HMtzMhRhaSgcam9vjtK+7sHDsIhPCd27heYcFly
ooKCi5Uc4klqFBYEpBiB1DlMBQZmCFFKMjlVREqQbRJsobGRlpmM1jSAuAcgZTCgRfNyhYRMc6VAUyhlNvMrDsEKKNWcouUHYTqc4EiCd7lGNjc7w7Eu
TGPOxpBrTvQ9cbJhWdsXnnsaQnEJAqFWAyjAyChpJUpSCSYUqammnIjOIRqCrChsqmzkByjlAxEWEwIirsdQoq5iCYkhqSKKImmqmpirSE6YyuFURUQc
oclWjhLAyKSKZSpqbVlz0aF0SyCg/ED48o+dpDkkURJyVkQVCZTc4hRUXAOnEi5RGKcY5/G4Z2FUyOGML+j8gg3S7yOyMSwEM91hUCbRgNBKir6FIgx3
0nARbFs4QO2iUOHW1EFdwobTs/y+LHRFnXnUwc4x8NBjyu87bB4gRET8DLsqm4S0IzKR/nvj7HsfRshwuRyckvqx9OlB6h29c9lC3d88CXNXSWnybkQY
7cI85Lrk7RicOS+Rw7sOUUnYkkGsopDgXadWiD8nccUY31ch4vb0eXiG9rWNaP+INQVYcSipFQ3zKpCaWAiqJd4ggMYgJkROMoyunDdqKLDbC7UtZWb3
b2PDCqiq5GSOj59lvHJDSBlQtAmGTvaU0hDxi5GpTCTVg+rgDhw5k1Yg2RUUfiG5+Pk3JKz+HRx9e3vHpnCOpyIU19cNTNYYygsVxDrWg1rMQC4hxyJ+
v5bsN8pU4CkKkheTuILOB24GaabZth2zkibKwYUYI0WWZy3Cd0oJFpdhRV5Uni0BWsEu2glzZUcfVwjiiBdl6yrqX5aTcO50Pk7pHKKKZVJ0qCOnM2nC
5oetyqpkuMOqohDEiR2yu/rgGSIculAzkvyk2dzWAgzaFVFBYLJoSdIbBGbLt6sk7wvY8DIwtIB5n/ThNp2kyMJq7GJgXYxoaSiimhSxFGAqni2bxzeq
Y4dU4M2qAE9ZcmojW2OokigpCkgldFiBMn1+c8Mirl5OHkUUJkXC5ZDEDOy6J2yyZdgkCUtrHt05pDGFZIMNUsFxnaQz5KFCajawlDvlmu6ZN98s1s45
q3YCgwSu6riCrAG5PDp0id3UyNGQpsge9m1ijgDosD89yF8YdLvMMYhyQw23EomXblhNRFOADXczBMQRU2onYIa0CdM4Ojb/3TXSb91ZBslqFSR+O4Dn
LlRxDIqjQuERc+cxAh35d3DA7HIKE7kC9EktYpEUhZRkstFVDRUFECOFUy7eT2OQHOXEyEtbIu+WOzwkNkh2WcaVBdCLQtrIoIyuNgxDv7koBNiEDpN6
MWJgSF1ImEB1hhIEyAdRAGdWGrrIGz++lgcCqgkhSH/TqxNkPWdkU9ag7QvxDuT998kv83f3yMRAREUDSNMQFBTQFAylQSkTM8wf9MNKowBCiNChSCMI
wNKxCFKJQME1QRMw0QRSESUoUpEqsEDCJLQQ1JSB8fOLlD/jAanzi/9O9aIyRhNE1cUYCIgsVxpRCioCiqCyI7SXB/8MN5tNs0yOW4lFjN8ujRDln7Q3
CHmH1iqIpKikqGSLqHkCHmRJPmh/rkiKGJADSKf1jhopgqoml0bRJKFCpzb2Z5Q/KU0hQMt3Bkk7g4UygTtKj/W2kkQVMvIRBiNTAvbMYeIcioJJ9XGW
2bSh/s1mh00sba2LDs3++9Hnc7iKIMrJozFSkVtnkxjklsp3SB+4BP8+X+U9UD2MCGbk/o7/FQ4MgiAIkPjHBa0bYV2BmJjhxcyFieRkhmuzeSSENXn/
soRthgtTIUEEhSCUgBQ/eAC7J4HMD2jp57KYiB4L+Z+nt7k+n58vJFSgYCB69agiimZAiogiYJGBoBYIVIJKApFiImiGZGQghICVkaCmGCUIIYYVhoEI
T7vDobGzMtEu+GLIVvZFFRSUEMTTUkzCxC0EEUBErSRITDSxFEEwEkREpJAAUC8IzI4OLFS0EE0ANABSyT6Mr243fsD243o8TYdOXzynJEySRFINHoi0
UiqUycd3CyKckjnnUJKKOZGbdN4zy5XAuwnb2O9HjnTWEiznsnJ2XULDvJrtZZwSbp3cJ1p3OLoXHVPdB1wXN1uFVQoIELu5LaOxUY1pLnG45gJBRQq5
FpjmexQRiZBSdDkQ4butMwdpwjnIKGFwLsLzoVmgg8hIeQbQoibzzjlByr1FkLuXIo9kboncikyLgk3PJuV5xAcmxyyqO7uJIizFlnKiDQoiUMuKgIrF
ihC6XgSoy5cKIJoR7q9HD7g3vPre66ngWuTOEEEcuoHFtONR0IdtIRcg9suXWS5Cs6U5hEGPnjvejvnu8e65u5rDyQogr1qLddPBd3GnW655J70eHZPJ
46ezJnlOblcIuO6A4uFns9dvPge8cZdCaGY2xzRoyShqLmF9eh1p1SsRi3wO65ZORvp73h7tTxx3NKI8NbjfRiLGd/NEhlO7u8CQphzsgzYpHBGTKqnq
NnW8mOOyKCB6tnGfqa30+dbBR3Fa0hwcipA8OnTLd3HFch1yjMTSQtTk7MDHbG/nOwEOwiB5UNeIigLue4bowpOBcnVwtuVvrbtxkgoAUxsJt2cFk/o8
gYQpMmgtmADB7HQ4WCMA/9JR5Hunf5YB+UB0j8zMQIJM8Mdawwjy0UQ5B+mDWnbFowI6c8XQF7p+Qc1MSnCT6oMW6wJvbbGRDznAmOAcMAUJWaTEvf9H
qGtjJ+SlWTDs4dmgw3SfysNJ7kUMth6QsVRRAEd/5oWynZ0cZ++Biw8JA7SS71dfXhxiBc/lVCcX73Rh2CJ4BxqG27IvTZD3/5MIswadq6Z0h97pmOzx
wxnEoj56Cz0nT3Iy9UDaDtzHPcp/vgpopQiEkkCgBs8Hg+fOsws8JJsH6AoLspYhd/FczL+LNovu3R3SpPDDp073fEMDePKHvZTJUw0ZVh9jDSKGdGT6
andZpCR09nhBH1k5P6K7/Wybtyo4RrLx/d47ey6kqCdIsojQsXxxzwMI5x/OhyHNodWthR0l9RbEIG9gD+fMCSQlAsQRAERVBz8k6h9rYEHH4vZg+mJx
yC/K0OgM/ckY5P3aDczA2kfy0IH03TkmRG5zU9+49n4Z4jOhJ5AJ3BnVT4UYWTz8bt8gIeoohsb/7bMZmQe/FE3wRIhwvUTS9LR/j/A/cfx/l/K6z24u
5tTJz7x+0DQeIeKWRhmTEfYiGPxX6h1URDEUlBRSNB7CMkCmIyUmQN/eNwEEPbH2ARnsx2iRjzSoojBEClz84JEpDgr89Wc6qykpWB/Du5mC4AhMEuW4
cesoIfVrGKd0PXL3OjmMzRprmAfKKPqoETmVVRYZlruLUKXRuyBzjLjqymFFMu2BTC4nc7YkOREtQI6w4pgJJDC6TacCIiZISM5F5Jy6SV2IIOydsDkr
Wk4Tlowu0gLs1IdRJDhXktyLjccsZHAjurXRzyQhuVAsLHdjlTnk3Jl5NzxrDCoo+dhK6zcewCXdRncKYr5L27+DI7o8EuFmQPIx2jvD7UkIOyhAFMgh
KhW3PJHnyq9aoUdxuGp96ZDfjYVn7Hz1QPliyfvSYRnO4xVpTLVqE0SQy2Eg5gBD++QPvYUSub3J2ICsUxfkR9nSh/jHfzeujOvoHc8RLapyXMlA/E7v
fLFEF8JRineGVm/avYaDhqaGmK0zvMhrXExR0DvgHl1h4HyJ38OSiggqIKfzRoIcKEqONOFM0ijnazCZFBXVoXBrAIlicojRInVlFcIIvStCKOdY67dD
TUq1KuERQRyoOk0XdyovCNG/PoUe1lqUFFT0WOSRT/P0dFoqRHIKuEqy5coijlvNwTtIU52jIuREFM5mKkPRd4uVFFXiIURM5yziRcqUFkFUnClqKdIn
M5yKCickyTkEXNaQxKhlwKAsLlKlFAdlHCDh0yjDIqElkURcqqILlJyVE2xAuZJyNbwOhdzx2NQv6R0e5D8JV+Y/CvLB8R+7fQQ6AYDPx7kPFeNZAGkZ
uGBJDYEHnCn6iCQDRBIBu8j0h6R6+xo/6/E37uiJ9f6HkINCUJQsTQ0MJIzSVDVNI0ojTAhClQLJ3SiZmKGQDSKsSA7I/AUDEUdoYpho8VgQfWgECPKR
Hx/SNh1zpuGAmEpiTGyImqNISglEVFVZKLCvy4HY7/I7YoYxgyTAJht7N33+lEw5VSyuRWlFYn/j1H7UMcYATu/YnSSQ/RDbXzFh2AyCruswxEbSoV+B
wcpPCWkBzcUN0E96CnJ7nZ/pfatFVNMVElSCBBFDSE7j/JgoiAnQGqk4JFDICYAw9/HUL+k/MLLCKCAlmiYsxHCCCiiBx+jHLuRPX49MCgpQoGJKQpao
BolqIlGkIIBJIJComgo9QuykKcIBpAMgXZQ/bBtCtCaQkViFZVZFHidIURQzES004somgXSBhuikygIUAiUqKma1lYq3EhsmXsS5LSIoKLowHBjft/iH
9eD7/j0XtOW2Ygbf562XdXVDElSFaGxtD+jzDygoQh8khQLAvodxEr8F/bGAP9HQ+ju7oPRH4yB9O0+PI2TeAKFIkAoKKQfEhQPQ6HzcQOnWqvrkOwdt
vJTgAf1BF/okFRJkGkVD4KfL5BUKUCEfMDgmoIk+sNwS4R8k7z1mAPjpE+MIUL4R+/M1mSfPfQn2m58riioJ5Zn3YutOCxFz0oLhYgWay4d4ZfUy0leB
276k5FrIIS6gShA1qr1/AEVH6EXSHQ772jyPlMlJe1T5H2pxNN9dlL+l6i67a92GoDaH2zggcDJiSAZIngdge4YZePjXoVRTA2EwhDqmybTOA75PoxRx
TbPCxSAjZXpYTzsxakqUZXY1VUeBJ++5vfywMxPkNHhF23LEze5C/F+6TLJPeyY7sQhmYUQzQtLQujRLNUyXK8T7zzk3N/1Xn/xbHuhw9WaNA1h0I592
ZnzXJN6hiML3keiofWgv2opCHu5h+KGP4wAfVKvzUUP3SLBKBvqATcdaoUwv80wgUJTUhBEAAxTFErAkQwBSVEFSFEQlCxCFUgSQUlKTU0lEKFRFRNLC
syjUDEtKEBJUSNUiMMBIsqNIAaoQ4k/gkeUbzIjKJbSsmDqlJjIKZr4hPxJPOkN8SQkC6woW2UwCZREXYPDui3PJ8HTt1bzI9KZPSneg8OBd5Dc8rtOD
naTc7nfL27eEBV2k5A5MvMnx0p0YnEOe7vJpUmAUVxuEOTwK/MBD83IrnktspJXcPyBhY5x5yoIhzG1suXJgkerq9Ei7kRDfDnYIds5wKoGyQi0s8/9f
IA4kQoRiVGgYiqUD48bpHG2HLhCAKSBBWoCFUiQmURomUZQpYApVyBXJVIiAzBTJFxigUDC4xpMoYBTYX/3umpyp2pMWG5pkFMiDoYQSLQNBDsuBVEVX
KZVHAoqgTETJKwJFEVAzJsk0YUrRMMLFtCmIGZiyNIrFVRIY2S4SGGQo9khU0GgxcQPHSmlNQDMkwUDQJEyRTkmQRTKVEBQRClMawXSISfxencL/ChgI
QFkajj2SDtB/7wr+n14UK7DDvUo4BtJsJp95MSpuTpDA35vtf2Rz5Ew8jli/Z6GidBJ6KHRB76iiiJXyQA9KAggKFfNHA849hEZu7G1ooaMCjIchZDnd
rduzoEcJYEccKMc6ARxlwip2IUOuO3FHA6btQ6cWdLFJBSJIwyuKkosuxGxOcjmwm6y3FYnGxJgCTLc7bgBwkCHY7JpF2ticE8ihucGOHKVNx/g7YOD5
f7jMzDhz9YJBJTTyS7v8trjQoVU03faWH5//tv3/xrX+L68l1+YksRLKSqMHsO/85mKIzuQz5p7/RBi+9zi/8rj0yguaUzxoj/K9yOucp5qtc0ZgPtcf
arDrkHESnNh/c4FJyVhs65EPRTJgNcOgguq71q0RRlDylhw5rOmB2CiNAYNmFKM+xhKPlMggQCDjbGTigIjL8zh1Ojqi/CD+BPx81w89b16pNAcPOW6S
AojZZBObXt78XFqVadK7JcURuQBm9E2G1Ikq/NJRaigbHQvqZX81RFmuUps0ii0ghUqHD+CEBoETCVtD0QjvTzlbkVyQmW6+J4JGq51O9tFxb0wJlToS
xUdfRwHfoB4lMphBfJXyoCDTImb1ZqTzoK4WhsZii40q1nFKF8EYJxNkznTAexFKdsK1zvSxCUcIs9noxNBQbdsKYSUnwEUY92oFpIr0V9wUde7oVUYY
0H7tSsb7kdSGPAerRvFZ88uZZjjGD31uzSDKjubMH31feIHvxMWlR2NTydGZBJCpqNSFAkxrF0BXrm0yhWtBvTnv4Fi7I6VyLKn2JjOujvRTMQYFGRhF
1DGG0V3NiM1eThiaWYbEcjVG6RyaTzSwD09DDpgqJMiaQzL11ZVwvGBsQ9Z3gdwhMSAHM7ahpJrqwMjAWec1kJrYyFQo0wRa35yTrlmW8VMJpL6al2a1
ERJK/uIns7vj7FrE07+y3in0lzUzFVKlXu+tGmYi/nLS5XOqjfS6HJVhSEiESErL9ERNkOfoQ0tGGMOdBrykx3atAL1Q1YzXXVWCqhN23ZEPsYZUjS77
C9n1pAkdBOR+EzUDCKBwhzJyR68kdbywc71rbIEeGelhTs5pS+rtYapmI9LudUNUZUmHr8HGdoV7QXx7a1s+wT9jZIJe0xKypEU4wwvnFDtro8XT/azQ
wx2/Gq40qdo9GIEg/c7q2NX9mFaRB/Oe6qCYraEylKCP3lSkPuYfCCpMBG0pw+9Xl1S0U/gIOPPp7aOXAZQx3IGpzcCSEFhltVgpcjBGMbWtlAoDnw9u
S4UAuCYliffxcAbFfPd38jNEYlEdgN/u7bM9LcyNhJL9OTEB3cSwJkejMm+pJnFpMvYYDPoJchZtQ9fAvXnBs8BCGlDuZkHWZoQ0dPitHPSGnXBst7Vc
OJZrVMtJsJuTy5am2yPNqFxXPI5XMAgZBW9YxKnqaIrutHDTkphfHyuYRYAe0Bp8IjlBA1AKo39vV90OEIDmvJUqCQZXjoj6i+++CgOphw4UQIAQ2xfd
TQ6cO0BIZD+vnTARsUglDtKp0levGsOabVr45NCmz199nOloqXZOIJlJjhbVE1pnSfTndxMqiTCzragVJSVcK7cavn8foYXpTSboz403okpQStQcyEra
QZbZUH2whIwNH4UD4lAWYrDSdbUyiDtqz64BZM8aA3mtDLp/XOnAQ8kupHhcFocOxykX59PJ8o2YCjf14RU2QJ9qAat04iJpQ5Y6KW/eYGMxwuaC7Nms
A1ygDWVBRW1ySHEO9pAiEQQpHCSB4Ggok4aIdblC2zOzWpr3N5xyYOvlqdJ2nfQHU8Do2RCmMhLh6LJ6PQPdwknUTpO/ik2rOmTeDvwalME5gHbA94fk
13fW/1UjCHTSl67cOK2oRYaIB2QtLufTmj8B0cHXmS/fdCdbU4B8hzvfJH1IlqTCBjhJZkwiLAJOyBq5siQR6KpoDg7Q9NAZ53PCpbEiBZP8GDM6jUVo
8JpJK0UXAmOB0EARUcc2DWvn40WJI+xvaU959qlbZOIapAmJPiUV67u1fV8Y0Y77PxyeUNlfskCNGKCHNhyCDGiLLsqVw8I+5oa+OPdBJBjenRIUyJUq
5EzKRiI+QUQQffw2ALgIK7kRKf53Y58V61QA8PIFD1pjPvU7wXJ7b5cxVmSQAfuVhxQgQWw4hk/KWEQjAo619dff0tevT7xdd0zgC7RMEfUqhrFBPFRg
VEUgjxCQC6D7kbLgD6vqvXzMPzBrzq2gygQZnySAjFkAUL/PVjroWN58Ya0WcpfTFiKFpfmkuOuOtOnSUQ/Hd1qu9Zt3urjRig6l0yBJhjRjP5XtuIqq
CdOJBQEyoDMCiPLTIBPpl7sUA9uAIDWGOpK4LlhbIAuy4NigYxGUiHphUnrSjuo18HDxmLvMo5QYkx3PZF3gcd1g7qgMBo9kJyPJjerm6FlSvbtgfBgU
QOwR3dtHSyUDIkmUPXd30a9GPPoEJ/BCK0qGkTlEJm33D9eivgg9NkhaXrEB79hSaSKlgcxZTAQ63UWgqMRcIrY7U+hQJ0c3W96cqLJgkgkkPo9e59mi
OchQLOj2UYkx6enh66XnKcCZVGSBM7e7v6fI9G9orRUjV21eCiE/SzsK5Lc3N2Uy3YBJX7NDBVmqI2eTRoGoCLSAZ95IyV89onUypXbfnz9O9t/QT0id
HXx2hyKryo5IuCCKjnol841zXhi1DLJ2OB5tKXLs+3x7ORIqMggwYKxUizUVcOFF6BQnB3wqgEkztfU5eM5mxQXKDBDkkMiWxx1IpDlhNCrMARIr6O/t
Xss2Nu1+Xm4LD3l4mpx6HJdJS/Zu0hNO0FcqM+vy1ZGBDCsI9BRUTTBDJ2u5gGMpiLNqG7Zj8FV1doAwQwTBp5wpmb6WfaRX1xPvECHiodb9DUxl5ofa
kxunMj1OtVRkDwIYS4qCSyiia3MKZRYvBn5NsmafOqcpEZNZIRJHxiXmG5iKPuWA4A+DA6tAEiiTvYnc+rTIE7UO0p7fxBzoa/LqnfjjZHxCe55g/FiP
Ua4ySbwLuQoh6+h9VlidIYPhyvxyQyfVb1CBwsiyTQVkJI9TD/QjjvFjo57fJZuWOPDh+I5x6gDZxjCecyhWW7IxUGYy8YxO99h2yd42ZaTtqMnwgdcL
fFD8Kd9LlKTB+qMUSEcpycrxhfOrkH5oebFX8sZMVa3o58Z776QUnTz20ThdnKssFVMpReR3lsGYZjgOszFs5+GXm5snyMzDECH+B9mHg6YrrUEg+dur
50RvBdnM4t39Airn6IUYsjh3a63ViQRWanqRr7cu4Z6fTFlygbC2/bQIZHwYDggPFQMQR3jM+Q/kh16omJ+mkoIsUN9XZjlfyeezXQbPtZ25db1gqkz6
TIsgmkOm19p98QINUK4ZkxJ0foc+PiokDZgt73/4ayNhRI3ICI4gNoVdSYD73+r/uyxqLRoM4G7fff4QUeO1Vp9GZ3NxSM+jwqFiHZFRBiPVYykWRVFM
md5Lq/RItAIg/ot0ZyUTPGz9jGOsGU2s352OEjR4gtvzge84zMtHwltpYwuWly5wTFA0JU35pzQeqXDDl6wo238rT69dJ2lYV8UMICJLYsDXw3k21vNb
6zgxcxUmyGQTHkDQMcNzizfz28iklpRT6MEhETNg6ktVbUrwiHnbuxAxUB2i2gw8jcyGiKFOCBYAI+fpOjlRHbRQWexY9gAeBezvwKBoUrbh5T04ixUe
Hd7zMPghDqXx2V2d+s1Y5FKPfDL5NnPsFEc6M2XUfjydc/AmtEpIaZGD6AjLobmNvxNmfEjtBABGAJ5CmS3FSiRJhiyh4R9I+eDlbHDGnqpCNLhqzNRY
pBJBCWCRo+yCQYqmKaDYPzznBUX7IHQIGjtIL6fRjUDu3G85LlgyYmX7n0WlnOjAv33mwqjqUKHhp4Q793SHiM+Tlm1YrdFoTagdnPlMv4FwTkwSiiJR
t6CUfLlMS1ItPyc/d3d4GU+sqZ+QbI2e/Ppr2gR1wzTp3rzh05x+QrJkwOqh2FKJGJlkpdKOH2QNHutv2fRiSmh4dp4j6SsX2PDqpjZDqfMz+34C1wUk
fjaGzNn3MmkJjyJUy/sp+DEv0teVXdL212fhKKtHtuK+aY4gu0zW8FySROl7IkizxoDG9zHRqXU/JoEd6Vifh68S2d7nQ0arKAqVGwR9vZfcxWLoh8TJ
lD2ebmjAk6LIsDRqNqZFApQWNbTu4z+S4BOOLDSygnPe7BnUakKMNZwSSDGV5RN5auII1MoKorCD6kVO4nMkUVkIZBX7EokGx9WKMHS0SYGpPzm+fXJ0
34RrKtV7ttRw3+TDX4t+/y2xkxW/miUe/QCOXqQH4hhCnU5gN/gCSKBk1WJBz8HK3d7SOqc5LotkqywbUrkgfJmUYKOEDZzpKhR+k8M0SqOiTDpuGOhW
KXllgkhviTDBgXNIqpnKItvk5hYwoqFs0VK2Jy3zVE7JC5kyGQliiN2gPk4YZCPPhAlERcFdC5NguRkcv4jHftwWVgQUBsOV2DHY7kady8OOewnGNyoc
MzF8EO4TALGcl1mvFKiOYidBOtQ0nVAUg0LqoHQ53uGHdmuCLS1d06XFd6aSQoQdnX2+dSK7WE8pNdFNV8v9sVAjo1zHa9XlbIXin8hIeiOAJeGSOKWO
kPsPXR7gXwHhz802CqJle7bECgNUENyfR3aqECxQoQ5I46894I1QGtKNH54veL0M+eaqewosnz5EUYjvxMu1CE/KwUI9FwR9Al3tMgEyX7U+Yr4xvU0e
tVum4EXwPlISYJhIcXUiiIpIIyQB+PpseDPqW3QjbRAOCQ6DAKEimmThwOjgaQ7RVGCo65FEBEejJEkCT81t74JDGSkfqRzfA6ODPQYYNnrOuuTpMpCz
5qOBfNU14zDRkupyI0ISRGvHZgpL5BqHI1BiFF2VA6rqWMqhtZifLS7yrbeg2TQwWSPw0HXlCWg2pIONoiMMR3lT8gtS8DmD1nNiFkEZSMgWYhaBMN6W
1BmZJ0oLER0ZmBQybrzuYEkqXbenSKaLZDPfmyvYBSIuHRg7loR0WMKBEQIdlPsNWdOmsC1q9qU6TRQRQ/HyQJcCyUuiSB6qRMhdpCyqQkvjQfyo0AMX
dtxCBaCC+qGH8q9fExr4Q2/PYiYgX+BWykGV1VBRMgVHN55CtQ/hqtC9uquAyONbKvNeLZtD4ZtJLvOINpcMWlWepDzEXOVOE0cpK4RfG7uYgTBHiq1e
RedpNmswUkDWeN3nzBpIPtjYtebJeuIpMPIrh0YKJPBKL2aDU0uoRNxd0AdBTvAlnFW8H51Uy3kA1hYihEJCDQGSSBRCVQjxakj5Q6B3H6U2tdqB4aP2
PL+rjXyU22TGVafh+hkLz0hdqWpbYKA6rG0pyyx0ZrVlJbGRviekQlaZ9CRWJEUublkGRryfHhfp586Enu/Zkjua1umMvvgnLARJCSr3p6NH1pyDJHJG
8+bzL9kWK0X7WGKHfCWiGtzKved1HD8nOUn8nnZlwxa6YXttTL8F9ucMDs4RRpWP48qjdC5nGuO4CTjAlxQR5lVwNdt+PHoZXkm9xjOWwRBLN0xWTSSs
0jTdwXTX6uetfPuXfmubHft2jTd+y2868VUaUDtw33fMbkBs7gegHDgCzEZKkbczBvsF3Y9Bj9ZofQTe/wxii7+QAiDAJvTMBEBryQpkHvb7iPj1HFAc
c1yGhkM/K9QwPVQdx4GB6iBnSAIigWHKlzuMEkaNjewB+znz24juPQgDaF+BCJJgzYsWAe38Rfvlwz4d7WzFeqL7aFt65hvRXPvpmsy5Q7nmcl0VkrJU
qKAtKhWxHkOVEjwAMUPYKgM6PnI8dBjgYfnsEZ9T7aNnLdoBsH8qfbQTfPkpnvlkC2UelGUxTO7vPDqTiIM7szQ3YmAN4X3GUqwAMwGAUnhgOxcqQnEw
Wq7BeERttSopMtWu93mB6vUB+oiOlBAAMqbmBBMROVAiqIQJIgcDchw4ClA50mmfgW5s6hjPr/ZzfByOHYhsbGOE8OwE5THGA5k3AXHVJjBWCTc++8ic
hvMcsfbNZS26lvR9SQpZgFPjZzcptRh9ach21+/X3YbQUNh0fSm+0IbQsR4ptvHUubo4ERfGueAqDMEKBDEFUOr91tVEwmW8gQrYtQG/jmgRpTBF9JIa
5RCFY5E6Z3m4BzeOKChpOGPPGOwFYBmlTVw0FUBhiIgxhA/E/fqXogCwwo4+ZsygsPEA58AYTSPqw9ZTbWpPUhvHMGEe2VHYDAUAleeeSiKJPwcFqO8X
EbhgZqBUEwqVIepwUYXLmWDu6uIDeAyFIytA+tokV4SwiatiCcE3pAfGuTQ7sd6QGHCvn5Y+Oenljpc/QhUh0o4BDxPZDMc9IZroXIH1Ms83vNfGhr1Y
TB2sMe9+VwLLnxDuLMGQA42L10MEuLBLlUZsziIm5tkwzqhRrzZjHBb6xvKHOhRNSgkFBKqUFjIhw+rIFB1KVGgVFIgjOTI0iARhXFrBtCNSLoXMpa7B
39WmgC8Es9luByuSI386G61eJit10O7f7kLtdwQNFg48YiQCOGAjAgkCPjk+/fVTfWbcD+solA6j5C8uEECNCqYRmt/WQmuvW/U2ge/frfb2nE7ExKsF
IkkZq304u/Fp93CRFzl8037nQn0JD+Plx6gZxIzSd5N5YM9soixgg4hZabt2mkVj7pvCqCIIij0U/I5l0YdOmBqkJCSSKlJrkuPm1itGGMOeqw91mtsC
jQPzkvCCWQOZBQ+9p+dJgE9cTu1I4G7tDhk+IAoRKetnkQuQWh2IFC/pVnJfDMaUYND+i+zR0ROdNAj6EK6SPG/dUdV0nZ+vwmazpgKWV9cZWnvhRWoW
pyZbghKAucgAs+G+Y5YLwdS+lZcowYSzlwwYeKwO4ShhJxKyMuZcC9pjMUAm92gV2iVMWQ4XFnbChBoyaogAwiIBcQgSwKEjyoHkyxwo8SgdNAsKS+1I
m3VFnBi5fi7vW4YcDFybfsqKiqwRbGUOqXDS277uHGoaY1Cs7p50O9ut5p+rNqTbyWKpbey2TBBflDzoG/R+MvJuhVSi933rWGJ4jKMNfBQ2FZA+SI+a
Q2R4eyGTytT7SPXXiMgmTqkDL3k4qKYJ8M2rF+f8sxQ4nExRBN1myQDVYeUQWkAsjgoHtcs3sbXPOxLnA3jFA44D/XjHOaIYHX9NPiiPhgeEWYrw6LDK
9KnK7k6VWtAtjQNjJIBThxnMIR3ZLMsPksEaZiWWJkWPZ7nnm0ZLtQWb/f51jBu1xJgONQ2TgkF4VLmBwbRtLq5G/DNkD28hW5u8t2ViJqaBk8Hkc+cL
ooTQf3lDOeK/uY69qM4HulkQL+eDXy2zI4cek9qQyHuZgSRo7O9q50NvXqqAsZ9CENntCecwo3b74PhsUu9zPOqHczNBsFmvAl+VPoo1lsOU58IJ9MPs
enQskKqmY0RgqgqRIkEtuZCPaWd78nZFb7zzjV33Fjjm3M9UaWsF/dTOJx6IEyOdd7wZoIqr5IXR3vVOgnz6dPk1LzqQEQ1vinRGHiCHRos1PynDqe7N
3xw3caRsdzPS+HoIVRtoyKRIk3hdSr2nud30+wxJBNbVXbYI7IR1Xu4gc8b8kqIgTQvKAV1671A6/F6bbdTIieSnywzqIkQPQHAl01UoHCLT9Cq8qe4G
UybkbkLsw7QXad7OznfsMQ2kWvHNzSW79dYn8waAoo0DDPis9S4dufWe/5j7az6GNa3oT0WeizoiQYIIIgnow6+0O5RuhmLWXm9HpI2RdIIicl8j+nyI
yjCiueR9xGuDOASMBi40BDgYH5B2FkCw1oHJPG0RTCTQBsDQyAMh7DXJogHwk6JdQ5JoQDo2erOg0G4Ew+6qIzoDc6LMPZz7/YFk6Pr6VVzBOlcux1OR
vEKhiuJu8w3I6dTDgdiTwHQ+Cn29A3Dou4O2kTYmOpFRBYCI/dj4aD2+tb5vYC2HizYCICHBFD5lWgOiSvwW993NECTq/G7HkiRWKVZo83TWjFHRt36X
kmHy4k7d0YcJ6g/AzlcLuENKHsEdC+D6v5aFA5MknxMA/ezH+jT++5i1p7F21Q/v7wwv+DZOSf4tjJqa/usrBQbxo35lqWuUELf1t95HqF+clSUPouzh
nPdfESY3LPyjxLXeZhb7RmzrTg40fQu9AiZH0yTnA+rQuYZZBYQPMN+p0duxeHR+XZd7+zUk122Yga1cYbTdnRnt1/CSmut5CmWTeE8qPWtT5wxceM8D
A+9h5N0RQqUr/Gk9HqTU+aUmp56n09Ld56t3Zxh4EhtBWJIJ5CvIS8ts73bDCAmTUP/fkYBpiUJP1pRUU8SWzzE6PfjN0pD8kiTZ1UVQUNJUCIbwLlmY
zrUND49cJwTx1MwJtnUMl7ZCooIuzjhcLcDMe5eCbJ0JAPwomyG1V1/12s0CAbpYHadsUVCMDx9oQtCmrsuNyoBat+VlvsqoDGJBQUClBBTEKIQK5xrD
c+jq5vLCUeFx1mLnMj1eC6bJsYBhg2C3hYVc0ZBnTXTdMu0prOnW9GbqGrt0OXyETl2ymQ++Pox4n4R/WhgrNCHEMgg7p1daAQVkznMN82mKhVbx1kuU
hRrtNuOmTuwxFFAHWPifO1ySOH0IEl0eSncwQuqBMEJNc1TC6u25ndMzQJR3MORIyBNGBAECQah0/5mH/bu8gQBlrJ0JG4k8jllhDQa8j40r2BiIkFER
Ii7KayieEmIa72PmNChkpSzqZKptcBOO64d/qukgeDXqMcAoYZB5yFAP/ul+fZyPE0zotjnEhQoo8q3Pk0XggQsyy4XeFFKeFsEC0kA5gCqiABS7jXAM
U91/lfuunVuq6bCqmj79YL+XlIb1bBlblOasqaAULzDepSlsgjqfj7CHlih7UpBTmrAvtKLwS6pi2jFFEPfXvusvBroIRaumJ7Wvhg8Ysw+dTQdMFZe4
2LMwxUgvB3VUr0qYTCCxaYdNruS/oXcQE0Q5IhygBpAczEEpHdQYETZTBzi24+vYjye+44P92OQfZQ/Y9lf2x7r6cE3cbgXVLI1krXvR2+fI5H0fXvHL
DoVIIlN6tude93Mz/kKcgifT9O+Ij5uvJ4eZw1D6bCSUnlHzw5RceHbnnLv2MnmS/HzjzXt0i5dBQu8kDtz+7iFV+aifPTRBL0VE8ZmGsnHHTZopgw5r
WTtMBaywWG7TErpZjKGtVYmqD1QzVNnVnMhTbGbarrLkOa1jo7MrHlKtKUdMNolx5mtjm6Im7ZyzcxdOGNMSV7de9PFHcMXO7r5BGfeF5rTRAtF5U5Hc
WQaUYIbT6OPJ5IZ2463sne71Ut4tDGXLVtqFLYIIN05xurRrJNxxY1LnCpnEpot0yLYgJoI1ShyoRUUoDsSGbblkhs50b5qYzBDFGrpuX/lmjRZ07ls1
q3WAPUWGhdui78+93pPnWXyLzjleH3W966LncnUqOBiFN55F/HzMmhO3GfZXSoKJ57MUditttaCSLl99wcgp5hve7fkmk+M1sheciT8y0NRaEtCuTrQg
9ECkC4vMd7XHbKSuWUWZdyzIkhuGdynKglFoIGEp6BdCSKQLepO4kTD8r7vroks78OLiJYcW8OM8snhm9XwlfBesLEWLDasArMcTfiLHmrb465npYklV
cfQ3oI/K973BfOLnGcyHzsd7XrMLuPujnXeeDXjh0uU2dZrUEVum1IrSyqFrIpvuhfe7cC5SVOi1nujfkmxjFns4lG70k+0v0kksPts8QFTcIHgXR930
ElFEoFFgFQhYd5WUGHwOzR5V7/T4CfutQv1tlGZrYVQ1IibGwA9QeVn2LzYO/qOKvIN4QwpPzlzRZNeZgCVr17aWWTadRqU0SjSNJtAZBTVDSbEDhJvm
IsW6KYYMTJTMkAt189Z3HdUOi+/KzIek12J4JMMEiEPwQXBKkxCeqoeS3D8loa3cxu3WbdazEbobGLGbkKfpdIKQ+5CFYc5TiATaVT47YAajeKXprHty
6JG9bDwxBI0GwbN4nhrCTSnglm6BwTGJYmjxN5LaHwMJ/MycDXjo0Ga9njxwybQSeTs7+o6yCWSMnqMtKgjhVoTjqOeflieUs4/Stziyc85T1C7e9/Zx
71qbztNb/jPbeQ8l+6DyExDmUcGkYqTx48DhqbLGCIqILeQ1dZ1POfNNAtHePGP2iSV9RD3ehCGNcR/L+91X9XIJVoUOmMpw8l8P1JshzYWeRXQu7Dem
skqY78U9aCiKwFJsWYfbmHlmHncE/OfZuZDd/TRuQcSm0LgbhtDE+LKGkLBgKKiTpk7YMMDCHIjYuQhgExAY1tffAKGsOOAQA9oIocMj+l1qgn0xR72M
wEYkHBLlQbq5YqKgG3SB2gKEAVSENZmZx3BdWMxkTsw64M3d8uPbLIMk5E1hDrtJ7Mgn9fKVrRUD2yPUVR6MlYlPmlTj3MzSzkk2jBHL554wVt9nmuok
2cLuasJiZ+WWT7ERzh2eTz56mi5VSWB3+/rCpNyMEURW0qI44RBy9X7n3lWetFJnT1PuNGjJIukxoVC3ZQimIoZTBD/OwN7dMhtPuLCkE0NSm2sxd2zJ
9kcKKJsKaBzlD9LZohsbszQDPeY4ZClJqG7M0k25AeWnaO5KTg42Ybhh60Gy6NGM+eSZgxYye/snWVmsLA+CZbQooU7CoSGrPwj3H7hPHIxCC6X3B0U+
M5LEEECnTYTI5htv6kQXJxW06IYUT6Osc7KuF0iS6olFwIuFUdnNWZzisQ1bKThaosMBAXcHKYVmLXL2JMPAgIFG47umxqD1MNB4/dNFUqdFFF4kB3m3
ZpANcCgb5Qqp2oKEe4TlfLuVoFt/G4ceCxV++lE+6t/i5lJUdBT77jkWn2m2xiQxKzDKrzLhTrP1aqN0GY6tXL+3RqYutFMmFb6zaJ71XbxXFZkbkrfW
gYhMWMyZKEYUhwjbD1HC4eneZ+ZpTUHktHvKn3DWU+cJipOcrr7YT2k4ZoxETJbaf779crHR9YyqHposf4A/Dkr5QwXBHIuw7TyAZQRkwkTM4DqCVjF8
kRnDzD1/tqgYIgjFBYhA1m8kgZxLJ5jl+fdlxSbsE9YbsaJmwrcY41hpDCg+MLxIbwW/Xl82Td5lt5OKP3M0RCNUiySbHPvA3O7nIJz5J/xvrPyH0BPL
ZTyjvJHz/ohICflmFS5hhNSpJU0qETJBS0xMMpNEgQTTAGdwCkSInQlDcPo9V9KYQ+ad+7sea4h/HwxaFyUyRyD1kcfP4dj9oeJXeSS0QR+E4O6C38XE
pDlOToFM2BRrJQyaj8e+knC0+NHNx8h6F3oAe/iiOnjWGHAP4M4x9iTRxSNyAbj7BAUFl1hwHKpUttBy9nyDj684Pch+zdePDpxbAbSJ2h2RNqfnYyTu
ZtiwtORkEyBRSCOdnjeKlLJaezFRfQJQYuWw0IDt2kuKk4DwZDFZpHZhixf3n8lMPrfQDynYDawNz7D64q0QtOj3pbIqJFxDsmTJqapQwn3ns5uGE4WY
MjgFaAgEHKzQIUhGnWAVKwwpAxa2F05Ef6y5URNhMYeZIW0LRZR1oSc4iomxm1SECbVIsEDiAoXZitQuWIrZENkdgRwNY0Gq1Bk2xCg5wd21g4EDkDR1
sU/zpPOnA4dsuBDJBhAmBcIUDHIAwe8dIBNBi+0JPOwuyrsnpdO07YGIUgV2ciloCJCgwqTJKIgImgyTCBIliWKCFfxzEHaakqCICKpndDUpkLlusgzQ
LkqBLiPOWZg6Q3dMXG0iM0wxrudCLzdEvd1Rz3cV6PHe/Tur67Xr5dnue72MXfKre+JZPVxWLnsjMQ460FYGlu85khdbccpkzVd6hnLwYb5TlPpqD5b3
b3WHz7bk5O8enWygi5mSiSq6CtDLJUXIa3rOXh9LTpJOu1HE9hU8MgHr3DxBoeTQcmb5rmlMMNBkEyl4Q4yBgngdpyKqOyuPRfSHKArtz2YoCWwUFQws
piOqbwu2bNs0gpwL8L3RsufRORF5Aj5aq6xJq0KeaajDFmvb3XaY9D1u4te6qcd29d0e3YPPc+Xrh3iyeaKUWUZ948Jc+OHZxyEHY0e9T7vbe6x4OfeG
8GHvV7zu6LXu49vb3Hh6PdHWWBT1p7rveU4U9R4XckkRtHtjG7kcKmttlAhxlyJ5MAXx+OeZTL5B0XkBTqVbr18OD2EPIT44mnu7SiTIgFNHkGQ1NHUZ
JNhsLA1tVEUWM4oPDt7xGPrYHDrexwPhwSdOKb4cnSW+dez3JzX/1kdtvae3031uNHbiUdOY2Feh4/t3Yn5PpIfUknvRN3WgVoikLQbJ7c6ybXV36dzs
sbi5xO4nmHCvU7MkyI5xjPOtENHmMc7ycFstBScHITyklHMoBiqB3TJ97JPx3xRMdgfOGAf53+xPDym0WpUTMlljMGM+qiWO0fmRDmEGwp/wcAMClLTM
f1QcagGGNX/U3GO7FDK0uWxioUlIfQxZAu+1Zp1Tfp+/s6nIeT0UAMQ47h4KMi4neWPKDsxIKGSs/LbgF/TD8SBsPzOJKyMF/StqqqIIc8n7D6+Kxhq/
FGmYlKWWyz4w+mG9nZvrUvYybPgRbL+ayUUgEfZ+7V9l9pzEInBT0LD0LrEhGl7EDsUnI9gFDJnQAJLmO4xKsKs9WnLhqRh6tUYxPp8msPhmssOJ+HDR
3pmktU7Oa+rW7DeYYXCvWdsFDXe+t7mwPrfDBDv5s3ZUFHpn4TRYsx/b6554ViqnD8UzmObRzsJi1nqUA9Y7Kh7Codp35YmKidS2VA3i5HGqy/VGljq+
wyVWt8yFE3ncQDUpiROThMrCQKOKxoRHOJAsZAXBODBvKGhKJgpoaGmlJgKAqRBYs4fWHlL+mFc7DVNk6D0qhSJDqKPj6ldlE2gPAjnGHTDpAaJJieeY
Mld0xhltTE38ambhdapMF6pvIf1ZLA8UUh9LKKpY7B0Mivtr4H1HqvfNqOxHoeaisiiCLFgQ9lU99CxGk6ZGnZ7H5DNaSRBCE9Qh9a5BBo7ye9XRLQrJ
EREu8eWGppCrGVf0wygm5fy+KaeCVSO/tnlPAzh31gfW1WM1RRBgCkXwctYdonvgZ5hZDfWTAOnIa1eTQpq+zTGXCOqbuvTqEidU3Ad+m4PFkK9iLfl+
uBgIiwBhDA/TZhBz5aITdA9W5xvsFJIEHZFBL9pEXPZBPj7toUhh7Xv2xHIoMDVV7Xmwx48i7oqePIoN3CqnHnCzdja/HxIwo4aFHRXz1gVWud1dGZuk
Zz58vD3g7c8e8PAxVduxfgIHJeZeO3dIcG1TdkUmNc8fqh70FYMYL+aSHAnr/p/E06n5bkYMNck4xq3OfwB7SQKAIBDUmGB8uVk5y9ZoGDGgRJcdBCqM
sY2YTZA96cuBR+f2+v6S/Gvz/s8PxoIhfAFq+DepZ1TzKiSqGPv9HnETkLtdpmFRb1d/MzLyc3xf4ivxgmAy+tmDKoI2nYUyVJghEYEQB0AFq6uRjwsM
ga6PWTmA1oOhGsQg7XA/9QQY7WGKlTXc4KwMdRscukC6HYqCALtWpBZJkZSjSX1me5rDC1lk66RThjTxPfbzx4nMtba79+a/O+J5ABJNVAmIgkAAmikH
lTQA0dSDW+0ahtLytZT3W91u5QkSY1xytITkHRg91Y1kRqqDZI1BINNQDKKCI4EurWzit610c2Or65MgthAKscK1h1Ui/Bq7pCprkTQoZoSdBUSdjRQa
0qS6npthS7gMgg2xti6G2wghJWq8O3BESHpAUUCIhAUBBCg5ygZAUhSszSJBOyEodSONk7aOkhvO9QO8oaFBsVJDWjBFuDE7Q9SXUcSmQLsTohDUCcSv
GzkEMEAww3G6dZIunHTn0dng3A7zQgePFnrU7ypeiyJaFEbKoK+c9JpNFOmQ9Pp37ocVgeErWgw6tJtF0iL1phTrwQzrXITojJ/Xv3l0AgCdkEe/Q47e
yddpaS7XreMaNCECYshIic+Y9OyM7b7PLMSJfG6xrawWhdV2M3fqh71tgz2BsRQwgcD1yMvVDeyJFyBXbDGQSIrBQWEmsfFhk57yYgps+HWhulIMlDUE
J6lVxCoOJHcDpwneydGqxRHz45yTe4CLTrHRTrNSO978Gp41shjw9vTvt4hmv7HRpIGivhye+gw4+KjOkc4Hzhod6hWHerJJS6YdamwypVkHvsUsqxNy
hhPHfpf+872Nw9woYbjnSDI+fc+nvzpPjve+vPBPCYKY0t1APUlkNQG2buHDwPdMdHzt12a6wTx4NiDA9JoxJpCUExdCfQrDlLuw++s4STowJfGpoXP9
n5fxCMOOs1wy/PADwDsGHYuSQ/AoGJF/Fsc75mI8pvOzOZStS06zeFYs21FEYGCAokjCCCZ1UyRdIEKdwgJwO5tVuIuNL09mHp/BEbW+NQIMe4QCSjRs
wAY4RbscQrpDoYFoko7W5cym4NGZOpoX1YdlAblgT53uR2Y1g6cFz1MdkSQR2OngUQonUIIESYkNdzuHIMEcnzO+7GAwBzOi82vFOwvZyCa9eMUF9m5D
Dq/HM7T7YX7XbpnTiKKPjVMEd/SuBYjPolmntDERhFJWUHtqCxEU5qwxHUSqLAUGONGLU8et5vdmOHjLompWRiM80cOmYuh7JFCXOeN07Tk7SlCW2p5r
SgorLhJzLz0aMNHTgbSnPed9bd6MA+5kN+tSYnjrRoR6Qd5OPa5s5Al5Lg7jdaq8yTUkMhpXqW790vm6Tvndop1NGJLASGCRHCAJpIilCqwiHDUaanaG
y8zTEDACLAoRSouGD8GzdKHcR3cNgCBeRGkc17QVP3MqBKwDFJ5YGzw3QQusrQJFEpBGQJkgj1pDm9Gy8oz7seiItT3mpPWQkAEvEhmOvK1ONgEiA6CH
T8KRnbo2hp2ahfKTExHqpzM6JDekvjPG4MCEs41JG60d0UPIziggQET13mJEkkAZsNhyS5hzUsk1M9mjs4oxt45y99aMa1RMiw+DB36yBYJkEDbh5Alb
MYwww2Nsgmt0hhDA5wdFHTlNjdZHV0aPjRvUsKzmOnh03l2GWnAkTVsZrJoPFmtQwFAvNLyYgbu1JkyYxLSBCAAbEjsIWDvs3cupnCnh5o0vCvIJdmrf
egmsU1NpuYEoCQJUpZVjoyZvj6sCtTpDZRPEQrCfTVhicpZOuLXKIiMdNFMDVhjpqBu5hLE883MBDbveuMDioAsppWrQuBNVpXQiL9asdGxo1Afa3uNj
zXJiAJ0JYIkyGACQupgiaxCuEKvGFoa2stPAKi6TAw2Yy4Cq3cA1UKpuISBJILIidpVQRFEVD6NIxDfnrRpAGp0oRtBcueu6kdhc1IaUkeap97QD352H
53dEqKAEodisqJRRux5MAb/DzhGh1pAIBo/G8yQ8sPfNO4BfmlQo0jS1aXWlIMpIgKC4N53UerhD0B0o1iJ0zsjZjlGz5w98ugDR4Hu1ldWxWl9tWb1R
89Azw6XMzjN3Jk1LZt6ScSeLzaaQwYkBAbMCTmypYVyFNFClcmZIHqpa4VRiXbyZmapAG0kpIk0Y7k+R26joitTscCJBMb4WuByQweOQ4EjBe2B3CQrc
JHSiLjibLlCc4gooHvsLq6kh33YSxkCoGJYORhFk6TSQ2yYw2k2vu0cp1hFWfAYcE1Es1OAVCVO9KBci4ZE2KwORTBHVraFEPQFkCrNhJ1MG3ZwATR6F
oCYBJEk0Upe533YsbNE2CEgJWqVQzp5zWu+jBObmIpDEuPB6dDdMHnnWMzSqXtozgfLwqRpkXcRsxRgsgTUFghAUxiazOjZllKXWZnCb3SeH4Tfrem6q
NTrBpC+jjWIk2W2ah4aC05FCw+DUE9bAjUDcaxBYO+RXUodRBI88YcAxvYPHJ2KYBY68oY6UlpRN26rVc8mhgwXZSRZJ88ciuAEEA2AegdUkyCQztjC9
ptCg9ZqX2aEQ0nb4OCPQ47DWOU2UHnVkPXnx0dPdPLieRUGJO+ZltFFGOmjuGZwj+fiTiz78+O6906zL06hDMzI2yltEYKjUKoL7H0Pgy+PSDwbLSGT1
uOQZvEc6wMa+sH1XKkEEDZgBdGYJ2nxM4FNeLHnWoqZBLFsRjRvAMkLdXensyDFjzjEkZumkYF8CFtBGed3GtURg3unExsZPUjwG0h20BZvBu14KME9a
8zsTGdC1ldCzKBjcyh2C6pvCF2hjVcfCKoI6tSw2Rug2oInb7kMdywzGAvq9uSNBckS40gmCFE8R1iFSiO++6g7Siyl311PRDY4BCB51XOWOda4lGdpD
FvWWtUKFBWN3Z0KB8XDGTtkZ0xRorwwmec1UlheSA33ngBqaPW92PVUIBXVbnZw5DjdTBqWGMoVs1A6wF0RqhMRQKoekG0JKvh53NUCL6YOdEaYm8mmL
IEgQNlMGrFMbzOpAQcHmCQrUV05mjh01ERA2t9LmrQYQKtIY+nUSQJyw8PGCRxcmBZI2gNnLF79JQd4Foawo6Z4D1KBJB9PmTTUY5AJIZeg3GlCUqca1
OzZIPJhdjK3yjzQfCCSRda6GpUyNsZQHhA4RWbIPiR2EJAI6unHg153I3VjsE+VHeoiFAoa0hRAsHV8jZ6atDGsNREGhOODujGiSDvXFvNOwgY2sJBRl
OKcijSrY0uhsKBsaAZER2YC6NAtJ8qoGAjhuedu9244WCCOtsUEeqNS612+pkF6vpyCeiJw8fNt7Pd9I8mHSN0sNJRdk3xb2ELvb3NOZGpvvtdbWb40T
sjoxvdbPCTQO0zyW+V3V0zo0cvaYrPTWDH2WWDJcpyxylRPnazOs90Q2b2NHrsl3LME0xamrJ8U758iYOid+NdptlDthu9w1yQSbRSInKVYFs0m41OqH
3MNQzJqF6Srlqba3mML2HlWNDRpwInXjs8/HjsPKGjs6nQc3WJAEWkYBaC5Y7wV0dj4B7GDg5ctgOh2oQDl1pyY23VdhASJBgWgb8qKiRykB160+utAP
W/OAmAXfd3usXILFaA6oUQQTF5AsnzQz4ZzixFZdXstOus+NB5T2w4mtYYI0zClUd2zHM1noD4+aQDqQYREFgiqMYsklXr2eeuc9nPP18bPVyGHqGiHA
h5w85ubLr6CmQZismk1yZXWesjvMrIwSQabn43rg9WThmFrzdbMXGyOB033IkTsF2meu9awBUgiESKAMELWKWiX0gJIJue3Moaa3aorQQpdTLTDRJen/
gBEAd6nXXVOY0USQjAJMSVCe9933dPjYDR7Ykj0ZoZ63Wcvu1csxBjUsmpnKwZjAJtDKURS4XN51J2m994XelpTGow6t+EuyjpKYiwodp4zW6Wcx9Ovh
67aeEEKWyBq7YQ3jmbaGaT8IXmcqa533x865d684lSscwM7LFTDJNAnxlwg8rw9DzYeKNIbPYCiABJiN2sCuPR7PethcQqO6AR3bi3Q2dYHMYFc09nEP
yN3TuDAWmekDIiMqaRoN3POBKxUn0tVIOn4CZvu7+1DfrPAzUgnOAgLiKVHXKMbIxagQRF8iSSsDiJ30TCdIHZyyaD7bz1uzZJIyGkkUCcEhjEbrz569
d9OufXrd3WtPoyai5w7u7hNpDxVzgyTqmN7rhCun4arFM5Qm8JAMXfSMIPzO5l5tZWudOPnaA80vCOsHSyTVrkxyBNJE0bKx234vDJFkEoo5BJTCQPUp
ST1aGj4V5pgSGQNb0PLlRXnOrvCvDzcVy+z1n7g/XS3jBMAh7LBBEQYCggw8MfXC+NTciKGWnSRb8dIBz6qqs4WCScfoVvXQ9HYwo6BQIzZ5Uum0SO6n
Kb3rHR1Kd6q87dja11IZaQ47CAkiCCYKi42fKUdYL60mTHPy5a11mUiCLE+MM+Yd9c3sRwkHEjGgoRCJgmCkgn3KHmunrXTHR4JkogMjnJM1dgHVHQln
DLTAxCrsieqzANJlogxiWpeJEOqDKSM+VI9K+aQwTY1qWBe61OFA6OYFCiwkJbDZWGrcalHkhA9TZkhQ9jCFI2BOh2JNBA6l0DsuGjq6U0bnUHm8BsGL
nY0Jh0VMjGxO9XnwTp3UJX2Z5m5DZNhPAHo4GRdQQFk78QzAD1s9zNbAsNSMGaIl7pSYeDmAsTJceRD0XQaqWUlCNk2YjB0mO5k4GeCyMhSdTU1AzmvB
UQZaVUQat07JJwyh0NwXHkGyJ0NKadWbOjo75xENQEIcKdGAbC0OTh67XubPkYoh7NrwzEmDyZmnXOGAOzh61YJV4ZCI3aGjIcqIgpIslyJJqkclyDIy
AKEGhQCiIppCnAlxCnLBQPRD9h91n6L4YB17ZB9njmRTPAwPKizKg0f7PprBptPt3iBeS8TbOF1I93Y/PXh8jAOv055j9iH/PuUPYCr2DdUzpy8fM5Kh
ykOcnt/Piu3YBOQdB8Ie3syjHqWHSE7pD12ov3/To5EhSzTfAQ7SnqhIkMIdlPKUMIT2sitBMkxQKEDAJv2YSdB8nu20+wwURhbfvmtZNME+G/QQPl/p
h1QNnlBRY22xvZoM2PLbbd5Rj17C+yUU7wUQ7sQ900K7EJ6iEySkiCEZQoBqC2AsooiIE7GP5Q/j4sI1WFjApomqJaJiCCyAyEV0JtAr6AhCHX5R6rYO
W4gY9voPagfBPkQS7G8KwSoHhCd8CGnT4ALzO3VO4WUAfVJUPIGmSAgQpOB2FIT5nzAshrd9ek97vaCYVHWNLjmADNIEDyQj1526fJDjtFI5SQ1ii6M/
sygjI7bu2bZjCmFYmrveYHnPEBOpAsA7dCiPH1QyBIK8ahwuCIsuypRcWsiiOcLh25kcgLpjxn3E4HYdvotC/Bk5NVjig7uu2n+tNwnRQQQk63TT01Fm
0IsKgWAJA0kyRnb1c7dgTY7bZ3ht5kHHCQISa7brlxPPXcAukOxwiOEJKxsyio4AQpJIshCp0QPfJJwIEh8b+h+zo1P027dI24mwQYL4h/Al5N0Aw1IZ
/gQMHdensxkxpixhO6QMkggJQwLkOQXoSYupkIDCMDUmt61e9OkN8opIY1gUQKkFMzVuaNGi+abByhq5aDm9OTCuXXMzQuNRdVqVNoobK71ZvR1IwEIL
YLKlA2Gtnc1gxHtwZoiPB6XBOaTFUrA9Bs7EN3DT0c424DRIEKNrvX3fSTJZ8b6PoyC7akyqTYA0BJEVBBIbfLAa+qoa/tDrk9p2XdIg2zFjYNbaOj1Q
BqPF9kUG1k0Z9Fo0U0s2Eg5Ij3iHOEGEJ7ArTs2aTpJwGUcuNy04HsvPOitwoBiQKHcPVVfoIGhfDbxSsTICQAGgr4d3MSdpgKm7bpQvWbBpShzEAIJF
Aoz9E7N82B5hneZHbpzLO6G3Dde83hKkSeMMOuawWdYScwObw8DxDbJydWHWBjhsXMg1w6A3PxWYHoZSuCjyVZUJoNEGEmgcYanKeu/Fne9XYNYeO83h
YLIGDec06y7wYsw0PW7kbKyEapqULbChiCLGGTmEqAB0LLOnVEFX9sf2epy3WRMuAeodVnrq2RNYyjnbHOTUDnHtrusKHve7eyT7xtHIKaJweFOcdsC4
wu2uGMBUxJUhVVRRCmCYKK5HXqdbPNn6mSZuKDOLRaJ+FXbVegz1TYKPgHmU5UyG9Kz0ph9uuLyiw2mdTuxjgAd+Z7djZLZUPBKPZa/G5pgoRin5uSua
Xz+zV2gaDRmHtIDuiguzixBYIqiRBHLShnFtk7mcHHurJThQUIwE7zfsFmkjbDdJMfT8sQ+eZRkQgdN4lzG8yu4wUxtdZ2Yzaicgz7eg+kIe2iHuk/Dj
4HjA+GPndUtFCpqSJjKzElqw6wZE8IUXzq4mRlEnGViZrgQNfnpDqM5qzdo5NZDmUmmHiMANOkCoHjcDMNIY9FtshjUuUJUh0w0k72EFIocTIMjx7uv5
OtLrNcJOWqEULEP3P7wZCeN2CICm5ckg9UugEuuXbRqGliSXCAcilCiqyDJ1ICbsAUhLAUeUlRHH4TiGosSDu7QDGVaetsXyN5MfHHnHeKTlHZkNeQvW
292L4hIA5xNs48gfTjsjvImSyIwEwxKFIUqEcY6wpANDITr3YaQDaGOzUlAddqvVugJDEIAVhDQCBCYd4JiU5nxqaNMimgOkhOJFk12m4KwXOGL+kOE1
OHVNvk6mByymhzbkJkdUq1gENZKCkPInhhKOZYayCSQ5DJzLNTyRDnKi+koDSCge2EB9sCh8ZUEoUTJATIDUjhCo6kGkADJRHUo5Ci5Iv0SGiBaUAoVy
EXaBA1IJkqPGj1AeIGyBvCpzlTeESgF1Kc4Q7eKPzzCcHIqiXO7HIHSsJSRAKhIQZMKA0EM6WjEmN4/X9Yq84ApFOcRfhtrQL8DkD/yhAp0o+Ir/zz6H
2ajQK+Dx9cxFHiWEQyF5lwcyZcKqiSstCqK0mpCIMhySIKNIAeEA0JSAc/IBeRyAPe8wH05AvlAn7IpOSCPT2WUHe2hYZ3RCrqCR7RBYoE8+L3DQiAKE
kOojCMhMn5H9v9W36ewBlGACcSr75NFCm/aQvvIyBK9fYUyLTJJhTv45BlQHIEfE6CvrEDy8fVvc8En8/dJuQ7l6xpOGXJ1/Zn4J/Mm2C7HR1+T1hnCA
crH1MscdfuqBII0IuAiDAJgxsYuEHTyHwD2rzXe+GZCFfXhLt+O2wxVEmzARfqoOXvqGDaswh1ZUlsn4WfTfSaVU21UcCC93d/NQiFcmpFX0REQd404J
2QH3kHaHvjjm4QYbk7Wza2IFFPp9XhzVGM7zD236Gr3IHwn5IkRFJQZ6TKlmCWiXUG/ooQPWFighz1Lsgc2dJFadgEdtN+wro8Mg9oYLHzZCcZXOVcPC
KDYStkkbCrJOfTd3CQIcrKqBRaBcKrMbIxKAliBkgmUlZVwKGTKI1IvJiNQRl46Dh4BkCV1UXzjn4hCnsUxAeBhTZqYwMQxrjBY4jtMgRchoIG3V493Y
skF7rjp4nIndYshPfsi9CkeYUJ3IZdzDiFSa1jk2ugOTnlbERjZC7jXAzHPApkdhJw05y5VVzjCQrRqsi9fgA+ff3eucR3OHyGECO9mOac3tuovbL5Hz
MBxIbgJHnIAdVOIolmM4RV37hAhDnCtrCo5wITIlAkIexmZSn6T64SSIKhEPsBZRALJSgFGnQGgBnR4fxLhX9iPcpL2fUvMikXnAUDNRVNmFPnKGiAoX
oQm0OoSkKUpWhsMVMlqqEcMxEr8+ansEWDDGuybNHxmLiUqloQzNQDZHB+WjBObhm2CQTn5Y+49uP0b/Ro7djoYDitut9Gtny9Pjz+voIfRowe1zUT4K
HYleyBiSBs4qgPObwrK7BnZoXB4sdCjpK14v9OG4qVAsZxLpxr7YT/Zorssp9C/gfKZF5b8XuAMHSI3NA3Uar8qsWbVeX7+mgGjsM4+E8pb08xoaaJkC
9uKxmUkxAQpUxk5DQBQxLEIkAE+zMZkqII1IbiHiVUJSlKFKSTEnCdIR8aJTx9eGqqk/oZLUC4ciksd7wSeTbztNFEfeSxPq2cQ2ib+2TbNIf6phZBZr
7PDO9hQj0WSeRAnX2gHXbT8IJ/NvknQ+CnjFAVVAFUCPJ0drPLzKEiqKotygggCgpCAIaVrf1dqnR8KvwNmaKFTWFMLfnDeQ2zB+wz6QTgCrqVPmHq9o
HOBORLPGEkM+utdzmROIFgJopQmRggiKIkZiUhImSQRD6YFD0A+8SElyASYB+ghln02onZK7jLQNK0N2mt9i8WUSP8gzw+U1iJcFEy0TG5xpjrCzm/hN
fLCn5O8OobJX9aVjzZ6vkul9JseAsAUgzt2+dGpt1GPa85w7hw7MnfOuzymZUQHMqZBTTbYYYmZopCRqP4IY1A8ISPXSZom0nSGIYknGAZGAfgwwWAzd
fVLB7s8ObqJpNmF63Mh+KqzewaDZRMs9ZREEzWdersFUMz40b90PsPHfWWtHBDG0drA2ZJcHDAD8GEs1GU5A/UKnUGzYt/YhycowwC+HamnxaWs0a4S7
ABNUZbAoQQgGsof4APAjhtV3Q5Pq5JLcwMV84B0oRyeW0n4r4GUW1Ds6J+xAOw7YRYMQWwPnfA6Ptlwh7gJJN+VYn+/mz8sLwZFMAu1I5Zem20FMWdbq
ygRMCioO1Bfg4fzuHxlCdk2gXEkxgdoURE+/zo06j8REFINbTsZhc3vV2VnKec266ojm7P5b3DCzvpntNGMh2AyTagB3CjFktImFEcSfHByH9Vi8kOHP
4ccNsNzLmEiGkLKfSixRxDp6yQ7MkApX2CASiek8e/EB1Kj59vh0RTn225ckkhEz6QT+9TRyQAga7hU7sA5WcmHbYDp2vGH6s+Nhhv+doDNmF67XSbMt
XNr2Y+7xcke+50QZIJ1EQ6IJ6x93LdE4VRPhr9k+lPh1LzkfLILX7oPyb0TRloYDS/uqiZEmGFsjW1CIs3O3gSuglKZYvQUBois6ZTdDtFh/Hq6Onhxy
7N3ZfB4zjidKgvLzq9YQ/z87704UO7rIcQLEm0mnTYzrznjWxNodl8YE4wO4CjGDpWKZEtpjC7O/Wf0b9d3VH08wxM4YZx16fDHens8GkvO+Uwk2w4w7
1Tb6Zx8MrUQEcFKIp6O+lV3MpkFYFQO0tct7Y2+kx78OeA68cPOpCbZ6emTaE/ze7x47YqowOknx5s46YXfw+9nrt9i986aFsvpnpJ41ZiTaHl569es0
Dl8K5hPGoGmFRSTOY4eTOuuOQtoniU7MKJ6rb2MuxSpJm2gahIMi5Y8ow1JIzhsUBRHVog1LFJjVTJMg6NipCu61KIIm1FWwwEDEpzILgmjvSu2hgYV9
OaWgQSNLXJ3kVNPBbJ1dOSG2mmnGEJ7iaqtploHfEMlRgJgwCHbOUK4DeqGJ7b1oLHIgNDYV1IsNb3WqzChhtWSaqiWRUh3cGsYoSqCJiBlA7lmBwptC
gzvmTMbyTgCKKHOGE2UMwAqaR0WZ5y3WiAyM4bzIGbLBDOWeYmuJDk4GjCs7znW9qCqg60h1zPHOdThZCPQ7Odw1zlDXPJuBYWcuqqyJwwDmjZcIgSFb
rEloMRogmyJZOpzLq6NSG4VclSd05LLFgwI4d9SQPEL583W9jO0NJKJPEDl8HKblN7M3fM+KExoGlaAKQMokBWaMonTpOaW6JuSMu5lQReATIU7Lctd5
AAuIIgbgkEGhoYNrdaa4cO3pOqbQDIhx2A24wYTjy4ZolzXiBaEdNDIAaTCAqkpCJBCCaXx1hSKKTBsKdAfB4QH+hoGqlZUZAe3UOYnU+cjQqxKMkoUF
LQLIE0CQUTERCAUIlMAEtAjbPrRV7Hf4+UffhiZKUfIhyPoj5MOzARENQRIUDQBTQFLStEEgFCEVTBeC+AnUlEyFKQPVKhogAyBEyRZgAcREkfQh2mkF
NQUqhkIIUolCJSJSD3IAAcoRFOZmCsNRVFJREA7CEh+kAaD6KnxSEDgg2FQ9XU6D7UOEhfWvfVRR0zCaloueHbSGfXOEBQJSkVIFIUtA+tEIMoqeyO/N
7v3uDdxGq3zz0ed8uOZDJgGeSBqKgpUSMQgw43fzMAs+rMQAxQIKEAZV004Btu4SRRuHVx3JFHdZv9nmPxm7wfTaGGYIZdHcsHfViT/72P/pf7yxAqyo
WjTHMEnv/CB98A3pIKwONRtLS1+MoYnuMlLT8n1P+VZYs/GpkPrLkgn84yAdEJgROED1EPUDojigfV3Ab4ZYIfiqIggopkJZg1nGhERkjXqQe8TcD/EX
DLYhBRwDxvCDE+1QFDbkMtzYP4IeBr2PB4EaAk3UAKiAKuXYXC8gIouTRUQqUBDFba0aAIKmn1IDkyiEO27KnKrgMRZQmimqKQpijJahkYQdszS7CC4g
mSCJ5KaQNoLWxZ/eAeAIysC9BHY8X7iWSaRoKb5/Lq8w6/NPvNz7zMq1hC5wgdz9PoAPl1sA9xeSIHtETzkCkDkH+r4YOREIXlgHOyoT/ubAa1QDMm//
rBiBsSB6PgxVE1FFDVARCtIdwLiZNIFDMhErQgRAi0ixUIlAUAHvNGPygsxViBmGSpKKTpJkFNkZQ0kG2tQgMQUgzLBB1gEpSlpppFROmjE+SeQEUAQl
DiqfDYQOgS76EF8Rd0QNgtkevknO+ohpQyGloAyQwigggQpCloUcFzEA7kVfd7h0+xNHq84HSKqejsPCaMfdEnuGwy+4vvmCG4ln1M1HVhV1NpCfPa5n
H271lg/reIQ5PUO/GhHbIdAHXRo1R+x6igoFTL7KzbYn1FBNWTU2SahszBZyARcF0bJRFJEQJJrXfJ06bIKXs++E9XgQ/pPI0lZ3xuxO0MVXkZlqGMXl
JKKa4sibdN1SjHV06N3ThsNU24CNbJAcZ39kOUefTNfEQ5Ch/sBZFUlOp9H68PI5Cnu9ewJ1fcWFdAX3Y+1Q8jYU+iF9IEyUkU8A8iAJ9CNkRfDF48W5
ymOEN2QCTnASAp1Bzsc4DhFDoQE4O2xyc4UFwNMBVZCIakpQNMGELawdS5E0hCbgdt/ugIeHB7xbcIuUBSISAioQqlAgBckAGhQmVFyT7jtzOYUePgHj
6qNY8RXswcvPK/t1yjsqIPpCir1CEHu9Q+BsI4hSv88K6/PgOPt5evDbS77y8g2UwNGzvPgBqzEzeHKJn5JvyJiHxZPR+z6ruVhWoKz8LPxuh/HQXzad
bw8oVj4OGsltzVRZsWF8/1P9FubpbqHyIxDuFMgCX1ie3gpgCQOfT7vjCCikE8bhRRSwUNB15fup7eN6eT5GyebCmikoQQUikhaFCHN3B0Jw6HXRRG3J
CEFYBAu5QJOTkCzuduv8j3NWIT3WNzuTcmdZAtOCwqzYcCESTFNWLmYRhSVSsLATI4RP+uuLmeXU5kEHapBFBy8w4ILQ40IY0X7MHBvCZcZYE+z006s1
7VZtsAhcSZFQMSgNbgaMdQZIL8UTzUD2dlPQICYD248HUiquxiWBkERYdl8J5gLpNaRlimopmZFgmiCQ7oqNEGMEpuD+Z4qieDt68+7m/UdvqB9qHL6M
V5wPTfh3vu0qDLLJ48AV0YFvdphTP2BY7OA4De5xv5m8Qkzwj5dA4jZ/KZ5okulMQkIAmClRRB/y+E+zdrC9wQliBpTCfk3tJI7wP6L5ZlC1FzJPvMTT
+GyXC3L06BQ3aPrfzSa0c4KaNI6EgIbt0+BjTKv4Jklpg9dhrVgsCsHetZi4aOtfz4aMXwjvezsXGwHGhmUVlRI72ECLuZmJmgBDqVJ8IoEVVUlONKxM
txkXYRoi2o/JRZpCECP96ymeDdYegXlC5YxYWohJ/BCFLzOYB/tqGIppUJiJHbvburw7rXaGlU8D9iH083aSiagSt3AMTnZNriPYYTjzRKjFEVYMqII+
AvwGi96N06yYa3t0D8JHlsAnqR3V2iIoqEFyv2M+cEVKJ+IlOdOPtlZMVUM+pwKdMXtUgPXxCzN8ptU1Tn6c77jhNHQdgVE4AQ856w1J3YOQOYZljnsu
NdsWyCoi9TkOtKjznRYcrsORokEyo4jrd1qkmCVTQxWhcQkX+vw4RBRmOzDWIto6JUUzEsHnHJmInY5WSrFNWbKiYOQDkwTNYuzlwCgziNBaQQCc4hAS
CMhoQRMWHAhCmGjJGCUE5bGlcd0AdlDWiWrF1KSejy1vtI00zGYOEBTBPLBwgimmQzMipTOE/nIJgJSQmJiSeG6cY8J0K5mSczriZcIfEvdcJOQ8mVLK
xNXw3lG5hD1cSk8EhpYHKzMLw3aMpoiSKkD489kPGqfWDnegeyAChqgopCloKCgiWKICnyA9Lv60NodRMXi7BTBSJVNCy0URiFNtiYVFUFH0KBsd9tyR
PzkACQhJUOm+GYL1aO/20dO1Tve6Bptq4LENoDTiiUXAo0viGg8J1kk0nD1c9Zy4NT1c2VPQ6fXbAdTv/bYcePY6d0kx8C+uXj37d1SUAkM8yBcib9zt
JuVFNCVCCCiiICDvJIQhA7FhJNwm0Ds5MuJWzO/vZenaLSJldiV2smyZXAjnDoMjBGXM2KgtGyloMiTbBQCjn+B+OB0a24Cn9ieQfvxYPh4MTPCNBHeO
Jwc/ZsLMRVgsWP5OczURJs1lMjGlaaZDIgooaHQOA/ESfkPdu3EHnE6CzisBRpRTMf6+STHYYlgFFhYB7smdyfB9Co1rPLME8tlLJ9vpnNQNs/FT9DKG
B2Wfy2wGMm7rD8ffKOXmHQFQOYnysMjkw5Ju5JQkcVKuq6Pj9e/qTORd23qPQQsETGsUfJkmubNS4e7lUkJNY7kDt/Ifh4oihg2OgeuJC4XzuQOoBgvH
OwsYIm8OlmUiVkWut07228bjSAUcEQ20Afx7uwhVRBNUQgRMTSaUDDAqIhqgkjzIF9NtvymCEA3NsJw+bQp5pRoUb64DQnsSVE6QId2HjyNjugaHfMFa
wgoEsOwP4sqHo6ubnCj8+9Rw0ZCp6IMkPPqyEhhz+RNaLtjYW3MsjWqWy4PeEg63qxHuIQ7nMArnP07JYMYSbngsOCAs4fgGs+fNvBXuUsMGipRGHbx2
mMmkDZqrbVpbMZLbFCplqMFYmQZiXztTlromySMOfhmGbZiyf7d7iGijNUWnPkM8uioiNUi8WomabaXc38WVCcSbelzQTRjurayooegHV2+a7FJVK0jy
T2BsagcEPuSfCe2jDf4u9agS40DTDGQTB0lKJHtoQOdgLOD66xug9wW5glksO5RHOFxYI7uwfQmML3ClmqYmA3MmcSgdQh9hGyCZTj+fpALvbMzuGRC8
7NySEM2dWcQOmqTogkhSNC0lFEzFISlLMBVUDVLNSERSBTQtBQUCUhUwAVSpShTQowQlKnqAfhUr4HTmGIZN7MXxPGN+scb4n0hJgUoOPJxD7QP264I+
QJRAUqT6GC0yWgCmaSyX4oTqNxmX91cG3HE5WFMFyGuHC+KORRnu078Q4s9ibxM4wx3EoIHf6sbgx33rLmrCeXCFRDjQdE5Yl85mzbhSG+yF47Nn2cI5
dmXMKn427pp2nDEymJrJrUivjnBJg6EmGymgTUmSbbYK6djKfQuCpoI8cHIfssrng94d3TuTu3HlB1l8QV98oUoTCREhJFAJOrAbr8VlWKJzHR99NVkl
n13GKogWDmJ1Xtf3nsgSdkAfUawVjX1ehZnDta3MTw0eJIz2DcdXc+UJGAGQgEGQhTcrNIcN71osf9mY5eQsR2sLLDoJs3ggvBsKI3bcvJ0rffeHyHnb
12zRd0SlMZtggmA7fmeTDlWdWn4sZElBpD/NVcqGRSgBbhJp6BFCCL7AWPPy1RxUfkjBeUd55j2rKEpFwNR7j4BQB0n+Tft113D0gLN1cGCNRMuGvEqb
XnegTQCcpxoAvU0rbXLBmg9ue/H++XkhcWKUlP/Wyg5p6RcJkcTjr81/p4U1yzo1CqSaSVFml6fmwZIp/rMz/gzjgRTn3d3quFHjjdiUZ0Uwu+ro0aZU
mMWKSflmVmgPGpb+UDmwPmaSWeG03FzZlGvsTfih993db+bjBvGpQNfDne6m9I7KVKnpvck0JIxJDJCebA6DA0ZJtDJrTnRdXcIflGQAP6kQYV+YBAmF
JtuBSMEERUkkW+AInhpAyA5wjEAlZARCB/CNS5GQOAwOVSkLSCYVIAHINI5mIKQCHKCgKAPPuU5nke/IdwU4CUJkGCRKOXgJyOM0mxQAfJgoGYaWlVYl
WIEpQgYaUClO56ddIAG//l+12SiCKYO/rmj78wqGqGgbZLBmoSJrIxhGgiKLAA2DBAf9X19h/vf6P0KqfbI7HTZTI4CkpgL8evEsLh2BGEItRiKUa1f8
jv+7TB4M3P+mPcEx5ujRzy/7suKjK08sXYPvAJ87wdftYB1sC5Rlhpjm25FXBwXyvcz8CSB82S0xw98Ay+qivSgbNlaoKMqohUKroutY7k17k8q8ahMZ
NdGpwCCbNucKbZBQg67zs1davfNBS4nYW6ery71OJBBIUTVVGGyNK//lnUgjW97NdegOTOutMBjQT3nLqGrTCo1bmJIJBE2nNEHUyJcImgmKraUWYc6T
c7fjqFHb1lOg9O25go5TBKwsMl7gEdHY0gFaa614R2DdBIW0+GgpIYp8ubuqABgPZzIoUNlqSGHaGsxYiR6ezrDRwGM1mzvHs7Ly775IalXlQFIEmgDa
BgPSJGlVm5ZJDF4Tg09DRCLVUNobtATS/2adBRbGsQmQUWtq+CnhDTPGxpDOay9jQ2O5u3Z1zZu3R5O9cXwPR2kxKIsqVkLrrhmg34OyNOt7dERDIpAM
GUkMTDroGxBvgYMCpLUbBBhlJChLMzpkWKoByTNyN3FAiOupvZAJsFPHDNb3HfHZq5ldbUwEFmb1RdW+OO85vN8j0QKM1q5WillpwiJvQ/khAd7LY8X1
0+3z8DZOLRIYbVRQnUqzQ0DIGAOSHA0JWloYEFesl7GtwkLBSYbKkAJYsI1MauJih9In4FVFHjYpIaOk6RNTMDzu7fm36Px1nTr2W8F0NenVh0Oed1ca
Grzo2RdTQSBlohm2g/Ol3eawBDYvfdisQkMEPoE7Oz5amYyJxoJ6fKslhELcBgm48ubQXYsBuJHQzRmJ7eVVHBIVDRYm3qx1YhFWMnQuDfkxCgRAv0md
HrljY3ArLBWBC6DRaEgxCBOVNHDVqQ2V97oE4UOn3yAMnVXgADYAIngVXEElmpkdjjlPpNjXN1vfzwOMbiMxDlDi83VjTdww3XZhVXsKEO28iWgWMPFh
WHWh2akQNDd4lgNluyu9se54BPlDMQ1MIxEjBA74cwUPIdAHfnx5Jtgb5DuPnU1yypuUDG22g4JWtQ10NFymJBhunxZ0T3/mLlyLJejknAcIf0f7F7wl
/vn1pKMi0YgUT5zMzI3vfXJgDvsiFYDakpIogYzV57pEoYiKCAklTQkCwbuPwsMCqyyfvd0Rywd8MQDmlobw8ZOv6860acOYB2wlZp1gAswkQ84yWjRN
e2dUkIxMSQyRVmUsgoD+S65rG3zZ4zrsLMAHeXkLmQ3QhQzL71nUNSJGDAgh/8A0Sn4tlGVLLSwpsNUPMD/oJQnZ0M+xgkABOAAgG1nEwZTY4rXfRmZ0
2UgJsISaEugfz1YnxtXM3jmxZijKCceywIAmGRf0YTA2da3ViqcSamET6sTThRQFDvh1VjNJAgEMtjTE9eVk/GDGaYGgUC16pj2neHwTQfAZHolLuFYa
gbJ8EMLJs3AOThQZYWYaKh8DQDxJ6J1DTGICnZkLh6JLDhs0TwQZ2DAOybZAvA/oIOhxIatclhghTiQJskoSabr3+RIggwF/H0o6lUQqONegbq8OMCqM
G5ZCayGAOED3+f4/8rJ7y2kVl1Y3Ti2ikRjo5HP1GKeaPiZ//e4/n43mGHj0f+ZE1KQ1MU0EMENTSQaB/8IoaBNzqdcP6umbbH9vsT26DvRQ8RD+eFUk
SUPbCvCAceQ/6dkOTuVIkElNIwEEh8LprGXxRxCVDWJoktIwXQfqTFPUyfSP5wIEsIfUeCP1kUgU+Kn20wU+nse4OD6kOZLzNARGhAdvExGc2fFfQnf3
nD3+En2dT8Q8Lh9pIHFCCgD3zEI5IImQIGQB++RTnP7wFjAhUO0BD5/P4d3nkj8XK+idcT92pTAjdbwB3ONnx244hDj2dtAuiKMqU9km4Um0Y7BB3x+V
QH6S/E64Hp4eBGl4CpJWWChCWYCCkVgJmUlpBSAoM/F3pU/o9STMxUnhXTPQ09D95q5Vv2yNj83fmC4XgWzXU6oF+J9+96JowlTgtUVN/tl9Xg0ZD1yR
T39JgkAkbPjLxgShRaC00n/3rL/NytpdbJzQ80n87KGH8GBnN9SnhRX6EUA/Qzf5+jTejJb7cZVYiHIeVCdjugXAYXZ9b8OVQ/SgWKr825SrH1T6oHlN
J2ziBiY0ZD6tVU7tQdK/ncmPjPtLO3A3sq03U5F3WD96dwHzo7IQg7fTOETSqmNKktj4pR7hqKk1NE+q9f21IpDM2pEFwhvUjfO7c6/lF/E9pARXKos1
e8FO2KChNNYKLrwz6ObjeUqJgyUdsrZ1k3qU+luTW9etyi7ojKlYVD8qfWTXMPDwI5T6a1h80pITxSqP+gaNO7zVX+5krIjERUZ4tBTxvja8MMmmKkpG
eUY0lzwPykNbFNJjBjA+Kxp7GpsGT5YfXQU0rVb1Z/9qGKMDSVLUlVZ58UDTpggQOo8w336ns3kPnZE3bMqmIhqLeAhwI4XAqoHz8re6xCJyJYZtmik3
sl2kMjnrRSLQI/5SIL744qT8sx1A5Iu8YRTQupwgShHeYcrNsOVIJA/5wET7fw++A6eXtVGIQkZZ/+34s+O7/QauN/tVLH6+vL9FwFLICOY/mO/wenFM
co/H6vqM/xbcSi1ZivDJE/gbH77JGFr4f+MNecvVcv2a7gic9g0h3gw2aI1xNJQxaNjIy5ftlU0FwqZ/r/PfnKQx+qK8JAjbUz/OZly7ZONm0NcQYPGS
35yv0MrYEOilGWzfTZUcxBXR4mOw/9NMZ2ll+ur+uUDJO4mQudzrdXssphQ0BwPP+fGQoRQilE1bGBu3l/CgNWVxyNxK6+rPUwotZ0uuCwBk+8RQQZMb
29GoMA4ag/ye1rc6sy9KoJN8vL3bVH0e6fhtcHw310/aQurlV9uf1NLX9WXLlqK64fuj2oNxJQBlJOUiumjCHj1UBcIoghj9/Bh/v7d83uDXxYKLbeT7
QFJ/L6mr5S4brAjbw0lF5g+T9BEKsPXUO7vcOVUuJdJNN9RLsIkd86X0l2Fx639JGenVE4rBHYBBdW8ccuVJehbv+f+PPjvccu3dK4PmybU9oMgpecwN
J0bD62SnQBlM4anwuQ00pERUV9meLfHHO/0bOj8FZOiZBX06vd/oYBxA5QpefNSYNRSaZlqEDBNq1Ehn/z3/9Z2mVOTKePwx9ccNMgkygBEyEUg0jEdI
MiADJvT17H1fWev8E1ZCU5AHW0QVyeGZ1faUf2bFWSXj2ZiPqszcNnvXaSuV0yGdopGlyaD4SZpL/cwci9fY1ncZ0MPn56axdtrfPEcr+Dd/ZaZ0Sh5w
A9NVbLjOfb4t/gfsLn7Dl5dOfHG/v8QqbAj0+zaBrxCtKz+7ntF5eVYcvr/26edZfAzb28wlTCh/wQRNlD+iQg/6CNUmlHxLdCoxpqDf+ltCjK4aCzVA
+px9h+scz6MLEaWAbKStBPsajhw3kPc2xR6SVlZpuEmCKvE/BREyD9dWBlP8S+yBB+IIHNDsXypCoFmGDGFWc/d8dTEefCuL8VTIsbu07ds3frRWdlRi
wNuLb3SWqBB8xQIxQp6b61bz/7NgjuVeGFDHr7iNsvbko9SL8l9nXvAFe/p6+/zWNsfLrKUabx9T11GaAlECH4N4OUQJSgCjiQSgRA89Y8SKWv9X+BtY
xf/+LuSKcKEhZ4Mktg==
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
