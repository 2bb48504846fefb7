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
QlpoOTFBWSZTWR8hWAsF1M3/gHRGdUB///////////////9jrZ47731vlrVTvWAAAPewGmfezjbHuKttet56+7D17XVA6GlR77cKRKqhRUqVL7Bvrodp
oVfd3N7U42I7vj7pPj7e4+TY8nl289e3vvnqexr5A3sHu30A+6AUlAI9GmjQChowFNZfQ7gGl6xSgAHbBoNFaDECjbXbRJnsGvvs+lCSqb25GzBQFWxd
3SANd22wIiqA6C0wJGtaDevNnPUgBQ9ABl3e49KOtA+7cUlD4tyZW2EKRvGDr0NNtQtsID12wddjVzMsmb3vu3tfQoKR2NBIDZoI0AFso3Y13duIihVE
g66dplFGbDs3RqjYB1RI4uw0oq7NdGhu973SqA32+uTY1SlQkgSSElQa1JtjNe3XWvO3SMg0bW0oIRoAW2fYPvsD6PmGJvg8E08ZPW2J9slXTVTo12Yp
Edmt1nKAJCIm2lFBIqQBKEKkRQkVRV0GRrZgMDtgFQAFddBkAAOgAAUAA7NSgAAAAAokRAAAABe8PmeA+n0KD6AADtgUB0UBVAAUKAA0aFCpBoAAANAV
RtgAABou3FKh3x9vt4OQtwC531gA0oAAUDdde2Cvr6Ur2xKvbYNunNO+3vPUwS9Gr3m6rkdz655le3d1u7u2NVu7q+fbvafcltl3zV7027J5pPasT0r2
+Oe5fZyQOmV1RsXbtZ1gKHIM47jsvu21A3YDAjTe2ShIswel7u8AB31gFXZoXudCpbbQAAJ9ez5piNqtGGt5vnPtvarXn3z331w97PpEDZ9wMfb1yiGt
tlw9tOJcedst9773PDPb7LYjTFWskRtm2Cg0DTXvecd5wdsGBVaU1Bt7vd6uNS98JXvHpd3c+7Xvn3Qdb2t8zdhDbFLtu9ztoH2y8ruhzdut29t7q++f
A+gAAAABe9uD5KHvj6AbAAQAFPpVXj0fUrRJUqiUqhVRc4XeU248vPrPp8jfdxpQhRQKpc5549J7aAeqaOh22TaYc2Gg+97JnR5xnqzVSvsefW92nVmU
O4GKRdt2fPn33yAM2VvgAZAAASi0BodOAxNW3bFXt69zOvXtqUEkttIQno9fLR69rbZpdMuxo+mSpdN1guNeB6wdPRac3C7ZvcD6Egee94N5a9znWNTW
xgw7uO52ARAONN0CirYNmbe3XY87IisbaJ1VpB0daDXC+h3EjaAH3BnfDbZcd19319ydcr7WmEElgd93p5r5vex7czHXAAF0YdsdUF3Yxm4Odx9hyXNb
MOtxbICsY3tVFVc3TZ6D3rI7aKrtrajVUEgKV6Dju411UIWbOuSsdYAAmbgnd9m8t7THM0qKc4TncT3yQD4gUF9soXQb2B11RToAT24qiBUjoGlCSgA9
AAAAAAVoCQoupgDehgQ3bdewABXEXp6qtdu+lGlC93N8+qKiq0A1oPp2PaPkB9gw9MAjdk+mRXnuRVuQO3FsHXaYLrwIokJRVIOHR6z3qhzvnBRVPTEk
q2NAAIQAaaAOvPfM46m9W93dugdA6pTuu046d5hwHoAAaN7h83evlr5eMfXdGtD067bV3G7dvneeAA9qughpUg11Q23WgtjWjTdb63fXfT1kCiooih2Y
HSYAYAA+T3WFlWFGnoAdsO7DIO5g1TJzQCgoc7Q0yldsulx9trgdAPOrORloT3LLSUXb2FeB3c1c3UgA6d2AOdgAZy2QDEJtkc115uxDy5vdmsy25TkA
URVKpUcXPvPBxa8XzcNaGRXLt6hbpss12jiK+7OKrwUpjt9nvbbL3swA6HhzhpV7Kfc9CuabZLfCQ7p2OauO2zasLbVjEd9y2nVtAdm9dUdFIXkNpq61
BQqwpEsmVOOYyRPaCKc6jfbkXPYbrKCgECFUSjrmXHZAZNABoAcjk6o7cFdYAADQqogd33vcMXo9ARfdvG1gA0PoKCax3cVS6F11w1W60Dp1lQEQV0NS
grYGBH0PdqS3tS7ANdHShudatbA7YajuB15PTevbxXlGs4YudZ25UmLs513evvgfXIN9cJdbXc7W27b7uXVvZikqUVQU00UGzKaoI0YgmS0Bthq2V0Bw
AAAOlBapxaNx26MZwBmtjsAA7QERoB10Vpr7cOAeAEEgDpgO7z6qFKLjSOtHRkSG2i22jSp5gaHZkimmps9jnevXr0AK0qlC1qdspKlKJA3fdXl3jNpG
7saZjYWTs3HNp3WUK5W153rXm447c433c0V6PX0x831BVFSkKp9ePC9ic7VR733vT7NL3G3cuqu1obzu5s8BBOkbaDSZIOmhn271T3LYbL67afHQLw2P
WqJPbVDt9HSoqoSRTu3JCpQLWAAC9gMW2n2AyPt1cakFZolb7n32kX2AvU1trfKIwZm96hHJ2EXYYgNNsD3b33PgAeFDe0Q7autMfR3b7dfePrXPLPSq
pARBdwAKT73u8D6oAA102scRpcnDqaXbN441O8A4ZW2+uHiXu1qGtumY3BXvccvp9N76HPgBzzkkpJCoFse97rVYQ5doSot2O4oNpavAAd7egx2LhpoI
BAQCAQBNAAIAmTIGgTETCnlMUxpPUDTEEIhBBBMgTI0BGmplPTJTQ/SnpqbKPKaeSNNpHqNNAYSZSUiJNJo1NpMImyZU8RqDNTQyDQ0ZpDQZAHpDQAAk
0kIhAoJiDTSam00p4EniRiap6n6NNUPUfqjQyHqBkABhCkSCAIAE0AmIaaRpqbUxqGiTYajTR6JkJ6gANAk1EgRomIBAE0AQNIZNA1GVP00GQ0FPFRjA
p6R+qbvQT/dD/VAJ7k+nARQTFlVVB/3Lo/x0OZgCKqiH/sACAv/GAEQDlAKKoUopH5tr/prsj3wcTFdbWtb/93v+ol9Tjzj/ndjncOyCuKIcvrQkpplo
p/7cLhsf++Pu10xmZ/oKwmyUptWmjjeUkB5/90vhGNAkQcIt6B/xy7lBluwPfZUQQOUpEUYT/BCQxgdfP/u8QuevF1k1ltkvv/3qIRIdk6H/mPliyKIJ
/87wVtcFvFA0bdXdrfn0AhPGBCJ1CQIwA/9cv/R1D/2/9qL//n/1lPlrlgKpPYL+rd+Gu/7v/pbY0520EdLminPhFCgMEnZg4IYlCnIonUDZaNJsygic
mkvdZKZ+SclcZjRk6SMnTGA/96qKedFegmo7prJ3Zcr4jNdXHAklIkiTJ/OcqawLLJIJMH0UARnjLioZ6TW6wLl66yB5JPicf7fHYKqexAX97x5HbQ6F
uC8Omx3IzF6MM5ypWuJMkwkuteJnVVtUolDBDQRRJx3cohLAydy8XM89sHo//5nrw8vB4Dy5erLN3WwM+5gx/UI/c5Z/2f2N+51DgopNQZtP//U/6PsU
hqZ54dTLtvUOCLBFwUUtDQHP/TQd56f8cUEe02bLAUovUZ5vSFS65xZuTp7e/4N7YEuWg95AbIAYI5auGHquomQPkU9cuX/a8CZRH+nLWk+nf2ZXKKE8
lFFT8b5wzMwKZJalWWq9ZMyNI44u7uXjLFBRw0mmbuESTMMPQRCMwqoj+VCjK97lPrn6s2XBa69r03//QkJxlfHuvynKlx/6/8vA4Dq3PhThtcaWKa8t
qg+vxv//meVRgMoBBA1Il/Rc80gyEuXKf1X/2kHoh/uF/dfh9NBQddlHxC6Qi4H/3yw2Mvl5Yt/215Vl3ctXZHrDlVxazd6Py/1vbhXxPwX28Zccsa7D
gouyw8YMgdwY/+lYP4qCbFzLEu3GG7J/ys2lku47U079aunGlH1RTCbvUb8Mv+cqMsqabRJeylYggM8ruwjCse9QsL22H+P/0z8JtnoafWWZVPHlMg04
2Ay/OdTUPLvetzxs/yGnJJCU9JvwU+pdCq/+1aafhV/y7LHatJmF9m7luTUdOX1NHxsrSk3jTjjvwtac3qdTrbKq5Skwbk0NVrgOQ5r82mA/hJKMbj2l
yKvtT/1ykK3Xe2ltup4eGXH7CKyvVdcPkZCBJiIBRfEr4LfUZ/hlch+Iq6/CqjZ2EATt4V9ARgS3pfZZWHfPBm4buE04M+dVLoHrCwkzZrNXo3ju6Vdb
CkwXKrkGYEMoVdJKM6X1HzsvX9P2NWgkS2bMU9fsu085UEZhQrBT9JlHs//s6QtNn/T+uLL9PBmFf4qP2UUA/+l379o94nj+EUl168he/1f9MDba8gfw
/ZyDEH+BFcl8I2o7A/12HIcob/5kgyqimMxKbQnAZOHhOQuG3TnK2l/+qzz491vXm5Q8t+WWQ3iodNIH2lzWvT+rh/150Havhs4N+Wkol4Tzt/8nOaWH
G1OOcOqHExf+yoOj9hA7e9VqL/+V+5dbPYA5aZPEJsRt2DsfPn9tfKnXlUJ/+8hdvV+PI9Jaerx/DjSSm9Blj4oEgfiybEE85yRETMhEAH4fDrjzPpbg
CBoctD+7tVu3H8P1e+sSt4lKA9XYnz8x1YJL/z7m+PpG4ZxZ8VWGR9jcbpZJ+UNgnQu+f/IaX0zQn3eggCOjvhvX/XjcGk4eu1w9TAvCinKrVxWC2P8M
VftOR8tAfAVFPf6hsxy5R2WoH1jGVHCha8Mmp3ChzVSn/3v3DWdt4yFz2OHAo3iXpoRK3JhA4XnNz5MGeQ17oHucLQT1FGGCJcln57VIY68Ge0KYaxuI
KbWwANzpX2j3e4Xucjz5hXOhJAKqINTGsmTstJhxBQTIERDaeHfxbj13nRYy0zHg7aU8nUHxvWcQg5ujQzt0hxOGqPUFGku8fIT97rqnvIXhmvXpAEPE
aQAMcVsDOGAmRus1Hq+2B9HevOyVvxYoxHRtZo0ldFmFlAMV2hR0QCV7L1clwaTnpfklJ28Yj2kXvwOpfJhMpZWm4fCyjIGWAazmcFURyQUT/H0Pj/Ae
GYHmh2rs5Hqm7kBzJwPy3kCWEEUarsrs4vzZkB5c8swmeWxrWob5hW3d9XnUpIooH1f26XCdWfvZJx23ubOQZlLXXlj7eRCHckDyQIGEgSB+VuVfVeEn
En7vocHlz9WkF5bOPhtDr38fVbgpCT1fj7f3+eE3zvISdeqDd4EkzPJkkCX7uGehwnL8NZIGetBvrQeyitN88YEqghBU5VJJKKT3eXn/9p6HYxDmTLC3
U0qa/dU5Po8XyRNfm0V/nuFRAgBROcwGHv1IbFOnAcsvwo4HM6dOLfFsiYVHQQPcOQVSWX0CpMFKHgwiQ+ENW7Jw/91ehUKZA8PNda8snmfdAqdVgtNC
B9M/ud3IUuI+ScnplLSnEIuuquc6MhtJ7HivesOflfp7dlJsUSi8M8tDZv5VOAw6Ubds6nBkWSkz1ZR3QtGcSAIoRmaYiJUCmqwP/t+tFAqI/i1q6Cwm
CYDrp/jaJlRfWqH1ef3+ia0rQo4BBzV84Z+2sSBl885/yL+wDmPcFCqPL399wSgueqcLMcATS5UJ8FQnUNmX7GA9LyQ+dVjkL98kdZRhIDlDZyV5Ek5a
HDVuZgVJOkPD/qGHt3ZO7ChXxfB/fvnO/8UoiHTKiaejBpZxmFfv/5aMNMMYY3zk/54DoO9WNWytnH60b3vOkDPz02a04jej/163qxiCs6cBQESFRn/7
KgU1FWb3/0fWtrmps201D08hk6+/P9PFNXs4WTPzuP+REc1xoA4RA+dSx1SBKpQB58qBR9yTQKaOinQpORBuLdBNJJShjsR07x3hlmiY63urpZWe2ub1
m80ZrSqx1TWqJA9mprLDN+AWmR7qsNtD4KONu4/3a9qEHPcbU9WEfxY5fVnN/u53+7M6Pd7LVyVFrDvJctPpgZhfCPc0km6IK3mGRThIlIHWE6Tr0LAa
T3t03lQ9H+r9Vbsrs3XuZAer/8bHoOEiJMEwSGzdyyETis/OTX6ZH08V2d+/4Dlr27OfToZSwqVhC4iRBb83zae/IntMw8n34lPBDRjGyjY26ZTow6el
TV13uVxgHk5XkqAkBhQFQJEmBg9zCcKXg7vytL51F4RA9QozvRjSo2E8vT19c5u5uzYo8MaGMFNOl/fd4VHKLmSh/TM98i6Hrv5g/p9oUgSQ4G2LOR7W
IwSH+A/K6KRtAWfv/+wuh554wfLy331yPH8ufIhzzgq22IsNWrqXZZcChHpyxMYKQOnAwGnUykNl0aDbN0KT+ioZ56eWL7UcU28eAXGkK8gUjQu3vuS0
M8VdF17cQ58s692XwvJzvnU1UQ/mQ2TxBJO/I2fCnabxatAYhjzR4y9zkufr9fXrn2eupWQN2E2yok4AnwZokycqoYcNm/JhuhfWuTcuz99swwUEUwoC
blHGrqEUsEvOYD5LA2Oh1Tis+E33OZDfZ9pc25lWGUun3yFJPCQOSUhJd1poIOhQCVAVBiuTzIGuQzogcssyS+yUIAREc89PsxJgUCoRIQx4OfoKkey6
vSNCqLhQvF0IVF4qilOMV7bTG+7LKQ6rUYIAW4VLfJiSJIl0BZmKCSGKPiZZ6CARH0IJW9cD6vd8+uU/mHMdifsyACBhoNFWbNDDI+wdQqT5UFPHozcP
KVGoQckDHgAtF+iF4/BvekxAz2+dkGpAXVTIULLjRXikgPMhQXTmYPC0JdRqy83E1iFORTgatSBlEaMKcxOcpz5ONK1yeLv1v1bkEAy+/SW2E1Hym2gV
wBhstDWU58pL/FU7EQoy1FJjPgfEboAg+ooifd9/7pfbvw49/do3TRV86IA3LjjH7ZBWy8MPA2C/nT8/vcV+XG5OndX/lKf/pm/+VYVKQ4VWEpKbfLIN
uHG4xEahyPLLef4QtHset5PG13vWsurMqmBSJyfyiB6QsiPmWbAqrsFkUd6+xx3ETX+reXjx/hTr4pLrfSXDWpmhKdqcWb8vezCjsO1lTIhKmYIBkoy/
un6Okv1Arx9jfytGYKIOGEKpcwyzkoUjkPY2h//j+mpnN+LCk3zJ2EKJVKAv4iQhwjv+1Zw2wdJIl0+j+Vj1ia4lDroVAI7nZOryjDXI5zVlMmIo4Y/t
VAVDRHJ5ERU8OTn6tKv1axElUyLC3ov75IoEKfD2eYPv5Yfz86A2pEBkf9e2cs8c2jCCoDYOv5UGwkRT2XaIT+K/OGoG2p62RiYFSlra9XZLwoAAYhMy
xiICOUr3DH4ftQYNQglr25s0UTxU/v46GSM5897HBZr3+Jcjy9EZ5HxfyLMAnvTRKSlpgyJ2j+nzH3y9D8LcDfYoOByVGGPS6DiJMAjEMT4HR893vKfp
X0NQNr1ybnWpkXWskk5Xqnx8c/CXs6mPXKeWnU++XvJOC7KKBlSCNmInTcU46cVmJoHbWWozQN6noplTF3NCoGxYAo5GBEVppJiBBUUwyaHL0HH57Ze9
7P5d3+b2kTjTJwnfCgSJNNh/Rh0A9+tPXHrupGoo0WSd5kEHb1M3KLYcY0f4eqBFD7bSxeZG51SQwuR4DV3nOfYi1nblQepat0yGUO3e6N9KqeoKe6qm
nqaRILP8I6uhJMaPCA+lS6pVNBfvGf1VQTKs59Y9jMMrVlGc2Vr+xciIKeAOCnLtqM8oOi1VdHLfRfOeGWn061ax9zLKfHJx3kO12AZBmu4rwfi0dTph
ZG1vHidx4/vGhjXtYv6PYMm1vzMmT0NZKDOyzUIVG0YwIS362s1gwEEpfJ7dVCxpHp3RUSkh0STaXVX7FeNfkwiZzQWeJuqwr91aFgEVS4aLpK6hGLic
52C3eTZZyDIaSo/pxvcUjL7sg+QtxKP+K5CQzHVrsXUXCu/fu7wZaTvCsVAY5bznIUT9fDZj+iCoaSJ61ud/jwav8OYa3VsTRAUt17rnxgwJdJd9mDwW
2a+2gN83os3F5OVUwVMudTUgYRSdiZXux10IW+LaQRGFEQwpuoQrwaypQZOVrXh9dwzWrYW3HDtWcuu2VnXrObyVvwIcpyH4OvJVD2NufVB0CkiuKznx
4zufFykjHOvqc+kkunM+StpmAq5fjO2TwJafN9YOYlQXktSaKp7yHIEEZEbkCRCUKda5t2BAk7aUDvSYbIeIqOfP7JTNaCS6OLpzwNJLiWb7upFCHMCb
toZHk3z54jH+FO7WJ5AnxaTDPPcI4HediZzHCjCkllSmlHkKopUTgorANXJB/aw2F+DscFQgfF5I4f6z1UjXwNPuuFFOULKbeI93v+f7vi4t9Dj6owPW
BuehC83Hr0RncoysknbccOUwXkJzn1jvpKcqDsvXrfD51iLYjqsorKi+uWvroyU+dRQqQ1CIMyJNHlfVy40hRMjIiTKpu89CgN2ND9VRkfuUfXU9bold
KUJaIhFrS5IeShJu0TkNxxWkcpq8Q7u3K8NWFEtRYLVzvLZ4RJ3wq88jpSkawTJqVBHCiUrauncMDTnmgP63RvR1omGNphoJSSza3WOj6MkP0Y3cf3qN
GoppNxooplGUjAzLHhx1lxkipTCtkyoxC8vx0qgJuvPvd1tNHyF6H9lOle2n4+R9d2M11r0hc1ENQ1TrVd9aSZg2bvVSM1EGFiOhFTImAI48WTWV2T1v
euL/WwmTYmc5hXFrIq8KQdxcrWaqhEn0YeruY/cO0IZNi2ifaUN1Qm+7ltf3mi4yWTPRVDERPbx7SFZ9rZwuTZn6c5VBszQvowzdR3Si+vysfx2VAHj8
d77M7UdNXIdWRQcoMdqpnAvNQibplkhBmLlD6UH9pGjKUbIBIw+5BI8HCi/5BZATIUEkQUsygD+yJ/HzBkvjwzq6Q+WFQ01uvTG+dGhz9l0QM6+tLBE9
tzqkP8jNLCDaJ2Yj9Wwixz+LHJFuDsITtX9XODeToA/tIF2JcEw/1Yf6kexCSh3+EozPqdOmuBP1KnBbMXnRoM59vapwEAeH0O52bCFdLrOropzVVQ5p
GTkJCD8KLMZhokEOASGCApMlgpASxjlGWDWK5ubb+uiPd8pi+yP0nEpXhFFDuCFxmufsvIVW+quMisLoCu7iTl1b4j/cf/ZY7MKf/loRFg1UlCJ1Ibmn
9l1dWKkeqxOv7RA/eDaFoKWgXAlqvR1IBKUpKwh1D/jaylnkA5qZPiHrt0c3Ohp4PnyeNSXqxtQKgQg/xmFvQ+xR/NCCF+P+jo4hd8C7KmLK7SOsPJCq
AkkESWGzAOF1BBmkdqUcD+f9ln+/fcE1PZtQyAS63D6BWzD3fy37bPI9OLNnhZmdkVVKjhypTTVeHkFYgAkCCFIWknkd45CQGfM0GYCERAID+mTE2gPk
Bx38TnvMOgjgqWA/+txrcmzTvvrpEUEXV7lYU+Gag+JGG5sPbxIHXCIFXwzR7yrsUMyLdVU06n+6uwSaF8WNYDQLIvcXYAncCx5YDD3jE7KOtB5cKRJY
QyhFQEBREnIk3hTPl/d1VKUqme5fm+aMCQVQH3+upBHo5aI3bQ4xOCM5EBuGSR9PXb96UyH1NfE0LGSMFhWda2LijYoUgZQAuIYE7imz73Fke2KSIOLB
hepA0vKFxIMoQjBMYJtgTAHjoeSM1Jh2DZH5TraUq+zgMHaAlMBQ4GmedSANeC77d64TW2uXApptqcVlTJZ0QCkyoiMR9fExNzRmZBGbmiJMVZYq4qHW
g8yTZjl/mwGWVKzKgheK0OfBZGRWnwtGaZpIcw9ASyn1duTdl51OmqImYhy6f5BOotmzfX1hnAbIDON2lcmcL+Dc9Yfbp/E1g1ZsTm7q1+R/IgBiSFA7
KYJ3jkEjaR/p/H5h3+KqRnz315q5bAjTXrmAw01adcCbsO+BTfmJPflIYooAGfboG1Nzrtq3npqGnqddRCRIlOIBQgLwifZ6z1hN8B0dWGGpJ4gXaT2b
VgMxALZkky4pRcDBOroMyPQ47aZmZtcMIMhcEh5RdJA2iBRwCDBj++joNSBKovbwwEvPRCpBpEUYvGQBJSK7ZTh4+L2z3d8EV3JlF6Ob6zGSCZQTa4KO
oTHeri7oF9QfZj5j0ftkMDN1dXmNK1cMyCAxhTXD9CJdguNlFV2zmmKMltSgUISMKg56n6Yxc4RIFn6/Dyc3QOtCDLeSolqSSpOeNb9dic3aJPPcjov+
lMEwwl01+SlN/h70JInj7cL86+SKS4MV/aWD+yd8GOF3V6Vlxo7+XQ1OkgOosVKkNUgLVgkgkcWtwrYCXGTypILJISFH4/NxJi5phaWHRVxPLn30GZ2N
dbEEsYHUKoM+tHJJbOhH+ENUSQKYqwFQ0YkHJGhUWwqvJfBwpHU7Mzu50ZFI7pdjBzkiznvk8fj3VMhhoZO88L6Z8E2kAMWMSAqxUWKBORDbjjqYOKC3
rth0S6p/3Zm0miKSgMJDbXndcqnMaZbHd5chYyKoIgIo0Du3PXrDiLlpjFFhdU48EB3OASYA/YkxmiEYxS5jZ9GRLUGZqgoKGJWSqCpipKWIggoiaKia
UpaaVJJGmCmpKGhKirqTRMG8xWhKkBWxl1tt0lgl6oKjOFBZEbZVJaVSVKIiCcAfN2cG6uTpSnohq3O3PP5c/RfPqX4rPT845F84fIpTrnz72/LfyPgO
Oio9tLdQenpzbKG9QEQWIzbG2IgoILEL3cIj3rlLo9w/h9G9PtzyZ7mmvKBcoDlSwaGQAO1IQA1hAxQgjNR3gxfIAeBUEA6zMSpfR+e4tnpx3FSmednN
8gJ95Vx5Cag1fiAKaprkO7T6AEigFK25d/ThwWlVNaPqUVlR1at8NK6iYEv2+F7Gu9QDUI4SGspnCs7vp3b0G3N0OAE/FkgpBTgJHkoYhBkQiVDnxx0B
Ng8qBHS+Jy1vx8OzedPH3E1Ck0Prm7cywptl9O0sjngSOtrKqzOusp5qjXs7oJ2UWZmRZ0NlciRAl1Ihk7teih7Riquf7j1KI2BlIU1kgbIifucB2fp8
0DxcQGerCr4HcPHXoOaDzi5yPa6gdQKTS9xVyC/JlVuQIiyJEkkg7P3qRWxOXenYkiWcz/kIFz+XYsAWO1A3hG2F4sxzqnZr++rTDaSbzk4NZxIrrlMo
GmtpBkDcPgU8Hz2ntbnwebg7hiCzyyeR/TGaCWonOLjnO1LUDdNoOyENSgYGpiCiiaYK68bAZJEEyCI+LsMSKIG807yb+c4bmNgiZg0NVF6W0QEHs7AU
pv9lZQyDRiQCbPHyhjJPGh3BH8c13KAvkbkA9CodJsSpqrr5/hf2nv2+wuUrrndvOr4YvVt62HIL7d3doAYYBlBJLhK66JvlADEhnCgrhxr6+Ad6iArC
SRH89fgDZOtbQbkOYgNjideLmpuxNuwzMD6H2msEgaLMQzHvW3VRsZIA3mePblgSMW5nTMwPJrzdZ43rvZwDGLBERGG7zv8s2OclxL7dzA2qLB3QKS02
d52k1BjeJAf2fIYqtsDy+AT4hbgOJyEI4QR5Hd8IirzNYnCnT044B0kpQiBUpSInRtWJNA+gSYgiMYHdOOz/zz19PSxUdUFFmtkAFQAN4CaAJgvWVLOJ
gucyJy9ayy1qhlrxa7Oov9ETGWU2Nzce+ECjXVkQmZCAXSHVUFFQVL43VemMArlw29uvdBnh1yXGEeXOn1ct+BlE95N4SFgS6UILsqICQTChRdQrBRuw
f4mpogHP61m7+swObs/3j/iEHoMf2JjE1ru4HI5NLsD43vmJtv7ulbSzmcOeoc7FoZxbKnIKSZDggzSPjNVRp25jot2wcK7h3IiUwfw6Md6jmOey9KUc
3/170YzSKQoUtjWPLOOJNMMS4pmQUUKwpS0Q2wxk2/GbcP7qoZWF7c8IEtfx84J9exWhRl7DBEIiUfn/ipXfy8vW9+p7er8hvrvS8/P9WaQBQ09loLAt
YQzAko/49tz5bBZIQ4kNPpijAIMK5d1xI4BL/kiPrIYFUy0rDZahHJAmgKIJMJ6vxz9fjp8M9rDNFJaUr2cYlPBBup3aWb5TSY6SjPM97/8yZul82iII
osivu3p/kWyMH5ssPNoJ6shfl2+dC+XXOt2vx1yJy+EMPh1Mqfe1PLRiiM23icQeESw9SJJBNBBAwbSHhy6l8nIMHAGK5EyRhhbW+LO9hq7uCZSzNmzW
8eD3/wanu/LGU/CSz5X5kvqH1DSvfDrYfky6ZrV5nzLYvnx/xvad8mE6L7i4ZXu09YT0dYmpKm1OfNujBUGqj9j8u9xs/knbNIDAFh1umaaCOIHTKZfy
tjt597LNHJfH2XWnaxLMm8uUrBGJNZnTKbdZpsGHM5x3usbhkNM4lYTaPvZePvkqAxMTGT0d3TUUnXOwcd0OMwym0hp1DYtNjJkGCyVILCvjqyTrVOng
LqqToMjvIsDbCUY1O9zJMhI6gNQDKSUkZS0lAm1EwRLhVX1jXkhH0L2Tvxx3OWvy8G+JFhpSlyZK2UN8p05rrJKgjJylFDprN0KosFFJoQpmZiKAzqwx
mxRTXDMjEZnMw2maxw4bMuXu6FFXqgaZw0XtDXVm2CzbpYjumd6uSumGxkzd4h/60xhzKHX6es/D1+Yd72BykiRiwUVRFUX0c+VJlvZxtcW5ZSf2zRZs
VQmR/cZr/A5Em6Tle81Om1TI+stnBbTOTn46Puhd50vA9pP64EggAU4ec6XcJyk7LJaCmijGyMnCApNqp8WmDtJtUWYrjU89UMVNMFkok7E6aw66ut1V
xDEUD5ddtBfIm1Zj0MO0fttYqrNIYw8YU2+UxrVcYr4pgh27Bh4E1HXiwzqwzJctRVeNQwe3+o2U29VaLL4tTo9qatWbDtsXpqdWmPsmmaZxmDsamlRR
ayCnaiGsoi9FPKaZ7PTIvTKk8NTsempiiIqI0UayFEKMSxFCiMCEM1JgwQGKJnSTd4NtBYtgnuplHhEIgRgNGQXiJoJisZ86L/p7Ib9YJrszSrePnZAs
3Uimea5TxllSucvFhHebNqUBejGLLYVBHhiSmHwpwtQxvYXbYvqIapd8CitVjOUrx7HziwojqjaXeg4zcY0nucrS0ooyGVMCJgjLH4UN3iqSKK0p0a1/
r2tAORnOcWvEU30zplnXgM7Z5DKtquxO2S50kBV53OLzm/XK8DTQSNdXaBvAWttpLWNVkYrpMG2db6zkq20jYxHvTGozljOjlEgQA7wsklTk1NpmaitU
lPYV19u2TWwWs9DlERcEMBSTSZQs1p5zudbUnowrKCIs3KjiDqlsnYnJWYXkbWaKyw4x5SPtqw+cfiT2uSp70I+tPLzeXrsRRfjEOq8+KDwFETUDqReV
95UkaKmMlAfAdrBdp3qucwtdhSuuK5ucsuVs/atRnWubDOUOC9EWTAkrO7w0NIgGHhBp3Pc1l7d7QqiExaRFb+F4d0dewm59csvhTIq+vZ90OtHTQOgQ
Q+FAuuHVVeTbjIJf1VU4xTE6CqiwLw8KBgPXF40kMUBrRxWB/Kpc83OdSUOs71shdbzvq9EVT9WhPz0nzwhqe/CkntKPC3e/MssnPf1/288VgxIz2g4H
+C82hJMbTLHwK11dwzxepWyvfb5rTCsfBQ1Ue5HtPFXrevODa114utLvfWAkcH7StdWyhrzIXgLxrGKIpoSRJDgHrwp46lqLzOKQNYHPlqvGpI85WuVR
GjOEFHeIKhMyzo32hfEI0bXTWxc9yXy7rUqnUaIodjk9HEOlnAKQrsoCYGzQaFc4WNCknf7KJGzmD75OjOgdOFpe5i5Ns1x0lrriNBE7K7BLbRkWWdJH
SsVcTpDAlLL1T09/sFG9crXuvjtrSY1rZeF7B3a68lUQ0MQSylVQbXVyCxYcw9xCyvpe+Lt55sIe9x0o9xcLmpE1RzVsE8Rjh5Xmnj200MEm6AaGvF10
h0eemfozEZqRJQmGUeXBqyy/XT+wY6Ylw+ibm4zvk2XyEhLovBlpWhtvL1gyXZpvOhR2zEKeJXuiU9BTk2xgpTSTFoWzuRuUmYJOiqLuwk3V4ewiLWxq
R1N1mylYZED7Ka9vHYJrVj1vYyvGvOKtOfsmdoZa2lT5sWe+8CgoHbJ1NDTAVyGezhvMtKgMa0ajqMZ0qJ7EDVxRoUgzdQHKUmt/K97kQDXThljKoUdR
orWoq9918ErQXm6YoR/Gp0M/wxjBzesGncrZLxXHTbeegoVkYBIcH18eNbS3hZyIFNVRnaNYcOU9wbKeVvOaC4yPjjF7Wlqe7STfxwooq8tb8XytsyA9
aTRkwxVK5iDWukybeFUepZxXJ4sBNb0adnTpAPpwJSwJb4L/er/YVpmgd+PD7nWpqn/lZG31SYfwlDdiB0dQSKHoWEb75/ok3sAWob2/rb9Wmn8g4nnw
6s52yWSfF2zx/+wO3m435Xxj2X4Uf5uxCkCY8J8pybrJ2SK8g31T7UWkAstWcio/JfqicbKNq1l8/hm09KBh73ytNgldom4IP7M3d6gp4gqYwbsQufuf
uBNTA6O5neGq66HVd1pMEU8c6vghbVw7AOOZlmqbnulMxvzlF+02/Trd/qh5ngJAV15qg9ZE7c62qXI8gYPT4rF6Vtsy9ZLM4VZWXP/BgK5EVzI9B1qL
zmqSsZNUr7u0f6UWQss/az+wwkvFlv1YMDFdNHYzlrF/JzX7TH7Tv78YudA4kWEdliluRN30xYLMAFD6Kisq0C1z4y6DhOhQnJaghs1CuvUsjeWNXpxv
2bIWOxmw9UpMg8Im3K7yG58GfPxKaMi7WSm60Hnt+fsg2pzddk/nZYcDKQHcbtNcpO0dz+wp8c1RKyB+LIG6OB04cGfhPyVXC56M7WD6QlHXnLvd6FTB
CkMUqZMw4RQ9GeKWrPHK7mflj6YocVXs7V6ZazqHdKC/91GmSvBmLV3bv31bhnulhHskLjPAobwsC57Oo3KlCQgmUQbk5fHLOUpq6elB4d54LuKE8VyF
1x69taZ7rqNFkoaERi5BBRr9cOIjyqGIqULJ84n9kakWorokzuhsuf8bo6OPUARAQA/EiinQiTR+y2yKRRIw/x/x1WUOG3z0Zsh9L0YqtDfQ2KD7Z6qd
BHlEOeZXmfPM3dYzLEySD3RGpSXot0w4swSpVTLmVkoYR7LUSRHApF1f67HqNAoSO7HtK8VCIWSDERsdyZm2j655qiBX7FEdnrq56ofuYUAk2vucIvu3
JBvx5mHSpJAwThnakGKBGfew/krykcBCIzaE/9y+bjdTxdah+mlAwEECDIguFGxHxbMsCZWWrvmodKqFCN/X7TIHRjRwJSz8lmAYZJBG03TR4oCTREpS
kaTdJD9npRoiz+1LaCA+WhGAj+bk9kh/Htj449rD49qMseNzdgvUUFy/Cr3SikgYlr4NgiSDibsskEiUBOVW6dSY+hofddh3+Rj9bw0D77BkG9j6js4A
3AH95F098vHju1Az5tlkigBg6h48fH0SuiTHVYpBnSeCCSYbkXf1FfpXK2fcx46F6YiqTW2SExjHRysBBVufYkU2P64CE+/9/u9+Y76bP+Vnkqhi0mQi
kEWQGhvkGREcen7/sFZ5HjROAEUfy4ozvcfyYFKn3NkTrJvSy1GDGu+O8rTT+vwx5pAYO4AgLpnnJAk1Yd2LvuouwYn9Qc2YHeDDW0fRZkLrq5n50vsa
8aDwarU7fnx4apnl14k8Ii0PmF9MiPdcNScmGixsvu8zt7db34ctuGIBkYyrw29u5/bZs8673K6AkEEogxmu/GqzdvjT5ve+x4/QtJ127udRwpN6Zt89
lHevdPBwqO25YGbqPUtmec4C9HGXNeg0adVDBtRINs6K+fzWE5SHH59cCC+mH3bKvhR5LTl2eMitG2ZyNsWbx0k9xXBm/KT/6K+C+C8l3ePtqlNAL8/0
MFPlevai7Ais6JTF7KY/UD0r2AbXJMOPtNRlvlJ20XreetayyhVsZ1IMKgQ/cwnwgMQJH6QQj0KLth/pVL2WSISk8caSu3f4+nBViXWezq8jb3Hb6jLU
UltMMUt1/UQzoXuobgWUVoFNZycBzER8Koo4/yl7QzTzIX9ZDClja+px6cGH+P39g3d+vJ+WLiaKLeGGZz11dwq27dGEyIEytonQeBA55/LKtQ+C3fSl
86GUMBnExxz8byBAmq9SCQpJKAgHAivkw3jQd2kQQ5LFsVRVKaEn9EDTnMBwyYVxu9ZqwcbDGjOUrJvBALkiSw4QYaAlVLkIw0FRCUiZbVYMMHUL3bBS
RrLT7xrBvVhZahgrsVVSAoDFf3q7DSobJVpKs1iGYgop7OHs48WeQXw35xNNnTblCkJQVaTopMhN7RxprrURQnnKBs3zQu0z+RUb5qvXWh7dsBj4NtbW
q93rX0y9cyKqMxQJItBei9ln1mN7uMGvwVybFRYyW3u+DBxBN/9zZhrInoRGMCs4WisrZT8gtPCu1ccsXUKFxhkRtylxMOxAHVqH/q4g4iThj1OkEAoJ
uWKM9FC0FJbReJZUZGJAB3VXVUJOpDRxh+u2I1SIpP+pxmgtpwmrhtGX+YRI/AKxX963oqqrhMO1/LzfV7QrP7Wxm0RnlzXgHC8Yd28J5eqqVFQKoERb
lE4lgjoAR+YARCiKgytdqsMoOe2bQelvkFRyK2kZ1yMAR6npotGkzInqP0Um2RTT3qAqUssyGxd/n/bNZ8FaMR1lcH6OzYooA5cYreQpqKD0LIwUMyLu
eXZwzuwZJgpSTG7pc/OyjjPXeN7DKA6jk8fYC08Tt7K1Hoa99emlW8a+59tNMUXDVx6Wc5LO91bbbGchVnO9tf5ZLbVbvYUoXkPhf5pYtLfN9dcpcadO
Si3ZQ84DMvIMkhsFADlIMwpHZW208afylVpz8tNQ6SIcbKn6duHDja0yUSUpdSZQMdfpBE/Gyz04spydlWzq8rOFkocwQF733k5aKGhWgkyaEeO36J2i
oNPmvcutcVakBWGZqXcGwkpXp5RGo5Ozg1M2rXcRIAe9ZgHjpDeU1aSipFTsQNiNmWHjJnQsqjCh6LFZdxKhinw72Zr3xJ+fr8oGNOErr8bavaBhgsgl
4qtqhiZfGHoq0kkPAdio/nSHqR7/tSDCAOEdeJZEahIBceVnApQTo49DWdRzZeK4gGyhQCB/I9IcgbDwtJwYPqZzeFYqR6p70Uunkf04ejv4cmfzOGWn
lKcPqljPkzPHZhYwK9Or9YTjNz0hDSbIPCgUea65AL5elXdvHpRtaWSfX3rPG7THGi2nhsuZzzFtKSwahzKgciCDOoDNdw6ODEBw43K5f/1wzg0TTlxr
zkhDZ2Gj3SyBpcoEYxGudfho5QPw3u0ZCZTxR6EOXYLtI6rnQoO3HOul/HFJVDHhRpylm5vgMuwZhNRiiju4VafsKSbwq+meZbE1ROJm/EQHIXZR/QEW
/MrcSBnrbmMtYSRHzG3m7uJDFemQuhHZZoE1XEOwVWKBm5bzvI5FxF5rR5EegrL1uw6Z4C9ycrYDwVHvS+phNMaXGBOSyVroqMZcauXkBJQGqWkC/Pj3
8DzoJnvHm30orSQ+FfIHkkeO+dBUVOQpYKslk5R3WfWFSBODfo+PbfO2l51hR30rOVOGI85VQOXOuwZgMYhGuh95kByzZlm0mcAlta6SZ3yFE/b019aD
gHRARQAH9YoEl75crUIkF4JyGaKpEAbn27/9D+CWsQXPwZGbDD46NmkqzT6Pwe2VAmRLpwZrHhlmHvKRRwfM2EBxAAI8nAnciZcSk8uBSAxlL3aQgH5/
D4Aqx0kh5a0h5Kimh5a7MKka5y5ayvfh7ItxJgZsLHT51RhgmmqzjkUtL3f2unv4expY9S4wt5X5KTkqgQV96ry4ZgCRJS+TwY2n7pf2vACePliwUlrS
ErIhnUajOJ6PJJk+ariUNLXfNRYiU2kt1ZeINBcpxW/vOpHoiaFAERAi9w0zJJLKVcVqE4aELLWt2tzUKJBJkXLOKB8yBwEDhHv7yzJSj9VDxRHyW/F9
SqKgpju3QCQDHP5vAR+242Y/etRUFS94gyh9OfgJGvfP13QqBrQmNigYf74cfy5PJhHMUfSXGhLcM8YcQhKOsh16gdEdJKiITyAQfd6+A7k4ags/JtbC
3ctP4T0cgHPP1cuMkkCKnTgA6jutyH7NqjI3PjKT7w/BcLot7Y5fPOlKMtH8yIfikqhYhEetGDlbXYrKIhdJvLzkE6HhkYsWuzq4YXBPF+vc+mSLOGGi
u3HxK1p0xl8yjoeUxvmcUVyLqDAaWhWW/w2u21W+k2AL5sz9G9rjMVfV+Ow1BSHI1cEoGSGgdIj2yaRmbVkMRnlR+HZki5BYiSt03LFT7AaHhCcmGUqs
+iKrYUT75T4Sx/VS47EJctmsiibquiukaJpcZAzmyToCUggUzBX+9lTxjx9lIOSHCqfDEZ/eaR8YwU2z2sO/zMuJZM1a+3YO44B6sEbxVI4eHgQQTKeX
t0+qzUOUweWA/WIdjIo3eMK9tyr9lz3DOa8QPm/t+BiPvNDweA6uhrYan1KuWUWVBBKQ8U9VzoMUon3hcJOqO63CgoSFlHph96sL5GtVCIp404hswL9Y
x54o0YwHtogkeSECyh+SZfq3smMFFUFIKffCB73PcOFK04pjINg3ORGRMw7qjkohNTTto8XQk2MjMlLqiKGfsCvTRIkTL9TFMA0hXUg/VRXXnLmA+BLv
Ai1BbpkKjau2LZJkQo/PpLQy21nAgVKW3bVg4DYgvApRVRZWIIGpT1d8CxucY2sTz07IJomdCBVMrKAq/eF2nqIJbygby0OVhM0V5lAGwNEtO9LXNnwy
mZMtRwtijJtywqYlNhFKx3oWuy6WhANXQGiPRvBJ+5RX9Z+oLkqUH2d4FdeGXdccOVdK7DV54xDt3OpHfSrAXh9OdZzIvoSnPWbp3xqyzghmB5stgq6F
s4hExnlOpaFFyJIipRI/cIj7YfInTIdoc4ZkLvnNfHn2m4f1QbvpMxISkQMxU7t2QmpDbIUFQUEQRTIiCigTOzhgZYhGTODfJbPYNChbYopbEz5TlKDE
g473xu/LSglVGYEnR0QUgHkJy3zGZoIuoEwW79WTudU7wMk5ggGqoAtB3ojiUl2v59JD3nUdeTDjLXj1HOoZtjo/yaKPx2wP3ZYEOyw/wp3m9Nhy8UD5
6r1VUJYjL+rlvI4WGkLU+t5DP4N478N+tJKW3lk8pt+qnr7tpufFls9cOP93385wJdyH7M92DbXEfFpt8FdW4fdymA6IoPwIWtFo4CoyT6MsHHssjCNa
Ojn3rOuneMa5ve+2f74fjrDnAf27x2VUWufv2vK71SP3Zf57eHhkaUZvasXzCBdhQJCjr9sKS8i1A7TYTeb5zb1TAmRs6iA/L0cPyWCLra0qync50uZy
+Vqre8pzRc1wUpDMOy4YLU0EiVf7qr+ZTYAyK/i3Ha6rY1Uv1XqpDBJACK1BrsTu7c+PoiXeVWpdT9dY4zEEX/EAP6RIePsUfrf1/2FdFEe5QPo6sKPu
eK1/gHrP6ec1OvWc9vBqnH9cmrkoVZMzZNwLUD7PmR4+6yWuq6phTPhWf3LVYKP/O3tIV+nX01V23LHI0/mspLjA9W/Daen6tv57cs+jf5aueHw/Juef
Cw/qa4l6T648SPPUe3JZLE9LMsu79sQOvBc30vJo73Vj81sP3QqdrNq4zXjw2GSynqBr+x1HL2ST+EU5Lj90r55Z8IbVc2UY9mNMl/GWC7hT/YuSdQSQ
ZScmSbOwYiQkurT8ZLTYQw55vfo8/hn9o8MmCfhAAzmO2wdCKxIieN1IDP92hc8rekRhQJowSL3IcCSe758c6s8Spf3ABALgg/RjlkK1zzdkoZ+TrhQo
JrAOFLB8ntKTiSPAr+DsCbTsk5yYhNSSRmFQIH88LSQUCBsQh/rI9QRwRJXTHU++wCLmyH/syHdL2aaEkPMIiBwK4WG+5KStf8pNO+9lHB6w4qKOA4oW
wXIBLwKLY+eLlYXPBAkxGhrlpicJIrmN5BqslaRZ1aswgDfulOTgjF8r1U2SFQPxVel+OodaZZcny2ltqtTklrWw4lkqkZStIZvATV30Dl0wdSsDjTTk
ceGamkmwhtD05XnXntWOogoSv6qzT5n0I+qMdnuBykSgQOtb16kJUO0BLkZa2mcygGGUJQALTJen3R8H/tIGmgFsbYaUliyATbDZMeEzfiqBI+vfCGW9
YOfSwPs6j+1KjTRPr5BzYv0HgeESHF951mYPGtZWYpxAyWitO1SZKPula3jjRtZ1HXILvnf9RUxr+Wn6KruNCF0SpFUgoIQJh4fdf30JIXEg4FBPnwGj
jwGLUBIcoSKqgd90OSDS1j+ida5JcT+5XEiLpcq4W6A9aDXk64qf6tld1VVFtUtNZcKoiCghy5lmyKEtyG3RlIyaqZcqhMMFA1NBVFOkKM0nSSoqiFDa
/9MvX5+P11qgR7Pv9kMgyBGowQtbc7v7L1kvlf1JiumQBRwhQEgBVKdRlWPXEzCaQ2iwHLC1MpAvOarEWIGMnBBWwlNr1G4ADo5QCeKIUNLwjpQQzebE
FhU5flIfX3ajnUZEC+FW1HcWKxm3N0sNpDKV9caPsgVBIqE/fcRXOqsrvmXcOrWo+XNZ70YLY6xOBOSpxoFOiMo1nWWSNhI7/6ZYojv5z5a+zXi6845+
UFDtO7lyaup4c+KRPF7sWxPNaeZqCQJUWLYa9Z9QegJso0KB1ADswJBKFiy7cPzzARrX2ys4eqDdH3GcNtnPHRRfVUAIulZGMCQvRgN5jB3ljq4WYwz4
ig1MxQwjIk1EVWJIdrqKHhJjRRhoilXGmeHfL+WVtVWEEKKMoPlUe2bQJ/NUaiy2WVSjfvpo5x5cGcEcuOSUbJBIVVbtJGX3n4WkJ+Pag4zbPjPHBR0x
tm4TOaHvu4iEyDPIbJJd5S63iNmY6aATxNfW5VXM+FM+w1PjIkYFh40WitNAFlL2NQYAiu0gQOml5auLvJIYEKgxE7ooM5prT0k+rpZry8RnKgTGtvOv
GcwZMu828kgaNgwATEaMLS7aILDSSpF6Olv+tw1rwluszr/pwNq8N/eRJ3mygN8VQOWnUzabQf1M04Hh5MNOa/XK2e924QAoxmxHDADXZpc+M5gl0Nna
V1obZsLhiDfm616WnACAZFLfwVfNf1z95g21MgBaQRVQZ6HDBaurVNuOKGZMNOsmsxTNOoE0SIidIFEGAsJUnVo01HHrl+qa6E031zlwk4UOQBEKkAOA
CD02OugIgBLnbqLQoTnVVZpwwtw8XducKKKVWxRfGjfIyy0RJkDIoilBkZM2FM/Z0DPrcTJRcFnuW9EIM+AtyJBYRwF0Z8Id9jRz+CZwDRilipSfYuZT
DARZgl6GUyVQLNRTsUApeq1U0VtLayxKmmQqckOBNh4CqC7IFRwbHJZo1nGtKy4kWutWEqOyN2Izw/GVDJNOKr3d4JKAgEA4WSBZkV3cJ+EcOC/Xpnej
JFAPwIH0foxsk4uZUgiR/VkPMDWLJqsx4Vv6Ok9QaMXuFiIU5qMkYel8Q6TvUj9bV8wuZiulX5tHDiVT8wyo3t+1xVP0BQRJsU5hpQBmQNnz3zQLdxJs
mSohYKMblSQwIbVplSYAWn0ZuPbktHbzGjUPqmGyXBItH4fCBLMcwVsrinTCvpPi3y8K8/LluDhaXzUJ3+fbqktJDeG/bvqRIEZH8yjJUK2z1IKq81EL
DMYUONv99dVOVdOAM8asOPdrC/Cioph5VQb0VaG7+9WjCeE+cCO04eYIgmeGVgp5tGY9a+TR8J0zW9xYUyxX7/cwxv33HE8FnDIUdFql/BaaZ+EtYq2g
PG0PVlj+5r3+SB+hHjQ6/BWYwka7dFZypno48SCh0ZBrNQHI0moY0IW6rI+a8GO9lt49Ol193jKzsdP7Riihlsuk/P9b71DiE1Ms31ik0QOGv7vqwxPs
/R1NFgEeeMCciMquKFKAjkwZkzKAqoY6S7O6ZGuSzZdiMNUBugwp/rq0pmvD3RvroKUgB3UKqaycMeSwxIBBAkouzD+Ko51cI8nsUUhVGmuM6QkSQcp9
XSc/YOgepO3JhvQWFXHBZg+KquMvOYjHLdgW8y6N6BUk5dB6rsGGOLEy4G9Ze1/Goc/GzH79oQPMgEkFCCGPisvlw0+h+pYKAPvr9c+MsVOoa0UtKH2k
8CsAm435UK3kz/jjHNAJEYJAC3R/yn/i+hhH3ORrSF90UTWwP2fhrB7NC+b5G0hXAmkQw1EFAaO4/0NCys4JgSnqpgkAewNCgjEoK5127IQYIUz0K2rW
cl+T9966ZBpaq3xNxlle20QG/UCX2kUiNigmVaGCOQ5RiNQowlR5z++cp4qxdyU7ionYlSxPidf3PrzAUgpHLa1PhEs4p5hEQVir9W9jXqKD0ipUcRrV
U7Mfo/xOhz8PX13Q4be5WihSoVZWFvxKZWcKhSJElVTUY7w0HmYu/rr1MlEsdSYn9wH6D4yOhvrinhCxKVzEizowyAbQR0QhtIeY8maGVBUXrZWa6W7A
KimFmJkEDuX9mFx9pnMcPWnBBh0Pmq8M7j7gU1vfxpt8wWNqSXVl4nIERBBh3yMsvl53FjSvPQQgkeCElCUFgRqCxAJ0roC+k77mJqUpGQb161D3zWrz
hkTrkudEudM6u9wJeMDE1WJUn45G8qllB8lXDsOuGuqn5zkR6gvOWao4eF5ta8U7gN8bdt0Up0Bng2lcQEIpLAweJgnTlQUpQSczYt3zA7AMKynpS8wt
yJXq2Aq194jD8w+FZa6VmNJUZe3HlflQ1ryNnab/FFqB5hQKQL1mtSquPA5Njvms8DdOGq20zyYZLizy9eb9LaO+5daXVejd9ax7VrcgXrZfF5Q/ofU/
kU6zUaL2kzDgsBhlOHcuVvTm4EQFKrmsl+374TOawWa5zdRkat9yq+0OfXAFGC6kLyVL8dmgbKWXGZXES+/H4SdCMZK2woq631lkM15mKUar+vucoPM7
j0pJBMEFJkPE7z23RerKsKjVLTvvWIK9/C7M0SiiUQStEIWVJ0ltSPfP0/WRqfWanwh5f/L20N5sn1yEOueWxvXXI2h80hud9QpVfkV9LCTbBVsFBVDH
0KD4Mwk7n29d+Mx4JntXdx8Kl+6ql0qwAnAUwWUysveTxGUqQM/HSDfOv8R74tn08MrNUWz2tYH5fKbyKIhlVu/vCgOQPYQHTKXc9iODkBVJAspBtRM0
zeMOjaBoYONHZoynEaCQR611yydleTBmUOvrl62Ab39VTTuP7KOb6aJoXZEUFBpAoue036RmIEMtAUXdSpHeWNDbZUchgcjQKUTCAfbcU+bAW5DPaulx
64hloksKEQBUaTh0IgFRWMGJFDkzkWTBumj7bA6tOhwN01wkedYZMf4fP7unLg/Cz8RyfC8FdmsPSqb0S/FtCyin0fdu/5HE15qPpa3Je3t2bVLTu6j/
Lg2ICfkzD9VqSRIDKgU98vMveX6WcrwDvXOGsjLMQQHKPl6MGlDLJzNn/LD84q0hQpQ90m7lEQCQ7c3cfmsNoQKsvYqkEghEtBHv1CjlrXMrX/LnzOhC
tApb5FGhaDHxHGY9HsSwojWKsrUVMSoZNHq9IplOqTBsNIhRR2eGCuCV+562tJFiCsTgVwvi14f9ryLETk9RtSXMjPnuw8OK3BH3f7UDkhxtnwgQPax5
/VffUsfOY92V8ZbpIFAoVl6q7wsFGLIWlOz0nF6JBBBqAeIQlLP7f1SrRJLLL7Ws4XXxOkecrhvf9zgex15cvkBxQVkMexg/t7/W4pNUf6al6RFfPv9I
kvgtBiGnlDK4Bb52KxWX0Q8FJtMtJA4OYGU2MaDRxT++AyCCgCyt8zh8pKJPptS8s0Su0CsxVBqygbqN61/FRWdYyoFfAmrsrkASGFjgVlujanHMnBmG
X/SVg2JSDDJk3G2u4PMA1xEJH0H7k6GuJ7CEOR1XS6U10Wn+nUc3WwxDgdauyay1l6VCn84UQSUVwJDUuTk/2b7w4Q74ejfOQpAtHU98H/WBJdr5ad9G
HULoWeIfsvWt7CaA4MGD8FD8QB634dM1g4PZxgaZFmPf19Gk5/70FMHyl6CY1uWV3d3eZZG4kkzZ2wFaTA7XjrQXGZQYCiQN+puYgb5tBnBNh2W6DyQz
b1UAYQMHA/MPaUWdFKPTo79cs5SM5T6fY0hAN5qwTtdZEiSqD1Fg5Z10W7Zu8EnzDuziDoQx4fSNMA2jr+iH3YQQUt/L30h4q+au4kfXa3P/D+ynahTC
qF2Khp9LaaIP3nxiU5FRmVPddSX5Q4DqQZt9ERVQjAswNSR61OH5vT024pXVP7+sP3Evu/zMJqQSDT9gfih77rrWXVdszLi5/7mKGerSCREz6H68vpDR
+apck3VVVRuScMP4lm9Uuh58ba9RkY6a5ZCZ7i+XjJn2LFpILklwuY/qSTq0MJBvH2Pg1jgtk9vqF6vBQTkpagcQq2VISV1blJYQgYXyynCLLz5TgUzl
Z0glqvFXBB6Ttd2H5LmWvgk65uOhBBHdel0nDMTZk1ytAkIQT0W5Y+uUmKlSRqwXu6X6z9KD6/0Px+GtO6MoCdFDeFPJNoThdBrxDgTZQpAqxcj5uYic
igg0XzUQcyLEePGtTUDI9qCx2IfuqIbiq6Ty1m4fvluk5ISUNVfIvcaZUiJgxF3XIsZGUEQyMRPr5ens9VhQ0y4kWSLj2FO47V07+rYFeq9wpnXpQXM+
I93JtWySVBke8sbAExfrPu4y07ufNux7Zth72h9ez4skKvAHTEarXkBd6sgPEnhd3UD1ZA51Ig5cLcqr7p90lVZn4EMJTbYH16sMPFhod2ke2XEiQdF4
sg726ScEcSVGQtrHmUbzwiTcBQCC/Av3h9N4PQdWJ4mQMlUy0Vi6lROyl1qZpDOzrPu+XDhvrTOmsEOG7+bShQmQ6DJkG1pc3Vm6UzMiN/bYfhoNbbNK
z3bH7N77D+Xq6Pjmh4Q9JNqNmmbloTjuCPWAoa3e6edBlRFIJMeDDjEYDs2YIzBRiieatHg1Cs01LRCtUAiobU9nCyyRpPUi9mJId033YBpqF5SPmzih
rOflmuiWHJpVqvPIHVlBSC+sqmC9AQypmSVcO7jO6iQDrIqLt3NA9TxK85/AH9Mh6mE7zSoLvqX8yoIOZEMFePhRw5Eu8/ZRHxNiyiaA8R7nc8DIyXj8
GyLjEgrZlSwBPbxVrrMwdnVy0OL948aeUVE0rQMpYKT61C5PfeZz7ByHixCcSGkrVFu5QvGdg9ZSUKoZp03iM1fyGhCYe5RI8loYdbup5ZqjOe8NWbeo
cPOJ/qWcrEERxPAWlcXgMTDKC9ZSq6y0NErAjrGrrjhQzw0uDqPGKBndvyZ5VxJlb6e5IFig/3ZFH2CNIIf8SpSGv06VCof90dF9FMC65RNfvt4JVjKA
YGONaHMv9/qdz0L6DiDfLkLpf8qz89qgRtmb4TEREuB1llmt63eq809ZCZCMp4qzEO+hVwPVfdfo54N5CTQiSHUL7XbV4GdWCn+mjIbBpdfhoun52ZAD
pAJWIgoQUBGAGgfs6qjgg6RXlePl6uv+njfhzTR/bplKZTYSrEW22tzo44xUc1nk7RNfEQsnQUKZYQEoRVEBUpHQxb2fe/niREn4m5fL17eyKylPr7nD
s7HpdousprPgo+U6WHPJyfowRwvpSUSeIaGe9qiWplXS2TrDyRRfniDIroI8C+CJFCut3xZ3dXvu/b4f5l/QlcxlpzfeS/VXm1eqheC4Hx53I+fSXUjl
7ejW7+3Ad0Kduazjdm1cswwqY4KFIY/ZNigH6cRR6q3bRmGpYDjw+yPhKSInaTSCeKa/0QGX99TA+2hUbnuP6yLmXGzMynxbr534T4GLBZg5HgWIEvAd
x3iAOBRRhQnddQ+Rsq9T3etRw/Jd2qxTfNQHfkemoVjCaEDuKMyjcijOWqQ28Mh3o0zYzJ2dlF9/NyZe6Fhmr59U2qTl0ya1pyPmwqH3sOZQ12Im/pAp
y72k4WbN3Mz+ptXde7ubBSF4Mrya1JhoI910xw5fGyXzb31xWEkUqnov4GgQCQfoeVlc0vyPR0CmqwwrLEP0IY5XvKiwZC6hi0/5PNEmo8znqo9pteiJ
u4Uk1IU/UVIzjnnPSBId27NwspPEqQJFFBJHLRbnaqhrI2bRkOVtMvJhfeikx4Rgvf/eGCONJ9m5mxkAeHj/Nwj+JVM1HQ6lnBTuUK3n06XkAqEyCvVX
FZ+VWOtVnPbUl/et5BxJdmWbo3VXAsePT7VE+cXZUOednR9yoghfj9Hmw6+KAkPokIsfsjg6coxNrMWBTd99x8tSLIVJfFgusozr7ShzLeq4aRvvBVw8
FOKsa9cScT+wr5VWpG91iS5fZRhQwM4XngK1o16Ohdoo+bE/RT6Skanxr+4yMsPwfczu2PCDOzpzSaFlxxBYPR+epf2XZ32VwcfCK1dNjqapBAhleyZB
saBr/ZqtpSDnF5Y14X5mK/DltYJqawy7XVhS1IfOssKFzOTW4Fw6q6qlGRQ/lTMcRQVbIqVh9dVlaC1KyNaZdCVOHGqML63hVb1zq9CDsjielzynY5y9
X3e2hjVGqthMyYvQq+q1q8vBNdSlLjhO6bIDIpmiZCuSwROUpPkMrQwgj62m2MCd1/5LZMzAmcssp7PljKq0LMh2d4TwG6cWOj4zhZrHR0CCVZO+GJu0
cEqOH3DaGkdq2F6m/ATG+wybXRmvILescdKyyBfS1rymME13nPGMXjQ3GBCjNmRgUkabSfWU1mL0WZyluyMRpZGBLZDxr10zgyGRGlbVG+a2ArBojZWE
3EVkGY1B3lYy0rIa3MWdIVeOS2nx8tmEqPbzWv59suPP4PV0us1aQK/qq9Mi7yqhg7lA0fI5n7d88tcvfmnS3+NMF5uuu9CVuqWkxo5hLx7tTPoDhR44
rYxvx7oWsYTWv2+tHLbL0vY5pmqypjy0zY8ll1GWmSWlniz6usFQpCRYOGcklGaXlD6E2LrMU5JqRIxjaEIFFX0uohkAkCqH26vDYL9iUV9MK31geWSH
MPSZ6d79ONfNxQ93LmB2ap2eUo9Fm7v2fE+8GhmyANQT4HWChMdcUPwuMMgduzN8nfVeJToLYUmcgSGKMSAiZgn61JGlFPmj09QRaMpCUxVgysJNMhSU
dLzGuf2N3ZaIcYTvVctmG98g5TZTU8t266K2+Xqs0cS9GtqJCkygVNLD/kwdEfosQBv4pPyUkI778k95Yt917pATEZxdrb9uZ4EpBQNY5BqoQLqkaZXy
FdgeYsMYgRNlbhhQ4nl5/New1N/NOak7Z0qIyKiQG2v7vt5MNYLbw0JEyySV6wT5+LEj/mch3mTyOfeoPr5nW+WAThbkGTFGAItPGMOM7dVLXGIq8mCB
SiVBCUVx5qxFpwFkIV1qMIPbbFfFits87W31K4pbIqU/uX1AxusBD9mbdTUiB7v7KuCBquXOePsn6nmmhRSZxD7cRn14zQ/mYHAqj6Aj3ndlQZEKD4wp
k4LKKosvsgMA9neDlORHXXHQwErvk9CRVTjGd5mjAGURGZEhqQ/1lA5LndB0UYJJv+vwdpz4uuHVTbUclH1QD9eHwm0MfJvPCYzvTFiJPZ3lNU4ybThp
afl/zgFg9cHJNAIXxCQuJNb4u0s1WPV48pV9q5ziAYVuGyzHdcJvlaSiQA6koiHAu9pPezn8B1xT79+SPHNuWja2PPRmsP9hdFzmh0889C4146vYP5zZ
JsUnGX5lv2MmRiqSvrUKMCntd7cOE8HfVRRpN3Vg8KQMpgYJ4poCgTLgdaVFG3ahLp5SzfYSBSrDk4kKBZUrxS1tUMw2HsIEMIX2FMiCBgaHHg4vyhSC
IDgaaGoJRr97pMflKZSu1FMDqzP1BSICrnzZAdnLlzsxQuBEsRDnA5/q7RyiDDYEw6GYQgjRKtAEBnQFKkEQOf3cffv5O95/RgGSsVW3EPrT7VrrqT1t
FLzRcBWQNDKgYlg+WSCTSVnqOjPSA2YItn2qHHDa1XCsqm517/o+fSsr7NodMIpE+8U4I5RASAdAIYDhDCBZuFQNTvQcfiXgkEVq3Ha+Zmo2VhxPnmtR
MK0nngjZ7ZB20C+jjyBQXFqrQFPJm927XJplJRDosKtFDA6CvOvVvekl6/awn1X8uhdCgpak9/fz5K0O9SNJEi0p7eXCy+lu9QFBFl5lOmkRdoSA1yTh
1SZxjlCPJruTryKVAYJn9XD0yr/A6MBNz2ZYLzqntnlfRMhs+Xy4b/x7TvzlTlLx5Z4PhUzmpBtnEd4auQUSocUGNV1/uvZhavSlLqMAYkrcmpaVhmF8
1yeGhqmzijRrgTlwh6n4Cqmswq6MzDfR6v5mV+kh5mOCcpaQbXclPQ7d3DNbqVVTxgX1my/Bx7da6ccYPVcJ7KBFG4zUk+xCEpHwRZmVBoxJDCRZulP5
4Pfrs9CXyZMyjnqQHPeDAMDFrY5H3/6cPXjvTiAUKC9OJXRN9UTb5/w7ucr2te9iLkjx4xYawOLKHmKEAqQqhaEW8aH0S5F8woaYXg+vBrCTL4H1X8+D
XdlAG/Gx2L0qgn48Bu0kTBjwVKJhnU1PmpMmHV1VyCygpJUXfmV+BABIJ4zG+OXSj6zXzWcO6SQRC+qCZf6sbM+5XztM61To91P1IUg1itH8nlFWRQQS
WthOf24xe1azs789xpanU5gGs79WsZS9RuxhlLXWVR9EUkFSelayNSSSDeiaLd/X4tTvXBWTI0FgLcVoCNyMfUtm1oimZqZBtWEar7GbRQNY1DVbVuTY
KxrsgtVq1rTO07soudVeanXPFbqgdpoDZGhaimih7XNHCzH591aXN6f4y5M1NjZ44D5/Kp+Qn6j/f04fTi8KNalMUQZvU42WWBuVfCr09jv4EXsoCbbd
OHH3cgK8lqM148dKUUv05KQ4yEd7qR5WoHa0cqK1CuUa9R+BcR6eC/EsgIEVxeMjB0Zj8nt32nxIfYeO3+qhAdHv0vDrXnMESTuEKcRY5fb6q9KDY3up
miUt76A1Q0c8rpNYPjVwr/h/GYSqHnwUyQV0X8JddsX+Hs5ZSQnSqe0NEtpbbE9P1aBvALr140tinTZQuwfU11bR7ZZJUyhgbPJZ0tZ0VZ8berFzFL9y
WdiqhUzWvD+Xfve9VZMyLx0tOY9s0Yk+so4J9KichzsrLvNPc+VJc50DErebuSCaoMxIDzXJ5i3UJ5Wcwn7j0w/em5DKQ0dAn+YVh7Ra6j4DXgQvwvQn
ZlGn+SwWPnzdLGf0e+bg582HpvZz64DtLQMUQpAwFTuKP4EEp1lx9lLdq3IY/EgXKU1VIcKAqDOkpRV2hVHbauoYn39X7CHsyT0oy2SnGjCIP6MngwN4
D5xtaMnlUFCZjELkVKXMz7MLc4k+bB41+AyE0RIQOkisWLIp059fjUrlxyphmjdaXKB61AytDETdLGVIb+M8eT6fBrlb7H3+x4d7ugQVVxyrA4EXGdaK
ORFzynfNcrCx1CtUNK02lObsHZ+LgMRRJLJejd8o4+02GdcSf2913cqFsoI8GrUJmhBMigKGdGDUKnhFJz4rvb7UqEFxAhVNdIm2IeQEoRhVVkJiYkNi
HFK9fbUrmCCHuImw7ucnA2ORWU7yiXBWiXzTnwloyf894+/jAybi2+Uh8j6A+vkdH3WBve1HhzowzJGyEYC9baNH9SE5pSkkKdwPLhljeAqNypnRf3S9
YKMaDfzJ876dDB5jJuG3lUmuleSB2OKjnRRbSOl+V6Q1GFjA+pkho/uICZAC0olqYGt5ThpAbME/efzUyLBsycaojtDoNpeaRPLQ+puoQoUi1KbAlqzl
YNyM4M5IFGMP24NOInSMdBQ+pubKKv2xiNTnpOj3zL3thRCxHjeYlNF1q9FV8pGAt0iwJ52+xiAUESlCS2guS2gUUUgVGjX5REw/6DcblRUtjJkp0JDw
5zW956AVdQpQkFVnwvwMhIdbN5sMRHtuQ87oezvFVjmdPOninC2CJsw2577GfdSXZU+qbGexc8aZkgOpnadbI0Zu7upTeYqBDIGYhYIJJJMHETCycnel
ZF0P9x8w9tYv5hH+u/tX8oUtVsx7o+o20q38qtzb+aqI0/dlOsTIZiNogowR3Z1ZtXqwWc+4cQsUbiltOriQeBBBKIpGZEAE0FRJiPksiw15LorGsMEY
VCUUz9mj95Ry1hUYxUvfWsQq6PGq4qCiaPOUQ0lNcoaZEHtlRym8pDrCq5b3xYdQTSRDckMnc/hXWgLGAhWtiUTu4Uy4AHLu4QmUP3/wyhqRoiktUBRH
gEhPpLr4t5WUSzcQZlrOa9XSwlmyg28rXAL6Xk9YGWudVTvUVBAyiTB0I8m4PpGwz+TQJQ2uUN4bKXTK4HrVj4usJr+FmkP4s2ixFcQUBtWG7Tze7Spi
Wj+V+PnefvtiMqfqhH/Bmbt2vRmqUk1TSqUKEYLyD6SMAKZIyUrirAfnGh5cJz1Z2nXk8cjgTKmgpnetHxYXbDb8CGkEfoCH4u4OvX++/Fa7kx+ig/Rw
oARMN5V5UXW1hiJw9/aYQFdN/LvwRx3nYTBwvcjXWTEvkwYCFuZZUnzACRNA90BZJ69XgmIxE2lb1lQue3x6y3r1ktAABSQkWrO6NQKpiYQX5C/z2S7V
8/sih/SdLGfbka/w4x4tc2hobx/3lfVI6ndHLxLPZ+5/1ZAEDM+e1QJCdcqCeHnOTKv5tI0CIpSYlzdlSMwKLyvsGpgrmRwj6fOVrToPK/O2jS67/8Xn
hYu7bUeTRFifuZqUoC/roksuSyvqtLSzL0HA4m/gVIBRCT/p/oGDH+7RQyFJgr9S37K6AQV/Uqv/XkNC9BLfazQSSJzUBk9qBX+k7aGWoVwjspj8ZcmP
rQRMfQySO9dL166SzoNZ0ZLA181gufpZmRNs1DkDeGUswP4r5OB9bQ2emUDOX2O85yk45lRB3ZUqQ+A7cldqqqDvJVQbVlrDimKu4ZeX++zVQC3rVhup
CqSATVRCsyZKFuX0W/97tBTtRV0VlXccobBAwCOa8rrYRxZcLxr+HXpOY04NOo7892FqCYmXKaA7kzW8Dts+jJg2f/ua2qHwhe9QwME/KR+TOrQ1I2/z
a/Z6X7i7LI71wyydkYsSRY9C0KBtFBDznTg6bGNF/vNHfVXRNp3ZJ8aTdPo/XUM5M1XRQ5zSI61huCiZFn8F345c79ccnZJDXposAwGGNdKPoKRvtIjR
sjCOHCPh45go0z+p1VVC8dz+mrGpMID8cLmY0DAYM8pyUkgQ5lGZX6p3MMH3n5kAUkwhSOTQt0PpXgYr+hqPKv99zQNwo8cjvIYOsXYsh9B0KtvxUMJZ
sKt1tzhOQibeqvdycVuvoa70YSkqnTc9xDhxEydHgGGVaASHNgzfA8SxE+C2n2BDbL4MpGP6+jaF8JswHdFGChR19nGOnp0yrR3nu2QPHnkhATg17y8z
Ext/5/x5Vitfl8XXU3lZsqm/RYhdLs58V/JnGtqPkFUzC/mOTxnADXVS4n4EMQWoqSIAciSalLX11l3XnFWHKQYtAms9eEqlii3r3G/rpWliThBPqUsW
N5qrLI4VArHN32gKUNpMS2KvpSEmeMBShOSkIT3y1Dx57tuc4OVAzOaZ5q/+CzG/yhg5qNrzpUNDg79FSIRjmZVCQv/18Qw9/aUzahIklIeBowmH/sbI
IvvJkfYbddgZY9VPSyoQyicDAJRH86+R/L8LuMFiqesgJSZf2iEXxULS7Gc8SzGImxXYEBfecquANuA8imMKLmrGdA4RW7lwY9sdSIyvcXDGp1soDUMh
+XdX5p9RSihmW68vJZYhpkkSPfarCR9lMz3f34efHOt5LWejBlKvCo5cPdhp3ryPYiSgnIqa8hTBvKJ0VFdgxIePiP3wkh7ZsJeqMGtxrlSKbSdnd9BO
kxuyzpNpUKwqk9IlzhgSJ78KKXB7rejaZYtKL+UvLES3n8JLHH4zHwhRYRIlySOi5teY6xwhZoFn34T2c+/8P5DbY5M93Hnj/nnjPBdVOaUKqFr7atFf
s6j+RSX13a3lASizlIWl+p/bda+2XOzJA2c8r4avEBh/I/nN8rrra/Ybav7o9XI3rexvpsMZeYO5KiE7xu1mVTkLfo6vefnqKPBBGDruzJtkTZVlWPE5
vgMXO8R17a9p310AFzbyX0cpTe5nq3+7ZqLfRyWeq61wcNqafUqOVk6tA6LQd23NjKhK/iuZO9248LB3sVoP31Hfdqxp8UtSqq5d63MomLlMEkhfC/A1
Wz8JAjqmElAr0eg7I2L49GD16M6PdDb7I4XJspfHF9bqcQkhzn1c14Slz48MbCHMgzWsqOHHCQCsZc9PlxqKcaaEWexPL4x/FoYEjIeqaJ33W3OnOUcd
d24daSbPcA5WsCquiktJ6s7XgVF9EExSZULz0o1AvFgMspZcxXuICAU7Gu4UFBxLLiYaIVXIhf0D3J/L/J3b/h2JAKebZ3LyIFanYsZGJSED8mX+2o7O
MoWn+7c6r/rFZ0pJPiBoo9W9NqwxqFDvP+kvRlTX4rXP3irEerwbuz8I75gZkCgHq099d6zY4qdA1CM3FG0LR4ROANVkr2gzAU7yDTMkLqSVxaQ7uecq
22ahS2P9EmIQCA6HqaFGzyIT4FEZGKU870SBC/t/ufR/BpY6bKx/fr+f7Ka/idxn2voYwlGVAWBQ3UOerr4mUDwZh3Xtltr0nt91mzKgp+jOvdlCNxzr
XLve0DyUSFfJYIJNgSJQ9PvpN7mXOm3TET9aiZJTY3uCKKVa/goq6wVVWI1nvSJPPunRh9DaVzI5fM3KlycmN/ZSnnxi+9q3hSjZka0iJrNgktlSsQKs
kpCUijanSnrhMgwVPqsvM2wK27aS+ovBRJkaUChFKCOZlcfd9I/ztPltPuqqElCRqqHP62060ZjuXfbBj8HCHXmV+wqNTNEI6gcGGd1ZcG96Bn6Aw75j
AJncCBXjoec/ihgZNLWdI0FZ3rlE4s+K1zqlTMwM0ufspsZDIgBRcgKhFqREdiBtOTbynmSHEgypUthYGR8rcOEiNTGiSOq+EhfhzNeULoerDcSQG1+R
jDw4kqQbFa1W2Hu/pquf8Fzxjaf4iWJf2silEoZZBRxjAfMkV4z3iBs61utdww/F1PtNyIcLtu7fIjuIJwXBPSrKa5KkSyTm04KR48VFWda6T/sKDgRz
KISgVQFgH9whQxQ4PHXa9MXg77rvNZDVAFhBFQH30zJfkT5vWHv3TcYfLK+DFJAmJlCRWHRvBsH59C+NEAGUZdc3tblPHEoSUIcVsBIhus2FSF/uhOjk
/TL2A83ZcuNANSkc9kcZU82AtFAIbrZmH26Pw98CrqBUKupyZUUvc5wRgqzIzBtc8ZS2GWVGGRLwf6udpp66Oump+YpC9L4lIZCS4L20Je91CrRWsxV9
aFYVPtdHn6yL6I37dSBLEhgtGJio9PffgUjtaAoUKtGeoAsA+TgfD4ndh/R7nO3ZZA7EUNIFhtV8qUMG5wJwBE0c7ojEsbzwW9ZeiBoYCfdNRczM5GqU
igGoAhcIf5ACIMSNkQnU5Q6FaN8NlbRsaQsqtKifAVfMQhu0soSVW4HaCVUsyoxQItzWvBngbZ8XGqy4lwTX3df8OXY3pPiePWJJ/gOUjR+XDk8loGhy
DaDqJGgh1Y82YMRQ1sEgbCp/M5KtE0kPXdTJMmNKmiBI6PQYUqS4JJGH9/16HBYpD37d15diUp2YdwQw+2hhCxIE/VIm0hXaufw4PkgDxtTD8JwTCZEE
bqJkBGtQsa1cbO51ZWrIWpHI0b92dIv3N5PsGzbcrR3Drde/TYSNLWm6V60T9H6ZwQQ5xuuWpUA3O7lMDyr2MUE6Ka99QbGUXqCdcnHaSlTJroSO05UT
as9dfNz0TfS1UczJrEg0r7M3jw9lTk6o5wyzTg/O9Y5aC/9uWz6zzTRolK69Gp8r2TZa2PH+NJ00rmTC1VSOLjufIBHN21mqIQuqpm4rkotOoWt34ymU
RrO0GhDUVuX8p0x625pYifi+phgpGmb8guZbtu4qLte4g8izZbKEYgOQSMLhrfmr/pzY8EWdGNfmh/uMeubfhoa02AEJKRG0PBQY+wnOFdJn+hEpjy6U
c15iQxLC85WCTpSgUATQEhOyixTAsfz6FBqS9TJOijAn4UmyJux/JdCGoBE1E9i4iGmJCQq2jBfGkXyrqrZaxY26jIfkuKJkdZ/ai/f48sT+5RyA0XmR
uOAvQ5R1rq4fhzUkJFx9rAfhfMZBSfl/Bp7Y55078bhh/O3Ew8betxWCYDKOKhA/pKxWf08LJXl0ejOa/ngxffPxr7dzoCxtEWo8xnUDwRqHEjCETYRF
rseX5OxmMf5S3x9z+Z8c/ExKAPhRIarY3VlKshZlJBGqs5XBkWLj0p36xYErVmoRUgKUZCOC2LI4LcWoO0oOp10tVmalyhliqju81oiT6NSuyuZI95uA
jhXTfZzkROYyvcd0BoIki7tJXY43gdVD0ApqgYj9JCUrwWrfK43ly5KcRWQZdxqrCV1OegYDUhIlXdNOFeDNSeKyQcv+ygmfPvbdawzz7T9Ot780yGv4
2iI/QGJX1v43ZE3nSnkdWc4sA3JNDwsudfOevjdSeeaeBXaGFiUkDZJaS0FhS8jLl2PXXLLM34GVKEQjICSA+1WEri1XDrXS8RCsOqi7o43bO40M1xql
zXVTExffW3YOFQQgSzYZEJAVETbYqnOvEmJBCA2x/gpjaH1376Fj3tBA/YviraZDJ9Epnjn3dJMZJ46lKchF8rKHmlJrrz4FXheAm5SUpsimhAcUW0rM
yFVqykpqRLUTIkCWkpZbNFiQZKFEExb4HFv3L9Lk0saNUcNufR1KkXt9OiviHFWzDjKOG2cJ6p7tUom2TtcRRsuEyDlnx+bxeiTszVIvBFpKtWGfZUqU
lSpFyYAkeiYN1GiA+GvV0ERpJpQBNTO/Oq6MuVfYoWS2A4ulZ3bjmIDAGKAikQJTVIFdCKxB7LUCeRIteJgxr+2+0ACGVI2zU0DrazLOcTQPf+/TBmLY
NzBBVBFqiQx5/S7gZddJkWThqozjInyxMkgjzTFUq+Ox4lLMNzBI9rhkF2cIkOFoBRgxkfTJnGRSpIIYplks1oApFRKIe3x6MMF0ejZF2RU2Whx65QGj
QGaAEYuxB0/EacOWhWlccBP9KrF9E5PcEaxsD9Zohuqf4TyhADnL1sT15V08tEr4VVcnunmiVlGOGtEKMyZuadNSvp/XA02xmnhfXrzs3Szpe01GCgsk
Lykq5qyoRJGaimOyASAQUbMRnBaz6ZviJqPd7iSBYqFvOD2BxrR4P8JAIvqOJs2eqpc/E0N5Zssftt8hIEZmgmQgDCq7kdHVttc4BLtx5tyyuGVp5/Pb
hDUeLs05AUGQ5SC87zedKTR8myxS0zxKe/dwrUIBIyUKQjj15b59N8s9HgSWQ5KoBIcnIhYKTVTZp19m96n5Mnx7HTe85tTJZbelFmM9g4FgUbVq1JMt
MOUyC/8P2uxJFQSgmLElh+RrfsJyh+DgFrVJ+2eNj4GRb/i3ajXQXdZPJy2uluS0hB+0hSiXKAEC9Mk8tCJCV4Z/CCDXbh8pjpySLs8SwA3cmSBaHcPb
jkaiJP4VebqzqOUwPdZ5ATYeN3IIJsoS7DQeC6tFkcGSqoV8aJlLKYfvIUkSor5zalVEUIn1ITnbHv/qq54LY4I01aT8J+28QNaSeA/WNNyO2fC4oSG4
q1UHeq32k2Ti0ne9bwffzIGfBS6fS918HcpGCkDXj9kcLTuBl0qnpxk7odBa5QnkCLkSPLMiQYhiirRlPR3nZJZsEnE2ASOGAELmdUK3qPUhQSCgtAoD
e4VI3eEvF4snfRIufXS0IF2zXPi2TzWO1AgyLEKM1AyKcYnbVfHUJPpz4uZqPQo1lCkk2K4LbGyaGSx9RFJCTZzCi6qQjn85B3l5zVo3o3idf8q9selB
VUHO6td/IrjMDv10odGklUe0GIg0kY8Eb8a1zRtDCJpG3rqhqNYDANk0ObI3ZsKwZcmFwhCxrMVKolBsIIEgUY00xo2wgJQIQOYZv8FNBFCzIqTNCZoQ
zCRI9C9TVFfrtOULBJHSV2KiySRI5DZAJCP6uWTCC/stSJsm1DGmqPBa8GQdLSYfItlqFlxNlunIUBAsIlWEB4wcIrwNactDDJE8NUNGgDaRjbQgGkJI
tESkGECD3+D6mNSmNedAZO9ZRFEcgVOUChnrVfHRq5u2zTu+xqizXwbcDWWopWAY6LomYRLvzy0CqvSRImVAe9BphQmKZA1qwbp9tVw38XOLG/n8GePf
eQ8Hhoi9sDzKmi8clo2QKsSJfq31uyRehBBBJtwWEUWb5ACYolId07HofjUn0DmuEasFGJDiECCDKGnm+mB4MWNBQEFG2MY5OvJquLrbmHSmi+pTJNIK
atpnTrC9lPLNJNcKZERWIY7QxfreKY2rZvt0j1RlsiCZSBJJUKWjKyhZNUWDFHXrFNUNFntSJUjRKjw0ivANC+nWQy4hhAxRfhKyWQiaMIAiT0DLCHEi
XT8KnqzcUwpDlhk1EEoYUmKO7URWG5uHvvXoRZAU5gUc+Qx59z1TS0d9/yksC5tsCIDCusw4JProtBgqq8/8VuzC6uTbhDrGOxJDASQgLvhMcqCgyD91
UVPMzA89AqP3l/hWH3UU8/BgSCjAYuQpm2ujRFvtQ0wULExtYaNoG2RmzrgBzrDgSEij3lHKpFdF7QNaqNpLTCg408tWjguk3FR5a6kTAr4U0p5Cww+t
8gZotympPhC0VCq5nkymIEOq1mpcdq0bTDhhIqBk/FXrdguImNTQgSqZ547YFEIDFGighCqXGHoJUmJpT+oLtEYSs85qDtmJhcaRi6nH/HlckcrlyBJY
9zYg4b9wOoBmXr+Kw5kZy61cAPzwHoNW9VkGgIFweKHMAOFClrjSEfmHWeSwQ2VasBwKWD/VJeD0EkzjoWEym1sWjdE5yH0NKOLYOWl7JljtD42hf3fD
7B43eqnhEqDYZZRUIcGa7yz6yC3nQdxRBA8N53QvCADchiLwNnvlvNETgmeJuj88bKWVQS1ZWksg00nmNmAmRwoMA7uMZXbe8AIgDag77kE3yQSFeMqZ
Az8oaoozk5heRxz8kejIz0MmY6uw4IHryq1Ckeg8Zt5qK6/bDA14adyvHDKdVtqUaHRgiIQ8xL5oCkvg5sZ7Vs8+j4/HU1es5PKW1cYAjL+ooQX9jjMQ
UXulfstE51cSpVUbO+v2+TKuIYiRmYGFu4icokzjPovflcNWv5r8xtegqJ4gVwst/Tu0nXYJxUKK7RnXvqMoECebNUTNiC8mhwqJlACnw72EBp1mz7Aq
1ZHBH0nDP7t77g64j+WJMcIJJYoJy1FboIAMPRid6RKpG+kUnjoANKMjHzrA3hqcvC+26Oi3U78FKqCJj4Fba18JKm3D9NlzrOztSUWISdcNNjKC0oH2
lB6iGeKTq7cphaWY1UJtZlIrwpJwQJ39jLeE4OSKgWqbu4CimLxFqVehyINBBDH1LwuOrtmKRKpxbPgoB/A0B5zTAFkc9hs9ASDeWfJY2oRBtuh6fOs5
BhO0ngNOKFxfY17iYVNvx5Yt0FxqdceQuqPvkBsQ58qXBXZ0HboFpRQpSpCq/Nz0ZAuDbnIExsssGfoHQKQOBnt/txipzhmaSxXggWqpIHvaneXyqbiS
cuOU1vlKSFiJS9bdbXurnZgwDklSiYjmMeORvoezLPGm5enugTN+5IfKCYEDXOw0GnphmzViaZ63Zwd8Np2wgsgKQBdSSRJWEgZAGSBQ8+gupFKUDgQi
ImIiOeetzoFAx9SLxAQI4T51N6x0JKxr89LvYJQjtv5zXaECb6qp56zDEwzf1Fz4n4ApY+L8v3tU96XLWJ+ts51daL1bluCcXChIqVUKNcmZKV0c5mWC
ipOsggRe41KYlDD7vyzjoceWbVISHiwgTBTYOQyrRwzpxLqXBEtXNpx5w92Prh+w5g4HL+OtXtc2a2qq6Lj/45iDj6+EsSPfkFLUAEWSNY65KCUEvPhW
sQxY8VdHANp48gVh6If5p6NybnRSFSAqH+BiFDqjIDsbtCo3cPyQD/WzHtXJt7D5N+RU/huPTV77DfK4d1pvSYdh+77/XYgo5HxvUCmP9XAHBtiydjI+
l2gfDx4nWl/MKogeQf4R8r3PQEKUTdLFXBRMwAUF3HQdHGCjGQKX/jZhwKh9JQvSJZ4RlImtuE80kg8QkVTEEWLmX6PccDOTvFimS61Xy1TE8wqffUTI
IIBAMsSA8Ckz5aq02YfT8bes/TrPSgyItaE4w/vdJDKyoBEaLdNKCs1FQuC3R2CM8xmR3uhhfrXVUMkqAsXe1q+fyI7wEkgdhAlBEBcTYSU/TH+l88Jp
ZSaX9jpToEp38FpJcPeI2nKHWan5Qi+qcS9eYaXvglFKByBSigYhUBGQ4p83ozCiTO9bMIvwxfcmHjQ7rRZ1SRwQpDMVAar5zED8tagMTsYOV116sx5r
ff+HtIvSRPvKc89pBKNSKhkAgm1zJDPkG5TvGz5SBIz/NuPjSGaoOOjxoDK/PJmwifsQnuwajMJFSMuTI2i3OTqQrbPt3BXDqMiMrV5kPYkqVChUrz0d
OpgDqR1Fyj7cVgDROBGrIj5KUcygpnZDCTIcNUc217O11ulFcOGL0K970/iwpL9AoPhQB+YE8aOu/nYv/jdEbBIHRHrO4oTl9yNnq963p8wgkQDpL+tX
l2Wvhe/pCuHna5SCoKBUv56rxe9DTHXzpnQseEZHO5lo20Wk74D52YX64YRaWd2gSw72e2NFOdjYxGGESy54RoEaBwsjRiRq/MjGcmd6Nvlo3HB1pcZB
iVs1gbXd5GJ1b409emXKcI2GC6mV7Z3VsNPNycMR3zzFbrfVPJFPZPdhv2Qdjz0JgXEgwsQZjWH/S9HvfYWg9nlFQWkb9KHrvuF568Po6YsA2FUHyym1
uD8DByvLDiGpD32dSgkRk2cs4rGTMBHvWjyc9JarU940+ga6rXgdqXx1M84a68dHsb7A3SBGVvtZ1C/V+P0U78X5t2OsBkrI4N6yxMSmTgG9GdIFFabs
KZ6g3SLy0IUoH77M/LXOteyzB6nq6v6etOqtAbM+1WXXux12tCi08c06NbhPWU8PtJaUgNlQQLvXo6ZWfGYiM61DTlh6K5vUosEV+9dRJYO5A2IoK8Zh
kS0bV3KaCTKrnWmqsbrS04bWru07mkTd2pKEYpSmOO87cLUywpad3UZE4BsVzlxIGZjTVaCjbFr+c77ClXK2qYCkbUp9iB7PcDwNR4Tm890H5IrXYrq+
McQUka0CUDOPnWxPvSGDYcfRRLGrKziAD0oHPCJvcmNd21eAYLowKE0L2c7ln8SpSBNau0owJYvlJnBJNzPLRorBrnJ7zrDi0taVFctqjK05Ympyx79+
N3WmsMdSRu/AU9Nd5vXjBQ1jvr4Ca9qa70Z0CD0rkOAL2576s0daF2J6+p8Xw2mZ3R1x8xvtRoa9grd+2q69ynYYPR81rwcIIur9zQ8cwMjXXNZqvPOu
Bjt8mXwRWrvh2Fmp5KwiNpTFV1RNaqWpQyeTVaz4vioa0pnYYpLXeB4eGu17Lwwc2bkF+pTHVImOUnEi3zB7weWt7CVQxgbZsANSATTKU+i5SSzQ2CIq
sFIIYgkPSbQWIzIsKvk6CpCZ5jBvNhCDegyyKB4W2RUyDp2O/BsvCnwjT9BXp70BXV66r9pkhpWQ/ibpbIspTzlI6S7yswk3bft49P29keta4MZWfc0t
aooVDiZauedawCJUS7oFIi7VeK0E74w1rWubNGMWaovjjRRSEpfOjPMbliWuWvJmczPZ8GgfY7MH6ezA3pb0sQK10jcGEfBU4hk5vqrtWURLdyiDt3U1
IJKr0EQB4MV7j4YgI0RBJQUL2645X+Tk+SNkBfC7Ge7xjCIdq/M4ZPfnNEGVTSA7YQBIJ9jshhA8jPZ9MX0nDjO+1IFpS/prKXwMS8SlAZuq+zjiUQVk
O5djpxwzciDx5w6cN1ibxlCYjvhXzGClrBZLJWElXlGrIizAz7BLFKUjVzvdVlbVav8L3F7bvYpB1U+O15rV6rX4DzTC+E6p6IGkphgTrM1goh3pT3zi
lstp2lBGyqM7KgILQRXEPXKU2F1ySSLbaYUgSXQyaPiyD5L8JAhccnztPXnqhNz+r9H5ONaJsWIGh0kmi3kzQ+FloJl2lGYZ98pi83PMSIrKqIdDLTrR
wbaUeZXfS7TNJ/Ml2EPD+p2+1d65LUMS/HdiLw0EM7bj3yUKoUjQjtbjXXCzE8Oukma0lQKofLKqIGbaO0g5kFmKHVOOzBFIHRI+M9AiVcJy3z3/jJ/9
o8j3RPuu0fZsNiM0ROJ+c25BKVUnw/SfWIH0aP4CFGVTur5Z4NTlumm+Kqr83OsrNknAXKYkGhQryho5+bwYOS9YcU/E3F5ovS3trWS5NQkhzM4dbdYk
aaE+NT+N/p74NyLK6X9D+ZDJKcqNnRYHo2jBdVGhk+Qyers0a1gD10ENdZ1dZrrVQ8ft467fFy9zhToDyHODiHTvqs18C/7EKP4Lj/ZknfGgbKoQf0AX
gA/I1h91vxgsTH1KfH0UFrq+xeezH3NafuPAnUlYCIK886GXrwN2p7SFJI/WUQBmUWIttYV19y5zAVaa2GtxuABEjAXdky3OL+K7VgN6aguVI1SbYrBX
ehNMBTmzcgI3Ksbn2qvEXhDFitq5DNyoRBJy/WCgLkJ8L7bFEAtd1FLFBHHTcRMZHFU97i7WqudwQPsVWH5yndFHCvztnqLMIuNRh7uzy5QuFt4VECUT
mlKEOUUQvdo/Vx+E5soJBEcOos4YopMQPrOWI5WGcxfidTt46ZKdsvcHBmDJVRF0KkpzKlMcuUvHw5Xm2uR689rbKY21psGuJrSxcxfwgUT0vvdDns3V
O3Xm4YXSelC3nMqiSUDGXDW5SHkwzU6pvYtGs1rlBhyrjZdhXLeh6s51Z28ZVN2+G7eg/f3fBT7L9Okk4eRvTffaRCM7Msd1Wfarx2g3460H7hUO/Gum
J3kpjwu7j7pBRs6jMVVVKCok4OU7PlDwocPqoaAScK2CFwuBhV1r6T2cpX50B5SCH5EdxA8dDOZ86yvOwSsqCpDabJw6dts4xnvFZsXxCw0OGZbRldNL
+PrqOvNCMHZvrPNLCTU2P751dCQbW5QFzoXm+X7nn7zGszdFDEJlq8qYkA5nQXVDV+y14mIGjoDKGhdUNfbkSCdj9UxmnzgdePtzvkKE01/5e45P7t+J
gUerDqJdruDh60k2BFBM4cZE3Fi7oSSMGS4sqLvl5Ji3lO/uvfPIw+Nct8pm9F7YCbCPcjQSE0uWPyUgUiKYFZ+3jj9ALil0B/uJHsAQBXAXAgW2XGU7
0d5oqQSQfVbeR1fwm60Yn4hM+0h8sqVhM/SLfjm8gf4oDrpELBUf0MbO85nezcArNjXaRVlSiBuq9p9TntcU4ay9Tw2MKHzeKyeQiPhkIzpa04+q0Ccm
E7M05PKUCCeS6ghBkZm8ptCwSTsgV32vKL79cVrnhRJMpzpq+/40XIZEEZHEMclJOLK1iCZyUDoQiP/v3HDBofTuuMS50YCIwXnhu7qTZyeKSars/XZP
vQyjNR9/A42KGqSuKeVS25px0+9143XcdXGpMyON5gowN4AYH1qHhQ/rVOeiwQDlI521hp2C5NadtqihRKEEoqCDrpNka5sjpmdjhPeL5OVQRSr6ZX4X
qYsSZnIQAFKI1dN54KzW432dLUIIuk55s1mP1u/fU7W9pc/afNlwbivSQlnwE0E/Y+bwCRKr6uj+8yYF+RCFCgCzHipNTWguVZktZUkxflAIdERyd/f9
+D8+p9zgB2gb0uyG0v6US+cmjBJNOouNTekpvlOM5nuo1sMA0lTz6FCo41FEDBigClAYEr7nOh2MD1xUe627P3yt7XHGaWNBlvv8nEcWdnJEpUIcODBM
io/bEgx0YWoLpVJ5teazlDRPwO1TqseLu4RfmkWSmPH+S+370NdI719J5dHe7ue8DZCS3puCkDwDwwyd0NzhQaOu1W2jDo54K1Q4CHdoPL3VSqjt47ON
xpDyYEkgpe9lbpKVKwLVixqAo8FmP1AFWe9pDgK6CSMlHrah1SbCCbjfmaj9Ory7sZrZdOVxnmKEUmNvnasguTqpuZTy4LgjECZw+T1G+0MNSMDOdvhG
WtLPMukbDO8DM5AynorXi+SVSqqe+szmqnVTn8C7pnR68WjRvfaffirnx7cHtdsSMtFGM7LIEwkAhMfyUBe32TaUZr0rrPb1Bvew+9j2quOn0qJc7zDg
40DS+8YaJLCswWfWwpiQ4EXp0YdjI245w6WfjLv0WkXpYgWMHf1MWcqy5kkRPU796iJqvnTPJKDww9Xo3agkZv+o36/bUY8v8MfW+fCe792BLXpwllzy
jSlO0/Jhn3Xqz434i2chHdXxznQVptwWXDHBs/e8tM8tfGgtCB5I1iPEojooEBHVGfwmJdJfddFv9UPlqSIvrTJRACIJAiZ+lsSXwMQEGB8Ee7b/Ch5m
WPte3qmWGl6a6Ja9216YCgif6ftTF2Lczz/LyvM57nStDc5sKwYHLzz+/BfDzGCJZRd4O2QMJNVCAv3FpKqrCtDfE36hSu0tUBar/O1hCyRm0XJlsFBx
zakYHr1gX+tZO8wWIhtblRB+BARxILZqy5ya3wkPpqGIA/AqhASqhYpOrIevsKh1eP4iyg8B561VePE0pz8bzz9NDpSo4G2nJkh/QIuDfjJr9uH9zDWV
+l4vCinm4ZPVWYYzwo9Zd1WIyo+Jwwz9j/Gqx2Io16uhQPnAm6OI5RqW16zmtIZ13n8PeJfGUJ9FNGEvu92koEqAMOYXoYFXVGldmcLerzhY5MzgUrp0
4gZZG9Nwi9363wJSRZfNmP9WckE4osLanaw0rR1UZOsOoH6uPzsBeylQpHv9iUYqQPgYsfrK6r2PW6wn1L57PT1SPsniSf1r7L5bSJEZxio4yXyKVpmo
j4rnDk2mwHeuGnY+pw4IgTxnzv8FnTURpNnsFYZrKboFijznSgHFaHQj6TUXznWjimLXcfNDBhJI/ovUbYFtTBE/0HMtiJss/E+fhwbKd6KDU3aXxdbO
3z/v5e2/en2vZiSy1q2OwGrdWoVApSigZT7UtLqIla8Ov3vLj7Nu2lY15nGpd0DrShnCiMtOCYv89GcrqZYIJIIGHwgt6GsqQF+bv3q9ZbkKfgnfs98x
m5QkfV+n2MMv+S2xsBDkJW/WH3z9uXaS611+7ph86M2Wyj0/lKtE0Vn8rPDEoyrWzx/hbzmMkCUwvjU82ZoBvvK1QpF8Vh4lNnZh2msIJB5TxHEBEval
LkISALjYCxMgp1HskETKQ0VhHU9Bxz7vLvX42pz7YFTvLc+O17RF3OSpIQo2RAlSgQc2JSMmZBJOz5FM3QTxaSOA6QeAfyXAf/ZmxerZJnPVGK1kfP85
/z7oan0O72rq/qcDKYkngPtAA7EIE8G6z6MZhnUYs/VgVe7LcUDZZu1HFArEGypZtZPC+8TxdO7LyZ4sC6V5p1oXWhuAiFYVWaLTW+7zK8hOFN/jPQig
nWjnSY6mSoR9hBkbN5ea5+n7yWqZpDVfqdk6z28d3l19F+6Kliuqjh2Kxpyuuac+smndKtU0d1A4vZtMmsl9QSirNUSDwQtQZXUEB5PD8RfWds71G1lu
ZRdMDZnYDSdJ7EmAMFCVVVBXgo11loxIss9aQ66LAv7llS/Ma0FoafGz0eWuiuMrZ1Do9F12XYojEOVKA6tF1p77L4NOnadn7y21dKKw04PtNQodbTIy
0UTE76sa2sIBMmP2eOsA+bQeDgve/CIRQzb2R1xRSlB91oRqd0mcnDfVadpQ6e7ptnHgJUpEgmPdION69DNgUodZQyTeo4Q+0+L1Y57UaNCGGVsZDK85
Sro1hD6z0f1TRbf37YdBfzOgZNqVnJbYn2VgJROtJNQOK7cc75w0vftlURFiCMEF2S+PGyrkLu0Uq4UmWKlXUwifw+k4JkzvhOKX++j44OI/6L/XIOC7
XxVKdKKIpHMKbIsUWf08byRBrWg1aqZGm1tAKqEVLzQucQwwbyggalf6GTub3LKnU3bQNnaogZVXVDcxTTAM0uUqCsG7ra1SpGlFghF1X23IZpBQBi/p
Hr9twtoW31pC1IwRch1UXefg3u9xIMkVpG4fihH2NO5rEp8JOJroAIUOPYYE4ko0x9zambjqG2kCA5+V8gMDowZUPJtuWY1/LULWvAe19hjHsFfYN2AX
dQEQNpVgtfmSdbouO4NyoQcyH3SDB0Rdnv1OUQog39tqqHW+NZpjP+ZVVkMqECkcYNJ1vleCbcXhptkopki5XRAP290IQ/af/SVqf8NH8/ed53G+27v+
aAr/6SIqvpQRhBHBhQFfL3Cg328bUUE8YQAQYUGRFQCkUVH/PZAIEpCoFAgEIwqQkCKrLKKwMKkJIBLILKQCCSECglIC7AYORv9Taf+Z/1AnOKkT/bdO
O+Wk+Dr5Xw+cbnCHWF3r3bNBOxfPhHaFfO3CKbq9T0ueZT4kh5AR/+LiRU/pb7MEkIuFyyAYsi4+N1DlDKLhRHCgoAqUNAHLhTJSaoioiqqaJJqagqCi
CX3H6vhsHuEUPyHDCPn/h/4as/M4V+UxxxiQ/1VlPiH+wMv9AfywP8Q/tzmsM+n88QIL+4J/4BpMOKilo8KSpciIiP1yDhB/UHn5aKZhmRRP/j/P2+v7
HthQpYj5o+LfvMXl8v59R9kr09aopQgEoChCHKzqo7ApcBevCjn6Cg+uqW56jigSR+n92uaryIksgur/uUEhE307rcKMRwiwbqlWOz/f9ujRMHQZQqwt
shjiWAgwc7LpoYd4lmdP+i/KvRvIccu3/kSivC0aC3mwxdRwN2KF1ULgIlp1TDgw8j1/6Y/d/hqMp9/titI/cSR+UnNGEo/pWOAvBAJKKwDEMP4mKnky
RzUEhzah6fxvqHkhqp8lGmag2aSUMEj/hS8Hw13pMjWLXx/076hVD1CMektkeRszGFNfuEgpMqXZkmrA1yrOak3MhuW/52HXsQD3r32Vyy4Lsl3CqD3p
PQ+RxP6+7hjP+sQMz3nIA77H69SjXxVAyVnMXr8Kyay5UWvFh0oEk0jtWH1YLAtZflC0WnOWbyqBkG7nGTKJn7Ftk4FSQos2lBBYRdaPE1CuIcTbV8TS
qrCTI/6ZtetraZdwzzfyyxpeiYdQQqREhjLyyX1StxlYZiEXhfEa31m4UIPbv394Azmk/nNwDqq0MQT420QQZJBHllRRkDzPhSfCwe2I1/75mqprJ+S9
EMJyeqFi1UYfeWd61iSCh9WjeT60FBBTnMWHwClgr0k8WjAjO4D0vfnPOMmDbSm4lmVYpYLnQeZoMq2wfdBkaIxKCKhvhH1lX8kdPQOiAtpz+vQnIxfu
eNcXfvlzYN/K9iPXpZ7oYzr1uvKfW8pPSmCy7RqWZeK1acUORG0WmoJmQp2y4tqzXsM9FtS99t3GRSaEoZAaKzLcrYjUskZqs1oYENt+sIvQe/i88oC3
TAIEEeI+3mfnpmPcTAU19rJuLDiCJDcOJh0e9xTCqgiciOYVAoLcNGX1nx2J3IFkP5C8mKlAcMkcPywhsHF1pNSvGsXTR5544pkzdMxW9RLsksTGNiyw
Sx3lzCpPMlSIoo3Um06E1Jlr6kQPBlV9iZvNt8Z4j1TsyDsjYNUtFldBPChyPh/H3phxtj4WlkDAXOnVpSD6Mz11fErUiNtHCWcznm8z26WiLXDvvzfU
0w2G271VHxQHT5rKnOEmEuM7qCTNgs1UFH2dg6cSJrKW72fSpd6ZZLttWmXl2w5RzUnz64Z2NAudphTXBYqvYsW2JDGP6aQIBNjKZUispcX3s9FpBAZ2
YRo8OggSNETENAGT7UdzCY6NcyNLYo9DvleoWgVIJVpuU02uKfiy6pfqlHLSdSWl1QPhn0hNoUUz0ezKGQgZGQzQU3/u8BbApfrbDfKKPHF8mtQKWMo4
UuItDIZmYbVHIAPqVANwH92JkIJuoy488ukZEU+86kSlTJVc/rXoCiC2bZngwaq6BSGJ6lsGa8EYnR/Al/gPjPZhYPgeB0ojlbE7LsW3IlnQD3ZBhXfA
ci++trzS+L2s63CxAZFLQCzKhJ8y+bhpDrVQ3jIduZqxmmnDjzvLTO15anczUqHh8orV0/HZ4sUJPt6Wzex9mwyc8qRcKIowI1KHdQghLIHZhdYnAs37
jjhFegNsMVKVkDnQvAsFuToaPlSSORgglPdvRv+XlnrhYAXW7XIUqYxpJ0m4W5GdVFuSgbguRUzsqlKhgqlLgpju3H/kfBO/76bg3sMB/r+vXtMKNqVe
KpKA9WBf5VRFkWgwKQlsUUxqxUomlWfvL1NByDDuBShd/AF3RKtVZIKwikoK6H+pwmVJkCPVlVLpQkTF+LpSREdFbvEKsOhfTvk6RlK4Ckf+JPSRCBQC
hXkKIDDg0EGP3rXjsihixb8a7+laSPZWf0wKtMB9qPgdRwMohVu6Uvq4DpAbvuT4qKJNVcTG6D2LcubuojwR+s6gOLgBQrnDjnRUVB4e1hIzX+o9K+8X
rQXzGQavBwXnvk4msHTdYq9ZD1KJCUALnV3VwQ1yHfSFYqBBFw3UXcHbIY+eOt55CRVtchpRUzIpZwMkVJj4gC0kEx7l3pZ3MhdjZPPkxHqfjDghr6+7
UwynwYM6OoqecD8+Mw+PBbPzYzdbI9EelN+XRYXj5utHZsHFq+xIEu5j4kAbAkaJqQETFkYQiFRAdYlmdIVNUgJjK4aL9VdGdF2hRskNLNCPYQTNhBoJ
6oOZlhMBM+9oE/BqINIYCT0zWW+/nA8sNbuZXEpFDPT9wnvo2Hm+mW29r2spDdbnvRxgeNSoaFDlSNmKgbpv1GJXnNlt+d+Ga+VeGGZFmnsF2huAh38g
TMmEURHEiLSOmAgZqKUiRyuSJBihs2CwJ4fLHpgDrwpB7r5cMe4e7o+RHFDWKKQDeqhNAQjoSsyW6OgCY+DxPSkzquVaKtOLh3WiykrKryZ+nOKWGrCu
hyxghzPOJ8ViL1l5H1TEkDqejePxtlcAlxsy0RiZPJhsFRBILjWqavOblteMr1WPmyimUklk9AVCEogeJXcJDLwoBAHWVWRNB/KHeS6Vfv4yzmo4VVUn
whSmXN1HWSyNENO9omLcRIIO4omBah/uoNfomOmLylhQJz1GFvha8ovK4sAurijmuSjYESqHSkGUl8VS5BNQRsojcQLbGLj5/qzyk2NQwXu3T+FnHDVZ
lLMAfIsN96AFEF3pLpUNsaXf0haD+WqrNf2+vjcOlB02Zdq7JOni9cgozAlaypIjdHm6pysMx3va5ap9NS1Jg+CjIV9ViUXmYEyi3FIPos4AkCnndUne
ETiuzeTBZawbL9pA4plPm8hEKAOdYsAFdDA3cPIiFBYKu8s+AihmU8vojZx7UWQTGnYrwfjSZiTrMHeV9DbF/c9fuu3b35LHQEqvDex+46D3iK1+C0Gg
0C8rKDlJgCyWLKB6hdhROslHFRkc8dHdDdDbFIYstb7+uRqB3T7C8mQgE4koZ4W8dZO4dSwus4DB4GbygcGk68zCuO3DZlNSLndYtU3UA3YT5MK4eD30
xLNqYEsUdIN24APdDEiIBbWzGqdKTCFyRMsHnVB0ABdREMIxYClDI5rUZ1hRwwkBMH+PrHR5GgT9kJo09Dth8A1CG+tRk+3lb5BV7BA8qpmBQAT0WoyI
FkdjBBBkHJJZllBcEhJ3u9HBSklIqdj9RvgVq6T+urwfVS8AGhG0rIjgEIMgQ40dAGTTRFDSImRnNQO+4j/2FAi9JKkXVsPnmqOIUEaioRB2BX0MJBCR
ZCAX2cjJrUC2/dT0tP4cC2u80WBjG8yoahWVckOAgkCFzuWYmgk4cBFTAhtn5MMSCOhKwts8WoOcCyeCGvWEkYUeU4fjkCzyFSFZXdaBG2k3jjXR+oyU
862eqP2ubs+FYkGaOUK93g+dXi1XgjmhY+m3Qcjici1xmnACyaOAuWlMiEOthq4OaqeCtRRY47OBADhQzB5yWuVk8zlliLWBXRptWMp4IxMKtUxIzy8d
7PREkURgQIq4X0kT8r34JcWT5IoNzYuXFxk5mrKECCkE5LWrxibSs2Hn7f9u+gmJ2T/X13v+f6aTrqRcb4Eu2vIVza2dwKAsXKngW0XGO4MOJQE16g1Z
w1ARWmR1vOJUR8lDqoqXguCpMVW439kiUgMET7sSQfzF1qgyJqfwN1BBrHYXbUg/PecOkNK9ZZ3VgRdphaMBuNImHgTo8LLECRnU5tc63C7CMPwpZnGV
EDDJ2CDJ0OTCdJyES1DCKLwLIChqIFGrtCnvqmAe/28Kk4gKRoqYQ2zwGI0JMzQvqWKCnTNglnUi+7tZRWs7KxZt1s3GOXkqJK4pawxEmfA0PqLScjNV
jTOWhnoPxJM2O7DHoIT6rxvjgKz5VRsJA5r0xPwlW2z7l9KBuzY7nQ4CEK0EF7ZDj9xiyHe8n4nM10gUG1GF4tgP13m08+wZ6QwmRW50yl2nezkChBIy
YkJOyWGTzdmD47GN4m7uXoCOdOOJRWa5OCIHKOJJvMGXucCjUYVmIOsQHBc5iZwHEw4l5IeMA83t+JYv5Q3rR1z7tn1azVSYLP+v2djkVug6FeOvzut4
ZSg5hsPy8nbmhy5FRsiZXYaAxEC1yfrA7rOIMOUznkt0C44l1sYMrXcD35MbqS5nRtrUmjKDMFnp19OKKlXhh+wOyRTqGsOke/riUoFzra8sTkGmuFRG
IQZOqFCCNDfULlhZ3qLtOHgxKwv1B3ag38kYTqnEZJN6gSZR0mwyDjSiiEu9JCUtvo2nc2uEGpRSmygByMKocGUq7zhO+YDMKa6612pxxjZ2ULoVS2JN
AIPi5UVIacDMlaKnDPPSn6KOQa61d3YFBwnbWmtYmJXRQn8xULEjvLk3RXfOlr1qVxAZJx3QMDbeKbIoY4SrdH+ktys0ZMMGXmGUCys2m09s07wt+6n+
a9+9PKIz0Gs8hve3NyVAl3aOXdzo2vESCJhcdLTwvs51wtMpXao8X7ISb6ra3zbSAgALrn2bKBGShlXN8UVieBcyOKrsLgwPEamFUWpHFoFit7q3mpWi
drNhbtxZ3Xh27sHgEwLdW07Ukj1+KrVS51ICkNqtRylJDPVpEAnWsm9kC4h0hNB7st9jIc1pr4N9e+pXz3/eK++RtmwsOUub9dG3u7LxStu9Y1iZ/ngW
SkXAJO2p+OWJMfT5uZJI4PiRO9Ld41x/f7e0xfChaHqmPuNvisflezJ4aBkfA0tYupZId4fOeanhH2DCmvsx0dhAjjxa95b7wMgKgqDlPNhrkmS5EUMV
gsRUycLbDo7TIfMQ7Ie0xIZP4PEgpeTN82TBmWlfp0G9oqk62qZHSHeID8g04hukt+yWN54SXnw3LtlEGVBgcSpQKwZlIUN+9nFNP72oeziTaZOndduL
yaYVFT0LsiwhXnMHOgKIQJrCGAx9Ldle1SPqEFNP6vqKICW27j2ImaJC4olA0RgLzmqCnhSdAirdrliljOhqhw3IMQN9O4oaGhx/Fbq8DMamnIIW5/I3
rM1Sap6f9XOYh+VrekezMtz0qhxCjwgCQD0QWOOdWEyZlAsg11JbqYgJ494tSaylis+g6VkAIvz03e0JMxHy0zamYndg5ioeeUJbhbAtRgOqBr8WgDFT
kl8Ld5Wl2EmUKBQuaQpLSKdxYodgo5xDw+mByupnFA5W/E3Ji0G1XdMvTJBCUkAfj85VdoJ2kHsNipZjohEBEeM/kX7a0e5WiEYpeiBJniGgD8qR2e0K
BvHUoGxIUQ+3VdpTpMdWUxhIzdaUi81V1fM6SacibDOoUVdKM8RgMtEmuXzWZq0kQ34tSKVN3A4+czxPmZhiud+93B4M8tQRijw14k5QIjnGBgqfbXtq
2lmutwcwWAcO3Xyt01HR7udRftNjoCaIRI295Xoizgm14RnCxrstLpqkqi58PgtAosquIZyrAcRjfHKgri40fKGYdBQQxltMor8XvPffhQYmCuwtMOgz
3ZZ2FDPag023lobyOXVxcndTtLPQufNfPoCaIIO0fYSLdIijFrb87nr3qBwiec+N1vwgiMYCxrra2M97B6tjoEcR0yNwhW5G3L89KjSt33u2lI9hOTGq
/WvptG1zxt53lhzNcq0zV4GiiS1mHdRowUyD6JGeLThV45dH+Lku/hdxJiR49BCQ+h7CSiWGGolibzFdXswciFMTpNVMogQQ0FZJSm29k/hna1xEhZLy
Xi+769cifIBFMWR0JHayxddU8AugiL68z9MzUYGs1M7MaI+f/h9GA9W19z4Ys3weeuu0AiCSYSC+0ELgbse8EBR/X8c10KxcCK9fRcdZBHcZHD30TsQ5
vxYWNYDM3Ms4kNtYF3oGXCTAd6MMwYzJCYE4s/oslFEaGZUCc4SI+dTdCfffWyKDpWBkBvJJhnPKjxAKUVnBhu+VSIxNbrEZ2zYZZGVaKryuyy8dzi3h
3OJy0ia+w6djS4xCSZjKyrXru8IZqLowkUBIzcQqPhfc8QUSa42Fesgk2UZEGe2qs9jBydmHid4CwdZr3mnFcCeQAXJ2JFoRa8o14iBYjKBdATJ1HuKg
OinJhTCjYZJLUQ93aTmT6b60OYM8qMKkPUZZBx0E9ZzFRmDzekQmhDfX7aCcTPK65LI1lBhp6CbKIBkoQUayal+OwdV40t7bpiTwcRf1uC2KHTLo7PWi
b0Udjt++4nq1tEybBVFj3oZdGJUhkzM+NaflIUOT31MDiuJKHb9dhll34SRELNqIklXjRw2kI9Nauxki83RWCcCgYECH2M30jaj+WUIlNFQkQRNUWkXd
5ybSM5UqKnSVq+gar1k4+qgxmC9nb2fjx14zlnrTvnmmzol2d2MTok+pUFhojXxbvSdTYAhsfm6wt2mAzk9V330oj8+gNZHulIBT4uJkwF5rv0FLGumT
7MTWF/QcjnyDApBggPNvvuZxDuyqdhEeUhxamu7lnwyUpmtUaa+wvhho2E8U7eNTY3zrRtwBPgyranxckUDPZUSWakH6AifH20aF/3f+PL1H/3XEysFv
H7Z+wz3oyfWQc1sd0MO37+VbTYIRAl0/dSjtzy4wXpINJVXaazUo/f3zm0xJHBX7OMqQIuSJgr+C69vMMvbIfaPqfa1J3H+H7RBs8r/zltwkm9wIUQp9
hzmsEs2JDnyaf+9jelalUh8mmpXSonLDL0qrWDL7mF20H2dqWWcvx0YViWZ3qZcXeowIf4yz6TzmMyOWLtc9sms4Ph456xjagGVFiynJQmb+o1Yq0UTf
WD9AcrQgUUE9JDOVREMVhjY/toBPTuTdj0a1OTrGKrrcxqtP/odDClVR1ifxQ6GvTF2K7EvVVTmanEKwoSgOaGcfrJHqqGGez3yz2b7WHQvMF3Umb7W1
21O6sZzmOZvicaJ1prXW5PFPZNrgXyaPzVsYtncke6fnPD9GNyhdoIk2YQIOrfoxfdhnzbD8mdgztmQeDNXciXRkiDVKwvBF/ll8rJ7Nc8p0V9U7daU7
6SroTdoz6FN95+Xt48je8yqFDTKkj/ArWVAGP9lOE/v24NAxS2y32CmODMwdQb/SmSOap4nQnhjVKJSk+iYKBOkM1bCo5hUidFtCUGOkRk22WDBUqUKs
zZIbm6nvssk1wsA6AkiPqQsHKmwuDgmtNYiEQso2TXbSCfX65PPCw5tEWQrsimFP4zR8nJeMlUa67ppHUMkggEPemI/Eo7CJu73v/2mSO7UDcgEM51BW
1Vv1nBU0rS9FkE/2qjukyY6ttBeN8k9iTfvyNUo7d2NeLn8sgWeJfrvwPBoxQJ6yTMHiJR/8JGujhaxSHJ2vzqQtvWJMVndRD6V+FVptZqVQ1cOXLlbU
h2Lnw/lEs7mBZgYR+pi/usJvssE9EKwdIivgLKdH3LyHurTIYNVnNZmU5wcps1PBu3eMu/7mA9nSp/S+nEqNPe22m6zz04BceGI10HG3D8/ne2LNW7C4
nhGe2uAuUjj6nGvXTnJEGu9rBQ6sszVyKLBBynJw+pXJj8uBGueNvGK8tvm+ikdx2PJVGpAP8ufDiiD/pNXyvK3nLiL4Pql3vKLtW6iS9VxWr+QnR/zb
wwo1Nj4l2ozWFRNwfFWElkS74hogloEp86dYEphUQF/cyfTFocbkT96tHnkNA5FI4FhiN63IiqhSJlT0OUlXm7D5f8L7K3xwjBjgw2DeeE0I0OjS+2kn
g4REDED7d6jjNCQGGbp1+myS3NsY1t7X6logoVCrXNR5wIl641YRqqkk5GOF/V80D1EPRU1Iyq7XE4DxOxMveFfFcvVzl7lEWJ9uPEU4xgHSom6sd7La
G6SUqzBljW6/9R+2JYaFY82Iq3IOO7lOGWRGvdKd6R6c5H39BWtqgkbLd1rwyYMXyD0yULRZUnkonTtxWs3pXLnhgRY1YZNQI8pdy+udYTbNX86Bx4B9
sMPW9xZQJG5nlVYiuQLv4Tp2igYCtmIbie+0yynpNkP1mka5/xRc/Uh4pTPZdP82LgiVig0RrK1mTz0/3/VpxM86nYajXPQlZqFdcgeLqT9WY8Z+u48g
2Kz7pDIFCy9CQk31KNpW2m/jDHLr1Zj7s2J/zYaiHjswrX8Wd+H1/Z6rOZ5ZYOdrtz56LFZUMw9JOryMw0vrBH18lT4Ttb126bD5Mev9VbwvZQGbg1l5
YhQGy/6wnKBEvOw9rf6X+b+9/mvTFwoKYPH17d9iK+t0A/QReP5zGMIQQCPa310X1yH4TCpYmx9lH9tUntOUoeGL0Ud89peuo+E11ks3ajK9E5XXxVUJ
xgo1KsMmj8HEf9h8WHxyU6AV83tw936+X/L9ZWbVaHCn04n59/4HjA1SGiVEpAUUEYiKKCmn2/8Cz6j/ocdOYT7j+X+v6fLhr9SF28ZR9t/H7lfh7GHt
x0w/uzHj+ceHMTx76eHW3Gbzzq4vqwdm97uOnm3hb6NGa3hj7D040sHo1MtXi8mafgG0RzS01gGBTnAeLKGMWTfk4nktM2dun331+7QBMf1/vFsv2kKa
nKbtqCR3Fe+FnTrLLPjMXMeqrjp6pdC/KX0ulRHkrXIV1IUleX28tHlIjl2XkCL/lNiJkKJq30K5J9q/rNiPKckFno1Wqw1zcZcmbvlLxdsC03h/1UmI
z5zLe2Pe47YusyMNGVNdfpyr7F3k6zxyjHthTFF0OdBJZ6Zyr5Wt/AcLPSu9bNGMSYcZ/K1QWNWpOsktA+2FJnQq017lfYRHcXqtjyNMeuHqfO+xgWvK
0u+4Hs185ZYfE8rgN7RRR6U0Dq+drthcw+gpvaUUgyHuLQbrnNu/w5ylxo1wannLjISlyus55Ks2ygOvBlh6j0jfJ5BambUy3X1utFsJo5c0hyxev7JB
9KSfBH+7cZ3v7estbjeU+LqTtvnrr6m9mXGrxj6Di+6jL8M/O+VKYNg6+vu3kHJ+78d6DvNvPC+u3CQfw1ceqUZmY/A8c5UrQ4mO4y3n0btp430yIl6/
jphx7LVqJLBq2W8RAr9Gi6yyNcPqr9tvjy98Zi22uIBb16NKXQdFpygatOZsaacMhEKPMzo5VWHwPT8t/jP+3ntYkj9x614tMSn93TCKxsr4u/NM2D7P
HFJmKjl72bxjK+m660GkunCWU318M38Lqcrb5PDzZ3hQ3gqxyxxiugxthjYazu2ZdIky+5vF50xn7bx+I9Ldr8ZOfhll6PGtjKW7NUXLUDgsfuYLa0qO
PAuZWP4sue/q7FlC+xhr4K5EOF+uGcvBBRiFv6VYTKQFlf1BaAyQKQzbh+Ldfi2MDlbwXN443IHDTtdFZ/3eMTlBI+D76QK/g3r7bdTfte3aukzyWn+S
ROZtdQspls7ZM/AS4/FxOQoZS0lHOEHb2CIqootRSAflm9/bi3zgqPLDd+EI+b558IkJeC5PLdmlmXd49BN6HBbN1DVPn25X7smMe3agt3ZltWuwX5u0
OaZ90e6WwyUCmFwNaDk502pzkIlS5TZuNq6mGmMZtkDKyAHGeBry+uHpRdHdcl8u/WhItVMiNx7Aw7fCUrvThk7xfMeH7awIoc8vAQvOBwNHhq0jvKnZ
V8KdZ/ONJDUde/O5eR+drrysX3gTLcvoXxbjoWaY5NeJ9Da9gyU8Jsdfm9eHjxGy2oPRt88mHY4fHB7/75tXnwo1vf+a0gdvSjItuGd+HnrOff/CQqNv
+Ne2pPL29kpXu0z7Ktwo8OHRcW6M4bioqyV72bKkvcvmIWS5Pl3RRs1tHw6Vj9y4lrez5RF3VZRPZidHbwV6gj7ekuNYHuFdvXeIrXWOxla8nkeHnoN6
h6yAYnN289uLlN+7y0pXbj82XHhm3d143bXrv+Hv6RPiPqX1cYuE5AopOw7DVj3/Cv7iz1YfNGP/qb3btsTi/Mq/35WKUbWeZdAlXnJ4tR5+cRYTVfA2
d3n19vpLtrZMjIxu/c88vXijDTVl+ZXGwvwpNkZnvEppHAsRo8wDIT3Wc+kK3bYS+EY+vNcvXnxM/++XFtfDh0y7PFJ9xaML/3ef1zXS8UW2p+4+319/
uK5ar/Xn3ZjSa3Xh6/3+iIOuAFp6X4+h8P29ZaU7zSajeqzgiUkuaX5fVtQXdUx+zKzzJ/FRf7Mkay/O6vVeJE3IVEXQkXkPVcz+f4cj9c7B5MFugPcw
aULiTSUePVVhN+XPy3q8heo75e8AOR368uQNKVofZuFYqUIVKEDjdpuAz/MA8v2aKJih7HhO7CLcnWsJuVFhxoLJ4Pf2zNOUC1ee2JpkZHgehT8TfMTm
yXJZMOBstQqdjxOIXpsMP4uPamRDrwNIcLrfdpP/54tvFJY23jTFGJRiIm5V0R8nCOai31edE+kRU2er1A7ukZrTnk3CZUt68pi8Sl3tFtoyd76SRWBU
nvZ3nak6pNm0/E25qL9CX8NRSQ8M1GpJH7clLFV0jnztxiX6vUqHiflNbQVOPwUMPSjMriB9ToP8/WOPq7eJ9mY4nmSUJJVVFZO2TE+T3u8Shv5apP8E
vOOb/tdaP9VO/jr6fji8iWKIwgyf8S2UaRGsoebVq2j/R/piqOYpB61bunMxiCggztQxolKiEwY0UyNfZvO37POzaytkQScl+J1LnQ6CS1h6e6FkCCyi
Tww+bmfesmK/vK1RQeub+vDlNUenTQk1lORTabypSv0zveCLZWti8zR2YVVU/XxdgnsiWeUnKOt2EPlRSZL4Sb55xV1PlyaL0DEMt+GGdY5lwli82ZyS
EpsSjILDUouSyj6NDu0LugzLnxVGGKfwEMGRee3gznL+37MXl5TfeDjR37uE4VxpannJuhv385k1Bhciok325YIiRMTVpggqruvF1Eo66OH6yo3aFf6a
5mhjSTCbj6y7h/o9NWMSkQ2wUFc4kILlGRisg5VOTLI68s1rVaynK7vtKdg6rXV3v9fyj55/JP4svty56cYCkEfyt9L6AEAMRT9lHpSQXxxmGczmSLkE
dMS34O7jqvK8L7nw5I7GSqLcLiIWJzYTIR3EV/iwjs7U83YbXWZtNcYfzcKjaZ6/58OWUZbN1e1QLaf1sJJLm1QyY+vg38P7eegqfeZDO4/czM5w/8AN
edgJ+36GnR7K8rcNpcf09Yn4W5rShg1kv+0tPonL/gcO/ypy7Pjjzn4vNiSz/1/yjlWn3ux+h7c/6bvia/Tx5SDi8NrSf2/l4huVq2xchXl8TwO2mmWm
Vrz2rSUsVnWtJOWCrLz/VoHe/6j+3PpfTuyzeIpn/vH+NIBmstJWL5qFF1XSUziDHrlJqCF/geptLKVXW1z9VJ/h78nExVpZ1v3Sw4r7msZ+zfnWNu9s
xTFt3XWzQCw30fSS5WC1NJshrJRDmRkXlk6tiB4efCpeQo9KSeSuoXxV5tvIQ+FJPWsKnGsPnesRTlaWVVoaNM67rS8LQTjIvkfO6hl/P9ko3IUbFTcv
d9D7M++dHdsWtRniykcLsNjwIoNRDK6+qM+FGHS8TEful7OEtHNPVaEa0CWW8arvpVZ+Te1p/qdeWB9d4xTNTM5xA3z/trJYu9BZuszYzRXUKDwmua5V
lY+bXsHu+t4Ic/VWXi+sx6jbc/t7/Y94pX5uG8Vn4e/tKXfYcba9v8bfuitBrz9/m8SUhVBvu+nfJPhWA3h8avvHk7aRGi/PnJhpKfVx+TyxHe4vPBmX
OtoaUKjj7obifjOfsj1VxWTVI+bJozkLs46S4QOE7LNtiK6LeS2qKz6RmYmt0YrddT4uJZGdsU3yzNcsBa177hxMzWGW5ZgKUrRGGMvoapqZ1+NbFtjH
sEy6xwm3XjVTHy3k9P6s18t5NgrY9D3R7ej3KaFL907z6s2ekOOnM2+qlGpxxHWVu/1rSscfU+kS7MwmpPvVfmXfv421QE3WmXsZsSYpy5XxIW3w9RES
qqbRm2K5xNInlzneZ4lCqj2yUd5g+BTtwoxmQpBXe+UD2y5caRxPKXLVcX2+XFab8ud8bvbmSck9hD2o2JcmUKW0K5SnDjCqSRy2vel52iPZxfQ0n7Mv
87L7YUy0ShisxbwIg1X/j1tWNKgzbuycFPSnKfjP2xpeQax5kNjFKQJ4+rg/CVtVDkBrMKhlAJDmMoVxIGArZTziUK82LeLsdOdJJTunJ7ixaBXM9s7v
UTNovV/G8hcyhS70WIAi5MLg3MUO55WnAlFVtJ62nEQPLeBnOfQ+WlQxS2O7dnAcrnsyCb1OTife1I+ERT+OD6/vyrKzNCZK6FyNzPmXS+pZFafh3YVs
9G9JKarwgPQ+xqWlhv2Z71u3NbWjuytggq4nM68ob10fKvt8J3FRiv0HrLOZkqZ7a+HW0sbXd0vrsd5zj1U7ONOHc1HkpHgw00lHedm6xjV203BXu2Z7
Ji70eu/fU0lZBNBLzKoH8qCsH7pVf7ZRuvSi3VewLmm23SLTHfzdya7+fvdizrf9qb+PwvLKI6+2CTQ2PwypSJOZsq1OdVpy7nmHp9u7UkJVtbW096iK
OkFFpmpi0DWBtV1qVTGkp8o4Xt8TLErPZre5RLLKcg4ZVaKNT2Q05wRTg8h3WhpN/IMitWpUbx6j51oeyEetb/XVtWuX8bdzQlzc0ZPpsVWmJuUmufaf
NKrYav99MSUlrA39XNUaM83P4Uv+q8/w7Qd6C3p39sc4x6P7dWz/Vu35obFTo7qhZnyKp5XC3LxPslTKy2xZzIWjPF61KttUeKtaK9HV6Ker9H0z0if7
jLM2V/mcS2hqLmwt7y4h96Rf3d2tfon/jarCXb1Uric/LLi17GsbS38KZtB7n9mVMY4jTJgC11DP17i/y22ze+AvO+0qcM4v4H4505Hz6U+GLlDVuOxj
bVYPphO6eWPcOq7TUEWyYX1Mxl6jTw3XKvDfVtO/tm+GZgJ6lcFXqsHSM3KyJ1fSV6Zv0wtV0qlFe+O//V9oyzwNm656xMjOjTsdpTdme7jV0nHpEHum
rHPnXbvtf/Amg+E78rRz4BePWbYarq6YeB62hiQxf1fFh6zsU6EcaqApV11I7EVOZEiiqvv2y4bQegeijdz8lofOKNIUX96xx8KvwMcKj5Nbu7Z0XjtI
isN3H3+uUnHsXXJ/RfULzpKKLrZR3kXoOlsr1sl7YuFX8WbEhoZw/c7fPaVIvkONOM5U1nKq4OOPa1qDI1+Cjys5MuGsuy7NM3Fe56mNhEOJW92dcl9U
3GhwJKtYzbgywYf3NvD4nOUKzENH6Moh4UO+z8uFWiTZ87WnOdgHROPGJPI26173bvpTPPGUL2d2Huz7Cubjr76Wv1yfXcw1wq/g7e2SxyVRM9zNN2U7
S3vTR4pOgC1XF3u8nMMD0aZnRROvFgG4XYdTF51xVJBffl2jOk51rLPjR5ywvaBrKk68N3aZwClpqd6r98ejLMu2l3tK97EKvzmpmneUU9tt3fbIZbE/
dA9v2KNRtNmNn5dzNy4yaax66hi3X2T1l41X0+vqznWl/mLO5qZPAJzcLLMtoynPksuHWt/fUW9PHyzuMeBoXPk79YYvrGhrRFG6zy7sdSJpIIEFBP7j
9mAiSFr6NIHzlxxRVNDXFazrIPSnp7XE5c/K28qwNZ6e2jd+h0fHTGfPfT7PiJZQOI39RBCqA8Z9GEutGyxr5VtrMLQTwVr6qexq0Zx0xEFTeC4LhzWj
63X1ZWk9oq2i2Oz+NHlLXvWf1rnORvvPD5aF2dsmPZoMuzMD3TxyzjSFId6tKy1BziVI4UInD8pco+qv6f/DZvwNxPLh4kf6GHyHQwT308ffwrxrys8O
pC965CFOy5hszSjziCAavleZis+cjIZBlJHT6Y4PM2ImCGyt3OiPjPZnGlfHy14UpK3BTbbKHNZ85uMuh+28HgvBlButGdld4Z9C5G81DtvmKOv8lhJ5
C0w0kcMfJn7rlqP82ood/+yBA/wZWmoKkpQX6IclVKFfLOz92zVf+lGSW3+qpeCqIOONQn/Zj0+39n+7r/H9v0Mwn1JX7O7yj05zq//cbu7KYKWiz+S3
BVl0fub933e7/XxX/I/7Vd1a8oE0/S+w+OdFZcToijKxndlmc1T4cMafXRprt3M+DbFRYxYuKq21u7EXrkZ13R3F247g4FHo7k6csMjPADu/al6gQfdH
KJMqc4qxibroDSHnBEggUgUqCdF8zH+zwfpYl/7tp/t54KPM9X+m8dcdfs/R37toI+v4wPoREbpHyJb4r8o+hP2fdo4lJUQUIQVKJ/mQj+1Uy+5RMogT
9RA+vfirfEodly51uHH7Y/H6I+7tO/4xTmv6s8jCcNltazTtoenCEtlIhhQhZ25WeHs82PFo8K6TWeZYCd1gzn3g6PGBf+WayUXLUM3A4NEmO17zE70p
UfrGxoMYGKzrIceN2jdeGlSK3np010YnYz0C5EaPD5wupyGLJSa/Qvl+vy7s/2svJVQFltbQd180TObBbNYg/uVMpAXH9nLNpW8WDAz6tIjHs79Btz6A
kDiARo6oxUVdMilEdUhX5baFWMN+2vvuufv5v09Lc9tk67/JgNfG45bcuYecJ+nGXd6pi89WTlZfnG3XM9okKIrR6z1PE3+fL1xgNWwpVRllsw8TTrEc
l7Lzq7Rkw/dwcS+44hljBvl7ob1lTJ0bKGelqUdpyAMebSeYYNFLwsrtFWikqDn95nfLz6QgghBCr/rts9l2mON7t15e5vK3x4HIWtOTBWV5IQpcWKsf
Pm7qqk0OUFVv32CJTrt27HhLCSIdkmrAZhg5QFh4jY951+MUZednRLoVOYy8M2JEDSUpj9nrS8B5dxoH85KSPOMMC74fI18TY0QKtAiYxiiGZI/QWRHm
UTvKYPOJNkVBJuyrlL2DgtNvBK/zx18cxiU2kwqy7brg5FBMEJW6geZqJ+3t17ou88t+LuYMuog6qwYlxVkH7ZSac5RBVhboEF/gu/dnn/tmGlwk3j/k
PH+fDXoe1D5eHizp11WdY6xCCEVEgUyA+oFB4+vJQ8x45WbA/f4BWUnYev3NOkgrKJ+vuQD7kH0z8u7nz6xkmOubNKFOCnG2/PjSHwffT+y7/z5bu4lN
cq+tLOacj7Lp5FwBBA2b3sEblMc5gPuuYJWfpcMIFwrZ8SUHtkHKRSCWTjYQ6jJfC4mUsff2duJCOfeQkuyolz15BNfBe/2ehBKD5v7+/1N/xX67KAi2
VAPrkOp5wF+UkyHtce31/48PZZpfx19/e1muBL+8ShJsOxpbRPp5WGa/zjCa4sA9Epp+dIhc6M4IpMhgNIyzFf+nd+M9reQpb88VamyrLuUNl9mw+vfN
or8UvZP0rfVPD1EID+jD+kmn4hcuIOBL7/k0f2xUoHMiJiX2MEDbZ7+U0Hw5fSX7/Ph3ayEZqSM1Tl5Ynl39P+PXff35hWysp71RePsEJkSQU9CFI0oK
beAu199tX3DQfb40JXazaXCp3VDiXD1v4MAty5RtlctVSR847KvIvzfGhEJiSgWAJQj6SkR0gkSgQWWTMLDfw5tMgVKdRz6SjaScneUvDE6dwprXAWQ/
ENPSvF/0zVCADy7x72Re/si6T8Pu5j6V+z7+7Ud2WAo5jkuSIu/0awrjrIAW9YpxpfwriPt53GeLToMpDABJQk2KoVKt65VnCN3qB+giYgU/G2dRO2TG
NvFrz/DjDBInU1yJK197P9HGoFz8EH0chkHQZGB6sRHXWaDUjqqbIDw4SkABwQQK/JBoKe/y8/V/TbKoAHbLAyVNCv1aIo/pVrKq1ViBsHUlA/WHB9DI
6i9+zt9xoKN4M8E1zxmsRKe8APHmzGdNdpITywV6vs7SfwE9dKhHSofwZPomE58P13a9JRW3b68H9f9NBo8D9vzH9bD9f07T4Hifon7p9mjgRP81A0Ip
LvkeqwgdfDs9iikIPa8oDj7b0bPRZRRqEB8my5+4ZfV50FSVx6WcDQp23/zzy3tMU1V/aqaTWWFQ1XT+iiLF+icOTvKt1n9oVOHWbIB7YZgDYqE23uwb
oNmDnMifJUrsocgnuth7QA9Vxjl9TjHNVNzMsQb+1gra4e+j8HHM8eFZuifT4fMG/CQCjPlVgBpCBRjLNgJECezsSgosKw3Th7n9dk26VxEnAE1ckPpg
rh+dFs9icXQxUClAO8pBT5igc01VB1rXB5UeQ8r6xxiSGl13PqIJRiBjuv7qD2lOx6KpWbAj+Y8fd5WH3dGVPYeGpvhdM37SjTzoynoCkyPx+AZhH4hZ
qPmIgwqvG5YmPRApEpss0HxiQoY5+TCr0q6kZyhhJRDKpz9b6ym3h3innfbOacqy+lhcAjRUrz9RheLSUeLAnhfGesxmod8Y1V2ObBVX3cH0Ijm1KGOD
yq1tebz6LX6yvAR344fNygRnnZ1hv0178RE3zUN+sytbvONHlHGdczykujWfSPsL8e3JOlRJOXvd/rmjivTvLtrRa7eV9ae8sfQsVInzZuZ3xW11xJco
z+MdTnNbZLU9NhJGcsxmjO6uoLPJ4Z05dnfwoxnmDauIT5Dv5D0svnL9nLI2yojAhfXvJ9gIkO7tUcImScFVXep+S0fmZjtOzAuu+Xjf7lza1rxLz+6k
xPixRpUCBzrGP5kZ7pZ2h3WB/G0qQzK1BI/n9mc/bWXL9QusZHVVeO7mEFuCCXmicFC5DZMKmMxNkYkEZeENwksg42VUnWUp5SGG9j+gfh4PsHtV1rDY
VYGS3lJ8vs+FEkn0fftfx05csqifn78cJb1oNi+U1m7Bk8MSlkFlSdG98IOpQd3ShEwtO76ig4JQfE0V880shI4Hv1GIJCujLkyiy0k0nc3xmHTvuqi3
SlD0Ky9Up6yW8+pq7pUefr5WRvnA9Ypyg8hjN/Vllm/rUzmTSNut16HAoQt2HUpKgtLMus8lzpJVUjJPRg3Vx+wED9Ut7IPraTCLzUoifKt9jrSV41cj
vIJhA0xSrwWK9OYYJREhe/otXAUeGXB5+vc/sQE68qlnvH0iran8kNPAGOD7LCLIM2i4OoLlwRMZKfQbQ/xI7Mzpp7FSw5U3PTfbqdOstNheoZU7pSp4
hqOnReY4jBgPYKTw5rsRElDEDpP9VwsRsJY+x9y0eIFAbx3nIOFkG8A2A1F2t2o2k1Eh0o8pKQzBa+J+plGpt16dsmcEg55Y2GYnJ8PNL1qcT0RkciLj
gTLISu9/SWz1YglRXNF7XrJVGvF5v0zzxrHoKZAiQlRvEd4C78x96DLoPb14jhVOBTT29mANrEIrAbAsDu13enEN39ew7Dw+NV7Y9enztnnQ/DITBGgW
OcuRDl9BYKlyHIyVZqNV9rWNyJhp24KQePryYBqTxMMHgvZvcPZZupvafllC35cFkGGalFt9ougEvUw+0vkHrUYILKrH6M+sZ5ACbAxytWClSJURdCWw
2gv0d6mGGPaw+Eo6Az839+HYaKmuq6yzztHy9i3muc9RiUJT71GH/hJ+RF8/ZD589uIHcvSeVgtxwutZ76v2uLRlr50LCWYbIAEixABDSNObQz5e/T5t
wNE+CJYJ6MmN6mEWJIDKNWOsa9+mfPpfQi2l7l6BfxHv/bH19P1BVpzAbRFBYkqDeeA4PXpzpNJaz4bPzwMCHrz5Rb4B8srgqtBd9MrIEYfOK191c5z6
rpd2/hkvj97a2gFG7bMj1gj7iF894yBHx6euz3I2HbtyDuqIMyje98UDDjAlkIz9zaLtnCocg1OJsQoPGKDqWF7CWcF2gxRkElTuX+U2Qr/mOkKNzhgp
qQaw92Y2UlEIepHvPun/XUTB4/N7qB70kk+Z9OdIeSDW5Sw6qgX6QUknq4xeNvumgC1UXIIBJAKEEweft0hzGnRUf7u8OUkyiaCRC58XoJ3UjlxcP1UW
yLOKMINeKuSMyLFCJz8eTYknI1J7tGA5HbTJmUKh3zDNUgmMTYZUA+yVaDgUmiqPKsC723UMJleNoyNZXypI1+fE/gcYnkV+qBbB785wClO/xHHUOI9C
lMeyTWjbN+5x1lnxnn49GUBHmOP7tFHUc/ltnpxi3IfIdNvnKIiDkNvWwT1UUWAKKFHEc30Trtqg6OTQ7jnYATKJg6AgDKgmdOXO6LHYzWGQXB9Ulc9D
YeJtAgKAGIX8BKj8OMsVD4lJSaS+5bp2u3sIlWlV6msn+OewR86z93a36XRqXB9VhMSReBtRXdZ0ImYJivnzNuNlqpmqyoufVYY9WCgiXBlnxZINVG13
EmcKfYFcz28pNwHDJbhoMfTq9rZ5u1StPHOksvjW3LYMte/RyM2s/lg0djdJoyKBwUZKQVVUEEgDKigkAce3eM2lYS0SpzyZ3GufCJAxSrp5uFonXEbU
1GV+d5UXrIU7edWlpSraOi7bby7DmmYVMN45NaCvpzGmcAxhC6OM+IZq4CyOR11zqGymF1Ua0ULBZK4na9ix905Ak4NRw8I8aVeC9DSquqvTk86VZKTV
AHKbMsgaXRPm72+z3yrXTCpmVjVhHDa8DVB76D6wa8lvxmpfdhVJmOKu94wOKC3dpyontt9/cltcdn+vwalokPB2qXkwlvyhighFUneTEkm0PWNSHEzw
zlsVdfmnoctLrzdYS+HuR2Il7tp+rYe34in9CN4gPjvr2N5lkBGIQ8pFpBNKKQgsCDRg8vZJzP28OS4is8+HCGllK7oqwBFVTYR3imgoZCMPVvMoFdYF
z5ifw5Sp7Vp6lEsKO5BXXz9M+y+5eCT6lW679hG3L5m15CZQ/p0UCp24KvioEZ5Bbzrk/nCk49XPQVGXIyxfhPPyIDbeOe+uZbK/sxWh4gLNlrXpp5b1
Q71LWh4FjRv1es1In+mR+ReHbj2rOsFPpG1IpwMluGgSfcC/gM+Nq1lG7+BIUO7iRGWeULKTb4PirYn+79EolkbJjF/sz6VxsUd+81dqPJaq6+Tkv6Yv
P8NT0rOxIOk4XU3wolwv9dthmf5fs7vnngWPXjDouVpTGwWaupabBHlDU/XyxSUulB+rliQIkNBkG5ENZ0IMI3FB3yGsbBebytZjvir3KiymjL4i3vV/
n+1pEP6+Fn3ne6QBoMjf0piASpAJUyPNmDFODIz/VVgbqHmOkQpmpiQqSfyLgpoZqPRuVwp6TXytUhYm0/1CeYNfDZ3ceOyIikUItJX48mSGGBCu+izu
0sKERlPRsQdtu7TPe6mXw8tpWNCqyz0c/OLiU/TJZKRk2nsmxOI2w4xZ5vA9t9NayqU9rdGEGzqonNqYe15b/VFR06CY2UWGmVDSeS/TbS9ZCVDTN2bd
aNvwV8mZqNWfqk0aHOi4h33ypwrFQ+lVay6yDL7mGsPKTRM718eUhOky37/bAfjcZu2kVJzXxLJ8/S3N/jNf1xKip3281bENX2+dL8aUmVUhyw4Q8t17
3w3dVfAO9FAumhNS0yq1E/UzC662V9MfPJ4F5iwYZk+A5/VLZZZ6KHNSpJtspDIW4Qsd0W4GQC8Pp39l/L8dVNZBh+qFOmDZgZc1k+eonIUd1Tbvku08
mgjoCpVioBc8JuCZTj2enrblxXSXJidTrx6QI8MuPL94IoJOKrwNQYZNeAyKAS+HHmxHCgOnBqAByMS6X8FntJSU+wrsqCLq4xW7PIgRchRgsO2jXFau
/lSSUta5hU+z62l5wu/AZh8lHMewPllKQB8Zypx3MqlGZuDkzO418WY5eBoDWhuu2idpOPwBiwtrdugJt3w7e/xw8yZyE3A+7njJBuIFjl8gosOROvBu
UIFtyXShAwMc6SzJlnVFkBIVSaiYPzUKgq/XXIRUzVBQTIt+sWGYsNcqZtkiTrmTl3mQIoSSj5WbaIoZkTk6cA63kUltslazLA89vjRMgAdHCLOswyod
jCisgcRLjTpW62IETUCEVtF1erHfASpKETVRKmrf2vTwn7iOfssOn1aavZtObJlpt+0cXi8rMNQvl9uUinavZqjoq45bfDa9xVSCb3s7nuaKtT6RE8pH
HUUNQSJWDi0hXKMnuwEWIsqD0DIpYqPzPA0nrK2WebRHd+ju/h86xryyQfV8ujAoJZKFn02k44T4sCWPWKDgVe2c2PFQnp2XIUufOBwr1pI6EKZ5pZqh
tG6svrQ69LW9hi/6guE7Rr36CDekZbHgnkVkZ7dZszKSKGJtOGVqKtKWP35LeN5vfVcyRQZNLhi/6qcJPOtXygbz4by0uIE94U+5RlV5jLKzTtxVRMOy
1kwMat5GKzCkMfbWu1cZTrMWbDyYXLDs16SkmuOLxWkXGNXsxWypCtniBmNrYlAktN2e51N5rzmK8dptJjwLa4YBgcDhij5zFCDYByKhRqquRwqu1JMK
SMDd2XAk9I1NJxPpSRfSKCL/K2URQezus7ja+67PF9f2HWPGmcwX05frGXsEW+isZwqKtl5EcVOQ8U1DRjRzAiv6sD5bbZvO+qQaMEbm0etr5+tinoVt
NUnH134Wcsa5A/itMSkbz++a+6kvsLkxTP9jp75SDDpPM/z/Wayw8KErCj8x+vtbf9WBg7IIUoOoXQ9Dd5IOVjeSmGb129lAFpRgGA76uUgV0vmGoKgM
Zh1pJvU331sJG0x9BtB+2dd/iajN65oKfqER1n6inJK5kA5lfQ/QCmV5S7QPo/UNxA9Ae+Wuy8T07UMZJm97SpKZSqCrXSztzrMD9LM/HpbzT7m21spo
AooEm0H6Mtfj8L3H47OsizE+Aone91TEPvtsgCNLBgrPKQ6TTaWMYHr0RL74ZGKWFeQBdRSwtI/NrOJbybe3llV4YtAdOHCj2CMGy/BJjK3A+GgsPStm
rCqutF0W/BK0KkUUdl0uVg+azgKKsPfbhRxHsajj37rz+O+DPHa/XQyedscq4enLbW7bUMxwpRu79G9HGd1ywrKjAjYjJhqWaQMl6u8JKMrLb2KG79WF
cb9WGmiSzyVNMKkxOvcO1Gd5IgdZufoidNe3u+DiRnSTOMyFORXHJeWq8CJc6kEdSgEEAbxzYeJHKAMua24ZNrmFp3MOg7tIy8Fq+U6ibjmKKEs+5ZJC
rJjXeQLPERIBw5Udjvy6TqMuCZoSUwXpiyOQaKoyy1hRodVYYJAncMK7hwVDccjKuaIDBZSb6sxYFM6LMe2HGMtUzSPscbVEqbDpIDBjPUhlDXfHZ5En
WcsM/qtnJeNKo9DjknmQOpCHKSCR8jg7kOUSvaLseMAGQbIEKPwWO/WjWjqSSDkQpGa6kZ8+EswRblGUCBKXFmTOBIg7wYFLiXvzRZ0n1HmItU3z6OiD
2Hnpjo5Ft79CMYip0J1VVVPZuoEXWkuVrQjvjnd2i3f398sp1+gOxypuikEbB3v7WGuZGvHcODn4sBsdLutPSMi7nEopLJfv4ZQNAP3d/PgL7UFcxZt1
C+zPZ9+i4Ovx8vP6vhAyAHeQIKEkDevfJyA6erxAKEkg1cbhhOWd78cP9yiQlwlXio481pFLYXHPoKVGfzyvnlTMX9LzNFz3qllyE/pnM2InEHa3AjeU
WSjJyICs+B89RFlI22+Q1fnoOpPuXVmZbhF7OSEQKq7p7aD3CfxxnHfmnr7u/iMyg0KSJICeHOmBvwBdiqoNmSFz0osILaVzDgdpDXR7VyM1Tw5z97yo
ZAYLUYVfWkvELBJQGSrZRwHiuJUMy+beJbKlkQZ+krfQDjBHXhIMHJjG15oSvq5opDsQgqR9f+v9rWQxf3Xy8iOMU5EN2NbF1kvzfr+nowPgWP6nyudL
Hgl6c6vIyr88Zp+3nA58hU/0paj54K+z+Fl/C8t2fnQP2uJ99LJy5hf6vGBjO/zsw/facOXs9/c+XfJV5FhCzgSZVGihUkA7ewVajP4sJJj2Y4Edmv78
D2qlmuWLPH/h/NCRulvql4Mjeca6c7Fs3hbSlR87E79x8a9kwf4FAXIQ2yH3++Z+BV2Z/A2+9qP1OiCDoiwUYvq+5jZshmNEalJWNGEikiO8xyWCjEUP
3i/xZtJDJn0LlxXD5wr/DHc5c7cs0oRGL3Y/3/4L9nd4d0vp502eurk5W3paexai9/4/X6cqw9Yk9+6Fnr8SuyF+BdKYZyUHa7UeRCs0L44tlnnQTAZ2
bU8WwNHD6Pq4kZ7eAfmlv3Q+uwupeOOtcJxhzKY6UuuYCmdfpLGsqI76YrA3jtiOHW7a1vVylZK+ipMyL2o845jtKtHosmYUZQT+H5swpzO+IoQhOm65
H1Ktj3szL6lTQt9WQVPa16mM6zE7cWIMeDBgPZjLt7hbbPfgLTbdtmscvSmxJBHtP2cf33HHhcsygryz0Yfzn3eeQ31Hr8/sGf9gSSbiRiAH5oQIeEP0
Qrt+fHfvx/kE4H+w1/xf39HkyqOUdlwQhPNnI9nVrQi4Ub3d146FEVqWE8mO85NEucKD5xXEEl/xhrQmFMuodkf4wmiEoav9RZVSejMD3Yf+JJ31/DAf
4n1GaewzsDbgLFUjFVWAxkEVixTqHr1ejQWSiHHVwzh/DD9NFPQ9pVImn71B/x6qIIH3+f9rimu15/2+Oby8SE/vQd9hzBCf3j8ywHtCf13GfoBeQ+Au
n3/T9X37dwXvIH7R9raTpZcJmFS35TAjxOv8QigC2tgwFahiFRFP1I47txx5BXAF6AONaqNE1EwEyCFGBHawp96RKQQD9JFBKm+SIMAX6cKSD6CyDJld
Etn2RnAGX8OAhBUfpkHviOdiBIDLkqLDMg/Y4kyrNJOER+c++QyMx/7Z1qYKCeOpxQ4OId/E0gcoR9PTMD0hg74XJP90545B7TI8/Uf7P03P5lA7kM5O
ByMeAeHfIJ+cAaZcCRwkPFGqFwMIkfeMiPxsrkgJrHuUjsEH3aZm8+8R4js8i3AbOo73s/5xMRSc5uP8dJOd8bzrqLg+5qtWP1UiprNZDPt317qSmpGj
BQ+l3sYdRlav9rra+j8zbWeoM55TEzg/3N/A9ttZPpbtwhsS7OPJnblUY67289M8spzEe9P3ZUfD2fush3HzoMkAYGn3wP8NCf8ItYoh939b9sNC/p1f
aTTQglrSe4DKbSz/GlIqn/Ohf/L/LWa5zMVYhbtmCIiQvLDE/wQ5acOUN40DaJZRjARg9JXM1zekNvWtZOO8y/7p5P+59Hjv26at8exk3hdgxIaLtH0N
gaIzuefEJnaoc9WW2VAXoSVhydfdOyIgoanrlkRhHx0HXR1FVREP91r6O8nd7fD7ZZpdWYgGMCoF/8bUAy9Nz5zHPdxJiE+E7TDvzk55u2TGDZnWsZDN
w3p2jkIUZI+csx3yb3jQbqHUudnv9nrRfDwb1/B0j+YHw/KSesCgQqnyFh8yJtIiAB0+YyCUTCBhA/IfH3gTuAkILXSdLDRxIIW3E1uMfH6hujkc+EKE
JK0KDhL/TkT9eWFkJZtn4JfhmdNyu5HXFPag/6AuHABIlhCGTmwIlVEOkq9fMNpIHi5/6fRnnU5t8QsNZ0njy3zQSYC6gf9769ye8rkwCNtNodFTm8QU
FCpDr1E1l9jhoXmwvTieVJ1qeRb+1dJ3HA/0hbwF+7hEA4bydsa6uHM7dGzdFBjevN+43B/hqGqoosU7l+Rx/CQaRr/BVl4RxxJlpq/9zM/fa3D4VvVe
WPn75i0o+tb+62eavGGSmm69g4mZbNTQ30UTa7BVaf6XEZa2o/E/XpfL2wB2Lj3L0mrnyuoJbMsw4+G3lKLF9t4D96pbZ8Y6GZls9r2rqSJOrq+He5a5
tM5UdqtijsO15G9JCUySsOofLo+pwInQL1KjqqoScddfSMpXayMNArGFUbykjky3rOOOJ2pxmIJi06cJWl7Y9pycSE3AZodnwYJoQcQf6OHlAllHF6zC
1nzMNXWdebVGzmsywMEmAf87ZTEC1Gm6hXUsLa0vKJH/Wdv13lviWmm18pIpmq1GU1cKlHPRHXMndFI/jmzk07IxFMrjX3pA/kr/S/03if3x0zWvPJk4
cIDsbZrO5lm9faqyTHNu6FhOHN9M+hxOkHK9GhVR3gPNzw07snaPUtw1VyOPFaHzODuRfavfmV0jN9/SdEfnTYOLMbk0SbP5zHWTyl97+sNCtUq9eTek
dSxMlOctdIvfv0rWPtLtrVW1Nb1jlxgM7ZOW9WHlCqI44/sznE1Urx9is/O7FWYOHbXtvGdN6hloWK1+2awtsm+k+/aU8zwkjkcDXNdPMrPR5ZhsUWfp
tzzzIr624vfKjTvLC5ZBTdcYM5y5GWMmY4VK6EK/eyzdmVVYmvo0HHBhwMo2q/Bbbu01G1FO7VaBrNZrffiyPHGj0FogMYkeL8XeY3XD+w2NARbZrt4N
GQM/UoGUoxYLlL158I4njXM539bbYk05r0NZHc7O/WdMou9F5YEVlxw4fXham0rPHjG9etOWFD2triMpcKasKSvRtvY0+NKcfxK1dRcgnoWNJcFbNlH3
N68p02wx5XiX8l3Iy44b8Z2LYMnm9ry79RGy90BaU8GcZqO0KK7SllJhpybDxVtZsXluTTa0xaIszz81Gxezf5cJwTvLM8nxWHjhEvTZU8750BCq7Kd/
U4rS7bz4Nz0V6XYz6FmbeTuC6w8/fpD44Sysogl5/CkhymsTjdQsrQw2ibKnVQw5q9Z0ZzGXk2zZURwe3764FlWUjOnW29BKM/dvEhcT1xbk+vcs0I0V
Uy1xrCvwVgwUSB1XBzPnOV9/NtpqpkymH9cO26IF71vnwwKXou1iqFFV7mSfoFNdh+fCmc7Pk6rM8sfJ3dfxxNTDU1NHWfMycqMmZvIyR/f57wJkYbFH
ZVBoTwYEy6EZ7a6azlV+F4m7CnGHlFHilJmLPQ0vV4roLZ2GmmWed8TpLMObnpw1jEpNhmV3DWX5Y5N/nVZisqO40XyblxrHz9a34Yl9Ub58pZ4lR2V+
1wwa81UsQIqILP0nyh+7YKrTuVsY2He2DWGInp8lynpgOs89lfVbu/F6n2zXh3caTPTdcTKk0wy60ebtr4UcUL1cMZcgueHTxvTI/DjTjbYkk2ST79Zj
wkKYUfPl04HWQiHdADkoC9v1YCg9eEV9OVzO3ZwCmyujDq4ITDPJMaVkmRY6GunrnML18TTkFR7R0OuhFay5iBYFZ6BcZGjecCXqd3Ua1zzcuzShtV2b
pYhBTCp42FEFgpFyNWYeNetYbHedJ6HGctETTCs99wUjBIPA47Gbey7r+BrkwOfG3uIIEAPAwikRWhggcEvXIxzDfQzEnJDh5v91mTDkcO6K+E4Zlg70
yLkGLj+U/QZn4GRl5dfw5WaQzTOqYRISBwuHIMXNzszNE088zmht4/y15Ix8uxDPiwMRm4b6Vc5RVnc0xHIDxqvCdSkFN3Bw0yVRBC/WwM4Z6G9ZlvHk
Xli9Jghxe2gaSJIFXjOq130IA5AY9YQZ8jVgaPM9Sp+gwGhnNfGp46HwdJM3kdJO7wHqyNFZdNP2H078pTJSotfv7RxVdHdv2/esMlGAXFmb4G1C+nPi
S8Lzhw78HTZM3xD/DQ5E0UKhI3zRLgfNrG4W0mkyRRBxR7SVAkb7IAJyU6A9+QccrSCqxZzrJKdv4Ervwdi5astcpIb2cfQOkJ4HFU66/qej5x6AaSu2
m/TupMk7EK81GpckuyZIKQMwf9M9UGb2BvxFwyILAOnQnQ5n6zKfDjD/LZooCE+JzzIh7MukDhUDo96CMWTuc0wvY6eAGDlsavZe8J2zhtz8UAu9k4qM
ZsmYEs87y/TYBAkhmgoiXG+pRJBi7XcYUyUDAP4XXfkQN4Jz5CdZcyoy3SaTzz1gVHv2DEYbHuwLNJ9fp7nul5XuHhCFEGrdEiyEZy0Zs9ADzUFSQezc
tdgBLSLhVUResqPQ00E8WHcdZDIy45HAdspXHYpu9NTalRHvpYjMsQHfLWHnqmfCSQdOnCbCqby+PEMcbuNIcwNu0l0KTWQ0qbeHL8u47u7Xiy6jzdgQ
hN1wyS0eAA6zAKtmMEZOXYiVaOKkiY3HCmUaoMraAOEk6Zh8JB3XdUAViQFRSE7/cdb6dTI2dxKMvj3Bzs5QDLWiSqtlJASEO6ovgHapJvCC8WXeSZaX
aalUtCCfG22iB6xr34Dg5V3t+zWr4HRVUZERYCigrm/J7OCR5EDAYBn0QxAogXGypZR7seuxqh+f3DvWK52HPqOiACyAaiZKzzChqp2zDHfcLIofE4eB
C5KyhKyndjJUKJZCw6/7TM4CaiQd74IogCtgIxHoolw12wJcI/VBClp/hPKE1gaKnZJqpV3dlVQSRxDFvDmYCBaWaYtMPAiGh6Fy4QFe029sKq62Ls0j
ccBBBh/oh+LhDW97mplx0CvlnJYPRsgfhpbS7Md1F+L9Rup4NEfIBy0+TEkeQADFwAd+agtKXD5epoTJRIzXkU5kJfiBIke4hNOVbhshrpuBSeYzXDUU
zqNSkKY+h593cjF1yNHf3yicWCvmnrwFMH7UUvd+GhtmhzVPwkENYBFDwSliJa7VKjmazTOemYbCbG+xnwfak08TvGMNE9Kkk4HMMG+ZK4STbyPSV0Hy
QNrrX0ryff3KE+LpDPVIzI1YmmE3ZcpQ6oMiiyIVsSJRDNSikjJYHoHmHZA8C9+PBnzzx4PW+dHfqnp0G1gxRQUGAxRqI+8it0fI+OpI8IMiuqbIm1J0
QEYwjwZJPxsIaKn2fRh9enGESctDGocpH27qhIO0M6KkjBEzRlBNNLtNUV9WRh44GgQCbzPmB0AFU0CTJGWB2EGMUlB7d/6/n+3563itsVwIR+CQ4YYL
Iir5MpgomGkKaEvTGFd/T20dx1yZmGAza4jkd44DThDCYJ+LNc4FfvOm2sUcuTv4wx1xMORWHpgJ+n4GEnDh0geg0e/gPRRl3pCyJhP19GtW89WH9wmG
t3AoEPDYYrY7ENgBSkcLgNUIoA1fZi9Hz4YC47mnv17wr0HE9mfoBh6LWPkqygXuu8gpHbIYRpHTjMSGXjOZovAPyqM2RmFmygqtxU7C2h2CCAv+gXyM
vwtJwaEYYBT89lQgorFPNovznegWZ/p5x8vu+ORuxe3PhJZx490DvruJmDOnCFaFen0m2RMIahSbbGqcFmWfHyPUy1N+BWpjFxGJisdeFAcJsR7kqR0d
Cq8gLKh6OBQRBiCi6O+bi5iAYuyypwyrA9vdkGOZozP6PdEyHebiF2yCj3N69XXbvR5D+njMZVlg8oqMsywmZLSiu5QlM1ycLbNaRz5TY0s1HdRUMLWQ
iYfk9IU7WrVWFpcpBwnD1H6+m3Hbb08Msc+1d0WYqk500ShLrtc4MVQFRh8pBAp8u2Juh0zzRk6M07T2/UE8BCXwMjjIbdd2q3zGHL2GppzxnCYaqmaj
Ccx9Hx5z9r2mDkyLHoV6Mjxkpvgl7+U+7yssDglspAWGGGBWZIwqd7vp2mfjU3bxV0LVHRmKRCjIHmJgr4mGDcB1KF9B4LIDPrcfizQZcMoeQX6gctgz
DSrUpj3WWvgAYEPCLsASgIBtXgteKhgRWFCgpUhHfOHJrCA1BtrniZczPincD7dceGOQn/GebJphdToMPRy3nvqUz9W96m5lpFcPe5jMblVQGprKUBYa
DBaR1syZMdG6j8/+HMPqdxQBZB88KlSMSCaR4gaZJYu4ASMmiAPEhSgJHuZRo63Tfod1+BNa2vTs9BDE9yB7D4+m3WZBMKPTU5+UtJpxyDiRQhwpoSoA
IVToL107Qncd3nwKJr6cHz37rqnrNNFEbNS6Fh5eJ7/aFAYJBo9gFQToCFUA4nYgfXvpSctdC/MiknZWC/rJTc2m/D1N9JX+1QLpQT8V9tbP3U5rQD66
1Mgkj1OMpAE5SHmWHhRrpcH5KjHo88zHv1LEP2vEDgB4ugHXJAjQKyEwGl2Cog1kvU0EipCjC8CxAIlpIXNzZlHIZoBGkYN8KASFHQYQc9aSGFImLFNi
WzLJyVhZRsQ02vnqxsg0W8p5T1c9G/zpo37xSxFA6YpAYa+10HEnw2MvrzrXHPTkJZyc2qwz15acpxQEZC6oUiwWas4aENf9NcV6nJTNPZjEmsAzYeFd
0On5+KKdBVaKLqU7KJD+p1he/dXJ347xP5KqO2z0eCq1W22bw8bsk2jEORznK3IcU3zc5DNU8r4QkyZxKQ3TM3FEoC0lnVAggghnV42cDbYgKSCoIsPF
x7RT6v2ZBEQRsnFbaMaj57TJDSIPBKFYiGagMZf1ExA1qJFyEQEKkB/P1fzGTQwsZgg6iYjZoFbwTER+KIQFESSkoFRVNcw71TlnysMX9MrxfiVkmoqM
0O6UDIw4rzhz592vnXWZyYmjr5dsiBZKSIHZA4d141ACAkY9h9se12Pa6IYoce4PccO7lwmlBqqWlO3LTEbKn592vGayboD8zZUR/XvfzRWnvEjcYjER
DsmcQA2YEKAmLjAd9pjBUew0jH0Iq85ZAY5bBwQSilRIKxbBg6yge31+cnEDMTrslkATUZHy22snn00lThrOqcrct8UirVUiJEIiv3wZ3JPu7AzkRhpK
uHrx80yeuy4avlxTjocDG03BNEtgUykDdL8GqGAVESQCUN0UEEqqx9H7vJggyotOF7Mo3BMLnosyNLgAXrzWugKxBEfdBSOBr8zuoANXAAP5YK+fjoHn
vyGpp9jJjEZ7wyQzUTn9DWcvrYUtldPk7+/E7t7NMKzVCnzg0aegNF7tDXu9wx4Ik4mlm8mVHI6EcVoJpiaHlGUSfYVoBxujBimmxPtt6QvTNv9jJ461
yTyMUY78U4aYIqwZxpVG6yqt/ICoX66y+c7ptcwPCgXjdXLiDnZg7kF8R4BEQRIKQy6VzF95DhNvXI1BbDCZSpUFBC6PUMueOpNlVTDQNgAqgTA6Hdxb
YZPDqIlvjK3ZB39ZgxDCcccZDxT7PPmTqwF6544eOK6x8JCY+7UOOthYrIKOHBnGmuFpNShQzrn75po44igOCBglCRG6i0jHyuMnDmehrkbMWblVMDKj
zansIiyXyIvk1tY/ndVuKOe/QGbq57IBtfHSA7be5VmLIZJ+A+/Hr8b7NwTeuQBIFSJZQ2/EhECifHsMp6NY1BovHAQFGt8VqCSAoW80lpb4HHQ6MnSy
no0bJypaOCdMuB3FIoRT4lU2rFcOCw0BCmWlhmwTvqAFCcIKImjAcSrajpeAo7+vDvgdzBYohnsnt+KW6Lsjn/n4ND4AfyhKFoSkmKYgWiCCZaQpBOIA
OesuZgYEIyBRBjQyAQODLsLgU1+v/F/mOv9xr00NpdG0geudSRgZDIhf2ffNdtNNfsOXAsIRLv/sbcIn0EJL0VyuvTutO+4aTFNjtIKFVf+6ATQ6yjo3
eE0/zWqw20px4IvXNLp1AF3jiP/vdEhg1qB5fpPgZmuQZ3tAtArfjy6zc0CLNFJBJJGbTJRG1pidgfluelpmg3+Mz/qVQIBrPxDQ8DvQsgxXhNUhVIx5
p+b5YMAfWxQk6n5Hjrl0b8SgeUhtCSeRhOJnKENSpX1KJNNm2bxc12UD9oHif1D9IJ8HcbFP2lPL32JBmjiYRHdQ59CQRBQVh6/P+wSCWKYIAta2P62F
JAXqh0wO2SdprKa1Ya3T0A5/xp2k0azhDhOwLDNnIpduZvj8Jf6je9IeUzFvMlR1BNPv/eprf+oNMBL2YtgqCJXYMWCw6hIQ6mwD3LaMFaTbUT7JF10b
Ex4713VaHen2Z79/bev/Ph4BBEwS0ZaNLT7MmhytNEfkrIlbvvnm2iOdSKtltKgyAuMqKDllQOIQyC0YAGcJkcotLDJMWyvE3nFLCgeHtR6i10wa5VaZ
21N37O+w/zie/L1Kvy5GPtbA0tNp7ujKlGGudW4xdwargVUnf4Iou+f+wOum2Cp/kWAnJDb1lDlBkdmYMefp1qYjLJ3CZcTRqfvgHjeNB4T/3yfthOhI
GiCCW2lBGxNpmUWQ8pUXaSHhFNcYcQmpXUFBS5H+FklLWrKkstKk2hmUikLlmRMfKXCyezPYPw9IgD5qHMiF5qqnyglaAI+v2qtv/3L+ZdZCARjjVJq4
RmCihXvXwzT9X9mlZKqYUqJEOXVNYdLCUdebPhEExhS/Y3uRtkR+ddcARRsiHbQGiJLVF4rEGA0AvYuP0PbQPvfy0F147waODF/2P+38pNYgs8JRMG87
w7s1jsuKmWm1SW7hiTEpTQPqm3mqcAf+DXQKnlCAeztZNXRSCZEyePPfNSGvsmIOXS1vaYkHj+GD+euz07GvvMw8NpjhMBbZRfdsg/FlEFUUek48N3Ew
dj+WT7nw977ws6iw11k/UJvfLS6j7BecFA00p03h0N9dDvfq0K8+WdZcgpWqKKCJHlGQpEhQsKQmjC28IusAh+SPr3+4yOBDSuApysFXiT/13+dk78+d
nCqNYcMVbpf1YJc9vWpaXMDLcyJhhhjj+QmRYpNJrn6T34bHnBVfl/rr+pym1UHJhohMtyg+0Thd8JRTW2U57FLbjXMvR8/1fuMxxvy5WClNt2lGwm++
L+9rJXbcvinWd0+M0ziHTkRbEQe/3Uvm63VVGXlmVbjiQ6ulyW95cFqokiqbBbaDtqVSUmJDNmzIJIMD/p10xKBokdzfgYgVxvLEXVlIpTfz1MsCsMkj
UzIClJEhJEIJGEU+38idbE5MkYQ4LVI4FA4ITD5x5ps668dsJy0244nfipmm+FlGHdpoIsU1SC0u/HZvx31o2pINtIRRd9z1331/DzrDzv4O5rw8Erh7
0wiMZtDl6w4k27ZerOklemf9TCdxRO6oWIlVsGwkmI4o2Sf0OrPmJ/x+7/rpHnlhkwyPwrHXkB0wdzowr499h+DA/l5so0dGvuy8vugPhZ5KnD86smw5
4Vg1FDkMCxo8DlVT5RJJIT8D/ZZhMJGvyvvNqhxT82Tz3rX/fmc+x+SaJppywtk8Kzs1D6Vmczz4PPLRPoCEP30V+Vw8xMGCbhCqyYC+U2QEFZKMDXbw
90VrRCyVMBHCoNZLwnj7r5GdedZ3gqUWxImg2c5d+f41zGafadBezf4b3ofsiKgGImmiiWTNcO3iwe/5h4dm438fFiBYfOPqefTw300KDDKAqr85QBSi
O6XA5T/R7+U8qHmomKERcMk1L/QNhzyNCj/LE+PPmXvJCoyM5TkhN1zxhVB5FlFay20f+vh9YfZ6e7MA7kUPzSfnznRsGE+FIPN8hJwBDJ5Iz/x9LsdW
/q55ZZAxEZ+tC/6fC+DOJ+FtO7JQP017+bJvZClou/OrIk5+fDn1PPYmRQfsB8H8GoiN/BlmqglM/XcOO6UvY6f0IFwUn7dZoKwAoyckEKxRfEKG/8YY
diBofBeLBZr0+nvzgXriIfXV+BDgmbtHPalTze3OkrrdJcxhAgkefs3SVhW4kgmATAwiz/VVedefPp/pgsn41nK+S30YMjiQIqzv4/Q7Shqm7CeKpNPH
cYYAXNXyxSLzbmvKkkpxURRmBKTACHdwpBg6zJqSdNqMmGXpP4Ahyxsb1g/oqekylUuolXZ2Lu4nKz/k7iX99sOnfkXMftC/7GffHd2YZVbcP39VyeGT
RHcYLOk8d0U4/Nrrvoj+VBkcprislYPorXmWhx+LNChcBfi7Ojs1av3/UsiLgamGCyKpBQ2ELSe0BltIXOTx2w+O53cNDOcff/VfAHlUr51Qje9bY+R8
dlV65qUlMg4oWu3bnjX7iB+0+476P7j+36/xx5Fh9xU73fl8sXcfgmiTNHyo9uhi8pp5dsH2+HvvzZUWtq9NMpawcqu61YGLKSqCsqo9UqaZXp93b7JD
9ib11/f1P7UWBwO0n78qgG5gY+PzvbsGUOXzNcd2VDonyMis0mGFMP0Tzvzk2mMjMaIyJ+CUqaPvask1qyyqauz2p5cL7j8OGftfVh2CahpuYsbHdbOr
pke4zDDz58c8HhI/saWmTygwsFRYG+QwRqKAHI2Nj7uVhb51WBbQXr38VBlrhXcaPpAnOKOoWfSu0oqqc6hzLj+IX3zoFyvy+WWCMdR/C6JBTwTnz16+
vvKxoGqcD8apUcUe+elIixzYp8LqDwT5+Xdw14h7AL0VF3UIEudlTQdXu/cgCGM4hfZKX+RCEUY0R6n009sFip/OoCvbAGYEQZKLIp3rSFgNkpIjNRQU
oOb6PaeWWFqLzZgTyFXk9sU8Rv+Fh790u1i9bnd+hm0Pb2k5gIYS9loSU7Bmb9MUrMVIHTWTYGypiiKM5CGcmHyuXRSBU8fO8aMCgWDWw4kMyotehrQP
G4daGPv98U47/N9QPXjmvmMshvyydGXZoJHRQACGFdfGvGvjaaIq3vMjNOX39gzmzKfTx9yXrjKXZRX6mhZpnwzyDJRxMNQdDqpEmAIpUkApsn8qCyQx
9ZneXvAGOOQOEUNEMhr9jbK2zb0JemxzkLvS5aGJDCY7frwGKyvHjwaROlEuAoMAlnqgNkDeZ+/+B1M2tUKIo3R6VsjVhgCHDKTGt8zgKpnV6BgsBFQn
RywhD5yfA/z829+31K9bv2t+12CwgjAwxB87f5mIihigUNKHcduz0xK+T86CqTMoBmslVOsChekmfmoQCi+DITTIHSEPNXBPhPbui22uuc/bNvuSc+3G
QAis0GuubedPDMSuL5S/bpGggBiiIJEB7khUiSDETI3LLry/qdYvha1FVDaiN73OhKArahkC4X3J2ZVyYuLVH24JnpN/TSMgGo/q1EYesSvqTjlMrRqn
DJacqOBblR1fty/CBOOJzS4iMMQiOENhCkkEPPO/X29U/fAND7Bf+PAs9DGTgI+fhXjoMpVPIXUrpy5DYaCF0mJ4eziRFqXFVLuQrdmVVAEtNOGQ7xZB
OpII+lRnKII0zUAblNTxI0fuuAw7GfBpXqMU7F1JuNWsZ0u0sVWxfAYxzzlf8LMmAQBqb4CzNq4yD/50pNReXzWrHvmKau1bKtBnWUm72yNs+6ndr3d3
M0/anmD4jL8vQBJHwVANSjcZsw8VUSIpzeZ0l333iyEXs94sq4BVLA2FZ0HFlKq5XJRYRQhmjtnWkR2oes5wlVmxExrc5Nii61RW8qKkSGCPcIWII4MK
90vvDDwSeee/PqRpd+PCB7bZMMh0sky4GfHYDgfD6Y9vtkETPw8eDhPEpTqc+GrAdiNDzB9cvHn0zD2Mysht5eI8fHx2NmpmBA4XWTKX4Kw62UPIZhgX
Kfwh5vLxIVCpUdDkZQQM+HDFeUsG3Y+PNaZSSr+Wv8iIKfJSoQkEoSAQJJqf4XNIPBpxApifWH4/bKGldiUGUqtAWxGlWQfagFE6ZT78+Tyvs9JgIzv1
m4ko+r0fTkirCmj+juMo1wNuGWnKPhnQJmRnhj16tpLy8u2n8B/aU/cP729byVgWRUQgkc2b8n/N37z5t+ZkMQikWCBAnP54lX9xCrEd8llj26PLztO0
pvFIkP9B/H1QyfrOOJBSy0LHdq7xIxOX9oQMVdOD3/xYXIRJAxi5/Xj9NZBvhYKBhVWtkHttND30oiZgbArYiqAQwPyQE/9jcRFYQg49XScxg1ls2j50
LQ6zQylvSLrciCYw5aFmowoFzuaMDDCL/j8f2X8EtJwOJRJ/e1zlDmVtrWGevd/lrRy7lafOxnUwQ22khQdiy7yQ1hcTh3dCTumunCSsgxgIUQ7v7S7A
nOPAmk27ahjyoOQGaQPDhynuAJ89c/0pOQPZh67KQRhRC3A7C9AI34IFRLkd9ES+gCihK8uATP58RJStNyLnN5O+lKNQYUUSaCQKKQA1IGuttZp1l/0m
P+NpACFXjSSX/mo9Q35yHvm197ioZgez8nqOcVnKHVFZghIRTBItBI/sKLIkshn6blzRqadCZUn7XbEUadF6TOmpaBR2ZeD4dMFlbqU3hjcPA4zOQodZ
TTWspy4mO6XFTJunDEkCaRm6kQqboNzFOFETGmGKBERCYO1MOex3U0BR2ytKf6glDs8cGkiqolE8aOkQES91tCoZKTsQZsxJFVTr98mg5sEGY+unYJny
PXNG6lMywpxsOB/wPVYKkcDxTufNOXbK4Bz42bLkeI9qYL5cuvC5snTIgVCA06erWc9KTcqpA9mFRk5yZAO2Ms7wAnsKP/bf8+eKnEr/USmu+fT9nJDh
+MdxDyfXhuOlJbGnqZQT7LIvLxjypEt4uCOgWQjp7Gp/CndOAJq9BNh1XOE1pxh2XWlYDnPgBOkTceF5B4yquVpd/9UpPS6pxChulW8ctstOlRtL5dc6
S1GqcWDDgtdO7mqB8h0wGmC21rkH4ebNWfRdEm1hKSjX1YehdMpU8a8AfaK52WjNSoiDFSxGwUYUeCGRhwo17CJeTAMMEkalcu9dWOTaDPIVfHfSJkTK
cqqMVg+BcBGoNWEpbB9mLrB8GQecNMniRlLAKoJNpIiRSPa2ZQTV9urqDD7U4Pv1twOJx5uhtDbE1Ysps5EcV9UsSR6vMf68YBzmSIN4JAmCiBm2Dfa+
x6Y7uD8XHLayZsvxBy0ybpO7cNVAC8FjdQfgOl6+qfaFDg7rLxcDvJPE+JZaSeOWUvfahmcKKlPUVI+d1Gdr0nA6AymtbqudK4N27oXwwLlpAiyfSdJg
lmcTG2GQa23YLntV+2ivTTinlDTwfqFbSwq78y1RlrymOjrmQxLLvavDHThPTwWbxm4eax3iIGpDloHf37Nr18qdSO2EGMCs5zeFDZvWMr5TAs5Ta0ec
cHX2y57QmY4dmLCX7w7DhdED5mF+9eXa6/Y4E+63B8a+n0yj6ULShkvj8D1LFjrwz4lgeCOEBinkgfkQEYgHrWCZxp+Y/q5IoXxmd65jdIIhlELPOp8E
CiGuyyWTpjk3WknblbOkFtXWF/422Bx2QZiqje0FWuTsuUwCYvTC5yxJb5mheIumHdU8GpnEB0DufHkSBvpNIHu9nQGi3uzuPMyNIFmCnKufoKyGJ3mo
UZVftjLs/uNXrRpxDzvDGbTYiC7uuuK+A3RM/Pu78UMkkdjAdakJ1yChG5DPZp6NIIOril8o8SCQsWIA2UKSLJ6Q8v5XWCkPoQqLW/FDSbTm32Vu4gKQ
gciRELWAGRrSDyGWLFKYjdD7pcLS6UrvTTzHaVfX1rn4UpTCRKpHExfuaSPorAT+d2mOKSWWnuOs+Y6Q/r3rjMebcmZNGI7uXapr7tfawtLdQPr9Knvc
ubU1QMJFPshyrJwfCsXXc5D8aKvYVajc+UAKUsWTOZQXfgRlRQOPu8KVEzUhM6ZFkIdGoYHv4Xtnh79enIO95+k6of73eU88ZQD/VDy8yw0SCCBgSAka
TASNrPf9N1QH/sLaG/M8IdD34xNAgHCdBRml5MjuO8w9snc2+ZRTkUg0eTC5GZ+ZdP6LKfdULotSLiWgGp9vGV+FRfPkVeSJeSKD4PXxIT8lxAsdZJIF
0Rt0jMD8+u1cYTveClY4eFBS4+yqJOm5mFnq0gn9hQaHjSa5ugGRAgoHBCAkeWfLhgfuzrTWWHBZQ+Sh3cNDK3JQoDAIgGhtxM/UXlWBRmGw19PoEw0h
7c9MfEYfLJpFJMuxoID3ifZkG7Uh3RMfYDa7zoCCLVZWCobyZhFVY8C14WtYwqDYZc5M0QUgbXs4VIKSNkCjQsKJVtOXDBiY9GjO6DYQktlIoNn0WA5Q
MyhICrcoi9665cG1ApHGTkeCy7+G1a0knOHSIX6u55mEVa0nJJCWj8ZwkcBHuoPgIeXgytTm6NkvMw/Gx6Nz91qF+PyV9H2yfDyRjnNYBmY0DngV09EM
KrOW/vBy9CSMKhQI8qZQM+HgmVHv/Vd8Mw4I4qHow7J4aetlasNBJz9MXMMUpKRDmntEOgi3ghkyQw+t3390O/8dNfdw57aexOCb+FqCCemjWZiASiFb
ZzaU5h4W1HcGnR9oU1UyMLPJ4e+5hszW9MEnPmolPb3vlmtpPNnmcXjkcjs83l5bRM2337umvDSpl6D6FUb/UR5W5Ch4UAkPuVBcTgjUHTuVNyiEREyX
S5uWBFPKtA1ZyQxyKytciQoQ3J2EyIlwDCfXOHGf9EH+4HdHlT1+fTLWQz6Le8/AUCIEpaQqiJIhPPj+zX/Y3ChSCoVSQOU0ob3f2kj9PXDnUeYdtrma
izixlf4sJN9yj5jmHWJRzNbD+vv/X7h34Cd4/jLJP6ePdvw9o4kD9Aj4/L872UlJHzKIwZn0x/Pu4jgwYqCowtL92T9D9LYaZZifiCjzqxtgp9cWkpc/
7sj3T0/6TvwBB63SNU1U4HIZ+Qz9XsSk+W6iqKD+faO+B9jO3kQpadCWDqrFSFk0KXgyCSFQTWOplr3k1FAdVs3/LbGwiJ1MfwqSNpoWQSRKNnaUyTta
lRZqtNjitgSgFAJTl/OiCFvFG6rsvVBbydGULtTylfOmRW9C8samLYQFJbCYb3rJRqbZrqhldXdGWCFTZQJlQyBLUoaPSt1hvEkZFSWQ+lNVzmO75lNH
hE1/CpEWZtDmITfWdETqyrcyiAuN1VCW8oX1Ybp3BKpYBukSa6rC5YP/Op2jiu0UOqmVaq3KQ3Smn4EALwMN6d70M34oC6Q0L/wnkbVjheuaQsX/N5IU
aHDxYNFXhyfRdVR1JVS5CBmUHQQXDUnX+DImJsELy2GUSXdXZqz87VasBh2NqkvmbMOii0GHBQPRZcp5FJUEJb2fFCs760wzRbJLk4iNGhsgQIwWJLyD
5URRkxO0Lqgovy8Yo5rAO+UmvW6zL2V6zPnCzCIq3ytdbp+Uen8frcefoAlc6LJeXXxvN4b1ofN2a0dupNpQVQdNWZzDM2ZJxol1cQ7mmhBzNR1V/6io
1aH+87o5qd4HqzLVAKECkJIdqiIn0xQnwlhkBBNNkEd/rL6vcgzhEzTHRiTEoH/gYTMR7FDD/FoDcpjTRBO1pg9WJYMsuROSJdAtmG8UQgwE4hy+P2PV
LDhYKylGnJFIa9OBYIJ1Tx+soaAwILD3OBmkx/m+geXRFrDPinFApbGHWmrQn/aLzEO8/sKLH/VtdzpiQRCBtoGfjtw8q2cXpLo0MJkvyZ5TaoLbcOUd
4QrlPguGPizjP3px5fT7fJvbNAieKBVLdnosdES6IJYjD/s0/8r/lXm5wl7WyCOuOWCi34etSZ9WdPb34vThfvuEUMVa1RHxd7n4cnla0tiTDZdbQM5Z
aByRpLh4q4sQTnQ/M+mL5zCeHqOXnoiZ/0P9J7fpMvbaXcUm0QH+svox+NXWj02PXFxP/f5y+hoJ9+mizCNKEQr9dczZ53ZrfrvBRjGMQEYxgKIMTJkN
nRbEhpZ9LkMwEQDTFTZCgQ9INwXQMt9lYfc7IE0tEFhGMjCNtGJCqjc1SN/PJo1pwd7ZAISQpQFCl6IRD+K4R9ffQsTzY3IZMBQl0X/65EC/v6235WrK
0/fKSVEdKUdF2ozXwZda2zD+n5w4/D+XWslvpO/5ZZJl0r7TBS5jhqxq3dbw+NYWz04WswwtdTGu8h3OKS19ckc2LlIIQlyCUyZVF1DEE5PVkUnRQngQ
9M7viAomvbuemeTSI/AhmudnsaK90vNmCOzFYoo4Q7SoUwySIZ4QL8W8NgaPq4aBHbET4ZqKml5VtzM3xChU7ZfzdPKJYviQIZQDBEMD3LhwJQf1GB+Y
KatowGs6Hi/kWKB+GlHFW6rIPcr53uQ+0KDtdmoolLJogLjDl/Aw4EECRDISMm7OHcOG0I5xt2bN7Cpmaqin5HXId2hmIf8XOQokg/C/i1KR7vt1RH9z
UkX/Cey8CUPrv65SBElmOZegIho5F3KZf8P6Pg0rAZKPmFeQpNfQpkgldaCdIfjtAH9y0WbAv+D4atfcx+5okHX5OrHvch9/zT1We1Mg0jH1LZbRJENB
QSIUwyJV1Bdeh8Z+Xq8OvpaVB0+XSGcUXZu8uRB50V7Ko4fF6thg70qaFfNvDPY54m/PBYrslATFLqbIqalKQEUUY4kOz5LJH70NHh/X62S3Sdxj9fXI
H3lApX7W+tCas8QGUKJ/xWRiAqlSRUoYfEqU6ppdAzIet1+czwh+G3f8u/PH49fr8U/BD6sSKfoA7lGR+/d2Qf+DwFsvxHP7PoXHb8PT/OUfRtHifz5e
Nv2RV2h4n8Pd48BYcvRecGDb2t486lhI53tKi+qn/Qsa+uzT+TCPuUfXhdoov0Qzt/74k6rOV+BI0OGiL1nSEwcottWfsH+UheoKfkoH1zXylow+qS7n
Gc9tfrnIic5qOXVf6RFnmGUzXJgzV20/P6XpEiQvwdhalm6b1YS/skLd2sk5+EnIfqvDSccGE2lDK2uWcPw3pR6z63KrBivNmjPPyZlXvCoYFTeAaDyV
4utO9eMBVG8nL2ajlf7D9jdi3CmN/5XnnTWmaExwm0u0gOt3UMfX/7Z1wRw8VTQoLH9OuBoBvgP3QtNtXHq90WssaLzPBwrqpO48ipLkX43k9flXhPXN
xr6LLz0VWHoa/A6oJbcmm0xic2NRwbaQ7yrCm4PJ987XZ6KVXZbl6kKd1G+XeogZmL+Z4PkDGMq3tOakfLOu3hTLOKcOJiNRnKZ8VwwXivHEoWv6/+U9
zXITp3lOLuDITfIsREm6aMvaGJjpVYX1fxlO3HusKWnnQTerrOOE9IuWZdH7bis8qDt42e0v1nvOYknjbjptORaxb4u80XwOXpMNRQsQzOqHanlA4FTE
10rWl8o6zD8p973PQ0lOtoEVEEtb7+sXy1W9GgOJQHS0u5NhH10xKBA0mjMV9bKxggUdex3szTXKQsY+ZP+R/mnpny1oiSHPj+OPv89vGvKyv+Hj+gIA
iQNDl2PxOz3OfuJ87KD0T/KTjBgIZ0V8Mw48OVXrpo1lj358n7suehuH8OP8huMyYsRKciFnhf9ON8uYrodKprB/0EjqRDu+XjsTfhAZynKg7Q1CE/xx
kwS986BkEwhd0QvALK/fiB56mufzLIZk1d4GaMempVVrLNEKZKry/mcjgTmcYZVc9J/dFJkBk1Q0rk6oLppdRpDOXJUH/ZDQAf/qB/6QmFRwfQ7/l0UK
N5P/Z68YOTbCz2rbLOJuuTp5DvOx7OA8DpxOoawpTA4osRwsFldmigbSQwVDF8g3F7gO97sCqByE4UPNkwTsEOxsvJdbeXCL5qRwCbimlGzE3aq3ajU5
KaJXSakKDEApMh4gaGrMAoUTJCZRoVMlPKEoRNQ7lcneshUXK6csOUdNITtkGrKiNYlQqyTlyhamwQ7KCo5SSTZyOHKTZEzoQnOcKqwFkCs0KmrYbakF
DjIVmt3JiE3KhvkZEDyjLlCByh3Abk4gFZDjAnGYyHGAXLUkVQeZccJA3CLxGFkhhDSvLjA4lDLhA4k5qkWBuMC2iwk2kOIGhm3Yk3xDImkRwjvj7pU5
iQJC0pDmqibQmkNpJxCVJUkJxhy5vUHjYbSQ4yALAhmmyBMSiAbZTJQJZywmCu0KmkeWBRRNIFK7lTxk1swXoQLygaEo3PKF4hMskArWYpzh3Jkibkri
GgTc8TrprSvEoU8QnEmod8sQoOUGpaTUFsxyVDdShqA1blOIPtx89Lg+M9HHGNdBpDnG5FMUvBAFI65VgJsk51ApkoUMnLSRQ1ua3oJWHTWKFQFFCpFB
UoiIIKMUQAJy+gDw5BuPj28OJ7h8GSppbv87Qn8G+lm8p++ylGtIowZ/Y5OX4qLCQ3/xYKEzuo+4jBnTDiOUJ/B1ewRT3kHylUDl17fVz7HeHZOXj6Kk
ooFZ2P75jyDVgnbOm3Ie64HVL+mAUPnKYwDpw+x4yQaUYMiAj8hyHEIxABlHzw32pRU0W7HMzJpPh6Te+TLwaVKow76s6h2gLAFgdTtHv48QnxyX/LYH
MPi7cpWJ3n1echrXwNIHYneEZq0qG3TtQV3jjOVxBDEg/2AUzIFhj38ZO6GZLZZqnQmT+R12aa9ScTbqVFgfWH2GHXtybgYWUhQGdCqAEs4NgEeYhViF
s4K+NA+dqc1+j7Jw6BOwMPZGz9hQsjsHFdr3LDC2PKF8Fx7iOVWvsbkf58LukUF6+WTwZZMKXDbwoFQo7VudHSgLye5EASxv1hArld1EgT50865hrQ2B
7kDhF6OYHFRpsryEYZS1wyZm5iBZx57rE5pberEOrkLlT1Q+HafTtDxX1gUSHae3OfbvNGi7+1cqG10ExQh6UfEXvHZ7jVLdR/snigQEoAkygQGxASlR
mEhCUVaBSgBiD6YcikVpApAWlAJlQZEwbkxyAnQoKoYxMgYHFGvacPedPss2qE7idMdA0YaYxT3wa5wO/MD79K7QNOBwSOXDap37Ti1rwhmxGCkUGIsF
PVc8BqB9ECUyy/5evWWn+LR1oYlcLKbYLQT92e/fhn1A6UwDA8CeAh3/6rA0dADWKIJEJe1UAsMsqugC3AjXBU1CEk2mswOhxoP4nWc3xcnWd3StAxJg
ab3/pF/VwKAMUTgDkoa7HQ4IODl4c5M+LOFFAPVqWaUU2lLxAqSU2guIw7XUEE6cPA5v3X/q+v3N8v12mlcTh4afT9vnenbrX/34k6/4mD9lz84RkWQJ
3IFBIJ/j/kj/lkbGx/usP9eKQTZoVH/+qu6Bd13Y/8jrp/Qt8ecOK0K+rKCORHtoerKtS7pxhx0Vqjlpvv9mAVLDfPf/n/h/ZZ/hAOZ0GIlaaw1D/Ah1
AswTn7+Yp/xCYgH+ED/mf5BiXKP+VKZFTY+f6jHPsAf53eTmH+GpNCazAWgDRs6N6HjvHaJxhI1D/MD1lzuDYh3/zUT/MNyg5yeBU9DxL1VlHGAl/Llp
785NZZ/mHQMTkSzKWJPaSyTkcsWliUPQP/kh/4n/qexDgOR6SSJD50PuAxWT0+s/J730L6ew9/L+/iMniRyHVTktFKFIGopKaD3HNx3wmu0w7fpT2gTh
AZTLgdw+YZGcznqAHWT49vlzDUDhrwOzkWd0OAciybcP/H14Cd5vJDkJLgyITPTlnzOjRVT2gcgliEOfOIvCSijjJQG4d4FeYe/vFhdiGDnD2Q4Q6/Hr
Cd0B8cPvhDmQu/H2f9eBleRyIcJJA9Qx4nlmcOR1NSGR6ZzI/4B++SF++TjWGjACVz++r19gSvwZl/EozbtvVXTNP+cdswGLW7Se0DCr9CTTJqULhRDo
r/k7w4TujwOac50n1wPZPfbpj9f77Osuy6CAWf44GPi+Km+XHZK3uPmf3pzhWKghURVC9JgTQJBRIhO3/H1BvFf91+ycDwA13797vkdiH/cxdwKrC2UN
oVLQ1OHGzIDSIJJ0Jzvz9n3/XU13TkmgH6+MFUFZNYGRlmn5GpMXrC0kq/Wyr/Z7JPZA9uO040aakPDvYHcnD028kO2N+JE6St1U95UC0ObCplUGCipt
X8TT6E+NGYuSh6IUKhtPbXCTz7d367Sxi0VqfgYpj/jrAfnUKKt/Xr9O7I/L8vST3G3iPLaeIcH/Tfl+5HtJX9B+SYnQgPUkAfanYp+45iSHAbcQeZs7
k7/M5gmkMKIieip4+79Mz92dNHw9/l2Ipy1yoGlSL9STMcAA94E/QMCh304Zy0BG2JIFFLABfg0yyPa3JaaXxotC2kmHpJKu37mSdU7uQU3F9mEFRnT4
+uzuAoOaOZqHuSWQsQGSGxZWUymtVVaetWHWTL18eZ5G/E2BIfYgvZaRPshKB7IF759pBl6pNvpcR3CHKBPTAn9pyzq4GIPD9YaNJAc96OCFJFIGU/Wb
2H1aFTbaVIbMgfvuuD9YbRQxEsVM718oqh6Mae6wPCTQa4HX6dpj2XZ4BzD+aRtY/tcPGPqk2yl80DFPDWQfNP3/PH5wZL+ygh6Wp/s5GIcpyuiWwMkE
SkD+j/R+R+OD7z6ThJ49y/m/M+JRRnP7dYGpf1in2CowUfjNJx2fU9KuLPvjFmueLqqhrCNJzTyCcpyD8ZrNMyjYNk5wKgH8Mfpvvlw4Hq6lDHU/L9H/
T4mp+vac/+GCWdMcqpaT/YbnkIze/vDp+BX7xqGJgwEcK5dlFQuKzrJnmemZxlgXj0Ln3Tvhnw6p9O2JcNAHaVCOxwxfWkmyVOqB3EP4iV/v/OF9UsL/
cfuQlZBxJfCZ0k0z66Lasls/2D+5wJ2jABUk4/ol7JQ/67SyySignMcDUK8rVNYfxNIH8NYr3P3/3J6/IeSHAYOHJeJSilr9BWR6SlQxny5EySSe3yJ7
/enyY+2i36W/+f7MfFX/Smt6VTN9tzC/L9P6qoHoi+w+aTLlykWJM67vN7O/62OcNqke/3ZuKGQY/3o2wzI1otAyaLlGsVeLXrKHQt9+TEnq9bHSBiRM
G6aqamhUtveSNVkavqb2SrsLZvBy0b0bXKnduyOHyR/3fp/9A/QfWv3cL6DAxkH1UONN9vpDoEojA8/Z9bXA/WBMBFRPEh5ydIWdTy5z/b/MGwS4dANw
Z0NocZ2IjjbN/k6yvOUJH7KGE6DFRqglqFZyBktqzbgNcVZdWGmmc+STSbZbajNqsPhNAKLk98mRwMG8zIbjMFkNpPUMU7FZBlzDmkBzHsTqnJI6GzAe
gHirFGnmHh4CBoO0D0r/pKKSiqrT346CHyDAx+zsE5PJ9CS/p8Cn4ft808unOSSr1PlTH709S3tD5kxDWZXHmaBpPzYYJg4CZnHhOZzTMzBNITlJ10L8
gfR8aoWqPM2PMO+SMDnDyge8BOToPBexfp9kr6gA0hm/HvPh47HjZYGuqd6IAKToJAThIkMDCIOiQLCBAThGzL3OU3iv2mTg+E8VtnOBPti0RnvEJYgy
WTX1utpzo1HJNwXWFqxfQRmBOpokXm05Fp2uJCd9FGWM9L50JjKNI+fa3fZDJLdn2z6J4DfU4T3PqfPPXQ1KVeUsnqB7nybE+DM57M+kto4dkpE7gM3+
71UlhoHjOJqcCpp8tYeugBjA4VoudgOQnQoQAQumOGQzGnBhQRzZnJUF5LItvsz3CqwsNynoDcpDzDs8zuQmHk9MOCimbnXR0h46p5uGVKY2X7wZDeQY
TwM5IJoWgQITnUggm6fZw4fsHgneA4H2eShijn6gVBSBFElCAsiTLB+WIBgsK+r9W3Z4UT9lH+r9WD+sfffffkd5PD1duNlU37oqnRGkwGpUxKoYApQa
Wsy3fq0GjXGknfqT/srUjKaeYQi23JwZ/26l9//bqSWYsiBZ+z7cMhIGMsvxMNZpThfEpgEVpFA6LqVrMK5CkQfSweOhIJN3vS/XgviF/KnD8oFz0C7n
kyOPL6AoLcP1fj5eYqm6lBnBCGs8CTmZ+Xjxy76FoYPBYnnCqv5cIet8cgT+FBf1T6fD6Pj5H4lMUqfnWCGNg/ayf3YJX9P23ln+gmpNDy6koMEfJ/VI
D+BNbgv8IVtPmlV6kLDOTYgHmrJN+A8cpDEl4w/H63/P/FTkEHBv/mnhdzd/Rk3GYVABKUkGT9wQEJsAUSUAmP28JoBYokDkgnZGFwNcxr92geSXAA6e
tBNJ/oVpiQ7ZDIGpgiqIqGQ4Kw/T9of3aV4phBP2DMi4Yckyx/i3MZ3LHHmamqa1llMz1PR4l1yHnQx/r+5FRwpkR0Nnvg4IR8JNUQGjbGPYTg3+Y5st
AakctP5WKaNhyPvgK7NPLrmVEVeED3/w+jVA3/Q+5VCzu1hqm/8YUhexJlYEZIPkX+hBswk/imDOj3B+aCJ8oT6SoKD+rbrQ7koK0n0YGJPzsnc7YFyc
j5HJP3I9ZA/pB6HKi1hhRkWZRBUDgG7WkBuqjhIdFnmamesPAr/Qk5juahDOGpgPFk/qE9UyK4Fz4J9zx/oDum8OkOR0SlkvBZQhRcxPCTUhqPFPqS2e
TNpqUYf4P/gKCj1GQRj+dYhXqTPuSkk6+87CYAoTezabENkPc31WEuB/KIeXXLTUymt8J/WRBOFE/UMyy8/fnJlOQQ5/08ZkImBJQwQhr9fkfYvpMeLD
mJ894CZgUNAd3xPr/OEPJS+KfuD0nQ/cIc3+5U+RzegHUKD9Sx1CV+DktzdiB7Q5B3M4VEWy4f5pG0O0g+oPDff5HgCR1fBENpj3iYDyh4+B8KrAHtOx
0+PeESmeEMyIuiqAPJ4dHsHb4D29q/0T+qU1mbG1rAsOUOwaBzEPLKGB+IjxPsDSHWDN+3Ll3nicO7X3H1q5E+K5SptCpFhvetaMN2SCC2VdhXlE5cgD
sQNebuT59ZeMY+A+RO+F1PIpn7w6dFzXgdp730CHY9Q5PihEu09H6/6P3BTO9Rv5LhDTVBAxDBLM4nAMpgf6T+gOfiiGRYD8qHgHnIOROvyCV6wEBKk3
+eZlPBSO5oxizp9UMc4+IGhlHvdqYXs7QDS4QGl9SEtOg+wR8xM7RCCQpH0PP9ufD6VkgYD5zE0DX0SP1yUX7Ps0ckIeQwg6vxd8tLhT80/zHgwwaV4n
yKmomaoP4VXKQqQP6oNmxR+R+3GeO5tXKHcFhpPxykP34lTQd07sVSEIUzrRxS4IfUF/npkBkCQ4sDJJbn+P1HuNQEcyH+A/sUXc/QwlmzIwMBDlpKCG
aCmP8LX47evYMp3sJkdfmd2RakONhK/8/HH2fPPy1EZreZrih9DgbGeM8y7Suk6E0BO/u05T6jMMn7IfTWYwKVffCSoYxDZvuE7DyAfeQD4z9R7Y0FrZ
fJamsuwqEnqTZ17A5jmfGOxXfEdbIMuYSmgO01/hq6Q1NAlQTx0OKE132IrXce7G4eM0NJwDYrKG2h2hoTeB4zMsYjJPH8L4RCdCeRPZQTU0JyOBOX9E
54kuiiq4GuAuaSzKztDtOIdZmBz1RdJtDCS+CTxqopSMYK0d01GpBAn+0+VwNYAhlDSPw88GHz20qaUe/IHmMHNggxhxxgOCe0YDa7KKMsnL4Akn3BGm
SawGVy/oP8/uu6urS7rzymc836f764AwD9udfhQvtTVwgIrvL4TbH7QxnLTnIaP2kLCf77r2FSdJ7pYaGucNvwonUxT/OVDuy68A9vuqDnd/0Akwy2lj
YWeyfqnuqskDSJDfo/zfAnxIE7tDtD2HcT6BnKTIme8Gv8fgz950XdgW/3P+0ywWKLbe4W/Vr1u5BQRlNUcqLUOTSL+mqXvIP2Ef5PLvh+hBVDTIUnQh
rO6HmeAGkhz0Ofce7Ihjin9DOf7sgJzPDI0YosV8uR3QYfu1SCDCIMTgYGeEA7T26lQ24Cnkay7NZO/ExWclYga5s4EsBhvCs4G9TmfrBGRGGvqnDplP
z5w+HPTxczITvncWcicfj+vhA+hOEAnFIsAUbT96H/L7zTt/OGly90f15nWUwt+EZp7/42tjDF/Lu8gn+jOiCaVCstM20ib1Xt7yeCPx+r0+GU/iaDKN
SiN4sKcCOEKAUpKmqdD+UEZl6Emt670cLdsDYhtmBT7oGo+oyeFk4/vIF2TFd4ZG3JVWiqi0lSlnCqWtAOTa/qlcd+iA9ve4lShTjMVoXSQIzFh7xKXm
tN0EwKDIZCKeiQ4zATkOGHqNhi+CmGBKH9dSUqZKhnJXkmGlOAnmMnYFhBVipGCnL+rAmRLCqJucTixQ3QzmQTeEMYPCQ6l3D8O6XffVHWqKE4T+smPT
AZMtba2KowVSzeHcRk+6hnOMUaLsLKsstag/Y02nI4+FC7O3AWN2ODixaxnTlOkpgJTChzxAyb3PaeefdCGGhggH2lOY3xTDk+348bJsGdlnUphEZhEY
IK814kKU/mSdHSgYiY/Ow1v2/f9HfnL++vrkrD29mC1FMYSiBlQPZI+788TTBuTJUMmgyFGtsuSZGSuQehI1BVFMQaxcqKgWkVQNEBQtA0hVURFKn7bn
1PuXX3m5HKw4JRVH7KD3JwwHj5RJ5T5J9T7z4S0h/QjmYQyMRdWpLI9+sA/3b3mYZDEp25g4f5qcA0inSD95vBOyU7U+lP7Tr9oB2KH0pyXaUUNc/8we
APerhyH8QefITJA5min+BpNLCH3ew7x9CHIaaSCIIJICLwR5Gc9UwngbUufqGlK5i7A9JI8g8N9Xq4/eyHpJT8U7l830XYF7ozuNyZk4nsZzhrDz+b8+
3z2zZ5DGe05RgcAPCAxPWUHIO84nv50dNYGskm82DkUkFgoeHmqTzh0yHyzkNTzEvb+nlITxFUgqT6CG/MznoPOQZBm0hXvOn36TOTyPDke8y7xDiDJR
KmnYPCeAFnMZkB14T2FcjlRhpKOXQOcy/Ezm24nb33bSUMPAqa68TkaGDUXooc00+b8gTzw855g81ZT0hwYekgnqaE6fBR8AdBtQVfqaGInuQKaYSijI
TH0qZ75/L6PuTlhy+Hu5nE0nGb4dy7wtxj7A/sEY4oKqjDK9GdvwPhx9MvHzc98eVhmm2E0h29IaXSfzTOcpiGJUVdn7ykJK24UesPUMYcDVG8BLjD+U
qo4Cp8T5nedT7k5yfyzI7iGuxU/8ycmQ8Cd0NQ74UG83GB84efXxhC6bdZ4ghMTQVCmqZmWlWvrvBuQOAMOYQwGxWUNDBqVXR0hyjmd5v4AoM4zbUVR4
UGnsP0agfczY8SugFhu96HH2fl+WUU0MVDQFePxvEdfF9yziZx6yEMu83Bd3hhDfkh3GUvOVSKdtdg2M1Z+T/JdO+H9Tnnv8zpFVUeBJx94Y8E0q7kDZ
Ht91h8LWaNOmCinOMdQi8QCaCBpT9uYDkOEJEIEDIQQBuFDiaKUTRM0xC3OvucxwF1pCTETt0bIiKmg8EiMF/kk87Chtn9QkP9O4bw8J0ddAYVsh6sha
RSIXhKOpw20DRQ2P41A0SHn6fOBLLD6lHWvYT9CIYAqI8WRohVYA2Eg/1SVxpRgH9MNJhH4OCOg+0JX9x4q7ITxEw2L3H5P5j9y4sbseHaYv3durs3F0
ddIf2yZHf1niFvlU9DxwFnCHBDtOhN5cGYkYmnOhK7nCu5rD3AtOTzudjBQ9B2H0a77X+dvSdTwkN8Licgz4DJ/alJ1JMwmaGxJ4YHcPFa0slCnvPoPg
1I9Q7gMQ60oQLEOmWIJRzsPDuM16ntR9favaDgcwxNfvADwev5RnJfwCUO1Ue8Lw8cTLVrSag0upMShtZlJkoHwUjcu5ME8kCpueocRiuxyAvY20RDoP
h1y5b5HOikZT8xxwgkl13951oH9+FHvFCoF8sHxkI2MPugVMRmaX1Mr9NE/iCGAmn7Cs4DhjoOx9QB8/NsmhpOCjBFaypBLsFO/X8Hsx4+vGSORzyCF/
r8QwE5EBX71GPby8fBB6B3Pd5cyhBdG+tgwQkfjRplqeqIEIyLBC2Dq6uitshC8lVw8tEaNj9hUb3/n/DQns2BN1zLsSf7FbCHX+ufP8zLoXCBg6oBgn
sqAO+hnK3sLwPPoQt4xmPnfoOeCdR1TM0DKH/PAddqBSK1vid9lb5e90+lU41S4hwzqJ+OnsaSL6YpCzeJVO6y2c63Z4XQ0s7AlMGZAbNRpAdSwSopL2
ZmBUnTKftwJPaaZwVyGQjAJejwJJYvECRK1QlpefmucrB13XVFsMUkPolvwLNpMFUXMzZimxGpvLMtsUvF7Snkie/n5mgkg94TX+OyqJKfYcNP7kd/w5
vP8edwnZ7JF5zZ6hPb84XmYM9t7kOYBtzqTw4TeuBw0mLPUCSw5aZ3B47yuQES/qs7ghjM8Q7ibYxnNw0k5eOBKrYQ00JxTtzhjBiwWZE3A6pJ2Bk64B
enT9ukPEPHtDkRfx/iJwM0kTPif2dpo6mmop5sp3bd8vX7P7HI0WMk3gcJILIcWqruoN/XzMG5Nts08sGUZJjHmVVyqNSy2xdlPUML2uJ3JhMaUxTD1j
yE0PJNiJqNUPMUoJ3BNvPw843j0HslQOlB6kf2pT1WchjqeCpnmz3y7eXZzLopeXJvlp6/pxYqnU++WTU+Wp3k7ztDM6n1w3lzicyqqgqn6vb5w+kge/
+fSws3yPWWQcAOKSxhDAz5/ma+oI/bwinZCRIlChyA5lBnLk/u1qT6S56l/zuOeRh1j1b5e8+Pl8487S50R6pWpTLYCIM/teyGfLDD2+UckP6pd92B3h
uwXsgOH8/6aVaTT5vIyTlydemT3GH8ZPnRhh7Sc2/52F2UkCt+5enzkP1kMURIErUCh0TdOfQdNerM6v99/m9tPUw9S+xbrSPd1wWdYNiXtS5CY+QN1g
p4ekZn+LXY3dj7f1bF/2C7PDbziB3wMWxJBQ/iJnc/Wd6A+AAKBMc166ZGCTQlGwkA7c+ng1inIqVTi6FXFagX7ub7prBTGtspkNFgdgbkiH9cPJQHMf
sMxnL3fPqS76dx0DUnaAehrJ2k41JZ3LFdIaAw7ye3qe350djrizjC0fwq08M5QeYcQNNHQPF/E0k5knogIsTaJLnCcZBykwQ7rPAM4G3HhQ+N+eCn9X
qbhrGGDIbm1EZP4YvjDKQKvQyEwYx+m5XAxubgabTQZJnY8BoSyljnnIS1XzFKNIzUROkMIICtSmeffzuKE4zjSb7TaPHfTumUh3SayQrwFsC+keYG9k
8X4v74b/T56dnkDsA+DDyalD3lgH0G4Hjpo5rB5EeUnIOS4dinCOP0ppMR0qPCxSJ3mNYTExNI3LLhnJw/H9539mHj/b4huqAPWtMgTAZKUquLTMCz8q
cE1EKT9qa8XVKXTYKYP/H+qmhgs6HEgIz5L4Whw/UEr8T3EvzrkRFBHBJwgc7HIpu6x6+Tot4cS83aZxgcroGz4DHLb+EUAftY8Jvx5fmOztaGCh0XlI
4TkKYGj9umn9lJhiIJRUcQ2w2yoe//6GsgZBkXTPSzfP9ACX2056rytZGmgFKWZQO5/VA+EGS8BxzxB7bs4TlS0FAFIIEFECzBChRyFXWR7CwDsCQ+Hx
+F8Pl+IPB9x9esEk/lgY2QZBvLZpTU/3h9Y7P1bQ/oTm9xsf0EOS8uYn715Hj+h+I6nHMlEDrJtAGbgfienA9Iz8i6+wq4VK9/3aBLzHNrCGDUo+mpnZ
RiF66ePdO6H6w4gah4wxCJA4klh5TLpOxD+Jz5x1J4BVRfI85RDsTbaG8mQIwZDeCFEz973v1/SjmkyhfqBQ4P+6cOYdg/EMKhIQ1P91gH9tQSqlCJMV
e/11d9ng+T+h4vd07fhwvDsg5T6pO9gZAa6miM2JqEMfnUmcPQ22kN9sjXg3x/fV6g0uQk4SMPad4UQmBIxWIvbvsAPJy+yA6l1PuPU2wShz/kRi52KK
70cpdX0E5JE/H+Oe5JsL/fpMGm128tYn3c5xxgMpIfYG/48A00moBcKpi2J/WVm2YhrmQ8gYewzyk+72ZSB3bAFQ9psSpwJt+s/d+zX/OMnKmlKEr4zk
iZUZRJzsg+hNI5HI+pFJMYqLI4/cKDZugpYisetH0DeVgkP5P1D91UNnFX74TT0feesTZCQ73hubWNUGreso0bFdUSIxpIeZDnXt722222263CHfX439
UkgLJ9wRAyYHwp9Hj86/GJGHX9QDO8xAKSDKA0TmgetMuYfPtXV/VxA3IHhgUnhMQm/ZixOUOmOiTmVO4/Sbw0LkLGTwKnLlP5OWz5ED29M+31eFzCPJ
R5Bpdm+n9Kft9oEX0HL9lfxnX3/Vi5+ea+7NrD/+D9MT/wdbTs4tOTRoNSgPEIFCkQUAUgEkgLBRB1n2cuhZxSnmzik5OLk9jZojwq7qJXUFgqjssFkH
tKELSyr7yg5f8+dMvn/4ztpmM2+lpFgx4lw+Y1eX+0o5KYCnFIYOf9cR27pSJoqgGtWTH+9mk4kwYg984Luf9P5vkIheyhRaGJXJazkvhKEBDLiKMDAm
IdPe2pYeZRVquTkVo7k8bs3aWJwIJEgoCh2R38u6nYUYMJhh17qsOR06fwYZHB46Yd9mReLK1rdn4Du65XqJmhsUqXNVVBh5xhuEhJHJ6Y219Xgk2dux
33LE5dEfXwSuLgHzGa2cdHwMsH+F0O9WqR8aMCFqzK6yq0tOBVIUEpK0dLBy27We7BJkoTYk4k6Gn9F7hlGYqIDVIRhZfA9xEHjmKMVVZZqNDZd5w0QL
Lmfp/wvSvoIXmJiqieNK8atVi787Zfn5519D92mR0OP8HAhp8z3NCGajMAEw3hNmpoMRmWorERQEyduf7bzc0k/PRLAw6Lfx1zUwMi2Q3H0PXybOufpx
JWO5hwnDAUIisJ+VKoPFVgUF9+utQU0gsgzaUTCgNexUCHAgJICaxgf793AgZFpD5/8afzvsO5NmArXgAqtLak1cBSnjN/BaCWm1uguQ5iFaQrgzjI/X
dSB3F+Mnx1or86AZmulOwn9VV9DLZUGY7FT/Ec5t50L8vRXDWasebz2m7Ujo8rw+2epHTJ9WMBXNb8Njqxh5NIT3Uka1ZLIvFGihu/Gb0eDRmXwY3Eg/
n4/RhyooDvJ9EDlHeaFd1Vu5GZg9D+nUIfwZBZJ5JD3kGDBRDJhCFPngzf7Md55amScTkXmT21Q91HPM9AvVOfdQTiwhkSmvDy6pWPPZVvEVMC7MQBH6
DDo8ciX11q5Nb0fzSnvsm2InybzXzm9c9AsIYwQw+bCz1ZUFESf/tJT7mHjrvwzPgk4jF7fFyQANAxHEAnF4yX6BE3+12OuOBYDMqTuMrls8teNih4o9
crOSQ4caknlrU2drx0PWzVPnPLDSf5bo6JNftqySFgsVYeUCgoSASdMLpQRozOC54T6NBzmqU83DCCiHQ2FnqYV7reDwu70GzvwXcMJVln+2+njgp6MW
zlDFzwwfPswfolqkDwg5QU0FAQMPV4Qf2FdMTpvlbhVV4tJ1P6ZZBH7mW1VQQBkZXsTMoU3d0mCZlSq6jvxMGyEVQQtkfhipSm+IdTARB/iSkKSJGivY
MNmD1vXq+7lyGtjemdM6wjMCJwxxhmrtlshL6+mOyKs+7QD8eWCPSDlejZEIjpjX/0inRxHIVNL65TLKiMgnEyCCIgEoF2yOF1QCOATC/USOFVCRFYKG
g65699975DkOm/jrnt42a4K/p30IsVPQwQVL5SkfFLqod9m+8GjZocogIUCyatVCdSFcTPwRN/r5vlsRlx87MG+0QMghQf+WioGZHGlAE6mRUqe4o+ov
+T/99OX3938mY/9/+/7cv/bJAN2uOPx6y7sP9RxI/v2n2pz9CMz/iUDOoEZu3q/daTiNd/x+UIjyr/59UO/D4P/49+3OVKaenD+q9cKl4L/+Kxi8YJ4i
K+lOOkM/5cT/nHQyvlrov6+/0+Uvl/+haP1g/6dLn6P0S/5ZfHmp0yt3fdx3/b90u4fd9nusrR7vsQDqgC9gIXchkZv3AHvEGEFgf3oSxH+erYWTBky3
NP/j+DQY+o5Pv7wsD9WVxX5xkRoiBx1G2UeI5dyP62Mudor8WSdz8P6TYT+z+PwQfpKZDPfo2dfhLjIcfz0bT8tWYq8gNK/TIeMZZqJcXbxTb6Zf89P7
PAlXkcvhEbB4qXOMScVp3tOUOB6wQAs7+X+UCss60UhTMiziFc1hm7fqX9y8Pn8R9a8M76fsNwaafXptQbS/jX7I1N/BfNqf16yMr+EtZYf9EQLiX7dg
24p+6y1Iy0/eekunvpvL0tYUjPrNdoVn+ac3NGY/+C0+LJI6Y94FX+B+FP/j+cu+/airwaZ34UndtKKmkf1a5BgPC1aa8okPlj/HuXtT5W90fgwC89Jz
XB5/5/j9nlvXTL+zMDtkJ5qMqvCudu605fZ8aBlr7C9p15/dko16y/ltqB9WsZPxtnp1s4pN/W0nsRb7+a3/d8pZ+zVmJ89Onk9/rE5DHvk/t4Ch4E+7
kOPSoqSNaS5v73v92v9dvzMqwGHeaf8rxqsesbT5/pX1eFOZvpecezKbe4ylrt1DzUX+rIQQwbm3fMWp/8fO+fpLCHofHOeWc8fW8cHWYkLkBiLc11Mi
Eg9BJ2HDoC3F/Kchv2jqbWVy0l2gemb5dlih40vwfSa4W1cbhnj/LRWG9MrOFPAZcbtg/C7//d52/+GHb/emfZdJLdf2Hjzf93/rwgSpLmOPx3zo8np5
vw+7/bdOP+dq9/NcG5NH+mU/ZAY6caW4vrxx+9fV7J6/hf6vtx3edf/++/38vmp0zSre06+38R/JCSQg/V9PHzuaH0Iv5+7x+NKj1r5T5fT/Vy6TFuA6
UuN5aHgWV1dekalvYZGbO01eHKq1RWfj/CJSH1U4LbGVqX5nnGFswNA4YiarQFPHw5ez93+Z6/4f+/xmwo7q8/D6fW39VLccmsp8vPbw4r/L6GHzJzHl
6uuK+vm3wRANL9PxH/Hr+Xp7YDsJkp+HHb/j/f7Pp9n7v7f+f+ny/271b6L6/+34N80f06at+roNWXwbnr/2/moE9VH1fQOLt7sPIfsp5ig+vT/nMUew
eX4kX4UuDTyw/7byYh7V+wVX7ZKvvGT+lpH8/7F8tSkyhDZggVBFpGoPEflKsp1rVVr4w+nPwpMSPy2tcUtyrWqXUZxEcg3BniQqKpw//FGnO4In4AVa
DbhR/TrDK4Wbiq20/vmkkQkwkHszhsQuf6Z3n5Grn+jYv2j7iad33uWw0/ELpmn7f7O/btNNp05r+kAfdwn0/qVASPxHb1ezAil8dzn99RX+qI/767dR
r/PnOkpKPDv95QjIcB2rP93y4PTDDhX2ySVXuoFftdtensf1x49wcXx8PPX117jt5Cmg00j5cP/c+Vr/3Zc68swk9Tp5fT+LiZ8in1H4+dGAl/VJrY6r
6wrCr/Y0uh6d9B1lGWZZrgvwPkwZlCnJXr7ufw70QUNvKx7fckmXRv3/vBBAH+i634X+vTdBI6+2WPsmr+c+bih4+9fvk/sVxP54s6RGep5Qe8uNlcqe
sQf0kTs8pfL2W6Ze5kGVuH9fQZZrWntOX/MaJ4A+X/NUCt/+mRyEdwGh3Ke11DH/2QwctPqzqCMWDIjFFUH+d+3rpenuqaJ8Uh+ginlH8CyApKtYtlg/
tg5MqiiirkX9sWHFawiaIhzlVjF+1pU/4wKlGitfj+e3n8H3/CrMV/460fz/d8s/vMU95KovT0DCX0/OGwWI0sosCPyMmUfOUcx71H9yh7fdlC/Z/hRJ
Uc3eoZSNtlDUwHBEq0piQSkzFczE5BDH1M/D7P0TtvKzDsUi64v+hkkhSA6yOV8c54JzyFQfVaQfRl0zZ59Of2iTfp3rWhzCgh8VY4xEwRNSQZlRyrsw
GpE69ZPADjgw01pMaQ8cOXR3t022sUl8DZ7YQaBCAO2MvMz+rn3541ygsH0FobsIT6q0LPd4z52gMwaY9bdAf99IgyeVKnNNOx+MxqlJpJUAkCA1uzTr
xYyV1QcOYs7gvC7kKTfXRtMbVKpZTvK5Ydptyvhs5ijUahzjGZdptydqkjPo/WLvq41IGktlawNwUkDoxrU1VM/8ion8mlKgljhEDjOSXsigMAWqzvOA
8+emnWUsV4l7KJe73gkfz/pIe6izpw7tRt/zj0l69593PzPLPTT+Ees65TVu9XDP32tI9Opy9vmyO2JONYPio8HXykOUinSB1LRZXRuDbFwUBRzBWIZK
EVKa8vq3evLC0JVQSKdVGqfQChF5fnRo1QGS+m3KUhkua3od/1bwNMzdm2GsFgoNX/Zaq/6Ur1lMhBcQUEQqcC8cx/0SXLNosBZXGY7QwDVAXVlkMZDE
kWFTM7zenxbhOg3xOVNyQeU9dp3XF+Pd/1vdOroXCHGFcYiEUF3nTrwU2AYrpJmFkN3GZCXx0GSGWkh4YbQdb6zGK6rgz/2pA6E09snMRILZJNUttg1j
MuRFZxkMYZlkMTpxhNaovMpOPm2YyKKFErJ/2sgFYTygBrqwmhmIF82BgkNCRduZ+BnZzoLyyX/8sh1yG2QAxgSYwKyES0OhE16KZN72j1aqTUgh/6Iq
mMDpRlZpnhGijdgUbb6JMVVR8O+PRJn78wJBRTyZcEqEgSImqJwk2LJlBHOcuVRwkkiIVKCEWlVyMMIUQgoimq2mVc7EwsQMwjlBQlVcKKJEUgKZTEuU
RyMxlyiIKuUWprThyCxWHKgmcoLK7CiiiwiS2JJhR2lQgcoSoQuVUERYgIF04IVMoKEkkhOaVcoQqaQlRcIMmkFRGiyA6Rs5JkhyK4VKF1mYyqquZNWo
ha0rLWmZIRiJJVaKZ0MlQNYXBOBRBykCDjRUNAUTGGZE8d3PX8qqmZpoaIiKYIhpaGmlqmigaqokIimgiWiiJKaiQpCgiIiKoICmqWmYoaiWkopVoAKF
pooomZqKqmkpKmZmmmolJkoCigiDhkqmhCigKFpaUmWIQoSIKGlKRGgJqoQpSkpeg/9ZM2REVRUxNRMVVFREVQRFNRVCEFNRFFU0QxBFCVS0tFEB1jXq
wMkiaiSqaqiqGaiogoIqmCmkquvHOKKIj9Ek2RAQZnDWXaRRbbhNgKRGlpQKFpBKRSmkShoBClVGgRoBChBTrKBOQhIHSGORLL5XMEc6MZXGefA9Wm6z
rBfqD9W3kfnwfKDpILufRlig5AG8wUp7ezE/o54H0fjiAflI8Qn5ezFQ/VPbPbPugsQ5snDjQWgZPLWp/WwP2sn2sJwSbJAMgTslOcB+VknEB2yj3wH5
7/6d/jz5mcdoY768ao1y/3Z9v+9fhfOG/rIVANUONkWgKSbIu/diJ1l6QH7b8+WAbgc4sF+EH0SnZT3ZeFknpeVkO5kJ+tJwQOT/Prws8nmnq0zFcFYS
aAyD0Y5swcVo4CZHBAAwUTvhR3SbFz+mvB+2vautbVcKTpT08+9AgrKvR0AqQS2TAaznPTg3Pwi6ACxRFKAcRcon+6qSkRvg9LwCz6LmYdZmDaGv2aMZ
jaaszf8e7hXjiS+SAHra2VAggKSUghSgiioEQDfvV/x7NNi/7n4lzy58M4zzWfqh3N//LemLcnE7EhFsoCIg6pccuc9DmjctkbuHYT00p/T07v1frzqc
iiLkza4D7v6ubtv4qXcNazQIZtSvuOajLIvt/p3NQSdnM8eO6ziiUHYkfz0oNpAdx3DLIkicl6Wlk4t0fcyj7P9QR5BWeMmHBW4EOTIlD4kkIFFVUz79
KT7kXmimyGCkh539pnoieTlAqgQaS5Dbr+ZCsVZEoNtqfbT6uq9G7qrNZZgy0pAfAurTg0lIePzghO4IB9H3Bnb8PtW5oH/aoUUM/1p5NSYGnZqZNwf8
yB/pB3oDLnUnnAodXpktv5HixRRfHLDh4ouJWX/sQkyCRxF//44E6UwOpe22YPhvkoRgOMEbNzJwZjgmR41sMSRtGELawy/DGyMFJRQUixMTwzVQ2bgS
MtUqCYGGG1HThB6JWXsTWiwUMGdapvzrvRNocTwzru3JTOU4zTDrNMPOqi9o2+OqGR297Xew1UhGpDF3LsgWdykYylAKNSKqMvbGribFhCpoAwIb2CFB
O0Bs6xw8EEJt5fVzt7Vrj461h2+GzVg62cNwr63266TGUqdK41NCehGyvI12q5mrQSMyf/hrrhUaI16egTRv29pkNKPrL6OELpDbm9MrlTRl6TFenvLL
NXAe9GSnidkOvOQ+NHfQ2XiRewQJMgkwOto6oDYnowMjl61rkYVzuhmZvXjMe9XAYXDNaDs+dYOWcQ9MwfA7SLCCIIaR30ULwjs3MBFCiMDgSXQzRquu
U9A3fOsmkPHRmIIxEO8seyaMYqq61Tw2bgFHxzDbWTTDXgvnunac3eh012goeOe/jRxFU2bKp6OrvvrPCGdZn/XdwOcUWRhgnnYUsIHiNi4DZ4XLcXYv
IMhYBLMAukmp6HJ0aJ2QjAJAlbbJyPMA0mom2akdoOuJ11szlKOWhoCz7Zb07wTCGNx/vBTQQClOKKA3pgzIng3cupydZE4ICJNkCSdKHcRTGWmJR1kL
ELamt8UyaUMajezaYaluID3v12KwNQt++SJgkg6KBOrXB7U+JAZguZ6kzvR1ATd8ZKiyd92GHqrjHD35mg8p5ga311QwRmC+JVRkiyWtjMdj2KsEA649
EtaOogAhNgsJZADJRuqG5gNoypqjd1A1/rlPZRzxMwOW970BPMdmgTQgLYdbNvwHZBAJwDKcLVOM3YBLShZs1JOqAzWsLGg8us6cik6eYUWM761rmt4K
vace4GKQe2yWCF4T+NLCCLWzHWAdZPcyynD7MLLIrFA2x0zoDWK9dcmg3Ed6Z2nixFgB6FDWRFCyFa1TM1EPeKqEsMWNu1zxvW3OpMxPESjjDwPZBThL
WdMhiLEUUtNCFV8db1qorZ51dbTig6eG7UUmPjLDZm37De8bDunfV8Kh4Y5RNhcIRgSQoOVcsOQMEhR0dwYYZp64pScHVyZ6ns9eJMIGogSaICwJ9EAt
gHeyQgpAmCZUs3/Tr7fZ8f+fP5cs/ffy5HSEnE57ffxEiP/38F6VRJ80/7JrJEqQUfV7/u+35qfL8R+psxzQrp73QKWAYoF/cZMPFOv2/R9f3RK4vgC/
+bjHmPdQW93KX+X/9bwG39LC1PX6FhsiD1DUipeqkv5qnD81SRDVz9Hjl+iEqaLU3fHRURz+75K11NFCk9clYfBVBKD3/SfPiP+ZJVFFUInWQA+LAIHi
60NtHOjBZUr04Pk1MyVBBiKIyQFAjRqQlljSwBlaw7I9ar65E6Qj/ZCH98J/2axfdL15Yu/vxT+ejF9Uf2QmpWg6UO0J+O70nSeO7CKVDprJJPNpJjzd
jy4z/dCb7cFEyyTesADnLqaTCBcjUpjUB6VUecApgPEAU90identZOzdVCqoBc2LAtLUSlEilW2KIxjDGFYeD918q8aNXPv8+OX8LKP41rOVSxC+8htF
r/0lH35C05yyvS8oEpK0eXc9eFFn/1rt33WgysnF/OwxH+F11IvJ5Mjvt0XJpMUksuuT2/7SkQDvprIRBsYaKKxcgwXiEgB39VHDjF5Ewr7aFhVI0W2H
J5xpQ2JSwv03BwhavQxzNxqh9vbcjdrW/1XMN8ljXVyKIKsXN91ufzYflQ64Vi5H0lxCwlkK5kfqbGVYS0c2T09qoHprkLZ8vbz7fnvkiJ3yrSjQA84R
7YyE0TSlK1QeJAZCTNZI7gI1gbocqoCZDnEhySOR3W2xJjUIYTStJZhk00OSnTl5c9Z19PHh6Yh5TDM8qyGkCrWraHDFJ+H86WEeGuTZ98sslsogy0UQ
UYPDJ6ziJMs30ERnbWZ1WuH5kd9Y53YLRUuzknj31y+NastnOqhteMYzHjYfVcCklMJ07s5dFgfos0OUIHTD9jEGv+TeW6i1VDA8SBR7orWLuw604N7q
Tp2aGeSnosgRrbXlKLGaw3vZW5GbgvK9e2qWm0/FxTV1yld/lz9qf1M2vGLTymW3My+BLpfNmYlb53kU0/f6pjOOxU/T9sUL8ZhRM8TyksQVPM0hx38V
Abht66QRR1VGKhT1CixDsFI6qofDJOMNQh6W/wqIr/6y8fVcSOS4Elc89EZ85SdcMRHU+jy4u3SSgQasWDMVLVXUk1p+PPELRQ11ol1Qd/nW+U+q8Jmm
FqlRHtd1MzRCaLfcsEETaFGTKsx7yKYFlGDyqoCIuU+z213lNCHXq/hzcMWIIKKrwmrpkQuy5+jowkQmZbqVQ3VFG6qhElEvBtnRTCZoQV3apJoXaFbz
yAYQb2XheU3qcrT6ccOM71vnD0//OeXHKrcmzlWqbaO1McCNrLTKSN5642dIKN2fN1/xv7uqus9DcprCfZWP4P1P3r2eB8IRjNpkuq3k1w/RZuHM5KPy
L258/miwdT+mtLLCNqJKAoU7Q7xqWwR3G/FVp/5Zp3HKzJvKRGHdoVgxINVr5GKa8P0/5d7eAgotG9JOUsivyEgj/y+u/JjNZDJXPrMmPereK6EZfrlP
ecIsu81BNYh9+mjTeXBbxFlBK/Nib45r3P/abOJ1R2CjvLUF4QY4s1TypJlJ2VWnqmgiklS5vIu18l2cKDkBNExcGBB2OK03kHMTt1zDvLVuhERQaLmW
fubWJyFeLMJQFYCHcMHup536z66HVH0hWpQkpmnC8iGmj+vQYc/XqRyreiNzS48z9mT0grOJh6JKP2Q7EEjzCkQCRaxETIoxeY160GyLI1f0uYshEyoo
AgkmCkUmWdmRM1+tdXVWEK6r4YmD47bhVmq/azOF9lpCCnAgBj63VClRhfWUc1PlfSHKTT5Nk/H0qeiB86QJI91FAGGdbQkuSoYVuJEjyamyKMqWgQHN
uaCBg0f4HpoCqIbZARBHwkfPaqc+fNDdIpQiSERjZcDREaIY3MFjRVAjZQmUxVu8terMCIFeDeUKLkbyrqBVOemieldS/6fiHlrRdr0h6Ta9/2/n3dge
FY9BIV1cBH7U5StCvG5nqQklSGfTVUiEZS+UsSUqC0ToGy5Gvz8FfN3d+/rux8es8z1qnJ8g9eKLzXwb9zo89tZ1pySLQlQh5UIJDsFgWRXX5Kau37SH
k1RFUQQTXOScVaQbbHRc665/I2MIwk/9/8mHopUvH/kvpfvS9Gg0giPS8efWDCgxhq0C+6zcuNa1NBWaq6jow2hw1mlgOXdjCL91IMO/sow+jX3SwFAl
eGGYtS+JyZgkkkjc6ycNrwv0zxcgTKbkVGQd3Wfe6tOYozEmUQ92v6s9bE4CDth8+U7z1I1X7FWio8kN95XpCn3gREw10+in1m2OF2oIJJq0gCB5IE8+
GwIsQNIVy+fld+SiGlrmVX/D8QmpKEkahK8fnsjiKMmRLn8jDHTwpTiM4Yh4mVYWm27o/9P6OOMtO7yvHw9vDWQUNAGulFljbJSGbi65NTy6wqutanyy
aPvh6ZUFUNYV87piduffamsZBo2ih8IExgpx2FdXvLmaVVeAWQM4aQ6EmWQBQ0hSlmETmYrklUlDEmEN3Yd3Y+m4OHOWcnwbJBME0UznLFKS0wakduel
SPi+UtbQ5qWJqaLfJ47jCyFrgoGkLMQP0LSA/M01m+cJDegzXaRSh1+brpUR+J6/FWDWMMWNBdS6oc3aEeH2xilBQkgpkMKBBsIJ1VMmAiLpsz8p9zqU
O6TVPdBSevzbsEYR0W//Tc9mMH87RJ4h0+9Y4o6IDJffTfzxsWrfhA23R5iY3vNgsDeUQocBgGwqucaPp5RQh3GauKEHVvKaAChuUuUTY1mBGFUWlDiR
XJp6QITKjIOY63ltg7hPa8Hs4QN+FEUvpRL+lHAPz8dkeQmEoBIX5uK9YEUBfT5P0mhQkwQGrtMMMZyLZP/rayDUyBBANwLnc90KBBMAhhkqJggTJWh8
U/OT9KmV+RfuvrlvSKNtMGdujR/BXSUhGASsKc/vT0Eva/kyx482KXywNfz+tiY9LlpeKDJLIYIa/wqar0Q5t0ZkEPAW+qlj3SyblmvKvCsQOYG0CEZB
QYKCSBpCWEZ8FfWdmNa+hJsEIghTgSkqLNOWPzUkiVLLvC3SKpQifxlUUF9PMySATEFKSPJgPxUAMSQgZNTLHkimqaYBjx8qMP2/009atobAQRA9F+Zd
ldIBQRBPV/RyyPhsw+rnqriWoXdsNvTXGcygnEr/6Yd6kpJir/Qjkxzck34VftQ89ZsxdU2zswhshEEaQquUqjczEKOK5Mq31/wz5y6O3LgRDdyfvUIi
EYCZXx1lVoxDV+T/vM93FkfUiTHtY+5yfbUsEU2QERn8qQko0faZcjwgpwFoDhw7v16SScQW6Mw/QrmoXL1M/xhcnDA28Iciq86+/fUZo5BQ0eNliiiT
sk2CAwCMCQ+yROjAkxSnMkMebhYpINfj995VkkWmQmAfpImP2r9Li6lIYn4MwBIpFdNiz7F0fqCwTK0vEGmCmtXb/Pqa4nfthVdFcejfOsdqnCmOpn+K
nd+7k98QLNF/w5TMk1wMl+2ywGL5cj19b387vcKn4xyRVYg2QttBo2rIfSQFmfCk/1KmgglidozEaMMo/qvRZBF1/HtRJHtZKGyAROOFZFSFL8NO/3/1
sVQjZ6O9XcEN1MmeT30L3nOPLWHv3X9fvk2xdeKB0roQKTF0exMnRlMDNCeSZofmhNtsN0x4t+NoUOiuGLNDHUmPFq0hMyEPsY7IFaUJWon7rfamnyed
5jr9WsgKg/Npu2SfiyoedZ/p3sx90KJu+f9VmpypYGkwRzDCGEfkUZumCZ/j5Q+ZXucM69bwEWlenZZIMWaaohs+V/ykKNEf0pAfP71f3X1aAPB5CQIZ
HlKPHFtyrqqaF8WFK80yUs2stB9anTXfI6dje8riWTdwXJalp+Wsn6nW2xKWK5IULPWqTlXJKunbhZbtVH3VyeLhKK+3rRjFFNHWrVne0/OqV7NLmsGk
z+VTuMT227+gplFEBmJFcPv+k1DlaknDMtAtlFsgplFkgGy6/fER9snZJt9vhEyUvSjZETX4KZBRUX2fDkjp+upijJjhH9hqUFxUQ5li9qjBSriFYgvG
sr+tXDswV9NPD5rogaPgziwEE9CFt4+dRjPvpSF1o6fVCLAI0aTK/BQvgQ55KqAZiDwahJMJDdjB0KeyXIw4rwqAwO6y5TnyiaFeqfNL1lH2JpjbpjGY
V1qZ4wZNtO7JeQ3WKQVIV68Mfu/C5tYRo4AZCbX1+tQ+kFSSUD6rcj5MZtRhINj9n0bT+ykjwqimhOYxaRQEjkksMkG2gxbTAKC/nCY2tGvjT5MKiCkg
8+KCokwlf2F4bFeskEfpKetSZiAiCSU6vpYiIsCoKF9FZwFFNnaQ71k4NBTxjYyEiUgvwpbnsGwTj05sfrx6PsoP39/vtq+EctIIEglDr3Q0PFXP3rsl
yKczvfy/NodNb0hhHVTOUaCn4KpIzaclNEgmWLL6hKGdAsjpBMCoICo6LhU7psmU8KkWECTntMN09WgQaU/VSbzbntBE4h7tHum4AMNIxSC7KwvIxfrE
Kr1H6zfn3uweSPxJAoN1q1Nu1YIwTXmenqwPuYXh6+rx8ZhQnAFEZBUZF4Mo88c+WLPHnSrCz4/ZGL7brCryLt3F0EYqVSorjjnnFkykhqs+34Hk+dP6
/vtx7/Kgs4VvfjZ6N9qr9jQZvJLZu+VlfypMmeL43K0ZnHs9sqwwVVFMnux53Ayb99lX52UaWsPCGk1l0eGcPGoZzZwZE8srEERQFDRsU+nnw/ObMT8X
t9k2+qVictmjEtsBSVBBMfBCI4lmZMnaRBozYQWr3cdToZUMZjD3tN/PMPvtDYni3O3DLbUq2wyXDNOtV0VQRU1fvw7Zh3Tzlei1UYqH6rcp74fcwx7t
U+mUVd2k8/a1DrH/VgoLcVoamAWE2ZApTkZxE3fZQ5QTI+kzyhgCSeRTiUmUtEEQ/pcYtIVkEUEQzNbMHl4cZnk9qpU+utrDl1vzxrnS00rJk5CXO6j6
24g50e+u7Bt020kwPRM7qVGQ3Ebon6UgUxZN2AYS2HTWg+XG8sbeFBbsNRO2qrI/5UsWMP1Oxhj3asfFD+jCxREFVNJRVkVZEfzSZ50uIqb1uOHfsu4g
HfVpyOF51/dTlFEcnhoPil/S1Pwt/ClIj82i1CfqcZ59s1rR+hYnqv1gtxL5PvvvhYRV/rgtu6goEDxq+GL+vXj8ssjjVRZoJSPSuTOaYj3VQ5zvS4Wq
86nRPengmSO/W5aHRh0bBDw+EOuWYg/FOHSU1SicpWb/XH2Na+F6epMDmOI+2mi3TL7HHwrRih3d1AXoc7KRD067RV0ZpLl15QYoMWKRYahuwtgYbWii
ZPd/Vr0weiaCjLqfU2imtUVPyayvXi/jux4fZgfOqodTdkDtk0iwUUTV+WBjJvn2ZDTO2VdUL7WVnTNBpl5tODK7ug4t/bQc0OTMzrIjw5VaeCeNvDeE
zJ9WF+1NpMZ2wPpKgdb7VJmGa1HKflG32R2k/5vsdfwA7yWWSZoRFRBRkmQWr93lc8M/imr0xWwAjERGPsquDLbxzqaff761JxZry6neyer7Gzk+V2hj
Fdvfd9lEKdbo0ZhWffVt+5NztWDFTFXd12eMSEEXKDgWPi9WFZoFy1YO6r+HJmsPrYN5RP9q2kHSRVNDY/zcXaxX3hxFLSClHJIVlJWH1cIeENA9GdcT
6PjOno/DUHX1d7G7kEykVPofX55IrB2VWC6FoXq3kvcEsSQMGRoVPkqjr8xX5O1nsuuixUk8CHxfeoKwFYD3pSUUMgBYn0n7P4ft+uedCicgl/Xl037q
Utl5fkzr6sXtU5LBlM6SZ4giDRnn6KYlFCoQFN54xjFtWxNWEav091nsZpFXTujc3qtiuCScAd+kI55vw5A5M7Us+HO67HWfsLIzTTRJiIFh4mybXj0h
hio/Zjdr8WPvMj+r42xrIRBYkG30ZhtTI70d3NCoJfkrRpJn2MEO6mfLhDpFAoIJeULctlBJMkssfQSBL39buIA7QCDMgIPeXQAd2Vhfi9XCaN5MOcPJ
xqyoV3ZoVVedZWeadn+hnJdegBaARYLAJBQtVAWRrldfJonD5VAlsC2dzLth053fRjrictonFFf0Xsb90FtPSggiMlURbXKV2KQYkiyHKARCBGyBRGfx
mdUMMRR/uP4Tx1dZoShluz9lYs5vBObSWm8eSYeaGjhKOi/hYDWsLJDBlKJISSRUadOPFIRaUDR9jGGKtRhZjzLyuHNKtArVcnlhGCRtIUZ/LTo9nCL4
uzDOyAw6YMhIiCRGGN0hpKLMDWdWZ3gQJP2LfD/EjKAXD8V4dAmAOrYjF580AyMJUKdJDx+Pts0hODA9kIbVdIQABz8dgwgg1dnOUsmkeJDxfN76q42r
xa/U/prKr/VZoiNl8eo0aQWWKyp9kucU7VDVs3b3FkCADkE4yu1VpV2hUfkv3tWTogUooZsMtD0h48Tv/VOv2SoXVFdd/oh0mRJv1GesIeeg9OPJ3ceJ
Uci/BffwWwr8fhaormzNRJ88MkR6urGkU96ttJkJuXbVp6KOrLSmPW7Dwm3tKXxuWudzhasp3kvq00boQxOiotbC5/p8+u9YJ/N14eg+hPh6/JWxSHax
wLtBkBegSia/tQHuYH+kthcUWOIbTdGI+fIUdYjSD/2z8ydKzulJWKI6u0x9iBUqyAyBREcIwiSilBwDLkXhVInnRkYipEEVdSXv44f1b1oHFTG59Jge
ul3WBhlHR/9r3DKkP9DH7eBR7kZtIyQPCnUwGZI2PCj4BF/koVbG1OzJD1LHohdFdlUCq5ydJHketbhqGRcoPjRUFpqi6ZTxrOYoUShvcKxJ6lTK2rDw
7qNn14TcVONlnT0PfrHi60INtOO3oyxIZkAlNTFVHes5dyjjJQefv6O4zykyVq7CjZA4fRiGzjHggV84/j2S2r4FchQN+3THRlGN7OCcDK2z4unDn+Hv
D6rkISBz4ePSBIagOmnyMuswpOuYVodWoVLl7qfVL8ImG9atU0Vua1Lricc79TddFkBM6M/9/Uery4zrTZReTsyPYwRZJzugFYT9P6shjqvjLifRhTK8
8/TxeQlMsZs4Z0CMVhwijhx5y6p8g4+oinq4UV5+ruhHA//PpzzeftnBITLwvr9xI+zvpFO3wez1LEAEkKqgOyiqqiFacouqyquWoRzFpMiKKLlNUiuF
wpON9b9R9G0A90CBqBCk56ylaQTUANImpQyByAKQyUMlB1ILMgRQDOT2ZNTW666fT2+pnsVbXtYEg7VlQR/qSDa/KqLwr7Y3XlNl/Pt1iy8Eo/2mQCyX
2Ya33yGpP+9IHBS0KvlppaWufbp/jt3oQUEyh2gVFMUrtK4KVpilSZ91sE3a/uQAsPAvv/g6MfM7kzwv5KOiTXxNuR11NRNQ8kfjU1LatEJGbH971/6M
FWVRRYcdyg20YcP36n7Z3rqpG/o6agkKJ/z81QlIg0m299qqCNBBIocZRtVeqhT/4aVkqn9PjrQ+F6wZreeHU+PmXl+6nCh80nJDpD+dBDecE3Rrcjwa
zKW6DFIef8J4ZVvD387wSR7+62ko3WanQdtyQjNr96qjJIAwgtBnEst06r3Sk+WfS2QpjWz+dl1irxThpZb4xuCdBQjA6KaGjHQtTRQE7uhI4Xchs8VN
f7IXAAzCcvTGyv6EXwvMnCIaicWndxbk3DROiY+QZVD8u+pq/qSBkkrtSizZmH68F3WGo+DKGfM/abNE0/05mWnVo/FmsVk0/jap/wd7FL8NuPnF4IiA
PuRB/NTBHfEyvSiyNTdVfRGWfRDwjX+KZ+DBIRFEcBGCVLWnOzqtYVbX9N+zxdHBnbcPWma7D2iogx4263S71veyYvSBD+l59npKda1OXNz8L1+F/8jI
wIQCR9kP8QMQw4llfywFt/ED9+dRpomCT3Fj/fLkPn+H6x4/mH9b9JahvxuOf4BWDK255f+v6tJZin30jylXJpqJ5znQKH/9GTqSC1XZ6Wg2/Z52mKea
rb2cW+l44P8tdhLkCC2ApuoD4XXfEpLKXK+X4sJZfs2H5i52iQXmW4q/J+J0B130AS3Bh7qYU8I6u8qayQd6wSqDs+Gc0dcEe99JaIF6Kg3qBEUZplsK
uDQKTNW4br9tq20KgfhfEopcON66aLArPT40vwz1fGS5qYUKZ2+YhRgpIhaTzcSpvohJKE+Hbx/W9JKZngxWXWX3QK8+JqWGBa1r+enOwqNyB+1gLfYq
j7lAkU3BToFhhsE8CKdEFN3knc9kTR9uuEbgWmONaTmqtpUObPbkVLO9TSUhU+5x7YlVfOJ9cyf5qj4f1oxAPkt3oLkbmZZ/11pSff/1woOVQegX0V/o
6AcOvpjIPuHcKL5Dp3b248h4V7w2norIJggDZ1z2dujOlPvHzeDwR3+OvOBWTae3U5kEakGDHs/6fvnJHP3XOq/fvdys2cTut2VYkHLnBO3QSDYEow8L
lzJzVXQRqkmqlSOv6fh508+73/fT0lDe8eKRy9JT8+gbkOei2QryI9HBD1ZC41yyflG7cDiwv1PCl7f25vaS0L/OtxJKbMJRqfZMWnLMvIZjETtOYLTu
JuOLylrSwn2wqJsQnut5np5wgxjmcJy6Hy9NsU3qp3xb4+E+izr+jnHYWurFPKfU3xIeE/22F9lozLW2svFhn6R1riXPXW7nuy7NylrNr3LpQRJ17L3d
LXFPL+zltW+Up9zhX5ya41XleBTLjRqOsncpa0sZa1vWrZSddnhr/wMqF/DOurk1hega7WZTR9OUj6W6SoMqXVQGF196kEodnxOuv5pH5FGP/b/soJIX
hwtGq5Buv927ZnHl3cj0Z5sGyDc3zsJ0qzRHTPWBS39VNvHKY6cGRKmcBa74++nq7oylQfZ+HMfbkPNqo5nqoqfp7L/BlSRHddmUy4ofrXX5V6Wr4Ttc
LzFs61j5h2RelIW1fvnyrnzvajj7hL7rzgfPmFOI3WU4ZxKO4Y36EWrlNr/Xt7I72lpWKIhd1BQlRdUC0W4UZ2bzHt7bpywwWL5nPtcMLrir6aYept5N
Xb1Wr9hq2NfCPt10s+2ecn5d45NgTyMvdGsuX/h6cxwy/Dm2Xalnm0Kys2/GlxeVBQo50HfpW8DolXvto+R48fBcY5rb1UFeGSQr9Na4nThveY7/y7qp
jlOYN+mWuddhq0a1xa9Vm+9yLrvvUSlxCDgQK21lmo0eDBcuOsyLH/dUYHq60jGuHHHHAq++Gsjlg4/Yo/nxGw88vT3V+Z/Vt69O9gc+bdj+NdBL0oBX
qvLSliHMxJ24U3etkfrgcEdyA4Hn1y5noFB/ihI0YUIm4Q/usVG5F68X3WwdOY9bHq1Sg2CFakPzWfuJAr951vhL6vuQXkqa3UJ6kbPZiW+Cq7kqhPm/
B1crykzsj2QwZUWvlyYBX/Uxo/vMXvETuVYM7dXdEqzTe1Uf/XKjdMVCMgtH/XyTpSirzJurZ5aozRX+OZ+aEjyr3PhnaHGrEn73zP0Fj53f9HyuiOt6
dDFs70jIVC2iiu0SUNZWf82GvTXapAr+v2rIP+gj2fdDx7ZxqvG80tG23fLX3UTIyRYqz9V9LO4fPmlOYn/l6vr0jrqO8rmWXuft5fvZNaosjbYKCJKJ
c+rQeMYnZ7SfnKXfrXjRSUEl5sALFig68mkc4C5BVL2/crcdZDd7ZB40i4N4GGG2N3Dxqq+83s6sOa+WKSrO78lXQ6q85AidsfDnLYiYJ+jhlTtt1y0e
+MNstuWdOWtuP12lrnElwMbaNKHyfAI48VVwoY5dlHPLo2rFl63juzmwOuztneQnTOTyVaVvDkFCVzvOLFyTYiYgy4KEc5kd7rlwVTJL5DtWIxkznMzK
ShrLePPWaqfOVXra3lEdpcRnkocKfU6rsx5zY7P8JGGtKZms/wrx0itTepwq0hgl+C+Jbulu9xaRbZSH2u0ZkTMjUUh3FZtnKbGVXyYTsq9T15fd07py
M+K6UaN40BoKs1P/c0am25b78N4Bxbhnc8hwk+EY2M+RLDGJMYkGVVrvcXpfinG4sJnaTE2hpZw8yHVOpDL7lPTKI5b9qGYiLWy/Nz5t+zlNn7vj239f
m4vSjTUM6Ad36K8PpCU4q5Q/OsD93dMOjgGU2DKcj+l1EyO+XFoJALeeFd7qc/TnESHD8ooR7PrOCyJgYV/YZ/a0QkGSCHuD3xp+N3J9ehkn9/814yky
r/bZd0n66gAfK/ZvhEbPVK5obILMmkItE+1AOc8uWtQ8pgLdKr++7seVfoadIBD/x89P7T3l3P+B+IfsIsXh9ZlD3CIzwHSTGjFH+En9c4w/gf0nPgc4
vHOftJ/SQ/pN5fOORppkWE40CVGqKViQPzDnb2oK/9JZRkcA5nI48dC4B1lygqaGk4H+64J/8FBtrtnOPNH/Cpwhj5VgHxIbnKoKIh5iRJ9mX4vjRR1M
cuUt0ala1yed0aUQwNz0eZvzBEVniJOjhv26k6PaHzBPk3vZh4O489QMnovQZQ8i8Ly7b6mhgyKk0NSu1qOnLmGUu/CZ4VxjM5RMjuTZi7mQYhqTSZXP
413FLdiKyhV9P8UEICgxqlOg3V5C1UDwI92styoBXS44GqxZ0OHDczLvxmcMgJwN87AzKscCH9oZQ3ExcG2WAzaMX4BpKqEZXogyXOYDkcbqNOakqJi2
6u8ko1KdQOHv9+6tLbLfY8IqL2XMTtg7HU5d29h/s7QXbRaYFZ5ncIc5gfKsfCTkmEgwjI0gQegfINHb+H9Z97UlBU061v6lDJSd/adsYlBsBPfbhWfZ
MDp0owsFBHahpcrtild19M4ZnXrz4lUFDLxzUXWTpOAnMDBl0GuDFDnrBFnKOEYoInOcjOcDrO4lm07ijImIHGazM6Y6G+935dGDWtFRzNaPUOHzPR3P
ftFFMokyJ1wHl8/019n1fxq4X1/AkkP4fQmzApQZKrRlHEgsK1gT/bsdkuBK3y4iJ7z+xI/xP/DD6z/fiinAyzApf9esJaGLltFoLo/t4VMLHgW79Lvo
UtVP4h/VQamUBP7v0BbQEmOThvypYgohHEUQSWXyI/iB/cB2DNAmJ/mlbRhWCFFC8eCqHpfKcku6PYbQs5GZwGvFliYImZYMoEiB1kg86GwYzSQYXQwe
jr1I7uaHas/ykIlHEuZnC9ocy/znDhd2RyS7Uxf9Pjsozs9Svb1eJqMHE7TQHIQOlmQceIyr/7f+K2mp5UKspoRSd4zH8/dMyYF/jzO3hIbMDMs02ELL
M1EVYck9tJCSgpDiEcTc8woYPsxQqhYSm89zArQcRplNPgFXlAoTyC5yJ1DhCVfqiZ9EuRdBDGb/FdZA4atZDrXrF/+uPj1qXDgh3AP9M98/0Gpl4dwC
LcKu6OBVXVTWE68iRTeTUDkaz5lD3AC6cAwo5EfiNpUdKO5X3DZLkDsdc+1UyiWrdefI/tv8LXKOZmDGbDzLm4HSKTHEVFRrIy5wmk7yvMumPxqjDDEx
mJczIpbmBLcyYZSeT9Ovu8Spw6igicME0nggUPKSeAcSwTaVPIuUe/TjGqNQlw0nlJn4f1ZUHtrM8Nhlsr569srnOAbhO+KnUZfmxrG1X+HZUzcPtmgs
jOv0k8Q2BUIgg+/Np2ODNX0A4nDWMTB3oZnXvDyiC/f6Z7E4ZLRYczzwaglIqrCGZ/t+/vDuIaH2e48dx5dNNWiqo1pMVQ0wUpLgc9RVYHXZREpE5wnd
DXiHuE8C+QqIqU7G1FibnAMH1c5jjZbJTKa+ZnD5gIkieZ17ApB4IiywsWFS+DWWlo0WefjPfAwCFmKVzLmLcMWyl7xRzwWfGa85OJnNIBqh48F043Ox
DM92cKBEGdhKE66ar99Bhl6k487MHdQvLgGBNT818oc1DaSH6Ic3TW27gbMPbaYGiQ+UMMpTlarkPu6lE5DVjPkvxZ9oH9Hr5OgDSW9ytSu1+cca/L43
3ar1NDE5SV64UlZSAHdB+4/FOPvKk8vky7tsWdMWDvh4dfEOLJjA14wv64J9oy0Nb1vgDsW1G8PU+tbCmUfLJbxO5bESBzhoR1w9WtoZhKwim4J3E7dO
pMnyWcnuSoJ+Bs5h7iB5O3+kazJz5g/bnVNHpHvZw1OIzivgwsVpylZhnlCrM5DokSjc2mptseYdNeEzNnulmBNdSgTKdoEhxLD2YweBIbQN+MoL69JH
adxy78G8ZeQrsHblifMSZGqUCGCd8uVOs49hDYVCYgcZlIa6GYcc62vlVhczzlzDe8jncrLRqJTTqToP+DDxCdHUXc6CotpQqfCC1iouLVl85rc/B6O+
4PDPOtXPE50NlE8AqnqPJw0YMnI7O6qW1/Wep94BgJCTZKdh2KhgM26AUMCc9+zwJUxvPfoFnaiCgKHGC1ShuG5glo8Cc2aIUUyliKsjK8UUolkipODj
N70fVYXM5ZjGmPM2P+fdY6w4RkOjw81L/jgyGWZnjJNzWaox4FGRRNJNSu45Z6jFNYfhsd+sOPMNQyPy5QzkufL5TbIUDAe4T43P7ZrPRyxLvIMsFmO8
c1mMY4Pg/G4+ZhIAdz6jYFx4iSBRXtl3TgTL2EptE1DH7ce7hrDoRnsveQfdNvg159KuOI0WN2XEu6OE45erkJe5HLu3A9yil3UvVBzv1ZH4wiqphyqq
IqqOROBlcPqAvljrX1cKldEwWMyaltep49020+IrC7HzRF6jqHJUcXlEpgKJ7SQeDmA0x31TOBxAnjthhFR9NF08JBDdU1Pip9N4sqvPjMSrEYwQowcj
Yeht9fMDObnoble32XkHLiVYpVSqY/bxqGnRP8JpZYVUqYns8o+Jrc4YsFXcPkjf1IfrNGj1Ou1PoqDSFsO+y6Q8CpqWnCqZhu6YJdAVsmENZ7IFfZ3B
5D36judHZesgQ3mA8iGku3GlMu85sujrgE/NPMJAk4e50DiYOTz6odmpDcU8HI5RRm3dfIw0gHtng71uDOServHlx4G7tO3XGI53ngwOyFIca7FRArqv
Aqk88Ps8nCbRfYT3CxvzqVLr9xrXWnKI9GQoomM5bU4Tydk6XAdBiximIbLmInMMuogpIgdMW5lDenMdacQMwZkixyk20MusdJzwpSa8sG7D2GcL4GZU
GXPKJCerCieDs2UmPPMNyye5ovFSlHrEouvB1JFkUq6gpC2dxrv60SkU97XUoqcNQYyJ3HbtuVgSqWhacGMsNVr5puDrdubH3yrs1rDRzYvcNdyn1D9w
IgUggoAbALAGDxAGXTbNILqr0ksruXaJIIPZfxfRnlXxNy7GWl8Istoa1QzZv2h4JsMsbTRrGfq35XdzZOc+yMeFA9T19DsJoYNoiu8y1MHoGemkny4a
R9aXLsLRsHxOOkhjnJwRRuq4ht4tmibAUaa+GRkL49DAahpgmOsqJbGlA1psPrht/n3U3ISfBhO2JoQlu1fSBrk0V4vVcOlploGUAmC+4q7BuNPbjgMp
ll6Nlh4iGx9Wefwpocik0kotzv0Wg5tpD8i8od8ngWsk2xuNXOhzip2+EcCO9RbukoLb2IPfOcPQnv29mdHiw8eBdJ4ZiY2Npe/R7CGk8h9YwkuTxfKG
+YHY7p1maGXPehquIdxoKPtFSlUeRpPLhZZ2qrEeJ0JRQbzkd6J7MB0TP3984BZ6elZvsPMsuu7SIifA8/K+3ZT8MEAz9VMSgECEZLF1cyQbctSZpy5Y
TGVZmeUMQ4qDt5DdplpcPicuomYbTcXOcArWKJkT2TiaDPUQpiowwnTgvJNTUuKU/QRH01Vni+7DbpnbOzKoKqh5IJejWTBIoVi1kvx5Mme9FiJvig1x
L9/InfftzO69Sd0eQi4xgykYcHqwfAurvnhmYc33CTU9zx3l5zJHEd2Dvjh3zNKii+ERbDR6D/l8SeZuHVOfZDuFC2fAkWTYmaEPEyBRRTcO4mfLyURT
fLaK094fmizc9wPhIeOw9WB3xIslPR1NdiJ1FvxMorn6Bcfc7PPnczrn5aXc0wtIcyTBg4z7a/0FzmJ1z49IYETz91XG0ps35vgZ48j8tdTZmBRgES0l
3zZiwQsV+QZ8Os7TtjY2KNZlJ6zrtrUSlu7rLUeo7Wu0G5DnAKPXhwJZoaYYhzOVyoZhRjnij5P37NnZn/TNeI0d90fr0iTINc0cnqPBoESHKTbXqPI+
4kwNVbRhrbZEAgmgonj1vrCnnh5LyTQBw4M3wnuj1ZoRROs3aYNThCrgHeb8Zc0168OBRE2OZxiiOUGHGvSbcIuRNQOWlTh7ArmG87kUrhzugr5+FOm5
Ywz1csHtznXln3wmC8NDKbh8CD93YMznyEFPExRuwonGkFBYhTLqekKsYnjNIdcHadyHFWuBUfKisa4GrxjCrklmWlN/q6MMDzBNnmm/uPV/AdDuhiVn
NHRNh0J1pL4EY0Ur9kY8PpJoOZzDQWTkZGUVE0VXmO4GkSl+6PZClmFmGZZkJp2y4ScnkzoeZnmV8fuO4zFocrCrtW3WvSHyDCEzQOowFJ6pUe6AHcAH
DxgnfIG/swHukHndkiDkQmhRAETxIQIkaVyuFxfTszhT3V+wyXWJsKso4SmH/vNTlEBWNMmeLfaXjK5d6la52E/RqwZ8Z1dulouZzXKFQ6Kn6eMSeWlF
h8OFdVFuqo+3899cpWvcMxBJ47zykPXqokXKMKqK1dW+vhCtEHXkukHRUo3aU9sudJx9Q3thZMuP0xnK53bYsbuwYjftyUa1iWclIuqQoUNnwA9Cjx29
rc57NppGWY2uA2wK1gKCT7IC2q0ufNAqmv3VM3u6Wfa96Qw8/ZLH0Rthu4k35NxStP9dI4rrJTU4lf+uHgRPgWMbsrYZlZT5Xg/ZJ+uF/ZL93j00/f45
zkOnTE+UruUyHJpDcn4S0coHcDSFBSFK00glbnIXiU1rDsk4lSgDRG8xDIA1IGTsBpShE1Kg5NDQpVIFJEKJTQM79Xq+wu48D7zXYVqHYzrPfFCyY7XT
TYvxXMkJSR2mLbh2kaAe4l4JU1AG7wl1CZ0xBDlAG4OfP4aVU755bMQOIXkR/0Q2a7ALe7J9+qO5oO0khYhpADExCuDiA5su/mabQVwc+SqZC0KeUrnf
gc4DttwDkivZAPRkDcIHKBMIEuTs0A8SnEtImuuDyPAwDiE4qXGBxIV1rrRlMkXYdRGrafTWuHyn0bZxjY1UrajnxNNeGQcGClOhP3cwCz/5L/8Wc7+e
dgQzMmtayj/mksGB7VZKQkbZC05hh8pNGABei5hYyAyQmvp/6f/1/kHJAPzU6/8j/t9LP+f3SXhn/9EINgyrw4d4Ts4ED6ObMg7+a7byS2MSDcR+whgP
ggHjOjoPtQABWSqdYYbjbR0QcLR1Gf0vdcquZeV8crswS5SfTUN2zQqiktY65/1+o5BJwcg9btdwmwnkX8uS+L1v1cHz7xT+qHu5k/yOQoGYivjwp/th
aSmhpVWBZUJRgEoGaIEiASSFmoD0eHqQ9pJD1Q2R+vlh6/01diB4y6sQ0QP2+QVf49dcampK83BeY4Zh8WqxgLl3jCw57JMYiqOHnlIciLzzWnk9MB59
cc2sKcs3OxdNDR11wmcMpkXoWBqqHB2h9zD8mApzfwYFDA8T1KkU9vmFVRUuqCmGDS7wJtU/lD3Y/6An+Jss6bJ6agqqIh/3pWGJ/37s0MDSRLof9Eud
CPYWXArzCmwnA22kgEQTcxyPr9Yn8oaCC98ZLQwEKZIOQUK0pSJlhMUS0UgUiYP9jihkjQFIUKn0o/9kAxArHqXCCUYC/RA/3wlCQQMNNVUSQkVEQQEo
sFElQEwyuIaphxNFhhWZDhKHrFDkfZ2Zhh0VX2u2XRBIcK5cIigfmcXaAf98mH9sFVipKOBvRcOxNyAa5Kq+HQPNJRTn/N4s3rV44RZsNKED9hx7OjjE
+sCJINevBz5HGlbsDqAun19iKf5/Wp5M0g/cEYWSno4ODTQeEwfHEmOEUPIhFCaBzhyoIDCRmPHbqBeTC4e44CVc9eLisg6OTgBmjMYQmVoDBIQwZFkL
hQMTEdKy4sRABJK+oEk1ID1709x6RT7fsOvJ80QkgeU/TrKTsxO0A36XQHyKiZfs97/hCFD6pO71ehHIClCJd+lQwADUiYjAdNriJtGKYgqimbw/Tp5G
wTo/aHPx4+6QfamPM7rhaQk/5RDn4cjW5UwxNefwpgwsJgSApJonmYM5+Sb0WckwIam8CmURRy/ZhpdIU5SyOZlvOaNaxmDSISlpglOXDgfiogS7NTCh
hibDlVHd03Q8naeOTUso/Hux8Rt3PyJywm5Hrb53B2XYRCEIQkJCKCYinCt84w9YMN7vnW+d7sfFyecFhx8HBOxCQ8w6WYuIDk3CIhAqfHp6TkdyTtC2
63rbu2TckgMNWSyCDcMdprct2k2imliiYFIJMWUEwjMwAHGPyFITRBSUNO8wy5RqCZweCBXGaN45tCF2RbpILIoswoZ6xIEztvHRrIc7YchJi7tRVBwY
UFQSAIrCCxTnv9fdyvk3pYXEnV8Ws69nhCp2HvDZFIyJE7TXkIn+aXYeF9TUf+EofwdCOBVFKzpmAmikmSImA9X6/WndQUzhQIJIuj/DQjnbtOG38wqd
Xrx0hx3e8HAqYsmkXHDx1iQNSn6NZlQdjCyAYw2MkwHEQQ3XGRQ0kgkRi+JInwcGCMgYQRCJuBDrZCCmJKqDurQvuySCD9UnNkDCWkKXSgr/2sUwEzBS
QFIpfaf+ERRCNBPP9EJPs9s9y0V/woWDULgmXMW2wRjV4IxkMQQD3kDzCON5FTykyRWtSZZ9xgGyfof3Pln6tkpPjmjm3nNOhy8czRURy5df0GfyhzmF
LVjFM8ynNIIL+Wr8IcXjVH2hvIEkkqeLo1ItDUtos78FHJac7HmkdWZjjdo6LeZuDZA0D1MXHIknoMtNyzx7g9x78unHgdp96MdRSCtr7iESqj7Q6t7g
sHRb6fLq6SBPe4buOQs4yEkebPmE4V3e66+ruT9ZDmbhFQ6ZjvWGVENfWAQxJ7RlASScSQ3SAWAJONXwolcqkomnRlRNJRzWTyzQmt0zlGKeSwgaOtrw
jOmp08Y5ZUnjXHd2cZwjF3RruqGc5N5ollpadOVpy1XGZrvCkjxEQnQjU2lxQhkTMMGWGaFAxcthoXSaiebrTUxFNJAUkwvNwQxm3LmbzXPknkIQqGmV
PT5g/98i9p2cCHVU/4QJEpVBA7vdGGcA5QIe+w44N+kDpl9v11ZyDTGMJ78rZyb4rgknBdfx97sEfIJNuTrFklMpJiLMyhjJlpDtJ/qcf6HaefIT3cGB
40aNS0pt/14WRdNiHDvq5d2m60KE27ybwLOmGI4dvXW5RIJODo45bf3AJHIpclxDmGRV9QYD4G869Sagk+77SpFoT7XbVWC8fA9JCWa5hlBDgikt/HHa
8MlD+h7fGg4IHnJS9GgFEEzkwTrOqRMH9aSK/1QBKOUkgpEoClczKmKiSCWSgZaAIqQpKmJhiaN4mANFeX4BSjQqUqnNDcbOPgaPrlPV1BQD5oCQANKA
PDsOg/WEdeB0d8FNNAQEUNRRIehIyUxRD/BFjy+wUOiH8oqvDnYOWWMjkUUNnu06bRgtjhTBSsTvHZaUEoEmiRtzi6ZN2ipICKnUEAqKoLPtwAuNhTEw
htp2NOwChicpticG1QE4RIcLgkCQMLsAIrhKNl0IKROQKQBBgENIGwFhAM2fRoHUjRFQgbjIHKrMEaWlaUpCgqhCKkShZhShSSqiJSkpIIoAYgYhAhkI
FIEEh9K+mEw0Eo/wQH56PNA+fcRASSfvO8A/bFZKROKklJDBQ5KUo0JSkSUtCb6goeQ+v7iPfmJ6+zWGawO2McWZhZPx5ozTL98kmy9TfDN5HkAxA/ig
HTtI7U3aZnyWGkkcOrgmOy5IhzUNaDSepQpoum1tlIG80TWj6ZromqB6Gda/K47psQune4uiAQTcrIt44G5Dp0rENWbcQzmdPTqvXNeoyHbxR4bWbab/
LZim7fPAy+Mk7NQ7BED7vU2mw4OifgktIfj2H2Bfn2+n054aeyUA3vddsFpYMTFwuWHOgD2m3xYT6MkPqYTuYIG7EoIRORAg0P3wDShkJSKfdKnvkQDl
dI4JFDcq8o/hAo9Ye6QHcoNAnLsvGHsrZhWZlAbknCgwuQegTSJ7k0niofWTMRNBElIsFIMMkK1TSRKlI7EHQfrAhewQ/bAsydoGnMDJY2/AbsuwtlFB
sbvtOUkHWapBRHqgSJQNAgRE2YYo4SGYgZBBvmA08/ivQQ4OnTBiMhVpxMcEoRMJZZAyQ37nQdUep+w+HionpgngCIwih+P3lBb/c+j6+09ly2HsnDUu
lgnjlYfHmBiCn6/9fUNKcoBoOsgnu7fDyAr1Ge28WVPtr2AGZ7KzbhVT9Nz3s1wVEJxJOJMY6aoErKWhHMm9aLkyQSQiESy1GgNAY8gF7F2aNy7tBFrb
z96r9SUEjBA0UytQhSLJQVRNU0AUkwQQiMsJExJVERFE9AN97CR6cDCqhoaJSSqrlg4MUSE+xWAnkk8mBhieBQf7knh440waqVUlkZx+E2EqfWQKIUtA
kY6E2uXpNpjJNoEkX+cNFHQc14uGb2pSmm6yUM0hqSYQGyOSnrAfKGlaUJqE9PaYnM328l5vquRsFXePJ+/jtcHCECYVKfLM0s0FVIcnSd8nH6xhPIQx
zPoier9sFhl04og5Q5ymoahXbn8wh/ftB/0SLkMA3LyJebubJBgmUAISkKolDIkmh7evKimVVQWeriaPBri3rW4cSYzJ5wO0D8ygKChoKEApEqg16gTE
9WlQDeHOKn/4SfWfCpNR+/Sdf5kT0A/bRYy8HwNaoiEoViLHaWLJsEprF1PqTDRaxy0/tzq6Wok9MmNSQcoQchAoHUpq0zBAjEiOWI7gyQNEYkQ4QJLC
OQUBHnig6h1jkHLh118cHDzkXUA1mmJGkWwBUB4d9puEEzv6wREB6/Ol9XIJg+l2snWUVjBcuzMq5YU7GsnRHGGqAiAKBCFPYyFFCBEq4JSI6A0adHU/
Ye4H+Ug1VCfaQkn1ABlJ3hvP3iXz7H3Xhq77XbfzT8s5CjQ74UUUUfpmCg4CHkWT0lyHY5T7/snUSQ+inlJ6uJ9C/W9PgWNisjbJKn8qUYRWUb4FX2j/
GTBA64ImduGBEhIuwsaFlWTw6+fz0GhPQfmQB34YRWWTOEYYYOMZgaED2SCccrFX7pyBQmKxVIrHz/G/b6HKfidT4Y+TX1ecgLIIxqqPvfafYpuh3YBa
zAIhMjIYIJ04555lY12TG5FJC5FDqFN3XIivUruS25MiZySHcKYS45IERruS5o7hMifpgEA+ssAyisIsFCfP8h7enUqPe4Pw8/ZpDTMyqI0/XmvxxO/w
70PJIckZjGwgzK/cRAmXL1pNOCbrHAoiKDQU5C41DVBpWqvh8v20h7pcBlooyQMIlYPgYtHu7V9mrlEeokyTWweRHzkPy78ipKmaqqGLt3HGTfZeD2Lw
CBQgVfffy+nw2QIzlya0AYaxihjQEyhT+OtAU/uzCaGjOuayQ1SgIIkwoW/feDdJ/idxjnfjg4zjgirLsLgIjGUhCqfPv3N7NyvjSmsdCRaktGfbcJIK
2NJVmBsHju5Z/HaBSGmAeBxQM2SYDMrmBmNGiI8mdg9JWqECqaBDsjiXUnKF+BPLr87DjABeba4US5e4BIGoSIEUgSdWEh4N2SdsAvXXgzs2Z1mFtIID
KkriVk/LwjYOhH25iOEPaHDy53AhwetPB+s6GHD065Kc/UH0k5JkgU0J5MYsMkUNE1IImpyPqSJJJSMLYXjrEcuIA0T7lBQ9mwo9piHrfu2Y0EqSXUXt
TxVJSIV+dhz8qOOZQBgXoFPUmD8T55QNTXgBIdNh3CAnxhE+RMyCNKASSAJP0j9FoUTUooeHKe8+Ol5fVin5QZHXtzs7AlSTtu5JSDPztKmom1IYRQKO
TDkV6h/o26NzpwQ4EZDIA1EMAVwPCkZ4AtwqJ3p8/PsfLyroJV9Ww+wAOqGQmVQ41mVrpkPVkqGkTHJgiApSigaEiUklIJKWAkoaRHJXesKyVMnVkIFI
EVRKlKDrRrQiJQUpCblMKiUZGFdyGCybycHJMwxKIqVCpkookIpKUkHDk9adlRU/WsZFHKVC7MmyUHJg40KaJX0pU8Bb80wDNAmT5NF8lqKBp5ldU0jy
Uk1tpNGbLW70VrNxDQkFCLPKTthiSZYXEOGXAZFhUhKNxsNalCL1qbzxlFqVtOGEIHedChlEkiwSFM5XRsShMkQp5SnPTh3yxIvI7+32RT51U6CA30mQ
ED8+2c5JoAw1E0tKUkRITAmiJ4ACr8pBklCkUoRlgQD3PZgI6lKAIogiKImogCgGkFKWSEIgghX5vBDT8IDAqmmKKaWCF+onJmBPamH3BpZ286Gbf55T
nDFw7uxdv6D8ftr/oliQginhPKZK1nyzWtYcwpm7QYzC3T/Nm9TeP75I83zJNoxGcham2XOXWjSYhW6slepembWaal6EKPSWIYOuGEnOH7dzu0ynmQRO
YYfgcbbnp2LYQJAhQ7hY7Llrf3VySTlCjjE+WwxASvWQ8YXuygHhhWTmE/QMh018aNYbB5tLs3h2u+Zm5OJ3u5IpeYZPQcAAqEOBP8IjEkSIJTzgN9Wc
6F/TvCQ3CzRRhmPZThTIg7IKCrlonKKo5QIiJmg1mT9SuZoT7D8SRaKApQCESplJGVIpilpUSFiQaASiWUAgiZUgigJmaCqimiapkIJaZoooIIqCaSpS
KCpiSJGCKiKiWgiEmiAmWIohYgiKgkiKUn0SU2OI4BKmWCMyQgSjIBSjBAkQCJgJAZYpUEoGKwMQkDYzQpMyHhKLkIrye42dYPrMBPO+Nj2j32mw/UgU
f7PpvdYGAEhRmAbgkwLNMPDA8a7XjqEDtkok63zObl3o26uUyYGZTLxNCYZos0yOXEBDj0k3NdXNPMOsxmHBld02nS6KCixASMI+GUKlU/+yJScpZ0Xq
w8N0aHVrm3eQ4cN+drvSczoy3BuGAWSOTfncxIJc5RXls4dChy63qxP69Zzx3FDoLCjDDKcKExYJQiT6Oj4wIEEKe/+UNjj9CEKlNFrAK7LtlScnvM/c
T4lS58OEDUFPMKrEmxJ0oaCFIaGrC5H604N/Jh97LQhTCa9BhzDohxIe4nsTVsmvHjQcZayKMP0ff9+Z0+7O3xISHsPJWCH/LEDN34BWohiLJHcFDhhK
8A0nMPFPRI0PqvfJYaDSmoHKZKoiB26U46O04RwiOZBBbDBocwznHdCnb8Ll4qRrmM2gapkb5q3MseUH7SQGJRNEivbDc8Q96ivjAocdS7Z5KW1dZX9e
YRT+z0+lN2iaG8rJGQcNC0yv1t5yGayZPDaR+7zOc55Xffi0y3JAtpNsCb1/pv9NG5BYnT11MupLylZs5y4Ww3nCSZIkGAkUkFJAyt5GSYkMEDExImzU
ry1NBhd1iRjttqbCbw2UPpUPKCBGTb4eqpE/WnP0jofxqCgipoppQIyAd+T8rZtEIorgqAVV0D/kKhgqFBTuAUDbGm3W2nq8A8mBWIb9Y+ZfV8WYoAia
BN4d7c0br+mBeX2cAqcA6BD/oqpodxMxJQgEXS8R/sPnqChZXl8ecF4oBA2WH0ed1h5Ye0PSEoMPaMkoM1aeELAQLGVFZvUgUzFQCpGRO7gf4f5eH8f7
z777ssv4f2n1A8mcZoOGyaLYgLzIESzaBwI5sCCBULxVB4Aw0b1gelJ6EQyRNAwhUcohJvOBnYEEBOTCHs4T0syOHBm/cbEnTAHsRr4Ie3FIfcwymDEL
LoPO4PD3WaJlMvpcwhGCYGTFGawjac/31EmZJhI1iEf4cQgD5OCKtDIiP+Zc+ncGpOwHKlFPnVPCjX8ONwOiSpMIcLC7++mOAyLxcuQvw+NSh7+2okmR
gBpMcckCRSAeZDP/t3Q2AfZQ4/4tg68lzjXP+jFu+LyO1BOCGswVUGAyKIblWXEETrrJdhdJmimCTZ3Q9bsDo/q/4/ZoPuE6XJPEVfiH2/IUP/K5J7iB
OUimcsREWBKYJ2oLID0OMAo6lnG3vuw5oS0TmgsifG8fQcvVnTjcgmEXGJMuFxvRgbTGSulayG/I0Y/sYTodoYyvXvxTg9uBnXB6NzlO+PMFAIB5TvkV
iDyAI2RlMP6+Qoh6RVAPE3z7sRmk1sv2T3FBmcYdEqw1YH/VhsgTZ5pMjxrLZr9rA3caXemdUt2MbhTgD8mp4MOaaGdHPOpNgfJ7MDDoIchKZLZIe24F
XKMvpjV5p1+klWhr1qs3/j7ijhIeSpDOZwNCftwh7eA7J5eQ4jBcHozhlTtUP+MghSUDQ0tIxUDSg/9P6NqeD2CXpOu3rPj20FUlC1S0BBB5wZFGDIDk
UFIlFU0RNDELSgFAUCRI1napgBmSnXj3VSczLe7au5vc3nscCxffUpFkNa+O55+/G32h+YIinmDU2DLtDJlejDAdij/1rvt5/SE+7/VUnyDtfLp/sU6K
4C+cJ9sJ4TE/CQB9AeAeOhaKTZXsME1/fh8WNR0b2C/IFPxiKERmuD3V76/Vg/DFHOmOWfdkcWboXLrb30UrFkE0HEFJnPqW+Kbyu6eUqHhOt670BjIi
KRiRYaazxvrO2njWd2/OHDJ3h9uWPp6PUxlw6NWW+aKT9gqoZNyAXZvXw+2O7VPjkknpDGSojIRT25/IQJe6hdDa1aRca8tMPz143rZJ4a7sc3mlkerO
Iz3prW8N4x0zL5uYVEsAnVW5DdATUySmKykPymLZgjRFSgjLSJwp93Xbny5aU9j27hHqqUft05GZprDl8Q9NPnIDOR/P12xxO/lc7nDD3k3POhkEFMmX
0S6hYTSrIe8LNHHM8znrYVl1U6Ae6+/IOAelgaThBCcGE7wJI/F//eKDTQohCHq4ZwggpRx9T1x6XnJczsz0GpjZB1mBhmYGGvjvIaJ8MUkCyIaqyDYF
PC05h+s/1361eJkWFwS/jAH8kgezkLuV7bHdQerMF5S/1/mcakjOdl7L35jaNZYnDAPyXPAnn229Hbt0e0R9BghyAxANg/0/h+Gv5bon+X+RiL5gbhVA
4n8KfgwzuOdc4hOskYJw4A8SQRnPO3Gg/e7sFKc60BFEuBGe4xNEaed4c/h91nxUklfE3MTFqI3QDzXngXcpMrES8f7RHKj1oUGHvmeH46f/oXGk/amq
fN22M/vmsyCwXiyqqOkv0+/4J5B6BqKXA/nAGEFKBSFNAvl1A8PDA7H4AZBS0e2R0wnLYJlBoxyKEH0w8pA4I8GCwswmZGlEDtNJiJspoZCYz/tZrs1M
gsgoJ+VfXlR/0SbMIG3qhXnvRkkKQP2Y0wtZUdEfsIomRiVxX8O5EFSju3l6F527sMXIPzvetvI2yfpWlOuU0+HfH6SmNQw3p0eUkSde1wnSFdFSsHRO
SojPJPyp9sjrr8yxHbhwLOQ7zetd5TP11tcsuj9hOF6BiFDCKwd6PIFFJnckPS4dUzkzObKM6Nit8sLvxpDlRmxbKMOeP36XkfE0Mxm4Q5SLyp9TwOU4
q/z93X8fw+aH71gopaYlaUCIfZxLIIkgWk/sQ5Tm7F0LV3KuUy5TBDpxViy61hZXH6p24R3cHh5G3uU3DtFiUyqoiQmWEJwoioKMoD2Tnfj2xK59eNxT
lJhVXYTIuVRzJISjrIiu6JROsjzjh44eOHAigc7ay8GaC7u4dMyySUchcypM7qal5xMzEpu7nu1zkoSY7Lw1Uxig44jjrd1yKLnRZt0cJMp0zYKSVBy0
Chdxw7mBzhxztbSNpTojbkXbh2Djk3BydkLo7mawvFEluBXh4YWOOmpSIgRHYNDtkcbMUggKvU6d0srThFFqqw9cnYHDFgOVU5nKZOjdnDxZwdaF23Pp
1hgiahD7fGd/TrXhQWhSQofCsrLjDKZVll5I5UgvN0MfzeaOj9rn8NwDtYzFRREM2XdaibfGjB7Tr0AD4wPqZFAlHh+IPHbdrlVvd7yc7K0JQc0gWyUO
XWizTF83oww4Mq4nEuzGLvap25HeBIHibjETzqp3VQdRRYa061sdaUyII7tXeLw+E83MPqUcnZzRzA8I+4bzuN70d2kPWkefXd4eHd01uzePccLk9/N9
iZdhcfZSVNGUNOHCATSS0sSsSQSQkkgVvncHKi7oU+738z9J3Gxn+8aDZKSvbQVxqGHKyFvwS+QPxzrXjHdexHhgcwtljDlO5gR4e6nu97w+LTQiAPfF
SfJ7rs0HOPcQIqfOO4PPzmxvWjDdTeBkZazDdjkui11dDrDe8pnYOVyfLeX1yeRfXdel90LkfdOzQRHJi0x3oyCgGhca5MYJTIw2l5loXlR4bk5rq663
Ckm525BHmRGSQ3c89JuTdDaTijIn7HeccA2Va0I+1b6ub1x7l2DE4wJ0YBybBODZJB13cc4NMgs13NTd1w9/l/xQe30RsyQq8uOMrLBAEzvJtm2bgxhL
YhKJwEwYNoR0OnBzHr2h7M9dfLJ5DPFnhMulN+RNaCkJSbDSFiqkYE/XcTy6FNytk1aUzZ+vJlz79XRs9hv1CEIw9hmTnmYiYean67kxlpSxAYB8Fhmd
WyYFrFSeJvDIUO7E0WaT1aPf2h53mS5ER6LJ+OOBmSP9wrmoJg3hjVEExLETVFMkUQElJL6/vNChp5oB2HZLdvi/r5O3w/jjkFEyE7IdATxuUdmAq5s8
lEc4egBJOcZg56GCGA6sT4MQA0IeMlEL7eBUgTCENTzZAJ0zlaNtJxlwWo8cS5rZFNyQBDZpgVdbIKKqKiIo58zhO3h7i0TSk2ixVVnku83FSIRs4zl2
Mmwe3djg5O6DuHXZ06QoAjHUY0nYDgAO0yBAmUBd2ONFtgzM7Fe7xTp2AKEJr2YDjInnPMRORjRSmIzOYgTIDHsw4J2iw7XXp6JYXjtfpcxgonmMsmSL
CeDJWdUMUWl5LEsZMsTR5hZ79SzJaCBsE4qYzCDSvqECmJjIh+r41M1TwhYqQxlRDy2L1SwRGV0D454OdJIuyBRlx/a8cFQhQhRq5DFBdPzyeEXn9wGD
8YGeejoxTAelnTlkLZJw1uBxQwjAEDgeg6cqMKGQMN4PA8CfI90Awep6QFWSRZCIwDW5qVJsEs/ku4e8qYeL1vrZWdZUSpK7+mWXp7Ye/FdqSFRWCKIl
5VhQpufLqn8KTE583LOeIwHJ8j2Y7BeS5hHDydKUzEERVCww+3u0+kTAk8QzklnbXDCAbXUJxEA//5/93Ph8aoRj97iaHiV++qXN+bChPUQ00q4qGff6
9MBOsV8NTDiFyKpfOe6kg0ci6vLdb1vWpGJtqU9b1oqaSvjnYcDXGf7k70z/j8fr1doIoCJgYlGAuAViAiI+GBx8jz0KkUgjDBvndWN0FiPFLyk/C+5h
hI9X9O6wiZNNO2MfNzINyGB0hiT6JTZ92HSDUCKFAlAg0rPXtMOWWW1lBPTEAqWEArinbBQm9ByyMCPcJh3mMvfWNN6IUmnKSihRnhrUdOBZrI6Q89uB
tNR14kaduYS/TiYrYiJSqUPOXHVuM6cxRVqdpVuUjGPmnkfcSh31goudYsxEYh6G9WyCdzV/tT3ie+GuCzQc3ZifLMfdPHVOSQZ1hU/ftD/jL07IkDIM
nhHgar3kDQB2NeEoZaTH0KjkJXsnIbTEVayYzEZPdlQ6Q92Fi66WGeJTb0ui9yw2NuBuFyGhkspgc+3FN2rMzozxa5/B2Oyl6l9yMAnY5CYQH3HGiSgI
4EzyF+jYeU7IXvjvaINw62YkJ3Ycw3hjeJB2pJufbAevIPqLhkzZ4EQYoJ/JvVmGlAMh4S4fpo0CJiczMzhhk3IsBq8+uOi8zDa8AfAAE7X84AppRKCi
lIIGgIlaKKRGSFCAgKCEYCkgKRgrJA7QOZQbZWS3hgjDGeUkogCgGIWqYduTjK4mHg8TOAkSLacZMi2zPssD5ZzkKCP4M3OO8ClzvmJuKDphRUGSn4lp
czhQ8cosObWgkn8UgcQOByx7teOhn3VsA7NR9YkV2o/ndsMOxbTSB4ZjJZtv8IwMOy0ssKIbTp/e4rMNGzNbkKV2BOJxs7SKd73juTg3kSiCK/t8XHjD
p0wvVDbvVU+sC+D5D7jSYnTz43y2AY1zcThlKhaAsoyKoPz9/3+WMxMzSxZHduZciMhCHn1muZ212uYryspOIbBNLwaFTvT5aQ2sNNKDg3e3JMcPPaHA
YqMEUiRFIUFMzM0NLMFTUkFeA4gHqYTRKTBMFVVMtAxDQ0RQ6YDA+85nW7DO8Co+dFz3zAMsPlvg8PlsZVRCqysJBzt/sMPc4Idso7mN1YzlEZRoogoJ
KSYIlKGhkgFOhsQkUyHdsZQLf67ZcCmbeAjmLgESoOJLTNmb04wimEeDRFQin7e4xuBAdYP3cB0I3jm61gOoHUaIVTI5EJpIZNuORElULQZI5JQlLS0p
REqsMI0BQJSU7A/QKhARwFsh4NeXm0zhRE2EVIqclMCUKJSKZmqVDhLFMoL1bmdyVYE2TCCGJgaAxh1BSZKZBk1S0EyBVDlEkFAlQQEEOAA5xjYWBAkO
Z1XfgXWDT/48+2U6gUE1hJUncBJyMrHUjA6Im/aNw5MwvCim41OyTjDY30JU5WMD/+uQ9gpoxyXt1yhjsx2p0TXldTwm4Bqr0fYCkpQsRERShcEkICpq
SALyeDYftQPV9XN77/7WBT1zKaOvtw/ybMINxjEzxC4xBUJGNDFWnh7bv8mkFWYqo6un4Yocn5ZQrJ+DPswKrH1VlerYos7fDMSKKguJY7LWdWFmNRSK
XVM75c06wMLGW3GWhgIsxmLCOFAgDmBSZOESclB6pDeUWTC2GMrFioTwjfG7NNSrBOFMTiBhqhUhjJM01ENIKH/ZqudYZbNvas6wNOKoIowYxOUKMYUS
sJ+7zda6yiKHbplQphtxg70XC/syTDXMFI5StYtnhlGJMjJCEXZRcikH5LvsFwC3s9vjb3gFvDclBFFLQJReWUZLxKKXUc4igkk/U3Fsv2mfXJ9u+3EO
cMxEBhte5Lk010ywxkL06ErMRqdq5OOwZiRBEB3YGmXItRBhzFRZ/H83c5c7nnvliSoN8oSD6OBvrvPWgcMRvO53M4ECsSArkPxYk6X6NVTwT/FqajMB
IxLZqU0TgdOQQXgeNSQCCJTcKAxRiIiVxXDZbUzlOmG9UqLziEOrLvlGnfxJu62JI+6rjpEinUNYaDVVOG6QwZlsDbvUcyxioCnlJXdJ7pMnKaQIgWkU
zreEC7bJpRDHprxJ3lKmdlObes2nS3jjycdSOT1c/HfPQoh12UPjCgwFCG01vMjoqMWTxbDTRRVit1sTgROMmRD5YhTn6PHsSedLBgxGd3vFk5gu0plJ
pMQmRAwgzeFOFNNuDlfzlNw8oKUyQ9WFIoyH5sX3fPXz5HmFTCILRRXctmJjKgo+MwMQLavE2hMraQ8mOedsuRURwSEG88JtSHWyoaiJmiJkkgLRjWUx
Eigit0FKizwhoQ4hNIcZoooec4JU0EkBxgmVVDENe6FQ6YdbPftNTwnhNoIKOMplsXwUu7JVQF8WI28wcMJ3oKejXXN1d0ebkac5A2767JQUWcFj45aW
Ktfq4yguThjOpl35yLtZ0hVjerDHBhx3yUNf9l0ojwvmSYXAs7yQXAjvp12NCqqOVc4687ob1dUd4GtBYjbJtkybTouCJNazNJk4fidyHy58XPj6S+Qz
XFCVZTddTd1hTLbksupHA28YGnkZnKOmqqiwpbdZHCryycRe3mr1GHDUTpIYUVlVgbwL40Xwbyjj1ssrJi87sxwnvQxYPit4K4vreGxOIekK8RjPflmI
I6b40ZJiTrxSu0qep131zesGmSRV0nJwnS20mRhpIXEg/UE7/n2izl/RgUHKfIjo1+S1O07ztyTjMQwQ45lFj1YbYZPKUQU4WVgiC7pRF6pnsXvdVZ63
g4dZK5ah41dDC2w93HaKKFTeXGVgokFHvRmHb0sYZEUrCpF5ZZ4ecs0nOrmW2+eGa1OJROGqYqOFC6aKRQMiVnaGuA4GTS5e39UM9sDiYh4tJ1aRamkx
1qqdMCoLESpybvRpAnefPkXfKXbqPwnfXunzhbIXWqYQylj7uBw140VgKJ00PYoUUjAjDZwzvWAJ1qihllpbFRknO8hyUW25zQEgif3k1njeBipopZq0
3Se91H3NYdWieWoHTX9nw0y/ef1fz+7/tt38etO1mPPrMXEIiDFUUwDC/ZawDBp1Q1EPxS6MwlFHAtfgMwDEBZDnd0hpFF62FhiTjvV4+OXqczVo6JWH
2NiZ1fDDExCaHEhUUFDbiXdCvjm/+//dvtgs6a8FTj4BKm9bw0rL5sDieOHMGREDRDgMuF3ga3o9iEgmkKSSGFxJpEmXe+MMCEamjeIusceQd/+On4LK
c6GIIJhoiKKSZ6p05YaTxCU4MmNuyEiplSKAs6/AyjT2opC0YJvxun4m2Ro0Gh0stcUYbfawtDibyn/xM6SdeqVJ4YulQxM+vGGOmoUG2VEFJ3qw055v
nV4gYzBmRgqw0lTonqbzVnTisdH1c12bNW3VtajSP0JI5Q5k+UiL/Svu8e1H1dw63bIx0bzPz1rRrAMQx1b0wqrXE1vjvDrzj7N0GHIwklYA5iVEw+QS
USCGSSwBmjkoa1AsD1Q2hkEUtkRWJgRMhGLmMAG56uzYkoFCzUhQ2YBNwyBrAyEeb3NQDZY4wZhNLyEsZq3YqxJJnGjWrK4ZO6HFhNMrLWTZjzvqPYIU
DCQEDsAf7vU8xD9aY+AQfhKuD+zEwIA/H9Oo9GJXacx+7m2wEDUmzf8yav9Ivl7HnGTDzLGXCmBWf8ujzgIIIl2UOJ9TISTN/5Bs1IJsoSev86HW5IaX
/BkJTv++yp7vwhsToPpOYlKfPn46/m70/B1qMPfUNsSIDGB1AtJ8IeU63f5CJAkhCjuA8OfjaQJCAP7JDmBzJr5x9PRafRvceqQ8+zsdW9EORRRVOcTg
/LpV5GyX+LghPKnoox3FHyId0S8ZyCyNHwXzhxrlr+XMTG3nMv8nz+yV1IYEyzUSNIUmQjkgzIUBfXonQgmOsBQ66aE/s+f+m8jIo/Rl7z6yZn1n99Hz
50SQwnrA/jAxQ/03zk8xYAhTngHRhqZCk+/Zj8ouMuBM4FU5mdRAukGJcCgac0GXAo1DjkJwcy0hQTBlYQOATMNJNDMIUtFCUtVRQ0YRVZTLXfF58hzJ
OqFmHCAjkcGQKpzMVwWUNLgGIHJfd8cPQB6N6HNY1KZD3YshYdqXKiUMZP3Hur4fVWcj+zPjtMIyavBlgn2JKZqQZPKpXdA6/T1belNVQsK7TGKbx4Yq
UwtQqjH4I5lMzjPGy9MObbq3RmnOjhzWtry2UbgoGDXrcsmp3cuO7QdJV2sUOmX24xBzAMg4opJIixSTUTEzFFUFREVRUBRQUsVU1FVEVRTDVEUExBSN
E1FIEQkQEVJSU00NFBEU0xE1BQRDRQRRFUNESUEFVURQ1QxMlRTEDNUSVVBcZynSVMkE1SylSzEUM1BCUxEpNJRFJSUVTBUssEUQMRSRVMkNQRTTUEWS
YxMRTBFNDVVE1VMFVURRUBMFRFMzVERMkEQECUVRFAwVDMUUFBBERUxEFTRETEExS1EGRhAVU0RMVMFFTQGGOFIRH1Lz6Bzhphenn9np42hKcnlhqzUV
YhyAOLIbpJv9KLYQIaCEIa8PwsgAeNh9xxCceN6mJ5EnaSAcbWg5iqMRJAFgQocwKdsNinimYU8UxPpimk35yp909vVCB95jVrJRGFMNR2sbJoaSgiRo
BaxnN4bucKOEHIKjk3NhY97jaBBEPOPCCHOgFE6MuqwC7bNbKqrIoTgWdl2hxCGITEzraYyioikmwjhZwKOoNhQXEKQRqdrHl9YNPGeEWJDHgfUK6UNT
ykXJ5EDqAoAoHCU5SBivjeyTIMzBWIE4goTlyOAHPf22HewzmS1DpOhRPFBWin2RShR4ycZZ4CydQS9UG4X8dmb6R6VS4vSQDpVioQa9FPX7PpmEgUF1
QAWwvq5kaIi0HPAZiTsw0+HGAZDCCkiQ4X3430k9iS/vrENKUKMUl/fjEYcKGa+OMLocbtUTilj0yBsusMPDYImmcjA4en6uSc4+eDw+do8X1Dv5u7Ze
/PJcdXMnDJ3d71ykeiyo7O49Y5VEhl1mHnqw4araU4VAzAN7LRSlW6scof6WF8Y6WNNaXZAvi9PSTvISMPVxZIe30IUil6sCbDag58g1mZ8tYhwgUR/N
YfwzC6MhLC0ExFtAD7odXZE/DeBu5XlUHtjLQpCMsgnKEXoQcurtNRqAyQrgeJRTZtO0UBjtGb1zrAQlk0EPHxrdqPXBRMRgd+WM2m8Bj9tjBSpcVFjP
SZut+WVS2GqGzDC3WbexR4CZ7VDF1zDcKD8Z0OhkI/POVZBqpEQWR1sYVy2FlLuf9l3gO9ORy5EzOg3AUpcYIRz2WQj0RvWDslVGigd94fGpq+mcR6gU
UUQB+f77KYffC2AB4BywkhPS51ZFDt7qDMMHjQeIYAqDBRYYiJO8PWZnsjVqDiLhzq/8pQo9SP2I7PpHAJXkfHab9ice7xlpK1GFmMA4lNSeJPP/tAwY
mwQqc59Os/vO8PHQMTwoPmKM1hiA+Edio3Y/XZF0YMoqh+zMg61QzA+cuHkR9pDE6IJL0093upxo13GNjA1R641vJnCAC15h2wFsgvsQjU6S9cruhocI
mKNXOPVMJk08R6IeOUK9brbhxEubccE9cJkNpxeIO13i+D60Q2dO540BJ1OJTMFZcqtlttg8ONeznlbij3RYlgLEbddHvMgIKQwYxV/cdwL7mUyk8UoS
ytqCyv5Uxz7mUdaMwcyZizMubzWCxdWqS4byi7ShtNGOximVHKY3+COO/s7HcWL5zuLX1SPA0Qvn3RcvCN4tK89uSdSR4S67ixzGc5YlXIM5eOV65eT3
vLyuKhZEpQT1kT763x+Jwvdz06INatdZvetEim7Wb0aujQabEzFKuJKhtVFYXdDTu2OU3u6UMhbd5XjMHQ2wlenmh5ofDb0VADbKdwesojnheYY6vHfl
rNyZC5yXuA+tiVKRhkYCdsBDOcTpDc2k7ZxnCsqlwtKS0CEF20hKztuu4K0Emh2cOwphzjsqIqKEOEcbGnpIF5MZTbOoUMHBWk53RsQGKYoLIQalDit9
dq3vjIO85UbspWaViw3k5Pt/hKruoikwr+f5fyF4w4tPGqvNuRWz+a7lP8vfcdlkfih+IxNjU/sQnyhLqiEoBUhi/14veqvTKCHctikFuv4yP+HanVMP
F/6kFsuXuam2iBTQfcsPo+q5UOKrNbQn1gQkChGLlMEoooMy0hfAFchsUEp3UZjMQwwCtw5YUk+VBXWgAxChh6KglQiGQ3ZyHAlXPNbQRaTTytSlda7V
+ovzQo0Gp163dV6s5QlCe17YOG4tpYZgjnPHhUI54CwEECICMCEYqbmpmpE1LGle4V6Gi8Qtum0aE3Q0VsbVV3XieUa3IzveleXIPXYLvvm6HLWiY84g
yjwNntoT5ObXK17ZVV1rZbK0iPIWSg589zravy5Gh1crg3zhfg9h6DmLS8T5mbvqNZ08uV2Sl1q63MxTSnrS8Zg1HrXWY71i5jS6pWK8jdjqteuV1Oec
76sqVOO9aEAOBnCL6jbUESTVbmsWny7Uhgx4TR23517vXr3hp+SVIFJ34L8oTZ65MpS8Y2x+cw5apCGjL8fVDQgb+iy88evM/hztgBDfXDIadJA0fNJJ
msLfPtfHWt1STkCIXjqIgmFnjWTQRVgeJB6u7rbskm6dYUTj78nqxslIDq+M9U5lbrt73YKJ0ZCI1qfGxdxohJWa5Po9fubAv0N+NnUDx3lkHps+EKmX
y+OPcsgnrcNjzzHPQ0d9QsQXjnrYZ7HtXrBTC7GLlSkyTpA8Q9CQo8ctgTaA0cpyZVNlAKJJeBMTHwd3s84lV4Lda3XKpjx6Egpo6fXLz5pUO9WeE9/F
4wNu9XQzoAPpXNdOAyCN9PU+bQlUhucI1sLuRMJ+gH7d737PKxcBBOLhDJSRiyIW4pwEYL72YjLVCRioGyMD1kCrvXjdDVI0diIAydkHNio0M143QHfE
IsEIl4wGQEN+JwTgVUAaesAPUkguObrYuUKgkhodFHVdFpqABxX33rmj5G3ups1Yz1lrNCCrGYXsRKeuOaA8Oul5M09ZMy63cpbOwxxjwhCwrZiLM2Kb
qGHHCETVORPRiN5sXe9Z1GvjBpJjAXpKz3cSskub2sW5qUZ2IxDtDtrCaY+PPx79c9J03zPN87vp88epRowGQ9ywyBmiBYjS6ldgx169iyWe+NCY69xp
Np7u0457+8CpJi+/RnphpirAWZHfznaekrPPMy7QzhA6+Or8e18I9h137e2oVMTTxNMqui0mcbOJOUsh5tDbj1u6OsyLNJNHtZCGmBpU0WmVM3UCRNRp
OQSBZEQNGGZI6SEYjlDwb7CiCzVZuCh3TPCuPiPAgd5Cm5pFuFHdQSQS4bmVCMIiCfbx5uqifXB7jlgCwQ+FOb9xqghAIbSTJFF/Af012wK79/MgW9i+
d9zMxIaY7ZMVSgWQhUGZYogbc4k+p6DvVkAny5fSQYoLqO5IO8mBVUqnn0FVtVG1KHMQ3tacU/ReU6DXjaFkeXp2euEIgEklAt8N+feHR6+6mznx4pD3
p2+BttEPRM870agyQ2HIricscjLvq9d2HSY5y4dGBTM00d1so2NfWWtePjwOXVBpjHCHoDkdC7BqwSIlA9oDvF61GtSHEEGNNjk6EiY2bgTQcQh6ClpS
tGdmAo36DgbQQ3Nd31EDoQe+re+xa61AqhBBuh3pgkkPcjVPdzXodzrZ8qZRTkUNWNbXZCPnAp76EeDE6vuW7WbIOV2vNp+8O72PQ4CY+D8Z2sizr2x9
wYRHhk7JVXIVm+pdWvOsSfelWpPSEvizSE5u4QJTNlDal86oJl9CpohFNCCYjpSX6Lg1fT2as79XUGT2HThWCiOuvninwbM8UO6V9FlVKi3dxsE178pZ
dEmcV6bfmZvdqLFEMkxhHk72+/UVHTmtOiw3IvMMOZfam/LX07cekuSwkKmyBZ0DRqsBiYApOiE0uzmE5siNQVLAqAQwJVaQgBkM9RkxDswMYxkhGBvT
7nCCHEXK145c5SehA6YHZjsk0FbFnAAR0Bsv1xzerndDtPd4ydnSKDOYbZyJJ2QOB70BbuhcRQg5oMePbyH4IPgx0twAe0j3TFyZZYkyY4MydUAjhiAS
ApKAgaLjvbPPAOzit7CmGHXUqGeKDfVQ6sN0xM0iyAjEYEjvTHsR7dAYI4tLnbkU5UdEu1VSaowdonR4eEdPxPCBruEhAZLC7N10qLnApMHLibVtGl6u
ZupxgDw7mLDlMMoBHSqYmGiipfpa86sSRqmdaVOQwm/Bjohkjq/aZzTLJg0OZdLpvodoPVbUiWoOAoDAKGt1dnO9VrK5pz266yhwZdodVNUiL9EOtVIR
EwQGYMsCSEH12qq7G2HDqHtkb0JJ4DAPKwr321sfDrC9TlpjcexUolltw4Hblgz78deSVs4I8FqdaFXY9iEci2zM83RiEm0TuKUXz135rQIi1bIPslGr
8dkQOzAJHhhRBOrOKcSqDbOdZxwHU4cLkJjShZtF2onWPRyidKlc9q5NJxuuWceLctFtKVSSnJKMlwnifOesZ0xDjucNTde/UCbYFNAAhFWjt4YCMmAv
Cc5AsVVjiUJ2MqQ8MG3jzxRR42W6PWktxF684nUlI4kqKwZ1vv27MBYGJxj0vedGqRZKMhXynrKTNU9w1JVnbpAKgB3ssggslCH476mABA5mZ3MjhFwL
I1OPSBxgL5pVFkDBk63hz278c314MQVBinID61Gg3QhRd7MgZJXSCsJETTgAkdS6w7k1qmjpwOZl8anNWzqigsMTGBg6cSUYYmsvH5uu6aOpq16YAKoK
CmKnSLGMWWCYeqQxBPLCWYgIiBu50pYHlq5W4J9zMoyq4pkCstkSUkvJVwJBKAkZwPzeFokdEXq2OHJVy5nEa91NI9XIyiFULWmOmolpDEmrdVMg8m7s
xUeyI0LEiRberWm3EVUWAtWw/Z2LyZFOgKINmqMmR4Yn2lwesYMoISta60pgJ5UijrSszkt9BwwpG2ZSiCtHSo1Req1OkRh7VpdWvlPLPjlPHm9+qGjV
IdMwPt5SAA7XkNeOsGkFMgwy3CUeTCrQPXUidyvscKR1Z7bBYwQUYPlMNZ6xdpDcEN7KbEIX1SIz2Q6O+d6nbJmB1vx4c9PT3Gyu9boTHMuYAFa1hIBk
QAhMBCyIARyCFB4gh0kBZj1tuCp5WUTwwcjhI4gM9IAPmDwLPST8azs81jg4oEmGYGyBhE6Y6Xwm3HUrAoLSTeSWnHGBopdXEsRfVI2RgNYF2hRxebdi
ojx11LkLU4ZID85rNHelYHRgDgC4oiKPMkAZ2zTMghHYOuhlqXnsxw7rM7VexHowWF2Qb68QGGRMGIJg2R7MOOnIpcv5oe/NsVqMZXhcDGg4ZEj6wpBj
VYyAigfRDCI2npAS/+0eqmyKF4eiGRdpEbM5FBsgkEG8wWHg9fFEWbhkCLfXxo26EUz39JV+7XHCa6vjUO4sLSsMeFnx3kYqvYJGiSNK61Yk4J95x0Nb
qSD5Kqa+WBsswOybQQV70ku23h4PLJ79EMgAzD0k73oVVE5C+xu8iRTv/mefWvGTx3S6psdJBit4CDMSdEU0LEUJ7QCjZHoyQTEmJNaAmOHsUB4cQoq2
uNkywyAzEmegRwRQtjrfdapC0NNloUoqQxVzUHsKSsyBnr1MAWYorwYflPcopkDNfSdOyQuSh0Jfcb8Uo6PdHft2G9j38fM54OjzD5C9lYcmzdLnA+TJ
PN7pgV8nIjbLKdQqZE5ih2CPBWhwXNmtdleeuy0rGhNgnpsbHb8GyOuU+Xa5Q7l97geBA3PLpL0Ys34xx5OhFmIUnGjDR6uuMZOWKUTD3l12a3jfHvnx
uMFiXI7LbDXMywYkD0KcjxAjqJpgck3C3GMHQErxUUwbDcCo5cgLYpAwSRRQ8sDTyNiWtDuDO6G5CcpKWjaTPHlreazZqrJLSZwSHqYkzEAmQoRjVKZ2
+4UDHEo+mtKECER6aD0BNjrd7MeqffFAcHcxg8EHa36rvoIz453voAkas+dKZBtJZngST5IzEVWgW5SPDxTMxN8Z1FonRyoyC+qfJ8nmZe5WksO99AKe
0OCUyNzj8dwgKQSVlehdHELcYxMGR41EPpR6OvHlWvPiYvxY2+8jQoAYIoA+Hc4kA/F8B2EtzicK6LBCQ8A6BdBA54oTkQQDEQUYMkLrGBKrJl8MU6ro
kaEXNs7rcWvKuFkReNLw1RgSygCKNRxctJRMiR4fB34Oodb1zmXBIPaBMQj1SGwRo9nWC9cvx4FdiRQMKe1tcFdGdV3h1at/YXXgHouumIRs5ZyK6BhZ
3fBfHTwTvlJ4VBIcepbN5f3cQO+G+yZQnPT1ZHphHy3vrfdSM6G6KmV0g0VBaGEN1MsGyMb2tazc3WaQ2dPNbVKVOr3VEpAMImt8xX7bCHOj4VdBRdrs
pZ3I4MGBDu6k6ldFk6E2M1bCItCVwDFZgHsWGjR6x0Dgo+znWdh6878iqgCB30dLRJZgbKSM0dSAPLT1TzzdyDGlCIyZYw5V7ZpAnzlDevWxgNXzzWAy
AoQMcxzJymvUhvLHZGXY2UZDpZTSNPpRd8pbmi8qRtqTRGbOzcrQ9TrMd9a83QwcZOjem5XGH1YWlTYrukaOl1vbqr1UyTuDy7NpDzO3vccImjzVrlsz
BtuesY3VzeRpqetJOjeIFLMx2RdPXh0MnG5wMNLfLC2OVOmujVE1mmb3Qnc0e+b76GwzzlmO0pm3ZCDBupHRiBATVGC1bCDXRq10Qt1oXq1uec0qvApS
HXEqnnGeX1ORzqKnnRxdHU3wZQRIjqucD5l3mlniBoBiBdgLowM3v5zwQL4Vg1kgT0hyOui4el4qhdMVhNb6PBw+TU7pc1ejuq0BZoebWl72Zq1wYmLo
50btFdB8utzRvvwpIm/CyRxoUb6a+OvAG1q9Q6hTUyJ79Bmba4kr7h98zLhdrnV+YRd1kRxAdsN9itxwefOxVWMHXVi/OGPevIG8HpqBrXB6CFZoc8cr
Ye/N79dpeZSEvfYdQImjY0D20vCnqUPXhQcuGPBHIKYHhepd13gdVSFAhdgKiPG9XMdrxyYBcHBArWxfKzv37vXmgxfKfr2vxW289a8CfIPU4MlAKd6j
MgXpMwDQkFt3zHVeXfOXkiKeVOwRS6falz2+AWR6ue5zpkQs8C4vljqwZ7nwQhocnoZQMLrokyh1fjk2u27QXVOTCql6rx1hNB+ZE87h7INwaDlJUMsw
vM7oYFoZPwOYBg5xX8a9UpHXQ5IQ0JGRBM7klZZYnVRIIBh+zoV1HrMft6G5WeHgnqx1njvFKElS2EYQdsUxurddIMS8IZnT5kglQJZIxws3cTEdnwud
9SMWx0dc9+ZlUOvGj2meJ5ZbCDunhKVIhX0tvvfVa6FArznUR0IM4jrPjIZsn11O6jvZVcbv1cXY9NAsesB2K36jzfe6W6B0aLnW5t27g1m2Sw1hNxU1
rKZFsnDCoc/sQZIP2qP+pAUiGYvzBIG48h97Ck0OChAQ78Z53rZXWxUw5nOTu2eZk8gbPshSbhhJOhrvRuygeujYi8uBYgiArnOqnNs4RuwtUoROkH9d
vXuaeSn1bgI41DPWvd+PjqSNcRGzj8edyKrDMoi5U9KybvkzeX1oGynw5koEvenM/lua6Wr1auvZ9HDRDtHqdvROPMo9cQ3urE7OELxWjJJ5myNiQjq/
Y+ZCMwR1pTIUZS2JFFijdKiSbxdyJyYR5hPTrnjU8I2a6NPjLbXTHTMy5HJfM0ZsmkdMPDVTdB1BMydKXs2TXJ6HL2WIP1NQno1knWjZ48HZoN63CPmS
HMTfM43sPKw10QNnc7TvJDZNS7kkC8LGjgj7Yfs9QBE79ZS6p0dixEgiB0CFEYgxsQONslAYSWR5G15p1sAF+esipCSQgUBUBOJiqG5XkD2w9Lhexsfa
YgbkKEBCuLLSA9n0Y6gLGewtRDOQAODmqBiZCuRyDYdG9BofanE1z6thmlajWrRsiYWQUCNABCBdXrpgb1AvBvXJrVsvCtjTyYGwYJiNyML6qFoKCOhF
TMyFmdCBlnWtDqK3qlFWmLK3rQa3ERrZwVRgDRjCQR0L5k2YJZncNT3TpA93orKL0E8ejrL40Ox0OIF651x1i6kNS9wOQew/T2Q1NYTx14DZo9fW96DW
InLQmXd9kVUeWuIfd+/9/3bnlCenaSOpGe9/nYZ4eTytob6ePOHoyctGoVy08+cDqHYYVXEAynpkcoMVHSQGTIXlBhCFIAwCo8tKEKqewxIMTwOBFea0
zlYGPNjYmayyr3SMk1k4B57exWr/Fbm3sdVPUIGmQ66cxJogbJB7AoVoThFECSMWVhLpAbFcqbldUByWUekSNkRJBZxVMTR0otnHrCcKy7ugZBPkaIYe
dmpcCSnfd/x3rBJyLLwijFdKa9OzJHnB5PnlEkjegFogNU4hEIGALnwxGGSBhVCnKlzNMYGoGtpiUViC+Xx7pSze5gDwBm+931ceIEZR8cuejM+u4msI
l0HZAsLgjxoQNXoOCROmmBOl277oqwx7Z07oXpJisgdId7qhvLDZI8ScQ8RQPfKmS9LrLxCp33EYzpCTw+74XV47Q8M3uhKyp04wXGVgv0lYVnxqo+kh
FOMOIeGO1Lpk9naOe+GNoesq5Tgnx3fKcxod9++tQ3rMOk7Vm2Hbib1rAwFZOzVVTnKbIEtCiJkguqqKIHTozVbZMnU6I4e2BbB7aBtSGOE+Z8GRvrSO
vFd4t9a6qpOl1uXV7zhd0JV63VYq6q6xHmYDXa5dHjcnYXVrXHHNrCsosWY10npgDegFERuGbDWn2DwaHL0iBwcW95PVgbYqAVgXIIUAEMjwL52LUG0E
Q2A9QFPWr3nS6idkSwMvNoDANmIHe99cwWeKatAWLgos57ThCTxN5PUCcmahsmHeU9phjYVD2SYnKbwzxmXVlNt61TeqjBG4XaJ1Qy7prTLrN4Uxo8Zi
Whm4Q8k1LOiwPPjDIf9PU0E8JJ0QweKXAJTT2KPo7A4NuKvgHI2Q0nPOHccjlAQ9DZ5Y1dTW+lWTfpRiZmV1TR26Gpky1YhwN8mdeeJzyiyMYIodcFyH
niJhQ0sLQpzPeT3/Fz447MzNaq6NxcVP+Km0Na9YLiRYPOQ/Ew0oAGLvxN8cKrwN3eZyenBxzJN62mg53j1MUUgICUCQQpBQlMpEVdiKtRy8HhtDvYva
EgzxqRO9qZMQjYGLOFQr2FnwJtaQrWb+Nhl3fBOuis29eKCoJDSOx2pwSOb46BV/etxsbGQRqRsj6XWzFcV6JWh2RDkC3Q1Vmw6tzY7kEoaIqbU52VQE
k1pKu9TW9HJT6YZmt665cUKxVyEAYBA8XNmqEwlyeGhnX2b9lsgEDZs65QoilPUkhTQq7YvrLuezjURJNInn7NaI1Pn3kIHwUkEivRnyo0RoGLJWy/R9
A+Ur8JUuNR20OHurYwowNnTJQqCD6QXSR8+kyljwpoQyD6cqaLInpScQKpKoZ8sJ7SZPRDrHCVJq0FK3fbFlggi8PaWphkCeXZ1h8PAVW3pi3FhoA0mk
DOm5NFiiJTSYhT58ip5Wz6ma0zWdpkeCt9PREmNY65lCRw81gqdTC5Kzzdh1L6tTxeNdE51iWgOOXs5SG6g3KEpq7XJd5QRCMDRXTGa0kE/L2UUKOJLU
MlbY8lVupkgkBK0OiNcUdWDkhngEiuxYYuyImeMZuUD2hHCwgkESVTyIYA0WGSsLSMDqQG14Xb3F36e5N5314LyctiIsCjzd7VdtIeU0i76WmjnUZ1Rl
g9GP19HqQ8pt66oJm6Bq+2G5rZWJWmSUpzUxTS79r75qdPnItNvBTkGCT2VUtjZtU0lIBIdOU9NUbIQJNWW2gWvBGwQJMYFTPs9zU46BOuJMi29sqA42
Cid3LDlWzMARA8wqHS0zGeDQG+HtDzNlPQbDcgYVRTDkKhQThGE0ICYCzQ0NAyDeE6QuaHdMpvDrQqd5D0Q3O+lOo1OHewDvsfch4PaH5Hqdh3TtZO4Y
WFhokRmj5PPJwOd/MV5vR7Hk81NJbeho29FeS5x4h5vM5j0eNddG6RnUaNhQeAQJPEYk2edTo8nE5c3Ra02jbtOO1ik4JTa+L1I7Q6aDqwpOOIw60eZy
HmTA899ie0RURRElOfkp1JWhWE4ZfBx7XmYJiz0cDDqHDzDFGLJAEBnoyOw59TvYcORLMDFmpZWUUQJc5mmshqa5ib73tmQ85PhwnoqFniGTA1Od42lR
Ywye2Z422h7Pfc+JtjOKfdEgM65hKk99Tx0hIOVODg7Z8niOdagB7E/sQlPiivokA/FCFpAoX2kGQBQQL4xEHxKhDwj2xuSS8cnH6guJxHOPPs5QARWg
3BRudTS6jJYEkgJNRqQDQEqjDJkAOMMf41hxp1owYRwzpFyP/HFsY8hGFBGtGfpMFeco6PNyYmCBv0DAyk8pQ4wT9UOSmQrkOSEpLkkSlIvJ9y8txmFk
je0B/7ZKoKBApV4MsgOb3QA6D+25X6QqlE+Vwuft3IB38AQiJUztpA8ldL9QvPSJ6oQDYJzgfR6EUiaWhYlPq7AYIJXkDgRQ8KqwqCf8mHEDUDZAhp7i
fjXDxkny9QO9Tl3oD3BtV/IXjFQ/8o4UQPSe2KYj/xIyWIJkIZUlhAbh4iUklWAlCggj1cj7PO83T3APLmfIEDaj0gpYYWhooVKBTW9jQP+5tHkwETxK
aBTfB2oYwLAFmEnTJxNrtmslnJLnjZugTmIFmjC6lOwJ3WCnt2IRd1Q2tsWwgBDCQZDOkNaC1OoeQEbhHUjkqaRWUfnCBzWEdQizILyEySST1C/8JJ2M
L78+sQ7+n4ffh7+ch1u7Q2uaJT4EmTSc/FyXJDvKkSYSYRY1+LU7RKZdcLkzNBYnLKduKwY+vuGWcZ3Zkyz66VYRBzhFGueokr88S+65vgpTeVWVuYR8
U8SHgjvcgYNS+r73PhVkRlKQbYyzDi7P3RiuWc3Q/MXalpQxOWgXIPKwCOpXmwp0KlcV+mvUv2b9b+dnVRq+hPYNbA8PpdiJiTg1lkQ0hRsxejWvRMVw
uavXRsyQN4Ypc2gKLkB5LEB9thtIlOAni44uwMVk9JgYNZ6iYVc14Wiwe1bBMLhIBABShWZuWGZzIq8KeA9VoWN0OUoDIGgxj7CuNYb6JygifGBmItPJ
9sLMHhJHd2zUCooEWBwPCge+mTaZSD23kTa8+BuuB63KJJDQQBpRwCZQJce5D8JLYIbO0U0EIZQMLo65WS8RlElBLg0zAKzUP1YbGswEa9r8EDxXY15D
Pc9QyYAPILsmpS70vliSUGc7A55yaIYGkWBic1CReurSumg6t0p6AInczq++pK6BHCYMp7YNegamoeunBti2mjPaWCKgCrkBUyyedCG0SYGcsnqroLKf
cW2ZIxMkdpBkJ98c8oanMBQBlCB0Df1Q4+7wYLIj3PjS6ua+N09/ouNQ+PXvz4+eDA+/p1GvUZsggT6zeWopsTIGsC8ix7RgylYI3YmQtigEQehQ6eEP
2S90FwqdO+K5v0JAPFEysIPzVdVzXDAezngd17VsviRGj5G1LTYcthr5OCTlvFwdpja6L55jQY+OW0YE+Xf04/eaOZ62jfxSdPoxsWbIAuQlHfid0OX0
dSkFXrOeJzc+taOs0g1py58kaPQcnTkZhQ6SOz7HsVu5yCCDTbyHJSn3z6ZrrTNbHa7TZt81px1M35IrlZCgHdZrleT05q+d1nsb6XJhVy02e81zCnbW
T1mF0rngRJ2tcY0NWnKRGbu6jte3W3WLt6DMvweEaMDx5XRGb9ZWuHO8v5pG/rns9+/2hZ2Q361kVUS7C/YXhvMaFNQgir8r4sWIIA1hjytSAu6mrABo
+KwGTwJdJKg3zmwAPY5r4q/Gxv4waIfD1TAZgEgBJBX0pZII9KiQPbepzNHAfRJilzc+K7GsnKJ9YB7HznhjMKk+p5qfVnAZqmxXc+b9l0yJq0PaZ+Lx
810a5OmOV7sb14DQLHHgmIEHUCI0jNQNJpIR1k4BvHcCTY5789MYy2s65jZdH3PNwL3E9Neib21ftJx+RU4MkgV4zBh9a89Tv41xywhjk9+zcpChfREy
ZQIONV5vkAOoG1JvMyR5VfBc1KhyNNbMKRvlbOm7XuLaMoU4t3OV4wMOfa88bzQ5BpIayCIzummkDjLK5zoFQyjCHGG+5uccoilMWKGYVcNZiHPcqDMT
snHFY4m1XfCuUmgTAihx/mPuPmHiv1yt3iIGk/FDi/yczd934nNDtEmQSEG3YBBhECKHfLns2scONBLh1v2cTiyw1XAFkT6QJpHAo+6AyIIqgKpCgCIp
SPHwwIpOMMyMKVKaAKUDAlNhaYkaQIqhhkyhWf2a06H+lozVbQonWu1hNcgScmx35/Y/81NSyCn+B4EcLhUQVYJkpAlyE28BJeAeShr6G5iIgH8OzQP0
bRAxH3nzO52Dse3mCH4SMEiOjgB9MIDxpT7AL3r7eb6geavmIccuFTslDETodfW8wAO44MnkIGQHoV7RfWYUtCFI3/PB8zRjRRWFkFaZVMIWmkSKaihs
zKigicMBwCU1mAMQBSMntD/m0L0B4/fhJIdeCK3+f7Z1+HxW0bGJbaK/cEc467HOEXCLthQUZruuJFO6Dhpe7+/cchyFjqd6jwg/zYuHD7W1nCIiuSiX
CSLOztYfm756x3gaEUERQ45OeBg7txJQ4BQA565Ls2tPk45ynbImoCWBJKOLIGJ2YRFGg0i4sEFFcJgmIQIYRGx408cfv2gnqhE19CvdKBEAUkEqQECm
l9YHrDxMXsMxQRUM2B8vzPu+3Mi0sKpT+5tSa6gdjy9jFh613U2UwS2CMcGhkyXIwlyWUllhbyVf1aV0UyEQpSJp8T1/NNAqdD9C378n0H858HT9jbXL
MK9IVduw0LIgoi5niCBO/nud3nptuV8dxyr0cU8Xnc7ybzk9xw5X8+t0R443bcAiLk+e7cy2545O66kk8rwocIXTXUuepzWKJO97d5U7EbutlMplxeWu
MuRGFdoHZEEFvRxu6x3arFWej3atvcrkE8wbwwR6k4Xx7eO9+7ZQTyPNSEPSB6do8uT1zufSerLuUN8qrI8PM86wyFpMxwmKEKD3w5MJqTAklmaaEZKo
x6BqKL88NGIGCJSHky5h93XtVyYzKKkJ7NOBuM4P2NaoWas4yxuXKBQqrbBLgqz4+vX2ncbQf4tgie8IEead8A9yq/8w6ecn75TtZKvyI5IK+Ueg/Zxg
r6NuXAZnoPb6dcJ/fhcBzW9G9nMEh/NIuRNOa3euToxm8F23hZ1E+XDQpRSxelkLh1Bb2URMyYkJpvRcSAgZ0ZmrsmYEReIDKWFeabBGApNddQ626+87
ur12Wjx1gI7tBTGVJ24nNWDlkgIdpWYUQVLiTnOuzgGXcwwCZCBkoUrkOQr1ogHJDAgwZA6SKbgQqSGMkxhAdPaKd6vM6zfjMBfGuc63pN8O8lVOYZXH
Raiwtr0yWs5SiuG8IpFnZCHgm5YBNyFHhvmj5wXt59evRew4dPRheQkp1unJ9BJ6ILOqYaREmgh+/0s0gkysn9lNe1ob3mZc42YhHk+uxweLbzh4joqp
1pGCg9jGLcc6yLw4dtuLRFnxDLbFRxWMEO0A/dt7J44Tz8oUikYf+76DOvBRM46Z6oo6V2YPMLewz7iTfENAfJZwikImIHqEJ3QjqDeYLxhi0USBRP3C
cUww2SkzIw4CDc/zxc90P2FfsZL0ga8l3swMxcPKWBA4nlBKJ2O1fYX2smsQUlIb4qyP8ahPyL4EmhDm9Q/7SCKliCjap8jz6sT8lD+ifROQGUUgosgU
wpHj9fyhi5NJpuY5FHwDc+ZDZ7T93IPdt+8JGEAmFEhKYnuPHmZ5V1XxBW5eFNzz2F/TxxXcpozMMGrbrMTKej++6WE08Ko81mj/BP6Y2c3zk/teAuPz
4qnNNUj32VHZ0bxftID7+gvfLaWI8kQpAd3nnilp0Xdp6pb8FeifEXUCbptMUpTanJCiCR0TyvZ78c3ZOghPFZEUUBOofrx46PIaxkLd0Iv0O8qdgRcL
iR9SpBW+F7p+0A+HsaVPljQnwKpSheiMSgsZgSazKgBNKIBqw1ZrCHblHs29TEmRpaSszD+hP2j/N0s4J+7Jz9LLeR4DfTxTz9C+h2PBiq+b+3lsO1Qi
AiA+qPy0/+H1rgV6I4Sl/k4hhFK+lu9P6JBKaAdnpDt6cl5pw4f6c3oo6zxJhIfc7iwVnqjEsEQFY94BQxUhrJ5+E39bCwRtJQyD30UKg4oIUi1McbI0
Lmla0/CM2ZdAT1wj1UnykKPa/QnQfjzUfuk+g7Tk/9JF7uENqHQT3kUVVRUsUs1TVSVDF8yyDGQwgoKWKgopCECLEeBwEkA4Bv3QoFCd57SXyMyL6MwP
50CTyH8ghjk7f8UHG4rCVZTNjVUYZlB8L3m8XbrRRpd/HWhdludEVCfgVHGYAl7zLWVFWKQeso6tDS5O7f7CvnL6181K7c76QJOfpabvkN4COMngL/c3
DWXMyfvdD//+i5spcavpDPfVmAe2RW8cwXkrhsQ+cutPc5GpwqGhpLIZdd29GnUPPYZu4c+nUOvNfRIDSEwVSEMHyJPap7IZoqollF/Z9SoRSBICS/ts
JSaIFD3iB+EOgHXj4I/H9yosva4t3gEAfD9vZ39l+f8LN1rlGcvtcxT796eIWSS/cf6pmdss2WLezWv+7s284530FA610WUpw/T0vGrDVGza90sNJyxg
zClHSq2ppjgVmrkwwUcWTHJTEaHi+sPZ8C8qGzBNj+zz4OUMztDXKsedG/E9XdS4WGBJMgKaoTIjwaMKPM9zqo01hslxIIeRXgw2hCBvwhhy78LizQVY
8IaDHIEoCOd29kDgNzxgI78ayYAJJh7dmCCBlRhcqYlRMoDanwIE8yDLoZ41JHgQhYGGAUUMILYLCZDQa4op14E9pSkIkgjJHTqipeXLiehPWHv76Nxn
V90xmJVjEREEQHVopFIY1QrKgtrvydZhTm+9++3fDXv4vOzulfU1NYHkfA+6MYa89HfJs5wqimCAQU8Yu+sAmNAbMA01gPlgSC1mxgLpSlffeasNvlh7
apfa6U8boUscu/ek1uVYXfjVc0NpaXmFHGo09r782bm6u6zjs3p5wBDRd89rpzmQN26owovvXXVguRIgVXkYKKA614dxVgcgQKMLH3AiYBMCqy/NTFi0
TEUehEHy8YBet5RE4JGw8M3zVg569+zht4e7fDUXsaNa3rFJnHI5y0F4XniyngtiaNgFU95ZqMNJqY32cYMTV1lFTTCkT39BcUmy2jGVfOm+ybFOt3Bj
llFRYs4k9bGqiSBcbYS5cgmIoDiCM7cQjjZ7RoU13k7N0iYJBSCJEEAkwQM7SdJxO+O+KXzq9d9YGhVDwlK9pgr73rJWh6wxZwqFm9eLqOlHBoIeCiSO
il3gE5SMDrnepox/WgwfFoChLL4UOwdl27ZlSk/+eWwaSg0UpcqYKqpknp3YpDpeSZoYdgh640PGuYB1d6vD5mThvqySb0QxMNWYZQ4PqOkc8DBg3Q66
XXVsRyNZI9VZ671w4iIgVwggVTpOgToygVkFgbNWbrozZveRkAOFEhlWQyGanwwsQoANdEVsUWStH2ezIjmOiptirLYI0PQJgQ+deE9kE74IgABYfUfO
qS+r4TB6bb3Yt96Z7Jo5zMXkmqd78pbgePF34vego+skoMJkEZRJfLmh3vhKJRiIjC3WFV1JTsAlPB8BRBYKLShRRmiTchNHyYfJwnA2UKAgLI0ge3vA
OPdhfVn9Z0A8gRpGYhrKVTjA6Y4wyMpKpIZ/68KbVWNH9vngUaU2L2oCekmoJKoVCCKiIhpmimAoIkF/yyYwUIJSFBSo6E4oKBFJ3ECXCaSGgDvEP3np
ZzQ7EeXIAeqHUsQlXq77H5TiLsK4gSFlMPMQPYghofXPsUC5gP+WHt6fYnyA/AhfkhfbochIhqopoa1GFXpcSDWphxvI5b/NcgKCY4dR/TCIeueZffAD
+fX8vu2aVSOEzO2pexL/RX97q6QzqLOUReKVKlUKTtsyB9H2Tu7y7wYcCGMWXVFLaWYpoxc8q9LRK8HRdlrJhhyGUYJQ+obZxoEuCRktxYCscxO9hwrz
adzcuFKcw/lVom/3c4btqK/FppGmVcwJL1LZKgqGXDDaJGpyxH7jvlHv21Tkho2MDTmkwxiBd6Obq75gCYWbdSqIQIrqwGRKkmguU8EoUrDRAc5VBtpo
VBSUV3NC1E3KJBVhrZqgVJ1Ykyi8qaFFKKALChTMpJFyKuKkyXdmnqRRapmphBmThLbBHVwo0pJoGUGeWZoeDO0fkyn3QINNI7TRs6HO8DlISnSwMBLk
imKpgwcDtTslX+FCBxBlAkkNTab0TUsJUH5HDbw0qzlq0PJ4njINVgpeSz93vm5V/iQGOLhr6K8ok41hagwRdaWxLSbh/Xd2TE1XDrjRbUBhrZ3u12IK
zNrHc7w6k+ZE4NRoT5WqvfjOCerkMwZGuDt3cc35fXnOTPhIKno9iR5VcmxW0zUd+d7FGwd7DQthSp8FhjB44utG66vXWj2dPa89iXlkeTuRyqerjwAR
za3rko8541hi4vl9XZc1mSRg8y86N729Xqpi9r2IJAgePOj0gJ7CC2cZWvcvYFFvcFWSyrdWytIHW8NUTjDZGkhqy0OsNZzr0P7anVjt9eJ0SJrR+BfV
3gExe7WXV3ZQ4sd2PCXnjrAQkhXazS0uFdYOWNg3dOHl+c7ono6AOgZoS1KbZWaFlQamUKG0gZsD2MWeM5IwxniQyjFbCjpWeqilhMScpYTzS7wquIgD
rdeeJKxm6ogEgDckcmeF3xjTRVam1pRCqrB8SNhpor5G6FizYDZZuLvSKVfO5pkaiHAo914rryhsAjoh3LUa23zPN9VMTJfgcQc8utbjANJbJrseKAju
ogNgXAegmztgIIR3lJJdTHQI0Jq4GTpJ49PYdpo6fbmYe2PYcm96yNX4HR13PUgTpZm0aRAICnNzXBQYuWHTCDOu9DNYlrOvV8zH368QmKIznv38e72h
RPIOFwcigddaBw+Ws810lIsIKjULi1RRhXJEEFKEBIhaa0kgDHA4NkXwygT0VICT3bN8ZuGLDTW7iNyFKOoIXRtl0ecpC+UOJiAQQKGOdXUjchThXaTj
eTYNAnlMsSR2elrQzu4ia9XPgxhg2t9SAkYXcoWczgocz3AyQgCXmL0yE7tMIkhmAHzbWBlbbK5JSy0ClqjV7BqKMO9AxwTWVxZGUQWw9ID5FaaWD5xi
jsNpNUjQpEH1xR0WXIHhhFommrGqZm30xq4U2Qh7zudRS1x1pSCGV6HgCTSbpD2BxCfk1G06wjghsozwlMxlvSY1IeZRxKNqZETOjbU1IXTFh8Hp76RQ
XZHJ92N/HQYmvDl4zB8eOlQ/oViu0m3MVBV2C7mhuEfXFA5AKJIFIWuy3AE4+tWGN8iWYrFKgoLLLPVPPJuedAFkjs+zbroFT04EnQmlanZBkpA5111g
kknQdIhCYBx7+UULEwJXJG9E8F7IrRiRzgMDJBNrohHg8XUwQbVu2+ll5AwVSRtHJkwJneeT1AnkNb1IzXF5uWNRmYImUIEYBGEE5WpvQkAuTcSAzBXN
VGxzNTPhnrlC4MGJSNaoDo6kOZaQWuhcgqY0HqZ6LzelN1l2uiprqTOY3MHO9dSVo7nZGprMo8vayK5SOpY496vNY7QHzQ2K11rqwzWsI68Gi1xIdX1N
zL1YUtjoKueJwRhNaIlY6ajaOnfjV2cF64zaXiqttzrhyc4leeH1QrrfcyeSgus1Mi1bMoY1J73e1Wr3rxMicrr2s+eqc86Xlvq9KeKOHhqd3I1aIMPc
zNWbIzVTq+arBIR7GDenWqrUhLwh4aVJLu5obNDqe9RTB8jBoAuBrVuEaajbQMA41eVhfka10svRFkCmMadcBYzqw5EpE35CkwNBE0mFFuEh0UJNjq2P
M2PBkURrqWNogisvrrdeNc5rci3ovLk+d8uutLm53488qdC1WCRqklvy/Gwjvs76jngdeMvodVg3SAcHmrtArsKxuR3NbskeMoiSusBwz5vnitc5jJ8I
lsoM88mHBWRBDkRltpGueArTo9nBbgrC8EiGfTDnSNJPdxSbGCwyQIxYb0VL4mlIillJ1tm1DSYpamIeL2vPepxrSBi+9NXAoS16K+RVdKziS7ynuqz0
2amZsy43faFGZ1mzJEjXtknmMQTfsHsSwvAMEEQgYC3S5PNcMnwNzI2eeV1Cd3YLw6EnhqRHXXB0PjNyRvSE/DUhBBFGPghPqfFFLgfhAc12NBWcKXjR
nz7WxYqWN8rpILg8iihPd8ntGh163yhQ50PNyHJAko6zfQGaj1vueekRm8xdYDkirHIqKgDvCEAx6sbodgCxPPSBaBC3zWUK0jObuOALfn2740hcZyny
qZtR4EinW5HnnL9Uki0OD0FqdxUxgmAPJJgmcfmXtGcPnUcEqASJfMzXIGzdrfk9CpC1PnOuJlpMT33QIw4TQDfD61QGjIOzfnt8GWwlyd+dl3z0CPPP
EDfQHZECNit0o7rZYzhwIPuUZBjvAIAvTNMk7tOtUh2ztgZ3Sb8XpAxkPWeYDV6WEdTyp2Tc6CLEmhzUi5vSRHVaPK7VOaa8iuOPNIA88XsE7B7sPYvX
bfDGvY0c8a6Is+9KJQyMCZAHB8xB0XNpkbRltBYaAE3nD2qCO1Hveazlq+8ursr2AZgmI2eaqj0zM/Eu+wosEgmR5YxiRtg9rUcxChQngdAwCJPhVqc2
CNnqdUFEHXXQnXUGMDGDwMfd9aieCpiROgkWhxhVAPcaLh/g/ceOCyunCwSCzsuZlTl13klnFFkQkj7aU6169qNDRHBua2Lv11TkQmT8TOvbrRizoak9
MWwxtnfQt6CN+yka7MrTv3t9IeT5z1gQnXXdT3JQM5qSwuiVezPQyhZHLkaO8+mXG4SFlEUD4mX3pWPfr1K4NCzI0djz49c4KPrQ6BdJ7PObzVZsX15s
bgQziGIBwGWbb9N8mqrjtGzQ5CSjNirA7gAawBwIEDpWuTSFWqPp9Z85478EVhOV3wnUddR956/SGxVPvJImkIkZkiKE9KLyUDIXpIBS+xPa/3QiaV4Q
5JJQPZAB+8s+1ETKZhLMGxLBH+9xD3cTs4rRzhRxlBTILjyRzxx70ew4yIosgadnOFAokgZhJhoqi3vS63OLA6LQ9if5IB0b4pZgPM1J+JI4YZTrVfPY
6H6fZtTVF1MpQJVGiiJLMIdqKagUJQ9ELBUODiHmDX4vRnRQ2FGhW30eA4GVUERyk9ZqSCGQGcmwKc7Iu5YFxEf7Ty5AvWGJ9nDagGmsEdJmUmb1NVPK
bE1dtRvo1dkWGbqgMrKGBnBn6oTE4hYBiDAeboxyltiudaNd731N7iiqkEE6KFERiO7UtL9a0DgoajBMk2dIybMB07B0GLozmmwxdiSaDoGhKkMGLo6j
sAf2Z7zBn67hGMG8YAyso2fbzE5pFVSkVTAtAgsIkgnHP2me+TK8K8MBndadtEFGb0eolxqih51k/0EGAf7UA2hq/swOjLJu7GZiAUAV2HYUMAelsCjM
fiNI5HITdMEwmZSIo1gYXWUwIkqSPbG1XMMRI2wue3WyBomaQnehTFDpgFQBBh2yxEOSlSiBKCQZIQ3BRgVJPTjSak3IeMGRogESYUPqM2LBnZUFNgQR
JggmZkIJiIAkSbMy9h4oVEC0odwwprBEgTcNLFoNudvtE4XxFDmAeEChQEywEkQEwRVDRFIEsskQtQpSzQNBQRDEQTFUhNKBMBNFB0UiQDm9EaBSXBXz
fVyOMMgEy97Ce4iSExuPGqBEUnMTldGYYBSvR+WGqgKWcsjTnKPPl6UYIWJ9TgU0hErQqczi6RQgTDATMtEM0TBJRBMsFRQTIFNAFCK0g0qywUlRIQEh
0UAAPBU2hzEPV1oAJpgoFhvT7+JOYepr7vaHpX+oj/eWlU/ntHIZVWn88Kur/YapMyz/Lewy/28weH7OnPh4eWG4/Ofp9wB72VQ0nqfw+rLlZoxyolv8
i7dQYW6uJ+l/cB+bA/GbAge8EPzgGg9yAfTLUzQtAtFBEFATBEKUq0KxCzJBQwk3Pf+J5R/OlsFn77DBcKNoKFYpGQGEkJBUFRTAUQMQJIQDyXezUlRW
ycgTtEk/ZAbOSnPcR+9CHuw6IcgirlyKhzoYRQ38uU8xhbT5ewwhTDqmJgzYs9KqNU5T/biRFMo5B50zYRxkBVYKCiIxBFdMHHcBnZ1LgCakrcBhPNnH
IhokRBFdJVD+7hZnIA7H80DMQb+nVA/x3AqPuh0h1H4Q6Zi8ZdeLkTQjGZopDbytPEic6LTpNdm0TyO9V84P2QmRDBRSQNQ0tIEEUo0o0tIFALiEqGMh
zDjqZoVC77ZPf25wKnqfcFFVB+/BocZUK2VrBGBIEtogSixiCqBaIgKSgaqJQpU/qAIcJKEcDgz70lE0EiO1GfdDkfZg+I/qwV+WChItvrkUGT4Mybzr
CJh/2T6qaQukBowIBBADMOkGdNkPWM7mUEDKuv8tUJ2djOGEEoZkixtVO8kQSc/cPuT6gRpR7AyKzKED6DpmzMyA2Ef6iAL9ealIkJISQmAPVHoEAoFS
kRqKiigiKpBKUBoUaUNABuFDlKDSiZCpRsceFxRr/zRIidtvO24Hc4xYTGQIoviScUKM5i2dfpbkzyYthgRyx123eSOLJUCVBTBA5GVAcioCEQC7INq7
iRwimFHnYq1sJnICQ0uYRpe7BueJwODEpKouy1Osg6wRC40QLlVpCAoo1qWsItaFtsLRZCxldfs9fv5w4IDtoYSj7Tngx+E12Er8MbiVcKoKLUZz+pxG
4GyKWb84Pv3hRynmylfPHp5UFyDkdtjy4UAw6UyuBYFdsWixZIoUESQwClkJgkw60iOVcJmhiRcZU+nRxLZSSSpcg6c7ImZx5DEI9ZQomIq2MYVEEcEI
1Yq2fhIvcj2NiaNRkkJVhMZIiyCtpTASo0Q5Gwv2hp6mEcjpQvXAuOzqYogSD99u5FMagaXUMQoIrhEZ2q04LJYPkf8vEi4Vx5JM1OxtkEQLRsIMmRFE
UrJIWCUjz2OoIi1MigqRBYUbVkcujRtKCZ0xM4gMY+nAecTgwUialCgVwhpQcSUhgQkyI+MKkZaEJylUEEkzpSQzsMOdB0Guy5FhbSIlQhGgBzsjhzVK
Cmod5A1lkV1LGlBCxGAKjRQIbP4+TdRz8jMIbsFmrCbQCQ0NK3YiYZizOmO9G7wtQblyEDUA98mpApRp3O7IF6zuQiUWJdQqOesFx0RqjbY5IKiaIVef
jgoCcKSK0gJ2SCls7+DagjSoAUqCIIQDzEu9N0RPdp7P566D+U1/izt/Z/fDf8iNQNeKggKUVSGIYePV9DDAIQo75sE+Hzmvbn/0ui/MHkTPevoPQ88J
Vf6sW8ePQNLLOO7wM87wm6TdkKQdCjr+Thof9FLsh0aLLa4lJ1dCfpoda1rNZx8r5J3fFvPYl2QVD6cQMUoozX/lnE51TaLxP6LN99b6TdGigxDNYN5a
lyjBg1czBlWTLszFW6MRNhIEgBE05lsalFzmTUiiUCUMKSJIIqpguGciiPEzfN8cQKM2OIHQm0MVgqmz6ORT7ce5YUXeUc0fIuBz/91C7u8LB5S8ptUz
Wevx+Pn4/UKIfhaVC/TFeYE8ERADEoTAcB9joU/d3FH3C6DYTQv2yGkNhMVrItnHhwHwJjufJYSmb66Ngfe5yjE6T3DhvJAyB/iyBSCh3bVOTv1AKZMa
+NwgcMqFClHnnZfb6v935X/z+r6dofd51Dt3Migzn2qes4yQ+/M6WwRhVICElILt5TTtQzjcA8WBmfBOZJ+JqDM+7ZfZ+Bx/Pmd5+x6D+WOEMKxBdhwH
NO8dgriPAHCeQKGebB4eZClMSH0ZX1Hz9vtsm45AcJNmf3xjD2ANgQgAA+cfrExa0dgQH7RDTExOqn8iglmubKq4imkJQKQ6Qr+hCDoEP81SFEEYsLoW
Cz2Sg8jrKwUpRLHkUAqBLHfKyVfRtH7yvvs/LPFjKaSZa41q0oGxq8te/u8maYHT4OaMURhN+rJGtA8hiS2OvdtSs2fGtea3d76x000/Qbs4mMEA7ZPk
wm9zr2xw1r2pUCJCFzkhiEMFDslHWpMjWORQVGlBGSM5y9da5yO/pmcoFkUeru0zxldKrAfxzuzerZvBmF4lFDyD9lSYz6fkaJ6Q0ys3hRfwmecsdLv4
dTe2FLmvVziRTjAqGjIsjw5np0DcknRD4306vRhXu+7PuTEUHm975zUGDK0k3SkqRZknLQPDAz6Au/I8xSRVZPhlYfUQHMvx/klP1rrkTkql6+4Y+cLd
MbUDYjTMLiyvfOEBUyU99+cgWfr+SGPtYHlj1yePBhk379ZYsyld04hyJpOHhg9pNyzJFirabzEjIN8i8m041DGc16/170dSm1+3v9gLEZIKRZxn/VrP
B4M0O7pDjn3G86N8UkJqzNA5PgcQmKcvThkP+0gcqFKU6y+nxOYdjs4O81qfq1ah6OSw5vmu7Nh9+vcQvzQ0MDot8CG6tkZOgCxSTqikIglPWoblh/ph
2J4EESd1LE98+KSanjxTIO90zMp54CBoOGQ3S0CdWWo5rIOC6CkxQOE5A+DOAqwAuVcgm9ihLHCZiKKSzBH8RqHrL/29ByR570lVFoAhU6QIzJdMJiia
ikKSowzja52fR9R+QF4JnJOTUSMDUo5XkQh86Z6BUs8Mjz3yl82ovCIUcIxurcktsSti344JRs/B3JDn39HRqaZroDgAbCXrAc5APOU4F5GM8pzMFOTq
KjV3DRy9HzgIdypCunMliX8rrLr14wwAVdIbQx65vWql2O5nqnVhfhbenCJJBJIIBKjuZwgIKKlyOqUA9qAjEGOoOckrEelVLoBkBiurphazYm55TShv
XrSWh2dHOHIzdnMt3JRhpijIdNd6QYijiu7Ik0PvoPTpGuioRYPDldjCmHF4if/+y48X6fLgEMcujn0q39DxgsJ504XCmxr3Qvbd0dFgFDZ5tIo3R3CQ
gLsS52FxgmzbmulMbk5wdWbuKEp2ToBduo5BRpo5J3xJVm3IKbTeO45NOkmVChZaWMKGyguXK9HdD/hiREeqacxSTpNOCrOcpsSoCI1tl3uudIuFZY06
RRR6BZ3FGyMjVUzO9x7mLbAXu4yhVkSOjkeU63LK88h3c8I7AlpemCh3e73VepwE7kNzdX7YPICgoobc48m5wpviTjpnoO5Ep1655GVaVCRKy42Mj1ZI
qAYgFSGOCTJlKrJOn0MLDxkIRotnPz10z90xXlRpLErDISi3vbxKC2bKTwaOPvkxByJGSxojARsyYFQDh0A+zB+ZrvZm+aGsjCIw1Q2g4ZDyO0Ovqyny
mULFg21FKi3GWw9+zFetQBz+fVeHcQlfODDIzpYHWTGImmS/d6i8FoXWmKsWQ9rbaKGCFQZ01SjyjKHp72d5OzVFzn+WB0KgHu+8Xzxw8DIa5WLP8wu/
bqtwD3fdilS7sRC9mG+XZp2Airr7624ow4zapzb0fDqSvpiM1+dgodMRgcC0LRlkmbumz2HDsX2qcsMQUlCVFTskYgpKWgEdQoaAGoNHo3sNpKy4Q5mK
G9JgC5YwEeMIGAno4wVNCV29mIERDkTRCdDXXBgkMtC5zrfB1muLCZSEHOKiMh8jykR6/0xLtPsRuPQI+6VMj3xgw6hQ3oxCJTQ4LtUP+UNC1EC6PtA4
DK+1zc5sktCIyB/0Q4Ad0y6eeUPv8ffV5ukzMugvTsTDZtMD1WQWp3OEh/wSTffMChIJRp5HrIGkCQwfWfnPlP32UN2UVBB/emCqmjDAhgPTAeb1POv1
5UWkiwP9S3KErGD/zgDcPEon4ynKRIJf6JR1ACbunpwhzBKUOUCwwhRS1yty6lONYAHWDrB/Ik5QNCvZKpkDrjFK1HSDISk4jGiXrNEMIOqkadEhSSR8
zscdbwHnEDGAqwURnPNAn4POWBRedOtMYc4eLc0I9da0YsLUxwYYzI5rEeKTFFtpHOWQLOJ1nfT/23cm2AOwz1GggIFMkNwD0hMloUyLjC7O6Jy4ED8W
G0E7BKEQXbm9B46TF1gGSrwyYSfbDyjSkEUEozAnW6HMygI2uKYWJAZHfGQR4xiHWHkQcqjcq8pcIVZhgkNS/gkuffdj0Nm5QyPPrmWizj20zxqsm7wt
MeFGCDxqS5VX+R8nkJxIC4onOFBcuwF4wAwhOCDAJGSBbm4r5hxi8neA4IAIkiH/6uVD2+32j8PhMjc2ENQlw71OpnaH9A8jmCd8hS0HOpHMcYlBQIR2
cEJCJEDnZExf9JjME0DAQpRFFQ0qFDojAmZJoKWgpioYhJhpCaqyVMJoWhiQKYlyMgapXIRMZyVDGSlApRkYAmQpoWIQoEWipJpKQRITcIdaAIQY1gUn
CClhGiWgWgp64pFtoIFJXCSevD6P6FZ0ec+YeXPt7++e/RhTIx3bTCUHcKQZK4AW1A3QBgPfDSjRolyUwihQqJVQyaFSlTy5Q7MHEZg31kOHEKXdSlsK
junYIEzMU26B7E6KqOGEJEI4EjhkKGcGECoVftRRiHo+r9GFIdhzNQ7wJDqO5lgUzJDOx/DgAH4AsCneIGMEBQS0DQVQUItCoUClAgFAqHMPM1aObROB
BkTgrKAuUKkc7rBrGdtyBkr5IdPIFOBeCU4lTmZMHoz2vcbDtmoIhDacQj4ft5OjXsMH1S/pIdHxAiCCgYuaByBA2sH7zvx6FFZFGCrH9E1mXu8tOaux
9s4al379YfAIxGKEdp3ZRxh4QA7MEo6kADpEJI+AFGsJqEhwHLFTUv9ScsTF8cV8O/Awk5gAEUADDSHH2jQaIAXzWCJcpP4OuF0CkVd3hVgGze98ZsDX
I1aOog37zyA98qabyNpwKFGJsmwyHmzYLrDCnxxXslYudLD/Qlkek+4wN5qpnG+v/hMLZYoca6OV9a/fmn7aJt1Enw2HRACzNCpkxihRAIP+Yv/OGiLg
w3o4bS+bzc1rWGMPoPuRUYKQRiz8lT0wiahXUq0CtAkw6kR1G26bASYBEABwmCQJwZQWhUMJFiAClYRCgDDAwIwhQoQyD4GKfq0KJ5e/q9RiT0nOBEgG
sIFBD/sf5/p/cfs/ZX7KtGzoz+OddNKr4+jRFD434xqLMGGKMsnUroyPz1oHIgou3CIr5shIXW0JCduY/0pod5847ZBSSzx0uBKnfz20tQVRFTSFUMS0
005fnatEmSxETVEyQVBqMCgYKIKWIKIZCqaSC4MyUKmaJiaa1nfOqmCSK4iMyA52URFURVQQRQBBUS1SARy3oDSU0Elk5JRA5JiwRkc5AhLfULrIPKwo
MhYRGSYihiIimcwDJIYkKMsiaKKogqGiaKyMpmhmnU4C00SQWSYQxBJEMwoplDqyOJ2kXAuJMQqZCJzHIKaI1YxBMtDJNMRjCJlTnY7tYJVRCCcGRFFV
FERNnVCZxX5T9/rbIke43ZtaKlxJZzkEyKseODBxRAjwThKNzGxtRgUBQtUChJfdg5NuHUlg1nbZoJ2XCKqC1CIKqnP12l8yG+DsaQmFEOTE/Hb50qnv
kHZxlMorUzQlEwnZZAUJBIAUu4cYSkShKpEOUOVAxKUJEFLEBrWA4QjoI5SZJSbiXgtidkfWPpDlfRYUFx5xLrEwkoM9uOiXjMCSUaJqQmEYGpWIUhmK
pKAKKBaSYmmUWAIJIViUmQpqUZZCQpglJFkhlCBOn9PutgWA2l63tk7slkkIouFoIk61LqNYFBUERUXDEcIdjb1KeBNOATkWyphZ3JuNwMIyBI7xTUGm
ohk+yMJa1iZFNYSuBMBSVUwUzVRcZhJVCNIzFQMA0pSJhOTQlUk3GGJBuEHIZaFCYkWGYEkmYopO00hdrPvNGgJDhfscOvlXD9d9MBkJqIl46mPYChl1
R12dGpHaq1qvimLyEuv0dcTWf5sIHEDcAhiHqDaGIeW1B/2TElIqEsqNALsTmpKlLA0ECnCC91QhylFJAN4cv6X8TGCypnc7jDg6GRWR2rLFG2QFHcFB
R9u2xZIa/8vIggnioUlVQlRahJGJEWRIhaCFKWapLLl1SJjaTAzYWEFwu07Dqwu0oo5doV2GjItoxCLgymXEgIyiKKlkFyEWUdpxKiOERcDlWSahFcn+
lh60uFHIuzly5UyMyoarFROMu2JUMuVQkVEqCRTC5RTCiqFEsyOqc6GEHMjSJQSojioyrgUFyT3Ty0MJRQ0YSNDnIDM1GQFA8Coc59CHuF5eiDpVjBkI
0oUg0tIRBRMpSLVFNIZOSDTQjSNKUNDSMSFBSFCUQTRVCNJSrQlA0lBQ0C0hVCVU1MQlClI1TQUAzEQUCUrimGZZIUtUpQrSoVQUUJQNKBQ0iRNCFBSl
NAGNkCUUUqUqlBQBSjVNItUq0tAtI0FAU0iULQUrFURQU0oxAUUjStIEQ0TUCRKUlARAUpS0tBEtU0NCNUtJQUsS0gpQlClBQpQUDWQBkmKiFSUslIzI
nLx8vidS5IuQhQpYIB07mCOdKzPAN2LOXG7Yn3+7klx8YRiMs1YUKhEQSIH/dlPl7/o5JAGsl3BVV3TZ44TAHlITIBQFIrJCUp7xKmYkIhiFmGgKaIIa
YomqYRUBWSGyeOX2mWeSz4TFluWy2lOcoSLtWgOeTY4Q4du6JRKWoMnk9NR3Jr/8MnQkzd7iL2qOUHrDv2HHv9wKmHGyyah7+/Xf3PLXNVHkjEK/EMk+
UGQwU9lkUFQtDS00KSFS0tUiEFFIxBxhgofKUpBpEpWqVA7IDIaUkxNfPzmpmXE7btsMEEZKDktaigpspHJ3fPeOX0WnYymBdGDnMayvEQ44pdoQUUyK
8hMgKqhkMnylyEEpmG80jg6uYTU9K7hdI6pzSxTEO8N73dBXDDDEqLSUjKtqz5SfsmEIHsellpAoAooGkCCWJTAV7VpBkOw5SFRTVDUwFUTFB5cXV8O1
gOaeEqNFIHZ0Ues0FIUoUqRFNCPM5rQQnewdOQGOH+bdWqQ/d9WGR0lVrKoixQyP1NZQG590uF6eeLxFcs8juRO+aGlHwfGG+QHAoaRCkQ9EguED4dge
QGoZOcDQgFCjvw4iI8MNZ43fsTzc31wxIp6iZ44766XKKe/fp2zivb4o96AdoC94pH2O0POwrMwjJcV0oZog4V5hyYGqBItKhuUpgFTgInHd5YDDF96U
XRSLMiyttO/jIP07eHked262L8GV8INdNKHYBnp40uqCBh0zSUAYsQQGBI604lirwcBR2FwEDrEEfVIY/ZAbL3wBkEksJ68PEsg7/IzZHCqn9fUDwZZI
EfoOBOE3ugw8ExSBmiiJgKKJKTvwTCaKZigWoSoCqCokoaWhfCyKgmYWJpiaAiZZBKVaNw7BET6u87S+rsN6M4UAn14nV143si1j2J2gsJpfStHtlDyj
e6UoEpaUCo4zkePadQclH+0f+mSsEkgiYf7zZzSjQs/2cKcYQpMJDF5ZxwZJz7zGp7v+n/CLJ7THqm8IfivbDSBSnkb+o/se1A8gIQ9UhQXIxQKEyaFD
IKJiv6YQHIUA7ZMgIJEHcouSI8mAFcjH6ID2axcTBMIOi/1rnRdCgOKocCBbBAbb7/zkrOIP0p/s2/yOXLq6hzenLzMuXEWlo0mzIWc0JZLv/wA/d5F/
iSWZSb0OOOYYRMinfBuU1KmrcAFCgYSG5HcHIcfoCUeF2ISnIgbMSgKAv60Veia5qDym+ALgRH+CeIvf+v3YHFeIY5mFKYEYlVfx0nDmHKRdzR2pJUl6
A7dnNiiMTEHdd0WFN2SrFrKHsFQdgj/vxczAQcqESkVO27QD/EhVImmICYaEoQqZCCFJoYQpVWVhJEkaBCkKRCgBpAoClpaoCgoCqaAKqmkaQqJaAFVh
CRBCSFGDx0/Lib5XslUccnW8jJMaQdzmxwmPAz7Q8gJwOwWW2bTeFcry4S71kNCGbDSB/VZsBd+ZURQRMOZs57d3VQ2kEwqkyAkCh6Be0U9onKoBpfeW
SfOTIShSNcaNSNG4dQtIUG0zD3SntlNyFKcmghooYZKRipCCIhI3iZAbhDhTgwNOAHtVA0VBJ7J93aM+v6FlMWH6hwp+VVE+1pzZLMTyk+ZpyU/8oZGE
7o85fM1FUnlmefowNsm5YKIkBYyLF9u/X9Xd06J4htQoxecCP7IBR7V96/V7wfmLzfhnx3YGmdzgYz/MUmH/rmIX/1xxUgJGigdRQD06JxA7ITywNaDw
OMKJjbP1YTSmjQ5acymkbJRDbu6zWrKklNpo1s2Bk07nRDqcs3cb44DVuDdxqz833oHwiioqQipHmCPn6vbYeyceubrMLWPOKn3+IPHnKJ8ifOkqPRf6
Gx9Kj1ty8319e8cUd7dUPRXc6jl9xDveE3qiNHdKZRrumDgkbVjvWHjxeQI6FwXzve21W3z5iQQeb0fE5eUHT6C8qed2hv++RHxvEHMdauuOEqxAo3X+
v6E+WveHvr6t8RZ2hUU9ojnXJGdySlxcK/8L4d78JfX18o666J3kUlTrTu4Kud0q0VdXKOkIi+PereiO08j3unx5POC8e+eDz8des18+dyXdwmG8RwI+
9B3pe+PPC70ld0qhkd7bNbbaiVF2ZSxqN7wxmmaxOE7ncj1TCxXCcn0+6FNRFtPqlcuy8/TPWa+fLt8p7493Qd3PRyr26G7hdsXWy9x9e71ePnRx4Jbv
Xd7D3595+RPwVWTJND8eTvt5eJPIuun4d2RdzeoObCnMxBFERQr01izmiwxKwRikXbnedroXLOJfQdcd8sSrEK0ndZR4ugnlSRF+vd5PcMnMMfPq48KY
sI5Gjat8ek+Pt58XddfT7vnzvJ8pX4Uh7o5BlomOs0UCKUrFpybf8eHt6cw+WM/YFGk8QhOXdR+g7EIeYG+JlQMCHED0gAH/RPnpndMh+DB1QE5igd4s
f8iBDDnL3kBk0IgpkdmpwlIqBFBOczOP/acpAmiSZJNQAZJSlBBkJg/pmFAFBVUof+cYxTMURVNQoSyu4ClMgWQB6K9qruJkKQT8IChHCRT1B+oZPwmz
md5BgfQYCMNj6Ciz02N+Mk7lEFB9X5nahEheUkWEsrNDLDAz9oeo/AfDK4xmQrGzMoocnI8UkIE3OJ2W6xoTCmETk2nWCsWzjCmR1EFBBiRYwgqSmpdM
oGHwz79G9QmZJlkRMBRuDJICCHVeOOU6LVLOFjJIJCUhXzsTlyOe1HWkRNnLLULqQMlIkSkAoqmBiTksJKZR2GtucHB+gm9yqB5rjCsjscCrgQMkEI+A
XpgVEkNAvrvTmAbgopKSJAKAG5W+3Y52kIRQhNMJjqNl7u3Au5G60Qx2UcIiqc3DhlsUI0QxTQpMJMmOsyR1KaqpJbKYK/CTgctkCgJjcFWf3pWltUmB
Ziahyikgqq8+gfxL9/jAUpBXD+mPcfvjtkmAOAfAgHzDQI9VPeG/5+QbQQwdsvqDn7ofZPvG378AFpaB/j8KE/T+gOJBDRSdZM7Tvf+yLvWCo2c0OB/w
IbJwRGYhrKYhzqzH/tsOJkLE5FthnfnO4sh5n/dl/2XQeKci7hMw7NjaRT/roMFhAyogphFDkTA7yf8p3EAZIHI/3IVEzcqjhs3fW8ccsrhUN2HESFJK
wTkkR4YNqLEYZa5TGXLMpRqF+KeN7xfTbG6cnkkUHKFdhgJ2wNl/7kFRXZhGBqCfRmXvS56ToHnU/weaKHMGJYgiYdcVx6xj13z8TnyOw/YJ7wT8JUX3
nuAHDUKHjIY1JP9x08g+fHyEegyYB7f6MVD6k6AiobJYiqRmZQqSa9DgAZKyQRUsrUQySkMiQDBSrBSEgmOOKs+kwcEhZHUmMjIkQoQaxQsMSJISiwOp
1lhulKy2mTwz0u0JeVYoz6zTU4hNVRMVRR59BFPGVMyJ/Ya1HXeIaKPy0vFo4wMOBUDvgR1JGpIxATIV/XBkUNIGQOSi/nIG5BDUKMRGGDmYq5KAc5TJ
FCqSilLzst4vOAHUgpSB4QKGEAbgRDCBYqFXpAHOF8oQ3AUAfhJ9Ei8XOXhlE6QLkCxIkasaBXZC60/eRGZhUc6Ztgg0iOv28xwo5OhPId5MCAwh7CI4
RxxQ+pP5WPnuifgt2hjBRhZu/OinJbOWGcVxKIJSkCioTKoi/xO1l/DHiLZSrBHxSw4Wsmy6yBQJ2VEhGwlgiQGuSaeJNkQXJDdZqBIJ5Srs1iFDQPEu
R3abAcT/Q3zk10XjWGlhPwuSju8be3ndmkqNUZwLiAiUUdv5bLMFb6zQ+pMzIZSuppzRi9qD8JOuFBoKRcjKJF+MCH69Y4VAEQUO3+B78foOr8EP0hTx
Hz5gfogf8u3BiO6DPlhZPA4Bodw5LszM3iulCJA5vofj6tX44+s/XhKcZoxVpaGrfEDV6ql7P2fu78bUiHgKiPRYUQyI9tO4Ae7IDAiK0VBQQINMUl9C
f2RDMErzLDFHRuXRQsYen299Q9UPBFWQZUoE5az7IcOLKaQiTiUMgiiSKsCRySmgKBo1NC/YS/JQOcAn2QIZAtJTEoBQUI1SlJpHcVqeRBBTUiv2EDk6
EYDwIdYebPifdWPX1yswCAHnsmCzr0T3v7vlXkmUPlizs31TtmbCXeWq6n2ysGJ+vjpZq5oWxkB2D/vsdUIu0YFzkgfpVAFkG0IrhDfXW8DftXu9g95C
6aIac1qe8hySznrNEDr1eHFhZN2d3qZd9UbaWlkKzqyrJHnW5OcuOhWj+TQk8RNJDsx+Vdjq6USV5SEQPOKgpLKhSpkJW18l/pyDY92lWOW8qyacpZnO
uXEZaRBHHTTfYl5TPpnGLx655zKDIERABRAD3CAihLqxuw9i+DdQtC2BOgpdzYzHwYmjwZ58hoUYjPCmupoXWazdMsRJCYY1lYIEhBEH2VjSCr+mxIgP
BTZlSJIkkmBJs0aNAp730J1YwgYQNUghyCe0OpgkRCpYh9ujHru9Coebd5mGlYs2m9GsuWs78mj31iB6mrzoKZC+gXEQ2JcDelWiEAQYooQufFzWwlxB
QDSF8zlmSD82iIoqs/2UD1MJ57oHX3U+H3dmYYdppozAtKPt3ky3MUM1Z7l4n0gGggd7hsmSHR8khzvTbaXHEZE7QYJ1hq5Fu4ydEehICpRQgTEgUkwl
PMeZyHbzPSZ4cKcjkB2kPFu679qgbIa356CwUQREVIZKFUYLGAiSfVpR/S91kS0ZzCWGhUQxEGTlLDQU1RSNMkWQJkpTxmCwQ0NLQXjmzTjW7WkXCXEw
xlJCEwkcZEiQZUgCkHGETFSAZZqmJs5a0U5eonEiILhLWJRIRr77+ffswnzVEG7VEPpZB9vufhzYATagGfbTnYH/eHjAn7ZzSq99eaLJzA2QeB89/jgw
/lVOKxdWDX1H3+2ZeecNm009h9/oGrGn6rKJLaqhGiqnnNuX10I/o/PGNwm7ykE/NpC/Sy4jmlfkHpPDwMvOTsSZWQd6XjvU4CT1gAUb6fxyIG/w8vb6
5ASfTEKmKBYp3WS7kSiQ6sClYsvzaI8s2GWMxO8S4YTrLMssaVrE2hvLixTQ7wdXWFEdIojIELWgoUngD3BPnHkC/Ng7ejfM4EwLSU0sMnGAZal3I63i
O8njDstkiSn4Pa0GYi8tkGlRsEEH0Fi1h1okCoS90kWKKoChE1FNSU0VVFRUUkbVO1gbk0FpmdyRNEmBkwozy/d9lOAyGxz76KO0h1NMTX7fp2MaPBkl
MgbcSByYRQJOwEnxD97+Xq+PfscF4zYkyPg0T7WBlDSI+zSYp4IfF0FDEU04EmUTQ0qiCn6xZFFyJlDLzKo4FEKH0EONVKE0UQ0VRJGo2Dw7BwJlDIOH
CKiPoojEKKntaMc8nJZhyCuO7t2RFuzBySgYhoKEoiShDQQ4RVQxBU4Sm41LQTbnJKpo2EAZIhuMSQpRyFxJAiayVyXRDjFMRM00UgUUGRlElEyUBQhE
EktEsm0MDIpoiChoYgiGaCokkrThQOKkAyFDAxSQpQ6nCKGgKVKKAooCIXYw0AmQlK0AJk6lTI4k2ErSKtBMP4H0eHXPS6NRXsctVntMP4SfteX4/sQk
JO+TyWkpGXFKwDEx9mRYKGCGMMSFQRWa0XFT5pR/+YMPG8fGzmChnPnh+1Ved/KcmLGFNCnLogczmfXVhDjtrGgNro/ijjmwCqTOEkNJ27dPPU5nFA9f
r9gUUUkKYpiwgKarYEdjUBsKiG3+5ERJT2+P3oaR4lgirAPYq8h5ytU0lJV+4U/SEGhFDXQZOgfeaPq89T85AA3LSK0CFNCUobkMJFiFmGkDwl2RxAu2
oBapYZiQoCZIID0wopTylQ1TFU0Mw0wwQjDQFBAMBMURMBPLWaZKSCWgVmQCJGgE45EmVWqwz5kDiG4SlIZByFnIwD+agYfR4Zzjj2PDqa+v01j/5Jp2
F3hsIH9/684aAhrNOGpQOCTTJgHN2ZDb7GpTjuTJLA2vMMTgBU4ZhgZHPPOWZ/hnJlfWZHr9rK54CjtEDzH8f0C9qCDmYZA+2wt471YJJYoRBnzex/R2
ZznCyAxR3BEqP0vUBOEOjDyqRiFaEpGZCkpflrsUODxEfZBSNA0P0i7ikSkKkgGlqhC8VA3xx54uuDgHtXhQTjz/LvTIUyQKaAJmlSYEMGBACiUINqcl
cETd+IHMUOSH8/goDzH7Eg5HPlFBKBBPTDvJoewqv70tCah5F7oQ0QnNT2OHK9UvBUH/jL7E1lgYnItQFUDQe/s1qBlCkSqTpAmSh7pNseuQ3FRDwQcx
YYldSn3WTfdgHYXBywGkeCXvjeWHqnv6oKGw5BKEOszJGZGySq9XnNSYqaBYMgoy0NDngpVlSrt8dDkcQXnmcfDoXbqVEU52kP8tZcfSTj5YUF0mknKd
FgVEiTGvWYgd3e6mvcphlD1lPHdtxE4VOkqOGAwBp2HTo9D8+b0fqOAfTH6WPcFxbg/mg98NAHulLCIuBVNkEFRxl8seI74Ae6N7bZCC2WObAXYiCzEA
TKuPrDUvbA794eAemsUF/VsHRJSh9Q8PcBAchdqBGJ+lyikNo979Kv9coNAtIhQCFIpQhQI0IUoAfgJAbIdSJElClAUDFUQUge18h+nnlhOQe1OclRHo
N8IYC+hJKFxE5AHaUdPbrPbi5jtfCDJJ64cjjDZB1k5wgUAnYkjjcuXw57FoXbIH6kDJ4l0Z157NgAbTyyGmTymu2HnAA8d0mvB4KI6VBVUcs2425rOn
YpsBIxBgkWiRK95A3nM6GHkjED7NqPgKjtO8SHtzEzwx1rHCJyNMuipqJiCigpkgiWImKk3GG8zUGBhYyHx6gv/1FIV3wEoBRF4BmNU0nKNEx13799sP
Bv04ibaal4hmXSXTd63pYTrZMdXjDSTSyIobu1RMC1ru3N260GjdNu3KDopLSOlCBkQd5+vY/vg7qKgtcjSaEkpdMA6Th2GxNkupAye0t6nMOfxsNZNo
VJvPUnmqoqHh+kK40QCigirjjCYILJQPwzQRBui70j80FTRhyY89JpP8sIFIDSBBD4vaYAZCaIAHcJEKpuQcgKEHRADioSi9eX9K/7f9hP7/MyQtG6J8
BKxhveHSiQn4pCAY/gJ9n3H6rPkpNzH0rEREw1Jk0vdijDhbf0tiDjYUToN/7f6pN7RR36oYk6CKs2MAigFHgH0+69XQf3J+z7diKSWQVjBhwwZhLaLC
fSI5QFDjkTGhUqogyFA6ZVAygzkyevux52cuH7Duu6ymMnzhoCh5rJR5aZxQ9TDZMiTIMEgOIImQ4V1X+66xSKmBEwJScwUrYmsqSaEuaVBnc5yercvg
7vKnl4hejgfCx6RlDWXLP1oYmO0kWUQ9s5n8DkhZxqJNEElhDJp0WCI7YmePxGhLVibag4QSwJby1hd1ApFUUDaQSCsS20mk3UiqaSyxCN0sgQWMwJ0y
F0zQRIGWhBBuubNKzW0xjMAStZZYtlh0wyJ0SBpccJfxM5rN9G8qr0mjXe8HBUOyq9NPSbfCHTt5JFAOyzgGaLihYWw1nMNBt2hwU0evNO3oT3K99uf8
cTNh2HBhwsg+AEHaDC6Z4ZHlq93HZfR/x5inslOn1KnO5c4mJbuwMJLDFDKVUBEFYoIAkQjOGzlF9MVfrDue5FVV0uh7p9aciicuTyeOvMrZYa4idwoO
ASzk/l8gOxnMyKPbnfeyOC8QhMh7nvUO+VogzeBjPhpXnwxm5nF0nFhcG5MIRfOC+BTeXTAzmi4URFScYcf2p5HsNFSVeZ4SzJ2yNKHTaPZ2Z1W6hvi3
rkqHRVPHmdDn0u7v4fdJylDxKTHCD2MfGS5rtteFTAlNsOjCxNErYUBqLJJ3E8CN2LMb8dFHpjs7K7TWo43jsk9btEhQ6YbZCodzmeifbCG52hOr4yFV
XjylDEC/c04zth0nVsnu+4ejWBR2Kct/HvvxHxBDIcCspBVJiisOhmSEPPy+HsDWAak0gdup2ndUrHQ5OLorKsXWS0Ub0iu2hFgjJwM/0zTr87+/NZ1l
mtWKYpzjN4cXWHiA4krCT1R7QKadGI8gAHyPaWeL5UVyKrranlV3WKKvEtl1eMsu9W+J18sidqnm6FS494SPfO988fBKSFZ53HJ3DTGQIF2DkIUgeu0q
HHpP9+uzlPhxPQ9auo1ulpdFRQa1pIIcO4xmGpFFP6IjzK0Quv29wv8T7mJSss4t9BX2jlnMMY8ZtczLDGyu3AxsZIUYX+pC5aseJUggzC1F4nEMBLqS
GMwVFyhJp2FhUgYoZVZnOw6L4ycCoQnjo7E6yzTFUkUmk+JuFMIJxECqKN5gE6FKKSExCK924V8vqjtuwi66xyAoJyEgtK5LJWg5CerTsuuuR46u3smT
oO749uHG25Avnzg5euTrz3C5TZrYcxM/FfPnD5pSsSg5GiyuEB87Qoc2UHPW47cdPx7exB8mhu5HIWRylbCqob602zbcs3rbGRzU/XLHBPe958QnViTX
zve9kQt3AzCIopz8TyJ493PryceVKLEOy/VuOfB3NPHayfXi4iTOZcG6wKJrX/5xhk20SbzBzhLcnDWtERDS7cExWgoy1LrMh0zeyi3VOOZqI61WJwaY
zWNlSKCJGKrzPQtkfPdQkgu+MKV3NIpQ1/HkhrUZAd7KOcQmky3QoVs05gr7oeUaqp19h2BA76w2S8HzfJ4hwNcnI3KXnOjZRTYEFpQpN42ZeaIcKbmQ
QhsiQEN2SC0GxIBIgm0OIBlL2ODnZ3QqKJUqM2tCw5/hhtDzoqEBdoRZUE3kU+o91FlPC92ARwbobC0C+Nn271A5CwA5hS2EBkEsEMQN6zNWopkDM0+m
sNuzW96WKZrIZdMX4rxHksUJS7yKSd60/7zzy+qzLfa0yJWpO3adZbvXbd7DiBlsx9hI6IeTneH1aXxb3z08nEcCfg5CRd9eD57GuK0VFzkcu56j9com
gU7FocRoGygqIlsWDFhl4zIZoiIKCCioNKZAMuDQFMVUEsjEL+MgOBaEiRIA5RgDQQRDEAkGnAw7ZxidYGyKBI/d3r7MYg29eSfP42XED3sA9iQiCe0/
awofrztEjBdMe6zAiV8XKzCUnyARNan8aB/jVAoSCjq6D14uFCWVB8YAvdYQD2FZkTQzOWgWkTzTpmcvlmKKiMiM/8eiZ6dWmUwxr5wwwF04mNZ6TrLP
A+RhU152UuZE/+Uz8YPee34mCJfiIC/55KAYgGke77T/VA55dn0j+8IXmCdIUmAeaP2iHiHyYhiaQuzsPdoz9SvRE1XQDA+0F8j7M+z0kbzmofhC+/2Y
ndmHhvPhz+38VfJ/3QCpEUAKTAopQIUj1efZ2GtGHZg/YkBGBTIYZ8EmSfHFeLqi/llRLy0bJs4BglUGQhsmyVdedHS/d7QnQ8fTvKoLKM+R9pvVzuNz
pVsDLuqWYlDKhU1JXAh6yHpbIAu/FKRTwF5VyU7SMMVou7u9Xf/HZyBw3vXvEdFKqOqGGF+yssMExOSZh9lnj+z4Kyk+XltsKKkgIi8xRtKWc5TIIpC6
pY0Is4EslZRRRNQilmERdsv+MUqtKLIWw7IirjOQOMcbudhQSaEgooKCCGQiGgPnoMhJf3f5lRqDIdP+tCSyl9cUZG1QcI2CC3/cQjvSqd5H+kUBJGyB
coDKCnkpwiMIQI3Omfgi8nfRaAXPjo3dHdbxFtTxacqh5ZTZVNWgjSQe0xnQohPDRJeUMmNmmFbvvA4kPLC8u25rvRFkTRLNHXWQoIrlnm1NUMd76ML1
uzAyIxKDTBUcuQZEOuWGvNKwKMRwwBowInFws62tCUJIsUnpBMKKtTWG8OjcsFhvqkhwBIaGaHKU5kLpO5LBI0v2QXvu3yLynMVoiFrWDaMhUieLmMoT
vDEXvm5mlvMwySoMFWKFtt44DPKawt8UdzHBcuhwY0GedkPLAUIqIuBvz1mZYb1mu++cvl4yGmD2spQXEuNmO3oVU4aEjEyMSEI6xDSUVCTIpkIBmyIk
jFUF8IkiZssBhbcTxQ7VgIqIGGAL1Tphjxzlm8lNOmTV07utOkNKzaE0nkHpIdRm2SU8eb48XfhhWxFBGMQi3VudWZAvCht3sxwNNEkuawPGIvBRpEBk
K51mWi1YuqZIm3AZ0Eo00MQ4wOMua5qtynGZ41tV68sChvkPOA8ZRvfTsyBgqk5UHRoZJCkSlZUhoATiQyUWmIk1XHYcfPR/DpLrrzo9G00BRsCqTy4L
OoBmBmXcK36xmBdzvZj0QT3U/jiPpuM0Qap0mkwkYNOnekNsgaKlMHEqEvizqcJBk/6+6p4nld+32ezHqmWGeUjIakjRMpuQ+5j4GYAcuzPd6n39gEiB
AwrsFedFEPHBd97jFTCxJ5WFBqmIgoLL0LqylaQkqQ+JpOE4p39/O1hb2YsCMyoRMPvfrwXZm2+BnUKE0+dAZHvMXDJmenlpd4nHQ+JoBqS+6HiQ8j/Z
CdS+HJFCkKYvKbt1pKqkKczA1fbbtu8c2xvOJyIiMROIoygfucc8OytsrUlVIWasxIiCJ9FpB23fC3dBDiO7HDhy/QwnnB55Jws8wk4hakU7RO8wfSE7
4hOSGSUG87juAdukgOkDk0njOeW9Yn2gMw0axBnFD758H7y0tlVtPzKFGRMRtXBvpKmqlGGzEFiJ+IzIpcskwlKRKT5z9MAemUoWj5hAks7Kd2tyTvtN
ueQa2wpvjfAtsTgRXIi/mJFR+7TJIPLCwQ51rRqYXMA2yTpA0yoBpMHCGUQXCLsc6Hedr5EA+qIkRVMUT2XQCIMUckpX279PPOoWP05hKrLonwE6NB2B
pgskKefoKodIIKq+lUEEYI20+oJ4+z4WZMEYPl0puE9k2u8H0qShcocCgUy0mV+tAaqX9dhjEWqre8o9OkA+tXifL2eHplV34wmqIIMCKURLQRICRANK
ilItULSKorRTHV+Z2pr6E4A0vI/yALCEJCH+pJ7yB+E7hHdMuQJEWKKHxDjwIGe/P6pDLzeJuCHniJj3GQuXzs6nj48xIiwRkhDUJv9JAPK4xZ4kAqct
akTSSpDkDStAIfYdD9RR1+G3JfjCdAoL0/X7ufTl9HHHMpaPpzEXh/lI52C/CUUHxTXTA99Y0+l5JgQ+aFOxg1sw2jFP1gNTxkpIhwQuQ0hRhHeEHUZL
ueEEkYurOTwwdSeDqUg0hpHr0SrXd1nYfae/jp3qhb7xPrqp/6Oh3fN+FFSlIz7Wsv9afyngAde9x2eT0Z3ucmOQfQ+aKCJH9jKBGDERD7/tDhkcU6Af
eK+6FsT6e/PGT5RWyNwhUSFkE52zqdyA0IUBQoUCUIUlJQUIhQvgeXx+Weng4E7F8V2KyyrWtUULxlZj20BoJ5gAB3T9AXH3oQCO30ppgmmiaGgqgC4F
lQ4H43YWwNE7xRD9TCkoGUzAdJJCTUEy5oz9oZlaq3alp4i5x3RycIc43utvJjwPk8hjwmUEQGYF3kH57t4RR9Du1onXw3k2NG96B6Pjuey1je93G3zI
Hnb4o4XwOUVqzEXxJ8wnhNByEdPHcI9CZhCdzuQ4NSY4FbzHbTtHW0MN0lxiG5lnHbIRiAEB2jQI4BjOnGx7J2jYC+eidlKmokhQcKqEYo2JuTYQB+W8
ZdhinGuIqqUOrGa0Mu05TCu7HvRvdE7KE4hy4JITHUoC44RdqEQFEhH0C4WYrIOqAIcPu4zuupSuBHEKK48zM8cqhPFvxa8MpQIw1xVwl15whJJ+JIdf
PrWfcBpDXFAlu3DB7D20pRM9fzLk1HV++IXvQpivmJsz+rhqAGbyyB+2kfPHCg9ks0DfxCR1KR+pfngjx8MQSiASwjaRV2xQkadj+7a8GNjcfME7Scan
9iFLhccapiUzRre67NmZcKmULn+lNgHtIdAWCeheu9OTZgK3bvXNZvDJjl3nLW4+AvokDBueBjeYPC6YuUMKDCStdLLALHGYT3e3B3MAy/EaPklH4Kf0
OKFTyM9ufRkkwtnuNOrU0pQxdRsb1yfUT8lL2ifAfJUdHqADsZlMj43N7ONjTBhWKqbtQQUEQBRYnp9+rvZ8MDGRZEQOKkAvdkgXm/rJ0bEeZTfLPs0P
87Jgk4D+4/eQf3WBOy9MnqSAel8xqd9yg9vSssUQy8WkXZyS6oHaSdnHk/b2gDx1C/WRr13vHCffXwqYhAlYQSEfpetQFGwFHEw9x8RcMUDlqlwSQzuH
AVh4uxrIBixd0K3urMOsOEh7COMaV6cJ/hvlmOJ5IMPXgEvacC1VUP2JTBoQj+/3Ynndfy9ud0yog5VGYiaSn3Xei5AVc8W57ouorC+d3iOTkRPQHO8Z
VHeFXyacRZ8+8KHncJDjNCgFnzlve5FzzplFKiLTJOFJ73g7KOFUU/g2a0AK7IOc5UnE5XKIgiiqKfKkKcykL6+PvYsiCI6753L4sIzaqLT3XVK5oVQa
JBu6OiokDwnPZ3R4ZeL1px3Qu3IKDaYhiRQwYphHbXe9syMNNihYhYhkTh+Du2QPINvOOBEy+97i9x3PYHOQERcIqjsLlovYEhw7Hi2g7oO0ON5elRJk
CiFmVXkI4xx2V46sZOPhJpWgreIjkIqUNKoRCSiEIkIUoUpCQfGaHm93R4t3TRTr7BaFKBYkpQNSGxQ0Yowl/+A7wMBBTfIqOBAeZ2jiqgH8pe8CSeXz
0CE9pZDWQMoENdlYfE+ncupcW9v0H6cauQ4ZMH462RyhRo6JhwyWlcLAupGmNZMekOrxZL3TR2Jb313vhE4zt1voxKQmYTLUTKTcmvIT/l6CfI7BFERN
85rVv2w/c4qh9wwOu71vuWVzWi/0dZzxsXJ2UAk7YgioghO9XC4LBQP1EQSqK5sxAc+zVrC1IW2/YanRq0U8smBukrbx1vWGsujUIawoshWsNTNTbdSQ
3lyMMcYEm0NG3GkJt5yjQgRUMyIFG+zNVTIi5LzG/+wMNLrqG4CVhNRMTPWsDSTBEpLQyW94uZihqEyE9MJoACuPb8gsw2tVSY2mwukNF6rem4NDt8DO
+yinWjOU6dozVaLPLX2g7Jisu3zqMS4lrSy1VUUgjFdd+XICkOgRRAZ2QGA+smjAGyiP4kcG9cjg/KrOo7qVuHvxHU25Z3qsdbL7c63qFZFX0F3TDkk/
ckJ/t/nTFVhMz4wmoONUtguiSSqWRFYuUwhgJvrYyCyOUphTX7/hbTFD/KdE2RnmZFek5B4lt7hOsh0JUDaQGAdDidFt26WYLHJTA0QmDpwICVCiiRoS
5ia5+Nh/NVl/ulYuQ7H2MDz1PK19kr5Efm87PwxFDIYE9snQo6de5APGpf/3JZgQYOAkMqTJEpBMwkAkrLCyMA5AYhJAKQQwUKAYIDAuSCUigUSLJAzN
MtC/i8v5MGR+FeucDd97DLhRokXowe59sSnQlD8xP75R49N1uXNOaAd/3K8e+Ac3k/w9qe8YEmdyFFMN+f8RDxw2c3sHUwzExN3WALTRS6E028uYcg/U
ainI4fUcdN4RQmZoiGsGU6Ucau9i9r21NkguUoLCsAtu3rQf1jPb2ujqlvns71rnL90aJOhNnw++vH8DUK8GKJ5YSynmaA3BqCuU/K+leQo494KEer8O
wojWG5XsYvZ9Hm9QTTHsuGqd7KSLAUikjGSKTiAH0gH2GFwraao2NKfEIFPEPzVm8uK0MpmT/HVBZUl++yfP795MkhombM53elwM2ZJaHMBMP7ytbf2/
z3eGNdE4bd+ZhxkWeDjdKQ7Lk94DeqZDrmN2ZyDhvWvihOdU9B1CE0gEcoakn5DD0Chn3gL8IFKQVHz0cwPZyANIRCA/4mBcoq4zBaQEcI7BIS5dJYAc
ouSSQh2NDO22XERtNCihspORnEm/tQORTkJNKhOcmAkRBBFAFKwhPgQFJkOoMIpQpApoAmKFoUoCIGgyRwqQyUTLZ0J+LWOpTLlnQwmUqAsAoCaERnZA
RiwgOD8u07TjASC45kwQYdocSGF2hFAq0A5AcBO205TEIIIFIsN+vIA6eyg6ML5yHo9Qf0iW2uTE78XETuIU3KG8x/6eKApIZARthr9RRjU/RRezCbQu
wsyu7Cy9L+V7WwTp3B0YeL8vCpKYElp/2mk12nZt35U1TfjITUrjCjjW/IwAkIKE/0SZS7Hp081zWxTnyD0w+T2mitr7TPbMNW1twDU1ouS2xL9OJhZv
Ku/6HNrpNYYCqZNZLaxFmG9cG5ujVJdW3ak0TaBZdjvWEumJ64vdHkevLw3eKCCwRQvmSGbe+u7O97EQB4MEj75bzHUPWNq5M8s4UMdKpzYcdQtIULsh
ZNnZga2Y21k0maBEUNjIWlUaEClQoaRpEoA99CHXfnrKqUTeDC0NJnD39Oh92YPtO04vwytU3YUM1p4yA9cTlk0cPdgMcDILN+YSHWQxD4pjjTy+s+sM
bITjxNC6YJjBdMLAuF6gb7szyegCCgX5kz8NR1ZJAfu7snpCjsDO17Oa8JKbzh9vwx1Em2IkryjiqAtBSKQQ+gh8/p6h7WHGAHbv2nNORDzT23YBxk4/
X2btwwYYyfYPieJS2xZNMxJ07NyH8PP92+dFhX1A+5++cpIYIfm7WQHmA+xG8g/CfVIZCUMZgZRgU+NFVZVWDdl0xbPD4G+NSByNupvPKEhwDMIEgrwv
KRpPbzTlXqLpOtYEj/1vvweXmrhskD72aa5WNyDVT1owYpopttvLmO6GBglIixW6qz8mYqTmizuw1gouNLYbg+J2k7zJhQyMT86WT9mWO5riooag9ims
J1peNQtmGpNQsngcuABc4ZPH8Nb0tQSWJ5DhrRpWgk1xIP9bYoWn79zOyZZTWX9pWzxMIK/ShiH0qepkD1oH5b5IG3jT07jDukaRYEPIwqB78IBPcxn5
FWgp33nfe3zWMCY7FE9qKEPsNq1jwIQ01sNj7MzTLlmTXtZW28/EuPwCol8FlmNmCCIHifdwNbMaSTMGGTtwoDCGQrBTtPakFC7R2vf9Km08RQ3yUsFx
NH1wgE/tMVB2qMhrjgQcEUEOBgUuFVVwDn0OoPPptOgB+4hDojyFA9X/V9WcdMqO7c85mf9Zcm+W4CnyhwkgdsIHJeV2OQd7E3McYOjWJ/qbuw8Jgxgo
YgPKYjMyzH7et54+ZZgi9+bJxlVDGTobwOp4dO/sHj80UOztXtR8kwROT2Q3p44gH29qLzVNKBC/3do9BXfu7QPD9U+Po7OnjGf/NQERE78wBQ7zn38D
kVzhOVTodsaRASZx8GFPuLeiwgjJkQCDEzf+27gWYKFYbcT+o+H+7iFACa0/m1Q12YU6kp4nlaAwHN4ULErZh1n2zzpy61U61E1Q11cenThe6PKLkdMb
WlpTpQJogy4gEEMIqHpos5+m63ULQYSxvjh00ffzy+VPE/XcPVvDjuskB341r274ddgixZRpA/bEOYeWZAXbGO3B0GHZFGiYgnoO4EiwojutgDx7bxkQ
4VRmTOEDrGQlCkBLESRs2f2W021EwweQ2lEwuMuXbu5+e/j6LzNSKhJlMFJFBVFSUEQG+mhuRQ4TVUU1vQbTWt1zvY60gatDEDHxRD56ejpejnEwsfpx
5PPX2cuobJpcRozRU8aw0UctODOF3q6M15s9ZTm7ymmsmOqVLdJ2wG03rdyaPO5uJtHhyOzW027Hms5q7ZpBm5JKHM05vOTHVplshuzhz7XNo6eutrK1
YDuBpBxsjStJQujc3oRHayydIGYVUUSMS8w22UdZ41zJrbUVeIdDMMnNbTQbjEj4szc0ZMEsWgGYdNCUFCMYyo6sACpUqtGUy2OiKmZnVLFseQDdCpj7
eTe7u+oJay86a7eC2+3t83jG6ITfOBdHICEjGEQhXHrVMCLzck5u5uBRA2w3q85uDH5dDjZjZNKuCtQBhHZqNmJsK1EDQahppmsdnglzUdbMOaNuku7z
mhny1mQMODAlAFJASkHA6MAS6dgmTEssHFRm81MEpSyH7I9odJ43ZgmdBbmNFlhDhVtFsidFeSZkGcHEM1qsuzsMJnO96JuDNJl3rDFYvDmcXMNUZiZc
vh66OusbCpAx6TETRbKMWtZh6oY61aMMLZcvEmi6wnGKRiRQ7Ro+JVvdZPkQb6sEz9OOdhwomTbmGLDia+MMgupqSiB5LmU1wdENTKVUxFKyMSN0zOu7
mzxgXfVwh0hWKWkOBcKVB61TaUNiXfEmoeDIKiEkJ2FPG+Oz1oTt9WbsAut82vHmBxG8RKyxBGrcwUc4qbdZuG3eb7M5w6bUJwQ520xO044h7Q8ObuHH
vXvvjg4d1pRw4fQUQjnOcuFDKA7OUrAsOAF2OdtwnwYSrBybNbfHE42H3W5cOHzdfO+cednse4kFy7PqUZIoaLLNYZgIhetDzN2bLGLtMnJTCJgImqii
GaKSIKgmKKZkiYiSBoJImJWRiCKqcpScvhMhiV63nSGf+XeuHOQoIyKLIseXbFUEGTBCm7nU04Ga0YFyjw5mKCAs2SkKKsDGgJrWGKCKCIPlw65VsW8a
Y3vvgmOviB2OtXQHblOpHoBZ929m+sblrlHEvE7gypc2hhSbgNb6dfF7scnUReu7SSKoVq/Dg8gHejHXFTmQ7vvg9nkjyl8cdxrLEfGdsw0x5Rd6mtQF
FENWwbG31WXqXLl2CsW87p0SdR44+ZNaqaUpNsFLF3YVETVuMhW+udK2zIMZcJt1VMxRxXMCdoBESRCmnFmHQW0dWHbrR2lzbYcjJpbMwAjNN/X19aME
eix80Y943tO7PZRYzi3ruc+w4fc9ZAhKyQgVsqeBSKHVtjtF9v389mTkcI9dQ0yccceo+WPnRfLPRzUCJOUkSFdVm073ik8ZR8a0iixnz+h4PYWcSZ9A
ez5PCIiJvOnb1K5BdpaDtAQSELlwDtuc2FESAWdJrDmRdjiRQVGWjGnTUF1XqoGsgxKuxodHwlF5OyJWOdwmTdALlEtZuDsOk4ON1jMTjnHJlGgBsnXv
e94B9mFft+Cgc4aJaMLp0IIgeMEsoIsE2PlDGPbJR6SJuwNo3u0fc9LvtjwjDigIQ8VD1QJbjjMG9EvjxeroxhxFFEVWQYSYMzZ5ICdhgL2G5HV2JUGQ
iPLCi2tdZDAPdXzVC4BJIMDcsrkiGwqenNxqomHctVLA3xSCJJSRGE3J1MdWj2Ith7kTOFcTuhEGtjupnq9LJq/cbR3dVJAiCEYZMHleduw2ehd8wRmV
LD2dbLJro8ZNTvvDObuQSJS0lY26mBhrFqLCMTjl5XFQaF2Qr8WPkVcBwbtNdrohxsrDCahnvtB6QJ/m+UyHXjvJ41eGJhgp80osReqM3R3TjDet4bNX
SUBYLA61nhb725x5x6mA+1mzNY8KGLDKHtLTw0GPOZ4+4hvAoEAFGJE6bPWXakE0XMzIDpUZ6sTRkUJNhNiWG1ZFGjNY1k0woRFm5xqcbs0uYeNYO9b0
azq5tjG63gLBifWriAEOx+T4W2R9vqEgIEHcPF2FnRzRvgh+m9eiAJ2CHBO2+00y0sNzWshkQx5sLNlpjjaJvXnN5E661hzrlxopZaiBRZUGWa9GvGoa
ZDJgkDCAKYCgkyfhNuhM5I7MOMqXZORCUS1i7rTgMOJgbzux4PtzGukFzg6PCCQdOUp0n4Hd9J4TtF90qAsXx4zOnu2E/iw9XTBQKRm0IA00SQQLaA21
/EUg8Qdtenabc1i70eyLNOrQ9t/L19AQ/d5DpI+UrPBCCEzmsR2mnbXQgV5CSGKQPMM0aBOAjhWUdIQuY1WARAiagUyATGMJDgSEDEhHxEpDaA4LiSLw
9vFc7nGtFYYIg/e1h+UPFzo7DRHj19fOscYqYh30MDMc7T8zlh7vbt3y599eM5dYjw/LYGaEv66LKxUBGdpUTrdeiaLMJUj3ZmUBce9VTDXMttNXHgSH
bvu6kWYi0Ttx6Gg9XtyL11B7dYoqHORyOcIIu4dRRlVWY2ZSrSG9ZkpQc4KHc6lyEomQh0ypMtR3S5acSb3dPEsWPM63eucRzOujUIHEh0wgQpSyECsW
Dy2WGaBRQ9To5WhOIBBTCSkViZZp5y8tYkxmBjVJyIyQWmgIohUqJoB4uUmojv1nle3CwQPGa6Tw6wU30zrKOjaZ0M2js2dXHp5h13hlIRwSdCY/U5A3
VdzIejfiHJWQFhkIsbkLhCgnkcPE7gs+3bUJrxmyaV7unc6TkpjyZDkGl5aOACNADgGAyL+/jqGUDEmfWBRoHOGMjEl8g2E5nrRXGehvivruSZJxNycQ
megamYdcpvNDUlQssggwZcGcp8cgsMBkSqiCWe3fXKHtZe8N+XIsNDTQ6prsIZZHG9Iu3C+E2hxEgaIir25XbxaKvK3FDfeTOCikgS2AQeHJU/ZaA5hD
XrkpDJMyAxsMcFqals4TKQ02S2YuoR5243QUMRMlZiZTUgUwwUla4A+XdyeLLudcd1ngV1pL0VDKkqERombVJe7KLThG89lSiakE0QUfRahiKF0ENUB2
VaT1vudghwkHBOVEfk+sxzInNrFCX+F7mBVY93bhUXa+XBPdT7uR4/PEj68l2u99cYrNRC2rvLG576xDSGvemLg0hp6fCeRTe5iHnc6rNKic72Tjo/Hd
gOargAhmUM8Nmsz7k1pqN+Pf5N02imPYwogIgiBmMOAwRYwoltp7QrNUdvM4xEOWV7/HOOvX1U9sxpdWTt6wEaTJ7nUtNBQOrSHd3OLI5DDM2hAcl+4o
ptkqjNECItiIpch+13DgrU41N92iaJRIKBFgCfaRhOzKdVWEtBfHuFElq0zpUV3+C/VO3mJERGlz8sScTfh5HcIulsyHn5sw9PAZkx6yX0U7SuOrJeMz
RYetntlUiTg+8TCzs+sKaMcGKKiQ+k2GI7ooxUfqNEUQVYjkBQJiHFkUfUIv9gbB8BONj+khJVm4XrrIYLqmIYR7pi93M/qgw8evJ5igL7CXiPPsPBQ5
Uu+aSbo1l2QQ/b51+ngfGRndjq8J35GfwCCe/uvulotmju4Ln+57A83utOOzEFyiBzzonSm0dpxkEzulA+HobveRxyEJsL71wc7UTljoTichzidTaRRD
rk7bklycILsYdK0KULVBVaNUGtChLowxlOUqLFIgoqKRFiGbNaP5PqHBNgKHIbFD8iEDz0f2xwBvqIdhgKXfmVEcCgboGJxk87bnc+TcyTiRQQ3vGygY
84AXce0GZDcmEJQkRSVSmSGS0gSBlDSFu1PIaQ84UMWyHih3dHKqIDhwo+vTx7u9vIBidIbzgBHbA0cJ1aEL8Pdr45idUB8oJDbkDCmxvIc4xzt58o92
tyY5A5NlUygcM+cuOzCjiEcGHcgHZAupTiN6yIRqvpOF21aA8Zs4T1sBIjhGYTYVeIg4ZMctArhVOd7veiz5w4cLtwhOQTODkBeccqEj0nSgK9zxKiDu
G4lLOl9eKBTyKF0u5an3PnjlcqeZEWFlttnhUKE2RBQOZDIOWE3jxA3HYPV5gcbbka3KdpuvPPoTCg6J9I8ztkxkkw6Al2Y4uzNpEGiocHTK+ICBJ9pp
TbXSXaawHqAoB2aa0nQ6QaR1RPBpAfwhNgkplSIcxQHQI8g5JpDVtRspJjExkGYGYpCkoSoqWhioaiBGZAYYKKKA5JvQjsMcEA8GB7jfpp49Ht5HaIfH
XroHefenRPpBO1I7jwPp273q9hTe7e5Xd7x7D63lLujuEuhhC7npNyiZC071zPj2vbb28THDvBlUGBA3hlURFeFEZNCUNIUCIOMu0gKYIEUNiTBCCiSJ
MAZBjARSFUmrKApXSEmnQjWAUCTKAC4XYhEcLMoi4FVEBdspM4F2JFwoTIBp2xIAuyh62nClWw1hpJBKGmgaKqISkpqCqhpFiWKgKKopSqTcmITA4QR2
wKGwhZbWawY0MUVFJBESZKAuSI0ApQCVSVRJAsBFUKBQg0RANAuZiDTSIwUxefsz2NqMiWz4M8B+OV3KTlF00ci6tsaaLnmih9/NyfpkpCooq++HvlHI
E0WIGfF0w0oO/iVEYwNMFxgHEIZttZIBRRDEIGkKPsAezIv8UCcS+VNnySLJzckDozjxYTswKRBBggjzO8u0etTuKu6uqKTunXrk50qOEMkMjJEu9Xeg
DcskneQhtDiSbw1uxQJvy3TpXYRBJcrK8yoPQNGMuRc7CqKCIiNWUhGAUFFUyhNN/n2ccOEBwgqdt/nHXh6OFkZT7/LD0RxLwJ9OYnqwe7jCpPh+ER7t
CDJ1D8zRhpDpsGbShYiCww73o1BGTWNMOCAklvxDYbTXRIU5ENywx71OZMTMlUAURB6sAPeE6FEdMelDQaNfNNCBxJHBnACoPAJiUeqHJWhwJDIFqYAq
nco2YLQrSoP5SJhEStBQ6JaMkKQCZUgycKKKAiaQiihogSimkpTIySSpN4Y4SgGSrgwi5PnE8gEO3nc7HDyYnKAf8lc682UFAJFBECTHVtoVAMuzjMkX
UobWQSVgKQkkSQlSgJRlQyVp1pwNQpRqAJqB9MJgJJDjAK10MhM5YYgVIl1FPIIADZLLIugCNMFSRknJVBxAxQMQwDzQzQRDKnTBHlUBEAvFISpkK0lN
IUhSIVkKYQoFGQAIYQjRQtKUFUUKFmZwCJhw8BjcIHH0DLOh40InAapUBIA74DpceOIxIaCUaAwihTEkKQ0RiNBTNTLUREDEA6JB90iO5EDZKU5CDvM0
WpwhhZMjIGUnWCZIWHOKF+5wTofB4VB1QwRMkCoQyT2hictEEZiE6yDtJtA6iTErtghBExQKcSDpG1VQxBMVFQHdvQGxLjBTfYJrXBj87nI5KciClMko
DCAN/kdA5O3rVJVEVKUSVLMhx0PZ9/rPZ542E5I7hwPdmbfdqIYcwH4R9SRkG4z6rB7TvRQ8EDxA8CSCoCKgrek06KgwFPtoJJogKQaGJaBAN8CHpAlA
9h0APrhoaGgSqO6ctQGEtGFhJSlUFBQBSBQ6Yc9f7fUcgeDvxPQ+nfpXT367Ic8+Wh6Twfe4I5yx/KAPZAmqQ2MyVQ7cIfWC2Bt6SBlrjQZp1KobkkqG
d7GMXZvRNU4syiGdJX4d5sBchNkQWqpAfoCImRhlpZUcIA/ywgh+ye+HchQBxChqQHJGgNyruE1DkimMeesQdElHbiIEvtPf5yG4A/Hkpjvn+PiTrcjB
R4G+Y52nZoKTQaofutw5R2IlnC1Pq/sCB+1GkKADpwhynthetqXc7mhXNa0ZL6ED4L4hmnn+LhEZAZLKKeyRQnGo+zxYIcp/rOF20gjidDhiqIor8Zwh
EpvXOESYY4WsDnZ4h/4LHxXqGUo6MSHON8gMEmpFNQpEJQA0lNCZNRUU0XowMqpSZpqmrlm9YsRRQY1ZIp9z9ajQN2dzrWk/A+cQIk8SdQ8NDQUiCmn6
vkw1eCxPhrViip6Jog6+d73dyI6d4TnEim91sQgvgw7yuhNWxQdazE26TmtfyTUFeb51mCl3cs0lAQiJt6EGyhL1JakWabbUtLHuhRgb7sm8ve70vdnH
SsFNsUKihxgujbvrWKi6ZJJUNvGREFWRQWS3MG1BbQ4AOQUX3t05mAh8IPWNy9bASsmWgIhKb8dETROS4TSG6ZohPaETlPJDkGhExQB0ukLTFUUiIAaS
QDeElkBIWuzOn9yYTucS2c4SJDG534OCciHkPOh3qOHyD6DyCgNEHYauuXNYOzyKFvyR4cHyIPOmhIVzvkMi+t7odkfc9A4POnB5EV2fdwVHj1vO93ae
XHbbw43k3D4S3W12ImhhQ9xLs8zhRnET3Sq7Xdz3cLz4Z4WpAlFUqEMuCsXDFHnBudzpCdKimhFwKoZcaczB6MpzJ3C2YtCHvT5Y9s7uuSUSEkVRTyd1
IeuOLs+7y+EMjao9mKula6u6eXTnrEhwyMRK22XCQ1C4fRoQ67tjc425PCuPOOQXeEi1vcSiqdqMohyRCWRONBHKwdqJ07wcmDyFufZVUXzuTmfVsxcc
WBdsvIQgJqwc8QEiCimcO6NBOLAcFzYQQxkpjgM8nkymkIRBJyid7ve04XziHedpy7CkSNEuy3ZROrYTE4hBJKKKOfMCXFjzvZEZLMvrlOZQETbJyLzj
sPmASfPKYy8hO5NzwgouOzg8+rmQDzuoJ2xHYPB0doT23YvIFn2yQYRcjFNxHTYm+FlA/LfA8oa3ictZFOF5XsZnVaXIhoEnK4EOUNInZzVEeN22z9ma
kKo0MYNASZE1IIxtix8w4VyCqI4qlU4ABzmzUnRVxTQnhzCkIg0MgOgF6rrrIAdBAjpnByQ2PCMCSyMhVQTIAVLLpYFBcYExhDbHvYVHTOUZUqLK6Xvr
uQ96u9W5yx3M9ytuObFCEe8u4EPEQL4V4EVepQSUSSAYi90KcWY93IHZIJmtkcoqkXcQcjVyHbd3XAEpGjOBnLK4iPAduw54ILEQJOgHsOs5y68cUeN+
luD4/VMGmTJ5r6VMYS9NTwnMqstXN2Q8WWHbtOG7ifo6DqAQJwqSICRdgyAqiKf6/ucCnduWZSIe+WyYGkDug6QpR5QLwJTrHjMwRQXBZKpV/Vsqrlyv
Dp0Ur25giVd5rJKqLqUrECwSHrdyDtkJjDwYa2oiGof7nrr4wbZ66QbSsUFMy/ypeI07KWTyny+s8W/L8uE65JA9QlKydVf3uIGW7ZOvV0M9Ik4MJPJV
Ozs477PrxROQmkcPHj0vu9jg+0QI+LG/cgCmbGS7xD3wOK7A68u9FdKHOKUCgVPspZakMlDAHBEA5IbeoWAGZQHX6fZy2WfWbJvdUdlTLF3mEUvY+wnx
Etn+LX40ftQJ/Axwr8f0YzxRzyD8soIQ8JFkNerDnv/V0GjulC95RMIH+5M800LhUtYRFBuf6ZtK7LdOHI5mYeO53zVB2YkDh4KhfhgpvlsDAPVsMMwj
AyXhEiYo8mWVHB5NPX5eNa/ohTd93MiSdPsW6SnuzRsRroWhq/Gp/owFi/O+uTo2hrWa0WgvqTBh761oFk849X2nsySi8BW322dQcoCjbiGTLRhvWYGm
ND0agU0aOr2/a737++ak0KykQGFl8yYgCG0APdIYIsto+w7l8a9zVU7NFDiGpbWCGQ0OjwmwN9UKhtk9j7NfB9fbIRZqXAvIS5hc1dZVPtCEgwiqIE9q
BI+A3YIMHMR5Em/FYvWwFYV+UOyJih1MjYCkbPcQwIIAXK2/G3WruCSYOjvu9BGAx3FH9xYsoyR4KHfEPE1HKd74/KVJ388fnuYKoosFPUR/9RCyOwfw
ACEDMWE7LdN7N35p9rIKuFDltAoTgaUw7+Dny36mLyzzxwvAUCkx33MpAyJCjuDYxCHryUowm5OFCzCUiAwJ5OSmOTbAIgRr/cVC4fwzCj+J/ommqSqA
5u0RV/2JKf+8kYxBEFK5CJmchYIf958z0n5BhPtiwQPomn9hLog+oFfwc6/Efy0yIeTJqhkkmofuLKt2qLaVlTHaQurP9yY7Q2VlQs/r18yG/AH4F9u8
IwSAs9C4J/ZR41Vf8Y/dHEx8pYIyHIGQ8f8O85IA/eICBwp8yAqqApKBoGk7JAPkin+CpIHYrG3pKvan2/X92GIWODh3IfdvVukybJyXOb0eBhqkYkSm
pqQhIBiEAg+uUWlKGkFKCWAoSlQCkBpVwD7YFegGlNgyErSQn2or+rg7shWVIIZHv7V7FE+XeRgh85Q+uAQaEEyAVNw6nUIJ8oVPbIDwSI0iAGSqFCr9
cIK6kHUJ/dJ0SlTdQ/TGUWpbIhyZiCiO6MGTRkUwC/b/nYE8eqau1MghMZu+d/588vUS/bPMP65D1xH8/kgn0TQAUSyoe8I9YEaIAE6Ae1zfCiUlChh7
FfcB9V9P2/aqJ8vfmwGIiFD/WhKoUiB8h/Nju8UFPaKx8IdMjB5OIJkq+ZlYg4EWCQUkUxt2cc9CCtsgmf7SCYGJPb2NvknoWf3WH3e60apicIzGQ+uT
LUmA5IAbgGkF/3Qhax1KtJolmGAIRYgqIppKWloKSIoQGJZIaGiAoikUoAqgaFQzQD0goO6JwOxkxrVmRaclROtoaozMVJpE65oTmnKFDseODCE7T0wo
GByXpL/cp/xCTjxIWhAiQoAoClChpDl1ggah+cYLBqTBIxBXuH4KwJ3A77++xHnja0KjkBkqABKSoZCDEGSaNYIFOkXGKINjS5NyGA5UMmE7nrsvNuC3
K4bB972vTQge7isBRIDGT+o34z4AwTw22qFWCQtP35TUEh0rp1NiM5w4ESitBfJCxElNPt5I7B8JVklduhEwE1KJSiRASrAoLQFA4fh6fdg9JbmOIfVL
veROSZCVeGtFrG4ruUM+joQRUgF0FIwRRcom6S0UQDVpwT73+l63A4sBMrZ1ZAurf0bIYPmVMzEgecQaoQy55nVmbApn8JYOwfOxHCmEQ2c/O5ewURhR
NtmSUX9IO6HKuvWC4FamqFUEVGGukoicZ1OrjtIefjg0rjCOViJyC4rDNKKiNSUYTjJ0hKgGMIptA+Jz4VwoYshDpFK+uxDjKjgVRV5yShZcLv3eY5Xy
ysI8SuCWLK1RFZ0hIZIIB0e8tDM6SDtGRGho1K8pQ4nZzwdlJiNaCIKIMgtXqUA3yl21NbNR0vEzKVqjDIgGkALBk4M4UvEh8IXTBKFrzK9pVEioL3Qn
+KTmhHbTC8SFRFIsV5Z6QzxQrJBKbxDOdhRDSnb0XA4PGwCfFOdgZwSE0EIatKqoshygHQdNEX7mQepPZJkPAecEy0qP0h3Gz2gu5/hAAQv9tb25wdti
fjg7SY8Km9YIV6uFXlpd2QmlGA1caV9GmDIU63cssHbLUIHLfLoUQVjIooC4OrDjIYnGgSvSQ+xPuZ0IbQO0+WBUBSdwFklQL7sCs80KgzyoKLIb68z7
vJj2dgQ4ztmL3dIaVC93AaQ8nJj6Q53n3yqnJ1l3JBxjv21JtmamGQiJzWaORN+2aYbTYuqQc/K8w+fPD8SEcqKrPz12O8Zgc3WhoNtXWYjCSENISSnO
MTk4C4YPFa4BNwA0o6lDIUpkgTBjDgD1LkJb14jKAHc8gnpnz2nGPoBB9UBRJMwQRVFRDUkEgIgqAgpA6581CiLZaVjBKJgcysEwiCppihhCgPuhMCV9
yBgeR4An3wB9kjQ+yT0JPIE7QA7hhWmJ9Bs4AzlNGioOdhvMI/PRpDUeCh1n4L8YCqU9srSBkA5KLk5AUlI+UAagRKANSPdA6hooCkFcXvkVoOWJnB/W
fgcf2DSQImxBWkURNEOxNvBf64UMYFaRSmgKGKgGYGqFgkBCgR42DihpWFO0hvrwiDFTnt3wigsUIM5QCkDdUP9rgXrd+QnuJ+E61mGGS7Nk6Sa37iQP
OwerxxbZQ5MC7a4xv6kPiBCCgKb/I7WQDIgWKDO5UQ7DsooZmOYj5MZ1MhXaKh6EvxjsB94FMf48UTtDj80VAuwiI6JgMMFyT4yLvZioeOCZHUO0JPQn
t5S0GBX9E4SHxwxdl/brHQREPRFOfRA90NFUFB2P2IBwABhI0KRLJ0SDKjmZVzTadE02OBYOE/a3aRnzXNu9uv2OwrZm7RqVX7XH+eqEPy6YpH2R6TyT
zlCJRDxkPL6te8E6oW8XGKIJ+vRvS+ELmk92cjVtkfopygOQUcyTgB22Qqy/bpEB6AjokTklBEXVCu50ibOfDtfaS4d9UIQYLDGCQmIFmGe2AxG3YFM0
QzS1CTUVEAlc55SaSmUoIX1YgZIQRQBRNIxDAMQRzRxMYgliZgt5j0wyoQCkI1ah1SSUO7YSaGIqKKkBoBnQI1Jkc4BMigC767uHIVMx9eK5ALSiRvMu
GwKZmtd3CJICKxhBYnIhm8zW8wfs1ghM8Cfs40myBWqBWk6ElBTzIHQRVUrVAMklMSEGsciqpGoiIELdhWGC4kMjFQUUhQBJBPbYBQzKUIlWhqsKYF2P
UbKKCiIplRSZhISEipIoltFmuzByDo7yohHb4lgRQcb9LQnq2N78ZHzBawO07Bv2WsBt+uILu93pO7uwhkuFVOIhj8sApFyEiCgXWUQIcZBJxtYGwhtO
vtDjIJyzpzi3Ou0FNhT744Q6rK4IfWs9rvXt14eCz8Pst8RfmLS2MOUH5BYBksAuc4QQA5OHGOLwbuTdKqTqNCiGVcgZKO4TeawXUuFOxgTZAJtjatB4
Bczifd9WOdJXAd+ltCxOWxgzvdDTBENKwQ5aMrUUsmJhihBS0EYOQp7NxEIxb2Kp5iDw6hNfsogUoRUggEPMf6ipaKKafDsrDUGTkEstAOsscIQpRqIZ
JTXo7Pdr2Zsr5myloGKq4ajHyzFikif1fM7W1LH0fjnqPBPCZgpg/4Yo4SEQVQUgIuF6NB/BD/Np/fw5OcPETzz2tSXQHZ7JZnKwxQIxlx2QOAmekcFG
i6u2D/ZcbjsY65BeVx52yrQWc0WF3Z5BKawpudMmEQaxyrKxsXYtiCSBS1GgdudoTcvWJNyByYyR8QltWUNkWA0iUmoctgEG0xcVJIthzkNbcxkda1pW
3IB9EKBnLPr0/ivdPOSqIiKIooD9XH1+wUfOv4AKE0nFKZIUr/SAGFAijYVw0zenhub9yYB8I+r1Ah4QqHrihKggUwPSQUxAVFSjRSUxfeYYGLZJKkMC
H1mL9kDEMQtKEDKsEGRpoiCKUS9KHqUA7OnwO8uYAPNFRgsh8zT5tCDFJxSQJ5LH8dpOVIrUkGciwwmEczPET7BFUOIA4JEQyQHCRckMGLKuShHWEKyo
5EDCsYpEFUTC0SEjMB+eYVKlAhWRi6iC2nY2Aj4o9PgTT8SzCCchBJUaZ2i07LiTKSwkLqxOcNZpTZypiFEKSwcISogkiQMSekgWsLsUfpFU/JKAnNrp
vd5dsGTPc2/1sx6+4BstFUbf46vLdB0ugReQ1x8/wsIX2+JAPv/sScaBmh9sCpmZmGJ68AoCpYCGLoouXMC/yoam5DYMc7pRYQWKbVcw30DS6BVXmSFI
BzYwDzPicHUkCn9kNKZKuS5ImBIgZABVYQ5he56GRn7TMxf6UiUqCYsKOd7g8ISb9r3e70XhSdbBat7Zjzd4bjF0GAdpidgEOhd95tAkUhIZAE6SoOSg
0IUIpZgKFPTQ5qDJRyX85BA3AGy+EAaQ+RyM4BNktK5LhxJiLxBnL6geXBwnEH8xPkomvIkRqhUDlDkEwhuEyQsxXtFKBOSYovpF/CBPXoH2zlMkH34Y
0kUQQFFFJZi4wEVUrX9cbdOR+OZRS6/bhv6M4P5AWEOf9V48GSHeym60DSp+mUfMKWTqoeqWIYgWlXy9CD7fSIW0D3erzx46Rhfp4wJcA+AfsYSZAes0
m83UeBVSsyIy+/4nhMybxLHIaaAkIopmwTgOP1NIDcoyvxxy1iZI0s0SUQEkh/XDYYwRQ5A4tBQqhnejh4QXKuFRUa2kVWmVppRopClaUmDUeOk0Cw6E
KoUzNhqlMXJADDqnnK/W4J2Rf8cHJw5qTC40mMptrQgUkQxDSSFkDJSQJmYGSDEKUA8AMSAd6vXmV10mDebmrSBuClpM7UPyamhCgKUSJCldj+4PNQ/d
E0BFFCQSfQe+e3g6U1R4JDJMYD8H2geXrK1gmCnPr9n5V9d0zOf4csiqpOmLDeF61TTXT1adc1vUDYwlh/FmnICJp7bq4gpMdJWLKUFRSf63HOR+Bzg+
78PcVv99nfY6bDnVC5JNMUk4xNdct0S+aW7rpvM2TQqhDgh+swTWEuTaanWyj7GSfYfooPHOuO85o/vhym37ErsFiqRi/2Wiu6Kdda01cjmM4p3E0o2Z
PxcvH5H1fVO0hX10iUsYlBapEE3kJFyGwQCp9n5d9OA8vfdhDo8SITI653IeGpi52ZgcCd5irQ1l89F9Ae0BP2+vzDTgyVEVWJWUUEcf8iv9PSIWiflu
69zkQTjufR4faPEGV10aCTI493HL8F+buU9IXvHZ82T1CHHYfJG929OXL/VHu04EcikAhZAcuynkgTfTyvFAaERSgnLtap8nPQZfdo3LG7oi21nAPMsJ
pHOiNoFvqcCGlDCDkfuwCzBE+p2ZAjGSdHTaXu+krJkRVD5uZWKGWF045U8ezCCmZgEnc7XZpk1yBOB55BHND1pyIdTfydz70cR0dDuYndxLmOt5wcIn
inUXuhcB2EHMKxDoVTCIwHHk1RhtD08hO/RwnYdHnwL2SPOAOzvDuVMvIe65MNXrD/ljHNzGa4zHQZcQJQNItLLUhJLBLBCalOJNSocSvrAH84VWhFaV
KQoGmSaQiERpQUqSBDv+Pz+v+upc/IFXvqm5Z9MXgysVqpQmZWrbb9uftbvZ+/TiZp0aGw/5w6w1pKcHvwidtIwYsS0zmxep0rhYcrAcsA0yQzdAQSs1
qBcxwoa2bzW5rN161iOI7MzA2OAf8hgG7TNClNfdfGHX/m1b1YfvTTAOxXrcKAjJsZwFwsDbrkPxTH/1UzDm9B2nW6a0bc1xC6bC0sCKK/ALLZCCjXo9
8b6Hud81NoGnIoFTMs21wpntl9910F1vYrunaiUEP5TOXQkkSgbhP2aJBcULF0xKTClmtUqt2zVC/Nw2bADqcDnG0WACdOIausM17awzbmPcqHSQIVFJ
Jj3ood0oa61kgG/+p5N6AodcMgZtgY4A6zxjDYbV4lHlxw1QU1PTaghju6wpS0iG7B4FhNd8yLyMDZe8gFG8wwIaEknj+6GT4J5gQDjgings9DJAkzKE
mB80pQBIQqmg20Pa6hm6Flq8VSVhE0aMehRY/geKyCQEMtJDMdYIGaoHXn5wUJS14DIJEI9zVIriHC4kSmORTnC7chzjnzioMfuTGQBQyrFWpFCOLEmX
ENQ83LOY38LnbY42UEQ5hj2aTA3tQ9u3AKU4SE4XAizHi3b14eC/tkTxVO9EhpK7pyH5j4R9UG5ywA7zlgag++T9R7M0W52t9iR0jdXfhssEhwRZYiIZ
MOrygaFQ9w+JA2ehQdcncmHN7cS/Lr+W+81jyeU2d8vog4F0bQ/yQomrViDIVIaVRIZ5h6EiAUN+KURWG6Twi/a4w0xVxi4XhLl5TyFjptzmRhBiP9C4
cbBzp4ouT8hPFKACm2cRUU9bN60i2F65rMdq5oS/o0RDUPJTninjssg/3F2/g1+hdUJ+4nJuHU7qFc8PFhvAzH0KWMS6PC/8s9D+bTUc5g1rZmV1SiuN
yrGDyruEnt6nR3qHkgjIncGmXz6eKe2u9d7MTXTDONYvTl4uWaEYhaaB1LnseEfkTXCpuIliA4shKKpyXLJ1KUy7LIc657cc2USO6eOfx3305c+LY+IP
IotIEV13ETzzfm4/PyEHHRKziPmEbEE4ueeFM7hUSHIsRBmgqICwdTklZFBZRwtKf9rVi9aPgBYZDmFd4zGs8DvQccUOUpxpMlNtl1qaMojphffrzTRx
Be+tph2cS8h5ZRigOVwLgXLy93GFy7haNOJ5OaArUhtrkGaiiouPQvPadDqYNU3kz75GwJNqeBZBQSKXSX2MTByxRc4zPTlcJQpxJjG4DIYkr27DUnOd
FzLqsHpALhPgfYhFQZc+c9z7Br41AstorBTmqSaDWBTDhMDmdpwMuQLl47sd1jswk8Didt/tJ5WCwmECySw1cg0uZgzFwRGHZ6Sczx3sx18PHLTrE/TD
6rRVBkhR0gBdrJn64JDaIPO8364P9j6WUtkiYkq9Q0irAdNG4DZXQMTw8UXs9vJ0eicoIhQkPEkuHw6mvfVVs6HYgHLrwN9pmIE6g8ABg5p+zOEeHDxR
T2NHlM15HtA3BgLGCeEPM0KmEDUdde8ngfVAzkxyBOfeeOR7Ge/voYiIePzNLAzaL0X2uIGsZxivvhyFD6Y72U7VaKMsgIzsDGaahmec4yEERG8xDpal
Dq5qSwEQpSh6ZURQ5zMGfoyGGXjCvlkWXVgodphu+mafIfh4wP0ieB2Po9ZaluEKIB4QggXZhAoESSdYdyMTQ0FCUrSJqbYB2mrCdB1xyYFAch02zlcH
nG8CyebZ1YHfRVDodAmsBtncbjJWEee0y/09zOnShlOsKHXG+dZTFqiE8FDiN5PD7gOd6ZnE3vezI9YQPUkqS3lv5Ht9YQGBA3ZCe3SePapwuuCBzTWH
EtuHNvubDQ8EKEj0wqpIRyVc9eOoTXTEudJsHXvNMzb6mt96IfJgIsJxSDVUCtQCoo4FHfZyKO/tpFWLEhjLFj0mdU0qsMek6kDz6wqumfU8cPuREnsw
uCujqJQfT6EHDUxgcECih+GkbCveZ7Ic7le0+APN6PHLaQO07tmO5N/RBo/u3W+RrSnqDM4qRcM7IHA2OAT2QOBo4sQOyEevkQVIx7UywfrFdBDTSCZT
h78DACW0YQCjSBijECG2oVXWtaQ5Aj9sqUjBTBQpQLQIzI0BFQq0ghs/Z2gdfoQdYdh0uo/rDn/tu+eXvRP9cokQlARDMC0opSEsiFFEQIzFEUhAnLh1
/mNSykRVE+lYEilvnVfSqUD4cLz3Yn2rHe8e/4fDo8lid49rrgt59O98ejy0ESraeQwozaGnFFJWmIFrbTVt1v+U1NCM9qT8z1w7ObD9/VmRPvID6ZWh
RUpVA6yxAI0ILQjki4kAgYYORCKZKNKuEgJjkxNEQITQYP8s9+wzaTGBK4NEa1mk1B83SBu0WCPsE2XNyX04JxCHjgCq7D09s3hoCKswygR+Qk7joV0l
BdlmnWg4wm2U+2SyT3EZQlhHFAWXNRhZsuHYUBjAB8Q/FlTMYQMIRSQlgTsG+Rz3345dpD3znOZisOkP19kutSn606XLro0lMm6Gk7Dtm+t9an3mjYvg
tbWstA1ephkmXQbwOuyydunnKMSn7L2Lt3mPDlmhDXVBE8PGddXGb9hDUwNeeS1UzwM40Qhb5wDxYxStMh7pCdknDyzUQ6bonGquQwkB8eRRERSLDPK7
qaV9rd1Hj1sMV6NnnkObhxk+1k+MpED+HZfX9H3LwtjOa4g9XtXNIRTznpB3Sr+GGD27wOLk7ejNDx2GMCnz1m01u/ObwoKbZKLBOYua9GvrqFLk5D9r
rDIP8Q2YCkIo4hppnaREJkPpLh3gZe4C5Xr2YX4pIdiF5IWvGbGKsxwz8Tg+kRPd7y0upbdUeWKLfI4V8h3XuST4W3PhxJ8PEgj53gpQ1IUxktamzFN6
a0f+q5n9s2dZ1DN2QbyYz9kt3zgcEapvdHWXfQ5hp5YKTuXTf/Y3xKJ2MhyhVNTWglQ5IHcwhOTj531RvctglcLlLjDLUVlEmuLWnEg3KaPuTSffDqBD
kP080CLIKQ6DxvlMJmWSsBIuEy8mUBcTiHB7auBPnsHBJu3l1C4E2KpJIGwO0EOX6IH6TBQJ9z2Oz4enwoL4iHo7TV+o8pMQRRmjC5x/II9EdZQFMqm2
XLhdriKdafBGc3Yz7tEf/T/0/9T/5Wfx2f9f/Pm9Crjnf/GkTEf+GNiFHFDIBHEBCMITzaatj/zIfVUJM6aFy/9dtiF0VOgf5UeULZ2WBBnwYWINHHFs
7YN3Y5BURcCbOewKoZNOJMH75ejjY4qn4ffgP7bb+eeVbfYYKP/f7qzxws+nD6q24aOz7RhpUD9oAH0k/cnD9sB+6OlQfskbys7eZ1VdH46fJTbiCBjq
FQDxlvDxPryAMp2d0cv1Wd+c3SggrM0rQd8ZajPV+0nCnVMAVO8VQR2M20m/mYcIqgeTnkFOrLcYYl/CBKdO9bw/q7s2wO2EqD70Lw9nQ3qDN4dY3rEe
zHAoqGZKWhOkAGE0CkTkOE7gcgopqgRFFwplVXENjNaRVVHKOco76YcK+Swcmtsq48RTJ5Axy9CxHPD5IBdHW6dHNUO7IoqNtkNECwUxNLUC4yI0ZiMe
6OEW9Y4VwDl4SASicSeeE6tyGxKrjmSOMcmgaKIlaWqaCKkAgqdS5CJkuWHHGg2mpMg/EIcpzkchlXA5Nnb5QgiNYAIpyKJSaVIgiCni7oSTWWszXdiE
0xh2X6SHbxvjtK+7sHCGRCeHnt0LyQ4LI5qFBcK0FTMtWZhQ1IlIBMBQaRQkcgLlqwC5cLtkqBVyqIlSDa1k2UMbKsjQwxmjaTC7Ag4MuwpiL5jlCGIX
UGRQEQ0UpQu7KsIUhRRqzly5VE2Tr3WHA5BonNU2IrrWOzTgtQSqahXJWxYdW9D1wAmFSdjKaJttITiEgVCrbSKkEgplwmMu2Z1hzsCuVUpg91kR5xCN
QRWF2AXLjDkByjl2MREEwYRFU26hEVEFEUiJIoYoZoiaaqSpipyNKlSZqwrkRRQRBy45K9xynhsouREXPkCiLIuZJ7wwkwSopLAUHaBtxi6YFEOSQclW
is5BUJlNziFFRdgdOJFXKIxTsbn8bhkMrLEt00Jl48oMNQlLyhdoxASCZBFTY5IMuEFyqdCkQY76TtiLYtnCB20Shw6NRBVyLttOz+98OOsRZ151Nuds
fDYKbqQU0bKJ3hjPQspSigofEWhGZSP+rfT7F7cn0bO0CIImTyS+o307ukZkdvXJ2ULd3y8EdzV1QhK+E3Ig3bvqLzknzydoxOkshfUcO7DhRSdiSQax
ULZwKBOrRKH4dxxWxOqYhout6Dy8Ybd1qDWv+0EqCqnKMKhqDjHKoSaGAiqIeIgkMYkKWI5E4zlu0cZkVS8O18Up0758t5Q8Nlyoo5GSOj59keOSGkCV
Nl2xE758vY3sEvLF1FLQ6IXMEt2gDRIS4ZOKxGRxhFyKJ8Q3Px8metDIJHz8bx49M4R1MRBb38fHge9BjAoLFcQ61oNWoBpMoccifW7Mgz8ZU4CldUll
5LksWds/Hpmrtm0nbOEVOFT4ZTGI4hXFlKzlvCd0qOGU925cHJIrF5aOSLWCtKBLjEELmBUrCn33ZHFEC7L1lazL9Wk3DudD6td3I5RRdlXSSuVrKDNp
JxOGh6xyuOTnbsm5VEgcnlAdQwYTlXWqBUkDp8IGByX4SbO5rIIM3aAqiwUFUmhJ1uggjq03Vx6sk7ML28DIwtkA8h/xxdwbkywKJq7TEwI7TGhoaKFB
RSxFjAVTxbN45vVMTDqnBm3dsgDPLJWKgzW6YKiAigskQZJhQoICb81MVqqxcTBxgooTIuFytATjIMgLomTaZ2UMTglKnP4fPbyHOIQwuQ8wgvIp+E27
+Igg3szWNB3yzXdMm++Wa2cc1buAsIgwB3JIyEAEA2M5MmEh7eSplYsNhDXsm1ijkjoLIP63AvjDpd5hjLPOjDMzJqrrOZrC5TeQHftrUWRN65QOwZrQ
J0qvK3U2n/rmuk37VVINktQqSr3mQOcuVEIZFVrKZFRc+c0oId+e7lYHCm5BQkXnBJ5kyjFIikLKchloqoYmoKKokqhpdxtNQwSTBkZDlMmRcofIJXsw
kNh0Oyk7aVwuhFrLSApkcSHNhyH49EYAPBKPOONGLEwjC6lHCF8wYSVgTIgDOrDV1kDZ/spYHAqoQpgn+jeA7Q9J2op6VB3C/AO5P3XxS/s7++RiICIi
kaRoqgKCmgKBlKglImZ6C/6YaBVlYABoFKURhGBYloApVKEKgiqCmGEpKoigqKEiSgWkaQEghIFICiSWhoB+Hoi5zT/kgNQ9mq/0cb2MrbbxvXKJhVEF
yvMQhCuBRVBSCO2S4P/tw3m8u2VkctqFmZhopnjl9JrkcA88dhwidieTUxNDUtQyRdgeSIegiAn0If65IihiQA0Cn9Y4aKYKqJpdG4khClU6N6s8o+Ef
GB2JSMt3pkMHIHChn5Ac7co55tOkcJl5CEcViJhSkiO3MYeRBh/aYZQUh9a0O/e3fO52D/tXDwxZooJx+T39V61L0jT1rWAmU6Zqyscyz8kGPGaZ1u1Q
U/kBH/f4/9z8UPokE9u+S/j1d/GDmSkSvnYW5W89GVYWYma9YY47PLyLkJgn6zacX05sQkh2/b1/7K1lN0pIoiyFBBIenMQSgQKH7xQXknm9gGYG+Jwy
kKhAOkn4n5deUO3w0O0JIKEQIHs7KgiimZQmogiYJAgaVGGVSCSgKACiGYWQglIAlZGgphgkSCGGFYaFCE+7x6mzbM0QHGGLKVxZFFRSRBLEtJNMzCxI
0kE0JVAFJEJMNLEUQSQEEREpJIgUI8lIhcNGEVDOUcoYymMoDio93ThXu3Rlf3B44Fx3uImw6d1e9Jz57csRJERINdFrRSKoxO47uFuidIWQeSVRRzI1
u4nwFKKrgXGTg9jvR4500AlrI9k55rTqBYQ87XFlqDLh7d2Ti0nOI6y8g1Pcxu7t3K3duyqKUawjJF3ckaU4O7u2NaS5NuOYCHC5EKuiJpjuubFCkGmQ
UkIc5y8N3WmYO0mc5yCmwphdsvIQrNBY84nHnDaFEdvPDtyg5V6iHF3LkUekhLok3OXTIuCTc7nCnK87QHDg3FUo7nuOSItSWUnK5B1FQiRMuXRFtajN
hxCa6Xtw3UCrsuERBwQnd0FXe49nvIeNo729xdTwLXK4cIcwC7rOLYnGo6EOAkIuHDwCguhLnM5kVOSEQY+eO963fE8d47rm7lBbnQiOyq3dui3V3LZu
E7E5bXF3Mkr3o8Oye8dy7tx3JklOS7K5y45ejHFws9np7ed4H3jjrwnhB6u8ccu1l9l44vPpBzWqVltQ3iY4uOI3jmOmlzJZ447mlOihi3G+saLbO/ii
Qyl3eDxCmyDsOGbFoxbJlVTLYAyzSQwyIpEBGRJE1zHLOPkLYLuE4rcdudBwlSQILuZY7uOK5DrlGaaSGapydmB7Y38CMQ7PmkDyiG55KWVciF3Hc9xG
XLJhoi7uuJ7cnd9AeDwoUOKDCm2wgHZEHayf1+QMIUmTRbMgGDJYPY4OFIigf8oF5nth4+OC/lIdY/WZgDBDnhjrVKJ9YKIFQ/tpFyapBSgzx3QMAvbJ
8E6I4lOEv0y4t2RSPSTlccGIk0yUGJwDgYRTQwMZUxL35/rQN/3cyVuDJ+FLlsCng6MCmrIeE9pFD6qKhvRQoxViiAI7/kFsKdnRxn8oGLDykDwklae3
a792jjEJZ9dFc6lUtHZ0EDwIJ5Q51LTbhZemwh8f8WEWYNPCtGaIfe6TE2eOGM4lEfPQWek6e4CF6pDXvlHd1HPcD/vgpooEiEkkCgCs8nk+fWqnlgG9
xCo+QWDg1RKwd+9czC/kzaL7XWPZSpPDDpNbrvxChvTyw9nYm1TTTd0/mw6ihym39nZ9YdQkdPh8GedUVCh99tlNRPW7usKFNlg2qOHPWq7+vx29l1eI
Sg4HTyUd1DXXJPJfPSh1Pg44ebH8EPIc+7PZt3EYUQukRF5qm2ETDtAPWsoSQlKMQRAERVBr0hwD6pdWCGmj904iHxRCqPvbJYFV+glMKz+nA2WhmrCf
16AD9755KibOwn5bJvPWukjLPf87ljD1gJ2DWqE8nGtHnJA9pRDU4/3WY0Mg3xROBESIcb1E0vKXoP9X9B+8/q/j/G68tOPN3bkKZX1k+YFw5h0g0lFO
VFlREfQIGPVfmOqiJZikoKKVofURkgUxGQM/kYgcj2Dcwgl7sfWBGevHat3YZFEwxIWa97DDkDgr79Wc6qyksrJ/Pq5mC4AhMEuW4cessE+xLrRXzD9s
zy9PBnEa36AP7QUf6rCfuhZpaEKZa7i1Cl0bgTTzlxlNMgoBFCmUxhdhcTuQJNlBcciOhQScI62cU2CEJMZdJlMTgREcSERMWzkqujk5CdzpXYgg7J2M
OStaTlTlrYXaQFAanHUSEOFeS3CKAccsAjsI7q10c8OhwQ4OVwcoLHdjkBTnkOTLybkXjrh4RSj6LCU2w3C9qIXdRncKYAeS9vfyMjujwS5LMgeRjuO9
PsSEgu1EwWxGRIsVUJSNzx81H4+aZ3aKPnyON88OC17c8IdEuyKT7rt6YB4zS/fLpzvv7AcqxHU0XSpz3EWe9g7+D/PYfh0Wavt586fJC8N4c0iOhFsU
P50z31cpGXgIY4Uq0LakS5koHru98sUSKeEoizvDKm/ZXudDps6OtXrmcIa1yMUdSd559oeJ9CeG/NYwRRneyhKoUiiNCChKjjThTNIoqM7OOuHZy5Xd
aFA0bnGQpE7EgojWkTu7gVViHoOBEeIqYgVXOE1jo5ToaalRqUyIoI5UHTiXX+i5VF4c0En7LuJbWRqRBRU+RY50tHyjoiUqcjnCr5COoUkhyiKOWers
SBOJpMRlVyIgpnM2rHrjx6REETiLLkTOEEZxOXKjNUiuQVSdoXUQonJOc5HCickzOc5Rc1pA0qALgXAsKClSIoC5wLnKIOHSQww5CSyIoouUREFFJBZd
WxZcrLXEjoXfB48G4X4T1e4T75APoH315UTuPy42EOoGAz8uqHkvKsoBpGcBACaEop1CUyFPzEUgGiCQDgOfW9cnYR6tmj/z+Dx3dRT6vyPJACkSJEiF
pZSUJpIKYkqloBpQAoCASUaIVle4hVMzETJFpaQAIlB2r71UMAV3DFMNHisij6UAgR5yI4NyptsNVSxU1jBkcI4jhEVFURESiwv8+B2O/yOuKGMRYyTA
Jgberdh29KJhyqlleBWlFYn/b1P3IY5QAnT+ZOoBP1w218xYd8mQVd1mGIjbKgv2GZok5oDCJnACcCJ7UVOb3O3+L7FoqoKYqIakUCCKGkJ4H+hgoiAk
0hqpORKiZLMAYe7l2BfxPxCxhFBAdnKORrGhBBRRDT8ccu5E9Pj1wKSkSgYkoaaAqgGiWopKKEKKQggEkghKiaSjzF2pCnJANKBmYo7UchWhMEhViVZQ
JQXidIUxQTRBRTiwiaVNC4bBGZARKAVKRFpUEMi1rLWaWtachWQrSZTEouNEUFFOCBpQDx94fBDn79YZtyaxbDAsf+u2RZluWhiSpCtDY2h/LzDywWQE
7xTAMJoBj1HcRAHuX8swgH+rqe3fdDwhPVgHvwzu0MQyQBSQRgAoUUo+ISi5CUAeo6nycR7D+oj09wZXrz6oTwRt+kHoi/tEV/qgUVJlCgKQFO8PCRDD
9yny+SQpQITfNDUQVBGHzDIIOcJpDc8SoE6XAOaHnIFC5EmiLz0p9hwfG5UVbnHML/qpDH/DUsWd0rrukyGDIphqZpD9gX9U2sckvYer1YvgaEkBJdQp
QCa1V6fiACL9ArpDr33v9o9D3TJSXtU+X2poxY/JpZPxa7Fcbv0otgewTJk9GVBSUGpMleYyYh7vcanWQcJXU6Wmz3/t4gvKJxRHhhQoUZN2Y0cIiWIQ
JxGwCbgoJWvWoVRTA5iYQh4obJtM4Dyk+vFHUTazjFiyCJhfrAD9maxSWU3mRttPxIH87m9/DAzE+A0eEXbcpEzewn3OH3fOWTKAaZNfWoQ4LpRJxhjV
yylOkw8Wm1340H3nMm5v++8/9zY90OHqzRonm4w7EdnoxyLwcNmWJxFDEaLPcYesBPqQX7EBkT29B/FDH8ZQPpgA+hFQ/bABBAhxqVDgdaoUwL/LMCFI
01IQRKoMUFRAEoRLNI0lRBUhREpSsQhVAEkFJSM1NJRIJUxRE0BCswLTAxAUCSEtRI1EgskhAsqNCAakTlJ+qob5b6e6BVIdVp25y71Ltztlw18QJ+Ok
86Q3xJCcF0ZQgBcAOyirlAJweEKLHJzz8Hc4PVvJIPVRkfKneLbwmF3kA55UDxzGPIHJvJuQ+Xt28OBVNJyBzsvM74k5VeticQ6o7rya6CTmAUV8mJA8
ruTyQK/MAxfDsqKg9Q4BZK7gX45omTk3nKgiHMbRlyg4D4nCea93fI7oUJEQ3w5ME4yQzCQCG0hFpZ6f6+avKBSgQiFWgCIqgR+HLhI5bxznyAIWlgUA
KCWBUoYhJIUWiCApEkSlgClA0QgGSAxEpmAjMU0olIjkNIrRsL/qdNTlEeySYsNzEzlwiDmKFckWsNBK4FygKKRVSlFFSxEUQExEVIQtQpERFQMScJNG
LSNEwyRIRblTEDMxZGgAJqqICsbKhwk4INGoUe1IVNBoMQxA8dAmlNSDEkwUDSpEEkUVkmQTAxRIUkQDTFqV0ikn73r3A/pNSykIKyNRy9Mg7g/9oV/X
9WFKuxh4qEcA3JsTT7mYlTgnSGBx0fY/fHIeJT6IM60TQcP8jhRGcPfk8f/7TXTcNaGJMHCpNPQsnQSe5Q5qnlUUURK+lVPZQkEBSr60cD1x7WCM4du5
0RDRjrM4TSbcdYndo4OELKgghYETcKMc6XZHGXCKnE5FDri7NHA6bpRWIIdKIS0quoJFik1SFEKGjYnORyWHDzm7lsTtsSbASZY254wOEgQ4DjCZrVbW
NOA5eoRdjkxjhxNcf9B2wcHy/3hmZhFypyAoMqkriVZn87LhKKFs68/2f3GJ+f/zvv/XW39b8cnatj7xJgTFGC227Mj5HIuYSeHDGk2p5qGEr1ea/wZM
mKizGiu4rZ2I/Ce5D9c1nRVrmjMB9zjgFYdMniU5u4/vVIJSOorRldjuq8kPlNWwPefFAIiUvnNuqHW5YrMYZ3evA7CiNAYNWFKM+xhKK+UyCAwIN9sZ
ulBGTfm6Kj6Mgwva8kV7E37X72vO880mooje95ysaAsh3VyCaGh0avg4tWzTpbYDVaUIxHz8wGtO6VG9NrxrZwjvaCOFH3wezn3PNbOrFWhhvLU4aRRa
SoyDDh+iEI1BEwlbXkjos825E7YnkhEFluvbYfU86nemiyRb2wJIeguiKCXwYDHgBEGm2rTCC9yF7qMYXqly0M3x9b6zR4FslobGgNTfD2d7kUo+CME4
ebpm1LB7EUouyArR52b0KRwiyO+IdGzFoKDjxjTFQ3T8AxvFFmBiSK8L6l66upqHXs40KHq0JWm1nF3DBsJLN70VVBksGZz2A0peGrsisNDnZNMh7rzZ
FKOihMu1CU+vVivANE+fZTIxpmxqeTozIJIVNRqQoEkaPQE+OaFExCGKKMe++BgmSDa8honc9tYvY9GCRgINI7UMf23t9kQDtR10Z4yI0ZohpkyEE3yY
VI5GaN0jkyJZSwD25ehhWCsZMiaQzL11ZUcLxIbQ9Z3gdgSYwgHLnbiGJNdNIZGEWedaySa3GEqFGmCLW/WSdHLMt4FTCe2xpTZnUREmCSv7CJ6O74+C
1iZCd/alfG51o16SmbmYqiVKpu31orMRf8i0uVzqpTMvvfR51dl0FqVS3jn2JNWQ5+CGlosEHDnQc9Wr3T+K5cdcgvmCkl7eycLtwin8OI7X8JD1Xnuf
HuM4XpAkdBP7NzAwiwcIcyckevEjreXiPeluo9iuivGtvAY6MtNt+eLfZ4XNkzVHvuw3YbI4rCGvnncxpzY17oL17Nc0fYEH6myQfz4mRKzWUIUDRAYX
rFPsTjm6nq6f9E0rDHb9arlO7Twz5QigfueVbG/OfaQiMtQGfFdXMatMwuIVKUoJr7JTxsfaQp8J2oXZBWEEGNGGUlOz7Zd5lmzwv3EhgevntxJkBoPS
8GB5PQqMIMEFhltZgplC5EZZRsbZwKAz1arOWCoCyEo6vpqwBsZ1VewvCLSiOgG/npszxbnaKpL8uTwiBOZFMCRI8GZOZJBnEtNFrYIhnxCXAKebpxWv
Qnxoag7BhDFDqRMgW3IIEjh2Ukbm836ScecLG9quHEs1prHfQeBL5p+Px0ePCPy0mRXmz4yaBA2F9KYauvOtsrutHDTn0tTQf0911siwA+kBx7MR1QQA
NQCqN/T1fdDh+hYHW/UhP1UwSwkEfTssH6DH5892TA8TDjl+LkGAiFQAEAiWNeamhjh2oNGJnv36wrwUJaCHaVZ0ni0322r45izdfX36yc6Wipck4IJl
JjhbUNaMZ8Ie+bTFJZxmZHQpdDQxMDxrT1qanRfvt+v7P8fEi1HN79nsw58+3zyLsUSNQ8wJW0gy2yoL9SGGFgSJ504HtSAwxejsnbm+Jkg19NvR9tgY
Z7SA5mzoZY83PNduAqkupWl5Lg8eHRTYPClky4ZO+RIkUCpXiLEQ9iA+ioH8WbwmkRDtjhSl+fvNTTNOUzuF4b+zY+3rYF7GaBYaAPv5AqRUzybUICKR
HxcC6sew0dw0E72DQbZnDWjXtN5xwMNfDidJ299AdTwOjZEKYkJTD0eck9Fhq95qSTqPSHb7sNqzpA3g93DhotOUDtk9sPwnF3fd5+jlAkPGB03XPCi4
rShFhogEdEKq65xo+hiUzuwcTIqMqPSH0yk9LKpR91omZwKP37evbR96ay6ZRnFcdMqcIr6Yd81xNASY4W6lAcR8MemhRF+e64ZSJio4OvX/ZQqymwWp
oh1hLEZgSHE4FgIoOWbBhIrsIKhyOJ+b01XfPrUrGTiGqRMnwkBXnxd3HXENGO+/pqdTGiF+qCBjRg0ig+9iaBBjRFF3pOlw8I+hob9unyoZbQY3p0SF
IkSpVuR7hAVSRkmDUX5+syQ5JS85omr+znDa+fjs+PBwix4OQKHnTZz6ud4Lk9t8uYqzJMQD9SsKrJiQYMsOIZPulRiERFA6186+vla8+bntLfSB7vHs
L7VQ+6y7PHVi56zbDJNt9JTQN2Y9eEEXAHy+q795h+MGvHVtBlAgzPiTAREWQNmc/Z3h69HDx174YIcpfTFgxYtpfikpjp3dZq1NNFBD8d3Wq5debt26
SiKD815wY3J1lhyF++tuIqq0ihRApmgIyqgM2U37fq5BPll8sUA+MQIDKwgJdIvguWFtoAdHul4xdGBJ1eYROdtgZ7LWlKHt+kyTXkdThiSB2r3PARd4
HHdZJ7VAYDXwvBRc0PMxqnUwKMn2m2B7miATA8Aju7aOlhEkETEkyh67u+jq/R9EAnySYr7KAzW0wRslKMohSbeoqfPkr2IPTZIW150oHr0FJpAy4HSx
5TAQ73U6su0nJW+DXtm/g4L281331h4s4oiqJJ2Z89rv1UkddBAXgl+dLh8lGNGAq0nh7led0+iIqlZogTL3O7n49x5N7Rb0XKj0n7TRkwAj/lNMnnPL
e10epRz4YAGd/i6uQ31pgCa5N0FQhJNoBn1qRkr38IytVSpeCG+vn573j3FNDFKqGbVndUsvFnmpIuCCGHLNLZxpku4xaj8518XVr7nrN4Znnmb7in18
e53EioyCDBgoxgsWb5zRos9+y4w+26+LYMV689+58/pmHhEdGB2RJJDKBiUx+XOqy4xCsCaFWRAiRS/WDd/W/YycG3awj8W2QTZA8SsI3Ong5LE19rds
CadoK5b8/r72nCm28tPgwNzW8xqlF8X21Bl63qTjeZLm5jD61dXSAMEMEwbecKZm+ln1nDf00n3pAh6VAdcQ8jSgZazQRxh6qnI8SNaqjIHQQwlxUEll
FE19ZhTIYi8Gfimeps3LPXdOUjGt94VU+vB1hjnOXJNvzmBkD6YeuUFNqd7EvZ83zJFEC8XC4Myk+n4PtBHPAQ3+PTh3244RsBW52uaH4MSQPMb0yCTl
BYe6CEEu+5zh5yEEMNalz1m4YnOK0RQZliJAkgmArSKRHUwz+aCq1bk36e5uUpY28OH2jvnidgDh0ExonrqNWKu3ZGQqgZmFjE1vAFWOTvbRctmIdswq
TwyGk7tvVh99O+1xFJg/KMUSEcpycrwwvfVyD70PGxV+7GTFXd6Oe+e3fTFUnXPZyJwuxBgiqVqLuOsawGZMxwHWXEs39+7zk2sPgZmDG5RUfmdCgawx
RxLDISDdXrI3O5rgTmaUNb3sMq6+AhRiyOEPdvrd4JBFZqepjT+nLcMjpoUU0DQVv00PlDglD3MChBgTtWYix3u3LlL7IXrnzzWJ6VClBFgsM9e+8zDi
nlSoeiCBwVKF4Vg8Ky7KpEiCYXY5Oztyje6ggxAi5dyjkVNDPfaEcCpQrWv+kJUVRXFVAUiygWURKHKBsYtHfH85xUEqJAplmcZP06AEg/Pml6/jw8OL
AT9P1UmdtlkVEiKfjZe6xlgsBVF1M8ZLq/Vq4hWP6/O3NdNPyq7lmTF5Nsd6uZWuC/JHXSI2OCCQkvRiu+kO6j8w02cVa6i676K5Ff2O3zwUJIGdrNUI
1yQ9WOW4YxhsLJuZlffbmR14aJmlYWPmzCAiFosUk28uRNttsaK5+Y8GCR50E7OiKlAmEI2DHRucWc7VxKSmoF2O+GAJUihFw6lns9624xD0vtkyQLVA
hr54Hc2ejY9Qgj2RBsAe3w9HLiO2igs9Cx5AHuX5fHuWdom7xuSerUYKj64d53mZp8CBAKgjegtBw7D6lTUwXBPZYO59oawVXYka9wESS86M2FUHlZf0
ETIiko9t5SGh2CN6qOTGB+U2Z8pHaCACIgT1CmS3FSiQJMMXpSJCI8mPiPHQ666jSR0NVKMrZbqymJsFBJBBCSNfC9iCQQLtirlicKMn46HXVDv20SBr
cUwGeJBvwPj1Q5A9LRjso73MucrliWRJtXPtQ9i0t5oOF8q6A4/AaBuEAgOyo6IHeaL6SsgdQY9hpRinknJuY6gk+TrpMv3GQTqYJRREo29hKN+80pFM
ISMT8zr9ni7weJTnxqpm4NkbPjx8a9IEde2CaNG56Y0Xb8hUPTNHh2F8YKzyFJTLJZqtzdy+yA7PsQOGJ3pe056Q8tUZoIUaTfhn0kLEnwMzSN5JU2In
IrpWvq3CxgQoCneioywrbZqRCuB6iVMv6KfgwvNa8VXZohHfSj2SiuYwbli/lURxQijO7DqJwLyZIk8aiyG0Pb3VTToyHXBxejEy1WYqa0efCkpLABZR
UFJ5cNTGUk2ps3kx5kpkygO93DBJvp2ZBnFo2YCMDZG/bd3GXxhsAnGrDSyg574cM+zLsqjNruCSSSJYiba99BCiPc3oqE4QfUip3E6eEVtPUKNQV+gR
IOD5Yogk7K2SRGmfjN9d5Om4w2fFXM7aKHLzVLEXhRTq+9Fh+jM+3XDwawjS4QCRlsAifGs3I0RNIAzqswUr+wJNGwbBDq0g59HN1W0jrRmUZSxEq7Ug
pSnwyYZ+fdXKJISII0YUnjztY1UYQvoeh8BV2sZQ3tEgPGx5Mjz114dCeBCLHPp2POebw+ihoz5tBdDZxSc6ZYaWJGbM+S58XyEXllFWyJ1fjSsjOGBy
ozMlvdDicLQ+56ZifGXfxfCb1ZPYftcX44NVlU5/yQZd/DksrAgoOa3HHDBs1HEhe5eO+ewnGNPhMmg2zXZEyI7BDOrWsX0jYr0KzQwbexNxE3QMkjSS
hSB1zvQOO7O7Wlq7pze4r0ppNChMjrn0973Yssnkprop691+hoYkdF1vJ+F6zzu+iE1P4CQx0fWY+wKVGyC0O1H0HrUrY/IxkcB4O3sq7GoHLfhfehqO
xMr647sYvaIcGMTCjlv0fgSNlApRUodxZdM6ENPa1HfAVJE5bBIKJ34TLtQhPusFADyXJwsL5DfcpkDaVGfSnxtX18+qOeOc1s9XdUw4EX3EiR2kJaAR
hod0GUpIkKo4MoyooA67MylxitC/BCNcshkyonFJ2I8mbXZkhkd9zIkB/gQOvO8vHsuB7zFWpgI2WRJAkidA7e9c5cVo7xI/Qi66DijgzyGc4NorArrK
uEkjFFWnRRwNc1TXir5rqcyNSiXz47OFJfINQ5GoMQqX2dkEKupYzsG2oJ89cPax6waJ3gskffQdeKEtBtSQcbREYYZAR7bbA0UvA5gjtOcg82DsXAyV
goLIYQYb0tqDPSWR99iuIL7tsGDj/D7dmhcbMv7r52612n89APfz9mp6ARD7Ewg5szMTsh34QF3QrKln+B03FHCnpsoep7WelMmRQRQ67aSYDScgKEqu
RJQTUoeVVZIU/PnxVUOFcQos+W9GfdDsAaXtjTiHBSCJWLCPwrx3I0fBitz49hFRAz7FYYoyJQTTIFRHNrJLLIWsj92rNc46u4DOQRrmq8V4v06ntM+b
XrKonk3895zFvfsfg3sZ2d/NhkkV4EL9Opk1QwEfp6bz3vRqerfrjKp6DQE4EEvDn7A3mOuuvdJ8pgdTHGV1vUSxdWFw/jI2eUgibi7oA6CfeBLN4w/h
zrMyttMB3rc1IkkkFNAi0SYKISqEeLVcbKMA2R1VZ1VBkYdY6rUvvk4ufSbozMkxrCvB9zQ716pb37Hj2+wgJS+ftrDfnx8XM83mJcVnxftMjWvXBIqc
bII3tsg66fbsvy78ffoUfGVirEO7y90xo96HbyxJDJIaW+/bk8Nledyx2qIx7sc38a2N32RYrZ3Pb0YsVw2pZE6e6pa1Z6NRw/Bx8vqa9z1Jlwxa6ezk
+/tJyX5R2vHin0YDOEUDSsfw+fN2csZM63XPjCSd0hLBViPUquW3G9+xveSZJxcssTBgws3ZjJpJU+52jhy4O7X7XPbXz7zOOq71d++2NN37W4nXigLS
gdvJ+36FuYDYO4HkBgMAC2gxtzMGuwXdjyGPzmo+BN9fVqaKOPABGCBHjc6CJSy5KYOAPW33Ee3tHFAcc1yGgs915hgaHnMhOPEMQPDREFcKAQkgWDQg
XLiyyiWSWDkPhajKo1rkAPESmnGTIk02CAWUSuFCOSheQkkgDbJ+CT31mBqUPRjkrZivai/Bfwm3rGLsBEP6oOW2RlKHgPU5LoqSoFSooXxdm/JPmZqz
BzAsyO0ahbr1rhOVZFnAsePTYEQ6nhyzM9B1u9EgaA+idcAGeppL78ypIWzKz2UFmcrK2duk7QNxAZ0yMzhiYA4hfQylbAODhEgMn12FJMlER8mi+KSF
8VXtvWxrC973u8wPV6gPzER0oMRBlTciINqIrLgQ7FGyahAEDqHUhw6BSgcOk0z7i3N9QxldP5M+MHM37BsanflyPDwgTumcMuZBqTiBcfDJrRcEm599
5E5DeY5Y+7NZS1hXUMzOjPsABDRkslPjhzcptRh9l5Be2j4d9TDBYYDQ7qONoQ2hYjyThxGtRnCOBGL5V3YCgZhKDK0aj0vHtxw6WZE5d+glXvw1Hj8O
cJeegnFO6SGuU5SpIXiydc7zfSCgFn0Xq0AgUR5r6zP1ACkGaVNXDQSioBDIAAUoCiduy2yWDXJQBSihYWpGJhjBxDQ5cBSbkh8gUmI+9h75Tw1qT3kN
5moYR7ZUeAGAhBOTPrvxaMYSfg1gKjvF0LhA4tgk7MPZHDGpCI6NGSB2vpMhkTnrL/QeRzXnVD62iRXkgsIg1bEE4JvW2B77bBmh5cZ0UCea0LbLoDrf
RpwMLfchYUYVLAJMrUhLekL10NSAfopLIPN7zXvgw+bDYO1hTQ9b9ifN9BW/KHiKMSAHHBOuCZgwOVCMAioSzFPKb3YVnEKOvm4n3Pn619vjen4+rIsO
FBbWHlOOjXzchkflDwfJlw+Lcek1y5GGkwri1g2pGpujhbznrsIvlnWkBQC1nY5lmAUjKMoCX2oKVrKi0EtpyzkdVbxhhNVyQhKlgRtR6OEgAjBQKUCE
gJK2cPteURAuROqoPmdSVB3HvC8XCCgjQpAlzz1ITXfnXmbtha76vZraKngTEqwUiSRNW+nF/DnnL1vmfPcqIsYvTa/ZlYjOCUet3DVsG61hNLPfVO9B
vLBIxIwQVlSWWmrfG7NorN33wzCrFiIMVFHsp+GXHRh2yRA3SiUSipTZC8dsD6Tj0skCYRv1eHzWWWpAgmAu8340gEkgXqIVoPN1fTfJ0sTC888metVZ
xkHeUKOer2gChEp8bOhOoNCNyBgv6UYbJnw2d7Ydd16NfbBg8yqPCFWnJYI+xCuyn1KnwqOV2nZ69vZyb0gCUnPXjefXpDe0NnsN8yiajh5AV5duZ5bu
OxXWscowYSzlxwYd0oBqQoKAAYCwmZkrQIGQkBayuKbRXXFkOFaIxacsKiCeWkJqiADIIEFERQSwEw4zhBm7z5Aon0VEopeGoHbQLHl0DLQmVCSJUywt
s7GTGfG9fN6vfCZ3adhTVbOM+xUVgoqtSwWxlndKi605enrJWG+r5TWLKi+KetD5263mn6Q2pNvJYqltcSqksYbnia9cBo76g6d1Y2mXdYWqWLxrGMWW
msZQwx3FC5M7XROlUbIdzN2S0NCsn2SO+0/ElAlnVFAMh97YwkkgkSYNqgs+P9eYiG32eJpRh7DCnzdJwfW3d3dl2Arz4cCu/BbP8H7+3rq0uj4HV7Cj
Af6bY3zCGB1/LT7UQvYgeCLMV4Oi4BHlVfQfra1gW1WxkjgpvxnnRCT2zehYfFZEa6CWeSQGB4HY65tGS7UFnH5etYwcL1ZME5VDZL3qQ43QYL0xo+l1
TfhmyCd/MVwy3WW7KxBmKBg5fxMDa5k1F0PqmM54V/UgdelGdh7pZEC/fg17tiRw49J783sYKIrmTRAojZHDOaedXQ6nfXV2Bob+CFFzd73mQpiOTjE7
yrYQLuzmAzAsYrkOTv1m/RJvci5EtOfJBPph+R05obxETlDKqNkSKoIPdyT4Mg+FLxhEnddeZE53fjly0PEUN6m5k911aVh70M8qZxONGJYnnXnehrAk
qvjC6O96p1s6qjz4t1RzpwEQyuJGiLO0OdTuawDONmgt3HN3FOD7xBlq2xG6rXWWT0IMBVG2jhGzpLq17lT1rk8tdhBkGkKN6Q5rTRjsp7388A798z30
2ABoXjSR167yB47+5O1tdmRE0UnxnUTLaHwHktPWXWqPScufBVeC+4ZHwJjVB3UcseHA0QCaMc1YO4xKPAFDaA28c2b3VPfXjW77vjSf6h0hxrxjGarO
bZM7jcxR41rt7hak7FKUrQPcsbljQhwYa6LwH5YhGQYvPpDZPN5fNLma1hpUXifSFTMuWMhOGsnjuEnBRUi9kyRgRmENbilwHEieb1B9bsXYYXAYoYm9
haXs4iKNC7QOEOA4MBCU70w7cTJMuXDsUNIOQ3JhEA4dHqzoNBuQiGH24sEQ0AyhUxoYlm82Khl37gVJqdfFV2CHBevY8HQbRCEKSMbDO0Q5EoJ4wpwO
yTwTQ9qv2dDHEw4DmBwDvSDslPAltKFkhSn2Q2ShqclJuagFkFhQVAEQEPIih7yrQHRJX2W993NHsxR3nhh4LkSKlEkEYfY5pSu2vco966kZ0kbBk/fy
vp8mTxfgH5nJzkPAQ0IepQNC9Dzez7/8n55gQLQLTgS6Coe4oh+tlpj7cqsShWjmKKh+7ayytmpNUzk/naBA1Mfz2VgoOI1xzLUtcoMLf5G+4j2hfrJT
BSeMmJS97gs+SDE2N/rT5HPctHekunWnBxo+hd6BXJYBvYfTYXMMoRQIeIe3qHR27F4dH4bLvf2NSTXbZiBrVxhtNqMD7M/zCE4KcBBhQBTiOEg5Mx5Y
ZLNmbDA72HAYv4UTicZMTmUUTE4cJ3GON1fGqhOpI6gqYOcNAGHYmchLy3ne7xypSk1J/69DANMyhB+c4VFHVcs9onR7eM3ShNcoiqChiVkghrAuWZDI
nObhse/PROhOdTMhNs6hkvbIVFBF2ccLhbgZj3LwT9SfZJIH99J4Q2qu3+e1mgEDhLgd878UfZcJQTz+AQtPenJ3uOBezsHIsd/R48/KMOdhyhQKUEtM
SqhYkgBiQVGdWmz8+rm8sJR5LcbrWlzmD1eC6Sgs2O0ga0NKhW8LCrmzBYh0lTQx5L4l7vp98PC98KodipHL5xHkxigRSNZ06OENldlr/gwoqGhhtDIM
HdOr3vYRBFkNcpvmkxUKrTLLuyFGu0246EBJUUUA5vNBJ8nsTwo4fWED3R3reSn4cMLqhFA4yaGEm81TCut1bmd0zNQIQapAORIyBIyZDFmIgCAwbhy/
5mH/HL6JA65XrXeG4k8jllhDQa8nV8bVwDGIgLFEQRQRE2tLpozwhiKGu9j5jQpMlsLOpkoGngbhZkslOfZ2SB3EXsUFEFEiQDpIUA/uS/Xwdn4nXKYx
OTRZD8dF/KlRE+n2dNHXTCFmWUZLwhRSnjfIgWEkSaEdUAqokgFbuNsAo/xs8fjq6fvuwdWmqiGlVNH6tYCvOZA4iic3lgrW6s1pougG0HmGzUpSqpAo
cT03IHBiz4JXSgpOjAx3yi8Qu7tWkRVnyqRr5XWXi12EholF4LYnwa+eDjFmH1qa/Kth2zrT2HEs46BlckW9ioey+ezbxZBTWSev09m9rpfoXkIKaIch
Q6SI0qOZgKUK6zERiFpUxhZMOahQ0zw0GX/jSoPIofTkUEo5x8Tzdxu3JO6lkayVr9/u4QRm90xH2u3GdbwxeCYkcqqUKW9WPhWDzr3u5FCZ/jEJcg/I
k+k53xBHfj5d6+J4eZxmofTUUnm4geLz5EcouPDtzzl34ZPMl+++J4a8DwooQVl19nuD1SHMDg98/Pjwqv0FE3wQl6KHWH/htxNZOkDWjRhgw61rJ4TA
RrLBVA+UHdHPl3nQe9KZPQIhDuTxyzeQptjNtRdZch3rWOjwZWPKVaUh84+IncR48XoRPVvlvm5fcc8cmnKD3T2o7hi53degjPvZV6cUwLReVOR3FkGl
GCG0+phpNIOWHVuXW9E5u91KXi0MZctWpCKw4Qa9X03kpwHzPLkmzhUziU0czeMbA6YFMW73ZmrK2MLwwxN5msWOYbU5Nc1MZghijV03r8948W+34Vve
r3GHqLDQu3Rd+nezVTeWKaRUZ0hiuDvLNmrlKYzEy1UYDSik04ine8yaE44z7VdKgvP2Ucfp45R8NVRTITly++4OQ8kkw3vdvymk+M2thLzkSfmWhqT8
XbhLQqnrQg9FpCSBcXxjva47ApZBQlFmXc46NJmTHxq5qxUo0zCjLdeXNmk3R7vz47iRwPrF93dElnflxcRLDizQ1xhPTMy9OZTovMLGLFhpRgE7nkXB
9xY81bfHXMDd20zxJKqnULvoboI/F73uC+cXJs5nFAFwmoKBMMYkGZ0+Cd2MJaFDHMwCFb0TJlFIZD7KcihOkXz9pliUCylTFFSo3dQLu7PdyKM+oH4l
+sklw+qzyAVOAgeJdH5fUEoolAooBUIXDxKygw+R2aPOvj6/IT9DbJPlGqqiqvEVE1CibNgD2A87PrA6MHf2DgAc04gTCJP1w5osmvQYIla9O9LASbnU
alNEI1QNJuAySqpaDZA4ScZgLFwimGDErk8QBq6ems6HSodV+OVzIes12J4pMDBIwFCeFUDbiVhjCeqLDyW4fqtDW7mO8XWbda1pizZYTTBwph9FuChP
RAmSdIEdSA/DWAGo3FL11j29eqTxM7HkxBA0mw23z8vHeE+Vwp5JZzBOi6mLE0epvJbQ+RhP4snA156NSZr4PHjXDUrFSejs79DoyCWSIHqMtrBHCrQq
c5pu4n5BPKWcfx1ucQO53Oet6bhF273+Hj3rU3k5DmZ7u39j7a0MJXagwliQUM7objRGKgbbbDZqbLGCIqILmxuXln65/SnQYx9D7x/QIBX2kPj5eyQh
ltCjvB8a9loJd3cuWUha0imDiXZ7JNjxhh0X7DMwPSdhKQTHhintQURWApMDVH0qjpVHDtpLD9+yz2+/DGTpl804MOkk2gbQNB/LJM5Q5lR7opQ4hQYK
RUSdsnhgxh4YoZoPJzRZ1tmyGg8eL0GjnGw4BnaEISHE/w4tQMj8Onr8FHFnUhQANJAgKF2TdhvO7W9ub3jo4Xs9CHqApEYlKQDokhJDcBlYFHhE4lBw
cSN/DPjEAQRmEogQaVSe/Kco6UVA98idRVHowKwU+jKm/czu00s38MnmOmFHr+nrWirvt5rqMmzhdzVhMS/GUB0gjeZqcDhw0mCsqpLA7/j1hUnBGCKI
raVEcbn1tA537TfpdqYW6DdKwRvP4vxv3+Pdtl8nME4r4QZdydQWmCH9jJjN7QmJ0WaRMIWGhOO2YbVm4u7ZoPsRza4VGUlDQJxD9jUshscNDINAHiY3
yFKTUOGc0k25geRp3x8pU4ONmTcMPWg2XRoxnxyTMGLGT2+xOsrNYUD3JltCiynYVhIas++PcexpRtqVkwEWqdNqLp+gcCT1SmRGDJpEdCUdiAHuiCmN
FkuThhEKJ8Osc7KuF0iS6olFwIuFFHZzVmc4rENWyk4qqiwwEB0EphWYtcL2JMPAgIFUSy7umoWh1iRQ7voxRVAegCq8pAeJ5ZyzHmgdDgoDscKn00KM
fkT5z3+MbgLb+Nw48Fir91lE+yrf5m620j4I/vXPAsfv3xs5Dck7j7fHKP312L3f1ehPV1wq9PqUW7v0w1MXWimTCt9b0pq+2648Vxd0E8pXGtAwEocU
MySFCMKQ3jbD2G9w9fEz8ml1B5UaPeFQ+0SsKfGExWHOV11uTdJmXgtESwpKaP7K6e2sRyOsZShu0WP6D9mab9tOjkT1Oc46tudEaWV0mN2tmHQZrErG
L7kRXl7Ie7+aqKaIiQWgoJmFDo9oqHJjSHvLi677oev5p+4POu05bB8mve6ahRQ/aknGBtB35yb5/QEunoXHkYi/aVNEQjVIsMTBtyAyN9WBDXSH+b4n
3k8Qhl0ykncKnIYP8PSjKRQfHMKgMwwiKQYpKSoBIioCCkKCIJJGKIAkmmEM7gPRICYSonayhyD5ei+aYQ+lPHh2ekDEP08cSkDIHJHJPvGYb/DIfYGi
qzSVLKUKdpgZlCzuKBVIcpxdApmwKNZKGTUfl30k4Wnvo5uPiPQu9ADz4ojp41hhwD+DOMfUk0cUjcgG4cEFl0VgYVZ0rJDQ7/YGnxrM8oH15SZ88tsA
YYE3SbFN0/Kxkng3qwCAKcnIYIwiStQR5h+Ew1ZVkx0J+3dD8oBQoV3PFDuQG9JLgIpOBuqoLAxH4sMnFGZkYWLj6/i2Y1I63xAec7wONgcH2n6mqwTU
ed641LUSViHamTJqapQwn3Hq6OGE42YsCoVZgGAQOVsNYV0SFtOsYUSsNlLMWgyhORH+ouVEdjJjDzCSraFqXKOtCs5NaomxqHWYG0bVIsEDiAoVQYrU
LliK2RNsjgyOBrGsarVjOwaFByC47trBwIHIY54rYpf4RPITgcIAuBDJBhAmRcIVDHIYYTB710K5YVRkSHsCTcpQFUBbMclyQSwwowKlcilYkKDCpMhp
SmgyTCBKWJYoIV/VmIO5qSoJgIiCeAdQmSJkcLCszttwNAaeh+uPp497rK85ZZ2R4Rcc45k5FiuSXud0nPdxXyzRl+cXeotNZY5jmchC5u23RtKCarir
nkdyH16fYPOEE+vG1x54ejt3qvrwe+Hzi+U5TmKD0HveD5e4ztzchiZhq64ZEzWZmsljKK6krQcYFY5DWb1rl5NrawUy5LQyVyCs0NYBqF1g4UNDeTQc
Na5rmtWmpo0GknWVhyE5ShsITZUy1LvDOUHKA+vdgX2c0ZYQnC4ccWjkdXeFNs3Ns0xTIuzV2aljbm9ZMQ8ddGpB93SuwpV4n1dqGC9a9upnu0e73oPb
vdz5fXCeLJ5Wq6twz7x4S724dnF4jgSVu67E9cXF13IVWu7vb29z6R6PdHQLYXetPdd3k4U9Xsu5JJY2j2VWNaiKIdAtDhAmGGG5RDjvjnmUy+c6Lzsq
qvdeZPmQfYt50+W7tKJuBDEeP0THhREGqnZzZV4DjEN8VRFFYMkGyXejBOShJBgG00BsYS04pxgc3AzLm759T2DuT/0YTWvuPw/C7wruEoO6l0ljtzGy
x2z7kxnY/iTjavYdZ+vUwwOk1BWqcMihnfs81PQK+HIeWbdoAURSEaXqkdYJlzknt1uHi7njs5uztMnUm3S1hfewNHZJdJsS+51/ZryknCJxa2M+fOdi
bH+b4eDHWcdGIZlCpOh0SekhRMzNl1IGCqQ8UyB96SflvpRjMo7h82ZA/5P7UPDym0WpUTMllBDBnX36p6r9uye+jc+tG9F5/ZgTIHKaymM/Ci5wghjg
/8TcxvihDSpTOhUpQtKVn8WLIGYfFzTqnt12aPJ6KQDtDbuHZRkXE6yxQ5sxkFDJWfiW4Bf3Q/KQNp741LkBDXyrMgoKomTl2H0nj1yiTXvlKpTMpvCm
fDkwss+ML+tL0mzwXxo04Hj8GwnztEWgu/tunTXSCdFMPVh1yhp+xx/DVM5y697sFgZJaPgsplOctzNdm5YLDbg80HefYQ9xSfR+YFGTOggIFzHbEqyi
LZ7NNtHlUjDeilGMTlzMWckOeWLhonjoYNsMwlUpsZ4OrTWQKbDCYRx6MAkCdVlVFADa2YBA15UUgkFj0z75osWY/d6554Viipw/FM5ZrDuwmLWeagPp
HaKeoqA3HKeXPAwqcnatJfIkKU7PMrcw/xuWc9ncGnKLjMkVOJ4FA1IGJE5OMDtqMQKJqDEiOQkyOLYJCZDCAE4gTQFMEBSFDVFIxUBENFAQVTRRR3fg
HnL+yFd1hqmydR61QpEh2GE7uskwEJhA+BO0p4p4QMGDEZ3aMld0xhltTE376mbhdapMF6pvIf3ZMA/BFkP5IUVSg7HUyK/Gvifaey+M2qd5HqenelLF
QTMwpUPlmWnCbPPg5+m9J6zW9wsEIPqEPquQQaO8ntq6loVFVSLBERLvG8yGpiFUZV/bDKCbl/DxTTytlI7+zPKeBnDvrA+rVYzVFEGAKRfBy1h2ie3A
zzCyG+smAdOQ1rNtFO33aYy3jqnDt17BInVpnADw04B5MhU9y8qvm9NPhOwiKELIU218cdnbA5viwlK5YB58HPjaUEgQc1FUv2ERdNqh7PPAYS0KfC64
7UDlUwU17206MK8uZd0VNMwoFsKqZaIGFnq3PmiEIoxMKNiT1oECrSQarozOEAZXv05+YTGtTkHMoCBjiD9sgGknY/OvZgcPFnnZU13zX+cP0EWKMEEF
+ZEQYQd/7vqE9x9lkYMNchxjVuc/eD2kEUAQCGpMWPw8eE8s8z5sLLaBGS46CFUZYxskmzAeZGeB4MPqXv9wY8yPq/Hw++giF8Aa+C+q82TzKzJVQx93
o84isgcY8opIgyVAuRZl8/a0jiIOWmXwHwF4U0GvBHGFtsEP51Q15UUCIhgiAOoiFq7YzMcBkDXR6ybwxWg6Eb3px0YUmAugv9QTFLDFShdXXd0MCB6j
Y5UoOh2KggAmQYgIyTIylGl7zPaawwtZZNdVPHdNGmnse2zfORbSGk2j3zraXm8I7ERBiIlIExEEGAATZSD1U1AZA4d0PCrto1DaXWrIxU1utVrxfGKF
GOlyXtAc1Bgcmhq4jXKDcagkGmoBkrTYZjYS6zj0re9dHNjl9cmRSmR4DjwZrbA10uHqqGbHKkE2jFTWokXQzQni2HZJ54PCxK4rS54rxLap5AYLPhwt
ZY8SNWPbMKU03VejpxFkO2AosJGJCC6hwIKDpKJklAUganGaVIJxCFO0jltO3R1SXiDipHiUdAqWIMJxvZoRbkYHbD2Euo5wmQjuDRKGoR5SugpICCRJ
YAamBwwCDrW9bNRobFwI3NAwCRW1HUxpol6LIloURssWK+c9JpNT2w7ZD2fZObocZ/rayeWpWgk7tkXiLNHV1nt4JTfohneGujtkEggf493rUsXwifXy
es5htryqVjXfGHu21s0eRKFmabhcCQ4cCccSRmvXNzu2CJD6fTM02EUkx66O/PDxs+u/DBwdwNxFDRA4i9WButUNwxTAnDAZiAYEVgoKSS6veQs5qX21
Kgpj7vR3625BkoaZCDbM8QnSg4wy4HTATvRI0UVIj48c4BvcBFvS4minWajvZvwanjWyGRm3h7OO+3iGa+nRpCDop7cDDb3RFTiOcD4w0O9QrD1qgBS6
ZOtTYDRCWQe+xSxVYTIwnjFeVX/ktaHIdQoYbjnjtyR58Ds0uSSfE+qzqwRshgmGUEoiYHFST2gUJuA2zhdaOp5HxmC7PnbrOqJ58HgQQnsmjFd01S5x
Zua+TZ09b2Z70yEw12sSYoyCT2ZXIkJP1HsHqKFhM3Wli7ZZIDwDsGHcOySgX4gIQ8bM+9MXq2ILQMWjed6dZxpWqJadZzWjGLNttKg40F4IDEWYZggm
dVMgjKQIU7gqJusvLlXsO5EnV+MPCZ3n0k8eMfOUkZ8yy2nbxgDHCLdg8IrpCR0MD0SUdrcuZTYRVGZB3NRdBUUBtUYnx09GOGBrsLqCAXtwu0uQgge3
YlQFioS0BJAkKJfewgwYI4q8Y+7CJIgHd8am9J+GhoE2LgGJ5tkgE9RUQs0rfO9U7WV1rLFLNG0VVHZKEcudNwvEoz5Sqbe2GMRhEElZQe0ogoIin362
7JXtRyquUXLnNtbSsFqePW8m92Y4eMuialYKIKs80lPFNYAuiegRSD2hrYHpCoaZO2SoTLusnWtKsUVC4SdZevRowkYXAohC+3rBRqQCxA+CIiuUAGaO
8oUEdxBoce162cgTWcmU0WmoXM1X6vWibhJk2IqnZbv3oX1dJ453WjrvUMaBIZcDogCaSAIpEhVYRhw1Gmp2hsvM7yE6icmwN3bhkdO1usmbA9vUzIEO
dRGkc16S1c+qpASlrRjanzS61FnhygiNErL2xNsJIM+EwwjQFRI5tDrg0bLrLNesHDGKe83dLpwkAEF4SGY68VqcYcSURAmib757Na268Lo2hp2O/dCn
pA04nm3wpqHuIgWyOIZkAiISzpuZG+p0eWUOhogdQQq9e3XVqqwMOthQ3wmtDo1qUA1M7EjQskGClZdrWSGU6ZkGx1L60O/MwMJ0IecmdQ1fLt61pcMw
4kiTXKEyBhOcHRR05ZsbrDw3d2Js3re5YVl4aeTpvC7DLThJE1bGayaDxdb7mBYc67vvqQ8c5dOt02xe6JYB3hs9hmphxmcMOJTUxk3DGzkiScCOQCFQ
lLuYETOOnNoZM1ApAUBKlKqsdGTE3tz1cXqtKNlGMggqHygLpBcanMKTri3d1hulg2wqZU3kMdNQ2lYW5hWDE883MBm2qmyALJIAsppWrQuBNUtO6ERf
nVjo2NmoD7W9gVsZtCYEAjQlwRJmDxwQ3WPJCrtonQ14ljLU4BcZW3qoIOGNZAVChkqA73LvXIWiqCyI+EqsRFEVD5EIRIIFbyYkxGp0gyzaCXLXXdSO
wuONvbojxun3xAPnjxJnruaIKigBNMdi8uJRRzDliBt58uCahx1oKBoeWV3IcGG+ZhyAK5xDiGMxUXvXsnmZCHs/r+H2/i+ZSfIHSjJRBXWyyNmOGPMj
u1MACRsHSbUY6pYrSis11rB8dAzTpczOM3cmTUt37UnGTxebTSGDEDvDww33rK6wvNF5Vli05ckx5oy3wqiOVOToNuyBOJJSRJowO5L8RuWB0RWp2OBE
gmN8LXA5IYPBvRs1DZ2dcwPaWm/Ete7JycTenNWE5xBRQPbsLq6JDrugFiSFYGJYORkiydJpCbZjBYbSbU9rrC63muk3xD3GGRdx1jdvQblpszndhzRy
YmuG+jJFXIQ6xVthEOwLIFWbCTqqhXMmMAGpOcnoyhuCppeNtbxs9vLTOjw1eCUUStWLdwYw61qqnQBYQuoZBICIjUoTOBaxCgXRgGeS3aRFWrm51KNL
l4VoaZF8A8O2OWhub1ESC4xNGGazo5m8lKJbamIqlEbPgir6E2tXFTrBpC+jhyJJNnkzJuHo2tuRQsPBqCetgRqBvhG9ILQ76irEodCB48MOAY0euMHq
aPBTAO0pGeDY0i0VDvdzdzWvE0MjBdlJFknx4qbsPgBBgEZAPQo02yCQztjC9pQRQnTkLsSCCBJk6jYYIOAyRQEstCgoN4ogdc3g1ocMcEWRFSd8zBQU
UYowUqRFfLiFR4/S7D0Sn7Inc0TFtM4S0KNpRBRjUsUH2xz2HwZfHtTmvYIcMpRqu+RkGbzprXetGR7jnxBu/TsgwRHRgBT4SIGKjya6Tlbh1PpbvOwo
m5BLFlwcIvAMpbq9LZAoeuakYRJJgVsKWVQRrfWCT0MsjrQ5y3FAY7Y9CpKY7aAs0dV4DME34rg6jvoWsroWZtomN0aI7BdU2OykhbU8eiKoI5zrU3QV
xwhEB4u+9CRumH2tiQ846I2F1MkuNIJ4UwK6RrEKlET1Pfag7XbjRaeddUyGwRwCCDzqucsc61xeGBrwtdlR1zd6fLAsekMJOh3mGR0ezCG0RXhjQNFe
TCZ3uWUN7AUnnNeADd20K3uR3QqBBC6rc7LBw5Exu5g1LDjFQrZYix5dGQ4iQVI8oBtCSq4d91RFAwBF8ThLmNndPKQsgOACYgUEwZoTks63rqQEMmFi
wUHijgrpzSs62WxEAbMADjfFMcCCBVJC5nqeSEYjMCDMsEja3MXBItQLoVrwYWuBaGhhgaR6B6lAkg+XzJpqMcIFJDEBTCLlax9vdcOEjqYYsZxxZ4Gj
zQ5JJMXWuvR3SqimB8dWbHy/L7a2+m/NlXyohsE9+t6NTqudXwRbStCQTnANAEEzk6NRUqUSSUq2EscmW0Maw0AAaEqNyYwEkGNzHSzkugptJxp7Jspl
pxkzpCzcK87HBksSEBsaAYIiPBgIdGiWU5mBYI2aG+1WsuY2ZBBHNbysDPMOc7nWnIWa3kgnoqVK01xcW3s930OSJBFZSw0lF2L6W9hCbtna3Nubes77
63PD0eieEbIZ3tbnhJcHaDPJ3M8vu8p0tm8zikVrw1g3qeGSwaLlOWOKnRPjtZ2toGJkaBo667JnJZkTbUbamrJ7074fAmR0TxfGu/YppmB4GHL4DR1C
Mm3lsRlpQUhjO56Oz5Q/tYdhwnYZ1Lkx8XvOCTWw5aRgsChRYEEZvBzzvQHCBI0MjALqATBElUgEobSGUxhDTBsNQchQXGMTh2AMhlCKGtZunhk83vnO
Ychs2IFPgPN0PftQ5EqUB36x99aA1wVC789AkBxni75VrqCxWgO5oUYs5uSHz7+IaPvQ66FEVC6vgtO+8O/OwU9gYcTWsMEbXKUqju2Y5ms7QPDyxQOa
kpTEJFFE1Uq5HOxzLvsXz33Q6TgMdQJEBACN8mFqYoKfQJDgGGSYAkhewrIpGJfZDjxrU5GSQ1UzOt64PNk4ZAWvG93FgbPA6b7kSJ2C7TPXetZFEMhe
EFFwjB3rp1KJntASWUV4Qe0ONdWqK0EKXiZZTCRJen9wIgDzqdddU5DOiySEYBJZjbhy988Z2ctdNxhl+dSBLKMjXnObNd03SLUkQoymTMzqqwYmAcKG
ISqIXDMeZsnab33hd6WlMaiHTp92ayjpMwU9NEOOp4fOb6sp3j2++16e7Q8EQhW3A3vHhCBSpoXpPwR4wamrvfffKk9cu9eOIKlY5gelsyLqGSbBS8Iu
EC+s3ng88dB8Uc6DBPgBQBAkgDdrArjyej41sLjYqb2FN7Z4md0NnfA5jAruT3cg/M49egYC051A2RGWaRoN3POBKxUnzarIOnvTUtx0zjzwOPSeBmmR
TpCSXKKRAyMHpKCKsQRFPIwA4id9SZ0xqgOhIaPLeu3rjwIJIbJWqaVFggQHBU85nWg6rWqnMXt1TBuHo7qqhNpDwq5zZ0aW7YvdcIV0/BqsTaqyQDF1
0AQ/GdtZy3i1zpj32gPGl4I6wdLJNWuSOTRVK+W811733dJxFqenxFfDvZaOt6R7fdb71IEwzA8aI3W1FLxwU7K8HNmq6NbI/QeeVpDyk7NBfFlEZGJB
YqdpRZ7MedF3vcQiKDjTpIvxnu+yF1fHfXxzrnhlXlxorU7F8OXvoeTI0dsgogxnD47upNtBDlTqmxzak6TLOTrM8TY2tX3UTJVHmtBQNGLBIJBcWOES
eiNDHt51tCSY6+tHeXdAodT4qRJrxJ33ydgCyTwoHRARARBBCSEvfirHjdPNdMdPgMkIgSRx8qbcuEXoaAcI0CazUp61zgdYZlRlesvWsFS61jbRR1S8
Sh5xYLbFkCz2lvpWEFlLRDGBQolZG5yTUO4y1JFyVQ7ng0Jgd5ImJYhJodkmgkdSmgdrho7HSmjZ5Cdzgasl9GEKJ4UGJBkQFVxzE7henInTwKSvca7H
mHJTkvIHqB2nMNNbSSl68x1s2AduHc64A4xNrJOxjpGh0dTjQUxp2mtPM2YPVTablIyDIG5TcNnxItKYTcLOihwM8lkTTAwmp3GbIJnNeSogy0qog1bT
uTMorkkidThceYbROppTTqzUw4d84iagIQ4U6MA2FocnD27XuFDoYoh7NrwZiTB5M1LI5wwB2bPW7BKvDJJ8ymUk0qIgoIyYnOHKyOS5BkZAFCjQKBRE
00hQYEuIU5YqB6xM+/7dfrA8OA1Q9lw3q0KsxHISBzUMJLIpRUC/xX3FoC2T5YBQC8nbILoDPf8Md2PaXA2+FYJ84B/z4yB4SSSdgyVM68/DzDmo9IpC
lHpmDRSRCEkA8vw566iXW2+5kI4qQM0tFknAlSWyZ95SJU4DRsyHk8hgU2j+r4WaDIKBNN7xe2A84CJcIdqeUK+yiEAoJkmKSl9BFJQBSJBMVQSQQFNI
VQmgHl3mhegePfmU0dRgojC6rvmMXMME5tdBA7n8YaUBs8oKLG22N7MC6Ps1rc6Szz6CfCEB71BQ7v8dD7opBOCAPRKZNJEBCsCUI1BKBhEUTEBkCPpf
jsxYirAywXCCiJaKSmSIkJkaRV0u5oAD2ChCdvyj0Ww58Ahj3X0HtQPgnyJIDg4kGJaIJQTwke+QTTp8EDp29idFxwAu3ByDsA3IJUAmJyDouKPg+CGB
NbvoPbX/XnbE0HvmWwuOZIDNoFI4lEevO3SXo7O3aKRyJIXnL47eUEZHbd2zaEZSsTV3vMDTHCgTqQIMO3Qo54+qGdpBFQOAZy4IiEcoKjJcW+uJVEim
GmHcZNRA0mWPA3GjICcO3wgj4MnOJJxxQd3djLv8DjyuUoIIAdbunpKi7QiwqBQCUNxlkYMu7UuIQLpVk2RjukHHCWQk123XLieeu7ZdJuxokHCEkCNs
IouIypDKtARU6kD25JOSEJD338n6b6N1P3Zc4Zm2SpUkWAQYL4hf70Z1WUAwZR/eQPOx44MfDGmMLFhk7lAzBDI5MxIF0NTSKnYoxqtaKHadzLp351ze
d7doc6opIYlSFEA20IBMTNJORVCg+kLAaStRTlKBamqLEkyGVJDpAZM0CWQiCd2y3TLF8TeYbw8kYCEFsFlSniLAwUtncqyAYIO3BmpEeD2910g0p1tN
LiMmWB6Dh4hDgUyeZeut3oNAkBAAde4H5foMYNP2v5/nsMxsm6B5gHQIQRUiDIdfu2HT4YnT9odmT2zteEiDeYsbDW9HV7FBYKPI9UkQbsmjD6NGimhp
gtEIJ3gniiSI/IMufqsOT5r3EGHh36dR3Hy1y5YZ2AoGJKIdw9gr8mQGoJGlpFfDWzxSrSUlIG92fK+HtLZeAOB8P4A0Z2MMMO7mJqhEB2gyATBMfeDo
XMAcEM5qXDlosgMiNFAVSYSOOsJVYIsPDg4dc3zRvLOtkmjETreHgeIbTke2TrAspoexDOTCTZ/XIxCeDKVwFeaq4LyATmRoTSrgd6dDnPaX5M8Hs6bA
w8uJxCwWQMDxO5O2Ebwe7eYf392zxfBPl3NoW9Y49aBFGFOcIVJIdSyzr2EQWL0o92Kpi1dCJhTbkOdyiKdQPXUAia2zkc4wueibLqBBMnhcPdbLve92
8LR58YHc4U0Vbeyk44MLsZdg7F7xJ2trbVRYIceErmdux2s9GfyIBm4zBKRP1VVlV6s9k2Cj5h6FLlA4oVnpTD8tcXlFhtM6OmMbhDwzPfsbK2yoeLKd
SjlkWkUkYp6Zym8Lw+GK2gaDRmHsIQd0UF2cWILBFUSII5cMMEPd0rD6Z7Ov33aO7fahRGAk8OOwWawG2HAkx9v14h9mZWRJA7dtxMTLczu4wUxwus8Y
HNqJyDPv9R9Qk4++yHzX93h7D2ofVv7tZlYYVG1Y1OTqHMueC4MieUKZb6y4mRlGGJxmCJrXIQNH7LIdRnNU21HA1kM5rCYw8RkA06ZKw544BrRtDHZb
bIY1LlgFYGdUlSd7hBZFDiZBI8e7r+HWjWa5JOGZSNJjD9194Qj14wIhVOC5prA9EuxEuxy7dOpCYCJJcIEy74sxEiarUGRuVE5sAUJMJS9UCplKcTiG
RYwNMu7iEMQpa9YNfI8mynxx528J5OUdmQ15DN4ib0mcQZAEyZYsm4TlJpl4kTJYFYCYCIXCDJClEjlgbNGIBuUiQDn3Ym5XidXBtcAt9Ki55m1AdQAh
kI7AlUdHTBMSnM99TRpkU0B0wk4kUDT3rDawVguuGL+4OianR1Tb5Opgcspoc23AO2FjulWoBFkgbyUFIeRm2Dha1ib0mzEV5Jt5ax1PMFOkir7JBWgA
R9kj85UD5QipSqpSHvgcIaQF3KNKIGSovEIoblA+cpshWkTJBMlXIEDiRU1ApkCvPR6EPJDYhxAPSRShHiBShV1CdJU+D4+Ej7jMMxhyaokfCDUAaAJK
CIKSZpEUJCwCYUw0aGSVk2v5WxnkHh0xAOyAKQHsovwzcaVficwD/GUGk0i+ar2/jrxfZqNIJ1kQ8QLp9cwin0NEVUGA41QMZUiwVVElZaFUVpMphEJN
OEQYNCAeMg0inXzAXmc1DtegD7OYj2SHlKP31D0RR7PVowPVag0HLWCZrEhubBTQj7++8iwioGhpMnKnMDFIjIa6v0/BfHYgcMiEd5mvUvOgy18xNeoZ
Qc+XpKODQ5JMg9/LmOVLzBHxOqAekQLy8fPi6aJft6YPCnNzmyhFhpxn+p/Qj+JFGATQMjJ/ATrDVEA5WPrWsPOb/duGhOychUYLGeCyUTE8fQHwHsTo
vF78yEKPrwl3+G9jFTD2SET9tBz+NQwbVmEOzKktk/TZ9t9JpWzw6Ud6OOLu/moRCuTUirlQHUetVGoACeA14p3INl95Kw5/bZdghZsZp0OUmiwgBP0+
312BIl9ynw36NXuEPdPwiRGLAoPs5UswS0S6tj+ehwejLDoTQ56l2Q3MokkVOMab+Iro8M57Q2LHzA4hDIOVcPCKDbJWzpGFFknPpu7hNAmOVlVAqy4g
SFWhqEFDOzkM4Qc7CYHAuBcZwKIlSLyYsUEAvHQcPAJIErqovnHPx0KewxFgvBY4+HtyBzjmQ5Wdcj8TtjPY8HA26vHu7FkgvdcPL0rkR7uxZCf4k96F
LeYXE7kMvCIwgKk2OTa6AUmXrscW22Qu412ZueMLsUV3dnLlVCQUhWjLMoj1eAD6e/u9U4jwcnyWFCe9DfjHjensw1149R9xsO8TsVW8VAPRR3lEY2DJ
FU+ZIYQakqxxKiZCCZEpEhD1MzKU/M+qEsIguMh/IBaEwW0Rghj7APAE8zre0uSv6ke5SXtTzXoRSr0hKRmoqkswp9EoaICkKHqSO5NQlB5zkhTSBQ2j
HIRpaopRwzASvy6qeoiJJNWXGpODHwzFxKVS0IZk+93AOElJ+3CkPMpdUggyvuqeZvU92Xus33NiglSRyAfdeJ18tO4vqOoh8tGL23RRPeKdpK9qBsUO
tvMA4egIVk2WRid9FQU1MeWspdesbH8aMRUpgVGfhnS2ENP6MW4KlD4n1zBZw4YsOABtQ6NDofXdiyaa2Of7p3GoGkwS2pcOc85dezyWkppmAL24rGZS
TEjKlTOTktAFDEsQiSgT6MxmSqS1IcCHeVUpSlKFKSTEnNOsC+NEJ6vZhqqqPdZGOQLhyKSx3vBJ5NvO00Q5/b2onVqZoZImXW5kzCH7pZUBZjq5l65B
UG5mK9hCPPzEOfSz3JH28cl5l4KeNQCiqAKsITSXOLXY6pBFVRVHICgIIEpKQlZWhSvM7Q7+d3jQzwM1TDD4TeTbMELQKQ8y8yfGVo1xmnv/UGHMKrkY
/eHx+YHkg+I6fYip8TQ47V59qNYE1YAICRRQgxAGRoIiiJAmJCEiZIAROcCJ5IfepKQGKAGwvtE45efZg+mM8z+POw7vc9d+M+8zWFk8IF/iMxjkS+hU
WI5mZnHHBVnHrfw7+uiUwPwzDoDdYL+9KxObr2vkcXXqzgLICyHdFNvnRbmZGWMDjV5ocIboQHMqZBTTbYYYmZptO4fx5KPVP2uQ+Ete+0zROIdoYycS
FjJJ+LMFgM1X2pYPdmvN1lRNJsyXrcyH6lVm9g0GyiZZ7ZREEzWderkCqF3zwZb0HYeXGstaN2Y2jtcDZhC5JEP3Shh0Jye3KSIYrlYm8wEKgWFShaVq
tkXQkNfH+/eufNDB8QFsQETRGUWBBgBVKAJo7xHxAiQaOGtYdBCagAnNJboBiB5wjpQjn5b/JfHsrvzA4HlwJ8UA4hskiwYgoVAz6aFE37ro9NsHyEgp
AOXdNOuU+wcuAwGjRCa+UJChdCwfXj3eVc5Zu4/veIRXCyOWxYpoqLaIN7oYHy/wHZz+XD7ohMJpAuJJiB4YUREPf1dLjUQ/G/ERhlsgp5pZinnVO7LN
l26Yieb2wULoK8sMggwjFoICg14yI7ejWsMmk7Z+TL3JShx6s8M1iSdgMnEJxTbfjaHLpBpSYVECc/UY5D+iwppKMGO2GDjDyzJpIh1DCvvS6Mi2mefx
RPTKCYr6hAIEfXPP34gOpUfV2evqiHTs3z5pJKJnzBP7VNHMSCEXckhvUDRrQk79gOvfeMP250HJmG/6GpM2YXttdJsy1c2vCp590pFkOTqowpVDsFQ6
qJ6R9vPhB7swPq6fi/fH1eg1yW9vAYv9pE/g50nSBoOt/272uoU1Ou6TabzvDhbzZbq5lTnRZ4TSsRFkTdhiKQP6WpFmxrFKsWLBqxqcMSRRigwiHatw
GucxwodXRhNoFBhtJp02M54zvWxm0h2X+3ITiB12QqMYJtRBdRKVQzATnp/111ckHoi6EiSJdmRNmukujFM2eDaXnfKYAenjDph43YceM4+GXLIVykAK
ei9pVXUqZQLwKQdpa4Ld63QU9GG+OOeIdeOY+bCTaHpnSBtJP6/a8eO0FSQYiMMR44o3iowFfg9zQvR7BM3hQCULoz0yGDKk00Z5d+vPnNA5fQmYTxoh
phUUAzmOHkzrrjkLaJ5lOzCieq2gZBInRM21BqEEGQrmR4mlEuiRnCMFAUR1baFNB05GpmSZB0bFSAqnTRBw0rcOywXBBiQnMguCaOTQZTQsMKumJpVg
QJBznJrIubeC2Tq6ckNtNhlgnCzM7iqmqaaB1xWcpQwTBgEO2eUK4Cr1lmXO5D1QTwiApo7DdSLDW91qlmHJgm1RLt3cksi5dXBrGKEqghDIAagDUKGB
ZTbQZ3zJmNO+pOpFVFDrownChmECpoR0Wc151bvcgMmrNlzIGbKRDOWeYmuILA4HA0YVF8Zzre1iqgzJAy3y7yLCERBwEUL1Am7QE3w3EWFnLqqh4YBF
6NFwjAkJTapNrAhGEE2UZRN6yrq0WEoXHUk7pSWWMBgRw7wQIGxC5xTVAxDSEaBEbgBW9ilEwg6oZvOa9qE4dg2sQBSBpEgLKQlC3Sc0t0TckZbfKlOg
zC54czWX25AOSJDuKIcDoyUMGuHWmt637/Wdk2gGcJy2k15QSTfjkkB5rxIBQLpoZEDSmVIVQ0BEghBBEB46woUAZg2g9Ae8OSg/xKBqpoGEAkB7OodB
PI+iFoFYhGSUKCgoAJAmgSCiYiIQChEpgAloEbb6RVe07/E8o+7DByBo+JJnywo+LOymRgpCaCICIoVoKQoCIWKoZAKFKYqmPVZ4r4qdpApkKUIeiVTR
CBkqpkiEwiOIKSPrIdwUqDqClFMgESlBoRaBKBe8UBDnIApSqdTHAAhqKopKiAdiMD8UgXD3Kzhz6QsCGowzIEO25xJ5wOSSvqXxqoo65hNS0XTDv0Jn
1TkUJSJSMVIFIUtKepFIKUUZxhMtZv+uUR3Etcq8LOj9OWchM8IGoqClAkYhBhyu/rMBwx0u2BbITiQBlXTTiG27xJHYbgiGgd6SihdYfi05GU5yygtq
x8aUURhqCJLs7lwfvsc70LP/kx/4v9SxApQkLRpjmCT3/7APvgG9JBWBxqNpaVT3XQWnOMlFUeXI/1BTCielJcOsq5CH9QwgdVJlROSB5sB2AdQcVD6r
yW7R4wT91REEFFHBaNnQ78ZiGSNeaD3icJ/MBwy2SAo8aXxvCAydVIUi6gazViPtgtuGZtNhsZjMUyHWYlUlJUShRTSlDRqWIFyKaiAGlgoiresOETZw
rlfUgOTKKhCAdlTVVKCYY0kVMUzUUhREI0LhRyI4yBt6u29gMEbYpQU8gdIG5LWyz+hA8AVlYF6gOzxfuhJilKpvn8ux6B2fb9LHB9hmVawhc5IHc/T6
1U8uywT2l5AoexAPRAFK8w/1e/EMiqopSlG8sU6EYNSB/6G1Na3mAhMnB/0gwDgn1+BExUUklE00jLFSEFQLSHcC4GUxSDMJECUiEQitABFQKUtAB7jR
j8YLMVYhJhimKSil6wZNFkZQlBJvWpBGIKUZlgg7YAaoaFpaCmhAEoQIgIhGkoGhXroxPiPkBFCEMQUOIj79gh1CXjSCviLwKBsLavZ5HSYL6SGkyFoa
WgDJDCKCCRCYoqSCKkpUcFzACZA7hVfb7RueAWdeyAWQgSeMwTOFlTzST4DcMvyL9TsQDsHR+EHQjSg+EPXS74x7FH7+zTyj+ezWUH83iEOT2PMRfBry
iJxCdgHfQ2bwu06tBQGB+Nxcpj8DppWl6HWHoHWdmjwQFcFw42cJRFJEQJJkZcmG22JAJez8YT2eJD+w8zSVnfO7E74YqvxOTFDW96sCUprikZjibMpj
hqm9DVtmAxRaZDgEVuCGdcuJDRO21X7AhzQT/YqEooyB2Hy/Pl64Oh0Afb6tona+0sK7EA6YexQ8jYD8oQ9cKZKSKeAeRAEmkRe/AOPWY6jWWCTA6U2k
FOcBICnUHIbk5AETKHQgJcDg3JyZciKKArnZVJDYJA5wuxiyEOAegOEAiXIypdBK/6AINkBt2YpoimgVIhICKlSqVDWAAGoEQyCgEMlEmVDIShVpZLaR
T6HHU1BTu5h3dVLqZovhRKe1L/C+cdqgi+uERA7FVkB7vMfENoBiEfMxA/hBQjv8uZz+zp6cN6XjiXmG0wNGHc+YGrMTN5d0TP0TjlJiHNk9X737bqVh
i2Cs++mD+OJckz8cC+bROjrmHlC5KXwdG8Jbc1KJpo/n/gf+DqG9iRIH7RLA94Q+LALk8CHnoUwBIHLt8oQ/JFCJ52FFFLBZoOvd++nw8709H0Nk9UKa
KqhiCCmXKGOQhDm7g6E4dZC6KGNuTh1igJwQF3KBJzucFnc7df2Pc1Ern3dspudztzs6yBaTFhVqcOBwiDkXKNthmEY0NUoQspMkkx/mpM1Y8jqck4Qd
qkEXDnPMOCDHCRwlXDPAdOyoCk/H4c/RHSw6dAINMOzENuIczQnKXUGQIHxBfNQO/hIeIIDEDzqZnARVeJUGgpBIsO1XvnoAuk1pGWKaimZkWCaIJDuq
jRBjBC8A/ke1RTXhHvr69Z8jj8oTygae+pJqyHxeGehtntVFIMqVJ58gV0YFvdphTPFmzgcDb2nPtNokJJ5I+XUOUbfxmegpO3p3cPAj3T1Oif9fu09b
9eHHiMnBDu3n8KPrV9sfZtcugaUUu5O8sTD4ZFsG0qrrRwCxEyqj70/CTWjnBTpqPUgIfwT0+phrrRf9+6LMTR67DWlA+xRgBmAbqW3EjU/xYXJmRsXH
AHGhmUVlRI8bCBF3MzEzQiA6lSfJFAiqqkpxpWJlsZF2EaItqPwUWaQhAx/uVRcieSB5AnkmnRNJqiUD+yBMrxPEB/3VJNVNIJMxDvvY7vDvKtHbDxZA
D4H3oeAfO5JxJEUTUpyj1EBq04hidjUHO02YTp553DFR6ZURV+1CzaIRHAZ4hszlt4Hugw43wofqhDnsVO5JsDYw2iKisQWK9DU2wKWlUTulWYytQqp3
aCydfd7lHms82QHv8gszdvdK4M2Tp6531N5o2HEAJDMCB3u/RMrj9UY0Iails/wu2uAkzs5REXonIdaVHPWdDbWVxnI1Kg4co4ut3WqSWBKlNoYrQukR
0X93DhEFGY7MNYixwnFEqKZiWDzjkz3HHOxwyVYoZ1A5MHIByYJmsXZygCgtGjQWkEAnOITcJHBGQ0O2sOIzoIUw2DGGC0EZs0upCeAAdqFrRLVpdQ6k
xPY89bNytBTBGYmEhQQzzxcJIKCggbLCmgbOSfwIJgJSQmHSB6ux727nzM8Ti8TTvth85e1kk5DyZUuViaPjwKPAYQ9nIpPFIaWBzszC8N2jKaEYIrAP
TXEDuVZ3g53q+qQChqkooChKCgoEZEUQFnQDxeqNIeHYqlvF2C04ORKYXciiOQXPrEOVQU9/gyBwd9xzBP1yIBQouJ59qcgr0WHq+jDr31PB5wNNtXBY
htAacUSi4FGl8iaD0yTdERKJl3V1smmRVO7Uoqdhv8GKAGg5fmwEZ5sL79JJl8i+3j5+W3WqQGAwM8yimUyIh2QJNyopllHFQgguXOQyDvJJodoHYsJJ
ucGhM5MppWy1v8aS9O0WkTILsSu0DjJlcCOcOgyMEAuXVYigqJQpaDIk2wUIUc/2H4YHRrbgKfuTTHrRYTZoCVK4jaFM0ZRhMejYWYqsFBQfw5zNRENm
spgyi0kzjIgooBCECAX445PyPcduI3k06CzisBWJRTMf3ZJMdBiWAUWFgHtZM7k9z5KjWs8swTsscMX0eOuW09EHKco+M4Gg6GP15iEzMqxZ+z4yjn6h
1BUDuE+lhkc0nNOAS0HPj3z5JeEXVt5HgQsETGsUfBkn58ZqXD4c6IFsCE1jwZDvf4jXy8kRQs0K6r8WU2m/HSh6BDZrfjp0SRHaHno4N4XkYkvEOUcd
znYQFMxEjhAOifny3IFVEE1UKETTSaRDDAqIhqAhY8lDX6cupjoUQ6yvd91hR7rn349OYYL6kIFTiQTuw5ePM4e6FoeVkgGQpQjidiH5Rk9tHPNcPIwv
DrtsNGQqeiCAHlIEl3/BPbUu2WiS25mtDGrFLa4PeEK73wVaF7iBO5zCGrPb8MoXmWUBcQkLmp1qyajAWanjD69tXYr4lLDBoqURh0+HaYwNIHw9LUsV
udqsoSdSOFcnYdiX22py10BuADJz9WYZtmLJ/w3uIaKM1Rac+oZ5dFREaVF+GxOJ46zJ692VAORNvZc0E0Y8K2sqKHsA8HafYu0pKpWkZzT3hsagbodk
nJN2hDLvcsYCSubB5xyGTh8nuO4nPjQ7c4AsmPrrYeV3uC3UhLUrh3KI5wuICO7sH0O2wvcKW9HJwN3bOJQOoE+wEaSI/R0bzv9mZtu8gHC65o40nAuu
Wh7OWIKU+ie8Dz6Q+csSFCEStJRRExSEpQEwlVMhVATUBEUiUUIUFJSJQFTAhQ0I0iUxCjBCUqeaj8JpA8Dr0DEMm9WL4HiRG/Kc3YfJJMBowTHk4w+y
fprgx8yEogUZD9klZAagCjlDodeyB9BaZj9q4LF8hmwClATAK4w2RBgKJWnxdBkUciwSowvuhRIHf7MbBjvvWWGqQ4sPLeFRC7PpPfU+JxmnZ9YYk54I
Xp0cOOTEtuzLmSp+Fu6adpwxMKYmsmtAK+OcEmDoSYbKaBNAVJo5vAA1NlWcPvLRCgvHBcn4WHXB7w7uvcndwPMk7JfFQD2wpQhMJE0CBSgB6IS1n6SV
TBRPken9K0u2Yfy5N9ZnJDQ9dXOc+V/WezAk7IA+RqcBxr5ehZnDta3IE8So8QVc9h5N+nmvfZo6B0UKYlN5gVA0hw3vWig/78xy8hYjtYWWZqnUhTME
F7bYURu2OV6Olb78ePIHkD13w0XdEpTGTaRBMB2/B0vk0XrFndzrR+Ns2nBpq0/r631uYm7AvUty52JuROdgFYs/C9WUqPuRgvKO1njInaooSohtIEzW
d06DQOtF9X0S5j3bbcR7QFnGuSCVKMsqZhUq0mmgSYATQC6gANQTWtIcSIBz0u//OOjLBYspKf87KDPtlK1Re2UmAcIfjtWM/W8sVhNi4VNaokwgUyaN
6fhZk/8Zmf3s7pgRTr27eyzZlnplnllLEWF5aVgwYZV0RYsUk9JdMxA2DAtUegGeQH0NJLPPacC5synf7k9ao/pmZfXy60ehsoNfFud7qaNI7KVKnpp3
JNCSMSQyQnmwOgwNGAcQad7tczN5wg+wlED84kYQPoQNYCaKTfAFIwQRFSSRbxBU8NIGQnSRYgUrJSIRP0jUuRkDgMDlUpI0qmFQgBxzDYuswVSQE5wU
BQB6O5TqeR78/54ByBTmEoRUgEEiUdPEToc80mygA+bBQMwFAUCARIhEiUiSMBQgUp4PZ26VAOP9v7HaUQRTB4dmaPvzCoaoaBtpYM1CRNZGMI0ERRYg
G3BAf+77e0/4v8/6FVPtkdjptDLI4RSUwF+PbiWSgdgRhCLUYiFSlJe01l7qOxWwo7/UmiEplWDBnlL4TkkJOKWekxmQfWgJ8awdfrYB1sC5RlFDm25F
XBwdDOp9VPsNGB74S0x0fHQHWs7sXSgbNlapRhNUAXZvedGao7Az2k8pONSTGshrowOQIJsW8Mw0yCwI87zs1dauHfOuBhdpMQlJxYVUxZIIJCiqqow2
YnTv/8K1IIsb3szQ6PkDlOutBOARoJ7zl1DsoKpVXNIiulRNbuto53rhvJXZJiurcpRZqc6Tc7ffqFHbXk9OkMxl5wx71iy9OGZ4gLPSWxpRhcqVPgjo
GpCUU09g0FJDAp7vusy7gGA9nVZqMGBllUQgbBgS2TohCRvVs6yGjkGIazd7Xs7Ly7r3zJl1eZUBGQJNAG6agTpEk6V2bl2kRLwE4NPWiEWqobQ3aAml
/pp0EBbGsQmlQaMqSr4EhiHehsDN6y9A0NjvdbNm9bKb1PJ512vgezww+NUwRQqSO++jNBs8ng7dc3UxDIoIBwZSQyKciX2DYg3yGSYFSWVGwQYRSpwR
LpVWmRIqockzcid3FjJ1qb2SBNxTxwzW9x3xNmrmGndTUEFmb1RdJ45q70c1m+R6kCjNarhRSy04Upd3wa5kTGWBm47uQ2XMrqb7GxMKSmjDMu5s13q8
euHY7HKXsNbTUFCVpaGBC9LC9jW4SFgpMNmQAWKCsZqa3NzefbH6N7ijxsWBNHTOkTUufNPPFZko+3ledToz5BWaFyN7dWGqHPHd1Ghq86Isy5CQKtIM
20H46Xd5YGhsXuu6QJjCJDBD6BOzsjxamYdo5qeVbRBI8vkCQTkecl4w/ANgNRMdiww/DvamsFBSNFiberHYuEVYydXkAhZ5moDgARnaZnbfU2NjcCrq
wU8CGXRqpNMOAECaqSKWGrUhsr63QXpp6z28wOtd76kloCYeRUjvcMk0dHG4DJU94uKSNavfSAWFwhRkGaBZvKGanBxu4K+70uhq0LINp/AeTY4bvg1O
lh91oCNDbxKwcLdld7Y9TwCfFDMQ1MIxEjBA1YtgkDgHegAN9c6EWYArIG4PUxNqERUIATzeAyJWtQ10NFymJBhxn1M6p8fyuXIoFXRaUimpPb+vN7jP
8eThEuRWSmS/sjnc57Oz59sB+z6DbLmGfKzjIY25z7JvVYaLMW7oSBXwErj7WGBSFZZP0djlA74YgAaklCiZWFnP8fPWjTnMA7QCpp1kkVjIIjnTDUtG
iSvZOoklGJiSIAlQylkFAf1XXLq3zZ47DVgDrLuFpOmwTEjWd2t802BLDCJB/6BscPbYUQqWWlhTYaoeYH/AlJDs6GfYxQATAgIBtZxMGU6kcbC76Mud
NQUomwhJoS6H46t+EyFczIvJFSLIFESgoYIM+lVARAMMi/hhMDZ3rdXTUzFdqsyHSWeWrqYQEgUPHR5VjNFGCAQG3GpE99Vk+1xgIqzsaLkj8cz2TvD3
JoPcMj0AUu4VhqB7kPBMOpw5AOo9CDLCzJoqHuNAPIHonRpIxAU7KZDKeCSwsnDZSeCDOwYB2TbIHOjPtI9nlO+XzvDBLrSqmatGHK7y7vQUBBIKfs9a
7FUQqONeocK8eUCqMHAUkPtYbQMgOQT5ev+387qqh8itRWZcHK6xpURjh0d/aWQ+6E+i//3se/xvQGHj1f+JE1KQ1MU0EMkKsUiFyH96KRYQyOBwqH7t
qxg/p8IeVh3iKe/yEP6oVSRJQ9siHNAOfmP+raHR4GpGhIJIhpGEggfhPZrGG8kZCETWJokotCwXUfpTAfQw/MET8lkD6fBH6iKQKfFT7KYFnl4zcMz5
ENRk1LARLIBMHcYiHcnivqTw8Df4+Mn3nY/WHjcPxJA5MIKAByYki5IgOSiGSJ+6RaAOk/uVVZIFQ75BD6/r+XT0yR+blfVO2J/PqUMCN1xEXg5bPHfL
lIHL1duhXRJTlSvqh4Ck3GOwg74/GoD9cvwOzH1+HgRpc5JlJKywUISykBBQKwEzKUjCKQFBn63ilH9nsZNDFSeNHXLPQr1zf4avCnrYI2HlDyCwXILY
2rjQtoE0RkzKE0YSpwWqKm/0zDnWaFE1U6SXLGd7dsRSKavKy7MFRYygtFNJ/9Vj/e5W0utk7kPRJ/FChOHhU/pYH7sbRuUPOivzRQD1Q/NDmz2Ybb0Q
LfhjKrES2YVJTE1amkRpbeIdCoPlJjV5ZhqMJY+qfawPLpO2cQMExown22qdWndqDtX9rkYGXbDrVfums/wpt3Ic2VSky1iLMsD8UzBWpQsQZOmqwRO8
x3yxdTe+MD6ixqHqc4/He+keuShdT4bEESIChq1G7zJiH3Lj3XJWGkorGIoVvdFnbFBYTTWCi+Nh9ObjeUqJgyUdsrZ1k3qU+muBrfre4i7ojKlYVD8k
+yTWsnhoR6pcae9LISd0oP940adXj/nugLIoIxVRmtc7PdtpeXKimLBFYLCMtKiwdsD8pDWzDcak644p6cmw6EZPIJfCZ0wFGFSla1qf8ksQMP+WVYTF
JKVZvwoDDhEYIDIWneGWXE8TJgfJpGO9VVMRDcZhRVTwBhBSxJQkKB4ZMESolpUMcJtrJpgVO8wpQOU5Cr/fIivwjnUn68x1K5IzbRFigGMogTwz83em
9Z7aaih/6bET7vw/CA/0EenwVHIQkZ6f/P1M+Xjb/Ufxf3xw+eg5/cqZm/f1FwihCLdR9/9vby9U7dUz7R+P2/aZ4bgJRasxXlmidDY87JiRWvj/8YGT
4pP1rn+3XfmVFKWDTEgYbNEaVwUlDFo2MjLn+6VTFBcMhz/X+d+cSAp+qK8DtqZfmZFy7ZONm0OMQYPGSvjndj0MuF8hKEUoy3b6rqjmIKjV4mO3/41Y
aTq2X66v6sRNO4EyzBueBZqtEgoa+hEIPT+3lNKkVIrROTbZ5jg/l/GoNmV9TgSwqtR1OrWtCXXIFgDN94iogyY39Xo1BkDhqD/R7W9L9bOy8LIPbR/f
6qD6PbHHx3uD48NdP3ELo5Vfd8Fjf9eOfu5jXXDeG8kG8lCDkc5hpFdNGEeMSCqAuEUQQx+7g3/Ht3ye4NfJgott5vOAqhV/V9DVjy32aEbXw5RKUE3c
A+UpdBOSrOcDUOzNYOcLCmY6Tab69eujV7UqeMrZZyNxgeu/pBnnrxMEWK+N+XGPSit3D1fy5cNrjj17Sud2T2CkbsrzmDpnRsPqyaAMtm+p8rIaOiiI
ro0p7NKZ+2nOfgwzog28Moghc+H1m89fhYcBJA7sNJqzk5QySk0jJXoQNybSqHkM921/68P/zbFip0ZT1/V4ft49Xf4DzkImUigEiDrGRRKAbEMUOnCB
4+ScfehsyEpYA6vYwSuTwzQr7Sj+/YqyS8ezMR9NuTvx3jFt5K5XVsxpaVJevbBNh7aUd6L/gwcjEvY13caZNV3k+m+vpwlk9fk79L+Jbn3LTOiU+pdp
ARbZWy5Tnbq3+JHgbfWufPyP/njljm/i3vI3BHq+zeU/cvXoFimX/eJ9/KI4zzpT0vKDThn29Ly+Bm3t6hKlPqZH9ncwL/e0CB/WlFkBI/U86Qkmfo4X
0tPB7LI7bhygf8UoItCXZb8wGM/1L9/+MJHfwe2HwCWF6WOSyf6mEwYR+X8vdI5S1LmfiQNGMFfoQ6IP+OuuCtL/2ueXUkP1ggdyFG/ewqBZhIxJTDTn
66Oh0a7Zn4qispVbB2n2XIt1mrOWPEu4Xd24WTTVAg+YoEYoR5761bj5f+XyI7lXjsoYz9xG+XryUeoi/Pz494QV7ug4fWvw3Et/hl8p9RG3FvqiK8Bq
gJCEiQfuv3YYSbbBR5KkCHhdBmIBG/9X9hhpi//4u5IpwoSA+QrAWA==
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
