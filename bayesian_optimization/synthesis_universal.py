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
IMAGE_SIZE = 320  # pixels, a multiple of 32
FULL_EPOCHS = 30  # epochs of full training
TOP_K = 3  # best candidates that are trained fully
N_CONTROLS = 3  # random candidates that are trained fully, to judge the ranking by
MAX_GMACS = 1.0  # largest cost of a candidate, 1e9 multiply-accumulates an image
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
    "tyro>=0.9",
    "jinja2>=3.1",
    "pyyaml>=6",
)
PAYLOAD = """\
QlpoOTFBWSZTWePtRawEYTX/gHVG9VB7//////////////9izJ5703HoPvsAAAA8+nu+9ZtS2vdvNtXurVwDoO2CQFEqpzHdoiisyuutOa8+zvM+ymy7
bOo93IvecPV7b7A14H0ihBIoFCpfbuLu4AXYZAT7B6HJo65BR1tgPIAA6k9aO2KHpp3toHtgKAD0dehQAvHXHoAAB3sAAy6lRremaMh3rB6AoekQOqDu
NJa3d7d0HoWxqqARHQAEjNZIAUFKoopdgaOwOinGtFCQDu2uvQeuUVQglUFeskBRdjC1stTd3BrIGigFPbDvsAxJ4OEOPp6CEWtU2FaVsyH106gBVLTB
ShQSoqqQkEAkKAI2wlAAHoAANAAAEgAKBSihRQAqgCze+5wfT5PoAAOgAAHQAAoAFAAdAANKAAAANAGg8+T7n00Ow6VubYH0AAANd71q6pVK2utzjZZ1
7znqtnvavd7hoxWWdtITZrV43qdsvbY+hnBecHRdroBr3bpTIeTiaopCR3dwolElJB3t0fb772nZ2d6DQET0NFZNBrlwAAIvTRCvcwAATPlfRmFre32v
l10vF7tZ33t0NN9aIfQ07bZveagznnV3uc66ABuwL23sdU5CHtz73VpoHrb27qmbd97ura4PPdeuzl3e3r3e872aQGayu06Hpr1x2KVt24aAAAAO+sD0
o++vny1kAOASaPU9K+eSho1SgAS7jx77OPpuz1R7MBtVbCNevu+74OtD1bdU3ZwuNurtrte2Ot7DS7afZ7121O8Oe96PeMp1ffPfI+mfdz2AaAAFAFby
e1dq3vfXfNvrbDVmIu7m3dnDvd3tPay+2eXp11o5cjqevU8BDXqN3e9pRCj5A3O07b7rMXABYz15wPQDjrAFBaPuHnspbS23sGaHbHRje444jAXxV3Bk
+un3vvcd8+01ZYSYErnene3Y3bgA27XN2PoN15huGYJVw21SmqTsB3FOdmpOtc9e8xs1BC9HcwBpvsPPYNRm2zHlXOzoDSspvebl7Vyt0LVxrc1be+AP
oAXtWrdx0aGgBc221IOgAoADQAAaoAoDQFrAe3uBjpqAAVGqXO2gAd9nz6IKAAF9w9BX2DDYNd3e+d72a+uA3o64D3GLwJdDQKzXA9c8M+YACk7AAxKC
QfefTfenr09u7AA7MdNLs6+++54GgBotPM8nUKj6HTuEb72dwCZQnpiCdq67sFAK77e2xeimsBUkbGPSwDAA9296xYYNKAoSWZiDph1Cgd2QQds7cbfd
g69CC6Xaj755tnrV7fY+ndt8zpVAKUA+7AHqnoGbd3ThO9vWh5dN7WztdAOQIBDmexk5br1rTBdd93dvm7dl1R67WenrA7Lp9HVx9fAejzSF3bh9eVxq
7t01vFDuuzldvre0b1x02WWd7317zXGKVPsNdPRnrCALwKe29auXp7u7FPqnXr3IUs9hoAF1b3aqg3dtXDkBRroKaHTtx1LAGqNYjua+8a9qS+HProoF
Gg0ZDMTVEW3uYAKdBtZprLTNaQSqxjVK66SBID2NPeQozl32qQVrqjVeJu3LOqwtb1guza3YB3u56ST03ru4KVRVAOilVQ2GLTBgFsOrYKOAABQ3dtUO
4fTxwZ7vvZAevYDtgDu7gDIG4GEgCBvn0QPna7XbuzRQ2ZoG973hV7UAUptru3Ad2UoqpVSSVB3b72e3u7rnNDum5G642HArrWO9vbOgpbB8jXozgxKp
T7NX3g7VxtVfWpre8LcPuB3zZfCqS98MoC6HkPbJxlsWi+ePIced1UqvQY7aDWiT03WWwB8gAAHoeQUed3Cgsg7PrS7BfDRPnSx65M8vaadOzudwpTTv
Z974dAgNJDbJE9Hx2avXJ9832VQSDwAD3vcV9AAaSMjda4O7pXu+Oe7fARprLG5sbqRXXLNx1aZ5i7UcB7589AKOgHJ77J8wtpwDoum7KJfc74Avt0dU
3hpoIBAQEAQARoABBMCaAjENJtTTTVPaAptA0xBCERBAEEaJgmU0wlP1NqZTZT1PKepk9QGgAAaaGEmUlJEQaTTQp5NQ9pGRqaGgAGjQZAGgA00AAAJN
JEQITQE0NCYoxMk2mmqn+pqbU9MmqfpTaelB5TaTAQ2poB6gQpIgQAmgATQAQjCaaE0aJ6AZJk2hUaeo2TUxB6CTSSmIEaEAhE8mCFPNFJ+VT1P0yKep
tTIe1T2VHqHlD1DEA0DvQQ+q9ifPFVFcGBFFD/gQf5Q7TkIIogv/qIqgn/aEBUeECgJIoQBP53/vv+5+1NK9c1/ydfubxUNIf8WBjjmZzlcpU5fRCarn
f+kfb/1/o+XisVPK9Nayf+DymtURhul4HetMfMOUkk0hD/MyAVA3/58Fzi50O+WvZkXNHB/xN+eyf+/DCuHLWh5ZVZ6O0QTuUEj0AKEgA/9omB/4/8KM
n/+//xuGeLqpPVfzXk/HTb/8/+LZ8q5h+djXPeKFAZE6t++FEEkkciE6gU2ZWX/5IEnV1ayUz8+K5zITVAQNWT/3rUsenUNU95FUGUUa4IrQzZHJSBDl
ftOTNYMsEGD7Kg55gmKsDTUkn9MgJ0IHj0gc0/gQhP4mr5HB6a560lfegUniBUU6z4GeSmtSEchbAooKBUKYVUxSOuP/qVLckmDj0YearJZfpn+1/1vR
f6N+11DlTZVn//E/8q4KIKCTSfQoKEEoCTUKiqVAH7yneOn+lp+vZbAY5jLJ5wqWXlkvYyert97emBLloEW4TIjjo4ecDysoT3FPOfH/zrGCA5+fE9Dz
3vxfodB0UGfAzOurqSxFiVd8mOLhl47uXjLFBRzSLdwpJH5t23gQeiqVpuyhYRdOu+//zlK9seq3L1znS7Ff+//rEDiObb031tTl6aeE+AmHVCCBgixr
wDmBvvL4W51eiH+Yb023kOGij1hcuq71lW3ztS+1tZxoxM68i3GXPzOdpznlhbiP/vxVh1IJqWB0mv+Mmko3jma6SrMwMhjGcPAdlCdFyZRFGbiqePQf
1//bjSfTOfuKknbgJT4VT6JUNBLaZnGYxa7rovdhVX/lwHLHyqz/R3L0rIcNk388cY9FFmcuGOmFtHa4WsK2ha0mXS4rk4qZOylGMm/7f5uIrF+OXZl0
gcbUNlDAo3YXbq701v8r12FlX1VUZvRxID19l/UMhFtumYfBjpwixKiUzWElWrcl7d9avYSDMMgwYMoVdpKMW0Hx+H3NPcTJbJmID3aKkEKn/Ux6PH/8
aU86/a9fv+BFP+ij8JqAf+y58n9QlX/OJy5cuVu75v+GAwr934cQxB/WRO63jOih/27jd8f+0kFCX5iFdO8YoH6yTkLh905zvpj/lx86ftyz5cr2Gz0D
jKB9Jc049P1b/8udB2V79nBv00lEu+edv/Y5zSwrPhk7qhvIW/fyB0ftEDs/A1uQf/RTotADjPDuNSOozU+PL6XyBAgn7ZeHZ9l6YU8Ryv7UDhewgmHQ
BLlEQJ9efr27G1qlh+nqk3lt9f/l6d4lbtKUB5PxHYDH3n/b2d9dgWgVo9yGI9RkBLdhRJCK/+4PCJaqQMD1mlb0/i2Atp0jZ16BYUKeqsCHdAv4sydo
z9Op8xUT9eynHJ/XojVAvPANY5RO6hT//NuudOW0Yyxh0MsqbsHGtZsfCgZ5DTpHrcLQTzFWAjh3z2odt3o4z2OBQjaWAnidceofp6xfkCEyzWeb84jU
gM2fs+l9+utKLQXsO5cvGglWGbwRXK8fCGoPQFzl8BL3NmgbXgwVlAE9VlkV3kwDkaK02Tz+qSU8V76vqF43zmjSV0WYWcAxcpQgGF40YsAo8dFMlQUD
9lXQUEXGLK9pLYGeqYk1KBFBCf08T3f1DtzTwAO1eDkeU3cgOZOB9+8gSwgijVdldnF+bMgPLaJAJEpVFFcCALl8++X0zjQ0Uvz/0cdA98f0QPTn1aHb
fma1mvz6hQ7IH0yIofhalHxuuDjfr97jw8cCTeGvr1Dp8dmQUgTrfq9evXiG+KcsCb1SQOUoBr28t/e/jwFNp6b4dUezRrnjbCLQCR7vT5/3Hboeodj1
axj8Z9HqwOn4enR+XIwFJdwo68vTf/P+Wp7J/L38199NB+H1LE8Fsf1iaNxF9psw6f+i2IG3wXSfNh7GGDkuC0kMvxX6CHLiPinB1DUJQhZiATOIl3jg
UYHW0dSxZFloxgoUx87PdwdH6J1iH5U68+rL2TgtO6aTXXKP6jtMDZHhvzUVoHhkMWF//zuaF+gwzQlL/v2sio66Dw+zwGcp4KOAQWu7jnnnEgZfGcfw
L+gDiPUFCqO7pY+sKg7eFbxZVI9iqj5owddSxzIWtVkyj7tPbjSJrlANIdtVRYG0PwGHfik4sEBx5oGrF8/zIRBGEIgibDRTCiywvqw8Hqh/qZircw1/
ho2lpqGkHotlbM880KkYwJP06qTMRvDc5djaFumFARMI0p/7KgUGoJJinX/eeVZLmLBDgcNQHHtaGIILBsoa4+qz+9J16dcqPNIevS6j/Vui5tLAYZKA
pGpJccnYEjSatzKtqU2qaQjwRRSpmnLsH5hqoG/x5xSB8t8UoomBB1DCcy2PoCjpLcffRxpozEg9bWeK9hcWMBVLFSoQkZlAGZZSeTQSbE0m1kiUi5yK
AsG42Oq/h7/sdzacyyPN/xZfVjTTFimZvroV5WQMax/XROFBPR9NHuHCoqK5AYdSoIRlAfoehr6bB9RsfBwPZDZjHKcHGjuw+DNnbnhTIc2SuCU4aa1X
NPu1491hvug+SI4T3e75e/YfB7g9umZy1hfTNCqCxdPeNc23Fu4HTRFgByGQVaZ0gJIMGpyiETh/1CiHGSp+PGre78+vMDt0irjiiobtymZhkKsR8vTU
04UomlnAnqISoKKHrIL+ZQVnIcnbVRcitQqcbPeGJGvP5WTEMbR+3A8tPzTPqZsz+jNk+8GIj19bH038l2kVEEwMY41uKhd7fzvIRgAdmE53SToCfezl
xht3aMOvVwg+193Jxs/NBXpCP1v2xY8tABMRWAL0R2RcGOiJuKcG/kewubthaU70oBh75oyHPiw3xR6+zxrlD6up34hpzczropJ07nXOyaYchsqlN83O
32m9GuDMTq+uRKX22VPs4+ThyyXZfnSwUuBTBTlZ31deKFT7GX249j9/39+35e0+K/w7SAGS4H2AyHiuetAPi65r83ukoYPvj5mQDNcqTiD1eKOncQpM
03hfG0h6VGrcZszuFn6cCTxCxxxOdn01fpjo3FET3JX66LmPjq2bgYXbMo/7lTqZ5irjfj4DZAAPvICZfX+yX1P5bYbfC8+qLtzv+s27MqDRZff9baUU
D6TkSRT/urEkKUYqUw5KTEz03zl9cLN+JfPixo4i0d9FKe15MVUKklDRb1uORE1/ZeXXb9tOEc89tJmEJEbLy5+bBqKg9eFA7SiQCJkcP5S/Rx+IPHyp
gOE3satDLcoOI8W/8eGZlEt2HGf/0IDisKgX/4TOGF8e1r1qJlcP9LodJT6KAJ/SVH5TdbQvdDCkplhn/pUkBMaFjFDrxf5+S9FqRCiCo8z/+woHf6vI
H5cYPZlS6F0AUp/SrPMM0KUUK9DP2QzBV9VncuP3/ATHOnnMBq0TTotxYoECkDY6kImhpOwoOngqSRwq7Xo5/tDLZV66XE3EpBTbdhoRpgZb04iZQE2C
wVdlYtaD4cE6rCSuqlBNVHvzqwDlCJKLIQ93dwIKFCxy4gJg5cjXNt9qenpYaTpSnzZPFfDoHYJpBg8IibQr47q8Vojmh1c9nzFhBAKCjS0LhgtWQam3
q5//tbXUygmipyKOecKNQF8285qR5SbdKQmdZ6Z2w/rldKiFn2tEDXDOJ3VeDE/F1TzuvRVTp3JzecDkgIS9rwGMu8T891wWnavRO9mFxeH0kzYORDFM
gRYjKwsxus3Dn6bPUy+fJ276LJ9sQIdsmTI5gy8n1Z/I5Xhq3x5PVMvmGBM8JCXJtjSorrhmehrJQZx7DRIqJs+9K8qOmKG1QMGiNE0ep57KyKwVKJ1/
G5giSRN6rxAO9XWVq18qUGVPquGuNqiwe45Vu2QiUWzV3gzeTqxVBzhgxO12Yj2KFNxmym9K8qhqSIk1IDwQFM7V6OKdOhChqaZDLFgpO86OMMsi8hUy
cUQVoWRDnIOHwaWoaDDtT5VC71rL402HZ0tSf277XrPpSjJ0Ds+FgRpMu4JVQqzWDIV756wlbcjlwml05nvVtD9sUvAjb5h7sst+yVRYbkMuzCNFHAzp
0z4gnWYlLYL6hUdjOdR0u1R0tUwY2dyjDObBzzO/9qzwe1psMxCDI/AhEr6T7+7sZGIlFWB47aD+80N0jWn6jV3Et8ulhApzhZTjtHw7AMHUijGqaMxD
K1CkmZ83j4vtPhEqUB20vs+VIjF41WUVlRe2XPsoyU9iihUijiDmQ62VHLeemWgkl6KetXHpibK4N1aa3jcuvqXKU+NXKH7D7DB8V8XC6K7F+PnRq6+l
qUT0ruqGQ/lz3oD+T3msJY20wZK1N1PZlr4kV9H/sUa03qsxscmrkZEjMqeHLeXSSimoVgSqrerFVPf0uyOxrwSpWtLn1HuxWWP8JXiCm0sj76Xv3YVR
hmmpGFsYV+ZRywEtuDAbxZk8HtW+XzMJk2JzMCmOchL66o/QdFbOApBWqPsitZkj+AIVCGGruHdsnw/tKxhoYF9l6mI6Ye4x7snoasx+hRQhipZ9uz53
MgBfrapajIRm9yHBdmUnV1DBnWqeybOzN0U/rf6GcbNdcZgX0/L7B7X6vHTO6vRvUvV+O0k+mAp2yfvanCO94SfXmFcPtp8MKKwITtXU2Mv99KLMf1ne
ei66eOvSt9C84bFmggB+/4XhOYMB3OzPXPsKQHyQKuyA4KQQooIjS1VpXdA3n2REx/wNW42xZ+R2+f1VrfT2XUdXzL67NOV32H/V/gsfc/+jiIoP+jMh
hsEGQp+prOrFfO5O36g6frBS1xLZWAJe0TEFwP2JGEFHUCLmHHYHmjIuhgKHrcaYi41YUCCD/VAWvvmP4IQQvv/3OjiFzFlVL1V2g5w8kKoCSQRJYy0I
jCsJpHZSjgfw/i2uoWM7ryuHz89cpxqVxZUz5vlmv9XiFCJUoYiDq9QOF9UQUAQFNpMjSUD4AY6958OLoZTbJCjNM0VF/90WTBgkNAjICHhgKQNCGBUS
CetRAe7iBV8M13L/x12CTgzlvgNA0ReouwBPIFj7MBh7/7dROhxbg0hUICiKCS+qunf/PqqTuNBYYLFOvKTgp1jnDqKhi6Ij3yIDcMkj10viVMh8mvma
Fj77Goo4NjaBlADcQwJ3FN0vlCyPjFJEHFgwvUgaXpC4kSRCIJjBNsCYjzoeiM1Jh2DZH5zraV1lTFGJlMKGGmeaCtODb69q4GeKTe9VtrNMs4hWH01d
ECrNi4lTsO7k8Z7/9TA881vCgQvq1X92eA8Tj4nJ1XI2pOBEcZWjRrFlfQTmLdyFGBzqzHEt0X3tzth7PqdnIGjshU2LMQ9lcVVY/f9A5kkY5Z+HVXLX
EXz44AYZZtPA7FGvAQ1qis1AAx14hsa5t55ryC58QChIlkEWQPsELhD0gWTu7KT3ym4ThkOPVMA5NiKAgkzKhwBgYApAqBAJNYZBwKkUqNK9esOm4MB3
RToQjVisenI6e3jl1fea49HvvN1NtMpgpNbAoqpforizovrHcO+XU7quII0PGd+oyd9e9Be5oOg5P29u5zKB1oQZbww2xnNb7rYRpWxp8cMCUYL2Kqs3
TWA5D2IbtfQaq/F2B7X66NcZlynckeFSwI1REfbNevruG3ttrbiQkkJCj7vhoTFzPJaVHcqyy49sxkeRodHHQbswM+VHJJbPIj+uGsJAUQid1XSF7nCn
mebM7vkyN4S4GeAnp429/yZoYcGnvPhnp15OkCGsRICxigHiTtnuO+juguunU2n+WzrDhUnOQ4Q54UPgPfDt1GCgijZLz552RyrJph0MziGmHA5xjOLU
8l2oxYIwWAxSKaShoqJopiKpEIJSkipKWhp4kUtC2sQysBxcT3JYIOKlzsplRUK1iZEReAK62+TmOWXMsQUOnFxN8O8msVlqexw0uurvQbRFMgm2lCdG
Iw3ZRBYxRKJU3zVlMOhdjXd139uRwwHFKhoZAArACjAKSDc94tsE71CgZyNKUvq+vEiuWe+wqUyqxtgS7SrjwE1Bo/BBppgdfnQB5dmnyzXWrLb3fbxf
UTQmecgagMnGzbHm552NobAA2CTaQge3XMIZA1IQ3J8OM11zcrXX4HYJpdK8PNc62offczAziHG3CzQoxvJeXDZRnXFZuf0PUojZDKQprJA2RHpYUbs9
zhu0iGdRToOzXpzTKqjOqaSkHkBJV1EpvJ0ARSMgJEkYPx2cnNt6Es6z/rEC5/X2LiLHaA3hG2F9fW47JX9VWqG0k3eWEqzeRwxSrCSBuHrKd75az1t2
NJgdQxG8sobJA/EREWHKdqWoGo4AcFEDEIArECIxOu9BisF0MPZxTJN83nes9e3ZUaydRmgFHP13UPe51E7bHcShe+NAXuLkkjoVDpNiVNVdSfVoEllb
LuWAtHv6gMCfXVgDGAagkmQl8uE8bgBohxChfI81EFBWCk16Dp77XvZDMOLnLrtpF0Gyevr3eXYG0hFbUXaqY2MmBvM79csCRi3DwhsOvbdus67102cQ
xFgjEWDx7bjqWqXcsOaGmSho41unKDON7Q8HbXAc+su0MNPEzscy+faztJ4TmSBObCbnJWaC9WYglAUKAiC4/ra4Iipi1QAKIE0iTDKfcsedBmd+xttm
eOu/txn5bduD+XlCnnZA3k8KgorFXf6FR6TSFtfQSHvuzddhUEunEgo5AYgQQtVYNaQPiYeCB+pfR8fW1Z9zIL2H9wsFE8wwurCastNbDIaLUHk+JAiu
O7ZaowzzmBmRgKCXF2RCCFQYQXfl7CxetIB3Qc6VwuLnnsyUcpc/p1qGKkN0tfTK/XTlxhs4ppDTCishyb5uvydYWhd7h1oa1dF8/Ddo407yr49f76cv
J5XOgeRdY/ZYF793FDB5JjNfr661rvcML2VDBHtvD1429gp+3aYUVzZblDprXAbQk0nzd/b9uc8zaGIVXMK8sMZ34u8KX6f5sp0tEUWCg9qfmcUiDBEB
GP1vdy9Lw525Zm9mdnUyeqbppYQLz6sTGBBCQ2Ho9KXQJoeiwWYJZ2RcAxBCkMTAhXYtpH3Vtju+jvh+dnvyJjXLLUNXP0TxP7mXI1aTLTjIXiuS+4tR
X0qwvRZFCZkVpx4tyYUPWyzL/UnzZpkQBYbdpzqxHGRLfhbHTv0Qs0cTtSuliWanyzExBGJNZnLKbb1dwYcbcwuFmmG04SGo7Vjw0gxKnKTSBzyGPCav
FhROUlNVTw7cJlNOMuJxvUHAv1eTyHzcvEdaiwgpkEL6W270WF1ZuJRWVIX0L2T7RectRvO3KRduDrcb7UNtcYSsEZERTZrNUKosFhuY3yZoQy0mxRRY
xEMTprHOrsUVU5PHFjvwgPJ59lS+uu28O3esH/Od/f369HucA6lZmipmavTnThys6Ze/Wtt1zM3d71tbTe5u5tdB7JPzhAGEJT5HxzlmutAWHNbFi2Is
DQ4ypR0hpUxXLT14uOmBymJwleHlVTww6m6vHNFVTBnmkr1a7RXtTqMXYMNxzmwziwzDeUQ0ND8TRhjxZeU4POmWrNQeHhBZiaTB0OkW2o4gKcKO88iK
k7zhcu8ko5HwoztCBwm0hrd27Qxk8/HlzratUfqHy9DvnJxrpLshJgqFmzhWEpjOhjQimUr+9nW8WnGd0FHciueYXOeWedK5+pRMhNOxZ11tMjtwZYGM
LYNi4u4sXjWajPF286PUKQsmgcaVtlvV8pKNROpeQsoLfaF0fOCj0nRq2+faoyM5Z0xiIoeG2lMxpXhnXOdJ5MTniUI8VtEG01GMChnq7QNoXrYUbVXM
8pA0prYnJtD7Uqu81td1hIrybXhM0Eaz9Gtt61atItKBFwW0FGv1rwixf3+dCT8e/FJ6Tfh5x7nrnr0kbpYu2brR7tCzA5Q07BIeV6u9my2wHgKIqoz6
3Zt7B2B2pQ5UC22E6a611c4pp6JywhGBCK1AsUhYEigI1KqtnL5+PBMk159F7Hi85v2XxeiM5rrDdoWHsxRU3qR4P36qRVTYTmhsc5zqvdjrQO9TIaW1
POFCbpdKd8rZnypv6eMXK0lHnTPVfTv/+dThzIVPjRgC24lV4Y7KxsV1m1JqY2nQakZ2L5Vp8cG1rr4ujz+GrrW2UMYPQXnWskWRbQDIJ11LIF3rakDV
yX1kW9sZc0w/CDoWwTPSD2hFnFzbtz0+ZmndOo0eG+h1VEgUBsRllM6d/qKFfeuZVZBx7MV77WvwrfYVcIjXy+Fq8s4pFnFCjlM19XyF/R6IrU9/HSch
LTOlmZ14VZuReSiY1uzFDxLDkFiJaa3rPLx1aHsDUVC4UjVUccCGAI4goXOTSIlvOYcIlSiJTOEGhyjdVILkJUg9++lJX/Kf7xjnjh82dWpBwL5RPlJZ
iurDyFrKzTeaOtY4xsNN65mClaqaqxGhSDBJRbsDyZ5cREVr36P36xvVpyN2IHpzX5WPDXdjWhXr19lZtDZwzS38oUGutDGgvPUnvx+889KBRrZCObuy
JB3ilKyWRBJ0ZvMiSbG5YewiX3s2YyOyDMrhTbhpylkJm05CDA9G+9rxqXmLEBWaecOHKeoNlPKvfNBmMj2YtWsanpnLkf2wlMLx1p6XDsmyVYqjYJz4
aSJlC4djSegKW/0dXjpAPjgSlgK3R/nbBzrp8tRndpfNpBXmYBBy1t98eZ/x/H9t/6DMWwV7LO5Q+x68f/kA0yB86N7OJqbkTHSelPKbji6pH3+xuwH7
J+nC1gMqMRUfevzw56ZYZSlcKAxI/SatoCn0FS+tEX1P0BNOZaWk2o64OcCYnzw1LqPM1R3B5stPKT6cKt1MflS3zuzDHXIJau86UKe4FzueM56G3B7T
DyovL+u9NIFHKCUQwndv1u0KPOqu4KnqoUMs/K7WC07JjgwltN1yrWimiYM+kGbOfwr1UZ0cIbX3af677z+n38FO9dyGHj0owGViw2f4xl3HNkXWVNls
M/DT8PbI3r1NB+8swGU06lcXyZZegp7slCToCqqOOq00l3KrqVVxMX8JBjxhc+sMHWGCkUKmpRNipJZRLfsiC566YegzSZyRRxNSZ+fV9NbajGvsmLjG
KE3iBfkzakIiLIj4PnflSWKH3F+tFDNfw5e/Svrp+IO4hmSCCjW4ToXFKfBn+btiUeRo64wgQAKgHEiCrXlVrEppEIYf8P8dVlDs2+eiphnwxOYNcGqD
65TOu6Lzk+Z61Jg94Q7/zSBDjCmpTe0gL0NRDP2zGiTBV9FEmQkQwIRJ4w7PKFOdcoggdRnXgafbSwV7XUS5cZ2dOJpO2vg+/VVsFG8U/+pfOpZ6W0ho
yQdrsj+75Um/F8yFGkEV17cwOqc8GjFoipczlpj6b1D4v2J680Aek0KJ/LNvBwFMrBSSUbZdzB2WAxMnf2vtDsdS4+rsYd3bH5lR9dgyDax8Ts4A9oT+
ZGE+qXo4btQM+bZZIoAYOoeO/ySmaS6L4SxAINAQRmUq5CMy5fP8NTSd3jnWei6bD7qBR4/vuvSnHFj+aY5bRRSIiLUE588gV8b/WeW3md+F4jNc8BCP
EJ1VVu6B5rVTi/T6/WhJA6iIg6IC0xpx3gtmUEQ5MsLc8XC5yni1mkp0BueSBtJBDkwGiDBoUBQsGz7hp2UbFta2dEyMZL6B+ra8azK3BIIJRBlZdetF
l8zcTr8Vi/tkM32xdkm+5oqLkVLkeCznOb8X2O4q1xLAkMmR8p+zQTlLbSYcto3ReycmhZD4e94Mra2eDGdm78llXBaXGP7mEVLwrt6xO+RQcp83pkCM
pzTtyq6qv4gjrTmBdCPkZi22mTtnk3LKmlrSyhVuZixCR9DTcLC+8FB+VCuxRbZxWjde/07qsS5zYxX0nL4mT7wGI26fkQzgF8KG3LKOdAprOTo5CTg+
shVhhwXiZUVKhkFenduH/OG4YSw7rs1ObKDTpyYSI3Eyu1aa5e94DXsvXKmU7uoG/bTQFCQCAYOwivkhkv2s/BI0RaEzamh+lyWhbcNbzGa4aAw3Mw0l
KU0ZQ1d6zUMwsWDEwtyJrr7tJZ/SLToaAspVVKKhBFSt/2NDpQLg02hv4zYEM/nQQbmG7uT0TXMT1hBQM0OiwJP4RwprQPMdNhr+qUDKK0zzaI57SpWa
RAEigYiFC0XLSt3kQwImUPq9shWF/0z92kS9nhJqCcit4mMpzgcwRmtPZAEgYOBiB/utRX+nEwBhGnpBALh0GstjDNlDEFPUzJzQIA17Sfw2SfRE/WX+
P2vHGREpVf+pxkgtppNXDamtYjVcg4dV6z8JpMTAmiBLKyIwCgEn7UQIQFHq2s1GF4r44iN7e8Kgs5lTI3HlbeJtCoPA/G02yOnrUCtZ2x8P1SWvBWx1
e5+K1uvHhV5aCQ7ywYKGYbNx7XDsocTBSKqnf8Gvms1HFdQu1JeOc0n2Tx07p+eMTNZVtzMA/KdtL/wzbC+6LwJyHr9sWD6Z+rHTdRHYqO/FiRAyCgBy
kGQUjsVunXvp++VWnPyy07IScDVv06U41rICOMupMsdftBHhaktOLDyZXkyZvjCtOaYC/avpkl5etC/f7/P+vOHYOa4866rKCfgIQcTv8P3r2rfawfBm
QJ0AQjRDPOeyDrjrtpqPDOfozpxD9nl705nb8PfZ2rtNKQxNGR+8DXuEphk9Ul8H271VgqFLqpCEpK82rIS1ceBpOg5MrUsFQdOcgJuhWC3evRlEz91H
brrX3G8LPtPLU2MbNE+UhUwL8OLukcWWI45ICUHWgXww26jt71dezpNsTl19Sy2u0hxMXs2OZypxpFzUOZhi5MqALo0F0gFoDhxsuP/xg70GfKnOEI5S
ZJnNGgFEiKL7n8cgfj2MwJNde2+uiaaPoeN/njj4TtVYvdqg1zDMIUabKO3erT8ikm76vnnmWxNUTgZvwEByF5qP8gRb9hW4kJ625jLWEmR7Tbyd8V6W
yHYthqt4dixQMx5bwVq6w+CPMWl7HYdMsBe3lgM5UepLaGEtnUWEoWmjPoiifCGsLGSqC2eXLMYoEz1jzb4orSQ5H0azqB6JHrzrsIlJZwGcv8jHBknp
/26361Vn9c9WJC78CYHvKh6g/43u5QYBC4pijXFB+nL0ekDUl0AIuEP5CgEvbKsyduBJRElnaNgqyVZ8UlQQG0aRdVedMOLKVCcdV1xfd0YP2Pc0aOwD
9epv0dzJ7vBiBXz3hIfx+n0BVQzQBO8pyIEzy2UTI0z5PT06z3J1GGGXwUZifHE+MrS9f83Hs3829F72evFScKoGCvrPHhkiSF9ngvtP1fyZ0Qd8mEgl
BoMNGb5pUnyXKURLTYipESaFsrLwB4nSfLOn3XdHxXtgBEz2Hd20arNjnzHx7ozhrW7W5KFEkSZFyziAc3QLzW18Ftx38Hc9k1ZUhPaACX4A/F+qVlQU
x7t0AkAx1/Yv3oD+PJjIKl64gR0hf0v98oVAQwMfxgj+mvW5RzFDITHXiB0SSSVEB3QAfT6NR2prkCz79ai3RaftpjSCpUg5t2sNxAUeJVV7yisKcQHU
dtqD89cxkcH2Sky8VuvVbVvz+NJzotH9BEP0EqhYiRCRWjCFFrkmTvC5TeXlIJ0O7jO93Vxfg3Z3axkhrDIdCF4gypypj35dx5TGw9M1Yi82C5h56FZ7
63XL56I7Zszr62wJ5NuosddguopsfcT+1WHgQAsj8Bwsh0Tbl0xU5zF1ebllWfJFViO144Z4/XOw6ECzZycJ0VdFjNNLjIGUmStASkECmYJUdz9vpnBw
huqnsvGQm/tfBTRdKDw7TLcsmFa2neH2DVEgG7lSNuztIIJk/ZLyw3DvNsOU99mK/5oh6mxTU+d7Z9DA5nrr3/Rgz9oPB3EphlzaGUyLFQQSReMjlQX5
1on+QXJLrfcLtQH/B19BhB8nwRrpQiEUAOMgWxTvSm7Nx6ZUU7unB00+lxznbeAWKsWCcUCJqrYElClUkY7QuHF2wWJAl26WsBWJJYy7xKJspIcO7Zwo
BLlUwuroWxVoEVmK9RcVGtdcWzQEfd0jM6a6zgQg2IrfUTmqouLEpqU8u+BcjG2OWnYBIJqI+oY2jNIDdsBt5E4N5hZFAJZDZK4kd70LFmoajExdcNRp
IBVwJkaF5Bz0KlfWeQLOVdQ2RrMK68MKLDfjTSmo0ed6w7d7qR3UqwF4fPlWcyL5kjlJh2voyygqG5MtQq5tlEBL5YpU5undOCVKqHtLEfGHmJykOiHH
BmQu7xxfPtqfkGuHPJJCkSXUhKQYqiCEhCCChIJAJCMBnmsdH0NnzvgRnXNnEz4vDmAw7Zcjp4Q03ECibwhGlphBdCJ1UDmC3dmydzqnBMhxBNVAC0Hc
iSlLS/lzkPlzHTg4jgOUhm3k69st86j9OtA/rn3W4+AGxbLpzZCdP2ceMHELK9Wx7F79ePc4XU8LvJcBP3+jsba/ezBqXYHfEQiB0QdVwQCqqWMTIoo+
mFOadxDQZzcBhTmcVRQ+dXRz61ln2Cxt1u6AgkjkR+JQXCICPguv0U47wJqJHZXbMABSCEbUuCYUHN/BwJnR1DcNmFt1gg1rFIlbFqzl7rZXlAMsI1iS
BJXEFfpl9sxp4rTXSKijuz5uwYElEUrM54R6ykz5LaKNM2byhGP1oB9DR5EeX4+UEsr+3izyww1p9msLjhPH7/S2LrUo0/1trLVsFMyq4oyhw28Fmb9s
3cdZqy7qOFv82tOemO/TaUuH+dmfHolY/q7Y61/CfTKTY44pP05b8qS1tDPwdmovNlHWgzYfivTMW9UuQGf62Uc9/HT+EvRk9nzz5xoRhVFzIiY+H8K7
AkmWJmadXcCRyWWpzbZuPpem5r3T9g0YlCeCyKIoibyoEkh8dMI/2ZUicyFBLInahjX+fW5JMr+2BAjAQedBqZhysyLycGilnriiJlnLIgO80+OBBBrS
/wn40BMSF/rKtSRgiIYG/FL/3RlvPfVUodOEOimG2wv57Dh/Coh9PkXqrpt4JcnBghRCyUPKSKF9By1uMl2peq3DVb74Ayjg2J1OLUWQGIy1zEGDKua2
USRJAgZIOeYY8tlwHQkIF+9We5vcRdMJtzwXhgRgq8dt9uiLyge3v27OiAKQBIAettM1+r+MpP/IgZ5i+t8SlJkQmTBmJGzd+UBR+++xJb1g59rA/F0T
JQlb39J2D4MWFhhKLSlKmkpvEjDKDQSqKQo+iLV7ss20nXpkF2zv9yrG316fbWTbgFcsxUaFBJAjSk+6/o5JC4kHAmJ/RwGji3eN71JSChIsqB+ET1/n
E55JW/6K4kRZLZwefgjwXvidJ+O+DEWXrkzDHMtEzVXhMpuWgqhF1UhTUMAiaoKol1TmlRNGaQY+hnp4yUS/UyVJOYBlylq/5X8aEegIQgUDoK7P6YvA
xDBTcWpAw9JmJyCebAg6ukTa1BsgRw5RJXQzYNJ2buYNjrl2QE/nVQaKOTSzxvj9cqOpC6NzPqUEC+0Jki5lkjtC//BsfHu/TX3a6vn0QUTH57bNbg8s
LR76k0JJHAxjiDy0/C6Is9EGgyGHvWXEpgUSVjlrI8oa/RhFFUO7UGxcRpV/8dwsjg/ylTJ0HjgRt8JC5G5opjFO5bnbeS1RJ2E19ftvEh2zhk3ISXVa
0GwbptkBJ6ZzbprIbUCs1KaMxp6zcA+uatixaxVTu0gduf9j1PM5ZT7Xos9Tn4yYO3W0IVUSZA1SN1FNoSGBCoLRnZFBcyTRR5wz9lR4Gj4pGTqgdKrK
wMUglRZ88nzk0Vv+VhckoKgGCQM23EdFGBwj/MoPriMrFQv4TNj8cGTIUp7CBJ6LJpMVH2+Oe2UT2UBdcNcNRGWFDlUN9WkZGdmFgxPFtulJOgQDBSv7
VXyX828GCFBNBgI68rm7mIZhhqzM0pmnRIaIIxIMIXv7sOrkXnt+jy34SjzxBeYh07cOagF1U34UyrMEZX7mx1eZNVwQF7qN4HO6CRBzJVxnZFUseqfw
Tk3a1TY9813p6foZ22Th5vFT2NJAcglctZFR41RJ3otHZZqOyu0YjLGQNhC94mpSUBb2k4kO17M7J3fUCSgIBAJYIK8uC/KspKnID7ig/Pafsf57Z1Wx
+7zA2vIR6Cswuz7K8QtUX0eFYeWdD+de+k+zOfEFPv5hvZ9TD8CCJV505Bwm10E5h6GCGYKCFJQUI81Ez4OGOklCiXsYPTUEcu+NqwMpKOOjfwpeRHI/
gQyXNCFLSVIWGhwpIsd1QoVDd63/yBiMUrwz1c+Z8PGtbWVRdcZT9QaMbnPb6X6t/y+Dp3vaFMPXCtStREGJfW7xWKnWSt5qjkXoozmfXo0a7EfN8KiC
RrRRnngpeYhgpUhfwnrKCRB0aropHQ7UHZzNFXCgwyuspFKkb+7gwYPu2VVEYIXGyiguIycQU1KPNxDn992iR119dJZgjIkgEEAiq0JH7lAfDoHzjFFV
q9mKOkAdJJwlLzHAQKX5sOlLBt7TBPb5echF9lBXwPNh4qo9FqBgdp1mMel/Cic4P2dHCOkgUOyh271mPln8uigoPxqy/Twa40Fno7KOjyTIpebTd/om
wxQBVCcmpL1/o/wvc4TidKzh75wb+OCnXhQ2pjJJQJp9pcQShmygJkKuM3yaXVe+qZETmVBlYY95XT3LUU10tpEBvzBLw76lAxBI1CjCTHlX7ZynerF3
JTqVExZT3v+zV9OKQyUj2u+JeIQIOfBvRLyZdBAbClzZTFHUea9ZC3bpyvAwZVZ6rDBWZrfeUysXESKqqqmo7grnmXs/306mSiV2LEbnvG0hYUjJ5Mxk
4d5MBesz3q5CmEHXFrHUMSYQCxEYTqZRUUIIFV/DJcvpM5jh6E4IMOAd8rD6wU0tbjTUvpOFzZbkM5Id3ud8fHuuKmlW1BBIQEgE4wIfF56mJqRSKt45
V7Yxsr0pFkTrmu9UmTJZimarbWnfSYC1kwbyq9lUixB7HsqeAeOK2u46Ad18+uyKU5k00wZXEghGBjdWcOFVmK9nEDqAw3lPOlZhdCL82+wlv+oV+ryr
DMGHrnYd3+3ASCuEfcEAmK85qKSgdhw9+ydNRsm+q201yYZLVo7Z6EvNV5tzzfzW1Sm9K1pDx4U4wp+NFHFXbfCmbqWtDIyOpfDC8MqzPdC1m3g/g0yG
INrtSprif11nd8bzbMZKt865D18b8fX7j5voYHUWc4Gc551CtSuc8h56NILKoUCCrDLjz6OJ/wgNZPEBAL975iq8YFEHcUB43X7T46V52Q0FVt8DA+G2
L3Xu9XTrnZ3u3p0LdzrDyYAOjo48BuLO9/t7MT/ePRnz77ZtPKut9QffJkEoo3Z2KHIH3ET5FZJ0qwB5WKAsQLSGWRGekwyEG4KJaet1vaUM7+iXoZG9
XVRnsf0o5tpomhdkClBpFFz1nzVHmor287bKggsYMlISyJ9F6GMp+L1u06Qrx1vsbMcCwqZmaDquo0nr7R7pTAsIADHBRG/r8sx27DIs2NWYK6+z4fTm
/3HeY/Ko5x6M1yqsh/jyb7r/m00DFAp6tjvWP1YRhNFXEZGCmJN+Y9c1pMLx9VJdZq00XNR+DuyE9CpYFFs1sJFQc7TD0/haY3kqLU3WZViB26je4sCJ
gVs1GTE5kyvOUzQKFHpIXRVKEoSk5LMudHfylHAjh5KOwp8/+m9NRiWIcPlAzMEcoWZIVQ8RwcVIJQvRk2MUe0kgEiy7IW5POSG/zTm/LgXH41CyJ8PY
mSCBAmreHb2uJyVJ+/d6xSvbLOR4L41U5LY0eA6FfaxWqvCLBYSyTFHnmJCf9jhkDlED19NLyebzy0gaywK6wKihqO5RNJyMnCypJ/sZYgAXFlV4zRch
fYX/EKp0TIIOEvYavsF47EQn3JwM5ErscV0TIGewP54XcTVE6nsYXGa3ZX9oWAwpe8k6Hg0fydLuTps1yhHY55Y/qCQuzq055OZHBekPqvOt7JqByMGP
kbwPnJHRgJOeUMjCHHyoX/fCAWHqmyLraj37d/U5HUQJx7OpiPQN2donEEiiQPM7mAdt5iQSARMFKXWRiiokVQVgST75Wehk6BX582fr25SkZyn0+eUA
3mrBH7L1czVTzFg5D2yGk38XVk0KcPeolWfuUV6OCDJeGS1iXGaUHIr+Fmd9i+pAWJ1z9QP+o/rV5Z8a/Ppk/YyYBARAeD+nf1y8xhlt8XuKQnSMwWGt
mYZuotRTcoHPiffdX+uzPRe4r/ErbwnwOnS/JG4Gu5nngaMP2IxcN2zjRzT0+KuxHpkuwDpYuzrJClVr26wkeE6UirRWQIivcoT9DWx2YJuJIzVYnaHG
WcCT5SZvKGYqF7OnnHjuP2+vEujAZDzGDa5gp7dQ9h48RypSRAxxOOcxA02K5JGuJAgkAylzGivALUtZTKSpXh2+UpG/XZQ/owPE9uvDwffHLdUOw9I3
bJs6g4sNRanBQvMjOZoDWoGzIgpPxHSaWI2ko5ZA8keUFRvmUY3GCJzmKnEZ2DI8g2bcWkwI2JUWFe0isk7mlxEc9YPTg2xlJcmViVlZSaiK8uOWUFJi
/Lg2ducxvxwGZkIK/71QcHzIYkjBVDyol1sDYimK5aEMvoAlbqwq+cppLow5XC0lkFRinBCokrZcbJSBRZss9qn2RBiO+64Sg23rS+a+kTWW+tIIcvfk
q9mqiR3zdqFRm3cythvWDYpSQp1K9pUE3V/XKBIifU/dQPlNiyiYPAel3O0lku/qbLEpPmVLAdp82UMRI7Y0jvMvVCiiXVas1dkxyDFNYqUGRDSVq2J2
lMc3UKsNLWnggriiP4KHZaV4MzeQ174m+hBGr6DtlUVgMILc40ksaGYq48hNeVFHdQKf2u0UjNvf2I4sUH/BkUcR+ZFe88NpCEy96Ztg0hcjLym0zITc
BgJslJjKcvLZ62FxIIYswN1/g9v30WARwzNru78t4pKPBE0GlYvNkdsv2rL0Lk3YdAgCUEYQ8Tb0zLmj1sP0tdla0vywzxopCboDhBEiUMMAv05iBiDp
AOd3+HL+523kgYfgGAKkYmwlSIrTlLYbeUK/xGTMBIpiyAlMIAqlKdDz9f1N44RRUg8mBVcuHcvqcS9qzMDXhIehx9CT0m1soeStMRzM60yrWsGkJixC
kThKjRxAdmtZXXY/aRUXu2fl+E+EUwuOtfmGI4ka+rZq9Oew7OEpclVXzdxdRfdQpDc9ZVgoAaNzzV9CwZOLXO6qA1SpEMX/GElEmQcZh0q/afxNjLh0
ZmUu31V57T6zExh9yxHYOw7O6bqMMnZZXyB6nyO33atPXC8HqV5ZhWhACdL5uXqdIVOHVZGxxfbvDjGRRUDg2IakK5CXaGSCpA4EJrsQLzl4y8fFbA0m
ytCl2FOvVrRs8pvJ8z4sLwql+3DqwagqRPfAIBI4rys7UvmwC081h+bLhaMch11YOXl/F5hNFH5HXgovJBqwX5Ku71wwgdurBtqBeBUpSahgSRx3Xc6W
UfFc4i32eF8tVF9y/gcQ9/9JMEdNOxcy4HivBkSzDici+8BZL5PwhC4VqUpPuVvBZ1wG+tawHhcNwcBxTXh9e2HHHS8DzpU9L+f+a/d8wZxvjlpWyjSk
UMtiwWQUN2vO+aeXD141o2Rz02cC+nz3kvqPtap7LPGV5CZcXPKBBkfqmJGMQM2yaBq3LKvzGqsepw62h5pnh1NXcbaJ+dfU8nOLWp0RWWTRciyqsTf7
ZxRws6rdq4VH7+FAG3efXTtuuVa4ULmfHz6tTKQ0whPqZHEgd0GY99VvM3ka1heOF96orN8rpYB0d7D088dDfWZ3Srbqq3Iw2zLLObdwz4ptYcZWTZDl
gVqsods6TfCm1hFl/yomDEz31r4fXU+aeFuNLwcFTQ82pLPGgj+E7iZOs24fg3WjmchvmKZWXKWdH41bLAnnFnuMHWK3rXLM2uIUZszESNPqk/KYN5cK
STULgfKXV8s5Las0gB2MkbeQyeAdwd3qc5wNamrC8LxZay492jBfV5/Xy4V08z6vcy7K1kL/suCfad/8/XXN24ol9FcQ1IfSnI5LMTyzQKUIKIDr0UWn
Tm1BgiRZUv35LxMZWzrfp+5WigjGgUSQYINXKHcoULY0hCBTfMexOqrXQYvm9soL2sk3Tsnbp2Tb6sgfxAKBnRAGyevMoSN9IBiOp7pZzx0+gmrGlEmB
USxKMOKTguXOv9uMMjdFhATY7/PGMJ2ztZ85+jhmw1qJoxClwqivNUYaqiIVVB/UQTLgzAKRvEmLzBC2dBSqnfXEqad9Bi8Exyuol4+3s8mtWThm1USp
UI201Tpuaze8MzCSt+DX15qHiUnqnJzlrlxtRgDkFpe0CUrSGfNfBZi+qCCE0BQUWZF8WNRcDsx2YM8aZ103vUUKf1+IZ9lhAfoxq7j0fwagzXP538qQ
mRC84h9cbQT+CgLcER/X/UmJSAngZDQn7v8yBrFYuKYnWnEXFhfzmQwNr6ay7pEY14qh9+PlKjindRVIUIZ70X4gk5H1IYwwedhCz9a+XCsvV7VdqbmX
XVBpOLiSJu5UojIKbCDpNImvmymFyGWReB5lXLUnT0NPTOmV6KjBVqkTydmzLkP6DQkT9S14b5jYgsvtlU7uI4IMgQlcOPRWXDpNOVn3ScYS5k3FhCpY
DGR7WGzeeB396x4fS1RTDUS+oUiAiwGRGiSoaNMhjezTmqgiAJCMKjBtKwEkaJUYjZfLvuePifx38vJfht6WkDULmjLCoxKh78DUdGpOA2QItt51Djht
arhWVTc693x+GlZX1bQ6YRSJ9opujlEBIB0SGA4QwgWbhrxF1IJhd5XMKM1bu4rMSWGFVuDkFHcDKUd2q+7RpVuJ74tNqUVV4+5grZR7IcOFZluccWy0
agxRxJVJEl599ehC+NnUV6OnPN7OjizYdUp6eTpOJOenr4kxWEYJz1P8Twk9jClo/PnDPna+vG25gbNf47bf1dZ2C+Q593N1IMO/aI5Z1M3D1W5H8/er
SUdOxSK1CbvLmyrgyDKHrmF8l0ejLe7C22BHC7VPvE1NqqvBmYcNXq4i3SPExunKWcGtnJA07NslspVVVVO8W8pt7XHq0rnwoPnhAqka0ZGB0hlKkk3X
wkM66s2oyIHMpn2hXMhXHA9vwp1TYAoUHCt88BMvm+nrFOUqChI7S/EaMN2WUyJAlQqhVBDPyHoIZE0AUEIzj0wKBEHtFPFmRJXkLCJwGLnS1zDl2sQ7
3WLMTOrdudLjo4t93vb/KwFF4OD3+3sXwV2UaoV9PgurrqZKu7YLoQ0TMnUEErOvDrSt5xVqzhKgGOdOUR4ndjVlLaKKD5nnAVJZ0oJXC3oma3jy7mo9
w77SEakW+SyPY+uamhkZBtWEar86sBq+gppHGLlY01A2WlKTzra7KLnVXmp1zxW60DtNAbI0LQRofFujhZj+PdWlzen+EuTKjcGpvAHn5KnxBHur51oV
IVCQQQUoqlCpPPzu/cRS6gDLTntv6tgK7LnyzEpKW58nVJoudJTQWWZjJK1CuUa9R+JcR6eC/JZAQNcX59a0hIlaZ0kPuOuP90OFgcL9pdGtd5ghmdwg
2ALHL9PqhqhvQbklLWugMocOedIHCc+XkD+X8QTUjZZQY/3qFurlOKhbirCXXVpYkBRPSFeNtNSen45hj13lOsuYJyDCd8NbabuoNLHKlrOFXevowLW8
EowZSo3WfT+rt3FqFRgpbPnKQhFJPoIYeUxiQoVXlJPye85SmpBWsnckE0QXEgPBbvMV5hPGzmE/UeOO1O0hVIV+QT+8LQeQtdR7RrwIX24odlH9zLqf
Dm4t80MORHhtNz5QHYdm+bkIUkCjgp2ug6x7s6znVQx9xE0h7/Ohy0drDv89tvG3yX7976STZDnZQm5lChzYeo1xidDO6jZdPYLDIINEBAJQlCRnhtfB
k79NrvQUcu7MUSRNUikNX037+DXKt5e2rVREGxFJvccCFPDTWlqip0UuWVV4RAj4wFkvpMh33lsUJBqqGnVtDH0qKtSdGTmySHArIyBV8Q1BMd5p278/
TUrYEYDz4woTV9Gy4LKL/CfWnGerI+8fXxgZNxbbKXvOgHHMXO01rVwFm6ZOoBKCulWWOTIrPJ0Mz13xbaAqcaYP6P7wWMht3k998+Zg8hhrV5WTo+9k
9dd64nFvaHIw94wPg6TK/RC4gC0olqYG3slGPwX8E9ikzbXRBHEyToj9TMwpFItTbmYo+/U63V5piT+ZkUoHR0pcmEv9OTw/Hu89BZzniqv33gvADb6k
tbh651ZFdIEoSSIClUY17o7xP2fjjc0Fi2WbJbsJCvE2VV0PvvXwI4ZRUex8CAAMq3QDOmB1pAeUyDk6OqFEIhQo6giJ+1YnpJkCqmdJihMvUym5YrIO
5QTIkChJJM1AWT+EoidMzT1uRMj2Rzg/fmOfzV/T+qV/0tGaqgz4buJx2AtwSXPiHDOiGquAQPkGQT7NJVLuTIE/cy/waIFmCEgL9TMjiku/hdsiJ0Sr
l3lgd0yLwnGd86a+WufHgGRoxwEcpNCIUbhYh/WxX9YwyfAJ10liC8pzGFesHoXxCg1nUAtJ1FIDlCD4Z8XrGBVXDXz8a+Xfk67cwaNsPuTEPudKqjjF
AbQ1lBccc+5Cip2Sn90b6azlnNocpxbSYlc0WkaCgfrRIfztJw3eOrOR42nLWySqhTLkYXzoYvkST2S8/9F71sz4qgQfE0IctqDkzR2aBHL9vZLhrLbp
fqGvLcgZTbkBNw7sFCdu12zEXohfPu70STrrWcdO+akiKeUvYQG+MmEfDbDxA+eiIieJ8r65Cda0E2k6wv3NB0RApGQ5MQ9hNR8b6Bp4K5nb3+MWtKY8
L9MaNLpt/pLGIu7bUeTRFifoZpzBb0zSMorot+ebSF7t3n9zBUIPvWnRXQH7i1RYtISyLEmIYJ80oEaqimJkqpTUuewvprhaccpD9ZR/BZGqlUBVSRXt
ZAx0f6tZPeB/ogiNKk/wJSBvy/dSJxB+/F99ADP2kf6OQQKsKkMCzLX9zM5FcLxBU7g4NuZC6KtVWPo/Ld5D7FlNBKwcOXKDtyVh0zk4j+1ZbQGjE2Eg
+qqepeclGz1bsZe3T8u6rRQu+GVlU0NipkC/OfB9TB/caNporgazu34OFTFF0Icixn4tz0lQZZSc1B09JmAgh0Y+RIzsqBwwq/fOUJrvk5WEfe2xgZxv
rcM3p1q/S8ZKPpv36JWGmVWLa36s+YZQTgpCNst27xwOG01UScG7BeapePho4dZcny3K4IPM0lyk4MhcCX3s13XVRTNZcgQui9GUj9fBRldQOeimY6+T
69tpuOK0NpsLgPEp50pRYX5eNXgR3S9T+ZkWl2mf1SYMk4lIR/5x8v9av+cjszxI0KhVqogo5hL6M20UG0WLSPfpSENq9DbS9qDtwrL99RxrrxJrD4gE
ydbqnSJO0YH5V4JrX9fv1U0cqBXNObOdc4b+5dWWWryF+PuXJ1VKyT9jpLjWTqkmJLXQ0YYX+cgMXzPzC8Amre1yQhYdhgkWfVuPV1ispqFX8gqL3qs7
sZXxK75TUA+s4o6DTw4C97MswoAn2luPowFxaqkT0owE3S4+u/wlzE5qp+m7cfJZYhqEmXZWH9k833vLbE55wC6opcNVhl1Xz6AZGZrxFLm8onVVVUaP
aPzget6XnYad9JT2k7O2gnSW7SZ6FixPKleMMCRPYTYZdlvGOOWLSi/ee8+Xt9snINVzrzjU9gEp91uuW3u+gUH++1swrqQSCnVUfkXXN9EdmK+iFkvb
3NxeKO5ApxXVliSpLuXq9Xx2Z2tLk5vJxWlaiqQ4w6oCZarkyqMKy/ZTvzDhsUo5TW6pXD7nM1G3mkc+ue4FaKPs65/IMLRlju9a7HZtHpKN27OrQOFo
O0hmRi+c63qdjy+9Ceh3PxuO7saW/FJtXJ4CNr5a+TvcviUCfe2NDawnjJ4sLMJFUZZEg8GbDxy33xoIYqtSk2GcIrHHvq85S4HJjt7Ho0pSgdw8WRPZ
yXHGnGUcMtm7HyErzCqpV2kztTJHEOMTW6LsyW0lfiOnUgIASNhTIBQUOphkTTYFvchn2n099Ongv7U/JPprvw6/T9KR/grn+yY7XTnKX9mc5fxge8Ee
gwkKLd1PUI8jPsZhzICwU8/H107p3qZMrtzZ07tGWVIE5aTDsfpE0WFJPjFDPfFHtuyVp/RJCEAgOCAfC06Iv3fj+61OFvunSX2aca4iom6go3arn0Ht
MjWlvTGPVNgfFR+OF+e6p241G628KqJmRJJBmQzfXA8G9cqa0cnKkge6KnmQpGUtMRJ+kqj4rOPqUcB7w3AUuMvV3+u7wUw2cPtJR4Hcie6gbSyCxEQU
YZy83zYKKEZjn2ejWPnOBgjPNQikEuHv/nJctVSCQUBBe5OyuWUSoPm+UoeQl3uH+BcgcKhaklRJUINwLKZl6vMiVaGWxY0CJXp6aX8IV3zXOkXkPkRo
QBoJEBQGbsYDLNdZKEraumgWiaknGdRK7tBDsSidhRzQ5qmRAnoVqTdUFEVg7fYRGDr3y8+O36TrjHCeQleX72RSiUMsBRcLxJFOXB9YrPZR9jqfQalg
dpKg7TkWlKqcH6SKT+7dRxmr8u+/+th6J7mAjJOjD+8Z1NFUK6455vrND8s9Tg4ZFhFg992YXzE87vh345YC8GgVJoJkVZfCWD8dC+NEAGUZdM3tblPH
EoSUIcVsBIjpNRFVDMm7c/ml6AYXHCguQjxy0GoyfwYDOKAQ3S7MPo1ff1wKuoFQq7HIoS9znIjAXKQVkm0BYf/nvVXYC2hr8vDxHMUJdp9sz60ZMf5v
61/HYzvohEwoYF512JR9rQFDQXAAPQkeaX+yWNbBDYynZefm9Q6A6osLE6ubXXgzfjeX/STCUvBqipFASoAFt/mBEAwxxUCYz+3q5vNPYLvcQlpZtKzb
m4hVLEKUQNc0trlE5LMZ8G2WNy6W9fHmcSgbcnhyP8Ruxm+uu7yWgaHINoMTfJfWmBo73nwtGlSZZPowe0+igioJFH56Ejg+1MsUk7LShSkCimfvQ+Ug
PghkDyv+l9eSTNqQ6GUdM1pIbHzPW7xOZQpbionRTxzMoThiaTJpVRc4ETOxRI0lcf44s9Faes+M+7LC0qc/w91ZpKo35PgNVoJwUUcDMcVApylyEFuj
8CpN8pkGJ8ZpbvuoS5QcbL9h+jCi+FmZ9ir9ajOi4zWk1CEOVU1XIqxOwlMzf+ZEezlVOItjB45SADAEiYmwFh5upu4K2dyVUeTtUDgGmsyYUbDXRX7L
ZalXqajCL8wy8Np6ZBdiLjSNriMtlJCRQfBgPo1wNgpPp/W0/ljnnTXHEMP4W4Q+3kwq5NAyjioUHqztNZHsyWjrmwg4Lzp6Jia9J9b8yGoBAqpFVTJJ
3QZENRHRRMhSZCzKJrgZtndbzINW97u2GyftPdX6jEoA9VEp7ffwminBbRIJTK6NFyP/Pn6+9jCtt6OyApDAjhZmRwW4tQdktDpymq2vRJHkrPormUtc
2KMawM7VHWA0EEvJc2HNZAS80mRami0b3WGstu9TeKyDLxHFWErqcswwGhCRKuw03ruzUnhABds0Wt08IiKqGQP5qoIIOgi+lu6zIm2dKd5Vjda6pHEW
PPhduHhbbuyUnng8ACQgFC5QMUJCcoxmFkOfoN3mSxdDSCBE/RC+DWwzv11dYyRHyUeahRvlTMzXGiaEwOyXYLh87KgJAYJrquLZgQlv1MlWFNZQhPoI
U7ywMt68J2iWmGqXHBVQBkglmYqjhmQpSthOSmlLCpPg/JTGfT7L7kav+/inuuNttH8oUDTWdd7kHGvD2+L3SU9XepFoIlIlOpEyBOZHqIY9Ew+zHJ0x
6I2Q2hGU3v1P3XlfzQXS1A4PWt26ZiAwBigIpEJo9lKV3jrQDP1B7mYNt/0YANdQ++Qmc6yWbzQNf/LXibyaxNkFa4GF9H0q4Fe3ScKKpoRfBCyIg4zc
Sksb4DG0psg0hJkOzhZDn+T6lQLJBCMdGlYCI4Kl9fX8mOGZm1y7BQNVodPVKA0dQZoAcybsQdPqGnDPktOAj7lVq6cnqCmkbA/OaId1T+M3Qbx6VJ68
qS5zIXyVVwc06EELCFC5WZAUSCSMmib+r80RdiNOeVBchh76AGGAImA6EiQ1kfZdkQTAGbvKWvz60piPRXRbRX24pVW/Gv4BwRkQTbFEcVXPsUcissh+
vpbAXjeQzcROKNYEUITzrynwprjN4ElkM1UAkM6m5CZjEhQkz+NVMfcxHnYwrTuiQ8IcNJkgsx8BwOBt4vF4LpHWZdXS46lcUWlYOHLDAlPMCbhYm2TV
xuld1vH5FLkAgXp6E7dSJCV1h+bkW28feldciEJutSAEwYKAAOPwa2rKO+QHppMA91mJBNVHNhoPg90cGFVQsWzAuZSCklz2usEMJ9SjS9ajRkvRc39E
SjLjwnIc3xoR022uLkhitEHaq2oqsxMsNRnnWvKfLN0sTet12Xc1dQFVQY7jmscLTuBlyqPPjJ3loLXJPI3KSPLMiQ3KiSEm3yx4XBoFGBsxDaBozkh3
GvchkJBQXgVBvcKkDcVSQvF4unZSMH56YhBph8+LZPNY60CDIsQozUDIpxidj3aBJdOfFzxUeJFiHIINlwzbGyaEv8iKQIpYwUH8IaNPCatG6jCEbf2X
6jwNiHlbinb4F6zR2vpd13Y17ZIZys7o3ew5oSdea6nUasGAcJoc2RuzYVgyxQyqVKoSKSijGIYcmmMr8pE6YlqbINqzZJ6S/hYosabRQI/gpaGm6qoY
xqiQbWQLCEoImVIYG6+Rdh0kN9mqGGoNpERwEZNsUcCIQQIMb/FaF94Bk61lEURyBUicQfJR3gluipdLoESYnsUWBLUIwjAHTpgUH+XPMe+9ilZe3Qys
d0A1lg29XbpZWdidczeGiCdMDuVIWXJcWYqxRBn0e9yMGEGCNOFfIA9Mk+A5eq1EqAjBLQ9Ph7MCbCgxiG2N+dzNEzZbwSF0G3LQeGWFoU7OhJriUyII
Y7QxfPeYzfR0ma6GswgGT3+UskmYVtDcjUoGOe6VyMKPpYJ6fRv0KvqayGXENAGKL9JWyETRQBEk7QKCuoclkYjD4QNRlMBVWSKw2spttqmAU4jnPxx5
Dtn9pqKGWYIuGykGJEXHH+ZLKRJfVTgOAFJIoDRbhMdQ2CPGyJioKjzLc5YOqiA0+bOCzKFk41rhO7x86HPJRYmuucuIHXZwz2aDaYJApS75DykO/Vdl
XKyg208NWjmsqenbMiEiJz3ypqlDHpkx9EniVdJv9kGWO+p+UJr8Nbr9MwbPogVjTvcKhmKNmIzkJpg6utCCREHNKtlCg4EhrNIfE2n6b2cO7sgttIIt
TGoF0Bd2qZFMPym4AfjYPMZtqgyBAtqi4ADhUsMmRu0Os8LBDYNCg1C/xlfE2LjuvsWMMe/r1yvmE8AXWHTjksg3aWiqMKNi/G28lWJ53YCN382GUAL2
55s4QMRN1s86ugGyZbSdNhKXmKRpkNGAkRvYdrXwu17QiAAPoNRrgRPhEsAvwUUgqXm81klabkZ5iGhLxVkKcNFoCajuk0lE8/ohjPZbyW1MeKiNoDAI
kSn9iCF/Melh7x/Sd68mT0qFgKX9oqCQCD4QgYsoowiVakKpRG7VnUSv0kUM5VsSO/uV30F1o/207QzsJ+GjoVAfq4CuGqBPJYkBH7Oxkg5qFFCJqDw8
Ns+HQAUUZh/FXBd1A15NtggzIHJgpJJAIIbyC1p2nX8OEUmzSrwklDDt9BXEZtNTTbX0OmyUEgJirMlRTlOHuoPnQhj5cKjrlRq4y4YQ9Tkmc1RII4TN
kYWlfDVcCFgaLbrOYadpPDFL7GfwJKbccudBp4CdrCNtAMiHPhtgFadYmTQc4HITkHuH8QXA4x/otdtWimkgadpOTYoajW0bWdLKREedBQ6KJAWJKlEt
GwfaBefOKTilw1OqIB6yPJCxxUjhwcbeMzcdTyezmjk9WSLCTTBjFogQ57yEMZDCTQHlzRGe5PPdCB3Xy51x25zYcrHZ76bvYJQjt37prvCBN9VWFJ0X
9ZY+PsCpUZLmns1TtS5ZT5tm291ou9pluy0ojzbRdM2ZK5sczGCipKkggRe0gYh2H0fZkLDwxQIzVFDfsUYJf66FG36GDZux2YP5WCCJSpt2SQS4Lt+1
2QbefGVpdtwxagAiyNzwqEgaygyXYwmw2Z4dEyToh+yOm678TAXK/M1GE4N3m4B6D1/Yif4XHSmbDfP4N9hU/XwHjrtio4ZcHdf7PKEoRQCP76BMhmqd
TB9VW9enwz5UIcd49j/PXM8gQpRNkqVcFEyABQWccv2OPQUYyQpf91mHAqH0lC85XGdBNbcM0hB5BHomIKMY/D2Gwzk7wBe2tV8NU0nFqYz+b55O4D6e
t0dEX5U83gEoU6n2GqqmRQQRDdPSRpYFXzlsOjX9+uda/1pRg6VKV+DMRUcnvVRLf1iPUyyJmh8uD18zoGlVyURyLupIAOhVE26csxbOEpkSeEIhkXNB
/7v8PbH7aXa+799qa8TI7NMKcUfBsq0OEZKj0a1I6njQ/K1lL5IeqpqU3ZFJGS+eQnWc9zOikqmN2zKOMAKqHceyO5gSQdhIx6MfsRQMlIbLjS2Qd7p2
vfqWF7BQ1tfygTs1rr1sW/+No7wogeuo7w0NHMzNrdkEiASf6KarRa+fOpob61uqpoBO6E9VqYmwrtRjQSFw4245SjmqWXD7tW9c8EHGGDfaqSrvd9+L
ifx5c7PARoYmYE58MUKb1s4+WjfXX2gVVag1vd5GJjz2xyyujXZdDK2XtXDtmxoqCFzR3PrdNzyZ+CqHmxIFiQYXiDMaw1h5rgS09sR4Rm4Pmsrkcgmz
+/V7QR8e3Lvc+e5RFmeLJUAn578+s5v4bPnnE+xnodlZddgViIuaxa8hHmpnXVfahywQb2OuqE0T0DxdzFAu2xng98AiLEAtLurwy0bXVXre78Lwy0iS
gO02EilXZ3XRaRlGs7RpurB1jlZMTe3ARGVahrKaHE2VGcif16zeDuQNCKCvGYZEtG1UwIZV3OdqO09WZYqXhmaUQxApO/HeduFuGLFp3dUuMraS4lBm
Y0zZpilICvJZakZyDaTjQpFRsMPQYeJRel2D6ESrMReVmOIKSNaBInJ58bEybGgzDXxi2YCI2e8UwYRk0yM/QzItfMu64L389MD4vz1Oap6TXB6latri
2tZxIYraL5qcsccZVlFGWZS7kVlkInGWBkNbd9fQJr4prsPoy3AE5PJI3k9iefbzrCJ4zxbSbKY1Bek9aRjYtJSpynpkocwNJPsYGlpgUxft++u+XhUC
pyInrmZ2eLW1Mb0u4qu6JrTVSs6czr6VzToLE9BbI15b0eGu18rxg4KcH4fRmPBNbsfEHdrrd++E1N3vLEmSMNkNLhGyBRA58DVYqgfI64WQZTSBfO5L
wp/Fv4Cv1gDeep/UySYfy6MSdJ97IeEI3dMUateuvb8+Fo2Be9Nr1rOeWTQspDVZyva08SWfDAjO1Zg5kZlWFHkj2wPr4ow5a3nn3+AgKw5tDpoiSo2c
9CWQ8HrZDGCqG3HTVy9kqHf1uw7U5OavW558XhBOJHhDgkE+iENg+RtcX2I839MDfrKeMU/UVMvOrFlVzwGtcxqeBA21ivktpXAZlC7LQo/FYEjjhEl5
xQvQNNtbrk96UjRqjjssnowoaIoGrzNZRfztPPvvXPPpdSR9Eh60gCDU7IvfW9WvM3PSXcELv5sKYkunJ8ofQvxIFbnNFefqh8ayiVzKtoJe4h7rreJb
niIIpFEQ7mWXOjg550cHbW7Snb2Jdg7w/i7fSu9clqjP03Yi8NBDO249UlCqFI0I7Lca64WYnh10kzWkoQh8sqogZto6ySQigodRx2ZArqnRF+3QIlWC
ct8/3Q3+9/sL8uyVvouiJwPxnwCWspPd+SAej1D8gUaB5RPGCM2OFbibLDCpEzlMQGeP79vKbmRzXnDi33nIYmlfZSjqquMnajsaKHZ8SbpHbtbzqLSF
F7GEinKjSceaqDooyMaiLPo3oyXKC96qv7et8e1ioq5A8DmxxVt2MP9M/1IVor+rKVhRKEC+kBbpqKCl6REMnBnq9ilS2Zz1X21teQoQ+xCYKX3ahpbS
y0J9ZEEkfoQEbN2S0r+ybVWSUaXuqNLDZESJGAuzJxqLH6SahXAyUqEJhSCkRuVIX0IEZICNmOyAjcqxufVV5F4QxZs63g0Y8IKK8+mzQd0n19/d6pA6
mJz4YH9+m8hIzGPcyDBRGGq0Nhs3xa2WrRmMxV7MOHbaBEapMMRBSfZ+L/a8AbkPvzFnDFFgrA+g7XjLINNlb8BsN+VZgyKFQpKru8vBALkCAlqLMKFD
x1Ffv5eMmh778CDILKzHGImCaC1/IDh6P4ZY68f2OOhv349cR613lUUkMIt6+V0cJr0A+8YbUO++WdLraFYuhbRNSMj+GguD4GlDMAaO72r330k0HT1I
7qde6xaOrC9qR1B6Odr6T/z8C7HNAKB2Q378KwcNqqMRIrlh3YCZ44dztABZ6Hzekh49xxOHV3kENImAcz3cBn27MU4JLzVQvrvojIIFS+kOcDWQ+T0s
hIJpzdcBsf1rX9hv3o7hMiO/U3rywJI0Kmcr0s8mI0buhguuhs+XeaF6n0uHPTOpdZODsUv+WYKfkBroVSVzJQYCKKyCNKZlQBjBXxuke/Fypjm3FYrA
P6AnjGzNKlD2hX8N2P6RwasgP9ZPqARJtAFxIWN8RerhiSD5V7nFrdqrFimnaK+sXl2B/ogPodjezcf3HZ9db+N1ASvQ2dFW6kC0Pq+jz1pOS76y84XG
FE3o8NcZy+iitWednlZebAC7Q1VpqAtNLw99vTvS2FEJES1z2+/WrZDIkOXXlVe/W51FeOLJLn+7yPPc8hOJ5oKDHPFrD8UJt99hethyH6uDjBQ2fdne
M326O/p0vn3A+GFrUKD/FcSFEA6F+PrvR/XVgRIjvsy408R0mnqGlUG82y2IoCx0YasNKjNBXmxuvlNfsKSFuPcJZySSrhQJ4Vxw5BChQBYPsMq1KwXL
LKHBIryVFHqISz1598x6rvqZgGqgyoq6W752h7Ekz7RUam05TeT4kes2qqDl3AklZ8aJJA4YgKUMRrxOVDoYHzRUeq2zP229DUPDKYpv7+DOTHZMhw5l
JQ/Ir389/ccftw0vZvxfiGg4fyGdX2Rf1oL6MGI0+xeh8zvdTarWhzSkpPeYZlWbKAtQMMguQNNR1azSZDj0xTAkeux+ySUT+/5sfQesm2QQec4n+d3r
dDXK4dgIfusH8IArDruF0g2zzVVVMBuyeNu6RlwYUGhEaDb4NvLZ3U2Mp7dVvtAmcQ1N2UaS7M94VL6i7irxhXtFLKQ5d1ztG0p0Lz8ytFe+kKRGFpOe
lKLK95WxWQaASIKZjr8oaIPOcbeY1X61POi24mN4DDBobuslZhfpKzjQyrSbjkZ15WcLq/S6h7SEzU+DKHQqv1d+dq69LPWy8qCTB6f2fFbP3N3aRi8a
5V2+iXf9ixykra7WcY6ZddOtBWgc722fGnCJ5z2zcdwmpPZ9TLOLq1frfqZ42q1hWTlpvDoFRFGziWkDkr0cMdFXBYqpAzAIb2lQ/MQ2Pjs7wsTC5AoP
CTTx5Tn4DB2ZmuGE9VQAuFhSSrdBBpnCr71DTqVHJZj5aa/NNpPU4ZvWUQOXlHCM3+/Y/bwYgfzbEJzpYvmw+HxLDzfyOzKHvDnRVXhcTWUc4GkqDiZ5
/MyQ/iEW5xwk3Xf+zMay9WOmJYkviyikCCPQXJfKTb2dtK/pRX16LS61QNNQpKNagX0+kTaU119tI+MMnzYUfT0VoAsOG0CzRKzCz1PDhDUApbOe4C5Y
ypqEXr+b4E5JL3Zj/CQyalqdlhpeuRdlHD3rQW8pFVUpOPoKnmeVFGI07vnPhK8S/t8bY0hJ0CnsKQ5Qh5KOek5eTQaCdd7ehZzzj1K88pKJWo8pUoBw
WhzI+JqL5TrRxTFruPXDBhIR+S+sduBbUwRPIqGft1WvWJUWpq/0NTvdvb+vj537foewYsOoGy8yznAoxUaMGV+iYnfjv9/X0+XT031xwdLMZ0RzCq5V
CUd+DuCBBppDCPZ12pTaan1Jo1s2KE/cRT/RfCuQhyhC1pkA+ZnPkx2UfQQhHB/sZyCJFD+eDRHG2/hq/a7byprli7wvPi5+2DIeuTkkOD3U7YFhDZ5u
zjJsydYzqgpNjxOwktye0sGOnoogSchurCPrPzDjr3Zdy+6zU77ih2lsazZqubKmgMHQIgoQg4hoI7GVBJOx8FMnQTxaSOA44mR4CPcuQf/czZYs2aaT
2RitZHx++f8NYanzO72rq/m4GUxJO4ftQJ6igQd/N+tGYq0xi3WHsBMZZyoxiZGyN/FuVfrcfn3xkAFkJAiFQRBhmFX3dKPxL4WJx+3gH64R7GLR6LyA
pBKMql1T4iRq1/L9kwzzbkeVM+3R4Yet+e6wV9CjbkV4W0yTjyW8xfe1pK+J0KIp3Qyuc6APK2bVtbA0ooiqZybLSctCS4FyKsFGedMlOezClR62ry0q
KdbvwtzV6zjbR870DI0l133ZgQSHKkDVoM/o4Ls0vVT4bTFbsMn4PvJVERTBkIzUT2VCWI7t4ThFLUFNcwaZPmCWIqUD/TmyNaFZmy45Xv2Rp6aoMTE+
J0FnaTHfRIuMZ5aPZr92uQsHyrq1hPh4umtMp95VNJQ6zwCkofbSc2lryh8kEr7EOhAKGhF7qFgBnDKYFNEhk/MCGc/7f98N6XofqYRFLAbNiiPx3+es
GtGpWpO0AjgQTUmG2oJJrN2Jw2Q6tuCZtblUFL2nEkE58IaE1/XEx8bla/xiloUSlpdGl5eRIM0eZsG9KEfO0qG09nnJcwD7ncSiyNT82UfSCBl7VrdL
IvNH24cxn9ugWdth6H1H3ZekV9AQHsgRAQP0qiT+pzSjuDTSD5IeUw2RVHr3OClEL9B605GtpTdTLohlQgUj0wf9qZEb6cuXLeiuNuawV/m7hV//H8+f
4cD19hz0f9kURe9QSRFP/BAiqd3qAEvpvsiiJ1SqIIQAkoqA0oiCf5rJAWUlRaEAICESQkQBZYQWBhAhJQJYBZSBACGAMAuwuxsblh397+//eDudR/lc
TjnederxBOQpdzfLDRh+fCOL0HCKHWZc+bfE5DyCP/c4lH62JnCqTtgJFZ0YXKLhQymKU396mSk1RFRFVU0STUyVBRBD6DFOiIv4DhhHy/v/8Zr9nLPy
due2wn/TN32h/tDf+0P2of7w/0cHknD+uVg/kGH+IaTDaopa7BqXIqgSgoP2h3duhAgA//f9P05+fIgfNVUufbHx/Y7wff/KkEEAEEIdtPPoFFAPLhRj
8CBrQcst0QQf2ak7kOrjX9mgJAT69Z5sutBySav9n0YlxzMr4uRuGDjg+bupUQ397hhwH2CBmuJf7tdaXee32x/5fPGhj7GGZobihjKgYhJBDKFDKFsO
y1/7SLR+HqiT/rI+6HM2Ssf3V2ugc/zVKMQv8DLgr8Qrm0zztqGhKEeBGZSiwky5dRtLZRo18/05r1DsB6CMfklsjBszGFPP+kYKJm5l/IPXEpVN14r/
wsOvaUPao7alQwdUCgFkHkU66eQP6aWl+gIAjARN1B4hvHfAh1nWa6dYZ5vNwslQs7Gir1XsaPfKNL5sk0wKXdZfRRgMxVRnOxYQqsoMCH0vnMUVZ/8e
xcqWrpl2jDeGd65maMSLxIY8rr/O3GKZB04VtwtpSihBnroElLhKe1JyqtAUIq4VCCR56a4rHxbaqXMoLy5H0CmTR3cwfqEOjyUQzACIJBz04hEVxjZw
EILdaeVPQ7V8++ebQUoVvoJy6HRkeiLOEWkCKXsj7NWK20CMICT/f6VYFJYt+txdir+F8nutZ70gd15zZebOZSMK3kqnVV4EZyUYI0krqKmULnjg2y62
Gei3xjjvcSQlIAVVqy0I2YZSUOg10ZpRMLTeMiJmSwwBRARhOWT8LsU1BcGfcqcQw1EXDC1hO6qBVfT8AhD+nthfbxauPD4XKiSNH6MIWbWsDa6TVMZj
TSUCjnXXBrATvvZg8ccXQSUbqw3IlhpfQgDL+6dZ9hvlXRkNDsjYNGgsFeUy1tdebwN749tpXMA5515zESeHeddWfEqRPz75GpOZ6nGh+XOnsjfTXfqm
R2qavrVzDvqaqdSTKqqUnDFA21KtA6kUVt2u2lDZoi+e21KISfK3i797mhoyQtig/Sn4chiT3/4e6F7V6KBBr7O9UyBctj01AYo5Ecxio7n41NE+fgxL
V1T178D3KFdnmcK/HR5pq0qIm7YcyVuhQYKI5FFlN1IVCBguOKa7/07tMX64Ft8YkHKmH42qGKE6JMgA+1UA2Af1VuiZ8OVs+csiPrjQiUqZKrn96hBX
Ge1GzClH6GXSmUi0z0J6DcicDcYsqJSKh6FpCTM4dnA9WBXbcC++tryS1aKqG4sBjNjcsSoff54s9UniIHkcMZz17eXTe745hSj55KaPgXeqFrvutDQc
1USzVhCKEqQAMIyhbZA6MLq04Fm/kccIr2BthlEbsHHI2ODQriUhQi5BKende/GdlcBc6tUqVMWz/W6UcLmc6qL8gqbAuRkZkkUBJGAUy7dx/1HsSWgM
xUN8/z+fmR6zX2rYup2wL/KosWJQSElTctEi/4l5eAjqClDE6doMQiLRUklB1YJe4D+WJyqRUYabcvmXI8oXtx0J/28ZkEfOy8cywLM3TD7r07mhc/qU
4L3/9tLn5MB7UfI2EYM7otbNAPtAb6xgMzUManBabpgfYx+2l+hioA0Dunhj8AM3HL0izzwLitNXF4ppNsCdKOCGcTyZporkM+Uf3O/Kptb305UncSKj
CBpzAqij2ACUIJWVsyFQFwfs4ghE0vyogkApIDsMZazj11styN3PyR2R9FN9uix0/pdMGrlASuo+HEYBnRqQETFkYaMIQD1cjyUxgOfhMhzC/lS9RTsf
yIJdBBl50mDUe2oNH1iBNGhBpDD4URKS+k8kdGHJtrGCl6vuTvo38+uTi9fZ0aQ2XDySRIPShAZSbpEFikAOyOgLghG7Jr3W52rwaMyKHQMdIWFzr7pv
e2LWpO1qcJYwGDNCkxzi+GJyJA0UDg9+nD+PTPcLRGiAd4hHgMCQbZTEDn9Zc0POSVP2m/RkkuSz8mnRRimMWIcHDyJnxp3vlDBylntZZ0D3FkWxsqJS
ASURmR6XRd5nxu3/a+gb+I72AQA+IB3EM1ITA/hzw+9Ox6bIoHXIczU2SfZMZ7BwiMJyP9OWfwnx0tK5SUtBhRLg1LCg0YTYi5GoI0ISpBMAjuVrBZj3
fNesmrgMMk/fWBnwWRFWAPcW5TAKIOycc6BhKratXv1mHK9dQ4lOQoWN0WT0FRziiz8uZnIHoox3gqHIWgjQ9y3gCQKduFSesInBdW7mlrBPzkcJ8Wyz
KCjVADI4Ve8gqC14EYCzPINZw5BIE+AfM8KqxR5O3I0YZdDL2Sk0mvmWFkdYw1U8FrIyBmdxHKiguoBVJllA9AowmnWSjdRY26LoQ90NsUWGWt9fKRqn
bNOwQoKDKFDOWZbAqwjEB4GZaJXHN5upfg420VTYi5IeczVQDV39mEz/C+c8edC+tSBxfGGOg7tA1+c8mk/0nAShvjOYAFnASoUpVMTqj5A0WxRloY81
cukk5qdFbsLYGQu7jUfPuuwRWAgeKXJHAIY0G1aQcFhLn8Iqcolb41u1AtwQzhKggCoNBo4RkzyRRJ54mwHg8gjKb92OFoESeaADPoGYzFEIVFkIBfZz
Oq3an0v2PybMAg9UEBgymTOuBylt7eMxmuC4WSwhtn1JjARFBTrUQDdqBtaYPzY8uq7FD9t/S1EjvrT+GOawciSERFmO2hUtUJct26+KZexpMSJVt/H4
KfmNQMaaSHG120TpO5XW1BqtRkLQ8qVeYkQIhXSgImm7Ce675Vh0oKDay5OMhRiVmEAFNDWtGJrO7x5/7+tBMTun2dbfX9s9Kiw2zfSAJAo5c6sss+wM
OYkvIVGYIrTY5Xii5TLChdhDmI9Ne7mVmY7GhxSShf/jun2vWSWy8MsZLwIPw13h0jZk5jIGebiVmu+bxAH4D1XBQzdIM5o/D7I+w5y9MVAkJRCHvbq+
exMUPMiczMgy8WHL1ZyJphUwk7MDkvAojwJa0ijNMu/VmGdWk6q2u9li+I4ymOI6EnNxaCVtmUDdmrSHrGGf5nNIZ3rB992L0Evmw4BnC8/v7nlTBGVl
6ArZYEtlS8kGXAm80u06swe3mY4xN3cvQbXVxhGFN6B5ewgLJRIVFDnEWgKTBvQo8haMlWBoFpK5pXgzHOU6QFb5cGmH7Ct0HMxw1+D3hVKcg1X5et+S
PlyK7ImV2GkIgk1n5AYtKhYK7NPQupDjiXWxgytdwoXyeb0btta0hJgyy5APsyNVchvb05tRM6swNLhBcqZ5wZVM8oCwqMaGmOgOzVG3ejTTgMJK1QJM
tinOmZF1nbh8dYE7olyFKclQCsOGvuqMBCiM8t8p8MDUZOqYZLlHfFWZBE6yfaP+M80gAVjD7cSzRvbTKwy1wFEyijY1Szbv/QtwtGypgmCctI05iP8d
Oxa20ynzvWTFs3vpkETZessoz+P1hk77AUDIYOv46PAvQYaKLjNNA/W1SJyn/FLCvdOTI8X2ntqkV6xyQPdL+PupmFI5D01kNZjqdqVr8wh6ESDbTnIa
QrvN8i0cGU++SKzZeEInS+dKPlUzaQ+HL7P1Eyf6Sjh4MlIScsoLrsVWHBCXBxezaanBAoi7jCosuoPWQzF37XioUvJm+GjBmWl/nzFXokqVoZHWHdyY
7I19qUNp8U21PdnZzKg4HJWZCM9JESHX3QJaLuyaArcHXIohAmrIYDHzbsrtj6CwpryE9P8CPuRhmhF6JQM5uF2koE+yd6AG63IYixvWxFzK4KQOW7+x
egYIu1+BkZTf1X897yDz6twx2T2JPiD4UyZt3YANcUpWTu7+3t0e87WDmEsFE+Spe86cA+8B8kcw9DfOXofxFpBDX6LR1aJcE/sQKBFbKl7KBV7O5S79
GdilVZlw6makkYVAOm8sjSDKqlRdlAf0nV7yUSIzUOQ5chZIu6vU6ql8l4DYkIRPz+K+dAUPvtevi1YwP2AxjT99+POeiFGHCt6RJrWnYqUiDb0Byr1n
ctwt12qqPFsZ41BxdDO+e8nrmA+tiwDZ06+qlM5DtUuvdfBFnwTa7RnCxrplcaExZ2DIU9FHuo4jLW/Omd7tm6p07grySBxriW+/CgxXgrbClA6CN2Wd
xQrvMZ7ZypUSx3wLk8lepkWwubCYM1Ng7wRRg4untjRGSs+MfPaizrS0L9WDoIbBG0cZ6hbOt0E2nKdukqHoTcjqv9VfTtG+anhb6uZHndzD9seSG1fk
V33yY1pa+fPxz5uTDv4WeCjFAIbXTPwGUTKMTImpZXsubtI3IkzXzcf8vK1oVYwatfd939ffInwAimLI6RQYlEJTboQr2IG//XVgGyhlHNRBilLlMioI
wrHDwHQhU9k6CBLzYdSKGmjZudjhhIdZJo4gjYFOs3CsBLJFgrUd7MKKCVlZJtHPnW9SJjjQQOacJJMM50o8QClFZwYbvkj5yW63jO2ZQHh3zFQRoqha
7l22DJA0GO0b8U2ZChyKkmBnhLQoqjWKAkbZxRlm6ShfS8QUSi4dwhs+SvIroo5EPuuYqADRcqpPOfDtEwObiwBh2HpUB0YroZ3VGCzBukuQaLO03Mny
7c6GwM8UYVIerqu2Qn1EtqOnXSo5/L1SGUXw9qjyqq/WWrJFi1Lfb6N9rWtgbRv73BbMhTr6yKso32/nUVy0SzQKCHzIuqMSpDJs34/XKK6MOLV0Vw33
ZjFQ5kXaTOgc8Mgs3zkrpyqFABBDvqZPiN++7IJlOWZWhZV2GFbRtH2nWLU8g1How+agvmC9fdMVa/O9iKGbMM2fUoPQUmSviw3SdTcAhsfY6wt2mA41
1iXLmC83jkwC3euArsM+WT6YmsL+g5HPkEbQYIZOiMMeNeyCD3CCxUVuYlWCQpSiqJ6A15h7uVFgdyN6jELIsYQIO0hmXvKwqSIRiE/YR8UCe/1Tbf9n
w8f/BlsseT/0CxnDUJ/uI64UbI8nbjWihJx5f6yb9Onxdu28uM1XWZKd7HviSQgO/Gbh7mX2tt2eQPbkPpG+r2H9v7xkaPb+EbfbA3sBCiFPM6TWCWa8
SHPk/+djelQUduIw85YWXSi41LexRfQSrXr92dA15T2hmmKh3nww8juZdDzPdTKWcAULZDNkGj+gzYq2tCfcrn6g82BBmoJvFg3JitJD4FaRDmUhxMuk
VEsUkIhf1rSJhvB8sUbhMZiqiIcyd3Z6wjQUhaRrJxrECZtGUF9liQi+Jmu52pM5MjN7TdbTGRmNPjfF0OjOzP1qpBw9xqX3xeEaMVSCNGFBOY/DJF9M
Pu1DegyNSNizj6YWE4RBqRRGfN39q1PdcLk8Qx1od8mOim7RPSe6/V47Th7WUzs1E/2NevSMR/KfCWu6vbWoeu42EhCg590mJFqs05O71IUrnCCym8ot
kodDCCRpckKSRV3Lt9yUq2UOytIgmzCP2LO6VBcGxOKwSXz63ovxkPr9tV16WHDwWk1b/OcPstYDJnrry5Q0BsgaHCasb3/6yyO7YGhm+F0q3pNU2SR/
crMmTtCZobqNpNMUDbS65R4YGYLKikh6qp/4RapyLMGUse2bh9N9J+ua12rUZwwJY1V5uv8HbvnLWxQSIEmSb8IezF2RXwNGfasDVLHrFPDL/MdfkgJ+
Vsaelrd2i91+7ULfriMhtX0/ayUtRvrqLpeDw1wFyEr/NzUINZxJg6tdqNnAWUMnt1IxsVD8N/b68o9/P+HDNEYrL3zHAOtL8VnWr8PtpyPOXOrkqQel
Gzld4dXEtpcKykCZwqfM9mDnUg2foutpRv3q4dD627M8qNNP9CkuOez3Gol2VTBGDhpfKkng3AQMQPlvUSAUYZPjRI0NLWzqfbyiEh6yRg8eGShzLjni
IIHgR3mbqmCJkxfE+BMeYWcZdn6EP5dglYgxS6j2fovPa4k+fmv/oP1ZSfIkNyYi1o4iB29DUds4M/bU04cxSs01XO9GAW1r0VQs3aW+HdLzDWXqLyJF
KnWT0fpTCOYMqeheruIAnNmXUqJyXgFl9BlGM/6rkNr6EOCFKc2X7XVASFdQKEmCjQvj/d6WbGDTIZ6zxDvJvP5mHQigIJ4oRIzUqiuqUIY/yIdCnB16
9+Tvx+f5em07Uxkq8eI4rlSQEmJnDK3/M/P6Fic/RbnuPiOjpUSpslf4sm7pIfRc09n/TT20oLV5nwXnl9nluifgYyF8AhPo97fQ4UaGXivFkXa5n0IN
HGJd1PTENTetXqOwihpYiU1F2f5P/0Hpw+rry8Pv14c/j7/07OBz+zzP2fWeheEJwjGBwmJCQCRb+0L4j/gKyuiDuH1fn5eNudQ6/GvZ8n4uPnpxb03H
2+nv4dRxw0G6+70u44+LdliadV+bhJN3tku0VbCawJ4MEFlYiY01ZKz3+VckQU/QSewqR2lfOa8Pbo1Nbd22se3IS6rVCwBX/ofn5PHQj55KQSeIXuLE
nHj+L0I77TAY1WfHDdOK9aVEu2f3ykJ4XQc8yl2yi18s30WitM4mriKwIvL+YjUMfG2lZSCqsG2aj5sKLA/CS9ivpKDze78DP2ZtQ9lnltqB9l4nQBfM
Gh7eDWpju7Q2+4m1LYrB18u3k+8bzF8cru0oxDH4+2NcT71CztidvS8uSxMkSMUhi5y/GBPhRaZQH4Pbz6Q+RjtsK22X3Vm9PpNBt9OvjSt6D0LQnbz+
rnSDQeimbxz84m5ylpEGIgcX7JLi3VRVzXp4zpM50pOpXEj651bqteFtfS96GpX0g75rGcCFm4xKWaz3sGI6rUsPUbMuG9R5OIM3zdWDqXJL8eOjyIg9
/S1A8BZ9rtrf1aNnJMm46xHk+jdkfmwvTa8mVTB9W/HXKKMca2c2Gk12ZQ/o7mynk2vrHvxTf2Vp8dGGaSHVc5kjwu+/1SrP6jnv5dSyhfQwz9CuRDhf
jDOXggoxC70USKXgNLHoC8JbNRAxENweV7imlezKVOIlkOd0b0K9vXm0vl5c9eRyvTljKQl/ajylRQYlRcXk/Yv5/snLqmoo18H1n3xHtZ+Cz7XBFduY
nivusalmfM/NI1aYqxC+o/prfi7XjycU46e5dGvILz9fo2F5ChoM+mT8V1gz5WrnXjJoFMVFpVABxTW409vKT15LoNNfmxmSCJbjQfhm9573yeLZDZ3D
yPQcFGxvJdGuVzX9PgFE8x1UL2V4fCjd+kCVN/isu58llut96cT0xlYOK+ijHl69MtpVl3b3gczXPHB7ma8t509HwW0ai3XGNfmz8J9t7cR27/8dempP
l1TX3a6E0Cju4ar15sNuKirVVYf0qHc24X4vRr5x6+U/ytjR6tR3ylqxOj9haYIiWvqE8vIVpHOucCLcYeIXiNGCzcKdQMuyr551ywvLkN6Njh9Szg+X
xbuzlUIOGGFfSaTgMsin6NOSmNFc+7tr5mkuU1DkvWcPEw0u58XE1WPJbRD+fhpO5cz7nrZ1vhl9iuMp6UmwYs9ommkUGImBJRPslPZ1bsC2+OSi/fjx
M/9t1y7Nuat56yDRZfL/aKfHuXTtiq7Y+k/X2cztlsuXblnJbKK+f4+AQdLhaeF16dqu0PiWvvxyaqflvi1qJL5YRar6nV/qXYijkFUTQKbXE/Gft9Xg
fnnas5O97+iUAuOxgtXWUfr+FnTl08c6K8CQ7vYlz36cuQM5zoT6Ts1COJF19yf8c5iQsaOoCjdPCUvVMz2gca8ccZpmZHYgf3HK6QbTS7od0J71Xw5T
9YhdSsjBC4ppL/sdjlOlMZbX0mmpmVRDmyJUSgfWC9zzq98m1gqW9FbjKJS6NFc4xR75GQBPR2k9UfNiTLeQpwJfnlgVrl3rB/O4cNHKndvtb8Cjp76T
ZXW/4Ow7/QzP8yp/h5cOiXGx3BIIUgBSLDJ1IYT7CoJCewhZSJPtUP733v80nJEnN8mLuyn8tTIrFIPnLYzQQF+lDGgkqQYFbf66/Q+pzCP6zPFf8lna
Qty6qblj+6VUl+r/w9GkZPbloPrOHcQzK0q0r8ZXvBFd8YtIzuzCqr+O+YYeUT0zq5EobDiT5yU+uf1yfEfLjeDcKZ3zxDkQUxIq0QylwzsXVg5S5YZE
RDiStlEFGKfsHVefYrfwl9N87YNPpaNhTSfau9RB5SYEmhrVpOVhizggsrHmyiOVbcpfK60poZK7B/lJm+PirudOgUqNayQkQZQoJEZYzmYJzFaMqxm/
y97fA+v2+7WMett5BSDT3toAUG5DkU/Cj0Eeq/8t4gymRggg88pZcHd0q3qsqNPVaIxQPr/jbp0XwImRM2q3g4VGX493+G/TV8l1avBP2kOj8mmGSvNe
FhynDCA80/JmZ6P+gFAH8/f3PWudv+Q478uvRq217GiY18mj9edqB/nr63p/TZssTb2Z/GdYC/D6vxE/GVdrlo9Z4HGV9KVjpPi3HFWrSpZY7Py4Cj24
n8eG1xjN8f73/skJVlFCA2mbGyl/VE2zBTc/f9DsLLk1cUviPS1Tjy6UblgYy+LWamHRtWyzXOwYNWihW7KziQGchLw4WM4HmVu0T+ieX98X8/F9Tn3X
RfEPjqWkuvjt/w15z6vvlGpsy4X+/L1N6YW/CQ32lIE6D9+7enPvIm454D+rSVXOfo7ocR26z5k85+ucv4Ota1kNVPIvOOfLKZmKV3taxdfQwXai5Le0
h4rawlD6VgpjKO/sG0x5zt0P49jNOeM9Z7ZinbPHH+31/liVDmTb1d+sxMzMndxoQs5N09mzObhq6s95XhRd5dXoR9NafiuJ05uLVoWPhK7YhRt21fwd
u6s6+rC52Cx4x99pDM2Wej2ktFE7PqXqtUYs1W72iaz530ebGs1r9EJGEySgLvVwx/yv7fZC7w6/Qz8BYwOyb7emmN5+3e36tF8Z4bJanuPc/VrEJXtr
BvPRZ/NDPpV/dHd6LUrZpaejnnQzElJ+Sr9a9vTvpTYKaY+h2iANbY0nPr1rp5UV/F7w/U/6iE0HSH5mj+hjeI6xA2UeyNYcTfsuutcvHRezS3HqtNtF
w8KtOV8pTZjeKdZZTUuW0u87TrEeib5mkxb++vD0wplITiXbv/nvb0mg7sbEcY5RhttFocq/Kb2/r3beLEMUpe4iAWUNnIN1m3qRX3bZxFbP9n8Vr7Xz
6Up1yb817ytXFMOHCilEPSUKrQO7OJ3mPVwogrfqwUtjmyBrFYuWY73LsH1qN48zKRnVTWKLh5xxMEZGKVnxm5orhpFZ1PuvE10nSPGnAl6QZHmfTwWB
+yo4vSDdd88fn0W0jVRotvVHJ76dGjrAu7pXsblGbSznHRWemksogSLqu2IawNfrlF/Bu69ByWErO3dbHub/q/VZ60rkM/r/by7xPuVQ/GrDho0tZ0yt
TS9L2qDJWEFIicSaBnIaSfsZ2F82n2Ratkh2ms/JRK0lWHDm0T84aWhGm1pDpcL+4ELOtyr+B4SA5aSnLvMNwZaLJg3DWHlDAzUZXCmk2G2EUlPYb/sM
12Wb1qcpf9mxml/lfzsStVmbhRnibjge+km9GJPpHcUJBNpRU2iBOcTfMFm8PKr8YlTB4SGBGNitnGsvW27TNnx85fK/lh/gP6VpMbculLXnP0b9ub4u
baxv2ToXpThYGrcu/4Tegxwtyh9Vp1N6+rTu5xxGW0/R0sZS0WDcdZY09A5rnNSKqK6GQvLobZYrfs6Ta8WVQKDdmZart9y5ZzncWZeRfXK81r2YzbXs
u5FM88tC0c6LpK0xo8Csu+TiT6H+XAyHqnf6d/fLlwGnH2ZWzo2HYCbGE8fNZliII7XUS6rmVI9xuTVcZ31zg8hiX4l4ebf8lnf4dla9th3dnlfrF8+x
Wzf1fez3rKcQwUjP0iXskJSFD2UgYMm5ssviZvi4fSscIia1OO2chYz9q+FHJU55cZd/R8nqdRbxcV2d3lP1Lprosm+DQrv6XNF/1r9pnl5dJsEfF9Oy
FTspcVSvcNE00eHE+ZVXpOjcm+bcWyMxbf11taWpnnAY+jt9cvTEvqvX4G6Er735l3YGb7dYnYp9sYYr7KF9Nbra7urVs6tZ31YUryoLPPbhFM7ymPqi
p8Hk0NkzynmQq/NEyPEhS57tdnfhsNguTj3/JRoHVTRuG8ojxtI9fKuQp48lf2XFn7tGcuiy45K/OUx7tfTIeHb3Wv2SUKrKe7teUgojhswcIAIgfNNI
E9etZiJbORL8pSd2o2vXjJvs5dvmcuOKfLj2C/0EEKoGk+KiOfDxygTsMWM255yHJoDOtKsocZTl7VjS6+GU5VWDXyga6dDP5Yta+sm5LEdiiOi8b3in
BXrNWUbtJsKu8uL79vyv+f/m2r2OQ419pH92NypPdrptvPhTEfFYHYcHE4ns8ykVtJqRyyMIpTG0NQiAQ2Q6MiWvht6d3brK8V2BJbjZh9SiWi6MqK2+
WvVI1r/XfQsgoqyl+KhEckFB7/8hAH/eCFpmoKRVKVOv8c4V/0wyhOWIf9+r6v0/x/j/n/X8DgL+7v8bt7D+aMzCkoyKf5tX/czRrD+g9P41P9X+qqzF
DdEQfHoPmhVfGZAIcsohJkdtX8yNt+O7PqZjFVQWLrLLlmTK5czLmZV1lGjuR4/J4eR8AN+h1k5kcrZNBmLg7x/XZAK0CAcknrfeMQ/79J/1kH+7q/X8
/wfV0UE+z3T+AP5m33er+7+bD8pTeCCxRP8CE9ZH1kQUCJ+RT5/dk1eM9Q44/q+34x+POePujHkv7NHTency1q2u+uBtCNkFQvXjSK82WFfu0jIyShjH
8cVZRYtY4cDdolt3XmJaTz+q1x+Y4GyZ5jOTcYSj8JaZnO0tMjryC5TfbM2FdBIfoPE+HZf9bLwVUBZaZjLCJiGWjUIP7FS8shQfz3yneffQODxWRHp6
6YfXqNwUVRRYiLI+VrGpTO2vpr03n4ff9Xw9nifL0/1YBp3X57chJrX6+FBXNUofeM+WDzkJor+Oq89fF6hp4CdhbjjgeS8WXjZh4VBPIUUSgSHCsrwK
0nDuaGRdhni1SO+OaAG628nQYdb6pXx1t0NXqPt/znOv1+8iTESkvv8W/v/Wu9Xc9MJqaghGRiZ/f2zSOrQXn0qESm3HhwPGWEkQ7JNWAzYOUBYdRqeh
9b61qiWRVyGOmTEwM5SmO9LOGjsMw8EXkwYCIofH6vTWxwhsiZN8NJjpPnPqZOeXo2PGW9Pd4fPsSf+GvLswLSmy5Lpq+DkQLggDuMxH58+fSKvO+/B3
MS5iDmrBiYFWA/fKTTnKFFuYQX9K8T1y/34GkQv7P7h5/z2569aH293f0eE0K15u4FUVEcUyA+IKDx9OSh5jvys2B8e4Kyk7AwwKqH5p8kHz9o6cK4Sv
G7Nxhwxel8WUgdp7VP5M3+7LBwFPmwUZEYHoaoQalD64+eYD6rclZ+NWEDZW3zKD0SDlIehZN7CHUZL2XEyLH1dHbgUc+ohJdFCXPPkg19y+n0+RBKD4
f2d0/noqALRQBIcjwcL7oSw8nHn5aeX938tDKgHw/sPLsgCeBKCKa8Iwv8bCQ2kknY1tDgggXawl/x9/84+1p3dR6UtUMkR3pz/9CEBXsfiN62NhH0ep
ocBXCj3kASz/TjzqPP29XPa/4tPx6hXy5STa/gIAyII+ohSMUFOn9Bhr6dFPo75FdGkU4zzTf1c1AezqG0VTQHofbwPG+95NAxVUgB1UEe8o0coJlAgs
slFh4clgpQpzC5txk9Ha70CuPrHOcfhCne6gb9IB5yyl0+Wo+C/N9HHs278sxyG+aA6e7o6J5Dlyvatnt8/OwbSuHF0IJoreNryvN8wXvdoza0vlNdiE
ib0uWFPN/ZtUDI+hBqMBkYfnVgOGEwAdttpIEcf9EH3dnb36UkgTjy5iypgr8OKKP7ltZQhHpOpzHXr8b9XXgwe7YnYAO3NJ2dDwhIdss+w+N2hNV+TD
8SiY+ObHQKvz2kv5R+r81ECi4H2e0/kw/H4yHDivwl6pdjQOBH3ECT9w+NoA2WD2s9SilAPU8oDj6CMs34ziZR8suXrGPy8rVqfufJgNinXf/HPLeUzq
3sZNJSZJnP+516Jwyd5cbLP6gqezsmGAUp7IdnIojdhZBtyUL2DZkOaiWip2MoJBPdSbIK15fJxzOWqhSDcHS716PwcbnaFRNvgFAvwVBVVuQxSllAjZ
VhUDLEnFadh+ThK4W4KDzutvpXBw8MnMjBYEAdCxT2lBkZ6qBOp2Ydt9a98YQ0su/iFRimOd5+j+vgwJl2Fww6M3o/X5SlTUfNaOmkSmvEESI+71hmkT
9wX3OzqtIXgVjwlOcmUJEy0GIcdrsyjxXr0D91uuXoonHE/mYaAEZqleXiYXdpKO1gTa+WshkodzbXDMVByX09XzJnMts9KNXPk8/brb6DHaO720W6gm
k/ho/daS4cT/Q1trvbWmWQrk/ya+dYDyjveOyGDPCnE3ZTFjQ5UXgWnPOzX9uGoHO9w7Kd2aSiS5M3Pw67WSWgOKXT3jp2DyqvjL9XHBxMKCF9OsPwAi
Q16QPOFBFyqrt75c39Ux0Zd8SeeV1mElO7D1kS0Va2UaQ1XoTOSrOR+6V/T77b/ndYXcJSgD5Ed9RkmyjMp2WRU2D4naNou7ejww+uuopVmK5LW2WUvY
Q4+v69a/LLXhnUT9V941pMNeSycMGq9g0R75pxKc+PAia92qST25ZJNNvLPSCQsIy3bDFaSaTubXavSsvGftfSK8pTpYeXz1TxELttXD+GV8P4yrR9Pt
KZjgojaEjKJ7riuekkriR9QomPzBA/RLY0iisSpq7i0OyiBhchegrtVyOhBMIGqLVeCxXis3Xr8Vo6KK32d+zsWeS7Tnqm8TL9VGzvVxccVqZkvJS0HY
uXBGir7SObNwTP6FApB91NjbbPoeXSWnAXqGUcpCScp8RoLGgkTvxXUiklDEDkJ/kQ5u/rloe0CSSbsNxAPkGs010168WvA5zYGFr3H5fm+ScTBzbZ8u
zr2as4JBz4DUQ75PulqXllEWGQKYFpPbyru9QRkh7bUhVGmz9cZY5U8hPAIkM8hYOo7gF5DHAenluNudE4lM/U7AGxIsUCsBxBGyz4CXbt1HQd3uuvO/
oz+GeYofsyEgRoF4RLMXCpYuRhUWSjRfS3M3Mw07dFMR6MQjid5sTygvZvWPTaj9btP0ZyXlg5ds1FvqFwBP2MPyL5B6UGCGKtl14x1yAEmB5fTUNJF2
JbINrXq72MMPWo90P2Ayq4w29fNvQZTWuJ0lCZr/Y704s1tcwNhiYnS/LAkW9C6trwwNBxUgTE8KYXQxXJo+8en9b/Lv/wCrPkGOASxJU3nsnCTpLujX
SvAgWE685vX1Dlxyuen7A94OUtdMIEYeYvX0V2nPtXe7/uyzpMhuujI84Iz+tQ28XB9XPiyadOnB3VEBUZXQ4E5GFj2NUmCB7lnBqkHVJjzVj7jUMbiG
RALtKabs4DD6z8r/wloZyI8SLtE0F/adiB8RYVFB3Rl9OsgGupAJKEA0O/0WfOBT6ePM2ZQ1AnO9BNRTdg+/NhRXyYPXdnJSpSUvq7LwPcR8c1A4nnng
KRd0Xdg2YeM5sJgfTFOVB4UcWfkQoPGj3EHk1HxlX4Xj2HGJcivygVzPdk4mlNPDjwDiPaUpj0ya0bZv2v1lnx8OhQLA4/1ZqOo5+/XHB+I946afAhAn
Aa+lkT0VAWoUcB2vknTTRBu46CgggJle6SE+HZVEqCxHQzHfSggKAHIX7R6W0J1iYa8QFH11FMpRJdzLK4jO9Jevxr+bo06AkeUtZDErEQQ9e+O+YnRV
4nmW0UOx3USyUVw0wp9Anp2O2w24rYNBjNrVuyzKyh28qybw2gz18COM1fBAS6FLkBVVSCRkQnd19gzaKjkKG/FrPvlxh/Ckk620E761zPWe/hSBtPGT
DYoY226pXr9WbeXY64D+cV6iecCk+H0PD2ercVakNLav1W+adjuYVrNMpLJSUuVktRPiie/ubzM8ilR0VOhfT1ZD5BljhtmaiQjQDh12f00+zqny7fKH
7R3ZtC731ddYUjVVvF3HcWb2ta8l4Pknbo3Lqon6pejPfgROFAUasAHQoz0DMpf1a9Vyic/LV1i1naipzEYEi4rY+JQKWsYkPZ1lj0rTy9V36gW4+OfZ
Q7DlNS3LVeYfKQy2Cmf54UChzBAaluO74asn7IW/hw0r3+csX2nn4EBtsttMi2VvOV6KeCr32tz076vRVkJi+UaTznRxr7aJ2GdJZXhJSCxf2tJisinE
zXAgSbiBfxGmlbVlHB+8kKHdwSMiNMnC5Ss6v8AdsiNFlU2OcxEteF/O9Lws2qqm0rGCWBK/RNmDKvp7sPnqeu+8AnKW410rJqfZf0ZSpPngfnF5AyFR
gNyIaToQYRuKDuaWi687Wkf14aZFzQm7rX4eT/L6Q0iH9W9qpnM75ChUoFMidmT5SGkhymOUQpmIkKn73UaGSjubjcLJgymg8OiiCJfoJT100kMTa09P
WgYh09KYd7OGiLBGK8dmjUeHqlnQ1p4PpcS8m1w/pspNnqw+ae03yzUS4rcpISo2Cz+vEtflKQ9PPUbKKjPAnLJaaSeUSykraLhVaGh5PY2mtc9tZxQy
rQO2nscK2m03ekvy9Lh9Re745SqTZQvzcK8H93atPzlOrsOu4UZNnb0eEBjgyk3WqVMuvbJnSGL4UCyd5NS0pi0qeEOcWnl3/NDyF5hrBxmT4Dn9k9JA
maitasrcTEtlA+3X8/NtfRZ3BnAsDzuTomfZJc6K5GsQrMSXd/L1ro/VsduzadrDXtqwaNMaVIl5arnM+s23fiyp9BXkqCOCvrnntCRTMwzd+UJ24vcw
qfP8Gl3wvjxGQfRR0HmKvlksgLd1K8dy09hfuZjfkcgaUJGOx2H2gvQUyq2hMsm590D6n+vhjZxdrUJyMEE8lC57jtE0eBQzrZtJcvr3gutwDZKfkLBR
fFMmsiSxnfsKSopJSMWdXmmwktsETM/foj1mWB2p7aJ2gHRwizr2FMMG6yKBSgVI1V8sv6PLiLqjRT9gzd7D1To5GXq0aM1XLnKcqEE3VRwo+nzhouL3
p1qCRbYO7Gu+u54/ZvZHSgfqHCLKH/A2dZ8XzzxS/s/V3fvqFjPi/o5KQM8K058dGGs9mBLGtKbHLlJPUbzHf0H0w5yNhNZBry5tGHGZnMKH8hRgZqY3
qFDNxGW46J5FYAv16wZFcQk5zRZavmX/v+Zrfzp5aQfhaX7MuMnnjNg+82u486SaSUplXY3M5qtZM+S+Bis0Y+ma+umMnii4IqbD3tDpx4WrS1JqVO5B
XDYFmd1W/PadZ5mZkLNkcjDENrfN7DTJrdk3BugtIcS5d7avtR1Gz0o2BWKxqazjpMRpXZsvrtliLj5+67ORfVWroM/DjiAZ5cvzG/qEW+FcnkFWy8eB
I0hkgxMnJrCUFDWUyNVYaNKdju3z2xWhYxg/ZS8pHKX0kSf5FiTl4MCfB8MKrIfR2xgTmVE1T18FBAlVSeLGaFQvcOG8xzlIRiokKIpgWWcvpyuGNV+h
bL+IXCC4EsFep94KZ+/8Og7BHHCcMLqqKFswxVZJ7yks1NSPIsTQqQQQTdVjivsbkOVDSSSKPgKj1o71IfXXVAEaS8GGud72HfmiZfJQpStPAvUaLXW8
az7eNXhi0B033o9gjBsvekxlbc0zzZctRYEiVeeQdvoURmFFmHmV1hh3Hh6Z6S03nytij7yvh515a5NpUz2PP7lHyouVUU9GVjXZQrjYto8qFy0CTPlZ
sqqKVz5MMfMkstlTLJUmp3pbqGozvNEDrMfB/Pu9GXz5Cnso0ZKA2/fBBHbAVA5TWXJpjaANuKvnxbIYHZO4vIstrunSg7c++WImeshaUcRSE7SlICpc
WYVxAzGsSiJgO56twvznVMAkgWOJ0DGypnQURpijz0gFQ3Gxna1UQyLqS920pMfqk2MvpI4TG8ug85APnoQQt/FYJOcSt8+o4RRJTPRB0IQ18oSDsNVD
FNOsLh4uhOAQo+ujciSTQhScyLMmgigHEMOyY9uySppPmPQIvz5XA8TvnfgK8fHfDYjU6qqqqerdRi6xMcVYE9vbLp8zyGi8EUgjMPXxOBw3YnM93DuL
uqs3qiTUA/Z25cpDjpQMQcvPjF/D9frYURORAgoSQMX4ycgOnj0NXHqDictr3yw/1qJCW0q8uvGdqrfu7hYTqJNM62STfZFyGvg7EbaCpJIkswOD+6gc
1GuvUZPwzHMn0LkzMtwAvQOiAbJ40HmJ+/Az7c06engMigzKQSU+bl5dT19gXnbTmyBh87hAUfUOnrIcHrv3NrPr5z9NJwgodYjvCxwUDkw1ZSMM6d0Z
5IMm+IxWpRSRaeyHPzVB9MgtPnnlYF5ZkNvm1ZL77Dh8qoBOQJI/aQxPeV1gP9zjgW2WY/UXpEDyIA8CFpZhX5MHdB081GJKJPkwSd6MxJIMuPTvW/R1
XmWLuCMlCo6OOnthXFu+XugUm5du5rlpSElkIFZDW7UzGJ6BgR48QqcylvQqDsPQdHHTrAClKxPsKvgb6bKPzVeoeEbUw3Gip4GZBMjIHoRPjPl6IoZk
OUqauotHVhLUcdlHQ9G5cn6CJwR0smhnlhgoI0P0jgq84HJn5lzS3FnfsYX5yarTYwqKRNerD7feu2JzrAym9XzN6CzFoV/F9/3/r/jvyw94ufSu/4oI
eFQjsh3x5dKsSed8WmKiTw76cGEvCBtGsnTpwn17yfCBDL4N4OJeB0z9wxl2Lr1Ud/PgOtBYmXIM7sxcq/g1hcGTH0yUWktJr1yrA8PK3faVKqUk+8aw
ms1v4yVy6uPNWhxDKqZwqD6vu4zfXmeD0IAMq5v2ryZbBfEpmXvEMB4GxGPJ5OBXqPYPHS3UTrktvic/J89eBZgdq2YfwmOfgdZ6DuD3nuPyO3/UCnWS
RKn/nKgH7E/RM59PDx/wQ5/7jj/xv3aw2hqiaJaQwgy1YuR7OrWhFwo3u7rx0KIrUQnkx3kTWlzhQfccEl/wYP/LsZ4wcJiswaaTwlMkKGr/OQeOs9WH
+RD5Z/dsG3qNsOJyKCaaiYmd0/9Oeb8mzIZhZU1cMT7bTP+H8IQ1+UhD/hshCAn0fzQogX1gS/TJXXJU/p4dg6kJ/QRJwPUE/fYZegTkPaLp9f0/LHUX
Z5LRLBUl9swI6nH8AigC2LBgK1DEKkr9s0e/yPHoXQG4YeOKec8GwTsRmCe7mca5QEA+wiYie2yAXA2k4vRBdVZEp9XJHAF/3MgoPvgcN8RywUEgMihf
iyD9biTKs0k6BH5T/SQgSB/8pXoaKE9/ftge7txA8oR+WwPjDC+2DJP+k8a7g7RA59Qf1fFk+wkAZlHyDbgb72CfdAGeNyR4SHgjVC7jEfWMiM8/88PI
lANp+lO8IPq02y8OtHPHcxOPvf+rveX+FsbPLP2ErTP85tSlGkO7vp3zkTIEEdCMn/oem6vXSfMrrLRi8oemINVo3TbWHp6dna0N3K2T77CLqf6px279
td9tHp/dinuIPlKy/u/BDP+MhkCn1+X7Z+CCyH8OuhgpAmd2a2Fn99KRVPxoX/D+/Wa44zBUVrtmIqQvFJj+1Jw1OFeGbxsDbGyiMRgKTmlczXG9M0nO
qY8L/E7n9b3OnHjlKXt4Mm8LuIyarux7lKwDUHidOchnAht1stoVkF3EhU4nP7Q6AoxBQ1O/FkRAHrzOeS8hUVE7c5jnGTnePR75ZpdWYn96FZIumBUm
OIBl3ueWsc7OJDEk7vCcdLNul3ZMYNmc6xCGbN6dQlSQWVhD2PRJpgaYc2wCk1UAX2fT5me34fP6tbf6g+393B+pJ+/6D3ImuREBN/cZBKJhAwj7Rr6w
J3AS10lSw0cWALbia49vzDdC4yqoKIEqjfF0HzsAiKKRxIbjTS6R30d+2vdqP9I5MgKawpMXnqE1uS7t36e6HVUPO4er/Oeqx7bqDA73z7OveCHYNYhz
7fm8/tUXV5PabNI8mnMgBl6A/JVXlJqz3lOVDvN/5Pmfo0vj+yFbmF3s4hvBs4ypMRxUODVXWu68ZaSCif6KtIvSFXDUacvTFDlX2bSpK/xtjmVi7C+Z
ZheM8KLllIW2Lw47L2sdYAXuWCOw0N145PwXLO4E6UtqojupVpXBnKIeAVobWkbzdqNeYWfnaRxelUpXxaZy8XyzEtKCv2Kp/rVRpthjaKuHWccaTGst
pKaxZdmEBgD/H6SJ2Vlg7f/hIR+Vqwrz609/G7GJebbkyf/Kd0kJu0gwfMqf9/L/B9s8552RTCrgBQauwpIjWWKOYXunMwRMZqirJ2B6rHZk0fPxvXnX
iw30cLneVzGUU8pMyki+G74+6QHFs8uZxJ65aq5bnFdqjh2cFZfE16nTLJu9hxId1rnR1VWisgryeTQRpLXsrIfE3lat5bTZg6qrXNHWkVbmYLkvx427
Mob5zo3v1pbnoFXIK02CqG/jVYEewtwxBVQ4d+mHliYvRmWnzzHv9nZFcL67INIHbm8ZPLk1qLPS2ZHmuzXhbPWtQTXiphQ5mtMrhuslYrgkrXuUYyXy
pTV2kozsp0ZXGkhtz4MkbzajuHtwtwZ5jdvM1NKLWx7WYy9igPfcN6NqCLGs/VGKyzmohzkdHf09FaK3+fIRK0155NTOOdNqqH5U6YjEtqb61xVW9bRw
rw+k5JciRxuo4t7L0zJ41f+rLU44Xb987cXkt28dR1bNsL2sMz1dRbWmucmGi4Z6NpJjK/HWBV6S8YHdLcxtkM5bZT8c63qDAKmvlSfOek9W4kWjkW1m
sAwsezNuNp/JuEt/dOek5ZcCLQ9xtFGqw6dzwC9qVYc64gP1pUTVXEvRxit961FRinFscJBhkqi1cZRjWQgTPqXLno1cNPaFhlZm1QBusr7VrKo0krOm
bBidDNjGG3LRdV9BnlLOQrD+mSl4ienB595kRfozd5r6/BoIxwWRup4twXpPThvtiLWEWuOS8mm81iQvIyrEsp0tnZTQ9u41isuK7MVfGvNv8ZrOJYzj
NWmPhzm86H7X0rEqxNy9woXxhQxHWgcv2z2fnF6vUvp3Nc9YYie/uXLsU57zfVa37mU+HHt7ayPhstplTtbJl1abctr1e5i7seJW/Pkz4tMBAJlAKI3F
AhHjfFDwEB6ShkAAdOowVE57iJ45XVsogqSfEoNDNEHIsRGAZikuMkcm/ETySE1AwLIhrUszo78+PHlegsOzAN5RiEVeBKc511snA7Jq2ImmFZ58gWDB
8GTsdOmc9fxM80Bze3uIIgQ8DRRSC3oUIAeu7HoDvBsh3Q/1piHc3esq+s42nTTBV5BrI/v/cbH5mzfv9Pz8sOTh4tQiBAO1Z3Mm/hs8Ic/4od4GcPJA
1GcHrZfn8O3pPU5IKe558aVWKJx9WAcHPKOyvlVtZuDNVHKVmnXSQCgB5ijATHgO8KntExJNOKpxkNjZEkcDgicuAOrI0uzjntFeGttl9aYrcMyeEXIZ
x7ig6ZcAkOTmleDjWpkeIH980GqJUD3aabBaSaTQuHuez0nbhTzB9dh23MQERiz3bwr1/hC+3R6mTFZi7JDxh5hPadVT4cHk4ngDcvpx08d1JknQqMJZ
BNxgH/dl4oM3qDnYKEFQB10TMZD5DZ9OwdEYEMDvM8Selh5MKMUPDM8zy9QDjIDiAmcr7gCWaaqK9MAYyyvH3WCIgkM0FESyevuZOJq6yIVhYqAf15fd
sA8Ang9D1mTdN+EnM7cd8Co+AqMNDyzr9vg8JeK8w6EIUQaNySKVIUSzXH+L5oxRD5KCVU8uWcSVVTVGPoeJ6AXz5Gzs3RuHbKcVt9coZuD3h8uqa6hA
6czsKp0nt1zpesQ7gdPSTKKTiQmqV4Ze/TQ6U4PqPFnKC+FTR3ADLIAtmMEZSLsTbi8aOim58j2278vEM7zuefWbPt6sDMULLAj6/C9exI0egQ2GP4Hw
DJioJFknHAurVxrepr146+UNXXT10Hq8r4d9fK3Ox5qqiRjFBE65HByREO5UIGqQ5ZwSw0uG+/oZV0HDlNANBwt47lM7T4+Zj6el4Y+7t6kMJs3rSoeZ
gYHs4OonIk56T4G7JvpKgLT496ajH30urce5GA+itySsuZLFSicOLYu7BpWytC3GpIRCVR7kW3zBuzQ2/z0M1mrar54cb2uGPv2EFG3zyJehJHwAVpPc
xJHYAB4ADvugSyp8MxEoGSymdynEhL7gST0kJpyrcNkNc9wKATDFN0bKhWPxPn5+aMXvuB0HlOvAXE9ipe1NYX3wNBmSMPahVRDOllHk43JisCfKAkbj
QoUmRyUBEuNgHFJBaoicByS+YPhA2utfNej7k6T+PNe9pKr2abDqXNarLwYYkhD53Y0KRDLlG0GaLgfA52B6FZ8Tneur4BwLEWKDIIkaa26ef8vKpdXU
012SHq+MYn8zoiiNmbQd6bM+zIcHSH3Lq0yfR9HLt2NbHM7kerXG94ewqqRmTMxJloWfoz/D7ftLvWTOcN9Ck+FpKNQ1bvmk3qms5w0r2+Pyp5HpvJts
Q10k/ToPiIbDacsBPs95k22IU8/cHeDoEGnx6aX30/2nKePPqJB9PY78+j4TO4VnL49QzmSge2vRi7mQU7TcNvAAakECchwnTDSECndIUodg/CozYMw4
uXWdj0IU8z+XTfXX0TzyflzsRiIL7W57vRkw/xn7vf6+/GDvmLIjC99EA4QNaoNZjkOnoSsBJECwW1LC6z4nvLyOvBeDWsiMTV168UOk5g+Gkd3ct+QG
FJ6OhQWCDF5fHDrDUk1aZO21cHftgB8xMpLzOiGBhMAgKAGIOhamrzaB/X5xelKF7d5wWlE1ViMMFfo3MiLZsyhRSi8KO+nEWg/tod0Lyn99+bmCQMSI
2jSDErxwNkkkNAw67LhmkQaevpE3M552Aw9GDZOPgiDoCiBrQMkQV1wVXEigzmJZMG53HyOyOKFGmvKW4vk7tElFIbBaOu4+XW7+GPba4VdC1RyZinn8
Ao5A8hM8tEfvN4Dch0KF5DtWSbdex+aG4mQ5SfIM7k7jtzxRV+ATDg9QUggZ9+DE2JIb7ySapXHzk9mvu5lXA/HznIM709MM6as2bt38kts0qDRpNFjE
xzKYTAUAUQe+FTUi0k7gUxLS6L4hAH2Zw8HmM895CadxAEvXynhIAmFGeDf3+Uk1yqJFCHCmhKgAhVPMU4snQ7HFAoTPlU8b5sq6pOZIILigZQSg49w7
v1gKAMU6swLQ9wGApUEKoBmB8++r5Z7VGU2mF++y6FGl1qpxOpAukB8T9r0furjcqwScnqSyC0OQ0ipiq0HYsHBlhxys7CH6YiBsBu6AYRArinQKE5Fx
0IvurEIQ7zcMMXIwycBkiRIFARyFByzgUtKYwU0jkeRUXVFznoNFNANb29nUOC9ooTzQUgJNe53DwhXteMx6GynhONM+PbtPVCCgMZxbO3BDm3qvmd1N
fhrUnMA4YeA4qinpQqzC0GVp3L6fR4vQZLSfI24MyBLgYTJMrcBum2ecZhWTvvhCTJnNnxnm9zmcjnW89YQ2iZq7s9nsQqjROp+sjUAfv+KAiH7+i138
mxxNhFJAn1LGYEWhlfXIga1Ei5CICFSA/n6v5jJoYWMwQdRMRs8cBPkUFiiySpQVU50HwE8ceWBrPuhnbiFEEUBJBzQAoNM0Geek+a7CSI6WTUhyhOpF
IywgCgPJsBsaykNYmQUJAtoB2C2elkms4Exrz74b5f7PPjfskGdqndadWDkyIiG5J0h6bnA9Nmb6M7ex567Q8yisTktXswQwHLl4l3ExwFNEqiAZjvng
JvrJJIKAqCCgIRFfrgzck2BdxGGJXDuhk5BOUxArKgcpj7YwCxFQWPtlEW3YgnCzJsCTvooGHQARS0VoQIJ6kKwqD0LIBR5AIecxG+c0MsSR0c3DCTqh
BTCCcBA8kIgpn2HrFyM7OJuSUp0CgMe1AVFBhmBWOov1RJxNKt2sqORyI3UUmnSYPCMpNsKzA77oyMHKgE9vND89bah44d9hiOul0aQYsEO5Uy7t8fZf
OcWdFF6RYWHDieGL7x6wQYB5vUX6QN/lo2i5qNGfM0HzA1Q1Dzw7+pz0xD9Oz19jdgVQ0wE8+lRmQhOOL6bvyRAkqyoKLMMQefJxlwnCkOoWKXwm/QTB
wYIqShIKHkqIqO5knXyOmoiMRj4adlkvKKnbN01n83eoqvV9A3RnLAVzugE4Erw2m01AQbDoJaLUzBpeJ46gM1n7LzVFDGSpXR5MnfqV7vl2VcSqozlU
ZlIqRX1FU41itnBYZghTLOwzYBF2STyegOMoPp45+gHkxFDjdPl8kxwTo/3aMT2ptfzwhQNDURRErJBMLQodIF42zBskqYQEyKYVIwSJSFIUYfyO7fW+
YboHqlf8y7kxKer1ptWUqegcKhkBEu39zbAD3aculLbBYA1OuQUKf/wiLWq1q7wmn+i1Vm2kbET3R65QAu1AJiAFElAHH3juEg4EasxxbEWEggJS/VoV
QpJNCpSR372xXANvpYzIbTJcAAv7hfkOXRBiek1xDqkY8qs5QMR/bVCTMPSeBCNkAUYgCc2EqAWck232ve68gf6nz/vP6fHNHhP7mfs/UoykERmUd5QB
Vn7vwEJYpSt7/rYTkizUTKAeRCChH/bSqVAsjuI/5IbIDVAChG0BIoTTrR9q2YlCZukCb/0/8yPXP+QeARwdLxsXI6YRdzIuDqZJhXZVJC0DAl9VW8iZ
OmWJ4iKjC4LY2dv475EEwpaMtGlpTBtcJg6bz5+3v3zxEnwjT9/F6HgHQ80gfPNChRNhaYAOVHh8rnapIWyeGq86iYeHrR7i1xg1yrN0JDrrSgH3EZSh
eZT0cDww1vR5OjLNZWuWoxepqye33oovfz2dOk9cwIG5NQh1Z1SJ7OcyJbZpCdP8rOXH/oTafkk4YaYB04sWe9DSH6X6ThxCfiNwtsfgkCoD0URo9Wlg
tG5mHKayigImk7JjHLyhDkQ1xThhwmltKy2yGkFBYYmaw/83X+u7TBQrIvDmVZMlpUDlDMoc75w1aGGWWKJN8UME1Ga3fCZqzhJ5oucwpKBkXmwRdOEQ
+qrIgjlzeP+nVw8gqqvKkliOonOtXkt6Mk7WDC5Vuxu3NPx/fSclUaqZMmIDseCp8nwkkWV602tIiH+vJFcrkBe2QxwGITFyujHRsyguuB5RgKAqLDGk
yx8VrqWOjhrSqTvq6pixOaFjXx100K5Om8Px3robvvdNkNidVSc/3fjApmLqO3GwPVVwUMIOglKFcjqlKoTvkV5V7E6N7S51W6vUsbJIzJC6kbndBa1m
oK2szqk6hWAld6TTXwVOR/1NLhR4wlCAMP5+2p40VF3Ss5e2uAEn9iIhtw5kGDPwYfuefpSV7y47vlmGmmgYrWgwdWiiPmm3e7iYJ7bfdejzzsOk5s+I
nDwwv6AOGQqKcZ1yGvfSHG7yhWCKwRkWEWChOzXjSagEP1I/V6/WbN9YHOdxTzwFXveKcW641T77+G5n1+lmOTJmImGGGJj8RMiga1x9/rwcDxwKr9yf
2aPaysBO9/MHTeQgiuqG/PVmavb19n/w/5gga69IDziDMyF4vji/nuoFt605c0zlwRbEQePnSuaqoz0zjJXTATKdnIplrbTM0mu27q44Y1RZ/49L31QN
pHweOh+zcDO/GRerKihH9c3UgkwKSloCZIIJKSMIp+fYPWxbZEiJoqkuCUS5AR+qLoRU0per5zu44sqQUF0OlphFF5sg3r0NGFmEBUIKu5zWPTTfm8G6
6iqVBEDBUZqGCEEFIIElmyI5dl3s2ZNk/iyG4M4Qo29SBkc4wOP68YcAR/d6PbRP+WckRiBuQF8lfpu4KJnA2My5pNMm/ynxYEehocD4EAbHGFPsfFoF
Dwzv1lA0Z2i2cTr9uKbDporBsK5DBlyeBTO8emaTQnQezNSV/jAvbbfLDLuFmMFAWj40jlZUG3D7hzdEM8y15jPirbyvKHQZ6SJqg4KTSLxtRxKSmzXm
LgTtUvcV1xOb2yat1yvhV9IH3EL8GRGDINkBVZMBrl1aRRthrO65Hd9d2ri//YhoKKCBwnWb2wHO+Uwq2nkDzmrBakXbOobjekLYOHwUKIRkGW1jlYtZ
Z2tSsxeLtRth6I/P815/Tmdz8BUmMCrBRBzNmpvi4c/rHWPkgmP1fOPo7Kb9+2eZCnIoRl04P8igSEKSPFSApJmKFBc1+NcP8NZE6J/Ze81HuOxQGlI5
biA8/2B0+Hx5Enmh+iT9PSebgMQdykA5HkCgD5WP+3jDA0LeiURABQggp8i38uFtep8FEiT6s8utA3sChbvrq/oYWHP28nPrOgkRMfmD2v3NNEbxLEbe
2wcd15el0/5FBcieckFHAUYckFWPgCv/m93HYUzPevRgtF6ezuzgLORBQaTXwM4Ezdo54pXt0zOWu0N4c4UYp5/C4yUwySIJQEgTIkfTEZZaV8JCqfZS
crYXbRgyPIirP4eEpPWV2E8VSad+4w1zV5ZYW8158p1FJT4uCRvCHf1D20bCbvpzaAs6s9O1NmHL4z+oIc9Plh/w18oq7iWnuLZud8/x6lM/Enp79Ycv
0h7aD2gHBqUBEMvXtWLK7L/mc2eziZ67TIM6loTOSXg9vu1jgM8t2pnskVfXA0OmS6WwpphRnEtIWk0y1pFqXLUcW+x3nnQOHwz5WxiTEe2a0SrSpDCq
jd3tliYNJaWjL44e5DgSPfR2WyVm8KUGYKViGA7gAYM8YPnqLipo++xRjE+5nL0aqY70N6q9psIexqXbAPijW+igut1g8nAZnrrSjsXd5IsT+47/Ekz2
K3UMUQEiCF33bU19YRNf9P3eftbIeoFOBtflxgO5u72dJk8ldldMwsj6dV3Kd6FV4sFCNNm5JNYVW2FPilmXf5e38SH7U73y/p9D/UiwOx8JP6UIeDBj
8PpnXQWePvOfb8vZTk+hsvDILJevbto2m0jOvFwRkT4pSps97VkmtWYKpVmA7fPQt5t32vBPYUF90QZgUdQVByJZNJrGWQOTLlHf6hcBjrrTA1vg3LVx
ii3HUIfnKqUTogMBgEmIHzYYh+0BhHPdhryevb9X4PP/Qkx58eHuzzfGwZtJtotpONFlFV0GyzoFlPG1r4OHqoWbyO+dzuRfl2LruuueKLzY77HXLg3W
77sjoLuZq5n1NjIWAyegw888WxkuTrMmvtzGUp6Zzepv0FZdVHYl52z5dwaJgVIteM839kgpBJI7gCEp3AnUpknt5cM9+IeqLzUBeKoiDB3VOCdXvxRE
zYr8ZhQkSzzmnoKKf5UFf9TjMCkos6/HUg+ImzPrGNDVj8H0eWWRmLQzAnkJvk9Zq9VMvOQau2qtPu0GeRTGKQJ3UW0c3mCGC1NAxVQc6/qlgYxIuJTk
dp72Cb0p7GhfvbOHnhibIF9Dt9yHs0Ohzfd9s5qejzdddBynvXETzXfLB76Wyepydu1EkBhbi+3vO5SrOU539s0es6HWJDrOStdEOJV6nZZatrffg+pE
tTxDXL9X3x68HeB6zKP4TWS3SHNB1ibbDAr9HrvT3c+GS+ItYb1qXZcNnId7IiEWy75cK9/haiBlxehEyNPZzQSJFSinpt0IZi5+0qTKLOHJsxwhmEtD
qnUCAZpATZP5yFiH4N71ljTHJgMicLJ/NSDqT1GgyRzkIalAkSB0H76dXXXXKB0olgKDB2p6rqjszs51OTJ5FGAXP+414vVKRXL8rwjcDQQO/IOzOdOO
nR89du3jwCr363wDFgMYKTwcWQIeadu5uehp7n1o+MOb1fWJDlttZTKahcwxDPDqL4eRiYMsDEqUaIU2Ts6q9bBkFCGQDKB11LczsL/6SBGCUBNdDUcr
gGWn0RuuxZHK7nVdfl6UzzEJ835cg1xauNyz2O84p/QVF4dql+Ndl5TkiAM8UQBFmBEeIyKd9V1I8xDtrW5AH7mJ9frUwQNts28Z9+QlYV0lk+YcBoVC
QHFgqByCiO4opde38HWL5WtRVQ2hGKxtATpQyBuF+BOzKuTFxar3yWUhbAPQ6NjN3+256yF/I91FMgpJSYj0+IY5Hqu+lXPPH6Td2y6Gz4h7tZzvugtW
uJSi7JPKSyf2Iia3TmQyISNNGDQSHTO17KGW2G14y0lWur5JgcQv6TG7ZWzsraPONIzoGlOUFly3wDL/1fb05Gzzzoyec87u7kl4BrbPwxL1y9OKtKSz
MKSxsJ0giJ/1chuNsLjMWo9nEjeFSYanV1VRLbbjgdoqJ1JBBGX6CUJluoA4FNTwI0eyKkbTocBewLwuMW7DCk5cyx2zGVIxlmjCBicog6XvO+VteXc8
odDAplDrcV1FdVOt3u7/C+nl71QNVu64YkgBFsWCDpdTq57C76HN9Kc3ur5q93yU6xZp0tUPM0pLufFsLRqT9F7yov/HLtrnGjX7a9vs27u7mbY+uXii
Dt0k3Re4Fh3EV2eRrLsvtFkNWa1VuCwoMvB9WilJ7I2K6IbvvWTP44fwzKjSxkYPWcXb9SzGjZE5DKbVNNaCgI7wtghGQwVNJYTM7F4bVBJp9KSB1Wst
dqz2w7SIvgQwejI7UVxFCKiU0ruA11g83Pc4MPBO+6+rFGsPdj6yNb4M2d+PN67VRmCjp4GepWicq5V7+62JQW3cyuh1t8GGWymFqyUrEmxAomKBnlWt
6yM9kHw24oBzIEdezZ0QytmGxoNJAd55A+Lxz4VD2Myshp2Djy69CtsgNYGDu7sKELAyDCeWe989Fogoa9SFQqZskSFmsOdciQ+UnGK0FVZpPOQwQNc5
JFb3EVoXnnwhjGQbnYauFqzLjSqUaCWq5nLG/7iBMe1QSEJUZ5+iP2ZpB2LRIl9cx6eZ47HbHyNpuPMSBIlbZdZG2xKA36uA3Iv6QgcdhqNTMhgRsuej
FMpaLm2ra0XO4letmnKdpQN5lf1cWh1rCJ4xXL3NWM410cw97Gb5vnSf6NjSm+M7ei0BLUuefNsS/cn5D+i9ylVIKEkKq/U3R+1vqMg6HvAQIOz190q/
kQqxHOSyx3c3l22naU3ikSH+P6/n+9kJ/nkCptN2OzU3iRiP6wv+HEVKBLrT649ThxYm9EA+f7uLf8OXJfIO8seQo4+3HqzBduEY6ezffHMWMy5lWj70
MQ5rQGGjvSLrcgAmMOWrO5y0c111tJylc/D2/nn0TEnY7ykn97fOUeC8+Lp+Xn/v4vfzEvwwZ6GQOfOEKUdIbhpOeegCZpSdURYAd0QBQM8JVBKmsI5A
kAguEr8mQ7+XG0ngnZnDAUFA4DrxIdA6dTg2q6Zp9HugRPMixDLiUokLLNJhCQAuTjPK2k04S/1n/prIAYWkJf9ypp4RC3pUTChuT7PQcorOQgh1ZUAt
pEEo/EqTM6mZpqlToKZTP0twPwBsjCPFJR5MvAmMnVrqbGnUTWiyosleLLi5YztZiaM41oLdXe2WTJSwk5O8MN9SdUBSf3gyTyQ36WT/HbJgHTpeLrI8
kT/Mg6bJI6Ufh/pbo+MIMx+2nYJn0PnmjdSmZYU42HA/3nqsFSOBqIHfzHRxGBCgZUiQZDMJdAuq1mYRFgoqAISFnTxjWa6UmCE9GFSSenBPX28NA/OH
/D/vgA9549qGn2QGzFmHZv07DPxYL6KouvHul31nq+AdgsCOV/3zDxoRyakTbqujjamsKdaVmHOe4EyOazxDdJ0aVFTgFDHsUZae2eIqmai4wtL66Kgf
A44mXDbWuXK+yzNWNlzS4iFFjoBjjLmKXrRVvQREUI0DC6jkhEocMMu6XqWeCToVy6LqxybQZ5N0k0EQU3momO0qEEEzGrDGwXYxU/RjXDOydtvjnQFq
f8VFi6xnvSoAijq5YgoCxmpVa/sh2R2G7NMf5cHOJiKLCINQc8n1rvLcizKPZbPg407VA0IRr2Z8lC+scbR5dj0AdQV6FZdzAdg4L6mMNKOOUvVFzPBq
U0VR73XO16TgchNfPC89aVzN27IXtwMFpAjSDdhIb3anBQuy9+G3y5Dvm07H5hW2c9Ohaoy05zHV1zIYll2tXfpwlp0VnyYT1hRoQpiA2eXTj4UUjnOs
jWc5vJQzSftr2yAq+tY9Djd1znI2KQKen0yDpwVF9i0HfVOWiLyop2VVPBrjN2GhrjPJYFe0OECRdMD9DCMCOtKxZryP7+ckXvXEtoIogc9YmTAlU4nW
/JYo3b/w624N5ExVRrSiKOQGsK3wTYo6xcGibtkvLVjgEhcGsssw4FLKyqlzI1qo+Yu/mHk+cmrnTs07G9TTlSFlbNpNKGznqEx1zpd4A5M5YJxFsoLo
nJhJvUR7agHKAfDpcYHcQqQvaik2+R24+3VQgang6MlpiT8srFJxg6g+3hPwvPnW3CunkOsq+r01076UphIlUjkYv3NIOQqBxxDLPQUlulFHnWZUpeGY
lhZUjeUMXPSUBjRgPV1VO8xkVSZAchPWAXYeOmUOc5DtIWwK1XhwmFKXZNJuPWtc1yhUNlCiKNMarjznp57z9Zyv/fezctfoldUGiYHhUjY8JeefZWBC
JPJ6kOhrCBANYkJM1+xh9/ulIeRnK+TucUWiPNR9fd/SkxecyKCLoOvq4S4cKi+XEq8gkAjtZUQYpmJAPkSFehcem11kk61nSvOcrfTNErPoTNVnk2ID
4oA+SBhERd/8VM7xkgph/Vp/KUMBABTSXkXpMi/j8UqFsPRjS9muqNdczMTDyFB3kb6c7F6WvTRcmqV6Jdtxiz8ML2SobN2OXGYMzvzrRq2FL8vjdSW0
NFpH5X0fMpheDZjrLWajhpXM0+aYVJ9KS7EgRoqKKiPRIeoQJRXdwxy90b1PGfb6bNU2xmruFIshfpmHOpWe7sKUpmP8IOSwRZUKBHi3IRnuW8j4/m3z
QhmPwIA8o6sFAx0VJlCRRUHcCgzcByiJudNUG30vPEo6apr20yHHMgEohtlCxWQg1mwJImJcVi7tXV8POuVLknqRocGMi7XnbeytKcu/OJd6yz17Ozff
Sxl4j4qo3+cjj43UUPKgH1EAAbSTY9hYhCJPD0orAheyQ3pCPzMCryKNt3X6xj+iD/MD5+3h1VVzbHJT0HzoEQIwgsiqIiIHnv/35/fNpWNLX38/jU/B
aZjwHm3fmZqNnGxlf3MJBgRhVZ/d2n1SCdw/ZP+vrx6/2/U9t+8j1et7kpJ9kYMT90a6G2DQ5QZhnfr2hHtk/puElPabtW+x5v/py0j3dm2TBVFbg+4E
ev1Eptagqn2P0gfM3RgCsphwTCurQ6hUFZRn3hkc/X+djBmmP48k7TKFkEkyN5Mja1aicSLQaAUFPn727ZG13q7u9Kp5Up8lfHXbI3obyhuY20DQXMti
Vu5LmjddXdGWKJBMoS2LPFzJzRwnRl03c1vur5TPME7/lUwGKXLQ663k40UiuPYx9SLdYJKpZA2KR5a6tvR/3oc0pLIVm1Nbp0vIAVZPl6vXlgatWL/w
nwbV8OuaUUK/qdyhs0COY1d1PuUWZLddUHBkhSEuG5/vhxQmEkEUD65W7oXtPNRsyJuQvrUw4MWgEr1LmnXDbotfY2L5TiwiWqRFmxlqIEDBOOQfSAZJ
D2qIFk+1Zghy4jVqBPuoWhJz2XEmClFJQiFUzqhEVIUEVac+g2ztsMYXEkKATBxIw1c2xShITUIQ9cf+JZ/+g1o957rAunChNqzCML34Ln0lZlEFNOPU
+sV6wF4REn/oqEIrtUOllEeUhnLlgyNKMYmhLhaIhiZcxEzVK5FbInJjxwJBjOV1goMKzU2GaT/5n1VFdqzOhZ721aH/Pc5bHWFLEqUMGCQgRLQm/xXV
on1pbOhtCS2RkuJIugAmeljizH5EQYWpuzo3RVBBFVCxC+U1wZDBctIk0Yeb+ed2gkfZQXaoBJK6SV0bdRWayHFlYAkn9RUtr7nnrIBsKJ4GGF45d6v1
lfguGta5IxWwlxId/XvdKWGGWh4EgJQyO6xf8fWtDOvPhhmGL9d4jI6lZ24sYjGJBiAoiLjsZj0aaLbvrEUYJliXSAh4hLihMy+ysXt/ch0o00YwBbYC
DnRuZA+vWdUiNIDUEAgw29kIhz3kcd3EgRdJg1K/1ugFMaYZjMGctZQqqGMEOKQIMP2GqmEP5+nXi/uyWioKIIzn1kMyOiGH7lj6VQDvTJEKdV57sfpr
PFIhmER3CTOjEmB+ZhmtoMs/6EZXH+BtZfa5ZRCX8lFYgCS6hSTJlQOcECmcCVRPlektclFDSmzPO0bMycsf1P3TuyEWVEIo7A81xEoPgY+sFB1hUmZ8
NWUt93d0fOBn15Q5krBjyPk4FyBAJGdGDbBehHPsOKzmtRNFPmd8h20BnAZTV6tEH24WCL09VLFqlRJ6ev9VWCLWB4CE/hx4/3YthR4J1Oiq9lBglIQt
aCUuNJfWfE2dZATXQwdj+R0IefJpRDCCNy1mqcOLhVMr65DGOX3vy+f3f9f27+H6+2eadsKeXZsw7pTlS6ZYKxm0y+2tZm+vk6Vm9KelqL9VOHffjbnf
9HX7/b9aRafp/A1dUR/1uYWiFBK6FmKwVYaM30pDke7Xt7Y4+/sopT7gD2lKn6s3Yf9ToOv2Dr8vWt/b9nj/wlHv1jtP8uPbb8oq7Q8T+Pr9YqnBTP19
3DnKxmcWtKq/61Hi/1xUW+hR8brX1e95r//y3c+sexzOtjlEtsT9Q/tlioP7ZsBjwUfAv9a/SWztS2n0c5kSp2EVa9XkHHE86y+z9GlRKe5V23u/TLDC
f8ZC2kdxHZ3yDdV6Q+1IdVfTGTcJyakbcSqwbclnGWXkzKvcFQwKm8A0HirwDPtXg6qNs3L1ajn+Dfi3Utwpjfn+7amudNEN1PVut3UMfV/zzxYjvKYK
DzztmBtYd0ZjPz9jUotduvN4hXKnbxKh3VeE/hvpijHqV8bqrejK/tPBBPistKSkKjsfbMegqwpu21TBLLstC8z3MN7clEXMXGrYD3nWkSU/DHdK/nee
u5iMxlLwp24cMd8Sda/n/jtTnKfaRxbWQmrvEc9WXqsGOr1/jHHs4zkIysJ0a043nWMyzK3Dw3rGU+zwbhf9vcugqPC2nbKC3vhr98pcVEMoOvg+5UvR
csU1xeOsw/HubpJ5yh1qWo7i0s2y55mISdexNRHyriUCBnNGYr5srGCBR16HazNNcpCxj5/4J45RxKJ8R05fZf6vDXvrxsr/X2/ggQIM8up7CM37gnkX
BTof70FUKAECSr4SS1wVnKRVu+B7J4kLAfjb+0XBQQCCFWAAx65n467jtNwWh/rEJjJJ1+ry0BrukuyB/ccQga0xOvLQJBNJmUDNSX+ugPlqa2/tLAzI
7ob0YnNsq2lNAUwrDj+w4Ngcm6VaH+hiyLFUigHRmA9MhiZNfN/vuMY/+nYx/eUdv+k99HQ9N24gDnbAvPBWMpTvnYOzjL4ZCfe4uQ/7FEhdm8m2EwVh
DTAMSQqGnbaoA3kk3gTlVxjeRTYXbzkZJQ7EppTUGKuRvK1kUis4HOU2xIG3GUVwozSSAgqqI0EIVahcoRTbQiiiOkgUHKTZEyKIgiASVPRkDhDlJxxT
YgbQgaYHKSTTWByw21JFIbSE4ywlayFqWAYiBwIdSm85IOt8R0xwIcqFKeEJwhDUkbYO7DRQBqSldpDeHIRN5OGs4QqbyiZI5GSMZiBhLwk1aIoBO6QO
RKnGU3lN4StQIdGEOd2BvdM6WBKhtDhAXSHxxznxaQ28rjc4H0b4mO6UxtrlKBCsihAza2EOFQCaSGxXIQpCnfWJmWKcYCliAThIBOPzAdw4hv8eu31e
9UmaT7PJ0/cv0YZ++l/ctxBEN6hjyNzd7z/LRYdU/enZ55pt/SkPKY+8IT6hD5oSIG6odfVPkIbMfUtKGCpH+L8BE0TtnG2ZekVDSPvmxDjeShwpJvNH
wNZuDAUTEwikbhpDiAFKPri8YUEkSqDDbcR6OETcCrlAmJVGHG9NzhgpAUm5wx44hO/KX+fKne8dpdT3wOf0OUnnDwEdmoob9/OhfA621eaCGJB/mBTM
gWGPfb3Iu5YZZlSHo/kZ0Ja8ycM26lRZPPA9DPG5qToWUCg89GgDkHgAE4KSqlyQVgda/x/0qZgRsD2c+kiiKgyUQJizB7iEzAd7ChH+OlXS9qd2HGJ2
C85qARsfhrh9TGgZueGBG/UTkjJesUqwPZgdGhNBjz68mx7VlqPNrqqHKH7bx3pgT8aZEqSGeIKBmUuWIBqoBBQCZF31dhKNScUN7IOt6mOfPr26+v16
6z1H+PtUpXeVsQAyAShhJEEPfOSAUDEggUoBJChksRkVQi5ZCJGNnt6vvPrw5Yp1gyfJBIpm7qeABXVE4SAHtmuwAnYWKAxaqjet28dA2QWRQYxYKda5
zmpPBIFMpf9nXUf5pSJghFptpIhP5+dmvYjikAgdidguX9cgNDQJrFAJEC9qolhlRkTK6RrhVqASLTmnOViQf0nWc3xcnWd3StAxJjTe/9ov7uBUEmid
E7qceA54d/d5Q6d50tB9GmCIvUlAxkxrBeBh65YIJ490/l/1fkfxdO5t7c9cif4FP4fxB9I0KkIx/v/43Vy5H9Og/v2yCOVjP/ragq2+x3uyFaz6hRci
KP2YPwpZYaRSRAdlURPVgApC/l/eLXBI/fbJB/oB/AAY5YKP/QHiIf3H+0NOOH/LKNjHoevXV3H+Oqj/gOELaEfIpo3jrqGQnKijYf4genvYmp5BzQ/w
Doda95s8j/ma8qnDo9XDF4P+IY9Aw06IPSOkDtJE/83/E/+h5LsG/eRVL7Bj9b4u56PH+vwIyfjIZOqZyWzDIApHUUNNJwY0bJrkYe5PUjyQzOs8g2N3
d5IAn+aJ39nhkBQJMVGpUZ1AwwStf+3m4CcQEuCExJnq7j2PUDhAnWe54r2D5AeoO9Y0aOgexOtPD+PwHtS9B8V8Q9vUJwUXx8uPo5m4mx6d9H+4P0kh
n1ydbpugEvn9+cfEJ+Ga/tLXYc3v6R2mAxt3kMcfQYaZMQB1Ak5A/n8Byh1TubhQ/5sh0Ts6Gfn/JvCTR2kIUv+XzmnT5Pepvx36pW9R7v7H1b4RGlzD
PXxDijvM5cp/b/lmdpP+J34yBbzXCjiFmIckyToc78Pv/XZtwnNP4dYqiBvA1rk14Dduejf5+snrAz7pzptwB48MDj09vGe7mRPOXoqnyLCdmGpJulFX
LP5HH5D7c4FbpQcj25zXr/V+cPE+0zJuAt+XTD/L9XqXTtHVr3n/bX5CfkQH6DJuSd6QPvU2E/RDYPqcQfcdT1+g4AaQyiKeQPb6ftzPyzOAJnnzFi+u
eQBrxNzny3dXC1AGpkCilgi+DKofiXAePkhxJ+IiP6TER0Ng6QJMeSvPDWk6gDuUxgIHZ2emQeS+n0PDcID5IpiB8oClOUo+gjrvCTY7nAdpUf7zbOTg
Yg8n4ho0kHxzpIbP5nfoPx6jOnNxTlKH8NZ1X0DnRLBEKqrNZ9EVQp2UG4R/fzLOHjuG4f9ME2WLsvhOmQvWIYp4aD2P6/bgn4UEGTphfrj6j3vQ7uqv
zvUW7/bxQw+Z8oD1vxenJ21mW2G4Rqdk8yHWeA/IOk54KdSd4HYkx8pxPv+//0+83Pz2lInbtztWk1xJ5hsgKEVJDqXj7Nji8kNbZ6yfe9ycOz2Z7JXo
VAmhpSBzAOwk+gn4/VC9aWH44/JCsjiHfDOEmmeW9Mf/Qfwww8RgAqSdftmc0r/txMwQRiglpQxJJs4oU/wMAPzywnV/enl3JuBsGDm67ylFLX+kVkd+
ocICJxAHn2kfYU6kN5sWHkTH/7V3fyIZkNBOnRWLOZJrMP+zQmyOftWhIsA2QxaZ5JnlKp4K4tTg1EjUiXmO7nehq70qsbNXt73T0QP/j/u/6v/XwcOX
V1aA+bhd/v/fo7Q/cHEHE7n96eTsBP9gHEBjoZA+0D0Ixp/9alPmD8WJCFiYGzWYFGVMeyHd5b8Xnn4vAcOif2LPQ2HrDkvoDWW4ZuG/X2hcB7XdJf4q
8SjcO3sEDiHMDvOnYHy5icHZ8El/Pz69bpDeQ+C/p6x0nB7jZNw6HIjzfWdUbGwRujuR5p4nUp4Id4eodn0hzXkvwO+V7kHSGdfnwDUVnFOpQOHA3GTp
AqiDZGDDHAv+1JLoeyWJ35Upfdkkk5mc7rW9HNGL8BhKrJXelhe+JVuLXa4gIqI6uOxGYC6KO736zg6G52PIzfdnklsvAUicQGa+PwFJge6dDc5m303P
puAa0DpWmT1A8ie9il8joeE+Ht4y5bU9OR9DIanqBuak+AdTkJTodmGxRTO055DrxTtcMqUxsoHWw6G5DA2Oe5uefKIro/p3/xPeeTMXtxH8zTn6vu4d
v3w/sv+r9Wj+sebzizhNC2ZAVSeVltrbJUU2hDEqhhKRSgjNr69Bonfn28D9L0cThlac1Yu8pG8OSv9yoxCQfl9K1Itj78Q12uBwjKuxI9PPz1VEIA0i
UBQaBCATmUc2GA+5ODbRY5RZiYgjDSsjoL11rLlDcGAdZ7gnmb/p9/b2q8DB7LP5gbn7+yevXVuEf0YGvp5H4E/DcP1wH3juOHd0DE7r8UvoGD/BPAeR
svMQO46c9lNk1+3/d7h/Dd4ECSyHztuhQO4Jf8dHfH5MqMlQLqkgE37ERGQUQJEhxgMlKiCqKkE/v+Af2cMdQR/cDEsRJEv/vcTUsFpwkCwtxsahOf2k
x6giOJ+RsqTsYJGmMeROJfyPmy0IVj87FNGzwZ5fVnCauv7u02+vQG5r70h7dIkIUHnoNJ/URhzw9QflBX0k+uof1ba0m0lBXuh+ydacVMjI+Run3gP5
A8neGkdHTFDmoxIclx17S/rk7S4IQemX+kj1x2mcjT9UfXdbzTtTs7zE1sRow0+S8B5x87unzjkxqP+4R6yF/O0mekdeEYL+1SBMDBOo2sQ/cQeGt/Qb
PDXF/kEh/9iff1Lj1AnbzdiI0QmCnL6/E+uvQ+O/aR9OpIjIH+Hyz9MBO5T9DwP5Am7/Sp9RxQ+1eRxCFvUvB2EDc5secVsXA/qNgOfYfAEjg9SQe0wP
R5e7QHWh7w7jQ9aB1u7saOY8vQoNe1MASA2BA8qIHB7wQeYkmgItb142HQSGP0Vs7s813Spu0Uiw1mZIGgW0oe+eXlIeAB29Y/Z4Ota95eY+RcjuKZ48
VzqOZ6nuXm8g4PYhEuyfj+z9ApnWo9oFBTVJCRJBJAdDmGjb+g/qDs9MW5oCj5+sPS24+HyXPYhARi9fy4HoXr4TB3/MOZ5gdymHn0AMXDS+Sw049w8g
MCoTv/S+AesISD3zE0JQPykptIY6YFPltT9jIbNfWZNjyrPyafdAsD/PDDoYf0ZvO7g/jD8gwN5+PKQ/rqWbj2fJ0gAdLT+dzJS9/DZdmQ6QGXy/X1nw
yWLWh86K9hu7GMbNgoJEC/jZz0ggdogVPq+n2987/0QP+W8v96+7pBJ0LIc6/EcDF2MBugPsfQgD4hAezPIHgL3iBz/T/YfmSasTWwdEk7jgPPp7Y6Kc
udcHB7nj/HjcHgDJHo4HVJyPB7Dg7myeBwHkhBpfq++dIdo4vsxT2HUcg7/6Xw2XWGFvM30HzlOYecoeZvNoZ/WUnHvRInlOCyGAf6j6tPIA+OHV5h8N
KnMnoMbhi4Hx7XwpZ9j+v/zXoDA/Ta/jRTdMSIr+UznONfoGrsnipxvrE0D/s8jZf5PrdPE5cQ++MP4GB+N3Z38w9nsxLhrX8Ql2jVlNoNH3H877rjMy
HWdz/V9hPoEPT5HmTI+cDXb/HyM+hwXdh+y/xNWCxRbarulQRmNp2pixRf22+pB/If6e4Pzgqnhsdbxe5O8DgnVwPX2H17u3SP7J0CdR6dG80U1eXUdb
JxTD1+AB3Pqk2eXfpc4IcQhk5JmxP6AHY8k9vZ32jseZh1e7tX4hxQDlDQBKWn5oTj/VDS54Yf45nGYUddkuTt+/FwYax+rx8Qn9vFIIw1vbpIni33ye
xf8/yw/ngmykcoYI4yyLUs2n5D7wMvAkrggbVDGGwp6gcn7iw+v+AQ9+yavvm+vgWiKUpWClLKDGApIqm8qEzPUQKjzER6lnsgmLhpKLomAihRAEvUph
gSP7pRyRc3N00p8Rn4hYQJSAlgH6MhwTqdD4MUOyGgnaEMw909DMh+HeZntfTxP7iZynWeRE+6jO4gtMswuOOWEWSOHB+JwQHEJ2hN3JTASmFPEMnWdu
nrCGpPYbvWpTc9nz6bmwniY9HDQxOlIl4rvAUh/WQcnRIWEolz4fj9ni8f3P4Ui0+Hawiop97TBiqZIdUARLSj841BqUa9bBkkkhOR/WDjkFyIdYkVMC
gAjqBoSgKKipQ4cz6l19DrS30ey6aI8vQy+h+Ee3V/E+Mxk5BbQy3PpoD+Ord5DpRlaShD9CE6JPshv6BOJA7hib/1hzE5qe8frU48ByAM4ziB7PA7UP
4pRSREEySzHYO5nFew0pcPAaUriDsH5kcA4uz9TKH6+Yd3AM5RP9J4pudE8/jfHt/Vw6p8iZ9h1PQDvZfI5n8/Xh7uCHsE6zrkKo9gHuTt2L0bqcD0ka
7eoB8SilqD+Yjq6zd8yB959+wdhHQMSesO17k0HV2PMLuWIVbgWRn+JM9zp2BmSc6iwkHEwUmk0HQPadk7K7h2Gw+/ti9YeRj8vo76Io9suZgyilYFnt
gWH6vs/GG7N/o+PJtiw3dbgZoYu/qA/QEFC6gKqhyi8j7x4W5vx8DK5fkoEiIJDTxvQ0uk/FxdtrMQxqKpyEkI8c6fKZjg2naAmCH9JdGfyn4B/ZD8Ya
2f8iGg7U+AcT8QOnHl58Aza8kkMjtE5knYui2FFA6C6HdBZJSBkVt1HzTAHuKZDlmAFA5JkH9/0H0KKGKhpa7fZdw69j6VnHg3goHkYAJFaEC+WghFzR
VIJG9KgVCsV/3j8ERh60jaQ9hJr6BiCYXq9WH46MtYvCdSKbwrqEP0hoDaBdDDSmSgbwoaamLBBe34xmZAYdqGDDphmEP48Q1hwnBx/JMK2Q62QxIqGa
S87m1nJ/bQ2wHLn5IAjDiPnUU6CTKB7Fbr3MkOoFhA+eGGk5gUj47L9rgh9Dgp2miE7RMNIdZyPQdtJgahoZW37szJRxb9pyPb0nvDH87Pke/QYdOiek
fAjuHBESMvARYJaHgihHQFDLv/oNj6xArgaA/6U6PpIbOUPbAnJ4qJZKFPE8wyTy4JxQmDjtQSBGkGOZ22freh581g7A6/xgSw3AJ0B69qXLMyYhkxLF
jltJkoHsbaQ2TYfKHHkeoO0mrmdANcznuiHceqfJ0LIMhSWURgnU69fWRP5x+oklAzxqUSflApkZtzQU9/3f2yhqGylk3iXI+QB8fO0PE4vIc30KFdSB
15++dqcbGoITwDIHIhz++nb8Pb8Z9ZmPz9rEX+KCAP++kr/jI0xZvQ/ypUJRYZIsyPyKGXcckKVlD+BVCRRg3QZ2kBdBaG/8ohf5IXb8BWummN/8YD76
QG9MveUut5lcW9o7qGnce91Rl7R/m8+N18SfbmfDjQJHQ6UP0kDguf4CbJzy1/Hrdx1RXwOxT45xiyEKzKFMjBa6BEi0MiMHEBaLL2onp5TEIPSE8PjA
UkEIogMe4gv4xDfGUwBqOBBMpQLgdnkgaQcSrhkQZoBXNU3smF6UT4ySG4d9u2QevaXuSeQQvI9g8oca1tOocycmTeydU9neGtGsBZsnaB6MJ7AQPPRD
jj8sJ3Dv1D+QGERQRBnBxo4Z8ft/vcNqZXwXkDSnKzM6YHPy9ZscuW8eXarrXmazDgwzCjzkOk9J2J6hsShtDlPEvsbHU4+rjXwgQE7k7vJJqZ5qCs2W
uTSWBJnZSQ8iPOEhNKHt4ncPgfFOR3MPPrvf6vQ/kp7f6+VhZwPIuEG4DiksYQzP7zPgEaROUlIvgBwJLvc/mzGH2Djlq/1oY4jRlBZu5t263ARkXmla
lFRickL5JMPIsk6/lqfj+ulGk3O5/rdzXOH8iH5L2bGjR1Lw3v24l5UkCt/gu77ZD+5MZJyNtxMk9J8fl8vHzzTn8re/1TXyFZN83h6BB9VQ1aqwI3Ar
E1kTdqXFIfj6qS9wuz/Q284gdoUgGSEHi+2dD5EgmPCfi6kRopAO3l7XM7jHWZrUnp6gcpQZNw4kn5Q6GAeZ/E4GehPP6/TyPQOQ9fidJE8l2CVae0ny
8+ybwqP7bieBD2DgDbbavI7BPZkYJuwafFTZdIdXQ7eCcuf5YXfrX8fM6kNG0PJf48HBETWCgn9zQL/zcJj57AGtxYIHvh9oI+eVHcJO8KHiShyBDZ47
OQIqKiqkW4AWvLNOSINEOkhSgeAPgdNeV+sN/Z58uzkA8ik8TtIehuTzMJ6HpYbDodZNk5sepwnqa5hhwsbOv6/6Dw74PLxTVAHitMgTAZKUKuAKDEFn
wsOQfmnAlywP9X40wSLWjAo121NtjHiyq7TWVR3mYiogiStcGVgYMxhm0rl0nSahd04eho9Y3DYA/Rjrm+vf9B2TCO2RwlSDq/LRT+ShmA0VjiG2G2VD
x/xNYBgMi8nPOH6uJXfjY9zAHGkUqzcnl+FkPDCo7hx4Yqc7nuHBChaQVkhCiYJBo3QTWR6CxH1ev8AfWfP46wCSCY/rnINstjQmp/tD5Bs/Xshwebof
xANuA/oPX/BTi7BB9DoAT9x6OJ6GfxNSbA5ovXo7j5hPh/O9ifmcAPF0wHQXiHkb94f2nZ2NxHxDMfI9DnHoukJSDXrr9nx0aTJ/peo21wCOiayBANj+
nFPvyKiQIgxU7/Grqs7T5z+BD5TcQyfwJNB37GyM3huENfpQNofA4IdONG/Nzo0wocSfI8BgSaFQfPxh+EDfJln5HwOmiUeP6kYtOEUDu8IZ9ZTML/R9
0Y0f+zIVXOnLLD7e8oaIHH46AOJuH9518LRuG4nwCT0nnj2cEcT0nAesef5HD/MM7UoX82ZD65dRplpNQZMxMVSEctiJ3FChcssfKn8AcCH6fuX7Wjh1
1fRTv+XkJqEhybWIazDxNhhEw8VAiOn0IEDeiPd7fU9iPzAWJBykAgLKSBlbYeEwDcIe7SrBMA2htRPxNodJRPrLPTqegHUXx1+bkyOQkgAJAMiOH+df
l7uAAILe0n6ynh6PFR+sN/t8Q8etYknyekxQvL+lXErMLSZ9RsUB5IFBQECopFBjr8/W9G9bLfLnvm99DDKfVduQ/EoRTd19hQcpC5FpUPv/2u13XSHZ
20BH9+tOMaSWhr/i6gmP7jQdlKymWFSF/xu7wvq7GcVMizCs3GkmkHNyArL6uPARyDCYblRRvtw/XvS89GCqV40FH+jnw3ikGpC1UcqrT9ywZRxXgGIL
i1s2DyliSjjBXlA4x9xo4df9zJBqQwwRToohkYEgTdqvxPvff2qkyUJsVVYYz/p59kZignR0YVXzKPCm6hwwwHKi3zc57GaAiQJTZKKGKEEc+WbcuX7p
r4DHmWQIOs8sHOIzJJopvDN1FYjIaH+F3qaZ9ugjCQm0pJAIQsiDmOHTOXKyCdigqNJAKRqoSUugrgYpjw+liOmgoHLI3g/hpQ2J/yO1bMO0C89wDGtz
IBSnfN+5ZieYv1cUkng70TgQGFR9PNTvzRX8aAZrdzyKQqD/aM6ycFHYDHiRDYtx5I37W7U8O6664AvTJ9YMK5obnyZZOx2pPWZZOVTGzDSkbv1d74NG
QJfBjcS+EMDy78eNG47t6depo95/n9sIH8Uk+sBEQoCERE68hB/N9hQOZug8D/4MHA8xl59shIMUTPXx6JK3ly7mbEpB5WYoI/WWRiqFQbzdXebgEYcA
d4eM1eQsgIIASTq4EgR2FyQQE7iIlJs8Tz7bZOkSdaGG8+mdTt1ycGJYIs9eb0Q7r4i7olKqETaigVNX8BdxJRq1iA9FH1yUGERAIQQqjO7SzIjNnDS3
bES8ZwIApxGZJW2QIKoJJTy+rXV42AqnCTz86HzSLNsDwhwwPc1HQHLEa0n40Cr3NZ1P3NcJ1tSYdNRaaOCAdQ9ti7EEgGLZH4YHzeCzSWL2EGOar+VU
ASHD/gmRMqWNpERpfcyr8jrKdde58QJkXxpIpgiICMwKKpMgMGoIBJEQYMOvNzfLgWBhTr1ozJpE/rmExwEgkhSkyrCciNpYQ4iACgWzUqoTkQr+oa/T
w1zx7c/oD4QEJ4/93nkmZTlaqBDmLbfT+0r/z/5wiVpoMaxvXtHbaR/RpbT7NhkQAp7PwpNxGvyZP+msq/9T5S8Om/CX1ds6U69f+dJWyvzM9pfOeBjF
a/UP7c0xj6pBfZX6/ZGg/1X18/UiZImee0fP9wX4m5vBSH9UDoj9lqTSbG86v74f2qqN2p6+Y+ulPOptmBDKi89d49Y7PFC/cplV19TWl5yUSv9X4/WP
+xTnkZz1Ya/RhsfLJmKvIC3tgdj43USy7E+H+X6+uir+dBp7FkfZhs+1YUDzBAD3r7P5QKvBSCiiVHNzDL2fYv4cPkJ6f7SC3+Wchl+k/ovUS9IovgMq
fl4fe+lU0FP+VVlhRj+bfZ6PZPWPPttpfD901Yq3uj4WgqzH/mbcbskzr7QKN7pf+v7Yp1mq9jSOsbzOJqkuEv55+QbWpUfD+nbjfLxbdhuu0veo/s/H
6dJCw46hyCq5d2c/o9chNfOofsrw+zdf3aZgYovlaenvyq6UoXWtFFV5fXwx7p/hTPy+V3keJaWLenz2TYn0eIpvcXOQpwX08nl9H6qf3xVhWZ3zX5hl
GfPal7SfwvdvMyy7xyaTX+bIQQwbg3SY/7+1cq9By3tfL4tXc6CyBSmZAH4i0Nv38w/CXfSBr16XndVlpjLKciSDRc8rNwvQ48Mv6ToGNgPV51sa9P7/
vvylc78eF/z/6Q3UbeV34S9ktcvm0FBPU1PWH272HecP3dafN7suzw8/LPUYJ4eFfj+wlCQg9WtCP8COPd085dBfxnv6/18+VRZW15UuONNDuWV1deUa
lu8yM2dpq8OVVqiXn+TxAlva9JV6nlFloKBkT17eP3/wPL9n/f9c2FHdXn2+z9G/Oltcmsp7/DXs4r/X/3Ye/l2exEQj6R/gvv7vV5abUCzfAH0+z5eJ
/7evkZ0zwVTy/df/lUSp5d4v7nfjiKU3Exl/xgedQ0e4i3ynYGlm+q0MQ9aegjsg/OMUg/N+S93uFShbAKUBFZGvBeA+E7Upa1lWsNvdwPOVA8hve1qg
jpDvwbZnnMVFU2/5yloCJdlGjw53ZbhZOKLn+6SQQ6XPRna8Lp8p3op/fW7D1m5mn1flyNoTO089V+IA+b10A+0jp8SfDmbiLX4ivEr31FftrGmvMVG/
KU+viUIuNuctDGGGku6QlbzSLMB6mUZcuL/hG3Nxe/Ht1768zrtoNNH/uG//U9H4VCWyN9F/EyNCB6z59s2DmlvNe8Kwb3rrLWXjD2ObKcax2wzKFOFr
+fDz6gJO1OvwL/X9yAzl81tEGePKVh801fupu4Wi6+j4w3P+bSHui7I9tOw1RQYOp5dkH/eZs/lTnJQK1xl+PIXxpXyPu/wGo7j3/3KgVv/lkchHcM3m
j9GqY7/2ZYIzKWMigov7vLMfgCfrd/t/jAdTQMwb4IKLlXIrlRh0sslKFVVU/xkTYmenyfv+Vzrf9/0p/Z+G5FCCQfQY2R/BkK+rsb+r5qS8BKigvb32
F3EESVYVUzISI9TCvonmD9pr7VQMZrZh+26Pk6triS/pvNBSblqBVIO9mE7hgZUzniQSs65ZrExAQvTV41+H30veV26oiAgEZKmBdaA4tfjek1yw5cH5
7OM1jTR+3l8Q7fu3nXBzCgh6Kb3xEwRNSQWUca7MBqROvSTwA44MNNaTGkPHD7ujvbprtYi0OrMcMFDKCFAO3l5mf1c/HnmuV9q0N0FPusQsmrZ9acjQ
rMFGGjgfyZF0NJO84GgeSQqI5SnVaU4MaK6oN+Qs+xEhc/TbUFLKdSOzE+XF7PlWmRGS44l2m3J2oZ8Z3lc9ZFyBpLa1glgq1qRqZZPD/1FiVmSMM934
ThKWCtChUL0Zqu0cs8+kqcMJlu7Ey07KR6CpT0ehW0OvTorQL+r1Efv5j8MqNOmvf1Dbv6c48PLw7MZZeiOeJK3Yrhn8a8uZx6upvnLyI+DDg5HKBzaJ
qwZcmCgEY6bqhuz0/u/d5a39el7lqJx8aeh+0CH3DIVDv/KjNQZOpaUsxNv1baDeQtykoL/HCr/GleWYAYZYoIhXcLs5j/FCu+IoCkkhbetl5wcgTgXE
90XzjiTeTyuOfbo8O64nv+L+7848IFYbEgoLve+NSTa2qTGBvWMyF55DAxCHVJtB5ZpcrggV5SaxQGmD6EzxVGZzuuydSfE847oDk3ykNao7ca1DpxcS
LFDnlMYfzYHGWQnHnkD4hjnbnT/dTdWxw4+IjhaW862FN0n/xpuGJAlZAOGYyEwZ9R4Gmb2iJkjCsNxr5tcQ0ggEDH6PzIKiAoppxJOJRNVorCIKOci5
JJRCoEVyK5GGakFEUJ2WFECiYhmEcpoUFUbRTgXaRVHLWJEQVcozNacOQWdCIgsOwq5RYTTsiWHQhKCq4RGLTpNZBcumdmmpy6cTpXINWyI1DnSNpknZ
USQsk2FUQTMI6tLSkyQyI1EzLNKINZdiEUs7SUNITFUa45/CKmgoKCKIKGlIhqkoqlmCISIKIokpSqqZaKCCKCqaSilEoGmiiZmaqgKGiJpooCJiAqiJ
doapKAoaAqhiRpSmgKRSKkaUpofEP/Em2iiiomCmKKqIkiKKikSCioqaKJKqShkEVECRcKKooKqoqZUEEXDlMiq3kUU+zpwCM6QswKDKisTjCpQlABSj
QiFI0CI0CFIAUqAVQiHZJJO8O5TtdwUyfDqHutPlpPzD8+dmz5ocYFNQfuOeAupDfMoAoOuf2z7vtwQ5z+EpvJ93nij9ZHSekHPrw2J7JNoyH+yV+ud4
e2VThKc4PtjaHlCnVL+W3+Hp7eM1i4cH7eFIh9f8a8wEyAFVACqURKclCACZRAPOE3jtgeEnKEPzh65fy/p8/Zsd92XpsnbOmNJoDAfQxyZg4qyJmURL
lE6HlzjLDsWUHt+zmEAaXFkSQC6Ylu8kRLFEIVQi4Cf21UlI147m2Bxz3ExNkfscOcITc6NihpJgkNb2SE8c1+0Qo2IvxppbRsGrn5q/W96zgEpSODIi
ADijjfPOmQ1L7LzHITz9HXn+OB2ETNjkJVD7fSss5hg3JlLEzx10e8dp7G/0SNZ05aE7dbgy02M+3ijytMGAcw6tOTcbyq/FW2N/8v7QR3haCMlFlZGJ
YEn6sINv3xUR9UVgJLBSXZz/ivCHTFqQQCTwP+V3UsCokhpBzxfR6pq6mqBo2RLnB+v+ph9Uk/Vcv7HWaH99KbP3cftzWbn9PBa6jP3Tpegc7znR1wKH
N5SW3+hiii9ENHSi8MP3sSZBI2i//YwJ1MDjlEFaaEUDTBGG5k9jMcHvXWR/fzDCENlpDZFSpMjYrjcVVwCPOLxdlyHLMyzxkpnRVl6DNKs0UME8GSK6
3uRFGMI4YzaTCdoWYkwMcmBuUQTohHeIBwa1RNVFBxLDF1LsgWdykRlIA9NK6F2NYwg50YrYkIAkwMwgKgCFbd77ezoo6O2hs7jagGQooWKAhHu3pKyG
KqSYSbieI4DBzi07EHBf/vXFyqTM6BWBD4xG5FEEclyLEBTKge5cmEZRFhrRDJOtITVAZAgKtcrJG4G+QPdWDQQimECI5goaFcsQiNbx7gnXeqF8zc7a
Lgi6gQFOhTjwlHTwrPIeplN+N5MN2vXw051YVpiUwrBWeceZrSHRVEIgdUwyCSQSSBbUWI0VERUNasdEJceN07sDO2jOvFOjt2WRp0GASBudMUYJJkmQ
iR0LQQrrWq2QHrNf9l3A4YoizZ52HTEg7RwZAbduLush0XmGsYOd87j0dqqna9Ljmku9E2mowHEGSC6I1dO02gJALN0Fx1YmELbhf7wm0tFWUA9MGZE7
5Z5St8neok5gMjai4ikMp7JqnmRMkBFRN4SHEkgMogrQRcFOlGjA3PWxOmghziA2ZBOUjUZQmLsVL5JndjIjAonAs5e5QBgVigMcRLINoz85VAdcCDEN
jkycOhHSBlaGtPINAgHXTwl48gQCEUGglkQyUbqg4CS3O7s5mQNsrpQNTzMwDlY7NA0qAD2He7WKQOhPWkQCdgbtwqpxrlgEtKFm+K6qM1qzPRdbxTBv
j45cHi2dxHETSSCNe5FClwxFxrHuZZa2YUoQQKFgOiTfLiQOrhA3ZFHZ4oDiNyRW8AoXA5WXYlhjY27Xxupo5ASI3FLHXJJqMycJDBU6xmK8dd6HQrZ2
3dbvfDlQdvJsaLDHtlmsczGw6F6c3qIaIkqbHJ4IagSQoOsyUxIGgY6PIIsM2+PnTq8PXlT7D8fl2DTDqwIcILIH2oBiACD7CAgDhIUkfP4ej/L+2vhS
4AGBsGKbuNP/CUgSIKa+32vQXQrVkChD+ZXZPZ9ft+XylUe24Fv7H/5Dw/s/+sf2uIqOAoRLE2Jf5KMFIIOPu/qSJfeavqQjH+PpW73YtmVeWZFMHw/G
9Xef8qpKqhI7hU9sgjfI69PDn16DI5zw1gg0LCZUdI8gHylOcAfxlP9MJkJ3bYOvjgGH9WPZH8IA0gcoFy7Q51QilQ21IQ6Wkm92OZM/eDbTJu6A3045
UITaToTGpe9VDnKrim8JQeqUOv1SHdBd2IU8JTKjU5FUZI4TVMkBSgUgD5rfuz7qZTJJVmF7rgnh816ylUsVwQ2q1/2li69bWo4JBtzbhfL/a18xXFU4
x8cnGZE64VNN5T0kpSXPC/6RcgZZ2FXaILEFzOISAH7VqJE7wgOgS8Vje4bEnCjCSyRct4Mkf5+tyKO/1OqMUttEg5BWBJ5Pdu1W3dbrNgsEe8wJLCVQ
5N9zVw9nVPD0KBR9KPpgWyfnTDQgRESCiILkKQg0JpCliDrJAyKyV2gI1gbRigI7kOeRy52NkcuJwVSYigE5aftrm+fGUPgK0WqNDM3ooJSO79+H87rj
K8yj4UBYdgx88myuYxaWU7N3kTtHFgSBcjh4Lb1SVk72w9mazgevAf7MJWvvSeV38br96dk/ydfQp43dDxIFj0pwosUlwdQvMKO3XeKRKFB6FpPT0UVh
Qj4MxL8s+f502qM4s7rmZeiXvl13ps2z297zCopHgw99Q4B2VyycSo7PaoEbael56OQxYKfAKLF2Cnmqh66OlJYapet/6Vr39KiputhNXOQ2Z4g5iXKP
XLyemqkKr5kWpBDEgkwzIxGp4nudFz80OjJOkSX1puaIZKbCJAZZouTTf5IWw4ax4LBE1rD08a2aE+GZMUQ5SzslHzpdopfi3wyqsNU5meMNj4ZrN3oJ
nDDZWl3vQ4tPjdhkbPenKmG13lcvbxIyqup79dCwrUfc2C+spzZwsDyODifi0jUqaFWI42iEH8TGnD3TEBhF8BUIY84ehDGfVVp/s0xvzVM5wMO7QrBi
TRY0BbC6+iU5AgjRpXZQ00fg5H/HsrnPuzzyljzK0K9y6EZ90t5OiwJzfK2Ug5f11bjejdv8uUOJ5IoI7zUZOgtuzDhIKe1dGnPYRggZG4utahRcbAXs
C4gpbOe8B45ENNRRtNnYRAVgIdkbBXpLO0e+Q0k6VecthW3CRT2JDn6e5E0voRmzy8z9ck/ci8NV99PBFPS6IbvbeosMdMxnnli63QtBktAWVM9/vXLq
rC5NgMHrpTKv/JyHqhKexkKxeTrmD/j3yF6dM6r583IbUZglchFNIMM/zmbIFNVDluWxJ/liAsSoHhR54p11zhzlbZa2HDRm1Spq0rJpns5op5qGlpFC
Nd5BllmCxHVR7uHKJUWxaakS0UHv6YugD2foPgJCurAR+9Mm14kOmECMp5DS+UrSkwUicBCfPz3VVWvjyeZqlGz7vzuu/j1rDJ6UIe1CCXhYFEV5/YpH
nevjWxvKqaIIJpaMNLti+hnP7FgwjCT/4/1sPZXS+pwiRKCCI358CCgpEg/pVwwdlU9i3dw1ATq7E9WEI2OCpuYMKohcncgsalgSCeC87uG24zqA5TUi
VgXEKuML5xk0iDz6dt+EsqW1cWCTvh3TVRGmGBgLQ2a6dtURQ0npbuIa9LROUPLtdOvt8Z76ccac8iq/z+oJmhTNBWnw8OPyPrashQkkQUH3AiwQgfUG
SloU6OSdiJ3+s5miemyes9ubVwszB3f6vPj2tPzm2aASRDUhQoIQkSYrjugRiP1sowp4ZPrh1QMpXtqmMol+iQasPcyBUFm9w1ei3QQkNhBkM2Q5EK1J
Fw4w42XA0IrUZdpBVxVglApCGyj/f5do+Pa3c47oUP6m/1ab8U6aZlt816FyQDd/SwZKQtj7Z9KpFXmDVyxWtJwJ3sSDSGiBH9C0gPk01m9p4GQ/wmJa
/rPCN5/UctCiz3pMSmWSTHARs0JJ8SZMI0n+qn33UTMvNqqX6pCzG6/6bnoxgokkjaogUQKJFaO2gRuP3cjeRqR5WqQkBMDcv51Xn3rUrtMaJ8f43Ics
7PZk30V8JS3A7j2zZh5Cfe9H2sD37QgkX6QDOgP36+SPIbCIhfu4vZ9Qda2y5ckWxNh7n/vegmc6qaICEMWXoeTQSxZlYTPN9oEhkIFmhKnw/bqQ16Yz
+/4uYOzxhJMhAhx9yslh0DtIeJUKuRX3V5aOJAmCgVDIlxPRX9laI3r6E2iCEQQhhqShZpyyyQ03SmUVKCJ+/1V2iijA6KlSRCk9UAHMS1vw0O7y9v6Z
m5YeTz1dcWSnvYXTyey5qzFeqDJpCmCFEEGJkUyMXxkkw9ujBczLdIps0U0yxHMzEK4mTC8fsvjLx8Mw205wcJQoFIDnTEVeEZm1P4F8pJIj4kOU8JDm
203YImBf+qbYNBH3YmaB/H8MGTX0US9L9WxaBdPbtpxW+farsQ2exoiet4w7MnXR8cL0o7/PmSKINlAW2P1X6VVSRbbJgfBAmkV02L9Lht4HC2nOgyoe
d5yfdxiq6V9+899162bSX6qdUme9BdS9JfDbFaY/3e/kuoV/Yohyh6WzIlG0Aok3+qs0SCbXloyAMN/ofRZBm/A50UAiIZbzTy9ECHCUNjQVkJIQxdGT
JRPeIdrWHfivy9sDOdgbpuMmrZ805O7LooGxA+hDMQMH8W4sr7HZeiMNjtuh5VuZkIQHHazBlSwlAIBHaTIjhATVmNGFimn/BiZu2TdLm8ckojlMc6p6
I9t5unNriV05xSk++/u+F0sefSzHunbZq5RQ7sr2TZX3eOfprjlWJGylp235707SlLHaVY9ad8rl4yn++lefwuGW+WN66qz4P0cUVeKwGOkO5DP3Mb+1
YMLpoFglsFMhwbn9YEdW1yTLfVmgcGS5R+RZgVKiCFIrxVGOhrzVi3JUodihVUjZUposYNfNXDA60pMvYoMjpJ5BwTkRXwuF7Xk6wyf6uiuCKNqXBO1V
lwKgCM9GpCRk0h9NcOtGwRb09M1FTY/gm9U0D2pmHCij9iIchmbQoiuuMft/K5taI0cBkJtepjomat3KH0uHuSaU5H08aXq6msp1E1tXjAYgkCJKFNgN
E/j8IZWz8HKgpfVVdCvKoE+mjdcgVFWN37Ga4Gsdcj778tbbDe7hhKqF7Ptm+wIlNdqezJ6HOjBePg0U2UqCCQSowRrs8q/w1Rwn9Djls20NkbqZujQU
/JRdp2a4rrDZzoM7vMZ5usBjLzZrffI3huGwgSc9z9SJm3rECDU/eQJaHTXe0xBhpUQu6tFxGl60oquWiqTql5YrEHWtG/a7CqIJrtOzxYSwEURFQEku
9vG7dhTpdpZEX2JYjHXjvTsoww+fEtqcq/1EUF3ddaDVIlRdFcQsYKVAts1OBF5U7eLNQebz31rVO7fK39LZwlECoedl7M1Hw+N6wQRiiou3v6UDW/tp
c8YXm1OqaTWXe6lnTAzfXiIIgioGa0pTj6/XANsm7VLURso+kKL4VFEd6QGjEmKIGyKu/wMijbRwmIPOunbexiNeHFXY1GNafBC6ap7mqu9KzZ553yjN
D422yGkzjbAVXRUwQJFHdVfvolawKTCKCIXPhhGg8VUk+a0aHy9NGefFUVYpOGWZT8HIzXjD56KYNlEA/JkJywnZJ5drHnnC8WrEix9bm9Yp1Z9mWIgs
RBGKqPxSb9+lM8rRnZsjGKsj99lRUYnZoPal++1OfXM9KFF82s7dXfFNHQoe/Lq3yQwwos4u+C0YrHoJKCCTm59+s63jIbGZ5Xq901PDROJ6phiqts+9
ntTvt9uTED97QT191J6Ph49bJv7NeSURFnp8x8zX1O3WG5tWXC/iirqa/RgD49KBXaGQ8IJJAYY4lIDOyKIis77gsON8YHm2InL7HBjPi1ldvHv5ajzK
dvyulEN4hOEC97Ib7+eSbs/U3zsqcDymerXW8xBSeE0ekijpvttqZ0d0Gs9eLpmmeSBTzsrBTW+WFWlzW2s1gf1/B6fsHqIZJmaAiokgfPgTSetnu2+K
cPm85FBVBZzbzZjm7Ns8r5FZPR9XPdeqGPLLzZpWfhavvTodbo1Zq5ll7GjZQ6rcojGRDokkcKF5+oZOJJCp8TMn19lf3ZzAjARKt7GlCwr/XNv0URRS
kr/GUZQnz+2lJYLxDM/Je7sCDbosyy9re5lHT7cfB9Sg3CDvPeSCpakLxssMJAcY7o9Xn3/B2S+GZxz1aCCQ7a+DOvu4NIDGsPEicNb/TNRQIIRRVGah
7SGCJXfvdJGNEIXCzBsquAMaKBlnE3q1OTR7r/TqruraYRAgSHSYZ7pMeqdH8a/hMj2ZQFINCTf6lyMEwVJi7NgyIY7LuyoCaUuwc3KkFV1FtohwEVET
YogHwIYInblIY2dgmh35ee23KZq5vrD3beM/0Jtx3JMZAFgoAAsxYKVhb92X72w7shFPDMzmnV8vXeHu7XGS3yzeNG2Ho/qQxO7FPvvjNIaf5ta1brsk
KJpn6fK+HlOzUzm9o+E2hpxNPLdWUd2zG22tl4sxPFoTl9E/DneBy9Ex8np9LY+K1+u93ARGy/12678cWdmG9MGflsiCYA3S9pWSQNOe53K/BN9H4MgG
/c+poEgDxKCXvkcZMnDhJ2SejZDcl6o28M2EdX3+AyPN2elpq8t1eLXffNXBp0sPVN2+ezu+lVylLeGl9F9/fmbPu+47SBPUnx2552tD29rm7YFQszPN
06w+/7JLIl82OriBIx+DyyMDhuOwjQtks/T6ZvBUqU5a34uOF1EuEL5veSopobvk0zSXYwXkveaE17jV9DZerKeEhbLjAE6Dg3z7Z0kOsiQ+wPQj4OLa
yapk4hdV9Oc9UWH9NobE4euXp0oeXYppU5/f8PR3bLJgBpCJMYQzhC2gPqJXwYPaq1u3hnn9X2fztAYRt+Jgc2rB6SBzpwP6sQE2k1A9FdZZkCTJGhxR
6Bsi1W5RkshtDojh8KTjmyQJcb2nKRCn85qBmRllW+cIMrLeRUTqo6qrm265/IrlLj1V00zvlnp3tE8FCQMzY8zQFN1X/h2tr6+1+Xer7Ud+1AljH6Iw
34rS+KFVMDM/xYfSGyK5Q9+zxn7Pb5JjdAiAInPdAgA3Cddkz6yCk6cA36M7EEyo9vd9r/7RQNRaP33Hfd2nb41iLTI/3UGplKEl21eNG2VT0ZIaElay
Hy/bgZueRkrnLjzdpKYlYqZtEB4ARyrugVjx5dX7x8zj5Ed8tkDymP5n8dtbffm+buIC2lgKqxC2orWiquWoRGKVBEUUUJhUFR327D07Cg91SFAqcJUp
FoUMhEoEKF4Lv9Mcuzh9Xj6zhZcvKRAuy+q5IX8pcnP8sVD1qbe6c/4LcghNAKDEf8iIAwVsV7NNNGufPT923ehiJHrQ0mKK2v24YIxeG73SX5akP2Zv
nM0ins1h+z2fHp2Tpg/MqdNJhlNCjrVzKpKCQv+YhyZCSKbeGWEZCgpDB/0V9gc1UK//LQ3mi8v49LY8/H5wVrf17dT38y8vFIxD6Upk0f/xMjy3FXLq
ebY8MWCq+fzvN6dVpeWuywQWWYzOATOqoXZyHQkjHZmi6VzSpekfS0QsjWj+1l1irqnRlrF87hnSiy2E2EOCkxSEipcbLqR+fKqz/gHzyD2O2aTzzzUf
1ot1DxEDguOQxM+4NWHqzf42QH21Yp+t4fxTWW6azzpZ5/Wt26/HLlRTl3s1piqHDP9Thr256PjveyEnvZF4IsRXJUguzTkQ8LT4rqUJEEQT3Vm76Am6
2tHLKpr8l+OlIsd4W5R5Jh0B4AQYMEWUFMuaomL0gR9r+6xJ3d/5VvKz6n4/TP+vKGBCASPxR+A7O1s6M/ghWr8V/jwyywdn9Zpv9bpPu/sPH+gennGg
lKo2Kqv26nh/5fw9P1Ci+FZ4b8s5SIb/yMsBQWpWv6/KtBQmu6rqvwxkI3JaoU+tQJx6G0wpq7cb4+5hL9NBdrDHAtsr77565AH1cjXZmbmnYpAXpyZz
GrNfVBsAQ51eJwFgVMaPetPtotK6ZYcS9cWtWpVVN2fpCvxsgmqpoV7Gy1I/Adolwft4WE9Cg/YyfPX6OLgalBxGiJMcReHKBYAwwnYKN7DjAkZrOcta
EMNoVpldrk/zVF7QBCwJFEBX9sU4/7WkeaX9uo67ZrdUrccd9ewSI4hMeK24vwozjT51YjlHr2x8uzIqpBEnTP1dzDBY9fyN6nWpYubIYurehKkEJAOH
ZTb3jsCatJ1cW9XHTU/l9LS9Ap0Hn29tqejkH5cqjnQXisF/DHk+5FqdLV/9b7w7e2lRTTzYLJJ96Yo8r1DBmdqFBqUH9Xjfj+MAV3GvEv4U5c5qYn+X
YH4QeKdu9+UpeHhT9cDp1WgrZj5+XOdo5T610vJdt1tY2m7T6L1x/PwrE4ys/Ux1ymkuDtEpM1Wya1f3RQv21owY8Q9Su1j6HR/IQwUfKhAOdOef3in3
FGP+pBPMjTl/Ti9jTu9nYfUzz0DYDNiwlSrNz36MJV/q6OOsdQhLAy2H1efZWQ+X18R9Fx43cpTJdj1P8SgoSeo95jh0k8tQveLTm/t5p8i3Kkl1+qW9
c+Fq0cS+kTxnQSHuzCnG0TPkD1Dh8ebTkqjiQ3mo1fnN8uzwHomi9mBM4gd+mkCXyMsaN9HO7Yvo3QUD1O0X4RzuLLp+ra/G8Gb/PstqXF6Vgpoq0I8U
pplTbs71rfGeL1fivGNI1YdPtzSu9j2zFsr0MTiULD6ZnRb+FaTnugGhT8AbyltoGcuR0WRFgf8lDHo6vXhatJDkVGxH9kDjx8fTNv+mnl4a1cHynfwc
DS83HdXN5Daw7QCwCgYoKsCQQD7pMknyUK1YTEDKUhILOBeJ5v42t/D3/SgxCpi6oO8Nmqk+AKE9zcnf0SgK7hmVIbdgIX+twzJVZqRP7mS0f/Rlb46w
SUGds6kU3vSbpvwZRR1qpJLVPGFFGcSj2avcieOhei4Fw+J3ghTVvubh6NEn+nasJ+EdPUgPCApc1eTuUAJ1I+BwQ1v+m/+Hj9vXPrzwG5fd8zJdCM0K
E9nzd20t5XninOFEKooUQLtdodTyyR3crX9is+uS5aYyoYApM2ZeqjDQw3XZw9cPcxqalV1oJtv39k2nPiQ2Frp8+8Y3tQU96vjRveCNmCix3xc8c0CB
uVusqA8Nc2vHNlzMpqwKPTNyQ4c/TRXPa2hYv1YLmq8JbO66rC3DZSYoZqLQhzO7jSBO41gK6oJ7LXnGHrVcmrK8I5kVcqJHkvLWGzMpnmeGkpOPoqvQ
EPWejJIXUH6RrxMo5vV/tmYEbS0RtqEDJRQSrrb/Lqvv/k9H8Z/uiLIUg+3j+rKQkA6EmWTsHLEkV+9RyL6rIt3tg+g24ZwPh63/N+V0tDygz+z/QQoE
KQfUHubL4a0z7+Daf4/vzWybtLan81JCffnxw7ufFyfyM/ydshjGyB5fDhPg4Y8W/45mD3ou4BD/5f6j6z+X9tVx+J0T/Bc3mi/oXin7znj/uN24toHQ
RQbgHDLpjn/q6NjiH29X8VZ63c3eZ/xf/Y2Dn/s4Q2/iqQ8SGp51QURDeJP9OZ1vjRR1McuUt0ala1lnSbwivE7GzfU7CeDtuIzc5+Cl6GaXpoSlDSr6
HPDdi9DmGobE9JvJ/de5VzBLlLf/aqoyeJ/pODjcOfuPh+HpIEA1GpKqMgw3RkF0CUrYDMQJjApYByNoUiPZzVMYLU4D1PB6nCKi+q6E/2aOnxA/tEJg
WF0YabjR1ZyUVQXHCAQbA5AwV1Wx03O884k9CHbHYrWCgjuKnna3te/lDZyPVRfhOROwGGvA2HWHp4iozxOxudToR4GKjQ+1fLPWNeGYJZSKJCTUyOQL
HkcOT2cooo12BwHwNg+f5X3fLE7/sEQ/f8h+kBYcV46HnAoTOweP8s+GuMTSJHW/ySP+h/yw+Z/jioG4wxCBf+vfAWhR41GhmHVmLHrnfzuehVtn9wf5
6dDYCf7PtC24qJfXOyA8Ef3/sA/oB1DtAqPsOEBZEF6kEdHxkGZR2DNBkJVGT1Vg6EM7sC6gkIPyDCtripcsM3PI7OJHXwQ6LP75CIRweJbrzDiP9puU
fKpxB9Asn+Xs0KXt8JJ36m2KlJQsncZO3h5Qf+X/G7m0oepgX+uiYL/f0PT2kOGBT0hyU2oiqePr2Ow+BfHBdb9S7nNR0Hkh5Bs9B7Q9AGj1kUJuQ9sP
mawHQjvYGdKLh/we2i+cVZORarQSfKfXNjXkBxFwLmUtqzgJ5ybOJwb/t1TzAvbIM6AXhC+9exRc0HkOvp6KmUS1br/Ht82jV73MuCTYe+B37CoqN7nl
IbnvLVj91pjiYzGFzMFLcwJbmBhlh93X6d3I5+h9Eh2K8g3de/j0bMOAOk3exeHgn1b/M15Zh9UA852A7cqneMvysaxtV+/qVM3Di8fivNOYVAwQXu4W
XI+AHM3TR4QdR3+ge+IL+PkTni03Dse7RuCVFVSTY8w7EPicHXNNLadLztLGFSpkDpuCixgcjNnsD4iXqKiKzobDg+7tNeWGMlZW/Q4D6SIkies57gsB
4ERZQooVLnmZ2fnl0WXx63z+yug1ADU0sLmZmLhXKlKeOUw5H6p09A7m84Dy9jsQp9O8KCIM+IlE9vHZfwoaTOvmduOQzafT6vBcQ58jZIYkU0ntNlEP
DVe5yh7+KM2hvZ5j5WdZPu8cQnEr5qvrfnPB5nBr54pLzADueZ878MZq4VisQ0SVJClTUz0SA3FFIvwy6HNP9wVxA4RTrDre06rlyrW7z1Er3Kckq4ns
PjcOtOIPBMBk2MnqQw+InoIG59ogWPbzg5yw4R20ZrwPUyVNG7ykPCRPB8g1LOJ3mHISTDxgEcUCADMQB3O45oEsgF8kauaIapoMcHRTaLiHh8jSHizy
DYqU7UOTxy6ceAc+Tjub3k5JrBspp0Tk/5mHtk2cRmz1qhkQvE+Do5S4NlE6hsW21gajiMV+huHsLoIVOwc6IQPIuPb1+Focdu5+3ijzDxyg6g69jXRO
2ec4ZOUkNVR5GmqWQgkiBCw4Rwn9yrGU+R3Rl/W47RwDgpWQqBVOSImYySQIcQGCTAoNBlioJIqg3ogvYCQFx8IRMgw8UpmGA7AR+5JpyLKzQzouyebY
Pq9yweuNRsDA7hJAor1x2TgTL2EptE1DH+8yeBnZ0GoQp1bx8J1ff6XI/bGmDmGRMMKYJhi5biFXuRy7twPcopd1L1W5y79DI/HCKqhJqqiKqiYjpvoT
5Aa7H2XzsqLsQ4YFIKoxX0DlmlZ+AI2B8ETqOqEcYbScvTR9WnmZ39gPdtiEVE/P6l7e6QQ6qnB8aPl6GnM9XU7OaKZIow2O05l3nP7e1eD1nUfq+man
boXBS2Wsfw6WG/mn/XN8Mlspo9TbhD5q9ycr7IfI0aOk3+CngiQsUPYs2nbVTSZlRMsnOaeJ8yX8/gCmh5+hYEVQ5ErrSB8I4ggp2l2Jjz4hxOpTaJmz
g4RS6n2lkk+TDR75Nwt9/kTy3Pd6WZbJ08vQsQL6r1PBmJcJROoVtEIzqdokO8wNGSCXUTwGvNBQRIMnGjeXfqLgGgdIsdSevU6HHpHJ56UqdPt8bhuC
2KChKHG4gDhGhgsVe4EwgIjvZeZRIjMM+USmqaJFkUrBSFZ3NuGHc32EVkTwes8+1Xd2YWmYVzLsd5dXLh4puDrdubGq6MphvWhrr6zmeZO8+wLJUVUQ
2AXAmBgrwzVZFqsV+EDAAVStgN6iFnmDogQ5J0Aw9kT03sh6KTGoJUVA8xewEuJuHIkiU7dPbs2L9RgZDGCY1RGIgZjYeezfhkep3TnE0IQ3Ne8TXBor
1PIMUwBM8h6hmRr7P1aDcNh7hDp+PT6fi0d1nMlMeM+S2ebjA/wM3D3T3zCTrrwN9pNuzg64aGbG4ht9Q/KMJMnvD0920nmec8puht170be4a0IPjsdB
R+gqVVHyNz3d8MPpbgjUVCEDCZDYgjtcDUifo6pYBg57R2+Q25cdVZVAwsTMBcMuZnq3S6gsPwOvg70Z6zc+AX2iiaJ5zsIfAYVBZnXmOxozGw4T+x4e
7Dh0wVQnWA3ZSiRTorWbc8dTDO4WHQs7E38tGydI9RF78aNyE00nQy3R4Hc5l5fLfrOVeURbDDwH+HYnSaHcOc5SC6iPYQ0vMd4E9p3BRRR1h2jw8ecV
HU9ieyKdPYB2wnHmEhx3hpcOhxN75ESi3zmUVz7wuPc6Hl23M378XU6MGKAZogYXT3L/YGQbUtqA5PIhT5B9UyC5yHwqGAQp4APXZNWoNAomIRPLlSio
QpLMyxQHUVYl46A8oBTkE7dWPzHyMJosNh5Kjo2dgtH3zN4Pn0RJkGuaNnRO50E0Zq3MzxPB8Cb2162HUVJ1764wp27DsNs0AWbGcofUjtZgiibcnibn
OG2QD1OtPHPc8jgFEcgw5vynbpEeQPHFDvAyb8ZrqBT10fLlO3PbxIaM01lck+wg/l3DY7dhBT2NU7MKTqEsz3g0Ynibw9p5IdFvBkfWl1toKczJJNEM
OJ/jsfaRMcgbHPtn2GwmROCGlG2jcmg4GZkH5CUUWSfclnI9hFDc3DQWTkZGUVE0VXgO0DSJS/cnwSQbRtLW1IYaiSnrVXghxLF2HRniV7Pod5wrCxze
rLj634uoHhL4yFB5wg98ou7tgnbA8IDqgThAecOZRAEHkQEAeVqBethZVZT2T+ksvqkoo6wdVH9KRwiBhnNGZ4r9JeMcnrC1zsPNauZc6Ms7Fzg2soXN
fziUZWuJuVfoz6fy5PTSoZiSeG0bSHpzkzlGBFKfZuqw54njM5KGM366X75RKfErrH55LqupHFnTr0plfOuOSkOqCWwHmQ2vjyltDZm+g2w2xpC6RJ1e
rDkzeXdJ+NpOs+drC9V4qXZt/xWnEYp/lnJ+LaMMYOX8GehMuBbYrgGm65p6Cg95+BA9U8mT16zZEpRUHeUQOVMhyCgNoD7o4SBtCUrQgVtGQZLvIZrD
pCO8Dool2ldQuWwJSFIhqAQyGkShaSJESdvR6PqLtPsMuHiW3VrCh8cKx+VbquQ2NYcxLJOBAKhMeyTEC70AnVJNoOPuxVe235mK7yHAj/4XY10At5aM
0b5ZCUE0yExCpiAXQsQ2mvfuQckTugc684y9NsRV2lDCA2eOK84DaEOqHkMMQBSGkCub40JZF2HERKD6ONcnodNzAWPNOpx0ydEFuydyTD/jrjvrgCGX
HWqabIydKslkjbAtOWBh0SaMCF2MpgkBJJrq/4f/X/1B4gf1p/y/zP+n6M/3/VJd8//khBsCnDh0QdISB8ebMg7+a7byS2WJa9B/ZGg+1fdy0nY/sRdd
Ho7nh392kLeseRP9Xa4PgVPiQuUYBX8tR0WMCIhNB5/v+osAwKHED3zUNJDQM4H+PEnpOro+ngkPh++k8cjP4nEQDMETu3T+6QAez0Iekkl5L6C3n9Vv
wSe+NOLJ/T8Av7eKclwybZMI66pMRVXDhkm2anFIbMIhC1EZJxhiahp5GsHhU8r3eAfbJ98hSPqJfIJoMg95rMOdz+nP7g/nNGThsn87UFVREP9LWGJ/
a7TSoO7VzZf7NdCeWlhnlLxyXIdaoKLxhwfu9sD+KRRB+LVRBgFSSrKlLS2ZhEUS1QlKGD/S4oZJVUL70P9UCUKkeS4QQv6hf8JClpSCYqokhIqJlqoY
BYIqQkcDVMmJrIzJD7VXg/DskLRteVkFlKFQhkSYAH+TDD+UFWAmImBhgmSAbbqg9vEPBJATX9fbtrV3OZsGlCX5m/p5OMT5gRJBrzwc95vpW6BzRHmg
nih2wUJ9QRDv1Pj+zZQ+O2+ISZ6FDyIVCWc4FISBjxdPOUHu4hv2WjOE0cHHGUIgNJGDKMBBuoEDpWXQxEjJK+QBDqTq609Z4iHzOW/cLJKbz8dZSc8D
oAbeGg9xBMvpP98gUnjJ1ePehkhSbeAhgo6gDEYeOy4AbCRTEFUUzdn7OXcbIHd9gdnT2A3rjXoO3SalaBf+bHZ49Zy0bPZ7uk2iE4ZDlPgaPHP608qa
NMMm9hRMTL6YaTJAQtBQC20rdkTLdIiSnCcsBwPxURLs1Khhibc0UUi2gWQwiwyCCDRbHxl4vjEW3dfO4OF2EdDDgXRaFaUtFu8IKAGXe9Yzet71K7so
DhIcSYiL4wgrxbuIRD409O7c4HV7574rt4DZx1i2Ebjz2+FVm4TIpLIIaMsRExj7xCAxCatqcMmIcDwMNDvbdIS7gtDB7rApt4rWcchtO3x3O4dg1t3+
7z753c2wMBD3PrtZ9AQ9D1IHHQ0eZJP70djsvg1/jih+DpAwpG0RLNJEEI+35+47KlEsEqt+u0EMlQvvFRVUOrECuwuIeOIJwJkPODTvCAWF8aXCpWPe
LY3sJtspBhRCDtAvKyBEMZABMR9OSU/XLxYXCQoCh0iqf6ySCYkJKFD+Y/wiKIRoHn8hHvz6HXhSg5/xULhOrpsiZX9IZJMjs4DyEhyCYozhKolaw4so
Gg+4/Z1pr3slDd3vRgU3TzyYGpbrMv4GaE1bUYin5peIIdG28sOLuZcwWBjJRKys2Xg0AKUNFa89LkbxeheJjG6aoVy0xNskWHUsllgzoRk4gWmYGsko
MOqQtplLeXHBmWsHnZvQzQtgaus0stci61vcuXbjtFkZVpjmZM1lzHnPmQchF1ZynPO0yok9GwgpPqGUBhCbkCJIzdvNRMDFhrCmiyyvOHbC64pwjFOx
YAYbNkTayuscbOuuju7hsFdNtHVU3uahvUUsKnE9fVdbvEI43nY+48vYC2IjKTJE0AhgOWK4mRPBxA4OwJhtBZnDkHeISKGmAPLwB/4yj1HPcQ5qH/KF
iSqQe73sHAQ4IIHagnw2Dv49ns1/J+VzzDvrWn7t0GO1QKlQuW5ZKMUC6YWSmWTFSpUy0nLD8U/Q7vXr2Ru5m3/uMBmVCAscxNUlFAhQBKiXCAxhiPTX
OpyJDfBmzjJ+0ICcClZQOQqr/YFnc1eOBbBJ+P4UjSzjdIr19T2Am+wagkK/tz01qSn8b6fqocMPeFVRIIQzK9s4TZOCU/KMmr2YAZUFEkiUBQOZhFSQ
QtIFIUlVFNQFEkhDC0V2/c0qUIhxU0cfeaPnKf7OYIj8QEgEDfYOg/UF69612y00skUFTIeSRkBiK/70WPD6IP7nmh/TERximZTugob+KIQ3CLkN6PPY
2F2EUQHy4aJ2tEkhqcGCstg0IUq0pEgGQBkKUiZIJkilJkkRhBS0q0qMVRKxCBE5IhBBgEFKbKBOQ0NMVI0GQuSUCUNNARFClAULAS0kEiRKMMMikKIQ
+gMD96i/HDvQO/qIgJJP53oH6oLMCJxGGkhgoQMIEoQ26AIdw+7+RPlbPeKHdKWRIP1b0a0X2wDd1xHiZs4AKk/JJOXhg7N25noWGkkeaWbs2HGg1o12
iFNFHVFZYTeaJrXsTlZM3JtnChiMEUwpYIokFwoNmzcKIIKF3nDhvedoyHLNmlmmmvlQ2qIU7xkW7z5Yuk4p5YHB/AJX8eR9gXLl4eFqFTNdV37GTtgY
d8LxEPnJ1SqyUEi6JAQ+qBPKVQPshQeEKJw6YGBFJ1B2Cc1DxTXUCfaTMRUxJQrBShMkg0UkStIbBoPxAkeaB+cgzJ9gGnNzPZWUc+u952Klw4zAAUyp
BrgIU8PUvEQ3OkkQI0SQgxISyprzDkj2Ih8zp+/zxdXlmNJnoyjzSRA8z7owHaAKDbCB7O/y8wL6jPfhrCj6yTZ6sD3M2hiPCdtt7NAUQE/kikZIXN4+
Qj6woJGCEiYWoApFgJiKoKKCKgZmhVIZCJIqiJq4gbdbATUFEsG+GNEQz4rKH4Qmj0Yh4jPH1O9WR26QwnDMVZth2uXom0xkNsgSL98NFdBxr33DNbSl
NXVlDNIaiUQNRNieoTuqEWAKHs7mZOS9+CchswkIZZ9NdpYSVJAZ+zZxnEfHM9knX6DIe0Q19vmPx++URHKHHGsQ1C8Z+AQ/TpD99JmqG9FzlzrvNxHo
whVcQjvNHEDvxsFKKqoCU6l0mQbm9FwBdA8g+lDxD9ZiUFDQUIBQpTr0IHlgovW9rU//SH6j34PEv57j4fuiPWP7MNE62PqNREm0s5MU28Y0u4Rhtqtn
vHRtQVj92YnImYY3kEyFpTIxkMKY1Ac4I7SLgsOwSCg/qv5kweeweutlcVJNlGlbALW4M3QyIT7fT7qv05QNGVSeI50NSmw65nIe6DGKpYlAhDzZIlSJ
BxKENAaNOuZ/Mepf1SBV9qKv0ADd+T7B2n9BM8ex/uzTcz2zHJ+3kQpse0pSlP5mjA5kHpND83SHidb+H2ngSB9dHpA9ls/Wa9muPx0SGaF1EObIL5j+
6DBVgUukpQJg0gJAe/Hj7MDDp6H7xCIsqVHWdZqHdsb95MB8+mxj+mk5THr1RU3p/HXv9R2H4nh8NvneYJ9VP2PsPqB2NsA1owTTLkJkmYbHdsB3IF3c
L0EEojndBl45u3UlwH44BDf0+EN2pGgpT5/kXj6vAxvK2Pw9Xt4hx4OUDin9lz8rDv5dzxBhWAyygj5lKJEYvNpNN0HbI4VxJrK5VOMNe33/nSHrlwGW
gyUMUg9pi0erl1E+PKPvElTAOR+7iyL72xiw7tBJwYHwPeAcCUpSCZUQtYwDWNWsJplCvrtk/r/XB8Ivji4sORx2hdqP8J3GPq3gccEVAEZGACPm53d0
Cg73cOOW0lWYG3u7mpFxzsW1wbs7ruDkQ7weA25wocZB6Emvdi8YBquRGcRFHFGQaVU4YiBribGjOWtFEEuMgaP0zISwD4WwLEOT6pxzsA2fKcJhxzWB
v3iUq9jCImQfFIgklI+Ns3ZLb5sekRR7/E/EkMOChBcheg9qpCQmYHX54c53lNm7QtZ3Dh+B8d05gjwx6hFfXAnsJglBKUGSUV9fwwQDGQAO2zOp8Mk2
+lkPyQqc+t6dIkh1vaICX9jgEyKKMRgMRWp8SXAxsJkMZgZAGhgbcd1I7UTcADsHy5vd6CMPoiGvCC2Ovc7Yd3gpmTNLQU0hSBMBBBSwyUq5KfboaDSC
7YXnBKo7YO4TuNsNDJtCZEISkgagMBgoaCIIiKkWqaohIqhKYmJoKjniGUTRmYUlIpTa3QMGE+EFZsHzIgbwMng0VFWG7XdHZZDBDO296BZuJsSE5QqS
MGcGSwUgPS6phphoBedzaHY1IE6ZwLHsGmMXOu2XYx8VA5Pq0B+sQEoNrjkRT4Kp0EBhADj7+mWYB0EJWtZIiXEx1REQ/dCMkjQoUgywKPpOeKuoKSha
aYgaEEpJkYgiUfc71JR64DCKKaAggfgQZLGB8Qv4BklZFNfruWmMaXEsGh9XT1t/mrQsAZ1Ts5Fnomspxspm7QYzC3T+bN6N4/bHjfGAbWIgmmW3gTKl
I/HcjjviQuS7geEkmw/Sc7tMKE6YfoOMbniQ0YQJAhd3CxwuWt+2uNj5EPOT8mxyAknOQqxJOjCpCk/ELDTedGt4m9GsOy75zNycJ23cFLxh34CTaTgJ
+2IxJERBkPVk11GUojCsgqtLTragpCSaCswySiaSKJgNDmT8RzNCfP7SQWQChYAhIICkAIWIaBJYVIgIJCIogomoKYaWaKSoiYmokmoiWppgmIKiAiYp
IiYhvBwwTEgTMVMZIEgGAKUIIQiAFxQiJcsKGqVyUpBgKoCAhCgAG54OiH3lIHjpaPcfBSHwxOoX+H116uwwAqmBMCwhswN5lrRbqIEJhCMtXIEyLLZC
hgNoNWRIIYZhmIKkOAHWKHiqTbGN2JhgmhQQwSAkBYR60FLP+EZYcM5MSc4Y9WmbbtsWK5RLq3jDbRSiDEQW4rjDIBJJOGAKqMYKBA43KQDie7sB/BnG
g1llGapy0KOLOQUBQHH4b9KGMsieAAYcqSzFwlDIyY9x7/cWPv5ocR9BbLyA7cLETIOP7JNLfXHS18pPvnUqZIcu4k7QOi+1h3588Tm6pak/L7/v4P2b
/h+HLR5gj7gP+el3ugQY0LcAoOXOM8A7Hte475Ck9k2GCxFRXjmox1IjBEYwsWg2Eh8g4nfwhU+NlyyN8xnSTlNnjV+YbYf0iAREhNCEh2OtT2Kg9sAB
vzLqngpbA6/howp9Pb5eQ6IS1ZJKWrCsnP12t1OFG/TmF9vqO17c9McxNbEhbQ5IB41/Xc1A3u3IMugqKbHxsN8eWuChpICWSkaQDWZwag0gcm52ePnt
Hg+i+SCZjsYiTEh2sKeFQbEibm1EifinHmOn8KoqpCYXm8q3MCyKhyHKIMCVCCBPqAoGt+nry9zbqe5oeI/MHzPvQIgYAh29wvBuux3e2AKbkP9qid50
yJBN6r81P3tecBYxeYFemLxQO0+FdDq1xDZ7gdmICAOOTaB3qPxSwh4d4d2yuQB8gioUTOo/nX/Dh+3+A97RGP3fyPmDyZxog32TRbEBeZSJZtCclJSg
HcC+s/JsiGRaVd7HHIAgoAxCAdl06QM7FK9gqETVwB7yCviQO51IHuKQjhwGZQOmQWy/lk4QiCaGTVO7hX6XNft3NOtLLWTmgZNnUk/rd/TuHgDW3AdW
FJiG2BmJaFkU/PLgWxDjf2wOuSVhA5JRKIDkZKvNTX+Xbgbq9uPC/XbSm09RuZgMUiRRnQbhU9nZ2GtJmiybOtDGTgfT8fsNuFu9SiewPn7AX/nwT0kJ
wlAyBHhKmUTgN2HRAw7jRnSvVrSGScFkh8nv49HDwkgaGGqUNOmSui0hx0GiwHqk/qneU647hVYHgS9Lc52CGxtYoH55tAgesAIGoBgO6JuHVLkDqk/4
MOyBMScnx10TX7kD7HXOZzxapmDHJK6Af12n2sP3pycU8uLJ1B+KHkh5CQ2whxAbKePu1w+ScNQ387f8foU5hPmyHKc4cR/n2X0bh0tEc0V/9JKEoaWg
YmhKBT/v/N1vUhd52c6YgpSJoCCD74yKcGBMIoQqqKiaiApBaGkIlLOSmhcyB4dPVVJ1lx7+++5zsdp9joVfrsrCcXv+rufHl9f4B/IERT4g2aDn7ByS
/JhoPYp/zvux7/dIfj/lYfrDqb/7BOKOCPqgDrogV7g6nr0Ae1gM/0Ye5jXFzyQ9Sr98JEezY9+Xv/ZsajsDNt+3fqixJOShPOZrm8ZVNrvjIaSIiwYw
MQ1u9DKvlybMnOTfIeTLs4GOjpRSfEVcmwAzfc47lcIHsZUCXvxJHIs+rfOtED8xlRPFChzL3i8650V1rNLcNafjk3jE7JvVK6y1MFOLlyY6WLapqGpm
COW21R6Mrs4Onj3/QHj75AZ6H6vPPb4s87sk9nmvxzEOxFh9QWjfid5nMqzMe4D7teO4cg9WgOPNJA8VVL4X/99eBx4mIIHO27fHQQPnuk7qyAWDBJ4o
Sm7xh8h8s3mqc0R6AQ/2JDuidLgaqdZim0n9H5nlogFZKuQWwqoJCoZMnIlqgpb6oNHo6At8/2/bn9+yJ/f/eYi1xoFVB9s/tYZWHCmUOCE09nNSDivO
vM0BT3cbibzoHK/Asl7bfb8qwEGE74xrbXHiv5rgHz6FVLSXOo6iLfl4/x/m8iL9bpmQuR3X7Kfw22T8nffb8Z/znKYCh9n2+A9AE+c/uSAFSE9eAO3a
h0nzAqCgKrjCb6EyIIqlXwnuuBK7kd82CUC2NqoCmM2J0SQ0n8Ga6lIH45f+CSB9nAXr1pBZOCRlsULZ0tsoliVCj9/uc4Sm3keqI86esTzK2go2yfKt
KcWmHS5t+ymOIYb06OqSIefjAOU06qVB0Tgqj2h8vWGa5+0sTt1MPIfHe89yfty+SYZT95O2chqz4BN+UkPjnom0m3A+TzO9hX+hZwTnIjzr8TobsoQP
6/V8/u+34L+pYKKWmJWhAhLowEyAVgd54OTMlHK5MiyyrQRqRQspaws4iEReOluXlxyaK2XKQmWQnZFRRgXs2EFXNcCCnMCmEyCqTOhCHdSdCPId3FyY
dpMdsdW6uEnMkjyHCrlytW5CZmCDu57tHFChz1SxLxR3QSSq51W7uHIp0zbPdyuHL0ChXJw7mBBw45NGkYJRHGlcGgOJ7IXXczQLxU24FeHhhY46alKj
O2IQ2kjK9QSdLKxoVVqZYLu47ZwxbcgiRmDpgtKZqcQPsCS2MXgCeT6u3uzy8NaBQxIUfleMMjDibu9+9HKkF43Qx+p20bnzc/TlAOFjMVFRDZmZeBOf
2U0ew8O9R+CHzlpUw/APPq59dnZmru8VO3RnF7cIIxNts7vmzTo5XodDMNazOb6/iBJPfDqP56PyCJ0lYOdpynCcw1BzmzmxT11BGkCqGE1+9+oTLsKl
RVCFJMATSQ0BELEiDBIMEA3t1XeBU/l+zyP2Hg3/Udu2UrH8bckaf4hvQgvGu3ebdomy2BD3MI101w8Q0kO2fh8CfJ1dHne4kd847j5Nj5xHpPW7UnfI
e8WZUgy6oyW4EkCgYEkynKlqSakMVT57bw8XSvHD0Llxy/GHtzhjgUOOayd3cNHU9Ihzi1QySbue5dcLcUFH5uNAeyQez313XuHyYMSGD0MBhBxgkAyT
nVGGlpIbri7+f/Bg8fRH0diX6ueStgwTMzom8sNwUJWgwkEm8kmDBa5+cne+jry16B3wMgcjuLJ1DIPvuJ9joU3K2TVpTNjfqRM9rrZ8hvoQkgw7DMeO
kqJh0qfK5DGWlKJEYxLdrZMC1ipOD5YZChxYmizSdbSd+r4QURHjmPtxwMRyR/kK5qCtswKJiIiWlIIfP7DSroPSAHM6ES3Vfju49n9OOQUD2l5+Rh4U
T6Yit09YKh2TsdnA2E70+yIfjHITzcDx9BwUHSoanakAndnFaNthwM4zQuI5luSkuYU3JBobNd2Od3JoEXKiKu690J28PcWiaUm1YqnXCXe9de7pEI2c
Zxs7kwDu7duTnUdrdCSSoUWOo2LsB222tFkOBFBS06TQ4YqGZnUr3ceaIsuekwU3ECT1Q4jmHbC4SCR6s4TYETUel9c+rJo0UnyGYCbqw6pDjCojxMjQ
SYfP3vaGTwMr1A5B5VMZki94SJXEj8MxO6FipNMqJ3bFDilBESug3ybknDtDoln67ZzZdBTpzow29+uuqb4/mn1w0IfVs9njY5Ic4EqJIgdTt3Yap2Ce
oLieL74PY4gbHqPSVS0TIctMc295GS8+7fbz9Ye/bspQ0zVWt3ShXGd+kP3LCnE4SCAgTaN5wkaioQh8vHDtUwIOwOCujt5bSKZJPUQhnP12iMf+d1Nn
yL/bavH20KJ/UM55uRWbfV9O+iHpuU0yFRQ8nqoIYeY8zY1jIatqU661oqaSvPbgNjWyG57yXugVrSQKCCVQFaS7sDTwPZk4YaHhNtSfhndhpI9vq40p
k004Rj0uZBuQwOMGoe0lNj6rDlBkio0iUqJMBnXuU897qQ+OSzAhL3T2aKJ3oeWzQj5iaes1y+d1v1pCpv2kpRRnqhxv0MOJHmHY6YG01M64lEG9HHJl
vprDGxrEtBrQ6NV1bpm7cVFWpwmYRiHUSIcawUXN4piIxDqN7WyCczV/SniJ4w1wLNBxuzEOd3CQd4VPr3T+vWc5smg3jp4TqceeBwDt16WXMPc6Uwhu
GwbQxVahUxKjPRKhz5WGHFDeGPonc2HQ6dd6Dltsz6pwTBZOB+8IgB6SsDCA+s30SUBG4uXeOg7p2JH/rJ2CxDSTR5eWBVwqxE0+m+Jmy3vh54dg54Y3
cQcAk2n1w+w7g+RpN553QYJY/d6Vw04sA7WH05NAiOU4zMzjTo1NgDUePby6LxmG5NgfWAAd5/MwBQUUEKaAgkaAiUoqlRimFCAgKCEgSlQoZKkA5QH1
1mtO1fRwjjnfim0IAoByFKYdHJwyuJh1OsyCm2cWzPWwPRhuCCPyTU23lKNzpxiaFB0woqCSnvLS5nBQ68UXSHFWzbYT72ExJxE46PGjUJyZHtiKmo/b
dsMORbpySdJtp/WMDB0nD9HFZhg5hFCaASwzsIZiYw0ZViMR5eyHDiBp08nj1NzU+HN5A6xvd1OrCsizZstD+j6fy+/XAnBzgsj3cOXYiSEPf5zjY8cc
8mr88KnUOZDfNG5Z8E+fFOenjPIuPnwTiRUMxQpSFNMzMhQ1EFTUk1CvpYTCUmCZqKqYaEmGkqFg+s4He9i9QKjz0XPLMkyw8m8zmPhIohUihMP4WGtS
aIWidYmQzRFKlFEFVEEsVAFBEBVJEYUydwGj+racC7Z9BgraARDGhUyjr3Bw7bJhODJVCKfo7ghgJFjKHpgGJIPpdLlJMQmJhKiZHAgNJDJs4ZESVSFI
FJQlLS0pRECkMI0BQYXC7wH+MCpgEcBbIe0e5tUwVMCRVFQZIYEAVCRTLlUDDky5agXTUA7CYQcBMDIEJviChONOnOdlBFpGqmiMigMqCaS0IGoUSlUA
7Twrr6azY/9/V47PgBgPEUwO5Ae5yw7QsDwnb1jYd2aXpSuRs9UnWHM1wSJMp/87j0BNGOS9WucMdMdlOQZtQgcYZF+H7mU1oLIiIpBQChAVNQQBd7ub
B+Qno+XE/+LraCm5fLD+GqMUBiidyxVL2+zP9Tpijy/rz8Mk6ODaHbLFJwzhMEVUbarsofDJSQTBJOWgnCo4kLpWCALBijHJG93uw8oGW7ahXkyw0yum
WE6o3rxRZqCb0N2FHEkxgXVhpk/rlcoVhpnKm/EgijhHJ8ghziGE38f4HvXpXfZ8khwuH3i4rEdHk3OnEOFFIKrTg2EzI6nKa1oHViasiQWSeY1A2kFM
cImUqVOwMMeWDrMOU5cQ44MxEENr0JcmmFCtQUV3SolZwmBsyiCBpJs4DloNbF+8Uy+ocqgedEfOD4ne1gEWE3nFnkTUYk+1KqdL9Gqp4qeI00FtNtzk
4pjq1inNzJQEYIlxL3qu+dvpx8STe6Bd8pr8z3WxUvNtzEQOYZo1NVeDeSYJlsm03qZmRiQXqysip4YWb4wIgWmc2RGFjNc2u2VLzTemmna3gzTkQ1db
1vVVg0U20Eht3a5Ciw6tYcJVVuWEpkou7KKY8GjRKmnSxgzlUD57xHWPJzg4ECEJBFy7o2nHIpiTfKWKB32gXujzCYRBbD9atzySCgoLtfLvW1QTgmTC
iqLtOg3IE7Lld6LKiIoMi6QogsRdBTEWcIaE3C4UvGMSaonUuVVDEOcdORtNcJe/ZLOmixDrZTEr1pWKoKzrEt2UpOmpew644dqa43JTcDTnToSgos2J
14VbxkrlqtYVBpYdEg7LDbaWZ/TbImxeYTKScWTTJkVEHZKY2ZeEPdrVvOPCIgoVbw7qPieREIeE7u4XnXvnF1Fy9rRfH7IG4l3ZxaqKiyi6zB4pwm8v
EQ2aicMBxZVYG8h10dBR286LKwMOqXiWFBR0K1e3jOwh3doj/Y7ZjE6W9aBWDzRy3vN87vCvEi4mOMLQsUKcWH/lhYi9bUGKbpjDO5TomCoaQqCJtxnR
0dkqCnJZURHhqngezjO+8HJxgZkxogoeTiGkjbKxgPZ6XiZDUYW0F3ZTszjLt7clDSps3TFRwoVUiwsSpyh24g4GGuNZw+sM7YbsNmAbrvZJURKmJMQW
LOE06dM2gV6JrjWatkTKQ1hXycnGuroFHloeC0UiQGGy9M5k51iwyxEFh3k7O2UOEFWPccn75FvV8gshwGaSqDUrJVP1eE4/Afp+P/Gm1tFNGD82UgIU
JmD6OMkwacU0MmHxsrlPAXADjmht51LMYcZdvR4Oc5LrTMYxM4simDIpFPTVKydN6/5/698pOWjwKzqCGs1hyypDadNm8GRNSbBlHdDKe8BJA3IoSSS4
kKTLttvhgSpUUbYi6x4B6v3bvsWU5px3w0HaEpzGRDTOUDIcW1LbKizpT6zDk8TYpcuOP0ZjDaVP/Wk2gocs8vbezXbvo09rpxlCsKCzruhjrXbJDEND
DGpxD2GbnG6Ix0drmvG7qjpKtLwyuWrplH5mro1LTi01vdgx1f5HMJjjb6B16psTqSbIIeYNEJoIyaNzITto0hghB3CwoIsBGOBY4K7Sc3SpIuwadOym
g2XA1A41uYEGaiFA4IORiumhEknN80Rqyt2TqhxYDTCyU8fgeaNDCSEDsn9Xk8QD8kz6wj7YBwfzwMCF+79nMeTEjsHEcBBpMOH2jtn0eduO2yBhzli3
DHD/Zufhiz93FyMRNxOGwM/rMC2hkBYQ6/9FNtSTQ/xLApvzbDraeSGx5D0E3jbPPdyxnXAOwIDEh2IQ9cPDWfxECFgJFOcnYccFlgP7UNiTyoacuzMN
WmmjBdqUYiiirCdWU4FrL92F7VO5Rm7yIdaJuGJHg617U3rjOAGOXgT+v7fwQDGBQVJJqIaRpMlHJQmGgL5aJ0KuOsBHhwH+z5f268jcw/Lf6DufTqwU
yPMD+wDA/OV/tv1Qd0AQpyxPqCSYCg+vbB+KoKIICqcqVAukGJcC7BUGXZWodyE4FAXOQ5cIUwCJmiaQiFopaGKhTKSqy5y/ni8+dzM1LMIIFMSBhhmY
rikgaXAME4D6fZh4AemsJctrCsJ9NYQ/zv63YHxxeBk+p4TD/TZKzcgw91l8/L8/wraUL4nx1mvZFKCZ+Y+/U1krdmuNa2qhq4LAXj09nfxQD2BylKDF
NMRE1EFBVNDQNUUUNEwkELSETEtMSQgqgIgoIgooqKgoiCVVFBVBTBUUwwk0SVVBfZgYlTBBFUkhUsxE1ENNEpUlElJVEwUsEkSkRQzJJRTJTMVUTAxV
RBVUUyzJRVNERMkEUAQUJEMxRTQTMVVE1MzMQUBHDDCWKKKKCWZSyigIn3HqdA5YKMh09fw929AcTjTdcignsFD7bskVDcgBOH4YoAefR+45g5d2sOJP
n6VQOmqwOwqiCJQaCBeMC+1Js60zCnWmJ7GKad9sqfGdkIegjsgwoI1dTaJKGgoCldiAJ7O90CZwuERPNlj3u2gQ9EEh4cnOsYOcBUs4LOymicJQolyM
CmqEMjJZhQqtGhx49GxcbhBOAsfDfsDbsHfUGk+hAOcMRg/eLbfqZxJVjZQhpJ5eR1Dz8fXnuQ4N2Fm6A/Cg31ui69UGSqXFZyA7FMBBpzU9fp+eYSBQ
XVABbC+fQjuQWnloNhJ6pN/y6wDkIAsIwOme2u28n0SZ+V1DeqFNVM/LWow6UZx79aXc65ionVLHlAN9WjGImM4iBs7lJs29cDQ+do8XyHfv92z33m4W
ZOG6e73rtHrWcmeL3YlUSGXWYfxcfDpkuxZMyTnZaKUq3VjlD/SwztHnKlyzjrQBrxu/1oeQCT7dtK+7YPWYE82Q3+G2P48XVOPGwn7auO2IKyci0C+D
v6NHBM212xvcdZgpKMsCbyLtxILjEhOnC7L43kNsePbfcDGE+wk6XtdEgYerD2euS+eqSems7NaZol/rjBSmIwYxPgG+Z7nxMNJDow4PWzzDuEH9G4/U
P7fnGHoUagwWYELj+w7gMYaTAHLhIURmAeusJIdyfNFi3xnAfMSB/T9llBAn2YAHaHAcI9mnwZFD5s3Jh8qHu1WCgK6lIM17xz5plqDeLd/9ub/1lCj0
I/WpxPkGLC8T37Bt5pv6flLSVqMLMYBxI5D6U9f+Q7G3MXHufs8X/T6H08Q2PP7HTNqUDtjooPTOPLMJ1NU8rIdwPm4HoG9o7PbBDrjx93uOO+dhvqaF
OWs6kkW+8PLUxkH6rINnnM67zKOkTVOHaP2ppOSg/H3c+eptxYeySsHOWAYh490JPM33lA3D0PMrNF35XGY44D4735eXLHVPrTBHHjd+hyhDz8/zYs9v
qlfjRumdP7se8+FzzbvpxdR28OUp5FOv28d1r2jj48dJbzJEI+9Erzxzh3iJojII52XI5OzSylu5Obp0LvMXJSzEd5ogaTbTejV0b1TZ7lJeGc/LnxQp
8+XBw+u+JxvBAcegHoB8twAkyMh5h7xRNqPoFmPjXhrNpMkc4L1r9REMTSRLQEzSBVJSG5sD47AnB7O9Os5j8ODPTN8dOUnaEFAJ0ztkrFDGh2cSlCTJ
pqIqKDCSIRHKnTyYy42dQoYO1aTk6MFtgmKCyEGyur2453tnWQe0707Mqs3usDsvtqDsntL+b8/21tq0ejfI0V/un7Ofqza+5vuL/h6T+xCfHK82ACgo
LkWMmtJnkJqLuyNR/Fx+l1d1V4Cx/3Tzc1OOKT7chj1LUO8wd+i4kC96QCGlvgGux7NXxDwHwd2x0CmJ1a71v/ZggEGyK03E4O2Q1XnoeRnHQT7vr135
oZrZ+NMzolmzMb17TgbMUIiOzEI1bl2xl5IRRBm7aqc8Hlz4CalbM6o5qR333pXlyOuBX3yqNifRQZWg0Udc9dzhoEHI7DmU5Wi+mKGqlYL81yViYHaX
ufK6jOlqO8XJEp4cDVR7WsXWXpm6lvZmfBqhzu+b8v2/du1XVxEXFDZHQpKCGTKdG9eaYUIjZ9v0b67Ak+AIiAFA14F7ITZ34mUpeEbX0zDi1YSaMvoz
BNehYqGubj+GsAgACQMVmICBAgJelXU6P8ebycSR2IC8uCdebqRhVgeSKqtKmkSasoW/XXLGEmOX40esugUTIwi94GIR8979fxfqYv2OvBvYo99uyvFP
qXAognOZEz66XB84+QNL0eD1OhKB6ufJlJknEAdKPBKjqk6UYZQTSMgISS6Cf01XvfN28qbGt1yV1pZ6mJEAkMatVagkMjRHmKiBRbUXAfFUkQRpLZBV
OMsLzoTD9Qvete7m1sEE2tEMkkwAdRLgIl5wAXdSDRFjMnv5x2BAGlgnGdV5vQ7MUDgfTDIW/JwSWBK1cHqFHMnmxKFQSQ10a9N93KknC+Wt8bPMbelT
Zqid8tYoaVmDwwWJSeXGochgcXh7SHMvIE70l3CR2RDoSphCY4QjJep7IV6F3vTyCQYArAXZKzuwLroC5MGcCMQ4QUJhjnrzqdkdDbscpjZCIRA5kiON
HoUvfwcfK8ZDY+bDTDT3zx3JNL40eNQ0qAqJh6HRHRRo93LUDgiKr0qIlCgr5yQEQ9IMxy6EmCbZxaTwwU6JNcWGTtQkxbblOM2yGTacXBYvJCVk4Su6
HLO/TrhbfZcmHtHZ3LQyjhmrFQQSQxClCc9MnDiT67A6SSLIkr5+Q8QgIMOGF9BV8QnfTAp4K1thuONMcZIkwLIUg3TjdziTfQVZRKeygwtjkkGtSIyq
Uz9ZnFp2vfm3iiWFcyFlDz0pep3KxFo3BnHebPO4eOOIHi7fMbWh1j1TgTEAbME1C8Hc9il1r1HzfqYAJgPpHCEK6psUh3GYKmxBIho+1lIWRNRTgcBp
pcBIK3nW8G9LyRobvMpMO/vmtel6lFyKkZsLlExmUlUvjKrXtnNtQJSsKjMpw2hH2iTopF6HHZLQyxeTNYvU199VfmxjE/MgQLB9n4fdT6OwRLUQPSXo
1Br2tg1WnHUcTaoJD1JIStAjYXRDxRJJ8gh2RVo0Jx2l7VMiZMR4cSF8b9SFA9wBbDDtpTIcREIjCBYIWgY2RzCnh8adks6JqCXLCKdHxxozbDjDYLA2
u3ZBDAqVnrdzhS5EBwOSEzJIAI2j8WXUvyQMI7NmI0MMAxbFGLggRrIQHgne4eYriJEHSHnY8Y6RsLaco7ZcMjpY4EkQCYdlRAFnmrsC32iQ8wOIqVzI
hQJIpIjF6I9bFwO9eblNBIKTBOiMPDsjj75FaEdMVPEzVipJp0viXhABuH2UyoCOlpwpKXreMLKTuWE+pHCzz3t7igdzcn1x9hNrSFBICgNZqbHWXWu8
czxDU0RuXOgnYbMDJcELZczjDho56yJOwoPVbK+NtbCuvo9YluDgIPzDHblj5fonVUITQbHsheo2oXXobTpOc48r6ed5Em91PWnPgh3QXwlIJ6pOYho9
JSeh575ITr0LOIvak8HneUfShfD3fTqWeW0ercFxqxilYVJ3dkFNdjNeQ7sQLBgMxrxPLgWKFWNpQRsGEQBsyvCdUdtluGC1gL1vQjENnfg4ik3dmccX
fVIslRYFeadMpM1v3DkS7ptIgkAHe2oJZKfndmRERHMztvZqBRD23A2kFO9KopAwQ43hx46b1x0yJ11C9+kbAcTsugZCQg2ZcQDMIPYCKhRVnTi4wsbx
hUDDVhNPHplM4MtZJOBBQUxU4RRiClEztcXwwBQOm+el1mW0dA/Kki9qr90yLSPo2JMxIzg9UKwno3q3wHDbqcJC47oGYWe9SOpUUcOUZqqkcm7AqDoa
FCRNLLWNuBNxYC1dVfqbdAUJks4PflJ1BtEiUFfJTATt6MM1Vt8Da6T3oa85eiCSYDQQZ2Yk5izSAmULLB7PsAC65A4vOih3BRWYPkYeeuLwLoTkJo4c
AgEgHhB11hNGiKMmkoBIfSAJjvBq5iDoXO9PirUaPeakURAu2TBcREwD0YEI8hBc6bjDHvbcKeqwcFiJ9oRzW/BZ4n5rOvM1MHEBJZ2Ywj4lfJ5G1iUQ
iI7gQy3w4ZDIL4a4R2awd7WvVKxI111LOmKML1k0NpzHRAB4BJzQA13s0zIIRzoWb+cvLd9K7j04C8JvfUJyI99FCVyqoe9VyRepZXa0GNBgSPvCYI1i
MGAfZGo2hqRKMkOQaI20LsqMM5FNjs6wWMFe5IpUBGd0GJKBDSHTjiRMD4ImyhEnTAZyCYDURJ2RJ5yLV1egcQkkhXXurwT37ro2OdPCDhVZV/EgbLIG
ycQQ72TirNM3CjTGhAKMLEJRhBBEkGBJHBIp/IWvOnrjWq6u94CDl6VObI8MT7aBOAbpgeKFEo70wgiAjDM7OooWxvzqtETaFoV2HFsb05g0ELyM9sAS
QezFeJ8lFMxefSVo3CZHA3kFeIIDnQDsHPPUXgwLQchFjwSASBRyDxQhcQoIrajg6qSYmFNjvpl2GiiNLsxy/W7qYvSqh8S+bgeoh6GrpL3a7xRcSREe
gexQBFGEWNqcmgfa91F0G+oS9Eewr7gDkOWBqhW8TZIkGBZ4TB9XfkaDpdBdpaS3aSl20LWsIyikJ44ZgEjHM9wR7u2EIRFAbHWT0Y90+uccCYMjN9jn
PV9AlyasB+14PRVnxLwGyHmwVkoaT1MTbeC2Thkm4K5O3w3WXvROc36AbjYaGnb4DEoJL0V7F1Vwgwx3gjhvQ9rvxcXlyO613cYJAFxHurJM6DyW8+XF
zpN2locjdlHvrDcEEgyg7QGsO0tSLE73rWt334s5W2tDgrqjS4yqOiPV9nJzPe5iyD0gSuaej0csZ3Xng67Eg9nafD0Zuu8qvt4L5QgmpjYnm87dVI0C
ZFlTVKI1lDUqH4rojsvx64kN4Fb4mimQlPAqN2tkZqrJ1mdGcMha3rmvW+uuL8K6FeyPLnqRxkjgXd1J6MHwSOapo0tDoDehQ8BJkjtW8DsFb9dm/QdA
RGbIAw9pFycmB6adsNi0EQ2rrZ6IZ7v46E+HbKoBQjGSZD6l1MqKEyOijPCjVK7SRqvSi722blM0d77OZzH71Je2WgaTWYJmhZqWDyURyt7mc6bi9xqy
qZLHhqY2RvMOpsyekzPWOwCd0tUqLMhqdKNXnd0GbI0e3w6DkZzq7oms6tzpjvmu+aZ63NodmjZu6YEAEgTKg9dLohbsZlaZmuVdiUh1o1PFveckca2J
b4MgavOnrK0a9CwHAHRgV3n16FGDrmBieLuKChUtz0LnC+vD2OH0X8Qq0tbbj3KPzM9V6HaYqjndI3wPkp+ermvXcyROdJfTvwDWr1LldNbSy+R5upF9
KtKWyQvOVETUibYEXFxnnVBESExi8hKWQG8Z5jmh7lCN9CxwVmh5vQWvRHN7HnhBXQr3AiawZgnJbs40L5ApUZLpGeHkFdiMAhcIrnLO1JwmS9dTAYWh
A3Z4L6rzqb9SH57fV43160/FBknKhyCQxZXknunZEKqYd7fSlz5VjYl9jI7G+6D132ENddVrDHB1pdWNckmTxp4+i+UGPXg31Cjdhu8N+XuggtC97io2
N6vvnUjroWCDrZVS9zLBgqg+RpU++R5K3fkoTMd8PVCVK1ddk0oqUMwbq3XUkB7rlz2XA2JLhwJGczwHQ2c9a5fK8Xmj2uTlmgwg7qMk2yHfS2+O+DuC
vXBHCHdNZ3Ow7UtZd8nR8qGPFw88w8zyJ6sYV6vU61MyXY2pqcOjrTsb7PlBsf+aBkg/Uo/1IUoGNNEJAqmYbFQrmBYQECjGWdaU61TDpcGko5DjgjRA
lQBFiZBggDlihF3cCxBEBvF9J3urPSKAwnFlq/iXZW7YCWnXNfE/Oxt4bW9d5NjltyJ23d3g0CtpXbQJseU5Irkv0hulqlvhlCRVPSF3OTh2u60RQ3my
NirLOs7QfNIC3sZcupJJooKXC3RM11Ns2Sc0ZdMtvtB7tvWDJPrGHw09SNUCXO1PJuQrOdlQQD6iWhAuRqxYEuTsSGdTTu5x0DqsM5ANnSdE6ZIb0gzY
QGCRo/YfbVgCMre60JgURA2CEIIQ0I2kXEEjMdiCutXDBMgTFU+HRHUDXwQcGD7cdRTPQ443ApdA5AuIjY3mGGDbFwDgpwGOEWZFsAg2DGgB5XMA0LAr
Q1nJrVrCuDTyQNhpEbcJwTFjkCZmZ072IGWeBXrI0qL1mDQEZo4Msxo5HLuYoMFagOPVIAVAJNRA1wW0xeDUQpO7A1kAYOACQwI+9663YMqJu0Jl1eiK
qPFrD7vt8uA94T4eUk/ttAhTtP5FA08jkxUFtduo5FEzmVQLnPNANgAd7STU13GKe+ENFfBHVh5YDMOc3gzOhrL6tDsyNDTqsvVIsmcnOEfk9itV+C3K
id8FAyE1oBkSRUewKqR7Muzd2XaA0K3Vtx4ieIEiCEo62N2lRNFa1d0DIJ8GiGHgnuGVfdfz3jm1ZEkdFypOwfF5qSYu4QCIAzxADJ7YjDJAwqhTlS3S
wNRracg2EF9eNyNKAOwK18ZI8EBV0u+/fInuGlRlE9iPWbgIjWLRE03E67nVEkwGdGJ0BjAAwgaMk269tBuQPCeEPCKQ7IOcpqHpJvKh1dOM5ZA2zr5X
XF0w6oRZWV0ysF8Jcpw6TyeqQOickm7ObGvBmmTs8lzumkOn6aMoBaSJMXfjkwNnRGGAyJfbhgERoGSLlWYJAUkVNVJA6mjNaRL1mtqOeWz2bxS+ifUh
jXRzPK7xDmcbOLA1OVoumazUl7nO85mCu3y6PENjrlDlqjR4YzpPGGYjmgEIjUOQ3rsTwaFZwwjwcW95PVgbYqAVgXIIUQWR4L67tA3xhzIC3AU6rdkc
g5ynTQd+OetDkOqQ6b3uizrTLSLFwUWeJ1hIdZrvCbMhonN8SlaFQ8JMTmnGGd8Tbvcowo6TRxTUysuZRK0bDNK9B5GM9OeJ/vwXinBDE2pMZTT48Q0Z
LJJ5hhDiee4eUDsG5LvRuYVWpEQve+fO06cqQ62FZzSUFEkYhDk/QEfp/G0W32HKlw3Ov8jq6AaCF7HdgIEAEl1kkDOnoe06bhuws4YSYRYGUOs4N+dz
9PhMLVhylpqZ1pTEWBaPRQ7ND6xdC7z571Jm96mu3fnlu0s6Z2LWgxW1gPl/hW42N5B1I2R9Z2Y5ipBBGMg9oRMgaobmzTtOh3gJ06lC87MxRGlU9ud7
2spSVWpzm3YsW8d7CggGBbszPruejkn7+0zoxrpjkiSDvoMJuRN1THZACoJESZ7zfnxIQPZSQSKDIoEMlfsX6PZ7SsHCCRw+5WGFnJEiTsrpI+BWyvHG
OXSVLbyjJsDsjc2yFEkpSgj6SaptOvZWpDIE6rOYb8lFb1lm7AVROpdGu0N0AmsMC79VU5XXPfOCtny6fCLI5v1jFYErB0X173Yb49+u8PQ4N6zmzDQO
hxJnAiKMaltO8xBJub028ZKUDUovTEkNIUrspPoEj5W9iEYHOdd7oGiiAawQgZVxHcgM9yjkU/DgjuZ0OjYshHCGDjiS4HGom3WarxGcAwepj5+w7hNx
thx4ppYZZbCSg+040agNGRLhnhppdXIcgEiCrLkzQqeHuJNnFd9cNelNL2dDM7JnDzCAeUvB37ZMepqG+POGhPAaDUAwqjhuGIWAdYhDuAJqGHJychsP
EJZwZO0OJOYmnu7iuDZHA47i8+RdnW1DJ6jo8Q430V5hh0hk2Q1E1NBnMNTxNTcmQYM7EaefFeC65doeDyOQ83fXTeZ4lhY5bqqQ6xiTk9nJ2NptpbGn
MKHJuT0nQTtOcDoQsDhxGHPSTy3sTxEVEURGQ6uCbMPY4cngYJj1OPJ0GxzWiJpBih1OI6DTMNGomx5jFnQSJ3NwNaE8XjUhvk6uR4CznDJgam3fG0qL
GHW3c9TLHw+OnlzswTblSea0pQYNu9/PL7QV9KPslKfRXqhH75UMvSRtIQh1zQfMVk+Dbl8GJo6QWsGwYiyBXGQ0AS5KGASAbsAmDKUkxviZESf7cxEK
ZCiKZLdMVN5B7igimBvzDHB7oWE/5QtKtASkA7wDxfWnBqRvNU/vomgVpR2OG4HZdqL3F+yPyG2iPlpNP7OsVfHowSpnUId46H4i8dKeiATYXjKePiIx
NAUpVAfHopBBK8AcBoKwMCf/OToBxDlCPtH7/V080c+PsA7B4dgg9YbAhtCf+dsp3klAi+J6YpiP+RmARBMhDCksoJcDhSwQDAQhTBHDh8u+73T1KcOP
uBHZeUrVMwlJECFIJrbYf+/N7MWI9DD17HjlGBhJq2BvVcZRm5OujKQN4wLOTC8R2yc4Hs9uxCLuqG1ti2ERhkIMhnS60EGQ7sahHULkKaESUfhCBxWV
NSgzKjwA0gQIlwF/QBAX1QS1OTi1/ZDvOnsqTOUnLCGzcT9lej1oXW68KMwcYvbjUUl8/ZlaJE4yXI3YLnfISfXwuVexRlqCaw/65GskCxrb6xYR02H8
kLWrra7g+4u1KShsGwaKsbwtJw61WWjYfRV0rtU1i6GYGM6KYEODfPIhhTEnrS073fIvWWr5AFgogVZQ9tmeQfbUayJTeeLDg4ispUmgppGVGXdavSlx
FT11CMAgdSh4fCKkdu5HVcpBmOQxj7E2ABoXxq0yt11eHYlpvtRguBQ+h+dDfnXZ1787U032M0FezFkmA0oBpR9QJlAn3LJOJAElcWvJZJUluttHfQXu
w2N/XyfN9i/UI6IgHwAuSdGPJznlRnq9nzu3VRlbE4RE838Os0voLzeT2Ia0VxI1SoDG60jQGHhGnaHrXTJq3sYyBqPO5zRRa9DzQL7kuBxEyQKkdFFc
yrdAskK7UDYImlwxRAyPcksLqX3S16DaIG4zvvPOIC/15F1RBAbe9ETMhxdjoTCBEoVYkBEGR8LfJ8lEHRZrEekbUNIXX01e73sQoZR2kCAimEakUaHP
lv6dbY97togSq+u/o/Zv0d7HCORDQS7QQ2Sr+pv5XPd2Z8xrbT7I2fAxpON58Hoduvt5CNeQ0/trvvGeaHpeJi28IHOXGluEAXOP0viddzf0O+j4+aC+
Ot5Jz59XPr5K97kHodtc6HvzTnLDQaPx0n7NBNJizRjmIZPd6Ncu/rS7rh31uLgCukINALsKvoWyRIgEVeL6UBWAeLD6TDPlBg8S1mhEfJ+XPWaOvkNc
4IiuXb9mgPiXrDRHhlW330MvVRfo3y+71ma9miZGb8zzftX1WNDJn6ax9a7PHrByvb9Hm/QaBY6ehIAg7AAGwBcZEdAeQfIgAYPj3a+GD4Kn4Q36F6E9
O36J2rllXoOxfhi+7A36x7+hzUsUuvduSK7IWEg5dedRCFbPR3INdaCklskjoQu2KVy33elRooN75aaNKAgY7TWoFHzBhkSBtD18jQanEO3Ms0Wanrz3
1sc+W6GEUHV+06h+UnNRA+afch99+7ibX2fgcUOoSgGQ8EfYCdSpht6PHh3+PlsHHjwHgiQV9kORBFAVRQERSEHKCD54ZllKlKUI4ymgtRK5XZMhY2/h
iY/iqBqghR6LiAhzUuWpA11e0//fCih986gSQIch2dwguzsUNfBuIIgP8/TQmgBkfT8DqdkNk3H75UoSCRDDYTwlpQDr0fBPPg+KnAXuAOGyhzgwA8nY
F6jQ/RgNW6GQHJD0HiUFIFCX+WZ4RgoMwvZACE2XLsCLlRTNYUNThYDASmswEiAKRk9Yf9cZOQPt1Ahx0gqfPfw862tii1NpiF0A7I9Z7jcJdwjcwftT
g6nyecP7uI3vaxpBKJRJFNBYfm45LgayCIueOSezTug4koQ3ZxOJMZeuS7MQfEjk2PyQx2Mp8ZAPEIinB22sIAHGd2v5bqoZ9aHVAsSNMkASLI6H1Aeg
OzOcCgi2yH0+qP1X+nSa06jRx4r3nl6ppPS525aMktUxjiUSZLkYQuSywt3EfbpXKZCJEpE7Ty9ycCSTof9YhsPiaa8DZMyotysMMjbKuUJ4rfv1j2vR
03Pju5ekfOnedve43fdlHiN7HzvBw13TvdefXuOc8W5ujmQqzEne8e9uwwLhyZQXHm8IuEsms5Bya9aq6hdXet629yIPo2vHrhU8dv0hsbfkd6EAeK6R
48Tjnk+P1ZdFDhvUd/fXcZLOKLLsKH+A4gOiXOFFMOUtwGIP8KYahqCVD3swPp4X0L+Xryk3E5yQ+7wegk8eKY7ZY1qCqpNFwVZ6d/cdDSj/BsFD1hAj
wDqhDqFX/uHLwkCwKAk+8GAAEGmzqERNHRTqF1HLnA+aSMzPERVsERH9AXEp0crMQNNuwowEIMIEoE4QYAYqAZwUQ3IlNN4XEhZUursmQBFZdprTQRIs
mucaYaN0dbwF3aC6ZWbJibM1lICRZSiEdIbMzQTiBskIZIOQuS5AtDMvCENQkqQMZDECe687eOp1uxc3vA0o2zrMqLqxlVprIbazggHUnBYSHEhR43t/
Ki8bvG0nQs5xA5EEhxo9Rh6oNSgiTqT7c8qyxBI4CZ3tDLdXNtmIawoQTixubildEsCH9YxjtxyVRFwYMJhmSsdVrbDLhD1kh/H677k9EBJXbwUTA771
XjBvaC+hBraaD81jGSYpTiEPOENW2Yu+GDNEob6D95O0crJ4DBjzfWl+kubLy489bE60ng6RHkeCYBsQUPLrA2F2Tn1P+TBFQETRsKeZ18WJ8xP07MGJ
aKEjr+PsNtLxOPYbdhnqDrPavift3Dy4vyCBhAJlRISmJ6+A92qpss3irNGig57t3X48cVcr7mR5b1J+Ypdvh8UNS/1iv7wLuh/YaLX9xjTNsBYwiGqF
pn6BCPt9B754JfcI9CXmVfWu47qqW/Ue7dmrO9ErMNazaJZ7Pz78/PZ6N8OhcKuTqH548dHnBYdzcrwMwXJLIoU1StBmzNZXlk2aIVt8Q3DvhVZJ5vZ3
DvD5AE+rbBxg4zxR6zwLgieMHMOvsXT1qp9WfnKlUKfJ+06IdD55Bf6bIr7Y/hvindbiVP6sJxMa5aTWpoof59zby8SSiL04Y+mJgo0LmgLT6ra5CHlB
0gOYE98hR+D7nq9nJR9p0N3/tAPXuhsocR9dUk1DBUVEQUNKUSBF7gNxwEgA3A/HABpTrDt86/ZaQop7iVyVhoSsBoqKpX0oWfO2BkfmzCJ7DC5a8lUY
lV5VspmFmSG2FH6Js3rP9csvQav67VVD7H/lhsw750w8ZGzPC2Mu5hthems7hUrKowUBG075wVeOg3923cvfCDQkwVSEM+yTzQ9ExTQQr8QA/FYFYfyw
xZiIRPUq/ZDpE11ifmgvNluoAgPX+zq4/mZ0d7P2H6JqyH40Iery8nMW8mtf5+TW9xUN7KXv/D+bmBml0RIuCqAkk9JaRQbAlMBkuEmAnBDIQ1xR0duy
wTQ/s/p2eUMz0tcqxna5M5LhsuFDmxMiSOxzFlKybEigproowRfTGG/L12+b2RNrCCNDUBocIgEijGwZaB7UT6umCeUm43IZA6T8EDlwXdDMmUOwHZgm
JQKsMPcp9slmGK2qNVly4nxedyOxnPjJUwiDGDCIVo2u+xzmU5308ceTxrd73MnUeg+SMQ125Nmt7KorEEau0KzmRI0BswDRwH1QEhnNxhBleUwYriMe
/a6XQhzKGd6TNVS64cmatu9MRw78upSUomoEzJqgARMK+g0QAzlgwECfHXVguxIgUq9DA0B1ryxQHIgMhU+wIkarTQmVFngiD4/TAL1vIwIbBkZTMGup
ZkdlYgr8DgC0JNqYsIW1GA3MUKgRJg+IacnimR3dZZmsmE6gybjEx66c7psXjaZDIRJiB1IYZiY0zIUCcK0gBvGHykOs3MlhQjABJgxfSTpOdcfCzhvW
smBUHiQJ7IRwDAwxotu9bcdZsYEDygHUiNZt0Y/sQ6B6tAUpY4UOgRsujZ/4cczZhWZYs9VQucPol0NgjOJDyQBTyh6hChNoCIqYDLEqGWUe/BQoTG96
7qoG4zJHvyhuQIGbIhuhsYKRYYJnd0dt63GSRi7Zoo8atC7ES+jehRZPwcAJpMp0ySLHsEwJnHPvd9C8AQIw8RnMdK8rFvWyZ0TXPbMXaRDOOzmPHFsX
puSiEyDGAlwdbTdQrpzUlOJJClDzCiD5yhWLDmUoozaQMPBseZsTYORQsZCkDfvAOFywM6seKhuoNLMQ0fcAEHLg4wwykKEh/43U0Asfx3fDSOwnUKvk
QTFKLJBRNEDSKfwkwhQKaClE7OtO5FNKc1OQ3Yz+716O6DxF4cFR7EXka6PunEXZN5QgCAw8RA9Ki6Hzn0qtxFP4Q9/L5J7wPwId/Hgf29sQmVFy4Xks
+LSDWpwkdomICgkMJ/0ygG5fdCJw/D7sMCA6H9bJ0TX6/9WcQYHcReyUstFJ7Ah9H6p6jkpcz3/Gb06tNtLjnuKbdDq+7VuxbNjLBM/qJFP+gSI/XYdJ
IkWCEcumSywk8moH8TRPX5xAWAqFCiE63dk5uVMrqgGdkqhycDowFZJbg2l3IqoWhQvZDOpsrJkUJAoxIQQpuVJzVBsmMVjAmR0Y5b4ceFg7HU+5lPrg
AaaE0mjc57dqSk8Ut1HEAMSeYbI9IB/nlXqCcAIAQUqCkwqIFAPkK3g+GdsBeLArk1ZLX1zX3EBTMZurONMloCkT9ugg+is8kst75rSYK20rdrkXri1m
KWKF8Dmcej0Y1qd0B3ed9KEx151KYksedTYq0ZKEj3zT878rq831vvnoVOHT9Wo2AR2Ly/FPUVq/Lstm9tVQpW6r04vSHwYiN+sPaAnsJWDg+AxvYUar
ZXWx7ZHWt17asz2POf33IPFhx0fkZcdieYrpytnY+SpI154+YdnnWw63geX89yelmSnuU2yhoCpEidR8GN1Xqw+/XVjua63wTO/g5wSzwc86EsOMyTdW
THPVjvdurOUkmK7s7jlToye+xUzWGtmwwNPeengD2sc672cMCc8HnQ3AHe4AUQeDT4gDAxIAQVSkIFAQUAoswNVjjnPjXQ2edT3yoPOycQF8XQwIUQu7
wWQcvnqt+vI8Ykivnr563fAguz4Yn171Im7bQXsbw9RAHtKfDwfVcPFXnQ3eimCF35p0YaBPxyalSF4YzVVPprY47E4dyoYaLWolessr1qIKX1qFTRXk
t53iuqSIbGPXdCBwe4DY5fl75pn2D8BYh6mbHRrg2WV1ch9lZsduFNehZNAbphyF0cm4M5WMeHsdAMYMOMjNX3MRnSsI4LaxthMxltA1IYB23xPRdsam
ahqjO2owRVtm3sHw7Msktll75LK27ULwao+XbjSMPP2ni7MG9BMxlYstPbeeJd80Djx8l+DzNCcW5y+uh1qJJqmZCgGXobE7CG4v6gw40OiLMSRMqeqD
ClQuBRW670Ndj45rzZ4PDDIjL77Boa1WhoA9CWKMHN7qNjl7mfcsbggtCpAPWmwuB6upMvvLoTT4XvRqwlRuxQOTCMqFZt4x3NHU/WRlcY4XYova6TLR
I3Tlh8mgRKyteW7IZ7cxeI09pGrWlIqeOSCaxMXoIs+bwvD1m/Kqq+JNtPhvvd81QJV9sgjWtOrNEZc716DGj3sSRprTQFjeh4p8PbrUh6ImYGgQgK5T
AJiiDAPoqrV+hnRqhJnKa6DjoYJJN+CuAk1ppEdPTCBPSG47wTzeu8zXTGganD6Qk3XhvAYkdWfS8wI3fBnjx1sBRnqu7SC0VrJPrd319H6eRllXOcHN
cswls5QuZgqiCr7axnMLKjHVwurMBYHK+DZ6qFqwuERRsUu6SpnGI4VzgTGYjFL0y3obbTqMY3yzZKBsUW8LTSbneUjGrUxRWts+jriRIW5ZMfBn0G12
OoCEvXvJLPgvcjh59FqE7uwXh63LEc3z6ZWxoNlfJb31JOl0oHM6GC3g80WzhYDuwq5IvQYQhrRWxLi2WLWjLE7IN3iWi1q71gNsTcSOqA96Y6iNetA4
gQuetZQrSM575nUL18+caQ4+TiM7sDcXQqI4RBPCFuY8GlAJ1UwFYMj1oVta6zfpMssTvlgxZ3WNn1IQLNDF5vy7vrcC+AAVzg79xxDgPViIhCI7IoiL
MYQNggTxCBsjrYAdJVQnRzraxaXBamUTdNMlTEUBoFvTE1q0SvSYs++2Yk6JwkH0MaDW+0tRntqsoewZibglCUJQxrFHGN3jQFHGEIyPGMYkIdcFHBzi
kEAxXqtTm4IPNzsDktnSVgplaAYHZ+O1gJFktrFqmxBke3Xqd3HFsZPnE4GMfMz64NkUcZqsHBpmxawI0nzBJ+J786E3pD3y9rDs/Gob8nDr3X10oFGB
LpsfPnwbivR1z3mCT7wei6T18c3lbGd5g2DITrk6B1Jo82KsniAbWEIb8nreLj6547u3rOfdtxHjknxPR5e7dRfsJD0AHEUMhe+AaX3J/L2Imld0OALg
HjAvoI8W1h3Ytw2SBGG/diQcOTnCYUUZmKNoiNayJGIMhXCChSYSYCqNbYu2xiwmi6D++Qc2XaA9TGH5CEtqM+PadQ/Vbds1lsMuhUxBtmZQw70PNvBT
bFPKOqXbeS7RnPOaIsIzDil+LCzKkAghkBm5lPRqlGmgLpU9OvCCLIaZrLjJlN4Vyj1MMTJmtaHPu4MM3mGwUSIILOLdxALqmxJETkH9PrKcTIDsn0Gt
A7Rd4MmEGDAshxnoXkA/s33mufq7BGMHNb51cDgPBiolGkBGVCQTbmG3hmvZ6bRUE+I2NpTu/EgwD+LA0/F5zM5Msm7tmYzuMMJGAyChAmyla1goMeKS
qkFSI6YFBCPnw3WqAttFs+rjsvAnhKHCyCskclYIJhD2tJDtoEwOHbyuXeReBXDOLK4mmR+lmJmilQUoiKKcULExBgqChWCImCCZmQgnRhhAEiTazWs7
ztQqJRug4IawUIA2kpYtOz5rsdgIcBROuAmWAkiAmCKoaIpAllkiFqBKGaEpqlIiYqQmlAmWaKeCkQgceKUAwYI9z4dh1JuBG4vrGFHXUXTMCik7COuK
XUAcWDIoClmjHDePLfzFPFxppYkaQeJveuKQZmAmYaIZomCpokmGCoqlaaVoQGlClGSCkqJJYOSIonZEIbIcVfLnSLNMFIMN47ekNw9l+74B9Un8xP+Q
4Cn7pbyVaP54Yur+01SZln7t7DL/Nxg8HPGjU3dJ/B5T9vFmfIJ9UZIBh7vzX8PwzCy0tv5XbpDWT7/tPogfLXsQoBZuPdgpQepAPjLUTSlINNBEFLMx
KlAtIsQsyzSQDwfqOEUXvSj4YmitBhk0OQIgQ4cCCpJKLkBRDI7BISpuhoySiItE5AnQSA0bId7eE5iTjhQ1EVJEJT0Xqj1Xp+GknomjPiinytG2sU/h
QqgoiDi5EESMhUxVEbSWrdDg4YBHEc6gJH0z1bodUMQRV0g2BbkXtgMxBv28UD9u4FXwhyw5j0Q5Zi8Jdd7kTQjGZoobPOTlsZTZNf10EPB3kh6q1JRB
JUlAUCRFI0jQD/FgDGQ4jAgXZcCevpm6gfqfWFEp+sMS6LNYjEUVsMbCogEUSFC/vRhyUwNzPsG0QOzP3J9jeQ+Wgb4uFBRGPZCoI4KkFixZJe7RnkTJ
QKFEgMh4oZ02Qze2Yaqy8U6MaCUOVY1rSnm9MInT7z8p95IChOwVFtWTnBtSZE/0EhfhgmiGCSKU7lRpEChCmqoAKBAoQKFMFTeBa2x5DG49ijSKpBiG
dsFgvJJwkjLFnfZAudrYiGGC88OerM5mCERAsioCDiEc2ruJEEXKdGFIFwgJDSuRJGl7sYjnIbWnOER0LrBEKYSHK0hRSW2gRqyqF18vrzWwEiJacJjk
BsEt4GkwsVcsUI/hxbtEtm+xvr3hT0RXzw3hVEcAeUFwGdYcLJsSCktC5RGcGFnFYG04zs0xICfTHEsBUuc6wrOPOAsj1CVYMZEtOGjfFF7ntsDhbMSw
7ZIoLQGkVFbCWUjmBcdkKaiBLflB3K7amtUK5cIs7VARn+1ASgck4ak2MOw7BZnOchQIISkWq2bSCUFlC1py6NY1hM6BV3gTpOSA0rtCDhCUK4zkcbKZ
PbOjLQ6Spyk5Kg1gYckHWDtw1KLWGNhHOatZQtjnF0DrIgCoMKbb5/J0PnRw/m4KHGXkAgbl1TEanCmf+FqcYVgBiHhgBjIGtWBOvFNpICybyKZKvkiT
otHa40qouiEFDSEICcOB19xsKCu0oH1Ge59yv0/u7ew/u3X+pnb+H8ob/EjYboNCisQo7+b9TDBAe0DentWp/19w7ITaviPEc3IVf4ux0QRridr2E5u5
uQnzlAFIoRP8neb/q4S5A5NbwXMrhSZiz7sMuZUzLardGUSIKIx4aqMz/fm3hDaM553ImgoRMGHLcYkSCEnTkyFch3acqiIIhFNWw3dubFBQrbLMFRLi
iwSQbIrerqyaHEDkYFQVYC65ooCiJttotGxj/tsOMomqcKnD190ffaViidYEd5CJMbB8nQp+nUUfUpoNgipJ+hgZA0dmuqjTxzcm7FJPV/zBzZDZH+eR
yCntn3oG8q+n6v9v5a/5fV9OtPu8sHz7JaCfX54+t6ldy7pkpMyAlDIK5b+ryJ6aV8YfTBxPWh9xkGZ8ul8/tN+B2fi8T7sAxFuZuHAewdhAwXcDce8F
DP3N2Iv1iT0Ybk8CAAfqP7zZh8flfgJr4b3nJyc9a/wX1ccAcQloU/UQIYgH9lSUhEqXqKPelMRgzcqAWSZ3uaNYHLAzrQOcbDgMSWx4/kbWpvte8GCS
HcsOD+WgGpOgwCgBbQrFJPG88ca7HjfMBRSfwTTO0E7DOuvy/I0B2TknrLxljuu/N1N7YW5pfLwZoDlnIyTUDLWtaMaUwlYRecyzkzjnju8g3YdJCKHD
JSeAGKHjLWBUFJpJyZVxMeoTCHXNGr2Mu/dj11gbLO+UGY0he9Ck6NI7iAQjBhg7y3Efh4AF2YA2YN7jeww4q1yFmUrunCcDFDc3EPeIu/1dcNMkiPBO
FjWLDrYTpg7akzMP58Oomn139QCSBS0cgjE3OztTOrkcz0XPSAbSdLmEQNmH/EQk2QEd0O/sHu1xUPcbSnWJeonu9aQ4922cDOzhGeBVkPRgCDX0sPMz
+eHD0EESKcHlApw2DrrTMymEgVkOrJPDKOoR3MoVNNIwMQPCQDIpqCHYkKiopX7BqB/v4jkDBLCocSSN0wqKigJgsOWwbc/9Xx+4bsHOCcGgQOR15uiH
yyfUGeqDc5i1o2tbfHgonxdyB5sOO4ShOAZ0Q2/ecHgD5r5LxzFdzdscO5WHiyGi0nEAkpALNyyaCp7dCZStokAlpmQTgqnNsHpSVjPkCymxJ0YGoFLK
9ToaMfesRFHd89Ab98vdUIsIh/+f/nHm3G+r5exXbs6u3iASRqdRqVDUndHUAoYR3IkiRHQTg5FUwoaOX+P3gNyzF5pJ5OQUZuQ+O5qORQ03juOdMkpW
pgJMZouu6fkSqvKXmcukNyAud+eJNvDspIHnPSqZ5bE6RRSTc87isCMpTMuwHdcgjm7uU11zQAtznrp20mnufdg8Iq7Hk0m+JrmpVqmsbYi3zGWoRy0Q
6oiqU6Enc+8QSxPLhw/e+o3bIRw8bTE88OU9egw0MljRYC0wz80/cdKG5EIjD1Q4gwnJqnZ8PgxWKrPO0qNxwsD6kgcfTmGDTBQcJwYj4SZ9ORz8m33m
qaSoQqFQZzYmyzwnRiPLgqTtF44cnzdbrFn7wu+3NbgHm92KVLuxEL0MN8XenYDr31twQ4dqnHYsv22ChpiMDqFoOFawunjR8Tc0Q+UBGEAYRAQDpCxB
SUtIicYV0olWjw22dmRkbMENtOIpEBKMCd22BAwhwwijJ0iiQ3N/PQaA3LO97cHrOW2gd1AuDURAfJ9H6j6C9XgCeqEOF7LBnUo4SxODgOlX/pLQlRAG
fiBsN5Z2PDIeqKB/vZ2A9Pjk938L7YvS8w5yFyIe13Mo1A0gUSLBYf9ToTwlOfefKQN8wgGz+ifun0n8cxiUssQ/jTRacpNidg0Pneg88/Z68B1Af7Fu
EtYwBqHaQD75HeRgh/mldSgG1x8shzBKV4SpDIFUNcNsDUJvrFOUf9Z/iQ8JaBekqGSGt8QrVygyWg3jGiHnNEMgmqgKdEBQSR9DsWZqgcpJiAqqInHa
hNo+94yoi8GBkzikrpFJOuYyYRjNlKMSLtdbpKTFFtI5J2sglTvu40wvMzy1JAJk7yFAFISSBQ6tA5HDs76cNrTgJARE/G9oO3SYusMkHdgxk/COEaRk
WYDh6G5VATUlJRoMKzs1E8koHNmxHAjayEeEmiFWYZgD7Uk+vo8i4AV9nW40Zy9XrodVk1vOC008FEEH42UTcqv6nk8k4nZcUSguWhXNjBwncjAJGSBo
TUnHvDpAMSMH/204nt9vtL4fB3Oo5lyU0+S8zO0P5x4HEAOEL2YY0q1hGEkwP6aMTIHAaqIChGk0WBMwTQFCOSLojUiUupBcYMlEcITG5wYDhCHdRiEG
sCzhBQk1AZNH9kZKBR0F59l+VTl1x3U9vt59XVOEwliRAgdQZI4AWlXqAMADrnRIzItMQiJ3LlwYCzFOBYRhTmFImMyBKFGxsD0TkooYDhCOBI4YvSRD
SZr2xT6r136RtOoPsLgcvJJDmO0SwA5khnTZRT2AsonWpjMBQQUhTVBSqUChQBSiNIiHDvMODRMCFGGBTLhdUiOcYcZxhhe5Dj3KJuu5bwBennhJQhyA
ev9OsMM95SeEn8kDeeUAQRQNZN52gkzAr7htHRVgOCoPzorsTE1EjAOJSDoojKfVA4IiV35Y6OoPQoniZ4KAHeSC3oAw5IdAYbDiyQ/hOKF9KE8/KhRh
wEicgYNIcfaNBogBfNY5QvdRcLoikVd3hVgBw7vFGG4G3E1aOYKX8x3ofqgTT3mybqGIGnonVJ8muMr1+uOZPGB/cmEfSe0wN5qpnDe3+kwtlihw10cV
7a+7NPrROubNPzzDNoF556G9aZzZQR/f++c4cRzek7OiHsnuRUYxHrg8pE1KGoSgShmTUqmowdNgkARMGnbacAEOwjhKAkAMMMcMFKByPaYJ92gU7/Z3
vMi4CnkhyRDAT/I/T9X6rqj/Ntrb+Po+EQn3SRJQhh2DkSUhhE1mDksTUH9tDyZyLzvdc7KuZsoKKqNBQVE5flGEGpYiiiJiDViEk00FEshSxbGZCxBT
ERRcr78wEQGbWlURFEVhEgTElKzvrWoJKorLJohJxA5wjkQhI+Quh3SwuGYzhy4RVBkCQQRalyKqipkciyQKgvWgAVw0TkQTCguy7qy4naVAkCFTJkdR
IIq9aFRyCgKYBHCYnAqKutIA5FBVEQw0Fl/C/T1iPcHNoKSQEcJkR8Yg4USCbzShy1YBkqalLIwdZ2woLlBFFzvkWN52CdRbbji77ZVG2+BohKGlGlf0
zFJkEoDacgqhHhJhDEhE0xDzsIgEJ9IE7yFwW2hPWPpDn0WF3kI60gu/YmPnQALlwIgMJKxCkzFRNKxCNJNNMokATLCwSkMlMowSEtMEpAkEMrAnL+bz
zFxbMM53tk6UlkCChhaCJOdFWGQVAVYuHtvN7RpDDPK8OyhyaDgZFNnA7E6ETOP5GHeZy+iVCELOcKiLzDipVctQ4SBKApgYEpaUrIyWqd5MDaQTIYCl
GYhCVIOmORQ9WyFsx6TRpZDd+bhz9tbvyvjLkJqIScx6EhK8/Guojxbvb9iazkI/u9MOJ/kwgdQHagOyeh2DAO/YQP9cqJLCjsBxUgGlgaCUTcBOqoHh
BSkOx3/5P5mtGDPMrvr1cynGwU8gZA5f8PeRE/YukVhhppHSxLWaRqlbLl1QptpxnMi5cSYaFCUURYHZoEVBEXbThGXLtRZ2yMhC1VCIJ/cZ6s5FBMIJ
RIVYWQFDTsNSoSqNRK4FUwojlWhpzoiJimitKOKgXZcubuOeZKK1NAJYnDkMi0C75jY/M79WD1Id/FOVhIuQBQpQDMrSlFFAZOQJTQhQlLQFDQhTTQFE
E1VANUUiUtIUjShQFUBEUFC0pRTRShMU0CUpiGOZKYQlCFKtUFCUJSAUoRFIFNCUUrjGQNNNBQNDQCUUC1VI1SpQFBEqUjQUI0pSMTTTQhEtFCUNIUAR
BEA0BStIUNLQRDEUNClJSFKpQFIFCFNIVkLkBiqBJQyEyvtOBGnIInLsxbU6huhZy4Wnb6e32Olrrz5qiIBIgf7Mp8N0YO+r5jbfOeeuXjcD6kBiACgK
SQYIlKelSiJiACgoQpoggkEYqqBFQEYRJDfQ6+HFluWyoucoTWg55McO4cd0SjrUxk6nZqbk1/3mvAkzd8HSrHKDzT9mg+EBNYRwmpR6+vXX1PDigBwR
oV9gZB7ZyCCvZGVBUpTQU0IVIVNBTQhFUJHKMUfbJSNA0AoSTskqEDE16emi26To3aWYMRxY4Zlcann4+fNp2BQBSxkcrFod6jQ5HZeQkAVV3bsNsCR+
T3y92o3HcruXWpGKaHeH3sTHjupWMgkmH+E42D82wdJRpTAU6CMhzHiUFJVRBtxevmwHBOuQaQ58VeU00FAtAHETqYNgI/n1j+UOQRNB2l4t4z1y775+
2PXLtUnHvOtA7IaQe7ufeBuq4ixCvjKphL183wHUMnGQoRaQHbuG09L5elBNUpWip8LamFM4yqcKBDvevtXrADoCnWCR9DYO+woojJcR0AYaINwDi8GG
qEItKm0hIQs7Cd/FDFQUWUed9JIffk0fE9OuaF9rA9ca5aReZk1QXgwOMQQZDvrGxQ3Nx6FuymsUA8ZD6aX2SG6SwnlnZ6TNQdveZsXBAT+HQDuYZJAf
xNwNw22oMO5MUkmiWbtlwkiBKooaCgoQ7syZSIKKQmUCkbbA2UUD59h1F8+mFuKvnJzNck5gsJpfIpZEMhTVsdXE+oLRl+Rf7chQgf1m+MUaWfw2U5SB
pA1rfEdG08+825e//r/i0vuNvXHWAfnPVNAFKd58z+l6le9CR9ElMTbmItIZCuTBFfzygGSKPVBkxAKbQJkK8GBUcsPdJ6dSQGFyX+hc5DpAEwE3QCyB
ZJIcv7W2h2b+gkal1iuG8zFpaNJQZvBLJdf3gfwOpIisH7aSkZrMMikE65HIU1ABSgFCbQBwNn3hCnBNgCRKSgKW/oEQ5DwkCfPi2CWwAoMT/InnP1+Y
aXzCy2i7FkkqpUhzDlIvy5o7UkqS9bd2c2KIxMQd13RApuBMzE1FB1gomgQ/wxczARyRShVOl0A/9CAUJWBpAoKRShqLBYLCQlNHu5v80eTqcS6NJrcH
c0Uldh7g6AJsOVltgiu2kxhRC/Mh+XM3Bd+cqIpymF5yY9QhxBBjIEJkVgR8eoU9KHAn0zkvrMwPhG06kKVjhhkjW06gaWjcMw3lPVIPBoJooIYKAioI
KDWBkhqANhMfUqBoqDhifZ4NH1yZEUxX0l+s/B9A/L9nWB/0kkZDqjvl7zUVSeVvj0oaQk0iJAWMBWHXx+/y8/NPYNydiA/qkFTovqH5epeB6vf7NrA0
ztOYX9iMw//xmLf/XHACWQi1IcF3l4gPSXOgwR61Pfkmpo0rkeEKIzbq0MTEATSb1s2FVNYUhiVpvM1msNN/bPqgHzVFRWAisJwSB7/ke9Z3y4hW/mGG
k0mv6vqw42G1dpNBxqzJVUeMuOsnoGI7iOhn5HHeuavF44b47btus1cyE/qsKwYppONy6ThDDEsN0oi7qF6kdXxwcqvavJcwJkvXD/b+XvhfX18oadye
QIe0CDzIiFRwjEWot3HyPblf/1MXfXB8d3i+vncnUJm8R2EfejvXO7LKE623bsUd5mOTLBQwwuJMcRGFRxzhTKe66zfPl1UeO45cbno5PnR5R9Pe9eCV
JWcLHru+MvEh50Koe9Hercxlym8+coC84Rwck7VChOl6BglfCK0nO7roOcd8jk7zuROPv0KY4EBjyPH13D3ibufXeT6b4wDLeOYYG2Nbvcy7OOH/t8ev
yMlCE6d75SSe4DfSCK/ID0oAGtsF3FQ2QT+hCP+xAuHBx+A7TlEQXC7NSOYV0VpCrCGRRw5B07BOFDLnSaH9UZK0MQh/lGEVEs0kqEsDtCGQLAKcQ5iu
0TIUgn1yFKOECne/QJPrg0dh3CSHxJCJOb8aPLmdfUh3URR+f5HUgXfJEOKzQywyk/IPI+se3K3yYrGzMDLI7kcQIcmejEOTo02KLZxlyOoitY0i2BBU
duTdnAF/YTuTFOJkXJj+VnAgj3i5eiChlsJIkO+ccIidru0iJjTJybqyK4VVcbqxTnZoOcdvxElAx1lhWR25cAMkGD1BeUKiSaEfO8sxdqZiFoVuGHGT
UNGDphxybq5453ERwoiioqTcJSRsomVUByiF0bcgKJzO3CQoE6w0/9LdsbUrbIJBV/L+g9/0KNz9WnqOUzKbAdhKncGgA5B6w8/5vM5yIaNfcHj7J+j8
xx/HUArPvQ/yZ9+HCGKcZTlOd/1Rcqrs40Of2ENycIKHHNm//Uzkw4VDOnMDrP6939/Ew2HNPzOJMw2bjbIv+ulEcsjYp0mQ7bU08QjTmf0szrE248N5
kmwdIeh2YpnY9kvVwE3okyNWmYiNrdV1Nxuq4yJF12FgDm2AiP9wUl9kBEkOp2My86cnEd8SV6cMbEETONrLOiWcttH4B6QT7IQX0npFTDUoH9E/1HHs
D37e1Rk9P6sQT4pxQUXYhiCgIAqSa7XBHJSSZkgaoZJCYWAYFgoCVccMEoWe4wyCQkk1JjIwhREoE6wQsxmCgMWB7ih0Sqz2aw9dt8xhM5XVNvSb8HUV
VRMVQcVV7JA7nMyOUhhR9vgj1Httg/O7Ac5ORLGCcY/nQqihDJMlQ/OB2gdQtChFYY0gv5Q6gFpopK1BwhBNSixDqQEwkF4Sp3QupaB/jCPG4Q7MgHdI
GQhSEyibEpn1xb5ip9AlgICdTCoMhnc/mOhFDw5R9TkriRuHKLtb8/He1IXlfloFYrKsmhcIv024iAWow48RvdYQx9BGBsaRQH5hPO7D8wepkwdn4gE4
UXHxGjOeIOJ/nb4yaXipG+sVH78XE65TDcy8+c9puTZ25FT40P5YHnpY0lYApAqGUQI+uD7ylIVgqYqJkBghB1IGz/2PRjyfaP6oXvXu4B+gB/l0xo8I
X6hZslAwmklYaK6wkwA5nrPj7sfvsqCaeqOH6recmrvZfw+e+Q4DgKiOxUwg0RcbDo9gQ1QDU3tX+pJmWeWTV8OGJQ9Pip8WeysZZSTllE0ywIjaQymC
LAhcqaQ1D8GX2ApwkRKSmIUaVKpSnANTvMNSIe8ky3EYfBe1PRPuPwzb0+nfRsyInGpDhh5DQp3EbkMxAXQ5t6BrIMzQPAetKuHH+lyxiUMgBUD/x/94
dVGXZgicVQP1pgFk2orj663YHZJGoIJjC8Ex4IG4i4YPTkCM6VWykuziXgxWWlJWKcWrA6NvfrrV69snc30fnlNPaqeGfnrwd+N2aas8soKGFqAkCyxg
fqhKD4SVjF0Vgk88kcbRgEVKEgvJZ97iZi/cDqZjIBEAxEQkIAYWqGqE7CihihwZqaLbo4OnUMVFmxuYUNtpxxxDHd4pf08mE2grq5cmI7ccG889DnZD
lEdoJzhymCRGVLEPF1z3pu8W87rFim041UQ68lUmcBTZ1LJLTMCYNX2cMd1hcRJhZFuI8Ij/bQAUDvFAs/J67VJo4tBhzrA75oy3MhmUNbT0QhhAOfKG
yZEDWj6AAxyikMmZIcoVtBgzhq6F2MLN2mDoTHQWKaHXE8DPHipyOAPLpnqVd2c9uQqSbEI8Mqj3aLqg0qFiNuCQRwsmA+dGFMLsLpO7YicDBChTGUXG
EDBkGmt4ckKS0YmRhmcD1nRQ+KCoXQRT5MKet9vBlANILj14B/4TwFP5nqjM9+egkYAqQD538W9h+KqXVyoBb0jqOLoKGREvdySZRV+esTRRl5vLq5Cc
0q5+OBr7w7w6I+O632ZXL9WPIk8wUgfs9PlpVPj6Fx2xoOvQ60qUhPNKrM9rSOHbhh+s5ODZNJfITSvZy8uU4fty8wnIjjGtFiInQu2gDbng7kOzu4ys
RQQtmDqSYyGbZu9nSEPzsh3jSQ40IYQCkCx6hYtQ30QKhDhFFiICizRA6MmoGBbxJMMNBhhRnR8/akmnl4pTwTaEd9n6fPwNb3CFOPUvXAUqeAI+4P33
4eq4nKujxT3eeI7J5MGJIdaHrDTQwi5SBCURdlUURT8YsiisSUpWrCAoSg7ycaIAmqIaKokjUCmBNIwRJVESPFoFTtawSSWjSh1u7Q7FywMkpSJaChKI
ilNBDkSqZHIQ48nJlM70SZVFPAiZKBtYklCmSOJAxNZC5AaJMaiImaaKVqnLGGYaApWmCWiWK2XEyGqiKGhiChihioJdGKYqSpIRDAxQwJSasKkoaEKp
TJE2GaVDUA0quRqAckNBKUCjTMH1nt6+eeDo1Fely1WeZh+yT8Xh9f3oSwncUUEveBWGBl1yU0uOkJEVPRB+URv/AMm96F/JvrYAzjxw/BFeN/CDJqww
E0KcOSBw+RLOmsaXS/zozvIGZHNQDi+Pj3+nkdp0k9X8v+IaKTE5I0ClQCOCsbAuSAYokp6d316R/hDBVgH5eoF4m0cpWkKXYA/OUaAR2OQ7BgYd32R8
JAHUFCJSAUUtIlChMFI9kOiUNBUikzTSzBBAeMoCYFEBFLMAzSFMIyE1RMk7fLNMlBElADMqRCUAHDgQ4awz4kOIbQlKQyDkLGWP9grh8OGel05OdPlr
av/KNtCgYu6EbCAcQ4Am2zQiFGWAJu7DF/43EU/Ufj/Qxv30HmZPf+P8QfcSSBbakPc3TNCAwwkwgw+D0dQUcIDATUEQKe95AhuhxZOE0gTCBQtCzAUl
D69cxDtF+EtIUBR8EdRSJQFSSDS1Qh2gPf0ThubA7CAdPugGgaKRmoGZADwhCJVIJAUoCUNKbI6Xa+4O0QOD/L2KAcR+aQcXeSiBZaY5Y9s9CIxDJfTC
ZAbqRt44h/zh9CcMwITIH1WJCBRwgXwh1LqVPqg0fPAOJbwFK9I1Tc9qTA1BKE3mYDMjSG8opXumGDik6LiTaco19mO5C0ia2Ckpa7TIKoKwxOKBzhfm
O3Ic8LqTUgcJFIHDTsHHi/rPy4vy5kbg+PSTbTmjHTOthxTWjDEipaoGCaiBp88PEfADkz220HA+OvBgLAGw5JWZTT6FOqB17A7TxsRQ+vYEPkmz1gQG
4myAWJgPwV/dKJQUCUI0CNKhQKFKKfaJOidSBQUo0IensDuoKDzThDEd5t8DFUhDcHoV6ccDvk4R6Z8pNoQfZB0SU5dfs0r0kDzk6m4cDFU6QnKN+WKv
I3KOLBFOVzjWgEGLBi970yb456mrCfhqSHoABqeZBJ3tC+lmZZRG5KYKgqqjkQVwgjsiORXHkj1dmMGFhCdvMR/9kSEdtwlAKIuxtirFhshiDMvRJgmA
nyaYXql1aJ3zZqBzsxSVJViIrHSollWsrLz9eDj1vOUHRSWkdKFhqIMx418QZnLKDSwsgkNRIGEZuaDRDBk0QMngt5OM4/ChrJFKlTW+4ydHujOjgOFJ
WsUwih05jEGqLrSPyQF0Z34nB/hCDSB2spQoh0kNoaAEkEgE58P1p/u/2j/q29Ro18C21dSbqh+EKrr+BH2fd/n0/IKer99piaAxLUr/Fpj/O4v8aaOm
ntSGj9JYALJL7/y/VnLvpf44STpJBcspbBNIjFIswxEINiAgUH8ED5fTb34bz9Dv35TOT8JyobD/mrJR5pM6UPUhyGwgSBIgiZDgK6r5lXrAnMFpq1Ga
yrwZm3RyzGI6tMXR3G6JfR3a8so7g911v66HJ8Tbwh4y/gbkKCzFUp0w4dICdXynHbM4TXBBL8Ies1pZUMFlBlDNN0kSjWpDszNTzIazelMnQ50sOeLE
eNSs1pxjMgJWsti2WHEkCrjkv0mtb3rg1a9LxrVGioclV4adno8c511Dh5AFJNlOIcbLkLClJpzVmg27ZxNdWbE8g3x/bU0GxNLCvEGUxnkyOenjrfpf
D/rsKeiE5fNU43F4w9UGTZiBjVQ0FTRK0ycGzii90R4EzNZTTCrKOsNZKjEF3J58d7pWy6jhLO5cOSzv2fkB2jLainyvm6HzBArPB4CeGSIjO4a46834
mb3sOxZJ74vtLmWBfrs2MN6pRmO/rhmTlA0ocNkeHLOi3QNt7bXBUOIQNjc2OmAHUdDPaX6MzbrvrUrO6GCct+KwsIeRuBQ8j3lPE4D0CGTbCPiwqq81
EqSn1t7M7picb0nZ7Blmp7/CepJ4s9pbFQmQ7W1wPNFD1+fx9gc0DgB6+/2y+hUxM7262aNtkFBGe0cftfpvpxo1qqKcM2wqE20YfGSlJ2IAeryr7P3O
Hn3F3uTrv1+ufJTrKzOS7mHsqd7Jo2oZUyBfVxcTn1v/HibPw6j0HnnR+duLruLKZopIkdwGYkkFPfbDTRtqy9qGPd1jYomwWU3i1O45zvLfXEc2vl26
1gIcX8ySn1aQKC3vnbkX6TnsJXtg7REKJUkoiph0Q6l0lQ4rCtVTqkL1uF2BBOKXCr8PHvnw18gUXFl7jhfB7q44EXRSmUcLmUbJWuSerTpK67eyZHeT
bfECPnzty83JVCqGkyjmJn4rz1NlkEZnCPIFujRybwhgmXE1DIsyxsKR0CiHOPBZtuNzSzeLxlyauOBLxrWQ4LM3GtigvkOR3HNbl0Jl9bt7XqRPnE8z
g7rde7Tve/v5Dt8YTfO4ebfBuyISw+67ZCkPsnneEW9fK8MdciKlXVhRHCor71w+hd9qTgn5E613Qov7frYvDsPvqO+kN5PUvsUDIUpHcTu+wdgQO+s2
S1s3OsOA1xDiNy7mPJmjBSwgtKFJdUw2aIcy6mQQhoiQEGSG6DLCcMkDEQZDGWS1LuHGjTDdm8gqKJWoxdWUP57pnbioAu2Qs0qcXWWlFtkiJCWlCtoP
XR673A4hZOMFgAgJYJiBjXMyZLJlw78ZM2a3rYrmt6NbHo3dNBaJas1u1Mdprd/s1cFZbfFswVq2k54t56JkNpJxbx4LeoSd558O989yRffxKtyEi768
Hz2NdNkUjkDub8+UQjdi0OIyYUVtiAkcmsRi0YkztYFUH61iQEiNv6qBtwPsHiEsEVMYjwjQDRCRAQbOzpXFYEkKdOFJmsLW2uAiYC9ap8S/nvp7MVBf
t+z54aGJfo5k2lan0IidLP+egn+NoKKM1qf638vJJ1zr+R/L40fqT8/ZeWa1sySwdEI0ZcsBUmeEaIWDTDFjAyP/Ec5H5D9AQoX3IonT+7n9Hl8A/WEL
xB/zyLuD9BDj7iJIigunowvtVzjfQF7j6s+o+rbN1Pukc+n4r0/3yqIFItCfHs7fh7OmQ/OQIhD7dfnhy/zbpN/g0OXgGCJ+3gob65nys+yHsPh9XuEM
M57n7Ttcnc7HncYG/WzDUoyhZ0JeCdBPYp67ckC7MEoBO1DcTgXExWi6iw6zH4zhBpOrD6/r7P09yspPb27NgWcD+QZiUgXJkUlKKIRoBLNCiipkhknb
f0xRYInEBBRVITIuhNDmlVBpGIUERZ+GGJX9v9Lekbqq7fbm50rQ0jv9rWYquP9sMCyJaFTO2phbxhggAyrGFSROiykWOkmsq4dLetnJuWaYMIPVxOrw
XbAqY65cYbJP3s1trCHGEphtQ4eAWa7OJuhnG+pq9N2ZMEoNMRy5BkTm0BPFAowNkRogRR4Rm1lISRsU9FCRVqU3S8lDTDjmyBsBkNDNJwyxCLyWXN6G
Ls0KVbqywMY87keNGLxrZzTTjMyQWhbw4CdnWFqalaqJy2OmahyxSCoi01t3l63i7543ummBjDEQkASyECFKwOZs0LFJkJIXacJMyyntCJuk9kN2WA9K
J4oeVsozEDRgDJ04GFWolwokyRMukphk1XAJwjRilw70a0TB2VkhwrCFGqksIoECE0N0bvBZtGJIWTrQJkTq2TNuHorSQsgCyE6tTb3O1XnsyUN8w7YQ
3VNdO3CEQUnEnSCokiQUKm8YQAVRJq36G+31cIzCcddGux12THJSZleZCwtvfWoXAWGR0GjC8aKadmZMhkKMEMmTWEorIGFgqBTFo25lBcFE/5dijmOj
Kxl2+iOhDcgkwkxA1Mh9rHtMxH1eh9fECRSCc8g9UaD4X3Zm7pRh8MlDomkmcmXBtW2T7jmdj2fbxQr4YsgI6dP7H8NGbax5IfYJMP2FDzg9XQ+R6gNx
7k8xPT3mdXRKSimqST70aGPysTyYawpkcrRUEroWIX844v0t6Jw5f5Rk5NOBEqsWUV2jTTZsypFigq9zqSFwGAsH2dcxPUHWG8Q988j6Fv3OYVW0+hBD
snI0vDfmST0kOPo5yi49UBEhR8eWJ4ylK7hDkYzrThrM5ZKxyhFN7ChMSKisRXrSiMF5SixA3zzo0ODmEOWGMrIYmMCSkmkoOE5b2LG+ZTJtieyNMv08
/fxQ8jxcyVUvlOMOAN2QlOjPMEET05gJEkwx0xTzfHWtj6YuO6eswKPOaqBuX78D6aFtvzzlO8A/YrzP1fL4a9sz1hPZIJSUQKIlpiFAiVoBWlChaVVF
Kpn2piHRf3gpujISB/ckdRCeqdoE2phyZZoPeDSwQC+XmA/U3GACGHPsDgl/PzcbjlkOSAogAOpez6lXA8xSeyXjwXB7GyfsP1kfHjsPugOQUH1+/j6X
6tgoB/Hkh0/OM444z8biYP6H0lJiJydT+YD9kB7DincyekZKN3JqrJIoWAnuFgNhpOtU1l4PXnbor9iHjx+L9dllUjPzXNG//ld4B2d1rtu6dg6+Xx95
MQ365wiSYifp8Q3YXAYOR80H0Qlifd152we6DTvshLMQZVUwfHAppMoHMgDG0AlBSAlUimM9vqziTsxBSUPkgL0f1AvmhoBN3dNEE0yMUigqyCwwhhYc
H7cwx3TuKIFH5kZTIcltQTDovyDHK2jKkiLFRCEm7o3nbwJyY52XDMPQ/PdvJ7daB+G2Q8+9Z9HxOeCj3rfM7ne+aw2sooj8SfMICEhZ9xHD0xaQkjKF
oF9R7LvGO723Rviad7Z2LIJiAdQI4BjOdQGPZO0bYviCLvJKCqsRhpDQMn8ibU2GzJDM2rlsay0pOk1C6kImJSJDMygKSkLYiEKFlSPE0+vgl0+zqO7W
GUbFHUKXzKbk9rPqTIxGG/ncIZfqAAJ+YQ78eLtvZ2ef6+h8z6VSk24/QyTUdX1iF40KYr2ibM/Lg0STN5ZA/VSm9GCg5EsbQb5iUy1SngvXApo9cItQ
FwraRV2xQkadj+/a8MbG4/aCdpEEj+4hBS2TjVBl0a3uuzZmXAzJT96bAPEhyBQTuLxzpybMBW7d64y6pWJx5HGaT6yT2oSvNs9Qm5LKUyYIB0dSfbYT
9Qzk7uJwOnWaQ6AXjfEn2AXoE9Q+9UdHggEyPt7Tvk7xhmrZ5NggKQFFid38ObvamS0sQG9SIcdYqFv292ni7kW2cDWjRtZ40P4UJ9R9hB+qhPV8cvQh
J8L5WiHzpSe5V4yuBZWrD32mMdhpbTPPwPry2EUx5evAcHO6zmeJTS++nLCMA4DoKkA0FQAFDm5AW7K0wKgDqBN58W9N0ziQLJI7Uh8uCGtczFVWdKNC
Ills9PfYaZpfFw5wrzETSVdJx3GVVFaju7e9KHUZNzofCIkj5xQj57eTycMK4awEei97kRFHstVrLu6Dn3YsrsfuouAj5AWScTkk1UCrp+dSSyNUR0dd
uy6Z3d73PhB9HPEpa9xco0nrLOHvNw+udpU5LjycefPOORQqCwbSVBYUV263vbNMEUUPOncfCweQ7xrZ65LuLuwUIlnIjVkygtF7aLcjbHh7Z3ug4D2V
qGhUqdpGJ6mY47TVmsg0SuGG5OhdpMFChVaEAiGVWUCFoGhISD2TSc+Ohm70opn4AKQWERiyEzUAMMkGEv/gOwDEAE24FRuCpxeoDAEQzqFU9Hy4AB6z
SHEE3VDjyg+J9O3MzkaF/SfrvLJf4cYR5AptMZKmbNGSZZI3GsxeKDtZOU0ag37rxsm+U4dry14aj5CWqyQxwlUS0m5M7h3kPQ0VVV543r1h9biM9ok4
edclK5g/dxvpoXc5LBE4zBUEvOw3MwVPrIglFUyWEh9xEqR0+e3AmIVDohM2sjctNuOMFxGJnfEd3t8bxsTZ042PLrdxoCLbho0oUMSTKLRt0zVUi5OC
/7w0aNcw3AZWBqIXvmTIIyRkUGGUNWhMSVA9yYhN9PM05l577vV4F7vTOhxHUNJxvVNoZqdG94XZMVKd8iDwmFlhYoxe3hoGqd045pNPVg4MY1AFFEfz
I2Na3sfndyBUFjuyJogmW9bq7fLfOtQqRV7hd0w6BPsQh/0fnZjIZlAwGpVLYdJOU4nOTWHWaJ668eBLJRLeT33N0vH6fPp1P9nLfhL6FRfbY7jqdSHq
wOiABqDKB0N4XQawYg2VkKGCSYTIWkjRMmpZxt79T+dwz/5y6wA9f2IHx4PTpA7iPyeFn24oBkMIemDiUceXUC90LB/+XBJJWYIkJISACEhlhJAkIJFY
llBcVEgSoAE4Od8mfR+v+jRs/TfnxA8P0Q32pywF9ip6uyQ5EIfkJ/bK7+VzuHF4or9Yu3sQN9d5oAP2eyQoYP7Tt02bNU3s3lBNFuDpSxO4E/AMIjse
/6uu4iBVkGMgGEOsb0HmRE1zKClSEtpp20fkJ27Wa3Tnxz1ttfaMOXn0lcGKJ3YSynMwP/8mIKH3k1IBfCqR5fed5r2TXdHXPWer2aQ4zSUkQgxCKT1Z
APaVtMo2NKeAKcw+1m2uQy5gYxZ/OwW/lZPL7t5NsDabnzoYlzfD4gJs/0L0xWpTunjnrwmnXIw9HXZKzSfEGYcaG4ZqDhzrXewOPWnfkADCT4o+AL9g
D9IEoEV24r6N1dNNEVfGNKohoHSC4CSUUktgcuSSdDgF22mSttEqYFlGcSYmcChKm2kRBBFNlGcEoocnCRoWgpSgaGigR040rgnBtDjaZ0Py1jqXLlBG
yaR2w4szhwRAgOD6tAppMbTlEVAO2BIEJMC7TlVaItnOBNgRAgQJG2dPLpCd/hQ7pip2k975AytXGJvxcU5iFm5Q3mP+3pQFgGQEbTXP82dGHSFJdME5
U+zesTv38mHo/X60KyAY/8pucefo9e3kqXRORvrbvMFkIKA/lJlLsPfy8GXNEhud0PQ8TsVtfBlouNuBmSj7GU0U19jTWUrByoims3dIm7i7UmpB3w9z
yJ09RyPUNxQQQq8yQyRnSIB8AxI96BKn1Z5+ZPO7kDAA5iTRjDTG0JURKgkaSTijEISSoASBJIG0zhakBthUgVgsAUCpDx1O+8tlJ3IwxDmcB8/T0Pz4
B+49Z3fs2YnhhRnSpqyZAivZJHqIDDJAiDUIGA7yMzfHoHmj1ICXucmVgmtGVhkmQvMDfS4j2O4SBfbJnv1NMJAfbiydUFOgXrMNgdfD50xYbRIgrvJy
ClIPkQeoPXJzDu8OL4R0A5U7bsJwycPn6btpgYyeh0L1tgacQ5dSHM/LW25iZdF7rweGC6IPvt1gB4gPkXc/bIETEFRH7gksygpQ8emcBDqOPadHyQTc
WFU3HhC0vB3PAuM61gKP/f4w9fZXZyAaST8hm/G2DhBtnvpo1ZaJnDoYnELlb7S7953Km+eKc7WasUxpbDlB5zhJxmBhkyJ9KWT8MsdzXHNk2R6Cm8J0
0vLULZhqTULJ15us1IbYQx0zf3ZodAMsTtOs0aOlOh0pLoBE/0XBQ7qbsM2czPzL0expBT7YGAe4DxZ8kD7tuCu+dd1wNBSrzJMiaJJBniJ34vHG3nDR
nsKT6kgfkcXfFDk/HZ2368Q13srbePgXHyiqXqWWY2YIIhznrsHGGtwhp59KE0rJ4nySChjh1nf6lPdunuRDfiJYYmj4QCT+RigmwoyGt9xBwVQXdIBL
dEQcA5czoE341DgA/zIBxIbBJPf/2T33hBdXbprM/QuTfFLgKfFDgAnRhJxLxXZkN4mpUjhcjlgp0cGMFDEBSoynFmPt43nHlKGPHOybIVWYk4NUOe/E
/zhAOOcnMHuTBE34w3lvvAPq5gPEF0gwB/V1DyFdvX1AeX1zv2Rz/90URAD0dRdV1jHHAOCPFtpMC5UyTt8Hj7U+dJOJBBDvL7nEg8yqN5BfOih0c7Hc
UsGCiSItblQFg5vChYxwvrOuOXFKcHahrmlw0wpMgkJBO3DJmXAhoqHZb/fJkaFBYCKVOu9cM2OytomhmYdGhevjpo56CKphYr7WeWjpGlreZzE0GYLk
RmJBFoOjAePbeA4UqQQcdYnZTZEQ86FcJJsQ4BTHu73udiRYsREVUFkM4wHZTYaqhreu7099fT7zvUE+KKHjjkkyKR+PeIlnGTNASGETI/6JYkIFkWRY
VUk9qONCatkMFMgGXoiaUSOXUULuDQqiKBq5TlsAxMACWKmi7qVDMpMwBTu/ksVJyeWVLDelbaDTeXChdmpvQJspOWTMKgsS8ZNtljrOuuMNbairxaHN
OLtNaSPWzMtEsshvm6ATVnON78STerpaZdsdES29UAGYiIagxEZku0AiUgS2tuaRCycuGzUky1DZSwKwXnVMIcbJON3cRNunWQR8fh6eNb6Nhy5QiCAY
TjYQUCYchud8EJzE0hdOgqVhixx8Q0O5N2w4twDNU5xNUNqjt2aaJWwwPzg4QNShQL0CyNmyTWl6Jlgzwi8zVUdjQRvTESDDIpNBEkG0CKdFsSgDC6y8
3fc3rBZCtRN0Rim53ua0mTC2Y5xTQk4GKCozohhvWR2hYDxQorE1xhScJq1cwlGHUtTWx2BqZSscrbIjIOsnHO82dMl5bOUjZsqLOMubcNiaksLIxiHM
1DaBjKJkWoKbACliTN0QVRBCUKCUm3ZNJunrbxwoGcFkts3GWFwY3MOKDrhM2J1Zw4fQVK4XAoCgmAescOxS2Ey3bCBpMrNa1vdXGR2awoqAKYWXHGY3
jQ8ZuzZYxd2yslGIqmKYmIKCiCpmWgogYgrxScZ5pkMS7LznLL/hnTRuIgDukODkLOMHfBxvFiA7IhRYOWgM1rJiKD2cOeKUW8NMS9M2JDLtBtuyyA3V
yAs+73j34PnZfp8/EJ3kIdr2CFMd9e3J0jIFt8cHJYLjUzLsM0OJdXhhmGkweecYaZsi/LvhYJz6TNvpDnnKC4BB87pjTLTRuzMmlyG7aliLMt2kre/H
NtcGc7lt53qbd7lY3nDbHRFWHOcuDsZNlONaABlb4eDcApq0NykMDJpwcjlrkGb1vA9vvkCFZIETRz/KYdYplDy5xF+Zt8+7uR7nhpkiPUfIPL8hPXK4
RnKSJZKhpFPeG8vsJIT5/N48DU+cez58IiHnSb1CCYluHsIbuLHB0pGU+6R9WU8PKokD9nh9XqSocxKuNJH1KLAyEHwl1kfeDs6eDjdBnnmjFu+ddIdn
lX7enbnNEtbKSQo7Lj25LWUBcm84RwfOLR8uR4RzGs8VHNTzwmDeQvV6ZUDaKIqoCLnHbJnPBkV8ndyGoqCY9tRbWuZDg+VeTw2ASSYG7b4YEnRVW4GN
YRs2YZAu8cd0F2MbB05nDs3MGdgq+6P2c1g80PqyIgEBQbRrkrI7DFgoECyrGnFgZjGc8YFyUTQTLgXCgJNlgx6Q5UKDNW52YmbYTUOlfJmQf9hVG2gF
1jGpVhkNgg+ygMAQFkRcoIWEjgLFyvftm+ZV44oY2lZlDxLTloLxb+wgEGBABnSkghabO5xybmQ0QKSFHqhIkSzYTYk1TqsSzECJWNYsCKe2mta31sat
prUnfmKsSnM3ODpXLCJYQZwZkjcqTZ2mY7aEqBFJOUjSgM1ClwHBgIShZcTI3MZmMXhRwEhQkiBVlQZTXUoTSgshWVc9XN9apNsdEXGVNyciDEpYpxQO
w47yR7+d7lcWuHTJwJtPocX0YeSQ5enTjCX68M3q0pb0pJhokEBECdKBbQoimOV5Xoks0SR2anPYIH29g4SI9aUZ1IAhM41k26dtdCTOAIEpIcQzWgDc
LcAhTSwkkMSK6gAyFcLCHcCVMZQ7UNQkKBYIBs13Hl5TMSiHMjB3achYqI8++sWCc76G0gT7I+r0szi4641hxqolJSl+dH50xFV5avHFXpDWQJkKk6Mz
LAcvOqphxRzY3OCQOHhyTZltNhGNOLd+Lgb7hKhAjqByN4EFMqOqKsxwkTlJECpvsnICgKuMCg1D7uOPVj6Z0lixdc61oed8uBJWTGAAWcFJCZMQWxww
zSKC+Ro5Wl3lBAMiqBGoiEqd8wInMMap3YyUSmlmRComlTa3nUR2Xp75emcclcu6b1dR2OjXN4455NUHBJsTH2TkBJOo11Js5wA3CRxSRMB8z0dXcfX9
3PmB2PNMDosvGTFet3ZDBjQBGIDgBgvZeQDIkbhFEgM0D1CrmBUEZjsULdOow6+vSu8db1nQcwSSTEx+XWGg2TbGI93F3dB3NgDLLAYCYltOoIR3Fmkh
NKtVLIMAognTVePZmurHfWEeacFpEHJAg7d1D67QnAJK85aUMkyQgICwxwWXCjsl8xYUA5Rk2aAMHO2OM7bZBSxEQ5hgUUMRKVuvz8+72ZmHo+fs+gbG
lDeII2O3zscKJq+9VNQJoq+21FFLoJqjOmVgeZ6h1JJoZtU5zqcjURLGitbZq4qZu3NXNMD65LtZEOZXulG/N68BOfSm5+vHuwpvdaTos0qO9kPjqwHe
65CJjeblz11pM7eRlDExgjFiILJeUNxIqMKMWnYmjjc2G7K8/HPKd9qyVhhDnSh5yoKRYTHCdu+joac8ag/up0jxuciGUpiYAVInpGB+gzxSIsVqrMky
v8f3jh8qI2VRrRCpWytjKxRTlwTlDz2U9HaUTys15poqSomA+CoiKJ5S2Rwq5y7FFFrIr6hH+Uxg+BGGyfpJMWO0JztkguSYBhecEXq4n7oMPVz4PFFR
PMl3jw6PanCk4gdTFC7IZoAQPp4r81/BEIq/ThnAl3hCm2rahmUKVAChx/M2z5jI+guUduedE6XYjpUUyDhHb4dLwmRNlm2II9PEjuQnU0oMlsrnAEmy
mFwvHLoMcbiNfTLlBBRVgmdbm33b804CbIi8FsFTvwNBriByINi77SibdELhNl2ugUXIbtjzgDzsAu94SAPJCZdkcqgC4XGUcgbilUwoeQUxY9B7oRRA
XI95e93tyY286cY8JgaOE5FKHxxOmTedsbnbB5OTBzjz5O7RuQOdyAq4OGTzuoX+h2CM7yGxCbyd0ibTaMfLQHjNkXYyiOXyAcdAuCIneuRzuciChlyD
sgTsuFHRbJ4uEQdwy5yw7ychPOOfd643HkhhFgMig7aeTaHeEhA5PPA7G5aCx3Xun2HN6mUl02lJdGaSJ1Dg6ZHtBBoYcJLqkOZCAT+vIuQ5OUMhMUTZ
gCaVgPvIEOICJoUOAcHTqh2GQ4hrUCaCykkmoAOZ1DSVMXWo5jPBfh447x8fbd7sNc+S5JSXpyTQmgNGtImpFWKQhq2Ii91GsoShGYXJKQAySlCZDIMz
hBTchG3ISaZkBSTYJSCrMMoilpooCmkKKWlxFyhMhgnBpN6xOFz4OuEyFVEATJShEUBVKUBqGTCCCgZdtkIIhoCwIotFTkCoGSrSUSSMwqFI0LmGIgQe
jwMpY85+c+Je/cw7WuPG4Gs1aLLDT6QUPs4i/GIiY+kANI3brS9tBdrREyGoQ3kDJUYgyRCLrAOu+yQeo12Za+UNI98c+2R8ZCoggwQR7HuzDxZ5FzLi
KeU8a8bVUYbQsSRLpoBk0SSybQ2kvTVihDfgz2kxTpp5Jz1l2CwgKRi0RoKCiItbX98mQxhDq3x40RCJD8fSnsTaTch9LT20O+6Vnt9l80R52gDJxD6G
jDSHDYM5JQsRBQw570agiTWNMOBASS3zDYUk0MUZ5gbSUzJSBRQQB7AnERHqfEDTrV7h0CG9sCqhsCYteUIZOBLkqEQLQrSINEQBQUiUpShLEVFLVCTV
DRACqC7CjhUKIhA2nbFhNoQ2nYhxOITLsf8dbPMC5QIgiVyFAoExYQJWKEklJCAKSUZEMxwEyEppDtkDCBTaEKFMj8YGiIDJ3CEEkLINwVMRxVwDB8EM
0xBIHHBB2pJEWhUWtlEjZ2DC2V6fA0m+lXcNUogEg68cUiTkECUJlTgS0GiMVpgmWokIgDhMH8CYx5AA8hO2x6uHnYgDMBwbWA5gh9A4rxPYbqC6SCJg
lACGSOgYnDROQMUmQuTljkgmExDSIGKWEtMxEB34wNAO6Aa7SZm6H05shUhwgoFQA2/I5BwDZ51SVRFQlElSzIcuD4fs9x8fhY0ZWE0kofK3U+WIkSWh
PpHySMg2jPjYPUdgKHaj3J2kkFSxUFtOVBpUPqSSlQdtxDxAlA9JyEfnIUdcGpdQFYQZDRRSNCUOmDPP9voOAO8ni+K9W3KDO/y0O3hjh97iucMU85Tj
DzNxw5cx46W9KBtx2d+4teJJLDbMy8HShsnCdGbMmt7lC/l6HQDQh0kBKqkX3MRMpBLSwoYSv8YQT8Z6TtAbyjqFcg2hHWqBpKySWP6csIYzvSBJfE8v
TA2efUw1b8Pz5rx3SSjbc5QWwd3L1qB7JCgXfdecgZORSnMiZNdW2jwV9a9pmnr/zGERkOQyK+coOQ5hoh5TSfCUyaAiUqIvvxwgCm9EzOtGpdCbzSpS
Gkx6NbKiptudgXalAoKKQyCiiq8ZyAmqJt7BmKDYslX6PxQaEueZgfae6IESe+Hie7c2/h9j6sFYn17YYoi82ZnLNazOVJPPOJXHujnGfuXH3g71h9T8
TaX8koJvXF5HZcSmk1EgibeRCxgckcSKCrER6WUZNMjzmbXmznVWCm2FRZwwXe99NTB07ZCGJXhWICqCkpcsiSrU8EZiittZVtIJqyFVJCGIFEkpvryR
OI4mojNKu+y7hgoYoA6DSFpiqpIgXqgU30LgMGZb69c8dJBLCR2VkIYzkwrEZpgsy00asUDHA62Vpz6wSpzwiITnOXcrUOCLsOwuOUVyh3RUc87u4OU1
tssJ3Da7ETREhJhkCnU+6VMXQvPih6AipwFYnJ5xyG52FNtWr3bhETe9J1irIogjjqx0RbrjhDLFe7XSV13HcTyBzyKKuFFMjn0AHmdjnJ4g8nKmEcix
a0wbweTB63J7KKLzuTn3WF4oxSFJEBJoxDCNVMTqdBSSmwJTad5AnQjhJyjhcedQlUEQUEmrUYW0zDshBJJkUQfWjhx53ZEZIY9cu5Jcu2QkaRFRU9GF
JwTCC7uiTci+TBHYJLHbNntktk0qWBiJxoJrcECH6dbDhguqcZLUnPBmaiXI4gScrgQ7Adjff7Aq7mi/KUwiCl3JTAgwN0kqYKoiMkANxRM4sVJyBcA0
JwDuJCtMqmgRxVOCJwtbIbYsYMob7psWABNgPewpINSEEgyRH4C9zHHMCWkOOJ0qKggpCpJ1cKkir0QOGbAMEjhStKagZMgjlLqIQnieJ2t9/zp8M+WO
j6fhNHO0nyX6rNR5aiqzVB68ZIdaVQ6O2cQFte0l+38+l6bd8sgcskDQEXCLkRELJIv4JZyIdamdtcGNrLKSzhocO0CVJ94aSz+L4TSrwI/14FwmSQB6
I55pMCNiDchAEz3L2NyCTxADly36rPniAcBNI4dm/i+qH0iB7XDXpEVDNkkutX1wOK7Aflw7EV0AHGAX6UMFSGQBjjAHAd+LIzGTPv16lT2ahmVRTnd3
xIV11P2E/ATGf5X5R/PCG3T+j9LRtzLtwxHlDSGXSev7dtFPK7GBP6p2daKlqAig3/oouFunDYczM5M4DOmwDVKIWadQQ67uGNYZZeTTxrfKY/PH86b8
XzcyITYcS9GczkLXUWzV76J+9FPG+eDx0nCGrpxp5QwQ3rJO1XxPDApyK+O3MdWCtuMwXEprVmk1OpqBTDXF9M75ORGAwycEqSOkJUOzAqI20eg7S8a7
Gix4NGBshqW1BMJkyGPCFQ0h3e56b0ez1kgoalyXiCMVBdld9AGggNdUJcEFC+1k+jdNbuL4yZJO8CwCuMkRQEKBZy0rnAoQRXOJhSA/qeMF7EXrArOB
qQBPUQlSAT/uRBuO8AIwGBQUOBpVvHCfWyCjhQ5bKRYIp4NXgH4CEmhIQy3yDJJADgKaDkaUOfMxXgvA9DoNwJQw4OGrW0LEIlf7YHD92YUfwP8001SV
QH23gADf3MJj/8QpEcjl2JMBNwFgh/4npPeAH5kv1BV+Efln5F+eyHoh90GmE5D+JgXFCp0ZUx2wLqwrpNFnIM+/sU25D6Nd56TEiPCj62z3uRbAydX+
w6cEVPmogm6ntICqoCkoGgaTnCvrE/1kh0VtnlKnUnv+fzMWxyFPEDK4oVjUqS8HM/AEiwgjCU1NSEJIFKJB75EaUoaEEoJYChKBAKoQaRcT5Qqcl0hs
DIQtJIfJUfq3OvIUlYIYDs6gOgvWQPtlffAK0IuSgBqBX1wp6YANEIC5AgbyD8ZPjCIm8gbyH8oPgnxJHfVmrHWEWSeSSwwgTnvmQZDEP671N/u46vMS
+06z7FOzgp+XvQT4TQAUQyieyPNI0QihyA9Rm24oUFKGHpAPWB/bfd9FV93rz6lSlA/2ISKUq/AfyZ6+4RfUK/xQcJnfq0aHG37hI2AtRpUbWiEDKMWM
CZvrIJgYk9XRtuAeIz+dnqxxogPnP2Q6xUNpAoVP9esNSJTohmEkZVoKiKKYgoKYqEAiWSSkqAoikSIaATNCnImhlSUKevGoxytbCxpbQiEerkOYcMJO
03sogdz3QqYHAOUH9adpuLQgRIULS0IUFO7ymGEJlyUwjBVOg+tWEOgbdJDh1NrQClUKAMJKuWNhGQ46DZdyKGKgxiBDkxtyphwPc9E63blTMB9va9NE
BtqhdEgTIfb8eweNUFc6YDIwPhgGhgiWklmIGh17gLAGE0enkbA9sATAlItKJEBKsCClCUP3Hjx9WkyW5DiHyh2tpaEV88wcoO8wPxeQGJIboVGCKLuJ
4YYijIatD3v5PGpCjEktKyQ26oxzjgFEBc8zknApn7pYOARcC7A593PBCYUQMNE/hB3QiqX34HgaPQSiOd4+khThPunNxIadsAokBUpSsQULQttFREBE
hww5QlywkU4SbywhTsTkUcJcISmqIqSJTu1YadLVtLeHGYlGtUVnKEDJBAOTuJs5SBsJCjqQDaNEnCchssIIkG3iITW6XbU1vRq83GYiwyIBpISxA4Hb
A80OXJSy3jMeiFVggqE/Yk3kTVpl2yVEWCMWd0l6YGMMBL0wDONklKdXJcB6+3j+Wy8ElU5XKKqihOx8C4i/YyDzk0eFBDSKfJ6O3ro16YUML67HY1Do
Ey3iZ6shthtAPfsIc4By1IYRYBzQ0/XgPdnsT4gd7xwY+egc7C+Hrbb6BNycshO6dyQ4Q8JWRyQzpLjztOE4hLxPXnN94Q5sK7uIcJdWQWQ0k6IG0Fk2
yJ4oGHFATji64V2e7NIbTdtRNpcccd2oKpXbvUQxeIcG3MBQDUKmcNsDg4jmLsrkqNKDvKSSpzN9Ae03UNd25GgLr9nF5Ad4IPhAVLBRQQVUTRDFMghM
VDJQh6u26jKwzMpIimBssFxqSImpfshwJD1q4HcdgPZJ9smS/SQryjUHtzPq1leST/DoCdyr3jCtMTyNzgBnGaNFQdLDbMI/fo0hqPBA5+r3I++AVTq6
5BaDhoPpxSYhS+sxcMncP9Ui8SAGlWgGCUAKEKVHdCUMVkT0DzOQTPZx81KIqBnrFOigf9XAvW7+sD4kfTMylk1odA61lYaYGtFAqYuAT7lGhoPvgxlS
IMTMGeFKdHoUMzHEU7iORSjsoj4JZyTBOKFAfzAVJpx+FC5cZEMcIhFtpPjIhtsYC91hzDoEnpfUjftnCCJOMUQTwUd+CB6YaKpoOT9YLuoYVCHJMcLi
ZVxTZeQzpsA9WvlH2u3x2sNfFd3bRt+bs1sZtaNSq8HH+WqQP9fLFI+qPI8B8YQiEQ75Dw7tetXmNtiGUM/BzVfOkuQ+VvGhR4LWLEQUYlZtGMlWV2/N
QJ96FREX1Djh1RgLsemFWKocgBRoFBiIQiSeM4hbRgUTR/XGBNAQFRJMIXLDjOhgphfPADJYIYIUB+4HuOHZHKNR+EGNJnkhA2tBOkiKpRMxwmiiBmQa
rMwoKmY+rFUyES47uaIKZlddcMJIxBIcS5vM1vMN6CpuB/Psw0QrVKvGCl4k6gIlCYoDlge7SKqgIiON8oWLbQgmFBEyu/MxkTLtgearKYXberBTVFUU
lTRMykMk0y2jW9E6G7UqMNtkVEBYPVlTVpA10YtsCcQlyFDpjgqnW47bbadtsSUqqdIBjKlARUI40S4S2SdsWWxYxOsWEGWdOcWXMQU2FPnbhDqgQh+r
W7PPbi2WP2nJTbuFKjYQYs2hSRqUkXORBxtCYIvBu5N0qpOoIohIgHJF22tYiRTsMCaIV2yYrQeAXMhPu+rHOkrgOTIuT5WcUfZAh3CCHxLTIuFVMcVm
ICgjBXXqRItkVPAQd9xNfqogUpRUghQPAD95LTTTSSwJTEDSpUSSSnT1X357Y+RtSUsVAR45iwxfh5Z8hgPl+Wdb1s0T/hgJhLERNKEUPmYZM+cH9F+5
w52utzJxFJdc7IPZLMqxDAjApuyBwTHDicwRdXIOGIH7daNQbSNNVBM0QGm1BKk7dMGRGsHKLDYx2ENzkYOMMEupcIQoDLUhqQe5jerZktidsLjk0+Nk
PYtrAMR0HKBmgtjCY5lkjpAD7kkAo/lf1yeHiCIIs+7J7/gWe781jL1cU3mtXV/zAYUJwccTLhrDY8z9oUD5p+HvgB5shA84oSoJRMfElqKlGqaK+8zD
FzGQX6jEB+gQZaQIRLyA9CKdO/6HkadkD0xUSUJw+ovqsIIDqg2uix+qnibMWw5GEthavyMfygqLvC7kCLkoGQLkCKwku1lXJSOsIUKiCODCsRiJpmUo
lkYlpqVoUqHIgtDCD2o+w4l7gxwrAyMkyWay4yVZ0QSOFyrsOVwqVokqJJIkDCeMgUa5IPxKSQOrfLyvimJ9H70+P0AahpdgRc4SR59ZIfj4/FoGo9EC
mZmYYeWDS1AQmxguXMl/Kho3A2xzpSpqQG9AslhCA8SQpAOLOP6HsNzkSlP5w0pkq5LkCYEAhkAGFQjw0Zyeoln5mZi/iglqDiwtMZrAFJ43mtat0KWy
AxmozmIVyYFgdyw7AJMhNYp2ApLEALyhRclFyBSsSyFP1SCnOU2L2SOkPccDN0SnfccFN4z4qb7OxtP9onuAXQHfCI8IcmJ2kMkLMR3SV8gftlMQPNmC
KKGlvrxcgKqha/ovha+7DDPdr6Dsib+/FeOnFuWPBHwliaVDuB8u8QtK/H4+vx3eRJnx9sIZA+0P3MJNgfI5PE8KPYtltRD8fL5xTdligoCAiixaQ2b/
WUoEx9mOUtLRJNEORgSLDTRVJGY4RTQTUhRRUQ00oRAUjQzOT26TSQ6AiEzMUg/ogMeSeEh8oMmK+eBqNE1Q0IsyhRSRNJIWQM0yuZhkKRC0puLECdiv
M54Hg5gBqChpOfah+1qaVoCkUiEJREcfIDw707KEwq7kCC7gez0ADj1RaIRAWQ9Pu9S3X7RJtU4QNYXetOGldZQMGBQ+9lgucPOYmWhYizVtqfbmMdmM
5qN/vQ4nCDdJNomuHAetLdV/JuuGcm4doPzNDyR0C8TgeH5avy1rcJD7YGl57/pbbc65cJ/Ohm6cQ+VOH2pXYLFUjF/otFd0U551yaOwzuniCB8PuPwf
wnxM/GolUQSiKsJvMijsAQCfW+Ib9/+bu2nxepEORyyYT29Txk8M0OhPU1cQ09OC9ZO0BPq7fZNYWVFlsoKH+JbPpa8qYppQu49zs69ESj7uOU+Hw7t6
d7xdHngsd6s4t3lf6UeVHbiBHK5X0SH08rxRtIyRoV8nG3e4hC6Ypdh5IigduE9gH8D2CNoTY/jQFhD+U0SjEJtwo8XraGHlRpHM7czPCd4cyCmRxWwz
TJrk0gdcJ1cvUh0P7nc+9efHCXn+F8nTrO8d89j3qhKfPIB2EHVEqMoiAkIlge/Unlh6h3OT8OnEPCQ6MMP004E0M27ymmGbxbt1MdsigwFBLDJEEEEm
8ZO8B6gA/XKKUKjS0NBSADioh8/p9n9mfnGpZPbclPy1nt3xpQTWY2jcus+l1mj8K4mGYWH+2G+Ymjkcb86LFG3bQu8N1cGwKbQiSABhgSYcQZbCAmhV
QqmmsoOHstDY6kGi6PbrpnH+TVqfcw5F46EyE0DFAEu2BdOPwlf+lBsXUxo5SmU1FOyjMFYmwLFiFsLrRvXA0zeThNNC7zIUWGH1XdyZCu1Qd2lYSuU7
BQXq5JoXbYKBENlNo5Q8qi0BLokhgE2WRD02O+tG9uK9JyhIGdMM6Uoa41hA1MslDCw3kLAKgBrMGG9SSEs5usL8mFDiweQshrii8cShs87COtGENDCD
1/ZCh5E7AAHDginUp3OdBmUxh6ubabNtrXM1q5q1LpE4pr4F0P6T3LASROYgUDoQIvSOeOg0t50GQSIR6m6+9S5xDiufmmzV1MRTGLJjMYbZNKkD0YQZ
DlcuLBQjewcB8HNTXf3evQ6bFAQ3DrYYGtEPy0FAWBuG4wLvNOs9nsk/YkDuFOxEkoLrxyH4B2x852jLADsOGBiH8jD3HxuDpNEfwgnTrTbnu25gIG2K
6IiQ8LsXgYnvvMQ2PFQdcHaTDqkv0dP368GWeU4Y3yZPahsU1tD96FTVqIqDArIaUVIdzuRkmw31tihunVK4o+1CVfOhUNkjzkvAlELD+mSm9Q3PkUAW
YKepa5PBmfqteRTW1O3BYR/YXb8WvsmrIfbxuHPSoYbDPMwx71h77vg/bsaw2vGidTCeTJz5zjA6QEZE3g0eOjydU1m8NCa1lDXnQhUWRyEO4BcoUQXC
6dzikYJknuzwPXcXcnk8ce4Og7pOTd1xddffuN2F8VfZOUEQ84FkPWB6RCcKCnCiJ/Fs57gWbdVOTWjFnNLNtgmjM04iNYXtwmHCC8pyaS6gxIxIsBRa
9MshhluVEKhWXA2qTGzieZ3OLt3DYCnAk4znaZzuZx68hKAa5Svu2dGUTqZbx74BkJ9D/FkFQZk/zT6/jb9KBxzWzMqTEaCcEJss7SAyia5eO4O6xxSk
8DiQDh2KAWEsMufuuGrRmjATp3TzFPd4w16/L374+D+pPnk1MEAOd4AZqa+Uwmyo8fAPh/e+RIbmK4kqc9KiS8ttg2eQY9vmBOnxp6s3QFKMD3hM+70O
Pa283c9SAd+riJs9J7BUg4J+WG6c4Dg6O1R9PqjO/BRHxoD2BgLGCe4PiblDSBwPHsHuPkhuu3YEd2H1HgeD7/Serme+flxwmIg9f0OJw1C5z9HQDqkF
JDxEDpFbakvOCsQUjEEcQ6pDlugsWRahXgSadd7OIzuzodelwFkjukpASQFadcTLUgsUMEJyyaPheHgVOBOUrA/LUxy48nHd5/iB6gQ9Ruc7jy8z2e1F
gR6pB+m57+9OmXok8IeG+zgYQmwiLBhIP20Hve4PR6Thvx+lh06YB80PCUgimYTjqVn5WoikZzeWYqTngJ276qLD2Tps+TAk9kBbFc5LNVAXgAdVIEcI
sx8CBVafcTrZ8YaDthwz4wH14EFQffCth95DEGQ0Uo456ccQhtGECLSmCESrsEqjrWtIcFD6QDFEFCRUoUJBLSI7H3dQHP2g6w6HK5j+AcQ28lB/1QES
EwlApQzKETEIzBQIB7P2neHTKKoj55sQ0HzhA/DJOOEpO018fj9vM+ZnWZEReQagppMtucfdNTUH8Dnua0H19rME9CBPDFgSAMqKFAPJhUcMTIhAMlGl
QZyYimJEJoMT+GaC0TGBLLBa0+GZCofZoA0mDSE+uQ5IevBuAQJgenRj3wBFbSqCP2iTyPSXzlDMMOfZQ7QnXZ+ZM+YlEsWFZKAtoGIWAqe93xR1AUim
hDverc7Orq6b969u7tMmBhA/DQhTMKBYSdiSEHH8UBJD0Doy8751PaaNqdS1tay0DV5mGSZdBvIc9CydHTxxRiU+q9Bdu8zgvCGhDXNBTq8M55uM34Q0
YGu3EtUTOohw0YQx+AT3sRbzsfQgfqQ+rcZ26+yo6c0aykNMkfwfAkRFIsON5lnlfycyx7+uBivJs7cQ43Dhk9rJ55QQPv6F7/h7l4LYzjNoe/5SZAyH
KdEPDIT86UDTuc2YyenNm/Y31sKu3YnSGg/2eiRQBNRnWw3lPiB0v1aKP4QQOcDOSGLvPcauGuu3t0fjFPq+vMYcj2JTXHjseE/YPGXnHbHYfOdLoplD
++DZdwKIEP8SpqoOETSBl5ZKYmQ4mmTB/9DW0AOsZwhAMY4FihjQUYYiYb4dBrFslEikd2VxFKzo3jWsHbF0Yn4Q6FDdffzwEoKEWBwHTfFMmZQqgoJF
xiyKVhRA0TA3QKCTNPQHZDUJIMGAaA6IBw/QA/SApU+y7zvvE9PywNdRenm8r5Hmu4QSWSeBFrDNY0BQ1QrTQLJcEWZk85Bl02M+OJ/x/8f/A/+rf36P
/n/1czou+X/yc1J/u5pGdrJrtQia7dbl4w/4pnfezRxbCt//fnzE1PeH+/DzHU+NKs/GTU5GjRgyAmtAaiikJWbSFUhLklYB61y3JIUtteRxoD7rJ8Z8
rz/YaKf/b8Lw26aPr6fTOfTjc4eHuH9iq/Wfvnd+uA/OOVQfjI3fZ1cTmo6/DT3gbOKAbeAYgeZq6eZ9m4G57Xwjv9me7g8JQBEFARnkzEz3/1jpdy52
FwnrCiOwiNtI7kkFLb8bcYZfjIGc71vX8vSzaTowKj5UOPhwZlvNNmB0tBEZGMFigcJAosAEQ0jE0VTSVIVI8JyBVRyp9M4fJbchGH0ecYO5OeHyWF6F
LmHKorwzhxh2RyoKAiNaRECSEfWIV2DojNbLvPKgZEOZwuFy4MoucgCCTK40zyR51/W1vicoTTBUSEw0EsRCDJRRKgoGU+J+fZ5uiEKN7hZN7ZOdp2EQ
n6E7taeECMgoqiosmZZhTAlIFC1E00DVCZRFUXqQbUmymNhGbIDQuQhSpQ05YlCZOEhSFIdFDsQoozoUVUBOtYGLTvhw223DvDtLnYPOMQqnuuMJhAz5
54xITiEhXbIKCmpJSmmCSYAqajCyYiGEapxOBV2HOHIjtgiLO2YiXWYUVTRBMSQwxRQUoorkQnTpIyoIiKiCKHJVo4Rpyi4RcmHORfvYIc4FH4geeUfi
EhzIqIRWRFdMLsrkXYHc4kXKIxTsH3IoHEYX8n0Fsch8THjZwmV/OkgHrGsqq+QoMd9J2Iti2cIHGiUOHW1FUci4xOH9fiDqLOvIU2Odg+GsB5XeQMHi
FidC1QWRMEbaln9N26NTgkYYIcyPqx313GQfUm9cnChbu+eBLmrpIJPO5EGO3I8KXdx2tpzm+XDjsOSgUGhRSEy6dWWw6uCgTimGtb3uYLF/iDRVDTKg
qepEBFBByu+Lk5NwuF2R/MmUj5SKKA9qEne9Hg8N6lRVYuJTV5HIvFSqgKSUrNuGOAd9W087Q7FAfV2Nw5ZNWLCCijtkMdumGWr0TDDjWGaagjqrSFvf
q49u9xzoFyvO+3vB71wBmBw4CeN2ZBt3cUwlqDKudNaNSxw/T28++MfTj3za8SJocIwrS3CXE1pdhFedPWtnOLaxFpRPlxqLLsvQq6l+rSbh3Oj0d0iZ
dlJlciTmbSDT1ytJkOMmipXEpHbK7OmLkIHG5znEvmk2dJdIzdKqKCwWGhJyhsFmy88SSvI7DBC0knaf25DTNMKlGK9yyj2LIqiioi2IrIq9LZvHN6pm
HOHDNoAJ1QKxEzVMRgkXAoIO24sQJk+vzXFIq5eeOJQUUXLJggZMwshpxOAnS1Ofv67zudsR6LC877uDv0kEE1G1hKHTiwZmMzobc1ekmMggwm1XEUGF
3ODpxE6+hkRrdXr3N6aHJHVk+dyXrhyu6GHbDC2zVXWXKVk1YDrxrUUic64s6A60Dyzgdbf/hrlN+Ksw21Jh+/cBzqsqzlnKSKCi71mId+FeGzg5BQnc
gXrTKsAooC0kgOyrkFQUciZVMpvJ4OcppklWhFPluDiIREWdpXLCUMqiPPYchy8YxVN4EOMYQEoZihhAdIYSUMgHTAE8cTbMA4n7pDdNQQhgn+bbF2Dy
OpBPJAD2h1p+u9yX8u7skYiAiIoGkaYgKCmgKBlKglImZ6l/zzQgkASIpQAUCJKkDSsSBSIQTVBEzDRBFIRJShSkSqwQMIktBDUlK+3xrjD/ZAaumq/2
60Z8JtAeD1yjgRRTnaFdhRGCmrCkcf+zDeTTjI7txKLE4cyBvh8g3UOj3jFDNJUMkXQO8APEiSfED++GIoYhR0in8RtoklV5N6M7ofdCaQpSWtgmkSqv
dWGRBDQRIdjDvDkVBJO1qBP7c1odNLG2tiw2OX4X2NG4iozmybs2xyKtT6pm3jU5dyh/ECP+Hb7EPdIJdSfjv8FDYSCJBEDtjgtaNsKGTO3d2QwT4m0O
F6OQkDy/3AnNKSKxgRBBKBQA/WiKbJwA9Dj59ymCr2r+B+PUnYCpvIwQPHjUEUUzCFUSRMEpA0gsEKkElAUixETRDMjIQQkBKwNBTDBAkEMMiw0gEJ9O
r0mjUYwUSbtkQF21FFRQUESqipIiQiEoIIoYgaSJCYKGIogmAkiIlJJAaBeCpiYkVDTNQCUi0th289uxdbo4mB0787ynMSKUUh67hHopFUiZOKXkUzq1
DKKOoZt1eBsIpl2Tt7HejxzprOsXbrgSYd5LiCQ10nQnROy47qe63XBczpTqS7h27gq2Cw8huObaRRdVyMscz2EQKjSEhw9cWU4nCOc5SdicKC46YPJv
HGjeed2EXqsl3dSKldE7qJ2k3PJuV51jkMc2u7iSIhizWVEaFEShsKBVixTdLwNQuVB27n3jvce8+tC+Z5M4QcjlKBxadijo4F0XIPKLXIdZ1uYRMx88
dyXz53jzNLjuYUTnut02667d1Ojom9cOTyeHuZM8pyXKme7hhZ457eTj1bzpde7Qe3sdxfgd3OiE8d0NzfO9utTFNKj5o434RYzv3I2k7rwJ5Qc5JMOD
URSTsphjFBAUsL9TW+n42xXcVrcDQqSC7mbqYczCswtSJ2YGONj904Np28rsXiIoCV7owpJiSFi3JfXcah1ApsAm3ZwW/njCa3BcgHI4OrFhP96BOD4M
39VA/Sk6pv9RmAKVlrTxgoyi2ZVoa2wyR93yDeBpfdeECb2tzAiBidwZpMZ+38TRsalPuodZBYCKiIAj3/VDEr4eXXb6AawPcSepMzh4/DTgWf6vTMEq
cmegR9jtf38s+7/pYRTR4916s5Q9zpmOzzvAs4SiPbkLOqbvEjLvQNIdeCX4SH+CCxRZARIMEgKANOp59c7YXqkmw9JU2UsQu1b9GaRe9ujmlQ6Icune
70hgbx4od9lNqmmm7p+5hyHFPn0PTDghHj7fhBPsFifK59Iws0qChXD79GTUWWosiiyiSLXxDk4GEc4/YhyHNonMcUonIzhhihsgHoWBJISgWIIlYiqD
l3J0D6rAg4fcvxiI++wexcfpBSBCvvuOyYbG4nnuPN9Wdgy+az2p8cNUvp9GvNUPx9hpOouqP7o25m4eTqEwgJQFM2oCJtNiD+r8x+A/V+39rLXI2qEB
IX1J9QGg7g7ksjDMmI+oQMfcvxXRRBEULT5kZC0FZARAG/sG4BAk62e4BL7qGpHpSooshT6TUXRNhXy3obb1ZSUrA/De5mC4AhMEuW5NnfKCHhutV6Q+
uYYjpvmAfdE+qgiedqJkXuLNdx2ccgLupRVy7YUUJOTHIj2oRFFwoNGkEUXZXklmXEEHZOMOa0E8JxWFxOFw1PSlhXk7hccctkQTl7uztK6NHdjjrnke
kwwjIj42EGs3HmAl0ozoKYvevV38DI647UuCxK95htHYH1MBPUASORBIUOvptH087nS0Uex2Gz9ybHPjYVn3vTegeTFk+9JhGbcRirSmWrUuVUMthIOY
AQ/tkD72FErm9ydwArFMXJBBnOlD+eO/d9dGdfQO54iW1Tku4gPicXjaxRBeaUYpxhlZy7K8BuOmzc31d7yIcXucU9oB4h7H3k5nUUEVTxSCQlR20g0i
ucWYQVFVHK7EYRGMqNEiooK4URyjh1j9d3QQipRLlygjlc6dIijoRoOfv6TxZXIKqeiyi/0/R0tokJBZCFymRfIc7ckkDhERyggzCHq73HCrkcOcvOJF
06yCrh1U6UpmoJkicxyVypClbAyKrDs4QcOrEKhJZVERFU0xtpbAZLSiMm2BhJrZ5bNMh+p6zuv64E+AeqHtvyhD4AaDbt83zOrcTix7SRRO5JDlCn6I
AQJRBABu8Dzh5R09Bo/6e036+ah8/3HegNCUJSMTQ0kJIzSVDVNI0ojTAhIlQLJ1yiZmKGQDSKsSA7CewExVTaGKYaO5YFTyQCBHjIj3flGw8tp4GJQO
MYQ8UcXEURRRpgZ/v7Hse74+2rEBIaBNOPs5nv+dht2l87zS6n/V9Z/FDXkBIeyewkhv4i+oFmZs5J9h0P2QC3EUNlPUoBwejsfvfNaKmiKiSoAAgihp
Cdx/nYKIgJ0BqpOBAjkTIYerh0C/efgFlhDASzRMWYjhBBRRA4+7HOtE8PPngUFCsQ0rQDRDURKNIQQCSTNRFBR4C7KShugGlXIR2U/KDaFaXSEgMQLC
rILwnSFFSTESU1iwiaBdAGbiMygLSqtOxgLuHabiTGTL2JclIi4iAZCQ8fMPoBv88pdSsWyNKDZ/O2RZluWhiSpCtDY2h/L2Dsgskk8yQwclTzOsifyk
P4AQD+/me/r64PNH2yB8dp7uJsm8AUKRKtDSD3Qq+fM+BiBz6VV84DqDq27xOAA/qBU/fIAITIlIoHsA9z7oKBCPgnAiopPmG4JcEe9OzyMAcVP1yHuk
e2MNaXQ/Q9ut4qY2sZprPKx0mEmj4mjyc+7g7Rkeg8ZesQMXyhHWqvH1iCqe5E0hz804HtggiC81PafUBwm+VlL+V3F6NteeGpdpPVOCBwGTGQTtOoHr
JNvTe9JUJ6O7vPlB6zFTrTTAPg6SJqgntA++5rrvcOpPw001onVIPbYDNHol2a6px+kmuH/14HDbnmqNQ9RefgqHwQH5IpCHl1fchgge6FfYIr+cKQQA
balQ+5NaoUy/lMAFAUwkxIIkUzAwkSSMQxNQFFDSlK0jJBQUBNTQUSIVRUTSSDMg1KBMlUDQgwQEhEhBQJMQhww/JhwreI1KtmGtR287Ka+ReiTzO3xK
jXQLo2XbDlETbwnRbnn4Ju6PMcWE9HncgKchueZ25J253Pz2vITJejaeT4nPZ2UhHu7yaVmAUV2OHcnsJ8wEPzcip0QaSu5+WYWOQ8qgibozsoucaTrn
a2o1RCb6hMkJkJQDYIBaWf9fBTeBaVIkUpGIqhHmG5hvnDcJGiQEGpZFCkKUUmQYGhgQCIhzBBpBoQcTYBcYX/rdNTndqTEDDziQRM6GEEi0DQQ5dlUQ
VCqJCikKImSVkCCKlKDdJrKQqYZSLaRMQMzBhKUSImHGyXIcMhR6JCpo04YAYmCZIExRE0JSBESRTkGQRTIVENMStEQmKM/s5dAP10EsoKUKSM+CjqD/
xCv3/jhQrsMPpIRwDaTYTSjsTiGBtxD0P0jjxJh4nHB+HkaJ0EnxUOaD11FFESvcgB6KAmAoV8EcfCPIhL5vHngFGCSTTsSHO7XHIWRyWyOOFGOdGR2F
wp2IUGLcXB2m7UOnFnSkUJaIlmVxUiOUxba2sRus07kwEgbThbnY42cJAh2OyaRdrBIbkNO2DhFKm4/a4wcfJf7NtFeAKglUmJiz8mayFFBnPan7f/xa
361mP1nsgn01RgSGAKv2i/uLiCJ4cN861Wrt2qjCWDVxNf3MmYIYEn7r7Edc88yK4SrAfQ4+hWHXISKvM/8WBrKTHxKDukByfnMqbxCeII/StdD8xUSz
BkZMKUZ9jCNlIggOhGWuMoGQIjJg32nR92GofXZ+dtKU0krKK1hgmRUgmVF1n4MMjE97i6cwHlMbjdnpf3zveZKbltDEbRBFDYqHksi4YmjC+WFAYGlR
D0a3OSNPaNfMhVxpLTWEpNc5NA/UGB5ALtMIL5BXwgg2xM61t6zvUb8TMYDHMlib045YVGSOz0fkzQRshR6MSQS/CiX+DYogLuk143yR6kOOUj11RY2x
oet1wqo8ugfjmd4gQZSOl3kgl7Sj3I6cCjGtKR65uJQ7Ud++/JBPhGH0DA2ZSQIM0x6m6ZtbKct8D37Hj4+6yc6UJ4dxDZgqJMiaTMu3Fly7JOSHXOMD
gCGMITbOGsDOaBuMBZ2zWBNQFDY3G3xSDu7stPjXxpaAiTcbkalh9Cv6FO/otZuhLkMMipTm5iVX5iOcKOuguy5cymOnvhNdSz8iGIKRUTz0k3KtALgj
XVZqqEqN1Q+hhXEaPyvFbA2pkfeZoCQfockYx0xNyDzzJFH43nHkUr28GSpmCdlTcgUILLBanuYTyURodGzpU6cXZHG5trCXkzC9Ma3OKfozGGrUdk8m
AMH7nKt19UER+b5kwK0hMpSgiE0PsdSVLNuuHy+G961RvnTJ7POzHzBK+rPV8tBuI4L8KsFLkaEYxta2UUBno1WcsioCwJR2GroBoP558/I5gs9gJ/t2
54urkbhfpyYgO7iWH6LZvqSZtaTL2GAz6HBuYWfAvPNjh4CENKHc5Od6GYcvWtHO6GnXI2WnRHATMprmbB5+PrQ2N/JQcEnKhBgiJhcJh+lLBsstoH5y
iKiJxAekFAbM/ZTpDCFHroNkltj6jfObFRw+qiYcKBAAQ4xl1NBQqQYZ+nfLTxASkYLvpzhvTatfHBoXZ39tnPNluyBbUBlpIkzJgke8K2RR1oIA15/j
iyKzfxusoLqMwNW0g0Sx7YYnA0e1A8lRZisNJ1uZidtWfOAWTPGgN6wS/tUgELxz5TB6XBuUe/fbvuzAQ588LhGBU2ww5ZASmPkMhXQQI1MgtMQkhLTT
CO4s72R0AflCNPMUSaB0DnCyZ0NXSeu5t445gcToOzZEKYkDDsaJ2Ow9LkhOE6eKGmcMm8HoZNpJ3vv4efqbui+doUNEUW0ezp9zLob7lb0Sx8jNEfUj
bWjCBA21JCOiTsjVzQkLo0nHPaHbUW3w91Kkiw/uWdJSkmcJU2AludBZOOU7yWWaoxSZU/RtfLJpKQl1PnLlcreaMcHvb36Gyv2SB0YoIc2HJBGiLduX
wwxfrTykkGM6YoTIaattpECPZRBB9fZRGbrMkBp/lmD35jiPNwND8On9pdy+zKh8OyRB/A48UIEFtgMn5SwwEYGfW/ufR1O2d7D2iPqVIy1BPtUYFRFI
I+0Jguh2xs1AH1ffv5YzzBrhI8KBLd+RIf1dNnfucHXypmFiPZFYWlSNeNutOJoQqe7+Dwed8rztsHdOd+t43EVVasrJVIyW0FJyagt75kdABd+6d3NR
JnFC19VQMcnM2GsTzTXukIyCwRecNYG4L9ticC4QzJi35dUpXt2wPgxRge6p47lGZnzl3w4PoCF+CEesVBr3esfY8+cHxqWTo+sQHv2JoySpQwC+tTBl
QLhHQ7mfQoE4c1Xm51NIWIMPrr37qTrkKzrsqAzHp6ecXmSwJldkBmZ99hmZzVVI1ZtX0KD5mdq4u11jd0QRbsaGCRgWk4CIHqpFStkW/hP4+iS+g6n1
Z8TzT+0jgmByyFto0PG1ZmMOMxVVChYWMsXEkIQklEIIIKiRZrfXRo5MJ7c8eKUE57d/R+zfDs8PQMkMiWxvc3QtCbCaF3EQJJFL6vw47OmcX5dbhK7T
F28DkukpfRshMdILRRm5oEUVRHAoqJpghlQHsXUgSdIN/ZzU1iAMEMEwaeeFMzfFn2mvjE+8QIeKuvpji6vB9KTGqcyPU61VGR4EMLqCSiiFW5hTJOC8
KvjZP4Pq6CBH4n2JQ37lx8EAI5gzfq7ZE7d9V8RnOanq+eoL1O8CA7gjZmhyZgO/gzdPiFj25+2MST3XvUIHCyLIoKwQkOpifzI47xKRtejMsIaPuNKo
AsoUTmuCbqgxJjZmksAsxF6KZicUSI8IjWBK9MfRDeiWikwflGKJGqmTqkD8r5Y5gnfyw4mlO7779OWKGu7ROfRzZxVLBylF6x4y2DMTZltkqM+jV1FQ
PRhuA39j9TDwdvrQ9dqa50bqjWeRU6+iFHoje7epoMEXj6wfhuqD5x9neqL1tRqFQur6CCPTPEz1TPLy2ojAYIBMTakMtH7bwTeRY9oJ0RJk9qiBN8bX
1n68RBqhXC3OvlZ791EjZBb3v/06yNqJ3MI2UCqiJQ5AbFev8loCZjAtfiElx9GudAg9HJmExLERH1rEsFiquGdMC6vrTMl+d67ZwyZ59pGTgaSroWTr
UA+lHHCSRwoKCE7Y7NVVZNDiefW8cTtbmc2iPxb7OOE5S6T4IaQDST39CcXdb6nVjyLdO6Yw7hkClpPNZ11w1EJoQ8jKrXNTanB3YxXrhxfADtv0Lrrd
HpKV7J5gPr7tdHncO6YtKc+Z5gHvXs78Cgao8Mi1bb8EACo13GukQLYQOuCR8gkqQ5Ehgg+bFfYQ2BKQyxcjHHXGyQQQI1qGGj3tDsGiB8xsaqxiuZCO
kNEVZmosUkEkFHkJBkKjihxZAk0j8+50RoGBelh+SEldWwPrdAMioQCHRWgT0mQNQY7FIGhqlImlXSSS+gqCbmCUURK+H0lHt0mJaE2n3+nczQZTuWz8
U+vPtnse7EzKqbI8GyLJrlo2vFOAZgiuqbNvOzyQ58XqkQpNlXCVFmCyAzfy0DxSjLoqub2Dhkuhs3EtqYtnF3PT9mOjGUikPn4ljaCNJEekhsiX0wG9
/LE7xDomfb1o61gwzNyR5xR2dkYkHaBdLFidCotNtihKQa00tnGfuXBOOLDSygnMbXYcr7kIbSpMkivOO37Y9EfBrRUDphUdxNsSVcKLhfsSzofRiida
ZI+b1z61NvybM059UzWl1UHoufWtRN0iu0DIAuQJQ05NJzLmCSky4NUSEz7burm9JH1UyzJORUmR8FAEVKy9PhdW2i8EsjGoe/lzgQih8mj0ZC5mhNG/
ntyiuEYFpz9Ctk/S8k6p+mCEAPkiSKK1qxKkB81YmtBiV9e3XeosCAajjZmOpTsO3DGYt8Gw2n8dEOB0DlL0fpGx9xvNi96G8kCzotKOZAzMiT2ZqBas
Zc3iwlhgUIMjHHRoMWVjYc2U8Qe9U6VJ4XxZ8D8BU4ZEJdGTuVxD6DvonCCwnYz6KrOyAZYvycCAaw3F9HdqoUsQUKOOGvLhBIE5qkzrVc9sxPa1JoIJ
y2CTKJfDMgZtlsZEIfQFc0mSZIXpkXTk7vPVPBAxdymYIu13EEJBBLlOezMMhPgW3Q7aBBwRhcjGbKwceulORQUX2S/JQkwJ9097DDFyvoY3rYYwSwGF
zZ6Wrph0mUhZ8VG75sm3CYjKAAxGnDRnNT7BfW0wJS9G8s+pYvtPPdCydj5Fk/toOuw8dxTlxGNDq6TH2B/KVgxMdhaZC+YHeT/Pr8RRZptOscmZgUMm
6cg4hKLLo8s1ohlotyuaB7CSMHdoRw5aLqA8QIc+b1Z05uK16ylykig9p16KoE+nAwlrokimGeppqkJPFIZjABa9FGIboML6oWfyrz3Mb9lfjx+exFRA
zcvq4GR4ChPMzyFah+7mobI1AYaVPJuDK7WZn2zcamsUeZjMwGrq6MQHoAF76OxjJDKbSpNrqlIvpHEOplnfiX5bjmuq1gmz1MIIXVEwvxdHOkIj4HJg
CYE+0CWsUWbawA1KFHRwHRwUQlUI72k4zUcQaCQkgEfob17dn0EiQMq18zQrw/NXeegoJ/b11vO+/yb5u7XDZ67z1VRvSdJEHWNk0L7nvJenn7aHo+8Z
GTmpcn13x5cIkk3609GsLDXJGr+l5l+iLFaL9YxQ30w1uZW76mOH6XulI622CWKK8DT6FdyyBR6s2P47qjNNrrQgQOogSCPmW9zrfj7u2d0764mIKGze
YqTVu03g0XRb7OddeXacvWTWjvqWPfI6ZnoQCKAA5cH9bAGAeAKAJr1qmL6By7HgY/OfkOt/VzRXLsQSYVN9p0ERZcAMNJ251rpmlVQMlZ1Fi7UAY6rm
jAZwmd0zYCyIKEBwSaCMPVgBPz04jUeAAdK+BQJMGDNi7APb9xfrmC8FHUqTE+UekJVOZCfyw5LKYyNxxLsrJUlSooXm7N+Jcsw8Adp5G4Y0OLZtAspz
qAQQmo1eKKsEACEKasAkZD2zGN7tKfKmw6h46Q74aMmAcB3NTnuA7hgUn52FMnsgfQ2a5LCn1esN61rVULmwvpERxQQB1ddeNwjvniE40lCSIGpDZsFK
AiRDkbhVaBJAxR90BYW1ExMPvsiAXRrIBBOoFiTMLyO563icQ3S5O9mkcupbyeRIUswDtZywYa9PGsDkeOKkDeHITt4MGdXhuTnKFfr89BoGaSm2Ijnz
5+VNHb12EJ9b0Dz9fIEO8BHXqBAnQhT4I+VRFeNgIFEdz+cz9ABIc1QbNw0jUBhCIjX3f2fHAqGLOz21Ys6STfkBhNI9rDtlNtak7SG6TBMnxx0AwoBP
nfbREj4wMd2uDa1odkPo7Ovo05E/qOh1q90PraJEoEzaEE2K5Y745EgP58rlVQtefmQqQ4o+AIePZR4RecFTEfUyzrWs160NUCjq38daub9odRRgyAHG
g+sEiHBKAsiqJFJAEEixbSKbwxDaKxluuNY4Sh9VCdWG0rQi+bv5FKnhPLbJmx1ujy7GeaeOs1trsJM4CwDdVSmdOu86Upd7PgZSbuUSyRRMGVJsiVhU
QkAOdra63elzK1M4CqDRNlyJFA7uFevCQuvNeqoZ1ydHVoaBDIRMEwCAIIlLhZPV49eKoMV032srwlHpvDWqDUqzb0yby1CnmlFQRiRE5dbulHxTeWCQ
QQSCNBfctqQwyANTos6UU5PJ+cWqQs36oayn87W5LQ+5nzfUne3d1I2G/r3rrcb2ViUnsGz8kCz+/SZN9NnemF4Z6MnRHRwEezQatGzeKXKjhJXizBRw
vivCkhOpuy2BQTLm6T4enc9/m65HoY67xgwnseXXRp7rA8CUGQnkF0DC9sxWGu1BbaJUxZDhcMuFRNQiJZEQDCIouw0aPG541Tqw7dq8lmxFLXWBqNGS
YIacxt7tNJRF3BYnTB1p141oNKTTuWKLbeWTBB9lnbJvJVaLWm4zmIa6FHg2yeEnnyoare1rvv0rpTTNaioL/rhgHMFigYHdXZ0LHYpkSc/JtMsVLrYb
RegYD21etZkXHppIojY2VSAcTznCDO4Wktg1lxkjApvwlcJ24mvsjMPi6Ow4LocxIwxuoDC3iWYVm4RxdQlCLlyALKosY2bJrFiNdlQU8hOpq9fDTI2j
7Dj9mOfGFyUJwP6yhnhob9KK0HJqIFe/Bn2acj7Y9KelIZD3MgSRo7O9q9A56yQKv6FDXZE98wo3b74PhsUu9zPOqHczNNgs0fAvxoO5TqZ8QJ9MPoen
dgkhVUzGiMFUFSJEgltzIRF813OjWvXflLscHNVjnoOdYK/NPXpgkW+dd7uwcVXeT0Dv6a0+KoxJaVkUkoxJmh9lbKWW6jGmut8XvQWI0YyVztCgvewo
+dLLBkxR9myLPZC7nQjff6eCYGgQIgZSgQvHfegOThyUYjpqL4i8p0t06e3CXwVXVTyBlMn8cocodOI2YJojdDd6ESRBpJhyirW8x9K6MA4IkTI3UKTJ
85afxHGctylqVoHuWeiyGDBBBgE9EI7r7bnDOtLeq3okydSivGXrPz9TjbLN+J8Cc76BhsZucENGB8BoWQLDNgzJPG0RTCTRDDcJEh3DXE0QD0Yckuoc
SaEA0duk5DQbk9qoibG8p5G/twePequ4Q4Xl0OZuckSAFhU7zm8WOB3YcB0Sdw6HuU+nN3Dku4O2hho7CWoMAp2hsNBqcSzc1AKQcKhVAgQKMwkbPIpc
FaUvAhGMowsDDB2glOZONHhba2jXq8u5k5PtD9HdzvXcIaUPJUyE9D0oSTgE/ayv8n5r9tw7i7aof2/1YYdEnCk/i0SdD+PXo7Nw5b25MXF3BM/fc95H
0mfQCopPdDUpeOUPIgxOQ38k7jnctHekunWnBxo9xd6BEyPdkNzzeQtLkBZCdob45dC7OD4bLvfsawmuWzEDWriBrc5M7uv5JKa1Q5iTdh5qPOtTzwxc
eWdRA9rDsboihUpX9VJ3O81ESZOvE9Oy3edrd2cMOgkNoKxJBOoWckHxq9pqlGRjDEn/E3KBkRkBh/cyiop1ktnaJyeOubpSHwkSbOaiqChpKgRDeBcs
zGc6hoevfgnAnXmZgTbOYZLwyFRQReRs4XC3AzHiXYTmngE/TE5wc8zw/x56OKqdHS+Z5bZik+n3gGprcwwyJJitM+WjTr7MwBjIMVZJFjBZAASELU2a
beLCI25vF3Y8XheGw2kmGUOBhVzRg5ZZ9jQdpdZy64u9oS3JlV0jVCLGc4cENU2/zsMGHDLBBed61BBWGb4w3xvKsqt+mzRhfiXRvvByKLgEt5PlxvAN
HS/NwhJsQmN3ki683d947vCXBu80YcQ1pSQgaHczefizPw68cgBzxeddNbiTsLEIaDOx10r0A0xQFFEiLu6yjJUM50PaNChkpSziZLNPBnHdMOzwuuQO
0vAnAKGGQe5TFf+1M+r3Oz4nPFMZxZKCj53s/JrraG7y5fC7wopTvtggWkgHNEqohEpfXAKHHmSFZSwIG6e7KL8WFEXbWHHHGG0RkyfLvJOrFD6JUFPR
WTPdLmoZaizFFEPv++7PQ3AW/Con0b/o0fGKHP1cToPTZePu5zg1SC+Olg6sgprJO/MXPeuyCBohyEDeVChEzMBTWYAESlK6kwdHP2jwf2o/pIP1lD9L
wdXxAmtLupYrJWv1euUa+vnjlh0KkESg97ur6eXORJ+O8iM8nhw8l6bCSUnk88JvDtzypzJfXveF3gSBJ/VxCq+1E+emiCXot9ruPdicbMKYMN61k5TA
awrDaW0xMdLMZQ1osTVB4oZs5ybyFNMZw1XWXIca1jo8zKx4pVpSjphtS48ZrY5uiJ8rfUfNy+7njk0/d1708Udwxc7uvkEZ94XmtNEaiCRClEFqNti5
hUhnRx3vZOm7zU4uBibzTkEoHOaaitt7PLnPeJO+JHj67ecYQzKXVLllbNMs1yb1qYzBDFGr5o4t9PtW93gHqsNAuOIu/k73evndl8i845eL3WVUcDwy
n0zv1K7VXpwVR2K221oJUWLyhUF757sfd0nx85En5loarQloVE5IHogUgU03XcNSizLueMiSG4Z3KcqCUWggYSngLoSRSBb1IzCokHec643SpYzowuFK
tGFmhk6MzV6JXkvGFisUNiYyTGVJzosNDt8dcz0sSSquPob0Efe973BfMLjFgI1DeQzUurGww5tNdN9jXXip4+u+3sKt5pMrFpQqyLj7UvvdMVVKqttJ
zYa19MOfxk/b85A0e4BU3IDyL8vmLhg4NIGI+JbJ7/T8CclPe5kZn57CgGpADY2VTiD7LPifJnq6kxR4hvK4Un3zmiya8cVa14baGSDadRqATUim8C6F
C1IBy9XJ7jwxPGvhvo3LweXN/KTaSGV9FWiyU11VdDC4KGnSXO471hl0WVY7kL89VZ6pJUOEmyAGkIGJCppFnGdNuIaq8ibRQQizQZH7DyyjDJDyG7AO
CYxLE0c5yyW0Owwn2smwa57mjR2OGbIJOhufX5FnxwZ34iEkCPiacTjq7vjjnls4/TQDknnKeoXHvdf0vHde6EcLW/ke28h5L+OPJjnH10PDGcqdevUc
NTZRgxVEXNjjxZ9U/JOZin7BgePwIfGSBm0Kenqy2/TEEtsooZaBg1Ls6pNjwww+J525OZM9uVYwYA/b7r3nqhzyS9N8PrSGJDWkKOkoMiikNMsnJR4m
QOPfyGHv27yCBicwfh046cO8nRcaPSl58wOfnA9CQk4m5tHoGXBmoGjCDX041iAIyCURANKonbIBP3ZItFCoB2oh2CqPhJdSv2pZ3Dk07pOIwTx+zbQ8
/R5a3iTZyXc1YTEz7Ck9QRzg6HY7duZou7UwD2/V6wpOiMEURXEsR12iD8jr0+8wnXnme0pYRZrQst2UIslwwZ/Myb2hNpge0yYQdDUpKLxaZ6rhY4Fu
6B7CqOEFoFABFw+IJCgpMCs0SmYA6S4IakVOBxsw3DDtoNl0aMZ5cSZgxYyd/VN8rNYWB2JltCihTgKhIas90eIzjgYBBcr6w5KfCMliCCETlsOEegNj
+ERBcnDsuiIkT6Og52VcLpEl1RKLgRcKomdNmc4rENWyk4WqgbBZcXcHGFZi1y9tJh4EBAo3HHdNjo8ZKDu+uaKpE5iALtNtPFA0PVD2ToId75nlZnx1
nKRfalT0v55csLoL60o4ek20YyaSuOPFon22o3QZiPvoX71bNVusnlk1vWVNph1TgsJgaSaEZE72sPmdtmg+v3n1ImQeZaJfbbfLAxJvddemB4Q4c1Uy
VT/TSxw9YyqHdosf5A+3JXwhgsHYu3YTyDKgSzM4dRbqqjwg6va/0XvZiSIoaZEOTzRA4MaT1m/6tiD3Bx12znZz1ZBg+2R3hOXwZMdy7u9xB+tmiJQq
lGSdjp3gbnXykQ4J94+QhgJ4ftgIvXZTmYTUqSzQgVM0lETDITUoRUw5wAUiUR2fb1XuDCHrTZ0dY4B+vxwQmQXyEvt7t9B6BylZlpZShTwmQzLCp1IC
qUcpxdApmwKNdKGTCj+ntpJwtPbRzce5GaYB4AMnc0yw3D9jP8kkjCb6kA1HyEBQWXOHBtKlS20Hj7Hf45uelDZyQIA4U1LsYMRiIih6RrE50L6309xN
zgJreOTegamrDf3c4Yx6TzA2wOH3n4xVpDE++8I1DUQ2ZAdYZMupQwn0nhyMSGgTY2VrFs4crNAgwRp1hKwykDFrAunIj/ARyI7AmAeciNrFFlHWFzFR
RisrZNqnMDnFgoXaGKFyxmYsSjEoRIWYjgNOYpKJC43dtYOyByBrrYp/jSeZAcStJCRGKmAKTkAYGIB2Lh+zPnYXZV2T0TpwAxKWV2kXZdkTKEhOBREB
EUJ0KhEsSwyp92Yg7TUlQRARVM7oahMhct1gGaUdIOsOHDW7h8OPnuF5oEd5xzNRybqOe5JNhhkIJ+20rcSyqTgtluQAE6SSjeyxNW4WwuORHEONaDGB
pbvOMIVm5vW9Q1xeBo3drHiqG6WZbHHRMTEzMQ25llSVXcrQZFFsN5eLvatFMwcwrhE0N001hQ0caDia3xrjSnHHg4E6PrB9IBHBGnKiIDj0X0hygK47
tAoSAnEdw+j5xdps2zTHArsusoRYukKzEDbMt7rFQp5qbDET7e6U94egk73FU47t67o9uwefD7wnoTzRS5pK948k9R7ZxyEHY0eV7turHBz7x4MPvXvO
7ofXHt7e9u9eHHnu673lOPUey7mYtoPY2x3I4VNG2XaHC7zjBfPkPMovkdF5wp0S8vwt7CHwQnx3nnp93G17GjiMk0IaBgb2qiKLSMLhknbRSG6hJsOw
YhGzim+HF0W/TqesOT/2kdte89/2bzZGO3Eo6cxsK8jw/DdifD0kPYQnnom7rQSCEw1D50mnrNdPE0TZI902J8p4+edUJuDwKfVZw+gx3mnWMmM2OQOz
JRzKAYqgc0wgfLW1Ex1J5YYB/M/+VOHanJFqVEzJZYzBm/rZrDrXxomRz92SYHK6y4z9tMnEGGuH/I6GvPVGXfJjGKhUqH3MWQMz3XNOqb4Oh1NyE5Q2
7DkoyLid8seKDsxgKGSs+FuBfsh8Qm/k5bEn1qgXjt9x0SYW1KWxjO+FMNmenlLyMNngRbL8qSm6FfN9+Xju59ScxCJwU9Cw9C6xIRpexA7BI9D9QAgY
i0ACTJdeBpg4bdNgYc7YxieXY1h1ZPdo0c6ZpLVOT016NbsN5hhcK851YKGum+d7mwPS9WCHTys3ZUFHlnumixZj+zrt02KxVTY+CZtZdJw0Yjl8SAHq
TUCYhsk5RU2lpWUT2pkRQzwjZV6wxymkR3UTLKIIInIwiVskMGICIJyTAgRJKiGkKSlYvuD0v5Jdu7yjwKihhPEgezuZNBIeBPCU6U6IGDBiM5tGSu6Y
wy2pib9dTNwutUmC9abyCfeIP5Gun/hfl9ns1zeePp7plokkQqho69G3bdp6zW2ySIMJDiEO9cgg0eWFfXVMhaFSRERLvHihqaQqxlPnDLE3L7etNPAl
Ujv0zsnUZwdOcDztViaoogwBSL1OLUOiPjgM7QshvnJgHLkNazbRTj6a7DOnj3fVCCeqbhse/qQ7zCr2e+BgJFIErosUsoSTszApJAg5CQIP7hEd9EA9
sDHzT6YX+A236360Ne/sZlLPf3KHn2tnfzhk9/vghTrop6K/HiBa97eRzCMv17d/iE1xZ4DysAmuz+JAN5OB89dlDgc8em5kbcuH7kPikTX6CnWPt/t/
Yfz8nrPI78k4xq3OftB7JIFRIBakwwPr5WTnL0TAYMVAIKBkMwUWFqUQVIA8iM8BR8vDu9jc1+RML5KJN6m7/FZH7pB1FTk1itl1rG/1Nmbk7/fen/SQ
3+6C2gfN52hYIEMERH9nUaVXYx4WzGuj1k5gJYGUoBcbfIn/MMdzZipU9PBYQ3G5lSOCYMAvhFgVJMjKUsHtmeJrJhayk45F4Mp3nfkzi1tvTx1ub3ep
JGTdojJFgC0iE2gBQu86RoB91YlOnc9oPS5xBjRg7obqIzrUNkjkEinDgySURgS6u93WtDQ5PGwVoKNs9MDDrQvsTC4FLGYJOKiTqCEsUrqeqbUuxDJG
mDqbBDNRoaLBBBEDqgKKRIlGlggpQKGgKBpiBJnQEr1Eb7J1aDaR1C4oBYKS5CpvPVD0ZDeA2hTYnREDGQN2SbOoiMARqXUOGCPPbfNjeTjOQk44p01K
pxvQtLEWygr0zqmk0Uh3e7rxZsQOiLDtlhtF0iLzpAhmxAeTYEZAIj/Ku2phAHaBD9ehx7ZJ0Xt0zHjdncnIs3YQDxzDt3gM1xqc2xENkJlRAdUL05xA
1AYwgY/NR1eVroiQwJ6ITmCJFFCTWN330GIKHHBy4ONshO5WaVQTrbT1ZxIkg5MQ2IIQtmwhbmIMzsayIFjo0b0dEBz/mZEmABIRCjqwb10lOEc4nsw0
O9QrDvdYQmF0w1HVeIPfYpXViblbJ478WtDUaBhBQJI82BaI317O/OzqFFiW5AO0lkNANs7YdTozZ5HIuwRrQkGCIDCJModIJ5U9isxd0Oq2SSApCywK
93HxClJpalS1cYANhkCjSeUEh8goGFP4xjKWEG0Keg1aRBBlQERFwA2LJmWyyRckBzW5nAJG0FhhU/giNreyIHqDBI0YFjZWF8XKDdgs4tJGbKfua6oZ
xANx53p9ZGYOqLlxTQI307CgKcghCZD7chgwYXldeULBgDWbLzteLYo6FwCJ82yQCdQKceW7yn/dhfW4zhOEUcaj52URnmlnCFVIs5ZZy0FYinGri6Sx
QWMcaizp6bzW7McOromSpERO9C9UnU0KBxTbYOqVmmQWR1jmLFFZtkCLavoS8QEmgZUD6EQNdVDOXIkEGNqEMgTClyN3otkwkKYruXjvoric75tFOTRk
sBIWJgaIiaSNIWwkCVpDRdWoFgEUBMAmNA/BoyVcR1SiIjMiNZp+2/UCcAyRuxw8NUFbwkNIKwJke8Q5rDZeUZ92PZgWp6zU9ZDUQl4kMx1OO3yQEQBQ
IVdmka0ZFkCTQkLZgMgPERbeCIHk7mBzMTno41TvN+diSVe2ybKgbaDtNpLthCwu+xQ3hIIIMILgwd+uQLJkGOMPIE9uMZhhZNjDA40OiiXjdspTy3k2
FZxjqxhdqgCRcRAIaUEKGBtOdQ4UC80u5iBVbkyZMYVoCR2CAwC9Wmph2ENm5ibRuCFQksQFaczSbmBKAkuVdWEd8i3S0anKc5QnpuhrVk54WuUURjq1
MDVhjpA3mZK7Q0aGwxWTG7t1U6wzWuiyhEXlDo56C9Leo0PM3IEDQaBDNBgAkLqYImsQrpV5K0Nby5eAVF0mBloVAozALbfW6Q5JExBRMndYMzt04bG0
vOcQUHeddzrpYwkmfMp96UPXAuu6HiioiV2KyolFG7HkwBv+nnCNDowQDo+UgI4aqQACh5thWtHyc1dZQY5Hjnxs3HyDtZy8POPDw651e+HXa6JNTdc5
yjRLTnsDOHFy7Te5ZqpTfnSbYdbvbpDBjAp0Q1yiXuFZdFSVclyQPVSeGaIl29NupQBtJKZCgds+R3qOiJ1exwIkExvha4HCB5UjIaOZ1oeJaa6xvNk6
hwmy61hDjhBYHbgLtdEC8WEsQCpBg2JIsm7pkRgSYEk96tiaKvCHngTFA2AoZnFGSLgWC8FsWwR1a2hRD0LMBSZmcAiaPQtASAQJZW95Q1SNEECcqqgx
Zu5kiwwMLIhlC8IrcuaU9lbE81ikaki94AKMFmJMGoLBBEEhmCJRyqUIJDzfH1JkYNUNBaJZbZp0NTQnY4T1sCObiyNYORPGhwQSPO2GAY1rbnYIEsc7
oY6QRu1p87sWLFUUkWSfPA5FDkCwFwTpEEhFCytJkSFlQewyQMOhQINgvAJRaFKLxxA5294MOlCT8BRym9VMSojzDuEXCP4eJOs+irunWp6dTuvr3jqg
EaLsLo9cQyshEddbieKcF1YnPrB73qGMIhBwTpcpuxQ7xb5YUFwMSI1VgS5q1mlIMYO6cnRMmBREop9UERN3xxMYOpfZJpIIgT3Y10vQswT1rMd7q+uX
ZG5I8CGEPtDHxoNBHRegmNUG1BE6fcsNIxZe6TIsLobEuSNMSworcaxCSRzOxOjvbg4BDHe6yRu+JRXSQtZdb5QchDcnQY8PPEOE52x2dKEj5zGQEp7A
MuTrKHpwBKnMmzcZTgzTkaUD06YegYCkeINoYVY16kV5urKjjCsCWhJGhA3bkW5kbzOpAQcHmSFah9NPSxxEQlbRIniYdBURbJG1uYHUaQGjQ6HrFB0c
iwTe+mgYM5YlgEmLqQ+pKeP1PRDHJhvW2csMQ++shsdT1Q8I2RWaIPiXS46BHUrXaF+UOwTuhzAIUCh5pDsgYaY0enR3Ks1EQa4o3JjRJBvlsWDGkCeK
xTkUaVaGBdAgaGCAOzA66pNJ8qsBHC+ZWqeyy0OamQjyqPZ5jDvOOgTwjK297e57G0O7q7bJixYxJqnk6czrvvXNq9caOkBrWqiQcWnxz1RyZvTE36a7
zJ6QVNNljulRN92+ugQNigc0FMKGQA/CMr0CGZgb3OUoUATrQE2CO8MRFS5PF6HE8YPxk6BwHkHDbNORBkGBvlQZEgoCNWOeZgGyBI0MjALpEJAEWNw2
YBlBOLHeCuGo2PgHBqvOMCh3UIBy9pmOLugEKpCvKioocpR0d9XF55oEwC+tV1NygbA5QirgVAIC6MTEFqwh0wNETlMzDBGmYUqjq2Y5l6AdmBNsjIMi
rGBPC+ZvWvPudPZ02d7kMO0NB3CFHJiRKn0CRMEgiQYEkTyGjVdOO5zMGCSKa+OD4ZMncK/JygNB0umJwFdoc7zLAVIIhCgDBHeplbcMg3LbxaqqWBil
yZKBC7X98QAB3qdddU54CgYUSgXvfdukj0hwj0b9Kc6O65EGGFL5lYMxwTVsggwwVdTgFs6apzzvC8aW0xqMF8N0UeG4rQ6JLkUz0ZFWqMMSoDxB1lzU
o12mD3r099a8U8XbHkqh1YZCEuGSZ8ZYQuuz4PNsxmDRfAHAiERG7WBXHo+d62FxCY7oBbtQiCh6geQgXzT6dw/Q5+ngNBjtuByiWaTAeU6aCVipPO1W
OnzJnLjDH0oX2PL2utQgcoCuZAUqGiYlqCCI4QrkQvO8Jwbs4bqEhYYwhoykFuunXjbr2bmZ6thmd94aqoTaXinRvJGTBXe3Se5DrCQDFCpwT9M5M68q
d86f00gPMXZHMHFkmzx8gTpImjZWO13PZkiyCUUcJKaQPUpST1aGj4vNSBIZAvW/EY861IOqjMrh3i72uIRZnTCjBjIIMOjE5swEUMTbJnCB6VGyGSux
Pe+zgs8JBY2hnDNSvKnKb2Rhm3j0woNeMMtExo6uNxs+UovBzzXJRjr8RqZOEeHs+Wddb2OWkcChEIAmCUUmOd0xnFyyhw6G4CI3uTNmhZGqKgpWBSFB
cdUBiCZBjEzaRDJMl98Ei7oTaVVi2kb0XhwrzhXGGrZg8wAO02ZIUO4wTBsQnSYEuwNo6O6mjc5g8ngEt27iYc1TJjtU3MdhCV6zn0dxNx3OYHc4DIuo
ILJ06wzADvs8TNbAsNSMNEemU6nFBYmy2ciShLIMgJkMiJSZCzRsL0LIkKSjvr1KiDLSqiCrzCHQwJLNhxCHQyQyY2nBzvaIagIQ2clA2FocHB26LzNn
mc2Trp7uTGdNazjg1z67a24G8imydRSLKkqpEFBGYuDNFC5Jk5OS0oLRFQU0YEmIU5YoB3gfW34D2YiVspHjmVUpwygNCgTP8PSridU99wUSPaKwAyhO
mdf352+0xefwzxH5of9OtX0Kg9YbqGcO/dUOTA2YfDjgkDkG4dn2Z39qpZzGn5MA9mxfp8eBstLNN7BDqlPCEpDCHYDuhDCE9LIpRMExTQroQ36jRJuH
kdrbT1GCiMLb7TWsmmCd2+BA839UObJvsgsEtLY3oJzoLs9m9cTolDp1A+iRA7BFHqwfUQrsSHgQmSUkQQjCFANQQIYkmSCeIe2GoKg2gCinMHJQHQm0
CvmgEvT3R4Wzx3Rcer3npQPYHuIIdhHcJQDthOyQDTp7VR5HV0TkmOK3Vg1DsBpkAQgUnAdCwJ5xkzV7dk77vKCcSN6LnuAHYQZIX3u26fJDjtFI5cel
F8PZHZ8y7neQjic+vUHOeICdSBbOziPlDO0gqo4UyIuVRiLIo4VICiYCnYsNhttGQyku5jjuUnJqscUFd20/xJuE6IEENvJz9Mim3nEgQAmDzljO3q52
4BNjttnw28yDjhIEJNdt3DWVmAU5Og0SIYQkrGzICpgBCkkpIRUcAenBHgAonVv2H7v9NKjJBSFAEEFcQ/gHk5QYaX8cHc+bmLkY7Gyd0gZggJB2gwVo
URLaAwhFnNzq86c1Q2nRkMSsqKErMzduYYdk0AmiJTSALqXDbOJhllGNXou0UNnBN3goEIaCNTYbxywcLBjQBBsHCWCHYxVKwOwbOhAs6zezhOEAQkc8
pPj9FrDFwwDgpsEhEESHD6tn3enE5fgHwyfhOy7pEG2YsbBrbRzOgqEdz5VBRRsYZRQzYSpkC9Y9qMiPsS7ervPEnUZTv2yYn1H0zbal5wkJQZJ25hF9
pA0L27dyViZBSut7Pd7PScNtcQw8dfMaM7xh3dSaqIAswEDH6RoVdADkPTcFlEauBTC0psBEQRCCF1sOMYiLcXTGwbIby8Hjjx0GOGxciNcHS7/akwnM
ylcBTiAuKhwDsTidr7temfReNzOSentOoNAsga6nmnrmZcp6oGhF1ZRSIxBFjDk7QsAD0Mw9J6xfFP46pW5REizZ6hy56XZE3GFcgbnZNQ5BqBQ7rcCT
3sRyCmfE6ABZDDWg1IyC5VkKxNFvyfyYePks178zr7+JDz37/h80yw9Ux5KaKgMXUUu17Zog3BRw95yquQTmIfxTnE/ScoeRzwHEl2Z+VhgmBAOTqZro
bzIwXXXLxhpifhvx6j6wgkPlJ29h9APvf10pRUySOJWYkthtggJuhRV4jRJsyszgAPmwOIzbOU4w1gVkOkYE5cQrJstMQzhJiKRYcIYnOyAsFOEyS4Gv
Xy4223BIkKDhB876glHnbyqGx4iHohkAHrXvckEQSUSskFWAsqFTGABuIAoxBnFhR8PCdkcgL8TElFgH0G87Q+T2RpTbTm2DtpM3gyRmCWdoDhJpk3kc
iBCQmIiJBjhgYSpomQ363SAV0ZJYJxuru6IQKwgSsIaAZAhg9MEqU4zJhjIpgcMDaAsDXKbgrHOCr+AcE1OBnU4nE3ZTQ8WCz1qdgCyLvwV+6BdY/Cwm
B4Jp4aw1PEV5QAqeUIp6JRfTCoFIgZICagEckGhBdSqGoByERyEfqgNEoJSihtCjvo7l7V2F3kH0wBvCAalOUAdvXA/w0OtLidiaAgFBdsKToMiUOTkx
mOSDo2kHhKpwiPs2zQpuJ/0lSnADrBf/bPa+Wo0qHW8PfMRfoK2QHzLg5kXKqiSstC5rByGIMgyCJtCCdkhSLy8QU4nEA4KnlwAO2F+VTwQQ5eGjA9Fq
dBxlIXLBI+sQWQnfzH4slaNtI2lc/d6l9eyAbsKR2Ga9C8aMte4TXoJQc+nkUbmkySYU7OLVL18QRuaj5CB556ejxgk/XxScpDgu+NJsZcm/8M9yfinJ
gmgZGLLLsgG6t8mWNuv1qI0IsBEwCYMbMXIOfaPYHmvUu968yEK+WEu32bbDFTJzgIr9WB2/TE2OfBQ+E7LqX89H468HjnM21UcCC93dygTyVZvTLRER
BnunUkAp7te5z2qi7QptxNWrmhhAIfd6+fQIS+XlOZA8PwiZEU0DvxTpLcJQ3UY/gp29GhBOpdkDmzpIrSGyIExRwyD2mLHhDE44hRsJWySMCrJOfTd3
CQIcrKqBVoIMrMbIxKSWgZIJlJGaMKGTKIqi84I1BGeO4OHgGTCpfo7n4hCnsUxbeziPh7kDnczzhc8j8TgMvY8EDbrx69iEte6kbEndazPfoiQdzCrp
3kMu5h2mUccm10Byc8rYiDYZ7jd2zPQcmR2KwwWVYoJECVIho1WR5dgD4dvZ5TiO5xRDrNPbdtnDy+s+w2DrE8VUu5QDxrrqiMbEJJqliyGqxkqIIoiY
UJA8mBp+XzSSIKBjuXHCRwCVr0AbAzxfSWwv2qdakvgvAigE7GooLMTzkTUDyIHJUpQtjFcmqpBwgDL8OKnoZZ1Zbhvo8qVMKpbIGZqAbhLD7MKQ6Sk0
C6/DH1EnLkcDAcVuCXt1s7+u+fFX26xJ3EDzEORK8ldwHlUPl5u2s13WaPGblh7W9PH682CVAsThLtxr4SH/MaK7KU8y+p+U2ZvvrOwBo++Lk5DtTorR
Z0v5b/j68gczYZxeHw8RoaaJlb04LGGJMQypUxkZBStDEsSIQjPozGIYgtSG4h2lVCUpShSkkxJwTlKPbRKdvlhqqqPpZGOYlYciksd7wSeTbztNEI/s
7WT9TZwhtE365Ns0h/VMLILNerwZ02FCPJivQkHj4AHHlYehI+m/BeJdqndFAVVAFUCPF0dVnf4lIRVFVblBAhBYCESKAb9e9Tk8lXyGzNFCprCmFvnh
vIbZg+on8gJ4BV6Fn5h9AO0HsH3ekFTh48s77gocJYCKaEJlImKmISoiEkImSAQfjAL5r9iEhDgAGwfQTfh4c8HytuIcOe/Hy50gfhqe17JrESmDlpic
aprWGHGzILgbfOGP0Ssd9XoXDk2Epj6YdJt1GPK3djAL4HGrzQ/AhuogOZUyCmm2wwxMzTaaOk/CnOWHolryXDSThDEMSTbAMjIe9hgsBjvvSgs6N1Ue
rswvO5kPkqpvcaDamWFHjtcFUMzy0cd6HqPbpeXFOqGuceeSc2SZB0gH9UJhwMrEDqKmWhI2Fn1oYmKNGgLoZOPL8s28bzOpOuATxMvQYiQPF/EMN/b0
561DaenCS3IDEPGB0LH3rxeBsPxgDd4SNQYwWgeN8B2PXLkDvASSb9isT+7jZ8YXgSKZJdqRyy8uOIKaw9uXCgiaFFQedDPe6f4un4ShOCckC4kmMDhC
iInu7aNOo+URBSCNOgzC5versrNqdM5Ot6I5ys+28Qws43Z2TRjIcAO2+KAH3xDl2oiYURxJ8cHIfOwukowY8MMHGHRmTSRDeGFfnTRRbJ4e4E8pRcV9
AgECHnHD14gOpUenFQOHPW+5JKZ8QT+xTXFACEnpCQ6U3buQ9/r0A8eucj8TfywN3P7WgbM0vpzypzZiuzfaz4eJWBuogBzJCcEgfFB0lACC6qB57e9P
YQfLcLJEPWEHzAPJhIhPUBOP8aFT/eQGK4d8UYbfMBmQ0L2CECTFkKkNEExvcjDYVyDIvaooiyBSq1twB/jetBDU4ushsyWM2QNOmxN+maNGkNy0DSB0
gKIwQxyJbTGF0P6c68aRHtd0bFmC3Y2JIW8pBiKMAaaEnhijswmoAR2DAla2snjTIKBsHaWcrSGu7DOuF7Gb4O2gJtndOWbSfqdpjFEQOEnkhrxvrY1h
YJyrKASC8McIjuVDMCiBy++uqEvbmYTCGIBdlOxrjjh7BbOswojyOClijUwwwT02PFKhUKF8OCgKI6uKIlCtNFnVDJFamyCKMTWSZhgpOaqYZaW9K7aG
MLOpp6DN6WuTu6mtC0JpQkUyoshag6dBjXELMYCYMAhWzk7BrJtBpXRYgNDAt1I21vdarMKw2rJNUFVS6E4hOKghEoIbKYzs4CdOMMxp1k5kRRQ5pNHB
mAFTSaZl51qEODWZAzdhx2mZwwKMDUoAGiKl5WRQUQIN0Ng6gNXbDsUBQvdOuEPDANiioRDCrWChgpDT01iqlnJUndOWxYMCObyIgDY5y2YFIKBwHYhm
KcoZrnwxY0JNIApAyiQFlSNUU+pJuyMtWaN4BlKTtIYAA4giBkEggULEjTL46tdPL2PjHFHtA6+YHcnRC7O3r4QlyHeEaFNNDIBpMIKoGIBYikEExtIn
IHs3RT9zSlVKyiQA9OInJX4wCxCMkoUNDSjIE0oQUTFEABQiUQAQ0oNp8kVeh19p8e8wMg9xJkZHtZMWCJChSiqFomEKUioutfBOZCOStD3wLohMlEyC
ZVMRAl8iDaaQTUNKA5IFCFLS9QgA8ZVAKBYJiKaIlDSyH5Suj3VPakI9RGwKHf0OY+o4JAeK9lVUc8wipaLlh1aE+ejCQaGmKhGlpTxUYMoqOpDk/rZL
qjsrbPlo8dgTbUBwJKMYZlCSzN6g4FH0VgAxARLUxjR3XMKvYOxIE2PFpGLs5Nj1T2cefGrXXHXY5N/9l+twhqyoWjTHMEnb+2B6wDYTQHFo2lpa9coY
nmyUzDy7v78nCrE7XFE/aki8gJgRNwDunmByRxQO0DmmL+qImCIo+JcDY5PXhEsa70H1ibr/YmGbYCCOAd15oV5VgoExAW42B8ENN1DUwW1cg2gMlqJG
mlKHUZDhCuOXIm2EHe7jtsgqD6LJlEIhNBOqqETMpZaCiqKSoMkhkdrS7KIbAuSgPemkTbWxZ/UL2iBKwLzAe5+olkmkaCi93t6PEOnu+hufQzLWEhnB
Dqfh5qpzgPUXagvpATvgA4B/phoiELtxCqE/8GgMUdMCYSB49TVJFNDEsQDcwWVcZClaBEKAEpV9Jox9kFmAhRJUUUNUzUlJBrjqAUiChmWCFDlFIivt
0YntT1jFKyuCh69kXmEu+hVOwXcFdgthOnanK+JDQJkjQBkhhFAJSBQqYDmAB1oq+n0joPE0eHjDoEUPQ2z6YX4Gnb8Db0bCcx0fXPI5WHVIT7OuY/Y/
kwDk7w69dCO2Q5AOC+p3ihQGPP7c42pj9pgPKXmcXlOjmdqIpgujZKIpIiUJNa7JOfPZED4g+3zE/sPkbl6Z4zBPdDVvyOMhrW4CZwsiacbulGOrpdG8
04bDVlBEyCBxfHsgcJ7eWa9oBxAf9YpRCiynQ9/58HjxEPVpHm+rDDkCerXpUO42RfKBPfKSCdgdxAE+gjZEXsx4bGGoodEJphyNSmOynXdjk27ciAnH
GOeTKplcirIYOcLt2dDh6NyAjph2glf8zbEG2xoNIgUsjVKBIrkKhQpMgOfQ//PJ5Ht7g7/GjWJ3+c5FeWV/LjsdgooemQVToEqHindpUwBZJ+9JJn69
+v5c++msk3tk5DUoYae5+gDo6mz28om3yTryhoPuZPo/n+WZKaaRWe6z40+OB2c4pFHoajhKYX7v7shrQB9aWB1JDJWTxQ8+BkAVCHX3/l9QBVAR56TC
lWChyPl/E9m/i+85fkhaNKKCCgoYRJu4E7ckl1IbuIijZ2u5QnnA5Jx1/Iy9ocHk3OHWQKQgUmBF2ciOXW1SS4VQTZcg4RP7KhcnLunVnK7VOVw5eYcE
FodiHYNF+cDtjQkUIpCfn8/HE9GnHACGRJzKBqUDlpDjLqDJFPYid6gePUp6AgJgPOzg7CKr3LBoVBEe8nmzpAJuGZBlimopmZFgiiCQ66otGBhBAbg/
idyoHa7X18X4nT4qexf2SnGA6a2c75tKgyyydPvgV0YFvS0ws+7ZwG4cLlHibUJTuj38w3jYfxOKJs8+vd2VGCKiiD/j7p9jdlr3BCWIGlMJ+TeRHcAS
aqiqAqs/tyS+31B++7GVKHHws2d/OFYo4SAz8OJ/ObpRKQDG1gJgClSYt9sXUGSdEG7saFjuHGhmUVlRI/v2ECLuZmJmgBDqVJ6IoEVVUlONKxMtxkNC
ECP+CuLkbY/KHUBwwSk1RCn8pTDtO1X/dUMRTSoTESO3Y3XXZ12uqaFD3H2ofHku1NQtvGFgXYnvNSa6dE6rEzjYAgHsAwDEERVRFiuIC2JtZTOdh+Lp
WHDx6jDv2ULx9Lre9Tyx7vZ3a7DqeFp6IKhwUQ+6ZQx+MVZ/ZcBcYtnOXPUjugk6HRA5XZqc5RQjo7lkmxLpqghi/qcOEQVm7MNYi253IDEsHk3JmIkN
yslQU1FpMHIBzsEzQRwOMoM4jQWkHYnOHRAJBGQIcIgWEMhCmGjJEYUHT47Lj6BRNlDWiWrEDR5vHW4O0xGYOEtME8cQwpokMzKpc4J+4gmAlJCYdhPP
o9jdb3mdxvHceGzv1p9WumQk8hBLcDd+HQsIfTsVPikNsA79wuO2onLCIIqUPby2HtqnyUzsQPRINBQUUrQU0ESxRLT6APO/Z+uEP1j3VlOJEpl3KiOQ
XPpMKIqgo96gbHZbcQT8ZFWkBbD06mwL6t9yePWz2fOBtxu6MEOAGuqSmQKb5sdJ6BJ8+/I7dGz592WfI8/yxgcHt/XQe3Yr4/M15eflx7cXAJo38jGi
ICkyKcEVBBRUQEOp1kgdrFY4TEDsjlxK2ZP5WXpxFKCu0O1nGTK5HOGDI2FioKGlEqDIh6KyFHP6nww3NchwFPqTTHnRSbNEla4LbTNGVJnJsMMVUFFH
38cZqIk2aymRlFoW2CIKLRIUdj7xJ+A927cWy7wWRAGNKKRp98SpDIMSwCjQDtxJ3PMqNazozBOjZSyfs8821yfiv0ZQwOCz7bZDldYfp+uX5B6AqB4E
/ZgaO6D3pz7pRI6st1XR4+m/QmcRYvBA5BLQ7WGuZQgOzcIfL+0vn5kTQdR3PtIeIdhgvero1v5YGMETuHphuRLsyTNw8o6/B4wAFOCIbaV/m6+oAgma
olCIiaTSphgVEQ1JC3cDrly/a6RR52pDv+bVBXgprNhkPhGSAe5JDvTz5NHdgKG7ZIVICkhYdAP1tQ+o5ubnBR8/Go4aMCvcgwDuyAF3+Ca1VnihXLVs
sEtlx7AhTfbEHqevBPjpMBdEHvOt8+tu48SlDClUojDo8O0xDSByvyIitztOkJOYcK5Ow7kuux4a63CDOPfmGbZiyf2G9xDRRmqLTbyDOjoKjai9mxNk
575k6+TLCdyc/nk3E3Y9LzwsUPmB68/vXmVLVajP1hwbgd0Paw8RO7Rh8uN61IFxsmkMYCYPmKk7CIc42sm+kNwJyyWHeURzhcWI7uwfQ7YF7hSPRyc3
MM2Sw3gHiUGGU2fn4gGZz2NshykM4aOkivCfCfEOPeB4Ei0tEzDKUkSVQlUsyERSMyBQUIUhUwg0AtCUoeAJ7KkO05jIdffZPQ9O3Bxu+hCZaDm5wz1g
ffwcD2AcICsl+klZLqFo4Q6HXpgfEtLN/4Xw468jzwKwXY3x4zyR2U47c+/QeTPtTqJtGGvBKEnu+muga92cTDhIfHtCxDvQ9E89eiIcbs2z1yGEnUg8
OzRtwjl2ZcwqfK3dNO04IvXjYkwdCTDZTQJqSybSDjoy3we2HeTqDhgvYoHqkoChpRoUe+G1n7KM0UR0ul8WzeNO8X/qqIFnMT6sf6j7IGjsxHsawVjX
t6FnK2tMPhk7InuD1HVeZgNoIg2opwJIFiaZg/8aXEEXZLLDmTSJxiC4EgojcAxTEcW84aHSQy7M1MpjpggmA7fOdjDirObT4MxNNMt/V2ycIwHrLd3O
ibenYCx5+Gqw0fk4LzeeW9obKElOBqPcfAKAOrn1czfxAWcXqtKdOOvTsWdMvBDckO83oTOTi9KbQfb59tf8N+9mRYsqV/3YUOeQWgco4zPjf3OxtCih
NnZhHb8/8p/1eNhFPL2+dCnx9vloqLON83WjTKkxixST4zKzUmT4gb1PyOJMPh0nUydWU6fYnZNfbe7nYbKJ0by7M27LKlTs3pJNCSMYTJCdbA5DRi7w
bu21ribazdFX9UQkK+8SBMKTW60LBJFUkRSAvXiGScZQiVKyRP2RqDLIcBhMoGaAcYAXgGlMzARJQDhBQFAHd1KcjSibBKEyJBAlG/UJub5p2AT3TSCE
QhEhQksCUJ3csEF2/2/k7JRBFMHVzzR+vMKhqhoM+wxnKmEcslkxlBEUYAA4ChAAn8PPX/S/zAH6YOpz1UwbhSUuvs5IosGZCPxQis2IhUnxl5mvtowN
hOr5hMUcuZYl6ZySBOldejdl2BPdjf6UAc0Au5bJQ5tuRVxjN8fqZ9yQPiyWmOHvYGX1Uf5mBsg60ELyohUK5HMx1JrwTsvFkxh0NTiSRNGnNlNoBIEG
daDmZVONBMjSUg4rVTFkgkoTVZY1l/+U6kHeg+vQGpndoDBwLrOOFJQmbdEkF2nVDUtRJEiAySkEJkXFRovzIDG9Jio6NFZgoyswsN7gEdHY0gFaa80O
gWDVNNbUS91N3IAoB6NxIkdlrRDBogS2TBBEHDpOgQQ5GhmBUpppNVlQpAk0AdIEB6ROqt3LJIkTrOtaIZO7B3KDlf7bdBC2NYmJTNYthjogUYkUoDuW
tFAUDUbt2c8bFzuZpeo8nKGNEWVKya60M6jCMebURBIaAkaKQxhV3BsGuMGHTQ2IZJFCXtVS2MF0A5JnJGWKFxMgAQGATMKXBzciU3JtETBAJh1KBIlL
cko2MNvoT69PWtXwom9C/hBbe3hgfqi4nAUGCEJDbqKGps6GDAGwxoSsWDQVl6TuGCdBFgBKlCiphxofSJ+BVQSDZUEiAJGyBgmGwN0qPo+z3jztUgsw
XQ16dhSOa87m+Rs5sV0b2hdVYSBlooprGg+jNXXhhjYvVicSYfASMPhUSaCOmOmEVkBxqN3NoLoWA3EvgzRoVp3MnAwpGi4laobqAiqF4Lg11gCAiBfp
M6POWNjcCqGIipGIkSDESCcqqw1akNr73QBHU675ADcmJAAVZEIewDoFYUjgMoT0CoilGvq4LuLBCjoM0GTzdQxpu7DZdmqtg1FEt3EoFiz2q7rQ7PIA
2L3mGy3ZXe2Pc8AnyhmIamEYiRggasWGBwDAANc3wCjAFajOTE2oRFQgBOzvQ8pOPA3rk89xMej8p8I+7HBoMjIyGHw/GmR1FEBYB+LyeSc+fl1oPjzk
b3M8kxZiAziz4iWiIsIBkqrsUAwbuPtYYFVlk/V1ygd8MQANzi25htRr/J5IksbYjZECpqwNLEBYcJWTQxfcmKoJARiMEYRVmUpBZH2uttYtnF23CzAD
tmcQtDeiSmZfF5DCJEECCH/cHBKfBtEqWWlhTYaodoH+glCdDkZ6sEgAJwAEA2s4mDLQ4j30XqdNlKJsISaVA/juhKXmpm8cixZAdBOPZYgRMM39GmBs
61NCVJhQSfUiqcIVQ72bqx1pIEAtvUievKyfjAspjQKBPqq7OmPIkDwBwSDMCsMgaJ5EMKGzcA6TgoxmDoPIaAc5OpNiBwcTIZsdSSw3NjUDgEhwTTIA
qw7G0hlLUsMEKbSBNkKKVV6/EmIBEfi+K2QZknwNTDJoePAdL7u8C00dFkJxIaA7B9f8P+uwv11ZlwcPOtqLHDc48FieCHcZ//u4+CdnF/5kTUpDUxTQ
QwQ1NJB3g/+UUNCHN5n8vEfRoOpUOwX9UgJIyqbdY4BsicCaKApJgvTx1qegqa1onSmBeY+1MU7GT2H1wKyyB7TsB9xFAFPap8KIKfy8nrDgfAORDyNA
RGhAdu7ae6fNPLyOr3+he8/IPL7PtReuUpEOuYlDIBAyVTJH8ZROUfiALIJieIwfV9Xy7/VvF/C3nqnt1P4dCpAx7yQNnGp6a44YBx7++QJglmUh6Idw
pNox2CDsj7agPwl9h0wPPt7SNLwCpJSWoAlmAgpBYCZlJZSgCgn87qjH+v2ycDbE+F9eOTn5n7zo9+ojk7M7CkclaNuWstonbQBnHBaoqb/bL6vBoyHr
kintgfQgEjZ8sM1oaKLTHJuyeTPiw/iyjP6mTidKHXL/WqSfte/x+TXnUMfs1u4iGIaVCoGZgUohQ22PKavZiYFZZTR/vh5TtqzkgVMbEh4aqHi3Svyc
MvpPOcOGtlaTMrGDA9qaJu00JLARObZjCsfglPoNZxwn55z++yKBwdmpFiBprya4l9ReK5IUVBVmrxgpwiwUhpqCmtp6ObbxaiYIFO1rwWWPo8TW9991
NjKlSVnxfZJq66lpHmns1rDztIE60/wHBp0vGr+9hUiMRMsaHUygp5/PPLRKKwjslBR4/HJmqaQyMnfncxp2GpsCLDxgXdDSiBiIIpz3oGkNAJPUN66H
u2w+xqPZqqKJFRnsTgRwuBVQPn3t7rEInIlFtmik3l2kNRy1opEpV/slUD1RwqT7sx1CZAu9hU0upwkDlHtjfbN72FWZIL/3sqRTjn/9P5Zrf3f4GH72
cP7fbz/pzClkBGv8Bz/yfcYb6fgMfl0EScdLon9RH0SSk/++X+t80yXIdAfg1kRrC6Shi0fQZGX74oZiwVPL8fstwlIX/CK7SBGol9hkUODobHVRzVa/
nTmZ3E2RSjLX4VgCHK5vMdRpbD8ZeVWqA4pebNdekgrQHTw/jEpSTLcQ8KKhnkF8DDaibJRVTLN2mJmTHuMhc1b/Cb04/nQcaIF9vd6dRoP1+qeNew3B
7No/NdTg65/heu+QoMrdX8QNBCoMqJvIr+tQ7uAbBQ5DEj/Lwzs9DPtYKKZd+UQD9/xbe0uWqwH6Zx2xcdr8hMxD01CrcQVUweUSnqI75yIlWz9BUU7x
joiaLQjqAgqrdttuFJd5bt9u++th059JWH7c8cfrHa633DyZzH5MldwGs7bn88h1EXcEk00aTz8Ux+Zz8AtI188veaMA4gcoUuvdUYVJBlkUG1J5a/+7
zoVI3/h8W2xZEkUQgoQAQSqUjHbg4A5Pl37HvO78i5aafq7um9m2de2S0L/x4FWjt6MxFF7231ikaqNMDSz6WJuPS7NrJv5PBxfOT559+nwiu2XufLll
3Mei700olDADT1Vs1jl7/Yw/8yx+N+/ny31/n3KmpHjm4z1VqN6NKvJmxt3P6Tl5bIJlFHc6VeTRY/mnPVX5d8zbaNP3Ni4XjMOc/byPm+KplMYvCtB7
+Khg/j5MBODESgKCKPA16rEyPi89/5ueJA/eDDzQ9c8qywMNIMQuH0+vcxDl6dWyTCrabfHJWHRpOKwr8DQZhAAShTw0xJjkR6lW91DHj8iMr+26jyIv
svj29AlenZ4+nvWPZzd+G7/Bp9p1it9ft1KnLkGHoihQO/WPKQS/t/p1Z//i7kinChIcfai1gA==
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
