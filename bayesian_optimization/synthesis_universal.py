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
QlpoOTFBWSZTWX/PGCMF4EN/gHVGdUB///////////////9jtJ477317571inzsAD6B6UBln27Y1R409257bz1929Bl7RQokq4sBFUnTRAkrbDtdYbho
lyxrpxa1jnz4x703t9JOx5M3t7rW+c75vQch9fQve+8AMAxSShAqQoBI6N2yq3Oc6GUdadvThdnoDo7YdBkWxttUCjZ2uOTuNo1k6oKbGbs6692UoBUj
yxAL13btRWdtVQHQdaXbdZ1WtKZx9nPVFClbYqiim5g5HrQr7txSkPo3Q1bYQpG++cB9Cleg+iIHDt1Q2aZMxjPd9fe32p2xSo7uHVRAbNENGgMmjNlT
WqpJUiCqGqxKJN2C7OhdndHSqSkcSoKKth3ZQ3eup60Db7vrxesqlKhFFAkqQiutSbYTTWtd73XtGQBa2lBemroAW2dY7vcdKPe4cdu+D7Rj18OuvtGX
2yUikbs62MlEdlXTa6gEVR2WrFFKKKVQEVJIJAESqVUEJ0VqkB2w61UACVrBoAAAAAGgANjVJQAoAAJKKEgAAAAX3D5s8D6fQoAAAOQKNFBQUAAUKaAa
aaCipFdBoAAFUqg5AAoKKFZCQN74308r7ML7z06dvSA9ClAAUAO7r0DWvSVa0l21MZnW5p7nl720ke1ac+7lcx9323XnZ2TZ2ddMW7up77d7T7J3ds7l
6PHir771nZ69tq62dA9e+d93t93OQ4nV2oHKothNlKIokVVCz7gbp6ucx9jzwN7AME7s7tkaYi20PS97wAGEAL2aG7t0Kl1QAAC9eb5piMFGGt3u+e82
9orz75999cPeynxNFn3AxCUQ6yl8PbL3mPPPd2Z99993z595bmtnsd2SrTAWt67gaDQ3Wde9473pwcgilXuy4MNu73erncNffSV9x6Xe7nle9e6Dp475
a6xhtil1uh9R9LWzqZx3u9t2jXU+n3g9AAAAAD7VgOVDe+lKHzAAQAA9F7WffY1K0UNtsGUooUi9w8+59td4+XnrPT5Puu3OlCFFBKl68ZuUT0x6q1jb
NDS7Y1urrCqOc+2TovOfePuaq6bX30u93p7rtzTW4Gdsi6Nvvje+9gDvWeu+ABkAAAqL0Bqnp7w633c8bVSr2Pu1UD6aD292fd3Kia17HnzaHr27t0av
tl1gOmiqdtEbFp4BOuTSGGJmiD5CTknfeDem85nWLFbGDDuudroAkA407gLsx2DZm3t1dPOyRtsbaJ1VpdFHWg1zT7hhyNoAdwMPT2xx2vd9e59uzWq1
QgkZ6T73q72vnvrws8x1wABdGHbuRBd2LK3BjH3ncrIbMOtxZkBduct7oiquc4297E9ZHbRVdtbUaqgkBSvbDjYUYETNnTlWd64AA5m8pO73dz07W6ru
dCB3UU5sc++SAeQ0NErbUbBoAqqp0ALNGtEAlVApVFKADoAAKClAB0A5VEsLBSCoIfdt2QCgCRHQ5O93p9AA+zPHyI9arQDTVb6y7nuj6HWvYMBAXR1s
Gfe7rPckrjgc527gq4YeaFRKqFPs1UDh9H1u9VDnfOAKpoaSR7AADVSqgrWQC15vs++PU7q3u66AAeh6F7zh03t0QHVsACR7uHzvvKfXy8Y1B10NHdku
4w9GcABa9t2GbYOQbsobbrQXY10abs+2vrfT7udSooNGJCVHdjc0BAAG+s7zDBBpR1oBQdCIPuYAR7wAGqFbmhrAuWW4j1LgUA81Z5Gmh9vvLbawFPvh
rwtzDcw6ADp0AM2ABnLUAqTWbZ2TVee5kHu1vdssyXKaoKKJVKpKcHOWUvtp5b770NmB65Zdnu3u89Xray7pCqn1ijq9NBuT6e7aUZ4Oh0MOcNS72evf
d9cK80yZbhId07HNXEubV3G7assY7Pm9PPNCntjSjRSFyGpV1qChUxSIzGld1MbYyPVo5W7SnLIuOxq20K6AYNhoJR12TnMgYmgppQBxHI5HbqS5gAAU
GsEF3HQ4uj1oMd9zPEADoAfQT1j3cUq6CErRutA6daKB2YKFVrUK1gQJ0GqRu6m5gOutdAc7pnTgOgrjuB18npqvci1AvBldzjZKnNuu5Xb6vD0cgpvu
ZUXzu9VeVsyr3ZikmtAFA2w0TW1qQQKlns5yWgNsNjSAMAAAGihrzcxabh2ojtwBzrY7AAO0BVGgVWhdmvt1fXgPgBBIA9MA++qqFAfFI+7uAlrLS2Sd
dV0L1YaUc3u0AKWyubu9devQaGtClFIogkqkl1gu4dW7m66dbs7OjtqwmXd3Y62nCoU6ab68jszo1tk2B8hu9cXGeoJCJQqldwOS3LVLvLnT2DsLGuLt
HRfd3ed3ASTslFQDMkPvZ3Y5Hq87lsNkafN8qheENWsSSVHt9HRBFItZJCL1qo+sPYB0Ak6CFrPrGmht9XBoKZkhvu8XokdDamtNvvtE+8HObvtDHJ2E
XNqIDTbB3vd33Pg9Ag9HbbMO7uRLPnbt7ssjrjK3oSFQhKtwAFT73vvhVAAAfdtlnKmlzbhq6O22vHHK68A6uVtn3dV5NvW2zW7tplk4HMW3y9Z7T7af
AHPOSSkqkoDTO93dPrhD14DTRO53ACj2fAB9PttBjYhpoIBAQEAIAQACABMgaAEGgJqnhNJ+qBpiCIIQgTQIIGmpmUxTaGhUeap4FP1TRjUB5QaADQSZ
SUiJBqEzRMmqfoJPBR6j1PUeoND1AzKDQaaAepoyAAEmkhEIFGhMgFMmyQwhkT0ptTT1NpqjDKA9QNDT1NADQQpEhNAIATE0CYmghkEYTITCaMmCeiSe
pptQfqQBJqJAjRGQCaCYQCaNEMmTRqMqn7BNNGkyaIZTTymQG8EE/3Q/zyofbfBPsxBBExZUAEf9ywaP+mDk5Aqgoof/oKKAv/WEBUDlCoACUoJH7m1/
312x9UHERX5e7vf/17/Ol9Tjzj/ldjncOyCuKIcuKlCSmmWin/xwuGx/84+/XTGZn0KwmyUptZhnqUkB4//CXwRjQJEHCLegf5Zdygy3YO2QgbQh/ehI
Vgc+P/LuFzz3dZNZbdOev/VRCJDsnQ/+A92LIogn/4Xgra4FvFA0babda9viAj6kEY9qiDIB/+OP/2ugf/X/1hr/x/+e/ny1ywFUnsC/p3fhrv+3/9W2
NOdtBHS5opz4RQoDBJ2YOCGJQpyKJ1A2WjLmUDyhoXtslc/FOSuMxMomsjJ24wH/zVRTyorzE1HdNZOzLlfEZrq6XDC2qmnT+zXW9b6L1xUVj8tBOvfr
k3DnU1usC5emsgeKT4HH+7w2CqnsQF/pePI66Ha33V3dNjuRmL0YZzlQVriTJMJLrXiZ1VbVKJQwQyAgkEJfBhCAjACDgM7JKVXHU//kqW58TYHLL0yz
d1sDPtYWerfpE/2wWf9f9TftdQ4KKTcGbT//1P+T4KINTPPDqZdd6hwRYIuCiloaA7P7aDuPP/bfUR7DZssBSi9Rnm9IVLrnFm5uns7ve3sgS5aD3EBs
gBgjlq4Yel1EyB8inqly/6XgTKI/0Za0n07uxlcooI/QhRU/nv047u4I7akl1K/fbuzEccXd3Lxligo4aTTN3CJJ2GHoIhGYVVH86FGV73KfXPxzZcL4
+uy9N//sSE4yvj235e+k64H/n/w9JDiOx+nGvHfA1sU2571B9fjf/6zyqMBlAIIGpEv7lzzSDIS35z+m/+sg9EP9gv7r8PpoKDrso+IXSEXA/98sNjL5
/LFv+mvKsu3lq/R0i0oKrle7dyPz/zxbjXwPwX28pcssa7Diouyw8YMgdwY//VYPxUE2LmWJdnGG7E/0s2lku47Kad2tXTjSj6ophN3qN+GX/GVGWVNN
okvYpWIIDPK7sIwrHuULC9mw/v//WfhNs9DT6yzKp48pkGnGwGX5Tqah5dz1ueNn+YackkJT0m/BT6LoVX/nWmn41f8uxY7K0mYX17uW5NR05fU0fCyt
KTeFOOO7C1pzep1OtsqrlKTBuTQ1WuA5Dmvx0wH75JRjcewuRV9qf+eUhW6720tt1PDvy4/YRWV6rrh8jIQJMRAKL4Fe9b6jP8MrkPxFXX31UbOwgCff
TzBFxG87bLKo7p3M3DdomnBn2qpdA9YWEmbNZq9G8N3SrrYUmDJS7DYIaCXm0PGufQ/i19v8P5vehZL8NmP3fv5c85UEZhQrBT9BlHr//s6QtNn/P+mL
L9HBmFf4KP1UVAf/K7920e4Tx++KS69eQvf6f+WBtteQP3/q5BiD+8iuS98bUdgf6LDkOUN/8yQZVRTGYlNoTgMnDwnIXDbpzlbS/+6zz4jtt6s3KHlv
yyyG8VDppA+wua16fu4f786Dsr37ODflpKJd887f/Jzmlh9fK9eWknVDlQY/pqDq/aIHb71Wov/4U61aoBxnh4hNiNewOx8uf2V8adeNQn/5kLt6fhxP
OWnp4ffxpJTx1OW/3QmR/Rc6IvjpmAHNJAP5/t89/e/Dh3CHY5aH9nZVuzj9/6PdWJW8ClAersT5eQ6sEl/49jfDzjcM4s+KqjEczJKws3PBRUE0EpW/
/BReM6B9moFAIua2Oev+ONwaTh6bXD0MC8KKcqtXFYLY/vxV+pyPPQHvFRT3eg2Y5co7HaoH1DGUOFC14ZNTtFDmqlP/e/aNZ23jIXPYcOBRvDJYroRO
/JhA4YnNz4sGeQ27YHtcLQT2FGGCJcln5b1IY68We0KdzJ7nAkU3vkAOB1r7B7faL3OR6dArnQkgFVEGpjaTJ2LSYcQUEygiIbTv7uTcezedFjLTMd7t
pTxdQa9b2pKSDm6NDO3SHE4aw9Ao0l3D5Cfuddk9xC65r16QBDxGkADHFbB1mrATI3Waj0+yB9HcvOyVvxYoxHRtZo0ldFmFdA1S6Yo6IBK9LzklwaTn
lfdKTt4xHqRmb7HKnBHbrvjdCelldg30DxmHoqIkkGI/6fsPh+8d+YHkh2rs5HpN3IDmTgfjvIEsIIo1XZXZxx8buD4eOWYTPLY1rUN8wrb5drJ5MqKR
RQPl/bpcJ0Z+5knHbewwGRTsVddOWX2ciEOxIHskENwgofnblX1XhJxJ+75ODy5+rSCknEdroBXKPMugJCBEuue/jaQSJUYIiTuoBWGBEQ3wGIgCH+XF
4OI7/hqIgC9IDrSA+6Czq97IzARKjvxVcMj4+32f6X3HoNp4DxutYk1SnvVMj1NzzImvx0V/muFRAgBROcwGHu1IbFOnAcsvvo4HM6dOLfBsiYVHQQPa
OQVSWXzCpMFKHgwiQ98NW7Jw/9K9CoUyB4eS615ZPM+2BU6rBaaED6M/wmZIRkV/bHzlBoJBCyBBM4iXeBwKIjoVU0dhLqupoYCkVChFDOU5zFS3mqWB
CaqK72o4MQTEIi9ND70tORYBGiPB11VXoI7VD//n60UCoj+DWroLCYJgOun91omVF9aofTy+7zTWlaFHAIOavnDP2axIGXzTn/Ev6wOY9oUKo8fd3XBK
C56pwsxwBNLlQnvVQ9EZi7alA1FzIa14mzhfRyL9bZaHnZ4etXyJJy0OGrczAqSdIeH+kYe3dk7sKFfFvg/t3zXf96URDplRNPRg0s4zJfw/56NGh8oa
Zium5rU/6YaS02DVKCiVCKhn1IqqDwgM/HNTJWnEb0f/DV710d0vTvCWFWV3df9Nw2ZYqzeb/731vi5qcNtNQ9PIZPwvZ3Sl6Nlk5+vk/5pPHfjKjpRD
rrWI/0ZULeSVA51DnYU5PRXM8srFNZBW7CzHYpapByEqjrRJpaplYjr3DuDLNEy7MXXU8qh765vWbzRmtKrHVNaokD2amssHWwLTI91WG2h8FHG3cf56
9qEHPcbU82EfuxxfNi6/K9fJvB2dBIlwiCUYGnCaQ9GAGxnZD3NJJuiCLeZk04SJSB2QnbNehYDSe9um8qHo/p/Gt2V2br3MgOL/vMeQ4SIkwTBIbN3L
IROKwfjJr88j5d107dPM5a9ern29plLCpWELiJEFvyfJp7siepmHi+7Ep4IaMY2UbG3blO1h2+dTV13uVxgDmYbJUBIDCgKo5kSVGD2sJwpeDu/K0vmU
XiQxsKM7kY0qNhPHz9PTObubs2KPDGhjxM6X+S7wqOUXMlD+mZ75F0PJ/QD7+oUgSQ4G2LOR6sRgkP7D73RSNoCz9f/uZ5HPnjB9XjvvrkeH48+RDnnB
VtsRYatXUuzDIFEfr31NaKgfXk0HX3G5DwvTQ8aOXQpP4VDTTM8cX1o4pt4cAuNIV4gpGhdvdcloZ4q6Lr1xDnyzr25e+8nO+dTVRD+hDZPAEk7e7M4P
BTZM7WloBiFumDhdbTOVfpv0459eOkpkDdhNsqJOAJ72aNsMnKqGHDZvxYboX1rlfh6Y9eG5ZQmu9E9uVE7mZnTOiU2R1egJ8Kh7n0fYiyTHkitRbgVo
fATotomA0FJ7cBCI2RQ+saqL/HjIFHyYAvQKBrfc4QdORz1hhutFb3WiBSThz43uzDDIalKUJtMW8BDjVbyojQqi4ULydCFReSopTlFem0xvu1dj8Fsd
EALkKkN8TEkSRLoCzMUEkMUe7q9woCkcSCVvXA+n2/NrlP4jmOwn68gAgYaDRVmzQwyPrHUKk+VBTx6M3DylRqEHJAx4ALRfnhePvb3JMQM9t/mdBsQF
2UzFSy5aq8VkB5EKC6czB42hLoezp/Shiu0ezHyOnqh3VemNehmXmfOR53vua5nrfq3IIBl92ktsJqPlNtArgDDZaGspz5SX+Cp2EQoy1FJjPgfAboAg
+koifb937JfZvw493bo3TRV8qIA3LjjH65BWy78PA2C/lT8vucV87sia6L/7IU//wpj+9XJIUgWVXIUhSx5wBW12RiI1DkeOW8/whaPY9byeNrvetZfZ
tI0NVlz+lUP2UrI/gsYKUsKzEzv98j7kYv/l3l4cf306+CS630lw1qZoSnZTizfl7mYUdh2WVMiEqZgoDJRl/XPzdJfoBXj62/jaMwUQcMKQqpcwyzko
UjkPW2h//j+epnN+LCk3zJqFEErCoF9YcKLEY+SzsbYOkkS6fJ+9jzkeurqV5KAI+8uPtN10+SPpiaNsjUhn/ioBQdV85sitn4+cn+/zufs+CLSNli3m
v7ZIoEKe/1+QPu5TPdnQCquEDEf11YzkbM8lKKFgCoNPbAZgqkU9d2iE/gvzBqBtqerN0cmQsUvz6+0uOqQAAZEeSzEQEcpXuGPt+qDBqEEtbWqYKk2W
G6ZXE3E7Z4qLCRjbd2cZtQieY3lwEjAJ600SkpaYMido/n8R9cvQ+1uBvoUHA4lTpnzfRkmmCdU6ZsMpvWa0p5t4NtBsuriTGWWtRcysGHH8GfPzf5sn
nwWeKs5kxn6MnuMNj520dXQnhk13mTeT1k310mgdtZajNA3qeTHeuuZOigPYsAxJHQqt68yYgQVFMMmhy8xx+a2Xuez+Pb/g9pE40ycJ3QoEiTTYfzYd
APdrT1R6rqRqKNFkneZBB29GblFsOMaP7/SBFD7LSxeZG51SQwuR4au85z7CLWduVB6LVumQyh27nRvoVT1BT21U09GkSCx9SXlAclKGxAa6wt4WHgL6
CfsiArFZGfJPWzDK1ZRnNla/rXIiCneDgpy7NRnlB0Wqro5b575zwy0+jWrWPtZZT45OO4EO12AZBmu4rwfi0dTphZG1ssnqmXzigmy6yEuLVyKwZrbO
ZMnobyUGeCzUIVHCMYEJb87WawYCCUvg9uqhY0jy7oqJSQ5JJtLmr7K7192ETOaCzubqsK/ZWhYBFUunXMXyhDMjMzgLmbffiwyGkqP58b3FIy+3IPkL
cSj/guQkMx1a7dVhhgLD93xM0b9Z1SZQDPj4zLFE/Tw2Y/ggqGkiedbnf3sKS7LTMViTB4ICuzV1ufCDAl0l3WYPBbZr7aA8+J0skc3JSNFG/ps1IGEU
nYmV7Mc8iFvhbSCIwoiGFN1CFdnd6eh3RW9/H8uQ3rfA49x8dlZy67ZWdes5vJW+8hynIdWjMrA1MmpGkg8gVVStlmab5Ts+UnVVKWvyM+MkunM+Ktpm
Aq5fhO2TwJaff+oeZnqcc62XWqfVMIZJyTqhmk1Z57c79BAk7aUDvSYbIeAqOfP65TNaCS6OLpzwNJLiWb7upFCHMCbtoZHk3zZ4jH9tO3WJ5AnwaTDP
PcI4HcdicwfGmNWr1rzqbG4RQyCisA1ckH9WGwvs7FhCKDlKbix95vDim4o3bcKKcoWU28B7fd832/Bxb53H0xgeoDc9CF5uPVojO5RlZJO244cpgvIT
nPrHdSU5UHYvXrfD51iLYjqsorKi+qWvqoyU+ZRQqQ1CIMyLdfpz6kyPNIYR2RbSN3nkUBuxofoqMj9ij56nndErlShLREItaXEibQjJdZd+4+TdfPFN
VMy/nzT3SF+hwFuT737TCJO+CrzwOVKRrBMmpUEcFEpW1dO4YGnPGgP63RvR1omGNphoJSSza3WOj5MkPya95H/ih5ekdZI8oa7ruzQ8Fn4+Xq/lcKNd
J9tQyF4ffKqAm68e13W00fAXQfCGhZVZWy4DlWQnS9POFzUQ1DVOtV31pJmDZu9VIzUQYWI6EVMiYAjjxZNZXZPU964v9TCZNiczApHHEJfGqPuOSt4k
hEnyQ9Xcx+wdIQybFtE+pQ3VCb6uW1/qNGR2rc6SDIrPb8/wsbz8OM4XJsz9Gcqg2ZoXzYZuoxCpK/bIeupVAMuytcF6rHLVyHVkUHKDHSqZwLxUIm6Z
ZIQZi5R35F+ODVxVTZBTR6Ip7cFHH9pWYaJQqQUsygD+mJ/DyBkvhwzq6QbFApAcqVe5QrZw4L+6kQA89STAII6qMpD+RmlhBtE7MR+jYRY4/exxItwd
hCdq/m5wbydAH9SBdiXBMP9GH+hHohJQ7+0ozPmdOmuAn5lTgtmLzk0Gc+nqpwEAdvkdTs2EK5XOc3RTmqqhxpGTkJCP32cZ107UTIKYIXTpwbQ1h1mq
6wGJrJ5PJm5UI2a0MJYI/OcSleEUUO4IXGa5+u8jxfX1dHu3d+Rv36OadVz0P/cf9Fj4YV//hoiLBqpKEToQ3NP7L2xVtJ8eC9v9ZlP5Dwyo1O/Oz0HP
q/q1UFnffPJt1D/laylnkA5qZPhBehcShJgqKjSwq6Is7G1AqBCD/CYW9D61H8kIIX4f4ujiF3wLsqYsrtI6w8kKoCSQRJYbMA4XUEGaR2Uo4H8v6bP9
2+4JqextQyAS63D6BWzD3fx37NnkenFmzwszOyKqlRw5UppqvDxCsQASBBCpWueM3rl4GYc/F1OYRAiF9+mJjOg7gub9cZ7TDoI4KlgP/wca3Jsoa1mE
EEgEEytQjAQ8GJgHcQYFRQHW4gOuCIFXwZo9ZV2KGZFuqqadT/GugSaF8LGsBoFkXuLsATuBY8MBh7xidlHWg8uFItVBuoUAgIVckW/ypny/r6qlKVTP
cvzfNGBIKqB05UcEaGclIrJlFmE4IziIDcMkj5een7UpkPma95oWMkYLCs61sXFGxQpAygBcQwJ3FNn2uLI9YpIg4sGF6kDS8IXEgyhCMExgm2BMAd8j
wRmpMOQMiO16VVXWWDMFDVQJTAUOBpnnUgDXgu+3cuE1trlwKabanFZUyWdEApMqiJNTpu6PJ4Lu4InuaIkxVliriodaDzJPDPf/sYHfet4UCF8lo/H2
vHje/5+d/E+Jw/I12LinLkxJkXGWsrbaUrWlGLK/cJ1Fs2b6+sM4DZAYsqiEXDsL6FPlj3k/U1g1ZsTm7q19z9yAGHIVBgqwJrNnBIqqn+f8PiO7wVSM
+e+vNXLYEaa9cwGGmrTrgTdh3QKb8xJ78pDFFAAz7OgbU3Ou2reWmoaep11EJEiU4gFCATIIRtdrsEiQBcTVDDUk8QLtJ7NqwGagGM2k36SmQNAbGYKQ
OovWchIVZA5AyFwSHlF0kDaIFHARycv8tcQ7UM9jjw9u5OOmiFSDSIoxeIIAQikEmsJblyO8sHDiK7kyi9HN9ZjJBMoJtcFHUJjuVxd0C+gfZj5Dzfsy
GBm6urzGlauGZBQZpHfU/Ui/wC69kNr28YmKMltSgUISMKg55n5Yxc4RIFn5+7yc3QOtCDLeSollSQS5Od635roVm8RJ49iOS/4UwTDCXTX3Upv7e1CS
Hs2GRe6OBEKthNZc3YHvfDh7MytNYuo2y1FB2yA6ixUqQ1SAtWKinffDu24Bn354zpILJISFH4fHiTFzTC0sOirieXPuoMzsa62IJYwPsEgc+2pJJfjR
H/lT2LgI1tgbDrqxJI8lDjCq8l73CkdTszO7nRkUjtluHGaIhKZ4g38tFSBhoZO8777c+CbSAGLGJAVYqLFAnIhtxx0MHFBb12w6JdU/8czaTRFJQGEh
trzuuVTmNMtju8uQsZFUEQEUaB3bnr1hxFy0xiiy+t5PdDOa6DTA/bbh12lZ1dZqeH5dGssWMVQUFIirJVBUxUlLEQQURNFRNKUtNKkkjTBTUlDQior+
RyjkPVtlEqQFYMpbbdJYJeqCozhQXZGtKaiU0kIiCfQD+l8Pobq5OlKeiG2zGTHHwx4XfKu1a5XeGIumDpFLWXHTrU8N+50BhlKj20t1B6enNsob1ARB
QRm2NsRBQQWIXtWCEGjyUK4yA89RDnErBsjTXlAuUBypYNDIAxeuUB2yhbETnR6jlx5Ae1oQe3Ryz149mOe4tnpx3FSmednN8gJ9xVx4iag1fiAKaprk
O3T5wEigFK25d3ThwWlVNaPqUVlR1KseM12BDghu7i1Tv2sA7COkh3KzzeZn1870G3N0OAE/UxShKOQQ3JwNQJSIRKhz446AgcBJEgIEZE0EmfTOzrTT
qTUKTQ+qbtzLCm2X93tfZ8dCz644SWH16vPCh88TMDOEOG3CzR4UkSIEupEMnbr0UPaMVVz/WepRGwMpCmskDZET9rgOz9PjA8HEBnqwq+B2jw16Dmgz
mtrJrKEF0EKyrsKuQX4MqtyBEWRIkkkHZ+tSK2Jy707EkSzmf8xAufv0LAFjpQN4RthfJs+Nx+D5/q28D823lJwaziRXXKZQNNbSDIG4e8p3vntPa3Pg
83B3DEFnlk8j+eM0EtROcXHOdqWoGo6AI4IQBiiAChjEQUUYsQXxvQYqRdCT7+cMEiiBvNO8m/jODcxsETMGtE1F6W0QEHs7AUpv8qyhkGjEgE2eHxQx
knhodQR+/NdSgL4jcgHkVDpNiVNVdfH7r+k/G/6Q4RJ1bZ8J8YvVt6WHIL69nZoAYYBlBJLhK6aJvlADEhnCgrhxr6cA7lEBWKpPs18xzXXXahuQ5iA2
OE67uam7E27DMgfI+prBIGizEMx7Vt1UbGSAN5nfriwJGLcPDDYHAnhS91PezgGMWCIiMN3nf55sc5LiX27mBtUWDugUlps7ztJqDPHVof1/Yw3vxgfF
8AxylbQuY0lE4InM3z4IivQuoZSGvdUwDpJShECpSkQ8ziph2F2gkxBEYwO6cdn/rz19PTjT84d3q+YB4ADeAmgCYL1lSziYLnMicvUsstaoZa8WuzqL
/PEzly0t4vE+zKFHb23IuiQOMh0VBRUFQ12VeruASYtXupogKcdoJd0eXOn08t+BlE95N3yHkXU7R1lkFF3Snqlws8cH+l3raH/G/y/ut8XtivV0GWJH
6RgKGoGGFYTVlprYZjIqTUA823zE2393StpZzOHPUOdi0M4tipkNoLBEsYQFC7G/Vyqp29q3D52DhXcO5ESmD+HRjvUcxz2X+HuU94t5/s3oxmkUhQpb
GserOOJNMMS4pmQUUKwpS0Q2wxk2/ObcP7bZjZlrM9yA7L7NJh9ditBBdqhgQikOp4/qVyY0NrKrmOuV5ArNSTf6fRyQACQJOgkATALWEMwJKP8um58N
gskIcJDT5YowCDCuXdcKvQaz+VT8tGBveOW8MxyyvWg1sNoSaT1fqz9n1aezPawzRSWlK9XGJTwQbqdmlTLOjSY6SjPM97/7UzdL5tEQRRZFfdvT/Itk
YPzZYebQT1ZC/Lt86xr5c51u1+OuROXwhh8OplT8Gp5aMURm28RL0mYZ3o0ovZSjUvLT3zWb1nnXUY9BgrkTJGGFtb4s72DrbgmUszZs1vH7a9f2tT3f
jjKffJZ8r8yX1D6hpXvh1sPxZdM1rOPIti+fH+69p3yYTovuLhle7T1hPN1iakqbU5826MFQaqmZd42fyT9jNIDAFhzdM7aCOMglv52x07/BCzRyXx91
1p2sSzJvLlKwRiTWZ0ym3WeGwYdc66d7rG4YcSdJxhOI+9l6ffJUBiYmMnbjUWHbvsGu7JTMOkppNlYbJdJJS5CUmXZzxXmrNgvV0k6DUd5FJDTO88eN
aXRa9Qyw+qvJ5+6x3y3skiqvWNckI6ouRM7wzGLb4cCbSLDSlLkyVzJgeOrOtdZJUEZOqUUOms3QqiwUUmhC5mYigM5YYzYoprhmRiMy00nWscObMuXu
6FFXqgaZw0WGct5wu8+XIpffXaTeHa9fEP+JOcSGfw4348PcGMAbyRIxYKKoiqL5uWFIi7CzEuxiHPk8FjIRAdx85ePpM0cyhWddZqdNqmR85bOAlIO4
v6yPeAqeE2B1Ef2QBEEACnDznTNJDjDy1kUFiiljUrKICw1FT4tMHbJtUWYrjU89UMVNMFkok7E6aw66ut1VxDEUD5ddtBfIm1Zj0MO0futYqrNIYw8Y
U2+UxrVcYr4pgh27Bh4E1HXiwzqwzJctRVeNQwe3+Rspt6q0WXxanR7U1as2HbYvTU6tMfZNM0zjMHY1NKii1kFO1ENZRF6KeU0z2emRemVJ4anY9NTF
ERURoo1kKIUZPKdsmCR6q7doYyfHfM/YDbQWLYJ7aZR3wikBJgwXBaakwFYRNjnQt8tVFdJh4wXhYrN87IFm6kUzzXKeMsqVzl4MI7jZtSgL0YxZbCoI
78SUw+FOFqGN7C7bF9RDVLvgUVqsZylePW+cWFEdUbS70HGbjGk9zlaWlFGQypgRMEZY/Chu8VSRRWlOjWv9e1oByM5zi14im+mdMs68BnbPIZVtV2J2
yXOkgKvO5xec365XgaaCRrq7QN4C1ttJaxqsjFdJg2zrfWclW2kbGI9yY1GcsZ0cokCAHeFkkqcmptMzUVqkp7Cuvs2ya2C1nocoiLghgat20Fi1+mcn
1xrPLG7oiuH89SKPqOO5ZPabHNnjh1u+pHXhI+tWC+OJjuT0uJU9aEfOnl5vL10IovvEOa8d0JoIViA+xHN8+96s6UddoCcB2sF2neq5zC12FK64rm5y
y5Wz9i1Gda5sM5Q4L0hWwSVnM06dkAw8INO56msvbvaFUQmLSIrfuu3dHXoTc+eLL4KZFXz6fVDnR00DoEENYqC0WNIiU3k4yCX86qcYpidBVRYF4eFA
wHri8aSGKA1o4rA9sOz2q87uVF54pUhb1ni8qEVT82hPxynx2hqeu1JPSUdrd78Syyc9vP/TjusGJGekHA/vXi0JJjaZY9xWubuGeF5lbK9tvjVGCyG5
UbVkikavZY0rTOYqtL5Sii4reYJFh5Fdc2yhpg9BdZbFEU0JIkhwDx0p26lqLzNqQNY57arrUkd5WuKojRnCCjvEFQmZZ0b6QvhCNG1y1sXPUl8XdalU
6jRFDocTycQ5WcAUhXRQEwNmg0K44LGhSTv8qJGzmD65NC9AaMi0XYpJzbNcdJa64jQROyuwS28ZFlnSR0rFXE6QwJSy9U8/d6xRvVK17r4ba0mNa2q3
C9xDtC8lUQ0MQSylVQbXVyCxYcw9xCyvpe+Lt5ZsIe9x0o9xcLmpE1RxQsARyBQucmkRy3nMOETBAAmKXNJoNTnOXVmIzUiShMMo8eDVll+mn9Ix0xJe
Hzzg3Gd8my+QkJdF4MtK0Nt5eoGS7NN50KO2YhTxK+9Xnka+b9jRjXm2XS4mSD8KMNEnykOZYt/Z4ewiLWxqR1N1mylZmsBBzaJa5TBMUkNK1E4y14xV
pz9EztDLW0qnwy5596GhoS+5R0ddBSQ54kP9S70DXrTZHXjNC/YgepGnSJyUBJjWLbxyvciAa6cMsZVCg0BULRUJJ4MviQswTmZuoIPxVNRL4u7jM7IN
O1WyXiuOm289BQrIwCQ4Pq48a2lvCzkQKaqjO0aw4cp7Q2U8reU0FxkfDGL2tLU9ukm/hhRRV5a34vlbZkB60mjJhiqVzEGtdJk276xOy5G+5rgDFzp5
Z06QD5cCUsCW+Bf7Vf5FUYwDXLJsPSjxDfVIjb6ZMP3yhuwgdHUEih6FhG++f55N6wFqG9n3N+jTT+IcTz4dWc7ZLJPg7Z4//AOzycb8r4x678KP8ewh
SBMd8+U5N1k7JFeQb6Z9lFpALLVnIqPxX6YnGyjatZfN35tPSgYe58rTYJXaJuCD+rN3eoKeAKmMG7ELn7X7QTUwOjuZ3hquuh1XdaTBFPDOr4IW1cOw
DjmZZqm57ZTMb85Rfsm359bv9MPM8BICuvNUHqInbnW1S5HiDB6fBYvSptsq9ZLM4VZWXP+1gK5EVzI8x1qLzmqSsZNUr7eyP8aLIWWfsZ/WYSXgy36s
MGt+fMs5fquf0k7+kx+p39eGLnQOJFhHZYpbkTd8sWCzABQ+ShNLQW/Hyv6j4zRgntbBDzUK69SyN441enG/Y2QsdjNh6SkyDvibcrvIbnvZ8/ApoyLt
ZKbrQeW35euDanN12T+VlhwMpJ2m7TXKTtHa/rKfDNUSsgfgyBujgdOHBn4T8VVwuejO1g+kJR155+uMatOSUls2c2YcIoebPBLVnhldzPxx63UF1Xt3
XrFE2A0Sgv/XRpkrwZi1d27t9W4Z7pYR65C4zwKG8LAuex1G5UoSEEyiDcnL4ZZylNXTzoO/uPBdxQniuQuuPVtrTPddRoFkoaERi5BBRr9cSKr9Nhkb
MFx/EZ/OtSLUVySZ3Q2XP990dHHqAkKB+ibbmyadv5XxibrVOn+n+7vfWzy8zzoXkQ110KRFBW4qIDYY3h6BTaCGe04zfO06yrGZYmSQeqI1KS8lumHF
mCVKqZcyslDCPS1EkRwFIur/TY8xoFCR1Y9Su6hELJBiEqMOXeTKdLZxBAjvVBg3vJ7wPNgqAkyXoZkX1bkg334mHSpJAwThnaEgxQIz62H8FeEjMEKR
Oqh/8V4SSsPZdahx00oGAggQZEFwo2I/sfgsE3wtzPhCY2goRv5/SZA5MaOBKWfgtgzFRPFzN5XzYW5U1bq13czdp+35s7TN+FVtRQd10TQT7HJ6pD+X
XHwx6sPh1oyx4XN2C9BQXL76vdKKqhmLrq5iYR0q7zbUEh1R5xFYaHKcTA+27Du8TH6XhoH3WDIN7H0OzgDcAf2EXT3S8OO7UDPm2WSKAGDqHjw8PNK6
JMdVilHNZ0QSTT+Zmf2lf3Litn2Md8i9MRVJrbJCYxjkjKwEFW59EiioH7EAECM/7G52g7Kg/za4lto0sqRE3SuIZTx5jok853n3fkKzwO9E4ARR+/Cj
Otx/SwKVPqbInWTellqMGNdcO8rTT+fux4pAYOoAgLlnjiQJNWHdi76qLsGJ/QHNmB1gw1tHyWZC55uZ+NL6Gu9B5rT3njvtqmeLruTwQQSgfqA/VCD5
cDQjswMJQsG06Dfuo2LZVs6AZGMq8NvZuf12bPOu9yugJBBKIMZrvxqs3b4U+PufY8fnWk67dvOo4Um9M2+ayjuXtng9KJfuWDkoftXDnMoL6yO/ovqP
LzaDD9Cw/aYT5z+NhFJqOPza0EF9MPu2Ve+jyWnLseMitG2ZyNsWbw0k9xXBm/KT/4q+C+C8l3ePsqlNAL8/zMFPjevZRdgRWdEpi9lMfoB6V7AG1yTD
j7DUZb5SdtF63nrWlZ5SqsOmyLCZfss07si0M38hJjVldN8flU48KzkSk8caSu3d4efBViXWezq8jb2nb6TLUUltMMUt1/QQzoZ5QfwWhvQR3lyBJiI9
1UUcf3l7QzTzIX9ZDBXYVXkZtRkKN2dNQ3b+nJ+WLiaKLd+GZz11dwq27OjCZECZW0ToO8gc8/llWofBbupS+dDKGAziY4/H7vXBDq380UqrBB6K37Mz
OspnOWohyWLYqiqU0JP5oCS7YBYcMIsqpcqA/XrseYd6J2+cIPeTzx2jjoPXz3SEYaCohKRMtqsC6IlBff2CJHq/P+I9UedscLYYUsFJEBAMr/5FLHnY
faWr3iqmyDCPY4ezjwZ5Be/fnE02dNuUKUAoKtJ0UmQm9o4011qIoTzlA2b4wu0z+JUb5qt70GuGAYbmTLVaRs1KcZypaaRCTmqByJKF0LVLPrMb3cYN
ferk2Kixktvb72DiCb/6mzDWRPQiMYFZwtFZWyn4had9dq4+fXKCC66cQ/cxyMEsgDm1D/nwg4iThjzOkEFi80YbdemnKXTmV1vnv3kxQH77dWxJ1IaO
MP12xGqRFJ/ucZoLacJq4bRl/kESPvCsV/at6Kqq4TDtfx8n1e0Kz+xsZtEZ5c14BwvGHdu+eXpVNjYNoSVxZO9smICfuAkZKhy4cb2s5ZPPpm0Hpb5B
UcitpGdcjAEej00WjSZkT0Pz0m2RTT3KAqUssyGxd/m/XNZ8FaMR1lcH5+xsUUAcuMVvIU1FB5lkYKGZF3PLscM7sGSYKUkxu6XPzMo4z13jewygOo5P
H1gtPE7eutR5mvdXppVvCvtfbTTFFw1cednOSzvdW22xnIVZzvbX+OS21W72FKF5D33+MsWlvm+uuUuNOnJRbsUPOAzLyDJIbBQA5SDMKR2K22nhT+Mq
tOfjpqHSRDjZU/Ptw4cbWmSiSlLqTKBjr9AIn4WWenFlPctLiVN8SFaEmiAvxn3uS60dFaFuPJ/P2/25xFQafG9y61xVqQFYZmpdwbCSlenjEajk7ODU
zatdxEgB7lmAeOkN4zUNJRUip2IGxGzLDxkzoWVRhQ9Fisu0lQxT39zM12uE+zs80AedkXbyYq1YGmCyCZq3xYam/4Q+W8ttp7mcNz+W6fMj2/VIMIA4
Rz3LIjUJALrbGYLyR+w6zQ+bXBbwDZQoBA/iecINR3WhwZn0ZzeFYqR5z9KKXTxP58PR37+TP5HDLTxlOH1SxnyZnjsYWMCvTq/WE4zc9IQ0mGQd9Ao8
l1yAXx86u7eHSja0sk+vuWeN2mONFtPDZcznmLaUlg1DmVA5EEGdQGa7h0cGIDjB1a5f/5gvA6zs8O/bxziXnYaPZLIGlygRjCCua/GZhAPjhmIKIEie
KPQhy7BdpHVc6FB2cc66X8MUlUMeFGnKWbm+Ay7BmE1GKKO3hVp+spJu+r6Z5lsTVE4mb8RAchdlH8wRb8itxIGetuYy1hJEfE28ndxIYr0yF0I7FmgT
VcQ7KrFAzct53kci4i81o8iPMVl6nYdM8Be1OVsB4Kj3JfUwmmNLjAnJbT5hQzfy3JmwLQD2WkC/Hft2PGgmesebfKitJD3V8QPBI7645Coo9jXAStWA
2s+1qKGUb9Hx7L520vOsKO6lZypwxHlKqBy512DMBjEI10PuMgOWbMs2kzgEtrXSTO+Qon6+mvqQcA6ICKAA/pFAkvdLlahEgvBOQzRVIQCr64/M25LL
NQturETqGHw6NmkqzT5PuemUBhF/X4b4Px34E83ZiQfg8DIwZAJ78BpxTQuJSePApAYyl7NIIAPs8fEAklDNEQc6Kh5Kimh5a7MKka5y5ayvfh64txJg
ZsLHT5lRhgmmqzjkUtL2/1Onu4etpY9FxhbyvyUnJVAgr7lXlwzRJElL5PBjaftl/U8AJ4eOLBSWtYviIObHoeKzzNxhP6pdXTv17+EOCLx2uU18gdTi
zvrifY9qfVJ2MCSEr2HZzVW6awbbE7uxCy1rdrc1CiQSZFyziAc3AsCBYjbZ2LlVTxTxRHwW+75lUVBTHVugEgGOP6ngI/W42Y/aqJCFXas1DFRxt1Di
m0/GsCEFKB0qIBRvRGT22niYRzFHylxoS3DPyqRUExKsfb7AfWJi1EQTyAQfb6uA7U4ags/JtbC3atP3z0cgHPP05cZJIEVOnAB1HbbkP1bVGRufCUtL
7eXEV42q6zXdcxlpz+adKUZaP5kQ+iSqFEQiK9eNYEitxhis4iF3o8vOQTc8szFi12dXDC4Jw/Z3PockM4ZNFduINJ9L4+KjmeMxtkfKiuRejBZB56FZ
7+/bDbVb6DYAvkzP0b2OMxV9X47DUFIcjVwSgZIaB0iO6TSMzJZEMEnmqdcGSLkFiJK3TcsVPoDQ7QnJhopZ9YSfSGfjKfCWP3UuOwhLls1kUTdV0V0j
RNLjIGc2SdASkECmYK/2MqeEeHrpByQ4VT34jP7jSPhGCm2e1h3eRlxLJmrX27A7jgHqwRvBUjh395BBMpx3T9TCgGSOObg/UIdTIo3eMK9blX7LntGc
14h3Z+PmyeWMjk8AdXQ1sNT5lXLKLKgglId1O140Otaj/ELqMb3yEDBIV1+zqffbHPZ3tCIR4acQ2YF+cY8ebO2dD7ZUU+Eo40/Xcc9W9kxgoqgpBTvh
A5VfIMyimjNXLkXu8XknJdDGrNLIvh7/T51v1FfLx6WerU2dftLzvKpod20dIYAwoi7g8lSL5zk6BrBLvAi1BbpkKjau2LZJkQo/LpLQy21nAgVKW3bV
g4DYgvApRVRZWIIGpT07oFjc4xtYnnp2IJomdCBVMrKAq/cF2nqKJf6UPe/J74GHSnDAD6HmOMvS1xs9spmTLUcFsUZNuWFTEpsIpWOtC10XS0IBq6Ao
RoZTDnoVK+88gWcq6hsGswrrwy7WFxw5V0rsNXnisO3a6kd1KsBeH051nMi+hKc9ZundGrLOCGYfG64FV2Xzyyk358tdm8qOKZyUlCR7hEd7PkTpkO0O
cMyF3zmvjz7TcP5QbvpMxISkQMxU7t2QmpDbIUFQUEQRSIiCigVrIwaDXEmT42+ve+deTIULbFFLYmfGcpQYkHHc+N35aUEqozAk6OiCkB8DTPrzObqZ
caDQb9e257MVPUOU8RB2qBWp6xHEpLtfy6SHuOo68mHGWvUc6Dm2x0f5NFH47YH7MsCHZYf307jemw5eCB89V6qqEsRl+7lvI4WGkLU+p5DP3t4b8N+t
JFVbeWTym36Kert2m58GWz1w4Pz8ZSkAiwiDtb3YNtcR8Wm3wV1bh9uUwfmUf5pfHd70BUZJ9GWDj12RhGtHRz7lnXTuGNVd3uU/eQncyiZA/qxUwKqN
6emJM3lJBP01f69u/vyNKM3rWL5hAuwoEhR0+yFJeRag9NLNMaY56X8dA0I2dRAfl5uH5LBF1taVZTuc6XM5fK1VveU5oua4KUhmHYuGC1NBIlX+2q/k
U2AMivrZkwt4qKQ7aR5qQwSQAitQa6id3bnv5Il83t65R/luvlgoi/4AB/OJDw9aj9L+r+krooj2qB8/VhR9zxWv7w9Z/Rzmp1+2Z7fk9nr/nb32glbb
7fwXoT7T4I7+qyWua5phS+SyPmtImIP6GaqqI8L8aRKTM7DkafyWUlxgem/Daen6Nv5bcs+jf36ueHv/FuefCw/c15ec+uPAjy1HsyWSxPSzLLt/XEDr
wXN9LyaO51Y/G2H7YVOyzauM148Nhksp6ga/qdRy9ck/fFOS4/ZK+eWfCG1XNlGPXjTJfwlgu4U/0rknUEkGUnJkmzsGIkJLq0/CS02EMOebV0NvVP5D
JiUJ3UAGcx22DoRWJETw3UgM/x0Lnit6RGFAmChIlVw37CBBOU78L4kbqsL84AQDAIP0Zc8hWumbslDPydcKFBNYBwpYPk9pScSR4FfwdgTadpppnaTt
VTmVCGPq3rXMoMjolH7E7InAmFcscz7bAIubIf+WQ7pemmhJE4IiBIG+lT/xjV8c/5285974Y+K3cixqQJGi+jJAJeBRbHxwuKwszwIEmI0NcYmJwkiu
Mbyia27LlPeBAG5ynJwqjF8r1U2SFQPxVel+OodaYy5PltLY0OErWt3EsKpGJVkMngJo75hy4wQ1AygvOeovbNTSTYQ2h58i868tqx0EFCV/Grw8J2iP
Ghjs9wOUiUCB1revUhKh2hPSe/156fgoBhlCUAC0yXp9se9/6iBpoBbG2GlJUkQCZMGYlMlYyyiASOWLEMWakxbjIDm0J8lWDDBRpwBzYvyHgeESHF9Z
zmYO9aysxTiBtaTzjZNofbJ7W8MaNrSw65Bd87/oKmNfx1/NVdhoQuiVIqkFBEJvjLHWv5aqlb5mA1NPHuOzB7TfhqLMMU2qD7pGSDS1j+ada5JcT+1X
EiLpcq4W6AXcB7CciU/wfCfkqqi0pR7riUSLJ3u97jZFCW5DboykZNVMuVQmGCgamgqinSEF4VoVVgrBCozL+12p3ZeNKQCNWx+qGQZAjUYIWtuZF39d
6wvjf0TFdMgCjhCgJACqU6jKseqJmo80/KoSWONd2DOYlVcEDruQQVwLx87HuAA6OUAniiFDS8I6UEM3kxBYVOX4yH1duo51GRAvhVtR3FisZtzdLDaQ
ylfXGj7IFQSKhP23EVzqrUz4MyJT41Pf0We+mFwfVZQy1Hy0EdEZRrOckSKhVNf4uwgjHCfBl5suUozmz8FCo0k7eXJq6nhz4pE8XuxbE81p5GoJAlRY
thr1n1B6AmyjQoHUAOzAkEoWLLtw/LMBGtfbKzh6oN0fcZw22c8dFF9VQAi6VkYwJC9GA3mMHeWOrhZjDPiKDUzFDCMiTURVYkh2uooeEmNFGGiKVcaZ
4d8v45W1VYQQooyg+NR7JtAn8ajUWWyyqUb9tNHOPHgzgjlxySjZIJCqrdpIy+4++0hPw7KDjNs+M8cFHTG2bhM5oe67iITIM8hsBJd5S63iNmY6aATx
NfU5VXL5K76ik95EjAsPDRaK00AWUvRqDAEV0oECY883q4u8khgQqDETuigzmmtPOT6ulmvLwGbqgdKVbOe84wZMu828kgaNgwATEaMLS6aEAmBJEIiC
cGEr+ZYmdkJSG8/6WBRJsV8iLmcaAb4KgctOpm02g/oZpwO/xYac1+qVs97twgBRjNiOGEa7NLnxnMEuhs7SutDbNhcMQebYr0tOECAZFLfvVfJf0z9x
g21MgBaQRVQZ6HDBaurKRBYsSGZMNOsmsxTNOoE0SIidIFIMBYSyfc067HX6b/unfROvbvkwknmjsCS7oFkAQ3Zhe4CIAq2w0JJRAed4iRhkYW4eDu3O
ENIpcGF+en/ab78xGEDsxCMDs230jP0dAz53EyUXBZ6lvRCDPYW5EgsI4C6M9oddDRz9yZwDRilipSfRcymGAizBL0O8JUBYhTsKAUvVaqaK2ltZYlTT
IVOSHAmw7xVBdkCo4Njks0azjWlZcSLXWrCVHZG7CM8PxlQyTTiq9vcCSgIBAOFkgWZFd3CffHDgv1aZ3oyRQD7yB8/5sbJOLmVIIkf0ZDyA1iyarMd9
b+bpPUGjF7hYiFOajJGHnfEOk71I/S1fILmYrpV+bRw4lU/IMqN7PscVT8wUESbFOYaUAZkDZ8980C3cSbJkqIWCjG5UkMCG1aZUmAFp8+bj2ZLR28ho
1D6TDZLgkWj7/fAlmOYK2VxTphX0nxb5d9efjy3BwtL5qE7vLs6pLSQ3hv17+iLBHZ/zMONhP2nZBSnEKVNmkJBZ/7V7EjlXbwBnhVhx7NYX30VFMPKq
DeirS/X1q8t57c+lCvwypwEVoJa6aYR+jvwP3L9HX9ea4XKZMBDLFfw9zDG/hccTwWcMhR0WqX8r3lx++rSaxVUGVVGkiw+Zl24EDwIyoL9VkUmSNdui
s5U55kfmQYPlwPWICSPOIM6IXKVn9V8MaoJK3RwuO7a6ZqOH1GKKF1UrCe70eVUcKMZYdjK81cwQLGPm5MGD6toaPBYAjOzAPkRlVxRmonhZdzmwaot7
M/TGJyduVaXXRN72C/I3p/oq0pmvD2xvroKUgB3UKqaycMeSwxIBBAkouzD+Co51cI8nsUUhVGmuM6QkSQcp9XSc/WOgepO3JhvQWFXHBZg+CquMvKYj
HLdgW8i6N5hUk5dB6Xss377XPueO2f0x7tjD93C3+bplDGiCoxEt91S+XDT536lgoA+6v1T4yxU6hrRS0ofaTwKwCZJXNUW3kz/fjHGgEgRgkALdH+U/
8HyMI+pyNaQvqiia2B+X21g9NC+N8RtIVwE0iGGogoDR3H+Ro43ryahq53vUUD6HZsurGl5rv2ziQ9kUz0K2rWcl+T9166ZBpaq3wNxlle20QG/QCX2k
UiNjAwp0xEkSYZHoIdRsfrn+OXnW2ZkmPuUM4JUsT4HX9j68wFIKRy2tT3xLOKeQREFYq/VvWy6JAekVK4RrVU7Mfm/wOhx9vPz3Q4NvcrRQpAppi34F
MrOFQpEiSqpqMdwaDzMXf1V6mSiWLuUfzA/Me+RyN88KeDwXpKlOJFnRhkA2gjEa4sfqPFmhlQVF62VmuluwBUUwsxMggdq/qwuPsM5jh6k4IMOh8lXh
ncfaCmt7+FNviFjakl1ZeJyBEQQYd8jLL5eVxY0rz0EIJHghJQlBYEagsQCdK6AvpO+5ialKRkG9WtQ981q84ZE65LnRLnTOrvcCXhAxNViVJ+GRvWbK
D4quHYdcNdVPzHIj0C85Zqjh4Xm1rxTtA3xt2bopToDPBtK4gIRSWBg8TBOnKgpSgk5mxbumB2AMKynpS8wtyJXq2Aq19whz6AeKxTSsxpKjL248r8aG
teRs7Tf4ItQPIYUhx2mtSquO85Njums8DdOGq20zyYZLizy9Wb9LaO+5daXVejd1ax7FrcgXrZfB5Q/mfR/Ep1mo0XskzB+DKGGU4dy5W9ObgRAUquay
X7PuhM5rBZrnN1GRq32quzsfU4FGC6kLyVL8dmgbKWXLMriJfdj75OhGMlbYUVdb6yyGa8zFKNV/V2uUHkdx50kgmCCkwg5DgO5qZ2y4Fjatfb2uoK/b
zmHESlWot7IUSKuaKtVcbT8PFxR9J0fJRm39GtBWdSPYiBBtLLY3rpkbQ+KQ3O6oUqv1FfOwk2wVbBQSSA/rCgeJRyE0PdtbBR+JEqrpfiqN3qsulWAE
4CmCymVl7ieIylSBn4aQb51/gPdFs+nflZqi2e1rA/h+GmM2SOe1+vqUGEPmhics/ZjgndhCqUOFIPGo8R4muph+Q6YkeZbrvKryLETvfrvuWpthsodf
VL1MA3u6qmnaf1Uc300TQuyIoKDSBRc9pv0jMyMrrUZXWmk9W3V4dKmEseTqUybwP18TX7/YvpM158fPo/o3vL3Oe1JAszmjUTY0VjBiRQ5M5Fkwbpo+
tgdGnQ4G6a4SPOsKI/9Xp79crHxYfIGDxZwu5VzqqlpkNyLEFlFPn+3d/xOJrzUfQ1uS9ns2bVLTu6j+/g2ICfizD9FqSRIDKgU/jf6meb/3OSvgTO/F
PiGsFECTE9/sYd01cnHP44fnFWkKFKHtk3aoiASHbm7j8lhtCBVl1KwoVBCJaCPXmFHFrXGVr/nx8ToQrQKW+Io6Lo1/YOMx5vYlhRGsVZWoqYlQyaPT
zimU6pMGwKkECijq8MFcEr9r0taSLEFYnArhfG+OWP68ZrETk9RtSXMjPnuw7+K3I+3/SgckONs+ECBrIZ+K9KSx8Zj3ZXvlukgUChWXqrvCwUYsha1+
E6yL0SCCDUA8QhKWf2folWiSWWX2NZwuvgdI8pXDe77XA9bry5fIDigrIY9bB/Z3epxSao/0VL0iK+Xd5xJe9aDqnndNSAX/FlVu/9VTRjHhdwJB8Ad4
zXkeZFP7IDIIKALK3xcPlJRJ9NqXlmiV2gVmKoNWUDdRvWv4KKzrGVAr4E1dlcgCQwscCst0bUXkEsUdl/1FYNiUgwyZNxtrsDyANcRBhOp+mGpeTOAk
DM2kuS5C9ZFn7LTSXgMQ4HSswncxZnVhX/ZCkElL5JDsyT3f9O+8OEO+Ho3zkKQLR1PfB/1gSXa+WnfRh1C6FniH671rewmgODBg/BQ/UAPWvju5SUev
GBpkWY9/Z6NJz/3oKYPlL0I3006M7OzuMsjcSSZs64CtJgdrx0oLjMoMBRIG/Q3MQN82gzgmw7LdB4oZt60BvCxwPyD2lFnRSj06O/XLOUjOU+n1tIQD
easE7LrIkSVQeosHLOui3bN3gk+Qd2cQdCGPD6BRgDJTr+CH1YQQUt/D3yh3V8au4kfPa3P+n9lO0EaSC2Khp9LaaIP2nwiU5FRmVPbdSX5Q4DqQXk1y
EioRgWYGpI86nD8Xp6bcUrqn9fOH6iX1f4mE04JBhtQd4G1YvScojDF3ZJP/iwgT0kqCREz5n6svoDR+Spck3VVVRuScMP4Fm9JdDz4216jIx01yyEz2
l8vCTPsWLSQXJLhcx+5JOrQwkG8PW+DWOC2T2ftHO5owMtF6EikuFFRfKfztVBA6X6d5UK/1+cpTOLOliWq8VcEHpO13YfiuZa+CTrm46EEEdt6XScMx
NmTXK0CQhBPRblj6pSYqVJGrBe3pfrPzoPq/M/H3607YygJ0UN308U2hOF0GvEOBNlCkCrFyPjzETkUEGi+SiDmRYjw41qagZHsoLHYh+3jYSdkvOd+s
kT+N+8ZcEmDtT2Z5HnvVVgNVzK7LNm4IhkYifXx8/X6WFDTLiRZIuPWU7TtXTu6tgV6r2imdelBcz4j28m1bJJUGR7ixsATF+s+3jLTt582wNZ1YNXaH
z6PdkhV2ByxGq14AXWrIDxJ4XzKA/b2DnUiDlwtyqvtn2yVVmfeQwlNtgfVqww8WGh3aR7MuKZmJXfcPW/LPAnetHI4duXwZfw3k0wFAjjuZ/ET596P1
H2ZPyNg2kb8pmUUM4RlbORTlys7flw4b60zprBDhu7m0oUJkOgyZBtaXN1ZuihmZCCvcqDm4DwVRySmRVDtEUA9t1cZycGRD0k2o2aZuWhOO4I9QChrd
zp5UGVEUgkx3sOMRgOzZgjwDDMR+qdfk9fgE9R7MI3afABHAfsdyFfcO3qRezEkO6b7sA01C8pHyZxQ1nPxzXRLDk0q1Xn2D6aBijPq9mjOgQ1HgkqRM
yPHKFgSrKF27WgejxK85+8H88h6MJ3mlQXfUv5FQQcyIYK8e+jhyJdx+uiPibFlE0B4j2u54GRkvH3tkXGJBWzKlgCezwVrrMwdnVy0OL93hTxiomlaB
lLBSfUoXc8++Hx+Akia4Ij5EO09jj7oL5ZwJ3doJBvKbxGav4jQhMPcokeK0MOt3U8jmUZz3Bqzb0HDyif6FnKxBEcTwFpXF4DEwygvWUqustDRKwI6x
q644UM8NLg6jwigZ3b8WeVcSZW+jtSBYoP9WRRzCmEEP+BUpDX58o0KhfxjkvkpgXXFE1+23glWMoBgJslKC05emj1e4lcMiGVpOFuv9ET7qrAI2zN8J
iIiXA6yyzW9bvVeaeohMhGU8VZiHfQq4Ho2jdXPBuEk0Ikh0C+t21eBnRgp/voyGwaM37NmbvHg0AHOQHJiaBKAhkBoH7exUcUHSK8rx8vV2f5+N+HNN
H9emye/mwlWItttbnRxxio5rPJ2ia+AhZOgoUywgJQiqICpSOhi3r+5/LEiJPxNy+Xq29cVlKfX2uHZ2PS7RdZTWfBR8p0sOeTk/PgjhfSkok8RCte1R
PU10tKtJmziC2dlDERcKbBdyHECL1lZZ4lEq4lru35F/MlcxlpzfeS/TXm1eqheC4Hw53I+bSQ6kcvZ0a3d2cB2wp25rle7fqS2OlHXwgiGf54zAH+7q
tTtP8PLY9FgOO30R7pSRE7SaQTxTX+SAy/rqYH00Kjc/c/6EcmXGzMynwbr5X4T4GLBZg5HgWIEu8dp3iAOBRRhQnbdQ+Rsq9T2+pRw/Fd2q0lTfNQIj
kemoVjCaEDtKMyjcijOWqQ28Mh3o0zYzJ2dlF9/JyZZEBYZq+fVNqk5dMmtacj5sKh+DDmUPr706fzgU4dzScLNm7WZ/RtXde3tbBSF4Mrya1JhoI2W7
HBy+GyXxt754VhJFKp5L9xoEAkH5H58KTS/I9HQKarDCssQ/Qhjle8qLBkLqGLT/i80SajyOeqj2G16Im7hSTUhT9JUjOOec9IEh27s3Cyk8SpAkUUEk
ctFudqqGsjZtGQ5W0y8WF96KTHfGC9/9YYI40yp2PzldiVAPDw/k4R/Aqmijodizgp2qE/1+vrmwFBNhTtSN5+m2fW1me3omf6lzYkWvZrHRuquBY8en
2KJ84uyoc87Oj7lRBC/D5/Jh18EBIH0SEWP2RwdOUYm1mLApu++4/VqRZCpL4sF1lGdfeUOZb1XDSN99quHgpHFnNeuJuKfWV8arUjfCxJcvroGFDAzh
eeArWi68nQdoo+LE/JT5SkanvX8TIyrE9n2NbxjtBng6c0mhZcbQWDyfjmX9F0d9FcDh8EVq6bHM1SCBDK9JkGxoGv8dVtKQc4XhjXa/ExHXltZBqawy
7XVhS1IfOssKFzOTW4Fw6q6qlGRRPhTMcIoKtkVKw+eaytBalZGtMuhKnDjVGF87wqt6451EZsjhaPHhOhxxeX1e2hjVGqthMyYvQq+q1q8u9NdSlLjh
O6bIDIpmiZCuSwRO7uex3xTFEfyeProZyv/auI8GsPffee099d7Wi3B2d4TwDdOLHJ7zgs1jo6BBKsnfBibtHBdHD7htDSOythepvwE032GTa6M15Bb1
jjpWWQL6WteUxgmu854xi8aG4wIUZsyMCkjTaT6ymsxeizOUt2RiNLIwJbIeFeumcGQyI0rao3zWwFYNEbKwm4iAqmgO8VMtKSGtjFnSFXjhbTfj47OJ
0e3ktvs65b8/e9HS6zVpAr+NXpkXeVUMHcoGj6jmfsxKKR4SI1Y/tUoCczSmFBC4JIYhHmZAIz98qCeoBhwoUG8K4fF9EDEoUCUX7exRlWOrVGZEiSyp
jx0zY8ll1GWmSWlniz6usFQpCRYOGcklG78IfImxdZinJNSJGMbQhAoq+VzEMgEhuh9+rw2C/clFfTCt9YHlkhzD0memq5LKPCZIHZabA0JQ0OCEDgUU
q6O4+QBQM2QBqCexzgoTHPCh9rhhkDp2Zvid813KdBbCkzkCQxRiQETME/OpI0op8aPL1BFo3YvBthpi3hCJiY5wevH839+/MHrqPxS79mPe+Qcpspqe
W7ddFbfL0s0cS9GtqJCkygVNLD/Ng6JP1UQBv3pPwUkI668E9ZYt9V7JATEZwult+uMyDpBQNY5BqoQLqkaZXyFdgeYsMYgRNlbhhQ517+f3L2Gpv5pz
UnbOlRGRUSA0tH9vubhjWC28NCRMskledCfHvYkf9TkO8yeI4+tIdOD03ywCcLcgyYowBFp4xhxnbqpa4xFXkwQKUSoISiuPJWItOAshCutRhB4ey+Vv
Fit9NL34bFcqWzKlP619AY4LAQ/Xm3YakQPb/TVwQNVy6Tx9c/U800KKTOIfbiM+zjND+RgcCqPoCPcd2VBkQoPjCNyC1FUWX0QGAejvBxTkRzzw6GAl
dcTyJFVOMZ1maMAZREZkSGpD/WUDkud0HRRgkm/6+ztOe7rg6qbajiUfNCiJ89vgnENPibztMZ1pixEno7ymqcZNpw0tPw/64BYPPA4kwAolZRIXEmt8
HaWirHq8OUq+1c5xAMK3DZZjtuE374tCwBzJREOBd7Se9nP3jnhT7deCO+NuWja2PHJmsP7y6LnNDl545Fxrvm9g/jNkmxScZfiWbUuXE1UlfUoUYFPY
724cJ4O+qijSbtrB4UgZTAwTxTQFAmXA60qKNu1CXTxlm+wkClWHJxIUCypXilraoZhsPYQIYQvrKZEEDA0OO9xflCkEQNB8/L4Eo1/B0mPylMpXaimB
1Zn4hRgKpt2MBLNNMthmFIRGYoc4HP9XaOUQYbAmHQzCEEaJVoAgM6ApUgiBz+vE32Z3NmAZKxVbcQ+tPsWuupPW0UvNFwFZA0MqBiWD5ZIJNJWeo6M9
IDZgi2fZUOOG1quFZVNzr3fP82lZX2bQ6YRSJ9wpwRyiAkA6AQwHCGECzcKganeg4/AvBIIrVuO18zNRsrDifLNaiYVpPPBA2e08hD6DyniN/Og8gQlh
lRbgp5M3t4tmTTWSiHRYVaKGB3FelbyatFVd/NgrXj23EoEBXZXOOzPMrQYo4oqkiSqe3y4WX0tyUBQRZeZTs0iLtCQGuS74qaO+/hlNctG+xOnIpUBg
mnpx88q/wO1gJkO2HDSVTvKG6JkN3y+W+/8Oyd+cqcpeHLPB76mc1INs4juDVyCiVHXFBjVdf673YXr0pTCjATElbk1LSsMwvkuTw0NU2cUaNcCcuEPU
+8VU1mFXRmYb6PV/Iyv0kPIxwTlLSDa7kp5nbt4ZrdSqqeMC+s2X3uPZrXTjvu+dbz56ko6nOsL2pRiqeSVnWLqOTMJZVFjKFfumNr4Nw75MmZRz1IDn
uBgGBi1scj7v8eHqx3JxAKFBenErom+qJt8339vOV7WvexFyR4cYsNYHFqMaGqDSVRVCLeND5pci+QUNMLwfTAogRI8R6m9LFdIQCuVRgSosITvkGaSq
pKFMiuqsx71vXxvTp3q6t0jlGcsv3/k3+aAovGY3xy6UfWa+Szh2hVUKQvJQrFvFhUvsV4VVjSkNBxD8iFcGJraP4vKKsiggktbCc/sxi9q1nZ357jS1
OpzANZ36tYyl6G7GGUtdZVHzxSQVJ6VrI1JJIN6Jot39Xg1O5cFZMjQWAtxWgI3Ix9K2bWiKZmpkG1YRqvrZtFA1jUNVtW5NgrGuyC1WrWtM7T5aHJ9K
cR9eOt8qgdpoDZGhaimih6uaOFlO7ESVbVo3Y7OXVKwam8AenmqfMCPpH+Gt/Xc2UUVFKEggFMlUi6hiwNyr4Venrd+8i9lATXbpw4+3kBXktRmvHjpS
il+nJXDJNFNaw4zWiDC0M4SKItyjXmPsXEeXgvuWQECK4XeRg5Mx93t30nwkPoO+n+ihAcnryu3WvGYIkncIU4ixxfT5q9KDY3upmiUt75A1Q0c8LlNY
PfVwr/d++YSqHnuUx7lCtgtwVcZMJdmzSzkhOtU9gaJby33J6/o0DeAXXs5UtinXZQuwfU11bR7DLJKmUMDZ5LOlrOirPjb0xcxS/clnYqoVM1rw/j37
3vVWTMpeOlpzHsmjEE+oo4J9KichzsrLvNPa+VJc50DErebuSCaoMxIDzXJ5i3UJ5Wcwn7D0w/cm5DKQ0dAn+AVh6C11HvGvAhffehOzKNP71gsfLm6W
M/n903Bz5sPPezn1QHaWgYpGZG5U9jMe1Fnnn3/PXh6bcUt+5DizXtqZYKCoc9c88tsXlVHp027S1+zSuhDdknFRlVJRm0MIg/Bk2LDKweG/ThlyxnsM
XQ3yrk0zi6Pz3ri75452Yy7ftORpJMkDtkVixZFO3n0+FS+/rdYcRy9ZKD91gZWkxE3SxlSG82rYamoeSlcDjgVMRdAgqrjlWBwIuM60UciLn55z4XfA
4PoJ7DvjHeZLEuflIDI1Fq19X+N18vYbDOuJP7O27uVC2UEd7VqEzQgmRQFDOjBqFT8VrM+S9+P9cbEDkUKSO/NY+qmwLqGNpWMGCxsQ4pXr7KlcwQQ9
xE2Hbzk4GxyKyneUS4K0S+M58JaMn/DePu4wMm4tvlIfI6Acsxc7LMM1aqmTPQoxcipClAulWUwfEhWelKSQp2g8uGWN4Co3KmdF/ZL1AoxoN/Inyvp0
MHmMmtXmqJSa8yANxckGShQzUes/LOodjDBgfi6TK/xQuIF7s1l1BreU4aQGzBP1n8VMiwbMnGqI6Q5DaXikTxaHzN1CFCkWpTYEtWcrBuRnAziQKIw8
7CjIj0UpcKjXeTyKKv2RiNTnpOj3zL3thRCxH584LyF63Okp7s0FzEWBPHT6GIBQRKUJLaC4ltAoopAqNGvvVYJ/2nke5Q2X12419SRNafi+vXXyHjVK
xRtnwvwMhIdbN5sMRHtuQ87oezvFVjmdPOninC2CJsw253QMfCEKgiPSFAx0XPDTMkB1M7TrZGjN3d1KbzFQIZAzELBBJJJg4iYWTk70rIlA/I5o1WWa
+4KffLnH8YUtVsx7Y+k20q38atzb+SqI0/ZlOsTIZiNogowR3Z1ZtXqwWc+0cQsUbiltOrnDWzaLJU+E2C7LtWT7JicMvw5tvWXpidNls3j+WV/VqnLW
FRjFS99axCvzdnndcVBRNnrKIaSmuqGmRB8MIgtCmhAxhElpb5WHUE0kQ3JDJ3P2rrQFjAQrWxKJ3cKZcADi7uEJlD9v7soakaIpLVAUR2CQnylz4ub4
QvxIo4XxJ39pjgX4ZQbeNrgF9LyesDLXOqp3KKggZRJg6EeLcH0jYZ/JoEobXKG79lLplcD1KwzV2CP5qjkD1FIIJQivIKA0uPlH6Xu0qYlo/lfj53nr
JCkVPZCn/SNb9/350ztKk7Tq1QpEld4fcsgGStJSuKsB+2NDy4h1jfR45N8NkKrFCmd60fFhdsNvwIYQR7QIeSXx/hXOmuxMfooP0bUAImG8q8aDLVgH
QjHhujkAEum/j3YI47zsJg4XtRrrJiX98MDd9PPfvr8gJvqB7oCyT16vBMRiJRCKxogJ9eOWlnPa0AANWLL3nMPQSNYIF+Qv81ku1fL64ofznSxnhnFP
oswyktqqKCs2+cryVT+W64s6zSWvZ+5/nkAQPJ/X32BYzfehnU5ltL/N2aBEUpMS6OypGYFF533DUwVzI4x9HnK1p0HlfpbRpdm/+154WLu21Hk0RYn7
WalKAv20SWXJZX1WlpZl6Dg76Y9rSDIr/z/5llv+PZRcZoNfprj6ViBk1/Cqn/n2PJnQv39uHRJIzEAyelAr/KdtDLUK4R2VYdjs5TlAUlOJckY10vXr
pLOg1nRksDXyWC5+hmZE2zUOQN4ZSzA/gvi4H1NDZ6ZQM5fW7znKTjmVEHdlSpD4DtyV2qqoO4lVBtWWsOKYqwV+X+uzVgDj9yY90QkSATtCk3HaC5M+
Vz/4y6MfhpLymVdxyhsEDAI5ryuthHFlwvGv39ek5jTg06juz3YWoJiZcpoDuTNbwOzZ6Fyhkf72WqwN1Eq0RgJh/hI/BnVoakbf4tfl5X/Iy1Z999NX
LhlkkcH6lwoG0UEPOdODpsYOn9i0d9VdE2ndknxpN0+f9NQzk4l5Qk+Iqvtun8IYRZ+y674ud+eHJ2SQ15aLAMBhjXKj5Ckb6WNDRwjRHB0R7vHMFGmf
0OqqoXfE/nqxqTCA/DC5mNAwGDPFOSkkCHrVdav77nNTB+7X20BUmkKjtouUfzv4Gq/g1HlX+tzQNwo8MjuSzFZcbbj9R5NX176LM+bCrdbc4TkIm3pX
t5OK3XzNd6MJSVTpue0hw4iZOjwDDKtAJDmwZveeJYifBbT7AQ2y97KRj+jo2hfCbMB2xRgoUdfXxjp59Mqwaz2ZiBlnZwoDzFNnac5qwq32+u0SEU7d
5Rd5TjNlU36LELpdg58F/FnGtqP2EjgX+Y+c14oB8pGRn5EMgvSiyAJIuPRji+usu284qw5SDFoE1nrwlUsUW9e039VK0sScIJ9THBZ5xJqz0oCZ8TPt
QRg8Wyk+p2fOqjD8qClCclIQnulqHjy3bc5wcqBmc0zzV/7VmN/lDBzUe3Oa2HUg+/1UVUM+L2Ghf/lwhh6+kpm1CRJKQ7GjCYf+LZBF9ZMj6DbroDLH
mp5WVCGUTgYBKI/qr4H9P2u4wWKqd2Bdtf8RUL80FrlnM6lmMRNiuwIC+45VcAbcB4lMYUXNWM6Bwit2q+FX2R1IjK9xcManWygNQyH49tfjPqKUUMy3
Xl4rLENMkiR7rVYSPrpme3+zDjOnHS2JralGDKVcoxYNdgunc3I9hEKCcipryFLm8onRUV2DEh4+A/bAkPZNhL0jBrca5Uim0nZ3fQTpMbss6TaVCsKp
PSJc4YEie/Cilwe23m2mWLSi/jLxxEpe+Ffj8JD3woqIkS5JHRcm6THWOELNAs+7CevPh8fuFajIp33zf/WTycMtTmlCqha+tWiv19D62qrw2zrbTIMU
26ZULS/Q/rda+mXOzJA2c8L3avEBh+5/Gb4rnna/I21f1R5uRvW9jfLYYy8wdWogn3r3fDSPY4/2/aec8tRR4IIwdd2ZNsibKsqxk862BST1mpprTV63
uAFxt5L5OUpvczzb/Zs1Fvk5LPNc64HBtTT5lRxWTq0DotB3bc2MqEr964yd7tx2sHWxWg/bUddWrGnwpalVVy71uZRMXKYJJC919jVVO6qCLwwVVQRo
bhpEVErNQob6F6HECrYIsWcyKrvZeUoeahyGefJnrwlLnx4Y2EOZBmtZUcOOEgFYy56fLjUU400Is9ieXwj+DQwJGQ9Jonddbc6c5Rx13bh1pJs9wDla
wKq6KS0nqzteBUX0QTFJmivHs1vUrvsOXLPl4m3sQgKdTXcKCg4llxDlQgVcggb1gd5H3/dpj47iQCnm2dy8iBWp2LGRiUhA/Fl/qqOxxlC0/1bnVf8o
rOlJJ8ANFHpvTasMahQ7z/nLzZU1+C1z9wqxHp3t2598d0wMyBQD0091d6zY4qfIeiPEjT8l1+VZQHpWp4o4Aj72HhuDKJKxaQ7eecq22ahS2P8UmIQC
A6HqaFGzyIT3lEZGKU8r0SBC/r/rfR+9pY6bKx/br+X6qa/gdxn2X0MYSjKgLAobqHPV18DKB3sw7b2y216T2+2zZlQU/NnXtyhG451rl3PaB4qJCvis
EEmwJEoen3Um9zLnTbpiJ+pRMkpsb3BFFKtfvUVdYKqrEaz3pEnn2zow+dtK5kcvi3KlycmN/XSnlxi+9q3hSjZka0iJrNgktlSsQKskpCUijanSnqhM
gwVPpsvM2wK27NJfSXgokyNKBQisMvFz4n7PyP9eGnh009m1RWJGqoc/o2nSjMdy764Mfe4Q6cyvzKjUzRE4w4U6ONsZtxz21F+IKNK02AJeqBBGVxnP
14GSy1nSNBSd65ROLPitc6pUzMDNLn66bGQyIAUXICoRakRHYQNpybeWeCRIsNRsvpUOz+nHx8WRqY0SRzXukL7czXhCUDSQZkcgMy9pSZsZqlSDYrWq
2w9389Vz/eueMbT/ASxL+pkUolDLIKOMYD5kivGe8QNnWt67hR+EKfYbkQ4Xbd2+RHaQTguCelWU1yVIlknNpwUjw76NrxW3Zp/ew7k8WRYKoCwD+4Qo
YocHjrtemLwPdd9xrIaoAsIIqA8sMuV5BHlYx3pCoMDyYR2GiQMGGCRuph/k+j/HyXxogAyjLrm9rcp44lCShDitgJEN1mwqQv9cJ0cn6JesHm7LlxoB
qUjnsjjKnkwFooBDdbMw+zR+HugblAbCXo9tQjPJ8UR0ExQsAsm5qGYFUg5RCAzj+nNiJ9kzSdB9gKQvS+BKQyElwXtoS9+UEtJ8MqfWiqUf65ic/cRf
JG/XMgSxIYLRiYqPL312KR2tAUKFWjPMAAmAB5FgeDuNKD48jPVyKkDURQwgVDar5UoYNzgTgCCMNtCDBDBdyGfaHhA0MBPsmouZmcjVK4gBlQBFsQ3a
AEQo4qRCdTlDoVo3v2VtGxpSvbvUf1jc+BUHl33UXt/B9qJSLahmBC5O9/DPA2z4uNVlxLgmvt6/28uw3pPiePWJOR/aOTGj8uHJ5LoOpIPFH0LOhUpn
6NhkaNbBIGwqfxOSrRMKo0xDuS5SiwykBxc3DBXVyyEkiZ9OVxwLFIe3TuvDsSlOzDuCGH00MIWJAn5pE2kK6Vz9uB8EAd7Uw+04JiOyCPdDCBD40Wa1
cbO51ZWrIWpHI0b9mdIv2t4vsGzbcrR3Drde7TYSNLWm6V60T8355wQQ5xuuWpUA3O7lMDxr2GKCdEd/jsHg3XOwT67kfhaKNvmCR0nKibVnnn4ueSb5
WqjjMmsSDSvozePD0Ue5USemsj4n6c7rloL/1ZbPrPNNGiUrr0anyvZNlrY8f4UnTSuZMLVVI4uPvPYESeX6xRBC9KGNdIbvQWuJ+V4Yh7l0dENRW5fx
nTb1NzSxE/B9TDBSNM35Bcy3Zu4qLte4g8izZbKEYgOQSMLhrfkr/nzYZESNClO5R+RTS1W7aGtNgBCSkRtDsoMfQZlKYw//OReD9PrqTv6Cx1fS+l8C
M1rQQAyASI6KLFMCx/VyKDUl6mSdFGBPupNkTdj+lciHoCsQz2MiqeCxYq2jBfCkXyrqrZaxY26jIfiuKJkdZ/Yi/d4csT+1RyA0XmRuOAvQ5R1rq4fh
zUkJFx9jAfffMZBSfl+9p7Y5507sbhh/K3Ew8bepxWCYDKOKhQfB1msj4ZLN1zYQbl5090xNek+yOeHoBIVUiSpmk7oMiKIyOJkKTIKRJcDNszUTmw+p
2azYfuPhn4GJQB76JDVbG6sinBbRII9JyV0bLMj9mvx9VwCVtvRGyAijIRwWxZHBbi1B2Sg6nXS1WZqXKGWKqO3yWiJPo9b9lJuJ5yQIkKY9/aT3SGYO
+eR96Doi4Xu7TsabwOqh6AU1QMR+chKV4LVvlcby5clOIrIMu41VhK6nPQMBqQkSrumnCvBmpPClEQFl/BQCG0yVVd2DWwnlOIsoZA/qVQQQdQMSvrfw
uyJvOlPE6s5xYBuSaHhZc6+U9fC6k8807ytUDkgkqQgFSJaS0FhS8jLl1PTXLLM34GWuqZS4KhjptYlcWq4da6XiIVh1UXdHG+dxoZrjVJNcNFNVZY1O
HXt09DBUMoThfK5FCpJ06NThx5YZgSg2YfQrpVRyrvQSG8lCg8y1liqsQxHrIUpylpqiPRHz0ESOwQT9GED4IRGteOAnK7CblJSmyKaEBxRbSszIVWrK
SmpEtRMiQJaSlls0WJBkoUQTFvgOLfsX5XGRwdPfx7fT6yipF7fRor4hxVsw4yjhtnCek92qUTbJ2uIo2XCZByz4/HweiTszVIvBFpKtWGfYqVKSpUiT
lAHGhKG6jRAfBrzdBEaSaUATUzvxqvq13v96CtcAfJ0rO7ccxAYAxQEUiBKapAroRWIPYtQJ5Ei14mDGv677QAIZUjbNTQOtrMs5xNA9/7NMGYtg3MEF
UEWqJDHl9DuBl10mRZOGqjOMic2DuSRnDCKVe/Q7lLMNzBI9XDILs4RIkLQGmGbP7H3KHZjZIIZjvtYtAIjYuqnj+z6sdGYnT7MuEmy0OPVKA0aAzQAj
F2IOn4DThy0K0rjgJ/nVYvonJ7gjWNgfqNEN1T+2eUIAc5epievKs+cyF8VVcjonRErKMcNaIUZkzc07dSvn/XA02xmnffTpzs3TD6zxOxgoLJDNyXJ2
yxNJ13N4eyBIBBUyKJOwks+M62UmE2aqOQLFQt5wewHGtHg/vkAi+hxNmz1VLn4GhvLNlj9dvkJAjM0EyEAYVXcjo6ttrnAJduPNuWVwytPP5rcIajxd
mnICgyHKQXnebzpSaPk2WKWmeJT3buFahAJGShSEcerLfPpvlno8CSyHJVAJDk5ELBSaqIDl9oh06kJ8ex03vObUyWW3pRZiewcHA28vLy6WWmHKZBf9
36uxJFAIJixJYfga36E5Q+zgFlpCtrPKo3E0k3rZpKlLhcRN7PltdLclpCD9ZClEuUAIF6ZJ46ESErwz98EGu3D5I+uRCE1NwwAG7kyQLQ7B68cjURJ+
+rzxV4o8NA+vhjMJsPC7kEE2UJdhoO9dWiyODJVUK+NEyllMP3EKSJUV85tSqiKET6kJztj3fuq54LY4I01aT8J+y8QNaSeA/WNNyOzPhcUJDcVaqDuV
b1VWYma0VpVpWY6Zum9FW7XXZdzV1UoVUGMu+OFp3Ay6VTz4yd0PYcOLF8BOKZvhzTMtLZVa21ertpurbmK9XMBTywKc1rvZvqfOFijDxo6H15LN/e8J
aLRZO6iRc+qloQLtoufFsnmsdlAgyLEKM1AyKcYnbVfDUJPpz4uZqPMo1lCkmyrgtsbJoZLH0kasW/GBDlIiJP+diZv9cTr3Q6gj2/+hfjB9IBJA53Vr
v4lcZgd+mlDo0kqneiyRyqmck25a640bQwiaRt65oajWAwDZNDjZG7NhWDLkwuCELGsxUqiUGwggSBRjTX2kbOSEBSBCB1ozeKaCKFmRUmaEzQhmEiR5
F6mtt/f4uapwVPVvOG5xVNHkMxBSv781lSRBC/stSJsm1DGmqPAtdmQdLSYQfEXJahZUTZTFOQoCBkIlWEB3g4Irsa05aHTpNeXezt2Dy1lrZB1TE3U1
aYUQ9fZ8THMpjXjQGTvWURRHECpygUHzKO8Ep7ts07vsaos18G3A1lqKVgM9ObXUpLvxxaBVXpIkTKgPeg0woTFMQBMqAVJ6lFivCdkwV+fgPfdOBsbK
BBOmB4lTReZpyvEN8NGs+eZ68cU52REV5kcK1x55gXDa2ntvOHyfpvT8j135Tvg1mjJKIhlDTzfLA7MWNBQEFG2MY4nXg1VkzRbGFNF9SmSaQU1bTOnW
F7KeWaSa4UyMYxDHaGL9bxTG1bN9ukzvbrMSLpIEklQpaMrKFk1RYMUdecU1Q0WelIlSNEqO2kV2DQvl1kMuIYQMUX2lZLIRNGEARJ5BlhDhIl0+1T1c
G4phESWO3qBKGFJiju1EVhubh7716EWQFOYFHPiMeXa9U0tHdf8ZLAubbAiAwrrMOCT6qLQYKqvP+5bswurk24Q6xjsJIYCSEBd78piYwH7aIqeRdBlY
FU9C3WsPpRTz7MCQUYDFyFM21yaIZ/EgZIQJgidsDCyAN0LMepABtSZBECzE83Xz2RvyuyBrVRtJaYUHGnjq0c10m4qPHXUiYFe+mlPEWGH1v2DkLkx6
J/KlpQUvB+bRqrN0luUZH4b0/PUhiRUDJ+KvW7BcRMamhAlUzzx2YFEIDFGighCqXGHoJUmJpT9wXaIwlZ5zUHbMTC4opSUPNvXaLOLRaTgOWGxkEMzL
YC6Au7U9azOZGcutXAD88B6DVvSyDQEC4PFDmAHChS1xpCPzDrPJYIbKtWA4FLB/pkvB6CSZx0LCZTa2LRuitNFvM0ZLOyDd+m0mWOkPfaAv6vg+g8bv
VTwReh7Dz3WwhwZrvLPrILedB2lEEDv3ndC8IANyGIvA2e+W80ROCZ4m6PzxspZVBLVlaSyDTSeY2YCZHCgwDu4xldt7wAiANqDvuQTfJBIV4ypkC/BR
SCpfJzC8jhz8EeTIzyMmY5uw4IHnwq1CI/YPzx/qhXX7IYGvDTtXeJcM6WW+xRodGCIhDzEvigVy1xfYz2rZ46fD75mr1nE8Utq4wBGX8xQgn7lmGQKL
3Sv3Wic6uJUqqNnfX7PJnjRvE4zMDC3cROUSZxn0XuyuGrX8l+JtegqJ4gVwst/Pt0nXYJxUKK7RnXuqMoECebNUTNiC8mhwqkuoAhrGtQoFGidTqCsl
kRYJxeZfzrXCGllP44kxwgklignLUVuggAw9GJ3pEqkb6RSeOgAmogP6K43hqcu++u6Oi3U7sFKqCJj3lbdu3tzqdO79/C8bziXq64IjN9PGbp3Q/1mI
TrL1L+WBft4Z2gm1mUivCknBAnf1st4Tg5IqBapu7gKKYvEWpV6HIg0EEMfReFx1dsxSJVOLZ8FAPUwBnOjACyOPQ2eQJBvLPgsbUIg23Q8vj7ZYYzi5
oOcULi+xr2kwqbfhyxboLjU648RdUffIDYhz40uCuzoOzoFpRQpSpAVX5uejIFwbcxIEwRtLBn5iECkDgZ7Kn+nGBU5yCsWmsV4AXLW2ZKA9z27i9LHA
knK2U1vlKSFiJS9TdbXurnZgwDklSiYjmH5ZG+h7Ms8abl6e2BM37Uh9UEwIGudhoNPbZmzViaZ63Zwd8Np2wgsgKQBdSMIkrCQMgDJAoefQXUilKGoS
pNSSefj1412NGfinOqEJ5X471zvrNmmxr81LvYJQjs38prtCBN9VU89ZhiYZv3Fz4H3gpYZ35fwap70uWsT9GznV1ovVuW4JxcKKKlVCjXJmSldHOZlg
oqTrIIEXtNSmJQw+38c46HHjm1SEh4sIEwU2DkMq0cM6cS6lwRLVzaaG7HZg82PuLYLAtfWZ2HsmbFWSSSZCZ/7G0HH1cJZSPdmFLUAEWSNY65KCUEvL
hWsQxY8VdHANp48gVh6If4J6NybnRSFSAqH9xiFDqjIDsbtCo3aPxQD/KzHsrk29h8m/Eqfv3Hnq99hvlcO603pMOw/Z93qsQUcj4XqBTH+TgDg2xZOw
yPndoHv8OJ1pfyCqIHiH98fK9z0BClE3SxVwUTMAFBdx0HRxgoxkCl/4WYcCofSUL0iWeEZSJrbhPNJIPAJFUxBFi5l+b2nAzk7xYpkutV8dUxPMKn3V
EyCCAQDLEgO8pM+OqtNmH0fG3qP0az0oMiLWhOMP7nix3woAqvK5jzobxDYXRf1liHODwR+MwaX8l6VOtNher7eL3zz/Unt0KoexRaVC+bmFtn6Y/2Pn
hNLaaX9jpToEp38y1vrh7hG05Q6zU/KEX0nEvVmGl7oJRSgcgUooGIVAEZDinxe1mFEmd62YRffi+xMPGh3WjhhUkcEKQzFQGq+cxA/HWoDE7GDlcLr1
ZjzW+/q9SL0kT7FPj1IJRuRUMgEE2uMkM+AblO8bPhIEjP8G499IZqg45PDQGV+OTNhE/T5oOumHtsYUR4xw/K5PcohP2n2+4UiUOyO+N/QibElSoUKl
eejp1MAdSOouUfbisAaJwLnV0SMlKfBQrPvQ0k2Om0+HF+985fZKXz51nRdpUbeQVy2gKhrFQDwQPZlNMcKiX6pQRUEgXI851FCcvqRs83vW9PjCCRAO
kv61eXZa917eUK4PHS4pBUFAqX8c13e9DTHPxpnQsdoyOOplo20Wk74D52YX64YRaWd2gSw72e2NFOdjYxGGESy54I0CNA4WRoxI1fiRjOTO9G3xaNxw
OdLjIMStmsDa7vIxOrfCj+rTLlSSNhguple+eFbEPPxRMmI648RW63zTyRT2T1Yb9IOx45EwLEgwsQZjWH/K9HrfQWg9niioLSN+VD111C8c9vk0YWCk
NhVB8cptbg/AwcrSw4hqQ99nUoJEZNnLxW6yZgI9a0eJzylqtT1jT5BrmtdjpS+HUzxwa575PQ30BukCMrfSzmF+j7/NTvu/FuxzgMlZFhWmWJiUycA3
ozpAorTdhTPUG6ReWhClA/dZp+frxWvSzB5nm6v5edOqtAbM+qsuvZjnpaFFp4zw1GtwnrKeH2ktKQGyoIF3r0dMrPjMRE86qGnLD0VzepRYIr9y6iSw
dyBsRQV4zDIlo2ruU0EmVXOtNVY3Wlpw2tXdp3NIm7tSUIxSlMcd524WplhS07uoyJwDYrnLiQMzGmq0FG2LX8p32FKuVtUwER7Up9ED09wOxqO05vPZ
B+CK10K5vhjhBSRrQJQM4+OdifakMGw4+SiWNWVnCAD0oHHaJvds7936mgaMwwYJ0Z4k+5c/mUYoYty7rAli+UmcEk3M8tGisGucnvOsOLS1pUVy2qMr
TljEe+vbrvd1prDHMkbvsKeWus3rvBQ1jvn3Ca9U11ozoEHlXIcAXtz1zZo60LsTz8z3fBtMzujrh8Y30o0Negrd+tVz7FOwweT4rXZwgi6vYwMrTDEU
vak6Rna9gww1ndrBIpKVjULOj2dZkRtKYquaJrVS1KGTxNVrPe+FQ1pTOwxSWusDw8Gul6XbBzZuQX5lMc0iY4pxIuuMHtB4tb9hewzQ9vDAHogEjXd5
9V3ccOmOiK2qMUQyCtsVvTosjwRY3PcwNkR48Do84xUD30O+zAmlxkVMg6djrs2XhT4I0/IV6e9AVzeua/UyQ0rIfvN0tkWUp44pHSXWVmEm7b9d+X61
U3pSwxlZ9zS1qihUOJlq551rAIlRLugUiLtV4rQTvjDWta5s0YxZqi+ONFFISl86M8xuWJa5fNtycPR7NA+jswfl6YG9LeliBWuUbgwj2ZyRk5vmrtWU
RLdyiDt3U1IJKryEYjsxWw3gOEDFSEJKhUXW9mdfqZzmRUgLuuBPZpsMIh2r8Thk9eM0QZVNIDphAEgn0dkMIGyT1a7C+k4cZ32pAtKX89ZS95iXgUoD
N1X18cSiCsh2rsdOOGbkQePOHThusTeMoTEd0K+YwUtYLJZKwtL516aIsgZ9AlklyNXO91WVtVq/te4vbd7FIOqnvpeK1eq19h4phe6dU9EDSUwwJ1ma
wUQ70s9/Fa479s4uiPZIeOFAILojfVTvu8fK7iwuPbApAkuhk0e7IPgvtIELhyfG09eOaE2/i2h4HGtE2LECui6TTRcTZoeay0Ey7SjMM43ymLzc8xIi
sqoh0MtOtHBtpRwd9LtIzt8Uuwh4f0dvsXeuS1DEvx3Yi8NBDO2490lCqFI0I7Lca64WYzqV5tvi1ASE997iA37V+FiTYWDR9R8vZiEQOiR8J6BEq4Tl
vnv/CT/6R4ntifbdo+vYbEZoicT8xtyCa7Uvt/efQQPm0fvEKMqnZX1Z4NTlumm+Kqr8nNYYVInAXKYkGhQry/pk8unm8jBzXshxX8TgYmi9eP6d7tdu
hJDmZw626xI00J71P3v9PfBuRZXK/tPeQxJTnRs6LA9G0YLqo0MnyGT1dmjWsAeughrrNysXqqh4/XfPT4XF7nCnQHgOcHCHLvms1g9xn8ELP4Kn+eSd
8NA2VQg/oAuwD8DWH2W+8Fh05FWs1ygtdX2Lz2Y+5rT9x4E6krARBXnnQy9eBu1PaQpJH6iiAMyixFtrCuvuXOYCrTWw1uNwAMs3Irrc5bnF/FdqwG9N
QXKkapNsVgruQmSAjZjogI3Ksbn1VdxeEMWK2rkM3KhEEmctJiALkJ8L7bFEAtd1FLFBHHTcRMZHFU97i7WqudwQPsVWH5pTuijhX52z1FmEXGow93Z5
coXC276iBKJzSlCHKKIXt0fq4/Cc2UEgiOHUWcMUUmIH1nLEZMBJHbkNhvynBI3jvAsUcQSSQQTgUQjYUIwa7hz+nbssmh+HjbLCMFlZsDUxpEwTYX7o
FE8r63Q49N1Tt14uGFynpQjvONMZKtDMuGtykPFhmp0TexaNZrXKDDlXLDYC76QOKLxRo2YRIpLZVHAP00thD2XoyREXwDem+ukiEZ2ZY6qs+lXjtBvv
nQfsFAxlS7B65KY77vED7lCjZ1GYqqqUFRJwcp2fKJpCRPpBwCScS2CFwXAwqdfJ9G6W/GgPCRR7E3kOXaZzPnWV52CVlQVIbTZOHb12zYz3AkxsPkFh
ocGZbXKS/f55jnxQjB0b4zxSwkw8h9D0uhINrcoC5ULzfL9rz9xjWZuihiEy1eVMSAk5oXVDV+lruYgaOhGUNC6oa+nESCdj9ExneefJm9HTGbooVtbf
/DMMT/PO60mNgyiXa7g4etJNgRQTOHGRNxULuhJIwZLiyou+XimLeU7uy988jD4Vy6qM3ovbATYR6kaCQmlxY+6kCkRTArP14c9wcTXjB/xU+YQKwFbm
Rw6Vvy0464xpKmSo+lt3F5bqzRQo+6Kx1cNaRV1mS/FJNlas0H1KBflELBUfwMbO84zrZuAVmxrpIqypRA3Vep8zPWUU4ay9HhsYUPm8Vk8hEe/IRnS1
px9VoE5MJ2ZpyeUoEE8l1BCDIzN5TaFgknZArvteUX364rXPCiSZTnTV9/xouQyIIyOIY5KScWVrEEzkoHQhJj/y7Dhg0Pn2XGJc7WAiMF54bu6k2cni
wmq7P0sn3IZRmo+7gcbFDVJXFPGpbc046fA043XcdXGpMyON5gowN4AYH1KHhQ/qVOeiwQDlI521hp2C5NadtqihRKEEoqCDrpNka5sjpmdjhPcL5OVQ
RSr6ZX4XqYsSZnIQAFKI1dN54KzW432dLUIIuk55s1mP1O/dU7W9hc/afJlwbivSQlnwE0E/W+bwCRKr6uj+4yYF+RCFCgCzHgpNTWguVkXLLOHJSWag
KLkJZ69PSY7rvsZgGqgyouCG0v50S+cmjBJNOouNTekpvlOM5nto1sMA0lTy6FCo41FEDBigClAYEr7nOh2MD1RUe227P3St7HHGaWNBlvv8nEcWdnJE
pUIcODBMio/ZEgx0bhqLpVJ5NeSzlDRPvOtToseLu4RfikWRGO/5L6ftQ1yjvXyni6O93c9YGyElvTcFIHgDlYZO6G5woNHXarbRh2ueCtUOAh2aDy9q
qqo7eGzjcaQ8mIIKXvZW6SlSsC1YsagKO9Zj9ABVnraQ4BXISRko87UOqTYQTcb8TUfnzeXbjNbLpyuM8xQikxt8zVkFydVNzKeXBcEYgTOHyeo32hhq
RgZzt74y1pZ5l0jYZ3gZnIGU9Fa8XySqVVT3zmcaqdVOfuLumdHnu0aN76T67q579cD1dsSMtFGM7LIEwkAhMfyUBez65tKM16V1nt6Bvcw+5j2VXHT6
N2E+eKBwctQ0vuGTRJYVmCz63FMpDiRenRh2GRtyzh0s/KXdotIvSxAsYPD0Ys5VlzJIiep37lETVfKmeSUHfh6vRu2gkZv+k36/ZUY7f7cfU+fCe79u
BLXpwllzyjSlOyfiwz7b1Z8b8RbOQjtr4ZzoK024LLhjg3j2vLTPFr30FoQPBGsR4SiOSgQEdUZ+0xLq39V9OZ++n2y6Sc9d4tQKrCa1+F4mnPJhAQYH
uR7Nv7UG0PpWnlMsNLw1wS17NrwwFBE/w/VMXYtzPH8vheJz2OlaG5zYVgwOLzx+3BfDyGCJZRd4O2QMJNVCAv2lpKqrCtDfA3HUKV2v1AL3P8XwKVw3
5XbXAQPX0d6vofu9WOf5K5nAWRDa4KiD7yAjiQWzVlzk1vfIfRUMQB95VCAlVKik6sh6ewqHR4/gLKDwHnrVV38TSnPwvPPz0GtKjgbacmSH8wi4N+Mm
v2cP7GGsr9LxeFFPJwyelZhjPBUeouyrEZUfE4YZ+t/hVY7CKNeroQj5wJuHJEco1La9ZzWkM67z9/uEvhKE+emjCX2+3SUCVAGHML0MCrqjSuzOFvV5
wscmZwKV06cQMsjem4Re39T4EpIsvjmP8mckE4osLanZYaVo6qMnWHUD9PH5mAvZSoUj3etKMVIHvMWP1FdV7D1usJ9K+Wz09JH1zxJP4r675bSJEZxi
o4yXxKVpmoj4LnDk2mwHcuGnY+jhwRAnjPnf3rOmojSbPYKwzWU3QLFHnOlAOK0OhH0GovnOtHFMWu4+MMGEkj9K9RtgW1MET/Mcy2Imyz8D5d/Bsp3o
oNTdpfB1s7fN+3l7L9yfY9mJLLWrY7ANW6tq0FKUUDKfVLS6iJWvDp9zy4+zbrpWNeZxqG0BzpQzhRGWnBMX+OjOVzMsEEkEDD2gtaDWVIC/Hu3q9Zbk
Kfends98xm5QkfT+f1sMv81tjYGWESt+kPun7Musl1rr9vbh8qM2Wyjz/nKtE0Vn87O/EoyrWzw/fbzmMkCUwvjU8mZoBvvK1QqSfMiTbIaPNPRlEGBO
M2m0BGTjGcUigcToHBcynt+eZJyzOyrMvN8jv5+z39yn4WWnPswKnee58NsWiMOclSQhRsiBKlAg5sSkZMyCSdj5FM3QTxaSOA6QeAfxXAf/RmxerZJn
PVGK1kfL8p/y7Yanzu72rq/o4GUxJO8fYAB2EIE726z6McDlDrifswVPLXI0H34l6kaCZB4UcP1c0v6h17ep+v38meLAuleadaF1obgIhWFVmij3zu8y
vIXwsSb+/wD84R7GIIdUUOUUhAyqXVPrEjZ/HyXPz/aS1TNIar9TsnWe3hu8uvmv2xUsV1UcOwrGnK65pz6yad0q1TR3UDi9m0yayX1BKKs1RIPBC1Bl
dQQHk8PxF9Z2zvUbWW5uuY6Hs5YHnNZ7EmgOjBKSQK+EPXq/LJHCzWkOuiwL+1ZUvzGtBaGnxs9HlrorjK2dQ6PRddl2KIxDlSgOrRdae6y97Tp2Ts/c
W2rpRWGnB9pqFDrxhHflDBnPpjW1hAJkx+XfOAfFoPBwL3vtEIqJ1apF7KlKUH22hGp2yZycN9Np2lDp7em2cd4lSkSCY9sg43r0M2BSh1lDJN6jhD7T
4vVjntRo0IYZWxkMrzlKujWEPrPR/SaLb+zbDoL+R0DJtSs5LbE+xWDPLTbXO9TBXXjnfOGl79cqiIsQRgguyZ69YXJDMxFLkKm9WXLNIn/D+meU2z7Q
RyQ/80P1kcj/jf6ZBwXa96pTpRRFI5hTZFiiz+fe8kQa1oNWqmRptbQCqhFS80LnEMMG8oIGpX+Rk7m9yyp1N20DZ2qIGVV1Q3MU0wDNLilQVg3dbWqV
I0osEIuq+m5DNIKgE1+KaeUkW0Lb6khakYIuQ6qLvPvb2+0kGSK0jcPxQj62nc1iU+EnE10AEKHHrMCcSUaY+1tTNx1DbSBAc/K+QGB0YMqHk23LMa/j
qFrXgPY+wxj1ivzKDohIUPXLQzr1V12ybm8c8VKLxgvfKiwdEXZ68zlEKIN/TaqhzvhrNMZ/1KqshlQgbXrB3c37bzRPHp89eNqKbRd5SAf7fmEIfzH/
iM6H/Dm/t953ncb7bu/xAFf+8CKr6UEYQRwZUBXy9woN93G0FVPGUAEGFBkRUApRFR/zWSoBKQIhQoBCMikJCogEsqrAyAwkKEsgspKoJIWAxhcAuwGD
kb/a2n/jf9oJzipE/xZWGbsqbGXduzeExghlgs1dZM0E7F8+EdoV87cIpur1PS55lPiSHkBH/5OJFT+lvvASQi4XLIBiyLj43UOUMouFEcUFAFJQ0Acu
FMlJqiKiKqpokmpqCoKIJfcfq+Gwe4RQ/McMI+z/X/3s0fynXP0d9u9qf6s4frD/aHH94fxQ/0D+3Oawz7f66gCD/EGf9AuFGSosinNUqXIiIj9cA4Qf
xDz8tFMwzIoEH/b9fT1cylyKFLEfGPg37TF5fL+XUfXK9PUqKUIBKAoQhys6qOwFLgL14Uc/OUH1VS3PUcUCSP0fs1zVeRElkF1f9igkIm+nbbhRiOEW
DdUqx2f7vs0aJg6DKFWFtkMcSwEBxmwZSoKDgCGElP7m5r1LQC+W//sSL+XkYOf3uPdZ8PcKHVjsCJyNiHLguuQ7P+OP2Z/26jOnd7ItWP2Emp/GcGrC
cfztHEYyQVlWFpZ/a7Z+NzLehTDw1fL+3j2mM47U++hpmoNmklDBI/TC5HJlxRWIpNab/xrdFhGoilNFWyPA2ZjCmq/5AhE3rlsYmDvveYieTYn3U/9+
B5+iD6168aw2uC7Jdwqg9yTzPqOJ/Xz4Yz/rCALH5jsAD4YPz5lGveqBkrOMXn7Vk1lyotd2HSgSTSO1Yf2YVDjhf20tLX0vxN7A7D+8jtoYf5rjuQNk
hDh+dCixXK1NYgpFSMfqesjaVJMj/jm162tpl2jPN/HLGl6Jh1BCpESGMvHJfSVuMrDMQi8L4jW+s3ChBrjbZAJ2orcJ1QGkRQTUK1mZkQQZJBHhlRRk
DxPak9rB6xGv/SZqqayfgvtMLmh9bOHLuMPwLO9axJBQ+rRvJ9aAoBAJEpMSgzBSwV6SeLRgRncB6XvznnGTBva8kX4KZjgLxoeJoMq2wfZBkaIxKCKh
vgj5yr+COXoHRAW05/TkTkYl+zG+F17Zc2DfwvRGmiz2UTY00rGavreUnpTBZdo1LMvFatOKHIjaLTUEzIU7ZcW1Zr2Gei2pe+27jIpNCUMgNFZluVwR
6LivCWLRoQ235wi9B797zwgLdMAgQRknPN+F2KbB0CzX2Mm4sOIIkNw4mHR73FMKqCJyI5hUCgtw0ZeT5YD1cCRDcAuZSHUCxcix+GENg4udJqV81LRQ
+tzyRRjoiwSXoENiIYImdhhgGLHWXMKk8yVIiijdSbToTUmWvmYA7MqvoTN5tvhnhHmnZkHZGwapaLFbhWmVFk3bfpDDjbHvtLIGAudOrSkH0Znrq+JW
1Ve3mRHEnM8Th/DlaItcHfXi+ZphsNt3qqPdAcvjWVOcEmEuHMoEnGFiQMT7SxMfIjFd7vZ9Kl3plku21aZZtJgzqZ0c56WL1FAWeqsFeLCQiNSwkzBw
wx/PSBAJsZTKkVlLi+9notIIDOzCNHh0ECRoiYhoAyfajuYTHRrmRpbFHod8vXgvZZtbnWmfO1xT9TLql+qUTLSdSWlYoDmztQmSGtOnZjhdFxDk5nOG
vX/H2nDc1v1thvlFHji+TWoFLGUcKXEWhkMzMNqjkAH0VANwH9uJkIJuoy488ukZEU+46kSlTJVc/pXoCiC2beD8MPa8hEMn7F4M12RidH7Ev7D3z0ws
HuOxyqJaKh6lpCTM4dnQD25BhXfAci++trzS+L2s68Sssi5S3kNXUSkPiVzcNIdKqG8ZDrzNGDGZxz4dZbJ70PJjUqHh8IrV0++jwsUJPp6Wzex9G2Tn
hSLhRFECCdSh1UIISyB0YXOJwLN+w4cIryBthlGN2D40ZocBck+Tqe6SRyMEEp7d6N/n4564WAF1u1yFKmMaSdJuFuRnVRbkoG4LkVM7KpSoYKpS4KY7
dx/3HvTu+6m4N7DoT/L+Xr8MCHtrc1uLoTtgX96oiyLQYFIS2KKY1YqUTSrP2l6mg7DH3BjRmfyBmYjb2rgVhFJQV0P7nCZUmQI9MqpdKEiYvxdKSIjo
rdwhVUwZ8/jcxXd8gIj/0udSIQKAUK8hRAYcGggx+1a76IoYsW+9dfKtJHorP4YFWmA+lHuOY4DKIVbulL5uA6QG76k91FEmquJjdB7FuW8pQiZEeL0Q
MkkAVFlOHHOioqDv9jCRmv7j0r7hetBfMZBq8HBee+TiawdN1ir1kPRRISgBc6u6uCGuQ76QrFQIIuG6i7g7ZDHzR1vPISKtrkNKKnwnfnQe8s6P6wPP
IdHuXelncyF2Nk8+TEOR9YFggT6+JhhoeAxnJ1FTxwH47zD32Wz8WM3WyPJHlTfh0WF38XWtqwcWr6EgS7mPeQBsNHa70FWcTpKlkH63z4fndn1Nk9vf
0Zv19lMOYXtSHtFO/EEfvIJmwg0E9UHMywmAsfu5Rfvdkd06FfTNZb7+cDyw1u5lcSkUL4vcJywZBwriy23re1lIbrc9yOMDxssOijuo4asD2TfqMSvO
bLb878M18q8MMyLNPYLtDcKe32DWtMrUnm1OWnTAQM1FKRI4riRIMUNmwWBPB8MeWAOe1gd8u65Z0L2zyeZOFS+DKQeO1E7BJiLWiv6zAEdf1mazLPpd
ZiWfKRMr2V2mlNufr9K1wPTFdDljBDmecT4rEXrLxOkMHIF3uZTbKrLYB3SplojEyeJhsFRBIMj1uPU5kl+vlfO1X8O613aSyegKhCUQPEruEhl4UAgD
rKrImg/jDvJdKv3cZZzUcKqqT4QpTLm6jrJZGiGnc0TFuIkEHaUTAtQ/10GvzzHTF5SwoE56jC3wteUXlcWAXVxRyK5KNgRKodKQZSXwUC5BNQRsojcQ
LbGLj5vpzyk2NQwXt3T99nHDVZlLMAfEsN96AFEF3pLpUNsaXfzhaD+OqrNf1+rjcOlB02Zdq7JOng9cgozAlaypIjdHm6pysMx3Pa5ap89S1Jg96jIV
9LEovMwJlFuKQfNZwBIFPK6pO8InFdm8WCy1g2X7CBxTKfN5CIUAc91wAFMGh7yJsikGDXWWewihhueSNmnpRZBMbdiuz76TMSdZg6yvkbYv6nn9l27e
/JY5AlV23sfsOg94itfZaHkeQvnwge7YBccFoD9ouwonWSjiqZG/RmQ2Q1vOGLLS2/qkagds+wXkyEAnq0HNLmvtcyJRY5WUGJoeJuh7u5X0NKR+G+zK
akXO6xapuoBuwnxYVw8HupiWbUwJYo6Qbv4AnmDVkUC/XDNU6UmELkiZYPHNB0ABdREMIxYClDI41qM5wo4YSAmD+/zjo8RoE/ZCaNPQ6YfAGoQ3zqMn
14W+IKvYIHhVMwKAU1rt1Z1IaT2OjaPDSrmXm3QpOvXrXbgpSSkVOx+k3wK1dJ/VV4PpS8AGhG0rIjgEIMgQ40dAGTTRFDSImRnNQO64j/kKBF6SVIur
Yf4+LNG6J9HgkP0G/J0olriUL+WaOtb7hbfsp5Wn7uBbXWaLAxjeZUNQrKuSHAQSEvn21jNbLcmQqpgQ2z82GJBHQlMBJRtIgF2AojZD53UWaQ/TKn5d
gubGyEyu60CNtJvDGuj9RkptepvB5yeUjksg4LwZwI2aY4UlNaRkRagkONWgORxORa4zTgBZNHAXLSmRCHWw1cHNVPBWooscdjgQA4UMweclrlZPI5ZY
rjgFeXj3XedEdYEqpiRnh472eSJIojAgREkXi4fgu1g7JInMig3Ni5cXGTmasoQIKQTktavGJtKzYefs/07qCYnZP8vVe/5fnpOupFxvgS7NeQrm1s7g
UBYuVPAtouMdoYcSgJr1BqzhqAitMjrzlXqJ7QlIbM0ZBUmKrcb+iRKQGCJ9mJIPcJRSAxDw/UyhCDWOwXbUg/NecOkNK9ZZ3VgRdphaMBuNImHgTo8X
aeJCZpY5tg64C7CMn4Us5HeoDHcsQO5g9sZrLFX4DFaXwXAMHYoaddoU91UwD3ezhUnEBSNFTCG2eAxGhJmaF9SxQU6ZsEs6kX3drKK1nZWLNutm4xy8
VRJXFLWGIkz4Gh9C0nIzVY0zloZ6DsJLyGJBhoFD6RlWzIFs+FUbCQOa8sT7pVts+xfKgbs2Op0OAQhWgoXWaMnmUkQ0qzfd55rpAoNqMLxbAfrvNp59
gZ6QwmRW50yl2TvZyBQgkZMSEnZLDJ5uzB8dhjeJu7l6AjnevFchOVqK7giByjiSbzBl7XAo1GG8FH1VCQZPgYehIwSJeSHjAPG9vuWL+EK0oaW6Mx0k
s6Q5Qsfs1aQ5FboOhXjr8zreGUoOYbD8vF25ocuRUbImV2GgMIgktn5IMROyhgzqxn4LdAuOEudjBla6ge3ExupLmdG2tSaMoMwWN2jjZUh1lMo2oNSR
DqGsOke7riUoFzra8sTkHi6UQyIHcqDBBHk8+gu+lnOxy8qaNXwOfsDu1Bv4ownVOIySb1AkyjpNhkHGlFEJd6SEpbfPtO5tcINSilNlADkYVQ4MpV3n
Cd0wGYU111rtTjjGzsoXQqlsSaAQfByoqCGnAzJWipwzz0p+ajkGutXd2BQcJ21prWJiV0UJ/IVCxI7y5N0V3zpa9alcQGScdsDA23imyKGOEq3R/oLc
rNGTDBl5BlAsrNptPbNO4Lftp/gvdvTxiM9BrPIb3tzclQJdujl3c6NrxEgiYXHS08L6+dcLTKV2qPB+xCTfVbW+O0gIAC9ePwfdCu0Gl4nrSZPwZMjh
VdhcDA8RqYVRakcLQLFb3VvNStE7WbC3bizuu3buweAJgW6tp2pJHn8FWqlzqQEQ/S2Pndwc9OyATrWTeuBcQ6Qmg9uW+xkOa0puZX2o68MfOI6TSrGQ
XDlLjfnk293ZeKVt3rGsTP9WBZKRcAk7afe0g5Tjwk7kkWG7h60Wspstm6c9XSVioko0hh0FWssh2yqXNjALjcUWk1u7EhpTOc84exHMMFNfRjk7CBHD
xa9pb6wMgKBsHvPDHruO12Ro1uiyNm5C46mJeET4FS4P4YLHc/lNWEZtv+GTBmWlfo0G9oqk62qZHSHeID8g04hukt+xLG88JLy4bl2yiDKgwOJUoFYM
ykKG/azimn9jUPY4k2mTx9+X8pt4FCj9hlwqgr6YDnIFEIE1hDAY+VuyvVSPmEFNP5vmKICW39z+BGHUUutRoOq6C+mKBr8tZoQly+SzHBzR2hwbkGIG
+XcUNDQ4fvW6vAzGppyCFufub1mapNU9P+jgcYh97W9I9GZbnlVDiFHaAJAPJBZ6+m2MJwwFYfKJbqYgJ4dwtSaylis+g6VkAIvz03e0JMxHy0zamYnd
g5ioeeUJbhbAtRgOqBr8WgDFTkl8Ld5Wl2CTIIDRk6pEuzH3LMH2CHHCHb5YHFczOKBxW+5uTFoNquqZemSCEpIA/D4yq6QTtIPYbFSzHJCICI7z+kv1
rR6laIRil5IEmeENAH4Ujo9IUDeOpQNiQoifb7L2vNYPs0a6ivErWq5xKVPg+beWTwPGwhuYozwjAZaJNcXxrM1aSIb7vboWrbyBw74zufEzDFcde13B
4GeGoIxR213JygRHHDAwVPrXrVtLNc7g5gsA4duvhbpqOT1c6i/U2OQJohEjb3leSLOCbXaM4WNdFpctUlUXPb4FoGFe5FOSmB8h179fOgri40fKGYdB
QQxltMor8XvPffhQYmCuwtMOgz3ZZ2FDPag023lobyOXVxcndXqqz0EmfNeGgDwQQaqdQ40m8lIkUmtm0s+NoQXKPa29YrmoUibALGudrYzuwebY5BHC
OmRuEK3I25fjlUaVu+t20pHoTkxqv0r5bRtcd7fjm+pOLvevCmh5QktZh3UaMFMg+iRni04VeOXR95OWluuEco4y0CiQ+R6ElEsMNRLE3mK6v2Ykikaz
WJG6oQQ0FZJSm29k/fna1xEhZLyXi2JX0sj5gEQwkRyJHSyxdc08AugiL58T8szUYGs1M7MaI+P/x+TAera+p7Ys3wPHPPSARBJMJBfSCFwG7HtBAVPf
valxE1sFK6cVs0TQjCTjh7qJ2EOb8WFjWA2/oXIse3qhzOg7fUKBM6Y8AxmSEwJxZ/BY6lSKCc4QPOxIThR5QH2repFB0rAyA3kkwzn56mqBjScg0/xv
ZFdYuVVeOPBgVQpYSSe2wwZ9C7G2hdMpoRTtGu4myFCCSZjKyrXru8IZqLowkUBIzcQqPhfa8QUSa42Fesgk2UZEGe2qs9jBydmHgd4CwdZr3GnFcCeQ
AXJ2JFoRa8o14iBYjKBdATJ1HtKgOinJhTCjYZJLUQ93aTmT6b60OYM8qMKkPUZZBx0E9ZzFRmDzo7poQ31eyY1WH58rtWd3Rp55GNCgbQQUayal99A6
rvS3tumJPA4RfzuC2KHLLo7POib0Udjp+24nm1tEybBVFj2oZdGJUhknFny3r/ZY0e559Gh8l1aEv/Tgd9/j1FkUseoi0vlqQ/NROvW5ZuF9JhWCcCgY
ECH2M30jaj+OUIlNFQkQRNUWkXd5ybSM5UqKnSVq+Yar1k4+mgxmC9jXt+V6XTKVFOJSI2dEuzsxidqT5KgsNEa+F+s02eAJe/7sVlV2mAzk9V330oj8
+gNZHtlIBT4MjuUC5xjQK7Cl2J1YPEy3EWS3AFBChgQGnX4MkkIGkKm4IIOSILlUpgxK0EhSlFUTp2hrOVFQRyI35KlRvnWjbgCe9lW8bnwc0UDThUmn
Okf0En3fTW4X/V/4cvQ/+lxMrBbw+yfrM+FGT6iDmtjuhh2/bzrabBCKF/b/lrUv6d/KjOrDtJe2LEYn7fjmPBcSCv5/K9UIuSJgr9669nkGXsyH2D6X
2tSdx/b+sR61vE8fynvxknDAFIUj/QfOKiW+rH1+jz/38HnW9lRU9vEV52MvprrVWsGXZhdtB9fZSyzl+GjCsSzO9TLi71GBD/CWfSecxmRyxdrnsyaz
g9/hnrGNqAZUWLKclCZv6GrFWike/qj/qElaIGkCfrY8XsVTKpmx/bQCencm7Hk1qcnWMVXO5jVaf/F0MKVVHOJ+9Dka8sXYroS9VVBzxc6QrRQlAVg1
w/OSPNUMM9Hriz0b6WHQvMF3Umb6W101O6sZxxjmb4TjROtNa53J4U9E2uAvg0firYxbO5I9k/GdvyY3KF2giTZhAg6t+TF9WGfFsPwZ2DO2ZB4Gau5E
ujJEGqVhdkX98visno1x4Tok8oaMySNYSroTdoz6FN95+ft48je8yqUzpqn/sb45QBj/TThP7tuDQMUtst9gpjgzMHUGXhDEi1IaatAngxqlEpSfJMFA
nSGathUcwqROi2hKDHKIybbLBgqVKFWZskNzdT10WSa4LAOgJIj5kLBxU2FwOBNaaxEIhZRsmumkE+f0yeO1hzaIshC7IphT+E0fByXjJVGueqdU6y1R
BL21sno07FLnnntt/5uE3zqG2AQznMFbVW/OcVNK0vJZBP9qo7pMmObbQXe7OcBzLayUhUw0pCmUn7ZoJGyr41yGRgpAJvNzMHhEo/+cjXJwtYpDk7X4
1IW36q2VnKFT53/XVabWalUNXDly5W1Idi57/4xLO5QSKCZHiUl0XCb6LBPJCsHSIr3CynR9i8ieU8IYe3J3MynODlNmp3t2dwy7vtYD19Kn876cSo09
zbabrPPTgFx34jXQa8b8Py+Z75Xa2GGBPJGe22Aucjj6XG3XTaSINd7WCh1ZZmrkUWCDlOTh9SuTH5cCNc8beEV5bfH56R2nY8lUakA/x58OKIP+M1fK
8reUuIvg+ku55Rdq3USXquK1fxE6P+Td+FGpsfAu1GawqJuD4KwksiXfENEEtAlPnTrAlMKiAv7WT6ItDjcifuVo8shpmYIrLgWGUb2wRFlCkTKnoc5K
vN2Hy/2X11vjjGDHFhsG8sJoRodGl9lJPElwiIHIH2bwOM0JAYZunL6LJLc2xjW3sfqWiChUKtc1HlAiXqjVhGqqSTkY4X9PjA9CHoqakZVdricB4nYm
XuCviuXpzl7VEWJ9mPAU4xgHSom6sd7LaG6SUqzBljW6/8x+uJYaFY82Iq3IOO3lOGWRGvbKd6R585H3dBWtqgkbLd1rwyYMXyD0yWFpXrO0M1+HyW8n
W+/p0wRwdsdvQiZS6l88c4TbNX8aBx4B9MMPW9xZQJG5niqsVvsGZ/LNfhVAwFbMQ3E91pllPSbIfqNI1z/gi5+iG5ClO1lP4O4BBClAYQVTJij4z/2f
uzkXaj3B2PXjySsQWK5D34pf08z3afLie8vfbT2ZnIY3Xkoky0lDVCKSFeGGWp5UM9mKBH/aYEwQN6NJ8/m5n4/l/P0s5nllg52u3PnosVlQzD0k6vIz
DS+oEfVyVPfO1vVbpsPkx6/ureF7FAZuDWXliFRsv+cJygRLysPY3+N/j/Y/xvTFwoKYPH1bd1iK+p0A/MReP5TGMIQQCPY31UX1SH3zCpYmx9dH9lUn
tOUoeGL0Ud09peqo9811ks3ajK9E5XXwVUJxgo1KsMmj73Ef7j4MPhkp0AX0O9u/6sv9PqCyarQ4U+fE/X3feeEDVIaJUSkBRQRiIJBIBIn7v8Qw9Q/2
F55gJ7x9/6/X52p6iF28JR9l/D7Vfh62Hsx0w/tzHh+Ud/MTx7qd/W3Gbzzq4vqwdm9zuOnk3fb59Ga3fj6z040sHo1MtXi8mafeG0RzS01gGBTnAeLK
GMWTfk4nktM2dun3X1+3QBMf0ftFsv1kKanKbtqCR2le6FnTrLLPjMXMelXHT0l0L8pfQ6VEeKtchXUhSV5fZy0eUiOXYvIEX/GbETIUTVvnVyT7F/Sb
EeM5ILPRqtVhrm4y5M3dKXg7YFpvD/opMRnzmW9ke5x2YusyMNGVNdfoyr613k6zxyjHshTFF0OdBJZ6Zyr42t+8cLPSu9bNGMSYcZ/K1QWNWpOsktA+
yFJnQq017VfYRHaXqtjyNMeqHqfK+xgWvK0u64Hr18pZYfE8rgN7BRR500Dq+drthcw+gpvaUUgyHtLQbrnNu7v5ylxo13K1PN+MhKXK6zyNJtlAdeDL
D1HnG+TyC1M2pluvqehsJpBc0hyxev6pB9KSfBH+rcZ3v7OstbjeU+LqTtvnrr6N68uNXjHznF91GX35+V8qUwbB19XbvIOT9v4b0HcbeWF9VuEg/fq4
9JRmZj7zxzlStDiY7TLefRuzTwvpkRL1fDTDj12rUSWDVst4iBX59F1lka4fVX7Nvhy90Z7G664gFvVo0pdB0WnKBq05mxppwyEQo8jOjlVYe83bNm7H
/G2sg5Hmb0ykrB1bo0MFKzZiu8pZwxkD6/DFJmKjl7mbwjK+m660GkunCWU3178377qcrb5PDzZ3hQ3eqxyxxiugxthjYazu2ZdIky+1vB50xn7Lx+A8
7dl+MnPvyy83jWxlLdmqLlqBwWP2sFtaVHHeXMrH8GXPf07CyhfWw171ciHC/VDOXggoxC386sJlICyv6BaAyQKQzbh+Ldfg2MDlbvXN443IHDTsuis/
7PCJygke999IFfvb1dm3U37L27K6TPJaf3pE5m11CymWztkz8BLj8HE5ChlLSUc4QdnrERVRRaikA/LN7+zFvmBUeOG7sIR8fmnwiQl3rk8t2aWZd3jz
E3ocFs3UNU+XZyv25MY9m1BbtzLatdgvx7Ic0z7Y9sthkoFMLga0HJzptTnISpcps3GtNTDTGM2wDKyAG+eBry+qHpRdHOUePdrQkWqmRHAesMOz3yld
6cMneL5jv/XWBFDnl3iF5wOBo8NWkdxU7KvfTrP5hpIajr3Z3LyPzNdeVi+8CZbl86+DcdCzTHJrxPobXsGSnfNjr8fVh48BstqDzbfPJh2HD44Pf/XN
q8+FGt7vyWkDs86Mi24Z34eWs59375Co2/217NSeXs7EpXt0z7FW4Ud/DouLdPc8B+SizJbvZs6y9y+YhZLLOM+6VW0Wce/rWP2LiWt7PPKUrwqzimzE
6O3gr1BH2dZcawPcK7eu8RWu0dpla8nkd/PQb1D1kAxObt57cXKb93lpSu3Hvy48M27evG7a9d/v93SJ8R9K+nGLhOQKKTsOzVht1j5ixvINxox/1t7t
22JxfiVf7crFKNrPEugSpy5rjU5+sRYTqzd5Z3efX2ecuzWyZGRjd+155erFG01ZfirjYX4UmyMz3iU0jgWIOjzAMhPdZT6Qrdmwl74x9Wa5erPiZ/9M
uLa9/Dp2M85dpaLr/0ef1TXO0UW2h+0+z1d3tK5ar/Rn25jSa3Xr6v2+aIOuAFp534+Z7/19ZaU7jSajeqzgiUkuaX5fTtQXdUx+rKzzJ/BRf68kay/M
6vVeJE3IVEXQkXkPS5n83v5H6p2DyYLdAe1g0oXEmko8OqrCb8ufjvV5C9R3S9wAcju15cgaUrQ+vcKxUoQqUIHG7TcBn+IDy/VoomKHsPCd2EW5OtYT
cqLDjQWTve/smacoFq89sTTIyPA9Cn4G+YnNkuSyYcDZahU7DxOIXpsMP4OPYmRDrwNIcLrfdpP/34tvFJY23jTFGJRiIm5V0R8nCOai30+VE+gRU2er
1A7ekZrTnk3CZUt6spi8Sl3NFtoyd76SRWBUnuZ3nak6pNm0/A25qL9CX79RSQ781GpJH68lLFV0jnztxiX6PRUPE/K1GWCpx96hh563dYMj9OIf6/I7
/j6e5+fM73xVirVUUyaslp2DtUyEBXkokR/eQrsuv4mZH70NeM+X4YvAliiMIMn+8tlGkRrKHi1ato/wf54qjjFIPOrd05mMQUEGdqGNEpUQmDGimRr6
P9eP+H68P1fHZBJyX4HUudDoJLWHp7YWQILKJPDDhJ32ibpHzlaooPXG/nwcpqjy6aEmspyKbTm9a3/dnPNEWytbF5mjswqqp+ni7BPXEs8pOUdbsIfK
ikyXvk3zZW5R/T5uudBkNc/HTlV9DIjgzjckkJTYlGQWGpRcllHyaHVoXdBmXPdUYZA/6xTDhc9u9nOX9X14vLxm+8HGjv28JwrjS1PKTdDfu5zJqDC5
FRJvsywREiYmrTBBVXdeLqJR10cP1lRuyFf6K5nRrzbGSP5GZE/6v2emauyH7BA2/F4LMmHDKwOVTkyyOvLNa1Wspys77SnYOq11d7/Vx+Uvmp8k/gy+
zPprygKQR/G30PqAQmpDkV/VV61kF8MtAzmcyRggjrlLLi7uOxed4X2vhyR2mSqLcLxCxObCZCO4iv8GEdrtTsdhtdZm01xh/JwqNpnr/hw5ZRls3V7V
Atp/QwkkubVDJj6uDfv/q56Cp9xkM7j9jMznD/vA152An7PnadHsrytw2lx/P1iffbmtKGDWS/6S0+ecv9hw7vGnLsfHHnPwebEln/o/jHKtPudj8725
/z3fE1+jjykHF4bWk/s/HwDcrVti5CvL4HgdtNMtMrXntWkpYrOtaScsFWXl+jQO9/0H9eds+3DdXnl/rH904Bmss5VL5KFGqrpKZxBj1Sk1BC/vPU2l
lKrra5+mk/v92TiYq0s637ZYcV9rWM/XvzrG3c2Ypi27r64dAse/mfNrvgLZ1jg7tCpNmzN9yn1Q/L9fjZeQo9KSeSuoXwV5tvIQ+FJPWsKnGsPnesRS
vIyyqtDRpnXdaXhaCcZF8j5XUMv5fqlG5CjYqbl7vofXn3To7ti1qM8WUjhdhseBFNRDK6+kZ8KMOl4mI/ZL18JaOaeloRrQJZbxqu+lVn4t7Gn+h15Y
H1XjFM1MznEDfP+qsli70Fm6zNjNFdQoPCa5rlWVj5Newe763ghz9NZeD6zHobbn9fd63vFK/HhvFZ9/u7JS7rDjbXs/ut+yK0GvP3eTxJSFUG+76d0h
76wG7/hV948XbSI0X5s5MNJT6uPxeWI7nF54My51tDShUcfbDcT8Jz9celcVk1SPjk0ZyF2cdJcIHCdlm2xFdFvJbVFZ9IzMTW6MVuup8HEsjO2Kb5Zm
uWAta91w4mZrDLcswFKVojDGXztU1M6/Cti2xj1iZdY4Tbrxqpj5byen7s18d5NgrY9D2x7Oj3KaFL9s7z6s2ekOOnM2+mlGpxxHWVu71LSscfR9Il2M
wmpPuVfiu/dxtqgJutMvWzYkxTlyviQtvh6iIlVU2jNsVziaRPLnO8zxPsIVlDSUdxg95Ts4UYzIUgrvfKB7JcuNI4nHKfLVcsbfLitK8ud8bvbmSck9
ZD2o2JcmUKW0K5SnDjCqe1VG170vK0R6+L6Gk/Xl/hZfZCmWaUMVmLeBEGq/7epqxpUGbduTgpwpxn3z9kaXkGseZD661qhnX9/xPxfHpCSA+GNhoAkS
a7pSLBoJ954q6U4y2j4+eVGfbLngbLob7P275nYw8VzufxvIXMoUu9FiAIuTC4NzFDseNpwJRVbSetpxEDw2gZznzPfpUMUtjs3ZwHK57Mgm9Tk4n2sr
jdSKfvwPn+3KsrM0JkrkXI3M+JdL5lkVp9zL3xOn5SU1XhAeh9bUtLDfqz3rdua2tHplbBBVxOZ15Q3pR8q+zvncVGK/Oess5mSpntr39bSxZmS2mp33
nHpTscacO1qPJSO9hppKO47N1jGrtpuCvbsz2HA5Yir2tvV4VZEE0EvMqgfvQVg/VKr/WUbr0ot1XsC5pttwpZWGOMpOYxx6SkJGlfkrNvwlORUi/OYc
0Nj78qUiTmbKtTnVacu15h6fZu1JCVbW1tPeoijpBRaZqYtA1gbVdmqWTGkT5Rwvb4GWJWezW9qiWWU5Bwyq0UanrhpzginB5DttDSb+IZFatSo3j0Pl
UUYhM508a+7Vri/fbuaEubmjJ8tiq0xNyk1x9J8Uqthq/20xJSWsDfzTmmaM8bn7Uv+68/u6Qd6C3vc5zoz0YaHyrJj7KybOBUQ9DWIEi9xENOLFml4H
1yplZbYs5kLRni9alW2qPBWtFejq9FPV+j6Z6RP9hlmbK/xcS2hqLmwt7i4h96Rf29utfnn/darCXZ6Uric/HLi17GsbS376ZtB7Vf15UxjiNMmALVUM
/XtL/LbbN74C877Spwzi/efhnTkfLpT34uUNW47GNtVg+eE7Z5Y9o6rtNQRbJhfUzGXoad+65V4b6tp3dmb4ZmAnqVwVeqwdIzcrInV9JXpfOOmS2XSy
VV8Zd3+T7RnpgaN1z1iZGdGnY7Sm7M93GrpOPOIPbNWOfOu3da/9pNB7535WjnwC8es2w1XV0w8D1NDEhi/p8GHqOxToRxqoClXXUjsIqcyJFFVfd4b5
8d5HqHqo4OfktD5RRpCi/tWOXhV+JjjUfJrd3bnReW0iKw3cfdylJx611yfzX0F50lFF1dR3EWmOlcp0qlrXuFX8GbEhoZw/a7fNaVIvkONOM5U1nKq4
OOPZa1Bka+9R42cmXDWXYuzTNxXtepjYRDiVvbnXJfSbjQ4ElWsZtwZYMP7WtvKMUpOFZiGj81Ih4UO+z8uFWiTZ87WnOdgHROPGJPI2617nbupTPPGU
L2O7D259grm46+6lr9cn13MNcKv3u3sksclUTPazTdlMbHe9NHik6ALVcXe7ycwwPRpmdFE68WAbhdh1MXnXFUkF92XZGdJzrWWfGjzlheyBrKk68N3a
ZwClpqd6r90ebLMu2l3tK97EKvzGpmncUU9m27vtkMtiftge361Go2mzGz8u1m5cZNNY9VQxbr656y8Kr5/V1ZzrS/xLO5qZPAJzcLLMtoynPksuHWt/
dUW8/DxzuMd5oXPi7upbR8zSaKNlnjtv0ImkggQUE/tP14CJIWv3NIHylxxRVNDXFazrIPSnn7HE5c/G28qwNZ6eyjd2h5axl0y0lvp9fwEsoHEb+hBC
qA8Z9GEutGyxr41trMLQTwVr6U9bVozjpiIKm8FwXDmtH1uvplaT2iraLY7P4UeUte5Z/Uuc5G+88PloXZ2yY9jQZdjMD2zxyzjSFId6tKy1BziVI4UI
nD8pco+mv5/+rZvwNxPLh4Ef4mHyHQwT3U8Pdwrxrys8OpC9y5CFOy5hszSjziCAavleZis+cjIZBlBI6fRHB5mxEwQ2Vu10R8Z7M40r4eOvClJW4Kbb
ZQ5rPnNxl0P2Xg8F4MoN1ozsrvDPoXI3modt8Yo5/ksJPELTDSRwx8GfquLUf4NRQ6/9wiD/cytNQVJQIvyhyVUoV8s6/uwar/2oyS2/01LwVRBxxqE/
8Me37Pz/49P5fs+ZmE+SV+fZ4x7ec6P/mN3dlMFLRZ/Nbgqy6P2t+37fb/jxX/kf+Ku6teUCafk+w+GdFZcTtRRlYzuyzOap7+GNPpRprsdjPe2xUWMW
LiqttbuxF65Gdd0dxduO4OBR6O5OnLDIzwA7v3JeoEH3RyiTKnOMyxibs0BpDzgiQQKQKUROjOhU/hznwiMn+mIf5aVJCaHf/a9l5bfL9Ux54gQnh6of
okl+WX4Lf3V+GX6J/H9nZgzzqQ1SGzJ/qkx9KnL9iiZRAn6CB9W/FW+BQ7LlzrcOP1x+Hzx9vZO/4RTmv6M8jCcNltazTtoenCEtlIhhQhZ25WeHs82P
Fo766TWeZYCd1gzn3A6PGBf+OayUXLUM3A4NEmO17zHCmK1sP0jc1GWQyrOshfjdo3XhpUit56dNdGJ2M9AuRGjw+cLqchiyUmvzr4/p8e3P9bLyVUBZ
bW0HbfNEzmwWzWIP7FTKQFx/TyzaVvBgwM+rSIx6+7Qbc+gJA4gEaOsxUVdMilEdUhX5baFWMN+2vwuueMo8/O3PbZOu/yYDXwuOW3LmHnCfnxl2+kxe
erJysvzDbrmeyJCiK1peo9TxOPmz9UZBrXFKqM89mHgadYjkvYvOrtXbH7OBwl9RwhljBvi90N6ypk6NlDPK1KO+HMACkUab0DBoreFlZoq0CkqJ0+4z
vl5dIQQQghV/y22ey7THG9268va3jb4cDkLWnJgrK8kIUuLFWPlzd1VSaHKCq37rBEp127Ow8JYSRDsk1YDMMHKAsPEbHuOvwijLzs6JdCpzGXfmxIga
SlMfq9SXgPLtOhP62iR4xhgXfB8DXvNjRAq0CJjGKIZkjwEiE8iidxTB5xJsioJN2VcpescFpt3pX+WOvhmMSm0mFWXbdcHIoJghK3UDyNRP2dnXti7z
y34u5gy6iDqrBiXFWQfrlJpzlEFWFugQX9679uef+mYaXCTeH948P5cNeh7KHx7/BnTrqs6x1iEEIqJApkB9IKDw9WSh5jwys2B+3vCspOw9XtadJBWU
T9XagH2oPon49vPn1jJMdc2aUKXCl64zupA8T4KfrZv88sHAIUrkvsIYZkZD2spyFwBBA2b3MEblMc5gPuuYJWfncMIFwrZ8SUHskHKRSCWTjYQ6jJe+
4mUsfd2O3EhHPuISXYqJc9eQTXvXu9fmQSg+P9nd6N/tX6rKAi2VAPqkOp5wF+UkyHscez1f3cPXZpfw193c1muBL+wShJsOw0ton0crDNf5RhNcWAei
U0/KkQudGcEUmQwGkZZiv/Ht/Ce1vEUt+WKtTZVl2qGy+vYfVvm0V+CXsn51vqnf6EID+bD+cmn4BcuIOBL7vk0f1VkA5kRMS+tggbbPfxmg9/L6C/d5
cO3WQjNSRmqcvHE8u7p/t6r7+7MK2VlPcqLx9YhMiSCnmQpGlBTbvF2vvtq+4aD7PChK7WbS4VO2ocS4ep+9gFuXKNsrlqqSPmHYq8i/N8aEQmJKBYAk
Aj6CkR0gkSgQWWTMLDfv5tMgVKdRz6SjaScneUu/E6doprXAWQ/ANPSvF/zzVCADy7h7mRe7sRdJ9/28x9C/X93bqO3LAUcxyXJEXf59YVx1kALeoU40
v31xH2c7jPFp0GUhgAkoSbFUKlW9UqzhG7lA/MRMQKfhbOonbJjG3g15/fxhgkTqa5Ela+5n+fjUC596D5+QyDoMjA9MRHXWaDUjqqbIDw4SkABwQQK/
JBoKe7x8vT+e2VQAOzLAyVNCv06Io/nVrKq1ViBsHUlA/WHB8wZHUXv2O32mgo3e2Ml2573i0SjlADbhUtmjTkkhODBXSt3JJ9QnppUI6VD97J80wnPh
+q7XtlFbdfpg/r/qoCZsPt+J/Sw/T9G0+B4n55+2fY0cCJ/koGhFJd0j1WEDr39j2KKQg9jygOPsvRs9FlFGoQHybLn7Rl9PlQVJXHnZwNCnZv/hnlva
Ypqr+xU0mssKhqun81EWL9E4cneVbrP7AqcOs2QD2QzAGxUJtvdg3QbMHOZE+SpXZQ5BPbbD2gB6rjHL6XGOaqbmZYg39jBW1w99H4OOZ48KzdE+jv+I
b75AKM+VWAGkIFGMs2AkQJ7OxKGtZVZunD2v6rJt21xEnAE1ckPngrh+ui2exLmYdUClAO4pBT4lA5pqqDrWuDyo8h431jjEkNLrufQglGIGO2/toPYU
7D0VSs2BH8h4e3xsPt6Mqes8NTfC6Zv2SjTyoynoCkyPw94ZhH4BZqPiRBhVeNyxNfsgIi8ayB/ZVjRr6foxudblEeLpi0KaR8fufWU27+4U8r7ZzTlW
X0MLgEaKlefoYXi0lHgwJ4XxnrMZqHfGNVdjmwVV9vB9CI5tShjg8qtbXm8+i1+orwEd2OHx5QIzzs6w35692Iib5qG/SZWt3HGjyjjOuZ5SXR8T5r+Z
ffriTpUSTl73f6Zo4r07y7a0WunlfOmrOQ4lipE+bNzO+K2uuJLlGfwjqc5rbJanpsJIzlmM0Z3V1BZ5PDOnLsd++jGeYNq4hPkO7kPOy+Uv1csjbKiM
CF9W8n2AiQ7eyo4RMk4Kqu9T8lo/MzHZOzAuu+WVfNbVWlMnafzQrB8pI8QCBa82HuInsqzwoxEw/haVILMzUEj+X15z9lZcv0C6xkdVV47eYQW4IL/W
I+EF2PaOlHXgY4ZII7/Kn8WrEj2SjN3ed2MN637oHnLi4XYG0prWGwqwMlvKT5fX76JJPn+7a/hpy5ZVE/L3Y4S3rQbF8prN2DJ34lLILKk6N7oQdSg7
elCJhadv0lBwSg+Bor55pZCRwPdqMQSFdGXJlFlpJpO5vjMOnddVFulKHoVl6SnrJbz6mrulR5erlZG+YD1CnKDyGM39Mss39SmYm+3W69DcTIWzDqUl
QVlmXWeF3q0kRknkwbq4/IED9Et7IPraTCLzUoifCybAvRK8auR3EEwgaYpV4LFenMMEoiQvd0WrgKO/Lg78sP3qA9M1hZ7JxSJMr9qijTAYWHNZkSIL
yUtB1BcuCJjJT5jaH+BHYzOmnrVLDlTc9N9up06y02F6hlTtlKngGo6dF5jiMGA9gpPDmuxESUMQOk/0XCxGwlj633PgBQG7dxyDhbBu8NgNRdsdlG0m
okOlHlJSGYLXwP0so1Bt16dmTOCQc8sbDMTk+Hml61OJ6IyORFxwJlkJXe/nLZ6sQSormi9l6yVRrxeb9M88ax5imQIkJUbwHcAu/Mfcgy6D2deI4VTg
U09nYwBtYhFYDYFgd2u704hu7r2DsHf8Kr2Y9WnzNnnQ+/ITBGgWOcuRDl9BYKlyHIyVFmo1X2NY3ImGnbgpB4+rJgGpPE2JeC9m9o9dm6m9p+OULflw
WQYZqUW32C6AS9GH2F8g9ajBBZVY/Pn1jPIATYGOVqwUqRKiLoS2G0F+jvUwwx7GHvlHQGfk/uw7DRU11XWWedo+XrW81z2psMpySv3KMn/fJ+RGNPXD
6c9+QHau88rBbjhdaz31fsuLRlr5ULCWYbIAEixABDSNObpz3/V5/huBonsiWCeTJjephFiSAyjVjnGtrsc9F4kW0vcvQlfwHu/XH1dP0BVpzAbRFBYk
qDeeA4PXpzpNJaz4bPzwMCHqvF6+8dMsrgqtRS8aZXQIw+YWt7baTn1XF3b9+S+H3NraAUbs2ZHrBH2kL5bxkCPh09VnuRsOzs5B3VEGZRvc+KBhxgSy
EZ+1tF2zhUOQevkeCEDwxQdSwvQlnBdoMUZBJU7l/ebIWXuF1EG5wwU1INYe7MbKSiEPUj3H2z/oqJg8fj7aB70kk+Z8+dIeSDW5Sw6qgX6AUknpxi8b
fbNAK2o4p20FKDEXN8fp25Ycu3yqY/Z6mGZ3RpDMhdOT0E7qRji4fqotkWcUYQa8VckZkWKETn4cmxJORqT26MByO2mTMoVDvmGapBMYmwyoB9cq0HAp
NFUeNYF3tuoYTK8bRkayvlSRr82J+84xPIr9MC2D3ZzgFKd3gOOocR5lKY9cmtG2b9rjrLPjPPw6MoCPMcf2aKOo5/LbPTjFuQ+Q6bfMUREHIbepgnpR
RYAooUcRzfROu2qDo5NDuOdgBMomDoCAMqCZ05c7osdhmsMguD6SVz0Nh4G0CAoAYhfvEqPw4yxUPiUlJpL7VunZdvWRKtKr1NZP8M9gj51n7ey353Rq
XB9LCYlC+DxpTKzRGGia3+v0PHy4W0cSvS8fZUz9mECJcGWfFkg1UbXcSZwp9YVzPbxk3AcMluGgx9Gr2tnm7VK08M6SjyWuVQIpwmYEisvNxM1GCEmU
QkAcFGSkKqqEUDlrQoHf6epzvPgZ9k2efK8ONc+ESBilXTycLROuI2pqMr87yovWQp2eVWlpSraOi7bby7BzTMKmG8MmtBXz5jTOAYwhdHGfEM1cBZHI
+vXjYfeBaqNaKFgslcJ2vRY+qcgScGo4PBGVFjItQaVV1V6cnnSrJSaoA5TZlkDS6J8e5vr90q10wqZlY1YRw2vA1Qe6g+oGvJb8ZqX3YVSZjirveMDi
gt26cqJ7Lfd2pbXHY/1d7UtEh3u1S8mEt+UMUEIqk7yYkk2h6xqQ4meGctirr8Z6HLS683WEvh7kdhEvbtP02GvYIbiRWagb4vqZTnIgKURRmqllUJpR
SEFgUdMTf77k5/R8fNdVvPHx8U77vmQEqAiqpsI7hTQUMhGHq3kUCusC58hP38pU9i09FEsKO1BXXy88+xfavBJ9Srdd+wRty+La8hMofz6KBU7cFXwU
CM8gt51yfyhScenPQVGXIyxfhPPxIDbeGe+uZbK/rxWh+QCxre/r5/TeqHWpa0OxY0b83rNSJ/hkfcvDtx6id5iGupksinAyW4aBJ9wL94z42rWUbv3k
hQ7uLI78d0rt74HvVsT/H80olkbJjF/jnyrhsUd+01dqPBaq6+Dkv5YvH7tTyrOxIOk4XM3wUS4X+u2YMX9vfiVs+BY9eMOi5WlMbBZq6lpsEeUNT9PL
FJS6UH6OWJAiQ0GQbkQ1nQgwjcUHdIaxsF5vK1mO+KvcqLKaMvgLe5X+b7GkQ/q4Wfed7pAGgyN/OmIBKIBKNn6NhmPhw5/v2weUJwfWqRxGrGyT/sLg
poZqPNuVwp6TXxtUhYm0/0CeYNe/Z3ceGyIikdp55dfh+OTbDQhftTD56wKIjK/Tgg+K6TlhlSPHnWVjQqss9HPzC4lPzyWSkZNp6/no5OUt8nGV3m8D
2412rKpT2t1YQbOqic2ph7Xlw+mKjr1ExsosNMqGk8l3tpeshKhpm7NutG34K+TM1GrP0k0aHOi4h33ypwrFQ+lVay6yDL7WGsPKTRM718OUhOky37fZ
AfjcZu2kVJzXwLJ83S3N/hNf0xKip3W8lbENnb2eVccd7wpESWPipva/Gen99r8hM6QHMeSdl4UtjP2thddbK+mPmk8C8xYMMye8c/plsss9FAc1Kkm2
ykMhbhCx2xbgZALw+jf138fw1U1kGH6IU6YNmBlzWT56ichR3VNu6S7TyaCOgKlWKgFzwm4JlOPX5+puUcW0nyYnU68ekCO+3Hl+0EUEnFV4GoMMmvAZ
FAJe/jzYjhQHTg1AA5GJdL96z2kpKfWV2VBF1cYrdnkQIuQowWHZo1xWrv40klLWuYVPr+ppeULvwGYfJRzHrD5ZSkAfCcqcdzKpRmbg5MzuNfBmOXea
A1obrtonZJx94MWFtbt0Q27oZvd4YeZM5Cbgfbz1yGaDcSFzn8gouORO1m5QgW3JdKEDAxzpLMmWdUWQEhVJqJg/GhUFX665CKmaoKCZFv0iwzFhrlTN
skSdcycu4yBFCSUfKzbRFDMicnTgHW8ikttkrWZYHnt8KJkADo4RZ1mGVDsYUVkDiJcadK3WxAiagQitour1Y74CVJQiaqJU1b+p6d8/aRz9dh0+nTV7
NpzZMtNv1ji8XlZhqF8fsykU7K9jVHRVxy29+17iqkE3qzHtZ6NP6BE8SN+ooagkSsHFpCuIw92AixFlQeYZFLFR+R4Gk9pWyzzaI7fzdv7/mWNeWSD6
fl0YoJZKGafTZ3HCfFgSx6xQcCr2zmx4qE8+xchTQ+UDhXrSR1IU5gWWgbRurLpPY31WtrBhP2Bbk2UxvgKGaimWx2TxFZGd85s4Yswax5TT0lrXB/x7
XNfGTz7rmSKDJpccX/RThJ51q+UDefDeWlxAnvCn2qMqvMZZcPOPkkMEtbtg16f6Gt4EQz/RvftvrvN4OH1NsXLDq16SkmuOLxWkXGNXsxWypCtniBmN
rYlAeWHru8sHU4mvOYvx2m0mPAtthgGBwOGKPnMUINgHI2EPSUketr21bGrND3lroXOq9HWVn11ZnzWhF/lbKIoPX22dxtfddni+v6jrHhTOYL6cv0jL
1iLfPWM4WAlwvmR8kex+ceg6xo5gRX9GB8W22bzrmkGihFXkpvVeHKQhqCtpqk4+q/CzljXIH8FpiUjef3TX20l9ZcmKZ/qdPdKQYXVpz+3xeJyDTKh1
mVPBPHWTN7JhgakEK6hoReh6G7yQckvCl2b1V9cwFyowDAd1XKQK6XzDUFQGMw60k3o33VsJG0x85tB+ydd5fCbVGcpDNBX9AiOt5rT0KckfBAOZXzPz
gpniUuyB+j+B3GR9Q+ufb1rwfL01cuU5vc0qSmUqgq122dedZgfkzPw7beafa23WzV0DTQrnRfY4uum67DsqaTSRR8gqPWtYhiH322QBGlgwVnlIdJpt
LGMD1aIl98MjFLCvIAuopYWkfjrOJbybe3jlV4YtAdOHCj2CMGy+9JjK3A9+gsPOtmrCqutF0W/BK0KkUUdi6XKwfJZwFFWHutwo4j1tRx7t15/DfBnj
sv10MnnbHKuHpy21u21DMcKUbt/NvRxndcsKUUEbEZMNSzQDJervCSjKy29auX7ttnFst+rDXVJaYVNclSYnXtHZRneSIHWbn54nTbs9vvcSM6SZxmQp
yK45rz1XgRLpUgjsKAQQBvHNh4EcoAy5rbhk2uYWnVh0HbpGXetXynUTccxRQln3LJIVZMa7yBZ4iJAOHKjsO/LpOoy4JmhJTBemLI5BoqjDEZnRWFiU
ioYT3DgqG43Mq4RAYLKTfNmLAptRZj2Q4xlomaR9bjjUSpsOkgMGM9SGUNd8djyJOs5YZ/S2cl40qmNXfwnwQ80jyzhm+/euqYZNvTLjb35A5l8hKH3r
HdrRrR1JJByIUjNdSM+fCWYItyjKBAlLizJnAkQd4MClxL3Zos6T6jyEWqb59HRB6zz0x0ci29+hGMRU6E6qqqnr3UCLrSXK1oR3xzu7Rbu7u6WU6/OH
Y5U3RSCNg739jDXMjXjuHBz8GA2Ol3Wj4LMbxE9J5N92+UDQD9nby4DG1BXQWbdQvrzG78Oa4Ovw8PH6ffByA9UMmKh129c8IYn1eoMVR2wdSzTPnxvx
w/2qJCXCVeNWHHmtZVvhac+gpUZ/NK+eVMxfyvM0XPeqWXIT+iczYicQdrcCN5RZKMnIgKz4HzVEWUjbb4jV+eg6k+xdWZluEXsckIgVV3T5UHtE/hjO
O7NPV2+vec2HYzNUJ7fHXc69wLsVVBsyQuedFhASxC5gWG6IKTO65CSp385+55UMgMFqMKvrSXgFgkoDJVso4DwXEqGZfNvAtlSyIM/OVvnBxgjrwkGD
kxja80JX05opDsQgqR9X+X9TWQxf23y8SOMU5EN2Gti6yX4/p+jowPeWP6Hhk1YGxDTzVoEL9jyI+3OBz5Cp/vS1+trzyKx++j2t+VaH8nGuWRqe+oHu
Vq7CvNg7oPH3qMRJgr5MAxSd6MxJLgqvHn7Pf3T3+VpfQsUsoW0h5QUWBL/oG3pz+jFx1/R1wEdmv7sD2qlmuLFnh/3/1oSN0t80uzI3nDXLnYtmUyzK
rqnCoeuw3pqrA+sr0Cp2FLfFUHee0drjt7oAUpWJ95V7prmFG7ENy9bv3CJSL7GTcqqnmaEEGhEgVKS4y5OlTIhilCKOqVjowloOGqjmebceL8xE4I52
TQiZy71yKMRqfvHD5M3SQ5M/QuXFcPzhX+7HU5c7cs0oRGL8HH+/+9e/V4d0vx8abPPNycrb0tPYtRe/5fl8uKsPWJPfshZ5/UrohfmXSmGclB2u1HkQ
rNC+vFss86CYDOza8WwNID6Pq4kevCnZ4E+MCGXxbxcS8Tp2eoY55rv2KO/cLxdpsnGliZsGd1YXV2i0wVY09bsOsqI79MVgdseeI7vK7a1vVylZK+ip
MyL2o848R5yrR6LJmFGUE/h+ZgwpzO+IoQhOm65HtVbHuZmXxVNC3hkFRTYjLyerge2levuHnrjbcWm2G0ax6+umhJBHuP2cfXcceFyzKCvLPRh/Kfb5
ZDfU+Xw/M5/3ySTcSMQA/WyQId8P0Qrr+vjv3Y/5A9T/adP/S/p1huGqJolpDCDLVjMXZ1a0IuFG93deOhRFalhPJjvOTRLnCg+cVxBJf8Ab/k7GeI0O
RaMuU3wT/1JjhMKZX/eGVWHdVB6Uf9RDvr+GA/5HzM09TOwNuAoKpGKqsBjIIqCxTqHr1d9GwyGJYhTirLzPjZ9WCjLiTiKsIYn2QhP+2QSBAPs6fxlS
F8Zp/HsrFPYk/zh7eB5CT/M/pbD6xP43GfoBeQ+Aun3/T9X37doXuIH6B9raTpZcJmFS35TAjwOv9ARQBbWwYCtQxCoin6kcdu448grgC9AHGtVOydpo
E5EZYnpwNf55lnmQP4JqZ69eUhuHHy7tZB9BZBkyuiWz7EZwBl/DgIQVH6JB74jnYoJAZclhU3A/5SLaWRciIn6Z+NihYP/3WtCQgI+ehyQODiHdxNIH
KEfPzzA84YO6FyT/Sc8cg9TI8vQf5flc/aoHYzOTgcjHeHf3Zk/pyDs5dyndme6XsVuYRI+8ZEfjZXJATWPapHYEH3aZm8+4R4DseRbgNnUdz2f80TEU
nObj+/STnfG866i4PtarVj9NIqazWQz7O6vbSU1I0YKH0u9jDqMrV/rdbX0fmbaz1BnPKYmcH+xv4Hs21k+luzhDYl2OPFnblUPthjnOUQmYIPAj8YUe
Ps/bZDsPjQZIAwNPugf6WQ/2RupCB9P3T5o0L+/sfaTTQglrcd4E4cRj+/DBpT/pQv/T/brNc5mKsQt2zBioS8pMT+5JxqcV4w3jYG2JZRGLARh1Src3
UkCjky4s02v90cD/Q8jeusKJW+g4phUBiQ1V2x9FKyHpJsjPE9eYTPCoddWW2VCL0MhUnJ19p2REFDU9csiMAdtA00NIqqIh++qeJrc1rV2d7qYXFTE/
5oVki6YFQLlqAZem585jnu4kMZJ8J2mHfnJzzdsmMGzOtYhDNw3p1ByFKchTzukO5DTHfJrjAKTdQFpCuH2fP5Svb7b+X24mX94fb+3OfINSNT8DgffJ
0zSABw+JkEomEDCB+I+HuAncBIQWuk6WGjiQQtuNK4m/3fpOscjnwhQhJWhQcJf5ZE/VlhZCWbZ96X35nbuZb4OPCsb1H+cblwFMWUS102CYqERoVY04
IKoiAcjL+HUp0VMy1wGAomqcssSIBCOAyoB/vfXtT3FcmARtptDoqc3iCgoVIdeomsvrcNC82F6cTypOtTyLf1rpO44H+6FvAX7eEQDhvF2xrq4czt0b
N0UGN6837TcH9+oaqiixTtX5HH75BpGv71WXfHHEmWmr/2Mz91rcPfW9V5Y+bumLSj6lv7bZ5q8YZKabr2BxMy2pob6KJNdgqtL87iMtb0fifq0vl7IA
7C49q9Jq58bqCWzLMOPft4yixfbeA/cqW2fGOhmZbPa9q+iRcqVPUzyXyeMPepe31qWPw5s86sXhJVSg+XR9TgROgXqVHVVQk466+cZSu1kYaBWMKo3l
JHJlvWcccTtTjMQZytRuEWl7In7FygTFHAZodnwYJqQcQf7nDygSyji9Zhaz5mGrrOvNqjRzWZYGCTAP+NspiBajTdQrqWFtaXlEj/nO36by3xLTTa+U
kU4lsd4pCpRx5I54yd0Uj+GbOTTsjEUyuGukKD2rLwl+e8T+6Oma155MnDhAdjbNZ3Ms3r7FWSY5t2wsJw5vpn0OJ0g5Xo0KqO8B5ueGnbk7R6LcNVcj
jwWj+p6PfuhnazhnlF118pwj8abBxZjcmiTZ/F0tN7QvSX1BoVgWpybHnLqXJmpiWukW07tK1j7C7a1VtTW9Y5cYDO2TlvTDyhVEccf05ziaqV4+tWfn
dirMHDtr2bxnTeoZaFitfsmsLbJvoPu2lPM8JI5HA1zXTyKz0eWYbFFn57c88yK+puL3yo07ywuWQU3XGDOcuRljJmOFSuhCv3Ms3ZlVWJr5tBxwYcDK
NqvwW27tNRtRTu1WgazWa334sjxxo9BaIDGJHi/F3mN1w/rNjQEW2a7d7RkDP0UDKUYsFyl6s+EcTxrmWfO/qjbFGrNehtI7nZ36zoXss15XEUlxu4fX
hamsrPHhG1etOWFD2txxGUuFNWFJXo23rafGlOP4FauouQT0LGkuCtmyj7W9WU6bYY8rxL+K7kZccN+E7FsGTze15d2ojZe2AtKd7OM1HZCiu0pZSYac
mw8VbWbF5bk02tMWiLM8/JRsXs3+HCcE7yzPJ8Vh44RLz2VPK+dAQquynf0cVpdt58G56K9LsZ9C2TbzeQLrJ6e6kPjhLKyiCZz+vVj54qyvdBXxTHtW
NR9kGPop3mnJrv9H7PvSOD2ftrgWVZSM6dbb0Eoz9u8SFxPXFuT69qzQjRVTLXGsK/BWDBRIHVcdNG8qTxw8m3mqmTKYf1Q7cEQL3LfTjgUvRd5CIEFY
3Lk8grxgNnkrvPBzNInPNhxNZR65qyvDU1NHWfQycqMmZvEyR/d5bwJkYbFHZVBoTwYEy6kZ7a6azlV+F4m7CnGHlFHilJmLPQ0vV4roLZ2GmmWed8Tp
LMObnpw1jEpNhmV3DWX5Lyb/GiyFM5u40XyblxrHzda34Yl9Mb58pZ4lR2V+y4YNeaqWIEVEFn6T5Q/bsFVp3K2MbDubBrDET0+S5T0wHWeeyvqt3fi9
T4zXh28aTPTdcTKk0wy60ebtr30cUL1cMZcgsnM+TTgfG6l61CIiVIRPhRH4ogUoMPs7/LqeYKh3QA5IIvb9MFQezhFfTi6HHBkEhsrow6OCEwzxTGlZ
JkWOhrp6XEk+3zGdgVHqORzyIrWXMQLArPILjI0bzgJdmNs8prrw554dmlDars3SxCCmFTwsKILBSLs1Zh4161hsd50nocZy0RNMKZyygpGKPAubmm17
N55fJy4Yhw67XtIhAvQspqkrQwQOCXrkY5hvoZiTkhw8n+6zJhyOHZFe+cMywd6ZFyDFx/GfoMz7zIy8en38rNIZpnVMIkJA4XDkGLm51ZmiaeWZzQ28
P568UY+PUhnxYGIzcN9KucoqzsaYjkB4VXfOhSCm7g4aZKoghfpYGcM9DesxnnsOpeRJDi9tA0kSQKvGdVrrkQBxAY86I45muYankehU/QYDQzmvhU8N
D3ukmbyO2Ts7x+5kaXf116OM8Ja1LVRbfvyUwttyl3OWkqDSUYBcWZvebUL58+JLwvOHDuwduxEjyA/qmMhNFCoSN80S4Hx1jcLaTSZIog4o9pLCZdek
A0zU7Qe7IOOVsgqsWc6ySnb95K7sHUuWrLXKSG9nHzDtJO84qnTX9L2vWG/kjbACqLwrntRSZJ2EK81GxckuyZoKQNAf8tNkGb2BvyFwyILADXUJqMx9
QhPG6D/CpUKAECeQzkRD2ZdsDhUDte5BGLJ2ObMdTt7wMHLY1dyeACbyQVGfJALvZOKjGbJmBLPO8vz2AQJIZoKScTr2smZbi7uMKZKBgH77ruyIG8E5
8hPumTdN+yTqeeesCo9+wYjDY92BZpPr4cjklZ06w2SMh235TLhE559l3z7AfGhpR9jctdgBLSLhVUEE7IqHUTmCORQaDZEECLwLB2ylcdim701NqVGd
ysRmWIDvlrDy1TPhJIOnbwmwqm8vjxDHG7jSHMDbrJdCk1iCapXjl82g00pxZdR5OwIQm64ZJaPAAdZgFWzGCMnLsRKtHFSRMbjhTKNUGVtAHCSdMw+E
g7r1qBVqFSiE7vcdL7ehkbO4lGXu7A52coBlpCISZhEQCRB91C/IS9knmoHNcL3uO/PLwFLQgnxttogdXpwcCxheBbtorWGpJJIKIQQTAUUFdNubu6GD
mQ0GDjsSyGSGc2adipxIaYFIH5faO5YrnYc+o6IALIBqJkrPMKGqnpzLevUrNj4HDvIXJWUJWU7MZKhRLIWHT/MzOAmokN9uBMkDLYKZOxpbl1vYYuU/
NBUtP7TxQmsDRU7JNVKu7sqqCSOIYt4czAQLSzTFph4EQ0PIuXCAr1NvbCqudi7NI3HAIIMP80PwcIa3vc1MuOQV8M5LB5MiB1otVXBTEJLKWiVh7AcA
DKFazo5GYABS6AGucIWVS4fL0aEyUSM15FOZCX4gSJHtITTlW5fI7ezqGs8hmuGopnUalIUx8zy7OxGLrkaO/ulE4pFeFHHYKLHqila1zaDJmBvFPykE
NaBFD8EqxExfFljw7nXJ+fA2E2N9jPg+qTTwO4Yw0TzoknA5hg3zJXCRK8x1RdQcyBVb04xmdtiofKUKJ6QpdxSQeGCs7LlKHVBkUWRCtiRKIZqUUkZL
A8g8YdkDsXvew/N72OavBrlDkyBRMAwSCQCQMBil1J5YMtsnmdeOE5UWmXHK7TGdYdUEYwjsySffYQ0VPp8mHz5YGESctDGocpH0eqoMHaHjSizRGHTQ
J155eKFPpwx+fQ8iAc9876w9oFU0CTJGWB1IMYpKA6P/V4/P4s6otWEWChOqqLFGBYhIlZ3VgVJRlUQyh2owck469yjQbQUkA4EitwYHAFwJ2Q0mif6W
d8gV/A6baxRy5O/jDHXEw5FYemAn8PyMJOHDpA9Bo9/AeijLvSFkIYJ2TDuq89WH9YmGsvaFQIeGwxWx2IbAClI4WC9iUB246MXQ7NmAtuUw68eUKdAz
TdnwADHISMHgpoDnle9hEfh2Oodnz8sFjv88w6XwH5VGbIzCzZQVW4qdhbQ7BBAX/IL4mX32k4NCMWFP48KiMVink0X5TuQLM/y5x8ft+GRuxeudkRhe
+iAcF0CSAKa2QLML19aVgI5AoApFaihFiUiV+Y7BFBiwWgd2QgoQ6vtZQBZKhDoSpHR0KrxAsqHm4FBEGIKLo75uLmIBi7LKnDKsD19uQY5mjM/m9kTI
d5uIXZRASDoWps67dyPIfz8JjKssHlFRlmWEzJaUV3KEpmuThbZrSOfKbGlmo7qKhhayETD8npCna1aqwtLlIOE4eh9mtb1r14w+e66ISjqpGalQighl
3Z6zVAUjD5SCBT5dsTdDpnmjJ0jFmIeX1BO8Ql8DI4yG3Tdqt8xhy9hqac8Zo7szJ6Ej4F7r1+D/Neh2d8tN5Ge6W7Vxvgl7+M+3xssDglspAWGGGBWZ
IwqcDie6S5KmC2Kuhao6MxSIUZA8xMFfAwwbgOpRx2HtrMOfnxPwZoMuGUPEL9AOWwZhpVqUx7LLXvAMGWMpXQFgg8Nu6tu+ixNsqKGbIiZ8VJO6QGoN
tcdzLmZ7p3A+nPDwxxCf7542TTC5nQYOC0r7mEH86qYqGkIJLHabMNulUBk90QC48HCxn3w7dufHxSDp++TDVKIoAsg+aFSpGJBNI8ANMksXcAJGTZZB
7kpgo9jKNHW6b8zsvvJrW16dXtEMT2oHsPh57dJkGhR9Xa8/fn2aTv5GDNiYKdVoBKU6C9dOyE7Tuc7BQlOtj0xoyqdknMkEFhQMoJh4+B7vUKA3Udcc
AqGmolUDvpD9XXs0z5dvY4+hGrlphfpJTc2m+3qb5Sv9VAulBPvX01s/VTmtAPnnUyCSPM4ykATlIeJYeFGuVwPuqMaG2bptd2EP2XiBwA8HQDrkgRoF
ZCYDCXYFRBrJepoJFSFGF4FiARLSQubmzKOQzQCNIwb4UAkKOgwg560kMKRMWKbEtmWTkrCyjYhptfPVnzD5vrnXv19Oejf7qaN+8UsRQOmKQGGurgM0
nNqMvpzrXHPTkJZyc2qwz05acpxQElNZhQ0lPSevMTp/hnbXmd9HKPhva9EDjD8L8w+vG1FMoW2ylpctUyKJR3LqC32VcndjuE/mqo7bPa8FVqtts3h4
XZJVChAyGaZW5Dim+bnIZqnjfCEmTOJSG6Zm4olA3nWm0IZIl4rGXTAdOiFKNCcD3YPoa/p/jyIiBXtHyXHlmo+OkyQ0iDwJQrEQzUBjL+YmIGtRIuQi
AhUgP4+b+IyaGFjMEHUTEbNA3x0akn6VEBREkqUFRVO+B9lT3z5WGL+eV4vwKyTUVGaHZKBkYcV5w58+zXyrpM5MTR18d7SGa1VIbocHbLlrAoMGl7F4
YaykNZQQUJAvoB3i2mVkmoFCSGIU1ym6Fiz/Z89+p3J7ID8zZUR/Te/mitPeJG4xGIiHZOvNA8MJYXDk6Hx7XB6Nz6O6ziRKU7SIDDlsHBBKKVEgrFsG
DrKB7PV5SDiBmJ12SyAJqMh51qwTpU60RUomxGUjAw6ggklWhEiERXvgzWSd2oF5xGGEpbOO3ZTJ67Lhq+XFPXR5NeJ7AnSYwKyoHsmfg2jALEVBY+pR
Ftu/7P+z9+EPfu9/b15aHuCaXjysI83AAvXitcgViCI+qCkcBr8TuoDlnAH2aGXdz0Bz5ZwxMO5ctiM5QuQvETP4tMzrjkFFsrt+p392J2b2aYVmqFPl
Bon1AKhsFQV7+8Y70ScTSzeLKjkdCOK0E0xNDyjLLPHQ21Dv4yy1MNROtVohWjMn8GTbTGcnAYox34pw0wRVgz1VUcu7fb8gLDP01l852Ta5geFAvG6u
4gudmDsQXwHgERBEgpDLtrmL7iG029MjUFsMJlKlQSAQGUdgEZum1lBWGgbABVAmB0O7i2wyeHURLfGVuxB3dZgoQHIu90QciPb0zCbFACdpPbk67IeK
IEf30AvSwsVkFHDgzjTXC0mpQoZ1z9000cd5qO6G6xRG6i0jHxuMnDmeZrkbMWexbNDLH4bPYRFkvkRfJrax/ddVuKC+8ADpEvpANr35QHTb3KsxZDJP
uH135/CWDJCZUsgDgVIllDb8SEQKJ8ewZT0axqDReOBBl8PurYVBQt5pLS3vOOh2snbZT2tGyMlJUWI1iw0KRQinwKptWK4cFhoCFMtLDNgnrsBRO7Jk
nYwHEq2o6XgKO7pw7oHYwWKIZ7J6/BLbHgmn8siycwP6UgpIpBYTFMQLRBBMtIUgnEAHPU/ZBAmNIFFjGhkAgcGXYWApK3/x+46f3GvbobS6NpA9M6kj
AyGRBvb8EpWc6e0ZWDBCJd39LbhE+chJeauV16dtp33DSYp7H2sIJL/0gDFzlHRu8Jp/itVhtpTjwReuNLjeUDPPS5P+d0SGDWoHj+R7zM1yDO9oFoFb
89+0dDAIJjFJBJJGbTJRG1pidgffc8rTNBtfhK/mqgQDWfgGh2OtCyDFdpqkKpGPFPxzzwYH48NmnU/M8dcujfiUDykNoSTyMJml50EMSk2+NGd6XfS/
dh26UH9Ye5/gfvF9uMHRn9bPf9nBR0mDQkxijD9SiZMNssbfj/EzJwZugefPn2/54d8C9UOmB2yTtNZTWrDW6egHP+VO0mjWcIcJ2BYZs5FLtzN8fhL/
I3DkCxDMSsmlR1BNPu/aprf9waYCXsxbBUESuwZYVShFQfRsA9S2jBC00lE+ki65NiY7313yy1N9b3cb9N8sf5ZmwIIliVQyqGiqOjI4LKVDhDoVkSt3
3zzbRHOpFWy2lQZAXGVFB770JFQbC0wAcqOz3XF9OMHHfNZOVrgaE1PGp2OOY6O+9vDRRFL21oD/GCO7WQifJcGD0lAaWm093RllNN+LjrWGQbfJbJ9v
wRRd8/8g6aG2Drf/IwQhpAynBkDRCk41RE67XbESqoMISnL/Wpo2/6pmh9qTNhhANeWKH0zTD+1OJgwonkbgtgCCsBoojEdUQKsN3cfSe6FARNJ5TGOX
iSHlFNcpxhxNLaVlthNIKCwxM1h/5Ov/C7TBQrIvHMqyZLSoHSGZYdb6w1aGGWWKMm+UME0hR4XBRnChBmRc5gdWUgDlCM7hF1iIfVQqyUAjp1iKt/1X
4HueVEUBSnSwFFeO4TvdoXKbASrUMMivgvjqn6v650kqpopUSIcuqYh0sJRltI5qQTGFLzuZUjbIif05kXzXIC9MhjZJEJi5XRjkizK2Xyw8owFAVFhj
SZY9q1z71PRitqdnjq6pixObFjXv100K4nTeH361yN31umyG4mkQrf3x9HVEkxSZBkmTJYDSIuIEwRQFXuwkqYpSqE74ivFXsTo3tLjmt0L1LGySMyQu
ZG53AWtZqCtrM6pOoVkErvSab+ipxBP/FaXCp5wgHt9XV8tuRXKMnj075qQ198xBy6Wt7TEg+9J+p7uHSyU8pdmzVFtksFqpQvJoI87KIKoPSceG7iYO
x+/J9nw977ws6iwxpc8RMsZ3JafMk0QUIsWQ1xRqY2sd79WhXnyzslyClaoooIkeUZIkSFFJkDzk1a3FdBBP2xe70/E4OLBBNrAkZMASTcJ/6x6ME4Ss
wsqiiCzqxm3qcS569KlpcsLqruJZZZbb5iXFikwmM/hOWZkOeYqv1f51/Y5Tw4XYc2GqEz5FB9wnFvmEEVuo87CJZnVh4fr/P/aLBnrvtgEhFltKNhN9
8X+DTJTk1dbUaXrRzvDM0NG4i2Ig9/tpfN1uqqMvLMq3HEh1dLkq00wSiSEkVTYLbQdtSqKMmJDSs2bVGH9+vGzCBokdzfgYgVxvLEXVlIpT+7X+bwc2
Kw5a71rQXVtUtqUtZW575+JjbgY0xhNEuC1SOBQOKEw+kexNnXXjtp+OvHrU/DVnE3wsow7tNBFimqQUpYrQRWk3EEhEBVVCBCQTFEvSk/O2/OUSOF1F
pr08Erh80wiMZtDl6wDTpl6s4krmz70k0iia1QsRKriGwkmI4o2SfxdSnEEf6ePv/5UQ6ScojkDcovmscdHBRN4GxmXNJpk3+0+LAj1tHSAPkUA/LgUU
ZGZX4RleBaM25V7Z6wC0u881mt/7+tx8D8PKYfaEkMFnxNDW0eauLgnwPhkpK/3QK112xdl2CzGCELR878RZUGpH3lE65ZFrf5zGfBX3neUOHIpno5LI
OCk0jEbUcSkps15i4HspexjA2ucpze+bVwue2M2UewAgIP0KF+dkHUEOHCcghVZsBvfSjoCC01R9xtTCzPF9u/3covnnmhaCLmYSAqDlbFXnmHPHSYVb
z0B60ozhakXYaWDc8Uhbhw9ihCEZBltY5WLWWdrUrMXi7Ubr81NxPP8T1Fdm/y3vQ/bEVAMRNNFEsitCOkSVh7/kOHe3We3ixAsP4fQPrinPy4a6lBky
gKpy+fy3/awOMnXUuAxT/HX5GlQ020ratERcMk/s7uX+sbDnkaFH+ET48+Ze8kKjIzjkhN1zxhVB5FqasxrFw/n7v1B3+/48gDzig/hD/DxfO0Ek+qkH
m+Qk4Ahk8uNFT/6fO7HZv7M8ssgYiM/2IZ/2fhnlno/K2ndkoH69e/myb2QpaLvy6+4hFCT8ZieyXqJkUH7Qe5/BqIjebLNVBKaeu4c9c8/pif8kOIzT
6+3SG2QUcsKJVsr3lF//bez2IHk/mvkwsX2/h+XigssggesXgECwQ6SBfSCJ5vf5XXaV3ykud4URT56zN28LzJpFglBMiR9sRnTPPRvGYsn41nK+S30Y
MjiQIqzv4+LtKGqbsJ4qk08NxhgBc1fLFIvNua8qSSnFRFGYEpoBOXUO7EzFHR6bLUJxZ03ozYZ+c/gCHZjgdlYP41POZSqXUSrs7y7uJzs/7O4l/dbD
r4QGR/tA4v+4p8EORsUBEmXs7li6uwX7joz3cTPbuk5ipaErpMC8jz+O0cRpnwammyRV9sDU65LpbCmmFGcS0haTTLakWpctRxb8HeedA4fDPlbGJMRT
4UaqO0sqycWUbu988pg1lpeM+/6cowRAEzJqFlslZvCIwPIIG6piPyABiiq4cE9+IyPRu7PrsUY0n3M5ezVTHehvVXtNiWPQ06n9f+M0AfKjjme0wu+b
sepwGROu+9qPAzM1IsKf2D9fJJJ+NEhEIogLqCV48W2NPeEA+0e8cFH8h/H2fJ+YYD3hU4HGXTnDOUPkRlEVcJQg9VEQHaEpz3ce7j4t0KKhK1XrPcxY
O7mXtgawqWhd2n6JZ1vOv5/b+qQ/1owu35bD+JBKAWG6J+UKgAwHBQ8vNq7gQgy9BR9N0ek/ibLxJphWH6J535ybTGRn6auCMieSUUmR4NLJMYqWVTV2
eqeXG/p0cvnfPfliFPaUGXABLgVYOwLA5ksNztRZZ5g4Zc408BgFvTHTXc6cd3i3w321rieEj+bS0yeUGFgqJQDeQYI2igByJm2kwy5PfRs8hl8yrUZ7
jTbbVe7bZ9JBm2nd9maTjZZRVdhus6BZTxla+Dh6qFm8jW2Hq4llKQlGIvbJUlOoxgXtJDKKy45TIwFyj8BE6VPubPQXA0egzeeuVss1ydZk1+WYylE9
s6RU3HUf0XRJlO9OGVL6dfANFAKkXxGmj/KSkkGijwTsUgoDYoSPFlQZJ83Tlpv0D2AXqqLxUIEueCpoO17vxQCDXiqX77v+RCEUY0R5ny09sFip/GoC
vbAGYEQZKLI19VqlQfaJFeKY0NaH0nzN5330tjnGYE8hV5PaavZTL1SDV2VcLPw0GeRTEsVkKXUbaucwEMJbWhJUsN+d/7s6HXVlSLyz4r35HggfbmzS
zFhTW7GQmVxoUiZSDPIZthw1jAwL2raeHOtzR43XPIcp71wieNdcWD1ytk8zk7dqJIDC3F9PedSlWcU53880ec5HOJDnOJWuSHEq9TsstW1s9dj5ENqe
ENcX4vrh67HWB6zKP1mslukLUDVibvfgKLmbfd7otyy+P0g9eWi+QyyHLGN1hHXZpFPOhSRLOHb7tvHb3e/jrJdb76ponZ93eGamzKfv7fch6mobCC/v
KBMZfF0BRIOJhqDoc1IkwBFKkgFNk/lQWSGPpM7y94Axw5A4IoaIZDX5NsrbNvQl6bHHELrS4tDEhhMdPz2GKyu++zSJ0olwFBgHanmu6OzOznM5I4An
pBWeR+7950M2uSFEUbo9K4I1YYIQ7Mg5sy4aYNePF3xyz13BVOO1bgwWAipFJuSUBAg0ItcQmoOvvfWj4w5vR9YkOe21lMpqFzDEOalDnqbNYDfQxKlG
iFNk7OqvWwZCCMBmAZUHXMtzOx0/yMRGhSgVfQ3HNUOQMxT0UrGQkR20lnFZY7ZaNEXoofOecnBiy0iSVhzkMU4U9io5OaB5VpR9qHRnVue0IA0vzcCJ
IgQMIEDhEsHOp6mPHCBKSRzV/lFHwIi/LcWRCFWCbbZN508MxK4vlL9ekaCAGKIgkQHuSFRHIMRMjcsuvD9HWL3WtRVQ2oje9zoSgK2oZAuF9SdmVcmL
i1R9cCZ5Tfy0jIBodHBri/0cRweshfuI7qKZBSSkxHp8IY5HmuuVXHfb8Ju7ZaBU5KNpLO2MQFr7nwJzlhkpnJZP8UATbCbkMiJoURSNyNncMJKqhQ6a
3xdQy3ybfnLWVa7PcDA5hf1zHBsrZ2VtHmwjRc6I0pygsuVbBJy+bnmzipt3yZPHHfV3gyiZYGts+mJeuL04ri7WGkSzwJ0giJ8+Y3GwwuMxaj2cSIvC
0oSrkK3YyqoAlttxwO4WQTqSCPoUZyiCMt1AHApqeBGj8bgMOwz4VsbhZLxwMrdhhSc8ix2zGVIxlmjCBjSk5SL35y+K2u7ueKHIwKZQ5e4rmL5udbvV
39L5v/Kta4qwari65MSCAEWxYIO11OrnsLvkcb5XNa44ud6ycW/xnikWlhqVvUPM0pL4vllcrRqT9zjLGGjNVqM7yk3dd9Ddq91e747d/f0Nv1p5g9w0
/GvoAkz4KgG5RudGYeKqJEV4PM1l3X4RZCL2e8WVcAqlgbCs6DkyKUldocCtEN19/G9VX30fwzKjaxkYPXJ7fWl6iCtZxmTmM7NmYFqioYEbBRcIRmMF
TSWEyOxmn6gW8+0asH0t369t57dS7I56FMTpxL0pFaIqJPCykgZbXoL5XlKKChuHtWOLCDEziQ4OKVsM2d9vN66VRmCj/TudCT1K2TqrlXx9VwJQW3bu
uBir5GGWymFqyUrEmxAomuVQ8TtbFpGe4HE+H0Ze32yCJPw8eDhPApRs1z2DvuOPCJgdpGx7AfXKnZ0wHsZlZDfx8B2dvhsbNS+YEtzxyWjKYhWHZdQ8
hoGFa68sts1pcp+/F83y8CFQqbslbDNsx1tkSHxJxnXQ2m7nLGdID39ZF8c6Fb0Zzx9KZrsP78D1IW2637NpreWlVjbJ1039/X/gzVn400RRYoIds6ny
q8IOY0ZoFFp3Wceh05HK3sMw1V2EoHRKwC2RgNLsN/HwBwn7BCP5m3GZOpmQwI3XPRimUtFzbVtaLi4letmnITtKBWc4+nzvUYrQid2EXlaUSUUpd1wa
UOVhO172uWk/nEDWOGBTlnpiPfLWgTMjPDHr1bSXj49uv8B/WU/YF9GhWBZFRCCRqzfg/4u/efJvxMheEUiwQIE5fKJV/WQqxHbJZY8tHl42naU3ikSH
+Q/f5wyfoOOJBSy0LHdq7xIxOX9QQMVdOD3/vYXIRJAxi5/Rj81ZBvdYKBhVWtoB8+Gkf9NdZOYdBrgmxISw9lBj/S7kmWiVHHm6TmMGsuZVo+NDEOda
Aw0d6RdbkAExjpnRm5TRobxtjJJolN/Pr91+9LScDiUSf8Gucocyttawz07P9daOXYqU+VjOhiQ22khQdTDM2h3DInn5+iT5nfXmS7DWghSHz/2mYBOc
eBNJt11DHjQcgM0gd/DlOQAnZpn/PRM4Hsw9dlIIwohbgdhegmf4wsnpP2dyetAFFCV5cETP5sRJStNyLnN5O+lKNQYUUSaCQKKQA1IGuttZp1l/ymP+
G0gBCrxpJL/yUeg35yHum197jYbB/CfnOx9K3l1KhNiCRCMEi0Ej+RRZElkM/LcuaNTToTKk/S7YiihgWEPCiEgCjsy8Hw6YLK3UpvDG4eBxmchQ6ymm
tZTlxMd0uKmTdPLNIa3XXN6Jd5mzM1N5LJqd4YbEklwPUKdaJpWKBR2ytKf6AlDr44NJx2YvR+XTbxwL29q4pQbRPsQcbJI2o+3+Fuj4YQZj56dgmfA8
8aN1KZlhTjYcD/Q81gqRwGogdR7AXyYiEAMqRINjyI5gIRHq91EKQYbgABQQHmv2+szs10w1SHz3qXPHOyHpvy58coT5sn97/6aUSGSAfzjIXyZ3fLOB
lPVNxJnPCjCa659HX43Qvz4SuXhHjSJbxcEdAshHT1tT99O2cATV6CbDqucJrTjDsutKwHOfACdIm477yDxlVcrS7v3Sk9LqnEKG6Vbwy2y06VG0vl1z
pLUapxYMOC107eaoHyHTAaYLbWuQff5M1Z9F0SbWEpKNfTD0LplKnhXgD7BXOy0ZqVEQYqWI2CjCjvQyMOFGvYIl4sAwwSRqVy7l1Y5NoM8hV8d1ImRM
pyqoxWD3lwEag1YSlsGwUlExuXBtwaZPCRlLAKoJNpIiRSPSoNAESusUwMPvTg+/W3A4nHm6G0NsXxjlfOk3+F/zSxJHq8x/nxgHOZIg3gkCYKIGbYN9
j7Hpjt4PxcctrJmy/AHLTJuk7tw1UALwWN1B946Xr6T7IUODusvBwO4gnifAstJPHLKXutQzOFFSnoVI+Z1Gdr0nA6AymtbqudK4N27YXvwLlpAiyfQd
JglmcTG2GQa23YLntV+zRXppxTxhp4P0itpYVd+Zaoy15THR1zIYll3tXhjpwnp3rN4zcPNY7hEDUhy0Du7tm16+NOpHZhBjArOc3hQ2b1jK+UwLOU2t
HlA4Ous5PhQ7pY1KSCr6BpBkW5A4Oi+i5tJb97IH2WqHKnHjODoqLpCTJM8PseZYwc9s9ywOyOCAxTyQPuQEYgHnWCZxp+I/o4kUL4ZneuMbIJCKIWeN
T2QKIa6LJZPDHE2K0k7crZ0gtq6wv++2wOHZMxVRvaCrXE7LlMAmL0wuOLElvjNC8pqWw7qng1M4gOQdz34Egb5TS7K765mAdrrpnceRkaQLsFOdfMUr
IXm0lCjKj9l8dj+01etGnEPO8MZtNiILu66Yr37omfl292KGSSOxgOtSE65IpL8Tn0vTsvMh5mDXjyy9yKVlwQOlFEiycUPL+d1gpD6EKi1vxQ0m05t9
rn60KkDkSIhawAyNaQeQyxYpTEbofbLhaXSld6aeQ7JV9XWuffSlMJEqkcTF+1pI+isBP5naY4pJZabC8+CXUe/euGY8W5MyaMR1cu1TX1a+lhaW6gf0
fZR+ZrwVNUDCRT64cqycHvrF12OQ/Cir2Gr1vx8MgopYsmc7vwIyooHH299aiZqQmdMiyENBhGA2yXXO3vz5cg73n5zqh/ud5TzvKAf6IeHmWGiQQQMC
QEjSYCRtZ7fnuqA/95bQ34ngiYP49dZAgDhOgozS8WR3HcYe2TuRb4qKcikGjyYXIzPxXT+ayn21C6LUi4loBqfZxlfhUXz5FXkiXkig5G+7hWzLIgkL
zckCUEVaFLoO6+Fkkya1mKVjh30FLj66yaa9XQrTtvMn97Dse/XSueIHJDJhgSCnv5+HDA/ZnWmssOCyh8lDu4aGVuShQGARANDbjRaehicQKMw2Gvn8
4mGkPZnpj4DD5ZNIpJl2NBAe8T7Gge71UzEdfzB45nNAgjjbTCg822KqrHYtdrWsYVBsMucmaIKQNr04VIKSNkCjQsKJVtOXDBiY8mjO6DYQktlIoNz5
VCTAbKEgKtyiL3LrlwbUCkcZOR3rLu4bVrSSc4dIhfp7XmYRVrSckkJaPxnCRwEe2g94h5d7K1Obo2S8zD8bHo3P22oX4/JX0fbJ8PIWLnOiyBoY0Dng
Vq1CGCxZy39YOXoSRhUKBHCmUDPbwTKj2/ob4sDghxUPNh1Tv09LK1ZoJOfni5hilJSIc09QQNQQSzhBBREDnsZuGiDh8p077Z1n2pwTfvtQQT9fL4bI
BMQVx4x3mCaXGpkHX1n2pHaNmlncw99zDZmt6YJOfNRKe3ufLNbSebPM4vHI5HZ5vLx2iZtvv29NeGlTLzHzqo3+kjxtyFDwoBIfaoAAuJwRqDp2qm5R
CIiZLpc3LAinjWgas5IY5FZWuRIUIbk7CZES4BhPrnDjP+aD/YDtjxp6vLplrIZ9FPYPeEQCIEpaQqiJIhPPj/Lr/S3GGRYFUkDlNKG939hI/P1w51Hk
Hba5mos4sZX+DCTfao+JzDrEo5mth/R3fp9o7sBO4fwlkn8/Dt34ewcSB+YEd3f9B50lJHzKIwZn0z/b3cRwYMVBkSWl+2T+B/BhpmTGfqBR51Y2wU+u
LUq5/3ZHtnn/3ndgCD0ukapqpwOQz8Rn6fYs08OtG0IH/P8K/Gh/Ny/0IReaJYlJlEK3SM0ZBJCoJrHUy17SaigOa2b/p2xsIidTH7qkjaaFkEkSjZ2l
Mk7WpUWarTY4VsCUAoBKcv40QQt4o3VdF6oLeToyhdqeKV8csit6F5Y1MWwgKS2Ew3vWSjU2zXNDK5u6MsEKmygTKhkCWpQ0eVbrDeJIyKksh8qarjjH
d8ZTR4Imv3VIizNocYhN85yROrKtzKIC4bqqErKF80G6eQSqWAbpEmuawuWD/vU7RxXaKHNTKtVblIbpTT7EALsYb073oZvugLpDQv+6eI2rHBeuNIWL
/qeSFGhweFg0VeHJ8l1VHUlVLkIGZQdBBcGpOv7mRMTYIXhsMoku6uzVn42q1YDDsbVJfE2YdFFoMOCgeSy5TyKSoIS3s90KzrnTDNFskuXqp27PCEJ0
cNOdR+LJt0zXinN0FF+XjFHNYB3yk163WZeyvWZ84WYUpbZu2XLMru01Xv2uGngBVYyliXl18bzeG9aHzdmro7bJtKCqDpqzOY61x0uNEuriHc00IOZq
Oav+ZUatD/cd0c1O8D1ZlqgFCBSEkO1RET5YoT2lhkBBNNkEdfpL5vcgzhEzTHJiTEoH/QwmYj0UMP72gNymNNEE7WmDzYlgyy5E5Il0C2YbxRCDATiH
L4fo80sOFgrKUackUhry4FggnVPH5yhoDAgsPU4GaTH+D5B4uiLWGe6cUClsYdaatCf9gvMQ6z+wosf9211OmJBEIG2gZ9+nDyrZxeUuTQwmS/Bnim1Q
W24coaYgItDwEwztRZj9CLNrk9eRVGJAII2gFUt2eSxyRLogliMP+On/K/6a8XOEva2QRzwWoBIW/Dkl+rOPT14vhwv4XCKGKtbTf9eten+fJ5WtLYkw
2XW0DOWWgckaS4eCuLEE50PB9GErWmTweY4vPJEz/kf4T0/KZe20uopNogP9JfJj8KutHlseeFwn/u8ZfI0E+vLRZhGlCIV84pHEqOt+u8FGMYxARjGA
ogxdOjMe1sSGlnyuQzARANMVNkKBD0g3BdAy30Vh9jsgTS0QWEYyMI20YkKqNzVI38cTRrTg72yAQkhSgKFL0QiH71wR8/bQsTxsbkMmAoS5L/8pEC/r
5234WrK0/bKSVEGSQgZCwSCj5hld4KMPZowkcz1m7Iq3Ip7Yg5mWq+4ZFLoOGrGreS3h8KwtnnxtZhhddHLpvmezR3z6/o5NPl0zaRdIs98tPVMRffXj
JV+aE7yHpnd8QFE17O16Z5NIj7yGa52exoryhc5FCOjFYoo4Q7SoUwySIZ4MC+7eGwPM+pDoR2YifDNRU0vKtuZm+IUKnZl/J08Yli+JAhlAMEQwPauH
AlB/QYH5Apq2jAazoeL+JYoH4aUcVbqsg9yvle5D7QoO12aiiUsmiUg2MQX7zDgQQJkMhIybscO4cNoRzjbsbR7Cpmaqin5HTIdtBOaj9TTkKJIPuv3t
Sker6dUR/FqSL/dPReBKuq9e/7swETWg5l6AiGjkXcpn/wfzfBpWAyUfQK8hCsvEpkglc6CdIfhtAH9i72pOAZ+58mrXuY/Y0SDr7urHFyH1/Unqs9Uy
DSMfMtltEkQ0ECRSmGRKlyC69D4T8fTv6+dpUHT5dIZxRdm7i5EHNQvbVHD4PRsMHclTQr4t4Z7HPE354LFdkoMTJbvIiHh1VwFKlSllUYOZYkeiihsf
HlIluk7m/9XnyH7GFNfrv9UXa8ZZF0Uaf21m5ZFU0oqKCg8gqKaETZQCkA7Mv2JJyB8a8PPhJ/lt7OSfeh9MSKfmA7VGR+7d2Qf9jwFsvwHP6/nXHZ9/
n/hKPn2jwP5cvC36oq7Q8T9/t8OAsOXmvODBt7G8OdrK+DQ5yvOq+lf+RY19Vmn8mEfao+rC7xRfnhnb/1iTqs5X4kjQ4aIvWdITByi21Z+sf3yF6gp+
KgfVNfGWjD6ZLucZz21+qciJzmo5dV/nEWeYZTNcmDNXbT8voekSJC+92FqWbpvVhL+mQt26yTn3ych+q8NJxwYTaUMra5Zw/DelHrPrcqsGvNZxnn5M
yr3BUMCpvANB4q8XWncvGAqjeTl7NRyv9J+tuwtwpjf+N5501pmhMcJtLskB1u6hj6/+edcEcPBU0KCx/PrgaAb4D9sLTbVx6e6LWWOGrczxgK5U8B4l
SXIxyxJ6/KvGe2judvNW8tFVh5mvvOqCW3NptMYnNjUcG2kO4qwpuDzffO12eilV2W5epCndRvlzUQMzF/I8HyBjGVb2nNSPlnXbvplnFOHExGozlM+C
4YLxXjiULX9P+c9zXITp3FOLuDITfIsREm6aMvZDEx0qsL6fwlO3Htt2Gt6aVFHs6zjjPWMFmXV8bis8qDs8LPaX6T3HMSTwtx02nItYt8HeaL3nLzmG
ooWIZnVDtTxgcCpia6VrS+UdZh+U+53uvQ0nWzh6ihLW+7rF8tVvRoDiUB0tLtTYR9VMSgQNJozFfUysYIFHXsO9maa5SFjHxT/M/yTzz5a0RJDnx/DH
3eW3hXlZX+/w/MAgRIGhy7D8DsdDLvCejBQOpH96JdAUAIElC+MgL2yVqTmVh/CWT9uXPQ3D9/H+Y3GZMWIlORCzvv+rG+XMV0NWprB/vJHUiHd8fHYm
/CAzlOVB2h0CE/0xkwS986BkEwhd0QvALK/diB5YmufzLIZk1d4GaMempVVrLNEKZKyc/85w2Q6N0qr1kP+KLCoFYqkWSWdUF00uo0hnLkqD/shoAP/E
D/3hEVHB9Dv/TooUbyf+z14wc7bCz2oAWcTdcnTyHedj2cB4HTidQ1hSmBxRYjhYLK7NFA2khgqGL5BuL3Ad73YFUDkJwoebJgnYIdjZeS6A8uEXzUjg
E3FNKNmJu1Vu1GpyU0Suk1IUGIBSZDxA0NWYBSomSEyjQqZKeUJQiah3K5O9ZCouV05Yco6aQnbINWVEaxKhVknLlC1Ngh2UFRykkmzkcOUmyJkhCc5w
qrAWQKzQqathtqQUOMhWa3cYiQ0yQNcKiE4leMgHEmkDTDiAVCcYE4zGQ4wC5akiqDzLkowDSQk2lGsCiRZJzdDaEK7QOJOapFgbjAtosJNpDiBoZt2J
N8QyJpEcI74+6VOYkCQtKQ5qom0JpDbJOISpKyQnGHLm9QeNhtJDjIAsCGabIExKIBtlMlAlnLCYK7QqaR5YFFE0gUruVPGTWzBehAvKBoSjc8oXiEyy
QCtZinOHcmSJuSuIaBNzxOumtK8ShTwQnEmod8sQoOUGpaTUFsxyVDdShqA1blOEPtx89Lg+M9HHGNdBpDnG5FEpeCAKR1yrATZJzqBTIQoknLSRQ1ua
3oJWHTWKFQFFCpKGmSQyZbIBPD9Ae3wL7/d6e3vfYfbc2eG3r8OGU/e30M3jT3WUo1pFGDP63Jy/BRYSG/9zBQmd1H2kYM+mHEcoT+Dq9ginvIPjKoHL
s7fVz6u8Os4e/kqSigVnQ/1THgGrBO2dNuQ91wHVL+GAUPjKYwDlw+h3kg0owZEBH4DkOIRiADKPjhvtSipot2OZmTSfD0m98mXg0qVRhrpU0hqgLAFg
aTVHXntCc85X7MgM7OdbcpWJ3Hy8pDWveaQOpO4IzVpUNu3rQV3Di5XCCGJB/kBTMgWGPbvJ3QzJbLNU6Eyfu67NNepOJt1KiwPrD7jDr25NwMLKQoBn
QqgBLODYBHmIVYhbOCvhQPnanNfn+ucOgjoDD0Rs/QULI6BxXa9iwwtjwhfAuPYRxVa5m5H+HC7pFBevjk8GWTClw28KBUKOytzo6UBeT3IQB2FdJkCL
RiEcB86NO9pmKCoGxAsRKhnMOKjTZXkIwylrhkzNzECzjy3WJzS29WIdXITRHKA8GiPRogbR5YCBEDRHV3705EhV7k5UNroJihD0o+IveOx7jVLdR/on
ggQEoAkygQViAlALMJCEoq0ClADEH1w5FIrSBQgtKATCg2EwbkxyAnQoKoYxMgYHFRr1OHuO367NqhOwnbjtDRhpjFPdBrnA7swPu0rrA04HBI5cNqnd
tOLWvCGbEYKRQYiwU9VzwGoH0QJTLL/t9estP72jrQxKssptgtBP2Z69uDPmBypgGB2J4BDv/vsDR0ANYogkQl7VQCwyyq6ALcCNcFTUISTaazA+pxoP
3nWcb4XE6zq6VoGJMDTe/8ov5uBQBii4A5KGux2nBBwcu/nJnxZwooB6NSzSim0peIFSSm0FxGHW6ggnbw7zm/bf9/09rfL9VppXE4d+nz/Z5Xp16V/5
8SdP9DB+dz9ZIyLIE7ECgkE/0/5I/8sjY2P+Nh/jikE2aFR/+tXdAu67sf+R10/oW+POHFaFfVlBHIj20PVlWpd04w46K1Ry033+vAKlQ3z3/8v8P7LP
8IBzO0YiVprDUP8CHQCzBOfu5in/QJiQP8IH/kf8gxLlH/WlMipsfH9Jjn1AP9sfqWn/txhhDLQkUAw0dx++b9yahDdFGof7AekudgbEO7+iif7BuUHO
TvKnmeBeqso4wEv6uWnuzk1ln+wdoYnIlmUsSepLJORyxaWJQ9A/8kP+J/9j2IcByPSSRIfOh9wGKyen1n5ve+hfT1Pfy/w4jJ4kch1U5LRQJSBqKGmk
9xzcdnCa7TDt+uHqBOEBlMuB2D5BkZzOegAdJPh1+rmGoHDXgdXIs7IcA5Fk24f+v0wE7jeSHISXBkQnOvfnwfTS2fsA9wmCEPj4iL5kpT1JQNw7gK8g
93cLC7EMHOHshwh0+HSE7ID4GH3QhzIXfh7P+/AyvI5EOEkgegY8DxzOHI6GpDI885kf8w/dJC/dJxrDRgBK5/dV6+wJX3sy/kUcctvVXTNP+EdswGLW
7Se0DCr9CTUupQuFEOiv9HeHCd0eBzTnOk+yB6z326Y/X/JZ2S7LoIBZ/zwMfF8VN8uOsre4eI/sTnCsVBCoiqF6TAmgSCiRCdn+30hvBf9V+ucDvDt3
7t7vkdSH/oYu4FVhbKG0KloanDjZkBpEEk7Sc78vZ930qa7pyTQD9XGCqCsmsDIyzT8TUmL1haSVfpZV/n7JPZA9cdZxo01Id/cwOxOHnt4odcb8SJ2y
t1U9xUC0ObCplUGCiptX8jT5k+FGYuSh5oUKhtPWuEnl17P1WljForU+8xTH/TWA/GoUVb+rX59mR+P4+a/E28R5bTxDg/7b8v3I9pK/vH4pidCA9SQB
9ydVP3HMSQ4DbiDzNncnf5nME0hhRET0VPH3fvzP3Z00fD3+XVFOWuVA0qQ/ZVWzgAdIY7ywyN+Ny3TOgm1mEMmq0Az5GmWR6tyWml8aLQtpJh7ZJV2/
ayTonZyCjKLuwgqM0du3U1gKDeDO8Q5ElSFRAZIbFlZTKa1VVp6VYdJMvTw5njN+JsCJ9qI9bSJ9spSPWBe+faQZeqTb6XEdwhygT0wJ/Wcs7HAxB4fs
DRpIDTFnBCkikDKfqN7D5aFTbaVIbMgfuuuD9A7IoYiGKmd6+MVQ9GNPdYHhJoNcDr9/aY9br4BzD+1I2sf1uHjH0k2yl81DFPDWQfNP5Pnj84Ml/Sgh
6Wp/y8jEM2ZXRLYGSCJSB/D/d+J+GD7j5zhJ4di/rfifAoozn9usDUv6Cn1iowUfhNJx2fQ86uLPujFmueLqqhrCNJzTxCcpyD8JrNMyjYNk5wKgH78f
lfdLhwPR1KGOp+P6P+3wNT9W05/88Es7ccrVpP9xueQjN7/AOn4FfwGoYmDARwpu7KKhcVnSTPM88zjLAvHmXPtndDPh0T59duoaAO0qEdjhi+tJNkqd
iB3EP5EZft+SZ24YmfsPjA5KWoc7I1zh3PloVasls/yH9rgTrGACpJx/RL2Sh/xtLNElFBOY4GoV5Wqaw/nNIH8NYr3P4f2J6/IeSHAYOHJeJSilr94r
I9KQqGM+XImSST18Se73J9TH1ot+dv//f2Y+Cv+9NbxJm+m5hff8/6KoHki+g+NJly5SLEmddXm9nf9bHHBtUj1+zNxQyDH+5G2GZGtFoGTRco1iru15
yhyLfXgxJ5vWxygYkTBumqmpoVLb3kjVZGr5m9kq7C2bwcWjeja4qd27I4Pgj/6fz/YPAfUv28L6DAxkH1UONN9voDoEojA8/X9TXA/SBMBKk8CHlJ2w
s6Hjzn+f9AbBLh2gbgztNocZ1IQcbZv7usrxlCR+VDCdBio1QS1Cs5AyW1ZsyBqUw0wMy4/YRGRut6BjaYH6RgAQcR7pMjgYN5mQ3GYLIbSegYp2KyDL
mHNIDwnmHiHIJ2aKE7A+ZIimToPj4IBgdoHpX/OUUlFVWnvx0EPkGBj9vUTk8n0JL+/4FPw/Z5p5dOcklXqfKmP5E9S3tD3kxDWZXHmaBpP1sMEwcBMz
jwnM5pmZgmkJyk6aF+IPm+FULVHkbHkHdJGBzh4wPcAmcsOcnCT4eLJO8ALgVjs5Hs7MEywNBeyDJEAFJ0EgJwkSGBhEHRIFhAgJwjZl7XKbxX7DJwe+
eK2znAn2YtEZ7xCWIMlk19brac6NRyTcGVS2zPkV4AzZ1Fc48svOORYznyh31488+NE13XmvPSVaEBxCVD3j0I2BWRYjseo83zgKIQReUsnqB7nybE+D
M57M+kto4dkpE7gMy9vopLDQPCcTU4FTT6tYemgBjA4VoudQGQToUIAIXTA4ZDMacGFBHNmclQXksi2+zPcW4WG5T0BuUh5h2eZ3ITDyemHBRTNzro6Q
8dU83DKlMbL+AMhvIMJ4GckEwcMjIynjsiLxn593d/E9s9QwH5++i2Yf0jQzIyokoQFkSZYPxxAMFhXy/Tt1eFE/Oj+/9Pj/tj77778jvJ4ertxsqm/W
Kp0RqEDUqYlUMAUoNLWZbv1aDQ6cE78yf8a1IymnmEIttycGf9NS+v/HUksxZCCR+v7MMhIGMsvwMNZpThfApgEVpFA6LqVrMK6SIPpYPHQkEm73pfrw
XxC/lTh3aCxygsxxIjDS6oFoWYPL3u6aWuWUOQQh3PwJPg5+X4+t/ai0YPlYnlCqv6uEPS+OQJ++gv5T5+/5vh4n4FMUqfrrBDGwfsZP7sEr+r7Lyz/Q
TUmh49CUGCPi/pkB+8mtpX+RM7H7IzPeJoOS9gge2pXu6l28KbVnc/D6n/L+5TkEHBv/mnfdzd/Nk3GYVABKUkGT9oQEJsAUSUAmP18JoBYokDkgnZGF
wNcxr9ugeSXAB7ftRNJ/erTEh2yGQNTBFURKSQ4Kw/L7A/u0rwTCCfmMyLhhyTLH+jcxzJg48zU1TWsspmep6PEuuQ86GP9f2RUcKVE7NH6IbEhPhhii
BhqJZ5GUb+45stAakctP52KaNhyPwgK66eXZmKkVeED3/u+jVA3/mfcqhZ3aw1Tf98KQrUSZWBGSD4l/oQbMJP5Jgzo9ofrQSPpCfWVBQfx260O5KCtJ
8sDEn52TudsC5OR8Tkn7keyQP5gehyotYYKSNKIKhoDz3YDP52NDg/GzNC5nrDvK/3JOY7moQzhqYDwZP4ieiZFcC570+14/wDsm8O2HI7UpZLwWUIUX
MTvk1IajxT5JbPFm01KMP73/1Cgo9BkEY/rrEL+hM+yUknX4HYTAFCb2bTYhsh7m+rI6Q/iQezz459Dh6a6v9owR1wf3E8ce35cl4eQQ5/1cZkImBJQw
Qhr9PE+tfOY8GHMT47wEqgUigb+p8fySB2yD6w/SHcan6SBpP7FT4nN6AdgUH6ljsCV+DktzdiB7Q5B3M4VEWy4f7UjaHaQfQPDff5HgCRtOcENpj3CY
Dxh4d576rAHqdTt+HcESmd8MxhdFUAeTw6PYO3wHt7V/ln9UprM2Nq6Cw5Q6hoHMQ8coYH4CPE+sNIdIM368uX2PxOHdr7j61cifFcpU2hUiw3vWtGG6
kggtlXYV4xOXIA6kDXm7k+PSXjGPePiTug7HaLGfWGuslXzOJ6TqQOE2DOdkBGO09H6/5f3BTO9Rv4rhDTVBAxDBLL2nUOHZf1n+UPD1xBwaAvphdQ9q
lwPn9Ac96EBGL3fZyOH1UN3HOZp8vtTfg3rA5mUe92pheztANLhAaX1IS06D7RHzEztEIJCkfQ8/2Z8PrWSBgPnMTQNfKR+ySi/T7dHJCHkEAOr8nfLS
4T/LH/EusmznnrPoY9COVQX55nepih/YjZsUfifsxnjsbVyh2BYaT8MpD92JU0HdOzFVhCFZ91PWQof0Bn+zrYGwSHpgbSY8/D5HIaQEbuH6R9ii5T4F
kqZFxgWCHLKSghmgpj/da/Lb2dRlO9hMjs+ZhUJVEF2ARf/fk/t9Jc6AgpRpCjqD1FhUSeUgzRnk+Q8wj0+PPvftOQcX4J93R3sozXpRcTe08N9wnYeQ
D8CAfGfie2NBa2XyWprLsKgMO+GDbgGhKr1ThJMZJs0hToDIWB1mv79XSGpoEqCeGhxQmu+xFa7D243DwmhpOAbFZQ20OsNCbwPCZljEZJ4fffCITtJ4
k9lBNTQnI4E5fwnPEl0UVXA1wFzSWZWdYdZxDpMwOeqLpNoYSXwSeFVFKRjBWjsmo1IIE/zPquBrAEMoaR9/lgw+W2lTSj5cA8xg5sEGMOOMBwT2jAbX
ZQxlk5e8Ek+0I0yTWAyuX8D/b7burq0u68spnPJ+f+tcAYB+zOvvoX1TVwgIrvL4TbH7AxnLTnIaP2ELCf63XsKk7Z7ZYaGuZNvvqToYp/pKh2ZdOAev
tqDnd/wBJhltLGws9k/TPbVZMNGMSG52v9HvJ8CBOzQ6w9h2E+YZykyJnvBv/f8GfvOi7sC3+x/yMsFii23uFv1a9bq4KCMpqjlRahyaRfyql7iD9ZH+
bx7ofoQVQ0yFJ2kNZ2Q8jvA0kOehz7D25EMcU/gzn+3ICczvyNGKLFfHkdkGH7dUggwiDE4GBnfAOs9dSobcBTxNZdmsndiYrOObQ6cp6joCTuTOSHdj
4H7wiWJOnvi2sJ9maDxznyMhAI4JoGGQS/l9VkA9YSyABLkISgSNp/BD/r+Bp2/thpcvdH9OZ2SmFvwirnL+i1sYYv6uzxCf7s6IJpUKy0zbSJvVevcT
vR+Hy8/flP5GgyjUojeLCnAjhCgFKSztOh/OCMy9CTW9d6OFu2BsQ2zAp3QNR9Bk77Jx/cQLsmK7gyNuSqtFVFpLSzhVLWgHJtf1SuO/RAe3vcFJJQpx
mK0LpIEZiw9wlLyWm6CYFBkMhFPNIc8AeQ4Yeo2GL4KYYEof01JSpkqGcleSYaU4CeYydQsIKsVIwU5fxwHgdBmD3Hads0HdByeAe5E3s9SnQu4ff2S7
7qo6VRQnCf1kx54DJlrbWxVGC1Z7Q+SMn86M+IxRpmBhcMMWwf6mvJ+44+FC7O3AWN2ODixaxnTlMqUwEphQ54gZN7ntPPPtCGGhggH3lOY3xTDk+/48
bJsGdlnUphEZhEYQS814kKU/tJOjpQMRMfnYa37fw+XfnL/CvskrD29cFqKYwlEDKgesj7v24mmDcmSoZNBkKNbZckyMlcg9CRqCqKYg1i5UVAtKKgaI
ClaBpCqoiKVP2XPsPpJf1m5HKw4JRVH50HtThgPDxiTxn1J8n3HvlpD4o3dkLjEXFUkqR142B+/LK7suFxh0cwcP7qcA0inSD+Q3gnWU7U+tP6zs+4A6
qH1pyXaUUNc/7g8Ae9XDkP5A8+QmSBzNFP8DSaWEPv9h3j6EOQ00kEQQSQEXgjyM56phPA2pc/UNKVzF2B6SR5B4b7HscfwZD0kp+Sdy+c6vAL3RnYbk
zJxPYznDWHl8X49fjtmzxGM9TlGBwA74DE9JQcg7jie7nR26wNZJN5sHIpILBQ7/JUnlDtyHxzkNTyEvb+rlITwFoSofuIO7wOT7i8FJSexTPkeX5c3k
vsPVyPcZdwhxBkolTTqHfO8CzmMyA6cJ7CuRyow0lHLtDnMvwM5tuJ19120lDDvKmuvE5Ghs6E9FDmmnzfiCeeHnPMHmrKekODD0iDOhoTt96j3g6Dag
q/JoYie1ApqRwoyEx9Kme+fz+X3pyw5fD3cziaTjN8OyiOoYu/tA/YCChdQFVQ5RepTf4jxv1jl0MsPzYOJthNIdvSGl0n80znKYhiVFXZ8zEVzs64e9
PeG92yzDuQjTJ/EzG2GP1n2HpPM/GPBf4vB4idOwx//1e+U9Q+KdA9KYHtPYYHzh59fGELpt1niCExNBUKapmZVFLX0vBuQOAMOYQwGxWUNDBqVXa6Q5
RzO437wUGcZtqKo8KDT2H6NQPtZseBXaBYbzlAy+X3/fSixSIqRQF7PV7CX6zzkZUM49JCGXcbwXd4YQ35IdhlLzlUinXXYNira++f0yXMZT7JXTH5Gq
KqpzGGX1hUyJpV3IGyPb7rD4Ws0adMFFOcY6hF4gE0EDSn7MwHIcISIQIGQggDcKHE0UomiZpiFudfe5jgLrSEmInbo2REVNB4JEUk/qSedhQ2z+QkP8
e4bw8J0ddAYVshxqQtIpELwlHQ4baBoobH8qgaJDy8/jAEYWH0qOtewT8yIYAqI8GRohVYA2Eg/0yVxpTQb+mGkwj8XBHQfcEr+48VdkJ4iYbNv2n5P4
H6rixux4dpi/Xt1dm4ujrqQ+cmR3dJ4Bb41PM8MBZwhwQ6ztJvLgzEjE650JXc4V3NYe4FpyedzsYKHoOw7TGuq/0t6Tod8hvhcTkGfAZP7UpOhJmEzQ
8Enhgdw8VrSyUKe8+g+DUj1DuAxDnuggWIdMsQSjnU8O4zXqe1H19q9oOBzDE1/IAHg9n5xnJfxCUO1Ue8Lw8bE892OQ7bnFhTPUuJ2A/p2EwyYkwTxQ
Km56BxGK7HIC9jbREO0e/ply3yNFFhGQ/IlShBgyXy5GyhPzoU9CQKgXywfCQjYw+2BUxGZpfQyvz0T+QIYCafmVnAcMdB2PkAfHybJoaTgowRrOMQS6
infr+D1x4+zGSORzyCF/p8QwIZiG381G/08Pd7YfUYw+z3+LEcS/1WWRT+jW9G9f21QpGRYIWwdXV0VtkIXkquDxaI0bH5FRWv2+qgfBkA8otOUg5+Cy
YKL/Y+fuLtAkigoaQAwT0VAHXIzit7C7HjyIW8YzHx15DngTqOaZmgZQ/3wHXSgUitb4TvorfF73T5VTjVLhDgzRH3u9jSRfTFIWbxKp3WWznW7PC6Gl
nYEpgzIDZqNIDqWCVFJevMwKk6ZT9mBJ7TTOCuQyEYBM6mhJLF4gSJWqEtLx8VxxWDnquaLYYpIfJVrkLNpMFUXMzZimxGpvLMtsUvF7Snkie7n5GglD
+RNf37Kokp9xw0/tR3/Hm8/v53CdnskXnNnGE9fjC8zBntvchzANudSd/Cb1wOGkwWegElhy0zuDx3lcgIl/KzsCGMzwDsJtjGc3DSTl4YEqthDTQnFO
vOGMGLBZkTcDoknUJfPYL06fs0h4h49ociL+f+cTgZpImfE/hxLNjTUU8mU7tu+Xp9f9jkaLGSbwOEkFkOLVV2UG/p5GDcm22aeODKMkxjyKq5VGpZdo
rsU9Qwva4ncmExpTFMPWPITQyQOEE1GqHmKUE7gm3l3+Ubx5j1yoHSg9Ef2JT0s5DPo/BJD4UdtUbVC2pCCtOKtIc/0MmCSTSd8qTU+rU7idx1hmdD6Q
3lzicyqqgqn5evlD7lD5f29LCzfI9ZZBwA4pLGEMDPn+019Aj9nCKdYSJEoUOQHMoM5cn92tMP4Djlq/6mGOI0ZYatm7rTo3d4aZKsZEeqVqUy2AiDP9
T2Qz5SYe3ylpT9Uu+7A73dgvWA4f2/zUq0mnzeRkTnJnpk9xh/RJ86MMPaTm3/CwuykgVv2Xo2ZB+khiiJAlagUOibpz6Dpr1ZnV/uv8fZT0Yei+tbrV
f0/bBZ1g2Je1LkJj4A3WCnh5Rmf3tdDd2OfsqJfASkbGTTsoNbBhJg5BUesO9X5PWgG4AGQs5r00yMEmhKNhIB159ve1inIqVTi6FXV1Av25vumsFMa2
ymQ0WB2BuSIfdDgUBzH6zMZy9vx6Eu+3sO0NSdYB5msnWTjUlnYsV0hoDDuJ69D1+NHU6Ys4wtH76tO/OUHkHEDTR0DwfwNJOZJ5oCLE2iS5wnGQcpME
OyzvDOBtx4UPhflgp/T6G4axhgyG5tRGT9+L4wykCr0MhMGMflcrgY3NwNNpoDER44PwPJLRZ8eLF+l+o1p2cQrNUxRAT1rxz9fE4lCcZxpN9ptHjvp2
TKQ7JNZIV3i2BfbHmBlkTaude+GXw7NHI4AagHMs4GJQcpUA8g4Q8dNHNYPIjyk5ByXDqpwjj9aaTEeeN10UMek30R27ebadGk5L1/X/Sen0Sev/P6w3
VAHrWmQJgMlKVXFqMQWfnTgmohSfsTXi6pS6bBTB/5fyp4cLOhxICM+S+FocP1BK/E9xL865ERQRwScIHOxyKbusNXbMHVNsnU1C7ocew0frInNT+aKA
fsY8Jvy5ftHZ2tDBQ6LygcJyFMDD+zJT/TSYYiCUVHENsNsqHv/+prIFwZF0z0s3z/QAl9dOeq8rWRpoBSlm4Hy/yQnwhWTYb6sCenzuHFkUFAKQQIKI
FmCFCjkKusj2FgHUJD4fV8L4fH8geD7z7NYJJ/VgY2QZBvLZpTU/4B9g7P1bQ/lTm9zsf3iHJeXMT+ReR4/qPuJc45kogdJNoAzcD8Dz4HnGfiXX1lXC
pXu+3QJeY5tYQwalHz1M7KMQvXTw7J2Q/UHEDUPCGIRIHEksPGZds6kP5HPnHUneFVF8TylEOpNtobyZAjBkN4IUTP3Pc/T50c0m4Z6gUOD/wnDmHYJ8
QwqEhDU/4WAfpkEVUoRJir3+urvs8Hyf3ni93Tt+HC8TAhnPlJ3MDIDXU0RmxNQhj9dSZw8zbaQ32yNeDfH91XqDS5CThIw9TuCiEwJGKxF691gB4uX1
wHUup9p6G2CUOf8yMXOxiruw5S6vkTkkT9X8+e5JsL/fpMGm1xzuofTnOOMBlJD6w3/DgGmk1ALhVMWxP6ys2zENcyHiDD2GeUn2+zKQOzYAqHqbEqcB
7P3n9H8nT/MMnKmlKEr6pyRMqMok+2Q/rTSORyPqRSTGKiyOP1KCxtYGUxU3nh9wdzmxT+H7i/HMLR2y/dCadfrPAhgSCTGKMMbqKoW4ulLNEkxiRGNJ
DzIc69ve222223W4Q76/VXhJIHCfskhc3Pt1/R7vxr7ss3LFfwC8Y0MhmZdBeWmkMVplzD49a6P6eIG5A78Ck75iE36sWJyh247UnMqdh+RvDQuQsZO8
qcuU/m5bPiQPXtz6/LvuYSZyEzC5MGNf2Q/R5AI+4z/Ff6GX9f1VIv0K3sV1h/+p+iJ/2utp2cWnJo0GpQHiEChSIKAKgqgLBRB1Ox+vnZZxSnmzik5O
Lk9hZjMg2W8KIuoLBVHYsFkHsKELSyr7ig5f8OdBkR83+2dtMxm30NIsGPEuHzGry/0lHJTAU4pDBz/liOztlImiqAa1ZMf62aTiTBiD3Tgu5/x/k+Qi
F7FCjimSu1vLX5XUAhrqtMGhgqY/q9Sx+phLa7kitHcnjdm6yxOBBIkFAUOyO/j207BRgwmGHXtqw5HTp+9hkcHjph32ZF4srWt2PwHb1yvUTNDYpUua
qoHWT1fxYkjieWNtfN4JNnbsddSxOXRHz7JXCuAad01rZx2veZYP8Lod6tUj4UYELVmV1SZDI4CUGBdp19eBJfu+J5YjCYJ4JPVzBp/Ne0ZRmKiA1SEY
WXvPaRB45ijFVWWajQ2XecNlkPN4/l/nx128xC9BMVUTwpXjVqsXfnbL8vLOvmft0yOw4/U2EMPCcjAheIywBLMrJkamgxGZaisRFATJ25/lebmkP3aJ
YFmhVeWM8TAyLZDcfM9PFs6Z+fElY7GHCcMBREVhPzpVB4qsCgvv11qCmkFkGbS3Cky/TYTIQtoa31gf8PHCQ6klCjh/whuFcB3JswFa8AFVpbUmrgKU
8Jv3rQS02t0FyHMQrOFkhebEeNYcDCSym+V6Fe6AGLxdZ2E/mqvkZbKgzHQqf3jjjbzkX4eiuDWaseLz1N2pHJ4rt9M8yOWT5sYCuNb7bHNjDxNIT1Uk
a1ZLIvFGihu+83o8DRmXwMbiQfx7/NhyoyDfTHYhwyO40K7KrdyMzB5n9WpCH72QWSeKJ8lJJKIOJUTL27OV/dv0ns6HEdp3muQTuVQdFGch5heqc+2g
nFhDIlNeHj1SseWyreIqYF8xA3/k71NRyJfXWrk1vR/NKe+ybYifJvN+OuN8u0KRN7E3e2TR75xKIh//MOXxkHKmLSHiQlxNdd5OQAKAollAVklNiW0B
Dy8rzOPC4ZhbKk7DK5bPHXjYoeCPTKzkkOHGlfZ0x7Ls1vyO3g3h466ybj+bjC2Lv6spVMRYq9qHFCxigr28q7djLtu8Dh7tPK8ns0qa/DBZkyPa2Fno
YV7beDwu70GzvwXcMJVln+d9vTBQ9qjgzSI6UUTpwonuZFWAMyBIgEoSBQEDD1eEH9JXTE6b5e6/Gyryabqfz6cyY9brjtUMg5mV7EzKFOTySYJmVKrq
O/E0eEIqghzE/Tq7urmeaetQqP+dbTdqmrXQsu2PHa/D688yLgj3suMuhKoEZSyxIxX0zMS38vnD2TfH7soZ7/GCfNM1fl4kqesO/+RuYbThJDJPxZCt
VEqDrEggiICUC7ZHC6oBHAJBeUqMFVCRFYKGg65699975DkOm/nrnt42a4K/x76EWKnoYIKl8pSDtBSiBrQrTHl+IPdUIMBW97Qj8CFIw/2RG/1c3y2I
y4+dmDfYIGQQoP+7RUDMjjSgCdTIqVPaUfUX/F/+mnL7u3+LMf+n/T9eX/LJAN2uOPx6y7cP9RxI/t2n2U5+ZGZ/uKBnUCM3b0/ZaTiNd/x+UIjyr/39
Id+Hvf/r7tucqU08+H7r1wqXgv/1rGLxgnjFfOnHSGf8uJ/wjoZXy10X7e7z+Uvl/9i0fpB/x6XPz/ml/nl8OanTK3b9vHf9f2y7R9v1+2ytHt+tAOqA
L2AZV1S5d/2A+pkYQWB/wQliP9NWwsmDJjGRH/1+cqA/qGR93cFgfoyuK/MMiNEQOOo2yjwHLtR/UxlztFfgyTuff/ObCf1/w96D85TIZ79Gzr75cZDj
+WjafjqzFXkBpX6JDwjLNRLi7eCbfRL/h/T3k7PI5e+I2DxUucYk4rTuacocD1AgBZ38f74FZZ1opCmZFnEK5rDN2foX9i8Pm8B9S8M76fqNwaafVptQ
bS/hX641N+9fJqf0ayMr98tZYf80QLiX69g24p+yy1Iy0/aekunupvLztYUjPrNdoVn+M5uaMx/6lp8WSR0x7gKv7z76f+v5S7r9lFXg0zvwpO7aUVNI
/drkGA77VpryiQ+WP7u1eynyt7Y+9gF56TmuDz/w/D6/HeumX9OYHZkJ5qMqvCudu205fX8KBlr6y9p15/bko16y/jtqB9OsZPxtnp1s4pN/U0nsRb7u
a3/Z8pZ+vVmJ8tOni9/qE5DHuk/s4Ch4E+3kOPSoqSNaS5v7nv9uv9FvyMqwGHcaf53jVY9Q2nz/Ovp305m+l5x68pt7TKWu3UPNRf6chBDBubd0xan/
r5nz85YQ9D4Zzyznj6njg6zEhcgMRbmupkQkHoJOw4dAW4v4zkN+yOptZXLSXaB55vl2LFDxpfg+k1wtq43DPH9+isN6ZWcKeAy43bB993/93nb/0w7P
9aZ9i6SW6/qPHm/7P/HfAlSXMcfhvnR5PTyfh9v+m6cf8LV7ua4NyaP9Ep+uAx040txfXjj9q+nrnr99/p+zHb5V//77vdy+NOmaVb2HX2fgP4oSSEH6
Po4+VzQ+ZF/L2+HwpUepfGfL6P3cukxbgOlLjeWh4FldXXpGpb1mRmztNXhyqtUVn4fviUh9NOC2xlal+Z5xhbMDQOGImq0BTw7+Xr/Z/gev9v/x8JsK
O6vPv+j1N+6luOTWU+Plt38V/j87D4pzHj6dcV9XNveiAaX6fgP9vV8vP2QHYTJT7+O3+3+v1/R6/2f1f8P8fl/p3K3z31/5fe3xj+fTVv0dBqy97c9f
9/5KBPVR9Pzji7e3DyH6qeQoPq0/4TFHsHl+BF+FLg08cP+u8mIe1frFV+ySr7hk/naR/L+lfHUpMoQ2YIFQRaRqDxH4yrKda1Va+EPpz76TEj8trXFL
cq1ql1GcRHINwZ4kKiqcP+1GnO4In3gVaDbhR/PrDK4Wbiq20/smkkQkwkHsZw2IXP887z8TVz/NsX7I+0mnb9zlsNPwC6Zp+v+nu27JptOnNfzgD7eE
+n7lQEj8B2enrwIpfHa5/bUV/dEf9Nduo1/lznSUlHf3e4oRkOA7Kz/Z8uD0ww4V9kklV7qBX7HbXp639UeHaHF8e/y19Ve07eIpoNNI+XD/4Pja/9eX
OvLMJPU6eP0fg8z4lPpPw8qMBL90mtjqvqCsKv9bS6Hp3UHWUZZlmuC/A+LBmUKclevt5+/uRBQ28bHs+1JMujft/aCCAP8V1vwv9Wm6CR19ksD65q/l
Pm4Wi8fcv3Q/rVxP5os6RGep5Qe4uNlcqesQfzkTs8pfL126Ze1kypbh/R0GWa2r7Dn/wGqd4Pj/wVArf/TI5CPsNcb3P37w1f4wbO/n9vLEiaSWJoqg
f6X7Oml6e2ponrBJ7hFmafzDSAsFbqNlg/sg5MtFFFUxXfhiSZjiQkoooYxVYxfsaVP+kCpRoqV+H69vL4Hw8VYOv++yj83v85TKEEg/Ay5p64LIvy9H
/t+ykvaJUUF7fVYXcQRJVhVTQhIj5MK5zzBH5GrKPoKOZrZh/ZdHydW1xJfs3mgpNzh6hlIO92FMBgRKtJ4kErMxXMxOQQxqz6/X+adt5WbqiICBF1xf
8zJJCkB1kDlfHLFJrnk5cH0s4fRl0zZ593P7BJvz71rQ5hQQ9FN74iYImpILFRyrswGpE69ZPADjgw01pMaQ8cOXR3t022sUdrBmOGChlBCgGrCcpzn7
LdLZUtAWD5C0N2EJ81aFnq8Z8bQGYNMedugP/qpEGTxUqc007H/Vg9RrItQBYID4/B5v5M2pUD4+gs43IkTfXRtMbXKphTvK5Ydk25Xw2cxRqNQ5xjMy
8fzl7JGfJ+cXXNxqQNJbK1gbgpIHRjWpqIY/0FUn8mlKgljhEDjOSXsigMAWqzvOA8+emnWVOOEy4OxMtO2keoqU9XqVtDr16q3CQx7fcCR/L+chlRZ0
18Oo0/4Rwl7NZ+Xf6Htz00/fHsOuU1buVwz+drSPTqcvd2sjtiTjWD6KPN19UhykU6QOpaLK6NwbYuCgKOYKxFzVNmdvh+nrjbw3rVaoU186O2foCQEe
38lLLUCsn2dMgsCslzWE1/jvA0zN2bYawXCgy/6aVf+pE/fR2MLyCgiEnAvHMf8UlyzaLAWVxmO0MA1QF1ZZDGQxJFhUzO83p0WYJlCbTFTckHlPXad1
xfj3+n/4e7fCYx9OJ5iIRQXe9dO/JTgBiukmYWQ5cZkJfPYZIZaSHhhtB1vrMYrquDP/ekD7E8/h2+uRMLbbeiqwznddkV3GQxhmWQxOnGE1qi886wnT
6tmMiihRKyf5MgFYT0gBruwmhmIF9WBggaREi7cz9RnZzoLyyX/8sh1yG2QAxgSYwKyES0OhE17FMm97R6taHakH/eKo1Ic6Jydz4xoo3YFG2+cmKqo+
PfHpkz+GYEhRRuGkJUJAkRNUThJsWTKCOc5cqjhJJEQqUEItKrkYYQohBRFNVtMq52JhYgZhHKChKq4UUSIpAUymJcojkZjLlEQVcotTWnDkFisOVBM5
QWV2FFFFhElsSTCjtKhA5QlQhcqoIixAQLpwQqZQUJJJCc0q5QhU0hKi4QZNIKiNFkyukbOSZIciuFShdZmMqqrmTVqIWtKy1pmSEYiSVWimdDJUDWFw
TgUQcpAhrKKmYCiYwzInju56/yVVMzTQ0REUwRDS0NNLVNFA1VRIRFNBEtFESU1EhSFBEREVQQFNUtExQ1EtJRSrQAULTRRRMzUVVNJSVMzNNNRKTJQF
FBEHDJVNCFFAUrS0pMsQhQkQUNKUiNATVQhSlJS9B/+ZM2REVRUxNRMVVFREVQRFNRVCEFNRFFU0QxBFCVS0tFEB2Rr14GSRNRDVNVVUM1FRBQRVMFNJ
VdnHOKKIjrGQsQEFlklmNLkUVi6JRaUoFaUChaQSgUppEoaAQoAFoEaAQoQU7JQHvIFDyR8gjBsmRwhkoeGQp1sO0qWWSuD7wPe6SH2wPAh0hF3PoyxQ
cld5gpT29cT+PPA+f54gH65HiE/X7MFD8Z7Z7Z90GiDwl69uBqA4u/pj/dIfyy/jI9YeyEDIE6ynOAfIqUEEAXKIEyIA+l/98tJzCxdH4LyVRSP7pb/7
r8r5w39JCoBqhxsi0BSTZJMedEhsyaoH7b93LANwPGsF+EHylOs/Hj1aF92uNCeNIT80nBA5P9WvCzxeaejTMVwqzO8i4fVbzuxxWjgJkcEADBRO6FHb
JsXP414P2a9lda2q4UnSnn5dwCCsq9HQCpBLZMBrOc9ODc++LoALFEUoB4ch0Yj/zSJi7+Oz9uqBc+l5NSsNFICfxkMwykNWZv+ju4V44kvkgB62tlQ2
hVZtKoIoqBEA4d6v+Pa02L/tfkXPPpwzjPNZ8odzf7G88W5OJ2JCLZQERB1S45c56HNG5bI3aOwT00p/Pz7f1fqzqciiLkza4D7v6c3bfwUu4a1mgQza
legtRJyIlhvDD1BJ2czvvqs4USg7Ej+rSg2kB9z7hqySMtfW0snFuj7mUfX/kCPEKzxkw4K3AhyXDqN3JCgqVVTPtypPsReaKbIYKSHjf0meSJ4nKBVA
g0lxDbr+ohWKsiUG21PrT5ut/V/faxX4Bvzqg+BdWnBpKQ8PmBCdoQD5/tDO33/YsngH8VCpAn9itk1Jgadmpk3B/wIH+UHegMudSOGAgMWGISv5nixR
RfHLDh4ouJWX/fTToU81z//MgnSmBzL22zB7b4lCMBxgjZuZODMcEyO9bDEkf28MwhDyVo0/DHBGhSUUFIsTE8maqGzcCRlqlQTgYYbUdOEHokmFoETI
UChgnh73TnrXjRNodJ5Z14tyUzlOM0wY5MDcognRBS3iAcGjqiaqJFTFSJF3LsgWdykYylAPLSuhdxrOGN3E2LCFTQBgQ3wCFBPCgb1ih4IITby+rnZ0
SUWd5LGjsqJUAzQsVAR6rRnCGYQROlcamhPISpXQUwsWnSShVLuf+9L2KpQimrUBDiMYRkDlH1l9HCF1qht+d62yuqmzL2mK9vjLLE1IGQIC3Q3UMcRw
IHHLgeZHWAqFZEF9AgOXBJCYqKQBURgoJpaVKUskytsrSFKUs9mZ8auAnXIQprZvmg8H1rByzj2xZg+DN4R0UqJq18emnOk9nmoVptOjIac2dd+95zvq
nsDd9d5NIeejMQRiId5Y9k0YxVV1qnls3ALpvjmHGsmmGvBfXVO05u9DpuygoeOfHjRxFU2bKp6Orv28dzwQHrWv/C7gc8qLIwwTz2N0xIPCODIDZsuW
4uxeQZCwCWYBfVtyq6HM7NE8EIwCQavnMXNpeaA2monGakdoOuJ11vOUoWkBIBZ9st6d4JhDG4/3AppALdOYsoCdMGZE9cjjKdzqd6iTggEk2QJJ2odx
FMZy54XeZfHcukLamudKZNKGNRvg2mEwkzGjAW762K0GoXHvkiYJIOigTq1yPanwkBmC5nqTO5GQBgQvqeJhEExFbUBjpEswbRkeMqgOSOYA3x11QwRm
C+EqoyeRGIzfJ33nR9zeCD49Z2uXt7kBLmDhb1AxUbqhuYDa4VOrs5dQN/65T4KOeJmBxb3vQHNc6nDYNqxAfAd8WsU+BOEEAnQGqcLdONcWAS0oWb4V
0TuwNb3hYkDky+NKYJgaOMIEwY3qZuaYJJ2RZ3ADUg9tksELwn8avSJy+Geug9da99axuTPZlyyKxQNsdMYAJZJzLiQO7hA3RjZHCiMAD2KG8iKFkK1q
hNRFcYqoSwxY27XO6mi8iGyNwQg4h4HsgpwlrOmQxFiKKWmhCq+Ot6HQrZ51dbvrDpQdvRstRSY+csNmbX7ze9Nh4p46vkQ8McpwfT6JlhpFB1rJYcga
EhR0eIMMM09cqSI5OjzaH3H4/fuHcB2EAvSApB++ANSB6pUShAEcJCkpl9NO/u8/9c/TKXi3pkNUCJcZ7fdyEiP/v4L1qiT5p/umskSpBR9Xv+z7flT5
vwH6GzHNCunvdApYBigX9hkw8E6/b9H1/dEri+AL/4OMeQ9tBb28pf3//1u8bfzsLU9XmWGyIPQakVL1Ul/JU4fmVJENXPzeOX54SpotTd8dFRHP9n4V
fGnWil8+VWfbVCw+z9L8O8/7qqiiqEToEA+DAIHg60NtHOjBZUp0bHgYl3pBByKI7YFAzDImGbLsgGVrDrHrVfXInSEf64Q/whP9OsX3S9nLF3+GKf3a
MX1R/XCalaDpJ0gfbxnOOaeO7CKVDprJJPNpJjzdk5u/+pIa9WGMTOPdAB9u3OXEIbSc7FlQPSqjzgFMB4gCnukTz8vql9EazEqwLvp2U0qc6RVJEdlC
5sojGMLSUgbHTn7cbq6tDRffvxzrxqUY8L1nKpYhfcQ2y1/4yj7shac5ZXpeUCUlaPHtevKiz/5124XWgysnJ/KwxH9t11IvJ5Mjvt1XJpMUksuzJ7f7
ykQDvprIRBsYaKKxcgwXiEgB39KOHGLiRMK+2hYVSNFthyeOGlDYlLC/LcHCFq9DHM3GqH09bkbta3+i4w3xLGubkUQVYubnT/Jh+EHW6y74aRH0GQms
JZCuZH6WxlWEtHRk8/YqB6aZC3hy93Pt+vfJETvhOciZKNADkI9sZCaJpSlaoPEgMhJmskdwEdB6hyqgJkOcSHJI5HdbZMhNQhhNK0lmGTTQ5KdOXlz0
teEZ84h5TDM8qyGhiq2raHDFJ+H8qWEeGuTZ98sslssGWiiCjB4ZOhxEmWb6CIztrM6rXD8yO6sc7sK1qcWck8O6uXwrVls51UNrxjGY8bD5XApJSgTX
TOXRYH5rNDlCB0w/YYg1/vbx3UWqoYHiQKPdFaxd2HWnBvbSdOxoZ5KeiyBGtteUosZrDe5lbkZ6HXL17apabT9TimrrlK7/Pn7E/kza8YtPKZbczL4E
ul82ZiVvneRTT+HqmM47EkeXdFC/GYUTPE8pLEFTzNIcd3FQG4beqkEUdVRioU9QosQ7BSOqqHwyTjDUIelv7aiK/+MvD0uJHtdC1J+nmHPi7ldMivsf
2Tfyl/W0BR2yw2UXuu1WtPw54haKGutSWh3eVb4nyvCZphapUEHpdVMzRCaLfUsEETaFGTKsx7SKYFmseVVARFyn3e2u8poQ69X8ubhixBBTau7SsTkl
dK5/ViWZsObfm1HjUo61UTOiXe2zophM0IK7tUk0LtCt5ZAMIN7LwvKb1OVp9OOHGd63zh6f+c8uOVW5NnKtU20dqY4EbWWmUkby1xs6UYfR8XX/C/q6
q6zyNymsJ9Kx+5+Z+tengfBCMZVWJdVvJrh+izcOZyUfiXtz5/GLB1P560ssI2okoChTtDvGpbBHab8VWn/dmnccrMm8pEYd2hWDEg7VfAxTXb8v+nrb
wEFFo3pJylkV9xII/9fnvwUnTIZK59Rkx7lbwXQjL9Mp7zhFl3GoJrEPv00aby4LeLEEy+OJvjmva/9Zs4nVHYKO4tQXhBjizVPKkmUnZVaeqaCKSVLm
8i7XyXZwoOQE0TFwYEHY4rTeQcxO3XMO8tW6ERFBouZZ+1tYnIV4swlAVgKlwweqnjrznz0OaPlCtShJTNOF4ENNH9OQw5+fMjireiNzS4eZ+WTygrOJ
h6JKP0Q6EEjxCkQCRaxETIoxeY150GyLI1fyuYshEyooAggwUikyzsyJmv0rm6qwhXNe7Ewe+maFWar9jM4X12kIKcCAGPqdUKVGF9RRzU+N9IcxNPib
J9/lU8kD40gSR7KKAMM62hJclQwrcSJHg1NkUZUtAgObc0EDBo/uPLQFUQ2yAiCPdI+OlU58eKG6RShEkIjGy4GiEoQxuYLGiqBGyhMpirdxa9WYEQK8
G8YUXI3veoFU55aJ5V1L/h+AeWtF2vKHlNr2/X8ersDtWPISFc3AR+lOUrQrvczzISSpDPlqqRCMpfCWJKVBaJ0DZcjX49lfF3d+3nqx7+c8TzqnJ8A8
90Xmvc37HR49aznTkkWhKhDwoQSHQLAsiufupq7fqQ8mqIqiCCa44k4q0g22OS5pe3tMhMiZJ/y9rBqFVhcv+y8ZbQuhgMqhSNFyz0mJlBjDVoF9tm5c
a1qaCs1V1HRhtDhrNLAcu7GIX1Ugw7+ijD5NfVLAUCV2wzFqXwnJmCSSSNzrJw2vC/TPFyBMpuRUZB3dZ9zq05ijMSZVT3a/ozzsTgIO2Hx8J3nmRqvy
VaKjwQ31leUKfWBETDXL5KfNbY4O8UEEk3iQBA8ECeN2YEXIGkK5fPxu/JRDS1zKr/P8AmpKEkahK8fm8vZ/Lfjrs8HsIouIf8hHaMH8RkpaFOrkgzQI
J8uxSQwKWdB2iFclSxZlH/m9nifDtZ/Txt3IKHQDfwpmDjJUOOsvu2eXWFV1rU+WTR+cPTKgqhrCvndMTtz87U1jING0UPhAmMFOOwrq95czQAAbCMgZ
w0h0JMsgCkkSoVpSzCJzMVySqShiTCG7sP8fr9x8vdr37OyFD+pv/LTflwuR3nM6nXhMzfmZEglCYKsZ8JCFktMGpHzc/JUj9L4pa2hxqWJqaLfE8O4w
sha4FA0hZAj95aQHyNNZvjgkN6DNdJFKHXqaLrBHob+iyBibBixoLqXVDm7Qjw+2MUoKEkGOx0gKPAon0kyYCIumzP4p9TqUOqTVPdCnR5/c3gIojkt/
9d2K6MIf22iTwhy+tY4o6IDJfXLfxw2LVvsQ/b9ZwYPfnGFQ97qkJAYDYVXONH07IoQ7jNXFCDq3dNABQ3KXKJsazRTGFUWlJxIrk09IEJCiEzBo0Vca
Aj0NjuXIDfhRFL7aJf3UcA+PLdOZVlVBSvW5l2aFNASu1n4vAgOUIDLK0wwxnItk/+lrINTIEEA3Audz2woEEwCGGSqShAdytBvDZzfjDuvaW2Xzy3pF
G2mDO3Ro/ZXSUhGASsKc/1p6CXq/gyx34sUvhga/tz54KjyuMS7oMkshghr+dTVeSHNujMgh4C31UseyWTcs1yrwrEDmDMoldDTBpbR3TWFde7fx14Z3
3+CvBEQQpwJSVFmnLH4qSRKll3hbpFUoRP4au2l/D41pYsjbpPhhnvuBhpKOnetYfBFNU0wDHfwow/T/PT1q2hsBBEDyX4l2VygWJF9c/DNYn35ienXd
1qriWoXdsNvTSxSTKARIhT/uwo6IpJSJeBFnS1XJlkseSjO/XhnN7zMfDKeEqJpCq5SqNzMQoskuGiVz/yflqRotMIhu5P1qERCMBMr35yq0Yhq/B/0M
9XFkfMiTHqx9Tk+tSwRTZARGfxpCSjR9TLkdoKcBdCRImZ+31uMqi/q2P9E5qFy9Gf6YXJwwNu+HIiM6dMXSdDNCoobMxYQar4V4IYCdWn5Wr2w0zd6O
sOHxyXq6INfh9d5VkkWmQmAflImP1X53F1KQxPszAEikVy2LPouj8wWCYWOYBRgEjSbP+mhqY+KuSSZkl+pbNX3VLKwu7+tXrLZnOLKCxgt6rQzLSrgM
l+tlgMZxcjz8738bvcKn3jkiqxBshbaDRtWQ+UgLM9qT/QqaCCWJ2jMRowyj+i8lkEXX7+lEkerJQ2QCJxwrIqQpfbTv9v9bFUI2eTvV3BDMw4fA7kE6
d2bSMDvVf098m2LrxQOldCBU1lP1pt6ZWBxBH0Isgf9RAje5LRg8t97QrkrgxZoY6kx3atITMhD6EdECtKEkiCPyS6Qk8DimzPzlwBUH5tN2yT9TKh51
n/V3sx90KJu+f6bNTlJUDCWI3ZZC09jTjPKxcfPnR3Yro6ONfO8BFpXp2WSDFmmqIbPhf9shRoj+BgfH7VX1v45QfJ8FomJ8Wx86xyXLa0X8WFV+E2ph
4wxB/Sz679tnTsb3lcSybuC5LUtPz1k/F1tsSliu0KLP0tT3vulyvjzhbtVH21yeLhKK+zpRjFFNHSrVng0/GqV6tXiwanP42fJqfszOfgbxrUMZo35f
u/drczS1JOGZaBTRbIKZRZIBsuv2xEfTJ2SbeGsQ7lV0VKkI8dVdwVKpLByZyLtpd0guUsR/YalBcKiHMsXtUYKVcIViC71lf1q4dmCuNGmc4uQKHIvN
ZggnoQtvDyqMZ91KQutHT7oRYCdl53WBH2pb4VUDkZPW9FXKZX6OTzZ88+9ycV3qAwOyy4znxiaEnUj0IaiKPaRN66u8gF2VLmRRZR6MQ6BamkFSFee2
P2fW5tYRo4AZCbX3+dQ+UFSSUD5rcj4MZtRhINj8vk2n9FJHaqKaE5jFpFASOJJYZINtBi2mAUF/VCY3pivda4mHRBSQee9BUSYSv6C8NivOSCPB1alH
LogUgklOr6WIiLAqChfRWcBRTZ3Y/FXIOhr869jYslIL7Utz0DYJx6c2P04ej6VD026VZZWItJVCgkEqL7KKDKJP0jBLOIZ3rv4fi0OWueNsaImpnKNB
T7lUkZtOSmiQTLFl8wlDOgWRygmBUEBUdFwqd02TKeFSLCBJz1MN09WgQax181R2V0giaQ9mn23mQGZazdK91aLiNL5pRVctPNb41rIGkp3UoKDdatTb
tWCIsTG83dKgdzC4CKIioCSXmce2snbMKE4AojIKjIvBlHljnyxZ4c6VYWZP2WC+26wq8i7dxdBGKlUqK4YY4wsSKVCVl1OxxN5X2++zD935ULOFb3R5
tdKr8mgyd0tnF8LK/NJkzve+5WjM49HplWGCqopk88eNwMm/dZV+NlGlUw8IaTWXR4ZxfGoZzZwZE8srEERQFDRsU+nnw/ObMT8nt9k2+qVictmmaxsB
SVBBMe5CI4SzMmTtIg0ZsILV7TMzoZUMZjD3tN/PMPtaGxPFuduGW2pVthkuGadaroqgipq/ph2zDunnK9FqoxUPxtynXvo+zDT4tU+mUVd2r+X9D2fV
f62EC/ktHZoFjG4CMfM5VZM+yEmBhH0GeUMASTyKcSkylogiH87jFpCsgigiGZmKOOfK6Sg7qpJHsWrAZbNyeklJUqSUSDAKMmin0biDnR7q7MG3btpJ
ge1M7qVGQ3Ebon5JApiybsAwlsO3Wg+rjeWNq77CnYaia2VUt/HDGmT13BJq6ZlN2YH2aMaIQVU0lFUBVkR/czjNedriKnNTDBnq5hQGdWViMFxl/z2s
UURidtB8Uv8LU/K38qUiPzaLUJ+LjPPtmvaP0LE9V+2C3Evk++++FhFX+7BAdlBQIHhV8MX9NeP1ZaZnG6izUSke2uTOaYj2VQ5zuS4Wq86nanuTvTLP
0svlzuWh0Yfc4CHp9IdcsxB+acXpKapROUrN+I8DGPfenoTA5jiPrTRbpl9bj31oxQ7OygL0PjCoh6ddor8XZraXLv0gxQYsUiwxDkwtgYbWiosyez+v
XbB5poKMup8nEU7tFT82sr14v6t2PD7sD5dKh1N2QOku4pKKI3njIal45eek3PScreBfays6Z0NZnGujeZlD05/Kh8Ie7OH3SI+fe4n4J428N4TMn1YX
702kxnbA+kqBplqqSqKu0zZ7UxP5fKb/tA3GRkYMYwkVEFErwOo9WPo4+cc7w3nQAiYRGPnVbMtvG9TTHZXMpk8HxbNXrdoYxXZ6W/BIICOmhhiSTH9S
Zf2I6HakSolN8r8prqxBFyg0LHterCs0C5e9g7qv3fFmsPqYN4RP8FtIOllR5PB/7pHL4K/qEitcWEYkkhNEqp9SEO0NA8mdcJ8nvOXo+7UHXzd7G7kE
ykVPkfP+NwmJZVYLoWhereK94SxJAnhZlip8FUdfivyd2Hay6mahfUJ875UFSFSF6YyMMJQDIn0n6/4fs+uedCicgl/TLpv2pS2Xl+XXf44c2qclgymd
JM8IIg0Z4/NTEooVCARdzM4tq2JqwjV+fts9jNIq6dkbm9VsVwqquB15QjjxfbkDiZ2pZ7c7roc5+RZGaaaJMRAsPE2Ta78oYYqPyxu1+DH1mR+/32xr
IRBZIPH+rMNqZHeju5oVBL8laNJM+xgh3Uz5cIdEgFQpb8U5msxpbcVxw/A0Gs8fjzkge1CHwgg9pdAB25WF+L1dE0bxYc4eTjVlQruzQqknNYY8k6v9
TOS69oBaARYLAJBQtVAWRvvl/i0nn+NgTGBjPlmYw+vjM+mevNzWNE4or+C9G/ZBbT0oIIjJVEW1xSuxSDEkWQ5QCIQI2QKIz98zqhhiKP8T9p4dNWQI
oZbs/XWLObwTm0lpvHkmHmho4TJ1b61gNawskMGUokhJJFRp047pCLSgaPoxhirUYWY8S8rg5pVoFarieLCMEjaQoz99On2ek55vszHwhhm8HVKkUnTP
G6d2zjBrObM7wIEn6Fvg/vIygFwfeu3QJgDlKCDC59lAFxhKQo0SG3lvkYQmYwN4l9tdkIAA59+wYRZQtoaDlPJpHiQ8YjOMarA2lxa/U/orKr/TZoiN
l8M+paQWWKyp9cukU7Khq2bs9pZAgA5BOMrtVaVdoVH5L9zVk6IFKKGbDLQ9IePA7/vnX65ULqiuu/zw6TIk36TPWEPPQeXHk7uPAqORfgvu4LYV+Hvt
UVzZmok+eGSI9OrGkU9yttJkJuXbVp6KOrLSmPU7Dvm3sKXxuWudzhasp3kvppo3QhidFRa2En+PDTrWCfxddvQfInt6+6tgx1eOBdoMgLyCUTX9qA9j
A/ylsLhRY4Q2m6MR8eAo5xGkH/sn4k6Vvjd03qyeucuH5Ib1eIYhtJ5TpNMrD7BlyLwqkTzoyMRUiCKupL38MP6b1oHFSlX0VgPPK6rAwyjo//a9wypD
/Mx+vAUexGbSMkDtTqYDMkbHaj3BF/dQq2NqdmSHqWPJC5K9kgKrnJ0keR61uGoZFyg+FFQWmqLplPGs5ihRKG9wrEnqVMrasO/to2fXhNxU42WdPM92
seDrQg2047ebLEhmQCU1MVUdyzl2qOMlB5+7o7jPKTJWrsIMiBwfJiGzjHZAr4x+/pLavgXImBv1yxyYQnpjgnAyts+Dpw5/f7g+VkISBz4eHbAkNQPL
s/Bz88CJ9eAnUp6KMmeUf23/jWB/uT2dJ/RbLrhOOOvM3XJZATOjP/u5jzeXGc6bKLydmR6IiCREXpAAIwI/X+pwGZR20yPQYQaN8ejZmxeFmbOGdAjF
YcIo4cecuqfIOPpIp6cKK8/TthHA/V5888afTTJScvbx7f2Kfn665a+n244Y2bQFSqoGRRVVRCtOUXVZVXLUI5i1DEUUU0OZkVJSUZI8t+o+W0A90CBq
BCk56ylaQTUANImpQyByAKQyUMlB1ILQgyAZyezJqa3XTT5+voZ7FW16sCQdqyoT86otr71ReFfTG68Jsv49c4svBKP9pkAsl6DE1rkNSf9iQOCloVfL
TS0tc+/T/Rt3oQUE6D8IEinKT8SeFJjlbz7+O2CbtfxQAsPAvr/c6MfE7kzwX8FHRJr3m3I55momoeSPwqaltWiEjNj/U9f7cFWVRRYcdSg20YcP25n6
Z1rmpG/k6agkKJ/w8VQlIg0m299KqCNBBIocMo2qvVQp/89KyVT+Xvzoe684M1vO3U9/EvL9lOFD4pOSHSH9VBDecCbo1uR2azKW6DFIeP7p4Mq3h6+N
4JI9vZbSUbrNToO25IRm1+1VRkkAYQWgziWW6dV7JSfDPlbIUxrZ/Gy6xV3ThpZb4Y3BOgoRgclNDRjkWpooCd3QkcF3IbPCpr/GFwAGYRr7Tsl/Qi99
5k4RDUTi07uLcm4aJ2pj6gyqH492PS/dKHEeidZlFPZO779mtZuxvVOE+L6mRgmH6Xd1RpVDzqYtWTD5VSn8XLI87qtrj4xdkRAH1Ig/ipgjrhMryosj
U3VXyRlnyQ8I1/emfcwSERRHAIwSpa052dVrCra/oXttaODO24etM12HtFRBjxt1ul3re9rOdoEP5Xn0ekp1rU5c3PuvP2v/mZGBCASPoh/eAJg3bdGf
xQrV+sD+nljZYOxfiaL/ydKfp+P9h8vyD+p+ktQ34XHP7wrBlbc8v/H7tJZin3UjxlXJpqJ5znQKH/8GTqSC1XZ6Wg2/V5WmKeSrb18W+h44P8tdhLkC
C2ApuoD4XXfEpLKXK+X4MJZfq2H5C52iQXmW4q/J+J0B130AS3Bh7aWwx4S6u866yQdywSqDsfJnNHXIj3PrLVAvRUGtQIijNMthVwaBSZq3DdfstW2h
UD774lFLhxvXTRYFZ6fCl+Ger4yXNTChTO3xIUYKSIWk83Eqb6ISShPf2eH6XpJTM8GKy6y+2BXnxNSwwLWtfy052FRuQP1sBb61UfaoEim4KdAsMNgn
eRTogp5PJO57Imj7dmEbgWmONaTmqtpUObPbmVLO9TSUhU+1x7IlVfOJ9cyf5Kj4fdGIB8Vu9BcjczLP+mtKT7f+eFByqD4BfNX+foBw6+eMg+4dwovk
OnbvbjyHfXuDaeasgmCANnXPZ26M6U+4fHveCO7w15wKybT2anMgikggGPT/h+2ckcfsudV+3e7lZs4ndbsqxIOXOCdugkGwJRh4XLmTmqugjVJNVKkc
/w+3jz+v3933U85CG9w8Ejl5yn5dA3Ic9FshXkR5uCHqyFxrlk/KN24HFhfqeFL2/qze0qM/zLcSSmzB5HU+uYtOWZeQzGInacwWuJMONZS1pYT7J4ZE
2IT2v5Hp5QgxjmcJy6Hx89sU3qp3xb4d8+izr+bnHYLXVinjPqb4kPPwp+u4xutWZbX2l4sNPSOyuJdNtrue7LtbnLWbXuXSgiTr2r3dbXFPL+nltW+U
p9zhX5ya41XleBTLjRqOsncpa0sZa1vWrZSddnhr/vMqF/DOurkxWTdBdy1mU1fTlI+l+kqDFLqoDC6+5SCUOz4nXX8kj8SjH/f/dQSQvDhaNVyDdf69
2zOPHt5HozzYNkG5vnYTpVmiOmesClv3U28MpjpwYAVM4C13x91PTtjKVB9f38x9mQ8mqjmeqip+nsX97KkiO27MplxQ/JdflXpavfMWuF5i2dax8R2B
elIW1funyrnzvajj7RL7bzgfNmFOI3WU4ZxKO0Y36EWrlNr/Vt647mlpWKIhDuoKEqLqgWi3CjOzeQ9nZunLDBYvmc+y4YXXFX00w9Tbxau3pav1mrY1
74+zXSz7Z5yfl3Dk2BPIy9say5f9XpzHDL7+bZdlLPNo4M7O3DjXAxKgoUc6ju1reB0Sr331fI8uXeuMdFt6UFeGSQr9da4nThveY7vx6VTHKcwb9Mtc
67DVo1ri16rN97kXXfeolLiEHAp+cG19p6KNXgwXLjsmRc/7KjA9jrSMtsOOWOJV+GGsjlg4I/lxGo8seftp8X9NfVn3MDnybqfwroJedAK9F46UsQ5m
JPwpu1YI8aBkIw4DIM9LSd7gqG6qHFCiopMkUfxsVG5F67vqtg6cx52PNqlBsEK1I8Vn7CQJ9DOvCX0/agxJU1uoTzRs9mJb3qruSqE+L8HVyvKTS4my
GDKi18OTAK/7mNH9hi94idyrM7dXdEqzTe1Uf9kqN0xUIyC0f9fEnSlFXmTdWzxaozRC/vzPxQkeFe57Z2hw1Yk/W+M/MWPjd/wfFckXrp0MWzvSMhUL
aKK7RJQ1lZ/yYa9NdqkCv6fYshj+lPZ9sPDrnGq8LzS0bbd8tfbRMjJFirP03qw0HyzSnMT/v9Pq0jrqO4rmWXtfs8foZNaosjbYKCJKJc+rQeMYnZ7S
fnKXdrXjRSUEl5sALFig68mkc4C5BVL2/WrcdZDd7ZB40i4N4GGG2N3Dxqq+43s6sOa+OKSrO78lXQ6q85Aidse/nLYiYJ+fhlTs265aPfGG2W3LOnLW
3H6bS1ziS4GNtGlD5PgEceKq4UMcuxRzy6NqxbZAgbriXbpRgdt3bTEhOmknkq0reHIKErpecWLkmxExBlkoRzmR3OuXBVMkvkOydpSxk2DmdmLp9Lde
Os1U85VedreUR0lwjPEocFPmdV0YznUYPqcTNaUzNZ/dXjpFam9ThVpDBSBfgvhRX7ZbzyOQvZEP26deCODZ2NVMjePm8ZvanuRnCX2PXl9nSUGXBc5t
G0ZA9oqzU/+DRqbblvtw3eHFuGdzyHCT4RjYz5EsMYkxiQZVWu9xel+KcbiwmdpMTaGl8b10mrPzTF9ynplEct+9DMRFv67kz6raqu81EDv0yj6vJxel
GmoZ0A7vyrx+gJTkrlD8ywP190w6OAZTYMpyP5nUTI75cWgkAt54V3upz9OcRIen/DjpHv/fd1pdkmf3HL/4/HNCKSpB8g+bZfS7k+vUyT+/9t4ykyr/
jZd0n51AA+N+u+ERs9iVzQ2QWZNIRaJ9qAc55ctah5TAW6VX993Y8q/Jp0IEO/46f2nuLuf8z8A/MixeH0Moe0RGd46SY0Yo/vk/rnGH7z+o58DnF45z
9hP6iH9RvM+I7OutmBPVBLG0qsSB/sD4x++hf/0llGRwDmcjjx0LgHSXKCpoaTgf8bgn/yUG2vZye3wi/149U341IHgpw8soKIg6sMb+Pr99+fEPtz10
V49pme36fIYhDg3PR5m/MERWeIk6OG/bqTo9ofME+Te9mGxrHPjAucSu0ZQ8i8Ly676mhgyKk0NSutqOnLmGUu++Z4VxjM5RMjsTZi7mQYhqTSQyftXQ
KSzAhWUKvn/cghAUGNUp0G6vIWqgeBHt1luVAK6XHAqrsNRa2BIM3JJIIACWGJMAJBWBcED+AEINxMXBtlgM2jF+AaSqhGV6IMlzmGk/D1T5/KrRMW3V
3klGpTqBw9/w3VpVVKrc2RUXquYnXB1Ohy7N7D/LrBdtFpgXnD5EPiaPteH325pZaYV0d0R9D8Dt2vrfhjpnWGiqMOMZdsoLlE16mrGJQNQE99uFZ90w
Pr6ppYKCPijV3mMUvzn1nDM6dOfEqgoZeOai6yds4CcwMGXaNcGKHPWCLOUcIxQROc5Gc4HSdhLNp2FGRNQPU7nD619G+935dGDWtFRzNaPUOHzOJrOW
qKKXRJkTpgPH4/lX1/L+VXC+n3kkh+/5k8MCqDJboyjiQWFawJ/lsdkuBMs62oiO9/Wkf8z/hh9h/vxRTgZZgUv/nZINkRzxBaC6P7eFTCx4Fu/bd9pS
1U/kH8aDUygJ/d/SVwyk0PDBf7eGzI95rDOs/wT+0P8Q9C7yNDT9yVtGFYkKKF48FUPO+U5Jd0fcbgMdixwNd2WJgiZlgygSIHOSDxyNgxndphfR0fJ4
8Ce3UD1Iz/JgIyEpHou5OIaD/IylDvSZweMKk/t7MClcO+ScdpkxUpLD0YQ9xgX6dh69DLn/3f+6+J2flRVlaIpO4Zj+nsmZMC/y5nXvkNmBmWabCFlm
aiKsPdf0+eHKM3o3NHWn8imGvuxjY4c0xp1cjbU7zTKae8KvKBQniFzkToHCEq/REz7UuRdBC2ZeS4uBmYqmQ0xxtf+sduOJVmYhrJP9890/3Gpl39gC
LcKu6OBVXVTUJ05Eim8mocJqad2KOgFcbgypwk9Daqydam+K8i7W8BuOM+qpdCVS1jhwH1r6qpuhu7sYzIOEq9wO2KTHEVFRrIy5wmk7ivIuc/2Ueccn
O5Lu7KV3Bq7tx0b9D+zTu2lJmaRQROGCaTvQKHlJO8OJYJtKniXKPdpxjVGoS4aTxkz7/45UHrWZ37DLZXx167yfEA9gnenip1GX5saxtV/jsqZuH3zA
VIzT4SbQ2BUIgg+7Np2ODNXzA4nDWMTB3IZnTuDxiC/d557E4ZLRYczywaglIqrCGZ/n93cHYQ0Pr9p4bjy7dNWiqo1pMVQ0wUpLgc9RVYHTZREpE5wn
ZDXiHtE7y+QqIqU7G1FibnAMHy5zHGy2OTln2HJPsAiFjq8zuChLkRFOJkWFZfBrLS0aLPPxnvgYBCzFK5lxkphkqEFqUPEhj9Y14iORcZEAaMfPjYS1
y51IaHtzhQIgzqJQnTTVfuoMMvUm/ZZg9qL7+Q0J2fuXyhzUNpIfwQ5u623cDZh7bTA0SHyhcGlOVquQ+3UonIasU0C5qm6J6X0EwAJox0JKou7dEL08
/JtKE7CYdO4hfhJIhVEADqg/YfgnH1lSeL4mXdtizpiw7cHg69ZczWWGNrK9IJ1GVQYyxlmA5C1Ubw9T61sKbj+W1zU+VxGAfEOiPen7m+IcCXSKbgnc
Tt06kyfJZye5Kgn5GzOzkIHA1foNMuZ9kHrelGDijrkZmJmjOK+DCxWnvLwObhcOSH0kSnseJ2ePB+oO3XhMzZ7JZgTXUoEynWBIcSw9mMHeSG0DfjKC
+nbI7TsOXdg3jLyFdg63PiJMGiUCHMndLlTpOPUQ2FQmIHGZSGuhmHHOts97gZOcmTDe8jncrLRqJTTqToP+LDxCdHUXc6CotpQqfCC1iouLVi4c1H0O
DWoBsPiZT3F4CoQI2ASSOYNxY0YMnI7O6qW1/Q9B+ABgJCTZKdh2KhYMycAKGBNOe/VslTG892gWdaIKAoeiLaoewexomI+SfDOkKVlWRVLOeuJKJZIq
Tg4ze9H0sLmcsqJcToYJ/LFY6Q4RkO3h5KV/LBkMszPCSbms1RjwKMiiaSanYcs9RimsPv2O7hDjzDUMj8eUM5Ln1fVNshQMB7RPhc/tms83LEu8gywW
H4AyJR3ez4PwuPiwkAO19RsC48BJAor2Zds4Ey9hKbRNQx9xk8Dvs6DUIU7WwgQ96V8SvTVWQujHD3HZO6OE45erkJe5HLu3A9yil3UvVbnLv3Mj8YRV
Uw5VVEVVGInAyuHyAvljpXy4VK6JgsKQVRivYOWiVn5ArC7HyRF6jqHJUcXlEpgKJ7Sh7cOReh67Tnkd4Tw2wwio+ei6d8ghuqanwU+e8WVXlxmJViMY
IUYORsPabfTmBnNzzNyvX2XkHLiVYpVSqY/ZxqGnan+E0ssKqVMT2eMfA1ucMWCrlDsI14IehgwcZpqp2lINIWw77LpD8CzsxPNrNOZWCZQLsmENZ7IF
fX2B4k5Wm8s4PgIQMVQTMSUl240pl3nNc2c+QD8o6ooLyO85haTByefVDs1IbRZs4cRS6ml/aUwgHQpAyRDAWSDjkEyvYYNU32d0Mmk4cGpAUgXrqVEC
ui8CqThmdOBmTJF3E5BUa7MSkuv2mtdacoj0ZBRRiXmpDcPqaGZJQdBiximIbNO2PAOPMgoWA8t6uRRzr4HuugOAzaLHcnjo390ep8aUqd++j2YfrOQz
ycLBlzyiQnqwong7NlJjzzDcoSe5ovFTmGH6RKav4OyRZFLlgpC2dhrv6USkU9zXQoqHDUGMidh167l0JatFro1vTbr5puDrdubH3yrs1rDBnkLrDGso
7Ye0EhSIwHgFZBu94HLy9vEUZSnVq+ZMurgUOifqeQ+CTuKhUDCQW0WW0NaoZs37Q8E2GWNpo1jPx35XdzZM8+kY5lAcZx7RyhNDBtEV3mWpg8wz00k+
rhpH0pcuotGwfA46BMc5OCKN1XENvBs0TwBTrv8Nmxfx+jQahpgmOsqJbGlA3uxPLkcX49MjhRfgwnbE0IS3avpAzkUX5niSnbkZKDKAmjPkuYDka9eO
AymWXm2WHgIbHyzz99NDkUmklFud+a0HNtIfiXlDuk7y1km2Nxq52nOKnX3xwI71Fu6SgtvYg90zzOInLV1L0NqhtsLhNmWltRqiteJuIaTxH0jCS5PB
8Yb76AdTsnSaIZ9nKhqtw2NBR9RUpVHkaTx4WWdaqxHidpKKDecjuRPZgO1M/d3TgFnn51m+w8iy67NIiJ7zu8vHHd3VjusQcZ1iYoKEpwWJs3MkG3Ia
kzTlywATE0rF1AmBySA7eI3aZaXD4HLoJmG03FznAK1iiZE9k4mgz0EKYqMMJ28F5JqYlWpR8BEeLSrPF92G3TO2dmVQVVDyQS9GsmDIspi0yVz4Fy+V
CxE3xQa4l+7kTuv1zOy9SdkeQi4xgykJhqHB6MHvLq754ZoHN9ok1Pa8N5ecyRxHdg744d0zZSouyItQ0eg/5/AHmbh1Tn3Q7hQtnwJFk8E4hDwMgUUU
3DsJny8VEU3yMkVo5Q9yLNz3A+Eh47D1YHfEiyU9HU12InUW/EuhW/gFW8jU4cMpemfnhcphhaQ5kmDBxn2V/uLnMTpnx7YYETy9tXG0psx0nMrszPvv
YwVgUYBEtJd82YsEM1fQOXX0PnrodlOpuT9J9d92JVzMu+x+jxi+COpD3gFPThwJZoaYYhyO+5kXDMLMudqPA9+RkbF/6XrzEo77o/XpEmQa5o5PUfJ2
JozVuZnzPg/UYw75zK4t8YYyCLssnj1vrCnnh5LyTQBw4M3wnuj1ZoRROuPiaOzzC5AO434y5pr04cCiJsczjFEcoMONec24RciagctKnD2BXMN52IpX
DndBXx76dNyxhnq5YPXOdOWfdCYLw0MpuHvIP29QzOfIQU8DFG8mD25BQUwZOsfcmaJj1vNPPZ6Hxg9K3yWP5Uuu9Dc1rSrtMN6U3+PRhgeYJs8039j1
fyHQ7oYlZzR0TQdjMyD+sSxRZJ/Qlm59hih0dBgNZUqVRYmiq8x3A0iUv3x7IUswswzLKSFzEZKGGczjLJoV0F9fodhmLQ5WFa1Vq6Z7k+gbgeUB5khQ
+qVHugB3ABw8YJ3yBv7cB7pB53WU9cPjKC+BCBEjSuVwuL6djOFPbX6zJdYmwqyjhKYf+w1OUQFY0yZ4t9heMrl3qVrnYT82rBnxnV26Wi5nNcoVDoqf
n4xJ5aUWHw4V1UW6qj7fy31yla9wzEEnjvPKQ9WqiRcowqorV1b6uEK0QdeS6QdFSjdkp7Zc6Tj6RvbCyZcfnjOVzu2xY3dgxG/ZyUa1iWclIuqQoUNn
wA8yjx2exuc9m00jLMbXAbYFawFBJ1UCTLFFtwgFYZfOHeVZQs+cq0UTNu92HFTJhu4k34txStP8tI4rrJTU4lf+iHgRPgWMbsrYZlZTqc09RQfIhE+Y
r9/j00/h45zkOnTE+MruUyHJpDcn4y0coHcDSFBSFK00glbnIk2yGZTyw2yQUAwTVsCoBjALOwGlKETUqDk0NClUgVBEkILFCMx39/yHc5n1l8CtQ6md
Z74oWTHW6abF+C5khKSO0xbcOIlgTcZOCVNQBu8JdSOdMQQ5QBuDnz+GlVO+eWzEDiF5Ef9kNmuoFxxi+reFw7DtJIWIaQAxMQrg4gS6H36MjgVwc+Sq
ZC0KeUrnfgc5DttwDkCvWATUIHECYQJcPQ0A8SnEtQhnik4fBQNpDaslYHEhXWutGUyRdh1Eatp9Na4fKfR45GODbL4p8ejrvzsPLBSvRP9/wAYf/uZ/
+FnO/nnYEMzJrWso/4JLBge1WSkJG2QtOYYfKTRgAVoVdlRkBkhMdr/p/+f2B4QP3U9v+z/1/K8fu/ZnXdz//tIdC6ru7vUnpgMj9Hjdw9fGunXOcN98
y+8/ilh9sD3aa4h+uAFXNp55WdTp2YkHC0dBn9T2XKrmXlfHK7MLC5SfPUN2zQqioN1L0/d3mYMMjkHrdruE2E8i/q5L4vZfq4Pn3int/jg9/Qn+o5ig
ZiK+XCn+2FpKaGlVYFlQlGASlJogSIBJIWagO7s8IHmMGTaBgT8M6PH9V3YgeMurENED9nkFX+HTXGpqSvNwXmOGYdqpWMBbrK2Fhz2SYxFUcPLxgcjJ
OrmTk7oTrxZdSIE5dM0SZFIp4zcOQ3NmdGAdtB1vn1H8ZP0kKPG/OQwkPYfUYtHy9wZaWZaFYaOszQnmz/EP36/8QT+82WdNk9NQVVEQ/7ErDE/7N2aG
Du1c2f+fWa7J9HHIb+JdcLkPGZbQqLzU4f0/kQ/ySKCF8IyWhgIUyQcgoVpSkTLCYolopApEwf8rihkjQFIUKn0R/0wDECsepcIJRgL96B/vhKEggYKa
qokhIqIggJRYKJKgJglcQ1TDicQi0hDgP5jYPo/wfpRh0VX2u2XRBIcK5cIigfm1t7AH/lcR/2YKrFSUcDei4dibkA1yVV8OgeaQKnP+14s3rV44RZsN
KED9xx7OjjE+sCJINevBz4nGlbqHYAun19UU/zetTyZpB/AIwslPRwcGmg2ShxJkJoRQ8iEUJoHOHKggMJGY8duoF5MLh7jgJXX81tbZwbjk4AZozGEJ
laAwSEMGRZC4BDExHSsuAREAEkr6gSS2ATblDzO4kPp8zbOdIQGCEzZ8LpYcKhxAMd0sD2ioxk+XpP+KQFJ3sN+/rCUgUoRLv0qGAAakTEYDptcBNoxT
EFUUzeH8vTyNgnlfiHh1+Kl9Ua8TncLYApCH/WIcu7c1uUYYJry99MGFhMDICkmieJgzn6E3os5JgQxMrChMFHL9YaXSFOUsjmZbzmjWsxjupbppglOX
DgfZRAl2amFDDE2HKpBtopoPJ2njk1LKPx7sfEbdz8icsJuR62+dwdl2EQhCEJCQighiKcK3zjD1gw3u+db53ux8XJ5wWHHwcE7EJDzDpZi4gOTcIiEC
p8enpOR3JO0LXvnvju2TchAYaslkEG4Y7TW5bqDHBWhiiYFIJMWUEwjMwAHGP9MkGBiiCwWBq0rxMQWcHggVDRvbm0IXZFukgsiiyChHLCQJnbeOjWQ5
2w5CTF8pFUGxCgVBIAisILFM+X07OV8m9LC4k6Pe1nXp7YVOo9wbIpGRInEs7SEP7Jdh4X0aj/hKH6OhHAqilZ0zATRSTJETAer9frTuoKZwzAgiRdH9
dCOdu04bfwFTq9eOkOO73g4FTFk0i44eOsTjER/Yk7Kg7GFkAxhsSTAcRBDduERQ0kgkWxfEkT4JjBGcEIJCJuBDsshBTElVB3VoX3ZJBB+qTmyBhLSF
LpQV/1MUwEzBSQFIpfcf8IiiEaB6/Yi+fd37ihX/oQWGQuE67lqwjsr+/GSpEQZIe4hOgTeqis4wqitakyz7GAbJ/A/sfLPx2Sk+OaObec06HLxzNFRH
Ll1/mM/qhzhhS1YxTPMpzSCC+Gr8OOLxqj7Q3kCSSVPF9ntlKGpbRZ34KOS052PNI6szHG7SYOrm4NkDSPYYuORJPQZaK5Wzeg9x78uk3gdp96MdRSCt
r7iEaqPtDq3uCwdFvp8urpIE97hu45CzjISR5s+iOFQ73XX1fNv7ZjmbhFQ6ZjvWGVENfWAQxJ7RlASScSQ3QJLAEnGr4USuVSUTToyomko5rJ5ZoTW6
ZyjFPJYQNHW14RnTU6eMcsqTxrju7OM4Ri7o13VDOcm80Sy0tOnK05arjM13hRhNpEJ0I1NpcAIZEzDBlhmgEMXLYaV0monm601MRTSS0kwvNxEzcuZv
Nc+SeQhKCaZQ9PmD/6yL2nXgQ7FT/2gSJSqBDx+LJyQOUCHusOODftgduX2fSrOQaYxhPdlUjEmSuCScF1/F3uwR8gk25OsRtHRtaKXdBbJdUQ1SfNt+
LknDgE5NjA2wa1Labf9eFkXTYhw76uXdputChNu8m8CzphiOHbzU6Egk3wuzmtT+4hBOFLkuIcwyKvoGA+BvOzsKxIfx/UYs0J9jtqqIxePeechLNcwy
ghwRSW/hj0a3LhfsvR9eB1gPauV5WAUQQzCGOh1SO2Xf3UkV/qgCUco4QVEoClczKmKiSCWSgZaAIqQpKmJqSJo3iYA0V5fiFKNCpSqc0Nxs4+Bo+yU9
XYCgHzQEgAaUAeHYdB+wLs4HR3wU00BARQ1FEh6EjJTFEP9yLHl9oodEP8kVXhzsHLLGRyKKGz3adNowWxwpgpWJ3ju0oJQJNEjbnF0ybtFSQEVOoMAq
KoKy26AKRShMsIFclHJQFDE5TbE7G1QE4RIcLgkCQMKGARXCUbLoQ2EdSKQBBgENIGwFhAM2fLQOpGiKhA3GQOVWYI0tK0pSFBVCEVIlCzClCklVESlJ
SQRQAxAxCBDISKQIJD6V9MJhoJR/ggPz0eaB8+4iAkk/kO8A/ZFZKROKkNJDBQ5KUo0JSkSUtCb7AUPIfX95HvzE9fXWGawO2McWZhZPby2a3OfhJJsv
U3yZvI8gGIH9CAdO0jtTdpmfJYaSRw6uCY7LkiHNQ1oNJ6lCmi6bW2WAbzRNaPpmuiaoHoZ1rwsMytiF073F0QCCblZFvHA3Y+3NVYhbNuIZzOnp1Xrm
vUZDt4o8NrNtN/nQ2qQFm7fPAy+Mk7NQ7BED7epiGAyNYfbBAWB93A+QPDr1rlc2ZADGML57NRoJjek06DvwA+B0+cj9sqfZI+EiBuxKCETkQIND98A0
oZCUKn3Sp7pEA5XSOCRQ3CvKP4QKPZD3SA7lBoE5dbxh61swrMygNyThSYXIPMTSJ7U0niofQmYiaCJKBYKQYZIVqmkiVKR2IOg/MCR6iH6QLMnaBpzA
yWNvuG7LsLZRQbG77DlJB1mqQUR/OAcYUMoYBEc0WxocFYDIIN8wGnn8F6CHB06YMRkKtOJjglCJhLLAGSG/c6DsR7D9Z+7xUTzwTvBEYRQ/D7igt/uf
N9PU9ly2HsnDUumIMyzaPXQCoEh+H+GwXIZoEUNmBDz6+/xAr0Get4sqfZXskmZ7KzbhVT8rnuZrgqITiScSYx01QJWUtCOZN60XJkgkhEIllqNAaAx5
AL1XZo3Lu0EWtvP3qv0SgkYIGimVqEKRZKCqJqmgCkmCCERlhImJKoiIonoBvvYSPTgYVUNDRUJJVVywcGKJCfYrATxSeLAwxO8oP+KTv8MaYNVKqSyM
4++bCVPrIFEKWgSMdCbXL0m0xkm2BJF/nDRR0HNeLhm9qUppuslDNIaZMIDbHJT1gPlDStKE1CentMTmb7eS831XI2CrvHk/hx2uDhCBMKjPqzNLNBVS
HJ0ndJx+gwniIY5nzRPR+yCwy6cUQcoc5TUNQrtz+YQ/t2g/4pC5DANy8iXm7myQYJlACEpCqJQyJJodvpyoplVUFno1iaPBri3rW4cSYzJ5QOsD9ZgF
BQ0FKAUiVQa9QJierQwA5Q5RU/9kn0PfUmo/dpOn9CJ5gfsosZeD5m94RA4GTFNxGNLwEYb1W3yXRocsrk/svjAFRh9mFisEOJAlZAKB1A6tMwQIxIjl
iO4MhDRGJEOECSwjkFAR54oOo3Y5By4ddfHBw85F1ANZpiRpFtgKgPCH245BM7+6CIgPT40vo5BMHzu1k6SisYLl2ZlXLCnY1k8ocYaoCIAoEIU9jIUU
IESrglIjoDRp0dh+h7gf6pBqqIfYQknyADKTuDefuEvn1PtvDV31u2/in45yFGh3Qoooo/KYKDgIeJZPOXIdTlPu+udBFPuo9i++2/ca9+ufzNFoqW1K
4/xjDcVNG+EAPaP88GKL2YImduGBEhIuwsaFlWTw7PP56DQnoP2kAd+GEVjOdCREayUHGA/g4MfPpttv9x0goTFYqkVj5fhfr5nKfgdD34+p+XlICyCL
VVH4PtPtU3Q7sAtZgEQmRkMCadOOeeZWNdkxuRSQuRQ6hTd1yIr1K7ktudkdnJIdwphLjkgRGu5LmjjhMifpgEA+hYBlFYRYKE+P4j18+hUe5wff5ezS
HPkZVEafszX5Ynf4d6HkkOSMxjYQU36kQJly9aTTgm6xwKIIwVBTkLjUNUGlaq+Hx/ZSHulwGWijJAwiVg+Bi0e3tX2auUR6iTJNbB5EfOQ/PvyKkqZq
qoYf2ejjJvsvB7F4BwUIFX338vp82cEZy5NaAMNYxQxoCZQq99aAp/ZmE0NGdc1khqlAQRJhQt/LcG6T+x3GOd+ODjOOCKsuwoBSMZSEKp8+/c3s3K+N
Kax0JFqS0d9twkgrY0lWYGweO7ln8doFIaZJ4HFAzZJgMyuYGY0aIlymdg9JWqECqaBDrHEupOUSfAnl1+2w4wAXm2uFEuXuASBqEiBFIEnVhIeDdknb
AL114M7NmdZhbhBAZUlcSsn5+EbB0I+3MRwh7QymejkQMjwhznxNSjKa7UyGneHwGUwpgFNCeTGLDJFDRNSCJqcj6JEkkpGFsLx1iOXEAaJ9yAoezYUe
0xD1v37MaCVJLsF7U8VSUSFfrsOfjRxzKAMC9oU9CYPwPjlA1NeAETpsO4QE+qET4kzII0oBJIAk/WPytCialFDw5T3n1aXl9MU/ODI7O3OvUJUk7buS
Ugz9tpU1E2pDCJBRyYc5R6h/t7dbc6cEOBGgyANRDAFcDwpGeALcKid4/Pz4Tt8a7RKvo2H1wA6IZCZVDjWZWumQ9GSoc1McmCIClKKBoSJSSUgkpYCS
hpEcld6wrJUydWQgUgRVEA0IOtGtKIlBSkJuUwqJRlYV3CYLJvJwckzDEoipUKmSiiQikpwoOHJ607Kip+2sZFHKVCrSbJQcmDjQpolfSlTwFvzTALgJ
k+TRfJaigaeZXVNI8lJNbaTRmy1u9FazcQ0JBQizyk7YYkmWLkPo64HZcSY0NzY97QZfv2+Z4yi1K2nDCEDvOhQyiSRSJCmcsw0QUhWEBZxkOslPdkRJ
Jw9/XMinzKp0EBvoMgIH5dmc5JoAw1E0tKUkRITAmiJ8URX4yDJKFIpQjLAgHueuAjqUoAiiCIoiaiAKAaQUpZIQiCCBfm8ENPwgMCqaZooKWCV+hOTM
Ce1MPvDJKyaZRLZ/qxTGDS4MzIXJ+h372/2FhUIIp4TymStZ8s1rWHMKubtBjMLdP82b1N4/vkjzfMk2jEZyFqbZc5daNJiFbqyV6l6ZtZpqXoQo9JRF
Dh9wwk5w/buzu0ynmQROYYfgcbbnp2LYdoQIUO4WOyxbZ/ntySTlCjjE+WwxASvWQ8YXuykDwwrJzCfwDIdNfGjWGwebS7N4drvmZuTid7uSKXmGT0HA
AKhDgT+6JMLEQSnnAb7Gc6F/NvCQ3CzQpFb9KcKZEHZBQVctE5RqJoCIiZoNZk/RXM0J9p+RItFAUoBCJUykjKkUxS0qJCxINAJRLKAQRMqQRQEzNBVR
TRNUyEEtM0UUEEVBNJUpFBUxJEjBFRFRLQRCTRATLEUQsQRFQSRFKT6JKbHEcAlTLBGZIQJRkApRggSIBEwEgMsUqCUDFYGISBsZoUmZDwlFyEV5PcbO
yA9AoCDOtmYaptVWYNo4EH4ca1iYZAFUQXQHkVhxph4YHjXa8bqEDtkwSda5nNhd6NurlMmBmUy8TQmGaLNMjlxAQ49JNzXVzTzDrMZhwZXdNp0uigos
QEjCPhlCpVP/siUnKWdF6sPDdGh1a5t3kOHDfna70nM6Mtwbhklkjcm/OTEgj0yEk5o3MJA54fwsP+rL1ZpFHQWFGGGU4UJiwShEny6PjIgQQp7/UCmj
rWEGZlDhjiBUtK1GTHyOXxH6zHT8+qHQKPaFtewXywsBMg5nSTS33x1tfST8p1AmSPTyJPAO1DiQ9pPYmrZNePGocZayKMP0fd92Z2/bnb6xFPgeupIP
+W0OV3dQzoQbaVu4KDruM9Qc3wDxT0SND6r3yWGg0pqBylwqiIO3SnHR2nCOERzIILUGgkOYZzjuhTt99y8VI1zGbENUyN+VWnjfsR+4kBiUTTIr2w3P
EPeor4wKHHYXbPJS2rrK/pzCKf09PpHCEvKySUtWFZOfvtcKcqXi69i34ntPB8OMz7axN7kgW0m2BN6/x3/DRuQWJ09dTLqS8pWbOcuFsN5wkmSJBgJF
JBSQMreRkmJDBAxMSJs1K8tTQYX5OTMdttTYTeGyh9Kh5QQIYXg3VSJ+tOfpHQ/lUFBFTRTOwCZAO/J+Vs2iEUVwVAKpKKAfcVDBUKCnaAoG2NNuttPT
vDyYFYhv0j4r6fDMYEmgTeHe3NG6/wwLy+zgFTgHQIP+hJJGh1EzElCARdLuP8T45goWV4fDzgXigQ8OD6PO6w8sPaHpCUGHtEAoM1adkGIQGicanuxQ
yd4gYssePU/12/v4/u/kPg0Rl/D+o+gPJnGaDhsmi2IC8yBEs2gcCObAggVC8VQd4MNG9YHnSehEMkTQMIVHKISbzg58BGE5IQ9nCedmRw4M37DYk7cA
exGveh67yD8ZOHZtNGsD26S6/HRzjh4+7TuBkjQyapxwry5r+zc060std9Un9vmkD7PRN8o0kn9FcO/sDUnUDlSinxqnhRr9/G4HakqTCHCwu/uotsGR
c1urhXN2xKDlviJJcUA3GrVpQWhA6qa/9+MDgA88Dlfvsg44FXm1z/hi3fF5HWgnBDWYKqRgICiHsXDIgiddZLsLpM0UwSbO6HrdgaH2f7umA7hNXOHY
SSeofP2kgf9XOHmIQzYSF5SQgsCVgn30MID9HqAU+4wvpe67DmhLSGkCRJD1ezqZ99a5YYEKEcqSZcLjebJOJ1LlurJTjqWE3wkdByQtlOnpUhkeVBW1
E1joyHJOgSACA8p3yKxB5AEbIymH9fJEQ9KAQDsMab1CTSa2X7J7SgzOMO1KsNWB/3YbIE2eaTI8Ky2a/YwN3Gl3pnVLdjG4U4Afxqp3sOaaGdHPOpNg
fF6sDDoIchKZLZIetwKuUZfPGrzTp85KtDXpVZv/T2lHCQ8VVOTyQ5j/NtD28B1nl5DiMFwejOGVO1Q/6SCFJQNDS0jFQNKD/2/l2p4PUS9J2beyfHto
KpKFqloCCDzgyKMGQHIoKRKapqJoYlaRAoCgSJGs7VMAMyCbZearDQq3s2rsb3N57HAsX3VKRZDWuXw5Hl7suH2B+sERTyBqcAy7oZMrzYYDuKP/au+7
w+5H8f9WL9A7Xy6f7FOiuAvnCfdCeExP1SAPoDwDx0LRSbK9pgmv8MPixqOjewX3op+URIxPTZ8c+Wfu2fnvDwybjl48HbPdBky+P3UqsWQTQcQUmc+p
b4pvK7p5SoeE63rvQGMiIpGJFhprPG+s7aNy9JeWLDjTHu1B5ODmGYTGCVCXCBIj7hVQybkAuzevh9sd2qfHJJPSGMlRGQintz+oQJe6hdDa1aRca8tM
P3a3U0IjZRpQXTkmIOKLIMdoTNMUzBkw1wmwiCFABOqtyG6AmpklMVlIfeYtmCPwnz0T7qThT7uu3Ply0p7Ht3CN1VVSjoynIzNNYcvgHnp8ZAZyP6em
2OJ3crnY7k+Q9x7cJggpky+UuoWE0qyHoDVmWh0NL2FZdVO0D233ZBwDzsDScIIPWR9ICt9d/43gc+ZgiJ77c9Ugow7fePwn7O4hxbFyBMMqIBlsBhtg
MT404EiPDFJAsiGqsg2BTwtOYfof679avEyMmaIz2oD+aQPXkLuV7bHdQerMF5Un/V/abxgl6svZe/MbRrLE4YB+a54E84gzFDBcYQj5zBDkBiAbB/o+
/79fx3RP7/7jEXzA3CqBxP30+9hncc65xCdZIwThwB4kgjOeduNB+13YGqnjtqJrOIZV5lQsS5o89PZ9GvWQYMk7DDkcjyJ5gHmvPAu5SZWIl4/WUWqN
1KPchUKmeH4af+4uNJ+xNU+LtsZ/c9Hh0HbOVPSH6/f8E8g9A1FLgf2wBhBSgUhTSL5dgHh4YHV+AGQUtHtkdMJy2CZQaMMihB9MPKQOCPBgsLWh1psU
6RuNxHBhslHU/0zjUxLgsgoJ+NfTKj/sk2YQNvRCvLejJISB+zGmFrKjoj9hFEyMSuK/m7kQVKO7eXoXnbuwxcg/O96k0jbJ/CtKdcpp8O+P0lMahhvT
o8pIk69rhOkK6KlYOiclRGeSfnT75HXXuKiO3DgWch3m9a7ymfqra5ZdH5k4XoGAoYRWDvR4gopM7kh53DomcmZzZRnRsVvlhd+NIcqM2LZRhzx+7S8j
4GhmM3CHKRu/L3ngcpxV/t93Z+X4/ND+RYKKWmJWmAJD6+JZBEkC0n9iHKc02LoWruVcndpgh04qxZdawsrj9qduEd3B4eRt7lNw7RYlMqqIkJlhCcKI
qCjKA9k5349sSufXjcU5SYVV2EyLlUcySEo6yIruiUTrI844eOHjhwIoHO2svBmgu7uHTJSSUchcypM7qal5xMMxKbu57tc5KEmOy8NVMYoOOI463dci
i50Wdbo4SZTpmwUkqDloFC7jh3MDnDjna2kbSnRG3Iu3DsHHJuDk7IXR3M1heKJLcCvDwwscdNSkRAiOwaHbI42YpBAVep07pZWnCKLVVh65OwOGLAcq
pzOUydG7OHizg60LtufTqg0FE1CH2eE7u3pXf3YwChaQoe+s7LjDk3d7/JHKkF5uhj+55o6P2Ofx3AO1jMVFEQzZd1qJt8KMHqdegAfCB8mRQJR4fgDx
23a5Vb2dZDnZWhKDmkC2Shy6UWaYvm9qGHBlXE4l2Yxd7VOvI7gJA8DcYieVb9aD+MUWGtOtbHWlMiCO7V3i8PhPNzD6lHJ2c0cwPCPuG87je9HdpD1p
Hn13eHh3dNbs3j3HC5Pfw+xMuwuPspKmjKGpJIAmklpYlYkgkhJJAXGjkZ0XdCn2+7mfkdhsZ/uGg2Skp9UK9WGneEMdiXdB2xll0QzLqFNDQcwtljDl
O5gR4e6u73eHxaaEQB74qT5Pddmscm9xAip847A07xsN60YbqbwMjLWYbscl0WurodYb3lMyBisTdml1cTSLq5mldaosR1ldmgiOTFpjvRkFANLjVyc4
Tjsw2l5loXlR4bk5rq663CkhJztII86zMqG7nnpNybobScUZE/Y7zjgGBa0I+1b6ub1x7l2DE4wJ0YBybBODZJw67uOcGmQWa7mpu67Ofz/hQ1OFNmSF
XlxxlZYIAmd5Ns2vCTI5YBKJwEwYNoR0OnBzHbiHjXgvtqeIzwZ3zLtpvxJrQUhKTYaQsVUjAn6XE8uhTcrZNWlM2fpky5+Gro2ew36gEIw9hmTnmYiY
ean6XJjLSliAwD4LDM6tkwLWKk8TeGQod2JgqYTjVE5cQ6PQZKRE6tM9alBVMJ/EVzUEQbwxqiCYliKqKZIkJKSX1/gaFDTzQDqdZbt8X9fJ2+H8+SkF
JkJ1Q7QTwuUdUBVzZ4qI5w80BXwZ2eHM2JsPOY+cwAcxPWuCa9H4FkCYQhqebIBOmcrRtpODLgtR+nku1sim5IAhs0wKutkFFVFREUc+Zwnbw9xaJpSb
RYqqzyXebipEI2cZy7GTYPbuxwcndB3Drs6dIUARjqMaTsBwAHaZAgTKAu7HDhioZmdVe7xTp1AUITXswHGRPOeYicjGilMRmcxAmQGPZhwTtFh23Ty9
0aDW/Rr3ad7MH2k6HiKR9UuctGKLS8liWMmWJo8ws9+pZktBA2CcVMZhBpX1CBTExkQ/H41M1TwhYqQxlRDy2L1SwRGV0D454OYREE0QKMuP7XjgqEKE
KNXIYoLl+OJ4IvPxDQ9IZ56OjFMB52dvLIWyThrcDihhGAIHA8x05UYUMgYbweB3yfUe2AYPQ84FUq0ozIHTT0MXsB0fw1pPkY7u289fdheXdJZL9vre
/z/ZD92r99SFisEURM3dKFcZ9eIf4LCw66lb1YRA5Po/KzQScXMI4eTpSmYgiKoWGH292n0iUGHyHJJh9/emEA8ZYT0IB//r/8Hnn+FojH7nE0PAr91U
ub8WFCeghppVxUM+707cBOkV79SjJJKRVk6M3WCFmY7TPC4vF4wiLbUp63rRU0lfHOw4GuM/4J3pn/L4/TV2giyImBiUYC4BWICIj4YHHyPx0WRSCMNH
tzLg5QwR9Jm5P9GfLDSR6v8O6wiZNNO2MfNzINyGB0hqHyIHZ99h0gyBFCgSgQaWM24lHLLLaygnniAVLCAVxTrgoTeg5ZGBHsEw7zGXurGm9EKTTlJR
Qozv1qOnAs7keoee3A2mo9b8SOGOZBb9OJirZRSlUoecuOrcZ05iirU7Y5hGMU8D7iUOuYKLnMWYiMQ8jfVsgnc1f9Se8T3w1wWaDm7MT5Zj7p46pySD
OmER+lIf8JenZEgZBk8EdjVe0gaAOxrtKGXbh+DY5CV7JyG0xFWsmMxGT3ZUNEOTCxddLDPEpt7bovcsNjbgbhchoZU5Ic+3FN2rMzozxa5/B2Oyl7C+
8WATqGQmEB95xokoCOBM8hflsPKdkL3x3tEG4dbMSE7sOYbwxvEg7UoYZ5JMsFCmulWpd6mD05B8i4cGZuYKIMUE/w7uGmrANj4mQ/gaNAiYzmXHOGGT
ciwGo8+uOi8zDcmwP1gBD1P2wBTSiUFFKQQNARK0UUCMkKEBAUEJIUKFDQVkgdoHMoNsrJbwwRhjPKSUQBQDELVMO3JxlcTDweJnASJFtOMmRbZn3Uh9
Ic5Cgj+SbnHeBS53zE3FB0woqDJT9RaXM4UPHKLpDlWzbST+hIGIHA5Y92vHQz8K2Admo+sSK7Uf3XbDDsW00geGYyWbb/GMDDstLLCiG06f3uKzDRou
aYCxdgTicbO0ine947k4N5ExBFX1diZswMMmAsQFGpRI9MBbHkD4GRMevry+9gDG/DqedywxAWU2Wh/s/d/X+WuCcOsFkd25lyIyEIeXSa5nXXa5ivGy
k4hsE0vBoVO5Pq0htYaaUHBu9uSY4eW0OAxUiCLCERSFBTMzNDSzBU1JBXgOIB6mE0SkwTBVVTLQNEikURSXECofWaGzwK5AUjwwVfK8Ayw+W+Dw+Wxl
VEKrKwqDGT/S0e5wQgCjuY3VjOURdjKKRRQSUkwRKUNDJAUawsxCRTId2xlAt/kbLgU2fQY1bQCO2DQK7LnNe7WTGTCPBoioRT93cY3A4XOsH68ByY14
5utYLqB1GiFUyORCaSGTbjkRJVC0GSOSUJS0tKURKrDCNAUCUlOwP3hUIEOAtkPBry82mcKImwioirkpgShRKRTM1SocJYw0C9W5nc1YE2TCCGJgZAtD
qCkyUyDJqloJkCqJoSQUCVBAQQ4ADnGNhQMEhzOi78C6waf/Pl1ynQCgmsJKk7AJORlY6kYHaib9Y3DkzC8KKbjU6pOMNjGoyQ42IT/+eE8khhZWT1nE
iebNSHcNeV1PCbgGqvR9wKSlCxERFKFpBgQFTUkAXk8Gw/Yger6c3vv/qwKezMpo7Pbh/Rswg3GMTPELjEFRDNhNVl1+rWv0sgqneYx0uf57wuL6cJkv
izpYUrHjSynSqiizV2ZaRRUFtLHZazqwsxqKRS6pnfLmnWBjh1xuMtDARZjMWEcFAgDjApMnCJOSgcQg+dC7cVjnTlyob8o35+W8yS4ThTE4gYaoVIY1
JM01EMQUP9+q51hls29qzrA04qgijBjE5QoxhRKwn7fN1rrKIodumVhTDbjB34uL+ntuPfXCmeiZy2/Lpybs6QhF2UXIpB+S77BcAt7Pb43vQFvDclBF
FLShReWUZAcSlF1HOIoJJP2m4tl+0z65Pt328hzhmIgMNr3JcmmumWGJC9OhKzEanauTjsGYkQRAd2BplyLUQYcxUWfx/Ducudzz3yxJUG+Vkg+jgb67
z1oHDEbzudzOBArEgK5D8WJOl+jVU8E/v1NT7BIxLZqU0TgdOQQXgeNSQCCJTcKAGKMRESuK4bLamcs6Yb1SouMIQ6su+Uad+9N3WxJH3VcdImU6hrDQ
aqpw3SGDMtgbd6jmWMVAU8pK7pPdJk5TSBEC0imdbwgXbZNKIY9NeJO8pUzspzb1m06W4YeTjqRyern4756FHHXZQ+MKDAUIbTW8yOioxZPFsNNFFWK3
rYnAicZMiHyxCnP0ePYk8+WDBiM7veLJzBdpTKTSYhMiBSDN4U4U024OV/bCbh5QUpkhvLCkUZD82L7vnr58jzCuJxCC0UV3LZiYyoKPjMDEC2rxNoTK
2kPJjnnbLkVEcEhBvPCbUh2WVDURM0RMkkBaMaymIkUEVugpUWeENCHEJpDjNFFDznBKmgkgOMEyqoYhr3QqHTDrZ79pqeE8JtBBRxlMti+Cl3ZKqAvi
xG3mDhhO9BT0a65urujzcjTnIG3fXZKCizgsfHLSxVr9XGUFycMZ1Mu/ORdrOkKsb1YY4MOO+Shr/fdKI8L5kmFwLO8kFwI76ddjQqqjlXOOvO6G9XVH
eBrQWI2ybZMm06LgiTWszSZOH4nch8ufFz4+kvkM1xQlWU3XU3dYUy25LLqRwNvGBp5GZyq6aqqLClt1kcKvLJxF7eavUYcNROkhhRWVWBvAvjRfBvKO
PWyysmLzuzHCe9DFg+K3gri+t4bE4h6QrxGM9+WYgjpvjRkmJOvFK7Sp6nXfXN6waZJFXScnCdLbSZGGkhcSD9QTv+TaLOX9GBQcp8iOjX5LU7TvO3JO
MxDBDjmUWPVhthk8pRBThZWCMF3SiL1TPYve6qz1vBw6yVy1Dxq6GFth7uO0UUKm8uMrBRILHvRmHb0sYZEUrCpF5ZZ4ecs0nOrhltvnhmtTiUThqmKj
hQumikUDIlZ2hrkHAyaXL2/jDPbA4mIeLSdWkWppMdaqnTAqCxEk5270aQJ3nz5y75S7dW/Cd9e6dOFshdapkhlLH3cDhrxorAUTpoexQopGBGGzhnes
ATrVFDLLS2KjJOd5DkottzmgJBE/tJrOG8DFTRSzVpuk97qPuaw6tE8tQOmn8/fpl+4/j/T7f/G3dx6U7WY8ukxcQiIMVRTAOL+OnAcMfcHsh/Ol47jQ
o8FP7wzAMSCwOd3SGkUXrYWGJOO9Xj45epzNWjolYfc2JnV8MMTEJocSFRQUNuOOboV8c5/2f8N9sFnTXgqcfAJU3reGlZfNgcTxw5gyIgaIcBlwzjA1
vR7EJBNIUkkMLiTSJMu98YYEI1NG8RdY48g7/+en4LKc6GIIJhoiKKSZ7E6csNJ4hOPhkxt2oERUypFAWdfgZRtclKhiME9vWV/geNnTQ6PrDF1TTj+x
hiHE3lP/kZ0k69UqTwx+bv2tQ2m/LT6dOIUG2VEFJ53Yac9r7avEDGYMyMFWGkqdE95vNWdOKx0ermuzZq26qZGnP0JI5Q5k+UiL/Svu8e1TlzB1u2Rj
o3mfu1rRrAMQx1b0wqrXE1vfwHjpP6NKFOFGDJEA6IKjEnyDCiQQyAWAM0clDIDA9UNIaSFLgiKxMCJkIxcxkA3PY7NoOIuBjtTA4NAPCaQ3oNI3Ljh2
gbLHGDMJoDkJYzVuxViSTONGtWVwyd0OLCaZWWsmzHnfQ9ghQMJAQOwB/s9TzUP1pj4BB+Mq4P6YmBAH5fv7B6MSu05j9/NtgIGMNGv5k1f84vl7HnGT
DzLGXCmVn/Po84CCCJdlDifUyEkzf+0NmpBNlCT1/hQ63JDS/3MhKd/22VPd+ENidB9JzEph49fDn+Nxu8Dntk79pxMMBMhzQzB8IOsc+M/qESBJCFHc
B4c/G0gSEAf7rg+wOZNfOPp6LT6N7j1SHn2djq3ohyKKKpzicH5dKvI2S/wwKJ5U9FGO4o+RDuiXjOQWRpdh1w43y1/VzQxt5zL+j5/bK6kMCZZqJGkK
TJByQZkKAvs0ToQTG6CQOmmhP7Pj/vvIyKP0Ze4+hMz6H/Cj486JIYT0gf5kMD90r/nvrk9AsAQp0wDsYamQpP1bE6xSNIQyFUassnMMCdIMS4FA05oM
uBRqHHITg5nLgUHISwhoBzky4dQzCFLRQlLVUUNGEVWLnZf3xefIcyTqhZhwgI5FBgMqczFcFlDS4BiByX3/HD0gd2LJV01KZD3YshYd1LlRKGMn7T3V
8PnWcj3Z8dphGTV4MsE+tJTNSDJ41K7IHT5+jb9VtosL981qua/DVlYYoWmv9CPCs5GPmw8k2UpSkOS8FizM0TaUIFMEgBg165LJqfPv69mh9S5ixQ+t
/y1qCcANh6ShViopJqJiZiiqCoiKoqAqqCliqmoqoiqKYaoigmIKRomopAiEiAipKSmmhooIimmImoKCIaKCKIqhoiSggqqiKGqGJkqKYgZqiSqoLjOU
6SpkgmqWUqWYihmoISmIlJpKIpKSiqYKllgiiBiKSKpkhqCKaagiyTGJiKYIpoaqomqpgqqiKKgJgqIpmaoiJkgiyXASiqIoGCoZiigoIIiKmIgqaIiY
gmKWogyMICqiiJipgoqaAwxwpCI+i8+gc4aYXp5/b3ZYgMhnM8NWairEOQBxZDdJN/nRbCBDQQhDXh99hADwsPtOITjxvUxPEk6yQD1i0PgVRiJIAsCF
DmBTthsU8UzCnimJ9MU0m/OVPtPb1QgfgY1clwiTDDUdrGyaGkoIkaActnXo884UcIOQVHJubCx73G0CCIeceEEOdAKJ0ZdUgUq2YtVVZFBkhWS0uEkI
YhMTOtpjKKiKSbCOFnAo6g2FBcQpBGp2seX0g5aG0QsSGPA+oV0oanlIuTyIHUBQBQOEpykDFfG9kmQZmEkRCGSFCcuRwA57+th3MM5ktQ7Z2lE/FBWl
f1xShR4ycZZ4CydQS9UGsL60HWEHEjI51YExtlCB6+qP2/n/dgihocqAHXuz7PZHiuYHhsORD6Jefz7UDgkShYhwvuxvpJ7El/dWIaUoUYpL+7GIw4UM
18MYXo9ZionpLHpkDZdYYeGwRNM5EDh6fq5Jzj5wNDpkpovKM/LMkXPGJcMtzJwyd3e9cpHosqOzuPWOVRKNWWNHnqw4araU4VAzAN7LRSlW6scof+lh
nqPWDW9ZhAz0/X5yfaQkk99vQp9Wg9xgjFL2MCcBwoOfENZX9zrB8MCmf61x/d7i8djWKBORYwAPSnPOBj2bwN3K8qg9sZaFIRloEOJCTfZQviahiYgV
gLsm0JIYMQ4wgETiSb1zrAQlk0EPDwrdqPTBRNRgfbeuNc0Gv9uDBSzIqLGfnOPefluy2GqGzDC3WbexR3iZ7VDF1zDcKD8J2n0bEf83JcINtREFqMsh
BWLYLKXc/53eA705HLkTM6DcBSloQwibTWQR6I3rB2SqjRQO+8PqqavrnEewCiiiAP2/yWUw++FaADmGdDBE87nRkUOvtoMwweFB4BgDEkopNsJO8PWZ
nsjVqDiLhzsf+soUepH7Udn1jgEryPq2m/YnHu8ZaStRhZjAOJHQfWPt/xQ2bexQx8H7vN/8j0h6+YbfVgfYUTrDEB8I6qjdQ+yMi6NClFUnyqkNmgzA
+MuHiR9SGJ2oJL0+3X3e6y2stXBeO1UvgZDYWws9mW15s4wAWvMO7AWyC+qEanSXrld0NDhExRq5x6phMmnceiHjlCvZdbcOIlzbjRDxSFJG5UmSHGYq
TnPGEDBrvMrAYdTiUzBWXKrZbbYPDjXrzytxR7oolgLEbddHuMgIKQ0a1c/A+QX9rKyp+KUTCtqCyv5xz39p0PvHcNqXd13zvcLl9SmuPmUXaUNpox2M
Uyo5TG/tphn+bIZhcXzncWvqkeBohfPui5eEbxaV57ck6kjwl13FjmM5yxKuQZy8cr1y8nveXlcVCyJSgmrETrLNu0wXMxyspQ1q11m960TKfKd88evH
g82TuUl5NIfFUVxfIPPwrPR8+XlDsVfOn5RuM+By9PNDzQ+G3oqAG2U7g9ZRHPC8wx1eO/LWbkyFzkvcB9jEqUinBsH0bBOT0fUPY8SffyM83dmQxKmI
FEFklQlZ23XcFaCTQ7OHYUw5x2VEVFCHCONjT0kC8mMptnUKGDgrSc7o2IDE5QXYw1KHFb67VvfGQd5yo3ZSs0rFhvJyfX98quyiKTCv6/x/mLxhxaeF
Vebcitn/CurP+X2cT0rN+5D8BibGp/UhPjAuqISALmxDmPqi94iVGKhRh2xSC3X75H+nSnVMPP+8h7Ll7mptowKaD6lh8nzXFQ4oVmtrDXnQQoCxGlxT
BMIbHguxzgCuQ2KCU7qMxmIYYBW4csKSfKgrrQAYhQw81QSoRDIbs5DgSrnmtoItJp5WpSusYWWiSzgQaDU6Hnd1XmzlCUJ6XrBwbi2lhmCOOO+1Qjjs
LAQQIgIwIRipuamakTUsaV7hXoaLxC26bRoTdDRWxtVXVdzxRrcjOt6V5cg89Au+uN0OLWiY8YgyjwGz00J8HNritesqq51stlaRHgLJQc+Op1tX4cjQ
5uVwN8cF9noPQcxaXc+Jm75jWcvLlDpLnV1uZimlPOl3mDUedc5jvWLjGlzSsV4G7HNa88VzOeM65sqVOO9aEAOBnBF8xtqCJJqtzWLT4u1IYMbIkaK8
z29eveGn5JUgUnfgvyhNnrkylLxjbH5zDlqkIaMvx9UNCBv6LLzx68z+PO2AEN5YcCTJEASPKERDlhLjpbyaRIk4BELvmIgmFnesmgirA7kHm7utuySb
p1hROPrwebGyUgOb4Z5pzK3XT3uwUToyERrU97F3GiElZrifJ5/Y2Bfkb72dQO+ssg8tntCpl8Xw42LEE3qjMM7TZ7ihrdFmoXK2lQxwNY0mIYLgYuKl
JknSB4Q8iQo74tgTaA0cpyZVNlAKJJeBMTHud3s8cJVeC3Wt1xVMb5BEAkSMPNq/KCIGpUbI72rMAUalSDGAB8q5rlwGQRvl6nxaEqkNzhGthdSJhPyA
/XW9+nlZfIi9XymLbWcSXxN5Csc9vDJ1y7NHVoGyMD1kCrvXe6GqRo7gABGBk7IObFRoa13ugOuEIsEIl4wGQEN9zgnAqoA09YAeZJBccbrYuUKgkhoc
lHVclpqABZJ7qeaPkbe6mzVjPWWs0IKsZhexILPFlwD48ZJyMWeGFr4faQdHksoJ70l6K2YizNim6hhxwQiapiRPJiN5sXe9PIKfGDSTGAvSVnu4lZJc
3tYtzUozsEFCBQgUKkBHKGts8pyuRMrZLLaFFzazUdGjAZD3LDIGaIFiNLmV0DHPn0WSz1wUBMde40m093acc9/eBUkxffoz0w0xVIBMODXl6I5IRji2
1AViAM8WvHS0QdAZrr21CpiaeJplV0WkzjZxJylkPNobcet3R1mRZpJo9WQhpgaXdNmU1rWubho1ud3NChxJDtmOk9Wk6r1s93nsU2s1Wbgod0zwrj4D
vIHcQpuaRbhR3UEkEuGZ3UIwiIJ9d+LqonzwPYcWALBD4Kc37DVBCAQ2kmSKL9w/lrpiuvbxIFvYvjrqZmJDTHTJiqUCyEKgzLFEDbnEnzPId6sgE+HL
5SDFBcx1JB3kwKqlU8fIVW1UbUocYhva04p+S8p0Gu9oWR4enZ54IRAJJKBb4N+O4GDn7U2c+PFIe9O3wNtoh6JnnejUGSHgdl5Hc9ivhPXRgeonxDge
jACMWRh6JYQ2a+cta79+xxdUGmMcIeQOI45GYDeAkRKB6QF4vOo1qQ4ggxpscToSJjZuBNBxCHkKWlK0Z2YCjfkOBtBDc11fMQORB65t76FrnUCqEEG6
HWmCSQ9yNU93NeR1OtnwplFORQ1Y1tdEI+MCnrkR2YnV9S3azZByul4tP2h3ex5HAJj3PvnSyLOvWPqDCI7ZOyVVyFZvmXVrx6q599bes81HPXDsZkyI
Ea8NB+jPjcDDPko6gimhBMRypL8lwavl7NWd+bqDJ6DpwrBRGZ5sp8GzPFDulfRZVSot3cbBNe/Kcc2kzivTT8TN7pRYohkmMI8He315io5c1JkKG5F5
hhzL7U35a+nbj0lyWEhU2hx0DRqsBiYApOiE0ujmE5siNQVLAqAQw1d90gYmPqdaxI8YdYdYpWHjvPbXSIcRcrXfFzlJ6EDlgdGOiTQVsWcABHIBUv1x
zerndDtPd4ydnSKDOYbZyJJ2hwHvQFu6FxFCDmgx368B9kHsxytwAekj1TFyZZYkyY4GZOqARwxAJAUlAQNFx1u7wDs4rewphh11Khnig31UOjDdMTNJ
mgIxGBI70x6I9cgYI4Wlx05FOVHJLtVUmqMHaJ0eDwRy+54IGuoSEBksLo3XKoucCkwcuJtW0aXm5m6nGAO3cxYcphlAI6VTEw0UVL8rXjViSNUzrSpy
GE32Y5IZI5v1M5plkwaHGXS5b5HSD1W1IlqDgKAwChrdXZzrVayuNOenXOUOBl2hzU1SBF+SHWqkIiYIDMGWBJCD56VVdjbDh1D2yN6Ek8A2QFxcle22
tj3dYXqctMbj0VKJZbcOB05YM+3DrwStnBHZanWhV2PRCORbZmeN0YhJtE7ilF8eevFaBEWrZB9JRq++iIHRgEjthRBOjOKcSqDbOdJxwHQ4cLkJjShZ
tF8Un3R+ncT6svx4vu1PWX35H05MRcSqowWVgpWSjNs+5nhL3YG/aUxj498QTbApoAEIq0dvDARkwF2nOQLFCrHCUTsZUh4YNvHniijxst0etJbiL15x
OpKRxJUVgzrfft2YCwMTjHpe86NUiyURYFfKespM1T3DUlWdukApAdtm0RtaJfLfjiAQ4aaab4wcEzhmneus0gcYC+aVRZAwZOt4c9u/HN9eDEBBIMU5
AfOo0G6EKLvZkDJK5QVhIiacBR1LrDuTWqaOnA5mXxqc1bOqKCwxMYGGriSjDE1lvKfNzumjqatemACqCgpip0ixjFlgmHqkMQRwYEWYgIiBu50pYHhq
5W4J9j4qmaV8qZArVsiSklhVwJBKAkZwH4vC0SOSL1bHByVcuZxGvZTSPNyMohVC1pjlqJaQxW5bdVMg8Td2YqPSI0LEiRberWm3EVUWAtWw/TsXkyKd
AUQbNUZMjtifUuDzjBlBCVrXOlMBPKkUdaVmclvkOGFI2zKUQVo6VGqL1UxhBBgdIoKUjwRwY8Whvha5QEiUIGGGD2fQAHS8BrvnBpBTIMMtwlHgwq0H
160a8SvscKR1Z7bBYwQUYPlMNZ6xdpDcEN7KbEkL6pEZ7JOjvnep2yYwMre3PL09xsrrW6ExxlzAArWsJAMiAEJhTiQK9RLHzSnq0OM+fGZG68762vlj
kcEjhAZ5QAfGDsWeUn3rOjxrHBxQJMMwPCHST619Z5nj12XQoLUntJMT1rQ0q9swwQXzSN8oaBvQXSFnS8W7FRGueZchanDJAfjNZo70rA5MAcALhREU
eMkAZ0zTMghHYOuRlqXnpjg7rM6VeiPJgsLog3z3AYZEwYgmDZHphxy5FLi/ih7cbYrUYyu1wGNBwyJHzhSDGqxkBFA+SGERtPSAl/9B5qbIoXh5IZF2
kRszkUGyCQQbzBYeDz70RZuYhOZ18aNuhFM9/SVftrjhNdXxqHcWFQRgM8FnvrIxVewSNEkaV1qxJwT7Tjoa3UkHwVU18MDZZgdE2ggr3pJdNvDwPDJ6
8piAzD0k73oVVE5C+xu8iRTv/oefWtuN6QWqbHKQYreAgzEnRFNCxFCekAo2ny6RZpmnfYanl9jYe+SWb5l85i6wxBmJM8gjgRQtjnfVapC0NNloUoqQ
xVzUHoKSsyBnnzMAWRRXZh+E9yqTkgZr5TbskLiUORL1BXhBAyOyDXWgKoHXjzF7GDiB5AXZWHJs3S5wPkyTze6YFfJyI2yynUEQ4ItqHYI7K0OBc2a1
0V456LSsaE2CeWxsdPs2RzxT4u1xQ6l9bgdiBueLpLyYs33jj4eycZFJxow0errjGTlilEw95ddmqZW+34qMFiXI6LbDXGZYMSB5FOR3AjmJpgcSbhbj
GDoCV3UUwbDcCo4uQFsUgYJIooeGBp5GxLWh1BndDchOUlLRtJnh5a3ms2aqyS0mcEh6mJMxAJkKEY1SmdvqFAxxKPlrShAhEeWg9ATY53ezHmn1woDg
7mMHZB2t+a65CM98db5AJGrPjSmQbSWZ2JJ8EZiKrQLcpHg8KZmJvhnUWidHKjIL5p8T4PGZe5WksO98gKekOBKZG5x99QgKQSVleRdHELcYwhMKR3qI
fKjyc78K147mL7sbfWRoUAMEUAe3c4kA+74B2EtzicK6LBCQ7B0C6CBzuhORBAMRBRgyQucYEqsmXwUhoi5IoIubZ3W4teVcLIi8aXhqjAllAEUajjku
0MIs8Hs77Oodb1xxlwSD0gTEI80hsEaPR1gvXF99iuhIoGFPS2uBXJnVdYdWrf0F12DyXXLEI2cs5Fcgws6vgXw6eCd8UnhUEhx5ls3l/VxA64N9EyhO
eXqyPLCPhvfO+qkZyN0VMrlBoqC0MIbqZYNkY3ta1m5us0hs6ea2qUqdXuqJSAYRNb4xX62EOOT2q5Ci7XSOdSOBgwIdXUnR5KNLQsZqrkMi0KXAGKzA
PQsNGjzjoHBR9OdZ0HrxvwKqAIHXJ0tElmBspIzR1IA8NPVPPF3IMaUIjJljDlXtmkCfGUN687GA1fHisBkBQgY4xzJymvMhvLHRGXY2UZDpZTSNPlRd
8UtzReVI21JojNnZuVoeZ1mO+deLoYOGTo3puVww+bC0qbFdUjR0ud7dVeqmSdweLs2kPE7e9xwRNHjVri2Z0Qsl1zpjKubyNNTzpJ0bxApZmOyLp67d
DJxucDDS3xYWxxU6a5NUTWaZvdCdzR6431yNhnjizHSUzbshBg3UjkxAgJqjBathBrk1a5IW60L1a3PHGlV4E6qL2VYe1mNpXeaWukPa5mtzR5WE4Ckh
LxawfGXeaWdxoBiBdgLkwM3v4zsgXwVg1kgTyhxHPJcPS7qhdMVhNb5PA4Pg1O6XGr0d1WgLNDxa0vazNWuBiYujnJu0VyHxdbmjfXakib7WSOGhRvlr
357A2tXqHUKamRPXkMzciXwkr6h9cay4XS3zfiEXdZEcIDphvoVuOB48bFVITF7yEs5lNozAzFqDR1QVrcTCiJ0FsrRUNXOW/PSXiUhOp30JuBE2cGwe
ml2p6lDz0oOXDHZHEFMDteZd11gdVSFAhdAKiO96uY6XfEwCyGYQRSolaJ42xKmcBhK0NprLKKs09KZB8wbvgyUAp3qMyBekzANCQW3fGOq8O+OLyRFP
KnYIpcvpS56fAFkebnqc5ZELOxcXxY5sGep7IQ0OJ5GUDC55JMoc33xNrpu0FzTkwqpea75wmg/EieOoeyAbg0HKSoZZheJ3QwLQyfccYBg44V++vNKR
zyOJCGhIyIJnckrLLE6qJBAMP06Fcx5zH68jcrO3gnmxznfWKUJKlsIwg7YpjdW65QYl4QzOnxkglQJZIxwovN5FRHR7V9cyMWxydce3GZVDnvR6TPCe
WWwg7p4SqJDvlbfW+a1yKBXjOYjkQZxHWe+QzZPnmd1HWyq4bvzcXY8tAsecB2K35jxfW6W6B0aLnW5t3Mg7x9qnwMkbO93hHHchjYw/xhyh/XR/6IUk
tmfOKG05l77FYcjgZEKOu88b1srnYqYcy7jSUcQ44AFD2gIRUBiIjAUakUoQA5wUIvLgWIIgK5zmpzbOEbsLVKETpB/Pb17Gnkp824CONQzzr2ffvzJG
uERs4+/G5FVhmURcqeVZN3xM3l86Bsp8HMlAl705n77muVq9Wrr0+Thoh2jzO3onHmUeeEN7qxOzhC7rRkk8ZsjYkI6v0fEhGYI50pkKMpbEiixRulRJ
N4upE5MI8YTy6471PBGzXJp8MttcscszLkcS+M0ZsmkdMPDVTezNxdae7rPDxNcnocvZYg/U1CejWSdaNnjwdmg3rcI+ZIcxN8zl7DysM6IGzudkacQK
ETCqIiBeFjRwR9MP0eoAid+cpc06Pg4TQkPQlk6ph4IeczFodK4nweL8bytgAvxzkVISSECgKgJxMVQ3K8AesPK4L2eD8tSHjRZQl5OOWh9Z6Z6hesfY
vcmPUA8nnvYzWi80cg2HRvQaH2pxNc+rYZpWo1q0bIsvUaJ2BSHN879YHjuHOjeuJrVsvCtjTyYGwQCYjcjC+ahaCgjkRUzMhZnIgZZ1rQ5it6pRVpiy
t60GtxEa2cG9sDtnSiejnMmzBLM7hqe6dIHu9FZQugTbiaXW2B2O04gXrnXHWLqQ1L3k5B7D8uqGprCeGvAbMHHtyywGLRM6oJdZVuiqjnVNod3v9/dl
PGE8+sk/lWxGe9/ew0w83nbQ308eyHoyc9GoVz08+wh1DuGFVxAMp6ZHKDFR6kBk2L7w6Sm6DBs+MtlN717GGgxPAcCK8VpnKwMeLGxM1llXukZJrJwD
x09itX91ubexzU8wgaZDrlzEmjA2SD0BQrQnCKIEkYsrCXSA2K4qblc0BxLKPKJGyIkgs4qmJo6UWzjGsJwrLu6BkE+Bohh50alwJKd9X/RvWCTkWXhF
ECuVNeXZkjxg8Px52qnjsL2hl3klSjA5r3wnTpDpuynKlzNMYGoGtpiUViC+Hw90pZvcwB2Bm+t3zcdwIyj3xc8mZ89RNYRLoOyBYXAjvQgd87Mimu8u
Bru+zvuirDHtnTuhekmKyB0h3uqG8sNDCbYbSbRQnuyQrJ2+GTaSQ93aYzpCTw+74XV47Q8M3uhKyp04wXGVgv0lQrPjVR9MCKcYcQ8MdqXTJ7O0c98M
bQ9ZVynBHjS4ItlAa13MwKlsYRokxRgaLIqZYDArJ2aqqc5TaGsptNaRze9zaHrNut1tkydTojg9MC2D00DakMcE+J7MjfOkdd11i3zrmqk6XO5dXvOC
7oSr1uqxVzV1iPGYDXS4ujw3J2Fza1w442sKyixZjXKemAN6AURG4ZsNafQPA0OL0iBwOFveTzYG2KgFYFxBCgAhkdi+Ohag2giGwHqAp51e85XMTsms
DrnXih0HhkO9765gs8U1aAsXBRZz2nCQnibyeoE5M1DZMO8p7TDGwqHskxOU3hnjMurKbb1qm9VGCNwu0Tqhl3TWmXWbwpjR4zEtDNwh5JqWdGIdezRp
P/Ttdg9kSdEMHilwCU09VJ14BkYlSScwzMENJzzh2HI5QEPQ2eWNXU7z6uE9vqmpw3lrR26Gpky1YhwN8mddeUcusUsyRL2YLkPPETChpYYJAEYPuDHf
5QvyTszM1qro3FxU/yU2hrXnBcaOD58zPfUy2AWTXya3uSSbI+33HJ3s30MNZqGB0/PgshJsgsJtKjFnvxPGsTw9SZo/HtUzwZ4qKM8NSJ3tTJiEbAxZ
wVCvYWe4m1pCtZv32GXd8CdclZt67oKgkNI7HSnBI43w6BV/WtxsbGQRqRsj5XWzFcaeIlBGNQekImQLdDVWbDq3NjqQShoiptTnRVASdK661Nb0clPl
hma3rni4oVvTviEAYBA7ycNUJCXM8mhm/o36WyAQNmzrihRFKeZJCmhV2xfOXc9HGoiSaRPH560RqfHtIQPZSQSK8mfCjRGgYslbL8nyD4SvtKlw1HTQ
4PVcw6aw8PeLTcR+aX1a/Hzcbes6blJiPlyposieVJxAqkqhnwwntJk8kOscJUmrQUrd9MWWCCLw9JamGQJ4uzrD28BVbemLcWGgDSaQM6bk0WKIlNJi
FPjwKnitnzM1pms6TI7K3y9ESY1jrjKEjg8awVOphcSs8XYdS+bU8LvXJOc4loDhy9nKQ3UG5QlNXa4l3lBEIwNLlDNaSCfh7KKFHElqGStseCq3UyQS
AlxUxD5GpTEkhzQJG/YsdcuIjx114kwJ4qJChBIIkqnkQwBosMlYWkYHMgNrtdPcWvR1EU9ZsK4tKCCCYBR5u9qu2kPKaRd9LTRzqM6oywejH6+j1IeU
29dUEzdA1fbDYa2ViVpkiCFzDJEk10h25jDcVw28FOQYJPRVS2Nm1TSUgEh05T01RshAk1ZaIKXZGwQJMYFTPp7mpx0CdcJMi21tQHGwUTu5ZmrzHUCQ
+Jdnq9sxng0Bvh7Q8zZT0Gw2SGFUUw5CoUJ5jCdEBNQw6OjoNh7Qn1DJ0fM3PaHWhU7yHohud9KdRqZmuRA11HkQ2N4eZxmoa0aqBrCyoVDRIjNHyeeT
gc7+YydTueZydSGQdTsw1O5JyS7+Q+6dHRO5vPGjdIzqNGwoPAIEniMSbPOp0eTicepg5kcNTUN+oiw2MhqT5ngT0HeB4kKTjiMOtHmch5kwOvToR3MV
EUREpz8lOwlaFYThl8HHteZgmLPRwNHNOR1TVE0qBAM9GR2GufU74HR1Ew0MWdmF3FECZPg8SHR1sT1etkO8nw4TwVCzuGTA1OdspBEEwYDjpvdNoenv
ue5tjOFPsiQGdcTJVzi72aFDgzh5ixrLI3BktAAB2kftICKeUVe6ED9IE1CFC+0gyAKCBfFEQ9RUgc08klpSVgtLNwWFMGjUm7TNABFVBuCjc6ml1GSw
JJASajUgGgJVGGTIAbJk/4lj527iMiOGdIuR/4ItjG4MEoIsxwbkmIvOUdHm5MTBA38gYGUnlKHGCfjDkpkK5DkhKS5JEpSLyfcvLcZhZI3tVP9UlUFA
gUq8HHAHheKAeRfw04fuHMoj6aTT/DuUX09QgiJUztpA8ldL9BeekT1QgGwTnA+j0IpE0tCxKfTqDBBK8gcBoPVmaDEn/lJ2gdAOyQTn8R/TOvrV+nvA
71OXegPcG1X9YvGKh/yjhRA9J7YpiP+JGSxBMhDKksIDcPESkkqwEoUEEerkfb53m6e4B5cz4ggbUekFLDC0NFCpQKa3sZD/sdjd8hEesywKPbR99GMD
ABZpJ0ycTa7ZrJZyS542fIDfXIFvHF7R2BO6wVnt2IRd1Q2tsWwgAmTCEmd2DuB1OoeQEbhHUjkqaRWUfnCBzWEdQizALyE0qr2pn9qvQkzv5eWiBTU5
nKQysyCcLBAguaJT3kmTSc/ByXJDvKkSYSYRY1+DU7IlMuuFyZmgsTllO3FYMfX2jLOM7syZZ9dKsIg5wijXPUSV7ZO2ItWwhXlOInFXRTlTxIdkdbkD
BqXzfW57Ssju7D9jfgSOXP3rrffjJg/wMvXF0ye/IXYm+AEdSvFhToVPu+Xnpr07bM2tuFTSEpLAfIxUDN9bsRMScGssiGkKNoL0a16JiuFzV66tmSBw
hil7QGFyA8lEQH32G0iU3E8XHF2BisnpMDBrPUTCrmvC0We1bBMLhIBABjRWHkseD4I3NI8A81oWN0OKUBkDUMY+grjWG+ScoInvAzVcZ3Pt0sB+LiZl
+EBsaEKh8H40J589vz3Ynj3sm147G64D1uUSSGggHdnkNaouT7kz3tvgTMfFblKTGjL6e+KyXiMokoJcDTMArNQ/NhsazARr1fZA7jApmGOHujEoAbIW
kTUpd6XyxJKDOdgc85NEMHVcA1mIRXO/TvmPI5t0p5AInczq+uZK5BFiULq1WBjQGHhGpdoNsW00Z7SwRUAVcgKmXc5oh+YwDxfc7UwOEfYW2ZIxMkdJ
BkJ9cZrzs7110NB1SHoefVDj7vBgsiPc+NLKc+KQ79BMogeOe78eeBgfXy5jXmM2QQJ85vLUU2JkDWBeBY9RgylYI3YmQtigEQeRQ5eEP0l7ILgqdO+F
c35EgHhRMrCD8VXNca4MB7OdjqvVbL4SI0fA2pabDlsNfBwSct4uB0mNrkvjxGgx78W0YE+Hfy4ftNHM87Rv3pOnyY2LNkAXISjrud10ec6O5SCvzrnc
5ufOtHWaQa05c+CNHkOTpyMwocpHZ9HoVu5yCCDTbyHJSn2z5ZrnTNbHS6TZt8a045mb8EVxWQoBrE6WjM3Z4lbET1MrraYVctNnvNcwp21k9ZhdK+Oh
Vy+OR15O2MuyPEzKHS9c7dYtdTsSafZsg6UDvwuSM35ynrg51N/FI36vo679wFGhArmXBVRLsL9xeG8xoU1CJvnxfv4cIgd9M8LUgLqpqwAaPdYDJ4CX
KSoN8cbAA9HNe9c9/B4+/o7TPL63gYgoFtl56usUT5u1D1vU5mjgPkkxS43PddDWTlE+cA9HxnbGYVJ8vaj6SMwXiGYRh85ardiHiSjV33lNrUuYs9GF
sulm2vIuhs4XoYkI6wk0jNQNJpIR1k4AwhwAESozxnN3irDaQLBoOxtVBKqPdl0JlVlfqTj8CpwZJArvMGHzrxzO/fXDlhDHJ69NykKF8kTJlAg41Xi+
IAdUPbWThuJvc9GTsoORprZhSN8rZ03a9xbRlCnDHAyZ3BQZ7tJ8JMe4dSHchSlGfM66gephfifQWG4hD1D23NzjlEUpixQzCrhrMQ57lQZidU44rHE2
q74Vyk0CYEUOP7T7T4h2SfFkjykIBafkhxf08zd9/5HNDtEmEYTz94J3KOG95c9m1jhxoJcOt+xxOLLDVcAWRPIAFCUCKASPYVyIIqgKpCgCIpSPHwwI
pOMMyMKVKaAKUDAlNhaYkaQIqlhkyhWu1xycL4WYNmVtZROtdrCa5Ak5Njvz+x/+NNTZBR8bQRJSVEErBMlCEuQm3gJLwDyUNfJuaiIB/HroH5bRAxH3
nzO52Dse3mCH4yMEAujgB9MIDxpT7QL3r7eb6geYvmIccuFTrKGImpt4TQADcyCmZkApA6yTiSeBQsiiFI3+OD5mjGiisLIK0yqYQ5cuMIuVFM1KiZBH
RBoCU1mCkQBSMntD/FlzmB2fPQqnPwRW/z/ZOvy+K2jYxLbRXqhTGGXIY4RcIu2FBRmu64kU7oOGl7v57jkOQsdTvUeEH+GLhw+1tZwiIrkolwkizs7W
H5u+esd4GhFBEUOOTngYO7cSUOAUAOeuS7NrT5OOdsfscY5AdoEko4sgYnZhEUaDSLiwQUVwmCYhAhhEbHjTxx/JsRPVCJr5AHdAhEAUkkqSLAppfWB6
w8TF6mYoCqGbQ+P7T7/uzGzJMyj/TaoenQD0Hs+E0nvzxy0ZJGqCMcGhkyXIwlyWUllhbyVf1aV0UyEQpSJp8T1/NNAqdD95PoY5B7jgnL7G2uWYV6Qq
7dhoWRBRFzPEECd/Rc7vPTbcr47jlXo4p4vO53k3nJ7jhyv59bojxxuNwCIuT57tzLbnjk973epJPK8KHCF011Lnqc1iiTve3eVOxG7rZTKZcXlrjLkR
hXaB2RBBb0cbusd2qxVno92rb3K5BN2I7LAw3mRorZt2a34ioJ5HmpCHcB3YhM85tW87jvp3kDGarSc+h0WikkpMxwmKEKD3w5MJqTAklmaKEZKox6Bq
KL9uGjaGxjIPZOnd8fP0Zpd8jDFH4c+p3E9b8LN4GO8eU41y5QKFVbYJcFWfH16+89jUCf740hD3hAjzTvgHuVX/EOnnJ/JKdrJV+ZGchJO1Op+OVEk6
4lOQVXU8u68k/KyrBvGWDezmCQ/mkXImnNbvXJ0YzeC7bws6ifLhoUopRelkLh1Bb2bTWtJouXM7cmgo67da3zi6JJzqwx63eldabBGApNddB1t1+B3d
XrstHjrAR3aCmMqTtxOasHLJAQ7SswogsHbDpmedgy7mGATIQMlClchyFeyiAckMCDBkDpIpuRDIU1K6MCADJ0QSNSreOttgE7m7ypIqxpwiSPrjp58U
i4qft2p31EK8fOMplnZCHgm5YBNyFHhvmj5wXudePHcnks7kLwJKdl04fQSeiCzomGkiHYJ8+tTSCTKyf6aa9rQ3vMy5xsxCmk5kMDRbecPEdFVOtIwU
HsYxbjnWReHDttxaIs+IZecqPr3jHWAfu29k8MJ5eMKRSMP/h8xnThIQrI1rvRTpXXB5hb2GfeSb4hoD4rOEUhExA9gQndCOoN5gvGGLNEIYP9AnEd3J
hwSk0Ik4iDc/2qe2H5lfmgXnA15ryswMxcPGWBA4HjBKJyOtfWX1smsQocg7t5ob+/Ef0NdReYnhegP8WCKliCjap8Tz7GJ+Kh/LPonIDJoSimBTCkeP
0+qGLk0mm5jkUe8Nz4kMHkfpzDzxPwCRhAJhRISmJ7jx5jaqnMzaCtxcFJjjkF86MLcxTRmYYNW3WYmU9H9t0sJp4VR5rNH9yf542c3zk/1PAXH58VTm
mqR77KmXZ0Zi/eUDrgXW7aWI8kQpAd3nnilp0Xdp6pb8FeifEXUCbptMUpTanJCiCR0TyvZ78c3ZOghPFZEUUBOofrx46PIaxkLd0K/Q7yp2BFwuJH1K
kFb4Xun7QD4expU+WNCfAqlKF6I9oOHeEmsyoATSiAasNWawh15R6tVpLSXGiqkKZdnxT1H7XCzMT23M/hUqs5Mgxr2Q6dV9DseDFV839nLYdqhEBEB9
I/PT/w+xcCvRHCUv9TiGEUr6W70/lkEooCaPsHrvknUNyn/O6wU8M2wowPs7iwVnGhiVBEBWOtgUFqkMXPLvm/pYWC8mh2H+1EKg+gxItrWZONs0rWn4
RmzLoCeuEexSfKQo9r8k6D9XNR++T5Hacn/tIvdwhtQ6C+8iiqqKlilmqaqSoCL5lkOMBhBQUBFQUUBUgEWI8DiJIBwDfuhQKE7z2kB5GZF8swPdAYnk
P4xDHJ2/8VjjcVhKspmsqsYZlB8L3m8XbrRRpd/VrSOy3OhqDfwJHndgS/HdSTlXKYfvodWiViZk/0q6YurLuWqyYziBXn8LTd8hvARxk8Bf7G4ay5mT
97of/joubKXGr6Qz31ZgHtkVvHMF5K4bEPnLrU9pUxlFSKRYNZEDPbWGTEnWguncv8MSa819EgNITBVIQwfEk9qvsgJoiqJZVf0+ioRSBICS/ssJSaIF
D3iB+MOgHXj4I/V+5UWXtcW7wCAPh+zr39b9v8LN1rlGcvucxT8N6eIpWF8D98N6MKKCglaEz/poUbsvWAIAZOBhEjj+7050YGiCxt9EMDI7mRYCJBxL
aKDIYVmrkwwUcUmOSmI0PF9Yez4HOtzGYJsf2eOzlDM6Q1xVjxo33PN3UuFhgSTICmqEzHZowo8T1OqA01hslxIIeRXZhtCEDfaGHLvtcLNBVjwhoMcQ
JQEcdW9kDgG54YCO+9ZMAEkw9uzBBAyowuVMSomUBtT7kNeeo6zZ1796T3JTgdMGtOkcwcLiNBrhRTrsT0lKQiSCMkcuqKl5cuJ5BHLPf30bjOr7pjMS
rGIiIIgOrRSKQxqhWVBbXfk6zCnN9799u+GvfxedndK+pqawPI+B90Yw156O+TZzhVFYgQU8Yu+cAmNAbMA01gPhgSC1mxgJkkII905UCjwYHUoLpSSN
0gEFBartCJqEWF341XNDaWl5hRxqNPa+/Nm5uruss0Kk3YAIEhVfSku3AFJSgYCBPadc2HNGiG9/B0baHrv3zk3wPMIbZes9oTUFgqsvxUxYtExFHkRB
8PGAXreUROCRsGw65qwc9e/Zw28PdvhqL2NGtb1ikzjkc5aC8LzxZTwWxNGwCqe8s1GGk1Mb7OMGJq6yipphSJ7+guKTZbRjKvnTfZ2op1u4McssRYs4
k9bO9zSBcbYS4uQTEUBwgjO3EI42ekaFNdZOze6sUbSqRBWIde1ubuTXjznPN0+dXrvrA0KoeEpXtMFfe9ZK0PWGLPLYWdaZShLqlhQKMipJsbllxQB6
QpQYvSjwU96hg92gKEsvgodA7Lt2zKlJ/75bBpKDRSlypgqqmSeXdikD4JcizoEPNtDvW8AGLerw+Zk4b6pJN6IYmGrMMocH4jpPPudDBI55XHFMRuMy
R5qzxzrg4iIgVwQQKQwjAToygVkFgbNWbrozZveRkAemqGVZDIZqe2FiFABrkitiiyVo+nsyI4zNt1zDfHME7PkWEzz697nhF8eSQALD6j51SX1fCYPT
be7FvvZM9k0c5mLwDVO9+UtwPHi78XvQUfWSUGEyCMokvlzQ73wlEoxERhbrCq6kp2ASng+AogsFFpQoozRJuQmj6MPk4TgbKFAQEZGkD294Bx7sL6s/
rOgJwEaRmIaylU4wOmOMMjKQAyGf/HCm1VjR/X54FGgdi9qAnpJqCSqFQgioiIaZopgKCJBf8kmMFCCUhQUqOhO2BQIpOwgS4TSQ0Ad4h+7zs5odSTPO
KnYh2FiEq9jvq/GcRdhXECQBKYeYgexRDQ+ufYgFzAf8kPb0+1PiB+JK/FC+7Q5CRDVRTQ1qMKt5OJBrUw43kct/juQFBMcOU/mhEPXPMvwgB/b2fn9+
zSqRwmZ21L1jX6K/vdXSGdRZyiLxSpUqhSddmQPm+ydncXmjToQ1rDLSriYarTWT8r+eIl/B6c4tZMMOQyjBKHzDbONAlwSMluLAVi2TvYcK82nc3LhS
nM/qq0Tf7ecN21G/plaRplXMCS9S2SoKhlww2iRqcsR+w1aD37apyQ0bGBpzSYYxAu9HN1d8wFizbqVRCBFc2AyJUk0FxTwShSsNEBzlUG2mhUFJRXU0
LUTcokFWGtmqBUnViTKLx0aFFKKALChTMpJFyKuKkyXdmnqRRapmphBmThLbBHNwo0gpRoFoM3maHgztH4sp98CDTSO00bOhzvA5SEp0sDAS5IpiIGDB
wO1Osq/woQOIMoGSQ1NpvRNSwlQfqOG3fpVnLVoeLxPGQarBS8ln7fdNyr/AgMcXDX0V5RJxrC1Bgi60tiWk3D+q7smJquHXGi2oDDWzvdrsQVmbWO+6
40d0fEidDcbE7WqvfecCebkMwZ1wOndxxvw+fGcTPaQVPR6Ejwq4mxW0zUdeN7FGwd7DQthSp7LDGDvhc6N1zeudHo6e146EvLI8HcjiqerjsAjje9cN
HjjvMMXF8XzdlzWZJGDxLzk3vb1eqmL2vRBIEDvxo8oCeggtnGVr2L9gYXPIKccJcp98WD65p7GV0+zqx6a0fVPiT65H9tTqx0+e50SJrR9xfN3kTF7t
ZdXdlDhY7snxtzYISQrleNLS4K5wcWNg3dOHl+M6onk6AOgZoS1KbZWaFlQamUKG0gZsD0Y4mvEkYYzxIZPGK2DulZ6qKWExJylhPNLvCq4iAL7rxwkr
GbqiASANyRxM8F3wxpoqtTa0qpKrB8SNhpor5G6FizYDZZuLvSKVfO5pkaiHAg9V3XPhDYBHJDuWo1tvjPF81MTJfY4Qc8XWtxgGktk10O6AjqogNgXA
egmztgIIRpoklYluARoJirC5ok24uoapg0d87t3sehxN71kavscnXU8yBOlmbRpEAgKc3NcCgxcsOmEGa11oanEtZz5vjMfXnuExRGce3Xv7TxSGdiQu
j2YEr1oSJ79Z4Xm7LFFD0F1xsaY33ECjGiBFUtetXADPQ+H2Z6aAzyooRnu/E9MKVGmtnEbkKUdQQubarm85SFsQ4mIBBAoUtzdSNyFOFeyTjeTYNAni
mWJI6PK1oZ1cRNebnsxhg2t8yAkYXUoWczgUOM9gMkIAzgvTITu1AiSGYAfNtYGVtsrklLLQKWqNXsGoow70DHBNZXFkZRBbD0gPkVppYPnGKOw2k1SK
CkQfPCjksuQO2EWiaasapmbfLGrhTZCHtO51FLXDrSkEMryOwJNJukPQOIT8Gq9s3COCGyjPCUzGW9JjUh5lHEo2pkRM6NtTUhaMJBrDRq3UqFwRZ9mF
d7hg8ZM7TYocsrrA+JWK7SbcxUFXYLuaG4R9cUDkAokgUha7LcATQ3ewxvkSzFYpUFBZZZ6p55NzzoDiR0fTbrkFTy4EnQmlanZBkpAznPPOhJJNB1BE
wDj38IoWJgSuJG9E8C9kVoxI44BgZIJtckI8Du6mCDat23ysvIGCqSNxJNsE5znc7AzseudkeF1zklnY8GiMMECugRhBOVqb0JALk3EgMwVxqo2OM1M9
s88ULgwYlI1qgOTqQ5lpBa5FyCpjQepnkvN6U3WXa5KmuZM5jcwc61zJWjudkamsyjxe1kVxSOpY4e9XmsdoD4obFa51zYZrWEc9mi1wkOb5m5l6sKWx
yFXHc4IwmtESsdNRtHTvvV2cGuEaS73VtudcHJzhK87fNCudtnbQXF5Mi1bModNSet3tVq967mROVz6s+Oac8crw3zelPCjg8Gp3cjVogw9zM1ZsjNVO
r41WCQj0MG9OtVWpCXaHbSpJdXNDZocz1qKYPjBoAuBrVuEaajbQMA41eVhfga1ysvRFkCmMadcAsZzYciUib8BSYGgiaTCi3CQ5KEmxzbHibHZkURrm
WNogisvnndd6441uRb0Xlyc62lF6Lar1yztD0EliYcUhVWubZVCmuDW6WyF+8vkc1g3SAcHjV2gV0FY3I6mt2SO+6q1KoOGfN88VrnMZPhEtlBnnkw4K
yIIciMttI1zwFaep4kF/CY5okU589SfNebnmRrGaLHcCGWPfSS+JpSIpZSdbZtQ0mKWpiHi9rz3qca0gYvvTVwKEteivkVXSs4ku8p7qs9NmpmbMuN32
hRmaTqXIca9ZJ4xiCb9B7EsLsGCCIQMBbpcTxrgyexV3FTbNborSlIFpmgc2MOEvewuN51citFD7tSEEEUY9yE+Z7opcB9oDjXQ0FZwpd6M+NZMJCHYV
tF1ULYZiCofErPhTAvpW0CBa4zk4ckCSjrN8gZqPO+p48ojN5i5wHJFWOIqKgDrCEAx5sbodACxPHlAtAhb41lCtIzm7jgBb8euuGkLjOKfFUzajsSKd
bkeOOL80ki0OB5C1O4qYwTAHgkwTOPxL2jOHxqOBKgEiXxma4gbN2t+DyKkLU+M54TLSYnrqgRhwmgGax0pAFC4NTLPDWE5MFWz1zqWlZMq4QUsBciBG
hWqUc1ssZ5OBB9SjIMdYBACwxJiI0qdapDtnbAzuk34vSBjIes8wO+d3pPWvNTsm50EWJNDjUi5vSRHNaPFdKnNNeBXDjxCobZSqCag4kGqJUwzWKU1M
GeVLkWfelEoZGBMgDg+Yg6Lm0yNoy2gsNACbzh7VBGFTaU6TtavrLujfoBmCYjZ41VHlmZ95d9BRYJBMjwxjEjbB6Wo4xChQngOgYBEntVqc2CNnmdUF
EHXPInXMGMDGDsY+r51E8CpiROgkWhwwqgHqNFw/s/Yd8CyuXCwSCzsuZlTl11klnFFkQkj60p1rzPqtEcDc1sXfnmnIhMn3mdeudHgjDsbo8sYwxwzx
sW9BG/Ska6MrTv2t8oeD4zzgQnXPVT1JQM5qSwuSVezPIyhZHFyNHefLLjcJCyiKB7mX1pWPbnzK4GhZkaOx4y0tYQdKC4LQrVNrVnSJ1Er5yFUCFLgO
gAsDMPb69tNt89xw4e4kpxirA9QDvoMhBBZZLk8KIksHRrz4TyxkREyZxixFQjVQdg5cANiqfgSRNIRIzJEUJ6UXkoGQvSQCl9ie1/shE0rwhyVcA7oA
H8Cz70RMpmEswbEsEfthRzMK7OK0c4UcZQUyC48kc8ce9G0kYiisgHJZkoCiGBmEmGiqLe9Lrc4sDotD1T+iAdGMlkYgdC2H3DCUUUsu17tzie7xu6xl
kuplKBKo0URJZhDpRTUChKHkhYKhwcQ8Qa/B6M6KGwo0K2+TwDgZVQRHFJ6zUkEMgM5NgU52RdywLiI/2Hi5AvTDI9rFEgA01gjpMykzepqp5TYmrvLP
Hp3zicMN1QGVlDAzgz9EJicQsAxBgG6QMFoJKK51o13vfU3uKKqQQTooURGI7pUtL9a0DgoajBMk2dIsNFCZNA6DF0ZzTYYuxJNB0DQmKbN6w8y2AP7M
95gz9NwjGDeMAZWUbProQ0girSkVTItAgsIkgnby+o5d3E56s78BndaddEFGb0eglxqih51k/EgwD+lANoav68DoyybuxmYgFAFZBkFmAD0tgUZj8RpH
I5Bz+IxDplIijWBhdkpgRJUjejfZmncwkbYXPXWyBomaQnchTFDRgFIBBJ0nGIOThkYQDgQjJCG4FKCsGd7yGMNMD5QqYICMRQ5YNiYgy1BQITETBBMz
IQT0MMIAkSbWZew8UKiBaBO4YU1giQJuGli0G3OXtE4XxFDmAeEKhQEywEkQEwRVDRFIEsskQtQpSzQNBQRDEQTFUhNKBMBNFPRSIQOb0RoFJcFfN9Xe
dqcARx8pH4jKjvuLtzAiKHwI74tGAUr0fjhqpWczDTnKPPl6UYIWJ9TgU0hErQqczi6RQgTDATMtEM0TBJRBMsFRQTIFNAFCK0g0qywUlRIQEh0UAAPB
U2hzEPV2UAE0wUCw3p9/EnMPU19/tD0r/Ej/gWlo/Hj88zabyqw/LQRMr+0ShDaj/CqAay2DY/jrKiotCSP7jH6/YAPeyqGk9T+P0y5WaMcsIzPwM4tp
JmbzUfXnxA+Uh7XgBDvSD9sg0HuQD65amaFoFooIgoCYIhSlWhWIWZIKGEeHv+06xfLDMSn52OF4hoFCcpnIEOEwgqFRTAUQMQJIQDyXezUlRWycgTtE
k/SA2clObow9EGFrSThhME1TTFQanCRoO72d77STVl7PgbgyTzjbs5TT7sxszJo/jhkRQ0OQedM2EcZAVXCgoiOQRXDBtygM1NJVgJqStwGE8mcciGiR
EEV6lo/7/OHJAHY/uQMxBv8OqB/fuBUfdDpDqPww6Zi8S68XImhGM1sxDi5ZYdixy5mYc4312ieR3qvnB+kJkQwUUkDUNLSBBFKNKNLSBQC4hKhjIcw4
7DNACXfbJ7+3OBU9T7goqoPQg4QNQZhlawRgSBLaIMKNkQVQ2oiApKBqolClT+IBDhJQjgcGfgkomgkR3RP4p3n4bPrL92zP00USLj+myht/Bm3OXSam
f16+d63Tm6HbCAQQAzDpBnTZD1jO5lBAyrr+WqE7OxnE4Zjq3HI7M432c9jVz+h96fQEaUeoZC0pgP6z8XipA8Cf7wgD/ludhHBJCSEwB6o9AgFIqUiN
RUUUERVIJSgNCjShoANwocpQaUTJFKFNGykzBz/hhkInbbztuB3OMWExkCKL4knFCjIxbOv0tyZ5MWwwI5Y67bvJHFkqBKgpggcjKgORUBCIBdkG1dxI
4RTCjzsVa2EzkBIaXMI0vdg3PE4HBiUlUXZanWQdYIhcaIFyq0hAUQzJTjLNq2wtFkLGV1+v1+/nDggMko0S06THgx+E12Er8MbiVcKoKLUZz7GFJgNi
KWN8QOtaFGKabFLd6N2ZqoKYJiVTdJSAk5Q1YFgV2xaLFkihQRJDAKWQmCTDrSI5VwmaGJFxlT6dHEtlJJKlyDpzsiZnHkMQj1lCiYioNjCogjghGrFW
z8JF7kexsTRqMkhKsJjJEWQVtKYCVGiHI2F+0NPUwjkdKF64Fx2dTFECQfyW7nKY1A0uoYhQVcIjO1WnBZLB8j/f4kXCoeSTNSG2yCIFo2EGTIiiKVkk
LBKR57HUERamRQVIgsKNqyOXRo2lBM6YnJMQROUgbkyQQpE1KFCrhDQg4kpDAhQxFsSowayEJylUEEkzpSQyYYc6DoNdlyLC2kRKhCNADnZHDmqUFNQ7
yB7rZX2sxAhURgCo0KBDI+XA3Uc/EzCG7BZqwniASHR1fZiJpmsL3ZrDT8OIaZKiBqAe+TUgUo07g3ZAvZO5CJRYl1KAZKJesFx0RqjbY5CAKaIVefjg
CCcKQq0gJ1kFLZ38G1BGlQApBE4hD6zl9T6FE9unr/lroP4zX+DO39P9kN/mRqBrxUEBSiqQxDDw6voYYBCFHdNgnv+Y17Of/G6L8Q8iZ718x5jo5Cr/
S7G99Q0ss47vAzzvCbpN2QpB0KNPrbMD/OpWQgYJChJFkIRikEfrIMzMuWxSVIhuibpyFWRBUOMKDS1RRmv+7OJzqm0Xif5rN99b6TdGigxDNYZnXLrN
VjGrmYMqyZdmYq3RiJsJAkAImnMtjUovXXWt6NrRadNtVE3vUcmORRHiZvm+OIFGbHEDoTaGKwVSR1TEU+3HuWFF3lHNHyLgc/+2C+Xziw8peU2qZrPX
6vj5+PxFEPytKg/32SdAM2REAMShMBwH2uhT93cUfeLoNhNC/dIaQ2ExWsi2ceHAeBGrh8TElM310bIfg5yjE6T3DhvJA2D/6GQKgodm1Tk79ACmTGvh
cIHDKhQpR552X1+X/H8b/8vl8+sPt8qh17GRQZz61PScZIZHZTBGFUgISUguvhM+lDOFwDvYGZ6Q0GH2loZn3bL7P1HH9vM7z9HoP5Y4QwrEF1OA5p3j
sFcR4A4TyBQz9bB4eZClMSHyyvofP2+2ybjkBwk2Z/hGMPVDzJVX9D+s5nnzv9BDX6b3nR0deK/72HPi/GW2wkMgMgFIdIV/eQg6BD+6pChImkzZUFns
lB5HWVgpSiWPIoBYEwfbeEufTiP9Zf68P9XNYMrUm+9a1aUDY1eWvf28maYHT4OaMURhN+rJGtA8hiS2OvdtSs2fGtea3d76x000/Qbs4mMEA7ZPkwm9
zr2xw1r2pUCIkB6YJETBGwfo7G7nEnWkUJGIEdsznL11rnI7+mZygWRR6u7Tmt5VVgP+nl2b1bN4MwvEooeQfnUmM+38TBOKGGUzKyi/lM85Y6Xfw6m9
sKXNernGRTjAqGjIsjw5np0DcknRD4306vRhXu+7PsmIoPN73zmoMGVpJulJUizJOWgeGBn0Bd+R5ikiqyfDKw5SgY1dv3VT9tdciclUvX3DHzhbzmkD
4I0zC4sr3zhAVMlPffnIFn6fJDH2sDyx65PHgwyb5feLMpXdOM4IKG5uIfqGPLWEiK6hq2CVDXC8m041DGc12/ycbObhxXo6fAKYlShp7X/rZy2eqeZ4
+Scc+w3na3xSQmrM0Dk95xCVIZ91FMn+QhKqSCyHhk+3ydB5mjZ7mp+OWoejcsN75ruzYfhr3EL80NDA6LfAz2VwjJ9ALFJOiKQiCU9KhuWH89momwgi
TWkqJyvnRJg22ouDllRd3R5YhA0HDIbpiBPuZijxZB0ZQqatBgmIGxrgKsALlXIJvYow2hzkRSkswR/Iah7Jf9XQckee9JVRaAJVOkCMyXTCYpmopCkq
MM42udfl9D8wLwHOScmokUOhh364QT7Mn8wsw/DZ+r23M+GxfMQp5jG6tyS2xK2LfjglGz8nckOfh0dGppmdhKAGgZPCB0wA+5kNknCxnGW0UxMtLaS3
MG0xcpvAKMxUorpzJYl/O6y69eMDAAJJkgUQGcuplEKg7meadWF9rb04SqKogtntrXSFLN6zR63YPtYVkZ6j1503qvq73fQYhhv1zeFy6IaZxiyBrPxg
yKTR3LuVLpvQ6eKMOtU2PXftUJii3njwLzPywPd5NnlUDSXXv1okyTtu0j//p03bfd9OoJvv8rl5Zq6mxDEjc5IuFNjXuhe27o6LAKGzzaRRujuEhAXY
lzsLjBNm3NdKY3Jzg6s3cUJTsnQC7dRyCjTRyTviSrNuQU2m8dxyadJMqFCy0sYUNlBcuV6O6H+uJER6ppzFJOJNOCrOcpsSoCI1tl3uudIuFZY06RRV
HoFncUbIyNVTM73HuYtsBe7jKFWRI6OR5TrcsrzyHdzwjsCWl6YKHd7vdV6nATuQ3N1fug8gKCihtzjybnCm+JOOmeg7kSnXrnkZVpUJErLjYyPVkyoB
yAZCatEOnWGVK87tJMT1io2Gp8Pb065+2av5U6mCXTISmP2c1KFs2Ung0cffHUFphlxsIkIsdOgxA6+QH4bP5TXezN8kNZGERhqhtBMMhwHJDTtqUdiZ
QsWDbUUqLcZbD382SeFQDr9/YvDuISvnBhkZ0sDskxYjcuenta+hYL3nKuXY/bVQocISDvtlKPKMoenp74Zk7NUXOf7cDoVAPd94vnjh4GQ1ysWf4Bd+
3VbgHu+7FKl3YiF7MN8uzTsBFXX4VtxRhxm1Tm3o+HUlfTEZr91godMRgcC0HCtYXV02ew4di+1TlhiCkoSoqdZGIKSloBHUKGgBqDR6N7DaSs6E1Wwe
7QG02QE/VwBBj+T5G0MIL682AIiSoxRIdnfejRIb6Mnhnds83pvQPCiXJqIlPoexiPX+/Eu0+1G49Aj7pUyPfGDDqFDejEIlNDgu0E/6w0LUSLo+4DgO
NejT3HhAGoGIQ/6QdQPF48vbwn5ev5Zrlc3My6C9OqYbNpgeqyC1O5wkP/ZJN99IYQkYaeJ6SBpAkMH0P1z6p+6yhuyioIP7kwVU0YYEMB54Dyeh5V+r
Ki2EVYH98jmkFpg/94A3DxKJ+UpykSCX+WUdQAm7p6cIcwSlDlCsMIUUtcrcupTjWAB2QdkH9RJygaFesqmQOuMUrUdIMhKTiMaJeyaIYQdVI06JCkkj
5nVx1vAecIakKWCiM55oE/J5ywKLzp1pjDpJt0xTG/PdxbJsrk+EWc411h4pMWGK5EzWQGBJk4Tyv7J1G2AOpnqNBAQKZIbgHpCZLQwxSAoLs7okMgfi
w2gnYJwIg9ub0HjpMXWAZKvDJhJ90PKNKQRRKMwJ2XQ5mUBG1xTCwIDI74yY8YxDsh5EHKo3KvKXCFWYYJDUv4pLn4XV6GzcoZHn2ZrMKeV0qZ41WTd4
WmPCiRB42KJLlVfudJ5CcSAuKJzhQXLsBeIAiE4IMAkZIFubivmHGLyd7DrIAiSIf+9yoevr6j7/fMjc2ENQlw7pDYriH8o8jmCd8hQ0HOpHMcYlCgME
dnBCQiRA52RMX+ZgkkFoGAhSiKKhpUKHRGBMyTQUtBTFQxCTDSE1VkqYTQOiMhiQKYl1OQNUrkImM5KhjJSgUoyMATIU0LEIUALRrMkmkoBE4TcIdBAE
IMawKThBSwiUmIGIZWn6WouNCBUvkk/Tz/S/2LPleE+YeXPt7++e/RhTIx3bTCEHcKQZAGAFtAN0AYj3w0I0aJclMKhQqJVQyKFSlTy5Q7MNYZg31kOH
EKXdSlsKjunYMBMzFNugeqdBVHDCEiEcCSUVChnBCBUKv1RRiHm+j82FIdRzOgekCQ7B3MsCmZIZ1fx4VU+ALAp3iBjBIUEtA0FUFKLQqFApQIBSqhzD
zNWjm0TgIUTgrKAuUKkc7rBrGdtqAyAPJDp5ApwLwSnEqczJg9Ge17jYds1BEIbTiEfD9nJ0a9hg+qX98hrOyBEEFAxc0DkCBtYP3HdjzKKyKMFwf7Jr
Mvd5ac1dj7Zw1Lv36w+ARiMUG4jppw7U9SAeiSMPNQA8mBW9QGHRHoEhwHLBTUv8U5YmL44r4d+BhJzAAAIoAGGkOPsGg0QAvmsES5SfvdcLoikVd9bt
2GjWtbugM4Y4eCBH/WfQH6MkMj9Gk4VDA29kdhKe2ewNZuTL17z4Ob0+Wg/vTCP1PsYG81UzjfX/oMLZYoca6OV9a/fkn3QI26iT22HRACzNCpkxihRA
IP+Av/CGk5GY9HDaXzebmtawxh9B9kVGCkEmn3SnphE1CupVoFaBJh1Jjcm26bASYBEABwmCQJwNAtCoYSLEAFKwiFAGGBgRhChQhkHwMU/VoUTy9/Y9
gww7jSBEgGsIFBD/wf7fl+0/P86/OrRs7Wfyzv11b/D84oik+X+tMRtIkS2xZjJMKn+buByIKLtwjlfNkJC62hITtzH+xNDvPnHbIKSWeOlwJmZPutpa
gqiKmkKoYlppoJ/zPPDidkRHKo5wgqHJAwMFEFLEFEMhVNJBcGZKFVE0TE01rO+dVMEMXGEUgfbKIiqIqoIIoAgqOapAI5b0BpKaCSyDIaIHJLZBMjnI
EJb6hdZB5WFBkKQhM4ciKZERFzqAnCZHApMjlFFUQVMo5RZKmaGadTiLTRBBZJhDEFhEzkUUyh1ZHE7SLgXEmIVMgjq0guUTmyIOdlM4cuRMYRMqc7Hd
rBKqIQTgyIoqooiJs6oTOK/KfyetsiR7jdm1oqXElnOQTIqxowIGCiEJsZRAWQHojY4lBQFNlUFCS+7BybcOpLBrO2zQTsuFVcq1CK5VU5+u0vmQ3wdj
SEwohyYn47fOlU3xgaZGhoVqZoSiYTrZAUJBIAUu4cYSkShKpEOUOVAxKUJEFLEBrWA4QjoE+nE4XHkl4LYnZH1j6Q5X0QKC484l6xDhQv57cO3ygcOw
0TUhMIwNSsQpDMVSUAUUC0kxNMosAQSQrEpMhTUoyyEhTBKSLJDKECdP5vdmIYhZhnPjiXpgGKoyLxQIm+/a6jWBQVBEVFwxHCHY29SngTTgE5FsqYWg
1DodBYRSBI7xTUGmohk+1Id8Zy+gkXLDtoHIC4VXQUzVRazCSqEaRmKgYBpSkTCcmhKpIuMMSDcIOQy0KExIsMwJJMxRSdpqA8Yz0LLAYGUnylG3auU+
L8ECkhaIyb8FnmQgV8Qmefpsj4t7t/gms2I/2fdk7f+MiHaB3ACbT1BtDEPLYI/7JiSgASWVGgF2JzUlSlgaCBTgRe2oQ5QlCgdyd/9d+s3s0Y8tPiYc
HaZFZHWssUbZAUdgUFH2bbFkhr/18SCCfzKElQlloSRiRFkSIWghSlmqSy5dUiY2kwMyVhBSUuSk5iUuUUTS4VBmjItrBCLgymXEgIyiKKlkFyEWUdpx
KiOERcDlWSalRXJ/sYetLhRyLs5cuVMjMqGqxUTjLtiVxlyqEiolQSKYXKKYUVQolmR1TnQwg5kaRKCVEcVGVcCguSe6eWhhKKLMEjBwmYCmajICgeBU
Oc+hD3C8vRB0qxgyEaUKQaWkIgomUpFqimkMnJBpoRoWlKGlpGJCgpChKIJoqkGkpVpSgaSgoaBaQqhKqamIShSkapoKAZiIKBKVxTDMskKWqUoVpUKK
CihKBpQKGkSJoQoKUpoAxsgSiilSlUoKAKUappFqlWloFpGgoCmkShaClYqiKCmlGICikaVpAiGiagSJSkoCgKWgpaWgiWqaGhGqGkoKWJaRUoShSgoU
oKBrIAyTERCpKkYLCMZAz7O31NhM5XIyopsgeXssmHs2meAbsLOXG7Yn3e3klx8IRiMs1YUKhEQSIH/RlPj9n6PCZB2511GqrrOmMu7QD3sBjABQFhIy
QlKe8SpmJCJYhZhoCmiCGmKJqlGoCpU4Hs5Z3brfoW/enLq6tURzlCRdq0BziSGCGDJmUqiWWoMnk9NR3Jr/3ZOhJm73EXtUcoPVPfQb/T8wkhTehLNS
j39+u/ueWuYqPJGIV+oMk+MGQwUdbIoKlaGloioUkKlpapEIKKRi4wwUPjKUKUiUrVKgdYDIaUXUb8fHW3Ws1HRvjY4QR2ge1MigpspHJ3fPeOX0WnYy
mBdGDnMayvEQ44pdoQUUyK8hOwKqh2O36pdjCR3HzvI8PruN6eldwukdU5pYpiHeG97ugnjjjkkWNgzlZlPjD8HSiHcdtQ0gUAVSlKwSxKYCvatIMh1O
UhUU1Q1MBVExQeXF2Ph2sBzTwkRopA69FHsmgoCkSlSIppB5nNaCE72DpyAx0fws3mUJ8fLE02kqtZVEWKGR+pr3yoG2fmyUft3Y8RXPPI70TwmhoF8X
yhviBwKGkQoUPRILhA+PUPMDUMnOBoQCQhNfG0RPimX5ffRD75ZzBpUWatK20aNctZTRRvzclZMvb4o96AdoC94pH2u0POwrMwjJcV0oZog4V5hyYGqB
ItKhuUoEMepEdvdd+w2xfclF0UizIsrbTu4yE+GJlMzo8bwSeyMXwg100odQM9PGl1QQMOmaSkDAEQQKDCZksGkk2bBTyO4ITMQR9Uhj9sBsvfAGQSSw
nrw8SyDv8jNkcKqf09gHgyySg/I4E4Te6DDwTAYGaKImAookpO/BMJoomKBahKgKoKiShpaF8LIqCZhYmmJoCJlhEoAKNw7QUT6d52l9OpvRnCAE+vE7
HXjeyLWPVO0FhNL6Vo9soeUb3SlAlLSgVHGcjx7TsC04X6F/6ackiSCJh/5jZzSjQs/3cKcYQqaSGs3yOziPD0m+h8f+n/BpfqN++O5E/XPbDSBSnkb+
h/le1A8kIQ9UJQXIxQKEyaVDIKJqP5pQHIUA7ZMgIJEHcAuSA8mAFcjH5QHs1i4mCYQdF/pXOi6VAcVQ4EDFDAFef6GSziD9Kf723+Fy5dXUPfPPX13X
XIsZhYPBpMeWyMXOP8APj1F/nJLMpN6HHHMMImRTvg3KalTVuAChQMJDcjuDkOPyCUeF2ISnIgbMSgKAv6UVeia5qDym+ALgRH+4fE2/d/l/og+L+oWq
F2IEkqr+Kk4cw5SLuaO1JKkvQHbs5sURiYg7ruiwpuBKsXSm/QAxvAj/vxczAQcihEoVTtu0A/5kKpE0xATDQlCFTIQQpNDCFKqysJIkjQIUhSIUANIF
AUtLVAUFAVTQBVU0jSFRLQA1SIsEoiAhI+efx5HVPZCQ5o6dCiJyAai6BYhmwZ94eQE4HYLLbNpvCuV5cJd6yGhDNhpA/lZsBd+ZURQRKdGjrU0+JA2k
EyKkyAkCh6Be0U9onKoBpfeWSfOTIShSNcaNSNG4dQtIUG0zD3SntlNyFKcmghooYZKRipCCIhI3iZAbhDhTgwNOAHtVA0VBJ7H8fQz9/3GjJpP3Fuj9
Mxj9Vlyl0bfYv2HPvU/5QyMJ3R5y+ZqKpPLM8/RgbZNypREIUy01B9Xd5/u8fLyj1h0womvBBf0gFHtX3r9PeD8xeb8M+rdgaZ3OBjP9qpMP/zmCX/4x
xUgJGigdRQD05jygOgj5YGtB4HGFExtn44TSmpoctOZTSNkoht3dZrVlSSm00a2bArFmmYJMZW6d63sMdIad43+2fpAP1ooqKwEVhNAhOnf5NHiyptWF
qhupbCqpx8AweconyJ86So9F/obH0qPW3LzfX17xxR3t1T0V3Oo5fcQ/PnG+ehGH5EdDPyOHhM0ufnuPHi8gR0Lgo7ttVt72JBB5vR8Tl5c6fQXlTzu0
N/3iI+N4g5jrV1xwlWIFG6/yehPlr3h76+rfEWdoVFPaI51yRnckpcXCv+t8O9+Evr6+UdddE7yKSp1p3cFXO6VaKurlHSERfHvVvRHaeR73T48nnBeP
fPB5+OvWa+fO5Lu4TDeI4Efeg70vfHnhd6Su6VQ7Pz4298akSRfh0WZG/HHO873Jwnc7keqYVhuE5Pp90KaiLafVK5ZFx41yxt3u5N2ubczKGZjlMVcm
UbuF2xdbL3H17vV4+dHHglu9d3sOeNad0rsVWpEraO3HOnFwqaRddPw7sig+oPNhTmczoURFCftnLvrxY5JwjlMu3O87XQuWcS+g6475YlWIVpO6yjxd
BPKkiL9e7ye4ZOYY+fVx4UxYIxG0ktm3Km3U06LmXLx1m95pN0r8KQ90cgy0THWYgRSVy05Nv+nD17eYfVjP2BRpPAITl2UfoOpCHkBvicYEgnaB7lVf
+kfZz5ayU/Ng7EBOaoHeLH/UgQw5y95AZNEQUMS2U4SkVAignOZnH+10uAcpJMkmoAMkpSggyEwf35hQBQVVKH/vGMUzLRFU1ChLI7gKUyBYQHor2qu4
mQpBPxgKUcJFPUH6hk/GdHgekSQ+4oCMNj5iizz2N+Mk7FEFCd/5HGAjAvKSLCWVmhlhgZ+4PUfiPhlcZnOBbNSimnSfrhwQJucTst1jQmFMInJtOsFY
tnGFMjqIKxBiRYwgqOxzt2dgI/pv+bx7kxTiZEcgKbgySAgh1XjjlOi1SzhYySCQlIV87E5cjntR1pETbTPJtzgMlIkSkAoqmBijUYkZQqMg2yYwMDyJ
NYqgaa4wrI7HAq4EDJBCPgF6YFRGBgSfi/a0DcFFJSRIBQA3LHnKalyCEUITTCY6jZe7twLuRutEMdlHCIqnNw4ZbCmMomSmhSYSZMdZkjqU1K6nUlXz
k8nv4SFgTXsCrP+iXrG1KDbDElUWCCqvTUP6B/PsQFkEFyn6qm5+acWDEAyCcxAnQLCE2kPQN/1+IbQQwdcvkHP2w+ufcNv3YALS0D/T30J8PiGaQQwU
TrJnad7/3Rd6wVGzmhwP+JDZOCIzENZTEOdWY/9VhxMhYnItsM7853FkPM/68v+66DxTkXcJmHZsbSKf+rZg4UdWRTCKHETA6yf5TuIAyQOI/zQqJjoJ
DjZb9nPNbyFh7MPQkKkuie6RHzo2osRhlpaDMJqGggUQF4Q3VMnkqxunJ4kig5QroMBO2Bsv/NBUV0YRgagnkNrUkvkjAHnU/ueaKHMGJYgiYdcWWeEs
8a6+Trh1P0E94J+MqL7z3KphqFDxkMahn+w6eQfPj4iPQZMA9v8uKh9E6AiobJYiqRmZQokmvQ4AGSskEVLK1EMkpDIkAwUqwUhIJjjirPpMHBIWR1Jj
IyJEKEGsULDEiSEmkPM83Qd0VWY1k/DnWYhM3dU59067PQMVVGI1FHn0EU8ZUzIn9DWo7N4hoo/PS8WjjAw4FQO+BHUkakjEBMhX9cGRQ0gZA5KL+2QN
yCGpUYiMMHMxVyUA5ymSKFUlFKXnZbxecAOpBSkDwgUMIA3AKGECxUKvSAOcL5QhuAoA/GT5QLxc5eGUTpAuQLEKRqxoFdkLrT+BEZmFRzpnFDAciLX7
uY4UcnQnkO8mBAYQ9hEcI44ofUJ/Kx890T8Fu8OcKOKbvzopyWzlhnFcSiCUpQUVCtVRF/e7WX8MeItlKjYfzFj6KQNl1kCgTsqJCNhLBEQM5DJtTZEF
yQ3WalCCeUq7NYhQ0jxLkd2mwHE/vb5ya6LxrDQC/npcPH16uvldmkqNUZw6oYjARLKL/nsswVvrND5JmZDKV1NOaMXrQffJ0woNQpAUlJlEi/VAh+vW
OFQBEFDt/ge/H5HY/AT98A+K+fMD96B/17cGI7oM+OFk8DgGh3DkuzMzeK6UIkDm+h+r1avyx7de/Q04zUxVpaGrfEDV6ql7P1/t78bUiHgMiLmYmEGm
LpYdEA75QkGFaKgoIEGmKS+Sf5YhmCV8DQbo7W5dFCxh5/Z3VD0Q70VZBlSghndfKHDiymkIk4lDIIokirAkckpoCgaNTQv2kvxUDnAJ9sCGQLSUxKAU
FCNUpSaR3FankQQU1Ir9pA5OhGA9QmyDoU8h71fs7IYOAURE6VIcMNtSPA/j5rzIhB5ux1b6J1zNhLvLVdT7JWDE/Vx0s1c0LZaF5h/3WOaEXaMC5yQP
zqgCyDaEVwQ3zztgV0j3ewe8hdNENOa1PeQ5JZz1miB16vDiwsm7O71Mu+qNtLSyFZ1ZVAHnrxrV64ccitH7tCTwiaSHRj710ObpRJXhIRA8SoBSWVCl
TIStr5L/VkGx7dKsct5Vk05SzOdN+hmJEEdfXXt4Jm5z65GL6+7nJuDIJIAogB7hARQl1Y3YexfA3ULQtgToKTUUGW7Fpg2L4cAwKMRmymNJgXF4vLK2
yJITDGsrBAkIIg+lY0gq/hsSIDwU2ZUmk0qw08du3Y3PHj0a74dIdId7pRyCe0OpgkRCpYh9+jHru9Coebd5mGlYs2m9GsuWs78mj31iB6mrzoKZDnoc
kmYayHju77SgjNtJfP381vwW+aWBpC+ZyzJB+bREUVWf7qB6mE890Dr7U+Pe7Mww7TTRmBaUfbvJluYoZqz3LxPpANBA73DZMkOj5JDnem20vWrpM1Te
0GCZw1ci3cZOiPIkBUooQJiQKSYgEzonRwmp0fYvxuQ4cA9CTbp8a/VADUhrfnoLBRBERUhkoVRgsYCJU+rSj+l7rIlozmEsNCohhEMnKWGgpqikaZIs
gTJSnjMFghoaWgvHNmnGt2tIuEuJhjKSEJhI4yJEgypAFIOMImKkAyzVMTZy1oqay0rCoiCwSywqiURt6z856hD96og3aoh9bIPt9z8ObICbUAz7p8NA
f+kPCBP2TmlV7q8kWTmBsg8D47/DBh/GqcVi6sGvkfd6zLyzhs2mnsPu8w1Y0/KyiS2qoRoqp5Tbl9KEf0frxjcJu8pBP1tIX52XEc0r8Q85395l5SdS
TKyDvS8d6nASekACjfT+WQh3fP2fV7+EF+7a47wKTx0OtLGCnnIYrFmfqaR9+MN64J9hMhpPumG966usTaHzrlynh+cPr3EI+RRHYMWtBQpPAHu0+ceQ
L82Dt6N8zA5BaSmlhk4wDLUu4XW8R3k8YdbZIkp+L2tBmIvLZBpUbBCbtDGjIOexQyRzpgtNFUBVMTUU1JTRVUVFRSRtB7ZDhmgtMzuSJokwMmFGeX7f
dTgMhsefalHWGGQnQ0ymv2fPqY0dWSUyBtxIHJhFAk6gSfAP3P4+j4d2xwXjNiTI97RPsYGUNIk9mkxTwQ+p0FDEU04EmUTQ1VEFHdhjFFMQ0jWrKokK
EKH0EONVKE0UQ0VRJGpUNkiaCGkYJJIqIt4ZhgkKKntaMc8nJZhyCuO7t2RFuuDklAxDQUJRElCGghwiqhiCpwlNxqWgm3OSVTRsIAyRDcYkhSjkLiSB
E1krkuiHGKYiZpopAooMjKJKJkoChCIJJaJZNoYGRTREFDQxBEM0FRJJWnCgcVJUkIhgYpIUodThFDQFKlFAUUBELsYaATISlaAEydSpkcSbCVpFWgmH
8T5eHZnpdGor2OWqz2mH8JP2PL8v0QkJO+TyWkpGXFKwDEx9mRYKGCGMMSFQRWa0XFT5pR/+4MPG8K8bOYKGc+eH7FV539U5MWMKaFOXRA5nM+yrCHHb
WNAbXR/OjUzYBVJnCSGk69e3y1OZxQPT6ewKKKSFLQmJAUOZihEo5gClRAv9WGESU9vj+CGkeJYIqwD2KvIecrVNJSVfuFP3wg0Ioa6DJ0D8DR9PPU/O
VV3LQq0CFNCUobkMJFiFmGkDwl2RxAu2pBapYZiQoCZIID0wopTylQ1TFU0Mw0wwQjDQFBCkBMURMBPLWaZKSCWlVmQCJGgE45EmVWqwz5kDgG4SlIZB
yFnIwD+1QMPl4Zzjj2PDqlfX8NY/9yadhd4bCB/b+mcNAQ1mnDUoHBJpkwDm7Mht9jUpx3JklgbXmGJwAqcMwwIDnnnLM/vzkyvpMj0+xlc8BR1iB7U/
L94XtQQczDIH22FvHerBJLFCIMPm9X97sznOFkBijuCJUfrewBOEOjDyqRmFaEpGZCkpfjrqocHiI+yCkaBofrF3FIlIVJANLVCF4qBvjjzxdcHAPavC
gnHn+femQpkgU0ATNKkwIYMCAFEoQbU5K4Im78gOYockP7fgCDzH7Ug5HPlFBKBBPTDvJoepVf4JaE1DyL3ShohOanscOV6peCpP+MvsTWWBici1IVQN
B7+utQMCUiVSdIEyUPdJtj1yG4qIeCDmLDELqU++yb78A6lwcsBpHgme6byw9U9/VBQ2HIJQh1mZIzI2SVXq85qTFTQLBkFGWhoc8FKsqS7fHQ5HEF55
nHw6F26nIpyBO/xVlx9JOPlhQXSaScp0WBUSJMa9ZiB3d7qa9xphaHrKeO7c0icKnSVHDAYA07Dp0eh+3m/TsY4CfZPNhrAuFmB+VDWyUA1lUsERYFUL
BBUSNbrDZhrgA3rB2qwYFs1mnWwF2IgsxAEyrj6w1L2wO/eHgHprERf1bB0SUofQeHuAgOQu1AjE/fcopDaPe/Wr/TAjQLQoUghQqUIUCNCFKAH4iQGy
HUiRJQpQFAxVEFIHtfIfr55YTkHtTnJUR6DfCGAvoSShcROQB2lHT26z24uY7XwgySfFOG6aEPDDpgAoEPMGEsec/X1qSMLxKHrgNPY5s1z69DgADiOs
puXrG+2HnJJPHdJrweCiOlQVVHLNuNuazp2KbASMQYJFokSveQN5zOhh1IwQ+3Yj4Co7TvEh7cxM8MdaxwicjTLoqaiYgooKZIIlhHIrjyR6uoEIbOD+
r8ht/y7YTLvgJQCiLwDMappOUaJjs3799sTZr04ibaal4hmXSXTd63pYTrZMdXjDSTSyIobu1RMC1ru3N260GjdPj8coOiktI6UIGRB3n69j+cJ1RUFr
kaTQklLpgHScOw2JsZNSBk9pb1OYc/osNZNoVJvPUnmqoqHh+kK40QCigirjjCYILJQPG7BEMKPKCflAkhZRnE6XC4fvSAUgNIEEPi9pgBkJogAdwkQq
m5ByAoQdEAOKhKL2cv5mf5f4k/4eRkhaN0T3iVjDe8O2iQn4JCAY/eJ9f2n6bPqUm5j51iIiYakyaXsxRhwtv5OCDjYUToN/5fyk3tFHfqhiToIqzYwC
KAUd4fP7b1dB/an5/ZsRSSyCsYMPMCNEslLBOIjFAUMMRISipVRBkKB0cmBkCsOTJ6e3HlZy4fmdltVE0frDRMUPFZKPFpnFD1MNkyJMgwSA4giZDhXV
f53WKRUwImBKTEwSEbYmsqTXw973y+HO5zk9W5fB3eVPLxC9GQ1UWmqjKGsuWfohiY7SRZRD2zmfxOSFnBqadorhTrW824JPbDWvOe87JasTYag4QS4l
vLWF3UClBVFA2kEgrEttJpN1IqiWMsQjdLIEFjMCdMhct2VQ65SI3XNmlZraYxmAJVhbLLFspOmGROiQNLjkl/UZzWb6N5VXpNGu94OCodlV6aek2+EO
nbySKAdlnAM0UxQsLYazmGg27Q4KaPXmnb0J7le+3P+WJmw8mym5GBPgBD0ESOmeGR5avdx1vl/05inslOn0VOdy5xMS37YIcMWwSqqAiCuUEATIRnDZ
yi+mKvIMxzEVVWVZRzJ9aciicuTyeOvMrZYa4idooJAjGY9XkB1ZzMij2533sjgvEIhSTeciByZIxBm8DGfDSvI4Yzczi6TiwyDkmkIv6oL+BTeXTAzm
i4URFScpOV9UdS6BsyGrzPCWZO2RpQ6bScOFbSOwYycXnJA1kkOzQ1NNXfllPNhmyB2CwqUIeMT1YXNdtrwqYEpth2sLE5xnYUBY0q+JPAjdVmN+Oij0
x16z6MxN6s0MPxmoJCh0w2yFQ7nM9E++ENztCdXxkKqvHlKGIF+zTjO2HSaVUnJ5BxMWFDkKct/DuvwHwBDIcCspBVJiisOhmSEPLx9/sDWAak0gdeh1
nZUrH0e7rKXd1l2tKb0iu2hFgjJwM/xzTr91/fms6yzWrFMYdJdU2+Em0DbBaMO9PIBYssqE5AAPiepZ4PjRXIqulqfwu69F3tzuu98+d6t8Tr5CJ2qe
boV1x7wke+d754+CUkKzzu3J3DTRECgWQLQhSB6bSoce2f667OU9/E8z0rrN+1OTosoNa0kEOHcYzDUiin9uI8ytELr93cL+99zEpWWsLOBb0jFo5hjH
jNrmZYY2V24HNnbEOL/ChdS5+kkwg7ikXicQyCXUkMZgqLFCpKyC0VIGKGVWZzsOi+MnAqEJ46OxOss0xVJFJpPibhTCCcUoKoo3mAToUopIcEIr3bhX
y+qO27CLrrHIC5OQkFpXJZK0HIT1adl11yPGW5NRImUMzbkwYSTEC73gYuXEy89wuU2a2HJEz8V8+cPmlKxKDkaLK4QHztC7myg56OOOOn49vY9wfOYO
uz2LZ6JsSqG+tNs23LN62xlMba8xaYFc1rNWkJ1Yk1873vZELdwMwiKKc/E8iePdz68nHlSixDs/TuOfB3NPHayfXi4iTPdcN7ghPe/4847fGEm8wc4S
3Jw1rREQ0u3BMVoKMtS6zIdM3sot1TjmaiOtVicGmM1jaTKCJnKrzPQtkfPckSCzaUUtzG1FNf0ckM3GQHeyjnEJpOrwoTbz3Cvuh5RqqnX2HYEDOQbE
ug3NzxDga5ORuUvOdGyimwILShSbxsy80Q4U3MghDZEgIfLbCwNkDaRBNocQDKXsYGMjMoqKJUqM2tCw5/dhtDzoqGBfiGXSCbyKfUe6iynhe7AIwJlG
wW0F8bPv3qByFgBzClsIDIJYIYgb1matRTIGZp9NYbdnvnzy5TvdjrzF+K8R5LFCUu8iknetP+p55fU7q/bR2SZN+H4n31fNdt3sOIGWzH2EplKOJjND
piuiz3z08nEcCfg5CRd9eD57GuK0VFzkcu56j9uUTQKdi0OI0DFNREYpgGLDLxmQzREQUEFFQaUyAZcGgKYqoJZKAiF/KUHAtCRIkgcowBoIIhiVCDTg
JKwhk4hYxQGRc81vOaiYC+/vj7Pr0aYD5SB8IRgT1P2MKH6Z2iRgumPbZgRK+DlZhKT6gETWp/Kgf5VQKKMxWIfLfiUThUPuyDjxrcD+lvSdR6ff5L3v
rNOmZy+WYoqIyIz/t6hnp1aZTDGvnDDAXTiY1npOss8DwGFJjhkUVdxP8yvuQ9Dy9SgkH7iASfyUoBiAaR7vuP9EDnl1+sf5AheYJ0hSYB5o/cIeIfFi
GJpC69T3aM/Ur0hC11AoPmEnafKvl3CYrSQPtST08ahvVHPefDn935K+T/5wCpEUAKTAopQIUj2PPr1NaMOuD9sIRIZKbn5wHE/XivB1Rfxyol5aNk2c
AwSqDIQ2TZKuvJRq3f3AJqOXXgFUBgolkPcMKyaDA1VigEaKjB3CcTHoOdRPeD7rZIF34JSKeAvIzkOIlFSRR337+XyyM4GZlljlEcFFKjjA0aM88nE0
RqOSZh9tnj+nwVlJ8vLbYUVDARF5iljlGMzQwRRhOqWNCLOBLJWUUUVxQilmERdsv98UqtKLOLYdkRqRmRdCaHWoFESaEgooJBBIwESKB77LSqr8f2NT
WOC8r+2jCyl88UZG1QcI2CC3/EhHelU7yP8ooCSNkDmqHWy686uSp0lEmMrXYnLdJrRZQFz46N3R3W8Rb2/NH1KH6Oj4SnrQRpIPaYzoUQnhokvKGTGz
TCt33gcSHlheXbc13oiyJolmjrrIUEVyzzamqGO99GF63ZgZEYlBpgqOXIMiHXKTXmlYbZPLA7YTXV8uPe1oShJFik9IJhRVqJYpjBUKATArEIg+gEx4
d4eiPrsWk7ksElU/ZBe+7fIvKcxWiIWZw0OxJk/NzGUJ3hiL3zczS3mYZJUGCrFC228cBnlNYW+KO5jguXQ4MaDPOyHlgKEVEXA356zMsN6zXffOXy8Z
DTB7WUoLiXGzHb0b3rp2aNdZpOrSV73Tu2bluJvEoY8SaTq7jnlNJrXHAw8Wa82Zy7CtkOmBzVOmGPHOWbyU06V3m7jN7twbqeIHcdQucJzZ4lcOzrfH
i78MK2IoIxiEW6tzqhkC8KFGqDLAkoERCcsDbIvBRpEBkK51mWi1YuqZIm3AZ0Eo00GQLMAWYTm5RTQ4zPGtqvXlgUN8h5wJuqa135qEQVU5UHRoZJaR
KVkGGgBOJDJRaYiTVcdTj57PpzjNjz67O04jYGDYFUnlwWdQDMDIswVvtSNBZjvZj0QT3U/jiPpvlwhy7sdiEzBp070htkDRUps7TActds+Z1Ul/6/HH
1ns1r6vh8N++ONz7FlOhI0TKbkPvU9hVQDPhXn3z04AMIAgwrqFeVFEO/F39nWrNLEn5YFDtNRBQWZ0ZcKrUFxTg+s5vV7Y9Pp8NUmr0TSDPGERu+V98
hsWWfkLUBAjP2oAUPzEuBRi8+mNzHOD9RgGpO2HgQ8T/KE6F8OSKCwFiPax4XcFVcC6oOf8D59vWvMbziciIjETiKMoH6uOeHZWtMmlTFNWYkRBE+i0g
7bvhZmUKMKZkMHDl+hhPODzzpws8wk4hakUyUrNNDiFZtCtYFYKGr8HsA7dJAdIHJpPGc8t61HoAnRs3qCeKH4z4P3lpbKrafuKFGRMRtXBvpJPSQ4+H
ILkT+h0i7TOJ2FwlJ85+uAPTKULRwkBkYy0a025J32m3PINbYU3xvgW2JwIrERfFKiosXpKg8sLBDnWtGphcwDbJOkDTKgGkgYIRRBYIuxzod52vkQD6
siZF3o39XQCIMUYq+3ft8tqhY9rdkpWVgnMJoYDUDclKmHXyDKDySCqr3ZgJEkNtPoCeHs99mTBGD49tNwnsm13g+dSULlDgUCmWkyv0oDVS/pYYxFqq
3vKPb2wD6Ldp9Ph6vdxmtetHpEkDAilES0ESAkQDQCpSLVC0ogq0Ux2PzO1NfJOENLyP6AFhCElD/Qk95A/CdwjumAyCGKKKD6w7eohy35/KQy8nibgh
5YiY9pkLl8bOh4eHMSIsElROgPd9ygezTNPrQDHv6Ysc1xTvBpWgEPrO0/SUdPftnJ6pDUFB7vj56a5+7LLQpaPrzEXh/qkc6lfNwwPrjpz2XpzfP7tc
RgQ+KFOxg1sw2ls/qC9fdnSmWBK5HZlRvMYyh5nKur3ZKm/GrwTZg4k2NJRBohhDO4RSVMK7UA3GVZmKEBj4Aj2Kqf+TMaeh8VCpSkZ9jKy/xT+c7wDp
3OOrye1nc5yY5B8z4ooRDfyTgRJMRB+H3BwyOA9APwFfdC2J9ffnjJ8YrZG4QqJCyCc7Z1O5AaEKApAoEoEoQpJgoKQgKSczt9fbXdkZCdS+K7FZZVrW
qUGt8aN/VgHMj2gAB4v7wXH3oQCO30ppgmmiaGgqlKTSGjE6n69aDUhzj0lEH7pMjAnKYDpJIScg52uL/nhS8r552XcRc47o5OINSO9Yu4TYW43KGyGg
iWywF3kH57t4RR9Du1onXw3k2NG1qg5TbMci2wmtZhJuJNMm1GC6ByitWYi+JPmE8JoOQjp47hHoWEJ3O5Dgy4tAvq3su8jraGG6S4xDcSymlgwTACAd
raBHAMZ07bHsnaNgL56J2UqaiSFBwqoJbGbHnHgQD/J6zt4LY+d8RVVQ6sZrQy7TlMK7se9G90TsoTiHOcEkJjqUBccIu1CICiYz/QHYw1dh9yAIef5+
p85ZVdCOoUvr4OH47sJ4N+DXflKBjDXFXCXXkBJJPwJDp5dKz7ANIa4oEt24YPYetKUTPX9ZcmI4rviFa4FLV8xNmfy4agBm8sgfspTejBQciWNoN+BK
ZapT2L4wKaPvwi1AXCvLSrtihI07H8drsxsbj4gnaRZRH9phBMJlmqYlM0a3uuzZmXCplC5/jTYB7SHQFgnoXrvTk2YCt271zLqlYnPc5mk/WL6JAwbn
gY3mDwumNOEmBuHOnPRoAscZhPb64OxkDJ/Aoo+pKBDmVT8WlCp5EPbn0ZJMLZ7jZ1amlLCyYmiP4yfQn4qXtE+A+So6PUAHVlyW9enu0duDWDC6tns2
CCgiAKLE9Pv1d7PhgYyLIiBxWEC92SBeb+snRsR5rDjlj57L8cXRDyC+J8xL44g+ivLi8xQPzz4Gz7ZKH7Pq71SG/xai+HaZbQZKlZGGk98lANGWi8iN
urmtGGvu7++7wlFvSKV/DnfcLPAWebhniffOTDYfjeeE0RJDS4cRWGbsayAYsXdCt7qzDrDhIewjjGlefCf4b5ZjieKDD04BL2nAtVVDilUwaEI/n7sT
zuv5e3O6ZUQcqjMRNJT7rvRcgKueLc90XUVhfO7xHJyInoDneMqjvCr5NOIh8+8KHncJDjNCgFnzlve5FzzplFKiLTKM4UnvexzRDRR67GzHACpYJmaj
JMsrlEQRRVFPlSFOaohfXx97FkQRHXfO5fFhGbVRae66pXNCqDRIN3R0VEgeE57O6PDLxetOO6F25BQaOQ5MoYMUwjtrve2ZGGmxQsQsKNROH4O7ZA8g
2844ETL73uL3Hc9gc5ARFwiqOwuWi9gSHDseLaDug7Q7EnloVEmQKIWZVeQjjHHZXjqxk4+DjtmgreIjkgqUNKoRCSiEIkIUoUpCQfVNDze7o8W7pop1
9otClAsSUoGpDYoaMUYS//gO8DEQU3yKjgQHm9q4qoB/E13QJJ4/HQIT1LIayBlAhrsrD4Hz7F1Li3t+g/LGrkOGTB+GtkcgKNHRMOGS0rMqBdSNMayY
9IdXiyXumjsS/5s8d+OdETpnh1voxKQmYTLUTKTcmvQT/n7SH0OwRRETfOa1b9ofucVQ/AYHXd633LK5rRf6Os542Lk7KASdsQRUQQnerg7GigfqIglU
VzZiA592rWFqQuLPM1OjVop5ZMDdJW3jresNZdGoQ1hRVMsk2628WbVONZpnVqQXiDZtxpCbeco0IEVJMiBRvrmqqWJyXmN/8Qw0uuobgJWE1ExM9awM
gxBHYdlM4fetqtg5DSY/lS6AFcPb8Asw2tVSY2mwuUNF6rem4NDo7BjXZRTrRnKdO0ZqtFnm32g7JipdvnUYlxLWllqqopBGK678uQN09CZIW7IWF8dM
ZMDZpPonA214TgeuWbiOVJW4e/EdTblneqx1svtzreoVkVfQXdMOSvyhH+r8cNRVI614aHaWoyjMHtXklUsiKxcphDATfWxkFkcpTCmv3dttMUP8Z0Rw
QvQpF7jMOwcTchswNRkgGIIFAamTuHwe3bOQbTsQcJiN2gQNYookaEuYmufhYf0VZf7ZWLkOp9bA8tTxuTxVfIj9rzs/HEUMlgT2ydCjp2dyAeNS/+JL
MCDBwEhlSZIlIJmEgElZYWRgHIDEJIESCGChQDBAYFyQSkUChakgZmmWhfweX82DI++vTOBu+5hlwo0SL2sJvPbEp0JQ/aJ/hKPHpuy5c05iL3/eAce9
A5vJ/d7U94kJM7kKKYb8/3iHjhs5vYOphmJibusAWmil0Jpt5cw5B+o1FORw+Rx03hFCZmiIawZTpRxq72L2vbU2SC5SgsKwC2m3rQf1jPb2ujqlvns7
1rnL9o0SdCbPh99eP4moV4MUTywllPMwDcGoK5T8b615Cjj3goR6vx6lEaw7jPhNei914XmEc9/DSdI9M5DSFDQsskUnEAPpAPuMLhW01RsaU+IQKeIf
uVm8uK0MpmT+/VBZUl/CyfP795NpDRM2Zzs87gZsyS0OYCYf3Fa2/s/pu8Ma7U4bd2ZhxkWd7jdKQ6rk9wDeqZDrmN2XyDhvWvihOdU9B1CE0gEcoakn
5jD7xQz8AF+EClAqj56OYHs5AGkIiAf7GBcoq4zBaQEcI7BIS5dJYAQXJJIQ7GhnbbLiI2mhRQ2UnIziTf4EDkU5CTSoTnJgJEQQRQBRYhPgQFJkOoMI
pQpApoAmKFoUoCIGgyRwqQyRRqzoT8WsdSmXLOhhMpUBYBQE0IjOyAjFhAcH5dp2k2AkFxzJggw7Q4kMLtCKBVoByA4CQAnKYhBBApFhv05AHb7KDtYX
zkPN6A/kJba5MTXa4idxCm5Q3mP/f4oCkhkBG2GvxKY1P0UXswm0LsLMruwsvS/qva2CdvYHaw8H6u+pKYElp/4mk12nVt35U1TfhITUrjCjK9+RgBIQ
UJ/fJlLsenTzXNbFOfIO2h8ntNFbX2me2YatrbgGprRcltiX6cTCm1yrv/M5tdJrDAVTJrJbWIsw3rg3N0apLq27UmibQLLsd6wl0ieuL3R5Hry8N3ig
gsEUL5khm3vruzvexEAeDBI++QJUPq1q5M8s4UMdKpzYcdQtIULsipNnZga2Y21k0maBEUNiRaVRoQKVChpGkSgD3yQ6b89ZVSibwYWhpM4e7t7T7cwf
U6zi+/K1TdhQzWniEHpicsmjh7cBjgZBZvzhIdJDEPgmONPL6H0DGyE48TQumCYwXTCwLhWiHHTNRdTtAEoDPFdezbbxVC9PTF7YKOoZ2vXmvCSm84fb
8MdRJtiJK8o4qgLYKRSCHzEPj8/QPVhxgB17tpzTkQ809t2AcZOP1927cMGGMn3D4niUtsWTTMSdOzch/Hz/ZvnRYV9QPs/hOUkMEP3O1kB5gPsRvIPx
n1SGQlDGYGUYFPhRVWVVg3ZdMWzv95vjUgcjbobzxhIcAzCBIK8LykaT2805V6i6TrWBI/977sHj5K4bJA+5mmuVjcg1U9KMGKaKaq+rufkHBwkZFyt6
Xf0O5U314s7sNYKLjS2G4PidpO8yYUMjE/dSyfryx3NcVFDUHsU1hOtLxqFsw1JqFk8DlwAK5ws8fx1vS1BJYnkOGtGlaCTXEBR/rbFC0/duZ2TLKay/
sK2eJhCn60MQ+tT1MgetA/PfJA28aencYd0kWCkIeRhUD34QCe5jPzKtBTvvO9cnhWMCY6lSeqLCH1m1ax4EIaa2Gx9eZpl78Jr2srbefqLj8AqJfBZZ
jZggiBtO7MNbMaSTMGGTtwoDCGQrBTrPVIMGrR2vf9am08RQ3yUsFxNH2SgE/sMVB2qMhrjgQcUUEOBgUuEAAKA01NgmmuIagH6RIGsJmSAd//tO+t91
Y7tzzmZ/sLk3y3AU+UOSSB2kgcl5XY5B3sTcxxg6NYn9Ld2HhMGMFDEB5TEZmWY/f1vPHzLMEXvzZOMqoal6G8DsPDp39R4/aih17V7UfJMUTk9Yb08c
QD7e1F5qmlAgD+ztHoK793aB4fqnx9HXp4xn/3QVRRO/MAUO859/A5Fc4TkruHbGkdkmcfBhT7i3osII1JUEZrXP9/OQ4xpvp5k1+8+/P4+abA1vvPty
7NdmFOpKeJ5WgMBzeFCxK2YdZ7xxJamURkwRKAnEzhksLSBtAlwZMFIoKlOlAmiDLiAQQwioemizn57rdALQ4r758cOmj7+eXyp4n67h6t4cd1koDXbG
N9czTUEWLKGiB6xDOzgy4C/HOduDoMOyKNExBPQdwJFhRHdbAHj23jIhwqjMmcIGsTIShSAliJI2bP8ttNtRMMG5RyiEpGml1rVxvI1UhLEFgigqisFB
EDOsI7KGyaqimt6Daa1uudbq3WkDLQxAx0WkPnp6Ol6OcTCx+ePJ56+zl9j4TS4jWaKnesNFHLTgzhd6ujNeLPOU5u8pprJjqlS3SdsBtN63cmjzubib
R4cjs1tNux5mtc3dM0gzcklDmac3nJjq0y2Q3Zw597m0dPXW1lasB3A0g82zExoLx83zwiPxdbfaB3EqKJGJd80cbLHeeNdZNbair0h0Mwyc1tNBuMSP
izNzRkwSxaAZh1lJQUIxjKjmwAKlSq0ZTLY5IqZmdUsUQPIBuhXYk3ffd9QS1l50128EB05NzRCZSiTeAspiAhUaQRCFcetUwIvNyTm7m4FEDbDerzm4
MdH8fk9aN+E7uQVsAYR8NjhqditEBIEiJKDlmhsQnMGaDFyKMkKldyCPDXXUOno6LYG7Q1aZD0wNZvOC6ZrHA4qM3mpglKWQ/XHtDpPG7MEzoLczKWWE
OCraLZE6K8EzIM4OEM1qsuzsMIxzveibgzSZd6wxWLw5nFzDVGYmXL4eujrrGwrIGPSYiaLZRi1rMPVDHWrRhhbLl4k1C6wnGKRiRQ7RsfEq3usnyIN9
WCZ+nHOw4UTJtzDFhxNfGGQXU1JRA8lzKa4OiGplKqYilZGJG6ZnXdzZ4wLvq4Q6QrFLSHAuFKg9aptKGxLviTUNBkFRCSE7CnjfHZ61k7fVm7gLrfNn
HmBxG8RKyxBGrcwUc4qbdZuG3eb7M5w6bUJwQ520xO044h7Q8ObuPWH17744OHdaUcOH0FEI5znLhQygOzlKwLDgBdjnbcJ8GEqwcmzW3xxONh91uXDh
83XzvnHnZ7HuJBcuz6KMkUNFlmsMwEQvWh5m7NljF2mTkphEwETVRMQE0UMQVBMUUzJExEkDQSRMTGRiCKqcpScvhMhiXZeua6Qz/u5rhzkKCMiiyLHl
2xVBBkwQpu51NOBmtGBco8OZiggLNkpCirAxoCa1higigiD5cOuVaLeNMb8d8Ex18QOx1qQLSnUj0As6zWjXhNMi8TbJtmkKrJdQKLDSB2+kvi92OTqI
vXdpJFUK1fhweQDvRjripzId3329nkjyl8cdhrLEfGdsw0x5Rd6mtQFFENWwbG31WXqXLl2CsW87p0SdR443k1qppSk2wUsXdhURNW4yFb65itsyDGXC
bdVTMUcVyInaAREkQppxZjqFtHVh260dpc22HIyaWzMAIzTft9fWjBHosfNGPeN7Tuz2UWM4u9dzmz73n4QISskIFbKngUih1bYmi+37+ezJyOEeuoaZ
OOOPUfLHzovlno5qBEnKSJCuqzad7xSeMo+NaRRYz5/Q8HsLOJM+gPZ8nhERE3nTt6lcgu0tB2gIJCFy4B23ObCiJALOk1hzIuxxIoKjLRjTpqC6zu9V
A1kGJV2NDo+EovJ2RKxzuEyboBcolrNwdh0nBxusZirHOJMo0ANk6+e97wD7fLhX7foUDnDRLWwunQgiBswSygiwTg+UMY9slHpIm7A2je7R9z0u+2PC
MOKAhDxUPVQS3HGYN6JfHi9XRiTiKKIqpBisda4+dBc4YF+jxo9c4asdFT4ws5l75yGAeqvjVC4BJIMDcsriRDYVPTm41UTDuWqlgb4UwRJKSIwm5Opj
m0ehFsPciZwrhO6EQa2Oqmeb0smr9htHd1UkCIIRhk8S2vO3YbPQu+YIzKlh7Otlk10eMmprTGDjdyCRKWkrG3UgmMNYtRYRiccvK4VBoXZCvux8CrgO
DdprpckONlYYTUO117U1qif4PlMh147yeNXhiYYKfNKLEekZujunGG9bw2OJqRYLA61nhb725x5x6mA+1mzNY8KGLDKHtLTw0GPOZ4+wgUwoEAFGJE6b
POXakE0XImZAdKjPNiaMihJsJsSw2rIo0ZrGsmmFCIs3ONTjdiSWxuWDU1Il4nRgwVNMAmAYI9TcgBDsfk+Ftkfb6hICBBOHi7Czo5o3wQ/TevRAE7BD
gnbdJKy0sNzWshkQx5sLNlpjjaJvXnN5E661hzrlxopZaiBRZUGWa9GvGoaZMWKHSBvAsV0/fczNmtdaPZmTrcuyciEolrF1WnAYcTA3edYOz6rGuUFx
wOXyih05SnSfkd3v1Sp2i+6VAWL48ZnT3bDX6YZ3zeDRtdcpA7yqicRyhdlfvFIPEBoo4aIouWTUjogmJMpAdPzefQEP2+Q7SPlKzyQghM5rEdpp210I
GXJFTFIHmGaNAnARwLKOkI2rKsAiGMchsSBiyQ4PhiEDEhHxEpDaA4LiSLw9eK532ncLEIg/e1h+UPFzo7DRHj19fOscYqYh30MDMc7T8zlh7vTJm7jr
mjOXWI8Pz2BmhL+lFlYqAjO0qJ1uvRNFgTCVI92ZlAXHvVUw1zLdZhbjwJDt33dSLMRaJ249DQuedLTXPmj26wFUOcjkc4QRdw6RSVVrNLtsuD3U7Ch9
oKbzMZKkFFkIdMrJlqO6XLTjtg7unjViqPM63eucRzOujUIHEh0wgQpTmSEDGLBuhpckISB+Ew44Q2qgKYSUisTLNPOXlrEmMwMapORGSC00BFEKlRNA
O3jDET3y/T+qjRA8ZrpPDrBTfTOso6NpnQzaOzZ1cenmHXeGUhHBJ0Jj9TkBNSw9GvENy7AwNiLHJDIQoT8jh4HYFn2bahNd5tCyTfXeXDOQqZxgZhcm
eGwBMgEoGg2Z/X67DcDUnPugU6D4hjIxJd8g2E5npRXGeZvivpckyTU3JxCZ6Bqcg8+HueZ0HE06E78orEnaTp+vgNJsMiVUQSz131yh6sveG/LkWGhp
odE12EMsjjekXbhfCbQ4iQNERV68rt4tFXlbihvuJnBRSQJbAEOeYE/FsDQEi+CZTE4pAsxaNlcrs3zEuDszs1tyY32+TygpkRzhaxLlYAsSIosFvKT6
uzk8WXc6Y7LO8rpSXoqHySxkY300j/RKPaE9fwV2MdIJogo+VqGIoXQQ1QHWrSeufnNBA3BDYyqlPByNMaiY2WFol/W9zAqse7twqLtfLgnup93I4eMK
jq6S5LmuYYrNRC2rvLG576xDSGvemLg0hp6dCaRSaxpRxmMKs0qJzvZOOj+f5YHvTwAh3Qd4bNZn2TWmo349/k3TaKY9jCiAjBEDMYcBgixhRLbT2hWa
o7eZxiIZ1KdfK83HHtpN7tWS2mYmyAlwpm8tkWKCwltwN98HCYSzm8MoPKv2Mp4crT4kJL5TffpNfp60aCtTjU33aJolEwoGXAJ/IZxvwZTqqwloL49w
oktWmdKiu/uX7U7eYkREaWO7CphW9uIzBF0tmQ8/NmHp4DMmPWS+inaVx1ZLxmaLD1s9sqkScH3iYWdn1hTRjgxRUSH0mwxHdFGKj/FmEUQVcjkBQJiH
FkYt5hFfYChwEaNj++QkqzcL2ayGC7ExDCPdMXu5n8YMPHs5PMUBfYS8R59XwUOVLvmkm6OjrQkH83tz9vU+tZ8d+bwndkZ+8IJ7uy+wLRbJRd2FW/Ru
A21i7TjsxBcogc86J0ptHacZBM7pQPh6G73kcchCbC+YJPOO4nLHQhxOQ5xOptIoh1qNLqMpjRBSiTK0KULVAq8codxsDtxFnJ9RIuUyClRQxTBrg3s/
C7U5CbAUOS2KH5iQDpZ/UmQGNiBwKCQq9qVEYCgToEicZPO253Pk3Mk4kUEN7YtAJuQCnRtwGkNyYQlCQi4VdicE7LgFAyhpC3ankNIecKGLZDxQ7ujl
VEBw4UXz6ePd3t5AMTpDecAI7YGjhOrQhfh7tfHMTqgPlBILqASkR3BqRNS7t0WtOOoTUBybKplA4Z85cdQp8TGjJvMAPKEmMhtNZUSEbbxMFklsoHjN
nCetgJEcIzCbCrxEHDJjloFcKpzvd70WfDhw4XbhCcgmcHIC845UJHpOlAV7niVEHcNxKWdL68UCnkeg6l3VVPufPHK5U8yIsLLbbPCoUJsiCgcyGQcs
JvHiBuOwd7u5gdttyNblO03XnnzEYUHRPpHmds7aybgHbxji7M2kQaKlwdMr4gIEn3GlNtdJdprAexUQDrprSdDpBpHVE8GhB/GE2CSmVIhzRAdAjyDk
mkNW1GykmMTGQZgZikKShKipaGKhqIEZkBhgUUUDkNZAmgspADQQHMJ5lcNR7eR2iHx166B3n3p0T6QTtSO48D6du96vYU3u3uV3e8ew+t5S7o7hLoYQ
u56TcomQtO9cz49r229vExw72Mq4UMB6JVEivCiMmhKGkKBIJGlyAkwQIobE7BCCiOMOQCQsgIuBVxzKAu25CTToRrAKBJlABcLsQiOFmURcCqiAu2Um
cC7Ei4UJkA07YkAXZQ9bThRXwdHYcGKGmgaKqISkpqCqhpFiWKgKKopSqR1CYQhJAjtgUNhCy2s1gspkUVGSCIkyUBcgRpUSgEqkqiSBYCKoUChBoiAa
UczBGmkRgprz9mey1RLGp+c+ovhldyk5RdNHIurbGmi55QkD69JTPgwWBUUVfhD3yjkCaLUBrwzcm6C4+JURjA0wXGAcQhm21kgFFELQgYQodwDdkX5I
E4l8qbPqSLJzckDtZx4sJ1YFIggwQR5ncXaPSp2FzLlpU+Z933beVUdIbQyMkS71d6ANyySd5CG0OJJvDW7FArfDcrKrMIgkuVleZUHoGjGXIudhVFBE
RGrKQjAKCiqZgyzLP0WTRJASQSnbf5h14ejhZGU/Dyw9EcS8CfXmJ6sHu4wyHwvCIumYCMnUP3GjDSHTYM2lCxEFhh3vRqCMmsaYcEBJLfiGw2mdwSQ4
JHlMe9TmTEzJVAFEQerAD3hOgRHTHpQ0GjXzHSAcSRwZwAqDwCYlHqhyVocCQyBamAKp3KNmC0K0qD+cKYREAUFDoloyQpAJlSDJwoooCJpCKKGiBKKa
SlMjJJKk9FodgCdtoyY2necTyAQ7edzscPJicoB/w1zrzZQUAkUEQJMdW2hUAy6+U4252D20gkrAUhJIkhKlASjKhkrRrTgahSjUAVkB5SOghYcYBWuh
kJnLDEhURkxFnAQANkssi6AI0wVJGSclUHEDEAxDAPNDNJEMqdMEeVQEQC8UhKmQrSU0hSFIhWQphCgUZAAhhCNFC0pQVRQoWZnAImHDwGNwgcfIZZ0O
8IQ2GKBAggHugdu/mwiMDAYjSGEUKYkhSGiMRoKZqZaiIgYgHRIPukR3AgbJRdJg3q4edCZNnEkhnYd0YyQsOcUL94YJ0Pg8Kg6oYImSRUIZJ7QxOWiK
IzEMJxgzFU2gdRJiV2wQgiBJIbHxQdI2qqGJmKioDu3oDYlxgpvqJrXBj87nI5KciClMkoDCAN/mdA5O3sqkqiKlKJKlmQ46Hs/D1ns88bCckdw4HuzN
vu1EMOYD8I+iRkG4z6WD2neih4IHiB4EkFQEVBW9Jp0VBgKfdQSTRAUg0MS0CAb4EPSBKB7DoAfZDQ0NAlUd05agMJaMLCSlKoKaAKQKHTDnr/Z6jkDw
d+J6H079K6e++CSumdkxrUo+uUQlZ1PvQDxQhqkNjMlUO3CH0BbA285Ay1xoM06FUNgBUM72MYuzeiapxZlEM6Svv7jYC5CbJAkVWQH5BETIwy0sqOEA
f5IQQ/Se+HchSBxChqEHJGgNyruE1DkimMeesQdElHbiIDnc9/jpNwB+PJTHfP7/EnW5GCjwN8xztOzQUmg1Q/bbhyjsRLOFqfV/WED9iRYCgB04Q5T2
wvZal3O5oVzWtGS+hA+C+IZp5/k4RGQGSyinskUMkcw5mzEMJo+clK5BEmThIxVEKL/jdCYwuf5nQjiLQ9Bzs8Q/79j4r1DKUdGJDnG+QEYcrhTUKRCU
ANJTQmTUVFNF6MDKqUmaapq5ZvWLEUUGNWSKfe/Yo0Dde51rSfifOIIh9Y+Yd+hoKRBTT9P1MNXgsT361YoqYopqiDr53vd3Ijp3hOcSKb3W5DC/kw7y
uhNWxQdazE26Tmtf1JqCvN86zBS+XW8kAhkT4/Yg2g197UmXebbUtLHuhRgb7sm8ve70vdnHSsFNsUKihxgujbvrWKi6ZJJUNvHZEFXZQXau4aQWg+gB
yCi+9unMwEPhB6xuXrYDTt1AIhKb8dETROS4TSCXCE9khDbNwOQaETFAHS6QtMVRSRABuFA40LihCZlwa53xjQ9HlGLMkYTjG534OCciHkPOh3qOHyD6
DyCgNEHbNXXLmsHZ5FC35I8OD5EHnTQkK53yGV9b3Q7I+56BwedODyIrs+7gqPHred7u08pu23hxvJuHwlutrsRNDCh7iXZ5nCjOInulV2u7nu4Xnwzw
tSBKKpUIZcFYuGKPIG53OkJ0qKaEXAq4y405mD0ZTmTuFsxaEPenyx7Z3dckokJIqink7qQ9ccXZ93l8IZG1R7MVdK11d08pOesSHDIxErbZcJDULh9G
hDru2Nzjbk8K4845Bd4SLW9xLlU7UZRDkiEsicaCOVg7UTp3g5MHkLc+yqovncnM+rZi44sC7ZeQhATVg54gJEFFM4d0aCcWA4Lmw5DGSmOAzyeTKaQh
EEnKRret7ckrcmE7lyaUoiRol8PmUdz4HI6wIOHYyKOfQRcWPO9nIyWY9cpzCgI42TkXkOXD5gEnzymMvITudueEFFx2cHn1cyAed1BODR2DwdHaE9t2
LyBZ9skGE2ktjyJ3ohrcjIB/o1snEi6sOZUawXFchmdVpciGgScrgQ7YOxj9PvKI8bttn6ZqQqjQxg0BkMSmZBFgqYnCSVMFURJlSIHAgOc2ak6KuKaE
8OYUhEGhkB0AvYuuyQA6CBHTODkhseEYElkZCqgmQAqWXSyiFIhGMIbY97Co6ZyjKlRZXS99dyHvV3q3OY6Z7lbcc2KEI95dwIeIgXwrwIq9SgkokkAx
F7oU4sx7uQOyQTNbI5RVIu4g5GrkO27uuAJSNGkLJrKkww2Bp0k2gwM2wC+T8DpOcuvDFHhfnbg+HymDTJk8l86mMJWjSbJndKy1c3ZDxZYdu04buJ/B
0HqCGum6SFrnB0F3JvP3/xyG85zNY6tTNc0MQiwD2Q7SQU+kJNkFmWbtoigsCyhqVf22lVy5Xh06LT+HuESXeaySqi6lK+WUDIJD1y5B4yExh5MNbURD
UP+D118YNs9ukG0rFBTMv9VLxGnZSyeU+X1ni32fnJOuSQPUJSsnVX97iBlptk56uhnpEnBgw+pJDz5477PsxROQmkcPHj0vu9jg+0QI+pjfuQBTNjJd
4h74HFdgfs5eCK6UOcUCFAqfdSy1IZKGAOCQByU4uoWAGZQHX8fv5bLPuzZN7qjss3rM4EUvY+wn1CWz/Rr8aP2IE/eY4V+P5YzxRnwB7GUCEPCRZDXq
w57/z6DR3She8omSB/wTPNNC4VLWERQbn+ObSuy3ThyOZmHjud81QdmJA4eCoX4YKb5bBg+uYYYYRgZLwiRMUeJllRwPBp6/HM/tQQldFuCInH0W6Sns
zRsRroWhq++p/ikFi/G+uTQyQxi8YKoF7JLGHLGMAsnC3Std5uyTBegVt9uHcHKAo24hkxLDeswNMaHRqBTRo6vb97vfv75qTQrKRAYWXzJiAIbQA90h
giy2j7DuXxr3NVTs0UOIaltYIZDQ6PCbA31SVDbJ7H3a+D6+8hFmpcC8hLmFzV1luvqU0MqqIE9KBI9w3YIMHMR4iTfdYvOwFYW88MdEVFi5kbAUjZ6i
GBBAC4rb7261dwSTB0d9XoIwGOoo/tLFlGSOyh1wh3NRwhqrPkhEenjyvHo6KoopKO1i/4CYt5m/iAwZiwnZbpvZvLNPtZBVwoctpIsE4Gj4d+JlljYO
0c5rzmgoKTX2ybkDZIU+Q8GoQ9eSlGE3JwoWYSkQGBPJyUxybYAjCDX/mVC4fxzCj+c/vmmqSqA5uwFV/2JKf/5JGMQRBSuQiZnIWCJ/qe87j8AoZ5I0
QD3MWfoGSxD5Ar+DnX4j+jTIh4smqGSSah+4sq3aotpTKS3JIVip+CW5IZFMpCp92OyQy2A8S+vcEYIhT7jSR/dh68zP/Zvxbbv6OgiU5AyHj/u7zkgD
+AIIHCnzICqoCkoGgaTrIB8UU/3KkgdVY29JV7U+77PvwxCxwcO5D796t0mTZOS5zejwMNUjEiU1NSEJAMQgEH2Si0pQ0gpQSwFCUqAUINABgH3QK9AN
KbBkJWkhPuRX9XB3ZCsKQQyPf2r1UT495GCHzlD7JUBoQTIBU3DqdSgnxhU9sgPBIjQoAZKoUAB9kgK6kHUJ/ZJ0SlTdQ/XGUWoasiHJmIKI7owZNGRT
AL938MQa3UOsEhkBARikLaPulYzQhd0sg+CILyQJ9HegJ8poAKJZRPeEesCNEqodAPa5vhRKSlQw9ivuA+l9f3fcqJ8ffmxGIiFD/WhICUiB8R/az3eI
oPtFY+EOmRg8nFEyVfMysQcDDEMgoyKEXTJq1hBViwQ33EEwMSe3q2+SehZ/dYff7rRqmJwjMZD7JMtSYDkgBuAaQX/zhC1jqVaTRLMMAQixBURTSUtL
QUkRQgMSyQ0NEBRFIpQBVA0KhnNA2A9IKDujHA7GTGtWZFpyVE62hqizFSaFNOaE5pyhQ6vHBhCdp6YUDA5L0l/sU/6BJx4kLQgRIUAUBShQ0hy7IIGo
fnGCwakwSMQV7h+CsCdwO+/vsR542tCo5AZKgASkqGQgxBkmjWCBTpFxiiMY0ucchgOVDJhO567LzbgtyuGwfe9r00IHu4rAUSAxk/kb8Z8AYJ4bbVCr
BgWn78pqCQ6V06mxGc4cCJRWgvihYiSmn28kdg+EqySu3QiYCalEoFIgJVkUFoCgcPx9PuwektzHEPpLveROSZCVeGtFrG4ruUM+boQRWQC6CkYIouUT
dC0UUQDVpwT8H/O9bIcWAmVs6sgXT/Y9kMHzKmZiQPOINUIZc8zqzNgUz+EsHYPnYuUUwiGzn53PE4KIwo42zJKL+kHdDlWXrIuBWpqhVBFRhrpKInGf
e+7naQ8/HBpXGEcrETkFxWGYhURk0ON9O32hpAOcZTaBtMdCsFCFiFGVFLeZCjCKjgVRV5yShZcLv18xyvllaI8SuCWLK1RFZ0hIZIIB0d7mOZ0kHaMi
NDRqV5ShxOznhNDJiNaCIKIMgtXqUA3yl21NbNR0vEzKVqjDIgGkALBk4M4UvEh8IXTBKFrzK9pVEioL3Qn96TmhHbTC8SFRFIsV5Z6QzxQsYIMhqwL0
0USLIeu5KGz5aBPjHhpeSSjzIE6WVVRSnegeRc+cL97IPYT1kyHgPOCZaVH6w7jZ7UoNXrwADCvuzHbqQ0qZcSGnITZKb1ghXq4VeWl3ZByh2owG7lpk
+/IhkKb3cssHbLUIHLfLoUQVjIooC4OrDjIYnGgSvSQ+5Pszog4gOkeMhkBQ9EKVyAzvkMnrQqDPKgoshvrzPt5MezsCHGdsxe75DyoXu4DSHk5MfSHO
8++VU5MsWYkHGO/bUm2ZqYZCInNZo5E37ZphtNiy2oMd26aOnTg7SiMVFVrvV2O8Zgc3WhoNtXWYjISENIK4cuMTk4C4YPFa4BNwA0o6lCkkkmDF4A9C
pCW9OIygB3PEJ5589pxj6AQfVAUyTMEEVRUS1BIQEQVAQUgdc+ahRFstKxglEwOZWCYRBU0xQwhQH3wmBK+5AwPI8AT8IA+2RofZJ6EnkCdoAdwwrTE+
g2cAZymjRUHOw3mEft0aQ1Hgodk/BfqgKpT2ytIGQDkouTkBSUj5QBqBEoA1I90DqGigKQVxe+RWg5YmcH90/A4/vDSQImxBWkURNEOxNvBf64UMYFaR
SmgKGKgGYGqFglBCgR42DihpWFOshvrwiDFTnt3QigsUIM5QCkDdUP9rgXrd+QnuJ+EmtZhhhLs2QaSnL73E43nGPV44tsoc7AoBcYfqg4gMIKAof1S4
wAxAYmYDHkgUbyRDtO2ihmY6CPDHYUK7RUPQmdE0gc0KE+1MwyXCTszCoF2ETG4cgRAE4/qcbe8W2DxwTI7A6hJ6E9vKWgwK/lnCQ+rDF2X9esdBEQ9E
U59ED3S0VQUHV+1AOAAMJGhSJZOiQZUczKuabTommxwLBwn7m7SM+a5t3t1+jsK2Zu0alV+5x/t1Qh+fTFI+2PSeSecCRKoeMh5fTXvBOxC3i4xRBP2a
N6W8MJLkPzvDHUUeFrFAYgoxqVgA7bIVZft0iA9AR0SJySgiLqhXc6RNnPh2vtJcO+qEIEMSwQxCYgWYZ7YDEbdgUzRDNLUJNRUQCVznlJpKZSghfViB
khBFAFE0jEMAxBHNHExiCWJmC3mPTDKhAKQjVqHVJJQ7thJoYikUVwGUBnQI1Jkc4BMgwBTy1rRMFTMfZiuQC0ikbzLhsCmZrfTNDChFTIlMcmDXGtb4
1ovPeiCZ4E/TjSbIFaoFaToSUFPMgdBFVStUAySUw4EOtIqrjKiIhgfMLEbYkMjFQUUhQBJBPbYBQ2dhTGFeGqwpgXY9RsooKRFDUUTMJCQkVJFEtobn
mkqHc1W0ojJtLARQYTzZRN5ijvoxbsDHEJclB7ccQF7kwLu93pO7uwhO0KrrGC39yAXG1CRBQLpogMJGCMkXELEg2nX2hxkE5Z05xbnXaCmwp98cIdVl
cEPrWe13r268PBZ+H2W+IvzFpbGHKD8gsAyWAXOcIIAcnDjHF4N3JulVJ1DhRA1SgZKO4TeawXUuFOxQx4QMeztq0HgFzOJ931Y50luAZ5slFictjBne
6GmCIaVgh9UOmRScWItgQXZQSNJsezcRCMW9iqeYg8OoTX6UQKUIqQQCHmP8SpaKKafDrWGoMnIJZaAdZY4QhSjUQySmvR192vZmyvmbKWgYqrhqMfLM
WKSJ/V8ztbUsfL8s9R4J4TMFMH/tijhIRBVBSBFJWsHA9cH5OXo0TGpHiJ557WpLoDs9kszlYYoEYy47IHATPSOCjRddzsH+dxuOxjrkF5XHnbKtBZzR
YXdnkEprCm50yYRBrHKsrYxdi2IJIFLUaB252hNy9Yk3IHJicb9QdnmUzIwZcYpNQ5bUINpi4qSRbDnIa25jI61rStuQD5QoGcs+zT+S9085KohEURRQ
Pfc8PEqd2vyCpV1VzKsYSsV/PA0YjxcjOTrNG9PDc370xD4R9PUCHhCoeuKEqCBTA9JBTEBUVKNFJTF+BhgYtkkAwwIfYYv2wMQxC0oQMqwQZGmiIIoF
L0oepQDr5fM9Jp2Ie2KiShPsOf2WCDlN+xNgnksfxWk5Uq1JBnRWFhCRZmeIn2iKocQBwQohjgNDjacGDFlXJQjrCFZYmIBKsMUiCqJhaJCRmA/bmFSp
QIVkYuogtp1bAR8cb8f0jl39Q0QTkIJKjTO0WnZcTspLCQurE5w1mlNnKmIUQpGNCYVEHCOAsO/DAG6HhIT4CqfilATm1273eXXBkz2tv9bNfp+0BwxF
Ubf6NXlug6XQIvIa4+WELt71A9P64fsaBmh9sKpmZmGJ68AkBWRARi6KLlzAv9VDU3IbBjneGFIlNGxXMN9A0uhVV5khSAc2MA8z6jg7CQKf0hpTJVyX
JIUCBApAClYQzsrWcRkQ9S7tfomSJBOXFHIe4PCEm/c93u9F4UnWwWre1b7z5PJbcFg/YWP0AR0LvvNoEikJDIAnSVByUGhChFLMRQp6aHNQZKOS/thE
DcAbL4QBpD4nIzgE2S0rkuHEmIvEGcvoDy4eE4g/tE+Kia8iRGqFQOUOQTCG4TJCzFe0UoE5Jii+kX8YE9egfbOUyRE0kUQQFFFJfhi4wEVUrX9MbdOR
+WVRZM/spr912f1AWEOf6Lx4MkO9lN1oG6j69YXUcMk7FD1SxDEC0q+XoQnl3EBxAPPv8seGkYX5+ECXAPeH5sJMgPR5vc91F1cxzMiMvw+o8JmTeJY5
DTIDARRYxpDYb/lFgEeJV/rsrlTJGlmiSiAkkP6YbDGCKdIa2UFFUM70cPCC5VwqNFmLkVVTK00o0UhStKTBqPHSaBYdAlUKZmw1SmLkgBh2J5yv2SGS
xX24Go0TZmQlI5CNCuMIFJEMQ0khZAyUkCZmBkgxClAPADEgHer2cyuzSYN5uatIG4KWkztQ/NqaEKApRIkKV2P7g81D90TQEKKQQYe4909eDpTVHekM
kxgPvfUDx9JWsEwU5nT6/xr6XRd5/pM6kVVJoxYZWVpijTXT1adc1vUDYwlh/QzTkBE09t1cQU3PknLooKik/5nHOR+Bzg+7tzC2f9rWdDK2HOqFySaY
pJxia65bol80t3XTeZsnRaIeUP7zRO4TAk8Ts6WUfWyT6z9FB4Z1xyvPB+UM6MnolOQLFUjF/CqFcqFNNMaauRzGcU7CaUbMn4OXh9R8n7X0Ka+/IjKZ
jMDHMyIIdwZFMEgUAqaGzM0A8fddhDteJEJkdM7kO/Uxc6swOBO4xVoYuuGhXEDeAnrx9wYbHaRFVyToUEcf8Kv9PSIWiflu69zkQTjufR4faPEGV10a
CTI493HL8F+buU9IXvHZ82T1CHHYfJG929OXL/VHu04EcikAhZAcuynkgTfTyvFAaERSgnLtap8nPQZfdo3LG7oi21nAPJLCaRA4T2Affk+GDtghDh/d
QG0hD+M0VBGMk6Om0vd9JWTsiqH69z05Q6hdOOVPHj9G4QUzNjw6OdztdmmdzukCcDzyCDmh60nMIRTH8fXXujiOjodzE7uJcx1vODhE8Unnrh5OhrAd
hBzwr3HDuFUwmMgc+oqlNzcD7Uh3huHk7nWyTywnSAZHeHcqZeQ91yYavWH/FGObmLvmY6DLiBKBpFpZakJJYJYITUpxJqVDiV9YA/thVaEVpUpCgaZJ
pCIRGlBTFgQ7vh8fp/XUufiDFHuopuWfPF9cjPArVShNZWrbbrP2N3s/fpxM06NDYf9IdYa0lOD34RO2kYMWJaZzYvU6VwsOVgOWAaZIZugIJWa1AuY4
UNbN5rc1m69axHEdmZgbHAP+YwDdpmhSmvtfGHX/rat6sP3ppgHYr1uFARk2M4C4WBt1yH6kx/+emYc3oO063TWjbmuIXTYWlgRRX4BZbIQUa9HvjfQ9
zvmptA05FAqZlm2uFMPbKe+66C63QV3TtRKCH9Mzl0JJEoG4QfpotBKKFi6YJQTZrVKrds1QvxcNmwA6nA5xtFgC6cQ1dYZr21hm3Me5UOkgQqKSTHvR
Q7pQ11rJAN/6Hk3oCh1wyBm2BjoB1njGGw2rxKPLjhqgpqem1BCzd1hSlpEN2DwLCa75kXkYGy95AKN5hgQ0JJHx/ZCh8E8kIBxwRTYUcjJAkzKEmB8U
pUAkIVTQbaHq6hm6OOXNWpdInTTX5lMH/QfisgkBDfUhYOoEDNUDrx8YKlLXYZBIhHqapFcIcF/0kbN3UxFMYLJiGMMdsKhD6SEQBQyq6tSKEcWJMncN
g83LOY5eFzu1ONmAwcwx66TA3tQ92wwClOEhOFwIsx4t29ePiv7JE8VTvRIaSu6ch+snNPihhlNAHIzoLQ+xh3HjVjhmJH5QTVMNd2GywSHBFliIhkw6
PKBoVD2j4EDB1kCXnMMKNJxqD9+3345F1M5mxrkr6IOCjZxB/NBhG8ymCUyE3VEQzzD0JEAob8UoisN0nhF+9xhparUrheEuXlPIWOm3OZGEGI/yrhvQ
S9/KLk/MTxSkAU2ziKinrZvWkWwvXNZg7Vw0Jf4NEQ1DyU54p47LIP9hdv5NfoXVCftJybh1O6hXPDxYbwMx9CljEyn4Z/4c6P93XaLyaO74ZvLVFdex
cGD735Ent6nR3qHkgjIncGmXz6eKe2u9d7MTXdLvLJ3z5lbhCIkixQmMc9jwj8Sa4VNxEsQHFkJRVOW0zudimXZZDnXPbjmyiR3Txz+O++nLnxbHxB5F
FpAiuu4ieeb83H5+Qg46JWcR8wjYgnFzzwpncKiQ5FiIM0FRAWDqcmnZQXQ8UR/1mXL9+P3gLDIcwrvGY1ngd6DjihylONJkptsutTRlEdML79eaaOIL
31tMOziXkPLocoDlcC4Fy8vdxhcu4WiVhXExoF7IeO9hxRRUXX5mc8T6PuMGqbyZ90jYEm1PAsgoJFLpL6mJg794ae15c+/UJQpxJjG4DIYkr27DUnOd
FzNZmz3CGkfmfhA1BOn7H43wLP7LBxzFgpzVJNBrAphwmBzO04GXIFy8d2O6x2YSeBxO2/6SeVwuNxgttY9dhi7uHctiIw1OKTmeG9mOnf4ZadIn5Q+V
sVQZJDDyQDWqZn7IJDaIPO837IP9j6WUtkiYkq9gaRVgOmjcBsroGJ4eKScPLOWdWUwRChIeBJcPf0Ne6qrZ0OpAOXTgb7TMQGWhzkkENIfjRlDggZyz
sgp7Gjyma8j2gd4SFMkepPaczHcBqOuvcTvPlAzkxyBOzvPDI9jPd30MREPH4mlgcrDXOvqtodIzjFfbDkKH1x3sp2q0UZZARnUMZpqGZ5zjIQRCatgd
uMgeHNSWAiFKUPTKiKHOZgz+DIYZeMK+WRZdWCh2mG76Zp4B47WHwibDkPE43VJVWQoQDZCCBnBoQwBhXsh3IxNDQUJSs4xznwB+w5wnQdccmBQHIdMs
1IbkdhS9cx54h05mUHMthG9A2zuNxkqEee0y/5+5nTpQynWFDrjfOrotaUQmxQcRvJ4faBzvTM4m972ZHoSB6ElSW8t/E9fSEBgQN2QnrpPDrU4XXBA5
p3D0Y5D4c+XAwmxJAYTuiqwSErJJXhUtIXrULnbNg6dxpmbfJrfeiH1MBFxv2JhqBWoBUUcCjvs5FHf02oq0sKhjLFj0mdU0qsMek6kAtdgpJcpqlZDo
QjnBRbCLmiOoa7XCGZh06MiG2n5914W95nshzuV7T4A83o8ctpAUIoqoxhEjUIGj+vdb5GtKegZnFSLhnZA4Gx7ivemw8dnWD3oR6+RBUjHtTLB+wV0E
NNIJlOHvwMAJbRhCiNIGAsQIbahVda1pDkCP3SpSMFMFClAtAjMjQEVCqsCBg/HiBt7oEujgauxPwDT/J5Mz9CQ/wZBIlKAiGYFoRShJZEKKIlBmKSgU
Hv6+f850DRkRVEfdmyGjV7cz7sxQPhwvPcYP3LHe8e/4fDo8mIzVnqZsdX+Gtb9HloIlW08hhRm0NOKKStMQLW2mrbrf9U1NCM9qT9x64dDlwHz546Y9
Qg+mVoUVKVQOyWIBGlBaEckXEgEDDByIRTJRpVwkBMcmJoiBCaDB/qz37DNpMYErg0RrWaTUHzdIG7RYI+wTZc3JfTgnEIeOCKrsPT20fjAEVtKoI/xE
nyfRfqUMww6+6h6g9nD+pdC/EZwjEiTMAxpszBKyxpJSgLBAD6w/XOPIkQ3A0KSwJ1DfI5778cushyvPPO7Vhoh6akrGJR6IwlqcEkIOKQEkaA0YrKyY
+QkUCdhIpNZaBq9TDJMug3kOuyydunnKMSn672Lt3mPDlmhDXVBE8PGddXGb9hDUwMcM5VKl7DM2hCFvlAPBjFK0yHskJ1ScPHOIdu6JxqrkMMAfDkUR
EUiwzyzLOr/JzLH192BivRs88hzcOMn3snxlIgfVqVx+PcuZVRmd5Id/lJVwEWaM1Q3ZJP50pPWqG3k1O2Gjl2GMCnz1m01u/ObwoKbZKLBOayd/Tf89
hV27H+T3DYf94eGApCKOoddX0IiQqT7DuaoVPzAc3wwUP3QYHCBeSFrxmxirMcM/A4M84ie3+s4ToOeo/g+TnyOFTyHde5IT4W3PhxJ8PEg58/OFIPbE
c7UwRQZIqSigf4Jv+MUMeQHSiAVcMx94Sq7BwRqm90TWXfQ5hqcskGaZMj/8DW2QTqyHKFU1NaCaDUYE6sIMmMN5y0msWwKrBZIO6VxFqjDN2tOJBuU0
femk/CHaCck+vriDQlEOg8b5TCZlkrASLBIuJFAWFkwkNrmaCONoaCTdvLsC4E2KowYBgDiEDP9UA/UyCgT7XqdXvPP30F8RDzdpq/I8ZMQRRmjCrYdB
G6KLqKBQ1QrTSUuaIp1p8EZzdjPusT/7/+v/0P/dr+jB/7f+ek1FctH/7ODEn/bS7JU4VLQTzQlZTXnxcvMP/JM9b2aOVou//Lx4IZSz6D/1w9ian0Ug
k/OTRBkaNGASoOtJqCoikJWbSEVAy5JkIejFui5IWVVU5GmAPnUnnPGtvrMFH/x9tZ44WfPh8q24aOz6jDSoH7AAPnJ+1Mp80D9Kaqh+LBvKzt5nYq6P
y0+Sm3EEDfmGIHrdXX1n38AGU6u6OX6bO7ObpQQWMYskUOSU2mer9hOFOqYAqd4tBEo2AZD7GHCKoHk55BTq6uccl/DBo+3et4fy7s2wO2EqD70Lw/Ls
1iF1TwmssHrjgUVDMlLQnSADCaBSJyHCdxkJQUU1QRFFJQyquIbGa0iqqOURyjvphwr5LBya2yrjxFMnkDHL0LEc8PkgF0dbp0cypvMiiptshogWCmJp
agpGIswbCMe6OEW9Y4VMDwkAlE4k88J1bkNiVXHMifLTlDIikStLVNBFSAQVOpchEyXLDjjQbTUmQfkEOUsxMDVIWTZ2+UIIjWACJ0ijsOXbCIIgu+P7
Uw46eru7EJpjDsvEoyaJtkqusyBghEQrg45MovJDgsjmoUFwuUFc52VrChqRKQCYCg1FBkTAUzVgFy7LtkqBVyqIlSDa1k2U2NlWRoYYzRtJhdgQcGXY
UxF8xyhGRNuQkUBEyi7Cm3mVhNiFFGrOXLlUTZOvdYcDkFR1y5sbbut47RsqDtscm2nZsWHVvQ9cAJhUnYymibbSE4hIFQq20ipBIKZcJjLtmdYc7Arl
VKYPdZEecQjUEVhcgU0iTATRNKJhhgZYCRCqbdQiKiCiKIjhFMimcojlyq4VyK6TSpUmasK5EUUEQcuOSvccp4bKLkRFz5AoiyLmSfxxxtwkimsCg/ED
485fOCEOSQclWis5BUJlNziFFRdgdOJFWKI0tZCY9zBqEVZEZHvCFfniGGoSl5Qu0YgJCGCKhTUQZcILlU6FIgx30nbEWxbOEDtolDh0aiCrkXbadn+R
8OOsRZ151NudsfDRseVwbHHhR3os78DLsKKCj4i0IzKR/heOoXUxOEjJQRBEiaSrq0nGd0jMjt65Oyhbu+XgjuauqEJXwm5EG7d9Reck+eTtGJ0lkL6j
h3YcKKTsSSDWKhbOBQKy2Uqh2zDC2QnVMQ0XW9B5eMNu61BrX/IEqCrDiUVIqG65VCTQwEVRDxEEhjEhTETgyxldOG6VFWTbJdqWpWb3d5Q8Nlyoo5GS
Oj59keOSGkDKhaVMMnjjNo7Ql5YuopaHhNqMPngDhwO0S4rEZHGEWIom0Jjt0kcso1BKb7mjRqtcI6mIgt7+LjwPeg5wQLleQ61oNWoBpMoccifW7Mg1
21UwC1WW1LFxLiWFjJHbkzV2zaTtnCKn0SfvdHOR5CeXRM5bwndKjhlPduXBySKxeWjkItYK0oEuMQQuadKVhT77sjiiBdl6ytZl+rSbh3Oh9Wu7kcoo
uyrpJXK1lBm0k4nDaOWGKwxxkyJMVRIHJ5QHUMGE5V1qgVhA6fCBgcl+EmzuayCDN2gKooKCqTQk63QQR1abq49WSdmF7eBkYWyAeQ/5ZJpDTCtBRivo
sKCeixSKRRRQUUsRYwFU8WzeOb1TEw6pwZt3bIAzyyTlQd75HCogIoLtkHbcQQICb81MVqqxcTBxgooVqLBcrQE4yDIC6Jk2mdlDE4JSpz+Hz28hziEM
LkPMILiKdpJnwUKE1GtsJQ75ZrumTffLNcHK1vM4QpGCQLhVlEAgDgnk6dKnd1MjWTScAm+6OKaLQFsMUH8CwFtjCabDMKOJDDbcSiZduWE1EVkB37a1
FkTeuUDsGa0CdKryt1Np/9c10m/aqpBoFqFSVe8yBjFiohDIqtZTIqLnzmlBDvz3crA4U3IKEi84JPMkpbCIqFlOQy0VUMTUFFUSVQ0u42moYJJgyMhy
rIYpoPkEr2YSGw6HZSdtK4XQi1lpAUyOJDmw5D8fyJAG+DsPOONGLEwjC6lHCF6pCuSDkQBnVhq6yBs/3UsDgVUEkKQ/5aoO0PSdqKekEdwvwDuT919S
X+Xv75GIgIiKRpGiqAoKaAoGUqCUiZnoL/nhpBWFlAGgUpRGEYFiWgCgBoQqCKoKYYSkqiKCooSJKBaRoASCEgUgKJJaGgH4eiLnNP9EBqHrqv7+N7GV
ldjvNURhVEFyvMQhCuBRVBTCO2S4P/vw3m8u2VkctqFmZhgsZvn8DOHAPPHYcInVPJqYmhqWoZIuoeSIegiAn0If65IihiQA0in9I4aKYKqJpdG4khCl
U6N6s8o+EfVA7EpGW70yGDkElA3GAc7co55tOkcJl5CE1tkRySCwRPVsScEKf9ZSqCocllGfe3N5jIH/XcHBpY2loVh4NfyvWpekaetawEynTNWVjmWf
mxjxmmeH0QJD/IBP/Xx/9H6kPlIJ7d8l/Lsd/VmBzJSJXLCyA+62Rr92iqNG2F1+IWWaPr6HhDBP0NpxfTmxhJDt+/r/xrWU3SkiiKwFCCQ9OYglAgUP
4CgvJPN6gcgO7b14UxEDyX9Z+nn3p6PnzPQipQMBA9etQRRTMoTUQREEgQNKjDKpBJQFABRDMLIQSkASsjQUwwSJBDDCsNChCff49hs2zNEBxhiylcWR
RUUkQSxLSTTMwsSNJBNCVQBSRCTDSxFEEkBBERKSSIFCPIGIXBwSFQzlHKGMpjKA4q93ThW12yv6h44Fx3uImw6d1e9Jz57csRJERINdFrRSKoxO47uF
uidIWQeSVRRzI1u4nwFKKrgXGTg9jvR4500AlrI9k55rTqBYQ87XFlqxlw9u7JxaTnEdZeQanuY3d27lbu3ZRRSjWEZIu7kjSnB3d2xrSXJtxzAQ4XIh
V0RNMd1zYoUg0yCkhDnOXhu60zB2kznOQU2FMLtl5CFZoLHnE484bQojt55XblByr1EOLuXIo9JCXRJucumRcEm53OFOFedoDhwbiqUdz3HJEWpLKTlc
g6ioRImXLoi2tRmw4hNdL24bqBV2XCIg4ITu6Crvcez3kPG0d7e4up4FrlcOEOYBd1nFsTjUdCHASEXDh4BQXQlzmcyKnJCIMfPHe9bvieO8d1zdygtz
oRHZVbu3Rbq7ls3Cdictri7mSV70eHZPeO5d247kySnJdlc5ccvRji4Wez09vO8DrRhl0JoQctzRhiyWLqLhhfPpB73onVIfOTnl55G+nufMXdqeOO5p
TooYtxvrGiNnfviQyl3eDxCmyDsOGbFoxbJlVTqwDLNJDDIikQEZEkTXMcs46Qgxdwnatx250HCVJAgu5lju44rkOuUZppIZqnJ2YHtjfzEYh2fNIHlE
NzwlLKCIXd3PcRlyyYaIu7rie3J3fQGw2UGYSZgJQqkoaYglxfy6gcYjdvFbsBw7WH8Dw8RkcB/60JNDySZetEn3sDZPwKoCIJK51LuihO2xRApD8aIt
zFEFKBm2tAWA+TD4J0RxKcJfrlxbrFI9JOVxwZEO2SgxOAcDCKaGBjKmJe/P9aBv+zmStwZPypctgU8HRgU1ZDwntIof0UsN6KBirFEAR3/ELYU7OjjP
6oGLDxkDvklaeu137dHGISz6UVzqVS0dXQQO8gnjDnUtNuFl6bCHw/0YRZg0760Zoh3uEtNnjhjOJRHz0FnpOnuAheqQ171T28Ez3A/74KaKBIhJJAoA
sep1PHt17p6YBzkQqPoFg4NUSsHrlczC/mzaL7XWPZSpPDDpNbrvxChvTyw9nYmSphoyrD7mGkUM6Mn2anbZpCR09/vZ5VFiH+vnibJ/b7uvKE8cDyo4
c9arv7vjt7Lq8QlBwOnko7qGuuSeS+elDqfBxw82P5kPIc+7PZt3EYUQukRF5qm2ETG9gD1rAkkJSjEEQBEVQdPJOofKXVghpo/bOIh8EZVH3NksCq/Q
SiymfTQcGYGt4j+WwA+d15ORHB0B93A9z788lpZ7vjcsYekBOoa1QlnjVa0eQEPUohqcf7rMaGQb4onAiJEON6iaXpnMUP8f4H7j+P8v5XXjpx5u7chT
K+hPiBcOYdsGkopyosVEj5CBj2L8x1URLMUlBRStD6iMkCmIyBn8zEDkewbmEEvdj6wIz147Vu7DIomGJCzXvYYtIchX36s51VlJZWT+fVzMFwBCYJct
wzdLqCdErGCnhD1l8HRzGZo012gHzBR/qsJ+sLNLQhTLXcWoUujdk085cZTTIKARQplMYXYXE7kCTZQXHIjoUEnCOtnFNghCTGXSZTE4ERHEhETFs5Kr
o5OQnc6V2IIOydjDkrWk5U5a2F2kBQGpx1EhDhXktwigHHLAI7CO6tdHPDocEIHK4OUFjuxyApzyHJl5NyLx1w8Iop/WxKbYbge1ELuozuFMAPJe3v5G
R3R4JclmQPIx3Hen2pCQXaiYLjEAkWKqEpG54+aj8fNM7tFHz5Gx/fTgte3PCHRLsik++7emIeM0v4S6WefMByrEdTRdKnPcRZ72Dj/F4P5vos1fXjxp
8ELw3hzSI6EWxQ/nTPbVykZeAhjhSrQtqRLmSgfqO73yxRIp4SiLO8Mqb9le50Omzo61euZwh3fcxR0J3B5dYeB8yd+/NYgijO5lCVQpRURoQUJUcacK
ZpFFRnZx1w7OXK7rQoGjc4yFInYkFEa0id3cCqsQ9BwIjxFTECq5BNY6OU6GmpUalMiKCOVB04l1/ouVReHNBJ+y7iW1kakQUVPkWOdLR8o6IlKnI5wq
+QjqFJIcoijlnq7EgTiaTEZVciIKZzNqx648ekRBE4iy5EzhBGcTlyozVIrkFUnaF1EKJyTnORwonJMznOUXNaQxIKoAuBcCwoKVIigLnAucog4dJDDD
kJLIiii5REQUUkFl1bFlzmWuJHSu+Dx4Nwvwnse4T8JAPkPvrywnYfjxsIdAMBn49EPFeVZQDSM4CAE0FRTsCUyFP2iKQDRBIBwHPsvXJ1I9WzR/7/B4
7uwU+n5nkIBSJEKRK0spKE0kFMSVS0A0oAUBAJKNEKyPdCKZmImSLS0gARKDtX3qoYAruGKYaPFYVH0oBAjzkR8f2xsddKbkw1VLFTWMGRzRxHCIqKoh
IlFhf69zuO/yO7FDGIsZJgEwNvc3oPV78HdxmU54Gc8M2/4/A/og33iA+X88eaqfnDbXzFh3SZBV3WYYiNsqC/YZmjDmgUgmcAJwInuRU5vc7f532LRV
QUxUQ1IoEEUNITwP8zBREBJpDVSciVEyWYAw93LqF/OfmDMIoIDs5RyNY0IIKKIOPxxy7kT0+PZgUlIlAxJQ00BVANEtRSUUIUUhBAJJBCVE0lHmLtSF
OSAaUDMwV2o5CtCYhKrEqwKygvE6QpigmiCinFlE0qaAMNqDMAIlAKlIi0AiGRa6eu2Xu07bOBexLkdjayiKFFOCBpQDx94fBDn79YZtyaxbDAbf6K2X
dXUHJpMTB8Gg/w/pj9HCqCd4pgGE0Ax6juIhD3L+vMIB/n2PXfdDvhPRgHuwzs0MQyQBSQRgAwUUo+ISi5KUAeo7D4uI9T6EenuDK9efSE8EbfpB6Iv7
BFf4wiKkyhQFACneHhIhh+5T4/FIUoEIvmh0IKgiT7A4BLkjzTuPWYg+WkDmh0YApJSMLEelyHyMj1c1FcMqWl/ppDH+7UsWd0rrukyGDIphqZpD9YZ+
qbWOSXsPV6sXwNCSAkuoUoBNaq9P1IAi/IV0h2d97/aPQ90yUl7VPb84aMWP1NLJ+DXUrjd+dFsD2CZXUnmy4UNBuTJXmMmIe73Gp1kHCV2HS0y9nzxB
eUTiiPDChQoybsxo4REsQgTiNkCbgoZ8ONahVFMDmJhCHghsm0zgPKT6Yo6CeMOMWLIImF+sAP15rFJZTeZG208iB4/beM8+xgXadgYOCLk1dES8sgne
2d/1lkygGmTX3ahDgulEnGGNXLKU6IY2kKJrcgfMW4qK/uV//mVB0gLHKiRIjhMw7Emj7WVH4lNFbDaKREwb+hT8gE+iC/agMie7oP5IY/lIB9cAHzRU
P2QAQQIcagE4HWqFMC/yQQIUjTUhBEqgxQVEAShEs0jSVEFSFESlKxCFUASQUlIzU0lEglTFETQEKzAtMDEBQJIS1EjUSCySECyo0IBqROUn6lTPy309
0CqQ6rTtzl3qXbnbLhr4gT8dJ50hviSE4LoyhAC4AdlFXLtpweEKLHJzz8Hc4PVvJIPVRkfKneLbwmF3kA55UDxzGPIHJvJuQ+Xt28OBVNJyBzsvM744
lXrYnEOqO68mugk5gFFfJiQPK7k8kCvzAMXw7KiKD1DgFkruBfjmiZOTecqCIcxtGXKDsEinNd3ejuhQkRDfDkwThiGYSAQ2kItLPT/XzV5QKUCESq0A
RFUoPw5cJHLeOc+QBC0sCgBQSwKlDEJJKi0QQFIkiUhAFKBohAMkBiJTMBGYppRKRHIaR2U2F/2umpyiPZJMWG5iZy4RBzFCuSLWGglcC5QGKIqpSiip
YiKICCIioSFqFIiIqBiThJoxaRpmGSJCLcqYgZmLI0ABNVRAVjZUOEnBBo1Cj2pCpoNBiGIHjoE0pqQYkmCgaVIgkiiskyCYWKJCkiAaYtSukUk/kezu
B/fNSykIKyNRy9Mg7g/+0i/r+mFCuxh4qEcA3JsTT7mYhTgnSGBx0fY/qjkPEp8kK2omg4f5nCiM4e7J4//VNdNwNaGJMHCo8/caJ0EnuUOap5VFFESv
pRA9lCQQFKvrRwPXHtYIzh27nREMlurhNJtx1id2jg4QsqCCFgRNwoxzpdkcZcIqcTkUOuLs0cDpulFYgh0ohLSqOoJFik1SFEKGjYnORyWHDzm7lsTt
sSbASZY254wOEgQ4DjCZrVbWNOA5eoRdjkxjhxNcf4UDHB8v9QzMwi5U+sCg6U08ku7/Ha40KCqk7fD5w6fZ/9Yx+ta/rPlBqtR8AQjgh1DhixZhA8x3
/cZiiNdyGd6e/2IMX1ucX/W48MocM6UyN8SyPvnwIfszWdFWuaMwH2uOIVh1yeJTm7j+xUglI7BvT4dSfdLwQ+aaxge06oBESl8Zt1djndMXqjBjWVch
gKI0Bg1YUoz7GEor5TIIDAg32xnMaFdv/OYSPkyDC9XkivRN+r9rXjeeKTUURve52ibKBIh3VyCaGh0avg4tWzTpbYDVaUIxHz8wHxnMbHvr2vGtnCOt
oI4UfbB6c+x41s6uKtDDeWpw0ii0lRkGHD8kIRqCJhK2vBHJZ425E7YniQiCy3XrYfM8czvTRZIt7YEl6C5IoJe5gMdgIg021aYQXsQvZRjC80uLUTrZ
r1vPR4FslobGgNTfD2d7kUo+CME4ebpm9cCeCNaXRAVo8dG9CkcPZwjvlDo4YxBQdPGNsVDdPYMbxRZgYkiu18y9c3U1Dr040KHm0JWm+JHMhh9Rfied
JIG1Rw+PYDzrmnv2hOT5PjiPPY9l4silGihMu1CU+fNiuwaJ8elMjGmbGp4nRmQSQqajUhQJI0eQJ741FRCGKKMe2+AwTJBteA0TuemsXo8mCRgINI7U
Mfxvb6IoH21K8ua7I8t1TwmxRPPbGyPmcmfq3+OSeaWAe3L0MKwVjJkTSGZeurKjheJDYh6zvA7AkxkAOXO3EMSa6aQyMIs861kk1uMJUKNMEWt+siMF
qGlYVMJpDE6M5ERJgkr+BE8nV7fI5eriXOfelfG51o16SmbmYqiVKpu31orMRf0LS5XOqlMy+99HnV2XQWpVErL9iImyHPuQ0tFgg4c5Dnm1e6fv6vnA
OuYL50KSWek4XThFP3cR0v3SHqvHU9+wzgvSBI5Cf0bmBhFg4Q5k5I89yOd5eI9aW6j0Vya5a7XoM4uGm2/LFvs77myZqj3Xc3YbI4rBAp0kyPPNhTZQ
umrLah1BB5GRIPdZWIdZ0nAlnaGF9Yp9ycc3U9XT/j+FNqw08fu1XGjbQ4MeiBFA/U81bG/OfSQiMtQGfFc3MatMwuEKlKUE12lPDY+khT2nahdEFYQQ
Y0YZSU7PrLvMs2eC/YSGB5+OnEmQGg9LswPB5FRhBggsd+3DCN0h2R33XsePFDQOentyWFALgmJU+fTgDYzmq9C8ItKI5Ab+OWzPC3O0VSX34ngiBOZF
MCRI7MycySDOJaaLWwRDPcJcALNy4nXkT3wNQdghDFDqZkC25BDR5fFabm836ScecLG9quHNZgy6ax30HgS+afq+Ojx4R+WkyK82fGTQIGwvpIYlTxNG
K6rRw058rU0H8vZc7IsAPlAcPZhLwFABhAVgy46SxAseJYC9dHCtpDoSwVQp8uywfkMfjx1ZMDuYccX3cgwEQqAAgESxr43rZ1kzlhoxM9+/WFeChLQQ
7SrOk8Wm+21fHMWbr6/DWTnS0VLknBBMpGWEkQJkxnuh7ZtMUlnDMyORS5GhiYHetNSjw9C21W0+H05OJKlq11apRnz14WSUhBIojTmFVtIMtsqC/Mhh
hYEieOXA9UgMMXoje3N8Jkg18tvR9bAwz0kBxmzoZY8XPGunAVSXDrRcyyGzw6KbB4UsmXDJ3yJEigVK8RYiHsQ182Gv3ZnhNIiHbHClL8/gammacpnc
FYr2oHrmgL2M0Cw0AfbwBUipnibUICKRHvcC6sehoagSBGqAKAKUOxMieop2WAxPw4nSdvfQHU8Do2RCmJCUw9HnJPRYaveakk6j0h2+7Das6QN4Pdw4
aLTlAGjEdMfScXV9Xn5uUCQ8YHLdcdqLitKEWGiARyQtr14rzPk1eH3YkYRsd61L891OuEjE9a1nN3Nca8eO+DvTF1hlDM1bcMpMyK8WDVzZEgEmOC3U
oDhHtjy0KIvx1XBlImKiwvp/OBEiLnYNY1Q6wlymYEhxOQuBFBy0YMJFewooSR8j8XpquuPnUrGTiGqRMntICvHd3cXsooUxjaj0dKEL4qFBShSCVDYq
HgEFKEQXZUrg8EfI0NeuHuoZbQY3p0SFIkSpVuR9xYb3ayTBqL8/WZIckpec0TVv6+cMXz60PGxYgmOzkCh402c+bneC5PTfFzFWZJiAfmVhVZMSDBlh
xDJ9kqMQiIoHWvjXz8LXjxc9Jb5QPVs6AXSJA+FCobxQS+XRgOIorkhCQCqDeu0EXAHw+a69ph94Nd820GUCDM++mFScQNmc/X3h69HDx174YIcpfTFg
xctF++NHPn5e71J5lBD+f5e9PXv0tu3SURQdy6YEJiZYtGIX77ZMIqq0ihRApmgIyqgM2UR3aZAJ8MvixQD4YgQGVhAS5RfAuWFtoAcnql3i5MCTq8wi
c6bAz0taUoevzmSa8DmcMSQOle54BF3gcdVknpVGA17rsouaHiY1TqYFGT6m2B7GiATA7BHV20dLCJIImJXVPn25z098+X5QX4Vm/ysMd+LgnhbZ1tFJ
t6ip8eCvRB5bJC2vGlA8+QpNIGXA5WPKYCHW6jFCoiLhFbE9OvAsE9bWVvemOFFlEVRV8uvj3vv870nr0UOdGs9+75fhrO2CrSeHqV43T5IiqVmiBMvc
7uff2Hg3tFvRcqPKfqaMkAI/ymmTxx4b2uTzKOe7AAzr8HVyG+dMATXE3QVCEk2gGfOpGSvbtGVqqVLshmvw4YrNtxTQxSqhm1Z3VLLxZ5qSLgghhyzS
2caZLuMWodGnmrquQusMGa0miiEjXPIUQhCSGQQYMFGMFizfOaNFnv2XGH33XxbBiunDfo8/dpo8EnFhumFS2hmKs9nDjlpnMQrAmhVkQIkUv0g3fzv0
ZODbtYR+DbIJtD31ek3Ong5LE197dskNO0Fct+f072lhCirSHgMCommyiQgTtdTAMLKmIsq3CdQzA+dXV0gDBDBMG3nBTM3ys+c4b+Wk+tIEPSoDnhDw
NKBlrNBHHD1VOR3I1qqMgchDCXFQSWUUTXzmFMhiLwZ+CZ5kU7PPVOUjGq0wiSPWxjDLu04ij5bAcAejA5tAEiiTvYl7Pi+MkUQLxcFwZlJ8vs+oI47C
G/w5cO+nHBGwFbna40PsxJA8RvTIJOUFh6oIQTM+58VOWKIY9bMn7ZIZPit6hA4WRYJIJoK0ikRzMM/igqtW5N+XublKWNvDh9R1x3OwBwdBMaJ5rmNY
LzHhGQqgZmFjE746Jd9ZJ3touWzEO2YVJ4YGk7tvVg+SGtEtFJg/CMUSEcpycrthe2rkH2od7FX7MZMVaqRyM7l6wwSSIy+i4IsKgQDAIVStRdx1jUBm
TMcB1lxLN/hu85NrDmMuy3iyjHi9jL4G+uDPe4o8axtm8Xq7dDMOtHfN7DKuvcIUYsjgh7t87vBIIrNTzMafy4twyOWhRTQNBW/LQ+EOBKHsYFCDAnas
2TM32ty5S+qF65881iedQpQRYLDPSoMtH55oTkCh7qNGaTE0mvSRFkE0vR6lnblG11BBiBFy7lHIqaGe2sI4FShWtf8aSSoVFcVUBSLKBZREocoGxi0d
0fynFQSokCmWZxyx4+IKPZworT5ZmzawE+HhRL1alSKiRFP12XusZYLAVRdTPGS6v1auIVh/Dii5wo/CrqWZMXk2x1q5la4F+COeURscCFKv1d876Q7q
PzDTZxVroi676KZBJAE9lBkC+VeUI64kPVji3DGMNhZN4xivLa8YOnDRM0rCx8mYYCIWixSTbx7Eb3ucJc/EdmCR40E7OiKlAmEI2DHJucU7YWSOqrNQ
Lsd8MASpFCLh1JZ7NetuMQ9L7duKHGwKd8djqbPJseYQR6MA2APXu9HLiOmml6+Th8AHuX5fHuWePFE5em5J6tRgqHnBt7bcnsQIBUEb0FoOHYfUqamC
4J5LB3PqGsFV0JGvYBEkvOTNhVB4rL+QiZEUlHreUhodAjeqjiYwPwmzPhI7QQARECeYUyW4qUSBJhi9KRIRHgx7x3yOeeY0kdDVSjK2W6spibBQSQQQ
kjXuvRBIIF2xVyw8ypc73F7wMa0JApVIYBjZVDNkN9IFkGi0KdFHe5lzlcWJZEm1c+qHotLeaDhfCugOH2GgbhAIDoqOSB1mi+UrIHMGPQ0oxTxJybmO
YJPg65TL9hkE6mCUURKNvYSjftNKRTCEjE/E6/Lu7wdynPeqmbg2Rs99++vKBHPrBNO3mvWHbnH5CoemaPDsL4wVnkKSmWRRKKdJrpAdH0QODE70vU55
Q8NUZoIUaTeTHRVEg5yGZpG8kqbETkV0rX03CxgQoCneioypP28IilIHmJUy/kp9zC8Vruq6NEI75UekorjGDcsX8KiOFCKM7sOonAvBkiTw1FkNoevZ
VNOjIldHrnTJv0sGzvU58au1QBaGwYzv49Gu7j217PwY8SUyZQHW7hgk3y7Mgzi0bKBSgqRXWt3GXwhsAnGrDSyg574cM+zLsqjNruCSSSL6qba9tBCi
PY3oqE4QfMip3E6eEVtPUKNQV+ZKJBwfDFEEnZWySI0z75vnrJozJMyOUSd9tFDl5qliLwop1feiw/Rmfbrh4NYh38UCR37AI96zdDRE0gDOqzBSv6Ak
0bBsEOrSDnyc3VbSOtGZRlLESrtSClKfBkwz8eyuUSQkQdGFJ4edLGqjCF8jyPcKuljFRWqk5lHo7By4zvfJoD2ChJC3HAznnKZ0KjRnxaC5Gz1rM130
76s43Pa8fKexXN91t9k+p+Wt2cpg96bZCWkBZFhID4OGGR4arwtkVKhMA7lic5BqsqnP+KDLu4cllYEFBzW444YNmo4kL2rx3z2E4xpurEwGZjGCHcJg
EMaSWk14pURoInQTFWqHlETdAySNJKFIHXO9A47c7taWrunN7jf115yDBNnXHy9r3YssniU1yU9ey/M0MSOi6rN910nnWVyFZX6hwwudJrgB1cwewq6j
JU5DXDrYdpSaXBua3VmBUAZYs3AgUBqEhtn0d2qhAsUKEOSOW/R+BI2UClFSh3Fl0zoQ09rUd8BYsnv2EUYjrtMu1CE+ywUAPBcnCwvgN9SmQNpUZ8qe
9q+fjzRzvjjWzzd1TDgRfUSJHSQloBGGh1od3cRSQ+Gh3pAD7ezaMjrejPxBHrvsdtRHyjLEeDNroyQyOupkSA/sQOfG8vHsuB7TFWpgI2WRJAkidA7e
9ccXFaO8SPyIuLhkgzE8wznBtFYFdZVwkkYoq06KOBrmqa8VfNdTmRqUS+fHZwpL5BqHI1BiFS+zsghV1LGdg/bQz6eup44PODRO8Fkj66DruhLQbUkH
G0RGGGQEem/YHSM0PoCPwzLE4xLMgdphAuDCDDedtQZ0VZp0qIsoXozMChm3XngwJJUu3ReG3Wuk/jkB7+Po1PICIfQmEHNmZidkO+0BdwInDsfUaM4o
4U9NlD1PZZ6UyZFBFDrtpJgNJyA0Sl2SYE1KHhVWSFPx47qqHBXCFFnw3oz7IdADS9Y04hwUgiViwj7V31I0ezFbnv0IpEE+ZWZSDIlBNMgVEc2skssh
ayP26s1zjq7gM5BGuarxXi2jQ+FY5yXScQTZ5cMTtNa11O5lUTwd/FhkkV2IX58zJqhgI/Py3ntejU82/PDKp6DQE4EEu3P0BvMdc8+yT4pgczHDK53q
JYurC2PY4qbQoRNxd0AdBPuAlm8Yfv51mZW2mA71u7JnM4a9hK1mgyLUT3Xtg6UbjwmKqtNqhyMOsdVqX3yZJPorNBd3JSkyuR2MDFNIWtdT0u/E9hAS
l8vrvDfnx8XM8bzEuFZ8X7TI1r1wJFTjZBG9tkHXL6dl+XffnkUe8rFWIdXl7pjR60OnliSGSQ0t9euJ4NleNyx0qIx7scb99bG76IsVs7np6MWK4NqW
ROnuqWtWeTUcH3OPi3PseOjLhi1y9nJ9vUnJfhHa77p8mAzhFA0rHq4ZykZyE3ejLndAiJoiBGAJJQg7BVyrdsbjGbTaene9TBgws3ZjJpJU+ztHDlwc
qp6t747OUrLaTFvLHFLjyxI5MvsgEiyAcc58/dI6AbDtDmFhYBndFm14xHLcbzzOZZ64ynUxnt32xRTLmBCIIQmWGWCMg05yFFwOza95O3tnCoXOGvCX
RWnSucsNTnmQnHcMQPy8xA30gCIsFh1AXfyaur7jgSRO9bHLY13A9xlnO/rcmk6EDhRnxKJhY4zM5mA8dz8Rnv6wDUoeTHErZivVF9l+6bescXYCIz8a
YazMTKUPAepyXRUlQKlRQviwIsE0RnVHGYAYQN0KoGNNlsmSwGFgwN9agRDod/LMz0HW70SBoD5p0wAZ6mkvuzKkhbMrPZQWZysrZ17Z1gbiAztyMzhi
YA4hn0bl8APR5TQYvz7F0umpPs7c83SX7979b1sawve97vMD1eoD8REcqDEQZU3IiDaiK65CZw28TUIAgdQ6kOHQKUDh0mlOAVWiaBii6/dK6AyGNwKi
g4PGQ48UATRJhIzEGyegMj5ZNaLgk3PwvInIbzHLH3ZrKWsK6hmZ0Z9wAIaMlkp7cOblNqMOlZwXVoe/uqYYLDAaHZRxtCG0LEeSefQ3sZ5joRi/lfnQ
WDNJQ3iNj9Zr9j21YQEy4TBCti1Ab+OaBGlMEXI0REFITJFREDliPa3Z+0CgFnyXm0AgUR4r5zPzACkGaVO8mUtm4JkAGdjJ+n6Xz73b496B33S7vhPb
ox2+283ouApNyQ+QKTEfew98p4a0k5SGV3iMp3tqcgsKIumMdm/LOmaK9XLAVHWLkXCBxbBJ2YeyODGpCI5NGSB0vlMhkTnnL/MeBxrxqh87RIrwQWEQ
atiCcE3rbAbVZgXgZuM6KBPNaFtl0B1vo04GFvuQsKMLHAEYVsiOPKF65GpAPyUlkHje817YMPiw2DtYU0PO/RPi+QrfhDuKMSAHHAnXAmYMDioRgEVC
WYptCqUBGLICBnymR8Hj1PvupPj0pFhwoLaw8px0a+bkMj8oeD5MuHxbhmQ8lZCgdMK4tYNqRqbo4W8567CL5Z1pAUAviWfBbARHdd0I59tDW93paF+2
X4s+k/zpjEu0IFSwI2o9HCQARgoFKBCQElbOH2vKIgXIzagfwlEoHce0Lu4QUEaFIEuePMhNdeNeJvmF79vXPDvxSp4ExKsFIkkTVvpxfy55y9b5nz3K
iLGL02v3ZWIzglHrdw1bButYTSz31TvQbywSMSMEFZUllpq3xuzaKzd98MwqxYiDFRR7EPo0zIY0ZIgbpRKJRUpshd9MD5Tj0skCYRvzeHxWcLZAomgv
fJ+WqBJIHOxSdH6Sp03ydLEwvPPJnrVWcZB3lCjnq9oAoRKfGzoTqDQjcgYL+dGqS+TMa1YNGI0Mc5iYzMGxCvRnLBH0IWrKfMqe1Ryuk7PPr05N6QBK
TnnvefPjRttRs7jfMomo4eQFePXmeO7jqV0rHKMGEw9/WjT7LA+kowA9i7nw8ubNnucDz5uim0V1xZDhWiMWnLCognlpCaogAyCBBREUEsBgkeKgeJmf
AFE+SolFLtqB00Cx4dAy1MoLat1rAts7GTGfG9fN6vfCZ3adhdVs8dWfcqKwUVWpYLYyzxSou9OXt7yVhvu9prFlRfFPWh87dbzT9IbUm3OVFUqq4lVJ
Yw3PA16YDR31B07KxtMuywxUwX1da1hidxlGGvkou2fflJ9WnhB5MdGIZBoVk+kjvpPuSgSzqigGQ+tsYVUUwwyVBZz/O7RDJ3c0wow3GFDypIsHmnd3
dl2Arz3cCuuy2f3P29eebS5PY5vYUYD/DbG+MIYHP9On0oheiB2RZiuzouAR4WJXDaVWkwtqtjJHBTfjPOiEnszehYfBZEa6CWeSQGB4HY6yKiCaqAwv
59iu4s1CiOEyVBUhsKEF2UBw2mNH0urkb8M2QPfyFcXeW7KxBmKBk8HcbXM2gsHgNydRO+Sy5EC+ipOwasLNEEtrCmzYkcHHpPfi9jBRFcZNECiNkcGd
K+a2OZ3zeUgKCu5Ci5u97zIUxDVsNWYQuKu9riBh2c0GwWa47Hymftj7JN7kXIlpz4IJ8sPwOXNDeIicoZVRsiRVBB7uSezIPal4wiTuufEic6vvi5aH
cUN6m5k9VzaVh70M8KZxONGJYnjnxvQ1gSVXwx2+jxxu3XB3VHn3t1RzpwEQytlUwRI1UWw9ZrAM42aC3adHcU4PvEGWrbkbpb9X3OiDQSHt5cI2dJc2
vYqfbrfNc4uwgyDSFG9oc600Y7KOq9WANeG/ElQAAJBNlCI69d5A8d/qTtbXZkRNFJ851Ey2h8B5Ehy1MoHCLT8Cq7L6hkeRMaoO6jix24GiATRjjVg7
jEo7AJAogApWXQqkSO53NLs1cj1guQJFTIoxmqzm2TO43MUeNa7e0WpOxSmt6E8lnks6IkGGuS8B+GIRkGLz5Q2TxvL40uM1rDSovE+UNnDJZsZT4j8/
cRlGFFc8R3ME+JHx6O/QaODOp4CfjNEmgo7CyBYb2FpevERRoXaBwhwHBgISneuHqwrC83NEgYg5DcmEQDh0erOg0GUhELOtrBENAMoVNC5RvNioad24
FSanTwVXYIcF03NjQMkQhCiRjUL1RDkSgnjCmyaGHxDCepJ/R2WWFNh0BsJrIE0MTwJbShZIUp90NkoanJZNzUAsg4WNgSFPgmz7tXlD0rfyW99XNHox
R3nbDwXIkVKJIIw+TmlK6a9infXjg041TmOHy5yd3bGHZPYH5GcrMmQJFIHfIBZJqdJw+v9v68wIFoFpwJdBUPaUQ/vZia/lu4JRWnwLtqh/v8YYXw2T
ack/yaCB2a/ywuih6G+uGKYu4MMf8HPkj6E171ySh9a7cM6cJT4iTHBZ+UeJa7y0d6S6dacHGj6F3oFclgG9h9NhcwyhFAh4h7eodHbsXh0flsu9/c1J
NdtmIGtXGG03Z0Z7Ov5SU11vIUyybyTyo6YxOdlrbmzYYHcw4DF++icTjJicyiiannzPk16y56tSHgYTEFYh0kUAp1TOQl5bzvd45UpSak/+OhgGmJQg
/JlCoptJVTeJob7XlRQTGdCKoKGJWSCGsC5ZkMic5uGx789E6E51MyE2zqGS9shUUEXZxwuFuBmPcvBPBOkkgflRNkNqrr/ttZoBA4S4HdO7FH13CVIe
XvCFp7ktLxZYLcZAtFov0wYeMwSZSaCgUoJaYlVCxIACwQVL1abP3dXN5YSjyW43WtLnMHq8F0lBZsdpA1oaVCt4WFXNmCxDpKmhppLtLrOOtmhc2W2j
IW1GLphTSYxQIsjWdOjhDZXZa/3MLFQ0MNoZBg7p1e97CIIshrrrDnW0xUKrTLLyyFGu0246EBNIooB9/O0EnyexPCjh9YQPdHet5Kfhw4vQZQPp28ON
vnejiut1bmd0zNQSmXdDNGjqGjrWjDjJAhg8maz+TM/p650SB1yvWu8NxJ5HLLCGg15Or42rgGMRAWKIgigiJtaXTRnhDEUNd7HzGhSZKWFnUyUDdyDh
MdOLh4ei7JA8Rr0GBglEMQDtkKAf2pfp3uR5GmdFsTOYKkPLBXnRSCCPR6MlAzhgUsLQ7XxSGtfnz2QOBcRkEfaBtRnA244Om4x+VTbyxWHvrKOKoxSI
YVU0fjrAV5zIHEUTm8sFa3VmtNF0A2g8w2alKW1Ao6n5+xA8sWfvS/VCp9MDX2lM1DMzFaiKs/jZG/xy7/Fv3jA0SlvBbE97XxwcYsw+lTX6q2HbMrT2
HEs7eYcaVrXYYnw1z2beLIKayT1+nrva6X5AchBTRDkKHSRGgFzMBShXWYiMQtKmpMXRy2mBueywJz++lQeRQ+nIoJaYw2mm5hMmJWZatY2xLZfv1mCC
M3umI+124zreGL9CcmelUgi3qx8Kwede93IoTX6EKsQd0qcTGbQRne7mrtNDjJs1D6aik83EZ4vPkRyi48O3POXfhk8yX8l8Tw6vA8KKEFZdfZ7g9RIc
wOD3z8+PCq/QUTfBCXoodYf9dcnu32ge8eOOHH373b8pwIzrCrg+UHdbny7zoPelImqCIUZiaOWbyFNsZtqLrLkO9ax0eDKx5SrSlHTDaJmFNGi6oier
fLfNy+4545NOUHuntR3DFzu69BGfeyr04pgWi8qcjuLINKMENp9HHk8g9C77rr3zxvr5fiSL6WDnXUtSEVhwg16uN0lrANxxYlbnCpnEpo5m8Y2B0hWC
Yt3uzNWVsYXhhibzNYscw2pya5qYzBDFGrpuXxmjRZ07LZrVuu2HqLDQu3Rd+ne70nzrKeRUd9ocrw/Ot8PXRHO5OpUcDEKbziKd7zJoTjjPvV0qC49F
ph50Yo+GqopkJy5ffcHIeSSYb3u35TSfGbWwl5yJPzLQ1J+LtwloVT1oQei0hJAuL4x3tcdgUsgoSizLuefHk7tz+fXesqUaZhRluvLmzSbo5njRmFRg
OrC9XdElnflxcRLDi3hnnG/Y7uvt7KdF5hYxYsNKMArMcRYHVLDTVt8dcwN3bTPEkqqdQu+hugj8Xve4L5xcmzmcwPa6zC7j7ox13nk144dLlNnWa1BF
bqlakUUoyH2U5FCdIvk+3fPaBdKnotRu6gXd2e3kUZ9APwL9CSXD5WeICpwED1msP0+0HDBwKKAMRNJ6zOEk+h6LD259fv+hH7LUr9GzMwzNbVRNQomz
YA9Qedn2AdGDv6jgAc04gTCJP1w5osmvQYIla9O9LASbnUalNEI1QNJuAySqpaDZA4ScZgLFwimGDErk8QBq6e7o+R5YnnX18aeC83vwT8UmhgkYChPw
tBtxKwxhPVFh5LcPxtDW7mO8XWbdazIjdDRixDamHytwUJ6IEyTpAjqQH4awA1G4pezWPb2diTxM7HkxBA0mw23z8vHVGfTuQ+oN6IHcmMSxNHqbyW0P
kYT5MmYY4aGJLxzNtsy5MicTU14jguCVJED9mdU4R4lgk5zTdxPyCeUs4/irc4gdzuc9b03CLt3v6+PetTWEtC2mm7ufFxJaGErrQYSxIKGeUcjSMVA8
ePA4amyxgiKiC5saus6npPomgWx4jyj+gQCvsIfD2SEMawo+8H8L+vEEzMyZMKha0imDiXZ6SbHNhZ5ldC7sOKahKQTHfinrQURWApMDVHzqjtqjh10t
EPfkVN++y2TRlcKMxh0km2BtA0H9WSZyhzKj3RShxCgpS1EvSXskmHsig1sOpy2Y8+J4IEgb2sAkXZUCwA9IQhIcT+7hagZH25evso4WcyFAA0kCAoXR
NlCV05mFMqGKiOPeAPUBQoxKUgHR5HJu0NZonfC+qT07M3j7efflkGScyawh2bSe7Kco6UVA90idBVHtYFYKfNlTfsZ2aaWZc2ThHDCh0+mmMFLvt5rq
MmzhdzVhMTPxlA+oI5w7PJ589TRWVUlgd3w6QqTgjBFEVtKiONz6NA536m/bdqYW6DdKwUTDrWs64MXJFwlsE4r4QZdydQUcIf5XbnfPiG5OizSJhCw0
Jx2zDas3F3bNB9yObXCoykoaBOIfrbMIeDz0bDoB9GvbYpU7DzydSePgD8jr7R8pU4ONmTcMPWg2XRoxnxyTMGLGT2+5OsrNYUD3JltCihTsKwkNWfhH
uP3nVnjsu2Ai2x67MNZfcHUX3xksSTNIj27EyO1AD+hEFycM7TohIUT6Osc7KuF0iS6olFwIuFFHZzVmc4rENWyk4qqiwwEB0EphWYtcL2JMPAgIFG47
umTUHmw0Hj900VQD2CKrykB4nleWzqAdmxQPUorPtQox+hPrPj5xuAtv6rhx4LFX7WUT76t/rblklR0FPtccBaffNtjEJiVmHToxR6y5C6z9mqJ6uuFX
p9Si3d/Zx7cvvEduJv2fNKavtuuPFcXdBPKX1eg0Eo6ozaQoRhSG8bYew3uHp4F+bRWIOdI0OtlIdRKYUc7JapM86cdLJukzLwWiJYUlNH9ldvrWI5HS
MpQ3aFj8B6XhrrRoZxPU5zjq250RpZXSY5i4aehncS61nykVd/wT4/z5hlgxCVQUEzCh0e0kgZxLgeg5O2N0m35Q9ocMapnVQeBjlWGoMKD6oXlIcQXH
XTvn8gl09C48nEX7ipoiUapFhh2dneBwd3SQTpzT/jes/IfWCceXCviVHeSP8PSjKRQfVmEoFEIi4Mi4XCoGERUBCkKCIJJGKIAkmmEM7gPRICYSonay
hyD4+i+aYQ+lPHh2ekDEP3+OJSBkDkjknqJ0cezSeYbMqfJJaII/CcHdBb+lxSed/L7E/fDmslDJqPy7qScLT3Uc3HwHmXegB58UR08Kww4B+9nN/0zS
YNcuqDxMCNXfZWAwyQVDtrJDQ7vgHP685HsQ+/heXhx2bA3IPdDsU3T8bGR3w9zAIAunSZBITaZBH64/hMNWVZMdCfs3Q/OAUKFdzxQ7kBvSS4CKTgbq
qCwMR+LDbqnDZpYuPp8GzGpHW+IDzncBxsDg+p9kVaIWnR8I1LUSViHamTJqapQwn3Hq6OEOs1shtgVoCAQcrYawrokLadYwolYbKWYtBlCciP9RcqI7
GTGHmElW0LUuUdaFZya1RNjUOswNo2qRYIHEBQqgxWoXLEVsibZExkcDWNY1WrGdg0KDkFx3bWDgQOQxyHFbFL/NFagyQkgCkIGMBICZFwhUMchhhMHv
XQrlhVGRIewJPOwoCqA+LTtODDEKQK7aRdsjgUIVxJl2FyhOIQSliWKCFf1ZiDuakqCYCIgngHUJkiZHCwrNKugswCVyjzDjhrWWK4xatZEcEWGMMZOR
Yrkl7ndJz3cV8t46/Xur52WPdZ7nu+sYu+VXj4kCerirnkZiHNV1A0wQTmiS4acHKZM1beaDWzeF3axTGloaoa1oN3WEdubkMTMPXvo7J3u7vdrOhX20
wPOCc9j3b1rl5NrawUy5LQyVwis0NYBqFNYOFDQ3kzQcN75retWmpo0GQZlWnCHGQNAkNCsZFZNUvEMUB1dZgX2c0ZYQnC4ccWjkfXziPjNzbNMUyLs1
dmpY25vWTEU0ZcpLIPu6V2FKvE+rtQwXrXt1M92j3e9B7d65fL64TxZPK1XVuGfePCXe3Ds4vEcCSt3XYnri4uu5Cq13d7e3ufSPR7o6BbC71p7ru8nC
nq9l3JJLG0e222TuRFE3BspoQxER52MHzvjnmUy+c6Lzsp1Kt15k+CufYt50+W7tKJuBDEeP0THhREFR2zmyrwHGIb4qiKKwZINku9GCclCSDANpoKDY
wlpxTjA5ugzLm759T2DuT/72E1r7H5fld5XcJQd1LpLHe7rTZY4z7JjOx/UTjavYdZ+l1HJ0mIVqnDICd+zzU9Ar4ch5Zt2gBRFIRpexI7IJlzknt1uH
i7njrzdnaY814tLWF97A0dkl0mxL7nX+nXlJOETi1sZ8+c7E2P82+LwY5nHRiGZQqTodEnpIUTMzZdSBgqkPFMgfgkn576UYzKO4fNmQP+b+xDw8ptFq
VEzAsoMMBjPlKHKPvQjuRUepFSFf9rAhwBaEtBmP4IXOEEMcH/obmN8UIaVKZ2lSlC0pWfJiyBmHxc06p7ddmjyeikA7Q27h2UZFxOsseUHZjIKGSs/U
W4Bf2w/OQNw/SNS5AQ18azIKCqJk5dT6zx7MmIntoIkINoUwg/BcMKFHhhfgQsIobC3JqOE8fk2E+doi7yFb9+sg61gJ0U0eqaZ1yht+5PyyzXv31mtu
8sFkMAtHssq5TnLczXZsLIsNuHNB3r7iHuKT6P3AUZM6CAgXMdcSrKItns020eVSMN6KUYxOXMxZyQ55YuGieGhg2wzCVSmxng6NN2G8wwuFes7YKGu9
9b3NgeL4YId/Fm6VBY9M/CaLFmP29c88KxRU4fqTOWaw7aMRy/cECfYmoSH4CoGk4znVCirk7VpL5EhSnZ5lbmH+JyzHL7Bkqju1hJDbNkgGMAsEZXWQ
dtRiBRNQYkRyEmRxKEhMhhACcQJoCmCApChqikYqAiGigIKpooo3+0PKX9cK7LDVNk6D0qhSJDqMJ2dJJgITSB8CdpTxTwgYMGIzu0ZK7pjDLamJv31M
3C61SYL1TeQ/syYB+SLIfWhRVKDsdDIr8K+B9h7L4zap3Eeh59yUsWCMzClQ+OZacJs8+Dn6b0nrNb3CwRAnqEPquQQaO8ntq6loVFVSLBERLvG8yGpi
FUZV/ZDKCbl/LxTTytlI7+7PKeBnDvrA+rVYzVFEGAKRfBy1h2ie3AzzCyG+smAdOQ1rNtFNX26Yy3jqnDr06hInRpnADv04B4shU9q8q14Xlp8J2ERQ
hZCm2vqx2dsDm+LCUrlgHnwc+NpQSBBzBVS/QiLptkD2eWAwloU991x2ojlUwU17m07WFePMu6KnZzKDhvVTl2Qs4Y2vx8ZElG+hR0V89SFVrmXV0ZnC
AMr3ac/IJjWpyDmUBAxxB+yQDqTsfnXswOHizzsqa75r/CH8BFijBBBfvkhuT1/s/SadT8+Ess7eU78u2/HT7B9MyUBkJeuhY+/w4TxzzPiwstoEZLjo
IVRljGySVKAeRGeB3sPpXu9oY8yPp/Dv+6giF7wa96+l5snkVmSqhj7fN5xFZA4x4xSRBkqBcizL5expHEQctMvePePW67MvunnC+MwTPt3s7+LNiSYJ
A9SS98tjMxwGQNcnnJvDFaDoRvenHJhSYC5C/mExSwxUoXV11dDAgeY2OKlB0OhUEAEyDEKyTIylGl7zPaawwtZZNddZTxlNGlDodbN8cRbSGk2j1xzt
LxeEdREQQAJSBMSIwBeNpne9bhiHl8bPe79sruZlvrviYqa3Wq13fDFCjHK4l7QHGoMDiaGriNcUG41BINNQDJWmwzGwlznD0re9cnNji+eJkUpkdhx2
ZrbA1yuDzVDNjipBNoxU1qJF0M0J4Ww7JPHZ4LErhWlx3XctqnkBgs9uFrLHvo74e2YUppuq9HTgiMh2wFFhIyEStQ4EFB0lEySgKQNTjNKkE4hCnaRy
2nbo7El4g4qR4lHQKliDCcb2aEW5GB2w9SXUc4TIR2QaJQ1CPKV0FJAQSQZEB3qHlgj33478O52eDkJ41sYKb8WetTvKl6LIloURssWK+c9JpNT2w7ZD
2fZObocZ/rayeWpWgk7tkXiLpE6us9vBKb9EM7w10dsgkED+/u9ali+CCPXkcu2N67UKddTJ870xh7EIExZHQDgCIefJPWpIzXrm53bBEh9PpmabCKSY
9dDXFjdD1rbBwdQNxFDRA4RerA3WqG4YpgTzk1KSRUlBQrvVnTSY8tud23ICQz2cGuacgyUNMhBtmeEJ0oOMMuBywXOdqdtVIj48c4BvcBFvS4minWaj
vZvwanjWyGRm3h7OO+3iGa+nRpCDos9uBht7oipxHOB8YaHeoVh61QAopMRkxQAaISyD10KWKrCZGE8MV4Vf+q1ocQ6hQw3HHfTkjx2OjS4kk9z5rObB
GyGCYbS2TUPNpJ7QKE3AbZyZmqdTyPjMF2fO3WdUTz4PAghPZNGK7pqlzizc18lDDlUH2g6jp8vgk1pwLnhqSLFz9h+8ftMFjDytcGX33APAHQMO4dkl
AvuAhDxsz7UxffMg5RnKbzvTrONK0US06zmtGMWbbaVBxoc6IYTjMYi673rQnW6JdeIKibrLy5V0BqIIjF4Y2Q9P0RG9s8NCIMfMstp28YDPKczg+U36
po9HRnatfF8ayZTYRVGZB3NRdBUUBtUYnvl6McGBroLmCAXtwukuIQQPTsSoCxUJahgyQEFEvrYQYMEcKu8fVhEkQDu+GpvSfbQ0CbFwGY4bWoLxmUhZ
pW+d6vWyulZYpQ0bRVUfCUR38VyF4lGfKVTb2wxiMIgmnQP4SEFBEU+/W3ZK9qOVViixYxtraVgtTx63k3uzHDxl0TQVgogqzzSU8U1gC6J6BFIPaGtg
ekKhpk7ZKhMu6yda0qxRUBMRGNZyJDEjC4FEIX09YKNSAWIHuRE352Bjt8dbNiO4g0OPa9bOQJrDkymi01C5mq/V60TcJMmxFU7Ld+9C+rpPHO60dd6h
jQtOuE9MDW7QTdUu+FYcNRpqdobLzNOBGQRcUAKVFhwZNEqXDoAdcw3AEC8iNI5rylq581SAlLWjG1PilzqLPBygiNErL2xNsJIM9phhGgKiRxtDngaN
l1lmvOCeFGKuq3dLlwkAEF2kMx13WpxhxJRECaJXb6KKKU7JkUQJNA12QKekDTiebfCnczxJDmJ5p11BJLevWZrR49a7fPGno7Q9QhV69uurVVgYdbCh
vhNaHRrUoBqZ7Gjs4oxt45y99aMbm8ZBscy+dDrxMDCZBA4YDyBK4NHJklhsWSRJrlCZAyHODoo6cs2N1h4bu7E2b1vcsKy8NPJ03hdhlpwkiatjNZNQ
bU1qGAoF5pdzEDd2pM0hRgnSBCgAaYodAxMMWYdhiyU1MZNgMbOSJJwI5AIVCUupgRM46c2hkzUCkBQEqUqqxyZMTfjNeuTne+7PDWdRCofKA5dILpqc
wpvv4t8vcfIsNYk6T52OfMh8ScVmFYMTzzcwGbd71xA4qBxuW8vKcgmqWndCIvxqxybGzUB9LewK2M2hMCARoS4IkzB4cEN1jyQq6aJ0NdyxlqcAuMrb
1uI9M76hdmzrVg73LvXIWiqCyI+EqsRFEVD5KSqIb8dammTvXdMcbQS4tc9VI6C4eiNy3RHe6fXCAfHfcmeepogqKAE0x0Ly4lFHMHcwBv698EaA50gE
AUH33mSHlh7cNOwC/FKMKNI0tpdauommtQo5H27dT43Lp+A9WdaqN9eHE8M8s+NHty6gGjwPdzLMdUsVpRWa61g+OoM06XMzjN3Jk1Ld+1Jxk8Xm00hg
xANMbMCtS0ZYVyFdWWLTlyTHijLfBVEcVOToNuyBOJJSRJowOpL7jcsDkitTscBEgmN8FrgOSGDwNyKEwKGhlsDqEhW4Se7JycTenNWE5xBRQPbsLq6h
DrugGMKZIajEtMrS843A8TqSk4SbU9rrC63muk3xD3GGRdx1jdvQblooO9KBci4ZE2KwORVyEOcVbYRDsCyBvjwtze9y81pnQHejnJ6MobgqaXjbVWVH
XBQeDZRNghBRK1Yt3BjDrWqqdAFlObmIoVJ3qmtdF76psc2wdedZnLU3aubnUo0uLwrQ0yLsAbNGC0gKipggiASzBEhhy8FunCCEttTEVSiNnsir5E2t
XFTrBpC+ThyJJNniZk3D0bW3IoWHg1BN6gJRBWxFaKFoMXSJB1FwgyyYMgKUN7MDeaPApgHaUjOzY0i0VDvdzdzWu5oZGC7KtcV9/feucM8gjBOoPo27
zMRTHxh054tibNd5ovsaEQ06e54MEeo6TYaxymyx51ZD158dHfZ5Z5EWRFYd8zBQUUYowUqRFfLCio4ebkHKVT1E7miWHaZwlBDRCCjmRQSAemX0DsNb
6QueghwZSjVdcRkGbzlrXWtGR7Dj3g3fl2QYIjkwAp7SIGKjxNcpytw6nyt3nQUTcgliy4OEXgGUt1elsgUPPGpGESSYFbFOpKYRrfOCTyMsjnQ44txQ
GO2PIqSmOmgLNHVdhmCb7rgcx1yLWVyLM20TG6NEdAuqbHRSQtqeHoiqCOcc6m6CuOCEQHi660JG6YfS2JDzh0RsLmZJcaQTwpgVyjWIVKInmeulB2un
Gi0855pkNgjgBCDa8WtIWvSy5MBTJaYKpe1ZUa0gJDRRMk0GMwyOT0YQ2iK7Y0DRXgwmd7llDewFJ4412Abu2q3uR1QqBBC5rc7LBw5Exu5g1LDjFQrZ
Yix4dGQ4iQVI8IBtCSq4O+qoigYAi+E4S4xs7p5SFkBwATECgmDNCclnW9cyAhkwsWCg8UcCuXNKzrZbEQBswAOG+FMcBBAqkhczzPEhGIzAgzLBI2tz
FwSLUC6Fa7MLXAWhoYYGkeQeZQJIPh8ZNNRjhApIYgKYRcrRx9TuuDhI5mGLGcOLNgym1BZySUlFL6GsLEBQwGc1SAbHQ4eDcroqKTYkECACMpw4dJ1z
q+CLaVoSCc4BoAgw9zD0o2Yi41t9Rwe2rQxrDQABVCXG6MYCSDG5jlZxLoKbScaeybKZacZM6Qs3F517Hk61hooeDsMEk92FPTtcbmtQ4Js0N9KtZcxs
yCCONbysDPGHOOp1pyFmt5IJ5KlStNcLhbez1fI4kSDWUsNJRdi+VvYQm7Z2tzbm3rOus53XB5NE8EbIZ3tbngksHaDPE7meL6vKdLZvM4UitdtYN6ng
yWDRcpyxwqdE99LOltAxMjQKBnNCHcKHBFFEG2pqye9O+HwJkdE8Xxrv2KaZgeBhy+A0dQjJt5bEZaUFIYzuejs+UP9TDsOE7DOpcmPi95wSa2HnlrHA
2bTAideOjz8eOw8oaOzqdBzcFictQWPnh79HtHvo8D0D2NDkddZUsA2O6hATLpDZiOFq7ti4ECAQAozAsrg0woEkIh1AxpNsXoBSwhFxnyCQGBnd3xVr
mCxWgOpoEgwTF1EQPPe4En4IddCiKhdXwWnfeHfnYKewMOJrWGCNMwpVHdsxzNZ6A+PqyAdSDILESCKKMVWSSl03OGmee5nw6bZHGrhZ6hohQJ486l71
Nl18imQZisDSX6N9RSMS+iHHetTkZJDVTM63rgeLJwyAtd73cWBs8B031IkTsF2meetayKIZC7QUXCMHeuXUomekBJZRXaD2hw1zaorQQpdzLKYVK3rf
kEgc9ca8eOV4LdW1SmCts2uXi9uO86OWuW4wy/GpAllGRrxnGzXVN0i1JEKMpkzM6qsGJgHChiEpAgJhs26EaIqtYXelpTGoh06fdmso6TMFPTRDjqNn
h1ihDTOj3ROHSQGyIQrbgb3jwhApU1RvSnsjvQ3NXeuuuKk88Xeu+EFSscYHpbMi6hkmwUu0XCBfObzs8d8h8KOOQwT2AoAgSQBu1gVx4PJ71sLhsVHT
ARe7mLaBY+IDmMCuxPbyD9Zx6doYC0z0gZERlTCNA3c84ErFSfNqsg6feGMjvu7+6hv7HwZpkU6QklyikQNMlzjAiqYERTyMAOInfUmdMiqB2MDD61nr
xjwIJIbJWqaVORAmmzfXrz7ehritaqcz1zVA3D0d1VQm0h2q442dGlu2L3XBCun2arE2qskAxdcgEPvOms4t4tccse20B3pdkc4OVkmrXEjiBNJGldp5
ON9rsyRZBKI5O4J2qoJAzUkHnENnsld5IEwzAvZHFcKKXfIp2V2c2ark1sj8x44rSHBEPQIC2oojIxILFTtKLPZjzou97iERQLKGEQT4ffSAUres8Xl7
MIk4kVrWxfGTe+R4NCjtpBIgxrg99XUm2ghxU6pscbUnSZZydZnc2NrV9VEyVR41oKBoxYJBILixwRJ5I0Me3nO0JJjn50d5d0ChzPdSJNdyd9cTsAWS
eCgdEBEBEEEJIS991Y73TzXLHL8jpKxdJ5zzvXM1gVzs7DJXYJrNSnrV2BjDaIMI41ksEkKZZSQJHNLuUPGLBbYsgWekt8qxph6tSQxgUKJSIkwjAcO4
y1JFyVQ7ng0pgd5ImDYhJodkmgkdSmgdrho6ulNHB1B6PINWS+jCFE8KDEgyICjZbD2JO+DMmwgyT2M8zoOSHJOBPAHo6DIuoKUvZzHWzYB24dzrgCTS
yToY6RodHYc9BTGnaa08zZg9im03UMpKG5TcNnxItKYTcLOihwM8lkTTAwmp3GbIJnNeSogy0qogq6h7QtUU5BhDwbCSzoNQh4MkMmN1MOHfOIhqAhDh
TowDYWhycPbte4bPR1ZM2bXZmJMHiZqWRxwYA6NnndglXhkIioJGUk0qIgoIztOcOVcadpDIyAKFGgUCiJppCgwKSoCympIB4EK+v53+AHPILUnDiX8e
xq7TwMx51k4M6DXEK/to+tvIrhPw3GBxzdsgugM9/vx2Y9S4G3vrBPjAP/LjIHfJJJ1DKSFbac+gcxHpFIUC9MwaKShCgA9n5+HTsTL49vY2I6sgcTEW
SeSWTGTn2KiY9Sw7JT2XfIZai/d89HMlKAmm94vbAecBEuEO1PKFfZRCAUEyTFJS+gikoApEgmKoJIEBYsBVIYBOe5hJ2Hz721p9wwURhlv2mtZNME+G
/QgfL/ph1QNnlBRmzMxs6GgzZ573w84x69oPhIg96Aod3/PQ+6KQTggD0SmTSRAQrAlCNQSIYRFExAZAj6X6tmLCVMExtCCiOyi4XOERwTGSmSKul3NA
AewUITt+Mei2HPgEMe6+R7UD4J8SSA4OJBiWiCFE8JHvkE06fBA6dvVOi44AXbg5B1A3IJUAmDyDouKPg+CGA74ztO1Pbf+zPDE0G8y2FxzJAZtApHEo
jl526S9HZ27RSORJC85fHfOgRkTbd2zaEZSsTV3vMDTHCgVlkCDDt0KOePqhnaQRUDgGcuCIhHKCoyXFvriVREVhph3GTUQNLljwNxoyAlJ3wgj4MnOJ
J24oO7uxl39xx5XqUEEAOt3T0lRdoRYVkoAhDyTJGdvPO1gQ27bZx4S3mQccJAhJrtuuXE89d2y6TdjhQcISUI2wii4jKkMqyEKnUge3JJwJCQ99/J/D
fRup+3LnDM26bpXIkAQULWUS9FL0icAMC6n0IFBiolm9ilHGFjAydygZghkcTMSBdDc0ip2KMaqZCDtO5l07865vO9u0OdUUkMSpCiB4xCATEzSTkVQo
PlCwGkrUU5SgWpqixJMhlSQ6QGTNAlkIgnd7lTNssZwm9Ybw6kYCEFsFlSniLAwUtncqyAYIOywzUiPB7e66QaU62mlxGTLA9Bw8BDgUyeZeut3oNAkB
AAde4H5/wGMGj1fd7sgu2pMqA4QDQEIIqRBkNvpgOnwxOn7A65PbO14SIN5ixsNb0dj1RFgo8j1SRBuyaMPlo0U0NMFohBO8E8USRH4hlz9VhyfNe4gw
8O/TqO4+OuXLDOoKBiSiHcPUQPiwI1JCFIUgB4a2eKVaShoQ3uz43w9otl4A4Hu/cDRnYwww7uYmqEQHaDIBMEx9YOhcwBwIZzUuHLRZAZEaKAqkwkce
8JVYIsPDg4dc3zRvLOtkmjETreHgeIbZOR7ZOsCymh7EM5Mkmz+uRiD2GUriK81VwXkAnMjQmlXA701Oc9S/Fne9XTYGHjxOIWCyBgeJ2J1wjfj3HmH+
Tu2eL4J8u5tC3rHHrQIzJlyRMRA8zRo8/QRBTXlh8d5k1nQiYU25DncoinUD11AImts5HOMLnomy6gQTJ4XD3Wy73vdvC0efGB3OFNFW3spOODC7GXYO
xe8Sdra21UWCHGBK5nXqdbPNn8yAZuMwSkT9NVZVejPZNgo+IeZS5QOKFZ6Uw/HXF5RYbTOjtxjcId+Z7tjZW2VDwZTqUcsi0ikjFPPOU3heH79XaBoN
GYewhB3RQXZxYgsEVRIgjlwwwQ93SsPpns6/fdo7t9qFCMBJ38dgs1gNsOBJj7PpiH15lZAEOvXcTEy3M7uMFMcLrPGBzaicgz7vQfQJOPusT5r+7w9h
7UPpv79ZlYYVG1Y1OTqHMudI4MieUKZb6y4mRlGGJxmCJrXIQNH66E6jOaptqOBrIZzWExh4iEDTpkqTnjgGtG0MdltshjUuWAVgZ1SVJ3uEFkUOJkEj
x7uv49aNZrkjyMykaTGH778AlHs4wIhVOC5prA9EuxEurl26dSEwESS4QJl3xZiJE1WoMjcqJzYAoSYRY9UCplKcTiGRYwNMu7iEMQpT1g18jybKfHHn
bwnk5R2ZDXkL1jHuxfEJAHOJtnHkx9OOZeJEyWBWAmAiFwgyQpSCcoaMLADTIIwA69rDTJNsx2aXALfSoueZtQHUAIZCOwJVHDvBMSnM99TRpkU0B0wk
4kUDT3rDawVguuGL+0OianR1Tb5Opgcspoc23AO2FjulWoBFkgbyUFIeRm5HC1rE3pNmIryTby1jqeYKdIFX2SCtCAj7JH5yoHxgVSlVSkPfA4Q0ILuU
aUQMlReIRQ3KB85TZCtImSCZKuSgHEgDqBTIFeej0IeSGxDiAekilCPEClArqB6Sp4d8j7TMMxhyaohO+DUAaAJKCIKSZpMKEhYBMKYaNDJKybX9psLw
HfzxAOyAKQHsovxzcaVfgcwD/nAjSaRfJV7fy18n2ajQCdkCHiBdPslEU+hoiqgwHGqBjKigsFVRJWWhVFaTKYRCTThIKDQgHjINKJ2eYC8zmodr0AfZ
zEesJ5Sj+EUPRFHr6tGB6rUGg5awTNYkNzYKaQePf33kWEVA0NJk5U5gYpEZDXY/X8F8diBwyIR3ma9S86DLXzE16hlBz4+ko4NDkkyDzz0JSsmgQnab
QA7iAPTs65OtjJ89aJlIGQsZQiw04z+b+ZH7yKMAmgZGT9hOsNUQHrfWetaw85v9u4aE7JyFRgsZ4LJRDx9AeAexOi8XvzIQo+zCXf472MVMPZIIv2UH
P4VDBtWYQ6sqS2T8rPsvpNK2eHbR3IL3d38lCIVyakVcqA6j1KqagAJ3jXinag2X3E3en9ll2CFmxmnQ5SaLCAE/h9/rsCRL7lPhv0avcIe6flEiMWBQ
fZypZglCXUG/oocHoyw6E0OepdkNzKJJFEmwI7ab95XR4ZB7Q2LHzA4hDIOVcPCKDbJWzpGFFknPpu7hNAmOVlVAqy4gSFWhqEFDOzkM4gmUhCQpCkZC
iIzMitRixQQC8dBw8AkgSuqi+cc/HQp7DEWC8Fjj4e3IHOOZDlZ1yPxOMZex4IG3V493YskF7rh5elciPd2LIT+9PehS3mFxO5DLwiMICpNjk2ugFJl6
7HFttkLuNdmbnjC7FFd2maaqCQUhWjLMoj1eAD6e/u9U4jwcnyWFCe9DfjHjenrhrs49R95sO8Tqqt4qAeijvKIxsGSKp8yQwg1JVjiVEyEEyJSJCHqZ
mUp+Z9ISSIKFg8wMcIQxcMEKGjQAwAM0NnyHMA+yE3kGTjDpJqJSr0hKRmoqkswp9ECaICkKHsJHcmoSg85yQppAobRjkI0tUUo4ZgpX59inqIiSTGu8
YbLPjMXEpVLQhmT8HcA4SUnrZRDhKKxRBBlfbU8jep7cvbZvubFBKkjwBfHW3z9nPxL6HYIfHRi9t0UT3inaSvagaJA8OrQPP5ghduGEYn2pYKdmvy7l
Lr0jY/hRiKlMCoz786Wwhp/DFuCpR2FeB9JkWceOLDiAcKHRodD6XYsmmtjn+2dp0A5ux1Y6TnPOXXs81pKaZgC9uKxmUkxIypUzk5LQBQxLEIkCE+nM
ZkqktSHAh3lVKUpShSkkxJzTsgXyohPX7MNKqp/QyWoFw5FJY73gk8m3mStpRj75LE+5s4htE392TbNIf75hYCzHRzL1yCoR0KknASE06EDTVrvgnzyz
XmXgp41AUVQBVIjzdPbZ6DzhJqiqLgCgIJEpKQlZWiQXocQ5aPIaC9hmKLLOaZXMmWIVQFEOErO5zulS8qucvsCjQFXMqfWHr7wO2BOwlzxhJD4Ghx2r
y60awJqwAQEiigkwBLUERREgTEhCRMkAInOBE8kPwUlIDFADYX3CZZ9OFE7krof0Z6hrWs467X3l4sqTZAr5DLY3EvoVFiOZmZxxwVTnW/h39dQpgflm
HYG6wX96Vic3XtfI4uvVnAWQFkGggSKPEhXMyMsYHGrzQ4IbqIDmVMgpptsMMTM0UhqB+64UHEPxLgeCEjrRDkRcHSDUvKExlX2zopCd5d2GJdMd9brK
iaTZkvW5kPxVWb2DQbKJlntlEQS8XpxrIFULvngy3oOo8uNZa0bsxtHs0h2SJpYUP3Shh0Jye3KSIYr6bHqDAwFiSCiZW2XwmPfv/3d6580MHxAvlkJ8
zKeRHYWsCfOtb3/WG+Rx6fLs3tOb5AAnNJboBiB5wjpQjn5b/NfHrXfmB1PZ1H64A7Q7JGkmCgxDn10Unt85T7OoT6IILADnsxZnGfkSu8QZdwia+UJC
hdCwfXj3eVc5Zu4/tehEXi2erKC+JFoQbuhgfL/EdnP6uH2iEwmkC4kmIHhhREQ9/V0uNRD9V+IjDLZBTzSzF86vdlmy7dMmvPjxg05svOuGIjKzlKGz
Ly0JverlroXMJqzzrWSygzdKmzMWkmoDJxCcUknclGLKg2qVoqIFY8wTUHvxMNxhJNxJotSdZ07hg5poy78M0ZFtM8/qRPTKCYr6lAIEfXPP34gOpUfV
19fYiHTrvnzSSUTPmCf1yFmhCCEXckhvUDRrQk7tgOndeMP2Z5WTPlUzcv4NSaswvXS6TVlq5td9Ty7JSLId90okyVDqKh2KJ6R9vPhB7swPp0/J/CPq
6l5yPlkFr+JE+pvRNEDAaZfjlkuIUYmndJtN53hwt5st1cypzos8JpWIih2YQtQJIJED+GKRhsbxSrFiwasbnCyJI2zDCpnLzIGucxwodXWQ2gWMNpNO
mxnPGd62M2kOy/6shOIHXZCoxgm1EF1EpbMYXNes/nv1zSPpObNGk1nHRrjv0+mb08PBtLzvlMgHp4w6YeN2HHjLOzCaiAjlIAU9F7SquZUygXgUg7S1
wLd63QU8mGd2XuBm7Z4UCIogcmMIAoiI/s9rx47QVUZJ0ye/mzjphd+77a2eu32F1zpoWy+mekhgypNIeXfrz5zQOX0JmE8aIaYVFAM5jh5M6645C2ie
JTswonqtoOhTXa65ljuUpiXmtHvrdms2ozgjBQFEc22hTQdORqZkmQdGxUgKp06j07vMmccHIjNFzWhyLt61sxuU4YFXLE0qwIEg5xxNZFzbwWydXTkh
tpsMsE4WZncVU1TTQOuFZylDBMGAQ7Z4oVwCr1lmXO5D1QTwiApo7DdSLDW91qlmHJgm1RLVUyWRUu7g1jFCVQQhkANQDuWYHCm2gzvmTDEp31J1Iqoo
ddGE4UMwgVNCOizmvOrd7kBk1ZsuZAzZSIZyzzE1xBYHA4GjCovjOdb2oKqDrSHXM8851OFJI9CbOdw1zlDV8G4iws4uqqHhgEXo0XCMCQlNqk2sCEYQ
TZRlE3rKurRYShcOpJks7LGAwI4fHRCHgl8+brexky0nYk8QLzPBuzUpm6GbzjXqhI2DStAFIGUSArpCUNOk5pbpeaTrmZypToMwueHM1l9uQDkiQ7ii
GYaFygwa4daa3rfu9J1TYgZwnLaTXlBI93bxCFzXiACgXTQyIGlMqQqhoCJBCCCgPHWFCgDMG0HoD3hyUH+coGqmgYQCQHr2B0E8j5QtArEIyShQUFAB
IE0CQUTERCAUIlMAEtAjbfSKr2nf4nlH34YOQNH1EmfHCj6mdlMpBSE0EQERQrQUhQEQsVQyAUKUxVMeqzxXxU7SBTIUoQ9EqmiEDJVTJEJhEcQUkfWQ
7gpUHUFKKZAIlKDSC0CUC94ICHOEBSlU7DHEAhqKopKiAdiSH64Q0nxqevh5JoBOhJyEE67nEnlAzgyTvk7FVFNqoYrIo60ctCZ9JyKEpEpGKkCkKWge
+EghSijOMJlrN/1SiO4lrlXfZ2vz5ZyEzwgaioKUCRiEGHK7+hgOGO27YAxRAlyAMq6acQ23cJI7DcEQ0DuSUULrD8WnI3mX3RerHvpRRGGoIkuzuXB+
uxx1oWf/Vj/63+jhDdlQtGmOYJPf/eB+EA3pIKwOMjRRT+vQcn787RR/D9x/rCcRv6JOx5uaUT+IwgdikyonJA82A6gdiOKh9LyAu0eME/dURBBRRwWj
Z0e/GYhkjXmg94nA/2guGWyQFHjS+N4QGTqpCkXUDWasR9sFtwzPY8HjOStiTdWFXC4VHYFGaUoaNSxAuRTUQA0sFCK+6OETZwrlfUgOTKKhEAaajVVK
CYY0kVMUzUUhRERZhSUTESMAu8zS7QEMFTJQU8gdIG5LWyz+VA8AVlYF7EHZ4v3wkxSlU3z+PV6B1+762OD7TMq1hC5yQO5+v1gD5dbBPaXkCh7EA9EA
UrzD/R78QyKKopShG8sU6EZUgf9zamtbzAQmTg/7QYBwT6/AiYqKSSiaaRlipCCoFpDuBcDKoikGYSIEoEIlFaACKgUpaAD3GjH6oLMVYhJhimKSil7I
cmiyMoSgk3rUgjEFKMywQdsANUNC0tBTQICUIEQEQjSUjQr2aMT6h8gIoQhiChxEffsEOwJeNIK+IvAoGwtq9fI6TBfWQ0mQtDS0rkhhFBBAhMUVJBFS
UKOC5gBMgdwqvt9o6fUGjz9EAaRQX1ux5Jox9sL8y0nH6GvU7EA6jo/GDoRpQfCHs0u+MeEhPr4XM4+7IxdA+5zQhnNzgRFdjHBETiE7AO+zRqj6O4oK
BQ/rdvGJ/M7yLS9Dsh6B2Ts0eCArguHGzhKIpERCDDIy5MNtsSAS9n4Qns8CH9h5GkrO/jME+0NW/qOTFDW96sCUprikZjibMpjhqm9DccNBqmJt0CK5
BDl9/RDROu1X7AhpAh/jJAYEhGAcD2/ln4IamoD7fVtE7X2lhXVAOmHsUPI2A/GEPXCmSkingHkQBJpEXvwDj1mOo1lhhyG7JtIKc4CQFOoOQ3JyAImU
OhAS4HBuTky5EUYCplqjIFDIDUlKJjBhID0BwgCO0krtwO2/7oCHhA87MU0RTQKkQkBFSpVKhrAADUCIZBQCGSiTKhkIsJIskltIp8zjqagp2cw7Oil1
M0XvwcvRlf5Nc47UBF9cCiB1VWQHu8x8Q2gGIR8zED+EFCO/z5nP7enpw3peOJmgYhQWYdz4gasxM3l2RM/NOOUmIc2T0fuf5ZZdMWwVn4Uwf1YlyTP1
YF82iddcw8oXJS+Do3hLbmpRNNH939x/6XUN7EiQPqIxDvRPrkDS+oT28zJAhDv9H0RP0hQieVhRRSwWaDr2fup7/K9PN8zZPRhTRUOQcKZcoY5CEObu
DoTh1kLooY25OHWKAnBAXcoEnO5wWdzt1/ee5qJXPu7ZTc7nbnZ1kC0mLCrU4cDhEHJTRYuGYRjQ1ShCykySTH+pcXM8jqck4QdqkEXDnPWEhgY4SOEC
OGeAGnZUBSfl8Of3p2077AQyJNFgalgdGEOMmIVBA+oF81A9PVT1hATAe3HkdSKq7TEsDIIiw7Ve+egC6TWkZYpqKZmRYJogkO6qNEGMELwE+88pCQvn
Hur6az6jj9UJ4wNPdUk1ZD4PDPQ2z2tKgyyyefIFdGBb3aYUzxZs4HA29I5eg4iEknkj5dgco2/lM9FSdvTu4eCE3Zsaw/7/bp6X6cOPEZOCHZrvP32f
RX1j7OFy6BqimZJ9jBNP4bMYZS3L06BYibtPuT75NaOyCmjSOkCCH1JxeMsxpgr+GVCYZEjnQEyoH0KMAMwDdS24kan97C4mZGxccAONDMorKiR3sIEX
czMTNACHUqT4IoEVVUlONKxMtxkXYRoi2o+yizSEIGP81Ty2b67DwDfJNOiaTVEoH+WBMrxPEB/86kmqmkEmYh33sd3h3lWjth4sgB8D8EPAPnck4kiK
JqU5R6iAxyWBYeWoOdpswnTzzuGKj0yoir96Fm0QRNhfkNF5qbJ7IU3rcgfyRDnsVO5HgDgk4iKipgpq5libYFLSqJ3SrMZWoVU7tBZOvtyKHPF8KkB7
vELM3bylcGbJ2+md9DeaNhxACQ4BA+zPKRWHsjSUQlpatj+Nza4CTOzlEReich1pUc9Z0NtZXGcjUqDhyji63dapJYEqU2hitC6RHRf7nDhEFGY7MNYi
xwnFEqKZiWDzjkz3HHOxwyVYoZ1A5MHIByYJmsXZygCgtGjQWkEAnOITcJHBGQ0O2sOIzoIUw0ZIjZQS8dtzgd8ADbULWiWrS6h1Jiex562bhaCmBKxD
gUEzvu2hwgoKCGZimgbOSfwIJgJSQmHSB6ur3t3PQrsMnsOuJlvD4y+Fkk5jzZUuViavhxKOAwh7ORSeCQ0sDnZmF4btGU0IwRWAe7ptDxqn0g53q+qQ
ChqkooCiCgoKCrIiiAs7QPB7+tDaF9Sl73cCz45EphdyKI5Bc+sZUVQUb+KgcHfccwT9ciAUKLidOMMwXq0d/uo6d1TvecDTbVwWIbQGnFEouBRpfImg
9vKdZJNZy9nbtOzk1PZ2sqeh1+22ANBy/JgIyyYX20REjzDbcunKuyqQAUAKASkFCunZEP5ECTcqKZZRxUIIK0zAwTuMhwlwJTEjIdSDgmcmU0rZa399
JenaLSJkFUypcCRhqQiZJwGLAwCsuqxFBQkEUDsm+OFDEPf6T88Do1twFP2ppj1osJs0BKlcRtCmaMowmPRsLMVWCgoP5c5moiGz3Rw6FjTOMiCigEIQ
IBfjjk/I927cRvJp0FnFYCjSjDYfexkJpJjEDCkxA7sXXRe88So1rPLME8tlLJ9/znNQ+9DjKp+xlDA1KnxqoDGTKsWfn8JRz9A6AqB2CfOwyPhh8J5C
Yg58e+fJLwi6tvI8CFgiY5NF2Gl+XKehpPn4Yor0br6cUr/MWfT2RChZsV0k9YyGIY7LkDqQMF47LljBE9B92G5NUzZqTNQ946+XmEAU4IkdIB5R/L39
whVRBNVChE00mkQwwKiIagIWPJQ1+/l2GOhRDslm/0aFPN05VNdAok74DCSGTAhvRn2aGU7oWh5WSAZClCOJ1Q/OMnto55rc4UfjxqOGjIVPRBADykCS
7/intqXbqE1XXcZ3NsPto37gTbe98FeNNxCG8qiGrPX35QvUsqBcYSGkwdKsmowFnZ+MPr21diviUsMGipRGHT4dpzg8gfD0tSxW52qyhJ1I4ViZBmJf
banLXQG4AMnPxzDNsxZP+O9xDRRmqLTn1DPLoqIjSovw2Jmm2l3OPJlQDkTb2XNBNGPCtrKih7AO92n1rtKSqVpGc09wbGoG6HVJyTdoQ39netQkuNga
YYhEwdJrDMKx1JR25MBZMfXWw8rvcFupCWpXCHKI5wuICO7sH0O2wvcKW9TEwG5kziUDqBPuBGkiP0dG87/XmbbvIBwuuYbyGyTOYTzywJBZ97PcD7u0
fOWJClCJWkooqmKQlKEmEqpkKpCagIilSilCkpaRKAqZEKQpRoUpiQWCEpU81H4TSB4HZ0DEMm9WL4HiRHHWOXGJ4iugsJI1cnlJ5v175E3VRwgKMh+2
SsgNQBRyh0S/FCdRuMy/rrdtxyOdhTBchrfe+SORRnw078Q5MwnASowvsJRIHd7MbBjuvWWGqQ9MPy9oWIZZ9J76nxOM07PrDEnPBC9OjhxyYlt2ZcyV
Pyt3TTtOGJhTE1k1oBXxzgkwdCTDZTQJoCpNHN4AGpkUszO8qhBQeyiSmexo2onIN9t4b5E5knWXxUA9sKUITCRNAgUoAfekHL/epVMFE+R6f4Vpdsw/
q5N9Y7iBIOYnd+V/WejAk7IA+BqcBxr4ehZnDta3IE8JUeEEi+gbiuTc90JGAGQgEGQhWYFQNIcN71ooP/mzHLyFiO1hZZmqfexHcIL22wojdscr0dK3
348aQNIGrmzRd0SlMZNpEEwHb8HSeBIWMmNJ5I+qUURYKEpM/2Y8qGRSgBZCTT0CKiCL6AKxZ9r1ZSo+xGC8o7Wd5E7rJoxUl3VCzWdk7RoHWi+j5pcx
7dtuI9YCz1fdBLKb9+/gs8ZzOoToCfIeqAZ2dXxrlgzQefZxx/3y8mWCxZSU/7WUGfXKVqi9cpMA4Q/DasZ+l5YrCbFwqa1RJhApk0b0+9hB/ySQ/kU0
RwQSNt9+1hUow6xKIRgQSgaJq5o0y5SLFikn5zKzUDwGhbT8wObA+ZpJZ5bTgXNmUa+1OOKH4Xd1x7HGDiNSgafFud7qaNI7KVKnpp3JNCSMSQyQnmwO
gwNGAbQya050XV3An5DIQD+2JGED5IGsBNFJvgCkYIIipJIt4gqeGkDITpIsQKVkpEIn741LkZA4DA5VKSNKphUIAccw2LrMRUkBOcFAUAejuU7DyPfn
+OAcgU5hKEyAQSJR08ROhzzSbKAD5sFAzAUBQIBEiESJSJIwFCBSng9e3SCBx/t/R2lEEUweHXNH4ZhUNUNA20sGahImsjGEaCIosQA6KEACf3eu4/2v
835lVPskc9lXaGWRwikpgL8OziWSgdgRhCLUYiFSlJew1l7aOxWwo7/SmiEplWDBn3f9eXFRla4nWDMg+dAT3rBz+lgHWwLlGUUONtyKuDg5Gcz5qfQ0
YHthLTHJ75A51nVi6UDbxve7Ol3sC7N7zozVHYGe0nlJxqSY1Ia6MDkCCbFvDMNMgsCPO87NXWkxq8sBhURMQlJxYVUxZIIJCiqqow2ROnf/trUgi972
ZocnwBxTrnQTgEaCe84uodtLvV3zW6ldKia3dbRzvXDeSuyTFdW5SizU50m52+/UKO2vJ6dIZjLzhj3LJhYWG9wCzylsaUYXKlT2RyDUhKKaewaCkhgU
931WZdgAwHs6rNRgwMsqiEHisNZi9pRI3q2dZDRyDENZu9r2dhWqR1bhqVeVARkCTQBtGA9IknSrDcu0iJeAnBp60Qi1VDaG7QE0v8tOggLY11TW7syu
rpV8CQxDvQ2Bm9ZegaGx3utmzetlN6nk8+N+Fo9nhJ8apgihUiDWsDkChwNnbrjdTEMiggHBlJDIpyJfsPCPPMxWG9ONngRlbd5E1m7vfeJoqockzcid
3FgxGTFUIgCKgkbsOaqDVkUauYad1NQQWZvVF0njmrvRzWb5HqQKM1quFFLLThSl3fBrmRMZYGbjuuBQTaMxWgVBDCEISGG1UUJ1Ks5Y0DQLQWgJoiYF
CVpaGBC9LC9jW4SFgpMZjoBw2Xh1qa3Nzrmvvj9HORR6bFgTRoxhBEwn5Q3asyUfXheNToz4BWaFyN7dWGqHHfV1Ghq85Isy5CQKtIM20H3yurywNDYv
ddUECYwiQwQ+QTs7I7tTMO0c1PFW0QSPD4gSCcjxkvGH2DYDUTHQvRkT28pTWCgpGixNvVjoXCKsZOryAQs8TUBwAIzpMztvmbGxuBV1YKeBDLo1UmmH
ACBNVJFLDVqQ2V87oE4UOX1xAGTqsiISABDHAJIQxCCTokCYm3AZKnuFxWRtV7aQCwuEKMg8QFk3TeviR7yCvZ6XI1aFkG0/cPJscG74Gp0sPstARobe
JWDhbsrrbHmeAJ7oYMQ1MVk0dEO+HMFDyHt2AePXn0TjA31DxH1qa5ZU3KBrz46HRL3Yd9HS7mpBh6n9DPuT6/006WgM1hqMhTUnt/Xm9xn/Pk4RLkLT
IUyfimjozhw7N7B6doZMq7L7FmbIWpO/aKlGBIUMlVQkCvcJXH0sMCkKyyfk7POx8eWQDvS02mVhZz+/z1o05zAO0Asbt6VqZSIc6Yalo0SV7J1ElIRG
IwRAFUMpZBQH8brl1b5s8dhqwB1l3C0neghYJl9s11DQDIkTGEP/eHjR/OxCElqLEfA9B+mD/iSkh2dDPuYoBcCFDMvXm4Orm9HnMC65MudNQUomwhJo
S6B/DVz2mQrmZF5IqRZAoiUFDBBnyqoCIBhkX7sJgbO9bq6amYrpVmQ6Szw1dTCAkCh3yeBVjNFGCAQG3GpE9c1k+rjARSjQKBLiD4t9EaY7ESD3DI9A
FLuFYage5DwTDqcOQDqPQgywsyaKh7jQDyB6J0aSMQFOymQyngksLJw2UnggzsGAdk2yBzoz7yPZ5Tvl87wwS66tnFaad5m/n8xQEEgp+fpXUqiFRxr0
DhXhygVRg4Ckh9jDYDYHuE/j+n/s/2YW2H8StRWZcHK6xpRIm0czp6DFPSj5Gf+OB7/G9AYePY/9CJqUhqYpoIZIamhg0D/5RQ0icHU64n9HZm9n9fqT
2aDvEU9/kIfxhVJElD2yIc0A5+Y/6NodHgakaEgkiGkYSCB+E9dYw3kjIQiaxNElFoWC7B+tMB9DD8wRPzWQPr8EfoTSBT4qfbTBT7PW9wcj6CdCXoaA
RLIBMdhiIdieC+hO/vN/h4SfcdT9QeFw/AUO+RKAA75iRckQHJRDJE/dIp0n9yqsqGD6VJPv+/6eXu4i+y415x9+p/l2UYEcvohJs5qfOucYBz8PWEkw
YU5Ur6oeApNxjsIO+PyqA/XL8Drj6/DwI0vJKklZYKEJZSAgoFYCZlJZGhCgn992xh/d8JeRqyfjT7t86L+nH/h28KetgjYeUPILBcgtjauNC2gu061r
VNbZbvI5dt1z93XTnOaFE1U6SXFi3v3mCRBI0e2GxIUEwYQLRTSf/msf6uVtLrZOxDzSfyQoTh31P6mB+3G0blDzor9aKAeiH60ObPZhtvRAt9+Mq0RG
p3UOSmrU0CJS28Ok1QftYWK/VpiUVj6p97A8uk7ZxAwTGjCffap1ad2oO1f2ORgZdsOtV+01n91Nu5DmyqUmWsRZlgfqTMFalCxBk6arBE7tmuWTGP6J
Q/iNipPB0n9etdp+LBSTF8NiCJEBQ1ajd5kxD7Lj3XJWGkorGIoVvdFnbFBYTQ1govjYfTm43lKiYMlHbK2dZN6lPprga363uIu6IypWFQ/NPuk1rJ4a
EeqXGnvSyEndKD/aNGnV4/4boCyKCMVUZ3fjD9vjrN+9KxYIqlIzqMaS7MD85DWzDcak7McU9OUadiVnAZPhk+tBTSpVb3Z/9SYIGn/w3dJqpKqz280D
TpEYIDIYn2De/R+JtgfxajH2tVYiJHdooqs2BCC7I4Uwigfl24RJEokOdDxZLuQyOmtFKBynIVf8JEV+Ec6k/XmOpXJF4sIpoA1OEA9k/Iw5WbYcqQSB
/zgIn2/f98B/nI8/eqOQhIz0//z6WfLwt/kP4P7o4fNQc/tVMzfu6i4RQhFuo+7+rs8fSduqZ9kfh9n2GeG4CUWrMV5ZonQ2POyYkVr4f+sDJ8Un6lz/
XrvzKilLBpiQMNmiNK4KShi0bGRlz/ZKpiguGQ5/p/K/OJAU/RFeB21MvyMi5dsnGzaHGIMHjJXxzux6GXC+QlCKUZbt9N1RzEFRq8THZ/21YaTq2X6a
v6YiadoJlmDc8CzVaJBQ19CIQef9XKaVIqRWicm2zzHB/H+FQbMr6nAlhVajqdWtaEuuQLAGb7xFRBkxv6ebUGQOGoP8Xtbzv1s7Lwsg9lH93pQfP7I4
+G9wfDhrp+whdHKr7fesb/pxz9vMa64bv3kg3koQcjnMNIrpowjwiQVQFwiiCGP28G/29m+T3Br4sFFtvJ5wFUKv6PnYVjx32aEbXv5Vd0TzIB/S7+oy
0syh6EtvgSelSOD648n19vt5avZSp4ytlnI3GB6r+cGeevYiclkR2gIMK3hl05x51Vu/0/j05cLjn290rniyesUjdlecwNZKKg9xRJgAoxTGp9VkNHRR
EV0aU9umVvjreNPZZbqjnejhEELj3fObzz97DgJIHdh295cmDcayK7U6IG5NpVDyGe7a/8+H/m2LFToymvuz+eOOWYSZQAgoUQRQIIhslIoyAdEtj2d2
R8Pqnf9keFoSlgDq9jBK5PDNCvtKP7NirJLw7GYj6LcnfjvGLbyVyurZjS0qS9m2CbD3Uo70X+1g5GJetru40yarvJ9N9fPhLJ6/J36X8C3PtWmdEp9K
7SAi2ytlynO3Vv7iO82+pc+fif+/HLHN/BvcRuCPT695T9q9egWKZf9In3cojjPOlPO8oNOGfZ53l7zNvZ1CVKfQyP6+1gW9GUED3qqSICqeR45Qkmfk
4XytPB6WR03DlA/ySgi0JdlvxA/vka/mv3fyhI8fB7YfIEsL0sclk/0sJgwj8n8nukcpalzPxIGjGCv0IdEH+WtSFj/8jde4iB/MAgOxDvvlTCoFmEjE
lWdnl89cR7L43zfvqVdFVsHafauRbsmrOWPEu4Xd24WTTVAg+RQIxQjz31q3Hy/7vkR2qvHZQxn7iN8vXko9RF+flx7ggr29Bw+tfhuJb/DL5p9RG3Fv
qiK8BqgJCEhEB+Dd7lAiVqAo5lSBDvugzEAjf9/9hhqI//oXckU4UJB/zxgj
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
