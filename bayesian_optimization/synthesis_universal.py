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
BACKBONES = "scratch"  # "pretrained": timm's backbones with weights from ImageNet
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
        backbones=BACKBONES,
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
QlpoOTFBWSZTWW2qWhcF1gH/gHRGdUB///////////////9jrp4fdW532Gl93AA+gAAo+d9uPdjeLax7t3q+z3Pfe9V0D0NCne7gIRVCiFSHkG166OzQ
q+93MvTkD7xHzDj7e76S9jeZV7nr13317328K52B6B0AdYB5JJQjoa0aAKNDCqXTbsOAU7enD2xQCvQdByGhZvppQTvbiTPWDr0Ggq0a7udO+7lK6Da9
cvvYcFKlVaNUCgXsLto6dGVKU9wvbj0KAAAUU3sAHJ6L7ulFKjrfEytCwYd45wAHrVB6xAOq1Q7Nd03MMz3vvt75AAHa7gdJAbZCGgAtlG7B2WIihVAo
NN0ySTu7h2zQaOx0KCS4UNKKuzWjQd7u6VQHlXJrKpSBKAUk1kIoqjbCdNVW+tyq8gC3dpQIToAWziG9gaOWIj4HeM+nw0fSS+2SkUTdhcYrrRs1um4o
BFUbLViilFFSAIqSVEnbBIqttUEQdu40gKAKgAUUD0AGgAAAUAB1qVAAKAACiihVAAAAC5uvjtQdHofQdAAB6A0B6AEgAAJAAaZCgUAAAACgUU0AAAKF
ZUoN3xtXABPn08ueaAAA9AAoHLcru97b2aeuOsNVbx1w2dOWbqpLreme8+3HvZ07LHc7s7bmK2+3Oe2p77c99tvu3N7buL65XvvvWTcvp329Z1V9fJw+
n3ZVdd2pXEdm0u3X0AB72DzdXHZe7dugd2AYI0euShIswel7u8ADn1gBdmRY0CnttAAAJz58IiwCJV6+c+29o1598fevu692+iEvXR1CNqyhGbNnw9su
9peeve2ede98+++eT7t7Z9N2DVpgVtvs66SVSV1nXvee89nB2weh1W7ui0Fu7XWntle+pKLuV33dm271l5cu8e+d11tKaZU7O8euT6Wy80uF6V72tsH0
wPQAAAAAvVgfKh3n0KGwAGwAKA6R77Bl7EhrVSUooSjveFo6b3knfO4X219u3B0Jy00aVS+uPrzon20dVDFrZqku0scQqtR3pjpt7vr0lBDbh7dmutu3
e1k8DNsiou++O982oH3ve9t0ADoAABSQCgDeU9Xe7Ozre92J63td24l6dHRXe4bzuN6rxvvc4Mbe4y6W3TDvu9e9MXdu9YTzbeB6wdST1cuFza9BvsIg
Pe4Ny17nOsdx12MGH3e8e3YBEBuOnAO7NXYEi+7gebFG2xbYnitKjo60Gua30PceR2gB7h9w+j72I2vu+vc+3s17a02mCSyjvvvvr7bc3uyWbyduAAOY
w7ZyoLu1WU4I517nKXaaPQ64o7Brt9G9qoJD11b0a8SCoVU9ZQqgoHbK+7B5MvTm2O2rmYZTtfe4AAda8E194709ys3Toq6HBq3bjvPlAHkACKpS0GjQ
GUpAFoOuhASpSgqhVB0NAAAA0AArQChStz7gHmmoVHd3KgAASEBkzdPoAD2z76iS9tUoBNg0u+WvqR1rYMZMBNWz59Gh69ndmNpwNx27htXevC1BXWqV
BAl62vAPW5Dxc+cClK6aoEbAAAYVUD00FK7efJ3lLfW3lm4DoLrHTdoh03r3HgO7dAAkWhfeH0+99z7dHUHroaOTp3GH0b3gALqWw5tgAWzVdu7oDbGh
o5Xt27j17GOsUoESEQaPcAGAAPo91hgg+inQDVBbDkGIAdtudAKAG5oCUrtlyuKfXAqgeaW8i2UPt9Xu5zptaffCvFc7ho1IAOlADiANM5boBhCK2FtX
nuxB1zZPWZK7TIAokqVSo4rnMDbVxd7vAkxFPXWeb7edW3l23O94F124dZ4GqWN4Z1l2Zg6Ohg7la7avpT7voDj26u9dfGSreE5ce93JavcOdmIiPvXu
561egWxqWlBC5NJTtqCgqxREs2k9eXoW9Ha9VTiryqumWur7xqUg6AYEJCB6VzmZAxNANKOgci2LsbfXkvMAACQ1gge53Ywuj1Q2O+8xQAAAPthn1nVq
qloJrDVYpRoCugxFV0M1oK2B3BjQapJrpu7gKdOgNyqu7Y0th047iuvk9NXbilQLD3NbnEaU4uz73r3n33wDkH32+8b20z2J1Ort32HLgVQAKUElBrba
Ggj0Zt19eOkAMg8lADgAAADoZ07FRcJ0js4BucZ9vAAeAMgoDRooe2ssA4AgSUAgG++lUKV9ti9sdUBrWNjVU2maaZ1nbDS2KAp6yLjnetd5hoNaVSil
VEpJVJKoM+27G1bOjp1aprVYWT168Ue0ShWjV3PW+++75fDZjZvkUGvXed570hVBKQqn18eD0Tk6ou17nBO8bltiu0DfG3M8BKT6cdtBtsyQerWJ7d7W
M8h9unO03zoG8Lq7XWJJIJ9GiFVCWsk1kXZlQjmAAAAYhFQSF0wSAtUo1nvtoXYFvtOtM+Okw9fcbtvhzdnu4ReYwg91rZo77u+t8GgQB922Yd2Lse58
l33b5zt5nivsHEIERT3gAA93veH1EAAHJIyoHdtw02HX26+eMvvuwDq77Otzuq72dzsoXbs7Gb7w17aJzeWeb60+ANzz0UpUolAoc2vX11IvHgD6N72d
OUTTarwAHe3oMbF8NNBAICAgBACABNNNAJkDQJhATQKeTSeoGmIIQiIIEZAjQjIGVPKn6KeKGGmo9Q9I09QZDQMgCTKSkRJpMmqe0NBU3poo9RoHigA2
oBkNAxAAAABJpIRCCJlMRGaRo0BNJtNNGpT9KPyCg8KBpo9QzU9QAMIUiQgBGgJiABNNNJk00DRBMGkwmaTI1NTyTGUeoEmklGQTQJkBNAJk0BqACHpU
/KnsSm8kepiaagbU9TTQ0dyCf4Q/zyIfXB7k+jERQTFlVVB/wXR/z0OZgqqqiH/dAEBf8ZARAOUCoqhSikfm2v+2uyPfBxMV1Wta3/92v0jOWSbk/+JT
U6JYKkzDCa3ZRJWsxFP/xzyHI/7a/HfbXE4/sLpOSVTldsM9ykgPX/4y+EY0CRBwi3oH/bl3KDLdgfI5WQgccKRERhP3ISGMDbv/9OULnTldZJaSkvv/
2KIRIdk6H/uH1YsiiCf/deCtrgt4oOly1mtarXs8QEfUgjHkCgyAf/HH/vdA/+P/hQ3/8//Mp8tcsBVJ7Av6t34a7/t//FtjTnbQR0uaKc+EUKAwSdmD
ghiUKciidQNlo0mzKCJyaS9tkpn4pyujsbMnhIyeGtB/2tintpfcJuPVN5O/h3Z0Gd9vWQ0tqpp0/ya63rfReuKisfloJ1lOSQglNKMrgmOyiIBzITyF
/48qgKqdpABP6TfIbzGpbgvDpsdyMxejDOcqVriTJMJLrXiZ1VbVKJQwQyAgkEJfBhCAjACDgM7JKVXHU//cqW58TYHLL0yzd1sDPtYMfzEfucs/7P62
/c6hwUUmoM2n//qf+WvFkNzjx07nDy62HNFgi6KVaNA7f20HAdf9MUEew2bLAUovUZ5vSFS65xZuTp7O73t7IEuWg9xAbIAYI5auGHpdRMgfIp6pcv+1
4EyiP9GWtJ9O7sZdMonMooqe288MzMCmSWpVlqu2TuzEccXd3Lxligo4aTTN3CJUzDD0EQjMlVR/OhRle9yn05+rNhWC117L03/+hITjK+PbflOVLj/1
/8vA4Dq3PhThtcaWKa8tqg+rwv//meVRgMoBBA1Il/Rc80gyEuXKf03/1kHoh/uF/bfh9FBQddlHwC6Qi4H/7yw2Mvl44t/215Vl28tXZHrDlVxazdyP
y/0vbhXwPvX2cZccsa7Dgouyw8YMgdwY//FYP4KCbFzLEuzjDdif8rNpZLuOymndrV040o+qKYTd6jfhl/xKjLKmm0SXsUrEEBnld2EYVj3KFhezYf4/
/jPwm2ehp9RZlU8eUyDTjYDL8Z1NQ8u563PGz/IackkJT0m/BT6LoVX/pWmn31f9HYsdlaTML693Lcmo6cvpaPhZWlJvCnHHdha05vU6nW2VVylJg3Jo
arXAchzX46YD98koxuPYXIq+1P/XlIVuu9tLbdTw78uP1kVleq64fIyECTEQCi+BXvW+oz+/K5D8RV199VGzsIAnbvr5gjAlvS+yysO6eDNw3aJpwZ86
qXQPWFhJmzWavRvDd0q64NYDJS8DYIaCXu0PWuvgf62vy/5/7nvQsl+mynq9d2nnKgjMKFYKfoMo9f/9nSFps/5fnFl+jgzCv9Sj9dFAP/qu/dtHuE8f
wikuvXkL3+n/ngbbXkD9/6+QYg/wIrkvfG1HYH+qw5DlDf/MkGVUUxmJTaE4DJw8JyFw26c5W0v/1WefHtt6s3KHlvyyyG8VDppA+wua16fv4f2c6Dsr
37ODflpKJd887f/JzmlhxtTjnDqhxMX/rqDo/YIHZ7lWov/5X7V1s9gDlpk8QmxG3YHY+XP7K+NOvKoT/7yF29Pw5HpLT08Pv40kpvQZY+CBIH4MmxBP
OckREzIRAB9/v648j524AgaHLQ/t7Kt2cfv/V7qxK3gUoD1difLyHVgkv/Ptb4ecbhnFnxVUYjmZJWFm54KKgmglK3/2KLxnQPs1AoBFzWxlT+18AFSL
dlWQdgcE2UKYViS6uGKH8nVu4ZDz0B7xUU93oNmOXKOxagfUMZUcKFrwyanaKHNVKf/u/aNZ23jIXPYcOBRvAvTQiVuTCBwvObnxYM8hr2wPa4WgnqKM
MES5LPy2qQx14M9oUw1jcQU2tgAbnSvsHt9ovc5HnzCudCSAVUQamNZMnYtJhxBQTIERDad/dxbj13nRYy0zHe7aU8XUHwvWcQg5ujQzt0hxOGqPQKNJ
dw+Qn7nXVPcQvDNevSAIeI0gAY4rYGcMBMjdZqPT7IHz9y87JW/FijEdG1mjSV0WYWVA1XaFHRAJXwvdyXBpOel+iUnbxiPiRe/Bd2tMJlLK03D4WUZA
ywDWczgqiOSCif4eZ8P4DvzA8kO1dnI9Ju5AcycD9G8gSwgijVdldnF+bMgPLnEgElFRRaAYkAtdPV0VFIQkEgD1fxmyBNi/xlezq7dPVcByMrPLu393
cInhCHrgENwgofjblXzu+TiT9nxcHlz89ILy2ce/aHV3b/e6gpCT1fj8P3eeE3zvISdeqDd4EkzPJkkCZ8ufHY5zu/TvJA470Ou9D4Uu3XjrQlsIQqO7
FVwyPh6/Z/4PtPQbTvHjdax549Pvx7r21zzImvx0V/muFRAgBROcwGHu1IbFOnAcsvvo4HM6dOLfBsiYVHQQPaOQVSWXzCpMFKHgwiQ98NW7Jw/91ehU
KZA8PJda8snmfbAqdVgtNCB9E/td3IUuI/1R95QaCQQsgQTOIl3gcCiI7G0dSxf5L4d3gVORSUzTPXY5OfVZzGHhTl5cbObIslIlRlHbC0ZxIAihGZpi
IlQKarA//X60UCoj+LWroLCYJgOun+FomVF9aofTy+7zTWlaFHAIOavnDP2axIGXzTn/Iv6wOY9oUKo8fd3XBKC56pwsxwBNLlRH9yQnUNmX8GA9L0Q+
dVjkL+UkdZRhIDlDb1q+RJOWhw1bmYFSTpDw/wGHt3ZO7ChXxfB/q3znf+tKIh0yomnowaWcZhX7/9mjDTDGGN85P+7AdB3qxq2Vs4/TRve3hAZ+vTZr
TiN6P/p1/w5vBpBYdhwFARIRpT/OEEMqEkpEf4HDwSzpAgqHQYMkDJyW9FFVocLJ1/Jyf9iTz35yg9JD7d6w9bou2B8fFhp2JMApo6KdCk5EG4t0E0kl
KGOwjp3DuDLNEx1v0pjhJjubqXTkOZJJMGUJlAiAOyiJagOtgWmR8qsNtD6FHG3cf8tfFCDnyNqerCP5scvqxdfvvX728Hh0EiXCIJRgacJpD4MANmdU
Pa0km6IK3mGRThIlIHVEO2a9CwGk97dN5UPR/D9Vbsrs3XuZAOL/tMew4SIkwTBIbN3LIROKz9cmv1yPt5XZrt1GVN9zLXUQjAKiuQGQghCAS3Q9Cp4Q
E7jiHq/RqV5obMY4U5HLw4TwYeHus3d+uS9IA5mGyVASAwoCoEiTAwe1hOFLwd35Wl8yi8JDXIUZ5oxqo4E9fd7/fxnV4vJwUeetjWiZ0v8LvCo5RcyU
P6ZnvkXQ9NzA7dUVwHIZBVhIzTWQSYcN1HbKCqmSgSPT/2EoGebuPPnjFIHL5s8ggzkgJJYsCCUFCrKjMMMgUR+nvqa0VA+nk0HX1NyHhemh449FT+qw
48dvXWeVOicvTmGRqF9QUjReX0ZJiHHVymX46h27uN+XD55weOdrN1EP5UOSegJJ9aGzskaIpkolAAwQGbkba1Fwn+fXx1fz1jkodsj1cYL1hHynnDxc
ZhJ19Vr1ydsBtlybl2P3WzDBQRTCgJuUcauoRSwS85gPksD6vy/ROKz4Tfc5kN9n4FzbmVYZS6ffIURKkQOSUhJdtpoIOhQCVAVBiuTzIGuQzogctelc
9lpAqTz8es9maYbGyqU6zo8/tN6NVvKiNCqLhQvF0IVF4qilOMV7NpjfdllIdVqMEALoKlvkxJEkS6AszFBJDFH0mWeggERxIJW9cD6fb82uU/iOY7Cf
ryACBhoNFWbNDDI+sdQqT5UFPDozcPGVGoQckDHgAtF+eF4+9vckxAz2+ZkGpAXVTIULLjRXikgPIhQXTmYPC0JdRqy83E1iFORTgatSBlEaMKcxOcpz
5ONK1yeLv1v1bkEAy+7SW2E1Hym2gVwBhstDWU58pL/FU7CIUZaikxnwPgN0AQfSURPt+79svs34ce7t0bpoq+VEAblxxj9kgrZd+HgbBfxp/P/Ho5fV
0yTw77/7pX/2Z1/zulSoc7dJUrj68Ara7IxEahyPHLef3wtHset5PG13vWsurMqmBSJyfxiB5wsiPis2BVXYLIo719bjtImv795eHH+FOvgkut9JcNam
aEp2U4s36PczCjsOyypkQlTMEAyUZf2z83SX6gV4+tv5WjMFEHDCFUuYZZyUKRyHrbQ//x/PUzm/FhrJ9E7CFEqlAX9BIQ4R3/qWcNsHSSJdPo9shpNN
cSh10KgEdrsnV5Rhrkc5qymTEUcMf2KgKhojk8iIqeHJz9OlX6tYiSqZFhbzX90kUCFPf6/IH3cpnuzoBVXCBiP7asZyNmeSlFCwBUGntgMwVSKeu7RC
fxX5g1A21PUyMTAqUtbXq7JeFAADER6LMRARyle4Y/L+CDBqEEtfHNmiieKn+PnQm4nbhiosJGNt3Zxm1CJ5jeXASKAnFGUlVV2VgXD1U+HBOk5UHWTI
K4EBkFnVJlNFuGRHKAnVOk2GU3rNaU828G2g2XVxJjLLXIrWskk5XnPh4Z98vX1GPVlPLTqfdL3EigeUUDKkEbMROm4px04rMTQO2stRmgZUe5TKmLua
FQNiwBRyMCIrTSTECCophk0OXmOPzWy9z2fx7f8ntInGmThO6FAkSabD+jDoB7taeqPVdSNRRosk7zIIO3ozcothxjR/f6QIofZaWLzI3OqSGFyPAau8
5z7CLWduVB6LVumQyh27nRvoVT1BT21U09GkSCx9SXlAclKGxAa6wt4WHgL6CfsiArFZGfJPWzDK1ZRnNla/rXIiCneDgpy7NRnlB0Wqro5b575zwy0+
jWrWPtZZT45OO4h2uwDIM13FeD8WjqdMKzznnk7jz/EaGNfFi/s9gybW/UyZPQ1koM7LNQhUbRjAhLfvazWDAQSl9T26qFjSPTuiolJDokm0uqv4K81+
jCJnNBYfJupzif8b2MAIql267i+0IZkZmdBdzb89WHB1ep/j9uuhqsvtyD5C3Eo/4LkJDMdWuxdRcK7927vBlpO8KxUBjlvOchBPHJmKfFQsCiqTelXr
2WFJdbTMViTB4ICuzV7bnwgwJdJd1mDwW2a+2gN83os3F5OVUwUb/DZqQMIpOxMr5Y66ELfFtIIjCiIYUyhFEZGsqUGTla14fVcM1q2Ftxw7Kzl12ys6
9ZzeSt/oRJj7j8nXoqh8G3Pug6BSRXFZz6eZ3Plykilr8jPjJLpzPiraZgKuX4Ttk8CWnx+oHMSoLyWpNFU9xDkCCMiNyBIhKFOtc27AQJO2lA70mGyH
gKjnz+uUzWgkuji6c8DSS4lm+7qRQhzAm7aGR5N82eIx/fTt1ieQJ8Gkwzz3COB3HYmcxwowpJZUppR5DcIoZBRWAauSD/BhsL8nY4KhA+Xkjh/uPVOK
bijdtwopyhZTbwHt93zfb8HFvncfTGB6gNz0IXm49WiM7lGVkk7bjhymC8hOc+sd1JTlQdi9et8PnWItiOqyisqL6pa+qjJT5lFCpDUIgzIk0eN9XLjS
FEyMiLaRu89igN2ND9lRkfxUffU9boldKUJaIhFrS5Im0IyXWWPoPstV98U1UzL+/VPdIX8DgW5P0v5mESd8KvPQ6UpGsEyalQRwolK2rr1ORIG3XWwP
7nRvZ1omGOJhoJSSza3WOjYuQ2hjdx/co0aimk3GiimUZSMDMseHHWXGSKlMJ+NQyF6fnSqAm69fN3W00fQXsf306V7afn1HKshOl6ecLmohqGqdarvr
STMGzd6qRmogwsR0IqZEwBHHiyayuyep71xf6mEybEznMK4tZFXhSDuOit4khEn2YeruY/iO0IZNi2ifiUN1Qm+7ltf4mjI8VudJBkVnz+v52N5+fPVL
x+j/l6vYPG6X8WPUod0ovr9LH9NlQB5+e99mdqOmrkOrIoOUGO1UzgXqoRN0yyQgzFyh9qD/CRoylGyBTZ8UU+WinT+YvENkoqcGc8oH9/Db8fpHjfo8
+3LU4PNhUNNbroxvPRoc+F0QM28NLAgjuoykP9pmlhBtE7MR+zYRY5/Rjki3B2EJ2r+7nBvJ0Af4EC7EuCYf7MP9iPghJQ7/KUZn3OnTXAn7lTgtmLzo
0Gc/D4qcBAHj6Hc7NhCul1nV0U5qqoc0jJyEhB+iizGYaJBDgEhggKTJYKQEsY5Rlg1iubm2/voj5a0MJYI/I4lK8IoodwQuM1z9d5Cq31VxkVhdAV8t
HHTqudB/uP/iseTCv/q0RFg21IiI2CDAn+1qurFSPSxOv7BA/cDaFoKWgXAlqvR1IFnffPJt1D/laylnkA5qZPiHrt0c3Ohp4GlhV0RZ2NqBUCEH+Mwt
6H1qP5oQQvw/zdHELvgdNR3xS7PxU3BUAkkEWqfoA9r4BByK/PWpA/n/XZ/u33BNT2NqGQCXW4fQK2Ye7+O/Zs8j04s2eFmZ2RVUqOHKlNNV4eIViACQ
IIUhaSeR3jkJAZ8zQZgIQiAgNxm6PJQOADJjd57OjQFMxDsBn+OTflp4tN99tkRQRdXeVhTszUHlIwVFAd7iA64RAq+GaPeVdihmRbqqmnU/667BJoXx
Y1gNAsi9xdgCdwLHpgMPeMTso0oGnJFcSWEMoRUBAURJyJN30z5f29VSlKpnuX5z6hgkFID8fvqQR7OWiN20OMTgjORAbhkkfb32/mlMh9TX0mhYyRgs
KzrWxcUbFCkDKAFxDAncU2fm4sj4xSRBxYML1IGl6QuJBlCEYJjBNsCYA86HojNSYdg2R+k62lKvszBQ1UCUwFDgaZ51IA14Lvt3LhNba5cCmm2pxWWv
FmoA1hURGI+/pMTc0ZmQRm5oiTFWWKuIRooGnNzZjl/kwGWVKzKgheK0OfBZGRWnvtGaZp9H9J78C8p9Xbk3ZedTpqiJmIYsr9ROotmzfX0wzgNkBnG7
SuTOF/Ep9MfST+JrBqzYnN3Vr9D+hADEkKB2UwTvGcEiqqf6fx+I7vBVIz57681ctgRpr1zAYaatOuBN2HdApvzEnvykMUUADPs6BtTc67at5aahp6nX
UQkSLPuDEF4RPr6z1hN8B0dWGGpJ4gXaT2bVgM1AMZtJv0lMgaJ9XoZs/M9eOuCQqyByBkLgkPKLpIG0QKOAQYMf3UdBqQJcjpz+XUnTbZCyDURRi9JA
ElRXlwnPlyO8sHDiK7kyi9HN9ZjJBMoJtcFHUJjuVxd0C+gfZj5DzfsyGBm6urzGlauGZBAYwprh+hEuwLv5Q2vn1iYoyW1KBQhIwqDnqftjFzhEgWfv
9Hk5ugdaEGW8lRLUklSc81v32Jzdok82IuW+MMCUYKt2XtV1Zuu0ByHs2GRe6OBEKthNZc3YHvfDh7MytNYuo4Zaig1RADQEoSQoCUIQAlWBJBI4tbhW
wEuMnlSQWSQkKPw+PEmLmmFpYdFXE8ufdQZnY11sQSxgdQqgz60ckls6Ef3w1RJApirAVDRiQckaFRbCq8l73CkdTszO7nRkUjtluHGaIhKZ4g38tFSA
UExBwnFtZWIqiAb0TCFU1FNIPcJ1dm/I2dkFZ3409Jlr/4cPEnSKSgaSHjv4y+9nwNZjH2ff3FjIqgiAijQO7c9esOIuWmMUWX1vJ7oZzXQaYH8tuHXa
VnV1mp4vC2b1jTNUFBQxKyVQVMVJSxEEFETRUTSlLTSpJI0wU1JQ0JUVdRNEwerbKJUgKwZdbbdJYJeqCozhQXZGtKaiU0kIiCcAfN2cG5biZVLXKUbb
MZMcfDHhd8q7Vrld4Yi6YOkUtZcdOtTw36ugMMpUe2luoPT05tlDeoCILEZtjbEQUEFiF7uER71yl0e4fv+ghziVg2RprygXKA5UsGhkADtSEANYQMUI
IzUdwMXyAHeVBAOszEqX0fnuLZ6cdxUpnnZzfICfcVceImoNX4gCmqa5Dt0+cBIoBStuXd04cFpVTWmvBlyzVbj7Nr4iaEz4+zORv1sA3COkhvKzzeZn
0+d6Dbm6HACfkyQUgpwEjyYGoEpEIlQ58cdATYPKgR0vgcmfTOzrTTqTUKTQ+qbtzLCm2X0bSyOeBI62sqrM663npQ+uTMDOIcbcLNHikiyBf5EU4/T4
/FCeV3VXP9p6lEbAykKayQNkRP2uA7P0+MDwcQGerCr4HaPDXoOaDOa2smsoQXQQrKuwiTgtmXWKuAiSIkSSSDs/jUiticu9OxJEs5n/lEC5/TsWALHa
gbwjbC+zZ9bj831/XbwP3b/hcg7yrK+PMMB4tpBkDcPeU73z2ntbnwebg7hiCzyyeR/KM0EtROcdD125789zN9QJoSBjIBQxiIKKMTBAJ3UgMkiCZBEf
S7DEiiBvNO8m/rnDcxsETMGhqovS2iAg9nYClN/vrKGQaMSATZ4+UMZJ40O4I/pmu5QF8jcgHoVDpNiU8RKOHqlzfhX2hkUk0kzHNWs7ULHZgMgG300m
ADTANwSTIS/XpPbcANSHIUL59X+jyH2UQFYqyfx7/MeL334pmaM1IZh5ub9+a3q7E27DMwPsfiawSBosxDMfNbdVGxkgDeZ58csCRi3Dww2BwTxS91Oq
FgBmCYBBBBGG7zv882OclxL7dzA2qLB3QKS02aeiImAY3iQH9/1DFVtgenwCfIW4DichCOET4PbnlEV+plhuQ7+1lA7YLICISJSkQ8ziph2F2BDqCImQ
6YcjA/ua+pmWKjqgos1sgAqABvATQBMF6ypZxMFzmROXqWWWtUMteLXZ1F/niYyymxubj3QgUa6siLskDpIeKoKKgqZ0y33a0CvDny+O/fAU47QS7o8u
dPp5b8DKJ7ybvkLAl0oQXZUQEgmkEOkEwo3YP9DU0QDn9yzd/eYHN2f8R/8YQegx8FYTVlppYZDIqTUA8mxIEVx36rVGGYtnQDNhWE9loqcgpJkOCDNI
+E1VGn2rcPnYOFdw7kRKYP49GO9RzTHIuVSjm/9m9GM0ikKFLY1jyzjybzjkuU7sKKE4iKEPjjnaj6dFj/FKGVhe3PCBLX9PWCffwVoUZewwRCkOp4fr
VyY0MlnEXTF10AidHJl4cmcgAEgOdy0Fg5dkxhpr+3rma7Zg4pTnab50w4GAQYVy7riRwCX/aiPvIYFUy0rDZahHNBrYbQk0n639Ofr/Tr93PGBxFJiV
X8HWpXyg5Z89Wb5TSY6SjPM97/4Jm6XzaIgiiyK+7en+ktkYPzZYebQT1ZC/Lt86F8uudbtfjrkTl8IYfDqZU+7U8tGKIMUVZFoPCJYepEkgmgggYNpD
xy6l811GPQYK5EyRhhbW+LO9g624JlKjQIDwx4Pf+9qe39GMp98gs+V+ZL6sqvqGle+HWw/QdM1rOfkWxGXH/CzythhPNfaXDK92nrCebrE1JU2pz9c9
uFh4U+D3vDhGz703ZpAYAsNuFM00EcQOmUy/nbHbz7ss0cl8fW607WJZk3lylYIxJrM6ZTbrNNgw5nOO91jcMhpnErCbR97Lx98lQGJiYyeju6aik652
DjuhxmGU2kNOobFpsZMgwWSpBYV8dWSdap08BdVSdBkd5FgbYTbO9ePGtLote4ZYOrbdJ1u92w99W9k90Kq+sa8kI+heyd+OO5y2+HAm0iw0pS5MlbKG
+U6c11klQRk5Sih01m+YGKLBRSbEKazMRQGdWGM4KKa6MyMRmczDaZrHDhsy5e7oUVeqBpnDRe0NdWbYLNuliO6Z3q5K6YbGTN3iH/sTGHfWsDv9PWfj
1+0O97A95IkYsFFURVF/N571IwwuxLsYhz5PBYyEQHcfMXj6DNHMoVnXZ4emZd4n6tZj0LaZyc/LR9oXedLwPaT+uBIIAFOHnOmaSHGHlrIoLFFLGpWU
QFJqKnxaYO0m1RZiuNTz1QxU0wWSiTsTprDrq63VXEMRQPl120F8ibVmPQw7R/C1iqs0hjDxhTb5TGtVxivimCHbsGHgTUdeLDOrDMly1FV41DB7f4my
m3qrRZfFqdHtTVqzYdti9NTq0x9k0zTOMwdjU0qKLWQU7UQ1lEXop5TTOrsyLsypOTU3HZqYoiKiNFGshRCjJ5TtkwSPVXbtDGT475n8g+fkWLYJ7aZR
3wikBJgwXBaakwFYRNjnQt8dVFdJh4wXhYrN87IFm6kUzzXKeMsqVzl4MI7jZtSgL0YxZbCoI78SUw+FOFqGN7C7bF9RDVLvgUVqsZylePW+cWFEdUbS
70HGbjGk9zlaWlFGQypgRMEZY++hu8VSRRWlOjWv9W1oByM5zi14im+mdMs68BnbPIZVtV2J2yXOkgKvO5xec365XgaaCRrq7QN4C1ttJaxqsjFdJg2z
rfWclW2kbGI9yY1GcsZ0cokCAHeFkkqcmptMzUVqkp7Cuvs2ya2C1nocoiLghgNW7aCxa/hnR+Oaz2xu6Irj++pFH4jnksnxNjqzzjrd9yO/SR+NWHzj
8k9rkqe9CPvTy83l67CQWymovGeUB4CiJqB1IvK+8qSNFTGSgPgO1gu071XOYWuwpXXFc3OWXK2fsWozrXNhnKHBeiLJgSVnU06dkAw8INO57msvbvaF
UQmLSIrf0Xjujr4E3Pvll8KZFX18Puh1o6aB0CCHwoFosaREpvJxkEv6VU4xTE6CqiwLw8KBXAi2HjSQxQGtHFYHth2e1XndyovPFKkLes8XlQiIbS0J
+vSfPENT34pJ7SjxbvfqWWTnz7/7+eVgxIz2g4H+S9WhJMbTLH0Fa6u4Z4vcrZXzt81phWNyopCbEavZY0rTOYqtL5Sii4reYJFh5FaXkxUa9SF4F5rG
KIpoSRJDgHrxTx1LUXk5x0Bqg59NV5qSPWVrlURozhBR3iCoTMs6N9oXxCNG101sXPcl8u61Kp1GiKHY5PRxDpZwCkK7KAmBs0GhXOFjQpJ3++iRs5g/
HJ0ZoDRkWi7FJObZrjpLXXEaCJ2V2CW2jIss6SOlYq4nSGBKWXqnn7vWKN6pWvdfDbWkxrWy8L2Du115KohoYgllKqg2urkFiw5h7iFlfS98XbyzYQ97
jpvrodC9qm1mjdwE9Bjp7s4p6eW2xok6oBMUuaTQanOcurMRmpElCYZR48GrLL86f1jHTEuHzzc3Gd8my+QkJdF4MtK0Nt5eoGS7NN50KO2YhTxK9sSn
oKcm2MFKaSYtC2dyNykzBJ0VRd2Em6vD2ERa2NSOpus2UrMuEHNXjXLAJikhpWonGVM5rFG8r8HJ4hrFxKp0y56+lDQ0Jfko6OuwpIc8kN5FpUBjWjNR
RjOlRPYgauKtCkGbqA5Sk1v436dE4Dy7/Pu693Io7jS72Kvnl+aXYXs7aoh+SpqJfF3cZnZBp2q2S8Vx023noKFZGASHB9XHjW0t4WciBTVUZ2jWHDlP
aGynlbymguMj4Yxe1pant0k38cKKKvLW/F8rbMgPWk0ZMMVSuYg1rpMm3fVHqXI35NcAxdaeWdOkA+nAlLAlvgv+Sv95WmaBrlk2HpR4hvqkRt9MmH8J
Q3YQOjqCRQ9CwjffP9Mm9YC1Dez82/Vpp/IOJ58OrOdslknwds8f/YHZ5ON+V8Y9d+FH+PYQpAmO+fKcm6ydkivIN9M+yi0gFlqzkVH6F+mJxso2rWXz
d+bT0oGHufK02CV2ibgg/rzd3qCngCpjBuxC5+1+0E1MDo7md4arrodV3WkwRTwzq+CFtXDsA45mWapue2UzG/OUX7Jt+Wt3+mHmeAkBXXmqD1ETtzra
pcjxBg9PgsXpW2zL1kszhVlZc/72ArkRXMjzHWovOapKxk1Svt7I/zoshZZ+xn9ZhJeDLfqwYGK6aOxnLWL+LmvN08jXpZhJ6AzVSwU1LCFq4eV9MWCz
ABQ+yhNLQW/X2v8R9c0YJ8WwQ/SClepZG8cavTjfsbIWOxmw9JSZB3xNuV3kNz3s+fgU0ZF2slN1oPLb8fXBtTm67J/Oyw4GUgO03aa5Sdo7X9ZT4Zqi
VkD8GQN0cDpw4M/CfiquFz0Z2sH0hKOvOXc77teCVMZyeLNOkUPcz0TFZ6cMycfXX26oXVe3desUTYDRKC/9tGmSvBmLV3bu31bhnulhHrkLjPAobwsC
57HUblShIQTKINycvhlnKU1dPOg7+48F3FCeK5C6nHq21pnuuo0WShoRGLkEFGv1u4iPGoYipQsnzCf1xRxJUi5JesCpZ/plBoZtRAEQIAfmRRToRJo/
gtsikUSMP9P9mqyhw2+ezNkPpezFVob6GxQfbPVToI8ohzzK9T65m7rGZYmSQe6I1KS9lumHFmCVKqZcyslDCPhaiSI4FIur/bY9xoFCR3Y+JXlQiFkg
xEbHbl3kynS2cQQI71RMG95PeB5sFQEmS9DMiWJNJBvz1MOlSSBgnDO1IMUCM/Gw/qV6SOAhSJ1UP/mvCSVh7LrUP00oGAggQZEFwo2I+DZlgm+Lcz6Q
mNoKEb+/4TIHRjRwJSz9SzAMMkgjabpo8UBJoiUpSNJukh+/2o0RZ/glqoUDgyhJgj3GDuQg/du/k/cUHluoh+TJgoCdhQXf9lz2SltGay/g8E0j1czj
iimqA84isNDlOJgfbdh3eJj83hoH3WDIN7H0OzgDcAf3EXT3S8OO7UDPm2WSKAGDqHjw8PNK6JMdVikGdJ9kEk0/uZn+RX+S5Wz8mPOhemIqk1tkhMYx
09b6EbzNfRTbYfvoFE6/68zXimcbH+priW2jSypEThSuIZTlzjok55vnj8jht2PNE4ARR/TijO9x/awKVPubInWTellqMGNd8d5Wmn9/ox6pAYO4AgLp
nnJAk1Yd2LvuouwYn9gc2YHeDDW0fZZkLrq5n66X4GvNB4Nae89eeNUzy68k8IIJQP4gP4oQfbgaEeGBhMFhtOg37qNi2VbOgGRjKvDb2bn9lmzzrvcr
oCQQSiDGa78arN2+FPj7n2PH51pOu3bzqOFJvTNvmso7l7Z4OFR23LAzdR6LZnnOAvRxlzXoNGnVQwbUSDbOivn8bCcpDj82uBBfTD7tlXvo8lpy7HjI
rRtmcjbFm8NJPcVwZvyk/+avgvgvJd3j7KpTQC/P9LBT43r2UXYEVnRKYvZTH6gelewBtckw4+w1GW+UnbRet561rLKFWxnUgwqBD9rCfCAxAkfoBCPQ
ou2H+hUvZZIhKTxxpK7d3h58FWJdZ7OryNvadvpMtRSW0wxS3X9RDOhe6huBaG9BHeXIEmIj6Koo4/0l7QzTzIX9xDCliq8jNqMhRuzpqG7fzyfli4mi
i3fhmc9dXcKtuzowmRAmVtE6DvIHPP5ZVqHwW7qUvnQyhgM4mOOfheQIOrfzRSqsEHorfszM6ymc5aiZpw4xVFUpoSf1QEl2wCw4YRZVS5UAsqA2HfUT
t84Qe8nnjtHHQevnu8TuhUQlImW1WDtiUF+nyESPi/f+Y+KPW2OLYYUspIgIBlf9ilj3sPxLV7xVTZBhH85E8kfq3kF79+cTTZ025QpCUFWk6KTITe0c
aa61EUJ5ygbN8YXaZ/QVG+are9BrhgGG5ky1WkbNSnGcqWmkQk5qgciShRoWqWfWY3u4wa+9XJsVFjJbe33sHEE3/2NmGsiehEYwKzhaKytlPxC0767V
xyxdQoXGMkzyZ0NjWIHTjZn7+dMk07M79b0oWLx1hRnooWgpLaM1fmnDJAB+iUpQSfgh19qn8tsRqkRSf73GaC2nCauG0Zf5hEj7wrFf3LeiqquEw7X8
fJ9XtCs/sbGbRGeXNeAcLxh3bvnl6VSoqBVAiLconEsEdACPxACIURUGVrtVhlBz2zaD0t8gqORvlnN+GgK/lOva07biP5H/HWPwx7/qgFGuLCH3d/m/
ZNZ8FaMR1lcH5+xsUUAcuMVvIU1FB5lkYKGZF3PLscM7sGSYKUkxu6XPzMo4z13jewygOo5PH1gtPE7eutR5mvdXppVvCvtfbTTFFw1cednOSzvdW22x
nIVZzvbX+WS21W72FKF5D33+MsWlvm+uuUuNOnJRbsUPOAzLyDJIbBQA5SDMKR2K22nhT+UqtOfjpqHSRDjZU/Lbhw42tMlE6znNiZQMdfoBE/Cyz04s
pydlWzq8rOFkocwQF7n3k5aKGhWgkyaEeG36Z2ioNPje5da4q1ICsMzUu4NhJSvTxiNRydnBqZtWu4iQA/qsAP290/2xO0NkbPyQPkj5aqa8cwWkO0J0
sVl2kqGKe/uZmu1wn2dnmgDzsi7eTFWqgDlASkEzVviw1N/pD5by22nuZw3P47p86Pr+lphQDMi+TsQlEVQFx42cClBOjjzNZ1HNl4riAbKFAIH8j0hB
sO+0ODM+jObwrFSPSe9FLp4n8sPR37+TP5HDLTxlOH1SxnyZnjsYWMCvTq/WE4zc9IQ0myDvoFHkuuQC+PnV3bw6UbWlkn19yzxu0xxotp4bLmc8xbSk
sGocyoHIggzqAzXcOjgxAcONyuX/9cZod53+ns5evGJnHA2e+YQNslBGMRva/p2YQD44ZiCiBInij0IcuwXaR1XOhQdnHOul/DFJVDHhRpylm5vgMuwZ
hNRiijt4VafrKSbvq+meZbE1ROJm/EQHIXZR/QEW/ErcSBnrbmMtYSRHxNvJ3cSGK9MhdCOxZoE1XEOwVWKBm5bzvI5FxF5rR5EeYrL1Ow6Z4C9qcrYD
wVHuS+phNMaXGBOSyVroqMb+25M2BaAey0gX68+fB60Ez3jzb6UVpIfRXyB6JHnfOgqKPg1wJK3bMGZeflSihlHr8Z79l87aXnWFHdSs5U4YjylVA5c6
7BmAxiEa6H3GQHLNmWbSZwCW1rpJnfIUT9nTX1IOAdEBFAAfzFAkvdLlahEgvBOQzRVIQCr64/S25LLNQturETqGDWaDIwqxOjXO5wxUCZEunBmseGWY
e8pFHB8jYQaOACfPQbdE2MiVPXmVAYyr37QgH5+PiASShmiIOdFQ8lRTQ8tdmFSNc5ctZXvw9cW4kwM2Fjp8yowwTTVZxyKWl7f7HT3cPW0sei4wt5X5
KTkqgQV9yry4ZgCRJS+TwY2n7Zf2PACeHjiwUlrSErIhnUajOJ6PJJk+SriUNLXfNRYiU2kt1ZeINBcz2Xp+h8E+qTvYEkJfgd/ZVcrdHLkTz70vHw5d
Pn4IIWIwjouRQPqQOAgcI+fmWZKUfsoeKI+pb8vqVRUFMd26ASAY5/V4CP4XGzH8lqKgq7VmoYqONuocU2n41gQgpQOlRAKN6Iye2z2dMufPHz3p6G9a
dXnxs4ad5yPb7Q9jt5YrXqBH2+rgO1OGoLPybWwt2rT+E9HIBzz9OXGSSBFTpwAdR225D9e1RkbnwlJ94fguF0W9scvmnSlGWj+REPxSVQsVETvTElc6
ZV1VL3k3/CxH4n6+GuF9OVIY6BPF+va+mSLOGGiu3HwK1p0xl8VHQ8pjfM4orkXUGA0tCst/ftdtqt9BsAXzZn6N7HGYq+r8dhqCkORq4JgOKdD8ar+y
3Zw2rIYjPSj8uzJFyCxElbps7CH1AoMlDzdGUqs+iKrYUT7pT4Sx++lx2EJctmsiibquiukaJpcZAzmyToCUggUzBX+5lTwjw9dIOSHCqe/EZ/caR8Iw
U2z2sO7yMuJZM1a+3YHccA9WCN4KkcO/vIIJlOO6fqYUAyRxzcD6gQNxAUYN0C9zIrdrJ3gpmTcDhLn1KJ0eBkbA0lApUMr6OspZRZUEEpDyp2vWh3rU
f5hdxnj/j0FZXgQMEhay/J+nGO/R3tCIR404hswL7xj1xRoxgPeVFOyUcafC450t3JjBRVBSCnshA97nuHClacV37mez6fdPdejWrNLIuzr8/c11BJ4b
OEx0kRQz94V6aJEiZfuYpgGFEXcHkqRfOcnQNYJd4EWoLdMhUbV2xbJMiFH49JaGW2s4ECpS27asHAbEF4FKKqLKxBA1KendAsbnGNrE89OxBNEzoQKp
lZQFX7gu09RBLeMDeXs+cGHSnDAD7HuOZelrmz4ymZMtRwtijJtywqYlNhFKx3oWuy6WhANXQGiPZvBJ6FSvvPIFnKuobBrMK68Mu244cq6V2GrzxiHb
tdSO6lWAvD6c6zmRfQlOes3TujVlnBDMDzZbBV0Jz43uT2+Pfvw5unpOSVKJH7CI+2HyJ0yHaHOGZC75zXx59puH8YN30mYkJSIGYsdMzgR2pxKYFQUE
QRQxEEigVrIwaDXEmT42+ve+deTN0vn27rmJnxnKUGJBx3Pjd+WlBKqMwJOjogpAPITlvmMzQRdQJgt3asna6p3AZJzBANVQBaDuRHEpLtfy6SHuOo68
mHGWvUc6Dm2x0f5NFH47YH7csCHZYf307jemw5eCB89V6qqEsRl+/lvI4WGkLU+p5DP3t4b8N+tJKW3lk8pt+qnq7dpufBls9cOD8/GUpAIsIg7WyKAq
qliDtIUdhGUmPraDB9wgf7iFvS1IChxn4tUceuyMI1o6Ofcs66dwxqru9yn8CE7mUTIA/N1RwSqObe/UnF7pIJ+25+fL2ezgbU4vldZ2CBmBQEIFG3uQ
KQ0BiQDtNhN5vnNvSYEyNnUQH5ebh+SwRdbWlWU7nOlzOXytVb3lOaLmuClIZh2LhgtTQSJV/tqv4lNgDIr62ZMLeKikO2kaQ4YEkAKVohjAespM+XFS
WvKrUup+qscZiCL/gAH84kPD1qPzf1f1ldFEe1QPn6sKPueK1/gHrP6Oc1OvWc9u9qnH9UnvxBK234/qXoT8z6I8/FZLXVdUwpnxWf4rVYIP6maqqI8L
8aRKTM7DkafzWUlxgem/Daen6tv57cs+jf46ueHv/Q3PPhYfva4l5z648CPLUezJZLE9LMsu39kQOvBc30vJo7nViPjbD9sKnZZtXGa8eGwyWU9QNf1u
o5euSfwinJcftlfPLPhDarmyjHrxpkv4SwXcKf61yTqCSDKTkyTZ2DESEl1afhJabCGHPNq6G3qn8hkxKE7qAC85tJsHQisSInjdSAz/r0Lnlb0iMKBN
GCRe5DIHJxK29ryNlWF+YAIBcEH58cshWuebslDPxde0ECd0D2ixPk8u5FxNDf+ksE8zkZlsiPglTsWENfT1u/EocDxSn5p3xOZNN6YdNePIEXNkP/PI
d0vhpoSROCIgSBvtU/+EavnX/G3nX04h9Z3UjY1IEjRfZkgEvAotj68XKwueCBJiNDXLTE4SRXMbyjtWnZcp7wQA/+u8uQRi+V6qbJCoH4qvS/HUOtMs
uT5bS21WpyS1rYcSyVSPL5Y9TQj4mfYkzHZ0FIM5ng65ZIyI2CBuD8/fOX8vF19RBQl/43NPmfQR9UY7PcDlIlAgba4a6SEqG6E6J3eHPZ7MDrlJuBd8
l6fbHvf+wgaaAWxthpSVJEAmTBmJTJWMsogEjlixDFmpMW4yA5tCfJVgwyk6cAZ1EtA0w0yHDi+86zMHmtZWYpxA2tJ5zZNof8L5z9e/b+M2Py8C753/
UVMa/o0/TVdxoQuiVIqkFBCBMPD7r+6hJC4kHAoJ8+A0cd4xagJDlCRVUDvuhyQaWsf0zrX3no6/xujiep6bovqB60GvJ1xU/hszLuqqotKUd1xAkWTv
d7119J8Pnd47uoykZNVMuVQmGCgamgqinSFGaTpJUVBCoxY/udqd2XjSkAjVsfrhkGQI1GCFrbnd/Xesl8b+iYrpkAUcIUBIAVSnUZVj1RMwmkNosByw
trywZzEqrhA78kEFcF4+tj6AATEmAM71Bg0vCOlBDN5MQWFTl+iQ+rt1HOoyIF8KtqO4sVjNubpYbSGUr640fZAqCRUJ+64iudVZXfMu4dWtR/PwWfTT
C4fisoZaj7aCOiMo1nWWSNhI7/80sURjhPgy82XKUZzZ+ChUaSdvLk1dTw58UieL3Ytiea0/R8Chzu78+2evHX5j+Qvmnyw1QNZgoscWXbh+OYCNa+2V
nD1Qbo+4zhts546KL6qgBF0rIxgSF6MBvMYO8sdXCzGGfEUGpmKGEZEmoiqxJDtdRQ8JMaKMNEUq40zw75fyytqqwghRRlB8aj2TaBP41GostllUo37q
aOcePBnBHLjklGyQSFVW7SRl9x99pCfh2UHGbZ8Z44KOmNs3CZzQ913EQmQZ5DZJL9Lv8uqr5bPv2BneL+clKTPimfganzIkYFh40XW95Qcbfo7jAm/a
whqfPrn00etcm8EsPas6hA5kfGv43PxMcfV/qPUqBMa2868zmDJl3m3mkN3iMBZN2Xe9cpBYaSVIuxst/esTOyEpbz/vsCiTYr7EXM40A/71AkvNnHjg
/qZpwO/xYac1+qVs97twgBRjNiOGEa7NLnxnMEuhs7SutDbNhcMQb83WvS04AQDIpb+Cr5L+c/cYNtTYA5YhKB69nthblNEUWWSA3DEmXEtmNbtoOxYi
OcBgkhSOL5WHPoW/17/wnfROvbvkyEnmjsCS7oHkCPrMPXoJAEuduotChOdVVmnDHPr+sy/wpDSKXDC/XT/1G/PcRhA8MQjA8Nt9oz+DoGfe4mSi4LPc
t6IQZ8C3IkFhHAXRnxDvsaOfzTOAaMUsVKT8FzKYYCLMEvQ8wlQFiGvzMAa62to6TaW1liVNMhU5IcCbDvFUF2QKjg2OSzRrONaVlxItdasJUdkbsIzw
/GVDJNOKr29wJKAgEA4WSBZkV3cJ98cOC/VpnejJFAPvIHz/pxsk4uZUgiR/VkPIDWLJqsx31v5uk9QaMXuFiIU5qMkYed8Q6TvUj82r5BczFdKvzaOH
Eqn4hlRvZ9jiqfpCgiTYpzDSgDMgfM+vp6gLqRb8cbFKjDPRRIYIfw8KJoBU+fNx7Mlo7eQ0ah9JhslwSLR9/vgSzHMFbK4p0wr6T4t8u+vPx5bg4Wl8
1Cd3l2dUlpIbw37N9SJAjI/iUZKhP5nZBSnEKVNmkJBZ/86+SR4vjgBj7pgde9IG4qFQkOclUDChWIbu7laMJ3z5wI7Jw8wRBOdtMI/g69D+a/Z1/dmv
S6TJgINQSft4GGV9kyyNhRYcBAyEiQvwWmmfolrFW0B5tD3ZY+Zl24EDwIyoL9VkUmSNduis5Uz0ceBBQ6Mg1moEke8QZ0QukrP8F9WNUElZwyTP120Y
0DJ7gUJBIDKqK5Hh2HJVFlDw7sZXmrmCBYx83Jhifh+zqaLAI9cYE+EebkaMaBH3Ybj0YBShjpLsd0yNclmy7EYaoDdBhT/VVpTNeHtjfXQUpANapbPp
zRj+q7xQRDlPWYf9dmn6aJrmvLKQqjTXGdISJIOU+rpOfrHQPUnbkw3oLCrjgswfBVXGXlMRjluwLeRdG8wqScug9LsGGOLEy4G9Zex/Coc/CzH7toQP
MgEkFCCGPgsvlw0+d+pYKAPur9U/tfez8B8rXLqfm5oboE3G/ShW8mf9mMc0AkRgcALWD9T/ra4mR0M0pRRLEFSYqB39aTGrKJWraNpCuBNIhhqIKA0d
x/oaFlZwTAlPVTBIA1BgQFKOoWT0w0iEGCFM9Ctq1nJfk/deumQaWqt8DcZZXttEBv1Al9pFIjYoJlWhgjkOUYjUKMJUeU/unKeKsXclO0qJ2JUsT4HX
9r68wFIKRy2tT3xLOKeQREFYq/VvWy6JAailXUWUxSIaRTwbsNBbrpyrAsZNV1oVEKhVlYW/AplZwqFIkSVVNRjuDQeZi7+qvUyUSxdyj+YHgN5pcVvZ
XsQs1UrmJFnRhkA2gjoiDyx/Afs3TUDY63xMO6W7AFRTCzEyCB2r+vC4+wzmOHqTggw6HyVeGdx9oKa3v4U2+IWNqSXVl4nIERBBh3yMsvl5XFjSvPQQ
gkeCElCUFgRqCxAJ0roC+k77mJqUpGQb1a1D3zWrzhkTrkudEudM6u9wJeEDE1WJUn4ZG8qllB8VXDsOuGuqn5jkR6Becs1Rw8Lza14p2gb427N0Up0B
ng2lcQEIpLAweJgnTlQUpQSczYt3TA7AGG7z3rrAuiL62+wlv+oqT/ID9lWsVgohQYe+vM9aN37jk8p1+lFsD2jCodOW15Nuj5PdnX47WeBunDVbaZ5M
MlxZ5erN+ltHfcutLqvRu6tY9i1uQL1svg8ofzPo/iU6zUaL2SZhwWAwynDuXK3pzcCIClVzWS/Z90JnNYLNc5uoyNW+1VfaHPqgCjBdSF5Kl+OzQNlL
LjMriJfdj75OhGMlbYUVdb6yyGa8zFKZy19nw0w+l8j6t+MNhGbEPQ8z45TN2XAsbVr7e11BX7ecw4iUq1FvaU43T3b4ujafh4uKPpOj5KM2/q1oKzqR
7EQINpRUYXaBVB6EIOp52FVX6i/bgSctFxgoKoa+0ofNmkJoe7bF0fiRKq6X4qjd6rLpVgBOApgsplZe4niMpUgZ+GkG+df4j3RbPp35WaotntawPy+U
3kURDKrd3cFAcgesgOmUu17EcHICqSBZSDaiZpm8YdG0DUxI9y3XmVXsWIne/jzyWpthtCV/O/5sB/1/JR77T+ujm+miaF2RFBQaQKLntN+kZiBDLQFF
3UqR3FjQ22VHIYHI0ClAMIB9lxT44C3IZ7V0uPVEZe5z2pIFmc0aibGisYMSKHuz3MEcYIme5gBsVMxYYIo5CHNXKI/9np79crHxYfIGDxZwu5Vzqqlp
kNyLEFlFPn+3d/0HE15qPoa3Jez2bNqlp3dR/jwbEBP0Mw/VakkSAyoFPdLyL3l+TOV4B536p8hrBRAkxPn8WHdNXJxz/x7n8K27GjGj+lv9EKoEiX+E
yP+Sp+yBtr4KpBIIRLQR79wotJaWnFP6rcHoEWSgqtbJBoWgx8BxmPN7EsKI1imnpR3ejbr+X8a15m4wHgKIICCH0PJC4Qv+J2YlSEJQgElCLBbNdrw/
7HkWInJ6jakuZGfPdh38VuCPt/1oHJDjbPhAgayGfivSjsOE5tWRXecmpIFAoVl6q7wsFGLIWtfnOsrrUUQQdgH7BCUs/s/VKtEkssvsazhdfA6R5SuG
932q4HrVeXL5AcUFZDHrYP7O71OKTVH+ipekRXy7vOJL3rQYhp5QyuAW+ZlVu/8amjGPC7gSD6A8xmvY9yNf91BwKMAK7fFw+UlEn02peWaJXaBWYqg1
ZQN1G9a/gorOsZUCvgTV2VyAJDCxwKy3RtReQSxRyjfmFcVCKQScS9pas8A9gB02wSPoP2J0NcT1kIcPEmSZIZ3Is/xxOpmg1DyfW5hO5izOrCv+yFIJ
KXySHZknu/277w4Q74ejfOQpAtHU98H/oAku18tO+jDqF0LPEP2XrW9hNAcGDB+Ch+QA9a+O7lJSed0MjCSY93V6NJz/3oKYPjL0I3006M8PD0nHB2kK
8WeWgu00PLNeNDIzhBgKJA6+J1NQOvFocgngfC5Q/FDjndA9oYaD/ea88351Ko9Ojv1yzlIzlPp9bSEA3mrBOy6yJElUHqLByzrot2zd4JPkHdnEHQhj
w+gUYAyU0+KjowUKFdm4NW6jKJWpKSOOVVq/5/CGkoUwqhdioafS2miD9x/Wryyh6KP6dImfvUgSiDNvoiKqEYFmBqSNKPM8JUajMyQsohumkz0DtiXc
UVlcEgw2oO8DasXpOURhi7skn/zYQJ6SVBIiZ8z9WX0Bo/FUuSbqqqo3JOGH8Szekuh58ba9RkY6a5ZCZ7S+XhJn2LFpILklwuY/eknVoYSDeHrfBrHB
bJ7PQXq8FBOSltCRSXFFRfSf3tVBA7X7eZUK/4ffKGvV8mKJe5irgg9J2u7D9C5lr4JOubjoQQR23pdJwzE2ZNcrQJCEE9FuWPqlJipUkasF7el+s/Og
+r9L8ffrTtjKAnRQ3fTxTaE4XQa8Q4E2UKQKsXI+PMRORQQaL5KIOZFiPDjWpqBkeygsdiH7aiG4quk8tZuH7pbpOSElDVXyL3GmVIiYMRd1yLGRlBEM
jET6+Pn6/SwoaZcSLJFx6ynadq6d3VsCvVe0Uzr0oLmfEe3k2rZJKgyPcWNgCYv1n28ZadvPm2BrOrBq1UcsHKRIWMgLsEpFMwFxSRAaaq0y13UD0yBz
qRBy4W5VX2z7ZKqzPvIYSm2wPqbVxiHsNDu0j2ZcSJB0XiyDubpJwRxJUZC2seRRvLCJNwFAIL8C/cH03g9B1YniZAyVTLRWLqVE7KXWpmkM7Os+35cO
G+tM6awQ4bu5tKFCdMwRkyDa0ubqzdFDMyEFe5UHNwHgqjklMiqHaIoB7bq4zk4MiHpJtRs0zctCcdwR6gFDW7nTyoMqIpBJjvYcYjAdmzBGYKMUTyVo
72oVmmpaIVqgEVDanscLLJGk9SL2Ykh3TfdgGmoXlI+TOKGs5+Oa6JYcmlWq88gdWUFIL6yqYL0BDKmZJVw7uM7qJAOsiou3a0D0eJXnP3g/lIejCd5p
UF31L+RUEHMiGCvHvo4ciXcfroj4mxZRNAeI9rueBkZLx97ZOpGJBWzKlgCezwVrrMwdnVy0OL93hTxiomlaBlLBSfUoXJ77zOfYHIeuER9iHaexz9EF
9s4J3doJBvNfSq9Kf2HsiO5uUSPFaGHW7qeWaoznuDVm3oOHlE/1LOViCI4ngLSuLwGJhlBespVdZaGiVgR1jV1xwoZ4aXB1HhFAzu36GeVcSZW+jtSB
YoP9mRRzCmFCj9ZV1UU8LrAqH/rjovopgXXKJr+VvBKsZQDAxxrQ5l/y9zV7iVwyIZWk4W6/1RPuqsAjbM3wmIiJcDrLLNb1u9V5p6iEyEZTxVmId9Cr
gejaN1MnGEQIkwhCIfUM/DMbmhn1YKf86bHAaXX46Lp+dmQA5wA5MQUCUBDADQP1dSo4IAjIERJHTXjX+MPnNAw/NkKlMpsJViLbbW50ccYqOazydomv
gIWToKFMsICUIqiAqUjoYt6/ufyxIiT8Tcvl6tvXFZSn19ryMPDHpdousqLPgo+U6XHPJyfnwRwvpSUSeIhWvaonqZV0tN6TNnEFs7KGIi4U2C7kOIEX
rKyzxKJVxLXdvx2WPMldBnrzfhJfptzavVQvFcD4dLkfNpLUjl7OjW7uzgO2FO3NZxuzauWYYVMcFCkMfrmxQD8sRR6q3ZozDUsAyZNgjdVchHqqsqhW
mrx96gTl0o6DnQQlX7T+ZFzLjZmZT4N18r8J8DFgswcjwLECXeO07xAHAoowoTtuofI2Vep7fUo4foXdqsU3zUB35HpqFYwmhA7SjMo3IozlqkNvDId6
NM2MydnZRffycmWRAVAzra6iCSEtSYiZkuDxQEQPsYFtAfHyRk/xoa+/7nchY3+jc/yfxMr9P0fZil9Wpt81gdEfK6Y4cvjZL5t1vZZBVUqsPctuKAgE
g8Tysrml+R6OgU1WGFZYh+hDHK95UWDIXUMWn/J5ok1Hkc9VHsNr0RN3KrySv7Wp24evbbv4HE+HlmefOr7GocWUVPTRbnaqhrI2bRkOVtMvFhfeikx3
xgvf/aGCONJ9jczYyAPDw/m4R/AqmajodSzgp2qFby6dLyAVCZBXqris/GrHWqzntqS/uW8g4kuzLN0bqrgWPHp9iifOOmWPbtz1NeTTgl/H9f04e76I
KHEqFLDpTAycoxNrMWBTd99x+5ky7EmvzYEy0DGfQIC2liLEkFeUVImjH2TO/y7uRn1lfGq1I3usSXL66MKGBnC88BZLQxoaCUlKnOQf7KfaUjU+a/1m
Rlh+H5M7tjxBnZ05pNCy44gsHs/XqX+C7O+yuDj4RWrpsdTVIIEMr4TIMhQGPupFVVwZ2XNhTJe4pHXltZBqawy7XVhS1In1u+0F6Pj59TMSlKUacIT6
UzHEUFWyKlYffVZWgtSsjWmXQlThxqjC+94VW9c6vQg7I4npc9J2OcvV93toY1RqrYw2zOip+Fvc3++NdSlLjhO6bIDIpmiZCuSwROUpPkMrQwgj6mm2
MDOl/6lyPRoYfPPM+Z8782tFuDs7wngN04sdHzOFmsdHQIJVk74Ym7RwXqRP0D9nVfnvg62euAmN9hk2ujNeQW9Y46VlkC+lrXlMYJrvOeMYvGhuOxSH
puGDFnXzc/F4sHWlh8v6OGR75DBL8w+FeumcGYyI0teo30WwFYNEbOwm4isgzGoO8rGWtZDW5izpCrxyW0+PjswlR7eS1+zeL5+J2M2WRJUgBf1q04DN
CqCgOAoBUeYzH24lFI8JEasf3KUBezvv1ol6qmJNbPEJmvlw3HwB0o9NXka630QMShQJRft7FGVY6tUZkSJLKmPHTNjyWXUZaZJy/XfJ+JVFBERXBIck
kw3fpD7E2LrMU5JrRo6w8UlGt56vqTEFDdD8NXhsF+qUV9MK31geWSHMPSZ6d79ONfNxQ93LmB2ap2eUo9Fm7v2fE+4NHXEDuL7nro2THXFD8XGGQO3Z
m+TvqvJToLYUmcgSGKMSAiZgn71JGlFPmj09QRaN2LwbYaYt4QpKOl5jXP627ctEOMJ3KuWzDe+QcpspqeW7ddFbfL0s0cS9GtqJCkygVNLD/kwdEfoq
IBXeFbMqqhMY9E95Yt918pATEZxdrb+OZ4JijAfD4HuCB0kjTK+QrsDzFhjECJsrcMKHE8reBNAHSNFEnRKM6VEZFRIDbX+X8OTDvo5mdOzRrWKldJh8
95Bx+DOGlOb2S3SEOnB6b5YBOFuQZMUYAi08Yw4zt1UtcYiryYIFKJUEJRXHkrEWnAWQhXWowg9lsV8GK2zztbfUrilsipT+1fQGN1gIfrzbqakQPb/X
VwQNVy5zx9c/R5poUUmcQ+3EZ9eM0P4mD7NmvkT+L+GWHulH9u680OWb2457IYD7O8HKciOuuOhgJXfJ6EiqnGM7zNGAMoiMyJDUh/tKByXO6DoowSTf
93h2nPl1w6qbajko+6Afvx8JtDHybzxMZ3pixEns7ymqcZNpw0tP0/6wCweuDkmgEL4hY6Fvn98u/SVfy/X73v+xesqgaT+vysH6dCPp5y0LAHUlEQ4F
3tJ72Z+oXsr7YzIytVnZTJajO5eJn4FoLPOgu087iSUyvKoPc8iTIQrJOWbs2pcuJqpK+pQowKex3tw4Twd9VFGk3bWDwpAymBgnimgKBMuB1pUUbdqE
unjLN9hIFKsOTiQoFlSvFLW1QzDYewgQwhfWUyRDqd71+Wjp6cKicDQd/e8hKNfY6THvSnRPxRTg+7d/EIyAq582QHZy5c7MULgRLEQ5wOf7e0cogw2B
MOhmEII0SrQBAZyACRJCAQQBg+2Mn5cyeMBxutrn2E/Gv9638fBP5crXWQuwnAdNQGSxPnkC3ac7H4udUH6BFs+yoccNrVcKyqbnXu+f5tKyvs2h0wik
T7hTgjlEBIB0AhgOEMIFm4VA1O9Bx+BeCQRWrcdr5majZWHE+Wa1EwrSeeCNntkHbQL5uPEFBcWqtAU8Wb27tcmmUlEOiwq0UMDoK863k1aKq6eTBWvH
tuJQICuyucdM8ytBijiiqSJKp7PHhZfO3coCgiy8ynTSIu0JAa5Jw6pM4xyhHkV0I2yCkkAFARL1W6wv9g1KAEYHbDhpKp3lDdEyGz5fLhv/HsnfnKnK
Xhyzwe+pnNSDbOI7g1cgolQ4oMarr/bezC1elKXUYAxJW5NS0rDML5Lk8NDVNnFGjXAnLhD1PvFVNZhV0ZmG+j1fyMr9JDyMcE5S0g2u5KeZ27eGa3Uq
qnjAvrNl97j2a1044weq4T10CKNxmrk6kKHVTkRIu6oYKOQwVSxlCv3TG18G4d8mTMo56kBz3AwDAxa2OR93+fD1Y7k4gFCgvTiV0TfVE2+b7+3nK9rX
vYnpT9v335Pps++U10doNS0tEXNdH8EyRegCgqUDOPY4ogRI8R6m9LFdIQCuVRgSosITvkG7SRMGPCpRMM6mp9VJk1KlKSC0DFqF35lfeQASCeMxvjl0
o+s18lnDtCqoUheShWLeLGzPyV9dpnWqdHup+5CkGsXK/803W3CBBJfMJz+zGL2rWdnfnuNLU6nMeZC2pjsa5lL0OGMMpbCyqPnikgqT1rWRqSSQb0TV
bvl4NTuXBWTI0FgLcVoCNyMfStm1oimZqZBtWEar62bRQNY1DVbVuTYKxrsgtVq1rTO07soudVeanXPFbrANVZQKkUElSGUqNZPBmWKd2Ikq2rRux2cu
qVFTdwPTzVPmCftP9/hz+3o86b2ViiDOtnTDHB6N11t9v2618iL2UBNtunDj7eQFeS1Ga8eOlKKX6clcMk0U1rDjNdQO1o5UVqFco17j8i4j28F+SyAg
RXF5kYOjMfo9u+0+JD8B52/2UIDo9+14616zBEk7hCnEWOX2+qvSg2N7qZolLe+gNUNHPS6TWD6auFL1et0VYRp7lWJBW5bdVvhhLrq0spITpVPYGiW0
ttien6tA3eF168aWxTpsoXYPqa6to9sskqZQwNnks6Ws6Ks+NvTFzFL9qWdiqhUzWvD+Xdve9VZMyLx0tOY9k0Yk+oo4J86ichzsrLvNPa+VJc50DEre
buSCaoMxIDyXJ5i3UJ42cwn7T0w/cm5DKQ0dAn+QVh7Ba6j3jXgQvvvQnZlGn+KwWPlzdLGfz+6bg582HnvZz6oDtLQMUQpAwFTtKP3kEp1lx9dLdlbk
MfgQLlKaqkOFAVBnSUoq7Qqjs2rqGJ9012CDBREuSDLZKcaMIg/oyeDA3gPn2+vnfvrngYvR7QuRUpczPrwtziT5sHjX3jITREggDVEJKEoTIp9Pj6/p
Zff1usOI5eslB+tgZWhiJuhUKKQgjNq2GpqHkpXA44FTEXQIKq45VgcCOh63pD7kdH7516XnBw/AT2HfMd5ksS5+0gMjSSWS9G7pRx9hsM64k/s7bu5U
LZQR3tWoTNCCZFAYOaYeij9a1mfZfTn++NiB0KFJHfusfdTYF1DFVWQmJiQ2IcUr19lSuYIIe4ibDt5ycDY5FZTvKJcFaJfGc+EtGT/jePu4wMm4tvlI
fI6Acsxc7LMM1aqmTPQoxcipClAulWUwfEhWelKSQp2g8uGWN4Co3KmdF/bL1AoxoN/Inyvp0MHmMmtXmqJSa8yANx0UeNKY1HbPXNobjDBgejpMr9SF
xAFpRLUwNbynDSA2YJ/Gf3KZFg2ZOepdkeIdhtKqRPLQ+5uoQoUi1KbAlqzlYNyMsJ2cCCkzzsKMiPRSlwqNd5PIoq/ZGI1Oek6Pf0Z652hSqv16wXkL
43Okp8s0F1EWBPO32MQCiatlt8UvnWZRrW0bO3f7N76Nf8H0fg08Ode7Jv7VNcNPa9Om3eHLVKxRtnZewyEhtwN5sMRHtuQ87oezvFVjmdPOninC2CJs
w2577Gfakuyp9KbGezmvOXHSGb1O062Rozd3dSm8xUCGQMxCwQSSSYOIlFm83rRZESgfic0arLNfcFPvlzj+UKWq2Y9sfSbaVb+VW5t/NVEaftynWJkM
xG0QUYI7s6s2r1YLOfaPuXfefeefn89HDWzaLJU+E2C7LtWT7OJwy/Dm29ZemJ02WzeP45X8tU5awqMYqXvrWIVdHjVcVBRNHnKIaSmuUNMiD2yo5TeU
h1hVct783p7i7tTMkhk7n8q60BYwEK1sSid3CmXAA5d3CEyh/L+eUNSNEUlqgKI8BIT6S6+lzfEL9SKOF8c16ulhLNlBt42uAX0vJ6wMtc6qncoqCBlE
mDoR4twfSNhn8mgShtcobv2UumVwPUrDNXYI/mqOQP8XfEXIryCgNLj5R+l7tKmJanseDpmnbJCkVOqFP9sa3y8s2ZulSbpzzKDCJK7g+tZAMlaSlcVY
D/UmE5uHWN9Hjk3w2QqsUKZ3rR8WF2w4PYQ0gj4AQ9rwg66f1XtW96a/XQ/XzoAEEOWheahlqwDoRbw3RyACXTfx7sEcd52Ewe1+kPpWyZ8YYFLo35rP
wAEVkAeEAExEddKwQyDBBFEIrGiAn366aWdeLQAA1Ysvc7o1AqmJhBfkL/NZLtXy+uKH8jpYzwzin0WYZSW1VFBWbfOV5Kpo9YM5TVZ6tsfrmgCDM+W1
QJCdcqCeHnOTKv4tI0CIpSYlzdlSMwKLyvsGpgrmRwj6PKVrToPG/O2jS67/73nhYu7bUeTRFiftZqUoC/qoksuSyvqtLSzL0HA4m/eVIBRCT/n/mGDH
+3RQyFJgr9K37FdAIK/qVX/qyGheglvtZoJJE5qAxOFQR971ZROSoskU1KsOx2cpygKSnEuSMa6Xr10lnQazoyWBr5LBc/QzMibZqHIG8MpZgfwXxcD6
mhs9MoGcvrd5zlJxzKiDuypUh8B25K7VVUHcSqg2rLWHFMVdwy8v9tmqgFvUrDdSFUkAmqiFZkyULcvot/7naCnZRV0VlXccobBAwCOa8rrYRxZcLxr9
/XpOY04NOo7s92FqCYmXKaA7kzW8Ds2ehcoZH/FlqsDdRKtEYCYfgqngXpJRRxVu5l79F/aXZZHeuGWTsjFiSLHoWhQNooIec6cHTYxov9xo76q6JtO7
JPjSbp8/51DOTNV0UOc0iOtYbgomRI9VxlaT10sznwqZfnK4DDDDv1Z9zdee1qdvE6Ty9J+DxzBRpn9jqqqF53P66sakwgPzwuZjQMBgzzeabbRM1qut
X91zmpg/XX20BUmkKjtouUfdfYav9TY91/35Ng6hT04HmmGrw6Y5H6joVbfioYSzYVbrbnCchE29K9vJxW6+ZrvRhKSqdNz2kOHEGanR4BhlWgEhzYM3
vPEsRPgtp9gIbZe9lIx/V0bQucJsoHbFGChR19fGOnn0yrBrPZmIGWdnCgPMU2dpzmrCrfb67RIRTt3lF3lOM2VTfosQul2c+C/oZxraj5BVMwv4jk8Z
wA11UuJ95DEFqKkiAHIkmpS19dZdt5xVhykGLQJrPXhKpYot69pv6tb1wk9wM/Ixws9Yk1Z7UBM+pn5oIweWyX3V9KQkzxgKUJyUhCe6WoePLdtznByo
GZzTPNX/vWY3+UMHNRtedKhocHfoqRCMc5VDKJf32VzM45wmcUJEkpDwYYTD/zTJBF95Mj8Bt12Blj3U9LKhDKJwMAlEf1r6j+38ruMFiqndgXbX/UKR
fBQtLsZzxLMYibFdgQF9xyq4A24DxKYwouasZ0DhFbtXBj2R1IjK9xcManWygNQyH6O2vxn1FKKGZbry8VliGmSRI91qsJH10zPb/dh58c63ktZ6MGUr
EdWSDAfDDXuXmaESUE5FTXkKYN5ROiorsGJDx8B+6EkPZNhL0jBrca5Uim0nZ3fQTpMbss6TaVCsKpPSJc4YEie/Ci96wD3X821zyvKMeMr4iW8/fJY4
/CY98KLCJEuSR0XNrzHWOELNAsz3YT158Pj9wrQZM+XTtr/hx1x0ZbOyUVUMX43EfO37/I+9tvDla3lASizlIWl+x/hda/DLnZkgbOel9GrxAYe09zyt
F71XvMmWXRTeTitK1FbswYTlOYxJUQneN2syqchb9PV7z8tRR4IIwdd2ZNsgTZVlWMnnWwMXO8R18a+J310AFzbyX0cpSb3L6t/x2ai30clnqutcHDam
n1KjlZOrQOi0HdtzYyoSv6VzJ3u3Hiwd7FaD+dR33asafFLUqquXetzKJi5TBJIX0X5Gq2fokCOqYSUCvZ6DsjYvj0UN9C9DiBVsEWLOZFV3svKUPNQ5
DPPkz14Slz48MbCHMgzWsqOHHCQCsZc9PlxqKcaaEWexPL4R/FoYEjIek0TuutudOco467tw60k2e4BytYFVdFJaT1Z2vAqL6IJikyoXnpRqBeLAZZSy
5ivaQEAJG436hQodDDImmkLe4hn2h8k/k/j7+v6fI4hX1bO5eRArU7FjIxKQgfoZf7KjscZQtP9m51X/SKzpSSfADRR6b02rDGoUO8/6S82VNfgtc/cK
sR6d7duffHdMDMgUA9NPdXes2OKnQNQjNxRtC0d8TgDVZK9oMwFO8g0zJC6klcWkO3nnKttmoUtj/NJiEAgOh6mhRs8iE95RGRilPK9EgQv7P7X0fvaW
Omysf3a/j+umv4HcZ9l9DGEoyoCwKG6hz1dfAygd7MO29sttek9vts2ZUFP0517coRuOda5dz2geKiQr4rBBJsCRKHp91Jvcy5026YifqUTJKbG9wRRS
rX71FXWCqqxGs96RJ59s6MPnbSuZHL4typcnJjf10p5cYvvat4Uo2ZGtIiazYJLZUrECrJKQlIo2p0p6oTIMFT6bLzNsCtuzSX0l4KJMjSgUIpQRzMrj
7foH+Vp8tp9tVQkoQhVVjx+5xPGnEepmeWjX6XSHj2L+8sbOKInSHMYZ3Vlwb3oGfsDDvmMAmdwIFedD1n9F2PHfxOkaCs71yicWfFa51SpmYGaXP102
MhkQAouQFQi1IiOwgbTk28p5khxIMqVLYWBkfG3DhIijpQkjqvokL8czXpC6Huw3EkBtfoYw8OKNkHhWtVth7v56rn/Bc8Y2n+AliX9jIpRKGWQUcYwH
zJFeM94gbOtbrXcMPwdT7DciHC7bu3yI7SCcFwT0qymuSpEsk5tOCkeHFRVnWuk/6yg4EcyiEoCSQAsA/uEKMUOb035ZtrNHnl8zeQ3QBYQRUB99MyX5
E+b1h7903GHyyvgyqHRMoSKw6N3tg/NoXxogAyjLrm9rcp44lCShDitgJEN1mwqQv9sJ0cn6JesHm7LlxoBqUjnsjjKnkwFooBDdbMw+zR+HugVdQKhV
1OTKil7nOCMBWECQBYmTwjFBEKHKIQzj+vNiJ9kzSdB9gKQvS+JSGQkuC9tCXvdQq0VrMVfWhWFT7HR5+oiVyK63kCWJDBaMTFR7e+/BSO1oChQq0Z6g
AEwB8nA+HxO7D+b3OduyyB2IoaQLDxc96oaPY8k8gidPMpGJg5zRj9ZnSHZ0J+U1FzMzkapSKAagCFwh/oAIgxI2RUfkfIdCtG9+yto2NIWVWlRPeKvm
IQ3aWUJKrcDtBKqWZUYoEW5rXgzwNs+LjVZcS4Jr7ev9/LsN6T4nj1iSf3jlI0flw5PJaBocg2g6iRoIdWPNmDEUMVBIGwqf1nJVomkh77qZJkxpU0QJ
HR6DClSXBJIw/y+/Q4LFIfPbuvTsSlOzDuCGH20MIWJAn7pE2kK7Vz+XB9SAPNqYficExHhBH0UTICNahY1q42dzqytWQtSORo37c6RftbxfYNm25Wju
HW692mwkaWtN0r1on6fynBBDnG65alQDc7uUwPGvYYoJ0U17qg2MovUE65OOySlTJroSMKzqJtWeuvrc9E30tVHMyaxINK+zN48PZR8lQ5wyzTg/O9Y5
aC/9mWz6zzTRolK69Gp8r2TZa2PH+NJ00rmTC1VSOLjtfIBHN21mqIQuqpm4rkotOoWt34ymURrO0GhDUVuX8p0x6m5pYifg+phgpGmb8guZbs3cVF2v
cQeRZstlCMQHIJGFw1vxV/yzYZESOjGv3If8jHvm340NabACElIjaHhQY/AZlKYmf6ESmPHpRzXmJDEsLzlYJOlKBQBNASEwVLCGBY/r0KDUl6mSdFGB
P0UmyJux/auhD0BWIT2LiIaYkJCraMF8KRfKuqtlrFjbqMh+hcUTI6z+xF+7w5Yn9qjkBovMjccBehyjrXVw/DmpISLj7GA+++YyCk/L+DT2xzzp3Y3D
D+duJh429TisEwGUcVCg+DrNZHwyWbrm0G5edPdMTXpPsjnh6ASFVIkqZpO6DIiiMjiZCkyCkSXAzbM1E5sPqdms2H7j4Z+BiUAe+iQ1WxurKVZCzKSC
NVZyuDIsXHnTu1iwJW29EbICMOCPquFxIL+z0Pzuj8H498229dGDLFVHb5LREn0aldlcyAe83ARwrpvs5yInMZXuO2A0ESRd5FnON4DdWC0ApqgYj8iE
pXgtW+VxvLlyU4isgy7jVWErqc9AwGpCRKu6acK8Gak8KURAWX8FAIbTJVV3YNbCeU4iyhkD+pVBBB1AxK+t/C7Im86U8TqznFgG5JoeFlzr5T18LqTz
zTvK1QOTEqQPCTEmILCr7m/f8D9fe98Pbyb77TcZASQH2qwlcWq4da6XiIVh1UXdHG7Z3GhmuNUua6qYmL7627A4VBCBLNhkQkBURNtiqWvk5SQQgNsf
5KY2h99/OhY+bQQP4F8VbTIZH9CEZ6ce/wk1wT03Kp3CL64UeyVN9+3MuavcXMlJSmyKaEBxRbSszIVWrKSmpEtRMiQJaSlls0WJBkoUQTFvgcW/kv2u
ZHDp14bc+jqVIvb6NFfEOKtmHGUcNs4T0nu1SibZO1xFGy4TIOWfH4+D0SdmapF4ItJVqwz7FSpSVKkScoBI9kwbqNEB8Ne7oIjSTSgCamd+tV+LXm/6
IK1wD7TG86f29CgwDWgRqqF4oob9kbqj+a2BPIkWvEwY1/ZfaABDKkbZqaB1tZlnOJoHv/dpgzFsG5ggqgi1RIY8vodwMuukyLJw1UZxkTmwdyQR6piq
VfTseSlmG5gkfFwyC7OESJC0Bphmz/HxyPDGyQQzHnixaARGxdVPP7/xY7MxNGyLsipstDj1SgNGgM0AIxdiDp+A04ctCtK44Cf5KsX0Tk9ySH2B+ozQ
2VP75YhADlL1MT141nzmQvjbfd+J+KJdxjpvSFOE48T8uy/w/6oHXjXE9mePj2w6ph4Zym4wUFkhnCS5N2WJpNt4pjsgEgEFGzEZwWs+2b4iaj5e4kgc
KC6nB7Aca0eD/CQCL6HE2bPVUufgaG8s2WP2W+QkCMzQTIQBhVdyOjq22ucAl24825ZXDK08/mtwhqPF2acgKDIcpBed5vOlJo+TZYpaZ4lPdu4VqEAk
ZKFIRx6st8+m+WejwJLIclUAkOTkQsFJqogOX23vU/Nk+PY6bzvXXFMllt0osxnsHBwNtq1akmWmHKZBf+X8HYkiiYQTFiSw/Q1vUPOB1ZAWWkK2s8qj
cTSTetmkqUuFxE3s+W10tyWkIP2EKUS5QAgXpknjoRISvDP3wQa7cPkj65ERfD6MAD2doEMQ+R/D1s7ESf6XOauapymB7bPICbDwu5BBNlCXYaDvXVos
jgyVVCvjRMpZTD9xCkiVFfObUqoihE+pCc7Y9376ueC2OCNNWk/CfsvEDWkngP1jTcjsz4XFCQ3FWqg7lW9VVmJmtFaVaVmOmbgT3Krdrrsu5q6qUKqD
GXfHC07gZdKp58fK1JSQ6h8FCeYIwRI89CJBiGKKq0JV6O88JLNgk4mwCRwwAhczqhW9R8SFBIKC0CgN7hUjg8JeLxZO+iRc+qloQLvmufJsnmsdtAgy
LEKM1AyKconbVfHUJPr04uZqOZRrKFJJsVwW2Nk0Mlj6SKSEmzmFF1UhHP4yDvLymrRuoxE8f878Y+FC2h2y4vX1L0mh6+O1HZqS160MRBpIx4RvzWua
NoYRNI29dUNRrAYBsmhzZG7NhWDLkwuEIWNZipVEoNhBAkCjGmmNG2EBKBCBzDN/kpoIoWZFSZoTNExlqnyc71vbf3eLmqcFT1bzhucVTR5jZAJCP7OW
TCC/vtSJsm1DGmqPBa8Mg6Wkw+RbLULLibLdOQoCBYRKsIDzBwivBrTloYZInhqho0AbSMbaEA0hJFoiUgwgQe/yfUxqUxr1oDJ3rKIojkCpygUH1NfH
Rq5u2zTu+xqizXwbcDWWopWAz0XRMwiXfrloFVekiRMqA96DTChMUxAEyoBUnuUWK9J2TBX6+g9+U4GxsoEE6YHqVNF45LRsgVYkS/dvrdki9CCCCTbg
sIos3yAExRKQ7p2PY/OpPsHNcI1YKMSHEIEEGUNPN9MDwxY0FAQUbYxjk69GqsnW3MOlNF9SmSaQU1bTOnWDezDyzSTXCmREViGO0MX6bxTG1bN9ukzu
jLZEEykCSSoUtGVlCyaosGKOveKaoaLPakSpGiVHjSK8BoX06yGXEMIGKL8t4uJV2ygmn0OsKebVzee93nfHk3hSHLDJqIJQwpMUd2oisNzcPfevQiyA
pzAo58Rjy7Xqmlo7r/oksC5tsCIDCusw4JPqotBgqq8/8FuzC6uTbhDrWWOwkhwJoQF3kBjlQUGQftqip5F0GdwVT0LdYmdlSGn1YBwVKBhJwrvJluYI
x/kQ60UWJrxgdOIHjZxn10A8unQkJFHvKOVSK6L2QNaqNpLTCg408dWjguk3FR466kTAr300p4iww+t8gZotympPfC0VCq5nkymIEOq1mpcdlaNphwwk
VAyfir1uwXETGpoQJVM88dmBRCAxRooIQqlxh6CVJiaU/eF2iMJWec1B2zEwuNIxdTj/pyuSOVy5AksfJsQcN/IHUAzL1/RYcyM5dauAH54D0GrelkGg
IFweKHMAOFClrjSEfmHWeSwQ2VasBwKWD/TJeD0EkzjoWEym1sWjdE8hdDSji2DdpfCZY7Q+m0L/F8PwHjd6qeESoNhplFQhwZrvLPrILedB2lEEDv3n
dC8IANyGIvA2e+W80ROCZ4m6PzxspZVBLVlaSyDTSeY2YCZHCgwDu4xldt7wAiANqDvuQTfJBIV4ypkC/1Q1RRnJzC8jjn6kezIz2MmY6uw4IHv0q1CI
8x4TbyUV1+yGBrw07VeOGU6rbUo0OjBEQh5iXxQKS+DmxnxWzz7Pj86mr1nJ5S2rjAEZf3FCCfg4zEFF3pXxtE47XEqVVGzfb48zOTiGIkZmBhbuInKJ
M4z6L3ZXDVr+K/E2vQVE8QK4WW/n26TrsE4qFFdozr3VGUCBPNmqJmxBeTQ4VSZQAp8O9hAadZs/AKtWRwR9pwz/He+4OuI/oxJjhBJLFBOWordBABh6
MTvSJVI30ik8dABOnA19d0OabO72Z5dUdlyzz0VVQRNfMvLwr3yVNuH5WXOs7O1JRYhJ1w02MoLSgfYUHoQzxSdXblMLSzGqhNrMpFeFJOCBO/rZbwnB
yRUC1Td3AUUxeItSr0ORBoIIY+i8Ljq7ZikSqcWz4KAfyNAes0wBZHPgbPQEg3ln0WNqEQbboe3z8pyDCdpPAacULi+xr2kwqbfhyxboLjU648RdUffI
DYhz40uCuzoOzoFpRQpSpCq/Nz0ZAuDbnIExsssGfmHQKQOBnt/rxipzhmaSxXggWqpIHuancXyqbiScuOU1vlKSFiJS9TdbXurnZgwDklSiYjmH5QMT
HbEnngNPvQBJH3kIPNAQ4IApJgJgqdWM2asTTPW7ODvhtO2EFkBZAF1IpElYSBkAZIFDz6K6kUpQcCERExERz11udAoGPuReICBHCfWpvWOhJWNfmpd7
BKEdm/lNdoQJvqqnnrMMTDN+8ufA+8FLD4vy/dqnvS5axP1tnOrrRerctwTi4USKlVCjXJmSldHOZlgoqTrIIEXtNSmJQw+39GcdDjxzapCQ8WECYKbB
yGVaOGdOJdS4Ilq5tNHnD3Y+uH7DmDgcv5a1e1zZraqrouP/XmQcfVwliR7sgpagAiyRrHXJQSgl5cK1iGLHiro4A2njyBWHoh/tT0bk3OikKkBUP8DE
UOqMgOxu0Kjdo/QgH+lmPZXJt7D5N+gqfv3Hnq99hvlcO603pMOw/b93qsQUcj4XqBTH+jgDg2xZOwyPndoHv8OJ1pfyCqIHiH98fK9z0BClE3SxVwUT
MAFBdx0HRxgoxkCl/42YcCofSUL0iWeEZSJrbhPNJIPAJFUxBFi5l+n2nAzk7xYpkutV8dUxPMKn3VEyCCAQDLEgO8pM+OqtNmH0fC3qP0az0oMiLWhO
MP7nSQysqARGi3TSgrNRULgt0dgjPMZkdzoYX6l1VTbTYXa9eV348/vTrsKodSi0qF53MLbXi0/wdOCSrZW1ejKplBLWei2zj5+4RtOUOs1PyhF9JxL1
Zhpe6CUUoHIFKKBiFQAjIdE+t8GaUScczfRUX56zvTT0o9Vpz0qSOCFIZioDVfOYgfo1qAxOxg5XXXqzHmt9/VrIvSRPzKc8+JBKNSKhkAgm1zJDPoG5
TvGz6SBIz/g3H00hmqDjo8aAyv3ZM2ET+BCnpg1GYSKkZcmRtFudM4YhX2fbtCuHUZkZ3rzIexJUqFCpXnq6dTAHUjqLlH35LAGicSNcnRIVSnYoVnkh
pJwHTadnF8nll6pS8+es2LtKjbyCuW0BUNYqAeKB7MppjhUS/XKCKgkC5HvO4oTl9yNnq963p8wgkQDpL+5Xl2Wvovn2hXDztcpBUFAqX9eq8vehpjr6
6Z0LHiMjncy0baLSd8B87ML9mGEWlndoEsO9ntjRTnY2MRhhEsueEaBGgcLI0Ykav1IxnJnejb5aNxwdaXGQYlbNYG13eRidW+FPVplynCNhguple2d1
bDTzclHDEd89Re631TyRT2T3Yb+EHY9dCYFoyDDxBmNYf9L0e99haD2eUVBaRv2oeu+4Xrrx9GjCwDYVQfHKbW4PwMHK8sOIakPfZ1KCRGTZyzrdZMwE
e9aPJz2lqtT3jT6BrqteDtS+OpnnDXXnR7G+wN0gRlb7WdQv2fn7Kd+X6t2OsBkrI4K0yxMSmTgG9GdIFFabsKZ6g3SLy0IUoH7rM/LXOKarOY0e8olx
0o0RJQKl9YkWjZhfC0EFlabPDUa3Cesp4faS0pAbKggXevR0ys+MxEZ1qGnLD0VzepRYIr9y6iSwdyBsRQV4zDIlo2ruU0EmVXOtNVY3Wlpw2tXdp3NI
m7tSUIxSlMcd524WplhS07uoyJwDYrnLiQMzGmq0FG2LX8Z32FKuVtUwFI+aU/BA+HuB4NR4nN58oP0RWuxXV8Y4gpI1oEoGcfOtifmkMGw4+yiWNWVn
EAHpQOeImVZMa7tq8AwXRgUJoXs53LP4FSkCa1dpRgX315bkEk9HPPbrdHfq56zdSOX8a2N+fOx5zL7xHzv5783daawx1JG78CnprvN68wUNY76+gTXx
TXejOgQelchwBe3PfVmjrQuxPX3Pl8Npmd0dcfMb7QGhr4Ct38arr5KfrBIPZrXhwgisv5NDzmBka65rNV651wMdvky+CK1d8Ows1PJWERtKYquqJrVS
1KGTyarWfS+KhrSmdhiktd4Hh4a7XwvGDmzcgv3KY6pExyk4kW+YPmDy1v5F7DND59MAfBAJ15efivLjjp9kVtUYohiCQ9JtBYjMiwq+ToKkJnmMG82E
IN6DLIoJpcyKmQdOx34bLwp8I0/YV6e9AV1euq/gZIaVkP6TdLZFlKecpHSXeVmEm7b+PPb+PhHqlLDGVn3NLWqKFQ4mWrnnWsAiVEu6BSIu1XitBO+M
Na1rmzRjFmqL440UUhKXzozzG5YlrlryZyc7RPhoH4OzB+3wwN6W9LECtdI3BhHwzkjJzfVXasoiW7lEHbupoSCSq9hEAeGK+TywhXgkVpZfDpzzV/dm
nsnJC+V6m3jm2GyIdq/U4ZPfrNEGVTSA7YQBIJ+DshhA8ierXu4Ok4cZ32pAtKX9NZS95iXgUoDN1X18cSiCsh2rsdOOGbkQePOHThusTeMoTEd0K+Yw
UtYLJZKwkl96+GiLMDPwCWSXI1c73VZW1Wr/K9xe272KQdVPna9Vq9Vr8h6phfROqeiBpKYYE6zNYKId6WfT1WuefOcuiPlIeuKAQXRG+5qt+ZTHS8iy
Vz5wKQJLoZNHyyD6L8SBC45PraevXVCZP4toeBxrRNixA0Okk0W8maHwstBMu0ozDPvlMXm55iRFZVRDoZadaODbSjzK76XaZpP4pdhDw/o7fYu9clqG
JfjuxF4aCGdtx7pKFUKRoR2W411wsxncr3bfLUBIT55uIDfzX52JNhYNH4j7fLEIgdEj4T0CJVwnLfPf+Mn/1jxPbE+27R9ew2IzRE4n5jbkEpVSe/8h
7AQB6yo/IEBRCpovnJxQZYInh1VW6GSwwqROAuUxINChXlDRz8ngwcl6w4p+BuLzRelv7N7teOhJDmZw626xI00J81P53+vzg3IshdL/A9xDElOVGzos
DzbRguqjQyfIZPV2aNawB6qCGus3KxfFVDx/HnXb4uXucKdAeg5wcQ6d9VmvoJfBRB6rZu+bmtmUGRWAh8AFyAPAUmdlrlMSDpyKtZrlBa6vsXnsx9rW
n7TwJ1JWAiCvPOhl6sDdqewhSSPzKIAzKLEW2sK6+1c5gKtNbDW43AAiTwL5ZO7qdH8l5XQda2C8KjanLV0XzQm2gEbMdkBG5Vjc/FV5F4QxYrauQzcq
EQSZy0mIAuQnvvtsUQC13UUsUEcdNxExkcVT3OLtaq53BA+tVYfjKd0UcK/M2eoswi41GHu7PLlC4W3fUQJROaUoQ5RRC9uj9XH3zmygkERw6izhiikx
A+o5YjJgJI7chsN+U4II3jvAsUcQSSQQTMKIRsKEYNeQ5/bx2WTQ/P1tlhGCys2BqY0iYJsL+cCiel+N0OfDdU7derhhdJ6ULecytqtGb895Kh+LDin1
T2wWnc7vvBh731gbAXnaBxReKNGzCJFJbKo4B+2lsIfK+DJERY4Dem++0iEZ2ZY7qs/Crx2g351oP5CoYypdg9clMd93cfbIKNnUZiqqpQVEnBynZ8oe
EJE/CDgEnCtghcLgYVda+09nKV+tAekgh2kYRBlqJJLNYaTAELCgKiCqVItrvWSFCngCTGw+gWGhwzLaMrppf099R16oRg7N9Z6pYSYeQ+d6XQkG1uUB
c6F5vl+15+4xrM3RQxCZavKndgSc0Lqhq/ha8mIGjoDKGhdUNfhyJBOx+yZ13nnyZvR0xm6KFbW3/yzDE/ondaCjlYdRLtdwcPWkmwIoJnDjIkwsMyiS
RgyZFli+2/xTWPvPt857c2JP3XndRm9F7YCbCPcjQSE0uWP0UgUiKYET8rMngBcUugP9pI9YCAK4C4EC2y4ynejvNFSCSD6W3cXlurNFCj7orHVw1pFX
WZL8Uk2VqzQf7EB10iFgqP8DGzvOZ3s3AKzY12kVZUogbiNX0eesopw1l6PDYwofN4rJ5CI9+QjOlrTj6bQJyYZxvLm7oUT918AiB4cPV46VEk/MBTPz
1ddfTritc8KJJlOdNX3/Ci5DIgjI4hjkpJxZWsQTOSh7Uk1/w7zno2Pt78jEyeDARGC9tOZlk5PB6JJuvJ+7CfihwjNx+jmdMFDdJeietmFknefwNON1
3HVxqTMjjeYKMDeAGB9Sh4UP6lTnosEA5SOdtYadguTWnbaooUShBKKgg66TZGubI6ZnY4T3C+TlUEUq+mV+F6mLEmZyEABSiNXTeeCs1uN9nS1CCLpO
ebNZj9Tv3VO1vYXP2HyZcG4r0kJZ8BNBP1vm8AkSq+ro/uMmBfkQhQoAsx4KTU1oLlZFyyzhyUlmoCi5CWevT0mO677GYBqoMqLghtL+dEvnJowSTTqL
jU3pKb5TjOZ7aNbDANJU8uhQqONRRAwYoApQGBK+5zodjA9UVHttuz90rexxxmljQZb7/JxHFnZyRKVCHDgwTIqP2RxMe/DnuLtantb7VndJ+k8rPFY9
HqM0i/WiCYhGO/9q9fh/Jjco719p5dHe7ue8DZCS3puDaPkPfA2+yHseaHT34uOIw+ic0XtDyIGkwcu9VVUdvDZxuNIeTEkgpe9lbpKVKwLVix2Ah+9Y
P2AFWe9pDgK6CSMlHrah1SbCCbItc1hPC95duM1sunK4zzFCKTG3zNWQXJ1U3Mp5cFwRiBM4fJ6jfaGGpGBnO3vjLWlnmXSNhneBmcgbz2n1XXkVSqqe
+szmqnVTn8y7pnR68tGje+08ZRJ8tbDW7YkZaKMZ2WQJhIBCY/koC9n1zaUZr0rrPb0De5h9zHsquOn0KJc7zDg40DS+4YaJLCswWfWwpiQ4EXp0Ydhk
bcc4dLPxl3aLSL0sQLGDv6MWcqy5kkRPU79yiJqvlTPJKDvw9Xo3ZQSM3/Ub9fsqMeP9+PqfPhPd+3Alr04Sy55RpSnZPxYZ9t6s+N+ItnIR218M50Fa
bcFlwxwbPaU5KxtJd6BaBBmRzrRjdVRMFQQFO6M/lMS6SxdFv9kPq1JEX1pkogBEEgRM/a2JL4GICDA+hHy2/yoNofhWnlMsNL01wlr5bXpgKCJ/w/gm
LsW5nn+36r1OfJ0rQ3ObCsGBy89fywX9f4Dsi/K6mj8+A1GJCAZ/Qu0kqTp/A36hSu0tUBar/M1hCyRm0XJlsFBxzakYHq1gX+pZO8wWIhtblRB95ARx
ILZqy5ya3vkPoqGIA+82ITlSxSeLIe/4Fh4vT8hZQ9g9t7b6dDamXJpS6zGtKjgbacmSH8wi4N+Mmv2cP7WGsr9LxeFFPJwyelZhi88MPUYdVlGU3xOG
Gfrf4VWOwijXq6FA+cCbo4jlGpbXrOa0hnXefv9wl8JQnz00YS+326SgSoAw5hehgVdUaV2Z1vV5wscmZwKV06cQMsjem4Re383wJSRZfHMf6M5IJxRY
W1Oyw0rR1UZOsPVgP1cfmYDF1KhSPd60qxUge8xc/UVwvYet1hPpXy2enpI+ueJJ/UvrvltIkRnGKjjJfEpWmaiPgucOTabAdy4adj6OHBECeM+d/es6
aiNJhnsFYZrKboFijznSgHFaHQj6DUXznWjimLXcfGGDCSR/Reo2wLamCJ/pOZbETZZ+B8u/g2U70UGpu0vg62dvm/dy9l+5PsezEllrVse8PDPdm7Qq
lKDK/FMTLES78/H8Xu6fDl5bKdeh0obQHWlDOFEZacExf7tGcrqZYIJIIEzkoWtBrKkBfj3b1estyFPvTu2e+YzcoSPp/L1sMv+S2xsBDkELjZB8E+2N
0RlpT36ueiiRRiijr94VkTpWf5M++pTd7w/V/pj8TW0CVhnqz8mcQD29pe0KknzIk2yGjzT0ZRBgTjNptARk9RnpIoHo+oeV4V+h/DhJ78Pm4b6noOOf
b49y/C1OfZgVO8tz4bXtEXc5KkhCjZECVKBBzYlIyZkEk7HyKZugni0kcB0g8A/iuA/+rNi9WyTOeqMVrI+X4z/n2w1Pnd3tXV/RwMpiSd4+wADsIQJ3
t1n0YzDOoxZ+rAq92W4oGyzdqOKBWINlSza3NL+ozvqP084HtQApJNyZkEzIKYBBARgSu8Ue+d3mV5CcKb/E9CKCdaGKKQgZVMlQj6yDI2bx8lz8/3Et
UzSGq/U7J1nt4bvLr5r9sVLFdVHDsKxpyuuac+smndKtU0d1A4vZtMmsl9QSirNUSDwQtQZXUEB5PD8RfWds71G1luZRdMshs8MBpStNiTAGRQlVVQV4
KNtpasSLLPakPVtWkL+1Z1xzGtBaGnxs9HlrqrjK2lQ6PRdNl2KIxDlSgOrRdae6y97Tp2Ts/cW2rpRWGnB9pqFDrmEee0MGdfDGjs4QCZMfv86wD62g
8HBe9+IhSonVqkXsqUpQfbaEanZJnJw302naUOnt6bZx3iVKRIJj2yDjevQzYFKHWUMk3qOEPtPi9WOe1GjQhhlbGQyvOUq6NYQ+s9H9ONEa/92+ToMe
R1DJvSs5LfKf67gc31475nZov29cz5h1nt9t2IixBGCC+Ez16wuSGZiKXIVN6suWaRP9P4Tym1OKBLkN+KjycXH7JeM0MxKS7xCvRUgiFM5lWYixRZ/H
zeSINa0GrVTI02toBVQipeaFziGGDeUEDUr/Qydze5ZU6m7aBs7VEDKq6obmKaYBmlylQVg3dbWqVI0osEIuq/DchmFCoBNfimnlJFtC2+pIWpGCLkOq
i7z729vtJBkitI3D8UI+tp3NYlPhJxNdABChx6zAnElGmPtbUzcdQ20gQHPyvkBgdGDKh5NtyzGv6NQta8B7H2GMf0G/6D6MBfRARAbSrBa/cSdbouO4
NyoQcyH3SDB0Rdnv3OUQog3+G1VDrfGs0xn/kVVZDKhApHGDSdd05Eb6PM3RIJFEE00IAH/D2iJ+4/+Yzof8Ob+fuO47TfZdv/UQV/9JEVX0oIwgjgwo
Cvj7RQb6+NgqCeEiAIMKDKioBSAqj/fZAIEpCoFAgEIyKQkoKrLAqwMqkJIBLILKQiCSECglIFCghqLP+9jl/+L/uEaktqJ/kysM3ZU2Mu7dm8JjBDLB
Zq92zQTsXz4R2hXztwim6vU9LnmU+JIeQEf/g4kVP7G+zBJCLhcsgGLIuPjdQ5Qyi4USSgoApKGgDlwpkpNURURVVNEk1NQVBRBL7T7vfsHqQkD9JKUT
6/8P+jcPzOd/VNdNakP77wn0h/uDh/YH86H/iH+bk9E5eP8sQIL+0J/4hpMOKilo76SpciIiP1SDhB/OHl46KZhkoEQIP/T9nTl6kuRQpYj4x8G/cYvL
5fz6j65Xp6lRShAJQFCEOVnVR2ApcBevCjn5yg+qqW56jigSR+j9uuaryIksgur/tUEhE307bcKMRwiwbqlWOz/d9mjRMHQZQqwtsg2OJcBmLjNwylQQ
nAEMIU/vbmvUtAdd3l/7iUvsxGhj2Yayx0OYKGWkyAghiNiHLhzkOz/nj9v9+oyn3eyK0j9pJH6JOaMJR/SscBeCASUVgGIYfxMVPJkjmoJDm1D0/jfU
PJDVT4qNM1Bs0koYJH5wuRyZcUViKTWm/8q3RYRqIpj2lsj0NmYwpr/rFhE3rpuMTB35vMRPRsfQt/xYdewgHuUd1lcsS4ZgjMgUKB4EJ1HmLj9mlnl+
wEASHgMgAODA8rupjeIBcrO0106xN4nJ1SS8sOlAkmkdqw/yYVDnF/qpaWvwv1N7A8D/SR40MP+5c8kDZIQ4/ehRYrpamsQUipGP4nvI2qwkyP+ebXra
2mXaM838csaXomHUEKkRIYy8cl9JW4ysMxCLwviNb6zcKEGuNtkAnaitwnVAaRFBNQrWbaIIMkgj0yooyB6nxSfFg+MRr/2TNVTWT9nO0wuafWzhy7jD
7lnetYkgofS0byfRwFAIBIlJiUGYKWCvSTxaMCM7gPS9+c84yYP5vJF+imY4F60PU0GVbYPygyNEYlBFQ3wj7yr+pHT0DogLac/t0JyMX8XjXF385c2D
f1XUjTRZ7KJsaaVjNX1vKT0pgsu0almXitWnFDkRtFpqCZkKdsuLas17DPRbUvfbdxkUmhKGQGisy6K4R8FxXpLFo0Ibb94Reg9/S89IC3TAICEZJzzf
hdimwdAs19jJuLDiCJDcOJh0e9xTCqgiciOYVAoLcNGXk+WA9XAkQ3ALmUh1AsXI4fqwhsHF1pNSvupaKH43PRFGOyLBJegQ2IhgiZ2GGARY7y5hUnmS
pEUUbqTadCaky19yIHhlV+BM3m2+M8R6p2ZB2RsGqVCxW4VplRZN236Qw42x77SyBgLnTq0pB9GZ66vi+aqvn3IjknM9Th/PpaItcO+/V9TTDYbbvVUf
KA6fNZU5wkwlxzKBJxhYkDE/MsTH2IxXf0nk+9mZ154vn53rz07Yco5qT698M7GgXO0wniwkIjUsJMwcMMf00gQCbGUypFZS4vvZ6LSCAzswjR4dBAka
ImIaAMn2o7mEx0a5kaWxR6H8Pf14L2WbW51pnztcU/Jl1S/SlHLSdSWl1QOzPBCcEN67d+ueUyIdzxO0N/L/H5HPqUv1thvlFHji+TWoFLGUcKXEWhkM
zMNqjkAH0VANwH9uJkIJuoy488ukZEU+46kSlTJVc/mvQFEFs2zPBg1V0CkMT1LTE6ZETVoPUluo3nqwWY3GQuqJaKh6lpCTM4dnQD25BhXfAci++trz
S+L2s96F4cDJXOA5liT6zOzpqHjbDrGQ8uxuwxmc69Ostk+aHsxqVDw+kVq6fnZ4sUJPt6Wzex+DYZOelIuFEUYEalDuoQQlkDswusTgWb+RxwivYG2G
UY3YPrRmhwLon2dT5q4kjBBKe3ejf8vHPXCwAut2uQpUxjSTpNwtyM6qLclA3BcipnZVKVDBVKXBTHbuP/I96d33U3BvYYD/V9WvZMKNqVeKpKA9WAl2
xBEiJKGAhQ7MIKsNWKlE0qz+RepoOwx+gMaMz+8GZiNvauBuoRKCuh/e4TKkyBHplVLpQkTF+LpSREdFbuEKsOjr5/k5qb9+egqf/nzXeiUaFl51LIYZ
HZTD0WmWCIE1mtcqY4xRVOCs/jMLFGAbCpuLpYMVIVbulL6uA6QG77k+VFEmquJjdB7FuXN3SJkR4vRAySQBUWU4cc6KioO/2MJGa/vPSvuF60F8xkGr
wcF575OJrB03WKvWQ9FEhKAFzq7q4Ia5DvpCsVAgi4bqLuDtkMfNHW88hIq2uQ0oqZkU86D3lnR/WB55Do9y70s7mQuxsnnyYj1PygWCBPx9Zhhoegxn
R1FTzgfrzMPnhbP1sZutkeyPam/TosLz63Wjs2Di1fYkCXcx9JAGwJFCYcBSUkRMhSFRAdYlmdIVNUgJjK4aL9VeHML5pD5infqCP6EEzYQaCeqDmZYT
ATPzyi/g7I7p0K+may3384HlhrdzK4lIoZ0fMTu0cA53ozHHyzlhUOq5PoR1oellh0Ud1HDVgeyb9RiV5zZbfnfhmvlXhhmRZp7BdobhT2+wa1plak82
py17wBAmaikxI5XJEgxQ2bBYE8Ppj2wB14pBxHBkYbBqyg5hLKjWKKQDeqhNAQjoSsyW6OgCY97xPSkzquVaKtOLh3WiykrKryZ+nOKWGrCuhywMEOZ5
xPisResvE6QwcgXe5lNsqstgHdGqk0RiD5MNgqIJBkfG4+JzJL+PtfW1X+Hla8uJZPQFQhKIHiV3CQy8KAQB1lVkTQfyh3kulX7uMs5qOFVVJ8IUplzd
R1ksjRDTuaJi3ESCDtKJgWof7aDX55jpi8pYUCc9Rhb4WvKLyuLALq4o5rko2BEqh0pBlJfBUuQTUEbKI3EC2xi4+b6c8pNjUMF7d0/hZxw1WZSzAHxL
DfegBRBd6S6VDbGl384Wg/lqqzX9nq43DpQdNmXauyTp4PXIKMwJWsqSI3R5uqcrDMdz2uWqfPUtSYPeoyFfSxKLzMCZRbikHzWcASBTyuqTvCJxXZvF
gstYNl+wgcUynzeQiFAHOsWACmDQ+kibIpAsKu8s+BFDMp5fRGzj2osgmNOxXh+mkzEnWYO8r7G2L/E9fxu3b36LHQEqvG9j+J0HvEVr8loex7C+/ED5
bALjhaA/kLsKJ1ko4qMjnjo7obobYpDFlrff1SNQO2fYLyZCAT3aDml1X5XMiUWOllBiaHqbofV3K/A0pHZw2ZTUi53WLVN1AN2E+TCuHg91MSzamBLF
HSD0/qBPUGrIoF/HGap0pMIXJEywedUHQAF1EQwjFgKUMjmtRnWFHDCQEwf6e8dHkaBP4ITRp6HbD4BqEN9ajJ+PS3yCr2CB6VTMCgLnblnUhxPY6No8
NKuZebdCk69etd6BSklIqdj9JvgVq6T+qrwfSl4ANCNpWRHAIQZAhxo6AMmmiKGkRMjOagd1xH/QUCL0kqRdWw+fxZo3RPoeCQ/WN+TpRLXEoX8c0da3
3Djfyp6Wn9HAtrvNFgYxvMqGoVlXJDgIJBL59tYzWy3JkKqYENs/NhiQR0JWAko2kQC7AURsh9bqLNIftlT9vAXNjZCau60CNtJvDGuj9RkptepvB5ye
Ujksg4LwZwI2aY4UlNaRkRagkONWgORxORa4zTgBZNHAXLSmRCHWw1cHNVPBWooscdjgQA4UMweclrlZPI5ZYjnAV7ePdeZ2R3gSqmJGenjvZ6IkiiMC
BESReLh+C7WDskicyKDc2LlxcZOZqyhAgpBOS1q8Ym0rNh5+z/XuoJidk/09V7/j+VJ11IuN8CXZryFc2tncCgLFyp4FtFxjtDDiUBNeoNWcNQEVpkdb
5V6ifEJSGzNGQVJiq3G/wSJSAwRPyxJB7hKKQGIeH6mUIQax2C7akH5rzh0hpXrLO6sCLtMLRgNxpEw8CdHhZYgSM6nNrnW4XYRh+FLM481AY8liB5MH
xjNZYq/gMVpfUuAYOxQ09/MKe6qYB7vZwqTiApGiphDbPAYjQkzNC+pYoKdM2CWdSL7u1lFazsrFm3WzcY5eKokrilrDESZ8DQ+haTkZqsaZy0M9B2El
5DEgw0Ch9IyrZkCyPpVGwkDmvbE/RKttn5L6UDdmx3OhwEIVoILrNGTzKSIaVZvu8810gUG1GF4tgP13m08+wM9IYTIrc6ZS7J3s5AoQSMmJCTslhk83
Zg+OwxvE3dy9ARzpxxKKzXJwRA5RxJN5gy9rgUajCsxB+KoSDJ9DD2JGCRLyQ8YB5vb8li/qhvWjq3RmOklnSHKFj9mrSHIrdB0K8dfmdbwylBzDYfl4
y/wg+fcofMR50x7BqIFrk/eB3WcQYcpnPRboFxxLrYwZWu4HzyY3UlzOjbWpNGUGYLPTjjZUh1lMo2oNSRDqGsOke7riUoFzra8sTkGmuFRGIQZOqFCC
NDfULlhZ3qLtOHgxKwv1B3ag38UYTqnEZJN6gSZR0mwyDjSiiEu9JCUtvn2nc2uEGpRSmygByMKocGUq7zhO6YDMKa6612pxxjZ2ULoVS2JNAIPg5UVI
acDMlaKnDPPSn6aOQa61d3YFBwnbWmtYmJXRQn8xULEjvLk3RXfOlr1qVxAZJx2wMDbeKbIoY4SrdH+gtys0ZMMGXkGUCys2m09s07gt+2n+S929PGIz
0Gs8hve3NyVAl26OXdzo2vESCJhcdLTwvr51wtMpXao8H7EJN9Vtb47SAgALrn2N5QrxBpep70mT9TJkcVXYXBgeI1MKotSOLQLFb3VvNStE7WbC3biz
uvHbuweATAt1bTtSSPf5qtVLnUgIh/C2Pvdwc+HZAJ+N2/6QLiHSE0Hty32MhzWlNzK+1HXhj5xHSaVYyCzM4W2/fRt7uy8UrbvWNYmf64FkpFwCTtqf
pyxJTjwk7kkWG7h60Wspstm6c9XSVioko0hh0FWssh2yqXNjALjcUWk1u7EhpTOc84exHMMFeObDo7CBHHi18y33gZAUDYPmemPjyPF4Ro1uiyNm5C53
MS8In0KlwfzwWPJ/fNWEZtv/DxhtUr9Gg3tFUnW1TI6Q7xAdQeQWcQ3SW/YljeeEl5cNy7ZRBlQYHEqUCsGZSFDfuZxTT+5qHscSbTJ07bv7TbwKFH8T
LhVBX4YDnQFEIE1hDAY+1uyusOOQUK8Nya6QQFWrdp7CJmiQuKJQNEYC85rA1+/WaEJdPosxw5o7Q4bkGIG+ncUNDQ4/pW6vAzGppyCFuf0N6zNUmqen
/ZzmIfpa3pHszLc9KocQo8QBIB6ILPf4bYwnDAVh9Il/kYgJ4dwtSaylis+g6VkAIvz03e0JMxHy0zamYndg5ioeeUJbhbAtRgOqBr8WgDFTkl8Ld5Wl
2CTKFA0ZOqRLsx+hZg/IQ5xDx9MDldTOKByt+TcmLQbVd0y9MkEJSQB+f1yq7QTtIPYbFTjOiVCp3bfe54b7vXV3Ss4XvQ06503B87oYOFEAym0OoMg4
VEfbqu0p0mOrKYwkZutKReaUqfR928sng9bCG5ijPEYDLRJrl81matJEN+WpFKm7gcfOZ5PqZhiud/N3B4M9NQRijxryTlAiOcYGCp+NfGraWa63BzBY
Bw7dfVbpqOj3c6i/ibHQE0QiRt7yvZFnBNrxGcLGuy0umqSqLnx8FoGFe5FOSmB9h39O/vob76Gj5QzDoKCGMtplFfi95778KDEwV2Fph0Ge7LOwoZ7U
Gm28tDeRy6uLk7q9VWegk+ccNAHggg1U/AkW6RFGLW363PXzUDhE859N1vxBEYwFjXW1sZ82D1bHQI4jpkbhCtyNuX66VGlbvvdtKR8CcmNV+1fbaNrn
m366vuTi83r0poe0LW8Eyo0YKZB9EjPFpwq8cuj7yctLdcI5RxloFDhrjUSUSww1EsTeYrq/liSKRrNYkbqhRDorJKU23sn8M7WuIkLJeS8WxK+lkfMA
iGEiLhxhZ2LrqngF0ERfXqftmajA1mpnZjRH1//P7MB6tr2vdhxePM7dOnWhUVZaX1iXmZnE8YhZ+HlzpcRNbBSunFbNE0Iwk44e6idhDm/FhY1gMzcy
zix8/FDqdBruMAmdMegYzJCYE4s/wWSiiNCc4QPOxIThR5QH2repFB0rAyA3kkwznlR4gFNJyDT/deyK7xdKq9c9GBVClhJJ8bDDn2ZZtoXTKaEU7Rru
JshQgkmYysq167vCGai6MJFASM3EKj4X2vEFEmuNhXrIJNlGRBntqrPYwcnZh4HeAsHWa9xpxXAnkAFydiRaEWvKNeIgWIygXQEydR7SoDopyYUwo2GS
S1EPd2k5k+m+tDmDPKjCpD1GWQcdBPWcxUZg83pEJoQ31eygnEzyuvFZ3dGnnsY0KBtBBRrJqX52DqvNLe26Yk8HEX97gtih0y6Oz1om9FHY7fzuJ6tb
RMmwVRY+aGXRiVIZOHPtvX/Gxo+T18Gh9l3aEv87DLLuwkiIWbURJKvGjhtIR6a1djJF5uisE4FAwIEPsZvpG1H8coRKaKhIgiaotIu7zk2kZypUVOkr
V8w1XrJx9NBjMF7Gvb8r0umUqKcSkRUzIZho7pqQnqJIBKCZBXybuSdTYAhsfi6wt2mAzk9V330oj8+gNZHtlIBT4MjuUC5xjQK7Cl2J1YPvpz7nmefs
MN0wQzrx/Xk5EPndn4CI+8h6VGuzV8okIxpIZr9A+SUNgj7kfT7qNju1hZkCfNlxs+l4IoHHlZOPao/rJPx+7fOF/4a/t9Prf+q4mVgt4fZP1me9GT6i
Dmtjuhh2/dyrabBCIEun7aUdueXGC9JBpKq7TWalH7u6c2mJI4K/XxlSBFyRMFfvXXs8gy9mQ+wfS+1qTuP7/2CDZ5X/nLbhJN7gQohT6zniolvux+H3
ef/bw9a3sqKnx4ivexl9tfjtPga/tYu2g+vspZZy/DRhWJZneplxd6jAh/hLPpPOYzI5Yu1z2ZNZwe/wz1jG1AMqLFlOShM39DVirRRN9YPzhyuiBpAn
8bHq9iqZVM2P9VAJ6dybsezWpydYxVdbmNVp/9ToYUqqOsT+lDoa9sXYrsS9VVOZqcQrChKA5oZx+8ke6oYZ7PfLPZvtYdC8wXdSZvtbXbU7qxnOY5m+
JxonWmtdbk8U9k2uBfU0frVsYtnckfKfrPH7MblC7QRJswgQdW/Zi+7DPq2H6M7BnbMg8Gau5EujJEGqVheEX+mXysns1z0nRJ6Q0ZkkawhEyCKSBTUE
iKN1xWwK0ZlJChplSR/eVrKgDH+unCf3bfV0O9c+V18hGvq2xKBv9aZI5qnidCeGNUolKT7JgoE6QzVsKjmFSJ0W0JQY6RGTbZYMFSpQqzNkhubqe+yy
TXCwDoCSI+5CwcqbC4OCa01iIRCyjZNdtIJ9ftk88WHNoiyFdkUwp/OaPo5LxkqjXXdNI6hkkEAh70xH5lHYRN3e9/+Jkju1A3IBDOdQVtVb95wVNK0v
ZZBP+pUd0mTHVtoLzfJPYk388jVKO3djXlz+mQLPEv234PDRigT1kmYPESj/65GujhaxSHJ2v3VIW5n4VsrOkKn3v+7a188etwauHLlytqQ7Fz3/yiWd
ygkUEyPEpLosyZYLAnohWDpEV9Asp0fkvInpPCGHtyd4bzKPmNqd7dncMu77WA9fSp/J9OJUae5ttN1nnpwC478RroONuH4/M9sWat2FxPCM9tcBcpHH
0uNeunOSINd7WCh1ZZmrkUWCDlOTh9SuTH5cCNc8beEV5bfH56R2nY8lUakA/y58OKIP+c1fK8reUuIvg+ku55Rdq3USXquK1fxE6P+Ld+FGpsfAu1Ga
wqJuD4KwksiXfENEEtAlPnTrAlMKiAv7WT6ItDjcifuVo8shoHIpHAsMRvW5EVUKRMqehykq83YfL/dfXW+OEYMcGGwbywmhGh0aX2Uk8HCIgYgfZvUc
ZoSAwzdOv0WSW5tjGtvY/UtEFCoVa5qPKBEvVGrCNVUknIxwv6fGB6EPRU1Iyq7XE4DxOxMvcFfFcvTnL2qIsT7MeApxjAOlRN1Y72W0N0kpVmDLGt1/
6j9kSw0Kx5sRVuQcdvKcMsiNe2U70jz5yPu6CtbVBI2W7rXhkwYvkHpkoWiypPJROnZ9lvJ1vz8O2COHbHj0ImUu5fXOsJtmr+ugceAc5lGpWqSKgkVd
7REhFcgXfvnTsigYCtmIbie60yynpNkP1Gka5/xRc/RDchSnayn8HZAQQrqBMgrDEpBzn/l6p3EpKm4NRrnoSs1CuuQPF1J+nMfrn8+h+wfe8/Sx4DBa
/EkERWQgUgikhXphlq91RjkUgEfzKB0IFaGFa/gzvw+r6/SzmeWWDna7c+eixWVDMPSTq8jMNL6gR9XJU987W9Vumw+THr++t4XsUBm4NZeWIVGy/6wn
KBEvKw9jf53+P9z/G9MXCgpg8fVt3WIr6nQD9JF4/nMYwhBAI9jfVRfVIffMKlibH10f2VSe05Sh4YvRR3T2l6qj3zXWSzdqMr0TldfBVQnGCjUqwyaP
vcR/2HwYfDJToAvod7d/1Zf6/UFkVWYsp63H2cPxPUh0hOcYxkBRQRMRRQUc/u/zDD1D/cXnmAnvH3/s9fnanqIXbwlH2X8PtV+HrYezHTD+3MeH4x38
xPHup39bcZvPOri+rB2b3O46eTd9vn0Zrd+PrPTjSwejUy1eLyZp94bRHNLTWAYFOcB4soYxZN+TieS0zZ26fdfX7dAEx/V+4Wy/YQpqcpu2oJHaV7oW
dOsss+Mxcx6VcdPSXQvyl9DpUR4q1yFdSFJXl9nLR5SI5di8gRf9E2ImQomrfOrkn2L+ZsR4zkgs9Gq1WGubjLkzd0peDtgWm8P+qkxGfOZb2R7nHZi6
zIw0ZU11+jKvrXeTrPHKMeyFMUXQ50ElnpnKvja38Bws9K71s0YxJhxn8rVBY1ak6yS0D7IUmdCrTXtV9hEdpeq2PI0x6oep8r7GBa8rS7rgevXyllh8
TyuA3sFFHnTQOr52u2FzD6Cm9pRSDIe0tBuuc27u/nKXGjXBqecuMhKXK6znkq4/KEr6tVOx/Gvp5NhbOPXn0X85WlwZEmTqpLM1/XIPpST4I/2bjO9/
Z1lrcbynxdSdt89dfRvXlxq8Y+c4vuoy+/PyvlSmDYOvq7d5Byft/Deg7jbywvqtwkH79XHpKMzMfeeOcqVocTHaZbz6N2aeF9MiJer4aYceu1aiSwat
lvEQK/PoussjXD6q/Zt8OXujMW21xALerRpS6DotOUDVpzNjTThkIhR5GdHKqw95u2bN2P+i2sg5Hmb0ykrB1bo0MFKzZiu8pZwxkD6/DFJmKjl7mbwj
K+m660GkunCWU3178377qcrb5PDzZ3hQ3eqxyxxiugxthjYazu2ZdIky+1vB50xn7Lx+A87dl+MnPvyy83jWxlLdmqLlqBwWP2sFtaVHHeXMrH8GXPf0
7CyhfWw171ciHC/VDOXggoxC386sJlICyv6BaAyQKQzbh+Ldfg2MDlbvXN443IHDTsuis/7fCJygke999IFfvb1dm3U37L27K6TPJaf4pE5m11CymWzt
kz8BLj8HE5ChlLSUc4QdnrERVRRaikA/LN7+zFvmBUeOG7sIR8fmnwiQl3rk8t2aWZd3jzE3ocFs3UNU+XZyv25MY9m1BbtzLatdgvx7Ic0z7Y9sthko
FMLga0HJzptTnIRKlymzcbV1MNMYzbIGVkAOM8DXl9UPSi6O65L492tCRaqZEbj1hh2e+UrvThk7xfMd/7KwIoc8u8QvOBwNHhq0juKnZV76dZ/MNJDU
de7O5eR+ZrrysX3gTLcvnXwbjoWaY5NeJ9Da9gyU75sdfj6sPHgNltQebb55MOw4fHB7/7ZtXnwo1vd+K0gdnnRkW3DO/Dy1nPu/hIVG3++vZqTy9nYl
K9umfYq3Cjv4dFxbozhuKirJXuZsqS9q+QhZLk+XbFGzW0e/pWP2riWt7PlEXdVlE9mJ0du9XqCPs6S41ge0V29V4itdY7DK15PI8PLQb1D1kAxObt5b
cXKb9vjpSu3H45ceGbdvXjdteu/3+7pE+I+lfTjFwnIFFJ2HYNWG3WPmLG8g1qFP4M1ZNJmE4v3FX/LKxSjaz1LoEqcua5qc/hVcGJfvPJmZ9fZ5y7Nb
JkZGN37Xnl6sUYaasvxVxsL8KTZGZ7xKaRwLEaPMAyE91nPpCt2bCXvj6s88vVnxM/++XFte/h0y7Hik+0tGF/7vP6prpeKLbU/afZ6u72lctV/qz7cx
pNbrw9X7vNEHXAC0878fM9/7OstKdxpNRvVZwRKSXNL8vp2oLuqY/XlZ5k/gov9eSNZfmdXqvEibkKiLoSLyHpcz+b38j9U7B5MFugPawaULiTSUeHVV
hN+XPx3q8heo7pe4AOR3a8uQNKVofXuFYqUIVKEDjdpuAz/EB5fr0UTFD2HhO7CLcnWsJuVFhxoLJ3vf2TNOUC1ee2JpkZHgehT8DfMTmyXJZMOBstQq
dh4nEL02GH8HHsTIh14GkOF1vu0n/88W3iksbbxpijEoxETcq6I+ThHNRb6fKifQIqbPV6gdvSM1pzybhMqW9WUxeJS7mi20ZO99JIrAqT3M7ztSdUmz
afgbc1F+hL9+opId+ajUkj9mSliq6Rz524xL9XoqHiflNbQVOPvUMPOjMriB9LoP8vUPZ9fv+h+3sex9VYq20rJuyYned14YlDh3tSE+khZSLR8xdx61
FM58eya5h2EETILn6SzFTCkayh6tWraP+D/XFUcxSD1q3dOZjEFBBnahhQlVghWBShViKc28rfr8rNrK2RBJyX4HUudDoLW6nX9tKwQWhc0x9bmfmsmK
/xK1RQeub+/DlNUenTQk1lORTac3rW/8s66ojnnOd9YdS2NpU/Pi7BPXEs8pOUdbsIfKikyXvk3zTirqfHk0XoGIa6+vblV+BkRwzjckkJTYlGQWGpRc
llHQwMSUSlAYuz5RBRin8BDBkXnt3s5y/s+vF5eM33g40d+3hOFcaWp5Sbob93OZNQYXIqJN9mWCIkTE1aYIKq7rxdRKOujh+sqN2Qr/RXM0MaSYTcfU
XcP8/nqxiUiG2CgrnEhBcoyMVkHKpyZZHXlmtarWU5Xd9pTsHVa6u9/q+UfNP5J/Fl9mXPTjAUgj+VvofQAgBiKfro9KSC+GMwzmcyRcgjpiW/B3cdV5
Xhfa+HJHYZKotwuIhYnNhMhHcRX+LCOx2p5Ow2uszaa4w/k4VG0z1/y4csoy2bq9qgW0/qYSSXNqhkx9XBv4f2c9BU+4yGdx+1mZzh/4Aa87AT9nztOj
2VxK3DaXH8usT77c1pQwayX/WWnzzl/uOHd405dj4485+DzYks/9X8o5Vp9zsfne3P+m74mv0ceUg4vDa0n9n6PANytW2LkK8vgeB200y0ytee1aSlis
61pJywVZeX6tA73/Uf2Z2z7cZP1imf+0f4UgGay0lYvmoUXVdJTOIMeqUmoIX+B6m0spVdbXP00n9/uycTFWlnW/bLDivtaxn69+dY27mzFMW3ddbNAL
DfR9JLlYLZ1jg7tCpNmzN+Sn3Q/f/D67M2NTrVzalBfqnm28hD4Uk9awqcaw+d6xFOVpZVWho0zrutLwtBOMi+R8rqGX8f1yjchRsVNy930Prz7p0d2x
a1GeLKRwuw2PAig1EMrr6Rnwow6XiYj9svXwlo5p6WhGtAllvGq76VWfi3saf6nXlgfVeMUzUzOcQN8/7KyWLvQWbrM2M0V1Cg8JrmuVZWPk17B7vreC
HP01l4PrMehtuf2d3re8Ur8eG8Vn3+7slLusONtez/C37YrQa8/d5PElIVQb7vp3ST31gN3/Cr7x4u2kRovzZyYaSn1cfoeWI7nF54My51tDShUcfbDc
T8Jz9celcVk1SPjk0ZyF2cdJcIHCdlm2xFdFvJbVFZ9IzMTW6MVuup8HEsjO2Kb5ZmuWAta91w4mZrDLcswFKVojDGXztU1M6/Cti2xj1iZdY4Tbrxqp
j5byen7818d5NgrY9D2x7Oj3KaFL9s7z6s2ekOOnM2+mlGpxxHWVu71LSscfR9Il2MwmpPuVfiu/dxtqgJutMvWzYkxTlyviQtvh6iIlVU2jNsVziaRP
LnO8zxKFVHsko7jB7ynZwoxmQpBXe+UD2S5caRxPKXLVcX2+XFab8ud8bvbmSck9ZD2o2JcmUKW0K5SnDjCqSRy2vel52iPXxfQ0n68v8rL7IUy0Shis
xbvIg1X/f1NWNKgzbtycFPOnKfhP2RpeQax5kNjFKQJ4+ng/CVtVDkB8Y2GgCRJrylIsGgn5nqrpTjL/WWff4aklO2cnuLFoFcz2Z3eombRer+F5C5lC
l3osQBFyYXBuYodzytOBKKraT1tOIgeO8DOc+h8dKhilsdu7OA5XPZkE3qcnE+5lcbqRDb2HL0nEis50DuV0LkbmfUul9yyK0/JljfJ0/42jtfWhOj/R
65fbfrz3rdua2tHblbBBVxOZ15Q3qo+VfZ3zuKjFfnPWWczJUz217+tpY2u7pfXY7znHpTscacO1qPJSO9hppKO47N1jGrtpuF7dneyYu9HrXajwqyIJ
gKubrAPbAWQP4pVf8JRuvai3VfALmm23SLTJ7+t3Jrv6/jdiRpX5Kzb9ZTkVIvzmHNDY+/KlIk5myrU51WnLteYen2btSQlW1tbT3qIo6QUWmamLQNYG
1XWpVMaSnyjhe3wMsSs9mt7VEsspyDhlVoo1PXDTnBFODyHbaGk38gyK1alRvHofKtD2KE0pXxpJlktpb1aTwHZ5PRk+2xVaYm5Sa5+E+qVWw1f8qYkp
LWBv7uYgwXtV+sO39cp/RhQ06haUaXObPNhofKkmPsrJs4GxU6O6oWZ9CqeVwt3+p/pevOLnfJNjleu+t7Ke1R4K1or0dZRRj1jo+mekT/aZZmyv8XEt
oai6MLe4uIfekX9vbrX55/4Wqwl2elK4nPxy4texrG0t++mbQer+vKmMcRpkwBa6hn69pf5bbZvfAXnfaVOGcX7z8M6cj5dKe/Fyhq3HYxtqsHzwnbPL
HtHVdpqCLZML6mYy9DTv3XKvDfVtO7szfDMwE9SuCr1WDpGblZE6vpK9M36YWq6VSivfHd/o+0ZZ4Gzdc9YmRnRp2O0puzPdxq6TjziD2zVjnzrt3Wv/
eTQe+d+Vo58AvHrNsNV1dMPA9TQxIYv6fBh6jsU6EcaqApV11I7CKnMiRRVX3bZcNoPQPRRu5+S0PlFGkKL+5Y499X4GOFR8mt29mdF47SIrDdp93qlJ
x611yfzX0F50lFF1so7iL0HS2V62S9sXCr+DNiQ0M4ftdvmtKkXyHGnGcqazlVcHHHstagyNfeo8bOTLhrLsXZpm4r2vUxsIhxK3tzrkvpNxocCSrWM2
4MsGH9rbw+JzlCsxDR+nKIeFDvs/LhVok2fO1pznYB0TjxiTyNute527qUzzxlC9juw9ufYK5uOvupa/XJ9dzDXCr97t7JLHJVEz2s03ZTtLe9NHik6A
LVcXe7ycwwPRpmdFE68WAbhdh1MXnXFUkF92XZGdJzrWWfGjzlheyBrKk68N3aZwCkrFTvVfujzZZl20u9pXvYhV+Y1M07iins23d9shlsT9sD2fWo1G
02Y2fl2s3LjJprHqqGLdfXPWXhVfP6urOdaX+JZ3NTJ4BObhZZltGU58llw61v7qi3n4eOdxjvNC58XfrDF9Y0NaIo3WeXbjqRNJBAgoJ/afrwESQtfR
pA+UuOKKpoa4rWdZB6U8/Y4nLn423lWBrPT2Ubu0Oj46Yz576fX8BLKBxG/oQQqgPGfRhLrRssa+NbazC0E8Fa+lPW1aM46YiCpvBcFw5rR9br6ZWk9o
q2i2Oz+FHlLXuWf1LnORvvPD5aF2dsmPY0GXYzA9s8cs40hSHerSstQc4lSOFCJw/KXKPpr+X/hs34G4nlw8CP8zD5DoXhT3U8Pdwtxtys8OpC9y4EKd
lzDZmlHnEEA1fK8zFZ85GQyDKSOn0RweZsRMENlbtdEfGezONK+HjrwpSVuCm22UOaz5zcZdD9l4PBfVoHpactTNOfZkj6Yg7b5ijr/asJPIWmGsy5z6
bfszr5Y/u1jwdv/JE/2srTUFSUoL8YclVKFfHOv9mzpX+OHEatfsx1szBBe6oE/6FDr7vr/pt+77fWJAJ6iF+vTmh1zTY/8wWZmClBTEWfx46LhlP5nP
l+Hy/x6L/mf87mXF7oE2/Y/AeUlCxcakEgoryZgwklCPGzz9iidK6FPEsUJRc5cvq55e7hF65Gdd0dxduO4OBR6O5OnLDIzwA7v2peoEH3RyiTKnOKbI
5/PAdg/nQSQQKQKVBOi+Rj/X3vzsS/+O0/2c8FCTHH+J0aK+r6kfq6AIE5dxA+dERukfIlvgvyj50/X9ujjlyxTpCdUv++Hf2Y937sOco/1wfp6PPNfh
N5Z3eutw4/ZH4fPH29k7/hFOa/qzyMJw2W1rNO2h6cIS2UiGFCFnblZ4ezzY8WjvrpNZ5lgJ3WDOfcDo8YF/5ZrJRctQzcDg0SY7XvMTvSlR+Y2NBjAx
WdZDjxu0brw0qRW89OmujE7GegXIjR4fOF1OQxZKTX518fz8e3P9jLyVUBZbW0HbfNEzmwWzWIP7VTKQFx/XyzaVvBgwM+rcU6/b8e88fX2ih7ATv1Zi
oq6ZFKI6pAp0KqoCkoUEYfiry8ZR5+due2ydd/kwGvhcctuXMPOE/LGXb6TF56snKy/MNuuZ7IkKIrR6j1PE3+bL1RgNWwpVRllsw8DTrEcl7F51doyY
edhZV6CyichMVtKsCusqZOjZQz2tSjtOQBk47nAw611Svp1t1qVBz+4zvl5dIQQQghV/022ey7THG9268va3jb4cDkLWnJgrK8kIUuLFWPlzd1VSaHKC
q37rBEp127Ow8JYSRDsk1YDMMHKAsPAbHuOvwijLzs6JdCpzGXfmxIgaSlMfr9SXgPLtNA/lJSRnNgwEpWOYpu8hQhvlE1OsNpjpP2nEn6Mn8jPZ/HfM
92ivrKuUvWOC0270r/PHXwzGJTaTCrLtuuDkUEwQlbqB5Gon7Ozr2xd55b8XcwZdRB1VgxLirIP2Sk05yiCrC3QIL+9d+3PP/XMNLhJvD/EeH8+GvQ9l
D49/gzp11WdY6xCCEVEgUyA+kFB4erJQ8x4ZWbA/d3hWUnYer2tOkgrKJ+rtQD7UH0T8e3nz6xkmOubNKFLhS9cZ3UgeJ8FP1s3/LLq9RK3uv3Jh2TuP
vyvcdAOCHjn6MJnpseuwa3XMErPzuGEC4Vs+JKD2SDlIpBLJxsIdRkvfcTKWPu7HbiQjn3EJLsVEuevIJr3r3evzIJQfH+7u9G/3r9VlARbKgH1SHU84
C/KSZD2OPZ6v8OHrs0v46+7uazXAl/cJQk2HYaW0T6OVhmv84wmuLAPRKafjSIXOjOCKTIYDSMsxX/n2/hPa3iKW/HFWpsqy7VDZfXsPq3zaK/BL2T8l
vqnf6EID+nD+cmn4BcuIOBL7vk0f2RUoHMiJiX1sEDbZ7+M0Hv5fQX7vLh26yEZqSM1Tl44nl3dP9/Vff3ZhWysp7lRePrEJkSQU8yFI0oKbd4u199tX
3DQfZ4UJXazaXCp21DiXD1P3sAty5RtlctVSR8w7FXkX5vjQiExJQLAEoR9BSI6QSJQILLJmFhv382mQKlOo59JRtJOTvKXfidO0U1rgLIfgGnpXi/5T
VCADy7h7mRe7sRdJ9/28x9C/X93bqO3LAUcxyXJEXf59YVx1kALeoU40v31xH2c7jPFp0GUhgAkoSbFUKlW9UqzhG7lA/SRMQKfhbOonbJjG3g15/fxh
gkTqa5Ela+5n+fjUC596D5+QyDoMjA9MRHXWaDUjqqbIDw4SkABwQQK/JBoKe7x8vT+m2VQAOzLAyVNCv06Io/pVrKq1ViBsHUlA/WHB8zI6i9+x2+00
FG72eCa54Z2IIUZIABWyoxSdlxCj1yVc87biH6CPdzxG54n9Uv1xuM7fUzE6ooWu/scfs/NQJmw+34n82H5/RtPgeJ+eftn2NHAif4qBoRSXdI9VhA69
/Y9iikIPY8oDj7L0bPRZRRqEB8my5+0ZfT5UFSVx52cDQp2b/5Z5b2mKaq/sVNJrLCoarp/RRFi/ROHJ3lW6z+wKnDrNkA9kMwBsVCbb3YN0GzBzmRPk
qV2UOQT22w9oAeq4xy+lxjmqm5mWIN/YwVtcPfR+DjmePCs3RPo7/iG++QCjPlVgBpCBRjLNgJECezsSgosKwwRbvP1MErqtwQlgCN3gh9ui8/zpjPgn
R2NWFYHxZwZ+lhp38LDrWuDyo8h431jjEkNLrufQglGIGO2/toPYU7D0VSs2BH8x4e3xsPt6Mqes8NTfC6Zv2SjTyoynoCkyPw94ZhH4BZqPiRBhVeNy
xMeaBSJTZZoPhEhQxz8WFXpV1IzlDCSiGVTn6n1lNu/uFPK+2c05Vl9DC4BGipXn6GF4tJR4MCeF8Z6zGah3xjVXY5sFVfbwfQiObUoY4PKrW15vPotf
qK8BHdjh8eUCM87OsN+Ve7ERN81DfmZWt3HGjyjjOuZ5SXRrPpH1lstbOaLBJM5VrLxnQzV6d5dtaLXbyvvT3lj7FlEZ+Df4H6d750u7XlevhHU5zW2S
1PTYSRnLMZozurqCzyeGdOXZ8YjwqxpoDe2UJ8h38x6WXzl+vnkbZURgQvr4SfYCJDu7ajhEyTgqq71PzLR+hmO2dmBdd8sq+i2qtKZO0+sKwfKSPEAg
WvNh7iJ7Ks8KMRMP4WlSGZWoJH8frzn7Ky5fqF1jI6qrx28wgtwQS8kTgoXIbJhUxmJsjEgjLvhuElkHGyqk6ylPKQw3rfzD8O99g9qutYbCrAyW8pPl
9fvokk+f7tr+GnLllUT8vdjhLetBsXyms3YMnfiUsgsqTo3uhB1KDt6UImFp2/SUHBKD4GivnmlkJHA92oxBIV0ZcmUWWkmk7m+Mw6d11UW6UoehWXpK
eslvPqau6VHl6uVkb5gPUKcoPIYzf0yyzf1KZzJpG3W69DgUIXTH5GL0OX6MrPF61aSIyT0YN1cfvBA/ZLeyD72kwi81KIn0rfY61G/tuSP3EE1AeDW5
osr05hglESF7ui1cBR35cHflh+9QHpmsLPZOKRJlftUUaYDCw5rMiRBeSloOoLlwRMZKfMbQ/wI7GZ009apYcqbnpvt1OnWWmwvUMqdspU8A1HTovMcR
gwHsFJ4c12IiShiB0n+q4WI2EsfW+5aPACgN47jkHCyDd4bAai7W7KNpNRIdKPKSkMwWvgfpZRqbdenZkzgkHPLGwzE5Ph5petTieiMjkRccCZZCV3v5
y2erEEqK5ovZeslUa8Xm/TPPGseYpkCJCVG8B3ALvzH3IMug9nXiOFU4FNPZ2MAbWIRWA2BYHdru9OIbu69g7B3/Cq9mPVp8zZ50PvyEwRoFjnLkQ5fQ
WCpchyMlWajVfY1jciYaduCkHj6smAak8TDB4L2b2j12bqb2n45Qt+XBZBhmpRbfYLoBL0YfYXyD1qMEFlVj8+fWM8gBNgY5WrBSpEqIuhLYbQX6O9TD
DHsYe+UdAZ+T+7DsNFTXVdZZ52j5etbzXOeoxKEp9yjD/wk/Ii+frh8+e3EDtXpPKwW44XWs99X7Li0Za+VCwlmGyABIsQAQ0jTm0M+Xu0+NUFCciHYE
3LlK0dFLByAxUxIXmy7XY56LxItpe5egX8B7v2R9XT9QVacwG0RQWJKg3ngOD16c6TSWs+Gz88DAh68+UW94fLK4KrQXfTKyBGHzCtfbXOc+q6Xdv4ZL
4fc2toBRuzZkesEfaQvlvGQI+HT1We5Gw7OzkHdUQZlG9z4oGHGBfgr1/a/a+fVKD4Hr7HhCB4xQdSwvgSzgu0GKMgkqdy/0myFf9R0hR6PbCOyDup6b
PETCEPUj3H2z/qqJg8fj7aB70kk+Z8+dIeSDW5Sw6qgX6AUknpxi8bfbNAFqouQQCSAUIJg8/ZpDmNOio/29wcpJlE0EiFz4vQTupHLi4fqotkWcUYQa
8VckZkWKETn4cmxJORqT26MByO2mTMoVDvmGapBMYmwyoB9cq0HApNFUeNYF3tuoYTK8bRkayvlSRr82J+84xPIr9MC2D3ZzgFKd3gOOocR5lKY9cmtG
2b9rjrLPjPPw6MoCPMcf26KOo5/LbPTjFuQ+Q6bfMUREHIbepgnpRRYAooUcRzfROu2qDo5NDuOdgBMomDoCAMqCZ05c7osdhmsMguD6SVz0Ng/Pwa8x
MKAGIX7xSr8eUsqh8pSUmkvtW6ZXb1kSrSq9TWT/DPYI+dZ+3st+To1Lg+lhMSReBtRXdZ0ImYJivlzNuNlqpmqyoufVYY9WCgiXBlnxZINVG13EmcKf
WFcz28ZNwHDJbhoMfRq9rZ5u1StPDOko8lrlUCKcJmBIrLzcbPI6pNmRQOajJULbRFA7t6KB7OzuGbSsJaJU55M7jXPhEgYpV08nC0TriNqajK/O8qL1
kKdnlVpaUq2jou228uwc0zCphvDJrQV8+Y0zgGMIZiR6+wb32FZ8Px8eth+YFqo1ooWCyVxO18Fj8U5Ak4NRw8I80q8L0Pe1KU6+85rbjWKAJKbMsgaX
RPj3N9fulWumFTMrGrCOG14GqD3UH1A15LfjNS+7CqTMcVd7xgcUFu3TlRPZb7u1La47H+rvalokO92qXkwlvyhighFUneTEkm0PWNSHEzwzlsVdfjPQ
5aXXm6wl8PcjsIl7dp+mw17BDcSKzUDfF9TKc5EBGIQ9JFpBNKKQgsCjpib/pcnP7Pr913W8z4cIaWUruirAEVVNhHcKaChkIw9W8igV1gXPkJ+/lKns
WnoolhR2oK6+Xnn2L7V4JPqVbrv2CNuXxbXkJlD+WigVO3BV8FAjPILedcn8oUnHpz0FRlyMsX4Tz8SA23hnvrmWyv68VoeICzZa16aeNaQMUdloMhIU
MtJUnRw/xmnaWmasmsTvMQ11MlkU4GS3DQJPuBfvGfG1ayjd+8kKHdxIjLPKFlJq2G8SYP83gqo7EVJTF/nn2rjYo7+Zq7Uei1V19Tkv7YvX89T0rOxI
OkyLd5WKksi/ZJmDF/b34lbPgWPXjDouVpTGwWaupabBHlDU/PlikpdKD9XLEgRIaDINyIazoQYRuKDukNY2C83lazHfFXuVFlNGXwFvcr/N9jSIf1cL
PvO90gDQZG/nTEAlSASpkebMGKcGRn+mrA3UPMdIhTNTEhUk/oLgpoZqPNuVwp6TXxtUhYm0/1CeYNe/Z3ceGyIikUItJX48mSCgcEBeChhpNgFBBBRT
qWBANa6TlhlSPHnWVjQqss9HPzC4lPzyWSkZNp65sTiNsOMWebwPZfTWsqlPY3RhBs6qJzamHteW/0xUdOgmNlFhplQ0nkv0W0vWQlQ0zdm3Wjb8FfJm
ajVn6SaNDnRcQ775U4ViofSqtZdZBl9rDWHlJomd6+HKQnSZb93sgPxuM3bSKk5r4Fk+bpbm/wmv5xKip3W8lbENX2eVL8aUmVUhyw4Q8t17nw3bVe8O
9FAumhNS0yq1E/RmF11sr6Y+aTwLzFgwzJ7xz+mWyyz0UOalSTbZSGQtwhY7YtwMgF4fRv67+P4aqayDD9UKdMGzAy5rJ89ROQo7qm3dJdp5NBHQFSrF
QC54TcEynHr8/U3LiukuTE6nXj0gR35ceX7gRQScVXgagwya8BkUAl7+PNiOFAdODUADkYl0v3rPaSkp9ZXZUEXVxit2eRAi5CjBYdmjXFau/jSSUta5
hU+v6ml5Qu/AZh8lHMesPllKQB8Jypx3MqlGZuDkzO418GY5d5oDWhuu2idknH3gxYW1u3QE27odvd4YeZM5Cbgfbzxkg3ECxy+QUWHInXg3KEC25LpQ
gYGOdJZkyzqiyAkKpNRMH40Kgq/XXIRUzVBQTIt+YsMxYa5UzbJEnXMnLuMgRQklHys20RQzInJ04B1vIpLbZK1mWB57fCiZAA6OEWdZhlQ7GFFZA4iX
GnSt1sQImoEIraLq9WO+AlSUImqiVNW/senfP2kc/XYdPp01ezac2TLTb9g4vF5WYahfH7MpFOyvY1R0Vcctvfte4qpBN72dz2tFWp9AieUjjqKGoJEr
BxaQrlGT3YCLEWVB5hkUsVH4ngaT1lbLPNojt/T2/w+ZY15ZIPp+XRgUEslCz6bSccJ8WBLHrFBwKvbObHioTz7FyFLnygcK9aSOhCmeaWaobRurLpQX
0WlahhL2BbE1U189BBvSMtjwnkVkZ8dZs4Yswax5TT0lrXD92S3jeb31XMkUGTS4Yv+qnCTzrV8oG8+G8tLiBPeFPtUZVeYyys07cVUTDstZMDGreJis
wpDH2VrtXGU6zFmw8mFyw7GvSUk1xxeK0i4xq9mK2VIVs8QMxtbEoElpuz3OpvNecxXjtNpMeBbXDAMDgcMUfOYoQbAORUKNVVyOFV2pJhSRgbuy4Enp
GppOJ9KSL6RQRf5WyiKD19tncbX3XZ4vr+s6x4UzmC+nL8xl6xXP8d16pQlxfcj7I+D9Y+A6xo5gRX9mB8tts3PF4UMpQiryU3qvDlIQ1BW01ScfVfhZ
yxrkD+C0xKRvP7pr7aS+suTFM/1unulIMLq05/b4vE5BplQ6zKngnjrJm9kwwNSCFdQ0IvQ9Dd5IOVjeSmGb1W9egFrTAYH7tyYob99eg9DYDOCVq3/J
/574LPMHzm0H7J13+BqM3rmgp+oRHWfoU5JXMgHMr5n5wUyvKXZA+f9Q3EDzB7pa7LxPTsoYyTM8CpJCKUUkkAkt8MPLteIH7GcfTwx7J+Djl5Nyg1or
xpneuy9m67DsqaTSRR8gqPWtYhiH322QBGlgwVnlIdJptLGMD1aIl98MjFLCvIAuopYWkfjrOJbybe3jlV4YtAdOHCj2CMGy+9JjK3A9+gsPOtmrCqut
F0W/BK0KkUUdi6XKwfJZwFFWHutwo4j1tRx7t15/DfBnjsv10MnnbHKuHpy21u21DMcKUbt/TvRxndcsKyowI2IyYalmkDJervCSjKy29ahu7VhXG/Vh
poks8lTTCpMTr2jsozvJEDrNz88Tpr2e33uJGdJM4zIU5Fccl5arwIlzqQR1KAQQBvHNh4EcoAy5rbhk2uYWnaw6Dt0jLvWr5TqJuOYooSz7lkkKsmNd
5As8REgHDlR2Hfl0nUZcEzQkpgvTFkcg0VRllrCjQ6qwwSBO4YV3DgqG45GVc0QGCyk31ZiwKZ0WY9kOMZapmkfW42qJU2HSQGDGepDKGu+Ox5EnWcsM
/pbOS8aVR6HHJPIgdSEOUkEj4nB3IcoleyLseMAGQbIEKPvWO7WjWjqSSDkQpGa6kZ8+EswRblGUCBKXFmTOBIg7wYFLiXuzRZ0n1HkItU3z6OiD1nnp
jo5Ft79CMYip0J1VVVPXuoEXWkuVrQjvjnd2i3d3d0sp1+cOxypuikEbB3v7GGuZGvHcODn4MBsdLutFfBdzeInLC/dviBmB+3t5bi+tBXMWbZQvrz2f
fmuDr8PDx+n3wMgB2kCChJA3r2ycgOnn3gFCSQauNwwnLO9+OH+1RIS4SrxUcea0ilsLjn0FKjP5pXzypmL+V5mi571Sy5Cf0TmbETiDtbgRvKLJRk5E
BWfA+aoiykbbfEavz0HUn2LqzMtwi9jkhECqu6fKg9on8MZx3dp9nw+PsOzDvZxVCfL136nl5gvItocmSGT3UYBASxC5gWG6IKTO65CSp385+55UMgMF
qMKvrSXgFgkoDJVso4DwXEqGZfNvAtlSyIM/OVvnBxgjrwkGDkxja80JX05opDsQgqR9X+n9jWQxf23y8SOMU5EN2Gti6yX4/n9HRge8sf1PDJqwNiGn
mrQIX7Hkn8XaB27hU/+CYo+3Rfv/psvreNvA+igfFxPZQqJJWYL7qsAxSngqMPFVHDl6/d2vl3SVeRYQs4EmSHtBRYEv+g29Of1YuO/6d8COzX+OB7VS
zXLFnj/y/qhI3S31S8Mjeca6c7Fs3hbSlR9did/I3pqrA+oqBJwoqxDY9HfcRKRfqZNiqp4mhBBoRYKMX1fcxs2QzGiNSo3XtizFkfuNfdUYZFD9wv8G
bSQyZ9C5cVw+cK+7DDzk9WdjCopE12Yfl9C9+JTNYXjnRmN7yczirUWjVElSVfp5cbRINSap7+ULPX5ldkL8i6UwzkoS+nqbITdL9e+eevWhMBnZtTxb
A0cPo+riRnt3hs4WuyjlULd2myXpYmbBndWF1dotMFWNPB2GsqI76YrA3jsxHDrdta3q5SslfRUmZF7Ueccx2SrR6LJmFGUE/f+LMKczviKEITpuuR9F
Wx7mZl9FTQt9OQVP6Nepin75jT3Y5uQX8WDAe3PTu94tw048habcG3axy9VNiSCPcft5crjjwu5lG+nbvw/v2+P1dx5eB9v1fmdv8CSTqJGIAfxIQE80
/NM9H7uzt9O/9wPWf4HT67+OsNw1RNEs4IQnmzkezq1oRcKN7u68dCiK1LCeTHecmiXOFB84riCS/8Qa0JhTLlN4T/hTHCYUiv9w1VYeVoe6n+gw87/T
oP8j7DinwOOAcuspqhmqqQmUippo5p2dmczYWSiHF1cM4n1YfTop0J0FWEMn3yBP+HIFBA+3y/scU12PP+zwzeXhD/sT5us9ZD/sP42g9gT+q4z8wLyH
vF0+76Pp+7btC9xA/YPsbSdLLhMwqW/RMCPA6/xCKALa2DAVqGIVEU/Sjjt3HHkFcAXoA41qo0TUTATIIUYEdlhT7kiUggH5EUEqb5IgwBfpwpIPoLIM
mV0S2fYjOAMv4cBCCo/KQe+I52IEgMuSosMyD9biTKs0k4RH5z7pCBIH/pJaBwoCcqC5AsXQcLiaAZIEPXrIAdUDjggZET+iZvkB3CB07Af2/QyfgSAN
CBJEsMg/EDjwkE/GANMuBI4SHgjVC4GESPuGRH4WVyQE1j2qR2BB9umZvPuEeA7Hke5+I3hQ72f8YmIpOc3H+GknO+N511Fwfa1WrH6qRU1mshn2d1O2
kpqRowUPpd7GHUZWr/Y62z0fmbZz1BnPKJiZwf7W/gezbWT6X7OENlLsceLO3KoffDHOcohMwQdiP6OMPl7/6NCeB9OBxAEhz/BD/boT/jFrFEPs/i/X
DQv6dT7CaaEEtbjuAnDiMf0wpFU/7qF/7f8dZrnMxViFu2YIiJC8sMT/BDlpw5Q3jQNollGMBGD0iLc3UkCjky4s02v+ccH/SehvXeFErfYcUwtgxIaL
tH0NgaIzuefEJnaoc9WW2VgL0MlYcnX2nciqChqeuWREkfHQbbG0VVEQ/ptehvk3u7yeuWaXVmIBjAqBf7bUAy7NzvzHO5xhiE7JumG/nJzzdsmMGzOt
YyGbhvTqEqQFrCfWWY7pN7xoN1DqXOv7vr+pz4fDX1fft4/0B9/9HJ+oOg2P6jrPxXy5RwB7PxuQ9HtTRwf0H4fcHPsBIQWuk6WGjiQQtuJrcY+H0jdD
AzsgUEBEWYUCyN9EBPqhyUQIwrLiQ3GQ1wIw4vZXwqH7wWRkBTWFJi9eAmruTN27+ftDxJA/U8/5/mz8rPgtcBgKJqnLLEiAQjgMqAf9b69qe4rkwCNt
NodFTm8QUFCpDr1E1l9bhoXmwvTieVJ1qeRb+xdJ3HA/0hbwF+3hEA4bxdsa6uHM7dGzdFBjevN+03B/hqGqoosU7V+Rx/CQaRr/BVl3xxxJlpq/9rM/
da3D31vVeWPm7pi0o+pb+22eavGGSmm69gcTMtmpob6KJtdgqtP8nEZa2o/E/VpfL2XkB2GB7V6UVz44UEtoWYce+/jKLF9t4D9ypbZ8Y6GZls9r2rqS
JOrq+He5a5tM5UdqtijsOy8jekhKZJWHUPl0fU4EToF6lR1VUJOOuvnGUrtZGGgVjCqN5SRyZb1nHHE7U4zEExadOErS9kew5OJCbgM0Oz4ME0IOIP9H
DygSyji9Zhaz5mGrrOvNqjZzWZYGCTAP+VspiBajTdQrqWFtaXlEj/pO353lviWmm18pIpmq1GU1cLCpbQi9pvWCqnsnUzeGkRNSrFbMvSFB7Vl4S/K8
T+6Oma155MnDhAdjbNZ3Ms3r7FWSY5t2wsJw5vpn0OJ0g5Xo0KqO8B5ueGnbk7R6LcNVcjjwWh8jg7kSwsq5ut1LyxxehHdDMDNZzZnMEmR7nS8Ti0l6
T+oNCsC1eTecdSxMlOctdItn3aVrH2F21qramt6xy4wGdsnLemHlCqI44/rznE1Urx9as/O7FWYOHbXs3jOm9Qy0LFa/ZNYW2TfQfdtKeZ4SRyOBrmun
kVno8sw2KLPz2555kV9TcX68086vteeBHpd9nMv7m+/Gz2o37IU/uayW0kya+bQccGHAyjar8Ftu7TUbUU7tVoGs1mt9+LI8caPQWiAxiR4vxd5jdcP6
zY0BFtmu3e0ZAz9FAylGLBcperPhHE8a5nO/qbbEmnNehrI7nZ36zplF3ovLAisuOHD68LU2lZ48I3r1pywoe1tcRlLhTVhSV6Nt62nxpTj+BWrqLkE9
CxpLgrZso+1vVlOm2GPK8S/ku5GXHDfhOxbBk83teXdqI2XtgLSnezjNR2QortKWUmGnJsPFW1mxeW5NNrTFoizPPyUbF7N/jwnBO8szyfFYeOES89lT
yvnQEKrsp39HFaXbefBueivS7GfQszbydwXWHn7tIfHCWVlEEvP30kOU1icbqFlaGG0TZU6qGHNXrOjOYy8W2bKiOD2furgWVZSM6dbb0Eoz9u8SFxPX
FuT69qzQjRVTLXGsK/BWDBRIHVcHM+U5X38m2mqmTKYf1Q7bogXuW+fDApei7SEQIKxsXJ4hXrsP14pnOz6OqzPTH1O7r+mJqaevg6lZ+BuSh42bxMkf
3eW8CZGGxR2VQaE8GBMuhGe2ums5VfheJuwpxh5RR4pSZiz0NL1eK6C2dhpplnnfE6SzDm56cNYxKTYZldw1l+WOTf5VWYrKjuNF8W5cax83Wt+GJfTG
+fKWeJUdlfsuGDXmqliBFRBZ+k+UP27BVadytjGw7mwawxE9PkuU9MB1nnsr6rd34vU+ya8O3jSZ6briZUmmGXWjzdte+jiherhjLkFk5nyacD43UvWo
RXqhfw6O/NTJMPp7vHrPJRQ7YAclAXs+jAUHq4RX05XM7NnAKdVXOTytiO5OZDzWCIDAzFJ9kkcnbkJ5AQmqXF7hIpOTogsCs9guMjRvOBL3O7qNa56u
TsokDabHZDCEFNKn6sCkFgpF2asw8a9aw2O86T0OM5aImmFZ77gpGKPkyex14zw5yv5muTA59NvcQQIAeBhFIhYJEAcIeqE+ge3RwSe6Hn8n/sw2w9zz
8xX7zzwwH2rIuw3pvyf1nI/E4OPX5fj3aOaco5ZkjCKHXpO4NsmBuUkQRPpIZkCvL715kFDz3CCVygDoUwBidyd0VZ3tYjwA9LfZPEqCnV0c9uCqICA/
zYAuBeDtWGevA6l5EkOL20DSRJAiU2NIpi4QCyBhpMgvmKSAoOg7AqfOHAmJJTlZ6bHzdpOL3HhJ3+wfFkaXh4bdDizklrUtVFt/DJTC23KZk9+pYNSm
gXWHH7nihPXO4RnJzQW4ONakSPID+yYyE0UKhI3zRLgfHWNwtpNJkiiDij2kqBI32QATkSNQDwgC8MQgVWLO14JXl/SS+ejyMmKzF4SQ64dPcHhAnEXJ
I2p9J1PRDqAJou88a6KTJOwhXmo1Lkl2TJBSBmD/nnqgzewN+IuGRBYAa6hNRmPqEJ43Qf7uqwwBH5zv5DB7+PFDrxDxvTBE0vhcoOTuNeIAcZVFDuTw
ATeSCufJALvZOKjGbJmBL4+PXP9PIQnD4h3J6Pw+jJwx1mZGFZKDAP9Mv22QPaCfHuJ9Zk3Tfsk6nnnrAqPfsGIw2PdgWaT6fp7nul5XuHhIyH0z8pvz
E+OfOZ27wfWjVH356eHiBx7+HQtoi+MsfA22E9GHyfWQ2b9bPI+Ny+vBXM67PFVEftViMh0AOIog6UIlZERAZ62SoJJGEa9wHuzIVIGYAruiMoJCURBN
Urxy+bQaaU4suo8nYEITdcMktHgAOswCrZjBGTl2IlWjipImNxwplGqDK2gDhJOmYfCQd13VAFYkBUUIE4d42bXYQKnASnD6e8O2HdAOG9JLcZUgpHys
vyNZyVvCC8WXeSZaXaalUtCCfG22iB1enBwLGF4Fu2itzPBVUZERYCigrty7PV2NHYhsMBfQhggggSSpV2KnEhpgUgfj9o7liudhz6jogBzgeBst27FM
5T39jHy8i8WPoc/YQyS8IS8J862qFJhDA+v/ecPInYkPbx5JtA34Csj2US4a7YEuEfugqWn+U8oTWBoqdkmqlXd2VVBJHEMW8OZgIFpZpi0w8CIaGexl
TCAv4nHjCquti7NI3HAQQYf6ofm4Q1ve3h3ZLgrwYzdgbmRA60WqrgpiEllLRKw9hQjgActPkxJHoAAxcAHfqoLSMifP5Oo8Qs4vuz1SdPYHFT70nf6c
uhnceHf5BvPaM302KcbGyoVj7j29/ejF34Gz1+iUnRgrzp05BTB8kUu97NDgzQ5qnrIIa0CKHsSrETF5WWPE3m3Ge7iHITkdeRx5vxSbeh5jGGyOqoiJ
YZgOMSCLZESvMdUXUHMgVW9OMZnbYqH8ukM90jMjViaYTdlylDqgyKLIhWxIlEM1KKSMlgeweYdkDwXvew/d72OqvBrpD06DawYooKDAYplk/LRvxt+D
8PWk8QZFdU2RNqTogIxhHhkk/TYQ0VPw+jD69uMIk5aGNQ5SPx3VCQdoetKLNEYdNAnXf0zay68MmH0dTvIG2tn6Q9oCrFCDGCVocxCxFgoe3X+Hz/X8
81ZeWHDmUnutObMBZEVfJlMFEw0hTQl6Ykk9/l+5D2PmjFgaDjfQ7PsOg68w0mif2s75Ar9zptrFHLk7+MMdcTDkVh6YCfp+JhJw4dIHoNHdyDoUZeGk
LImE9+xrVvr4Yf4mxnP4DCPnsMVsdiGwApSOFwGqEUAavsUJmNKlACWMJp36d0K7BxTqz6QMOhax5tyh06Xy4lT39xhGkdOMxIZeE5mi8A/KozZGYWbK
Cq3FTsLaHYIOBf+8vzeP8nPjod064Ff1c7EYrFPa0z2zzQDCX0Zoefv8oGChO+dkRhe+iAcF0CSAKa2QLML19aVgI5AoApFaihFiUiV+Y7BFBiwWgd2Q
gomrrx50DnORHvSyOzsW+oGFh7nQoIgxBRdnrxdZNQDWYYWc+F0Pl8uAa7GzJes6IRAOEwCAzFEBIOhamzrt3I8h/TwmMqyweVbHnosYbWtKZMEx6Xkh
c9LVfh98Z1x6mUNhi1kImH5PSFO1q1VhaXKQcJw9D7Na3rXrxh8910QlNWp2rSUTL5ZObFUBYRJ4MCALPHsibodM8kZOjNO09n0A+ZA66zg7FOry6tvX
iMO74G5t21xhNNtZuMJ2H3Pp2n8T5TR3Mix8C+5keklc5pnX1n4euGAc0xlQFgcoHBJSCCgVOBxPdJclTBbFXQtUdGYpEKMgeYmCvgYYNwHUoX0HesgM
+tx8ikwUZBCDmA3YB7+A4HVxSsfnDF+4Bo3rcv1BYIPnf1W/sgwRukEDGyImfVSTukBqDbXPJlzM+U7gfh1x4Y5Cf9J5smmF1OgwcFpX5MIP71Ux83UZ
Xj9t3O5ulUBk90QC48HC0jrZkyY6N1H5/58w+k7lA8w/u3Z4T24TSPADTJLF3ACRk0QB4EKUBIOhRRM0ZS3UaNxCUWrT3OoIDp3kAdo8utdkgCYUeepz
8ZaTTjkHEihDhTQlQAQqnQXrp2QnadznYKEp1semNGVT4zbZRjhuZRYevofR8QoHVR31zCw23ESAPecIH+36e9Zfx7M/gRq5aYX7SU3Npvx6m+ksvJUE
oVCd450qeivOlAGvejuCSNHmxVQCZwozdg0ypi62HasFNDbN02u7CH7LxA4AeDoB1yQmbPHDoM5+ssh9OX83s41Ke1+ziCc+eHp9GzKOQzQCNIwb4UAk
KOgwg560kMKRMWKbEtmWTkrCyjYhptfPVjZBot5TynqWuI8FDiMkJCoigbMUgMNeToOKTs2Mzx7XfXbbuEw7njbpn6/fr3npARkMtFIsFnbPPRDv/nfS
/U91OJ+zWpO4Bxh978w+njaimULbZS0uWqZFEo9TLBc77knnrzE/jtjy5PgbEklVrWRtyZgiVQoQMhmmVuQ4pvm5yGap43whJkziUhumZuKJQFpLOqBB
BBDOrxs4G2xAUkFQRYeDj2Cn0/ryCIgjZOK20YwnDCsSGVSDYShWIhmoDGX9xMQNaiRchEBCpAf1+7+sZNHTh10R7mpPDsb46NST9dRAURJKlBUVTvgf
ZU9+e+BrP4bzWfqLtOxUZ0fMoMjDovaHbt37+2+M4yamzv69cSHFbah1QWNYyogCgOJtUNhhrKQ1lBBQkC+gHeLaZWSdDtUxK+PfrUcLP9nz36ncnsgP
zNlRH9e9/NFae8SNxiMREOydeaB4YSwuHIwHfaYwVHwNIx9iKvOWQGPv8iQQTCKFhMtgwdZQPZ6vKTiBmJ12SyAJqMh51qwTprNFS1E2J7479tVFW2oi
RCIr94M7kn27AzkRhpKuHTl30ydNy4avNxTpsczXKdQTZMYFZUDqmextGAWIqCx6SiLasfP+3xYIMqLThezKNwTC56LMjSSACVM4pcCJqFI6KFcWDL3G
sIAYkgAPbMRwzmAZZSQOjnAZGKEFMkDIgZ0Il6FSklvAChii6+Zx4OmmGE3Vm6FfbBpt7gaZ1aN+XyOvyk24bTnnzyzSdCOK0E0xNDyjKJPsK0A43Rgx
IcqhG6rMgLMzb/ayeOtck8jFGO/FOGmCKsGeqqjl4W9fUCwz37zO075yyaHnQXplyZEHjho8IK9RdYMQRCUJx453lfETrer3cHQFwNJuWWCghlP1hv41
9V8213mz6gWgmB0O7i2wyeHURLfGVuxB3dZgoQHIu90QciPb0zCbFACdpPbk67IeKIEf30AvSwsVkFHDgzjTXC77VjHbl2/RtO/R7DceqHVYojli1GPr
kZOfY9xvwOTFnUtmhlj2bOoiLJeYi8E0TB/VSimSC/MADpEvtANr6dIDtt7lSKSIYk7hsZadksGSEypZAHAqRLKG34kIgUT9nvO7bvzm8h3vs6kGZz/G
8hUFDHskxMfYdJjUomrBTqVFSMlJUWI1iw0KRQinwKptWK4cOHeJXj38zthPjyApPPgyTvYDqXGx2zQU8/Hn5wO9gsUQ48k+P0pjg802/hwMJ2A/ohKF
oSkmKYgWiCCZaQXBj4gB99P2QQJjSBRBjQyAUGBFkFgKS9f8fxPH+438NjlMpykD3yVEQoBAKIQG9vwSlZzp7RlYMEIl3f1tuET5yEl5q5XXp22nfcNJ
imx2kFCqv/dAJqLzg0MpTJhu5aVhtpTjwReuaXTqALvHEf/U0IgSNKAPw/yH7CzvYczxAxAvt69/rPY6CLOrpFVOvFxaiq0YPUDtq91oxgM3Y7/WsIEB
ifYGUZDFBIgpXiapCqRj1T9XywYA+9ihJmPyG8tSK3CAHEhtCSeRhOJnKENSp4/mpzOsz65+3T4+tD+QfG/rP6ivhvZ5T/Kfl93XRc3ZzF3vDd9FEcFB
WHr836xIJYpggC1rY/qYUkAs1AmUAoURKEaymtWGt09AOf8qdpNGs4Q4TsCwzZyJCot1Z9EL+oqpIHCGyVbvUoE6/z/7Ed9f/IHgEdcZfZQIvphlhVKE
VB+DYB7ltGCtJtlR9VUtFzIOmWKYiKDFGwXxtiH/ukKgEAghgloy0aWnjk0OVpoj3t4remvLt2zvmnwRt+fN6HgHQ80gfPNCRUGwtMAHKjw+Vy+3GC2V
4m84pYUDw9qPUWumDXKrTMFSIXalAPuQjKV6lX5cjH2tgaWm093RllNN+LjrWZBt5lsnn7EUXrx/3B47ctFn+ZgEOMDU5MgcUKnO0iePnmMRK1mkhXgx
TGfegThqxQ7M/zYfrSG4kDBhBLbSgjYzaZlFkPKVF2kh4RTN02wMZJiCgu0n+8zhdl5lcWonHxDujKQuWZEx8pcLJ7M9g/H1UD7bma0S/G97fNQqyUAj
lziKt/2X3FomigKU41SauEZgqVXubvzT9X9elZKqYUqJEOXVNYdLCUa6SOakEpMqvezV0eMSfyb9eQqcSXmUO005dudXhGGUL9SyeBwQ20t2ULfLExQz
E1/o1vm6okOUSxCghgVzbG1Es0Ez9EUJaFkkZUhg1avIC+I+f4KPSX+N1eJj8uEPr93W+O3IrlGTx5b5qQ19Uwhx3c1qFgh3/hSfszn56JXumYcm0xwm
Atsovu2QfiyiCqKPSceG7iYOx9Mnm8nfhvhZtFhrbJ6CcNcckxPsJNkFCU0p03h0N9Wh3vz0K8+WdUuQUrVFFBEjyjIUiQopMgecmrW4reAQ/Uj7/P5H
A5kNrzFO7AVehP+vX68J58e2HO03hz1cds+zRMnx8bMTJgZbmRMMMMcfzEyLFJpNc/Se/DY84Kr+//57/xdzxaHuwwgRXYQH9QRxvkIIrdR62ESzOrDw
/j/s/4iwZ788YBIRZbIQ2CO+5f95RiEaKa2hj0h6zTOIdORFsRB7/lpfN1uqqMvLMq3PJj7vL2r8dcLKlTfO4e7o7669bt0zRjx46FRh/29+sNIHSR9j
28moF9ZvUXtlRSufzdm9CsN2u9a0F1bVLalLWVudc8zW/I1trSbJkFtR0KBzQjnohzIqaUvVyMp1u6cHVJERIKigoKKocBCYpqkFpd+OzfjvrRtSQbaQ
ii77nrvvP48ljlehqJ2bBCLHiDEEGDFEC1jFkRR2y9WdJK9M/sYTuKJ3aLES3wHgSR0LqKkJ+o0KegI/09//E0OcOURyiHxV9sgBq40MygXy4MB8SgH3
5lFEzMr745++A+FnkqcPxqybDnhWGb00mDjvrgenKvz4cZxi/gf7sNJpI39WeZysLkfYUTphf8oGe4+YiREsZOSyC/JeT0YWA9a0Gg6Y8OGyfaCEP56X
9WQ9wmjRPYRt44HTu2yCNkowN+/2vR6TQulDII4VBnNapx48XyB6UmzhUXmdMSJyHR2mZ7fyvgM2/QeQvTX4a1hPsRFQGImmiiWTNcO3iw+78T4+/Xr7
PP46g6z8j9utvd8vLv72HXKFt/UwKya1LgMU/i17DSoeaiYoRFwyTUv8hsOeRoUf6Inx58y95IVGRnKckJuueIKoOItUVti2Sn/X2fcH3+75cQDvRQ/N
J+faeDgMJ86g9n1EnMEOD3Iz/p92YNC3rziIAKEEFPqIDfnxaxS45qqiioigDyfKyokQEChVBMWdUQhJeEhLVLUEyKD9YPe/e1ERv4Ms1UEpn6rhx2yl
63T+hAuCk/ZrNBWAFGTkghWKL4BQ3/jDDsIGh714sFmvT6O7OAs5EEDWa5ggSBDpIF9oIji0XhCM0hCeMIEEj1+DdJWFkyOQSgJQTIkfZEZ0zz0bwmLJ
+FZyvkt9GDI4kCKs7+HydpQ1TdhPFUmnhuMMALmr5YpF5tzXlSSd/em+8wWdAR/DRUdv06WyT6eKbYb/Of6Ah3a5HW6P6rPdOEtXcS5h5GZkTuw/8XqJ
n44oNeEBkf7QG/aU+CHBqUEKFQ/ccNDJmjuLlnSV+2KcPjns2SP4zGDii3gqGZWpBaHH4M0KFzuG+ENE1mcvDXw/beKdQ8HhhRmmHIQxJ8AGY1BkzN6O
fHArIQmPD9bVAOFRfRVBBaU2pHmPKxJJ8OKlSsg6ot8fHlrf8CB/EfgeNP7j+37vy15GB+AqcDjLzdmQ+JEyE7ZqCqjtmHaEnz3ce7j3t0KKhK2vyyoZ
MA0m1owBLCISAVJD8yFGU8/u+n9iIPrIwu347D+JBKAWG6J+MKiAYDgoeXo1dwIQZfzHevndHpP3my8SaYVh+ied+cm0xkZjRGRPVKVNHsask1qzC1uY
fFPXnnefdz4/E9hQbgJQCeA7AsDglhsZwO8SAc5532nA4oh/e1ayesGGAqLA7uBhM5UDSeSb/q5HL5lWBXQWz7uKgy1uruNH0gTacUhQs6aw9VSWlBrJ
ab/gF91bBc+y3yuMxjoP4XRIKd6Z50328ArzAoRYfJaqOqfKe2oix4sU+eWHxn6vT3+fh7DXML7bLuoQJc7Kmg59YxHkgCGWkQvrlL6iFCQUoRq+rK22
CxU/uqAr2wBmBEGSiyNdrVKg/ESK9IaGtD8J9zzPPO1sdY2CfuNzc8xTxG/52Hv5S7We9vd+xe0Pj4k5gIYS+FoSVLDf/OtbsbIH4/FvA2VL0RRnIYlS
JEzaJG5hFIDnj5XjRiSMFpG1xxIZlRbdDleo4SnwELYy+73Rblp8fpB66Zr5DLIcI55Qjrs0iR1UAAhhPXwryr4WmiKt7zIkRl8NwJJVlf1/q/NM71uZ
hS/4NFnXPPNhtR6uGWPZ6qRJgCKVJAKbJ/SgskMfeZ3l7wBjjkDhFDRDIa/e2yts29CXpsc5C70uWhiQwmO3pkGETjLLIwpNFR2QKhQEsbwBUgFpD8fy
Gwk3tCkUcp+d8I3A0BDzuTXfLwFU30swCgJQAgkgJMSVAgQaMmYPvxeb215RGs3tMagqFClBQohzFm7iiJAoqCBRUdx2dj0i2Tc+jufDzY9Xls/PZ267
5mvxpA7v8uQmmQOkIc6uCdk670W211x4/GcHuJOPlmQE5bQ8PDs3lTvzEri+Uv2aRoIAYoiCRAe5IVEcgojuKuxden9zrF9FrUVUNqI3vc6EoCtqGQLh
fiTsysnKSSSwdbB3urNxopcAwnsoiTN3RfUReEhiLMty76caO7DrNXPDyvD7vxQe7b4RpXnLkdxDMFEKqhRXXnro28gJjmF/4qFnw3FHTnyE/m5X52Gc
hzGFK6w3PmNxoJrnIUu+riRF6UJZiFbsZVUARppxwO4WQTqSCPoUZSiCM91AG5TU8iNH5XAYdhnwaV6jFOwupNxq1jOl2lQ1Ja4U5ZDmsr/fDJgEAam1
wqzledVyE/8qVlRhnP43t7piutWrdVoMqyk3c2Ztn207de3t5mn7E8gfAZfo8wEke9UA1KNxmzDwVRIinN5nSXdfeLIRez3iyrgFUsDYVnQcWUqrlclF
hFCGaOzOtIjsoes5wlVmxExrc5Nii6xBWs4SHDhgRsFEghFhMrtmzdEcNTSFw2lGGln48IHsrhhgdLJMuBlLjqBue/6Jez2SCJn3+HBwngUp0OmmrAdS
NDzB9UvDn0zD2Mysht4948fDw2NmpmBA4XWTKX4Kw62UPIZhhmsFP4Sijz8CFQqbsOhyzWkyBpwytyjI17D4bLTEkq8vHb+REinyUqEJBKEgECaaD6Vb
SDwacQKYn7MPr+plDSuxKDKVWgLYjSrIPdQCibMp6Z4HNersmCXvym4ko0+nzjSvJGWamz+buM424ivHPXSPfnQJmRnhj16tpLx8ezT+A/sKftH9zep5
KwLIqIQSObN+h/xd+4+TfiZDEIpFggQJz+aJV/aQqxHdJZY9mjy8rTtKbxSJD/Mfx9IZPzOOJBSy0LHdq7xIxOX9gQMVdOD3/wYXIRJAxi5/PH5VkG99
goGFVa2Qey00PdSiJmBsCtiKhBDA/RAT/9DcRFYQg493Scxg1ls2j60LQ6zQylvSLrciCYw5aFmowoFzuaMDDCL/p9P7380xJzOhST/a3tKPEvLe6Z7+
//Pend3q19uDPqaIePEkKH4GGZtDuGRPPz9CT5nfXmS7DWghSHf/aZgE7R5k2nLy3DXrQ7gOKQPZz7p7gCfPXP8qTkD2YeuykEYUQtwOwvQEb70ColyO
6iJfQBRQleXAJn82IkpWm5Fzm8nfSlGWgwwok0EAopADUga621mnWX/OY/32kAIVeNJJf+aj0G/OQ902vvcVDMD2Pyeo5xWcodUVmCEhFMEi0Ej+8osi
SyGftuXNGpp0JlSfwu2Io06L0mdNS0Cjsy8Hw6YLK3UpvDG4eBxmchQ6ymmtZTlxMd0uKmTdOGJIE0jN1IhU3QbmKcKImNMMUCIiEwdiYc9jupoCjsla
U/zhKHX4YNJFVRKJ4UdIgIl7raFQyUnYgzZiSKqnX7pNBzYIMx99OwTPoe+aN1KZlhTjYcD/pPVYKkcDsh7T6w56ZJQOt6NDw+SeoUk+nPG5LoZjIgVC
A06ems56Um5VSB68KjJzkyAdmMs7wAnrKP+m/688VOJX+clNd0+n6uSHD80dpDyfVhuOlJbGnoygn12ReXhHjSJbxcEdAshHT1tT+FO2cATV6CbDqucJ
rTjDsutKwHOfACdIm477yDxlVcrS7v3yk9LqnEKG6Vbwy2y06VG0vl1zpLUapxYMOC107eaoHyHTAaYLbWuQff5M1Z9F0SbWEpKNfTD0LplKnhXgD7BX
Oy0ZqVEQYqWI2CjCjvQyMOFGvYIl4sAwwSRqVy7l1Y5NoM8hV8d1ImRMpyqoxWD3lwEag1YSlsH2YusH0Mg84aZPEjKWAVQSbSREike1sygmr7dXUGH4
JwffrbgcTjzdDaG2JqxZTZyI4r6SxJHq8x/pxgHOZIg3gkCYKIGbYN9j7Hpjt4PxcctrJmy/AHLTJuk7tw1UALwWN1B946Xr6T7IUODusvBwO4k8T4Fl
pJ45ZS91qGZwoqU9CpHzOoztek4HQGU1rdVzpXBu3bC9+BctIEWT6DpMEsziY2wyDW27Bc9qv2aK9NOKeMNPB+kVtLCrvzLVGWvKY6OuZDEsu9q8MdOE
9O9ZvGbh5rHcIgakOWgd3ds2vXxp1I7MIMYFZzm8KGzesZXymBZym1o8o4Ous5PhQ7pY1KSCr6BpBkW5A4Oi+i5tJb97IH2WsHzX2+2UfahaUMl8fg9y
xY68Z8lgeEcIDFPJA/QgIxAPWsEzjT9R/ZyRQvjM71zG6QRDKIWetT4QKIa7LJZOmOTdaSduVs6QW1dYX/stsDjsgzFVG9oKtcnZcpgExemFzliS3zNC
8RdMO6p4NTOIDoHc+ehIG+k0ge72dAaLe7O48jI0gWYKcq5+YrIYneahRlV+zGXY/tNXrRpxDzvDGbTYiC7uuuK943RM/Lt7sUMkkdjAdakJ1yChG5DP
Zp6NIIOril8o8CCQsWIA2UKSLJ6Q8v53WCkPoIVFrfihpNpzb7K3aQFIQORIiFrADI1pB5DLFilMRuh9suFpdKV3pp5DslX1da599KUwkSqRxMX7Wkj6
KwE/mdpjikllpsLz4JdR760sxTOTOXcwUTEnaSwy9GXnILRawg+73WfQ8OzZugaSKffDuvB0fO6y97wH6aXOQq1G58oAUpYsmcygu/AjKigcfb30qJmp
CZ0yLIQ6NQwPnxfGePfv25B3vP1nVD/m7ynnmUA/2Q9PMsNEgggYEgJGkwEjaz5/XdUB/9hbQ36nhDoe7GJoEA4ToKM0vFkdx3GHtk7m3xUU5FINHkwu
Rmfiun9FlPtqF0WpFxLQDU+zjK/CovnyKvJEvJFB8PX0kJ+i4gWOskkC6I26RmB+7rtXGE73gpWOHfQUuPrqiTpuZhZ6tIJ/WUGh40muboBkQIKBwQgJ
Hjny4YH7c601lhwWUPkod3DQytyUKAwCIBobcTP0LyrAozDYa+fziYaQ9memPgMPlk0ikmXY0EB7xPsZBu1Id0TH1g2u86Agi1WVgqG8mYRVWPBa8WtY
wqDYZc5M0QUgbXwx6LtBURwgWaGBRKtpy4YMTHs0Z5QbCElspFBmeqwHKBmUJAVblEXuXXLg2oFI4ycjvWXdw2rWkk5w6RC/T2vMwirWk5JIS0fjOEjg
I9tB7xDy72Vqc3Rsl5mH42PRufttQvx+Svo+2T4eSMc5rAMzGgc8CtPRDCqzlv8YOXoSRhUKBHpTKBnx4JlR4/dmc+Ic0dWHuYeSezb34XdhsJO3u1k0
xSpUQ7J8RDwEXNEODJDT78zz74ef5bb/Ln25T7U4Jv32oIJ6aNZmIBKIVtnNpTmHhbUdwadH2hTVTIws8nh77mGzNb0wSc+aiU9vc+Wa2k82eZxeORyO
zzeXjtEzbfft6a8NKmXmPnVRv9JHjbkKHhQCQ+1UFxOCNQdO1U3KIRETJdLm5YEU8a0DVWckMcir2uRIUIbk7CZES4BhPrnDjP+iD/YDtjxp6vLplrId
/sy9x94oEQJS0hVESRCeXH9ev/BDChSCoVSQOU0ob3f2Ej8uuHOo8g7bXM+DJeBczx8GEm+1R8ToHWJRY1sP6u78/aO7ATuH8ZZJ/Tw7d+HsHEh/SR83
w/O9dJSR8iiMGZ9Mfy7eI4MGFQqMLS/bJ+h+lsNMsxPyBR51Y2wU8OK1KvH+7gfKe7/jPPQEHxyo2ts5ncM/UKfT2kpPluoqig/j2R3QPrZ28SFLToSw
dVYqQsmhGaMgkhUE1jqZa+ZNRQHVbN/27Y2EROpj+dSRtNCyCSJRs7SmSdrUqLNVpscVsCUAoBKcv66IIW8Ubquy9UFvJ0ZQu1PKV86ZFb0LyxqYthAU
rew5De6yUam2a6oZXV3RlghU2UCZUMgS1KGj0rdYbxJGRUlkPpTVc5ju+ZTR4RNfzqRFmbQ5iE31nRE6sq3MogLjdVQlvKF9WG6dwSqWAbpEmuqwuWD/
0Kdo4rtFDqplWqtykN0pp+CAF4MN6d70M35QF0hoX/lPI2rHC9c0hYv+ryQo0OHiwaKvDk+y6qjqSqlyEDMoOgguGpOv8mRMTYIXpsMoku6uzVn67Vas
Bh2NqkvrNmHRRaDDgoHosuU8ikqCEt7PlCs767wx25iuaeqnbs8IQnRw051H4sm3TNeKc3QUX5eMUc1gHfKTXrdZl7K9ZnzhbiIq3ytdbp+Uen8frcef
oAlc6liXl18bzeG9aHzdmtHbqTaUFUHTUw7ZmbMk40S6uIdzTQg5mo6q/9xUatD/md0c1O8D1ZlqgFCBSEkO1RET7YoT4lhkBBNNkEd/tL6vcgzhEzTH
RiTEoH/pMJmI+Chh/o0BuUxpogna0werEsGWXInJEugWzDeIRZYkBTEOnx/B6pYcLBWUo25IpDXtwLBBOqeP3lDQGBBYe5wM0mP+D6B5dEWsM+U4oFLY
w601aE/8ReYh3n95RY/9G13OmJBEIG2gZ+nbh5Vs4vaXRoYTJfozym1QW24coaYgItD0EwztRZj9iLNro9+xVGJAII2gFUt2eix0RLogliMP+en/tv+2
vVzhL2vCJ68uWCi34ckv0s49PXi+HC/e4RQxJKlVEfB3uffyeVrS2JMNl1tAzlloHJGkuHgrixBPrR+s+2L5zCeHqOXnsiZ/0P+E9v2mXttLuKTaID/a
X0Y/OrrR6bHvi4n/z9ZfQ0E+/bRZhGlKl5665mzzuzW/XeCjGMYgIxjAUQYunRmPbmGjLevvzRjCoO8N64lhHpBuC6BlvsrD8nZAmlogsIxkYRtoxIVU
bmqRv68mjWnB3tkAhJClAUKXohEP6Vwj74KD3oakMmAoS4X/88iBf4+tt+LVlafxlW3aOlKOi7UZr3MutbZh/R8Ycfh/PrWS25FPbEERqvuDhSZAuVYF
WOCWc8Vclh1sxKOUDLqY13kO1xSWvqkjmxcpBCEuQSmTKouoYgnJ6sik6KE7yHpnd8QFE169j0zyaRH3kM1zs/DpTdL1ZgjsxWKKOEO0qFMMkiGeEC/L
aZkBo+rhoEdmInwzUVNLyrbmZviFCp2ZfzdPGJYviQIZQDBEMD2rhwJQf1GB+IKatowGs6Hi/mWKB+GlHFW6rIPcr5XuQ+0KDtdmoolLJogLjDl+8w4E
ECRDISMm7HDuHDaEc427GzewqZmqop+R1yHbQTmo/WzzRUcg7r62V1U4lhogj5mVyJep8FphVh9d/VKQIksxzL0BENHIu5TL/d/N8GlYDJR/QU2KTX2K
ZIJXWgnSH57QB/itFmwL/m+GrXoU82UkGna0SG0nDY9ytSJ6wxBhSnIsxZlJIRlCgkQphkSrqC69D4T8fTv6+dpUHT5dIZxRdm7jpOD2pfhac/pfFwNH
mlmxfrc0z4PHU69tGCnZCAmKXU2RU1KUgIooxxIdn0WSP5IaPD48pEt0ncY/PrkD7igUr9jfUhNWeIDKFE/4rIxAWtUVKMPpLK7ptlBnAfHL+c46Q/Ty
8/q8+L/Lb2ck+9D6YkU/SB2qMj927sg/8HgLZfgOf1/OuOz7/P/KUfPtHgfx5eFv1xV2h4n7/b4cBYcvNecGDb2N4c6lhI53tKi+lP+ZY19Vmn8mEfao
+rC7RRfnhnb/3xJ1Wcr8CRocNEXrOkJg5Rbas/WP8ZC9QU/QoH1TXxlow+mS7nGc9tfqnIic5qOXVf6RFnmGUzXJgzV20/H6HpEiQvvdhalm6b1YS/rk
Ldusk598nIfqvDSccGE2lDK2uWcPw3pR6z63KrBivNmjPPxZlXuCoYFTeAaDxV4utO5eMBVG8nL2ajlf6z9bdhbhTG/8rzzprTNCY4TaXZIDrd1DH1f9
M64I4eCpoUFj+WuBoBvgP2wtNtXHp7YtZY0XmeDhXVSdx4lSXIvxvJ6/KvCeubjXzWXloqsPM1951QS25NNpjE5sajg20h3FWFNweT752uz0Uquy3L1I
U7qN8u5RAzMX8jwfIGMZVvac1I+Wddu+mWcU4cTEajOUz4LhgvFeOJQtfz/5T3NchOncU4u4MhN8ixESbpoy9kMTHSqwvp/GU7ce2wpaedBN6us44T0i
5Zl0fs3FZ5UHZ4We0vzPccxJPC3HTaci1i3wtEURe85edA1VCxDM6odqeMDgVMTXWtaXzjrMPyn3Pc9DSVbOHoKktb7usXy1W9GgOJQHS0u1NhH1UxKB
A0mjMV9TKxggUdeZ3szTXKQsY+Kf8j/NPPPlrREkOfH8Mfd5beFeVlf7/D9IQBEgaHLsPwOx0Mu8J6MFA6kf4ol0BQAgSUL4yAvbJWpOZWH8JZH3xnMY
A/K/3DAKQUJQghTAQMOLfm+IzCuxuqxaT+wYTGEDr8u/RDXZAvFlVDoG4Qn+WuDBM68aDIJpDMpDNAsv8+oH5amuf1FkMyau8DNGPTUqq1lmiFMlZOf9
Rw2Q6N0qr1kP+KLCoFYqjSuTqguml1GkM5clQf9cNAB/8wP/aESokORP/JwzCizcf+e82IahUWe1bZZxN1ydPId52PZwHgdOJ9j3ERwfSi5Hiwun4eID
4mxwqGL5BuL3Ad73YFUDkJwoebJgnYIdjZeS628uEXzUkgJuKaUbMTdqrdqNTkpoldJqQoMQCkyHiBoaswChRMkJlGhUyU8YShE1DuVyd9JlFyunLDlH
TSE7ZBqyojWJUKsk5coWpsEOygqOUkk2cjhyk2RM6EJzpKqkKUMnZUbzE4shKDlKZTW7jESGmSBrhUQnErxIBxJpA0w4gFZDjAnGYyHGAXLUkVQeZclG
AaQkm0o1gUSLJObobZArtA4k5qkWBuMC2iwk2kOIGhm2QqTaERJURgjNusqpjSoFQtKQ5qom0JpDaScQlSVJCcYcub1B42G0kOMgCwIZpsgTEogG2UyU
CWcsJgrtCppHlgUUjcBSu5U8JNbMF6EC8oGhKNzyheITLJAK1mKc4dyZIm5K4hoE3PE66a0rxKFPEJxJqHfLEFDiGMiwxB0WVAhpWQMQMdMhtDphvVWB
trlMMIS5QlQxhMShKXggCkdcqwE2Sc6gUyUFJJy0kUNbmt6CVh01ihUBRQyHCyVTidSgPq/WHw9Rrz+Pu+Hne8+/T1XTr+bytCfwb6Gbxn7rKUa0ijBn
9bk5fgosJDf/BgoTO6j7Sdtz6YcRyhP3ur1iKe4g+Eqgcurs8+fW7w4YR8+ypKKBWdj/GY9A1YJ2zptyHuuB1S/wwCh9cpjAOnD7HmSDSjBkQEfqHIcQ
jEAGa/HlvtSipot2OZmTSfD0m98mXg0qVRh31Z1DtAWALA6naPfx4hPjkv+OwOOHa8u6XU8z7PbIb35m0DyJ5hGbtVDl4eVC/UGblcQQxIP94FMyBYY+
fMndDMlss1Toa0/sddmmvUnE26lRYH0w+ph17cm4GFlCBQDOhVACWcGwCPMQqxC2cFfCgfO1Oa/P9c6mBHYGHsjZ/AULI7BxXa+Swwtj0hfBcfIi0RTm
bkf5cLukUF6+OTwZZMKXDbwoFQo7K3OjpQF5PchAHYV0mQItGIRwHzo072mYoKgbECxEqGcw4qNNleQjDKWuGTM3MQLOPLdYnNLb1Yh7pLlT1Q+HafR2
h4r6wKJDtPbnPw3mjQsbk5UNroJihD0o+IveOx7jVLdR/qnggQEoAkyiViAlKjMJCEoq0ClADEHzw5FIrSBSAtKATKhnCYNyY5AToUFXGMTIGBhY34nP
6Dw+/DlYTvJ4a8A2Yba1Xzg3tA8+IH47XygbczmkeHPlZ58p0bvzhxYjBSKDEWCnSucg1A8CBKZZf4unTLT9zR1oYQiyym2C0E/lnv54Z9wOlMAwPBPA
Q7/7bAoaADWKIJEJe1UAsMsqugC3AjXBU1CEk2msA/E40H9J1nN8XJ1nd0rQMSYGm9/6Rf3cCgGbXQHuod+D6HlB0e/3+JOemeaUB+rZh1SuJV6AWSVx
BdRh5ZYIJ4c/Ydn8M/v9neWy+piJrcW4z9f29Gnvsv/O4Tb/AOPrZPsQIUQlEATvQKEgn+X+aP+fA5HI/7sD/HVQTk0VH/53MgXdd2P9510/oW+POHFa
FfVlBGIj20H0yrUu6cYcdFao5ab7/ZgFSw68ev/D/D/Zh/hAOx4DES7bw3D/Ah4gYaHv+PeUf8QdoH+pD/mf7g26cP+WUcGPUfT+w33+gA/0x8Jaf92M
MIZaEigGGjePlOHcTUIcKKNh/oB75k7w5EPP+Wk/0DqUO0nsLPcehm6sp0gJn1d230cZN5h/oHgGp3Ew4TBJ8SaF7jli0sSh6B/5If+R/6nrQ4Dkekki
Q+VD7QMVk9PqPxe59C+nrPdy/y8Rk8SOQ6qclopQpA1FJTQe05uO+E12GHZ86fMA9aE5OkPAvYHByeT7gA8l+f0fR3huBz35nk8DDvhzDuMJy5/9Pu0E
8zrJDuEmQZEJx27uPY8Gls+IHcEwQh27RF5yUp0jgHaHpAz2B8fSUmtEGzvT3p1p5fP5I+CB5OfBAgzCBm5dv/FhDQMggsiIgHYA/Ic5C2Q2FBOD28ng
/4B/FU18V7M3YbAjO/8M1094OfjPH95Tjlt6q6Zp/2x2zAYtbtJ7QMKv0Edy6lC4UQ6K/0dwcJ2x3nNOc6T6YHrnut0x+r9tnVLsuggFn/PAx8HwU3y4
65W9p8j/Y+vjNWEYuYZ7OYc0eJeOH3f4/sNfHP+eft58D5B4dfPrmdx5EP/M1mQLdLhRxCzENzn0w4A5sEL4j369nv/D7MenbHdHMD9OxKoKmbwOBw4p
+o3JrN4Yklz34XP3/CT4QPjrynSm25D2ebA705+7l6oeWuvQieEvVVPoLAxDsws4WCRRU5X+Bt9pPppxF4KHuQoqHKfG85Pb5d/7sTBi0u5+k1WP+W8B
+uwpcf3b/b38D8vy9q/A28R47TwDg/7b8f2I9hK/oPwTE6EB5pAH1p1qfsOYkhwG3EHmbO1O7yOYJpDCiInoqeHt/TM/ZnTR7/d49aKctcqBpYI/xtxn
kA+sNfcwNnt6yY9coTxhpDbbsBx7jbhwPi5JibZ0piGNSafCSXMfwZJ4p8+4U3F9mEFRnT4+nZ3AUHNHM1D3JLIWIDJDkYXhOE3tt299wPGTh7/Tsep1
6HIIT6kF67SJ9UJQPXAvdPsIMvOTb6XEdwhygT0wJ/Ycs6nAxB4fpDRpIDbWHNCpFIHCfuOuB9mxZy5SyHJkD+fL132B1RQxEsVM718Iqh6Mae2wO+TQ
a4HX6dhj13X3hzD+SRtY/scPCPok2yl8kDFO/WQfJP2/LH5QZL+VBD0tT/XyMQ5TxrB1IcQRGQH9f+T8j9Wz8D63rX1eFfzX0n0lKcZ/bvA3M+4U+8VG
Cj9M2nTk+891yLPxjFm/HWW2G8I1OyeoTuncH5TebcSnIOSdoFgH9Ov2Z5zIcz3u5Rjufq/X/x+k3P3cp2/79Ew+mve1aT/cbnkIze/uHT8Cv3GoYmDA
RwrmYUsMis+snOH58PUwDNfmZP6p9oc8/VPr9G3UNAHYVCOxwxfUkmyVOpA6iT8RK/s+iF6UsL+s+SErIOJLyTNkmmeGxcVkxn+4f5nQnlGACpJ0/XM5
JR/xxMMGCigy2UMSSccWLT/cZAP9uVXtft/tT1eI8kOAwcOS8SlFLX6Csj0lMTfLu7h4hX5vWPx+MfRN82Gr69X/3/dv56v8sNPEmb7bmF+n6/2VQPRF
9h80mXLlIsSZ13eb2d/3Mc4bVI9/xzcUMgx/zRthmRrRaBk0XKNYq8te8odC336MSer1sdIGJEwbpqpqaFS295I1WRq+pvZKuwtm8HLRvRtcqd27I4fR
H+fh+0eA+pft4X0GBjIPqocab7fQHQJRGB5+v6muB+YEwcX1CexfFNHkevvf8P4B1A6TxA7QnxOpOx+ggg42zf6Osr1lCR++hhOgxUaoJahWcgZLas2Z
A1KYaYGZcfxIjI3W9AxtMD9owAIaX4rwdZs7XkJ2k7NCdS+4N5dRnAcd4d8QHhPMPEOQTs0UJ2B8yRFMnQfHwQDA6Aecn9oosFFVcndZgJPAKFn2cxOT
yfQkv6e8p9/6/JPHpzkkq83xpj9qeavtD5k1DecMj2Ng2n5sNE0cxOJ05zsdk4nEE2hO6Tx2M9Qfc+lotp7Tke0POSMDtD1gfECOToO9etfn9cr5gBpD
N+Hce/w2PGywDVQZIgApOgkBOEiQwMIg6JAsIEBOEbMva5TeK/YZOD3zxW2c4E+zFojPeISxBksmvrdbTnRqOSegZVLbM+xXoDNnUV1jyy850LGde0PO
/Xvr1omMo0jTCrFAgZEVYG6ahKgRNJBMhqmkrzBUhSrylk9QPc+TYnwZnPZn0S2jh2SkTuAzh8vepMDYPSdDc5lm31bw9+wBrQ6Vpk3AGQToUIAIXTHD
IZjTgwoI5szkqC8lkW32Z/RbhYblPQG5SHmHZ5nchMPJ6YcFFM3OujpDx1TzcMqUxsv3BkN5BhPAzikbOvg4OH19URXY/t9Pp/tPg/MGw/b8sNTu/YWE
8HGC4QFLDxs/LaBs0GfV+zq9F14P7cP7/26P9Y62zbSM0mhy3JhIqk76W2spRyEDUqYlUMAUoNLWZbvu0DDpwTv3J/zrUjKaeYQi23JwZ/36l9/92pJZ
iRCCR+v7MMhIGMsvwMNZpThfApgEVpFA6LqVrMXkkQfSweOhIJN3vS/XgviF/QnD8oFz0C7nkyOPL6AoLcP1d7umlrllDkEIdz7knwc/H9Xrf2otGD5W
J7YW59XOHvzpwBP6aGfZPt+f2vp6n5FYpZ+d0JvqD90v+fY5/Z92uOX6x6DzPX5DgbG9d+xQvxHppK/qTOp+mMz3CaDkvUIHsqV7esuzhTaIzufh9T/j
/gpyCDg3/zTvu5u/mybjMKgAlKSDJ+0ICE2AKJKATH7OE0AsUSByQTsjC4GuY1+3QPJLgD2fUiaT/IrTEh2SGQNTBFURUKnXUn5/cH+fnnqjcEftJ4NJ
u4jjf/jaibcMFm3MShMtQg31HQ3Cm4HJBg/3/UgkjhSom5o96HASE7MMUQMNRLOYzBv7jmy0BqRy0/jYpo2HI+2Arr08uq1Uirwge/+H0NUDf8z7lULO
7WGqb/1wpC7iThgEZIPqZ+tBw0k/gmjjT5B+aER9EJ85UFB/Pt1odyUFaT44GJPysnc7YFycj4HJP2I9UgfuB6HKi1hCkjSiCoaA892Az+djQ4PxmeZp
5dE8zP8kPeXadATknQ2Hql/tI90cGdZp+Uffdn9YeD2p4p3HjGUutmjCDDTt813Ibj0T7ExnqzlNymn+l/6BQp7xkEY/ndQv6yZ9kpJOvudhMAUJvZtN
iGyHub55I6Q/nIPX5cc+hw9Ndb/IYI68H9hPHHs+PJeHuBO/+zseCI2Q4SQJ0+z1n217Xfqk7yPp7UIzAoaA7fmPp/OEPFS+ZP2B6TofsEOb/aqfA5vQ
DqCg+5Y6glfe5Lc3YgewOQdrOFRFsuH+SRtDsIPoDv33eJ3gicp2ghymvoE0HrD09h87dAfE8jw+nzCJWeyHIYXRVAHi8Oj1jt7x7Oxf5p+6U1mbFzKG
B3Q8g2DsIevCGh+kR6H3htDxgzr5e/v9j9Rw7tfcfWrkT4rlKm0KkWG961ow4WSCC4XMC+sTu7gDyIG/Z6k+vxma1r5j6k84PI8BYz7w33kudjoe+eRA
5zkHGd8BJdp6P1fzfsCmd6jfwXCGmqCBiGCWXsOsOHZf2H9Yd/qiDg0BfRhdYexS4Hy+gHPchARi9v08jh86G7TnM0+P1Jvvb1AczKPc7UwvX2AGlwgN
L5oS06D6hHyEzsEIJCkfQ8/157/nWSBgPlMTQNfGR+mSi/L6tHJCHkMIOr8HfLJKM/NP9B5sNG19D6izcTiqD+m3ukLIH9qWjqMPyP3b5b8LVXCeAaDm
/q4U/jtx5l2x4atQhCs+tPTkEP5wz/Z1sDYJD0wNpMeP5fYdw1ARzIftH4KLwn0mEs4GRgYEHLKSghmgpj/ba/Db1dYyncwmRXxGFQlUQXYBF//fJ/b6
S50BBSjSFHUHqLCok8pGYl8J4E2BPPv27p9hxDg/fD7d5rQpc84SWGtQ5N7gm4cwD2EA7Z6HXGgtbLzLU1l2FgMPvDR48h0S3+RPMk1tPDUK9AyGAeU3
/p3dobmwSwT02OiE368iK3vPlrqHo8zm9YdRnCdXM9Ccx7UPU8jRMSvq/HXWwPgT1J8KE3NidxzJ3f1TtqTKUt5m+gybTDhh5Q8p0DxnEDtui7TlDSTO
aT0tilRjBrDwehYpAP+B9GkOiBBwnNvl7Nm72dXPHnh8eAeYwc2CDGHHGA4J7BgNrsUYzCd3zBJPwCNZJvAZe7+o/0/DMuXEzL7eE4z2v2/77zBgH8XG
/povxTd0gIr1mc5y1+4N8nUd6nO+4TQP+/We8xfF+DoOZ05J1fjg+Rqv9BYd/Dx5h8flYPHM/qBJpmNWOBh8J+2fLM4gObCdvjfw+Q/OIPhzPQnvPAfr
Dk5HA8u2Df8uxnzNi8LAt/W/0GWCxRbbvC3wtduFyCgjK2ndTFDuai/stXzIP3kf4/Xzh+uCqDnwUPiJ0fBPYeYHNTv5nf4Hw4E32R/XPf/RwA9558HO
aKavX3Hgkn9HSEgkiDE5mhnsgHlPjuWHLmKepvMw3k89TV4xzaHTlPWOgJO1M5IduPefoESxJ090W1hPszQeOc+RkIBHBNAwyCX8vqsgHrCWCAJchCUC
RtP2of9PtNO384aXL2x/HM6pTC33xcnd/Li4MNZ9Xf6hP7ONIJtYXhtxcSJ1t+PmT2I/T9nu+fCfwNhlNykc1gV0I6QoClSztOh/OCMy9CTW9d6OFu2B
sQ2zAp5wNx94yezCdP5yBmE1fMOBy7lVaWxalpZwqlrQDk2v7ZXHfogPb3uCkkoU4zFaF0kCMxYe4Sl5LTdBMCgyGQinmkOd4PIcMPM2GL3qYYEofxqS
lTJUM5K8kw0pwE8xk6wsIKsVIwYc/yoTZMC0nsej0xQ9kOTYT2hDWj7yHiZkP098zPO08bSic5/rJr3aDgzFxvItNFqzrDvIyfhRnaMUaZgYXDDFsH72
vJ+04+FC7O3AWN2ODixaxnTlMqUwEphQ54gZN7ntPPPtCGGhggH4FOY3xTDk/D48bJsGdlnUphEZhEYQS814kKU/kSdHSgYiY/Kw1v2fb8e7OX+Wvpkr
D2deC1FMYQKBlQPXI+388TTBuTJUMmgyFGtsuSZGSuQehI1BVFMQaxcqKgWgVQNEBQtA0hVURFKn67n1H3SZ951I8MDmlLT99D5Jz0Hp6xJ6z6k+x+g+
cxIfzI5mEMjEXVqSyPfrAP9N7zMMhkYdHMHD+6nANIp0g/abwTrlOxPnT+w6vrAOtQ+dOS7Sihrn/cHeD3K4ch/AHnyEyQOZop/eaTSwh9nrO4fQhyGm
kgiCCSAi70eRnPVMJ3m1Ln5jSlcxdgekkeQd++p6nH7WQ9JKfgnavkm5sA2CCmgwEkEuO0pmgog6eh9N/SsinMFCncMmQ6wPNCY9zgdwek7D49+Hj0Q6
Kva9QdxkJSUHn7Kh9iePBevkp0PYRrq/s7lH1FUJUP1kHb3nJ9pd6kpPUpnxPH8ObyX1nn3HxOPSQdgS4OPP0B5vmBo7yeAPLrfeZ3HdTTUp3eAdpw/I
4zl1E8vozGpRh7CzffodxsbOhPRQ5pp8n4Anlh5TzB5qynpDgw9IgzxNieHzUfYDsOLBV+xoxE+SBWyOFGQmPpUz3T+Px+xOWHL3+3mcTScZvh2UR1DF
39oH7QQULqAqqHKL1Kb/EeN+scuhlh+bBxNsJpDt6Q0uk/qTOcpiGJUVdnzKQkvLnT3w94a06G06wEyMP5C2Ogs+c+k9J5H3x3r/O8HgJ06jH/7XulPM
fBOgelMDrOowO/Dn07YQum3WcoITE0FQpqmZlpVv3Zo6kDmDDsENByLwhsaNy3wdod0eJ5nX2AoM6TluKo86G3wP17gfgzkehfADQdr3IcfV+P45RTQx
UNAV4fNeA6+Z9rGWHI/WQhv7HsC+z50h7e6HybmclqKfh06g6jNWfi/0rp3w/c55b/M6RVVHeScfaGPBNKu5A2R7PbYe+1mjTpgopzjHUIvEAmggaU/X
mA5DhCRCBAyEEAbhQ4milE0TNMQtzr7HMcBdaQkxE7NGyIipoO9Iikn9KTzsKG2fxEh/l3DeHhOjroDCtkOlkMSKRDNJTxOfLYNlDkfwsDZIe33fXAEY
WH0qOtewT8yIYAqI8GRohVYA2Eg/0yVxpTQb+jDSYR97gjoPrCV/YeCuyE8BMNknU5Hqd6wsJkNDJWl78mW5G4XKZcyD614PT5PqDV68faerYaOtOuD0
PiPa6SdqxOudCV3OFdzWHuBacnnc7GCh6DsPE306V/Ta5vkeanbutvcHLrJf80ZHkLyB5QciTkwN4cq1pZKFO6eAdjUjtDeAxDnuggWIdMsQSjnWd/aZ
rzexH1di9gOBzDE1+0AO96vxjOS/eEodio9wXf4WJ57sch23OLCmepcTsB/ZsJpk1JonqgWdT3h0GK8juAzkctkQ8B9njx3dvBzopGU/MccIJJdd3cdV
A/two9woYhru2fOo2iT70Mds8o15HGvbzj+8ENBNv3l4wHTHYeR9gB9ftcJsbTmowRrOMQS6xTu1+968ePpxkjkc8ghf4+AYCCQIFfuUY9nLw70HmHc9
vjzKEF0b6mDBCR+FGmWp/KqFIyLBC2Dq6uitshC8lVw8tEaNj95UVr9vqoHwZAPKLTlIOfgsmCi/2Pn7i7QJIoKGkAME9lQB30M5W9heD17ELeMZj537
DngnUdUzNAyh/0QHXagUitb4nfZW+XvdPpVONUuIcM0R97vY0kX0xSFm8Sqd1ls51uzwuhpZ2BKYMyA2ajSA6lglRSXrzMCpOmU/ZgSe00zgrkMhGATO
poSSxeIEiVqhLS9fWucrB13XVFsMUkPsq1yFm0mCqLmZsxTYjU3lmW2KXi9pTyRPdz8jQSQe4I/1QFJBCKNhIOe8gx5yhvqlRAlBghCZSgXQJ3eiBpBx
KuGRBmABXNUTjZMLYWmjsOwAIjA8y3APXcLwAQQ/5sewIE2PuB7EbmbjsDIju9NCW8hDbYnRPLtDWjWAs4E6geKSeQK+WwXp0/XpDwDw7A5EX8P4CcDN
JEz4H9fYaOo59Cj2Tl22rt4932/3XBzple1DrVKU6Nt76HX3+00dScuXFPXRwjJNa9pbktNzDHRXUp5jC9jidqYTGlMUw9Q8hNDyQOEE1GqHmKUE7gm3
l3+Ubx5j1yoHSg9Ef2JT0s5GP0fsqZ5s98u3l2cy6KXlyb5aev6MWKptPZLJufVueZPM8ocTxPuh1mTodi20LX7Pj7YfaofH+XSws3yPUWQcAOKSxhDA
z5fmZ+8E/v3CQ8pBGEFJA4B0KF5yf4ZjD9Bxy1f7mGOI0ZYatm7rTo3d4aZKsZEdqVqUy2AiDP1O5DO9hh170dKfdLvtwO4N2C9cBw/n+6lWk0+TyMk5
yZ6ZPcYfzyfOjDD2k5t/22F2UkCt+y9GzIPzIYoiQJWoFDom6c+g6a9WZ1f7r/H2U9GHovrW61X9v5YLOsGxL2pchMfUDdYKeHpGZ/o12N3Y5+yol8BK
RsZNOyg1sGEmDkFR6w71fk9aAbgAbFnwv162aJOiU8CQD8Pj6fduq7LLXWUVdXUC/bm+6awUxrbKZDRYHYG5Ig+CCwUAZg+0SBTLv9NgjNroNQKBN0AH
UURN0S9kw71iu0NgYeZPj4nx+unkeOsOkMR/TcT2cZQ9odANtnYPR/I2k7EnuQEWJyiTJzl0QGERwg0YcQJIBW9lB5N0cKfp7BgCiFA4gFxtCDEf85fU
CogBPBQIkTP+ThcE9jsAZuMBiI9cP1Hslos+vVi/hfwGtOziFZqmKICetes+7ncKCLpdSMVSqG+J6JCINESiIgXiCWADao/AG9k8X4v7ob/T56dnkDsA
+DDyalD3lgHiHCHhpo5rB4keMnIOS4danCOPzppMR543XooY9Jvojt28206NJyXr/V/E9Pok9X+b1BuqAPUtMgTAZKUquLSxBZ7qcRNRCk+Ka5XVKXTY
KYP9n6KeHCzocSAjPkvhaHD9QSvxPcS/OuREUEcEzwgTscim7rDV2zB1TbJ1NQu6HHsNH7CJzU/qRQD9bHfN+HL8x2djQwUOi8ZHCchTAw/vyU/tpMMR
BKKjiG2G2VD3/9TWQMgyLtx2w68f1gJnlt23XuxZGtAUqzcD5f4oT4QrJsN9WBPT53DiyKCgFIIEFECzBChRyFXWR6ywDmDA+Hx+D8Pl+ITgfcfXlIMP
6KFjUKhqujSmp/yh9I7Pu2h/MnN7TY/oIcl5cxP2ryPD9D8B09nIcEPJepAntA/Ue3rPaz+RrPtM0mS/R+GwTOI8W6Q0blPt3OOFNQzfb0753w/cHQDo
HqTaMIdgug9bx4voE/vO/vboPmGY16z2OCegerqTtXgIklO1IMHl8b032fXh3xNwz1AocH/ScOYdg/EMKhIQ1P9LAP7sgiqlCJMVe71Vd1ne+L+h4Pb0
7PfwvDsg5P1L6ZDgDp0OcT1D0BN/zYvJPadXUp15cDfm50/nubg1eAk5yMPieYUhNCRisRfLzwAPV4ffAdzLPwPectEo8f40YvHBSrtw5S6viTkkT838
M9qTYX+/SYNNrs45Yfd2nTWg4SQ+8Ov5cw22m4BkLWLgn+svK0bTpyE9YSe85cL9/v4UPDqAMT5jqHHrHq/Q/o/b0/vGTlTSlCV805ImVGUSc2Q/vTSO
RyPqRSTGKiyOP3Cg2OUKsRWPjT7Q6y6JD+P9o/haOHRX8YTby+89CGhIJNappjliqGOsqmGiSYxIjGkh5kOde3vbbbbbbrcId9fleSIiAWT7QiBkwPfT
5/D5l+ESMOv6gGd5iAUkGUBonNA6zjMD03XY/TcAYCAcXBITijoExuUJQjJBq+pCZhU0H0DCCYZEDAonEKmWSfdlU8wgHdrLf6vPTuHko8g0uzfT9yfr
9gEXxOX5V/Cdfb9GLn0fwZ/asLJ//B+mKf3utb0vAvSbRPUbFAeQQKFIkUBUFUBYKIPKfo7eJh1Svezqk7Osk+LhsjzvTVOPSjhafC8HIfexLvzt/Bh6
/8vbv3fr/3ztpmM2+lpFgx4lw+Y1eX+so5KYCnFIYOf9MR290pE0VQDWrJj/azScSYMQe+cF3P+f9b5CIXsUKLQxK8W8tfvuoBDXdaYNDBUx/c/gsfxM
JbXkkb1Lk8bs3ZLE4EEiQUBQ7I7+PbTsFGDCYYde2rDkdOn8WGRweOmHfZkXiyta3Y/AdvXK9RM0NilS5qqoO5yu39bEkcnpjbX3eCTZ27HfcsTl0R9/
CVxcw85tvydeD7Dho/xyj1uKkfSmhDFZwy8LhDEWCqhQSkrR0sHLbtZ7sEmShNiTiToaf0XtGUZiogNUhGFl7z2kQeOYoxVVlmo0Nl3nDRA53s/t+7pv
y9whnETVsT0qvS4qxevbGZ7fbxv8D/PrZ9D1+9wIafM9zQhmozABMN4TZqaDEZlqKxEUBMnbn/C83NJP26JYGCYVejydHBRCWCDAPUdnMsNpdbhFfQoL
JZwFERWE/OlUHiqwKC+/XWoKaQWQZtKXCwy/RsJkIW0Nb6wP9PHIQ6nKo4f8Q3CuA7k2YCteACq0tqTVwFKeE371oJabW6DoiTVJyFcGcZH7bqQO4vzJ
860V+6gGZrpTsJ/dVfQy2VBmOxU/0HObedC/T0Vw1mrHq8+Ju1I6PK8fbPUjpk+7GArmt+Njqxh5NIT3Uka1ZLIvFGihu/M3o8GjMvgxuJB/d5+rDlRQ
GJvoQLQOAmF0VcGBIOOo/OgCD8iiAlETmQg8BJJKIOJETL2bOV/dv0nr6HEdh3GuQ/Nig6KM5DzC9U59tBOLCGRKa8PHqlY8tlW8RUwLsxAEfpMOjoWQ
hbzdWR4ce8hRlASChBGghn0aN8uwKRN7E3eyTR7pxKIh/+ocvhJ6umLSHiQlxNdd5OQAKAollAVklNiW0BDy8mkL88hxDGWTvOGTGeu/TBQ9EfHhh3JD
n0sk9e7PD4zX0PWzVPnPLDSf47o6JNfyVZJCwWEkoLEBQUJAJOmF0oI0ZnBc8J9Gg5zVKeTjDbI/LgYfrNK/OPl85mdDh9tGZDSXDD/vzw9NFfBR0cUi
O1KTx50n0MirAOyHFAJQkCgIGHq8IP6yumJ03ytwqq8Wk6n8pZBH7WXz4sNh7m88E4UU9n2SaJwst+o+3o0eEIqghzE/Pq7urmeaetQqP8FtN2qdt+hh
mMfXjPv/RzhF0R+zMjMoloIylliRivpmYlv6vnD2TfH65Qz3+ME+aZq/LxJU9Yd/8jcw2nCSGSfqZCtVEqDLCoIIiAlAu2RwuqARwCYXlKjBVQkRWCho
Ouevffe+Q5Dpv5a57eNmuCv6d9CLFT0MEFS+UpHxS6pApQRRho2aHKICFAsmrVQnUhXEz70Tf6ub5bEZcfKzBvsEDIIUH/loqBmRxpQBOpkVKntKPqL/
of/vpy+7t/kzH/v/3/Zl/0yQDdrjj8Osu3D/ScSP7tp9lOfmRmf8CgZ1AjN29P22k4jXf8PlCI8q/+fSHfh73/8e7bnKlNPPh++9cKl4L/+Kxi8YJ4iK
+dOOkM/6OJ/yjoZXy10X8+7z+Uvl/9C0fmD/nboT8/6Zf8svhzU6ZW7ft47/s+2XaPt+v22Vo9v1oB1QBewCF3IZ1r+4L5jg3BSH+iB0Rf05qTQ7OJ1c
o//X5FQH9QyPu7gsD9WVxX5hkRoiBx1G2UeA5dqP6mMudor8GSdz7/6TYT+v+PvQfkUyGe/Rs6++XGQ4/jo2n6NWYq8gNK/RIeEZZqJcXbwTb6Jf8f19
5OzyOXviNg8VLnGJOK07mnKHA9QIAWd/H/GBWWdaKQpmRZxCuawzdn6l/avD5vAfUvDO+n6zcGmn1abUG0v41+uNTfvXyan9WsjK/fLWWH/TEC4l+zYN
uKftstSMtP3HpLp7qby87WFIz6zXaFZ/jObmjMf/BafFkkdMe4Cr+8++n/x/OXdfsoq8Gmd+FJ3bSippH79cgwHfatNeUSHyx/h2r2U+VvbH3sAvPSc1
wef+X4fX4710y/rzA7MhPNRlV4Vzt22nL6/hQMtfWXtOvP7clGvWX8ttQPp1jJ+Ns9OtnFJv6mk9iLfdzW/7flLP16sxPlp08Xv9QnIY90n9nAUPAn28
hx6VFSRrSXN/c9/t1/qt+JlWAw7jT/leNVj1DafP8l9O+nM30vOPXlNvaZS126h5qL/TkIIYNzbumLU/+PmfPzlhD0PhnPLOePqeODrMSFyAxFua6mRC
Qegk7Dh0Bbi/jOQ37I6mpY2ku0DzzfLsm0qHjW/B9JzajWfG4Z4/x0VhvTKzhTwGXG7YPvu//7edv/hh2f7Uz7F0kt1/WePN/2/+vfAlSXMcfhvnR5PT
yfh9v+u6cf8rV7ua4NyaP9Ep+uAx040txfXjj9y+nrnr99/p+zHb5V//77vdy+NOmaVb2HX2fgP5ISSEH6vo4+VzQ+ZF/L2+HwpUepfGfL6P38ukxbgO
lLjeWh4FldXXpGpb1mRmztNXhyqtUVn4fwiUh9NOC2xlal+Z5xhbMDQOGImq0BTw7+Xr/b/kev9//v8JsKO6vPv+j1N++luOTWU+Plt38V/l87D4pzHj
6dcV9XNveiAaX6fgP9/V8vP2QHYTJT7+O3+/+31/R6/2/2f8f5/L/XuVvnvr/0+9vjH9Omrfq6DVl7256/9v5qBPVR9Pzji7e3DyH66eQoPq0/4mKPYP
L8CL8KXBp44f9l5MQ9q/WKr9klX3DJ/O0j+P9a+OpSZQhswQKgi0jUHiP0SrKda1Va+EPpz76TEj8trXFLcq1ql1GcRHINwZ4kKiqcP/SjTncET7wKtB
two/n1hlcLNxVbaf3TSSISYSD2M4bELn+U7z8TVz/RsX7I+0mnb9zlsNPwC6Zp+z+vu27JptOnNfyAH28J9P3qgJH4Ds9PXgRS+O1z+6or++I/767dRr
/PnOkpKO/u9xQjIcB2Vn+35cHphhwr7JJKr3UCv2O2vT1v6o8O0OL49/lr6q9p28RTQaaR8uH/ufG1/7cudeWYSep08fo/BxM+JT6T8PKjAS/fJrY6r6
grCr/W0uh6d1B1lGWZZrgvwPiwZlCnJXr7efv7kQUNvGx7PtSTLo37v3AggD/Ndb8L/VpugkdfZLH1zV/KfNxQ8fcv3Sf1q4n80WdIjPU8oPcXGyuVPW
IP5ETs8pfL126Ze1kGVuH9XQZZrWnsOX/A0TvB8f+FQK3/0yOQjuA0Pufs3hq/6wbO7n9XLEiaSWJoqgv6b7vHbNvlZsnxgk+gRZxT+MagLBXLI1o/rg
5MtFFFUxXdhiSZjiRDhSjGKrGL+hqp/4QLKbK38vz5e35v0fO4aX/tso/T7/OXwMU9xKovTzDCVvo+YVgMRoyiwI/QZso+Yo5j3KP7VD2+3KF+v++iSo
5u9QykbbKGpgOCJVpTEglJmK5mJyCGPpZ+H1/pnbeVmHYUi64v+lkkhSA6yOV8c54JzyFQfS0g+jLpmzz6c/sEm/LetaHMKCHxVjjETBE1JBmVHKuzAa
kTr1k8AOODDTWkxpDxw5dHe3TbaxR2sGY4YKGUEKAasJynOfst0tlS0BcH2FobsIT7q0LPd4z62gMwaY97dAf+FIgyeVKnNNOx/5MHxGsi1AFggPn5vN
/Zm1KgfX8ByXBeF3IUm+ujaY2qVSyneVyw7Jtyvhs5ijUahzjv0ZeP7y9kjPs/eLvq41IGktlawNwUkDoxqjxEMf6iqT+TSlQSxwiBxnJL2RQGALVZ3n
AefPTTrKWK8S9lEvb7gSP5/0kPbRZ04duo2/4jzl6t59vPyPLPTT+Eeo65TVu5XDP3WtI9Opy9nkyO2JONYPgo73XxkOUinSB1LRZXRuDbFwUBRzBWIZ
KEVKa8vp3evLC0JVSjp7cPF/WChF4/nRo1QGS+m3KUhjJc1hNf5buBpmt2aYawWCg1f91qr/lSvWUyEFxBQRCpwLxzH/JJcs2i4F087n4hwHoBfWtjnY
5NlhUzO83p0WYJlCbTFSYlDSmrkrMuF71n+7WRwWkNsK4xEIoLrOOvBTYBiukmYWQ3cZkJfHQYEy0kO2G0HW+sxiuq4M/9EgdCae2TmIkFu23oqsM53X
ZFd9Oxzjutjk+3mE1qi8yk4+bZjIooUSsn+9kArCeUANdWE0MxAvmwMEhoSLtzPxM7OdBeWS/+7IdchtkAMYEmMCshEtDoRNeimTe9o9Wqk1IIf+aKpj
A6onJ3PfGijdgUbb4yYAAL390eixf6KBwKKeTLglQkCRE1ROEmxZMoI5zlyqOEkkRCpQQi0quRhhCiEFEU1W0yrnYmFiBmEcoKEqrhRRIikBTKYlyiOR
mMuURBVyi1NacOQWKw5UEFHKCyuwooosIktiSYUdpUIHKEqELlVBEWICBdOCFTKChJJITmlXKEKmkJUXCDJpBURosgOkbOSZIciuFShdZmMqqrmTVqIW
tKy1pmSEYiSVWimdDJUDWFwTgUQYpQQliipFAUYlLUZv26z+mqpmaaGiIimCIaWhppapooGqqJCIpoIlooiSmokKQoIiIiqCApqlpmKGolpKKACgAoWm
iiiZmoqqaSkqZmaaaiUmSgKKCIOGSqaEKKAoWlpSZYhChIgoaUpEaAmqhClKSl6D/7SZsiIqipiaiYqqKiIqgiKaiqEIKaiKKpohiCKEqlpaKIDqjXng
ZJE1ElU1VFUM1FRBQRVMFNJU+N9IooieUqSIgINawbYslSisXRKLSlArSgULSCUKlNIlDQCFKqNAjQCFCCnVKA9xAoeKb7h0a7tOxuWG+NM+zrPdGWs5
ZsvuD7tvI/Pg+EHSEXc+jLFByV3mClPZ14n83PA+P4YgH4yPEJ+PrxUPunsnsg9sGiDvl6+zA1AcXd0x/lIful+6R64eqEDIE65TnAfjZJxAdko9xAH0
P/1y0nMLF0fgvJVFI/pLf/qvxbNBjsARUAFCBfQ04BkPVC79uInVL0gP1358sA3A5xYL74PjKdc/Djz0L7dcaE8JR/SHrgO6/p6WYczmR2FSjrZWEmgM
g82ObMHFaOAmRwQAMGhCd0oYds3xM/lPg/Zr2V1rarhSdKefl3IgFZV6OgFSCWyYDWc56cG598XQAWKIpQDiLlE/2VSUiN8H8eqBc+16NSsNFICf0kMw
ykJUOv56TCNlpHmQA6cFsqGIVWaSsOG9hIHl8br8OxpsX/a/EueXPhnGeaz9Idzf/y3ni3JxOxIRbKAiIOqXHLnPQ5o3LZG7R2CemlP6efb+r886nIoi
5M2uA+7+nN238FLuGtZoEM2pXoLUSciJYbww8ISamc8ssROyo6hpBx7qKhkqgdp3DLIkicl6Wlk4t0fcyj6/9AR4hWeMmHBW4EOS4dRu5IUFSsQ77XVz
sRKeimyGCkh63+Ez0RPJygVQINJcht1/UhWKsiUG21Pxp9XW/xf6bWK/QN+9UJ7HSeUdXY/X5gQnaEA+f7Qzt9/2LJ4B/QqKkCf2K03hygo0jDueR/xQ
/yj47Drmu9HnAodXpktv5nixRRfFqBY2gSyEYX/FCTIJHEX//bgTpTA6l7bZg+N8lCMBxgjZuZODMcEyPNbDEkbRhC2sMvxjZGCkooKRYmJ4ZqobNwJG
WqVBYHTMyz1kpnarL2JrRYKGDOtU3513om0OJ4Z13bkpnKcZph1mmHnVRe0bd4gHBo6omqiakI1IYu5dkCzuUjGUoBRqRVRl7Y1cTYsIVNAGBDewQoJ2
gNnWOHgghNvL6udnRJRZ3ksaOyolQDNCxUBHqtGcIZhBE6VxqaE9CNlehrtVzNWgkZc/+aXsVShFNGoCHEYwjIHJBuy3EggVyBBapMItESGsIZJw6ahR
KYB1IcIbjQgZzIfGjvobLxI54ENOhWHrxXvYeDXph1OXrWuRhXO6GZm522dSmAYCYcyBoe5YLUT0yj4HSRwpUTLXx6ac8p7PNQrTaYHAkuhmjVZaHQBV
XjiSBvA2QCDBBA7yx7JoxiqrrVPDZuAUfHMNtZNMNeC+e6dpzd6HTXaCh457+NHEVTZsqjoYq1j2QHmZ/6buBziiyMME87ClhA8RsXAbPC5bi7F5BkLA
JZgF0k1PQ5OjROyKwUNXxmLkeYBpNRNs1I7QdcTrrY7QQLSAkAs/GW9O8Ewhjcf8wU0EApTiigN6YMyJ4N3LqcnWROCAiTZAknSh3Ebw65cNV76lxC2p
rfFMmlDGo3s2mCYSZAB0K60KwNQt/OSJgkg6KBOrXB8U+JAZguZ6kzuRkAEUtuEQTEa0oDHSJZg5I8yaA4RyAN865QwRmC+JVRkiyWtjMdn0bwQe/Odr
l7e5AS5g4W9QMWvN7PEwG0ZU1Ru6ga/3ynso55MwOW970BPMdmgTQgLYdbNtV4EiCATgGU4WqcZuwCWlCzZqSdUBmtYWJA4ZeFwSIw2wgTBjWTNzTBJO
iLOoAyXQPbZLBHhX02tEEWuGOug89a9taxuTPZlyyKxQNsdM6A1ivXXJoNxHemdp4snAM7NnfUmziXl73jrcj3iqhLDFjbtc3U0XkQ2RuCECzA2DoQFO
EtZ0yGIsRRS00IVXx1vWqitnnV1tOKDp4btRSY+MsNmbfqb3jYd076vhUPDHKcHylYYlj11zWGaDo0WdHlGYY8M353STm7vBD3nw9/QmkDcYEm0BSD9c
AakD0wClKDseMp7fz6fN7/L/bPzyl4N55DVAiXGe33cRIj/7969Kok+af9k1kiVIKPq9/2/Z8afL8B+psxzQrp7nQKWAYoF/aZMPBOv2fP9X2xK4vgC/
+TjHkPbQW9vKX+P/9bvG39LC1PV5lhsiD0GpFS9VJfyVOH4qkiGrn5vHL9MJU0Wpu+Oiojn9vyVrqaKFJ65K1ffmFJ9353z+Z/0qqKKoGPJQD55AQ9He
jjTtTRhZXZweZqZkqCDEUSVCgGwsiEssaWAMrWHXHqVfVInSEf64Q/ywn/hrF9svVyxd/bin8tGL5x/XCalaDpJ0gfZxnOOcdXTEaMg5tQAPNpJjzdk5
u/96Q16pIQrWGsoAc5dTSYQLkalMagPSqjzgFMB4gCntkTy8fml9FrMTMwCuU0hiYolUSKXGxRGMYYwrDkfK80mygUS/tzdr8FCE/rveXsshf1Iftb/8
br/PwczLyvS8oEpK0ePa9eFFn/1rt3XWgysnF/KwxH9911IvJ5Mjvt0XJpMUksuuT2/7SkQDvprIRBsYaKKxcgwXiooCZ/lqRI76smlO2hYVSNFthyec
aUNiUsL9twcIWr0Mczcaofh8bkbta3+y5hvksa6txBBWQk8sRV+5g2ah1wrFyPoLiFhLIVzI/U2Mqwlo5snn7FQPTXIWzl0nfxeSBAgyKIiEogQkAHnC
PZGQmiaUpWqDwIDISXLON5AToPUOVUBMhziQ5JHI7rbYkxyYIcu2XDROWCRCMQNX8Y1v616+tVN4G5vdj2a2ub5UhmM/f/OlhHfrk2fdLLJbKIMtFEFG
Dwyeo4iTLN9BEZ21mdVrh+ZHdWOd2C0VLlMiOXBcvJaFGKZqqCrO7yBuwHqZAFIRSgTXTOXRYH6bNDlCB0w/YYg1/xbx3UWqoYHiQKPdFaxd2HWnBvbS
dOxoZ5KeiyBGttfvdcOKn/Vp/c5IM2s7lBIUR+JZIlTaCNflf8ifxZteMWnlMtuZl8CXS+bMxK3zvIkOeN1DFJGASR5d0UL8ZhRM8TyksQVPM0hx3cUA
/r8/z1RGpShlBH8ghwiWER+SQntxldvRD0t/fURX/1y8PS4kclwJK556Iz5yk64YiOp83lxduklDg8scMxrnK+Ct2/LtqGIob70mIeftvXU/m5IsiSUi
SCD2u6mZohNFvuWCCJtCjp1eM+ujeBxrHlVQERcp9fbXeU0IbdL68eEMWIIKcr57XU7kvje31amHFJ2c9zUN1RRuqoRJRLvbZ0UwmaEFd2qSaF2hW8sg
GEG9l4XlN6nK0+nHDjO9b5w9P/bPLjlVuTZyrVNtHamOBG1lplJG8tcbOkFGwc5R+uXRoiUT0FXVlmTqsh6m0fpGrTDWIUpOqsS6reTXD9Fm4czko/QX
tz5/GLB1P5VpZYRtRJQFCnaHeNS2CO034qtP/LNO45WZPpdkdzLpMMkHar6jFNeP2/7e9vAQUWjekm6rNI7Q4I/9OVcyk6ZDJXPqMmPcreC6EZfnKe84
RZdxqCaxD79NGm8uC3iLKCV+OJvjmva/9hs4nVHYKO4tQXhBjizVPKkmUnZVaeqaCKSVLm8i7XyXZwoOQE0TFwYEHY4rTeQcxO3XMO8tW6ERFBouZZ+1
/FZY39mxdBMCpcMHup537z76HVH2hWpQkpmnC9CGmj+3QYc/fqRyreiNzS48z9+SeiFZy4Z2rX8aexFPiXRBTl6qa0bZzrrL89mYnE759+anEq6s2CKs
bW3HHw6Na3+7fV1VhCuq+jEwfO26SxL/e3IX9OWKMfUgBn+cpClRhfUUc1PjfSHKPDWeRO/GHuQOFFBJGypABhnW0JLkqGFbiRI9GpsijKloEBzbmggY
NH+Z6aAqiG2QEQR9Ej67VTn19UN0ilKqVOsxyHaTtMfTtx7tDf1pPfo8Z/I5622CKG/q/2pDoj6XvUCqc9NE9K6l/4fmHlrRdr2h7Ta+f4fu7uwPFY9h
IV1cBH8KcpWhXm5nqQklSGfbVUiEZS+qWJKVBaJ0DZcjX7vCvrcpS20xIb6Tze9IZzmDfKC06bmWxoba0nejOSJKJUIelCCQ7BYFkV1+imrt/Eh5NURV
EEE1zknFWkG2x0XOuuf2mxhGEn/w/tYeilS8/9q+1/MLoYDKoUjRcs9JiZQYw1aBfbZuXGtamgrNVdR0Y+akPjvsSZlmoX4qQYd/gow+zX4pYCgSvGGK
SV2srOXQkkkjc6ycNrwv0zxcgTKbkVGQmZWfulPMGmyTdU92v7M97E4CDth8+qd57kar96rRUeiG+8r2hT7wIiYa6fRT6zbHC7UEEkxJVAIGZAe27MCL
EDSFcvn43fkohpa5lV/w/gPjTUeI9Xn+XW7Iol4HT++Tfj55R2E2dByEK5KlizKP/b9V3ienNn8e61EQEgTABXVQ2DjJUOOsvu2eXWFV1rU+WTR94emV
BVDWFfO6Ynbn3tTWMg0bRQ+ECYwU47Cur3lzNSSSTYSMAu4sDsYTIAplwLsNCOq204VcLMKMKJH2p7eZ9nb09eePWvd4osXbcevPBSktMGpHbnpUj5fK
Wtoc1LE1NFvk8dxhZC1wUDSFmIH6lpAfuNNZvnCQ3oM12kUkaO5ousEdhv2LIGJsGLGgupdUObtCPD7YxSg0SQY8HaAo8FE/CTJgIi6bM/VPudSh3Sap
7oKT1+5uwRhHRb/7Lnsxg/raJPEOn3rHFHRAZL76b+vGxat+QH8/jODB9OsYVD6XVISAwGwqucaPp4xQh3GauKEHVvGaAChuUuUTY1mBGFUWlDiRXJp6
QISFEAZg0aKuNAR3Gx3LkB150imeFJn205h8e7q9lLhbBZfjmJw79hFAT0+T9poUJMEBq+YGO/Vl+T/4c5A+DYIIBuBc7nthQIJgEMMlUlCA7laDeGzm
/GHde0v5X3y3pFG2mDO3Ro/krpKQjAJWFOf5J6CXxf1MseerFL6sDX9fvYmPa5aXlBklkMENf5VNV7Ic26MyCHgLfVSx8pZNyzXpXhWIHOjMoldDTBpb
R3TWFde7f1a8M77+6vAhEEKcCUlRZpyx+5SSJUsu8LdIqkiFf16u2l+/xrSgsjbpPhhnvuBhpKOncyx6IpqmmAY8+qjD+H+mnrVtDYCCIHsv1LtvqhYk
X1z75rE/DMZnVz1VxLULu2G3prjOZQTiV/88O9SVWb5+1POp58aXnvd/pT49deGc3vMx8Mp4SomkKrlKo3MxCjiuTKt9f8c+cujty4VMzmn8typKwuK7
3nEUKIyyzP5F8SSRHIhymsh0M31o7AiGYgKRP2wocqYOruzjJQrzBaA4cO79ekknEFujMP0q5qFy9Gf4QuThgbd8OREZ06Yuk6GaFRQ2ZixtqvhXghgJ
0Wn42r2w0zd111ow+ORYpINfn+O8qySLTITAP2kTH8F+txdSkMT8MwNG631mHH6Obf1DgsvWag1gp3cx/4dlHThVySTMkv1LZq+6pZWF3f1q9ZbM5xZQ
WMF/z5TMk1wMl/GywGL5cj39739d3uFT8xyRVYg2QttBo2rIfSQFmfFJ/sVNBBLE7RmJ2zGv7r8uInN/w9rNJ9OLTwgmusl4m9Fl+NO/5f3MVQjZ6O9X
cEMzDh8HkgnTuzaRg9+6/r98m2LrxQOldCBU1lP2Jt6ZWBZAj8CLIH+8gRvclowem/NoUOiuGLNDHUmPLVpCZkIfgR2QK0oSSII/el2hJ4OU2Z++sgKg
/Npu2SfkyoedZ/l3sx90KJu+f4WanKlgaTBHMMIYn7GuubwXX8Pin21fq4Z173gItK9OyyQYs0aIUn0v/LIUaI/wpAfX67x9t9MoPM7FomJ2tj01jkuW
1ovowqvwm1MPGGIP67Pp37bOnY3vK4lk3cFyWpae7WT0dcGxKWK8EKLPfande5LleXPDHlafhe56Okpf0eNNGqVp43FZ5tfrtV/Bq8WDU5++z5NT+TM5
9zeNahjNG/L9f2zUOVqScMy0C2UWyCmUWSAbLr+URH4ZOyTb7fCJkpe1GyImvyUyCiovs+OSOn76mKMmOEf3mpQXFRDmWL2qMFKuIViC81lf3K4aRQrx
o0znFyBQ5F5rMEE9CFt4eVRjPupSF1o6fTCLAI0aTK/BQveQ55KqAZiDwahJMJDdhg6FPXLkYcV4VAYHdZcpz5RNCTsR6ENRFHtIm9dXeQC+VFzIoso9
mIdAtTSCpCvfjH8fyubWEaOAGQm19/vUPpBUklA+63I+pjNqMJBsfv+zaf4KSPFUU0JzGLSKAkcklhkg20GLaYBQX9YTG1o19NPkwqIKSDz6UFRJhK/w
F4bEaTcEeDq1KOXRApBJKdX0sREWBUFC+is4CGvmXY/crkHQ1+tfJsWSkF+VLc9g2CcenNjxs1DqqHpt0qyysRaSqFBIJUX2UUGUSfpGCWcU5ne/q/Vo
dNb0hhHVTOUaCn6FUkZtOSmlF1hxz1LZj2OJ6pcDcQu3tyXec3mEynhUiwgSc+Jhug9WgQaU/dSbzbntBF6p9cr7bzIDMtZul9laLiNL7UoquWntW+Na
xYVNJh3UoKDdatTbtWCME15np6sD7MLw9fS8fHAonkFEZBUZF5sp7ddu7WHp2qrDDg7FgXZuWCryLt3F0EYqFKiuOOecWTKVCVl1NzhdJcr18rMPo9aG
HO9c9MPc55W/vaHF7kxnV9cL/Ik4M9H0yXZnGPk+XC6YKqim351+WQNuftwuflhTq1h4T7JtN6uzyzo86hnNnBInplYgiKAoaNin1efL9M2Yn5Pb7Jt9
UrE5bNM1mYF02IsfUhEcSzMmTtIg0ZsILV7TMxgMIgMw2Hvab+nMPm0Nivi3O3DLbUq2wyXDNOtV0VQRU1fvh2zDunnK9FqoxUPS3Kd2Hmwx3tU8GUVe
Fq+v3Zu+HD/zwo59lo7NAsY3ARj7nKrJn5QkwMI/yOeUwCSfuU4lJlLRBEP53GLSFZBFBEMzMUcc+N0lB3VSp/RfGB7/XPy13yrWqybdiZPmn9DkQeU/
bnhs6vHq5rsvGOWscZTtItYP5whk0vbQDSYw+ndD9/rN68fehj4GxO2qrI/40sWMPR4DDHe1Y8qH14WKIgqppKKsirIj+1JnnS4ipvUwwZ6uYUBnLKxG
C4y/0WsUURieGg+KX9LU9bfWlIj32i1CejjOfXNalOZYVy29aFmFXSbZtgtEVfqoWTvoUED0uc9Z/R36/fvZ6tizoSo/S+7PhNR+bR5PsmQxV7WeCfQn
sTgj18cmIeDDwcBDk8kNuNmIPanE2SmqUTjSs4e+PU1r55t7yaHiOo/GtMduH3uvndmKHf30DNjthUQ6Ot0VdGaS5dc0GKDFikWGodWGMDTi0pOD3/6t
/DR7k2FGZZ9jiKb2ip7msrtyv5bseH1wPnVUOpuyB2yaRYKKJq/LAxk3z65DTO2VdUL7WVnTOhrM410bzMoenP40PhD3Zw+siPn3uJ908beG8JmT6WF/
BNpMZ2wPolQOt9qktLmJxn8qanrjsJ/u+p1+8DuJZZJmhIqIKJZwDEX6fXJ7OP0pu+GryAEYiIx+FvNmOPmqT+HgtAlylPv3HEonae4sMj0ZiA7rv4s2
5IICmjKJlHJKfBWLeBGBurh1R1Zrrs8YkIIuUHAsfF6sKzQLl8WDuq7cmaw+pg3lE/2LaQdJFU0Nj/NxdrFe8OIpaQUo5JCspKw+rhRkooDcvSyvo+Z0
9H6NQdfd3sbuQTKRU+x9/9dwmJaTC9nOF92fO/AnNUOrxd2vztPd+lv5azD4ZfBYqSeYnz3xoKkKkL0xkYYSgGMeMe/6P3fF8kEgi4BC/NqSvqgglCte
zOvuxe1TksGUzpJniCINGefqpiUUKhAIu5mZZTME3YRue75YfBm0Vdu+OTrbyLztuQOvfSc+3HxyByZ2pZ8c7rsdZ+8sjNNNEmIgWHibJtctFEykJ3zZ
pL2MOjuPZvVhSaKQWJBt8+YbUyO+pmTooEz906925+TREyjn3+tTEUCggl6Qt6zGltxXHD2Gg1nL048ZA60IdkIfodQB25WF+L1cJo3iw5w8nGrKhXdm
hVJOaww6Ebn9Re6uniAagBpKQFKDVUBS2d2r9TSc/qsCYwMZ3szGHh2zPBnTnc1mVdrOH+C+Dfygtp6UEERkqiLa5SuxSDEkWQ5QKlE8IbTr+Gtd7OmT
b/c/nrzm8vEJRmPh++6w7PNOzUxOse5NPZDZ0nB3c8rsPDfZxTB1bNJbbWzvN5PfdJy2Hb9GdM3yzpZj1LyuHNKtArVcnlhGCRtIUZ/TTo9nCL4uzDOy
Aw6YMhIiCRGGN0hpKLMDWdWZ30UV/FzPL/BOthfL+G/fNiwPVsRi8+aAZGEqFOkh4/L22aQnBge0TPpfncANPw2DCCDV2c5SyaR4kPF83vqrjavFr9T+
VZVf6bNERsvh1GjSCyxWVPrlzinZUNWzdntLIEAHIJxldqrSrtCo/JfuasnRApRQzYZaHpDx4Hf986/XKhdUV13+eHSZEm/UZ6wh56Dz48ndx4FRyL8F
93BbCvw99qiubM1EnzwyRHp1Y0inuVtpMhNy7atPRR1ZaUx6nYd829hS+Ny1zucLVlO8l9NNG6EMToqLWwk/x4aYpMP3NGTaD6E+PX6K2KQ7WOBdoMgL
2CUTX+pAfJgf6S2FxRY4htN01EfX0FHWI2g/+M/WTtWd0pKyyeucuH4ob1eIYhtJ5TpNMrD7GX3dbqkTzoyMUDkUZSa38MP6b1oHFSlX0VgNLriJhgyj
o/+L3DKkP9TH8OBR8kZtIyQPFOpgMyRseKPoCL/RQq2NqdmSHqWPZC6K+UgNr1cxZ+561uGoZFyg+FFQWmqLplPGs5ihRKG9wrEnqVMrasO/to2fXhNx
U42WdPM92seDrQg2047ebLEhmQCU1MVUdyzl2qOMlB5+7o7jPKTJWrsIMiBY6FEZjjHhAr64/p8JbV8CuQoG/jpjowhPbHCOCmWPIztn8fAD1MAiBEAz
ty1QBEFAB00+Rl1mFJ1zCupT0UZM9I/yv/SsD/mns6T/BbLricc79zddFkBM6M/+HUe7y4zrTZReTsyPgwIJiIvSAARgR/D+rgMyjtpkfAYQaN8+DZmx
eFnHIcwEYrDhFHDjzl1T5Bx9JFPThRXn6dsI4H/t5883n7JwSE7vl08P4lP3/Hfhv7/w1z1ycQFS2gyKKqqIVpyi6rKq5ahHMWkyIpRTQ5mRUlJRkjy3
5nx2IHtgQNQIUnPWUrSCagBpE1KGQOQBSGShkoOpBaUGgDkvvgqlGXafr7uwSqFYr3FAEQGqwoI+tVDMvbEFplfhjdek2X9fjrFl4JR/1GQCyXoMTWrg
TEf9ZEDgpaFXy00tLXPw0/z7d6EFBModoFRTFK7SuClaYrdOvrfAvOX+6gCQaYXp9DQU4PVy9i3AqaEmN3kzi93hHhGm4/OpqW1aISM2P8Xr/4sFWVRR
Ycdyg20YcPa7854peHFeLQyoSFR/tziA6qQYVmZq4WICmAgkUOMo2qvVQp/9elZKp/b6daH0XvBmt546nz6y8v5U4UPrSckOkP60EN5wTdGtyPDWZS3Q
YpD1/lPDKt4e/rvBJHz8raSjdZqdB23JCM2v5KqMkgDCC0GcSy3TqvlKT6Z9rZCmNbP7rLrFXlOGllvjG4J0FCMDopoaMdC1NFATu6EjhdyGzxU1/nC4
AGYRr8p2Sf8SCfs7JziG4nRr1dY8HIbJ4Jr6g4WH6vOzd/akDiHPRlFPVO77NmtZuxvOcJ8H5jg2O77NZlp1aPxZrFZNP5Wqf8Xext/Pxk+3V90kDoQh
7ldCMWViuipIijyiJXInI6ENMin0qx3KEhEURwEYJUtac7Oq1hVtf2L52pFgxopj1pmuw9oqIMeNut0u9b3tZzuiZ9+dfjnaq9KUecnk+66dZf1FxMKE
BI5qPpADoHLowX70BWr9QH8eWNlg7F+Bov9DpT8vv/sPj/E39W/Zy8TX8Ljn94VgytueX/r+/SWYp91I8ZVyaaiec50Ch//UydSQWq7PS0G36/K0xTyV
bevi30PHB/lrsJcgQWwFN1AfC674lJZS5Xy/BhLL9ew/EXO0SC8y3FX5PxOgOu+gCW4MPbTCnhHV3lTWSDuWCVQdj4ZzR1wR7n0logXoqDeoERRmmWwq
4NApM1bhuv2WrbQqB998Silw43rposCs9PhS/DPV8ZLmphQpnb4kKMFJELSebiVN9EJJQnv7PD83pJTM8GKy6y+2BXnxNSwwLWtfy052FRuQP2MBb61U
faoEim4KdAsMNgneRTogpu8k7XsiaPt1wjcC0xxrSc1VtKhzZ7cipZ3qaSkKn2uPZEqr5RPrmT/NUfD+pGIB8Vu9BcjczLP+daUn3f9cKDlUHoF81f5+
gHDr54yD7h3Ci+Q6du9uPId9e4Np5qyCYIA2dc9nbozpT7h8e94I7vDXnArJtPZqcyCKOChTVvj6PORz+Nzqv5b3crNnE7rdlWJBy5wTt0Eg2BKKNMs7
O5nSJQFMQqssOri/x656eXb7vup5yhvcPBI5ecp+XQNyHPRbIV5Eebgh6shca5ZPyjduBxYX6nhS9v7M3tJaF/mW4klNmEo1PrmLTlmXkMxiJ2nMFp3E
3HF5S1pYT7MKibEJ7beR6eUIMY5nCcuh8fPbFN6qd8W+HfPos6/p5x2C11Yp4z6m+JDvn+ywvstGZa21l4MM/OOtcS5663c9uXY3KWs2vculBEnXsXt6
WuKeP9fLat8pT7XCvzk1xqvK8CmXGjUdZO5S1pYy1retWyk67PDX/gZUL9+ddXJrC9A12symj6cpHzt0lQZUuqgMLr7lKEodnxOuv4pH6CjH/t/2UEkL
w4WjVcg3X+3dszjx7eR6M82DZBub52E6VZojpnrApb99NvDKY6cGRKmcBa74+6np2xlKg+v7+Y+zIeTVRzPVRU/R2L/BlSRHbdmUy4ofqXX5V6Wr3ztc
LzFs61j4jsRelIW1funyrnzvajj7RL7bzgfNmFOI3WU4ZxKO0Y36EWrlNr/Vt647mlpWKIhd1BQlRdUC0W4UZ2byHs7N05YYLF8zn2XDC64q+mmHqbeL
V29LV+s1bGvfH2a6WfbPOT8u4cmwJ5GXtjWXL/w9OY4ZffzbLspZ5tCsrNvxpcXlQUKOdB3aVvA6JV77aPkePHvXGOa29KCvDJIV+mtcTpw3vMd36O2q
Y5TmDfplrnXYatGtcWvVZvvci6771EpcQg4ECttZZqNHgwXLjrMix/2VGB6utIxrhxxxwKvvhrI5YOP1qP58RsPLLz9tfi/pt6tO5gc+bdh/Cugl50Ar
1XlpSxDmYk7cKbvWRHjMMhGHAZB698uZ6BQf5oSNGFCJuEP9dio3IvXl91sHTlNKjSSwqGQIWSuGzifmSBHoaV4S+n7UF5KBrdQnojZ7MS3vVXclUJ8n
4OrleUmdkeRDAuqSXgzmAV/6GNH+Ri94idyrBnbq7olWab2qj/5pUbpioRkFo/7+SdKUVeZN1bPLVGaK/2Zn7kJHpXV8mNVFmWQc9JWn4CQ4Vl8WtFyL
106GLZ3pGQqFtFFdokoays/4sNemu1SBX8/Ysg/6SO33oOW8kKryaRDEFixxFO9QkCCCUJJT6W1YaD5s0pzE/8fT6tI66juK5ll7X7PH9zJrVFkbbBQR
JRLn1aDxjE7PaT85S7ta8aKSgkvNgBYsUHXk0jnAXIKpe37VbjrIbvbIPGkXBvAww2xu4eNVX3G9nVhzXxxSVZ3fkq6HVXnIETtj385bETBPz8Mqdm3X
LR74w2y25Z05a24/VaWucSXAxto0ofJ8AjjxVXChjl2KOeXRtWLL1vHbnNgddnb11YzXq5tLW+qkgwSvXWVwySeEYKN/VCJPojudcuCqZJfIdlYjGTOc
zMpKGst4zvOkPnOI0qtZwRhVspezqLFWu9IwUznUYPqcTNaUzNZ/fXjpFam9ThVpDBL8F8C3bLd7i0i2ykPtdozImZGopDuKzbOU2MqvkwnZV6nry+3p
2zkZ8V0o0bxoDQVZqf+5o1Nty33YbvDi3DO55DhJ8IxsZ8iWGMSYxIMqrXe4vS/FONxYTO0mJtDSzh5kOqdSGJyCi5RQQWVdyAzEEEqVRdFbRV2kogd+
eI+rycXpRpqGdAO39NeH0IlOKuUPzLA/b2zDo4BlNgynI/k6iZHdLi0EgFvLCu91OfnziJDh+iKEev6jgsiOCgX9ol7ioQKSpB8A+LZfPrS/ZzOI/0fw
1vheM/w0a1kfpiAH1Z8OukRw96XshyQWcGoRaT9CAdp6929h6zQY7W/7czB7r+trtAIf9Pr2/tPoMyf95+QftGmuv7DhPgRE+Zc13zmi/qX+T2J/Uf2H
bmdovTjP4if1kP6zrM7R4G23AwJ0oJY2lViQPzDtj5UL/6TCnA5h2O46dNjIB4zJQs6Op5P/DIJ/+5Q8d+OT18I//NZ5hr5VgHxIbnKoKIhziRJ45e15
aKOpjlylujUrWuTzujSiGBuejzN+YIis8RJ0cN+3SJMYQaICNBEQGFRRDK6AMlwuoKKDkGcnLfvQwSKCiMGgvoyQc89AVDf2i5JMzY8gih7TkxepwDUN
ybThk/he8q5glylv1f5Q4QYMapToN1eQtVA8CPbrLcqAV0uOBVXYai1sCQZuSSQQAEsMSYASCsC4IH8QIQbiYuDbLAZtGdfYzlsT39dw978dBpPv6p8/
jVomLbq7ySjUptA4nd7OFWltlvU5IqL5LxE8tHkeJ3d/XA/3eUF5bLWBePE7xDtNHneJ5W5pZaGEZGkCD0D6Bo7f0f3n5tSUEhJma+IQDhE38jdjEoNg
J3cHCs8ZgeHhTSwUEfFGrvMYpfnPpyHD6/X49FoUZmvhRe5Po9ZHeBs48Szrmg7+iRT3NuJoIjvchJLDZNAjCqaBRAR0AulEkNX1EUhdC4YFSrRUczWj
pDid86G87t0UUyknAnjoPX6/2X7fq/vzSa8vxFU/q+seqQyglzNmsLUJSZZIP9PBcDmgcs67URHc/qSP+Z/ww+k/34opwMswKX/t1QloYuW0rA1h/m68
dzHmY9fDM8CrbP4B/qobnCAn939BefAmx6aM/m35oyJ7DeHG8fyT+0P8Q95mcDY2/nS8owuiFECeuEkgfk/I8IbQ/QbgMeCxwa8ssTBEzLHVFIdNtDz6
HIZtvaYXobHecuQnXaB0kX+mQiUcS5mcL2BzL+84cLtyOSXYmL/1/OhS+fvJPXibYqUlh6MA9xA+mGw9ehlz/n/0vKbnrRVlaIpPMZr+jvnEmhf4djy9
kh4YHDDrwIYYcURVh7r+v54cozejckZJ/AIMT8swVBYvJz6GhvQ+wyoz9gE6gBCPWGnuHyDrRzXuiOXjGlrmQanj2VvSHDVrIda9Yv/2x8etS4cEO4B/
zn7Z/yOzf3+QEXIXMpzLctm8J49xIp1k3DnN9vPVPEC9MgyznJ7zlbwd7Our7TMXNB1HXHyVMolq3XPmPxv1WuUczMGM4BzlzCavUDwik56FRUb0b+IT
ufYv5GVj+lpphiYzEuZkUtzAluZMMpPJ+nX28Spw6igiedE2nsQKPdJPYHQwE5Sz1MlPo26RtNwmQmnNElx/XCgdyyHGoKMUX0pvDJmgAwAlJEkTQpe+
xrG1X6typnCHlNBZGbfTJyhyBUIgg/Rxa8jmzd9wHQ57xiaPNDiePmHrEG/D28uoevisNB3ns2dAjIqqROR/h+HpDwE2Pv+R6dR7vDbdpbTepq0awUqZ
A7biqwPHkoiVE7QnfDfoHyE9hncKiKleRypgnU5ho+ztNdMMZKyt+s4w+sBEkTzOvYFIPBEWWFiwqXway0tGizn2zuwMAhZilcy5i3DFspd9U7aMPpm/
aTocZtAN0PTmu3TJ5EOJ8uMKCIM8hKdCnjvyX8aGmZyJ17YaO+i9ugaE3PoXmhx1DaSH6Ic3TW27gbMPbaYGiQ+iGGUpxrVch57SicYasZ4F7WeAH19O
82ANpjoSVRd26IXp5+TaUJ2Ew6ZIi9jkhFhEAGIDbD804/GVJ5fJl3bYs6YsHfDw6+kOLJhgTthfrgn4DLQ1vW+AOxbUbw9T6a2FNx/Ha5qfK4IwD4h0
R70/VviHAl0im4J3E7dOpMnyWcnuSoJ+Js5h7iB5O3+gazJz5g/hnVNHpHvZw1OIzivgwsVp7y8DkIFYSRBqQhCjAqlBWo6Aa0skhU6IwcEUoFCOH0IK
dhoPfvZ5inUh29jga8vFbqfA7vTs7WdcFXUHo7tv0kPB0jAg2PpdOPk9noIGwSQImAOoqIGsFgdWtvxMBxdw4YqnBfcrLRqJTTqToP+LDxCdHUXc6Cot
pQqfCC1iouLVl85rc/F6O+4PDPOtXPE50NlE8AqnqPJw0YMnI7O6qW29x2PmAaCEXgcOgdCoNBPFsCg2J26+TzJZrrPo2DDypBQFDpBbVDqHU2Oouse+
ecGGTlMVSznqiSiVgisOBwutYfU0djjbEyJ4mifw1deMOcVPG6/ZRr+/ZwTo5HqV7To9Im6zDgwea9BdBlKgKEiiD41HCiC+YFAIHzZIJIjJ5+aVgEgB
wO8EeTJ/FKJ1MOjNAEOGD8AZEo7vZ8H4XHxYSAHa+o2BceAkgUV7Mu2cCZewlNomoY+5++1EGpGfDOsg/Kcvm32+FyOo0wcwyJmUwTDF6uQl7kcu7cD3
KKXdS9UHO9mo7aIqqQYqqiKqjETybxB6gA2T7L6rKi6kOGBSCqMV7By0Ss/IFYXY+SIvUdQ5Kji8olMBRPaSDvcwGmO6qZwOICcquUCKj7tl29kgh1VN
z6VPt6xZb7ek1LgjGCFNHcch8Dl93YDjOp7jqX4/DOAd3QuClstY/o6WG3gJ/hNsMC2Wanw9Y+hvk56wFXhDvI30Q95o0dJtup4FQaQthvuXSHsLNzE5
2s05lYJlAvJNIbz4QL9/eHqTuxOsw8v6hCBq0JwSLB9WLIV9zqS6OuAT9qeYSBJw9zoHEwcnn1Q7NSG0WbOHEUuppf5SmQA/Jmz3kdl5D7+5Pf15PZ8J
vs7oZNJw4NSApAuu4VCAF2JsFUi0htYSJwReoncFje/UqXXyNa205RHYyCikxnLanCeLsnS4DoMWMUxDZp2x8Bv6iCkiB9NY8KOdfA910BwGbRY7k8dG
/rHqfGlKnfvo9mH7DkM8nCwZc8okJ6sKJ4OzZSY88w3LJ7mi8VKU/XEpl9juSLIpcsFIYzvN+vvpKin0N8SlnPcGMid55eXUuhLVotdGuGm3XfThB1u3
Nj75V2a1ho5sXuGu5T6Q/lBIVEKAGwCwBg8QBl02zSC6q9JLK7l2iSCBgnobmeVfE3LsZaXwiy2hrVDNm/aHgmwyxtNGsZ+rfld3Nk5z6xjwoHqevoOw
nRo8IQScJFA46gSnNE87TQ9ikxuCVFQPIXmiB80nNFHLegcvRw2TkBTbf2cDgL6eBoNQ0wTHWVEtjSga02H04bf6u6m5CT9kSHqJoQluxfSBrk0V4PUu
HS0y4E4AmjPkuYDka/h60G5vf5uGB+oQ8H8/OfurR2VOpKY8z81ofDiQ/uM3D7SfcxZJ417DcngdoqeXzjoR62LmVKGOciD5zjxOgndu7mbHKw5chdJy
ZiY2Npd+h1ENp6j74wkyT0fWHXiB5HfPGcUOHbrRt6B3mwo/EVKqj3G09eeGHlbgj0PAlKHWdx5onw0BqRLw4JYBh16rI9o6Bgy6TQggjxHTm2+6vuwI
Bn7qYlAIEIyWLq5kg25akzTlywImlZzcNQ9KD4/EcxN9ZD9D3+onA8T2F5PIXtojgfe9hzJ9xBk1Em48euu6OhtzVFP0ER9NVZ4vuw26Z2zsyqCqoeSC
XY1kwSKFYtZL25mTO6ixE66oUdG8MgnBu6Q0agTRDkCCXdxCIUFjsUB4hlZu2mcQ7PyEm58np1mcZwR1HqweuufnOKVFF5Ii2GjoH93aTnOENqcfGG8K
Fs7CRZPBOIQ/UbBRRT2D5Jz3/FRFPbe0Vp7w/aizc9wPhIeOw9WB3xIslPR1NdiJ1FvxMorn6Bcfc7PPnczrn56Xc0wxIfBJo0dJ+i/2GTsJ48enhDQi
e35XI4lcNeM7F7+R+Ouo2ZgUYBEtJd02YsEM1fQCVtk3Td6ioUUSETsTatFQhSWZligOwNWJqgckO0Ap7+fMmGxtpiHY7slhxCmu2KPM/ds2dmf+Oa8R
o77o/T0iTINc0cnqPk7E0HKTbXuPQ/ESYGqtow1tsiAQTQURvqsYp54eS8k0AcODN8J7o9WaEUTrj4mjs5wuQDzOvSZNt/HnzKROR2OkUR4QYdL7py5x
eBNwO7azn8AvYOs70UvPtlC/X7K7dTBhx3eGj48Z493HzhNGaaMrkPmQfw8g4nbuEFPQ1TqwpOlQUFiFZlnuhcGeMKcJ+qdw/DhyfKHpW9Fj+NLrvQ3N
a0q7TDelN/q6MMDzBNnmm/ser+I6HdDErOaOiaDoTrSXvIxopX6ox4fSTQczmGgsnIyMoqJoqvIdwNIlL9keuFG0bS1tSGTUZKMOM4xmE2L4i/H7jvOC
0d4FzFce7+cP3hpCcQPqMBSfdVHtgB3ABw8YJ3SBv6sB7ZB53XKORCaFEARPAhAiRpXK4XF9OxnCntr9ZkusTYVZRwlMP/canKICsaZM8W+wvGVy71K1
zsJ+bVgz4zq7dLRczmuUKh0VPy4xJ5aUWHw4V1UW6qj7fz31yla9wzEEnjvPKQ9WqiRcowqorV1b6uEK0QdeS6QdFSjdkp7Zc6Tj6RvbCyZcflGcrndt
ixu7BiN+zko1rEs5KRdUhQobPgB5lHjs9jc57NppGWY2uA2wK1gKCT8IC2q0ufWgVTX8amb3dLPwvekMPP3yx9kbY3cSb9DcUrT/TSOK6yU1OJX/qh4E
T4FjG7K2GZWU6nvfqk/VC/lL9nh00/b4ZzkOnTE+EruUyHJpDcn3y0coHcDSFBSFK00glbnIXiU1rDrk4lSgDRG8xDIA1IGTsBpShE1Kg5NDQpVIFJEK
JTQM78/P6i7TvPtNdZnYfgcvPbVFk1+GVrgv6LwkJUj4msch6I0A9pLwSpqAN3fLqEzpiCHKANIddfsySSHuzmiwDaScE/84GjPIDvdk++qO5oO0khYw
0gBiYhXBxAmbLu5mm0FcHPkqmQtCnjK53YHOA7LcA5Cr1wD0SQNwgcoEwgS5NTAJtkNsiwhnik4fBQNpDaslYHEhXWutGUyRdh1Eatp9GtcPlPocuMY4
NsvKnbobb8+Ac2CldifzdgDD/1M/6Wc7+edgQzMmtayj/tSWDA9qslISNshaccMO9JowALsXMLGQGSE14P+X/t/EHogH4qdf+R/1+hn/H7ZLwz//CEGw
ZV4cO4J2OBA+fmzIO7mu28ktjEg3EfrIYD3oB4To6D7EAAVkqnWGG420dEDpaeIz+t78lvYzhnThmGiZKn27h1cNi0sLWOuf8fM5BJwcg9TtdwmwnkX9
PJfB6r7uD5dwp/PD28yf6TkKBmIr4cKf7IWkpoaVVgWVCUYBKBmiBIgEkhZqA9Hf5oewkh6kNkfq5Yer9NawQPSZcENkD+L1C5+Xjvrc3Jfa6M4jpmnl
arGAuXeMLDnskxiKo4eeUhyJJ1cycndCdeLLqRJDl0zRJkUinjNw5Jw8GuZoDpUHXdSffJ+UhR334yGEh6HvLIp8faFtLMtCsNG2ZoTlZ/IHy1/xBP0O
DHnYvZZBVURB/dGSaj+7jHZJUkS6H/VLnQj4FlwK9QpsJwNtpIBEE3MWfT6hP6YaCC90ZLQwEKZIOQUK0pSJlhMUS0UgUiYP9bihkjQFIUKnzo/+EAxA
rHmuEEowF+iB/vhKEggYaaqokhIqIggJRYKJKgJhmSwMWJLDBpRbUlGQPQkDifZztMOiq+12y6IJDhXLhEUD82xdoB/ukw/sgqsVJRwN6Lh2JuQDXJVX
v6B5JKKc/5PFm9avDCLNhpQgfqOPX0cYn1ARJBr1YOfA40rdYdQC6fV1op/f6lPFmkH7AjCyU9HBwaaDYmD44kxwih5EIoTQOcOVBAYSMx47dQLyYXD3
HASuv421tnBuPrQBcVkwOdsoEYRDBkWQuFAxMR0rLixEAEkr5gkmpAeruT2npFPr+o6uT5IhJA8p+fWUnXidgBv0ugPgVEy/V7n/bCFD5ydvn6EcgKUI
l36VDAANSJiMB02uAm0YpiCqKZu/9OnibBPG+4O/1dnwUvmjfsPDSahF/5MHf59x0047mOnf8skk0DshChecew2cn8o7cNHdGyDc3gUyiKOX64aXSFOU
sjmZbzmjWswwaRCUtMEpy4cD81ECXZqYUMMTYcqkd3TdDydp45NSyj8e7HxG3c/InLCbketvncHZdhEIQhCQkIoJiKcK3zjD1gw3u+db53ux8XJ5wWHH
wcE7EJDzDpZi4gOTcIiECp8enpOR3JO0Lbretu7ZNySAw1ZLIINwx2mty3STaKaWKJgUgkxZQTCMzAAcY/EUhNEFJQ07zDLlGoKnB4IFcZo3jm0IXZFu
kgsiiyChnrEgTO28dGshzthyEmLu1FUHBhQVBIAisILFOe/9Hf3Z3ObYGRJ4vo3jfh7IWeQ+YckUjIkToa8RE/ul2HffQ1H/CUP3uhHAqilZ0zATRSTJ
ETAef6vUnbQUzhQIJIuj++hHO3acNv6RU6vXjpDju94OBUxZNIuOHjrEgaKfo1mVB2MLIBjDYyTAcRBDduMihpJBIjF8SRPg4MEZAwgiUTcCHVZCCmJK
qDurQvtySCD7pObIGEtIUulBX/SxTATMFJAUil9Z/wiKIRoHn9cJPHrncWiv7aFg1C4JlzFtsEZFfiESpEQQJ7iE6BN6qKzjCqK1qTLPsYBsn6H975Z+
rZKT45o5t5zTocvHM0VEcuXX8xn9MOcwpasYpnmU5pBBfy1fhDi8ao+0N5AkklTxfZqRaGpbRZ34KOS052PNI6szHG7R0W8zcGyBoHqMXHIknoMtNyzZ
7g9x78unHgdp96MdRSCtr7iESqj7Q6t7gsHRb6fLq6SBPe4buOQs4yEkebPmE4V3e66+rcn6yHM3CKh0zHesMqIa+mAQxJ7RlASScSQ3SAWAJONXwolc
qkomnRlRNJRzWTyzQmt0zlGKeSwgaOtrwjOmp08Y5ZUnjXHd2cZwjF3RruqGc5N5ollpadOVpy1XGZrvCkjxEQnQjU2lxQhkTMMGWGaFAxcthoXSaieb
rTUxFNJAUkwvNwQxm3LmbzXPkniIQqGmVPT5A/7pF7Dr4EOpU/4wJEpVAgad6FBJABkgCDwYC7jGqAax7vYrDICbu5HhC7OTfEXBJOC6/f3uwR8gk25O
sWSUykmIszKGMmWkN0n2uP1vBOfMJ7uDA8aNGpaU2/9GFkXTYhw76uXdputChNu8m8CzphiOHb11uUSCTg6N81P8AIJwWSslgdBUV/eFCfBq+PA2JD9/
3GLWEfddXSpK7PM9qjo6cg4SDmikx/LXlmmSj+t8vpoc0D2yVfBoCiCZyYJ0OqRMH+CSK/2wBKOUkgpEoClczKmKiSCWSgZaAIqQpKmJhiaN4mANFeP3
hSjQqUqnNDcbOPeaPplPPqBQD5ICQANKAPDsOg/SEdXA6O6CmmgICKGookPQkZKYoh/tRY8fqFDoh/TFV387Byyxkciihs9unTaMFscKYKVid47tKCUC
TRI25xdMm7RUkBFTqCAVFXCz7cALjYUxMIbadjTsAoYnKbYnBtUBOESHC4JAkDC7ACK4SjZdCCkTkCkAQYBDSBsBYQDNnx0DqRoioQNxkDlVmCNLStKU
hQVQhFSJQswpQpJVREpSUkEUAMQMQgQyECkCCQ+lfTCYaCUf3oD8tHkgfLtIgJJP2ncAfrislInFSSkhgoclKUaEpSJKWhN8gkDwJ6fcJ77YenPKXKHR
LLIxjWEsPy5ozTL95JNl6m+GbyPIBiB/OgHTtI7U3aZnyWGkkcOrgmOy5IhzUNaDSepQpoum1tlgG80TWj6M10TVA9DOvflcd02IXTvcXRAIJuVkW8YD
ch06ViGrNuIZzOnp1XrmvUZDt4o8NrNtN/nsxTdvngZfGSdmodgiB9vTtNhwdAPvSWkPw6z6gvz7PT6c79PXKAb3uvRs1GgmN6TToO/AD5jq+eR+uVPq
kfCRA3YlBCJyIEGh+2AaUMhKRT7JU90iAcrpHBIoblXlH74FHqh7ZAdyg0icuu8IeutmFZmUBuScKDC5B6BNIntTSeCh9JMxE0ESUiwUgwyQrVNJEqUj
sQdB+oCF6xD9cCzJ2AacwOCxx+Y5hmBjKUOR1fid0kHebpBRH84BxhQyhgERzRbGhwVgMgg3zAaefzL0EODp0wYjIVacTHBKETCWWQMkN+10HUj1H5Hv
8FIe7RPYCIwih+X4lDH+59z7/ifDJjD4TnuZkwTxysPm5gYgp+r/V1BpTlANB1SCe7y+fqBfeM+Oaws/RfgAcT4Xi5C2fsyfQzfRYhOJJxJjHTVAlZS0
I5k3rRcmSESEQiWWo0BoDHkAvWuzRuXdoItbefuVfoSgkYIGimVqEKRZKCqJqmgCkmCCERlhImJKoiIonoBvuYSPTgYVUNDRKSVVcsHBiiQn1qwD64fX
IbmPMwP9sPn6t89nSjMXQz2fJ8CVPpkCiFLQJGOhNrl6TaYyTaBJF/qhoo6DmvFwze1KU03WShmkNsmEBsjkp6gHxhpWlCahPT2GJzN9nJeb53I2CrvH
k/bx2ODhKBMKk/RyOejmVUJ3XN9K9n2Ej6yDfefXEe6+5Fhl04og5Q5ymoahXbn9QQ/1bQf8kguQwDcvIl5u5skGCZQAhKQqiUMiSaPD391Ky2wWe91N
nm3o5veodCa4k9sDygfmYBQUNBQgFIlUGvMExPPSoB2p3tR/+IfsPli9C/Dm+X8Ij2gfuw0TrZ8je8IgcDJim4jGl4CMN6rb4ro2WsctP686nS1Enpkx
qSDlCDkIFA6lNWmYIEYkRyxHcGSBojEiHCBJYRyCgI8sUHUbscg5cOuvjg4eci6gGs0xI0i2AKgPDvtNwgmd/gCIgPj9dX3vAJo+3MWTxlLrRkzDiXJg
V5G8njDjDVARAFAhCnrZCihAiVcEpEdAaNOjqPyPaD/TINVQn3CK/UAHC+kO1/iRrv9B9+t2a16NatfTH5clKbHnClKU/ZNFDmIephPdMkPI7p+P3zxE
U+uj1r7rb9Zr3a5/I0WipbUrj/PGG4qaN8Cr7B/hJiIdWCJnZhgRISLsLGhZVk7+ry+Wg0J6D8yAO7DCKynOhIiNZKDjAf0uDHz6bbb/M6QUJq6tRWPt
/LPj7jun5HifPX1N+z2yAsgi1VR9r7D6lN0O7ALWYBEJkZDAhOnHPPMrGuyY3IpIXIodQpu65EV6ldyW3JkTOSQ7hTCXHJAiNdyXNHcJkT9MBAH2GgDh
qRpKB+n8i9Ht8jG9Ns/H2e/mm3EqqJk+u5+Nh3du6B4QSVhGJY0Qs37iIEy5etJpwTdY4FERQqCnIXGoaoNK1V7/h+ukPbLgMtFGSBhErB7zFo9vYvr1
cojzJMk1sHkSn49uRUlTNVVDF1/Phxk32Xg9i8AgUIFX339Hp8DZAjOXJrQBhrGKGNATKFP460BT+/MJoaM65rJDVKAgiGIlC373AmVP0ZhDGd4GEYYF
LbFkFgFIxlIQqnz79zezcr40prHQkWpLR323CSCtjSVZgbB47uWfx2gUhpAPA4oGbJMBmVzAzGjREuUzsHpK1QgVTQIdccS6k5RJ8CeXX7bDjABeba4U
S5e4BIGoSIEUgSdWEh4N2SdsAvXXgzs2Z1mFzCCAypK4lZPx742DoR9mYjhD6Dc507IGz9UPifzHZTc78VkOvuH6DKwrAKaE8WMWGSKGiakETU5H0JEk
kpGFsLw1iOXEAaJ9ogoevYUewxD1P2bMaCVJLqF7E8FSUSF/PA7etOnEoBoXwCviTR+R9fCBub8wFOmw7RAT5oRPgTMgjSgEkgCT84/G0KJqUUO/lPcf
NpeX0Yp+MGR1dmdfWEqSdl2pKQZ+dpU1E2pDCFBRyYcivUP8tujc6cEOBGgyANRDAFcDwpGd4LcKidyfLy5zw9b4CXPFwPvADxQ4CcLDpeJd9uA+LJYc
1McmCIClKKBoSJSSUgkpYCShpEcgDesKyVMnVkIFIEVRKlKDrRrSiJQUpCblMKiUZGFdyGCw7ycHJMwxKIqVCpkookIpK2FBw5PWnZUVP1rGRRylQy0m
yBHJg40KaJX0pU8Bb8kwC4CZPk0XyWooGnmV1TSPJSTW2k0ZstbvRWs3ENCQUIs8pO2GJJ1i5D6OuB2XEmNDc2Pe0GX79t54yi1K2nDCEDvOhQyiSRYJ
CmuWOjYlCZIhTylOenDuliReR3X5kU+ZVOggN9BkBA/HsznJNAGGomlpSkiJCYE0R+Cir8JBklCkUoRlgQD2vXgI6lKAIogiKImogCgGkFKWSEIggkX5
PBDT74DAqmmKKaWCF+gnJmBPYmH2BklZNMo1s/VVMYNLgzMhcnvN+639ZYVCCKeE8pkrWfLNa1hzCmbtBjMLdP9TN6m8f3SR5vmSbRiM5C1NsucutGkx
Ct1ZK9S9M2s01L0IUeksQ4fcMJOcP27ndplPMgicww/A423PTsWwgSBCh3Cx2XLWf0W5JJyhRxifLYYgJXrIeML3ZQDwwrJzCfoGQ6a+NGsNg82l2bw7
XfMzcnE73ckUvMMnoOAAVCHAn+ERiLEQSnlAb6mc6F+7eEhuFmijCt+lOFMiDsgoKuWicoqi0BERM0GsyfoVzNCfUfgSLRQFKAQiVMpIypFMUtKiQsSD
QCUSygEETKkEUBMzQVUU0TVMhBLTNFFBBFQTSVKRQVMSRIwRURUS0EQk0QEyxFELEERUEkRSk+iSmxxHAJUywRmSECUZAKUYIEiARMBIDLFKglAxWBiE
gbGaFJmQ75RchFeT2mzqg+kwBBnWzMNU2qrMG0cCD8ONaxMMAFUQXQGSEmHGmHhgeNdrx1CB2yUSdb5nNy70bdXKZMDMpl4mhMM0WaZHLiAhx6Sbmurm
nmHWYzDgyu6bTpdFBRYgJGEfDKFSqf+2JScpZ0Xqw8N0aHVrlGnAsWK5RNSRbwNJgphgBREFxXKhkJFzlFeWzh0KHLqvPE/jrOeO4odBYUYYZThQmLBK
ESfHo+ECBBCnu8wU0dZhBmZQ4Y4gVLStRkx8Tl8B+cx0/LrQ6BR7AzNr1C+OFgJkGxuwyR+5Obn1MPxZiEKwm/gMOweCHQT4D746Wh6dnZgdjqlok/X+
H4cjx+/lq9QinvPXUkH/LaHK7esM6EG2lbtCg69xnmHN7w8E9EjQ+d7pLDQaU1A5TJVCIO3SnHR2nCOERzIILYaEh8ByevZCvj+zJmrI34GeIHabPbiu
Te/Wj9ZIDEomiRXshueIe5RXwgUOOouyeSltXWV/HMIp/L0+lN2iaG8bJJS3YVk5+lrkpypeLr6lvv9h3vfxrXp3ib3JAtpNsCb1/lv9NG5BYnTrrqau
5LqlZs5y4Ww3nCSZIkGAkUkFJAyt5GSYkMEDExImzUry1NBhd1yZjttqbCbw2UPpUPKCBGReDdVIn6k5+kdD+FQUEVNFNKAmQDvyflbNohFFcFQCquUA
+4qGCoUFO0BQNsabdbaeneHkwKxDfmPivp8GYwJNAm8O9uaN1/TAvL7OAVOAdAh/4pJI0O4mYkoQCLpeR/mfXUFCyvT484LxQCDw4Po87rDyw9oekJQY
e0ZJQZq08IYhAaJxqe3FDJ3iBiyx4dZ/q/3ef9/+gfBtIy/h/YfQHkzjNBw2TRbEBeZAiWbQOBHNgQQKheKoO8GGjesDzpPQiGSJoGEKjlEJN5wM7AiE
7mEPhznuw4HPmzr3nIk8NAfBG/ND46qH3ycOzaaNYHs0l1/DRzjh4+vTuBkjZLKFlhG05/xqJMyTCRrEI/y4hAH1OCKtDIify3n7O8NyeQHdVFPrtedN
/09MgeCSyaQ54GZ+NMcBkXiuXIXs8tSh3ddRJMjADcatWlBaEDrU1/58YHAB5YHK/SxLfWXOLe39Wseus4HlQnNDeaLYMBkUQ6lwyIInXWS7C6TNFMEm
zuh63YHR/H/l9dB6SOlyTwFX5g+v4Ch/yuSe0gTlIpnLEhBYErBPKhhAfA6QCniYdMfPMDsg6hOaCyJ814eg5eedONyCYRcYky0d60YG0xkrpWshvyNG
P7GE6HaGTlz92KcHswM6sHo3OU7o8gUAkHlO+RWIPIAjZGUw/q5CiHpFUA8DfPrYSbTfDPhPkUOJ0h4JcDdgf8mHJAnJ7JNn6rvw3/FgezrrM65auYMc
hXQH9zZ92HZNjjTtxsnIH1fJgadhDuErJjJD45AuSnD7dbvZPH7ZLiG/jbxf/D5FOch6qkOM4wOY/u2h7OA655eI4jBcHozhlTsUP8ZBCkoGhpaRioGl
B/7fzbU73rEvSdW3qnw7KCqShapaAgg8oMijBkByKCkSiqaImhiFpQCgKBIkazsUwAzJTq49tVDYuPfyve51Os+DoWL9FlRZDe/T1Pb9GuX6A/MERT2g
2cg4eUODL7mGg8in/W+ePb7YT8P76v0B2Pj0/1qdFcBfKE+uE75iffIA+gO8PDQtFJsr1mCa/y4fMxqOjesX4Ap+CIwiM30fK/Rf26P06p2rHhx7+B0Z
1QyZeX0UqsWQTQcQUmc+kt8U3ld08pUPCdb13oDGREUjEiw01njfWdtPGs7t+cOJk3w8ssejsdJjLhsast50UnwFVDJuQC7N6+H2x3ap8ckk9IYyVEZC
Ke3P6RAl7qF0NrVpFxry0w/brxvWyTw13Y5vNLI9WcRnvTWt4bxjpmXzcwqIUAE6q3IboCamSUxWUh+kxbMEaIqUEfdScKfd1258uWlPY9u4R6qlDMop
gSE6IMvIDrP0RACmQ/TtV7jhkyaFyg8AmB7MJggpky+MuoWE0qyHuCzRxzPE2zkKzLZ4AfLPPgHMPdgG05wQnNJPMBW+e/+t4HPmYIie63PWkFGHZ7j3
b9uuS6nMOaDUxsg6zAwzMDDXx3kNE+GKSBZENVZBsCnJaccPefvvhq8UyLC4JfYgP4pA9fIXcr2WO6g88wXlL/H8zjUiXqy9l78xtGssThgH5rngTz7b
ejt2uMIR85ghyAxANg/0ff9+v6N0T/H/ExF8wNwqgcT99PvYZ3HOucQnWSME4cAeJIIznnbjQfud2ClOdaAij2BxntMTRGnnd/P3/ZZ8ykkr4G5iYtQn
mAea88C7lJlYiXj/SRyo5ZRQYftnNP6df+guup/inafzPjwc/rnc2GA3ZOVUdJfn93vTxD0DUUuB/KAMIKUCkKaBfHqA7+/A633gZBS0eySZEhzQQqhh
SopAn2ScYBsT4iDRzCZkaUQO00mImymhkJjP97NdDbpKUoI/LPs4w/xh6pEOr3QZ7O3DiEkD9mNMLWVHRH7CKJkYlcV/HuRBUo7t5ehedu7DFyD873rT
SNsn6VpTrlNPh3x+iUxqGG9OjykiTbrcJshXRUrB0TjKiM5k91PKR1t9BYjy58zDuHrOt36ys/deWTDKfvJzzYNQowisH2p+IKKTmSQ/PIfVOScPhlOU
8F9t6X29VD3pxi4U081/v6zZ+h0cGewQ95F7svcd5ynFX+Xt6vw+/5IftWCilpiVpQEh9/QwgiSBiT/Yh3Ts8jKLcyXJXdpgh04qxZdawsrj9U7cI7uD
w8jb3Kbh2ixKZVURITLCE4URUFGUB7Jzvx7Ylc+vG4pykwqrsJkXKo5kkJR1kRXdEonWR5xw8cPHDgRQOdtZeDNBd3cOmZZJKOQuZUmd1NS84mZiU3dz
3a5yUJMdl4aqYxQccRx1u65FFzos26OEmU6ZsFJKg5aBQu44dzA5w452tpG0p0RtyLtw7Bxybg5OyF0dzNYXiiS3Arw8MLHHTUpEQIjsGh2yONmKQQFX
qdO6WVpwii1VYeuTsDhiwHKqczlMnRuzh4s4OtC7bn06w0KTsIfx/VPt9PrfvQxCpCj97vDIw3N3e/xRypBeboY/teaOj+Rz9+4B2sZiooiHFmZdxOX0
00fE8fAAPpgfYyKBKez8genLq3uuPf9BO2F2JQ7JAxko8PGmG2s7Pgw06OF6HQzDWszlZ5dx5gSB6HUYie22d9ofziiw1p1rY60pkQR3au8Xh8J5uYfU
o5OzmjmB4R9w3ncb3o7tIetI8+u7w8O7prdm8e44XJ7+n7Ey7C4+ykqaMoacOIAmklpYlYkgkhJJArezwONMyin4fR2P2Hecjj/ONDklS/Ghelhp4cY5
+CXyB+Oda8Y7r2I8MDmFssYcp3MCPD3U93veHxaaEQBzapXSay5G0MYawoIqbwzA07xsN60YbqbwMjLWYbscl0WurodYb+dHdg5XJ8t5fXJ5F9d3lfeh
cjrK7NBEcmLTHejIKAaFxrkxgkdmG0vMtC8qPDcnNdXXW4Uk3O3II8yIySG7nnpNybobScUZE/Y7zjgGyrWhH2rfVzeuPcuwYnGBOjAOTYJwbJIOu7jn
BpkFmu5qbuuHv8/+zB6cKbMkKvLjjKywQBM7ybZtm4MUcsQlE4CYMG0I6HTg5j1dgevPUvys9Rnoz2Th4Vz1JvQqEqchqGCqkYE/XcTy6FNytk1aUzZ+
vJlz76ujZ7DfCEIRh1GZOPOYiYc6nvuTGWlLEBgHwWGZ1bJgWsVJ4m8MhQ7sTRZpOlpO7oHi+IyVETyaz42ULWE/1EkuITBvDGqIJiWImqKZIogJKSX1
faaFDTzQDrOuW7PB/Vydvf/DHIFJwE8kPAE9MNOHkzEBtXi4ietSLDmntAFe9ng7+hsTYeUx8pgA5iepcE16PMxQdCJt68UB5zyywszB5TcLI/TyXa2R
TckAQ2aYFXWyCiqioiKOfM4Tt4e4tE0pNosVVZ5LvNxUiEbOM5djJsHt3Y4OTug7h12dOkKAIx1GNJ2A4ADtMgQJlAp0mhwxUMzOtXu7U6dYChCa9eA4
yJ5TzETkY0UpiMzmIEyAx68OCdosO26ePtjQa36Ne3TvZg+wnQ8RUJ92S8tGKLS8liWMmWJo8ws9+pZktBA2CcVMZhBpX1CBTExkQ9O2pmqckLFSGMqI
c2xdqWCIyugfHPBzpJF2ht1k/tzrI2U2SzvmjDZfWZ2exEp/MBMdiCUpmZQkOB1Ya5QCWCJajIBchuJAgOs9pc+7DdBwEnal1nmP0HwQNnuPahVKtKMS
B009DF6gdH79aT4lmno+OeOF43hSWS+fhw4e74w+jV8qkLFYIoiZwulCuM8OUP41hYbbSt2sIgcZ4HrjsF5LmEcPJ0pTMQRFULDD7euTzIUGHeHGSYeW
+mEA5ZYToIB//X/s8ef02iMfxdTY9C/z2rxfrYUT3iG21yKhy9Pu8dg+TV59DDiFyKpfKe2kg0ci6nml1msxhEW2pT1vWippK+OdhwNcZ/om+mf2dvfq
8EEUBEwMSjAXAKxAREfDA4+R+OiyKQRho9uZcHKGCPpM3J/Znyw0ker+ndYRMmmnbGPm5kHNJoOcGofElNn2YdINQIoUCUECLJGePRT33vxhQn56gFmB
AL6T8NFE9qHvs0I/Imn2mt/tuuvakKnXvJSijPv3Y9eTDuR6h57cDaajrxI07cwl+jiYrZESJSD9OufVzvt7lFWT8JLZSMY+aeR9xKHfWCi51izERiHo
b1bIJ3NX+5PeJ74a4LNBzdmJ8sx908dU5JBnWFT926f8dZ3nE0HUdPlPc739dB2D4O/e2Y5bh92xyEr2TkNpiKtZMZiMncyobIdzDBd9sDjqVx8MpnUw
ORy5nUMkOjaysDr1ZDTjbe4zbnX7JomhZPBfYjAJ1uQmEB9hxokoCOBM8RfjsPGdkL3R3NEG4dbMSE7cOYbwxvAg7Ek3PsgPd3B9RpOJ6rrGCaCP39ua
NNUA2PmZD9NGgRMTmZmcMMm5FgWVy8eVszlrRwvAHvABOx/OAKSlEoKaUggaAiVoopEZIUICAoISQoUKGSpUOkBy1A1p2r6OEcc79E2hAFAOQpTDtycZ
XEw8HiZwEiRbTjJkW2Z9bA+Wc5Cgj+LNzjvApc75ibig6YUVBkp+RaXM4UPHKLDm1oJJ/OkDiBwOWPdrx0M+1bAOzUfWJFdqP7bthh2LaaQPDMZLNt/f
GBh2WllhRDiOd8rVTo2bM1uQpXYE4nGzsIp1rVmmGzVRiIIr/J4uPGHTpheqG3eqp4YF5HeHmbTU8Pb0zu5AMb2dTnwlhiAzhwZgfzfH8PXvkRyOeilu
208dwyiJ7PJ6ch9NbcSvwYRHQGwIxyMCj6kfxyBtgZiA4W990b6/Z1J1k1DBFIkRSFBTMzNDSzBU1JBXeOIB5sJolJgmCqqmWgYhoaIodMBQ+82OTzL3
AVHnoud2YBlh3t5HJ5tjJUQldOJBzt/tMPc4Idso7nB1mIzRFKNFEFBJSTBFsKZTOEBTobEJFMh3bGUDH8bGkKFt4COYuARKg4ks5zXu1kxkwjwaIqEU
/b3GNwQE4h4aA1CN4ZutYDqB1GiFUyORCaSGTbjkRJVC0GSOSUJS0tKURKrDCNAUCUlOwP0CoQIkDFg2Dm61Y5ZJREKRURU5KYEoUSkUy5V2wfMNkygv
VudO5qwJsmEEMTAyBZNyC4nYkJyqtBMgVRNEZBQGVBAQQaAA1IilIIKd55V29ZrNnP/9ez0cPkBgPRFxfABe440XQZDxiO30NpO6d114ZabH0Q9idRvo
SpysYH/55D1imjHJfWcSJ5s1Idw15XU8JuAaq9H1BSUoYxERRgZgkhAVNSQBeLwbD9cA9n1bTuf+zQWcrVinL20/m0UQ0liMniFxiCohmwmqy6/m1r8r
IKp3bHd2/Tqjwfq4QrJ6s8cCqx6VZXa2KLO3wzEiioLiWOy1nVhZjUUihSg9WnJlgMsZbcZaGAizGYsI4UCAPPRdOnpNPWqPVIbyiyYWwxlYsVCeEb43
ZpqVYJwpicQMNUKkMZJmmohpBQ/z1XOsMtm3tWdYGnFUEUYMYnGhRjCiVhPlzutbZRFDd0yoUw24wd6Lhf2ZJhrmCkcpWsW35dDk3Z0hCLsouRSD8l32
C4Bb2e3xvegH0ecKCKLsoYUf3yk7fHYUuo5xFBJJ+puLZekjq4nTOnEOcMxEBhte5Lk010ywxkL06ErMRqdq5OOwZiRBEB+WDzrssiDDmKiz+P6e5y53
PPfLElQb5QkH0cDfXeetYcMRvO53M4ECsSArkPxYk6X6NVTwT/Nqan2Kd7ufnrpfs753hHvs7768gieu7WByjkREnlePhUmcp0w3qlRcYUQy2LN2krPh
JmWQkj7quOkTKfePceD0qfR8jHDutgbd6jmWMVAU8pK7pPdJk5TSBEC0imdbwgXbZNKIY9NeJO8pUzspzb1m06W4YaTDLUYmrcds3qiiGXIobaKDAUIb
TW8yOioxZPFY8woq5W62JwInGTIh8sQpjw0ahU06WDBiM7veLJzBdpTo3k5DdkCEL0LoXLnyH0/7bsaScQWQrA1bBSlpEPFhervV3ummFTCILZRX5q3J
zpBR/PcHIFS/SfEN1bSHkxzztlyKiODIMB3aIdSHVZUNREzREyOEB4ssrkTKCK3giRd+UPCHEJpDjNCik6ZSCsUGCBukKqqREje6FQ6YdbPftNTwnhNo
Ioo86OrL+SL5bSoC/myNfXDxhO9BT0a65urujzcjTnIG3fXZKCizgsfHLSxVry4RQWJg0jLWrPERZLEKy2w3qwxwYcd8lDX+d0ojwvmSYXAs7yQWAjOM
uQlFVUYq5x153Q3q9D84PeCyNbfHbt8TouCJNazNJkwdpmIbuOi46OJd0a1xQlWU3Xt8vcR1Xa17Z4Pj9ODTyMzlHTVVRYUtusjhV5ZOIvbzV6jDhqJ0
kMKKyqwN4F8aL4N5Rx62WVkxed2Y4T3oYsHxW8FcX1vDYnEPSFeIxnvyzEEdN8aMkxJ14pXaVPU6765vWDa1KirKmJgmVbJJkYaSFxIP1BO/+e0Wcv6M
CgxTdKZSXwWp2neduScZiGCHHMoserDbDJ5SiCnCysEQXdKIvVM9i97qrPW8HDrJXLUPGroYW2Hu47RRQqby4ysFEgo96Mw7eljDIilYVIvLLPDzlmk5
1cy23zwzWpxKJw1TFRwoXTRSKBkSs7Q1wHAyaXLu+kM64HFMQ5Wk2tItTSY61VPtwSC5Ek5N3o0gTvPnyLvlVky07TOayunC2QutUwhlLH3cDhrxorAU
TpoexQopGBGGzhnesAT79Ch1qKyoyTneQ5KLbc5oCoIn2SWOG8DFTRSzVpuk97qPuOwmqgixUgCZU/X4zj8R+v9Pf/0rwvspqwfpsjshAREGKopoGF8b
WAYNNqGoh7UujMJRRwLX4DMAxAWQ53dIaRRethYYk471ePjl6nM1aOiVh9WxM6vhhiYhNDiQqKChtxLuhXxzf/x/6b7YLOmvBU4+ASpvW8NKy+bA4njh
zBkRA0Q4DLhd0M1h+MBgQyAsGCSFxJpEmXe+MMCEamjeIusceQd3/PT71lOdDEEEw0RFFJNPEO+UyHyDIbIkJMiFRUipS0Cxl7GqNrkpUMRgnt6yv6Hj
Z00OjwwxdU04/FhiHFOGU/vZsk26UqTkxdKhiZ4csMdNQoNsqIKTfVhpzneerxAxmDMjBVhpKnRPU3mrOnFY6Ppd78Hw9V6pkaR+hJHKHMnykRf2LrNG
pacuYOt2yMdG8z9utaNYBiGOremFVa4mt79w8dJ/PpQpwowZIgHMSomHxCTCEg0riBOzk4G9oYh2YHEGkhS2RFYmBEyEYtZADzvzvHsGgILe2IPhwG+Y
7BrAyEeb3NQDQ2WIWjFk4QbGK7sVYkkzjRrVlcMnbDiwmmVlrJsx530HrEKBhICB2AP9vm8xD9SY94QffKuD+WJgQB+H6dQ9GJXacx+7aOgIBjDRr8Ca
v3C83cePFkw5yxlwpklZ/2dHnAQQRLsocT6TISTN/4hs1EjgwF7P34HPhU3X7JRw6fnjkd13wcEdB9E5iUp8+fjr+p3p+DrUYe+obYkQGMDmhmD3wdcc
+M/pESBJCFHcB38/C1gHAgH/VcH2BzJr5x9PRafRvceqQ8+zsdW9EORRRVOcTg/LpVxGxL+mBRPKnoox3FHyId0S8ZyCyNHwXzhvOZ/w6gWOr0P+f7v5
2SYwKEyzUSNIUmQjkgzIUBfTonQgmOsBQ8ufMf7vp/y64ODD9fHxPsHkfYf6MPp78FTce5D+9DFD/NfKTyFgCFOeAdGGpkKT7didUUjSEMhVGrKdRAuk
GJcCgac0GXAo1DjkJwczlwKDkJYQ0A5YaSaGYQpaKEpaqihohFWXOy/ti8+Q5knVCzDhARyODIErqttGzsHbQFgOMnu+NPIDy1hLlbKyHy1hDA8qvCko
xj/QfDPl9Wclv28uzqdxL0uudBH2w5PQSX143vgeP2+9x8K20WF8prVc17NWVhihaa/Sg2EYuDH3YeSbKUpSHJeCxczRNpQgUxQMGvW5ZNT59/Xs0PpL
mLFD6b/jrUHgBwHZFCrFRSTUTEzFFUFREVVVAUUFLFVNRVRFUUw1RFBMQUjRNRSBEJEBFSUlNNDRQRFNMRNQUEQ0UEURVDRElBBVVEUNUMTJUUxAzVEl
VQXGcp0lTJBNUspUsxFDNQQlMRKTSURSUlFUwVLLBFEDEUkVTJDUEU01BFkmMTEUwRTQ1VRNVTBVVEUVATBURTM1RETJBEBAlFURQMFQzFFBQQREVMRB
U0RExBMUtRBkYQFVNETFTBRU0BhjhSER9C8+gc4aYXp5fV6eNoSnJ5bs0dCqYO4A7JTthev20xhAhsIQhvz/TkgAemB+B0CdOmbmp6xfQqB2arA7yqJi
FApBMDloKdsNinimYU8UxPoxTSb85U+09vVCB5mrKyXCJMMNR2MbJoaSgiTKBstnXo884UcIOQVHJubCx73G0CCJ5wp4QQ50AonRl1WAXbZrZVVZFCcC
zsu0OIQxCYmdbTGUVEUk2EcLOBR1BsKC4hSCNTnE3W8QctDaIWJDHgfMV0oanlIuTyIHUBQBQOEpykDFfC9dCoW0kiIQ2hRPf3PIHx7fyYH2Ycm1xPF8
TB9UFWGXvaMDC5S8px6gxeaELNQCrBekBomQZqpcXpIB0qxUINeinr9f0TE4G50sA59b9fqnfJaHbQcRJ5MNvn0gHAYQUkSHPPPXXaT4JM/G6htVCmqm
fjrUYc6M39NaXY6ZionRLHZkDgXWGHJsETTORIcPT9LknOPnA0OmSmi8oz8cyRc/PJcdXMnDJ3d71ykeiyo7O49YYqiUassaPPVhw1W0pwqBmAb2WilK
t1Y5Q/5sM9R6wa3rMIGen6e1fSIsnut6FPm9pCkUvUwJsNqDfkGW35ZYHCAKR+hYfVmF0ZCWFoJiLaAHnDa8CJ66oaeL4Kh7UrhIJBlkE5Qi9CDl1O01
GoDJCuB4lJDRqHQkAidCTre10EJhNhD09L1bHx0UmowPtvXGuaDX+ODBSzIqLGfnOPefjuzGHaHhhpcvHPBT7ic8WGsvwHsFD9T4nicEX08nNCWZkRBW
ROKJU1mFlLuf9DvAd6cjlyJmdBuAqjNCGETaayCPRG9YOyVUaKB33B81TV884j1AUUUQB+f7bKYfckjQA7BxowRPdk8WRQ8vlQ4ho9KHoGwMSSik2wk7
w9RmeuNWoOIuHOp/6ShR5o/Ujs+ccAleR82036049vhLSVqMLMYBxJ6D6h9n/VDZt6lDHvfr8n/aeYemwansofWKMylgE7JzkhHnPrajuwZRVD9WZB1W
JyA+l0nrG+YTb4wRM22+XyrrZvea5GhtPfrfODOcAFvtDy0GMgv7EI2fSZ3vMo0dImqdvI/VNJtr6HwQ9OEL78vLn0EyculIeiQqRyWTgh0mrJ2npCBo
36zhgDDxOhWaLw7rjMccB59L8O3DHVPlFiYAsRx32fM4AQUho1q5+B3gvyZWVPRKJhW1BGV91Mc82UdaO4bUu7rvne4XL6lNdvnQvxIPieOfg5TpHo5v
7o47/J2O4sXzncWvqkeBohfPui5eEbxaV57ck6kjwl13FjmM5yxKuQZy8cr1y8nveXlcVCyJSgnrIn31m3aYLmY5WUoa1a6ze9aJFN2s3o1ePB5sncpL
yaQ+Kori+QeflZym93ShkLbvK7tJhHQJIvf1gfWB+zU3kgAajIdQ9BRNqPiFmPfrwy6YVFzkvaB9LEqUinBsH0bBOT2HinadS/hyM83dmQxKmIFEFklQ
qtZJlzgrQSaHZw7CmHOOyoiooQ4RxsaekgXkxlNs6hQwcFaTndGxAYnKC7GG0Pr9fx+brnSQes7qdWVWbXWB1k7n4/0y3vpFJpX8/1fcGdy7EclVpFkQ
ksP5ruU/x91x2LI/BD8BibGp/WhPjCXVEJQCpDF/qxe8RKjFQow7MIULWPW4/PCnVMPF/2oLZcvc1NtECmg+5YfR91yocVWa2hPvAhIFCMXKYJhDQ9F2
OuwN+D5MC86QzGYhhgFbhywpJ8qCutABiFDDzVBKhEMhuzkSBe/XpcojlvPOa1v4rtX7i/VCjQanXvd1XuzlCUJ7Xxg4bi2lhmCOc88VCOeBYCCBEBGB
CMVNzUzUialjSvcK9DReIW3TaNCboaK2Nqq7ryeUa3IzveleXIPXYLvvm6HLWiY9YgyjwNntoT6ObXK18ZVV1rZbK0iPQWSg59dzrav05Gh1crg3zhfh
7D0HMWl5PqZu+o1nTy5XZKXWrrczFNKetLzMGo966zHesXMaXVKxXobsdVr3yupz1nfVlSpx3rQgBwM4RfUbagiSarc1i0+XakMGNkSNFe58OdeQJPsQ
iICk78F+UJs9cmUpeMbY/OYctUhDRl+PpQ0IG/oWXnj15n7+dsAIb64ZDTpIGh7QiIbmQ0+dvczSJEnIEQvOoiCYWeayaCKsDyQeru627JJunWFE4+/R
6sbJSA6vjPVOZW67e92CidGQiNanzYu40QkrNcn2ev4tgX7G/NnUDzvLIPTZ8QqZfL44+SyCetw2PXMc9DR31CxBec97DPY+K94KYXYxcqUmSdIHiHsS
FHnLYE2gNHKcmVTZQCiSXgTEx9Du9nnEqvBbrW65VMb6BEAkSMPVq/aCIGpUbI82rMAUalSDGAB9K5rpwGQRvp6n1aEqkNzhGthdyJhP2A/jve/h5WLg
IJxcIZKSMWRC3FOAjBfezEZaoSMVA2RgesgVd683Q1SNHYiAMnZBzYqNDNeboDviEWCES8YDICG/JwTgVUAaesAPUkguObrYuUbiplPTXvfpy5YBxX33
rmj5G3ups1Yz1lrNCCrGYXsSCzxZcA+PGScjFnhha+H2kHR5LLE96S9N8MnHXDeZuYOOEImqciejEbzYu96eQUdsFAAMwAThKz3cSskub2sW5qUZ2IxD
tDtrCJMHfPXmX0RhXI4uUujzj1KNGAyHuWGQM7Q4Tu+tX2Gevn6OLj7eWwmOvcaTae7tOOe/vAqSYvv0Z6YaYqwFmR3852npKxy21RAdgQM9YvXa2QdA
ZrvuYCIZEmyJMqui0mcbOJOUsh5tDbj1u6OsyLNJNHtZCGmBpU0Wmb1rm4aNbndzQocREDRhmSOkhGI5Q8N9hCi3tv6oTMeu1I/vHeQO4hTc0i3CjuoJ
IJcMzuqKUUhCdcs5RCT74PkcsAWCHwpzfyNUEIBDaSZIov6B/bXbiu/n1IFvYvnfczMSGmO2TFUoFkIVBmWKIG3OJPqeg71ZAJ9OX0kGKC6juSDvJgVV
Kp59hVbVRtShzEN7WnFP2XlOg15tCyPT07PXCEQCSSgW+G/XkDB19UKF+toQPENHY22iHomed6NQZIeB2X0e+vc39rnfsw+k16hwPgwAjFkYeyWENmvv
LWvPp4OXVBpjHCHsDkdC7BqwSIlA9oDvF71GtSHEEGNNjk6EiY2bgTQcQh7CkNKVozswFG/YcDaCG3jEroguEOLyauBJb0QRAQgygYowJJDVcUh7ua9j
udbPpTKKcihqxra7IR9YFPfQjwxOr7lu1myDldr1afzDu9j2OAmPofpnayLOvjH3BhEeMnZKq5Cs31Lq16+Kufprb1nuo6747GZMiBGvTQfwZ9bgYZ9l
HUEU0IJiOlJfsuDV9PZqzv3dQZPYdOFYKIzPdkj0KD2gNII9BQiSEQSqTKgET5aFl0SZxXpt+pm92osUQyTGGPR3t9+4qOnNSZCgVEE2wxbXaG/LX07c
ekuSwkKm0OPY7d76GagbubS5b7PXS9eEncbrA3BMDV33SBiY+pkxDswMYxkhGBvT7nCCHEXK15y5yk9CB6wPZnsrsvMOPQCegbL9OOb1c7odp7vGTs6R
QZzDbORJO0PJnjsOZzZyTZHrQY8+PQfhB8MdLcAHtI90xcmWWJMmODMnWwr0yChdNCHbk9vHOaB8Or7YFYae+yw5qh7dqH1YeyanEnEKydFr47w+ifT0
Bgji0uduRTlR0S7VVJqjB2idHh4R0/J4QNdwkIDJYXZuulRc4FJg5cTato0vdzN1OMAeO5iw5TDKAR0qmJhooqX7WvWrEkapnWlTkMJvwx0QyR1fxM5p
lkwaHMul030O0HqtqRLUHAUAcAoa3N2c71WsrmnPbrrKHBl2h1U1SIv2Q61UhETBAZgy4EkIPrtVV2NsOHUPbI3oSTwGAeVhXztrY+jrC9TlpjcfBUol
ltw4Hblgz88deiVs4I8LU60Kux8EI5FtmZ5ujEJNoncUovnvv1WgROXmI/S2d89/ZIezBT3YUgn1Z6T0Wh4kmyXcDYWsyIEeaglKoTVQmyHUwhGqoudV
yNT1l9+R9OTEXEqqMFlYKVkozbPqzwl7sDftKYx8e+Ia5gbygJW8r4zphXTC+9zXUOG98PNsTsZUh4YNvHniinLZbo9aS3EXrzidSUjiSorBnW+/bswF
gYnGPS950apFkoyFfKespM1TuDUlWbukAqA8uTiI4tJnd16aIEPPXXXtrR5TkOJ3rrNMDjAXzSqLIAwYjKYvvW7rNhkAkgxTkB9ajQboQou/DoOtN9Uv
C1NbyAo6l1h3JrVNHTgczL41OatnVFBYYmMDB04kowxNZePzdd00dTVr0wAVQUFMVOkWMYssEw9UhiCeWE4yFSHjmu7rA+MuWVuCfkzKMquKZArLZElJ
L0VcCQSgJGcD9XhaJHRF6tjhyVcuZxGvlTSPVyMohVC1pjpqJaQxJq3VTIPJu7MVHwiNCxIkW3q1ptxFVFgLVsP4di8mRToCiDZqjJkeMT8S4PWMGUEJ
WtdaUwE8qRR1pWZyW+g4YUjbMpRBWjpUaovVTGEEGB2igpSPCOGPVob4tdKBIlCBhhg/HpIADteg151g0hdaGY5ktnwy77H160a8SvscKR1Z7bBQYIKM
HymGs9Yu0huCG9lNiEL6oggx2QMGr1MaMQ2Blb256enuNld63QmOZeoBvvvpQdECmoU4kCvUSx80p6tBZj3tuCp5WUTwwcjgJHEBntAB8weCz0k/NZ2e
axwcUCTDMDZAwiPifh8jfWgpBIBNSe0kxPWtDSr26mCOet14nQ76L7U24vVuxUR511LkLU4ZID9ZrNHelYHRgDgC4oiKPMkAZ2zTMghHYOuhlqXnwxw7
rM7VfBPljhfZHnr3hhiajIseJ9MMnrNG7559tnzzbFajGV4uBjQcMiR94UgxqsZARQPshhEbT0gJf/ePdTZFC8PRDIu0iNmcig2QSCDeYLDwe/pRFm4Z
Ai3nqRRkEEh+dEIn6zZYicW5gagmAkEYDPCz53kYqvYJGiSNK61Yk4J+Zx0NbqSD6Kqa+rA2WYHZNoIvPHdt9szOnyfGL7fKYgMw9JO96FVRLgLsUrgi
CRr/zjnU7cb0gtU2OkgxW8BBmNPabynCbNe1Czwny6RZpmnfYanl9jYeOIUVbXGyZYZAZiTPQI4IoWx1vutUhaGmy0KUVIYq5qD2FJWZAz37mALMUV4Y
fpPcopkDNfadOyQuSh0JeoK9IIGR4Qa70BVA69e4vYwcgewFoIwLihSCdgew4ji0gwr5ORG2WU6hUyJzLM4J7t7PJzXHffZXrrstKxoTYJ6bGx2/DZHX
KfLtcody+9wPch4155u35Zx579ZPh7JxkUnGjDR6uuMYi1BIQIY8hToTTK34/VRgsS5HZbYa5mWDEgexTkeQI6iaYHJNwtxjB0BK8qKYNhuBUcuQFsUg
YJIooemBp5GxLWh3BndDchOUlLRtJnjy1vNZs1VklpM4JD1MISpiASwoRjVKZ2+4UDHEo+2tKECER7aDoA8hesqlNIbFlQMhq6TGRBqtdIxcKXytitwC
Rqz60pkG0lmeCSfRGYiq0C3KR4eKZmJvjOotE6OVGQX1T5Po8zL3K0lh3voBT2hwSmRucfncICkElZXsXRxC3GMTBkeaiH0o9nXnpWvXkxfljb7yNCgB
gigD47nEgH5fA+C3xrq5Lzbglp7j2ObKPXvs11IgyRRgyQusYEqsmXwxTquiRoV0eeul0OdXvtWR1Xvqnsdi/KArT1I6LtDCLPD4d+HUOt65zLgkHtAm
IR6pDYI0ezrBeuX54K7EigYU9ra4K6M6rvDq1b/AXXgPRddMQjZyzkV0DCzu+C+OngnfKTwqCQ49y2by/xcQO+G+yZQnPb1ZHthH03vrfdSM6G6KmV0g
0VBaGEN1MsGyMb2tazc3WaQ2dPNbVKVOr3VEpAMImt8xX8bCHOj4q6Ci7XZSzuRwYMCHd1J1K6LJ0JsZq2ERaErgGKzAPYsNGj1joHBR+HOs7D1636FV
AEDvo6WiSzA2UkZo6kAemnqnnq7kGNKERkyxhyr2zSBPrKG9e9jAavnqsBkBQgY5jmTlNe5DeWOyMuxsoyHSymkafSi75S3NF5UjbUmiM2dm5Wh7nWY7
616uhg4ydG9NyuMPqwtKmxXdI0dLre3VXqpkncHl2bSHqdve44RNHmrXLZmDbc9Yxurm8jTU9aSdG8QKWZjsi6evHQycbnAw0t8sLY5U6a6NUTWaZvdC
dzR75vvobDPOWY7SmbdkIMG6kdGIEBNUYLVsINdGrXRC3WherW55zSq8ClIdcSqecZ5fU5HOoqedHF0dTfBlBEiOq5wPmXeaWeQNAMQLsBdGBm9/XPCB
fCsGskCekOR10XD0vKoXTFYTW+jwcPo1O6XNXo7qtAWaHq1pfNmatcGJi6OdG7RXQfLrc0b78UkTfiyRxoUb6a+nXgG1q9Q6hTUyJ79hmba4kr7h98zL
hdrnV+oRd1kRxAYYM2BFUsM86iIkJi95CWcym0ZgVmNGVBSlhoEKzQ55yth79Xv32l6lIS99h1AiaNjQPbS8U9Sh78UHLhjwjkFMDxe5d13gdVSFAhdg
KiPN6uY7XnJgFwcECtbF8rO/nu9eqDF8p+/i/K23nvXgn0D1ODJQCneozIF6TMA0JBbd8x1Xp3zl5IinlTsEUun2pc9vgFke7nuc6ZELPBcXyx1YM9z4
QhocnoZQMLrokyh1fnJtdt2guqcmFVL3XnWE0H6kTzuHsg3BoOUlQyzC9TuhgWhk/QcwDBziv6a90pHXQ5IQ0JGRBM7klZZYnVRIIBh/DoV1HvMfx7G5
WePBPVjrPO8UoSVLYRhB2xTG6t10gxLwhmdPmSCVAlkjHCzdxMR2fFzvqRi2OjrnzzMqh15o9pnieWWwg7p4SlSIV9Lb731WuhQK9Z1EdCDOI6z6ZDNk
++p3Ud7Krjd+7i7HtoFj3gOxW/cer73S3QOjRc63Nu5kHePxU+DJGzWspkWycMKhz+tBkg/Yo/6kBSEYpLNCQKpmGxUKTQ4KEBDvzPW9bK62KmHMu40l
HIccAFD5hSbhhJOhrvRuygeujZOdchwiQvNddVObZwjdhapQidIP77evk08lPq3ARxqGetfL8+nUka4iNnH563IqsMyiLlT0rJu+TN5fWgbKfDmSgS96
cz+m5rpavVq6+H0cNEO0ep29E48yj1xDe6sTs4QvK0ZJPM2RsSEdX8H1IRmCOtKZCjKWxIosUbpUSTeLuROTCPMJ6dc81PCNmujT4y210x0zMuRyXzNG
bJpHTDw1U3QdQTMnSl7NkTcdAtaCggH4iYEdCXEZIob2NCQKmoEHkRAtkVbsrQHFhrogbO52neSGyal3JIc6cO3on49P453AETv3lLqnR2LESCIHQIUR
iDGxA42yUBhJZHobXqnWwAX66yKkJJCBQFQE4mKoblegPjD0uF7Gx+ExA3IUICFcWWkB8Pox1AWM9haiGcgAcHNUDEyFci4BUDBUgSD2jia59LYZpWo1
q0bIsvUaJ2BSF1eumBvUC8G9cmtWy8K2NPJgbBgmI3IwvqoWgoI6EVMzIWZ0IGWda0OoreqUVaYsrffZl8STvw9G9sDtnSiejnMmzBLM7hqe5GEAeHAj
CBOARvoY1uQdj4HQAerXWoJ0EFA2ABkB2j6NyBQUQJypYFg4vrEOA7EESWhMvC9UVUeNriHn8/n58J6wnu8pI7kZ9D/Qw46e57saOeHp2h7mTu2bC923
t7QPEPIYW9ADh9vB3JNRc1CXgruTnGHGBJY9+koQqp7DEgxPA4EV6rTOVgY9WNiZrLKvdIyTWTgHrt7Fav81ubex1U9QgaZDrpzEmiBskHsChWhOEUQJ
IxZWEukBsVypuV1QHJZR6RI2REkFnFUxNHSi2cesJwrLu6BkE+hohh52alwJKd93/TesEnIsvCKMV0pr27MkesHo+uUSSN6AWiA1TiEQgYAufGIwyQMK
oU5UuZpjA1A1tMSisQX1fHulLN7mAPAM33u+rjyBGUfOXPRmffcTWES6Dsg4XyT37Id87Mimu8uBru+zvuirDHtnTuhekmKyB0h3uqG8sNDCbYbSbSge
6VMl6XVLxCp3XEannAvVd11Vu8doeGb3QlZU6cYLjKwX6JUKz41UfSQinGHEPDHal0yeztHPfDG0HTRLQsEetLhFsoDWvJmBUtjCNEmKMDTib1rAwFZO
zVVTnKbQ1lNprSOb3UUQOnRmq2yZOp0Rw9sC2D20DakMcJ9T4ZG+tI68rvFvrXVVJ0uty6vecLuhKvW6rFXVXWI8zAa7XLo8bk7C6ta445tYVlFizGuk
9MAb0AoiNwzYa0+weDQ5ekQODi3vJ6sDxhuDei+YlgJie5zz7HLHlKmYGdwuutXvOl1E7IlgZebQGAbMQNVWWwTG0JSAFi4KLOe04Qk8TeT1AnJmobJh
3lPaYY2FQ9kmJym8M8Zl1ZTbetU3qowRuF2idUMu6a0y6zeFMaPGYloZuEOZNSzYsDnywyH+XSaCckYbwKTgslAlNPWo+jrDg24q94cjYnN7+SeB3Hch
AfkNnydHQ0/hMR38ITFimkUDRkFEOGkTEOBvkzrzxOeUWRjBGB4pJUnVhCikWRJFJDo/WM9/5Jf5LnHWtb73zbycm9f7FNoa17wXEiwech+TDSgAKIn2
JqoiIihB9vqcnezfQw1moYHT8+CyEmyCwm0qMJjyyNyyNvUmaP1+ameGeVFGeNSJ3tTJiEbAxZwqFews+gm1pCtZv6bDLu+CddFZt68oKgkNI7HanBI5
vjoFX+NbjY2MgjUjZH2utmK4r0StDsiHIFuhqrNh1bmx3IJQ0RU2pzsqgJJrSVd6mt6OSn0wzNb11y4oVirkIAwCB5c2aoTCXJ4aGdfg38LZAIGzZ1yh
RFKepJCmhV2xfWXc9nGoiSaRPP360RqfXzIQPhSQSK9mfSjRGgYslbL9n2D6SvxKlxqO2hw91bGFGBs6ZKFQQfaC6SPr2mUseFNCGQfblTRZE9KTiBVJ
VDPphPaTJ6IdY4SpNWgpW77YssEEXh7S1MMgTy7OsPjwFVt6YtxYaANJpAzpuTRYoiU0mIU+vQqeVs+5mtM1naZHhW+noiTGsdcyhI4eawVOphclZ6uw
6l9Wp4vNdE51iWgOOXs5SG6g3KEpq7XJd5QRCMDRXTGa0kE/T2UUKOJLUMlbY9FVupkgkBLlTEPoalMSSHNAkb+Sx304iPXffqTAnlRIUIJBElU8iGAN
FhkrC0jA6kBteLt7i18HURT1mwri0oiLAo83e1XbSHlNIu+lpo51GdUZYPRj9PoepDym3rqgmboGr7YbmtlYhFBxCCFzDJEk12vHMYeZFpt4KcgwSeyq
lsbNqmkpAJDpynpqjZCBJqy20C14RsECTGBUz8Pc1OOgTriTItvbKgONgondyw5VszAEQPUKh0tGGY2JAFWO4HJsp6DYbkDCqKYchUKE8xhOiAmgw6Oj
oNhSe0J9IanR8zk9odaFTvIeiG530p1Gpw72Ad9j7kPB7Q/M9TsO6drJ3DCwsNEiM0fJ55OBzv5jJ1O55nJ1IZB1OzDU7knJLv5D6zo6J3N540bpGdRo
2FB4BAk8RiTZ51OjycTj1MHMjhqahv1EWGxkNSfM8Ceg7wPEhSccRh1o63knWug6+nQjtYqIoiJTn4qdRK0KwnDL3uPY8zBMWejgaOacjrTVDFkgCAz0
ZHYc+k72HDkTDQxZ2YXcUQJk+DruQ7O+Ce3tnjhDzk+HCeioKNwHDAmL0ykEQTBgOO2902h8Pfc+TbGcU/KJAZ1zCVJ76njpCQcqcHDu/D0Da0AA98f3
QOXqir2wgfqgTUIUL7CDIAUEJO9EQ+IqQOye1JiVLoxMO0KTJMNSbts0AEVUG4KNzqaXUZLAkkBJqNSAaAlUYziQDWTJ/wrHzt3EZEcM6RdF/44Yom4M
EoIsxwbkmIvOUdHk5MTBA36BgZSeMocYp90OSmQrkOSEpLkkSlIvJ9q8txmFkjewB/0yVQUCBSrwccAd94IB4l+7Tn5hmUR9Gk0/u7UQ9PWEERKmdlIH
irpfoF56RPOEA2Cc4H0ehFImloWJT6OsGCCV5A4DQeeZoMSP+UnYB0A6oBOfwH9WdfqV+j3AdynLuQHtDar+IvGKh/yjhRA9J7IpiP/IjJYgmQhlSWEB
uHiJSSVYCUKCCPPkfV5Xk6e0B5cz4AgbUekFLDC0NFCpQKa3sZD/sdTd0hEeoywKO3Z6MJkNAFO4ecvKOK4neSzklzxs3QJzECzRhdSmQEzLAte3YhF3
VDa2xbCACZMISZdIa0FqdQ8gI3COpHJU0iso/KEDmsI6hFmEXkJpVXsTP7VaAoFylqxApqczlIZWZBOFggQXNEp7yTJpOfhJMkiZvVWxbFcO/73r86vD
K7XjbosnzzOfZUY+rtGWcZ3Zkyz66VYRBzhFGueokr2ydsRathCvKdVlbmEfKeJDwjvcgYNS+r73PiVkeXYfyb9CR05/Su9+esmD/gZeuXTJ89heCb4A
jqV6sKdCpXFftr3L+G/e/rs6qNX0J7BrYHk++mRguQd34Q0hRsxejWvRMVwuavXRsyQN4Ypc2gKLkB5LEB9thtIlOAni44uwMVk9JgYNZ6iYVc14Wiwe
2+CO13FAgAxorD0WPR9EbmkeA9VoWN0OUoDIGgxj7CsDWG+icoInzAzVczyfntYD9bR3ds1AqKBFgcDwoHvpk2mUg9t5EyXPIViwalXqqZSg7s8hrVFy
fVM97b4EzHxW5SiGUDC6OuVkvEZRJQS4NMwCs1D92GxrJgimssiBlGBTMMcPdGJQA2QtImpS70vliSUHrOA+vVuqYOq4DWYhFdb+HfUex1bpT0ARO5ek
sXcrcEWJQurVYGNAYeEal2g2xbTRntLBGwBuSAo88nNEP3GAer8namBxH5FtmSMTJHaQZCffHPKGpzAUAZQgdA38ICz4bBgEohBombkurPnCjLUKxUgZ
3ylnpYTDY43SmiTqQQJ95vLUU2JkDWBehY+IwZSsEbsTIWxQCIPQodPCH8JfKC4VOnfFc37EgHiiZWEH61XVc1wwHs54O6+K2XxIjR9DalpsOWw19Tgk
5bxcHaY2ui+eo0GPpy2jAn07+3H8zRzPe0b+lJ0+jGxZsgC5CUd+Tuhy+jqUgq95zyc3PvWjrNINacufRGj0HJ05GYUOkjs/B7Fbucggg028hyUp+c+2
a60zWx2u02bfNacdTN+iK5WQoB3Wa5Xo9OavndZ8G+lzAl57+Z6xegjtrJ6zC6VzwIk7WuMaGrTlIjN3dRhdb1aJrhqBi7ZGxFCgyzW5E66TiljPE5cI
Uy1lg0y3AVKBDfrWRVRLsL9S8N5jQpqETfPi/hw4RAGsMelqQF3U1YANHysBk8CXSSoN85sAD4Oa+lX5sb+mDRD4eqYDMAkAJIK+lLJBHtUSB8b1OZo4
D7JMUubnyuxrJyifeAfB9Z4xmFSfc81PuzgM1TYrufV/C6ZE1aHxM/S8fNdGuTpjlfLG9eBoFjjwTECDqBEZBjQAyMiAhoiWAwhwAESozxnN3irDaQLB
oOxtVBKqPdl7JvbV/EnH6FTgySBXmYMPvXrqd/TXHLCGOT38NykKF9ETJlAg41Xq+QA6ofOsnDcTe5wXNSocjTWzCkb5Wzpu17i2jKFOGOBkzuCgz31y
32vM7g5qdFIifB580Ox0Z3viGJwwJ0h16nU6cIilYsUOIXIbzUO3UsGanknTV10OVzOd7pNgmhFDp/KfgfWHfJ9bJHuIIGk/BDi/o5m77PwOaHYJMgwn
l7gTtURQ75c9m1jhxoJcOt+xxOLLDVcAWRPIAFCUCKBR9kBkQRVAVSFAERSkeHfgIuPkUkLthcoAuwEDseB0xI0gRVDDJlCtdjjk4XvsjNVtCida7WE1
yBJybHfn9j/76alkFP7ngRwuFRB2yDnC4CXITbwEl3h4qGvi3NREA/f16B+O0QMR9x8jtdg7Hs5gh98jJIjo4AfTCA8aU+oC9y+zm+YPNXyEOOXCp1yh
YQ3OXpNgAOpwKziQCoHlJOhJ6FGWhCkb/rg+RoxoorCyCtMqkJsuXGEXKimalRQR0QbAJTWYqRAFIyewP+rJnMDq+WhWG3Iit/D4zb17VtGxiW2iu1Cm
MMuQ5wi4RdsKCjNd1xIp3QcNL3f1XHIchY6neo8IP9OLhw+1tZwiIrkolwkizs7WH5u+esd4GhFBEUOOTngYO7cSUOAUAOeuS7NrT5OOdsfscY5AlgSS
jiyBidmERRoNIuLBBRXCYJiECGERseNPHH7doJ5wia+KvbKBEAUkEqQECml9QHoHeWTmWhCEkC6A+X7D7vtti1YWqf3OKTfcDyPX4J72sLe+uFYJigll
IowZUuRhJRkspLLC3iq/dpXRTIRClImzb4Hq+SaRU6H6E+hj6D+s+Dp+xtrlmFekKu3YaFkQURczxBAnf13O7z023K+O45V6OKeLzud5N5ye44cr+nrd
EeONym4BEXJ8925ltzxyd11JJ5XhQ4Qumupc9TmsUSd727yp2I3dbKZTLi8tcZciMK7QOyIILejjd1ju1WKs9Hu1LvVTBG7EdmBG8yNFbNuzW/AVB9MI
AeR6FIQ0B6dr9pDz5vXnc+Z6su5Q1xVanf5nktKkiwtlGIpAUPgkyYTUmBJLM0UIyVRj0DUSP7GmGoGESoe1mTT9Hl53JNcSlkJ8duZ+o79H/jN6C3rf
TrN10BBKtYS4anv8ez0HabQf4NgifMECPNO6Ae1Vf+odPKT9sp2MlXsI5IK+Meg/LjBX0bcuAt/A/L7ZtP9WFyVua3o3s5gkP6ki5E05rd65OjGbwXbe
FnUT5cNClFLF6WQrGQCVoURMyYkJpvRcSAgZ0DM1dWjUCTOqHW70rzTYIwFJrronW3X3O7q9dlo8dYCO7QUxlSduJzVg5ZICHaVmFEFg7YdMzfngRk2x
IgQqQDJQpXIchXqogHJDAgwZA7SSGkIFSQxkmMIDp2inerzOs34zAXxrnOt6TfDvJVTmGVx0WosLa9MlrOUorhvCKGkrOyEPBOSwCckKPDfNY/N0V7nX
jxyTybmTDuUk4QZDw97TyGHkg3eFMgiTQQ+fRZpBJlZPypr2tDe8zLnGzEKaTmQwNFk0wcKZSqnWkYKD2MYtxzrIvDh20wspSx0UauMVHV1oh5QD+bl8
J6aT2+sKikYf9n3DPHnIQvDe+xFN150mwOtBn2Em+IaA+CzhFIRMQPUEJ2xCYhq0k3SyMUSBSf5iek0w8JU4RhzEHJ/prJ8ofvL+9kzaBv3L1w0M1kPW
YBA6HrBKTyPK/eZ5YTeIKSoddXCP8LB/I11i8xO+8g/6sEVLEFG1T4Hl1MT8FD+afROQGTQlFKGSZF2fZ9Cb0vN59pvuMPkHafSJs9h+zkHt2/aEjCAT
EhBILEZ7Hz0RxVlt2grcXBSY45BeejC3MU0ZmGDVt1mJlOh+y6WE08Ko81mj/BP6I2c3zk/ueAuPz4qnNNUj32VHZ0bxfwKB1wLrdkq0ppKUUgO7zzxS
06Lu09Ut+CvRPiLqBN02mKUptTkhRBI6J5Xs9+ObsnQQnisiKKAnUP148dHkNYyFu6EX6HeVOwIuFxI+pUgrfC90/aAfD2NKnyxoT4FUpQvRHtBw7wm/
G+QAn3GA3Ybs3hDy7o+TbtMSZGlpKzMPrT4j+FunkR8NPL58czkvAb6eCeXoX0Ox4MVXyf18th2KEQEQH0R+On/h9K4FeiOEpf6XEMIpX0t3J/NIJTQD
s9IdnTkvNOHD/NdYKeGbYUYH2dxYKz1RiWCICsd8AoYqQ1k9vsnX34GAjiSjIPnSioPoMSLa1mTja7bL2/sS8T+AT1Qj1KT4yFHsfinQfm5qP2SfE7Dk
/9pF7eENqHQT3EUVVRUsUs1TVSVDF8iyDGQwgoKWKgopCECLEeBwEkA4Bv2QoFEO49oyeBaj9Foe5AqaQ8RCGJk/xoYbisJVlM1lVSKUP7H+R629u4Uy
TXxzCTQ6ZhFQnqVHGYAl3zLXSKuUw/fQ6tDS5O7f7SvnL61uWqyYziBU5+lpu+Q3gI4yeAv97cJabcfsZB//6QnQQTKJ6ID8lQwB24JKsvBeSuGxD5y6
1PaVMZRUikWDUiuu3ejTqHnsM3cOfPqHXkvokBpCYKpCGD4EnsU9cM0VUSyi/l9CoRSBICS/rsJSaIFD3CB98OgHXh3o/N+xUWXscW7gCAPf+vr7uu/P
99m5ziXn8JbIf06ybRZJL9j+EzO2WbLFvZrX/ToUbsvWAIAZOBhEjn+Xw50YGiCxt9kMDqe+tHAqj1b4rTHArNXJhgo4smOQgyCgNrpjs7BeVDZgmx/f
68OUMztDXKsetG/J6u6lwsMCSZAU1QmYHhowo9T3OqjTWGyXEgh5FeGG0IQN+IYcu/FxZoKseENBjkCUBHO7eyBwG54wEd+ayYAJJh7dmCCBlRhcqYlR
MoDanwQJ5kGXQzzUkeCELDpg1p0jmDhcTKZfNm837mva3VpNIRkjp1RUvLlxPQI6Y88kVBjF4QzDIRMHIiIIgPqFMpjmUJ0gtPzgxsIXWq8o1YnzavQ0
gj1ExLA4DsHwgwYa89HfJs5wqisQRudYc566DU7DwwdtYD6YEgtZsYCZJCCPlOVAo8MDuUF2pU8boUscu/ek1uVYXfjVc0NpaXmFCyiCh2vLoVFImkYs
0Kk3YAIEhVfaku2IFJSgYCBPiddWC5EiBVehgooDrXjuN8DzCG2XrPaE1BYb31z43qcOVZNvokfh4wC9byiJwSNg2HVyoBfXmhYo2PCtlEL2NGtb1ikz
jkc5aC8LzxZTwWxNGwCqe8s1GGk1Mb7OMGJq6yipphSJ7+guKTZbRjKvnTfZNinW7gxyyiosWcSetne5pDk8YW+eaFk2HmldeMkr1mPtXZvL7da8PN1Y
o2lUiCsIGdpOk4nfHfFJ5KzWMCQSSBshBHRDBJ8WOEUB0wyY4VCzevLqOlHBoIeFEkdFLvAJykYHXO9TRj+5Bg+WgKEsvhQ7B2XbtmVKT/6JbBpKDRSl
ypgqqmSendikOl6Jmhh2CHrjQ81zABiqVY9w4sViiIipEBkMSoYaAsHqDJHPBgwboddLrq2I5Gske6s+vbvy9VJDflEN06ToE6MoFZBYGzVm66M2b3kZ
AHpqmN4mJjvXvheqbANdEVsUWStH4ezIjmOiptirLYI0PYJgTOfTuuckXlzJAAsPCPPVJel5Jg7Nt3sJXiD7IkXbZNxEoarhCTA3tVtakBA9OJQYTIIy
iS+XNDvfCUSjERGFusKrqSm4BKcjsFEFgotKFFGaJNyE0fJh8nCcDZQoCAsjSB7e6ByumJnZj+BzAeQI0jMQ1lKpxgdMcYZGUlUkM/9eFNqrGj+zywKN
KbF7EBPSTUElUqhBFREQ0zRTAUESC/1SYEFAiUhQUiuhOyCgGh8BB0jzU5gXawfxPbo74PQLy5AD1IdRYhKvU7634TiLsK4gSFlMPIQPWghofVPrEC5g
P9UPZ0+pPgB95C/BC+vQ5CRDSouUy8kK+lxINamHG8jmz8M1AUEJomj90Ih6p5l9sAP59X4/ZsySQTcLfSsnlM/vv/c9vUOWLPeIvpLLLRSeXJkD7X4T
v8zM0adCGtYZaVcTDVaayet92Il9js5xcu2phmjGsWnoZmO2UXIp1rMnAvDmJ3sOFebTublwpTmH9NWib/l5w3bUb+vLlrvG81DTnesxbGzHJhmVTvXX
Cfvd8o9+2qckNGxgac0mGMQLvRzdXfMBZevGb1dpRN+uBiauiaC5TwShSsNEBzlUG2mhUFJRXc0LUTcokFWGtmqBUnViTKLypoUUooAsKFMykkXIq4qT
Jd2aepFFqmamEGZOEtsT1yWd3S7HVMeW4TZfRP5YyH9CECLKR2mjZ0Od3nKQlOlgYCXJFMVTBg4HanXKv75EOwJwIVOh1Pbg9BgEVAfMWrxmrDKhUeLx
PGQarBS8ln7fdNyr/AgMcXDX0V5RJxrC1Bgi60tiWk3D+q7smJquHXGi80DT5666fTIKw84dzvDqT6kTg1GhPpaq9+ZwT1chmDI1wdu7jm/T69ZyZ8SC
p6PYkelXJsVtM1HfrexRsHew0LYUqfCwxg84utG66vXWj2dPa9diXlkejuRyqerjwAjm1vXJR5zzWGLi+X1dlzWZJGD1Lzo3vb1eqmL2vggkCB560ekB
PYQWzjK18l/IMLroFOOJdJ+csH46p7E4w2RpIastDrDWc63Hyh6SGGvk9CQ8UO4leUpgTF7tZdXdlDix3Y8S9cdYCEkK7WaWlwrrByxsG7pw8v1ndE9H
QB0DNCWpTbKzQspDDuogVVQXkBqUs8ZyRhjPEhlGK2FHSs9VFLDBcmODPUdTSUiqA63XriSsZuqIBIA3JHJnhd8Y00VWptaVUkmJ7s8Hv2p8PUFlvsPL
Nxd6RSr53NMjUQ4EHEZRfNRUAi5DSdlSlWfM9X1UxMl+DiDnl1rcYBpLZNdjygI7qIDYchnZcx8YFKTvKSS6mOgRoTVwMmERvo6A0RIw922e2Pgcm96y
NX4OjruepAnSzNo0iAQFObmuCgxcsOmEGdd6GaxLWde5WnNsaZIrCCJ22xvs9oUTyDhcHIoHXWgcPlrPNe7ssUUPgLvmxpjfkQKMaIEVS18auAGex9Xk
XwygT0VICT3bN8ZuGLDTW7iNyFKOoIXRtl9zl2OvKkYKBBA0Y51dSNyFOFdpON5Ng0CeUyxJHZ6WtDO7iJr3c+GMMG1vqQEjC7lCzmcFDmfIGSEATODr
Xgzp4Iix6AE+n8UPOfPnRJji0EXsfE8D0h3M6DPZO76HIaFF9zqhPhWvfBPqu9Sx829kaFIg++KOiy5A8YRaJpqxqmZt9MauFNkIfM7nUUtcdaUghlex
4A5hWaFGoM1D8DEbTrCOCGyjPCUzGW9JjUh5lHEo2pkRM6NtTUhaMJBrDRq3UqFwRZ9mFd7hg8ZM7TYocsrrA+JWK7SbcxUFXYLuaG4R9cUGkGTgzd8f
W+gOo+tWGN8iWYrFKgkAmFCjpDlxUckAWSOz8NuugVPTgSdCaVqdkGSkDnXXWCSSdB0iEJgHHv6ooWJgSuSN6J4L2RWjEjnAYGSCbXRCPB5dTBBtW7b6
WXkDBVJG4km2Cc6zydgZ4PjrZHpd9ZJZ2PRojDBArsEYQTlam9CQC5NxIDMFc1UbHM1M+M9coXBgxKRrVAdHUhzLSC10LkFTGg9TPReb0pusu10VNdSZ
zG5g53rqStHc7I1NZlHl7WRXKR1LHHvV5rHaA+tDYrXWurDNawjrw0WuJDq+puZerClsdBVzycEYTWiJWOmo2jp35q7OC9cZtLyqttzrhyc4leePqhXW
+5k8lBdZqZFq2ZQxqT3u9qtXvXkyJyuviz66pzzpem+r0p4o4eGp3cjVogw9zM1ZsjNVOr5qsEhHsYN6daqtSEvEPGlSS7uaGzQ6nvUUwfQwaALga1bh
Gmo20DAONXlYX6GtdLL0RZApjGnXAWM6sORKRN+gpMDQRNJhRbhIdFCTY6tj1NjwyKI11LG0QRWX11uvNc5rci3ovLk+t8uutLm53565U6FqsEjVJLfp
+bCO+zvqOeDrzL6HVYN0gHB5q7QK7CsbkdzW7JHnlValUJDn1Prve/WDye4jnkGeeTDgrIghyIy20jXPAVp0ezgtwVheCRDPphzpGknu4pNjBYZIEYsN
6Kl8TSkRSyk62zahpMUtTEPF7XnvU41pAxfemrgUJa9FfIqulZxJd5T3VZ6bNTM2ZcbvtCjM0nUuQ4prNzabBCZahqh2C8BggiEDAW6XJ5rhk+DcyNnn
pdQnd2C8NA5sYcJe9hcbzq5FaKH3ZXChQpUpuQrXfKilwPxAc12NBWcKXmjPr4tixUsb5XSQXB6EFQ+JWfCmBfStoEC1xnJwzkByppOtwJ0TSvc89ojN
5i6wHJFWORUVAHeEIBj3Y3Q7AFiee0C0CFvmsoVpGc3ccAW/Xx3xpC4zlPlUzajwSKdbkeucv3SSLQ4PYWp3FTGCYA9EmCZx+pe0Zw+tRwSoBIl8zNcg
bN2t+j0KkLU+s64mWkxPfdAjDhNAN8PvVAaMg7N+u3wZbCXJ362XfPYI9c8gb6A7IgRsVulHdbLGcdimddV0M67BAuzNMk3tNtUhuzdgZuhFbWEAMxA6
fIA1elhHU8qdk3OgixJoc1Iub0kR1Wjyu1TmmvQrjj1SAPPL2Cdg92GqJUwzWKU1MGeVLkWfelEoZGBMgDg+Yg6Lm0yPmvPmix7AJ6yp5sEdqPm81nLV
95dXZXwAzBMRs81VHpmZ+ku+wosEgmR6YxiRtg9rUcxChQngdAwCJPirU5sEbPU6oKIOuuhOuoMYGMHgx931qJ4KmJE6CRaHGFUA9xouH+T+R5wWV04W
CQWdlzMqcuu8ks4osiEkfjSelNNYMChFhV4qJS0vDOEVid3emt6FJGgo5uwthjbO+hb0Eb+FI12ZWnfzb6Q9H1nvAhOuu6nuSgZzUlhdEq9mehlCyOXI
0d59suNwkLKkQDk7tiiyG19HWwoJFxQ1GeWlrCDpQXBaFezzm81WbF9erG4EGOgJgAcBhjffx3RSXW4OHR7iSnGKsD2gHfQZCEPV5fOt03y7OjXnwnlj
IiJkzjFiKhGqE7By4AOEREHtBQEFpCJGZIihPSi8lAyF6SAUvrT2P9sImleEOSrgHbABeZj6IiOjuNbhslhH/Y4h7uJ2cVo5wo4ygpkFx5I54496PYcZ
EUrIByWZKAokgZhJhoqi3vS63OLA6LQ9af0QDo3xSzAeRph/WMJSlWZi/b2PR+38cy63tzetWw1du2kSWYQ7UU1AoSh7IWCocHEPUGvzejOihsKNCtvo
8BwMqoIjlJ6zUkEMgM5NgU52nOawOST/N880HO8MT68NqAaawR0mYhDqYlEcIoESqajfRq7IsM3VAZWUMDODP2QmJxCwDEGAbpAwWgkoJLyROqrIrcUV
UggnRQoiMR3alpfprQOFBtkjS8HOKTZgOnYOgxdGc02Fk0QYYG4YQsho1lPEeQB/s49Zo4+/qDMlrewONGHVfNzE5pFVSkVTAxQgSJCDAh65/Ic9tsv3
v30HMvX4dIKM6094mRtKPa8H6yDAP6EA4IavwwNjLb5fB3cgEAK7DsKGAPS2BRmPxGkcjkHP4jEOc7CIp0FHkyFBGCsI+WuVyaYiRxhk+O+EDpOJCfZh
WKHTAKgCDDtliIclKlECUEhGCQNIKUFYM73mOcecH7kJOEBEmFD6jNiwZWoKRCCImCCZmQgmIgCRJszL1nghUQLSh2jCmsESBNw0sWg252ewThfAUOYB
3wKFATLASRATBFUNEUgSyyRC1ClLNA0FBEMRBMVSE0oEwE0FPRSJAOb0RoFJcFfJ8+47E4Ajj4yPwGFHfaPS0ERSdhO7KWygLJN58qYqAsk5ZGnOUeXL
0owQsT5uBTSEStCpzOLpFCBMMBMy0QzRMElEEywVFBMgU0AUIrSDSrLBSVEhASHRQAA71TaHMQ8+qgAmmCgWG9Pu4k5h7Iv3e0POT+QT/eOSKfhwRyGV
Vp+GFXV/I1SZln+O9hl/u5g8P7u+tzc5TSf6mfp+YB+uMkgZD2T8PqrxbhZWiW/eXg6gwt1cT6b8gPjIex4AQ7kg/OAaD2oB88tTNC0C0UEQUBMEQpSr
QrELMkFDCPD3fUdcXxwzEp+WJorRDQKE5TOQIcJhBUFRcgUQMQJIQDyXezUlRWycgTsBk/KA2clObow9EGFrSThhMEKsWIqGMowih19e6e0YY19fgaQr
D6pqaOMWfnbG2sU/ypURSKMQcnLLEiRgKqSgoiJgircjjuAzs6lwBOyX2AYT8metkOkiIIr1LR/z84ckAdj+1AzEG/p1QP9e4FR90OkOo/CHTMXjLrxc
iaEYzNFIbuWWHUscuZmHON9e0TxO5V8oPyhMiGCikgahpaQIIpRpRpaQKAXEJUMZDmHHUZoVC7rZPd2ZwKnm+0KKqD0IOEjUGYNWYhGBIEtogwo2RBVD
ZRECkoGqiUKVP5wCHCShHA4M+1JRNBIjuifvTuPt2fOX7NmflswhnH9eyht+7Nucuk1M/r1871unN0O2EEQGYdIM6bIesZ3MoIGVdf7dUJ2djOGEEobp
OHi71460RXr95/RD94QiyE8hUW1SAfQb3RbUDQJ/cIA/lcZBGAwSChMgecegQCkVKRGoqKKCIqkEpQGhRpQ0AG4UOUoNKJkpSgUKaNlJmDn+/DIhO23n
bcDucYsJjIEUXxJOKFGcxbOv0tyZ5MWwwI5Y67bvJHFkqBKgpggcjKgORUBCIBdkG1dxI4RTCjzsVa2EzkBIaXMI0vdg3PE4HBiUlUXZanWQdYIhcaIF
yq0hAUQzJTjLNqqFoshYyuv2ev3c4cEBklGiWnSY4EN0lyCW7tJhVWCqCi20jHqcRuBsilm/OD794Ucp5spXzx6tVBTBMSqbpKAEnKGpCYFdsWixZIoU
ESQwClkJgkw60iOVcJmhiRcZU+nRxLZSSSpcg6c7ImZx5DEI9ZQomIq2MYVEEcEI1Yq2fhIvcj2NiaNRkkJVhMZIiyCtpTASo0Q5Gwv2hp6mEcjpQvXA
uOzqYogSD+Fu5FMagaXUMQoIrhEZ2q04LJYPkf8HEi4Vx5JM1OxtkEQLRsIMmRFEUrJIWCUjz2OoIi1MigqRBYUbVkcujRtKCZ0xM4wRE5SBuTJBCkTU
oUCuENKDiSkMiFDEWxKjBrMIJylUEEkzpSQzsMOdB0Guy5FhbSIlQhGgBzsjhzVKCmod5A9xbK+1mIELRIFRYUAnB9XWdtFy9ZyBO2SnpJOUAkNja9WI
mmawu9msNPZxDTJUgGoB7pNSBEo07ndkC9U7kIlFiXUKjnqBcdEao22OSComiFXn4YKAnAMitICdcgpbO7g2CI0qAFKgnEIfOcvmfQr9vh9f+jx8D/47
X+3NZ/f/u4Z/onhDw9lEKy1MTD6PdrveGBEp3KkyE9/zGvZz/53RfiHkTPevmPMdHIVf63Y3vqBNgw9ez5OczSeyT2ZCoPRTr+lw08f8lM4Q0aLLa4lJ
1dCfpoda1rNZhu3dTM2t05CrIgqHGFBpaoozX/bnE4dWbReJ/NZ31riao0UGIZrDM51dZqsY75rUZVky7MxVujETYSBIARNOZdyNUjNVk1o2tFp021UT
e9RyY5FEeJm+b44gUZscQOhNoYrBVJHVMRTph7ljqF3lHNHyLgc/+qC+r5xYfqLxpwVxdZ09vbv7egow9bSoP7rJNgGcBIgBiUJgOA+p0Kfs7Sj7BdBs
Jkk/gwMgaBiLlR0b+Nh8CY7nyWEpm+ujYH3c5RidJ7hw3kgbB/+RkCoKDSqpkcbAAKUR6cmQIBaFBICkg5yYNv6v6fM3+31fX6E+/2Yno8JaCe/0Y+57
FT8OR46kiTMgEJKgvL1m3lRnTIB6MDifCGww/ExC37Nl9X3nH8uZ3H5PQfxxwhhWILrOA5p3DsFcR4A4TxBQzyYO/yIUpiQ+OV9B8vZ7LJuOQHCTZn+W
MYesDyIQA/I/sOZ587/WIa/XvedHR14r/mw58X4y22EhkBkAZDpCv6EIOgQ/uqQoSJpM2Uiz2Sg8jrKwUpRLHkUAsCYPtvCXPo4j/WX+vD+7msGVqTfe
tatKBsavLXv7eTNMDp8HNGKIwm/VkjWgeQxJbHXu2pWbPjWvNbu99Y6aafoG7OJjBAO2T5MJvc69scNa9qVAiJAemCREwRsH6Oxu5xJ1pFCRiBHbO5y9
da5yO/ozOUCyKPV3ac1vKqsB/t5mHW4zrBml6FKPcH77Jrj4fqNE6IaZWcMKL+Mzzljpd/Dqb2wpc16ucSKcYFQ0ZFkeHM9Ogbkk6IfG+nV6MK933Z9k
xFB5ve+c1BgytJN0pKkWZJy0DwwM+gF35HmKSKrJ8MrDlKBjV2/WqfrXXInJVL19wx84W85pA+CNMwuLK984QFTJT335yBZ+v5IY+1geWPXJ48GGTfv1
lizKV3TjODFhubiH5DHlrCRFdQ1bBKhrheTacahjOa9ft42c3DivR094UxKlDT2P/Szls855nh4p2cvA7XxtdkKPSeUB3XmdgOKcvThkP+wgaqSCyHhk
+3ydB5mjZ7man6tWoejksOb5ruzYffXuIX5oaGB0W+BnsrhGT6ALFJPFFIRBK+Nh1MD+TDcTkIIk3qWJ758Uk1PHimQd7pmZT8tBA6HTIeyYgT6sxR4s
g6MoVNWgwTEDY1wFWAFyrkE3sUYbQ5yIpSWYI/gNQ9Uv+noOSPPekqotAEKnSBGZLphMUTUUhSVGGcbXOv4/QfiBd6ZyTk1Eih0MO7XAifTk/mFmH32f
l7bmfDYvmIU8xjdW5JbYlbFvxwSjZ+LuSHPv0dGppmdhKAGgZPCB0wA+rIbJOFjOMtopiZaW0luYNpi5TeAUZipRXTmSxL+d1l168YGAASTJAogM5dTK
IVB3M9U6sL8rb04SqKogtntrXSFLN6zR63YPtYVkZ6j1503qvq73fQYhhv1zeFy6IaZxiyBrP1QZFJo7l3Kl03odPFGHWqbHrv2qExRbzw4F5n4YHt8W
zxqBpLr7taJMk6PQT//MyPR+36uYQ13eDx8LjzNECwTTKwXCmxr3Qvbd0dFgFDZ5tIo3R3CQgLsS52FxgmzbmulMbk5wdWbuKEp2ToBduo5BRpo5J3xJ
Vm3IKbTeO45NOkmVChZaWMKGyguXK9HdD/fEiI9U05iknSacFWc5TYlQERrbLvdc6RcKyxp0iij0CzuKNkZGqpmd7j3MW2AvdxlCrIkdHI8p1uWV55Du
54R2BLS9MFDu93uq9TgJ3Ibm6v2weQFBRQ25x5NzhTfEnHTPQdyJTr1zyMq0qEiVlxsZHqyZUA5AJIY4JMmUqsk2egwsPQJCNMZ29u+3H5TV/GnUwS6Z
CUx+zmpQtmyk8Gjj75MQciRksaIwEbMmBYBz8APv0fmb9cOP5IdyMIjDtDxB0yHkdodfSynymULFg21FKi3GWw9/NknhUA6/d4k3NIkF+aFKl3aHJhZE
TTJfPpF4iwXvOVcux+tVChwhIO+2Uh+qMoenvZ3k7NUXOf44HQqAe77xfPHDwMhrlYs/2hd+3VbgHu+7FKl3YiF7MN8uzTsBFXX3rbijDjNqnNvR8OpK
+mIzX7bBQ6YjA4FoOFawunvR+Jw7F9inLDEFJQlRU65GIKSloBHUKGgBqDR6N7DaSsuENWwe4IDabICfuTAQY/h8jbHGF9ebAERJUYokOzvvRokN9GT4
vto8npvQPCiXJqIlPoPWxHq/TEuw+pG49Aj7ZUyPdGDDqFDejEIlNDgu1Q/6Q0LUQLo+sDgONejT2nfK6gYlD/GDrA8Hjx9nCfh6vjmuVzczLoL060w2
bTA87ILU7gwkP+KSb7qQwhIw5+s9yhzQU2fYfzP0P8dOFrRhiSX8Y2Zjzk2QbD27D2XkezP04w1C0h/pW5QlYwf+cAbh4lE/CU5SJBL/NKOoATd09OEO
YJShygWGEKKWuVuXUpxrAA6oOqD+kk5QNCvXKpkDrjFK1HSDISk4jGiXqmiGEHVSNOiQpJI+R1uOt4DzhDUhVJQjOeaBPxecsCi86daYw6SbdMUhPGdx
bJsrk+EWc410Z4pMUW2omayAxkycZ5X9s6jbAHWZ5mggIFMkNwD0hMloYYpEpZ1SsWAgd2DZQrIFYCIPq6wPnIYusAyVeGTCT64eUaUgiglFiEPD2dFU
BNSWQo2CBU90qCeEYh1Q8iDlUblXlLhCrMMEhjJ+EGS/e85uaNMgVPHlctFnF3aZy1WTd4WmPCjBB41Jcqr9XSaQrCoC4onOFBcuwF4gCEx8EICRkgW5
uK+QcYvJ3sOuACIWD/75LD4/H4j8/nOB1OQhuEyHnIci9A/MnE2CHdIUtBzqRzHGJQoDCJZDCMIjDAmWITPzsGgmgYCFKIoqGlQodEYEzJNBS0FMVDEJ
MNITVWSphNC0MSBTEuRkDVK5CJjOSoYyUoFKMjAEyFNCxCFAi0VJNJSCJhDog1jgBCDGsCk4QUsIxuQOQU/l6RcaECpeck9/P7X9as8HszxDw26d3czu
wozIx27TCUHcKQZK4AWxA3QBgPdDSjRolyUwihQqJVQyaFSlTx5Q7MHEssB5MGiTBS7qUthUd07BBirY9uDfpj8KqOGEJEI4EjhiYT1yIYma+aKJg9t7
r65Mg9BcjoHpAkOodzLApmSGdb9/AAPvBYFO4QMYICgloGgqgoRaFQoFKBAFkJA2DxMcNooyghaVgWxQFlBmZEzrEHEZXUBkr4odPEFOBeCU4lTmZMHo
z2PabDsmoIhDacQj3/r5OjXrMHzl/SQ6PgAwQUBvTzD3BA8YD/WfbX5lLspouD/fNZl7vLTmrsfbOGpd+/WHwCMRihHad4U9Q+8APwYJh5IAHiwK3mBh
0R6BIcByxU1L/lDlhZPmyT496FGHQACdgYfO9H+w+T5gBn0qIv73P75Xa9hEbmZpKgJEzNKQA7DLOoQb9p4ge6VNN4m04FDDb1R1Ep7J5Bl0wr6avwl1
k8MD+xMI+E8zA4ZqpnFvT+AYShQSBZRkWj1P7OT9ECNuok+Nh0QAs67N60zqyyCP+Jz/GZU5GY9HDaXzebmtaw1J4h6YqJKEiafbKemETUq6lWgVoEmH
UiOoV1liBkIEQAEkIZAZINAtCoYSLCAC7ZMYFAIggSE2BTBQe8xT7tCiePu6nqGJPSc0GEDoiGBD/mf6fs/mP3/vv77iOHgz+HG+G1v0+6KIpO9/FMRo
yZFJnc7biT/l9wORBRduERXzZCQutoSE7cx/upod5847ZBSSzx0uBKnf1vsPIKoizSFUMS00FOX52rRJksRE1RMkFQajAoGCiCliCiGQqmkguDMlCpmi
YmmsvuzFYgwRdolqB01REVRFqCCKAIKiWqQCOW9AaSmQcM6cKIacWyCZHOQIS31C6yDysKDIWETOHIimRERc6gJwmRwKTI5RRVIKhomisjKZpJp1OAtN
CCDOITIg4RM5FFModWRxO0i4FxJiFTII6tILlI1YxBMtDJBTEIkQ1Gpx3awSqiEE4MiKKqKIibOqEzivyn8PW2RI9xuza0VLiSznIJkVY8cGDhRDG+Do
djP2Zs8kCgKbKoKEl92Dk24dSWDWdtmgnZcIqoLUIgqqc/XaXzIb4OxpCYUQ5Ey4l41lUb4wNMjQ0K1M0JRMJ12QFCQSAFLuHGEpEoSqRDlDlQMSlCRB
SxAd0GhMbgT6cThceSXgtidkfWPpDlfRYUFx5xL1iHChf1Tol4zAklGiakJhGBqViFIZiqSgCigWkmJplFgCCSFYlJkKalGWQkKYJSRZIZQgTp+725iG
IWYZz4+O34trbYyi8UCJvv2uo1gUFQRFRcMRwh2NvUp4E04BORbKmFncm43Awi4BxvWxyGmohk+qMJa1iZFNYSuBMBSVUwUzVRcZhJVCNIzFQMA0pSJh
OTQlUk3GGJBuEHIZaFCYkWGYEkmYopOw0hdjPuNGgJDhfqcOrxrh+m+eAqQxEZN+CzzIQK+ITPP0bI+Le7f0TWuCNZ+vy29H/ykQ7AO0ATaeYbQxDx2o
P+uYkpFQllRoBdic1JUpYGggU4QXtqEOUpQoHand/ZfqEyGFFuPYkyPgUFQ+iqUN0AEPYCAQ/rvYZsfj/g/pMIJ/FQkqEstCSMSIsiRC0EKUs1SWXLqk
TG07AzYWEFwu07Dqwu0oo5doV2GjItoxCLgymXEgIyiKKlkFyEWUdpxKiOERcDlWSahFcn+6w9aXCjkXZy5cimRmVDVYqJxl2xKhlBVCRUSoJFMLlFMK
KoUSzI6pzoYQcyNIlBKiOKjKuBcLknunloYSihowkaHOQFzlSQGB4FQ5z6EPaLy9EHSrGDIRpQpBpaQiCiZSkWqKaQyckGmhGkaUoaGlYkKCkKEogmiq
EaSlWhKBpKChoFpCqEqpqYhKFKRqmgoBmIgoEpXFMMyyQpapShWlQqgooSgaUChpEiaEKClKaAMbIEoopUpVKCgClGqaRapVpaBaRoKAppEoWgpWKoig
poFiAooWgoSkCIaJqBIlKSgIgKUpaWgiWqaGhGqWkoKWJaQUoShSgoUoKBrIAyTFRCpKWSkZkTl4ePzHUXJzuOMMtBAOnawRzpWZ4Buws5cbtifd7eSX
HwhGIyzVhQqFTlB/66y+X3fr9TwHjyz0FmZ6Hy3x6eYHykJkAoCkVkhKU9wlTMSEQxCzDQFNEENMUTVKNQEskNk8cvtMs8lnwmLLctltKYxQqLtWgOeT
Y4Q4du6JRLUg7foemo7k1/+WToSZu9xF7VHKD1T30G/1/mCphxssmoe7u13dry1zVR5IxCvzBknwgyGCnrsigqFoaWmhSQqWlqkQgopGIOMMFD4SlANI
lK1SoHXAZDSi6jfh4a9u65Pw3xscII7QPamRQU2Ujk7vnvHL6LTsZTAugBTnMayvEQ44pdoQUUyK8hOwKqh2O37ku2wkdx87yPD67jenpXcLpHVOaWKY
h3hve7oJ4441GRWDgzlQ5U+EPvdCIdp2VLSBQBRQNIEEsSmAr2LSDIdZykKimqGpgKomKDx4up7+xgOad8KNFIHX0UeqaCkKUKVIimkHmc1oITuYOnID
HR++urVIfLwsMjpKrWVRFihkfCaqgbn2y4Xp54vEVyzxO1E7poaUe98Ib4AcChpEKRD0SC4QPf1h4gahk5wNCAUqO+/iIjvw1nhd2xPJx5aGlRTVpWuG
GccqxRTXlKyRhX298HuQDsAXuFI+p2h5WNZmEZLiulDNEHCvMOTA1QJFpUNylKBZ5ET17PvoNMX9qUylRZswvjr7epCfpqcPI8rs1sX3sr3wa6aUOsDP
TxpdUEDDpmkoAxYggMCR1pxLEE4OAo6y4CB1iCPnIY/VAbL3QBkEksJ6sPAsg7vEzZmGEcKqfx6gO9lkgR+JwJwm90GHemKQM0URMBRRJSd2CYTRTMUC
1CVAVQVElDS0L32RUEzCxNMTQETLIJSrRuHYIifR3HYP1czWF4EAGelhymd76o5Zzh0CRIZJ5rR7JQ8Y3ulKBKWlAqOM5Hh2HUDko/qH/LJWCSQRMP6j
gcdKNCz+XiU5SJkbhN645Ns4jv9JvofD/H/g0vzG/dHaifqnshpApTxN/Qf1vYgeIEIechQXIxQKEyaFDIKJiv3QgOQoB2SZAQSIO5RckR5MAK5GPxgP
XrFxMEwg6L/Fc6LoUBxVDgQLIFAkm36iq1hQ52v1yfoYsWW5aOb05eZly4i0tGk2ZCzmhLJd/8wP5esX+BJZlJvQ445hhEyKd0G5TUqatwAUKBhIbkdw
chx+ISjwuxCU5EDZiUBQF/EFXomuag8pveC4ER/tTwF7v1e3A4rwDHMwpTAiSqv30nDmHKRdzR2pJUl6A7dnNiiMTEHdd0WFN2SrGayh6xUHYI/78XMw
EHKhEpFTsuwA/5kKpE0xATDQlCFTIQQpNDCFKqysJIkjQIUhSIUANIFAUtLVAUFAVTQBVU0jSFRLQBFWEJEEJIU0fq6/u9HtvPCWnrb3mzaa6g7nNjhM
eBn4B5ATgdgsts2m8K5Xlwl3rIaEM2GkD+NmwF35lRFBIw5mznt3dShtIJhVJkBIFD0C9gp7BOVQDS+4sk+UmQlCka40akaNw6haQoNpmHtlPZKbkKU5
NBDRQwyUjFSEERCRvEyA3CHCnBgacAPYqBoqCT1v3+hn7PrNGTSfsLdH5ZjH3WXKXRt9a/Sc+5T/lDIwnbHlL5Goqk8czy9GBtk3KlEQhTLTXzdvl+zw
8fGPUHVhRNd6C/lAKPYvuX6PcD8heb78+bdgaZ3OBjP8hSYf/bMQv/zjipASNFA6igJvsTigbkJzYGtByHGFExtnphNKaNDlpzKaRslENu7rNasqSU2m
jWzYGTTudEOpyzdxvjgNW4N3GrPzfcge9FFRWAisJsEJ4+z2tPVlnK6W0ctzip9/sh485RPkT50lMe4v9TY+lR625eb6+veOKO9uqHorudRy+wo73hN6
ojR3SmUa7pg4JG1Y79x48XkCOhcF873ttVt8+YkEHm9HxOXlzp9BeVPO7Q3/aIj43iDmOtXXHCVYgUbr/kehPlr3h76+rfEWdoVFPaI51yRnckpcXCv+
4+He/CX19fKOuuid5FJU607uCrndKtFXVyjpCIvj3q3ojtPI97p8eTzgvHvng8/HXrNfPncl3cJhvEcCPvQd6Xvjzwu9JXdKoZHe2zW22olRdmUsaje8
MZpnuThO53I9UwsVwnJ9PuhTURbT6pXLsvP0z1mvny7fKe+Pd0Hdz0cq9uhu4XbF1svcfXu9Xj50ceCW713ew9+fefkT8FVkyTQ/Hk77eXiTyLrp+Hdk
Xc3qDmwpzOQRREUJ+2cu+vFjknCOUy7c7ztdC5ZxL6DrjvliVYhWk7rKPF0E8qSIv17vJ7hk5hj59XHhTFhHI0bVvj0nx9vPi7rr6fd8+d5PlK/CkPdH
IMtEx1GlBFKixa8HH/Ln8fDsH1a4/AKbT0CE7vDD9Z6BE9gHbt4wJBOwD2oAH+MfTz5ayU/Fg6kBOYoHcLH/QgQw5y9xAZKiIKZHZqcJSKgRQTnM5J/3
nKQJokmSTUAGSUpQQZCYP6ZhQBQVVKH/nGMUzFEVTUKEsLuApTIFkAeivYq7iZCkE++WhHCRTzD7hk++dHeekSQ+skIk6j6yin29R29ivhRBQPn+Z2IR
IXjJFhLKzQywwM/WHmfePflcYzIVjZmUUOTkeCSECbnE7LdY0JhTCJybTrBWLZxhTI6iCggxIsYQWJTUumUDD359ujeoTMkyyImAk3BkkBBDqvHHKdFq
lnCxkkEhKQr52Jy5HPajrSIiuWWoXUgZKRIlIBRVMDCnJYSUyjsNbc4OD9BN7lUDTXGFZHY4FXAgZIIR8AvTAqRIaBfVenMA3BRSUkSAUAL9W+3Y52kI
RQhNMJjqNl7u3Au5G60Qx2UcIiqc3DhlxKEaIYpoUmEmTHWZI6lMtkmMrBX5yczu5IFAmuoKs/2pdsbUoNsMSVRYIKq+O4fyj+/vQFkIK4f0x7T9sdkk
wBwD3kA+QaBHqU94dfz9Q5QQ0eXD7A7fKH3z8Rx/HQBiYgf5fOifp/MHEghopOsmdp3v/dF3rBUbOaHA/4kNk4IjMQ1lMQ51Zj/vsOJkLE5FthnfnO4s
h5n/xZf910HinIu4TMOzY2kU/x4GDhR1ZG4Vpzmoddtfu1ykDbQc5/PThNT2LTz4cz65r1veQsPZh6EhUl0T3SI+dG1FiMMtcpjLlmUo1C/FPG94voqx
unJ5JFByhXYYCdsDZf/JBUV2YRgahfRmXvS56ToHnU/weaKHMGJYgiYdcpx6ox6t8/A58jrPyE9wJ98qL7j2gDhqFDwkMakn+06eIfLj4CPQZMA9n82K
h9CdARUNksRVIzMoVJNehwAMlZIIqWVqIZJSGRIBgpVgpCQTHHFWfSYOCQsjqTGRkSIUINYoWGJEkIxYH1PrMD2SqzGsn351mITN3VOfWddnYE1VExVF
Hl0EU8JUzIn8jWo8asDBT+zJNuG6FNkkA90ITGCYwjEBMhX9UGRQ0gZA5KL+cgbkENQoxEYYOZirkoBzlMkUKpKKUvKy3gHOAHUgpQh3wKGEAbgRDCBY
qFXpAHOF8YQ3AUgffJ8YF4ucvDKJ0gXIFiRI1Y0CuyF1p+0iMzCo51nWwQaRHX7eY4UcnQnkO8mBAYQ9hEcI44ofUn9DHz3RPwW5oYwUYWbvzopyWzlh
nFcSiCUiBRUJlURf5nay/hjxFspVgz+YsfRTt8L3YIDfgkTGbGsIiBnIZNsNCIPIGluIQQZxkjs1iFDQPEuR26bAcT/I3yk10XjWGSQn6ckp3+mPl7cw
2ljacYGRARKU8v5MMNF67zY+xOJwGVXc27IxfKh+mTx0oNDIXIyiRfmgQ/VrHCoAiCh2/vPdj8Tqfeh+kKeA+XMD9ED/p2YMR2wZ8MLJ4HANDuHJdmZm
8V0oRIHN9D83nq/GzpnvwlOLNGKtLQ1bygau1Uu58Plvy4KRDwFRHosKIZEe2ncAPdkBgMK0VBQQINMUl8U/riGYJXvNBvDxtOsMKZPb93pxPdB5xVKT
jQhzL/OkptqxYCMNsgVBFGCVYEjklNAUDRqaF+ol+AIc4BPqgQyBaSmJQCgoRqlKTSO4rU8iCCmpFfqIHJ0IwHmJ5J7J+c+/N+73caNhAB7OqNmjy8Y+
N/R9C8yIQebsNy2xG8hUEM0UJoPciuHT6rzYUMiBjMQzg/6cPWyc5WHNdaD9u9g4jyk35TM662wK7R0tAHTgKSgQJLmY8iBcQovpyIB16vDiwsm7O71M
u+qNtLSyFZ1ZVkg31uTnLjoVo/o0JPETSQ7MfpXY6ulElekhEO2rBSYWFVOAl5Z3L/XwDkfLa4PDrLhJ5Iwkm0XBRiEIBBfWeKhGhJayQoTfaUkhAZBJ
AagZ4lCbNZvh44Z4OeTxuXs5ga7Lp3NjMfBiaPBnnyGhRiM8Ka6mhdZLqmWIkhMMaysECQgiD8KxpBV/hsSIDyKbMqRJEkkwJNmjRoFPe+hOrGEDCBqq
UcgnWG0wSIhUsQ8tGO292FQ51U2xJJgmKIqRLTSMa4JHksgDqJV4Ag4F9AuIhsS4G9KtEIAgxRQhc+lzWwlxCwNIXzOWZIPzaIiiqz/dQPUwnnugbedO
z3PAzDDdNNGYFpR675MtzFDNWe5eJ9EA0EDvcNkyQ6PkkOd6bbS4shkTtBgnWGrkW7jJ0R7EgKlFCBMSBSuEFnROjhNTo+xfjchw4B6Em3T41+RANENb
89BYKIIiKkMlCqMFjARJPq0o/pe6yJaM5hLDQqIJEGTlLDQU1RSNMkWQJkpTxmCwQ0NLQXhmzTjW7WkXCXEwxlJCEwkcZEiQZUgCkHGETFSAZZqmJs5a
0K5eonEiILhLWJRIRr77+t7ET5KiDdiiHzsg+z2vv5sAJtQC/aztgH/nD0gT+Kdkt+i+1Fk7AckHmfX1+nRp/Va6usuA37D8fjOHt4w5OJt8D8fcG7Gv
2YUkxtojS2e2cu77qI/r/PWuoTq90gn5tQz3YaYuUZ+Qe18/M49i+gXjQl25XZ249ZD7kAKddv4cCB1+fr8ffwAk+3ULNUFinfhMyRKSH1YFVizPyaR9
+MN64J9hMhpPrMN711dYm0N5cWKaHeDq6wojpFEZAxa0FCk8Ae4J848gX5sHb0bhsCYFpKaWGTjAMtS7kdbxHeTxh12yRJT73saDMReWyDSo2CE3YGNZ
Jz2KGQOdMFpoqgKCJqKakpoqqKiopI2qemBuTQWmZ3JE0SYGTCjPL9vrTgMhwXL04YehTyOe3p931+g3zuuVyUOrsEO6RoBfQAvzh/G/L3Xq9PUdddj1
C8HysH7pDhObD69Jineh8zoKGIppwJMomhVVEFP1iyKLkTKGXmVRwUIUPoIcaqUJoohoqiSOTYPDsHAmUMg4cIqI+iiMQoqe1oxzyclmHIK47u3ZIW68
HJKBiGgoSiJKENBDhFVDEFThKbjUtBNuckqmjYQBkiG4xJClHIXEkCJrJXJdEOMUxEzTRSBRQZGUSUTJQFCEQSS0SybQwMimiIKGhiCIZoKiSStOFA4q
QDIUMDFJClDqcIoaApUooCigIhdjDQCZCUrQAmTqVMjiTYStIq0Ew/efHv6s9Lo1Fety1Weww/fJ+t5fh+SEhJ3SeK0lIy4pWAYlerIsFDBDGGJCoIrN
aLip30wf/cGHjePhZzBQznzw/WqvO/pnJixhTQpy6IHM5n01YQ47axoDa6P4I2cWAWpxhJDaeXl4e3c7HRA9/3fAKUqQq0JiQFDmYoRKOYApUQL/ThhE
lPZ4fahpHiWCKsA9aryHnK1TSUlX7BT9IQaEUNdBk6B9po+jy1PykADcBSK0CFNCUobkMJFiFmGkDvl2RxAu2oBapYZiQoCZIID0wopTylQ1TFU0Mw0w
wQjDQFBIMBMURMBPLWaZKSCWgVmQCJGgE45EmVWqwz5EDiG4SlIZByFnIwD+SgYfHvznHHreHGV9fprH/tTTsLvDYQP9X684aAhrNOGpQOCTTJgHN2ZD
b7GpTjuTJLA2vMMTgBZ54Ghkec5MOf2ck3n1mz9f8WX40FPwiB7B/D9AvYgg5mGQPssLeO9WCSWKEQZ8nrf0dmc5wsgMUdwRKj871AJwh0YeVSMQrQlI
zIUlL8NdahweAj64KRoGh+cXcUiUhUkA0tUIXgoG+OPLF1wcA9i8KCceX49yZCmSBTQBM0qTAhgwIAUShBtTkrgibvwA5ihyQ/l71AeY/UkHI58ooJQI
J6YdxND1lV/lS0JqHkXthDRCc1PW4crzl4Kg/0ZPWGVoWHEcQFUIoe/nmIRkCkSqTpAmSh7ZNseqQ3FRDwQcxYYhdSn2WTfZgHWXByxGkeCZ7pvLD1T3
9UFDYcglCHWZkjMjZJVerzmpMVNAsGQUZaGhzwUqypLt8dDkcQXnmcfDoXbqVEU52kP89ZcfSTj5YUF0mknKdFgKiRJjXrMQO7vdTXuUwyh6ynju5mkT
hU6So4YDAGnYdOj0Pz5vR+g4Ceac7DWBcLMD1oa4EoBrKpYIiwKoWCCoka3WGzDXABvWDtVgwLZY5sBdiILMQBMq4+oNS9kDv3B3h6axQX7tg6JKUPoH
h7QIDkLtQIxP0uUUhtHufnV/jAjQLSIUAhQKUIUCNCFAgH3iQGyHUiRJQpQFAxVEFIHsfEfn55YTkHsTnJUR6DfCGAvoSShcROQB2FHT2az2YuY7Xvgy
SeqnDdNCHhh0kAUCHmDCWPOfs60SKSbZA/UgZPEujOvPZuABtPLIaZPKa7YecADx3Sa8HgojpUFVRyzbjbms6dimwEjEGCRaJEr3kDeczoYdZGIH1bEe
8VHadwkPZmJnfjrWOETkaZdFTUTEFFBTJBEsRMVJuMN5moMDCxkPm6gX/8ikK74CUAoi7wzGqaTlGiY6t+7fZDs16cRNtNS8QzLpLpu9b0sJ1smOrxhp
JpZEUN3aomBa13bm7daDRum3bFBlLUsqMqhQaiDNPNQ/IJ1RUFrkaTQklLpgHScOw2JsZNSBk9pb1OYc/nsNZNoVJvPUnmqoqHJ8EK40QCigirjjCYIL
JQPXrQRBui7kj80FTRhyY8tJpP6oQKQGkCCHwewwAyE0QAO4SIVTcg5AUIOiAHFQlF6uX7l/2f6x/0ew4g1FrB+RGb3a7U8cFH9UIgb/qE+/8D9uH1KT
qa+26iImmycGr36pp0uP7HBBxsKJ0G/+H8ZN7RR36oYk6CKs2SA0AYeYfX9+ulzL+iP2/d1DQuhKmSh5gRolkpYJxEYoChhiJCUqMxglMC5wm0nul93w
37NHd1ftPDWs4d8H8YaAoeqyUeWmcUPUw2TIkyDBIDiCJkOFdV/yusUipgRMCUnMFK2JrKkmhLmlQ53Ocnq3L4O7yp5eIXo4HwseqMoay5Z+tDEx2kiy
iHtnM/eckLOKIk0QSWEMmnRYIjtiZ4/I0JasTbUHCCWBLeWsLuoFIqigbSCQViW2k0m6kVTSWWIRulkCCxmBOmQumaCJAy0II3XNmlZraYxmAJWsssWy
w6YZE6JA0uOEv5Gc1m+jeVV6TRrveDgqHZVemnpNvhDp28kigHZZwDNFxQsLYazmGg27Q4KaPXmnb0J7le+3P+WJmw8mym5GBPgBD0ESTIzcYTmP578v
x/x5inqlOn0KnO5c4mJbtwMJLDFDFVUBEFYoIAkQjOGzlF9MVfrDue5FVV0uh7p9aciicuTyeOvMrZYa4idwoOASzk8/EDrZzMij153XrjgvAITIe17l
DuljEGe0DXPPV/Lzrjw9PU9MMg5JpCL+UF+5TeXTAzmi4URFScYcf5E8j2Gio1eR3yzJ2SNKHTaPX151LdQb4t65Kh0VTw5nQ59Lt7uH2ycpQ8Ckxwg9
bHzUMm/LlmlTQlcYeDDBNkvIUBsWSPgTwI3Wsxvw0UemOvrrsNajjeOyT1O4JCh0w2yFQ7nM9E/CENztCdXxkKqvHlKGIF+zTjO2HSdWye77h6NYFHgK
d3X0889B9AQ4DoVlQVSapdOxxJCHt9fn8A3gG5NoHl4nlO+y68DudZS8LrLwWlN6RXbQiwRk4Gf5Zp1+2/uzWdZZrVimMOkuqbfCTaBtgtGH3T8gFizC
wncAA+p8TD0fWl7i3xxT1uZdUuamMy5re81bNpl3YiZLa43KKlw1oSmt5rfj4JSQrPO45O4aYyBAuwchCoHv5Sw6eE/378nhPn0Pce+5Y3qmJlLFBrWk
ghw7jGYakUU/l7jiZWiF1+3uF/mfcxKVlnFvoK+0ctcwxjxm1zMsMbK7cDGxAlGF/ihctWPEqQQZhai8TiGAl1JDHcKi5Qk07CwqQMUMqsznYdF8ZOBU
ITx0didZZpiqSKTSfE3CmEE4iBVFG8wCdClFJCYhFe7cK+X1R23YRddY5AUE5CQWlclkrQchPVp2XXXI8dXb2TJ0Hd8e3DjbcgXz5wcvXJ157hcps1sO
Ymfivnzh80pWJQcjRZXCA+doUObKDnrcduOn49vYg3Whu5HIWRylbCqob602zbcs3rbnRzU/XLHBPe958QnViTXzve9kQt3AzCIopz8TyJ493PryceVK
LEOy/VuOfB3NPHayfXi4iSOtazQ3WBRNa/98YZNtEm8wc4S3Jw1rREQ0u3BMVoKMtS6zIdM3sot6Pp7vZH3pyfQxzvc2kygiZyq8z0LZHz3UJILvjCld
zSKWGv5+SGtRkB3so5xCaTLdChWzT3Cvuh5RqqnX2HYEDvrDZLwbm54hwNcnI3KXnOjZRTYEFpQpN42ZeaIcKbmQQhsiQEN2SC0GxMBIgm0OIBlL2ODn
Z3QqKJUqM2tC4hz/DRpDzoqEBdoRrKDjyKfUe6iynhe7AI4N0NgtoL42fhvUDkLADmFLYQGQSwQxA3rM1aimQMzT6aw27Nb3pYpmux15i/FeI8lihKXe
RSTvWn/W44urWZb7WmRK1J27TrLd67bvYcQOrc/qJHRDyc7w+rS+Le+enk4jgT8HISLvrwfPY1xWioucjl3PUfrlE0CnYtDiNA2UFRExTEMWGXjMhmiI
goIKKg0pkAy4NAUxVQSyMQv4SA4FoSJEgDlGANBBEMQCIdoMO2cYnWBsigSP3d6+zCYC+7uj6fn0aYD4yB74Rgj5j90mF9nLSJGC7a+WGhEv0vDDSVPq
ARN7P4UH+FoKKM1dQ+zr0KTnYfjwDp0vCB9rdk2js+/yXvfWadMzl8sxRURkRn/X0TPTq0ymGNfOGGAunExrPSdZZ4HyMKmvOyma0x/gZ+EHuPZ8xgiX
4CAv98lAMQDSPb9Z/ngc8ev5x/aELzBOkKTAPNH6xDwD4MQxNIXX1nt0Z9yvRE1XQDA+sF8T6s+r0kbzmoffC+714nbmHfvPfz+v8FfF/wgFSIoAUmBR
SgQpHqefX1mtGHXg/VCESGSm5+UPEfPvPVdIr8uMHXGzhOToGCWhwEOSckuX208M+XxCeB6e7zLQwpz3P4ntcnyex9LjA382YalGWFnZL5E9ynttkAXd
ilIp3i8q5KdhGGKyPt7ff3/n2cgcN717xHRSqjqhhhfrWWGiNRyTMPqs8Py96spPj47bCipICIf5zYbSlnOUyCKQuqWNCLOBLJWUUUTUIpZhEXbL/iKV
WlFkLYdkRVxnIHGOHWpRQSaEgooKCCGQiFQPnhiW39X8TZvHRnDPwppxt9NrNpyvAyVsEFv/WQjvSqd5H+kUBJGyBcoDKCnkpwiPtITc6Z+CLyd9FoBc
+Ojd0d1NFLNTxacqh5ZTZVNWgjSQe0xnQohPDRJeUMmNmmFbvvA4kPLC8u25rvRFkTRLNHXWQoIrlnm1NUMd76ML1uzAyIxKDTBUcuQZEOuWGvNKw2ye
WB2wmur5ce/F7NU0nDdzulws3yzWG8OjcsFhvqkhwBIaGaHKR9di0nclgkaX7IL33b5F5TmK0RCzOGh2JMn5u50G/HHIv4+tzNLeZhklQYKsULbbxwGe
U1hb4o7mOC5dDgxoM87IeWAoRURWBXMbagVLnWrtcNmIEmAdEwggCWQmVDNHBVThoSMTIxIQjrENJRUJMimQgGbIiSMVQXwiSJmywGFtxPFDtWAiog6Y
HNU6YY8c5ZvJTTpk1dO7rTpDSs2hNJ5B6SHUZtklPHm+PF34YVsRQRjEIt1bnVmQLwobd7McDTRJLksDbIvBRpEBkK51mWi1YuqZIm3AZ0LZ3lMQ4wOM
ua5qtynGZ41tV68sChvkPOBN1TWu/NQiCrDih3FIwYFIlKypDQAnEhkotMRJpd+Tf7tH7+kuuvOj0bTQFGwKpPLgs6gHcHZdwrfrGYF3O9mPRBPdT+MK
cbu4IYsyGQowiGTJrIGowDCpTZ2GI67J8jrUl/6fDH1Hr1r5vf79+6ONz61lOhI0TKbkPsY95mAHLrz2+b7usCSAIML5BfbSkPTRmebrVmliT1wKG6ai
CgszYy4VWoSWQ+k2nOdE8/Ptiwx/BiwIzdETT+1/o0Zhxx+5ywonX81AQPAOyCCkp85szpeY8hMAUCNog5BBzH9yBNg1u5FBYCxHwY9MyCqsBZbQx+10
+3rXmN5xORERiJxFGUD9zjnh2VrTJpUxb1uTIgifvK20y7bnCzMoUYUzIYMGLwaJpgaeScLPMJOIWpFO0TvMH0hWbQrWBWChq+x7ATUyCB2hKxYd7L4a
zE8gGYaNYgzioeydj5lpbKrR/eQQ7JyNLw37Ek9JDj4cgrEewnIpcskwlKRKT5T88AemUoWjhIDIxlo1px1GTzhdWoGtsKb43wLbE4EVyIv5iRUerK1K
g8sLBDnWtGphcwDbJOkDS5AG4Q0QNEFJFKanCdy5xhAPqyJkVT0b+zoBEHKPxJX49fD28bDB8HMJVZdE7BNjQbgaYLJCnPwCqHhBBVX3WhBGCONfeCen
w+eG2CMH8fpXIT9k8Zmj+Fkou4eSgpvqbzsUAUJDexgHdCVVcNCHXVAB7CTcefbx6wrNyQPSIIGBFKIloIkBIgGlRSkWqFoVUVopjqfkdia+KcAaXkf0
ALCEJCH+dJ7iB987hHdMuQQxTRQfOHZ1iHLt7/qU49l2HaEHs2xv4HBXH06PI9Xq7yGKSJUToD2/WoHr0zT6hAx7umLHNcU7gsqwCD7TUfSFG3jWSJ3E
IKAEgHh6dZ0l4REwSiEjyVUCJwn9DCXmL85Sh9Kb7aHzutvtzgmhD60K8jQowcsQxT8wGp4SUkQ4IXIaQowjvCDqMl3PCFT29XNE8MHUng6lINIaR69E
q13dZ2Hkd3LZ4boY/QJ91s/9HY7/rfnSyqRn6G8P8U/kPMA8vTb9F3XjPpuS77g+s+mKCIb9s4ESTEQfb9YcMjinQD7RX2wtifP3Z4SfCK2RuEKiQsgn
OydTuQGhCgKFCgShCkpKChEKF7xr3d68IEAjcNcmoWIWi0IJAZ4YP3KAJgjoAADwf0BcfchAI7fSmmCaaJoigqgGQMLDmflmBjA2TzFEP2pWKUGVYgbs
GAkxBjJcL+sLVxXzzsu4i5x3RycIc43utvJjwPk8hjwmUEQGYF3kH57t4RR9Du1onXw3k2NG96B6Pjuey1je93G3zIHnb4o4XwOUVqzEXxJ8wnijIchH
Tx3CPQmYQnc7kODLi0CPq3su9jd7BHlw8YhuZZTSwYJgBAS4OBEgMZ042PZO0bAXz0TspU1EkUElVBGKNibk2EAfjvGXYY4+d8RVVQ6sZrQy7TlMK7se
9G90TsoTiHLgkhMdSgLjRFLmEQFMI2HtCTRvOA8oAg5/h0nfllV0I6hS9OxxPThYT0c9G+zhKCMN9XITL7YQkk/IkPH2+N494G0N9UEx5c9HwPjVKTjv
+Zkmo6vsiF30KYrzicDP0cTUAO+dbB/bEfPHCg9ks0DfzCR1KU9i+MCmj8MItQXCvLW85hs0d5w/u8X3Z4PE+0Xxa41P7UKXC441TEpmjW912bMy4VMo
XP8qbAPaQ6AsE9C9d6cmzAVu3euZdUrE57nM0n7CT8GAUj1QsfEJwkyJkowoaSXfbDADB1xhPl8dHewDh+Q0+pKPYp9bihU5jOvHwMkmFs7iw55kbowM
XUbG9Un0E/BS9gnvHxWEw9gAc4yVkfTJ1w6YNYMLq2dWwQUEQBRYnp9+rvZ8MDGRZEQOKkAvdkgXm/pk6NiPMpvln10P9VkwScB+R8yD8rAnkvhwfEkA
92dhs88lD4+F4apD5/FkX8vxOqB2knZx5P29oA8dQvIjbq5rRhr69/hd4Si3pFK/fnfcLPAWebhnifhOTDYO+0yCSHMh5FYfqfB3IBrBeqF65cNO8Och
8COtbX3c5/h14cR1PVBh7+YTOU5mKqodEtaEohT25kK4zL/R253TKiDlUZiJpKfdd6LkBVzxbnui6isL53eI5ORE9Ac7xlUd4VfJpxEPn3hQ87hIcZoU
As+ct73IuedMopURaZJwpPe8HZc4VRT+LZrQBUsEzNRkmTU0RBFFUKfKkKcykL6+PvYsiCI6753L4sIzaqLT3XVK5oVQaJBu6OiokDwnPZ3R4ZeL1px3
UWTEFBtMQxIoYMUwjtrve2dnHmyhZCxDInD8HdsgeQbeccCJl973F7juewOcgIi4RVHYXLRewJDh2PFtB3Qdocby9KiTIFELMqvIRxjjs1o1mIxo4JNK
0FbxEcgVShpVCISUQhEhClClIGD5poeb29Hi3dNFOvqFoUoFiSlA1IbFDRijCX/7DuAwEFN8io4EB5nYOKqAfzmu1BX1/TzBH5jQnRQ4QhvyVh9J9veu
5kXOX6z9mt3gOmTR+W+EeEKdPSadMmJeFgXUjTGsmPSHV4sl7po7Et7673wmU4zt3roxKQmYTLUTKThJrmE/u6BO8eAIuw0ROO22tW+UPk4qh9hgdeL1
vuWVzWi/zdZzxsXJ2UAk7YhFRBA9N5ouCwUD7iIJVFc2YgS/z45RxgO2/U1OjVop5ZMDdJW3j757j3Xj2Me4hdiZx7d7fG9tj512g1akF4g2bcaQm3nK
NCBFQywgCmvNxVZEXJeY3/7gw0uuobgJkjtjUa7N6DSTBEpLQyW94uZZAxIVIfZLlAN+c8Z8DjMy973cPFzBdIaL1W9NwaHZ2DGtBAkZIdoYaIMSigs8
2+0HZMVl2+dRiXEtaWWqqikEYrrvy5A3T0JtDHwhgZ661tgeGkf0I4N65HB+lWZg0iEUx5ZBmKLUalGDNC+3Ot6hWRRfQXdMOST+VIT/h/VTFVhMz4wm
oONUth6k5PE8yXHTPaOyfh9PLwvHKUwpr93vtpih/lOiOCF2CkE8BIDQF0wEFSgFCVA2kBgHQ4nRbdulmCxyUwMEhSZKCBLClJGiZNTfj6YH8twz+aZv
SnoPtkPZ0PXpfXK+JH5vOz78RQyGBPZJ0KOnV2oB4VL/9SWYEGDgJDKkyRKQTMJAJKywsjAOQGISQCkEMFCgGCAwLkglIoFC0qHI58czXz3d+/Zwfjnu
5Idt8ZOOvDnDXjI9r7IlOhKH5if5ZR49N1XLmnMEO77FePcgcuNP7O3DuZBddFMKNG/P+sQ8cNnN7B1MMxMTd1gC00UuhNNvLmHIP0jUU9zz/OeuvaEU
Jw6RDuDK9U9XM8GeM8dnhILlKCwrALbt60H9YMd9qRiCXNDUzdr6wUCIwEUPR8nf8RMBGxNEdcjjh1ugNwagrlPwvnXkKOPcEgJ7P0cxRMp1L8GL5Pue
z4gm2vhkN082ZDSFDQsytDygA8YA8jRmjK01RsaU7QgU5Q+hWcMuK0MpmT92qCypL97J8/u3k2kOk4zk+fzyBxm0xD4AEOfxC0Y/b+lmcoV1ItXhIOXg
MOJfBCkDcmD9gHO02PfBzDOQcN618UJzqnoOoQmkAbWBtX2knoFDPtAX3wKUgqPlo6A/HgBkBEQH9GgsUVYRoWVARwjsEhLl0lgBwuSSQh2NDO22XERt
NCihspORnEm/yoHIpyEmlQnOdgJEQgigCisIT3kBSZDqDCKUKQKaAJihaFKAiBoMk0K4J2MZbOhPxax1KZcs6GEylQFgFATQiM7ICMSQEh1S5LkiBkFJ
qyEMBJYcSGF2hFAq0A5AcBO21NCYQQQGRSdvl3IHj78Dxk13qe28gf9QmOLtid+LiJ3EKblDeY/+PigKSGQEbYa9Cmtz9dM5MJyhmBhwzMDDNs+rOWME
8O8PBh6P1eyyVgSYn/ObTflPJx691bXPSQm5ekKcM14FAGAgpD+xhVk0TffxkuaJDbiHRh3nWaK2vWZ1zDVtbcA1NaLktsS/RxMLN5V3/M5tdJrDAVTJ
rJbWIsw3rg3N0apLq27UmibQLXwfnuNecnri90eR68vDd4oILBFC+ZIZt767s73sRAHgwSOt2aaZaOWxx5Gcu5AsySQ6iSzEWkKF2RWQstgWYtgrjDkN
mBEUCmQtKo0IFKhQ0jSJQB7pE8u3v6OY4PakmoObyT4+Pie+QB7hulz4wxJGCgUFKKbogB2dMoKi3e4D2OAYdewSHjIah9Ka6V7vuPuDXJCdOhsZWCa0
ZWGAZC9QN92Z5PQBBQL8yZ+Oo6xVC9PTF7IKOsM7Hr5rwkpvOH2e/HUSbYiSvGOMwDUFDQkH1kH0/X7g+aT1AD8Pt4nwnuQ809t2AcZOP0+u7cMGGMn1
HxPEpbYsmmYk6dm5D9/n+/fOiwr6gfZ83lgpog+NwsgPMB9aN4h98+chkIpEtCqUK+lLcLcBzDKxcPZ8zrrcQ7jq8jtfWinAMwgSCvC8pGk9nNOK+wd2
ZlBR/5Z56PX2q6cJA/Fm2/DByQa38o8emJqr6u5+QcHCRkXK3qs/NmKk5os7sNYKLjS2G4PidpO8yYUMjE/bSyfsyx3NcVFDUHsU1hOtLxqFsw1JqFk8
DlwAKZwyeP363pagksTyHDWjq9CTvUg/9TgoYn+/2OYTe3o6+4zquw3BT86GIfOp5sgepA/HfJA28aenaYdsjSUgnWSZAd3IQHuNT7SrQU33zffg87rQ
mvIpPiihD7zld48yEOu8Dwf08Ot+/Ca9rK23n5Fx+AVEvgssxswQRA8T7cDvDXUk4DDb480DSGxVKPQ/NCUGrR2Pd86m08BQ3yUsFxNH0wgE/rMVB2qM
hrjgQcEUEOBgUuFVVwDn0OoHn02nQA/YQh0R4SAff/3z73fdWO7c85mf7C5N8twFPlDhJA7YQOS8rscg72JuY4wdGsT+Dd2HhMGMFDEB5TEZmWY/h1vP
HzLMEXvrxeU5UGpehvA6jv6d3WPH5oodfYvYj4pgicnrhvTxxAPs7EXmqaUCF/t7B6Cu/b2Ad/3T4ejr6eEZ/7oIiIndmIKHcc+7gai9JDiswZISogJW
sNjRTqlmqWCCNSVBGa1z/PnIcY0308ya/cfhn7/NNga33n25dmuzCnUlPE8rQGA5vCgoIRUMY/pHJLUyiMmCJQE4mcMlhaQNwvZ85pi+XvxY98R92wic
Tbvx08c/XdbqFoMJYzIYMIpDKkyiSRIRtsF2zQwzLEoG/LWuu/E23BFiyjSB8YhzDyzIC7YxkwMoQZEUbStKFeg7gSLCiO62APHtvGRDhVGZM4QOsSYU
2EB2RHCePH9dtNtRMMG4FyiEpGml1q1nz37+i8zUioOJcguEUFUVwoIga7wjwocJqqKa3oNprW653sfeQPUHIHPiiHz09HS9HOJhaecNJpy9GLqGyaXL
S0ZoqeNYaKFpCwYsKpUhzxR00LpWhJRiGZQRCUk7YDab1u5NHnc3E2jw5HZrabdjzWc1ds0gzcklDmac3nJjq0y2Q3Zw5+Dm0dPXW1lasB3A0g42RpWk
oXRub0IjtZZOkDMKqKJGJeYbbKOs8a5k1tqKvEOhmGTmtpoNxiR8WZuaMmCWLQDMOspqllZ1jZ64Ab1dXfbKZbHRFTMzqliiBJAAhoEkQMLIiW3cEtZe
dNdvBbfb2+b2DdEJvnAspiAhUaQRCFcetUwIvNyTm7m4FEDbDerzm4Mf3/Q9Ya8J1cgrYAwj4bHDU8CtiBoNQ00zWOzwS5qOtjFyKMkKldyDHtrMgYcG
BKAKSAlIOB0wNZvOC6ZrHA4qM3mpglKWQ/ZHtBhG6UMEPAEm2iywhwq2i2ROivRMyDN4OManVZdnYYRi9VIioBiSGqlhkkkLw5nFzDVGYmXL4eujrrGw
qQMekxE8VocszuP2Qc+9Q44rXX0m8XsJxikYkUO0bTaW2ayxN0oTlgVrxhjIMFEibcwxYcTXxhkF1NbQgfoXdHvofGPbolTkUnZyZtMzru5s8YF31cId
IVilpDgXClQetU2lDYl3xJqGgiCohUomQU0TbI5ZRMnLG5gF1vm148yHEbxErLEEatzBRzipt1m4bd5vsznDptYTghztpidpxxDUo4MbmDDWrrrDg4d1
pRw4fQUQjnOcuFDKA7OUrAsOAF2OdtwnwYSrBztmtvjicbD7rcuHD5uvnfOPOz2PcSC5dn0Q7ZQ8Wt7juBEL1oeZuzZYxdpWVkKIxARirFEM0UkQVBMU
UzJExEkDQSRMSyzBFVHLDB5Z1RkMSvW86Qz/t71w5yFBGRRZFjy7YqggyYIU3c6mnAzWjAuUeHMxQQF3w0YhVwcwCe9xygigiD5cOuVbFvGmN7zYkMu0
DIY2NQLKplqOUBa6zWjXhNMi8TbJtmkJXa9ghTeQO306+L3Y5Ooi9d2kkVQrV+HB5AO9GOuKnMh3dZNRxKaUu2GYayxHxnbMNMeUXepr2BRRD1YbNvqs
vUuXLsFYt53Tok6jxx87e9J5SN8cKWX5YIggiUmYgIrrMKtsyDGXCbdVTMUcV6hrxQqaSXW8nGOgto6sO3WjtLm28Qc7eW3cAZ3m/X19aMEeix80bkNU
mpWZHIotIwu9dzn1OH2esgQlZsYJtej8imUPurO0X2++ezJyOEeuoaZOOOPUfLHzovlno5qBEnKSJCuqzad7xSeMo+NaRRYz5/Q8HsLOJM+gPZ8nhERE
3nTt6lcgu0tB2gIJCFiwBkmMbBREoCzpNYcyLscTKCo6hzH2yC+r1UDWQYlXY0Oj4Si8nZErHO4TJugFyiWs3BxnScHG6xmJxzjkyjQA2Tr3ve8A+zCv
2/BQOcNEtGF06EEQPHCWgRcJ8H9EMY9slHpIm7A2jdZKdVyrOmmhGHFAQh4qHqgSuedw32a/P5uroxhxFFEVWQYrHWuPnQXOGBfgbkdXYlQZCI9MKLa1
1kMA91fNULgEkgwNyyuSIbCp6c3GqiYdy1UsDfFIIklJEYTcnUx1aPYi2HuRM4VxO6EQa2O6mer0utb59TxXxze9ISJWYseV527DZ6F3zBDDRCgdmaCi
JwbcTGtMZzdyCRKWkrG3UwMNYtRYRiccvK4qDQuyFflj6irgODdprtdEONlYYTUM99oPSBH+Z4Q4Gb043KsMmGCnzSixF6ozdHdOMN63hs1dJQFgsDrW
eFvvbnHnHqYD7WbM1jwoYsMoe0tPDQY85nj7EN4WEBrNGu8x9dctSCaLmZkB0qM9WJoyKEmwmxLDasijRmsayaYUIizc41ON2JJbG5YNTUiXizbGN1vA
WDE+mriAFGQ8GyyRHU+oSAgQTh4uws6OaN8EP03r0QBOwQ4J232mnUWPm97sdkOboBRQSDLKQIqeOnBGZLF5aZQJChIiBRZUGWa9GvGoaZMWKHSBvAsS
ZP0TboTOSOzDjKl2TkQlEtYu604DDiYG87seH45jXSC5wdHhBIGFoIYR+A0uiNkdovulQFi+PGZ092w1+vDO+bwaJa6vMIHeqqIcyh4y/wN0zqh216dp
tzWLvR1RZp1aHXv47eAEPlzDZI80rORCCEzmsR2mnbXQgV5CSFkEJ0FwwIcBHCso6QhcxqsAiBE1ApkAmMYSHAkIGJCPgJSG0BwksGEm562vT0mYLSiI
PUlg7tHC50dhojx6+vnWOMVMQ76GBmMZK7jFo5mpkzdx1zUzl1iPD89gZoS/rosrFQEZ2lROt16Jos1omJHuzWUBce9VTDW8ttNXHgSHbvu6kWYilE7c
ehoPV7ci9dQnrLISQOmEqfaYMbeTcikqrWaXbZcHuqUoOcFDudS5CUUonOch1mQaQTSFkRVKTZCgmDbyll2QW8wTAgC4TnIgmGGKIZNJctlhmkUUPN0c
rQnEggphJSKxMs085eWsSYzAxqk5EZILTQEUQqSjFAm3jDET3y/R/KjRA8ZrpPDrBRWGMaBkUQ8BiiDQoYmcNsZphoQILCToTH6TkDdV3Mh6N+Icl2Bg
bEWOSGQhQnqc/Q7ww/Ry3Cb9JyhklEDrv1mQ5IWbjA4GScw2AJgBKBoNmf1nrsOEDUnHxgU2DtDXA1JncHITse+l6T3HXV+7JJtPR7E9BOdB2cD67ntO
jslhhhBBgzIM7p9PAMDQcCWxBMPj134Q+LM6w693cYHR10fVO/AhvZ6zqL4855nqeYIkDpEVfw98x9NLm8dUc+xOQUUkCYwBD45JD8rQHMIa9UlIZJmQ
GNhjgtTUtnCZSGmyWzF1CPO3G6CkiJkrMTKakCmGCkrXAH0eHddk6yfXXzh9y/WpnSobqWERpONqP51RyYRvPXUompBNEFHxtQxFC6CIqgeVch+qfnNB
A3BDYyqlPByNMZE5tYoS/ve5gVWPd24VF2vlwT3U+7kePzxI+vJdrvfXHK72Qtq7yxue+sQ0hr3pi4NIaenQmkU3uYh53OqzSonO9k46P6vlge9OACGZ
Qzw2azPsmtNRvx7/Jum0Ux7HEICIIgdzj6Bwi5xCVR+uKzVHbzOMRDlle/yzjr19KntmKyY1mpyQEyFZ1mMixQUJjkDr10c5pMOz53B97/iyvn3tPiQk
vlN9+k1+v1o0FanGpvu0TRKJBQIsAT8CMJ2RTLbbhLQXx7hRJatM6VFd/dfqnbzEiIjS5+WJOJvw8juEXy27Hn5sw9PAZkx6yX0U7SuOrJeMzRYetnXK
pEnEe6JhZueGFNGODFFRIeCbDEd0UYqP0jRFEFWIxAUDLDCTGKLeYRX0gocBGjY/pISK3SSeMqRB8QsCifmxH8+j/JCnz45OYoC+sl4jy6zvUOVLvmkm
6OjrQkD7ei/RYeSIU0fY2ThAl4gICPDRtEYglgihmYBef8z2B5vdacdmILlEDnnROlNo7TjIJndKB8PQ3e8jjkITYX3rg52onLHQnE5DnE6m2RRBrNRp
dRlMaIKUSZWhRTZVBV45Q7jYHbiLOT6iRWhgoqKGKYNcG9n23YnITYChyGxQ/EhA8tH9kcAb6hDrMBTNdWVEOBQN0DE4yedtzufJuZJxJQQO9i0Am5AK
dG3AaQ3JhCUJEUlUpkhktIFANAyFu1PIaQ84UMWyHih3dHKqIDhwo+vTx7u9vIBidIbzgBHbA0cJ1aEL8Pdr45idUB8oJDbkDCmxvIc4xzt58o92tyY5
A5NlUygcM+cuOoU+JiUiTTADyhJjIbTWVGQjbeJgu2rQHjNnCetgJEcIzCbCrxEHDJjloFcKpzvd70WfOHDhduEJyCZwcgLzjlQkek6UBXueJUQdw3Ep
Z0vrxQKeRQul3LU+588crlTzIiwstts8KhQmyIKBzIZBywm8eIG47B6vMDjbcjW5TtN1559CYUHRPpHmdsmJw5NoCXZji7M2kQaKhwdMr4AIEn1mlNtd
JdprAepBQDr01pOh0g0jqieDSA/fCbBJTKkQ5igOgR5ByTSGrajZSTGJjIMwMxSFJQlRUtDFQ1ECMyAwwUUUByTehHYY4IBsELWjfpp49Ht5HaIfHXro
HefenRPpBO1I7jwPp273q9hTe7e5Xd7x7D63lLujuEuhhC7npNyiZC071zPj2vbb28THDvBlUFDAejKoiK76IyaEoaQoEgkaXIChDAikUyEMIKIkSYAk
LICLgRXHMoC7bkJNOhGsAoEmXAC4XYhEcLMoi4FVEBdspM4F2JFwoTIBp2xIAuyh62nCivg6NJIJQ00DRVRCUlNQVUNIsSxUBRVFKVSOoTCEJIIlQoFI
MaxxsxDGhiiopIIiTJQFyBGgFKASqSqJIFgIqhQKEGiIBoFzMQaaRGCmLy9eeu1RLGM+bPYP08MyVO6Lts8DLjg1pk9sJA+/aZPzyUhUUVfbD3QLkCaL
UBrvzcm6C473IiZDclakDlAmuLMlQKKIYhA0hR6gHVkX7ECdDO6uH0Q0vfcQHjPZ2SPokMiCCSCLvPSZiP1s+S5ly0qfM+v128qo6Q2hkZIl3q70Ablk
k7yENocSTeGt2KBW+G6dK7CIJLlZXmVB6BoxlyLnYVRQRERqykIwChRVDQZZln5LJokgJIJTsv7x13+jhZGU+3xw9EcS8CfPmJ54PbxhkPfd8I92hBk6
h+00YaQ6bBm0oWIgsMO96NQRk1jTDggJJb8Q2G0zuCSHIhuWGPcpzJiZkqgCiIPPAD3BOhRHTHpQ0GjXyTQgcSRwZwAqDwCYlHnDkrQ4EhkC1MAVTuUb
MFoVpUH8ZEwiJWgodEtGSFIBMqQZOFFFARNIRRQ0QJRTSUpkZI4Vx6LQ7AE7bRkxtO84nkAh287nY4eTE5QD/frkLzZQUAkUEQJMdW2hUAy6+U4zqUNr
IJKwFISSJISpQEoyoZK0604GoUo1AFZAeNCYCSQ4wCtdDITOWGIFRGTEp5BAAbJZZF0ARpgqSMk5KoOIGCBiGAeSGaCIZU6YI8qgIgF4oSVMhWkppCkK
RCshTCFAoyABDCEaKFpSgqihQszOARMOHgMbhA4+IyzoeNCJwGqVASAO6A6XHhiMSGglGgMIoUxJCkNEYjQUzUy1ERAxAOiQfbIjuTAeHYXSYN6uHnQm
TZxJIaUnWCZIWHOKF+xwToe94VB1QwRMkCoQyT2BictEEZiGTjA7SbQOokxK7YIQRMKGxxIOkbVVDEExUVAdu9AbEuMFN9YmtcGPyucjkpyIKUySgMIA
3+J0Dk7eqqSqIqUokqWZDhuev3+h6+NjRlYTSSh7rdT3YiRJaE+EfQkZBuM+iwew7kUO9A8AO8kgqAioK3pNOioMBT66CSaICkGhiWgQDfAh6QJQPWdA
D6YaGloEqjtnLUBhLRhYSUpVBQUAUgUOmHPV+vzOQPB3YnofTv0rp7tdcOeXLQ9J4PtcEc5Y/jAHrgTpCdRwlo+PMP6AXAPH5yBvvXQzr6lo5JJYczwa
1mHtSdp6ZuIcqX+z7HgDJCeEgSK1ID8QiJkYZaWVHCAP6oQQ/Ke6HchQBxChqQHJGgNyruE1DkimMeWsQdElHZiIDna93hkNwB+PJTHfP9fiTrcjBR4G
+Y52nZoKTQaofK3DjR4CJZxLU8L8AgfFIsBgA6cIcp7IXqtS7nc0K5rWjJfQge9fAM08/wcIjIDJZRT1yKGSOYczZiGE0fKSlcgiTJwkYqhFF/FlEhBY
+jKIwpZRyhjI4Q/96x8V6hlKOjEhzjfICMOWRTUKRCUANJTQmTUVFNF6MDKqUmaapq5ZvWLEUUGNWSKfY/So0Ddfa61pPvPlEEQ+ofEPZsbCkQU2/b9T
Dd5rE+e9wUVNUrYg6+d73dyI6d4TnEim91uQwuwxpoyCJSgkAzLZFGSLmf7SJgEm6vGxS+XW8kAhkT4/Yg2g197UmWabbUtLHuhRgb7sm8ve70vdnHSs
FNsUKihxgujbvrWKi6ZJJUNv07Igq7KC7V3DSC0H0AOQUX3t05mAh8IPWNy9bAaduqAiEpvx0RNE5LhNIbpmiE9khDi8kOQaETFAHS6QtMVRSRABuFA4
0LihCZlwa53wjQ9HlGLMiRIY3O/BwTkQ8h50O9Rw+QfQeQUBog7DV1y5rB2eRQt+SPDg+RB500JCud8hkX1vdDsj7noHB504PIiuz7uCo8et53u7Ty47
beHG8m4fCW62uxE0MKHuJdnmcKM4ie6VXa7ue7hefDPC1IEoqlQhlwVi4Yo84NzudITpUU0IuBVDLjTmYPRlOZO4WzFoQ96fLHtnd1ySiQkiqKeTupD1
xxdn3eXwhkbVHsxV0rXV3Ty6c9YkOGRiJW2y4SGoXD6NCHXdsbnG3J4Vx5xyC7wkWt7iUVTtRlEOSISyJxoI5WDtROneDkweQtz7Kqi+dycz6tmLjiwL
tl5CEBNWDniAkQUUzh3RoJxYDgubCCGMlMcBnk8mU0hCIJk0Rret7ckrcmE7lyaUoiRol2W7KJ1bCYnEIJJRiib0EXFjzvZEZLMvrlOZQETbJyLzjsPm
ASfPKYy8hO5NzwgouOzg8+rmQDzuoJ2xHYPB0doT23YvIFn2yQYTaS2NIneiGtyMgH9mtk4kXVhzKjWC4r2MzqtLkQ0CTlcCHbB2MdfNUR43bbPyzUhV
GhjBoDIYhzIIsFTE4SSpgqiJMqVTgAHObNSdFXFNCd/MKQiDQyA6AXqXXVIAdBAjpnByQ2PCMCSyMhVQTIAVLLpYFCkQTGENse9hUdM5RlSosrpe+u5D
3q71bnLHcz3K245sUIR7y7gQ8RAvhXgRV6lBJRJIBiL3QpxZj3cgdkgma2RyiqRdxByNXIdt3dcASkaM4GcsriI8B27DnggvZA2/eB8DxnaZfTVPTPdj
o+n7Jo24MntX3Wa0l2anJOZVZaubsh4ssO3acN3E/R0HqCGum6SFrnB0F3JvP3fvyG85zNY6tTNc0MQaQO2DpClHjAvAlOseMzCKCkLJVKv6tlVcuV4d
Oi0/h7hEq7zWSVUXUpWIFgkPW7kHbITGHgw1tRENQ/0euvjBtnrpBtKxQUzL/TS8Rp2UsnlPl9Z4t+X5cJ1ySB6hKZLzyvlagNZnEvPszZPZEPIkk8VU
6+vjus+nFE5CaRw8OPS+31uD7BAj5mN+1AFM2Ml3CHugcV2B1cu5FdKHOKUCgVPqpZakMlDAHBIA5KbeoWAGZQHX6fXlss+mbJvdUdlm9ZnAimcj7yfS
JjP8m/lT+JAn9Jrnfy/XrjqnHmD3soIQ8JFkNerDnv/HoNHdKF7yiYQP9EzzTQuFS1hEUG5/lm2V2W6cORzMw8dzvmqDsxIHDwVC/DBTfLYMH1zDAzCM
DJeESJijyZZUcHo09fpmf4KEJXZbgknH0W6SnszRsRroWhq++p/kwFi/G8uMFECZcyEoBPuIYMDyZkAmI4zi7jsxEovAVt9tnUHKAo24hky0Yb1mBpjQ
9GoFNGjq9v4O9+/vmpNCspEBhZfMmIAhtAD3SGCLLaPsO5fGvc1VOzRQ4hqW1ghkNDo8JsDfVCobZOp467Hh5SEWalwLxhLmFzV1luvCU0MRVECe1Akf
QN2CDBzEeRJvysXvYCsK/SHZExQ6mRsBSNnuIYEEALlbfm3WruCSYOjvu9BGAx3FH+JYsoyR4UO+IeTUcQ1Vn2QoenhyvDo6KoopKOxi/4CYt5G/gAwM
xYTst03s3dmn2Mgq4UOW0ChOBpTDvxMssbB2jnNec0FBSa+2TcgbJCnyHg1CHryUowm5OFCzCUiAwJ5OSmOTbAEQg1/gVC4fvzCj+B/kmmqSqA5u0RV/
1pKf/ckYxBEFK5CJmchYIf958j0n4hhPsiwQPjNP5EuiD6gq/G5Z/aP93WyH4snaG0k7D/MwuPixcSsqY7RM3j/VGriDgycgx/Dfgpx1Aes16PSDJCFP
tNJH92HqzM/4t97bd/Q6CJTkDIeH+3uOSAP2iAgcKfIgKqgKSgaBpOuQD4Ip/tVJA61Y29JV7E+v6fswxCxwcO1D7N6t0mTZOS5zejwMNUjEiU1NSEJA
MQgEH0yi0pQ0gpQSwFCUqAUINKuAfXAr0A0psGQlaSE+tFfu4O3IVlSCGR7uxetRPh3EYIfKUPpgEGhBMgFTcOp1CCfCFT2SA8EiNKgBkqhQq/TKCupB
1Cf2ydEpU3UPzxlFrMXMiXJmYKI7ZMGTRkWY4Av1/vxB6uzDecUaSB1PGdfH7+XXc2M9D1p+CnZyR/P4IJ8ZoAKJZUPcEeoCNEACdAPY5vhRKShQw9av
tA+i+f6/rVE+HuzYDERCh/qQlUKRA+A/mx2+CCnsFY98OmRg8XEEyVfIysQcDDEMgoyKEXTJq1hBViwQ31kEwMSezrbfJPQs/ssPs9to1TE4RmMh9MmW
pMByQA3ANIL/hCFrHUq0miWYYAhFiCoimkpaWgpIihAYlkhoaICiKRSgCqBoVDNAPSCg7YyQnGTGtWZFpyVE62hqirbDFhDxcIdQ4kgeZvZRIej7JIBQ
5HpL/ap/iEnHgQtCBEhQBQFKFDSHLqggah+UYLBqTBIxBXtH3qwJ2g77u6xHnja0KjkBkqABKSoZCDEGSaNYIFOopEotjGlybkMByoZMJ3PXZebcFuVw
2D73temhA93FYCEwMZP0HDlnYDBOTbaoVYJC0+eUloVDpXTqbEZzhwIlFaB/uwMiSmn2ckdg98qySu3QiYCalEpRIgJVgUFoCgcPv9Ptwekx6JYH72TW
qjKwqQV+MwcsduZKM+u5iRUoGsDIkiiuGO2HUUQBq04J93+h63A4sBMrZ1ZAurf0bEIHzKmZiQPOINUIZc8zqzNgKR7SwMgbyFMFIIhIx3mLkCiMKO22
ZJRf0g7ocq6++F4K1NUKKCKjDXSUROM6nVxkqHn44NK4wjlYicguKwzEKiNSUYTjJ0hKgGMIptA2mOhXChiyEOkUr67EOMqOBVFXnJKFlwu/d5jlfLKw
j9JOCWLK1RFZ0hIZIIB0e8tlvbAdoyI0NGpXlKHE7OeDsl1FjQRBRBkFq9SgG+Uu2prZqOl4mZStUYZEA0gBYMnBnCl4kPhC6YJQteZXtKokVBe6E/1p
OaEdtMLxIV40UixW2ekM8ULGCDIasC9NFEiyHruShs+WgM+U+MA5JCPMgTpZVVFKdyB4lz5wv2Mg9RPXJkPAeUEy0qPzh2mz2BTq9UABC/5a3tzg7bE/
HB2kx4dj3QhXnwAHLS7shNKMBq40r6NMGkydbuWWDtlqEDlvl0KIKxAUUBcHVhxkMTjQJXpIfVPszoQ2gdp8sCoCk7gLJKgX3YFZ5oVBnlQUWQ315n28
mPZ2BDjO2Yvd0hpUL7uA0h5OTH0hzvPvlVOTrLuTDjHftqTbM1MMhETms0cib9s0w2mxZUg5+V5h8+eH4kI5UVWfnr4O8Zgc3WhoNtXWYiEkIaQklObs
OTgLhg8VrgE3ADSjqUMhTJUHZvdsD3GlHV5dhOAF2nrB9vLv6nsX0Ag+cBRJMwQRVFRDUkCgiCoCCkDrnzUKItlpWMEUmBzKwTCIKmmKGEKA+yEwIA9q
BgeJ3gn2wB9UjQ+uT0JPIE9AB7ESSLEZ+Bo2BeMUwVDppq4R+ejSGo71Dqn3r80BVKeyVpAyAclFycgKSkfGANQIlAGpHtgdQ0UBSCuL3SK0HLEzQf4H
4HH+QaSBE2IK0iiJoh1jbwX+qFDGBWkUpoChioBmBqhYJAQoEeNg4oaVhT0KdvTrYJqO/q9KNBTQJPcgZAdoqf7HAvU78RPaT751rMMMl2bJ0k1vejID
cobzNmjFaDUIUrmhH5oOIDCCgKH7pcYAYgMTMBnVIh1nXRQzMcxHxYx6jIV2ioehM6Y7AfeBTH+OKJ2hx+aKgXYRMOiYDDBck+aRd7MVDwwTI6g7AoeU
PbxZFCgv5sowPjSyaH+vLMBER6Ipz6IHthoqgoOt+pAOAAMJGhSJZOiQZUczKuabTommxwLBwn627CM+S5t3t1+TsK2Zu0alV+tx/lqhD8emKR9Uek8U
8pQiUQ8JDx+jXuBOpC3i4xRBP06N6Xvhc0ntzkattD9FOUByCjmScAO2yFWX7dIgPQEdEickoIi6oV3OkTZz4dr7SXDvqhCDBYYwWCYgWYZ7IDEbdgUz
RDNLUJNRUQCVznlJpKZSghfPEDJCCKAKJpGIYBiCOaaxZEHZHOQfVvxEqYAXAnOodUklDu2EmhiKiipAaAZ0CNSZHOATIoAu+u7hyFTMfTiuQC0okbzL
hsCmZrfS4RJARWMILE5EM3ma3mD9dYIMngT8uNJsgVqgVpOhJQU8yB0EVVK1QDJJTEhBrHIqqRqIiBC3YVhguJDIxUFFIUASQT2WAUMylCJVoqrCmBdj
1GyigoiKZUUc5MJhMIrhFHZ4bv0jSH43poojJtLARQYTzZRNWyE13EdNC1gdp2DfstYDb9cQXd7vSd3dhDJcKqcRDH4YBSLkJEFAumRAhxkEnG1gbCG0
6+0OMgnLOnOLc67QU2FPvjhDqsrgh9az2u9e3Xh4LPw+y3xF+YtLYw5QfkFgGSwC5zhBADk4cY4vBu5N0qpOo0KIZV2AyUdwm81gupcKdjAmyATbDq0H
gFzOJ931Y50lcB36W0Lk5bGDO90NMEQ0rBDloytRSsMTDFCCloIwchT17iIRi3sVTyEHh1Ca/KiBShFSCAQ8h/nKloopp7+usNQZOQSy0A6yxwhClGoh
klNejr9uvXmyvkbKWgYqo4ajHxzFikifu+R2NqWPj+GeZ3p3wTJTB/xxRwkIgqgpARYLlJRT0Q/GV8sGJjBwpXHHJdSF0B2eyWZysMUCMZcdkDgJnpEx
Rq6u2D/Q43bjY65BeVx52yrQWc0WF3Z5BKawpudMmEQaxyrKxsXYtiCSBS1GgdudoTcvWJNyByJkj4BLasobIsBpEpNQ5bAINpi4qSRbDnIa25jI61rS
tuQD4woGcs+nT+C9s85KoiIoiigPnk9PUs89/sCy5bk4XWkur/JAwsJweJeMzNG9PDc37EwD3x9HmCHfCoeqKEqCBTA9JBTEBUVKNFJTF9phgYtkkqQw
IfSYv1QMQxC0oQMqwQZGmiIIpRL0oeagHX4/I9Jp2AeyKiSlPpOf02EE0PZChPMpv32k5Uq1JBnIsMJhLMzwE+oRVDiAOCREMkBwkXHBgxZVyUI6whWV
HIgYWwxSIKomFokJGYD88wqVKBCsjF1EFtOtsBHwR6e8mn5iognIQSVGmdotOy4kyksJC6sTnDWaU2cqYhRCosHCEqIJIkDEnpIFrC61H5yqPyj5aAfC
15d2tcvTs4n42r+U79/xAtGolRt+zV426DZdAi8Ya4vXo2EL17SAez8oeTQM0PsgVMzMwxPVgFAVLAIxdFFy5gX+mhqbkNgxzulFhBmjaCZhvoGl0Cqv
MkKQDmxgHkfMcHUSBT+UNKZKuS5ImBIgVACqwhxwu86DIz4mZi/ckSlQTlxRzvcHhCTfte73ei8KTrYLWzUtnU1TSWTAoHosPICTCTXuagEikJDIAnSV
ByUGhChFLMBQp6aHNQZKOS/nIIG4A2XvgDSHwORnAJslpXJcOJMReIM5fQDy4OE4g/kJ8FE14kiNUKgcocgmENwmSFmK9gpQJyTFF9Iv3wJ6tA+ycpkn
7cMaSKIICiiksxcYCKqVr+MbdOR+GZRS6/Xhr9t2f0gWEOf2XjwZId7KbrQNKn6ZR8wwyTqUPOWIYgWlXx9CD7PSIW0D2+fs36ubJr2+pB0gfIP2yLwB
7nm9r20XWWy2olfv+J2YxhqwbKkWKAwEUpmwTgOPuaQG5RlfhjlrEyRpZokogJJD+MNhjBFDkDi0CiqGd6OHhBcq4VFRraRqqZWmlGikKVpSYNR4aTQL
DoQqhTM2GqUxckAMOpPKV+mQyWK+rA1GibMyEpHIRoVxhApIhiGkkLIGSkgTMwMkGIUoB4AYkA7lermV1aTBvJzVpA3BS0mdiH4tTQhQFKJEhSux/YHk
ofsiaAiihIGH0H0T483atp7EhwTWg/S/ED198u8E0V4+P3/3X+jKZnP8OWRVUnTFhvC9apprp6tOua3qBsYSw/nZpyAiae26uIKTHSViyloW0tT54YxH
gGMDa7uYWz+1rNhlbDnVC5JNMUk4xNdct0S+aW7rpvHOBNi0Q5ofuNE3hMk5Tc8cKfeyT7z9dD9XL63nNH+qHKbfqldgsVSMX+20V3RTbbW27wOwzone
TanJk/J4en1H2fZPKQv3VEqxyUFqkQTeQkXIbBAKn2fleUgev460CeN2DA8Hly0p59Den0Tstkek1cQ1l57F6AdYCfHp9AacGSoiqxK6FBHH++r/Z0iF
on5buvc5EE47n0eH2jxBlddGgkyOPdxy/Bfm7lPSF7x2fNk9Qhx2HyRvdvS0182G9OSETFGAQYwE0tG4gTfTyvFAaERSgnLtap8nPQZfdo3LG7oi21nA
PMsJqJdEbQKTfUcCG1DCDkfswCzBE+qaKgjGSbGzaXe9ErJkRVDvuZXKHULpxyp49mEFMzAJO52uzTJrkCcDzyCOaHrTkQ6m/n7n3o4jo6HcxO7iXMdb
zg4RPFOovdC4DsIOYViHQqkEhEDf0iqU1A+3CHvhuHk7nWyTy432gHZ3h3KmXkPdcmGr1h/zxjm5i75W4J+IYUMuNl2dlcCksEsEJqU4k1KhxK+oAfzh
VaEVpUpCgaZJpCIRGlBTFQT0/P9P2fyx0/kFV6cy06Pr3rZxoptlEzK1bbfLPi3hwPnpxM06NDYf7YbYa0lOD34RO2kYMWJaZzYvU6VwsOVgOWAaZIZu
gIJWa1AuY4UNbN5rc1m69axHEdmZgbHAP+wYBu0zQpTXneWG3+5q3aw+aaYBuK7cIUBGTgM4C4WBt1yH5Jj/9VMw5vQdp1umtG3NcQvNi0sCKK/ALLZC
CjXo98bwcx3zU2gacigVMyzbXCme2X33XQCmqCu6dqJQQ/tmcuhJIlA3Cfw0SC4oWLpiUmFLNapVbtmqF+rhs2AHU4HONpwBdOIausM17awzbmPcqHSQ
IVFJJj3ood0oa61kgG/7Hk3oCh1wyBm2Bq0A6zwjDYbV4lHlxw1QU1PTahAs3dYUpaRDdg8Cwmu+ZF5GBsveQCjeYYENCSTx/fDJ8E8wIBxwRI2FHQyQ
JMyhJgfWlKAJCFU0G2h8XUM82ccuatS6ROmmvzKYP9h+pZBICG+pAsHUCBmqB16+uChKWvAyCRCPc1SK4hwvePXHIpzhduQ5xz5xUGP3JjIAoburikUI
6wSb9B2H5O+TXt98n4eD1hgMHMMevSYG9qHs24BSnCQnC4EWY8W7eu/vX9cieCp3IkNJXbOQ/Ie+Pog3OWAHccsDUH2yfcevNFudrfUidppv204YCQ8o
swRENsPq+8DosPgXqENnoUHXJ3JhzezEvx6vx33GseTymzul9EHBWziD90GEbzKYJTITdURDPMPQkQChvxSiKw3SeEX8HGGmVWpXC75cvGeQsdNucyMI
MR/mXDjQS9/KLk/MTxSgAptnEVFPWzetItheuazHauaEv6NEQ1DyU54p47LIP95dv4tfoLqhP5Scm4dTuoVzw8WG8DMfQpYxMp98/8udH+7rseTR3fDN
5aorr2Lgwfe/Ik9vU6O9Q8kEZE7g0y+fTxT213rvZia7pd5ZO+fMrcIREkWKExkv4zaPwJrhU3ESxAcWQlFU5LljudimXZZDnXPbjmyiR3Txz+O++nLn
xbHxB5FFpAiuu4ieeb83H5+Qg46JWcR8wjYgnFzzwpncKiQ5FiIM0FRAWDLWJKyKCyjhaU/nasXbR2AWGQ5hXeMxrPA70HHFDlKcaTJTbZdamjKI6YX3
6800cQXvraYdnEvIeWUcoDlcC4Fy8vdxhcu4WjTiuJjQL2Q8d7DiiiouvzM54n0PqaO06ycfORwCTlXmYQUEimVM8jU0d2qY9jy592oShTiTGNwGQxJX
s2GpOc6LmazNntQNI/I+2BqCdP0vwveWfPiHHMWCnNUk0GsCmHCYHM7TgZcgXLx3Y7rHZhJ4HE7b/SnlcLjcYLbWPXYYu7h3LwiSdDsh7z1dujfl5+rj
n5Mfmn1aiqCEcPFANapmfpgkNog87yfpg/1vpZS2SJiSr1BpFWA6aNwGyugYnf4IvX7OTh5MrBEKJD0JMh8/E387bydjyIB3ePM69TyICdQd4Awc0/LO
EeHDwRT1tHjM14nsA7QkKZI809hzMdwHQunT0j5n1QOMmu4E7eZ6cD4M+jzoxEQ9PrNsA4tM2X5raHSM4xX3Q5Ch88dzKditFGWQEZ1hjNNQzPOcZCCI
jeYh0sZA8OaksBEKUoemVEUOczBn6Mhhl4wr5ZFl1YKHaYbvpmnyH4+MD9Ingdj6PWWpbhCiAeEIIF2YQKAwr1Q7kYmhoKEpWkTU2wD9hzhOg645MCgO
Q6bZyuDzCaBZPNs6sDvoqh0OgTWA2zuNxkrCPPaZf6O5nTpQynWFDrjfOspi1RASoUC4LQbe8AZtOQuMNhhA7ECAdgRFRGOWPU+PvhASEDqyE+O09PKz
nl5oHZN4dDHId9rwtBoeCFCR6YVUkI5KuerHUQzewyeE5B4+ZtxOX2N69aQ+pgIsJ0SDaBWoBUUcCjvs5FHf5aRViwqGMsWPSZ1TSqwx6TqQPPrCq6Z9
J44fkk0+zL5N+nuapnrPRHp3qdGRDbT8tI2EtN9kC9Qjoj0AOLBu0kIA0RpKGaRI1CBo/t3W+RrSnoGZxUi4Z2QOBscAnsQOBps64PchHq5EFSMexMsH
6RXQQ00gmU4e7AwAltGEAo0gYoxAhtqFV1rWkOQI/XKlIwUwUKUC0CMyNARUKtIIbPy7AOr4oOsOs6XUP6g5/7Lunl7kT/VKJEJQEQzAtKKUhLIhRREC
MxQ0Ig93X5fwOhoyIqiPrzZDRq9mZ9eYoHv4XnuxPrWO5493v9/R5LE7x7HXA6v6a1v0eWgiVbTyGFGbQ04opK0xAtbaatut/0zU0Iz2pP2nrh2c2H7u
rMkeYg+mVoUVKVQOqWIBGhBaEckXEgEDDByIRTJRpVwkBMcmJoiBCaDB/pz3bDNpMYErg0RrWaTUHydIG7RYI+sTZc3JfTgnEIeGAKrsPT2Td+gIqylU
EfqEneeBfCUMww28aHSE5cJ+iTCT5GdCWEcUBZc1GFmy4dhQLBAD5w/VOPIkQ3I0KOgH0B28HrvvqvpEDx3dtkmBhA/PQhTMIfmRhLU4JIRk3Q0nYds3
1vrU+5o2L4LW1rLQNXqYZJl0G8Drssnbp5yjEp+y9i7d5jw5ZoQ11QRPDxnXVxm/YQ1MDXnktVM8E8rCBNXsQPVM0Zz4LwUfRD1+vlRB49UTpbkhpgD6
dxSIikWHHhmWbX9DmWPr64GK9GzzyHNw4yfgyfGUiB+/svr+b7LwzGeWuIPP2LmkIp5z0g7ZV+/DB7N4G3k1O2aHjsMYFPnrNprd+c3hQU2yUWCc1k7+
j3n9GEq8dcL/F4a8QzoP/EPLAUhFHIcuV2ERIVJ5jwmqFfcA8X00UfxgwOcDOCGL0nI1cNc+Poc33RE+X0GJl3PUf0+jnyOFfId17kk+Ftz4cSbNFQR0
7wUoakKYyWtTZim9NaP9lzP7ps6zqGbsg3kxn7JbvnA4I1Te6Osu+hzDU5SQZpkyP/7GtshDzGBxJNjnLwOUOSB3MITk4+d9Ub3LYJXC7YfkTyLKOO+P
drCHnY0fYmk+2HaCck+frwBpShOYdXHLDQ91tOBMuEy8mUBcTiHB7atBHG0NBJu3l1BcCbFUkkDYHYCHL9ED9JSgH770HovP2/LA12EHtup6X1HrXQIo
zZBS4w8RHKUyxQFIqkWmkpc0RTrT3ozm7Gfboj/4/9P/U//qz+Gj/7f+W03FeGz/9XRqT/jtmEs52YgnOhKymufi5eYf+qZ63s0crRd/+vjwQyln0D/y
p+MMZ+DIJPyk0QWYaNGLKg60moKiJwJs57Aqhk04kwfwl6ONjiVVMCbgD1qidU5rX2hwo/+fesnsw9dvUtbTNT3AoJ4h+4AD61/ojh+uA/ZHSoPykbxs
7OZ1Kuj8NPiptxBA35BiB6nV1+o+zgA4fRdsXH56PTye2MBKZmlaDujLUZ5/rJwp1TAFTvFoIlGxch9dhJFUBpMcQUy3LcYYl/GBKdO9bw/j3ZtgdsJU
H3oXh+PZrELqnhNZYTzZQUVGZKWhOkAGE0CkTkOE7g0gouVQRFFwplVXENjNaRVVHKOco76YcK+Swcmtsq48RTJ5Axy9CxHPD5IBdHW6dHMqbzIoqezJ
lENkFyOXZUFxkRozEY90cIt6xwrgEXhIBKJxJ54Tq3IKZVSasiOMcmgaKIlaWqVBFcAIK7naTGJ2mPnzg9jlMg/AIcpZiYGqQmFl4zCBEawAROkUdhy7
YRBEF3x/VMOOnq7uxCaYw7L9JDt43x2lfd2DhDIhPDz26F5IcFkc1CguFygrnOytQplcYXADkBQ5FCRyAuWrALlwu2SoFXKoiVINrWTZQxsqyNDDGaNp
MLsCDgy7CmIvmOUIyJtyEigImUXYU28ysJsQoo1Zy5cqibJ17rDgcgqOuXNjbd1vHaNlQdtjk207Niw6t6HrgBMKk7GU0TbaQnEJAqFW2kVIMgoaSEaV
snEmUKmqjMoPdZEecQjUEVhdgFy4w5Aco5djERBMGERVNuoRKiCiKIiSKGKGaImmpcK5FdJpUqTNWFciKKCIOXHJXuOU8NlFyIi58gURZFzJP44424SR
TWBQfiB8ecvnBCHJIOSrRWciiumRNziFFRdgdOJFXKIxTkdXR0WQNUsS3TQmXhygw1CUvKF2jEBIQwRUKajAaSCsqnQpEGO+k7Yi2LZwgdtEocOjUQVc
i7bTs/wfDjrEWdm5zLHUqcDgpupBTRsoneGM9Bl2FFBR8RaEZlI/519PsXtyfRs7QIgiZPJL6jfTu6RmR29cnZQt3fLwR3NXVCEr4TciDdu+ovOSfPJ2
jE6SyF9Rw7sOFFJ2JJBrFQtnAuCdWpVDtmGFshOqYhout6Dy8Ybd1qDM/9MEkFXH0kKmVD5aVTDlGAiqIeIgkMYkKWI5E4zXThu1FWTbJdqWsrN7s0oa
GxYqKORkjo+fZHjkhpAlTZdkwyeOM2jtCXli6ilodELmCW7gDhwO0S4rEZHGEXIonxDc/HyZ60MgkfPxvHj0zhHUxEFvfv48D3oOcEC5XkPv3g9SAeTo
Pp7J+/5bsM/GVOApXVJZeS4lhYyR25M1ds2k7ZwipwqfDKY5HkJ5dEzlvCd0qOGU925cHJIrF5aOSLWCtKBLjEELmBUrCn33ZHFEC7L1lazL9Wk3DudD
6td3I5RRdlXSSuVrKDNpJxOGh6xyuOTGTIkxVEgcnlAdQwYTlXWqBUkDp8IGByX4SbO5rIIM3aAqiwUFUmhJ1uggjq03Vx6sk7ML28DIwtkA5h/ZkmkN
MK0FGK9CwoJ6LFIpFFFBRSxFjAVTxbN45vVMTDqnBm3dsgDPLJWKgzW6YKiAigskQZJhQoICb81MVlVBeTh5wooTIuFytATjIMgLomTaZ2UMTglKnO7p
yaQxhRCCxDTRBcRTdJM7FChNRrbCUO+Wa7pk33yzWzjmrdwFRgkC4VZRAIA4J5OnQp29ZkZWLDYQ17JtYo5I6CyD+twL4w6XbYZhRyQw23EomXblhNCn
ABruZgmII3rlA7BmtAnSq8rdTaf+ya6TftVUg21ISaX8d2DnLlRCGRVaymRUXPnNKCHfnu5WBwpuQUJF5wSeZJS2ERcDLpM7KVUMTUFFUSVQ0u42moYH
DkJJNKyZFyh8glezCQ2HQ7KTtpXC6EWstICmSTINWJMHT0RgA8Eo8440YsTCMLqUcIXrSRckHTAE88Teb0hwfwwxDkGVBCmCf5N4DtD0nYinpUHcL7w7
U/ZfMl/X3d0jEQERFI0jRVAUFNAUDKVBKRMz0F/zQ0CrKyADQKUojCMCxLQBSqUIVBFUFMMJSVRFBUUJElAtI0gJBCQKQFEktDQD7/RFzmn+iA1D16r/
JxvYysrsd5qiEqiCmrTSiFFYCiqCkEdslwf/TDeby7ZWRy2oWZmGCxm+foZw2E6s0G4Q8p4tTE0NS1DJF1h4oh6CICfQh/qkiKGJADQKfxHDRTBVRNLo
3EkIUqnRvPPGPfHzQOxKRlu5Mhg5BJQNxgGpdUTascnIkhrUGEOKxEwpSRHZmMTiIU/rKVQVDjLKM8m5wzGQP67g4NLG0tCsORr9F21LsjTprWAmU2Zq
yra1j7YJuU7nquxQU/pAj/d4f+L8yHxkE9m+S/h1O/mg5kpEr5WFuVvLRlWFmJc9Ass0eHgPEhgnvOCcV6OcBCSG75bf8a5OHGGC0RUhQQSHpzEEoECh
+0UF5J5PWByA7dvXwpiIHiv6j8vLuT0fLmehFSgYCB6+uoIopmUJqIImCQIGlRhlUgkoCgAohmFkIJSAJWRoKYYJEghhhWGhQhPs8Oo2bZmiA4wxZSuL
IoqKSIJYlpJpmYWJGkgmhKoApIhJhpYiiCSAgiIlJIUChHkpELg4pFSM0TQI0JlAQWo93ThXu3Rlf3B44Fx3uImw6d1e9Jz57csRJERINdFrRSKoMTuO
7hbonSFkHklUUcyNbuJ8BSiq4Fxk4PY70eOdNAJayPZOea06gWEPO1xZagy4e3dk4tJziOsvINT3Mbu7dyt3bsqilGsIyRd3JGlODu7tjWkuTbjmAhwu
RCroiabd1zYoUg0yCkhDnOXhu60zB2kznOQU2FMLtl5CFZoLHnE484bQojt54cocoOVeohxdy5FHpITk5Nzl0yLgk3O5wpyvO0Bw4Ny1Sjue45Ii1JZS
crkHUVCJEy5dEW1qMxnEJrpe3DdQIrsuERBwQnd0FXe49nvIeNo729xdTwLXK4cIcwC7rOLYnGo6EOAkIuHDwCgugS5zOZFTkhEGPnjvet3xPHeO65u5
QW50Ijsqt3bot1dy2bhOxOW1xdzJK96PDsnvHcu7cdyZJTkuyucuOXoxxcLPZ6e3neB94468J4QervHHLtZfZeOL9P2IPe9E6pD5yc8vPI309z5i7tTx
x3NKdFDFuN9Y0W2d/NEhlLu8HiFNkHYcM2LRi2TKqnVgHW8mOOyKRARkSRNcxyzjpCyBcwTC2YdudBwlSQILuZY7uOK5DrlGaaSGapydmB7Y38SMQ7Pm
kDyiG55KWVciF3Hc9xGXLJhoi7uuJ7cnd9AeDwoUOKBKFUgDTGxwMXS/h1gaEwdOzMdIGiXEuhaLRgxIH/SBeh7IePmwk/SwOSfkWgRBJe1mZSieGCiB
UPywa07wSjAnq6YBoC9knvTojiU4S/PLi3XFI9JOVxwZEO5cCY5AcDCKaGBjKmJe/P9aBv+/mStwZPxpctgU5GxgU1ZDknWRQ+ylh1pQYqxRAEev6gxh
Xk7OuP1QNYHrIHskl2+PLM+WzrUJh91L2stWnk7CB7CCesO1mJy54Z14EP0/8WEWaOvvemdIfd0mJs8cMZxKI89gs6Js7wELtSGu6qdeRL7gn+9BYooQ
RIMGAKANnk8nz61U8sA3uIVHyCwcGqJWDv3rmYX82bRfa6x7KVJ4YdJrdd+IUN6eWHs7E2qaabun6GG0UONOD8Nzww2hI7fP5s9tpYUfoxwrZP5d3XlC
eOB5UcOetV3+Hjt7Lq8QlBwOnko7qGuuSeS+elDqfBxw82P4oeQ592ezbuIwohdIiLzVNsImN7AH8dnYHCYWQiIIgCIqhv4Q5h9ky4CG2z+E6CH0ohaf
i4TALf1kphWfdgcC0M1YP4bAD5XXyciODoD7eB7X3Z4rOj4/Tp0Se6AnkG9onq63p7ZIHxKQ3On92GtjgHXVJzIiRDpm4m2cJmw/6v6j+c/1fw/hl9du
nZ6uSFZfuH6QNJ3h4pZGGXGGioiPiIGPUvyHVREsxSUFFK0PmRkgUxGQM/iYgcj1jcwgl7cfUBGerHat24VFGJEYDc/XEiOQOCvv1ZzqrKSysn4bXMwX
AEJgly3Di7ZYJ4pdaK84fGZzdniM4o1vgAfaCj8bBO+i1tWhCmWu4tQpdG4E085cZTTIKARQplMYXYXE7kCTZQXHIjoUEnCOtnFNghCTGXSZTE4ERHEh
ETFs5Kro5OQnc6V2IIOydjDkrWk5U5a2F2kBQGpx1EhDhXktwigHHLAI7CO6tdHPDocEODlcHKCx3Y5AU55DEi4kxFwy4OCKKftaMhqJHcnpELtoztFM
APFezu5GR2x3pclmQPEx3Hcn1JCQXYiYLjEsNNVA4Rucu+o9u+mb2ijz5jY/OnAc9t7JMGTQiw+56b0DvYsn3smSM22AYq0plraXKqY5hSxzUDPR/DgH
rsWavXnz08yF4m8OaRHQi2KH9VM99XKRl4CGOFKtC2pEuZKB67vfLFEinhKIs7wZSIwSaJMFyqTE3WcmkEFFyDqNgnAdN0HIesT2deyggijPNlEtFKWl
JRBQqo404UzSKKjOzjrh2cuV3WhQNG5xkKROxIKI1pE7u4FVYh6DgRHiKmIFVzhNY6OU6GmpUalMiKCOVB04l1/quVReHNBJ+y7iW1kakQUVPkWOdLR8
o6IlKnI5wq+QjqFJhyiKOWersSBOJpMRlVyIgpnM2rHrjx6REETiLLkTOEEZxOXKjNUiuQVSdoXUQonJOc5HCickzOc5Rc1pA0qALgXAsKClSIoC5wLn
KIOHSQww5CSyIoouUREKKMzAyynMUxpllriR0Lvg8ODcL756ntE+2QD4j7q8cHwPy7NAnkBsOXr8oPXXdnCBzZ6yAB5kop1BKZCn5iKQDRBIBwHPqvVJ
dZh57NH/n73jt6hT6PxPFACkSJEiFpZSUJpIKYkqloBpQAoCASUaIVle0hVMzETJFpaQAIlB2r7lUMAV3DFMNHgsij6UAgR5yI4NyptsNVSxU1jBU4Ql
hKIioqiJEpgZ+fM8jz9Tx1RjEWMk0CaHHxcwPL3UmnhasvsLtTNv/X3H9EG+5AHx/hHkAP6J1dPYUnpXgM1rOQbYtTiV9pyOcPfAUgmcAJwInsRU5va7
f4PrWiqgpiohqRQIIoaQngf5mCiICTSGqk5EqJkswBh7eXWF/A/ALLCKCAlmhiNsJRBBRRCWfGyvWEPPv5UFhSJQMSUNNAVQDRLUUlFCFFIQQCSQQlRN
JR5C7UhTkgGlAzMUdqOQrQmCQqxKsKEoLxOkKYoJogopxYRNKmhcNgjMgIlKilIi0AiGRa1lrNLWtOQrIVpMpiUXGiKCinBA0oB4e4P7MH3/Lovactsx
A2/01su6uoOTZCZYHBZgfb1p1yUoJ3CmAYTQDHmdpEAe1fxzCAf5+o+bt7YPNH3SB8dz4czacQBQpEgFBRSj4BKLkQUA9hyPlLCcz+QTz6hV9L9SQ7Qj
rzCbov6xFf55RFSZQoCkBTuDvkQw/Yp8PgkKUCE3yQ6EFQRJ9IcAlyR5p2nqMADx0gd8HlIFC5EmCPjkh9hwPi8VFdMstL9tIY/t1LFm9Mt9MHSaJaNG
3W4PeGfdNrHJL1nn54veaEkBJdQpQCa1V6fmABF+IrpDq7r3eweh7ZkpL2KfD605zTfRZS/qs9BnZrXtw1Ie8jiX2ziUNBqTJXmMlgfn+ZjMqG4L4O3I
39f9+9uub633Nbw7YzJ5ZjvoknNIT2HiE8hhx59LuFpWB2E0gnqg6o6nkhdy/ZvDyI6tHKaaUiNGeOAHwzWKSynDMjbae0gfhc4cOzAzE7Bo8Iu25SJm
9hPs4fb5yyZQDTJr6ahDgulEnGGNXLKU6TDxabXfjQfc5k3N/svH/0bHehxOlmjROdxhuJNHlZUe0poricRQxGiz2mHqAT6EF+pAZE9nQfwQx/CED54A
PiiofrgAggQ41KhwOtUKYF/VMCFI01IQRKoMUFRAEoRLNI0lRBUhREpSsQhVAEkFJSM1NJRIJUxRE0BCswLTAxAUCSEtRI1EgskhAsqNCAakTlJ91Q3G
PK1rAqjCatO3OXepdudsuGviBPx0nnSG+JITgujKEALgB2UVcoBODwhRbkU55+ebecHVvJIPVRkfKneLbwmF3kA55UDxzGPIHJvJuQ+Xt28OBVNJyBzs
vM744lXrYnEOqO68mugk5gFFfJiQPK7k8kCvzAMXw7KioPUOAWSu4F+OaJk5N5yoIhzG0ZcoOA+Jwnmvd3yNawoMiIHg1CGSMQzCQCG0hFpZ6f6uavKB
SgQiFWgCIqgR9/LhI5bxznyAIWlgUAKCWBUoYhJIUWiCApEkSlgClA0QgGSAxEpmAjMU0olIjkNIrQpX/ecszJoR7JJiw3MTOXCIOYoVyRaw0ErgXKAo
oiq7CijSxEUQExEVIQtQpERFQMScJNGLSNEwyRIRbnYsBVs4ygAOVVEBbMqaJOCDRqFHsSFTQaDEMQPDQJpTUgxJMFA0qRBJFFZJkEwMUSFJEA0xaldI
pJ+16u0H9JqWUhBWRqOXpkHcH/eFf1fRhQAbGHioRwDcmxNPtZiVOCdIYHHR9b9sch4lPjBnVg8y3fvt0RPX8eLs/7x059odMJh2deLz9ponQSe1Q5qn
jUUURK+lVPXQkEBSr6kcD+Kf1ZBL5vbzuETKW6uE0m3HWJ3aODhCyoIIWBE3CjHOl2RxlwipxORQ64uzRwOm6UViCHSiEtKrqCRYpNUhRCho2Jzkclhw
85u5bE7bEmwEmWNueMDhIEOA4wma1W1jTgOXqEXY5MY4cTXH/FdsHB8v9YzMwi5U+sCg6UlcSrM/Cy4SihbNuf5frNT8//Xr1/13l/rfp4PK8h/eCIkE
ShIZZbFD+I8DiSM7kM6x6/ggxfVXmv8GTJiosxoruK2diPvnuQ/XNZ0Va5ozAfa44BMfj5NXmTI/7lFExX5DempZ+iXoh8pq2B8z5QCIlL65t1Q63LFZ
jDO714OwhXsGjtjWnPyYSivlMggMCDfbGbpQRk34uiqdC4KLrKbiNSb+L+bXreeqTUURve85WNAWRMqSCdHR9vf75Fq2adLbAarShGI+bmA1p3So3ptK
bLUzIxVQpmUfnB8Ofk81s6sVaGG8tThpFFpKjIMOH7IQjUETCVteiOizzbkTtieSEQWW6+Nh9Tzqd6aLJFvbAkh6C6IoJfQwGPAEQabatMIL5IXyoxhe
6XLQzfH1vrPc0OeLR4dA7PWHs73KUo+CME4ebpm1LB7EUouCAslNsGVBCnCLI74h0bMWgoOPGNMVDdPwGN4oswMSRXi+5eurqah18ONCh7tCVpvkjqQw
+4v1PWlVQZLBmc9gNKXhq7IrDQ52TTIbLnIiFS5UO7WoSn37sV4DRPr4UyMaZsank6MyCSFTUaksNJ2+g17+ezayU6s2z6+PJgukeX4Mq1fDLNdTcoSJ
ggwpqqMPlKrYIgHajrozxkRo3VPCbFE9eMbI+5yH+NfdxHEFAA7tYDARgVjJkTSGZeurKjheJDaHrO8DuBJiEA5c7cQxJrppDIwizzrWSTW4wlQo0wRa
36ZJ0csy3hd4tU6utuuoiJMElf3kT0dXt9C1iZCd/QhHdRkieiEH83cqiSSnyv2eJ3Iv+oounvuSO6+99HnV2XQWpVLeOfVJriZr8Ey3twRw50HPVq90
/pXLjrkF8wUkvj4ThduEU/o4jtfzkPVeu58+RnC9IEjoJ/g3MDCLBwhzJyR78kdby8R70t1HwV0V5rbwGOjJRZf4yz+n2cbIskg8GYDBQVILq5Ap0kyP
PNhTZQumrLah1BB+5skH93EyJWayhCgaIDC6ZI+SLLpEdKT95DklAxg6upZRRVFSmhASAehtEmFc583CkZagM+V1cxq0zC4hUpSgmvwSnjY/CQp8TtQu
yCsIIMaMMpKdn4y7zLNnhfyJDA9/XtxJkBoPS8MD0ehUYQYILHnzxhG6XhHnlfJ56oaBz4e3JYUAuCYlT7+GANjOqr4F4RaUR0A39emzPFudoqkv05PC
IE5kUwJEjwzJzJIM4lpotbBEM+QlwBZuXE69ifODUHYMIYodSBMgW3IIEjh2UkKinXREWbsKDe1XDiWa01jvoPAl80/L46PHhH5aTIpuh6cSAQBQC6JD
EqeTRiu60cNOfa1NB/bZb1IkAGuoFmqUS8BQAYQFYMuOksQLHiWA637kJ+6mCWEgj7dlg/YY/XruyYHkw45flyGFS7AIJrDv43rZ1kzlhoxM9+/WFeCh
LQQ7SrOk8Wm+21fHMWbr6++snOloqXJOCCZSY4W1DWmdfhT69eLhu3rzhdxcQtxQTVgMqUalHh6Ftqtp8PpycSVLVrq1SjT6+PryLsUSNQ8wJW0gy2yo
L9yGGFgSJ504HxSAwxejsnbm+Jkg19tvR+NgYZ7SA5mzoZY9XPNduAqkupWl6Lg8mphHgmkXHn18nXupxhZ4+55TevKGvmw1+3M8JpEQ7Y4UIL39hMSY
ktB6gKxXzWiu+rAzg1sFhoA/PwG9G9a865ZQm6n4chzfD6HZ3DQTvYNBSh2JkT3FOywGJ8LIwjR1gAyNgyKEECmJCUw9HnJPRYaveakk6j0h2+7Daswg
CmDpMWJCQtADRiO2PwnF3fd5+rlAkPGB03XPFFxWlCLDRAI6IW18eq9z7NXh+jEiZFRlR6Q+mUnpZVKPutEzOBR6YvhxxIdlcooZxXHTKnCK+mHfNcTQ
Kzy5m9UPNfdhoyiCJZ4ixdVJSEsL6f0gRIpsFqaIdYSxGYEhxOBYCKDlmwYSK7CCocjieEqMsYtyh1mxM0NUiZPiQFevLu464hox339tTqY0Qv2QQMaM
USg+9iaBBjRFF3pOlw8I+xob+OnyoZbQw8d5tS6NGrq8zR9TeA7tZJg1F+fpmSC4hBXciJX6XYonnrQ9bFiCY8OQKHrTZz7ud4Lk9t8uYqzJMQD9ysKr
JiQYMsOIZPylBRFISAaU4U5ZrTPOT4Va3UHEmNAFwpIHBUWBvFBL6dGA4iiuiEJAKoN68QRcAfV9V38zD8wa86toMoEGZ8kwERFkAUHf6aY66FjfXvhg
hyl9MWDFi2l+KSmOnd1mrU00UEPy3darl15u3bpKIoO5dMCE5OssOQv4VtxFVWkUKIFM2gUiqgNbFJ78uIL8Y554bDPOEIDKwgJdIvguWFtoAdHul5i6
MCTq8wic7bAz4WtKUPj9ZkmvQ6nDEkDtXueAi7wOO6xzhYAmDG65FSzwM3SkNDoILnV5MBsYIBKHuJ7c5le70mkTU0uqfPtznp758vygvwrK/BQGa2mC
NkpRlEKTb1FT69FfBB6bJC2vWlA9+wpNIGXA6WPKYCHe6jFCohEC4ZWxPbr0LBOjc61jG1FkggkkEk7M+u137qSOuggLwS/Wlw+ijGjAVaTw9yvW6fRE
VSs0QHdqvWT77DMyqpZqFnVNFbV4LlAFP1PDE2t6b2uj1KOfRxowI13+bvJDfW2AJrqboKhCSbQDPvUjJXz0jK1VKl4Q319fr3vH9Br2a1tBvVndUsvF
nmpIuCCGHLNLZxpku4xah0aeauqnIes3hmeeZvuKfT49zuJFRkEGDBRjAmCYq7kSFHmgmYH0U+koBgk5zv5Pr9cw8IjowOyJJIZQMSmP051WXGIVgTQq
yIESKX7QbF/e/gycG3awj822QTZA8lYRUYbBcJpTX4N0kJp2grlvz+vvacKbby0+DA3JpsokIE7XcwDCypiLKtwnUMwPvV1dIAwQwTBt5wpmb6WfecN/
bSfekCHpUB1xD0NKBlrNBHGHqqcjyRrVUZA6CGEuKgksoomvvMKZDEXgz80z1Ip2eu6cpGNVphEkfGxjDLu04ij7bAcAfBgdWgCRRJ3sS9n1fMkUQLxc
LgzKT6fh+II54EN/n04d9uOEbAVudrmh+TEkD1G9Mgk5QWHughBMz9D6qcsbTD6eHT+fWjF+N+O5R6cTgqLsvLW1PUwz+5BVatyb9vc3KUsbeHD8R3zy
dgDh0ExonrqNWKu3ZGQqgZmFjE1vAFWOI1RQJdsxDdmFSckhpN7btYeym+65W3B86xRIRynJyvGF81oyD80PNir+WMmKtVIvx966Yqk657OROF2IMEVS
tRdx1jWAzJmOA6y4lm/vu85NrD4GZhj6ZZr8T7ID4O9SL7cEhrpvdno/Q77GYdaO+r2GVdfQIUYsjhD3b63eCQRWanqY0/ty3DI6aFFNA0Fb9tD6ocEo
fJgUIMCdqzEWO9s15D+hDO+fHFifnYVQRYLDnf2zhp1X9Xfg13CBwVKF4Vg8Ky7KpEiCYXY5Oztyje6ggxAi5dyjkVNDPfaEcCpQrWv+cJUVRXFVAUiy
gWURKHKBsYtHdH85xzsFLCJhUz0OWb9LAEg6XULP7OJycWAn0+lJm7ZZFRIintsu9YywWAqi6mcsl1e1q4hWPv58HNbNfO8OumZMXk2x3q5la4L9EddI
jY4IJCS9mKdkB9R+YabOKtdRdd9Fciv7Hb5+1jyBnazVCNckPVjluGMYbCybmZX47cyPnmEWl0sfazSAiGIsUk5evcTly5a2XNec7mCR60E7OiKlAmEI
2DHRucWc7VxKSxAdM74YAlSKEXDqWez3rbjEPS+2TJAtUCGlbIYfj6eHzKV9kjwD6fhnb1yT2ytL18nD4APcvy+Pcs7RN3jck9WowVH1w7zvMzT7kIFQ
RvQWg4dh9SpqYLgnssHc/ENYKrsSNfICJJedGbCqDysv7CJkRSUfG8pDQ7BG9VHJjA/SbM+kjtBABEQJ6hTJbipRIEmGL0pEhEejH0jzodddRpI6GqlG
Vst1ZTE2CgqqFChyKbrqQSCBKTCJOweZUud7i94GNaEga3FMBniQb8H090OQPa0Y7KO9zLnK5YlkSbVz8UPgtLeaDhfVXQHH4GgbhAIDsqOiB3mi+krI
HUGPgaUYp5JybmOoJPo66TL+RkE6mCUURKNvYSjfzNKRTCEjE/U6/f5d4PJTnzVTNwbI2fPPpr2gR18YJo0bnpjRdn2AiHpmjw7C+MFZ5Ckplks1W5u5
fah7P0IHDE70vic9oemqM0EKNJvxn2kLEnwejqvpJKmxE5FdK19NwsYEKAp3oqMsK22akQrgaI6zL+yn6GF6rXlV2aIR30o+EormMG5Yv6qiOKEUZ3Yd
ROBejJEnjUWQ2h8fKqadGRK7PfVGJlqsxU1o8+FJSWACyioKTy4amMpJtTZsymblMmUB3u4YJN9OzIM4tGzARgbI38b6kef302ATjVhpZQc98OGfZl2V
Rm13BJJJEsQ8mXagQoj5N6KhOEH1IqdxOnhFbT1CjUFfqESDg+rFEEnZWySI0z9M313k6bjDZ8q5n59oSXmqWIvCinV96LD9GZ9uuHg1hGlwgEjLYBSc
qT3I0RNIAzqswUr/AEmjYNgh1aQc+zm6raR1ozKMpYiVdqQUpT4ZMM/X5VyiSEiCNGFJ487WNVGEL7HofQKu1jKG9okB42PRcZ3vk0B7BQkhbjgZzzlM
6FRQvnJQtxU4pOdMu3fdnG58Xr7T4K6vytvwn4n7a3ZymD5ptkJaQFkWEgPqcMMj01XpbIqVEdg/Qsn1Ye2kc/5IMu7hyWVgQUHNbjjhg2ajiQvavHfP
YTjGm6sTAbZrsiZEdghnVrWL7RsV7FZoYNvYm6rJgMkjSShSB1zvQOO3O7Wlq7pze4r0ppNChMjS3HaW7Flk8lNdFPXyv1NDEjout5P0XvPW76ITU/kH
DC50muAHVzBBZRhU4jS7rUdpSaWBsa9qswKoBlizcCBQGoSG2fR3aqECxQoQ5I5b9H4EjZQKUVKHcWXTOhDT2tR3wFSROWwSCiYyVi0lCE/KwUAPRcnC
wvqG+5TIG0qM+1Pm1fX190c85zWz1d1TDgRfcSJHaQloBGGh3oeXcRCqODKMqKAOuzMpcYrQvwQjXLIZMqJxScgmZeS7MkMjvuZEgP8iB163l49lwPmY
q1MBGyyJIEkToHb3rnLitHeJH7EXXQcUcGeg5PZ5VYFdZVwkkYoq06KOBrmqa8VfNdTmRqUS+fHZwpL5BqHI1BiFS+zsghV1LGdg21BPnrh7WN5ihNcF
kj8dB15QloNqSDjaIjDDICPbfyDpGaH4Aj88yxOMSzIHiYQLg1A7f8efAOaSyPx2IsoXozMChm3XngwJJUu3ReFWimFbhcBq8ObK9wEQ+xMIObMzE7Id
+IC7oVlSz/M6cjUhHpsoep7LPSmTIoIoddtJMBpOQFCVXIkoHh1GaqskKfr68qqHCuIUWfTejPyh2ANL4xpxDgpBErFhH5V53I0fDFbnz4EVEDPwKwxR
smBkZAqI5tZJZZC1kft1ZrnHV3AZyCNc1XivFtGh8Kxzkuk4gmzy4Ynaa1rqdzKong14SDEkRkEXwu7mqGAj9fbefN6NT1b98ZVPQaAnAgl45/AG8x11
18pPlMDqY4yut6iWLqwuH85GzykIj6DqUAdBPuAlm8Yfv51mZW2mA71uakSSSCmgRaJMGIJUEfq9yPlDsHkSks2oHhqVX5LZn6eOLn2m0F3clKTK5HYw
MU0ha11Nmq2AoDqvDnSZlnlvKZ5vMS4rPl/EyNa98Eipxsgje2yDrp9uy/Tvz8ehR8ysVYh3eXumNHvQ7eWJIZJDS338cnhsr1uWO1RGPdjm/prY3fZF
itnc9vRixXDalkTp7qlrVno1HD9Dj5fU18nqTLhi109nJ+fiTkv0jteeU+jAZwigaVj+f19XZyxkzpr11AknzITAVYj9S338es9vwPbNptPTvepgwYWb
sxk0kqfZ2jhy4O7X8HPbXz7y78Say7t9kabu2txOvBAWlA7OT9fxW5gdRdSegGAwALaDG3Mwa7Bd2PQY/dNR9BN7+zMEim/gCEQQhN6ZgIyDXkhTIHz4
zCJrqllQMlqWRlCz2XNGAoM5zRWTJGCDv0RBXCAIiwWHUBefZq6vyOCSJ7Wx5sfG/AB+ovI+1uIyPkQBxC+ghEkwZsXFgHnk/WM+nxgGpQ9mOStmK+KL
8L+ibesYuwEQ/ug5bZDQQGw9TkuipKgVKihfF2b8k+ZmrNHwBggboVQMabLZMlgMLBgb61AIIGw45SEpg0ZukgdA/mn10Ac7Opn24WSGM3h+yhhyXeFN
9U3QDAIAKawJCzo4AuA2ohFqADMWIcBk++wpJkoiPqaL4pIX0qvjetjWF73vd5geudwz4knqxkjq65okeWTfXITOG3iahAEDqHUhw6BSgcOk0z7Fub6h
jL9P9vPULkdvoDqOh6eO48/NB8HknHeJYvYBpuqXey4JNz73kTkN5jlj7s1lLWFdQzM6M+oAIaMlkp8cOblNqMPreQXto/f7WaYLDQdHzT1iEPEMEfdP
Pob2M8x0IxPNdHAUAo5CgQxBVDqz9z21YQEy4TBCti1A+v3fEJnOhPSfMkO9z3lkhmsJ9eZx/OGwvX3vzyhRqfG/1a1+oC6HW7vLyZS2bgmQAMaBiPz/
Nc8VHfiAGtIKlsjvAzR7p1ITAJJuSHyBSYj72HvlPDWpPeQ3majK+2KjwBgIQTkz778tGMJP0NYCo7xdC4QOLYJNSjVIsUo4Ui5guQMLxdwxDz0nLwGY
tTOkD72iRXogsIg1bEE4JvW2B87bBmh6ketICea0LbLoDrfRpwMLfchYUYVLAJMrUhLaKJUuNSAfspLIPN7zXzgw+rDYO1hTQ97+CfV9BW/SHkUYkAOO
CdcEzBgcqEYBFQlmKbQqlBWcQo6+bifZ8/TX4eN6fj6WRYcKC2sPKLMifacBwfZA2PYaY9JM4RNpwYEx2pHOBtSNTdHC3nPXYRfLOtICgFrOxzLMApGU
ZQE6+dDW93paF/OX6s/Cf60xiXkERssEfOp1IigCMFApQISAkrZw+15REC5E6qg+LqSoNU2RcrhBQRoUgS557kJrv1r1N2wtd9Xs1tBEbBMSrBSJJE1b
6cX8eecvW+Z89yoixi9Nr9crEZwSj1u4atg3WsJpZ76p3oN5YJGJGCCsqSy01b43ZtFZu++GYVYsRBioo9lPxy46MO3SQ8bUSiUVKbIXnbA+049LJAmE
b93h9VnFsgUTAXeb8aQCSQL1EK0Hm6vpvk6WJheeeTPWqs4yDvKFHPV7QBQiU+NnQnUGhG5AwX86MKkvkzO9sOu69mvwwYPUqjwhVpyWCPwIV2U+pU+K
jldp2evj4cm9IAlJz15vPv0hvaGz2C/QQjcdPcBfXy7Hr1deRfG67owYTDu6aNPVYHgiBgADsKo9G06FDwWBzika+a38d8g9p1XfMvtxTn3eHD4qB3CJ
0XCtBzNnfwnfve+8OK9lRKKXjUDtoFj06BloTKhJEqZYCSjQyYz43r5vV74TO7TsKarZxn1VFYKKrUsFsZZ3SoutOXp6yVhvq+U1iyovinrQ+dut5p+i
G1Jt5LFUtvotkYMDsfca+ZAw96AOe1O4r2wGSQwT0pmWGTuMow18lF2z8MpPpaeEPlnsyYjs31r6Wvj2ue+mi497aGJnt4w6VUU0w2qCz4/6MxENvs8T
SjD2GFPm6Tg+t5znOcWkAsp7sgjHfmrufU2+2uJKuDmMSqFSYPxqwraZDA6/t0+1EL5IHhFmK8OmEYI9Kr6D+NrWBc28ZI4KcOU86ISe3N6Fh8FkRroJ
Z5JAYHgdjrIqIJqoDC/HsV3FmoURwmSoKkNhUQXZQHDaY0fS6pvwzZBO/kK4ZbrLdlYgzFAwcv4GBtcyaC0D7pjOeK/uQOvajOw90siBfzwa+WxI4cek
9+r2MFEVzJogURsjhnNPOrodTvrq7A0N/QhDo3e95kKYjk4xO8q2EC7s5gMwLGK5Dk79ZhtCTe5FyJKn0QT7YfodOaG8RE5QyqjREiqCD3ck+GQfFLxh
EnddepE53fnLloeRQ3qbmT3XVpWHvQz0pnE40Yliedet6GsCSq+MLo73qnWzqqPPpbqjnTgIhlcSNEWdoc6neKgZxs0Fu05u4pwfeIMtW2I3Va6yyehB
gKo20ZFMjpLq18lT1rk8tdhBkGkKN82xrSRjso6v3YHfvme+mwANC8aSOvXeQPHf2TtbXZkIIkIR6eQQ0kB6A4Eh01MoHCLT9Cq8L7hkfQTGqDuo5Y8c
DRAJoxzVg7jEo8AJAogApWXQqkSPJ3NLw7kj+gMkCyjZhnEpzbJncbmKPGtdvaLUnYpSlaB7ljcsaEOCjLcvAfqxCMgxefaGyeby+aXM1rDSovE+kNnC
5YyE4ayeG4ScFFSL2TJGBGYQ1uKXAcSBSadQPqdi7DC4DFDE3sLS9fERRoXaBuBsNlCAyHvCnqwrCvNzRIGkHIbkwiAcOj1Z0Gg3IRDD8MWCIdAcIWa2
NTDrORYcPPqBZNzx9FXkEOa7dTwdBtEIQpIxsM7RDkSgnjCmyaJO9ND2K/V0McTDgOYHAO9IOyY6iKiC2xEfz4+Gg9vrRvm9gLYeLKgCICHoRQ+ZVoDo
kr8FvfdzR7MUd54w8FyHEOpJBEzqZ0V1wy7FTil3E7qpkC56ZonDVJPB94fmcnOQ8BDQh5qBoXoeT1/b/R/NyQgYgYnMmULD5FIfuZia/RwuCUVp2FFQ
/m5YYXk2TdOMn9DQQNzX9GF0UOg52cjVGq4STV++14DehNe5ckofUu3DOm4LPkgxNjf60+Rz3LR3pLp1pwcaPoXegVyWAb2H0bC5hlCKBDxD29Q6O3Yv
Do/HZd7+rUk122Yga1cYbTdnRns6/iU10byFMLA3knlR61qfGGLjxngYHmw5jF/TSdDpJqdilJqc+c7zXTLnS1CciR1BUwc4aQMOtM5CXjvO53jlSlJq
T/16GAaZlCD85wqKOpcx7WOj28ZulCa5RFUFDErJBDWBcsyGROc3DY9+eidCc6mZCbZ1DJe2QqKCLs44XC3AzHuXgn6k+skgf6qTwh4t8v9OWGwEDnMg
ec89U+/IShPb8whifQmJm9GgrTKGorDXu2buMwSZSaCgUoJaYlVCxJADEgqM55hwft6ubywlHktxutaXOYPV4LpKCzY7Qx7wxITfRYl74cLkPtJPDHkv
iXu+n3w8L3wqh2KkcvnEeTnKBFI1nTo4Q2V2Wv+DCioaGG0Mgwd06ve9hEEWQ1ym+aTFQqtMsu7IUa7TbjoQElRRQDm8lCp8nsTwo4fWED3R3reSn4cO
L1CKBxk0MJN5qmFdbq3M7pmaglMu6GaNHUNHWtGHGSBDB5M1n8WZ/DrnRIHXK9a7w3EnkcssIaDXk6vjauAYxEBYoiCKCIm1pdNGeEMRQ13sfMaFJkth
Z1MlA08DcLMlkp8fg+EQ8Br0GBglEMIHipgF/RGvd53B7DrlMYnJosh+Wi/nSoifR9nTR10w3enFGS8IUUp4XyIFhJEmhHVAKqJIBW7jbAKH1Klfy1dP
3uwdWmqiGlVNH6tYCvOZA4iifXzrCs3re8wvgGgfrj4e0RUgUdT3dSBzYs+aXwoVPBga85TNQzMxWoirPqsjfqy8PRvkJDZKZoxifNv16LoSjnsVKea1
BrJZ9ouGF5gQyIhLVCoO1puHTiyCmsk9Xp697XS/FeQgpohyFDpIjSo5mApQrrMRGIWlTUlkw5qFDTPDQZf+VKg8ih9HIoJac4+J5u43bkndSyNZK1/D
3cIIze6Yj7XbjOt4YvBMSOVVKFLNWw2WwNMutZiKFa/QQqxB3SpxMd8QR34+XevieHmcZqH01FJ5uIHi8+RHKLjw7c85d+GTzJfwvieGvA8KKEFZdfZ7
g9UhzA4PfPz48Kr9BRN8EJeih1h/3K5NZOkDWjRhgw61rJ4TARrLBVA3aHdHPl3nQe9KZPQIhDuTx9W+dCm2M21F1lyHetY6PBlY8pVpSjpx8RO4jx4v
QierfLfNy+4545NOUHuntR3DFzu69BGfeyr04pgWi8qcjuLINKMENp9HHk8g9Y+66988b6+X4ki+lg511LUhFYcINer6byU4D5nlyTd9EmcSmjmbxjYH
TApi3e7M1ZWxheGGJvM1ixzDanJrmpjMEMUaum5fGaPFvt+Fb3q9xh6iw0Lt0Xfp3u9JvLFNIqM6QxXB3lmzVylMZiZaqMBpRSacRTveZNCccZ+CulQX
n7KOP08co+GqopkJy5ffcHIeSSYb3u35TSfGbWwl5yJPzLQ1J+LtwloVT1oQei0hJAuL4x3tcdgUsgoSizLuefHkzAx8auasVKNMwoy3XlzZpN0czxo7
iRwPrF93dElnflxcRLDi3hrjCemZl6cynReYWMWLDSjAKznkXB9xY81bfHXMDd20zxJKqnULvoboI/F73uC+cXJs5nMBcJqCgTDGJBmdPgndjCWhQxzM
Agkr0TJlFIZD7KcihOkXz9p89qCyqmqWWOZYGZmHy7inHxA/Iz3wIZD7MPUBU5iB6GU/V9gSlJQUUAsIZD0Lwgw+o8mntv0+/6hP1uMk+qNtpbmpJBNQ
omzYA9YPOz6QOjB3dY4AHNOIEwiT9UOaLJr0GCJWvTvSwEm51GpTRCNUDSbgMkqqWg2QOEnGYCxcIphgxK5PEAaunt6PieOJ5V8/GngvJ6dQ+qHZJDIU
D55gWXErDGE9UWHktw/VaGt3Md4us261mSLNlhNMHCmHxtwUJ6IEyTpAcoFNyA+/eAGo4il6tY9nPqSeJnY8mIIGk2G2+Xj4bwnxuFPFLOah0XUpYmj1
N5LaHyMJ/OycDXno1Jmvg8eNHDUrFSejs79DoyCWSIHqMtrBHCrQk5zTdxPyCeUs4/fW5xA7nc563puEXbvf38e9am8nIczPd2/yOpMQ0l/ChpMEgocy
jkaRioHjx4HDU2WMERUQXNjcvLP1z+hOgxj6Huj+sQC/oCfT6/CQhw5Qp5g+l+GIJmZkyYVC1pFMHEuz2SbHjDDov1MzA9JuEqCa9mq+VCkVgKTQ2n22
nhac/LaYH7tlnt98MZOmXzTgw6STaBtA0H9OSZyhzKj3RShxCgwUiok7ZPDBjDwxQzQeTmizrbNkNB48XoNHONhwDN6SmjJr7Od3htPd0zf3Wc7t00WA
b2iFl61ysN5263tze8dHC9foQ8wKRGJSkA7nDkfQZcGa3J92H20cfX8vx997DafBO4Q8Opfjw9zc8MQ+Kx5FUXjIZsy9s49vhPhmMV6MRyDJgIHP7MmQ
ia0bnIMRQsKolQIxM9JQPCCOcTc5nPntNF4WpgHn9PjCyc0YIoiuJYjrqfc0HjnxOvhmKaXKHVLopNPd7n4aNZJF0mNCsLdlCLMTLQtMEP7WTGb2hMTo
s0iYQsNCcdsw2rNxd2zQfVHNrhUZSUNAnEP2NmEPB56Nh0A+jXtsUqdh55OpPHwB+J19o+UqcHGzJuGHrQbLo0Yz45JmDFjJ18U2ys1hZO4mW0KLKbhW
Ehqz2R3j5G1OW5eDARbXblTK/aHMk96VkRhM0iOhKOtAD2xBTGiyXJwwSFE+HWOdlXC6RJdUSi4EXCijs5qzOcViGrZScVVRYYCA6CUwrMWuF7EmHAQE
C0mGZlbDEPGJFDv+1iiqBOwJJJxgE2zl5bOoB2bFA8yis+1CjH5E+c9/jG4C2/lcOPBYq/ayieNW/i3LJKjoKedxwFp5Tg2MQmJXcfb45R++uxe7+30J
6uuFXp9Si2Z+mGpi60UyYVvrelNX23XHiuLugnlL0uwaCUdUZwSFEYVDrHGHwOuQ9/oZ7ml1B41GjvhUPISsKdsJisOPGuvHJOqTiZoxETAqVp/svh8b
qPA8YyqHs0WP6D9c038KdHInqc5x1bc6I0srpMcxcNOwzeJdazvRFe74Q+X8tpWkRIVQUEzCh0ewVDkxpD3FxdW+2Hq/OH8oeddpy2D5Ne901Cih/Ikn
GBtB35075/EJdPQuPExF+sqaIhGqRYYdnV3AcHb0kE6c0/8r1H4D6gTjx4V8Co7iR/f6UZSKD5swqAzDCIpBikpKgEiKgIKQoIgkkYogCSaYQztA9EgJ
hKidjKHIPh6L5JhD6U8OHZ6QMQ/TwxKQMgckcYewZhw9ch4hoqs0lSylCm6YGZQVO0oFUhynF0CmbAo1koZNR+XdSThae6jm4+A8y70APPiiOnhWGHAP
3s4x9KTRxSNyAbhwQWXRWAckn4kDZpECg49wFPNZDogHthElpFXADlAHuh2Kbp+NjJPBvVgEAU5OQwJRJK1BHjh7ZhqyrJjoT5cKHvgFChXc8UO5Ab0k
uAik4G6qgsDEfiw26pw2aWLr+n97hrsj3noB+J9wPWAdd8D72qwTUeV6o1LUSViHYmTJqapQwn3Hn0cMJxsxYFQqzAMAQcrYawrokLadYwolYbKWYtBl
CciP9xcqI7GTGHmElW0LUuUdaFZya1RNjUOswNo2qRYIHEBQqgxWoXLEVsibZHBkcDWNY1WrGdg0KDkFx3bWDgQOQxzxWxS/xieQnA4QBcCGSBICZFwh
UMchhhMHuXQrlhVGRIesJNylAVQFsxyXJDDEKQK7aRdsjgUIVxJlUpoMkwgSliWKCFfvzEHc1JUEwERBPAOoTJEyOFh2cu23A0Bp6H64+nj3usrzllnZ
HhFxzjmTkWK5Je53Sc9zCVKJDXtk1MEoS1BbLdwICdJJSKIQJ6uKueR3IfXp9g84QT68bXHnh6O3eq+vB74fOL5TlOYoPQe94Pl1hHbm5DEzDV1wyJms
zNZLGUV1JWg4wKxyGs3rXLybW1gplyWhkrkFZoawDULrBwoaG8mg4a1zXNatNTZsNJOsrDkJylDYQmyplqXeF9IcoD692BfZzRlhCcLhxxZTEdXeFNs3
Ns0xTIuzV2aljbm9ZuQ8ddGpB93SuwpV4n1dqGC9a9upnu0e73oPbvdz5fXCeLJ5Wq6twz7x4S724dnF4jgSVu67E9cXF13IVWu7vb29z6R6PdHQLYXe
tPdd3k4U9Xsu5JJYzhtVWNaiKIdAtDhAmGGG5SBvNscapF0xlLpkVVXMumpuIPsW86fLd2lE3AhiPH6JjwokFVTs5sq8BxiG+KoiisGSDZLvRgnJQkgw
DaaA2MJacU4odTAzLm759T2DuT/zYTWvsfj+N3hXcJQd1LpLHbmNljtn2TGdj+RONq9h1n69TDQc41BWqcMihnfr8lPQK9/IeWbdoAURSEaXqSOqCZc5
J7Nbh4u146+bo9FnUm3S1hfewNHZJdJsS+51+zXlJOETi1sZ8+c7E2P9T4eDHWcdGIZlCpOh0SekhRMzNl1IGCqQ8UyB90k/PfSjGZR3D5syB/2P8iHh
5TaLUqJmSyghgzr76p6r+Gye+jc+mjei8/twJkDlNZTGfppk5wQ1zf/A6muuqIbWVngWVQxKrP52LIGYfFzTqnt12aPJ6KQDtDbuG5RkXE2yxQ48DGQU
MlZ7S3AL8oe5Q4T3RqXICGvhWZBQVRMnLrPnO/lWJNd2UqlMynDCmdnJhZZ2wvvS7Js8F8aNOB4/FsJ87RFoLv8Lp010gnRTD1Ydcoafq4/jqmc5de92
CwMktHwWUynOW5muzcsFhtweaDvPqQ9xSfQ/aBRk40ICBk15alwpFw+G3LZ7rIw60qjGJ3djWHch24ayGyemxo5aZpLVORx0eKiqApsMJhHHowCQJ1WV
UUANrZgEDXpTdKgsemfeaLFmP29c88KxRU4fkmcrvR0sJi1nkoD6R2inmVAbjlPLngQq5O1aS+RIUp2eZW5h/e5axy+wZKo7tSSQ2zZIBjALBGV1kHbU
YgUTUGJEchJkcYoSEyGEgJxAmgKYICkKGqKRioCIaKAgqmiijt+8PY6+1M8NB0jqjyLyzChhPQSPh5K7CE0gfAnaU8U8IGDBiM7tGSu6Ywy2pib99TNw
utUmC9U3kP78mAfiiyH3oUtUHkeJwL+V+k/QfDOk5WeZHxPd5pVioJbRZIHytclGN8eBt5vmehmtJIgkCeoQ+lcgg0d5PbV1LQqKqkWCIiXeN5kNTEKo
yr/JDKCbl/HxTTytlI7+ueU8DOHfWB9LVYzVFEGAKRfBy1h2ie3AzzCyG+smAdOQ1rNtCRQ983jCGhFt9twEQjYqUsAOM7AcyiBU7ycrnZ8MnZmgRFID
UkNRfjZo6IS64NJSuWAeXBz42lBIEHNRVL8iIum5IHw9ug0mIV9mXpyoPCzRW/Q4ngwvr2Mylnf2KHPrbO7vhhz1yz19ZElOuxTxV925C3vhlynDzAGX
9vXx+QTXdnuHwUCBr0D/GQDqTsfnXswOHizzsqa75r/bD9BFijBAgE/FEQYQd37fpE9x9dkYMNchxjVuc/cD2SCKAIBM32MH5+nOevHifWwwxoIyZHYQ
tOGtckiVKAeRGeB3sPpXu9oY8yPp/Dv+6giF7wa96+l5snkVtRSyhz7fN6RFpA0x4xSRBkqBcizL5expHEQctMveP6j1uuzL7p5wvjMEz7d7O/izYkmC
QPUkurtjMxwGQNdHrJvDFaDoRvenHRhSYC6C/3BMUsMVKF1dd3QwIHqNjlSg6HYqCACZDIVkmRlKNLvmdZrDC1lk1tU5b00aKHY72b5yLaQ0m0e+dbS9
XhHYiIMREpAmIggwACbKQeqmoDIHDuh4q7aNQ2l1qyMVNbrVa8vjFCjHS5L2gOagwOTQ1cRrlBuNQSDTUAyVpsMxsJdZx6Vveujmxy+uTIpTI8DjwzW2
BrpcPVUM2OVIJtGKmtRIuhmhPFsOyTzw8LEritLnleS2qeQGCz44Wsse+jvh7ZhSmm6r0dOIsh2wFFhIxEStQ4EFB0lEySgKQNTjNKkE4hCnYRy2nZo6
kl4g4qR4lHQKliDCcb2aEW5GB2Q9ZLqOcJkI7g0ShqEeUroKSAgkRkQHeoeWCPffjs1Ojs3Cd62MFN92etTnlS7FkS0KI2WLFeedE0mp1w3ZD2fZOboc
Z/0NZPLUrQSd2yLxFmjq6zryJTh0IZvhrY3ZBIIH7t7tqWLyRPDvHTtjevFCnXcyfe9MYfBCBMWR2A4AiBzgj1qSM165ud2wRIfR9MzTYRSTHro788PF
D41tg4O4G4ihogcRerA3WqG4YpgThgMqSRUlBQrm86aTHltzt25BTq7rBrqnIMlDTIQbZniE6UHGGXA6YCd6JO2qkR8eOcA3uAi3pcTRTrNR3s34NTxr
ZDIzbw9nHfbxDNfR0aQg6Ke3Aw290RU4jnA+MNDvUKw9aoAUumTrUUAGiEsg99iliqwmRhPGK9Kv/ataHIdQoYbjnnbkj14OzS5JJ8n3WdWCNkMEwygl
Eah5tJPaBQm4DbOF1o6nkfGYLs+dus6onnweBBCeyaMV3TVLnFm5r5NnT1vY/EHUdvp8JNacC541JFi5/If0H8jBYw9LXDL88gHgHYMO4dklAvyAhDxs
z80xerYgtDOU3nenWcaVqiWnWc1oxizbbSoONDnRDCcZjEXXe9aE63RLrxGzXN9cy5V0BqIIjF6Y2Q9P4Ije2eNCIMe4UJIaNmADHCLdg8IrpCR0MD0S
UdrcuZTYRVGZB3NRdBUUBtUYnzp6McMDXYXUEAvbhdpchBA9uxKgLFQloCSBIUS+9hBgwRxV5j7sIkiAd3xqb0n40NAmxcAxPNskAvqbkMOr7cztPwwv
1u9VZ04iqo+Eojv4rkLxKM+Uqm3thjEYRBJWUH8JCCgiKffrbsle1HKq5RcsY21tKwWp49byb3Zjh4y6JqVgogqzzSU8U1gC6J6BFIPaGtgekKhpk7ZK
wmXdZOtaVYoqFwk6y9ehIYkYXAohC+3rBRqQCxA+hERXKADNHfWzYjuINDj2vWzkCazkymi01C5mq/S9aJuEmTYiqdlu/ehfV0njndaOu9QxoWnXIekD
W7QTdUu+FZkyzvLrxTZeZpwIyCLigBSosODJolS4dADvqG4AgXkRpHNe0tXPuqQEpa0Y2p9UutRZ4coIjRKy9sTbCSDPiYYRoCokc2h1waNl1lmveDhj
FPebul04SACC8SGY68rU4w4koiDW1vu57ONbdHhdG0NOx37oU9IGnE4lskah7iIFsjiGZAIiEs6bmRvqdHllDo7Q9QhV69uurVVgYdbChvhNaHRrUoAE
w+xI0LJBgpWXa1khlOmZBsdS+tDv41DpdCHnJnUNXy7etaXDMOJIk1yhMgZDnB0UdOWbG6w8N3dibN63uWFZeGnk6bwuwy04SRNWxmsmg8XW+5gWHOu7
76kPHOXTrdNsXuiWAd4bPYZqYcY7DFkpqYybhjZyRJOBHIBCoSl3MCJnHTm0MmagUgKAlSlVWOjJib256uL1WlGzWdRCop8oC6QXGpzCk64t3dYbpYax
J0nzsc+ZD4k4ruJwgn6c3MBm3e9cQOKgcblvLynIa3u95zZJfrVjo2NmoD7W9gVsZtCYEAjQlwRJmDxwQ3WPJCrtonQ15LGWpwC4ytvVQQcMayBdmzrV
g73LvXIWirFFkR8JVYiKIqHyUlUQ3461NMneu6Y48pb55fXtUjsLjjb26I83T74gHzzyTPXc0QVFACaY7F5cSijmDyYA3+PnCNAdaQCAKB8puIHDA/X6
PPwAv5ohxDGYqL3r2TzMhBcHvRmPVQpPoDpRkogrrZZGzHDHqR3amADR4Hu5lmOqWK0orNdawfHQM06XMzjN3Jk1Ld+1Jxk8Xm00hgxA7w8MN96aMsK5
CurLFpy5Jj1RlvhVEcqcnQbdkCcSSkiTRgdyX5G5YHRFanY4ESCY3wtcDkhg8G5FCYFDQy2B3CQrcJHSiLiyKlzVhOcQUUD27C6uoQ67oBYkhWBqMS0y
tLzjcjxOpKTiHijtzehTTnCKsgeAwHBNQZZVHAKhIUHelAuRcMibFYHIq5CHWKtsIh2BZAqzYSdVUXmtM6A70c5PRlDcFTS8ba3jZ7eWmdHhq8EpZq98
OZyM6e++9712DhTm5iKBERqUJnAtYhQLowDPJbtIirVzc6lGl5503s7xOcA8O2OWhub1ESC4xNGGS8FunCCEttTEVSiNnwir6E2tXFTrBpC+jhyJJNnk
zJuHo2tuRQsPBqCetgRqBvhG9ILQ76irEodCB54w4BjR64wepo8FMA7SkZ4bGkWiod7ubua15NDIwXZSRZJ88qb4Z5BGCdQfRt3mYimPjDpzxbE2a7zR
fY0Ihp09zwYI9DpNhrHKbLHnVkPXnx0d9nlnkRZEVJ3zMFBRRijBSTIr+jiFR4/S7D0Sn7Inc0TFtM4SghohBRzJZQf1579Q7DW+0LnsIcMpRqu+RkGb
zprXetGR8jn0g3ft2QYIjowAp8SIGKjya6Tlbh1PtbvOwom5BLFlwcIvAMpbq9LZAoe+akYRJJgVsKWVQRrfWCT0MsjrQ5y3FAY7Y9ipKY7aAs0dV4GY
JvyuDqO+hayuhZm2iY3RojsF1TY7KSFtTx6IqgjnOtTdBXHCEQHi770JG6Yfa2JDzjojYXUyS40gnhTArpGsQqURPU99qDtduNFp511TIbBHAIIPOq5y
xzrXF4wNeLXZUdc3enywLHtDCTod5hkdHswhtEV4xoGivRhM73LKG9gKTzmvADd20K3uR3QqBBC6rc7LBw5Exu5g1LDjFQrZYix6dGQ4iQVI9IBtCSq4
d91RFAwBF8ThLmNndPKQsgOACYgUEwZoTks63rqQEMmFiwUHijgrpzSs62WxEAbMADjfFMcCCBVJC5nqeSEYjMCDMsEja3MXBItQLoVrwwtcC0NDDA0j
0D1KBJB9PmTTUY4QKSGICmEXK1j7e64cJHUwxYzjizwNHmhySSYutdezulVBBgesUUDw+z3NHor2oRPCQQKAI8ypExm/W57I573okE+qB0BAw+TD0o2Y
i41t9xw+NWhjWGgADQlRuTGAkgxuY6Wcl0FNpONPZNlMtOMmdIWbhXnY4MliQgNjQDBER4YCHRollOZgWCNmhvtVrLmNmQQRzW8rB1K60dddzvbkLNcy
QT2VKlaa4uLb2er6HJEgispYaSi7F9LewhN2ztbm3NvWd99bnh6PRPCNkM72tzwkuDtBnk7meX3eU6WzeZxSK141g3qeGSwaLlOWOKnRPnaz2vijNaOx
o667JnJZkTbUbamrJ7074fAmR0TxfGu/YppmB4GHL4DR1CMm3lsRlpQUhjO56Oz5Q/uYdhwnYZ1Lkx2tOwRE0By0jBYFCiwIIzeDnregOECRoZGAXUAm
CLSIBMHljzB3B12eD4B8Gh0O+8qWAbHlQgJl0hsxHFq7ti4FCgQAh6A4pB12gLgipQHfvH31oDXBULv10CQHGeXfKu+o4b7D21sUYs5uSHz7+IaPuh10
KIqF1fBad94d+dgp7Aw4mtYYI2uUpVHdsxzNZ6A+PpZAOpBkFiJBFFDBJJiIhE52OZd9i+fO6HScBjqBIgIARvmpe9TZdfIpkGYrA0l+hvqbrNZ7Jk9+
+5yMkhqpmdb1werJwyAteb3cWBs8DpvuRInYLtM9d61kUQyF4gouEYO9dOpRM9oCSyivEHtDjXVqitBCl5MsphIkvT/ECIA9anXXVOQzoskhGASWY24c
vfPM7OWum4wy/WpAllGRr1nNmu6bpFqSIUZTJmZ1VYMWA9NOqatELhmPM2TtN77wu9LSmNRDp0+7NZR0mYKemiHHU8PnN9WU7x7PlE4dJAbIhCtuBveP
CEClTQvSfhHmDU1d7775Unrl3rziCpWOYHpbMi6hkmwUvEXCBfWbzw886D4o50GCfAFAECSAN2sCuPR6PmthcbFR2wEXu5i2gWPrAHoGAF7I/f4B/sPX
1+gaDE51A2RGWaRoN3POBKxUfDMqUt3cmpbjpnHlgcek7zNMinSEkeIsIBkYPSUEVYgiKeRgBxE76kzpkVQOxgYfTWevFmyBBgaGIgkmCYiBYIEBwVPO
Z1oOq1qpzPjqqBuHo7qqhNpDxVzmzo0t2xe64Qrp+GqxNqrJAMXXQBD8ztrOW8WudMfO0B5peEdYOlkmrXJHJoqldpXOeLwyRZBKI6O4JOzVBIGakg6P
hK8qQJhmB5ojdbUUvOCnZXhzZqujvwn7T4877p5SdmgviyiMjEgsVO0os9mPOi73uIRFBxp0kX4z3fZC6vjvr1eXswibWNFanYvhy99D0ZGjtkFEGM4f
O7qTbQQ5U6psc2pOkyzk6zPJsbWr7qJkqjzWgoGjFgkEguLHCJPRGhj2862hJMdfejvLugUOp8qRJryTvvk7AFknhQOiAiAiCCEkJe/Ksebp5rpjp8Bk
hECSOPlTblwi9DQDhGgCJcwh1N2BjDaIMI41ksEkKZZSQJHVLyUPWLBbYsgWe0t9KwgspaTDoss1ammVhiTSVxgjySQPabMEwO4kTEsQk0OyTQSOpTQO
2Uw8zJDDZ5Cdzgasl9GEKJ4UGJCWAqrHMTtF6cidPCJK9prreYclOScCeAPR0GRdQYLJ46JmjQB6p7TNgbsNSMGaInaYTDwbwFiZNQzJ0aMHqU2m6hlJ
Q4cOE4O9aww0PCZOihwM8lkTTAwmp3GbIJnNeSogy0qogq6h7QtUXkGEPBuSzoNQh4MkMmN1MOHfOImoCEOFOjANhaC4sd6J1AodDFEPZteGYkweTNSy
OcMAdm3144LedOipuKRSpKqIgoI1g5Mk1SOS5BkZAFCjQKBRE00hQYEuIU5YqB6hM+369fqA7cAxSc+hn197cxPQ4j2phxvFm9hf7b97nAWyfLAKAXka
wAygCWPi+j9wZAK+KuE9EAH+10QHmqr6A4VM6uff5BzUekUhSj0zBoWCJAUgHr+ntvuJl5depwEdWQOKYjK9Y4upeXpMiMessOqU9d3EhlqL9ny0cyUo
Cab3C9kB5QES4Q7U8YV9dEIBQTJMUlL6CKSgCkSCYqgkggKaQqhNAPLuMJNw7+62tPEYKIwy3zmtZNME7N8BA+X+2HVA2eUFFjbbG9mBdH11rc6SvX2A
98CD3CCh2/89D7YpBOCAPRKZNJEBCsCUI1BKBhEUTEBkCPpfm2YsRVgZYLhBREtFJTJESEyNIq6Xc0AB6xQhOz4R6LYc+AQx7b4nsQPenwJIDg4kGJaI
JQTvke6QTTp70Dp2dadyWUAfVJUPIGmBBUCFhwO5LITtO0ChNcL0Drr883Ymg7sy2FxzJAZwQIzyQj1526S9HZ27RSORJC6YujN5QRkdt3bNoRlKxNXe
8wPOeICdSBBh26FHPH1QztIIqBwDOXBEQjlBUZLieWjKoiKYaYdxk1EDSZY8GfnEgOw7fCCPgyc4knHFB3dkIs/lYaVylBBADrd09JUXaEXEgQA7B5Jk
jO3nnawIbdts48JbzIOOEshJrtuuXE89dpach0miQcISQI2wii4jKkMqyEVHNQ7eSvIFFO7jwPn45nGEfvadhujJUqSLAIMF8Qv+SM6rKAYMo/yIHrY8
4MfDGmMLFhk7lAzBDI5MxIF0NTSKnYoxqpkIDRGoak1ybp6o0QLxAkRAxKkKIHjKQWa1u3NG9mzPVOBlt5ZTlKBamqLEkyGVJDpAZM0CWQiCd2y3TLF8
TeYbw8kYCEFsFlSniLAwUtnerxBiPhwZqRHg9vddINKdbTS4jJlgeg4eAhwKZPMvXW70GgSAgAW+4D2/OTJYfNfH48BrVi8YB1oHMIEioYJTq+zYdPfi
dP1h15PZO14SIN5ixsNb0dT1qCwUeJ5yRBuyaMPjo0U0NMFohBO4E8ESRH4Blz87Dk+MnUQp27smJ1PlnHjS8wkAsGQgdScyL8GQGoJGlpFe/WzwSrSU
lIAdyvee3oJMWmAyDdtwKF6iZRg0pOjxARA3KYgsWflHs5qB5Jj13rJmsriGJO2hvdwtes3hKrBFh4cHDrm+aN5Z1sk0Yidbw8DxDacj2ydYFlND2IZy
YScH4LMD1GUrgK81VwXkAnMjQmpJKHdDc7T4merPY+TtyBh69DoGAsgaHofKfhpHNGsmmj+GZI4XYm7mNlFurDDeOBFEmXJExVPI0aPL0EQU144f3epy
3QiYU25DncoinUD11AImts5HOMLnomy6gQTJ4XD3Wy73vdvC0efGB3OFNFW3spOODC7GXYOxe8Sdra21UWBRhoS9jy8jyw9zP40A4uuIJUT9tuFvvZ8J
yCn1h7irwgdELx2rD9W+s4RYcpxp4b32gnnyPj1HVVqcT1Tl0MO7g1DQs0e3krml8/u1doGg0Zh7CEHdFBdnFiCwRVEiCOXDDBDudKw8GdXXzvBHhb1o
URgJPZ05BhvAcYcyTX6Pu1D7+JYCIgG++AQ6RgSZkKAkPZlk7gyKoRkBLh2C9wL2fHQnyX9nf6z2IfRv7NZlYYVG1Y1OUxJa9UjgyJ5QplvrLiZGUYYn
GYImtchA0P7GQ6jOaptqOBrIZzWExh4jIBp0yVhzxwDWjaGOy22QxqXLAKwM6pKk73CCyKHEyCR493X0c9m9b5K8jMpGkxk+y+0IR6uMCIVTguaawPRA
bES63Ls06kJgIklwgTLuizESJqtQZG5UTmwApBiQWPVAqZSnE4hkWMDTLu8hjkIp6wa+R5NlPjjzt4Tyco7MhryF6xj3YviEgDnE2zjcJyk0y8SJksCs
BMBELhBkhSiRywNmjEA3KRIBz7cTcrxOrg2uAW+lRc8zagOoAQyEdAMkhMO8ExKcz31NGmRTQHTCTiRQNPesNrBWC64Yv8odE1Ojqm3ydTA5ZTQ5tuAd
sLHdKtQCLJA3koKQ8jNsJRzLDWQ0WEk5DU5lmM6BTpAq+uEVoRQPmgED2SPylQNQKpSqpSHugcIaQF3KNKIGSovEIobgQ+UDskWkTJBMlXIEDiRU1Apk
CvPR6EPFDYhxAPSRSlQOIVdQnSVPe+HZhPcWlsSViqITshiAYAMFBEFw5y4woSFgEwpho0MlVqSX2NhJxDtvYAc0AUgTmo/hdxpV+Y5gH/OUGk0i+Sr2
fhrwfXqNIJyQgd4Dv9bERTwGiKqDAcaoHOky4VVElZaFUVpMphIMhySIKDQgHhCNIp1eQC8zmodj0AfXzEeuQ8ZR+2oeiKPX56MDzcQwOOUhcsEjtEFi
kJ7+58BoioNDSZOVOYGKRGQ11Pz+9fDYgcMiEdxmvNedBlr5Ca8xlBz4eko4NDkkyD3cuY5UvMEfA6kA9IgXj4eXF0wZP4d0m5DqXrGk4ZcnX/Rn3T+C
bYLsdHU/kJ1hqiAcrH1MscdfvqBII0IuAiDAJgxyLJRMTl4Adg9YbycH32pAU+ujJr8NaGKmHrkIr7sDv+fE2dWcgT0Ti6l/PR7m1Sa1NtVHAgvd3fyU
IhXJqRVyoDqPUqjUAB+B4+b708s+6s43fNjnAQY8E7tlrB2YiAT6fLpuBIl7inZvgau8IdyesSIxYFB/V6S3CUJdWx/XQ4PRlh0Joc9S7IbmUSSKnGNN
/MV0eGc9obFj5gcQhkHKuHhFBtkrZ0jCiyTn03dwmgTHKyqgVZcQJCrQ1CChnZ0DJBMpCEhSFIyFERmZC8mLFBALx0HDwCSBK6qL5xz8dCnsMRYLwWOP
h7cgc45kOVnXI/E7Yz2PBwNurx7uxZIL3XDy9K5Ee7sWQn+ZPehS3mFxO5DLwiMICpNjk2ugFJl67HFttkLuNdmbnjC7FGZrWmaaqCQUhWjLMojz7wH0
93b5ziPByfFYUJ7kN+EeF6evDXVx5n2Gw7hOtVbwUA9FHcURjYMkVT5EhhBqSrHEqJkIJkSkSEPNmZSn5H0QkkQUjB5AY4Qhi4YIYWHMA2ATzOq9hclf
uR7VJexPJehFKvSEpGaiqSzCn0ShogKQoeokdyahKDynISmkChtGOQjS1RSjhmAlfj1KeZESMMa7xhss+MxcSlUtCGZPu7gHCSk+OFIc5S6pBBl/Cz2n
Wz5cPlh16nIoSq3AF8NbfL18/AvoOoQ+GjF7LoonuFOwlnqAaJA8OrQPP5ghduGEYn2pYKdmvXeVd/GOD+VNRUrAsZ+njVwIbf1ax0WUfQ+6aMOfPWBz
AOVHZo7H3Zgsm2+Dx/mngdAObsdWOk5zzl16/FaSmmYAvZisZlJMSMqVM5OS0AUMSxCJKBPozGZKpLUhwIdxVSlKUoUpJMSc06oF8KITz9eHKqp/WyWo
Fw5FJY73gk8m2mStpRj75LE+rZxDaJv65Ns0h/nMKhTvyuRrpwGI3MxXrIR5+Qhz6We1I+vjkvMu9TwqAoqgCqRHm6eyz0HlAzVFUXAFAQQJSUhKyskg
v1PQe/T7jQzwM1TDD4TeTbMELQKQ5y8cnbKqZwuTu/QFNgVeJZ94fH5geCD4Dp9aKnznM7OrPZ6MOiD0kAgIaKBJgCWoIiiJAmJCEiZJAROciJ4ofapK
QGKAGwvrEES2soTgQuw/CVAKLRL0q3EM7BUSpAC+oFGKORL6FRYjmZmcccFWcet/Dv6dEpgfjmHQG6wX9yVic3XtfI4uvVnAWQExA0gSKPJCuZkZYwON
XmhwhuhAcypkFNNthhiZmikNQP53CBxD9xcD0QkdaIcicQ7QxA4kLGST8mYLAZqvtSwe7NebrKiaTZkvW5kP1KrN7BoNlEyztoEEAhy86VAEkgN+pFdo
D6A+dKtIdmJ6m6tIdUiaWRD9koYdCcnsykiGF+mx6gwMBYkgomVtl8JjXx/071z5oYPiBfKEnzMp5EdhawJ861vf9YccjXHp8erjacPiACc0lugGIHlC
OlBNvDX6ZO/mvdaHM9eZPpQDoHJJFgxBQsDj4bFJ178p5ugngQQWAHHqxZnFnqafgQZThE18oSFC6Fg+vHu8q5yzdx/seIRXi2erLlPEi0IN7oYHy/vH
Zz+nh9ohMJpAuJJiB4YUREO7pdLjUQ9t7RGGWyCnOlmKOShpQooKjJiJ5vbBQugrywyCDCMWggKDXmRHb0a1gcSRox+RhaiEEBZxRsxLIk7AZOITikk7
koxZUG1StFRArHlIYh+uwppKMGO2GDjDyzJqGDmmjLuwzRkW0zy+ZE9MoJivmIBAj6p5+7EB1Kj59fq6kQ6de+fNJJRM+QJ/Ypo5iJA12ip24hzs5i+n
qA8vTmtP8eUPdmnP+lsnGaX8PGVPDMV4372fl8ypSnddKJMlQ6xUOpRPSPs58IPbmB50+Ce0jz3DSRD0gBifmCEeZaZEyAHAnHzRBLoU1Ou6TabzvDhb
zZbq5lTnRZ4TSsRFkTdhiKQ/s5dHHh31dXhw4O+HeumaTbNmFTOXmQNc5jhQ6usJtAoMNpNOmxnPGd62M2kOy/3ZCcQOuyFRjBNqILqJS2Ywua9Z/Vv1
zSPpObNGk1nGRNmukujFM2NiiFerQYAHRswMMDdKBZsxZ2YTUQEcpACnovaVV1KmUC8CkHaWuC3et0FPRhndl7gZu2eKBEUQOjGEAURJ/X7aziceIKqM
k6ZPfzZx0wu/d9tbPHb7C6500LZfTPTIYMqTTWeXrnrz5zYOX0JmE86IaYVFAM5jh6M6645C2iepTswonitoOhTXa65ljuUpiXmtHvraiXRIzhGCgKI6
ttCmg6cjUzJMg6NipAVTpog4aVuHZYLggxITmQXBNHJoMpoWGFXTE0qwIEg5zk1kXNvBbJ1dOSG2mwywThZmdxVTVNNA64rOUoYJgwCHbPKFcBV6yzLn
ch6oJ4RAU0dhupFhre61SzDkwTaol27uSWRcurg1jFCVQQhoGWB3LMDhTbQZ3zJmNO+pOpFVFDrownChmECpoR0Wc151bvcgMmrNlzIGbKRDOWeYmuIL
A4HA0YVF27yqJgkkgGZIGW+XeRYQiIOAiheoE3aAm+G4iws5dVUPDAIvRouEYEhKbVJtYEIwgmyjKJvWVdWiwlC46kndKSyxgwnl8dEIeCXz5ut7GTLS
diTxAvM8G7JhB1Qzec18UJw7BtYgCkDSJAWUhKFuk5pbom5Iy27RCGANhPZblru4AFxBEG8UQ4hsZKGjfTvW9b18/fPJOUA4wndyk6dyQvb2cQhc14gA
oF00MiBpTKkKoaAiQQggiA8NYUKAMwbQegPcHJQf4FA1U0DCASA9fUHQTxPjC0CsQjJKFBQUAEgTQJBRMREIBQiUwAS0CNt9IqvYd3geMfZhg5A0fMSZ
8MKPmZ2UyMFITQRARFCtBSFARCxVDIBQpTFUx52eC+CnYQKZClCHolU0QgZKqZIhMIjiCkj6iHcFKg6gpRTIBEpQaEWgSgXuRAQ5yAKUAPUY4AENRVFJ
UQDsSQ/VCGk+FT19/imgE6EnIQT0dp2D7EOSSvmvhVRR1ZhNS0XTDu0Jn0TkUJSJSMVIFIUtKeaKQZRRPYjx0e39HBu0jVcZ56PG+vu5KPLcB0KgowIZ
gSTu1r7DYLPqzFAGKIEuQBlXTTiG27hJHYbgiGgdySihlVP2eWbzL8ovVj6aUURhqCJLs7lwfx2Od6HH/3Yf+3P3OEN2VC0aY5gk9/8wPvAN6SCsDi1G
0tLXvyhidoyUtPXuP7wrCj7cjSeTmlE/nGEDqUmVE5IHkwHWB1A4qH0Xit2Dxgn7KiIIKKOC0bOh3YzEMka8kHuE4T+QDhlskBR40vhd8Bk6qQpF1A1m
rEfZA+0V7Hg8ZyVsSbqwq4XCo5CimlKGjUsQLkU1EANbIKIr7o4RNnCuV9SA5MoqEIB2VOVXYMRZcIrkXOVFwKIiNC4UciOMgberl2gIYKmSgp4g6QNy
Wtln8yB3grKwL1AOzwfshJilKpvl8Ot6B1/X87HB9RmVawhc5IHa/P6lU8euwT2F4goetAPRAFK8w/z+7EMiqopSlG8cU6EYNSB/6G1Na3mAhMnB/2gw
Dgg9XeRMVFJJRNNIyxUhBUC0h2guBlMUgzCRAlIhEIrQARUClLQAe00Y/NBZirEJMMUxSUUvVBk0WRlCUEm9akEYgpRmWCDsgBqhoWloKaEAShAiAiEa
SgaFerRifMPiBFCEMQUOIj7tgh1BLxpBXwF4FA2FtXr8TpMF85DSZC0NLQBkhhNBBIhMUVJBFSUqOC5gBMgdoqvs9g6fMNHl6IA0IgvqdjyTRj7IX5Fp
OPyNebsQDrHR98HQjSg98PjJNbs8yE/p85OR/bs1lB/a8Qhyex5iL4NeUROITsA77NGqPo8RQUCh/W7eMT7zppWl6HVD0DqnZo70BXBcONnCURSRECSc
HHdJ1dW1AddV86Pv9Qn9x7DqXmfGYJ9oat/I5MUNb3qwJSmuKRmOJsymOGqb0Nxw0GqYmx0CK5BDlnd2Cc49HVmveCc0E/1qhKKMgdZ8Pz5eqDodAH2e
e0TsfYWFdaAdMPWoeJsB+EIeqFMlJFO8PEgCTSIvdgHHqMeTpjDkN2TaQU5wEgKdQchuTkARModCAlwODcnJlyRRQFTLVGQKGQGpKUTGCHAPQHCAI7SS
u3A7b/sgIbIDbsxTRFNAqRCQEVKlUqGsAANQIhkFAIZKJMqGQlCrSrqyKPrOzodAo8O8PDyo1jyivPBy9GV/VrnHYoIvqhEQOtVZAe3yHwDaAYhHyMQP
3wUI7/Hmc/q6enDel44l5htMDRu7T6QOk7eV3eDHL2x2cLtOzJ738X9GWXTFsFZ7KYPtxLkme3AvO0To65h5QuSl8HRvCW3NSiaaP7f8D/m6hvZDCHzE
Yh3InzyBpfMT2czJAhDu8vqhD9SKET24FKVYLNh37/56+z25t7n3HJP5ITFQ5BMLlDHIQhzdwdCcOshdFDG3Jw6xQE4IC7qgJOdzgs7nbr/I3LUSubz2
ym53O3OzrIFpMWFWpw4HCQTFNFi4ZhGNDVKELKTYcOT/WuLmeR1OScIO1SCLhznmHBBaHGh22i/mN28KgLD8fht5Ju033AQyJNFgalgbGEOLJiGQIHzA
vkoHp61PUEBMB7MeR1kVV2GJYGQRFh2K909AF0mtIyxTUUzMiwTRBIdtUaIMYIXgH8T2KKa729OfZ0foOz6EfWhz+OK9JT57r50eOeLSoMssnnyBXRgW
92mFM8WbOByDi6Ry9BxEJJPJHx6g5Rt/CZ6Ck7SmISAgTBSoog/498+xuy17goliBphPyUewk9yHtrkyg1RTMk+xgmn77MYOJbl6dAsROFp+Kfpk3p2g
ps1HaQEPqTo9JhrbRf+l2rMTR67DWrD8WsDGDzeszJo71/DC+dTI2LjgDjQzKKyokebCBF3MzEzQiA6lSfRFAiqqkpxpWJlsZF2EaItqPyUWaQhCf45w
8tm+vYd4b5Jp0TSaolA/rgTK8DwAf8KkmqmkEmYh33Mdvf3FWjsh4sgB7z7UO8Plck4kiKJqU5R9xAxyWBYeWoOdpswnTzzuGKj0yoir+CFm0QRNhfkN
F5qbJ7IU3rcQ+6EOexU7UeAOCTiIqKmCmn7GT44IolE/ES7nTISp+KBKJPhkFBk7WVEAPDmAwka96LYpUjXsk2wwkywPQASHAIH2Z5SKw9kaSiEtLVuf
43bXASZ2coiL0TkOtKjnrOhtrK4zkalQcOUcXW7rVJLAlSm0MVoXSI6L/Nw4RBRmOzDWIscJxRKimYlg845M9xxzscMlWKGdQOTByAcmCZrF2coAoLRo
0FpBAJziE3CRwRkNDtrDiM6CFMNGSI2UEvHbc4HfAAdqFrRLVpdQ6kxPW89bNytBOQSsQ4FBM77tocIKCghrLCmgbOSfvIJgJSQmHSB59bkhwmwXQQdA
yPdB6I1WCImQORRUZFdJnlYKOIwh8O4qeiQ2wDthxDNOYjK0RgiyB7em0PCqfSDncr5yAUNUlFAUJQUFBEsUQFPiB6ryiyDz/gUve7gWfHIlMLuRRHIL
n0mE1QUb+CgcHdccwT9UiAUKLkPHpDiC+TT2fRTx87PY9oG3Ld0YIcoDXVEUMgCibZBJg65JuiIlEy7a62TTIqnbqUVOwb+9igBoOX4sBGebC++qIkeY
bfl0512VSACgBQCUgpOnZEP4IEm5UUyyjioQQppmBgncZDhLgSmJGQ6kNCZyZTStlrf4pL07RaRMhSmVLgSMNSETJOAxYGALl1WIoKEgigdk3xwoYhz+
U9cDY1wcBT5JpjtosJwNASpXEbQpmjKMJj0bCzFVgoKD+POZqIh8PdHDoWNM4yIKKAQhAgF+OOT8j3HbiN5NOgs4rAViUobD7GMhNJMYgYUkmIHbpddG
dx3lRrWc2YJzbKWTy7846h5IcWVT4soYG5Z9dsBjJwusP3/TKdveHiCoHeJ9uBs+EnwnkJiDnx758kvCLq28jwIWCRqyaLqNL8eU9DSfLvwVXo3XA+m/
vLPo9cRQaOozyX5mU2m/DSh6BDZrfhp0SInoPrhs1TNmpM1D3jr5eZIApwRI64wCmZPGP5u7tEKqIJqoUImmk0KGGBURDUBCx4qGv05dZjoUQ65Xt+yw
o9tz78enMMF80IFTiQTtw5d/M4e2FoeVkgGQpQjidaH4xoyz0p1c5NlH48ajhoyFTHnpEhQA/RwG17/BP19r46hNV13GTm2H20PcEK73wVaF7SBOjmCd
J+b5cJrkaMAyISGTc8bhNxgLNz0h4ddXgK8pSwwYVIRx9v5fic4PIHw9LUsVudqsoSdSOFcnYdyX6/FPqnwHzADJz9WYZtmLJ/x3uIaKM1Rac+kM8uio
iNKi9mxOKctsydO5lgHcTl8MmwmzHneWFih8APY8p968pUtVqM7J9AcjcDqh5JO5OrRDh5vDWoSXGwNMMQiYPk9x3E58aHbnAFkx9dbDyu9wW6kJalQd
yiOcLiAju7B9DJILmClmqYmA3MmcSwOoE+oIoRBB+Bgp6/RuiqcACwptinAoRDtiOWoBSn0T3AeXSHyliQoQiVpKKImKQlKAmEqpkKoCagIikSihCgpK
RKAqYEKGhGkSmIUYISlTyUffMwD4PHYWBWP3snwfIxNnlObsPkkmA4SRq5PKTyfn3yJvDsUdEBRqH6pKxAxAFNkmEz1QnkORnD/Xe5x12O/ArBdjff3z
4R2U556++oe7NJ5EsYZ9IUkDz9++oN+eujoOkJ2SevtTGDWPjHdt73lO7g+mGJOeCF6dHDjkxLbsy5kqfe3dNO04YmFMTWTWgFfHOCTB0JMNlNAmgKk0
c3gAamyrOH3LRBQfmklZ+xw6sHuDt6u1O3geZJ1y+CgHshShCYSJoEClAD0QlrP0oyjRRHgXM/wRQVGGP7bisbuIEg5id37X9x7MCTsgD6jU4DjX1ehZ
nDta3IE8So8QSL7BuK6Nz5Qk6B0UKYlN5gVA0hw3vWig/9OY5eQsj8XFrd6PvYjuEF7bYURu2OV6Olb78ePIHkD13w8XyEiOdviRBMB2/B0vk0XrFndz
rR+Vs2nBpq0f35WVDIpQAshJp6BFRBF9gFYs/K9WUqPyRgvKO1nmRO1RQlRDaQJjUe4+AUAdIP5fcmTXy5cug+UBZ0vcgllOHdv2LOWcc2hNgJ3h0oBm
5teW/DRxQe3f01/y4e1mAsWVK/6YUOfhuXtF/DcmgdIf2+Lrn683q6TwZCzu0IjkAKUSZafxYQf9EkP5lNEcEEjbfftYVKMOsc3uYIsM31dGjTLlIsWK
SfnMrNQPAaFtPcBx4AfabSYe3lOZk5Mpv8k6ao/TmZfXy60ehsoNfFud7qaNI7KVKnpp3JNCSMSQyQnmwOgwNGAbQya050XWcIPrJRA/OJGED4oGsBNF
JvgCkYIIipJIt4gqd+kDITpIsQKVkpEIn6RqXIyBwGByqUkaVTCoQA45hsXWYKpICc4KAoA9Hap1Hie7P+uAcgU5hKEVIBBIlHTwE6HPNJsoAPkwUDMB
QFAgESIRIlIkjAUIFKd719mlQDj/Z+TtKIIpg7+vNH25hUNUNA20sGahImsjGEigiKNgBqUgE/y+3of8en6v6LZ+fF8Xv8eGWRwikpgL8OziWSgdgRhC
LUYiFSlJew1l7aOxWwo7/SmiEplWDBnlL3zkkJOKWekxOaHSgD5UmL+MgDrYFyjKKHNtyKuDg6GdT7qfgaMD5wlpjo+dAdazuxdKBs2VqlGE1QAVCqeB
ygaAM9pPKTjUkxrIa6MDkCCbFvDMNMgEwBBvT0JUymNXlgMKiJiEpOLCqmLJBBIUVVVGGzE6d/+qtSCL3vZmh0fQHKddaCcAjQT3nLqHZQVSquaRCMkk
ETSmiC+9cN5K7JMV1blKLNTnSbnb79Qo7a8joyQGzCuwzqWTCwsN7gFnpLY0owuVKnwjoGpCUU09g0FJDAp7vusy7gGA9nVddzo6McbtKPBhrMXtKJG9
WzrIaOQGCBLpaJ0NBWqR1bhqVeVARkCaRAN01AnSJJ0rs3LtIiXgJwaetEItVQ2hu6Gt3/LvNlDmHfVNbuzK6ulXwJDEO9CoAdS1gBQFA1SKihU0EKmO
Dk6J2DobMPjVMEUKkjvvozQbPJ4fGb8+N6kxNlDI6tp1N5o1nsPCPPMxWG9ONngRlbacES6VVpkSKqHJM3IndxYMRkxVCIAioU8cM1vcd8TZq5hp3U1B
BZm9UXSeOau9HNZvkepAozWq4UUstOFKXd8GuZExlgZuO7kNlzK6m+xsTCkpowzFUUJ1Ks5Y0DQLQWgJoiYFCVpaGBC9LC9jW4SFgpMNmQAWKCsZMTUV
FP6QfgVUKPGxYE0dM6RNS58088vHTX6fF+O9duvgFZoXI3t1Yaoc87uo0NXnRFmXISBVpBm2g/Ol3eWBobF7rukCYwiQwQ+gTs7I8tTMO0c1PKtogken
yBIJyPWS8YfgNgNRMdiww/He1NYKCkaLE29WOxcIqxk6vIBCz1NQHAAjO0zO2+psbG4FXVgp4EMujVSaYcAIE1UkUsNWpDZX3ugThQ6ffIAydV1JLQEw
8ipHe4ZJo6OZ9j3s/iejvj48a9e6BY6EGHA9QG8V03r6yPpIK+XpdDVoWQbT+geTY4bvg1Olh+VoCNDbxKwcLdld7Y9zwCfKGYhqYRiJGCBqxbBIHAO9
AAb650IswBWQNwepibUIioQAnm8BkQtKBrBhNRMQYdJ9jPFPp/VkyRQLlMSpIYw9v5XWkv/DjKIyVFrIVk/Umzsznz7+uA+PgHBlzDPlZxkMbc59ZvVY
aLMW72aDf4FvJ+PDAKQrLJ+zscoHfDEADUkoUQ0YCi/9vMkSc5gHaAVNOskisZBEl7pjIpgwr1zqJJRiYkiAKoNYYpQD+q65dW+bPHYasAdZdwtJ3oIW
CZfbNfePAOyZMYQ/9geNH9TEISWosU2GqHmB/xJSQ7Ohn1YoBcCFDMvXlMGU6kcbC76MudNQUomwhJoS6H56t+JkvNa0c60b0cQ2mqWYI6+bvYSDMTn4
YJgbO9bq6amYrtVmQ6Sz01dTCAkCh50eVYzRRggEBtxqRPfVZPxcYCKUaBQJcQfVv2TvD3JoPcMj0AUu4VhqB7kPBMOpw5AOo9CDLCzJoqHuNAPIHonR
pIxAU7KZDKeCSwsnDZSeCDOwYB2IoxAF4H9BB0OEatcphghTiUWSUJNN13+4UBBIKfv998i0hY638Q5307oFpo5ikh+hhygcAO4J9Xv/+X55bYfUVqKz
Lg5XWNKiMcNjfyLIecJ4F//fAnd3vkFO/lP+Ik1KQ1MU0EMkNTQwaU/0RQ0icHWdeJ/R1ZvZ/Z5p69B3CKe7xEP54VSRJQ9kiHNAOfkP+faHR4GpGhIJ
IhpGEggffPXrGG8UZCETWJokotCwXUPzpgPoYfkCJ+KyB8/ej9BFIFPgp9VMFPr9T2hyPoE6EvQ0BEaEB2eBtg8I9Ve4fPzO35/Uv4HoP0D1aT9Qod0i
UAB3TEi5IgOSiGSJ+yRaAOk/sVVlQxPSpB7PZ569YIPoYbYjd0/TQKCgCFluECJAk40eUigDl59mhXRJTlSvnDwFJuMdhB3R+FQH6pfedePq7+8jS/26
OaapJWWChCWUgIKBWAmZSWRoQoGfveqU/2fFk3NWT1p5cOOxfhxf6t3iU6cARsPKHkFguQWxtXGhbQXada1qmtsJU4LVFTf7ZhzrNCiaqdJLli3v6zBI
gkae7DMNFixlDEU2n/tdf73hjV3wneh70nihROfss/rYH82uUclHtS/migHvQ/NDsvv3atc4DV8t8ZoiNTuoclNWppEVkdWBuKh8mFivhaYlFY9KeTA5
uk3ZxQMExownlaptab2oPBX4uRgZdsOtV+01n+FNu5DmyqUmWsRZlgfkmYK1KFiDJ01WCJ3bNcsmIJ70ofUNipORsn461unowUkxeTYgiRAUNNUbvMmI
fZce65Kw0lFYxFCt7os7YoLCaawUXxsPo5uN5SomDJR2ytnWTepT6NcDW/W9xF3RGVKwqHuTxk1rJyaEdqXGndSyEm9KD+waNNrxTX8bQFkUEYqoze9s
Ph1c9cd2GTSRUlIzqMaS6sD8ZDWimkxhyssh51jTcSs4gydmTw0FNKlVu9n/imCBp/z4XSaqSqs686Bp0iJEBAWYn2De/R+o2wP3tRj7WqsSIbjMKKqe
AMIKWJKEigPDJgiVEtKhjhNtZNMCp3mCyAcpyFX/LIivvjnUn6sx1K5IvFhCxQDGUQJ4Z+13pvWe2moof+eyT/H/L/LYf5yPP3qjkISM9P/n6WfLwt/o
P4v7o4fNQc/tVMzfu6i4RQhFuo+7+zs8fSduqZ9kfh9n2GeG4CUWrMV5ZonQ2POyYkVr4f/GBk+KT9S5/s135lRSlg0xIGGzRGlcFJQrLRpbGZnz/bKx
ioqGQ5/n+N+cSAp+qK8DtqZfiZFy7ZONm0OMQYPGSvjndj0MuF8hKEUoy3b6bqjmIKjV4mOz/01YaTq2X51f0xE07QTLMG54Fmq0SGbB8aESQef9nKaW
IsRWicm300Gb+P8ag2ZX1OBLCq1HU6ta0JdcgWAM33iKiDJjf082oMgcNQf5va3nfrZ2XhZB7KP7vSg+f2Rx8N7g+HDXT9pC6OVX2+9Y3/PHP28xrrhu
/eSCCEHI5SDQVzzYR4RIKoC3RRBDH7d2/39m2T3Br4sFFtfLsikgqhV/V87Wjx4btCNt384lKCbuAfGUshOSq05qNQ7M1g5wsKZjpNpvr166NXspU8ZV
tlnM4ED1X84M89eJgixXwvy4x50Vu0en8uXDa449eyXLBXg6esVlwZXpMPHjTmPvZNgGYzu3Pqwhs7KIiuzVPhlM/jpzn5sM6INvDKIIXPq+s3nv87Dg
JIHdhpNWcnKGSUmkZK9CBwJtKoeQz3bX/rw/9rYsVOjLdX3d/6+PPu7x5yETKRQCRB1RkUSgDYhih04QOninH3IbMhKWAOr2MErk8M0K+0o/u2KskvDs
ZiPotyd+O8YtvJXK6tmNLSpL1bYJsPZSjvRf72DkYl62u7jTJqu8n0318+Esnr8nfpfwLc+1aZ0Sn0rtICLbK2XKc7dW/wI7zb6lz5+J/88csc38G9xG
4I9Pr3lP2r16BYpl/3ifdyiOM86U87yg04Z9nneXvM29nUJUp9LI/r7WBf8mgQP7kosgJH7nnSEkz9nC+1p4PhZHbcOUD/sSgi0Jdlv1AYz/cv5f7ISO
/oe2HwCWF7WOSyf7GEwYR+r+r3SOUtS5n6SBoxgr9SHRB/Z06bM56/wuXHkKfoEB4QYdvpkxDRuGYVYac/VR0OjXbM/BUVlKrYO0+xci3Was5Y8S7hd3
bhZNNUCD4lAjFCPLfWrcfH/y+RHaq8dlDGftI3y9WSj0Ivz8uPcEFe3oOH1L79xLf35fKfURtxb6YivAaoCQhIpffr4bkXq6gw9dQgnnrA5EANr/T/cb
rI//8XckU4UJBtqloXA=
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
