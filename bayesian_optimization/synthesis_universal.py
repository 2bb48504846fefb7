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
QlpoOTFBWSZTWZUzjysEYYV/gHVG9VB7//////////////9izL59753j6D77AAAAPvnnPtZ7VNr3bzbV7qrgDQdsEqCiVUbHdo2aKzJNdOHn2Pe3vuU7
JRvR9uEuQ6u2+wNeB9IoTTIoFAj6sSADdYkAroUNGj65BQXYC8w6AKU00kUNKXtr0qQG9gBQeh0Oiu49e8AAAV3sAAyOIF7aaMh3rB6Aoe2xA52DcaLk
u9uod62pBVAITQAEjW2XYAxClUU2yQKNgUUZQAUA3t6OlKvbs1RUJShWskoUcjC031hesApQ9OgFN9h7sAsxXB8TUPXoLRj7ZU2O5hE1t1jqAqUrTAJV
QKkokiQqFVQmwahQpAB0PQAAAB0AdmUAKBQAVVAAAC573znw6fQAAAAAAAAAUABQABQAClKNDQAOgBoN4993gBZ9e2bwDoAAAHl7tq9Z6q2l7b1uNzt3
V2uCm3nN3uVpuZu5ye9upk73uveOevVZTPfanngvc+7Xvctvd4Hp7vbntlDJ51q6etEnsWyqFJFSJXjbTN3u9cSwGgItDJVs0HT1wAAEbKGF7OgABY99
rJtpZbve+ns3N7eb13re++MAlPb1fWSe2Wb3r24c3Pe33vvj7W+2gBQGbuOiu1kEmsfWgd7du1zS65u1Lu+Fq73G5W9d6x7PnucaVazpnqBe5u+O3uzW
3W4AAAADOwOUj3n0o+sAYAU09T0O+3MADoAAVveey+z3n0733ARAeobakr33s3eCTT1yCunC43XdG6fQ6roq9g+vc6929e3vvfewe4YS983zzRZZ9gAA
AGgFOeqK0vdzk3YFbNtrPe3lL24fNuHnN9levS91uJcnr0l9vr4GDxRk3Uz3HbFsHvn31e+2bMa5zs6Oz7fe+fehoA4NgKBptZuc5RN23bupuoLYDqQ7
OXvdAe7ynB7ZLXuN8zuaVasUYffd1Pn24vLrnAAtc7OyQ7ud3DBO6+upONt63p5Wjuobo68ezVNW3d6PRCFQgkB1Q+j5D02j3NIcrtdnQBjFrk63ZW7n
RzLjONXe+APkAJzZpgOTIAW7VyIOgGgABQ0ACgBWgdsD7sBbnAn3b3gNAJRyncwADvZ88U9ADVH0zw+h7b7DFQdq69vr3svkBnuG69hYx9vgUCgVHAfX
3gz5gAKSAAiUEgs9ffX0Orp6ABuYV23R13vc8AAFPYfO75PU+tWvoe9vCxfez3APdzYjTEE7GrYLsUOqvt33uHxbANS2MI09wGAA+nusWPcHTbUKHbLM
yNBnXUKFbtAg7bu6NfXByDw7V2to++6tBq75Hy921TSpB1TQHe9wBxsA3m2Rir3ZvY893O2tndaASCdAZnd9uO2eXfVV6YO3r3W3LKcwH27tF50LuruG
5tPrwFHh7httD3fX18Hvu5jbxRzvve9U969Xo2pb7YuszXb464yiqBZnobrHYCtwe2ezurcveO3ZJ977n0+yPWld3DQCi6xVVdF3bVw5AUa6Cmh07cdT
AADWI3d3GXSivvp4d7NAACj5DWM2sum7dzAB0p07rNNZbtzoYIG5x1StdJAUUIp3vYUXebH1E1rXVNK8S5Oyqu1a31g5LN9gHI6bNNNW3wUoKoAHQqQh
s7c4NoG2FdsFHAAAoWu2qV2Pp44Pdd97IAeA3sAd1g0SAwESKDsD59EF311xkQZGumgc9g6uygArPbl0Gg0CKVUkq6w5fd7vc3uHc0MWJjBNQTZrdU7Y
D0bWH19c+2vvtBPtrTJJd4NldaqvrKLzxd1TAz3d08Ep2UqgI0dK+2V3pqHUb7Xz1R4WUlXvcHHTUIj6aVR2xRbuAAAdDswo2+uCgxvTs3CQe3AO3qW9
H3m6+NfN2i7c5ho60en3ffD1owG7Ww7ZI+1Dzmzu6dtzk6UJB94AHne4vjAA8u7FBy7g7um323zxvb4FXypWPE5uoh06zcHaN77i9j0gL3gAGTQSbre7
ji6XAPdne5oop313w+gro6ohpoIBAQEAIARoBMjQTEaaAjFM0NTTTVPaTCm9UDTEEIRECBAmmkZMmSMmEk/VPUeKZp6k8oMgMRkYgaYSZSUkQRpJqb0p
6Go2JlMTRpkAMgHqAAABoaAACTSRECBARMCZEwmQp+Cp4FHqemlPSfpSe9Rip5TTT1MepoEegQpIQgAmgAgTEyBMQamEp4GgATBU/JQ8FDIYJNJKYggJ
oGiAACDUqflT2pN6nhUaZNqbRqD9KAPUaAA8EEPrvcn1YqorgwIoof6yD/pDtOQgiiC//uIqgn/WEBUeIFASRQgCfyf/bf97800rzzX/9df1btUNIf9z
AxxzM5yuUqcvohNVzv/SPt/6/1vl4rFTyvTWsn/weU1qiMN0885Hje2Ow5SSTSEP6GQCoG//nwXOLnQ75a9mRc0cH/M33bJ/8cYVxz1oeeVWeruEE71B
I9SChIAH/xEwP/H/hRk//5/+twzxdVJ6r+peT8dNv/3/+Wz5VzD87Gue8UKAyJ1b+EKIJJI5EJ1Apsysv/0QJOrq1kpn58VzmQmqAgasn/zWpY9Ooap7
yKoMoo1wRWhmyOSkCHK/dOTNYMsEGD7Kg55gmKsDTUkn9cgJ0IHj0gc0/iQhP5Gr5HB6a560lfegUniBUU6z4GeSmtSEchbAooKBUKYVUxSOuP/uVLck
mDj0w81WSy/PP9z/sei/zb9zqHKmyrP/+p/zrgogoJNJ9CgoQSgJNQqKpUAfwKd46f6Wn7NlsBjmMsnnCpZeWS9jJ6+34N6oEuWgRbhMiOOjh5wPKyhP
eU858f/WsYIDn6cT0Pu3vvfU6DooM9xmddXUliLEq75McXDLju5eMsUFHNIt3Ckkflu28BB6KpWm7KFhF0677//WUr2x67cvZOdLsV/7/+8QOI5tvTfW
1OXqp4T4CYdUIIGCLGvAOYG+8vjbnV6If5BvVbeQ4aKPYFy6rvWVbfS1L7W1nGjEzryLcZc/M52nOeWFuI//PFWHUgmpYHSa/4yaSjeOZrpKszAyGMZw
8B2UJ0XJlEUZuKp49B/X/+ONJ9M5+8qSduAlPhVPqlQ0EtpmcZjFruui92FVf+PAcsfOrP9XcvSshw2Tfzxxj0oszlwx0wto7XC1hW0LWky6XFcnFTJ2
Uoxk3/b/NxFYvxy7MukDjahsoYFG7C7dXemt/neuwsq+uqjN6OJAezsv6xkItt0zD4MdOEWJUSmawkq1bkvbvrV7CQZhkGDBlCrtJRi2g+Xx/Bp7iZLZ
MxAe7RUghU/6mPTx//WlPOv3vX9HxIp/0UfjNQD/2XPk/rEq/5xOXLlyt3fR/6YDCv4fjxDEH9hE7reM6KH/duN3x/8SQUJfmIV07xigfrJOQuH3TnO+
mP+PHzp+7LPlyvYbPQOMoH1lzTj0/Xv/x50HZXv2cG/TSUS7552/+DnNLCs+GTuqG8hb+HIHR+0QOz8TW5B/9lOi0AOM8O41I6jNT48vrfIECCfvl4dn
3XphTxHK/uQOF7CCYdAEuURAn25+zbsbWqWH5+uTeW32/8/VvErdpSgPJ+I7AY/Qf9vb312BaBWj3IYj1mQEt2FEkIr/8g8IlqpAwPYaVvT+lsBbTpGz
r0CwoU9VYEO6BfyZk7Rn6tT5ion7NlOOT+zRGqBeeAaxyid1Cn/+7dc6ctoxljDoZZU3YONazY+FAzyGnSPY4WgnmKsBHDvntQ7bvRxnscChG0sBPE64
9Y/P2C/IEJlms835xGpAZs/b9b79daUWgvYdy5eNBKsM3giuV4+ENQegXOXxEve2aBteDBWUAT1WWRXeTAORorTZPP7JJTxXvq+oXjfOaNJXRZhZwDFy
lCAYXjRiwCjx0UyVBQP2VdBQRcYsr2ktgZ6piTUoEUEJ/PxPd/QO3NPAA7V4OR5TdyA5k4H6N5AlhBFGq7K7OL82ZAeW0SASJSqKK4EAen3+rJ8mWKRR
ZPv/x5wJ6p/JCduvfCa31M1mvz6xQ7YH1yIofjalHyuyDlfs+Ljx5YC76NvfsnP17mkoQeme3x6dOE34w5SDvtgocMgBnrxy+c/TYkNM6cqdU+OGc7HR
CRQIJ8vd7f9DvwnUmj35Yn6M9PfQ6fn7sP14KEgyQAoL57T+73unAj7OVSeShwPb3EoRqFVD5AhxMEL7jZh0/9lsQNviuk+bD2sMHJcFpIZfkv1EOXEf
JODoNQlCFmIBM4iXeOBRgdbR1LFkWWjGFCmPfZ7Njh+hOcQ+6nPfyZeibFp1TSa54h/M7TA2R4b81FaB4ZDFhf/F3NC/QYZoSl/5KrIqOug8Pu8BnKeC
jgEFru4555xIGXynH8S/oBxHrChVHd0sfYFQdvCt4sqke1VR80YOupY5kLWqyZT7dPbjSJrlANIdtVRYG0PvGHfik4sCA480DVi+f4kIgjCEQRNhophR
ZYX1YzB6of9jMVbmGv8tG0tNQ0g9FsrZnnkipGMCT9OqkzEbw3OXY2hbphQETCNKf+uobMsVZvN/7ntvhc1OBMh2dwyel6HNKXk2UNcfRZ/ik69OuVHm
kPbpdR/fui5tLAYMlAUjUkuOTsCRpNW5lW1KbVNIR4IopUzTl+g/QNVA3+XOKQPlvilFEwIOoYTmWx9AUdJdx+ijjTRmJB62s8V7C4sYCqWKlQhIzKAM
y8SebQSbE0m1kiUi5zKAsG5VdV+/4fU7m05lkeb/my+zGmmLFMzfXQrNZAxrH9dE4UE9H00e4cKiorkBh1KghGUB+h6NfLYPkbHucD2IbMY5Tg40dzD3
M2dueFMhzZK4JThprVc0+mvH0sN90HvRHCenp8PjsPi9we3TM5awvpmhVBYunvGubbiruB00RYAchkFWmdICSDBqcohE4f9Qohxkqflxrnp+fXmB26RV
xxRUN25TMwyFWI9/lqO4UomlnAnqISoKKHrIL+ooKzkOTtqouRWoVPSz2hiRrz+FkxDG0fswO/T8Uz5M2Z/azZH3gxEevrY+m/ku0iogmBjHGtxULvb+
d5CMAHZhOd0k6An3M5cYbd2jDr1cIPuffycbH6IK9IR+1+2LHloAJiKwBeiOyLgx0RNxThv5nqXN2wtKd6UAw+E0ZDnxYb4o9fXxrCB+3Q81AkvA+pCE
RzwdPsiTAoFQiQhjw7fWb0a4MxOr7ZEpfdZU+rj5uHLJdl+mlgSFYBQwJEKmTq+qgKR4FF4U4D6PZlj38E6E/PCIAMlwPuBkPFc9aAfJ1zX6PfJQwffH
0MgGa5UnEHq8UdO4hSZpvC+NpD1KNW4zZncLP1YEniFjjic7Ppq/THRuKInvSv20XMfLVs3Awu2ZR/3qnUzzFXG/HwGyAAfoICZfb+2X2P5bYbfC8+qL
tzv+w27MqDRZfo+1tKKB9ZyJIp/3ViSFKMVKYclJiZ6b5y+2Fm/EvnxY0cRaO+ilPc8mKqFSShot7HHIia/tvLrt+6nCOee2kzCEiNl5c/Ng1FQezCgd
pRIBEyOH9UvzcfkDx8qYDhN7GrQy3KDiPFv/HhmZRLdhxn/9iA4rCoF//iZwwvj3NetRMr2/1uh0lPooAn9ZUfnN1tC90MKSmWGf/EpICYaFjFDrxf6e
S9FqRCiCo8z/5hQO/1+QPz4wezKl0LoApT+dWeYZoUooV6GfthmCr67O5cfw+ImOdPOYDVomnRbixQIFIGx1IRNDSdhQdPBUkjhV2vRz/aGWyr10uJuJ
SCm27DQjTAy3pxEygJsFgq7Kxa0Hw4J1WEldVKCaqPhnVgHKESUWQh7u7gQUULHLiAmDlyNc5N808PCw0nFKfFk7r4dA7BNIMHhETaFfHdXitEc0Orns
+YsIIBQUaWhcMFqyDU29fP/zW11MoJoqcijnnCjUBfNvOakeUm3SkJnWemdsP7JXSohZ9rRA1wzid1XgxPydU87r0VU6dyc3nA5ICEva8BjLvE/PdcFp
2r0TvZhcXh9JM2DkQxTIEWIysLMbrNw5+uz1Mvpydu+iyfbECHbJkyOYMvJ9WfyOV4at8eT1TL6BgTPCQlyexpUV1wzPQ1koM49hokVE2feleVHTFDao
GDRGiaPU89lZFYKlE6/jcwRJIm9V4gHdLrK1a+VKDKn2XDXG1RYPccq3bIRKLZq7wZvJ1YqB+KYZPz02R/Ygj0PTR61v77D1ZFvVCaICM7V6OKdOhChq
aZDLFgpO86OMMsi8hUycUQVoWRDnIOHwaWoaDDtT51C71rL5U2HZ0tSf377XrPpSjJ0Ds+FgRpMu4JVQqzWDIV756wlbcjlwml05nvVtD98UvAjb6B78
st+yVRYbkMuzCNFHAzp0z4gnWYlLYL6xUdjOdR0u1R0tUwY2dyjDObBzzO/9qzwe1psMxCDI/BCJX0n393YyMRKKsDx20H95obpGtN6zV3Et8ulhApzh
ZTjtHx7AMHUijGqaMxDK1CkmZ83j5PtPhEqUB20vs+VIjF41WUVlRe2XPsoyU9qihUijiDmQ62VHLeemWgkl6KetXHqibK4N1aa3jcuvqXKU+G2h+4fY
Xg+L+MhdFdi/H1s1dfS1KJ6V3VDIfy570B/J7zWEsbaYMlam6nsy18SK3f+xRrTeqzGxyauRkSMyp4ct5dJKKahWBKqt6sUp7+l2R2NeCVK1pc+o92Ky
x/oleIKbSyPvpe/dhVGGaakYWxhX5lHLAS24MBvFmTwe1b5fQwmTYnMwKY5yEvrqj9B0Vs4CkFao+yK1mSP4AhQIYau4d2yfD+4rGGhgX2XqYjph7jHv
yehqzH6lFCGKln27PpcyAF+tqlqMhGb3IcF2ZSdXUMGLuo4ESMikyCR+hfwDUkVL0ZgF29/gDhe7WzZFejeper79pJ64CnbJ+zU4R3vCT55hXD7KPhhR
WBCdq6mxl/v0osx/Wd56Lrp469K30LzhsWaCAH7/xeE5gwHc7M9c+wpAfJAq7IDgpBCigiNLVWld0DefZETH+01bjbFn5Hb5/OtdenrdR1fMvts05XfY
f+z/JY+9/9HERQf7cyGDYIMhT9bWdWK+dydv1h0/YClriWysAS9omILgf8UjCCjqBFzDjsDzRkXQwFD1uNMRcasKBBB/ogLX4TH8UIIX4f7nRxC5iyql
6q7Qc4eSFUBJIIksZaERhWE0jspRwP4/0trqFjO68rh8/PXKcalcWVM+b5Zr/R4hQiVKGIg6vUDhfVEFAEBTaTI0lD1DDv6c+uTjZzvMxSznpjts4/2z
hYxTKIyAh4YCkDQhgVEgnrUQHu4gVfDNdy/79dgk4M5b4DQNEXqLsATyBY+zAYe/+zUTocW4NIVCAoigkvrrp3/y6qk7jQWGCxTryk4KdY5w6ioYuiI9
8iA3DJI9dL4lTIfJr5mhY++xqKODY2gZQA3EMCdxTdL5Qsj4xSRBxYML1IGl6QuJEkQiCYwTbAmI86HojNSYdg2R+k62qusqYoxMphQw0zzQVpwbfXtX
AzxSb3qttZplnEKx9NXRAqzYuJU7Du5PGe/+9geea3hQIX1ar+3nwHicfI5Oq5G1JwIjjK0aNYsr6CcxbuQowOdWY4lui/BudsPX6HZyBo7EKmxZiHsr
iqrH8PqHMkjHLPw6q5a4i+fHADDLNp4HYo14CGtUVmoAGOvENjXNvPNeQXPiAUJEsgi8A+ohcIekCyd3ZSfCU3CcMhx7JgHJ7J0EV5aaA8HgOmzqGxXr
vIe9qdOp6det0FpgFADMgkWCBCpKElDaBbhrFzyD02OU5uptplMFJrYFFVL9FcWdF9g7h3y6ndVxBGh4zv+Yyd9e9Be5oOg5P29u5zKB1oQZbww2xnNb
7jYRpWxp8sMCUYL2Kqs3TWA5D2IbtfQaq/F2B7dddGuMy5TuJHhUsCNURH2Zrz89w29m2tqSEkhIUfh8dCYuZ5LSo7lWWXHtmMjyNDo46DdmBnyo5JLZ
5Ef1w1hICiETuq6Qvc4U8zzZnd8mRvCXvM8BPTxt7/izQw4NPefHPTrydIENYiQFjFAPEnbPed9HdBddOptP9NnWHCpOchwh1wofIfLDx3GCgijZL165
4RyrJph2MziGmHA5xjOLU8l2oxYIwWAxiKaShoqJopiKpEIJSkipKWhp5EUtC2sQysBx2J7ksEHFS52UyoqFaxMiIvAFdbfJzHLLmWIKHTi4m+HeTWKy
1PVw0uurvQbRFMgm2lCdGIw5ZRBYxRKJU5zVlMOxeDXk68vfs6MHtxzM5ZALgHGBVHq/M6eRPnSh37PHHHXxfXiRXLPfYVKZVY2wJdpVx4Cag0fgg00w
Ov0oA8uz0+ea61Zbe77uL7CaEzzkDUBk42bY83POtmBuABuEO8Ih5bckTSGyibr6canrm5Wuvwdgml0rw81zrah99zMDOIcbcLNCim8l5cNlGdcVm5/M
9SiNkMpCmskDZEephRuz3uG7SIZ1FOg7NenNMqqM6ppKQeQElXUSm8nQBFIyAkSRg/LZyc23oSzrP+oQLn9vYuIsdoDeEbYX19bTslf11aobSTd5YSrN
5HDFKsJIG4ewp3vlrPW3Y0mB1DEbyyhskD8RERYcp2pagajgBwUQMQgCsQRGJ13oMVguhh68UyTfN53rPbt2VFMnUZoBRz9t1D3udRO2x3EoXvjQF7i5
JI6FQ6TYlTVXUn1aBJZWy7lgLR7+oDAn11YBjANQSTIS+XCeNwA0Q4hQvkeaiCgrBSa9h0+XF8rIZh0ub78aRdBwn09e7y7A2kIrai7VTGxkwN5nfrlg
SMW4eEPA69t26zrvXTZxDEWCMRYPHuuOpapdyw6oaZKGjprlNwZ05tD1PGugde8vEMNPSZ4OpfTxZ4k9U6kgTqwnJtWaC92YgSgKFARBcf1tcERUxaoA
FECaRJhlPuWPOgzPn2Ntszx67+zjPy27cH9e+FPCyBvJ4qgorFWf1Kj0mkLa+gkPhdm67CoJdOJBRyAxAghaqwa0gfEw8ED9a+ny9jVn3MgvYf3CwUTz
DC6sJqy01sMhotQeT4kCK47tlqjDPOYGZGAoJcXZEIIVDCC79PYWL1pAO6DnSuFxc85mSjlLn8a1DFSHKlr4ZX1pu4w5G1NIaYUVkNt9HX6HWFoXm4d6
GtXRfT1bxHGnlKvr7v76b83dzsHmXWP2WBfLycUMHaYzX6uuta73DC9lQwR7bw9uNvYKfs2mFFc2W5Q6a1wG0JNJ9Lv6/rznmbQxCq5hXdhjOu15YUv0
fzynFoiiwUHpT7zakQYIgIx+b3OXpeHO3LM3szs6mTzTdNLEOOffhqclKaMwzo97rNi7PNwcYuPVJQDEEKQxMCFdi2kfhW2O76u+H52e/ImNcstQ1c/S
eJ/gy5GrSZacZC8VyX3lqK+lWF6LIoTMitOPFuTFD2ssy/vT6WaZEAWG3ac6sRxkS342x079ELNHE7UrpYlmp88xMQRiTWZyym29XcGHG3MLhZphtOEh
qO1Y8NIMSpyk0gc8hjwmrxYUTlJTVU8O3CZTTjLicb1BwL9Xk8h8nLxHWosIKZBC+ltu9FhdWbiUVkkL6F7J9ovOWo3nblIu3B1uN9qG2uMJWCMiIps1
mqFUWCw3Mb5M0IZaTYoosYiGJ01jnV2KKqcnjix34QHk8+ypfXXbeHbvWD/jO/x8Ner4OAdaszRUzNXrzq452dWXx1rW65mbu962tpvc3c2ug9ZPzQgD
CEp8z5ZyzXWgLDmtixbEWBocZUo6Q0qYrlp7cXHTA5TE4SvDyqp4YdTdXjmiqpgzzSV6tdor2p1GLsGG45zYZxYZhvKIaGh+Bowx4svKcHnTLVmoPDwg
sxNJg6HSLbUcQFOFHeeRFSd5wuXeSUcj4UZ2ogcJtIa3du0MZPPx5c62rVH6B8vQ75yONdJdkJMFQs2cKwlMZ0MaEUylf4M63i04zugo7kVzzC5zyzzp
XP1qJkJp2LOutpkduDLAxhbBsXF3Fi8azUZ4u3nR6hSFk0DjStst6vlJRqJ1LyFlBb7wuj5wUek6NW307VGRnLOmMRFDw20pmNK8M65zpPJic8ShHito
g2moxgUM9XaBtC9bCjaq5nlIGlNbE5NofclV3mtrusJFeTa8JmgjWfprbetWrSLSgRcF6CjX7V4RYv7/OhJ+Pfik9Jvw849z1z16SN0sXbG60e7QswOU
NOwSHlervZstsB4CiKqM+t2bewdgdqUOVAtthOmutdXOKaek5YQjAhFagWKQsCRgGNSqrZy+flwTJNefRex4vOb9l8XojOa6w3aFh7MUVN6keD9/VSKq
bCc0NjnOdV7sdaB3qZDS2p5woTdLpTvlbM+VN/Txi5Wko86Z6r6d/+/UzOZCp8qMAW3EqvDHZWNius2pNTG06DUjOxfKuvjg2tdfF0efw1da2yhjB6C8
61kiyLaAZBOupZAu9bUgauS+si3tjLmmH4QdC2CZ6Qe0Is4ubduenzM07p1Gjw30OqokCgNiMspnTv9hQr71zKrIOPZivfa1+K32FXCI18vhavLOKRZx
Qo5TNfX8xf09IrU9/HSchLTOlmZ14VZuReSiY1uzFDxLDkFiJaa3rPLx1aHsDUVC4UjVUccCMBPgMdPlnCce7nk0SdWSdPPcPR8t+61HSSpB799KSv+m
f8Bjnjh9GdWpBwL5RPlJZiurDyFrKzTeaOtY4xsNN65mClaqaqxGhSDBJRbsDyZ5cREV336P36xvVpyN2IHpzX52PDXdjWhXr19lZtDZwzS38oUGutDG
gvPUnvx+889KBRrZCObuyJBrilKyWRBJ0ZvMiSbG5Ye0iX6GbMZHZBmVwptw05SyEzachBgem+9rxqXmLEBWaecOHKesNlPKvfNBmMj2YtWsanpnLkf3
QlMLx1p6nDsmyVYqjYJz4aSJuFw7Gk9AUt/q6vHSAfHAlLAVuj/VbBzrp2tRndpfRpBXmYBBy1t+iPM/4/l+6/8xmLYK9lncofa9eP/0AaZA+dG9vE1N
yJjpPSnlNxxdUj9HtbsB+6fqwtYDKjEVH6F+mHPTLDKUrhQGJH5zVtAU+oqX1oi+t+gJpzLS0m1HXBzgTE+eGpdR5mqO4PNlp5SfThVupj9NLfS7MMdc
glq7zpQp7wXO54znobcHtMPKi8v6700gUcoJRDCd2/Y7Qo86q7gqeqhQyz8rtYLTsmODCW2OuVa0U0TBn0gzZz+FeqjOjhDa+7T/bfef0+/gp3ruQw8e
lGAysWGz/KMu45si6ypsthn4afj7pG9epoP4FmAymnUri+TLIehT35KEnQFVUcdVppLuVXClVcTF/CQY8YXPrDB1hgpFCpqUTYqSWUS37IgueumHoM0m
ckUcTUmfn1fTW2oxr7Zi4xihN4gX5M2pCkJIhNTljKHLCByEs6FROnjaVc1le7ZKGkiMXIIKNbhOhcUp8Wf6O2JR5GjrjCBAAqAcSIKvq6tYlNIhDD/o
/v1WUOzb56KmGfDE5g1waFB9cpnXdF5yfM9akwe8Id/4pAhxhTUpvaQF6HwKc/rg9xgKn2hbgkUwREZ33Lm6R9b8qkPgM68DT7KWCva6iXLjOzpxNJ21
7n26RJsFG8U/96+dSz0tpDRkg7XZH9vypN+L5kKOKUrrzzA5pvsaMWiKlzN2mPhy1D3PyRtNQB6jQon9WbeDgKZWCkko2y7mDssBiZO/ufaHY6lx9nYw
7u2P1FR9tgyDax8Ts4A9wT+RGE+yXpw3agZ82yyRQAwdQ8d/klM0l0XwliAQaAgjMpVyJmXL3/XqaTq7b6zwXTYfTQKO3+d14U22sfvTHLaKKRERagnP
nkCvjv8zv28Du4XiFHrMEKbKHpERWUA2pSHmvbw4QHIF0RENCAtGFHHeC2ZQRDkywtzxcLnKeLWaSnQG55IG0kEOTAaIMGhQFCwbPuGnZRsW1rZ0TIxk
voP17XjWZW4JBBKIMrLr1osvobidfksX90hm+2Lsk33NFRcipcjwWc5zfi+x3FWuJYEhkyPlP26CcpbaTDltG6L2Tk0LIfH4PBlbWzwYzs3fksq4LS4x
/cwipeFdvYJ3yKDlPm9MgRlOaduVXVV/IEdacwLoR8zMW20yds8m5ZU0taWUKtzMWISPqabhYX4AoP00K7FFtnFaN17/VuqxLnNjFfUcvkZPvAYjbp+k
hnAL4UNuWUc6BTWcnRyEnB9hCrDDgvEyoqVDIK9O7cP+qG4YSw7rs1ObKDTpyYSI3Eyu1aa5fB4DXsvXKmU7uoG/bTQFCQCAYOwivkhkv2s/CRoi0Jm1
ND9bktC3ky7zGa4aAw3Mw0lKU0ZQ1d6zUMwUE0awLojF8f5/d+v8hzNHQLRSRhQQRsrr/i6dKBcGm0N/TNgQz+dBBuYbu5PRNcxPWEFAzQ6LAk/hHCmt
A8x02Gv65QMorTPNojntKlZpEASKBiIULRctK3eRDAiZQ+v3SFYX/TP36RL2+EmoJyK3iYynOh+ARmtPZAEgYOBiB/stRX+XEwBhGnpBALh0GstjDNlD
EFPUzJzQIA17Sfw2SfRE/V26cbxxkRKVX/ocZILaaTVw2prWI1XIOHVes/CaTEwJogSysiMAoBJ+9ECEBR69rNRheK+OIje3wCoLOZUyNx5W3ibQqDwP
ytNsjp7FArWdsfH9clrwVsdXufktbrx4VeWgkO8sGChmGzce1w7KHEwUiqp3/Fr5rNRxXULtSXjnNJ9k8dO6fnjEzWVbczAPznbS/8c2wvvi8Cch7PdF
g+mfrx03UR2KjvxYkQMgoAcpBkFI7Fbp176fwlVpz8stOyEnA1b8+lONayAjjLqTLHX7wR4WpLTiwyd1ydy8rMFkrPDAL3xvNy05UoJaeG3znY1BzXHn
XVZQT8BCDid/j99e1b7WD4MyBOgCEaIY1KZEDBGC5QkjZa8VtMD6+HegqM/DvK5ojlFkTF4ya+YePyNtzJ921+jXl87cLGdbUizbrNqyEtXHgaToOTK1
LBUHTnICboVgt3r0ZRM/hR266195vCz7Ty1NjGzRPlIVMC/Di7pHFliOOSAlB1oF8MNuo7e9XXs6TbE5dfWstrtIcTF7NjmcqcaRc1DmYYuTKgC6NBdI
BaA4cbLj/9YO9BnypzhCOUmSb3zIBRIii+j+OQPx7GYEmuvbfXRNNHyGs+zHHwnaqxe7VBrmGYQo02Udu9Wn5FJN31fPPMtiaonAzfgIDkLzUf5Ai37S
txIT1tzGWsJMj3G3k74r0tkOxbDVbw7FigZjy3grV1h8EeYtL2uw6ZYC9vLAZyo9aW0MJbOosJQtNGfRFE+ENYWMlUFs8uWY70Ez1jzb4orSQ5H0azqB
6JHrzrsIlJZwGZy6lLCbm7e6lc6RI9085BwuMgrAaThGoh+iVZOoYAhcUxRrig/Pl6eoDUl0AIuEP6RQCXulWZO3AkoiSztGwVZKs+KSoIDaNIuqvOmH
FlKhOOq64vvqYP0PcaNHYB+epv0dzJ6eJiBXw3hIfz9fUCSUM0ATvKciBM8tlEyNM+T09Ws9ydRhhl8VGYnxxPjK0vZ/Jx7d/NvS97PXipOFUDBX2Hjw
yRJC+zwX2n6/6mdEHfJhIJQaDDRm+aVJ8lylES02IqREmhbK2eZcjqnzzq++74+a90AIme47+6jVZsdOg+XeQsta3a3JQokiTIuWcQDm6Bea2vgtuO/g
7nsmrUUntABL8A/F+qVlQUx7t0AkAx1/Yv30B/HkxkFS9cQI6Qv6X+/KFQEMDH8YI/pr1uUcxQyFYdeIHRJJJUQHdAB9fpqO1NcgWffrUW6LT91MaQVK
kHNu1huICjxKqveUVhTiA6jttQfq1zGRwfbKTLxW69VtW/P5UnOi0f0Ih+glULESISK0YQotckyd4XKby8pBOh3cZ3u6uL8G7O7WMkNYZDoQvEGVOVMf
DLuPKY2HqmrEXmwXMPPQrPfW65fTRHbNmdfY2BPJ/RCx12C6imx9xP7qsPAgBZH4HCyHRNuXTCHzmLq83LKs+SKrEdrxwzx+ydh0IFmzk4Toq6LGaaXG
QMpMlaAlIIFMwSo7n7fVODhDdVPZeMhN/c+Cmi6UHh2mW5ZMK1tO8PsGqJAN3KkbdnaQQTJ+yXkwmBkkmEJyVGJP0oQNxIKHTsXDdoYCo3fl2lAz9oPB
3EphlzaGUyLFQQSReMjlQX51on+QXkdLfcLtQH/B19BhB8nwRrpQiEUAOMgWxWbcWbs3HplRTudODpp63HOdt4BYqwlAnFAiaq2BJQpVJGO0LhxdsFiQ
JdulrAViSWMu8SibKSHDu2cKAS5VMLq6FsVaBFZivUXFRrXXFs0BH4dIzOmus4EINiK31E5qqLixKalPLvgXIxtjlp2ASCaiPsGNozSA3bAbeRODeYWR
QCWQ2SuJHe9CxZqGoxMXXDUaSAVcCZGheQc9CpX2HkCzlXUNkazCuvDCiw3400pqNHnesO3e6kd1KsBeHz5VnMi+ZI5SYdr6MsoKhuTLUKubZRAS+Xbj
m5yp1TYlSqh5liPbDvE3SHCG2xmQu7xxfPtqfiGuHPJJCkSXUhKQYqiCKREYooKTA8/O7+evR7a8+/g359fPNHJ8XhzAYdsuR08IabiBRN4QjS0wguhE
6qBzBbuzZO51TgmQ4gmqgBaDuRJSlpfy5yHz5jpwcRwHKQzbyde2W+dR+fWgf2T7rcfADYtl05shOn7ePGDiFlerY9q9+vHucLqeF3kuAn8PTsba/ezB
qXYHfEQiB0QdVwQCqRZrCNIf5Uj6j9iHRzJAY1+D3uEJ9bmJP9FfrsFjbrd0BBJHIj8iguEQEfFdfqpx3gTUSOyu2YACkEI2pcEwoOb+DgTOjqG4bMLb
rBBrWKRK2LVnL32yvKAZYRrEkCSuIK/XL75jTxWmukVFHdnzdgwJKIpWZzwj1lJnyW0UaZs3lCMftQD6mjyI8vy8oJZX93FnlhhrT7tYXHCeP4epsXWp
Rp/sbWWrYKZlVxRlDht4LM37pu46zVl3UcLf5tac9Md+m0pcP87M+PSVj+vtjrX8Z9MpNjjik/VlvypLW0M/B2ai82UdaDNh+S9Mxb1y5AZ/sZRz38dP
4y9Mns+efONCMKouZETHx/jXYEkyxMzTq7gSOSy1ObbNx9T03Ne6ftGjEoTwWRRFETe9CJIfHTCP9mVInMhQSyJ2oY1/j1uSTK/zQECTBB50GpmHKzIv
JwaKWeuKImWcsiA7zT5YEEGKL8n1oA6OF+ZWSuRMIiMBXJXb8EnJp6XiFh04Q6KYbbC/q2HD+FRD6fIvVXTbwS5OCYRYhZKHlJFC+hy1uMl2peq3DVb9
EAZRwbE6nFqLIDEZa5iDBlXNbKJIkgQMkHPMMeWy4DoSEC/xuaes9BHtRjs9pOKCUkk51vXaEnRCeer5WQBSAJAD2Npmv2f0yk/9RAzzF9b4lKTIhMmD
MSNmaWUAQeVcByzUmLcZAdGglyoda13eoOQmsLDF1y7vXu8mrNNA6F7GqQ/xrm/289P3m/y8C2zv+CrG326ffWTbgFcsxUaFBJAjSk+6/m5JC4kHAmJ/
VwGji3eN71JSChIsqB+ET1/lE55JW/5q4kRaOeqHrsQbC6ZGo/nVhkEwtuGwy2kCHKJsh03LQVQi6qQpqGARNUFUS6pzSomi8KGPoz08ZKJfrZKknMAy
5S1f9N/GhHoEIQKB0Fdn9UXgYhgpuLUgYekzE5BPNgQdXSJtag2QI4cokroZsGk7N3MGx1y7ICfyqoNFHJpZ43x+yVHUhfb/B9SggX2hMkXMskdoX/3N
j4936a+7XV8+iCR07NtmtweWFo99SaEkjgYxxB5afjdEWeiDQZDD3rLiUwKJKxy1keUNfowiiqHdqDYuI0q/+O4WRwf6pUydB44EbfGQuRuaKYxTuW52
3ktUSdhNfZ7rxIds4ZNyEl1WtBsG6bZASemc26ayG1ArNSmjMaew3APs5ueLFrFVPJpA8dfve56G8p+V7LPcdfXJgZXWhCqiTIGqRuoptCQwIVBaM7Io
LmSaKPOGfsqPA0fFIydUDpVRKwMUglRZ88nzk0Vv+mwuSw6gxQ565kndrDsn9DTO/aurzdnHrceD5zE3cKU9pAk9Fk0mKj7/HPbKJ7KAuuGuGojLChyq
G+rSMjOzCwYni23SknQIBgpX9yr5L+pvBghQcw8COvK5u5iGYYaszNKZp0SGiCMRJIXw78OvmXpt+p578Sj0xBegh1d2HRQAG9N+FMqzBGV+5sdXmTVc
EBe6jeBzugkQcyVc8+0qlj1T+Ccm7WqbHvmu9PT8rO2ycPN4pGpUkByCVy1kVHjVEnei0dlmo7K7RiMsZA2EX5m9ZtyL16baNj110zWT5f1FYIILhDn7
fZf5VlJU5AfgUH6tp+1/ptnVbH8PMDa8hHoVmF2fZXiFqi+nhWHlnQ/qr30n2Zz4gp+jmG9v2MPxIIlXnTkHCbXQTmNcPJMwolWHCfXTd+jRj4bUpt+G
GuPET2/PltWBlJRx0b+NLyI5H8SGS5oQpaSpCw0OFJFjusY0N3rf+cMRileGebnxPd461tZVF1xlPpDRjc36fRfhy/Hscdb0hTDywrUrURBiLssMrFTr
JW81RyL0UZzPs0aNdiPo+NRBI1oozzwUvMQwUqQv4z1lBIg6NV0UjodqDs5mirhQYZXWUilSN/fwYMH3bKqiMELjZRQXEZOIKalHm4hz/C7RI66+yksw
RkSQCCARVaEj96gPh0D5xiiq1ezFHSAOkk4Sl5jgIFL82HSlg29pgnt8vOQi+ygr4Hmw8VUelqBgdp1mMep/Cic4P3dHCOkgUOyh271mPnn8+igoPyqy
/Xwa40Fno7KOjyTIpebTd/qmwxQLROTUl6/0/5XucJxOlZw984N/LBTrwobUMxFoDI/1mRRMHGgI8G5HqfHf5r9248IzCgZWGPgV0961FNdLaRAb9QJe
HfUoGIJGoUYSY8q/fOU71Yu5KdSomLKe9/26vpxSGSke53xLxCBBz4N6S8mXQQGwpc2UxR1HmvWQt26crwMGVWeqwwVma36CmVi4iRVVVU1HcFc8y9n/
RTqZKJXYsRue8bSFhSMnkzGTh3kwF6zPerkKYQdcWsdQxJhALERhOplFRQggVX8cly+szmOHonBBhwDvlYfaCmlrcaal9JwubLchnJDu9zvj5d1xU0q2
oIJCAkAnGBD4vPUxNSKRVvHKvbGNlelIsidc13qkyZLMUzVba076TAWsmDeVXsqkWIPY9lTwDxxW13HQDuvn12RSnMmmmDK4kEIwMbqzhwqsxXs4gdQG
G8p50rML2Rfm32Et/zFfs8qwzBh652Hd/u4CQVwj7ggEpXnNRSUDsOHv2TpqNk31W2muTDJatHbPQl5qvNueb+a2qU3pWtIePCnGFPyoo4q7b4UzdS1o
ZHdCpfDC8MqzPdC1m3g/g0yGINrtSprif21nd8bzbMZKt865A31nTv4jsOwYC4JSqANVNFIClSFLVZBo4cgsqhQIKsMuPPo4n/GA1k8QEAv3vmKrxgUT
4SHldnvPnpXpZDQVW3yMD5bYvffD2dXZLpBzt0LdzrDyYAOjo48BuLO9/v7MT/gPTPn32zaeVdb6g/CTIJRRuzsUOQPwInyKyTpVgDysUBYgWkMsiM9J
hkINwUS09bre0oZ39JejI3r6qM9j+dHNtNE0LsgUoNIoues+ao81Fe3nbZUEFjBkpCWRPqvQ78uft11fM7JJOc3o1E4GisYxih3e5kOuYTQqYFhAAY4K
I39flmO3YZFmxqzBXX2/H683/A7zH6ajnHpmuVVkP8eTfhf9TTQMUCnq2O9Y/XhGE0VcRkYKYk36h7JrSYXj66S6zVpouaj8XdkJ6FSwKLZrYSKg52mH
p/G0xvJUWpusyrEDt1G9xYETArZqMmMwm+svDoIIfzIXtIwTBMZawyfcz/G6+pH1/ih2FPp/03pqMSxDh8oGZgjlCzJCqHiODipBKF6Mmxij2kkAkWXZ
C3J5yQ3+ic35cC4/KoWRPh7UyQQIE1bw7e1xOSpP4bvWKV7ZZyPBfGqnJbGjwHQr7mK2pqFRYvyO9TnoWM/7pDgSYgTv+eurnJzz3Q+LwK6wKihqO5RN
JyMnCypJ/uZYgAXFlV4zRchfY6/6TMOpMgg4l7TV9wvLYiE+9ODOZK6OZMJkDPUP2wu4mqJ1PVhcZrdlf2BYDCl7yToeDR+fpdydNmuUI7HPLH9ISF2d
WnPJzI4L0h9F51vZNQORgx8jeB9MkdGAk55QyMIcfChf90IBYeabIutqPd28vcbO4gTj16mI9A3Z2icQSKJA8zuYAcpuKJAIwGNdKzWlEVuBuhcf9F8n
RuYCn8c2fr25SkZyn0+mUA3mrBH7L1czVTzFg5D2yGk38XVk0KcPgolWfvUV6OCDJeGS1iXGaUHIr+Nmd9i+pAWJ1zzQfuPdEpyOTL2XYniXKAgKQGmP
ZjhOU5sGLM1l7ikJ0jMFhrZmGbqLUU3KBz4n4XV/tsz0XuK/0lbeE+B06X5I3A13M88DRh+1GLhu2caOaerxV2I9Ul2AdLF2dZIUqte3WEjwnSkVaKyB
EV7lCfma2OzBNxJGarE7Q4yzgSfKTN5QzFQvZ0848dx+72Yl0YDIeYwbXMFPdqHsPHiOVKSIGOJxzmIGmxXJI1xIEEgGUuY0V4BalrKZSVK8O3ylI367
KH9MDxPbrw8H3xy3VDsPUN2ybOoOLDUWpwULzIzmaA1qBsyIKT8R0mliNpKOWQPJHlBUb5lGNxgic5ipxGdgyPINm3FpMCNiVFhXtIrJO5pcRHPWD04N
sZSXJlYlZWUmoivLjllBSYvy4NnbnMb8cBmZCCv+9UHB8yGJIwVQ8qJdbA2IpiuWhDL6ASt1YVfOU0l0YcrhaSyCoxTghUSVsuNkpAos2We1T7YgxHfd
cJQbb1pfNfUJrLfWkEOXvyVezVRI75u1CozbuZWw3sBsUpIU6le0qCbq/slAkRPqfwoHymxZRMHgPU7naSyXf1tliUnzKlgO0+bKGIkdsaR3mXrhRRLq
tWauyY5BimsVKDIhpK1bE7SmObqFWGlrTwQVxRH8FDstK8GZvIa98TfQgjV9B2yqKwGEFucaSWNDMVceQmvKijuoFP7naKRm3w7EcWKD/0ZFHEfqIr3n
htIQmXwTNuzql4b/jjw2MkBgY41g8y/4/M74OhYg1xg9L+L2/hRYBHDM2u7vy3iko8ETQaVi82R2y/csvRcm7DoIE4Iwh4zbyzLmjzsP6WuytaX4YZ46
KQeUA4QRIlDDAL9nQQMQdIBU67U/g7byQMPxDAFSMTYSpEVpylsNvKFf5DJmAkUxZASmEAVSlOh5+z7G8cIoqQeTAquXDuX1uJe5ZmBrwkPRx9ST0m1s
oeStMRzM60yrWsGkJixCkThKjRxAdmtZXXY/eRUXu2fl+M+EUwuOtfoGI4ka+vZq9Oew7OEpctmZo0dxhRjdQpDc9pVgoAaNz0V9SwZMmud1UBqlSIYv
+UJKJMg4zDpV+0/kbGXDozMpdvsrz2n1mJjD7liOwdh2d03UYZOyyvkD1Pkdvw1aeuF4PUryzCtCAE6XzcvU6QqcOqyNji+3eHGMiioHBsQ1IVyEu0Mk
FSBwITXYgXnLxl4+K2BpNlaFLsKderWjZ5TeT5nxYXhVL9uHVg1BUie+AQCRxXlZ2pfNgFp5rD82XC0Y5DrqwcvL+l5hNFH6TrwUXkg1YL81Xd64YQO3
Vg21AvAqUpNQwJI47rudLKPkucRb7vC+Wqi+5fwOIe/+kmCOmnYuZcDxXgyJZhxORfeAsl8n4QhcK1KUn3K3gs64DfatYDwuG4OBo48fZ/Hlhxx0vA86
VPK/n+9+34gzjfHLStlGlIoZbFgsgobted8E7+HrxrRsjnls4Au3ZNJfYfc1T2WeMryEy4ueUCDI/ZMSMYgZtk0DVuWVfoMRIZvM0qoyoxsaPEpJVlJ2
pwNnnZaUehETkTBciyqsTf75xRws6rdq4VH7+FAG3efXTtuuW99oL0fHz6tTKQ0whPqZHEgd0GY99VvM3ka1heOF96orN8rpYB0d7D088dDfWZ3Srbqq
3Iw2zLWY/2Hr7R88H2vkfMHzsb2rqX61k9o84K4v8qJgxM4vTVr3fKjTLMlFyFhDwMqq5Y2ZQp5vVHc0nVw/ButHM5DfMUysuUs6Pxq2WBPOLPcYOsVv
WuWZtcQozZmIkafZJ+Uwby4UkmoXA+cur5ZyW1ZpADsZI28hk8A7g7vU5zga1NWF4Xiy1lx7tGC+vz+3lwrp5nc5BlkSVICL+9WBHoMvuu9TKighdiSx
AdEHbTkclmJ5ZoFKEFEB16KLTpzagwRIsqX7/F9jXnM636fuVooIxoFEkGCDVyh3KFC2NUlGt8x7E6qtdBi+b2ygvayTdOyduliIOxcDyAKgvQgCpN8p
wHFbqAwS74hZ2yan0E1Y0okwKiWJRhxScFy51/rxhkbosIB5DHZjGE7Z2s+c/Thmw1qJoxClwqivNUYaqiIVVB/QQTLgzAKRvEmLzBC2dBSqnfXEqad9
Bi8F38e9OPH19nk1qycM2qiVKhG2mqdNzWRDBmYkrfg19eah4lJ6pyc5a5cbUYA5BaXtAlK0hnzXwWYvqgghNAUFFmRfFjUXA7MdmDPGmddN71FCn9fi
GfZYQH6sau49P4tQZrn9L+VITIhecQ+uNoJ/FALoER/X/NMSkBPAyGhP3f6EDWKxcUxOtOIuLC/qmQwNr6ay7pEY14qh9+PlKjindRVIQEY4oX4gk5H1
oYwwedhCz9i+XCsvX7ldqbmXXVBpOLiSJu5UojIKbCDpNImvmymFyGWReB5lXLUnT0aemdMr0VGCrVInk7NmXIf0NCRP1rXhvmNiCy+6VTu4jggyBCVw
49Ky4dJpys+6TjCXMm4sIVLAY7n1w8s8MDu9qx4fK1RTDUS+YUiAiwJYaJKho0yGN7tOaqCIAkEo0YNpWAkjRKjEbL39254+8/nvnmTzltaQNQuaMsKj
EqHvwNR0ak4DZAi23nUOOG1quFZVNzr3fL46VlfVtDphFIn2im6OUQEgHRIYDhDCBZuGvEXUgmF3lcwozVu7isxJYYVW4OQUdwMpR3ar79GlW4nvi02p
RVXj72CtlHthw4VmW5xxbLRqDFHElUkSXn316EL42dRXo6c83s6OLNh1Sn4fHU53w56e3iTFYRgnPU/zPCT1YUtH6ecM7FU7ShuYGzX+W239HWdgvkOf
dzdSDDv2iOWdTNw9VuR/L4K0lHTsUitQm7y5sq4Mgyh65hfJdHoy3uwttgRwu1T8BNTaqrwZmHDV6uIt0jxMbpylnBrZyQNOzbJbKVVVVTvFvKbe5x69
K58KD6YQKpGtGRgdIZSpJN18JDOurNqMiBzKZ9oVzIVxwPb8adU2AKFBwrfPATL6Pr6xTlKgoSO0vxGjDdllMiQJUKoVQQz8h6EMiaAKCEZx6oFAiD3C
nizIkryFhE4DFz6du7vS7WId7rFmJnVu3Olx0cW+/4N/mYBIJkOD3+/sXwV2UaoV9XgurrqZKu7YLoQ0TMnUEErOvDrSt5xVqzhKgGOdOUR4ndjVlLaK
KD6HnAVJZ0oJXC3oma3jy7mo9w77SEakW+ayPY+uamhkZBtWEar9KsBq+gppHGLlY01A2WlKTzra7KLnVXmp+PXe+lQO00BsjQtBGh8W6OFmP491aXN6
f4nNOrOu3q99h9/3WfrE/R1+/r0aliiIzpaxpPPzu/cRS6gDLTntv69gK7LnyzEpKW58nVJoudJTQcWGvIrUK5Rr1H5FxHp4L8lkBA1xfp1rSEiVpnSQ
+464/3ocLA4X7S6Na7zBDM7hBsAWOX6fVDVDeg3JKWtdAZQ4c86QOE58vIH8v4gmnFSxUMf71C3VynFQtxVhLrq0sSAonqCvG2mpPT8swx67ynWXME5B
hO+GttN3UGljlS1nCrvX0wLW8EowZSo3WfT+jt3FqFRgpbPnKQhFJPoQw8pjEhQqvKSfpe85SmpBWsnckE0QXEgPBbvMV5hPGzmE/WeOO1O0hVIV+QT+
8LQeQtdR7hrwIX3YodlH9zLqfDm4t9EMORHhtNz5QHYdm+bkIUkCjgp2ug6x786znWmP5JNIe3woctHaw7vjtt47fBfv3vlJNkOdlCbmUOHvw+559u2/
Dv1p5Xw/A6HcQ8IILFinn4z1+zJ5duLzQUcvLMUSRNUikNX258vUeFKxw1aqIg2IpN7jgQp4aa0tUVOilyyqvCIEfKAsl9RkO+8tihINVQ06toY+tRVq
Toyc2SQ4FZGQKviGoJjvNO3fn6qlbAjAefGFCavo2XBZRf4z604z1ZH3j7eMDJuLbZS+B0A45i52mtauAs3TJ1AJQV0qyxyZFZ5Ohmeu+LbQFTjTB/N/
gCxkNu8nvvnzMH2nbOnP22Th9GTy11ribW9IbjD0GB7XSZX6CAmQAtKJamBt7JRj8L+CexSZtrogjiZJ0R+xmYUikWptzMUffqdbq80xJ/QyKUDo6UuT
CX+XJ4fj3eegs5zxVX794LwA2+pLW4eudWRF1BKEkiApVGNe6O8T9v5Y3NBYtlmyW7CQrxjSXs++9fAjhlFR7HwIAAyrdAM6YHWkB5TIOTo6oUQiFCjq
CIn7ViekmQKqZ0mKEy9TKbvvdiZMDCLBgkknEArn991Wa9HX9JImR7Y5wf0Zjn9Ffz/olf87RmqoM+G7icdgLcElz4hwzoh63QIew6F9Hdu9Zxp0Gvi6
z5ZUOGJaHHnrWjtZKb+N2kROiVcu8sDumReE4zvlH6PPGAJpQpYEWhWUIipVFmo9bCPWJlzkA9Lqs1C5Q5jCvWD0L4hQazqAWk6ikByhB8M+L134Ot0Z
fT119Hlt146g0bYfgmIfg6VVHGKA2hrKC4459KFFTolP8o3w1m7N7Q5RxmUmJXRFpGgoH7USH87ScbnON6HrxN64SVUKZcjC+lDF8ySe9L1/JclKo3yV
Ag+RoQ5bUHJmjs0COX7eyXDWW3S/UNeXuQ8uc+IE2TuwUJ27XbMReiF8+7vRJOru0qXZ5IinlL2kBvlJhHx2w8QPpoiInifK+uQnWtBNpOsL+DQdEQKR
kOTEPYTUfK+gaeCuZ2+HjFrSmPC/TGjS6bf6SxiLu21Hk0RYn6macwW9U0jKK6Lfnm0he7d5/ewVCD8Fp0V0B/AtUWLSEsixJiGCfRKBGtleW62s8XT8
XXh49rx6d2x/gzX0XZ51sG1Tn6uAz7n/VrJ7wP9UERpUn+CUgb8v3UicQfvxffQG/z0f00iHPDmmDmXn/nmaTn2voNfMez09yLoq1VY+r9O7yH3LKaCV
g4cuUHbkrDpnJxH9qy2gNHeMWJ+Ej+ZnLQ+Z2/0a/X3/v/bbrRme2mkdHhRsF+c+D6mD+80bTRXA1ndvxcKmKLoQ5FjPxbnpKgy8uTsH36TMBBDox8iR
nZUDhhV+/OUJrvk5WEfe2xgMXW0w6kzK/ercIH3X2kQjAkwiTBKqV6t2BlBOCkI2y3bvHA4bTVRJwbsF5ql4+Ojh1lyfLcrgg8zSXKTgyFwJfoZruuqi
may5AhdF6MpH7OCjK6gc9FMx18n17bTccVobTYXAeJTzpSiwvz8avAjudqP2FxJVwrHuVWBcmaq4U/cNm7ol6OMF7KpgVCrVRBRzCX0ZtooNosWke/Sk
IbV6G2l+aH69pr76jjXXiTWHxAJk63VOkSdowPzrwTFPXpnDwcqBXNObOdc4b+5dWWWryF+PvXJ1VKyT9rpL7buVFsktdDRhhf4yAxfM/QLwCat7XJCF
hyDAkSPr3Hr6xWU1Cr+kKi96rO7GV8Su+U1APsOKOg08OAvezLMKAJ9pbj6YC4tVSJ6UYCbpcfbf4y5ic1U/XduPkssQ1CTLsrD+2eb73ltic84BdUUu
Gqwy6r59AMjM14ilzeUTqqqqNHuH6oHsel52GnfSU9pOztoJ0lu0mehYsTypXjDAkT2E2GXZbxjjli0ov3nvPl7vdJyDVc6841PYBKfdbrlt7/qFB/vt
bMK6kEgp1VH5F1zfRHZivpCyXt7m4vFHcgU4rqyxJUl3L1er47M7Wlyc3k4rStRVIcYdUBMtVyZVGFZfup35hw2Kakx8dKK4fc5mo280jn1z3ArRR9nX
P5BhaMsd3rXY7No9JRu3Z1aBwtB2kMyMXznW9TseX3oT0O5+Nx3djS34pNq5PARtfLXyd7l8SgT72xobWE8cfwY4xZUNWSD9W+5r7/T6d+xTKWzGMZwi
scfCrzlLgcmO3tejSlKB3DxZE9vJccacZRwy2bsfISvMKqlXaTO1MkcQ4xNbouzJbSV+I6dSAgBI8jjuChQ6mGRNNgW9xDPsPX206eJf0T8k9XyoX+v6
1I/wVz/ZMdrpzlL+zOcv6YHwBHoYSFFu6nrEeRn2Mw5kBYKefj7Kd071MmV25s6d2jLKkCctJh2P1iaLCknxihnvij23ZK0/mkhCAQHBAPhadEX8Py/f
anC34TpL7tONcRUTdQUbtVz6HtMjWlvVGPXNgfFR+WF+m6p241G628KqJmRJJBmQzfbA8G9kqa0cnKkge6KnmQpGUtMRJ+kqj5LOPsUcB8A3AUlcZevv
9kPBTDZw+0lHgdyJ7qBtLILERBRhnLzfNgooRmOfZ6ax9JwMEZ5qEUglw9/85LlqqQSCgIL3J2VyyiVB9HzlDyEu9w/xLkDhULUkqJKhBuBZTMvV5kSr
Qy2LGgRK9PVS/hCu+a50i8h8yNCANBIgKAzdjAZZrrJQlbV00C0TUk4zqJXdoIdiUTsKOaHNUbJQJ6Fak3VBIKwdvuIjB175efHb851xjhPISvL+DIpR
KGWAouF4kinLg+sVnso+51PoalgdpKg7TkWlKqcNe/Zm/9vnTjNX4d2/+LDyT0YCMk6MP8BnU0VQrrjnm+s0PwzzODhkWEWD3bswvgJ4XfDKkMATQaBU
mgmRVl8JYPy0L40QAZRl0ze1uU8cShJQhxWwEiOk1EVUMybtz+iXoDC44UFyEeOWg1GT+DAZxQCG6XZh9Wr7+yBV1AqFXY5FCXuc5EdheWE4xoCw/+N6
q7AW0Nfn4eI5ihLtPtmfVC5T6m4R5VE8XIUlFRgJTvgOp0WgECgWwAGZo7uL/GsNbBDYynZefg9Q6A6osLE6ubWfgPNZC/6SYSl4NUVIoCVAAtv9AIgG
GOKgSk/deTyzT2i73EJaWbSs25uIVSxClEDXNLa5ROSzGfBtljculvZx5nEoG3J4cj/EbsZvrru8loGhyDyjWT4vrTA0d7z4WjSpMsn0YPafRQRUFNvt
3NHY+G8cN25w5bLq0a3H47Pa0PVMIGUfra+TkzakOhlHTNaSGx8z1u8TmUKW4qJ0U8czKE4YmkyaVUXOBEzsUSNJXH+OLPRWnrPjPuywtKnP8ffWaSqN
+T4DVaCcFFHAzHFQKcpchBbo/AqTfKZBifGaW77qEuUHGy/cfqwovhZmfYq/aozouM1pNQhDlVNVyKsTsJTM3/kRHt5VTiLYweOUgAwBImJsBYebqbuC
tnclVHk7VA4BprMmFGw10V+y2WpV6mowi/QMvDaemQXYi40ja4jLZSQkUHxYD6tcDYKT6v2NP545501xxDD+NuEPt5MKuTQMo4qFB6s7TWR7Mlo65sIO
C86ekxNek+t+ZDUAgVUiqpkk7oPCHqJhDCETY40MXY9P10usIO3/bMvt+T+p/bf+o1dAf16int9/CaKcFtEglMro0XI/45+3vYwrbejsgIhgj68biQX9
nofpfs+/viXOtRZ+6c6K5lLXNijGsDO1R1gNBBLyXNhzWQEvNJkWpotG99hrLbvU3isgy8RxVhK6nLMMBoQkSrsNN67s1J4QAXbNFrdPCIiqhkD+aqCC
DoIvpbusyJtnSneVY3WuqRxFjz4Xbh4W27slJ54PAAkIBQuUDFCRH3rv0FY5+o3eZLF0NIIET9EL4NbDO/XV1jJCbFTaiKN8qZma40TQmB2S7BcPnZUB
IDBNdVxbMCEt+tkqwprKEJ9CFO8sDLevCdolphqlxwVUAcUS2ykcMyFKVsJyU0pYVJ8H5qYz6fZfcikvjZXxHG22j+UKBprOu9yDjXh7vF7pKervUi0E
SsmPzIwgTmR6iGPRMPsxydMeiNkNoRlN79PyXKPRQt1qBwetbt0zEBgDFARSITR7KUrvHWgGfrD3Mwbb/mwAa6h98hM51ks3mga/+WvE3k1ibIK1wML6
fWrgV7dJwoqmhF8ELIiDjNxKSxvgMbSxwPdRhDs4WQ5/k+pUCyQQjHRpWAiOCpa/DqwsXebXLsFA1Wh09coDR1BmgBzJuxB0+wacM+S04CPwVWrpyeoK
aRsD9Joh3VP6Zug3j1KT15Ulz5S/dbfD5z5ol3GOm8oU4Jw8ZvnX4/2SX2T3+PNDohj30AMMARMB0JEhrI+y7IgmAM3eQtOy9FdE9K6LaK+7FKq35V/E
OCMiCbYojiq59ijkVlkP2dLYC8byGbiJxRrAihCedeU+FNcZvAkshmqgEhyj0QmYxIUJM/lVTH3MR52MK07okPCHDSZIJhnsCwWBRtWrCkgy2pUkszCL
EglQrBw5YYEp5gTcLE2yauN0rut4/SUuQCBenonbqRISusPzci23j8ErrkQhN1qQAmDBQABx+LW1ZR3yA9VJgHusxIJqo5sNB8XujgwqqFi2YFzKQUku
e11ghhPqUaXsUaMl6Lm/pEoy48JyHN8aEdNtri5IYrRB2qtqKrMTLDUZ51rynyzdLE3rddl3NXUBVUGO45rHC07gZcqjz4yd5aC1yTyPRiz9/RFjcqJI
SbfLHhcGgUYGzENoGjM3DSSmjhkJBQXgVBvcKkDcVSQvF4unZSMH6aYhBph8+LZPNY60CDIsQozUDIpxidj3aBJdOfFzxUeJFiHIINlwzbGyaEv8yKQI
pYwUH8YaNPCatv3U8RPb/tv1HqNiHnbinj5F7zR4vteV5Y18OIDpR4Ru9hzQk6811Oo1YMA4TQ5sjdmwrBcyKGXapVCRSUUYxDDk0xlfnInTEtTZBtWb
JPSX8LFFjTaKBH8FLQ03VVDGNUSDayBYQlBEypDA3XyLsOkhvs1Qw1BtIxFumJNhEIIGOKN/kmL7wDJ1rKIojkCpw0kHyUd4JboqXS6BEmJ7FFgS1CMI
wO+bwKD/NnmPfexSsvboZWO6AaywatmjJMVnYnXM3hognTA7lSFlyXFmKsUQZ9HvcjBhBgjThXyAPTJPgOXqtRKgIwS0PT4ezAmwoMYhtjfnczRM2W8E
hdBty0M5dYXoU7OhJriUyIIY7QxfPeYzfR0Q50JbIBk9/nLJJmFbQ3I1KBjnulcjCj6WCen0b9Cr6mshlxDQBii/SVshE0UARJO0CgpQmUpiSO57gPTR
oJK4THzxGefPwmAU4jnTxx5Dtn95qKGWgIuGzkGJEXHH+RLKRJfXTgNwKSRQGi3CY6hsEeNkTFQVHmW5ywdVEBp82kFtBXImbI6N/ogMwIEwRO3hZAG6
FmPhwIIYEIFKXfIeUh36rsq5WUG2nhq0c1lT1bZkQkROe+VNUoUzYlN1VpqsXVm71DFhi77KHjnSsds5ipzIETZO9wqGYo2YjOQmmDq60IJEQc0q2UKD
gSGs0h8TafqvZw7uyC20gi1MagXQF3apkUw/KbgB+Ng8xm2qDIEC2qLgAOFSwyZG7Q6zwsENg0KCiL9Drq8hJMRxLCZTThe0bIrTAW8zRks7EGUlXRVG
FGxfjbeSrE87sBG7+bDKAF7c82cIGIm62edXQDZMtpOmwlLzFI0yGjASI3sO1r4Xa9oRAAH0Go1wInwiWAX4KKQVLzeayStNyM8xDQl4qyFOGi0BNR3S
aSief1Qxnst5LamPFRG0BgESJT+5BC9gzWZxNt3rTJ3N1gSAV24pCEgEHIhAxZRRhEq1IVSiN2rOolfrIoZyrYkd8iuLhb0Pup2hnYT8NHQqA/VwFcNU
CeSxICP29jJBzUKKETUHh4bZ8OgAoozD+KuC7qBrybbBBmQOTBSSSAQQ3kFrTtOv48IpNmlXhJKGHb6iuIzaamm2vo6bJQSAmKsyVFOU4e6g+dCGPlwq
OuVGrjLhhD1OSZzVEgjhM2RhaV8NVwIWBotus5hp2k8MUvsZ/Ekptxy50GngJ2skbaAZEOfDbAK06xMmg5wOQnIPcP4guBxj/Ra7atFNJA07ScmxQ1Gt
o2s6WUiI86Ch0USAsSVKJaNg+0C8+cUnFLhqdUQD2E+6OPjqnv6HTj1zOR1PN8OaNvdkiwk0wYtYQCcutRNSmhdgO3lhE+cd2+AhcnKbytNoDlY7PhTd
7BKEdu/dNd4QJvqqwpOi/sLP0/gWczuvensap2pcsp8Wzbe60Xe0y3ZaFBBqVULpmzJXNjmYwUVJUkECL2kDEOw+r7shYeGKBGaogV0EFCW7qCDJsxMV
MpDBQ9ZAgh1WGZpEkEuC7fudkG3nxlaXbcMWoAIsjc8KhIPXjbxfZ3NEbfbtCsO0D+lO25N8lCSr/OYQoKKEOpuAeg9n3In+Fx0pmw3z+LfcVP28B467
YqOGXB3X+zyhKEUAj++gTIZqnUwfXVvZp8c+VCHHePa/01zPIJWT2nVuhk8gGHbR8f8NH5WY8Rnf/Hth72mvSULzlfOgmtuGaQg8gj0TEFGMfj7TYZyd
4AvbWq+GqaTi1MZ/R9MncB9PY6OiL86ebwCUKdT7TVVTIoII3nz/BPTsKvnLYdGv7tc61/tSjB0qUr8WYQSQWTiqiW/sEetlkTND5cHr5nQNKrkojkXd
SgPo2Trm81jOMeVuJp7JUxONbM/h+v0w+vS7X3fvtTXiZHZphTij4NlWhwjJUejWpHU8ZR1ks4XYh6qmpTdkUkZL55CdZz3M6KSqY3bMpo7BbHzPBO2o
aR5lrO9nzTkOm05uTi80He6dr36lhewUNbX8oE7Na69bFv/haO8KIHrqO8NDRzMza3ZBIgEn+imq0WvnzqaG+tbqqaAVpQHvFJibCu1GNBIXDjbjlKOa
pZcPu1b1zwQe+2H/rUXve778XE/jy52eAjQxMwJz4YoU3rZm1pKZXvxgVVag1vd5GJjz2xyyujXZdDK2XuXDtmx0oFL1EufW6bnkz8FUPNiQLEgwvEGY
1hrDzXAlp7YjwjNwfNZXI5BNn9/V7QR8e3Lvc+e5RFmeLJUAn578+s5v4bPnnE+xnodlZddgViIk8TWmSKbUd6XjjAtIEGVRe8B4JuDZcOkAu2xng98A
quEAu/239fPb+PhTvrqfr1TWqtAS8YkUq7O66LSMo1naNN1YOscrJib24CIyrUNZTQ4myozkT+3WbwdyBoRQV4zDIlo2qmBDKu5ztR2nqzLFS8MzSiGI
FJ347ztwtwxYtO7qlxlbSXEoMzGmbNMUpAV5LLUjOQbScaFIqNhh6DDxKL0uwfQi94K6vjHEFJGtAkTk8+NiZNjQZhr4xbMBEbPeKYMIyaZGfqZkWvmX
dcF7+emB8X56nNQ1FZbDN1q2uLa1nEhitovmpyxxxlWUUZZlLuRWXgrK87Hg1t319Amvimuw+jLcATk8kjeT2J59vOsInjPFy35g+AZ1nxqu/ku0UfM9
+ISaHu5+TA0tMCmL4bS+LSmVQQ80R72nPBstKq6VouEiMQTWmqlZ05nX0rmnQWJ6C2Rry3o8Ndr5XjBwU4Pw+jMeCa3Y+IO7XW798JqbveWJMkYbIaXC
NkCiBz4GqxVA+R1wsgymkC+dyXhT+LfwFfrAG89T+xkkw/l0Yk6T72Q8IRu6YoxJc76NlqujYF702vWs55ZNCykNVnK9rTxJZ8MCM7VwH0R6KYo8ke2B
9fFGHLW88+/wEBWHNodNEabObv3mmQ8TzshjBVDbjpq5eyVDu87sG0KLldXPPi8IJxI8IcEgn0QhsHyNri+xGVd5hmznTxin6ypl51YsqueA1rmNTwIG
2sV8ltK4DMoXZaFH4rAkccIkvOKF6BptrdcnvSkaNUcdllOmNHUIDV5msov52nn33rnn0upI+iQ9aQBBqdkXvrerXmbnpLuCF382FMSXTk+UPoX4kCtz
OhXLuUa0yiVzKtoJe4h7rreJbniIIpFEQ7mWXOjg550cHbW7Snb2pdg7w/i7fWu9clqjP03Yi8NBDl/Qf12gkER7I/Tn238drBncr3bfLQgifPNxAbbR
1kkhFBQ6jjsyBXVOiL9+gRKsE5b5/vhv97/cX5dkrfVdETgflPgEtZSe79KAenrH6QUaB5RPGCM2OFbibLDCpEzlMQGeP79vKbmRzXnDi36DkMTSvtpR
1VXGTtR2NFDs+JN0jt2t51FpCi9jCRTlRpOPNVB0UZGPgVyfb/q8WUF71Vf5ut8e1ioq5A8DmxxVt2MP9J+9RFCvqnSsKJQgX1ALdNRQUvSIhk4M9XsU
qWzOeq+6tryFCH2ITBS+7UNLaWWhPsIgkj8yAjZuyWlf2zaqySjS99RpYbIiRIwF2ZONRY/WTUK4GStIu6janXV0X3ITnQV4Z4Qrxq8HXXnvflOOUw4N
nW8GjHhBRXn02aDuk/J39/skBUMRPBQP8NN5CRmMe9kGCiMNVobDZvk1stWjMZir2YcO20CI1SYYiCk+z8n+94A3IffmLOGKLBWB9R2vGWQabK34jYb8
qzBkUKhSVXd5eCAXIEBLaWBBCa6iv3+XjJoe+/AgyCysxxiJgmgtfyA4ej+MsdeP7HHQ378euI9a7yqKSGEW9fK6OE16AfeMNqHffLOl1tCsXQtompGR
/DQXB8DShmANHd7V776SaDp6kd1OvdYtHVhe1I6g3M8Lu/3WC7QuaAUEMhv34Vg4bVUYiRXKruwE34eNafbYLPQ+l6SHj3nE4dXeQQ0iYBzPfwA3fAYk
SJLzVQvsvojIIFS+kOcDWQ+b0shIJpzdcBsf1rHtMtKGqKxCYzeVMpAORQQ7zjNZ5OkaN3QwXWhQ/LqJBOx+9MZp7ClxY4EF/ybBJ/GB77kpp7tA4EUV
2EYjukAGDAJPdUj34uVMc24rFYB/UE8Y2ZpUoe0I8ayHsSwpZAf6yfWAiTaALiQsb4i9XDEkHyr3OLW7VWLFKNJSvBJTlID61A3NRWpknwNTneutYQKs
qCpoVk6kC0Pq+jz1pOS76y84XGFE3o8NcZy+qitWednlZebAC7Q1VpqAtNLw99vVvS2FEJES1z2/R8bfg8JEkz4iT1tPYJN2oiE//t8Hqo8BFx6IFBjn
a1h+KE2++wvWw5D8uDjBQ2fTO6MZfDnzxe/APhha1Cg/xXEhRAOhfj670f21YESExguyUaaOk09Y0qg3m2WxFAWOjDVhpUZoK82N18pr9xSQtx7hLOSS
VcKBPCuOHIIUKALB9plWpWC5ZZQ4JFeSoo9ZCWevPvmPXd9TMA1UGVFXS3fO0PYkmfaKjU2nKbyfEj1m1VQcu4EkrPjRJIHDEBShiNeJyodDA+iKj122
Z+23o1DwymKb/Dgzkx2TIcOZSUPAU5aT4inxYOTgr0PQBwKH3gpc8CCfIgE7FAxGn3L0Pmd7qbVa0OaUlJ7zDMqzZQFqBhkFyBRlS8lnRWIZM2EMA4zw
O9VVUfw7GG49ZNsgg85xP9LvW6GuVw7AQ/esH8IArDruF0gzMbUiIhgN2Txt3SMtODio1IlqNvi1JbO6mxlPbqt9oEziGpuyjSXZnvCpfUXcVeMK9opZ
SHLuudq+bzRnP5FaU9e6RFdrWZ71pX11fO92HQJFGPQ6/OGiDznG3mNV+1TzotuJjeAwwaG7rJWYX6Ss40Mq0m45GdeVnC6v0uoe0hM1Pgyh0Kr9nfna
uvSz1svKgkwen9nyWz9zd2kYvGuVdvql3/cscpK2u1nGOmXXTrQVoHO9tnxpwibVk0wZgI6JwO4ZUorqpPee4prJSawrJvTff8yyU9tHHps+N100Y+lv
hxtQ8wIb3FQ/MQ2Pls7wsTC5AoPCTTx5Tn4DB2ZmuGE9VQAuFhSSrdBBpnCr8FDTqVHJZj56a/RNpPU4ZvvZDTrbl7OWb/fsfpwYgfw2ITnSxfBh7veW
Gh94wUUDkDnRVXhcTWUc4GkqDiZ5/QyQ/iEW5xwk3Xf+zMay9eOmJYkviyikCCPQuS+Um3s7aV/Oivr0Wl1qgaahSUa1Avq9Qm0prr7qR8oZPowo+vor
QBYcNoFmiVmFnqeHCGoBS2c9wFyxlTUIvX9T4E5JL35j/CQyalqdlhpeuRdlHD4LQW8pFVUpOPqKnmeVFGI07vpPhK8S/t8bY0hJ0CnsKQ5Qh5KOek5e
TQaCdd7eiznnHrV55SUStR5SpQDgtDmR8jUXynWjimLXceyGDCQj9K+wduBbUwRPIqGft1WvWJUWpq/1NTvdvd+zj537fqewY4fAPK+5zTgUYqNGDK+q
Yndx3ff18vh08t9UoLKjFLEOYVXKoSjvwdwQINNIYR7eu1KbTU+tNGtmxQn8CKf6L4VyEOUIWtMgHzM58mOyj6iEI9+v3ZpE4Yf9CGCcuv44/umtskM6
WTaSdeZf3wZD2SbwnM9WHZoMROLpcWpeJetnrIBISQ1TAktye0sGOnpRAk5DdWEfafoHHXuy7l99mp33FDtLY1mzVc2VNAYOgRBQhBxDQR2MqCSdj4KZ
Ogni0kcBxxMjwEe9cg/+5myxZs00nsjFayPj+if8dYan0O72rq/m4GUxJO4fuQJ6ygQd/N+tGYq0xi351PAMHnq9MYmRsjfxblX63H6d8ZABZCQIi7Kj
MZbejKo7S7LCsPy4A8YI5BAqKHUK5AUglGVS6p8hI1a/l+2YZ5tyPKmfbo8MPY/PdYK+ijbkV4W0yTjyW8xfe1pK+J0KIp3Qyuc6APK2bVtbA0ooiqZy
bLSctCS4FyKsFGedMlOezClR7Gry0qKdbvwtzV6zjbR870DI0l133ZgQSHKkDVoM/q4Ls0vXT47TFbsMn4PvJVERTBkIzUT2VCWI7t4ThFLUFNcwaZPm
CWIqUD/XmyNaFZmy45Xv2Rp6qoMTE+J0FnaTHfRIuMZ5aPZr92uQsHyrq1hPh4umtMp95VNJQ6zwCkofbSc2lryh8kEr7EOhAKHonfvS7DMmNwN5VMX2
hMef9n8ZmdL5n1MqKWA2bFEflv9NYNaNStSdoBHAgmpMNtQSTWbsThsh1bcEza3KoKXtOJIJz4Q0Jr1o6a1dafQkLQolLS6NLy8iQZo8zYN6kI+lpUNp
7POS5gH3u4lFkan6mUfWCBl7lrdLIvNH24cxn9+gWdth6PqPwy9Qr6BQNCAiBQd4gk9xnRUwhhlUNZw2Uw2RVHr3OClEL9R605GtpTdTLohlQgUjdgfv
ViEralKQSCZmAyhET7NAiIn/39q/4yHXIVY/6ooi+CgkiKf9yBFU7/YAJfZvsiiJ1yqIIQAkoqA0oiCf22SAspKi0IAQEIkhIgCywgsDCBCSgSwCykCA
EMAIFKUoo6rCf/H/r/4DWpo/t8TjnederxBOQpdzfLDRh+fCOL0HCKHWZc+bfE5DyCP95xKP1sTOFUnbASKzowuUVKBoSgd/ipkpNURURVVNEk1MlQUQ
Q+oxTqRF/EcMIeX8v+at9dF+SPV3CD/RYTtA/sAj9wH3IB/cB++SUQS/WURg/kGH+4NJhtUUtdo1LkVQJQCQPuA0zYIEAH/n/T8+fnyIH0VVLn3R8v2u
8H4f1UgggAghDtp59AooB5cKMfiQNaDlluiCD+3Unch1ca/t0BICfbrPNl1oOSTV/u+rEuOZlfFyNwwccHzd1KiG/vcMOA+4QGeSL/Q9VCw2+6H/z2MV
AY6lAzOCrFDGVAyKiZSmUvY+nt3/9qdt/y/HfGv70/hvTNkrH91droHP8lSjEL/Ey4K/EK5tM87ahoShHgRmY0qjDJlDaWyjRr5/pzXqHYD0EY/NLZGD
ZmJlWn+sTEEzcy/qD1xKVSbniv/pYde0oe1R21Khg6oFALIPIp108gfz0tL8wQBGAibqDxDeO+BDrOs106wzzebhZKhZ2NFXqvY0fCUaXzZJpgUu6y+q
jAZiqjOdiwhVZQYEPpfOYoqz/4di5UtXTLtGG8M71zM0YkXiQx5XX+VuMUyDpwrbhbSlFCDPXQJKXCU9qTlVdAwRuQoIJHnprisfFtqpcygvLkfQKZNH
fGo+8p3e2qmMCoo8+eSVN9sOryJS9d6eVPQfbvn3rzaClCt9BOXQ6Mj0RZwi0gRS9kfZqxW2gRhASf7/pVgUli363F2Kv4Xye61nvSB3XnNl+nJuzSf8
Uj8JfUj1aHZHu1KGzcLnjg2y62Gei3xjjvcSQlIAVVqy0I2YZSUOg10ZpRMLTeMiJmSwwBRARhOWT8LsU1BcGfcqcQw1EXDC1hO6qgiN+YUI2+jBeOS0
kmRyLOqORQ+eFNna8bmYuk1TGY00lAo5z1sawE6qgwbu1IElG6slSHIaX0IAy/unWfYb5VwXDKMEVBg0FgrymWtrrzeBvfHutK5gHPOvOYiTw7zrqz4l
SH20slHM55vNlHW12qRW7LjOGIwsNX1q5h31NVmyTe0jGUzAfzrbofmRpP6Pp+9GzRF89tqUQk5RWa40q8ChchaiA2avqzhg5x/Z7oXtXooEGvs71TIF
y2PTUBijkRzGKjufjU0T5+GJaukPnqweggEaHoWSfxI9ESkEQROVsN5K3wYdmTScXbfVSxDs6PSePn/0/Lw7X64Ft8YkHKmH42qGKE6JMgA+5UA2Af11
uiZ8OVs+csiPtjQiUqZKrn+ChBXGe1GzClH6GXSmUi0z0J6DcicDcYsqJSKh6FpCTM4dnA9eBXbcC++trynbr0tj3OweM2NyxKh93niz2SeIgeRwxjN8
81VLvICMT68R1PY6ncF9T9Fo6H4SF+kxUIRsgAdw0FtkDowurTgWb+RxwivYG2GURWQM2cVFhoVxKQoRcglPVuvfjOyuAudWqVKmLZ/sdKOFzOdVF+QV
NgXIyMySKAkjAKZdu4/6j2pLQGYqG+n6cuwjOdOMVEoerAS6wkhIOoVQ5V5OykiXkWnKYI6gpQxOnaDEIi0VJJQdWCXuA/8e8vZGx28f3/QJwcIC5ehH
/523AIPpQryFACh0gx/Ba6Ei5/YpwXv/9KXPzYD2o+RsIwZ3Ra2aAfaA31jAZmoY1OC03TA+xj92l+pioA0DWGmU5gTqnL1CzzwLitNXF4ppNsCdKOCG
cTyZporkM+Uf3O/Kptb4U5UncSKjCBpzAqij2gCUIOO1zzSwdD8MkSru/RtFBtoeDDni89s6XqWZxWT7EYI3V5YaCwu28oYGJOoDrdNWRJgZ0akBExZG
GjCEA9XI8lMYDn4mQ5hfypepvOD70XNlMc573B3PTLHb580XbsjunL3NTVt89dNHRhybaxgper6J3aN/Drk4vX2OjSHC4eaaND3soc7uZuo4boHhO4cQ
hG7Jr3W52SbEhuCQNAMyQFAT39YqqMEooiOJEWljAYM0KTHOL4YnIkDRQOD36cP49M9wtEaIB3iEeAwJBtlMQOf1lzQ85JV+LyzLklnLPyadFGKYxYhw
cPImfGne+UMHKcnnFmhPQ5CsbKiUgElEZkel0XeZ8bt/5n0DLVMVAIAaygO4hmpCYH8eeH3p2PTZFA65DmamyT7JjPYOERhOR/nyz+M+OlpXKSloMKJc
GpYUGjCbEXI1BGhCVIJgEdytYLMe/6L1k1cBhkn8KwM+CyIqwB7i3KYBRB2TjnQMJVbVq9+sw5XrqHEpyFCxuiyegqOcUWflzM5A9FGO8FQ5C0EaHuW8
ASBTtwqT1hE4Lq3c0tYJ+kjhPi2WZQUaoAZHCr3kFQWvAjAWZ5BrOHIJAnwD5nhVWKPJ25GjDLoZe27dvr0WORKrt7j963ZsHD9BX30gZQBUYWgPQUYT
TrJRuosbdF0Ie6G2KLDLW+vlI1TtmnYIUGB5SDktrgKYruhND0XV9D8Tkoz9ZHz7SPCOiROYdoA7d/ZhM/wvnPHnQvrUgcXxhjoO7QMdj2eFbteYJQ3x
nMACzgJUKUqmJ1R8gaLYo1o1/JSZi4/CnRW7C2BkLu41Hz7rsEVgIHilyRwCGNBtOxILF/j+6tnyr5/o309BdAhyI2CAKg0GjhGTPJFEnnibAeDyCMpv
3Y4WgRJ5oAPX5Bs4NQQkWQgF9nM6rdqfS/cfk2YBB6oIOTneLrp2MlLb28ZjNcFwslhDbPoTGAIIJAJG0iAbtQNrTB+bHl1XYofu39LUSO+tP4Y5rByJ
IREWY7aFS1Qly3br4pl7Gkw4dZM2vNX2TUDGmkhxtdtE6TuV1tQarUZC0PKlXmJECIV0oCJpuwnuu+VYdKCg2suTjIUYlZhABTQ1rRiazu8ef+/rQTE7
p93W32/fPSosNs30gCQKOXOrLLPsDDmJLyFRmCK02OV4ouUywoXYQ5iPVXu5lZmOxocUkoX/+d0+16yS2XhljJeBB+Ou8OkbMnMZAzzcSs13zeIA5jOL
CBOsKGM6HVsEcRa0qMIQOFVEUaVaJW0ExQ8yJzMyDLxYcvXnImmFTCTswOS8CiPAlrSKM0y79WYZ1aTqra72WL4jjKY4joSfUjlErnowH2atIesYZ/qO
aQzvWD77sXoJfNhwDOF5/d3PKwEecX5ArioX8qOrgefUnrI6ebbD28zHGJu7l6Da6uMIwpvQPL2kBZKJCooc4i0BE0etGJscrxKh7C1fR1v6tn1eaoJ/
6fq8E/oVdBzMcNfi94VSnINV+Xsfkj5ciuyJldhpCIJNZ+QHfL0WFLeey6kOOJdbGDK13ChfJ5vRu21rSDlC7FnAOhkaq5De7pzaiZ1ZgaXCC5Uzzgyq
Z5QFhUY0NMdAdmqNu9GmnAYSVqgSZbFOdMyLrO3D5awJ3RLkKU5KgFYcNfdUYCFEZ5b5T4YGoydUwyXKO+KsyCJ1k+0f8J5pAArGH24lmje2mVhlrgKJ
lFGxqlm3f+ZbhaNlTBME5aRpzEf46di1tplPnesmLZvfTIImy3nIqX6cEYmuAFQTRgaeVDYLmGDRRcZpoH62qROU/4pYV7pyZHi+09tUivWNyBpC+WkO
6LI5D1VkNZjqdqVr9Ah6ESDbTnIaQrzk+F19Wj/bcKzZeEInS+dKPlUzaQ+HL7P1Eyf6Sjh4MlIXJaBlfJSqQRHQPfXH7+D2QNQu4wqLLqD1kMxd+14q
FLyZvjowZlpf6cxV6JKlaGR1h3cmOyNfclDafFNtT3Z2cyoOByVmQjPSREh199C/a+jj2CugdciiECashgMfNuyu2PoLCmskVqNzI5ETM0IvRKBnNwu0
lAn2TvQA3W5DEWN62IuZXBRBaTS4lqAoRKS8y4nDNwX0rWaG3BmRhgnAc5KHwpkzbuwAa4pSsnd393bo952sHNRwIZ91HXWa4B94D5I5h6G+cvQ/iLSC
Gv1Wjq0S4J/cQKBG+KOuIDc8mTHU/k5ZjabXco4iSMKgHTeWRpBlVSouygP6jq95KJEZqHIcuQskXdXqdVS83aYMg4UI+3RdqAQOVVz1kshMNoAxjT99
+POeiFGHCt6RJrWnYqUiDb0Byr1nctwt12qqPFsZ41BxdDO+e8nrmA+tiwDZ06+qlM5DtUuvdfBFnwTa7RnCxrplcaExZqC4V7lTiE4jLW/Omd7tm6p0
7grySBxriW+/CgxXgrbClA6CN2WdxQrvMZ7ZypUSx3wLk8lepkWwubDAcR4JmiKMHF09saIyVnxj57UWdaWhfqwdBDYI2jjPULZ1ugm05Tt0lQ9CbkdV
/nr6do3zU8LfVzI87sTD9seSG1fkV33yY1pa+fPyz5uTDv4WeCjFAIbXTPwGUTKMTImpZXsubtVMnDl42kn7MopQRITFJLybEuGlkfIAiGEiLqUGJRCU
26FKeED6f+r4YD8pofhCjWtdGPCgRhWOHgOhCp7Z0ECXmw6kUNNGzc7HDCQ6yTRxBGwKdZuFYCWSLBWo72YUUErKyTaOfOt6kTHGggcwOEkmGc6UeIBS
is4MN3yR85LdbxnbMoDw75ioI0VQtdy7bBkgaDHaN+KbMhQ5FSTAzwloUbh8MAkfPqtNZMXS/nNUYjS7mRB5PimyvaH3IfdcxUAGi5VSec+HaJgc3FgD
DsPUoDoxXQzuoYWA9Rf3DrkvJNz5+vrR4DnemNkTuUvnwZ+YltR066VHP5+uQyiVjhYNoiJZzksiRISV2bDXMsLrWwNo397gtmQp19ZFWUb7fzqK5aJZ
oFBDZxKIKOrhiZG/H7ZRXRhxauiuG/DMYqHMi7SZ0DnhkFm+cldOVQoAIId9TJ8Rv33ZBMpyzK0LKuwwraNo+06xankGo9GH0UF8wXr75irX53sRQzZh
mz6lB6FJkr4sN0nU3AIbH3OsLdpgONdYly5gvk192Aup32FLGfLJ9MTWF/QcjnyCNoMEMnRGGPGvZBB7iBwob6NXuiQjGkhnsHf4E9Sadh9ye7qeN3hx
3CH5EzL9bd2cJMSf4J+uE+Hrm2/7fj4/+DLZY8n/mFjOGoT/cR1wo2R5O3GtFCTjy/1k359Pk7dt5cZqusyU72PfEkhAd+M3D3Mvvbbs8ge3IfWN9XsP
7f4DI0e38Y2++BvYCFEKeZ0msEs14kOfJ/87G9Kgo7cRh5ywsulFxqW9qi+glWvX8M6BryntDNMVDvPhh5Hcy6Hme6mUs4AoWyGbINH9DNira0J96ufs
E4wQcQJ6rgf3ZWrH9xWqqTdj7G/yrYvvViqX7FpEw3g+WKNwmMxVREOZO7s9YRoKQtI1k41iBh5XlGflVYrruZrudqTOTIze03W0xkZjT43xdDozsz9a
qQcPcal98XhGjFUgjRhQTmPwyRfTD7tQ3oMjUjYs4+mFhOEQakURnzd/atT3XC5PEMMyDWBmQhSQI9x9V+ffIs8UINYqQR/YVNaIxH9U+Etd1e2tQ9dx
sJCFBz7pMSObby5mdkIr1CCym8otkodDCCRpckKSRV3Lt9yUq2UOytIgmzCP2LO6VBcGxOKwSXz63ovxkPr92q69LDh4LSat/pOH2WsBkz115coaA2QN
DhNWN7//Esju2BoZvhdKt6TVMxJHwWRcuaqJmhuo2k0xQNtLrlHhgZgsqKSJ2kf/PXNnwthos/rkiff095/TFv53seqYJZ2pyV/1y/3ZfxwwLIEmSb8I
ezF2RXwNGfasDVLHqavYu3YL9VAfZbGnqa3dovdfu1C364jIbV9X3slLUb7ai6Xg8NcBchK/0c1CDWcSYOrXajZwFlDJ7tSMbFQ/Df3ezKPhz/jwzRGK
y+ExwDrS/FZ1q/D76cjzlzq5KkHpRs5XeHVxLaXCspAmcKn0PZg51INn6LraUb96uHQ+xuzPKjTT/QpLjns9xqJdlUwRg4aXzpJ4NwEDED571EgFGGT5
USNDS1s6n3cohIeskYPHhkocy454iCB4Ed5m6pgiZMXxPgTHmFnGXZ+ZD+XYJWIMUuo9v5rz2uJPn5r/7D9eUnyJDcmItaOIgdvQ1HbODP3VNOHMUrNN
VzvRgFta9FULN2lvh3S8w1l6i8iRSp1k9H6UwjmDKnovV3EATmzLqVE5LwCy+oyjGf9FyG19EOCFKc2X73VASFdQKEmCjQvj/d6mbGDTIZ6zxy1rbPr/
bD3pwIvpE2d62XVnCY/86ajPZq/D55O/H6fn6rTtTGSrx4jiuVJASYmcMrf8j9PosTn6W57j5Do6VEqbJX+lk3dJD6rmnt/6ae6lBavM+C88vu8t0T8T
GQvgEJ9Xwb6nCjQy8V4si7XM+hBo4xLup6opJ13rV6jsIoaWIlNRdn+b/9B6lHphTt722r49/05SFfZyH1+scUSRCCUYwOExJQUdX+kz5n/odOOtT4H7
v5fT59Xr6G2fKvZ834uPppxb1XH3+rv4dRxw0G6+/1O44+LdliadV+jhJN3tku0VbCawJ4MEFlYiY01ZKz3+dckQU/MSewqR2lfOa8Pdo1Nbd22se7IS
6rVCwBX/ofp5PHQj6ZKQSeIXuLEnHj+T0I77TAY1WfHDdOK9aVEu2f6JSE8LoOeZS7ZRa+Wb6LRWmcTVxFYEXl/IRqGPjbSspBVWDbNR9GFFgfjJexX0
lB5vd+Bn7c2oeyzy21A+68ToAvmDQ9vBrUx3dobfcTalsVg6+XbyfeN5i+OV3aUYhj8vdGuJ96hZ2xO3qeXJYmSJGKQxc5flAnwotMoD8Ht59IfIx22F
bbL76zen1mg2+vXxpW9B6LQnbz+znSDQelM3jn5xNzlLSIMRA4v2SXFuqirmvTxnSZzpSdSuJH2Tq3Va8La+p70NSvqB3zWM4ELNxiUs1nvYMR1WpYes
2ZcN6zycQZvm6sHUuSX48dHkRB7+lqB4Cz7XbW/r0bOSZNx1iPJ9G7I/UwvTa8mVTB9e/HXKKMca2c2Gk12ZQ/p3NlPJtfYPhim/trT5aMM0kOq5zJHh
d9/slWf2HPfy6llC+jDP0VyIcL8oZy8EFGIXeiiRS8BpY9AvCWzUQMRDcHle4ppXsylTiJZDndG9Fe3szaXz8uevI5XpyxlIS/tR5SooMSouLybQS29r
zlEMqQY1Oc+U1OFnzWfGSERhnR7LLETZZZnzP0SNWmKsQvrP5634u148nFOOnvXRryC8/Z6bC8hQ0GfTJ+K6wZ8rVzrxk0CmKi0qgA4prcae7lJ68l0G
mv0YzJBEtxoPxze8975PFshs7h5HoOCjY3kujXK5r+fxCieY6qF7K8PjRu/SBKm/yWXc+Sy3W+9OJ6YysHFfSjHl7NMtpVl3b3gczXPHB7ma8t509Pit
o1FuuMa/Rn4T7b24jt3/4a9NSfLqmvv10JoFHdw1XrzYbcVFWqqw/qUO5twvxejXzj2cp/ptjR6tR3ylqxOj9haYIiWvrE8vIVpHOucCLcYeIXiNGCzc
KdQMuyr551ywvLkN6Njh9izg+XybuzlUIOGGFfUaTgMsin5tOSmNFc+/tr5mkuU1DkvWcPEw0u58XE1WPJbRD+fhpO5cz/ad8lddtf2KR5nvWMMueVke
60O6wC0M/S8+ZT/QLb5ZKL9+PEz/23XLs25q3nrINFl8v9op8u5dO2Krtj6z9vZzO2Wy5duWclsor5/l4BB0uFp4XXp2q7Q+Ja/DHJqp+nfFrUSXzwi1
X1ur/YuxFHIKomgU2uJ+M/d6/A/TO1Zyd739JQC47GC1dZR+z42dOXTxzorwJDu9qXPfpy5AznOhPqOzUI4kXX3p/wzmJCxo6gKN08JS9czPaBxrxxxm
mZkdiB/ccrpBtNLuh3QnvVfDlP2CF1KyMELimkv+x2OU6UxltfSaamZVEObIlRKE+0F7nnV75NrBUt6VuMolLo0VzjFHvkZAE9HaT1R82JMt5CnAl+eW
BWuXesH9Vw4aOVO7fa34lHT4Umyut/xdh3+jM/0Kn+Hlw6JcbHzFEqBU6Hdqphv8Wik/BLtsr+NNfnrz6/33JIuT14zMtH89TIrFIPnLYzQQF+lDGgkq
QYFbf7a/U+pzCP6zPFf8lnaQty6qblj+2VUls5fLMwpc4Z2UPrOHcQzK0q0r8pXvBFd8YtIzuzCqr+W+YYeUT0zq5EobDiT5yU+yf2yfEfPjeDcKZ39d
1JFGO7KdU0ZDlmUxJjoseEVUi0/KooxT9o6rz7Fb+MvrvnbBp9bRsKaT7V3qIPKTAk0NatJysMWcEFlY82URyrblL53WlNDJXYP85M3y8Vdzp0ClRrWQ
BMGUKCRGWM5mCcxWgZVjN/n8G+J9nu9+sY9jbyCkGnwbQAoNyHIp+NHoI9d/6t4gymRggg88pZcHd0q3rsqNPVaIxQPr/jbp0XwImRM2q3g4VGX5d3+G
/TV8l1avBP3EOj8mmGSvNeFhynDCA80/SzM9H/MCgD+fw7nrXO3/Ecd+XXo1ba9jRMa+TR+zO1A/019j0/ns2WJt7c/lOsBfj9n5CfjKu1y0ew8DjK+l
Kx0nxbjirVpUssdn6eAo9uJ/LhtcYzfH+9/7JCVZRQgNpmxspf1xNswU3P6PqdhZcmril8R6mqceXSjcsDGXyazUw6Nq2Wa52DBq0QT/TeVYHqxf7/rw
zgeZW7RP6p5f3xf1eL6nPuui7KNbuyqt9cN40yt9n6JRqbMuF/vy9beqFvwkN9pSBOg/hu3qz7yJuOeA/r0lVzn6d0OI7dZ8yec/ZOX8XWtayGqnkXnH
PllMzFK72tYuvowXai5Le0h4rawlD6VgpjKO/sG0x5zt0P5djNOeM9Z7ZinbPHH+32fpxKhzJt6+/WYmZmTu40IWcm6e3ZnNw1dWe8rwou8ur0I+utPy
XE6c3Fq0LHwldsQo27av4O3dWdfXhc7BY8Y/RaQzNlno9pLRRnJ+DO1uGW9v9ziaz530ebGs1r9UJGEySgLvUkYfslx4qJSmadpf4ixgdk329VMbz929
v16L4zw2S1Pce5+rWISvbWDeeiz+iGfSr++O70tStmlp6c86GYkpPzVftXt6d9KbBTTH1O0QBSrCis+edLtOEjyaszwPvIVlDQo7DB7SlZqaTUGyj2xr
Dib9l11rl46L2aW49VptouHhVpyvlKbMbxTrLKaly2l3nadYj0m+ZpMW/vrw9UKZSE4l27/5729RoO7GxHGOUYbbRaHKvzm9v6923ixDFKXuIgFlDZyD
dZtm4jkzMZqVqfb5LTjK28K9LPLKmk4pJIYMjIqQqQ9JQqtA7s4neY9fCiCt+rBS2ObIGsVi5ZjvcuwfWo3jzMpGdVNYouHnHEwRkYpWfGbmiuGkVnU+
+8TXSdI8acCXpBkeZ9XBYH7aji9IN13zx+rotpGqjRbeuOT306NHWBd3SvY3KM2lnOOitOvd+VQsyl890+A1+2UX8G7r0HJYSs7d1se5l6u5Z50WThj3
e60pYn3KofjVhw0aWs6ZWppel7VBkrCjFVlW6Hqx7uf0csdenn6VzfIqXiz+KF8tKpDm0T84aWhGm1pDpcL+8ELOtyr+B4SA5aSnLvMNwZdK2H9fipum
DiGVwppNhthFJT2G/7DNdlmVKPOF/jUTov0y2qJWqzNwozxNxwPfSTemJPpHcUJBNpRU2iBOcTfMFm8PKr8YlTB4SGBGNitnGsvY27TNnx9JfK/lh/iP
51pMbculLXnP037c3xc21jfsnQvSnCwNW5d/xm9BjhblD6rTqb19endzjiMtp+nSxlLRYNx1ljT0HNc5qRVRXQyF5dDbLFb9nSbXiyqBQbszLVdvwXLO
c7izLyL65XmtezGba9l3IpnnloWjnRdJWmNHgVl3ycSfQ/1cDIeud/r3+EuXAacfblbOjYdgJsYTx81mWIgjtdRLquZUj3m5NVxnfXODyGJfkXh5t/xW
d/j2Vr22Hd2eV+sXz7FbN/X+hnvWU4hgpGfqEvbISkKHspAwZNzZZfIzfFw+lY4RE1qcds5Cxn7l8KOSpzy4y7+j5PU6i3i4rs7vKfrXTXRZNqYEY3k8
FvWve72lOUKzAjWV2kQsNIqtlh10RkTTR4cT5lVek6Nyb6NxbIzFt/ZW1pamecBj6dvsl6olwXPmZQHXlLKcpSAnXDRNWkIbDCZSOKou9KxVcSq1bOrW
d9WFK8qCzz24RTO8pj7IqfB5NDZM8p5kKv0RMjxIUue7XZ34bDYLk4+HzUaB1U0bhvKI8bSPXyrkKePJX9txZ+7RnLosuOSvzlMe/X1SHh291r9klCqy
nu7XlIKI4bMHCACIH0TSBPXrWYiWzkS/TKTu1G168ZN93Lt8zlxxT58ewX+oghVA0nxURz4eOUCdhixm3POQ5NAZ1pVlDjKcvcsaXXwynKqwa+UDXToZ
/PFrX1k3JYjsUR0Xje8U4K9ZqyjdpNhV3lxfft+d/1f+ravY5DjX3Ef3Y3Kk92um28+FMR8lgdhwcTiezzKRW0mpHLIwilMbQ1CIBDZDoyJa+G3p3dus
rxXYEl/bjH+pC/a9tQm3y16pGtf6b6FkFFWUvyUInVsWGun+8Q/vIWmagpFUpU7P05xX/LDKE54h/26/r/V/u/p/w/s+RwL/Dw8ru7T90ZmFJRUWf1Y/
+RcMp/J+f+zq/9f/jbmMe8kP1/M/n3brx5oJpynKbp689fWm2/Hcz5MxiqoLF1lly7t09d3Xd0uso0dyPH6PDyPgBv1OsnMjlWcoVtG+J/osgbZQQDmk
9j8RiH/VpP+cg/4uv9n1fi+zqUE+74T+IP5m33+z/F+7D8pTeE6pf9kP3R/NG8i/1T+r8O3XT1T1Djj+v7/lH5c54/CMeS/t0dN6dzLWra764G0I2QVC
9eNIrzZYV+7SMjJKGMf04qyixaxw4G7RLbuvMS0nn9lrj9Q4GyZ5jOTcYSj8JaZnO0tMjryC5TfbM2FdBIfmPE+HZf9jLwVUBZaZjLCJiGWjUIP7VS8s
hQfy3yneffQOH0uyfb8PDtrx+B5jFUUWIiyPdaxqUyz+D6Q3n5deWuE6afwYDTuvz25CTWv18KCuapQ/AZ8sHnITRX8dV56+L1DTwE7C3HHA8l4svGzD
wqCeQoolAkOG76ob1lTJ0bMsZ4tUjvjmgButvJ0GHW+qUrNFWgUlROP3Gd+7k4cojqq8tZNy9a4pKT3YKyvCEKXE1Y+GjGFNLQXn0qESm3HhwPGWEkQ7
JNWAzYOUBYdRqeh9j61qiWRVyGOmTEwM5SmO9LOGjsMw8EXkwYCIofHu2eQoQJEEMk2DkMXI7E7iiVZbFUNGVbcdTp2JP/DXl2YFpTZcl01fByIFwQB3
GYj9XPn0irzvvwdzEuYg5qwYmBVgP4Sk05yhRbmEF/UvE9cv9+BpEL+3+4ef8tuevWh93d39HhNCtebuBVFRHFMgPkCg8fVkoeY78rNgfLuCspOwMMCq
h+afNB9PaOnCuErxuzcYcMXpfFlIHae1T+lm/3ZYOAp82CjIjA9GqEGpQ+yPpmA+q3JWfjVhA2Vt8yg9JBykPQsm9hDqMl7LiZFj6+jtwKOfWQkuihLn
nyQa+9fV6vIglB8f7O6f00VAFooAkOR4OF98JYeTjz8tPL+7+rQyoB8f7Dy7IAngSgimvCML/TYSG0kk7GtocEEC7WEv+Hw/lH3tO7qPUlqhkiO9Of/s
QgK9j8RvWxsI+r1tDgK4UfAgCWf58edR5+7q57X/Jp+PUK+XKSbX8BAGRBH2EKRigp0/mMNfTop9O+RXRpFOM8039fNQHs6htFU0B6H3cDxvveTQMVVI
AdVBHwKNHKCZQILLJRYeHJYKUKcwubcZPR2u9Arj7RznH4wp3uoG/SAecspdPnqPiv0fVx7Nu/LMchvmgOnv6OieQ5cr2rZ7fTzsG0rhxdCCaK3ja8rz
fMF73aM2tL5zXYhIm9LlhTzf27VAyPog1GAyMP1VYDhhMAHbbaSBHH/RB+HZ29+lJIE48uYsqYK/Hiij+5bWUIR6jqcxWvNetZBgblUIsAALTUJYuDIg
Igsyp3DmsEJqvzYfkUTHyzY6BV+m0l/TH6/1KIFFwPu9x/Sw/L5SHDivxl65djQOBH4ECT9w+VoA2WD2s9SilAPW8oDj6iMs34ziZR8suXsGP0+Vq1P4
PkwGxTrv/jnlvKZ1b2smkpMkzn/c69E4ZO8uNln9gVPb2TDAKU9sOzkURuwsg25KF7BsyHNRLRU7GUEgnupNkFa8vm45nLVQpBuDpd69H4ONztCom3xC
gX4Kgqq3IYpSygRsqwqBliTitOw/NwlcLcFB53W31rg4eGTmRgsCAOhYp7igyM9VAnU7MO2+te+MIaWXfxCoxTHO8/T+vgwJl2Fww6M3p+zylKmo+i0d
NIlNeIIkR+HsDNIn8AvvdnVaQvArHhKc5MoSJloMQ47XZlHivXoH7rdcvSiccT+hhoARmqV5eJhd2ko7WBNr5ayGSh3NtcMxUHJfV1fMmcy2z0o1c+Tz
92tvqMdo7vdRbqCaT+Oj91pLhxP8zW2u9taZZCuT/Nr51gPKO947IYM8KcPOHUtY0OVF4Fpzzs1/dhqBzvcOyndmkokuTNz8Ou1kloDil0+A6dg8qr4y
/XxwcTCghfVrD8AIkNekDzhQRcqq7fCXN/XMdGXfEnnldZhJTuw9hEtFWtlGkNV6Ezkqzkfwlf1fC2/6rrC7hKUAfIjvqMk2UZlOyyKmwfE7RtF3b08M
PrrqKVZiuS1tllL2kOPt+3Wvzy14Z1E/XfeNaTDXksnDBqvYNEfCacSnPjwImvdqkk92WSTTbyz0gkLCMt2wxWkmk7m12r0rLxn7n0ivKU6WHl9NU8RC
7bVw/hlfD+Mq0fTi6sUsIIqocTgnEWWT3VVWSOOAVHTsBA7VWo0iisSpq7i0OyiBhchegrtVyOhBMIGqLVeCxXis3Xr8lo6KK32d+zsWeS7Tnqm8TL9V
GzvVxccVqZkvJS0HYuXBGir7iObNwTP6lApB99NjbbPoeXSWnAXqGUcpCScp8RoLGgkTvxXUiklDEDkJ/pIc3f2S0PaBJJN2G4gHyDWaa6a9eLXgc5sD
C17j8/1PknEwc22fLs69mrOCQc+A1EO+T7pal5ZRFhkCmBaT28q7vUEZIe21IVRps/XGWOVPITwCJDPIWDqO4BeQxwHq5bjbnROJTP1uwBsSLFArAcQR
ss+Al27dR0Hd77rzv6Z/HPMUP3ZCQI0C8IlmLhUsXIwqLJRovqbmbmYaduimI9MQjid5sTygvZvYPVaj9btP0zkvLBy7ZqLfYLgCftYfpL5B6UGCGKtl
14x1yAEmB5fXUNJF2JbINrXq72MMPYo98P2Ayq4w29fNvQymtcTpKEzX+x3pxZra5gbDExOl+WBIt6Lq2vDA0HFSBMTwphdDFcmj9A9X7H+ff/gFWfIM
cAliSpvPZOEnSXdGuleBAsJ15zevrHLjlc9P2h7wcpa6YQIw8xevpXac+1d7v+/LOkyG66MjzgjP7VDbxcH18+LJp+X5fWZUQCh51B7GSMLHsapMED3L
ODVIOqTGVJDkKIwqiMQgLtKabs4DD7T87/xloZyI8SLtE0F/cdiB8hYVFB3Rl9esgGupAJKEA0O/1WfOBT6+PM2ZQ1AnO9BNRTdg+/NhRXyYPXdnJSpS
Uvs7LwPeR8s1A4nnngKRd0Xdg2YeM5sJgfXFOVB4UcWfkQoPGj3EHk1HxlX43j2nGJcivzgVzPdk4mlNPDjwDiPcUpj1Sa0bZv2v1lnx8OhQLA4/0ZqO
o5/DXHB+I+A6afEhAnAa+pkT0qAtQo4DtfJOmmiDdx0FBBATK90kJ8OyqJUFiOhmO+lBAUAOQv3j1NoTrEw14gKPtqKZSiS7mWVxGd6S9njX9To06Ake
UtZDErEQQ9e+O+YnRV4nmW0UOx3USyUVw0wp9BPTsdthtxWwaDGbWrdlmVlDt5Vk3htBnr4EcZq+CAl0KXICqqkEjIhO7r7Rm0VHIUN+LWffLjD+FJJ1
toJ31rmes9/CkDaeMmTYoY226pXr9mbeWBewPYkZo9rBXORzGRwbyZItSGltX6rfNOx3gT48MX4iY6KtbGfaI/t/Z/yM8ilR0VOhfT15D5hljhtmaiQj
QDh12f1U+7qnz7fKH7R3ZtC731ddYUjVVvF3HcWb3Na8l4Pknbo3Lqon65eme/AicKAo1YAOhRnoGZS/r16rlE5+WrrFrO1FTmIwJFxWx8SgUtYxIe3r
LHqWnl67v1Atx8c+yh2HKaluWq8w+UhlsFM/1YUChzBAaluO74asn7IW/hw0r3+csX2nn4EBtsttMi2VvOV6KeCr32tz076vRVkJi+UaTznRxr7qJ2Gd
JZXhJSCxf3NJisinEzXAgSbiBfxGmlbVlHB+8kKHdwSMiNMnC5Ss6v8QdsiNFlU2OcxEteF/O9Lws2qqm0rGCWBK/VNmDKvq7sPnqeu+8AnKW410rJqf
df0ylSfPA/VF5AyFRgNyIaToQYRuKDuaWi687Wkf2YaZFzQm7rX4+T/P6w0iH9e9qpnM75ChUoFMidmT5yGkhymOUQpmIkKn9DqNDJR3NxuFkwZTQeHR
RBEvzEp66aAIxElUbbqAGIFtlDDJUoVBBKAgoSaYKjUeHrlnQ1p4PpcS8m1w/qspNnqw+ie03yzUS4rcpISo2Cz+zEtfnKQ9XPUbKKjPAnLJae7m6vy0
/a7SdOpueHmLfr5+MrRvehL9/2SE/fzjvSX6fU4fUXu+OUqk2UL9HCvB/f2rT9Up1dh13CjJs7enhAY4MpN1qlTLr2yZ0hi+FAsneTUtKYtKnhDnFp5d
/0Q8heYawcZk+A5/dPSQJmorWrK3ExLZQPv1/V5tr6WdwZwLA87k6Jn2SXOiuRrEKzEl3fy9i6P1bHbs2naw17asGjTGlSJeWq5zPsNt34sqfUV5Kgjg
r6557QkUzMM3flCduL3MKn0/Fpd8L48RkH0UdB5ir5ZLIC3dSvHctPYX7mY35HIGlCRjsdh94L0FMqtoTLJufdA+x/t4Y2cXa1CcjBBPJQue47RNHgUM
62bSXL7d4LrcA2Sn6RYKL4pk1kSWM79hSVFJKRizq802EltgiZn8NEesywO1PdRO0A6OEWdewphg3WRQKUCpGqvll/N5cRdUaKftGbvYeudHIy9ejRmq
5c5TlQgm6qOFH0+kNFxe9OtQSJMwNZCmL4ezaGVSLqg7gyKWKj8TI0nrK2WSu/t/X3fwqFjPi/pyUgZ4Vpz46MNZ7MCWNaU2OXKSes3mO/oPrhzkbCay
DXlzaMOMzOYUT/EaYOI19NhBviMtx0TyKwBft1gyK4hJzlCxZZWnL9GzxXajTtIPwtL9uXGTzxmwfebXcedJNJKUyrsbmc1WsmfJfAxWaMfVNfZTGTxR
cEVNh8Gh048Ob1zWIo/Qgrt9jjmUuvx85vPRw2OPw+GmQ/jrN7DTJrdk3BugtIcS5d7avtR1Gz0o2BWKxqazjpMRpXZsvttliLj6e67ORfVWroM/DjiA
Z5cv1Df1iLfGuT2EuL7fUke6cUawnx8F0YO7wj4THt3nD9H/hzutCxjB+6l5SOUvrIk/zLEnLwYE+D4YVWQ+rtjAnMqJqns4KCBKqk8WM0Khe4cN5jnK
QjFRIURTAss5fXlcMar9S2X8guEFwJYK9T8AUz+H49B2COOE4YXVUpemHbndp+bNu+vNPqcXhqIi9beXpfwz2nt4aSSRR8BUetHepD666oAjSXgw1zve
w780TL5qFKVp4F6jRa63jWfbxq8MWgOm+9HsEYNl8EmMrbmmebLlqLAkSrzyDt9SiMwosw8yusMO48PVPSWm8+VsUfeV8POvLXJtKmex5/go+dFyqino
ysa7KFcbFtHlQuXQtz5x+bQ1v192O/74vz5UeeKMR+mufmHpzORAlTHxfz7vTL6chT20aMlAbfvggjtgKgcprLk0xtAG3FXz4tkMDsncXkWW13TpQduf
fLETPWQtKOIpCdpSkBUuLMK4gZjWJREwHc9W4X5zqmASQLHE6BjZUzoKI0xR56QCobjYztaqIZF1Je7aUmP1ybGX1kcJjeXQecgHz0IIW/isEnOJW+nU
cIokpnog6EIa+UJB2GqhimnWFw8XQnAIUfbRuRJJoQpOZFmTQRQDiGHZMe7ZJU0nzHoIvz5XA8TvnfgK8fHfDYjU6qqqqevdRi6xMcVYE9vbLp9DyGi8
EUgjMPXxOBw3YnM93DuLuqs3riTUA/b25cpDjpQMQcvPjF/D9nsYURORAgoSQMX4ycgOnj0NXHrDictr3yw/2qJCW0q8uvGdqrfu7hYTqJNM62STfdFy
Gvg7EbaCpJIkswOD++gc1GuvUZPwzHMn0XJmZbgBegdEA2TxoPMT+GBn25p7Ps8ztk7p3qfz9Pp1nl5hXTMw6Sho92aEKDuBbdEFBvPISVO/nP1UnCCh
1iO8LHBQOTDVlIwzp3Rnkgyb5DFalFJFp7Ic/NUH1yC0+meVgXlmQ2+bVkvwsOHzqgE5Akj9xDE95XWA/4OOBbZZj9ZekQPIgDwIWlmFfmwd0HTzUYko
k+TBJ3ozEkgy49O9b9HVeZYu4IyUKjo46e6FcW75e+BSbl27muWlISWQgVkNbtTMYnoGBHjxCpzKW9FQdh6Do46dYAUpWJ9hV8DfTZR+pV6h4RtTDcaK
ngZkEyMgehE+M+XpFDMhylTV1Fo6sJajjso6Ho3Lk/QROCOlk0M8sMFBGh+scFXnA5M/MuaW4s79jC/OTVabGFRSJr1Yff8F2xOdYGU3q+ZlQLOa0EeT
Y+Pd9FcpBqzW28Y8lCHhUI7Id8eXSVXOdd8wbFzUz7+rF/vofNfFynThPr3k+ECGXwbwcS8Dpn7xjLsXXqo7+fAdaCxMuQZ3Zi5V/BrC4MmPqkotJaTX
rlWB4eVu+0qVUpJ941hNZrfxkrl1ceatDiGVUzhUH2fhxm+vM8HoQAZVzftXky2C+JTMveIYDwNiMeTycCvUe0eOluonXJbfI5+T568CzA7Vsw/jMc/A
YHEaAd47h8hn/SAiDAKAgoif8JUA/an6kzp1ePl/tQ6f6Tl/sv4aw2hqiaHZcEITzZyPZ1a0IuFG93deOhRFaiE8mO8ia0ucKD7jgkv9/B/f7GeI0ORa
MuXH7jsTgUiv+Qh55ffT/USey/6aDXvNU3OBQYsVGIxm4f8et3ybMhmFlTVwxPrtM/5fwgm32qJ/z3ERB/Z/mZTPuDj/B25tnbj/f8vce2H+8iTgesJ/
Cwy9BOQ9wun2/X88dRdnktEsFSX3zAjqcfxCKALYsGArUMQqIp9EccsxrsFcATAYa0UaJqJAJgIUYEcaijxAQD7iJiJ7bIBcDaTi9EF1VkSn2ckcAX/e
yCg/RA4b4jlgoJAZFC/FkH7HEmVZpJ0CPyn+chAkD/zktA4UBON7MBwtJAMkCHpAA5oGC7oCiJ/aMPcDtEDn1B/X8mT7iQBmUfINuBvvYJ+EAZ43JHhI
eCNULuMR9oyIzz/zw8iUA2n6k7wg+zTbLw60c8dzE4/Q/9He8v8LY2eWftJWmf6ptSlGkO7vp3zkTIEEdCMn/mem6vXSfMrrLRi8oemINVo3TbWHp6tn
a0N3K2T77CLqf6JxnGZOpcjn96og7gQPIoiFE+/4IZ/skMgU+3z/e/VBSn8emxJQg66523Cz/GlIqn4UL/l/jrNccZgqK12zEVIXikx/Yk4anCvDN42B
tjZRGIwFEYgi3N1JiSMlBmyf9o6H+89DV94QgudhxWF3EZNV3Y9ylYBqD0nbrIZ0EOO9ltCsgu4kKm03/cOAUYgoanXayIgAHeRmBYAiCSCOY2XbjKZ0
emokmVDT/FCskXTAqTHEAy83PPWOeHEhiSeT0Tp2s47Xlkxg2ZzrEIZs3p1CVJBZWEPF4SaYGRJdUBYYqAP3/b9ZfXw8/Rn/pA9v3yT0QFPf6h70TXIi
Am/vMglEwgYR9419gE7gJa6SpYaOLAFtxNce76BuhcZVUFECVRvk6D6WARFFI4kNxppdIu4vZ+DoftBZGQAkOwUIxM6gI8IiwqxpwQVREA5GXT+gdCqZ
m4CgapyyxBAIRwGVAK5+aV9qIurye02aR5NOZADL0B+aqvKTVnvKcqHeb/1Pmfq0vj+yFbmF3s4hvBs4ypMRxUODVXWu68ZaSCif5qtIvSFXDUacvVFD
lX27SpK/ytjmVi7C+ZZheM8KLllIW2Lw47L2sdYAXuWCOw0N145P9V566AzWufCFftrbvoHLqpoFaPOWesl6fWBZ/K0ji9KpSvi0zl4vlmJaUFfuVT/W
qjTbDG0VcOs440mNZbSU1iy7MIDAHy3cPUrOQNW/scKdlpILKfCGrrWQmq5VZnLn/e9aSE3aQYPmVP+/l/g+2ec87IphVwAoNXYUkRrLFHML3TmYImM1
RVk7A9VjsyaPp43rzrxYb6OFzvK5jKKeUmZSRfDd8fhIDi2eXM4k9ctVctziu1Rw7OCsvia9Tplk3ew4kO61zo6qrRWQV5PJoI0lr2VkPkbytW8tpswd
VVrmjrSKtzMFyX48bdmUN9J0b4a0tz0CrkFabBVDf01WBHtLcMQVUOHfph5YmL0Zlp9Mx8Pb2RXC+yyDSB25vGTy5Naiz0tmR5rs14Wz1rUE14qYUOZr
TK4brJWK4JK17lGMl8qU1dpKM7KdGVxpIbc+DJG82o7h7cLcGeY3bzNTSi1se1mMvaoD33Dem1BFjWfrjFZZzUQ5yOjv6uitFb/TkIlaa88mpnHOm1VD
8qdMRiW1N9a4qrexo4V4fWckuRI43UcW9t6Zk8av/RlqccLt/CduLyW7eOo6tm2F7WGZ6uotrTXOTDRcM9G0kxlfjrAq9JeMDuluY2yGctsp+Odb1BgF
TXypPnPSercSLRyLazWAYWPbm3G0/m3CW/vnPScsuBFoe42ijVYdO54Be1KsOdcQH60qJqriXpxit961FRinFscJBhkqi1cZRjWQgTPrXLno1cNPaFhl
Zm1QBusr7VrKo0krOmbBidDNjGG3LRdV9DPKWchWH9UlLxE9ODz7zIi/Rm7zX2eDQRjgsjdTxbgvSenDfbEWsItccl5NN5rEheRlWJZTpbOymh7dxrFZ
cV2Yq+Nebf4zWcSxnGatMfHnN50P3vpWJVibl7hQvjChiOtA5ftns/OL1epfTua56wxE9/euXYpz3m+q1v3Mp8OPb21kfDZbTKna2TLq025bXq9zF3Y8
St+fJnxaYCA5SHN16kY+fX2czxRB6pQyAAOrrMUROm4ieWV17Ap0q+cnfclPS1G/YXI58erhHJvxE8khNQMCyEB3RUahjOWMloCUFigAhqMQirwJTnO+
uE6DwmrYiaYVnpsCYBgH4Djsc49z/EzzQHN7e4giBDwNFFIKtBAQBqYkMwMTEiBkQP3EMQMhM3RSd0pJLOwVdhrI/z/rOD8xs38PT83lhycPFqEQIB2U
pcMkcoGCBP+ogZIA1DBADoUoN1ReznjZNxCCnwevTSqxROPowDg55R2V8qtrNwZqo5Ss064kDgH3HGBufQfMs/E3Np4elnpwez2k4fB75Pj7x9WRpdnH
PaK8NbbL7UxSrBmTBBLIGlwFB0y4BIcnNK8HGtTI8QP75oNUSoHv002C0k0mhcOra6JaRIzAO0AWhGIAIILT576Mun8Uzy2PE06qdVuKdmjuB8jpUekh
kWIwAIRdJUxdSZJ0KjCWQTcYB/3ZeKDN6g59RgnQD2973HafrNz5dQc4kE0HW67F78TtkKChIGCjZjLYAOMgOICZyvuAJZpqor0wBjLLr3/j1Cpwdyc1
6nx85eHbNtMGSY1AH9Ws9+wDwCeD0PaZN034Scztx3wKj4Cow0GZSvfgYIWSmaChCFEGjckilSFEs1x/i+aMUQ/dRbX4/Hz3xbZ6xj6HiegF8+Rs7N0b
h2ynFbfbKGbg94fPqmu4QO3U8Cqdp7++dr3iGQAtsiMoJCURBNUrwy+Gmh0pwfUeLOUF8KmjuAGrAL9DsjyzLIvS1I4SMH5j635XxAfkeD31Fvv9zAzF
CywJ7/W+foaOj3EzDD7XyDnU3EiRJmyCUSWSUrRH3pfNA6vbdwNzC6mb9VVsDRVUSMYoJvz7ns90kfNpDOaac0LhpcN+joZV0HDlNANBIlZXChrJzzDH
TRZFDwtsEDE2b1pUPMwMD14OonIk56T4m7JvpKgJQ/HSEwYP2QUpY9yMB9FbklZcyWKlE4cWxd2DStlaFuNSQiEqj3ItvmDdmht/poZrNW1Xzw43tcMf
fsIKNvnkS9CSPgArSe5iSMAAGwANcQCWKnwzESgZLKZ3KcSEvuBJPURPD28+pncePf5hwG4xTlRsqFY+4+Pf3oxevKBwO6c9guJ4ql6U1hfSBoMyRh5o
VUQzpZR5ONzk67Ofjsm/cejGcp8aEnc9gOKSC1RE4Dkl8wciBVb02jM6OaK2uVNKqqxKphsOpc1qsvBhiSEPndjQpEMuUbQZosR8HTsHect/HW/bjrt0
DgWIsUGQRI01t08P6+kQpUxJRsiB9HxjE/mdEURszaDvTZn2ZMjxT2uctri973nHfozRzPCE65u/MPiKqwjGFtgxkUWflz/L6/rLvWTOcN9Ck+NpKFEC
UqxCKlCXjEknn4/JDwe6cUVBAnUR/nkPkIbDacsBPs+Jk44IU9PgHlB0CDT52cnko/pEJrpcEIDtwGVbHUhsgFKR0uA1QigDg+xQmYZASMJMG3gANSCB
OQ4TphpCBTukKUOwfhUZsGYcXLrOw2CBRoPstN77EaMnvqqEFCCATwVW47FEYf7k+XL2d+MHfMWRGF76IBwga1QazHIdPRKwEkQLBbUsLkp0HILAvQLQ
O7IQUIdX3pQ7TqD6tI8vJb8wMKT0dCgsEGLycSLsHREdVDJaFcHftgB8xMpLzOiGBhMAgKAGIOhamrzaB/X5xelKF7d5wWlE1ViMMFfo3Miuem0ENaX1
1M+/sLQf20O6F5T++/NzBIGJEbTumGr5ZDqqpFCJM8ni5CBFnjsjHodM7QYepg2T1fJT2Eprq3O1Tp4dlmdnEndyOO3Rr19Z+u8XY5y015y3J83cKJKK
QOAWGDPhhI2VMy3CroWqOTMU8/iFHIHkJnloj95vAbkOhQvIdqyTbrgfAgTBDIIROoDZBMgZVYoivyCYdD3ApEOfj2ObmGkzPHOl3u8T2yezX3cyrgfl
5zkGdydMPUqKFJV+RCSiSSA0aTRYxMcynadigcQ/PlZ4p02nyGdtvDqi+IQB9mcPB5jPPeQmncQBL2cp4SAJhRng3+HlJNcqiRQhwpoSoAIVTzFOLJ0O
xxQKEz5VPG+bLfGb7qI6ODKLD0+R8v8AoHbj4Zg5y11DA4qCFUAzA+nfV8s9qicMysF8KloEGFvSHmrQ4F0gPiftej91cblWCT5OyXA5UkOyjW1ofoqO
DLDjlZ2EP0xEDYDd0AwiBXFOgUJyLjoRfdWIQh3m4YYuRhk4DJEiQKAjkKDlnApaUxgppHtfa062Xv38DwrwHjenjzDYvSKE70FICTXvdw8IV7XjMehs
p4TjTPl27T2QgoDGcWztwQ5t6r5ndTX361JzAOGHgOKop6UCkowVQCilRcLp9Xi9BktJ8jbgzIEuBhMkytwG6bZ5xmFZO++EJMmcQOaZm4mkwWqs6oEE
EENq8rPHxQqjROZ8tHED6PfQkzw87x28nY6XMEUkCfUsZgRZQyvrkQNaiRchEBCpAfz9X7TnWzlw55I9JqTq8cBPmUFiiySpQVU50HxE8uPLA1n27zWf
AptOgqPnAYennBnnpPmuwkiOlk1IcoTqRSMsIAoDybAbGspDWJkFCQLaAdgtnpZJqlAQxU1yYTZfPSk8EICmKnktO7ByZERDck6Q9NzgemzN9GdvV567
Q8yisTktXs7TNM+Px+13o2e86ek6yB5nx5dg+Xhw8JzLCJIGKvek7q7gZuxQxK4dUMm4JumMCsqBumPnGAWIqCx90oi27Ic7vK9hX3elDxqAb6dorQgQ
T1IVhUHoWQCjyAQ85iN85oZYkjo5uMONWIzxDRDNxNM8/pfo33Tz66OdKzp8yhh7UBUUGbMCsdRfqiTiaVbtZUcjkRuopNOkweEZSbYVmB33RkYOVAI3
moHseCpAxIxYFCC9F0aQYsEOpUy8re3yvfNrOFF4iwsNnE7MX0HnBBgHg9RfWBv8NGwLmo0Z8Q4HYAHUB0GjDLcVdiH6dns7G7AqhpgJ59KjMhCccX03
fkiBJVlQUWYYg8+TjLhOFIdQsUvhN+gmXZbx0pom9MXG3dL07TnsxExN2WHCYhYQSRx0hlT/o6UJU/YX5PCwN+uoAyhfW89PbmhD2Pmcel6vI9L0nr3A
ZrPxvVUUMZFIUuMyiZXCnI54JLiVVGcqjMpFSK+sqnGsVtocPMSvHn2PPAl9pJ5vYHGUH29evsB5sRQ43T4fBMcE6P/LosPWGn+EgKEUipFESskEwtCh
1QLytmDZJUwgJkUwqRgkSkKQow/kd++t8w3QPZK/2ruTU/b9z49OOOf1nn0NJHHv/+2vEA9+nLpS2wWANTrkFCn/qiSWkUpKUyYbtWkSMmVTII+IN7QA
JSVASiAKJKAOPwHcJBwI1Zji2I4LEAmOvzdJBEk6KlJHfvbFcA2+ljMhtMSyAAtyC9RaUEFHurLZReFKZRE7QCie6IDupnS5yUnVA2yBOrCVALNpxzxf
K68wP6B2fsH4dGcakfrKevxJBlIIjMo7ygCrP3/iISxSle/f+/DniXmnLA+5IdE/2bu9WHCeJP76dUMuwCAlVAcQHhoodFkxR1DvKFBMvr/NTe37A0wE
4Ol42LkdMIu5kXB+DcdqWkSFoMEz8JdWTcx53ndVsdrsvv5l/9lYCAQwgkDCQKCQQYFVLBGBcrPPe92wjnIijaayoMgLjKig5ZUFCibC0wAcqPD5XO1F
jnk09zmxgmp3qehzodnfm8mCRK+NaA/2EeXAWQh7LA7MCakeGQ1GsrXLUYvU1ZPd8EUXv57OnSe2YEDcmoQ6s6pE9ecyJbZpCdP9LOXH/cm0/FJww0wD
jaxZ6IaQ/J2TBhROg3BbIc0gVAeiiNHqiwsN3cfZPdCgImk7JjHLyhDkQ1xThhwmltKy22PIKC45O9x/fffzXxOFCdl+nulkyWlQOUMyhzvnDVoYZZYo
k3xQwTUZrd8JmrOEnmnd8yrDJflhL6e/e9etvBBHLm8f9Orh5BVVeVJLEdROdavJb0ZJ2sGFyrdjduafl/Ck5Ko1UyZMQHY2EPk+RJIkVzozLRSEbu5I
rlcgL2yGOAxCYuV0Y6NmUF1wPKMBQFRYY0mWPitdSx0cNaVSd9XVMWJzQsa+OumhXJ03h+O9dDd97pshsTqqTn+38oFMxdR242B6quChhB0EpQrkdUpV
Cd8ivKvYnRvaXOq3V6ljZJGZIXUjc7oLe8QK5xyozYTAvqdYmvgqcj/qaXCjxhKEAYPw4OmrhSCZkKUjg9AASfWiIbcOZBgz8GH6vPypK90uO735hppo
GK1oMHVooj5pt3u4mCe6333o887DpObPkJw8ML+UDhkKinGdchr4Uhxu8oMkipIlpGkoHqsuNo2QE/Eg9du0QIqgE2uCRmwBJN1kokqvJ1HkvnCN26WY
5MmYiYYYYmPyEyKBrXH3e3BwPHAkk+JH63G5RSgBF19gNGaaKFK3gVyzkXiVWpxf+3/UEDXXpAecQZmQu13a/pSIASW0MLkxhYi2Ig7fGlc1VRnhm2Su
mAmU6ORTLW2mZpNdt3Vxwxqiz//Ol76oG0j4PHQ/n3AzvxkXqyopX6ueu9CsN26yhrSIrbWVud3oZxzNsxNk3lq6Fk6oTXwl8CNnWutz6zqR9moowOiB
pIMQSCcUQCt6EjCzCAqEFXc567/Dp7vlrb3vqdZ1E2eGnnTQxE7wcZy0u1tOcseJeI/ZKcgnnBRt6kDI5xgcf3cYewT/b9n48T/Xv2kxDzQv1XXv3cFE
zgbGZc0mmTf5T4sCPRocD4kAbHGFPtfFoFDwzv1lA0Z2i2cTr9+KbDporBsK5DBlyeBTO8eqaTQnQe3NSV/pgXttvlhl3CzGCgLR8qRysqDbh+A5uiGe
Za8xnxVt5XlDoM9JE1QcFJpF42o4lJTZrzFwJ2qXuK64nN7ZNW65Xwq+oD8CF+LIjBkGyAqsmA1y6tIo2w1ndcju+u7Vxf/sQ0FFBA4TrN7YDnfzAlzP
AfxiYWyOn62H9utUuCRPZgxBHga5w5WLWWdrUrMXi7UbYekez2Ez97NceYJIRigCkoCQQCzQHSJKwn8QXx80Ex+v6R9XZTfv2zzIU5FCMvn79ftYTcZw
/CoVWtLRQWNva3B+m2ImUr6XWm2msMhQGlI5biA8/uDp7vZuL3wfth/b4vfaCU+GQXbehIbdvVf+Pnvoubn5eN72DERn7XP8/f217HxUSJPozy60DewK
AqxV19CgVBPvmJ7JQSImP1A9r9zTRG8SxG3usHHdeXqdP+JQXInnJBRwFGHJBVj4Ar/6vdx2FMz3r+TC0vy/s/b1QWWQYHvF2DFgh0kC+0Eeabwp2hvD
nCjFPP43Hiu8nCLBQ5Th/De/Ly0r4SFU+6k5Wwu2jBkeRFWfw8JSesrsJ4qk079xhrmryywt5rz5TqKSnxcEiaBBluBwcSBEztUqACZ3Z7eKcMN/OfxB
Drp88P+GvoiryJafAtnJ5N/uuFDe4JtydhH1oODge4A4NSgIhl69qxZXZf8zmz2cTPXaZBnUtCZyS8Ht9+scBnlu1M9kir64Gh0yXS2FNMKM4lpC0mmW
tItS5aji33O886Bw+GfK2MSYj3TWiVaVIYVUbu9ssTBpLS0ZfLD3IcCR76Oy2TeTSMD0DG6pgfsADBnjB89RcVNH32KMYn3M5ejVTHehvVXtNhD2NS7Y
B8Ua30UF1usHkzBd73oqYEpSm4kH8B3+JJnsVuoYogJEELvu2pr7Aia/6fv8/c2Q9YKcDa/LjAdzd3s6TJ5K7K6ZhZP2+N82fONvphSZvme1JrCq2wp7
ksy8vu8/tIfunW938eB/oiwOh7ZP4Qh2MGPt+jOegs7fUc+75+tOT7DZeGQWS9e3bRtNpGdeLgjInySlTkejVkmtWYWtzA9fr8HPrz59OvJfiw6+aIMw
KOoKg5Esmk1jLIHJlyjv9YuAx11pga3wbuc+3bi9T4Ef3bWT3wYYCsh5bGEzwobp00kGXJ76NnLIZfwVWGWuR7s83xsGbSbaLaTjRZRVdB8rNBXnfzzr
s9ztBZNnfO53Ivy7F13XXPFF5sd4F7SQyissSIuFw7xKZ9bYyFgMnoMPPPFsZLk6zJr7sxlKemc3qb9BWXVR2Jeds+XcGiYFSLXjPN/bILFUfAIefwK8
J7X7/Tz7vL1G3Rz14GerFTsvLHgnV78URM2K/KYUJEs83hqBUhusBZepknMK5UsdflqQfETZn1jGhqx+J9zfnhwcpsE/cZPk7xTtTLzkGrtqrT7tBnkU
xikCd1FtHN5ghgtTQMVUHOv65YGMSLiU5Hae9glaK+BQS0qxmbZFHkQJXGGw4apgXFq4lhjOj3Nqxe4Z1atLKTamLSBxddk9Tk7dqJIDC3F9vedylWcp
zv7Zo9Z0OsSHWcla6IcSr1Oyy1bW+/B9SJaniGuX6vvj14MTDUnODzeJuzQotQNWJtsMCv1ey9Pfz4ZL4i1hvWpdlw2ch3siIRbLvlwr3+FqIGXF6ETI
09vNBIkVKK/P2+aZjp/e1eN9tGl4Z2TGW9DvvNwg63QTZP6SFiH4b3rLGmOTAZE4WT+ikHUnqNBkjnIQ1KBIkDoP306uuuuUDpRLAUGDtT1XVHZnZzqc
mTyKMAuf+Qn4XRCEElr81ogpgSEDy2HhnWnTt2fTXjx48Aq9+t8AxYDGCQmBJUQBBmRa4hNBp731o+MOb1fWJDlttZTKahegyHNSh13NmsBvsYlSjRCm
ydnVXrYMgoQyAZQOupbmdhf+ggRglATXQ1HK4Blp9EVjAkRaMPSL9c1d7TUPlXKTgxZaSSrscDE7K/aKi8O1S/Kuy8pyRAGeKIAizAiPEZFO+q6kZTUY
ZaVcAeBR8+6HQgbbZt4z78hKwrpLJ8w4DQoJAkcCgSQYiZGlLr2/g6xfK1qKqG0IxWNoCdKGQNwvwTsyrkxcWq98llIWwD0OjYzd/u3PWQv5HuopkFJK
TEenxDHI9V30q554/Sbu2XQ2fEPdrOd90Ft9C7rpxnlq5/siI+Oo/BDIhI00YNBIdM7XsoZbYbXjLSVa6vkmBxC/nMbtlz1xP3OV7r1oO8ui15vgGX/n
+3pyNnnnRk8553d3JLwDW2fhiXrl6cVy7WGkSzwZqiKz/q+4+g+cLjMWo9nEjeFSYanV1VRLbbjgdoqJ1JBBGX5iUJluoA4FNTwI0eyKkbTocBewLwuM
W7DCk5cyx29DzVd+eoYod5dUffXWXytry7nlDoYFModbiuorqp1u93f4vp5e9UDVbuuGJIARbFgg6XU6uewu+hzfSnN7q+avd8vN1x5rmxOHWr/ae+dr
T1npe8qL/wy7a5xo1+2vb7du7u5m2Ptl4og7dJN0XuBYdxFdnkd3+nXzXIO2+bXQLGhl4Pq0UpPZGxXRDd96x36TPOc4SizYiYznZcP1LMaNkTkMptU0
1oKAjvC2CEZDBU0lhMzsXhtUEmn0pIHVay12rPbDtIjrsUxOnEvSkVojYuaV3Aa6webnucGHgnfdfVijWHux9ZGt8GbO/Hm9dqozBR08DPUrROVcq9/d
bEoLbuZXQ63PZpriNLbjW6t90NR3oM8q1vWRnsg+O3FAOZAjr2bOiGVsw2NBpIDvPIHxeOfCoexmVkNOwceXXoVtkBrAwd3dhQhYGQYTyz369e1qBo7/
MhQUccVY4+D8b8JE+XI73obTdzkhgga5ySK3uIrQvPPhDGMg3Ow1cLVmXGlUo0E5z077dvP/NDc/GikVRnh5I/RmkHYtEiXzzHp4Hj2O2PebTceYlBKV
WyLLEbJCqA3xwCYi94h6eR4ni7pgnle/wxndt4L0/h/Gl66F9b48vOXQ3mV/Pi0OtYRPGK5e5qxlmW5nM4qJ1tW11btZhpTfGdvS0BLUuefNsS/en6R/
Ne6tqMVLb/XPfr1z+rsaj8whD4/f8tuf96W8uXu2ssd3N5dtp2lN4pEh/j+z6f0MhP8sgVNpux2am8SMR/WF/w4ipQJdafbHrcOLE3ogA8/vmh/vpRE4
AagqlAiBFH6qOkhETZChx5VJzFjMuZVo+9DEOa0Bho70i63IAJjDlqzUYUC53NERhCL/l9P6P95MSdDrKSf5t75R2Lz4un4eH+7i93gJfdgzyMgdesIU
o6Q5DSdfP0Cec6c9ZLsNakCh5+HonHPw3doOATrHp+uU6+3jeHsHqniQoIgCwN3EDQGtixRK9+o/x/z0Kz0Rwhru7qxxYkwhIAXJxnlbSacJf6z/01kA
MLSEv+9U08Ihb0qJhQ/vPzOh963liiJTUAW0iCUfiVJmdTM01S3my61cfdxkPkPCco8UlHky8CYydWupsadRNaLKiyV4suLljO1mJozjWgt1d7ZZMlLC
Tk7ww51J3QFJ/eDJPNDOKI/8LcMAc4tKXBpE/1EHTZJHSj8f5W6PjCDMfu07BM+h880bqUzLCnGw4H/QeqwVI4Goh49p3eawlhzvRoeDzJ3hfW9eXcl2
ywIkLOnjGs10pMEJ6YVJJzUIOucmATzIT/H/koACajfNAGTsIAdCCqjKLZGfiwX0qi68e6XfWer4B2CwI5X/hMPGhHJqRNuq6ONqawp1pWYc57gTI5rP
EN0nRpUVOAUMexRlp7p4iqZqLjC0vroqB8DjiZcNta5cr7bM1Y2XNLiIUWOgGOMuYpetFW9BERQjQMLqOSEShwwy7petZ4JOhXLourHJtBnk3STQRBTe
aiY7SoQQTMasMbBdikPuwpYvUmrM1megElf6FFi6xnvSoAijq5YowCziKW/+NS4lj6N4P8uDnExFFhEGoOeT613luRZlHttnwcadqgaEI17M+ShfYONo
8ux6AOoK9Csu5gOwcF9bGGlHHKXri5ng1KaKo+Drna9JwOQmvnheetK5m7dkL24GC0gRpBuwkN7tTgoXZe/Db5ch3zadj9ArbOenQtUZac5jq65kMSy7
Wrv04S06Kz5MJ6wo0IUxAbPLpx8KKRznWRrOc3koZpP217ZAVfWsejjd1znI2KQKer1SDpwVF9q0HfVOWiLyop2VVPBrjN2FBSzGzsBGiixAcShgP1MI
wI60rFmvI/u5yRe9cS2giiBz1iZMCVTidb8lijdv/R1twbyJiqjWlEUcgNYVvgmxR1i4NE3bJeWrHALHQO789CQNcTSjo2d7Q+gu/mHk+cmrnTs07G9b
TlSFlbNpNKGznqEx1zpd4A+OacJ8Dt5bdSfHDjPxR7agHKAfHpcYHcQUhAtlBISDkLS73UhA1PB0ZLTEn5ZWKTjB1B93CfhefOtuFdPIdZV9fqrp30pT
CRKpHIxfuaQchUDjiGWegpLdKKPOsypS8MxLCypG8oYuekoDGjAevqqd5jIqkyA5CewAuw8dMoc5yHaQtgVqvDhMKU6ce8kf0W/S8pQeIIVRpjVcec9P
PeftOV/9D2blr9Urqg0TA8KkbHhM56/TdCojPJ2RMHdQIA1iQkzX7GH6PfKQ8jOV8nc4otEeaj7e7+dJi85kUEXQdfXwlw4VF8uJV5BIBHayogxTMSAf
IkK9C49VrrcZvea3+Mvn+WRG8/InEs8mxAfFAHyQMIiLv/gnes2JBVg3BlbZVRgEAFNJeRekyL+PySoWw9MadcfSh9L0cGCbGh+4itZQJ0kdSE4lBHRC
puMWffheyVDZuxy4zBmd+daNWwpfn8ldEVVAcKoQ9F0OYUwvBsx1lrNRw0rmafRMKk+lJdiQI0VFFRHpIesQJRXdwxy98b1PGfb6rNU2xmruERyDP5eh
J+Cs+ksa1rMf4g5LBFlQoEeLchF8OzTTX0ZrUCMU5kAeUdWCgY6KkyhIoqDuBQZuA5RE3OmqDb63niUdNU17aZDjmQCUQ2yhYrIQazYEkTEuKxd2rq+H
nXKlyT1I0ODGRdrztvZWlOXfnEu9ZZ69nZvvpYy8R8lUb/SRx8bqKHlQD7CAANpJsewsQhEnh6UVgQvZIb0hH5mBV5FG27r9Yx/NB/mH6vf5+3Mzu12e
mXsP1IpEiUtUREQHdH+5v3pBClCoVTxn6lI/FaZjwHm3fmZqNnGxlf3sJBgRhVZ/f2n1yCdw/bP+vrxx93omZ/AEdOqaICUBTsIURGfimdDVIpKoWl8c
9QT1Yf3uzBZ3kISYcck/9KMgTTJ1KEKorcH3gj2eslNrUFU+5+kD+9/kwCrwSCaUp1KhUFZRn3hkc/b+qxgzTH8eSdplCyCSZG8mRtatROJFoNAKCnz9
9u2Rtd6u7vSqeVKfJXx12yN6G8obmNtA0FzLYlbuS5o3XV3RliiQTKEtizxcyc0cJ0ZdN3Nb7q+UzzBO/5VMBily0Out5ONFIrj2MfUi3WCSqWQNikeW
urb0f+hDmlJZCs2prdOl5ACrJ8vV68sDVqxf+ifBtXw65pRQr+buUNmgRzGrup9yizJbrqg4MkKQlw3P90OKEwkgigfXK3dC9p5qNmRNyF9amHBi0Ale
pc064bdFr7GxfKcWES1SIs2MtRAgYJxyD6QDJIe1RAsn2rMEOXEatQJ91C0JOey4kwUopKEQqmdUIipCgirTn0G2dthjC4khQCYOJGGrm2KUJCahCHrj
/vLP/nNaPee6wLpwoTaswjC9+C59JWZRBTTj1PrFesBeERJ/3VCEV2qHSyiPKQzlywZGlGMTQlwtEQxMuYiZqlcitkTkx44EgxnK6wUGFZqbDNJ/6n1V
FdqzOhZ721aH/Pc5bHWFLEqUMGCQgRLQm/yXVon1pbOhtCS2RkuJIugAmeljizH5kUaWz05h/kkCCNoKqX8ZrgyGC5aRJow83887tBI+6gu1QCSV0kro
26is1kOLKwBJP6ypbX3vPWQDYUTwMMLxy71frK/BcNa1yRithLiQ7+ze6UsJl2UZBVAdRNMRNf1Z0oN+vd44YzDbv7b10ddXftxYxGMSDEBRCCWbDZ4U
JCSyWijBMsS6QEPEJcUJmX2Vi9v7kOlGmjGALbAQc6NzIH16zqkRqhxEEZmZzSpmvmnp56NhOs3Hm3/o1A47eHbZwHL+LpJBmiJFIEGH7DVTCH9Xp14v
7cloqCiCM59ZDMjohh+5Y+lUA70yRCnVee7H66zxSIZhEdwkzoxJgfoYZraDLP+RGVx/g2svtcsohL+SisQBJlBEm2oEnsga9UL2M5XpLXJRQ0pszztG
zMnLH9D907shFlRCKOwPNcRKD4GPtBQdYVJmfDVlLfh3dHzgZ9eUOZKwY8j5OBcgQM1ULRg2wXoRz7Dis5rWaKfM75DtoDOAymr1aIPuwsEXp66WLVKi
T0z98SBElmGmCFbVkybwYSYUeCdToqvZQYJSFLehd/bV/8x/geSrAxezR9n+t9E1z8c43vDae5zs1ThxcKplfbIYxZeJ6dnj/x745fGzZlLMFywVRhkQ
ohQrlFQElCkkZeDuzTfqXJKTVU2VSCe5RQznSVV/K/s4eRCEqf0/kauqI/4uYWiUW+DmN5Nw8Mz+k5aT8vH17Y4/DsopT8AD2lKn7M3Yf9ToOv3Dr8/Y
t/d93j/6Sj4ax2n+rj22/TFXaHify9nsFU4KZ+zu4c5WMzi1pVX/Wo8X+2Ki31KPlda+v4PNf/8W7n2D2uZ1scoltifrH9ssVB/dNgMeCj4l/tX6y2dq
W0+rnMiVOwirXq8g44nnWX3fm0qJT3qu2936ZYYT/pkLaR3EdnfIN1XpD7Uh1V9MZNwnJqRtxKrBtyWcZZeTMq9wVDAqbwDQeKvAM+1eDqo2zcvVqOf4
t+TdS3CmN+f79qa500Q3U9W63dQx9f/LPFiO8pgoPPO2YG1h3RmM/P2tSi12683iFcqdvEqHdV4T+O+mKMepXxuqt6ZX9x4IJ8VlpSUhUdj7Zj0KsKbt
tUwSy7LQvM9zDe3JRFzFxq2A951pElPxx3Sv53nruYjMZS8KduHDHfEnWv6v8dqc5T7SOLayE1d4jnqy9Vgx1ev9McezjOQjKwnRrTjedYzLMrcPDesZ
T7PBuF/3dy6Co8LadsoLfCGv3ylxUQyg6+D7lS9FyxTXF46zD8e5uknnKHWpajuLSzbLnmYhJ17E1EfOuJQIGc0ZivmysYIFHXodrM01ykLGPp/injlH
EonyHTl91/s8Ne+vGyv9vb+KBAgzy6nsIzfuCeRcFOh/vQVQoAQJKvhJLXBWcpFW74HtniQsB+XT/qOow5CJbyAw88z8ddw7TcFof4iExkk7/V56A15J
Lwgf3HSEDWmJ33oEgmkzKBmpL/HQH0amuP7CwMyO6G9GJzbKtpTQFMKw4/uODYHJulWh/axZFiqRgDnOguek1Glzd/1yIn/4lE/8US/9Tb6Oh6btxAHO
2BeeCsZSnfOwZGEXQ1CutYXIf+SiQuzeTbCYKwx5wHJsSHnbaoA3kk3gTlWRHaKFKXayMkodiU0pqDFXI3layKRXJCZoVMgF0NCuFGaSQEFVRGghCrUL
lCKbaEUUR0kCg5SbIkRREEQCpU9GQOEOUnHFNiBuBDaQ5QrtZIcpN7IWhN4R41iaZ2KSwHJgPoTc7Hx04N3yxtMcEOVClPEJxCGpI2wd2GigDUlK7SG8
OQibycaziFTeUScaScZKwEO30454RQMfo4DoMkOWQ2yG0hWoEOjCHO7A3umdLAlQ2hwgLpDbDGOiyoSaVhMcD6N8THdKY+M9EBidlDB3xZE4qAHaE3Jc
hCkKd9YmZYpyQFkRAhswCen7B8j0M/3fDy/r+dm7xv8fq1P87/PDP30v71uIIhvWMeRuIW6f3OFQVI+4ixnNRB95CHlMfgEJ9Ah9KEkOu9nf33O0p1Z7
3LZg3Q/vfgImids42zL91sOz/bjIkfS0JCJPWRPZ686HZTk5JU9xmjJAuq+fa+WFipq7MMzMk83lNcQ3xqiYlUYdOacnRgpAUeRzm580e3dz+bfDtzn2
ObPoh095uvengDcWEEgZ57QC+AZuVtBDEg/0ApmQLDHvt7kXcsMsypD0fzM6ElHIizFGYRBMR6YHsPupqToWUCg89GgZoewBrk3bvd7aG8mbp9H1w7oE
qBoZ7uIIqDJRAmLMHuITMB3sKEf46VdL2p3YcYnYLzmoBFRzpY5ulAXk9igSuaPNxkvWKVYHswOjQmgx59eTY9qy1Hm11VDlD928zbjA148YmrpMelKH
ezq4g86CMDdOutXYSjUnFDeyDrepitcPjHVsDoP93aiAlESCiIVQAyAShhJEEPjOSAUDEggUoBJChksRkVQi5ZCIljfXr+R91OLIdg7td0Nmd+tV9gN8
ZPZsB+O99gOex2YO+3Wnu6929OwcILIoMYsFOtc5zUniSBTKX+OvWfzt0aiVy5mW1Lnl5VMaBLK4BAwHqC0v65AaGgTWKASIF7VRLDKjRHnUV8dpbAJH
MyPxKxIP6TrOb4uTrO7pWgYkpRmr94lyZBCEmCXCZEimoFWGXHNBbJLKoB2aYIi9SUDGTGsF4GHnlggnj6T+v/j/A/ZbXI48+m24/6zD9f7AfWNCpCMf
6v9l18+Z/VoP5vSCfds7+88hVt9jvdkK1n1CixEUeWh1tW3ecM4Q1lpvn1wCpf6/9527in/Z28of8A/yA8fHwKf8QnJA/7D/tDJZT/WqaLOx9Gd/Q/7s
VP95KQtoR8ymjmOu4ZCbpRYn+4Dx9JjZ7g6If7Q6jsXwNnmf8TXnU4dT18YvD/uDHqDDTog9Y6QO4kT/g/7j/yea7Bv4EVS+4Y/Y+Tuery/r8SMn5yGT
qmclswyAKR1FDTScMaNk1zMPgnsR5oZnYeYbG7u+iD/xX4+75docx5HQ8LDu6B2aHp0//j6tgfUD1kOJM9fee56wcIE7D4PJe0fMD2B4LGjR1B7k7E8f
6fkPcl6j5r5B7+sThRfLz5erobibHr32P9QftVNfFevNrNgIzv+7XT5hPz5r+wteBzm/0x2mAxt3kMcfQYaZMQB1Ak5A/b4DcO6eRyFD/4Mh2Tw6Gfp/
dZzh2OxRMM/3+506fN8FN+W/XK3sPh/Y+zfCEyS0v0chzCbZN7n9n+uZ4k/8Ty6ZAt6rhRxCzENpknY635fm+6zjonVP294qiBzA1qCpoBMq2xX7d0Td
AG9SVUSoANdSgFNuGrcahCO9zqqj2mI9kmzJulFXPP5HL6D784K3RQ4PW85O38v2Sbn4FrHYkf16U/1/l75Mmk658z/hr8hPyID9QybkngkD8VNhP1Ib
B9biE+R1nb0NgMgVRFnATv934W/rbsEL7eZIh/rMaAAf0FDeqhm7UAamQKKWCL4Mqh+RcDN86aMmnxkn36knU0HRCDE9kk50zIdQDvUxgIHZ2erIPNfX
6njcID6IpiB9IClOco+ojsvGTY73AdpUf8xtnNwMQnE+kMMgh9N6MDU/Y8cD9OpenOWQ4ZA/uy9X7Q5qMiCJFVWaz1RVCnZQbg359DHnc+0OQf40jZYu
2+U6ZC9ohinjoPc/s9+CfjQQZOmF+2PrPi9R39dfnewt3+7lAp959yB9E+2duk1mZbYbhGp2TzIdZ4D8Q4m+xTmTrA6EmPfOJ9/3/7/abn57SkTt252r
Sbc17w4gKBqJDrXl7tjk80NbZ7Sfi96cdvuz3SvUVAmhwwQ5IHUQ/Ij7PamdMLD7cfehWRxDrhnCTTO/emP/Wfyww8YwAVJO/5ZnVK/7MTMEEYoJaUMS
ScOKFP95gB+nLCd5/CHv9IbA0FJdybZBSlr/GKyO/WOQL6gPq98fvn2xr6tWj6Vv/5q7v5EMyGgnTorFmdyYnM/bQPIi3fFA4kAZEMWmeSZ5SqeCuLU4
NRI1Il5ju53oau9KrFTEqtWsNQgf3/D93+thKl7sAPNFB17/wYZgfeBMBFh4T+2HsmgGf4Abgzqbw9Id5N8uf5XVzpue/CQhYmBs1mBRlTH6ERUarI2v
7osQhyB/80QY4Nh7A5r6g1luGbhv2dwXA9zukv9KvIo3Du7RA5B0A8Dq7Q+nQTh2fFJfz9OzW6Q3mPiv6vaOk4e82TcOo5kej7TrjY2CN0dyPRPI61PF
DwD2Ds+sOi81+R4Sveg6Qzs9OAYglZoLogAlIQEk6QKog2RgwxwL/uSS6Hslid+VKX3ZJJOZnO61vRzRi/AYSqyV3pYXviVbi12uKEKIlSP0hsDqEPD5
1GhwYOx6DzDHohKFoFInEBmvf7hSYHpOhuczb13PXcA1oHStMnmB3k9rFL3nQ7J7fPbLltTw3HwMhqeQG5qT4h1OQlOh2YbFFM7TnkOvFO1wyphqxwDp
iczdTQbHTc3PTnEV1P6vD+k+J5so+thP2Ml/l+O3f+ST9r/p+ej+8d7vizZNC2ZAVTfqtVNbSbHkwWFUyYXGwSAQpP9bAYMVv1Z/ynUjKaeYmZm7PVSS
v+SRiEg/P61qRbH6MQ12kgsROJSDjNp9lIghQDClobMolC5rVedhgPvTg20WOUWYmIIw0rI6C9day5Q3BgHWe8J5m/+j4dvcrwMHss/WDc/d2h9Gd9gn
8qGfh7z9Iz7Nh/QgfgO44d/UGJ336UvsDB/nTxHmbL0EDvOro6IHQN939vcE+EJIEBJZD6W3QoHcEv+Wjvj9LKjJUOvHgHy9yuk5oxIcoDJSogqiWBD/
b9gf38WYgn6RmsJpNZ/uya3rBy5LRwvOcziXNfPTO+Im5+pqSDNFIJkSzgnEv5H1MtCFY/VYpo2eGef15xNXZ9/ca/HANmfogk88hBICh8cDIf2iU60+
Yfrgr7JPtqH9e2tJtJQV8IfunWnFTIyPobp+AD+QPN3hpHR1YodFGJDmuOveX9cncXCEHrl/qI9sdxnM0/XH23Y9E7k7fAxNbEaMNPmvA9I+q759I5sa
j/sEe0hfztJnrHXjGC/vUgTAwTrNrEP4EHjrf1Gzxrk/yCQ/+Sfj1rj1gnd0diI0QmCnP7fI+2vU+W/cR9nWkRkD/P9M/VgJ3qfqPE/kCbv9Sn1nJD9C
8zkELexeHYQNzox6RWxcH+A2A6dp8gSOHrSD3mB6vP4aA7EPiHeaHsQOx3djR0Hn6lLp73sDgPEg+nNNi+JF6ziegnbt+bx7HzODx/bczuzzXdKm7RSL
DWZihsFZhgep7e1TxAO7sH7vF1rXxL0HzLmd5TPLkudZ0PY969HmHD2oRLsn6f2/qCmdaj3gUFNUkJEkEkB1HQNG39B/gDt9cW5oCj6vaHrbcfH6LnuQ
gIxez6cHqXs4mDw+oOh6Ad6mHp1AGLhpfNYace8eYGBUJ4fqvkHtCEg+MxNCUD9JKbSGOmBT6bYfnKbm3vNO5cqn7bD5oWB/shhwYf0zlnVwfxh+QYG8
/HlIf3alm49nvdIAHS0/i5kpfHbUmowOiBX6v59j6KyI5hPiov0m5osTZsFBIgX8LOekEDshACkdfDvu1/rQD/zDS8I5NChVaBIhnp0FgwlITLjcPVdw
h4OB323MHgXwEDp+r+8/Mk1Ymtg6kk7zgenV746lOfSuHB73l/TyuHgGSPVwdcnM8XtOHc2TxOB5oQaX6/wnSHcOL7skPidTgPH++eWpMpS3mb6D4ynM
PCUPA3m0M/ncHn6RDHc8zFMA/yH16eYB88Ov0D5aVOhPUMbhi4Hz7nxwx+V9P9GdQSH7eM+/CjlGoYq/B10ee37Q2zhPJTlfaJoH+/zNl/k+108jjcPy
Sn9xQ/R8L48w+PxsHbM/2AyaTGrHA0fefzPwuUzIdh338PgPyBO/2HcOm7kNur/L2mvsOC7sP57/I1YLFFtqu6VBGY2namLFF/e3yIP3D/HgH7IKs20d
pvPCHiBtDvwfR5H47muyf3swIdz5YbYosV9/c8RhzCnt8QDvfZJs8/DS5whyCGTmmbE/qAO15p7+3wtHa9DDr+HcvzDkgHOGgCUtP1IUs/tSLJfan/db
yyFHXZLk7fuxcGGsfo8fIJ/hxSCMNb26SJ4t+Enqv/T88P2wTZSOUMEcZZFqWbT8R+AGXgSVwQNqhjDYU9gOT+osPyfwCHw2TV+E318C0RSlKwUpZQYw
Kp1nu46Ly/QbOp95vf43n2hyOs1xh1r2DhhuEvWphgSP8JRyRc3N00p8xn5hYQRghGIH7ZTmPWdR62KHhDQTxCGYfCexmQ/P5TM999vWf3Ezc7zzIn4U
Z5CC0yzC4YYtEWpTBgdjAoGFEyUSZiUwEphTtDJznTjyhDUnqbvWpTc9fp6bmwZyWdpTCIzJBGTld4CkP6yDm6FMRwjNen2fDszj/DfVg1h6dWI1FH0s
NEqpkh1wBEtKP1RqDUo17WDJMjIMmLyCTUFMIdYkVMCgBjchlMKAoqNKHHQ+tdfYdiW+j3XVojz9TL6n5R79X9J85isqDpIyPXtgH8tW7yHSjK0lCH5U
Jzh+Cb/IHhQ6w0m/9YdBOinxH7VOXA5AGcpxA93idyH9KUUkRBMksx2juZyXtNKXHiNKVyB2D8yOA5Oz9bKH7Ogd/AZzif6jyTc6k9PnfPu/Xx1z5kz7
jreoDwZfM6H83Zh8OEPcJ2HZIVR7gPgndsXq3U4PWRru6wHyKKWoP3EdfYbvoQPxPw2DtI6gsGdg754QwOvdPcXzcS3qHSZr9V383w+JmSc6iwkHEwUm
k0HQJmMijoiQBkHCd+ZB6gcAr9Psd9EUe+XMwXCjJDHyQxPx+H2Jvjv+X5cm2LDd1uBmjHWvxD+0RjqhbTTL8X9I8Lc34+BlcvyUCREEIHNJqA5Lke4s
TKSoxAxqKpyEkI8c6e+Zjg2nSAmCH8F0Z/MfeH90PwhrZ/6kNB5w+wOT9QHbnp8eAun3wYFTvIcxh3SYOinBqHWPnDpNth2b0+B+24H4T2np3AYHo9pt
+P7D7CihioaWu73XeOvc+tZx4bxUDzOwKOnODr7e83c7nMijy59Q6lxv+p/KTD8037cE8hhn4BYEKPz+dP1YV1i8TqRTeFdQh+qGgNoF0MNKZKBvChpq
mkgrq+xnWkJOrA0MOmGYQ/lxDWHCcHH55hWyHWyGJFQxyFnCQSkx+1QIKAcufkgCMOI+lRToJMoHtVuvc03qh2Nn7N4enPIdN/bqT88pA/A4kPMwSHmQ
pkDscHod6woZDQytv25mSji37DkezyntDH87Pge3QYdOieU8SdpkSaN9txNhcp3EgJcCBOUvyMhwRBFgHAH9pFDoiCBMgboAkxjIjFwMOx7g0vnwnJCY
OW1BIEaQiczvb/OdD285EO4Ov84EsNwCdAevalyzWnUGnUY02sykyUD3NtIbJsPnDZwe8O8YrzOgGcznuiHcPVPg6FkGQpLKIwTqdevnIn8h+BJKBnbU
ok+6BTGd7WwYer5/2uBsmylk3kXM+gB8/S0PI5PQl3hIC94B4v8J2pxsaghPAMgciE/uUW89+adoZj2blCC3RQoB/RCrLycUYSMqD6YWBKLDJFmR+ZQy
7jkhSsofwKoSKMG6DO0gLoLQ3/hEL/BC7fgK100xv/hAffSA3pl7yl1vMri3tHdQ07j3uqMvaP9Tz43XxJ9uZ8ONAkdDpQ/SQOC5/gJsnPLX8et3HVFf
A7FPjnGLIQqc4EMRMSW4IcSUZEYOIC0WXuRPVymIQeoJ4fKBVElNmP1I6+3e8/XxyB6nvReONncPp+6GcGhKuGRBmgFc1TeyYWygjoiIgmBlLDIDfCLk
ETzCF2e8POHTWuJ3DmTkyb2Tqnr3hrRrAWbj1Id8j4BAd2wnPn+Gh7Q7esP3AaGKBEGcHGjhnv+z/Bw0sZJ5ScBFkOG29KFeHUOKUgjhmiIzcgzMKBgz
BQaogsmyYCbgSCKBJBCaovASFxTupr4QICdyd3kk1M81BWbLXJpLAkzspIeRHnCQmlB2zGgTYeKCg0QhK4Pf04p8kQ9/9fOws4PMuINwHFJYwhmf4mfI
I1CHRgsJPYDgUu9z9eYw+occtX+tDHEaMoLN3Nu3W4CMi80rUoqMTkJnbDo7TFen27P6f2Uo0m53v9bua6Q/kRPuk8tGGHeTjb+6wu6SBW/tXl9+Q/uT
GSbEpghkTZOnXrr2M5b7LfD1zXyFZN9Hh6CD66hq1VgRuBusVk9PXQ1U/b+vV/5xdn+ht5xA7QpAMkIPFxncbBwSmROsocJQKEAGM+Cs2QKF2Z3RNtwD
dwJeQc1fwTqNAdx/QcE9493v7+07w5B4+s4kTuXkCVaeZPh4dk3hUf0uJ4iHsDgDjjjLc7AfOWSOTBp8lNl0h19R3cJz6flgdWb8uQugDByEoiflYWCI
8TEBW5GAW+pkVhtgAUqkgQNLHRQpyyiO4Sd4UPElDkCGzx2cgRUVFVItwAteWackQaIKIgUKAMADkKPkvaBHdnM7OQDyKTxO0h6G5PMwnoelhsOh1k2T
mx6nEeJtyTRxTY9P0/0Hj4QefkmqAPJaZAmAyUoVcAoJgp9eJuH4xzIzVg/u/yxwmWYcEM/GT42c/VpX4nulH53ciogiaZ4dODh3OO+JXLpOJqF5U2eD
R8CO2gD94nZj93L9yahRPNhKMkEO/68KfnoZgNFY4hthtlQ8f8zWAYDIvJzzh+niV342PcwBxpFMp3Xt+rFOyTIdw5cYqdLpuHCFC0grJCFEwSDRugms
j1FiPs9v4g+0+r56wCSCY/rnINstjQmp/uD6Bs/btA2nOYT9ADWxP3J2/ukN5oEPtOgAz8T03PRn9JqTYHNF7dHefUE+P8z2p+ZwB5OmA6heQeZv4B/c
dva3IfIMx8z1OcupdISkGvbX7fpwyFZ/fOprNgTpDKhADR/fZD8qiowCIMVPDyq67Ox9z+sT2vIg0/rF2Dt7DiGbw3CGv6UDaHuOCHTjRvzc6NMKHEnw
PEMCTQqD6euH54G+TLPxPidNEo8fvRi04RQOrshnqUzC/2vpGNH/jkKrnTllh9ndMDYQ5/fsAc3kH9h2cWjcNxPkEnrPTHt4RxPWcD2D0/I4/tGdqUL9
2ZD7ZdRplpOQnORyKuDPVkT9QoQXWs/rj9YWgT9v5V9dhaOyr7FPD6eYmoSHJtYhrMPI2GETDyUXZ/Yia+vf8Pv+3bqj+QZvwbM5CF22hlzyPo3A3CHp
pVgmAbQ2on4m0OkonzLPLqeQHwOvb4ft7cmkmwBsGSaNfvfn7+AAILe4n7Snh6eKj9gb/b5B49ixJPm9JiheX86uJWY6bZrxPJg+2FGCBUUigx19/leG
87Lcp3aIoGDKOqwWQeooRTd19pQcpC5FpUPw/2u13XSHZ20BH9+tOMaSWhr/i6gmP7jQdlKymWFSF/xu7wvr7GcVMizCs3GkmkHNyArL6+PARyDCYblR
Rvtw/ZvS89GCqV40FH+rnw3ikGpC1UcqrT96wZRxXgGILi1s2DyliSjjBXlA4pyFDM0/kxIMOGDAiGgqQxEwqgmUljodK441SZKE2KqsMZ/z8+yMxQTo
6Yc79bNcq9aaMOxpp0/b3b+TvBNhZ5TimMRPl8fPPj8f8eb9h4+9yEOs8sHOIzJJopvDN1FmJTYv45vs7T8dh0cHLXHDuQ2lPWefs7uPTqTl1SdDv4DI
8MHiXQVwYpjx9liOmgUJWpyQ/uyQNL/vfLn0w9Q67+YPLx6uwVnzm/csxPMX6uKSTwd6JYKBMqm+VHrlQr5QAxisntFIVB/zDOsnBR2Ax4kQ2LceSN+1
u1PDuuuuAL0yfWDCuaG58mWTsdqT1mWTlUxsw0pG79Xe+DRkCXwY3EnsgMDzq+5FQaS1vYkfYf7vJEP6IX3gRESQq+30N7+W3icza5bJ8r/5MHA8xl59
shIMUTPXx6JK3ly7mbEpB5WYoI/YWRiqNHvzq61zoE8aA+s1vzuuDtBECcaug4E/QySCBH7EVdv13nrlGI1BEbQDFP972ObcWGQqAglNprQgXJxF3RKV
UIm1FAqav4C7iSjVrEB6KPtkoMIiAQghVGd2lmRGbOGlu2Il4zgbDp8DzVvbyEbDhKeX0a6vGwFU4SefnQ+khCUgoBggSKAcGo6A5YjWk/GgVe5rOp/B
rhOvNYJj4HMiQQD8CebF2IJAMWyPxgfN4LNJc30KYdum/v3sFMj/kmRMqWNpERpfeuV7Do4dNvO7EHSvlSRTBEQEZgKKsKgUiogqSMZm/LrrjtxDgOWu
vWjMmkT+2YTHASCSEYwpjLI+b7g91QBQLZqVUJyIV/WNfr4a5492f1B8ICE8f+7zyTMpytVAhzFtvr/cV/5f8oRK00GNY3r2jttI/m0tp9mwyIAU9n40
m4jX5sn/TWVf+p8peHTfhL7O2dKdev/KkrZX5me0vpPAxitfsH9uaYx9kgvtr9vtjQf6r7OfrRMkReTkef3gH4iBBAJQD8yAjAj6yxQMgcQUY/yI/tVU
btT2cx9tKedTbMCGVF567x7B2eKF+5TKrr62tLzkolf7Py+0f9inPIznqw1+rDY+eTMVeQFvdA7Hxuoll2J8f8v2ddFX9VBp7Vkfbhs+1YUDzBAD3r7f
6oFXgpBRRKjm5hl7PuX8eHzE9P9pBb/POQy/Of1XqJeoUXwGVP0+H6H0qmgp/xqssKMfyb7vT2z1jz7baXw/dNWKt74+NoKsx/5G3G7JM6+4Cje+X/v+
6KdZqvY0jrG8ziapLhL+WfkG1qVHx/n243y8W3YbrtL4KP7Py+vSQsOOocgquXdnP6vZITXzqH7K8Pu3X9+mYGKL5Wnp8MqulKF1rRRVeX28Me+f40z8
vnd5HiWli3q89k2J9PEU3uLnIU4L6uTy+r9dP74qwrM75r9AyjPntS9pP4Xu3mZZd45NJr/RkIIYNwbpMf9/cuVeg5b2vl8mrudBZApTMgD8haG37+Yf
hLvpA169Lzuqy0xllORJBoueVm4XoceGX850DGwHr862Nen9/6L8pXO/Hhf9X/SG6jbyu/CXtlrl9GgoJ6mp6w+3ew7zh+7rT6Pfl2eHn5Z6jBPDwr8v
2koSEHr1oR/gRx7unnLoL+M9/Z+znyqLK2vKlxxpodyyurryjUt3mRmztNXhyqtUS8/0vECW9r0lXqeUWWgoGRPZt4/o/ieX7f+/7JsKO6vPt9v5t+ql
tcmsp7/DXs4r/X/3YfDl2e1EQj6x/gvw7vX5abUCzfAH1+35+J/7ezkZ0zwVTy/ff/jUSp5d4v73fjiKU3Exl/wgedQ0e8i3znYGlm+y0MQ9aehHZB+k
YpB+j9K93vFShbAKUBFZGvBeA+M7Upa1lWsNvdwPOVA8hve1qgjpDvwbZnnMVFU2/5SloCJdlGjw53ZbhZOKLn++SQQ6XPRna8Lp853op/hW7D2G5mn2
fp5G0Jnaeeq/IAfR7KAfeR0+RPhzNxFr8RXiV76iv31jTXmKjflKfXxKEXG3OWhjDDSXdISt5pFmA9bKMuXF/xjbm4vfj2699eZ120Gmj/3Df/qej8Kh
LZG+i/kZGhA9h8+2bBzS3mveFYN8F1lrLxh7HNlONY7YZlCnC1/Vw8+oCTtTr8S/2/ggM5fRbRBnjylYfRNX7qbuFouvp8obn/JpD3xdke2nYaooMHU8
uyD/vM2fypzkoFa4y/LkL40r5H3/4HqfU/X/pYXP/tk0k1oM3mj8uqY7/7csEZlLGRQUX+ryzH4gnuZ/u7UDLW0GtCbEKKapipqJOeOLhgZVVR/lWIBD
adD5dFaq/5+Cj9fnEihBIPoY2R/BkK+vsb+j6KS8BKigvb4WF3EESVYVUzISI9bCvpPMH7zX3KgYzWzD910fJ1bXEl/PeaCk3LUCqQd7MJ3DAypnPEgl
Z1yzWJiAhemrxr8f0UveV26oiAgEZKmBdaA4tfjek1yw5cH6bOM1jTR+3l8g7fv3nXBzCgh6Kb3xEwRNSQWUca7MBqROvSTwA44MNNaTGkPHD8Ojvbpr
twjlSmz2wg0CEAdvLzM/nz8uea5X2rQ3QU+6xCyatn1pyNCswaY9yB/2uF7OrmcoexNxSiHKU6rSnBjRXVBvyFn2IkLn67agpZTqR2Yny4vZ8t68I8Xf
2MvH95ejn2neVz1kXIGktrWCWCrWpGplk8P/zliVmSMOfSfrlRrgTpBQZ03uXX39eukqcMJlu7Ey07KR6FSnp6K2h16dFaBf1+sj+HMfjlRp017+obd/
VnHh5eHZjLL0jniSt2K4Z/GvLmcevqb5y8iPiw4ORygc2iasGXJgoBDFyrqBMpt+v5ZvPey5BVII499PI/QCH2jIVDx/VS4hWYyLINsNft1gbYDsWChf
6MKv9FK7zADDLFBEK8heHMf6EKzaKApUqFk1ZFxwcgTgXE90XzjiTeTyuOfbo0My4Vz/u/13hoQKw2JBQXe98akm1tUmMDesZkLzyGBiEOqTaDyzS5Xh
An7JvcoDGD6EzxVGZzuuyZam00wzKBic5SGtUeOmtQ7dLiRYodcpjD/oYHTLIVhpxA2hDGTGV/1SZbIYMNojBaW862FN0n/Cm4YkByUDidSjon2nYWGt
94iNLJkm7V82uIaQQCBDy7oKiAopKwqTiUTVaKwiCjnIuSSUQqBFciuRhmpBRFCdlhRAomIZhHKaFBVG0U4F2kVRy1iREFXKMzWnDkFnQiILDsKuUWE0
7Ilh0ISgquERi06TWQXLpnZpqcunE6VyDVsiNQ50jaZJ2VEkLJNhVEEzCOrS0pMkMiNRMyzSiDTSmEUYy5FDSExVGuWfzxU0FBQRRBQ0pENUlFUswRCR
BRFElKVVTLRQQRQVTSUUolA00UTMzVUBQ0RNNFARMQFURLtDVJQFDQFUMSNKU0BSKRUjSlND5B/3k20UUVEwUxRVREkRRUUiQUVFTRRJVSUNBFRAZFJR
VFBVVFQ1BBFJNDFVZtFCn2dOARnSDQKEqLY+ybYUSgApRoRCkaBEaBCkAKVAKoRDqhV606zDqzdKNPp0D32nz0n5g/Nzs2fShyhIYh+860JMYG7VAKDs
n98/D9GCHSfxlN5Pv9MUftI6p6oOnZhsT2ybRkP9kr9s7w90qnEp0g/RByEoQiC5RPk/+PPOc1i4cH7+FIh9f8a8wEyAFVAMyV5+mCBylD0hN47oHiTn
CH5w9kifL9PLscanI8ypR1srSaAwH1McmYOKsiZlES5ROh5c4yw7FlB7fu5hAGlxZEkAumJbvJESxRCFUS9if9XOrOXj6eb07Hp37iYmyP0OHOEJudGx
QHIRgQgeaoiBNea/eIUbEX400to2DVz9Ffte9ZwCUpHBkRABxRxvnnTIal9l5jkJ5+nXn+WB2ETNjkJVD7fWss5hg3JlLENrdxyBknAT7SEKlLQ4IxdW
BRVEg3pRQYVRgwDmHVpybjeVX4q2xv/l/aCPrL0N+VO1yYuCvvwpmZ6drtPfW8iuDbezn/BeEOmLUggEngf8rupYFRJDSDni+j1TLKHiAYMiHZ5ju95Q
dURPgrL9BdnB+5QogfZL6W1nKfxsWuoz+s4vAb8s30c8Chvd0lt/oxRReENHFF2Yf2M06FOdc//OBrjUOmaqN00IoGmCMNzJ7GY4Peusj+7mGEIbLSGy
KlSZGxXG4qrgEeWrVBOBhhtR24QeiSYWgYkkmJCAYI7MkV1vciKMYRwxm0mE7QsxJgY5MDcognRCO8QDg1qiaqKDiWGLqXZAs7lIjKQB6aV0LsaxhBzo
xWxIQBJgZhAVAEK27329nRR0dtDZ3G1AMhRQsUBCPdvSVkMpEmoyRndfUdn1XM4QezP/s330VGHNBMET33G5FEEclyLEBTKge5cmEZRFhrRDJOtITVAZ
AgKtcrJG4G+QPdWDQQimECI5goaFcsQiNbx7gnXeqF8zc7aLgi6gQFOhTjwhAybJMeA7DQrunDFJHfZQyVARQZCDKwVnnHma0h0VRCIHVMYiqKocZZwT
RURFQ1qx0Qlx42h0YAfJD3aGjRosjToMAkDc6YowSTJMhEjoWghXWtVsgPWa/67uBwxRFmzzsOmJB2jgyA27cXdZBkLIEswC+n0Do0SSSOLSZckKpEUR
MGA4gyQXRGrp2m0BIBZuguOrEwhbcL/oCbS0VZQD0wZkTvlnlK3yd6iTmAyNqLiKQynsmqeZEyQEVE3hIcSSAyiCtBFwU6UaMDc9bE6aCHOIDZkE5SNR
lCYuxUvkmd2MiMCicCzl7lAGBWKAxxEsg2jPzlUB1wIMQ2OTJw6EdIGVoa08g0CAddPCXjyBAIRQaCWRDJRuqDgJLc7uzmZA2yulA1PMzAOVjs0DSoAP
Yd7tYpA6E9aRAJ2Bu3CqnGuWAS0oWb4rqozWrM9F1vFMG+PjlweLZ3EcRNJII17kUKXDEXGse5llrZhShBAoWA6JN8uJA6uEDdkUdnigOI3JFbwChcDl
ZdiWGNjbtfG6mjkBIjcUmZwREwYcWRAYJI3Bhq8dd6HQrZ23dbvfDlQdvJsaLDHtlkstsqBoLWLYIGiJKmxyeCGoEkKDrMlYaDgZ1ekTYx2zj406vD15
U+g/H4dg0w6sCHOClD64A1ACfvgQ2HfKP1fL6/+H+np8ufWADA2DFN3Gn/hKQJEFNfd7noLoVqyBQh/UV2T2/b7vn85VHuuBb+x/+I8P7P/vH9riKjgK
ESxNiX+ajBSCDj8P6E3x/F669UmP+z8L313xy1X32osQ+z9T8/U/1VYVVCR3ip75BG+h2aeOnZoMjpPGsEGhYTKjqjzAfOU6QB/TKf44TITv1SZ9tAp/
bZ5J/FANIHKBcu0OdUIpIfGTGPvRt8+WOZM/eDbTJu6AeJNVBhC5GoTGpfBVDpKrim8JQeyUOz2SHfBd+IU8SmVGpyFUrCUYqxiFYVA/bp/n3/Lju3Vb
mHW64J4fRespVLFcENqtf9pYuvW1qOCQbc24Xy/2tfMVxVOMfLJxmROuFTTeU9JKUlzwv+kXIGWdhV2iCxBk5VRQE/qtiyfpUA6BLxWN7hsScKMJLJEn
Zpibj6s6uINe40gxS20SDkFYEnk927Vbd1us2CwR8DAksJVDk34NXD2dU8PRQKPpR9MC2T86YaEVd5U64yE7yaQpYg7CQMip23kBOg8lkBHchzyOXOxi
QCjFJG2pCsDnj0/6uvnrz+HG9eC5vt1PR5N6KCUju/hh/O64yvMo+FAWHYMfPJsrmMWllOzd5E7RxYEgXI4eC29clZLqqDVnaQNZAf2MEUqeJCZLHNX+
4ixH9xfwCjELoeJAselOFFikuDqF5hR267xSJQoPQtJ6elFYUI5FGIXo3Z7FEEkFJKlyWZloQt2V7qIEFN7rOFRSPBh8KhwDsrlk4lR2e5QI209Tz0ch
iwU+AUWLsFPNVD10dKSw1S9b/zrXv6VFTdbCauchszxBzEuUeyXk9NVIVXzItSCGUV3mTE9X4P1al8/vp3dL0qud+mZraYtzCqGOO3NO8z6KcYHDWPBY
ImtYenjWzQnxzJiiHKWdko+dLtFL8m+GVVhpRNGwwgHBR2haAhuGGytLvehxafG7DI2e9OVMNrvK5e3iRlVdT366FhWo/BsF9ZTmzhYHkcHE/FpGpU0K
sRxtEIP6TGnD3zEBhF8BUIY84ehDGfVVp/s0xvzVM5wMO7QrBiTRY0BbC6+kpyBBGjSuyhpo/ByP+HZXOfdnnlLHmVoV7l0Iz7pbydFgTm+VspBy/sq3
G9G7f6uUOJ5IoI7zUZOgtuzDhIKe1dGnPYRggZG4utahRcbAXsC4gpbOe8B45ENNRRtNnYRQTAqXD7K/K/XK/tse5OlXnLYVtwkU9iQ5+mjh4XcidTaU
5903PIhZFSTxUYCEjRXCCFtDwTAZkwzHpqCZpAtBktAWVM9/vrl1VhcmwGD10plX/g5D1Qkj4MQEYJwbbB/7enAWtPZPrE4FEgwwQi4RTSDDP9UzZApq
octy2JP8sQFiVA8KPO0NzjGNFKEioFlAxtUqatKyaZ680r8qZx6b6J6+7gy8eY4n0Ue/hyiVFsWmpEtFB7+mJQAcHcahVEXkAp5QxMl4kOmECMp5DS+U
rSkwUicBCfP03VVWvjx7TpCpU6SyxGNc6TLm6oo0VFCrkWAgiMvarjLGvjWxvKqaIIJpaMNLti+hnP7FgwjCT/y/rYeyul9ThEiUEERvz4FGBqrE/zUh
iWkf0XUyHQE6uxPVhCNjgqbmDCqIXJ3ILGpYEgngvO7htuM6gOU1IlYFxCrjC+cZNIg8+nbfhLKltXFgmddzMfCFe+2DQWjx9EclAgkCSPaVQQJ9pAiZ
Aysrl+/DcVEpOc8iq/y+wJmhTNBWnx8OPzPsasjnVG8n8SOoYP3DJS0KdTknaieHtOZgzpqHwPW6XZtp8v+Gt/T1zf69874G0jzSlEinGN8fVs343/fl
PFPVk+uHdAylfGqYykZ74Syk9UoZBTvum2c6zYEU3BJTW4nIgyyFpJEkWkLMIqy0iyVBVhbYLCpHpT/t+r1P19c+Wj5cqa9bf6tN+KdNMy2+a9C5IBlL
eQLlVEmHGe8QpWU5jVyxWtJwJ3sSDSGiBH9C0gPk01m9p4GQ/xMS1/WeEbz+Zy0KLPekxKZZJMcBGzQknxJkwjSf7KffdRMy82qpfskLMbr/xXPRjBRJ
JG1RAogUSK0dtAjcfvcjeRqR5WqQkBMDcv51Xn3rUrtMaJ8f5XEDDHDwxFaJPZCCTAuDZoDDIEeRodygHGqhCRLNQGNAPC+xGSMwUhF8GSVTmhpSrFnZ
yLYmw97/3vQTOdVNEBCGOL8j93RLLaYw/ifmhIZCBZoSp8P26kNemM/u+LmDs8YSTIQIcfcrJYdA7SHiVCrkV91tvtXe0WNGzE1k11b+HLhOfHmu1RKi
UYakoWacsskNN0plFSgifv9VdooowOipUkQpPVABzEtb+CgPDX1/2N4FA9HcqdKIp8WF07fGrdMqveml3TeCWRGa0bxMXxkkw9ujBczLdIIWUCRJhQQW
2yAixDIwWnrXVlpzZhJy3BwlCgUgOdMRV4RmbU/iXykkiPkQ5TwkObbTdgpKCXveTAwFOkg7wD054Mmvool6X7Ni0C6dGihaK9cRNAgUPgoEEfKtjhiN
yPwwtIHf6cyRRBsoC2x+y/WqqSLbZMD4IE0iumxftMUbBYSQyQGiB6WOP4WySTJJ+1P7KflRtJfsp1SZ70F1L0l8NsVpj/Z7+S6hX9iiHKHpbMiUbQCi
Tf7KzRIJkuUlLgCZl2nMsQXl4HOigERDLeaeXpAhwlDY6G7FwQzMOPEM+lUbSMDzSP5/VgPagDCMDJq2fFOTuy6KBsh5pjIbn1Zk2b6PNzhGGx23Q8q3
MyEIDjtZgypYSgEAjtJkRwgJqzGjCxTT/gxMUlEUgnTLiECC0Gc6p6I9t5unNriV05xSk+6/1fG6WPPpZj3Tts1cood2V7Jsr7/HP2a45ViRspadt+e9
O0pSx2lWPWnfK5eMp/4Urz99wy3yxvXVWfF+xxRV4rBnenjRj8Wdfhvk5c3lFglsFMhwbn9oEe+8nsk59LbofVx0Yn7lsFFRBCkV4qjHQ15qxbkqUOxQ
qqRsqU0WMGvmrhjrSky9igyOknkHBORFfC4XteTrDJ/q6K4Io2pcE7VWXAqAIz0akJDI5A8HkXcQAQStNGdCpsfvTeqaB7UzDs1r8EmaMdcU2m+/bD5/
Xtra8Jw7jouZe/U6Jmrdyh63D0SaU5Hr66Xu6msp3E1xXpgc0tE003mBlX5+tOa2fg5UFL6qroV5VAj9ZGEuAEQSTBWdhzoFSheB7F6vKQK5FgxKqF7P
vm+wIlNdqe3J6HOjBfb97rXyigQSCUOyNdnlX+NUcJ/U45bNtDZG6mbo0FPyUXadlFkmWLL4DHh2DHsywDBhbMTmOCtFMWECTnufqRM29YgQan7yDWU7
5fHW4RmW7S91aLiNL1pRVctFUnNLuxWIOtaN+12FUQTXadniwlgIoiKgJJd7eN27CnS7SyIvqliMdeO9OyjDDe0slrFX8yKCzOutBqkSouieQs4UkCre
33EXdPHrZqD1evOtap3b5W/obOEogVDzsvZmo+HxvWCCMUVF29/Sga39dLnjC82p1TSay73Us6YGb68RBEEVAzWlKcfk9sA2ybtUtqdWvnTbnZs2np0o
dGJMUQNkV5f4MijbQshkA5O+qoGCCjZZV2NRjWnxQumqfBqrzSs4eueeUZIPzduBJD1bAJJPwo7IFmJlKf3aje6GsEITd8/XxM2/C1X770zb5emjPPiq
KsUnDLMp9bkZrth8dFMGyiAfcyE3YTok7uljvzheLViRY+1zesU6s+rLEQWIgjFVH5JN/DSmeVoztayMYqyP3WURGJ2aD2pfutTn2zPahRfRrPHd5xTR
2KHty6t70MMKLOLvgtGKx4ElBBJzc+7WdbxkNjM8r1e6anhonE9kwxVW2fczzTryfPJiB/Y0E8/Sk8nxePOyb+xrySiIJTbsB0D9xldBMSUpJF8lKyh4
7WAGuaoIwommcoqhhh2t0GPUiiIrO+4LDjfGB5tiJy+rgxnyayvHr8d6j1KeP0XSiHMQnRAvlZDnn0yTln2t87KnA8pns11vMQUnhNHpIo6b7ramdHdB
rPbi6ZpnkgU87KwU1vlhVpbmsuUP7vsnb+kncSMGLNARUSQPpwO0eWPq49kc7vui0FSCzq3qzHOWcZ53zKyez7nPhe6GO8vVmlMf2JE/cjg6UiVEpvi/
R18oSl0YhmyJiLiQoXn6xk4kkKnyMyfZ2V/fO0wpQKSsmqKKizK/N5NmVIgqrlfodS6h8vdCksF4hmfkvd2BBt0WZZe1vw1h7P4dn6dvCTyE+N8aCpak
LyssMJAVQjQjpy18EdAfBVmvRgoVRhl1L05MhhQJssza1d3lz9d+JyEStbxmcPqmEnPz+eps8vCJe1wHiUgDv2gPPVZO3rk0e6/y6q7q2mEQIEh0rBji
FYZw0HpHi7jQygKQaEm/2LkYJgqTF2zw8Jj7X3ZYL06d8NPdqNvqdvbe9BLJPZkA+JDBE7cpDGzsE0O/LSUoRnVpuw4y1b8iJUyCI0oFJQABTqkoyTM+
es+lidcoqeGZnNOr5e28Pf2uMlvlm8aNsPR/Shid2KfVe2aQ0/rrWrddEhRNM/LuvZ3To1M3vTP5p8Q88nn7N60PytzVTa+rcn50BJnQjznDATNCGORp
vJhrFO6tZIFIqW7qtGMmSzsw3pgz8tkQTAG6XtKySBpz3O5X4TfR+HQPHprz1sUDytiz1YSxhWU4YeTD4agEAolyH2VwgRj79gyPN2elpq8t1eLXffNX
Bp0sPXN2+mzu+lVylLeGl9S8sqiR4+oYRAE3CdJVbCqBw4K0yqAKQFRm0LnWH3/bJZEvmx1cQJGPxeWRgcNx2EaFsln6vVN4KlSnLW/FxwuolwhfN7yV
FNDd8mmaS7GC8l7zQmvcavobL1ZTwkLZcYAnQcG+nbOkj4bKa8h96fpo6eO2c3ZxC6r4b55IsP4tDkIs7a1pAecCEkkZ/z/D0d2yyYAaQiTGEM4QtoD6
iV8GD2qtbt4Z5/P7P52gMI2/EwObVg9JA504H88QE2k1A9FdZZkCTJGhxR6Bsi1W5RkshtDojh8MZX4cUL+3XMuyEf+GID0RllW+cIMrLeRUTqo6qrm2
65/MrlLj1V00zvlnp3tE8FCQMzY8zQFN1X/07Wpw0XriksKmNFQOwm2ZEzLJZKusCIdBOf0MGuoqRXKHv2eM/b7vJMboEQBE57oEAG4TrsmfWQUnTgG/
NnYgmVHt7/vf/aKBqLR++47+pec/0bquYR/4aHwbuovuVqRbRI+TEQJBEIoxA/P+5gPB6DhF1r2btGr4UcdUJoCJKmYCY8eXV+8fQ4+ZHfLZA8pj7R9U
nl7Gm0yxABKqFQAqrkKkVmFVctQiMUqCRRRQZYVBSO+3aevYUHvqQoFTiVKRaFDIRKBCheF3+zHLKXpv1EippwKBAAcj6SchfN2cz+mawM6PJqwz/Jeu
hLlCxk/vSByVsV7NNNGufTp+3bvQxEj1oaTFFbX68MEYvDd7pL89SD+91jckEj4lj+/4/GuE6YPzKnTSYZTQo61cyqSgkL/UQ5MhJFNvDLCMhQUhg/3V
9gc1CLL/fQVnQtOWua1GXTaYileGGh8bO05TVxNRvCu5o/+syPLcVcup5tjw1wJT6/wnJ1+a11fx8qiC1g9HsE5tQZckTBJGOzNF0rmlS9I+lohZGtH9
1l1irqnRlrF87hnSiy2E2EOCkxSEiHZKlocdloiR+Qa2SDUwUcjNsyQfiQSroMIgcFxyGJn2hqw9mb/CyA+6rFP1PD+Cay3TWedLPP8i3br8MuVFN+Vm
tMVQ6M/wWD8KuOk1wQETkUQmhFiK5KkF2aciHhafJdShIoiif23kz7BPS5yuWVTX5r8tKRY7wtyjyTDoDwAgwYIsoKZc1RMXpAj7X91iTu7/wre/Lf2P
j67/5b8jcpBT30/Mmpp1ML/dAXH9JP9m1KlQjp9QZD/WjIPd+wb/iPVzjQSlUbFVX79Tw/5/x9X2Ci+FZ4b9OcpEN/zMsBQWpWv7PKtBQmu6rqvxxkI3
JaoU+xQJx6NphTV243x+DCX56C7WGOBbZX33z1yAPr5GuzM3NOxSAvTkzmNWa+qDYAhzq8TgLAqY0e9affRaV0yw4l7ItatSqqbs/SFfjZBNVTQr2Nlq
R+I7RLg/bwsJ6FB+1k+mv1cXA1KDiNESY4i8OUCwBhhOwUb2HGBIzWc5a0IYbQrTK7XJ/kqL2gCFgSKICv7opx/2tI80v7tR12zW6pW44769gkRxCY8V
txfhRnGn0qxHKPZtj59mRVSCJOmfr7mExIZ+ZlR6UdhJ5EMJRJqB1cEKoDI0irM1ZuwJq0nVxb18dNT+n62l6CnQefb22p6cg/LlUc6C8Vgv4Y8n3ItT
pav/vfeHb3UqKaebBZJPvTFHleoYMztQoNSg/o8b8fygCu414l/CnLnNTE/09gfhB4p2735Sl4eFP2QOnVaCtmPn5c52jlPrXS8l23W1jabtPovXH8vC
sTjKz9THXKaS4O0SkzVbJrV/fFC/bWjBjxD1K7WPo6P5CGCj50IBzpzz/QKfgUY/6kE8yNOX8+L2NO729h9bPPQNgM2LCVKs3PfowlX+jo46x1CEsDLY
fZ59lZD5/bxH1XHjdylMl2PU/0lBQk9R8DHDpJ5ahe8WnN/dzT5luVJLr9kt658LVo4l9YnjOgkPfmFONomfIHqHD482nJVHEhvNRq/Ob5dngPSaL2YE
ziB36aQJfMyxo31c7ti+jdBQPU7RfhHO4sun69r8bwZv9Oy2pcXpWCmirQjxSmmVNuzvWt8Z4vV+K8Y0jVh0+/NK72PbMWyvQxOJQsPpmdFv4VpOe6Aa
FPxBvKW2gZy5HRZEWB/yUMejq9eFq0kORUbEf2QOPHx9U2/6aeXhrVwfKd/BwNLzcd1c3kNrDtALAKBigqwJBAPvkySfJQrVhMQMpSEgs4F4nm/ja38f
h9aDEKmLqg7w2aqT4AoT3Nyd/SUBXcMypDbsBC/1sjFysTo4fwLllP8JxWzRgkoM7Z1Ipvek3T/2tDUraJJez9qQ05F17dXuRPHQvRcC4fE7wQpq34Nw
9NEn+fasJ+MdPWgPCApc1eTuUAJ1I+JwQ1v+m/+Hj9/XPrzwG5fh9DJdCM0KE9n0d20t5XninOFEKooUQLtdodTyyR3crX9qs+uS5aYyoYApM2ZeqjDQ
w3XZw9cPcxqalV1oJtv39k2nPiQ2Frp9O8Y3tQU+CvjRvgCNmCix3xc8c0CBuVusqA8Nc2vHNlzMpqwKPTNyQ4c/XRXPa2hYv1YLmq8JbO66rC3DZSYo
ZqLQhzO7jSBO41gK6oJ7LXnGHrVcmrK8I5kVcqJHkvLWGzMpnmeGkpOPqqvQETvPbix0gf8h8fY3X4er/dmYEbS0RtqEDJRUKsXq3W8cvpah6P8ESRCk
H3cf15SEgHQkyydg5Ykiv6FHIvqsi3e2D6G0lkPDqn7fkbFglCAv7P3ghEASQQ/KH1Rr9mZJ93BtP8/3ZrZN2ltT9dJCfdnyw7ufJyfnZ/o7ZDGNkDy+
PCfFwx4t/zzWi68K3QE/6/4j3n3/qquXzOpP9q5vNF/QvJP4HWz/2m48xwJgIobAOK9rL/5zDRyH5+//SrPY7m70P9j/7mwdP7+E4/ZUJ4KbPflBRCHM
Sf25ne+uijqY5cpbo1K1rLOk3hFeJ2Nm+p2E8HbcRnJ19Sl7GaXtoSlDSr7HXDli9jqGocE9JvJ/13uVcwS5S3/3LUS9j/ccHG6cvmen1d/BBdDwrMO0
0eTpOtHp17B5mzk8HTsGk9t0iPhzVMYLU6B7j1NxQgkgnclwR+9xboB/aITAsLow03Gjqzkoqjo9+xHsPkO2+t7Om55T0iT2IeMeCtYKCPIqelrfF8vO
Gzkeqi/GcidgMNeBVBVBphCSCmEsISouEyDCEoOMbMbzZci6Es2tUty60dIbHdOhxO7hFFM7g2J5Gg+v9b7/pieH3CIfx+g/ZAYkmZsawtSFBllIGj95
slwhW1ETxP7IJ/wP9afef91kgGyJESAP/n6oDhEeNRoZh1Zix65387mgUlVT+gD8lFBAAI/s+8Lbiol9s7IDwR/h+0D+YHUO0Co+44ABZEF6kEdHxkGZ
R2DNBkJVGT1Vg6EzWsHVFIf1mHXt3Oo9KXZ7zy5E8cQO0jP4MBEhKTkdydQ5H/A3KPlU4g+gWT/T10UZ1eivX0N5qMHAxe0l7PC3S/7f9c5HDgeZgX+7
RMF/w6Hl7JDhgU8IblOSiKp29djsPiXxwXW/Yu5zUmB74HvDU7E8w+AGH0CKQ2JPNJ8TKE0I82Bnai4f8HxovpFWTZarQSfRPrnBryA4i4FzKW1ZwE85
NnE4N/4ap5gXtkGdALwhfgvYouaDyHX2eiplEtW6/z7fS0ave5lwSbD4QO/YVFRvc8pDc+BasfttMcTGYwuZgpbmBLcwMMsPp5/R1lTn6T0YHdJOA5TP
nv0jacBMhueUnHtD8u/vNeWYfRAPOdgO3Kp3jM9mNk2ZV9Ohka3Tk8vmvROgVAwQXw2a8H0AczlDDyQ6nj5B7Ygv495OeLTcOx6aNwSoqqSbHgHYh7zg
65ppbTpedpYwqVMgduQUWMDkZs9Q+Ql6iojTzNw4Pn1O3bo1Lk5Z8jgPksQseLy6wmA7CIsoUUKlzvM6Pxy6LL28r3/Kug1ADU0sLmZmLhXKlKeu5hs+
2dvYPI5nAd/sOxCnr3QoIgz3iUT2ePZfwoaTOvgdnPcnh9/w8DNQdNziE1DRtHm8UQeFlXabp6c8J4Tlj3l3Y9F+fZwjw5d1V457nsO4sT+jJELIAA6H
ofovu299plVTq1FjWzs57ig3FFIvwy6HNP9wVxA4RTAGEsBOZKulGIKImgDySrvPcfO47E5A8JoJeDT5CaPYR4kByflECx8ekHN4dEeNGa9R7mSpo5dy
HqkT1PoDUs6TymGxJya34E+EIB5mw+rWj5QepDr7XXTuW6Pednns4bRcg8foaQ8meYbFUh5wOk5r254Dr0lmze8nJNYNlNOicn9jD3SbOIzZ7VQyIXpP
k6Ny4NlE7hwW25IbNqJq95yDzF0EKnaOdSEDzLl39vJwlmvCfhvCcw86odQ7aM6Q72c2UrKsEiqp7zIqyMRU2bu9E0T/S3flz8X3Iy/scdo4BwUrIVAq
nJETMZJIEOIDBJgUGgyxUEkVQb0QXsBIC4+MImQYeKUzDAdgI/ek05FlZoZ0XZPNsH1+9YPXGo2BgdwkgUV647JwJl7CU2iahj/eZPAzs6DUIU6tjklT
x0VkPehUMCzBkIY4jhOOXq5CXuRy7twPcopd1L1W5y79TI/GEVVMOVVRFVRiJ23hD7gM8te1+/tZfZNGDNtmN/KfHNKz8ARsD4InUdUI4wzkRs47nNQ2
XAAcZMQEJRPz+S9vSQQ6qnB9Kn1ekWW+/rNS4LGCKU0d5zHxOf4d8m07HUfl65qduhcFLZax/DpYb+Cf9E3wyWymjzNuEPir3E5X2IfA0aOk39yniRIW
KHsLNp01U0mZUTLJvmnafEc+70CjYuXyMQaUOZK60gfKOQIKdxdqY9OQcjrU2inc4OIozZ+Jir7JNj4Sbhb8PInlue/0sy2Tt5+xYgX3L3PUzEuEoncK
2iEZ3PESFDCyCXInqGvRBQRIMm+jwl35i4BoHSLHUnlzODbwguPUkhEa/d3UCoC2KChKHG4gDhGhgsVe4alCTx1c552pOcM+iJTVNEiyKVgpCs8jjow8
jngRWRPB7Tz7Vd3ZhaZhVtUDTUppjtCoBmknQKJMhoMVMgoz+pzPMnefUFkqKsj2C+DkPDff528Odcb+rZgAKpWwG9RCzzB0QIck6AYeyJ6r2Q9FJjUE
qdQ+879g4+D3NJxJTt092zYv0GBkMYJjWImIDWrE7tzfjI9junSJoQhui+BDOIovznQLIUBM8h6hmRr6/p0G4bD3iHT8On2fg0d1nMlMeM+a2ebjA/yM
3D3z4TBem3YWeQ725wdNGxPByIOPgXtZF0+gePq2k8DwnfN0NuvdRt6hrQg9uhwKP0CpVSDkIThdgw8FVgQaioQgYTIbEEdrgakT9OqWDDT6nr9R5e30
8bloYWJmAuGXMzybpdQZPqOnYdeE+Lu+gZ5tEbD3vYQeskyCnO/UeDRmNh0T73o92HDpgqhOsBuylEinRWs2546mGdwsOhZ2Jv56Nk6R6iL340bkJppO
hlujwO5zLy+W/acq8oi2GjsD/H1Dzdi3TlrkkF1ke4hpeg7wJ7zvCiijsDuHjy6RUdb2p7op09oHdCc9QYHO0iyU7HE3vkRKLfOZRXPuC4bigytCNHFi
XShQMUAzRAwunvX+wMg2pbUByeRCnyD6pkFzkPjUMAhTwAeuyatQaBRMQieXKlFiVczLvoPqdcXUdAeUApyCdurH6R8jQw2HkqPBs7BaPwmbwfPoiTIN
c0bOhHQ0CJDlJt9x2PuIqijtQNgkiN9TbCHODsNs0AWbGbh9SPFmCKJxt6Tk6w4yAeZ1p489zvOAURyDDe++dOIjuB22odYGTfjNdQKe2j6Nzx149ZDR
mmsrkn2EH9HkHB48CCnvNU8MKTuEpM+INGJ6zmHvnmh0W8GR86XW2hua1pV5Jhk19XM9NGp0hzOnpv6HMuJrcmWzbRuTQcDMyD8BKKLJPwSzZ7xFDk5D
AaypUqioxRV/cN5DLjC7fxJ+1NhoaKaTHHskp51V4IcSxmiYXzF+P2nibLRsvJWvL2vzdQPEvlIUHpCD4Si7u2Cd0DwgdUIbIHtSd7IEPqQga26cF+HQ
6W5X4z+ssvrkoo6wdVH86RwiBhnNGZ4r9ZeMcnrC1zsPNauZc6Ms7Fzg2soXNf1RKMrXE3Kv0Z9P6uT00qGYknhtG0h6s5M5RgRSn3bqsOeJ4zOShjN+
ul++USnxK6x+rJdV1I4s6delMr51xyUh1QS2A8yG18eUtobM30G2G2NIXSJOr1Ycmby7pPxtJ1nztYXqvFS7Nv+S04jFP8s5PxbRhjBy/iz0JlwLbFcA
03XNPQoPgfiQPXPJn7vDlpefPE+MptKZDkFAbQH3xxIG0JStCBW0ZBku8hmsOqEd4HRRLtK6hctgSkKRDUAhkNIlC0kSIk7er1fWXcfcZceRbdesKHyw
rH6Vuq5Dask6EYrzIAyB1dkTEC80AndJNIc/VQAPN31LJNsDgT/0k0Z2Adsilw3yyEoJpkJiFTEAuhYhtNfDchKwh6IS+LyydtWEkmlQwgNnlivSA3gT
pB2kmoAoTaArm+NCWRdhxESg+jjXJ6HTcwFjzTqcdMnRBbsnckw/564764Ahlx1qmmyMnSrJZI2wLTeBh2SaMCF4MpgkAQiI9z/f/4/zA1QD9Cn/L/M/
6fmz/o+yS75//RCDYFOHDog6QkD5c2ZB38123klssSbiP2EMB7UTuoyDJPrQIjWSyQe3r6ZAdrZ0Gf2+eR8i7ztacarBv39J3cOSpLlM5/j7zgGGziB8
JqGkhoGcD/LiT0nV2Pl2Cnp+/B7ORP9ByEAzBE790/xSAD2+pD3DBk4k9B5M/lb7UnpGm1k/j2hf32puXDHeXQ23SHUVVaOJXednjBNzQwJaiMk2wxNQ
1ODKTZWcPy8g/Bh+TAWE94yewGKFQ9DWYb8p/Gf5B/I0ZNmyfyagqqIh/1JWGJ/g7TSoO7VzZf7tdCeWlhnlLxyXIdaoKLxhwf1e6B/JIog/JlRBwEm0
rthdl2ahEUdmoSlDB/qcUMkqqF+KH+SBKFSPNcIIX9Yv+2QpaUgmKqJISKiZaqGAWCKkJHA1SwsMqWsD8JJNj6+iQtG13WQWUoSGOybgA/3XEf56CsGL
GIIjFIBtuqD3cg8UkBNf1922tXe5mwaUJfqN/XzcYn0AiSDXpg58TfSt1B0RHognkh3QUJ9YRhPhbH9uNBvK7wZDdCh5EKhLOcCkJAx4unnKDmYUb6WU
jCGG0ssZARAyCUkowEG6gQOlZdDESMkr5gEOpOvsT2nkIfUc9+8WSU3n56yk6YHUAbeOg+BBMvrP9UgUnlJ1+XghkhSbeIhgo6gDEYeWy4AbCRTEFUUz
dv7efebIHf9wdvV7gb2xr1HdpNStAp/mhGW+BRg6Zd1ihYIEkUQTI5BxifxIyUOHKBxVAIEMhr2xJMkBC0FALbSt2RMt0iJKcJywHA/JREuzUqGGJtzR
RSLaBaYVwxER25htq4XbSlkzLvMDBdhHQw4F0UExFC3zjCgB13vWM3re9Su7KAwSjCpClLtogrxbuIRD409O7c4HV7574rt4DMmsTFIs0bWt8KrNwmRS
WQQwrYQhYn5EBAxCatqbMmIbDsMPD8+N5DXzCwYPdYFNvFazjkFyXedTolBzjt+zv7ddtrjQaCD1Xlxj7wg8TyEOfUbHeK/2Q7HbfJr/dih+LpAwpI4I
yMWCIIj7Pz9DsqUSwSq352BDtIX88VFVQ6sQK7C4h44gnAmQ84NO8IBYXxpcKlibbGKOyQqyQYUQg7QLzsgRDGQATEfXklP2y8mFwkKAodIqn+ckgmJC
ShQ/cf7YiiEihOf1EJ437TtRVBj+6FwTLcrYiSruBjIYlkDtITkEaoniMojGsOLKBoPtP5+tNfBkobu96MCm6eeTA1LdZl+8zQmrajEU/Ml4gh0bbyw4
uw67hcHO0JOnfC+jwApB4mft97s31fcvrc5vMoT1HJ8dsuPwLa1hnBGTaBaZgaySgk5pC2mUt3ccGZawedm9DNC2Bq6zSy1yLrW9y5duO0WRlWmOZkzW
XMec+kg5CLqzlOed41kQ99iJQ+0nAJEd1BhZ3zOaiYGLDWFNFllecO2F1xThGKdiwAw2bIm1ldY42dddHd3DYK6baOqpvc1DeopYVOK5eLcszRRGE0yH
QeXsBbERlLOEcoGCDTbaxkTw4gcOwJhtBZnHMPAQkUNMAefiD/slHrOm4h0UP98LElUg9/xYJBAJIAgAzQBB4OBfGur+31q2YF3dz4woBQwVAkkLq62h
ygXnFtHW3KkhENIRhgfzI/qNLe+yN3M2/9hgMyoQFjmJrds2JYGrNZKHLDEemudTkSG+DNnGT9gQE2FKygbhVX6ws7jV44FsEn4/hSNLON0ivXzPYBN9
g1BIV/TPLWpKfzvl9NDnJ6BlUQkEMyvdOE2TglP0Scr+/AEqCjhxhQFDVCKpBC0gUhSVUU1AUSSEMLRXd97SpQiHJTRy+Jo+qU/v6AiPzASAQN9g6h+s
L271rulppZIoKmQ80jIDEV/1IseP2IP8Hoh/VEJuixjIeCCjfWlEJgixCappxFKUiiAtpw0TtaJJDU4MFZbBoQpVpSJAMgDIUpEyQTJFKTJIjCClpVpU
YqiViECJyRCCDAIKU2UCchoaYqRoMhckoEoaaAiKFKAoWAlpIJEiUYYZFIUQh9QYH8VF+eHggeHWRASSfzPUH64LMCJxGGkhgoQMIEoQ26gEO8fP9Eez
MfUUHXGGLCXt3o1ovugG7riPEzZwAVJ+KScvDB2btzPQsNJI80s3ZsONBrRrtEKaKOqKywm80TWvVOVkzcnGdFDEYIphSwRRILhQbOG4UQQULvOHDe87
RkOWbNLNNNfOhtUgLNpUdzr0smQ5h76G0/MGSfpwfeDxx5eTiSQudXx0VmqFPFF5CH1SdcqslBIuiQEPrgTzlUD7oBHiFE46sDAik6w7ROih5JrrBP0E
zEVMSUKwUoTJINFJErSGwaD9IEj0QPzkGZPuA05uZ7qyjp2XxO1UuOUwAFMqQa4EKePYvIQ3OqSIEaJIQYkJZU16BzR7UQ+o6v4+mLq88xpM9WUeiSQD
2n4sKE0gChySQPHr7+8C+Qz0w1hS8VdzxkPOd4NQ8TttvZoCiAn8kUjJC6PLzEfaFBIwQkTC1AFIsBMRVBRQRUDM0KpDIRJFURNXIDbsYCagolg3wxoi
GfJZQ/GE0erEPIZ5ex3qyO7SGE4ZirNsW9aznG8alN5QWfuhoroONfC4ZraUpq6soZpDUSiBpjgfIHtqBpAoPDrNaeRnXwPINzQomsflt1OIuQoT+e5x
rhuzk+C9PkSnkQbfPvH3fVKIjlDbbWIahds+sIflpD+ykzVDei5y513m4j0YQt0bmtczRs+vx7FZbYLPg6m6PV68XsHWGtie6B5h/MsFBSKCiAUKU69S
B54KL2Pc1P/mH6z44PIv5rl4/wiPaP7cNE62PrNREm0s5MU28WLJsEprF1PUmGlBbP5rYdBjEibcGJNl2JLODCmNQHOCO0i4LDsEgoP7L+RMHnsHrrZX
FSVsUbVbAFtuDN0MiE+zy+2r68oGjKpPGOdDUpsOuZwTwQsRVkRkARD0ZIlSJBxKENAaNOuh+49i/rkCr9CKv2ABu/S8w7H+JGvDzP9WtrNa89atP6ci
FNj2SlKU/g0UOYh7jCfXMgeZ2n5/geRIH20esD3Wz9pr3a5fPRIZoXUQ5sgvoP8IMFWBS6sMaAgHRYIQhdvPw+Wg0dXifmQMU5GROM42ZhOlH0iActmw
h9yVikNXVqKx936Z8/edx+h5fRr632hD7Fn3z4n2BNGqBmFElasQrUrWGx3bAdyBd3C9BBKI53QZcMbky1LgHaAIT8cIG4rCKCyH3/qPn7/IsfY6Pz9/
ruG+0qg4p9dz8rDu7+48YMJwOtAj+hEJkcvNpNN0HbJJUmQ41NUaEq9/x/OkPbLgMshWQLIIepZFPfx1J7t0fQSVMA3H6eLIvwbGLDu0EnBgbDWgGAlq
lqCZUQtYwDWNWsJplCvrtk/n4wNlLvLDKWDEYZKLJafazCHF3gccEVAEZGACPm53d0Cg73cOOW0lWYG3u7mpFxzsW1wTIzLmBiIZoNASc0kDdgToMM+V
XlANVzIzkIo4oyDSqnGIgZuaMLxmCiDJYwDR+UyEsA9tsCyDke145bgG57HiNHHLJDfwEpV7WERMg+aRBJKR87Zu2W3zY9Yij4eR+kkMOFCC5i9Q9ypC
QmYHZ6YdJ3lNm7gtZ3jh+J8906Ajxj1iK+2BPcTBKCUoMkor7flggGpQA7OJ6z16Zt62Q/JCpz63p0iSHW9ogJf2cAmRRRyOByKyftNcHMmJMlBIBwwN
uO6kdyJuAB2j59Hv9RGH2Ihrxgtjs3O6Hd4UzJmlpKaQpAmAggpYZKVclOWsLMByClStSGVRKhrRGtCo0Mm0JkQhKSBqAwGChoIgiIqRapqiEiqEpiYm
gqOmIZRNGZhSUilNrdA0SPolTuF3DAbwMng0VFWG7XdHZZDBDO296BXdjchHlBkLJPBpxKELnm2GjaTQC87m0OxqQJ0zgWOQJWkLjLkiyENqgYnFlA9w
gToe3c+KdP1WvobMNhsfz+zt7gu83enTpwr1nI9qoh/CEZJGhQpBlgUfWdMVdQUlC00xA0IJSTIxBEo/B3qSj2wGEUU0BBA/IgyZkPWGfUGlyWTX6XLT
GNLiWDQ+HHlb+taFgDOadHIs9E1lONlM3aDGYW6fzM3o3j9ceN8YBtYiCaZbeBMqUjtmIwzaUWJdwPCSTYfpOd2mFCdMP0HGNzxIa2ECQIXdwscLlrfw
1xIbpRxiejYYgJU5yFWJJ0YVIIR/MBQJKyRNMipEscJrG6iLI5SYJCtnXwC7w8A/qYmFiIJTxl26E4YQ4nYVWKPwpBTDhygtE4UmkiiYDQ5k/MczQn1f
oJBZAKFgCEggKQAhYhoElhUiAgkIiiCiagphpZopKiJiaiSaiJammCYgqICJikiJiG8XDBMSBMxUxkgSAYApQghCIAXFCIlywoapXJSUkKoCAghQADlO
xwh9RSB24tPCeLaeOGuJf19nHftsGAFUwJgWENmBvMtaLdRAhMIRlq5AmThzEswMymXhNCYYzGRujIGb5szm708Yc5nBqYLs2U5NBUBYR60FLP+UMKBZ
jAyIxhnZQdFUbFiuUS6t4w20bZGSOZN9sMQVV5YBVRjBQIHG5SAcT39gP4M40Gsso1ttYtoowrMFAUBJ0e6BGZE8QAw50lmLhKGRkx8D4/Asfj0Q5D6i
2XmB3YWImQcv2yaW+2Oq19JPwnUqZIc+8k7gOpfew79OmJ0dUtSfl+H4cP3b/j+PPR6Aj8AP+Ol3uoIMaFuAoOfSM8Q7Xue88JCk91mI2RFRf51yW5wj
hEc4ssDYSHzDid/CFT5WXLI3zGdJOU2eNX6Q2p/MQAxCOxAp1HTE9yoPdAAb9C654Utgdfz6MKfX3efmOiEtWSSlqwmsv9Dm5DhTfbqD+f5nnPO+2OYm
uCQtobQD11/Hk1A5vGwy6Copo+1puzpnEgZBAlkpGkA1mcNQOQGodS2jfZjwfRfJBMx2MRJYTeYXfSoeJE3NqJE/SnLoOn8aoqpCYXo865FBqKkqSqIU
GxGG/wCh49ff9/d+We6v1ZvW9/2D97+mEhgJrP0F4N12O72wBTch/vUTvOmRIJvVfpU/c78uw4c3y5Lx0w45sPFzs3ud+L2p1fEPDIUGGJJQZq07JYQb
E7E6AqYAtoHGXu6H+bp/s8/7v8Z+Ot98fv/qPmDyZxog32TRbEBeZSJZtCclJSgHcC+s/JsiGRaVd7HHIAgoAxCAdl06QM7FK9gqETVwB8Eb9qH1aqH6
GbmjQZlD55BbL+OThCIJoZNU7uFfsua/ZuadaWWsnVAycOpJ/G8+XcHiBrbgOrCkxDbAzEtCyKfnlwLWDny89B16XJEN4wjBAcjJV6Ka/6d2Bur3Y8X7
LaU2nrNzMCaGGieZZoqevZ2GtJmiybOtDGTg/D9X5jXDud5CH0h9XuBf+PCeshOJQMgR4lTKJwG7TqQMO80Z1V7NaQyThZE9t2+HjaPCFDYoapQ06ZK6
LSHTsNGIHzYf2s2yHhO8VWB4Jeq3OlghsbY0B+OuEEPJQIGoBgPKJyHdLkDqk/5MOyBMScnu1wmv6oHydb5m+1qmYMckroB/S0+bD+xOTinlxZOoPyQ8
kPISG2EOkBsp6/hro+acNQ38Lf+z1KcwnxZDlOcNyfxqT05B0cE5wV/9JKEoaWgYmhKBT/t+7setC8Dt6UxBSkTQEEH4RkU4MCYRQhVUVE1EBSC0NIRS
DeJDCS1CbdPeqw7Fx7vbfRzsdp9DoVvjjkjzzt+faezf4/oD9wRFHsCx2Dp5hvGe2TYPMw/856tXb9in3/78T6B1nL+8Tkjgj7IA7KIFe8Ot7NAHvYDP
/th8GNcnPND2Kv4RBE+nR9dfr/p0YnkF1vz33SxJOShPOZrm8ZVNrvjIaSIiwYwMQ1u9DKvlybMnOTfIeTLs4GOjpRSfIVcmwAzfc47lcIHqyoEvfiSO
RZ9G+daIH5hlRPFCgyF1BOTkhGZckpiZP4cUzBHCKlBGWkThT6uu3Ply0p7Ht3CPVUo/d1bnBz7PV8guPooT3n492vLsx7rtk93ovzzEO1FSfMHDfJ6l
6ittnoB/Nnu2HQPngHPWDAPJVS+V//XZgcuRiCB0tur17Ah7t8HrqUCwYJPFCU3eMPmPlm8xZcE+AQP90Em4Q7PBisy2Q0w/l/Oe/EG8W+Rex1opUMmT
kS1QUt9kGj0dAW+n7/vz/Rsif3/3mItcaBVQffP72GVhwplDghNPbzUg4rzrzNASONJgiaWAheYVEvbb7PhWAgwndjGttccLfwuAOnVFVLKlxlplpSz0
0f0bmkRfrdMyFyPK/LD9fHEfhcuXH3v/l3dBQfL6/APECPc/1wgGQj5cwOzswOp9wGQUBSuMJvoTIgiqVfGe+4JXcjwmwjAMxsyoCTGbE6JIaT+DNdSk
D8Mv/BJA+zoF796QXb7mzqyhW/GrQlEqFH7e5zhKbeR6ojzp6xPOmgUa2/emKcWmHS5t+qmOIYb06OqSIefjAOU06qVB0TYqj0h7/KGa3+ZYnTmYdw9u
t36k/fL5JhlP3E7ZyGrPiE35SQ+eeycScdB83qeVhl/Ex5j0WLpl7DqOU4CH9fs+r7/0fJf1rBRS0xK0oEJdTAUoGSHW9hyNaYent2XWlgRkyhZS1hZx
EIi8dLcvLjk0VsuUhMshOyKijAvZsIKua4EFOYFMJkFUmdCEO6k6EeQ7uLkw7SY7Y6t1cJOZJHkOFXLlatyEzMEHdz3aOKFDnqliXijugklVzqt3cORT
pm2e7lcOXoFCuTh3MCDhxyaNIwSiONK4NAcT2Quu5mgXiptwK8PDCxx01KVGdsQhtJGV6gk6WVjQqrUywXdx2zhi25BESjdkHti52IH3BJbGLp4BPN9n
d355+O2wUGoTC9mcYZGHE3d7+COVILxuhj9Txo5Ppc/p3AOlM6qKiDidazmR0+WGx7ju8FH5IfVLMkKfmHt68+ze64+HnId+F3nfhBGJttnc+DNOjleh
0Mw1rM5vn+IEk9sOo9rTwClZUtwc7TlOE5hqDnNnNinrqCHIDMzCwhz08CGlKSoqhCkmAJpJaAiFiSCSEkgDe3Vd4FT+b6vI/nPBv9527ZSse1mJSV/I
N1RBeNdu827RNlsCHuYRrprh4hpIds/D4E+Tq6PO9xI75x3G62G8KaqasyWpm6OacdXQ6ze3TmQ0hsYaXVzV1l0u9GG95jkmhwuVXDh6Fy45fjD25wxw
KHHNZO7uGjqekQ5xaoZJN3PcuuFuKCj8uNAeyQez313XuHyYMSGD0MBhBxgkAyTnVGGlpIblwufj9FDRsU2MhV2uOJWwYJmZwnLWJulA5YEikO+ldDBa
6ekng+rsyz4E3QqEqeg1mJGBPruJ9ToU3K2TVpTNjfoRM9zrZ8xvoQkgw8DMenaVE4/GT/BuxzqIhMjnJX1W3BTlScHwwyFDixNFmk62k7us8kFETztn
rXAxHJH+QrmoK2zAomIiJaUgh9PuNKug9YAdDqIluu/Tu49v9WOQUD3F6eZh40T64it09oKh2zsdvBsJ4J90Q/OOYno4Hl6jhQdKhs9WCA9c8ZQ1Y+h3
13heR7q7RrMKbkg0Nmu7HO7k0CLlRFXde6E7eHuLRNKTasVTrhLveuvd0iEbOM42dyYB3du3JzqO1uhJJUKLHUbF2A7bbWhk0CKC5p0mhwxUMzOtXv5d
ERZc9ZgpuIEnshxHMO6FwkEj2ZxG4DGzc88de3Jo0UnzGYCbqw6pDjCojxMjQSYfH0ekMnYZXmBuDuqYzJF6wkSuJH45id0LFSaZUTu2KHFKCIldBvBU
RFmiBohR/clGKFICGskMUetzsir/0R+sGhD6Nnr42OSHOBKiSIHea9KYs0DO4XI8n4we5xA2PYesqlomQ56Y6N8SKydfTevj9AfXryWQMjFVzd0oVxnf
pD+pkw4eISAgHeLOWhaoqEIfPyw7lMCDtDhXR3c9pFMkfEgTXL35hEv97qbPmX/C1eProUT94znm5FZx9X5PLRD25KaZCooeb3UEMPQepwaxkNW1Kd9a
0VNJXntwGxrZDc9sl7kCtbCBQQSqArSXdgaeB7MnDDQ8JtqT8M7mGkj2+XGlMmmnCMelzINyGBuhiTvGQ0fXYc4MkVGkSlRKQnp1mHdvvkJ8slmBCXun
rooneh5bNCPoJp7zW/puue9IVN+0lKKM80ON+hhxI7w6HGByTUznyQg33ee3V+nuObM5KBmD8WV9bpm7cVFWpwmYRiHMSIbawUXN4piIxDqN7WyCczV/
QniJ4w1wLNBdKGQMpMRANMIj9aQ/3y8dkSBkGTojoa94HQHjv2suYfB0phDkOA2hiq1CpiVGeiVDnysMOKG8MfRO5sOh0670HLbjr2vA6KXgvoDAB3uS
GEB9pvokoCNxcvAdB3zsSP/OTtKYNodjt7dBi4VYiafTfEzZb3w88OwdaWPoIcAw1Pth9x3h9DSbz0uoYJY/d35aNrVIHViP34JAIILQttu5MiYoAAog
39MMhW2Kh3A94AB1v5SBQUUCFNAQSNARKUVSoxTChAQFBCQJSoUMlSAc4DjWNmOS5nBoRhjOiSUQBQDELVMOHJsyuJh1OsyCm2cWzPawPRhuCCPzTU23
lKNzjbE0KDphRUElPQtLmbFDntRdIcVbNthPuYTEnETjo8aNQnJke2Iqaj9d2ww5FunJJ0m2n9YwMHScP2OKzDBzCKE0AlhnYQzExhoyrEYjy9kOHEDT
p5PHsbmp8ebyB1je7qdWFY07m5mB+35ff6tuCODlopbrtG/YMKJ6d7zsfGtuJX6MIjoDYgY5GBR+CP5ZA24wxoHPvcHIioZihSkKaZmZChqIKmpJqFfW
wmEpMEzUVUw0JMNJULB9pweF2GdYGRdNjNd2ZJlh3t5nMfFIohUigxJ+bTMYYQtE6xMhmiKVKKIKqIJyKgCgiAq4RIpk7gNH+JacC7Z9BgraARDGhUyj
r3Bw7bJhODJVCKfq7gxwJlzoPTAMSQfS6XKSYhMTBkhCpwIGQhk2cMiJKpCkCkoSlpaUoiBSGEaAoEpKdgP1hSYBHAWyHtHubVKCuQwiqVBkhgQBUJFM
zVAJMNZagXTUA7CYQcBMDIEI7wUGSOTkzLQRNI1U0RkUBlQTSWhA1CiUqgHceNdnbLo/5/P3ansBQnJIUPSATyN4eIWB6p490sTtnaurDLTY+UPWnQ25
kiTKf/nceoIYWVk751SJ2s1IdAulEDCDUXZ7ZTWgsiIikFAOBAVyoIBeDubB+Qnq+nI/+rsaCm5+zR/HbCaAmhOpYql6fLP9HTFHd/TPryThwbQ6ZYpO
ElEVUeLVdlD45KosVeeKXJduJC6VggCwYoxyRt1pDbQAaVFEBHA1DTK6ZYTqjevFFmoJzQ5YUcSTGBdWGmT+OVyhWGmbpzhUEUYIxN0KMYUaJPr6mtXV
VnLpKhgsHWi4rEdHk3OnEOFFMKrH0fA3ZHU5TWtA6sTVkSCyTzGoG0gpjhEylSp2BhjywdZhynLiHHBmIghtehLk0woVqCivKVErOiYHDoQQPJvp4HqB
my/eKZfUOVQPOiPnB8TvawCLCbzizyJqMSfalVOl+jVU8SfnmPBUfG77H1HPqcp9ru0AjhEuJe9V3zt9ONpUmsoLN2tvdzLIVLzbcxEDmGaNTVXg3kmC
ZbJtN6mZkYkF6srIqeGFm+MCIFpnNkRhYzXNrtlS803ppp2t4M05ENXW9b1VYNFNtBIbflPYhcfgzj6SVW6xo7Qvy0KY8GjRKmnSxgzlUDetFMsNJjAw
ECEJBFy7o2nHOUxJvlLFA77QL3R5h2EQWw/Wrc8kgoKC7Xy71tUE4Jkwoqi7ToNyBOy5XeiyojlB2XyEILEXQUxFnCGhNpJRZOUsGKozGSqqkRJeclTa
a4S9+yWdNFiHWymJXrSsVQVnWJbspSdNBew644dqa43JTcDTnToSgos2J14VbxkrlqtYVBpYdEg7LDjiWZ/DjInBeoTo2+9t527KiD9JHNMvCHu1q3nH
hEQUKt4d1HxPIiEPCd3cLjLreFy0uLkspdvKBuJd2cWqiosousweKcJvLxENmonDAcWVWBvIddHQUdvOiysDDql4lhQUdCtXt4zsId3aI/3O2YxOlvWg
Vg80ct7zfO7wrxIuJjjC0LFCnFh/54WIvW1Bim6YwzuU6JgqGkKgibcZ0dHZKgpyWVER4ap4Hs4zvvBycYGZMaIKHc4hpI2ysYD0eLtMhqMLaC7sp2Zx
l29uShpU2bpio4UKqRYWJU3Q6bQcDDW2s4fOGdsN2GzAOV5skqIlTEmILFnCadOmbQK9E1xrNWyJlIawr5OTjXV0Cjy0PBaKRIDDZemcyc6xYZYiC0Zp
MjJFDBBVprDE+RSzVu6OR8GZxaPVvFp+zwnH4j8/y/4U2topowfmykBChKMDoWKIjAqJKNDJh8rK5TwFwA45obedSzGHGXb0eDnOS60zGMTOLIpgyKRZ
iejJ03r+/+vfKTlo8Cs6ghrNYcsqQ2nTZvBkTUmwnC3wNYeoCFDdaCSSXEhSZdtt8MCVKijbEXWPAez+G77llOict0wPMGQ6kYQMjKoMh0tqW2VFnan1
mG3pOCly44/kZjDaVP9iTaChyzy917Ndu+jT3OnGUKwoLOu6GOtdskMQ0MManEPUzc43RGOjtc143dUdJVpfTp6l86H989ePaj6o98+WHPr+R7jY42+g
deqbE6kmyCHmDRCaCMEV0bmQnbRpDBCDuFhQRiAllBswV2kxU6IuwadOymg3M0GyHG27oMO9kID6MPZyvmDI4dfLhOZd2TrhxYDTCyU8vkeiNDCSEDsn
+DzeQB+SZ9oR+iAcH88DAhfv/b0HmxI7ByHAQaTDj9A7Z9j0uRccQGjo41cMcP89z8MWfrxcjETcThsDP7pgW0MgLCHf99ONSTQ/0FgU56th1tPJDY8h
6Cbxtnnu5YzrgHYEBiQ8oCTwk4y/9JAIWAkU6SdpywWWA/lBwL3YG1q8Mw1aaaMF4pRiKKKsJ1ZTgWsv24XtU7lGbvIh1om4YkeDrXtTeuM4Am1nBH9X
x+qANSGBUSTUQ0jSZKOShMNAX00ToVcdYCPHA/2fT+7XmbmH5b/YO59nXgpkegH9gGB+cr/dfrg74AhTnifWEkwFB9uyHVUFEEAqnKlQLpBiXAuwVBl2
VqHchOBQFzkOWE2IBHOomkIhaKWhiooaMqrKXL+cXnzuZmpZhBAXI4CIrZJZBgGSUCkNie7408gPLWEuW1hZH37aE/ffS4C8OecyX4XONH+DFyeQknqx
vh3/n+FbShfGe/Wa9iKUEz8x9NTWSt5Gtta2qhq4LAXj09e/igHqHKLIERYsSImogoKpoaBqiihomEghaQiYlpiSIKoCIJBEFFFRUFEQRVUUFUKYKimG
EmiSqoL7sDEqYIIqkkKlmImohpolKkokpKomClgkiUiKGZJKKZKZiqiYGKqIKqimWZKKpoiJkgigCChIhmKKCgmYqqJqZmYgpY4wwliiiigllwxwoCI+
Z4nMOUlEpz8fq899gOHjazbmUE9oofou2RUNyAE4/HFAD06n7zoDl36w5E+nrWAdsWh5CqIIyBFCBeMC+5Js60zCnWmJ6sU077ZU+U7IQ+AnkhRQTHvH
BgpFBQFkmhAK5GaygkcLhETzZY97toEPRBIeHJzrGDnAVLOCzspodDsCjtJAuVTBJOzk2BW0aHHj0bFwmCCYBYbJ8AkyBnFCVOBAMYWGCHoYr4WSZGZi
LQJtD29p0Du7PfnvQ4N2Fm6A/Gg32ui69keLXR154D6a7IeHur8P6fvuTkcHWwDp2v1+9PlC079BsJPNJv+XWAchAFhGB0z2a7byeqTPyuob1Qpqpn6N
ajDtRnT460vJ3zFRO6WPKAb6tGMRMZxEDZ3KTZt64Gh0yU0XdGfLO2e+83CzJw3T3e9do9azkzxe6FVRKNWWNHsw2ZWpdiyZknOy0UpVurHKH+LDOkd8
qWt3zADPN8fhA8wEn37aV+Gwe0wJ6MhvuKnxTNZmSaJBPy23DJChbExFtCT2m/hhxC6zzTbzlpIMhGRCG2EmuShcIVCsqlLWw7QKmxsvMBEj5C9WdmbC
ho9zD3vfJfTVJPbWeGtM0S/xxgpTEYMYnuDfM9HxmGkh0YcHnZ4B3BQ/SYeI/Zywg9CjUGCzAhcf2XcBzjycA9cKYROgPLDaFTtH3RTV85wH0Egf1fts
oIE+7AA7g4HCPdp8ZaD3Tuuj50PfqsFAV1KQZr4Dn0pjiG0dz/59Z/ylCj1I/apyPoGLC8j47Bt6Jv6/pLSVqMLMYBxI5j609v/QdjboLj3v3eT/j9T6
+QbHp9zpm1KB3R1KD1Zy55hOpqnnZDuB9coehH1Jqd6CTN9/l8jfle45czQpu1nMki30Du1MZB+FkGzvmc+WZR0iapw7R+xNJtQfn8OvXU46WHvSVg5v
AMQ8e+Enmb7ygbh6HmVmi78rjMccB8d79HnvHVPrTBHHjd9TlCHh4fmxZ7PlK++jdMyvsprToWPNu+nF1Hbw5SnkU6/h47rXtHHx46S3mSIR96JXnjnD
vETRGQRzsuRydmllLdyfa8+F+dy9KWYjvNEDSbab0aujeqbNYpVwax3cdFopvdwMHVzaYTQUDp7AewH0cgAumU7w9CiOMLxDHV4beOs2kyRzhexfrIhi
aSJaAmaQKpKQ3NgfLYE4e3wTsOg/LhnqzfHS0ZLhBQBOmdslYoY0Ozh2FMOcc1EVFBhJECjlTq1CNIs0KGDtWk5OjBbYJyguxhtXV7cc72zrIPad1OzK
rN7rA7SeqodzO8f6/R9xLsWHGFIYE/2lPZXorn3IfcD/fzP7UJ8crzYAKDA6I4bfLc2MQ6lw9T/CR/09KZSvAWP/qnm5qccUn25DHqWod5g79FxIF70g
ENLfANdj2aviHgPg7tjoFMTq13rf/NggEGyK03E4O2Q1XnoeRnHQT7vr135oZrZ+NMzolmzMb17TgbMUIiOzEI1bl2xl5IRRBm7aqc8Hlz4CalbM6o5q
R333pXlyOuBX3yqNifRQZWg0Udc9dzhoEHI7DmU5Wi+mKGqlYL81yViYHaXufK6jOlqO8XJEp4cDVR7WsXWXpm6lvZmfBqhzu+b8v2/du1XVxEXFDZHQ
pKCGTKdG9eaYUqdX0zzeO/gNPkFSBYdPIvohNnfiZSl4RtfTMOLVhJoy+jME16Fl2dO3Wfb05CABIGKzEBAgQEvSrqdH+PN5OJI7EBeXBOvN1IwqwPJF
VWlTSJNWULfrrljCTHL8aPWXQKJkYRe8DEI+e9+v4v1MX7HXg3sUe+3ZXin1LgUQTnMiZ9dLg+cfIGl6PB6nQlA9XPkykyTiAOlHglR1SdKMMoJpGQGx
JM0E/pqve+ct5U2NbrkrrSz1MSIBIY1aq1BIZGiPMVECi2ouA+KpIgjSWyCqcZYXnQmH6he9a93NrYIJtaIZJJgA6iXARLzgAu6kGiLGZPfzjsCANLBO
M6rzeh2YoHA+mGQt+TgksCVq4PUKOZPNiUKgkhroo6rotERFl8tb42eY29KmzVE75axQ0rMHowWJSefTUNjA6Xo+JDqXYJ5Ul5LXqkzZq6lNToldOca7
JduDbbnxm8UYFYC7JWdzAuugLkwZwIxDhBQmM6d/d11zTqc8scpjZCIRA5kiONHoUvfwcfK7cCgfRgSYNPfPHck0vjR41DSoComHo9E7tdvjjWWHYk3v
zu01TZeO3bQVM6UxnLoSYJtm1pOzBThJrawydKEmLbcpxm2QybTi4LF2hKydEryhvPLt3wtvvvlh/MfT9V6PG/f53GiKmJWL5+nlo0ca9fYfTiThNN9v
YzmkBBhwwvoKviE76YFPBWtsNxxpjjJEmBZCkG6cbucSb6CrKJT2UGFsckg1qRGVSmfrM4tO17828USwrmQsoeelJ2OgjBBKBTBi+ooekx3dwB2qPoFI
oDcPVOBMQBswTULwdz2KXWvUfN+pgAmA+kcIQrqmxSHcZgqbEEiGj7WUhZE1FOBwGmlwEgredbwb0vJGhu8ykw7++a16XqUXIqRmwvKwejF7M9+Va9s5
tqBKVhUZlOG0I+0SdFIvQ4wSyichKbvE1zeOVIllUTYPs4CCQOh1bEPmagh2VEGarmYg17WwarTjqOJtUEh6kkJWgRsLoh4okk+QQ7Iq0aE47S9qmRMm
I8OJC+N+pCge4DjDDOMt1oySSpyhwJegzZHMKeHxp2SzomoJcsIp0fHGjNsOMOo4HW+M4RDAqVnrdzhS5EBwOSEzJIAI2j8WXUvyQMI7NmI0MMAxbFGL
ggRrIQHgne4eYriJEHSHnY8Y6RsLaco7ZcMjpY4EkQCYdlRAFnmrsC32iQ8wOIqVzIhQJIpIjF6I9bFwO9eblNBIKTBOiMPDsjj75FaEdMVPEzVipJp0
viXhABuH2UyoCOlpwpKXreMLKTuWE+pHCzz3t7igdzcn1x9hNrSFBICgNZqbHWXWu8czxDU0RuXOgnYbMDJcELZczjDho56yJOwoPVbK+NtbCuvo9Ylu
DgIPzDHblj5fonVUITQbHsheo2oW9CiNRjvxe/O8iTe6ntTnwQ7oL4SkE9knUQ0e0omw0myIEvYKlEJwoTUaLCHZQF1OR2uFTOSG5uC41YxSsKk7nZBT
XY347pm2xDYYYzp5XOeIcGzfB1tidRlQOrK8J1R22W4YLWAvO8EYhyOuxtFJu7M44u+qRZKiwK9U7ZSZrnyDZLynEkUB69csSyU/O7MiIiOZnbezUCiH
tuBREAkdIIkEiAGCBdMX3qpvTgjcwF1qDYDidl0DItI8OskHUpnUK2Wb4emTicljeMKgYasJp49MpnBlrJJwIKCmKnCKMQUomdri+GAKB03z0usy3b0H
2uk463d+6ZFpH0bEmYkZweqFYT0b1b4Dht1OEhcd0DMLPepHUqKOHKM1VSOTdgVB0NChImllrG3Am4sBauqv1NugKEyWcHvyk6g2iRKCvkpgJ29GGaq2
+BtdJ70NecvRBJMBoIM7MScxZpATKFlg9n2AB0vAe+s0hMgorMHyMPPXF4F0JyE0cOAQCQDYg0vMmDBFGTSUAkPpAEx3g1cxB0LnenxVqNHvNSKIgXbJ
guIiYB6MCEeQgudNxhj3tuFPVYOCxE+0I5rfgs8T81nXmamDiAks7MYR8Svk8jaxKIREdwIZb4cMhkF8NcI7NYO9rXqlYka66lnTFGF6yaG05jogA8Ak
5oAa72aZkEI50LN/OXlu+ldx6cBeE3vqE5Ee+ihK5VUPeq5IvUsrtaDGgwJH3hMEaxGDAPsjUbQ1IlGSHINEbaF2VGGcimx2dYLGCvckbuwnPjZhpomW
nfJ2tWHqmuGk09MDHmCYDURJ2RJ5yLV1egcQkkhXXurwT37ro2OdPCDhVZV/EgbLIGycQQ72T3tvD0EPffsgGGOERpiiCLgdi4kEjX/aOdTp641qurve
Ag5elTmyPDE+2gTgG6YHihRKO9MIIgIwzOzqKFsb86rRE2haFdhxbG9OYNBC8jPbAEkHsxXifJRTMXn0laNwmRwN5BXiCA50A7Bzz1F4MC0HIRY8EgEg
Ucg8UIXEKCK2o4OqkmJhTY76ZdhoojS7Mcv1u6mL0qofEvm4HqIehq6S92u8UXEkRHoHsUARRhFjanJoH2vdRdBvqEvRHsK+4A5DlgaoVvE2SJBgWeEw
fV35Gg6XQXaWkt2kpdtC1rCMopCeOGYBIxzPcEe7thCERQGx1k9GPdPrnHAmDIzfY5z1fQJcmrAfteD0VZ8S8Bsh5sFZKGk9TE23gtk4ZJuCuTt8N1l7
0TnN+gG42Ghp2+AxKCS9FexdVcIMMd4I4b0Pa78XF5cjutd3GCQBcR7qyQ9A4Es8tPpN2locjdlHvrDcEEgyj1odOXrb00LE73rWt334s5W2tDgrqjS4
yqOiPV9nJzPe5iyD0gSuaej0csZ3Xng67Eg9nafD0Zuu8qvt4L5QgmpjYnm87dVI0CZFlTVKI1lDUqH4rojsvx64kN4Fb4mimQlPAqN2tkZqrJ1Ody8y
4WlaWpnW97Lzi4jQjKT3cWYkWC4lDm5g+CRzVNGlodAb0KHgJMkdq3gdgrfrs36DoCIzZAGHtIuTkwPTTthsWgiG1dbPRDPd/HQnw7ZVAKEYyTIfUupl
RQmR0UZ4UapXaSNV6UXe2zcpmjvfZzOY/epL2y0DSazBM0LNSweSiOVvcznTcXuNWVTJY8NTGyN5h1NmT0mZ6x2ATulqlRZkNTpRq87ugzZGj2+HQcjO
dXdE1nVudMd813zTPW5tDs0bN3TAgAkCZUHrpdELdjMrTM1yrsSkOtGp4t7zkjjWxLfBkDV509ZWjXoWA4A6MCu8+vQowdcwMTxdxQUKluehc4X14exw
+i/iFWlrbce5R+ZnqvQ7TFUc7pG+B8lPz1c167mSJzpL6d+Aa1epcrpraWXyPN1Ivpb1rnkGcvUR8ETbAi4uM86oIiQmMXkJSyA3jPMWoNHUJW4kLCs0
PN6C16I5vY88IK6Fe4ETWDOyfF05Hsz4DGx4vdeu5sKWR2CF3Ck+euayo8XrqYDC0IG7PBfVedTfqQ/Pb6vG+vWn4oMk5UOQSGLK8k907IhVTDvb6Uuf
KsbEvsZHY33Qeu+whrrqtYY4OtLqxrkkyeNPH0Xygx68G+oUbsN3hvy90EFoXvcVGxvV986kddCwQdbKqXuZYMFUHyNKn3yPJW78lCZjvh6oSpWrrsml
FShmDdW66kgPdcuey4GxJcOBIzmeA6GznrXL5Xi80e1ycs0GEHdRkm2Q76W3x3wdwV64I4Q7prO52HalrLvk6PlQx4uHnmHmeRPVjCvV0elHdy0hVXh5
mhpRpCuDlAZh+aDJB+tR/qQpQM69wSBuPQfewpNDgoQEO/PW9a61TDpcGko7TJ2J0Q1YE4NaGIHbg2TjjiHBEhmc36TvdWekUBhOLLV/Euyt2wEtOua+
J+djbw2t67ybHLbkTtu7vBoFbSu2gTY8pyRXJfpDdLVLfDKEiqekLucnDtd1oihvNkbFWWdZ2g+aQFvYy5dSSTRQUuFuiZrqbZsk5oy6ZbfaD3besGSf
WMPhp6kaoEudqeTchWc7KggH1EtCBcjViwJcnYiA9iTSd6BzWGbgHI4nCcZIctIM5BA3NHD6HpxsBOd9eu+hqG0h1EpEp0J1tckU55zgje+rhgmQJiqf
DojoRr4IODB9uOopnoccbgUugcgXERsbzDDBti4BwU4DHCLMi2AQbBjQA8rmAaFgVoazk1q1hXBp5IGw0iNuE4JixyBMzM6d7EDLPAr1kaVF6zBoCM0c
GWY0cjl3MUGCtQHHqkAKgEmoga4LaYvBqIUndgayAMHABIYEfe9dbsBogikgIebZziqi4zJPn8e3gPUD6dqv9ucxn339UmuXa92NHPHy+B7WTv3bC9+/
fA8gHz6STU11GKekCBIR7EGVA8YBhjHTBh6Eu+rQ7MjQ06rL1SLJnJzhH5vYrVfhblRO+CgZCa0AyJIqPYFVI9mXZu7LtAaFbq248RPECRBCUdbG7Som
itau6BkE+DRDDwT3DKvuv6t45tWRJHRcqTsHxeakmLuEAiAM8QAye2IwyQMKoU5Ut0sDUa2nINhBfXjcjSgDsCtfGSPBAVdLvv3yJ7hpUZRPYj1m4CI1
i0RNNzXHbXHJVhjwzXAb4AbocOk121gchCbTxDxFIdsHSU1D1SbyodLa1PKUNs6+V1xdMOqEWVldMrBfVLlOjpPN7pA7JtJyzqxr0M0yeHa55XLTvnnl
dUC0kSYu/HJgbOiMMBkS+3DAIjQMkXKswSApIqaqSB1NGa0iXrNGOeUz2atS+E+pDGuHM7rrEOZxs4sDU5Wi6ZrNSXuc8zmYK7fLo8Q2OuUOWqNHhjOk
8YZiOaAQiNQ5DeuxPBoVnDCPBxb3k9WBtioBWBcghRBZHgvru0DfGHMgLcBTqt2RyC8I1IHV5tAch1SHTe90WdaZaRYuCizxOsJDrNd4TZkNE5viUrQq
HhJic04wzvibd7lHEPk8fUe3TruhJhsXbb8Tfcs7q6Yn+rBeScIYm1JjKafLkGxpxV7g0Q4nnuHlA7BuS70bmFVqREL3vnztOnKkOdhWb0lBRJGIQ3PU
T1+rauZnYyVLhudf4HV0A0EL2O7AQIAIhS4iAHr2PoNVApQFFmBEMQTADQG4sV6ufp8JhasOUtNTOtKYiwLR6KHZofWLoXefPepM3vU12788t2lnTOxa
0GK2sB8v8VuNjeQdSNkfWdmOYqQQRjIPaETIGqG5s07Tod4CdOpQvOzMURpVPbne9rKUlVqc5t2LFvHewoIBgW7Mz67no5J+/tM6Ma6Y5Ikg76DCbkTd
Ux2QAqLU068c9fL10UfDbS1pibExb9bnm+HxbYOEEjh9ysMLOSJEnZXSR8CtleOMcukqW3lGTYHZG5tkKJJSlBH0k1TadeytSGQJ1Wcw35KK3rLN2Aqi
dS6NdoboBNYYF36qpyuue+cFbPl0+EWRzfrGKwJWDovr3uw3x79d4ehwb1nNmGgdDiTOBEUY1Lad5iCTc3pt4yUoGpRemJIaQpXZSfQJHyt7EIwOc673
QNFEA1ghAyriO5AZ7lHIp+HBHczodGxZCOEMHHElwONRNmXKNwYsAwPUx8/U7hNxthx4ppYZZbFaZ4uTo7hldGsmPZ3lvfjRmgUjeHNM0Knh7iTYtGts
T7QknhkGHwh2cgQAPIVjrjhnYmDfHnDQngNBqAYVRw3DELAOsQh3AE1DDk5OQ2HiEs4MnaHDDqQyenoLxGpwc7JOvQfLxFSMPmdpyHN9FeYYdIZNxNmN
nYNck2ex2d10kk9RGnpyXhdc+4PF5nMejvrq3meRYWOW6qidGYeR4cjsbTbS2NOYUOTcnpOgnac4HQhYHDiScua9u+5HYxURRESnXwmzD2uHN4MEx63H
m6DY6LRE0gtB1nNtg2pho1E2PAYs6CRO43A1oTxvGpDfJ1ch0Ao3AcMCYvxlIIgmDA6S3PUyx8Pjp5c7ME25UnmtKUGDbvfzy+0FfUQI/QxAJj7E+yEf
wlQy9ZG0hCHZNB7ipfXZms8DUbHUlZJYkxShlqU0AS5KGASAbsAmDKUkxviZESf6MxEKZCiKZLdMVN5B7ygimBvzDHB74WE/3wtKtASkA7wDyfanDUje
ip/momgVpR2ONwO27kXvL9sfkNtEfTSaf29gq+XUwSpnWIeA6H5i8tKeqATYXlKeXkIxNAUpVAfPqUggleAcBoKwMCf+EnUByDnCPvH8PZ1eiOfP3Ado
8dog9gbAhtCf8LZTwJKBF8j1xTEf7zMAiCZCGFJZQS4OKWCAYCEKYI44+nheDp61OOXwBHZecrVMwlJECFIJrbYf+3R7cWI9TD2bHlkyGhdsxDeq4yjN
yddGUgbxgWcmF0UyRMYD2e3YhF3VDa2xbCYyZwISM6XWggyHdjUI6hchTQiSj8oQOSypqUGZUeANIi9YZ/gBC+qCWpycWv7Yd509tSZyk5YQ2biftr0e
tC63XhRmkYGL242FZfT2ZWiROWFyN2C53yEnpqtolUVksOsE3o/6ZG8kCxvj6xYR02H8kLWr3zqQf85l61dPs8DrbPVLWVK2r9vufaXvfzs7rqDgHfrS
NCpB69eEMa7ud65nXU+Gd38T4AWEKG2hPPlzYnbUayJTeeLDg4ispUmgppGVGXdavSkkSHvdFKAgdSh4fCKkdu5HVcpBmOQxj7E2ABoXxq0yt11eHYlp
vtRguBQ+h+dDfnXZ1787U032M0Lx1ZwrDLYO7PeGtUX01ivNoK3tenlrCSpLdbaO+gvdhsb+vk+b7F+oR0RAPgBck6MeTnPKjPV7PnduqjK2JwiJ5v4d
eo69jrJueEPlb7s7jZMM9LVewamoecqd79+PfVjGQNR53OaKLXoeaBfclwOImTAqR0UVzKt0CyQrtQNgiaXDFEDI9ySwupfdLXoNogbjO+884gL/bkXV
EEBt70RMyHF2OhMIEShViQEQZHwt8nyUQdFmsR6RtQ0hdfTV7vexChlHaQICKYRqRRoc+W/p1tj3u2iBKr67+j9m/R3scI5ENBLtBDZKv6m/lc93ZnzG
ttPsjZ8DGk43nweh26+3kI15DT+2u+8Z5oel4mLbwgctJKLVFALPNs11emHlua3OTWoF1vWbme2cnz2K6bkHodtc6HvzTnLDQaPx0n7NBNJizRjmIY+J
UMWlLhC4ixreqSQCLqEMALgLG5ZiQ4QEVeL6UBWAeLD6TDPlBg8S1mhEfJ+XPWaOvkNc4IiuXb9mgPiXrDRHhlW330MvVRfo3y+71ma9maRoZvzXmvav
qsaGTP01j612ePWDle36PN95lHDrnBoCPMAOYG03k6h3R7pANzx8Nl8MHwVPwhv0L0J6dv0TtXLKvQdi/DF92Bv1j39DmpYpde7ckV2QsJBy686iEK+Z
1MkHfxoUktkkdCF2xSuW+70qNFBvfLTRpQEDDNMkiEAUHQAoGQhAJoN9A4DpVBlYKjhUdN6wzitIQMIoOz951j9JOiiB9Sfeh+F/DkbX3fickOsSgGQ8
UfUCdapht6vLjw8vPYOXLgeESCvuhyIIoCqKAiKQg5wQfVhmWUqUpQjjKaC1Eq1LChY2/fiY/oVA1QQo9FxAJrlctSBrr95/4woofjOoEkCHIdncILt7
VDXybkCID/N1aE0AMj6/kdbshsm4/hKlCQSIYbCeMtKAdmj5J6cPkpwL3gHGyh0gwA83YF6zQ/YwGrlAqBxA9DzFBYApB/1t8kooNaL2QAhNly7Ai5UU
zUKZVwsBgJTWYCRAFIye0P+jLyA+vUCHHSCp9O/j51tbFFqbTELlAZEes9xuEu4RuYP4U4Op8nnD+7iN72saQSiUSRTQWH5uOS4GsgiLnjkns07oOJKE
N2cTiTGXrkuzEHxI5Nj9EMdjKfLIA2MIijQaVxIADQzrX8t1UM+1DrgWJGmSAJFkdD7APUHbnSVQRbZD7Prj9d/j0mtOo0cuS+B5+yaT1t+ueJw8uS1h
RxO0kJtOzsi3efo0rqmQiRKRO48/gnAq8z/oQfA/aeZ+htu6Rbpxx2a0uUJ4rftrHtejpufHdy9I+dO87e9xu+7KPEb2PneDhrune68+vcc54tzdHMhV
mJO9497dhgXDkyguPN4RcJZNZyDk161V1C6u9b1JrEQdUkujVwVNGTvCQk8DxgIB5rpHlyOWeb5fXl1KHG9R4eFd5ktJmGNMFD4MKBlKsYKKQYpZwGIP
8qaNk2SMg9J0Hv8K8TPw8t15EdFT59h3kPZ4pjtljWoKqk0XBVnp3952MkJ/GNFD2hAjwHXCHWKv/YOfjIHUSVfiUAAINNnUIiaOinULqOXOB9EkZmeI
iJMCET2A5NXNvO+eaO8zOCzkSmFFovKMDDcDOCiG5EppvC4kLKl1dkyAIpqiJkoBEiya5xpho3R1vAXdoLplZwmJwzWUgJFlKIR0hszNBOIGoJAqg5C5
LkC0My8QhqEchDUpiBPfedvHU63Yub3gaUbZ1mVF1Yyq01kNtZwQDqTgsJDiQo8b4/qovTl6cL1GPRgNxITnseRJ5QWRgRD0H467Z1kEzwJ35UHV6742
5D3FCCcWNzcUrolgQ/qmMduOSUReFJHRrTk22WWYms0J4qn9HvzzT1QEld3CiYHhey8oN7QX2EGtpoPzWMZJilOQQ9IQ1bZi74YM0ShvoP4k7RzsngYM
ej7Uv1S5svPl01sTrSeLpEeZ4pGAbEFDz7ANxdk6db/0YIqAiaNhT0OzkxPoJ+rtwYlooSOz5+420vI5dpt2mewOw96+R+/cPPk/QIGEAmVESCxGeOCe
mKsa3aK3DBQxzJmXthhbcV1jUcW6tTuWrJs2o71n1Tf6gXdD+w0Wv7TGmbYCxhENULTP0CEZYE1IEvuEehLzKvrXcd1VLfsPduzVneiVmGtZtEs9n59+
fns9G+HQuFXJ1D88eOjzgsIdcr9DvC9tbKEeiYHfDvdP2dvh4xNfENwzZbbErjdRmDNDpAE4skDlDlnMHsPEuETyg6B2dq6exVPrz85UqhT6P6DtA7H3
1B/yai/nT+O7IejsgrP20ZYWLxkMxiik/jka9nmMFEfdSz3IxBTBc0BafZbXMQ84OqA6AT4SFH4vwev3c1H3nUbv/WAezdDZQ5D7apJqGCoqIgoaUokC
L4AbjgJABuB+nABpTsDu9K/baQop7yVyWTYjKA0VFUr5ULPjbAyPxZhE9gwuWvJVGJVeVbKZhZkhthR+xNm9Z/tll6DV/VaqofU/+uGzDvnTDxkbM8LY
y7mG2F6azuFSsqjBQEbTvnBWc4G/q16L4Qg0JMFUhDPuk9EPVMU0EK/MAP0rArD+WGLMRCJ7FX7odImuwT80F6Mt1gEB7f29fL8zOp33PzPrdsRB6lAQ
bGZmJoSsw7/lMPEISQIgKJV+XozoJ9L3TRxG7DSve3pWmYGrgYuS3AuRGQhrijo7dlgmh/Z/Ts8oZnpa5VjO1yZyXDZcKHNiZEkdjmLKVk2JFBTXRRgi
+mMN+Xrt83sibWEEaGoDQ4RAJFGNgy0D2on1dME8pNxuQyB0n4IHLgu6GZModgOzBMSgVYYe5T7ZLMMVtUarLlxPi87kdgxnbhEMQQDBgGBBARQKRrgx
tDK13fhuaXSbnUeg+SMQ125Nmt7KorEEa5xTfPbmSNAbMA0cB9UBIZzcYQZXlMGK4gz52pJkEDYQD8QhyiQp0XDlJYgyCx35dSkpRNQJmTVAAiYV9Bog
BnLBgIE+OurBdiRApV6GBoDrXlxQHIgMhU+wIkarTQmVFngiD4/TAL1vIwIbBkZTMGupZkdlYgr8DgC0JNqYsIW1GA3MUKgRJg+ISXHaDh3dZZmsmSdQ
QNxiY9dOd02Lxu4mJSTEDqQwzExpmQoE4VpADeMPlIdZuZLChGACTBi+knSc64+FnDetZMCoPEgT2QjgGBhjRbd6246zYwIHlAOpEazbox/Yh0D1aApS
xwodAjZdGz/t45mzCsyxZ6qhc4fRLobBGcSHkgCnlD1CFCbQERUwGWJUMso9+ChQmN713VQNxmSPflDcgQM2QQKQGxgpFhgmd3R23rcZJGLtminll4px
YiX0b0KLJ+DgBNJlOmSRY9gmBD1vxZIvQCBGHrGdR0ruxb3smdk114zF4kQzp4cx6dLYvbklEJkGMBLg62m6hXTmpKcSSFKHmFEHzlCsWHUpRSeFDR4H
B3nA8BuYGMpghy7UDi54GdePJQ3UGlmIaPvACDnw4wwykKEh/33U0Asf07vjpHYTrFXzIJilFkgomiBpFP55MIUCmgpRO3sTvRTSnRTmN2s/w9ujvg8h
eOFR7UXma6n4TiLsm8oQBAYeQgetRdD6T61W5Cn88Phz+ifED8SF+KF9etiEyouXC8lnxaQa1MON5JiAoJDCf8coBuX3wicfj9+jQIOh/Rk4TX6f6ZtB
gdRF6JSy0UniEPofhHyC4QTf2/EVJlIUUEy/qEKMgyvrNuxbNjLBM/sJFP+gSI/bYdJIkWCEcumSywk8moH8TRPX6RAWAqFCiE63dk5uVMrqgGdkqhyc
DowFZJbg2l3IqoWhQvZDOpsrJkUJAoxIQQpuVJzVBsmMVjAmR0Y1SGWUOx1vwZT7YAGmhNJo3Om3ckpPJLdRxADEnoGyPVAP80q9YTgQCUqCkwqIFAPk
K3g+GdsBeLArk1ZLX2TX3kBTMZurONMloCkT92gg+lZ5JZb3zWkwVtpW7XIlSy0nNSxQvgczj0ejGtTugO7zvpQmOvOpTEljzqbFWjJQke+afnfldXm+
t989Cpw6fq1GwCOxeX4p6itX5dls3tqqFK3VenF6Q+DERv1h7QE9hKwcHwGN7CjVbK62PbI61uvbVmex5z+65B4sOOj8jLjsTzFdOVs7HyVJGvPHzDs8
62HW8Dy/nuT0syU9ym2UNAVIkTqPgxuq9WH366sdzXW+CZ38HOCWeDnnQlhxmSbqyY56sd7t1ZykkxXdnccqdGT32Kmaw1s2GBp7z08Ae1jnXezhgTng
86G4A73ACiDwafEAYGJACCqUhAoCCgFFmBqscc58a6Gzzqe+VB52TiAvi6GBCiF3eCyDl89Vv15HjEkV89fPW74EF2fDE+vepE3baC9jeHqIA9pT4eD6
rh4q86G70UwQu/NOjDQJ+OTUqQvDGaqp9NbHHYypkoMaLWolessr1qIKX1qFTRXkt53iuqSIbGM8QEFh7gNjl+XvmmfYPwFiHqZsdGuDZZXVyH2Vmx24
U16Fk0BumHIXRybgzlYx4ex0AzRqR4Zq+5iM6VhHBbWNsJmMtoGpDAO2+J6LtjUzUNUZ21GCKts29g+HZlklssvhJZW3aheDVHytJyCg9fQdqgwStAhM
wjBMJD6LLhYQBXfyX4POaE4tzl9dDrUSTVMyFAMvQ2J2ENxf1BhxodEWYkiZU9UGFKhcCit13oa7HxzXmzweGGRGX32DQ1qtDQB6EsUYOb3UbHL3M+5Y
3BBaFSAetNhcD1dSZfeXQmnwvejVhKjdigcmEZUKzbxjuaOp+sjK4xwuxRe10mWiRunLD5NAiVla8t2Qz25i8Rp7SNWtKRU8ckE1iYvQRZ83heHrN+VV
V8SbafDfe75qgSr7ZBGtadWaIy53r0GNHvYkjTWmgLG9DxT4e3WpD0RMwNAhAVymATFEGAfRVWr9DOjVCTOU10HHQwSSb8FcBJrTSI6emECekNx3gnm9
d5mumNA1OH0hJuvDeAxI6s+l5gRu+DPHjrYCjPVd2kForWSfW7vr6P08jzzfrKPpcswls5QuZgqiCr7axnMLKjHVwurMBYHK+DZ6qFqwuERRsUu6SpnG
I4VzgTGYjFL0y3obbTqMY3yzZKBsUW8LTSbneUjGrUxRWts+jriRIWTsSmpn0G12OoCEvXvJLPgvcjh59FqE7uwXh63LEc3z6ZWxoNlfJb31JOl0oHM6
GC3g80X6pUJdhVyRegwhDWitiXFssWtGWJ2QbvEtFikpUmDbE3EjqgPemOojXrQOIELnrWUK0jOe+Z1C9fPnGkOPk4jO7A3F0KiOEQTwhbmPBpQCdVMB
WDI9aFbWus36TLLE75YMWd1jZ9SECzQxeb8u763AvgAFc4O/ccQ4D1YiIQiOyKIizGEDYIE8QgbI62AHSVUJ0c62sWl2XrysdNMlTEUBoFvTE1q0SvSY
s++2Yk6JwkH0MaDW+0tRntqsoewZibglCUJQxrFHGN3jQFHEyFLjxjGJCHXBRwc4pBAMV6rU5uCDzc7A5LZ0lYKZWgGB2fjtYCRZLaxapsQZHt16ndxx
bGT5xOBjHzM+uDZFHGarBwaZsWsCNJ8wSfid9+Kb0h75e1h2fjUN+Th17r66UCjAl02Pnz4NxXo657zBJ94PRdJ6+ObytjO8wbAcCOnFgLhHGhQklE1Q
ASVAgQTg3Wisd210zwK6PMeWSfM9Xn8N1F+4kPUAchQyF8IBpfgn8vciaV3Q4BcA8oF9RHk2sNaTHQ2SBGG/diQcOTnCYUUznJRtERrWRIxBkK4SUKTC
TAKpmrJrRZEhg9ifwYEupNIHuMYfkIS2oz39p1D6bbtmsthl0KmINszKGHeh5t4KbYp5R1S7byXaM55zonBXUOKX5MLMqQCCGQGbmU9GqUaaAtBEe92g
iyGmay4yZTeFco9TDEyZrWhz7eDDN5hsFEiCCzi3cQC6psSoiYg+erFMK1AZE4CWUGSl7wZMIMGBZDjPQvIB/dvvNc/R2CMYOa3e/BwThiolGkBGVCQT
boG3jmvDv3ioE+Q2NpTu/IgwD+TA0/J5zM5Msm7tmtT1kmhZCUoEHcwyyySgm54SqkFSI6YFBCPhw3WqArpHU9/LZeCeJQ4sgrJHJWCCYg2ccjCVwIQk
l2qadorQVJPGOXJ52f4LcneIkFIRFFPqBsWBgqChWCImCCZmQgnRhhAEiTazWs8DuQqJRuocENYKEAbSUsWnZ9F2O0EOBROyAmWAkiAmCKoaIpAllkiF
qBKGaEpqlIiYqQmlAmWaKeFIhA5ckoBgwR73x7TrTcCNxfaMKOusurMCik7SOyKXUAcmDIoClmjHDePPf0FPJxppYkaQeRve2KQZmAmYaIZomCpokmGC
oqlaaVoQGlClGSCkqJJYOaIonbEIbIclfPpSLNMFIMN5besOQedfb7g+Un8Cf+ocBT9ZbyVaP54Yur+hqkzLP6t7DL+vjB4OeNGpu6T+Dyn7OLM+YT6I
yQDD3/mX7/vzCy0tv43bpDWT7vrPsQPnr1QUCRbl34KUHsQD5y1E0pSDTQRBSzMSpQLSLELMs0kA8P1nEUXxSj5YmitBhk0OQRAYSSEFRkZRTAUQMShI
SpuBhWCiI4MqEOxBAw1A9Y+zLiTjhQ1EVJEJT1L1x7L1+m0PfHjv2op+9Q1OU/yoJQURB50iCMIwFYiqJpg47gcSlATkl7gSPrnr3Q64Ygirqg2BbmXv
gNagb89qB+/KBV7IbsN48Ibsxdkuu65E0RM62MDi6Lvwaw4jb+fYE8DtVPKWpKIJKkoCgSIpGkaAf6WAMZDkMCBdtwT2dWbqB+t9oUVHkCS6LNYjEUVs
MbCogCKOChf4ow5KYG5n3DaIHZn70+7X0P195r8tFGTH6d2G/fZtxxycfo9M1wvFDoyQxM5sM6bIZvbMNVZeKdGNBKHKsa1pTi0xBHH1H3T6iQFCdAqL
asm+DakyJ/mMB/HBNEMEkUp3qjSIFCFNVQAUCBQgUKYKm8C0qbQY3HsUaRVIMQztgsF5JOEkZYs77IFztbEQwwXnhz1ZnMwQiIFkVAQcQjm1dxIgi5To
wpAuEBIaVyJI0vdjEc5Da05wiOhdYIhTCQ5WkKKS20CNWVQvfvf0O98ATIlH0nPYGwlfQxuLKuWKEfw4t2iWzfY317wp6Ir54bwqiOAPKC4DOsOFk2JB
SWhcojODCzisDacZ2aYkBPpjiWAqXOdYVnHnAWR6hKsGMiWnDRvii9z22BwtmJYdskUFoDSKithLKRzAuOyFNRAlv0g7ldtTWqFcuEWdqgIz/qQEoHJO
GpNjCGdgsznOQoEEJSLVbNpBKCyha05dGsawmSDbb4gnVOSA0rtCDhCUK4yxIqmT2zoy0OkqcpOSoNYGHJB1g7cNSi1hjYRzmrWULIYwuUGWIgCoNFJJ
v7+x96nH9XChyl5gIG5dcxGpwpn/XanUmSAag7JANShttiD04w3hQpd5FMlXzRJ0WjucaABXRCChpCEBOODs7zYBFdpQPrM+D8Ffs/xd3af4t8/w621/
j/y7t/iRsN0GhRWIUd/N+phggPaBvT3LU/6+8dkJtXxHiObkKv9LsdEEa4na9hObubkJ9JQBSKET9Zho++RLsH2PfOF7p4jdy7/C467pO6pW8dRIgojH
hqozP/DNvCG0ZzzvRrZZSYMOW4xIkEJOnJkK5Du05VEQRCKathu7c2KChW2WYKiXFFgkg2RVSpURI4gcjAqCrAXXNFAURNttFo2Mf99hxlE1ThU4evvj
8LSsUh4ATwJUJjYPo6FP1dZR9amg2CKV+uQyBo7NdVGnjm5N2KSez/QHNkNif9bCWCnun4oG8q+v6/9H5a/3/X9nYn3+eD6dstBPt9Mfa9au5d8yUmZA
ShkFc9/Z5k9WlfJJ7kNz4QPxKhb9XR+v8Dlsd36Tc/GgWEjzOQcD2jsIGC7gbj4AoZ/Bu1F+0h75N5PAgAH6T/E2YfL534ia+O95ycnPWv8GfPmgTEJa
FP1kCGIB/ZUlIRNGdCh70piMGblQCyTO9zRrA5YGdaBzjYbBiS2O34NrU5dL1gwSQ6lhsfjQDUnQYBQAtoViknjeeONdjxvmAoonzIcphARgFLv7/eHA
GCII3RaMqGZMZl0iDC3NL5eDNAcs5GSagZa1rRjSmErCLzmWcmcc8d3kG7DpIRQ4ZKTwAxQ8ZawKgpNJOTKuJj1CYQ65o1exl378eusDZZ3ygzGkL3oU
nRpHrIJWDDB3luI/HgAXZgDZg3uN7DDirXIJhoI74cRwTQbu7B6iK3/Hpo2lWI4XimrFh1sJ0wdtSZmH7cOomn239ACMAWRTgEsOR3d8L14OZ6PPIAaY
dHmEQNmH/AQk2QEd0O72B6a4qHobSnWJeonp50hx6bZwM7OEZ4irIeTAEGvlYeBn8YcPQQRIpwd8CnDYOutMzKYSBWQ6sk9WUdQjyZQqaaRgYgeqQCos
qCHYkKiopX7hqB/zchyBglhUORJG6YVFRQEwWHPYNun+T5/eN2jnCcNAgczszdEPpk+wM9kG5yayo2tbfHgonydyB5sOO4ShOAZ0Qk+Lg8AfNfJeOYru
btjh3Kw88nS0nEAkpALNyyaCp7dCZStokAkoNwE4KpzbB6UlYz5gspsSdGBqBSyvU6GjH4LERR3fPQG/hL3VCLBEn/6//VnOO79n1fGSa7uvfuAMExmJ
jJAxhmUywChhHciSJEdBODkVTCho5f6XvAblmLzSTycgozch8dzUcihpvHcc6ZJStTASYzRdd0/IlVeUvM5dIbkBc784k28Oykgec9KpnlsTpFFJNzzu
KwIylMy7Ad1yCObu5TXXNAC3OeunbSae592DwirseTSb4mualWqaxthH5TLUI5aIdURVKdRJ3vxEEsTz44/hPmbjUhKe5yIzrTozxgUwjCxosBaYZ96f
1OKHKRCIw8kNoMJuap0ez2MViqzvtKjccLA+CQNvo3hhFiFBxODEfKTPs5nTzbfeappKiDIKgzmxNlnhOjEeXBUnaLxw5PpdbrFn7gu+3NbgHm92KVLu
xEL0MN8XenYDr4VtwQ4dqnHYsv12ChpiMDqFoWjLJM2uNj1m7sJ7EIkQJGAQDqhYgpKWkROUK6USrR47bOzIyNmCG2nEUiAlGBO/bAQ0JwwijJ0iiQ3N
/DQaA3LO69uDznGsCclAuGoiA+j6v1n2C9fiCeyEOL3WDOpRwlicHAdKv/KWhKiANfYBuG8s7HhkPZFA/8GdgPT5ZPf/C+6L0vMOchciHudzKNQNIFEi
wWH/F0J4SnPwPnIG+YQDZ/TP6p9k/lmMSlliH8qaLTow0LsGh9L1Hpn7fbgOoD+9biWsYA1DtIB+EjvIwQ/uldSgG1y88hzBKV4lSGQKoa42wNQm+sU5
x/zn+kh4loF6pUMkNb4hWrnBktBvGNEPSaIZBNVAU6ICgkj5HUY61QOUkxAVVETjtQm0fg8ZUReDAyZxSV0iknXMZMIxmylGJFkuXdJSYotpHJO1kEqd
93HZNuhnnqSATJ3kKAKQkkCicxwJiSWeJLHHJAyAiI6s20HdpMXWGSDuwYyfjHEaRkWYDndRyMUBNSUlGgwrPDUTzSgdWcCcCbWQjxJohVmGYA/Qkn29
TzM0AY+vW40Zy9XrodVk1vOC008FEEHbYom5Vf2PJ5JxOy4olBcqm2tjBwncjAJGSBoTUnLwDqgGJGD/504nv9/vL5fJ3Os6FzU0+a9DO4P5h4OQAcQv
bhjSrWEYSTA/q0YmQOA1UQFCNJosCZgmgKEckXRGpEpdSC4wZKI4QiOpDAcIQ7qMQg1gWcIKDjkCsU/wSsgCnQk59z+qsr2TwWd/rz69WUmEsSIEDrDJ
HAC0q9YBgAdk6JGZFpiERO9cuGAsxTgsIwpzCkTGZAlCjY2B6k5qKFCUSEoMJSydGEDIXPVFnvfg/ump1B9xcHPzSQ6DtEsAOZIZ1bKKe4FlE7FMZgKC
CkKaoKVSgUKAKURpEQ48DDhonAgzBLAoaSnMyImRJGRKF70OfSQhuTY7QB+XWjBSB0Anj9ngMM+JR8If3QHJ7kCCKA208nsSHWg6fgeO/sy7NDR/ZLrF
3zTh2Pjjg1Kb8ufohoRGSb546OsPUonkZ4qAHgSC3qAw5ocwk2HFkh/CcUL6UJ5+VCjDgJE5Aw9N6P3mg0QAvmscoXuouF0RSKu7wqwA4d3ijCAA8xq0
dAUv3Hgh+uBNPgbJuoYgaeqOkPsa4yvP1jmTtgf5JhHwnmYHLNVM2b0/xMLYUEgWUZFo8n+Dk/KBG3Qk/o2HRACzNCp0zmygj+7905w4jm9J2dEPWe9F
RkRPoQ85E1KGoSgShmTUqmoQ1liGQBEIOSrkgBhKRIlASAGGGOGClA5HvME+/QKeHu8HoRcCnmhzRDAT/ofq/X+u64/t21t/T6vlEJ98kSKYI/UaRwuC
EctGnZHVB/Mh5M5F53uudlXM2UFFXGUFBUdP9dIQ52RFFEciHNgUmmgolkKWLYzIWIKmIkXK/DMBEBm1pVERRFYIwByOF2zvndyDhVFmcomJxA5wjkQh
I+Quh3SwuGYzhy4RVBkCQQRalyKqipkciyQKgvWgAVw0TkQTCguy7qy4naVAkCFTJkdRIIq9aFRyCgKYBHCYnAqKutIA5FBVEQw0Fl/C/X1iPcHNoKSQ
EcJkR8WDRRIJvNKHPVgGSpqUsjBcZUUFygii53yLG87BOot77W3z2VRtvgaIShpRpX9WYpMglAbTkFUI8SYQxIRNMQ6lIQCE+kCd5C4LbQnrH0hz6LCz
SFMsqCz4JDeUAFiwEQIkJWIUmYqJpWIRpJpplEgCZYWCUhkplGCQlpglIEghlYE5/u9MxcWzDOW+8vONbBhQ4oETfbxLjsKgKsXD23m9o0hhnleHZQ5N
BwMimzgdidCJnH9Nh3mcvolQhCznCoi8w4qVXLUOEQwwFMDAlLSlZGS1TvJgbSCZDAUozEISpB1Y5FD17IWzHrNGlkN36nDp763fpfOXITURD0LqJCV6
+uu4j0t5t+xNZsR/X7YdJ/qwgdwPOAOyep2DAPDYQP88qJLCjsByUgGlgaCUTdBOuoHiClE7Dt/7X5mtGDPArvrzcynGwU7wZA5f+f2kRPRZUVhYqaR0
sS1mkapWy5dUKbacZzIuXEmGhQlFEWB2aBFQRF204Rly7UWdsjIQtVQiCf7LPVnIoJhBKJCrCyAoadhqVCVRqJXAqmFEcq0NOdERMU0VpRxUC7Llzdxz
zJRWqzAIxMkmBiswKd0U658EPYh4ck52Ei5AFClAMytKUUUBk5AlNCFCUtAUNCFNNAUQTVUA1RSJS0hSNKFAVQERQULSlFNFKExTQJSmIY5kphCUIUq1
QUJQlIBShEUgU0JRSuMZA000FA0NAJRQLVUjVKlAUESpSNBQjSlIxNNNCES0UJQ0hQBEEQDQFK0hQ0tBEMRQ0KUlIUqlAUgUIU0hWQuQGKoElDITK+84
I05C+nu7LanUN0LOXC07fV2+10tdefNURAJED/ZlPhujAZOuhZmd737b+HID4QEwAUBQqSQlKetSiJiACkpQpoggoIoqqBFQEYRJDfQ6+HFluWy2lxyh
NaDnkxw7hx3RKOtTnb8Ds1Nya//s14Embvg6VY5Qeafz6D4wIZSOJqUezs12dbxyQA4RoV9wZB75yCCvdGVBUpTQU0IVIVNBTQhFUJHOMUffJSNA0BQS
TsyVCBia9PTRbdJ0btLMGIwsMGZXGp5+PnzadgUAUsZHKxaHeo0OR2XkJAFVd27DbAkfo98vdqNx3K7l1qRimh3h1qFaaMy1WkQSpB+JhIHWQOjISlMB
TqEZDoPIoKSqiDbk9nRgOE7JBpDpyV5zTQUC0AchOtg2Aj+bWP5Q5BE0HcXk3lPZLvvn749su1ScvA7EDthpB7+9+IG6riLEK+UqmEvZ0fEdQycpChFp
AdusN49L5elBNUpWip8bamFM4yqcKAk2+3uXsADqBTsBI+w2DwsKKIyXEdAGGiDcA5PDDVCEWlTaQoEydBOvahioKLKO/LiSH1ZNHuPDnmiT1iE8JnTI
SdSsVQfaISxEEKk3ljVDc3HqLdlNYoB5SH2aX3SG6Swnvvl8i4h5+pdDxAIfx7AekSMGAT9RsDYbbUGHemKSTRLN3S4SRAlUUNBQUId+ZMpEFFITKBSN
tgbKKB9XadZfV1YW4q+knQ1zToCwml8ylkQyFNWx18j6wtGX5F/r0mBA/rN8Yo0s/hspykDSBrW+I6Np8fU10+v/n/uaX4G3tjsAPznrmgClPA+o/qet
XwQkfVJTE25grSGQrkwRX80CBkij1wZMQCm0CZCvDAqOWHwk9epIDC5r/Qucx0gCYCboBihbbY+z/Yag/Fv4TZkvcrx87uWKGJQZvBLJdf4gfwOpIisH
66SkZq0qUgnZI5CmoAKUAoTaAODZ+IQpwmwBIlJQFLf0CIcx4UH3cWwS2AFBif6E85+rzDS+YWW0WQsSSqlSHMOUi/TmjtSSpL1t3ZzYojExB3XdECm4
Eqx0UHYCiaBD/bi5mAjkilCqdV1Af+hAKErA0gUFIpQ00kwWEhKaPfzf1x5OpxLo0mtwdzRSV2HvDoAmw5WW2CK7aTGFEL9JD8eZuFb9zkRRyjRnLTq6
AnCQTKCTIrAj5dYp60OCfXOS+0zA+UbTqQpWOMMka2nUDS0bhmG8p7JB4aByigmQUBFQQUOgnByAbCY+xUDRUHGJ93i0fbJkRTFfZL9p+L6h+n7ewD/l
JIyHXHhL4Goqk7szw8cDaBdoiEKZCpOvw/Pu7++PMOQ9qA/rkFTqX2D9PYvB7Pj7trA0ztOYX9iMw/+uYt/7Y4ASyEWpDhd5eQD1S65kiPWp8Mk1NGlc
jwhRGbdWhiYgCaTetmwqprCkMStN5ms1hpv7J9EA+lUVFYCKwmxIHp7z0WdcuIVv3hhpNP73f0U42GldpNBxqzJVUeMuOsrlBiO4joZ+Rx3rmrxeOG+O
274+71mQn77CsGKaTjcuk4QwxLDdKIs6hepHV8cHKr2ryXMCZL1w/zfL3wvr6+UNO5PIEPaBB5kRCo4RiLUW7j5Htyv/6mLvrg+O7xfXzuTqEzeI7CPv
R3rndllCffG+OxR3mY5MsFDDC4kxxEYVEmIKZT3XWb58uqjx3HLjc9HJ86PKPp73rwSpKzhY9d3xl4kPOhVD3o71bmMuU3nzlAXnCODknaoUJ0vQMEr4
RWk53ddBjDN0xM0zETDplFIYCA00jhx3D3ibufXeT6b4wDLeOYYGszd7mXZxw/18fP4GShCdO698knoBvpBJJ9QHrQANbYLuKhsgn9CEf9SBcOJOhbTl
EQXC7NSOYV0VpCrEDFEkwTkoZJQNM5Dg/rjJWhiEP+kYRUSzSSoSwO0IZAsApyDoK7RMhSCfbIUo4QKeD9gSfbBo7TvEkPmSESdH50efQ7OtDvoij8/y
OtAvCSIcVmhlhlJ+geZ9o92VvkxWNmYGWR3pJgIcmejEOTo02KLZxlyOoitY0i2BBUduTdnAF/ZTuTFOJkXJj+JnAgj3i5eiChlsJIkO+ccIidru0iJj
TJybqyK4VVcbqxTnZoOcdvxE0BjrLCsjty4AZIMHqC8oVEYYQfS88xdqZiFoVuMOUmoaMJywccm6ueOdxEcKIoqKk3CUlJFEiqgMUQuUkxAUTmduEhQJ
3hp/ybxjalbZBIKv6P4D5f0imz9unrOczKbAdpKneGgA5h7Q9P3eh0WDY19oePqn5fzDj+GoBWfch/oz7sOEMU4ynKc7/fFyquzjQ5/cQ3Jwgocc2b/i
zkw4VDOnMDrP69393Ew2HNPzHEmYbNxtkX/bSiOWRsU6TIdtqaeIRpzP7bM6xNuPFvMYaDsk7HlZC+U8mTvwQ2owqY5GIi8XrvfU3G6rjIkXXYWAObYC
I/2BSX2QESQNjgzLzpycR3xJXpwxsQRM42ss6JZ01h+kPWCfdCC+s9YqYalA/on/Acu0Pjt71GT1/rxBPmnJBRdiGIKAgCpJrucEclJJmSBqhkkJhYBg
WCgJVxwwShZ7zDIJCSTUmMjCFESgTrBCzGYJCZgehQ6JVZ7GsPPbfMYTOV1Tbym/B1FVUYiqG8kk7mAeEtqcMCin4aCmsw2VQ7JQNTGojEQyRPvgyooQ
yTJUPzgdoHULQoRWGNIL+UOoBaaKStQcQgmpRYh1ICYSC8Sp3wupaB/phHlcQ7MgHfIGQhSEyibEpn2xb5lRwCWAgJ1MKgyGdz+R0IoeHKPqclcSNw5R
drfnx3tSF5X5aBWKyrJoXCL9NuIgFqMOPEb3WEMfQRgbGkUB+YTzug7gatakDI7QCsFFhtG0vWwHE/wt85NLyUjfWKj+GLidkphuazl3Pkbk2duRU+VD
+aB56WNJWAKQKhVIEfbB+BSkKwVMVEyAwQhMYBqf8D0s4nqT+SSeMnhsH7gH+vSxTshfgLNkoGE0krDRXWEmAHM9p8vfj+ayoJp6o4fTbzk1d7L+Hx3y
HAcBUR2LCiGiLlYdT2hDVANTe9f8CTMr3ads9XDEoe3zU+bPerGWUk3lE0ywETShlMEWBC5U0hqH5MvuBTiREpKYhRpUqlKcA1O8w1Ih8STLcRh8V7k9
U/A/HNvX699GzIvq6Q4YeQ0KdxG5DMQF0Obeg1kGZoHgPYlXDj65OwmlDIAVA/8P946qMuzBE4qgftTALJtRXH11uw8KnSIs5c5NTyIdZOJg980E573f
DKS0LhWGSYSCEIwSLSJgDRS63MrfHHQrR+nKae1U8M/Nrwd+N2aas8soKGFqCh2WMD9cJQfGSsYuisEnnkjjaMAipQkF5LPFUd049Id9anMEgySWkDC9
NnTZrqWbObDgzU0W3RwdOoYqLNjcwobbTjjiGO7xS/o5MJtBXVy5MR244N556HOyHKI8QTrDcwSIypYh63XXmnL0t63WLFNpxqoh15KpM4CmzqWSWmYE
wavrxh43yuIkwsi3EeER/roAKB3igWfk9dqk0cUgMZrA75oy3MhmUNbT0QhhAOfKGyZIdOj6AAxyikMmZIcoVtBgzhq6F2MLJ9BCNCY6CxTQ6fEvLhTk
bg8urPYq7ry6cgxNvghn6dKP4sL6BiQsjWCQRwsmA+dGFMLsLpO7Yh0EIUKYyi4wgYMg01vDkhSWjEyMMzg9p1KHzQVC6gVPowp7X38MoBpBcezAP+6e
Ip+564zPjnqJOwOkD9fX6c/B/W11dNBz7T4HpqHDsm35e2bst+vLDBSvtnHXghzgrz86GfkHiHSE8+Uj99Xj+VnBJ6ApA/d6/PSqfP1LjtjQdmh1pYwR
80qsz3NI4duGH6jk4Nk0l8hNK5GLi5Th+3LzCciOMa0WIieNvcAbdMHch2d3GViKCFswdSOpTNs3ezpCH5rId40kONCGEApAse4Y1kHLYQyBOcUUxAUU
7CHVLqBgW9JJhhoMMKM7Pp76Sad+tKe0NIjvs/Z9Xia3uIU5da9kBSp4gj8A/jfj7Lkc66nknw9MR2TzYMSQ7EPaGmhiKZIEJRF2VRRFPxiyKLkcMpWr
CAoSg8CcaIAmqIaKokjUCmBNIwRJVEUWjGBU7WsEklo0odbu0Ow/eCUpSJaChKIilNBDkVUMOQhx5OTKZ3okyqKeBMTsB5sOFNicawhkcsm0gcOMaiIm
aaKVqnLGGYaApWmCWiWK2XEyGqiKGhiChihioJdGKYqSpIRDAxQwJSasKkoaEKpTJE2GaVDUA0quRqAckNBKUCkWMQ+49e3O+UwxF90ri32lP6MP0m33
flAVhO8ooJfACsMDLskppcnIMRFTVKHhSk/4hEmtUXwbtIAXfen5wV5X88GTVhgJoU45oHH0JZ01jS6X+ZGd5AzI6KAcny8vD18zuOqT2fZ+Q4ZJicka
BSoBHBWNgXIgZKJKerv+3SP88MFWAfl7AXkbRzlaQpdgD85RoBHY5jsGBh3/dHykAdQUolIBRS0iUKEwUj2w6JQ0FSKTNNLMEEB5SgJgUQEUswDNIUwj
ITVEyTt9M0yUESUAMypEJQAccEOGsM+ZDiG0JSkMg5CxlZ/eSSn2cX5TJWXt92aX/NNZJALJuCdSg4hwBNtmhEKMsATd2GL/vuIp+o/L+hjPJA9jJ7fx
/mD6EkgW2pD0bpmhAYYSUQp8nqdQUcQGAmoIgU+LzBDdDkycTSBMCFC0LMBSUPt10EO4X5S0hQFHyR1FIlAVJINLVCHcA+HUnG5sDsIB1ffANA0UjNQM
yAHjCESqQSApQEoaU2R0u194dwgcP8vcoByH6kg5O8lECy0xzx7p6iIxDJfXCZAbqRt5Yh/xh9ScZgQmQPssSECjiBfGHUupU+uDR9WAci3gKV6o1O75
Q4GoJQm8zAZkaQ3lFK90wwlkGYPIxyVTPzWbEkWEM0CwWRu0yCqCsMTigc4X6R25DnhdSakDhhIISmTQb7z+Z+u8+rmJyCefRhrJcLMjM0Sqa0YYkVLV
AwTUQNPphsYbgGobSrgaC2NZsCBiAKTErMpp9SnXA69wdx5WIofbsCH0TZ7AIDcTZALEwH5K/wlEoKBKEaBGlQoFClFP0CTonUgUFKNCHr7Q76Cg9E4h
iPA2+RiqQhuD1FevHA8JOI9c+cm0IPug6klOfZ7tK9UgeknW3HBiqdUJzjfnirzNyjjEhTlc41oBBiwYve9Mm+Oepqwn36kh6AAe36zCb8qC/S3daEbt
HCoKqo5EFcII7IjkVx5I9XVkIsITu6CP/uiQjtuEoBRF2uY1UWHCGIMy9kmCYCfQ0wvdLq0Tvmz2D7fDlNJpciK58qJaWZWXn68HHrecoOiktI6ULDIg
zHjXyBmcsoNLCyCQ1EgYRm5oNEMGTRAyeC3k4zj76GskUqVNb7kYdp6Je0oSiwXLIURSZLYiGKPiCfkgLozwxOH+eEGkDuZShRDqkNoaAEkEgE6cfsT/
T/oH/Jt7DRr5Ftq603VD8YVXX85H3ff/h0/QKev+NpiaQ1GZFf5NMf2uL/Kmjpp7Uho/QWACyS/D8f05y76Z/RoV5qlaxwzEjaImhp0aiBKxAQKD+dA+
j8nHxw5n9J5eW5m35TdDg/q3zqvNJnSh6kOQ2ECQJEETIcBXVfMq5YEZAsepHe6X6O74+Ps7nI+o5fHcboq6pmS6WqMwNZcs/nQxNpJoQ8ZfvNyFBZiq
U6YcOkBOr5TjtmcJrhFzyQ9ZrSyoYLKDKGabpIlGtSHZmanIgS60pk4N9LDfaxHbUrNacYzICVrLYtlhxJAq45L9k1re9cGrXpeNao0VDkqvDTs9HjnO
uocPIApJspxDjZchYUpNOas0G3bOJrqzYnkG+P8Kmg2JkiSPIGUxnmyOevlrfqvl/z2FPVCc/qVOVyeUPXBk2YgY1UNBU0StK8G5xC/kiP0J3e6POJdD
7j3aRyC7k06M1lVsWWmCWMxYMSxnp4AdIy2op875uh8wQKzweAnhkiIzuGuOvN+Rm97DsWSfCL7i5lgX8lmxhvVKLE9fCMyc4GlDjZHjnnUt1Btvba4V
DmiGxubHTADqOhnsl9WZt131qVnchgm7fcsLCHkbgUPI+BTxOA9Ahk2wj4sKqvVRKkp829mdyYnG9J2ewZZqe3xTzGHnF7i2KhMh2trg9EUPb6fP3B0Q
OAPH1eTneVMTO9utmjbZBQRnuHH637N9ONGtVRThm2FQm2jD5SUpOxAD2eVfX2wcdcXe5Ou/neufJTrKzOS7mHpXfGsU0pGSFQk9+8sOfaf9e5qfR1PQ
9tynZuF13FlM0UkSO4DMSSCn8+saaNtWXxQx8nWNiicBZTmLUzDHO8t9cRza+XbrWAhxfyJKfVpAoLe+duRfpOewle2DtEQokUkoiph0Q6l0lQ4rCtVT
qkL1uF2BBOKXCr8PHvnw18gUXFl7jhfB7q44EXRSmUcLmUbJWuSerTpK67eyZHeTbfECPnzty83JVCqGkyjmJn4rz1NlkEZnCPIFujRyfOMYJlxNQyLM
sbCkdAohzjwWbbjc0s3i8ZcmrjkJeNayHBZm41sUF0hyO45rcuhMvrdva9SJ84nmcHdbr3ad73/fkO3xhN87h5t8G7IhLD7rtkKQ+yed4Rb18rwx1yIq
VdWFEcKivvXD6F32pOCfkTrXdCi/w/WxeHYffUd9IbyepfYtBqFqlMwrM5DICBnEbEutm51hwGuIcRuXcx5M0YKWEFpQpLqmG5sJyc2dJAmwwhBKm+BO
I8SoYiDIYyyWpdw40aYbs3kFRRK1GLqyh+26Z24qALtkLNKnF1lpRbZIiQlpQraD10e29wOIWTjBYAICWCYgY1zMmSyZcO/GTNmt62K5rejWx6N3TQWi
WrNbtTHaa3f7tXBWW3xbMFatpOeLeeiZDaScW8eC3LRKzTjoZresSl6aKq3EKizjQb1CXJsikcgdzfnlEI3YtDiMmFFbYgJHJrEYtGJM7WBVzcMmQEYY
L+EAugtkNjCMQipjEeI0A0QkQEGzs6VxWBJBZkosLlHNZsQhQk7SQ+kf4ft+NVBfr+r6cNDEv2OZNpWp9hETpZ/fQT/O0FCQUd0/kfXkQlWr6x7sOPgR
7NVmUd4DIioDQhTDrNYF5XHonCXc4ww2NzE/2nTpPgeokgP4oonV/i6fY8/kH7AheQP+GRdwfsEOXwIkiKC6vVhfoVzlfYC959efWfXtm6n3yOfZ+ler
/VKogUi0J8+3u+Xu6sh+qQIhD47fdo5f17pN/e0OXgGCJ+zgob65nzs+qHqfH6PeIYZv1P3OlydTod9xgcvKzDUoyhZwS7Q6EPcp7bckC7cEoBO5DcTg
uRitF1lh2GPznCDSdeH2/b2/q+CspPd3bNhMhd4ZiUgXJkUlKKIRoBLNCiipkhknbfxiiwROLZBSqFDQmhzSqg0jEMERT9WjEr+z/ob0jdVXb7s3OlaG
kd/sd883fE/fMDgiWhUztqYW8YYIAMqxhUkTIUIQTBkk1lXDpb1s5NyzTBhB6uJ1eheMCpjNaYsiP7zE3LEDTEIMWgNHQBMTwsikA+N9TV6bsyYJQaYj
lyDInPFDXaw2w2RGiBFHhGbWUhJGxT0UJFWoQpBYEBLDjmyBsBkNDNJwyxCLyWXOaGLw0KVbqywMY87keNGLxrZzTTbMyQWhbw4CdnWFqalaqJy2Omah
yxSCoi01t3l63i7543ummBjDmpaC4iBClYHM2aFikyEkLtOEmZZT2hE3SeyG7LAelE8UPK2UZiBowBk6cDCrUS4USZImXSUwyargE4RoxS4d6NaJg7Ky
Q4VhCjVSWEUCBCaG6N3gs2jEkLJ1oEyJ1bJm3D0VpIWQBZCdWpt7miSc4YhAb8k6tCb5Rtz6uIGCh4XmlIkiQSSQ2lEAFUYY77G9fl4S4Tjro12Ouzc9
o3dP22LFX5e9i4Fx2fB44vv4jTwzJkMhRghkyawlFZDDsWFd9t+XuYdRk/1+NPce/Ljt6/Zy96Z7Sbk3EIrGB+DHvMxH2ep9vICRSCc8w9kaD0zz1rfN
qGHtyUOE0kzcy4Nq2yfSbzoex9njQr4sWQEdOn8X8+jONY7Q+wSYfiUPih8+x9x8wNx709BPX4GdfUlJRTVJRzzBwsO+xPJhrCmRytFQSuhYhfzHF+tv
ROHL/EMnJpwIkrl0LcNhtY8TkNNBVdp1imaCQpLw6ZiewOsN4h8J5H2Fv2uYVW0+woUZExG1cG90qaqUYcGMUWHzQEYCnz54nlKUruEORjOtOGszlLk2
sBU3sKExIqKxFetKIwXlKLEDfPOjQ4OYQ5YYyshiYwGCwYsFDZleTZE5WrGGrD4pkY+vh7eKHeeNzJVS984w4A3ZCU6M8AQRPdaEEYTDHVino+WtbH2Y
uO6e0wKPR2yA5GfdoPfsVmZ7tbvagfbV0Pn7fXt5615I+cQSkogURLTEKBErQCtKFC0IAqVTPvTEOpf4gpujISB/iSOshPZO0CbUw5Ms0HxDv6hDr7fq
Db23WdgRo9fuNitvq+rY8j07T0SUA617frVcD0FJ7ZeXC4Pa2T9x+wj58th+EByCgvH6S8F6wASAB+Mwgp7EKSlJvUrEMD6H1FJiJydT+oGvjyNdD0ny
yfad1PPS87k2Y4G/mWA2Gk51TWXg9uduiv1IePH4P5LLKpGfmZd/5vqAeXo67rvnYOzr+fxJiG/ZOESTET9nzDdhaEQ4PrgT0SDYfj2veh8kMZuhVrSg
1VCG8hQ5DQGrIAY2gEoKQEqkUxnu9mcidmIKSh80Bep/WC+iGgE3d00QTTRNDQVMgsMIYWHB+mYY7p3CiAp+wlWMD77PIOTcP9cLS+SVxEWKiEJN3RvO
3gTkxzsuGYeh+e7eT0yyg7JIhp1qx1TaY4FprVm4zGa3rDayiiPxJ8wgISFn3EcPTFpCSMoWgX1Hsu8Y7vbdG+Jp3tnYsgmIB1AjgGM51AY9k7Rti+II
u8koKq5HHkNAyfnTbsNlkMzauWxqyLIMyGJHUhExKRIZmUBSUhbEQhJIyQTzMnw2g9Pv6nhlKpoo6hS95TlJ5T7Y0zEm/uzQms9oAA/iCdvPwzjlj2XT
6dD4nrVKTbj+hkmo6vnELxoUxXpE5GfdseNt3zrYP6sR88cKD2SzQN+sSOpSngvXApo9sItQFwrxa3jjDZo6Zwfq63yZ1Os+uL1tRT9KUusxcaoMujW9
12bMy4GZKfuTYB4kOQKCdxeOdOTZgK3bvXGXVKxOPI4zSfkJPchK82z2CbkspTJggHDqT52E/MZudWw2OnYyB0AfK+ZPuAvUJ7B+Ko6PFAKW8up69PWy
a2zHtsSAoQopjrvq5ZvupktLEBtWEDnLJAd+fpk5mxHV4NaNHFnrofz0J8j6CD8qE83x5eRCT3XvtEPjSk9FXjK4FlasPjaYx4GltM9PUfdvgRTHfu6B
0Ot1nU9ZTS/Gm8IwDoHYVNj0OoBTT3QLpp4BsAfmBk59n/PqPVWC4s2hA/PQgTOwyVVnajQiJZbPb42GmaXRcGMFcaRNJV0nHcZVUVqO7t70odRk3Oh8
IiSPnFCPnt5PJwwrhrAR6L3uREUey1Wsu7oOfdiyux+6i4CPkBZJxOSTVQKun51JLI1RHR127Lpnd3vc+EH0c8Slr3FyjSess4e83D652lTkuPJx5884
5FCQXDRKgsKK7db3tmmCKKGmVmGywNId41s9cl3F3YKESzkRqyZQWi9tFuRtjw9s73QcB7K1DQqVO0jE9TMcd2VukOHbYYbk6F2kwUKFVoQCIZVZQIWg
aEhIPdNJy7OZrfOeFGvqAoSkYmlHWyAaNKMJf/QdoGIAJtwVG4KnJ6wMARDOsVT1fTgAPgZA3CHKSBvwh9J9vfbeDBfyP0u7Jf7dsI8gU2mMlTNmjJMs
kbjWYvFB2snKaNQb9t42TfKcO15a8NR8hLVZIY4SqJaTcmdw7yHoaKqq88b17Q/I4jPcJOHnXJSuYP28b6aF3OSwhDliCoK9LDczBU+0iCUVTKkU+wYy
G0+G3AmIVDohM2sjctNsMIFwpCtZtGZqbbokK2MrCQ0zNyxQEdcYaUKGJJlFo26s1UtaeDP+IbGxtzDcBlYGohe+ZMgjJGRQYZQ1aExJUD3piE308zTm
Xnvu9XgXu9M6HEdQ0nG9U2hmp0b3hdkxUp3yIPCYWWFijF7eGgap3Tjmk09WGRnOWBtqflRsa1vY/S7kCoLHdkTRBMt6pE0fKyZgIiFXqF5Uw4CfJCH/
T99mMhmUDAalUqoLIkJRKojsLo4Td9dQQqIoIVYOUxMhafX2W6n+fLfhL5FRfZsdw6nUh5sDhAA1BlA+584vB7hyDadiDhNuN2KNmEyalnG3t1P4uGf/
GXWAHn9yB7+D3ZAPAT9Zs38MUAyGEPXByKOXPrBe+Fg/+7gkkrMESEkJABCQywkgSEEisSyguKiQJkAA8HLfka+V7/27G5+Ge7hDsvlBv1YcpCvCU9nb
IcyEPyE/uld/O6XHJ5Ir9ou3uQN9ut2AD8/BTAYP+A5qhQlCqFNAESEmDJSxO4E/AMIjs9Pw7+JIb4RnMGU785nQznmSa6lBSpCW007aPyE7drNbpz45
622vsjDl38SuDFE6sHHDk6D/8xqCg+g7KBnYqkef4Hga9013x2T2Hs92kOU0lJEITA0PjKB7itplGxpTwBTmH1s21yGXMDGLP2sFv42Ty+3eTbA2m59N
DEuc4fMBOH+Be2K1KeSevXXqmnWzD2deErNJ8gZhxobhmoOG+tdbA28qddwAMJPck8gk+8CfahChRXbkvq3V000RV88HKogcC0rlwEkopJbA5ckk6HAL
ttMlbaJUwLKM4kxM4FCVNtIiCCKbKNowopp0SNC0FKUDQ0UETkjlSE4NocbTOh+WsdS5coI2TSO2HFmcOCIEBwfVoFNJjacojgO2BIEJMC7TlVaKWRjA
SQEQKCBUbZ28+0J5fKh5Jip4k+L5gytXGJz0uKcxCzcobzH/fxQFgGQEbTW/65ww4hSXTBOVPo3rCMssyg2PfuoClEADH/kkxTTY4fgiIDZBQQz6jBZC
CgP5SZS7D4c/Fc1sKbvXB3nY/iTT+Z1C81wd2h/Y6PEe/ose6Jw5URTWbukTdxdqTUgzZrHETK5Y5HqG4oIIVeZIZIzpEA2BCo5qgltdWxx3E87uQMAD
mJvHOPOaDSIkgmYknFGIQklQAkCSQNpnCyYGsSYKwWAKBUh49Tu3lspOpGGIbzYPjpoPZIA+I2S57oDEYKBQUopGrJkCK9kkeogMO6Eh4kMD5p3vXt9h
9c1zQnXqbmVgmtGVhpdJnJDfnmouo6wUM8l16bO0ihefPF60FOgXrMNgde740xYbREQXxGVBYkH0IPYHtk6B3+PJ8Y6gOeHVviPEvF3d++WmBjJ6HQvW
2BpxDl1IdT9ea2WFe0no+LxguiD8LdYAeQD5l3v6JAiYgqI/gElmUFKHl1ZwIdZy7jqfNBNxYVTceIWl4dzxLlOtYFF/+PDR5edXFpA0kn5DN+NsHCDb
PbTRq1bStYMo0rCixW81Z8WYqTeizrazVimNLYcoPOcJOMwMMmRPWlk/DLHlNbb2TkR4FN4TppeWoWzDUmoWTrzdZqQ2whjpm/tzQ6AZYnadZo0dKdDp
SXQCJ/bcFDqpysM5G8z7y8PQ0gp84FA+QHnGeyAfftwrvnZdkDQUq9CTIdhVJ7GOvjLujjEh/AQj8yIA/rFqrQGD+dDlfNwJ6UIpLb2lx7oql5llmNmC
CIc557BxhrcIaunVgO1S+D7YSg1aOt7fgp8N0+CIb8hLDE0fKASfyMUE2FGQ1vuIOCqC7pAJboiDgHPodQPLnsnMA/VAHEhsEk9v/Ge28ILq7dNZn9C5
OW1LgKe5DYAnRhJxLxXZkN4mpUjhcjlgp0cGMFDEBSoym1mPntyzjvlDHjnZNkLU6h5m2B05c394IHPovQHvTBE35Q3nvvAPs6APIF0gwB/g6x5iu3t6
wPP7Z37Y6/8wkIAALAAPh3Hu+CJzQOEcLJKkBYqRKybHDm10ypWFRE1rj+GjY1u2Z9Rfr4pqafJ8zjoYU2kvPq0Cwc5YULGOF9p1xy4pTg7UNc0uGmNu
IokE7cMmZcCGiodlv9+TI0KCwEIIjdTbOQ8itomhmYcNC8+3GjfgRVKNknrnffj8U7ZfjnVjgo2kSsIRaDowHj23gOFKkEHHWJ2U2REPOhXCSbEOAUx7
u97ncmXLERFVBZDOMB2U2Gqoa3rM1XOOH3neoJ8UUPHHJJkUj8e8nuftyzQEhhEyP90sSECyLIsKqSe1HGhNWyGCmQDL0RNKJHLqKF3BoVRFA1cpy2AY
mABLFTRd1KhmUmYAp3fyWKk5OGEQoG9K20Gm8uFC7NTegTZScsmYVBYl4ybbLHWddcYa21FXi0OacXaa0kdqG0gQoUQKxSACJUYyuriIqVK0y7Y6TWZn
TYGMkmWMk551nFCraLjW3NIhZOXDZqSZahspYFYLzqmEONknG7uIm3TrII+Pv9PGt9Gw5coRBBlydRBQJhyG53wQnMTSF06CpWGLHHcCQaiN2w4twDNU
5xNUNqjt2aaJcwwPpjhA1KFAvQLI2bJNaXomWDPCLzNVR2NBPHTCaGYm7lKqPFE3m3MNUGF1l6vPJzWCyFaicojFOTyua0mTC2Y5xTQk4GKCozohhvWR
2hYDxQorE1xhScJq1cwlGHUtTWx2BqZSscrbIjIOsnHO82dMl5bOUjZsqLOMubcNiaksLIxiHM1DaBjKJk4sbmACliTN0QVRBCUKCUm3ZNJunNG7JAO+
i2q3zOsXDm7j6gffSd8E6s4cPoKlcLgUBQTAPWOH4KVCZbthA0mVmta3urjI7NYUVAFMLLjjMbxoeM3ZssYu7ZWSiiKsimJiCgogqZloKIJgp4pOM80y
GJdl5zll/yzpo3EQB3SHByFnGDvg43ixAdkQosHLQGa1kxFB7OHPFKLeGmJembEhl2g2zItQG5biAtdZrRrq6ZF4dO0KzSFGS9ghTHfXtydIyBbfHByX
C8yNqwYkFkKVowGxJDB29MSYsgmk6CgE59Jm30hzzlBcAg+d05jqNG7MyaXIbtqWIsy3aSt78c21wZzuW3nept3uVjecNsdEVYc5y4Oxk2U41oAGVvh4
NwCmrQ3KQwMmnByOXLSTvtvoPL1KCZKgxscvvNHRoaDac4i/Jt8+7uR7nhpkiPUfIPL8hPXK4RnKSJZKhpFPeG8vsJIT5/Lx4Gp849nz4REPOk3qEExL
cPYQ3cWODpSMp90j6sp4eVRIH7PD6vUlQ5iVcaSPqUWBkIPhLrI+8HZ08HG6DPPNGLd866Q7PKv29O3OaJaWjIwolpNnUY40BTDtJEh84tHy5HhHMazx
Uc1PPCcN9gvV6ZUDaKIqoCLnHbJnPBk37PXjRiioJj21Fta5kOD5V5PDYBJJgbtvhgSdFVbgY1hGzZhkC7xx3QXYxsHTmcOzcwZ2Cr7o/ZzWDzQ+rIiA
QFBtGuSsjsMWCgQLKsacWBmMZzxgXJRNBMuBcKAk2WDHpDlQoM1bnZiZthNQ6V8mZB/5iqNtALrGcauxiZgj4NDcKGyTbVKbFrgLFyvftm+ZV44oY2lZ
lDxLTloLxxnwIIwIAM6UkELTZ3OOTcyGiBSQo9UJEiWbCbEmqdViWYgRKxrFgRT201p05DMlrUnhmKsSnQ3OHSuWESxBPBrUjcqTZ2mY7aEqBFJOUjSh
juXWQyMKapw5NaOupzzzhxy15FLLUQKsqDKa6lCaUFkKyrnm5vrVNbYdU2mVNyciDEpYpxQOw47yR7+d7lcWuHRiLBFE+g2vgw7khu8cbYS+uGctWlLe
KSbvJRBECdKBbQoimOV5Xoks0SR2anPYEAfu4BaRHrSjOpAEJnGsm3TtroSXgIAqSHIM1oA3C3AIU0sJJDEiuoAMhXCwh3AlTGUO5DZFMAsEA2a7jy8p
mJRDmRg7tMQsLRHn31iwTnfQ2kCfZH1e1u+rn22sNtVEpKUvxo/GmIqu7V22q8Q1kCZCpOGZlgOXfVUw2o5yG5sSBw8OSbMtpsIxpxbvxcDfcJUIEmIS
pvAgplR1xVmOEic5IgaHlGoBQFXGBQah93HHqx9M+Sy51zrNDzvlwJKyYwACzgpISsRB0cYZpFBfM0c7S7yggGRVAjURCVO+YETmGNU7sZKJTSzQgKjF
khp2zETyfl6sna81i5d03q6jsdGubxxzyaoOCTYmPrOQEYdzO8NOcAbhI4pImA+h6uvvPt+/p0A7XomB1LLykxXsd2QwY0ARiA4Boz3dfAaRI3CKJAZo
HqFXMCoIzHYoW6dRh19jIiQRhMHQlpBgwsLPq7BgahqxE+W889Q+Wdg7vOwwMF/ObBETI47gnW3uOQOwYgYTBJP08WuvHfWEeicLSIOSBB3bqH22hOAk
r0lpQyTJCAgLDHBakolS+YsKAcoybNAGDnbH2d70hSxEQ5hgUUMRKVuv1d/bdk60eN3+d4hwbUHJgixuPdjaMI2z0lTUCYK/ncRRZMBiqXtVofE+ZNSS
aGbVPt34H2GREswrNb1yp3y3NXNMD65LtZEOZXulG/L14Cc+lJjxo1kFJrLKmUsbVRmoh8tWA73XIRMbzcue2tJnbyMoYmMEYsRBZLyhuJFRhRi07E0c
bmw3ZXn5Z5TvtWSsMIb6UO+VBSLCY4Tp10cGnO2oP9VOkeNzkQylMTACpE9IwPIjhaiLFaqzJMr/S+8cPlRG0ozRCpWytjKxRTlwTlDz2U9HaUTys15p
oqSomA+CoiKJ5S2IwVc5diii1kV9Qj/EYwfASPY/sMGI2aSHV1BB6QoFH4oI/Pk/ehT59OHkionoS7x49T3JxScgOti3zxbkhB/T0v7dfokTnr3+zv5G
3zIzy8c8TMpWgKGH4NmfMZH0FyjtzzonS7EdKimQcI7fDpeEyJss2xBHp4kdyE6mlBktlc4Ak2UwuF45dBjjcRvbvp5coIKKqDne2Nvv36JwJsiLwtgq
eGBoNcgOZgKZ32lE26IXCbLtdAouQ3bHnAHnYBd7wkAeSEy7I5VAFwuMo5A3FKphQ8gpix6D3QiiAuR7y97vbkxt504x4TA0cJyKUPjidMm87Y3IGPJz
sHOPPk7tG5A53ICrg4ZPO6hf6zsEZ3kNiE3k7pE2m0Y+WgPGbIuxlEcvkA46BcERO9momdTEFA0wSwGS0lE4Zsni4RB3DLnLDvJyE84593rjceSGEWAy
KDtp5Nod4SEDk88DsbloLHde6fYc3pzsOdNpSXRmkidQ4OmR7gQZNHEN1SHMhAJ/XkXIcnKGQmKJswCGSMB+BAhyARNChwHDp1QGwqcJt7BvBaNtvYAe
78A8knL72e5ngvw8cd4+Ptu92GufJckpL05N4TwHj3kT2yrlMY9WRF/UozlMKIzC5JSAGSUoTIZBjJApuQjbkJNMyApJsEogrYZRFLTRQFNIUUtLkU0E
yGCcGk3rE4XPg64TYFWIAmSlCIoCqUoDUOQkCCgZdtkIIhoCwIoqiuyBUDJVpKJJGYVCkaFylhAEPTyKsie1n1s8x+fIp3xd93Yy44WWGn1gofdyH5zS
UREx9kANI3drS91BdzREyGoQ3kDJUZgyRCLsAOy+6Qes125a+kNI+EdO6R8pCoggwQR7HpmHjZ3lzLiKd88deO1VGG0LEkS6aAZNEksm0NpL01YoQ34M
9pMU6aeSc9ZdgsICkYtEaCgoiLW1/aTIYwh1b4+OiIRIfh6U9U2k3IfZae6h33Ss93rfNEetoAycQ9TRhpDhsGckoWIgoYc+WjUESaxphwICSW+YbCkm
hijPMDaSmZKQKKCAPcE4iI9b5AadavgOgQ3tgVUNgTFrzhDJwJclQiBaFaRBoiAKCkSlKUJYiopaoSaoaIAlQXYUcKhREIG07YsJtCG07EOJxCZdj/jr
Z5gXKBCESuQoFAmLCBKxQkkpIQBSSjIhmOAmQlNId0gYQKbQhQpkfpgaIgMncIQSQsg3BUxHFXAMHxQzTEEgcsEHakkRaFRa2USNnYMLZXq+RpN9Ku4a
pRAJB15YpEnMIEoTKnAloNEYrTBMtRIRAHCYP3kxjyAB5Cdtj1cPOxAGYDg2sBzBD7A5LyPcboi6SCJglACGSOoMTjROQMUmQuTljkgmExDSIGKWEtMx
EB18YGgHdANdpMzdD7ObIVIcIKBUANvyOYcBs9KpKoioSiSpZkOXB7vu9D3+6xoysJpJQ+Fup8MRIktCeqfRIyDaM+dg9Z2godyPencSQVLFQW05UGlQ
+tJKER23EPICUD1nMR+qQo7INS6gKwgyGiikaEodMGen7/UcA7yeT5L17c4M8PPQ7eOOH4OK5xinpKcoehuOHPoPLS3rQNuWzv3lrxJJYbZmXg6UNk4T
ozZk1vcoX8vI6AaEOqQEqqRfgxEykEtLChhK/0wgn6Z6p2gN5R1CuSbSDragaSsklj+jLCGM70gSXxPL0wNnn1MMt+Pz6Ly3SSjbc5wWwd/P2qB7pCkX
fdekgZORSnQiZNde2jxV9q9yZp7P7TCIyHIZFfSUHIcw0Q85pPlKZNARKVEX4Y4QBTeqZnWjUuhN5pUpDSY9GtlRU23OwLtSgUFFIZBRRVeU5ATVE29g
zFBsWSr9j80GhLpmYH6D4RAiT2w8Z6bm38vofNgrE+e2GKIvNmZyzWszlSTzziVx7o5xn7lx94O9YfU/E2l/FKCb1xeR2XEppNRIIm3kQsYHMjiRQVYi
PSyjJpkecza82c6qwU2wqLOGC73vpqYOnbIQxK8KxAVQUlLlkSVanhGYorbWVbSCashVSQhiBRJKb68kTiOJqIzSrvsu4YKGKAOg0haYqqSIF64FN9C4
DBmW+vbPLSQSwmfhOxjnfY4nI7zhd1Hj1lA5wOtlac+sEqc8IiE5zl3K1Dgi7DsLjlFcod0VHPO7uDlNbbLCdw2uxE0RISYZAp1PulTF0Lz4oegIqcBW
JyecchudhTbVq924RE3vSdYqyKII46sdEW644QyxXu10lddx3E8gc8iirhRTI59AB5nY5yeIPJyphHIsWtMG8Hkwetyeyii87k591heKMLgXCIDjiwQn
K5EOTgXDk2BKbTvIE6EcJOUcLjzpMKoIgoOOeSHznJvYEHDjIog+tHDjzuyIyQx65dyS5dshI0iKip6MKTgmEF3dEm5F8mCOwSWO2bPbJbJJUsDETjQT
W4IEP0a2HDBdU4yWpueDM1EuRxAk5XAh2A7G+/IFXc0X5SmEQUu5KYEGBuklTBVERkgBuKJnJipOYLgGhOA7yQrTKpoEcVThE4tbIbYqYMob7psWABNg
PewpINSEEgyRH4C9zHHMCWkOOJ0qKggpCpJ1cKkir0QOGbAMEjhStKagZMgjlLqIQnrPWeLfT409ue/HR9H1zRvySe9fhZqO7UVWaoPPbFOmGUHO3nhC
sy6lz4/dzznvb8pQ5SoeAi4RQREV1kkX8Es5EOtVrtrgxtZZSWcNDh2gSpPuDSWfyfC7u/Ir+PJey6UDzTt5dLgTqR40UF141nU2IMPcAHTpvu377ADg
hkJTy37p80nyED3uGvWIqGbJJdivtgcV2A/LjtRXQAcoBfsoYKkMgDHGAOB35NCTGTPu17FT11DMqinO7viQrrqfzk+8TGf7X9U/hIGun/f/dw1zHvpY
ThIsCvRnb8NYLN3gwJ/FPDrRUtQEUG/vouFunDgczM5M4DOmwDVKIWadQQ67uGNYZZdzTxrfKY/HH86b8XwcyITYcS9GczkLXUWzV76J+5FPG+eDx0nC
Grpxp5QwQ3rJO1XxPDApyK+O3MdWCtuMwXEprVmk1O5qBTDXS+2eWTZGAwydCVJHSEqHZgVEbaPQdpeNdjRY8GjA2Q1LagmEyZDHhCoaQ7vc9N6PX2kg
oalyWSBGKguyu+gDQQGuqEuCChfayfVumt3F8ZNFzNDgCkeRCAgwFl+9+qGiCN+qwIgT/XNdl7EXrArOBqQBPUQlSAT/uRBuO8AIwGBQUOBpVvHCfayC
jhQ5bKRYIp4NXgH4CEmhIQy3yDJJA4FNBzNKHToYrwvB6nQbgShhw4atbQsQiV/ogcP4ZhR/Of2zTVJVAcnYAAf86Qn//QZkRMTSmSgZZwLBD/sPWfEA
PzJfrCr8Y/LPyL89kPVE+pDTCch/IwLihU6MqY7YF1YV0misqF/LukNcE9M8T3FgieSn3RvzlR0Ek6/7zq4RU+pRBN1PeQFVQFJQNA0nSFfaJ/nJDqVt
nnKnWnx+r6jFrLCniBlcUKxqVJeDmfeCRYQRRpqakISQKUSD4yI0pQ0IJQSwFCUCAVQg0i4n0hU5rpDYGQhaSQ+io/XudmQpKwQwHb1gdQvYQPvlfjAK
0IuSgBqBX2wp64ANEIC5AgbyD85PnCIm8gbyH8oPknzJHfVmrHWEYr2w4mlU5detJKag/qzob/u46XJjPI6P3KdvCn5fFBPlNABRDKJ7o9EjRCKHMD2G
bbihQUoYesA9oH919/2Kr8Pbn1qlKB/ehIpSr8h/Jns7xF9gr78DRDPg4OEi+JkWIGOYOVFjjEIGUYsYEzfaQTAxJ7OptuDyGfzs9mONEB9UfdOsVDaQ
KFT/PrDUiU6IZhJGVaCoiimIKCmKhAIlkkpKgKIpEiGgEzQpzJoZUlCnsxqMcbWwsaW0IhHq5DmHDCTtN7KIHc84VMDgOcH9adxuLQgRIULS0IUFO7zm
GEJlyUwjBVOofarCHUG3VIcdba0ApVCgDCSrjjYRkOOg2XcihioMYgQ5MbcqYcD3PROt25UzAfb2vTRAbaoXRIEyH6Pn2jyqgo6UwGRgfLANDBEtJLMS
lDr4AWAMJo9fM2B7oAmBKRaUSICVYEFKEofvPLl7NJktzHEPpDtbS0QV88wcoO8wPweQGJIboVGCKNux2SaiiU2zA9V9txsphMLmGSp8dUY5xwCiAueZ
yTgUz90sHAIuBdgc+7nghMKIGGifwg7oRVL78DwNHoJRHO8fSQpwn2zm4kNO2AUSAqUpWIKFoW2ioiAiQ4YcoS5YSKcJN5YJTsTkUcS4QlNURUkSnfqw
58stFfTzuSGZRXfZDB2wgHI7ybOcgbCQo6kA2jRJxOQ2VIIkG3iITW6XbU1vRq83GYiwyIBpISxA4HbA80OXJSy3jMeiFVSCoH84d9MbZhrN5ciKSJp6
4bxQsSIDJ0oF3awWQ68SUJ279/11JskqnO5xVUUJ2viXIX7mQekmjxoIaRT6PU7e2jXrhQwvtsdjUOgTLdJnsyG2G0A+GwhzgHLUhhFgHNDz9eA92exP
iB3vHBj56BzsL4esu+gTcnLITvnckOIeJWRyQzqmV52nCcQl4nnzm+8Ic2Fd3EOEurILIaSdEDaCybZE8UDDigJxxdcK7PfmkNpu2om0uOOO7UFUrt3q
IYvCcNuYCgGoVM42wOHEcxdlclRpQd5SSVOhvoD3m6hrv3I0Bdnu5PMDwBB8YCpYKKCCqiaIYpkEJioZKEPZ3XWZWGZlJEUwNlguNSRE1L90OBIe1XA7
ztB7ZP0SZL9khXnGoPfmfXrK80n+fqBO9V8BhWmJ5m5wBnKaNFQdVhtmEfx0aQ1HigdPZ8EfjAKp19kgtBxoPs5JMQpfaYuGTuH+SReRADSrQDBKAFCF
KjuhKGKyJ6h6HMJnt5eilEVAz2CnUoH/NwL2u/tA+Yn8Hd0W3vD4H3unHnB7xAScvAb5yNDQfhBjKkQYmYM8Up1PUUMzHIU7yOZSjsoj4pZzTBOSFAfy
AVJpx+FC5cZEMcIhFtqPnIhtsYC99h0DqCT1vsRv3zhBEnKKIJ4Ud+ED1w0VTQc37QXdQoqQOIWUdyq7w1JwRmRoHvz6k/Ca+naw1813dtG35uzWxm1o
1Krw4/y1SB/n54pH1x5niPlCEQiHhIePfr2q9BtsQyRn3uar50lyHzt40KPBaxYiCjErtoxkqyu35UCfehURF9Q44ZUYC7HphViqHIAUaBQYiCRJPKcQ
towKJo/rjAmgICokmELnhynQwUwvpgBksEMCKA/cD3HDsjlGo/CDGkzyRAbWgnSRFUomY4TRRAzINVmYUFTMfXiqZCJct3NEFMsXXXDCSMQSHEubzNbz
Degqbgft2YbEK1SrygpeROoCJQmKA54Hu0iqoCIjjfKFiAIQTCgiZXfkxkTLtgearKYXbepCmqKopKmiZlIZJplsM3onQ3alRhtsiogLB6sqatIGuIjq
gywGSpIHSykkh2lmtaya1YSlVTpAMZUoCKhHGiXC2ck7YstixidYsIMs6c4suYgpsKfO3CHVAhD9Wt2eemFssfrOSm3cKVGwgxZtCkjUpsuciDjaEwRe
DdybpVSdQQomEQNONveesYRd4yGOE23smK0HgFzIT7vqxzpK4DkyLk+VnFH2QIdwgh8S0yLhajHFZiAoIwV17ESLZFTxEHfcTX66IFKUVIIUDxA/iS00
00ksCUxA0qVEkkp1ey/DPfH0NqSlioCPLMWGL8fPPoMB9Pyzsexmif9uAmEsRE0oRQ+hhkz6If1r9zhztdbmTiKS652QeyWZViGBGBTdkDgmOHE5gi6u
waLAf2+45DzjLlVBzlEDs8hKk7dMGRGsHKLDYx2EN2kjWTIO3O0JgUCecHODfpk3q2ZLYnbC45NPjZD2LawDEdBygZoLYwmOZZI6QA+1JAKP3X9JOztB
EEWfTk9PaWez71jLzcU5ZrV1f5gYUJsbbTLhrDkO8/cKB8U+v0gB3sgh6RQlQSiY+RLUVKNU0V+BmGLmMgv1mID9gQZaQIRLzA9SKdXh9h5mnZA9cVEl
CcfWX12EEB1obXRY/ZTxNmLYcjCWwtX6GPsBUXeF3IEXJQMgXIEVhHbayrkpHWEKFRBHBhWISJpmUolkYlpqVoUqHIgtDCD3I+45F8AxwrAyMkyWy5cZ
Ks6IJHC5V2HK4VLHCSokkiQMJ5SBRrmg/MpKAdW9/ffGmJ6v3p7/UBqGl2BFzhJHn1VP0+XzaBqPVApmZmGHng0tQEJoouXMl/Gho3A2xzpSpqQG9Asl
hBB5EhSAcmcf1HuNzmSlP5w0pkq5LkCYEAhkAGFQjxozm9ZMZ9JmYv4IJag4sLTGawBSeN5rWrdClsgMZqM5iFcmBYHcsOwCTIO2lO0FJYgBecKLkouQ
KViWQp+uQU6Smxe6R0h8DgzdEp33HBTeM+am+zsbT/cJ8AF0B4QiPEOTE7SGSFmI7pK+YP6JTED0Zgiihpb7cXICqoWv6I+Vr78MM+GvsHZE3+OK8tOL
c8eEfGWJpUO8Hz8BC0r6/X4+vfORDr1+SJpD4h+6RdwPYcjseyi7FstqIfh5fTFN2WKCgICKLFom6b/aUoEx92OUtLRJNEORgSLDTRVJGY4RTQTUhRRU
Q00oRAUjQzOT3aTSQ6ARIW2QQ/kgWdIezA+5CsRfvoYmiaoaEWZQopImkkLIGaZXMwyFIhaU3FiBO1XodMDxcwA1BQ0nTuQ/e1NK0BSKRCUrsfrD5fF9
3Ot8zyg3ttg/R9YHq9rnNjcvB+H6PYt1+wSbVOEDWF3rThpXWUDBgUPuZYLnDzmJloWIs1ban15jHZjOajf8UOJwg3STaJrhwHrS3VfxbrhnJunVB+Zo
eaOgXkcHj+Wr8taNwkP0SlL13+x1rnXLhP2oZunEPnTh9yV2CxVIxf6bRXdFOedcmjsM7p4ggfH7T73758jPwqJKIJRFWE3mRR2AIBPrfENz9rMiJ0Nw
hAgQyME4bjVk1KOC4I3DqxAc24L1k7QE+Xb6JrCyostlBQ/7C2etrypinlC7j3Ozr0RKPu45T4fDu3p3vF0eeCx3qzi3eV/ox5UduIEcrlfRIfTyvFG0
jJGhXycbd7iELpil2HkiKB24T2AfwPYKSUTY/nQFhD+s0SjEJtwo8XraGH64YjmduZnhO8OZBTI4rYZpk1yaQOuE6uXqQ6H9zufevPjhLz+++Tp1neO+
ex71QlPnkA7CDLRKjKIgJCJYHpqTuw8odTc+vjiHhIdGGH6KcCaGbd5TTDN4t26mO2NBQFBLDJEEEEm8ZO8B7AA/ZKKUKjS0NBSADioh9X2/f/hf2TUs
nnclPu1nny20oJrMbRuXWfRdZo++uJhmFh/shzmJo2dOetFijbxoXmHKuDYbzKTSAcsNMyR1mFDWze5d63l52ZM2WhsdSDRdHu10zj/Rq1PtYci8dCHA
iQYoAl2wLpx+JX/1oNi6mNHKUymop211FYmwLFiFsLrRvXA0zeThNNBU3AosMPqu7kyFdqg7tKwlcp2CgvVyTQu2wUCIbKbRyh5VFoCXRJDAJssiHpsd
TIqiyTqMIEQA9MPSCAm5YgCYakoYWG8hYBUANZgw3qSQlnN1hfmwocWDyFkNcUXjiUNnnYR1owhoYQef7QodxOgABs4IpzKdTfQZlMYeTm2mzba1zNau
atS6ROKa+JdD+g96wERBGRAoHQgRekc8dBpbzoMgkQj1N196l65p2tz8ybNXUxFMYsmMxhtk0qQPRhBkOVy4sFCN7BwHuc1Nd3p59DpsUBDkO9hga0Q/
HQUBYG4bjAu806z19ZPzhDvFO1EkoLsxyH5B3R9U7RlgB5HFDEPzsPefK4Ok0R++CdOtNue/bmAgbzToiJDxu1eDE+N6CGx5KDrh2kw7sH8vT92vBlnl
OGN8mT3IbFNbQ/chU1aiKgwKyGlFSHc7kZJsN9bYobpzSuKPmhKvfQqHIkd8l2EohYfxJTeocn0FAFmCnuLXJ6mZ9trsprinjoWEf5y7fk19ZqyH18bh
z0qGGwzzMMe9Yel5bH77GsNrxonUwneyc+c4wOkBGRN4NHp2duqazeGhNayhrzoQqLI5CHcAvQQguF07nFIwTJPdngeu4u5PJ449wdB3Scm7ri66+/cb
sL4q+ycoIh5wLIesD0iE4UFMFET+TZz3As26qcmtGLOaWbbBNGZpxEawvbhMOEF5Tk0l1BiRiZcCiz+PWxx1dIhITrg+pNzPN7ztOTt3jYCnBJynO4zp
dDl2ZCUA1zlfPc5zhHQ1mcepA0j8j/LKVBOn9j7/21/BAcc1szKkxGgnBCbLO0gMomuXjuDuscUpPA4kAwZCgFhLDLn9bhq0ZowE46p3ins7YbePs9W/
Lxf1p9WTUwQA54ABmpr6TCbKjy8Q+X+Z8yQ3MVxJU6aVEl57bBs8BZ3+AE6e+nmzdAUowPaEz7fI49lt5u55iB29fITZ6p7RUg4T8sN06QHDo7lH1+xL
40UR8dAewGAsYJ6B7zcoaQOB5+Yeo+iG67doR34fWeJ4vx9Z7Oh8Z+nLCYiD4fabm2oXN/odAOqQUkO0QOIrbUl3wViCkYgjiHVIct0FiyLUK8EO1t14
8M9c8zpzzQUrb4OCEKFWHXEy1ILFDBCcsmj43h4FTgTlKofbs45cubju9P0gewEPYbnS5c/Q93vRYEerAnrue3up0y9Enih4t9jgYQmwiLBgpfXgPg94
er1nG/L7LDq6sA+pDxlIIpmIc4qz8bURSM5vLMVJzwE7d9VFh6pSB0KBzggLURazsYhAuQAaIcBLESKahBG+meJrWz5Q0HbDhnygPtwIKg/CFbD7iGoJ
hopRxz144hDaMIEWlMEIlXYJVHWtaQ4UPsgGKIKEipQoSCWkR2Pv6wOnvB1h1HO6D+Icg281B/yQESEwlApQzKETEIzBQIB7v3ngHVlFUR9WbENB9aQD
68k22Sk6TXu93z3nxM5zIiLuDUFNJltzj7Zqag/gc9zWg+fazBPIgTxYsBQKVFCgHmwqOGJkQgGSjSoM5MRTEiE0GJ/PmgtExQZJYLWntzIVD5aANJg0
hPWQ3Ie3BuAQJge3Zj5YAitpVBH8ok8z2l9JQzDDn1odoTrs/MTPpEoliwrJQGzAMQsBU+LvijqApFNCHg9e529fXK+Ijt3dpkwMIH40IUzCgWEnYkhB
x/FAaTOgdGXnfOp7jRtTqWtrWWgavMwyTLoN5DnoWTo6eOKMSn0XoLt3mcF4Q0Ia5oKdXhnPNxm/CGjA124lqiZ1EOGjCGPxCfBiLedj6ED9KH0bjO3X
1qOnNGspDTJH73wJERSLDjeZZ5X8XMse/tgYrybO3EONw4ZPcyeeUED7uhe/3+9eC2M4zaHw+cmQMhynRDwyE/NSgadzmzGT05s36t9rCrt2J0hoP+30
SKAJqM62G8p7gOL8tFH8IIHOBnJDF3noauGuu3s6Pviny+eYwxHIVSXDRkNCeg4RcYZIZB0xms23Gn6o8OcQ2hM+bdb3HlNbo6znhbhqQ4mmTB/9DW0A
OsZwhAMY4FihjQUYYiYb4dBrFslEikd2VyKMZ0bxrWDti6MT8YdChuvx6YCUCkFgcB03xTJmUKoKCRcYsilYUQNEwN0CgkzT0B2Q1CSDBgGgOkANv3AP
3QFkh974ni+Z7vqoZ1H3c3nfQ9F3CCSyTxItYZrGgKGqFaaClzRFOtPcpObWM+vUf/H/r/5P/az9+x//v/HmdF3y/+bmpP+/mkZ2smu1CJrt1uXjD/mm
d97mxxlhW//x06CanwD/Vh6DqfKlWfnJqcjRowZATWgNRRSErNpCqQZKwrAPOuW5JCltryONAfbZPfPhef3GjD/6/RnG3Vo+3q+zOnVyukPHwH9qq/af
xnd+2A/OOdQfpkbws6+R0Udfjp8ANnFANvEMQPQ09vifm2Bue58I7/nz38HhKAIgoCM8mYmvV/UTlOqZSkjbEoiUiLFyKYlQUtvytxhl+UgZzvW9fzdL
NpOjAqPdQ293BmW802YHS0ERkYwWKBwkDCoAIhpGJoqmkqQqR+nSCqjlT6Zw+S25CMPo84wdyc8PksL0KXMOVRXhnDjDsjlQUBEa0iIEkI+sQrsHRGa2
XeeVAyIczhcLlwZRc5AEEmVxpnkjzr+rrfE1QTTBUSEw0EsRCDJQo7IKBlPifns83RCFG9wsm9snO07CIT9Cd2tPCBGQUVSomTMswpgSkChaiaaBlTGU
RVF6kG1JspjYRmyA0bSYF2wpl02FMTocC4FwdFDsQoozoUVUBOtYGLTvhw223DvDtLnYPOMQqnuuMJhAz554xITiEhXbIKFDSSlNMEkyBU1GFkxCZEap
xOBV2HOHIjtgiJlaIl1mFFU0QTEkMMUSC5FFciE6dJGVBERUQRQ5KtHCNOUXCLkw5yL97BDnAo/EDzyj8QkOZFRCKyIrphdlci7A7nEi5RGKdg+5FA4j
C/o+gtjnHxMeNnCZX80kA9Y1lVXyFBjvpOxFsWzhA40Shw62oqjkXGJw/zvEHUWdeQpsc7B8NYDyu8gYPELk+5SguycI1Jb+1fHx7fRs44Q5kfVjvruM
g+pN65OFC3d88CXNXSQSedyIMduR4Uu7jtbTnN8uHHYclAoNCikJllZbLYdXBQJxTDWt73MFi/yBoqh50gqepEBygg5XfFycm4Uy7I/kmUj5SKKA9qEn
e9Hg8N60iq5eSPX2Hsv1JKgKbRO+PGOAd9W087Q7FAfV2Nw5ZJbCwgoo7ZDHbphlq9Eww41hmmQR1VpC3v2ce3e450C5Xnfb3g9q4AZgcOAnjdmQbd3F
MJagyrnTWjUsYPDk06204Ya3JdFRJRgjRWluEuJrS7CK86etbOcW1iLSifLjUWXZehV1L9Wk3DudHo7pEy7KTK5EnM2kGnrlVxJrOOFdtYXG9L+r8baT
AcvVmcS+aTZ0l0jN0qooLBYaEnKGwWbLzxJK8jsMELSSdp/hkNM0wqUYr3LKPYsiqKKiLYisir0tm8c3qmYc4cM2gAnVArETNUxFIaQoIJXRiYEMcdea
MyKprnjiUFFFyyYIGTMLIacTgJ0tTn7+u87nbEeiwvO+7g7vKFCajawlDjawZmMzg5OavEmMghI7quIoMLucOnETs6jIjW6vZubrFHJHVk+m5L1w5XdD
DthhbZqrrLlKyasB141qKROdcWdAdaB5ZwOtv+uuU+fnLsNtSYfv3Ac6rKs5Zykigou9ZiHfhXhs4OQUJ3IF60yrAKKAtJIDsq5BUFHImVTKbyeDnKaZ
JVoRT5bg4iERFnaVywlDKojzyTBz8oxVN4EOUYQEoZihhAdkiQZAqBMiAM5sNWgcn72BuGIQhgn9u2LsHmdaCeaAHvDsT9l8Ev5d/bIxEBERQNI0xAUF
NAUDKVBKRMz1r/hmhBIAkRSgAoESVIGlYkCkQgmqCJmGiCKQiSlClIlVggYRJaCGpKV9/lXKH+yA1dXL/t9xnwm0B4PXKOBFFOdoV0FEYKasKRx/8sN5
NOMju3EosTi1pDfD6BuodT4DFDNJUMkXUHgAHkRJPkB/mhiKGIUdIp/SNtEkqvNvVnfD8ITSFKS1sE0iVV8KwyIIaCJDtYd4cioJJ2cQh/ZmtDppY21s
WHBv8995o5EVGdZeU7Y5FWp9kzbxqcu9Q/pAj/X3e5D4MCF1J+O/uUNhIIkEQO2OC1o2woZM7d3ZDBPkbQ4Xo5CQPL/vBOaUkaZCIIJQKAH7URTZOAPU
4+nepgq9y/ifp607QVN5GCB5cqgiimYQqiSJglIGkFghUgkoCkWIiaIZkZCCEgJWBoKYYIEghhkWGkAiH4d/kaNRjBRJu2RAXbUUVFBgiKqKkiJCISgg
ihiBpIkJgoYiiCYCSIiUkkBoF4VMTEioaZqASkcuzh289uxdbo4mB0783lOYkUopD13CPRSKpEycUvIpnVqGUUdQzbq8DYRTLsnb2O9HjnTWdYu3XAkw
7yXEEhrpOhOidlx3U91uuC5nSnUl3Dt3BVsFh5Dcc20ii6rkZY5nsIgVGkJDh64spxOEc5yk7E4UFx0weTeONG887sIvVZLu6kVK6J3UTtJueTcrzrHI
Y5td3EkRDFmsqI0KIlDYUCrFim6XgahcqDt3PvHe4959aF8zyZwg5HKUDi07FHRwLouQeUWuQ6zrcwiZj547kvnzvHmaXHcwonPdbpt1127qdHRN64cn
k8PcyZ5TkuVM93DCzxz28nHq3nS692g9vY7i/A7udEJ47obm+d7damKaVHzRxvwixnfuRtJ3XgT1BLkkw4NRFJOymGMUEBOyZ+prfT8bYruK1uBoVJBd
zN1MOZhWYWpE7MDHGx+6cG07eV2LxEUBK90YUkxJCxbkvruNQ6gU2ATbs4LfyxhHHQZpA5FotsaR/4wDwek7+3APwh6Rv9JmAKVlrT1wUZRbMq0NcYZI
/D2hyQ0vwvGBN7W5gRAxO4M0mM/h+hho1KfTQ5yCwEVEQBHr+cMSvZ5ddvsA1gfAk9xMzo9Pz6cCz/D2zBKm2ewS8zsz8+U/P/TI0bHZ550nlB5206tz
uzgp4jBHtyFndOXpIy80DSHfoS/KQ/3oLFGUIhJIQoAsOh3dNdWjOkLuHe5GyliF2rfsZpF726OaVDohy6d7vSGBvHih32U2qaabun7WHIcU+noemHBC
PHx9Ej4FMezNfJkx2qCgy0fTY07NOZCyKLVEqLbtDEwGiMYfBDEObQ6tbCjpL6i2D2AP8DZDDiEoFiCJWIqg596dQfXYEHH3r84iPwsHtXH7IKQIV+Ny
2TDY3E9Nx6PsztGX0We5Pnhql9fq16Kh+n3Gk6y64/xQ9RAHk6hMICUBTNqAibTYg/r/UPxH6/3fuZa5G1QhRn2p9YGg7w70sjDMmI+sQMfgvzXRRBEU
LT6EZC0FZARAG/uF2BBJ1s9AEvpQ1I9KVFFkKes1F0TYV796G29WUlKwPw3uZguAITBLluTZ3ygh4t1qvSHzmGI6b4AH2xPlQRP0qiZF7izXcdnHIC7q
UVcu2FFCTkxyI9qERRcKDRpBFF2V5JZlxBB2TjDmtBPCcVhcThcNT0pYV5O4XHHLZEE5e7s7SujR3Y465xHLClEqJ9rRDLsnUCD2UvYkLHwXr8ODI7I7
kuFiV8DDaO0PrYCesAYSpBIUOvptH087nS0Uex2Gz+pNjnysKz6npvQO9iyfekwjNuIxVpTLVqJokhlsJBzACH+aQPvYUSub3J3ACsUxcoj7OlD+WO/d
9dGdfQO54iW1TkuYUD3nF42sUQXmlGKcYZWcuyvAbjps3N9Xe8iHF7jinsgHjD2H3k8+h2FBFU/ciCQlR20g0iucWYQVFVHK7EYRGMqNEiooK4URyjh1
jrughFSiXLlBHK506RFHQjQc/f0niyuQVU9FlF/j9HS2iQkFkIXKZF8hztySQOERHKCDMIervccKuRw5y84kXTrIKuHVTpRc5UHOEdWnbSuBdswSKuHZ
wg4dWIVCSyqIiKppzUVgdqIR2+ODjb4fq8c7H43R61/ZAnyD2Q91+UIfIDQbdvo+h17icmPeSKJ3pIc4U/UgBAlEEAG7wekPOOrzNH/L3m/Z0UPq/geA
g0JQlIxNDQwkjNJUNU0jSiNMCEiVAsnZKJmYoZANIqxIDsJ7gTFVNoYpho71gVPNAIEeUiPf+UbDz2ngxKBxjCHkkslgoiijTAz/d2PYenv9mrEBIaBN
OPvcz4fTYbdpfO80up/x/IfyQ15ASHrPUkhv1leIFmZs5J9x1H7YBbkKGynsUA4ep2P4votFTRFRJUAAQRQ0hO4/zMFEQE6A1UnBAjkTIYezjqC/ifiF
lhDASzRMWYjhBBRRA4/DHOxE8fTpgUFCsQ0rQDRDURKNIQQCSTNRFBR4i7KShugGlXIR2U/KDaFaXSEgMQLCrILxOkKKkmIkprFhE0C6AM3UZlAWldsu
2MBdw7TcTgyZexLktIixSkAyEh4/EPUDf45S6lYtkaUG39qtl3V1ByaTEwfBoP5fxD8UFVXuFMHJU9DsIn8pD+cCAf49D49nZB6I++QPntPfyNk3gChS
JVoaQe+FX06HyMQOnVVX1QHWHXt4CcAD+sFT+MgAhMiUige4D4PwgoEI+ScEVFJ9Qbglwj4J2+ZgDip+yQ+Ej3pTMkwn2nrnJFYmmxixb7GzIUYYfM0e
bn38O0ZHqPKXsEDF84R1qry9ogqnwRNIdPROD3wQRBeinvPrA4m+llL+V3l6ttemGpdpPZOCBwMmMgncdYTsMNe59qSoTyd3efCD1mKnWmmAe50kTVBP
ZA++5rrvcOpPw001onVIPbYDNHkmcWW2HP9UmuP/bg426ZqjUPWXp4qh8kB+iKQh59f3oYIHwhX3CK/nCkEAG2pUPvTWqFMv5TABQFMJMSCJFMwMJEkj
EMTUBRQ0pStIyQUFATU0FEiFUVE0kgzINSgTJVA0IMEBIMIlALqBOJPtk4qzhsiW3HvR287Ka+ReiTzO3xKjXQLo2XbDlETbwnRbnn4Ju6PMcWE9Hncg
KchueZ25J253Pz2vITJejaeT4nPZ2UhHu7yaVmAUV2OHcnsJ8wEPzcip0QaSu5+WYWOQ8qgibozsoucaTrnz5TlEx85MTgc4HYA8EAtLP+fhTeBaVIkU
pGIqhHoG5hvnG4SNEgINSyKFIUopMgwNDAgERDmCDSGUwaTYBcYX/rdNTndqTEDDziQRM6GEEi0DQQ5dlUgqCqJCikKImSVkCCKlKDdJrKQqYZSLaRMQ
MzBhKUSImHGyXIcMhR6khccdogCxGJwDkURymFwCRJFOQZBFMhUQ0xK0RCYoz+3n1AfsoJZQUoUkZ8VHUH/eFfw/ThQrsMPrIRwDaTYTSjsTiGBtyD1P
2Ry5Ew8jlg/LzNE6CT5qHRB7KiiiJXvQA9VATAUK+KSz2T3iJdzRpwBRoVKkrIVDGZrjkLI5LZHHCjHOjI7C4U7EKDFuLg7TdqHTizpSKEtESzK4qRHK
YttbWI3WadyYCQNpwtzscbOEgQ7HZNIu1gkNyGnbBwilTcfwuMHHyX+7UK/QEgkpuTl38bvdiFAUnZR9P/1a37FmP2Hsgn1VRgSGAKv2i/vLiCJ4cN9K
1Wrt2qjCWDVxNf3smYIYEn8L7Edc88yK4SrAf4yP8Ux+fgkVeZ/yYGspMfEoO6QHJ+cypvEJ4gp3ilx2ColmDIyYUoz7GEbKRBAdCMtcZQMgRGTBvvOj
7sNQ+uz87aUppJWUVrDBMipBMqLrPwYZGJ73F05gPKY3G7PS/wne8yU3LaGI2iCKGxUTasyGTRhfLCgMDSoh6NbnJGntGvmQq40lprCUmucmgfqDA8gF
2mEF8gr4QQbYmda29Z3qN+JmMBjmSxN6ccsKjJHZ6PyZoI2Qo9GJIJfhRL/DYogLuk143yR6kOOUj11RY2xoet1wqo8ugfjmd4gQZSOl3kgl7SjRxdkE
FKUVxnaqOowqY0xk4JyImcwUFS6qoR1vDz1dM4tlN84Hx4PX5/CydaUJ6vIhwwVEmRNJmXbiy5dknJDrnGBwBDGEJxnRrAzmgbjAWds1gTUBQ2Nxt8IQ
DSpS0+NfGloCJNxuRqWH0K/oU7+i1m6Gs0YYlSnNzEqv0iOcKOuguy5cymFzdgj1LPyIYgpFRPPSTcq0AuCNdVmqoSo3VD6MK4jRsoyWTAVV3HJ3gBwd
zNxNhdg8nBtlNxB1rOzyKV7eDJUzBOypuQKEFlgtT3sJ5KI0Pt+tbPv7GyCGU7liFRhhcZRT0h/kYZgSkQbI9GAGD9zlW6+qCI/R8yYFaQmUpQRCZRxN
HKuUgvI5coh3UFc1DJrmqMcwCFOxTY5OBCEFhfhVgpcjQjGNrWyigM9GqzlkVAWBKOw1dAKBtrbbC0xI4AVu/DPZbycVRe2zogaUolh+i2b6kmbWky9h
gM+hwbmFnwLzzY4eAhDSh3LjKkGGMO0UC+iBJnAVCQ0QWAQ2hORsHn5etDY38lBwScqEGCImFwmH6UsGyy2gfnKIqInEB6QUBsz9lOkMIUeug2SW2PqN
85sVHD6qJhwoEABDjGXU0FCpGGPu8duK8QEpGC76c4b02rXxwaF2d/dZzzZbshxlhjltV1pinpy3qm3p0KDvz+/FkVm/jdZQXUZgatpBolj2wxOBo9qB
5KizFYaTrczE7as+cAsmeNAb1gl/apAIXjnymD0uDco9++3fdmAhz54XCMCpthhyyAqumwYhXQQI1MgtMQkhLTTCO4s72R0AflCNnoajIEwBjCiHoSpI
+aijd5AFxoGhQggUxIGHQ0TodB4uSE2TjtQ0zZk5YPBkoiI6X2s8/Y3dF87QoaIoto9nT7mXQ33K3olj5GaI+pG2tGECBtqSEdEnZGrmhIXRpMltFGGV
Lb4e6lSRYf3LOkpSTOEqbAS3OgsnHKd7V+lDMYVyvpMr5ZNpSEu586uV1W80Y6Hvb32NlfuSB0YoIc2HJBGiLduXwwxfrTykkGM6YoTIaattpECPZRBB
9fZRGbrMkBp/nmD35jiPNwND8dP7S7l9mVD4dkiD+DjxQgQW2AyflLDARgZ9b+59HU7Z3sPaI+pUjLUE+1RgVEUgj7QmC6HbGzUAfV9+/ljPMGuEjwoX
M48poz6Omzv3ODr5UzCxHsisLSpGvG3WnE0IW1zPnoNM3bpkkDMrGe5wnEVVadO0pnaoFN8ZBb9XdnwAAWeEeSdi3I0X18KAz5Jxj4rPUfH7WK8CojrK
fAegX7bE4FwhmTFvy6pSvbtgfBijA91Tx3KMzPnLvhwfQEL8IR6xUGvd6x9jz5wfGpZOj6xAe/YmjJKlDAL61MGVAuEdDuZ9CgThzVebnU0hYgw+uvfu
pOuQrOuyoDMenp5xZTdgHdcEBmZ99hmZzVVI1ZtX0KD6Gdq4u11jeYgVz9HTCRgWk4CIHqpFStkW/hP4+iS+g6nORyVp0bi44JgcshbaNDxtWZjDjMVV
QoWFjLFxKJFWRBBBUSLNb66NHJhPdnjxSgRnOvZ/arOzw9AyQyJbG9zdC0JsJoXcRAkkUvq/Dhoadr8tpiEaIZNGwXCkhBeyohMdILtrrjWxNt2nYs3N
bwTGwzqcbkCTpBv7OamsQBghgmDTzwpmb4s+018Yn3iBDxV19McXV4PpSY1TmR6nWqoyPAhhdQSUUQq3MKZJwXhV8bJ/D6uggR+R9iUN+5cfBACOYM36
u2RO3fVfEZzmp6vnqC9TvAgO4I2ZocmYDv4M3T4hY9uftjEk9171CBwsiyKCsEJDqYn9COO8SkbXozLCGj7jSqALKFE5rgm6oMSY2ZpLALMReimYnFEi
PCI1gSvTH0Q3olopMH5RiiRqpk6pA/K+WOYJ38sOJpTu++tYYJAnooEZ7LoWiQoBaCBO4NtKAYabMtslRn0auoqB6MNwG/sfqYeDt9aHrtTXOjdUazyK
nX0Qo9Eb3b1NBgi8fWD5dd7M7ds8O9UXrajUKhdX0EEemeJnsj88okEGAYIBMTakMtH7bwTeRY9oJ0RJc4WCA8rMy8H4WUgxAixZnpss9NIRxUgs1a/4
UmlVR6uimygVURKHIDYr1/qWgJmMC1+ISXH01z4IfZ7cw3JYiI+VYlIsVVwzjAur5INwv0W6M4ZM8+0jJwNJV0LJ1qAfSjjhJJ5aWJctjs1RWTQ4nn1v
HE7W5nNoj8m+vHCcpdJ8kNIBpJ8exOl5W+47sdlunCGYHgHgMcucWb+O3qCdETZvb6OzzX1mWa31w4vgB2jQK9VcaIoU2IzAB24PQzhBchiVCGeh6AA9
69nfgUDVHhkWrbfggAVGu410iBbCB1wSPkElSHIkMEHzYr7CGwJSGWLkY4642SCCBGtQw0e9odg0QPmNjVWMVzIR0hoirM1Fikgkgo8hIMhUcUOLIEmk
fn3OiNAwL0sPyQkrqwwPrdAMioQCHRWgXvcQ6Rng3R2dN3Rrd33ttvuNxeNRa1JXw+ko9ukxLQm0+/17maDKdy2fin159s9j3YmZVTZHgsgmImpFrSGg
DDBBJlCyltR6IG9LoiCETxLuNjjCsD1P8fYmtaa9pSeuCQ46g8f2L+DFs4u56fsx0YykUh8/EsbQRpIj0kNkS+mA3v5YneIdEz7etHWsGGZuSPOKOzUi
aqGkoLpYsToVFptsUJSDWmls4z964JxxYe+IE+h89MOV9yENpUmSRXnHb9seiPg1oqB0wqO4m2JKuFFwv3Es6H0YonWmSPm9c+tTb8mzNOfVN8v80D+S
9fnvYyYrfzQ8AMkC6eW7k3+ASYwyDVEhM+27q5vSR9VMsyTkVJkfBQBFSsvT4XVtovBLIxqHv5c4EIofJo9GQuZoTRv57corhGBac/QrZP0vJOqfpghA
DYhyIK01YlSA+asTWgxK+vbrvUWBANRxszHUp2HbhjMW1MgzK2tyGQXBnC5ndKjkKzqJVoKzcCRoWVU5kDMyJPZmoFqxlzeLCWGBQgyMcdGo1xM8H4an
93TE83bpUnovpZ8j8hU4ZEJdmTV1so4DK5OEFhOxn1VWdkAyxfm4EA1huT6O7VQpYgoUccdefGCQJzVJnWq57Zie1qTQQTlsEmYjrtuA38qxkQh9AVzS
ZJkhemRdOTu89U8CCa4dWKEXa7iCEgglynTZmGQnwLbodtAg4Qx0R36aYceulORQUX2S/JQkwJ9097DDFyu5StKhhMSwGFzZ6Wrph0mUhZ8lG75sm3CY
jKAAyPf19uTs+wX1tMCUvRvLPqWL7Tz3QsnY+RZP30HXYeO4py4jGh1dJj7A/nKwYmOwtMhdkGJv6X6CizTadY5MzAoZN05BxCUWXR5ZrRDLRblc0D2E
kYO7Qjhy0XUB4gQ583qzpzcVr1lL73CB/U/H5JAT6cDCWuiSKYZ6mmqQk8UhmMAFr0UYhugwvqhZ/OvPcxv2V+XH57EVEDNy7yQTTIFQ/MzyFah+7mob
I1AYaVPJuDK7WZn2zcfB3Wpw16NB7+JhkCdABfu1LNeQbx3rH0o1V9I4h1Ms78S2UmS1LxSYeRu6KFEoglF6NBndRJ4nTUDUN/UNvHlxd88eQZxwzU0G
poZFsTvaTjNRxBoHCqoCncypo0jmFUkCcSXZ4EZHarvPQUE/u9dbzvv82+bu1w2eu89VUb0nSRB1jZNC+57yXp5+7Q9H3jIyc1Lk+u+PLhEkm/Wno1hY
a5I1f0vMv0RYrRfrGKG+mGtzK3fUxw/S90pHW2wSxRXgafQruWQKPVmx/HdUZptd+hCHeQ0CPmW9zrfl7+2d0764mIKGzeYqTVu03g0XRb73O+vPxN+6
TWjy1LHyyOmP5EACCQABy4P7WAMA8AUATXrVMX0Dl2PDR7tvE1v089TRXPtQSYVN9p0ERZcAChkGa4RNM0qqBkrOosXagDHVc0YDOEzumbA6SHCGhXkV
mcbAXO7vyTidwB1u3QsNMMGbF2Ae37i/XMF4KOpUmJ8o9ISqcyE/ljNONw5nWcS7KyVJUqKF5uzfiXLMPAAsmQhAxocWzaBZTnUAghNRq8UVYIAEIU1Y
BIyHumMTWSKOqiSF0GtkGTBwyMAKAZB0rgAOAMBE/Owpk9kD6GzXJYU+r1hvWtaqhe3Bnkr1YwBbZt043Rt+XCPG0YCsBsps2ClA3wmk9xbmziGM17oO
Hb1OTk17vaQO8ztA2TqBYkzC8jue14nEN0uTvZpHLqW8nkSFLMA8WbwYa9vXWBs9elSBzDYnj1MGd3o3J1lCv1+mg0DNJTjERzsrmocY3kCFa9aA27sk
CNKYIvmgQPQIr5BNlgivGwECiO5/SZ+gAkOaoNm4aRqAwhERr7v7PjgVDCjh5KgmNREV4AGIkg8UDjQopqTtIbpqLp8sncMLBfLx4ypo9eTDxxexta0O
yH0dnX0acif2HQ61e6H1tEiUCZtCCbFcsd8ciQH8+VyqoWvP0IVIcUfAEPHso8IvOCpiPqZZ1rWa9aGqBR1b+OtXN+0OoowZADjQfWCRDgmAXCQsxYBB
I4X7rX0pkP2mb+i41jhKH1UJcoJIpUBCdDPMKFI1IzkyNIXVxngNoRrdHlrsJM4CwDdVSmdOu86Upd7PgZSbuUSyRRMGVJsiVhUQkAOdra63elzK1M4C
qDRNlyJGhMyFO/rIXXmvVUM65Ojq0NAhkImCYBAImrezi9Xj24qgxXTfcyvCUem8NaoNSrNvTJvLUKeaUVBGJETl1u6UfFN5YKIiidC/FzLowxA6a6OP
Szbk8n5xapCzfqheqfztbktD7mfN9Sebd3UjYb+veutxvZWJSewbPyQLP7+kyb6bO9MLwz0ZNCLmYI0MBq0bN4pcqOEleLMFHC+K8KSE6m7LYFBMubpP
htkOWheBsGL5IUBQJwGd3DnIlANQQoBRAmYXQML2zFYa7UFtolTFkOFwy4VE1CSdpIHiSi7DRo8bnjVOrDt2ryWbEUtdYGo0ZJghpzG3u00lEXcFidMH
WnXjWg0pNO5Yott5ZMEH1s7ZN5KrRa03GdRDXYo9DjJ6pPTdDVb4teee1dKaZrUsO/9+8DTtxhg+66zUcfZnkr5/c2mWKl1sNovQMB7qvWsyLj1UkURs
bKpAOJ5zhBncLSWway4yRgU34SuE7cTX2xmHxdHYcF0OYkYY9IBjn8C2N5IiR0hGiOjJAHEhw18vx8LI+NlQU8hOpq8asrEVU6Bk72FtZlnKh5huDqJ5
GBv0orQcmogV78GfZpyPtj0p6UhkPcyBJGjs72r0DnrJAq/oUNdkT3zCjdvvg+GxS73M86odzM02CzR8C/Kg7lOpnxAn0w+h6d2CSFVTMaIwVQVIkSCW
3MhEXzXc6Na9d+Uuxwc1WOeg51gr9E9emCRb513u7BxVd5PQO/prT4sATU0aRFJKMSZofZW7c558FGWu22MsYoLEasZK53hQXvYUed1nIFykHUyIkcEL
h6BK40yDoKCEhzuwi8d96A5OHJRiOmoviLynRKTJ5ZC7FV1U8gZTJ/LKHKHTiNmCaI3Q3ehEkQaSYkwlvrB/kvbAkEWTZ6QRNz6v3/2DjOW5S1K0D3LG
5YhgUIIKAm5CmscavMvSi71W9EmTqUEba3H9PkXRhRXcfcRlaAYoGKiyGjA+I0LIFhmwZknjaIphJohhuiwnWG3DsIHfDyHNk4XYgDY6ubyDQbk9yoic
HMp5nPv6Hr8VV5CHRd9jqcm4hAMTE8Do8mODvw4HRJ3joe9T7OjuHSTYTWEho7CWoMAp2hsNBqcSzc1AKQcLGwhCnmTftrhncb06d9m5jxvxYGGDtBKc
yJkjYuzkN04aIUFE7QPpSEXVEgAjSh5qmke878BXgI/VOX6Pur45o6yt6qH+H78MOiThSfyaJOh/Lr0dm4ct7cmLi7gmfuufAj7TPyAVFJ8IalL03DzI
MTY39CeQ55Fo70l0604ONHuLvQImR7shuebyFpcgLITtDfHLoXZwfHZd79WsJrlsxA1q4ga3OTO7r88lNaocxJuw81HnWp54YuPLOoge5h2N0RQqUr+m
k7neaiJMnXienZbvO1u7OGHQSG0FYkgnMLNyD46vaapRkYwxJ/wNygZEZAYf3MoqKdZLZ2icnjrm6Uh8ZEmzmoqgoaSoEQ3gXLMxnOoaHr34JwJ15mYE
2zmGS9GQqKCLs4cLhbgZlzc4I6R4An6sTpB0zPH/d00clU6nS+h57ZjBnu+YBjK3MMMiSYrTPfo06+WYAxiTVKtMlKAEImZG5tZnGIw25vF3Y8XheGw2
kmGUOBhVzRg5ZZ9TQdpdZy64u9oS3JlV0jVCLGc4cENU2/tYYMOGWCC871qCCsM3xhvjeVZVbw2NpBdpcpOlDEUWAJbyfLjeAaOl+bhCTYhMbvJFl03M
6UzNCXBu80YcQ1pSQgaHczefgYf8t3gAAy1k6moIjgJggQJAfBuSToASxQFFEiLu6yjJUM50PaNChkphjw6cdrhnHdMO3xuyQO4vEnAKGGQe9TFv+8a9
vnbnrOXGGp4xcCi7s6r2WF4IELMsuF3hRSnfbBAtJAOaJVRCJS+uAUOPNS5XBD3J78ovyYURdtYcccYbRGTT7OtXpNB8oyCjvqXXm5rZNZkU6oUQ+77r
s9DcBb8aifY3+3R8ooc/RxOg9Nl4+nfNjVIL26NJjUFi1h42yX5yagQDhNJgPjtgUxioNjqABHYWSYwpMOupc/JTYf40xB1FDzcDLdoE1pd1LFZK1+z1
yjX188csOhUgiUHvd1fTy5yJPx3kRnk8OHkvTYSSk8nnhN4dueVOZL697wu8CQJP7OIVX2onz00QS9Fvtdx7sTzbiOHHz3u32TgZxJqlcWYyhvRYmqDx
QzVNnNnGQptjNtV1lyHGtY6PMyseKVaUo6YbRKzbmgXSBBFJRaFQyZbLDIhHRhTKLFHcMXO7r5BGfeF5rTRGogkQtUQWo22LmFSGdHHe9k6bvNTi4OT5
3nsJQOc01Fbb2eXOe8Ih0QhIt07YgNoKUE1CKiTCicFTMM7hDlGXzRxb6fat7vAPVYaBccRd/T73evndl8i845eL3WVUcDg1ThrPVXaq9OCqOxW22tBK
ixeUKgub1kOjKm3TESu4to22yEtConJA9ECkCmm67hqUWZdzz48ndufw9d6yz0Q6vfiPfDSbo5nTRmFRIO851xulSxnRhcKVaMLNDJ0Zmr0SvJeMLFYo
bExkmOk328WPDt8dcz0sSSquPob0Efe973BfOLnKYRkPnY72vWbHH2qa6b7GuvFTRxnOoKt02pFaWVQtsRYb2i61kxVUqq20nNhrXrhz98n6fGIbHqAq
ORAeZrD8vqFwwcGkDEfIt0+Pr+ROSnxcyMz89hQDUgBsbKpyB91nzPoz19aYo8g3lcKT8JzRZNeWKta8dtDJBtOo1AJqRTeBdChakA5+zm955YnlXy30
bl4vPo/lJtJDK+qrQ1kM7q9ilwUNOkudx3rDLosqx3IX46qzySSocJNkANIQMSFTSLOM6bcQ1V5E2ighFmgyPyO7KMMkO4bsA4JjEsTR1m8ltDwMJ+Vk
4DXXk0aOxwzZBJ0NzbwLHRgRnQQqUEdFbXE46u74455bOP10A5J5ynqFhrWX5aMy6yiMFtn1uSaQ0l+dNJDGHGUcGkYqdevUcNTZRgxVEXNjjtZ8J9yb
zFP2GB4/gQ98kDNoU8vNlt9cQS2yihloGDUuzqk2PDDD5Hnbk5kzzyrGDAH7PS9080OeSXpvh80hiQ1pCjpKDIopDTLJyUeJkDj4chh8Nu8ggYm8H28b
cbO8nRcaPSl58wOfhA8gJJwkxJDYBlYFHgaMINfVjWIAjIJREA0qidsgE/f3S8UsD1kfIVR8Ul1K/YlncHJp3JOIwT1/HjQ9fZ3rmJNnJdzVhMTPqKT2
BHODodjt25mi7tTAPf9vuhSdkYIoiuJYjrtEH4HXp95hOe+88ylhFmtCy3kUIslwwZ+tk3tCbTA9xkwg6GpSUXi0z2XCxwLd0PztmiHbZ0A33NeNqUZy
HXmTp5gfPj3x6pU4HGzDcMO2g2XRoxnlxJmDFjJ18k3ys1hYHYmW0KKFOAqCm2Pqbmzz4MAgud9oc1PlGSxBBCJz2HCPUCnuIgpjRLThhhkR9HQc7KuF
0iS6olFwIuFUTOmzOcViGrZScLVQNgsuLuDjCsxa5e2kw8CAgZg6NGtZYmo8pKDv+2aKpE6CALpjpnMAwneHvTsIeV9Dzsz56zci++lT2v55csLoL50o
4eE5NGMmkrjjtaJ87UboMxH4UL9ytmq3WTyya3rKm0w6pwWEwNJNCMidbWHxOnI0Hr6HwRMg7y0S+62+WBiTe669MDwhw5qpkqn/VSxw9oyqHdosfvH0
zTfWnJwPU44zgucx1Yay225XN41vvu9sHX73+i+LMSRFDTIhzeiIHDGk9pv+vYg+Actd0529NWQYPvkd4Tn8mTHcu/wcQftZoiUKpRknY6vADc7OciHC
fgPmIYCeP74CL22U5mE1Kks0IFTNJREwyE1KEVMOcAKRKI7Pv674BhD2Js6OxKB/PzpAWQXvEvs9N9B5BylZlpZShTxTIZlhZ8ELWaZ6ahXfBmdZw7Yc
a+3tpJwtPdRzce9GaYB4AMnc0yw3D9jP80kjCb6kB6n7TZRy+e9BpkgrI6Q930zf23Z8oGpWAQBxTU3BomJiIoPFsmOmBnnfL0JucBNbxyb0DU1Yb+nO
GMek8ANsDh9D72qwTUfdeMahqIbMgOwMmXUoYT6zx5mJFmBCi1ZiYsk1ZZAgwRp1hKwykDFrAunIj+8RyI7AmAeciNrFFlHWFzFRRisrZNqnMDnFgoXa
GKFyxVsiGyOwI4GsaDLq2HYxC43dtYOyByBrrYsvjGWrICSVpISIxUwBScgDAxAO1cPU20pS1Sxthk5IAxKWV2kXZdkTKEhOBRECIoMnCUIliWGVPvzE
HaakqCICKpndDUJkLlusAzMhMgTKccZMwdDDesFxtBGaYY1qOTdRz3VdxxyRd+ndX129zfLs9z3eALvlVvnwsnq4rFz2R5D694OYGlu84whWbm9b1DXF
4Gjd2seKobpbqzz43Jyd3IfHutJpX5pgdlFsfOvq+fFYU7h7ieMnhvMe4g0caDia3xrjSmGGgwEynEDhAKYFJOVEQHHovpDlAVx3aBQkBMKZg6pvC7TZ
tmmOBXZdZQixdITuQPjurusVCnmpsMRPt7pT3h6CTvcVTju3ruj27B58PvCehPNFLmkr3jyT1HtnHIQdjR5Xu26scHPvHgw+9e87uh9ce3t72714cee7
rveU49R7LuZi2g9jbHcjhU0bZdocLvOMF8+Q8yi+R0XnCnRLy/C3sIfBCfHeecrrMJLqEpxGSaENAwN7VRFFpGFwyTtopDcgMNE0FgJqWQ3TmYO+3eeA
6T/xYTWvgfD6t5sjHbiUdOY2FeR4vTfGPTvU8BHu2HfNtgUgdGye7B2ujtz8TRNkj3TYnznj6c6oTcHgU+izh9BjvNOsZMZscgdmSjmUAxVA5phA+etq
JjoDywwD9b/uTo8U2i1KiZkssZgzfzs1h1r46Jkc/XJMDldZcZ+lMnEGGuH/tOxr01Rl5yYxioVKh9rFkDM99zTqm+DodTYScobdhyUZFxO+WPFB2YwF
DJWe23Avyh7gnL3uWxJ6qgXbp9JwkwtqUtjGd8KYbM9PKXkYbPAi2X50lFIBH0fs1fRf5pzEInBT0LD0LrEhGl7EDsU7z5AUZNqACTJdeI0wcNumwMOd
sYxPPwaw7snv0aOdM0lqnJ6a9Gt2G8wwuFec6sFDXTfO9zYHperBDp5WbsqCjuz2TRYsx/brt02KxVTY9yZtZdJw0Yjl9ZAD3E1AmIcJNxU4lpWUT30x
ig14RY5XYGOU0iO6iZZRBAjpIR2zOCMiAiDpxAhhJKiGkKSlYvvD1v5Jd27zjxKihhPIge3vV2BTsI7Iw54c4DRJMM5tGSu6Ywy2pib9tTNwutUmC9ab
0kfQgvtNuf/nPp93u10emPr75lokkQqiKeMNeb5n0Ga0kiDCQ6Qh5VyCDR3hX3aphLQrJEREu8eKGppCrGU+mGWJuX3daaeBKpHfpnZOozg6c4HnarE1
RRBgCkXqcWodEfHAZ2hZDfOTAN3Ia1nJopx667DOnj6fKEE803DY9vUh3TCr4fLAwERYAyTBsg1SDDytBYMAQ4IQIP6iI76IB7MDHwT1wv8htvzfmhr2
9jMpZ7e4oeHa2d3hDJ7fbBCnXRTyV9/EC17reRzCMvz27veE1xZ4h32ATXa+8QOS8y79uyQ4OmPVuZG3Pj+CHzSJr9QoMBO3931j7aJgcBrknGNW5z9w
PZJAqJALUmGB9nKyc9vs3DDGgjDI7jLyvNkOaB9Sd/Yp/L6Pl+Gc1+ZML5KJN627/FXHgqhoSHm8TWTFopNm7jIvJzv9+9P+khv96C2gfN52hYIEMERH
9nUaVXYx4WzGuj1k5gJYGUoBcbfIn/EMdzZipU9PBYR1nXWro7GowXwiwKkmRlKWD2zPE1kMJGEIvATYaHUdYHaRSWu9p1S2IiDEVaIyRYAu6lzKBs44
5712GeN8Grm84ntB6XOIMaMHdDdRGdahskcgkU4cGSSiMCXV3u61oaHJ42CtBRtnpgYdaF9iYXApYzBJxUSdQQlildT1Tal2IZI0wdTYIdu8znaIiE64
CikSJRpYIKUChoCgaYgSZ0BK9ZG+ydeg2kdQuKAWCkuQqbz1w9TIbwG0KbE6IQ1KHKV4tmIkCLIKYGjAIO7x2MiNOgRGtIcmESNYgEgoIjZQV7Z3TSaK
Q7vd14s2IHRFh2yw2i6RF50hTnqQznXATmCT9m/GXUoO0CH69Dj2yTonmmzdKOhGAmKUCAB3kDnUBmuNTm2Ih1S42QzezjpmuaO4Ycoc55dJ345307po
wNdEJzBEiihJrG776DCASBdjCwWVZCdys0qgnW2nqziRJByYhsQQhbNhC3MQZnY1kQLHRo3o6IDn/E6NMA0VLO/Ab10lOEc4nrhod6hWHe6wQIYUmBMG
Ubg99ildWJuVsnjvxa0NRoGKWGk8uocVOvf1787OoUWJbkA7SWQ0A2zphzOGcjuNzbYTjg0MSGFV1TrS5vD4ETmuIF4qSSApCywK93HxClJpalS1cYAN
h4DDubokT4EBhT+MYylhBtCnoNWkQQZUBERcANiyZlsskXJAc1uZwCRtBYYVP4Ija3siB6gwSNGBY2VhfFyg3YLOLSRmyn7muqGcQDced6fWRmDqi5cU
0CN9OwoCnIIQmQ+3IYMGF5XXlCwYA1my87Xi2KehxBNeXXFBdQKceW7yn/vwvtcZwnCKONR87KIzzSzhCqkWcss5aCsRTjVxdJYoLGONRZ09N5rdmOHV
0TJUiInWheaTqaFA4ptsHVKzTILI6xzFiis4yE4y8dzWc0NOx1Ye5IdO+5jzxo0IzrZTIEwpcjd6LZMJCmK1CvqQiyMrEgpyaMlgJCxMDRETSRpC8LRb
0p0c3xYcAmw1BZ0H1dum8Sd92REZkRrNP236gTgGSN2OHhqgreEhpBWBMj3iHNYbLyjPux7MC1PWanrIaiEvEhmOpx2+SAiAKBCrs0jWjIsgSaEhbMBk
B4iLbwRA8ncwOYyNyNSh5GbUERCJ7siySA40HicSXjCFl8eDZ15URGUvY5PHn2hwuhnbDOYa8ZOcMMLJsYYHGh0US8btlKeW8mwrOMdcHLnF2CnEkEy2
JZgdU51DhQLzS7mIFVuTJkxhWgJHYIDAL1aamHYQ2bmJtG4IVCSxAVpzNJuYEoCS5V1YR3yLdLRRGEY0BHukBMqIyyUWgURz6k4PWOfIHzu7T8Q8eGxy
uhlUlKI3AczpZQiLyh0c9BelvUaHmbkCBoNAhmgwASF1METWIV0q8laGt5cvAKi6uBzxTcNuoOR3m4JKwRiIKMYehQgwYnlyJMRucQUHeddzrpYwkmfM
p96UPXAuu6HiioiV2KyolFG7HkwBv+nnCNDowQD0fLdCdne9ACh5thWtHyc1dZQY5HjO6FQfAOKMNnGdHRnaJ8Y6tSIiYwl7hA0S068Azo4uXab3LNVK
b86TbDrd7dIDBgwAhogTiJe4Vl0VJVyXJA9VJ4ZoiXb026lAG0kpkKB2z5Heo6InV7HAiQTG+FrgcIHlSHAkZG0B3CQncFYojYFkUXWsIbbILA7cBdro
gXiwliAVIMGxJFk5dMlYaYaXx04w1tvHKZz5Fw2DYChmcUZIuBYLwWxbBHVraFEPQswFJmZwCJo9C0BIBAllb3lDVI0QQJyqqDFm7mSLDAwsiGULwity
5pT2VsTzWKRqU468gbY4zTHccESKYxNV53uylp5vj6kyMGqGgtEsts06GpoTscJ62BHNxZGsHInjQ4IJHnbDAMa1tzsECWOd0MdII3a0+d2LFiqKSLJP
ngcihyBYC4J0iCQmnDelxNF53HwYocvQ2I8DnIarlN2bb5IdO2c9zd4sqcxRik1ba0qojjR3CLhH8PEnWfRV3TrU9Op3VzIaSABBSC7C6PXEMrIRHXW4
ninBdWJz6we96hjCIQcE6XKbsUO8W+WFBcDEiNVYEuatZpSDGDunJ0TJgURKKfVBETd8cTGDqX2SaSCIE92NdL0LME9azHe6vrl2RuSPAhhD7Qx8aDQR
0XoJjVBtQROn3LDSMWXukyLC6GxLkjTEsKK3GsQkkczsTo724OAQx3uskbviUV0kLWXW+UHIQ3J0GPDzxDhOdsdnShI+cxkBKewDLk6yh6cASpzJs3GU
4M05GlA9OmHoGApHiDaGFWNepFebqyo4wrAloSRoQN25FuZG8zqQEHB5khWofTT0scREJW0SJ4mHQVEWyRtbmB1GkBo0Oh6xQdHIsE3vpoGDOWJYBJi6
kPqSnj9T0QxyYb1tnLDEPvrIbHU9UPCNkVmiD4l0uOgR1K12hflDsE7ocwCFAoeaQ7IGGmNHp0dyrNREGuKNyY0SQb5bFgxpAnisU5FGlWhgXQIGhggD
swOuqTSfKrARwvmVqnsstDmpkI8qj2eYw7zjoE8Iytve3uextDu6u2yYsWMSap5OnM6771zavXGjpAa1qokHFp8c9Ucmb0xN+mu8yekFTTZY7pUTfdvr
oEDYoHNBTChkAPwjK9AhmYG9653ZYGunQNcCTaRERWSs5nY5Pch+pgcAsRoC5ThEgyDA3yoMiQUBGrHPMwDZAkaGRgF0iEgCLG4bMAygnFjvBXDUbHwD
g1XnGBQ7qEA5e0zHF3QCFUhXlRUUOUgOjvq4vPNAmAX1qupsibA5QirgVAIC6M1I5dinXA4SbpmYYI0zClUdWzHMvQDswJtkZBkVYwJ4XzN6159zp69N
ne5DDtDQdwhTtqaNXXmKaiiaGGk12jRqunHc5mDBJFNfHB8MmTuFfk5QGg6XTE4Cu0Od5lgKkEQhQBgjvUytuGQblt4tVVLAxS5MlAhdr+6IAA71Ouuq
c8BQMKJQL3vu3SR6Q4R6N+lOdHdciDDCl8ysGY4Jq8RGYN43rkOGdNU553heNLaY1GC+GyEDZTJKA0RLkUz0ZFWqMMSoDxB1lzUo12mD3r099a8U8XbH
kqh1YZCEuGSZ8ZYQuuz4PNsxmDRfAHAiERG7WBXHo+d62FxGp25Bee1lRp5gd4gXwT17g/oc/LxDQY7bgbiWaTAdztoJWKk9LVY6fQmb6YZeOBnmd3nm
2yIc4CuhAUqGiYlqBBE4SSVIXneE4N2cN1CQsMYQ0GhAJU63dGfipmerYZnfeGqqE2l4p0byRkwV3t0nuQ6wkAxQqcE/TOTOvKnfOn9NIDzF2RzBxZJs
8fIE6SJo2Vjtdz2ZIsglFHCSmkD1KUk9Who+LzUgSGQL1vxGPOtSDqozK4d4u9riEWHphAwDBiAQDA0YIxQwIoYm2TOEM6XbwmLfBrx18PJw9lHDqhnD
NSvKnKb2Rhm3j0woNeMMtExo6uNxs+UovBzzXJRjr8hqZOEeHs+Wddb2OWkcChEIAmCUUmOd0xnFyyhw6G4CI3uTNmhZGqKgpWBSFBcdUBiCZBjEzaRD
JMl98Ei7oTaVVi2kKkKywjjCLMCUoYOQAA6nc0pgdZImDYhOkwJdgbR1O6mjc6A83gJbu3Ew6KmTHcpuY7CEr2HTqdxNx3OgHWcBprZIKXn0TWgDvs8T
NbAsNSMNEemU6nFBYmy2ciShrYdgTsdkSN2LePgX3LZMRod9epUQZaVUQVeYQ6GBJZsOIQ6GSGTG04Od7RDUBCGzkoGwtDgsc0TkUPQxRG5PhcMxyZet
Cd9XN6BVBCyPyFMuk0qIgoJW0Zyim04nTp2XYNlEVBcpA4sC6aQA9QPxj+knlZOvap9vm2s9/lszdDl/y/C6Oer+PWS7/edNw1g9Wdn4Z3e8xenyzyH6
kP+XYr6lQewN1DOPDdUN5DiT18+YobhyDsvOe3zyjHoWH4SB52Rfq+fBstLNN7hDrlPGEpDCHYDvhDCE9bIpRMExMUkmEDfcwk5DzPFtp7hgojC2++a1
k0wTyb6iB5v6Yc2TfZBYJaWxvQTlsGbnhvtw84wOrrB9UiB2iKPXg+whXYkPEhMkpIghGUKAaggQxJMkE8g98NQVBtAFFOYOSgOhNoFfRAJer4R42zy3
Fcev4nrQPcHwIIdhHcJQDuhO2QDTp7lR5nXpDiFlkj1pKh0A0yAIQKTYOCwJ5xkzV7dk77vKCYVG6pccwAZBBkhfe7bp8kOO0Ujlx6UXw9kdnzLud5CO
Jz69Qc54gJ1IFs7OI+UM7SCqjhTIi5VGIsijhcICjkBd4Y8Z9xJnYdvha3wZOTVY4oK7tp/oJuE6IEENvJz9Mi7bziQIATB5yxnb1c7cAmx22z4beZBx
wkCEmu27jLLQC6dwcOMEIkrGzICpgBCkkpIRUcA9uITgCQh335H2Z+TpdukbTYIje1PtM51zQYaX8cHc+bmLkY7Gyd0gZggJB2gwVoUmsyhylceeutXn
TmqG06MhiVlRQiMN0k2GOESATREppAF1LhtnEwyyjGr0XaKGzgm7wUCENBGpsN45YOFgxoEeB5XBM4MVSsDsGzoQLOs3s4TiAIFtdq+v5TWGLmLwpsEh
EESG32any91hx+YfRWfQzUnKCIatkTQZrDmdBUI73zqCijYwyihmwlTIF7B7kZEfcmceVyfBesnDt7NOo+B79ccYZ0RRwJXs6Ar7yBoXu270rEyCldbl
e7s5iTtMBRu2yUL1mwaUocxCIBIoFBTtSgi6AHIem4LKI1cCmFpTYCIgiEELrYcYxEW4umNg2QKMRcYoxgKEJB0CHcOIr+xJhOhlK4CnIBcVDgO1OR3P
w1659T5vM4h7u86hgLIGup4J55mXKeaBoRdVwoYmCKZN7hMQA8TWjxfJrww/ZtE3QiZds9Q5c9LsibjCuQNzsmocg1Aod1uBJ72I5BTPidAAuxx7we2d
hel2JyeK/B/Jh4/BZr25nP02kO/l6e34plh5JjuU0VAcvspfF/HvEG4KOHvOVVyCcxD2TGFeExQ8jngOJLsz8bDBMCAcnUzXQ3mRguuuXjDTE+/fj2H2
hBIfOTt6n2AfU/pSlFTJI4lZiS2G2CAm6FFrm2EPE5OuAA90hwzvPKONG2gyU6RgTlxCsmy0xDOEmIpFhwhic7iFJRxGpLg17efK224SJCg4g+q+sJR6
W8qhuXDB3waQC6ZdeaUiCHCMlSqQpyDI1IAbsAUTAziwo+HhMiMQF2kKlpYA6oTztD5PZGdj3a9G92L4hOM5B2naA4k0ybyORAhITEREgxtQoyQwZIb9
bpAK6MksE43V3dEIFYQJWENAMgQweMEqU2zJhjIpgcMDaAsDXKbgrHOCr94cE1OBnU4nE3ZTQ4WBY5ZayAFiLOqvSAzWJ0xIQeE08aw1PIV5wAqecIp6
pRfXCoFIgZICagEckGhBdSqGoByERyEfrgNEoJSihtCjvo717l2F3kH1wBvCAaZDhAO/shPjaMsqwrIVtAoCgypRk4DCUuTkxmOSDo2kHiVTiI+7bNCm
4n/KVKcAOwF/989756jSodjx8ZiLtMxYC2spDVkU1VCSstC5WNJkQkJBHPGDHbIUi8/IFORyAOFTz4AO6F+lTwhA48sKHo4zA2ykLlgkfKILITr3j7lc
sLMwbMK6fD2L7dkA3YUjtM16l5UZa+AmvUSg59nmUbmkySYU7eTVL2cgRuij5iB368fG56Ifpzwd1OZnLVg8GscZ/pf2I/zEUYBNAyMWWXZAN1b5Msbd
ftURoeAykpnoYuQdO4e0PRetd725kIV9MJdvu22GKmTpARX68Du+zE2OnCh8p2RGKJ9DD4tsk1qbaqOBBe7u5QJ5Ks3ploiIgz3T4KDPy8flp9bLyQpy
cTVq5oYQCH0+XfwEJfLynMgeH4xIiKSgzsmVLMEtG9Rj96nb0aEE6l2QObOkitIbIgTFHDIPaYseEMTjiFGwlbJIwKsk59N3cJAhysqoFWgQlrMlhcOy
hnCEykjNCUDDRFUVqQwcwIzx3Bw8AyYVL9Xc/EIU9imLJqMKbNYgYzGuMFjiO0wCLkPBA268evYhLXupGxJ3Wsz36okHcwq6d5DLuYdplHHJtdAcnPK2
Ig2Ge43dsz0HJkcmYlgY1UUEiBKkQ0arI8+0B8e7t85xHc5Ih2Gnuu6zjz+0+42DsE8lUu9QDyrsqiMbEJJqliyGqxkqIIoiYUJA82Bp+n1JJEFAx3rj
hI4BK16gNgZ5PrLYX9CnYpL4rwRQCdrUUFmJ6SJqB5kDkqUoWxiuTVUg4QBl+PJT4RkZjXYb0eVKmFUtkDM1ANwlh8sKQ4lJoGZ+dnvGHHBsUJZI7QfX
NT4fXwr75NhA9BDkSvJXYB5VD5+jtrNd9mHmx4p6y8df0zkCVAsTZLyca9kh/yGiuylPUvsfjNmb76zsAaPui5OQ7U6K0WdM+3f+jx5AcnYZxePl5DQ0
0TK3rwWMMSYhlSpjIyClaGJYkQhGfVmMQxBakNxDuKqEpSlClJJiThOco91Ep3eeGqqo+yktWFw5FJY73gk8m3naaIR+GSxPVs4Q2ib9sm2aQ/fMLILN
ezwZz3DAbkYr1Eg8vEA5c7D1JH2b8LyLuU74oCqoAqgR5Ojrs8PIpCKolXYoIIQWAhEigG/bvU5PJV8hszRQqawphb54byG2YPsJ+cE8ArczH7g+QHcD
2j8PWCpx5c88LhQ4lgIpoQmUiYqYhKiISQiZIBB+cAvov3ISEOAAbB9gm/Hj0wfqZwC91n1ySAP5TH0PCJZBCDBaQZFyhMsw42ZBcDb5wx+xKx31ehcO
TYSmPph0ijMGDhN3YwC+Bxq80PwQ3UQHMqZBTTeYYYa1rbaaOk++nOWHolryXDSThDEMSTbAMjIfBhgsBjvvSgs6N1UerswvO5kPmqpvcaDamWFHjtcF
UMzy0cd6HsPjtd9Kd0NdY9ck6skyDpAP4oTDgZWIHUVMtCRsLPmhiYo0aAuhk47/yzbx3mdSdcAnjMvQYiQPG/iGG/n49Ntk4fHmktzAxDygdCx+C8ng
2H5wBu8SNJMlYB2b8B1HjrNCdaEK7+EsT/r42fKF4EimAXakcsvLjiCmsPPLhQRNCioPOhntdP83T7pQnBOSBcSTGBwhRET2dNGnUe6IgpBGnAMMJ1Uq
gjFocdGcQILpR/UtQGFGsMdkbGpTmBK70AHNMJpcwwywoiSptgYh9NhdJRgx6MMHGHZmTSRDkmjL3YaKLZPH4AnnKLivqEAgQ9I49uIDqVHq5KBx01vu
SSmfME/sU1vAASC9ISHSm7dyHt8+gHj55yPxN+/A3c/saBwzS+3XKnVmK8N99ny9ZWByogB1FHmKHsT2cbgnXmB9Xj+L+iL6eRnC3t3T8w2tiyI/rAyv
76FT/cQGK4d8UYbfMBmQ0L2CECTFkKkNEExvcjDYVyDIvaooiyBSq1zyB+23HBTU4ushsyWM2QNOmxN+maNGkNy0DSBxAURghjkS2mMLofyznckEHipB
sWYLdjYkhbykGIowBpoSeGKOzCagBHYMCVrayeNMgoGwdpZytIa74MenZzqc9eDtoCbZ3Tlm0n6XaYxRECyI8IE91uxrCwTlWUAkF4Y4RHcqGYFEDl99
dUJe3DYhiAyAAqCHBN3Z4AlG4YQjyOCnBt3qYYL3zDyurLs2cdnk2G06uKIlCtNFnVDJFamyCKMTWSZhgpOaqYZaW9K7aGMLOpp6DN6WuTu6mtC0JpQk
Uyoshag6dBjXELMYCYMAhWzk7BrJtBpXRYgNDAt1I21vdarMKw2rJNUFVS6Guaa5uyklBDZTGdnATpxhmNOsnMiKKHNJo4MwAqaTTMvOtQhwazIGbsC+
Q3ZgCjA1KABoipeVkUFECDdDYOoDV2w7FAUL3TrhDwwDYoqEQwq1goYKQ09NYqpZyVJ3TlsWDAjm8iIA2OctmBSCgcB2IZinKGa58MWNCTSAKQMokBZU
jVFPqSbsjLVmjeAZSk7SGAAOIIgZBIIECQcUYtNi1uHYm5E0CZgDFQBogsgByzxIhLmO8I0KaaGQDSYQVQMQCxFIIJjaROYPbuin8GlKqVlEgB6uQnNX
5wCxCMkoUNLQLIE0oQUTFEABQiUQAQ0oNp80Veo7O4+fgYGQfAkyMj3smLBEhQpRVC0TCFKRUXYvinQhHJWh8IF0QmSiZBMqmIgS+ZBtNIJqGlAckChC
lpetQAeUqgFKMExFNEShpZD8pXR8KnuSEesjYFDw6joPsOEgPJe2qqOmYRUtFzw69CfVowkGhpioRpaU8lGDKFTrA4n84weqdy6v1YeeghrEDYYKWJGM
gMOmZ9xoONeFwDEJOnHbt4a1e8t+J8ZQxn7OzXTLix9CPqWd6lIzrqxRX/oX7ixAlQkLRpjmCTt/hA9oBsJoDi0bS0teusDUd0uGYeff/mycKsTucUT9
6SLzAmBE3AO+egHNHFA7gOiYv64iYIij5lwbHN7MIljXgg+0Tdf7EwzbBgQlA9HzQryrBQJiAtxsD4oab2Pbha2kPIE7KjjLl2FNySaE205cibYQd7uO
2yCoPosmUQhMcDuVUxil2dlBRqKSoMkhkdrS7KIbAuSgPgmkTbWxZ/gF7hAlYF6APe/WSyTSNBRfD39TyDq+H2G59hmWsJDOEOt+XoqnSA9hdyC+sBPC
ADgP8cNEQhd2IVQn/c0BijpgTCQPLrapIpoYliAboCyrjIUrQIhQAlKvrNGPugswEKJKiihqmakpINctQCkQUMywQoc4pUV9+jE96e0YpWVwUPbsi9Al
30Kp2i7grsFsJ1dyc75kNAmSNAGSGEUAlIFCpgOYAHYir6/WOg8k0ePlDoEUPU2z64X5Gnb8Tb1bCdCYfczg4adZCfLnmPyfuYBudYc+ehHkyG4BsXyO
sUFAs5/hd3GJ/YUJwyczecMw5nciKYLo2SiKSIlCTWu2Tp02SAfaE/J8SH9x8zcvTPGYJ74at+ZxkNa3ATOF2TzzfIhz68vj53nj4HrQInYQOM7PBDiP
LnmveAcgH/OKUQosp1Hx/Ph5chD2aR6Psww5gns161DvNkXzgT4ykgnaHeQBPqI2RF7ceNjDUUOiE1k0nOxOynXdjk27ciAnHGOehqhqYqsgQ1JS6Zwk
tYOoCJywnQSv9rbEG2xoNIgUsjVKBIrkKhQpMgOfYf/fm8z394eHlRrE8PScivPK/ly2O1UUPXAKp1BKh5J36VMApX98K6/Tv4/by9WG2l33l5Bs4GGn
qfYBw6mz274m3wTryhoPtZPV/P8syU00is9LPfT34HRzakUeDUcJTC/T/lkNaAPfGIdBTJWTyQ9ODIAqEOzw/L6wCVAT45ClKsFDkfL+R67+T8Dl+aFo
0ooIKChhEm7gTtySXUhu4iKNna7lCecDknHX9Nl7Q4PJucOsgUhApMCLs5Ecutqklwqgmy5Bwif3VC5OXdOrOV2qcrhy8w4ILQ7EOwSl7AYE0JFCLAn5
/Hx4nk044AQyI9DANnAOekOUuoMkU9yJ4KB5danqBAYgfGzg7CKr3LBoVBEe8nmzmgO6a0jLFNRTMyLBFEEh2VRaMDCCA3B/Sd6oHc7X28n5nV81PjJ/
RkN0DjXI35b2lQZZZOPqgV0YFvFphZ9uzgNhw9E9xpSCzcJ69Q2mifqOYEDpXEI6IgwRUUQf8PfPsbste4ISxA0phP0t5EdwFedloWs/5Mkvs+QftdjK
lDj3WbO/hCsUcJAZ+fpPy643Zq0MOt5Fgbu7hxnjDjcZJ0QbuxoWO4caGZRWVEj+7YQIu5mYmaAEOpUnoigRVVSU40rEy3GQ0IQI/2q4uRvR7XW6adEU
mqIU/lKYdx3K/6ahiKaVCYiR27W7K7ey11zQofA/Qh8+a7U1C27JiGbkeo2XbnzjpTGuNwCAPUDAMQRFVEWK4gLYnFlGqqD3FySglvcKNXRADvzRoPRK
KmnZo2QukiyWQVDhRDnDQJ1YZmN6s0BmhMWbLnqR3QSdDogcrs1OcooR0dyyTYl01QQxf1OHCIKzdmGsRbc7kBiWDybkzESG5WSoKai0mDkA52CZoI4H
GUGcRoLSDsTnDogEgjIEOEQLCGQhTDRkiMUE5bGlcfUKJsoa0S1YgaPR5a3DeciUaHZcg77WCFyjgqVlzhP4EEwEpITDsJ6dT2t2PgZ3m8eB5anLtD7M
6ZCTvEEtwN33dCwh69ip70htgHd3BcdYjK0RBFZA9eNE71WeyJnageqQaCgopWgpoIlihkWegHtfTzoh5jmWxTColrVmKkTBTbYmFEVQUfFQNjttuQJ+
mRVpAXE8es4CvKz1R4eWPnd6HHPlbGiDgBrqkpkCm+bHSeQSfHu5Hbo2fHuZZ8Dw/LUhzPP+fYPPtV8vqNefp58u7FwCaN/MxoiAXEi6EVBBRUQEOp1k
gdrFY4TEDsjlxK2ZP4mXpxFKCu0O1nGTK5HOGDI2FpbQtGyiVBkQ9lZCjn8T5YcmtjgKfUmmPOik2aJK1wW2maMqTOTYYYqoKKPw44zURJs1lMjKLQts
EQUWEhR2PvEn4D3btxbLvBZEAY0opmP6mSTHYclgIYA7cSdx4FRrWdGYJ0bKWT7vDNtcn3r6soYHBZ9lshyusP6fVL8A8gVA8RPuwNHcg+VOvklEjqy3
VdHj7N+hM4ixeZyQEEuB1Ym3JwEHZuIfP+4vq9CJoOs733kPIPIpJ6yTDN+WBjBE7h6YbkS7MkzcPKW31XGgAo4IhtpX93Z1gEEzVEoRETSaVMMCoiGp
IW7wdc+f73QqPS1Idf3WUFXBhtrcNJ6MqB5xId6efJo7sBQ3bJCpAUkLDoB+pqH0HNzc4KPn41HDRgV7kGAd2QAu/vTWqs8UK5bI1pB1JZ5AkhvVgTvP
FIfbkKEmCHwOt8+tu48SlDClUojDo/T8TkPIHK/IiK3O06Qk5hwrEyDMS9djw11uEGcfDMM2zFk/uN7iGijNUWnHmGdnQVG1F8NicJ15zJ172WE7ic/j
k3E3Y9LzwsUPiB58/vXmVLVajPuDocgd0Pcw8RO7Rh8+N61IFxs3kOcCcPmKk7CIc42sm+kNwJyyWHeURzhcWI7uwfQ7YFzBSmqYmNzDNksN4B4ygwym
z8fGAa104ONJuprjR1SK8T4z5By8APEkWlomYZSkiSqEqlmQiKRmQKChCkKmEGgFoSgTxBPdUh3HJlOnqxe87+rg43zvEdZgWt3ifFD6cHBdQDhAVkv2
SVkuoWjiJhM+SE9w5Gb/yvhx15HngVguxvjxnkjspt039NB3M+adRNow14koSenrroGvTOJhwkPn4hYh5UPZPPXoiHG7Ns9shhJ1IPDs0bcI5dmXMKnz
t3TTtOCL142JMHQkw2U0CakrDTAlmFd0nmk2w7hxSTtUD2SUBQ0o0KPhDaz9tGaKIWNj4oVghkhJe+EQSM5q15D3nQgUNSiaCkxE2vb0LOVtaYfDJ2RP
cHqOq8zAbQRBtRTgaQ4Nbxj/Zu8QRdkssOZNInGILgSCiNwDFMRxbzhodJDLszUymOmCCYDt852MOKs5tPizE00y39PbJwjAHcJUnoijrsBY8/Gqw0fk
4LzeeW9obKElZDieE8RoPFz5czfxgLOL1WlOnHXp2LOmXghySHlOaEzk4vSm0H3efbX/LfwZkWLKlf+/ChzyC0DccZnzv63g4hRQnDwwjx+n/Wf7fXgR
Tz9/00KfL3eWios43zdaNMqTGLFF9brJ2XT6wN9n7ThdHpzehp6Thz+EdUbfHO7nYbKJ0by7M27LKlTs3pJNCSMYTJCdbA5DRZNobmtOcmsu4SSftRII
r8RIEwpNbrQsEkVSRFIC9mIZJylCJUrJE/bGoMshwGEygZoBxgBeA0pmYCJKAcQUBQB39anM0omwShMiQQJRv1ibm+adgE+E0ghEIRIUJLAlCd/PBBdv
9H5OyUQRTB19M0fszCoaoaBtksGahImsjGEVBEUaAGgpAJ/l9/r/w7/zg/07fV8/Wu3uKSl19vJFFgzIR+SEVmxEKk+MvM191GBsJ1fMJjUmTfd/zy4o
ZSuvRuy7Anuxv9aAOaAXctkoc23Iq4xm+P1M+5IHxZLTHD3sDL6qP8TA2QdaCF5UQqFYC2zMRPYjhNqIZgaExcREESJLoIUQASBBnWg5mVTjQTI0lIOK
1UxZIJKE1WWNZf/2TqQd6D69Aamd2gMHAus44UlCZt0SQXadUNS1EkSIDJKQQmRcVGi/MgMb0mKjo0VmCjKzCw3uAR0djSAVprzQ6BYNU01tRL3U3cgC
gHo3EiR2WtEMGiBLZMEEQcOk6BBDkaGYFSmmk1WVCkCTQB0gQHpE6q3cskiROs61ohk7sHcoOV/rt0ELY1iYlM1i2GOiBRiRSgO5a0UBQNRSVDLoEvoO
Sdg4MIDKBBMIhGInaAexhGPNqIgkNASNFIYwq7g2DXGDDpobEMkihL2qpbGC6AckzkjLFHE1oAhgLqXWR566NXM08VNRBZm9UU1b10teDkk4E41XLLLd
lpW6ovWgoiYkFAG0i4nAUGCEJDbqKGps6GDAGwxoSsWDQVl6TuGCdBFgBKlCiphxobo+oiEJBkVQkIA4qQJh0ZgKwsHM6HE2nhUgswXQ16dhSOa87m+R
s5sV0b2hdVYSBlooprGg+jNXXhhjYvVicSYfASMPhUSaCOmOmEVkBxqN3NoLoWA3EvgzRoVp3MnAwpGi4laoboQiqF4Lg11gCgRAv0mdHnLGxuBVDERU
jESJBiJBOVVYatSG197oAi70xZAGZzEgAKsiEPYB0CsKRwGUJ6CoilGvq4LuLBCjoM0GTzdQxpu7DZdmqtg1FEt3F0OFzzcytH5eQBsXvMNluyu9se54
BPlDMQ1MIxEjBA1YsMDgGAAa5vgFGAK1GcmJuypuUDXV64Tow54Nr0nXZCztPuZ7J/NZRoMjIyFPX9+Gm2aICkD77e3jp07uug+vpI3yM81nDIY83n1m
sqTgoYt3xwbAwbuPtYYFVlk/V1ygd8MQANzi25htRr/B5o04c8JzSFTVgaWICw4Ssmhi+iaqghCJiSJGqdYYJS3nm3G2LZ0vHIWYAdsziFob0SUzL4vI
YRIggQQ/94cEp8W0SpZaWFNhqh2gf2koTocjPZigFyAUMy89rg6ynavjuvU6bKUTYQk0qB/LdCUvNTN45FiyA6CceyxAiYZv6NMDZ1qaEqTCgk+pFU4Q
qh3s3VjrSQIBbepE9eVk/GBZTGgUCfVV2dMeRoPIMijqFYZA0TyIYUNm4B0nBRjMHQdw0A5ydSbEDg4mQzY6klhubGoHQEh0JpkDfBnB1tOd3prDBLri
0XhLN3e/P5rIJH5vrWyDMk+RqYZND09Q7X4eUC00dFkJxIaA7B8/5f9FhfnVmXBw8K2xTaORz8DFPFDvM//3cfFO3k/8SJqUhqYpoIYIamkg8Af8sUNC
HR6H8vIfVoOtUO0X9cgJIyqbdg4BsicE0UBSTBevlrU9Qqa1om0pBeg+9MU7WT3H2wKyyB7ztB+BFAFPcp8qIKfy83sDg+QcyHmaAiNCA7d+098+iefm
dfx9S+B+Qef3foReyUpEOyYlDIBAyVTJH9MonOP0gCyCYnkEIHp6eWvSCD+gw2xG7p+FApCAMboiAQJOmjykwDj4d8gTBG1YHwSbBYaSzQIeSfoqA/GX
3HVgend3EaXgKklJagCWYCCkFgJmUllKAKCfzuqWf8vqw2NWHtvltub/E/sOHrzEcnRnQUjkpQKTSMJIE7aAM44LVFTf7svq8GjIeuSbzrge5BTq+WGa
0NFFpjk3ZPJnyYfyZRn72TidKHXL/WqSfse/y+bXnUMfq1u4iGIaVCoGZQWQgKR1ZwxX42FBa1Yp/ok6M41ZtAqY2JD1aqHrbpX6HDL7T0nRw1srSZlY
wYHuTRN2mhJYCJzbMYVj8Up9g1nHCfmzn91kUDg7NSLEDTXk1xL5i8VyQoqCrNXjBToiwUhpqCmtp6ObbxaiYIFO1rwWWPo8TW9991NjKlSVnyfWTV11
LSPNPXWsPO0gTrT/IcGnS8av7mFSIxEyxoczKCnh8c79EorCOyUFHj8cmappDIyeXW5jTwNTgEWHrgXlDSiBiIIp15oGkNAJPYN66Hv2w+pqPZrUUQ1E
7JkhElIVUBvzx21iQiciUXrhcfHbzg5Pv3C4wuy/2SqB7I4qT78x1CZAu9hU0upowDhPVOWrvewqzJBf/0ypFOOf/d/XNb+n/lDD6ClD8eGn4VAUsgI1
/iOf+T7jDfX8Rj9PQRJx0uif0EfVJKT/75f63zTJch0B+LWRGsLpKGLR9RkZfwihmLBU8vy+63CUhf8YrtIEaiX3GRQ4OhsdVHNVr+qnMzuJsilGWvxr
AEOVzeY6jS2H4y8qtUBxS82a69JBWgOnh/2Vd3Hn0FTSGw5sL95p/AxxpKPPUvBhtn9jY6NW/wm9OP6qDjRAvu7vVqNB+z1zxr2G4PZtH6l1ODrn+N67
5Cgyt1fxA0EKgyom8iv7FDu4BsFDkMSP8vDOz0M+1gopl35RAP6Pk29pctVgP0zjti47X5CZiHpqFW4gqpg8olPUR3zkRKtn6Cop3jHRE0WhHUBBVW7b
bcKS7y3b7t99bDpz6SsD6NrTyBkrzmBmUqD1KIpmACpjvB/zOB0CCcBJNNGk8/JMfoc/AWka+eXvNFAZqDOBC30iDCpIMsig2pPLX/5edCpG/8fk22LI
nEsTARSpSMd2DgDk+fhsfE7/yLmyEp6aWgq64dZaF/6eBVo7ejMRRe9t9YpGqjTA0s+libj1Ozayb+p4OL5yfPPv0+MV2y975csu5j0XemlEoYAaeqtm
scvh7WH/qWPyv38+W+v8u5U1I8c3GeqtRvTSryZseXy19r3fV5Q3ZT5OlXk0WP5pz1V+HdmbbRp+qqEsFozCqfGB9HyVMpjF4VoPfxUMH8fJgJwYiUCi
ca5Hj8Ly3T9Xnv/DnjIH7Aw8EPPO+ssDDRAKEBWHb3zDIcvVq2SYVbTb5ZKw6NJxWFfgaDMIACUKeGmJMciPWq3uoY8fmRlf3XUeRF9l8e3oEr07PH1d
6x7ebvw3f4tPMYCIh9faxREFKAKOJBIRABrlnDAg/4/343//i7kinChISpnHlYA=
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
