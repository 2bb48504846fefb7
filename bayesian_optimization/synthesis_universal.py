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
        try:
            notes = unpack(payload, home / PACKAGE)
        except OSError as error:
            print(f"Error: {error.filename}: {error.strerror}; choose another working directory", file=sys.stderr)
            sys.exit(USER_ERROR_EXIT_CODE)
        for note in notes:
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
        sys.exit(USER_ERROR_EXIT_CODE)


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
QlpoOTFBWSZTWT2dWvMD7dn/gH1FREB///////////////9igL473u99etSAD0ABve3L2bnVSu5R63b3AA7WCqAFBa7utze3rpXmejRed8x6faU9y6+9
15tut2AHfYG4B4ECUhQJFbZQF1i7BoAoCRQWxm9wAA6dNbNIor32GvC9FKAAOgZb1WOgAoV3t0Ko9MVdaHRkvffeA9N9jooo+9hdkvc7eeAHQUAqjoAP
QB0C2A12xTRl6GRDlTNAx7UDe3e93VOuqgEoqqhRBRtiVL73D7b00ANAGlG+zdaXgD4vTmgeCPs0duu6tpAdU1URKVrRUIUFUVSCgpBEqgQAgB0B0AAA
AADkAAAAkAAFAHvaZg0Hr0UAKHJoAoFAAAAAAAAAAAAGjSgCnvnnKHfC7NzQAD6AHFvb21C9u63i9N7nd69twWt17au2a3dlV1d73HT3scR4C732p3gW
333evN3M6A+9nVMg1vvtyvLWpSREUEoiEIZtr0p487g0B2N00E7NDr04A3u7RjasFSAD33q2TSJ3nWpXH3u7o0c717zRJbGt1t2r3e9e9y5xTdgku7dS
b3Oi9BivbX1h6BYYPbXY1T46s9Xm+Te+u6ieT66VRQ8Bwvnbeab2bjQAAA729UB759VfYBAAPAfUegACgp9xffPrefDvZyplqqjb44MT3dZ3CTye7ctN
Vfd715rsbu9x69r6Oet7fFnXa60GdY+7u53odPcy4AABWQA15b6b7a8s3cpuml7b3mdliZvMw4ett3DUuWhrR9u94g953tVrbW31gCzDt1V1OtG7inRA
7W5GwxwLoBIGhusoB3GAcjnbuMI6LA7hugO67s631p16PvYD2li+vvaNvMAM6rruRNVOODN2SsbH13bBar7gfHZo930B5AIToAA9LZVtCnoePHuAdOxm
5S2W13aOaDHT59QHuwGLtmmmI1QH202yBRVUABQAAAAdsAF3cB3vbhM9Tmgc+3ztj23oeQFPvFUoAClg+h8obNbfSy5E+hp1jy3VHS7uPA3alCRcA977
3y+9w8QlPYA1QFE8+vvPnvPTQAdA0010YAArdx93FwVq0lla9Nw4FZ3bA2w4u7bt2bTQNPr2+498AGVfYxV0wIAPTxPe6466WwKAcLkDrtB0U3A2tRzr
7g6DvT7inTfekSuNd9uRQfSrYCrsAzkmOunWbDXfco5e2vNrdbAFIA2xdW5gHN4edNI9i9p52c7d6G+sC8+jt2XXLrT3bwHo4Mqg+9dbA3fc6fJK+185
Wc7alhb0cjM8hoKkB1XVAqFPe6FLrTyFTbXt9t9Vvcncj3e4QE2agZTNoMINaAUUY9G4AFJrO4493fIuu3jVAUfQoVbNV8oSVrAHdg5dt1pRZpaGKuho
BI0AurW2O2JD42Vm16LHiatcquWvr0e9ldu+93dtT3tG51zXF13aqqtWBGjEemR7DwJK6dGlwABTLt94728enqvE73z74H0gNKDZgF6wO6MSo65wfPpA
chopQrLKm+wc7KaGtO713lTWkgSejVKO2addtp9zVQcvNk7nOqUUW8W3uoZM2+j72vtl8+YpUiu5duAuitvs56e692i+2q+Ai+KKFZ1vo66EE0Nivjl5
nrVJVKJVQqpK9admFH2wAoHr75h6RJKtI3277NmdLpttW8hmZ7r3ZrHOmQ0p06+54eh4G7bHdtjp2+7k73Zbh56VQiPuAej7vtwAAeg6M7fbOQDe85n2
+HbfMve8961u23cxrm3HM19e33dvvg7vg+lCKhQ9N6Yj54PrSOaBc9BRQGmggEAggBAAgAICaaAAmiaZJsRP1Cm1PSBpiCEIhE0EExNCaTyaU9Tyg2qe
yo9PVHqDR5QBoNGmQGEmUlJIg0mmJqn4pk1GnplNMg00DTQGgPJAaAHqGgGgSaRIhE0mhoUw0E0CPRNPSTU/JNQ9Ro0Yho2o0HqDQAwQpIQIBACaaAEE
yaGkxDTKYGjTUU/JT09T1G1Q0PSephJpJTEJo0EBNAmEGiU/KZT002iap40nlTNTZT1GmIGhoBvZ3qqfVfXOSCqOlkQVQ/4MGoFDJRRFEf+6iivvkBWh
ABvXggAOSgDTSn/SRXUgKg8pExjGUNhP8zKu/o3+O45lT/18WFOZAVYLK9v/YuSiEURqeGf/d4Zw8ef+vUIGwgom//XkOHA2dEBGQbCBlCP/XaHfby3r
drY/+veIh+YiF5AI8f+OXL/+f/H/jb//e7/48c7y/rzLtX8yVTZ+em/22/++v/xoOsWzWo7MMuUdDIXIBn2t/GSiDsiIf+cvXN8vwdsu1+AHj5UOingq
eC+Ae9EJRiRoaNDXno0sl/QjsalWRzWehfQKf9qAVQAvkpRhQ+6zBM78bMP3//rrz3/l0djp/2dZiCniQ7dZfsG4sZsPD+z92HcFTSRCzf/nAAUogJkH
XsZpkVYKRd0ULaQ/72Z/fYdun5b8uKnl09rehSsd117WH/x3e7o9ZT5ZhHCDckQtz6UUNwo9pAbd+7r/4anU2h29ttfE2bVebaN5JjMU+/Ki0wuCmYUM
sqJli21xD9NfknQVRAJEEEEnot8sL5bLhBSatPef1ZWran/f/s/PddZUjPjovq7pcUNiKlFmh44f6tvS2VRL+kWjDmB7At/lekstOlp5f0H4Z+22UX6W
bSGA6z06im0++3u30t55cTtkP/qSzTuNQwWs4ZdWFRxDmudlrSAKJK99XgCarsR2OuZURZm5KOXT/6406Zy0Wrbv93IZV5a/ZtiN7mg5cP3H3qL6m2vf
9XMRpLbOv4Wz89/QSjnip8c8fHxklJ82nnJqN67hX3MZd57ZSlkqhlU+v/t/pIZymVXT/y7BxlpU8UawDoQFPorx4TXaxEbeWGqLgbtPtfN+k7by3VaN
WoztpEmE6v1bt1ymESxigmGA2ka+3/+kPoMyCyhYY+LJ/2Mu/7f/v6xaOe32fjkFHfJef5Kn+f+q/HXp+QxFHDfstrTx+z/WqNy/TjKPuzZ3mnAYafEf
U37KAf8DYvUqFBe3gOJ2/L/3qMg4vXY/7HTd/3j9+/yP7izov/w+38K/K0cChaIthNYa1qazzFl471VWYf7+4dntmn4nBbw9NdNfflUb+xQh9Xdgdvpo
IiaQHUiWZjy7T3UmSNikedorGhAZSremY/N4BQfj7ll3V6E+CqdDkPMqIPaWWR8nIVQ7FYclWbsZuY5ZAdPokBmKFkCAaEIiJ7/Pp19RnyqLkSwPHxIi
P5VUdw/qnOaquVR4Az76/+bL6xUrqQN2TXfzaZ8xo3uG2hAOD6gDRpmwftznG5HVzLoQwIP4ZjINvfcPrI6Cox7O0QObnPUW+ZRHjPnrPEwp//COIy5i
tr74zymar+t3FRt6Xp1lUN7aX6bNIMz//vbrPKgvUWvKOu+njy5zpqDIXGD6iHKDAkR3H9OWPWO37sungqaFCgPGWzBm128c4oOwe2lLE+HhgWMUCydW
5QeA31MH9pUUGpC6qE7Qw7Rm4w6lN6v7Nk1m4qyeqFFR4HwtRq7oxekAOWEE9JMHDwoBZersWDqFzdmUQ6gc8dzJetMUi0C+iYWlCVE2Yf2fy/p0yHCe
FlO28f0+qQFHj06VEglefKIXnsTY+7gZPVKqKKff45AP6k4GHi5dpjlr7uY+EL3Qlth7IUF1B+cqdfHA4m3wn8f04885nIQKWw636fXreSBPOHXeh4SS
dMgE+r86EnCbcWT370MCi8YEhS2EhU/Tb/oOQC2AUDkUA7TseRHiUQBLfngOe/47e99yBZa8KfqhPfzJghRMKpI8wolIUB+jgXYdxQafBc5bcaqW+sz/
puQcKa/Od8plLRtQ5MP4MdsYZCIszuRLQkwWBQcBufpwuGmv8T4eAGCg9GeSmCpWAVYE2dkcKPQzdMYxNJfMixR/+66EdbAR+2rUFpBg0w7f2buR27ju
w8VLk1er92Hdzd431pPR+1n3H/qHKp+BabftDDVCvFM2p+JyqfznTA8OJWFZAXnihZE8Wm76ppm/3epVPFqo614jCdPj4oZiFDWlX/l/8JMsgSAs1DZb
n+c1c+F7Q2xFloFsQQZVd2jglJW0ojWmZ7aHunh77KQ7Sz/mVXahYscBNf9OtxQMXGofX5ICptsgEwPe/DjOX+VrhzKe1ixWWVE+ElVPmrPw0CR2dF/c
v0R2KtylBMfJElNNpJQ0wGYBd/7v/vYq6sOPsVs+mQhn3w2J6eEzqNG1JYiofJJ08de2sWC4MCtYH2vkhqEaKHV6cv8m5yAzMjowGY1EEQC8ZPukeawq
zS96CmVZbkKhCuFJzy/rd+CFCQVJAibBPdo9MDTAyy908ENPZCu/nTN7Dhld2V0IaZ6PfenVOWyng0yHhkO7zGYg6xFCEEMYRVClGd+rqNlz2zAIyqjZ
3rQATXZmQd/Yp5em5j7vx6569Px8OAwQ8qOWYJaU3cxpmXEKiIIvfy1NaKM4T210Q48w5Q6JTXRNhnLR8MxE24z042zhPNqw/qlQ+LZi+WKZL3XTX9Gn
u3s90bz/CDzlPabPB6scg2UOVN8LpvidPXw25ejI+tkDEk8YJ+gy9KclFvJgGAzN7l0AonJhyVhIR2KGYPVQO5xtaYlagfSgajEjZojlAT+0x+Xta0iR
iQCCCR6dkKMOEMTUb39Mk468piZyxeNFkN50OM+SakOKonff48nDh4TPpZUPyS+9nGTp1D0UKATqXcorkAuoTE+WzyV9nQOR3lI7q/Xy7QPuJ+NAETl4
XuPtEJU+51PxF1Hu2wFQDjiA0pf/jaEMTG1Vyge9LqhfdlIPryD8PWTjt36X6N8RlauGUlrB/6V5vKX4jtlIRT/6p2N9NA+3WBuuspGLVXLf8b/sNMiv
7Wrfv/8YxJP0LEX/9/82HB/sktzYjQEWDKJEZaGh/Ja5v8mV+A0zx+2H66yDW8I9c/fE4dvYrkiqoHOLQ3rOGM/B+WvbXLH+WPGtBuf2HtPZRU4KI8FS
Ruf1/9l8+X8+PXxIamxXhcjkQL6+sh//iOvj/QW+JEaUB9y6QLEIX9yQ72HgtuFlIE+120rKSKNiGYaECRHc6hoNDzdRVVkqkhiPaWBJpLo/T2u3bykP
dDIR2n6vd5sUuevnirEOACR/auJh1+qU/hP3MvvEMP6PgIYb9L+veQmUAGCkym5QkAd+Huk09XtWaODtuvqcLpjkr+13Z0yDyA0iB5DxEWT6/X5cWYj8
EfXaHW0IJ5GUwMzOu3gVJRPm1md1b8uGB52kU/ClNOqEIjrU7ter3oUwctjqRYYQUL5MQ9hI6IH9OP/93GrEQqqeRzQZx6eqCOxcj2uMp99d+5x7Kp31
sZvRV5Uhn2PPN2PSkifSCujXb82o7hVUVceieUN0HfNBlA+hRhGXgHfC1listCnoYChhKcpevJmv6r5OkcBUeqzKWQsbrV/rNZVP15UH0iPWVHJc7WZE
yMobWUA3u7P7KaulfqFhE6lJcmxT3NItaeJ9ARNHKh5sJ+r7vux+edMoVvOSFCM+ZwX/E7wfB5F/zuxWiKroCJViWbhRajZSUM4KGcvk03F/8rhbjna2
LLhRkvX8w7q+8WFPiYilC2qnSqR9IM7Gs/aZKMzR2mLWEhPiXY4o3TvYg3SK27UyuyDFAu1W5qsrKlHC4eyNVgctHCNWB2l850zijnSQy+w6fc/GL9ca
uPSTp4XUVKaGhIhg0WVG3eHkQw85Z80pJK5MX2mlk6Gvm+LvFQzhc5W+BGDzl09y2SmzbENJV4K47W7GXbEw2wOBVQR4N4+O0klSo5YctC7OGBmUlZ5x
CMR/+EQGTx5hdEFwokXxDjtiKF2Lqjo15JgUeR5zebiqyiSijSC0Cz39s9reHVRXKi20XfuD+75fD5txBr4bJYFwbksVYsQkvM+qH6ahWoqy1vYyo9lo
xpFHHxgQreyF8ZMiQObTR+1umihby8FmCSO+WNtd5wZCll3hKW7lu7jNSBbN3ZVIwqtIaPhxNtA48OvtIND6Hes6z7ZvMxxM3qdQLhGYwhQR3p5kSbwZ
ZbLEXGQtTOabK1eMsZQpByViKVxKBOUDHfdxbIZRPO4uN9eTSGmA2FcD5Qpam8qSWtToboxrLVRNiChSxDIwOlQYZI2MpunjFYllf5uKWFKTV0pZFXik
W1RhISd3cdpai39Wrq+RfZhDvU3gtQLINL3yYHc86PTppJkr8GUhlEyI2+xnJ1hVa/wx/HCgODmIojW39csCz7CgUC7QJJ+W//FNa2SsUulH6XWa19ZQ
5udTOdPRyzP5vv5/YweL9fitSEePkAzwe7H6XMAD7iR44/OEuGwUpKpPk0rT7aemUXYtjl12zRtz06euWevwo87KQajE3DBXFS0LrJZa94mk3MBpxSkD
mCNydHZx+aaCptUfnThuFv0N55ffz9eOn+DhRkmwmRcLbznCGmMKHrE2DtHdyh/X07x6qvtvzDvv005/h/gIgqKR/2/+VwT4E9jj+3Actb+o/1U95jNe
pX/IyQeZF//BoWX+FRIodCxULMNvISwNeaCgA146ekpQQBP/ZwcNZ/z/P/vcMWqBtc2lYMhDK10l89BMO4nOqw/9IcbffOHl6cVgZud2F0psdPTP7T7z
Ad42Nr7tub5+fivVDaUacUj1cIOSh8AKOr+FFXUBFDHF5MsoX/0iyQSWsAcRDslyHm+evOc9v7Pb2FeB6EET65Ds2ZiKtcjkxAdQLCCHlwrGsDzEK/l5
7/b/t/CGAaEEHS4ClOe+iuB2xEKho1CQpUukk21XU6Dc+TNAxcBkN4Qo+iPdKIoxZtw/JGLpXZoVigMggiBWJgDrvqB87Zh2DZH9862Zd8yFEgobJQgw
MntFBCIT/VyXinCsEzvsUy0XRhIY0FVbtyPrRNOcQZf4GxMgMyXX7uLvS/JI36+z3y4+893E8A2+BucExrZZOIsyxGirnd3spKJN9jbJp0lu3nXfR8Eu
vXD1NG3ABqHRQGLMTFlcUUeooOY+06Zd/cujVEc72XPJgofA5UGwfeTzEiAl8Kl6LVVXYUlV/euxBKZ71TMP7SBruPW4nLip9bhu8Epx3zml5Jyaqwjw
MgS1BnWAKTkhVECrUABQBxFZ8hbee2+4s+maggWXMKQpBTTJfoOweMu6wwyg94NeW4vm2Z5VoIihpNC7PQMgkjwuk4lW9BrzNLYzwNdHGaOy+hZdZ9nL
kZopwUfV7kTh/S+O11xjeIekg8MpJBCBQyEEk8cPJN6CQR6UUCCgdSn3/V5Ewbjpp5dskqc1HUEBSC/N3b+t5RosTE+8hSG1Xxk7ehCqoZerdIzeIgqh
xEjs+QROeHqL9CHznMesIiOwKRRQYgxQHtDw68ZKu7waE5f9W3AeGAod5CcpT2vonpBLDpPh8MmsDhPZJWovIv5lzI8O+tqPovi9/IFUBUZaSQiJhpoo
ImkGKqwoKZQUOPkLsRWJ6OesVtkc9AXOohwuJkZhc6oX7fZh8k6saXxVHLi1lrTMw3o05HNpilGOLmZONY4/upTm4YmBOKMBSAx7YU9GL7mpYBnDSXCW
fN7/YXIdqHPC10q9T2SqBIH0GcyJK7UVTVVFYn2PlqAo5lPjyePbZT1plfsIKQ+2ROcNVL8WNszvkhJRCshJ8b2E3SJCHAPp5n0KLvbvl3ve4JJMShz7
PLSti9nZXys1WptaGqGcyMhxI+t3Ib3bvYU7D3GYdNtsmTOkDAAsc0SYKLKb4foZgA4CRoIRRCY3yqAmuBfWauIvGwrDS7qIkn5UKyUgvn8RWqFjg3Xu
LoTA9x91i87tvA2rT1pzDUwuwvxiVSBMhEmxAkyQQw4hgGMDdY6iF8LNfJ5A+q3tCyEM1CjrkhbqAxKK9lXKwYUCPBBZH0ujkTaxqQQBOg5Bi5nfPjvn
kcg7Wzz5a87djdOm6uSOggdIwEsmQ+z4QWMQYqJPuN3fPt3zDHA4z155uvy3fTmcjmYTwbqUDw58+Gh4YKLCIIoa28zWjbHdk5ks6Dt57nCnBdEbh5gU
uiwjAFNNqJrplJBoibkYJAAQXoAyRklRFNFIR/d495sdOvLogHNQ3342ena6/5cuPU/h0l9vbCHHUD1jLDxEGLBHozy0deRSY0GP6t/HH+bkWFlQjAUi
QGIixJgKgIrMoimUMSvaVoB/n7PwfyrhkSgp/gKhr5BgcF3C5r1wc9Lnz3YIY5xgcwH8MPnFRBJwKRAIAsIMRi9DqGDHbiQWI60Y3IYltRdtUUl905n3
JMOr0MERSCMFQQXUCqqMnpIZymmxGE5uJ1+9ZVxC6veMkQZVRYiyeQgTsMmBZZoity/7dZM0EGGFslMVEywqfNPs3yc/pOCZ8c5nL1R0hP9KYsmGsznZ
l2ycw2u25T/Nl+KVSPzs+82oIgiD+T16u316zH35YY1J497P3O8RqyhCS6ybE0UCIBKGkg4CZFSw5+3x9++Uufxn8YxYUk65P/aY6GMTFjWSsZjXVFCZ
KGDBeRCBRE59uc2zyWnGFeSrTgwynedcJjDTrh1k5i2cnxhiTdKJMox8J0zvhZrWHaGMnhJMBkN8WNKCyHcTdvbCd+A4h2bOmniiwKbVCmeIZEykikMQ
7TpOg5YLCCw8VLC/ZmGM1UOGWKeEcwuSuj22MxBryOEqtmTDAwFPHnx1zid8pieKUIvgranGVGLEFF17e5zmTEqHTCoOFFJb4vnZxDGA92B0h1vDCVOe
M5p5TEFk8QBGKiiIz9+fHS/i4eja3suLbU3ZzNLgXgPskgCQhnlSvCbZVxFxLbK6SZJUnHZyj9xHOk53kmTyuNVPdrMtBbElR2r4eJ0ctYrxsX2SaqGv
finvLRUeD09ONKVVKvZTt0Sg6mjXY6moa7aTrDmGmFP7TSzPPdmSMZ0WKDFWX+zq46hwTRxUrcsxmsrqDtEW0nrcx4Vke3Oerhr0yYnZlKMxC9uXJ+Im
Jm0xjExXkyoZaadPJD4bUnlz4zTF/V7U8O5dsvIvWdtooS1auKdayoK6iiUr7qMtp1840vYW06BW0jS2TaSzyyFWUUzmKF6EB97ZvlOmMmGVBK170uwv
aT4e5D5TOMeE89pzfSLPylPS65OooMhcSFpBVf7hnh5psu0xiPxnljNloM765YnoJY+viQ1pJFJu+TTgLXIywX1leeWZnSogmjDZe6wia5rTE5rKZEte
Oih8pLztxEDK635GTMDnYhaSBk0yLyU3ZzxWVCH2LGpGRxIJN3aqqjrauJxYVQRyeLLe90KDpTMfXJmOkstcSd83WhcRjJF5BtJRqHmNVW6hoWT1ms+/
boHxcMdPLrHxkb30ZCRojSvl0Ooyg9G+r9zj7G86d8CKNBS/XdVztsJQZHN9VTA23h7+upqkotdzL1SZ32U5+H3ImlnubPpXRR7GB3PPWevXI99Ah5oJ
799dkIW+h3zMoEgWSdttD4Na2aDBnjgYbpgx291IFmIonJ6fdTWjivfMBQSvg7cVEiNHa71D+UJcUuaedVolBLWjUzkMi4DihmsUkTVZEBiMv+NHdTz8
PoD1lbfsW/LOnFBrrtWvVnPEr9LcTlnx+GVx2bFjXz56DemGu6Ty4w3BG+8+YdESpRE7e2Bu+ZUHQgD38bTitrRQfs/IdcpV5bLoLaNiUmJUGUsZsnv+
a4FaIWRalq8msDYKcmy2pubwqgoBc6XUBgRXCc5v8P8rX8tOuNFbaYgAZM8eMsjGcr10ltfXpRyhutyz3xG8hdlpiNoz17UIE+BU88mYBw0QmlndxeC9
ac1UhmG/aT/ntcEZt/BHCNHo0NA+AP0h4Tz4uPip6fJXDX9uBaMiNZ0AXOcKbG5WniyCozOfZjDjsIYEmiN/PipgqO5J9fPuyb/V5i6RfGb4oG85MCrv
BMh4lK+fiewi+RUKQzqerz+z/FhZzv9+Gv279/2SHL+1RjC1C+dP8Uylp4BqH0G5FCLmmU8IFosuYX6uU/y8Ia5Fr/dC0uPUZAuD7JZOMZ3n6TWTMvwM
vvcC7qaHKvERJ5vMNl4UxQQK0cpdxUkMjAqYOax7vZ/T20pzVJ+/8re5woUcqIM7VzlQf0Vcc5TLuKr4LTjl/k+aVhwanys2z/58sC0olH82mCL+pn38
K+/zsfG+p6x6qzykrIneVLV9i+edsi+QXoqKw91ma7I3m42KZSFMRz8jlauVFNu/L642oeazkf9nrNMTA7kpDUbAYSmnvuo9REJUU17N3lyabErMMlyJ
zc45q0+rTJILc2Fj3EbFA54hTVUozM12DjIZ9Vl/UaExZsu2uBdffXJhQMgoRzI7i8fNgpRTob7KDIPtl1xekjN2NEzdWVRhnzm5+qjPJaUREACgDuKH
6RKSUPV41Vpyvn/ZT1bpPY8TAR9nsUOyFZQ1PXH5NjdzQ9YuZa8XVoq6cKQ9MoSKM/Q0J/XIvyWQzKou5ASVlhcvrZ+qjg1IrZfifEgMTCoNWXIpqtOk
xBKODIkj/c7kQcESkqOCg8dGYmqhUkV+xeRAkXgKrFSaHiOiyeIWRJDEZcK5HqMFB+CBiT+gh8PGSFpuSOq19FAW+1L3P7fmv9Dpx+dUcdRmoAuPs1pl
pIUdQqDviLBZ2AnYuRGvc0T2mcHxMr2+ep9e9i8b+2M/XbyQ7OCJ9zaleShpMD2WXBIg6jzcgEL7/Ht92Fgw5pdyPzL68s3kQKBAhsQVsHYOSQSAadzs
xSWStTOnpEiHorG1OqDXJwASFRcwoFEGpqclqwSNBe9rT061WMBTod5yUOJAbgjtIcIgfa1S3xzn93Ubv1yzkrtSGDhzZF6FfGbCHx6PSld9bWmuZGQ3
ewkMmHlQLGa4I4p6vsVyXhs6M3FVbaKAhmUfadH2HRaX2WQkiBxe7ZEwKg0eylf4g7JOwgTnniS4WXnamKMMiHFFAHhJUA/E/kUEtPpR0SxAEigaypT8
q+4OE0de5tZq6ReHNd3Qkb+buQ8eRv6dFcSOkgxGpWj5mUodHISUEP/QXbNgGKcxzbN2h3Q2tYXsvRoVovnrSZuUUfXmxs+HJtvsyQckNqzplp7pLri/
nkUOJT4CIIPtWGYQRQC+SGKmar+VxfHSqr1MsOmqYnJhxRxgianMlCCC/AW2EPZwe/611X+sdZ5oUVKCBIR5eOaAYUz8Hhv6WFnBWfkQwZeyLYdhaV+c
JKa7aNI1hJeFGFeWVDV0UWBUuqahv1XmYrIHB88/ZiGmN23QsNSB/qCNSBRL0KsBUpghypAlu7CVmYLS0bW95xRAVpXL1xmvtxfwwft9T97oZI9Ac672
pc+l+7c8t6b9b9fLlynk7BDOudcg6DAVP0IAlETx/pThb288pplow8K5yfQTDaSZhDz9rgSlKnrx+sm0lo+OjC3bplratpaCQUKFUcL0YMQ0FHos7ttk
evwvYV42l1aBQx8Zj0XjH3SC2ntZQs1VubakSpowA+IoRyVp15fxir1ltQP1E2yUhdH+vd/TeVukKU5z0o3Yc979jWw+1gpEFSwI+puJ+LQNKqqpt8t3
kbTucHa02wENJG+/x/dRpbWsmYnIBHwQhQl7IwiPgx8yEuk+K3DCgzdaUhCCOpHhk+QTwl2eCClRXQd7v44REguviJIcQFZc6aT8ahk8oXTjkVEkBQkp
FpVdEOQkOCz9xlNjQGocDbygOUdCpV16Pk3aQx+ztq3GchDrrLuOufKk2Zoeggcol2Pdg434Zshz55/WSWkouqgeY11z1II7/Ideuj9kutLG6cvltKQW
sszppd9FxnI8KlJ5yEdKQXuBLVmAcGIDumeYW43l1mh/JRLAEwgYgEoLeSollVABbw2ZiJkV3Nh0pvJ5lHZGuqd3yCuKr18HD8KPDlq1AIWdPKBuBqdc
ByUA4Iab146L4GZA+QIt+ZWdibdgygVj1BQL9jvNk9b3sfor/uMe36dkZP3t3URZ7x/l9M2fznHbViaj0OUvczDLew5QwLVvhhFira1o9LEkEkglSQSV
y5F7CRJBu7OR5V1cwIDYKmBkUuVJHhTKXNVKg5QoikApJwqqVAMv+UBrCXd2O3VY8669mWyyGYIDUFQ9ecKwC8rVrUJyu70DKOQnPIiM1FK7Mei+oVRd
zhM3sgYODepDMBjc8yifAjuREAkA542qGCE5kC3ZKC/ApJaOmbqD4eKtHfZgSNlVB3FccBKKdvWqIOTcxPUapds9nzpnckZ49bASkDmk80jY8CsL9jEi
Yy7r8RAECBr9QRr6MaD24dx9ueryIz+i7tYl6X5Fn/G01H6ofJAE/jq3BfA0iEh7s8kkj+S90JyYDorTFBYKZB3DOnWzIXLqh2A4UuhRMkQd59fXZNAM
80aJDTnbAPJfxp2MmlexmPfCjsLNPkA6jrNeg+/TfIwe+UodhysxqTHb0qv3qWcwhyDK/An0FQ17q+JbFtjzLy4H5EfngqhFgRZ3RCTYrnyJWbb2TTfx
0HY66aSWoIF5hQuY3GpnWzqtve6PhVZaiyvr/MZjQaic5qBtSfCPCOzu7BmyzKwKYEjHO2vFQmRFZ4YDvLYomAyKOl1oswfg/nAqATLX/VX6BZjPBTpJ
4D0VGJPxIRUHLx4JcggTA01JHa3AK3lFsy0goYqjsLmgrKwQLrwunNQJBJgxA1rK+dzEbI0QQTnvDMS+15OdNvD54dBZFFIfWQnTMQ4D5HwFyuJ42gOS
k+zawcCywSlSNkU7sBPSYtpWVNBd9ACPlynKW2ZnEBK5h5AjQUGh4fTPkMuQEBBlH4iudw5BHY4XShNpjPn1ghCJ7iEtlc74BpTKQyX5aFQCQNMej8mQ
OSslAk8FMCvjViZBg21zThJI1YY4YhkTRHwR3HVOOyav1OoojRAGGyJwddV8LZOabGzLDyzDfD8IcrwJrOONoBA72xoBFRXHMLhzJFFKAgD7MaaHS3Y1
tJtVCCkv5aiZHesEyl5Nrag8JLGogVScQVzZAkroqUooHcqgdRzvuk1CLAh8dnnA+PZo3TknQ9rZjviQ/KsvN9He3zRjfulxL840GQlYhdJ19fyjsI0U
599IPUxZE/d61HabTlmDsr7QBIix8ipWhVQVK+7OrTX7WGnYQpECLUhFB7oVGPzVeuBp2pq98Akgj+r0VBVAgI+Zs3u9Y5sOe0tERAxcJrKNpqDrAYT0
rJ2ruN3+JpCopFbO9dFqfQ0oKYdK3EhYgu4j7YGUD0VshTorsSSEJNfYWYjEy4YOKnKlJTJIFNxVhMokzm1Ytn3wHsoPZ9X8e23odj6ZHXzKr52/F3H7
yf6K9XWi9OKfv9I1przr5ZxPqdye3WrzWH+TBSKejLMnzIb004vWguWnJeN+yWK/plte3aa/580uLYbVV540tQMd/Vw76SYF64fPWgoFF/2SUbSDU53v
FT/pkzjashY2zfw/CfCVN8tjROpfCkAnPyqrT9DpgCXXHm1JkH1hvaQVGtEkqyVJe2/ITpAR5xCNfuicIFlFu+BH0qohLD1Sg6lHuXgTZI3lRH0ottIR
kIdaJ8VGgJuZWfZ9VR3+JtMIgtW85PUxAeyUJJI4CHk79CgHsiTQqZar7bjHE5m1FCq3RSUbxOb24h6ICslpOCMkYFmsqeOdwGvvSjiPyHIRmHkWl95C
aCa6GRvRQg00XmjBTu++oz0M0QVT1fGD7+uHlNpOGYImHHkvhU/lt7c6JSQnB/GyALkEAuUAn/EjGk9HASYA1XEH7P85S/nCDem4NtrsHJJV9c+uAtW6
yvTJXog6Ud5BoKY2VrqtlOmEwkJU25163rVDa1N6QnrJ4LfS2jWIf5Z0JZXzpaq9ca2H5T2b786ht0bGQvmQIRJLmFH7E3nb8aBnp5ZPqYgni20Kh0Mj
bOExxKJvkPr7Vyxy9QDp6EUf5EUwhKQerTlWE2zSaKmZmDbEiopIOLXdTcmLyphKgCV/FVPxz0e4Qv4TbKcOmASaIUXhTC/l1EgR6yijYTs489n0dwjw
epCnGB5L/e370O3zfzEOBXQtqpb/Vj5/Cj1/u186Ir0PVbMn0K6cj9yRJEm0g7RNuu0yoC1MpaDQB9ABiuzSE0kP54FL73E4Uh1mMiwcL/loruqeJmht
T28aDOfK4UaiEEteXoz6GY06ME5DX9y7v0zrMO3JdEFCJFAzvrVeTgHpE6ROcKSEanwMJ8cEWpnH0JQJJIsqAN/tnz9Cmh+7qdkqPoWwoYUhZIlCBpPb
hdoSrAhUlRKwJDXcUqDPuwCA2E5NGQgZYu4Zq5Eo8zoalxNPlZBMkolSKaMwAuqoJj5KqMVKqILDA1Vy6hfT9fHOnLZCJz7BEfPVEUGaLBCI+J7PqTvI
CibwzcEVhOsm4gTuDXFuzs7LymAEuCi2/ay+PugP9rQyKA4TJNpb8UxOZ/C5m2xqCKVS5y7kIMkSbUpgy0gUI+PLtx+PpmW3Eiwik0RB5FtFEgAgPLjn
TMEx3dTqNBNdSAp01AYYVxd5gr4v9ZDwpglWuowBR0FyQ4GRFAjnGsloQUSRhXWVF8Kzra1rSaK9lqgfKsvh6o1RA3sX7Z5yVPx8NPH2aCYn2RfdogSs
pRfd8vZFKj8qeWMc9K0/gChHBv9LXP5Xnmw+nHwHJm7mGCUL4ajuGZv7M/qdetPB0XpS3E5Qyr7FlXUw+TCpR/3LMlOFVCSJDalcfsVT99PHoIv34bP7
k+OH3cQ0xxLaib/I8MD6DylWzhl7X5fTt8Dh5Cz8WH1oa8KWPvS21AUr4+NLr78OWeuBjFNh/HWeZ9W1PzN/JND36wplLwmZTELMp2Z2+08Pq2MXl2LH
eXc0durIwaAwYHJUG/PeIKZjRRIUXB82dkt6UCFjGpP0xzVWRA0MQCQWkoDQA/6xakTKUCnaszBhPYsgNpenLU1l+/pbyi+96O5SzOyq5HMLxuliPIip
5iyiw0z3uOkp/ZyYCA6GXky/K7iyoRByI/JnXl9LTGbm9Q9LHQjxLA+4iEOQIhwk/oezzRI6KDMgsciZ5nQc2B+9zk67Uc6yZC/zBKW8LcEKKCQ1p9lJ
UVStL8L4X6n9evPlYZy2Pw5yigCJjpTuq7TmLQWY9Fdusx869u7TsLXYWVaXZylkno2XA/EO5n7mtT/s3+drVZsWFKJHx+Y9Out6h82mkAKGlO6zyRiz
VDfG6U0wQyDLJZwKAdD8UaawKmcMxBJ7D+Gq0gVIBvTaSfUCmKETubayVdkF1a5fO/aFqPjWXMjMqCVk7d3D430oKKtZX8aLmq67tKm0NZOuqjioincx
W2ihWs43muR0FGxZmEyosarGy2O4HWW2qKUjxmyr8Oy8jctikukt6xjn3QHQ17cgwdHVQxAXDrpGCHxNrhVn9wgeGFftlNAcWbwsCQVoQniZ9QJ2r2Ro
J2vuwMPq4coIclUHfvgHR8lXl01bzUU0loGWnFlq8YlOvx+NncHsM598M9nlHOAJCT3c0s9pCQ8KGAw8Iu+Pruw8/ukz89f6hiOSkaTDt7TtzfQGX2L4
9w4HgwFUdVJEIgmOxAcyqBitOuPDxlDrRmCk3duVXDeBFKdNHRIfw9HAEyFKIS5CkC/dbzqkHMpJk3QoSyyYDMi0l7lCoeHXUckhKXyvH8B5dueFis9M
8GFCQ+evKE+0ifSAw9VVO4Vzgj3FaYVAOVMBtkzt4Y1XZSV5kNt+VNdUrhgCNA5A0CuQSUcSlVl6582ZXIsaU13DOvCqMjEDGHV+3469+PxCR/hQ8HKV
WLPVrDnyx9GkDVCoBt/HPpkSfuCqNzghh7Yd92/P7eyPwgL+JFOTwyrN+koTxnMv/lzWQke1hrNwWSgM2UX1u+1AvfagDN+DtEKQQSwVF7t3+kpZ6qni
SV2m2i3PzZ/HK7XmsgbW3vE6fKzVsCSmShQD0VFKJM1LmRTkYkE5MKlyP+KiJulzmYC8NDHXId04eQkUJFTwRuSc3QKQQfr8wyYuHt75y2FTKkCcqhHk
o005QPXJU3/P8TOa/QV66g/Tf79pHZYYaIX9EXSnUKixfYVOUFAhV/frXqcnOd0PV9bEjzY0dxX5sYzePKCmdJt8zEBLiqrPNJW0Cri4eQdUEAgDH6BA
HMgsJ7UDhnaYICaGEyQ/fpNwKCRyDvlzS/T8n17IZ2B7zjpLodaF7uO+7gYadmRA6Pcp4hv1uAYkSPU2QshmUMe4wUwj1GBnP/iqBid008m3u3k4KYmR
dD88NOgpYZQs0YB9jge58Z7bSPVal0goSEBmGFo+sSCPIFTuw4Lff2dXzpmJqy3woct9grn9sVtTwOsPzKZNW4d29cALcExmC5soph3fmq9Wmjgj2yln
eWi5Jr9y+c/6rUIqbDsP+Mx0YQBfxlx/dlzkIicCoiewUJSn5bGb/GR8mz/o2+2isXDfvLPnFKeQuaUyySzYgftR11aIjsMqYqfV6SHrs5DIPXXzOUgF
4IxTs1ltIXpMZhgXvQ1ZE/SWVHOCqcwSDORJDMSrB19NObJ5j0ojrlXvjl39BLXqISyVU9B6YsL0l039TqH7TH1DRFbEupS0CqEmWlFl3ossnFLOw8pN
4dtUe2O26kYgD1eWS7yEZTHJt6bTTWAHEeCzEhII3cVTM3Bgd2HIGuKDyE03ITPWTDQ8mgnk9mwStpY5AeKzD5pBBB2tlFYuFDGthriUogeC9hHM41+w
6yr2cbbXI6k3oZjpzznvhZqBZ2vlzaR0ptdlEKqFf9GggbGMHIhiSBPqish5tZL6P1zV1Xr2KEFzWVNCiuB5gEiV0bukNqUFlAFEBGo2xRg0+dEUXKig
XrvdklGZeonKra1u9rG8U5i6+2L9rQsXHy0fVPn7wwTQMd1CDC/MoEn+ZVnHxZ+771DXqGQUDr8NYYuseeMBvV4TpQKL7MYDxFAc3SH1ClMmQCRA7pW4
lkxHE5N3BIN5+Dzsq2WldmYMPGg8CLDstLwqG1lz0lKc+VC4tHix4HPxgVBP7X3Zfl7gGGhQf2siiQVTDN+ijQT7FYD4c1WFA1Xj4cOYRzJNAIBQ/+Az
X8r+w0+TGxSgi5l3AgaWDlR66UhZRnesyLdyzPJeQ1REQLMIqIB+8f6bl6tyyoKDtnChxCuEFUrS0BA/buQCwkwIb7W+nPX8/d6Hfecf78WJfSnHlq+8
hPLIX7h5ZS4kVWQS+AMAKJ36c/V5XHumuFt1fJo/nMV9v6h3a16Yt/WmJzzr+8d1XxzWKRuh3ZxpXtihHgru+1qbZtbQvd/xNz/RL255Ds4E8jzMfgvX
lvAG0KoycBKW7ZRyvX1bsJJe3KdSMFQQZQxMOzZRJhlzdgSezC7ESYRJ1BmLMLPnldu/L7moMac3OQWAmVMnM4HI7PG29ZcG5TsBHEUDIGIpxAgAmcKg
/Qxhr49/Iz1+7PwdK3+xJLU7oo5Ks0wjdofeV+Bn2aVjDNxTSCAMliRtidgyydqIxEBRfSIDoo4h/wY9/l8V5s2Az/qVP3xfcLGhaH4sMOD8JQNlRfJr
UnEsipNP4LisUPcdBJKKLdsLC0/1ZiEPLy0ZxMoCqXbF338J5F9DQMHV5T5zXr2tKYyFPRmjJ7tHEJVtm+qHkNFWns3B5qqGFUFSoBAIKkknIz4cRSIx
VBQ7Zcp3nretfOZxmZ8ndxFM/CQFPVINTpG9ojxhZ8SEs40GfyqIjKfvrlan2RLupAlgZ3E4UkSmt3Xgrw+jKlBhUWVL3YVz5UShPJWsX9v7a+Nc5hPw
uclhhWxOHH2/eeto/u8dga6xvZ6qR9nV1P199ThQz1LlPa5NeUzHvPNTn7r+Y+/g53WvFO1y//Tb/JcZ317K5K4msuR3oWQkjjDCnZKVItKynfdtzEUw
chvrFsZUuwrk7sNHRSKr7SaE+rPrN+7z5mg+0vQkPzoZa+KCl1l0PeW9sd2Wgnlz243fbUgZAj4ECCSoKKUUp8r9QVH1RLb3OSjJ8AnYePIvhdjfw7Qq
S0KSM+98njfqs8GCygX4w7A37rtE6aPm+RIc4lJrkghmm8EKKxjRQggoodCNDwzAcbxsDdOIhQJzXJYtQtuZgcIVJlYImdMs4YEZlEzzmm8NUdhU6AhM
sjYwHaBNnveMTbg0hD1nn/JESgKAEoAhKIQQQOMV3n6t9GTWYqjLq0BlbqoYaqgUp/EpLhQSN4kxmIaSqgoM1KElSZ2m/9eWVdO+WT3bJpZKzKTU7LSs
h8mFE49mcnxvJir0/HHH76hW7WHPtOXPPXJUxdc+KqNcdWEq6IxASpLCmyUtY3FJUQdo65d/7bU0nnztLX+3yDBgSB7V+3SfN5CaqDXjnP7jkh5kBQfP
ydnKgiRO8PSKzCjynLt9MYFoGhsDMlmQl12JqcL0Rvi6lUDowjneddK7GGgykRCS70S/xIHiLk22Pasfv+K/hpM6hvcxVBgBUvpCNC+DKYUWFxyLwMGZ
7S8i1ay8WnTHEq5gPeU38ZKbjZTthBUMv3iDPugbogp5hqHGXO4RiD7Epd9fZ+0MaEqMHfF7lj+2QPz7IpEloItGBGebrTkUjAQylFTQ0WZMObDoZ0i4
EJtOhUziUpWCIt8uRTt9X8LnXqHuzXbuddF6FMzttFZ4YwpYNpUcPmXC9gZRd+Jv9ZUjjJQYKihtr7vn8dcpywuukpZYQNtuPAbKBBQIdkkyXUOSLtxm
oweQ0E4mBQsJzOgXtGVMpLcrkZntreIV9KbSQgsO4S1VTSz+6FPbKU1Dsp/hy1Od5838pJz0+wXchqix2sPLpe5AZQ1VRSCSom3DDkwgXky1G2XMJBJR
AUQo9GwQYUEOCerL2OG05jBt/iryzbwKE9CO7TYscJQLq8EKWQTlkN/E5MtZqCuUVoDJZqlHTTssMfOH53kj5VmK97Gi0kFpoL9POv8dV/OUXFMtrsfG
RBUv0MrjFQqVYKSToUdMs4fFw+hrkicgUSJEi2+7xQpn8Pq7oxrXP3Wxj35VNVKgkKssu3HsfmzJOIWJM0e/kcSQ/fHrh053d8eZml2iM8pdNwNLQtqh
s2lP2IFtNPb1cuwtkvcqs2bNn2rJlq2nhOA8lWHphe953f1GtXqAz8p8OIOZTAY99sQkaLYcShqyaR81D5BYym99MrvOAVQi4rpZSYEs6Ohogl7HsDcx
hb37pgbgaB1fvv3rc8vpYvk5ARiyKHM+Br4rL3remGCDBqVFFAl71cg+WmdPVZmFtddC46PGdpjIxasvKzBisp5pub4DhjtNPQgVhz4BVBJIhVJUkyKR
5KgpSsl0nv0zaQLq3SnKe2NqTwFlF7QoFDKyuF4M8/P3ALiPOb04e1KPphgGn7c/UHUSdEe5+DOPnKk89U7tlAEGSDOpw1Js5DQw0f5bykOI6+E2DTdp
Eqsf8jSOUTJPJTEOP2PDzYxmwC6GH00N/ym51lJ+aWMWay0z3nSU6MFXnIfStoPHghXIWKdn8O7a3tovqQPbCiSOKfaDKX1cf8Jl0FWJkkyB+4VB/sc6
9R20gf0247FJCvwB/xCzTxGBZRwNNiFCp7cUOq08VcS+1m3JPac+bnvd2uAQQihx2OwHqIEAOUA6SxzGkx8iAlj42XlVQiLqoT2lIDDMUAGjbO0o8hpa
GzD7NOIcRt5+m/HTrzz0vDg6D4fHwU0CJ2LmYqgsYkikVSY89UJTxy/tZX7hg8LzsiByk7DmUYaCZkhDMtdWpERr7uJ8WodrV1iB9VFpNUE0kxVywK88
oaYzSZgbjKtBOY0KkZLhtDJOfSJD6ss2RTkRY5dxsOnacgPR+Xc2w1uZ8xoIIszcfFmEj88Tpls0idVQXkP1b3MsqfZjY8DJvPbmAoH9ntryt1SovV29
q9Sp8K/cwuIFxRLUgUNzoR+k04kgc2h+AR+51D2LRkY6qmU1LO7QRQw9WD2er0Von1pOrp3GfhpiVjB30XNFlfMp8iBg1CqKaBA/qn9NhvBCzVTowt6y
QqZxbSQsX8jRBBHniQgRF3ciyPd2Ykx8UGQWoUHI2CJJgv5G25i5l00dU2FfvTc6sRKFyaKpl4To3szNucH6yVvyjmZ/rf99SpGMh1H+kbJufxtkfd8G
fdEH7NzhVN5mZpne7oJl1gOUz1MzS2nFzK+mUWTcTEmkQxm6Hteby9+e8NgN3Y33SGsT7ZRfu651DjozSjhyex+an3l4DiA5B+lj1iUnv/Pfr4G4MIII
QSP1MKxYrbuU1iz9aV22ftLV4jTmesyWf9Bv2zbPW7obz9Dp9unaOVA9gQoApV7KMIYDtsU53ck8Dy7c1eXKueOR/wJK1AQqAwpC6YdiEoYIggNsAiRM
fquhBVvm4CD5mhcsKZ1HbqgEu/vty0G9+fYFdSGxa8V72SdFzEwB3LOWitlJSmPrmin5XZpG56+Otmgo7r0FAgRaymCFrmLLrtJn+ZmiDUVhxzTX3sMw
f8sLNHE9nHLC9HkW2/sYMh+BVN1UfiFY3dTydTzVx8FGRBwHpqoWAOCdFa0w3ZEx/HzWR/TQr4B1oQlQWJK1bXPe/36UnpYNm6lgoNmduZTU7ZzpnZR5
aKAJDulVwcEKSDFcg232Yh7iSjmVNz+t2xSA4Gis3Jmb7WVNKMilj2HND+uUgyfwEXZyDeTaelw/avbSaanujt430lu+J5tDEW72yqIo5+xgue39EojV
irExU1an5FYGoV/Hqn/Sx8PK771U5ftMgkigr2UM70x/CdCV4YXIc0JsOTIGsZn8S4PJ8OFKF1CKRoVLZdzOStoR9fEaFgxGWgowm+/m4v5KFH5drMeX
52xzjhlTg06TYQfzMXLmVBw3iy9mlR2up0BC+vPuxAI18dfZ4yloYF2dYzEt3JWGbvdodu5ZtM5q/hHizkGJMDXJhe0rSnSZFlf0k0kz7G7rWq/XLDPo
b50YiBsgif22g+xbGj96mSVBpaas+JB/mQi8I/dA/dPQPPuNCyZM2DMPAh1nI+pp6aTD/4RR4IKg6lVHucb0ckgw4F1+kIH3mFbzNrh2FZFYMzEjz1Z4
gKv6hV3KguAq9isO7sgpmVIGYgYn3EbZLTUibqpCq2n5YQfS4qT6+7/g3w9+EbaejaKon2M7+k+D7jXi7ATAM6PXbvRyL84is70Ylo+Df1kVfOucZxsR
HeIuJlRSjUWrR4r9TX6vh6qy6O43f2vbOzZA18bR6S+E6ZKCbZS1heun+f6B8rCnZ+rwIcsyhj1fy9RHCAbaRULT5yYNOcz5qFoqSJ/aqcHrKkuKWyFX
mInOdYeJLr9m6giQ0fCyF/46HQa/bLwhffkzHVh2V4wtVCsUnRyLME7M13lyq7EiVMsRbAmpTEYoKSdjeqObuDqTOzKCWtc96Aqr9JFrjT7HPhoem9Gc
ms9ncEIdYu4zqCq4k4c82s0lF2kSeFCh+ZtpwoZTmtymrvlqKB34N2x73G5lCr85Q4+fxHk1sZ/AddLtwXd2ZnVZtoGRWTheHS5o9eztBREQh2P/JASY
OTjZ+R3DvnHl6bj0PNKdN2QK4RKd/L16ZlF6H5kNx7fvfT6ww/0cfzNB2z9ZRfKP79F6keZ5Ga2Yeoey7/mrHobGTgZ+f0gWuXv3dDISV2vPTSYhX+8U
YidIppRrqkf3I43QDOIBAN9aDMf1/t/0uKV75Tj8dPXd4pVBuyuqg+pewyFVpr5xlX+9lIxyy1vdu1hP1K4whUgm1lDMp7aZV8pKCJSZDegiq/e3KKQQ
v7GM6D9/t9PG+V5rcSVA2apIgYp4q/ZrKh7CI0ZgJkY36XD0FhZQpYUSmnXJ8gQQQCWPLupAuRJVYD4fR2eCevJ/iYNLhFByrE7SlShlsRQIlEymn0bv
xro+xtNbyqlyBpijCRJE9NPwWDnPBFycrRq7C6onZJUmDUWI+lILIQUVMgW+pd6jZZsHXbvoGAqVMaaL+yQESI3G6az8GwC2eaj7nCkTBRUBdlX32mtZ
7duXv1/g+T1Qk/3Mqe49uPZKcj1SIQEBs5RQ1cUCkXooGUBUydaD7sj4WQARylvMKF5NJwlsxji8fDyEuucDI8hKSi2TKJvMTjIXRcnmRDlT3/LTllBI
wRMHkf5EQXGLquNIUykhXsgNpGslTvnYVnnJa0ZVIzVMDShc/Kb5dKThepDDIg6+rERoigZ4OgZTRaiJhbhCQ0vq5RsQAJFIKKKYtUgFMAhApFw38+Ek
GLkPgyd0WCqDO4QHAbYBEE2BggrNajqBiQeiZBpLeM58Kg9hRMTJrjZ6QshmvqT8V4xPlWEz7PP+eVLaiYAoV6d5Dcuzk4cP100Dzl/oN3OYyuRKCVAI
s1gWvksuprPnRX2IY72u5CPP0I0zLvS5vBss/uKko/qtd6kZIqWYZv9ZZSUfhiQvthbOAX0UQ410hrqpqKeraWc7gPZf6CA5qZkKMKCbQr/3uHgVyLMi
bggUHVrMO1Qva+lBoKhMJmff6eDJAqoJUquKCwwIvDzUemewaQtyVvgO2KlOCOBxyFltp1DNNDsbKyghMg6gbyUJBUhWUYPzlwLBS6+f8H9Xb+6/XjW3
GOA39mOfECUgSD2MPXZYAY0883WufI9i9VyFwRKF7C+REsgJBQT9Xb79vh3ZBX0vcdH15lAf0uBb0/ESvkAsYlHn89Gflx8vTlzF2SsrU55TGZez28Df
07Al1dwh3quCjFJbKFnPOiiL7u5LTLJllgPz0FhSgWci3FLrNLmg+6fYIiu7Vb03jLuU4z0kGt0fUKWdJ4VIKBdM6HlAQVIoRaw4UjWduGac88IGKBEw
odXRiqIWLMtUunfCYPaSdExp8VVE371hK3ntny5Hjgcad91J32BmAiMUQBrAsJ91Vfm9+gh5zFZ7UgWvXvd2jEnhiQNSprejAb5ZdbjU2WJ7AWEhQwKE
D7KugjMsy4RN31IRjlkkD9qgOJawBP6SmPr0s7H1cThmGfQ9HC/RQMmSJQJEtFMVLEKqwtDOSODO6r/SfYGSG+NlysORTC5Ul+EqHYiu+s65U4YYHlL4
CrHnnpF2EuHWaIoiB7u41Nhfdh89r90t/3PjjoDk66/ZOCS7KBgpRPtpoY7dRYTATKXuDODORhi2lSJdMTM5NTORdb9l4nEf568sUm9seSugGSjSlKqQ
hkiCJKdMvP+h8RQ5NP2ZtZNSMjRahmUqINWEQ/S6PJRrNAu/iDGtjSQMgjtbHSgfJC2owEfJzQkoxsXxuTMWDkgEG1VVGQCqey13CFDoK8TW66/iXaYq
2NVoQsYMLlm4qGIUONmqloAQR6quWBSE1InMJ0nEzthTQB66vPPK/c/L8d8Je5OMACCMpIyALLJe4r+k7coAED1DG0B2naLjSTARG7CSBhZYG9dv27dl
gKDtu965sHlMuqykoCMMSLcohBAmzvyy6ZXy1od3iyUIcs6lAUvBdo3ZXJ/qgBfhid7VDC0Y2GEEGGD6GgR7GXeSCzHwhRAL0U2boC+RpgMOFAUASNXC
Q0XQSNhXm61BuFCqtpBrTo4yiL5VD5Hllk4mg/OasTEM1Xj0z5c7fXXMMC59Dt6vHtB8rppFcolCiIgqQ4/B64YUG8wLYoBIL1u5dQpqo4bMeeSMCb5S
r61DIR1JHRRrPUFcmfKRw8b5ONFHGMVJBVvEdXtMqoJB5zZpyNH521dB/Za5v0GpXIi6swCyKv2kciVdh7hcSOfKO+JvlizjpZRXmFIG7w2CKI8aEuef
KzasqgtMGUOERREauSJS6FBHz6UHxP4QUEEEAUOvQTGZ1pmO5q5Xs+mgmIejNOhyX9M6BKQtMBRM4ZE2EDO8wkzyfUMnmcmZkQKRS6hPnxDFLdGmwgX6
MpyOR4Qp2glCctEB626S4aWbgAVdQ1yqIgZlA5ClG0gKP+ojnFPweuKdyZ37ihoGiGl1Di7Fkersi6KqU4DC6P7G/1sB8JEkJppVAIUgaYdTLGhuXRhE
2n0xIkSPzbOQYthZtdzsisIVOV/AGPVV+4WaiSyjEI2f9pfiH4vzZKExFhLpWCIT5pcKW8tzDC+yVE59M79/HhNdpk+LPfZY8O70ujtPLJayrN0PnmR5
yhmATmlMYsY1rp1uVQnA92LdNCmQUVoZAx4k4JkY68cQHU+TMGdp3yFLohWQCEG3cxuRIIiwa1eG4V9DOrupGxpTynEEXGz0ZINwUcS/yUvA6A7I7Ht3
h0eaUlHWqhhcX0TWSoHjpy2bvl95DmfeosSBMbx/doS2SqUdaD1xlfbYCguQFJDZQO2TugUYG6qR5hMNd8Gj+VMtmZQTzjcPSemdd9mROrIFSSoLB1Dg
gA0282p3eMsLMZVFpE9/G9KaSpo5miopAs5WpYYzVuJUHWcn8FyznhxICx78s5ThJkA0uKuuaCAg1fuym2wrKbSoIdIEIkZMsQeBGYGQsAFuDQXZhD10
dbGafHFjrEGYKY5PxQQKFLZ2fVPc80giX7GRjZXqdcpIWAfnow73vVSVIB5Sbni55vPCvXzUYewI75KOpJRSlyp7M1Aw6pzVY54uyBRPxf8+uK2fOXIA
gTHWeuVliVgxfHHW9EfaLjZQ2PwGpA0TtZKEuOyGM+KcZ1SPGgRI2YiIvQIXVzP6/Gnl62nI9UuB+SKgVVT7sETm1RFigqntdt/G9PANzp49fI6pwant
PHukOQGfr1CglUy0ZXHLUDKSxIfc6gawigSlT6vTv3+QHFOs+n8NTNG1hz/szv4CMVgjNw7bfBYFv27XjmRR5wa7yAqYf92I7aUuXowiuS2pRizDde5t
pSU4SsRYswxWahx3zZgSveP0OeBlFaObXsTiY3aNasEDKV0aXX14mrrdd2FgJIMH5yJTWfPbyHPZLkXPlrsCsusTJ57brzIhG4dbv7gXsqCX+1c7a3tP
73r7CDcZSF+gEtxgGajJmSmUgHKDUEgyksyKTFG7XFp3PTFrxcihFUi28XDIQQpQOaMwn8/y1l5jmAB/YD8HFaH3+RlFK4IcDracijED6QpswVM1kIGQ
PUQNS4A6EuZUXgjSUmAAEa5PEpwrQHKxv8abvYJQp3b95G+iB6d16c9TyPu0ff+ynQ3viixnW31pT4pY7VamlKvssfdMb8o9c+W6Ii80kf5kOe1v/Tnd
0I+5c+DF+o67A/GMDgwiaCSEpJJbRMmCsWYqqnPyodu6e9H2wQeHyKYGVfAuARNEGUDy47yHNhFIG5jcncyR6Q8Z/+t+ZnZc+/mW+c3JzRSIFkmxVg0N
jOtF17qzt2akhjZB/nRPkbnaz20XT4fYnibt+R9fj3OaCk7Tdvok7gMnNwu5H7iF7VRSJAgTKafwsMzvMtynipzpAnfNHQdgRqjKClC5l9/2HMXLNO08
8qjF0IE7IpKe0ZsjE7P5sxijPHfhT0NnMzP7cOb/yJyRdstFKBSSqhVBBwYv0DRAl9Tsezhu16FEpZVKWIUk7XhGTKljQIo9EaIZJZk6Tr4Y+j+muXt7
Lcs/0C3h24Iyw6tRv0M4CwPnuzCZEjoQ25PjreCTf/H2oOoQJ9ciT38m456Qj1m2CSf8LCDRtlKZGbW2L3OnCyqaiesAhlDtkssnbLdQJoBXMOdTwd59
9HY2QkgAe/+j7u6Z+Xh3eZMY7nqw+qG/itjdA/L6LaHWl4f4bY3ONDH1Lzp5vS0mPlCjXRXS4xhNt6zHura558DWvfTHRN1uF660SVmzYZGfzXN330J9
brLzrUtIP0hfWBjfm4QDKMSOuavRrlv0eCyLPpPcHzWBn3uZc3w+J7qpq7DCHfJIm0688dbUnr13yR0brzwLim4snw+C61gcMy/OCuTCjV48T63YnvGN
/A361d9EAvP0meeez8n2JkuuZPzKzKDnMmrMCidZRibabQJdlb7LvllPKWU5LNsrxCmRrWSssUYfOqzhdVColqVl01bcRNzRBOk+FXUyjD1Jop0Ipae7
dc+vkeZbzthDa8c4H7t+uu3gYIRe5C7XnhgyyxBETG8Dk6mmt2ouq3ySIsqWKiWFa151xFGO1xvF8PO8JmVQpWMmWQ7JBxtSQbid3tE9lc8Lu1puwKzu
Motd3gLvPeA9YitIUXu93ZUzteKGtyv2fg8lufaOqfg7HSqfm1YAwe28zjljzb3qvrAbjO8y1na9WpOUESuCxHMEUyfSk5cX4MXxUqTkiSSxT+xEi8uO
zPCFX20uUG8J+hPW53MByMpVCYfXK1a4ldQqYTDXneU92xeYi5ndqVckyVmT5pdneLqu3Mhc7cyGvgBhcvRb768wmxWIrAiJMhzOKGMSAggUmlJxCDYU
ioLhalcEAnH73nasVP7XI36O2aWiGUJIVmM1CJ6g4QrtxXiHPW3zQ58bzzOu72Fk6wb9arvdjS+9Dzf1zwke6QntCaV/WPoG3VjKHZHo3VzIXQk/Bgez
owESZBArTqRPcok9wDvhQfPi3EnRAYiQWwBjc22UXk9cPTwh/0xVzKKIIRVBqJHZvH+Meks/d9Z16S12lsqLpkoFD4+9zVuxv6H38r4Iz7Tc6eXnJfrB
erdG710x6DHTiEHT94UBfvAqhbotYvbjrrEOy/nx8OTymH7ytqxefBH8w5E4mE5rIb86CUKMsn3iG32w16qsvP0GQYSEvNV+btxbRXZ+jVUK5HBAr0nz
0RKrnw4gS1UNedxmnH3MEqn2SzRB7tQnLs68v5av/s/7S+vOfv+/HMoOYFaqPX4etf9iP4/oqSsfVOviMEdjTZKOFoRI5TEBiCHEf6t7OyTDx9q0sP6z
gTjKvvbM2zUKwhg5rFSvg+CJWr7ZwkHqmx9ZKmR+yUkBJbK77fq6I/u7VCyrIm/9fmNpsUm4KvijxEnyeOMV+UxXyyu6o7gBfci21GEl0Z2SHRQ8MGSP
fSpfhaUB4ubQ9JbEit1ylzKBznW8qMIzNiSgXDZBxFW99KSFJfGolngdECNI5yXH3PJ6f615dD4+mFwinVRtTxecN4fzYE8SBwjDHhCGW+P3M+AchVI5
/wdio2SYJBJ1swGZAqctigAmMiIqgf5O8KgFRfSei/RqCwlLUQL73b8eVoWD3yEabESTB0Ipz/On1OIQDjoM2DFL4JyViy1HRxPMEZLG2kTBKQVUWC9q
AoO4cSCa2f2BZI/CoDEOd+TPnLwC78i5jJBGEMgyfXpaermjmUxsi7SWpr3Fbyzk61K9KjPbzIiIFt84XQwNIxQZA6MVVCdbCCgbIXo7vWVnD96sat3Z
ArfEwdxAT8Y4TP+0v4I9D5OCYA8eHAcKIZAQ5DIiSAfYSA7vt6VoB8s2m4VRcsdPTdZ5ACIiP6znryalgSCSVuQsqhheQgJN6sO+5shK86yPmfzd/7dv
aGtqVwJDQS9ISdmISJlkWgruE/hHDtMK4c4aCCMTVoI5QsIiS5c/18bDt37eHgdb146oe5XKizUKkllYPTXWs6EZ5XQf02PogQLeussjni1aq40KkCb5
sG1jEgFcMvJ1A+apUi6Vgb+1anjlXesIFWVUmcpOpAZ38nZ9pShdI8YU10ZGWA87YqPwqpd7TfqUR80wQcZUWj89ddc5hw5zOWVhYk08yL52ebe3ftpX
P+Hbl2O3dr6j+3y6sz1eIIgWCjHPK0Q/J4Zz/Ky+NA2icHFFnLwuagjOYn34WvF1mRSa5pdZGmjpPTLlxYSAFCkwjY0nHE9hRoc/G4HdqB8zI2Jb0QYS
F/n9e7J+r1rJRokhPc5R7jj7lA3pTuGWNVEwJspnkYZwx6mJznk7QIMFWnAx7jT57Do8ypNjoXeKhsHqwnpVey8M4T1+Qq3h9ONyZiIKIwURAUAQUBQg
ElEUoVECHCDG/ZTEh9J+u+uZe+xcdlw1Z5U2o3RRmRIMQpksNgujZqTkeEwg/xKDQpkQBscimTr3PlBkYEFA/UKkyxJhQdARnpnbyVVUCAR58lEwcxEz
Ha7DvIxjJW9udUYXAIma3BoBCBu/vpEZCZQEVIFcJMoGGlGdyoO8lxkZbLCOpX3LS8bnItzUWtRslZqh+sSSwPAxtVzKzsxs7YOc5NykAqlFd6UaLmsP
d2SRQDn9uLIuS76+AX+Qy5LvYPqeTWJGqiMBRaqiNJsM4ek9fSb9FU536PiEFTuUYFlJtzx10pO/K0wyV/qHrmwzM8sWv9MSOirgZY6O0V2vef5mUgaI
Bk9VJ73KhnLtQSbIgE1BHshGK+yEMxUwhC7bDO52mT8Nf0PTSCFGtIs478LivqBYSL9VqSInDgJMn12Fx7VpLZcdUddFVZG7BJY9sgSEEi09X+t/Z7Ju
Qn2AqUqUFpujAOAUEiMCWe6imUklXdkff2BRsSKv2/OziVA3DL0judmGrH+Pg7dTIWevdVtP3TnM0lMArVv1kpQmM1+RoL7/FrVrVxJfEMHj6ubvnGlb
SkMpym7exdLZfW99d2zlmMnGWKpH7tJCQpAVvZUf6O4+Rn4X75WYyT83w4HoCSn6SjmsqKN9OvT6z5SxL+77rYxlM0JRwzEGMMrHhV+6GmfbvQRlCiUL
4QnvTia4I+hpaUqHSl7Fvg9GEpfsX209fvfLWCcyveNWFyPtyrOS+9vbSkfL+XcO6g79zwp7YrpUS1SPytx637/HvnQ5eIs8qfJGVQqEoCA62ylGRwKr
jAxcWRSifgRb/WG7q8pI5BC3FW7TqfJ1HA4X7kMFN4/FkAgFBI4/MfeIcIGb2bISadn/QnZ4TsyKTd3GGPonV0gliJGxQCgNwQg/UpLUX1Iw2Ug+m/4n
5D1y19cU8PGyq6e52YeR52G289g4ybd87jMNVAEs7kKCgr3WmLuigTEyEYGxQRUMZvugl7l5VMp5rf315UKf6SA9bBv+kfaQ5I4OuP/jmfE3qAOYCkCE
lJiyJHYqY1xzzzDiociRIcthbYQtAkBSpBKKqlVJg06sOIHSvpTEJIarTdb3hpVqNMsaWapDSCaXvQogzzEgFntaVhW/V73VRlNOMvK6YmkYIEghWul5
0l0wnj/icAyw/08+NeexsB2efKwRmDLaCxWnJ2Pbpy92/h7Bxx73falbb5bfned/PzZ1Xj+JZEyNKOn1qMrPdrsmS+Kgxr23Av1Ci1g8yFfNIo85JOU+
h00pJnBQZpcIsbEEzJLuYPkQMj/dC7HyYC/Glsiy6v5rK0nWtBEDTIBMD7as/lNhGwdVGhakHSswNUGsoch5XM5qsgINyNK+iw9MkAf9aPgSa8vrRfjp
ttdjjlz8Pdm3sfn9/q/2myC+PwvM9mf9UUROQiEiIf+rKAoeoRDWKqAJzEQlQFQ/+ZEMhopQoRpUaQpFppCigApCkFpAiYiiiJWkaQGgiVAoQGJECgUp
UClpEAoFBpQoSlKEKUSgApBIkCJaRqJoopRoCKhFpFggKGlAoUKKVKREKVCgpGhVF2FwGxyn9t7/sv+8/8bgeb/yg55Brz3aBdCxKLvlGHn3HPJ9Ij3R
ZE8307+n5HnTvjKP2MqVCAsIiYQGZlK7ZlVQkw8lDID00P+UUjBP3v+XL+eXly/xyXJJ/l/zD/IP6w/QD/MP7eU5h/X0VP5g/gGH+QaDNyaoiCv/wtSY
VJELEU/+1+4PIwU/+f+/9P5fNP1P/t/Kd317f2+r/Z+z3X7P6p2JI2KKCgPP5YioPq579f16dnb9K/0ZBB/f9q7dv6zRiAnES/s/cuvH/P6dkH1fuoP3
euO6aZDU6gnuDDznfiKy8UHiDf7T/P/VnXzdr/ww31NenmeaKf/4bfqyufVaI0uTISF+CqxC8/Z/BP/XGv+iou5/y+yPGse6IK3f/gbAEgnkOSlsdFb2
haSPZRcQjfzwIRjeFoKMrv/XqxpISANDPAJkzFuIYkyDFw/detpV43p/1ssuzsBBPYG7nckAkEupRPQFJf2+fa3/X79vuigAkM0XwQ9ghOscbxG8+5VY
hZLYQqkCh7rWZSx7G/ovndf6Jj0M0a4/UgSyVZCRBZQXbV31VfASXaWOPHgxOB5042mlxpEr259f+HX3nfqVe+devqkLGkIHp2N5Sse8V6IOfC2YI4Ft
q/QMpSZrqdn2C6izv/q1EXwsPqVlEgIxAJKUEwSi8oUlRUe+wbFd/n70+R4ihfOpUoj2RRkikgTk6f1r7ZICXxgG6myvJZqvdvzhT0DL55waE6G0P51s
fP0/ZRRk2UCRJnWjfPjOmsKMZKMLy20cZUQTAJAzhYpwqSAookQzmUm4jUhzkH3aZJFCLiABqdHg6JLrppQrYgpklFipVsn8nDhoGwIUNfXGBQkCBy6B
QlMKv09Wez7p5YLjj9tuO/d3ustx1kTy044IBKdh7g9AiSKKgEXdpkwZQo5kOisVObDiMI+EoyLO3OI/fTmjo7OHWz8bEjchV9vC25idAeSh2qrRhdGF
ZNagWUoyu+IGa9nLMSkQvOvW6bXYxZWVKNCeE93V5nub2tk03DJeyPlzohCR3P6V74vh5YlBkoXc9XUKDvQ7v3K9awO//VjC+OmNP7cWxRFJSY8Y6PVq
i0pI2ezL3qzmPTjJxseN21nnXKcrQRFg7wW7IicygAeJep2kVcqLyDXTLvtO6YsK5WsJrWfa0CYfQRfVMtwxnt/ZSXn153w+gnFDZ7v6bH1I0EpTKRvx
C4KOV3cK4aUCoZy+RDI4FstmAmg8yt6kMB16jXWfbW4HeDcMng0hTWgCgJRkxRKqPmngkWbcU5J0jJxz1V2LOfbIbX4pERO/NXM+75ue1CXubQwjZNeI
TBGjJKgKG6/7G9ptWuaQtpyy/ahu+mZgVAMiGOVQVcYGeL5ZJMCxAJS5Qb4VB2b1zLgGtbkBHwNAV23JA0YZj40o0bISUZBBtAa/PUf+Bllcmd3X7/sI
VuVeNFQWtDBJhSyrPuKymyQ4MAwCCdzPvKzA5iiVeVJ9RaYghLCYtQjiEC/d3fZyyYdu0/yP6clkHRkv1rceiP8npgYCwVhQES/4ZOh+7pbEwfkrmwMD
iSCXQpOVf1EhT0zaAf0onFFGA2NPA0I/QqCa7iNj2ULxQRtPNgi+mNz8EavTzECEzB2DfCw5ZmMB6V3/TJExO1Ggy8G9RkbhEED+kCr+DGEgl+wySfGY
BaQQqRs9qsn9eB9Fbr7kOMi9fRDoCxakEBDRgmERkAie18uKBB5nOT04qYGvT/V6vB/LmT7XUTx4wxtqp55gVEr7Ifwnzq2NCxHl1VSW1A6GuAMEESYp
RA9k8nYwrx33CYc5ZaWfQuevaZDwnWNKOg5To9yB/A2DRAzIVEbtdEIb4EMEr/ggI8IHDH3+I1gI8Vpp7SczUlAykWkST/LFJOot1bIU5rkguwbJrHmv
ejFFg3K86tS58BZJ3MxaQxAYQTHb/HmRc0bkTLmP13x/Fdf1kULFa/2XFU5wiDLvfO9TaYiKoaizYhfgtuEyxxquKlYpTUXgH6pRg/N6mSBS+P7uKr55
0xZjL8E7dnzQWiA8FZSWsArJUKHGToHBxDH4v76zq0xdPxreszipZ2HdeWXTGusWrZWxDzq8WWnhWPIzBo9c7vykIuX9UHKR8Fn2AsxqKP1MHUhUGXkU
bID4kay7tbpOg2+I9P99qumCCRgkB2DwhGYoiNRX8z+L6YrYljSD/iRsT/LWF5R91Lxhd+T9DtfxzXFKYosC9/bBRgs0EYNqWyzua6jLQ/ZRojf4WyJ5
B6tQxe2jeaVCikFujF3I9CHesSgMyqhurO5K5s730UzUiofcgGUxLzgbbVD1N9JlKhTawPWmbMoTN3QIRHN+agAUJiNBEaj1oDc/VFvWXMsgkSeD26KG
Ke5eOl4oVA3ItVYBgG4EK2pEh2caCQrlNuFyMC5AkJsrhBagkGRAHEAwHDCXNwhX+HAhO629eX9x+3vc60SIQgwHtMIxCHJCOkRdMzASelYIgqna2VZy
7TUJcGYSDNCA3PL6ebTjN96Tm2Befk7mkXpofJsgC8V3IrJ8imLuyNa1Az+5ubLFh7M7VlYFWEgTkjkIkpsd9FkhGTJsxykKGqaX1+csVQSw+/Xj8jSb
djNoOtLLdtHmStoLu1BqwxAm9qu5JznUQDZEAFtWzabCTUM1FPX+XyXxiaSqMVS349/2ffkLS8LXFjjeaQU3O8kkmisOjxdZdopAeeKgYc1N1xA6D8PJ
/OZDoN9RZwhahf3fsP4d2cv6m7vX/s9YxqoXLWzzI+zNkygb3BWJ/FrltWRsmDunIPUOkqAhmW8P0+j+BmMaGxpjswLIBA/HwPcBxhAy/RssmuP7eCaR
9+KNRiN6YPa8MCrA7d0tCQL6Nneg3gF6QKvXE9Txz2PsSUH+XAoI6Rnso+x22YJ/wvTjO7Af5r1uReglQUDgIkgnG/9+6TKQo3AK0HKe1xDBSuuVDlGJ
yMmYPbyMaRN2ag9dJk6JzyE+b0CKwRyLhZ5uslGmSjXOjrKKq7LDyoxaiiJe+/J6JvVBv9FewUmwZkaYdgq7aOpyAFZz3ilaBBV/dRpoutH2M6FXT1qs
UHdLx5qBpPTRNDk8oYXC9D/qGnf+BBoDdj+F4Rva4UJMFXk/JVCedGkXLcaNEivQ2oUU3ZYHOBbtBvKVfoGmnUXEr1VVtEpumrWOgNTx5Ub47qSJIllV
iBNgBtCiaykj3zuyuBNhybjUWxIQfowY1p0nOmfhiIXeg1AeABC2aKctXnMjMmQ3okFLW39T2zIMJjjGZTtEf5a+i1630nPA15YnIqADtNpHIrmALNB5
kdkh1oHqg4/Br78GA0wMOT7m3gdDf840XIDox+TAcA2iT1IyLUUVKLIzpeD2L25U+qtCHEuGXOJqx+FEuZmj/qUfDHpJF2bLooYfgsE5m3w/AKBfBUQF
zaCQLij8kFCLEDILM967e06wKBcheffbs0C1WJuj+vvfrbdJ1ilcQzOIV0eUR2Ru4FKu3KZCxe18AtmG7V9YtBBBka0JJuQwHqgPDsF/3F4o8C++2x1c
7FFMMjBKmZgAP8Ux8KTufpow4YCQ3mu323fZbiWTV5mYaGgEclF8nESOUiFpi2rFD+8fhujAj43udjrgnLfZnKX9VAD4dJlaqOEvZO0iCM4bd0mKYDYL
T8GEMlDNbz0aMu8q0wsiHQu6qp4ekAB8rB71m7u++uj4pe4FigdwGoampHv87bNO7gZ94jZQuo3SxoKCYjvadIefyb0b+vGAmlRiZwmDEfOuZoMdc6A0
Qfo8yBdQ5UWhnww89ULM8CEUgF9qXLmqsfDUWFHx3vht6vk6NmZQR/gbZ0O8ExWEMGfPeqzWhqX00XAxbJMyUj8nYI2JFlpL1wGmaIoYfOQzdIlGTo3f
jEXSWTBRQPgVwuQcMbRz+8h58ZP7GOHrepckxYL+0H6HLq+lCBJ+HUW77+zQ6Ghs82td6/LKIHARxMbM3ot7GIJj4D1IEseFsYG8Q1YntYP16pjKlsjF
NfzTU0Y4JDtAthbH1NROpmRWBZhoNtzSr7a+zXv1zIqvuARLkkdSGk/4Gg0jXBqXhNpmF/+3pgE0cGEuVBorFbvDyUSBdPs6wJ31YSJK6HxcUdx84EUe
/0cWNZbY9N6q1qvxkfDka14kJQlSZa4TQYdjq8nP2QwkMLfN1ytrDx6gdqLAI2Uwqt2+JojCtiRMdRpumwDFCQIGZl3tMlnL9t0CPn2DDCVRRuPm2htk
oqjuASmN1gkyKnhpeUgLlPZFJEC3Zyh0S0uGY+T5MKqJgA0ZlE8EDXgUEqAqAal5qDMR0DS7JQ7tJxlv3ZiWJsjCfXISl3CbCcwqY+z2sI6aFVlM4bTd
XQEFiDAQhlhjphGVk07SIJoeXMfGdAnEQY4qBWgpMMKt3/+nXBQlftg59q6r1DsXP2fsZV8JCSEupkiBhmpv4I+/Yl4L+CgND7IQECARxThFsMiC409F
QSKZiSKd68+58T20q+sMzeXxaRTrMatYsATsuWd5DVZiWebp8yOZ7iLiVDYAhvY2sLZphD2YkPCQ1A7T8p64H6ygTQnug3wt6HxPQNe2HwNCML0clHVa
WhkdVADjQhQVGTXEUYVRFXurIGfQ22iCFoDB9Bih/NTaAj8y+Rb/eWkopVQxAcolyPqCD0ibZy7O0n2JbNgxwgX/BmYKpIrp/Z9+T+xVGWMOO/VQsdyr
COy7fmtftbA5fMZ5z9KybWf0DRt7JgNsHX+5+Wc5TDBqxSu3+vT+GATWwKLXgJXLE/vzb1V5a9bTsq9hZVD6rBe3r91dCJG5+Mr4XWY5kTyxm6LKHNHP
pxg4MvsGD8HiyC3KTK1BPg0ynMgWEZXfPxhgmU8NW65XpCSi7roy6ZWX+h4e8NatpN1l3qaGF2rmqCouxOprXDt9rV0wPAhSocSIJEmSEZIW6bpDpIPY
85kijApbmXGPp39rbRJMMsPEGclButYD3ZMYtkn/ob2Bedjo7e7Olc15SkXQLv8yyQTPtvJj7VrmDBncX/gerx6yVh1kpeM/EqNkM91u9VZE6PMRT1bI
0K/oVmh9ShB3Ib4JJjb7sSOvq+a0v3X6A+tqxZ+mtAjyy2j+fk9m0pWTZ9TzO92eRSCAzWXpqNmL1EDWvy1HMvfwQhW6aCF72kKNScnK/OeHqNpAon9W
2VAJ2hkb+7Pcgsgz+34boh+vQytdPLIfxp7+1f9bvngGEBk3+nmXKuA8Q2gaFmWZHzK2nBqVeKwmb8xiqiIUbeMW8ML2lezUYi+MSX4nS3TyllAxY+th
9O+GWO7Uac+CwoAmm4XahqzznHBEd/q4I5GMjx57+z157aeI0B1Mdj2UfY//r0Gk7BehH8jMgdsSNl8jm6xxab9pnSPrDisdA3wwo68tGbAjtL7yU5v6
2TGqpLwxhl0UV9v8v5OH5U5vdMpV5C4+E8jpcIIIQOBIOSFGHvI2GvDizVWB/15MLVUUNiBxZWP0jNVrddsjL2BaPOeGb9oWNnf05iVBCL7srPDfL1bS
ySUpjQ/+w/RXwZe1ya1lyD9aQx85VVvCr+ch06r7t1VOxemYU+yyipBOks5qF7puc3DLM4pKJJ5E2IgPScmzUNEKw5CShiu8nsmOPo2pSpPjy8Hzhg85
6YnU1Ph5M343/63bY8unsH8lTV/0OVRDFlMNp/2pIthQG719ZxQr0nxzcesgcEg3ElBz7u98slkciKA/yookCB1jTSi3eXd9n4eygznPtHh59nKQ3Na1
BynSLf9vW/3RfLt+5eS91ZlP3a12z/1p3b2oKf+PfJ6+fRSPnuEWUh6EfUfi6g5Kstn8NFTpLbFO9bEqLMPZNe+3qrX12iv5WtFMH/wPWoqCYxlkn2XG
ragDYPsX7OVeVMvbMej1HPnHtPEVgFxnDO2uTeXuVseu1WsxJua+r55JHWelqsCdC088AD0npfLneT2+mKmRlHf2azcDnK3j6pSBNk460z/hQ/b0XSv2
Z3hmVVRT+a8T7t4j9KcQQqqNEXrw+ri3eJfDNAo8aFuhkkP0GnA9inBGvEFMsuB23aDMOaqjtQO8f4COZx3rHhyrZ1VXMc56zEYf1TbvV2gtd2HMjlpa
hbJmUjMNb8qLA3qzCU7mplQwrMvGa/2PfLnffNcSwqm36+yHnWXSnu2f/jTRsW0rX6uUV95zmogRtCr+WB+/eJBxWr+fsvEbE1oRH2t3fDqOXp2cLYeG
2vjfbS+ez1q537M6vQKMuT391s6JM0CqdIpmogKSd5retP3UlnYNTZYGmOH5mga/otK+8bNyGc299b30rmDyaO1X7J2DfedeJbdH46t/DH3Y6VUPhT6b
M6v4OzoRzG+bvC6as1K7OHhW7LQ9dmERYc+fwzr8qroVU40UjXpprnFPdjXFxTTJn9Fk+YZffo0egw3t0o18EZP46Pea9ZNwIivfKSXPam/comRXLzk/
VSGXgjw3jIXnJKRN4iXzaJAxLro21VEIZqpmu8dYUSam5l00gPM6AT7G3f9Oq0LMpXMcxZJgUfNnYD7NBPsIgZg8+W7OeUrv3t8RJn3QR7xboX47Gf2U
o/Q+53xNYlYCJB48XU9SF7JALVRNpx8X16vXhqH35AEgJSQv3LpTI+hy09yhphyJ++9r98n0CulM9fLZmIPLTtvWtg2zPTdUheNfrgBNKYuLuPa3O9mF
Qx20yC4Uytv0xtt9WXh77DLKNht1llyXYft11u8zI7X+vr8h29nSsx1HMZXkJcG5xHbaeS5Welvn4tIq+gXXW+U9ZrvNc1LVdiPtz6Sjt1mK6dW1no3S
XiB7uWl5aVFR0uo476bt1S6i6p8vKTVFhtWsVk1mZbMyYmu9L+rSPxnnlS817WC0gkoJBcz9ON5S5YnWF01VRso/szEiO3vt1jj67HJ8tBl/HJof817g
3txvS10sVQD9lWH0ISPjKa+Wpwv198/ry2x11Hg2/4L5TCg/EqKvy+REoc+12cOOwWIxobgnvk7lYzUKei+DdtacSn2enFakOaf+1It35SZvnk+s4NDt
NkeAtGUCpaV4r6RYnlKQmBNQzlGA9tSV8d4tbL4xi+c55y6dPdKIWjO3Wefqn53/T2a4vzuz3zlHRXs8n/by06gDlyCKJdMKM79WgLKCssoH8Jw/uSOl
PgUbko+x1+BSDRQdGAFsoI2yFPStB+ft0P2UiUXe8QGBUCTL+PvkA3hnp29gy3E/aCe3KnA5EGii1a5E7EGrbszYdn9rFoLKP+OkgwqQxBKHPal9k7lq
Z+omvEC2ujwB7iJH95+/WSVJ3E4YPfnBzAVfSjufH2cn2VTC0KU5vH/80W89cGtEEwhaxRJRfOf0GqzDsaPTh9OpU6eq884lLzHa7Jg59tBjgwJQzATG
uNUtlTvuvbOeQyXHlF7++Qak+Xkwz/Xw5cfsiRzsGKqEF2e/rZr+un9OXQa/wC4kA4wVClApAJCkoQPEhMQFJBl8i7EuuFYdY6bfGAtFkZNAoH9K8dRX
7qHJyrcSWGSVGkkx+6q/wv+nWGlN+UGKGHd13/ehu9DP5LRJv/Gvj4TtCXu1Mj7y4eQ+yY+e+eeU89EtllynLU5VsIRW/ZsIhH86O4M1grbHw90h927f
Sm9rQ4b9ui5EAZMzQSVAtgK1oCjOIUMpA8SK934y+E6D2FRrB9dnOCgkdjP8pBqEdxhyuxEbW+TonYcPUcOWDFieCkcAOMU7JJ/CtGCn7TuNX1zgfWaZ
brm0eyWYL0OWw+Un+/hm/GEAV136KBLrDCR8tlb/XpxZwq+Q/06cgJ2WVFAV/S+nbc95ociCh6lRYov9/LrxrpbPvYXYJ/6Eaofsi3wXcfzwnaaTKL9f
2d7uZocxy5srKV7n7rkRnLx5if8acqV8DPg2y09csV/t79X1tIzT89bzPxZiYqWpQT0j2xp9F7o9da4Hr8K9dvv2yHW9lOUZ4lbKfqeqc8uksHPtz6b9
M8s/hH8dspHkwpRefE8FqKxMLhdZ0srUWhSheS/b/CbTl63VzljseTBdb91e2r26DRWlHPrGhJxI51ayrnk0iDTwlr6c5Y0pTPnWV6BmoIvIbtt0WJVX
KlRpeY0jbiK2qpOc2cl1XI7U3rSn7fvzuLmX/mvrPqzz5UjN1jL+rHHO1aB6Z8vvd35YZvZrzzcy/y72pCiy56U8z3z+/a3vtbm/KkDAuHJfnssf1Z0n
TqtnoXNc4k96P5rPE5ysoJbJb4r48ed5fwpai5/p397PrbVthWQamqvdeD+jbWe4Lz9mzSMGGbfC9yAmk259OGwN749hxxcTlTT7Gu4rSjEGnhNnPqUA
rPqvg77y9bdtTSDuuvyaeJcKpbRafizxVbtuWpRh39zJELXuXK1dJXsziTPIV6/FRinfJblYUYw1z1LznUtTDVnI2n3/8u2luzpW3Pnx74H62WOn15W1
9d6+Ocs55Ghci+Xlt9JYOnNh/cZbW6Nf4v7Z3kCvt9ONnp4P9u8eMLwcMP6l1JHb6m9DhaSTMdMEK/QikCTeGXhKExzbJSoyoRz0fJ/8DlzjA1w3m7/P
GHEwfHhq0XUCWyzdMuX+C14nkq9y4jE5K7jkt5b8FZygM0/W6g1NJ9yxWVGqR2csTiBQ3oFll/hd85KRMibLmwY0fDgyYZPCu0ary0r6jvGx7urZ6Tas
58+2z71ofYG7r8zL5ttNr4ciR+i/87C/NInEMaL683y7Sn+cheaDHl4vU4D0mWO8X5Lz4+qHutMBzDqcs4o1Wt3UHW4gd96tIQQ/ytGCjws4zjKWfoqU
MB2/oce3K5hyMU7Fw8BVEYVTljzu/rr4OOO72w2Nm8i6d1242v+ZYx3qx4zs1clhokvqOcceFMPz4oPEXnMLlR16xBnaVpeM8Dhe2VUr58Njzko7chtL
GmW1ILghhCjIhhtrOihxEoyzerOwjPJqfhleig+h0NXrnXw3jTlXsPEZ5Rqsr+NJy9ch56PIjm24YStLjOUxLo+zK86NXXyl1E5MLm9LCOPF2cKFOFXq
7LowVzE3EozaTj/G7zqvqku1rtlD7KhLqujuJKnXbL7OUxi/G+cZWBwOuyzlprP1eHhL19J9m3N+mct9rPoVjeq0fZWrCj695GfF1+1p4Hr29nbpC2XF
1Zc00v4GOhw2+ztgz1vaooWHLkrmmcEYnNmhRC4NXXPWjrb5mSYM/Wo9kI0X0X7o0OeSeXHn3+HdSf9ezvbvl3yg/YoYs7udfr6HakUHjznHtlflnHfI
3OteMntQh+ciYIkQfXNupXEMnrI7z2GpTzB1z268r/0zk+Z7POgoIkqo0g7P02reBKPQK3roPfZ2mdVu2rLfL+6ktd8xipBOqtzo2S+UN0NB26zkXv3/
llE/YtPHVsK6mvs1kSKZKyySfeqQPCSjq+d4gLq1WkLEUnOq6W0wtPVQMPRmVqYOfX0Ee1leJMrvYbVR58hj794GzrWg8malgibhRefuWDOTIwfx/ydX
t4Mvqi3zfLI8vSXfWNvO/t92eLetpbPy13kIodJ0GtZuCPKzMPGfEtJ7T7L553x87ddny7sDMZY9cpie3WtNO+fpuo3PawoJ2Xp08rxGNc/a8bXb3WXR
1y5L7u7pk+ZSsQ2Xy1bAqy9X7DrfNsrh0QASpUDNXag0/ZDHT681V8T7R2poK+/IrNkn7OVhf3bNqbWtt9W/WR1j1qHfpYvzd2ou5/v9nsycXovgzD6r
e19kM/Psomxde9muXag7+HtEBVEnxxESkDOfX/lPsuP4dn/bH6989aLmMu/6arsB5432Dn1H6rsO3+mNmnfs7DaYeuGkUEbO1CFBAFSvf3YynGeDD71m
whfg45EE1jkrIhcO3pRUXqvIpOc1u6lGNN1Vpaoop63+Kv/AhaYpgFA4jRQGk1gH7P+7t/D9XOfn+P9P+H0NwB8T/lOweT/0IiDbBUTT7Qrq7Qjq6pxx
/mCKgInt94WiWJJKdFUSH/P8YNnfYyMIc3hMSsbKFBpbSlltUDthcfHWGagROuFMEo2tj2pawpDghVKFEOkHvX/j9mg/7ypv1fp9X5PqEQ+o/jB19uYD
n6j9nS+7I/ZPSX8PyxHUEXH07apAc0NiAs1H4FEA+ofKYaxCBv4EVLcsaNHJUmRmKiKN9v53hZoOjfzqsrKSkk0WODnk/UTQEgD6RsoZzrSQ+yhhW4Ng
o/qnN37plx2WMD71WWk9VnAQD7hJuI0GmErk32Te86EBaWbK/YHlBjVcrfpM/58k/hnH7K95RMLljtXUSH38edJS+9lGDRn0A9Ypf2TnyA7QQQSUVUWC
iqPklS2Ffs7eH+zr8fL8Hn8/q8NHOjrmrSITgAH4zjbnCqH7cL17f76Udb968zftjhPNv4SR4IZxo8AiJDh0ckOfKdGSCINZq+6qarDee/H8MRQihgKo
l+qo95d7gIo3ppOBinXifDD0IDHbp53PX9k6y7l6sQClINVdXChtx7W6SVT5HDbRQVqAfMaG5+VKT6VQZ9w7V6hX8WPdbwFJBitYMB4ITaTBic55fRdn
SRpTSlmNTOv68Oz936JMeLZqnQV05Dwz462QW7L6MDJTVUoNVQGkhJ+8hxP2Zt017QW9VJJtA9kdJSisSoU3+FH/Kc5dytfYR/wI5lf+9xlzjxTlOH+v
/ESH9W21/Uar7ezfOXv8beb2lfoyVEAOFo+iAd3rwooMZ1uj/V2hmU6iFmqrC8/+iRnbm21aBluQyr42v3VY9oLf7XyFxglRd3Auh8pZWRJFDY+sEB+l
iwEMBH1kzz+JgH9cgVOvFyhH/GhbphZXuPIk2PnyUK68igJQcMg3+C+PgE8U+P93umks1CBY4UL7Oth1y/yy/A+SeOb59PjNOH0dJCHdPVsRsQzoTSyh
PfQf4FJiQqKfkYdPvNvBXzXA0BkPbIASl+Y6f7FEO/G209XxlgRoCg+QLgp+2rDxHhTsxQSS+T17mG9dOY7RdLlAcFAoItQTrU33kv5wJeFpDqG2Vv8P
s51FEy3KMhI9DQTHsHRwvBm71H9nRZG9mTNHUKQiuo7HJQBYIgg+58Ik/I/11cDjrqQ+hWuUyH+0K/Q/nJPDVQOP8LI4mes+zwfTTs0yAH+TOl5wg9lZ
yFfGtKB4tqII05PSkgPEFUeX6RYDSSCl6ky7RUKVCSvCogaahGggp53dEA96BLIKTfLAJY+04Rv8MtI8CiATpS+f5fud9iz6/V91Zji8gCD0gzsGyIiP
uKdCifIgASH3fFaUVMsphq9v36QP4/pVkdber9sCrP48QG+aetWgrlj3Pl1ls4IIcon4soRPDPbk7g4OO38v0O2GdZIApFc1HidYVNSgJh/dS88xPj2K
BkeQP9/GOdt8EeXLe2IhkoR9pAJ4BA6kbrwybAjoaFCCF+W7Z+KHHjf5oeaewp69se97/dZedPiyd0/OMndh6psyvwZ38zkZs/P+Vk9zDxTjazfwp73N
74EeOa6EAdhJkUghBqcFJzXtvv32FBJSB0lVPrXTx7tx/cJ8/uVb4YlOjNY90pQOQeJERkqAK6ogb+B07vz/QItUS0oDC/rpVVfkp+uV9+ueh12GAkON
N9ehhe1pKPNgTrrqMpBUXR7FL5vlhTEm7uIlIVlk+Xsjznl0Hhe+i+r+FoXt+qT/ndVM7bsOmf8W8GxcVyeswvW03KqHy+y7yj2O9nuGIoovKG5F2iWX
UtKhTrTvYfSVmIJVbNW3lS2VBNqp9OzwHpNay6DOB0LXXKN0mJDnxMaVNjDptPiiuEFM1shqfEoyZGWMM5Z4FXgM8KrL5Fvd5y1WbwKpv7jdv00YeS2s
FVfegwhJRkICS4QNsRonGBoQnrN2vLe6lpOYraVwzqgmrkTa+dH9TrOeJOPMOGuiggDskkhMZ5JlmHHnVJ+/txeCu0g2FrhXVWv/no/h0uzzYeo7Vfel
0GC/zn2xpt6Oc/WaOvg3iCr489/vEwh71Z811Zp/CTjliw4tPMp2tUEiuqm1C5fvMvffty+41tGq95BIqiQDYYMeI/l28Tjgc6VAso+B5EazzDfdfq/b
e8P1W+9Oxe2NuY4u4pSGuH0oR0Eeq0umODyyqnTgUbwyOSNE7GQEtNmkwodiOEWnrjQjMCcyvSqiMoOA2eF8D8xHgja5rvouPX2rjLVhzq/V+4WLrD+v
PkmchEgPSnKjoGyObZBRVR4AaiU9B8c+WnW4Ap0HudwATWyCTIk+vfpzEuoxR9zk9f3eutc7DwbIoBgIxuGvy7PzmrdhBhIzKAQdPBmcgmkn+A8J0r3b
zC2tiL6osZga+f7e2nSaaEaByEFvV9Q/MyDg7kQs+uZWO3VgZD3FG7oRp8KYzGNOTSwYYepR+sX6izDOunhpz8qZzrbR4emY0Rh5FGNcp1Ybt/qDD5es
ePz6agc5+bY5X7steclJHvnRnXQMkgS6nUWDBcKufRWU4igKdWdh/Ier1P+31fwCr0GCMwUI1zG/ewDsUFhJt17+XG/sveXK6JeY5+KGU8pSYUCiga/g
+cRKWkqrzsp+hqI+Zbobx7v1kw4HVT166I5BIGYAtsJAgPTEnYdeOe8wufJcpVsGGABJMRVUxJwGHp5fNnAy9q7b1Abj0yEglVCfAp8EohoByl4Sz+m8
0S4JCkKAUJKUKuec5CKTaV+Ykzt0nWUlWvNxkS5W2xuRA+znu3Lms8LswtYNddS5ypKWIm7VnxExOhzpo9Cyr75csRLXsbLQQG9RE7e9U20ga7xyfntr
2+HQoFinaP5fVF7JoBn6i3H84x2ZbT29UboiZHP7FQc8Bexf4KuB1GTvoPFxqqhhKfYORJCTfOsu+3auB4jaM8hRTU5lQob/kyjh7/fga8EvsruupGXO
BgYFZZjzeEbIRa8Sx+rIFiQjaKnOUMB7oEvXHQuSJl9FGxr3zCkN1HZPPxnk+opwDybfUZGdXN1MO7hhtdyN3U6ukiLEEEKUTn7OzStFrNVZW+7iBmDe
Ob14GdqOfkO5x3ILna04PSsug+MV868Os0sD1AbAe3YFseDUZlTLNqkkI7GmDMToJJilNqoOhA0ckTNR+/26WSY71TFce6dw/Ip6qcmCio+qyBwPOF8e
9OH9kd2XSJvftg9tBDrtnXJntNRBC66v2nuhRK60EvfYB8k58Nqc+V6XFCAvoDMEOgwRuSh8GjeVCOfIKlevL4LraRxw2YxElX9luWB64FK1KIT+8hjh
H7N3Sp/fXx9q21/ADtfykvbZc/CydnNcTkFJ2/bVZlDluyPW+OH4ZR4kS608/hsBFxggNlWl3GMlDXUNiP1mmhtWOKX9t4opXy10fS8nGv1Sr1IxlOoh
WusDqcBxQv1S32jnSWfs7vWCOgqZhE2yVgdmCjVYC6XYj5WnY/OS1C8C1dY6TXbI8NRmaz2MLzDiO8Z9Wv2aXy/SlWdKc5j92IEAU0AwwrJe7ru4rNJE
V+atJkX76+v6/SNrKQhNcyydvTwzlPuyZkNoTbgJck8zPxKBj+zUUoRqdZW5h32n4Mwgif9M9fGVEFjS2tnSF3+RYXkUVV+6zr6gkrS41Xwo5Ik6i31r
Ac8LV2EkjqY04w9YzmocllD284yqqwCrWUrrnV/6fP22tYKLeW0QTVVJ+OvLXt7MCdR9JuMh6c27KR05poR2TkVGMm76GsyXo5+z54lYCcKJOrzbf9kY
Il0oomBQap+v4eK5/UzAslAarUW6ZPh2hmf2Zj1dOlLielsn6SGBfw+ojgyklwZKlSOV7bTcg4swO+TyEPFC1BDJjW5ImPgHzvWDYw60D0lFZ5PICWwq
wmzFiQ36rcjibFBTBI7VpO4hDveK5zT3CsxSBmuJkwU+LV6U/U5BOchZ+LYTZYldvhboIegNncNfUYH2FK3qxFOVXHv4VskC5JijVc/t1FMIR0UXp4D4
3AyBFKbtZsd7afRYNDNihKDudTsqpa2b68lfNO0NNt0iyBrSaYYDnYew0HgcvDr+ZChSJErzKn7+bF6AJmug2YdomUoRqJ7wqsNKcpdIRgRlkje5yF5M
iZubiQdgU7yg/Lvx+K41HlyvUi/uV8tD2zUkB8lAUF/Nd+J5igzlZ6kmbN54E62GOZzd7Lpg0aZdSCAW7Vw+emOnb+7z/nlysMMo8eTsTmNoZ1iRCORw
ywCAr+MtWbhRY2iYLmiNB5Me1nEg/HLbl5SpqaG1lMeRCpwQbqAv0kwFSFXIMBE12kuiwVlVohcb12EuXqtf0XO/0EToLZiQLCZa6iYYQWOdlyM4BoNO
f7IkdcKNa5M+T6NDxpUOyCYYQWQpEztnxLOYUe+y123ESeqp75heAddQ6SG42GW0bSQhQw7LANQ01UPfiNjuL5Uoe3cEH8rjXXae/bDW6WUTKOk8DbVW
XSF4/UV9BLX3UthSCb/RM2c9rFRLNw0VSKGOvXMfZSlRPl7HV4/N9s7XHYtCM852nKs1n+FvZKkjkq/tIemTDzkH83TMzKwBuGdSeTHQDN0E4Lt57DKv
XgTGC5vRXY3zKYsGNF+pcpzZ/yERmO2zTpVbh2I0oJsHOQPyJI1bwXALdI4yFdE0aZIJIHGt360mB6KtPRmNCvsKnc5ia5lyF6jrUzhANiObcauSxUKp
MLweAE5qmgkQUz8e6AP4naeLVgm47eGZVz4DpSlABUoosww9RzQhaikr8pYXcMScsrUI7HXMh7XZ7xa/jLXiG0XnW4LuI/6Hn6LKS/Xkopt3tq+Nxxas
5QCN8T9Uk5fby1Djt6jNWBOM99/thNLqkT7ezk7LM2FPOo9fh6+wZbGVPgsZxB6I6nBpEDLuAnrmIf17LgTHLDmtlA8MK3TW1n5jVptI0FGAvLTd7Poi
Agg5vIdYBBQqcMEuk1KE5QoYKL0OVaP50bLHh5PsRfOizCr+GuW2xlPH1NY0trglx6ZqSZvEo4UuyRHIDgj74UkAlFz8piY7187q9UFzszBlHoqcHkQS
dSoKaEjAzLpA4NU55qrCo7ZioeXiy6NbN8IoICc+WE8DEwg23qG4erjPRV2YQ49VZMOEG/Psetx++YDh81+l37P0Ua24RSNA4q12a59kl04V/ds0zgfx
tZ+xfpLrGCpqfQby8R6/tLCaDmRBANa8pIOdFEwzybX7aBxZx2B32UO3Yo90vSLRwfyLaexKPeMN821OkpgG6Calvl9/HDKElt8hnWL/ZltoPgo7MIDA
HYPigEwl5C9xnp5Db6l9xZtASMabg8SdHswN0nLkbJ3bHvYGb0wg5DxOZx8zyFnFZwpOo391LED4RTv7ZpIiClQUvQPrlKxX6a/JkJ7V0sgcbeFSVULH
x1n1M9Ma1Bi+26thamppFGjygj9G+2ED/gbuv8jL2XonGjYKDk3vkKdnbL9J0Dc+P4XV7dWf5qNlE/xQvxXz7SKrR/f/NCl6+pjOYhqYWie0oBxsnBPm
vg0tvGOhyIofymLNJSe2yxtRxaJxRfKJMSZU3d5503nDr2yqhyODGVWkLDnN3OK13kKYp14g+B/feX1WPNUGz+/ihiflPfO2fivyDI1+gUevhORFCgcA
s+8oQMX5TZR2QOvdADw7GyKBWKd5V/bl36IgmdN92NAvETjnE8y7PRUARygJch/KerpzIoV6qpB2HLdR0PNufD9BE4Ixp1ywTlnjZvwC0UNsdiCL6a0t
38LQE2y7GUh+K25cdnZQaebXr2SHvO9V7KLzNeUwG6LYjhbwjfDt+dLSGPliXpdpSKeWaKmdmaZVlW5BBdaTOdJP6NaL56ZyG0rRKM37r+OUolKyk5FB
z617PInugQy97eDiXmfDHxGB179+rpI7lD2cLISblJzQtQu7qRJnh3BYzG/snKBS3TD2svl3vTtj1YWvdKffClJ1zMsolM7lpq0lV4kY8HxnpVpLGf7L
/OZaQSGGv0T3L/tM3EkAL8af9hiiH8+g/Vs1qNZPR/BWT8f0gZAkdSIkHPoduihZvrKM1VOo1uTA839HoYIK4LRyu188DC2Hq66KWOot4f0Rx0sL7D1d
uP9gIf8pF/9JBX+AfqD7enpy4PZl/ToMorLK2mco7+i1XHWUVSqGVc5QkP8XpHZdphw6E/J3biVwIAoK/90Qr7f+7APL/A/uOUmt0/tqgqIKIzIbshow
KBUUB4f5mHV+jNf+/w/0SE1+UIdpIiIAiD2hB6x+mYnGZDa/29eidSCf7ROlPJEsPWM/y93y9oxfIOCiQQIQC/sRgv7xn7pZpWaJhBIXDIjpjQTcOW+U
Nf395wTolhvv4X+JFgbd95Ng6RQVVQkmQJH6qGP9+oVGFcpMgwghAngn6+V+cz8wifEoOSddwBn9HyTgfko8P+Fx1bKnjnAA+njt+2LfjUdnc4pZn3UR
f8Yl0INYqv4yeWcG+S+ooYowkO0w1W+BYtpSzUVqvKXzozatwWf6MJn1fq1Hl1F2Zt7yd2ruzD3H5/p/6aQ2J+2Bk/f+gH+GnIQfw/ceyaCkPc+NEkJd
9inMD9r/lm4ltBiMy7m5+/lmXM3jVGahR2lQlZD/Hlh/nYdpe6pxJ3lJWH971hUYMQF8WuPO9NZXXl/cet9kFf+K2ePbFL7+M5GMjzLFPQgVg7MdOhin
Od7rlguXBCcB15D+ypKZP7OXiJOOzSdWBLzA3OGeHLDJnbnyIbnOrDyJ6ZRCdMKm88TJC7essmMnjMPj5cgTph5Z0dNMbnxkCb5k3B5aKyskJ6gMhDnm
DtImS/6A+H9n0D5BPz/D8n6OtkKPZnIIye4AS/ePQCKhBh6WBJHsswqAvvGTtj4/EXBKBC4yqoKJNPtVgD9IARG3kFvm9gIS1QLVefETakKCZhSdeQma
BdPsO5JPtSMefOf4D8ZF6c8McnAIGqcsIiBwkIQjgZqB3J7hBoR0KahxR/zoo/hA/Pijcu2jcuJu5E22MhoYaUiF7lGlqZuTSq4n9sXB+pVlhVPItyXo
6v/RzakhAdwrvSefX0Xf518eMSNlyNG/aZdk+Dkb0yo4LimkvYIrXVhUficz3SUTrljrnIYzxyiffa9s9MMvczgg23W113Np1YpF3qRpdZHCifrqmrxa
YMDJWVbzulKS/HtniVr77SYRBaXJ1gYlgsQaLtPKKZ/1Tkj6krK3j7K3ioIM9FY/62pMXEqTuzv/bPPBfFQFBS7VYrXtliT7CrRSFWVVgvxcxSPnt2RS
9c8O2GZUkFx/czudMptz9bdH8jrrRtburPNeRG20L4cqDaaXJBHXuUZl6kxPqQ5DX7mcTtNt9FpKbDwYSl+wY4FffO8f+tcYPe1qW+qUrPfoonbndlfV
rSJctx/K7vL1lq8WlDKouqSR254tA4+uvWWnWnfWvtzwWfO1KvLOcsmfzz7HnWfO1QSOU+TPC9S+ub3W9LzOM3zM5qJ+c9ZZSTOTNZ2jQ5ZVooBHLBrn
nd7I62ev1mSwQ+Y7p/ZYLvU3+fv8XgGl7S8c+TS4WRyD6SWIvNs8o8q0DdJ82eyo0q6Koyou+loBDnnwo97ebZUxdxd2zwsp3zu0yyztlIbUozwHXo06
a0cSov0fKyhyRKq82C886MJQuZadJaa27Kb9tMcZ3+fEqKo7thdpheW20tp7ThuZubd/OjpM+1VNtOTj6eOzYH067DtN5YPWq6rSJhlow7Z3I8VcfKzY
tF6RNVjBF249K38MWTECFxeGPWQe8M2WbTNlzp1MJY+k5tMhYydpmXXDT7hNs7dzPbJWzOkxkZ45qt+1qJEhoutXpB57OM3Vsrph5y9PDTyzbUqovvqt
tCa4py0/slO6PWkf3jVpCX4v2RNo82n00bApANOsM5Wo7DJ1jxahnosq9y972pah73V272cuaT0M3lLCzfmU60hs26+QA7yj14OT6lep9fd3dfjy799C
j3w+vO2keU+kalNmGJWgKBacJTUHfBMySpELQB3Gjn+GU14boZIPI1zRA+DFcwM5JWQBHVkGhqiBZw0xSzIMk3RRUQLkIDVN6CHcocxdSNwJI/IxDMRh
jhDF57UjwOVBHmhjO/WLIqKJQOOV4/4/r5cbhz9u1Q4AAtMKgRhMaZajQGmkxXQj+khiBCCWdMOQ905icwzGnp9p2c8g4PSh0lUv38/gGmpnt4JZp1Ql
U3nEcTXj/ts8HrCbbvqgdeSKlrDIhkbv4dtSUmokhJJPClUUHXqLaRxIOEUHc1Cek8/AHnZvyG4hdZZ1hDlOnnL25ybvUlyjED4A3qMDeoCxNEWwECpA
B2C6UoSQCSCUSKMU7ZZhGUGeEUteeqWEhID2mKV73qtDndoYgD38tBVJAcyhEk/FAwtUXYMQjDQIgz1TNGI4Fsy/ENkEdMyAUE+3ORyTdpqwrkC+CsOd
Oxzv/Db64eO/Kfs/fSuM7/7LgqqQfDU9TR/R5cEEHVMR+fkY0j6nxfMNHcnNfhv0+aOwMpioGfWUqd0dPpmJInZZAoCEDQhBho4AChipKFwsmAyT/Lc/
JhDn0ngPB8GTfWhncxnXYQOs570WLCjuzz+7wPBLtXrDhApAUqd0WLdyHYg5hvtT183/alYp+9FtI0reEr6ZooB4EskAUZ1QlSpZJQikuK6zEllV2giF
MmQAX6Gh3+cG4AA5g8jQmqbPB2APgQPIZE0YEaXJ3vv697cAaSgbYASQ4OEZc9/lQ0NAe95keGYhBQFCGD4igVCHoED4ph0JEEWYI7h+gKNmj4ry2llA
DtrICw0K85hWv4JJMUV16PeLE0CeHKc1XfZ2Pfo27JxSZpJbKqZ4QMgaADDghLhgOf5/6e81NwqWQhK05ggYKAE5r2bikMihU4sJtDBiqCwoQsqbyNDN
LRtWiXD/PTdocMcP5jb7hhBd6+0DbjsnCQvMjv4dVXEnx1Tjl5QdrOfFT70nHh4nOPHW57evY1w4YmoPPCxL3HLdL7s8eyVE9NaHkj3fPDqR1vhDTxbI
dxLkTlnd3a8NhUMteRAJI5ZhABYWRxWQWmgQDXcXzFS9uBQWR+UWurzwy+9VKEtOaoiftIkhZ/9BszCMgpzkPmeMw87798DtVRGAohFYbZ1/LwdejG9y
HKTUQvShUkcooAUZlAUfsmGIsa5ZpUFmcsmKeE2/p69nT7EN9+F+n2pFiigjMtBBkWVf3Ifgw+EDrm4Xn8MlejCNEMhi1/rkVwe/PoZMUVKI+fvpYNXB
WAeyHALgqL7IGAIHhEmUHdR/q9weq3K9BJ0QZX5DjQYG2ahZALJUGMiBgAFE3o+5AoM0GZAvP2IwkyXn52cU8ZyQ7hky5swDLMXe+KDMEwIaPmQBoUJB
13YPqmhDD9AB7PbbHHvxp6pCVt4dMIjkAZMaNNAGFEsByIDr06f4HiHV3VHJD5YKhwuUJrrvRMbEonrHgMkSAXAOx944kGryOvzAn4IbFWPmQRQrPW/Z
vR6esOwmpk38uHo4Y2HHXRC34USUYXrqvfBr5qx1O8D0qJXhcqmyi+W82pawOMI0F3Dwgaomdt/XnEhIBQq6ydk919C3vqHjBYkGIRhnk73IBAWceXYg
oex7wE7u4ABbogfnIqDrYSNyBlgTD9Lp9pq8HOXysgofX1WfVAaeua2PDp6eLxdenRgOM8jOfcQeQnp4bYzRkMATsG4cjzEviQtLIA1VECgc55+sYszs
i5GtHkmc5PmpbDSQbV1HJLsXn34x1ZyLx5osRDRgxzJTtwTtqjgUAwRHiQ9vjeWCKDSwAhAM+aZpzOKSTgiRzgH4Bj3wfHMuO+MC50SggyRv7hx2JQgT
7Hd8zbabKI64NaEWUV6/VD+J8WcX0OcN3XNZ89G/ykuuGHYQ42/0YMCyqAurMlaCA7kKYd2yUfcRGUMTXs0s7EQSSnJ9OqsnSQkSA4NkZVTLppAHYEQ+
xkCtZGgxckIi7QZ/jphxX8Voy++ryA1uEZAw7QycC76NMmuBg5Y+kr2SZq+th0kbIdr4dOimwiWQ3PIhr5vKddqHR014GY2zwtweYp7oYgrOdbZ+XZN1
DaDwDsZwwJHpRpwqQUIodgo6Q/jI2j49jFYoGHsHz5md53gduOqdvuxzwPWer28nyBNDCWE6S1lbJ0iHfaoMw/Dp9f18gPMffzpfC9aVLblAWwzyAS++
faxuGKLBlfIoSviWB9iQLJB6hoO70ST39SIz3WxQrAojWzxejiLdx57Qk/chv+SaLwFemOGAE/Z0vBMRdADA3E82GG0KYmpNB5Yvfac7k2BOx8eltoWq
ROQNi5z6RRvtyrOoI8CgUiipz0dUVRgoCxgKqG8hkPJ5PM0GcQ4+ftzJnn6FFHybQqSULEa9kR3QBBdMIMtVhtNYAKgAQMgdSIjkeBhpqCY3iXshY7i7
LydSWi+tFxmjEEOgr6wysxmJ86XxFgOKCURDGd+dz4vZ9XAA1Z5WxJ/Mo64kSRAxMIRNOQjIkxjDB9QtxmFyDQQQSiZgMECs2cc2PIU84AkD3RzQPoIV
O1VDEEKozIXQMg6DMDiNiN5ac6GLKQqCL8dVgRyWjBUoRlEhxKoKERvSmVTU4dTRWcjPFw8fB26VXNYlKYlFUBhcUqG6ogsUBmCnVHDAoSiWVUqo/r58
+iiAE9DzHQgE63vo2yAAEROcc2KhpqvD3fSYinKb+dU3p64evKePrxt7cCq9WdGMR35ZO0NUyl6NN7wRi9eMYPrwci1zzz8k1T6tlCZrJlns9mIjTKHp
IIJACaNkZl4Qb5hEXMjbuR56w9VWgVOMIAUm1wgBKA5+cILE3K2BSARNEFaiDyfKbaLb3KrbgJiYUAg61Btom9cw+IUV16xR0E9+iD4LqAD+ySqoooWg
ioUDedOnBTJaEHCQiWqBKFr+TRsW2GyJ/qHRM/k93hvvy9o60DAD/7VMZBP0OQGDMheAU4eIHz9o6i+U7WIJJUCN11Bt9vtsHCWtbVPyT+YH65dB4f1/
P1ApH6SZ1AB/wn8a/tEhQgVt/ZlKAJEBBl4rh2q6D+NFQSpQvegcM2PXsGc1ylrrQxoSvOVNqlf+nn/c5Ppe/WGd9DYDHsb6PY7BZcaQvylN2Y+Fg9LK
ItphGggEWmC20K13QsV8N4J0Z3858jLEECwSoQShJQelH/dJ26Ee6ntb9fS5p+9/NL6Mmi6QuRgzB4ByBZBc99dh+YdBBtAaOXHl+c7yNedlRSrla8yz
sAiq50N3N6676cmpiGqX/BBQDihez75pgG76lAsISPFLgwRLa0mR9gxGzeeU8s4YADgLcjWGAQWdMAoEIMjsWBBEp2pecjJK1ndoDz/ow8p/zpy3of2M
DpDWQ44KTNxsRn4OyGDoZMEcFoKQxkC1OHqi3xOQTwWnCkk3u5TY0ZFkRy7kCuMmJMYeIy+ac5dR65y3RuE1S/Hye+cf4n389fIsuJ7cyuWQWRVJ2mYW
HfO8m2wwTELFE4qRc6po66JXj7OptoHu+vvPibs9HC6Pzk7BjBId1TZesL+y3+69JJIEEinQycU7RnNHm6x9y4znCx2X+J7jz/4mLlY0GSoSwbRJZ7SH
RlI/rqQ/iiPERyjoEBzHo8M0CthuAWcDGJh+6zi4bPK29UeXe7FyM0eY+RnK1tBipnEK/f1nIneSujDmQdVUufoCYkkGKmOPQHdVsVGEaHEHSAvkVSlC
kZ3yOxO41lbPB1WVHW1o1dyCcchdGbPWczeC3WPm2MV5RZ5F0lMK4lK0RWnIZjvIZK3CiXf0ClATU6NnOJjESHPaw7mYPgpybdW2qY65HSiQziUmJPhF
2pJJiWJ+DlppAgXorUj5JtA5Z5Y6gdSFJEFIUC05MLzMXeEJz74Zzm3I6GYbhbWh3+OFgL3PoZltZhfswrlzEaKBuj+XxycHnD/Y58yG0UdpO5wxyUCs
lJYpCj/f8vKeJoMhajMSGWzd7sFMHL75Ttpvcs61lEHdbv237eU0Sb0skKLpCCWbUUKkMEFpEmDq53SpECSEKlMx/26TsdDU1H5qnbYZhMAlFQDz6CsU
coQd5Be2EAEdEybQ6ZVztAn+Lq7qrEMbFAbUFeQyck5ut2m2/OAwDN+e0+dPR8fDv+jvjHPkuf7/iewmB7jSkqjHpnd7wnE1nGReMKzgrOMrFfnChm2f
7XoPo2b96j6AfooTc3KCXlUpm41MFdOGrRMNtfh3HhJxaUrT3KJqAUzzzxGeIE0NlG18WnlLPESeZeV5UFsxknxHTC4mkvH6MwfTvV0OWhYJJ16HRJ/7
a5v367U6BZC5CNLspqP/AluUQyudnGtiMnVhpK4lDHbNsrBNmBBpLEa3cqspKDdtRbCCpArexfAFliGaueIpmrSsv4oPuIf1sgDBg5TdACyqmZjLm0iB
BcbDW5+WYXh9uT7Ra++ljn/uqiVuShk5jN885YN9Q505TCqcTH3kSobX2oGG16Qtg4wggZBltY1C1lWs6SDMLRZoydn8/MDzTzp6vUlIIEygYnuKBSCh
o83qv6jKqe8AiQ5yChUuqhCKCfLT2wEGDKmfCNQwt+juRUf4E9xVFd3Vy9pKSo5aGdg/Z59/n7toHwFGfalFYVk7e0+4cB0DKk//fpDoRBFV6dy8j6nn
FFnRSgVD8PGokUf+vpINy7SCMM+hUJECCjALi6sBNZHsSUAhv0H6qTuAmGiRYUfvyRyYH7yL5UD3pCo0hXCUOwGP/hek1HIg9Ddpnfp1z0lIuoGZEyLr
AYBQVZRy3M2kGDzSSUwfRRkgltQO5Q8OClHCCQhKQQKdpTKg/RaytaYemSOCwkn/ldon2c86d2TU0qJEEEjUKMmIlETushGeS1cDY80QWyy2QW5bnMf0
eruiMqp4jPRAzYon/M/XnwB4qlp7NrZt4OH/J5qzWvwJ5aLPKz8Rk2Onp8dT48tN1/98hk8Vvpdum1AUpRVwltJpWsjD2FReetKYf8GcZKtzlp3O9b6Y
JrGbDTatKzvRYqKsulbM9MitMXr++IrlWRiCYXJ5ZSvTKbH11FWnmQ7zqoiwmN4i+eUwayraBleygP+CiRHalMzeZFhWboJE2h3T7AhBezA1yzT4pSJa
LrQQUorZu9pWMCHSdZuIpRncIbHrfLFbcgI+jFdZwoLNu9eqwH/aO+cUeCt1o4kInGq+jMUAJ8imI+P/oo4AKQM8ZM9Hdx7zBXs+aY3vth94h80V8qLK
LO+2s82GuRWRffONx9Xn9gD+zz+/0P9dVIdPk1eifvkHO4vvpzzvA+f34UfwT9nCnbA8IVMR/TuGu/g3EzJzS4S1tTT+u+9wUk5cqGWtzC/P7fqhYr8/
Teeu8p/EouFAy7UQbJVwodWBguAd1e+ugIzIzkI9wqAxBXZNbXGlb4K1V5NjDLYY+s9y/oww9mHygzAVgenMwmC8UnMTw89jL5a7eeB1znmmf7zq40NN
N9Trq0bhnfaTmkm3Y7PKVF2BSlAqv+He/sewnfSMYJq1rnU1Ivy7FuuErfI7Wli0NxXQnnMg5d9UR0Fkierw+32H6HAPK0Ou6riuJLSmJPQl/lkmKTFM
2m9bX4RLT7ayeE8wCObJP48+O3j4/s4huj84fqwOlD/mdoHZUUWKKqb9k5gDUhAFAsFTPnnKUORB4qiJQj65hUeNt33+Q/UStYNSrxWot22WXwNmhJFV
O6FzvceEiKOSnQUe8LVH9azv7Ssx35wWyuUu4ei3zFjdiB6GMgjdhlzBOq+eh1XVC8yMHG9fPUVWl6OhbqKFrexAaBzCBlDgfUh7pEdDnOX0wROk4ubM
IF7hnVhWhtg5E8DK+KA55LcnJ5PhpLACEnUX6neepWO1rlzU34D1fQXVtDnXJWuiGBKsbnYSZBQOZOxProfJhtT0hvq/L649eRiYak5xNeLynWGadSyX
YNWJtQfm/x170jA0ymvBDLF5IvaQAo+rvUagEVSYkdkZAVixvrwpm8lTc1gMlz8SNVFa2iN5uZFcbiXwcqoA9pWQIVWgJH3cnCDvL3WuFwSCxis2DIqu
rrS75JI1XARPI6oXpdEsPwgIxQemu1k52j2b6NGxhaRYPMNYC/eB1uVDqYBAIZghAQNmUyNlE7bYXOM8aZIMFEGQIJAyqqBAkVYYgDPT3wNaPejkLQY0
iQXrrrZTEVYLncuQ8puFEYeRiYN9DP8+TOIUeEN6JG+6vg6BICMFojVS3M6C/+owByVF1dDI4r66AvfSdeETVjeKOX1O65v0pmb29NayhXeSDd6uNtno
dXxTJxQbOaJHK5kpQDBRB1BQIgyFYnbAlLCzkTiTDCAPl1JOTHEIsfYSFa7164EEOz5Aq1BpQeIASQYG6oe6Ckz3OHnF60ulqdxUAIwusUbhjy5sgcbo
2ethhlYEyK4Bw0sG8363+fUV31C/cROzCpFEFEpISRpjnpjRmh8CrB87d++z6ftN3bNDh9ITQ350pD3PBd1xxnXmPK3/QRHxHfyWAGmjIwgCdJJQWu6h
ljJssuJ6CdravmMkHqA9+1MjlXPA11eHiIlKcaPkHEp50mQ9GetgJUIImy1zRoz71nBzWtRIewN8lzqeWKe+YNuK1drDRZAubB6VkRJ6fuv55LgpBAJR
Rb4dA5IwjonxYn9CWU5EdhkUsRqQN98wqb6Saa3BVZYvgM/AUqSccFj8LjGkYyzAYUkMUnKULpecrPJXqMle1a711HAhgxDrrBw5zhD08rmZy+Zz76Ux
qqEBZPN4Dl8yr6QFGFPYkaEm2F0FzObncV3sa4etuX1e+LrV7HN60OhhsZuunmuOzgyvvPY3vt7etP+Uspetf+lvnKo1Nuo9+nVNxKRXhlTYy8kA7Lry
VmYtxI9jz2Fphqfuq/ollZqyVbc8lnPg6s7JUMjGHfEi7ZF8TOc5wkSUKpGb2XLKNSz5JR8ycxm9HzNdchUEbDPII4XRFNJZJmdC8K2qDVpxSky8mlLT
W8+OpdmODoZcg7vbiw7UjeDBU2VbVwGrjrvc97vUcE876z+UizeiKsOM1sXo67ea10qjMjlrY0BSepuQmWtavLV7/sXBKCnk3NHb6C25R0jK1Uxmus05
mh1oJ3vK5rC/cD3/ifoCP4GE/Ht1ZEMWzDY0EKU00gZ82op3SYMvWBVg5Aw7Mg3W7TpbJuMs1vVH7h/BsJ3EKO0qm2GoRa4w2YXnrXZSJNAcVqKCtmd5
xJMiMtpyTLAtlkJ3sXp2u9g/SoYGZjR30oKYglpuTMSvySRPtUlNwP/Up/cX0H+2S7Y2oLno3OnkdzwPDHsO5OF4oCg2SFQYtQKmuhYevfsez6MxPS+P
h5aZeme2O38P42s6F9a3wOdZrMob1lT/Mjmh08IvjFWlV5SeYsy3M4xOorWi2i0mk/fG9619s6nTangNj/L7vL/PPwv3X/rzSf8nCGXlaFPzkIH/b/E/
1f5cyt6FpuGr/Cz7/3jACaXqsqgxs8IXvFiEQd/2wjIkEIAhf8sUPOfrg6xxtwaXrCnWV+UB0tw8q6CY+DhNCkvFpSIwF9y2DbhV/RygBccxf/R1NSQR
MowCGn9fq/1yFJAlBkRM1Ff7yIAnGAilDQOHRMfMTz8fKt+xvzer6Rz3jd46A7j1F4j+e9hyFRX/yzugkQgsgSqC7ZEYBj2A053VKOs3XRVhlhAxAC6u
BUZ5emdEiBpvsmFH9+eJiZG4mOUXmOHqysOE6Exntl6tHRy5UdpiHzLRFRGLBeDohyZtchneZMYFjeXGzaazTXd5zcd35h57PTJoQ+04/bJ0dB1kCx9E
R/zgGALMQ+opxYgZlSDaJ/odYm5ZMfb/XYqbMf+h5YpKuvFq7cqSJc5K27f/lrqvYRjrtx7OB5/DyTuT0uTxL7juy6b9l6q9C4cQcgKQFp2Orp3QokQg
thQETAzqiNI9jZkc284EkywwQi6hTKGd8Pi+oImlrbFmfta7Gtc6QNH7WEoZqcUwcbKsSazFdYaPLPqv2RFKZ7L3YGbj31oBvI1FeULC8Tk6NsMmxZcM
ZiHC+CrnyW/uGVGDqIBGbAiB7woV9AwTmUAj08J5Em1pjLaQbvCqBkHA7+p9A9fsgNPo72dUKXEml6axEE2DRsgMkEEhoCmn8SGmsm6K7h1wjdjxbfSS
Aeoy5ZvTa5y0+0EY5Y4ITzK57svlzrAcLn8XQRuvf6qBx2+trGYHXNZmcl5jJamvNaSenURVrSHZTtYCaKZrKrlx6vIIGfqEED1IKTJSXF789MGUoDv8
sm4XvbE1ZaUnq4kPYt3fbY5C09lotOuWgnLQabNmKhZibyHbrIKSy74oOprxIa9WiWaz9PLVxZDTw1bqwKgWgKC7Syhn9fgMgfHKeLZEML+z2Y2jQiYG
h5kkhmYQKuyaDZTx+o3IcPi+mabYKQ43JXcw8ervXxhTKKQFj4gxW22CSWQdXuf+/+OaMoz2JjCI6NgwrcuRJ52HMq56GdCwrshyYMqzs3KdEN30mRYn
14JArSaQsxYSJ1oLhEz1YZ73iXrmvrVx6+2zVtoOy2yDs3nprB8lHOTsiXw2bj5oQLbAHE+cgePPbSncHi4vrqDe4uJX5elud8JdcJz0UAjKW+GrFq+A
735+vzbrJZfBdKdBZnXlk6jacDdzKWyUKjyhLVWhRieTUDTUMlH4w48D3GYOSbi6UP9yHhGj/WAc1dZJ0Ejd8aDghdNAdPbteo9c33/tapmKi4XKkRoM
rIiNW8hqfV5S/GyoMjtMcsRlPT+rx2qkd3i88pSVQOR5NgSEok0/DjeQFSlACk6gADRE5eYQLDT0bNpEZmW4Zfo6zIv68h6/e4jBmONbYglFj2eDsUEg
QKajNqnNNqTstMhIGYT0yA4nEIjixuylAO8gJUok+ejCWfCqakWI9CLYioAgcFhOc6/E/nBogZvcvS/fw+xMyydf0MXmYPZGSdQ/5WgyEWwOmCYFCl9N
WpuWwmlYpQYfl0any0x89F5thnZcdZ7JztVjorSXJiejK18rxWWeSg+eXVhPnJ0cK9emsI9LT99R7BKZMbsp9ei8UMX+PqHd8d6z1yZ6wl0lRRIliOqV
5+fHT+LBDKgICDxjGpO6WD7/lby5UfoYF5Eh/t/w+SsEsQJIVITwCoqaHcFEG5pvsg+t8tNepAxt4TFg/hQXheRMDcnuxvPwIkbqStTW1oIKaFc6B0v2
N43CT555X18e5/T0FiJ95EkdBYhEQKNeiiCMgUBQ3hd5yaisCOHeagFpsJJ/iB/5gfVt236VfXn+ItA0FCUBS0UkTQP9oUCO149qd3Pb0PPMCvbGgC2k
VsV6YHtKKOzvZBYft/v58vD+Dz/i/nSz0+B/Pt3gYfJpGIUrBYdYjfmk/mRKfvZP2/pAYJpQGlhWR6Midd9PqtMCCHJ8VAbtVyyqgy2B+oez1EaeJp1e
zFPv74l8mUtJkI7To0FNGEXPxhsVVR0RlZ/MrP5oI4rYIUIa1IkSgQqLabcYh/P2cNNdfpe9axTEh6C4RN6LrtPJ1IWGNEMhlIEXonqlKNYVhRusaQlg
NsWd1U7FTZbNOMEvWO7Cs76W83hyj6kdVLCHGx1KKWahFDasThyihRYVXWFBaEvNMI6Wel/vlEcsHSngA3Vz5zpgbtSD6esmub1ulGgP5NGpTVzJ9oUX
1e/qn2iDIzCnjsMR/qCpwiSJPrUsB11amiD59pqJUY4YMAogH+uw5mm9itzXjtiW0oaQIPlE3eW4wgZsGhqb+PfPbY5YHVl3nK8aVSsdrFDE5ssm2its
5lME8udOpiqd/HOOHQECk1+RDH/mawRdmzsFUNuSz0Lmekw+hmjMd1jNY7mP9CIZAoxyuFmgPSljmSGTahdVunXC8o9tExrsXDzhWZTMDd129mgOWgRr
SCaWbGBjY3qdBPTI3pXKWkHGlCaiz8qyROt3PNIMfvxsIShXHBy32LgVvVpxcmaCAnJYf5pHS/l1/Otqoejjh1I+M7fREgRRUWgVaKv6tnnCwPvNnlRa
wvRXI+p+bBSSPWY29jRfmyZzULoVpp3rq8hMVTizxAKSF5gwz++OyUsjTtrwjUlDCykXkef6zoJE2IEr3SR7jKQgAiyMYCgs974ex50dK43La2p+LmOw
/J+zVfxaAFmeJzCIkIvv866INgIV/FNwlUVL8rfB4vA8/TrdOGZyh0rERHD9Fvo5FLME1dANoP8ZRKa1lfp+nq8IpIdNBz9dGMaPMEh0Lz07HH4GYqsi
RTOGcBiAt1HjDyKuxS81QEu6s6wR3kLGbD9x5/eosREpsvhzeREYYhU8yjTUFYUsCysWkoEt3k7rwrulPV24iW58eava3/THuiUAhV6QoUaKxB7/Bp39
GY/eRYpzIqZl81g8nUZ+iwc4TiqwGHkRdwJkQVGiq92Gc12J/PDsWW9WsEuUP7e/5aq98MaZ+T1eOB0tfpP77CySzKEGkKBVCj9LzgkaQJiYJH1U4ekL
VQKufRf90/ApYqbMEFtdkT6Hri1QGjDMD8fuQ+EqPXFHzK/wUfDsx2RJOIKfh+pCgeUyWLSX5qSJJSM290RJxkfyrj2+mhQEj7PqDKWB/5linmrsoIUL
oykSVX8vbHzO2RH6H2Og/IAjwKC4iX3ju9fn4YBSZPd2eviUHu7vVXSq/9KT7hUBfbbUiQ7TY+igqZfKtv1X2X7f7YjNbsL/044DwVIne7RTG+uqxIUb
3WeHkqG28v0Z5oPBvZJyf6DWeG/cQssVnB3XdmeYzV5ZbQ9fnevb3eXTEuxlX2Kr3LDCM18huPGBnJU2Y/7Pybl2ts98mnyQiXTjJxt+BTfDzde2bepe
p24UT3X8N9pRt5UwdBNh6PMt2kr6+jhw7XWg6H/TVxC5887y8s70coUgeP2NpUS8jTlrnnVfl420veY8eXHreD4cLnpWVvuMxPjmKTRtM4kdBLxdbFXP
aeX5x1ZZL3tbnp21tWeDJwvGmNbyke3s8F/Tz68s6fPuX1azzLxrprxpR5wZZs5czh/zdZSHWne8evZjEzHptz37ezXX/133/zfwVA9v+cMEf5PpntJ/
3yr/rlFyN/9OA/93YP50x/1fD66HpuOIxigbH0hjgluYQsYRYLN3XCcEhrnDmQxORUwc43kDybc4xxQJ0YCj6TnGiISGoMYA1oFzOaeszBnJIKacikwA
OUlrFMhFeUEmPCionmnaBEWsQOcSWrChEM5EUc6pyoiooTDUtQTUpS05ZO0CcpQ1akdShzkeJaU4hDeXi3neDi2geIUFlrYLCjKt8ZCcFiBOxDj1tA4n
Ugm0rpjiTIIhClWkta0hsWpKa5SJm+CnEo8TtCFxYAzWQkqAczckDXW2w1lZANjCT/6DAnDbAKgpA4lYBOmdsMQOMh2yGJMSHE1kLhSEFKqXbgowKMJa
oANS0iBxUgOopB1IZDtligG8hyhQpaFO7xfb/6e/8L7P/LjudPJgrMPAr6P/g3l3s/n7Tin3LZhiZDkfMxZRljZP7VCAGwR3aGigYwwOh94ERAGLX9/w
XfKddUOCYRA+ZUvtxXyWwZroXy6vA8LM66m/9q+NUPJi9cT3To1QPX2GBzScQ+TufRPlwoIoSBfoq6gYw0kUY2XBNrlg8daiABvcExN0TIvg3FkUZdg3
W82hMhhbEOJ8xODKhmTRQwZTY6uBfgF5DyIgZs1Rwyf9v+xwImPkH3nqhVVECTiokOTJkHA66ASidAP8dbRznIW5zUSEZDmuZZKCMhMgIchZ1TQqYnMG
IT7CBQmBCMuVu1qqJGj2BPWwaUC89a7pKROxNyhqoZLiNlSgELRghBRBVs6zjMmlDe6Dstc1nOuIxjsaYqHh79s/4/FCkeUpQWACYhAitIDEopVIhMKs
ExAtIFDVADSAxff3Hfirsgn5G2O2/d26/6fp9Ou/j+n6eAQz6n+Bwft/3QPiSAhB/3nHg7n9GGRNrb/9LMRXpTbgM20VEUROqd4W29JSjMrakIft/aP6
hS4K/s/wQfoP+IH8ECf+NP7cwSP/MB0GwQ/5HQ6k5U6MDRncf8MpI/3GFES5IMLSYaBw4hTIHhA8QsRP+wP85PTb/fZbk9Xz8nB9OK0cn1xV/zOXrd8q
dw7dMXsnNDGI9imAeawL/3f+ZoXQefhFHTxcfENHoOjDqcjz8f6F+UpkP/UlcgDs4c3oR8HqR1CAnQcCAMIQIRAOaADa3Xqy9skzRHG5YN/iPfpOXP/+
Pr2E9wD4kvb3PUA7GPZ9YHvP+Z6yjYIyxdj4p3Keb7A9b7h+PIdkB7zzPHl6bnQl8j2aP+gcf4/2n6r5r478X9gF8tj4qfjm35Gb6x1FiMDGiH+/KfRD
TgBOp5hsmOPEIicQmgA1/5n/lEM8AU1k6/2z7soifpLT2DlIF/4/8rt+s6cT4AI1DWFgd/v+ymvBN04j/EEwTAyIiZo/yENb0YT+PgAO4zLlrIgdjxh3
7efBuheZ/YYSnuZZp62qf3m5T3uocqf6WctNOB8v2BFDjn7A6e3ED/oqkgkZAKq9Kgj/pj6AH5kB+w/Ucjx2fcnRwc8ylPkPh3+Gnsv6x5ByHuHQkcGj
ZHqPcBaiJoOYh16/d7daY895L78A3klzN46IeENepv6TYQ2E421oJnxA+zbTsQDyLF4kMJaOAPBB7tG+h8fFAlMJLZ2OQeh4b7hK/JEMVX+yb54I/MtF
ojo9DAoDuhE89uYEOgQ9qLIefEKGgYBRJpOjAn9XH8w4YKsVFWCIg6xU4H/SGEv6+Czo77/cEn/kndm414fHDNHsENIe1/UTqfnD+ARqDYilPsg2+h8n
g8egnQ9pnxeD+7mBh9ZtB7p9RuZD0YZ11bYbB3hcZ/qQcDmH4nLk+14gqgEkSoAd1A0TUefp0kPbCSRhivRmZQKADQJlzxbDAXImV7gObz8Nzoak1LRk
+/7/qfNOvTylesxFIHiEfANGKe0Dfsl9qRDBFrRl/kfzZq7iWST6SkQecCaYGkf4lJD9+FkNcz/oA/I/vE2JoOxLuBtKUUNfoLKb/4Ap6jzT1/v+8Pbt
fZoPs3/+e2mf0UNPsoF753jCzrU1qAQ/2VUYcNHslJLyWQBEzwacmqnmHlT61m4zX/HmnxXyfV0+6Dvqh05W05oozI/x+f9G4Qf88VG+a4dEF0UH3elS
SFVU+aoPOE9A/g9BP5g9gUd4+92j9T/pHpRUHReQchwFftpfnYeKcLsZ9iriazQMVVa/hUbu4F2+RcXBHpD+chsbhMjtMPYOnYdQO3KH94Q35GydyI8g
5rzTbEk6h937jovI3E93u8zu3Q8ifYWWGTxOxyOs5p+/2DY8Ap1PiHYTA9gPEeg7TvZDsextzmexnwPJPWenuQwN1OaYh937JCe8CaS+/VLeifgAHM45
NPYh7mGHXf/MWh9gefvIuoWygHRuXioKVVHItgMQ04m7SkoOoRU4QdOKuLcTVbDtTuAnkT2hQJ1y3A6m5599+A2rU7nOBSMKSDNe7z87aTQZOgmKiAnZ
CIk+1C5OaDMAaKMxYB+qdZM4YowXTkeJ5O6RYVeY7PmBse4OWFTFTSYeT3YcJnXR65WjaK+Q9HnJE5Bhp58n18oj0mH9Hd7/UWkfrpDA+phr8+oft/rq
M2p+7JL+4SbJXEqHX9swKgOQrCGklDTJLIsgCiGd5mPSHXN/lf9G3k66zsw9cTJTB9ZRqJ/lcfz/vkLIn3lPxWwZNSIkHzDqNFSCAH/F41GspWIUEVVT
r4rgjYAOqKhQQhVHO4Zzfy45ByDfIg9cJqoMTv8d966cLJKm57B8i846Hs0Ymuh+tM5Jt/U6FOZ/m9Pnsn78P0DgOf6+Oxfrb6OIbH9IH84YbHREe8hf
Pp0rP6L/M8wgkgkIl/b4AfISQTBQCZM1VSPt5I13A0b3k5YTs9oNw94hjxEIRFDvLhJS0RTVIv88ev8j7yn3OtiOZnBIE67YOEM2JUYPnpmQyOX/vfvQ
FVYCi7Po2Gt4n2asjvv1NXR+IGFCRQ6hBZO90EH9Uc7f2v6R84Prh1BqSgp9kH1zq0BIFF8ThP4KfihzeJSlItHXBD5sdUGCTouye/YP9ug3Qg9k+cPE
3eXwNJwncB0kM6keYJu8QdJ9L9332G2Z/7htodeyUwNZsGjwD1KYDIO2L/TDwv8DA7ctzeM2lgYeif+Jnrn8tgNTnUR6QggWiFCMOm37v4H3L6zXm+gv
Ypf4SEvNMA7oUvj8jvIDyE+PnX5nqP4gf0AvJw/zGK9W+46iY8viByHdEdjg1kRue/6Hgdf4n3IkdyfMg+Xx+GAegeIewfh6F5E7YCkEnY2mHI0dSdOo
AJN9wIAGqiKADICoISlOzQP+ui37CMjBUxRZqXKG5uGsIjl5u4W/l7Se8k+J8fL6E7j2m8ETlBOx7J2Dc0HUGMKIUYkmyfo/rMDyApiKSEJhJe85Bo9/
mjoDw+r5ngHxPWGbnf5gX3LFBCJZO3mf1cj1rwnn3L5Pmjz5q9g8x2WUinYPAOYGBUvkfa+73nrCJ+hA6h0xpkQ+O2H70P3JicKiJuX+mD+o/fdP4h+R
LPx4/lks8XrlgE8fxNYGkGJIv1/p8DofS4LNaIfonvi8mxNnRwFOAyBxnfgE8iKBXwfj+78+1+8qa8A/d//wyc0KOvpEayDmEVpZ9x0Kqhgav9B4PVP2
j5ino9VOXdAzTQlA0sSB2P0/35YOlPE2j9Tg93v+HgdU3fEIiDojZCp5zj+nd0dJ4HBFIlY+/nzmwh3NzQdOvA+ZyOqugz8pf0HwWX5YPqPqPA6B3f0A
d5sh1Oe+3yTc8F8ngd3ZMg5eRLFeAcGkcP7/pWg5CfJQ+zRgfXgPyIWDoEuHUMZ9s7QOL+jiw++1giL+UyrkidiHcPuAcJR0T/RIRkoJiXqIUfEn+7+8
4gAlJGXa1k581Ckt2wx/0BQ7M5IqLga/UfmHu4ksP8vAHpf8PjIfKQOx5dzyPwB8Zrsv+OGG2q/zNgzD9tpypeVqq/9DXLKgjK2iVV9IH8fE9l/a2Vad
ZyO4HXj4dS9ROl9clT+cZNSAe7WG1sqVUEfY9EOsN4eMwfxIeMw3iQ48dSU3HkjAWiD9SeSHJ1z/C6uxD2MPIfoG4BxC0kSBDaCmA/i+GH/Kc8Xlxt6x
hrmSvBbTto/l++I3bCDNvYD/jK5oOR/ZaeXmHsw9z/ciDORYFTGoImULIq0fcXiW5DsycQZc+XMeZVe09nqg/09f4AzfBOevc6ERLQrUl/IQntOn6WeH
6vUOH2Gtf1Xb+c+huHU1v4AeBE5QTqQpD+pgTGRNjDkBpcNGHNI8wzKIMRspX989jpCnSE/l/f25HunqZn5eRXPMyWtXnD9XUZ5gxilJmcIih+fxwb7h
whHgS0JMM1gFEw2OE6BmZTffZtwmp8fnvoDmPIcfIlxgiWJOS7y8ockKTHBTFcYz7vZ+/6u/OXKI+P1a0P1wKHWUIkKVf0jJQvYZTMZFmJT5lBNBqIiC
JqVQHJQIgoTmcs+x+5VuR1MeEwoThE4Qdg7x4fkQxRqQFNbKB+TqqiQH0DL3qGh0v2wHUSQ/zv1gcvoHIE8V1XHAdVeidV+8eXA5CZ+s5uaVPl6nfxU/
aUBTRVQSTHg8wPA5lhG6Jo4I4PU7IH9I954dDomx5JsSdB9Xy9n7OD0oiIfvOQeBqnA8zSexfBXeE8jj3HYU7qU9mGQfQj1dj1HND0JE1+Euy+ZgSY9z
3J/8mhsg5ZFe4CbN8SdszRIpLtDoJDsAFRjkLIgTQME9vQ+Z4MWCj+lqs/FrBtgUU+0+4Qu46YI5Lb/qA/mE89B+uP2fEw8WSaY5+bgsEX6ikk5cvl8q
NpfWc4Gs0V8v4mZ+B8J4E/uD7ofb5Q445BaB9xOwc/yJy5Gpaqm5EK9rfC3PJE6EPgHuvFQ5vPnXM5fNOYcbnvDm7rdU7g9b0Nt/q/C/bUUUsVC127Hv
zxNJ5xwnkCeXeWc07tnvDwwo8jkf3f0H8B+0N+/7UXuJCUxP3oQrkB5/3k4upwq/YSAGiA/fAhjCpvIBkVUEnfHQs5ffcURDfrn+gDYF9rD/JDtz+8Vp
w/rlEC2Ay83noaa6aw/YitDQz61+2SHzP39Pnixxhnxy5FOv2620+O+H1ofkH4C6Tz6+37DchPEmx1J4CeJwTAMHX4hmN3P2Gx6eYe4M+D9HSyJlq7J9
qMwoCBgE8hqgG6O4rhvwOYEDf4DoAeOuH0AwOyj47G5p7wjq+0/ID+Qd1Pf1U70JQg6bUEJIYaQO3Y8rfuPW9AMPI7IMbqPQZV7dsMoLLAooh1AB6w0F
NJ7eUPadhBE8rDrDOA8OIzp1OroHBP2hgYRpenqA+/PQUxNHYL+0jdPxQ/uhhyHVs3zk53+/eWGiBqRrH2G8H3wJ93t0nLcOZN1Cfm7bAvHcCeG39D3c
P88hzTd5aw3znfqIakoakJN8NEHT7vX7z6z5hsfeP32QQZ/5UGm8Umgf7sj98xZ/mhoMYkLg3OfvkanrXK6PQIsgGYQbTQ6MDBA6/zQ3OxS3tfr/1wMk
EzRGdUqn1bUCg32wbv+0ugu1/+qZBibjPObPZUW0RD4j2uHnVVFDx664E0ohNN6xJXkjSQ3LpiMI4r8Qr4Qv7Fc5rQqc1q6SXNIDq0NVWhpCqD25Dt7P
hsBwT2qSMgnuE5EOAsmkHM9ttblufPkh6HlFct+YfNbYPA8AZHfvxOA35keCqcPyuvfh2U7kHbR6g7k7cPV5LuaeXfhPMMwzAWaT3PRBYB7YAeg7nj1o
fyibrRBcG/V9v4/kWnr67EeXidEqWEO4yjlClWKDlrPX934nDOz4kLVn3GB6003LnHcZA6yzqQ4DjdDynmexuHyePLL9HXy+2ZV2vD4GGpgw2aj161N2
dvhxOQcg7H8jA8+j8VP5TaPffLyLiHZP6CCgCgaQ1APDgchj8u0fu6EJ/mEWKFVHTDqtxXZkXHCCnon+o88jlT8kBkxA20/ofve6ADLId12jkdzjpOqm
PSPAsYP0j8zLBNzj+KZXBsZo8A3OpIckAKlAZb+i79LgT+xKh4Btu/omoefsHb49nwt5uCV/Ok8D3+pl9IX5j3ZRKgFPeYIJBQ8ATs3hZLfBLaH5fCu0
OGbswOyHPQ2lUBCgd5P7RqkAzAUDScMntQCoYABQmOTaVRGLMrhh847kx6KfvTqngfwetVPf4nj8fHvfEOb5cz2zzk2nQDxmoMPE+O9PA7YXDcPQO0mG
37fED1omkYnhh9EdLifDkefVPKPWcnt4JoM0YeXu5miGt94XumX+3OhA5bzcSiHYfP558jLQdNBirrXTn2PebnWbQnSHkJuQ8fU7G3S9xeIccfLg4kmj
cZA8CmBTCdWHseoebyMdgwvM1yTY3psfL5P88LR5zkJier9Az1J6Ur6JUjBJkpQKYtBTZx/LekFNP9ZLObrsjwzM838FZVfVvV/lp3SOnTgmQU2VTPxM
eTjl7xs10dHdFty04ErTUEfiN3QagyXu7G2lNKTvpzsJ9odmzEpJLCyX+ulimJbN8pJ+aBRJXtJycRYPErsbDuhSgUipwZgEyQJQbEIPmkDzPT6j5ZSF
sLBGCg5XCgwfVivu+yNJ9oh8D6g/Ef7T+CPIeonCHQ+9PX6PkH7zZHbRevzPrCdx7/EeppPI6I8AeYa/tOvUdiegfygcQ8temAezh8UEP0PQ+ZMn9MMe
QaDuTkKD31B979kAYK+w/bfD9B/RTwmwmEDA7wyAdf7Syah8A2JvhxdztKG8fieOhU2kpj8c8r8vwC45kfju5Uc4yf3Xw9MbRgZnu1J8YOEegJw74f1S
aTme09MeBNk9RHNPV4G/9YmsXaEgKEppoiinytgtoWLAFI+1oieAoZimTCCsAP1vxjOXyXt8MGrMSs7xgkXfwENyVZ5KHx1b/j9npsfzhm5vFvXG4afA
9v4G59YL8t6bZTmB0MOx0B5J7zW/kBzDp7Pyz1wfuN7BOEe32+T+wvbz5P7RiCQmAD+Y+P5f9f4L8WP9jfGAPixpdP2kXCD4+5gxBl926ganS//CFYZr
/kGkKgOqjhmDJ7ihGJXdiPoJCDlkuFHoCxz6NNV8DOg/4vSP9GZjQf4mhi8gLHXjJ3tBb2+yHEfyZAwVF5+Bej8FgSM+WneHQTe42FLRvXnzmvO+dgY/
n96pzBCy2v1nWavKWwSUhItBHZ8S6PvocGtSikKQzEgZAgL0L4pXJ5oKElUifpw422NBdxQVW//dRiYXoamZ+8jssLpflDm3ZDEAuTwkwzuiwumVG+v4
f1eL+b5iELPUEuxNhpjhunkiaKwTKSa5CkcwLGZOH0Pr9fGp7dYydyD7XyCentPfvmaw7YTL+xpDJAqdjIUwLPH78gBv69wimeqH46aezl+P5Qz8u32O
p1dLbdZNq8opgJIdxDdO2wtUOQVgCWKgya7BbmjBQq/d986uwZQuo9D5kdhEVRznwNHl3fzLyM08lV17HuB0tbA0dRsdBUfOsHZAsDrTh2rcndJuK68v
Wcvy6n64RPwhPcsBCwKc/4+rv23hineRkQMi4Phnxcbd/CU5eGnRmylIPkmv5ycwkFQEiO8lPlz+i/nr5wBaMaiI+trurAsiiQNnRDDDiwR41R7eFvnv
yQDZWdrDPLqdOmjoiCHPnkDf5Ho61DdKwPRBOODDq/qd+tPx3OjIbIgFAURCTupVNCNLaUFO9akzWeH4eZ83jLp/g7Bz0jQ2aj5BnXA0W3o2Hv8u2B8W
RSG21BBYgsHse3TA566d9GX7c5ujgzN8LvY2YHr0d9YKEwgMyc9R+ln9sADcnXNK6sKN95w2QUWm5gmWB4TMpPl3WtM1bIgispaz7nPHru4vM5e98CQy
d1BUEjWxIsqEqNqRPFgFTT1sBz0zoc7fPC41QSJBMfy3gBMdkEGAjCVfTqbqtDpuAQQFowHBQ/1Lf1gfqM72+gHtRqItLuqRAT/iXPr/fC7f+R6kfT3L
zt4u46y9bL+T6v/encR3PDjlDwJd7+E9PAcf8Z1+5eXv/DGQx/4Orj7aLP4U58P/hP+zsS/fPs+EZjny9PZ6e5GGIfySRQ1klt0gjDPd7+Xy2fp9U1ls
/wz0/j/8fuSfPj0Pb2PWZ/A+H5YTHascv+fxk201kMvXmwHWOM/uHn93trjl6Z91vt7cdg/531rL2YgZf/Py+H6d3n+CjnXPjrvqJr9FGwmvts0uKY+3
xz8Dr6dlZVl9U1dl317ID5ez7fUBFf2KWK50ry0N9lSdZ/vVRpPyYNIb938T1v35c2G5XWqMFsnvDD5avJ/39WvuuXZ8m+6PdvzHL+F80qO7zG149O/n
3s/T3XxHdITZZnU8Y7vLsif48/yxhGUaMluMxoNsGQU0Uenr8/r+X8qY5ntvli7Lp3rjSfFtvCfa3c2F/+GgeMBjHv6Pode/nT4Q3kQH8+zw7OV9In0j
8d77TXOzXIotl7H6GlcZfxnfjDEZY7c/+0fd/41n8ef+5+NLcz2U/039e3Es/p+lR3DTCyXoe57/E/3NWv8p//0t7Of1efP26e07GoOpJz7X/gg2uPUS
OYlSupAGeyBSAvdUnT3/u3awurW0xW9NSJH7u2Y08f2SrApzJPNuUnxkLVv2UnQLZh+//09/Hy//X8X+X/RZf/vw96/sn464aqnYddSOPuAQjry+XpU9
tB8u/jL/c+V8Mp3uq/y+DTms/+H9ONISVqacx2CcuVNiK8hUZi/yNZ+ukyRMOGPc3sdl8mWpuKURMs2I6OW8aj9l8YKLYZCgIjLTx3T8JiJ1qmttW+ez
jK19XoH7q+oUv4ZxzVyi2s7q/SLxH5gnpQSdllmhx3TiBy+q75/orDgz/jmIB+dF7FEp9e/tE33krSP8rOxGezekQGAdV5N+sn4Kc//0SdoqLfaCO6+G
v8Vzlw0VHnpfrzEufkKz2FtXfJ87kMwh+okEnqo796DS32y1Ioc/1/7d7da3vTY8iBkPPiT/6/XyjfjxnuePz7mwRUpvtxRvB46/mA3TXDbeyAN+xzbR
VjDzMS1YeBHjrvfuGYX/h4Ufb/z+FaRuei+LqRtl6ZcD8Np+XcP78lJKf5lXR/9m2aA0D/UgKUJBQkkGqrvGfgJPCoIysEZqoILtLGd2wpjjQbzR2/X5
Zzv7/qw/j/09nu5e6Yop+ecvNLakQSF7WJP7fmv5KFfwYe1oEhagwkrKJlXjD/jfImpOEIeN2lNIfBiE79SO/4+bijv+1IskjFwccY/ew1Mg8KSz4lDf
ru01KhiOhpXiK0Wt0oLWNoDG6eu46r35qs9WoYCv4f+Ay/IiAhoFQQRtChqDiZd1ZiNtzc/kUdGWBIML1R9/joA+B7vTe8dc53hhV8hSHjKBOXTm3GKE
X6Kz+g6bik50OT5L4urBVFxzDSjiQcvkZ1h33FsomklRNiOhHLkuvYJ3llnnT7tn5KpHGN94pUdOj8uBKSZ6ZWM222nmKAccp3ApXI2MrSYLVgGRgCn7
CzvgMMEXGHNw6UTpVq3aQcZnSJW0/Ts7d69a6p20iHUEO7NPeesehUp6eitoefdys7yUob+r2H9U6J+Gc50sdV9eB1Op7sWt63lWU2dujNfX8fM+R6y/
kQD/FxgpFgGCX9dmMIob1fEynxRMpUBGQFMTucZrTlNrUC9du/wf79g+IfED4O+naOuuaA9th/l1uQ1gOeC46tLzMJA4GkE40S4YwofcmPo9GozvXPWk
FgjIdPEnGBtlF8eN3QlQFCH2SHBhTf2navdjw4qCbvZ/s9x/82+BjJCsBZJP7mEO9p/A5RN1MBPyyz3LCTwIdZj14x4xFUDvHrJShQUAijmtOHKgIzhq
ghVxJkZkBSSVrWR0LnOiskmawLhFoJFyjW0NNpyJoZyILlAnZciThoISKEHEOJFCHEzsppRNlwLiUEWQFFJFCEVyiLkkZdMik4VHSC2dkEJcjQpSQKqw
kihIOcpCuCQkioi29mfwqqUpqIKpoSkYIQggKCoiYqmJoKglopCoJIqGiJKBCJppKWqaIqRoaqlqliZiYopdooSlpGqBoUKRoCgMhgmmIIpgmAICgpgp
qqKiogoIoDRBTVRVTTQE1UERUSUhYamkiU3jCcsgzMKYqx3kFpVVKoLjFUchEOeYiPcdnO7VrZo4i33v0e38fft9Z8k6afhc4APjCdIP6D54qGScRtIH
S/fPb54B7JO19IU+e2Cn6XSyU5bYnlrF9I/1wupFO0o/dPnJ5wj/jz42314+exZxr9vH+Gvb185PLT0tOQf+WYPErzk7pD+eXe6SvSBPyxWGFHY45/mL
rD+HCyVVcC5QDUolCiMQIAzdzzXBRqwPrmKoCQmUmZEmgtr/HackCQelm8svwPH2cxxsYJ9F8G5sPQtrWoyREA5upKkIxYoAic/tXOapFFlTdXdRBTFI
YZYrQuqAIB7GTWLZo3OjDB9Q8Rn6vVb8beL7s8CwfPRfs9F4n1oHou4YV4JScCWFp4K9tmErLK1i3mREnq4uYrNtXeUc/56ypaYk13jEvdNs9aV0KMdL
hUtOrs7eyxaA1POLyJNHVoM8lpVs90jUXI8eENVDajNMFT9jdKzV2pDX8/zP98FAT0CIV+X1v9HgAkeYl84LpNl+oTX7RL63qViYgNwTGpgKIkGMlQaQ
GGIz/TohgayAsxbCUBgjhEXKoGOrndzW+k6vgtkkkkGgzhGVRHS5NZWtT11vFYoR0QNu3B5GOA2sIjc3mgVnaGvfkp334w8CcGFRW0E7zF9QVBsuTroR
VDCM2oBonMGtZrVWiFfLqBfX+mCSINEEwNANBEdXxGHFCK21bx1ASu4GzARiJkb1gEVFJRVy4aXDQHJBqaraYFmsCAqrAsThI2gyYpa3gDiiKzpg05MK
qgEnTY4ZIJHXSnNXBAA2YDN9TiGxPRGomqDZA5KMDZ3Qvu7sAIHZ0Lda0N1luXoZgiAxOUxRhHpAJKFhnEiIoHKE1I4QKtQMmEGQ8Q6ajZCnGPMFMEki
fMAmQSYMTPdCJrtIwiIPiETNeX327wg1wMa34EBZk0+l1QmCKAPACM2K7Xe5g1NTESQJNmtVp67sayEC1nNgOJnT0UdknRMAFSrE9m5CINoIjpXSDuql
EmCIlW7L1aw5RopkZlKQIwzQJ//o2XVB9GBPNMEYt43YXQqZmVuaME3KErTSlw3qZw0WdaYQYkERrSpIQiOiJPbCk84wxciRuqGxvAkj1tzznlsGD2WO
t7Qrj482LaWaTMmCNUCSSCNuze8cYzLmAUU0Bq6dAAgAkg6dlwKMGVQBSeTQ6qaHRzAjLVAomeNGCY6A2rpQOMErN1mXbGtzAnZo1un1KRjR2JCOb3uo
0QmkDGnW+DYmzKkiYFCQLcajzvlxIOuGH3AQ0SSeUOZMWC+losIeDL3QeBZ0s5fcIWMp4ZMFZZ7+dN8+zYJguOurycGDRMA2dEkVTZJLgiTw9SJ4J5sd
MBnY0uQNQSJcYlY1LA0Y4COr5KNjPi7Bgad865dbkOiEDZA/7WAQ/l42ABPs59Pq7O8frl+c3xS2QRP5D1chaOcgJvAHuPNlH+tR+BRkSeTfzKr9/sMk
l0PumvrhpFSKYllf+f/z00veY/Z/vf+vmg4yGZArdfj9e+7zZYWNZ9BkGUIPeUpYzYV/CrEhG+rx+3WnyifLpctrX7f5XZ6bUnn8T+ywArAJiQD9CTOn
ep/FQibzaV1Mk2NiMwHJsqfMR6Qp90B/L/qxHtuYm0BH9Bg/whdS7wmEG5C8WSnEbW8oHbxAn4PBO2TcMMJJKNQwykDphhYQupXwFQ75VMU2JB7Huke+
yU8mkTrE5cSYkhUhNM4P7v5fuYkjtO7IgVKV2aCxJYetmgkx2sJh3n/1atFo2bChFSNVD2YN4X2plxaZyKJulPkw+l9WpdbtGcZyxrHeGFML8tC62UD2
8wT3PzmmNWBJI51161HZ883rdV01+/mpBsd7jg1sZlX/eEJteA4ZOFHNQpG7n+FMWV1rr9p5311g+DfS93EvETCa9NdHwEddUG8/yYfSFR0rzvdjvWEA
CI6I/sIFkQ4KtI98JtJOsdoxkp1BgUQG8hFJUgKE7M9ePX25m+tLsO+xzuB73d7Qn4gVhD/Zo5XB1l9BLpXpROKEf2Pb/G/OG+79nlBDq0Ys337/W3qw
MPzxAE7MEgkBn9TqR/IMgEGpBKCqqP9pqSkf1QOXXWSSyVBIEcjDHnKLTmJ+r9rDd7UoYA567tSShegpSUBTUdxChj3EBxv8en/tP6yrOiFAMevSl7ok
VSTqWH26ElQQpJHrLAt6NJwStFYTdqFFxKTnvkOyHgHbgMEW421pIVP48oDWVqZ4+nL/X7oYZJo7B9eeJXfTFf3YsQC/EYov3ebG9hH7HoHsmV+9hP4b
C/zM1lTOm+Xzlei5zrcd3lhjLOJx0du3y6M6ehxnSnvnttTUK/5OCutPzpX+igafT0Q9mGYf86Z2pJgEDI6y5Ro/S+iK/FZy5SvXFrM0LSKmKy5dZUbX
En7iMrIuZ1BGZuTQe57pG6tr3THHpmV+ps6BV0+YqIPl8kfJj/lobt/iUUEailgxZH6POBIiS6sM/9dBRMtBTD0C20UqdJh8OhYGzf8KyDhJJ2bQMJfK
PXlD/w6F1m09LS8jPQ4N6MwhZuI+WiymI9s+x3CSs38n7agOYIofdfBjnwveK0qEj+cDUiGTyh+054VtusFGmrtURIhyNtZxxWXgQrUh6gFbXiIgQ0Si
AVCqX2K0n/JlkNDa1//J6vhWtZXInSbQQk+HLPtkoajvkA5hGJajWaUrQHII8D7C5//W2U4gIpUpvpTEPf1Q35U18PSP1pUN81f1phn7OXH34BPAwv5u
+YB1/kp0NCjEmEf8ZUGKoP9CpX7kqnfMRzX567M0KqLoYXrdjHWWtMMe+a53mzku1p9+s/HkX1Q24ppDhvlT/ezz+FDjar5uDlfy765M0J+3wqmMXyam
cVSV3Ols7WGX5fFQOvhQML3VChXvbx8uvb/jT2tJhqffl6xd0OSopOAxzbM7kM3KaPK7Pa0eM3G6qRSLEta1jzcSGRD4I/yMEa2XTrNrzbnOIGK3aIOg
EMFmtz9VFN6NLk+lYG28BiRUk3ZSChIwHu9FocnpNEdqUKhpB9KQkiilCRfC+i8TVleCNqKUzUW9K3iJFYtSZHiQR8rtIVkBD/FjWpHh3SUcuWSmmXts
/+komJlJo+mGH7S7M1KNmf8UifrxgsZ1Ob7BhkIki+DOrE2onOOif036/y2LOlFVv+U19pAlOUOOa55q5rNRqeeshmUDoGkQrEYIKqJqoElWJL6yzKoz
JmsP4SzfiBV9ZK94f/KwHly+4/Xrbm9KqNyD+okP5xgCJGgShOqbsP+xAX/tcdHqP6vP5+FS7U/Z99PJ5LNrba+PMR/Qx/9hFZSvMCskR+Qgwih+fksE
gmxW5d15t95sbbGtv8OXJ1qcU9kDzOzGHbKFynjoiwpYgJI+GwxtQJTWbhgouhIHnu8hmkKGRIFoGgaKQiRBUjn6+0fZ1bucd0KH9zd7TewxkFBJX07/
ZGkujbkuoUoWQPuf2uaujwwTRP7UtWi6aH9XIZX9W3TD6PT/q7JsSmQuJkMhIlfyaP+QM3P5EBj2vfSnhWJEe/7MuaGcCII+xxj2LRExxscAmRIph/vI
mwVASkdPlDyx66u5j+Hc8GyU2jBr5ZURBUoOwprkpKC9iLNRZlzoRJWklQXhUmQOR6FLFykyiDOiNtdCASdfJcUrTJnq6O+mQnIrAUesHxUlzxiTHNX9
zEmUgT/LThiSUmvw0f0Sg79OO5BUaT1JSMoBX8sG5dE4ozuef8ScTjxMONDx468/Pq2lRKiWdC4tzPGXdWlC4ZyhZmqVeJpFDw0t1BMtqDB/OWSx1pvn
3YGYNtXChEK2mAf80iSO7WyP96FAkuEJOEgudoRT3+/HHxzehOjnGqmTeyuDytwuvw1nrZ7+l6cqfJhVT5pily6r1y5QdYP1a0eTAj4Fh13z4aIsRf/6
WLBVL1IeSDR/NBXMJlHmTlX+4+XqgYnaG5JEl1CQh7MqD86eDDpDiaDOj1vseXTj09HWmQylL6zj5eGd9N0RH+NyYXU4LvpuIYX8AmHFsmP5zhJM7aA/
+ewhKgqa/ZUfilcbEPvpJ0qo8SGkQRo0B08o1YwpJO7uXfDBQT01EyIX0ghGbUDV0f5fdMiJUfql8YhWkjC/vQmY7IQyV4kAY0aY+lt+OHtWaBIwhmGY
CiHm2H60Khxh6ywDlOr9+amX45p39lohoIz9yMIntWywL/NRXsiQLFqFBxrRk7SyIPw4hMXEodJ8/37ieGU2vWBiIuZLACMHKmQJ0HbA+KkYpM/koYOl
9n/5P5LnKgxGoeVyV+ielTF90vX294e95naXslD/Dwd0J8gk/Cn7+7n+zQn0zUyKNct0PeWIkQUBTINNangRynPnZaGcQ7pMgwUoUmufEhyhXzZXZtp6
vbpZ5ffb9LWG/L8WU2J84/RiPtKr+Gmz/Mvcth85Xl2R19kyKI9c++Ss/jx5ddHTY5dNVDBDD2SqYIdaFETpDRhgIi1C6+vjz1vPVPHiV4eXB82xF+ue
OjWHFlv1Zfrkz7nnTX3oamF9sxZGihbyYl/ouT+XJvdWXK+EwyYPZEtQRuaPXOeLVx5nHAE90oodMvobwTmUeGNUFlZxJ6sH9k6EvgjL0pIYi2TDV4sD
CkEglO1JbSICPZgMHREkeMKZQbl0UR6unJzUcbGrDCPYugDBhwzRgspQQiFPb3VutrPFFvEA0hwtlAkxZRMPsNgkkxwr3vDJ726ay2mV75zVWb5mdnsQ
9kCwEURFQEk57h/acB4ba6c+A/8NFhjvBOao6leRAVAUIjid9va2r1YJpVyQDYqNPUrOgY4+Ok8+dyQheg5y8ropPXPOzGChG2T9nYF+Xzcfq0X4t49/
Xvk3lsKilreWsFioP1dzpnttBV++1F44mPTqF7Dqa2IKoqznB+t+/AKonaRShEjSXEGwh9SnKDcIn9zlgdUgjvtycTg8pVi/jQrBFhjPk57WlvwzD9aX
StBEVduKZ5W+3W4KBu8nyTdOSr1XyQMIEkXrUzHRhAyJPaEySVxMebTM8Q4TSp1QOMvLfMDa+vnqQMT9SQDh7+V+vt7Ye7phz31qmii9uGSeMJhNMxUU
XuYXqXrh5c9GFy4xO5aTdhVYLiFR+Vry2M9UNDs04y4l5VhhRyh2T3PKcbZsrMfFmgZ8EKPe05MrUo7Mrj70414wOnHbRS2vPw/dob278uuG2gfRDp1j
685+RZk1DU8n5W8ha4yoN9ZUOuq29Lx0dwHXIr3diJO4+tIrkTcvAb5cMS+9vpqIxU1RrbYWeMwHO8pfyzWmhXtaEx4ZWVJmFkrLtYdWYiTHwlQI+WjA
pEjvtD1l3RbEeGPWEjt0GMelHW90Kkwffrcle2Zz/ayeU59o8PdJcpzxJk0I/YaTUnhdmB5KxShCQZEVhbNdqyWhQdTMv2N2H6HRJScuhIoXI/3UR8Jz
aQjrwwl8VWi0DqPD6llhVINhBZiV8ufz6CXw6LCPOSxr3wUGyBPwT6u53/Xv5fzUrxK8VNT3+ymp0nE+rD5kIH49A2gwCT91t/sxLncvfptIkIWvw55e
5Fv/Qrmx+jAsJf6G7f7XXSBVttE9ESXGknSg8N0KCyxo73MNW+fX58Gtzk5ko7e/VwqJhLw+iPLVizC+SBNzDZS8771XmfD0Q6zkhymVyiMiICEA49df
S6jXBkwHYy75KQ8R1gT1UdiEIOVFo+F+jgSYwp32LOTOftT/pdn4nOXew1vhhoWdUQdCicyJkDPFmHt1WZqYwueFCfag86w8PHU+jnvaJolT5pjDtu5k
34umxAx9Lu8ECbKNCliMPsGlGGAFDI5nBAWkU68uzy6cts1W2XO2GDJ1per+/KeyRYBVJoqIGVQjcOgTqJuLzXCKtga3yh+J/HaBUz+15G/GHo3Z2S9L
oiAbhOjUbKGGrxd2AuvjZXoVzwo3ODadKNnGJVkGc2C1+ucg61bs541Tu3/7uPP0nORZguCXWvTJn8VDrDB7GihndX1bJ6HqvhOkTPBmQIwuL5c3xnfO
UNkrZdl+2BOyLMRzdwCQaL6ixRz9u2GCo9tDy1qdHxT72pzSkf6PWHHz4p2neXyw1Jp9b0mNQ7TiYkvi/DN65l5+7NZ1+PxdVAw9kMxPa/sNUo08cURy
wiRNr85CPa50WVl9mXGdIHur/xctfh/FO3jVYfMagwZYL+x9aLIggjBCSnm3TRodKZNMO5BI7DIjXMykS9T9k89XCUO5oXIqbEOUH3nq0sWvvpTKArUU
kDwZWI9ZEs1F88Q2IxZYKJ1MiK1y6OLmq+ZICL92lQOA+XXtm5rryN442jW9f9vs/89fjf28xjDI5+RFcPcif4qdLG28/zy6qoHrEGRE3Qc+bIHBhBeD
aP6Fb9tKK75Mwy5hcQzMiAglghR/w4+htZebIPSw+oX2+u2KAlASCUKqKiOVlExUwNNE0TQRUwQPB6sRBdQDSiPjKhvv6ehsAQB818mzP8FUmv0YT/+u
0OaWsLpOZUfybAkx/yYfz8KH2IckWeNvr+FDBDrxd+XLNIdp2au1QdNwSQRJBOnUtp2QaYdl18nRH4rcMnX+zm/don+wzkYfKp0q1IfimQgtSuKyXKbY
LQQ9ShTlllKtVX+yxTJJ2wjvaAWIWWPiwUvikT6mnrJa7z/NbNjMvAWj0U5Ble16/KRpSlDmUn9l3hRVVyKzVl6mr54f6GiHJV5TS+jtF0n9fDCkKGYN
Ape5QNUaWfWlN4KPB+rMmSKS8/bVDiQRWita+GnNmQFpipXSk9Hvf69DnPb4v735+YcZH5In8Knyw06vxgpcxphMoftazTyfuEFId+15JNv0/PbHX5tR
8fvrl99s5Fp6c7NaC2w4SfzTqz4LtSE9yQ+puepkXpCbR8d9dBWha49keyBOLkF360fzmeFbxi0ZNkfaaYQrChII0wO+JEggE0aW3LGk5mh2vvy8Px2r
+HjtvmjuT8T9zJST+v9H+S/uizn/28f5+Htr9n3nvcc9vnTtooyr3/+dbdmKCvwyvfdlPcu84Ecia6KFKOYjJXHgOdb/awgUmNsnLfxxQAemvRjln5di
dizZ66ZoJD3qpzijlx1IedkLdsrvb7fW3T/stcsm7NbNJCfZGMhEAFrley8pDsKQd2fgfkPB/7MeMJ/Vb+fzX6b6hgOew7kTM0R+iMJRmJge6dWlpfiI
kXLTeonRiw68+dYx7D7ENvMLEiFZxanh2Oe2Zt8bVKeneOls+g8SnRKa2vzwKvB/Vu2nT2e0clyGeg9WkJoZOFx96wYJDtPKqlxEBiEIKyH4M8ngDL4Y
5b7Dhdmn6qsKdOpp6hw0Wv1r6utiwu/fUDUif/tYbcnYbXJ0d2ViB2MMUKyNFctPWjATKfu239URZJjUfL4T75zn0zqHovdPdKY47rcD9lGI6isKujWs
env1nPKupHc1xfsh4pRniSnLM5FnZhYMr8zH6xh1M9fLo8WXGnR1NDia+HAbT6tHxpuebPg+eGTTH9P/Re+TePKccd06MOnWrjqNbEsz1aB6tO+4p+HO
g1PPMzNHIUdDr7txIPPS98lgJ896CsQ11UPgH07ueEp3NSlQBoSu45efnd9+0gKOgOFC7/GPOT07BO4yX6s+l47bQrfUJB+WGH7+VGtzdrB1KcDFXtP7
B9LdpaVygvNoHjZLSvpNu4jhhZb9seMOC/gY9Bll6EWr9BpP0tmJQq7lem94Ga+PhW1pciJ8/spVJYmenYr6cTvKjPDU5/ka6+ZxOn8Aq2IXLcMB3TTJ
lKEzeaaD/mvIrWgYP/yNiLkeYKdSEkLwoG+rcvJ/bCj/0hczT0WuFfb5bjnYdvC7PX6KGyfZZ8+RdHNEHZqxmLrDDW7K60BQecgg+ddLUHltt/GG/H+A
QemoyJ8wQSLf0xr+yT9spET++S4oy0EUVValIlE/xck8H+wyZAtJGKxaWjWdPJIotQvwnpSspBXDtE2ky/Q0bhPt+MIKb/HcZ9VSomPvPaxKYCq3go9k
pMIABVVI+AMAjk/YxBkuen/f9zCX/DlfrwsWtcPl15mbP19fb85SEpVWP3NcEikpfIxorAE9hDsomURc1DM/rnhZfSXYcwaUzVtD54uQ3mUxJR5HWWu7
tnTn/nac5nPhm5fBdTO54rkYTlhVtov4u0S9KZtIUKWvp2GhaFM9GrpPiYjjsQIMsRWy93ou0ZtjNQGKk/rdh45VDXnJqnoXMmWARMw8LrjjWr9tZPP1
6xMhwbZcNKKN828aOFZTzlV5aqM926Zy1U/fkwysILT7AQGyLliZTYTLpy32iWtcikxXdga5MxyMU02lyPvnaeYrSOJFcqrLNZUWRGhCgGjvh5rdfSmm
XxAUEZKinOnGjs/73YvS693937n5ObPhc/1f+2JCAkgz5B7RHVWQdJCCP5/zZ4CQvDBmT1sAEHa0Xcdzw4DlA/Zi93r4J/d782djn8HNF/lYFVuIP+Xa
/3nyD+RPo4bkP8y7J/9g/3mHDGTSmLMwfyq7/H6lIKkMP9htf9EZECYADJ/cJDJLiyf7izieMBkHiQ4BGSeRDR/1TvixQRJr/Izl2twuK1jjk7nuZ40u
KKvzfe5T/UNxZP72+6FDmU2NwptO50sTY5G5o3O2DEPLy6YcMXY/pNQ5htJTj/XfGrcUuZb4HByD3HU7Q5DArRLf6jPhBGY2AoiRJbgZApoFGiZDMXAJ
UGUZO/+c4aio04f7tNPyPyPoeZ3PPzy5FwwwE4tlSvEyJPQhtjqvf5S6Vj7DZwqamyD8/qUQMXCqKgUBDDoKoIHAuiapMWCcCQ7HKcHmvXbL5unLbaJc
dYeMOZzN5792RVNaOabj7b934eo/8sb9n26D3/oih+Iv4aP6HNLTkgZGx/fumjWMVl3B7n/9/E8P/G4CG6QwhI4ZksZkinDKu4eBq9irf7w/w0f5/9J6
D/a0AfgKWBFgRtSUoD5Uo6FP8AOYoP3yT8iwSqIn6XNQVHOVxIZALcFMkcWNqswgKzq4LqpJQJ/n6Now8Th+HVF/zEg0cwNzkHCciP7jWj75TR9qnYKE
8fUgchozlEsVT2x6OO/eU/y/8bwM7x+3oTQv+vRTrPD0JD5csP8b75Cw5m4Zhge45UzyrgiX1D0D3kMIdjaBZ8hUmiHwyoGT3sDPei4f9Nvtp8YgkYGq
UWwsnpPrDWhdh8JBQEpt2kptNQ5euqdjdgoqOGTwOvKRJf8eXvb9GrBeU0Pv3x7AcvV6sweoT2O5QbrzI28QPIHcpICEf8J5Fd0yFRZAQCIFEZEdKZJ1
kwogAwA5nE0fM3qfLl8Z11Tuenw3mjsh0DntmikqkpCCFPdzuVufAOo7nAURseUHX3drnu9D3PpIhUHR8Pt8dnQfDc0CVFVSPrTwRPU9z3HqNueTmGZp
fLrH0edUujg9EupURUUcz5gfWcl+akSsHwd+aVSigsYncKMWWSg+E68uxeXzyXRYXW/Pfh+qeA3bqpRBKicrSLFvnto8w+fwNxPD75Lo4FBIepw63p9f
z8D7/LpE7aw+U6FOnT5D2tJ3Ok6dLga5aaRYYKMG2Wk6syTKWQKPGQ+0NRGDZ0Gh9fuEt0CSzGWo87W1IOAgK0RJgcG4M/AqngR3CEXkgCZueFXdVYsw
kZP1AxkiJLNFZRJBi/JRhP9AuGtcg4nU4HbmucBZA4k8EWIbFTXuPVvrBOUMKdBEZk4ncCnxOZxDeTZVdxODvvBCjwlNO+j1Z7Qg8J35BGepUD1eHy34
iE8AiCY3QC+iPtIICR0GQw6CowQaAbsPQOEzDqLWCI6AUSgVP6Fb9koDOUWIVG/wMj8K46gDrz8Q5htIHMc3wNfBLwmoJG5Hobn+jQ84ci+jvWbM5ynL
6l8Kr2n33CGym9EH7M5h8YTSAHc/LjxHkB8xCj2h1L8O/ydAWa/ZuQ82Q8jx8s+j7zl1FrUXnRsoqKGSmTXtNmqWYqdOAeyC8w3O/1EROH1XoxhdTDsH
jzmpxOivgdwbnccHQ8Tt1SaSQVqBYdj53BIcDwH9SZJaYhJI4JZf/X4wggjUCfF2EZhVA6iaBRp/Tj+qcJMvYoZTZImIDI58zmreQw8iM9vnOxNmHq/H
NVcMcGJcpi51XPTdcj+1JDwyouWoXKC5t8g4RVUw5VVEVVydTSme7sxYL6vVECCNCoiFZ+zwTmKAeIA23x7M23IYb81kGcQyMCyMUX2ponp2pngivmmw
UCAHgYwohcrmd59XKomEvbPhyAO/r0/FyQSbDO571+99S5Lj7vCPIWMEUw0djY3/Z+zxk11JvPOnr2p9fy2NKg76y+wlTDPqC61Fiksa9zn4yIqvV9kP
yNzxGfDsdgEWM1RVRQL4Cep8zbg0NJRSsHaIq+VyBUTsdX8eDkPg7cNw/ibaVfXs+mkkmNtca5j22Pj+eeqdjy6LoTu74PkU+rvYr47+4IythxjwQ8nR
6zZ2HRuehpiKAk68ujjkz3voBoeF+PjZ17T8aLKextPxOvwgaJw4dSTUDoyA6qdC+Bp0FpWshpHsaefaBnoV56EVgidzjxz91wQW6bmOYXz0S68Hmu3b
alOYC4zqePvT4JPafqlqqMHg7BZ4DwodOlTuXoSZZGvDHRxvVGhKYB6mmQOgABYQnawxFUAwkxkBQJ6CnJM0oDoCbScjfXH1aGCikVYop+ebbnxBvusq
FQL9vQ2cB9T2mwecggzwgeR6muc/c20r5xA58Qpho6nnK54HLJ8i/d0lR/W/uTdTnNfjrOhTZ66Oxe6B/uluvcbGoTBJ1z0LfR9Ej7c16vo5sZs9Txbo
cBnXtu2IBs+wNushh9hDueUzynOTweB6Zh9ANzhM6AvI1rBtenTo9FiD1bdA+nJ3OsUSdDwqCkn5nh3Hc9vp2dJ4b7/QhPfJ4/b4ZeKWJgPr20mqLWXB
VVHC+cB6HmQyFl+DOJFEOY9g+9npV8py3xpst/C0r08SYkRAsJa4Wsiw6f3dl8gnZ4JvxviB40fcYnZOY0FkIqlrOvMux3Hx44DPpk8icKjD5W59Tqm6
b9B7ERI266lHkeAUUUfq/V1DyJ5HRX1PvPE6kSfO/cXByglshYwFEikEVPMO4gChzws9fp9q+9zUm21ho1n05SHvDmkUl9jibvpt4FWv2BmKMzO8mehs
dMDdEX5iuHCpMGB7EP8zw8Dt6wp5Ph1xPfeXRfcZ9rjEfnPHNP831nrVkBnKct75fKaw8yhsOicfsOKe434X48wUOkA3JseaR2dfS9DwNkODnyaaCCCq
oJLUPhpR44hu9Qb75ZXO/NEFONGjodaLxl8ux8Ca8W9BGJAefhJNYHHN1ujqAOyxXUnkKyp9NCnBve02ODnkkw0exgemtp8RUAbgGfiOawlQYgcsIDuA
HE9NeCuASKHnGyc9oyK+i+X4d3Ybkg5zm+LOHi9yer1giH22UPjPJk0b1hcn27Qb1vN1VXnVNDp6AW9RHNxwzkKDZEBT1Zv556ITOYX2oFqwC0nxSoiD
PXwIvM2D3A1lSpVFRiiro0kFCL+L8WEbRtLW1AyCntOAs4Nz2FJt0dmHiffk32F8PdNg+n4nPu0bwxXInvA+QCIiANJj2ayLd963ZnU5D/wc7Yd/m1Hm
aFcTP93kwyjPDtMfbdsSxxlISNtbj1LV8rSejs81FLzfSMZrNvBbuqqX4mw1/ul7JrjKYUtbJdb6NSYYH4cKNyN5jGUWZXAsuKDIiO3XPxnO1Tey/si5
fSTq2md8W2GJnQJ6iL4y81qKI+bPdNbyhVaeluR49KNcqq19HY30j/5lPk7+I62//Zl6uxzE4Il9+8h2Tl29vVlZ07u4fw/Vg+yfvkPCENpKSlpXUCZA
lABTQD/+ZA2hdFRQnEgsi6GBiH4AAB5HU+wuq9h11+Gvlru4hbjgX3HsgV8pvLT75YT4ZOMiyFRNodaxRNW/TEB7552XJkN4DgyToqu6QhiSFiEEvkE4
/ZvAEQIMt5ckF2YXlInWENmQ3d8Q6Q7xA4w8dUPKpDwh0IB4sODSdDng45sccc7ZeMudp+m4ZCbqbtTqJwwHns5/+N77EkibfZh4SKQ0I2HMwhnbuQrA
sq2wht2v3+C//T+jl/8CdU6NCTOu7xHx23L1cjbOn9bf7O8oH4BAvpN4aPDzsIngaw83A6G+ePc76Ltg38PIcd6lZLlDO8+DgWDAwpykyYZAv6FJ4Td0
bBzhD9Bh/zQPfv6n9DTDpmugi2yIeHIP9cqAfknsJfswD1n3HUerWV+v1lKIH2jy2cBP6I9MKkWohMculFVjyeE32Y19ccgip+mKEkxtoWBbO5UncCGZ
hWMNBdOlDa1um6GSnwPNU9CDzSomaPQ+m2jZ1/Pn9a+37b8OQV/PwVkbXt8gpgJpJIACICqAfOYJAoPmJ/pkCgApKDzQhX5gP/IgSZoaaioaGQlEkiWI
IHElwskT3CnB8jpA1clcnDHJSNBgmhA/3wYf8IKrFYcntA4Ea3xG4BU7vM8fZdlRNx/oO22tVNQVoII+Ls+voZTE+sCJJNevBz3BvpW5n8Ueij6xPKcs
hPqlKYz7qf4YLxJOMrDGGowo0sRk0JYQcseI5k58gSZfeRhM6+EQIYRDdiAsGdnHtgLXGCTEoKIUkkPWLOax69g8gPsONu9GIfqgOenonjiHrYPWAeKk
vTvEPAAYUyAxZN9zADaCEihoKKaCt+xgnWPsenP2LeuNeXdpDUrQU3mUJLP7Keb3eMMz4azA6fELCeQwInqdjz/BPzdsUfdBCJyz+/HLj5DFhT1dwW3K
3JemwT60CvdqdTpN3atULLubt7uOhmlPdJ3Xa69W84EYSBkKFXEvWwxhHnMMZzd3RUGRBDOHzA4opFK3rlFE7xbcAZC0oCNTf2cLHF4ywoE4PGQ2AgDs
bzgg6SA+5ZdSlLyjIy2J4ilQyISbtkJoiDKljjISs7TU6JUMOOx4eRgeqifFQ4+w0dgX7Q+SD3BXC4f4NAQySRIHht/NHUojCRFsFaL9KYMyVG9xRBGZ
bmZMCjRMlQlNOswDICQg2lDnQg4F0ZGIc5SxkDAQIFEnKUENyVXTKIOpNA+Y5KRChIqH/GYJiGKRf0P8KKhSgePrBPZn+BdSom/SdGtWioC7gGMJSJZA
7DBTfLtau1ojLaGNn+N5fM+fSns8iM8j06ObvzdCe1PmL9x57z1oFE/qTomQ8NtJOd8rlLIC1JU8dGHfABSw5Ralozx1Zkb1fF6mMok1uVJc7zcbNZJ0
inosKpQToiTj1yUwD0HzseOIHB97gKjrnuEmTPWWPdutlbsaAbcMDYmd7zdxLK1KgnLMGFYRNpn5AUsJynOjd0RIXY561s5g+UYKe8IDFkR2VSyEMx6z
y6mQ2NzBlAtKChSvjCm3l8HRoilKQhhsNODDaxKni96W0qbBK1a8uR5yes6QROMO+9utW1DUmR1IG5OtCGAwTmGItSiGCYzgBgGDwk4iaRLJqyM45vmi
RzgKGqaBppAoCgpGorZxQ9fo+UAnbo+HCj2QP8YSgdBuruCD3gg/WGz137d3jb/f9ecZg5FAd+YmRWQpEPylyNSYSHKD77b6Z06dDuJ2dZCn+tDFwsmj
o6xEJjmBhhtk3w2OA0macODP80hI9RidgsU97mc7FsEnn9RZPwpZxwD19ADRtbkGeIhpwagY9J/RnX5Y84L0J9mBixQSQZmRKQTIi/upzk5AWbNhVP6l
KJzGByKZwJhdlCiF2URJ0la1BK22GAQe7BchJpCIqkhmkhgISLw+9EKRXmmvjgP5dBEH5IrCiG2ycwB+sC929afCUgmn1gwrQAO/2BA3DvOVn8UVVCpj
UY7F+uhwk4CcuHZKA0mwoKDkEGdIIYQdiTngIQwuxpxpAyrgkDEhjTnLaUMuAF2MIIpsiAQkONixAVA7IhA5JRQgUDQ0FGEBi1CBCLACEM/5lX8e9Hv6
C/s6RJ/hDSEjKzFVRSqYSJSnEDySAfKH7/p9n50+vtupsPKROG6bt+hA3mcmAXZwkqSc5RzVy/ZKTUkynXLgMu5vqZkDgcqVQqQbkHM+dOobvaSHnbli
Wzz92aMHNDJhExryiw11KhqUzlw5yZhEpclBqGGZL143x1IS8Ar1kDwmRMCqnslMxbN80NVIO1lbh1OeDtssgcn3dHYTZ/AIPx+fUoP12faYVYyFPw+c
yeHxPc9/cjYEmazVs01KbZtsHsN3aCiOFe+V+2BDBolAdpQKU0wo0Aj90ID3SIHEHCQdA70OaD7DR952VIqSqYiCaoRJUiGUCmJiKSKlSYdtB+QEj0B/
QkUlkPwR0ZumfVhXd707Q96vLk0wAkAEE+zy89+gJ5RE+YTBIb2dDHsAHv7kDuTxIVkhRiUllXR8Q8EfQV7/7vHHvl95KgeRwUJJ246QT3pUR8AnI8T4
eNk79LpnCGuTrIXW+XKTQ0tKP7IQvWZAthvxCT4xkJliISoVkJKqIQiiQWGaJmig5ht1kkiCYCiN8yqmIkn4AXg5YjFoihN/Xpu8LHBgL/RlCcFyuI44
4NKicfT3ZmisyCd9cODguwz26r5qBknjmd2ybho0IusD5mxINCFIE62w69fBeYeH4fUYn0cwK1ELNbjL0csWBx39tqiJh1TJRLBwIlJh292k+HTvMjMx
KfjsdOfVl0l5gecv8sLSUItKUCUu3miZ5aQA6obJfLXx+SH6FrQJGv3Dsm1Wkuw6CD7pObMURRO8K9pA0yZmCAoQz6sA7umTVl9cwkMSKeCQ3ZFBOEGQ
PThgkHHJx2wLou7H3oT5+3SntvCjopTvOmYJrbOZxO7VEREKIgKagipCF9GCIEoQxoo0t70D+YgPoAr3B5vRP4E+Pgfr8eRvzeRkBDyz+CbIc0qa57n2
/afZAPrU9Mn0nt6OrblYQFEmhU/mgiACRgF96n75MUF9ziKYJCGixYW7/DxD5vX9PNEmqZxzCLMwtCB6Qg78WKP6SZINttGTN7+W235fExC+7v/mNa9l
61T6yn7w+tDRFMRFTJQEmkEnCgiqIoCqMUsU5osD9roU2ZSqEwdYBM0hpkKXMMT3TkLFoHz/IfnL7WByBPv7jp5Hu7zkml4jf3WRKV8PRcidexwN2AgK
WwtlGUskIsgwVZYnHsb7b+S5H58I6JFFu3IgiZ3KIQS4JBV1sbu46Q5xZ7MilDBxE5VcZxl4UazE1o1awN9kepKDxK0vWd4Uo5WcKgmCSEU0SBSgBAyk
AG5mRT91nNhbdP9T8dK6E5h8jTog+TydJ0N3pupsbP4mjfThyU381KAWg+JJDPg3hKtsZ8W9iCh8fUH5OcIMHMXqvcKSwpnLT3H7MNe2NRaMRzNoOIcc
c8cvJMP4bPRUN8PidgUfjA4sCJBArQA0Kh+fXesh6HswPlvibQFG7Pv7Xk/f4XXXqCSHhTsKkWU/blwk/amKxFjFUjjQZ8YZcBSpCpw1kC0wLZDFbkHr
5iYdyvCj5jvzNXsn7gHH1eTs6DYAwMGIaaXeAyCCAiKGGKpB1PGrEchWamqiCTUc3HMHKgSVJNRn2MhUYAgIBu1cIILDjYgGIBRBRRjJ1kwqrhoxOKhQ
fWAIRPC5Ce1Kk3Dq96GlaiKCig2sg0MhQZumPsrxtowDaNBDYQgKClaisGebfOUCiEl7oZGQUnKWBPFvjs4nU5wkxIBtwjckJm7IYbdK4SGIErIBuWsh
zZmE4hJ59aWfbmKerP1GsnTu61D4XC6D/L3J9mjw7h6881IE958gQf8AJUKAZJAH288EdQlBFS0oskESUA/M4+GZV9Jcn4RkyVmO0OTs7BiPvZHU00nt
Pjzn+bGlGJATy9tTICfF3JTqnMvEMcHN/pycd5cVP1Sm8upF/uvRlgnZa8NoZ1BAtEz99urEUOXGIYKJ2ZTD0EiIckop7uFOwBNp2CMMARsSV7XC4jtK
dbTIQSCoglesKRAO6FkKT+cLOuusN89Te8fOjuT0vNyZwDDxR5ZPbkn9Ygc9cMDv+hkPJxF0VrO2osYlyuFUyigplCloonHBPYNgnp+hIBAJLARAIS0N
KQQCVEJMNBU0wEEzQRQRNRERERBUQTRUkkzFBMQF6jDFcCFkSZIAlGQpQglIkVMBkIoJhDJAkZqqCGVxCE2nM6IfcWEOqnn3nm5Tz8NG3PdV0dt9VyQ5
hLgqL1h4TrTnZezA4S4UmcvNAzVGgyh3lDL1m4F01mcsmaWTibneaYXnOtx0eO9d3Ds5CsUfFBS6kp12YJN0wu3U/6jxl/ss3vtzLjmdXYRkjgvUje0W
Fzh2lNSCG/JxBenI9WAfz27An17sCVz1SMiiFnICfst94eMIMQHop0NAVBGYmVSlDKMkVVB8d1Nu+oPTR+C8BeEFgBk/6fw/D6B+MH5fpc+ID8LeQcge
vqJPMDuD5kJ6zi6YuHQagyLE/Pt3cH4m+/JPYAvsE/y3HcaBt2l45WdQ7d3fDXvrMGiCyzxGIJIKlzFD3+4Oy/zXRC9CeHm0ts8kyPwJUiVDeFOZEePB
oPiKJv/GU8YwgGeXheA0BcQ4jA+Pp6JjUD5J06ViiOvYef4fI9/w+lxOiBqYgb+rmQOcsC3O6GKht91NsnG4cMCMYCgEpvImNDsTjV4j43t7FbGhcfLb
cQBkrGiKRPyeXqXQfsqioZlOk353ZC0SpKtsZlxOPiG5ucg8+vl7J+VpW+WGer/u/pL9qX9YSDBpPzTc0LWB0cJ2KJ+w6yCJxN8r2H+SFek9/NL0c8Zh
t9uejW1hvmCYYXnmMx6hzspIxAYztb0jAjjty08OYG26OcS41Hhub/d6/iHTmPbqlFoQFGhSGTNiUkNCOoWvsIn3K6XWtQFcBv4z27F5hzZU9MenOeXI
Hw0J904FX2zr2WWyHpkFCyz7cmzJlqFqDpk2QMnvdED92fl7eyeCP3d3VeicSUOBzN4PxwwPwtiI3XljnXp5/Pc48LdQ1KFNR5cGJzLZHyyTBDXk8U8D
J/LwWTjDwnsCSIs9d5eGPfsYnY7YGpN3/j9mHYUPcHtBD/HknsId4Np2MfHYKKELfa34ETl2B/L0Ph3aNy8sO7W8ekcEvSV8jRh1l8oR5YYRPLjF4t50
lqOMx6yB3oiQ7knPdxTIodlR8REHEN2LfnVRWkE4DJA3BKf1PZREXNDHYJJxu7Mf95j7AxAvesAOfNAuSnLO6c05jU+wTSV2N/8fUp5SekAcPMead2nr
G5PMUP8oV/9vz7B06o530RF3dQoKaKGICIgj65yXAIEDCUJjMxRClAKBKpGbopA2leO1Hf6rmnR9tuVXtxyF5Z1On02/tGD7O9NTnI7uhwGj1Xhy5b/Y
7+N/cpuCYIaI6x0gDkyIHSD7QwxT4sbxu/rHzRfoeO51zpqmNGtPUjs1Uhg6fxxxDr3O/v5pzCnXLDdoKLEQMZpvCmYM52abSOjkb1N8n+QszEORA95h
1N4HVMZUB9vJBweFrA/MZU9k4PqL1zxtVNcQplWKjm5jMDM0yrqj0yu9fZ+E0/IJH/g9+KHTnT3+sk++0TpACk9gbubcJ2HsF56DE2s5O3Y92xrc7JIn
iKhIK/uQg3u3XzzXr21pC9XAmpKVj6rHrBRSpi0vYMEy5GJ/1u6I1nYPWCH96WhDq7TFZ+LrKQ5M9dXwOYcT21MxLTozR5WXnIFvsgGtWBX6/7fBE/t/
1+2l8gU+8/i3DCpCDGR4lIgkcvL16pvtyvpby9X3/QtgIMkp4Fo1rcpGjxzujduoeruOKSP8n38vze+mLy79yP6SnOPh/U9nfX59f8J0cc4ssPTPOQ9w
+Uiie4/6kgE4N4HhbTods0nMV81aDIUZAPm+6ePCUgddiXgmczNZNP5aNozLKtgsOhLbxhRADtw5VRkWJ+ylVnhh2kO2QF+LLrsIkO5BCyl6UXqBiGzk
/MO9xKmc+ZabKKS9E9Drrk+1KylA6asmsnQxdDzA4j5GPS0dONPSdp8xf19ED3kvjtqOF459Mf264DkNcjuPR6HOcBf+3z/HlAH5QMl1L6zEjMmT8e6F
CdFoytBNZMuZ50HZs1TOzRSc7lXnfxRrtYVSajUTtlwjM4gdCK46IeyoNhSA3uMcIot12EZKbqRUUQUk5GI4SDtCoyC67e7k50u3rZHbNEI5JMWSyL1C
ouEyg9ZRw7F1ycLI2AnkUCybHa2FktJRwKndIi/f6V6JNGhDJvOtJzE4dDWa3FgoXCiR0EFAXDlCICWSIk3Cd/dOwdjLKnr7AXkvu2PTc5Z2PD8NByYc
MhR6XczBDh5HO5tfcDCfW8MHx3hO07MfEcgHFiPi4r+VKxnTzJRd7U6++fRgoSHXkO8svGZLnWPMk+fIp7AEoeyQe/GQxvinyzmeRJlXgYbg0oh9gBIn
l7vd39cxxEGsAtoLgzFQwZKMmIoSkJigPYghbeBlh8uh+06G/L+RuYGMAxKrOFBvyMleWpyuZ8K+Gr3PSEwIcx3k4ePdB0nHWSXjBTLczSpuE5ZkN0vK
WDoKZclqY8Xl0jdtRcCvGS1Nw5tbuoePEO3zrmlhuyVjzae5BQiUOmcFAsNa2y44EJFIQeV440ZxyZHKYox6O7V4Iviu3TcIE0jISRYRDGBHHHPSYwOb
MAQwOIoYkYwiXMAwFJEggQSYGSwGBkBlrDfu+jF9RnP01TCkrzAsWb8sB2gKUevRIELOPGB/Lf48Gg2+dPt1Q2LWJYi2hKfclPgWieM8YaJ2yxGD2koW
X3Pwwyh747XQN2GnXX08fRKM+eFCkJ/WAGYxYoz2tBGIgqvqyiCKCkhtoA8eh0Clr9/IMfXIeML18R9PLaS9d5w/KQ3jONczKuWbmRu1z9oKJo8NzxQ2
T3HxoeR7Ez1+vcRNKOw+HYNILzuWZkRMUTycTWoWpj7cXI9u7u4dtwZ67J57onPrdcXDebczOiLcwquehUVysQtFdSidRLgjA4zjGc0GDxdu06h3I9od
z3YjHIYexgOAxaGcK2hbOq5MOLaKBbadST2OhIE4A96E2kA1RELBYFvZAop79QmGeDx3sKiG6Bo1yQzy9PR7bOdA5MGsW6iOtDNDRc7Ck1StLhkh5cZy
latONfW9I/zh+MDD4kfaHAdedA45QKKQYc0symWhYO8+j9thNzXseyrBBoc9R+Zfnos94UOgFYDGCpulmwp4MM+VIFN6wBUWBPjmHqeidQmjGXuSB/Mn
SZ8H3cTeMTl4gX+qsc89nAziyj4NHSFfginCZ1HjZdPK6hWcuKYYlFblmWnObnjOunhww7q2Pt8g7raljIFkmMsMMxc6wnXpnu4Ace19GepdxPJNsOcn
fLwnIMTlFvGtZJ1tmTbWA83czvj6p7jmJgUqr4SBCWXcpz1Dt1LWQsELCSPXRxnD1d+ZgKDMlxsxfbMNGi/OyqxE5EwcV5bxnbcWiXp7c2CLtnjz7GT9
XcqIxDDouHRbI9m5nf6yn2sUzDeMU2RRZGTEiIDlhaphkGDWnUqIuBqsSWvkKJ6k7nYcQEEmTv86YG35I4YmPwyiexjzOh83DQP1MieDQ0eJtpkiAnvF
qHl/Qf+XKByGE6xIVEfNKYM8MNw7UsfgQ94k1PwSfmHqgaM8wYenDdDD/pzMEOZn74ODaje8e/v42OSBmczFh96iJ5n4SJQUKkVBRTIS01USkQEUQRUM
SUJQlMy0iQwKQM0hSNJLCh1hOLUmQZFDhcEsQZPaExqAoXUtiJxmvsmHseY86ebthKCfNgcJ9bX5ttVfglDYl3YVvNdjIwQfmySgfP5UuVIdJRkDsQQt
Le9dl3wZOQikmssTXWoongcNXgrlwDjc3yG3HbA5Duh+ilDq0DQbB60LjDQQqLKJ2uQiyF9hNIHfeYCVQAu39iqlSgSBAVQPj6vbzD8EcHPTpMMXtmx3
DwKJ7dj7uiY9J854jp8I4Xk0UEw0qUpQNFAlRAUMVLQ0zBQTIh9oEmEBTISlDBMSSRCSRE0SISEtW52dnoHcktUFWzOerMZTTjy5FElPe5ExTGRiURg4
SGUWZUwoCorsTglUUQXI5cggCgLhUQmH+QQ7is5/kg4dscgBWLGMpL4Y2HbdqkIIkiMAWRl+X5aBtsBt0tkMR1OpVyN8LAXYI2oiJGCoaKooIkQligaa
aE2Q/MKkwI4C2T2i9bZENJtlMGaCszBlkMJN6mkCI1pXUij4HlXbLR/49nmbeImI3msHiIHe4d4HD1nyDM5eeIbBuiTEIcGuKIdCWRXiBQggHaB+sh0O
Olos0n6ZYIsZ+tu5VU/4Jj/x8x/VTUP8yXtDzl6ReNSYJyM9MMGjRswJNk5bREicmYxoCJMa7UDNhCDHPNBehhjeXdlKNZbVSE7Y0ZvnrRTkibYsPMZK
lgRAzbJU/tyqsPDvGgpFRRiMRiLLnjIfi8E6SUUedGdbLNoHhmNfdKzpmqKdlZa5AcHDbTL3ppgDEYTiToQKgKY8bESTBqCxFVHpedwM2dWwVUqB0uBU
VnBbOnU20UoGdXAuc/XwuUT4wgiirl5Lrczw4OiVJwc7nKonWUPdTI763F6DceJr7S14TUM0btda9tRkrCrbiG6XpsOeKGIpEQ1qemsizpqxhyGYZy9Y
s4w0d2wOOZmYiiiHlkqnuhYsZOodWYnbAWHbzlrXm3DmFzLc5TFRrRWclYMYHE3CoMnlrOM1xmshrgkdS9SkWqeBCpwoHHWiqzY1moUYYIwWpVdoBVUR
QxUCxEE4wp2u4ci6ZJAhXEDfTTicou0+d3iXeEJwck5rAov2dyKHGOd86MLnySn2SQajI85QnIrudK7vqxu0m+n3gJRfQQq7ToOFu2cRctCgoK0eCHv3
w2HXKHkec81OOdHOE5BYPZVPAdRReD61LUNslctYsXkSuBkOLQt2/ndG8l0n9DsTovqTJYPGGnqzYwRRMNpghjWxLiSxGePVnHkGKCqpODNS5LUFmiPZ
RMpqFdRLy5KzWZGamWiyzM3S7mTBRyXcpEhQXvTfBQ5mD54X/dzejTD2S+JZKJWKfHKoak6YY/63UqVhb3gYJjJzmYXKcz0HWvVPA92lSd+9MRRXS1VZ
G1RU+LjDF5Q8s7EGIoJy02XvZQ1PDVRQWb31hvp7MgvMPFMuSvuXGYz2pYLxOmfL1ZMZyDz1Cizy3ouqkWVMTDdw5tKw0yz0aVV0Zxk1Omc5LWeuiRoK
v9gFvu1PKE6QWCeKTUMYawozGY1kxFPSBXOZhiVokSz/X1OueHgvkbD2Q/t4efEPRnJ2bRThS4uF3TkwJwXCm24aXo/Au6XsToO7UFb9/08f5v4/5f9b
7fj0Dr3hYRHfHhGhnNsdqIdMa1k9hRJ9wgTtN76m6fkgdsM4U8XsxxzJFOJTuhrA+9B6pDBmeeYbaTdYpy2ONSzsEbQxn90Ggve8D7f+m6fFejpwOwMJ
xBhAwaqQrXcAsKDEGynrPz9/lOL1bUizWVn6/+wsPBwoHSvj4pOP0+nXUpuZmYoWkrJ2+kMZAV82sPrfmm5E1xfFDxy1Dm3LbQt65p21QTLF454vfXRg
ctStOjBsngSvzD47TOhoIcBMsSgeINGEyCAhzEgNAwJQnQY1ikTLDGM4QrqTmTJBhAGaCTSFBoYhod8JoYE2qiWA1i6ATRjBLMCRJyyigw26adLpJcYS
DVhcRyvof50GBlJHd9Hmi/oGfekHzlcFmCQh/D9/JOSiJ8o3eP5eb+d+7YepZmP4f6U7a0E0GwODn91RLaGMh7j/EtOehsnoQ6+DYY+3Lc2ueD1SQO8s
Z5ZhxJW8f1qBK0qH6o7uDEHmhBFjJOpcoqKadEwDWpI0EAYuEGBUYyYHbil5cRNDz8D95FNWTEVFETETQTBFQ1VZImMCUFAkyt8tQaFdSi63J4I0i3VP
j8vPkVsbaPlIFP98J+cHSSU6YHwaiogK42SIoiYJYsEITTITv2pONyuBdIIzDuTTgc5XgxYEXLZkE1tW2uucooKcwo4OpObCHRycLWsqFkEQSUtUBAQA
yRIem3QPdRT1tOwOkG1bFA9tsxJ/F5QfE35GE4d3+phvI+lvj9nl9dLVL5RuWnqilEUh+yMqfbSi8U5pcDSNeCHy+fr2sA+JBN6FiKUqgiEapCmiKmkp
WmkpmCgqqoaoCgoIkioCqKaKiKYqiaoiWoJok3saSaKaGqgqKCCikIZiYIaaApkpqiqSIgoqWJqiiZJKJiKKYpSpKmc+vNNEVBVNUtAFFUEtMNRUVMTR
REiOUcImEeYEEVRQQQogOPeeZnKaUl5+R57aR3N9rOW9PcK/G7oBB4+mAiHQ+s5A4Xeaw4j09T2O4206aUJAb/5fHjRoDY6WemFOtMTzYsOXhtU+o8ED
fp/XJQhJb8eEJqBQVV205oTIKiOVO73FnOTHDgPVJOMlEJiHKGU2cqE6EUVYckCshGqBIkdYsQRg4m4+xR0aJaN4KF4RPP3YIGEg9/MBiB0nvsWdroud
kfI1cs+vfJOs+FfjP2fnsQ5PVpBh5p6fvZpT9GSoaqfLmP+KfuzQ55njzug91vMwIh1SC0fLLm03O9ptYdDe9gcHFgjJPj/pphupNqSjltal4s13OuTX
EuhZTGxmCVBJ3cMArNb9t7HDcKqvqmRYhpwb0sC6MPUPAMrqi7JC8+t4YrrjM180rtmcb2AO7tnTW3S9YHxUC9vuylD2YHg4vvuFU+A5dZJz9jBYAoCg
tlPljlnGTZTBtxWSH3D1XYYXLCrwvUuTCQPqwAp2YGWnLJoIqjWyKbGl5oKMdFUen1Wd+A6BkPL0tbeVX0VXVqo091pNmTrO3tdxdsP5BWLDDEcpQYxO
wT2y83vGZCdGHu4vqzvBn4Izzh79U+25I4USpRZeP5e24Q9HrBuDjfp9Y2PyY+EUB7QJaKfyKIhYUOz4246vZ47LL53TyRhq8d9emgrInEvvqpdYHTj3
UvLiNW0m6fyz8ATx9F09eHzU3PlRAvCeI+r/ohr7tcxPP4eWofPPZh6tO0vjKPjeCiG/BGk+6X1yG6PycfUBfN2HzOPH3m/GeBtzNq4qzxCRZfqHyug/
KeMxjE11FJqGpNHPwskWd/OBPR48UDkPY9is28ayv+TgPXrf/z7csDoXlnzAVwRx55xfYwA+B38/l9PUon1GUV6XGVvWQpllYbzlXdw4Khmmufr5sxLz
q44JRjpjLVKMMRepSihXTvDGOcbuzMOuqGihzk3L1nDDY0armFdMS7NgnKbouXQ6Oqc6KPObzm5OFSF6uqzS0UWBvWZ1ThesE2tkwc3fnuCqepl8A80o
juy8gw1eO3lrNoMkc4XqPVNscGlppapkqRpA33F0PlA7ni9jmA/I6Ttji4SQ5ENJKm1WdRiXK4VcZ0qRCCcQU6hQNMgGodGsKUSlMgQ0Qpp2zt25nVWO
z3Y902a11/oB7cKmRTVlUqR/1/pI+ayEmEAc2Vj+ruPH7rh1j2hfkHZun+Xj4CUAsAKkGsN+3F6Bw0K9JTiJy/bPKSyC/9F6c0hILPRno8dFArN+RJyR
WEZrZ7qYwopCrpm9SJA4t2Se6AuIocrfdeQTNhjQUihciJimQ+72hrsalmX6nvrX6TU689cesX09EPp0lMfO9pjARQABIBMeEQjadjrNjVkaPxUKdaLu
SZG/VXwTVjhqTzdUdS9K9VXChxe6Qkq458OvXp9yV2Hte/M5OTrQFdKLsT7oV11geMbPHL6Bo4YHQmuwfJwWVHnRnvylbl6TfoYq9rNGO72cBpg+Ceeg
ub96Zmtm4AFxjGoJjpB4EqVEGRvpQYHD6ffZ56A9gwRJiIUDXZfnzx0G0pRRd6q+9sB+VhB9U6N3PmI9ujhxCC6CXiQLr48a+zuzgQ59+1G3bjiZJu4Q
pjo1JorElfxudGKz35IotdFTlC6tj0eF+u+eCteLPWo8HY8uzJhAiL56qL6i9i7bv03oebfwcFzhk9y9A9mOXJYq3RnZbM1E2TZ+Kn3vhqZ0uA6PUn40
BHubxQyiInWeTcli5jBaDtfDXNBebyhPwu9eqdC9iY82GGSSQCyNxuYCPYjqZjd53Q0BEEGhqzG9X5udDoiyERoiV5Y7gL4ndHIPcIJ8ogSECORLQPj3
3OJ5G35VOG02z1tr5tDphow35eMM5LIbRkE6ckffC06u9sOGZE5p2mJ7JjMnxm7fPJgB5YfJAvqWVnkH2EelBIJAGiECCRR4dkETzrlCt6QGesmwKECB
gEI85DTFJOQsLqDoUSRuRfBCBSaHDQqiKp554gZ898+aKUe/bqK0viSmiCHXOPCyLNGC6eJQBeKADiFEQxpARGgkyIIDQRqKjTDMEiCYitJuet68spfa
8MnxHI1JpuLiQJKkkLlmrCMiNdQ6vCBoULp8QyAJQ050/eE7IDsMjDm6DlpyF9CQEIOSrQwLrS6ikCSDOoojSmp1bMhHinJpfJcDeY58tvgWIvkbgy8P
UQNOGh9p5imJyAKnIN+jGh3uAgLnBMCQICzbgE2D36XYnYzK5IGj0NKBHRMFYvu4049vnRsRRAqujJF3kRdKyaYsFQDAlekXW9LWzvYVGDh2MoKriBhW
RZenD1GepU63Yu83vfExib6PKcV2Gsqu6DTactsINlcbPNsbKgyg5QSJuIYtEmhsYhhECKHhQ6IHo+ulvztxYIEkOMvqUjLStiSJMT++t8qjwj8eZEzP
fGh7Udl6CiSZLFvrc4LWUYrSjN+3XUp/BioAYUKibYcQIQOj8Ay6R33zWHVOEuZA6YHyXLDlNTDiI3GHqmakFMCHFyEBMQDFrlWLq65gokg90C+Op2aG
ozxZrJwTtO/HPbNJkFny+iG+4oEEM8KIriAEXehZKldpSgoiRvcOAJj0ifW4mBXECkNL0zrA9kdLIuBtLyeuVVC6l3RmuXLEoALPfd2KNt6QKMheuZJM
DNq0vnSpbYxGepglVtt2wRqfKmqWIlTxAvARuaDQq8CNOkJqKhLSl5TGgvWAaqVYvXPMkX9u3Olvg7B+ARUoT8Ea0KoBEEAZkjxYKGAGK6QkEDA0faHx
fBRgcSiEYHywOPIsnR5KwDZHLa2sO3TzyrOXlhvoL9H5us30g+nPknA5REmIpnkzAOi2dEWYshNd7GCYmhhCGAEIiNWgzE0oO6xTGRQ8+AMTo9db1VjD
xlJ68XXvlik9ZQME+xnXe4G87z5S18O5MQnkZWjtXt4GgJDg50Nkd+LkJyVMssqQmItUHzvgFbFDCNcubhoRW1IIsEAI4YAZMY5fMjRl3HxpxO+UCieW
THPjN08j06wJ0wWLDtURjt2JqWTGIgojPipGUvR1Vt0Zr3jmCPW4WhXrvlVpNK6Qe0r5gOtOjW+KZCwKPYwaGT1ltjFpC1cxmers0Ktlk4Pak3NmZhOE
7QW5cVKqxs8t5vrnb5A2KQAoiObhD2BFBakhdK9SHXZDiutvxZoKJPWCyZgygopAlNGeY4toBkBmOERXQ0G7QB0MymG1YsnrmMUOS4jWDgOSTojPNsso
XynrC9M+PEsm+3M9hcReGIXK8joXypIJ2bOTjjhgaPHb0C2VHBAE71uqCGeXWa4OTFdWM11xcOa6vrM0tbzRhGtT4OAogDtxhEpYBDMDj56kcOO7MgEd
0pNPdBZ83h8CectzJVcexpfbN+M+ynOVSJ4eSBrXr0dmYA2JYY4C2Eia6QRHshnrgZIl7KGvYoMnulB8zo6PXjrvVxSrSn0qJ998DHWveBTGcc+iiS6x
pdYfL449nnyaqMPXt72lMjppwnjZmzknwbkYeX/cK0TwgyOdTkW+YbzKmF7I9kTF9OB5giiNwtilqKBYrfF7vnrA7NtnEBucXjdipR7Hb2QJ934RJr0T
MxrpB3BU76vVUVSpRvmx828EscKDyUJ67hfIOel3eDBoKBNUIcAVknaj0IJE9bM4YzaW9yzIRkvk5gIMo5r3ftjNBTI+KcE5AJ6GDKkH4sBOLMCB0D3l
hCyJGlMrodhTfjDsAyjHpQTGervuI3AkUwNXV9GPJcQ24QJEGPj11J8TL8RI2UezB0FRHD0RJjHUzAMV05mArxjA5yl4DZwzSU+jAwXASNi8Y7I5TGcQ
cHg6HevR33yhJnyQ+qF9BFG7mxgt+DpSsE0whW4C74F2RN9Na17AqLheLVCtRoxHJ9jLYQ9i3vrr37fjaq6uwx11E0jvUYJEYI7PYvBgKy6zCDYgiwlC
nxz5Zye6dwEiSZ5vxsNXiHr1Ru+dLRlsSA9HewhW9Xd6N1OJMjuudrVWR0YniBQkhXoewkM6BY6DozWjr8eL15roAYDUR0H5fXQc6u6erEqxYWuKT3qK
IfV7m65rQZ64KmgmHTOxWWldMTtKp2mNYp05vJzl+tZrgc65eK7yhs40R3QTCQnpbQOg367q9juLAkYLCJEkdq24di51z0VMACSIGCyQjHZK3Iqh6foh
j0lBJMrmcN78XR34lo2O+LJFpbInWq6IqpRawaNAzIkid7uSKMq5aK9JCaB41IxMZMT2VgmtyJe706KI4erxtXc3jbnuuEVqlgqnOtPuVAy7TE8WMobM
LtcNAk2aL611a7uOdCZqrtb1nW6jhUro9mNHpd5MPSAgCruHGiNEO6IXU3orbk3w0z0LlnT49HTVTQ4YAPU8G8KD0a8jIcbGKIwLrfz0BZAIvXXUyMjg
UA2Zzy8wIdewsPrT5PTAWq5YWG7FxmUOWznlYeruRvL2+Vchs9ysS3FDHPxOaF9oXzUBh/DHbHwAdWODY45432TyPL3S4IbSs8HAdRg168wE2AKD5MHQ
7MHQ5EUHg7J6Q4aMsO4sUhYod6mp7MdaUCfNRsT2+s+fd+ex3hHr3ZL9ctelQDsUgwgCPQpaBfgLN7IAsCxK5NQGIXRY2pHrQrQ5Q0QJ0e3Id9aCG+8Y
2Vuqi7M0UvYXKXKXY2QyHA1Q07qBSJOCcBxCwEM5EiZdzParrpscyIwcoRQATA/IApyWmgwTFSODXrrIPmkwo67PTiwlHCVFhxOAqA5CcDAmrzyXkT36
wjRPd6BjGNedigNwdwaOwJK2BPCG466zWctaHg3lSralE3wWHVdzM0KjsRu6EwNmM2qG9qgzVG5wK1nSaWtESNVPdjXavWb7iVLc7C5ejlVg1VRyvGhe
E85OjxcSmQsQR2uqs0MZK74vVXfVSe3i/8oA9QP/Mvz8WRlKkEj/3KKWBQCCLJmmlVwHwIQNsJZMlb8++HfNOt4GTxA6Q2yWoYwPpw5DmG8IBEEB/a0+
jz7rg4QNtUOfeadDbTmdz3rD9sr8jfSniD8dzR11h4vV2xtWHOyO9ULFJphKmD0q1WuVlkwoION6yhucF3SIJ01RJZCmtTJJBozrbnVN4xXeru6nQO7W
0HMsxa2apqKnrHIkit0EMoBunPRcMQgB5FQwJYETqxdAWhyk4CjcbvLGgMgVCIgIYBhGOIsSAuOBn4H4zM0/Wl0KgWQDAO40IQhwH46NiRNVk+jo+QDv
jSDyfNC4HRgBA9h1kAGQPVDwX4AYEaiBwc1ldOMgvQyY4Ni4lRcX0GBe8E9ICaCu86p61l+JbpRZgBSB0GY0IltzfSm8BCdETiF3YCXeajAIuPfPAb5n
jZ7Oww8TJOQYCzo31MPAXSbANiRrCfDLHWxvxU2dfqOR5gTcA/u93cIiGZktxcc9ErmJXZEYlEBmEAdFbUaoE0kHskGO5hMKIpiAvkTY1cRCsIwEMdda
FxV2OGLwHV4KOUV4kYsxQ5EsNlKDS45BaQ3aoywNj6Wp9EdKCYJAe9VmRu1M0qU/534NUgReRg7Efw45MDr0uyNeLhNLAgh0Z7RNFGEl4QJfjo7BRg1C
kyktFUkqIW/SDkEf2ceCkBpgD0BXxt+4WuYR2fRZ69GXnuFgo4kPID6a5evBw7MCgbLSfnAyYZbbtIDXYXPFnErO2pFJ1bU8MhUUFhx7ScIpHicl1A9p
HiidoyF53WpaA4awUH43hwd92hyTnvSTdndhs9EvNvk6ufIoeE6nTURY8bW13PWcwU+b0wkkcpwNnZFGC0IJEjfGA4sleeq1vBu85VQtVTylVq86betX
VKUlhn1uxI1SZV0ddzrFwCOAGADkDUrrQ0N3sxZ4DJp7MYoJgLlc2FaCkOFwCcqxpUh1A5e9xAsDZEDVUHseIQPAHtIcMJ37nEIsCoHaX1TEr1t9rUY0
srxDXU2OqVMqs62a1ZhA3GM58UP5lCcoJk7RAwMh66M3JCPQMTx8aVlSb+Jtvrt4bprcnCEVQSAETMDs7RKnoQckJj7KMnN5WBgRYKgAcC+hYIHmcizw
28oZOECYsFyz14ObDmjvXbutER7mVQFNYF3ecpybklLtFsUbErDrQ4TCNDcVSffjS9aC2JB6CBhQriwe6VEsWFCUzDrWwFnAnvXd1BMEgYAaSQQmRsrj
C2Zmlu9Ca7PdTlvZOtoZYl0gjGEX+YfWD3z0E4YOiuPmlhw+B48dqDOglk5urcfLKZ43fA75UrPVX7noo4ehMpiSDB6Md+/bi7SKIw01dIajqduxRNrj
cNQo6CRAJLSSlSMSO9LNDwmvb5QtBrJ2aHoo0ieePt9cz0dUR2Xg0yQyLKDWjvWcwDrpDBiG+qY5wc6VTE85kUbYKvcvRoMLRAsyS71d5RGy4ZgBJQN+
9ecAE1rWhBI7HsgL2jlPj9EOc5HBRm1uVEp6vWLUUmdGedePWtSzBD39TzJvml41xKe1he+efjnFUNjbcynftzphd4xcqpmxJvia4I/TEPfOk/EOfS/V
93bxLJde0lLL4Q2CTTi4iAB5FQ4JAseh+Dq8G/J8nkRsG2GUW5yHUpinRlO5Ajo7vOTQdAxOqbSc0Th0cAGxx382oBn5eZPY76mfJWhgeJDtU2aHQTk0
PITdRLDkUAAx6sEkjUZG9oWATGo7iHv6g7d+zs7GZmSoicmJ8e3BbjzN3wSOhh2emub2E0pubm2ngOaEGHPxGhNAd7s4E8B3L2NPcmPMzo5TKJXLB2Oo
7HCG4yCahwQPSeXLjmWdmHSHOGBrtjaVFgwDmT1SDrrqZvmSELaq5C+LpVlTu93YarjfYQPXXugVxaWEgDzjqQe8qAXu19xlUiA9QbwLEedySppxECaQ
kAJYaitrJJhq/2xjULskK9JE0e1MilP24HaWH/hAFKDQEBMQUIcEAcexNS//tPMtm2gdS4mewFP7wIG3DbdfC8vJWP3fu0Z+sszlh/dyh/PBDRDqPOdZ
3ler/e8HbwP5bPM8R6wDvNh5EbfB46JoaHE6nzkCT8O9pJJzz8UGj1uz9Be2hA98Gwj7FHmv0mgIYkkjnIG6hoUwzMDGDKiaAKGOYHAgfEOT7AT4fEOf
T9M/p09k3Uf26ITfS6EE7z41IVT/iWQURBUEDLIpASoFH/ob0hMI158fZPVSAdt/oiulHiCgmUKaRCgGJRNbbD6H/undHrO6MMdj0yoGSGWk5dymyCeS
QOBUkDspiPVQh1hqaYIVkINCm5mAFIYiEK8LC/fAg7joEOwHmiaPH8ufleFRfEUm4o7+8LEEmksrc5TLaAhq9ch9sWyqc72jOqNWVni8rwdAenTn8VlR
RKs5yWBOGe8gUCNVS/SWCOgkGudVfOzIX95nKeb9Ct9SuXco1v35OfOZO+lgPersORdX8+7Hzq976chyPzfofAUsQHZXywzyGw0Rc4ykajja/EpWmK1d
y2m5VnhpaCHuAYwx6KriVdDkwtDHfQMAfbPZ0pO59gisG13zdMTQV4mNSGu9lugvbXKjTfDTlR4tEijlE2o9AMEwPZ180GyBri7LSkpenPIQ8B+LbGgd
7j7e1nySAh1Gb5ytJJR1YsgdRyoeEbUWbNxrqKOA16bNGHBZ8DMOlA94yTBVTfOMwaqiel1M967YzLORtecAx9X8e9z7tag6JMbI7iNEUNI9paM4byqG
UZJGMerBKAncWxsSgNEBxB8QU+xqZDMZA6OLY3uCa1GwXGowhmJFkFBl4ZBBF9V3uckWWth9rtyXRRij0n8GSCe5ITH0+5ukRBi0ElCI34mgupQB0F0T
eDfVKirIy7TGe/VzIRgU/rPbFE2d+DpgKTd7eOrR+ff14rFV3k+x2EnXXY7kO5CckdHiT1lXKIHGeMW9SgNCt5qQeaq8rWK94WFRH1yebj1Xm9VPTPdd
2NCaejzrph9nuvNqRlhY0ZKxU68eTTW9V8sUKAzvpksWo8Y4LGZ852DgBs1m5pWrgwYy+h6E03Nb6vPbLTHW42IiLr04FEd2Mw3BAI9nTGxw4W/av1Pd
hyWJb9eDfStb718ZnknU+j6uPjYlBgSLJbJBoBkAKIRkgQDUSGmoNwz6K+LCiK0CQcPHSmTnaQFC6uOY3q6IqFSoTDLi5wEg6bvURayoJ9laANZtauhv
Mg4vgiG5XpNc850BxfTNXVRnLSMIKsjIRJHZAKoAQQUKPiGIaJPIfB5h3G4HIOAOYx5dTcnc2Hr03zW2duMU7EFdz8e8DuRHA+8T7y+/X2bnNSgQh8FY
fWD0Hbw8e/2eevOtuNXWOq7IwH2SGLFAUIQnQKYAaUKAQwJxiUoAqClISAxWvaW/LBMFGNrGRCkz26DP/Fj2piSJAkMgNncgu7uTw2+JcwRRP6JEcQ+o
qhhSh+HPsbhsJ4Kh/0gHbUvnIpjPx2PRTTzUNDyg4TSBzMQDLfYXU8D4ehFKQQ0X/rme+yJio0kLkuEVNJKJsgg6dstobAiYOe62NbUBCbDmSUTX3H6w
P8JoaAbmP5bqhz6MRHBv5d9mJmYZJvM3WcHHRzkUuJuXg/iSDqfOPIeS/UeTsWQPikkjDtaCb5u3PZ5hBq60JlYnnlOo1ydpG27IBJpDHXJcDYg+dxuA
8hCrhZbkmBYZChsgQwmrr2/o7SAT7oL3EjEtBCfnOLIgSOn4A+Hd7XUB2wVQP2QgKBnAn2KfcURRsq/b9aY/gK0UH/XTznWsKZxK4klqapDIGSQPPD71
O/p/Jwgb0SzIQ931Q4JA9Ieonw5Jp83Cwy1K4oY5RRVaDisfrvHvQk7u8M28+8O5hXwhgnIJzOY6JmGpNdGYhohh603F13Ly5KY3e47ydihHIqII714T
J2SVEx56juOevd1hTSptANx2hhNMlPeSEJ9D+PxAsk/tNSG+3BfYP1Cs6Sd0DlL3XyqClpRZPxQsMtYsAZZRLY1n0Z4/XOxsJf7u+vM5yb06XTf/CznR
PhPVJ8fKHy+VmG2ytRVXY1qKXn1OT5qP9bige4SAXhQ6qD8Q5d8p0ZKnbuhFPgfy+IAeOx43FG2j2av6j/SqYl3rnVQP2JGlzMDe7tzLy9suNFQ0Ow03
DTpuVN1edOHJJ1l6HNKEUNzrvjpjzgPSGdFJjCblWLAMGgzIS3h0pzXkEgZBtImpQ1BylTUhPLA3lpKUDITYIU3kADVGabDUKhqVL0XZlK5MRAuJUATK
puazRbqBzOHEV4DDNercOe5wnQ4TSc3DmEpm35s+c2TlND0DHqSYk00FLSj+gsOsHAXRaPEE/rL53mPpKRExeF7LJ8NajX3T57lB+zEyiml7x8oGMk7O
swiDA5gYmjOhmGdeJ9YP7JQ24IiQ6SZJieJzNkN9nCjHOY/cL2Q7J/0AJIqXQCfDv4Yuma0eW2etP3+JYIirATXw/DWBzhv4mvGnvnyh6n8vbafWEJKj
MiBAdnWHhRUFxhqnD9NGpiefbcx6OVHbleqaOp0JYci69WZ0Td0w+OZt3+ui9ndDrOLps5tfsosCsidSk7e3BjqTuyi0cQW24XUC5aoxBFp7xaktu3t7
vnjs96xYTM6F7jdhQXcvEHsmN7Acz1AozRVtaWXLN8twYaPEkRkgdQ7qdTxL1oJ3fUO5WgB6gIfTE/ZCsxYE9vx+D8cy9SZD7ArBfxuMxqUQ/qywfG2W
p/ZhMkGGVP79e71PrCoqIr2WpiURVgxTAKFWT44bgHDD1Z37IYP6e/t8O3z/9YQ7tKnAHvqaiYYCIpKQKFpJSL4IbCOCkv5SgHghrDUotIdwB3nrCjCg
MZMKV2BXGHJfvQS9oTnRqYoT9S6PbP67Sy++clmj16n3bGrYJyT2VqHCIqpYyoiOp/zzq6iNm0mBB8Lum2++yRYGtv2oH9/xH4VkQU3+OPsue+Y/MTZ0
75WgWj0ZxlM+e/GPIhVEC0wvTWTGG8wPAzRtLe4E84gqwi0EfE9o+sqJaIShfmgH5jCjF+lhQxUIHvAD8IdKHUOxJ+pR7kHuV/d2Ot+q/adjbD7nWCfe
ctAcEAef4YaPz6TvBWxKJMf+QHr/WP66mN6UaKPdDIoJoDniYKKKtIlBJQkwE/71Em85zBFbKJZ5W0ebocFnvk2OaPb9VWpcNsw+xoNknQHlqANGNVGP
LUgXa13RvWg87WZkjTOSghkBwsBRRB8tCD6AmBwAaILwKJ5zZFVpKELaqZlXxTaNSzshgVNPbk76QyR0ToqDBIIIIxUFBi0roTq54uuheMnB1vVGDDx7
DOtVWKxEr0+jjSvQs8ep0c5fi+uWLJbIwpFepkHdbfnW5kwlXhDkFAydzIdtFpaLG35cxy/KqcDd13mnudUm3vr3mvO+5BevQsJAb9XeOxnUNYvBAkES
qgdnswehrUnsYEBQYkaklnuUe4y5udVywLhB5U5zxgx3xOjOB0IVGM25mZSmuTFxIDyYWgDJB2ml6mtXQYHTDhmq2i1BiUoj1TYPQU0pstgEgIkkdPCx
zueCttaxXuQGeHwgWDLTEeASHAbWTeDdaGrDARXa6fT43OurJpJDX+BHV+3ZA8U4F/wMmPiVZHLT5PfdmnzKcZ8rcDMz7B5w+YkAyRVK1+b7HwaYHrzm
SeinnwGnWkl02h5QiEoF9GRwAbI+GJBZSWGFbHqcau4D11djOQjrXAtmLFj0JMCNLnAqFiIiADAoDqBrcom1rXAxNI+moEGCZSJ3zsYOnKDGHco68KyF
8W3dmZnWLMTpzkp4AkQ+cMFoYhehhjbvhiYh0eDvN9w5HIMSQpoNd6Bxzk3FNgEpYC6o/oA65OckHUpAG0BuEiH8/AIeiQUbCmwnUQfSImCQGaIJolX+
eHCQWloVe3dPo0iDoDmBzTv/mvC8zY3QB7jo/Kdl0m0B4S4OQKYuj0VD1Ag6D0n1isc0T+eHyfkfIfyICj7yH5IX7fuDcXRNUTE0xPGJkRli2iA8uZgy
SKGA+ONvpF+JZoAOhC/p+XAaCcIPAWh4ST5/NPT5U8vjeUlTiYHN0HKXBgzQmTK7qa0igcHzCgLKQKgpleZqWteb31Jwivh8wmAgi18G08biSI4J5QWI
GqPCJIF9WVqRJcgGAxqTTaP7yjQs5dAlnLVQGxQVSJZQMu+5bRp2dm++2eDlcLzxYTnuSv5RCE/97HTO+h38CfvZcTmFwoYqBgEHXZXtKv76QJDnzVYM
jHbw3O335X7epXPdfAwbhfC+PAhgJy/6fE+Lj10KWuTIFjQ8fx2szkrZ1wMFhfxw+lIM2K1Y67vfR630Dvr1WrWwed5eatSCv4ytcJPlcOR1fg6vL8MX
qENTUcfqZ87t+DjE8wXV3F7v2yYiNerPaiTxWdfBIdkF4ffNBU1AxNmFDZrtL3woyrwjCUsCYFwbFqG+dRlRdKJnEYByaGCwGEC8Mq4h1UQKmTvhMFM6
ZwFxniubiL1s9cEaXzFVvJpWiBCNKTLh4ItpeVniZrq0fFcYLrTszQyuRmszXgDvrrlXEC9CNA74ARCMCBq7lEgIRRAzYm9VFc+uuLT5M84+hnfYsdgS
Yw4QmJjsdjdhetT3OSNSqHwFviE9W6q5m5G/YiKS7+jZtZ5KGK1xqSrLk/BJpC6GQmLrmc9bYeYxVy6q1BqWtm2M7vSaWfJhSMCt4pSKaCK5Q6Jog10z
03y0E9VUmgpC6O9C7ZyOgKyR4ePfSifL2vc9MbooTgk+F2OHwdxZpVxcvmu7LpRhNhtkil8bBxgaqijMiJwN4bbOGae1cFc632g53GxikxO9fbKknrTb
DdkYIzwNBNGXDM8jYawq6IfP7cx3gWoHNu/Tm8OGfMi3uwzPeVvB1kbJvqGB5G75rgI3oBBQRrRFShqqdctiTgMX2a6j3rsYTFwtjfTHVibHnNgeAixh
PLFMyyAQR7d0hY3siubu8dSn3oF62LxZszgxKrT0JuvMEkSNYdkJ/VXu9bnEbcbe+vAwnfgtvq97ryAiO86pdJcNveaHKuSSOVM6oZUhAi3Y6e78663O
vQPJl66p90Nicct35fdURdz51PXmh6PGltDNa55Q5M+jMW5kkHUQYj0YzfrgMYOs66Vndxdtwd45M51pyhvVUMjyuZV5uu44ByvVjXH2BlYSmPBhWUYI
yR0li8hV1ikhkzUD8qzi0UUZ6CbaHLJIHB4fE+9Zrq7GIdaXnOWBtTd75TkcHUj41IGH4Iy0h8nGcoNM85a31bGKhYsbutoaHDTXW4YD4e7yve/LVWSF
imQFv5W4sCVy/ndGR2d4B8j1u+tMbh66ARw9sR3efPK9anaPXmlrsM7UDiodaYevXe+gL6tvoarwcMxoVrL0rj5n3UXz1d1oKg50OT4H6HaIXEJHjvqO
+sXHoG67z0Q+HXJjuOAAkYUet1Ea5cxY1Y87Gta6CBF6c0gnni2rYIrF5ufQ9XmhF85Ea134YGz64EYgAxDMAURRkjDEMgUTyoCJYl+t+tdd760ubyrV
TYzyosLidi9GlcVV4TjUPkRMaLVzYYU3eDqIcMTJ9IP3IodwRIZCPAhZIHVCutJwJ9VyNdc4BU6ZBQbQ6Yg6UaFJJFFAvPe6HPjAMlDR4wxzzELYktwU
rPn3I8fv112Xes9uNqRRcWIcgEaM+UPVRxIU2FakyRuM97ymgWlWGlopFGCjcZzWUDXK9AoQYuAqDZERlRAExFuWcduZy7b/0+tPHlJ5/LQA/eR5Kbgu
Qr4Se594OK7DuI4vaBPQs9WYGGtDrUwQnXHWRBwqVpgqJwsdu7KdATqQwmYtQGe3QYGphdF0P4yiy/q7ft3hD05IKe7x7CKUmmmJ9iYfZW3JUV+dWZFe
2xZ/BE6QFAGCfllH6lB2sExwnms6YwIlizRIQQCE5anRHRuUDpXsIU+aejm7JNGGcuNySzG5LDN3Nz1cms0RTTnndLeBzSYRBYqvVNg7ujiyboue66jF
h2+j78cdgTDjQb7G+ryvRB/q47PHVT3M2nu513duR3cx5yQ1IQVQSiUgCQLIh5d7R2vDlMCp8KURDt+0v9XuApAqckR2tDKFAgkhIkBikLriYFywM0Y4
ykBYZE4ST5kuV79Pw0JvO8hlvatKm0mEFN9w0hrIA4cHJA7EGPGG0nyk2JImKCShWaJmRKQhkIkp3RMcCQJEjzO9ZlS6oYBrDrBgm8hFtu+sOUG77hA5
IBzIJhqqRJmCKEISYJpYlJpQKISjkCRChz5hQDiL8aWCiaIEoSJA9onr3HQJsJIo50ueYBTR0kclKT7IPLvcNqlaqxziPXy9qj6jKKSZShOW8+yQoAiI
SWiWAlhgimigSCFoFSkGJEkmJICTmigJ3omwck+EPRD4Jwn3+9Pyh/sH/2jhPzT+8/wvby7c/kJl/lcHD+0/j1yd/WQ/BkUNeR9X64ytRhBh9W77z4Se
t36kFL3wK4JZ+RmSj9iifVAUVRVCNJQsErQEhCtKsQLEjTNUFQKcPY+1mg+7HFMlyDJmXJDJWEkDYD7NjUBESPZCTjg4H7mAklD1dW7HtPfr4O6ZvD5T
rjjfIoZgVEqrQKooiKiuwmkmmkrUkbCUkcJnMGV9109mZwPpBVRUaQbsRxJrUmYfK3v27m8SnFukVYsmjUH3vEOobYVg9IXiHu4FHG+sIidtzWg6gvkS
wUsjEIywlKBDaSEDbDY0Aep8woiE/AAlQq0a0RWCXaTZB2yxAn8AJMlMHgz6JAn3h8e9+zOc/s8NfpbSYM/f9lJhvsZJ+SckmO6oVL3y++ccbCN9Xbj4
bpqyeON7O1shx9gfMGE76lxKv9TJThJETVKeYiTAgU0DQ0oFCUoNCpQpgDkH4wpvbGnALjY8eCi/jjdgPOPZ5DNo2Q86x88BPK5xVkBWTTQkMT7jt28m
44KBs7agdYlFwIgWROjscjGbTisOSW6xux2MSwiqLiFLXzjZjhQ7UWLBZGjS0/P2dt7esQwZLfH56TxKoipqk/Fx27RDvpQ7sonFmLKKCmAsoAIWVy7b
KSSjtioM4KwWyQmt844HDjrEG0KVLnG2LNSSH21iABx1aDJIOsYlYScjHPCnZzQLJaMOpUFAkgHIqZclOsFJBOgUH/aLHcYcv3XPVtjJhNmbJaw5BQU0
oIUwWoJKnLaNoyZ1tudgFVdgGhGlBNBOSjk1oTHAspYgVDQED87jyS7w0QtAwAghY2iGnFStmCMBllZUA+zp9PXJzn4MnaHggE4J8hMEtpWp/upcZUoE
o1CJMIeG+KbSJQDEuoV9yjJovElFQMGFB237fwNlQd4VQN5QfkgcubP+z/V/fo5nfRN3nTSeqTsZkA+9PoWeqD+fK1JShkHM0hRCBQzKUAUEI7b5jTLr
Lo+l22L1pRntbutlUYJE1u5iO2nGjGIP8bRejrJhueeXTDunOq5twEL1nSczTgut0vbpnLWct2CMD/l7aTiAoYgo2bKZSMbKGJ07tLGuhwXz6RfOlhbY
HgDDyGAiEETZnMAdt384/QTLB51UmfgWd3bjg2aU4X9e2tQ0J/VPOSjrH1Cm8q+37fy5njJ484Ygnx8cfMOiPWkIIShSpaYhQmDmq94foHCHeQ+c+gHH
/VL4/d9Zt+RufXgZyZBcMfUOAutKwHg+pz9GO5Tsw+h3s8x1ack3A9EkAK7ctvly1cyaEik0KHFgL/OQzO2isL8RJDXu1sbGIX/lsDj+LvUiF3y2+od5
CkDzQ1CdAwjJU8ZmQ59evDRsfGdo1U/ZHdQyn7LpGTyw6Ye3zO8yOr56dOcZC03R/b4M0BN2B5pDQGb4YrkYvWnMzcTntf8+2xIa868/LScDwbHY+6Ho
IfFD3gxQ/ftrCop6VDyYVfZMaQ2fcZpsN9jE3oFddu22OjKG0yVCWib4VB4kErGYO23bJ73zj1SGyb3fiZhgYdBGREcpphrN4p9PbuZMSQYnIHIwqHiV
YFO8shx3uUmxc2Nj9/uHeCiJWgaTmG9HhOycd3emz085xpR7oO3edtKlMXEPY/7X3Ppy1C829zQ0RkUU+bJuVScWPm76DiFPO3Y8GigPGL9MyCpMzz0T
ua5Z6vaMEGHQkt4JxTUddKZmUyBMlfKB8ZwjZS7idEGWT6TvtkFsR4EJxITtUFQbKGU8IZwrRUSjBCP6loZP7Tk5AREwwovJ3woiqqQmGMOmxs57s/BO
4d3IsCGxgSH0DD4M8Jsqg0pZRvN8W7ANZMjOMkPEmldTDLWuZkCsWV6zRBwhazrJYrbr9jzLeWKN5agrKaYnRVFE7oVPrKm97pTrPqXMfKixOXCeyc/A
/DA72+aWHm0MhaYyoTSYXD0BzgP0Jw+fY62z3HDQbnAcc9yUBnuenmT3WUfe7qwTpFxCC3FyL1ZKpgJNs0N1x2JTunLgkM3Bwu2JBRFdUci4v2RKezGk
JPdG7IHJyPMYRlhTi7YCThVipDlOaQuVaikJrJiJneHTMENYv/awD6edetPOeqoYWSNsLgNLQyrYGMAraUlVJ4T3/AAC4B8Z6lC2AHzyGRHwTxw2YVKQ
Sm+Qnydaz5cjZ/TrgPBLsQ8mKYj3eL4+MZtGFY/GgcF/S/pZnVzPv7pstnMsqH1PO5PQ/kz3ixOXHC4boLLbKIXtkoZr4Vtzgpy0/PEeTL1DMrVBto9e
jYe18ApUCQgEOcAvKUAyVAyBHJoUyQKBDQrVaPXto2JJaVmFSCAlGAGTeA5kwPRhM5XEDsl2glAzEPofX+Z8lengL7pSn7pyEI5DoFf+dQjr7F3DfXf2
O+F8YTqhtj4PxzfUhm4LwwLkPqwvJ+0pMAn/qQvup92Hhmzzp+OvB6SQDYzLyuux+39D+j9JiiRT/JP+vKJEGZPk+y848K64IUupdjWCZKFHu1iZKmpC
kCYQoAYv1+GTTCmoEkgCYKMlMhMgf/OU1AvEq5K00NOWNQG8zJqodElJYR+iutgkFVcJ9RtzsKCC9LgFxltkqByIKuFdpxSNhECiykItB9u7JznOL85o
2Di2kGgIZWDbDFI98BjKE1DETum4Ho/o0Mk2hUKkFLGGJxyBjZAET5nI/RmoGiWNhaLBV7UqDsbYRrEe+EMIKQQmAmV6R6SBgn+jvMgsT/Dxnz4cAUN6
MyLOCCedZcnV97ethdlKlBERXba2McL+8nAIGYJIQ8QPGFIgf/PqfV8/m/SbnOcDvIZPU4L/AnLacutCQbX+uypDc1OdO3Jh6kRMd2AsmR2AXbm5sIII
o9Y25xizui2DYQalVDVBUkSgtUGioSwoUbSwiCwZiFYKDjJYTib9BPtqDLrHv6euOgwYKB0GoHQrdFDSmiWgaEiRipQCkaFCkwfv7Qnxpc20Jt8BibQd
ZTBk1TDMgSpRpTlSchFMByAcYSE8ZaBMM0e2Ch+kfpbceUvJDaolgBzIOx9+4InX3AhgCYLgRKQFIlKzINCIh4RJKh4AHHgAmybElxElKHQHu/Zefn+m
6+kPm/jgHg9WVSCaQ30+npM4dI/UaO3XNjadcNDo8HMtt2wN1NUP3PyBGIwM2oFp6+tAZ81EHxJFac3UiOnB+3xLZU/lBie/A2l9an3Q50U6b6O/wDsh
bd+b7X7YulqEReqqrSsCRMzdsV8EDCCDEmBZga1waNsc45lZqegjfvPgPxhOnr8TdOSriAdzj7RgUS+ilfWSf5foLN+OYL8eOHhPP+IglCgkaCWDQyf6
ujtAjboSfTYqYCzGJlyklRUoFUAgsK/YQSfGyAWkKiGoKwl/NR5DioZ92LnqwF84TaGldoA2kXJFiEYIUNEjEC4QgOKDmGOYmEpkD8tIbfjsgHiefcnW
OQvUXoA5JP+J0/zOiJ+n6Z+/C6NZM17H1Iowh+QKgU/BHEjhTWBcnRzPCi4U6hT++6V8iIp50hykJAjhREBZxKKizkSRVwIO/mYyiDlBQyOUTDkVBFHM
tX6bcmz5aFy5EQEUAQREcuPlIqIouUPkB4ccC5HAsk4XklFEDhCEBEXJQECCrlQRRyKo86esSK7olwDlBciDhcLlUOdtCaTMwSqCIswIDlEENlo3Owqp
wYgcibS2/G44RF4tplYRElInMNGgV2ihOVsZi5FLS0NKUgVSUEQFBMhGYOMEgVY+qx9MnnQ4ERHLsiKYZCiolWgKAKB2gwiGhmFRHHygTOxDsWT47edx
zGBSIsHcwDjJuWFTULlhWT7mBzKAlIESpKyNAxTSNKlJFBEwiQswEskAUwwQELIzBAwG8GKgVvBjCbbKZJuBQcJlZ6bHB2IxIXjti7XZJyDkyAOJJHqw
4Q556MlWnDyZeTHK5wqJUOVFIgppoQImoGEZjIywnAt6ge9G2OMK5wdkAgETYQCeMNWiIoq/ZutvHqNOhkd2fq+WyZE+Yh+xbQownDzgErxDw10GPO3i
36k1m5F8M5Cj0A7kE0OoDY0C/2wAkEIctuvGAhqXiCgB6Br878dG13OY/THuRwb98P8G/eIRiUc6VnTBRFRMouhy4MjK6EymGjSKaE07LlVzgcoOEHFV
EC5f6GB6sOXZRDTJu6MHOJmyTlFwSSCMhSxDhdOYG0irmghBmJnUsTsQCIZBMl2BOc+sfDh5WMgmQNIFC0pRS5BkrQNK0hSULTSUBRBNANFBSJShTQtF
UDQULSkSkUQUUg4hGE5A5CNKlUhREAtBSlJSlFNJhGQUlNAlLEK00oUglBShQUBElIUBVK0IUxAUIUhETA0A0C0ESLSRCNExTExNI0FJQLSNIFKUCUjV
JWQOEriisMJMr3ce05Rey9e295uvutbWzgX05JsKIKghgfWMLYVWDwCLqSohCFvJhEYZ4OYon/KWqQCCGlKT3JSULQhQrVFBVINMssrDrjrmI9JjQxlW
Jg4kwTEMVmWUPJ6t5Df9+y71iy8ufSSBSiHuw/tZ1EB894fLvmXsvE10OnC05CT9PDWvkkh8pCH4Fk91kkV7bCKZShdQ4MUlFFGTkuSGRLQp7oaVmBQ8
5MZAze9+2i51yx4aJKiks2ZLXkmY2sEmyhoMiKvhkJymXBdxymKDCJgt+OWaClLrDOy2LgyiNr4q0QhZGzUjXzxk9eRCxCxAOzQDFQFKdYDEQ6gyHROA
ipiqKnh8Ob+OA8PfKFBS9eSPOaWhShKeXMDszuFhWjBylSoeGEULfYzo6QO7coWTl/ZZu6N+ch1mkT3vkKd6AlLy71MPAhUPdt6Z4d4b86tNLzF4Ocpf
shmEVfv+UO8O2e4B1BTuQak/FeTXjhmTgBpBT69uAeDklUrcgQ2hoB+mz4XXt4xa9S+OcE5FKoi06TGH+fuidU3qiFo867N4mcyFm5o79uvlCFDU6nTj
NST6hhPLro3DV1CHPo1HqhMIkliS3EXc3XZgUzBF98JrT5SGXpmLXlHtLIPDzM2NwP4dEO9gJkUpTQSQ92KSlUEVKUMQ0ITAUBStBEARBRQxAtKl3CgP
UkAdh57pipIbr3rKGQVStWtn6eT9b3ZtsbYf699Bmv6JZJHbJgKBdUxCoZo1c5TP3T5/+z/KKvsNjqL+kdGCzBDxOfcJA+MhRaMFaUSiCCn7ZUMgVT2Q
uVBQIO0IYwrMK1/O5gCpYHt1jeqmAzn/oXjbbmDuAAaXgFwFwVDf88oC+SmaqNDhgmXaQ/z8S80f3QU18IDGdsxcgRoFMLVki0IjzI7MIS0BS0lEQ2uW
tQEfzKrzeFE9zQBEChMR/rHvO7obGYYRjhQjtlUZohBVZpBbIWaFiy/l5g5nW4LVZmzWuudkOCxOnExBc0lt0iNOaF2qhgJ55aIdncJkvxY2McAH/ASC
vhdER/5QUtAFNUU0o4bnmij3f3sTs56VHkHc/HrZj9J5ImgL0QRIhuXDjDw5/WFnTMXpOoE6iAiKpEzKiQL59VPWm7HrnIPbhgNBSEb5kjfEw1DS7OYL
7YaF3ooKJhiuJMYIcGDKdSrsJj7XQH2nmx4YQX0ojRUUyE/SX74g+8M9a/xOnh4ZDQeOZ5TqANQ0DQBRRAR/whDlzPQNeMPQVP1wIhzXYB+r3T5BN19r
nwLDAdMLR/sABEUGQYpX/eQ3UNoF4V6QmjleUmdMqIMto53CKIjhcNBIKTvq7siuyxuXDe12/t+RP+CQX3/vfUFn8U+WWtdfhNeWi/z3S+1LzgsfQ6WV
URGsJQLCqrZytNHd30MuafB3Vz9cHPLkL0d5+cXiUiphS+Dc9BavK+dvejuuC7pw4XP096PHF9a+1z71ZuecshyRxMq0DNUj30aTLlwBzchnEqZzC8NM
Ix4bcYSMlT3zx75XxGW7sNaZJ3cWlcKXdGnbiu47u6IUug1/kO8Pn2+p6veOTycrVp27N3Jd3fSR2lRTmbkvKUOUYImtZuZMBYKQXugO71nL0nfK7HkO
97snvEndHUXQi7HAmacnWuzHdJyyBcvLRmqOrcFrrLhf+Hp7yXjrJJ68kJJme0nqM1gYCH2an2HIgQDfjFOSimt0V/gMH/OR1oOcOQFCZZUNLUBUI0pU
SfvjISgAiVCWANEAhgqcBzF1BQrtCj9CFpGkVwhR9T4j99p7u9SH5Ex8U9OZ3nUA/Lmr3wD+Qfb8we52Cr1NmYQRWSRAYOEHTlJIsRskmlHOsmM5TsIl
A+yCBkWYhUWMLLQBTToVw7OHJVg7fedjld6aAR23MMhaYgwB8T0s0EGzCvKTMxoVdt/YOEiVXJWCUyLs5wzDEJQ8zueCETAHb7S/0RcZkFiNREURNNVH
h+p8A6HBNG4diBe4NID7ukHAEHxD3Pz+f0j9LYAoPqhJLWZbTXmfxFwq0uU/1QyTtA77s7O6cZnfUD9YfrT/VydHDnIeN5beKWVAbFMmHhP59wl5cN/x
Hh4nHVhgaScMg/19TUWaUZzbjWIqLRsxM77ETA8/2j2GsNT+0ujHJhGBsIdLJiwauAFoKLAmyKjRCjU9/19X0hpRT1n4KiYakQ7nz9/v/BF3H3/ngo7v
lSIC7MlTDEBAwQSJVDBEQMjEQwUjIMEwDSQQjELQtFBIQyeEGMpKETEpSJeOIFhlUyREMGZe6TPS6p4eU9uZzOsVixQ4IAdkWEUX7MKP40aTJFKF74yQ
foQ4O2GRMiFAH3WTQhkuQIfnAmSUtIUIxWxgcpVXUVTSHKAQMkFIhV4gTyhA/fO0pMC+MjkKxrFAyS/CiKdTONCRTg+ANMrRFtU82WRm/QfbHrkBwtbU
KEtQodk+ub2eC9hRz9RYVRk7TMsIMz64SZ3CxQFlUHgnGHRBIGpzKSGsH1ZApP8Ykodw3MJCaOjIjDxVB5HCOE6SG3Ox2HhMBKiYdcqI6I6GED3x94nl
6DYq4RX4QLklAAfJh0BAERERRCBDAjqFNj3TyfcH5w+Cd/Cfiq/p0woY0mB2tQ7ZYDikgM/dx2Pz6Kgx30mHQl1RUVgwYR2zYJKQBUoRMkQYcZ0NRh3r
2gkpoBqb5L+9JmFz/lHp7in3EeqSrHEdpdG1gxHnc8ivJPmDtkF2JFPJhG6TUD9cLJJ8EBOJiVzMcB2g4KgU+sjJNbguB4od6Hy+eOlA8+I30fQ9Xj7A
qsPDCDEnzDOTOCIaYK5uFHmJQ8NVRIBTSUUQJD/2/6DlCgKDFqR+KYYrUgC9vn+V3HfGr4+Vj4u84oc8hbJPTDJgdVnSGIo0LbgDKp29u4vaiet/iRhO
+i0eAj+qpLqQRabDaI3agBhIwOV0z/41owf9WIMC9etigfTrkHtXejv50OfODWApD3L0aczngeCcMm66PzIXfDEzTNEdvO+g5xHzly9WqjEce0zmzO/B
zpV2zjgXYpFlbBAvPc3nFZHDzSBBVoUcCCD4MGCVDhgWNVHBIpmgk4uZlmgC46IUcpjBJ5qppcwuGDr0hnSY56YV3nSf1MkNCQ8E9hQKEERoQBtDYai0
UDsII2g3ZFnUdWXzE31Eb6eJwa8OZnnyE4OZyk59faK8Lvwc4XlC8YmVEUzrMgxizFxqSqyRdtYIUDQarBZxBpQxkCUQkKRAFi5txBSK7LJbw8ED4AoN
zAfnCjMA+19/wkB+GbKIfcubInCcAIMEqpBS6D1zA+HrU2Xy4myAR790PTvZZjafYnsdeIHsMnkG4T2x0fjnh+3RntAktB+kqnj0TzwfZtjtg60hiDeE
aTlvJ+fF2P6TKxzqTibo8aVcmTKhXKynY3DdKECpApvYYFceQDZLeWVkdpOBrA2WcQpIWgNQJqdELiW/TOFP3Yp1bBDjYg0IGGQtS/TSLzmkiIiKl2VO
spuHo7HOdzzzQhGBZZRCsJSfYFU+nDUkFhn6/3ZvXJVE6gdYAvABfeP9N+XuvA59k5HxPXgBseyMSDsJ/joD4EU0BQUlNJEUBSJqQPSKdE1Q0tBFawyB
YIoWAiqYmtEZRMUSNEQ5AZzwcmlaGCBoioTUGQuCdgk3MgbhBbCbCgIqFFNK0kQRIlMsRFBQRAQUEkMlBEsJMwKUrIgbmFRQygu24EUAJwYJUKFR+/9P
1+p6+HtdVr3Yh+p/D9TQ+IU0ECfq0QqSAoiKsmFnojfhET/gRDdK/AELylP7JAnH/SwKi1nhXQN/NA+nOiiHUYpoGR4AE4Hy8vLx9vLwfd9360zDJDAz
FzMQJFchmCgGJa6p3/cGn+kqAqCMB9gBw65YpRSfrUP2QpSgGxoj8PGj6jHFEO0I/SEDCVoGilShPDfB3l2CRoA3hxh9JcmgMgEDKGIqCpJhCUIKGmGK
IZKigFgERgScORIsVAy4/yKGboMEpKSAklnWKfxF222vYOSeyz/R03HaSCwJoycqkRMpKJlgazDZBmsFKFzw92Xws9IHu/P9CpfSQrCSSiHpnKNiWNiU
hMgxPg9dTdcDlLoQ2/KwAPk9gU4OC6BZFIEQAUrQsE0tKV7tdhd/AQ+UlNMyUpQeArtEMpFSHeid/DxubA9n8+FSkU7kPzJaEiWalJgF95CBMCiUhI8K
4GmCvyOSC/x+AA8P0GQ4OcUyDIUxHjB1pr4aE+cH4z8LUmEtyUwOPbj7ZfcFMJ1l5czSaqQFO2Q+9mpUN5TWPEshO+ZkO+UBQPLO+j6IdTh3lMsDIszu
5uabNmmj3AcP2QtbQHJGoW0/iGT2cFWx3gXCnkLs2jrW5PkB94dCKTqdBzox4SQ7AeTC2c4Fn5Bv8Ts/SYiJpFEPH1m5oZpdm3bCgY5MswixB2kM0C4x
AiMQ0L4UA5xGxuoXfoaO3XcXHZPYDTYNjExDMrs+gHWB0e/vIRTBfqNPUbYTYMDm5MH8PqUSkAaEaEQPtE0OOoAopUoQ7PcUHmBuwFHJNeHzwUgRCbST
p5KWl9PbUzR7+dPZ9dUD3oBQe+ep4JgGfdiD0C13GIhyh6S793eBCnfC3v3MlPe03LebkjBgxgxPVDkp7+AHzBTP5t3yBk78Mc8+NG0G0ZDUZbBJtbU1
REk0wzRDVIDkcOUHJMAiZNkUdJreaCE1VhJ4+i/+6hbi7wSoFFV3lsV6pWFQxDEIMT7Gme7rulJwyYiSgyU/BihRisQYqKuPK9aHk3OaPW56QsMnIvAg
g/RBKQsHZcIdKmgOwZtrhONtr6QbaQodt+ox0DzjprOrC4RtCaZMIPESP0FXRhOwA3PAyCgUaSlRlQyVwEOPP94f2Z7L36MdCn4EKn6fb/PuHKhYq/sp
X+9rJkdpZn8ri/ys/bzxwf8OZAJ/Q55/bj/JsWHK4BNhGlsNXOgilNCroBkKDJ97D29+3zzoXifoZkp4GWaPHOWjnbcZ+UvhEiRTRIFQYYUDHJ+OrmNg
EHRUXSoMNyr3mcfHXRUNiKXaLRHKxcstxzlmZllFhJiIk88p+g5IWCmUCUjZkJAkPaGglVMSYkT2hU03SgWWOPXW8NrzMmHHc7ZvZJvDXZkoc21Ku3oT
CMdQ4Ew/IwToy3uPOc5hZVImDm+2GJ3JDSmQTl3FlSayUG2XfbfXKNXcPLlv/ZxrDhXBkU5qSpzImA0BN6znrlfDlf8dKnqlOafJQ4eJaC5YQoxUGCiq
AThxH1ReFuWuMpPO5VyCDLWmGR1ZUVMk3q7x6RmGXszvti74PSTUPc9u4GlpmFYnuTez0ztD63KNeBzPZGwnqKMPyjaDaD0SL1r2l5ygcbi8c86iXUNt
7YzYgHEhOPLg5nHN66kPAeTPWX45R3N8yHihQ2p7ljIHkcoFh7A9OKUF27EDJ3dKgK/PDr35JkBFVT3Uaw/y/2bzQ49LqDvL29I9c+snvhaHVq39YKez
5/ADmiBwD3nurPFlMDAZFGfT545+rOPMujPuTZk9zCc4EOTPKlR8qNcy5fIb3y4LqhSEK1ZOnnp4dIfGRccKZIGAyc8sKflufRtNm5VEFgoVFGGQC5li
n0ZRJnjOaUE1Nccq0lPbRP74VHdveywswd63GPPk5yIqiKYoLd7t5kPGzXsboqcVSTlQyRZBSpohHTlxQTimIXYFqFwmVX9fe7ycOid8OxcgiQfAeh4H
sQtEZBEKRhEBKJQqGiKywnzIKFk5Db4JOOKJdfLuSmQkwoIKxMlKraFURmEET/C7Q7K/FKEqBTOamKXwOB4Y0scRg3s6o7mb31eb1cFBym4FtlH173hy
LiaHzlymFTokOtx3FI3Uig/G8Ph2Rz89wtEuRMdYYld7nyOHzL+YwlVkKwJ154UiMg+U85LPJlyqMLK7hZkSjImNNcd3e+1YbzivKFRHrKUjrqKiIIab
TAQ2hWiVZ1A6ELgIHHghirn7O4HJwDlHxZh0wmbpjjMwqtFFVu2xTWyGoM9iXqCFjU6HTaaDnLScKWTjJYRgwRDDaGPBOQ50bsMYByFpAsGBLOsZkAlI
hDAcXYc5oieiHCyYoIVWqDFIMEUL1czdYLJFAGZEtwy1lItNag/E9sex7txJjCAmHIoY+tur4KOW0045pry95iaKbVhpaVDrl/6u7iCr0jS1qVizpdva
TjxCiCNGDEse1tPTqpzjcjznM9gXI/DgTsZ+EcMEd2szYZAjCc/W0QaXYM8dBghqarEhZMUtBNoMo7YsAkIuETYBESComOZY6BwA4xTHSSGEYSBQ0oTI
AwgxY4qoYj51yp3AmxAPA+DIHyE/o7lT4pU5Hy+rWgeQp92jWoOoU3P7T6py1z9D9Wf3J4dKZeuQsHhvFzGh2iknSf3HD6HtCRX7B90IAd31B18fyc/M
xA4B/qhTgB+aJx+P5ljlJE0Eh8L7heXMqCCUafXtvBGtes+xfL6zkPtL75OJNB7N/wHvP7pUBiUFKE+fLw+XS177JPxhIhTb1GYx+WYm+ZvHoxSR0/SN
B8+XXRnPOuHgfh+BhYG6HNxd33Ce0U0QDSvEKH1AGwG5HIxWi6nbNHhn1zk6O2H3e/jc/2+9AhIPD7WPGGUZPJCYqLSJQLbUrAWSTO0w6P2uyLaBE2QF
RQtaxgO4EDH9XxoQCpIaGSIxGKihr8/v0mVv6fv92aOrKm6qd6nDNKm3OEf7AYDkvFNvSnQqAriRB1OhRTdXNVJ1chDAmhQCjFIxIYahhQNK7qNCQgDF
iICdOUDgVXIbMt7QEmKMAGoCWkJuXsJAilGzVJbMJQ2Gw3ciQYVCsn9aEw9HM5tPTPPLc3J6Rq5c65STgRIeR7knazRY1yJGlK5RJv49xckJk+JzmGhq
6EIH63HF2+cm7puzTEWtxxM76cBMU9s4LwFDydHXVNMnIemCwERes3weN64ZkUQE8VmICghPkkS3mhdPiCFQEgZgoyw4ydDsLceXzs0MYGveZ1zHgm+q
dcH260e293ze++CgkQ14csq408V3d0WkUVYaiegFNaMK1IETeShNzqhMQRYlxAssQZKaAAWhTR1VgJtw7lCUOZQZTEvLYs2w2QARgFblwEakSxNMkmiB
shzOnTUJIdOS8JDShKJysUGzKyERVCunXkzrnPbtMkM0e6XpNTxgZ3WAjDfVcIY2gp09RvA4aXrKKHAsOQoyGjQ3Sah2bDSbhzz47Pv9CSHvPBwz0zIX
IPCA+9j3GYvwhPA9fTKQsCF8w+eeJnRxT0tC7Zis2lh573lGXh20tOt3KYhzdzKtGsoi5+k8Gev0v2KveiyTJ4/XmOfShgk+/Yzd9frNukPeQ9uxfs5c
DPuZVVgIqT7bO+BWYqSoW1YoLhEaIVhWyCg/vPDzlcrhz9FO5A44I5W+a0CHMetIESUUNF+3DxO5Aw2Zrx6Z+CWtjfUnun1+QtvvphMTVYmlyUrDRhct
Qy/OE9PDA1ygJR3xj6Vtfpfrfn0uyYMqVB388knYPEliGNi8o2kFJigkqKx5Ze6VEi8srFFnVVazpKlQ0gKmEXHVOnfBtn0XmN8Lb8jibWWPL6/09DyB
8U7+hcyVeXKZbDuc4FQHbvvNmi+GKYTRdcU9769bbF8sAx3fbqpfuCxlqxNBsgCh/VsDUglJfs5jEP1/TwD2RigQYgIlUiUpEGhCkAUCAaT3DgnL9wKe
0ZGH+xLyID17YptEwYBEVHyDu6qPs+x+3SCbO33IOd6Jfnth7uRydJ4jZPq/VwaT2kpwFHpPr8N+/x1reapZBVC3+PFEM5jjtmGzoLge495SUSVV/FFS
bJFFS+eeRkgEwYPhgKHHqHowvwHQ6rdQp4HmIR2KzTDnbytaPbccMmxn4aLs/VPtjGXIwhxIQ+8YMjf7vEXoeFt3ToPu+z4kN+2cIiYiDvR/D6shcVh5
v4KEB7r2VNbS5mTTFSFA0FGWSgQIakViRKKaUTCnvPZp+H/bHcKpKofWgp0f1qvsDa2UTd0GiaCpYpoaUChoKUUBQmQ9dTAWpWeqHxFE/O1f0Gg4+4Oh
THD4Le7YSO4J51MCk4PJwp1tJyAu0O46z2hBDwSJubbgoLsT0m2xZKbCyaCJkuEKhBU8M5EUQPOY7tB5845CknRCIKPG7BK474yig7kTIRtY0WQYsOtk
AprEqs7gJm7SMzQxSGBH3xvSu8JkhnNMLbWQMkIsYkiwIsdAUjJE9SUzNT49Okf0L6KiaGloZDMdiJPSKHIlkLWYpnuQBD3yCxIAH5I9+5bnTGvP6fHr
8SeOX+o1sVbXmwZZw073rGGxty/Sl1JI8jLIjCfvpTlrBQTsloQYf4SLqmSO/Kd+LwR8JTH2MbVUguV2tbtthhx9NbE/b5UOJo93FqiT82U2lMapENN5
tecHMwUxNhPaQ6AoPsF7oaZHHNe+dZdtEVOvc6zSP6vmQ9hCch5ReEKehLTcjMKXFJq5xnGbMnQjknzxQ96F5Ie4fauu9Ag7mWCd54WFIhpC2lk7NBmN
rYAutuWkqCkDUBQgF9+WavPgVR6EdjvsZ57Zxo2LTflVOQU87shL2h9j9ctb8fGGAO3kEk9fDLPCtDzXJQoW1zKImjnlCQNXWQIWekqBs92dBYEA6zLB
4AKgDc02Gcheq9p6nQcXdNt+YHrC44jt3aLsnQPhwBvxzQXBogW0pVLKRGKqF+a5BNyTu6eOZOEmFESGa1+iFx3e6A8ONwg9D52bQoNqyC+pRQQFBfXh
RXstTNS6tCwu350FDEMhZAR2VURzkFciJ692iimKhKJFUSd3XxIcp6+drhYsNfHdxXjpePDdOVBK1ee8mh1QXzve3uIzykKwFi2JzecOM4IIOtEFEFcm
6xDuHdx3QXdzscdx8fdbz2VOd3BORymcDu4sLPAh1CTVp552XuYeu7U24mCETJjRhhMhWsxhGhUaEAiEhVpIAIWlZD2Y05yuJ+YLt68QiQaRee4gbaAC
Bv/wxR3AQqAbcmo3AHxDuTEUU7lFPlugPZ9a8C7ikQPA/B+h4YYXKfzPxzvPA442wJPw31y2xBIPhDUyzSkyCaRrlqLnizkO05MBvMw/UweSYdpvRelT
FjaNljaEgYOCFEzyJFNqTWdleyC+RcRX56fSfzNR+Ymu27vKzPG77uzZehyQE4mDobZptWdIUfoSKFIFKABiKAH8PZ6cNSPT6OehhloT2SHSaV6zTQms
OQ5ocbsARCiSQ0wsFgcxpdzIEWDWySCntasXhyr/zBpp1qcVLAaKgsXWwEGQGAsEF8WEqE+1JUhvj29co7fG71u8270Y8MwqG7X+RoXQsmNEpzQrXQBi
BJgmLqPXKiSwwrNFlWCnPtkJv21U+3kULLcl64DYMUdDeRtEdsiSLTCXB0qy3LwPcmENhX+7+f69LrTmpprovIOa9A7+mh41tvuVgeV/Wh/6mqv1BIHs
bodfI08ihEBkQAA4CEB6k0GqSxQlhYlhYSzUZxTv60FK/xuBX/uk6lTl2T6cz00ZCfoffZfhUBk7SNBQAZIyPsg0Ucu4R8oA/7YkYBMjSRKSMJJDDAzE
IMUCJgiwgpucHBkxPBHd7Nl98/jHEDyzO8lPX1gPGAPyVNvK52+4gv1uvYrfn1xfJDnnNsIts5253JijjBc+Nj+XfaqCUAks17Lgknsbf+PUDRDMRawh
DeMaC8dnhnLSd0sqFEbZeWk/o9b0df6PN0YvJheEIRxlYSR0oQB3oGTmGrqAAlWHHtAzIbbxsApaUZgaAD8Lp5mPVY5ocfDPlbbRffo0aJfOFO0DRvPr
H+HHLarJw7EfGSP3mZpD9v9/VwLsWWFrPzA3UUMwFOGKEIkdvPDtwglAaR90+YIfQBQ90gO3ITYchZiiiJiYiJSh+upwhVwCqIqbTC6iXasYU205jFpM
RFI1ODU2aFNorGVjlNDVAYw0oVSBEiU5FKYkFllBEKxDLIxRAwOHONJAk+Tk5FFCygjEWERLYi0FoypQIEAWE2RJmlRqIqIoXELGMmJctlREVgLOLGk2
XYGAgsIFaO/Vk4Q/JknECfB1EK1Qw5eFxTwYMNyLXjo2GUOON9JsmOPhRHZ7Ae6Pn5SlSSHPadjnv3JrgPG+BaEoCEfalGKJMgefjTzFXN5IGh7iJFAP
oevevtMxHAo/DKYH5GTkzLhu6YNDMDVTjoUJTiLvFzn4RZ8qEJEr3HKh3yMgm05XhkhZXJZwHIBWEFjm0OGXJyzMbNhskNgTtL8wecCokqJoa1bSQzkd
gUgKQWFSoQrJUDp128BDuHrZxuT078HKdznUV5pKzlWnQdFvBCTqQzloxkiT1xyCSYtjOllbnMPqPkHhvwJw/iYdKle/rwaNUSE7cDqKyxyQ0umN9Bze
q7LaZ+dOChlVDnRPlPs+YAHVDDMYQg89qB03m+cT2EttDkigxir8cQ7e9ezz7cneOa8sPTfE7S99rvr1Yf0Ww7PDJuJR50odxnJ0gaIdDx7AfF/b8ZSB
oj8uY4KvRQ8g9FPvIyCj+UmkOzl21sAdnvPLsfIDdAJRTdR7OzvcRqNCCj/531PQZL7JPegH5DObOCfDMGKiKh+lK632jKR9ZnooWTWDYjZ3w5hYM4Z5
yIA9dzAsUOmyG2D1FsLgV5mBwcwkFh2yzIPVmGfvyVmVBT9/l3U2iQ2hh165snnrLl51npgiDtMlwwwwnHIPnEzSwU+efQDQbicn6iek90Jsp9fdwAO6
IMHf4Z2OUY8eBie+X8CDvCrcMfz0OV8XAnpQikr+4XggmdhGAQQYG/quA57Gld7odcQ0we/zEtfUvy2T5IBsJJj85RJ/LFQdIBIa8twUwQFHcIGt1EFg
PTqdReRpeQjwpsinrR80rdzLf3G7jjTDSEh95oYRElbtCp5awTasoi+olECOFJnAv8YEPZwnIDuTEHjkdDFvLjiVPST18lDmqGkSUHsnMANevsB5fZU7
99z/+oqiCv8X1Hc8EhvDRSoUSVrEo4tWj6s22QA8/2KLrDgf8RvbjKP2Ga5MWzAkSZAGQAZEtAIEBn4je2ExT4dCsY3bqiqe1coVBlSHByNT7Qw5t6Od
7REed06dCj5zGZuOZTrDA55oc8RC21ofjElEXGI6TB9isfdY4OCD1gC8k5FyuEHJhQCuccCCYBKkAeuZiRYKKKiKEWZ53hnJuXHZtOZVM0Oum6cYa1qO
FBRUXm+d4y9ly70aUB60xP9NN4h0nfVwRybfL1rvKNjRbuHUdc8U5pyZF3a9U503o5y5qSaEAFGyKdJ01cxDmvg2OTc4NJQdYBSJYsmnVMc5XJYpKlkQ
uaMQHN873znFSp3hyzBQxWsssmDgHaVNZcLsDpnp6envrMDLzNAqSFqFIgqHnbl8ZHKZWB04dyFpWPmh0xMKWyBemsnNBPz+a9e29PnweA1aiJloxiZl
MEKITmZm7ATkSaaF07UqhEgGShEj00R5mdXbYYgmmtEby4B+QI56FFgaQZ+ARJ4QtuMksOeZYVSlwEIU7YhAwzTY2DSUmphybSh3aejIc2QIfeYnGctf
lSu9UoyVBELMszx1YYD218Uoqoh11hLWGd7iZJPJldmgYvLJKztu1tkGzPG6inGHXdA7M5Cys6es64dCcCwsFVUYJ2hwlS/2UyPGeBnC+HNDlnGJbKI3
KcztufN1To7c66e92QrBOqbEKW2mCGspmBoOccJdoiDN4YFIwBZjiVIMRIDkZTvwa3k2l2LAmlpChETrMhgahWLec5y8oIpOba4KCUUTVFQRBRJRDFUT
xxltZtKg8yCczGKAsgOnCuTB05eRHKj7Z1gT3oDjovRIo4vPxuOGL/xvEDbxkw5tWTablpK20zKe75ATpQGg9fAHgfEYSdLoZGGshuHfDTmpjRrF3DTU
sfHVJx23bnKSaTrQzGrFBEkUZMoZrdwuzlmYZuzltZYzEutcsK050rRnWy3qimSY1BTlAffm6hs76e3YEU+SdnWyHcdO5QmCmBxyPV75fvIQKySQ66ye
AFihkapZkU8NLZmYW03dx4lQ63n3mRbRLxSEPMETdyUZoZssdB2Oq3W6WmPndBGbnXQc/d15GhVBqdlFBQX4X10ZM7PeO3ao3aW2eLkOFcp3FyJxwd8f
PfDp4KScztHywjd3G7buzxp4Pr0cEkavOnZpOYwmcMpo9XrKGmJMQVXJS2giHExzZaDkGhKgCcex6fS5HH0OllUhKxZT5bkqeiVx9sH3d92SqKhuRk3Z
G0ArN7y3zJsM7uHPa4ZHtDrHUv9TJT0cm3achBDSYlUQKMAm/akXu3rv0Yp26zjDwbLCtYq+x1cwJuQrqgC7K08A6396GcM59oEmBBARkEbgro8DqVAY
FamQZMTyYo53FiL0DdxZJFFTpuGkRMAsirOfprrrXI3p8mRaJUcqpE6DeiJyYgK+/bsHeDWVXLIkbMEw5oAgMShWOc3nOBu4vGBWrN3MFQZg0/nwUflE
BmBABQOY8GV2bNUmbIq2wTdFXJamiZFMle1Qn2kKWF1KaCbULZY0RKQFmZTGEvnuc00QDt1KCuw7l3dhcDfN9sd3bdO3Roix4HHCFmDh8mDdCldtNNN6
uHDYFwB/YvizRFB60g1EZAyZmIeQFxUc5gBMyhqA3qR6HvnW+HrD2S5Tz5sxANQxh3heRFwYetop4dyvZeZzm9M19vPPH6kOIPbWdyAIO1rbprRPoiOw
EhZiulZUwWBIkB4PW4iGMPNCEDEVk0kutuEWHsdsnZjdupu6UXUbStvFGxTHqkNx4UwRTq9XJg/zG5g1Yi1FF67hukJsDpmJgwf5kujuCPAJnfjMkQEY
hr1RvfeszwvUqEgT0yHaIgGrU1QLxJFQBzg1LsbYjjjBRKly2O3pwUTczmGkgBXpvfBopRNrZ3IrFBF83ONCCIYwBsYuHEZESW7gqZUhMUKESCCIgaVn
z6w/eIbSNm+KzFq2CMoJmCUi8ZTvmd9eNBI0YZHPsh4yCM9pMmQzgIe31dPE1+v8OnPuSROgSsvVNPYDBPM2w04AUykEBQBiEnIGwoZPw/ofke/jcHxA
7b8SKB0lpaSc+ZusXnPlz/BJNIch6Mz3pPVhO/Yip2dOhk2D18j7NBCCAJjSSaOg7tEGegW+YUTpUEItBaEgx9FqyHoXp0hf/q+AB7/IoeCnmd735XXK
iY27Ggn5KqBvCn3nQ0a9vJDXukLpkG2CmoEwTZhgIJCwKDlxkXCjsqk2jQYBWpAnMUjMQyUR1K9BDw7yQZEFMCJlwI6gtlCaZIhpaAhIrcH7QhSCXp6H
ZL1D2T0PX1bk2YibjWjX6t3DHVPcyQxCLJiv7XEmRV9ALIUaqXvbIRIcijCO84+uPd86OWmZFcoUTH39JvFC6ZygeQOuOAeqh56l4gCb/NgeEO0rL+WG
fTS98zyNgVrBGFZbQN8PBiysq+oaYnXJkg5f9j3b978OJzkurxd4oKApTI0Jx12Q7eE2zeHabCqOEP050PpLJw5Qqg2xtf6MqZbaWxFd2YhgznezlTMK
nePbGqpjubCUpiscMKiggir8gBNnTuv64osNQh0nabohiGQfAvjyP9UGO1uiInqlyPDm97xSdkNXVrfN0M0IGUh4hLUjeUvETIB71wFGRBJJHwdC7IMi
bu6LpdzHIZhkSwKMljIcEwcc7YWaotQCWakp2xfOlE1hCZDS2MYMEIwRVVAb7hfPnudwoO67hoEe/Z0mynNs5mQ1QwU5VEsI4olIUmSkQBHGA5UtJSBS
rowwKUpdQUhHoJF2UXa49ceTB52AnAeHAcRFQvh5JN52MSbB53Jg5N4ktiHacZQ8z5w1IAg6cGJ2EgHPYrCmBzyBILlDLhcZQVxyDna65ejjtcmjuuqL
KxLAiGkQeOODsG4hXk6Urcibg4NZgJMFt2BMHeAIRo/hbQ6LBIQ5CCDhicPEaANEYon5wocIKO6ZsG9tZpQeetYgTRISGgA2ZqwzKWptzUpp6yd7t7sK
SdXFrae6xZDEbu3b3JSSAHq6hyIn5ExpDQgiqGQjELTBKZKYyy6xwYQUz0KYpgMTsqytqxILsU00GQU1lkqO5i4RbhrTpBpAoppN4EwmqGJCgYmilSJq
kAoGqAl2ZLHCgIYiYyURcgHIxmCUgoJQKUpEoFzMEWkcMMZHxIU8sfG92xldWrf0uA2zVpssdP5Cofl3c06y/WIxP3oVkMYfJ4wNYccUZl5jFERkxKkx
JOrDNNOIaCgm2BgyGg7hOxJ3QD2ac0a+MNGTknTuhGhBBgnzSiePYuevbMlM4KnyU4cFmYUS5aUAzIQLrsGdb3wWREyYMk1lFY5CzyVZTacg5TW5JXos
RTQ2hkIFRFUSQb710OpKEOlmKHs4xi7QmoDT4Ojbw2mK8TiUsRFm/HWmxGbjTOjlgY/q8nJ0qcM9E2maIIopSEEPZ4DpzXuHSIe2prZURCXaSpmJPKXL
JJJMgAKQpIqRoRaFiAKCgKAKaApYlkiimgKpimoKAIqQqCpiMoE2nAQDtCBrZSILZRM01gnC4/ncQmU5MibGk2CCI2QYwK4QXOHA7VZwA4CLbUJhVAUA
NzgIkjYXH8yHiGINQ4MAmMKYBU5HkoLg4K4Di+gBgaCZgBlU0EojQqjaVdGtRYHLFP6TF0q+zuRDhNlFWUPZUBEHQnIFowJwskkKYmmYsgD2wrkuoAZI
cmKSiXCkMgndgUsA/MO534OEITJBNDCDSAkMkHTjWjMIWHI2qtOAs4DEGSRQFAUR2/HiaA7QvVcM54vBAHEimtBzXVTEgVQlKbnl5pesPVhEPwxMR/KN
JGQaj7tfjaXqKh2R8QeyPfpBoVS8OBH6rtZHqgcrMVyB2/dsJqfJ8l/s5b+2Tx+rBPnuZ5Rh+Tj4w6zH75XuNs5n2d6Rv6G4vX3qctLyX1FjyVcDfprW
bOnfO+TVvAZsWvbz07G/2SPOQQqmiICgPMgkIhZClTJED9Id4QpQMhdoDchO8OAIo2l2xhOED6AROvM9Jtg8FX8JYlCScVehyMO9+CnvXuM29rFCSAkd
9+MGRFVL3ZjSlKUn1TlUQxJk0OTeURGORiHCnNIpZZnYUyDv5VgsuCoihV1I0iBMuQFeUrkU0UxPnPOTUhxmH+6wornYsQmQj9h9YDSFQUPyPgJ6D6Ps
4Nz9h6iKo/RzMYrONtvhL+dvLqGs6ZxNap1SV8G0KmZYanf7kpiXnNTfHa5kRDpFJ3B6idrqZltttYjGla2eHBDNbMzjDHZW70ow2QrMQmcYXfUkDE4h
qWIKpjKMFDDcx1sXsga3Gl5mqmROIGouIshAVRVXUsEwuS9Tz0dZDnJzkgc5OBQgWBIGBoIHeB/GQXdCoGeM4eD4b8tkKH5sYut8PEgmd5k4dOwOOSkL
rAijjk3OR6NPduxl5U8kOF5FPVjm613HQ52x0MXAjE1nMOditSBJRZdhpSOGBTnnSHBMbKOQZlBrYkDFFdxwrg8+6QSYUR9HnkFDz6jlNhSbmellwrOs
5RVxlBEBEMTOCZ4rk0i7AojkIsQ5QzwOURGuHHPJFbZDxGhOQRN3Ys7AIu8z5wdk7o7pEFTC86TZHDiQj3dHfY7YsCbIOAfRo+JBUKyTOoxoKCloJIpk
qs30iaKkcLztiPYyUWObPYLaNrJbdwB4PAY/r72k+ZTOqRUsi6wTuCaU58AA76JIoCkWJ2TkEMUEzYQCGyg7vIR2U5bKcg8CAdAJZDAJNmAQO5A01CHe
5IkAKB/SRDEAhcJUNhqYKdwySSSj64TuhtduBcKCCPFoa7htOUXXQ8EDzbC5TgSPhYZBxKaggSdzvN+Xg617/pT1z446h+/8Jo3Oki/imdpe2ogbSL45
YHRSrO3idEtfRMy8zFj1ZUJWE2BzVFGZWvEuFtitlENEinH9q6yzy/qmymlodI+fUo52heiB1wN5Kef1QdGYPBB5H04BdtTND3+z0U9ggRnrEBdBoboA
QBoP3SLtKr9qGYhsBwH/+RqNfXz8ApRkBIng5SmAG9oQlP7QY+X3sCQg7eJv7Mfew/SK7cCnOlWErFA/j/C/r1Xp+vWj21ZyywDOl8711uxGKwd83/5O
nadTNfOnZyd8sB8lBCqACKnfuQKgmJt0Z5ylMIH47PxWzracOBoxpFHpKHKKcM+SI8MUNDFYxkUCJUs3MfaO2089KeidHH148zxq5dTFxKCG12Bh77eP
0wLIghncKiwnvQlQFkFnvT0PV6PfydkwzrBQOj2dm65V7SBVdvsT7xD4+QIgmMIqGRMHEYEJpCqmZIRiAt1JCNKWv2XYnBVV8zqcQom+S5hxAB0vjYkD
3GxAIWrHrrYoGVJR6Bj8zyhOgpAa2/DPE52ae3/CYAkQh6IAfuCczmGO51eHXgv3FBPzBlBcALvNzsc3mCQXfsljAsk0ICCqBGHTyMEesJuu57Hc2R81
hwSCG1tIESo0jfwzH+I8w0Kov+wemJ/+Z1kERMNIhRwDpIf+J9PeCfoT9oS/mkFErW0UjW3aQvSfNh0P265Q7xO6j67PaYxsLif7dkRPqVVHSH+EVUIK
AKEUDdkk9QN5hA4+Xw+lgVqNRlVPUCXVEGpaiFyWga7jmPxCaCkWkpqKgqBlSRD2yEVK0AJTMAURMEIpVAI4omynJNDtQklDAED71A2d66/h8sRJCSKA
ltuiPYIA/ZAC0Av3yp9kqjsynyhRyEWkRHJUAyR1ZJHxWmQrCpG6ZJKLJgQLBD4b6IXcpLcv1axl2KT8veinumgQo9eDii5e60QghwB6GbboNKuB5A+s
D6/kiPrPTPiiUqf7kIAD5gfXQEPY8FPSUPSD2qnu1o2/k40HprIWCcG/Qk5ExpAMWSdsf8JDMDRS9z+G3A+uKD8ocmKqfrk+2SzWk0CHfCUqajJA/21B
ASlLSFMRQyVDETKARJJBQQSFAOOhyChmrnFFDEAmwhhfyMRCzDI6GsOwP3/bDrWG8AdR09gEg2N/4vpuh4MFCElQsRQ8dCgmIIJMxwYjFFOo/3AED1F9
m57oOXfrLQolFIKpMo5mKuEuswA1UrE0ItKmKpg0gJiF3VFtu5C2yqGksQMNOAf7PPr4AUT1iphxCwJ/4xKdM1KTJCFpgRHEWxIGLGhSFWywLk+hBwgJ
D89HHdh0NiAHlKtIMSjCjCgpQD6jlVzxLmGDQffJqGhpPjOTG3bbZPuvr5uaMI4H7LaBb67soO3Vj+tBodCc7ESnIcCiSqiXaSIMUyAnZHrngETKKJsC
5CoZishMpsJ1NAHDOpCYQg5mYsQY20g0QOIagFywO2LJFOMmU5hMaJxm7TGIzHprIuI2iCJMeFqojWZNNUhtpHFDwdZpSkJiYwDZt7ZRIIhtsk4yvhOh
CxAh45UeIOJQTplGsqsEkZmOYQQRy06tBXlJQESCKLCdjPD59d/xT+gQN+SnRDuDADygGc43/b3uTbDNzuuVUwHiPAP0fFxA752fkwx6YqP2njv/r+Hv
3FcPL8ceB2R1LgOQe2B/ZsiXtIeWsDCR4w93IGWKgdwwy9UFHNyEPu75jE/g1i+u7OUIeMkDwILJsQ8Q7zQkgQXFlJu3B6w5O4hxdPadxhDNsh2gXcOa
RyhripByj1tlx/evbhvfOp9xSd3dh1F0H7PnzlMynHTh2nFpwvCkkklpiHD55IXgm0ojvKSQj6gMR+w2AOLt7FxbvPr5PRPWJ7IkhoJZiYKikmpRCYqW
Pq6h4tU1hmFmMxJIUphNNAUSRQUfpJjAR9ank94HlJ/fB648ofZLfHDUJ8+Xy1kQQfn3L5CB5lQrQRPmpr4fMH65EyWzEAA3UG/HePyILZ+co9CpFCCA
ENiUMVlaT1gcznVHAewZkqKWhoqZ/xzBrAVsgggDsh2RX/JoOvj8mH2R+zWYkMELaUlXQZIfawWb+WChMIgs5HVTBaWMCE5TCWxMKcjCTAgk4CIkjq9S
gho5g8ygXQiHqzkAaE4AT85KFOcoIZIn0ZAPOAHc6Ic1/MPefUhDEPxijhQ9oD7oYlorofiCbKGMQVNEQEBySU6pgHNud9X4ZM1K0iFtpn5pvC3jb+2R
w6tP6qddTf8j97yW3XyebCE/kgLAsZOhBDwH+zD+HKaJwliCIHfD9doWHf4Hu9b7KgCKBUCHsyewYQziOWfiIKsMrfypQHf00pzReMKkWKBqWQiGdUyL
FmiaK88wk1YTI8XhFrILkqVGhK1lAyflRI14Szt+CWFQdqoaiAbpgcsw0EFJC+7FTEkQSeIcuKwRiIKnlpJBQcCbcJNRq+WnNgpoRLIMKlogYJEmoaiP
xkEc58OaIgitscACiJJwupqX1yUh/b1nGSRRQh2goxyINaMUDCaGKKYSIKaVKgKSWgpKblZQxIpXKMOLKapAqkSqoJoikJCAmFAeecDORsGDBZFemXLA
7CncVLZ2AkAQTGB/BOrlDoqVnadWxLbY53JqjZTAiLlXMpogoTAhaTJFmVCeNOBWgcs4hx8trcQOXIWdaLFrQ/w92+0QA+Y2SbZBA+1YwnUmxySsgkoy
VHYy7hwEdAx0gzn1DGFcguIUVTqgawxgqIirERsSpJRYC7aX4C4bJoEH1ApnPQiIbegH8WQoKWkJYRoiEpFiRKiIgfdz+Bgdj6QNVteU6wxTeyPiMHE/
XPTolMhFEQSWM5U/jR/JI/ko0igc6rEjiIgp1oYocpzgRyO2tdxl5CREurjBWN/b7lF3kwKLhEcKSwGNtKVMUGpU1LEoUWsMHYQibYkFcIZdidlFNI5q
xW9MiyB0QBoIIjSzskgQi2z1Qx0IGOKkmpSQPqSAFPuH8kO0fV5/Py3PsDnNLkxu74plq5fHzQ6ki/4yMkFAJ5aAilJQKKaK+tzCxbAlRkB+YQYqSDfy
+nmo9vL4nwM0bKvrmolpWPqeRMwAV9eWEziqtBmvwAP4gNjbybBvzuDSC5KrSAJAQJiETJgVBiThmERRCUK2Og1pAfHxV9Dml8ApHImgpIiDIMiQqlhJ
IKKimiICEc4xAo10EPhIdyQV4+PiZGXt+zD3/eO3+GnitBb84We4Q83uPVIx9uYqxmDOmKCCGyI0pvrbYRYMna8EMxNIKL+cI0J9wTj+w2TmSfqlMnIG
gyTMwEmTJEgyABOALKm2JPuy78QVIw2EQp1E7X7HYU/G5T262CZwCffIhPQk4NI731DgdwIYsZiAPPMVFoAyRSih+cj+6FQ+FvIkfUcGcgKSjYhdozkb
bOyf6hPiinCom/jTSWWgB6AfxRSexkIxEYooDEKGkKKpoIqvuzM92gPsDb3wP+v6zBL8TO9OSnnBQRA+UBpLxZT2vs29fGEAezzAwT5KnAnsevIh69Cw
zDCb3e6trGKSSShoMUTY2PtBICCipiiSgCYqYmaoKKaqCIoZPukxSJohf6oHHx5nzsfzwwmmlpBJhaKYipDWJBUjk0IRCUO6gRK9ged/OZz0gn4k/rZC
T1/fIfX9DNvkX0wMMlv3SevwlNhPIORm5+7/P9Ct/ac/wg9Kw7YHHu7unMvM3IFEKfayhwmhEdmIixEpa6+l5c0OJb/uTnWj9jPAk5zkodrYjpgPtaXd
MtdKBwEdr95oeSBoVORxdP936tP4SNJ167GjVT+LJ+CYiqC7PFNdlSsEUcuHRZv0nSGQfQPpPT60+0dZUUcy5BrFCwRwCkI4V9X3YqdBnWs74K6GjOE+
HxPKoqyfyMzPwb6uLy7v78yAnGM4rzCnXBZzDa47S5dFKmXXFUGmfl2dQOmhoXlqidsMcSG2zLTmURN2AQZ6xyocoZOQIORxbfB3zAXXdDBcLkfswQ/c
7DjMJ0Dujp0xzpieCahrK8FIiRkRUHLZDMMOWxRdtEy1xGFpKqANkyn988HOuQ8IHbJvveJqoRcGbdo4GsFkFhFEhlkoJgkCgHzFf2yiJQIuKCn1fd+n
26cS+q8dnR/Czf373H+mtgwst5z7srDp5n56U/h3bes6wMYlQzfXXoooN7/d3Mxh0wKydpC54mc1I7Yffy9Xcr4/6OzZN66KWI7AE/VhvnTA674upNgv
VMxqyGtUTm/jmP/W5l0Ty5j1nNpox8EBQFZRSh1YatWokMQCkw1yc5d0AjTNqhdC18JWcZjAQyE0veMmdKMZUCxOUrDoQUkaphgXKZGmGxRAxzMuX06y
Wq1e4eJVeSkUgU9CNcYLtAaTgMyTmhmQJjCdskNwE/wuQAhk51uw5lDQQOdZhFCTOcyL0zkGQMQ4zECgeIDEDm36whA2FE4xTOhvmib37aL9712h2d9Y
ZxME44acN1pit1MqKn5ALDpAtgXAoGgBAqemJDVlv4CMDjFfibm7tTp9EXEmZmXNuwyZbYIQaEOTRFTI97CSFjjxBS53B0D227zkScGEodzCH7dkoCye
ST2OdZvN3Pjqm53AncidyG5IeFoA+p1HvjaMsTmQbTULDlInxtDMbjjgMMYsDq/gDO8A8BEzYDrg8Qfj8cf4R1h4e4meRqgKOzsfw3MSoNscKg4xdSG5
QSn579u9KmaCWhcHhp3w6Wc9tRD8qJyRTkAm5tCmkKD/EgmE2H2GEV3l8y0MH5ma7TeuvWbcMmiQ9xMflbRga5xEpMH2JbPJuUt3heF2mC8l+bkfs6sm
3HIdwEZE5Gn3y/TzvXSUeblNZBV1g+/aTqFBVDkKSxMko2eLntO51kuCKt1HUZeMpQi1jnHDiZ6Uw9ZExPIi5f3AULjmXdwxErQTbiamM+et4j8JTRfG
GRFkESRSGCNoiVg+Da6ZrOJ/tOXiOlPIWUJDjizhvldPNfCBOEJ8Xe0wMPBu38oH3kDfpySaT/ysBEFggnIP3HsPx+NgYo2RiIrYWiEqGkxOXMtFJyc9
1VY5zWJMFSSkjDKf0UzVNTDC+RzetOxlM7+/25bftD9/qISqYAHPFRDE/ARNILucvLyB/325IYShz0osBzsDweZI858ZB9ITv7vK+e8djgCHh2MDTyTf
YZQRETRu+3Y24CMCDyVEg5D+ePYtbrJB0OmHByPkm6cti7Adpe0ge4953a1qedPsBBGN32NPI+wPb9yGk7kO3q9Sh4nnx9ewYzQxn4JNH79KxHouivP3
BNN0rFIsJz1swinjf14vSF2mMDoBAPxVnbAqJ+Q28cxvRBPWnLRy8zpHsD2okiPSRPfv97ww8Gs+WCFA6rBJB+6geJ2A5YbT8yj+WUO+EoDomxVNf1YH
Im05DOAEFG6o71IDnmUWkK3VCzl0AzwALsSyB4O1sjzntHdLwEHAb4co9RMx6/nHkSeoGHsAuJ2hUVQXCgZdDnZMsNgouSuKEQiaCKABzMQ3APsgSKml
ipBmKEH29efuTPy7d5unT3nZfzDnt7FX/dIoBEUlKgH4fy9oM9CP52mlgskwSWTXbCgeIXw+Hw3NxFVh8Yze28fdMmAs1R45GH4HMob1fSeUB9XyzeQ3
q746wHKPMFADyhFpFmURCAgmKr1nyxdJ344AGH5fMDeYciQCS+XlTxMo9WOZARW0ykiPoQ+J5j55o8zsLz0fcnw2oMJyhdOJcKViQcDYAPJw7HOxWkaU
ICw+yB5nTw7e2ecn38uS8m+D95TeTOwZDo6s0+Ouc6+fe80xFGGdlhg6W60/fT/w3DoZUYRsjwWgQPoqx99BgSQJAzRIbYYhKD3h7SZ0dvQTc5PIjrmN
fA1r376kihHsl8CnK2Bd8yztfwcyx6/TJN3Ms2IH2ocfjbBA/b4L63U4Mf0BOAZOPTBEI16UdutlSIsxH9ARNGoY898Gp2WGghF8GcKzeHEm2QT/vN0W
QTM1YHqAwNfGCByQzywxHqH05x5vJQSSoBvrDlYce/3Rfqtfow/JsFRTLyMlEUpIkyM46/1cOYiJeMxjvAsD6wnIHr/6jsANQeNgSLGMCvpmKYUs82qi
UWlyCjRerpSd3kkXesHto1lDYD4SL0IGlbcNt9tGpMMwkgfNpmUApMEggIFM7hegmwkikiEwp1Ef2Ij/mvI8/LwPp88Tb19T3/tetv+oIj6YGHnIalCq
TDUd2N2x2PFS4qgg8HYkaAo5P+OdwHJFn0JCI3mUwXY5BzlyYnbhMH3Qnqe2JaUnw77cypPffMdT/+tDjibPz44fqSaIeUD8gIHzn7kOU4ZD4HVebgVc
uZMy61WpkbaKZYaz6xA4M4Jx5k+XWdbz3PHqfxQDZ9Zvzc2ncNiyEwYE9Svb5akmpu9kff92eu3VDKKiRiO+DV9PZW+iKQKF2YSIsTII0yZVWT7Bczj6
b6cZghN98yH0Sc6Towh24xEQRUIs8NQKEDMMpqhqiIiQqoJW5YTkVw/HaPMBzZRVN6PdsEh1dTnAk6ERQrYsYTCsk7KZcCp1oRE26gaNOXerbZiJLWba
nHJJCCCkhSmkqhGQYgsDGlty9vrnglF22nKIqbWlATAy1UCkkRRIFqA4aFgiow7oQx3TLmQsmUvLNyhFnDQxlHKgq5CGUQ2XG9RiqQoiBqmkSqqcLCiS
UUDYXYEdnOBQaxgnYobQ0OTkNI1olwqIomJLUJhRJd8O228Ic6c5DZ3NvNsImYqFlgFOEUFIzM0s1JJhRVyoOyqK0EbrjoznaZaCkomIpqRSxzIJWZo2
ghcpJCI4RyiiggoOmWQgmYICmoNE4k1TDIVCCvmwlGK8sDmF4kLFQwtXbTWZSTKUxQUVIdKCKcN+eCaYcYbCKIoBhSSjETEzFU4UCQ9hjhLbVF3clBpk
2/O+8DBG8dqe6E0gHw0bx0HkDaScWhF+wkqeZXb3TxPREx/Jdx9AO5B74xIfTu8aypR5F67o7L3IJoXPXDw0N3bjskWcMIOERJCBQzpMMUb7uGgx9ML9
ac1OU4wVF4qNvTVZEjqVEBgzqlRk6lbqBiysPKYW075hmrG7l5tTdzdNXC1zKZazoUpXq3TBLJayU1qIW3wTTIUkQOsXFVIloQLYWPT2wNePEDGiU3Cs
Ri5RiHWYYiygpy71eQDnLzTerPjKHAYI1OmuSgg06E3NOaGjmg4KMkQfR4u81kYEsteQ3kPCKpItkEEOfZQ7DGdKUM/TmLcRE2WRWmWrOImygoTulXkR
y4kXOWGZSWe9A+Z8i1457WF3I4c5DoxIcoahz7e5XIQPKF6SnT3kP19mz3H0J10U8ZTpAqUYGDOA1J0kxZG1ER2wsGQscOUAMliIZA/8ViPXVPkM5Oqc
MBWIorGKlsRH1rnNF+HA6aIRFBdsM3sycEjFIM7T63H1uLCZPx1ZqSClwoiiTjyApzzmJ+JuTc7acRNvu63hihKyFbFWKKJ86bumEieRNmQ8TjeWnCQZ
AIITYUORhZA+Xo6NonRPSGcNwUH+ZMl6yds5IeWky378zAjqPPAqiHBzE4mJrbR/lnbYtRRSNIC+qHnaqUmolGLKCH30ruCpNOC++ulN5EbEIqqtsIjU
KgIqAoJL0iy1t2S6t18S2REAU6oJSTM5DbTllmSRNpXEJCJiDmEoOMGb4G6bhkEifZoPzJNv3Z0Ed0R7QJ/dCPf7JP3+A90DFFQBQFFVQjSEBAQsTLPQ
T+MFEQIkrAilCEwFIURARCBMhRQ0A0MSkqkrS0Lx8vlc8D9mrwdv9e3O9bEG8U4RBatlEQU5sJvV5FIu7gXPWvK6U+EeXQXsDYXo+KxEMyVdAO9B8/Nf
7GaGCRcEX+QY2lAObzDJD8NdfDEyTjDQbUmf2J3H0D+pF2xTahIiqPGcaaWJoN2AKgpS4MLK0FR7TvvPsz+DCnDgqjOMOmbYVFtttWj2QzrbVBtB5Kn6
2H2gp7/LS/ecB08zhgIhkgNYFrEPLbbt2uEdEex3jdZYAHl4nl/v4wqIc0mrp1CyIAaQChPrFUfAD1Hh5nZBPJe7wUHUDADO7uUUlIwwSxJRQERKRUqg
TAJCRENIjIUgSH6oeaYgKMDWihNtFBiwRGCE1JA1SoUCwyhJAxCSwoG4AYuBTSJQUKSWQRkPIIU4ulthU1m7uAqxLYWKxeoYqQR1SrkSZRVRievbjWR3
bwXrxzpSid26xwVB5OTs4qzFgoJHcyVx3UOxOiemOFDuxJs7ICSo2kRBdysnPA5wKCgQ9whOSmHILJztwmI63knZOgUkViH0vdc90pKJw1Y6scqDpAHu
jdlyWIhhtDlhBgo6xdIIiEsaLzwW7uVNvCKvJC7rm63cJZw9d2XC4j5GJ5H588PR4105FO7ibV3cdKnbksoKmVSiA5w3e3ryR5M8JxwL0kd6vW5j2Z8h
DnHkhO9LWtyv+d+U7kPSN9IcdliWcwH1GgvmLHGJwMEPQoWDoJBw7cCr0REKgsgrxm8kN2hmblBmQtRGZAR3JML01NQdF2/QRKj5t7IcnQMSF1Oconbr
Il0fSkmYQiEnNgPshZ3cTJQ5loot7FP8IQ5PskPxG38HBOkb/ea0tORGEEHiLdAutjsFhcH6XH8jrrB74hZEQwIUs5/mfTN3kk3AFRYiogFBNt+A6j5O
Pmvi54XHd8jt/DfZtW0/FY1HkF+EyPD+JQIOcJBwoRU4Q3woGCXGbUQJ/IEKKQGIKBTRmsh21Pj4+DnPb3ph4PEAQGe8j/qYYw74rZxnjmG+jTx0HBId
oeEzOvOmN0s8HfmbOnliSxYO2OYfn40nIA3EtmxT4nI7Z9JIbHt9Pufo5fsTPlbp8QLxySoj3HHDpKnCny97zuBCxogwTKpXWBdisNwwYH1kT21FK0B1
Pt9Tj5R6s7/xA+uIi+3MiXySwNSZKYgctkw0e7nuvtKimmekPs7HejuYT3EHvJ5fM6G+i5hbmjNJ632KiJ8JzRBZEOCO96CucKgml2oCJtE3KdAPBkoF
+AOh4adjMOuGMfBUTD2AfAdNFREDEUHkxkpTS4Sm/rT4TEhDGkN5H3NDyLPMBDMvf50+9Nl3gWGyByEvvsojfHE5WJ5HyeoVsDxPnDuwzYffge/V0m2U
EmJTTp6q20uNnu9gD3x7grMY9cmVOYmtVJRNEpVKc87nK5VRFERydaxuQVVK57oCI5LPRVTrXR25sgsRHJF3cmYTI5pItJ+52+sfq2zdqM+T+cpofRO/
w5GXiR6JcDSl5R3B8yGe5MnKHGYkpgiFwry2I8LtMKj0QpYeawd+QzYJMFAII5zsxqoQaFE8yBQIw0PBTFqlXEco4rM9XV5AT8cAm0JXW3Gog0O3DsXU
MNs8MiJmwDCYRKlpOEUQ4/32MsTABGsIUuYZNDrQmyqRtdzAuFOxxzwOXmAHw+8nBzWMUF8bVVUVEEUc7X70cIOXdLA41gqYaIXP8bIi5RQRy4VDPY8U
nVOQolUVc5RWcS1p0IQdYnqrWVURUegh9e7WXCiLkVagqMI4XCIiCRYgZnfehc2VVB1GsILh1kZTJSyVlhTVUBEkRTbsOPieVAXA8S0FhXZFEFSiVFCd
CLlERVy7RM0CFFJDUZBA7buS/fPsbqB+uV+1fbeEj4L7j1m4G0ogesJdpA/JQYQkgTqeT5YPWy1o90Gj58P3frPBEaRISGgiKmCpAhSZYYiSCWhpZhoQ
AmJFJoWoKFZe+AFyoFGYANkPauKibEDd6GCCHkIwAvT3nmfjgal+PC9eU8zAKhzZ4DDIkxJDSUwMz/Zz96oJF7+ujPZt7j/PB0FTodlROZnx49lF37D9
g9RR/K6A7AntAE4ep+wPMCCiCmBUmRBdCVDt9RtMhA0kKHs+0OJ6+2TOwdv2H3hZbw6AlmiYtYphBNFEDjrAM8R8Pb2MCgYgaEKKWgUiJqkr1oGyECbq
aQckADYA1CJS4gSqEoLALiGOZFDREtNO6SDpUNKDmypkKoyLsAG7KmBybgVFEiFNbQMkJ05dYfOEyQMx7YVoVi2lJZUBQtofmMKfr1hiE0wmO31LyhmV
lT6vAe6ETxVwyVO8X8YH9tSo/q5n19g9i/KRO/wfDkbDvLQpECQy0C+EIvP5vsXp1qr7uydtnbcR/QET9UoIJ1g/Wh8n5ITSULfMOUBQwRsv28ckOkeh
Ipip8JT5d+iA985VTRXngbk4fUaPN3DI/GOgj5L5wp5+1VBT4CH3KesOXwNetT7F/K8Jqh7yx9IMiRdkkzSEOUAvcHY6qm3p+fq0eyR+MnK91JmPanuE
irLOMzEjN6bB3Cfpo1y5PWHXndPdOdEwYsh8+SU0iKJ11h40ZzDBL/T5hcNZnFzRvbFOaVON2rBi6S/Z3kkPqgr80VhPP8EJAPXCv3iqOsZVfvTQn5Rs
rqD+WSVKGJikIKoEYlEKaQYpioWBoJClJQpGkChSYEmYJZqCliYViiSShGEpWYSmgKKFSSZVgQdcYfdHIqzjLMozMbr3u6iwc+IjkFNzyczpBABFgKaM
dsU4rKmtZXWENYEUJBzyF63HW8mO6BSVA+esL2RcYk0nnxgk5o4XOQL5bxRTHJj2x1vKrYXCURt0d3C+21VCG+wQOEhUEJCu4EK3gf5uTxK0qywJMgmk
3cLScAwCqVBKKUChMIyUkJQKKAyY20hjLtv+cqpycTmTHVnOAisC6gFtlF2UBRcgowEMTRGnEWlxKUSbEzJSQ+24DaOxFtAwKLhVUyClBTTQyRRk5QzU
U1JEpUUQOKH7+XRT9oIJMgTJ5j9Wx7vb7t+RJm+In/nKP1/ljkhqQNn4mFBEBwDBgvOhDWV+ulTr9SFDOVgFWPaEOdEJ1EwNzK09jbuPion3LUnfwHlD
wd75uiesRy23KKHN6z+Ek9SH2RiIfaBA+oJEWT6gFD6/jXk0xNbQosZcoTsHIQjdkB7AiY4EOdkezsP2gkfDt5Cos6tzxytURS1CrkXqMcbWLRxAtjnG
2nYJy3AmXgTHA4QEA53OMoGOO1igwPwjf3MnsSFZQKCRwVBRVUgGQn+I930+H/z8MpAr4D+gWH+5ZL+afLfVPiYI0oQv0oFGRXZVmvWsvLacg6cPVWEB
uqqMR/2OZ0E0O5Q5sT98veB6UIj3fK7FcI80meHoEEwH8rPklAFjS132B2kWDT+5djIHRtcuW0tJ5sFO+FCAkst6+bCOISmjOfptacE5V0dYhhERnL9z
I/J0UEcIYk+Hf2wNEPrOboVsi31qQ7PEuYstF0wgQiSyObQ+w0o9Riv5qO6+Mj6jV9BBFDXb9EiZ68y++9ZMe9yXlW2JBCH0ep8yRfioxoHukNA/PoJ1
QD+SJWMagiKBRH4cLDoo0ZozIJ9t0CT7ToduLn5qPcfN+/Mcwyn6BCPxiYHvYUDa0nreA1Ps+/jbhmz2CNR9ICXaZFBpqAR01oxI9CVVsVCG/GB+WDX1
ET7WTGSgmMzP9Xey5e2HBnpO4QNZANtcOowzaQ0YCM3zYds2AodWsvyYjCCR9tLWARjVjm5l36FnWo3ePe0TBKjShtKCVsnYkNJQZAUSuvqYoL4pjQre
qAXiFMN2ByiG/LsSvNXHUqh76fJjOpe7FaE8PiWp+GiJ95f2r9CxKwvF9+KTFnUreaLz9/GPkoLxUMGmoZI2w8fVhmdY0EWC7xybgirsDwaUkHw+tIUJ
bDCS9KIf1LMEXBgBDv7jeV9zrtcZUYeg0Bwj7kbZl7uq+KZBHwoZj4PgKv0yY+CNUTYFz9aSPxW2MPojfxvPi7siQHBgwXcKiXWNLaENRdsCcdslfrhQ
EaVAoWmFkeM5Zl0UJaobD3Orih1rz5z11WygRL1DgWpB64SKaPo4kKqYLhIIaKTSEvI2D1n2pENAIhDOmz5uopBKqjDFHQUKEEQ5fhXMyho1hh5VTI+B
ud6qOBBDouIgQ766nKHjAR3zbA5EIlAijzrGKo95Jr3UWKFUJcQzJRBIm+/hxz8yrJav1gz9s0WYvb7+/AhfgfhCYb+7CBPDCquKaZcnl0Rfdwx4RdyL
OvtcwY7KG+VPWOmcm4xXHGcnBWbAXEod2YLsstuaIoApKctHCqvn6AYYUc1AyBHwxmRGAQgUCPeKN7kQzIHOgOg7N4dQENJDo85Dy5bSthDpqeBK53nH
B6Pn0Qxh8fW8+qlX3blh26Uvf3bPgoPrfd/BZomwWZIk9dBRGiGROSqAMCioo5snGjyOx0utozMnb+TtM5X1YVrHGorzmo2kw7tN2DlJFSORCz3LCAvS
BWBk5HE9KGVccytG7UYBpy5Q/zt6k+0/c19pocpBh9qYlHFgWdQBsQ5BJKSUgl+188SZEzmJi9uZk9wF5sDX6SFaEkMwzHszIxCM+fxr1tfi3rgo7hiT
76EkC7DMC5ATBofVsGQB9L3+i6xXmwOuhkvO/l6OHu+EE81MW3C1xFpjmURHVsiwgG6pWd8DMt3bgttBVgCY/TF9pCpLxKHECDzvwodcWdeIR7leh+qZ
zgQoz16eyJPCLS+DR7pXLG5ZD3V0KHyRHznLQXAvj3n20Ud9MdyEHpVfbjRFnusYHfgpNShckemOcQ9GMMUbLjdBAnqaFpHDRnnJ7sJG7MbaJBIRr6U2
gPOI2fH+RbmjPsfGv+mpjdW3LjUj7WF7xNpHmZcnAETIyLIJbMJuogoxYp3HijjjCzJJMCozZ1XE3E9h0lB8cZ6bwtLUPo98MwwvV3579IKKMRisYC6U
s4e0D19588IWudZqgbWyTwsSRKWtUwaFpVcQJMRKtxH0/UitfpgQI2RJv1jGqz7DKio1g81UA8ItHfGd8eGPuPja7mPCw88NwOR9Va5ViRWtWmeXg+D7
Jta74zvSYtfHX6ZoazENalfPtWAZv3OucuwaAJZJRRaAKdR2NX72Wgkv2XaFVM6tVXBIsUlGBJ6aqjXGtLLzlcditeZ7oDwufVjnYsB3C9b63PZBtfL+
PdfFybLId2OkH4YQrXpXI6IDGkil8Egs2da2KOxLEaaDFxiGB6lZcURZC9oDPih6IHBi74h8qJ2Q0XDPySKJhEfN+p2fQsFIfSVWNySPMoa9u/LrOodq
nw7jmU+ymiqLz2MLwpgwpZT1KlD44TYoaM1An3IPX3VfZcFmzHeg8ywhRm2cSfGuijiDSrUIXCkF4w1LOQWGWSxykO0EL2oB0vZgYO41Ujv4PgsQQREs
HCS5oEpCQe9K7m39QX9Y+dpUgCT31c3n4H/Yq35cT4Th7Pq5MPt8IPw0Ynj4AVEZQaC1rFMywUVzHErcEET1t+bnt4nDj2Kb6SGtx0rwN9opIR7mQFk7
5V5wbDeWxxTzzMoYyExnNsB+86+3oq+yJMWYjpkjAZz7/EXNLpfgdaXkyeDS1yuCIaLV6QMgLq7rLmuhJShTNANRvlEIDlfNFQAUDVmJhjU7Nh2GLOiA
Bbpo2BkmSXqstnmd8xNhaTfG25A8+rZE08ge5oTsobEnLscMXBQUHRQBMAsVKZg1KT4GlRGrbjXMXuRK7nC1GSyfiFHreP5i1qmQk4gn6VP170H3tAWC
HjY4uQ4Q6KGAniUbZHjkgI3yQ5osWRsE4jEa0NVrdd+U30nxfe+T7DeD6vu8e9MEHfX29CUvcrPZjBjLBAOauKcIkzsOx2tIY0S8pv5FSAyHBlmlrsHT
M55NWWi47ZsFopq78mQ2h6Qn0K4xe+qyuyzfiGgYZNeepGtAlWZ2HPaVDz6bGEIksx38XnutHQnbAed91r5lK1BUnMrriGW+bVmqMc8KGkoxITHkXsNm
0reWxzJKwoEW0jSHFTJeKvAm02DnS5CsUyKblns8JlYey16mq6MkW0rQ5oLCtToSzrUKyI8IQf7EFkjUy0totYh267PTdBfPwzc7Jp9WCB6ZevQkakdt
TYqRbVUabckUdm2bFsoT23Q9Leu9b0hM2PV16MnPXTDM4aLmvlj10uGjhSwtAsT9MVPR30qGSUwR2hTmVvQukpnVC8qRKHhhfmkaI29v4BCMTSHNj13f
/HgdO7c2XnjkBnrIXKWAUcVUSWGZVorNqGDFNRos5qORoMBdhSxFhWciUTndWv2xlCV521eo0SW6yvV5Rzawfol6SNeDY3RBNbIZ9giUAMDk9FEZqFgz
8DnNmwjZG8lwGD+R+pURn0sMaP5xemjrdzW3p5/LwNvMDdkUna0PI5kEce5lxDIaNoBj0cpGD87yBXm7ghoZxR7HgWqQ+noOfPmEH5SBNrslCj3K7F+j
kVCu/VidkRvLyhM0x6qaVDnPUz6BnnA+Wdb4VX2PdKiYZAIONKCOKh+bgYwsiLiwW+qks8aPLF5BzRRgc575zWF5IfN2yIJG0vwTB/M9Cb0GF1R+vG0Q
EYF+mlRAIuqGKOA5ZdTAdyjMuiaOIgWSHFwgHMoTIsz2J0QKoKvFC5UvWKiLHz030gtqPR2lowSKcPgdYqSf1kB6gRp9pHS8iiDKVQwnqatnC5FLA5bq
wz3CSExWUkp6cnY95XRsBjR1+QQ+20h0PXsa1myrnXJWrdlfNe7Q3AI4OLknerCBqGvy+crX2H2e9XGe8tytyhO76/OqBnSLsMeDqAHAoD27upUKdofA
KqkoMUaMZRhzJn2icePM8bsv5XNPGVPTr9PfL9JUn4kKCMG9GuMbsJXlIMJERjdsPnN70oGkMLpsHqRyUJ84HaVHZdgnbf0lfoZN1Gg9DL+VlaOjvQQG
iM7liWos33pkzrrUxuKqm54dXTPXxtQ7fn0UTP03JgpyED2kMEOz2/LK/IsHxITuWBZdKPi6FyGaK9bgZGvoXAkD4N9xqgf19bwSI+VAixkbQoRNmPJb
AEKPAg1h3Ng58Kgvl0OJBDtZA24WaC5CGMFuIi2TLj63AFxIEboAAea9/SQjoUPea7kWAtoip1kNcJTN0GmAEdlQLJT9e6vRblqhLZsk8Z1BIIwEiOZs
68jzNHfkeOXvnauGZyfu1IFNOuwooSFGN2mSmNxgF12gIJhAoCQHuiYhMpSQOCFpykiJwM4g1SYAhOQmiXF/3aGNVA0FA1AIQAUdIOQLhBuAx+U5Mtx8
NgkX7eqp/GLtTAcA6Ebhn4AiZAh06AjoHLhyRkkOp0wTjmhy4Jk1sLz8NO/M1eRpA3PUNaOf1m0Op59wDmB15w2kwGVPClROl7cgw7JZb25SmOpk2FIk
ZGdn68imLQxHguvgiaXXAB8GAI3AFIBQYHlwdxbwBfp5YGpxyR+euZrr46GzdB1gozrAP33qIFcEfCr5QxodGCCGdefaZKluoRCAgvFs8+XUk269psG6
6s9MvVKmrPBhcsYdQafJhH49rylhvWq2KRj3OZJBZgjXMcKf3Dgx+SPVJBuEAQ9d30pY5VL453odaGswbXkqlG/QgZm9vPkinsEvRq1EVDKqalobIlVV
TXlRXcW2r9ZNAaAdxAsRQ9AXAoEkgmLHaYwnaFXq25iR6OO7ZZ9oYYJokBJGAiA8lFjMoxlokXxECVA2CJYyE+cC5HdcZTpPcUxJK3pfK8Sdsg6TcKHL
QoAoYoiqUcsYPAq+h6ndb8voHY+ghoJhPYwKYm1ClbAMGCQSRgDzrVc4pPp1DrdytPeli5zDBrid7cZ8nFWRR1L0XPfznEYcpU+VqKCQNQtT0dFFCjkb
OqW7KVtGazDvMy3XO5pMwaINbXeKNtKZn4lR19s77VdLMafQpcIiTSFN+TCip6JMdsIV6L861ehxX9Z3uq9KG1P15vrJYF0A0I7N+BtOr8Bc4RruZKFJ
RNFRM9xmzTzEDRuA9N7rZ6tWYXJrsr3qwGwRMgERkZCUCSRimHTtywObGbeg4YhjgJ0uYaEMYvV6QU9hPPV6EUaHMPtc16L2ZoijMEF6ePyGGRUUTq2c
StKlpxnhCuowXQ+TD+KfRGUMUUp8lAx8zcyX2myG4YLI1Tekh9Wh+tU7pDIpuj8Eez68vr5j+6p2M0CikMRsXIyxo4yiJHFXpTFVKrlVk2605qITymwH
+v3E768wBjvoX5YyhYslDn70NzNlG0O3A3NUcEJsRY7K1l3MuqTbOmJEOF7wbh0cZyyLTdH7E1oSGJQwEet+sHvaH3Tyfva5xPkzIs7LHMFFn7ZG4wdY
KF6MpaR9JL22NSxeV0O8H4zxCGRIxhcg2MWEEnEQ9JSRkdCYCuj5kKCDRk2gerv1I5jynPosV6/X30OWdYa0yre67+d7fl3UarZ4djwWBm+BxZ+e72JH
3z21+y4YytamfF2zS7l+86vXxgVfDFmLPZRa+X0Y8Ik6egN86CbgMUSZARBky0KIFtC5dO5JkwmgQ0nYuTJ4fQBaoX04T6dDcWaLLUkJ7fECQBe5F9AC
TBpWypUXzbOvR/hSknZKgF+X8P5s2/vdaQ/kNTFbFh3Hi4dkg0SoSIRKHPyYc6aTFQrLOlGgAyWYJonpsICCLpwEk45gbjIYInUnc8kmnDfJhhIZNEwm
Se2YJWl0HcTkbqkndLTm0o+MnIc0mzsbHcaDmbKdA3OHR09TunHsqCKjheYck8zTcGKul6HQmOA0+CcxnuAPp0Xcea46wIU8i2jCwCl8wTJzZsk0jnyL
IBCLoktXhlwKZRhxFC+NGs/Y21ARqIakB6w3SWe6NuPJDzh7w+X6zwefqeAlfYIcCeYYfrNSSEPs4hTH+aZFfv/Uv2XO3IiUlG/v1YGHjaBqk/1tGTs/
v8G9UpyHbfPZi4vCJh/G55wfM+wFBZ6T21MLz3Dyix5LEvanQxuqTCw9MhGlefLmtl1PmlYG9N8OsNaxSb0VHtzX6BLhv0odxA6KPO7E1bneSjDBoo3c
mQQ3MClzIP0T0+dD+fuFPiCT4pTyevX+rzXdzMdZecYfIl7KQFRKnYJ2dQGYeOa8Wyxxkhgom8M1IX/LnoHlDXKcKI/rnytSp2p7SwZ732lNwn1ZvdQi
TvyYUy9QyXLPGSxPXRybwGUBQ4k49QNCnlkx4ZuNXWB/PR5O0QPWTltrUUQ3C1hmXX/KmHbeEh7eygDIe/6SGMrTDMMiBlGvlYbbZh8cDTBBUVAsRKKy
wqEHVu49UI4ZduDynB4kKhx3C98gQ/cwqH1lj4qGhN3VLhcs7wrOw7s/iIamJ1klDxMwETnV68d4h1aItpI5S5KG9Unek/ayfwIM8YXTym5nmzibnLw6
O5KMhxGMh0kJjzbS+TC5IQLJGsYGqiRBeihcRCBZA/nmruITa7ZuXAOsLCXgK8oGIqJFHiljK7lDPbO54iUKGywoZ3Jk2dgw2ch4w9wyAnqlqSnwomYB
cJ6vtVs0PI4SrJdleQmG5wo86rZKFACSvaQBlkBll5lkJGZdQ+fKP3UqMTbRZy2faw6QOT63yB5KJ9jCvZ8suMGDK59lbRwmsxwuZY2ygrb5uLbTDHlj
qYevtcoyG6BRHJpi/qVDmfsOT6goD5fqdwxnlXy9Cb78T8th+V2jtJx3mIePweFAdQvELSjRqBczEAwgEyExO4054NExulH8Pa5hpYrIifVzjv28XE7r
h4vlPkkRM75Ac/HtW8KnGTouYouNDLcNyGJjNRuDMDE9xmJs4JaZZiW09IY5b19KVmuMlMOZ1zk6Sblpls7p3MqLxlXLLeYZlPGFU7ft9BGffQidJodq
LRfdd0ITIw0tZceuacQzKbvjDTCkZpZrLGYlotkmA7ss25Q5pmnecyyd5wyFYPK+RNqs7n4e9yqjIS6soPq6DBOMru065cdbS1Aton5vlNHeMncX26B4
ZGFSr7vXCeRcMt8TnvdwQl04oZSHWtkGiUlJsqqKozMqmwp3k4PhrIovKVbiW05M1jmedMwKA8c73pmgyDS+HMENlxGYIQzKiCnabGQ6ZuWiLt508O9l
STpnqEfEs+GalktsUFmjC8tNXotM8PabrYVKlWu1rMbKKtWxoChuwNM/v6nPN+/wVfqEXbSEbEnmX6d30HUsSlBDsz831GaS+fs+uDJD5hmWZ+rYUHUq
OxsBJy8KHyOkOt7G0NAG+zJKVfKwKWmTvQ2S7zew4ceTh22mSTH9VA5Jw5ImyjG0UAal4PBO8N/1JD3bmMAgeyosCn2nypgqmm5nxbtmPNMxbpZw4flv
PDPXnxi8ZHlmJCO2AGjLh4Dxd5AQibDI/lP0fVtTWMmuNepA6gYejzKHGvuMkOjeGTPY6Sch5/M9RwOyRPJFFRB0FKZcpxDUUxSSytUFCiplsWCZ+jMw
pjPhqHN3jsqFTPzuiBqVHSyUVFOxr+uwoadCcomzejk7ptBL9qHu9qqerbhNeJ5cUGZMLblS2hg0b5nNm+0shhxHq3luOjwtBVQNF9d4c8kkiPlCGNC0
BQtAT9DDFjh62XhvodtxzwBF1ryM14d+5tUPbMNkHtunu2R453Q0/asd7EKijEFV6TZExPanZD9vLWc/fZ4hnLA5ydM5Ft7d3Z+BYvn8fNwe0yFMFt2i
6e3t+0oc6YXxhn2oVN0HmAG5h/TyY7wZDrI3TUlSsrpxmFjiYueSHx+G3TW0IcADXVd5AQMZFxGeoj8+4vRCIFghlMVADk2eeTS4aYw+OgM46MWJPX2J
uX7sL8bOt1Rw7AYRZ8iSzxmdBuJ29b3zcftcYgcl7GTQg8sOU83fOCYPSwT5ofHohRSZJEBMoPI2TCOEF+DUsGlSVUF0ugJFFMqgLhcti1jIUEss2HGa
k9R5/XTQ0szQNNJAHRVVdQcIw9vO9Xbz0eOvTzuiIee2f2arDgTtMiJFFLNJUGLE5Sn6nx62TmzEyDkaJlDExRm0/LvhyA+nofDIbqIdkngzTjOwmsOW
H/GyzJVA2kQf4HxyV6QuwZkXAuVBLZkm6P6QLTB7vjMxJNEBFSNRMwLsik+4z9NIfEN86pevPGoU0e+wWBUJx8w2s08F397i/SEKClaBZl37Ah9o+gOy
p/r81lvbgZCMsoE1IRATCRVQhFVEOcIKGx8A82SwKk7/lQKwFAWC9Rvp5mZHY1mCZGDMMSAGSDqAuoTYxKzU8B80EhMAHPMorHjRFqLw8Na/Tkj3TsTv
LuEaalGoLRsaJKJTD45efHqcKcjpChUIkPUTdQZsaimIh8WyY7YZ5HBwrtu2mA0bltoPTw4h0DyDbYOHn6H3RRcIaV/Vb5s1hQEltCZ3pRKEeR8TmTmV
YZWCg06FlykBUipKDnSQuIEdagSLRirTqIKjFsAkjhklWBppwwzhLKJI4LTrUIuLFC7TSMEOTCma2tlRaIVsikCGQiAMn53nqWzsSIBYxYMOkAgYwfly
9b+5j12xKipWhJwu2GC1nWEommSJWSKKgnMMViZkkiSiX7oANqCqmZqgImpg3QaF2ndCFmBlo0I6w4NGG15O8870ePHjc91tCScPC8xd3AlMMH53B73M
nMMzHrd1W8CPMYJuTActOtMUEQ6w5kdhxRxQizp1TL0JRHbOJgw4ZRK7DGYmUyvBx8fR508DztJCdvnr0B6hbiH2zJicnUwVx3rdESmS1hbWGU5DpAvD
kwmRYCIiDxk3MmRq0XCrVYiYWFivTDLheXrLzXrJplg5eF87wC0WR5Od0d2ul1T8dVw8bTaFYmAgqDuiDcwu5NuaaWbprcZcLdEdyRDGaJk0C7t12S7Y
YGuGlTQiZbcNTZc3RbuOauiu44GyEJughGySoSpqQB5ea6RPncT3QerCb45V7JPu5e47vd4ylkpAZow1gbqqIotk8UsDkGE3Q0QjsGkY0mA74Ym3F07P
YOvR/xfHFeOJ0er4b+m26nE7ThH4WieXrwOze1NX3zaibXoIc9uMDp2hO/rLAkQmjpDb44QynXdoThS6z3vY56Q5JO8VXduZ4k18jrV2myDA2JKJznMk
NYPEqsKSDcfmH/d8qriEnpAURI9EGLEBQEHo3wqPVkuiUON44vrQz/yHmZ33wC4djMHgLaGpcosP3sWSHND50wNdKdfce+whj4A6KMi4nndyKcQcMSCJ
hLR/KfaE9fZylSfBgoS7dPmcMMtS2dcLnKBnl89k7dD5PyxRtE+mU51zU2I4xygdKbehdr2bjlcjDG5Bhz0nLxU7jwPeJhvKkYGTfsbw5z3PT5S+7sQQ
97QGSX/1/PCLvTLIJMF+4uPx31w3icfGSHSGMnTIU88Nw65FKAsgff110bz7KzpLUTDw76OV5kpV06EBEMPGdGE+jxcgMC/OZFEiROxb667mRUX5yd+n
LkviAOlT3weEzPDF1wOu2bR69ZpsGLxsGlE2BcjKIJSYkCSWSQgYIaB74QDKKSihioJhPtD3P4gGzuEsh3wZL4PgIaATvI6xh54e6BgwYIkQO7SqxpSl
aLwvPjTOBXKG25HRb+5Es/MRZhf22d/d3fws3Q+Pj40axpUiSAsFMNj3J297xyAJ7BD5gYJlGyfd3mAoryicu2UiILF1PxhgYGM8+fJw53p0eI/b33nZ
RpUROB3O+uYPhPG54PHFWJVWRWDEnU42ofxZy/fTPUsiyZaTp7h3pgMjyxpeXI+Kvm+ZPyNvZzO2se2B2SIoEh0RUhSx6M7ubU7b8sJygDOkAkD8jxwq
uuGftSE9tVNKJ9X0w2NW09mGM45+JmqUOsGdBnbewaBe1Lvl8jaT6be3Ly7zCEwOz9UUebufvQ+YVQfmKcx9x/o/WHj+3uw+Hg+nh6tPut9Rn0yZl+Jt
nt7uadD6+QYY0EwDYwrwyFCAKofl49/3+Ps7vKB4TWPA+DL4+ckdjSGatSL27VeKtfyqvozDzh/IJQogUFAlEDxQwJVrT1zUGgc8ECgdHayfWlQw9LwQ
WaMiBUPlWzvZFJQHJShQKwNulyeysV2FHTvCJzuZZ17T2zofRx8XPPmQGGpRCKRQBdVxA35Z0tIUgviKiERy5iZOJlRYkSpsji4oFRK4ulJE9AW2CQ1R
ABpbjuhlTljWn/rnfBPBKIXiZjAq9BQrXpxgsTwi+jkbk1WrrvlJwMBEco24es9XZ5PTyCfJCKLJBiQBBFCBjKwBQiiIA2hPInND21tK0rKLaRN8NQKZ
HWTpKGoJkGcGRExgHaEOtJQIoGgGt0RbiJFaT6OiwSYRwhJbbBaIRZCCfJLjNysm+syGs6Mqw8Mlys6t5k67Au1AFiCIf+uWzE4Dr6sUbB72uyDOXPRw
oUSMkA0PSnqM3OWiIeRMSF3qdee97N83qHYHRfl1M4736TOaHPTAyRVgTZt8m69HBJFpjTRkkZcyDAtBLb9TyNcSIBG5ACiGlpDIZTiZFkOYpPVxAVVR
QCbQyDo6ueeGPI84H2XflocQJ70nBe/b1q0pFFDoTVRoUYQQqwp3IE3pTBfWNnTJ82ecDQRjGZk85R2cQxnIMx9j2vro3L3qA4gNUAkcW0GK8isHK2Yn
yQ9h6/l/A/YhGCTce+tnnZOx6CxEET6CiPCniFWUAWTvDUxYsXUvUh186f9O8fHL3npzmj2UX5oZIOwBfsKNGA+2we9aecugwBU2mpoghnz4WuRTIsbY
TlhecdwoygjKMvWKYMDurDEmBG529c0KODUAgnva4gpAV9Vj8c/LuHXd87RY/F6yVh80KMYjFTEvlqkS0qJ4a5VbzL50mLMVPbr2yuntwI6zq4ADIBDp
BlARdiXzK11l+1GiHbj/Ignfro6w0YsZYEzowWZzlxm3kmAS4erRM0hao00LtC5FIDCBNAJUYVlIJFKd0XeBs0mAodjh1RNvnh0QiHay5srtNiqDYw8c
+1JFyMgylc+6GJ50vdz6vqXMIm+oHj7pVj3lXWMckBERXWmWpL2aKNEQwlw0YgWSJVjPChEXOzHNM7kM15hIiFrzo4QSInlDWAKThiF2VI2IaFoZ8+ic
hywpYNOc276tJwQvl1ZdMtHaMIN2pEhd3hJDQeDA6vIqUMAAIdMORLvfrhDq8sE6js+TC9pfCPWDGeOVMkWFtRUMoCPWZNaKFwG9OVXp3gsxRujvvV78
dEvTmGDKmdu5Rei4qYiPG8abEowM3nNhnOYX45mXmAnHMI/FDXCZRHALnVLbVRAyR4dDWk+bF6qPMTiAMagg7SAHG0Ko8cm7nt6wChKgWBYaGSiTnc3w
hjERGLqWIIjylQOdmzfF4HSUlyh1T1XbDGhg7Q5AkawMSQaQhYO+5xk1zobs5wDqm8raXji6dCFY5xmZZCGAqNjuyDhRoNIbDMQdJtIoF0mTHvLz5Pey
obUDDLKVIhnVfHZnSZOot4ZMnTVXUudaZtyMNpXaoiL7oA71QNESN4DGG9Ey4YCYV6F9SKEeEYGorUASpmHRhze/uTRbAZxi5RLkyFjPdSaJNd7EePDP
GJ46MPJdxfBTxe+J4YXk6eTb1LzMcWq7zmqjzgzi1zbh48BEDUQA8i7hxEgGHJK7vqpwb4pMomYUaMgmzlrdAhwLLIDKA7CFirO7YexbaE0G8FSHR8zC
pZI3QgJmygYxEbTMMQGSGKZVHVk0CjNPgmZE0JNsy9ATMSDxnMPMAc7w9N4ctZD145Ay6JxtpfePscocABGKFWFWEKqpZahocYFu1tykRO9i6GtgYA3O
DRKFAksE9FWoOWD1VEkGkqDG3JgaCBpB7N7p631gvIQ1okknQMozEqDUk7KcL1uRy9RFzzQtk7QyODWi2sb7l93u3d76FnY+dTCwVQ+YYrICGg4RrT4x
wZzu0NFBGBaqGupFThZF7nKpEgEAhGd9XYoW8HKyeg8WOCYp1PZp6RqQXfBomwbponW8obNjaAnUvW5k9kUS9oTOrU812WTMCha5U1nAjwiep0ehV9UN
30YRiIPrjEKkNhrXSwWLdT0xZihe7Qny0A7GvOmQGLsGBrGoIK9egJC0r1TIMW1BOblsjqAh0QxJE2FMitrauzYqaBjTVgIAsgUIgkTqbbmxcIDaCmqm
SyNR0oD4obQzj1MQNEBkAIwVe8FAP1kznRxwN7GOFaYCTOEPmn0QhpP1MLInrTNIIaefWIM1npI5M4b7FG334YT6Wj1LxWOr3PcJAgd0w8NnUg3CEaqF
1rBAfh7uogUJ2Z8VVEByZw6OWiDRlTezRfTJGGz47fO3sjrhVl6ALGvyTogIo683QyfBl80cfiqjNTLMsqyql6VnZGUhiR0Z155vqrWxj2aGVEp8dEyV
ZvqZEoKWUMO3wfQbubhECzEL4638Dnx0Y3wa5wGANgKQDEWeR4SG5NG6MGcaLa0OMp4DqQwPLbQcHQqJZKjUFkMhOPPP1IFcND2JydILvvPVzSgUGGoQ
DYqkACDmBCNfIoSAa1pURAHJ1ubppDd8I0mt2d9Id0ETJ1V7QBkBKSVTAnlkXh0dnv6J0OZ0dA5uZeQJAIJhEahUcq3x5k0JGr9CaJA2wgw4kjJUhfO2
A9yG4QtsWUJQ7ylxZdvkEL5/YAQPO9V4vpmAh3AfYLWOT6NIpvh8yXxWTJiCIKgrKmh3dyECUR4kWVdTl6dyVBDO7Yl51pvbyODQZffj0mnJtliZ0Udu
q3eVr1OrU0Uy32dHkhDnIyKBBlMBiIiZA9HnMOBgONDBScgapA53gFAXYPQJEm+4w+AfOwnfkKQNy+p6sr9lkk0SA8pCTQYKIgxIivxeYSVAzkpNfHKt
ppAOthDhgUBYb1zDxfHm9X11w0TRpqZ1U+ZQZwbOHykN2jR4AKpRbUoHra0YBkIWaW7sXSHWK+MhFsFQtCZAvZ7cvtQ8sObakK9pYyJlkKJaHzZhJwSx
BEihU1Ayc9c6w0z2GnXvzdE9FSYlCpk7XDYkBFDrJY0hXa1UwqjRJpHVyI1CJ2py70yAmRU9FjCLsFSimnGDaaPrgXXW7x4Y/GXzyzlLS9PKs6IKmMzJ
BlQRUq6VJDx8dJAnvfKug5LiSdqeF9bd22Wyne+CSHvmyThhJKBkJXcwJd0NOys9EOFMd0d3kguJIe0nZyENnqZgGHg7NDIPrkwDvwTMAPROjoOGwzIH
i0zVeAnRGBSMkpST2eHC5m4GIYrpd+FigoYIiLpw6SKUDGAMASduETCIHfM6hhxv2JU0vQxpE4OrGKcBrA5vQ0aO4EDWX5wUdvZXZyTGHHiGGKEEohAg
mAaNCI4UCdhdttOEFHCwQNYovkfb9pZ33xSesfHT4VHfEWR6nw4xRDjUNr/CnlJoTWiisT8Wp+O3BfAa0mr2F7TlaFP2J9x+rmfqzREb6wN4Q9QVPRHS
GhAP9kn2aXzd3mB065TiXlCF+PploX3I8oXvlMJO4XaRwkUfeSBzyZIc+5nk+5aZ/Q0FEYZb9Tm4awfenuMA9xsUh59dgxLZQrRct4EqPIwzlO7Q+HYh
70IB5QJA5cPMd0LRRNx5EoHIlKAmSVpQlaCJCGQX0PfUkMQRFVPqkcKisdG1qJFcOQXbAcbeXKqAoswxCD7VSDn3/D46O1HHV5CGPh9XwRcAdSFEQoUh
3QhgeB4AD15qJY8QG/DVufo+h28LVawuAQHJaVsdw7ZM/zpxNEmsYooqnKC68rCZGd3y3vUnmOiOE2dmcFhCx9UMzhRcqKCojlcjNKZmASUktNMaw4tG
hjGiSKogx411WWMEQxm0oCw/SzUPktg9a2NJpJmQIdgTISoYAQUrJDrWDuhImyo6YTBMkMZziYJN52O3CbEIOAg2YQxkFEgYWSVkKorgJ56CHUCBN9c9
8f0NtTYZhRv7B3mnrF/ZgnvTq+xsb0rQIdqYK0zGWoTEygGRU0GAs3jubAQs6MCNAgCLk2lCKgmsCKkig3KC3vG9eKV77r0j1vhk4IeAToTwUxwTNna+
FKzl51tMYo88SwOjyTSbCgYB3w6essgWAN9wPxk+oUsEDnRDjBGS/w2fn99h+Xj8rMk2RQ20E2ax59BFLwOptgkfY4MYYI5KaDvU9z58kOT4iR3cdtGo
zQAPTgU9xCtAD1H5EST5ZQYDpAIxHldhiALz9CHAtVpq6ZAabiBJDMam0AtaTQSaQOMU5EWaU5reYTVZs0ZG7wvWdmTkw77lunZ1eLFkN5+XjTvvmHZv
YmeIZIc/nIxCdlUlgTeEChNg7KbnafH015vm8+A9DxOpgQ6nlBXtj0lNVPPMmpYzDGolNyuAZIB5zHzD5HJvet9Uiwo6QUhcLVcKbkDsZRyGEybm7raE
OdyC4aFm7RYRaKI2SCkMNNzYy0RNJFKxBfGHoWUv7i/RTMw9eQB2w9fb7U+XyKvKhfQs1lfDlJ4bS8PW60ZZAwKF9wIjvVoGVOSFI4Pf5TGA44Nt9Ibm
X787echONtfGciDJ6n0/Wk+1gNbUyDMyrDA5RDzRGUT8C1AXQk/Qk5tnTOYUNtkh0NQrCanGBaqaqTGY9ZAl3n5dZwNEA4/sZjAFUkDlKZLuTuC0SERU
Uc5yEoKSLITlKLsQFTBVNdLGKm3O0lEuNzgGYV6O2E8mLDiSWIhqBKJUkIoqpUiCJMkQ2l2NlyWW444zZQDCFEqBIdcEqUnWd7NNZNDtDtgbsYXhi6ZI
5MLYUMIsW3jgQBFZ2lcQZrAjYEcDefFUF8pUPGEClSgQPGQH7pUpATaFENpUXaQXaEyEU1Ci7SZADtAqUiAbQIFCPpILkO0D1OkpXvyMlcu/DODjgsuU
xl0qEBIFI0CbPKL+TBekCHSZ6WKkS8B/uhoRxTsI/9s9j5ajQr/5x9byInxxsygsPMuOcNJp04lLSI3Um5OFO6QXzBTyHhBThE2F8JX6RuIB3eenB+dq
DTxCazE0N5pBSBtK+B2PchWlbBtX3SMkC9S+71IdqS0c+R3PQ4ETXd49/3eh0OEMJKCIaRYjbsET9R1O4R+ADHX1XJ095Bsxyh9Vq3htHWBDPz5ucOZ3
vBhydFJ0cntA8z7gOT6JA+pNRr7tjJiDrD+c+v6YGxv3IRpCqP0+G+9fBJcJZXMsFRMEF5hw6IhOgCIl9k5ohIKfl5L8T3aC8kKctUK4WQhA+fh04Ak7
eG5IeDzT2QS0oyZEwyiVq+9mhMHTJsoCJve7nDiSEnKSC7JnBJwyA5PPkLoMoB0wcy9C4Scx58nhx5J8Nncko7TnXa4OKakFMoJshnIii93vBozDW42A
hKHu8w1wlqFpsMMDNT5ul2FM55DkxuwFG3uCKzVRF3FDBxd+X3KvNUE48jk7JKlHdiQ4cc3N3CO1tg7o1nd3dkQ5x3Dxxw9u4eLbAONafyIuPVkF5nb0
9PQ0PfzB5gIXVUDvuuVVGNikkDVMwZIVWMFRMUVRAkIeSQmY57/iFDd6YJmFinirsryPI2fuO5eWL1e9OhFI99SBREJ4yhqTUgBhAYSFEVNImEjn5c1P
MJS2sbbU1BugWnYzGQpAsn9eFAZMIkNsST1NvvzE5L9frp92gJmszTGfn88m28oJA9wCdZDCQ5vBHq9hlhYecV07wu/HIP0ZXZqTBhJgtYHHzcyQUZtq
f69xwk3KSPogD9J5c8yeOtYW3Yk4ynE3slgB9mTNlOKGMF5DhjNr9239Pu3A3DUoUSSeBv0+PoiAKKsR96HshTCSgxcoVAViYkqZQRwiYBAHqRHc4tvs
AeEkVBQlNKkQEFQRIck60IKeQkKnqmKqofW1LLQ7tVgiKcrHr8ji68m0goTRCfP0+8dTxG8R6cWneX+YMMEo16W/TbpwYjczFOpAPP0ROfSwPRON+Bwu
9TwgKWhaATPFTEglKElhoA7+fdG/azO1rNGzcl9805sOaU0fmfzF/eD8wVeyz9sP3D609ig7IeIvyhhimkCJoGmCKaQgKCIJVQJ+iaDtsH8OwaP4+fnm
IH09IbZTvTMS2YrTKbOJlsWO9ZzRaT8Sv9rTycXwXJ4Pw6CfoMDdQOGYM3lV+2D9DNqsAhVSmQU022GGJmcKQk5jB9mGciemumnzoISkSYHQFgdko4cW
4FTzyiYW9Xe4SWGrITUGGzJUkvamz0d+XhhJ8pyseDbJbmAHQ1+IGO55c+unju5gEvMCB98AaW/FOrwbL84Xd4gaaEmaGwDZ3PC7OuxpeykMD5Q+pTkJ
3VtKKKI0asEOkplvrtblE0cdk7Tvcd2R/QxxE39p5fX23K5Ie4m6BdM9yGmLBSpXoyFUPl3s3RNLTE+UKIiS22egZlUpzKgiHFZROrOhNT14Lke/FEcv
idPZS+3Sdupz6G1IoHORIWSToVRVtMZXhygiO0h+JOx2iyD8uRB50RVsbhoyk0eL8AD0lEwQ9ET5SiOABuHHhpUfXAL06CDcjSbECa5p/UhwgGw2z3a7
KD2O2g6cPq3PHSff3+Og8tzEO9pENCDoAPQdtgeZHb8/z67Jr42Q7P++zRv+wf2mcmEYN3jS04L/AmwCamSqGQZLgoEJVgmGP7qsg4QRwXdbugkhq8oX
O6b1xpzvmQ6QxAqeKXUDpJ3CPOrrDibuwgJwWmtVTCdf0YAZ4YqxKzgkjdUWxUCjwgygGYH+BEUwo66znJS4DcK740Lvrq7483na+OvOwhxgYz+DjDGC
w1D3fL4660BfV7Osep7M3QdAgC2rIE9rZFC01AScGAe3XTm8fSehRM6Dhph3vMFwrviIkc8jICF4bTjDk1ImwiEuKpIlTrUbkbZQRwYUo09PEhldpEmR
y7vNb1uLbQMuZ5rBQvfNb24AcasTB1QjUiwQJLggEMK1uandsWdWTMAMPdGw5dC3VVvV0atk6edXrjrieAC4uE9UMTPGW5j5A6FVRBYyRYcfbxnjkOQn
bOzKS5Z6iZ0pScTJyxQ5eec65sSBnU5OkWl13AvXeICjynEHrigEsTvUSM0OQ0CbWjWXPGKW9MaBiKAiGN6QEkExMYMjREm7gmr2CzpjLE4Drbq6sFOm
hQB0rI1FQAHBAkQhNTWbGNuqDYFBJEFUFqDMACqALh7maAASKBpSUNActNGBSsSIToxFEJk2A0KH8pSElDABKjsDwgPvlmaBJZQoIkpKUoQgKIiZZASk
QiJRIoaUW5h6ICn1dnvH4QNP0iYiAycYo9rI4E0sEUFIMRSxRFINHZfWvlDkBQGQRI0JKgewzRA6kpRpHMMCssgrDzB3hPV8IDYxybABRGBFcqi4x4EP
ygdHxLtWYnkkCaNkOx1HoPqHziqOeYTKUPXEx+qMqpQpACgiaUSgpXzUITKJ9ZyP1sN3yVr69Hr+Qa5MI6OTZNkMtkXBIDDvmZPHFsRBUT3PayjVgxLT
JVg5GxYtLnDCY8NZD/HxqziRpYoP2Zkfx5zdPgsPj6STkDhsnWKUqJTyuGJ7MlL/lh/A9v8RYeY2HpCwgTQEi9BJhQ3XoJyVwUOwPNx/VEv04Dbk9xSY
trxUfiDuH+YczbbSgI6TeQ8JKoMhoVo781oNF85zSaNbMkWjHJGqZikpKKpaDJIlDIWIKKRSYi1rSaWSmkIKbpKmgh0wAGYxLUIQUThhFDO1od1XZFyR
WqFTxdIP//Qbm25YfyAeIp8BxcBDvRPMD74ZKJpSgqnpuD8/wPgfdZrCXNwDoe0RPcXYQT1HgVDFVKRAlVEC/cB/dUFUJSvoQ/3mlwFNMKbdHyhiAqoq
QlkhIZBuiAfMMAHRDQlAi0CtAPQ97uaflBSpkpERUUFDTENAXSKzbsG2pRSIKZhkhQyoAEwIPi/AIITFHQHvUU+XersimwHAPTsPMvsYUyHJchSlHJmQ
lqwhxyCUYh2UNIChlNlFwEOUMwHKCFDsgKev2+1Nj1n02Px+H2/iG3vfhLzAUPqfWOKbiHxMHYPrxTvDykR8OQeRHkgH5TnnAebD3B2Tnz2qK88E5i8G
dUZ59M4tTH5GKcpeZyD1QDro768FRdgd0MOei3xPfg51v29uSo/YD7lPfpjv5ekDRXXIRD/HTctFjzMHm11NgbS8DAxKioTtt63YTjYWCgtvkAbop/tF
IFWV4Pfsh58L5W4vqV+eKn1yIfWI9E7Es+cbCAds4szJg2nJPulx3nFj1CjnTZwndYc4U4GaiFzv7utCpu922AdzghxhJxgxIFYEX/98HH8PL0Dv6KOI
eaH0oVEX55xdkUBOikIHmnjoExD7GB1+ve9Xz9CGYWv5mBSVhhHoTRmKIwDzz2fTbfxMIcH5vAZO/50l/bhhxTWSrOdmro6GgucZjBicjQXXVDp2QxAw
HkC5K9Awenj4r47emhd/h8lKoCOM8jRoMfHnp6tB0jqxODnGIRiCSHYTiITcm7Hd0vWxJ1JR+2tzsE+dIoqA5UoKpaSBkipKJkoD+uXGYXQYAphnVRND
tTBRQsQh+HfyORhy5DA7Cadh2LjZfaawUKfwUe9A6IeUNL5mdeIqCJ7GAYkQdVfNBNkwe9hqCQIJTsURIScHofiQAmvB9PRzo/BdCflAm0v1Ry3ODehx
ccXPcpk4fRox4tBGiDLY3dLvth6Buj48k2bkmX4fUoaPl23eZyO3Hvg3Jec7cj2D+rlryfkKPhSlhZP6mwYd/lFWct+PTDJ2z4mKeAIOeJ9/W820zz2G
Mizl5er/hy7NoRQ/sRV7GYKrZV1A/noCqdzEqaiBE1Sk7aoEU6/1W3QR1kTLcDTUQgYxC7kbYUhs9hJ+eYm8jrLwDwCjwF/3xQJERBx4JHXvMfTO/NLs
Sge89X4B5HQeLiKIZiiJBRsVrBgPmk70Rfjkhvn0d1b3jyEMsIeA6IV1VRFGJI1D5sFBJlCx3qIBo4UEMqCwkBTbpHVJqnGS4Bqm+HNAF4BQ9XvxDpIn
XEttBq0siSnWJOJ0QLNFKpVMikRFWz/FCCIqHMq9GcOQ6soJFLsTlR2JXNBMqBpAkCUzZ3hwd2jI7EmiyWcOIO81gagm2RVi3lhgwY60++QUATdXWiWI
xCiCSKk17D0/jtu0p8RaKGBUw5ftASOVAolOMzeCin9ADAYJKB4h17nRWnq93NX0Gevb7AwsniIIdZc5vuYTwF8NYC4dBiREB8tPsU6AnqqGkIk1Jk0U
qFNAxBVDT5Pr9WHg0vhrRaMorClXG0GAqyU6XYhJAScHYkdzUsAA4Ax8JDcEJ1HJR7UAgZ/e4sABZFGmmY7gRpBU0a/NxAWFWMRFWLnywzHXugEzO5Bd
rIOEkxYd/XpRDilRdCLiRTDlRyFVDQ0JXsLfJ5VMQRCBmlwt/7z0jRspuU97D4DNESChveDKDm5uGQwVhZ230uqZi4k32EwXICdjBmJkr6cdvxlIDFON
6c4zbQoDGXYwJMEIxGc+o4DwCaTwJpm75ft8s5a96x7Kh7+Kf2fQvv/gxggoHiz7tTwGAp491VCKYkuA+/to7KaEQS2d0NmBXYO/H2T539fz9ZExPceD
+JDx1xN5DyCZrbwvWlmhj8rLGdxq7BEzkZDNQ+XL6TOvrw5v8HhlgTkO7qSawWHiPSQP7vg+B/ZaoxC5EcCIjg9jDZVyLDPoDrmdMQU/Ge4u4toLO57j
ZPeQAHnCHBnl12TtD3Q2YgZCUGpDqLZxzmnsbk+Xnk546wX1IkA4wgaWjPVj/TcrmQK/nF+IUh8uy+kDUkN/8HObNYw+JDrIBoz6nVA5peosjkZaUUPL
6deQ8hy/KSbIC8yckIKOE4LmdcHpuwmnLS4zAGYH+NJRmUpz4MyQfdZyzfbMnNOgTr9WTYTZHneMLFD5x4/BfpeeNqy/GHGwHCHQyhRhJ6sC+Zouu3Cb
HrFudizt+VMfDrMUOE8rCw5m7pIHWGTJYrOyT5qWMDqznKe7yB1zN+RcJuJAjoI9k+j7V9IChKGKSVoKGgpShoUoSqVIglkDzFNu8iU6y9bohqNtd7oN
g0INh83MOuUJ3Gkdl/vuRfE5ZZ7WSiqbXuKmjkcsA+fjeJHoIdiMCfLfsbB55J44PsuYwxSmQzAQOA377uWynHCckQr9/MzZyH/jeZXc544aQ+qSHUYd
cKQb6eNg9RJ4FEHrBekHslIqVFxCOFOHpmOlLn5Fz9cZLLOdb1y7v9z/Sn9TEd+VQ/SWqvSzUidghHCF0ajzVRIIRMqEDGBXAf8nU7t5OFOpNy1G5kkC
xrgHDHHfO8JvJcXNW6IB2Uz9x4IiZX6mzFGhK/1UgTogWXac5FMT6hT7IsEYAMh1V6KRRYETdxWVWmOWg1JRgF2wGAG+B9CefdPcTr4O/HU5APgOqQ6O
Bgggvs++X9KQgo5H/iifwr657HIH9hnB52/m/p39WA6FOXDUI3Dau5JOySDzUjgPQFFQAp8YQTOJuKCfLfma99ku9Hk5A6bAEsN/wOZ6agG26HJhOXdu
7G2tkVf5KWAfgJIuJrgHWOBJQlAAdM4k1I5A5I5IfvanKCAMJQDc0tCjKDxMwJ5dTBF1ClBAkAzOwSCfCBBkhd5UdfT9eyzFM84wpgiVMtihyplVqybC
g5YDH4yAAA/v3y/3Nv0+aL9kj8SM7qNJYV0YlCGIA4QgW36H9tQ6dAEYjaGzrLGHNa1Pf5T1pVdzVUNauhKExl2aoC/x4OSBVgckgzgkcuNr9NVZ7T9S
fa75FVf/O+5jwn2htkJgYhdUrDiQBYrwDonEAMMXdYIEHMilEUQAReUnGm7VkYkJyQ4BMUTjx3ZOpnZ0M3mSH1Pob6bq4mEfAl9t79aHMpzZTm15VHmn
M8B6a7Dw7h2WEFrBqwNSYDgSu6MwnqMKGYgy4Bd/57AypCCpphaBk8kXW4Ar/qIE8O2btgeNsoIktOKDzxWmcNjzt81uJtnbmoEoMAkaFYswKkzYvL0+
toEUkUFTD/3XybChQyECbtgHQdxEyFANbxTAsRanKkihGOp86ArFdb0NkwyzAZBMlmGQBPmsNRGEWNOJgsYakNbNwaA4zDGoFxQqnRi+DcDrhxS+pCBR
Zl6y6eSlHRBzoFTeG5wzK7r0XlCeE6YUBM2WlrpYdPhs73JbXgUVtpgeLvYcOo11YJsYFJWYkgThIdQBYZMsGSVCrBg+DeMVGCyIgGTr50fpTO06Osze
nEzONhA+5ps8sLPWAzJ3u/t5XQGCj5qiBxX1YDLxX2ULQs61Pmxe1t7Gi6QHZ5YQRHJZkkVAcRqKbgGqMvDjSAIBPsXrO2O2LwnXIegOQamKMBGoKdoM
jQLoPpRPubchHrvkzYzzu71jOHBcNBmbBExUtsLkuqkrckdG8VgRCQAI7AcDKkwP6DtxnWZIUEL2ypiDDgdwK7oSQjnzID9GPSW3qaXoybRs7ifa+TOh
RYtszLV0xEJDvuRQlz3UW0NTCIAsQPiVG4oADV9xEjl8nALN8hADe6dMd4ODg45nTdDDx7fnAYRQpSv3xxfR0Qw+gB5xdEiAqNp+VRJiEHtH5MTe8GRb
cCashEmzDaHvSGwAAZlNkT99yJpC3z1IYkKWlmoCiDDUnuzUiJtgsgCO2FwoLvkJR4u1B8E+ZAOBuh0SOPOglD/2Bwv0YpYWW2Gwk/3nD7oHiE7nBk+B
vi4ELTUUHA+NXOgmFJAefB88K4bg7UzJFkMyZLoT9+VMt9W5xijVuhoKYUgKRACCPyRHZjh2ToWFvc0RJ8bLC7HRzsR1iwc8UkgmAkFIIXR/iX5T2PYh
kcFLw2TCD7EKYIaSGwH0fvPc8G6gHvJ0SezPBSSwDT6F9HDYkh2Q6p3JqQmwA6DhvXjjaucxuZy8maNU5fwA84+9fCyJgU7k49vWAhh4CyQ/izgngTwk
n7/4/ZAn0z+VtpmV0b8eZT0Mk7zx7jg/yqoAgqZoYgggmApSzQH97FJSB6nzT1djqAHYFT9ghAh0QjSvE0lNBExBzVDDIDFK9AB+K4D7zlH3EIMwB2A+
ckErRsH+iqIoiDwOgG/wD5EPLROgAHzbPPd+8WHZ9Xc3NOCiyKkkbgFPmB+HwCJmQgJRA8GFMkACgP2Sr+wEAlR6C+sBh9p0+xTs00zv389OjfkBqGFN
qZR22z+o1hEDxPUEORy2fDfhevHqzTQuioyKaT0Yd2to213R+qf6Jfecuvf47vUk3OoZkV9hOvjZ5cmk2DczkUjTRD2D+BTdiylLeVltsKiqtWT9bPLk
fI2/M5e9D2tDEmk/iyjxac0JzSe7u0mOvz9cgInJnJILCAYwnQc7z2+2/PRGXw64xdEhXGXzZWL8kO8oIsZ3aBs7Cm7RslgkvsdsHZiGEiaTMM/qIyOj
PEP9lJr4/eZMWTjWL6avsULSwKgaKzwv4+cBQUJokrOZSnLVcKV/HrDCM5cH30Ll1gs5C3o5C+9PdJAwVTUow9f3Wa76ba3jDp2J7tYqdXmUSZZ4MvPw
smCvpnWS5X9+TRNYea339iw4DF4io95iYFsaMWMKlkYqPy/1ZiPs9Zgp/nhAD4yp8piDttif/H/Dj/7Zt6vVhue3vH+uSzH/D439s4+OLfIxyH8mT8k/
iSUgn9d+SVmLCBzOpR6IoEfxb8pVZNSPjA+kuJCRyF0wIZrb/bSeZU0FdxuSgdlH2df1vchS6H+evORWtYPxK7XFWyhPDZ5wvuMc4UTmsyLy/8U7uz+9
//mJ5Srxppbv8ZajdcbHoXj9gX/7LeFB3BQk20P7NWQGahyGPzChpzVuyZl/vxOYjn3f71+HqpTLzbP8I4lt1fz5+bdnAxUPyOzXRcPmsh1jnMyDeVt+
eQvhYI8B4fL+skhPSfUj/2ACcho1IKenZL5SzdeI+Y8dJ8cdmdYckk2KKVQKqDQwegUkry7GSBBL7uhH50gWJ3YfKxhUgP5lkcI+2foP7VwYeH0c1zyu
lvgo8GcWda2YBtVX1L4tjJw1a+UBTaTPiOWNY3vPXXt0wmc4zE/Vz2p8J8UDn2FfjS16//xf61v8HqRue83zn40hsxQVPhyFZazm6uN++3L6pMPV7vGb
ge8sR5SRc8dkZRBxoWD+6kz8HAQaSIH2y8oUkyxsp8+nb8A49481uRr8Hb1EQCH1HcwlA3k+1V61UCkLLeihk/W0+meLT5DBXm2h4dRkp8ttdEaFkPoy
dklc4IyCh/l4AXI5hH9pXKy+71Syr1ln8+Ow+Htb6Mo9w7uBP1a/3PKS/A1Izzr9+v6fl3EED//xdyRThQkD2dWvMA==
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
