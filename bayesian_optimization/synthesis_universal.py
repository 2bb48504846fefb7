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
    from composite_nas.cli import synthesis_main
    from composite_nas.settings import Settings

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


# --- All below is written by 'python -m composite_nas.bundle'; the settings and main() above are the program. ---

import base64
import bz2
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

PACKAGE = "composite_nas"
UNPACKED = ".unpacked.json"  # what was unpacked: file name -> sha256, to tell edited files from outdated ones
NEVER_INSTALLED = ("torch", "torchvision")  # replacing them in a running Colab breaks it
MISSING_EXIT_CODE = 2


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
        payload: base64 of bzip2 of JSON: file name -> text of the package's files.

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
        for note in unpack(payload, home / PACKAGE):
            print(note)
        sys.path.insert(0, str(home))
    importlib.invalidate_caches()
    _install_missing(requirements)
    return home


def _is_installed(home: Path) -> bool:
    """Whether the package can be imported from elsewhere than a copy that this script unpacked."""
    everything = sys.path[:]
    sys.path[:] = [p for p in everything if Path(p or ".").resolve() != home.resolve()]
    try:
        found = importlib.util.find_spec(PACKAGE)
    finally:
        sys.path[:] = everything
    return found is not None and bool(found.origin) and not (Path(found.origin).parent / UNPACKED).exists()


def unpack(payload: str, folder: Path) -> list[str]:
    """Write the package's files to ``folder``; files that someone edited stay as they are, outdated ones are replaced.

    Returns:
        What there is to tell the user.
    """
    wanted = {name: text.encode() for name, text in json.loads(bz2.decompress(base64.b64decode(payload))).items()}
    record = folder / UNPACKED
    try:
        known = json.loads(record.read_text(encoding="utf-8"))
        known = {str(k): v for k, v in known.items() if re.fullmatch(r"\w+\.\w+", str(k))}
    except (OSError, ValueError, AttributeError, RecursionError):
        known = {}
    folder.mkdir(exist_ok=True)
    new, replaced, kept = [], [], []
    for name, content in wanted.items():
        path = folder / name
        present = _sha256(path.read_bytes()) if path.is_file() else None
        if present == _sha256(content):
            continue
        if present not in (None, known.get(name)):
            kept.append(name)
            continue
        (new if present is None else replaced).append(name)
        temporary = path.with_name(f"{name}.{os.getpid()}.tmp")
        temporary.write_bytes(content)
        os.replace(temporary, path)
    for name in set(known) - set(wanted):
        if (folder / name).is_file() and _sha256((folder / name).read_bytes()) == known[name]:
            (folder / name).unlink()
            replaced.append(name)
    record.write_text(json.dumps({n: _sha256(c) for n, c in wanted.items()}, indent=1), encoding="utf-8")
    notes = [f"Unpacked the package ({len(new)} files) to {folder}"] if new else []
    if replaced:
        notes.append(f"Replaced outdated files in {folder}: {', '.join(sorted(replaced))}")
    if kept:
        notes.append(f"Kept edited files in {folder}: {', '.join(kept)} (delete one to get the original back)")
    return notes


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _install_missing(requirements: tuple[str, ...]) -> None:
    """In Colab by pip, elsewhere the user is told; ``torch`` is never touched."""
    missing = [r for r in requirements if not _is_satisfied(r)]
    installable = [r for r in missing if r.split(">=")[0] not in NEVER_INSTALLED]
    if installable and in_colab():
        print(f"Installing {', '.join(installable)}", flush=True)
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", *installable], check=False)
        importlib.invalidate_caches()
        missing = [r for r in requirements if not _is_satisfied(r)]
    if missing:
        command = " ".join(f'"{r}"' for r in missing)
        print(f"Error: missing packages: run 'pip install {command}' first", file=sys.stderr)
        sys.exit(MISSING_EXIT_CODE)


def _is_satisfied(requirement: str) -> bool:
    name, _, minimum = requirement.partition(">=")
    try:
        return _numbers(importlib.metadata.version(name)) >= _numbers(minimum)
    except importlib.metadata.PackageNotFoundError:
        return False


def _numbers(version: str) -> list[int]:
    """Leading numbers of a version: 2.4.1+cu124 -> [2, 4, 1]."""
    return [int(n) for n in re.match(r"[\d.]*", version)[0].split(".") if n]


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
    "pyyaml>=6",
)
PAYLOAD = """\
QlpoOTFBWSZTWS8r6CYC1nB/gHVFREB///////////////9h1547e+1aAPp6Aey3u3udoY7bxtwPT2tqqKoT3veeaDWbdm319e33zrjp3nu11qoAx0gi
qUlPbejK925KANPcwWWXfce8wS1r20lH3t0zsDoHTVetWfXA6KL3udXs9dHXbHJ8j1z3d0kOu7I7Tvfd4CgH0aBrSgZAlNvc3b7m661VdsZEp3bl15cB
Sg9MSlDvbmzPruMBqVvdg7wHo8Pp8U1p8nztew7Hckl6dwzRokNGiipU1YzQMAAUoACgRKAUAUKBQO+n23FC9ijWhppQCgUABQKoCigUNGLQNO8e+vfb
z1sq8PRFEZrpus6zZi7mmO6Ra3c9z1e33b71zt5s4r3wMBsttvdeDq7PLu2kvvsrpUpRoA1IqhK7bll762joNm9aG3c6vtrwevoc3XdF0B73yIl3wVZ7
2wfbetyate555vZPdbo7tqqKSo0mLdbcdSqIm2j3xw9e+b717uz1rlXXXh9d9bnt5fe++vAAAPLyKe70oGA+rwffbNAoKSd18+q7x9fd1PeGlU5Xbfbt
996U9NtvrvTOvNOoV3soXrizI9s69vvu+C298GlAVbA3vnxvfd727q5g21AD3uXN7F2qjczpm1a++N99L0d33dzoo25cJLFDG3cHQ4bUdWd2k5hqFQVE
TruBuLcXbut5D3m2e5dZ3ZXb2BlPWFK3u5Q1W00xxz17gZF66okAqgWto7p25xLtgbuO53Om7mx2pw+fUH0HltZoIh9ttYBoFCgFBQOjKNqOQu64kOt1
fbe4dNvn1JZBp8+fX1mphtXa7uLOMY6I2ffD68KV4H3ne9sfQUAUAe9fdfe9dA0U2tRpjpoE7uruVji7ddyGgOe8b1h4Va0B0m7rNJJRSqoA1tmW13V0
dBihFRyFgad3acUI7KPsPk4d933l2BbAdARsd3cTsu5Dt19xgB6IVGNPNurCgU6skdTawYJU5dW9wB49t7VUYL3uu3o3Tra195veN953vdvexNNCqhFJ
I1s2NcuarZe97xHoPTlLtZqINYAA7mA25OwptbF3bdOO8+989AoFAUhZvo46MikhSlCQBtkgGxQ6u+3S7FTaBbe0HWV2zbrJ27ddzu6koIoHbZJCJhIq
gsgUOuzdMdpM5YdIAEZpMhCAdhvvgPex32D1I69GXQDmx3sA0ArpXbu7h6c02x2Y9FDz3u2u19O7UWS7g4UbXY5t2+887eLGN6dHF6CLdwdHaWpd6vt5
nzfQcNjIolbDathIFXrKus20PK97JBJR71ZHvNtpxthTh3dNak7u7qrbd1cJu9pS01wOmXkADtdzl93ve6d1fe971NTW0Nau7Lu7bt3d7ztnAwOo6xpU
zbPeJWuUar4HfYA00IAQEAgEAJoATQBTyZBoE0aGjTQhqNqBpkCCCIEIaAmmgmiaZU9pT9NExQ0PKZADQP1TIAwkEiEECBEyNGiYpPamSm9RtR7VT9Uf
qTTanqPUzaTRMAEDIEmkiIICmaE0TBGiZNTNFP0BT9EaTamaI9IaepoyGTTQAhSRAgCaaATQxBNTNBNNU8EYKe0Eoep+p6pp5TagDR6mEmpCCNAIAgBA
TIaASn6p6YmNU9T9TyiYgDTQCGnl1iIfCUEEwYFRF/iwfCFTJBUVUP+oKinqgURUPv4X+ZFmRR/9f+5jRqX/1tQUGqUip/39mjjy1IRH/bMWv/R//hqP
Mc2RL/wyHjiF2f9fcQl+8Qk/ZCAP9pR/8/922v/9VB/Mqnmv3EqmT74z+deA/2jwnfjI2bc2FTH4X+jdNO0Rn/Evbm69mvsB4//VDtO71D2SLKXLPnxt
xx+t8baVLOmXO/Es7BoC6FUKlAihYRZGEH/Bg5/7kQI6s20PvyFDNun7sMxeSx/xcARSZF67MuyKKRc0UKqiH70N+vuz4a+6xk+81Uf7cPLZ5+MttEdA
NUgo8ZLqfI5SPa3/GwigxvDkKPFV6to3aFFPq1aYZgpmUMZmRbVLED2P5EVJJBQCJBJJ5Li1xB6tDX22nPaX/T/m/DWC7ZeHVYEQIzz92PDPruJ/oGkL
uYD9Qt7LThnxh+fF/SVX17Nml+IfKHr9efLLGmVL+MEkWdm6qI6ukr10Yygkk/820cCMF1PN1ORhR23Uc+O2nHEMprruJbZe+j6DafM+tROxx79BbG8v
ol35+Bg+1x2pX29mTbPq7xbyqF5HujPDM6hfL/P+URGElxdXAUwI8FfrvvkHEBIBW4a6QvhYNGk6vBhGey8e6ARKF4iIYDrka+f/wh8hkSyrAEf8TDz+
j/38Zwz+mv0eUF3+5RA/0fyX7BReAX7qYp2/+rgfc9W4f23eE00CjH+I+Lf9pAS/mqkLfqNb1+7fDc0ng/2HPtkPzjtX+Z+4scF/+fr9ZzSNhMsEU4Tq
zOMRN8Wrq3rGU7j/6/3j1afUD2oPtyWP/3z21292dBw5qEPn43wFgmgZSHwYd79VzYN4Tk+CBUoV8fL8YvGIKD2mXWHAnuVTkbjxKiB+zs2/04yQyuax
uW/W1fI+XkP9xYT6NN0SF7vDh5mO0hQ87Du7iIQ//pp1C/7pSkqrig7gZ9xp5Icyg1ZM9V9BfHrGeCAbe8BViaDlBtCOOZnwIYEfZgXD10DZQOQmLcg4
3bfGYr8SiRjlL74CR//SNo34DLXjm0YSYY9vhnpPnQekOWlYBmx/rHnlIGQpasOeuXdiIElLigqfaQ5QVESn4acfMdvzb92QyzUKgOuHZm078SHEereo
7ePawzFZUGVHXjA8BH6Gf1KsxqRqQnkIDqNXS4+OSemqiY7+eU3pqjGboxgIFwWDhQ7Bl5lnHSagdOyiZkorohp1Jiqj97fs/bmN0ntqr/t9Ip3vxYJP
gqj3/AZOKUoqbqANRhq/rqsFm2UNUO5IOz4YIQVr+DQvHrDeoL+n7V6kxJGrauvzzWJIPSmrxxBC2xID7v4QBcvXMSGtjfFUAoqgko/by/3nWVqUHVge
Cdk9WQhr/z3l3p7+3t1glV2U/NwPbwJiQoiFUkYCiPyk4P0QAswdn6Hw3vbot/JM/bcg4U0/oLS0bUNIf4mOrSuNc5ax+oaKiYdOv/I/n0QT/W71GbcK
wBVgTR2Rwo8jJxXhFIfIihD/6L7qrzqBH9FWoN0HD2Ifw/z9Z1M2Ye341Tg3dP96b8P9wJcj80hP7wYaoVS7p+UdJ+AHLbZUAebDZE5tPhswM/X1KsU5
t07vPpTMSmml/q/xrrEwJxyUefld03zzFp5B2iY48yDrIKOJAgop34hhRqggwpKv9xU6QVoKyw/4+ciQzS5V7MMurWDaPTzKtQcyw6ibTbUUYzwxRry3
87Rs7cy/Dvhncm7JEerBycFhZQrB1S7z1yeIyG/bfWdTk4eTllcFNStOkJCASRHq+EDFt6Ozm/e3ag4umFZyCQc4xfDd8jg2715caiY0qp5tJ42s70nt
h6YBzHsnZDbDjwpnFhyyVwZPF8k7PG173Cd9Q5GVJcFIiV1EXNOxP76AEVk4AaGGYJj/gFGe0mPfl6qwAqCBmGZK5CHvSEpK4xjBr09MzCDR7U9io5ZT
OfAs3o9+Yicc5zuzzeiw/ZKh7NmL4WQpk3oKH4oc0h1xOEYstJL0eNqHnt0tzR6VCGwJ+dmaW0rCVvoqbP7i0DtR20MGPCqMtKD1y6cszDEM4rZmuQWt
O3Wss6UyQaKOZBEGHDCsyenvgue2kaxvmkSOxxFy0Gk449tmzZymedJ8GGmTbt99KC/N1pLogF1Qa7q+WjIGI7FNutN+31CKIg2n9IZIn31U+sUX0y9Q
VADrrB4xXBCkvI2cepKUEHB8jJtpbesUlQ7hf2Lp9nG7uJy/9H7MC2znDPbuCg/nnyjyZPqNgR+f/wo5H90Fmf+pGARQMoiRpfIj+qr1f2K/ZR+H4eE9
IUPGiqYKzGBQNdQ8pqY8oU4TrX+q0pDvKOU8iicfvKkjM/d/1Xu/lp46QGWi10ZsFB18c//D+HX9Rb2mGdD/3pAEoD6gkrP2Z9ZsE/k79Q2R3oOOi1EO
QrPs6wlKRIf8mDEwX0VfLlzHrgyHsf/3xUpwpFWCKf5L3BhWHsh4TX1iDDAdfbr83gQAHyVAOU59/nOIcH8+isNNV9LrYLGU4TNTTv5UZMDqnbfnYWR0
mV7hjdjJvKZKW5Lk0eIEAYhM3qRRDCSN4gZvnOBgXaoEFg5jWGc//zscLJemjWGt/T1nyyKl8cKLzuxwxdOUYM9jxZTvOHcD1IaF2DRHZOkKajjNBKA+
ZRhC/xszPAVTH+RcIeg4rfF6zpxNBSbYyV/VT+f6sJwdFrNUEvKTCUcYnASk7v3Tyf6KRDa0vfwaJLRvHUGRBQpPPD+0YcoTW8QgEd39HHZtuP0OxCx4
N5yvhhajhRRJezJRf+dwtxwne5sJesO+KGIyqqBgcpvRx06SwPyzP5mTunsZEgQPf7WVz382324HFhSC1N5PNHjERZA03RqKHhV/pry+x9q5crt+MGSh
EiBsTjvMHE9GYkvjYQgmJMX0klU5kU8HqzzawXEa+wi54cfhOXmupEC+5W3Ruj6xD6nUQUEd3fo4loN+cEeFQtCXd2RH/8Pjgc/l7JkbGxfJHztKWwz9
YTDQPCKxdjFXCxCz29fl3xxBciNuwr7Pl7vgzz79koDUpL0Ln8Pyh/bwAntLXjc2+Vbm5uB+0iU/6SvrThIDvaSF+uGC4yaHf3KYOO4bDKLjRSFMHGHt
FTrkGaOrTzqwaWryQTDoCARZbgiE+85FcC+bp3cLWtcg3VjFYSSvdiQncYttnfW4HxVTURbhaU7lazkcjIEihCh4bUL6TXw3WphN5tSsRXV75ooxGRHQ
j8dyn5MIQrQP6w3t4jXvyv32huPP83z1KT7X1opsjqkdHC85kCfUFhI/tK4GaUw8lAloKLOUemGE9ndQn8fvH1P6c1R8u8mfaAfBSL6H15vgbZKofJon
20qLst7+ecddOnvlPqT7Xo9KJi29K7/UxMXcFueM7nYQvgu8EuCo3XZYB2Cqz4Ou4UfcYRZItgioWnlKAM1kyKy7dekH9XLsPSj6a8Q761ct+z+IKEEo
P93+yhhyTcT/QrKV9Q/OoFXz8f7XgnVtX+zDL4UEiBsYlXZp7VhPyWAgVC5QQBOMGK/3/H/9dnFKWzhLIdy/E/x6sOLtf9A15/pxjLNo5f3alZc6+Ik3
pYz23BmBZhCgE5WhB9RLYogJhPiuXr8v21kEmwNAgkJgb0gIyiMuzCAJG5Z5F0Hq1P1+X+/9yEj4HOQHLevjlQB8pmU1s4Qn0Hk56hvLBKj4YdSg0ECT
Ls+4G/LmhAchEEsA8uG3xsC0QrMkfui8GHrdhTQT8IMOA3+8+OtzrAWt7T9FUhRf/iNiIAcuW1pddpwbRpVn51R+EBFGUoQIglChBBPBqqFcJoLkJT2j
UfIiz4GAEC2XIb0H9DfrFi6HexvyD/Ulb3TeizbBx+dwtscpUMslZ4ysTIYGWzaGYZxVaE3m+2hy0wXmoahU8r6cb9/IiwvUoosfoHIdYdNQo8gdNhTZ
rnachCGxnJC7TVBQeOqz4kePU1fHWgtMul95dQ5cUED6HsMRR/nfDi66Y9PQB6JQBKot3L5b2G5jC1PkGO2t3SBoo0CrwKjj4MsP4PLIwkkgp7nbvcKQ
zL0fg7uVQ2hm1UA32mK7kNiMfFEQOwJQEgEEs3DbtNomy4xI/6asAYLXMMwKK3phogGRRPF6M0w3DuyKJsK/MtzZzxoqJvxkBKSGiZpKSKgCKkqIaOWU
CloUqiWA5mBhLAtrbKteBZ5HImPdtctKysspurCkhxCU1LY1/I0TNgbYIwUIjI9Tph3KAcA7gsncNBEkEWyEu8WuR0V6lzdVE4ZAMjhoskNeQK0HqDzY
+oORawATGuGCS6zgRe8GQDAHDgrbJ3auuuuqoXocWuXzR2rzlYzw9yEiF+XiOBePh7BHfcu3UbZk8Z7ZsE0EyLQ728APFhc1dxTDZZowSkF5bu4E3G2d
k4wnYcOibiaCFlwMtKxFyJFEEmKRYBRo7IxAzUAV3lvEawhJCGvDJt6gLWqYQJFgg8NaJeX5MD10T1dTKG0IiYLkQwCCq7dxsY2Ma9jMz0O74DGu3Wsx
+czFJauTMZqo4eed4Bo9SWzBhywZh29dbQbfS9jlQ5e/E5c8TiTyZvhAOOZYwSlQFUE/18Ni+YhaSUtXHaev+OvlysR5bHnbo8cLJTin5W+PnftcNk40
o0TDAojZjRNLXXDA3rG59nOQf2/Z9vfQRuUSYN5hpq1jCMhc55TnP+tIjc50UWJkLoggWEERi7HSGCOrIYxNWopcJZq0l8U3klN02iqpOtKiOrOqQ4jG
PFW3RHDf1wLz/YqzzL64DDjuC7C9MgjkLbz9nGb10Ut7RRr25NfuMGXzkyag9iFEoZgPNn2Bq/wCf3N+SVSP32fedqCIIg92+upnfURZEb7wLjHAgySc
7w0aZobgkWDMRB2DT2M5LNp7eEV9Kf1GEOC7t3lzOqyGmgU8wpflUEEzUyw9CQxkTwaZuawVYaHezJquigMMozihvRQUPJNMnKAZxBwglp7aW+AxhowG
cEFCxsK6hCpNvLsN2KAPNC+eXDStSIyu3EysHHtVDcVVqouN6w3qJjBNvcqYyoLNuzWsmWhthWOFFheHnJtDGR5oHCGkmk1eM6JiLDmSKKIiK/fnfhfg
4Z1tebXoHlJCMJN+VhvLwi5+m5llZUqKVhqIo9C4yaTSYNao22RTGp0fBODVKqvgkxWcdafAtR0IvAnVwaCYPDqOmY4humsNGF7GizOvNmSMZwWKDFWX
8/Fx0zC1Ra3dlQWi0sOusx2VkeXfa8MOE5MtED4DOmU2llaYrtKhq00z4aulBUoT6cFrmKX7y1JY0hIER74RyFksJH2WZaSm+V6Uy4hcodaXzsGzGNY3
elFrAWnilFsQtmEM4GlPS2NY0w6tvlaVjhlExDFhIRBb5vla8+ayEYWrsy7DFdONX0K3/H1odYoJ+agY5M7NzniKFk+ceePOhWF4WYXhEwz24rgw2Y2n
uDcGohhrkQWu1oSI0gxne0QkmgyMvCd40E0D8JwNOMMh92GY5TlazKwjXNeAbDz0IROUPErMZib9tvIPpp96jF1AzgPOwZzEbFSHs1pTWZMWEcDS73Fd
8O6QMDG3QODB49NZzKGMKDrSfwuoi+8UeVTbt+cdWO1gFZ6wCJzgaqoBIEnDu6HgzeDLwQIoQNOMTEmX2laMjCsadoaG2bW9O0IrJWo0YaMjZRAgjf/q
bj2+IPN6cui8o3w9+TOeC5/U+vKh566cLVZIWouDnDYMESRRE58oDJ7+zN5S/P9g5TeOtN82vD8fjQSzms9nFCQLWjKwKJwMKDhB9utuNOCti4gAFZ1q
04R43gFuo+7K6x4vmWyDpa7gORXMQDGXK+/NsJzXRAvKgSGAGxm1OMk0zXFvO4ppGQHDKJpfPrVBTI5crsLlSMeeEIcpufD89WsvkDGU2Ki/SbuXtQfT
udhF9JAOFM7Rl297BY9l/t2/Kf8hObSHjL+vhC/ASfxzMyJdo2U/Lk4iYRGXgzBvLkwi/eWy+vAo4kbyzjCLykOcqxFYfTtYh5Kc71+P5TPhZ/t+9Ypt
fF7r/K3Hma+yZN8d/84TvFgdnxKi/tnKIMODMGEVz0WtuExpPq3fa9VCfiZtPxX2ZVbReyhWHnVmqwZtCloCT9/GNYLLnX63zuTEOyb3GsvONB7wfqXa
649eort0aF8U+/vr0myQ/yfJZl8nzApHKEaaP99LBz73giBUkeT7mP0TbPMBqb0m8G4IpVVFvVVT7pNrNZIiBCie1qbq0Dn9LTZ/pzlwj3uDIve1w83G
KG8umhQVhCGfyMC/ixt0QjY8QQGrSlcfs8fCAs/YRonSDc7r3kSIBD/2TwbMnw2zzL82ZDZXl2eGMYLMFDohdtkFvEK+jM5E4ZzUCLYV2pz2j8So+2Yb
BAFB+bPJx8soYE4bmBHfw+7pvYHZ4dpjwHpBHRCJ+0pEj/bbV5cbGPGpyoHPy8dsJrT9oGxIeagdlgixaOVaUlVFoYC9UBbDVhBnxOCh5y5oeVgyNS4w
xJDD7ZW1OXiv3wvXa4dcPk/aURqaI+dzsZ6epGXGxpdmSt3EvxQl3/k+oF+OQAROsdMUJl+gEZJQOJRxaq5RpK0mFyHEVCbRUJ9h+0oI+6VIQDGP2+AY
Jky8YOyPllpYDTs7Q8jb4GD6wDkdlcRMuzkNM/4pdEN6j4rtSg+c6HOl7vKedfGk5GxRR8cma6k021ZIXRaTvn5OtJr33SAor6AhCO1taX1TjPTPx43w
6KrxGcaqY7zajjGMGmDyLPP5fuIZxO/PeZgU8H99x4cTefL32qQxvPR6sRmCrFMBvwXUwtE28Pdm2kuvkjtsU/uISQ1ZdsFtkOWn8Esw4k0gylJ1K8x7
H7q+nmHGgMZ9qUPHdiel8dRhuDQZtLMgGHAJP7MGBTD7v8tbXgLr8oO1xBnVXt62SEINj0+6K4jd67sK8sX4TpDIQChQqjVeDBiGWEGAjWel+XurUctI
cmcPf3k61+cAselknn1cRymH7Akeyu/8a6kRKyiFrpdOvxjr7npynwa8kUueJc1t+Hu5zh+UhJ1cEMtKb+qBit1nJ3R5A4IVlJCDKNc5hYaTi462rxTf
okZCXEN3UQMQgZeo6oawCsuVMS76Bk8D3R3UQCEkpSaonVcCA2hA0EmNAeAca+DQdFVTxbDdCPnJc44fqa7dYszPPd0cZ6M2+3zPCCjqviLJ3eGy89Y5
+/LsZTjSoXhRlilrKHBeAdxwqFz4fdimkCQIjmOvdxg+CjsjXVOnuD049mGxHbbNqgQWMvCGwGml3LKEHkRJ6cSHIHuBFPyK186cw84egUDy6O75k2pS
gssfcQMmejpQEyUTjvJ0SBtwjrHk7F4N59qex2Gym0ioZWSe5aYgSx2Vnikvh+Tpjfa/h7eO8keqNapHInn+zQ1RHru7cFh40z466rEZAo0xQPTlBWAX
lWc0HlZpAjcRxKMlGvVfQSC7GobZFDA0mWYV1PEhOqAJAFnp3aFiLshr45Y6GmK2zljyqGTDxa5wxr8aJ8a9M4783ztpe3iYGQpC+C0CGqqn0DMzBuvc
EYsLDh5bHj2q2a/xW7Vpcr7y5/hSdN8kPBAEeu6e5PN021SYiJBWEHd98mFXgc9ViouByknNLB8TA/yjxYVPNlGxZoZAOo2loPsxgjozOOEKSJhw9kFg
YxLufZbZ8o1ms8bwzlMeyQoDUEVd0Qk1K57krJu1rjnquMGQIEARS40kJz9uaeBgyzb993a2j7Izh2LsGCuK2KwEqZOsjHjtADYicLMB2LW3FgwZx76W
FYPxH5yLArx/1qPcK76ZcAwHwmck/vIZHr7Oq2EZmHHkp5W6jjXZqxRZqZWNzkY2xmBlyyxWIYFYwNNM83S00TPI8rU6dWMiwPYzMIdyBQ+Y9wtYF67l
ov59aENpSQWyR0yPbtLtIVfKtdnd8qmMIILWERC4mLnV76X2AcAXf7hPFQ5BHNwuUyayHFiEIhoMxS9TXSc7xF1zZRBAMOOT9I1CstqE0dplGqwyJM5D
jRZnIhspHZ+XoQP55CFNtHTLhD1PyRJ4ckEQTXQpJRUmWFJWRk5Mv7enZ2XZrc53GRHVXJl3rjrJsSSDuVsyIIURRUp0Kcdq5oQC4eNuXpAezjk3duOB
XDOIv3tdpe1InlCtJNXyfv0W7GvLAi80T8/gu5pGNwS2TgQIoepJWSsVtNYr8WGW7KNR9+dFn7K4ec479RUT+/1qGpInKv7fYdbHXllyGYOYYdRJB5cO
J58P+kIkTjFfbM5sOL8oDDjb7ofan8WzklgSbyJKF6t2noYdoO6zOHGB7/19u0TbqVWP2s36if6de98o5fo63y136V9XxXlnRrsq/odQ5Fe9ooe/GvCE
ljBdtfstemdOdOnAYpZslWsoqfbVmdQbxat4yUZfjFRlENls392KXGc4ihph+3P5z6pU322ol+KqB3z0l4HS6Q8DOA8Q3kQVzHYGBSFOEWCLMPGXe4do
jxdyPcQ7OJMj51mjyPv9boyEOqyT2MMAmpkP2/wm2I/amYDcRqzmRG9aD3EAGyMmBzCPplouLzERmC0+YnWvyi2BzihCHKct+GAse0uI9dK5nAfIjO82
wQ9qMgweAVYLppnjMyCUGpwg5VUccoaJYW3TU2PvyNE7iENDaE1QL/wTdwohAJmtMH4/zjH90ANNErnZy5L35VVcPRbLykg4s1nI37p9paRQKCV1zuqo
zNztY3om8IfnOxXOvbjFOWWlR9MtW+eVG0Rr1yIDokFwF+xNvt2ymkRZCq3IZ1kGfFXv8a62a4RxDhY/1Mh2hmpl0S3nKQjEQxpxEtJYmAHmIaX+qnA2
foYJ0dAyxZTrqvnxiR5ELsJeGa4iymgydXwwGH7LIWek9kDJOmVFE/KPHum47ojgenGDZ5E6eB8yhBpIPSNPO05UDL93fY7A7Az4USMD/o4HfHGxcoiF
zhxAX+zN3cdjJDKvpvmMpfXYKNIII6cPFnzMs1CbjL711fjiIZThBEihTdplRvx1i8Yup9lIVEWrbnRxImWsGHJj55FQpZqIHPnfMNhwQhNx2JsxxkFn
8NJZ5NngXqczVx7qpEkgTIlmqVdQLe4owLIRkNFk5+7tHJNxLAfNBSBENCpGbWw5rFFSKuhEHOdmcRqbT4St5c1QXmiILFGt/uZe71wD/OCo7oMnULm4
7VzVsaxFlUunNSRCIxxksGRYEOWR9OmdsMCIAGUA5plIA8enXLYJhvyyGwkuZCnLNGF3SzSBXvf5EPBTAlWNwJsw0SIA5IuDvxSwSGozBH64i+8XKjWL
Az/qXLAL5r87RH2879PG9xxdZTKeeePufrOm2K/kKAjUr5lTm/2NUo8kJgGBCoZMxBdgzEnj5sldpz1g4L2ob33XM0+hisw51Qi5TSofiPjrWT9E7rHP
7Qug2RTvN1T7xvKWpmytq7uft7jRwSo9kpWCnp3ufXS+tDhU+zOPIPwNzh6QS0u3EqBkZdCBXl6QQv0KHlZkYNcMLOgyw7kXIcHM/ROd3ADENkpdKQcU
MCEoUT8VeAlyk9E84AZ+3XMvtHtTnBcFFuqs3QaPtsB2PA42qONoAMLgw9je27UUEOU3/c5199YDD2mHmB52X13gxKgiDoI++0gSKFdCFqGqWHdPrFze
YYUi7A1s9R8dI/GUjbenbHzP4c+W3DXOWx39vGUahEGU+tIxCqpoq2kPfHrq2VLRBqdFsiunliR7hXx6xY98kT7jh+NNjeESGu7+eaDrGof22wRTJFTG
JoYzEjF/rwIQIBTBaTzIpOP7QU+EiJZDNJrahfHhJvrNVClaYuzKsO+08lFo3w1EzwozA4zpkoVqOOdVGQllarMatLsBwwLlO8mEdzrkIobKitqwv+wK
IEm3CFep8Ip2uv49gSCsSB4GnEYp0fAjSujAwfVw5QQclUHXXM54MOGccFoRi85fo90c0hv08HD3o0as7iDBesp/TDwevdzoNRaGWtbg5cfGZHfRUxA5
dSvZu8fLfbLnaxS7UTxSZJPeihK3bsjmhCpkhBK6KOWF5VCoeY3lWrfoHbr0usLBKZXz4QT6SJawYeuinQK50I9Cs7qBtO40HdY6dxVM9eeWtBEcRFv3
6I9XfCjsdlwiwka0AGcgsSUJBQUgFQRIewVEvrQ/d8VJ5qt4CDs6/f9W7P9x1/0Qaf9Zlvs1Zj/z+iojqXDihKGJk/O5Zf0eYaQXXPNvdGNsKnYkr3S4
GxWFqLSCwB2mZvGX3UaiUFlVGz5MXD6Ye70L66p04z/GGu2L0ahl6JMMYSIH4HMFuytOfx29bTlgZGTuKoKQXj57wgCSkvDg8X+IjjQPnNzP25QhwXIX
4IvKjLKS4sEfjiAQB7gURG5hQE9ZEJ2tJrPHJxnC8w4zmMzSGGkxerCEXQWOH/ggopjwMmBIz4dccCNiE0lhx/eAoGCe2L47qooH7dIgNcLGVH+dfTSU
6FnLFEOIO2u77IQZDQvB6zleXAND2sQRdT9kCZHoMcP81Rh67iW11d5zNCG2waUNphmnDBpEKb7mYw4fDoeGORT1KH+YgjQBVVI2PLitbgxErrX5i7Tj
2VJvEM0fOCL9iQm4l7ON0D6xvWw/ph++8TMdxgNFDgYhBPR2gikXBkQ1h9LCDqkVJ2dclU8IqHULY/V1dr7JR/xT2GNoXHc/i4HhTs6ZtiT5OJxgKtwp
ykiffBZWKpuCREQIVqFngvcvF3+Q8JC8Wj1h2jv6ATQyG4pKfWHHKBCtpdFom0UpEUMpQ8UWFXlRYQ5bzR6V61Ui0AL9/bC7uusDw+ceLHiR8qNiRIa/
coDQOgO4+gtvJA3lhsHdoE7vVsLfZOiwnkBwpfN7Cdl5tzPA5/Tz2vbkKZR+cAvLe+8MlGtLsucdKFihH9quQGoalGJI5oaMm70Fbvw4q6r0IAk8cEBX
A7kBIoiuOUYzUAcAHod2gq9LZZsLouQ+zY94x9fTb4zubFHXpS65qIiIW6057wEkvFFPYuT5Kr+5W6kWmFSYgxbvf2uI+In3TtkjFdjLOOsLpq8rueqW
hCho0R17hRn7pYw8H0hv2eIrKjHQbdoCSfi/mjDcgfwZFGoX3qMxEoD9iSy0vWJOKkyAmTP/IZxPgXlxgQmLrEnj2Yzx47tL/Hrt1OUAn7/46adaFTCU
hUl0hLCULS0gv3cETEHQhw6szw6bfw7z0cA4/3aihUiM9a1nSjErTICYCiPr75jw0WVfNkdQruONPVJnhWOPX7IyafUWcwZVnGbrWJjsc2j9q0/VGsfS
Ox+o5TyzT5fN/fwhDV+GrIyUJSUuHOolxp0CfXTksDASadnh0qs8oBpikaPeCtfD+RoRqDlagYBjOBBNENJ45G/lAv3Y05kwRRgA9vudCdQWExxr3JNK
8Z7Ycqgx+06pG313hky+uqU8uIuqLyaUXH6OUhgOKKIu5/uVfTZkg6VK8CtzBg62zt1lvyWV5e1XWqwwkuNvhtKRn4D1+aLBVVVQgKSd0PJsIIqLFDs0
ty+lmVyta+Xpeey9d/CtdMa7XlEU9j1L/oeDPgXa4gaNky8XAi/pPNhiKRU8b1kYlAurErD5oJoqHSPfidZl88J4fOoQ6r5L1TW7CE/53vqsxapm1DWY
DivZZaV3egu+9tNZKRfA3gMZ1xfTFp4VZF4WhlFhmy6Wx2ytapHtj+r2y4RZFBCcEQcAZawsBIhCCAh8i++rBJd5vWn7dJTjdhYc9EN3WDWapw4JuOHQ
cFRDiRZ6UQ0SaXNYUkW16iaWAjnijDCoMY7JstOhGYIF84NSA3Wvuvtlbs3me375JkMBYEWREQ67s7dOfw6cavbk4VnrdGQw9IKNfza17wbPbW6/saq6
PSNI1i/7MdmrRb6KFugcjMqUQYKMRAyaCM6KSTA4yf9FE4C298rKlaLfUjK3e0J5MUBIGM0lShhUDmON+6WIbS78v6JBQSB+c/ReXCMELC266bfS4XjA
Dv7maSgTKKvzGY+MhRgR9YgQsh4OYRIk/dhQLTO6rWpwdvd4NfOHJsgZ4MTA4ReCe/t8PH3rbPigwBRbOisvcyl3aYpvCIqepZy05mEa7WngPCPdCBpm
KoLj6k6PoEHmsTa++6ALmHOWy5RVyIC1Fy1h+Gg+HddrlEcKJfQzCqowYRBYKWIFGjWsqKAytrKKwZChQpQEEEq48Pow9BUi2BMQFGtMFS4hgc501+gq
bAiZ3xRomtLTCG+B6DZUQQwIt2ej1TqLwgBAqOVc7ZrQre3LRmbORFxl6KG6LJT+nkKXi3fmmPpWhbOezxPZp4IVR3q5aHaxc1xoc9/dDNWQYMRZlBEA
TyZebtlwQtdvcSdzmCZJEK2ZF2QRjnrxiEYSTbdDmuZRAT0kiLv4+azQ+bkFHctj9QmtTZvm0zdAhpk349YnBbx+7+zvjxnz+e8iaKBMhF238H6WqLhR
MVw+2jgEfxT4un68S41BmbVygsMb1C5e9rHoyVVYNfV7ezu4+mDiuWPSrSjOID65QDnsZsa6uHynpJ2nBhENUK926eFFDNOBdnfCljgLb9ZluxyPia5q
3znjt6ARboiRqWQnlCVJ0kwYgggiKgU81cg9s8sedWYV00zfhDKsBgzrTtVRNYtLJNrXDvrMd5Am7nqFUQKkKSaLT+5NjGa79PjrUiC/xftfnjzi+FU7
1KAxWngL1voAsOMQmR45WGMv08eQXxgjuMmLebrrr59JhNDEzZolWInBg3uzcavx8lWDMIKsf8i+zxJOyuw/F2iHYHB44p9sBlpHtQuto7wi8Isq8Yj3
zxDbuQ5p+jtnOypersFFzgqvOCfjAO5RXHVwfAypx6TmNONkVu9P9/cBfT5TqcLfuVx9qrmeeW7nrB2qAQQFccnYeRWj5784jYw/R76oKeYu0OxwlPN8
b14BtJsCqhUISBDXxDvrLa2IigGOWQCMCCMKzMSShRiQWCrLOt6hRT9XKr+Rs/ZXnuIbjuZXISbYh/G0+vHpj0zZ8Zx3Mj/zYWLTWKBgwCtwqF0iYDQR
xGNlq3uMU4eyER9NrsEocu1OPU3A8XyGKGGwwhgSx7UmWJuqamZhKx+eBV4SQDuxZmDEEuetInz9pYJyAFSaHUNIxHYH0iXgjWV8KGfAmKiTJwaiHZ8I
ZEYH9UZsCfnzifYiT46XLKtcFt4BQvgMI+6v39+Da6Q19SQm5mnSVCvGwRySyA1lxnprTMa9dEao+FyMxt32kunnUfOMywymzPOIRiQYc4L44NO4fFcb
3j+FfzzK3PHNNAQj6c9mD8W5GzPa3JxdYmWY0DsPYko2z1ZGt2CwrPfjn4DAKYg0vxVG/39r2XXODY1v4NrXjeg0OTWTu+vPbxN0REiyKKnpdZTTFBbl
n5DVXS0vZsE/mO7nqaA4X3HL6tbRwXoAFI0A/UqQuCbbU518Ueh8d+Ulxw3zF/yG5nIyLTc9XQ4yCnukjNj7lzPtLlAxQD2wm3nPpogeG2WeXEsFpORE
N92NQnSNLrC8Vsp+ySKfddovi/EBeMQiCUBievZ2r9ZkiZuwx7Ft/jVoo48s3G9l5PEsSh9qjNlH0hqMvCDChWBUqoGZNVY+poD8jcfbxLdAZGZjEq09
tPneEtJ0I0XoyZnTEad2OcvkYnX9uTyziOO6/fjabsmmzO6rkrDVQVX77qP7xn6pOaRz9Kt0XpKaZnrDrw+mr3P4caMa97Yef0qFy1/VKBgFeR4Mggjq
fRhk209c3nlRQ4xVp1ZgXvHs+VvG57vD4yDadgo03PELxl/E9XPRlbjqwl+vzaxBH3c2Y6y14WhHeLOfuNIuY6LaPFlPpWQ616RwwVqxpchYcFeDtwjJ
nBLcX5M5BxFqeSi1awjNF8Jblz2phsTpabGAIJPGbchCEj2YNAA7wbV2Hon5Pk8ekmBaCwsfGMIr/JmwLma+txrN4OnxfQoLyWj1lvk0YE7FREHiVHP8
R6zEpcQFu+Y0vMkAxzy+d0FaeXr9Tcc4YfCqJcY+8yyVIg+M8WFjHQsaR9jLVcuYW7HhVyZatguox4t1vUNnLtT1Sixrjb7RbOIWH2qGBPAw8+xGYT6C
jyEcmJy+/NvKIsJCdqQdgxlPw6LnZchf12Mh173QPnWYbdWYB51m0LTkacDl74bVuwoDMo1+thiLsLTgXBi053M65zAZ6LGwmL6ebQ0pqzhMrKMqFVuw
7o0aChY7kKG8qZ7KHU3WrNbEg+8Fsubuyuo9Adp8xtEFVrpnZkXI5sOLx8/oMSZkg4mvltU3mnGbwi2h0D6/Hbuns/HX55e9R6SHCDdlC9D/TdR8T1M1
XuE/A2+pdiIQAx3e6FavXl9ZjEq/wMsogrD6AWI8Iw10q11EP3bgDMO4INtZZfx+7+q47PBt/ObWA2ixYHyXoRHLw0vP9xYWtlWph5LBCQTKUWc9O1vF
6g0WM50+jZ5z+6Rn/L1ecnuKAqWPajeOIRPIiBTXhQOJCSrRK1UakAkdFHhNfaMH4KGgvuZZoCDxm/OcZOIIghz+C178mzMMLtdkCleuBwTBIpBsFoNC
yKkCX4+JDgeCjPa/tkS4wKYGd+eH1j9zDTNZlUMCFOxYwyh9bjM1KIP1kIXGaXwUD3YgdZN9fRf3cReMIq+D7cAF+MQGVdJP6+whypAbmENMtWUSdspO
QzX9urAQ1/W0nmzJ3XUMU7PER6rHEgvEuM/Tk8sworgFxOqAlvjo+zQtM5ahz28I6O4wIzuX+fsto8Xe8U24H3WRDcaoEAIkjrJaD6wLxD0TAaK2hlI8
yPEoI3NLtJ1gML5J+C7R4TdNuhAzGm0egfjHdjYVZ1UTaYLbLDcw0K7EQrJd3CmEda3pGZblVtCxd1jahy7rxkB+Y3NcKwPyIYFGpLPCwGdFTgzjoKgU
Hp2UJEuCqwGaPUbXC1lqreg4QmU6EZ7bCq1z4hmkh3NVZQQmA6pqQjmJCt84bCgU5L1/F+U+OJZiN1GHBIK+ylADmvszC615WBobdeTM8EcNQgGZfSFQ
VsYeG/DLCXVe3QLhLmvHNWKLBEC1s70L5sS6u6DF2RTDJfC8g1uruS0iyYxZ+edRAc42WX3i95atJu5xW0ey2ClnmUcoFzrIuiDmRtMEwCBILmkCyIQq
6pJPY8z2JNkx4aqB2LidY8b8djPS/aoXPIdURAxQALUFpdeCvwfiHaMROO1Kz7TcNaAZwwGpWdZOBve/KwzNVhLRKiImYCZA/hR0EMi1wmq7lExhx96p
DRwG6rgzvrFHm6McDBkWwVBeAIBiEU5RciVAQ1X5iGj/nc8Y9C3O8V/KQ7FibUaisoiQ4cCiFlkSxn3rQJkAKLzEkDOMUo8Qu7MbZt0dm9RSfWUUJrAr
voWk4p6BWL6Glxg12+sG3fC1nicR/0+NXXWd/dA4jrGMo1ktVo9c/X/COZxSzoZdFCjTr2wLmWD+coOLyLIQ7nGoj0nVXo98Js6O0z44x4tJsGOvoKlt
fr8USwOWNJai8TaK3IV7QN83FEIcaNRMoIgEO+jlh3PNE3hOE2mcsKaAHji77bPe59Ty3iSCAAQQ/PQgAVz57YBfMY8SIeosdYdhuduKgtAlOPGP9PPv
kCx+eoshRJ4SksGXBG6MeKkCQeu/HGLUO2sLTIcs6kAjIMr7Mr+ahJRlB0WJGFIUj9D0GevGt03xV7Q2Mrxuw30ueSJh7lkhRexwMe+lkHYQSWqGTGn4
oQMY4Hzsf4ZlCIiRirx1rRuqax01M+M82gJhCCXwD6OkZyQ8qsZqFNlXMm6KDpW67obzO69uVai6jhXGCCxmOtZF1A3mrSidq72ArTcaLUhC625FvVS4
/EZo8es/OX85z75XsFchEQRw6CfHhVtGBqPjqIxmVlko34b9IRMYwKb7Evv4lsY4y/VB38zR7X8+KaAd7CVLmGbyOBWrDWfWO/quBTuSdG2ulx0dOZU8
RQ15Qc+7HK21iGNLuIIAC6Q8Yw/MhD95GS4zi0VfIqzJDgnLSawyMg383R7TMj1kh41CrrZN/E1s3ScfNbjJulLn9SOean6DBpsOmwf9xHtKZsEgsCCA
bcnJScuPnne3jyFXeL1xRPRAjSnEtAcpnhIAmrVtZHrepReJD3gKEodFZDgEYVtjrrrAyHdrm4FupHSXVDqmlQM3Vmgq2HCMG8CEGhqdCWhGy37PDsoA
oRQYaEjSSpfQJhu3c/TdSBAYl+4VbVVIdmn4twy+QcHYkfjR9t1Hc9uV+kZDHnJh9WfUkVpDBqC4DkbI2RZoEESgG2CzeY19ms1vxGcl2QRE80nf5l8+
MPgiWsuQ5aYV8NLAcx76t4nxNjMNIlmOqjvgQMT0m/Tc4iQm78fpcDgjvPQUs5H2KFNl0kcoJdh35LGRFdYbWG0Y9wXpyw0u8hagjpjJqlCUaagaEKy9
NFDZFFA4qqUktyBAmHjWilzxmoZgBGrQ5qp85U3giWwb+Ak4F4VEFtG+pQ9zsWGAov9O51AlDo9BcwBERHaAIIspiCWJYlnU0bwBQxrHPucRfve59QOP
v6CBKS+TK43zAvFYRH2uoGcEUCMZ9teqRGdU0lPbJRIC0OJYFvuztDcijyFNIASJb8MWxKxaTPPC0rNizDtLuZDhYK1BGRKQ9/6zvI+l4xG9Nrd+XnpB
l3po71iGMgGAofZBMstd/aLpUip64yBXu5QkTw4MDrwXxCuAo/xjrGCnxJny4iMAMzMhhpKJLpqs+O3N4bs7gHxHq55J02xnTkWoN+tWvhIfmYBcYg02
IDsgBoCB3e+Z7M9N7qBa8X11Thx+ntlxeiJMHrt2Ozog2GlWGn3NczIC6ryZ2V1CmRJZYyxMQfs1DR/PHEywWxU/LTe1byLMSElJEuUisoQXR5v7f4/S
lpaIxetfaZYiwBI45AGCADPU/+7SD+ot8JCfzYSuICokxVg0Gw85Y6PvEdojWin18D088awUmk3tcRJxgIcL2ONz9XjRa9AkUyoMHmusLYYVwJgcAjSF
YESLx+X7iYTtaIrMhx5BT7zyzJ8LRFZzxzPGzdv6bvZqDjLUlto07uuvvM0ezTjhsVetPjn6LeBNM4SgtQ58oRjkauXUT1Yfmg4gPbziwFyKYnD8NhAR
SQcuwRc/rYQcbSLGl0ddrY9bxow/ZZGgOovMRwPJYX/tWZntysFlNz3YfUh7FufjMORn0XB+xDD4c6U+iq7VqIBw4cOozt8G88eBd9bcaiua4KrjhzZz
iuNWqmNZi82H5wxZJNp5OH3xittxWBHklTk7WJiRFcZXHFXiH3zpxD9c8ATweLqhtyIfjU6hkMWatB47E86rBAOfd87/oeA/XKjL3Hk3cEvaeCwsl9zx
1HZz3nPnUc8Hzl3UK75EJe6snJBCS45LsKQEUFb33XOl1oTNTC1NKfLQMaWHFrTxsP2uOpJc7xAW1zyWrpV5Uxh+FysbaZwh6FCit3ufOR7ZXfWh0lA0
PlECqoebW6XofV1IL00fSbvYLrLWDNORrirKuJ0hU0NhZbtvXekYdCYfyXAoJTOHh7J7jd8JYmG08CFcR5u8ERTWXEv4IgeZbR1GSLUjgRmrcBznxqvF
bvSCAPGX6TzRmSZWKTk72oR7aFzq9VEDAWKAgieWzcyB7iOy+HWyEOcVAP05xoPObZYOMshyDghVUwNcrdDHd1WLrwMYnNSfSvXoaHl9PE+njs1zd3u1
OIPzWjy0o0Xd3erG+kc30frgdNqLVlnrHd61X2f3XiKbMHXxPE/b3kTyqdNCJyPhRfpv0yJ98qMV5I4FD0cBB460ZArm1LaOQK8Z0s2o4zl5CEAG03kM
jlJfERCjMUPvbEsmXTLLfRQmbeUqCSB0+U8gBZPXt1/nn9556fOmhQaCOyjh4/WW8vKPUUI3IJiUqyuH/obw4LPyWn6jgWeUVBkGYNUxPJ7kecfg7YP4
pDzRdx7q3bBW9vz+PeIEynRi/3UTTagXNp5fh9V+k19N7hNEM34g9cb/F3pwSf7cZfubjHZIvwglr2hZQZxSq4DCEm9HEX9chfccUQWiQazof0LjhJkT
BK1Cj5uA4lKzI9YfTXZepGf7HsSGslsdxDbIbyGahwRugI/c8yMDXi+l+98aBqsxAfTtHZbnxdkua8/rhL+4iIA13XbiMMGKQgSsxxjPC4n3mKBLH6AF
l9ipwiQXHjF3OMVbVWahnsBOUfU4inwRJOHvcwZui7l0dLHfvK5oaB41TpCCOU4rXMx7EuqRwW6LaHJBcAdw7AwgCHIe47+mLxYSGD9f4buO3xtYOA6o
lV3bcv5fbxzz2NeDebe9Dow3S2tZaFtMPkwYLEQSCN6oEslQiMKa/djXHPbbbfv0nZkoZeyEXUXUSRvXDD/Zj7WDHOeqG8WhyXI5z4YM7gqKqxA9ypIj
NJQH7vRZ6rvSlHQaLKombxdSAuTNCEGX0ZZUVDDtzeha8uLoL2rvnl2vAO5CztvOVpmI+dcx76xYk/pluNd9vvMpxGaTCIxZCOILoEfkbx+ThEASxFi0
CWjSfgEe1i/u2s+norwuhtSbnfrdhoYYdC+7EN6D5YA8BcSQQRZScmjZICXm4z6BQMWU2oqtwL7xuzhyxV45+Rx7dYOpMzkXfgtjwxKZ4rIpIjbkCSVk
dZyDMQQURJREBQESTBUhmG5oTw89/c45UbOUMsm4qKGLFTiQyOx12T+BGZCCtVOF6PfDclMw0lqHZNuO3T0qqoMJ69qMzbPLHjewb98L+vnA3YvGsAH5
W97osLTbFFkkCutNrdcv5Ig8K3r1sdxq0KQRAuOpUDm1IA885brn8wv9Y39bC485g8IR+4IZyhPNvn+qrjNLDu7DkyQ6JPivKso0ziqfu9VOVrTrITqX
fP92Tg4ArCXJlE4DQoxHMhSGKHEGablpHxqyOcSesPAMLQDsAHHjUT9SxjutN0vBlic2CRx5xBKCMu6Hp5R+BJSZQUi7AOAUECLCOJeYwNOXunMUGWb8
VELj8/Vm34SFYUpl+aMYUlIArRvzQUoSPaZa+uFHwCzfDd7wxiVoL7cb/F9tl1hZp2TH5sQyHnMfxf3HtX1zsxgn22bwJJI+6EuaxI4/E+DT0/l88q1s
JkhphodyrzPzd52+I7PY/h6TckcTP5+rx9v/Rl17G4/T6rdbK0qR/GqslZe3d3eBfsKP0RVBKAo3Jb1FmrWtkJRPj+ZbGW3BGIIWXJs+5222X8Y4S7As
h+l3fiVJ/awHKpIc0mbk/uTg6PBIpNnMYWZTA130asmY70D9rMu81HfcNy2zPtH0x09Idj3d/3W8IcKp12jsHCrew1DSQIJu5CjDP05Zm68oM82FhhfQ
9XPsfqZmFIU9+rjLpb/de6B9W8uKGHfp6sjP+AKCKTuzguWJRqLNJoYIGqthClBZbYVtq9OjhxpdAXuseMPdIZ1vJVcJedLkI+Of+NBKvKc9FqMTA8Ib
sQSCLBCL5x1pw9r7zbXYf5a7xz1nEJgeQgkmJAQmh6z9K9Wuvc1KKuYjfXjMvWJ4Q4estc2OKWiYL9KCB339Ngbz5wg9roRh/iZx7z4cgdDLJxpgSVDi
cN/aOtsxFlsP7zXlB7tECnLEsPbFe0VRsPTk2WFxXqlShbNylYEke34l9Rn+b9vLZ33jnqOo67/HXXuP7mSBuOBzr/jIQgHQgsqD/uwqi9gi6xABF4iL
KIAv/eUcilKAaFCgWmgopRpCgRiYqCgKRGiIBaVQiAWlQpUaWgEaVRKWgKRSkSgAoSIaBqIqihGhoRKVIlpKRKFCqUUKUShaKWhEDT+y/+Zf+YKf7qVM
iCIsH/dmLjtTMTF2kK8tBW0iGQtRUxJuo/TA/tpJv99v59ZtMr/n/yD/B/8w+g/xD+G7yf5uaB+T94Yf6BpzcmqIiv/yNSYQxKRP/P8H9+kD8/z+afIT
6t+X7vd+yUCUBBQ5StwB7ZY0/0129v5/cEH9Bz4/bkjEBNYff9GWv+Hs5QPd98x9/++HSVxmcwegYd+zN3J3AzFcFl/sb7XR87j6z/+jM9WUt1VCC0C6
EsSzKFbX8q5f1qF/N/RBvOPwUTf+ZoASCdRrwvwi/f/S060ZD+q4cMawjYv1p6MDeszthNWbu/9s+n0GvnbW1UvwGuf7/w/qxJxdNkbLcOez/wyZnIUp
DwgW3PFv0T+nsv58THhMPcfcU1M5CJR1m0M11i+t+w2aD98V207x3iEa0p/bwxtlhY00/pHYe0GHIxUdmLJj0TYBsxOeVKVGtOOgU4g5wGnH76DwWAIS
Yliac6hN0dhYFcfLrL6EjlLW4RgckByDrL+a9ahkcgOELWYHW8l7JacxOEjKn7qDTUTw6gYUKQ5fObe45SrZbrvo2U2FAluIvygJExcCZhdxyQIPkR5f
JJGDomQ3L84pB+K5y5G/FBxQOc/VxLzx1tqFD1Yhr2vbnOn4fLBuuv2Znvxu4orCsGejyjnCvQ/YiTIlCaTQZow6dF4cCSjt0LgHFCFNGYjM5OJF9Zf5
HrKkqXrus2dWhHJmrF5F8rYYQyjzvuiKo8PuanETVCRkndU1GRRx8zHGvCiLclLWZgduFb1yY2uMoeI4pjDvy4y6SQydH5QS173vePFxVuYllGKGRHDI
Gl333vY3YLbjj35buOLZenDywbg6iLyotVWLM3/0xaCXo5iWUDjf2E4aehdN5wdEA+HSiLD4MfBdoGfHh7T3GbtnD4fkZ3c3uhhnFSJegHQEIOzkghFu
6f1MPFnLthyVZjzfbRXEdae3Gp5fFNp4KHXJTs8MinK97xOK11pltN5fsQ5fXMwBTghj7xioLQELjK3PCSAiQCUsQNxZf+M7sBF4cBHYdAeEnIHsQ582
ms0Uk1gmkB5zp/r+ZCvroUF9lCQZlh1Ykg0Gih02EUbtGfIUigic7yHroJr3d21c/Q58Qm/re/PKHZsdcrgivu4exdF2N8fYIAUw5ryz3pUey1ln/VCT
iUG/mVozwzaYiyCMrF3vC7vOKugXdjkGkE/bWDucfniobBGAiKsZw1tlEEkD8wJr3Nh/AcknlyxdIPk8J6+zQWznHtNtgwBAiCwFsCNH01OBenX3dtFV
oYrT48U9XQiccZgq6sKPntCj15kRz+HIUYzGaiR0zjgaI9Z2BQ1qEk9SXx4VOWORj3ph+Do0ZimMxp64IV/2RI8NL4+i3sZ3h3bdvfWOPIXMp5GcFyFe
QfAnwWYFmF17gLCplvO87HuHIXjBCJiiCRn45pp6pw7vTZKwg+RH4Y4b0gMHz88vtSyehhfof16rHntPRU8xLfYlI+Vc/pPj39aGy1VyNKiyTYFYqhQl
QlPd7M5LEfb4zzTtOssaStM4fWU3kKL3zgIRaWzO0vPgawPcsY8wcusc7QSBEJgLrl4ENZPcW83421WO25QxIIMouwexCDiA/34CkUiFfpjJ+dVfjcUo
suBNdWJLOpRYl6fLzy12h96bBpstCHqhtWdq5z8EoOFInYLFiPQhntCUAzFSl2d1zk19Fl0V+BANA3e+++HvrEpzoGMaAvkphCDhB3vfYAjphIRGG7WM
r2kvySwBb91evyxqkUOacOlYHCXrkmDt1eRnpohsXtWhDTLItALyQRIgOIeKby4r/56CE8zrEZ8Xofp0+LJATEDRQ0CB6M/vM7hhfDfSM+Z+hthoGmHT
L2QWjkyVe8DDIlsYGngfJwAG8c+Gc7w7NPjQre1ujLCQ8+tKEJEwLTUOGW6jfV2hAGu97NwM5t0ZtBKnOyiOdXLrPdhBaUZ4yQIktGzGCrxH3/BWSWLf
P6ZCL0iLnEBjDhpOovDpENORotBMQILovpx6ziZq7v/558qionmbob35ZD5rExEpqVlQVFFi6gc20SxyHd5B69BMwKF240WFFi2RtkGnVpHxlNbHFDTg
+6DRLKDQyBPgycWHe2FcA1jSvOdrn3nq24VdHaXu6/RZSv+N+dN6CPx5pm4pCEEYLT7uv9Pfeb9QVY+ydiLCO9LxHgjTuI1HVOZax9bsntvbgX7RhgnY
QRkK+YVLo99Q+F06zFYCwpr89+uW85b9f4LQJyKTPoQ4S8vwJ9Hm6CCGhzg2ko4fEVNZdBPtuonLFJ5iMEyjD1kFk7QjE28vh5IL/t1Hkpj4yhBRqCvY
4sgZSkesjHyH6VWf2D23wNit6SWpq49j5jfa9frh/3ZRPsemAJctbgD0IviqEaKAlDDgYdIE9x7519mXyuuGhmii3rTYM9JYiMphzTT4NlUGAtW5H9+P
FZZzhMY40hZQAcpXAD7TC8VHCINIBk3OtAyiALYks4TFPJJl4DyW+jtAB1NQxpC/CZ2q338L+ev5Vgc16P3Z8SxMH+KHT56d0YwbLyacYPgwipWMXqPA
QUcKR0pbAwhm2+j+P0PVCuBi/p4+U2/NQ7R/PHQi33WMEU1vfwgLxT+aIU/H00uQ/zWIIIMnnBJ0CHD8tGaykm4PvPfnDrd5OBjlI+DJmYCMBA+zC4r8
z4EXUPkdkZehK1JViOXmhX7vRSQG9MZjO3qVLr8kGD6NJ09tDBZWG+CNShzL+IbAz0HX2IPbWaWX4+hiRmRDGISHpHUACOH3iKiH1z1eNJplABwzqM+D
sxfLcJScp0JColzj1SapuW9OVLhxYLUW84oiL0woehxAHEgVItBIOVOA4b1lXUTXaQoHL09pOftOR4GA9EenmpxdnWBIFrkiYKQIqX2fG9Nj5ekbE5cK
xe+xYWOPBxnBeZSsaqxKBd0Og1edVRSdmdJ23MpGkVjaXNg2nFmKzi4CnpIRHv92qArigS9rRgeX2S3WB/TrTsMEXl/zeCBkSKSCUBaZ/WRGHdpuLFGx
Tu81PtY5xbP7kO9EZT+ry4OBipJhSWX/tdgCaOYJwKgzVitncFPnynC2bRBJPMubOIb9vLWIuncJXDzYRHRNoToO2EKEoKnktMscknNJg5d7XLGghVt8
jkEdHvcqx60CCu4gJRXn8WxNTZU1Cu4chSCoVip1Z/DUCp9UJoNlWRmPufUESw2dXz2LDYqiDQUEwn9MPmHFeciPqKSRFfn4sHDil8MpwHLFWLqpfwaR
t/2o78u7WjiBKSw6dgKK1zlRfkoDA8IAIEPgz7wY8fkmbmQj56XXM9Xyvtl2gEcH2rPaoa07fx/FYIImjgAl/ZdHKhMbLA7S9tXgnpvBvoz79Fvw7eT7
ZsHP4TwOiOF7YJaEsal2hIAQPQhA8rYnDjKZrjNMN/BzaScBs+Cmh3Voj5jzxPvm7xzAxRyiY+hEj8eYJ9T2YsKgFlVVBL/m0WZElHLCrDiqwA3+3Snz
b5J8B6o+Hr/fCIpbT2yAyZ0/zfeMf7CzUprx/TQE8LxoKJDx4BIZ4xP61edbTWcG6MxyiVDz9Jo4Kq1AEYrEBbiZNyefzP86An9E6eJ5K1bPjl3Nw+Gu
ahIHiP2/yjL4xytTqXeBl8C5NYiBq8P70/DD026doFZGTWU76nJmzGrc6d/CdqbpCSInjviWOST/wNZE8NrOBdcEO0kIk9LanENeh++oMKpOMk7Ayd3T
4Z8o30gciRj8bwACYyMnSGzjvi/mbAoocFHLEakrcYMoVtYoYSCaMCTQpmFTIuLsIJ0hb7xhKi9XGJ9fXTZtAo/N05QbKsex86jmART8eilw/Vi5xb22
8LT3oCCB3HrlGGzvlGjHFasKzOst8hvrLhEdvTmRbnkKUrWC+69Pf2jeAtW3k4+Dr05xGfDZhJEGfYLtMyjv128Uttn5+qt+7IG5dvHmPoffaOwXoR+s
xIHOg75TfaDc85W+uApDiG9l15b5teC6urKKZKH6zobvP9ahc4tNKw9WYp8sUCJcCAYkKLPUU9fpUYoYaKKTWJFCBpVWPvhha6XL+YWWIn75aM3h1EHH
qxq1G9ukLiERkf+oNS58zKUNn43gxhPs3Wj+EeHFeO638ZqmWUcE84zOHM+E4RinYZEQDxhEZKGhNWG8lYrtO+XxbQiR7b367KBGoXg4y5ZkQCjWXBEY
/MgghT81MG/5Xhvow6+K3mV33UeJTQm0GBx3NWqpE/nIYgbva/Wjx0+Pz85iMRzHTjrBNmksf9fj5w9K9Pku/WOdv6+DvX19Wl69VNwHyb1sJVUHlZc4
YrThRio4t4y4VnPvo8pReq/6dlEgTDwtldMrMzIk8QfhtHaXfEPX6t3ETXNwWF4HEOvjW1JilV17f2YSHlGQJyOULIndHFt45e6s5rbny5wmAadfqZ0o
msXb/kqd8QrwLZyZTBDzMCPpfMs6k4Q83Udwb7MIFHhEtuYpDMe7M1IvpApljHTrm0TMOOz0EP3isJPwwLf7jP2XUb/pS+xU6lIj2I9YwNr5347VT7Xn
aGLFQmR9sOGlJo9CtJzhaj4bVv5zFPC3tnD4EKI5Rbq312GcJZhxOj+MXfecie7276+HCQpfpS+VLyftC3s31cEYr68bb7ZVJcrtdEQiTNz/2Pzxi/Cn
304r019VeMj8+o9Ribeqt7zw1m4wm2PLLRj+Pyq2saB7LXywGgs4RhAQXMbtjKMZkN14QkQsh09XlCNK9+dq5/RQOfHnVq6rYiHeI+hfIGdX7QnFXXMN
59oQQnonQgeCrwUhlzI7u52SMYP7os4MYeaoqF1UuteB3udHCi4D8m2f7fFZFmUrUQHFJNkQLCAvcaEN2ug9XPoYurfU8nEAKdxDvABe2fshfJyPXYAk
BK/qte+VViGho17OIV3JIO9ZRn65s91C68Pk6AdJVrV/RtaKk+dJl568dc/jr19dOj6DTaAh+G9xxy1kd7cfaOfPXjTUy/d0ata8395Y1uIs13bI0Gvk
rD6bwfliM9atfd+8D4axh1m2+FYZp7PDVoRHWT1UGE6qlZTp6aR/1jG17yIWk02j78Zw0hP0ox0X93LprXSXxbYU/Rbd4Q/0XsG91pT01SpVAPyow+ZC
PL2d+huvz7S+2+tuWg7m2/1XwkFB9xUUff3kRg59Ts46CpHdjQ3Dq6qcrDqy81+TPOW8ZdPPelCHM/9Zwr3YizfHR4uZHWbI/lBEOczucf4zlvaqFgWg
8FnAwNfxTiPr6Le8f1TfKMXz5e6DnP2Pzll6o+dvz+yvHFeWU7r+lscwm2ycpYK84uRakB+qUDKHuSPCPwIiX+ufwcOSCgspC5w8/8H/D3D7G0zUVagL
JD8G+ERC+nr7W5iPwBPS09hwIM1+FKYJmQdWtx94d2yxIUg5HjUQL4zeek09pc/wtJJE3+5R7J4ALQ9WmDAxXJW//LwF8h6pJACbgCMPmMPU0aQw2/Uq
ZedLMPAe32N01FgwZc2FhnXUQlzd6Dx0lXr4RHf+Xd7fH+U11oIpBht42lr8r39B4/yChnygSEQSECAMjSKQUunJPjhE/aZI9LH3LUy0/GBoRJCMh0Mu
k/xM/ur9q1KECiIBECjEaIqKyfuNn7Y+7mD0MIBmZ9aj3Z+zF8ZJW7vkaycfnzCvGDA5BQZ038pj3Zt7s60qP0slLXg6gVgFacFDFAfd0ZuunqalvBW6
p8bIHiP77EM6K7x3iAS35qw6BJ6RIxMMP4GwqsYleJXYy0EG+yzN9fsRFdcyBDV2geZX+7PNjTt/Z57CXObI3dnzg45hfulAYT+peknGZR+e+VPfw7s8
zZ0H/Yhvif31TqcRReqqYIaZqoJ8em2Tk6yx3sI46YnSBj3GH1PCP8bWu8U+rFaH1MxpFZT9Wjz9seUq/OG+WM6bUoM7eOsIzrx41+jRqU+b/q1zgNGC
5C3i1uK8KK040oKSi0jGDfR7PlOEjpiBD518OUm3xVrQ6cYaG4ypOq5YlJwR1l17ZCX4OsFe1NefKUb0dham9pSnZyzkuucTuX+76byGRr/6X0PnjnKV
2pKN/4vtAGE9tZu6nfG/aHOK1XPve9vVGOj9+FPeZJnpx/E/hYp/VZgPHMTNP9+ZkDHj63zEvW8/s5LGOa3SUA0I97Qxm32P8s3yzORaLLC3JAxiuy7x
HtoJtSdfjF5wDUSUFcgd6wPRX8F3g5P0829XNTcrH6qbo+rL/uPWSqocz71/XiEuE9GRWpy+CiUep1LkXq1SGhzmWlKM/JeAM9vDJ/1XV4dcflPurGED
cpTP2SvmRyhjlq3s9KMZ93Ya5hzX6Zc6akmfSj00kQ+hm8YkToYCNMcXq/+EXoKn1keNHa49hyM4LDwzk6Qtp/RzbvnZeRX9eLRrbfnaXGYWqn3rWffB
ekmoR6uWMQhMn4qIa/xw7WU5GLLowybEDhsnoqwNfSjZnrS8MX5SeIgo1oVxGHRcGGk17P+MHDcVCkk3qzdzNiEEOLtCOGiRVdCwtJeq34jxFh26HEuV
zKws/OxkQKBdz+0XOE8/gRJ4Wuw9UrSrLgshSEKeNHj3ty9V+4x0LDk8jSHPm9YwzWjwg+3LljtHgZZClwRR5yfi00jher12oIBqjWnFn5MkRA1tHqzt
C9mp4WtNQfM4NHpp8vY9iZczZatjug/lAWj6iuSu0TaHBeEVhznhsnwKuZrPr3VchzRRuxuLQgzurfooSvZT9/jxpX9SxJL2OU3k/SK48cfx3Gm1d9Fn
E4ylQ9esuPHXFaiOoUfCy5LDMP/xh5X6NyMzfalIa04YnOs5hpIo21CzNle8Y2i6r9s70fL4QZzPzcCMFoY+rl4cIDnb3zhDejsT2Mvixx/uG0nPVsUh
SzcfYVOtViGmGKPBfcVmqeJHI8DMp12XPbL8IZc8oE9083Dl1WI/XH1suKUhWPCVQUbayz18nkZbdvv4Zx4TtniBBNlgIFXKnwNrwi0RKxynd/1x77Bx
3KVlU336Q8mWZ0Hz3Ppunc3NiA7qnrx91z63W3kOPxU49tftzuvMBaUMvO3nWtByrjtEaCgt3yhtVdJKIWbpljjbPK8A3d3uMrb52rXTuxUcFE2Mq6dv
HGNFnLSjVU8NH8t6Yexnyv7HF8lHQjTishRAiSkBkfwd9NPo6FtO3SRGAvjUqqcvDhWVvLV9Dlr8NeYb320efHi2zxWjbEfw+Xowt6o0fwg3rsjefSCC
WndF3eQ7toxhFRrs8HgJyhz/39P5f9f+HZ8jUU48rrhPHPPQP5r+TWdf4Qz6Pbtyq1LvQJDV2Q6KEXHTGWIQLueeWRevwudkvp2bEb87FrOtg1bqqXcn
+kH/UhKYphaEVeEapJD8uh8N37P2/n/r7jSEdZu++kY1QKH5vxKvV7f8C9Xqcev8hOkhPlnNVf6s7rUZf8P14M8GqZrrKVqqqpOFiqsXAglKWjUfCy1h
YHl/NQhCoEA5wf7r/ngf9YE2/B+r8fERfefwg+31Zimfgfq5X25H5kn0+qoTe5fDfZZNHchWdH7GSffqVqk+3TpafxNhEb40/D8qmaDj+98XVIJmt9zb
L7BJASAPpfNQzmMB9lF3Oyhz1gWHO5gPwVY5ZldVtZoRxEp9ppaDNlZ60/Efz1T9WJ/o6VRGWvJXHb7d/D7dzLgLGjPmB5id/SXBOgiqisUiijzaaoKf
Zw3/31x+L7XXvc+/61TYAGMMt+EGUQ56ry7/6pTsdSuqKhUiqsCG/UMOjkhz3/sVHIc5xVyeCq6+Omv7O6GCJmAVRH9Co9o+DgIuUGEJ6cx4lBn4dIdR
zSaxYKx0JVRHVhDM+gqfYffneW1Am1huvIK/Vj669BNYlaQMA8EQM0zQK8DOii5RUs0lsvrsZnw8SWcLUvTxOx7fHt46QYxwJckUOUDUif1nX6e1e6Cu
sQSfRA8EbShFZKsBBm4qjRd2WOoA2P3/9qC28O5N5Q/shDWfgYmmmTO8c3UQ5xsE372HqYTtOo/VwCwU9BBYqqwXX26Nf1b02rEMtyGVetrzU8Qef99s
C1yVFndLJC9ESBQuNqZn5VqwQ7I83EZ+wsD+FsJjHC1LD/XIp5caUW2JITvVUTYoqDT1r4dyfx98EchB1zYLtIbV/r8u3X6vZiyowi7p44ICshKDtCAd
dk8f4sEr/hofupStpi3UED1guPxKco7UiIDVocPvX+UkSQBBygJZtLjzYcAuSt/LnmbHjU5+lfd7gy8f8asGxVBQwQEpD4Nu4M97keQ1gQpj9bp1soF5
MInSO3K2kqojIqoF5+CDpUyw76HJ68Rd0RP9fwA4nNEn5BQwChAXBP9+IRE/ySYE4voLc3byOSQfLpAI5p0tpziJ1RAmAbEIiblEA8YCbBfjNh+RWfd9
zjozzcL16tXzWvCTTIchPgyhBytvo7g2+z5Cn1QAH0zUdTm6jIoM3/sriGxFjsDLbdNLwk/1MnuKE5AgcSMLuyYBGRGPCTDxIE39idXyUd7OnGtknj9P
hLQ4JDwZw4m4th8dKDoUSUFjVRsWivU9uK5FE4kmJSBRMzcpKS87a9aicVImn3Sy5fvEPVsaMSlJO6l5qgClAF/EwbQxj8QSlIdJg4X4l36qda5DgEWm
4+PQyvd6Q/FwT7VkgnbKgeDdx7nlsOc40Xw/FXgZneHFg+qryVe5lk5IXJcZQpxhM+t1oSVgo3mnr14jrFeceYyhcrkkBAcedxz7Ge7o6BHCxaAQ3Wcx
Bwaqivqfr7QUhbd/iaMReRNv5AB9ED5EZJnQXKCivlRaxWE6g6sk62X62V7wYdXBaaCAgMVS1rhx1mkrfKq97tVZ2mzV/nh6wPccm6Xs3uh8oZZWEjTj
aL09RlNQvOXYW9JU9j+yf6TwrDqoJnchIA1DGHeP08fSUL9hUa1FgGUfpOcV4RrmM/I8Xy5DQ5dpxvCSjgH86T4W0Ot6JvqJ92DBxGhgBB9hkdCO5Fl6
QyiMAESV7OVvRQPf0Rcq52ryOe694ocLOtGrJYJ4eEmQTsc2uFE1HQDIekhPP36a72RO4exmCEzQUVEz36c+0Ipw519mKy44DVFSIAMpSgdcjxUKAhYT
ugCD6JOSepj9av6QD40b6bXAHJ2SpFQxRJeP4/eYuDgiCy12Kw4LiI9RbjANgWy1Z6kr74iXEViLT59YVeVs7C6GzTkOP94bV7+I6e/fQDeXqvvbnjTh
FSR7ZWc5iCRBLqYaCrhbkK06w8Fgw/SPd+X4+W/QjiQaaajLqwEGKQER3cM/Oi0hrNE9SPvGrKFNtTj7/bKvL61zG6nffAchLgU1EQQHniLsN9IAwFNZ
ziqTg4DDw966eqER78xRPCwZBRUHt3VPalAdN9l/p3/Dmg3BSCYsSbK9dyIxT1v4p4f3vNUl7OMEsa1zNiID58ds3lWQWsGytTVpwibccnmL+3e+IV5t
mHC+MZ+1U2ELEV7uvdwIHOnUfp+Ur1S4HQafra3C+mYQCAO6/kquO8NO8+ijcZEkI8tK8OfXkuBUZXMzkVGTB/97qGn9dBlsi7rghhSk3uPGAWw2kHjm
vOUENFcD69SYZPnFVqVdQwd97tfRfnW3BwymRpSAp4jnftK2uY3F66JBZUU3bpUKdXXN0F3UKCJlBy8uU55Gf1bWzEtRHVvcO0vVMc8GXAB9RCvELwPA
2HcVNVoCgaQjBLPnug4FBm5Ijgfm8554SY6ql6RqPh747yH1SQTHbqms5JXZuc+I5qM7x78PDFFxJWwzNHNsQcG6b0yefhOdxMgL4CQV0GhKFmGYffP2
reUupoGe1Awg5QH8yiJkj7sPd6pyr8fqA2h2l5Ve/KybG8YBT1/HitCuNWD0tfYyME62x6d6pWouUatLtzwoxZQz+6IzMn2jTzpIntnli1mz40FnYi9F
cbVcS4j6Bxe3NOI87YGfAeAe9x0kF1OD+so+BXHpOeG8Knd4xInDiHMx4Vnj7cpuk9JD8bQEBLCXa0VHHbRxSSRNPYrRZfpp4e/vhrVApyqyfDm8EjgZ
6oJg7mPrKD/DAmO958B490FDG5/Xm8RJlhMcYBmNfnOC+QTSd8X7TGwjZQwUleVBwh521u7ZRYK1bDBOsdGjfwhMzM1X4VeH59lsO3071fPNpai2zCPK
IaTH6PdaNAJQURO092ETwjNOafm+z6lx2ZgWFQZrOjXVlV1hDeMRezzG+BNVz5fCHEXeei/Il23rbWPyEdbRzq7jNS0/AuUjD/zz99gZ42RznTUOh3vC
3UUjUZXsarRqc5fabhOFm2uLHRbGfAO8sbiA+exkfyLZwqLZORaqv+rgY81+j+nVLCCdN4DOM4WbJNhFbgPmA1FiFA4cPCQ5H27/mIUKREleJU/TxYvI
BMLsNGHISKDMatJWGUt48oIyEXujeabwXFhEZMIeBH2lB9vlrn9jZvW0yLepXGB3xUkAMD9RomxwG2bdafRWYrxBDZUguYeBKBeq3n1/Ly/bnLFvDg76
5wd4RKJoWBDeHA7SFS8AREF15wTWPEu6/PxmHDkfFVAwVWgZNYrZiXZY2u+fqlPxW1LTssvneD9ROcgQxE6KMTBkNuf4ZyztjGLK4uAxkNMLciBHv3id
uVJauxATZHQ5HEnx1wMRAWqH5oPk5ENSumgraUj0H20z006LKfPdUiQ8Le3PSB2/AU8tvXK4tf2pk+3gG5qIr8J6RGU0eRfu6xH58px6etlz+9t8q4xi
ci/24Yn9zr5v5uoEjeIGgZ1J2Y4GToJQLt55C+YkaU5HGhxvIg4X1XC/vCxyM09vA/kjXK+gXc+NZwlYgaaVb3SiPS2z2h7au31EQismXIm3AcKmQTqe
FJGikbCGAydub/qOUZ8c6RqPLXDuq5yDpSlPcQGvk1B7UKUEcrvuR1wMVkQ11iXmuTP4Poy4XhLIO4gOHlHT2xz7TavfpfSspCA0vp8xHlwBCzpnn6uX
F12wZDFRz89cQhVWcdOBFeA9ar45LUUEKVK7wWGoJwdJiTpw96zm9wpOm8dYYb6zpnHKPjbs+d6eDzbKcQW+3hptCN1mY48bJgfdwiTcTUx7MPUuWBK3
FfcgsWAeHQdD61zJsVNiFgnDkquOUBgTj1Zbttd+iKCAmtk8C8Qg464bhUZOq6MJOmZiNVEJr4t+FKhoRI5clao/TJzhR9QtHkO76iwqJz0dBwioiGeL
ZpuGWBzJIl1EZZm0nC0Z2dlK+Xvt7WVBHu8hl77Z6AjeaAuBt4omRNMjf5nD3HL517G1uIpv4+A6E1dkDNhjBknJUUoikZgBUGBSXIbin0wF5xUnVPNh
BFl46eUqdYDudbFKy2rQ6bfP6HA7QmjDXwwSqhYe/jvPXA0mba7rKyjBpOE3h9H4KyBvrNS8oIZlBv6nHJvtziG0y/KiusSfwTZKJIxpZQdx8vwQhcO0
5pDMMrJ9SwHXQ7J+1fD/bMLaFHAlSgT6w/2YH0oRZ+kokF1fhRHFeLmF8VliOI5xGfXp8HjOYm9vWuHBjK9KulSjJwwDBc1aNVGucNhB1E+AVNSm3kqC
h3HFxx5QBTNcZ+LV9pC/aua3Krp3V4N+vRta+dHZkhhgVCv+nx0cRMQUkVHZVIZdBtqo4ni3Dg/EQlAjGnPK5OQyvsPqB+ijCI32WPcaLxUPK0ezsRA9
eqjX8Gjz6xHuNqLxOpnpENstCM1dF9/LjKAzo/gruU8LIqWVdCpooILLKJuvjOlb4xAaUeD5ZcbXDtRblAu/Hp27E+MBBl8W8XEfE17re0Nz7uHN02kq
LtBoNxZC5EmYweTMCxkNfbOMJ8Vl4PzfzmuXSPV8iku/BjiEZHUtVqhRL3P2zx12s1itf6pqCZT/JO6/gXlmBGF+BaiG0u1osYShm03K9xUp9P4bzSZw
DxKhSJhhXyaRG8ni5KcRkKUHi/k+5SC3MO+FaiutB5881LHTRuUhPI+Pq5/2IB/lKP/whBP3P3v1c+7jwPHL92nKZcsVUZ/ottwyrC20Q/4aqMiyVojK
JbKVWAkiif6oh7sv+z/VgHn/Wf4HJNdE/oqgxFS0MJaUKzrf6zPmmf7O38chNflgG/KBJJPlJ8D+HAzxK4/6/Hwnii/6GfbT3h95+v8vu+o3kYq6lx+5
Wf3fv+DnQukeDyVLD1wF3NK/z9VwTcme2/85FJ44hjdFGqomLQM/3VP5cysGvDK0F0H5vGvCB+SJ8CBunLUAX+b5/gR3f31HJr9+HAHdm0rcUJr26kS8
eSb/n/oMbjO3+pM24r3M6THi1Ku6pDLz5mV8rbc6dmev+2ie4TzYCH4e8lCyEPX6z9KoH6nnQkkLr8abMD+VxGIIx/brWa01WYhUf6ED+Xdn50OW81dp
OcoVh++8YVjTTAmboWZeYfyO2d2Db/sk57lJ45uhiDvLHsUCpDUTr1LIdHfZbCVIbDtkT7VYLFP24ky2ahqhCtAMs1d+LWLbccIOB9MOhnZqNANlzmpE
ePVgVhzaenppJG2HZrZtwrl9KgWdZR6kG2oxBNyBTANKoukJ/d4+s8wT1+HxPfLwvi4PxAz/hX6Q1wi8L1P3zg6/nZ/R+/0STvdnCW04OpClMAmMH4ZX
1S8YlkmXIDFwOBnJPsYNvsx+cfWG2uMYQjIaXCOAyZKB0T1gCY4/q+/TWA40XeAZiHh98BFILGBC9FlrZiZTXlo9f6u/6n3y3bmf27LXMQCzed8nlz8l
3+E/2cNo3OZn+eOPtxO2IMWGpWMVEP2GzrC2s3FJ7PesZWZgY+LRlAWcTMiN+q1MJzF4PiJgLJ9XoT/d8TrPfehE+Ho8qQaXidz31Uv2pEEFG5b1SW8Q
FMGk0i9HDussVi/v794XtS91N4i5g3CGfe9sr3LK7nQ1wekXEwSDtwWLnWEeRtFXk/GAbaTazg3er5/gMa39JWP+nP4ZSkY9lvlEZvHb9Tj1xWk2pNRs
ujYl4Pcef4rA+Krr3VY/fwHuafdzq/eZf7CLI8+R4idVe53gb7hPziMpDX3P9XXdbGceaueeK6I1J+HfYzcUvFRI5/F3Ahcn6l+BpPjvgPn/jaD/XCfC
E2Z5xfLRrguddVHrbyw89s2FnaBhnXjVolsVxHtOTPIhd+akR/B+bUjR++168oTC5e89+M3PWr/bufS0OCjQXnueKnleh0c+U0kDzYw8ETDn6RYf91Pf
M1R8QPW/W8+uOYjWZxVRr5J6M8PcEjvCg8mL282RyjsJvORVpd7QDbYl3xR+RxnSUDvk+HW9li/LHO7A5Z5bUeGuKwgjRvl/QMmj/CX2Q8IzYQ+hp3W4
k5ly0eNEhFX7mhnDs8ukxzKRg5vSG5S5ocS+hAgcoiCccwg3ny37/DxM9qCBsw6pMJ1QvGCMigCyUhswgpArOqSBcCeXDcGWJvnsqGzpIFUvQym0PAGG
15KAc2HHELR24yGwfUgB7QCmzbLPpc2SHLfFGJQY31/X688g2M8i0guKRIpo5zph/ezTD2np0WycdebpOGjVP36/MWL27bmpdYTOaTpZz4f3Vs7SGWb0
QNsSpxZt6dePG5gFXvpqU+Bpa01CVtHnevSl1ZZDLmgNRIGAJAsgHN0WBIIDqvlXkM6N8h9X5ERBA0ZJ0eS2N6tBiE9/TIUSIHIFCPsTJETKyLrvRFhs
yxYT1J03b0nGtQRorBbwMr7WhN+v80E2T+1oVVJpxnax+PHIYTyZJ0OU4ljcGUO/HbyIXDbM1nDXzzz18frsHikM9QN3SXUojGBIg8rRo6q4v0Xs1s9B
h2XW4NptEGHr3uswgUExDAg1jGmfi/waYs9rVJpYy/B5dDbHjsEoo4aCXgV1AheKMMA9/ZwRDMGzQ4FipbI23YDyDxXjz2gBRA52MM69mccDFvx7SLHW
tLw/YIREIbPcGtL2z1MTZpkFfJV5O+nud9pxtnw/dZcacxIsUtpvm8IjJDa7KsL2a3UW1mUszUqGdtbpKDQPy/6/o6NyjSMM8/QEeC218diEMBedC5QR
QGgZvuA81l6VIl29szUDRGj7ImfLVjI0WHGQx5nYILmCw95Qx20j9J46FEdvQ1tSztEMD+athskEU6dh5AwE9rJZsE1IqKhVSqrXXdY4Toc9oSamkuJR
CywgAzvyEznXae4grwwWaztQOytByG2i5E/0+hvAbwkuvU5tXWbwNjGNA0hthYa/q47ejPSyuJejUyRi5YfBncodZu4wuqV2mX6tjhesZ+33JFUUEVBB
kWar8UO9iNZK5n7qo/RqD0ysu5/HD7z18/I3i6eNnv8czg52nOaDPYh7hQYfs38WD3H0fV9P6GqILV3FxQVIygiwVBUCoQoM5YzKTF6x9EyEWTwMJB9B
334MzLIUfO08JAOgGCASc1GaYKj+tB5+l9Z28cDFc4O1whIAgEwJJQDUgOu+/FSpAdrWKEBblr1vIzAOruBBEAF2ByPRtJA1bb9gIsCx0AVlKM148r5a
5WMwslpfvxuNam29Fkklj1mO934mg+KGsKSVw9ziRv9KvOQc6D8GIES75bvx+HO7FAILfdxJB9we3YdAlizEgMhbNytAklmbbIxtrD18gDUDr39NTRDb
cYL92s/S9cjRgiKGuqQqcuW7TYyzrnpkIGfERyE8e3WzL2CwHAM50OBDflwBZHvrdx95vTocvzjqorpFb6Yec+IWA4wkzhebBIJJaA4KFmRRewCgSAsR
fuIer4kALInCqDhO0BsRE7HI47HUw1pocEFN6BMtdjE9PUkgg2hYJlCL5z8jxVyep7t0M9Z9nPT+WK7UeLY6f6Ws2qg5yHPBox6t87P5M140Xr8SFG18
+3n7Sr66R0m1fCAaoAi2FkHKskmGi5Aiy+M2DI/isi7XtWKCyBUA6imN9iaXucX98b4FG0akxSTkhyoQHsWHLOHGvDlZ2eSTzkkeXH8viG5A0w7zsUyi
pyqaNo4oopqLnR7tjWmtBLmWg8tC3unIDbdyThVdJ0d/F4RgyTMZyvKh8tPd7Lw5HdtmHdEkJBjtx1AoZRJ89wHXrMsj6MCdNAHbqwN8nZkUih7Etx2+
Ng+7BNu7jvLBlJoZBDKGCoiGbhHn+FDLyKAI8j6eqSQW2m6G138uf+XjWxofDX085FIuzQ7RpsNoKHnXrgTkPTMnQ3JPKvSxxdDUC27bbgDQTBvHgiua
YE9F307A7LwdQUc9O0bA8GaD13FBKCTVvjWNryfWmAE4xqkIPySwWYUtCR16ieCctqLWK3m+6qG0tCrbY7j2lQ9K7ocg8sZkY4bAHGyDR1fJhtErNSFA
OkWYnqYEWD6goSXshUbCnEWHhfOo4G+FFCB3zkOpyfUBOZEQTJVSaj92226iCJ59AmQxwQABQ2seEV4MwXTy+p6ivCBLUgh58/O/ZmsEwgyBJNyPbixA
IIJF6csMCD3HHdfI2W/laYEXg2hHXD+aDDEmRtVodekJ18ytOOV1yqaydJ099QzXVrQcCLASrA8HS8mwtQF0AS0QoBB0mDTJNKYQZAEldOkUc0PVog9a
6lA/8KqKKAKRXe06cEMmlUwloaoEoH8tGwpaSfxmJ9k2455Pgw3b5+p3hox6DLWPv+RwyyQkmgHHJRP4qEjG8yD9n6wPvrqOv7fb4ApD74s6gH+iXtp+
IjMpSv7sRgBEhAMdf4Yg0AkiA8pQKOMswZRu+MWKSPGYnSlV/P/Fdx3zRjGsAOOhnR2yKtTxKjuvBsdKLYtAdndy7mMQH8Knwbx5uPItMWolMgkySYn/
iHw8M3UXz6LpdV4hehgyXlDMCxKQuBVBFnvbYNiRmFDModMO+KXkMVLl7PPEJgciZ3wM1GN8bfRmAzo/3UEASxHZzSBzONIUZh42Rtp2ZzL8ipa89ePO
cL5EOzPXVAPfJDwHhqJu0eENZYdf895f7XdvA/lZOE0kORC8DRE+92mDoQwRwWgoGNBbawctpTaYgmpYClbrMNRowWRHLrIFcSYhOXXSm93S5cRblJgw
tq7dJreH/B1/bbuliwry5hmAKRVJymYWHO+cmrYYJiFijtUHimAuYBCMnRDwgBydeo6jwhHb+0oCQpXyUH/P2+YgEE+9zFfMXeOIpb07XrTjZT/4f6kI
MpDlBKhhEkbjTwl9MQI7k8IjQwCAnbnUSYyHdgXOXFuupvS1Si1cHOqmXFCLwKxrRCEZi0Pu3WhjNwtkO4jEyn9mdpJBaYbT4A4mciRZwCFCAnLalQpR
jOm4jLYucnW5xVYQJqqC1AxGJCxu0DrUPDteQnE7jF+o6H2kO16CHsLLDuVFGIvURpWj2Q0nW2xsrg8dJV2TfOuNM3o35vPFRZwJfpDGBW+NmMDGRQRB
YCwAecXsAT0peZvoW8BVh6fXCAN+h6lshSxv8BxFM+3nSv9rnoy+iH3EjfDtqQ7yh/n9YA5xLhw6t5iGCfJG4i6Bgg5jnu1rivPFMPTmyLihjVVR6b66
jw3I9ZFy80eC4vnk9d6uKUcZ20ZciGPugviWZvVtro9XziBTlw6dww1ACP9EzSQ8BOOUiSWxfTI8q6cd1sA89nQ1TENxVJUKUY6ZxeMNs0zbIu2FTY7Q
q+MKGap/M5ByaDqn1h+ig5pp56JYs8HGJpb/jx6WE9bYvyKDABGt+971cRQzUaZW4ShmztA2yhKmQwmgqwoVF8MmFjOFYTEQSTgWJP8npPLOynMLEVKB
o9J6D/UR2KIY2LT2F9VbONowGuUMVA1Ymcbw0s4jFTZqWQTMq0L2AosIM08PLC3jVfvA+ZD+bBGDBymoALKqZY4tAo5fgNLHB2bTdp0lX/wQ8d1DDgKv
W1aOuBB9fNhLi/8iKwdb7yH994laEDhhI5DrWjlaRpScBMVhVnw7P4+IHj4z8mkBEhiDzIUoUIguF/cM3xn9Ace2Agm2kGOhfr1AYaIvleyTpAoLfXMV
TWsxtpVymZKlgXLZn4+fn8vdsidxRM9U+/QOypHZR6xCBHReHRdz4POFFlNSgVDTtQRKPAfu4SD7jmLs5/+KoSEEUC0Qqc0woIb8B3KJI1SzZD8LzRRH
rkKM7ctw+w8/8/f6emlfo+94ft9Pr6a07DyzbO00Ugw1mU6ZXV5kfZjdZUFjcxDqkgQhIkQLcJD7GpOnW6MCwt/fdoW3jz9OHvrAodjhEVMX7qh1zeYY
e4A48Ae0CSKyugzFTuz0QM4K/9pffHkonq5Wzfm4f4PRVH8wmTBRkqegKJAV4cXTjB2/72GGes6cNJApImqU5prkw/gb13d7j+x4HCWjx8viIz1snEcu
Oruc0osKcazeVysrV/Q7y1mHck3Z8Qre8mPlQLHIhqyoorIbO9ssSBnG1YYsQPrIgR0SQokr0TIE1f8Qjgvoc9N+rcxfa8dCS2E/URqtGZhrzcThO4Qy
Lh6xAC5TZ62UFWZvqLB/oOOMpuROc4gUH8YQYd5FvDz/ziNwUiMrXYUZmEDkRqQc1HkDmU6kEnTEyJ1vi6CbOz6hT8Oz9P8T+yoDkdifplToWT00tcPH
tYo7q9uCoaMKR87W1VuGiUnag59q8CwJCCEFQEksyhenh0gsPh4wz1xFDVUtzQZpN1ChYFgNC+WAbm8O71iiBtM62Gdrmxad7zWpv8hHozwglgVk55lg
yYZpu5YLVwvv5W45cBj9JbS5vdq6BmxFjKDZscPGNFwDOYWEe2lNLlrEtTyca3GIFc1QqdzpuNmryI2NZpjUzuSNBbd7Rkfpa4bIVAxCYu87TtdbusSZ
+7AvGWWJPS2yUjznh4eAPBhLpSeMRAh0TxYTwrGwHKAAyKIjoUt67mZgiT45AH8aCZ/Xw4x6j5CLyMPVxaAp6dkS4Yh9npARpRMEh5uSmok9oLMP4rX3
mkh1ygWxstuBGFvrR23QiwRmg5eAMToajUCao+b86bYoP1YzSzkMHQN2QLkafcB8mRsa1qtubxGzWkLWDOrUma3OCdxi15g5YWxOHi92iqAKHmldPm+o
Sm9S8Zrk7rY3SQ1vULGyHaFWIyXLqnyH62PJDuo0hjVc1xp8cjiw+LuT6xNw7yhrAakJNYN6s+gewyvJU2hWI5MAPf0fNDOEtEYArCx336I3FJvJE2DB
ePEDEtLZGMO40kyt3ZoIYLMpoHq8UhqdvnDgFwoDuH1qL3pyRcZBEZbcitAjjQCM4UcK74o8GtnjiLjJy2//SB8clC5gQS0LAHG84OlGe/c7X2374bkh
vEUN5AAbrGRA56/OO7jXcFYHHc0Pjx40jWUF0HIeJhDfEUZsGti0pTYIUUSLibbDIgF0b3DvEYH/Nw2oTRMC21OgLpPvc8CiNVxGJ3jlREUhHGOKgGc4
psu52N1pQLljRvBI952QBwQzBuBis7jdTR3T7YCOPci4YhpE7sIIZOgLLGE1lhwQWGJkcyFBjmLOtLnC2ny0ABFluk2GceaiiBl3k0dbDsbCadAaMULx
ftmN4ZfQxwWUoogolKH7fSFvHU87U665fpO9U5kZPKETne1AfMaFVOna+KVR+Ibsb8Fww66cOJEN1W1VDLW7Z7RzjSmj4Fx4j8ZDbFcqq2bxhnDJ7h4y
xOzCfOgLoEUbzgwbvWaqmgPYGMuenEPjVYdIVjFZEwLGolOBEJfo8MYsRAoSlPXzDEiyP7A33kspuUgUmRkQNNMBU0yjI1CmNulwz9ApUk33Ln93I47n
jnpnEipiD3rmcxhbHNRqdiwohDeMtW2rdRnVaqvatO4YXWcUDU5qdEQWTuKBBytxi44bjY1nais5mtYrQ0LNXmdPeNPRu59o4zwptOX+L4/yx75ZmfIf
llyTURiV2ZUzMfAJz2JW+sTzeWg1YfGH+8ZT4iSs+vF37nt02QmszEboxxEcWebuCQipVqWbM4/PhJvkTkMptkaaYEwRqMsAOFzRTiuG6PZiX8MKe7k9
rE9+MX43D0W0NiXEYdofCgYoZFRKqmDqm3xmOJttB88a/BxJmzxQdrxkVg44e8Y2pa7EnFgQ61CwTc1CrP3rIhBZeohbG8vCOUYWHa8TT7kbsJ5xjWKN
9t3/A+gDfcUT6+ujIhhXINfMQUjPOAy4zJ2SQMPQCjByl3ZhstmlO2N8ZLaiP+lbJ1IUdCooqToLtccMtdFIg0XHWcDKd6iW5I58S2s72JzgxfziOBHv
kODfbrrAleBLUcyjbdIj4KSmw/6Ef0F3A/egKgHZmrmNLi+rtOA8a54pYqZBNZAZdhJ6e/sPK8Zcj0XXblua7XT+H8YXWxvOs3V6qRm7n+cjWBt7IjVh
CsaPGMhVVsYyvQSpWtV7LtW8vZKess+6/7O8ef9X9P97RC+LV9JCT+v7/5aR1KoyNNK9f5G4Jrr+7LQeV9c4B5/jkWJshCP+lSTkk0cWwWDeyTVCZtwZ
EzER7XCYMezRiRb1g1D6BV/AI7j+AUSQiB/f4f8tiKIbXXDTGmCIBoQIZmQ7DDt+HpsN4IqSJFXIbAwR5N0GaQKVEYB+7/nryBg1xkvADlgrJMVt2+yS
QgP8f6dUso/pyvIDUbtaAcUUKUEAKEY98vFo6cuU1TGKIqjFg6Lgw0XI6K7tCsRJq1kWQxrDHmZY7r0DmEnqY9g6+ob9WH9YMnRhnecuGc39Ov3Yu0+Z
w/3CEITfJ6QpJ2xGcIQdirGkF/NjSpArOPCKddE3xyO/L5zsl5SOTY0CjCMJ2+7JixmmB0d4gBgiViOHi4oQhElC0LM2U8iIpK+ZZn4tUUvKOLc2Dz1l
fOLTOF8ccV+p5baYvq/slhJS0G77ReDaBbXpdmeQ2p6xleTlGiC49gV8DdgA/l0lck3rId+kXH3hIDkQ3HiOgfoW4uzu8nTodQhbIwZIFEggkNBZoYrw
IZrIycnnTWCAPtbylnU4+o1qnodbqe/aWocLf2ughovXymH5+bVMgL9JNKK7pNZ7yhKR0YcuapRTFYUDDy9QQN3BA480EokpDbFuDu3utyyeHe+bxHqW
jvpobCstFms+fe+2WrYkr9s2Cksu1dhzO8MzzZ4YXXCyGLsOHUFROqPK8IdRYHs8brL1URqxB4bbvenpzlPB5hz9xlDR6zs1hkDTlDvqqBOw6zYzV5uX
wRJEDB/6jUyi8KJIapoYEKVRmsLoPE3E2ZCmSHggwpxURLJIqkHMBndw5RXZiYdhhg9Iit7Vr4yXxWHjxtWWorxe+Q7d2Vs5OfC2159kZuuTJJO7OoG8
+koncqXcIA0a0xSqcMKAbw0X1z7D1y4eni3KKxvLoKNBdhlFhm5r1ayh90NnCARPpjAe0HD+dv9p+hoH3Tu1SmT9mSR9SCDvBjEFZCQIVSk2n0eQ85Pt
/BqSoMC8G1oaIiNOAzPtcCpycSfhS37+2J8+zRvCZ0LWd4R65/fQDaqpQApOoRM9vAIFgxk5GC+wZYET86jy9kMGWtGJRvPozFBoCksxdpm6cYzk8Amg
GstHRHY0amB5Mk12ovv6VSGbonsTJdpANcirX7VTeqWPrg8h8CHJw01VAS5oPBRCKbCBIEQlMtpaRpsjPQrIR7wmZFdErRTq2aWjEg70d0p6eS5Kih7q
I3f2RHoIRJhhlGS8JGnu8BviQhSYDDZK7XOHBgqEAzYKWMnWY4axlEgcGGM8z+v9frq01ZiMPoWKOLzGQ6PSH31y7+Ya8vKI8dhVl3lp7bRR+8krIynO
BBGCqifPvoE23tkfD1DaehoaJIFHVu8WJxrF6yqycre3CWyLGU/0n+97fT08eWbdv2INBSlAUpVLQn/AKCH9E6bZ957YA684ZgLA0PH0uj+/oPL6AqX1
E0A3UlSIhRSCw7K0fvQ/Z+2ifnv/ZyeegefPh+nXMMEOT0UBvUrllVL+QvyhFG9fioPGDIRVREhRaBcPIwRdD7DeMA2acr7y4zmRAhAind3SP3CbWPWc
aCVYCFFbWZhwW2Rbkze5UIzkozDmhDs7uJOZfIiYdyrD3m3oznbzjFDh3dIYfMUCSInTsYw9JtjCjDhWcfq+ZM5DJVlNmFAPL6jN1bUyJEOnTueFD4m+
lk2gbs09vQqP2kgxlffnKXiFZrvkWahGmiflwrrXm/Wcvyrey4JBB5knFkMAKmiLKSA0QoBnJU2kFqoUQ33acs3U9e2um8Mt66OO0CuzbOWzNiYQ/gQE
QHLeNYcyOUFlBQYBtohiEnoRsgKXcQZkRVSBOiEbygnSm8hDOcPglPhyM2nNZQdiD+Caj4VE1jOLnbp/g2IQMHkOw5yREwgMv6u8i/s11mUQLybdnmBp
KzCBBQxBiy/xbGRgsB983mbQDFNyidi2Xc0p7sliblZX/BWgKiaaUrGAIzHN5As/k/PpnOiSArw30mg137qfJ8s2KEXnrempqO+Da5aYt9m3ctILTnEu
EeEcJXDVCsskx1a76vYu0OFBqnXY5ms1h6XTtelz3XTiKe3hgxn9KEkQDF8+sD+RsZpzwUyIUBZygHPyIjtR+R+RAaaw72mXqxCgQLkq7L8lAd1Gaxbv
ow/GO8RiP88/nVSQl5lM7+sQMr4e4K/mQMRt/Bg7v7nEd4W3HyIThvXSax9EiPBMuZG3cKcDFVEsVBpS4FL7DUgzRoggj8SB5uvehOCP2v2gcSMpWo7B
iq23jleQSBHq355uBc+tatgo2G8XFoKIDhv0MNbn5WLr9XwewNn8P3ljo/8XWDVH1YzUgfu+uA0+3xZEGTfIdu/fegKSJ+zDjh3x0ir+YiAvK5FRsZk6
+Hn6q29a+Hl+93NlFKbMCRpTRpStrppETfxq7Qowq20fqaAHWPhEP+Rjd7WhqppEFnusfXPp23m6niWmVo3AfaFEMLhS39x5w0WFIaIQ+uU3wmqwb/hB
TtfJhz+rJ2xamea9zhU4LdmbjVZDY/2ZuILfbFo9c1kCjjlfXFvs6XlWo+nVWPx9NYwkC0eGmUAzOdQ/R1mV+g6/W/DqteePnKkbFdN78K/t6d3LXO3w
Noc2N8q3UYDr9rLHncSL13bq19L+f/5lj9X5yQnX9oUQPv9lc7NECT+n+f99qG1bhhYQLY2BWtv/PJLGQWTWrD/OMTYkCiKhHaTeU3hDIAyR525EQrqZ
lMgzbDlrWhwCQeMgUAEWSijExtSWKtsKDGFSjUlKNRGIlsqoqLK0UVBFQFIuOZZwgHDCGIFZJphtIo5Im0u1kupFrMsQwnLjIblMgcCNrUn/aEDUJwLh
BjCFClJa1pDJoA1K7yptO0DcbAB2gV3dYEgggTgZA2boSsFkm0rADhP+SGJCY8oXgoEG1GCk0ISYwU4EKmSanbLEDjABwkXJE6+49PILy6KGUeBfq/72
7c/L7D5T+S1YXYj3F5qMZD9twqJmRxSGDLprIGx5DBg2FX5+S4W7yIRDvqPEp0YyJ480Ku3fC1P+mfEBCHIFjwYDW4duIDDgvW/IkOCxJLUeTVMLxDIg
ZllR0HWGDNkWxhm4K7OcDn3Bn0psnBcT+8VNbNldIJyluWrsCaFszC8mIIf+f8kwbLee76kZSFBxkSPZ24EAfxzEYWmB/HSsI04EXHB8MKiVxIgA3FCm
UFhKRn+daLZJoU2vivpckZoTgOWnFbO3HeREumyWaUVCTIAo2VJQyJnM2sg6VsYxu179GjIDo38uyBBwkKCxAcAhAGJBChSYAYJRoWkqhQIvt73rxF2Q
D6G2S+/d7f6524ff9+oQt6P+2eRJGR/wPw3GcRTH/jULLt1hTVsURicWqXef1sf4P5z9nYf8f/V/eH9EJ3/16ij/cOwQ/7H8Uig/0Oo/jvTH+Bi5mIYl
UWLtjMosb4DOAn8w54XE0hR/Q4clZ/mBnDtAqHaFEh/5z+hzAsHHeim2wJyJYo1Mjjw/KebApn+8YSmE8pRpNTxO9O+R5HYyDaIfzknlvk5fzDTWB1hJ
friEyMpxA7j+ZxFLglNSXPAN8OIdTqYJaSTcdDbL24PEZPZR/r1/9f5n9D/Ql+Otv8qfeL85n7ZqyshkiDJA/xsPWDY4KBydBlxkTAG2/j/eadclw2l5
fwynmVXULhK/r/trLTOdwCVRaxx93rRbemafZ9cVJQSREd4HxCMtZlWz9QjJ4olxgoL61CGw+4MFO9KDdgr+BvK8G8E/VWc6/Z+0KyPkWnz3XP+FUcAz
M4nkf7foT7iT9BHrQxfxH1B3h+I6WOs2R7C7ie2xja5APPn8/rak+uET6UXAiW8J4IvufRFN5qh6n5ZcGhHREloDyJd6c0XYJ2qZyD4mcJX3KOAD9sge
8jC58XO7XACDQQeJindxTA2ZXaFNR/rx/gHGRYqoqwREHPH6sBX17FTVy94If3Q2q416/6zNHoEMXyPxnU/CD5hakfrjWjx4hwH3Hmeyeid/oZFpK0tV
VDBwhVmfwQbB8y932zg5R2S6WZA94ei517ZbA/ULwLtxEoNCUYpJrJoab9SmkFKqvI2m2QGrERZJ0BPoDCyHqBv7ARggjepX/uP2XHu+DKEnulidQLtF
+owA/LRgHN/sT7D+gjdNg7BzgPCQooa/4CyG/8RA9B4J+f1Pp1foZHH/yn0shjyl3luzPZYy8ZzBH1XiH9HZHAIwIUKtSeTREI3bDyEHgFa6tAjH9Xs/
XqEH+Wmd8MEoMAt9aYj4RsXwv5i4BrjQaRHP7+J7bK6ZxswzWxq6+1OMDmlgx8r+aRwbBVPa7HMR22H/vSDc/BEd+0dJ8P0HRdzYT8fppPeT3p2nUdR0
eUfs7BvE8YboYDulGIb4d8OwWkO4KgcfUkOgRgTrcJNi+oAaunVh6o+pSnz/7zXk+T/T3N6XVgU0cVum1hBSm7nDOD4Xz+Xx8nyfct+9WbUceFua4TY4
wqCVCDO3HjVVKm41KIX744XmHOR3m+eAnA2nEmU4E7BjArEViwpxJol3s9+60bU4YMOv0cKrydD9h7DtSQzi/ywezD7tLn3SfdD5bbUukTJMfxZCgLAB
hhbt/U8dDWYnGuDe9qzf93Q/v/Vgygfj8Cg4OC1bnZktwvf8MW0ZSJx8anKSyoGDi/5C3t6eacHA4w+GgrCLznOtCgxBtXYOPPU7VUvqfUGkL/uMEhp/
Dr6XD7/mGR9PumPZKhY/ZD84UXM5ADpzf0P7bYAxDcYy/y9gfWZTMYGa51VJ9/WW33ONv3rwrfiYPKSUZIkGI8IXKoioE/fHr+Z8ynzNbXIzgRawRFGD
0lCzbT7/2gIqAsWczR9m7HjjUfoBgwApuhxqw27j96T1qvVh6p2gyTyOAfqU+aHJ3hoDRIHuY5KkTyXqT17f5WDEndRy4GfiXDINgNWStxRXeQMTJmvw
r/kGYGPUHev60JUkd1/UYHLjwODPBxO3b8b5qI6SAkqhCoDDTH3nsOBqX4QF7u85knYB6D7D9Y/sQN3+ogD4HFx9H7l2RHSaO3kbGn6j2yAm6eSHbxon
IOhxJNxNxeWLmhNO4B15BqGcOoaCTLLPvL7PlzJX7bVayES9qGjdCZ6cicR1NoKbZFHA3hmd4XjChDCYk2T5v0MDsApiKCQJhJfAzLHbmjcDf57w+J1h
6ZnmR71FiESobcwwdpMQ5cZygftIbgqTnIIpqGwZyUCHI/N9XrPQET8yB1DptEi/LbD8IPvIOVVxL9Z+OavkfMz5cf06ceyFMIfb+HpPZYU65I6lRKJ2
BJLMyzidBhTkd31e/dTb7Q8sLV+L3nM332+42PpPxHuBO9/7j28kJpoSgaARAPsP8xhR8D7Zv9/nwNYcjkrBk5zSWJvSMO7bEyORkXDbdgnMzNZJYKPr
JseaToehmH5Q4wNtvKcJOU3EvMoUhyhc4wOJ/ee2wZkGB8BCIcCU+udgPspVh9iF+8yrkOpD1olfznKaGmeXsa/z/k2C7fvtoc/lQOVrfoBm9wxFtL+4
+PjpJUP5bA90PCAce82N0tqv+NGLU/tOAzNUurVV/S1yysRXxgfv9z+BFes0eAcdv03qI+dlT+QVJ2gGU8LZUqoJ/P7Gc8DoHFPJ+sTsdwePHS5wOCw2
i+idyHF6ufaPv0id8FKS6HF/c9mf6Tna+8dNcSU2uMbaP6D9X2RHBsIM3+KjjxP7s8UPK/npdlgZliK5bIq/dTR42TQk44+M5FX3808vwgFsiX3nmiiK
+Ik1Dlnn3ORgqX8ywclz0F0LSIcARB/U0kYcARGhlOV+hKEtCfb/A3Qsbg/Ntc6nMtbgVyLSqaXOH01GeYMSlKVrWCKh56MIdBiaMLKMVLlCDKddc8cD
0Kr5/XeB0LYovQaUTCJYk4pvCUhTxMFwTGM+Ho/H19ecTiUPthB5StAUqfSckfoQWWOQdxQRSYERUCIGSAUPsOP+h8WbsTwfXKHWTrDxPM9JTKsOelof
jeqwHsC74BYNA8lk/g+9OHvOAvWuq4c1fwTofEdhoTLJqQ5cAn5RREVBETBLm4uEKC50loB+RNxmZyxyh08u328+SIk2VnE6lg6ycFd5O44eR0BOpT34
HvvHqOKD9mD6F7jAkqbzfCidNnd+teJifmGHcd5Nxu6mZIcCxOR4j1/ozKvusmzAMa958Q9W2P4id/yePuxTJvtoknC3g+K1RXOZwL2uU7VXuOx8IfvD
2w//1BnmB7ibw0+RMYLxCnfY4wMxJsHc8A00zMvSGeMd5niR1nvDtNS+Pt9ZPuFZN+88a8C0OiZcyB39hZydPZHeb/8PzPqdun1IvMkJT8g0A9sX/EnB
2nIUcJD8oEMZBNoFyamTqO+ygvyXEM5YO1n5FWG3yEwcfLB/hKCwnkeyT0Pt617Byo8Vzn21bE449T5/GTEPaUJDYmhNTYZPjD6HE58qPQ8tSd16PzS2
C5w6nNHssw+6f3v2+aUXqBQ4AXfDyVdg+Z+YESPpyU4apkJDFeXI67bmd/Ie0/EEjcVOn0opQaaBRRJvQA6QuFF068jxOByYdTrkHbyZ6dNLJ+AYGEda
8/FfszxRMdHU39BG6fJD+tNG5U8d99d/18TDddk+tX4+nXRLd4vMJ1pU36CGuex+qQ+CbOW2ftVmThkiB57eA7wGHZHBb9ThlZuyuYA+Chz6LENBVTuZ
RKzOJsESQC7J3TlBtUwx/JYnYI9/9QEZJjZrcovH6sHCpQ35uj/ntyC0xx0nwmWvEPxDh8GhYb8bnRY2yN+ZUMkkDgNJdMgY8xw0x3+MwumdTXXFjSrV
kaT5bHIzJ8jy/WnQKfGzYbHrgnAyv669Q4HCCE2QtoPAkDSebu4UbpNpIXsboaS8MTOZZmdopuDSQmuchlM9Nf0gxg5F908H10oMid0EA1BDSyoOn4d5
kWzFnM8hdj7eh2SDuou4uA64YeVoPq9+bC/ivtTRUpC7lajOFobu2c7B3H6DU56zxIfnun1Pn2HJHb9hBQlCUhqW0QFAHYv35onPxKLS0RRlaJbTC3Ja
swTVn1OIieFArEYTKfif1eDIVqbk0nhKF5T60+6MP1nAxauAZnAUkHUGYNX1956dvn7LC4FR6dj3Ov0CjwiB4v8kk8ViWZiQ019ToKFpiSq6GD91g8CB
+ft+yr9iDkqF8PzyrbTwJo9WeEVPmBNNx9SDMZ9cXAwmXAZomaUwjoCgwOe1xhQvgG51geFE0jTph8ENLgefWmnnzT0Ba5vv3by8tnnDKtv4Y5kDLQh2
/Z4lIcrtAquZ1z3PmcHZbQdkbEePg8L1bhsRswaQdFCMU8T0m5rtN00d1Nj2fqV7oGO/5h2p3qfRhIlUgKYjf5zQa+zDIs1mmtCW3M9yYZVoKCkBxLwW
VG8zepoIQnlgZOScvqNtIaGcb6jkXMKfprLDA5f8W2uGbWzcRmLSAS2SAMYNCo4AML2Hd6vPWBJEQUa0YMHuxXyPeE7zxD5/xP0EyNSGXyPiduhzn4Fw
vYe3Q+QzBOHIm4tLk6hWmocz8YFZHajwQQ+w8g/fCwXFE74+L8IXAHvPwvoB5OxH0EO1MQPD+BUmUOwZQz83M4FTOHGggWViPy5V8TE++xlRwjJ/L49+
tGXpdwepQ2ZY4HZPF0neRxPLvv+aBqpFII+yNLFJH0pS2wYP3PmRnL2L08sGrMaxOsU37FXd4qHp1b/hD+sKrlXg+X7jD8kB9tNp4kcI5IdG075S4cbu
wPyNWCbAe7rfvLw48H8BiCQmUf1HH0/zPqU/1N6fkplVPxIqAPl5MG7yoMvp2VMrf3YVgqq4kASNlCpUoRstiP0iEjeyn4hVxwaKrlL/DtOH9rNMf0mZ
e0kqdP7cBquYO7P+tkDKi8OpeT6lib36hk3FhGlNJ777V3yqX/b9SgGOleMYln0RKUg02UcvYaJDXvla0R5spyJkkD4BAVHnLnpZoNYOBVe/19v+I/v3
4KtDQZkXfL/RQwIicj9REhqJ8XGzKQDA7pESps9Pv8X7f0P9XeAou6HOh4GQmDChTMxXBly5yO/v333ZUwzkPN1B3MwwwkLwYSPBpQoRfnEhU+7ijdYf
fTmP+tE+un0a9IrhaeMWw8IbBIDrx6UFDN1LXAlagMmswWxmwUKfw9b3VAwqluvEDgIiZN68NqZnzD1pUY32O2GlvAycNkbCnVDZAkDVuz8qng5lA0Tq
/yF/r0PzgE+cUh6hgISBDxsij2xz2z3dNb6dthOndvxVoSMbpl98eReCgWZiLzgrXk/NfVPWSKZwm2twuzUNHNLSwwzbcd7zywgZKxlc9aNImVBdnkdG
tEPP2V6cMWgdkHcbz53yzo+7AsyGiImYKBCgznnER75buElyu8tGvz/aaAUBqYI/EzzwNFt7ND4ofSkUhpDTJ35wLz546++4ge4Wks5GSw3wMbsSICs3
fpXqCR9BX24ZuizTVGA2qMhIsZfl9/nPbnntK+OPpvp8pQKcMfjZ49XS1berrRPIPFJIpDITIpGhiDH2l73o663lNQo1wHDXTGMByvwnJw5AWSsBxKfv
PoBOH9CepGgi4o6pCCD/0XP639WexHy1mw5dyw+18fyESOPF4MNYPZY15ShyGcfp07vrtYH/vbLu+iFp6H+f9E7c48P9+vd4937EYMQPrIRCQHZEJCOC
Bpu79Nkbsqp+zP6v+vhHx8cL486SP9p7rJbvV6uc4Krinz7MOEdLfL427rcfhH/LFuHH5cqxF//v0+7n9JEb7+vAh3e9RmDZ8o9dOn+fCMI58Cxyuw18
Pwb5/kp8SuK9d8zqUjCZGWNmEE15cOW9gcRDBZJ5hh6XeL8F0yUfBfDLUafpqkxw+4UfwGnFvqnxm8Dvhatx6P9X1zyTVQqS52GBmKxkuOnv9f7ZWifC
lq+jLzNsRn0hn3HvDDn/9do65CJl6ZuOVZN2UCfC2+lLwjrDukKdJSoqQaSx2hSXaFhBX98P+tGjX2Z/+j6pZ5n0n/b4tb2QGok58S3T1f0yzP5+v/x/
Hb3dsePy0aYOeOT/eB4JwDylkb+I9X2ZZzFFad60rOB+XOI4+yDCOxJbQjqw/z9Wfs/5/c/+38Vj/46epf5S66XainQeH5Een6QgI58Pd5UPhMfy2v/6
PdZbHWqr+j2tKSy/uVGvuOQbbKIvsJivuvSXpORLBek/RmXvawlJBjk3Byvd+NLZkLQYEgRDGeoeUkxLDLKn2NAco+Mp9NrsVpR3fhC7xH3JtMRfikrd
Ix3+qzfeVG5/ncOD7+HI5y7dfnN9oq0SMH6HVBvt+ENocEymNBzosvWt4K8fo4ah9e4SywKMbUIs7cBIDLJZ4n+/KAjfhtKtazwW0UC47Zy/s99Xrz5/
ZzuIlM9PxXtWH2heZx48QM+bmeFWFXkYR3YdiO7LTpkP59pNw/4eue0BsT3eDhtceONx9Ws/DsP4XT+0j/O63vdP9DNMUYqj0t9RPgIe5WSsEZpUEVGM
62woyoae/4+l5f9X10/Z/fv4MQkHwMM0LnmSUK8/Rvr/Gce4RmoL1+yos4gRFVgqt0Q0z9XGfrbf0x+jouRSzmB/gmjiE/e6X93m2FY8zqdCghMPe2xO
7iuJQcBei/ap+TMwQsFMQRhRKYW0ixVyNtfsZFe4tQNp8OAD3Ht1aVzlLFriE+G+tpgjHBWfy4ai0pTKNfvbIMFW3CMOkBHEJELO8II8GCaEbkU2y5if
CGmU/u0bdVI2tttCe2wZdQ7pfG8G3nrdhvM5F7N+kOSM4cBw5ATvoONHOoOg4E0ms1cMLHX7uHPOG904ydiY564h4lSnj4q2535bVd4qQbeQ/MOSfZiM
ZUOflYZVnPy6wrFWMnD9uWnMetF+SDk0FC4RQlCf2ZtoaNqJKxqBQSSsxkUUhZbHHM/0f5KG0NoGjWqln8XA/x3lDGk+BlbrYCykUYFKsGwFDogbXVgr
bKkRA4dIbZGKnTpmE4SLA5ZCVBYP69YGhLIEcuJ/ytGsI0IP5MA3Z+ZqDwIDP27vcpTxExnVOIEAngHZgpIKpUCjI2grQqqFSLWoCxVtKIlBS2tYSrbC
tYUaJWKFGFVCpBEFg2iCFGFRZRCtZCpBYC0RtBSssWI1tVirAWKBRlURtsYKKBWiSoVMmtejPzUqkKQpSISgYqJqKaCohooZgioKImJUppKWSpWpqGIo
iIiYoQ2gKoBoaFwmiIgmgIGCmqqqKmpNQ1VAxUUxEUVFDa0NIbzk5BWRFWKoG8qi0gtAJzbq67WzR1xb7+v9L1efv9Ia6eedATzYGjPyN1ASkLIBq/em
/1qTsh0j4QB7tsAPuikOEnfB/xkNQJvI6sCcUOLIFdduWK/66+//Ote/dN9aNqYYYTeyfiQH4KEkUQFRVhycbfaKLAP0wsVVawQYKI41emyj1tSAjMAk
XgzIkkH6NIUz+iSBOK5fl9memZUnwW/V+WIBvm4siBN9KMgdVACDf6aNM0NNWac7dINiYkgCJ6KlqYTTNRc+I/aMvL507lp/W42xkv0+Sw55hjI8Qwns
SkoRss+5Z8dWR61LeBSVHq4nGNi2j8f26TY2tTjilz3eOi5yC2KxDw/5ZLyHv6xOkScQnk3vjS7XUWujxeHZpWw45o5hrJrHpz8vq/3jB/MA/Nfkzgkf
L5qiv/7h9Yj6NKLzDD6mQKifUClnVDBUkWGjggXQCqlgJByJdQC2I3n+zdVONCg0rCG61mKnFxxxkyIDbIChA6y4Z3pw2I07UWd7eb4p0wjG3IDN29k4
nvDOMm4b6hppbJuAYsO+rkDG+LEEMZBAnCIIcitbZ2sNWaNvDJVTA8Jo3O84DCmpITiHdKzID6mJnadqM2gJmgHtsrBLSjmgHEERS4l4LKGm3fJgkqag
FgwRzrNoYEaOsiaocQZUNo6sXxVUAEaOBWKnAzNwcCnDMHFSgL4Fvg4wkWkHDw40QIlM4Kq+DGoXNBCSSMbsDMbaazPOkZrxE2JsVueNPNMfE358kDTw
zk5gSCJAPABF6E7XOYYvDhqL4nD8ZkUC6OsAOz4twcImyWAK1Qjg0aJJ3MQHmZhEAhoUnEqpqUoLoBpNQCf/2ogblozpyKVYVBbCmBqkHjBMQHpIvZKD
kNJDCjxxb6y4cVAgKMImTi7hMWBoJjBQBSzhMbIi0stDQu2rrndxj4xmLJHF1uYAwG2HDyXDXCkFK3kbiK2bsIw6kabYGYiEw04JVZu5Wcu2IxOJfcJE
YOgSWcgPjN6xFGFjMRowN1cLz477WD57NdwZy26siw6htwhss3AfdTba1PAIiahy0qNtRd+szqIkJuNTUboYJYGjgkykCUxDnR3AjQjWBt3ORhaDOmpK
RcOBZbc42hT/I0A4EG306vnIBhk/2JIB+jjQQ8fl+Xl6/v86xuCf6j4eHPuwGV+AHqPBlH86D7CyJK7H6vQwSG59cV84TeRYi0bxjFh9//PP+/pDQ1dE
+/fRdOfQ1PCiHxT7MqA+v+xq20opWtfuf1p37cZD9vlAJWBPFKkzrhgw00o2ta2BCsCpas/sCHdAPtZP8SQwkyAj8zE/TLqHqkwgf67hDwjaEeLpkD2d
CcMKUsIFGs0ZQnLMKWRPcopLhInRTq9OKbSZFrEyaDKAqlGFawP5vDzxWev0ZIYHX13mOW9k+CxDSj/wacxNYPIiZwKZHpLTx3nQ4KJsnuqw+FtGzY9Z
nVYso++BMclNPcYnh7M+ZwDre+sts885wDeWFiuBNvx+Ye+aHLqEjRccDP5whJni9fS3M8a5mTo9SyqSQnSLXbr+MYhsPd8Tm6IZmYbLDpoP3DAdCCE2
INmuuPeS84TBaOys43H5QVL6HAhYVUhzKYn6HLrGsl76rjVOEaDbLV7Wzo7IaI+FBbxv/aXlJM2af03WWaf35HhzxORRwRqdGO1NY2nOZBnAMNjlObBb
CUs4BTTmQqDXx/KRhUNdPffvpvHMurMK4yOSKDmRyDRmFXYcpwDwwGZQO9lD0aqGk13yqGkDetV1S/59aZemHxeHyPfjLBz87W/kzGHzpl7v1se5et5c
0wxxDyOfDo1t7HW2abPTvcyCMqWKqKfkacXrm0zrlmfk3hihxO2cEeJ8EWg8ytrj4xuIylCxnBnNe90fT751hp6BGxihT4mpp1unHD4ERJj4mIB6nEDs
t/srw4BPQuHdo8wJIhIcf8uMNrgXqMLPC0oyqDwcCgPXSv9KwxwTp3pOEzryOPMjVXT15zX0N9nZ1h3Eq8Nfue7kgXi/3Z9OjXeG+ZM+IGa73NzWH4Ip
DMB5BrbxQJoVHcuOfz+nM3WCs6mFPLxQqamNgomBj/GIH553/1xrSxhPlXi3o8FhXtJefHL5XQd6VbsZq0rZ/p/dPD61aTvCtffPTzgTqKtcygfZBFqy
iQgvrCiPhMcBfaqzXA/ZZGGy6kgxvjL9WfN5m7W7v88K226MOz0VyMwOJZDiEh90J4B8EPaEEWVwv+BHRDckY0m/HmXbIOwWCBCtEgIzhBRjcCv3f8HH
p9NB2xtAnD8uu/jybOZNvce8XcIe+5W53IXKKNCr0bugraspEX1LTmVYBblGIt8XZ4qRx0m1IGwgwXdbH9s1qpGKXnCrXbvgkttVnvF8Wwl8YKD11iGk
gQQ5338Ny7trNHFvdJgxoYC6qFNrGKQzQL7GEcTYNRatb0abv+dzf5nMqVHtmLzqonSnTNcdojkIkibDw1UpHyvz+/AokQRTWR5fXovv4VEjJCoONCFY
gVLspIgzVkywhB/492Pmfg15pQkpAp/KQ/qGSloU6InhwszPtxy9/HgOT/7onU+auaCIHgFkQh+DokVGIf6zxX2ChUlQ5ITyYHzO5PDKZlPHRFgsiIDB
PbcTQDm7xjSi7JLu8YoGlkSCkGQgiCyKsmify9fA/R4W8bnjii/ut/O2d92ym9+a7J+uIszMYez0389Q1MrtZLb83D9k19nQkQ7fIpyV9ro/sIrzLOOU
EDCavn11G5FjsoeuoykfVOi0w1T7sM2etV13nbDzT0zl1d7ycFuAG2jNMy5Pj9GXT8PiXPw1PR/k/1sXlgc6D97Ygn6/V7k1yuIh9CQ8go9BxNoQWvmf
chdao3655xYVjd+sMxx/WLuyxwbztDr2g97u2+IE6xPmXnVXO886kkYyMZDQ6y3FtLnXVNacXomgWdK0K40R9qdWZqTRAjMlo/4ON9bn9XfQ6Q4Yx3re
kXprneF05WRMcl1xmhnptcXV+bRWxr6MrMkwfOuoBn9uIjypHnjn9HmRf/5y8mDhB6gGT9EniKb3nHwfPfGxmm900OMixfJOMk9yYDWjrscumMw3aiwh
Jt8PC705gxv+DmMSx1TuS30KDinJb6xZJMZdN/46QhN9006J7qIoINtFkI3Kvk1A7jJ2JJ0dy71IyZ22VQJlhcwevRARDfCpxFpEIu7amBDEdyH4V2oJ
DhAWc2yChyw88oTW3W97XtxrNCLnZCtNQrtU64MsBmaUUJaqgrHZNkLIIi9kOUxYm60NPLJpnCF5NcZ9e6JfouL9N656Z+zd27ViWh1cFU7p3z03qY1+
boVw4bmGX/JI2kQigQESwLas0exHi/Pqvka1L3CTJg+sASwRYkymCPf3okORjrLxX91L3wAYUpKPWEc1UD5T4ycMU+nfOzisRCrgAjchSRBAyQiKLQCB
wRDEEF0J31qanZVtuW2cH90ibf6e/CrAb+bU+dpvt4oU+cI+KbqlfN3cqcHGMZ93WcYnZXoXvINh0ycjmgTBmBgGbIq/gfKS9DDLxne2FEhRGBIJgzYZ
it9RFfpkhZrUxno8fK+Xa9jnody4tprFWnGyRkve+XeotbCeIoNMZPEq5fmryWQa2rx00uZekeTqB2ZLARREVARK/75szPE588aD/bhEcLrxKRk24DBu
fG+3p+zyz13C9GPVvl9+aCs9ECpgyoChbN5UEYsg5ZPu5C+NV+TVU8bdceejNA9S1cu7UFiD7tZ7043QV97UUX57s5eegdC2UVRVOdCnNAqcWtpYnSl6
uWFoT9Npeo59O9w4em2/t2iKcPx3meYpYURd0q/R2uD77J5p4M7IdUOHnjDD583NiSQnJCPN08pU6JDUfNQ7Zr19IDNJYAD666X1xvtUikUFUFFVHqwr
pVO9naxle6YnIkqsUFivyt1svow1iMKUPVzKcs4fBmhcoViLbFhWptM70uWu7p8b30rDDiwuuulu+ixdFvqFNwTtaUzvcQ2zdW1FbxkLUzDiVYiTFwDX
RMy9sqxwXLLHfN2mtazNP7XAWTydJMtWGZcG9nMG15tqTMXr32bNjJ1e7Ky8zc63hdlhWVbdO0zX86TlPdwb7eNDczjlSn7s8WietC0mGGThM+rn43zQ
w5elj7jydUgQXCr81gYESLEw6O4d8MMBW89N2KbIE7Ptz+luyLeql07k3tm+KMPNhwgB9xig9V6Lz96WZz4l0iULX8njVZpf0K1kU4wPhf0N2/z2Jm0j
h3dsOnlA4KgQUQ7FA2n6gU69OPnkRWKMQgb+ChB6LcwqYbTP3DInnjMV4VEPEuHJv0ZLQBkndltTvNaeOcgAV8cwoc69WxIDwvNiReaz0Wx+7amUoXZc
TVANCAO0sMkzggdiOuFEDIjNlZVCOWZR8Cp1KY0VE21DzcUKmZseiri9d1MpIcOmGtu469UwJAAcAdJg5YEN+KzE9lZQ1MT+5Ci/c4fxx7z9cMzN0w8v
vMrqFchVmJi7XIyophBbuwp+wzD+340kHWjb3yTP/o3jeMI+TcGvBejq3co7QUPY96uz07mDUPRYRcYMCBWd+r2tdlp5b8M66LNAQRD6dW1IUggi5mQS
I4VyFZp45/KKPWbvloL36pjXA0PvEZvLM+64131p7LEtk/gYtD2pSWRZz4kI8LikAdEID1IS4MYwOpZ0wCxAsYBvRsprcgkJE8cTYB4KkeC3L4u0rFm+
UsmQSIq0mkQ5QPzZcTtiVbhRM708sqPe88Vpx3bbYsmGTIdtultNn1GEIQ99pECSHbzfbOXQunewgwJhhqA0aDxd49GlCSxWXun/wfRFhvXfDxZDaSDu
1/hq5nphgnZqKt2qAoaFKl/n0+p3bu1B8dx9h2+3XfmKRQVqojhOFTAUyTMQQ9h5YgqViBLWtfP4NAJYP8Zpe8f+rIY3qRflKf3NLhXyZ/MnNv1pU+Iz
N28VZq07a1hmW0szz9chzG1gHESR+pntTI/i8kIF7OxxRhKHBcoShPlQi84iJEIjDhzN/wdhkOqoOesIj0UH+6pi+HlYl4nOEHRwD9p8lr0LX4RndAZP
XGdx6TPL0mc6iYMKfCT+bOEh8pI18pvQJTWXz0CnkhMreIRc8fLAfXMgcEMckj76ddQ8ojZVEUMs/O1NPH1lA9kPx3xh97PTyfkZ73DZb6PVo8iAjEj3
aU9SEYfLnXfh74hvjwU/NhwxGwZBmHEWfY+ZlxdGMzOpA2SCxIoqRJGhcwzvvW1HCHvPqYUQ/Sfg/MKfX+Pf7fs/Bt4fjXcnvh1/1414VmLcM6qG05co
eUJCUiZ5KilzBaD/lOvy4iIkNMMW/PaSJvxscd30pzVZ74QOPWqnELBhxaVAX6Vb5HhCd3YExIVYFd8QG5AuuQ+sdK9GT9Hxp+nwVBkNwjQTls4jleYH
lLVo5WYvGMxGTFvhttWFh4+K17wsIkKz1mv7YT9k5FO/mN6X8B3EcEnlW1hNGc/c3OW/n8Bst8DrJ/D50BTpkJnZtwREj+jy8Df6a9fHflKvvQr3+DR8
RqsOFeNOFCtfHzoBmRCX/aunF2G8Sc2V0tIu4LLBYNUpxKfjps1TNJ5mnr7hHOG+Uh860brTuSmN+3CNzyJfBS8Zz7zr9L+eZ96idPOeNI8BaEu/7zLx
qEa9/d1Pjwy4VCna9m4rk+nvh9GNBxW3ldUy/R/h2gu7NroOKje9V4O49MdaCWshg6xMTFlci+G8DK9KTCe6yyqq35iHh27t6dVpOqAyD9+Tbjs8GD6d
75z9QjOq/HbnbjV1+IgG1uw/N0k2PdK3CUcw+4s/g6a/tFOh5tKFVQSURHdUPw360mM1rptT19Jbd0PITFOQz8J5QxBcn504C9moKVrHUiPCz25rjvlP
hy9hy5aUDXnj84VUtqFRjziMMpgaQj/b3jgwO4dmKzX+y0BcoOZCQqQM4cN/qfWPdCTL1X1b8mH0PQx8cfUkCAR9U12FAwQQDRRJD+cpOq2gxS9gg99M
/+eo+n8wTAmTsTBs3G/c7akL0m0HdgpMYdH7FZP83eS0Vc6fDehVozCCd7Rgv/4TXsP4/43m7pw7dDQyPya72cCqs/HGLF5FU+g4E6X75aK3x/z/M0aA
ySNPqeG/uk8Q8C8JIxL+ww5qyE+ZcpEhHKN6ex9TUQp+Kvg1mQvWai0V7zgyZY0lwnGMiNFXT1Lg3lXO+IgaYNtldffHKcAIlKWzxusy8RPOFWEdboEF
6vTvp0o+uWzEguqk/dZg0Qoo8m3IgUribm+KL3zn35NC60B0NC1jRvM7zWpvnvjFFiKw4EDL3QRiSUm0Yzjeicg2GBpJm2WEsZZxl8Z1nSbPa1Pop6VE
dEI+8flN80lfrx+4BA8IIv045P+4/u1e/x92vl3v8H9X9wwJGQH5h7RbDR+41+7Qa+V++2C+rPXo9utup2lJerbxfO0a4epzX8cwt0U5f4HsHCH/oH9p
+J7sqUxYmfxE2/h+rIsjR/E7ukEjsEX+Bo/6jlcQ110VHZIPKKf4Lz1kjgGv+Iu+8lJW3IFbrLWWuOijYSEk89MG/+wVIv71yih0Q2cBDa7dombNHBh4
gxDy8rwxex2h0Dcp/S+NWjbbs6h0O0O5UTkmyLYZQGP6lqBYFMBRhLjAsASoKKCgl/IYLoqP/fR3neaHE1MIozpJeltNyr1h+n6oeNm4fz4R7HlYNU8t
7j9vMxmSSRkrzpHHCvLeWqNaOCfHsj6fDH1fYIv1qfHR+lzQ0VgV0fu3DDKIvsHw/1/kPH/fsCTcEFIGDTGQGzhqN8HjJ5I3P7qa3/9pf4mzzbvXO0zm
Zfl/ZlY1hPwMx5417ozeZmbpVSlYT9Wcbzv7FD9MgVwHibnEv5zWiNF0y0/2CGy7NKzXMxwuVN8f16kuL+y5RpNThIHdix/OuchaycziG2jT/WcMILwD
zEw6j0Lj5lQlUrJrrWM5790VgyZZZQq+k+QaMNj7pNcQ7/RxT1OWCKYZJ3O8j+75br/laMFm0DdDLm9IbgZuN4SDpp4OOU5kMk/rhqHU4GDOCCVM/DSs
oBmBuOLFPQnTP/iy2XjZimkDUNTPFWuLBVgsBjCH/dM3TzBDOHHv2q3f0O94SMKYL7d13KeGC4JSKqknSHdCdJvm85l9KZXQsWtcD/SZqsm8wZwdRUip
4nwH+w4h8FSduIUUhUXaYRTSWLOsevrXzhDJlLaogltKxWytFHC8scQ9veYgb/mhqgwOO/52nod87FHLTd31PI6T5usB7uxyUGtWk4yZJlLIXdJ6wuiI
2nW3OQ3+ft358UdSDW6Gc6u4c3z8S86SQ62elUtNF2u8N28MbSybob5rP5lVxmkxeZgGxQ+JzbZwS8EzRZUynaFG3iZwzkyVUwbneB3oDuuMRuHKSE3b
qqeZIYNpPDfL8MiKHcbjzvDU2V0DlR7DQk7oGZlHdVSnTO9xLx6UdQ3YioMI2P4ak4QuXxpLeK7qV3z3VaYUTzrmHcQuhDkemfAwQo3w2OnIonYy+mcJ
wNnMXs0iCKxg1GFd5mCMjEVKlAdmOvIRGZHg8YlDqUdwc1mkk6m8Lm8waHA3azOZTUT5ct4JbcGShkZKoyj/P0gggdajJwOAggUW/TX+uUEkXoQYyZNc
Gqsf+h3NEDyhrle/2XlcsPxcv1dK4NMmUxcy245W5cR+TWaLVFi21YoLGzdmCKqkGKqoiqoirObI3ImH6UHbvr9XN7sp39ZsuGqqOqtTsvjpmXkfcVO6
X3bs1oa4z1zpEtHncJ8NPR5yCTIOPs+Q1KOxYWIhR7C+4jkS040dvHwrAsbX0Oa5n+YLrSxQst9/kT09czwcQ+/k7ncBKZu1b1D6XvPMxCgpGoD17ggv
Q5z4to2nwOViSd151tGDEy6TXB1+ddmXOW8liG3JDzXttEXxwJYlCcJJRqcyyixQUQ56iF5zhqGZU0MQdBO827AcaoyJM0Dkyqck0L2GuekChyR6HLnB
PcZbm/3/UsH6N+2BceGo3DGZMkktMutA3jDaadU4yHpGAcSWkDPcqbPoJfKPg7th4iTppfdTt6I7rZ7BwH5HGxUUM1cPqDnxFEKQPZlyOcvOJBjN0ngc
y+yj1lENM4UW8HsE+pn7+Q/jeKdE8MX+Ckz4NmCKMXtfUk9ZyglcvOU6nOOhcrW8YS06Fs2BaeRDhK2m2RpVeE0zONYLWDIiM+vXQPTdrdMjVFGdTiqC
wZ5G+Z+m6W4ehgh9TDj8NqeEGoUE7r2TTa1o1MWjDtO46OPFqeRdS+M86rlG7aZJ7IdEqThDbJJgwJZBuFrBYPFJpdk48NcE4Owick1jRYEVRs13FaHV
zmcrzt4kzVEPdTnqahiY1k3CRxJZITM4Aoop9X1bw4w6B7zgQnEDhvKnNitgfoqD2D2YmxTFt5x3jkfQFzFxfkVuxZFCwwNgN/8jnvPQE1PY8bWvUNn3
eJVh5TTmsAZrMYrvlq6VLT7jGPPOKHaAcpc0mXq2aNBO8H2xR44nD4A32llZnJOexi/d3PiTScbpbYQ6dEzw2AmoI5Rh4ocxPnsbLxODx4A6MPcoX3VQ
fRZwxoVOO6aaWuxixuOaWDO6Ui+yT47tSOUhWbH0ZR17Axh6xQO94KsHPakq9sgObzWY23rcMPzDX3p7NDUljf0+PAxg7wyp706akXMxLFmCyL+HtYDa
Npa2oGQU9ZsLOD5H0Ck41ckNj2WmeQvaYD0+RpyaKc62XzPrhISWy7+QX037a4iJRkf9hykpuJIPH2WJ0pkWsb8akSDf3UrOMLkSrP+L2usW+a0ckvqv
0/w9IRyxJmVaYXTORj7DHVRTUtRDCD9Mqd8cRndS1TXhdnZ+Ea2pmLZIPE38MpXD4eozrAnPc+JkYK8dDXU3/Bc0rKv/mUZvCKEPjIxxc8cNL9aadM77
wnvYXSQ/OwWEFkgfKAyRDUBhUUjqWlPioA9Z0PeY30M/CfbXlodroToe0uWZqT3ICxpNgGoOuRct+eAp18DB2h3Mk5NVtsi6hDJAuTo3u3Z3BZt5MhE2
JRyQWwXZo7MWnxuLltpdNC5w4gtjvJp0EcPhfNv2uWxhEWkNiFgsAcvcf5nYYMSGFkEEOLqATVqrAjSB4IM7vyl/t/0b//gjpctgr39Bemafxrd/0956
DA/mhKaRTt6RJ+7yn+Z+F0bvPc43MgOfToNZsKwl8jRAOSGAWli0D7hJtM3BkGsgfrGH+5kuQOn4AThsH90ir83+cmA8T6zmW+ZOXo9DhhL2lvbE/LHh
IVoWmGCLTaaYMN0lH6LQSK5IoBItqM2JK2xtGJvEDiBsDxO0J2EOYqxXoe69i8s/uD3+7AfF/cZXez7pkqZJUqqQD3if0wrS9wEI+9E/zkYmlpqJCQkQ
mYJiEsS2gHtDg5+civMAShgWAH+ZDR/4wVYLh6pHQSakN+CqHX4Hf5XUAJuH7jq21qqotYXsdjy5uMT5ARJBrywc8zfStyP3Ic1DyTvmhPhhj6Nv2G+w
NQxZRpYsJRLG7M06cYGmZiMmOblghEppMHASSTYAJ0ISaCiEJIDyFnNY9OoO8DOtGISeJ4CdSk8+QvRWEMkxeG5pdokKmVVYoG73HbLsR0YWQEYTer0e
tpXr3lldbp0+EsgbPT1PX72kEPERsqzGLJXIEkdlI0M/XBHVmlpkzBxsHkLloywhIY7LVccArjAalcoIjUzKaVkBdJFUVmrDNDCkgJaWSuv4bmM7yShu
TtKbpII7G84gmkl+yA1AUBQG0A5KGxMEk5gplwjU6IFw6dknmT2I7YclfrPYrzCt8/xaGCZIkaDq2eRU/rmsbCvbhg4Vb4iojaFooIsIqgsJkYB0Qg0u
MiMmhAKCEArJqlEdoQNSiutIeA6lKUZUX+MwRE1CP3/41AUvD3qHoz+JBHTJ6hTISkm9XP0JZjT/Lv5Hy6097zExqylXyt0Dyv8jHcHYQP6IbRQ5jgLX
DWhDrnOynGkKBqDkcOWQ3zoXBXoTk4y0NsbOxAgQGaEwqegLMoYVRiXTsJBirjDm3IhlKams1dTGDGURdGqX7gJAM5u2GY6mioD7gaUBoSKCQ0pMvDUK
nIxsTW2W5OjZiSuIpoeRjI/acZJAxDK4TTqeLtqgxmMON5lbhI1hYloZaJRMGpDKiAAURjYLgGHBnEdAmY1ZnDl3s8ZaWqRoKFpaCgKiF9Hpe+ATq6O6
D0QP/vCHc7q7oh2Koe/Xb3cPs+vN8wcg72lVqERg2yjDf3+nPPUTiY/uSmizRy8VQdMtCHEUwIKfkYcNfxEIe01yFK++rYzFJ8RiIYwOvOQuLQIJ8qDi
/u7fdp4weJnlmDSRVSFA5ZVe/NaQwISGaywJssiCVoPTgZMDRMyESFdfyQaUTi69eIf18gAD2ADKKbbByRT4AW3ptHZLBN4hhlgo/AU4P1bYfrqoDCF0
echog1BDONZAUCZSxYICCStCiEFImQoGQIZYwoUgEFQlKZYSAYZgOwDKZAUomEBkgUAQrKCwx/Mq/TrA5Ifo5Un+M0sDIxNVRSCYQJSvIVepPl39v1Z8
+2YzF3aHozDMnsJZrRAMw0IjS1qDzPVYkpm9Sg1Jexqo0Ng2k9UHPTDaMzhiDrJY1Iuveiy4qqmGiBXjrrjWOma1dJzQOFtgSFLVN887QjehR7oHRMiY
FV7spgmutDFYE21dhz2bDTspxfPm7CbPz+n19Cg/HH4mjKZDD5fF0dfzPZ9IkIXMfbVTWsD2NQOJDySH3pIUIADUi6ZQX7ZADrkE9J1YHFjXQO0OYDo1
8jqFioIIKVIEhCmICttP3JKc0PwIUIYDC2DI6eaasN8hlkohJEAQ7ceWNYQ5AaFTdAnh1IdA6yUZIUYgJZV0et7EO4U4bGycWHeMkJ1MioScNN0TslIj
sQwd3D0Ouc5pxwaIp+iAdpvghxM5WCxjHVlifCRCeA4kN+7I962yxj/TVDgeeLxxsqEg3+PykrcjBrW0wwFgM6F6pLwz6Z17Bu4IOb+3YkClGdR06dq8
g7Q+734DGUxuWj+Vgac+ylw3TCo0liwGKee+k9nLrMjMxKfdtz6cx8FP1Q0IlIUoUBv4gyA8kMC9vtQ+8vapn8hodWoPxmRn2sORioAJsaF7UAxCZ9WA
YgikiydUA3gxqA7GyZSwBYpmwPTrpXXKFRNUoxi2hnGBIw4yPiE/I90CE6Tvmk/QJx4fdxzNMqAwVDNDjpg8wD23su/T8HMPEgKJM/XKNAnpT9U4iDKM
hIGWLJdXWHsOX39ihNFjmEWZhaVA3lT5zwkT0ZtmRFeXHbX3eeXx6/1mte28Vfrp+s9xqaIiAjSCTlTNAI2QoB9pkiS2AxBQMEktp9jVXS+H0H2y+bIZ
DkUJ9t1HPv7zjgcLz3ySD8upcOxozCMlqIxIEQqLYcH5b0TYpsKMqqllAqpQItZjLMKVKxBkQLCxLUPu3se3HISQmtDYczkD6Sk+U3N+WEOO0vNKckNe
RBZIL5hHSVbR5vgogefeFsiQd6nN6lJUkvGdz97Io5SF/g+ejljEX8was6QA9KdEUPCB9QSAFCA0IBofRB9vrwT851PDgpznkZgsUVNUMU+gMdawyU3h
Cg1smC7h96+Ku6h1D7eRqfgqel7dGaFwwKaA2lyYhhkdRvrEKBKaoXMNYbbZKhtXdLkSyMmNjFN2UhtkKxWICI2wqFsNsVMNhMgPSkVu9iYLVUmrJYgz
hPcrzugbQ2MhFhw1FYznpZKIQ5QrIO2wJ0t6cykAcjZIXjAMHDhyBjJIaVgb1Q2kh7/A96c/janud3SdvANz/l59DlxzsDr9YKn8QJFHy6YqagKGqGhR
kgpKRPccPXmVe+DIKZKnUBo0GIecDqaaD2cH7vPKGAnR5amERy03oueKU19+tG27uJ8y7SY/ruxxiJy3esM5gk5zBNKaERWtELWNsZwWFyCrCmWWMgKO
KNQsEgtjDkphg6T7dakmSFtYIRQmcT4VNL6uVypuVjQG69LJvvJ8xCY+SPF6nDEMwwXBgmCZPJM0h9Yj8kVJaSgmUCohmoaamiGCZiSKYipiIiIkiiYq
SSpmKCYihvQYYjkDIEyQsAwFKwSkSImCSxTEg5LKRMySOKqbdXX8SV6nw73WvXBPWzpwq+B5YtgdMJcVXZh0Tpo3yXmhoo0TU1gFxtwGoHFis2wtRppZ
W4lpmcTFrNy4XXEw2cIjTY+Y2TGKb4KMWYXl3U1/rOpP3zb0+Zd5EJpKoCGXlgFYEmuJYQN+7sB/Ey4nFzG1aikGMyR7MOtEPEeR3hJGYmRBFIREUUPT
AF+CodSx8yGXGpQB7J8rUgH2CQxxENgMw8hIY5a1DWWWDD5fVWH4mOkJDpP6YhpBQjgWZZupu22e5oVCniJQVJrBPL0B1D/fc08DHkBp4D9ZKkMQGNAc
Hrov1EgNf1qHoNCSvv3nIYKBPt69Us0gfambcKjdymny23+FUYAs2fS9E1rC3IUfsdexzxOWQiwkKcyyBRAqjbaN7NtklS3skzEGkccRPm8PQuT+BVFS
MSHSc76OAtlLWZenyDk5OQ3cO9Fjwrm/4fkV+DX1QgMGvpzufW3ZN7YNBJH4BM0OtD/C885cKcLk4mqCQwa3HGSzAQYLTqnaWIgyWH0kR+ft9BjWWtWQ
h0WQ5RIknoniV89c/SrzdrqXuFv445rAOlTPDNexKge9ObBVx2ouyXrpLUFgoncgVMOCB+P16wvlDAdzFhRb4IpPi2RvD41K04etzGzzksgKnLKgscqk
1ELuJpRoMn+tIZpvjCJuw8FxedRHY7QKw2v8f1Q8oF8hI/1bR8hixoDJV85XGcYOEmQ87rgTqJNXbOQ8hUIewg32cEyKDYEepAQxd2cGSrYknGJmYqdR
rrWzWmWCrz/b1KgaaUC2gcUJ1zDj8SGMj0b9h+iPZpGlwHC9Ku0blyFHkHDipnOiIuAc5aKGliII9cZOBApkCVSC0gNK0Ax5IJBwJx0Xt5PQ6h6s37WV
kOb2Ouf0iH3bZG/QwFjk8Mr+kvxf+khuCFBLMkxEkDNnrKKA8Iy8+vnIHmcccq0LRLLawBrCp91lIdjXpzTWFN7oa1QUWIgYhmzd03hFszYDwzvxV/8x
tVaBfQ7bfAHoysC9+sDKjsoH0mVTT1i71zoqYlVBLsvL1cVHelI8++W8SE/nXPKtXw7QPZVJrJJRO5yMs05bCVCzidOZ45FsG+CQ5QhEAT9CE79WXS8d
h2kpZjjBVAGNByEFHsiP8f3dq8nzD5JI/vTqA/U9gRi+JPBoGJaVSVRozu5VKuUYT7P8PWT/D+f3Zaaifmf0W52NWBy4PPLJXHPcmVnrV+j6D4SMZCt5
VFVTLEnB1FCEJB2S0o5+Wf0Zo25MGw/QehRjDo/FzM8vbe2VxS0NWacJtA/w7pAhjRk7207Hhgd4n0K0GSskPJ8HmMhvCi1o2f2Yq00jTQG9kQlX4kQ+
y7lXs9nxzRkiC3bAYZh7AjbuRLNN4Tf+56AsMTY2O7ypCf8fp/DlIflZGD2+YiWlTuJMLQqDRilzJTCltooNtxmSMQctYUWEWtSjKqNKDYWQMwBtiWkF
FYxYpUctykRIKIjLYFFpVBVg2iRAxrESQEHCwaFTFXLWWSUMYmMHCraZZKWK1hSQCUZFAIxaBfC7h3PaKM9/gCab+mz34NXv+VWNcMRB9TdozlnL2WXc
+aGQ+lDog9OcJy8mPSOSTaiPTMVjN2Ue5Dt8z7mhsEdtD6UU5tUvZPpB9+ifCIHfbiRxzAKxsY35Iec1ewwsb4CmUcMIPaohHHx7vRROYDWVIRUpEB8h
I8rD62fyMoVorI2zU/F1ZrVeKtSVttsbtpbmNqaMoBdoLlutOaGWjqlDKmFSu1cHN0cjuyNNYb1rSaMJu0aCZYmnDEFLRRyqgWg0ttIYCUpYYXDApGGJ
EVIKISElUJpt5MMoksEwBDaQxCtccOUlMkQoaYYgxkHLDMlSCQYQKFAwDCLTr6MfWnnnTPRMixgX132QIDDjURv8Gofy5o61ESQD4LAyKREdJLL1PW6o
XFyHVnV8+/nSlPYCfxwM1FNFSREQVV3ThBUm/gr2cjYK/DMvANNoc+EPfj1SeSBhrKjJLRe+AAQ8YeQMPqv1I8HyU+PiISqPPcKJI1zCOI8Sy4rYp0ja
AUI24auZSo6Y3WisrV1VVVLUtxuWsJYRhIxtAGFqonBqupsJCCFSpJVAElGssRaMqBkMJShbe8D6OwEDoB7MhuEmqKFgpb4oFDACl7vPnYVE4RY7pveI
Z5+ntO2pes5RJ2khbBkUelKwxE3oyQ6obVNt3e2cI/857QMO0MzdpQGeJKWRmiUWotVSgeJ6PtzL9jqgyn06lH3hZySWIKmJkvBh4IBo3RFRZIcL2NOB
NJC4jM4E8UyTHA64S+2Ju7ayfsWOenDgZ0so+FNYFfginSYZ/W1bhGyEGxuMkhzmXm6wwhxGnF9d9iPolVHVJr5Ykhuv7o705y1Ti7QyMFsmjq5iMeJh
e0BYaJ5aO5wIiSSE152TnEeOxIxRDCJIO2HOHL7PjooNg1VK5MXtmGhovnQrETcTBxXd3izluLBk2+HcQ2zIueu5V+D4bHrUOGXElK95OBp699XA2jjX
EkI3gsAGZ/llDvCHsymCOpqae2sQm+G1rDBEBN8hSH4/8rhcYGoJSCiPFKLCbrHwDaio9BDaJO5DVJkM0gxBP63taQfzpgs3rjv35XzArOmLD5qIHefO
EpoAIqaKYYCCGYYgoqkZhoSCQCBmgKFlhApKod4QmApQTunW8ucsgxPFgaIr5ttVfZKGyXlPKvBgwQfpSBZPl8aXISiQORBCoJVZhlGA7SGAgpjokTtr
OJahKYTfl2A5YLJnFQZkHY1mRCsqcOkl+R6HEw76QQiUT4Pz9iYMwhEaIuA0gEe+LhJ4T1TvHP0RwD4FFEyUAUhQlFAFRNMVBTTM0Eyge9JMIakJChgo
ggiEmKKJBlhjc69nmHWkhEFFx3cdBCZkceJDRdZERMElEYq5LQxKxU0MwmRkBRSxfK1ozJpykCsCW0kg2uUIUmWwgiRJ3oX6LdNhUrKO62QNRNKikVEW
MgGSFodgPoFQgRIGDEUDokMhSlUyDLJMSDCd5pAiMRyQH/08O06dY4B2jgfaA9bnReD3T3BbygZNQGENmbUSYQai+JFEGQ2gfMhrq6il0/dagYIOUqf+
Ti9P7/lcfpfCfil6Jwzgd2k3GdrUVgKcc8OjLoNtIrOfEQ9w4emHVjaHkGgOEc7wbxCPDAUhcoVP4sqM7OmMUYy80ntqmmiJ6JqqNLhqeLUVvaJNpWZm
4QqSE2zgQDFiIGWxRVUeF12gZqcoUUBRijNDTbxjZQM4uRV42UxWLEUUUHdmJiS2Qq2zWUUa3lbm1mPT0+49AN0yzhqIZLUZhNwNcwDGsZ2daGzbgMNI
tJQ1uINagsQ6sKvghYw4hxTGByk06dc1N6zLTdozZUEZNtgk62krIVgrtOBguScUDoO00IRFCpUZBVUlZYsTbCzm0RZpqRGt4KVEZNN1Q0JWTGpKvNks
DdsFHVrylRqFHFQqi2lThgUrJmSqOMsCpYnCLRQaOPhzgYJ1M46mm3CbMLYcROZpVNnYrq8ZK41Y7I5Mhyw3/blOFMf8ni7ocGJ52hRm1IxnJqVhWogi
PTrZuCsVGTSGJgriCzY3yQrMZhoahjGxsWKZxLcFB1PmdRSl/dqjy9BDGq4+XQoT+TxtTlhxug9jeO6dHhFh4IYyKonlZTreqQ5MvDDommHCXt1wF10K
7qvgXE6poYs4TxYHO4UWcvZhpImc5ykweo6Zg8MNJym9y1OOvMg5E/EDvhj2YTlE62SVFNJbZOjJmVejjgyX+TkONdXbo9rPDZ02HYvBdrUhbMzRUaKQ
yS4Tg4zDjW+HEq7fl+z/Z34DLWNAxKQ1E3RvVGoJJwQmHEPhi1eSnM5tlqGzUOKYxHtuAUauqZbDMsDh2TApjBL+5DIPuOT0/17h7Say7tLySUJokMwB
ChhUd3nW3KpiqpAU0yvy/9ihyIcL08sPXe9nrszLVDLCs7PZDGSPWk+T8OZYdGHiyo971Zlpw+Xahrd5K0nQZ5h5FTfSRIgeQNEJoQJCGJWcDGjGSGSJ
F5TydCMSSawGYIwcCdYtBUIwVgqITEeOxThtDEuMJBG+cL2n86BASQG74nEF+QZ9SQfdA4hMyH24H2flyTkwIGExMvv0n3v67k3DVUfL+MN9rAihcGw3
+lQkhWkeB/5CTsbguww36EM78aMfMBeTim/5YSUIsgH8ad/EoQ5kEEaIZ4YTAVFinRZOOmk6lBnJTA4nTFDpk3zs4Jtudnme+F1OUFAQzBM1VmI4ylFI
l7dQaRDfXAtKl0X2bud/vkCj+qH/aeUQnK3JomCLRGTllWrAsSUtPpQxgI4LCMSWWwQslshUlYpbVINaDMoVMQsiQS0ksAaXkb8oLMrGgPDw1qT87cHf
3YLB2c38mGcHnVcfby9aKK5y1mx1VKFSH2RlT6KUXam9XA0S3Yzx8+3egeQAb0pEUJTQBFS1RFSBTTQFEVDQkQRLUQVFRFVNMQRNE72LVQQUxM1MElNL
TEUVRQVDRREQzESkwRnv0GpqmkSmWmWImJoiiiKQlqiiIpD0ngaTNgMNOZ0vYhgxdrPCzYIbmBCGPdRIkuT8TYKD8Fhtnv8LsdzIKoEnP+/7c4YLZ2s9
cKd6YnoxZvw4qfceCSHwfeWlJWneCFEFBYBbREERjLqljESaiAatJEtokKxSCkEZLSxGKZZChBLI6MTE3TyFNA7wvBZ08KgShIHDMjEDdO+opwq5VuCP
IavPWiexfKfb9e8DEjM60e5L0elgut9ptMysRLVghhqJNziS5DLxkMjRsc8xBzzEH1ZTgN2xTKNo4mGJYnNpkWJOLVk03Yos6U1DTWJeJGHQnIlxFg9d
4a4ZsbIXcB5iF41AHdjD5bKB5jq6E6/WgoQWLZaQZrLlgHm7rqGFYo7PBsyQn2sklOSlclakRVM1ADRRciSF0Jdvuz27Hr7ZHJkvvILTFDBw0/65KQ4W
LNMzB62CgmiGENgT4CzhDzTbEswiqKPpBqNfVKmPfrZFOiPgBDRT8giRgD1wp1HZaHxzts9ObXCkyc/XKDYM4Ufb37ZMvPxCa+bK8aNJfUEc+8lg1xOZ
DAE4Tp/ugaZScdocLdKOVi6TZJNnaSSYybQ9jTCe2M5B5zM4HXj3GM64l9C65NM0ileocKvHaaWsxiXboXQukruqQc+pxxZNh27FZq7alf5HAe3a/8vv
3nykVojt88P5mgD9h6+v3+/4Wj+bg29huBlgs1olhisyP15pOGXRjGIhiqIoYXZmabxihxua1orKYPeapptvWGiOVYxlK6tmoY9a1ZiyM2x3CmEg2NoN
TbMIx2tBgZs+/iiIeLD6e6KOsKE0vF4hrHGlooCSoGkdtwdD2QO/AB94cQk7CMkyWyxDAiqSZBiEd4o1CJphDMsHJAIq7u/jzBvA2RVSxQhl+0W6WVLk
aMqkKf8/3Ee9YK4BK/P8PWvuHVeP9Pf3CAVNCaO35rVq4aCvNmg/5oOIfwhRoEMYGpjJy4SU3sPwg4iiKwLhxgsirHRD4I5Bz0g10Bce6cBa30xAyUZz
eJR2DsQ0hUTm0sq4t0XHfWXrS9KjR2qLt5BFguAxLAEg86EyJMzJeMJ9h9WF4vUHEXDi+0+tB+VruOr1jYmFmsP1i2gtGgQs5vDxkTPC0InwDzFsRq99
5SqMF46BETgizYgG+4Md9QAO2Qg9ttDEApkMaTFho9PxwOFnodkSmATDPQ7nNNSCCIMUiSwHhUgapg03Fpu1KACUCTRIPG9fDfWAzZzDRuncKdB4pCcK
453AwXWgVcCokPgrN81xgZvRyww7cM+RELA1h4FcvDqspuZCEouuodzxLRPiOsaV5GNuaZunkhJMKlQ53MNxS8HNhbxmYwO9POAmtBEkkHZGGqAEdu4i
dxQZgQci6OMYVZIghEUeKHAXDmANEJ8WzOX31qnqOTxGaMhkOskYaao0c8QmEA8Ri3KDO+5Qw4VvDOzjVXm4+lhpByQAcMmRbLUmJZqLCiRduHsgc6zL
XlqUuU8jhUmmYUuHjYKURV03cazE4DlvzFYTgIGF5ems3E826jW4tvTFWgN8SsGWopxMTWxZWRSY0q+m2Vmfadk445m4yVbaQjJ7c9RLCJS65DkNCCEx
WOcE5ID3i8QHUPCYvFHrQl2IemsjCmCM1mKlnjgvwcgsGbfQ7wbg6zs0Re5IYlbho77is0MDsGkgWRIffnexFacUZLBsksVletqMCAzkA8obzEkZHVWI
ZtzmxNc3Q3ol5g5d13p2Vfi+Bvs96Ea2++VE3jx2kBz4nGmHhxJbHjR7QNypT613IkASOE3JFYQDkOQ4405yYqIID/dHWpnpcUz76llITPovkzLlqN4P
s47YB0oLMjsPh+o1NC1OrhgzESJFaY1qbfplescoi7YUTNy5ecNjXdpTg0Wsa3FjFwM4ZWhp+Pam+yNFY2Y0LM7GsfaSwiEXlnYQ3IWA7aIMrZNe+IG1
pqYLTl+Rt4eJiSyloDiI5qOCGq0HR27ExKR4xu5fFUsIlaIMs7iJpqhk5FDD57mTmasa6dHmBxi5ARLC7jglWLAoTlCCBbrmcs2ZTN2WF8hN1eGQKi9X
nxu9HfMZzoHlzWqIycp2QrWMnmcnJVcB6BojU3OdxsrQ2HbgHIodVFIliwwRnCc3SBLIhkOkBRZRPbd3b4u7hDsytHVXy8TRJDqzZw2TFTmyKMQVjeTt
56OcNsvjtiUH0MUe3Qad6TGDUONU51ZROjDB01JNMWY7SsMRBCDOQG7WnQqvLuO/CaR1kbzElJA0gr1L5wU4UrwKHY3FbFuQ6E91kwIly5NDulVS7sno
o4h2iho6w9bxxvTZEoNJbWVHYZYGzT0Cy1kWIMDklwSWgFRjCAk8kauXY2KrCT1R1u4EjSYYsQAXDNIYjJLJllKS3Vpo0sgpLkgcsr0zmzkuRksKlYjA
YXcoiLGXaM5GtCdPjPFSOBoFmLZOVAYItfSGDL0JgCAzhuzA4BRLWQjsIHLwvEKMcVd9dnLwDrK3fUZbIa7z1ahhEeOCrB8AwPDRzNEXNZeBUT0pzTgv
3btESlY6rb7FBySCw64PYQdjAgbxDzLFm7aHBAzGcGMvInWYLdJnasuJAg5ZZPDSMZ5xnhQSwxqVw75bkcICb4Ic8jUQwMMVWdVmVKLZ8OoGXBErMDob
4aRJuZoUKCYcXLOGsYHAaSMayYrKVui4ydRFVfMvXMiD2u+kCbYE8PMAKAw4LAkuGVlHbOx4M1k0OnpW1vvvpByFyhwGtd8s6ZkgWBbvrUdly/COEjsg
4Ck50ot07B0I5ioARFChVzyDRtKJT9liRZIi3AzxoiQa2OLHCbCxArAJ1xEEW/EJCLVg6IkV2BoWy7y9iyzc9xIIhCgcESkcZRrTdURIbV1s2Ob1pVme
O9RygaGIYa7sOGcTN46jDuID4NgxwLnusGpgmzxxb0Rotk5VGx2HVBDWnjPvxNgSa0A+AdxkPc8Q+EZErB3Qch+t7ipznAy8RgwDDw6cqkYuMXJurBWJ
esQ9xFVas6kQ7HJygcCIjndROBTRBEgsINdVcR1pQzAciqSDluAkz8lcoIEgnpZ40axyhrrGoOTY4KvKedzmInAylKRShxOc4igcKVlRkJCCXdO5qGzi
XUu+FF1VSjabGJxBNl9RZzOKeIQtGEwcFZQoFrLQRRxSFZnpbbrxmHMnPU7MviFs20Jd/G1Q2yaxqa4tDKc6wNzh1t7Ixl1OimIAV0Y5ENQiw2xrGRBB
EE0NJliOL2ddBcxu4IGnxkW87oCsRXF0YSlYjEPB4nBfhtp6q8ZpuuMDprBWsCMvlRluMYIYkjYyDIyK5mhdihiGMgRY5ZtXospgbEIOKT3uQ3HDakNw
6WvF7jfHLy3MYQsDqGmdjXDFiw9LcBonanPJ4OuDbNrzKJ42EMcJquIE6hT0szD8DDoOLEAy+5xYT6qIOXZnFwGpwPUAw4SKA1jHT9VSLccnNQDtYUNE
Cx0mEGBisdVpnFhbo8ZDZ1QsBzD5GSM9EQ43hQOQ6NZDiYviHccgYh+TeQoGTmKWRBk3ZgXAsrd1oBQjBezyapreoZ1ZflC8Y1bzk0sqIaDgLT0KE7zP
VTnJ1Q4WF/c05Q/ZX/JKQs7+E1NTlCuBvrSt5TlNjWGiMjBA5kQwiWYeY8RxOtgaOod6MRT8cXgnN0K4QcrenjFVo3W3vBxMw7gvDjZeioSJKzVznYqT
BOHWC5EW9ZmiSDRjSrBuNzEYzlE4oyS5q9XchrNynbMu8xQ91mDDODmI6XOt75WIbNnXDONl88fI+N655vYqMaaHwbRAr8TFB2DTGq6ODwcjoK45kDeQ
uBNhi/UDm+QNByHY4rMVaixYtdFDrnrgK95x2nOjN2LGBMR11GFzLvtszfBLpnD3vMA0utq8G+V2xHKqWka6XKfKO2CXCViX0uuiufrOj6EhkB/Du6kS
OM6dxxORpwxUKAcQlirczmBuqEYaS2YZTIkpmDglghLxmROZkZt5FELssdJQiUmWNb3sdG3dvYsmrKQOCapjGBJxByn/nPIECaahwB9E5AwRJonnbPTh
DJXCEFEJLZa33ORKLEuXSRdJNz09wPuVAjSbvfjPQORwejjQd57ZUJ23MbbBktBWVu2pbvOLTnzvRBQWGUt6UhUFDe6BtkFJWAaiE7qkWa7ZhH50prbg
d0ZEX4Tlj2lZVik2jIgsgQRJy9O3ZkgURJJYHaAcgpZjU4lcrFQoqudSsYdxUP1ciAod1i+Xs5DDIBAFAaO7FjUzoIaMu1ZDLM6yFswdgW9HMUJyLZoA
wWa5kDYtmDbAO8DZhOfACPanR2672qMohdF06TQmKlapGuSpLhHXMP7YhReU0vpxwgQ+jSceLRTNOJgyc8cNtE0IaoshDiHnL+03Rf0fy4q+nel6Ig7B
65QSbXbPKKYmJFQ2zqiG8y9dvbCtG8AIwEnefZj7HB3v5OdeumvrqR1iQ4x0sB8tgTLcJYZALW9wJLbAMpohjjoLgxkRi74I4mLKyTkiZGXlI0Rr4D7v
pdBOUfD11ejBb7eifTIi5K/w5hV7QG/PM15g3t4P1ZR9mHn0hvRER+Fp4dTRWvU3M8WkoXQLo4zrL3gUmjp7nJoUpI50/C1dOUdUmcETzcNrQVEWbNZq
AS9qWunuGgwg7wYpTHcacAO6bvHOWbc0GR45IHQjT5cO9WwwUSCQIxYm6LkINrA5YcEXJcvtMFfTuwFMamW8d+OC63kbbWtlYbYXJRGq9DBRasG7h66S
MELku5Yy4tmYNxLOCRQ5GW1tYehWx4aCtQQd0kyoa2RGIX1XBoJqZcNIqB5aybjErgrU0DPRby5lIYlw6DNrSylw0gPTY22bXTOAbVW14SzjFmk6RLgB
JmIzjtkOCaHGZGeqEsYhcLG/cNCaHrYNnmbOHNOfJeVMipQccF6KmxdxgbDpe69cXXkHe06ZOZLvxhJps52cZWzzvm3xchO9fFkgVCIDCaM8hUB4KOFh
lsBExBVAlAYEiRJJqHIa/wwxqUD0rSn6MDwlh/8ZSgUpZZiCheokeHkjxkaG8hA/qWA0vXdgvsJfimsfynQS/p5og9/Y0Ek53PtU4YgGwB3KG4eyGnv3
RwSKNCfAGwFv0BHx+Jxz+2RdYgCIEHb2qSI/iWTEVEBDCksKN/qb0swpXq4eyeQSptv5qhpU4RTECiyQUkDNaD/eHdPU7JTzxQoTVz1J1gjBcE1oLVUw
KgNNIYCYI2JiAIwCoESqJ+KAekcrzFWpGubv5rCBE6b+cA2ZaU/TA/lfnlf44q+ZppTDZrkM00jFnDwaCxK3tNBKcKtlBuYQd4wLHCO75GM5g4qo1rrm
L8YuODQ0E9xxLRjNnDPyaxZXSmqu49Yui2htQb523hSImyHIaFXMejDeGBai0dGNCQZoF5yCGzyMLkEWMJDFevSxccPrHPOHxGrWMURJRwW9XBLdHBhJ
skTwoOFoRc5zu70BrRN8tEDDAjObkxdhdYFKC0Eak1BByqL5zcNbRXvQ5giUa4wLi2UMgXcYs1xxjhxqjbaWmmOq1IllhgHhbKcUgm2CBbbh6M01AfeE
68lhS9ouBb7dHRorOvBAeJuPmc8ZXwdU1Q9XU/WWii8wk1a10uJz2mRm1kGOChOacu0PHpTiaOgQCgeIRePHPGlM5t+vG3T63yHsOCBs6N4eaR050HSL
WMzTnUW+o1JgLJw+W6heNviBIhDm9OMvo8EJ1JKO4gGVDo3U+HHG+kIwOnEcBAKUXUsWOOQnd6sQZhmYdPtw2U0gjozbRjid8dW8GEr2GLLRa4zjGmGy
OVojNClzBLDCDCJcAJqLiuYJuIOfAtlUwTsrbrxFB+I1ZEioA24sVAcCVRIOFVsxqgSaANu7i7bMP4mQIjvnmxXDjz2vVcuXHHCxUDkISww5w3TbfgME
zgznk1wvYhoILvnpuJwJAoPkQ/Ifhb34NCCkjPajD5A8zbw7uzvzvuecPGeg8UJPjGDUrIc6IQaAAmlKFqVhlwIvtbT6TFFpRlnv6j/tSsgwGE4mhC6+
tPa7DwUUX85RMXt4e3YNg60AtIkMa+6nokVbEH/Li2FQHBARHqGG/U8UsElX/OMqKxMAwmZMjKJKMZUCtbWwEQBQg2hKgcntJ/eRIoEeZsCfLpFHPLwq
FErpxuWMClhWm3KnbJD8XAsmRBWfcVwIMDRWotLZbqMuWY0QuXLZRBLW2MbVNUxugYmgtgq0KtyslBxEDIKA2GNII3hFJQqiVRA6YING2beH6OtUD6us
lZSYVYH0j0uUIIrbie8PqKIo2Vd/RL45jhmBmM440kpRlVBSGQkETIHX9Snjy/HcXhUsSr5vEQO1/8izyPI701YZGg1ZRRVbZgh79GZRKms0NbNOjTiE
fLCj0hmrqvB24wx4NVrGqZBuW4uMtbDNYZKJoVRGLDVNDImJG2MDG2UrKZjQ2YRliFleQKLLFG0kCHM4AMhUmL5FdJ6mhx4rwg1QsEtrCMsrbGsO/8s7
mxL/T46/Ub3NcOi6L/9LMZE2RN/yIlMWkVWbS1kWTLT16SD/AwA80JBOAPein/xbidkBzIq11yJL7v6vVB64er2ZZ+BGT/ND65vZ+1pOEtq405t4Ry1Z
zMM2aja4acIadNQmIc27RtCLJNgoWF0kwDoHQEA0kCpJFIxlSLBYQh0qomuW8c50dW5whFsyKZKbQlzsgBsIT5bXOkdHCOA5c5EGbfobwiycppOYYdCc
Qn6KakwHRo7kD+a/qvAPGUiJjt9OntzP22h/KF3iEMCQqi9xlad5p97IF5hgaMBhU8UKQvWYfKQ1n+4kYiRaIFu0/DsUIiMTXw+V7Bymdt/fPKHP8vTu
PbGCBIJviW40i2D3FSKKstjHZYUdaZVWyfxC9Z6alhsdm94v4vPaAHDOBjxrcijo5JSCjUkCEIR0a4jgqsMrLLAiI1B4kjmsDdgHZAkInYoqEwslpANl
OZ3F4qB1e8dytJzQWX8pBKaVPR6/n8LNazomk+CZDXzzfbHayMJP36s1zZDk4Aqz9+jGCFKiIX3+pH31i0egDDB9Ojgpxh77yYPv8+nu6e7/nC9WleC/
dNRTJEoQl6wNhHQsAPWuYCH0kOsDs9NGJhDlStSBFndGsjFC1paJ8Ew+KH6cJZPgkLFPjjPjozRah7LjCoqgNFTsf997TEoaB/itNEvVG0lYH+nCgrqk
to3wHJ4uuFskH3KacL5zwaGsGlJTrIGNHCoUr9Enr8gPEiCoQ96J9ySoRffZQUI+Yr8odKcwPwVPWr1K/p6H5ci+JmD9e+hRmce1ZwiFmjhQSR+IPy+P
pN0SJoYIwFzerMxCiQizgpzNQA+yiXN/oTjMDOisUd3+szUO6fQ2pwBUJ6Ui71F2LjGrIzRIhhi6iwXI27Wa6lhppIL2IdsaZQTeXqFovIcZIkRCy+Lp
20CQSCCSQxJtQEMv1lcDAsaBbnFjK6KKohazRnqaGHjgMcMk1quN7pw1pjzbYgwU5TEohHiHLraJEtDxL6IaYze9Ja9DhrzrDpec8JU4HoXZnO4+xogY
Uw3hXexvWBrvUOs2X0gaWyYk2NNWElpYwo9p5YTiZPTNZo8drVjznbqyxLJBvGGMVMsOOsNZrN4r2c7tSTYu4YULfOZqJpJW9QCqeyJCSo/qtUpIkjS/
vgdPLwlyWm35Kjw4ZnoZgkmA2ejj9H2PJlDmQXRNmYcebpCzsG4se2kUm9Z0A4OOSaaxDl+HlgdQJ0sV4CEiB0MFg2VvQUimYAAWbDujK2zjjsc604wH
ZHzj5IaZndKPdLRsQc+ebXO4PNEMDvdE1MJTcmSA0dZoNmWghiaDltvBbCdiAUwF9wJm4LBzzHZgH9vIPHZE2E7AQ8IpmVaaiRWhHq6p8WhA1yA49f67
rtGyKHR5HsnZdO0JD1yIYPoUDxFEwO9vQoxyQP2SfD2nzIaPrk9oF+nUCoMVVEZssoxpbDBqWA1FIAYRbpVEJQP2/L6S5DNmko3kPPyfF4e29jp28NJj
AWfS1OmeR7i+CyuHQxjELixefoCgMGN11m7ofYzrrb1rqGNd9PmnFGBAxM/dIo0LkIGyHLvPEO6KGBYjgtiEZGcoetL1uKJ/5RcTW5t2k/ayY8bccBXA
Z1iF2YkI4OzaaTH30ePysf6uxOpnypLf6HgGgTNfk+8LIx3IFDhd7U4qDY2DkJffzAiQogb4q8YWFnXLXN53U8Xi1IX3wuNgwChjWJIJFb66fWUNY6oV
M49Ewa+pO0IJmvAQmulSxYRWrQ9pGJu9rpUUVo3oMHSIu9BuqgsJsTVhFIcDNPtueXGOda55GM44I7zyN6pVzUiWk1xUkdY08ma5lqExy4inia5AvWtZ
mgBW2bTaDMEDD3qtY9MnRWhrjI40wG5DtobxQ61fKnwsaUbqZg9sBG1v0nDzHjMQcnUSoPc1vPjGpGsuSRc9aHcgYdT0KxThuQM59Ot8UK2l2jl75BrK
G+5UVKuLG2gqHiwyL7FcKKqNqopfUMMFKi5zksj088ypx3nPfGx6HU0LU93FkeeMjwChy5LBywQcgcIPAQZ11MmGniKeWfVeJEtZMZZwOGutgixTL9HQ
uyKhNcy85qI4qNDroVk0z4HG3Dy1TQxPMnoW3b9ShQzmdZxhXOHieA8PAgRHMxRjM1vGhSG5EVmRqt8CAs5JfhrI1F0rSwad8XiSKc5QQLxMpY4cSYKz
jMixOXWtKCKfjl/NdHTpbQus8wizoFm4PMVzYLWM4qVDYLHGHFTlnz1gU3EbxKw2AOqh8aBwxIy2eNNXrFRlDnqeM7YdbWJzEDjXMDGpFEYfm86h0bG3
0YBa5NtZxd41fXSkDpM5M9HDToCBlN2xO0FpEnwYdlnystxbDd+NBxjsXV1TjNwqreb81yrGODqyEmBEWpulFTkWXFVU6TSz8d9PIPihPYXYPIILjnNc
cEy9a30Q+Tl2sBs24acahquhxu+gQYy4zi+UZQMUlx0KYXtmmN8EaAYFgzkOXMkBzZGiZYkqL1eazhY3hPCWYo+VPO8O3p0HEjq+NDhzqBgBB3PSGXEA
IIhHAQgkCBjpMFbTjVs9MlTqjxDA9JoEpFIoF+38QBDqTbhxe7VPCDvVcT69aNDb5owQVGY5efW77uiQQs4jACu3FxREDl9cO86zYQY3M4AVQQLZ4rTd
rb9vUmOEOPrYJD5j3QwEMkHrn3PrExdk3RMXqlI8cHDCKJBRWUHQEKpofBhQSh1kH5bfmyC/R8O4r7QxpifkcfyZrJ7bLnnmHs8IYz0FqI5D4Ga0hQRt
opAIPdKMEaNQhJdW4LMFCka1let6XNOl3zjmgyWDBVLOMrHtqwshUBwjCIGNIgjZh7JL+3PhcOQnmzaenKurpxOInFqWGRChUCkgyAdoavHCCCvg0IiG
/sBQBYSNrAiSCCYgQigYLbAyZgEB5KsogM8RJUVs+FA0zSBUyPOpTISCl4lmQOMrDKRbE5wjDeT1QaIJmoKgpEppBmGIDcHEMRI7DqWYEugGAdNhdy1u
95xjd8hHkA8imaRkigCWgkIlikAohKOKESJy5FA4o/yjJNQhSRK+KeG46BNkICQrXSqQWKSKHqmwhLMSirvXbvIF+2pKCkOL+MJSkRASUyywwwVFKwSN
IAxIEk0knIFResQ5BxA5D6jd+XqD7g/nv+paH8T8z9upa9fkJavyqhtr1IdhJJLcfKNNDKtO4OVs1pAZDliD7VHzliFKQmEoYCBKAYgSICKKJXd9xzKP
fkoFZUKxEKkqSJBgGgPp0BgG6DDLLKeyMEYGvRHf2r53CroVe0e5ojWWKoKioCStqVDGJoHmQs/X45z3H6QURUaRJfHGYyZOHPNQbJuysHaF2h1cBTje
VU2h0JDyiRCSgSGFYtkhNsNnQPgdwURMdaOWRBmGSS5KQVKTI/rWHJML3BAHyQ6n6z8Oz79BhrH2Sa+O+l+uN4dMUeP4zO5mOnHwtCw3vjc3hg/MHoQS
bKhjH9bBRjRTEHcKxKDRQBSLQoUCFK4KG0omgtHwhwXQhLSgJNZMZgVljFEtGlaWUzDAyjYwtiWUgsKImUwMRsGyoWjLW3MCWYQKtFUZSlaQ/O1WQiIi
NyKNyaYq06BIFpStotiWIs+EMwUco2iqKSFBYS2LIFSpIW2AkQGFKFLQYIUo4VmZRIgYWY0HBxxRnSkVjYBStFpjimRG2MsBloqCyVsiKoCWpSFqUKyg
oP9RQsMOaXKQgkQK0soMQUFhViW0W2otLLGCWBiQFWQgGDWEyBhY1YliQoWO6aTQaFQtBsAaIUdNmQEpWVIfX1+f0ZN7/gZynIEDeO4jUP+OGBSuSh2w
YyhqAKAiQPSo2G2KoDgyK93G6v2FsyAYYEDCBAnpJMw/x/1UZbKI7FTrt8t9Jxfxd1yL/4/LrneRHzsOFDm+7FBmsy1yxX9F4dLNrQowSJ3/14Z+pl1S
ggh0KU6uUpxDc26EQyb0ZuQbLousRLEuNuk0gYgsGzUqlzCMyIYnDiafPqTKdAhTsfQA7cA+gEnGPs1WdX3bmqUxJ9l7WYLJ+9M0U1T1kId/w+mfFhxz
YDOvKp0DUJugwRkhoBNj7TIDih0TrDL/fCs9n2e83+hv8MDi6Bcx9GKmtKwHa+hz9DdYPsQ6JyTIDqkgBT1xjzxerWAvBIBk0Qn8QwYmsFo/mgMDPjmj
RiH9qG/jd8EQuurb2hYknWhiE2kgwVm7akv2Zc+Z3s0mlZ+ZO6gifbdESdWHCHfy5zI43228NaaHmDcEGml6tcgM3JhSf7PeoDnnrvguCp1ro9IvKGP/
2h1rpnjGSGJYesR2NGw23vx4lEbXEIMOUiEaao814v0fpHswOE5vPSZhhncRIquU0zTNbXW6gd5bhPCshw1Juxn7PNeERI0JQdI0emI33zn3cAXgYg5b
HWcnJ+7JGFuUsYUigpLNIM5HOwBybxOcUUDb+MCKemI97Pk+4wY14ESci4nq81ETvBCNIHklHYHgWYIVno7yXQmgQrCqlmOZirRtAQVVSg/glccD+rkZ
DMBAKcjhhNVIUEYc/PfXy6x08YoQNGQgfUYfFnjOFWNLZRvV8G6JNJMjNsIdIaLqmGWtuWAsWVuMsGs3ksVt4fR3lrNo3drFSmjE4KqiIp7FTONJu+xc
x6KIjy3Id3fwPahvOmVdSKoZWq0gjSdgFYB8mV0LRYOqErCYY5iWyA5hiimtWGNtArWKSrdORcltErAja40yFUzAqBUI3DAlRYxlcRTP0WU1KbSpjIjI
2gI1tdlwMSExqrSjQya0BjjCGkmKZzxqZE27Yv/6hMcdZVxHLbSjUalCCwgUtBrSSoYrDwPh8oAXCfI9xZbAD6cC0Y7JxtkwpKIlUQ8188jE+3WgMxJc
SGaeHKcjky89EDEw+luzaZUYTuvU8U3ixKpMBJHDobsIVH0cNTFuWuamRTQ/s7QG0fmClRhIUOMCJSi8ZEMgcgpV0A1o8dtG0zQ0qEEyJIhC8l6MOcIe
sV2cT4nqV4dYnoJH7MwoAxLBJ/VAntkuFzhqb2Q5Mm4C9TaeFYs0GlXopQKH6RigAzogQ16l6fKSFgtar1fifZ95+H3BYQP8U/0sUMGRh4TjwN9inpI0
G0viaxDJSvLWGQBqWlZg4EqGGZJUUo5ITBSFAZIf++HUCbypkrTSUZmJ+M0mqnRJJFcDWIGimUyBqCsylaYLQGMFUiVLKjYiS0qlEW0OcwTEYhfWFkJj
ICgkSCGWkEjEgIIxTpcwOv3aDANUqVIKWIYm3IGNgAjqWBQsbC0WCXTDAHVGYqRCrMsQvCPOB0fq/TkMU/ivho0Q6cGYLNoOmWKmWuUipRmZTFML1SaL
/iWIQMwSSBxC6AsD+up5+fm+sz1mjnIWPYfaF8S2+gA/lhTLVjZLqEqiJc0phDMgyBjcaxBHKSGJJYmJAETEILpIYkASqDVQlhmWSGE6gMglgeLx535E
5Pq9HJIBeMByUeQhoRyWqAmRF8Ey3sywXcInMUwqIEgSjQPGniIBiOQDkjIEY+mfpUfS8OHdLxTaoiADE6j7d0APcqwL1I4EQktIkwhQIL2dgL2hog3X
CSgeiHd5fPR4Sdz8sHqeUwQNHt7MYYdM/oKd+phi70weHw7ZJOGg40bYH3XrYmJDXDBtPTxACO9AQ7CQSnNwIjchD9KvVh4SeKBcAOrhJjv29JzPKjOs
zNSaDDMzUwC7K6eEk/qvq0HHv5NgJgjax9dMgVOPpp5PFF/bYo+LrF3zoOn8sWVTm8CSYU3TubD49YGuRnnN/nXkclYJ1oCudQhyYF0JJdgCQjEIGELE
o5AIYoGYYStMndYDHvvCHA5bQ3JmTSQGE/qa/5aiv7j9KKkD7IMp2RhUYLKCZcwKtav+RlHSMQ1bMUpYFQKlVlYjKgTH2WJMFBS0yUFFRYZmd+OCE1W1
YoiLAERERQRiLFGUZRVBtkqKxhSlARG0KQUzMwVthlrAybVksUUw01VI0GpLLHJLLCAkiAZXFlkKCcS2ROiSiLoZK0ZRElphgBNopDbq2SpBSKALFFBL
MTGCkp4ycIdRSlMRSFLVVQoUrQOoMIgoYIioZu1IyFEksdMqA2yBWRkczA3OQ6nbWJkLtmClIxLIylRSlKEwwEKEpMBDJI0QQQELDMEJAbTigG0GMJts
lUmAMEi25WhgZCyDrAMllCsQyMmZhUkkEasm1BEphElVrDIkiSgoVoISBJjItKUE01BzVhAwgrEmRAKCIhI2+GRVPz3XbDtMdI7+v1bJkPqIPvW0KMJ0
esgFTmHv7bUV5fknbW0fa8gvMDrQNDtgp/whV32AdopR5By//9nSDCHpP9PlLSsSpWVstpbWsItQyRppMIDGSaYiApqglhyUyTGMIXJciDMwmJszJayT
BoCgNJ2T4dW5/lYSDkJQtKUpSZCZCUhSFIUFJREUAUUDSNFLVUhQlCRIQQpi2EZIBkgUtFCJQAZDkULQiUI0FKkQhQpTSBEKUCUxChNEVVJTTSAUCxOS
4SOCgzLELv5GXZ6X2eRb2trtyivYd0+40hqJYd/ZkkP9EAIJKWj0tUBQpVRKEQSKTevBOMQqYNQERiGF/wwoh4avoBGHFh9riIDyytz3YtWZWG9wyaTE
hPPGK1FewE9IZJF5RhTLSPnDhNEwmS5S0j5yEyKeEZA659/Za245hMrKG2FrpMy0rAUhQE0NqLAylWEpjrDAUpmGRREaVPIdaTWE6wsAOjQJFQFKc4wR
5gyGhkDFEymZxkMG9CKCmuUM2LIKBxyGgewuUlYKHfItv3mdnXm5kpN/yWZtzPWTcqSeJyhwAAWGfCSuKEhw8Opyz4j0SGpqmndQnsiKny8o4w4a8JLs
hB4EiT604k0jgiHv3A34FCXBE76k+Gy9H27wo02WznsgGRfL23cEfeNLw7EjuHJiJIC2UTS6ZFgE883euTLtzAfWnsNQ7+RdG4fr7Q9hjEILMBiRgdYl
UxKRBSMQlCUESlNFDECUiXWgA6HjsmCkBsvYsiGVr4eL72w4/3bGa/PAGsYpN9s1DsVe3At9J5fz/zWHebgn0ZqIKQORsQ0gcmR0YpSpRJ9+CmQAvlLk
RCJtAYyTIlUohfmHp1heimAzl/QuuQOlFMTdEwRxEeN90te4LVRpMMQy6pD+fhLyT8Yor2QYxQoGQJkiBy63EIEoOMB/IK8X1PCAIkQYn+Unic6PCglQ
KwGtrbEWtqCwY2qiysS1RRrY2ypYkZQsK1hWlKLJaiNiixS0i1USZwhzkKAYg/4OIA9lyUD/SKUkUlNnqijzYcGj0R1BuqV8zkjoh+YQS0py39BRHhyc
gG4iJCRgkAZIenUh7tie5l9rJWCbpU+kyxZNS0PZBSG1FiikYvCUESUiVHFWfS/I9kdhhF8aLRU1BPxk+UT8nPQP9Z1dnYJ3axUoUgI/xlfEIdxX8IFX
de4B8vXwrxwILJIz+UIqkK/6SHyJOAnRhwcp4ofY4lELpMZkRgslhKayYqWm4WNW/83rT/WU9P8l5tH5wVM/LL9I0tgM0IWqo1iWgtFRaxW1Rumoi3Mz
+e4GlaapUumuUSlStdUsTSSphSwSbtN3zqWVjjirKUjkkNRWuSKWie7UsammRmQzWFE09GStEY4N2lK2RuZUVKgUTFYKXKUi5cwyZlIWYNmq61XUVVMQ
NRtwy3BpkqoprN5NYUsHWsmDIsFm8oYg7Ri2hULvWTe9wxFaDLFWNlCqsCmYXIV10cHP9Xt9Cc9AL300JW/CXwEBB+QbPIEA3lOKi7KJ+yf+Ujy0c4cg
pDLCCgqSQKAqn84MkGqQCCU1IBiIcHkhqaRNpAPkQNKjhAh9Z3J8rT19gw+4mPa+PLsOinEAPme5Dma8DMzCYockMICjDHFJaihHGugYvvSXTWrFxkDa
dFTJh+cprVJDkqAioUgIIUQWE3koKUHCApN/B3IRMQPif+HC4YwhjUF9v4PU7nOOB0JE8Q2UTz5zwAg8w7z2ez2v2NwBQ9GQQbUtF8fgXu0V+yClwwOO
ItnENM0l+Afgz/e4WlmI4uSTbJ2lMEUEIjBa43KwqLRiaiEyhpZT5aEK1Pv0S2n+ZWuyO6VYMMNWQf3cC4aVjEVFFRXnlzOl6lyGCKfrGvVlRO16M7mt
wM5KdjOGbOc/D9nvBQhPf+WEQ1pU6Pf6vkAbPqlQ9nbSooaIaiiGSCZAiSIpZSCClJAqFIIUmUKGWSHrgwgkYRECPjYRpVYiJELl8kM87qnfynryPvaq
DignZAUh9eJiiUD1WQv1Q41UpRQh9lk0jkmSr90I5LQhFfvMBRyqik4QgOSiu8gGTEj1yOSt+eAuQXzoiuMbaVgMKfQFKmNWMmCTMo6ZcEa0UndyOBTQ
KIPpSjFRAqAWe1heAsBSrNFA3EgatgHRDv7mgGQ/mNES4Rq1CFVEoNMXzpv5bfofq4RGc9cXkbtuh5x8h6+1MVIivnC5NIJ7GTRFC1QgagNjy4vl+MHa
HZu/RQ/CHqqd2GZBDQbD0fy+cXWfMo2Qeft3Q3ociIkp4X0KLl1BDRQDU3q/PO7yoe6B1DrWJk4VrA8oBPdIyT5qptRCZmYKnvJeOyDgdgdYHr9uGhXw
NsPAeXoD0sgq91YmDkL3A6tPvjB4NAUhBhB/r+oVgIGijp9ctM5xLnq9v6dK+JywpA4XkR2ahU9LbRX2Gk7zcXPaLrJz05HyN5+c5x7lpX43pFIHbXat
h/RyRG/FtQ+W3cOPEDX3BIA2BC3gxZC+Usu2mXC4zHxxtYczTKMWnlXgRJIhCi4CgAJBNzDytnB0c6RBoi6CGhYoppxqYEFS9Q5lj4LaiRYg5h4yFlbT
xmqEd50fuiSMEBwuxEaExdwT5Y9EfJISV8Hc1sDVypPy/bQjwcpcdvUo7jz4HKVN+IZURTaxmLMTAqGqyEdtYiUGqwWwFMYFMlHBgaa1tmpoatsDM3OS
PrBVuQPuhQ9L6lA9ekV+vOzR4vgCdVZkT0fr4h8vNTVfDaTJD1Dj2IVAdRSIGoIGAN0AXxcepre9w3YhBAJw0hyoCu1SXIPBljPDD7dw/Q0sg7tGnmPT
g5HVVYwjsahw5TMgIHkKbTcJkjvAqDuk3MoaIywFiDSpkISXPdD+TT0bAd9oNImGSNSfVpB4wkRVJsodJDcPDY5T32ICcFpRhWQsPOV9NmkkFhr6vt4z
bA7AbkAeISHhD9mxlvmPA7UQudkqCH9KkPCUoKKYqAeqR751TA0FalDGKFligopqmqBoiQ5QZFAxDEpRFSkVLtA5OpyB1BWBIUkW2Y1TStUFCFSwUFEQ
EFBQzRQQkzAjEgbWFQFFIbFSAFK0AQ+H+zma8O0stu6ifXPSftnxYcgUUFLVQhTBREUUqAtHLKRPFKT/0JZQ1oy7FAzaPoo8asA27gN/fEOsHTI8EUOC
d3d3dvlx630/f9wZiEZjSkguQFNCkQ9E7fiGj+aWpsB8gOBqF+5H74VdGiPs9s94IHwleqVKKRO3fE3k2CBKEpDxkRMCGBkYKSmCohmaFA2A2iodYfsN
jbQSRQUwEkM5gH7xdavSnptcm/qtx2FREaGWK1KFQNVpsgQvj6WeYe4H7f5BeAGSoOF4adEtolJMxPY8w254HCXQu3zsBfc9AQ4PN45SxIFNBBNLQ+eu
oTfsR90lESUhR7QHaZJCKl7EDs4GLiJ85BOpD9MJEMxSzKHqIWZVWhgd1cfn3Ih+/3Ihu/UMvDiRIkhQ87lhnt7h+E/OfZAcgI4+eecnqog6TzwyagaU
zz1orT4ZElvLTbRpi5fW0ayNi2mwm8cqxVpMe/EGyqqCGjJjjs7E0MK0FwG0Nl1AdxOqZFOMS6CwbZwbWtlepJOkpdw+QX9R9RURMIohvLk9tXRqsJcG
lyUsxoQwKKzMKNKSCZJ6KKwsDYVIEFmIXT4gmPq7CRXED36eY2wmyZxcmfz96oj9oGkqWQgbpss6BgQcy+3oWJAQmRDdxlVXt88Vz69SNL6sR9zOfKi/
NpHAZ2KhK9oIdew1FTftfjqwYLGMTrSpyHy5IHqAGfr3e9CYnwhMcZcaqIqCCYKoWIiKSYhpIGZ3kxoITIwk7/Ff+yhG47ogRdRmFUUHBDEMYC+bTvrW
tZDeGKSsKLFVRioqmjeTBJjFLK2ssGsKCDFBkEkQTABzC1wvf4IWtFL6EzDnHK62U1DjBhPat96KaMnYUeuUBMhUhXJDBXl3/pf6c8r1ax0gfMgQ+H6b
+6BB3ef25XwQPjJBZKPydgRSF4SNxMRAaPwfr77+l7k5X8LSeSxYfldY37yLgpyw1GMH9muu+DvF02cUqCac6ZTDo8MuFojlTLMqg3VGlZCYizunx1IV
DZvQybeDV6nUzUDLblMMJ407vRqVZmXhrOAWEWjWpGXcwMYaSL9CjNlfD1rNUhBUlzvKcCRhCo08qjFjInITWcWeBb/uWHAmhBwkNBymlQGnP93efbd/
poU9EJyT2CHB4VLFMRKBttEc6L4W4WomZmQGNq2pRqwtiKyoV24zpym8s+FcmGGTY2IbCIm1+Rqzeh33KNd7zvLJ2iifBNIaTxir7zuyTeoSbWmY6AiT
AemYWwbXeBnGTuGbgGSx+aQNDhrT2TjHpZXQyei5cMMa36hTS9facJDRFXMzBrV0g7i9B4T4R0lIly28EQ813VdDzOdEcMMNOghqerLP3EaO2NJPVIdC
AbZ4UqPhRrmV8B892I61QwVy2JlccrglZtqpgpGAZGdcs/RzH6ThuVEYooVQyEuZSKiDlDHG1oJkpX4KDmGslG2zGkxxxFUVgWhTKY6ZoJXUIuVCiFUj
SxhW21GNlY20UktooMEX35cbGhsszFpoHKYXJbaMRlqNiWlUqtEtKbElDKEN2zLa3bcCiCCtFGxbRVBGERiM1bFIxpkyRolY4jBulbp1mrgqbHjkgDMq
rI2WodkasVHJWS0qLGYZkRFJjls7lPEvzGEqshWBM1B44wwGoUK5SqYyIqY5vasKb1EVE3JlmMQYMS0ES7gbEKrrRArL4SwoGQ5aqCUsarrkTmmR44GM
YdCgNaKSqY0YUiMYRIaGmNUyBXgZooowWKQQQGkEWq1RJEQxUHLHlq6EYQK2DCOCYwVKWm1kgmJbgqYWytstDo0MRFEljQNMkpa63sjskP67qZceo0wU
wsFhvV21BV00tqVizHbDTpCjG1SMSjtMV0WZnQiJhkTa6BDDMsrLW0v50KGgvlkoAiwlk0hjgZmTgMYgWEqsQkNRPEzE0hgsJOJJhGEJokMQIEktVUGr
kZbGjgCcVXmKekv0daPuZfr9ZQeB+i1DqIbP94n2Wpz7n43+1nftCz36TEuVnLNasDsiknSf8DxPMgU+D6pVev7A7vtfkSm4H9Eobin+z/T8zvIImiDz
+MDPSIqiwgs7Ywgldj4Sc8TuH5Mw+/5k2/uYQkBYHt29Nzp4tIfRIKAdRxE+qQNSHumNoZ1/BlD9W+1nE6h6H7v3Qmg5UDzQ9IhhKlCvuB0O5yVouhYd
ufCcZh1p+Hx0fGf2E+708mTzkVKFQtJRFlCbE+wwylIZxhVg0I6ERaUMZBFGIosfuNW/p/V1+jXGGb1rpdvLluG3/IYZl/yTDma4MRdrlDt1Obrea1mq
c8FZiie3o28UpzzvRg0zaSkj3rNSXI1jSoNZmFGbirYPZCcSKoGowP4sROxq1nT5hDox13nUBaE0jYjbQ2yjaZkQcKVxiw+2YXElCsR7tpmA8XK2EylK
Rjcc6uqHBps73RpDYdbNMuzQdmNoYxvdzk5zcvAThiaZx2rLd8nOKm0MjTDGlFq6fOlGLtM0YMnaGtD703vmEqNA0RqnU5MtzrqVRyZ3C86BuIMjJxzh
RM6yoIKyagKM5rklsLOt6K5Sdb3twkaT4CPrLGowqODqckGdehDgYRADloQK1AiiFcuu+2UWa4hN4zi8Pp6sYm1qJPGmze080qPdibWhUYSirCoouDeH
J8AfU95GkVtQHyGHqgdCdSE48Tzt0sVzoorFrMxKDluaa1R6tpKzLINxQe/u6/X6w9WNoXn9MJ50ZjAzyLZvp6GW+d8DaORc+DKVkYwYyfWX+u4GIosR
GpVorWKD5JUVHLQY/aWpjAwwsXFaelLGYlEWApFHKjib4S8scdfnMXep68ilplQtZieBYKpChVB8uxtaXATKmPWmj1sePnW2YMqVB+unEdJKzEqApKol
ixThKiDIsdK1gukrIrARTLays0NkdUok3SV1Sx39fmeDPN72UfPim8CdNuwmvXLhVeOA+jWUkUebHlp3fcaNGVA4LT6cFtvyzRzT29vAPJIqSARDECxD
Qg0DQIIMA0HpDBOP6UQ8mUj+dLuh9G2DsGDlUW/WBO3toIFvdAHeSP1PdllLBwBnTBU7CB5zr4uFpSCMt/hS7a2mnAuCfBmaX+OVMWJ92vk5gYG75alX
Pb625acjetXlGxyGRyMnaS2yM7OBo0bOfXouj65JlfNIQ+LDv2fnI8zstuqdB5vuWP5JDApOtH7PZkLgMcSvijJhHnPnGpKSswyVhdQgFFUAmV1nlo1E
NUeKgnE/kU8XbZEN3DRNBUVFNCNDRSCyKEyGFnmnsKJ9zX94aIcmVYYOgprJGmYVyrRawKohpFhUzKYRNBC6cVcGBhkswFMlwZbUOpaxGMmmNLEgpalZ
SiijojiwzbVFByRCwLIUloWDCyIBlg4Klug5vQExSQHxjekdbjpNaMN8sF0qUUDSBTbAUwj6Epqe3btH94vmqJorkLU0eaBSMHMwTPJBQPSQqn4I7HVv
PO9/mf1EdO8jDyeomtdDCE0XCIgfppiKDiWVBo/Ity2tpnU189BTcoRVUBabcW73Kzf/Xmxf0+kXKzj4j/NxJvGSwjQzDK8mS2jYaA7oNoi7ptUjVcm7
DN7la3v+O8NL9/xk+1hsdnRlPUicwolxYaeiXjrmYeypJ4j5FdCPj4SY4hNkKOk2qog3qicKKCgC6y5aSoLJDTAAvjuzYaEbnS/XpWeRlVZpcOqasnGH
tfYVTXlxhYBxyBJfPvYu8cR70gQJJIMZnn02tHvk0MntN49E+QQfNFxA83YYgNnRHkZDJniw3u0yRvwwe07h8uQOnVtKBbWpZRrQVDzag41mZXJFoq1q
yoOX3GoGZXTJYwsaMNWqDBV1dCxxqLWstotD1VkKIMYCIOmBWXWYJaNpUWsYuWY60XIhpzC3WVcNDiiC5pumsESoNMwzLNIBULE2b1MUQQRjGKoDNjN4
ZlLmZhlimY1EjWiLEDGy4WLgItottK44kWZiVtMTBIyYWiIC5aIhQIlALSyCUMqQlCSeeFGJ70TPLFiUKROHJB20LIX/6Yo6kJFF24lRuoHaHUGAIvUA
h64kIb53SZYAEQMoeh7uNTNn3n0rheifPMpgPIzaYg5BvNo5zhPr09AzhOR5YkEpBwCiOJiGdFeiC9mHhTReBFf3yZ2bXO6YUmh1JAaT+BpyctID+Q1J
CTFYE/N2eHDSD5HY3DLQndA2muujBGlaFAgyMSC0iDB5IkiMEFTs1mjZef7Q1yTUB2yLwlCRAWDDcCNJDavHbrUeTiyWw3sr08U0adzk0oc3Nb31nSGk
U43PDUkYNMLVUR6d8Eb75Gfq0QISVTtQ6GafJ1wdB3jMZuUk7Hia1NmdBekI/w/sgpFBfi+UuA5F4Dz1RbdZmGnP8ue/P/Y9b9E2HqYcd/cl2d0kBEVe
WBoZpTQSYOOzPLDv9eBRlQV/6JCPDp9s/gnygMnnI0FCJiHjPMB7JA/6YkYswFMQEjCSQwykxIJCIGADKIGjbgmRyjp47DtLvfMh7+UB6YA+gBAg+CG/
CHqW2nysm+lEjYNOHFoO/dAj9ji/w7BwytKlaGrjAWLGCJSDWgmRAQJSZSk35SP6Yuxi78+UtC+79mQXmiB4wtDqcwgaYOnxDilvD2WBS0iTA0i/Xd/N
c4rveu1qPjOCHJgGrILdnUn6cs7jTKO4Tlnc+5tjFP7MRcMdJv+n7w50tG+KQ0KIvtDQI7Moj6x7xT6kBDXBdC4xVFA0fCHIWYStFioQrAlsllQtLAG1
ZGJqQqhclaEKBMkMJFctoMhpIJgk1OLJgQlILgxMDlRiEgFPDpIfKU4onnc2DLGwuu8q7phFPSFEwDGQMUPI2/HnwRk8E9LlLTCTXKcNfQzm/EEEioxU
4kz9MOE7mklTsMYm0l7ddidlYUgyAyz7pTMywLFjdLWwhblxp+kInjRBkKrmGKhiTcSSsVxqVaqljA2hRgDAjVyLQYkqCOGTyIwkajkKoBYBFJCmTdjY
TkHWsE6c+ZeczSkejCs3WnUdFvQknYDN6LGCIe5OYgxG5ralwaHpLXgXnzKM1ZJnjaxsyYzlI5Ioz9LFgsQ52DjOY8Uku4abKRhrZNjgATHILWgQLa5V
JuzlaTsJShdiqidFFuSVF7SSBExJRrBUsUGC2CclH4F0DkARI5Fzwx4zvbS7CczqH8PMwT58BxROIh2dyNBR+ZNIXhmhOXH1qaBYBDSkzlzklMpf/iuh
zEonZkPoM6pnDxtZUdbQ+aVMq2KPXM60LJqi042byw3XOtTST3yqomw24kb1knzhNA9BHIGu04wQNh01Chwyl/KkZQjP193iuDSy0Gt+NYjtuy63O7Bj
T1KpSlKudH2ZcbRw9AtD3Q6HcBkHt2ykAwQAZw41vzoPBJ8gfAGUh+FDOO6YRCZHSVbYPhkQWoV7NYYQR8LnaJ7l9WvxX4bHtR2AkxUPefcYippBk13b
gJiIKG7KW4ICYB49DoC4qOBBsWIQfNdMjG8bn7DMrrhTEKT3GpkEQLdZKiiZVlRe0aJIOFEtcKPzBA7sg2JtQQy1Qe/GGB3vdvhNETSBAp1JyQ16epdd
Vw/6AiCKfyng9DgQ2yKoEUQXKvGYZmWHb/Fd74fqPr6S1DyMoYhsQYApmMQQSAj029OycS+jibeZjucwx40GOuT2GR6M3kGM3NNux8ymat3SzfShvmJS
/CJMFcRErCcjDpkMmBVmqBKLEUYIMSBq4wwEEhEtrILWVgsBEIg533dFsKzNS5reImpG8Im2m9Z1jcwkQ84K/82aYccatG6ZOnxjzUISLJsdvNphBuzT
0ZcqiJkMxp5kynqGEVGYeQSxgPSCIrhuymFTajg1LjGA7zbdNsjN3IqNhVEV0Q7Ft4g5yG8hOqBkZBBdSwRUOW80biycOjiBWg9KTgRoBt0Wj9Xo+162
crgbjbrIUtyjUCXLedhdmoaeR1FCsjGPJveSJVjMMcZNUofVM8pnEj0/Ud6hzF4rpb2upOwyE04HL1eo3maLhkd5u84YDbKzTmQxkqCIUyzON5kQeWvN
orE44wlhnFIkcjzMRTUQHDuRyCivNxpb4gtmAk273o2mpYWCiKIcWbhUv6KZGcDyc3g1DSlldsMrno+Tc1pwE02jMDFNZRYzKIySurZFgQqVTnWQxJyN
GRYCyCnFhYDret6u7EUm9WsxiIoKCsViIbcFHepvjWIsikB2cFcw3qYKrMg2DIMtKKEMeof3UW80KpSkdBtV1pMsByEugzDGSOA2RGMRXCMN2swaXGXI
CzWRirG2wYrFccy4axWx2I09JmSrHXHCtLONxpwmQXdAe+tadHPCZCDZ4Zs1gGzDYUCjq04D3zr5CEmwQt6q5SbG1U4RUT5hba7ZmKmIuZmNRaUxwQo4
0baLMDWpR0DodLq6Er12Gk1mVhzqiqDlJWCzdCisSsKDsVBqUiHSVspQuMmxxPTCRpQ1AltRUWp1EdQwsCVqsjTHCCa05ZoslYKraW2MTEBMVtDEEsgo
cBquqjDY2o1thRd0ytcpVYcgdcOmFFSTfHOBMYTbyKBbwc1OZC1aPy7TPgrKhPaQyoMkCCw8eGBw8PPcs5TTOiJlhRKIq+A2zMyZgOac4vf5U1x1v4Ct
CaMGcjndzTCs7LTqGzY4FMMXRLlESySIdgWpzXxne822AkoBRGtOHRpwphmCrtRVbFNeELDoKQEUplrm9b1uZKAu83mCoMwafhinvQkU4444vfUemNu5
KHD2XZqzGZ5dbuVlCmo2pIhbLEYxg4jlTMxEqRpbRbUWMTRRmJg08wxrCrN2mkGIZBPBCcBKmafvWZF5ti6GAFbjkeIqNOUgWm0lGB2hOU03WdYbuU2W
Zl214u/0PHbzxRYTa1yzePEBNllswHSsoYJKxIJw9TgLhJyZRwAhNuEU/J9wNJ5OWWrMY5COThRRlfEEZXqUYpxaJ8jm41Yi1FF45hrUCagcOYWD9aXQ
00OyBnLWRgsQx3S8cYzRx4OQAh1SHGVBNRqEeEEVKc0xJiFYomk51dTbQTOcpgEJwjowoAMmNFWKiJ4kAKOTEAMNWVjkpAKkGIAIxGQOLy+Xhy/MVuu+
ax6o8JJlN5vXOAwcGijvyXFRE9Tp0mjdV8OQeZmdx+Py58utJE5hCTJL0TR1JieBtsboGxLoCgCIF3FgRU7ePH0vlHjfALoIJcfu6OX1FHi+/t+bQsQ0
JunAZviQ4FpRYO099BgLzhrOVvROU48gtdBC8ZBDLI6lsDOctemYe3IQGSR2OlUw42uNt4NH4MAhjAPuPMw9/JfZh1WMAsKUBJBEQFRRJsYFK4ZimSZC
JqE5ltO1gsStNJEQSUE0SZmNK7g/EIEgh8Dsjm+iPU+hppimy2td/LC5P1MgYwFJtUqFFXzBZCjVS71ajREUaIhphvDWVK1ayxtjS3pZKqRSYw4tKkWx
A59quGGmRqfWlo7M7SgRqDCpbZNTkRQV6BhvobT/Ce2vhpmyXx0qCkWBjhOmQPDtN5x3OFUcJyz6ZScuWUUG1tf15UcrS2IrwmIYM6Xs5UxMPGPaVRO8
ayCxaJRUFF/TIAaLNk/eG4wnVxj1gUJ7D8eT+pCmnIIEinDObBibgNYuK5xziG2h6Buv0xj0OEH4w8Vn46LETM8jBy2NA0MhsazEIVK0bbWygVgrWwQZ
BBUh22vZsdQCGnBU69OncOLnE1DMyUGEQBgphAZCZIUBVNNCqLIFKWLIs4SXVCiRQLg3EEKB2ldjDC2zUZChSDqdpXaA2kyQodVKTGSpkODlhs61Sxji
BWKQWLBY4zLaUpbVMGkjGlGx0pQoixWWQtQxWpRxEhDB0hCHcArGvzky2EgDiCiEIja2yiTQhaEkKhSVCRrjMaYg4YAGxpjqZRNXI4JQbairLbICF0Ya
xtawJpzKs7MkESEqBKBomAyAMHWOJK02sKQsxSVS1bLYFZBRRSpKNSQN0K7usENQNNBvC5VTShRSJFQDSFU2zBY4hJEZAomEQSEFEgLSmGGMJ2kCd2PZ
enY7zHfq8GXHBrTJ+EhxA/IIx/IhWB4slTEgfhhYaZoe0Oow7IQ6qXDPkkWTp2SQUQQRPNKnTyM+3vvJa78M0LK7cwzPQkmtu4znXTawRMwSpLFaNtQi
xjAuUxcGlGoVFS0jeQwVaG0l05BLXaAovKvmiryJjG1Z51DURmsaa0T59DiYAdAxEQVRIJAQ9HY6M16h0K/OprYVQYdoqmISu6CSMlRiQoAaFoEopKCI
JIaEighYqQqCDAlSGDCVxaIJaILMsxcimIMgiUAgwwILBCYKmQhzMkAkcMVzCWJKVUgkaD5xokiCGBSAqdR2qoSjDgd+BoZFgE0yClCKlpQ0aYOGwfuM
HQD6OoEOCbIKkJ6IiOZKkySkQ1D5axQ1IhJCZGEZowDRHHHDEPeHF48jdQdMEBCBSgEJz4a0RiMOQuZZOQuMKhgMZFAUBREvVjoDqhei5yh4EpwhA1p5
AaISJCk4Hd7QryfHUQevExH5RpIyDUZ9tg81OiHaD0HBDrlEHhkAavoyC9UhTAvaFJxnGH77nDzqB6dE9GofmogjBdEm+l+Jr1NCXPzQcVcHqOcCSga6
tmKrU7tFemBhb8uaYa/FgctJJVBEFL7CCCIGGkDIAfnDvIpktKZBRtGxAmGYpgoEaIDgBEcek9/S3e1Q+uEkxU6F2PqD0r2Hk7rAAR234Q5D1ZjSFAUB
UyRdk5eyaTJvCYnDNYOiHLMijDLISkgj51gZQxUoOoSlFiHIChCminwnlBqHfMJrhYiIFJIew9ZILAZPXyDoTn3ZGDqfWj54tRg1pyc38cmoFa20YMXL
Ns4Zx+lyvejoc3QpwihxEOMcXLbKtqdGzEurUwy16F4yu2A47yBMTSDGKsRBtYZa8cDkAxyzVxvFqptGOtsQkwbeONgykpOV1s3UazEjMMCCREIHQaZD
eU+uETdCGN3c92uGyu6oYlFEiGWmxqEQy44wiojmGQMVNNFcQ0lzMrGArQWxq2KBbLUhRigKIyVxlQWSZEGjVIsJEbmGKw1QoiOUxxhmqaRMzKyyJqJi
iqUyTJaRcQqpAWMRFQDCwUcqhiEZopKhbCxhBhl1hC21RBkUgiDCMIZbC7KgiBiTBgGNQYakrMcpIppKGmKiZt8FMtpQwFSNFdTqUFEonBQFhRJfsNBp
NImWoqUQsBNyBkhsCBookRKUiYhKdHAkiCskV2QOXFE2U0PBDElwFMQXcDRqEg0ihSPygExFgDCUTQxJsFZkZS0LAqUtqVFajQoLII0EpcoLQYmkQkOf
Je/1o7W8rNz7PjLmZkg+NU44mYSDTgudRBshG1xsPhOzIaaAsDnajiraxLRhggpp+40yzq/VoKVcqaiagyGgBrUPYmU0RnIIZHuxJC+oiqer094+IARn
ipoNBcwITT+MIXZAPhAQLwyn/ylkt7NOJTLCmmzjIlfMFn+A8vq/Cyh49s/jt+Gd1xmiE0Vh+l+dtPna51w4I11zmtFTaav8r/1PA0upspjQ+YMmA86q
WtaOtWVQ7XW0tacfDVzFzBc71o3WrZqPkr502eQ2XrnjrUdmMrdcTDDEEO2t56ZLGIZ3CosPCyVBYoCj2nJg0iESzUARJZs62+xzdN/f2zBrMuYtmZCZ
d9okNM5JOil9X8H0lBchB2O+E3DcsCK3nqnOCpA5Gl5hkjRb5CkEc4/sRkRAnvRBMTDGNDI2fxYZ+4cYbgV01um1sged/HLbY3TOMgahCdDZ5GwDqTdN
z9rubKd5DitraQIhUv9Mx/ccjSCqcoDYZIf8T4elX6F8Wr8zBUrW0UjW3gheh/5n72ah5RO59b7x0hJ/duIHtEQTQf4wqeAcOQvL1emVqjmshktCPUcX
1MFNInlGTRVMsmSuIOQEVAUABTMrREwSqFUApgobCcA07UJNBKwHpQdneufqlYCIoY5CcyU/GQQpB+uEB0y+qVckEApD4SX4xUForIPNhSZAliWT24LD
Ho5a29fPbOJj7/l6QA85oAKJJEfK87UoLxA8DNxd4Bx8QPIPYInl6M9ahQB/ehIL7l+dAQ9DsAD0inrwNHaYuSB3Rk0gJBC/3GhmEooee6d0MR7Y982Z
iCecA0L/YQSwlK0xFJBBESQixCRCu4FM1fETuyWSIRttoy1KVBHvbrkJ1MOiDtv+17tkOxgpQhhYih4c6IIgiTMcXAEOg/1iQHQXx3OHlgYZi5AAZFAK
sypkg0nZIaqGqVXRUqGQyGFDoxXWoMEwsqUwKMQw04B/Z4do9XQkyxsUrOXqTNhgPpv3czocBV7oUiQZBJVFoQ9Dxq5Y3IxofjOppGjXTz22fqvbyWtB
YOlsoXimMYZakFGRkDlKVJS6koxkptWrSRLUA0QUZmOSmWE6ilN2dSzAEFBQxkeRDaGmErJwgoG2Vgbw3hEd5ZWIyvDmURi21BkYnjliKwUhrUhSeOXC
CAVJNHFmhgIgsIpgh0GAHGqD0ZQeWUayqwSE61a0JBFrMSNsDFaqR4k8i+PTp+CfEQLzgZEM4MkuITVJL2w1/ZtjJYMORMg4xJs2nnGPSgge3hjx8LyQ
o5JcsQ96WBWe9J+OgnOEOjUDAm6SktisnAUpNRDuVJfG9BW03pliFAWhg2KiBggJIp0apqc+pxNhOHfNOYwmapI5rIoYlYC0ZIs/ntM10VzGuNgmUNWq
VpxsTe9lJAhaYzZYDompETaSSUO9PebA8PmmJdR7+Tye8TwiSGgkmJhqKSalEJipY9vM7GizMzGYoChMhKJIihJ6hxNpOKTk8WHxYPhVknpl4WpYz9W0
OMh2h8Pah7oAyCgUTZQL7OEfaQW398qemoEaVU2JQxGV9Cc+VHB8kiKikaIn/TMSsVGTAlepOoEP+TQdfH9DD7I/ktSFQtpZVyZA+xiz8aFAotoIxRCh
bAErJKINhVMwxweBL0elBAUhyDkUgaUA9GcUNIcVPpAcpRcuJ9TiJ4TqEeGD6j3ISU+vYfSIecRBRXH7QDYXCJhRA5CnRoHzn1Wdo4FCr+EzRaP2hdbp
9MOHD+k+y2zMAfsn9MvRl3eL/DW1hOEkREMwEPieZ5eh8qkIkyUfRL4mhM6Dl/Birlb+W2Dpda0FYCk0lkgmbpiMVjFHzpYYhQOPIyZyEElEzHBSo64x
I2LAh/CMqCaiiVLnhxtMFJIeeCGJJMnILKhqio52CBSbiWDtabQIQTUBKRAkVBUXzgQM2LCmdY4qMRIa1keuscgfq3kJNKyB1RZyJUg6gIqoSmmJQgJa
Q45kQxAnGOGsCkaEKaQkIZnflmtywokV4S5ZOZeY2IQqSMrYACkGZVktimYIZBSBEFNIZBSGMCGQLLmBhZi4ljiTk4WK2JRlKUfyZhu2AoRQQSKQInZy
acaUTRroMKGo5Rm4ZPHSanTXDB2na2goqJmyEJsaAMX1o7myaEfABM5aUEdu9VHy9TJ0PhLQXaYtXqQwNp937OQERSQSkqn2p3RVndMRSULShRK0tYYk
RRAtzJMQqstALSWxTEIpJiSAxlchMigaNS6ScMMEqCEpEockfCaQ2gcYjS4bErRmHxjVsS6tVA7OAIR81OZ4nwfjNLo8GQrLz7B5QP+QQvZpYJQKKKK+
wzHFgwUZEPYEGIkCX7e7uE6ejuPSZo2UfjNRDSsex4hCMw17iQy7fcACO0IeEAiQwBgmGU4E0xVAUo2aDF1Hahw9JBXqMgyIopKsnKBkJIKYpoGAUySt
JA3QQXbgcHvr3/Ilv87TIsDjNkGdgPH5kPU+y0gJbExBiDUcJliJrOwNsDQiCfSBfizj+JsnMho++UyCgCYRxYRclXGoVy5J0C0tbBEKDSoX4siwmFpA
rWSJ0sIDNFk+YbDuQCglsADwtISFAZAhVKH5SA+e2IF7DczgNDRsSm18HbTpPWK7ogbdmH9MYZir4gfpk8tLTFTEFDRRET9nrvXsnz39kH9nwMb8DO1O
I+MFFKeEmku+D1Pnt6eGEh5+I4h7hDgnm9OJD05lmYZN6z17Y4yVBlKOxt8aWgihlqJlakqIST5YmAH8uHH4d/7tYTVJSpMDRTEVIWoaJlMmhHgqRIdS
P7DOoEPoT9aBJ2/NPb7MoeYvxDxibBY7tT5cR+w1/HB2qQ/W7znN5dZZEZr7WXomhF4VWGvrzfVDpLf8ab40PmnRhve5Q5WxdYD3tNatrhSHd/hOISgQ
4NpD1T8EVQX85tVojESrmhea6TSFicw8pz9Rt6SmmFUxQoAUBYDsh6fdZJ1kxxzxQXqaLwHxnRFWT+4+72zTVtYCViaaJrQs1pa5SuhZmpQftNExKG5V
3aokrUhlojjMyAWQq2sJlsxioiWLwM0gOtIKIh9f8lBf5Vgo010jnmE5gqhiV8BYIwSKGNAzDNWxXTMypSREbYk4ldmaptpK9obYlB1oCsUDvFP0SIhQ
imCI+z4/T6tOBHuPxvx+flKR/iQbSwF9IaHqwqeEwkIKIzWQgxX9pRjA20bYi8ZOT4xW86MDDg08EQvH+km2GhUoyfMNU5+F/8WsOrozp66F10CwvDjk
Ve2N7Gg09ddwddx+13clHJrfiaT04i14UTe3kIaHxwZdMOLllzNx46/oTaBA6Jd0kLOaFloQ0ySZQT+K5EANOY6geUK7a5Gt54ShvLhIcJYLlP+KaDBJ
BxEYnZvtRv5vubN6tyjuHGoEWcanuOZNlW0aHRIsUZMt9BtHWjX0zeb07zezNGO3NLJBEYaYLwNA0nBvIbvVyO/d2XjgRKccExJaHkPM2leXXjfhJd0I
7oKMD0dSX9irPqzGRw8VMTZYo+dkaJMml+R5uPghdgHPD6QfrnT2TYPJz9dtTUm2GN1YLvSSn37HbsCKwhYcrui1kPABMExCg/wxOr5tJt6iIP8S/pzN
e/m6mX2ea03RaH2FOTE0jrZo2LuX0cjDSWPHGkS3DTAVTiRS2wMqjVi1jHC45JRHMDBZiZlhbcBS0RbKYwwSVrlRiwxiMlTEVi/VDHAuXLrRowrY6uJp
MZ303aPVuhemYIsMaklSCKtojAvQ1XTL0meg5PRQsIHHFOWd8vLfdJHLQvpDOGUpyZk+5B7oM9dJLA/uhIgpK3T8fH2uOYORY2ECUGWCz5JUalYYgRAY
P69GJrWUvmdXvTgWotz7+7GX2T8ewkFWJAhXIAlB6ktATc49/f/fCUJy4KDLdocSA4x3Sp4r2c+eUzkkuBkHCEgfVU8BxiRghmaUaGDzTNMZFZbpXEnc
d5xqnknsiDBOxPfO/4QN0NoG7t2kDkdPbbNglkOzYTDdfgSxVimKChL2KlPsRQ3SIHg/MneAHaGl8c53d8IhCd/xyyQ8uSFQ1WCAfBJtxkxY9VJOjTaL
SAsnN/qYV/DU25+we8eI8dJeK3VmDc3MKw0TvT9yUhfOpnMqNE7E7va8xDtLG0rEGS5UBQBTkwYMFiomZgkgRChqBEyTYA+uVioWRFYEYihIeG7TxhX0
38DEw6+WwfUGt+8A/vgUGIopEHz/X1hPQirRjSn2DCyadWUnSXx+Xx5ORFVh8Yzm29PuwxZeh0wWPmalBhX4Mh7PWrsC6poyap0ICp3wiUgTAAtMwXkY
vVfT2BwffsqqGdnb06sM7N0IqzDKNsMHuHu5o5+AX5MrKpUlBaliA0ITowCoLJJ7Q6aa79/GT43tHZTIK32RC5nRc8csYy7uMpGNE4IivZIP8//l0rrR
wzxyEw+NlDGFwd5nVhBGQ8DuhY3cwMZ5oo+Jv5tEm0g+yXd8EvOZTPHPvdZRZNPf53TJ4v2q/Gakp2ZAUO3btkNJPuHR1l55tRJnObTeDMf+ZKA6gMDP
5wZMBLaIWXOHHGHF8Dread8O70qHqDLiUMaCWtC4hf7MXuhW8ai2h8UdkMRMmIRKZh42UnFqoy2rFRRy3LKmEUygZJmQqEHAJbGIbAeguZStEJBg0jbN
ZiuBqWZzXBM4GyqESBxEP2IP7+G/Y9vnUL6Hh9UsoJwQ9zJFJsRlCHWYYNAUbv+WcgOIDHeQVvMouaQ0SyVkwQOlE1a4Qq0pNcnZJ7r7an/24HHG3vhQ
R4QfsEj6n72a9vuiCL7+9CKyZkcdBtliMf0GBpmmaeqvO7vNeDnsKn6jfLticgylEgdNvK0k9+fS2iVFgI72z9/ZaMMKbEhEWOTpwypyfQDmcPfi7WMh
rysPNNJzy3gQ5ygoqSdElVCRKkKooiGphYk2wMIcwyp4U1hJWDWowErKIihaSyAyKNYVgoREWQtGhArG3AZMQqIAppipSIGrx9oRW+tmYt7CliAmoQIK
KJGiXraqhnNgG3C2miMKyVDY2jSIMS0xUpDbMQqlopSqoEojLCiYCkQIkiUoELMMCgCtSYRM1TagdbmAuxOpwkGYgo2xFssGsiqRiYpIIKkCqJmqDa0a
wIlyyaaAmYpAaWoyCJpKKLWqgxiigrGtQERGJFVMaGWiJEBEF6shRd2ay7YVUMpdW5SqAsQaA500RhyhyHgDTKZgOFREDrKtCypuNXGwLMzKkrUk9NaB
yUjS6cTCVIbhYaMs0whFllEFXHkyya1XKONPwuTOAExENqzhmLFN0LDTgYFBxqo2zDIlKMagkYIoRlQFSdMbSThs40bN7NsHYqtQZlKiDNspNlbpmQqD
1pQ3qlwhkunjMsI2OWFcWxskbdOEWQGSmaJG3wE1BrFxGmgWs4eUDHaFdjTThMKCKLKGrxxo2haeaMfowwr4qj3kqgwhsZlN0K27pNJq2lWyV2JqNY5T
GkYxYxpxwjiaDAbUKW2lt4wUwwLEKq2tRRjClaLFgc03g5mQzdCpi+IIvjtQqNJWo9ffajoAdMJpk5fFR+HBi8D7M0zlmmlw4MCjNGsfMmbfUSPFXPM1
mIgMIpP4snbpTxGbDimzIrEUVEVLVeunN6fK5OGoCRdUM1yZNjBFkZynEziZYw7NKKjYkqKiVrNILChiVJKhYzpnBkhWVkbINsGSFlKJM5GYVHCeSGCQ
0IAYjSIGk0RIH46Nlg+phVwH2uzAzqI5s/C2pPH1Yw4DhXVP+PxvUaTaG2MTlqlSlGCDCxFCsCvOUOiWqxKBRjbUirFB1AolCpZSosZWSFGZMZNkwI4D
C6kcAgIIOISgYznLE3TcDBPlo/RyUPzETqhe30Sfl2HQZKqIKSWgZZ5ifugoiVWVlVCYKQiRGSAkigcfPm/OZ/cXD9/LjqkshqWoIwUBREFMbBgplqKR
Y4rLstm2kOR2ISTJVyA6xe/uX+cIIJDBX9A20CvIvtzsgMQpBnxn1OsNwhaHabIxypCmIoNmRqooS9ZWtqo8Jxxnpn4MLNzYP5Clhwhym7LNttq0ecM6
21QbQdyv3sHqVD12d0H2nBt6+2DIjBjJlBywMzt2dyYJ7TgROCId3Ydv+HLWRBzh2za2TFlHaRp+pBU7EPQd50Ue5ersQHUpJPlvVFBEhMUw1SxMkyok
yrAREoMNKwHvTni6Q2zCE2zEiglkgApAiUJJoSWVHdVwKCiwiwgg1iWHUN2YZqXVlTVhmSyDZctHJI02o4xNjhlMVRBtVYTJhWo2SFUipJMYRNFchESy
hlcMFGSspXK0yZgSgyJVsrHKtccFkKZJcrRVrjDBhVymkrBMoLS1dOZLVTBMtmKglZJmZMVKFFpRWssuZK5ELSOmyy1CaFEGDbdYNEHKWYkUpumIrhYX
UszMu7k06yq4MEjMsFtxYsRhhSjbty5HMTxlGPGYzIotPgNRNtUTTaNjN7hRQHCmIsxxGMmQ3aurIFclNbkMZoWJjUtrA0ItbjRtBLLqNVHWTFNKhp0W
1lxoxTWpo0KXV3bKFsSEjMow+TIMSBm5CmLUQ/kkM52QPmRz2lk67/C5ItWllNFplBSkySwWB9CHyskPMJiCLYQwx5/M1oOKFVExWfMDyKnKTjK4O4/F
CtnzZ4yPI9sr2n8fQJ3Xmm3z2hedo8GHBGxlbSB/aKrAWREhRoZpkOrU8fE7a7pxzyAMGd4ftaYhyAyvnL6050Y20csOWW76wrmENuCbxQlihjHM/Hyp
sA7iX6wD3fWfVX8j8XMFpHRhg1LagpmVMEKNQYJlWsLUxC1rdiQMz3s4pxrb6QPZDYKPkgJJUEomWc5eBvC1DNXuE3+ppiz2HFqsdZ8SEn15BngyhnfY
TFr4unnR4BELxVYxPAIdQPNMSqIIqOtzAqhyE28E90xQEY2HMfVp4FnkAzMvj9VPuTg5l4Q5JFRRSep5FaHhPuh8w9+O3LKzMM8rHy9CvuYPUeicInRk
TIRataDKimFQKoraQcyYi5aLStgxo3Ety4NGCMWlKVk3D3SQfNS/SfnSGTpMHSDaEdk9SaAkBF2m5DKYnQ61o8ud7EyEDv6nrreBxYfJMyRlwSjepRZF
tbZ069JRdqiTqLgTzvVeTcWnp5mD6eCwzSsTUlxuIbMX/u2cbMSZycZixvR1zfFYLGVZlgsOxprYu5POQO/4Bg1UYsXi0URBVjC/dcYixURJMC0SpVH7
bRFiiiwQjgaLcsQtoqxio2hVpStQsywsRWKqi5SVREiKpbQEYKIojaFjXJLLKqmIZJKqpkoZkqiCIpS1ogsLUKCAwYLFlSiIixQKVbBBEYLaMhnSofbe
lugn9sJ6fr7ZDtX0GyahBfQw+qR+igQMwvQ7+/B6Wa0eqNj3/Z+J2qNKFUUUFQQNRUVQFNAKSBFI1IQdkqGQIHRDzTBV2JS7EMFF7xGBU5+s8D3Yah9v
AenGeWIZD1yYEq6noaP7OfnUyd+Hp16j+i6Ih0OiKHEz28PKrr2D6h6KJ87m7CHpRQ4PQ/Qnes0QVIIQw1sxk+43cEdQGejg+Puz9B+AXXJiwVUTWYph
M0UQOPndnl59WBSRBSRUrFNDWl2QxA8pANhNSIUOIQKEiDApjUUNEQ0U7hAmkTQKZsoVgQhVQCAVwGSMpUSiKFkAwhrtD5kO8gZj4YVsrFtKSypFC2h+
Iwp+fWGITTCY8fUu4ZlZU+rwCBxA4FMgcAP2Mn4KkhPu0NwecPRANuE4ZFwwhBBAOCBD2HdJrrEfluDdeYJD8EQPxgUF536H2vtAmkoG95xmhm8MZE25
lQJQAee88hk8ElMUXnWBlHpY5zE+pFNQOUnNhDl3BCAHiAfAh2mdfFD4vYT91lQz4TkQuIYYAHQOZyVPD7/Hj5SPsk86DkdWmjV5EtUacwyGeKaCzzCf
v62d4du9fazW4YMWB1ImQRiIoiJfx5DNI30bhzbFnLKncVCCtRl93eintRD3gEB4PzQkR+SCpii/IMdAZAfmoUlEUBMQitTQEtS0hK1QpQhEIRJNRS0S
JEkAwhEAUNSQQYgRIQMT7ncbutofK6wmapiGRqCxIRWGlE2O2LrVANMkFCoxB1QxJrVilSb1YuRFIVhXAKsprdjpcwhoBJgKRNIRcwssyhN9QmQQSwps
sC3Yfv4goYGxhwDgQKrBAgUiMShJAUgJBrBFMhQpH/VzKNGTKa1jMgYQNjY5DQFFEykslEaawcQSLHHMgwXGMWclySkpEyUYd+SH5KgESkz3vt2PL0eW
4D/rCHv+WZLqR4vtMKCIeISSVyxX3RqOnsgxNU3VK8aITomHPNPUbdh61+8ba0G9eecp2rHZJLEaztfzEdhL3QkvsCIsnvgU9/wrm4mOlBHK5CsUMQmI
URuCBkKgYCYgjgycMyaNSKxLSlG0tKLaqgpjZMJKSymFGzEJDGEuBgLYwMBgkEWzBpFwg0K5rc0n7i3DJnEyjxUKFVID/z6T/AFeg/YIj/Zkx7MrJ6y5
HzB+JT8fiqwWOXfJhnb+VhCfhxqf9jzZSEnGNVBpIjx6Zn1Ejm1na0C0iPq9AF/pjnU+KKv+xeJS5679vFNPnTjZAXIl9keUf5Q9E5d64SeeYFVWf9aw
bwncObwpE+fNiERXN4gRBK3UPJ2cXdQzg0S6Gi3kEdNK3nfvQnJEoenUQhEbETiE3VqYSFpFuXzMTCG+FBFkdyuJAXnwgTkENBR93antJ4LyCVLy0Hrw
/QFzvw3T8CZ7i+EMlpRvGAc92HOg9L3kydAzqzhrPA+dYQ9PFPns4+EL4YqxSJj+3m3mw4GG4ExkhlyF8rDEiPVnQhwASCS1dOwsgnBug1OpGUZ5EG79
LWspghaZ3IWHwHRLQEU3XlNC5m+UZGMw/Eh93Iy673q2vVPzU453WI8OiKj0f5OIcWcF6fzOKl30bQgcIUZH1u1foVWV8xig2aW0tjKUQ1DIqqk32qFu
l7LxGFdiuzgQ0YYTs6DljBZ7udg4FphIcL0lIv5Q0a3dcSE1MQWenAyp4yEeYf55Xy9WZTaCvS2YO0PKWAsPEdvxYycgw9B2FQHvJEvs2kJLQDhShbZH
FeDQdAIhjQvxHMIZlJnCaiCCH4OPRQRhaFZhO/l6xck60GDB61TjiWWM5gDLMiURBEvzIlO0CZmIIyak7fZy2eT77h8z42Mvcqfa35Qg+0nenhy4p5E7
4eVBuPaJ+W8VjHrqMiiBuoiHcLmvkk+M14KS/P5myk6D69t7DaCDFx80mLMRwbzexNYCNnTqOuq6gOGOWDuvSYNnmPUbUtVGXGEtQM43Q6IsmpUHWkww
Wu3TAOWTIJnXBsvohbxfpAxCrKGSILQUfchT0XkKB7YiuOYLW0ynx/fSyfZO4w6oIJyQPUiAXD82tsqC8Lg0SM+DyFSikWLQI2htSIaCSe03IFIgSUYI
TN1fHsuZyNaGQsIaIEhUXRRuOZUXVoBOhaeOBimVWALWvvtHZmGMnIv3vwR0Z2PhO538JrIPakkFELS8lvEQa8hcV72Rh0DxSjSEHV07a8C6eFKFtws2
hxSk08ByuHgElzKweAcSMOEHUOOMI69nZnnlL+iLa6NRPqpjVX3iqJTgQSoBBPQzaZiSchyF3fjuwlyhfTaIiJKtFkr3fMAkEkkEFARlvvZE4xrmBO9L
RxinBoUlNANFIBITXykIG3j0zd9ilWGUS21HMhyMmcXTR8NYPnvTw9I5xQxnDmpe45+KuZunvuU/D3nM5kIp2MjWNugToRhyRgipyK8SJvx8RqOXGi/e
BjMyN4fggwvX0iPEwRHe1OyhfF1HZZ2OFpnQyKExmRha1GTdiCO0psQQMi2aiORBKPOKjIkpDylxQfPh3YWdyoFkOOF0RBJI2EKpEsgcupjxpCMGKEOP
O/afMakjix0ry/jj5RV24WlE95RMcEOdJUWBI6I1oU+dcCQCWEOCn7BKQsHrEqfRr9K1xCtMDxM17gvE/aLOyEPZ+m+v4bOxFRPEGgsNsMVcxxK5MBcf
Ly79N8ycJQbTho86aVHLbBc1TWrWGPjJhGM6aArKxfGs34ca20oavou/WpFyxybF+2FE+yGwEtei5JLa4TdjTuwOuSADciQ5HStDPO2DNzoe7U8e2vTg
U4pJdKHeAOPNB7QmohuomNFZg7fF+MCCkOiwGGLkDoHRvcWpDYZuK0IoxqsM0u0KTLMgJ2Nr7MkgRdqMHWVDAqgqqLh3ZXtfZtMy8V2tpwMziOYCtR0g
6chHHPr1fMlRbpg+Bga5gWftNECgdmeBlB+zxp8V0h86QtLZdZ7T8CcuiK53ccGiKNgiOOaucDEbgcG4TeSB3NvRp7cPWtTnxVd4fnT9nWUszYjul2Rg
ks5ms0oMGfKE3WiDC8HsvGX8EwhsniH0ZRSPVy+rq2oSByR84BRMyhhJyjxXBiAl27+UMgdQ6NuEMpCBh3KKGnovpbrE1epiDweMqOYqOM04stCwRGDM
mJIUfGNNUYp3O3DkEwWrHNmAIhSZD/o1HDpmZLtTUDSAmlRIi6uzSZWVBce6DDgRuINixAb2Nr2dq+m/aMdceTWazpQeCo4rQgzh1QI2Xqw979hrWTSp
ZDjouzSRJNWYEGOPpCjlg0kNhIDQoMCC/Dpw5dGk4+OJxhT1hhPGpYh0KtDYIf3xY49GkUBBI+dPtobfPQlmx0DT0ih0VoZ1gebzko+mgiR47fxQce8A
dSs48dR4zVa7u7NIHBckaXuA/wXmg+A6v3rmOCCzpj31HpiQ/ZZG4cQGeBDwPURJgbTd5ebyoPmrDjqUxIdxrL5hLihJs7Qtw27Cno5fiVfjexMIDLx2
hAdTSQChzbYaTdRbGQnGhpMld5MkEBEgbL9YkEGGL9zFP5HmLpuZUejoXikHQNEwjud0qYEzyzL4hkaZg4McGGexqc5q47gX2oLRlCAaKmuZE6lDlBVo
UHOAUcqhooVaemh3Js6FQ4sFXU8LE4N84dsEW8uI8Q3xG8Z9Hwcc23q2dVsjrH3/RVA0AuyQcEY83HlJzpIPcOGrFOOrkVAeUuAL+YhuRec3lxnhY1DK
+WZeYN9qgCxnOXDPJWLmZIYdQS1wYqgkHAXvysQucELld/hqnnSiutlTHCwWyXZBiyTZQI/LSE3CzCLhsJQFEIDO8R2h1AXWSXHDyfZ4EpRPYUwELch5
Ah90QUoYKG433m2MBcTPuyknQ4XzXWZkML58JaP28eeMuk0cI5SZ3hcW1IiL5XjMhzMG3xb7Z87EdIfPqkUSnWtAulxuNA0xBtBDBo1iB+w+KlveH4GB
7egLnaWDGxm+uQia6n12O3FhsTS+LDIanwa0vbOuUvXoNTAsQ78x7Cl6QGcYj8dcnX0wbOUHkekjyVbaZnXp8XTmW6I4Jbq9NciN+NBww6cZjgzJurxz
b1rjj4NL3uqxxpnPUTv4GBT+keJSDuyAIfieDl3Xed87wMXYPLqEMSPETDuzQYuYdVBmRKWWdzPN1IFtLB9gQBJVi7GnKua43mamjs8ZxxiZwi6ULaiL
ORZktL4dxdB8kb1zftLZiY8Cc8BZ9MZ2JE7hXDNFMkQHdQfQcx0X3GOZ0DgeAhgJwnp2nKIMG0NAOuo9sC2Rw75Fk8aMHjpOdUNtRIplK3vTIc2VVPS8
uD0LeC3xXb8ZdbifHIg2Hni02OU9v3lN19b4yp4V26fI2EiHgiEOXZDYluLCE9HNxeVfjeIY2ViqDcEfL1HF58g7gPuZZM2kw5HHV8iB2F40qztnutWn
PmScJIbpiKAm7bSxqxMuo2CmgTtcw0zFZt7CdN3Yi97kw9W4rocQTBBeXn1vkMNKiiRd1LdvOr1Q1voSIZd2+6QBotyXBbzhDcCi5EFyS2IUQsMlB6I4
Mdt+lCJLIiSOjBzrcaqjXeYxvJPSHfxXqhtvrbgft0Iz3TLehPHNyKFBDX0QzEAkByFKJpPWK9uQUYjahDhewNg6OMZSZiQ0Q27qIgjnHNjB9l63HtS0
2lpIUQhqmR9bGGoawJoYMJYR5HbuMQ9XPPHx1xAMkjjhLXGzBJ3MwbqoaBKJUNAIJRcnPHRokSl0CuaGh11eMLbSg4fQXlO9ZOJX0lHY5dawo86s5s6g
u/WkNoaM5FaT+iZq3YjZw4YWWYAeksgAQ+Fv4+g3IkH0A1nL6L6pwRgEljnLpMSGz7RtmcsYlp50Xv7joYJTA1xfmZ9ocjyg9DAefCGXBhymTElY9ogR
afSCOFiId0hVt9exYE7b0ao8DloaW4BeDRnJSqpYMou0iZJGR0FoRxoEMXdibMqSPRuIqps70OTEs0oe/TOyMuwgiuUmgZhUAHQLBU7pgib4BoTQcEsp
JzEGAPaJZrAMkb3KEBPIae5nYxxtxM4K6S7kjqBUz7QHnlgOjkcH9h8ppzyBIdQPOTqCEhlMq+x/suHw+Ct99yJQWN/TqgYc6sNCw/a0YfWPJm6UwOG9
OCy2XBGx+G+HSTmzrnKrMOEWN1ibJoXYRiOWTPG8gPGeWRpZtzwzGGONNhsUeXjT+Elw1505jDijvmiac5yVgVjbQ/yw7PrA/ZwiHomj0kOehnDJUeBo
6AiqBOYXUt23a0SUTAa/yxA/hPbByw12IDPFvJYj5NV8AmuIN7Io6+KRM8d9LQaiFj2BSCkiM4nVD/hp/vvgYHyhjK94ohmFUwtar/0oscMyEO3ZSRgd
/shjK3MwyJMXPqprVp86YMEVQIgxpAJgBDRkbSs3kppmhpNhlpdIfNOJxZtIVhcVTnMTln9ghiDIwYSznjVYcSDkSHZRmbiOcX8GH7RDOKTDpk6eMl1o
2cCg0ltiCOZe04umONtG6cId1DSVHX+znvvaQbm7xQKD4CPUMYDylBZe2cHKhYIXiTJsnkHtBA7FCVFlHlSVBqdu5q5g7FppbGXfg0MMBXysTbge/dUU
4M6Woe+imMRVinRl2Tme/rJPTwvqNQYmOfY3IauZbiW0opX7UXJhjvNYfR7qmEiq2ZM+pU+3rq7PesUB0HuzCzNVdXITGMmelw9E3JDn5HCCBqVHJU2l
Cc1nY0TGJmHv060OJjT+8cJaOtqNrcMhlyohYSuuQyhGmMMfSar0tBbXJD3de/eAaKau9aVkhuRcRcKxptOZK3OXw7jDdCCd2MZYwcIoTmWxptSNSvKT
OaYUgzFAxqNVkg3AKPMWOQOMLhxdWBzmzAq7au5bYzNmtaFWoVZbFB1blDBhtM0NJbRbS6yg4NSlUtu9XSoOlu0xzWYFG4UtUoyywtLKtbKKKqZlmCLI
onAl1d7Ux6zONFqImORPd21gNIcJxSjDFNKBaUnDFJwwwZF2MyKzDLctEXQ6TGjRltjSVQuqF2zXFpotaFStBWurjMCq0saAoT3ySfKQTPcJQknez7Xy
M0ns8AoD1uZZn3+5ERWhIwxAj6HS7T+B2wRvbBQjSY4eYlIzVpgg7CRNooT3yUK7ANqQOGxb80FYbbqSIG9iko8+FFhZcqutVYq8wpY8GWk0aOPrxus7
dTl6YnqKsSHkADMcVzlczNANIZiqfy+32jxxwMdewDaDOUwxx+BpBo7kU7mmth1+J2B4HMBOsBEHQNDCNqSUqWChRWQ7tU+N1ErPJqHTWtuisqZ9dkxh
oVuJoW9EsFzcIUysTOYhgPdDukgdbYV9T2Z9laSSxkkVHGT4OmuGkQ79bXpvSD6+3ltJRe6RxoUoQ+ojHpBnWCurcyrcdsQNcXhDXE8cgNM698icFGAx
NTCCtyB734tPlgBYOBMoKLLmsOcUgkCqJp20RQLESLGOunt9xhpM4zDMHWRPx1NO4Mt9mVrKhts4poYTPPXkM3OZOO8nt6HENj0bhoLjh40YTCNd9hmY
NsYdvR574azGO7SYl4Ahxdqxn3vecanvoKLkXhEYAcRaTFIdGoe4PTOAooUgiAjJAyLhROIBPlDGiChbCoLBVAWClkuMhQQyzwxPR9XjNIzI00ELzVBT
Uh18yI8LH0Zh2+GvHNa2GYk3J5umJqvHQZ/NY6jKiUqmzAxljzQPqZNahQtpDbREQFAYyCeNy0nrzPGwZRDwQ3su2ZsJS4r+lS0VDWqR9hheXIvAaXB5
S9Yk8fRFGIoyKQVghC5IDO8t910PEM8yXNjwoFAqHj7Xsw08C7OxxPjA1QDEdOoU+wfIDZX+7wSHznJEhihWakIgJhIilYqqpzgiDt63kSWND9IDwQFk
UFH6PUzI71mJkYM74oGTb5guaDQwjRp94+KRkgOMFGbYzxhW+MQgsUcFIFBAEwEhFQzUimHyt6fROdHsShUIye4eIJ3NIsREnnGsTtS+hwcENbjggWMD
ewddtIbuUyyDRkRnGawpEjPKHEYgQPctpLIglFLSspKIjLIpURKgwkbCoypQbGsGMaWWRhaLJVrQrFrJValVoyFBUTu1kMQmohcRMAScgDAxX9rrNJlT
ERIMw0VBBELJEExK0RMsB9kKbUFVNLFK+EkFhNJsYRQjMmXjLDC5hLbJBlIR1yyJkKUfilbKSYV2cJDysbY13s1BHjN4OibEyAsxZu4jxTaYhvKNdEtT
Lss3BBIoaDeVAzdFuFctdnEwd3V3GjMps4ZKuzZkMUgjHbJUsRtqCUGUK14Zbl1TjLvWXI6LRFNKcO8qWNHIomOomOFytx0cWY3JjuDIlijwZViVtdEw
uYVmMrdqy5jkysy5MroYCAzBgnEKNIRmplHrIqR2wMkCWbQrXVMdZrKWSwjNGrJrSqIouLykNwY3Q2IR2DSkacEidcLqeoNeej/MaCcMmWPG/JteQwyz
Kfm2Z261N8TuRk+a3Bm52Gut80PIL4TEIYKchn1oiNq9qBtBzzUtDVY31hPRnobMyGIGLGKGtUC40mJbCR0k3rxVh2Y1sUCHPPPNfC7cBisDbkZ++9r2
VgbijqUiD8mmxI4oesKGPCG+DxiAr5A2QaTdZ31rIptBwxIiZC0fhPInp7YlT2ZC8duP3WJw70lnr61LeeK4e0lGiNHoveY+3F+MCHRIRzk1A49UvPof
VRCDQVezwznTAfhqIGeIlO1ynbSiY1Senl0wPKWgJ3jVEjHbvm1VF84PRpy3TsRDQp5z1RROBetDrrWFbGkVgpAPoJCpVGQzEjBDJLDBBSnVCDlDVJQP
1ek+1DZ3CWUpex6wDSL1FziieaBVYMYk+iw5ylRKUpXeVtqPOLUlWRz9Si/AbapGt/G58oH08+YSNwcAFHDue3fpjoIdgNeMYgoiZEWqaakGSbpi9Lox
6hpG9Bh83xTinEcGQRs5pn0i6oDZs05RvUHDR9kl5R9rw+J0s5giLIDMEaBbEHV677ZNwBOgQAPiUKudw+thCyn1p54o9KMiwp0Y2nAMyiwTN0sDDZRn
koBUJnAvISHaO8NOyMEA4384QmkwfgT1BVzJ+/b7k8t81Q30J/daWtXebeGmopJAoUqhHECIYKQgoD7evt36dRy815/XL4Ht4ya3OZd9b2hpQvtra/GP
y/kLLAIEAcgTZiboWK6UGDOXtp+abyw6hXuvshqW2rGcpYP0piBGC5baZEQeaqZ2JrvnRXvrXPKQMMZBgDaSb2OtGebxOHoed+sFXWZz3OjsyKx4FC6D
Yy1u+wEiQtPJABnI3WIjFn+GhYiCwyFHIM8puBQoTez1vFcbQFAtKBWi7WdVoI5yEQsyMSiURI2sHib7HPYXaEgQtIEqG9yjqgTEjahgHDSN1RCG0tiW
OYjdWGuZe7g21zyttG1Kpe2FFSW0MZrMcAcqa69gJdGkfxsx4fTMH44nhjzxTsq2NJC6O/ZNa1jGBzmzfO8vGkbFohhk108qzloKkxpBserhXE3plg/P
k420zYmiPV2WWcOVYS8bAw0GtWMMyu+uivQ9aD2mefOhI8cI2N67WXq9ynCGUuTml3xMV72PgXpMg4YllkZIeGkuZYFzsbWqi6zhwAZBg5wHE8tNjUk8
19z8ysYNA7D6TDbvRBBlMiDLAQuTxgJqpo6lqgG2FFmOV6B9a1AbEIjNktx0sZa3NIF8ZBo0alwJcKn5xkcCLGQTw6dkzQb77Hz8s543go+V3kCxVSls
ZxCMe3HY5/qfOYzrZrqpHbfbhIpWTSRvXbjPSbdn+4wO2LIUY2OAF5qzDBNCOsWZ2eWG2S6Ru4q9DGQ3BvNLDAoM0XFCHnNBBmBa4U8uFR0/boatnKy4
nvcdTh9P1C0w5T1TxjbXakoWYLA4h2AloUtQIGrww5nNI/BtI479PbQddaNpgXw5TkGdYb9di0GoEiHNayZ1IjTCFXbLDDTMqZd4YeJvjZslwyzhBWRP
tEFmoDIYwxY4IKEEVM2WhiAOYsxADvbwr5rVGNdbJm+FZzU5WahMbziGJmDRpmrqqWKyIjU5XDAyGZxeDeekSWbgGzXOXL1ONh0ZEbUfFm7yxbGN4yJp
jHqRo1zhixSMEdQ/VAW0EIg7QZaGNYhRlwLLYDbNMgMYiIICIfCupt2yOaIIm0gssySCCxrKys4870lkYox8JyRiau5sZnIzV4cHEIUrdpMFhxINyAhW
GoWWcJTV7hGeSK50g9FhnSeOu+pLxQqiSsYDYnghpox5wcwm3u5UznZaRxvjWObiLpYrOCSMhG5kaco8jrhwI2gJreqB4331nPVUVWcMZvU6UR09sK4j
RrXLIPndsN6ng1S4/PDpwutASvcIuJ061RFbLrU53QCidBIRNInAFuJGnkwMsACRrEwgG1ioDjsTbV8Y9dHUjGObb352zd7XA2avVEXk5EXkCgLiBQcn
CYwoBqRqhRxSIGEXo93nr32b6lO3R6K6aoqoY1MYgqm4EiOGqWDbkJ48XiTM0Gx9cck4Na/FOJtkMOJxpToaRooCMDSD0Vh1YgAtGJgQrF5a8C2wVs4f
FwE9s6dE1xA1hVhQ94T6nBCsVMZxsxBlq2ni1oZImdmTIne5G62WDLKZsA0ozGiIucRwQNaAIQw1U6Y7YjnSrnV4sTfHkyU7ogQrLqU55eY5Rrh4BwkN
zjNW5pMOYS82vT5NkSo+ZuiNtA+qdguazF6Nu2GhEoyX4p9mnG3jqE4IzAeAwIECtOQWgjRAdnkPsIwjcI9LBNRzqX4xmYA1i1mLBzKugwXJ3AgPILuz
DiDBO3WpQwgmo0qyYvaJFkGFnb2RrBXIx75qqCD45y4WI5vFcXERkOqcYcZIgwTgvfOXjMqzHMsszMlUaTgpyhV4BlFwILMu8477yWxm+hHAXoWzwdxH
CM4EznJBrmw7jwCh6VAGDiWhyhhiiAU3okO1EoLWa4eKbKssduHGvAaXpzzyVHREdI8REx5UHTBjTR4k1ZCkGJFUEkeJtreb9Ya6GpasU8bgxtRnKjvD
1nV3vVM8Xba5pCLN26nrzVcCA5pQKKhcQdqpl9MfkzADNTtLsBDQfQJ5TniSV4ccnVTghiyBuXkcVUBHlw5FTN1zd8adTZWEhreGGQZFPGPTw0shE+Xi
CqYebU5Vkbt6GMtTZBBKCZmDwBydauxQi5ODUuLN99rrex90xZ6Jr06wFx0EEGsL2iPnozIGmAOUhDAYoiDEiP0kSDBi4sdBLVEHtQgDaM3qnM89pS3W
pREyoUvEiziFby5RwwmVy6hA6ygMCESKMrNUKlDWsPacOgUMCHAqRnqn2tEY8Mr0SxIjIImUPRmQNiURFQjESWQ8E6euz5q3zTei9beps0RwbOLdoXIg
KWEXuobAQyoqcYKciYp5kGCQXKhj60pjdumWlqsJIZ6iMpkHI68a85zd6tffrrWoV8Y8OG646pFDecJJd8QmCGKoKqUE1yg2KaQcJJMH3RswAxdK1KnB
yYu+jQHHJaJdhbNrRiLQOc1tVwZDgML2Jp3YuRLA4u6PPg4EiGMLgITurCXQLcAh6zANgYLu12XBSizOPPnXa8vvbytTcRyJtMabCkiIkoRCiKJKgZQ7
j6vqGtn5gz/Jqc1TZRrsbYoRmGmOPtrRLwNNBjFPsa9i1oZe6+c3aFPwT7z83U/NmoRniBxQPFVDwQ0BpVfGT4673fnzjvgL8Pry0nrQ4QHXLknUA0gp
6kTbmdNoHPuZ2PctmfilBRGGW+w71TTBDx95kD3HFk78Ba0rVORKOsLrS349yBPGQQN+NwLhZhRG48CBPIlKAmloJCiICIFPA9dQQ0FNQsVFEL4tVMMz
So6A2oIppSZQfJAg5df2+3R1UcOhxFx7ffKGSFCtAdUgYdYbqJJhih1uY6uw3GtWWo2gWgWIimqcIZ+pNppFNIgqxhlWjBQ01xq3ZQikRMOEZlktJREU
zFUhmYM0UENFFHCMIiKYSmJit9FjpkUKigp9KYmqWBpCVK1rBaIEEGSmAQmSYwa1gcEJXZAYmNFiTGWO0OOiEMJgYNmBFcRlmAKuA9fAE4IKG3q363Wg
swK/AGHH0H30H4vjgZEkUgc5UBYa6TKIhAOZzreK85xd5tTfMQBMbYXZJRltRNVzRBNUjJE3OKGAKYmXFjARF0qggkyWAyKC6RBcLjRvdogiAcPAvxR9
FCJMNhtBEPz0fDywPXx9eOl2SnbMCNnWHv5c0Vu42lj6zAyEMkO0O1T1u53JGgENcCAOC3kjoRptc34KLWvpTc41i3IFa3WD4++WSWRw43cSjjyIghuW
6vJVveA06ZSMGxX7t3jIaLyneUUQftW0w1KUlSZgSoTI3mZ5dLcXq6GZzOBuLQm7iqeiBR5oVUtliow0u0JJ5nnPpNWoer6GqCy5YVDGGSCjGEQY3KQZ
HbiKijeCBsVwwxNhWm4w8i9yndR0wQ2sdOvxTx8SmDzos5E3XXdUAUXOkE0o1UxKtM+/dIdDfAcFt7+khPZRB7n3i/FoGfvpVbGyrcNSEH8yCjxEPkw3
qzhm2YgHDBZDHSWppgXjUkzW96KkNJCqwJtgVhsZqSCsBGlVwgKmCnjYFwkTUjasKtZoSAkkogliKQKIElIoqoUiCJBOO2LsbLksBbcNCCjECI0AjWDI
zVFeMVAocNBp1SXRi8mQcmDEyCxrtwhIipyiyzEjQqY7QdAUDshHvlChKEHshA+yVoUVyUGgV1ComoAO6ETaQBoXpzhq8nAMMMEKMnAyDKyF0/ogQ35W
BylN0STmif7X6J5YmBD5HC+FjbBBFQrGwipQyIslzSKdqIdibiIbIGz1ynt3ATpoktoe6NN2kIdR0SrxwLMrwWFDcPbmQ2olUW7jkc+PLh7OhnBGLEQU
IJrLieBob5J4SQ1yOB2mA7XTFNFWxTN4Zh0AvIesnv6WUPoz4IbzeTBaA/VfmXOIvd6Fy8DgQhpynYFPhs+Pa9JZKKgSSeW27MEjzsA78wXwNIqdsG2w
o4OtAvnkNMKlSsWFRiBUwagMTTplyg0jTqyKSCdpwlrCxiiIDMjcLa1IKCMJpJkRgMJmWWGVC3vMMDDctUArAlCJJlixbWVkg4WXxMbbrRMUikjlgR1y
S1iUCYZQsRRGYhmUSxMyyQiBhl1KYAnA6enw8jQ+HFDtQW6AgdnSKKNgMGIiWlZUsStUYiiqiTLL3klJl5+ui7ExzCwO5XYTid51Lw4v2hzOx5kUnZCU
UqBhLkhSigFGBfw6EPWMdNjSbAGzLYBYBSfiwyGESasYHbXfR7e3JsIpoJ6kTMLEmTgeLO5dMOv0MFUIF8XtIKI/qtXYxnIJ/eqLOc5SX4RbXjhla3P6
Nf1+/CXCxZkJw5eXnQNDXog8Yw0jhOsUxjU1FBQRABBy2MxsnB4iCigxkzDVkDiJPqaFT1RjKQeTRar7XlN0NND3XHaaQT1LNJP7SlCZ6vTrvYsgbhkD
LoEN+jR2hljKFDwgcUBGEWEl84FIxAWRggHh0O27S9zO9PK5vZvRRd25eRb4A3BVzKnuh7yd0Mu8kDEDlCekMhBQjTMpJSUyKjP1J1a7hs/X6emYk/T6
hwIeipquYVleP00Nb5u3U8Sn9DRuw6jYPDATP0N0wBlMyple+npg8m+ta4BTWpmDlltpSmZnDkMOQNjIuZzV3vKxaRmHYKLOOB37ZtCcGENEgctI+5SF
by1BvP2gU0evjvTfCD5dw6QMX1yjst8w6nibL75Td4QlNCTNC0DU2efh4Lk8IMA8g+BTkI8tstlW/C3G2InEz2dMd017XR+qzjv3FwD4E4QLtDlk0wXs
UOecmtN8IiIw7ZXDC0cE0nLXbjVPhsTj269eZNSB1vTKCosainkawm06TDufWp4yDgB4gnuhRMQdw4delU8oFOfMUeJp2IQ2/lXdEqh1eO6SXY7bOdr4
16Vfn49avbU8NHlDaSDAgXCHYLSTUdvr3WhSw87/TGKq/r8X675MzzzxIPyD0TMCwRTUEEpsQ/7pogixrLkq4icda3pwziBphGE6fFDbDhIyba1rm7Hc
zCCf8qZtFmmQdCyE61ltOmo/vLIjU2MQyiLIzKEoxW4DAfupMwcjg3jNNPFbrRIfBDbJptFGJdsJXnN4GxnCzRhxrIR5Tyb0EZFUdPb4D0qS1Ty5wIJh
pAmUKW6E4rOJsRl0DC1qqGM4uXY0+Ya3EgsxBnFYIzZplSHXOyaNu184cVvjJvW3qpF7MKzgZ2UwKogsQBSZO/TTELyRZMtKNwgXZiaxhk6msSWlqZQu
b6hdIffqIbp34pviNZu512ztTU65qDEkdcYGMbWLZvhqZT1FYIwhVQMwiXbGFRtpZmdiBAZCkcKPH3I+Q0aDkXXB6IO4pez2gWmhUBoVRvTRlAxAMGjB
FWdh0q/pQmAYANIdip7ImRlhSmgpKghVkJALk+AIPv6uwfbIU/VEyGRjFKQVMFTSsRQ1FQpR0H0D3SZLS5EQ0kqPkaNBqSkKcwyswjvU3l8fbioo2sVi
qIIXBD6kCx6KzlBgHmXJvNCdp0EVTjYQkl8IwhVooUKCgfAYTJ8jgH4mfDrPobbC6d9U4SsnZrCleJv3vx9+WEPnXKY1Hr1w35w/0fjKA+F6yj+WtU8G
vHoBpBoxbpI2TzKBT3/47/I+P8G17OI91ABNgIXmswLuHNOIOKB1AT+I7B14ncWUjnkQPhA3P2wt1QgEptnigsrFCCnhcyYJ8kuQuoxGlKkFCYppKQqj
IIlckaKoEJiswxYKKqCOcpoI0SAxhJAE1YZUE72ncR2VHJF7XSv/rb7l+9e1A+Y4Yq9ah3vykgqBojluh7vmes+NpNbgHP0qPmXUIPoO0kqhIlaqIB+K
/1QUhQPhCJQhyO+SkqogIYJYgS5K+4METRBQFCI0INInqNjD6SpkJFEhQUDOv6w1yVAiCCaRMlFcSfc+smDBTSnsAQ7EdIhpd0OXaH1kqUikSFDDBEJE
BQIUzCVBAvQEH0+l0eJrwDBFPU9Y4Jck6lFw86MzVAyPFN0APrZX1snpEm8N0M50qL+FIcknF6kZx0vDjE/MUhyw6HM5sIWvXCEkLQLkrOw/Og73XECH
tPInecsvdF2OVJr/PhlkerXrMwI9KKAxh6a+WZIcN0YKC9Ym4of2iyKkJuerYO/mnlbgegT5Yie6RD3KHNOoljwjZVeqjxWM0yofckrNMLDVojWjHHFi
KZBpYWfzyyqkx1kkIyoUSRqgahyBr//cuXXsiouMo9A5aUwEz73PShCkR8XVFgCxZGMANO2xszM3DiOBm6eRQeom7FW+IsmFjjQ2fvOEdlRYk0lQW0E0
C0OMnGult/nIeSTLiWKCjOtIsPIVAitLCdUqQsMzHLBZUyjflbCLqLkUwTSUVEpASRLMFL/lCg0kAy9JCKg/Pwrhygq2jdX1sQL9ij1oc0O6Sl7zDfmV
L0wcCnor3oBsmB2EVBAzKdVRLDwPA+hAAd/U56zzksB+ZIF0PJN2C+SSoFSpK8QKb+QUs4cBMEKOjcwDbkh5cBg7hX5esgW9d2JoZmuXkhgQNC+Z2P2c
fHx8zNHjRRQWH7aFhvcVY8tddp4zopzCBm579ay0q7DNMSqX98+zhoY8KciniHb9qAmX1DQolmYZrUx82aGautSYR8bWZauLBQa/shveHambGtHkSfdm
JvIay7e0rtF/wlZjh23Yft7KwcECeR9A5GgYZhEGSUUFQMW4XkvnobmpBAOdgXCxYwTypROz9SYPTgoxzDPn4X8ZpU67VvHWYo0IZSAHXyqBNZuvYMcE
g5YYYlq2tKKKLbVh9iMRTGrljJlssSkKjGQojbK1ZUyXJcSxnYgNQaJAicbIMCmIYgmUFl1ZNJr3EFAA2ZgyRGBUEEVJry8P37brvDNSTLUVJQ3BKo/U
skkmB2vZ3nOrPG77W2dRnfvoZDYN1WIbhd1BubGgxERk87HZDkgd8DSFESIUEQ0+PcddB1/RjhVcSrlQYqlO14hAIk6njCPJebgLybY5MO7pR8wOH5WN
SGpRx48PIbkFTQ1KgKHkIoqmVzMYGS0gxBgmIFjPxajhaiyipVZEFiVaNFIL7xN1nCsRBEgGSI79P7DDRDk9sh8xmoJBZy3qIXk5CzcZYgVMxJsJDqAt
GMxMlbQaehYNKAaxjCNkooDSKSgwsASwjPQyODOAoIcLV3KO9hhP4eZ2n4xJwT28HuQXv1EQXGU7/HHcpqQQS1MZCHBnZnP+z17CxGbzjPmJM9qhhhxA
tfLat9FLGn9oomeo49pQuiouI/DXsrv6a1+vJoEnBybaB/V29p67MxMYpSJdhLBirxhNDXBJD6M24l7NbTa8PIZJDoyTLnQb0goGyCmzJuIWw7zKcMpd
kAz0oTX52tVAfB7UwOG/TSB/tKGE+k3wDRdjSwUHHbLgVdWoxUUqUQUSW70O7qIw1IStUBqh/wQUGrCHgkQP6RZd820NSb/W3oX+K+ysWapZXkG7MNWb
i1Shkh1ZLjSqJCLDukwyttYno0N6zIE4pSqNtcCGeUHEMf2+oK8nPA9hoBpIPB9IJ4SRSQtNJVCUg1SIsQQnpIHHJ057zA2YygtjDrRnb189TyQ5ESHh
nqahfNhdU2Uo3EtVqhiNdKxZIxmii0wryTEOP/iphoyGjjRgHuwTfYydtb7D7CDwQfGUU5QvidJ3os8wn+5izIJqqBUxH9RGyzFL/R8cwoyb/UZEIg7O
pvUwSqqJWVyIc6utU8Say1cpJMGuEymXeaENJcLlbMpSKkUjyYNGNEZpj1EV1zeEL2UvhmhnQPYyihLuKMDxzwSzgc6CZutDoNno9AiqhnYAchqkOilE
EF7vfL/uSiRR/tpXxt4sKyfnthpk/2z+yztPo9c5S+OYq6M3X1PP1EoE7JscC4sU8S8cDJ3iMQ4ipO/zOJ3bA7bpwYTns6OgIn6KST0iSuJvuBMQUtCp
zzjBqByAyRyH8mpyglMJAeBpKBSBThRCdvQwB1AlBAkgROzCvuhAJJDeBdfROMJJCUAwobAj3dP/t8uX7sc/HhfYd+Fzt2sliEQB5Yga8bEMogA0JxF1
VVW29NR/T2nEQMcWgFFNAvl8lpAy5BoOME/7ZcQeE/Xc65EvVNonpW6cDiXqaUlxFCeGAos8hmEUxYOQVFpWpI0QQQCXJp6wMTU3quhkxQFQFrWXAh0I
gIUYlEmMLRsXIMCoF2HYEbguyxdUCBc/wzixdO5bSE5YCEMO4E3FAbUhpsHp7luuh83cpxzhGTT07MMjWHJtQ4zhQEyDlEwhKlmdwmGKpxVOd6ONbbW3
WVje7EHfrQF0bmEznuTS7V07I2a1MOWErZdM7JCVTeSPOhkNDCq4S480aaRwzGEAZXt4zfLLTAbblpzF4jhscXgzQvG6l3eFLEssc4M35NKjE2Jg0lQ9
Gc71G3q3JlvaD8+m5U6sO+OhERmfHNaqTzGDKg6SEGCNw0Cq4PN4JrKy+RkvKaAcp2Fi2hzSoliASexdcoRJWHkCwZwpkxFp2LWCc00QmhnZNh4siNC7
mk1NDVSo6ut3p4PDyFpE7B0urB9rtjcpwgQunKgAttht5LEeE3CWFG3icW0Di/EC5hwkfFuyVuEtu0JD+tpDDu02GlmxwZdddbCVMds65p7akp6dvvQK
KgCwm9VZGQ2srTMrMp9zJJYIPlHwWitWJSZ4m7JXy6XqScazEdQFIcom2RjJpO6aYKGowiwikV2Oi4GxN6gs3NaOohmtkX+sMnqwiISRYf7D3QaVGA9T
ygJDswbB0POdu5DHA9fJ0Xp8ZcZplempD+lzEBarBDl5eRgKGUAQGdeCw2WusPglLHXWcbuyxYtTX8hrtIdxS6OkDzgaKMMQHg/SdyUF6C5F3QminsTo
6EuANw4S4aBbDfdmWMk3lvGv3geyfzb8RJlCjmfd1gbWYEym4m6SfX/l50uMuFHItJtNsH9BZGaqYoIgggmGhurS/8SppXue0OhzFeiI/tRlTkhGgd4o
opK4iuGS4BdyKYHkcL+2ECYHyJ6MEGEUufxREUUOBoBjv8YwM7MtAJfhbhwq3ianh9nxt2nVlZNKnQGfnn5fVJDikKAO1hKaMkEMgEcl++ANMH2QkiBD
UDtBnL27/apxaMCdOmd25ngC8KQ3Cwe93/dGY0jbXYSXBxizSWfKdmm1LDFCkDrEmIt0vben1s/Syb+FGYhoaBalfcPXwp47aTgOTNlg98NkD3B/fTox
ZSlvFpKirKHjo+43/0Hu4D1th/AzY/nYTgM1t+vteCOGYQFFkhLJDrHBnWvXlpE101cV0wrHrZVfFCsR4tAybCmnVJYp8pq6WIkQBGc/0GYZE4Gf0JNP
SyrDTUXs17DLSgdHHb0X4dcBU2ljFHqxRyT66lGtyj74SwWNaRJs2FTuhA6uGkv9D1ctb3Q5dR8GiIs4mrBisXJZr5wCjOzW3U7HFRlaOY73TsO4xdin
XnWJqWlLFSsvh+3CHqKAD9JRERB0KIlWVB/7/qh/or66qIHmP7oCXkzeufX2w2b9v3p+skpAfmz1SkxUQGxHqmFAdftmqZkexx7vlvEROKpiAZq7fKOD
QzFKJRypoVPzkomugN6IsCIUoagvJZuvqMNyPnJUZ/5WlDK0OdBiNLnQvD7wv/s8n4BQI0H5ZARIY5E+0iUoNsIcHDbcP+9vVG1vvYaA/4y/2bhgToHE
dUNG1XaDCEu1AOg9f3Inqv3Ef6AIMxZllAp3+t/t42z5fZ88enf38M8XVFi6QqocXD8Sla7eFpgkl9wG+IQuJGpgkAny6+B+VAazzTUv0d8QjcXIDSIy
o4bq3mRKE4Yg2ukMsQFLNUQ8NRL1x9JI5E4f/i/uWX/hwORbo7NTihUX3hl8smHh58ZOCUU+kACQ7EFzEHi6pEEFiuUouCfSHn6BYnxX0bwLEWh5NGHF
t5LnXIhh+Api8lzoRJRj+LMDXqcZhofGI4GpS6jX2dQIHdH+BW1l9XsXjT3b9x9PRveyj1Dy1EvV/JoQUSIxeX1/aOX//F3JFOFCQLyvoJg=
"""

if __name__ == "__main__":
    _script = globals().get("__file__")  # a notebook cell has none, and the kernel's flags are not ours
    _exit_code = main(prepare(_script, REQUIREMENTS, PAYLOAD), None if _script else [])
    if _exit_code:
        sys.exit(_exit_code)
