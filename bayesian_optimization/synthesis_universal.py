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
    new, replaced, kept, idle = [], [], [], []
    if known and not any("/" in name for name in known):
        idle += _set_edits_of_flat_layout_aside(folder, known, wanted)
    for name, content in wanted.items():
        path = folder / name
        present = _sha256(path.read_bytes()) if path.is_file() else None
        if present == _sha256(content):
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
        if _sha256(path.read_bytes()) != known[name]:
            idle.append(name)
            continue
        path.unlink()
        replaced.append(name)
        _remove_empty_folders(path.parent, folder)
    record.write_text(json.dumps({n: _sha256(c) for n, c in wanted.items()}, indent=1), encoding="utf-8")
    notes = [f"Unpacked the package ({len(new)} files) to {folder}"] if new else []
    if replaced:
        notes.append(f"Replaced outdated files in {folder}: {', '.join(sorted(replaced))}")
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
    edited = [name for name in present if _sha256((folder / name).read_bytes()) != known[name]]
    for name in edited:
        os.replace(folder / name, folder / f"{name}.edited")
    return [f"{name}.edited" for name in edited]


def _remove_empty_folders(inner: Path, folder: Path) -> None:
    """``inner`` and those around it, below ``folder``, that hold nothing but compiled files."""
    while inner != folder and all(p.name == "__pycache__" for p in inner.iterdir()):
        shutil.rmtree(inner)
        inner = inner.parent


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
    "jinja2>=3.1",
    "pyyaml>=6",
)
PAYLOAD = """\
QlpoOTFBWSZTWS+fbIwES5P/gHdG9VB7//////////////9iwT4773eNOl7AAADlz01fexjTrrabardTuAaHNglQUUo6xbdyzWs071ilxz7Oe32S7O2z
73lfe+hXvYeQAV7wSihCqUAejO12bsAO3cZdASFDI+joDk17dxV3uB6AeVb26JUFE5mjUSjdgBquqHQtjvcvPAAA9BvYADRyquudtUZU99g+gX2fTWIH
O3RmaXd3Pc9wPQuxkoKRNAdOm2TrLYAyClUU6MTR03B1VctjErToNtrr6ek5WqoSpKqHrFKKpt3NUL0w97A4gbZoBV6x3m0ERbwfEPnz19dsumdbs1bC
zK7Z2VTo4JSpNaqKqrsGqBV2yVVGjCpQEKAgA0UAAAAABWRQAAoCigAFAF53vnPh6fQGgASFAAGQABQAKAAAA0NAAANAoAA07x77vOlDcKHckPoKAADy
87b1tVDWKq42W5e7xHm10173Oum5tybsnc3NlXjt491g7PfanPBfcXXcdOuA7t77nPpkPkzrULmJEusKEOslJFb26Pbe73PfeZ88GgQg0Ddag+ntcAeP
YKo7YkjQAAnPfaybaVtd6+c211Hzz3ety9kVI2dzouZSV5rty8x0++d96r6yQApHXdnbdn04vb1z3uHQj2boM2DXtj3ysfQ727O94ae8lIxQvtp6gXvZ
3x9nfXrneu46AAAAN93PooHvn0r7bYAgEg96UL7fMoAkpQBT3F3rHHl3YdV7zHQtrWaKPe1vu9Ses+q7sNK4Zzq7bUemrWertod93fHe1e9O7oLuOHO+
+3PgWMvgGgACpBRvSPbttnu+++dr6tmms0662GTp157uPFcfXvGlI9jlxpnbbgQ3aDdZdmYfWu7DnfPaeosyBpo2Nu3ngaAR6dwEhjVrcncXaatgwCgr
i6O5L3AFhj1ezc3Xd67726U2zEVGXtl285u183FgBmltNC2s7NwuujKzLbXT6e8R7g6uLh3NTd27dw6EJ6YQRFAX26fL6H1cYpOuVYgG2WDY5y25hSld
cNudO++UDIAR92O0BRoAQFEFAqqAAoFABoAKBusKzYF6MFWuuegBknXqXbfYNPWdnz4oSFCnpvj3yNbQwbBV9z7PdlZ7XLPL096Du643jqqEgqHA894e
8+5VU7aqmzQAiUFCrvr775evPba3YAG5nTS7Ou97jwM2Akg9958+3z6PrgAubGsLwCM6Y1QanLVbdHIAtvdp29JVC5rZGxjqwGAB7t71tbFgpdWFsORE
d2DLG4aAcUEG23F0+sHQPHajl033n22krvj7HjVkAA6UA0AcEBXWbaOd94+R89avtW6qASCWsCauvoZOXvqgQbHlPbXRtIggu5HHO6N2tqcBRwY9slq9
r08rhtPbxIeN7jpmji7hr1vMtqHleMC20FmAKEAbQpAp52NLZnr7sdYHlZzG6YKI2tpTrjrUGQKGui+xkFw9dYAGjWE7mnOYB8zh2wAHoWxqm7kurF6N
JHXkU03bZ3KZmVaUwQL6e9vSuunbA7YddxrFx2zaQ8QLvel5k4h2bOpiyywk61cKvtp0Wra7ddPBSRUtUBSEIa1oYboZOzOg6OAABQt2m03cb2b14N0a
7dBSaCgBbA1V2Bw1hJQ7uBnh8etjW1tkyUbd27JN7B1dlAKeljFCiugiW2SkTbDbrda11Kw3Gxa7cNnUFza7j69t083OWt9KN97pzzifTER7zWzbdddX
1pfbefHOUnBfXS8D1I1IAt1MDX1nplD1FPvnVF5GqhSiFVKUfbKqShQtgAAGRFRR89g6BmDe76+l9gvGhPnSx5zseWT21uWVAaOr231vCgbB9NrDWzFv
sd02j1zl5xSCIYADb3CEAHr1tji6+w4e8dtnxnO3gdulo4ad9705Zr07mjXrdnzFd0zA+774+gKSuwOnFBO31mayku7dgNV92+H0H1RrS+GmggEBAQCa
ACaAmRkBMmmJomTRimmITTTJlH6oGmIIQiTQgECNExTyamTTFM0nqaaPUD1AAAAAAEmUlJKZNGqep6Bo0ptoiPFDQ0MR6jQAAaADQ0yAABJpIghBEaEm
aaTFVP/IU8TKntNTTJlT8VNGj3qoz1QHpAGQD1BhCkhBATRoBNAAmTSMjQExKPxGgGmk9EnqPUDQA0EmokEABEwgEyCYgEynpNojFMT1MU/RNqmnonqa
aaaGh6j0IIfRP1Xw1gKCuJAoAJ/uIP84dichRAAF/8AiCJ/1kAVHiAUVGhAJ/7/sPjaLnr/HV//rP4eDUO0n/1gd5F5yDlFcj6IQOf/SL7f4P5+/9fhI
qOt3Zo/9NaMkyYjyHGhjkGiSSYQh+tkAIEAV/8rCdp6HGk1wiTARTsg//PPcwPVqDXSxo5mVnq7xBPBQSPUCgSAf/XflFP/j/4Uf/D//bf/mnHTLCqT2
L+leD89d//z/6tp1rmH6WNc9ooQJKdW/hCiAU5lB2AU2ZWXmQJOrq1kpn6OK5zITVAQNWT/+VqWPTqGqe8iqDKKNcEVoZsjkqoIZ175yZrBlggwfZUHP
MExVgaakk/pkCPxID/f+KB5gfwIQkfoNYyOD01z1pK+9ApPECop1nwM8lNakI5UmwKlAqFCUvN+t//7LO3JJg488PNVksv05/tdtP5/7L/sxRgadtVp/
/Z/z2b2Q1M7zxyYaosFdhUVSoT/uR/Ap4Dr/zvT2GdkGOgyyfzhUuvTNe5k9ff8GrAly0RFugwRkwaTj0VUbkD3lB507/+9sCSBz88p6HlNd/rSbRcMZ
4F3huTERYlLnctsbLu5fcKcZYKCjmkboUkj7ztvAh5qpXdZjKXxOvZw/+pXrj2U5+3KdLMv/6/9o4jnPc7a1toOXrv4U4CgdUmoUDIowUsN94+VOWT0Q
/yFfUd4HDNR7QuXVdqypj6Wo+3ftONWOFppyLdJ9PWdLzlndbuT/95qw6kE0LA6TX/KTSUWG8uZtnO1DAoMY2h4CkJ0XJlD0ZuKj1dB/P/74wNemc/eV
J34jKdOJTX650NRPcTfUZXw+x7rqq/75jn9VVb6+K9KS31Tj6OHHzpOZy4Y6YW0drhawraFrSZdLiuTo8PUMxP/t/ycXedlbjl2ZdONbVQMCi9hdurvP
W302rsDYr6iMmnYSA9duPqGQi2/PMK+DFN5WJUSoawkqLxXs20o9RIMwwGDBlCrrJVvbT/wfo+Pyau4oS2bKRh2sQXLJ/6mfp8f/8+l6Urt97W/P8iKf
9l1P6KKAf/0uvTzEesTv/zlSXS+9/H5/7YDCvP8/IMQf2ETNnzmof9243e/6pIKEv0EK6d43oHrJOIUNsnKVt9Mf7t50/bl38uV7DZ6DJx9RY049P1b/
786Dsr37ODcdNpRLvnnb/4Oc0sKz4ZO6obyFv38gdH7RA7Pz1uQc1mAb5Xe8DQjoGU+HH8HwCAwP3R39fuvTC8Bxt8UEBepBMOAiXKIgT7PVpt0NdbIo
/L0ybx2+7/p57xK3aUoDyfiOwGPef+p9ffXYMocVo1yGPpKSAluwokhFf/kHhEtVIGB6jSt6fwbAk1lpGzr0CwoU9VYEO6Bfzsybdo09Ox9AsKevcZWb
16JUC88A1pyid1Cn/xt1zpq98XuHQ8sm/Lg4gbVkx8aBpDXq/scRmJ0Afj4U3oduD0cZi4mRrFwnkdL+scPWOvIZBOmi06HWGiNiAzaez6X4dm1KLQXs
O5cvGglWGbwRXK8t4ag8wucv/0Je5s0Da8GDEDIgU1XOi7zYCSMTxx/H/huNfvX7bn4C+3XvIcqYvAssGgLIBEr7YywF+/2maaAwff2wNCeh3tTq10Dn
xBzAighP5+J7f3DPJPAA+FeDkeU3cuZOBpAJUORNqK3jBt8LuD27ZZhMs89muAyB1+HJk7sqKRRZPh/p0sJyT+hCb9m4smMthd1f6NxObJDigOMQ85RQ
NSffInjxndByr9fvdPPlgLvo288Br45FwUAmyvZ0z2bNAz0o1QJligISvO/SffkSG1DZlUNyedl7KjgkIiBBP4ePh/ac2CXQOOjKhHwKceigW9/Hm/xK
BEFUSQCgvpvT7fc87p+vx2L40YD6+qxOhVR+AmDQSvtdtnl/51t3UBt8F0I9lRgm5Xqhj86j6SHLiPimHUMqKqKIkqBUrvmrnO8hth47r1rDjiqg4HJk
UoZ8UfWxq0SNQUY/Vi/Zjdo2GnxSWRpMf0Gs3AqcGeKpFAQwVIC/qaHgUyDBjAdf5VeRUdNB9vcMolco4BBu94gHsyeAYj4rWn7zHoA4j0hQqjs53PqC
oPX6q3iyqR7FVH0Rg67FjmQtarJlHi5txpE1ygGkPGqoLJtD9ww88UnFhQ8Z0dTfHHj+9KicpUTXBg4U4cC/fhmD2h/zTFW5mv+mjaWmg0x6KpWzPfNG
9HOASfnqpMiN4bnLsbQt04UBEwjSn/q1AoNQqzeb/9D43wuanAmQ8O4YHxejmlLybCw1x1+rJ/ySeO+TxrEcpD6d3Uf9e6Lm0sBh7UFJzVweGLFODXi6
2806Ls1ymMk1pp0nmfqLdQ7/DvvQp867x1VYR6mGazWH0GvVv0PvYZ52DHpazxXsLixhVLFSoQlMyEDMsipA3igw0MWGNYQWEl6FAaR5tNV+Pb1cgyTS
c7krWj+9lYY0YYsUu8tmBXSpAxrH91E4UE9HzayMFRUXQgMT0KghGVA/Q9Cr0zD0MzxbDshmxjdGprg4MPFmbn224LMQ2slNiUbGjGKbw98dNahpog8U
Rqyd+/l9uA+z5JzThxC/GaFUFi6e41zbcW/UDpoiwA5DIM2mdICSDBqcohE4f9wohxkqfn41bj9+7YBv2xVttRUNGrou7LhSxHj0xMYClE0s4E9RCVBR
Q9ZBfxKCs5Dk7aqLkVqFTis8AtI07PKpLQtqh+Nhxw+aX6szVP3szYPJCiJnwmN5DZpMoKgAlBNhZlqkIrYq+1YRWAeGE53SToE/eM5d6sK7tGHfbhB+
p+uC6H5oK9IR+t+2LHloQmI1eoZPojsjIMdJribyG/xPkubtFlpT1SyTD75oyHPtYbtE7+O3hA/XoeaiJLwPqQhEc8HT7IkwKBUIkIY8HP2FSJsNkbPu
HCB+VCI/W/xLGGIVCvOioKVYUWMZlU4YrHOgpPcyu2vY/H68N/3ePFB0J+eSIAOemY+0FwPiq5L8vdxUMH3v8WQC650m8djxR0zIUmabQu1pDzUas283
eHCifngenSk5yjXOkxzvzbiiJ7k1+yy5D47Nh0GF12KP+5U6meYq424+A2QAD7yAmX2U/XP62jzO9159UXXnb9R59mVBosvv+xtaKFKYJP/uf/cj+51J
DFLFSmTkpMUPXhpL7oWb8i+nJjRxFvCie5oYqqgKqA0t7HHMiS/tvLs2nu/PTXP93bKhDkCe68/v9LNZU9tVTwKJAIM1HH+6X6nH4j/3VOfp//uYcJyu
bNg5EDp6i3/89GpkJS4sOc3zBDisKgX/5R1Fsvg1qUGFdP9rVDgaZ8SAJ/aUPzm92r3QwhJTLAZ/YrlFLDgVMTOvHjH1L7A3Wz95mWEyw9R/8R7fMH6+
UinblO3uKQiAlP71ewpAd60o7sFX22dz/b7hMP0nIBd6aSFCECWqqSIGRQDOlhQc/BRJHB0vNlFC3LO7iiZLnMRXSFB2GsKgVC+GIgg9/IqBiSiKNnVp
/X7c4GmJxTxOrN3jfG1iyI28GT5aOnXLflPfneQ2ndKfgyeuPjNjyLumD4SJaE/HdXasIjmx1V12fNLRCRIURbv2ZDCqwGtvVx/8VuTDkkDmQGLkaAZS
8n8qKR4caPv1WSZ2pe2XqiiUDrLtaIBhiTx4EHxcqnhVXVQSOncnR4gcCEW1bMGElPeJ2oB4aO5akVFRXk/d0ZsHIhsgqZXqwtQhg07uHP2Sipn9GVIf
vKjbK7u2TJkcwR5NrR/I5XiHi/kzpj5Cwkd9ZifJuGCsGz3nDbBs5TEnHIaJqN7ufi8qO3ZHBxVaBRHINLk89HQd6GaGUiDf7rEweEUTWcvxAO99q+1T
FO9pi/22C2TdaDILjnldlyESazO8oh1Yqg3hkbbjvVq5H9CDa4PGjmc+/A9WRchNKCb6nX40HTp0IUPXTCYVBi7EttOkDJlEial2FUBpIqiHOQcYimVD
QZPT51C86U988ajs6W46V+80vWfSd2AU1D0eFi5lnSHBPB2DLVRTgDjvntytKiXzcxxomacz3tr0++K4gS4/Ae3PPXEqi25B2URqo4GVOefEE6zEpbBf
aKjtZzqLdS1elqmDGzuUYZzYOeZ/qRK50knIehHbGESQarxSMirZpSS7jqfq0H9ZoapHCJq06r6nYTxzsHE+MLnOOwfZ7Ph2AZHUizG6bMxAZrFJQz7Q
p3jym5nMHfW274pEYfbAlFZUXtl3dtGSntUUKkUcQcyHXK7JBfy0znJL0PqXV5WcNZpksQfkoho4PJ6kY/A8n5IlUPgdzWBHid0qGofNovQDzacVFWVi
J1bMwc+5f71Eooq2Ghu1BHEjIsRu+tuZpotAclZlxZiqvlrKTZCuYiKURcY2HGqGBbY/tlekNVlLQH22uerBFhEaWz5IRDAltyYDaKsng+1b5fFhMmxM
5zCvYmyKuVINtkUSSpDso8yHpKHqR5AtJFGrGbl3yeYbEOwL6rziOd4fO4x74g1XIiZ+ZY1KlTHLr8pmSEoMRahazRqwsaLsV54q7bTqnNyTNii/0Gtc
c2gYVmSmvt7gcL2aUZKnK4u3OSInVgCRhk+JUihBxaIj9Gwix/BD4YUZZUSal0L2H+vbFkH5Q/lxe+K/H5W6t31inpbeWEAP2/DNE6wYDzVcNcn7ggfJ
Am7sgTCIQZQRGlp1bVzVG8+6IZP0GU2SbCR3GGt6IpWmquHkobMONpCCymLA/w/tWPZK//LSiKD/VdhfQhxNf523VNfDavP+owBrYr4TgzurEy/SkmP9
osOY7s33QWBPzY0xLwdcXulAEf+fJfH8uz/zxEv8v+uv/iYbOL5PNvg4ursF0lCFlfMZHUGiSkoH8f7mvqFjKijjgPl6NMpi6y0LvZRn/F8s1/b5BQEq
QYiDq9QN76oBQIgDIn04swT5lPO/mzeg7LOOceWzj/0ThYxRoEZAUQWBghgTEkjeVA0Yib3Ocb/r10CCeTrgMjagO9RbgDkCx9shh9f9fUToc2HmrcRL
1417+zqqajAFinTjhwU6Qs+siFVZQUGdUAUKR57+HJYXHP0mhY+uhqKODe0DKAG4hwJ3ApmbL9KHzxcSbSvDnCZ1oOr6pxNGkqKAYJtgTEedQLxmHQNE
f0zmkpV660yReBBjPLJBWmvB99e1chplXIK9TfPNYEgUeGYiYbdHDtkGnNzNjf/JgMYpUgifFlj38skySXMTSqBkCqoKB5EtuMS1ZbfkdczfjepNCTrZ
xk0uQqz0UzD8i9VG3UyFURHQFKG7AvdXFV+/6RzJIxrn4diuWqItbjmAoaw7ZjR+E3mHkoAFuvENvpwv48Nt14R/Hj3BimuhK0B5iFWQ8YFSb3IwfNw3
U4lOPKNAcjyjmRVysNl7juDE7tIYzOe3z1DfoDAdB3gDKVNuRt7889zu5jKVtjFKOpvpnMFJrcFFUdSjCuQX2DvHhLsPBVxBGh2nfsE9JDGmKhoDOeMp
iI0NJypAIkEm7NMTtSuI2EV0utjX5OwJRgq9rMrN01gOQ9iG7n/x1FY8LsfXG7BjW7q6DhCPYSoGd1ALKYqcWgjhwok5niUkkKPu+WpMXGFnVL8fDukM
HmaHVx1G7MDPnRySW/o2VRAE0IlZV8YXwclT0PNmd3wyXx5adjhIduGN9fXfPK+ehlJAvURIKogxgsntJ3no8ansguuuzaf/Ns7JwqHOBww7wsPVPPgS
KCKNk5fKPdUA7OOIY1DizXGJpcpqaqd79IwWCwWAxRSaSlpKiWmmIIkWYqhoaEoKDmyUrbYuTYDiOEE90SBBxREwLibDilIXJWjxA0Pq3lyymZRBEXGn
ezNMeNXDdRLLc7cmkVNQTKMDlgjARgoDEzEpzMJgLNtZmNr49jBqwd2mwvK4BpZglWFLOTNPcVuwE91FHHXdyrt3TM4dePPYRk/aV8RlgGT7IMl3HVeH
0gDNuRWikoq7cBgRsc4BqAk42aY33yNszrYAFBhWBA+s5EAOIkQIFAD7b1UTY1k9Zkq+vueAml0rw2pa9VRsYd0E7KLMzIs6QRG68uGqjOuKzc/wO5RG
yGUhTWSMMyPWwo3X4OG7CIZ1FO89h6c0GUkzcZ36AzPYeanKAEIjIAwfjs1oZeCWd5/tEC5/Xu4ix2gN7KBPzkfetnhsfz9fo/2LF6ybK7jbFwHw9hTv
fLXW3ZmLz1CkbzzhhUcrSgpJ1CUBQICUAOEGCp4ZYCxguBh00qyZdK067dojWCcirAUc/XdQ9XAYkZFDTDHcAyQejwOlpoSihE6EyyjbmpYPuoQJLKie
vep9VsgAYwmgYBkJfTxTz64CTZDmFvue6iCIKwUUOheXHPikKvZV5b88IuAzeqcs86EjRREd7UVaqY79ZUXGlFggF6IUDR6Mp7zvre9byTEUEQRYOfUu
LqUrV2Fk7QEMOd8pseuWHye2dB35l4DB1b6P2dnj3bvcvonoID0lOW9RsGdk6gpImgiHH8l0BEVNqoEogTV4YZ27/RQZnhgTszbdx5Ty+GfDU/byhRzq
QNJOiosViOn66mNdJlW3dyMz768b9OpsFynijMIFoOysy9uY9nLGSH9NfP8vVqieTIL2H+IsFE8wwurDqrUrrcZjVbA8nykCK5evWtks5cdA4pvKFwbr
kUqEEFnPEUWlUvWJxuV5Lo46x08bhq7/N948zTbZDdLfF+NX9aBs5pyIbYWKyG2x/klsJAK0x0gGWF79qoLKHkInv5/5UK8NLgexvWP30hfaqFE0mM9v
6+9a15uGS+FTGIxfG7j88HgNH9u0wormy3KHWtcQ2hJpPzd/s/ZzzNIbZVcwXlherPI7pS/n/hlOrRFFBQfNP4nFIwQRARj+x7cW0NF9JZfRcTHyYwxJ
MEC8+riYyEEJDYfV83WtiO54y4gpe6cYOosoujV1jnxv662x2/T4w/Oz35ExrGWXnsIto9MT+9lsCsKs+kC8qSy1+5xiscttmTx2Vohp377zwsoOlSpZ
++zzZhkQBQ27ZzqnSWJpkS37Wx28fCFDRxOaV0sSzU/HMTEEYk1mcsptvbsGHG3Mlws0w2nDA0bbVQeGgLCpyk0wOeQx4R08WFE5SU0VTQyYJFxOMoTj
ercC/UB8Ds+7KbC9j7W789V3ixeg+ZCVJIR9C8CfVKaYttJpkxSlyYGWYc8UONdZCsEZERThrNWVEUFhyY34TQhlpNiiixiIYzrWOdpsUVUxmjCwzuga
TTpbxbkmhxm0u6B/9LOP2fOfb9coHmSIxRWMYr+FPHHhf2OZ43dZvWtrab3N3NroPkn8YQBJIU/E/DO01bCtThGtii2IpWHQ1lSjpmlTFctPni46S2kK
x3TacCrllfTDs4qm+6Ke8tETQzE0OCvbXEV8U7GLsGG4mMLuw5w3lGaH95opp4spygpQV06QU86qz3TQ7HSLbUcQMtOlHc8iL6DnTqhQfvp3OkEfCJaC
hRCp0mkyMjxdu0MQPf28c62qiST+QPPY6eD7b9v87CNrAmLyPWjUYe6fP7JatFZxlZBR3IrlkFbKeuedZEZ+pU0kpIC9k6aysyjtwZDAxhRgMaDF2sWj
WajPXLD+ir2CkLNoHGtr54q+UlGotSxiYdQW/MF0fOCm8Vqotf6N6pmZy0wzSN9s41GenDLLWkguRzgOjVilZRKuHxUVNNXjZl62FG2VzXEmK0ttcnJt
D7Usu81tcwj15NrwqaDXSu1266QzYNnRGfpWEeZi+3xsUDPvxSelp+jx6nddT4l6Kuni7dPtyrAPWxDuuamdvv31E0ENkZdLs3nUOwOt6HKgW2onTXWu
rnFNJXSQuHRZ4Mo1eclAEblXyb++x1JN+fReUe33ze3nqRnNZh8tCw9kYVObkeD9uqkVU2E54bjfA+OfdDlg67mQTtPnChc10pY2eTt15c12iaaxKO+M
mdbf0m8HIhU+ObIxVdpVeGOqsbFdJtQGcazpqRnYz5nxvWdfFyd/uydZ4ShjB6C861kgUlFkE66lkC71tVQLK6uKemNyRY8IOhTiekNgiLJ3fH093eO5
5KhHhPQ6mHGzQGxGtaLtZ+efc/e83OdzpdVGV8adz7vZ8BuBq9lKro6Isxhj0vp+Yt6PRFa7eLcc6TGlNFndmdd6s2xZ5MJja7MUO5YcAsRLXbPK1M/D
Voe443qgwoHIEA5FRtmupFHpMOESpREppCCxTKNyoLkJ3b6Ti345f2DHPHD5ZrN8C+Sy5SWSU1bqKlZNJGW1eLRsJHPeuZkCliTQpuYkySR0+SPu6z7D
sYIvm59H79Y3q053YgenNdZZGMSFKCM8+KyMlFSGe1toFgy0mSuWanGTaTy9KKNbIRWTUSDrq81askley/4EXH0PhY/mRf3s2YyOqDMrhTbhoOUshO05
CDEejfe141L0CG883hynpDXyr3yQZjI9l65VjU9c5cj+yEpheOtPQ6Ow2FWKAffr6+7J7wPrg29ieOqNygHxwJlWN2f5X0ZqtZysyyuPlyLgnGlfvj0H
9H5/13/lkLYK9bO5Q+x68v6gGmXlTuEOfZzNjgio660tIjiyp0hVB+yPGquizRiJj8y/bDnlK/tdSNitsmAYken8rM7gp8ypf8POqN8ouCcrdC89qWZ8
/ltWYqK51GHSwYMDzZZectOPqn2GP0UsyqL8MIK03nOg94ddTxnNjXvd9Hnw/i1p6NRyTKILCdn/U7Qo9NVdwVPRQoZZ+d5uJN1mOFJz1ylUPOrKykoX
zajz8s3nghVXkyt3zxX29MTNO5QFHl0oyYsWGj+mMvE5si5SpqtuXhp+Hukb16mlT/gruBlQDqVi+TO3nNPfkqCklK+3ls1dZ96q6qXFBjxkGLnPse8V
42Ux1qnY/NA7XUTTw9caXWH058ManI1eMooQfTt2vrtXUX04zFxnMWdwLcmbUqQkig1OL4hyyQOQyoaCnlassG7GzOr3QcIUEo1nnoXE6etn+XbEo9Bo
64wgQAKgHeRBW8nlaivFJFQfj8naUCFselMI+GJvoa7Gqg7cnO+9qcPK8163Jg70Q7/ypAhxhTUpjZEwr0PgMT+uD3FwVPtDTgk3gknPq7t9/Ws/Is6e
XtP32gmroZffWaZ8GCxDkYfmeTqSZAqZTV/8V3o7HC1KljQipyJ+n0unb9MLObZ7/drA7dmBaIqXnOW46wni+qc86A+boyf4cPd0wGTpupVl9KyZzzyL
Rzf2tq8mPIuPr7WHd3R+JUfZYMg2sfGq7QAPUE/iRCfXL0cN2oGfNsg/fLCRbm0WgEGYIIHkxE2Y49EawqeXnPpiMPzpWCO/+V18U54sYKltFkRBJRhF
DvTAXu/0Hq/avvUKK3gIRuZeqoHeTh5L14bwHIFgiIaEBaO4pAUEgkB2d1MGhsxXKK5WtIZCiz4IHykEOGAyCYNSAULDqN60o9bveKOky0Sb0C36dJyG
RrVQxuhBIQZQufKiy+TbnX4rDXj2EZwN8XZJvsaKi5FS5Has5zm/F9juKtcSwJDJkfKfq1E9dI0Ib12PmrwqwPh7ng5WZpnvupL1k0uMKH0LOVdfSJLb
hRQOII5PsMrDKUx2VyJf8AelOQGEI+gzFq77ZQ2a8cqaWrKBkpUeHlNglPnerhaL7QUH59CvBlRsmpPZeS57+EpdJMWrucveZPvAYjbp+chnANSF3Jnd
RyYKbWk6OQk49SpClXBHBhMpQQnQirs3fdF/RJuF0sO6zNRSDPlwZIOqHSk+WN59uWZe3ZXjvmRrVB09M/IYoIMdCmpS0190jJHyomaU1+dyblhIJ02Y
sUhBgVDYlLSmjKF1luQ3hYu7d/I5TPp6p1f5fXj3/uF5TO5ZaszIoIIUyv+pWeEYbtTlH7yJwPRQPdV8rTTFBnpRHhvB68JtOdxoNJOLzFTTvwwyeJW5
4la8wHSRUh1C0XK1C0EMCJFD6fXIUhT/pl7MpevwhqC9FdVg8uR9ARZzNuIkDY4HAH+e1H9/MYg4gNPSCgIcOg1lsYZo2xjCrqZkHWAgDRK6sxLLkQu7
+jhZ+kGcquwugrllJXDZmnZWUtFyDmKry19dJoaTi6kJe++FwwFgrP1SEYUQ+G2Gswyg2zzh8re0Kgs5lTI3HhbSJtCoO8++02y09TAVrO3u/RC04K1+
r2Pntd+PCry0Eh3FgwUMw2bj2uHZQ8wUiq93ua+a8aaqTtSPTnNJ9k8dO6fleRpFK8zGCMm+Nb6Y/s0DH3vhxpP1eyLCNvVfpqofsVHfkxIgYChJGRUK
R2K3Lr3z/dK7Tn5ZZ9YE4HY0N+fpTjFZgRxl16quTfWCPCs7acWGTuq5HERO7BZq0lHe+8p+x5UNqiWvjXf5cqubA0J0th6jDsCqEKk6dPGNlk11mOBd
wxNYl3WSYdjNyHVnZmHUo72XyrBtYieVah738/H3hehz+Hva5yYGKAluVzHvDr7zTQCyeuS6Rv5KrBUBF1UoCUlebVkJbOO40nRy3Mq9kIHgekASYBYK
wvRnYdhH2UhuzWfvN4WfcdOVjCq8uTChiyqw1YLvxuhHFQOsl8Ri2yjt8FdeznNspy6etZba4dZjiZYu2XI51m9zQcTMM6mVEVXLI4LYMGDdW7/92Yx0
OPXXxyj4Z3NHjLAKEiKL91IB7rhmRAHKAWvzaxDlQdhrNfDHHwnaqxe7WBrmG0cSYNso7d6tMCF7qeUZgZjNsGiqiDgRRtxzkIIYj/MEW/IraBLW3MZO
Je9fJmvPpS47FqNFzhxN+LQQgg3huW8ipZXEP2egLiftZhfPAXu5ZBiPUltDnPexwXS18OfiEM+xp8HDaQL9eff0O9BM8x5tkTiT3H1lXyB6JHrvXQRK
SzgM1+RjgvZ6f9mq6UiR75wGGeMgrAaThGoh98qyxRg4BEnfFGuKD8OXn6QNSXQAi4Q/eKAS9sqzJ24AoiSztGwVZKs+IEmzqJCNGguVelcoF1KonGy6
4vu6MD4nIOHO1C+Ozy63J0+rxNSHhyRT9Pf7wqm4VfjPIgTPLZRMplyafq0luToMfBxGARxvwisez+1x7Onobztys9eKgnCqBgr7TxwiRbWfCRj1fv82
CDwjkMBLDUZtGj5JUE+hc5PLUUIoYZ1qrLxB4C3RU5K19CSPGTikIEK8zjxUtaxs1IdeSVnz2bsseKbjSTBS5ZxALIh6LWy3Vd13LHskrKneo4EAPzF9
ZuYKoVzGk5vJMFmAhH9a+EWPkrgFp0NwQYG8dJSEALczfyQj1VlWcTLlk68gOghIVBugT6vPu5DuTbMaPLh24GOxaflTPaAVKkHVu9uIgKPBVU95CsKc
wHUd1qD8+uYyI9kQ7tyXlesrc5e8zmKU+MB46CVQryIR66tSovgkzd4XOjy9EgnQ7uNL3dXF8N2d+sZIawwB0IXoDKnKmeXqz7jygd8lqcE4o4XMU0M6
b3OX9+RPpJr+b6B9eCo50KiqH3CmzSBUR82h94tNwqBMuXtw/PRzeEtLIw/ny++v+W+D7kD7dz1lRHJV0WMxpgZAykyNMCeYJUdr9npyg4Q3VT0fISb2
vcpoumg7+wy3IZMLkXvpwD7BosUbsVIp5dhBBMseqZBvmLNJ3qWr+USVPKtt+ZcNJffzYdceZ0YTmWVYUMVBBOOZzqLTmn+YW6VWlkXNUDeDRsOUfWvR
OvNlStA8Yz8XnRxnPdnSdD5yiKcEw2I+dZN7F1BRYsUh8gk0u9xnYios/H6BdzGn2WSBf6fHOQN1ccN/sLrGiRImWzhQCXKphdXQtirQIrMV6i4qNa64
tmAR+bpnLTXUziEGxFb6iRoi4sSmpTucWIvrfiM+oEkA0EfWL6xkkBukBtpE4N5jNplAJ5jY5bJhZl8UZSZvXB5odrx6eQBuQMI+DNiT+BRX8z9gXJUo
Pw1mFddsKLCcMm/GukajR64rDt3OpHbSrAXh8cKzwjr0SPvbH5yjUlB/drNBvx93QjvrNlyh8Gj4JjKigfWrGe/to6ZO2b4MyF3vPfvU/gG3S13QpgyG
bKONMSRS6saaYKoBQZ5rHR9LK+d8B865s4mfB4cwGHpbXlQeEljYQKpOBBUaWdEE7oorVQOYK92bJ3OqcEzHEE1UALQdyJKUtb+XOQ+fMdOLjiOMZt5O
vbbfOo/R1oH9c+63HwA2LZch0LAnT8uPGCDiGlerY9i9+vdy1PC85LgJmP2efY796qMUuwOq4iAggIOpXFEQLIsQhMFTB9sUImo+qSnTvIaCtJqAwPG1
qoojSro59ir0uNO03vn578QRWeSfxYbSQfwrb+nU8e+RpRn0rDxIBSCEfWawdpqDpLxcCp1dmPDdsFyhNKPN+Fs7VnKdcrSgGV0axJSquYX6pfdMZ9Fn
lnanV3p8WkGBJCKVodcke0pM+pW8UYTIk3dCXqv2IB9Ly9BHo/D0QSy78Wh8yNp/aNzi/Ca/sybFluUaf720rtR8EcNFJP65wQ4tSRZml8pRA6sp4OON
v+LWnPXHhrvKXH/NUaMenO1P08aT66j89LdNGz4xHpz4azvmV4XZqKpHWQ1YaLyyrG4GX6mUcMD9z9lrRWLvwjBFl8GkZj4f4V9qEywd1mnN6gTOamXQ
5aRu/Zj0Rb1mXqD+8gqNqkpJQuGaR9hRGJGt3qxEkdKqCNy3dwgS524Y/y4EDen/XAgRgIP46GfCUlRqmDic/PeCPK79SHAKSyPjm5JuViq6vrUBw4JC
/ErJXLmYAAcC1XZvzRq9zv31Y9qsoErGmOQoVqTD47c7lvSoiS81YSWaLLvIxp5g7TpRfxan4QBh+LCKaaYgAbSyFtvTLXjWtGkmiG4PZvLfHtXGYAWF
fwqzYchHxRNH3Q6oNJJOd76/5+YSeGQ+E9vMDygIAHtVtKr9n75zf+BAzzF9bnHMpCEAmJKxRVkuTx8nOw6f2XQVQPu5M7dSjrXzVEdi0yw6807yc6aU
q85QzmhlS5rRR9U738KZtpXpkF2zt+CrGv25/mrJt0K4yFRmUEgiNKT7r+pynIZTDgUFPw4DVxfvHDKpKQUJFlQPxie39sTyArf9S3EiLC2cDOMBFUKe
mRqB/OwiCYrbRBEtOVIYQlhWQ6qZqUJAVVIU1BaEhwmYosSlTgwppkk/yc+V8TNlmyUJOYBlyib/jblQj1hCAFA5iur+d5QMRIR6HJHby95Yj+DBB9zF
4+aHwBEiTEX1BxhpOzKq9rDHTLq+ZA9NlBoo/XPTLL9dJ8EOrDNlCg054YRBDT8ockZKJ/zZm31ldl5ydsNjiqo6dpp+fm0XWZL21JcgjkY6Drn0AMdE
GYu0n3IoJJAtnB53GXVQ9CHag0LB86OP8eIzZ5r/a1Nc48jkhll8JYIwZKcU71wdctqok7TV+/3RLtm7DkQlRtn06RleQZ9swLM63j+vxg/n87Dne6R1
h4Af527noNAkkjsoILx6DvoIZR5mzqqbiurIwM7rMhVRJkDURutNoSGBCgWjOyKCJCejDd69T3m74n6JZwqCEeUgUmMTu4za2hIk8Xj8aixJCVAIBKT0
ZkAuVKDh/xKDPXGZRkVjmRQ+G2KMRTtU1QX+j92337Ge6FQH67fQeoapCSoPXp2bOcY2GT8v6/hq8BA3s2f2VXvr+m/bZENIbxHHCi8qsKotlUWpeHAE
wQRjAYMk58qN2o/fj8prlmkCVUIESoRBbNRUBAAZ78J4oJEHHS/dGHeYquhAXtXwzuiRmTDEZ1RSVoo+8hzMqSIBsz5qNP5GOUIsmsI+CkggJMFefFlD
9+xAvo49LFr4u2L4BqIXvspSUC1lEDsazPVx3fYCSgIBAJdEH1Xtuv03nNU4gfeUH5ZT9r/O2lVsfv9AG95Dzkswvg+yvECqHz8IaM/yn68S55z4gp+H
MMPb9jD85BEq86cklATnuDXUxk5JdlCUoUJ32UfKjX34ld+mzBX20NbcFJd8b0gZkctafvpeRHNV8iFAvRQpaSpCw0OUptelRE+tw37K/vBRilOxmjfg
eznjGdSlFw63Z8AwXV+/zvf7DTZraSizpZTGqLooEVL6NU08cqv41DNN+T9nW8uXNPx/A2GSJo+ZxjBS8xDBSpC/hTSUCAqhTyarhSms+3mZlbqWWQFD
t7t2DCqxsuKqLzC41UUFRGTiCmhR5uMsP9u68s3159tc+InBUBE0SjZZaIXuuH+kzWBjuWpb7ZX7s6ukgOsgOUpefIQMEdkqDhSQJv3edZGUaqF8S/OE
4Ko9ThR3SbWsxlw9U6VDxz5OEZJISQy9qyHzy+fNQUH4VZfq6NcZtNrKOjyGRF5qxYH6ZKwO0QRYmIWv8f+VcFm40jF9OxP3YJG2SBJTGTdDg/1ujag1
Cex32e+vbOPxv6+/ZOeWjKwx7yunsWoprpbSIDfiCXh31KBiCdQowJjj42+6s6YZjZyU6rMXU90fr2fy25pJ0rL1tkZeKAINB15PiX0suogNgOclJWhk
PQvZAt3a5YgYVZVesKQpt95GVi9ZBSmo7xOH5mLP99esllYM4arFiNz4DaSXrUNJTDCUlA8DAVZs6DrelNUYmEAzIcUTqYiooQQKr+Gi4+ozmOHpTggw
4B3ysPsBSteM9Cozymti7kkO72O9+2ooZ0bMEEpkUCkAlbw71Oc4mpeKDwvk19FaVIqg55LrUTI7KCuarfujEkakMPGjVVSKkHrc94k8cFrZX7AO2+fT
ZFKcia4wZYEghGBjorBw4VWPXkB1AZI3mudKzC6GWVWGAq19Igfo8qwzBh652i7v9eAkFcI+4IBIGrMZRkfobtbsnTQaptots9MmGS1aO2emirFFXk3L
R/Jb2KWpWuqmr/SdH+3SLXxaNyi9U4cSjK1PEsP6Ut4v1uGINbNR/sk/h+EbdVGgvSjDPJsAxP7W8OSdp3BYCyLMiGNZ2g1RTeyzlgwjdUVmmY3jf4ez
yxp/bAa6eQCAY8HzFV4RnqLbETy7GHeUAh+4eThEmVJFBVx7yg97hJ1fdv28WYNiPOvbVYZKNTy1Y8BaKi/5qds/3D059Ols2nlXW+oPxkwEoo3Z2K5A
+8ifIyTpWADysQCxUpaQyyIz0oGBHUqMEJem2FxeUM/olJF9fVRnt+U3Nc80zLsmZAPaHIEBXIJIR5WXPavRQ81S3OuygOWODJSEsifVehjKfg9TmPDJ
Jzm9GonBaqgxGLDzb5LDj8vcnwq3gwmLiYRjkURv49e3UjcaFmGZyZQr7svs+P16dJCn3ryryP4yGJeeujTssz/j0X75fk00DFApybGix88JhxRGVoyP
4iSplNnHrmtJheK29dZ9aK0kUZqPwd2Qn1lSwKKtskegOlcg9P39k34SZKtS4apVyB3bjelhdXoM89U888m9zfAz+LMVFizXRfTr3z93Gzunf40ejPx/
49NeRxzmLLKvFd74KZUYxRkijypOZ4T2bS80YEi67Iw5F6SQ4+VJPysXc/nqFbxwA4eTN4dnYw90lSffvWIpXtlnM8F8aqTUzZw6FfaxWivCLBYSwl2a
izyDzH9XDIHKIHr6aXk83njOBpLA37obGjuP1QwYbVyFern/M1VRA6HEpr1C8HX0P5C6Q7yd32AHBpoT7k3M5SOxyA0ukL5gn7w7ZhYmRtObJi5myn8w
qAhvCbDtkbPrkWhrka5yDxzfvkIVg2NGhmaELp1h7eXGl2A5Sz33uFtHMICzExgTlBf74QCk+rNojrdfXr19ZsCbdfHRiryHveEfEpYJFGQPqeee9+wy
et05eKHhwrM5WpiqgCLIKyT73i1KTcIz8+bP17cpSM5T6fRKAbzVkFjHYzVmV3Fg5D5DWTeLq0HQpNvewnP3QK9HBBluGNaxxklByVfworuyZkK8pxlk
g/Ye6U6SOjL1qxPU/eUEAO6gLQezLecpzVgq3XvKOnSNAWG1mYnR1FqKbkJ5H4GX3VbFFHcV/gVtLfPvtyGh3ioplfNh+tGLhu0vw0Y09Xpcel3ZB6qL
wAdLl2dZIUsvZ27wkeM6UirRnIERWyhPyNbFRuUHAEmSMtWJ3hxlnAk+UpOH9EmYqF7ezzjx354jmwGQ7UrVynt1D1Hr4DjSKAX4HYcpiB5DUbNnBEts
pAkFDKZnzGrRIFqyuqykorw7fKUu7HYUa48M95vpXhoqHP0hfPVsqg1HNhdbV3ULyIjQ1BpUDVgnaQK0r4gdKoxG8lHLMHkjviYzZ9wNIyGZc1nMXOcV
sGcgya7cmkg3cWFe4iskxuHnxEucoPhwbYykuTKxMrOCaiK8uOWUTVDflwbO3OY344DMyEFf8lQcHwcZrBJDFUPKowtwbkCgyauehDr5gTt1YUD6Smku
jCwM4KjW+AvCqTzPI7VPsu9Y78LklBvIWyX0iF03mdcpHMiRjHJV7JKJGpmecZl+5VwV8SbKlXFQe0qCed/VJxIifUy/NURnRiypQMvAUgQdZLJdlxMZ
SlGCpZOvizBkZXk/of5erGovj2kul9UR6YwwMIZhXJPutji6hZtJ56R3IJGt2R+5QrrSu7M3gOPbFNIBHJ9B1lUVgNE1fnLSaxpaoLwfATm3KFHY4U/r
dofJff2I4qUH/JkUcR+RGY7zrDpj3Jky3WcLgxnNpmU3AYCbJT3DKcv3WFbC4gIXswN1/e/9lqGARvna7s/HaKSjwRNdHqbzZHbL9SyPmV6n3aoiBKBC
iINhLdmVx93+Dw8K1paX4woQ4YQowRCCwEiBJ9msAKhJckmry3a/6cdOmhLP4lg0mdZUeteMbDye+4w0gJFL7ADAAUKUApyPH1/Y3hhO1hbJQvOAV4+p
w/tWDKY4SHrb6RPNbUfhJWmI5mdaeNaVhxixkyrJKBkFqu+9vzGgmuXo/PWe8qXx2W+QxPgefPJq9F1HZyaOSqrqKulSFHLKJwUAkufdG/PNtJsGSKDY
wga2qsWlH6InJ2QSkCBVu4o+/Jm7VX6udg1YAmewUOGTKYyZOllfU9Pko8tF2+5m2y2apXMFcBBpbNwXodIUdecmsb32bwBC5ZIyBgbTeklchLtJkhVA
4FBbTUrOXlLy8lifiGMMXehWhzZyIdeudZBxmewyi8ReLJE1ttIEJwWXG0NTjIBaeCw6nNZhjgZ9GDl5fweYTNf0abtbE0DH5qKcXVsbr2cGDCswvAqR
IqCTx3Xc6VVPgc4jP7O++Wqiu5fvPXOUY/0mwR01nmzgeHBQBZ0XXJolEgWXablgrcaU8+5WX1NOpwKelVZziS8HAZqa/XrE6rMEUUKdV93yX09hSk2c
o0WyxGFQy2LBSChy1Z+XD3w94uQX2CsUnt9PbVKMfa1D2WeMryn6YGDylpJTQfTUTgSlk0bNL4Mz3jczpegzNKPOSVKg704G7xeRvmsQVIJqv21yq4WV
lw18lSdPDhpcCLaSt2d+W1K1JwfHv6uZkIYwhPo7oe2Nn465md65mo6Vl6dkP7WDOs88vI10kw9aaPZ6q+5TrUuq6nDbMl4s27xnunHVK4rKS0h2nLJ7
NlYSqv+dE4GKGVsa3uzw15qJ0/ODJF+Pts6lBH8J2Jk9oL69flkmtkV6E8VWWWZbi3CuL5u1xtk974zLmmYvdhk7sU2Xi4OulV6j2F1nn9+668yXiEw9
m41YTB+D8etnzKHsUowtG6tXdc7Wwb5+Pq9Evs4y4Zkeg8SNAQxQSJKghX+mrE/X8znW7ZlnqUrR3VtDATz16t8NDThxApQggIdtVnWnRqDBkSWVLywv
AxiJTzjN5nAGi0xRNcbuvLZs4w6pKNadw6VG+rqGlO+cyC97ySWGuekPlwPzjTnlgdL49eqEjjQDiOp7pX750jZ6CtDNqJIqEHLXyUJK5hftnCYvBxuQ
yUGfZPPCdMXs+0/Llow2qJoxC1uzKZ+FmHzZAbZ/yRePtmBWfXfGOuRL40JnUgKLEHfXKdde6gywIjpdRLLusZh3UJIgQSUW2oHuwrE3Ts41nG8PnWtK
09us9cfjTUSk9QOQy1y42mwByC2vaBKVpDPmtZieiIMwUFF7yK3wpoMJ45dwlfKJ5b1noP7vEM+qwSAfXjR3Ho/hQcoz+TzfBTk9ofRvLufeZP5lRcAo
PV6GDuoJfAYhkJH4v9CBrF/Q8GAXQu9OIsWStzIYG19dU6KItrPXtbpC3qRMoYAGR1oz9wSez/TBr2xOWELP2r6ONZer2K7U3MuzVBpOLiSJu5UhGQU2
EHSaVi/k0aXg8Hhmh4R/Aui963/Q816151pQ0txWeSzZlyH9JoTPtWvDfMbEFl++VTu4jggyBCVYedI4dJJyq+6Ti4GxXirqlkTGR7WGzaMBjkShoSSy
g0YxnkajSQEUDLDU1DRjIWbMozp2zghLCVKgO2iFKFCCqLjSQz+kyvcni4zrIGgXCMsMxUPpBoOTYLhegZRZ+fooI32pNwrKpsde34/Dasr6todMIpE+
wU3RyAAdEhgOEMIFm4a2biGYEwu8XMKM1YdvFZiSwxJVV7PdbXebbVE99L1adFXh7lCvwj2Q4cKzLc44tlq1BijyUKkjp3V5kL32dRVuZTldUUVa2KNP
n4YmnHTTF8DpukwiIRgmtbT+84JNGFCqD1hg3kqnWUNzA2a/x22/b1n5XZR2cm7j2lZRECOWdTNw9VuR/H3qGko6dikVqBMh5c+Gi5GghRfQeRkWxdhR
W4Sx7xJZqTRVUbYfNxWR6eMo0ThLKDVrFM+znktlVVJ2t9HonT2wPXrbTouPCZBUv5G4yqgVTvJkYHaGBJJztIa12ZsDIomfcFYgQKW4Ht+FOqagFCg3
pW98iAMvl9XXWVuE6ipI7S/AbMKsspkSBKlUVQl47nzS5OQUJLweWRqSH2mvuuyOzdmUzi9TT8eC6V0sQ8N1VnWqaxu3lqGCSrx5FfaUCEgmQ4Pp93av
ertqwIK+rzXV11MlXdsOoaJmTqCCZ14daVvXqqyrNkqAbdK84geJ4MasgX8IaH985QUXmCuBWObn93t5OxNB+aQ/w1+bmssMUem75wCoGf0PmDnHBsyt
8pgcQNmrWtM7VwyprLB1vSzsVmBMiYIJcaw0zOyuU8rymq7ZXDc21527s8cPh9th+79LP7BP59/u76aliqsTq1FSefou/aRS6gDLTXbf1bJXbPnmJQpb
py6QwqkmppR0E9PDXqL0FZmvccLiPT1rPKZAQN8X5us1puwUNFkfcYv2QGjDA0k/SXDOdZghmfAGywBY5fp86sbsaCTCWtYByhwjBXDf0YuB/H+AJhxQ
srf17rMHusynJbGTlmEuzVpZSSiekK8ba8iev58wx7JSpHQaquQeZvhbUm7qDSpxS1nCrtWfngWbl4otSS43WnX9ndwvQqMiltOcpQiklR5SvAmVXlJP
0PLjKUpsQWqzEgkugsIANmrXkB40cwn5HhfknUhVIV+IT+oWg8Ra6j2ht9m9uKHZR/ey6nv5OLfKG5Env2m58YC+vKRRCSkAhgU73QdYw/KXqNT7SEHh
yo+3LU4VDj6aadM/IzehJkzVKie9gaOEMda7dcjT6ceG1ze/X6mw4QOZGKKs4bb7e+5v656IsbeWYoyCiIV1xSG8+us+DS72fD9rrsIg4kbVuOZGlBEG
6mbFc23lIS+LROXwYOPDnTYoSCefVQFz8WPk3Kj/E8ndace3Fj6lWbBU+U9CY8DTt4c/VUrYEYDz4lLka6M3Eyv3y6z45asAw+ziww3Bs9cp+86AcMhg
7TW1XAWbpyIDlBXSscoCu8nDlZns4YtvCnJUGtcj+T+8FjPbvJ8RgnTmYPIYbOXmRT6pPprxXGeh4+1PNan2r+1hcQL1ZrLoNneulrPwfzt2cXG8Xyie
LOk/W5uXRurm05RFH36rc1YxiTRkUgOGVLkhL/HU9H36vzRCzfDrt3f7uVoHQBvoF8h666siukASTUKpLGna/eJ+z8+NjQWLZZslupIV4myqoznPVApZ
So9D3AiIurdQPhAc0o7pk3OjqhRCUJRwERP1nFoyyBRqZ0xIbeplN38bsTJgYRYIJJJKGG74iUxL16ES9kcx9+Y5/Kd/yX9k7/lKRIGfDZvM71mdpn45
GC8QdSsAw5jgXi5VWWC88YpDQ/hQN4tmvtrWju1g/e6VIqnTMdMnCEBJR0Q+LX4vPx7AuNmOtocFqUIiXBCxD0slz6RQucgK1wqiahXYvg1qYXoZYhTW
lQCzEUcTKEHNt3pF6Fy2c+l3NnqAVBVUHmQxA/Y+epUZF2kPdZV557+FCFT7kj/ife3MNZyzm0OUeLUKjBew/eyEqSLBZAoQZLDZpeMbyfHE3rhJVQpX
LGLjCroLXhCTolbD+Nb2qqX+FQh+DqmFtAebNUaABi3XppbfWb8+HQNeWCJHq30ABLiQtZlRp1zuWcIOVxiUolWjPJEU85esoG+EmED377RpCfRUIicj
45yzBnitBNodYX8zUkqgIpTAXmA72mw+i+YamCuR193OLWlMeF+uNWkOmv+ksYi7tNo2iLEx9LvNwWbDUzW3LJpCtW7T/FgqEH3rzLID+YtVbDKTEl7s
E+MoEDdUWFM81VgNYXqY1lheGUD9RAl4rKhKEFIntAI+n/w5c9YH+SCI0lTlx9yHfeSw03YZL2y5MAJ9zp9LkEBRQqDFVr+6TORW68Sp2FVtzI5FqqI+
buPrWEFAsixQdl1YXhg/9sZxEWmwbKanmXnJRm69VXsz/P2LnGr2GTqyipuVMweE11ouf7lo+hYDWdmp98BWS6roXIsfBdc4mMspOaA/lmmYQQH0DF9b
TARhV+vxypFd8mY+84xZH7zY5TnjHWr+y85KPzvAWGMqa+mZF1W39Voq5rciEjZV7hwNm01UaODhgvJUvHv6u8ubZT4NgncqJmlOVZAwKgS/M12fVaZr
LkCF0Xoykfq4KBlmoHRVMh18daRLisztJmeJZCJzUTP0eLUlHa7UfoXElXtM/okxKwqUf8wPw6/pQ6Ozo57KzaFmJNx17b7rW64XZpX8UDI+x1+u3vB+
XE1++gufs0wrPaAViRRqOtytVKDrSA8erO2UBYOVEiHpzaDpnDf3rGrs2t4mMcfcsOqpWSfrdOVYZUj0uoOBQpIL83QMZp/p16irp7yRMXYTNnr5H9Mz
dhL/UEF+xvcm14tXBAn6zhkGvhwFrVZbhQBML52HC9aBTOapJky/G6D7PjyE5qtjw8YTERgky6Uh/ZP0vvfbEtM7OUUvZ8+seXQDIyNewUvRbzlSASrR
7Q/4kbPS87adKSntJ2dtBOkt2k9CpgmdODsCZayYY619ccMYtKLjuuvcfH2+2bkWVdLcnseqSn226Zbe79AoP8rWzClwSCir784QUAmPv7nG7/fYTNZe
H+K/Y3NoMDD6X/I5pD7/svY9Xx253tyY3igrStRVIdihMeCw4xDqbll/NQeOQcNelHKd1lSLSVc4edEq0uEqhzTlXNBOSngacghj4+G155vwSbR7Sjdu
zloHC0HaQzIz56tZZ9XuROx139ORq7O+2+KpPB8oJI8fyRO9p7SA9VtjY2uKP4bHGLKhqwfs33NfX5Hz37plLZGjo9DjerzlKD/XJzt7Yq05PIj4+A9D
ont5rnTjD8Mtm7Xy4TvQKqrBZpszVyRRieGRVPBkv6NpTtyHZ2kIAvuPUBDB/V52FLD59zRw3ZxksC3YI3qHf1UXzC/Ij4Ec3zoX+z7FI/wVz/SY7nA6
R/TOUf2wPiOajzPfNRdl9gr6DJVJ5kBXKefl7u6VqENHNYTuxJXxE5ZTDsfsExBBB1ihnrir24MLU/mjyBQCA4IB77Toi/h+P9lqcLfhOkvzaca4is3U
EBuxXPoPaZGtLecY9Ki1PBh+LrYp2aDbKvfRRMyBJBmQp+6O8v5xTSrlHkQSO1qHkQpxaWaxJ+cqg/dPYewNtKwx59vpyeCmGyh9TI9xSWurAGMBYiIK
MI8WwwUTKYHHp5Zx+TuOrx40SkXBjd/wzrh7KDISI43PRwtpqff9EO8Cva4f4lyg4VC1JKiSoQbgWUzL1nEq0MtiKBEpXpT5s/m+a50itpj6CmhQaBCA
s+xgGzo1HWyHry/RA53gr3LhpGAPzMWdHxD1YUExUfQFjt81WMHbvn9ktf1zrfbhPISvL9DIpCUMsKLheCU476vWtNmH2wp8zUsDtJUHac4V5VTgz80n
+G6irOvZL9xDunRgKKAbGH8xNuClNDXy06GZoyKAEwIPeGGF6BHpY/NUwCDr0FGQMtDcq+j8cj441CAWjLpTi9+BQkoQ4lSR6TWKqjFk335fKfmDC5cK
DBCPHLiLjJ/BgM7Shujs306vv67iQrCgZg/Q/7SLM9n3hHgK9WFMYYLzV1OgECM/LyUNi2kR2o6R9aLP+XJ+q/hoZ13xgOJA112Gj4tRQ5L4kWfJo9+v
8dXjTCHBlPK9+nvzzaxdosBQem/oM3S/2kwkOaGpKmHugAMn84gQKDHSwSTT24EnWWaewYi4hLSWK44GyQVYhSAGuaWxrE5LMSz4Pssty6S9fHmcpQNu
Tw5H6Buxm+uu7yWgdSRPKyvAvrlyBo7nPjTpUmWSB67T6KCKhZ47wfv1jh9bc7ctl01a+s0/bg+jUPlMUTOP1NjO0KaViToZx00WkkqfQetnicyhS3FR
OinjmZQl5CQJmCLXD8DsQj6SsP8b5vRZ6z4y7qZYZqnP8PdWaSqN+T4DVaCQCOBkOKgdCKDnPmJFpPwKk2xM+ZWVOVEv4YUJgoONl+0/ThYNxhR2mn2K
M6LmayUIciqmqtkrudxKZaf8VEbdtU42xg8cpABkSYmwFh6HU3cFbO5KqPJ2qB8+LqszuqCqfLy/eyOlFBKi1BQceCygeGe3Eq+oe7XDovzGXnynjILy
IwNI5XEZbKSEig+hk+rXA3Ck+z9jT645501xxDfwtwhH29LCocmgZRxUKD1Z078lmc6JBwXvw9cxNek+t5kNmlA7G1HkZpx1AnxBbi4Q1KDxYBi7Hp+u
lvCV/c2+35P6H9dfvNXQH9WoVEbfXtNFOCzBSR6MFnH7J929RM1VaGpAUhiOFmZHB4rSIzOdRHEUdWAgjisr5q5lLTIBTWBi1R0gNBGRE+yY5rNJp6Uk
RcU1WjedtpY71N4rIMvHirCV1OWYYDQhIlXYacK7s1J4QAXbNFrdPCIiqhkD+hVBBB0EaV7mq6JDd6imVNElxFTz4rt4V07sKTzueQBIQChAcgMwSI+1
fh6Csc/Td5ksXQ0ggRPyhfBrYZ366lE2JCbFTaiKN8qZma4lomgkOzsuyZ3VASAyJrquK3AhMv1MlWFNZQCHV/NXO8YGW9J8KRLTDVLjgkIZgxRLbKRs
zIUpWwnJTSlhUnz6Y4RQ3DDcexRKvxvaMo4z4N5OoGmsqZ2IN9d/d4vdJT0edkcoi7kJR+RGEDK9RH317JJExCxZ7QX80JkoQHTKlIvq/iukelQtFsB2
PWuG0yjqXAMqgiH8IXeMKUtyjuzTX1h8jMG3L9LIGuofjkTOkGTyQa3/z15mV6ubKUD0wxw3h9auMvDRpw1E0IxghZEQcZuLuvngo8vHHuowh2UxrCFI
pfd9SoHCQYHRiSEiglDcOxRU2Dza5dgoGq0OjxAaOoMAA5E2Yg5/YM8cZ7B/vVWoM2PBaApnHtB+Zoh2VPGbodMvdS+zvrn4aJXwqq3vGeKJWUY4a0Qo
zJm5tE39X4oi7Ead2VBchtLgCZQBHQNAcOGWY4qMEISAJ1lOFp2XoronnXRbRX24pVW/PX8A4IyIJtiiOKrn2KORWWQ/V0wDxtAzcRWcqO6EUIT0V5T4
aYy3+dWM7j6SoJDlG5QckaSEw/ymZj8DEevBi0pGFojA0mSCYZ8AsFxRtWFYUkGW1KiRMSQ4JQTEhyFI8H1z4O1CS3Qbt4fT55ZKcFvH6ClyAQMqead2
qqJCV1boxD218fej65FB5qt1sUATIyIAAcfg19moPGYFq0APfdiQTVRzY5H4Y4TA5VVFU7d5eChPS63pZn5Nr9E5bJtaYV++IlEuPCkxtzjGh6bbYGCQ
xWiDtVb0VWYmWTUZ51ryny0cCxN63XRdjV1AVVBjuKZrHC07gZcq+jjJ3loLXJI5G5EjyQQKMqZkKpZltIZFkMA1DtkzLHfN3orwvXxhkRGTzs7Hz5LN
m4qkhaL3kU7KRg/RTEAaYfPi2Uy/WiIMmUKM1AyI4xOp7tAkunDmX4keJFiHIFlww+ZEQFiZUoP4buHuzq/V6PjE6f7K9pzaaSlZRw9hRZu8XNzqNFRA
Xa+g+jY3fqqD1rU8jdAwDZND1oj1ZsWJmC1+cOMwYRo3ZFmkpANUpIJkGj2V919COHECiqUfvgcUg1A4WGLcvguXRhAg2n3LAIIYSNgnrQYugtVYWbrv
ONWksKbldAiSJ/eKLAktKICMRt0/yafZLfZRHNC1jxSSoOrhhe0qM9rz46899s4dJTI9m6ig8dksaVMbMLQkgz2Z/rvlqYJMbcK+4HvivsPPGunqap01
MYuqb87xNs1TrDXe5mgyjIVh70CVJRE2ZZWgx0ZBogVZZqIIY8IYvvvN9OzndpdwzSVsusvKEkRryVVmws9eVW/AV1jABFRo+E2KNJAEObmrB2gjDyQX
GHi0lMyaIrDbCnG2iZgpyHSfljkO2f3EVoqyzBF7PlJHDjh/cDQqok3qpw4AUkiD5Q/MLox+/QjrEUh/Ev72+L2gw8+7kNsBXJrXDPLx/RZzyVYmu85c
QNT3sN6poYFS8ZDykO/Vexc/BNLy5rlP08MiISInPbFNKFNmJTdYLLNYldWbxUKMXjZY50r2yqBOM0YFDAXPv0gSS51dUuREHJKtiFBwBJEz1pLKi09O
LuHd2sRtIJiK7A6gGW9myGe1YYAf12JseP3A7IG/cLoASFHB24f6DFi7LohdnZA1C/4JXubFx3X1LGGPfNz8QncInivJjbZHpYbKMH4Pbj68+JSmvr0w
I3f0MMomR25ZScAaEORWFm9LOgGwGe0nSwlL0CkaZDRgJEb2HYGvhdr2gBAA6aDUa4ifCMCb8ENUUZycVxvXyR69CnUdVuZCj0cJ0P1p/bdyN5/TNjUz
hZX8VD62DIESamZ+1Ay9gyk15ttWMV4w7u7OIXWfebIj7JRjxSpWVjeLouPe2g0R17XEClpKGGOXarZYC4wfa9e4PDDv1YEqA3YwzIaA9gJyWJAfr7VA
zhFAiZ467bcOgAooyT0G/i1jOg6eN9eCrozwspVYI/Edmvq9P4d8tul3KvGSUMO30riM2mppvr6XTYCgkkxVgyVFOcTlGFBPnBT0cLWHZlVjaMrDhjKW
7ACrWaFn1lIWedKRJilh8Jkpnwxynr4ifGwzTBCnx2uCsukTJ48I4zkHzD+QcKQP9OUq7M0811inYQcpYFTMavW7CqkM8hIvk0qB0IIYoGOzM/LXpAlv
M0gIg7yPAFjSZHDM64fjLyJoPZ8uaXb5YRYE0kYxaJAmm4hC2BYBgJv0pE6pzyokDccNMZ7dGgOVjr76bvYJQjs37Tu4AG+psraN+oj0ewKlRkuZ+5qn
opcpT8kseOc1q82mW8LSiPltikaHIsA5zcpYwM1cEYUKkoCIewgYdX+n7chUft1oQ3sV7AlfqMHDfg/LKjy4M0CCJSCXTJkVKgu37HZBr5cZTl22FzUA
SkPEz6ZKCQKTgzXe3dgs9HCbSdQf2c9tHThTXMxFybD8ijAUUIdTMA9R6/tRP8LjIjXL3t9pU/ZuMtNeyo33d3Vx4qf4mRJMqLQCX9YT6jkM1Tq6ivt9
T5cZFx5j2fRmN81O6UydJsawMnEBhtwafzwfJLc4zh/o22dWjSTryi4zmJw1qcM0mB4hIsMoIDGPw9hwLetJxEgMX2svhsNpxamWn0fOTugfX1ujhLBv
b6HglCnsNFUBPZ8048RV4Sqhq0/txzxj/UlMHCsqlQpFEaN/WrTPp9DL7LrNmvxrX5cS9cKBaabapkQRnqnLBFsvEXJjZFEMhyOf6P3fiP0yz+u+P0/u
/mlNekyPRqpYrFF+sY6IzSHs1Y6qR+VXMjqmNaOLKFTd8OJnqd/DTu7E2NTh3vm9EyOKmjcH6+OAHISPs/YigRKI2Q4+Vsg73QmbT97GGC7AqIs7eQFZ
SEtJiG/GFOlQpA00SWeUhU561rpdWQSACM/m6u6LXz7fVDfWt3VNAbc5Yq8VoJsLTKrMVkC+3PEo6KlVvwreuWCMYUMRkRLXN312uJ+j6fARbMuTA5fT
FCm80cfLRvrr4gVVag1vd5GEmPHXHHK6NciK4Nm9mTGqoIXIOzz5u5dP4M/BVDzQkCxIMLxBmNYawjNjm9tSPCM3B81PBwcNn9tDuh2fJ45ecnPc3xBG
msciZ67+XO/b2e++Jx0M8HyU8teAViIuaxbg0usmep+vY5YIOx0xoZy9ruosPtMa8HvoDu+sJALz7q24VzbXVXsMYfhiGpDSYO82CVaTuurLikSznOH0
3VgY+6gi714CHveoay0XBmzCZeCJ/XNnPyQPRGDmufbYqI6z6dRsU0voecafttTozptp3YpO8tbU2wNpUaalMZDLPLgQmZjTNtHoK3lYtFFrWesD96d+
zC4PgeToeS/jXT74Ob8Dru+mOkJ1YJLrnWtyDegyA18YtmAiNnvFMGEZNMifdILEBl2dpRYSrtdk1llm86Q1FZbDPENZ8aYrLWQez3upxXJryyWRSzkU
lgbUjLAypVsUFNHMXBHZlsATkvmJvenc389jmFGbk7W13Y+wOO/jI4a7l6KbMuc665KIMhrN9zAreYFMsRicWe4eUyoHqdRE9dZnZ6Wy40eRM97JrFrQ
49Xv613ygcWgNiKZQwndbmRbA9FXFqibId2d0wHax1Q0xjJd+tk0J65fLF2hnwuzKWiOiBZA1g1WKoHyOuGHKaQL53LRGFPz4DOX6wBvPU/vIkkw/s6M
TovvZDwhGxdOJteuvb8+F7fQ52NfPW9554307kHldc5erWffg7vzrmo8VsUWCB9u0BMr36/H7iho44OfjQ5U1Z659zbIfKSKVeaG+7qpXRCMeGwaQklr
dMb9fTMSKQ6IUEgnwhRUHABtbiRlXZomIjN6eUT/SVdcTqxVVg7CWQzPIgVeflSKopjNZkDgXTfd5rynKJtOel14PgVpGjvUcNlnWrTqhFZTr5WoJPvZ
XpWdlJGyqMclAINzhF5u/rrF3qp+Eu4IXf1sKRJdMeSPkvxQqymZZd6jXKus8G98XILvYPhaXiXAH31IMlFZVRDuZ59KShc82DPtrdpxb2JcMHeH5O30
rwrktUZ+nBiOqdEOX8j+doJBEezH+ckxz7b+O1gvuV7tvloIQ+VEAVdn66ASig1HHZrkMqpzA+7QInxtIJz4afuhv8n+0s/Ptv8O3ARJH5TChOIS0KT3
/oQD1ewfoBSB7Hn3ixGjHCtyNVhhUiZymIDPH9W4ebzcHRekOLfechY0R/kzGkpZVll2254+5X7fG/6NDdjF+bv9ChyqZsPSqg6LkZ8RF30b1ZrOAutI
j3xezUWauQsswnYxZp2MP9ef2oUNFfz1uUKmAv5gLqPgdjXSZ0kswvEzMnC0tdgpOcL751vITIfcoLFMV3etXystCfaRBJH5FEDZvDpZb+6dTJKNHwqN
LDmABEjBfph9/Z4f+xey6D3rSLuo2p3q6PpgTnQI2Y7ICNyrG59VXkXhDFihv/K8FCThAJBXXnYb0nt39+qQNS04biY/HGHI20QThzvQ5382paGsOIoz
cHPbSBlqaDIiDPs/O/zeAiNtyFXDFFsTdWl0PNxpmDnNVaX4DYcuFqAzKFQpK+RyDz8IA8IDA70rSryJ/d6q2DQ+OvQUygZKzHFIlCYC0yQY5ygWy4vn
N5aZLSyTnibiQmQuNtncSro+9PkzPfUnSvSFXu0jKpZnwjXKt61POJkK5Nm8X0gsSmhqLocsFVBOlkTAbRa0quzo2c4ID1KoZoAts2rcx9pdMklqgGWz
I0QwBDkMESSB9hID7OlJgfSogkVJL0VQfZvsICOLl9ofPhJPpilgShKE0Y3DX/uj2mWcjQBWIAvk8nAUi0xJI7rL8X5amI0buhgutCh+PUSDtEfsg4zT
2Jx68icz/ZrTR9aHMqTexghIqpSCwgyHAAMGASe6pHvxdVMc24rFYB/SOPZmlSD2o/duhsXsR/Ff7iVAAt0BsWOjzqtMIkgGJ9zhusVEhQo0Sqytsk3p
NU+tU1JNhWpl8DU63rpWECrKgqaFZOpAxD5eiHnrScL7qy84WV9WFIh4a4zl9VFarUbmwAo1mm2qOQZ51XD67e7eV3uwUREtc9vt1q2QyJDkh8lJN6q1
QearOaoiK3+eY061xPcR5nwiigxL7WsP5MDr+qwvqwNj66mtihm+F7ozTPa6ddtcOAdLK0iPwrbVGEDMWya+GFF3pOAAICYwYYCrUR0onqGlQm82y2Io
Cx0YasNajNBXmxuvlNfuKSFuPcJJnICSrhZ4Vxw5BChQBYPsMq1MM5ZZQ6V5KPSurOPUQnTKWGXwm2DtCLJRSROte+eUPYkmddTWUSftfEj1m1VROfcC
SVnyokgHDEBShjXllM0Hyinqrrq8bntv5taeVK77qxL9kiHDmCHchTlpIEmxXM8QjoI9igaI+DA/d6UBkf8R+xjzaB1j1UnMu53gfJb00Av2FBxGGOUs
SyPGKYHnX6JJQz+v4IfQfOTbIJ3vpP8LvW6GuVw7AQ/NYP2AFYddgldJtnmqERBYDde23WWq3XNbI7KbR7o22k76kNI16rfWLnENTZlGfOfy03kqY2GN
oF4uszYQXqutoxJa0WfkVLW0dSLarKkpPa1a3rJIDk0UCRGfX6ZNEHXnWW3iD9ux6VW/Ew4VCQaqK3rR1zWWVGSs3nXRZBVzfpFmErOxmeR8GUQhVfsW
hu9ezPnalLLxsFFf5/BbTVOzJ7VjS9NfqpPtMcJK2d7OF+7nlfnuK0Yudravjk8sWk0x0hMHVXoVeeJreKpfR6PtZTm7+dQtJpm9XhEEkfEi9ZeiPrNs
bPcoI9ofZeyJ/mUKwUxn8NngvPRh3UbxiLekGOD1chRw2UIDSjGRKvhYX3KGhDxXqn0ZafGbUnCg5M3rIQOXlG8NP1yHwoGID9jUQmyiopPH2FQ4p9xu
SjuPDxqq2md+NmbyHA0y+LJHSPFG6HLjNp7/zzGsvffHS2WU6+TKHBdR5librDDe1W1r+VVfbotLrWRAeahSQHtAX339Qo9DrOvxVnVPliTCf09GiYEb
7QKNErsLPU57w1EpbKNkXLGVNAi8vxfAnISJ9tx/hL5nauWLdmNcqjQuyjj71pePIKqlJx9JUHoZTUX37vmfCLxb+njbGIE6KeJAhyCHko5d05eTQZUF
d7eazE849U2jKQcSrR5SEwOFaHMj4movlOtHpixu49cMGEhL8V9Y7cC2pgmeTI3bq3V6NJmm9PqjKr98o9v6uPo7fpzsGLDqBheZZywCgkio0JFRqj0u
lOHD69unZ2deeuomabEtwoqEo2ihgIIm6v7ems56zU+pMZX1UoT9xFf9F8K5jLDErdrxDHJ00729aP0pE7Y/deETNh+xCxOVt/Pq/a7byDrngm8L05Of
thyXtk3hOZ6qN9hUIZuxzbZM2TdGbkFgZnObxN3n0pjUKfTRABOBJWTb7D8hx178u9fdZqeE74lqSbWGYLwEQbEBOIeCFKCOyyidkUCaOdkf3WD/8Ia1
qtdMT0RitZHx+mf7+sNT5O72rq/ocDKYknaP2oE9hQIO7nP5abKawd8f5XXAJHnq9MYmTvb+Lk363GuiiI/vS1WBsVKy29pVHabGQ/poDxgjkIWU3S6Q
orMtdWf2HD3nn9P+PPu/Xfecjytr27PDD1vbgsFfQo35FeNuGQJ5breYvvaC1BidDA+WkDmH8vbkwb57e+udjCJ1Hfly/WWPZmBwirBcsqYU5bsKVHrb
nMS7K68K9FfN9hpneYkBLXfd2BBKEgfZtEp/VxXZpV9X1tf5a13wtWGzcX5SVRFczCT7fGl4B4rwIjlJOcWtUU21BoW4aLsCYIsUD7Kim2WmV7axp6qI
LyyFFeowuypFhfPGb2u58NMhYPlXSwnv4TSdcT8CqZyk6zwCkofXOc2lpxh8kF8rqHQoQSdF9IKoDcMpxTaTly4NH4gRfX/R/xxL9JohD9XCLXVYGJM1
+UzNpu3ZwgI4EE1JHszMoAnNaFidGyHVtxP4oMyMXSmJIJwq3rRk1ncQ0/oSS3I9RQXl0l5+ZIMkzmbhqoR82lQ23QApTeKTybUA+94IngLX8WVBn7Vn
VKJwR9+HIZ/mzCzrsPJ9B7c/SK+gKBoQEQKDvEEnmZ0VMIYZUHyQ8phsiqPXucFKIX4D1pyNbSm6mXRDNlG184P+u4k78dddbUXl2ZSSf6vgAD/+v8L/
v4Pb3HTR/mIoL4qCSgp/2JBVTw9gAl9O+wIonZCqiBACSKqpSAgJ/TZKCykAAUiAQEgkhKCCywgsDAhCSgSyoykKAEMAIFKUqI6rCf7w/+H94LkZ/zOJ
DkPJe8XZRCJTmQ+VsecJaLrnIi5OIH4wvxP8LvnrQi5UfoCSTKLODBEkqGsxppoSloDf4g5KTVEVEVVTRJNTJUFEEPqMB6oi/eOOEfP/d/2zX6c8/F26
bbCf883feH+sN/9AfsQ/wD+vh5px/PKwfyhh/wDSYbVFD3DUOVUQFgofsDhUhAP+v/H+Xj8fBD8fGtz9uVfo/njJ+/+/XREBEj05fH2FGofDtrb+CHPU
8OHjt/t7hNX+fVe5Dq8t/1qiJw+3hRTw3qOiUWPu+rKVOmhnbEEcgwcc3zd1KiG/q4Ycx9wgM8kX9r1ULDb7of/HFioDHUoGzQ3FDGVAyKiZSmUvg/X4
/z/8fbf/hT1m/+/2ypCfg7GbJaP613uA5H9ypQMV/gZcVfkFc2meltITRD/eh6MZpqKMkydpbKNV/z/2PmvQE4BqB+iWEVoCXSRozr+yYgzDmX8RFcSl
W54r/zsO3vKHvUd9WizFQoG4fJnly+Q/z5bc/5iBkbyTrR3L9/XeXKzeL3+VOcnJ4XjZIU0ztBfkvzdf33XvvjHo6TIVl9lGA0FVGlKsIZWCwIe1spii
rPr/qQuVLVzy7RgN4Z3rmcUckRJ7+S/3V4PgMnCldeFtGooQZ7aBI+tX9MuzowRpokEEji82r+ErqXMoK7mPoFJt63xH7iz38XnamkJi4Ujbp70dPAlL
q8ch8Gh9Hfr7UPe/RYRo3zsKVXZseyLOEWkCKWz9mrFKCbMJfu+eVYFJBY9+txV1fx9HPeatVZ8KrYWGlXcz8rOCDxIyhU3I0krqKESMQpzX38uEDGS2
vfbe4EgCUgAkTPAhw5VBpmzREjpfbLemjnjteqoXIc2jhPHjg76WzoOB09tHgGGW4koYWsJ3VUERw6BURuO2uTvRQMjkUZ1Rzh+jCFm1rAmYchmAzCEk
IMsGCVubEsGeTRTbY8ccXBZp4m+C3F+rA5+zTXX392iUFwyjBFwYNBaYLCJrbXWOkhffC3tNwoxPlIPDw7y0W0TeWuS1AdaTnh6QvW3TN7kPdst4qRkq
sNx1PkzrCaGkEQLpmPpnUgkfRea934uuvXNYyuQFJsJm+ezyLQhBFBArLEBXt/TPOBY0NAa+vN+rFnoHTQsgIWdRF26JjwhEx590wXeHh678DSyvOn1L
lfsn3q6VEYsHkihcyBghHIE1pN1IVCBhwvEab/z7r27ri297yDlTD8K1DFCc0mQASgGgDemlkThvxrlylgj64zIlKmSq5/tUIK55a0zBKPzMudMpFpnm
TzTcpOBuMrBUSkVD0LSEmZw7oPTgVO6W20pXdLTNEOBrcDJ+BuWJUP2/GLOGHqMD2OGM58e3OtX1xCsM+u0dV0OTuC/J+UNGzoE34qgxFERBMdQ0F9Ny
QOjCsqBZv6DbhFewNMMojywccjY7jRcpSFCLkEp57r3Z1ycBc6tUqVOf7lSWAuhzoovsFTYFyMGZBIohJQY+W4/7D2JtoZj6fpy6kZxLj463U8YFyKFI
tKyrYaJN/wKFWCPyBjDN5+hiERaqkkoOrBMXAfyxOVSKhRJeRCoR2FaxIJ9Ot3DMaGnOpQFTDXv0ov10uPJuv+flt0mrDmbCMHBt0pW5Ac9MQvqgNmJq
NPWNTIH2Mfti9pSBQF1kU5gSonL0irzuLCtNXF4ppnR8hStXBDOKTZporkM+Uf3u/ITtX305UuIOBRA05gVRR7AGob8Xn3Shov35IlUfy0iytD0YcbvH
h662W5D3dfQjsj5U526LHT+ZQM0QHyDEUBXDMwETGjEmLgA8uR3LGA5+FyJjtfxpOFQ/ci87KY55aOp75Y9v3c0XbsjunL7NTSUL5nkjhgUUkeiFAJDZ
+wMeSM931MaC6+p0aQ5XD3TWh5soc7uYbuUtN0D0nk4hCN2Ca9qtrNonBTcEgSA5QCgMM7+oqqMEooiOJEWljAYM0KTHOL4YnIkDRQOhy044Mc+Nu+Vs
TYg7dKnCIYHO2vriBz4H0SrxA+uyWVP3uaXwaIJaIL/B162ws9ecIkHubJz7/uR2lHnDzo9PexNDkKxw3ki5lgNoAVyoKuZub+dZk/18FZv3HxroAwA1
2bkOZGZGD+O7U7aZa4I0A7MqmwnaQroHRAwnI/01p8J5ZWlcpKWQfDCVQ+VRFSLFz2AjMhIBHcu+AtB7/lasmrmn8KBhlwWZGdXAPZeKDIEKF8gg363r
zuGFcmq1oRZrcdLiU4FCxmnJpRQdw6RVaejqZyB4KM+4KHIagjU+CxeQCgp3YUT2hE4rqY0Yn6CN58WxkQKNUAfb6RYd/sQhVw4IwygiTAvI33/FfXak
xWS/udsc/I3P9d7eUZ7HITnp7j961ZsHDP3xBkC0wpBLKB6QofgnWSjmqVNei8SHuhxakLW+3og1FAT+QlEDuUGJ2pkIsFiupE14avg+uZKM/Mj49JEd
Eh3Z0gDp/U4GFssn+GeeLOhXWZ82yl11qUuGNJMDHV8PCs0gShxeWc0AFYRA4UpqOs98jl/XC49gA7N/y49Go7j4U9lXYWwMherFE21jAIiYIGau7iwC
M5oHYOzyEAsIz+NRLKJW+VbtcKFZEohAFAVGhAVM8kUSkZ0v5VAsstQBKN/nr7coVc5ER7/AO5WgNBIshAL7OZ3V2p9L9D8kRYPVIDPwNMb6CAQSXXjZ
gihCAhhCFJnVIZ5XDfWlj0z/xZxcsq9U7Y22Lw24/ox3Y+GQjAooFNBj6cMkhaHoJjBK039Oiu+6agaaS5Ss2g6ziys2etBgVh9aVeYkQIhXSgIyPljB
8r535y6jY2Pp0vJHg0yVgAA17O7WGk8Pb0/59lA8xPCfd2W+3809bC40w+kASBRy51ZZZ9gYfYWvuNj0CNjT+i86vS80OvuxyWWRLdyDRuQsy/vaT+nH
h1K0NpdrygVmoX/575sKQlreWL4XUg/LXhDpGrJ0GQKzjNls13zcRAHQZxYQJ1hQxnQ8WwRyFrSoyZSQQGVEUaWnfQQJnoRFNCFJi58nHL2LJ12o7i9s
HxeiImovJz4eGZ/JDU00n587VWvHCUxqOZJycWglbZFA2DElUk8JqAx9s6Mk8awT9toXoJUEA7Kv+vqd1gI7wbf4ArisZ8KMkgxuSLzS7TqzB7egxwib
u5egUXS4ntMPJAYWMsGMPdKvpQRL4R9uZItB34lQ9jTvra2fLucIsP9W7uH6FbBH2z+UosJKpTgHb1RujX3K6ImLYnnmARqf7M+oB+urntUZhS3nC6kO
Oku+xgyteShfxF8d9PHDmZymMcL0oL83hcS2/z/DUhlNmBnQBKqumYlU4oKQoY0NMdAdmqNvijTTgMJK1QFNpqO2mZF1i0ebyJqiVIUpyUAUhw09lYCF
EY16y4XGgxUKkMC3BqvF7NzcCla3pFd52ySAArZPrxLNF6a4ti5SUwyFKY2f+ZjesbqlyaE4zz5h/89exaV1yncacc70Yto+Us0RLygqdefBGJrkonDB
3n7+Be4QbA09A+7RuVeH8ZWihKZDHa+z3wsoXKjOljBzPjlJgZnzrRiNZE9p2EU+QdpkQH9r9WErrsuvfxLP+TIQso6QVr6Yo+ipm0vhy2DwDufU6mZs
JuqiTllBddiqw4KC4OL2bManBAoi7jCopl1B/GQzF37n7bBS8mb4asGZaX+egrnFUmK8L2ou8ndyZdsb+1KG87Jw2PfnZzKg0JyKqQRo5OiyIcdvugS0
X8/B5ka4Kqj2MXcESYKZUIYBhvORyUcBCy4SuheKv1PMpRCMUSjOcBeElAt3TvQA3W5YpelSLGLAogrJpcy1AUIlJehcZTf3X9O95B5924cdk9iT8IT2
jbf1lgB9DWt3Lu/u79HvSlrCCGkkBhPmt50qBTmgdXFZGwrIKTGy2iWCRhj8CPMQ/kCBrbjlfvuBp011KOJUQ8emme5Nc3hkO66mGP0b25UHDMwy0xlK
mNmjRwbLKIm4RdOetAI41XrnwnZaBUdFR9J5kCxRg7PhIn1uxTSJvAOa1XeNwtHpxOhMkM1W3r3ddb0D3pGwDoPyZTKHMp+zII4JGmic5gw4Z6lbwjXV
OIvrj7LgaZpTgwUbPrtqNpLpAkLHGdAvTWAJE4W8GZY3USBlwPAQ8iJVVFQ8SfnWrz1eTgQ17XXS2Mr4wtDgI2jjPqFs3uArK7PJoVYGoeT3j4RrmplN
qm0C9osi0UT2jZ41XavgoxQCHW0ehKRkCZDqWUE6pI1IlYzhP2XpKm1ROgeVfJsS20uj7gEQwkRdwysHDqQlNtUKTPDA/9nwgPr5TQ9oUa1rox4UCO0y
uTxMyQhk99IEDPzYekpM57HJg4pdkDkB1CjUiyFysx3swIgrPok4anHejISKT2VQ5G7CHgjBiIE3PWbTHcsgGq1qRV4CtlO73UJlt3VFgRtVFa6uLx5G
JRtN/odeveUFxnCilcjcfkm3KioFnAPBczFHZpwBKSp7XiCgouHcIdnzV5FdV5yURwyFQAbO2VkbOnHtE0DCoBdmHsVHRiMMTKyowWYNklyDR0dpuZPt
250NgZ4owqQ7Gu+QnH5g4x5ihf4/1MOzpvMqudZdsixalv8aOQFNnt/H1CmBSQkMEMsdTE8phVZZBNC37sCu7RLNAqENyLqjEqQzSvnz/oyb/BjX1nde
4di5/1ehki/6p4JJlN6ciJV/X0EJ90rA0PugAgQ77GT5xw0Hhh0FCnLQrUFlXlQZM+ravwo95/T5vSKMVg57EhHc/Dwar3+LwizbY9ORH8jFkr9mPmLo
bAENp63WFs0wHGmkS5cwXZ+NAFu9cBZ6yBMDNwsTLbCyW2Bs62cQCGJqRQpky6EEaLZESkN9m83RIRi0hmgfkPjKj5I+cC4FRRYgDkQ2HbuKyUByEYgD
9jr8wB7/S7ban4dx/qqy2Y/t8Gf+gZI0k0x/7kXwo2STLLjVVT/UpOW0l/X8Hesbk5up8tlCse6Q7EgAjac3D4MvvbTLxB65D6xtq9h/X8wyNHt/CNvj
A3sBCiFPpOk1glmvEhxb/SptOgKO3AXecrrLnRb6KretmF8w1a9PzZ0DXlPshg1QzS4Yex3Muh5n40ylnCULZaaOAriSlfPUe8t9wW1aI1FBKi7gNymV
pWgpEMXHAxzqPhNRiiy/7rSWA3g8shAq7HKissOKn1XtUx9fpv1ZoGrk6Plq+SW70xmUm60nhF0lrLudbxZPcy/l+aND66b0h0Jl3teiJIwoi6UPF2Xa
HiYdkJRvHHRcUJaFEDadDCLuvtIsOQokp5QZnKlggu/XRwn7da4SxVUUYwVJH9SprkgnL+NNpvrLEqWE1nwE1EZgv9bZI58N029kIr1G7rMzLwtkrofM
oBafVOqIu+U8diSlWyoN5H1qnBq7UyFsUThtlE7+s4R+0+SR7x8MnD0KIbX3fs+i1hwUq55TQ1A4YyOVY1DRGygjF5op3tSpyRJH+S5mjRQ0xR0eIWbZ
GCbr9OhX7cHYLUIkTtCdlafzJ7blos/bUifj1fo63mDumCWdLVbqn/0XP56z1Aowyya7OjKMXZr0PDPpXGqWPWtOuGG5i/FQH0W5p5Wfrhul+moW/PEZ
Davl+lhapo31WsLpDcNcBchIX+HNQgk+si6tdqM6GHYOfVqRfZQr8NvV51j2c9sghVVjX1zUf78Grhlnaz8B9lOw85c6uSpB6UDRZnzV5HaXCriU4YfF
1DHUg1v0XW0o496ulYC+nq2eVXV0/kUrx02e4wJdmLj2LPJbIAnwYCSf7wjJlLGhwPbyZ0w9ZIweP481DmXHPJ4FCncZuqXImTErz4Ex5hZx1/IhvHqI
qQYnZRn6vb+T8OfDMVga+hfmPy1k+pIb2MRawjmIHcN6junBnwqVnxXoHqGOudqOlS07UVerUm8+GKxCZMKC5sGgmlSuslq/WmEcwZU817HZ0EATmx1L
o1J8ELfQYxn+65Da/YhuVIHNlb7SoBIV1AoYKmGhfH+vpxMvooyNf3bjWRplJnm3l+m55JqIvhHOaFBhNWYH+5xGd8eWfu4Yz8f1fr+zXKRm3LkOK3gC
JTUreXoiB/E/S6/ZFZ+rHS4+Y6uLCVOif5/azCB9tjP/pn75zHPxPPw+/UANUToCE+v4N9bhRsRLwXVkXe5n1INHGWSz7ZivnJW1tZ6BJUIrJRecfU//
QfKj47qen33z2enn+fD7NDb3P2fI8JMkhklRCUMRgJAJFv6hfgP+QrK4TuH2/f5eFudUdfjXs+l+LiY+g8W4XH3+fdw6XPFoN/Z5sw4+DdlSadV+PCe9
DFs12izYA1gTE4ChjkRQEUj5ysE1/IRlFO2VvJ9/Zm0U1W5Hdzb3S9sg/VaoWAK/9D8X+HZLseRIJPELyLEnHl2/jFCO+1AGNlpyqwl2cmo47of8O6TY
XQdMzBFnyeVr4zfRaq1GWk1gPWBF5fxGqLwtpSsKqiDbObaTwGFvfRuqvD/JQ2HYV9rMey65gfZR4gBfQDg9mzMnLcVw8m7dRRpSuor5deL6/nltfHFV
N4yXIsfb7olrlTuWhZaSxS3P1RTktZkTMWjN1gt+MD3051XnbaYh3vfz9MhEa2FYpa3CMlt9pqOyv16+OmeK+a0J38/s50g0TztXSJKfY82IlJc4gtEB
eTt2ya/NQtOnoiU5rlW9Csaw3sWrdbN26+q1xU+oLbUq/jA1cXbPhtpa3YoX1m93nkw75QdHmoZH58dHEqrLxt41EQKd762lgo2W0cLYpR+3k3Ys5fmg
U3dYwIdVI9T8csooMcrSNhlNdmUPyx2us8m9frHwxv7KT+Wl3GaTHYtaSI6s++/2TtQHp9jcePl2FlC+bDXzVyIcL8oZy8EFGIXjRRIpiA0svMLylwze
qByJNyeeMCta92UuYiRyHWyXcebRf15t9Po54GVZcbXkJf3o8pc9m0LTpaMOp2EU9j1d5KmUlaUe1ZT5nBFOiy5WBEYZ0fjLETZY0PgflI0af6jZ18T+
rbHN2x5tXnr8F1a0gvX2/Bt7yFDQZdeznq5zp0LUxblDYyFpiHoN2dADnTFxr8I5vXkummu+eRBEtxpt+rSJvlk9chs7h8z7uo24uOBmds8iv1fINKAd
B2KF7Xty+VX8c4E68O9Zd75rtPLFOXVTRdTL01HH2Z5b0tLXwN45mvDHB7ma6bTp2GtK5eGl4XpPbm4/Rfj2E/VzTP3b6aE1Cju5mOW09KKrecKX2qrr
TG/q6z/RpdqLMtlGjE5v1M3EvMRr4Cb8rZuK14Q+cKRwkw3Zf6bAadloxrrpnnyzG9WHD7W0mp8V7c4oEHG7CnoLAyA/UsVUvmrn1b08jSXGahyXxOHi
Yk57XvcTVY8VtEP5d+k5kOZ/9u7KV4XGTO3rbWUzoqSdZsoYhnvE022lU5yoBNRTsnOrqyrX5YUeV/DDGf/XZcdmvNW98BXqvl/1ifacur0XT7OX5vl1
5nZtr5di5wv5KK+a96IOl0UT77L07VdofaWvwxyaqfp3xa1El88ItV9Tq/1qBNiCqJTMMVsJeM/u+HgfpnapnJ2vfzkIBcKDTsdll+z42ZOPPxzorwJd
o9gue7TlyM1E50J9J2o44kXX3I3+ucwwNlo6gLunfKXqmZ7QOPHEJkXOpEiP6m9Ukc6JN0OyE+ar4cp+sQuhWRgpinWX/odjlWmdcs9sRNNShABnmQBU
S0n9wpLB5xjNdnKlvOuBnEpeI6u2pxO+RhCeqrEppnoIOKcbciW6a5iuPC8H9R0msujd/Df9Fg6e6k2V1t+lXfd87vH46XP9/v7c93smkvrTTRTJSbi7
yxY6IsPYQ8qKG9pHvhxt0+ThyRLI1GC7wrGGUuZ0iBKlNlbsLKCA8MIYElKYGaf6a/M+TmEfzfHf71PaQ05dfwnJwfylXJfv+72pnyalCnRbCQkfy1av
xeL4kRThjtvIzzbAcWZf0cdQwHoilHGdYIaIZs3X1y+2b3j5trZFMrZXhzcpIpJmeGhyWVwLFRiFESgqmHcoxEfuHbAcDp3f+X6a/VpTKv1rluKNLXei
B/tViVpoPUlNyi/qQq24j72nmTv+StUKlT/hbZqOCYkgmQaq3ztMaNH0g2N6x8IHs90vjXzbX4SDEGnpbcAgPJeJEiK/oh5QT54/14xBlMjBBB55Sy4u
7otT52UT2ihKIx1/K3TuXuIkRY2qzAoq9nb/w256YqukxbcD9xdH45vUOl+S73EnUOOM0/FmZ6M/6gKJH0+7teulv9w/Ph035NqstWkNPGXZ+zO1A4p6
Wn/fq2LzDEy2X8M6GD7v7HcmS51Hv+sV8J++fKivL1OvI4z0+3hakuynRvqyrrbzra9TTn+XMXfLqdc7ylcejWTyjEv6NxktLzrWZAOmbGI0ntOGuDMj
gfu+cBhF/U+kXztnSKMK47OdG44GMo+96vRcOH1bLN2zvmYetVCt2UeAHD+HCheQYS0EUkpzXtZ6Hg2XOtj4enV+dlJyK53YcM4ZVVcGvDKJGmL/V+aN
5YbB/wt629MLfRpDRY2KnlPUfwfx08FVhzyGT+rTt6OY/vbwd9nYGXCOhMdJ+2k/a6yrWSaqeZeJyPPllQ0FabtSrnxhw2yyatHHkuVhOJ6FylsU8OzP
WnbT2dcs/v7XetdJy3PDUU75jLl/X2fhiWRGZN/V4RIZTWTu6aELOQbs1VjYdr11rzxh7Bq9rUI+rE/2L75Tp1gWtUse6VGzhRwo3kzaxP13XKoU8H++
rjCrk1s3tJaKJ2fQvVD+HIkzPH+zia1m+jzeiDmtfog5k4SigL1cIfrlwBkZUn/vHcY+QseU6eufXfu9/Cn69Vll2NhqnuPDSOx7kJ5WtBxMy+btter/
CLd3pgXra7U09PjpQzElJ+pV+pe7pwpTMKRTHwds5LJK2cVVZPC5xS788nmm8N6Lqb8l95dlUhnhhZV/1IoR20U6yGjuNs2EOKd75ePBcV5Ggtqoq46q
vDO+kma7qrT6mKlS9WWkdsRLesg3lLh6IUG8g8dT/rpTzOfdfQjaN4WWS8SZ/Tk9v6bNtFSKEHjQSEMobjIN0XNg6rQycrQ9+p6tXjPZ7OulsNGetyGR
I/MuHGtON05OXY/TxQH+SCOte3D4VWdrtEKrqozqOx/AxM71e9ti2dF4FyNDS1ulONI2WzQGoy1e6j3S9Nab6251kTSY2PnyWgnL9yjnGsrkZU/Li3Wl
jNVUaL6n5sOmvZGp6xpd9sreRjsWG0pk1ZFpL+y8feLD4mN+60fyCFWQrf1X1c5fA5/l+yvnxTusu6sW6kc8hjFjemZfmoqAyxk4lAeIcaM6tKlmniIs
1XBms/JUvaSrDB6xPpDS2IWmfO0/3ghc6UuXjuOzciNDSblQ0uL2ZaLJpG0cPC0PU1BsotFmXYh3cKoYqq3Dt6leMioMiv9sw8Z/RPeolXL/J7Ptkwlr
FvO1dqSsqEgldDAo7CUs+x5z8rUfiLz631lyfNOs1W0nyiN1jDscjRqfPOk8rt9X9a1GPR189haXJVpO75dD1m8t+IPPl6sds1oDvRmxpVqcve22fZbg
9y+wz5Sr5DWGEhPK9uZoJTa277cY0MwmqkepWM27eLaH7tbdesBaePXnrLTTjyxERut2+nR5Ay8ZOIfU/y6mQ9U7309suzQaR6sVy4ViFBvhZeg+gglB
4FOZGpX2zycAnFu3JxzG2/4mIecq8fdSSc5rWdPxfnKGkGIL+kL7YaIIPBXGT2xqsNJPeccMkmJ7YnDnitHj2r5Tfoc7+ifa2zULDTtcT1ZZ+ymmuS1b
UxwyMM59Bq8mhWHkrMlYYHYuy6A66wiNCjFVD0mtCoXjt8N75Unbzq9o0MsoDeeVTPwu5MkNC1NbX7xdB/fWpmsXBIp/xfs6BF7ULLpVxaxrWLO1B4cH
q5N9mF8u+wydd+xZ9L3m5+5anwkrxkzynXyVtPjOpHcaMo7vDfhWOnAVctpA93yUajVdjy2sKtfjabeEx6T4+nYTzOPbb2Zx57xxiEs9ehvHCdR65QfH
0sPT44lx7pKFVh47N5SUdktquIAAEoHycS27KSGl93Il4Sq74s1efKTdv2Hp0z5Z0+jHYL/UQQqgNLiojnw8uOUhRsWM2fnmtDyR5BoWsmV3yZe31VfU
4PhnSxFvY1Rpsept6PjlS+N5t2d0nMiLS7G5tK/Fp0WfCa4kzcJS5wOHfO35f9vv1fByHG3vI/xy3Kk+G+uvCfCmI+Sx2nBxOJ7PMpFbSakYcAn0GMbS
cUImC2QVEna7bT8O73fK2fgIl/XgTH+Vi/S9NQm9O69WhdnZbBs5vh3556Mjpy4zRt/iof4EAUzUFIKlCnh9+b1FQnGIf+fX6Pp/5fu/q+/3nAv6eHjd
r336QjINULP02/+BWMGLnf+7V/rWpskh9fA+3FVjaHk05Tc/9b+Xev6E4eej2Z/4piLtKgpVtqTu3T13dd3ShC4u5GP85uKR9gGfzWsnVkFay6trb4n9
DIbbKqrzSe1+KxD/t+zZP85R4/s7fz+n8H29qgn2/Ge0X7Tb7/Z/Z+mH4ym8J1l/3w/ZH7Y3hX+Cfz5PuyduM9Q44/l9nxj8Oc8fhGO5f1aOm9O5lrVt
9LjbaEfIKhisnpzYK6v3ZxgyHMxi+zrV1aoxqVwIKUo1J9shXMSy+rH5xuDNM8DC8HS9N5ZPC0lpnhdG4hsM9dTYVzEv0DwPf1v+TLwVUBZaZjGETEMt
GoQf0ql5ZCg/jvlpu09dTA96zT5ca3PsOkQRFixYosd1UoVIUbV72zdvLx6cdMJz0/awGfbflrxEmtfp30Fc1Sh9wz5YPOQmiv4arz18HqJ4CeUuOOB5
LxZeKjwqCeQmoiB2Pru+qG9ZUydGzLGeLVI745oAbrbydBh1W8LKzRVoFJUTj9hn28iwYomSqvLXubn6VypKT4bUs6wJIQpcUVj4bMYU1vBefWoRKX5c
eJ5SwkiHZJqwGbBygLDsGp6n1PrWoAsirkMdcmJgZylMeCWcNHaZh4IvJgwERQ9e7Z5ChAkQQyTYOQxcjsTuKJVlsVQ0ZVtx1OnYk/8deXZgWlNlyXTV
8HIgXBAHcZiP0c+fSKvO+/B3MS5iDmrBiYFWA/bKTTnKFFuYQX9K8T1y/44GkcZN+n+o9H9u9em1qn293f0eEoVrzdw2SpMGvAP9Yw9/z4UY0Pbw23vP
0epV0vQcrGqH5p80G30do6cbZJad2bjDhi9L4spTtPap/Qzf55YOEX0MGGRGB5tUINSh9cfRMB9VuSs7VYQNVbbIoPOQcpD0rVoTZxJ1GS9cCZFz6ubt
co59RCS5qEueXFBr7l8/PxIJQfD+XbE0RxxPs4+PKYj20uPJxPx19o/vf+AMwMoYDhUfy5EaNIfwNhTSEftFmdCQIFB/T3f0mB9xlZew1GpwJJKO5OX/
IhAV6vwG9bGwj5+locBXCj3ECWf5cqDZPZ07DUOv5zPv7Ary4yTFjv6BIDIgfUqKRlUV5/yGTcvz4U+ffIrq3KWacPVwUB6uoYkgzC326MPax43G3JXG
VlTJyikj3lGh+ZJRJQIJk9h4clgoK/Uf49RiOdNdoMPo/2jroM/z0Ui3JQPRz6S7J5z7fq3HyX5/Xz53yHMbYAPNUTzG+/opzpWOH08rjOyi1woNDbLz
w0rzA+ILvlicaNb6taIK1rVTP1s3b5CBkVQaRldHKbuZw5csoTB/wh+/y8/Xf3zhO/fsM3u79HWV/hW3bREphyeBqYsoR9EozgB8vCoapg20QhsbTwXI
A0X6WT85AF/lGbnMKvzlbxVoH6f0KHFFr9p9aqPX+AgX3V49Hu6QNikfcsihbsHutAGqwerPUopQDzeUOB8iMs+ETiZRsuPpF/z+FaCha6poU0OOb/4c
MtpwdS3pVNJSZJnP+915pw0d5aW7KfQIT09lAyKU9MOzkVRuxodfGivM63FM+dTzbRRT10zuGuvj/Xg9jv5VS3Bzu4qy7FNTr1UdCg3PtBAx1VBZVwQx
AqUfdVdUDK8OKT7T9DhKnMFB6DT6FsbPdk6EXLAhB1LED1FBgz0UCeqjutwpwukqVXyBRSmfO0vP+W7Ay7C4cc2b0y+2Ui2Y99X5ZxLvo0jwBC/Z7A0y
fsC+6TOq0hQX74lKTKEjiWgxDjsdmUeC9ebyN4Am28dv62GACJKlePeYXVpKOrAm18u2QIXO0XVmZQQRhejYJiRbo81pivtyr8y/YO32ZLZRI0X9Gb9b
SC4cT/IidbabdtMpinJ1OZt3K0KArisLIwJE2m25aUo44ts/pxSwiNj9BEQCslVlbOd+7VppPMG/OLp8h06jxsvfL9PHI5TCgjz175PxAnMb9YD7e9+b
wOZ2r6YncyCNEg2wuv0FGGc8Zu7VakyZwe/7m7KeuQ/GrQuwS+oD5keqyXTZRgoKoRB1Dy1utvPhSU8LkFarIOatdWlpiX0EPP6/nh7fPLh5VkJ+s34P
rRRO8lk4YNV7AOCA8N7Zp6ym3BJcc0hO66Rr3+WWciQskbC1wpddHwtelZeM/a+sViU+4YQXGlvldPIczVtt9Dmr6Y0bxik3y4vS8v+EHMGqJvOK56RN
xI+4UTHsED823se50mSjyZCnjQoLv7Yzr512R+JBNQBuDg4gv0VuXZR8GWcfAgW2WXXtWdFG057JvOTnsOzvVxccVqZkvJS0A7Fy4KZ+1/oiPeR1ZuQE
m1j6YGS5aYvuc96dT2dkpVGq+J06TE05xTQcALJInhzVxtRhRzwaCBYQP0WYjJFx0noR3gTmVbtOQYLiDwsR25uNZ95+Y/GfpFDGTa37M+u7OHVTnsHG
rvbKPBKXlJ8WIKXDmtfOme9VKZIe2em0umWL99PMTvhlYGeWQuIUd4C8hlwT1cBtzmmhTL1uyGpVRUoODICCNVnuI7deg5ju+F1snI+WnyzzFD9uQkCN
AvCMxcUSxd1ww8AymajVfU3Q4K0C1NBAWCB54hnJPJrzX2D01brbSfnlJbjkhPbLNLH6xdAJ+1h+cvkHpMYIYq3Xi/XAAhs15e+oaaLvJS+QbW3V3uYY
etR7ofsBlVxk29fQ3mZmuJYpaSZ0/pC6rF+A7JfDhuBxGtxee2fTVjMuD6TxaOGBAsdznkpahTpnDfsHq/W/z8f8Aqz5dhc5gkOVOQ3TlDJHZG+tOJAz
Exa3B7escuWd/goze0F753CIw9ItTvppOZ0s1v7NrU9VVD9ZsHpBy+vxjHErf9vFk16dODuoCLjMDMZIXwLkMMBixbQfx8Jj1VjY3AHyFJvI/ByAw9Hz
X+ECGKDyz3DXjbZBl7ig+QuKCY7oz+raQDWCgsUUlCShovD6ocwD5ctzR3YB8gnO1BRUpqwfr0YGjkNTZsiUqUlL6+d4HpI+OagcDkLjkRd0Xdg2YeM5
sJgfVwr18Zte8ioN42uIMnxP31n6DzvK5X5xXHdiaU7PDjuHEewpPHqk2UDbJ+1+ss+PhzKBYHE/tzYdo5+7XHB+Iz9nTX3kAJwG3pZE87AKPwv1fn3S
1Ts33A5OOwPREGmLpIdtOi1Qd43WRFwZEdxqPCVhAVB+8iCjfeNmO7zDO4uJ/cR7Ig68ljO4lp3Yl7etfzujToCR5S2lgnaYguhBrL65TE3VeR7Cwqod
juokZ2vMKeonl3VbQY4rcNUxu17ccloYnJ2Hps+O0jhJXsQEoCkyIIUsQMEJ3Ze8ehrcbm42vgOz8IxEz4yG4lLtF9A+K5HpaftHjSQ4IFVaZUy06y3r
1+jNvTcTymvel+hd8wKj4fQ8K7WtZMVgoI7nPVc3qpsdsPimUlkpKXKyWonuB8Cn5vo8Yf1BapYdypHkuu3w0T6gwCxy4aGwkI705+e7+ynHtHd93ph+
9vDN2Xe+rrrKTEWiz+ElSUR8ntKa8HwndxbQ8uqinsn69NxpLgGpNQHYbK4SCChR4cNuoDx3cOq6RL0cGeFReAxkLmBXI+NFQFle5lMe7SVPWo8vYt8u
wC3Lxz7arpZ7UBJ5XZ+Wq8w85CmwUz/LCgUOgIDUtlxeiYdFbtdb+A4aU8PQwEr5bZ+JAXbLbTItkvojKa8FU0lyz7qPNVkO8a5aTzlNxr7+tAaL2YE2
tDXdLzkGj3rSUw0ynI0yECZjkBfxFtNb0fi2fejCriCNCNc3C5rJveC3LMKo1WpgQ+lPRS99ZtVmY/G87zUhl+iihWC9+CW56dmzgm7x0CpplAaT6/mv
2ZVlzsPyteQMkruA3c65TbTl0eR/XdpkXNCbmvx8p/X8w0iH9W1quRbOh6SySZVlGZDlydmT6ZuayHJxyiEmIkLEfndRqKzUdzvoVlmG5mw72UORL9Il
PbSLPTS6BiIsVDeuyv33mPnLlMLuVJo2bj6M5KzexBAbmRHBfYUoIuyK1LRp9MpJM8cDNUqMSEpbBc4aHjElzNzEQ0qv5yWuesnmYpMO2ftdWp7tNqyl
P8vS2mUa55y05TmTdQv0V42vHv7Vr+mU7K5HXcKM2082tdVML0ompHO0HswoFu4g1LSoMvg3A5R49/0O8CuQbMONrfmlqIkooTxLprCeX3/p9Cy09K2i
AaSFgeezZVynCvt2qs3VWd38F9jaN2NjVdOxhp1pJw+2mNBIg6zjVc2PsNhu6lPqK9FTIjeWmWeskqBLTPJ00yqzd8d8hS+WRIyhfn8a0rGYyWqjCehI
pGuSzAsF68OCblX2mnezGvA3BpQkX9TsPzAvQU3q2CZaNv2QPsfTcqJ1wqTGDBBPBQuWw6iaPAhaWKPm8fDWC61gAos0p+QzEssVya6SPOd/VJQOdVJK
Syu554eycBNcck2Of13dIaVT21PrpPMHrglabuTN9l+RmwpCkjZXyy/m8jvyMsFZwa/sGj0i4873cjP1atGa5Nn1pKpJyVQOLU+QrFha2lASIqyGv03o
LZHN3vnZ9TNMnQeALAMVH55LXKuOns/X3/w0XLm3p6KQMlUxsRlqoJ1lGpVJjpIejrziVGH1PSggLHJZ7Hl6Z1zNTOyKYpmg2fBQ/Y/Jy7jcYKEzC9KP
o7dMWsz/R8O/nWnv0ZzEuOeBT0jN5ODfJRvKL/ohjlkskpDPm1jkff4rKaL7LN7YpfSJXXWFSYtBZCNelekBoUnNVsNsh03e286G8xjKNNarRGpvN8TT
kvF79k4OALyDbKHd9i/CfFRwzkuYrStqyfrIRWi34LMfLumz8bqjCpU4djrjv1kMqNy/EdPSIr152zSJqFuvHimsMkGJk5tcSgoaymRZWHVpTmLLxf5Y
rQ0MYP2UvIWmuU/phRP6JWLx4KCfB4YVVZD597SkcTVPPgoIEqqTxYzQqveOG8xzEpAnlM2DgZZVCmq/NcqhvwDZDgUuKHIH4kkV9nqoJdRLhdNoCnQo
FFl3qvozonpKVZTYinkrkkkkgnCqI5KvIcqGcBNdl4u2jkstmYlLzG7bohIGR4sJDbRlFe7JEx8VCmfDvV6h9GWrk6S7IecMzQHTbXZ6hGbX2pMYsJ8s
mwx0FSRKnXDt9CiBkFVTg+Rw6jod/OWktK73vKdtp3aleBFZGBqeX20b45LeyKexlY20ULlA0L2idXVoEmfO7DOqpSvHiwy9ySyNOluOsJpoqXW8snrz
q8noEDrRaltA/jLs9GvwzE/VONtJZGMbTII7IVA5TaXBpikAbcVfTg2QwOtxeDW12SfY3hneFBHQXoszAjiKMnYUeYVOIzfeXKT7oASdZUcEFCKrmQMU
FGKEXFZRTOUyFYPwuavayIZF17lXGTZTC/qjLP6CN5jhr0HlJMGLZ6kv4wpJk8PbQbw6RI80HrKDQrUeUhIjQqRn1VcK99imRtoSj9Wtzuqu3nuswc6q
c3O5mZ7Bdy2eeh9dklTWfLvMvMTxz54A8Txxypzy3veNTqqqu7J6dlDXWJiMAO5+Uhz+HdIZruilCMw9fE5CWNXJ7T28e4sXZvXEmqP2YjLtPOg4yqGJ
X0cVunh+r2MJhOZAgoSQL24ycgOnjzNXHrDicudsr7fSokM+srcrcaUss2v3dwcTqJSeZ1sk2/VFyGn6cl3I31FiCk6BiSnny99Q5sN9+0aPy0HUnC4Z
mW4AXqHRANkceVKkeaP7sDPumnl9nY4MOPjQZqh+Pj8d527gu2qo2sgWbasgEg23Av4DgAmwuPDiJi4n0p6qXsKz3lLxCxyUCbBSRfJ08IzyQZNwx8Tb
iYHY7GxytxQ7dfNkHzn72xfJfovvANMzTdaR0aGX1WHX7YQCUkNx+1Q5O5XeQf7nHItssx+kvSIHpIA7SFpZhXmwd0HX0qMaZsJwzBJ4ozEkgy5UFcg3
6A3M81WSw3YVGjMSPIuBJS5lBDe+O1pQctQwl6J5i7xDNQVK2L9714iGOj2cOMqQ62kOC4imjtgZLCGzLXcYlwDAj0cwqblOHqVB2nkOrjj2QApSsT7S
r8X3zHTbgo7TyD8oEo4FmpdR4clqQTMzByIpKfP0xQzIcpU1dRaOrCW45cFHU9W5836iJwR1smhnlhgoI0P1Dgq84HJn5lzS3Fnfoyc4WjSY4VFImvVk
08oicD3ZPlWMz2xpIB5rUjK0XEMz+/u+NbyFftpLn6L50pmqeagKmmJO83VtlYs+cujrnVn82piWW2+05g3neU4k/Vl6+iBvlJgOPZLu8ifRAhl9Dehx
L0Hxy94wO3kvAp03HfwFSY5Blcs5cspL9z0ioVWPqlDCdlWfVvR3WkPD03n44nZ1KSrBMVlrkFfDFOSy/g3zxWlZLn2pHnyfiYAka+Qa49mMFp9GDlPr
+6HdT4KlCLBoA7zsRn4vXjAFLEcApHfzvMTgTjnZrfKefguZJJ0nRh+zA35DA3GoHgOo/Ud/9oKdpJEqf8oQA/Yn6k/Zrr6f96HM/2G/+p/zejyZVHKO
y5dCHPZyPZ1a0IiCje7uvHQoqsxCeTHjO8ucoPuOCS/4cH/l2M8Roci0ZYsObIUwFIr/WIdLr2f8bP8hk7V/oyDHkYp1OxQYIqjEYm4dd3fJsyGYWVNs
0aj45hr/p/EibfaKH/TdBAH7f7WUz7A4/o7ldclRdP5d3YOpQlP5JOjgekJ/ZcZ+QnIe0exPs/N88douzyXSqXDJP7aAR2nL96IoAvlYMBVSiE+lGHTQ
bbhcAaBZ01o4zmZkNxGWJqaXjAB+9MzLrz5wC4GsnF6ILqrBKfXyRwBf9zIKD80DhviOeCgkBkUL8WQfqcSZVmksoQJHKn4zECYP/lJahwoCccW4Wzgc
YR9moHjCyu0GE/7TfjcHoZHXyH/P+N/tWAzKPkG3A33sE/NAGeNyR4SHgjVC7jEeeRTPP/jmJQUA2n6U7wg+vTf9nLx7KwchNvw71n/hQatGXsmqs36p
LpObZDv0p3TkZKCO8jJ/5HlwXK2lq9pbWerZLFJRasHJatzxEPP06rV47VbD56h4ux/bGb5k6HxPT5KiBkIHkQsP7vwQz/dAZIp9fp/a/OQUp/F0NiSk
CZ5ZrYUf+SUFU/hQv/P/nrNccZgqK12zEVCXikyP9rDhqcK8IbxoG2NlEYiAsObXHXGjTNvOqY8Nv+Z5P9r5OPXCVb49GTzhdxGTVd2PkpWAag9Tx3Ia
5k8XZOZjkpXIhMnh5fmHMKJmqhqeeLIiAPfM55LzCoqIeOcxTP87Ot9er4cZpcsxP+aFZIumBUmOIBl6ufA6xvs4kMQD3Z09eKHHi8smMGzOdYyQzZvT
qEqSCysIfR6SaYGRJdUBYWrJHZ9Ps+RXp8vl87x/eH4fvznygmz7/ofeHTCZSS9/GYRkwgYR+Ya+wCd0QWncEzsBJkqAW3E1v7voGyFxWqjRUQJZH+UA
fNkCJZhaXAhuFdcgIycYvjt+0amUBExZRLdNgTblnJ7MZ3WnTvDdCB1c9f7Txa1Tk7goOAeGwIcHhnqbywsmgZ0G/PsTHtRFs8nxNmkeTTmQAy8xL6VP
0y50nZ9p0a23GcfxtqctbZfzhbg72kI7e/SM5SqQvJQ6EWV1s68V0eAwl+lVeJuTJYf0xK1/ZtKk8/lbAL2YWyM3cWk+V2RYIWXO037bNSx1kF71kR2G
ZFl4ZOOC5b30PbW1sQoP7b46HYPLqprpMblTy2Cu6ojR6xHP48s99avUmvkrTOWMg5nI/cVP92WlX8ltO0PSJ8p1oIot1zLA0K3o2hUYlIjX+bCBrEem
HatHqCDlhQp/ypwpjBBq03LrWGb/Kf+OWUZWRTqoUk3ItBF4LN3wu4k0g6rmzsCQ7dt3+jhTlThUa5yhlrLBzll/hPzms1kROl/wdOFMuOUBtKXVXsr8
pd9tph+zkNvQcDrjVs2fvfoRJ77ZtPNmwZuW5I+H9Jwj/gPK1rd/GNiUk7GjrSKt5mC5iOO3DtznLL5nvb47ZNfIMtVdbGGcN/bVmj1FWvwZVWUJEdMP
PWnpxa0Gdvmqc/j7e2VtFGMhQpfObZ7w/C6y1voV83ZjVt52YEzspaGCmmfWkXMgvctfLaQnko9FNmtJRndToyvodZz4KBNpnfdWfI7P56LQ3OXXC9zs
dB7Vcoc7TL+nrUSvBtPplAlpJRRzqvp6LELcMubrztd8spU0qoblPoz3lrea5L6lbXWtj91pskzvso+TexpWyZV4H+zLUyvvd9yy0zxK8/C0ubsLv1YD
myjGk75Sapya8VXOGJjThq4rWKr3xHZutt5jR5YUeGVLQRFFJp4xPlPOejcSLeEuJfWipIP6142jf58PbE58b8SKbPLc0kOncz5m1K0HbPEB6dlVE1Vx
L0corfet7StivFsuEwwzVQbVzbLUhxLL0rlz0aqzm6qVdtEAbsMrazDjJ1roZ5zgk7LJjLHV+EoJLmWUs7TEqzYS84WkolCiGwolbnD9xp6u9omVvl0o
HwuW77LzrqZSRpTHBatN5rwneRyh5CLEdm+eamG1OLl2pefH/Gk6azplG6tMe/lN5j82T2ijVnDPcOkvCFDEdKBy/bPbq9qziqx2rYtPsXf29l3yatfO
GPZOD33w05kKcNxZcNNp4tV7EcSxtvqzi9OiIkyiIlEbgiIR8u7t5nwQXrKOR2SAalU7NYgHiEyShECUAdD0PT78oo7dxR5Z0QT05WcJRAPFUG5miDkW
IjUGYpK8kuSMxPRLiNEUViGtSzPDv349e16Fh4YBvKMSTgSnPGvN3ynQ8pu2GmFQ+dgsGD9Mno8+c70Z3yBvWnqIMQIyWkFrQoRDGuYOWKIHRA/2kMgY
EjncMyrS9mKAkOA7IfjwFh6wICtG+g9ebDg5eLUIwgB4rPMan3U9M1x9P/hoexDe3hAxGbDpUry8N/sncDg7NTVVRYnLbVwzHNPa9xy5SlZYwz4TNUxn
jfiQOiP3neBU+A7grD2iYkMs1TKQ1NESRxuicdwdiiFQsCU7RXNGipXSi0WrLub0bpC8/Q1PZw7Eyw5pwVZ6q0CvED/DJBqgEwPZpPYPSSq6h4Co2uiV
wnEK6ZBuytiIxZijsOw/fCrOlHVpC6YREGNETcVJI5RkWIwAIRdJMnQ6PkLpVBOQuH/fv98OGOGwohqB5b5yN5+Rke7kGqIELDdC98jyYCMUNzOHHgj1
kwcIdAnHPd1Az4znRs3Txd/Dhuy/fsm0gTQ4w2Sbu3WTOLLKQKiSfyvtmAcATgbjpLjuy3pNs3Z1FHIKRhY8M5/Z5PCXivMOkBhPjPsb7h2Mace1+P9N
e4WkU+CLVPh4ccjOc4g8jfyArjoNG1KwZALaizKB4QWA6VIaYQAV3GCSUsnC7WWw7rTcZom6AYAYiIASqpfjn7cUPEaEjxWxANrw4DuAFVgC2BYi8i7S
mwz4QME0HYHlwjVBkmQjS6ZvaBRUKlBJvO5k5xuWWe92hniZRTNXNkEoMCNaqj7TvkgVq7SA2M10NH7FVsDMkkkJGMUE02ZJvCCMFIb7To3hbOW0v+jq
ZbaDhJAMxBK2BC1TlkxzzWRQ711CBgkCHcqG8uFhy/2fV1NwmxJs2zxMqky2yki0efCiYMH7oKUsbGyMB+CtySsuZLFSicxLYu7BNIrQpxqSEQlUfSRb
d5Rnb/bB1rNIz9uG29ocMfh2EPlxyfPUS09gWAUVt7MdwADwAGeIZVBPohhhXg8SnaQlt0kg9ZCZ9K3DZbASQZDFO1DUpFJXkevDgiLNtQzzJNlhVpyY
1ssxZXeBgLuRh0QpUQLHMywGZSBjlASNhyKFByoAiXGyWECswtkROA5JjMGiHa6+nfwL9n4G/HXrNbSq9mmw6lzWqy8GGJIQ+nfB0brLqvFM0XIfJ49B
7mvO/HfcOxYixQSCokaa479/8Pa5TLXtrykKn1usNpfGlA2XKFmdJET4ZDBxQp0mT4CT4M8katuZ3qctcq+d+BVUjMOsxJqSiiQPk/9vj3rDsjGjCNgo
TiqoFKkB5T/83QUInNQwlL51xN5yu5hpDFB4DLgZMBPd4lzLMzIWce4bYOAQo92dr4Uf6jI9HnuGQep04bNrzS+AUzP2bQvYSgOuOjF0LBd80Hb7oHNJ
qhkkp34ZzkK90xWp2D8LDRuJdwzl1nYbhAoxqPrvSNstyKOnwsqEAkWUEqvFWfhuURh+dPVz9nflkeGiWAF3N9kA4wNTVAJDmOvmlOASRAsFtSouSnH5
H4mcHnsp2ZdWioxEz6odTqOkpEebhb+AGFPoz4digsEGL8vrl1h3IatFzblWB649GY4mjMz5cjI4zgIVvGKMeemNmz0aB/P0RilGpfwOReBOasQcMH6L
0Ie2akMJnRdnKsUds8YLfDdu1wCppTiix8R33DYoyKDDrtuM0qjT2dYm59DO1G6kGk9XxU9oyF8CGvPc1W7ew47jhWZ47j9L0mhqyLF7Mjr2RhtZMA2b
3XtxmXSpyb7bMRvYeF2w7D2IPDJH7TWA3FORQvIdVkNN1x7yBMOEcAcgMJGQmzRwLge4TBr1HoCkQz7bjWrswl8MVrhMU1cfNz4eW5cu4H4ecHAdBk4l
DCSv7kJKaVBo0mixiY5jKeg9FA5h/VxZ8p7yTsBTAlpdF7wgD7M4eDzzz3mnYUQR6uUsJAFwozwbxCZ3d0KOFMiVABCqeI93Bk5nU3oFCZcantu43Vct
NFEdTUvMWHb0PT+YUBm60Vj2bgy2IDJMj899Yz021nDMrKT31LQIMLikPNWh0lCgbT9r19zcblWCT5OyXA5V1LBZRra0PyVHs33IqyjTph3GwG7oBhEC
uLSUDjCxzKW2ViEId6OGvcizJuMIICMN+IqOPSSStLGBkU0lc8lGGRdNNTlTqHOtuuznQaFXFIcUFAEmOzlDehXxeMx6E9O3LO+yHyhFAYzds63A4t7X
2PCmj89aJzAOGHkOKop70KswtAUUqLhc/qaYws5cDXZmRBdMXFTsBpjEYYFl7dN0VzvBkd5wdNpqF7MARpnLkhSjQmh6YFwB+hAiF6v4a+9Ano7STTIa
F2EWhfr5wRGtRIsyDS9/N/IItTQcCmQLJGoqANm4gffaCMUWQQVNMB7hMuFBd+7jeL7GWonGBRoycIcOOzwroZSYDZOKYeKU0Jzy4boFAeWwXGUQNYSZ
tog6i2elkFFSgIYipycTf56UnhkGeqnstPKRyZERDcDxD43wPRszfTNvO6rTZhhz5WK5tatK7nRLDvl7LObZwDabOU2wDB6acIXyR25y7EEaEYZM3QuZ
STYHZisBaeUM6BoJE4tfmJKiPSgsfmxa4Q5+OsfMV+dUPjUA3z3vrplE/gQmNg4XACfX8sgP7DQzvzcG3USQegg6VCCmElAQPIiL9TzillTNnFHKWr5B
gHIYKKCFTy6BJxAiTJv2uwgk8yIUZzTnMbiMpapWQHheYZpKCfS8YH8M21PXGzsYjrq7IaiwQ2lCt5PpxnHjpsUXYpHhlgpi9jYQNHaL5wNfY1HQZ5TM
PKTFBiHGzh1NmLTw8vs8786oK0gE85jIhCbcOmm78kQJKtBSgmGBB6cnGbX4Cmqb+2/Zn2+2/x5H0naxE1S8WFB3Mk17c6iIMS06WTOEXrDduP9niwrf
k3614cCut0AmtzNVnnJBsoQDUdBLRamRmm9wAUm3quxUUMZKMr77J4F9Pv4V1vqntx0ezN938/Gk4xSzaq4zDqGOdhKgCLsiJkbAFiigHLY622AeiJp6
c4o9h1v6djE170r+GEKBoaiKIgCSCZoCgE6SLytmDZJFwkJjJRIkYJoQoCkF/Kz+k553nVGZA4oB/XJkMVn1+k6bMzPX5nbYGQf+yifd/BuAA+GvPrS+
4WANjtmFCn/uiSWkUpKUyaf6rVWbaRsRPdHrlAC7UAmIAQtAD7/2j9hYkCvhs987rgsQCY6/R0kESToFSkjv3tiuAbfSxmQ2mS4ABf4BfoOXRBiek1xD
qkY83vnxsZP6t7NOpnVzkpO0DbIE7YSoBZkmemdcK4hl/nD0/rP4ey8HNP62fZ8FHPMku6PawLef6v9pueGdd+fP/TDniXmyH6JDlMessNp5kRhASkAS
IxBETQdOsPiuZUJCZukTf+P/Ijzn+wPAI4Ol/ubuR0wi7mRcH2bjtS0iQtJpJGfaUjpK5jzvO6rY7XZffxP+6sBAIsIJGEgUEgoYKRYhwZKzzn06fcM+
Eafv4vQ8A6HmkD55oUKJsFaQAOVHh8rnaixzyae5zYwPD1o9xa4wcrGs3QkOs5kp95GIQLJFGZZLkJrej06Ms1ltwbGL9DVk+v3Iovnj3+A5O+zZ9Nah
A51CG2Twc85kS2w0hOv/lpy4/+CbkfVJxJtK8+DB9UG0H3XEaJMI6lnC2OdoFQHooto6osLDd3HCayigImk8JjHLwhDwIa4pwk4Ty0TqjbzhQXHxPJ75
x/hff7t8ThQrIvLmVZMlpUDlDMoc75w1aGGWWKJN8UME1Ga3fTmrIe6efcFYZL+GCTbThKT6qrAiZAI5c4YfhP/qF7JJKSqVNOaGaxHYJztZ5LijJO1i
WGCvN+1+7VNf7KzkqnaTIpygMxuKn1PokkWCh7Y1MrSIh/ryRXK5AXwyGNgxCYuV0Y6MWZQXXA8owPq4DsyGNplj5rfcvs4a0qk87uqYsTmhY19OumhX
J03h+neuhu+902Q2J1VJz/k9CKZAuo7cbA9VXBQwnQSlCuR1SlUJ3yK8q9gTo3tLnVbq3osbJIzJC6cVesBa1moK2szqk6hWAld6TA18FTmf/I0uFSfj
nKQN793bE54KV0SmZdsGoDCZaNAfRJ+D182FfUuPD7Zhq6BBGZYXVsVfZ273cTE+lp9b0887OkZzrPs204SMf6QOEJiKcZ3kNfdSHG70hUIisESKALIs
htac8JiQgfcj7OfmZHHPaBrjeKZWCk9K0LSm5Q/ev4UH+ftQy4cNkFhhhkM/cEuLAxjP4dMzMc8xVfcn9WDqlMibq+I63eiKFK3gVyzkXiVWo/F/w+oK
DL2DGjAZ1Vi7hclyled1AtvdOXNIcuIpYiDx+qlc1VRnxl4ZXTATKeHIplrbS0y6fG96uOGNUWf9Or51QNpH0eup/ZuBnnjIvbKiiP65upBJgUlLQEyQ
QSUkYRT8+weti2zOE5EbV1A8oTX5S/A9vXXk33s9886+/LNs8sOrTCLF5oRa99FzbvU2QFQgq4mmzP5UdfHFu6uZqGomU3tHGiyIiDlQZ3nJNOmXmzhk
4T+5kOQZ0hRt9yBkc6ZP1TVOAI/w8/ZNP9spIjFBuQF8lcdN3BRN4GxmXNJpk3/GfFgR5tDoPeQBscYU+x8WgUPDO/WUDRnaLZxOv24psOhULddCGDLk
8Cmd4kkkJzHsyUlf4QLV12xdl2CzGCgLR8KRxsqDX7hyZEMsi1pDLdW2laUOgyzkTVBupNIvGtHEpKbNeaXAnape4rpic3tk1brlfCr5gfcQvwYIwZBs
EKrJgNcubSKNsNZ3XI7vru1cX/9SGgooIHCdZvbAc75TCraeQPKasFqR0/Ww/t1qlwSJ7MGII8DXOHzhfFnOa3g6rp6fQ+OX2fYun23e4+AqS0hSwUQb
vIxMs6s094L4kP1fIfPrPbu1yyIU4KEY57v8igSEIkTwJRSWYoXLmvvrh/erInU/pveaoUPVopgLDEtZmoC6fSHXz8vXwL4wfpD+nk82wZD0pB4viMDH
Ha/+XuysdW/jnllkDERn4v9/fbfU8VEiTzvhrQGWQFBVZbcV8WFQ08JieyUEiJj9APa/INNEbxLEbeywcdt5ebp/sUHkRPSSCjgKMOSCrHwBX/s93HaU
z8FK9WC0Xr6+/OAs5Iw+Ob6GcCYo31SvjrM4a7Q3h1hRqFIzKmF5rDpIglASBMiD6YjLLSvjrMWT660nfJaaMGR5EVZ/HxlJ6tK7ieKpRPDcYDWNXyxS
558pUNNmnfAppCHDqHbBmJo9NjUhuZ030ZsMvZP3ghsw8bP+WPKKuiVU7lVNDhf+O4ov7SdPDFmX5oODge0A4NSgIhl69qxZXZf+RzZ7OJnrtMgtOpdk
zkl4Pb6tY4DPLdqZ7JFX1wNDp1zbW+SmuSjSJawtJpntSLUwWo4t9bvPSgcPhnytjEmI9s1olWlSGFVHB3tliYNJaWjL44e5DgSPfR2WyVm8KUGYKViG
B+0QYM8YPnqLEmqZ99ijGJ9zOXo1Ux3ob1V7TYQ9jUu2AfFGt9FBdbrB5OAzPXWlHYu5TcSDv4Dw8SS2xU3LFEBIghd921NfWETX/n+3z9vy7o0HrBTk
cZdOaw4ydmwRMnorlnSerkzPr3XiU0RqvC5RL0u/FJiylaqFexlS6y9/X7JD8mTdXD9fM/0IsDadJP1pIbyxj4e+9mAo3/G9Ovs50YPebLwyCyXvx40b
TaRnfFwRkT8EpU2d2lkmMUF927axYeny53T8r9u7fkpNvWQ4hphQVBwSyadixlkDky5R3+sXAY660wNb4Ny1cYotzzI/m1TJ5QYWCsh0zLJfKg0TbyzL
rhjdo2cshl+5VYZa5HvzzfGwZtJtotpONFlFV0GyzoFlPG1r4MsRVQtIma2w9nEspSEovF7ZKkp1GMC9pIZRWWJEXC4d4lM+tsZCwGT0GHnni2MlydZk
192YylPTOb1N+grLsUdqXnbPl3homBU2vGfdpHtmFIJJ7wSbPaL0bTjPu8e/Lt4GNsr2UFeFBJue1TvG9veIjxlD/goIRVeeTTkKP0f50Fai7CZRGfhl
g9omzPmMaGrH3n1N99nBymwT9hk+TvFO0b/jYddeoVp92kHPIpjFYFLqKaObzBAYLU0DFVBzr+MsDGJFxKcjtPewStFfAoJaVYzNsijyIErjDYcNUwLi
1cSwxnR7m1YvcM6tWllJtTFpA4utSbzk7dqJIDC3F9vedylWcpzv7Z5td67Hekh3nUrXZDiVep2WWra350PqRLU8Q1y/V98evB3gak5webxN2aFFqBqx
NthgV+r13p7t8c/EG1hvWpdlw2ck72CIQqWy75cK9/hQUCMoxehEyM/ZzQSJFSinpt0IZrLBBJlxleBBMylyGKKtRWGhAg1WLQFYT+UhaQ43zWWEOnA2
QZjEPycg6k9xoMkc5CGpQJEgdB++nV111ygDpRLAUGC9tbxeDUvUzxiKRBuIIQs/+gfVcEKEJLL0WhBuRdQge+yezO6dePD6169evUFU8909AxFAChAJ
JQYElQIgGZFriE0GntfWj4w5vV9YkPv9PpxG8QXoMhzUoddzZrAb7Gf4N2o2Qqwnh3V74DIKEMgGUDruW5nYX/fMQMEoCa6Go5XAMtPojdeCyOV3Oq6/
L2pnmIT5vy5Bri1cblnsd5xT+gqLw7VL8jXZWU5IgDPEIFkAQCUATJS8NK8XcZTXBYk0YAeBRu7TDphQNtmbxv9PBfBv3fk+hIDpQZUEcCgSQREyNKXX
t/B1i+i1qKqG1EYrG0BOlDIG4X4k7Mq5MXFqvfJZSFlgLodGRYzeftuetQv4g91FMgpJSYj0+IY5HqvOlXPXj9Ju7ZdDZ8Q92s533QW30JSi7JPKSyf2
Iiai6cyGRCRpowaCQHTO17KGW2G14y0lWur5JgJxAX9GtBu+d9Lq2rzjWNKBpTlBZc62AnL3cdGcVNsrlza2WJSk5LTApVjswdqWlRki0pLMwpLGwnSC
In+zkOA2wuMxaj2cSusFJhqdTFFNGfTp4bw9DYaaqJ/nOP9JpmLx7UB3Z0e6avgKkLvOhyC9oXjcT6l1Jx0LHfIY0jGWaMIGJyqj766y+VteXc8odDAp
lDrcV1FdVOt3u7/G+nl71QNVu64YkgBFsWCDpdTq57C76HN9Kc3upWpKsrSnWLNOlqh5mlJd74thaNSf/G87zVf9cu6ucaNfur3e7bv7+Ztj80vJEHbp
Jui9wLDuIrs8jXsvs9kNGatF6DHWwdZofVopUeyOCsIbvvWTP44fwzKjSxkTGed1yfqWY0bMnMZzbM01oKAjvC2CEZjBU0lhNDsXhtkEmn0pIHVay13r
PbDtIi+BDB6MjtRXFaI2LmldwGusHm57nBh4J33X1Yo1h7sfWRrfBmzvx5vXaqMwUdPAz1K0TlXKvf3WxKC25O63F6vgwy2UwtWSlYk2IFExQM8q1vWR
nsg+W3FAOZAjr2bOiGVsw2NBosgO88gfGJc+FQ9jMrIadg48p8ytcAaQIOzuwmQsJgMJ4y2vlmtEH7qrbqQoKOnF4On0Pw36JE+rkeb0Npu5yx2QPz93
Fb6uIrQvPPjDGMg3Sw1cLVmXGlUo0EtVzOWOH7iBM/ChQFGcuiPvvCDmVQkSut27eRz3m+3vOHkXQjAjDKsWnGLFTKWzx0iGJOZA47DUamZDAjZc9GKZ
S0XNtW1oudxK9bNO85dDeZX8+aHWsIvjFcvc3ZGca6OYe9jN85zot3Mw0pvjO3ptalzz5ti/b+4fpP9PBVJQkrsv3OjowU94CBB09fZLt/SQqxHOSyt2
83lladpTeKRIf5fj9P6GBP8cgq2m7Ham8oDy/uC/8OIqUCf44aselgwsTeiADy/CaPEn1D4GzgkJZ/vs7tJNeEoZP897uanBzzxMq0fehiG9aAw0d6Rd
bkAExhy1ZqMKBb1eCEmUUt6N/W3wLFLC4kyAD95zKVqrHr/lSo1Bqb74D4c6QGp0NtzWIatwg2MLl7ccwm0PXPRKx2GjUgWHveyeOOvnibZLOOYTyTtH
iP0jsOZz47ND0HrPKWihNxOYcdTZ6krp9XvcPLBRa2MpRKqzSQQkIFRhi+cJwj/eX/Lexo42JhUy74EK4mK8saPTjWcByJqyokmKglSN5UmSJ1LmmqVO
gpKNKI+4MkUQRSAQNh+h0mX2va4+wnvFpF2h+WuXod3TOqbNawObwGmZJuUoSdngM9BqH1YCnC/hYf8QYBtDrxSf9esmHcDx1o0Dur/Eg6TJIH4f4oe7
Qox+uOxSCoefXyzdSmZYnFIY4Zsf8dcdCB3fyEY6YEZTcQb9xHUBHVmZKMMqBFKz0+WXLSuOugk+O6pnPZQTz8c7CfBh/v/+VAE59eIFz1GBiI0Vwuqy
28HT32V8tZz7nul4T1bAOwXAtyn/CYfSQm4lHVcn1npCkaUrMPsBIjksr6N0pSmUDcMnZYZuJeyeJVTNRcYWgxroqB8hw9eVIYF974iGYmjarmlQ55qu
u5SzZcb8xbK01XKgdwLV1DgpQdqKFlsGGservnkSblctBhsxcbQqOScynGb9pcIIJkNGvqCo1KQ2zClnqCauzWc6AtT/cg6V4XLDBCIsjCBSqwtf9M21
Ff6XG7vQf6eAkz90gE2Q6PnPavCfEi7Kg9teOHU55qBsQjXsz5KF9g43jv7UegdSvRZd7gdo4L6mKLJ+OUeuLmeDcpoqj2uud5ycchJfO685pqa5HTsi
O3AwWkdgb6zKzc74avBQu692TcM+Q8ZtOx+QrbOemxaoy05zTq65kMSy7Wrv04SGnRnynq6jQh6B88unHwoMMo50tO1JPCibSftthu2YFpa2gelxu66z
kakQKer1SHEpHtWh+2wPw9wniP0SR+rHB5LGhrbO5cCvS4REi6YH6QYRAjrVB3BNdx/bzkjOaHDXPs8akqgF0+7vhGYvMuf7u6Y4SRlVBcYYjRsAxalh
nfQbu+BYjVMl3a5wBKx2OlY9eBgZxNKKuFU2qtj8jEZegRSNFvPQ9lez1LOBLWVtXk7LrPZEx1z2o8MU5OzBOAthy6JyYSb1EGzhAJkADWioguCAhsoJ
QOcjIoEtPwdGSshIccARd9AdsUi/CmtvdHkOcq+r00z7aUphJVPEvdasQoEFxuHeUapMqPGYFYabqC4oqPtKGLnjKAxoycPVzYDsMsyqaoYZPoDiz1Of
HLHKjMUa2C3rftdn2aY7UUx2TWgcL6/TpGDnNUIXDDKIBkV4G8smplq19p+p5x+9oqquyjuVZRDKgzBV6kiIXOe3bLeBZErnFyHS0IgAhBwksM3ayjyP
HS2Ttf2tRHsv19/9KTtilCKiUIOz1cZcOFRblm8gkAjxZQExSgkBiCFfMuPTa6ySdZTpzlFZIk5cxmqy2kBssMgDEIkyAK/DWTwVyKFmDUZQ2yqAyBAB
TaXoL0F/HtAoK9pxpbK74wJ6Xo7w6FMbH+oitZROlGpExMo/w2gwYRMwvlKnKJum7dOmYJntzrUXHQIOfj+EKQgYk+nLiUgBZX4q7XoM4vq/Q/C1f1zw
z/dAUS6CcuqSkJZ7MjPafooPUJCcX1cMbemNqmXb58rPvi79VNUERyDWP49fCYzM0iPsAr4r/DlghlQoCZrdwpebs0x4beh3xX4+dqOngQlqV7XDAZ9i
gQSQMKg7wUDAauqInI5NwQcfpilJt2a2I174pTnkQCUQ7ZyU3gSLSkCSorTg19Ha41dpV0ncnooyLqtI3nWY0l44pKvjTLPux3b109A+NFGO8jn5WRRQ
3oAgGsJoepYgEaSiUUorFeUp0gPxMQawAuvZfnGOz/BP8g/H2+XwzPVrw279svWfkikSJS1REQIQaR+9h+5IIUoVCqTyn5qR960zHePJu/MzUbONjK/u
LCQuwVMOyqxj3dx9MwneP1z/l15Y+s596afapBAvynKCwZ5pREZ9U3Y3GVEUlKFUVXoEe+H+S3kp7jdq32PN/5+el8e/bIjMenYX+0vp9ih101Wfnd7j
8b62DWLhirq8OGVmVPVxy0aHL/lcYM/Rj+HJO0yhZBJlELZDG1lKJspoNAKCuL9wu7ZGld1VYpkS+MblDOLENaDutTGiO5XWMhayjy2XdHJEs0wsRBMq
EhZ4uZN6OE6M0bqnvpZu9ZRqqHL/jcgXIXJQ6kLvg4WUitPAkJTsSVSsolEcFUWdscxT/o3zSloKzamtqa5EYvNVndAb2rBv+6fBtVwjXDEj+hSyFQMc
45qn7ltIyX1OSOrEwbIVBLhuJUSHCSCKJPnP7d3Qsq8RGjp0DdfNsCYIGKEr1LmkXWjbsn6mw6CvphzUuHDwpXg5SEOc55PdCjt0htfjeCZSc+LDOAeT
F4HBG0UHKOWt1xhDeqKl9GGYU04YliirOczfOZs2DVJn5EKf+ZeR1vJIqfw0UFnZQCRPSMzuYZJKyMPfvKrWAsYQBPKYgV3M0OrWYY8aF8uWDI2oxiaE
uCtEBWgmTJbUA0Lps2Q92FQuoQEknZqY49ghhWbmwwaBRzio4LPNNUh/n3OWxzEclukJgwgYpoT+Bkk92s1g1JIVJKZY7ljq0NKwAwpOqkWY/MizaG04
bmqggiqrEL44XBkLly0iaMPJvLO7QSPtoLtUEkr3amPyI3eWCZAJJ/5Si/f9bnPbh6Qzg6aPWOXcsupvwXFq3uq4awrxId/U3ZeDRrZBlQijkYq1/rwe
uDOefDDMMV3foz1dYESQRAMGIJgmJNB7MySUVZSMkGXBcr97YETiDDihMy+yPh6Icp0EMpf1qJAIfEEHQxsD7fF9VQumGgxYiVtvY4bcX708O2DMTWaO
xrjWAFMXVS47DPnOb7kVZaEOJorHUNNg49GjRmu83ZFQURi59pEmR0/ghyBWIkQsrvyh+utWu6EkQOCaYZCI/Mwq22R/gRk8fyc/g9Z4usMFH+JitIEm
Uk2EQysQjwgL3sbGqDIZGfl4qOsp7PFP9rSo7J0/n/Z5TtiiEKupArCg9VzmPNvsGygceipM44KOZY/m8aNpAzmt4UyYL3rzMAOUIJ2myfSkPk2j+fBZ
b1ZKIwfShcu/Tolmq1NbLIr9FmzzVuBOv0c/xtjJTOA/VoDfZ/Ri8CHgmpICvpIVk+9l+w9rLABGpAyOKx3PKRkxhUE0I0GkmRolN3y1ZOHb1aPdVrEU
ZOyzxkFgHMhQ66sgVCknUu6sFHJWYLUiTae1ZGZFbff592ZCEqPn8g9YoR/m3ZVCULW9u0rJs68Ly/OZ4T7Onw88u317KKU+0Ap2lKn6M3Yf9zoOnb9Y
8Pj6Vx6/x9H/KUe3aO8/x5d1vzxV2h4n7vZwFU4KZ+vu4c5W/tWhyvyxS6/73FfKPndH/BR9mFp6/jM/7fY16H2j3OaWucoWXDL2D++WJg/smyOceXo+
1/mcMv2ENma10bsD9s5tWNIUOOPWsvu/JooHIp4Kuu13xdRL+EC2cZkdkBeajg76u01fK+GlCzfPvKrBWvBpvjHmzKvaFQwKm8A0HkrwZ9F2dVGubl5s
WP72fxPOH4Pff0fu2pptQaIbqejdLuoY+v/fPFiPQUwUHlnbMDawl3SzzL8JtXXmzurFeK6+Jh3XevovlrdjWit3kr5W9h2QS3WKbQKjpaMDyOzh9m7N
rSUuuy1LuVkRwtyZosWsNWqHtOtJE/Dsyv42lryMRmMSHdT3cHY8NZOor+UuWIl3EcmeQ4q7xHPGjtbrEomV4xf98Rw68KT7DPWLilntXhSj7FiV441y
ee/XvWv669rbjId9nF+awdvbJpaSXgquVBm2x7/2RxepzrvdusDLfubpJ5u0qlqO+8tc+mZd0nXsTcR864lAgZzRmK+hlYwQKOvU7WZprlIWMfL+xPHK
OJRPgOnP7b/X46+uvGyv9nb+CIAgzy6nsIzfuCeZcFOh/kgqhQAgSVfCSWuCs5SKt3wPbPEhYD89v3G4YZCJVZAWdbv7McBzmgLQf1iEtkk3evHAGOCS
s0D+k1JAxhibssAkEwl3QGakv+WgPy1Ncf7SwMyO6G9GJzbKtpTQFMKw4/3HBsDk3SrQ/7mLIsVSKAc50Fz0mo0ubh/shRP/3KJ/7qIf+pt9HQ9N24jB
yBheeCgylPzgOjJF0NQrrWFyH/pUYF2bybZJgqGPIY5waQ8m2qAx5Jx+L8BH01IjvKFBveGsNVJuSGmik1JiDkcpArIpEckJgoVMlF0SEioKM0yYQUUR
oIcU2YXKETUaEUVHVOUHKTYiRFERVAKlE5YByh0gcbu8rvCu0hykXayQ3k3shaB3YTfbrYakF0JmbYOcYPoTybzsbwZKmpHGOCHIKVKeIDeBNQTtiO5N
NCGpKF2gN5MgB3gnYNyYx8Q0khkZ2CE3x3PNKBsynOAOZAhvA7wmWSCcpZyhrrrJA4SbQ4YukmkUMYOiypAJw9AFWxzPWgwSbY7yxg+lQCaQNoFZAUiz
eWFrYQ5QESQMxIE7/iTv6nhhf+7p5P3Mzdc7NX35H7H+y/0+5/D4G9H97WDEeuTqFyqbBtk/mwUJUj7SLGUwVAhPvSHCW+EAnmIeiSSGzLLd37trW8ra
h3WtOJX2TE7EuHIpm22Z+K2Ksf2ZMoIfW0JA5kMRHY+MkfXUzlSNEwERYYkMCJIhpHzl9taMBla7baHCH1amuIbzhrJxajNHVOTpgskWTk6RTjkk9ty/
48UfZ69SnvuV4wNvoZyc4aIopnsop4c7CuYmL3NbaKND02J/MRbMgYGL8e5F3LDLMqQ9H6mdCSnmThm3UoiMnxgexnrc1J0WUCg89NAHIO+AAVoaxvMb
xArQf/B/i83AjYHs/DEmKhVDiHFRMWYPcQE7tAJylQD+utsC8++rjFQelVGC/Q/FcPqaMb4Vc1QI0RDIC56idVGpe9SRIDoUFTIOsAvxowzryvYVkVVL
ZC8hSzDW0wybWvtiLwxR8BnkogiEUKAMFSEzEU4RDEIQUQXbe9Y3JrQ41QdbXMpUzfGH6vNKAdR/j2ogJRE4gCwFTJISAUD4zkgFKRCqUiFAgSSCZJkY
RkUqNNMhBKjXbZ9x9lGtSHAOOOMM2d8Yp7A10k7ZgfbpXUDTabWDlt2Udtm5rXaGaCyKDGLBTzXO5qT5AhTKX/Hz5n99ujUSuXMyqpCtttUxoEsrgEDA
eoLS/ukBoaBNYoBIgXtuI4PNOI86ivjtLYBI5mR+ErEg/mdZzfFydZ3cLJQUcpRmr9wlyZBCEmCXCZEimoFWGXHNBbKeLQfo0wRF8koGMmNYL0MPrlgg
nPvP1/3/cfpcOmfbZjIn8Sj8/0yHiKEgwgn+z/B3a6n+aw/uxSCa0VP+jaC2xdKbouIYqVHLYqxEUeaHeVbS8M2zTjrn5oFTP5f9Z/Yde0ozp3J/l/Wf
8wwDv9fcUf9B5iHI/1BKf76UsqbTyvdyP9wf4BglISkszjc2hcDjQK1OQn+6Tp4LlOQbYH+0NxwIdDE1P8S+6rh1Ts4xeH/eGMY4YIdxIn+L/yP+56V2
DfvIql8hjqfo+Lwenx/paflIZLS0UAULkUNNDuxo5OuZh709avNDM7T0Bgyh2gT/hJ655E1NDi0btAzsnt8v+nxwB3CbhHEmez53qD4ECdp8XkvcHkB7
A28Skw2MG0POG+HP+PuJxB9h75PTaQyhJOZ066d8jYIGDxywf4BXrJuq2v1SVy+mDXyCfW8fyKpzG39UcLzCN6xNWiD/vti6NlF5P6dobvdw47ynouy2
I/D+CxdF1ECz/j7jTp7hcNo6Qhe0+H9L7N8IjS5hnt9Yckd5d93+b/jrXvX/M7uekMztcKOIWYhtMk2eDA71+H8f0s32nhP7vEVRA0gYxk06ho1fRr9n
UOsC/nNlZushz5sDXpfbnjvqRORtvc0pp5FwyBmcFFP5Gfwk7VgEwgJAr49zPUDpn8/kQjQPiGUp7cMP9fn2BAyPHZroR/nr9Qn6iA/MZOCTwTk2Ax8y
bgfmhoPqcQficnt9JwBpyiKeYPf7PuzPwzOEhfx7kiP8WdAGfU2a7idcTTnFge0O97DizOa8uw577nstLydrxV+3ZXqbB0hCb0q88NaTqgeKmMQOzs9c
g9K+l8ONwgPnETFT6JUKBPUWEdDvcB7pROCU/vN3JZZJwev0DRoGftqkMn6F/r8F75lJ2IG9CH9GPK/mHBWCrFREWCKjMFmFZQ74VVkfy1Kmx14BpD+2
DMER4PtZVh7BDSno9r+nuxT8Ql0VJ7ZT6o2+k+L1PYdmn+rdDD5HWX2PzJ583YNa1mYm6NkfnHgvRt4fMNZpmUbJN0DaSW8p8fn/j4mZ9/CURN+/ZVLg
7c17w4kpWiIDsXl7djk80NbZ7Sfi+Ccdx7M90r1KgTQ4YJyR6wfNfV7UzphkPnb7GFMjDdRjVJhnHSi3/aflZZziQBJN3yuC/3SiphoEYoJdFTakAzbU
KP7jSB+OsR7H+JPTsug8Bzdd5Silr/2DIkmW4lIEO4Hx9E/ah5JfxKPgjl/12Yxj4I3BvX4rZbmSaOYcE0Rv9f8zFRsqyN4mWOTdKp4K4tTg0Js6qnOO
8nDtjV2aGy509ZTyH/b+H9X+fXjn2dmhPocJ7A/hDYDE7X9qeLspH3Jj/YNAGNjQj5gdiNNP/apfWD8JkWGLCqBs1eFlN7s/JJudb5nd9TglPEP++Rng
0TmRHAtB17gtx7XZJf3q8FG7w9RA5B3oeAbbg934mwDSZEPx+u68QSPQnOTwJUMpxOJuh3Ngnae43pgwCboTKJ3mpukOhOYeJMQDwDovNfieMr4IOkM7
Tz4dGta5J2CBxubDwXSBVEChRfgd/2JJdDfsms7cqUvuySSc5zur1m5ncvwGEMTd6WF74lUXFr3EBIQc+Ut+RElWg6pEA2yHJBLOj04cpxNDU5nW9dUO
qVUrWFETWAzHToKpLDwm00Nhn/m0PTQAxgHCtHHEQOJPYxSuJtN6ezrnZV1UrlocjEMRnQxMSfiHZyEp0eGGxRTPE576DxzTLcGpTGgoDZUNTKQswbMj
I8NURds/Hn/E9p2gi+tSpl9Mt/1/BqH+n7aP8w6VpazNMCNFkG6ph+C01tJscgFhVMhjKDfhR+yBzAgMd/6D/jK0MW1qV2pm7Mj/fIRiP7/8q2R35yV0
6gaIm7sSPTz8ZkjQBpEoCg0CFCcyj1sMB+rxEUbRZtMQRDSoOgp13vvZsHCSBuekX9j4hhRx/B187yLckuyL8YNX+3dP23gN0/hQX8+594z3ZB+lA+4m
wKn8U5P6EvrDB6n709A4bL0EDwPT02U2TX7v8PmH8d3gQM+B+faYhjEoON8130MymobamYdPIksmsGKl5EmSUJJBUETSr8b2z7e9P00VB7h/EeqHQGIb
+RDOoKyQtJXGSVyP4tOLwU8mI5nebCE7GCRojF6E4n1/zH1MNEBcTo0QscppGfZltsKXhy5mPpcMi/xgkoJOQQUnsuFw7JRs8j8EX5ofYqfkxxdw2kpv
jifZOrTImWfI3T7wH8QeZxBQGjtwA6KMSHNcdfAv55O8uEIPZL/IJ5JxK1LnzT6O+bIcYcOZR1cZCYKLnaTSbU+TzZ4Os/XRhP/ALo8xJPycQryJfZKA
M4IQoKA3GGoH7RDreXgYmd6T/MDA/9RnhukqbghrLEShJRIafTqfYveY6PUeIz53+shEKEtkP318b/Og4iBzkPE/M7H+YIaT+Mh8zUD4P2ybTUEkfSTQ
mCAZBvVALHI/kfIyNvQ+IQTSboIe8oPL2fCwOAHcORZN8gb5lMFmwmvjIOz3TeGYeIhz1hgfeMfYZzkJt2/Xf0Mj+Tv2pwcNMxVCwWYu7CGGqpe0375O
YB9vHeT7eku7+A+BOw7DmIqJppJW89h4rzOQbveMTEuyfq/h/W1On3gU1VIhGMEGDA5mwLM93gjc/kfL5B4xyJz+EleUBASpN3wzO0m/NiHLU7ScZCjt
sAKhhpfQsNOPePIDAqE8PzvinrCEg98xNCUD8oC0hjohE+W2HzQm5t7TTuXKo+uw+KH8CYcz9mG/3p+A6Dd+zcesv8W7Z8CVkkPNp/jlmF+edQNRgdoF
f2+D9ZDMX1Ne0/F2cSNzeoYDJ45BL0YDI6d9Vr9QA/8Dwb1T8DxYiYhJmvMXFIpITB0FPiKAcj0IGUoOjjaE0CbSAbdn3n+uW1C8Btgk6HA9Ovujqpz6
Vw4vg8v38rh4Fkj1cHZJzO03djSeJuPJCDSfdgP1D3DL7sU9x2HMPD+R+dSZSlvZz+qJ2HxLA+DidQxJzr7rWwE4TQqQoD+4+Fw1APdRr6B7bIbRkQTa
MoY3DF+bxu9+N8v9edWQ/PjPswsTDlGQxV7EaqUdjCDYIJeYQMAn8t4RK/iCeiOjUFU/MKgfByrjqHs9lQc7t/gFSYS2ljYWfYfpnk6MYwN5xf1+oQ4+
BwJcb1X+/cWX6FVkH31+4xUFii1Kr8iQR3NH3Ry5Rf5q/Ew/sE/V8jsj97QUrKNMjhNZzAzJuy8uGJeqf3MsIbDwsyYosV67TyjDSFHDmAcZqb/HOG3w
4XOaHQJZOqZsT+Kne8093b9do73oYdnw71+YOQAc4aEJS0fOhOJ/NLWejD/hmcmUwtusYaf2MYmGvb2exH/RCcSbb7w7G6qO8nNf5eyz+YsTIqRurYiN
sqRaSjafwPuAzOBlHBk2qoYw2FPkDk/vLDv9/7QT2cDvnqd+vcVhFGGGSUYY4EyAKlkrKhMz1ECo9AiPUs9kmLhpKLomAihRAEvYphgQH8MqZCO5umDh
HySPkGYoyiA0oB+aE1JuNp4sULCbYQ32d50LuH14y77V05z+kl5TdOJE+yhnCILRd3EuOOWEWdHCY+8QEjhLQnckYCYJ6ho7njr6QhqT5NneG58/q63N
gzks6uGhidIxLyXeQpD+ck56UMUwjNef1fDtzh+f+trPPq5Hz2GiVU7JAiWhH6IMgWvaxkmRkBkeQQ6qSINWBTUg0IgOpShKAKioAy2HykvdDFHltsTq
doydp7U8z+g93yqUWykLaWG7OzSfxbZm+k54Tlg4ifTKcwl+Cb/MHChYm384cwOanxH61PDhTIAzkTip7vI70P41ooKiZJZjtHczkvcaUuPQlA1yV/I3
OA5bP0sCd+wdOUT+89CZGyHf3Pu4fjnuZ1GM8zdNoHIyUqTqbD+O+j10geUm82MBVPIDhY9sSGR3Evh6G4CdRRSKh+oTdvM54CE9T7cBxE3BUGcA5ThB
kAuEyTmF3YrcCyM3wJnudOwMyTnWkg4mCk0mnsHvO62V3DtNh+HWLyIyiqoiSg/L6nNEV7pczAcPlJh6EMT8Ph9Sb4G+/BGEUMViBVfYH8hVixYds/vP
b5X19rXbMlpDHjdNLpP5JvUrBRVgSfx3790/CZRym2AliH6zM+B/TD5Qy1P+pDAcIfUNPvN2p4ZBVqnWCBSWcZDUYcIaOZnvHKG6PwhpM8hdnsPxzPue
B4HECg8JvMff+k+YopEVBZF4+byJfnPGRlGcekIHXeKOyG7hyMpXGVSKddNQaeH+P8JLPpMumZwGHzBkgeXsKqMmFwq/USCGoA/OAoDaBdDJSmSrvIhq
KmmCuoQGSEnPA0X71DxrX85NEN/xm8OU5Of5TCtCpDxkhiRULwlaZGRof0n9VhmMD2eXyISzxPzo2eZndBVeftqYQ2GDL88sHLTIx8Lk+2USfYZSHAsS
HAhRZNxqd5wJQWTAhTVfZd3KG1rU+Zmdec8Jf6PdXn4ZEub97DrN5OEuJMGmegmYt0cSZE3hkaZ5/xczvIZbQwB/2pq85DI0Q7QDQ31UrYuBh2veaX1c
LyR5bUELGkGOhxa/VNp4myRDgG79UCVDQAm0HdvqVdS7locJzKidFiTAfq3sSmPbyfpjTzPa95MR0OoGdDo9xz7J0UpKfrGMJE3G7d1kT9Q+chKkveYo
SfWB8IWYFZnjIvw+OkoMSYgNI9RrU+MCfDwbJplNZtBl54hAXdIG+v3zdRnkNIOSEmYhX7aNvy6+M9AzHs3KEFuihQD98KFl5OKMJGVB85SaQirK4cmK
Mj8ihq7yQpWUP3lUJFGDdBpbaAm9IHf+EQv8EKp+A66Snf+uA+zGsWrlPmp3mrUwV7Qw9KDzWeqxGsaM7YMmUEjMXVGzIdpiUeIeZlHks4bjklfEdCtp
jGMxDJB3WrFsjQxcBiYvfc5OzKtazPuD5+HI1M4fMnt+7MpRCjIt9UcPuxf45aAdDui555HvI4OJxM920JqmJDKBfCp12hurbQnIkhpPRz377Cq3yuAB
xCFZHYOMOta4nkOZOTJvZO0+nmGtGsBZsniB8MhzBgccENdfusnAOG4P2ELBFBEHjsNmQez7f7Bs3rGSaE1CKQRTVa2tWi7O3kZnXGp25SS7U8C7s1KN
5tkN86zgTUiGsMTnK/SeB4GpoLDghVJ7b6+/IyMAh7fb8ZinTlQqprm0LVWdQ7Qo82SSazHOaaBNxMZoQlL9/HinyRP6Dl8ODyLiDQrksYQFfxmfMFoE
5wiMknOBmepduec/C7Ye0urql/zIW2jQyxQ3c27dbkRBeLWtVGI+7KxFX68P1H7AWk2Q8H+d3NcmA/I/KxDb6F7ODY0eCb737jEyBCt1r9K5erNA/zxk
78ciGCch29vZt3MXVvw+2/x9lF8xaTfPx9QgyFA1GUsFQ7gaq7bS5PBqn9v55f9ouwf6jbw7IO6ZQDSQQelHfTl9p1MhZxXppeSGwogGwnDl3rF8Rjhu
8XJ14AZSgZNkk/CH137wOZ/EC+hOft58TmHAOnkayJxWK8DM9N+9NIVVFcrLmYh1DSTPPOnI3QnVAYJpELnSQxJcDvtOOcNdn5UDqzfo5C4BQoGDnXpZ
E7sDAQSnUQHDv9TJgAS0liHI15JTtv1MXKvFExXlv9OQmpqPYNl8J4yHGHWQooNp4HLG+uwZevA0yNADgUTfNshxNw9zCfQ+LDYdHgNk5sezj6GuYaOF
jZ3/X+h6PGD03kGqoA8kokZlyFpRcWkqiJjQfjPInNYP+j7sNENZYSSUa3dm3UUYq6QzKv8271/RrSKiCIY10IVky0xC6SuXSdhqXdOXs2PcNxsj+bHd
N9hv+Y7JgXhK4QpB+Q2YwxhUDx/oawhgDIu8CvtA/megKwYNpKeKUxLTZDGQ7SfwSbDbJNoPI2TcSgCkGhAeDAwQqiCSAaOFAtj1HboC9v4K+w+j5awC
SCY/onJ2NjENT/UGk+vSG78nQ/iAbfSP6x7v4QmkwCHzNoAz7Tx0PCM/AthgJVj7LOR8AZ0/onCH4mYHWXEDaSaQOxl/M3745k6h2O82Q6Zd7kxAQGX6
K/r91FhTP80KKyBN0MlVe0/DBPuDCUMVPR6auyztfcfmD7nkQXPyJMBv35qaQ0gGPeVAzh7DUhtmuDTY3taLKDWTzOcL6jJDIVB59LMvsB1LqfYamuIU
Z/uUVbM0UDc5oX6lF2V+97xjQ//S4Ure2mHrwlBoQNbANJmH8zdk2YA9oSeZ6se3dHE8zgewef4PH9Q7YFSB+lknssSjhQk0IzpVNh6hE/EUIq6Kjxo/
EG4Q/T+Kef6PlZd5HFX5yHX4eBC0SXJtYhrMD1GwyiZv6kV3eqJtr6OPu+vz3ZH8grLOGQhmaZwvqe7QNAh4YVYJZqAm0+pnDdKE9xU2nQDzNu7z/R4W
YZMwC6/H7uidgMewn6inf5+Kj9Qb/p8A8etYknyekxQvL+VXErMLSZ+Z1YPeFDBCV+FQpBjl9etcHcrL46cMssmgYKo9iwWQesoRTg4X2wLEf9Imfi1W
q65wrLwHkFH9da85aSWt9z/iRcT/vNh2uEpea3VRcj/HJmhfX3M6WMizKTWajaBJ1GCBBY448RHIMkw3Wijfbh+W9Lz0ZVK8aUf6unBXMxQhaKNkHKrU
/csjOJruGILi1smDylxko4wV5QOPIUMzT+LEgw4YMCIaCpDETCqFMpLHQ6VxxskyUJsSDDGf8u3sjMUE6OAxso+L3TJzXfRkWcDDRu/Lx066UwTMU6zW
i2Oxp5+3vn2+3/Hm9fo2EPXepoTW4zCTNo4XjkRUESTHD+y728nGvovd4RM9Idzp4b8+2wNNzDYcMwpONBmwsFzqQoM/k1IWRQlNcCgzQ/fiAGTB/+Dz
27rPKb9PeAt2SZd8GAFKTHc8RIGeYv0gUrMd7KLylZCBQzH185O96K/fQDrdvgpCo6l/1DXbc8hjxIhsU4yfZ6pc4d111wBemT6yDzN+N1xLcdqj1rVk
5VMaMNKRu/V3vg0ZAl8GMTZ85nhAsCZy9jdt8zn033tjfzf3/h6QQ/fK+0IZCJIUJ2cxI/ufYVDzcJ4H/9lz6AcvR3QHDFEy4eXRJcfRy7mbEpB7KQj/
p/1UOjlQqkHE3V3m4BGT8SB4CJDWsacYiBM8VgMxPRwowntZlnnfPhpz25MmokO7K4b1+mdnjvJwYlgn7bZ9/V7Q9L7bfWpNm2iTvrQbHZjbuMGd9Lha
ftwUbpJgYEfMIHCwR77v0RPt2Hac/xqR4Bn4j0SVvwEFAW0cLdaywAqmTDf40HqwWZMDchmgdro6A41vSJehT1UWfdlH3vepQdcrUDiBeaOChJfbYSvY
UoEJQFKMRzmGvabyWa6od1Rg4vWXpiAKYo/9EyJlSxtI6pTDrIVfxO5e129V2iOg9Qw1BEwETkVTkUOEVEYkQBiZv271x44k4Dni4a49+nWndWvXXRZt
FVlM0q8s06Zb3dj3Mzhe69qT2JTewb/Xx2zv7hn7Q+EBCeX/d55JmQOdqoEOYt9f7D09f+ywiVpoMaiN+4d1h+SvscdmwyIAuy9n6K1cRr82T/y1lX/q
cvRPLw6cGn+HbOlOvV/9qLbHCTjzPE53pt9Yb6/56Jlj7KBfbHsfwP88+z1/WvJc89vowv3Bfibu8FIfzwOiPztSGQOIIDf2qCUXsTu4D65+NDXIB2VF
7K6bS9I6eCP2MZWdfNheXlL6Wnl+Dp/30Cn8slnPVtfmuDj6PtVleQFvbF94EY6p/npzyP6JjL1K8L6rtlPq0lA8QQBF5er+ECrwUgoolRzgwy9PsX79
/kJ6f9JBb/HOQy/H53oI9APcL/n7/za6UCn06io/1sssKfq9HqeNJeXbGfOV47qO7s+kvbOGJFd1DnT2fIBvZn/6fpvXpNV6tIHWN5nKapK0v35eIbWp
Ue/+3trfwyGzDZdZD3KP7vu6QK9+gBOO3u20p+eYp6fJuR7b8h9fHXID14o3o+H14a+3uuw7Dax1XFlss/q6e6X2zy9P0WeVl5l5vt7PVsmxPr9IoN7i
+XA1Ps5NHX8qfyirVmd81+XM5y0edqxt43u3mZZd45NJnv8sgSFEuDdKB//XtbJ+inlvaWf0M25zsApTIgCnoXbv503n3vpShil72lBHsNW6NWl9517O
X9tKJ+70Uoe3+n3Z05ysfjv+znx/9Jfzlp2ufPD+Hu6flT6tk0jHA1Pc3onB9C0n491fq+PTfw9Hr9WuBkOPCv0/qAJQD3bUPr/oqdep3l6hfylv7/1c
+VRZW15UuONPQeBZXV15xqW7zIzZ2mrw5VWqJef2PECVbTinYeSxVuNAyJ/09+/o/8/4Hn+3/1/ZNhR3V593u+bfXS22TWU+Gvq4r/d9LD48evuCIR9g
/qvx7vX7dZhZejAH07e77R/3Hs5HOlVwComfH+y3/OyTr49wx737o5ZSrXgKDP/SB5VDR7yLfR9VPlgLbDfbTEki4f5lj3wcDKwx+Py94oUMWBSYIpI2
4Ly4j40F61ve6rZbrSq8CPTOonQNwra9QR1h34sN2eQsLJv/vF9ARLto0eXS7LcLJxRa5/2CaSLGEg9WhrwukrTU/wpVkMCbKnq+0slprEsl+IA+XqkB
+Yjj8Se0WHptfUV+K9/JK/myga7dBYcKeE6MNWOBUjDO8vNHmwHrZRXbV3/P4Z8ITzxv2bd1+J4HPPf+8cP+x8n3qBi3HRf0GRQes9YUcyJ18l/AKyaR
p2d8Pe6hm0fthmUKcKL22bw26dpAFilsX6+8v9n3IDMS+OwGeeUVHx1V+6mrhaLr6PhDcP9GkPXF2R7adh62RgZHY8+yD/lvk1ol7K+i/UgNjW/4dBfG
4r7j6f8RqPAHx/wVAq//jIpA/3IxlMOfneRk5f4JaCy6KjIoKL+vjdvmCfpd/vffAdTMFNsfBBRcouXKinPHFwxMKqj+9Y3I14+2+r25rpn/P6MP6Pr3
4kIJB9ZjZH8WQr6e1v2/OkvESooL2+NhdxBElWFVMyEiPWwr6Z5g/Qa+9UDGa2s4/aqPk6triS/p3mgpNy9BIg/PHGdBg3Wh6TXdiN5vz0q2KgHQXxPx
8vjO95WbqiICARkqYGFFAcWvxvQTXLDlwfnZxnGmjdvL5B2/dvO2DmFBD0U3viJgiakgso5V2YDUidektokBA4MNdq0GsPHD7ujvbptvYpaHhkdzhgxB
DAO2ry7/o58DPNbH2nQ3IU+6lCj6adtmeM4mIpMUYS0gD/B0XU1m7+yshqImklRHKV7FrTixLUQcOYs991xT676gpdTsR25T58ns+azyIyXHIu0250XV
65WTesIKWW2rWXsuJQFsww4XDq0G5/aXELEw4mZ5ObB0mhpNaMH54z7InwunPg7Ey02pHpKlPT6VbgdenRWi/rHrI/XzT78qTpr0C7N6so7/Lv654xj0
y5ZTwz9VgNHh5Y5czp6+pxtLyI9LDVyOkDg0TVgy5sFAJbhrFBozr/T+jjjTttrgVSJr5UdPwhA+YhKZ8/2KXMpjKgKQbYa/u1gbSH99Kv99K6zITDjW
CkRDF5S6f70KzaLIpWoWz5MvJjkCcChJ3WvnHbk3kqsNamYaGNMc/6//HvNDJUNiQUF3vfGiTbVYYyZWWXnkMCGMA7Q2hw29qeECr8jt7ygMG8h9CD4W
M1Bmi5Ey1NaoZlJic4UhrVF461g9eealoemsNSftl56xTJNrUO8gal5xP9hN1GOHHxR2WL7e+aPRv+e31jmBCsknKYkJhzT8p6Ka1tETJElQ2bLvnUG0
/ZYqih3j0ohKTIMidoTVaKwIiIK5JJRCoEVyrlnNIIiKE7LKO1ExKzCOU0KC5lGzOBTTlEWgnKCqClU6QchJIiOcqqoLDgVRVh20MuHQ4lTIjEChZAUJ
CcLKrl0hISiukCRUR0jZScCok4hJgcjhwkVaiKUqIZJFFRIQkXBZFgQ0OBKmjXPP45qAoKKIogoaEiAqgoooCZKEoqakmEqqiGigqCKSJpKKAClKRppp
mCqYqoSmmoqaCIpYiIKqiJDaGloGlYgaEGKlKUpfSH/nJsaKqggmmKCIIqIppAmgqqKKqaKKmmqYqkySmiiiEFVUTKiiCKoIpkVW3kXfZIcEmhJ05rCh
Kilj7OVKQpRaFEqhUWgpBKEiBVqkEOsqvanaYZ11ulGz6+gerMPbtH3B93Lc3ffPKRTUH7jpirqA3zKRoO2P2z8fvxQ6R+Mgff54o/YXWA5duLkd0GxB
/XAmQ9kA0K7wh90vEr9sliAJf8OWzTlh7hwfu2rSHn/wryATCCqgBUUgDgQSZsh+SQrt/GzNvnRA2IB+bAyfy/zePprkc3eblSkLdWm0BvUxoocVgC5Q
EgINeXN88sQFzhF5dv3WRANorKcIhR+OW2TyAAyQhAYCfzopI0Nun7/M27zPly1VndH4ZmYBL31qihaSxkxpSIAjHfosHBSk8qZNY0c/RT7X6VnAJFI4
YdEQAcUga7768L6jcxpwboOQpv6fRj9EZDssFDHvZZVDcfrWM9gwbVlOzq7YcdQZJyE+JCFSlooYBC4uzgos2BDd9VBhVGDAOYdWm1Kwt2txMtr/8f5g
jxC3GR03XUtbFd1yi7L4uE601mLZS73P+mt6XwucVEAk8DP3y6ZFTFUWlJlYvo9U1dfjV2OU6OIavcPeUHVET4Ky/QXZwfuUKIEfYfmywn2wFU8TVn+M
eupvbrnR3k5cC3lJf8KCxVOssTqi8MP9aadCndcv/kh1hL4ejmmJc1mEUC3IIQw3UnsXjg966yP7uYYCENlkbIpqTI2K43FVcAjy1aoJwMBhtAdzMMTo
ksqdFmlWaKGCenSb899aJtnLDp58Fy8YwxRgNiNtEE6IR3aAcGtUTVRQcSwxdS7MWdy04ykAemlVC7DDWsoIOdGK4JCAJIjMIFAMK27G+3s6KOjtoJ72
Ib3UA2EBIkVEBHu3pKyGUiTUZIyfkdJep3eyD0Z/+uuvZUYc0GGJ77hyQRx8k2ICmVA9y5MKYskNaIZJ1vbFXYGoEBVvlZI5A5yB7qwaQApwgRHMFDQr
liESdbx7JBOqyhe81N1LMwRdwICnBTg+IIGTZJjsHQaFdIBCUjvooXKgIoMhBlWKzO+TrW9odQbtKh1541PfycYoqh3uzuGioiKhrVHRIXHvdO2BnOjP
HFOnbtxuigoeO+nQI7SINE0ECRItIV3rVbID1mv+e7gcIFEWbPOw6YkHaxHIDbtxU4CwrgSzAL6fkeXah4vVLpLvcm3UYZI6Rzad984c8htASAWcoK3T
sGSxvKkEhf6bcylshaQD3IMyJ5uzpXesijVgyNKLiKQ5T2TVPFk1UK2XXHK6hsMajeiuRuboa6sL3vrYqmghzijZkE5SoZQYRuxVPgmaFxFhQ7Crl6lA
GBWKAxtEsg2jP0znMwBsIMQ3HJkjDoR0jKzWnkGgYOunZLx5AgEIoNBLIhko3VBwElud1YzMgbZXSganmZgHKx2aBpUAHsO92sUgdCetIwSNgbtxVKNc
oAkvN8W7rFAQ1veGei65imDe3xy4PFsHcRwKkkEa+JFCtPhiMjenUyy1swpQggULAdEm+XEgdXCBuyKOzxQHEPYreAULgcrLsSwxsbdr6bqaOQEERuKW
SqYiJgxgcJDBWdxmK8d70OhWzxu63fOHKg0cFAoEwGeNRLLjQnWLYI0RJU3HJ4IagSCFB1mFCpgaggcgjB1nGhn62KOj1SH8B7fZ2htJ2SIc4KCgfqld
SqH7ZQNgkKSPnT4+Xq/4/zv+zyyrjNABoPfxDlOUCX/7S8CRBStOUQKC6FasgUIf0leCe77vb9X0yr7rgfy/2Gn8v/q/+jpEwOAsRK82Jf5qm5MLH1TZ
2/sAn+BVAD5rLxebl1ClCfTmSQfH8b2eB/xqkqqEjxQT3wgN8T1gcd+slTtCsAihEhwqeH8ggdIB/FCf3JCkJxxRL99SUf01N6f0MAwyaIFO2HOWEWsF
hiZreBA64sgO7B6sADLJdawU4k1U4SmoTTUB4IidIUcU3gKT2wJ2Kd0F3YDvKZUanIqjJHCaKZgyTID8v7PD38uziJKswr6N2weUM/y1W1KWJZVyIYDC
1n/5zyZa12YU7lC3V7YDjS3Br+FRY7EIOKU97JoZVW+TNrac9JqUnzwv/GLaFQDm1hV85Q0mUEVqIgQBHb82aYmTw5VIgNAmRpUOq5EyKIykAmpFungy
q/w+N7sZaf7Hdmxv6zQ0RQ6lDJxzU/qn9pXSthR/YXBgh0rJFyf7mjDp49qgTlpN66XtiKZuxRAiJcg2ge4xSCwRnoSBbYTSAmWaSsNOrU6aZRKHIDMs
AyQ5cenn3a4ZO13BZwPytVJm01BI0LpZfKtmlf+2iPsoRZOwYjyMWuG8K5Z1uySw/BXdEsRXxWvqtVnAZVAyZ2kDeSfzZEUqVwqJhY5K/2OoJFiP3mO/
kwykvYdigiZ5Ta1JcHULyCj06naKRKSg82k4WnporihHIgMFv8Z/L+aFnaQIGKOyW2tmFTU9IUaQs/PS0kqKR4MB77B0OyuWUpxLdntUCNsvTOCy6MFP
gEOESwj+CQnfuQNXL0Z1xOs/X8NCjtZ0pQ6+HaOJToKTg0l6vFa6qRZmUaAi1oYKCSCSYZQzO6elmjfH6UbXC60reet3jJhdVaUoW0ZTDV1+VN4HDUeC
gia1h7+dbNCfjmYozlsd+MMH2tXhOkqZ+F9d00qwduTLoG6qAylzQHYh+GKy4Sob2xe7DSz3oo40w+squ6+BGJroe46ApkbGo+1dacmlSlNXWBQ4MYcT
74malZwwqXgjhKIQf2GMtvc4UZCkkUMeUTiQP7jJurL1/6nofQ/VKPeUPJl0nHyZO1f0BDlfxpyQkPFSlFXgl+MEf85Uyn3UxwxOnkVqVORGWrKMM4iK
XnPzV5h/W3fOCEuvA9HdhGEUEes8xG8cCl+DNMwFCnsXRpz3EVIGRvebVqouNgIsC4gpvfQ04SFnn4kLVcwZXOrh2EQMm8YSdlnCMy0612bbE/fQZM62
T992wrbhF9CQx9fow5XZG85eDP2yT+JCsjH4fjdkHVPd90nP9VhntQ0880xmLlOlboPHlF5REgt3kgYHFld1l8nchnoXIBKIShEiKNp1mC9s+ie3XWdr
79fyzUOBRmhK3Ay2kw/6ZnCBLqE05Yk/0aQFiUOkoPpB+rO984c5W2JVpwhWf2cVTE2+Mpp0ycFN6qFPVUaesPRRvxmGWdwWI7VHfy6MIlRbFnUh9FB8
uzEoQEljwGgVRFpAKecMCZLZVFquwpvNyZS+iwdmdyrISKJ4kGvj9e6mq575PM1SipzM7vfGUrneECigowDbKovGHqywBUjLWftaBK5nQqJw+zpBjvWh
AJ0gT0xXTtWlCKEnnUMGUr4Lvnk3IzLuswyqFB1jC8GMigWJB281FPKNJCsKUtfof6WF1soq2TJ+0hw/n8VE/dKkUhQXt3OaubFySei3YLTfnO2pSRRS
J2Bd1XFVxTEnJB7LavYyps29+l0Gl8onCaqFMyCU2PTIRmRWFBBIDkbKqBrqoIoQNN1cv4ys8MJKxyzK4/s+Y9zPVOvT8fl6/zvu104OdUbyfwkdRg/Q
ZKYpIbZTDhCHTXpVDdfBN2JSeXnVu2tW6o+P+z0MViYQckANCFUEISIYrdh2bSGJzl+hRhhqyehxY2zhijalJ55wLotSd0gUxZjPJN86VmbgiHAMptuJ
zIMshaSRHGy4GhFajLtOEcVYXEiHCj/h6OwfLsbtccIUP62/1ab7py0zLA6rtovQjwMkoowm1CsimH8lVuxhylAoneCR+W1GiANUgiB6iCRkdyIdYt0b
AZwpXq6Oy2NJCPNXLFRngcwfRUExwGLDJK9IamSQGv1T+OqEzGcCnhoxz/XLAoUSYzVTHhiyRfDwhjghMbsZIygPNQHDMBRxzca1k2OSsDhbCpKvU7ZK
gqQlSmeFJCVsRaTcWfRQ6tJKgrEFhYjxOh4HBQ47agcWU7ZT7d/VOMuykle25y1VHTTW/pjFy2UL/PadQaHKu7aSUuINiGQA0OOiuCWKj4NN0kMhAsrY
lvR+eSGvTGf3U4a3tKQviWA4+5U3+UibB4kNT7mL/BXRJIJg2VGESwTIP0nlPp83z39V6qlRKdu9NrrPWa0usrVLlSosn72hYRQJIjso2YEzKv7MRNQF
SXznn3bD55Pj/XrO5Tb41ddWsieWFHW88ImhbSeKGJVMhRBEyKz6VgkCUT8HU2gsM3IZtKWI4u7Zd0XKK0+dGuPGy7o8ElPmy2NVV1vu7oq6n6DnSSD4
kMU8IHRt7KwdQyS9rwwK19bEyK/L8cyaByWl+32Y3WVnq9WihpFTpVBAofBQII+itjhiGCDaOZvZkUbNhsuA0yC3UyQfvdFyTZifEKlFbKfaQDoJhJRk
gNEdrTj9/92SST6Vx84jJAP6Kr/NM+YF1L7FV362Z7FSslKsvN/dkdOzjSJeMJjGaUXSwYZn6qRRCI6vsyc5cAZ+R0YYxGrQBEomZSz9J/lQt2IJF5Rp
EEMzDg12gvmatQiBp8Ody9aAUzcxJiqnuZozXBUmaHVLZBwn6pg7Xtjh1Iw2Nqh3NuZkKAGO1gtSWixBlSfohmXrLK8s1xuZN2gs1lPfe3JKjqmOdZvC
+7tOW6Q1/bzhoP0v934XSx6ZXymLkqKCx5uC/NPGbyNiWnz6z9295RTdKDE97XvMxP+to8fuuCY1u851Vng+1tRHOmDONG/Bb2x4XL8NMm8XQ3k4MDRQ
XfoQvW+zKcx7XWrwqp03VXzxZaUOqDIoreZYCLYWV4SmyhORmZ+Fgvg9nUrloyM4NmuXJ0qstVRPUZZ6MKzAhrFPF+dFcSDkKCaXUNBJFA/yImZAfaCZ
HRRR0RDkMzagfreb05ESQlkoVZZEDqs4GxAglOswW5YV06wjQ6CXconaArVzVUCJKFvJiWT+PXT1cu2UET8mpzo614eniafW9cPS7gURVjedma2JVC8D
wVWiAVk0VcNBNWYN4LmHC5+tXOUWFWG3W+gaQIJBKGjekdK2ywPuW1EpCyPPUzdbHRbXTdtmqbc7GM7vRqnXteNgxl0yctwQkKDBCCV+TZc/OThBMv8J
AlocaIGKz00dei59LTSNKIiRSdJTTpqzhoOb2b9rwKrHR7Hp6sJ1kCiiIqAkmcGPOgs3ZyNkRPhsZ/c1jv18X8om4+fHW1OVf6qLsu7rda2KkcpTLjjW
FjBZBthqTXdZ7fSmTu8ZPTnvTv4zRo4LRSUT4svhrNFbz51rSLEwSKSILTPm0BZswRa4wsSI0Zl3VEWut5k43qcQRBFYGjN7v0184BVTVKJso9qjwyRR
GEDDDIA0Z6/nc81FsYQwQfmCc/d9o5UfqJHoKhb+BDuYIR6QRojTHjj27yYBIWKBJJPtRwxZhGUvz11442RGnh+mnJdP1tf0vnD18YZ27T2tBVCMtP0c
GeOs/HnedNmDWEP3pCdsk2jq9XhdG3O5YKD0aizazzZYwRiIIxiv4J4Zn3iXulBL7bNQ08P2YZzTyIY5sKW6P1t7vjd+6qTf3rvgpQWKbXjd54UsSr86
HHEvyt8m2gcoI/vt6CzW+13gafxZzvjDhM8Up9aVeGin4fnZ96d7e1WZ0br54onnlS6MlCKLOO70Gp4upufboVxNy6tr1sdbwMtkuYiuUExzMofR3Fii
IqHXALxu8W08WinKXZ+FxK8fXWx1G3708fypvGm4hK3KHKuaslZpxDwlE0Ip9bvCn6mjBDbDwmHo6u33n11PBoF46KpCdSySQB9MQZCvRAMQQms1rbag
/k+Z7P2D2kMkzNARUSQPXgmE6VPHPxTV5OyRQVQWbGtjLb0ZnfCt5WT4fo59r5Qx3l7ZpWfxtX+hPB5ujVmrmWXk0bKHVQLYVySA6ChmjhRy+DGjiCnx
hfZ2/plSEHIjF4YMDDUZxX4sJuvzibalShhyrBlDZ+2ArBeQZn3Xu0AqQg250bkXZm9jKOp8zkfWUsQNhPhfCgqWpC8rLDCUTGPCPZ7PH4mxB/ZLF+LC
CQ7a+DOvuxQIxonmkQRhrf6ZqKIMuyGcxVmqe0hkCU4d7o5OqEZtnd6AqqugGfwgPWqyd68cnv/L1NVq2mjAgKUF3LDHpSan83cZmICkGZJt9S4MEyKq
p0ld4yMyGOuzIxvTfeHc0jVczbigiAc0gfoS4T09OGw39crhyfu/D441K82n69Wa59BCQqZagtRb3mW2Em5JRzc+WdwaWtw7mXpr7sb3ezNCm867M+L9
yHvTYk4cmgPrzre8XnwoGPJLevSja5Js5KxhJKGUkpKDIRFlEQLOEVKjZZZoU55ZvEIFKLVq2hINSNnm0G8ioQKQk3xd6cbueHAe/XrzrYsm7eGs+5AK
JG2hygNWRHBJBIFS/VXRE9eoMOQZq+Wc1eNeLZnB/z2VgRbn6bC9QsNnRaYJacfNekpiR5eYugRBsidJVbJVQc9lbQqiD5EKj1Y8Xlv+UlkS8204yE3/
NGZgbgXL+j1d7PwVmkRyhR1Ksufa3k9pqinI2e7Tt+eLwj9HxWkhLj1ZTQyNyBEtG+m4lAdBjpA9uIrmoEGarV2+6LD/G2Ghm3l+nqh9aXBU3/j84dZ1
s2a2ouTAu/nYGjNEw7E6odi66s3OWdct4ZHX8Pq6+u2AztwUBvS/psLrxsHXbJAt6LiSvWm6UDRXWWZGEUaI2OlHoECsrkoyeyG0GR10oZyvs8IjBf69
c1dkI/65UDojvmuvKTKy3kVE6qNy5tuuPmV+GfZTmqxwO2uemu0nouRRNCGPEyBS6r/x7Wpwz6T0yUTORTMoGqvmRMxktrs1pCWjyKV14sGzWllFqZMe
zwb1e7zGWwREQInryQIANwBp2HXsUSYcAv4mTqYKme1h9zf+byBZZTfvuO+ztLx/2d7345TP9Oj2zh2cV9daDE+WQMGStQisF2xab9u9O9ubaGW6uQiZ
BK/l1934b/Ufowfmz0z0DGeh+w/bnjP7L00wWyLVFAKqiumVJgRCSEYiQcoribKUpvt3Pp2EV8IEHiRaBaUEyQJnJkxd+Xw6dzOq06sIA72vf3r26lDk
6t/LXWz37brlGnNP6qFjD/erAOFior22fv3mV1r9etV2MRI92FFFdVKe2FEFsqIo/gxDMf2rMQkge0z/b7/qzltHQ+aU00nDTYo61cyhQSglP/MhMkGU
hjlzJlhSDhH1MIH/Xcg5q4V6Hl4Xde/S0PFh/3/G/XLHxiJ+aLs2R6pTKQZQ6b++K9V7zV+O2sNMT6/t056Xe9QyT325OLKYSqUZJEFC2XM0TS6vtaD/
qlXvf7GvkFME0V8ZEni6OyFMhmWyYmnc2IefF6/Lznjb/Mz17h8u2aTwmelP52LcAXLhZZae8MYH3UGXzqLIPSgWZPybto+5pZxoo4+i1k4+d1dMWZMu
0Fhoz+SWPbWj2Z1uYGrAPBkX1didU4sybLvXJMZUbPv6G2QiLIsncJe9FHFvd7tKn+R/E1RG76Dk0GqJqO4JJBgkiykZWqmroZpAj7X9ysanlZeMsHHz
xjZkJRBz9lln2kylvsLK/bAW3P7ofwmpUqEhPiGQ/2IwT6/yH1fb8/g70G/1KzKmr8f9f2+m4ovfWfRtM5SI5P/qZ5BQWra36e21KE1J1X33yEbktQKf
NQJwuVlNPJuN8fcwl+HmLtYY4Fhsr77565AHiOVTtu3MCMzXNEg5cHiEMDmXptuj6ziPhX7bUbbTNx6ntZwblqMOUBGOhbsa2hH3jtEuL9uthPkUH+jD
9x+i308XApsqDiNUSnUShygWAMmE7BRwsOUCRnMMZynsGG8Lzehbhgn96ovciQsCRRAV/TFef/S2U16pj3bDt30XCpXA5Y17gUlzYcwmVuK8KM408foZ
yOcvZlv6fnroVUgj4ifP2mRY9uP5K+501RLH/QbpVFvb2JUghKAyNIqzNabsCbNJ1cX9nLbc6/j9rz9QrIent7janq5B+XLwl23HZYZUeTrll6I4EYFa
f+td+x299EntG3nDzSPFNsnliwYMztQhKlB+vjfl+MAV3GvKFjwpy6UUxRV3Ts034R398/1uOXNaanW7ny8eVLxWfOu+uJrv4La92WXNemXw785yMNk7
Uhj+l8imU+EPOcml+5ot2yUKeIo+G1sfPylciTDvm7D6bkA8qW56fgK/eUY+z/koJPVRw7+uLxWPZ4H1PPQXCrewidGbpv2MOExYfs6QOw5p1Wa0YhdG
3G7xVQn0fXYfOo8GsBTCxsvMhGJOY6e5Y25zeeoAWgrOfs8+ad5pQcgZqF1+mW9tOFrUcS+gWpAxxffa7G3sZFObyKkeIPUUgWzWfLDUBcOQ3iozfp3O
NK/YPpmj5PXMoRr26C4fQWHftISEvoWWV2+ays989ege3G/Oomuf46343g0pH2fLVorgYrbaSoqrQgz0GveXnW9KWfdfi2Uhlz+22miX88HvtPTKhieJ
xD69+y1XFfK2VaR3oBsU+8GMoC8NkYB+tg0iA7tMi4P+ChjxdXtawMTkNyoPjvADjIcePl6pt/Cnn4a1cHznfxcDS83HdXN5bWHaAXCA70O+SSCAbUW5
QKeqjpWO7sSFMPzwpP9vv+pBWFTzysyDvRiR4AoT3Nyd/PaAruGZUhuTAJi7UnHdTJif2Mkv/mytbdZomk42hu0a/46zeO1JGmtrZkfekMaqf6vh8MYu
+tUZrR2VV/FtxfyoEp1hPufiNHCljN4dyCUJrmrH3kOQ9v9v57/XgcuFg2/2fBh08+qMNEKUMaKWMau8X+AfkohlFCkiAxAZR6LF2TlklHcrb8lZ9clx
wvlQwBSZs2fVZZSm/BdmeS2OUYMtjZcl2pRuHc/ZR5ui4Wmvx0iL4qwp7Fe69AVGuoYW2xfhmgQLb2RQHl2ZNashzdU2IC356JmJK/uxs9PZZ/Gvanoy
ZVptefJkeHsgyUWCoq6bMNIErDTKQaFANdWtyeeIU5F7r6oh7fvk4PPnJ3kY7erSPPSjuPoIFXjNU5pCzPzHPoW7VrDxVeJDG01Y1LsqKHVSqvKz1l23
l8VHlZeuXuRNEpH7fb6nLPMMRXPjRbSps/vrD5OXSsN+696dd83Pm9j/T+N0tDzJz+j+shQIUg+cPe2Xx1oD35mSf2/zvGUMqoqqT8akkPhfhcrwd8+1
DDIUxqQN/fIT8vCsGNta3X9t3Y4qLlIQMf8P7D8z6/11XP5HI/81zeaL9y8k/adMf/Bu5nLIzF0EUG4Bxl1xz/w6NjkH29n+Cs/3Hc8HD1P2v/zNg69p
wnH6VCeKn9745QVEnNh/q1rtzpsYOjHLlGutKC1lnU3kVfBo18/H+n29j3E5nDZEZxN/YaOJeF45DKK2DMlHubaNWJgMggJkjsn7VsFJZgQrKFWyfrGB
IShBP/AbenPgQfB8Laexh908htJ137nRyej2O+w2nzxZEd7eKLZFp4h0P+46mqKjRW1cCf6cjb6AdohMCwujDTcaOrOSiqhccIBBsDkDnJW1V/N23XvN
xJ9CHrHgrWCgjy/FrfV94aOB6UX7TgTsDDR5LDqHiTxOzU6PBPJhuYPtX0Z6GPtyWkiiYSamRyBY7jg1HxogkFLyJzPn+X8in4/hcOf3EIH8fmR+lSVV
BVYLuXWymkweP7J8NcYmkRPw39GE/ulfxH/bZQNDJEq3/w8YC0xfbsFga0dJ1TVDZldQpK/uRPxcTA/l94UMnvFBRBtyiP2gfj/cB0EPMWH5jsgLIg/C
xJIHR8oGQd1uIgXOdGYOhDPixxQpDiWam01HSisHU9MEP4KMWRER6DuXIOZf1mzhdmRu0J24UcvUrw6mmZQO0vSjZy5TmWf5f8q2myUG3oiyv24JkL/N
PRx9ZDpgU/0JyU2oiqev6NjsPsX1wXW/uKyGg6wO4WTaTgHWBZ5CshkJOLJ4F2E0I82BnxRcP/nfWj4xFjBIbGq0MX2vxdjg37gNNaDNawzMp4B713OH
g3/rxRxNGCiiWXNtkSPUJeiF913Ut4DiPu5qiKt/9m7zaHe17qJqHiQ3bxUVGvR8BNz8C1GJ+23HHGYwuZkUtzJC3LCy6hsmw3Gved2BvkmgZSz102Rq
jMJc1k7zEbNJwA16Q+OX0x8LvzgG6bwNuipvjK8hqD5+jm6cnl8l6LzGKCqSiSD48RzPeBsMQs6oc+geMQX7e/EmzC1oHA8MGoJUVVJPgPRD8jkz1qtL
ad3q0sYVK5A4naqQ5GbPkPxEvYqIrOjg/TxM9YupTJyz5HUPkJELHsex51JTVwQiywaXPczw/0ZLosLqfN9/2VwAMmLC22i2pSnzqYfpOPkNn3HZD3nj
9aFBEFAQRt4d9h7NQPIzIiMBh3p1Cjh45FlJSqVOwEWdjxoMDEqjJbYFN3H7wqiH1ar8mQeOKVJqZyGnAtmJPjuyCZTgL2rabys/B9syfr3BSh0AHo/W
/lb49XG6umb44ObOrX7RwvJFItxyzOSf4hXEDeKXA4poLmlCYSqKQURNANWIZlU0eh8nPfDKFAyZGk6kLPYdCoGh3GByhwMZWao51fMdxcpMzRykOSEZ
zPYGJrOEeaWGpWc7wgHI92WMHiAZmyBt4THTlIKczcXNTcjoHT5FwOs4mNu2FCshcDucd965rOhkOEMGogXBoYdEuz0f7qH0keDcZwe1UMiF6mGj8EU8
hwW21gZNoxXz0DrCWDIQds9utFgdxCx1enDs4JUx9c5DsgeKob+FFuyHJmrKKqVKqZKop9JpqlmKnWPlBbH9eu3zERnHL2PhLr+eD1OngxQZmcocJJ0O
U4iYKAzNx1OG/UVNYctYbcg2n4Y3ln0mnAsPUT/TPFSrqyLqnm2D7C50634iNgqjtE0CivTHZOBMvapnrjPWi3/BzxkVDuRns37/Cau8O7d+jRY3ZcTj
iOE45erndXL3I5d24HuUUu6l6rc5d+DI/HQiqphyqqIqqIqmrD9gHn1r5v7vFl+U0YM22Y3zHlmlZ+AKBgNV2PggEuo6IRKTQRLZ073NA2Q4IHfO0IqJ
9vtXf3kENwzU9VPh3iyq9m6NCxgimDBqceZs+vGTObzvvlevpsMGc4biraaSqj9d9Q15p/rmllyqlGDsZ6ocFeJMq7Ie01sR1fjzPZ5JAY0E8YU1ES8Y
bHvXPs9IUbFxzMEaUORK4gfNHIAFO0uxMenA95qdjdt8pzZ+J00q+uTc9K8+Wi+2hN+U6srlWsjJu4eRUQK6rvOhdpVkod7lGCT2vcwne6DY0BmznhJE
VEKk50cS8dC+DQGwdosdye07Ozj3jk9tKVOv2fG9w7Nwb9ZA2bpyU2b46ghJvVUmsMjlwgLWCwnscdMHwXnkRWRPR3DfbhHhKRgo0JQaKHpXUC3cwlNg
ozWZmqYca0W62s9SeJ+sLJUVZHsOM8HIXMg2mSrRCy2WAvwkGsgJRmOiMCRrYGOdNAdYR5TxCpxxtIfLjtihjoLRsD4mwOU2hp3dxkmklG3Z/k98zMX2
FhZLSJbSgjEQLtqHLIy+OtpYe+Zw3IxSAkd0nWBekUX4jIMm5TD4HsxwY20Mn8Nfn+/MM4qbkoMO+zyKm9gf3lYyh0nWYAwJNmXmNcSZuRoaWYGZmhoU
GntGElTqHPpZlJxOMvWZm31R8Zn5Q5C+AWsE2dddT5zRh/C3manB7k8zec0Tz5Zmnz+M3BZh8zyonyO3y40iHK6hVV0q7R6QFJ8DXgb6GdSZTwCt0UTl
N4h4jCoLPPbswwxof0vTU5TlDh0wVQmEG6KUSKcq1m3PXRhnYWHRZ2Tf46Nzqe26akJppOTLdHsO55jhMOX2+kOVRTtD+3q6XboPYR7jDByXOQ7QJ7zw
CihTaHEmnWKnxN4HogsIdA3iALJz9576sJXe/U2wOwasigUci8pyrcpQtdhbpRl8SUXyOBtubcvZa4mrC2B0IaYN0qH3N/QOlSJ8rpc1AjYkooI3D6Jm
FtIfCoYBCnAB6802ag1CgTBhE9HKlFQhQWZVlQHUU2tBkiiUm7jALNoJruY+g8S4GCoaZqORtBz3S9nv0jItw0HXmdDo1q3Mz1PR9ib23sRjCPXkA1TI
d9q7OU1ALNrFdkP2I8UwRTjaPmcnUN5APqeafPfJ7nSpyBqGIFXol6TJVCEGJBQLoAyPhqwQgUbOOyExWWsDXTrbUron7SD+/fsD66EFMSJOwlnn7EZT
cPrPSHS3kyP0pdfTQ3Na0q7TDJj47DtgxNTZ2z7GpVuMyXVTPBvcBqMu2LB8vOtXEUUzSe25Z2EUNk2BYNMpKSqKiaKryTaEoQofqvXIlmFmFrakMNRJ
T7qq9EOpYhrw6QTPuF8enzOJotDUrNWnZ5T3y2EzZOyQUPFAJ1lV3dsU8JTiQ7IE4l9cPfCCfPAAHlagXssNLszqfCn1ll9UlFXWCuzD+lHvEBWMxhor
9clfjJ8uUpGulx5rV6zs87GDhlsTmv5RKMoU2bozPp/dyjLOYZiDsvDbacwpHq0k04VHBDV+7gqw6HjieuaiDSOuuPCUSnxKv+WWWT66wHZ059TxzxpX
LkpDqBLcD0EN5T1lrDUjMatq84yjgZvKq8mbj6O5rmqztawi92P6OEnygT3GJ/585Sjg7MLWhcf2vKVCV4Ftiva3t8+uvB+mL8c+2Prn7PRi7Q/GB4lM
hyShOUp90oagaViUdtsA1NBkBqE1HOVOUjqiHeR1A6nVsIUpSibQiGSFAlAFBEgJO3q8/kO8+hTn1HG66+D2bSVRbYtLkQlIN1UOxOsk9IFGAoGMJiBW
GZzhJDzC7wcvfgC99vcyR3kOCP/RdjXUDfFvMq5dHEhEEmmBOmVMSAl3BDhPu2Em2EPhCX2vKTzosAk0hCiBqc2AdsNsk2h3xYeFYBsZIt51pKA8hxET
CPw41yfB1uYCnTeqdnNnSD3uTySaP/bx3m5CTKcZcoFk6LApI2wLTKws2pMGMBC8zFBZiiA0STLc/0/+v/AOYD71P+3+h/5fkz/f9cl3z0/+dwGQAgFG
4dEHR4AI+jmqDv51065F7eG+7O5/UMsPrJ663D9UklbJshgo6cuOIDpbPkeE/3e+o+xeM8WnPO8YN/d3DZhyuJLlDOc/2fccAw4NQyGJCmEs2YBf8yk4
zVwe7dJDv+2ifHyDU/gbKubAgDiBDnoT/tRBHv80PYSS818y/TjH9Mz2Q+tsOWJ/D7HOd4w5LoybQwjoKiMWm+yyTfFnEtIcYRJAtREJXdhiahqdGUnC
s6f2fQOzD7kgsJ3GTsCChSHcxdmmU/df9gP8sWTYfn+nOkm4QraaB/owsFtp0ZgOck/gkk1TBK+qATIaqJiWolHJIf3OImVC+9D+2EKRSPQOC/kL/wkK
WhYiJqkghIqKSkkJBYKpCRwSHMjMhPrFOD5dUCRmn7G0WnbdhwdgD/gcR/bQawAxUwMMEyADbdQHu5B3pICX/Hji7Y8hhTgLlLRPeZd9ZURnYBGCGvTg
57zfStzDoq9AB8kO+ClPnCwk+XX/fRTaSbZUjlFmkQtolEYCkJYY8XT3rEmX3ohv2rRnYOODDCAIgNJYMKwEG6gQOlZdMRIySvpAIdSdnantPJA+Rz38
BZJTeffpxp6Y9QD0YB72fWf7ZAoPIk7M8vEDUtLr0CGILqAMRh5bLghiQRYiCiigx3/nryMEOPzhw2+YR8kvvxuFsIshP+MTg9XSy774uzj67WJCwgaT
7GHrj+ae1NGkxmqboUY40zPjDSwEWgoBps2rpCqlmYKhSZYCgfihCaVltQwxVuaSKJZDhBlgMEGmw6SaKhfKZpNz8recCOhgTaEFoobukFADN7zTN61m
0XdCgMEokiQXxsJni3cWOfjx7kuy4Er3zx3fLsOMZx6xGyN0+fi9V8zk2wrIIYVCAYkfajAagaeJOI1BPwceH6+N5DXwWxg90bHitZN0K5DvGp0SI5x0
O+Ppu9u6NjXGg0wed5cY+8IPWeQhz6m3gC/6Jdjuj/jKH3PzgnloyRtilkmCI9O33R2kYRiRhVfwxAnadftiojuoFsKmFIe4oVkRYJpkJ04zYwDMC7Ir
BUthvNmQAsEIBRXdsITYwJiBAJlEXUukfXklP1y8mFwkKAodAin+okgmqGVD9D/jRRCNQnX7gJ8+c/hLRViH9lCmDluRUB9yAlSIgwD2EDkExWcWjErU
OLKBoP2n9ndNffaRhu73rApume+qJqW3WZf3GaHVtRip/7yXiCHTbeUnF2ZcMkMYUtCpsvBqALQ1Urz1TI3i9F4MZdOKSplsxNskFJ2WSqWCdEQPrBQd
wSCB9yAVHyWvs89MOFmIc7LsR2LYshq00zUtBwXW9azeG0FiXMNM1rDBZrCmY85+og5COuaUcuWAb4ctaofCwWh9pJgEinChEgM4t6CzAyImsJUmhCi1
6w8YcZNl4xinZQgZNmyJtQrrExs7107uw2Cuq0tdYpvc64JxuKWVOecuiqzu8QjtvJt8HkeDEGiMpYMpE0AhgEriZE8M4oaQKbKks3OaeIJCoc+HED0+
gH/fKPZ13VOqh/yhYgioB8PiwcIHAKPeAnzO08+j2+X07/l/C5oPOtafz3QQdqyfuccZdWr1tDlxfHFtHWOVJJ3Vj8jj+NPmK1vfYIu5Ugv/OQGZUKBQ
5YTouKKgCVGslDpJiPWudSGtnPjivOp/bJCJyiCBqFKp8QqcLcXrqLUEn2iT60UGmjBXf1OxIaZhiCHRhbd3clH9ldPdU0Yd5SqhSFRBFSvdOEEk0NHy
smPbiBlTQyQjSFKZmUUEEARIlIUlVEzUJRJIQwtPd9rQrQoHJDRy+Bo+eE/v6AonzEosCEA0CLvsHVPoS9m9a74aaWCKaiX0pZDig/7gSPR9KIc0P5Ii
OEFjGB7/lQqOZSiEwYoMg40RKFiobU4aJwhhYIMtBoQpRpCJVyFyFKEMgcgEKTJIsJoGhWhBmiQIlGJUMCDAIKQ2FYyGkpmRpyVySkShpoCIpBpaAICE
pIJEiBYZIFJFQh9IYH7VF+OeCB4dSICST+B6h+UFmBE4jKTJSIYQJQh1FXvHy+uPXmTr7pUPKUsiKA/jxo1ov1kDd1zHgM2cQlQDjdjo1bhnuWGkkeE3
k3DjQa0a8CGhHVFZSTebJrXwnKyZsDjxrtQ0I4RTxFhFPWU+zyD18OOdcDSmtYCYCWhrjeueAJd14zxEk6Zo0s0019qG1SAs2lR3PHVkyHMPrQ4n8gSH
3a/IHXXv0bYSFXuemCmYoKOiSaapJ75OyFWSmFdiEQPngT64UA+qRB4kBOOzEwZe0OgnRQ8k0fWdqBEETFEVQUAwBMkI00kQtIbBoPvAkegh+MoxJ9Yu
nNzPfWUdO2PcdwhccqAQgWC1wIU8KvsXkIcHWCIEaJIQYkJZU15hzR7hA+c6/7PPF1enMaTPVlHmkiB5n2xRCYYQOe72cZK6DO9mLKHpJNMzowOyGaFs
0TGM7q6AUR+6BBgVtmnYhPIFCRghImFqAKFYCYgoKKSKgYmIVSAkImIqImrkm3VgJqKogIN8MaiGfJZQ/SU16sQ9Azy9hvVk9+hMJwlXC2N1wp0hWQ0x
ZP5MgEr+6HJXYc6++4ZrYlLNXVlDIZE0JJqJwT7gnuqEUAUPp6Mycl9cE5DZkIQyz9uvEpCVIQZ+jIzvOO/SHSTZ7xkOwhjge6fGIi0VDLesQ1CmzP6Q
h/j/VtYGasNTm45xmReUkqsSy8565Hw39CmVVQWebiaI7k3m2G/fWZPFDyCf1zQ00iNABr1IHpwRHtEt/U3w/YieBPzsuW4PiUIjDDIymIsHdoxYGwSm
sXU9Ew0oLZ/K0OhBBUH44xp2JCHYBdsRAc7EcSKYsOwSCg/hf1UwWDr1tRm1SVZQi24ZyhipD9v4fpV/F3A0WqT5lLngyU4HXZ0Hw1GIKsRCCAeTJEgx
KOJSBoDRp10PNf4oAr7CEk94AYnq9Q3T9wl8n/C+lUGD7siFlnSUdbLtT6mRQbBDuWT2y4H7DfPr9h0GAfJTxA83E+Jfnej77GBdkC0SOCQntk/ahUVY
BLrCYKabBSEbu5+PnoNBz9B+MGRRokdZ1moeDb9tMY+fTBj+ZKYsDFYqkVj4/d649vkcfqfDs6ZU94Q+Sz6T9X7A3j0buIQmFzhZmY1sBTsoog4lHdYy
8c3cxcB9+xkN9elDdgaoT8D6fYnzn3Zy58uqSZATlGAov3EQirnkUB6DgySBAlGgavZ7z8aXylwWQoMgMYaZIgh3Z0NfCdNEQFKAzH3ZVIvq0JHbUCfR
wfN7wDtKlDhyIWtgBoCiBNMFfXGT+b6/g8H0cX11jokc645HZ363Rj7W+A44IqDRkS22j5zu7oFw73cO4sNDDB7juZl25MW0nCm4dXduUO8HgNvvQE5y
tC57cXiAaOVhwCo4CypQikKBwRhFywyJIcJAtn7nEcF9WYpjPsO145bg7vseI0cRyyE38RKVe5kBTIfgSSXwjZu6W3zY9Yij4+R+DCYcIkFzF6p3gMBC
Zj3R5x0k3l2bvC1ngmH3nz7j0UHjA93aAL7pQwmCFAIIRUoBA+7ZOh54nvlNp+qPh1zv69WFOzO1kIz8bSppoomqAcqzA/uG7jnLIaTOo07Z42AFuO6k
ehE3AXvH09Xx9RGH0ghrxktjt3PCA3ThTMmKKAoKKEoWYCCKSGaFcl5awswHIKRK1IZNRCJrRGtAqUkm0JkSJIShq6TpSaGkiImKhGpyI4RVARFBcjlw
rQEotGZlDSCRFrcA0SPmNTuF3jAbwMxPRSoqw3a7rsoGCGPjezCblCzYgAoRVSM2cygojAHq6pdagWRedm+LPY88vJAm9muGFzQExxHWnLS5AptUJy2D
VpDyJV6Hl2nlGn31Sc5lLO+YZH7/Zx5E5ms7btxeQBwNDmeUIQP2yjJI0CFIssqD7DvwANQUlC0FBEDVACUzIxBEg/B4qSlhoivdDjJ8xDjCe4b+LgJ2
U9/LdRzmLnWGx+/+n7t/NzELAGePFqZFPl1l43c2hYmFLp/izW95iv7ZeN8YBt/uvJkoJwy24OVKA8MxE4ET6gbkQ7J9HXCoI6TTRcnfQe2NPEhrA4LJ
p7hTuH1H8eimAClony2Ec5wKpEh1bApP4AoiSuSJpkVIljomsbqIsjqkwSFbHdgQ76MDhT82JhYiZTygN+jhEQhEgYk0FRRRAUwY4HmmCfV9xIDCtKQM
BMjQAEBENIEMCkQEFQETRERBBTDEk1RSRUTEFRJNREtEFMkxBQETFNEzNMeThgOJCGYqYyQBAMrShBCEQCOIERDhYUlIGSspJEMBIGKK8PU7oPqMEO3n
mHg+NmHjoToIf3fXXuggBd3UCoDQ2YG8o6OnQgQmEJt3kOdHDmI2YFymXhNJhjMZG6yGIpvnJnNN6eDDnM4NQxDZsw5NSFQFg90FLP/qiUDhnJiTnDO0
zbvODZvxtc3xl5cuWhbIyRzJvxhis01XlgVAppFDjhwQd309QP3Txs7azCyzMyazCiTGailk9/V8IEJgPIV6aSoMhymBKD4ckNu6pPiu613Y2IKEoQ93
0SfVwL8WH3NpIUkNOQw4AbAPew7+PTE6OqWT9X2fhwfafhy5HqVH0gf46Xe2AhQKSOYKGmqVzDfOE4nJAUPYxothyKqv6Lk7jCOEXOIWBjIfOHYdsn8F
0W7yeYGjt1nuekP2kikQibECnU64nuER2jvgUMOh2YcI7A3+/BSx86D05d+8GOaBTDGKlAt1IsSKgiGYbkNDu2m/HcH+PtPb8fpjhrgkLbNu/mwj/lyZ
A3d8hl1Kiw1+bTdOuAhYQEklAUlABmcaiFyA1LqTPb3teD6L5OTMcGKZN5I307w4Tc2okT8E5dB0/fVFVITC9HnbkGVWqyWyUohQNRmnkFznu9n2cPtv
rT63lg3v/aP7n+YSGAl/kb4N1uy7vjAFNSH/gojqNMAiARUo/mSP8xrPOA2KGn5IWbYvFHaflujwebXwnb6D1ZYRBhjAoM1aeEqQbE7EGqVtpMal7+h/
b0/2+n/R/p9pfhtxx3f1/wPoAPNnGqDhumq2IC9CkSzaE5qSlBYjvSJjUj4XnEvRLmuzLG0d/jEQLSB6cPLI3bWbPQ2EnjsB+EWPw1k/fOzsZmy+vSVj
j9eniBgj890m6eXJbhh/amk1oLWTtAycOpJ/lefHtDwF+7u46vdL1ecFtiaHHiWnNJxp0GunPy2Dt0OSNAsTwoDlki9VNH/l4Fh3HiSfFnL/e6SGmaEh
sZ0OCz14dBpO7YxeDrgagNz6uPrNuLdzsET2B8vYiH+PJPMhOIQMlU4lTKIMU6Y+BhkCO66HlxvIf5casQPYw2QSB5PPqbNrg3pAUk2Jthp24JE9WxA4
3Q9JCsh6TvUEJeCXpbnSwQ2NsaA+/XAoHoAVdgDQXKI5B2RmnaHpD/0g6yJqHY8MXrR+vIwsD0ctLxgzqpdjGpKcAP31R6sphmZUb8UBqDr07lhwQ4DA
0QhtgNSjn8MbdtGrSWnJ1/3eRRsCexkMppDQn68Sd8g62iOiq/5SUJQ0BQAH/X9m3anYJeLFd3SgiClImhgn7JyKcGQMilaKKKiaiQpBChoGGQa2SFkl
UkmensVYbyreHjXdvcb54uBq+GOSPPO7493s3+H1n6JEQR7Bsdg6ekd4zyYYDsUf867258PjIfT/fUPgGRp4v+ohrCUQlsk3qIEDkG6b7APSIFf2UesS
9J2gewAPqkETzzPbW72/llbEMjLjjclRhMygnGXjm8YU2u+MhvdIiLBjA0hvXBcX25NmTnJvkPZl2cC6OqKT8BV51OJJNceTk802Ac2YSErdnJGyeWee
MAH0GUicKCgZC6gnJyQjMuSUxMn8Gy6ggNpFsIMFHN5DWmrpYamsEcttqjyyuzwdevv/MHPL4ASpyHntqb3cw8u4HuqoG+EiTxBs0OnM12itM5ScrNQ8
LAyNkEgcyQB9X/230OeSkJMZAh2316w+/VgbgB+NsnpUEMWSTm3dpHC54eZd+uujQZon1CB/ejJlJDc5lqnm4uoGSH7vwO9sazquRW420IqFU5krUFLf
ODObICvx+v68/t3RP7/7zEWyCaBVQfZP7Guchcb1diE09fRSDinKnM0BKcaTBIJImLCF/CyX24/L99sBBJKe0tGtQuLQ/O4A6XSZYZMtHLZmGFolnxo/
t3NI4/tQyVaOir76/HPNPq6aZ/bN3/jM5gFh7vnzDoAzzD+aUAyUenNa7TtO7QdhXuEypooBsQLIKwRSAfRnHFJOTi/I6pVxJ/PoMoHkTyhH9064MQPr
1n+MoHy5JnYSC7fY2dWUK33VaGIlVkY/d7hEEpt5Hiojzoeguss0KIyX8lpT4tMOrm39lKqFN6HR2kiHxfTA0wYUtBwTMqO2Hl1heNPcVE27CzgO/dWm
4n23XBLLo/YTbegOGeITLhAnlfRM5M9R4uw4VCn9xU1DZIjsp6HkbjVlEk/l7Pl932++G2ICyEP7mB6PY5MMlGipktBGsihClI4WcRYR47Vxy44cRQC5
SEyyE4RyiVkJcIKuYgUmBQzkFUmdCEK5SHFcd2yAXYO6J3dcDMNId3I5RJOearQd3Pdrdd1nHdQ7NrqO6Ccbu51x2cKHTNieiVwiiA9odMCDgccmiRtK
I4CVMa24usc3MuJ7JHArz2SvvfHpqUijIYhxgkjK+oJOiVsWSLVHPbOFxCZFl0S4jZBEq2VAPqCDgomgE7zy48q79cYBYYSFD5VndxhiZ1k+Ga0iE9Wk
jzxkmngweY/pqAcLE61VEWIcOsKmo0e6jzOfKQnlA+LIskKPvDZs2jW67484ThZXecbILHPO+DyxsslLtzC5ixKJsen2khJS/eHg/C+2X5ClZW2BjJWO
implXTw17bsoe7OYKfXUFicFUMJK8JIBeLpxZSfb68D8TcbM/2m226KQ2oWyNP7469Dl4Ltw69xz2WAVx7mEe5SGJpJAH4fD03R5D3E5+YU3obDbgmqm
rMlqZujmkzDNb3l29jkPg4un5e9e73PEepjfB7PTHZ6ym5FfWuASXcLsmoiiwoodz3ZS5biY0OwgdqHg6+L7x152MacHDtgFxsJG0y3XBfOv5fnQ3OSn
JksjFebjiVsGCZmQ04gpIiARJjABcSNmzuh38e2/BZMq1lBxpPxGduMAginEwdR/Ie97ES+jkeJnxkkkGG4Zh19spEs20nkVcMqUoxjGJbxbJgWsVJ1+
WGQodWJopp82k8T6IfW0P10KFCVCf7wAuIVtmBRMRES16ITKCH2fYaFNJ4kmw2oyO5/DKVOH8alIKE3R8O3ds6qJ4oi5w8iBA4swcczBDpD3Ik+CawPG
VO3gcQkMgQ1PFAhPLOK0VDgQzi6wWr3V2sWtuTtiGzXcHO7nazlVHI7r3Qnbw9xaKRRyZVJ4td71147pHa2zjO2Hd1sBa7dued3cWsnSQ7nuLbqxi427
Y2tRqSkRQy2RZYZClJAtvmSfPPcgjLnsMRNwAk9sOC5h3yuEgkfleE3CCaB6v1ZT6lJ+IzATdUO2Q4wpGOcuNAks8+7thc3jKdgGgJoqWzJF8hIlcYD9
sxxPLDIqGMqJw2KHFLBESjqb2bJPLtDpLP67ZzZdBTrnUw2+e9bTd/sn9E0fls+fOhyQ5wJUSRQ6ht4aDYJ6hcjyPjPucF2fYesqlomU56Y7G+JGSHTw
328/aHx27qE1KTBUubppQuWeeof4LCnE4SCAgTl4MzItUUEISenyw71wJ7g4V0d/PaRTGE4MgaJMV6VQjH/O4DsehWn1u109tBQn9QzXWy1Rmfr6ccEO
uhRhkKQ5O5QQs5j2cGsZDVKVKLmZUxLb1yGzNIeT8IWA+zCCDEqyK0L2gaejm+mSsMDqmeJPrfBhhkd/rrhg2CarNrdkauGg5Qah7yR2PpsOUGEKo0oU
CIsiHXkp773Uh+OSmBIXynzqHtlELoLEeQzDtmMu1Y4u4YFJpvkooUTqk102zDqR5h4OsDbqZ2FQtmTMbMfjKaGi/fBOeYOGV9XnfTcsRKn0/Z72EXVn
fjwZDRKDxii5zgsxEYhhoucWikTk1mfcnoVO8N7FNBq0HzQ63FMRAOnH50h/qp6dkSBnF0Ne2BgGr2gpY7+y2poh0GuRYpiqlagonw1FOvawybobwxx9
0onoodTv8ZQwUngf2yMIeBkmEB9RvpkoCNxcvA/6f+/dPRHBC/5MOAsQwwwcedylulURMPTLOXkVVHOjcGtFR6CHIGGGeioep0D4hcMk2O0jBkT9nKm6
wyTbZPfoYixTN76Y46ZGkAajny52jOetG6bgfFFA7X8pWgopAKCgIJGlpGYqilaoClWKZUJCGgGgUlhA5wHGsWtJq+jhHHO/Km0IAu25ClOOnJwyuJh2
dzIKbZxbM+lgfKTcEEf1JqbbylG9TjIggyCxk/P7FLczgsnhnLph1Vs22Q/chMQ4icduGSHJzHziKmp4QvIjccAOpy2f9x1Sc9+2Q5N3pOH9HFZhg5gL
A2A2DnIhcTENGUxiIMdjo2maYQtguHQ4dDKYPHStAO4306nbCpFNmy0P8P0/n9+uBODnBZHy4ZbyIBDwwahZDnepqVOifPSG65ozUdO+YciJpJhGhKWZ
mEKCmIKSahmiEDzYTCQoggmSKoqZKEmGhlSDc7rsM6gZFzwVfe7kuoerWuonJAQpIoMSfg0VVwcgCjyWy7OEUCcEiiCquQEUQBQcgImVUS1Mlztjtz/L
25MKCmUHo2CLaAUNiFcsyOfUYBDIOTpdH4QYsSIxmB74BiEH3ulyzGAoTEwlFMjggNJIw7OGTElUJSBSUJS0hSNESiQyLSFbAuF3gP64KmARwFsh7R7m
1ZQVMJSxMw5KYwhUpUFnKuxhzsooFQLpqATDgXATAyBJvjhQkxONIu2UktoFVBVwIGMhILACB7nyvrxlYP/Tx64XoBQTQkKDkBJwys3wqBzTf1lQ13WO
Zl1xzWQTi9U5muCBJlP/XceihllZPHWiJ3ZqQ6C6UQMINRdnyC7WYEXKIjAwDgTC5yKEr4P5CfLR1/9MxoKbf8tH8e2NSzRHMxRlbPWz+3FK6P43XxZN
WykNraLkmdUFiLFtKrssPvTI6vGVETnmyuR5u7hzu8MDgZtnjR3vQLIuNZU2JOk0OkKsJ0xuuuMFDYJqgpKklZC5YdsP88rlCsNdU4zrCoMUQRicUKOc
Qwm/f7vr0rvs5dC4e9PECdAVDSSjBRdJKKuBxoJmR0cpmA5QTCgMBZNMnuMxAxILMcIjDE8Awx5Sayhw1m95iqCHK9EuTSFlagsebawsOmzhl02JJw2K
MeYX1p9Q5VN50R7gU4cAi8m5CzwiFGXSfVKnS/Aqu6ifwzexV8bvju6cp9XcWygzFccF6u+6Pr1lUnEIu+U0fle6AkvtVMEDiGtaNV5NbyTQmrZNJvWZ
ggkO2QrunpDI8asggWmc0UEQqa5qNEIhY6kTasNt0hIRUNTIkMQaBNFAkN7tyFh2rUOGqriEwyUXdCi48GjRKmnSxBnKsm9aKZSs0lV+O3gduEJBFy58
7acchpD1qKB32sq90eZwI4gb63cE45Bcu18tyeTVGnSCzsKCmnQbnaQFBU9FkXKCAp50qCxF0FMRThmhM3STBZOU1klUV0yUVSIwvOTMs4Tejz4TU61R
ndlMSvdhVQVO4y7EwnWpfA644dqa42BTcDTnXRKCizYnfCrTgyVVXGFQaFJ0wqFu/+mic8yWa/z4yJyXxIZQ33RvDjsrhB+kjmmR5N7ghaPJ4REF1W8I
dR8TyiEPCd3cKc6984uouXtaI3ZDnepUdC5hrQatmKYCaywLVCasPGjk3aNetFlYGHbeJQoKPaXz7eTQdJu3nCn/B4QxEXuwKw4rzg3WZ5nWdbznVrZy
rD1O68nO7kO7Ehx9oP7/FkX8tP04pU4zTqMNNHpxVZFiO3bU6dHhA5MFopspa30J4cZ5pQ4ocZMaIoeyGmGmVjIoznxxN6DcTK2VYnjdnGrt8bLDSps3
TFVwZRWCksSoc+OINDJrKdP3QzfrRWdpA5XmycJiIzE0wxFArpDENslTWszd6ckXSQduGPs6nOu3UHlp6KUUiQGG+DOtZt9o17I+EukdwnA7B2QWPccn
IKFRwqkQGAwDJ1Q1o03Cn6u+kfoH6qfj/rtd1M2PxvpCJlpR+HEkyRpxTSIyYfhQriHYCcDQMCM0o04QnFAyVZFjMwKZIZgIJiThwYC/DB1Q0h1c/4/7
t8oc8XBorOwZrNYcsrA2nWzeMjNSbBlHdhHqAhQ3WgkklxIUmXW+/92jQQpFUb4CbY8h9v8e6e9YDq8t8NB4BM7ggB0aKYoMJltS2yqzzT9pnsnczGnS
rZ6oUzNlJ7WTNBQ1Zx7Vuae2ZXB2006cShWFgs09oY6zxhDENMEQxrp4h61xvd9JQY7PNNuOrahbwmVCjplNX+gu82O5lw5tY74YcR1f7HMJjjbfgO+0
wTuxgbIIe4NEJgk0UPvHA8aybD7EaBHICWgYIkmMO5kkGEmgyZNAYGwuBqBzo3Dgw72QsfWAHhzl964Mjh3MJllak7IcXlgGzCyXLDXyPWAUhCQMDun9
PpDmAfqTPrCBIfzwMCU+3+DmPJiR2D7xxFGkw4+5ds+t6XIuOJdHQsRwrT/pyfyxGf2dXIxE5E6aBn+UwLaGQFhDz/lTjUk0P95YF57bDu2eyGxOQ+BN
42z33csZ3kniCEPYhZRT0w41vr+YAIAgJBPmg7zngssh/RByFj41R9rrKxNZZjBeKUYiiirCeWU4FrL1hfNTyUZu8xDuu4YkeDuvim+3GuAJtZxHuPnl
clymokkoImZCqHIDCBopWIS+WidKriyBMsif1+//Rfxy7Kln6M8iZHy20SFJ3A/rAoPykD+y/XPhAEKc8D6GZlrSHSoKyDsqkOqy6QYsC7BUGUytQ7+N
CcC7LkHcsODWBHIUxQEQtFLQzFFLTlWUuX8IvO87mEaUogQFyOAiMzAcUkDS4BgnCeftw9C3ogsysakPPK7QP4Pvc4PM1rMqiejqmD+mpKTSQYbZ3svl
x+z7qpErnhKw4OqKVFS/uXtiYwscseWMBlBoWAubz6bt9QDoGioSDBYFUBQUA0UBRMBShEhE1TRFVJQUUBE0kSRFFESRUNNVEVVTUkFMlSm9jVUVUNEl
TBBFUkJUtETUQ0FEJBS0SUERMUsEESkRVBMkNE5ZExVSMVMFRRFZ9eaWZKqmiImCmgCFgqIKimiKFXC5EQUBHrRkUUB2TRahQET3HU1hogKJDXp8O+WA
M5nhrGooT2oJ9l3QiJuSqHH34ir59X7ToDl4aw5E+frEQ66rA7ioIkRiEDONFAYNaOtlGyi05sUw5bbph4TayE7icEIUHk/KDw4WQkFMpt4dtPDn3cDh
BXI7zZb3uxZD1oJ3hyc2AOdtUs4IQU0MO2FB2kgUFR2xJOznbA2jQh49BhuNCCdgsfDftBtwHfUCmWTggTRhhxAHrNAFJ4yIUAUm8nDgbYbutQxyoKmK
ATvQPNwVfNHOqcTXTzcEOM8KfZ+n8cyZG83VANu+vj3T0hVHHAZiTZ6pRNftsIZIApIwNt9M7Z2z4WB6JL+2sQeGLYaqZh/wdRgJ5nXetLyecxUTyljy
yTviUStilyziZnVNYgcHkpM54yeHztHo+Q79zuNw0tpRnrg77QXBEiYdD5A5PVwylly/aDwKDodiyUOQ8BaKWmI2h/yYZ4eMpa0vBgAx1eflA7AQZ6Yu
SeuA8pQM2xgZfMbH68XUbwY/Y5YivEBwW5F6BfLePVo4TWeEm9yNZiJKMsJxKu3Ixzlsahp1GTQ0O47yKmxsvNRQT3Em2t9YJAs6sOzvuVyxRJ0xe9px
a4qFfwtBQotG6KBjE8ATS67vOMsk2sNHozkHAKD8JZzH5ZXIN0KNVQQKjQIVZ+plyFpiMUsBurJChZYHXFkidie6L5WKeYMBQfn+yyggGBe58bglieVz
oyKHkzKFl0HXFd6hSArlKIMy1G/JLfYkyP6Nof8kIdKo7wnzkND3hUiLzO/YNuab+fyqWgrUZZjAOJHMfNPZ/kTBjYE7H2dZ/d3nhmGDw+yXGNpIHFN0
IRz0EoDRkwSfGUTuR+8MTigkz4+vqaPAxsNijiyeYrWeoO7YXu9uIVu6c6WW5IyGGJijVnyS0woJ7O+uuJnsqHZgU3lRDEfX3Eh7m/MoHEPg9ys0Xftc
ZjjgPrzfLjlYbays9qWI27NX0MiQ5cvT76FK7sp8RC8vHPCjzbvjjnjlPCC08i9+yLrXtHHx46SPMkSPhFWfHB4iGiMgjkPpJyVo8NPzuTg988j58LFa
I+ar13gCQU+MfPHr23qmzWLKLg1ju46LRTe7kxXV3rCYCiadAOgHs0ACS4yHEOgomdDzCpd4beOs2kyRzhe1fpIkioKBppCCpGhdzYX0bAPB3eKdp0H5
uOtjjDR8dociATqgkNVihjQ7OHBSMw6IiaXCGIRTKk1C6kWhGbIQNM0ZrCUIRMgEsXV9dd+i+YR9T2s9Mqs4usnqT+j/uLUPdntoF+z6PuUKv6Id1I5y
UhgT/Qj237Fc+9D7wf69h/WhI8vOsYAQagdEcN8zk6GkOscPUsf7Cv5pVYLH+7mnN4xQSfaQ6bUO8seu3EgXrZ2wGFtzwCmY0MSsoyByGJMMAqwekguK
V+6aAEGRSKebuK0PGQ1Y9+RfHIT769Dry8GLR+mnpCgnamPjNfDmJJIoREdpQjAVl2L0Jwa0qgkGcx1I0vB5VZ4Ec8YlnNCR5541y8nngPmSuauR4fVo
UVsNFH2/fq6XaBqPA6KaGi2O5FjVnBnvXuUR6LAVt968vkd4OxY6p26ZRmPQWVztawzVytlvsZQ5sb8n2/fGZPKiIqMGiOCkoTF1m3nr11hYdvvr2Tjx
6h8Crtklh16L8JDZ54DKUvDG1+Mw4tRkk0ZT4ZhrMvsKAq1zYH8t5ECIiQMVmICBgQEvSrrVfTm7ykluBD8snVebugJIVw4l5XlS2SblA2/W5k2SY3fj
Rlg9kvCKzoMX7Qk+nv1+L9THsd82d7DPY7dleIT6lwKIJzmRM+ulwfTHyBpV6XB6qgRPVyvFPh0ztRIlRfVubQoFJFgKSXQXzqfe+UtTuxrdPhXWlnqY
kCGNWFFEWWRowAjcqhD2tzYBGktkFW/od6C82LqJ9wvjfunWwwTS0QySSIByJcBeJTruIzHVEXrJ13jsQANLBOM6rzeo7MUDj6YZC35ObpTFLeQeggMy
a5sUhZa6KNV0WjERfk1dD4Db1U2aonnLWKGkMHpgsaT361NojIdU9EHodAntSXhvSGb0XUpvZ247c8ajxwb31eBRgcsBYoezAudguTBmgjENEFgaJOHH
hjGxE3GusvQ25lm1FIUgRN0FmU3BTTUrI2phw4SAcyIIEG9nxSGl9aPWoaVkVMPh6fTXT64qHgJrXvdpqmy8Xx4sqZ1TGcuhJiW3bOLSek5t6Z0zjqw1
PFADLblN5xkMnB3cWKEJiK2g8UU/OdMG19X4x/YP1/ctg3X19BtAgkshShOembh5PrsDrIIKus9dg1FQBQwZGC7iJdImedsCsE1rchsdNMcZBEmBZUg3
TjdySsXYrGSq2V1IfB0K2xGplTP1mbRnJdvU6dL2QWFLGpHnpUdjgRgglApgxfkUPXgkO7gAzYKA81E67q6gICBogE34O32Jp836j6Z6mACQH0jhCFap
CpHkZgqbEGDENH2soKyKi1RgcFq5PATpTt9Zg5peSNDd5lIsO/vrPSXrjMyKkZXH5fVD0YzDVeVU/B65726AlKYqg4bONn2bBDEYqXwSROQk0Ps145Tl
PKzMD9MEAWPaVrw10OjZkXaiB5teG4N+l8AyYsc4up2CyPcx23oI9BdmAiT6gjZtUTIemT0pyVlEkUQM2g+Ns/BHxAFmQx28lKqYAFTpD5GmiXxnpHO9
ks6TcEuWQU9tpbyhNkDGKLG147IIqYMrPd8PNWylIgOByQiZJgAjaPlXc3XmRRHZwxFiMCAk0QYIFEAaUIDya3qMq4hxB2h52PGOlYKT03DIowJIEPhQ
gCt5dwLfaJZvAoigd5AQizVI4vR9bFgetrzaTCCSkwTojCOjsjj75FagdMVPEzVihNOlctCkAEofRTKGGGUsakpeaxhZSdorlfBZ57WokHW7k+uPsJta
VBIRQGtV1cz3gT1tIg6kcm50ngbIGS4IWzLyg4aOesiTGx0wlWyvjbQ2FdfPc4d8g6QKR+kIeTL+j0TqqEJphj2Qu9oevHZwj3Orx1fZ4GGu9z6aOfMh
5QXhKAn0ZOnR8xpPnigTx3TzjXqw+D6XhY/Shfh8/Pkye3EfLmIuNWMUqFZPo8PplZvOevaZxwQ4GTGde154hwaNbO7YnYyoHaV4TtHbZb41oXGAp4vc
GM4PPBriVh04zvq86sFJrLAx8J5ykzXPsGyXpOIRYPd7bFxtb7euHRJJ49PB26h0md5kA2nSCJBMQAwQLpi+9VNoDW5gLqa1DUCRW3NjotI8uskHUo52
GNll2dYbnBY3jJWTDVga5+Lhg8GWEnCsFilVhwijEFKJni4ekhN9ccnW7w8P0uk47uzj2qtIimQx6HB6kTZI6PNW+DFjqfUo60qPVa0DULfvcjuUKxZR
mqqQXVAZICQwUHNEXa4GoE3FgLVMVWe6x1AoTJZsd+KQRaJFoLjxgJqCW5b4FtdOtVrzq9GCSYDQ6Y4QNa1uQJlCiwez7EQdBLfLxBiYTYnw718+evGy
xfRwaNAxSpe0fGcafdNO8oYQGY6IGd6CuQOyFsa1b5M9Kdxo7zUiiIF2GTBcREwD0QIR5CC502I97G2Ap6rByxE+0I5vZ8jXNTrOVgcGlHZZGzGEM/Q+
o0rSARHYiGW94pDIL2q2R0Xg62M7NihrjRtiTC83lXpOogcsCTmojXWzTMghHOxZv4y8t30rsenAXhN76gSNUo+nRQxOqVD3quSL1Lb6vRh0YGj7S4J1
zWMH45p1O6d7NV0mSDZFlm7UZORMvs61oGMGhfu7QoCNdsMSNExPNDy1J8p1jsyTHOTQaeRYapKOyJg84LhXWuzoiSSJ9sTY+HZ+KDfDDpzk4arD1xaP
rx0+u9YL6Oz49fCDMPCTrJtBFwPBcKSURr/rDmG9nM46rUdaqcM3Q9GJ9tAmgN1yQPHCg1zbBQJADM8O4sWxy/KCybsjvoOEKUXMIVkX6YAkjxeGLK3u
XKlGM18yhUbY8Q2J1FBUoQFc6AkPv0KsWMCmJhCBJsDRFRHm1HM6AXKeKDO0d3JdBoog9GMd3611kxvaqh8U/W4HqI0NXKXul3pRcCSAB4D2KAIowmOu
TNatn0vdRdBvsJeiPYV+QByHLA1VE2tkiQRwg0QvfqMZJ6C7Vl9aSUuyLnmEZRSE8cODGGEQ5fcEeqthCKBB2LfDHuXwiFBQvod56pDXVB4Avcj1NEeL
tk2WcGgmMSOSXYUvYYVwU80+jdcr0AokJd8nk6GioPohWvRV+xq7mEDDDAsDozg0V157n02nNDvtjdxoSIuI9eC3sHAk88411xaWoJwNNFOr63oOAQSC
FHdDMO0tSLE7zZ1vZvz0s5W2tCddUSsRSRHs+a781WtoTtDCekCVeOMkV3352PB2JDXYO54RddXNj7di91EE1Ih+Ajm933N3sbBMjRU1SiMyhuU/F3lm
H5OuKWN4y01wsOWlwK7CVqtoZq8FBdOtIhZu+Z63zriljp9MbI0yRocumdk9IyLanBwDWRI6GkiKI6WNw7Bv15/Abkk5SHJysD0jnet7C+zc9sMcbBO9
1hjR75YfZ0yrHOZUVryZAzRfoy5RePW2EXYpCSJ6KNSrum2XWwhd9NkawW5I2K7N65p5Bh6aktXYmasikJ3MhrZ62snTWzqejUb7NBjDwjmcL5ik55Xd
UATzEM1t2Xplzy2J8pxvETFcy9jy2ZkN111M6fizvYWDrW5px2dHF241duAANGBoxTtdEKtHMOnIHMuxKQ60aniojEr5wTOw4GdHdGhoYb8GAMDYOGIv
rf16ijBoFcXQuDsEMWXxYTzyNb2vRoe4V4taUey/iup88K8kVo68tfELNdiu1Tpr4n3UkPo31u7rtypPkrSWVuCPN1fOWe4l1A8I2+hQ0PMAfODBzyq8
A+k54O+D1K1sqIuLigcSpXFrCqWoKC2CDYRmERnmJ3JwuH3bBJjY9qvOnQXToIELkKT35lye9uA4ViBg0K3PXU33Iffrl0h56oYJvxwaaSuHIJEyML8q
WH2cM0yIVSnsrYHb6YXPNDoO9Rg0w3fXQQ65PYwUDxLlC7GqNLTWvT6N9Kwa8HO43ci4JzFlUI1bCwXUZqLhjWryfOUOUNEYMZVSXqUwTVEbGuq1HFqE
31Il9d8Xc6SElnswsuxuajHt1xd4Y6FHQpjIGx5bkGJ8GuxPhAwc2C+CStc5anS8w9ZurlaF+WBsybtJFrpbd9S86HcArhGCOELKa09BTVT3UvKzk6Bk
Idrfe8RzW+wHlHhvDU26E8T8vJxk66nLRV9N0ZoY1pDrMrTJ2+0oI7H+yB5A/5kP9iFKBjKqEgUTMNioVzAsICBRjLOtKRekna+Mi0o5DHIjRAlQBFiZ
EDlihF3cCxBgN49ablcXytyBok3iz4muXYCEvU0MFfBn5IRHNNxpM1KPc7wbSukrSvy3JF7l+kJOCV3syhNUBM99TZ4QnQDGPRD0zXJVHLlB6lALQVVc
zJJBoGSFqjirmLBeLNdUjlMrdsbu2btvaVLFMixNaTG5tSrEk5xQgfabm6SXOuDNw1dNlO5IdmO7x0Haw4AMGk0TS4TXDEOuZALJrlO531zITXLZrl5N
Q2kOxKRKdE7tckXneMHn11xMEZAkVVzw6I7gb9k6CGh5sTMUGOmRqAEugbAqIGhrMMM2xcA4KYG9ChhpgnJAIOAwwB5XeAarQ1fNb3a0VwaeSBwMoIFR
QSCHBEzMzj5uAMs8Cq9ISkMu4GRAzUYMszp5njjjU2Y9Qs99h2YBuCCk4Id+DnLgzQsbiHRY5gGQIwciGGBH31g62rgS4ogS7yrVFVHYVTD4e3hmHYge
HGSe+tYRno/yYXw4UOwb6dPYeDJx0ahXQ048m0jI7ADEqzwMU++QPu4MfUHdh7ZNRs0b3ApuZzxm+iOyGNY5ug0S6muET+U8F1XNyRJm0NtMM2RUegKq
fREsWbuzZgaE/hdvwk8QJEEJR1sHeiKorWqygZBPg0Qw8RnuJKt90/6NubVEWeijs+LwakgjRuCBpqAvFEZPbwwJNmMLFi3KSNCrQca2ndoL68QmNIAd
gTr43I8EBVzt+9ievRl2yaCJ7EZoDRw6OiGRrZmTXV1531pGaTWXpN9FTqzlCoSuOVBzgDeXaXaKQ7Z6QGpTaE7ZUxxOEJwqeH08PhhtAKyvDKmmV+Uu
qdOk+Hz1STaByzpjW9Dpme5Z7PCxTi1VQdtrXnzfOqcJp4QxmnyyisRw8LIBaEGmxOMyN5Y1KPPSmlTHCfUsXs5rXq+tKs42cWNTlaoVmppS91XWc1oV
4+ro8bDWx1yRzFRo8Ma6TxiBzQCsxEaicC12Hwbqr0YZ4OKtrKrye5A4KGQCqC6ghRBZGC+u7QNobeqoB7gceb5mtY9EIbgdVnEIpyHhIdb344wWeKat
IsXBRZ6nghBI5FdiIsUIytBBIEgdkQziFsPpNCWEMKOJs4pqZWXMolaNlwk7J0UZ46Yn9eA8k4QxNqTGF0+WjOSId5wd5t3B4DmS70bmFGpEQvmvvztN
e3PaQQWaUSgWMgxJAwefoUVl8Eur3lt1Kvh+b1vYf6uHDrwe/MogMhaBCn0PuONQ1YWdmBEMQSBDUcFk18XPv6JhasOUtGXrSmIoC0QR0ZH2iqHc3nzv
uqrjffK88sO0s6HdrQYcwDeOl6pUVmATRxUpxgC0ldRZgxSYBwqJEgaobmzTFp94Cd6qULzsyKI0qntzumtlTk3yhVVbFcCggGBbszrqh6/D22bMb6Y5
Ikg76DCchtoeEAKQkRJnq9+fEhA9lJJFMxQooSf3Nep7a7bYOiCY4fdVrXdoid9iWVIZNpdqPA6YKQiyjMrRXFlGwNTcNQo4EpUImU1PqskSQJyt2e94
U6mQ7c7y/Zj0Rdh+d8rR983nPNdV7ae+vbyaejwGSD3TC4t8W367HBsb0Fw7ZQJ6MnnI1nXunNZxaogcarEJ2VKQayym+IEaCG9iOFtATx9d7ojhEZmC
ETgA7YDPc2K83A8kd72TRCggkb2Y4LDxlNcOtPFYnEQ9/BpviBuPvYceqaBQylsVueqZPPfENZq7N4Geqjwvd05gExAKsuUhOFEx0CBMWjRrc14hJPDJ
h8LFnIEADyFY66cMjYmBV+oEgjsCQcbmjFHRxDGSwDuJIeQBNQw6OTQeoTqcDMniHDDshk+nwLzGvBzsh30Pt6ipGHkbZoGlcldAsqYIXEuahekMS8AW
CTRYZOeNSepNYe4fSejvsGbzxtjORwsct1FE6My8jxOR1DYguQxyNl8HkTxO86IWBvKMOQ6JY+3exPQqKjKCIlOzkmzD3OPNhOhjjzcOZ0WiJpBaDk5p
7B2eDwJp6kMdDhdjYvm9aks93HJzKOZO4amg3PHtjaVFjB5K1PJlhbUu3owSKuqY+L4tIhA5Nnf03fiGb9gL75Gnzr2wAFGSEIdZoPcUkF+/PeYdQUlo
MRSBXTWSpMAEJAIB2A9kDEZ2FB3xxIlmQf68xEKYGiKZLdMQd4E7kqKIH9YTg90DKf8ZWlAoCFgHeBOT6z/GeTUjepAT+5ZQ3OW4HfeAj8C/bH5jbRH0
aTT+3tVX09WCZIQzv7VSj0DsPyF56U85UNhecL6fSqPyOxgkEE8Mk5CYEUKW0KDIeAOQ6hH3D9/s6+aOfN7l7Q47UR7Q2FfxB3xTZVA7z1xTEf8DMAiC
YSGAJZWA/4mSwEECICQFIg9s/gdHpLm8hxy+IKbInOKZhKGqESmIRM1on/j2e1kRPtGT0aPurGBgBmswhs3Vyy0s3J3hgUgbxgWcmF0XJExAez27QinV
CWsGgzsZM4HTtOl1oKkMl3CNQjqFyEdIJCvyhA5LAmoBZhAOANAo9gZ/QoAdYKCWpycWu/sLvOnsqTOUlMZ1anst1lE6xwhUe+JcXUXVfn23fEpDN7s0
lIOIuIiJ6rSU9AxU1mgL2fyuvfKAyjx/E5cojsSw/oQsq+dGQv6zLzLp+HYdbZ5S1lSjXxx/HpfG/kb3XQHi0B562jYdd5CGSOrzd9OezNfD6HakMUJa
DU9/NTQnbQNrIDfShsODxaUqzQU0fJTutHrSk0EnvdFKAgZKjwhFyNzqkyNQx2+hNgAaGLwg3uujzR422+3GXAr5P00NnnfcIjXvztUl3m1rZiyTAaUA
0o+oYPtMnEgCFnH4ZJTdaSO+gvemxv6+T5vq/UI6MAHwAuSdGPJzrry41Y2l6cRgUcI1p6tGaaCsmh8iGFRFLyOBUlGN1pGgMPCNe8PaulnE5VIFEaz5
W2L6DKpnk5YA3JdQKkdkFdJVlqrLJFuBugShNIdNRogfEkoLpeShfsNoxqL73ng6QF/ryJBmNwzoiTFdChsgyKLjZkEHUj6ct0SaIm0eLxXMwiLm/jWb
zeCEPaUlHiSKXEXPUqTWiLF/Rv582wNTQoJPwztwrOUTVhU1QEG5FJTVp5me2rXWUsY1xrkx8BC043zes2OswHqYSf1zeutSd7HaNu+5kgVy4xaBBCa6
0uL1Kn4OdEceugvWr8nPed+s9b9WPp4afXx6x+asNezLPvbFG7RsyxHMQrF3rWpXMyz1I1oaioA5xCKg9CvsVJIkQLE57XEAUAxSmRk7wCbGk6IE0ddW
eLzoKahit9AAVyrkD4VZZA7Bap9cF1mB34b+Fnd3lTRkLHvrXpavEPNfTWeTnweTY3Pt+zvXQaBY7L0akg+YE7A+A9B2PsSTg+dvx84t9je/mnfsLwel
dj0N3MuXN6Dvy1FzQJGvVvX1Oalilz3bk0eIS8JBx131EJ0Y+hrVUTv3Y1e74DiQZlg9IxvvtQVGJjRwWvlppJ0CiaKyAUYLoAYYBIGcOvEwGJtJy2lT
BUxOuzK8GmIGwYu/3/uN5Pgw2yEA/flD7oFP9F6CfT7zQm4gpCMDoE9gE3ECjHfrnz69sBppnJnJ8EJUX7IciSKQImkJ6QRTUKUooGIGRNsi7JnQbfqi
j9/osrTlXo4QHHc4kAvy/qHf3kH9cHOAhCHIdncILu7lDXzFyBRU/b2aE0oMr5/MdgbIbKbov+UBBKGbL4w0Kvbo+ZfPgPJTgQ8ADjZXpJgB6XYGbiyf
OIFuQBSBrA6HdBYAiQf8qr0WFNlhWmRMhIlaaEIpqF2aLKZXQwZM7HVsDzAC4jDyD/KMmgHtxAhprBUx34U1TUFpKZ87kLoB2R6Huxwol3Kty2/YkHV6
POz/TxbdkN5HVZ0iyZCw/N2512hq5LCOFGOZTtWndB2kZQ3ZxOJNsp1yXAxp3jDUqd8i6Ro3shCNia0GgDSaTBVwZ1rl8v2cgQNvr7IBiBpklZFgdD7A
PUHPOsAgA2yHT6j9LFzEx44Xw9HnIepzuNGoP+tm1MY40yZDkYSuSMJKHgYfbpAyggJlSghxO3pDOBJsPzEyDxMJmNyXdItqFHaZVGsvFb9yse16Om58
d3L0j507zt73G78jK8Qex8724a7p3jrw+8ROHiObrnDWYO9297dhgXDnC4UPN4cuEsmsiCJr0VXUPW7u9b1t44Rz6Nrx64VPHb8dCEnM6SDAOssJmZ9p
2+NOwAy2qnDnzWicIIUWXAu/jQgOiXOFFDMUqahaH5pZgMAlJPFnP0nIziV/2dcfqMsprh0XRr/om+CeUSB7HyMPb1THTLGtQqqHYzRVPjz6ne6Uf5As
UD3BKjwidVF+Acu6FOhJV+JboCd/5bYAHfsHsl+x+A/FV/gLiQql3QMRH9cxLeGbtAyW1QXAlMpbbtrwjA0cBrk2ms0auXMLHOdXXPGKZANZeBM1QWRY
aznThpdRN/LC+oDknH0h8Q71sCZdSGfOOJ1sDzA2SAMlHIAyOUiGoZgOWAaQhWE1HSQ0yE+vXDz2dcm92bUbZ2ZUNWblMM3YcNTrgAOyc2SE5Uw5cb+v
CunK434XmY6SHcJTpt9pJ5TYlWKTsL6/ayxgkcDKPm0HG6wyTIoQTiDclxSoWiwn8xg3bjklHPFhDcd2nPiqsddg/QBv7S/1PW+8PBAYLy0IQqdHyZ+S
ZWFfRl+DFDIBLGDEWQ5MpO0A05aBp3hSMUYBdh/QJhNaozIhnc2B5wfzZKyFmzXTbaqdafJ0iPM8kxDruY0nQ7R3F268P/kwRUuwp59vJip9Yn6+7BiW
ihI3/D0MWTQ04GOBXkG89ZOp+7IPj31lAhGEkYyBBgHrgnxirG7wYsuOKGOYVfHml3dK7xlxbq12W7tJZsd2fsmv7A3vZ/kNFr+4xoWgKYyQJdD5tyWE
IoBy4CGBw0KTVIlikAmww0mkS/gS4YKSBoU2oLLaVmslzSYYV1HjrHeo5Sbyiwcrnqfnjx15DWHc9y/YdwvAWyhy4btbGcGbyu4yYEWbtN0JRmxtYlEz
NBry6GaHjigCJAOkMZzB7T0F1VPIg6B3d48iu0d2UT6s/OAaVkJr8J8afpvkuHyKQX7atLaaRcM/ocMHxtxKn9eE4mNc9Jp1NFL/Dr0ieuD1+swxgo0r
mU+20XJH0ynSHI7AJ8ZCj8H4Pu7eSD7+puf5wJ27obKHID21TMs1UwUDStMLXuA3HESADcb8ZVKQ7U7/MoMSinvJPZLqATeVJwsKUJ+iNbr953+P419J
j9M3QcSr0VRiVHmq2OZLDCG0n5uzeV/6ptK/BMIoer/1vTMrBurHAqYl71qRKyLglvkKlZVEiyI2m/OqVnGB+zj9j8k9EANIRBVISz75PWPnFEFBIvyE
D8RgFj9WYUkEUqHtVfsh0ia6iafyAA6Mt2IMB7uvL9R+rm7/sNH1O1SH2YuQnRM7FrBmVsioZfxlGez9HzsxDXV+19GhkK4HZpLaKEsAywGwEnATgshC
731MCijyf6kd6obw55NjOl3M5LhhQ4dhsM9RVqaRoTFJTQJBFX6kdVrj61D5bRIwYITSQ16uYWdDcr6s178WbTzu5gd6MZfRBLMbl1bffYDswLoNA7mX
2GSyxW1RqhnGsNL7X29aPQzmwsEGMEgytG112cNqc6rwueFXGgeA9kGCBPMFCaoIkkwYIlc4p4OOryaOg7YO3kdPu0NUee5yuqvVSDXFHg7W5RsgMIPx
AOUSFOnDlIIwiCu/LqUlKJoCZk1QAImFvsZIgSrMBgl+TfUlsQJuvQwEDrzZoHmAGICIpdiIY1WmokyeiOhEeb9TAL3zVYOCaEimYNdyzPivKYcZ51A4
KZuppnI5xNmbhFH2prB9OCO7ouBk6jqMRy96cPO7zu3CjPOgwyJjWplkJoAbpjkk9YsIBIj0YvozSeuXfFJZtb1Ihg8K4oJXiGR4BIYJCKvObrQtQeug
HU6zdSkhz+thA9WgC0OFDoGNujo/6UpMSCyJPV0Kuh7NDQzZhRFqvcESGQIi3EeiGJUBln0GhzwWLExvmx3VQJssfHk6wgcdIhqwPKAslKd687EI1lqK
iBKHjRqoAb50r2LLJ+DqBTKqSSLHsFhMvfnxedi9SEkGHmDO9NrsoKXzZM73mG8tXnglldc2vXV6XkRhLBEi9XDM1wmVC5eHW4U6kkKUPYKMH2lhRA8F
lFMs4kDRs9jgmw0ULBgqpivHagcXLA7IOShuClLMQ196gXPkhjKQD/23AxUY/k3PTpHZHsUHyhYmJpRYYKIKISgf44AKTCAQpAe7tT1CJoHopzHucf3e
014T5C8cIL3HM11fhOAuybyhAEuHkIHmKuh859archT+OHx+sPiv4Ej8RL6eNocorhHC5fFpBrVEG5dRBk0gYPH+LYMfP61GAThA+J38/+teQMDURdUq
pRRN8kPR8JwLiVdzn1mWEmigqBfsIUZBlfWbdi01YyxP5CRQa/kGz+Wg6RRFikHjdEncSiWtVYiRFJLn3iAmCoUS4hzOzRvUqZ6oBHRKkbl4JEG7SKcE
SuGaJiQtTZ/Ys6mysmaiYhighTos6OeqZvVZS8nJcTyzrdOeGk0eTGflGB+6AUpoDYdGx027yT62HHmlwKYABgwddkeyEf4JF7QgMCVDp1JliAfUUXxF
srnv1vkF5sVzaslr6prsQFMxo6s41OQOgYrPj2KP7955HFz13oDAeM+9b65UZtrV2rqRYfA5nH1h2xp7kDuu+t9HlDxWqElwfOpubUuVDjS1MgcZRd1r
etMw7Sm0FJgEQIzxcWSKV1llTe3TNC1bqvGL0h8EADfvD2oE9hK8+AorUKlIqb1GkEXpWstHWZjAyv7WErrObQdhOAPJ5iundPZ2PoVG/Xj6s8PU9OtS
HdfTqTxZkpsOrMxUUAhw6PRNClYjOQbGd5DDxetg711M7CRwc89Ed6N0JjU5WlckjrdjulNGyDtiu7O45U6MnoS3NmtG2Fq/VgLSt3m+sMCc7HfQ7gdQ
En3XwZ47gk5tJBu7oo2EaFnsQlYmyXxjYVyFjfDztCG2CZqBKy3FqBhIhcT0Bg11h91v30PGJIryvnv5vg4F4fRid2w6ptLIZzsAguyvg2Gy2NljFxWV
FUFiuNaNBRlBOvJosT4YyRp+nscVCrMyU/cLW7J63fnW9ijF9aw1oRnk09XKNbKroBUnNA2NXpWTHQ6hSMmaom/hnqKYnsrvY6YCmvQs7li5C6OR3WGt
LTCJLgXR6qc9IFo0O5vGtrw4LVjbMCM885DUhkDyffDbY0MlDvQU0FiKts2W9xG8MyzAsb5eySyvx9dV1t7mvXjjSMPp8H1nteDCnY3GVgpaUsuFhAHZ
v6Njweb5sVpcnveu9jvcSTVMmOjKD50M5PQkOM+oMONjZiyJMTKnqgwpULQVIrGVBTA1tSmVgFID3uC4lKMhM3D2cQggEW4Oq3kbFaDfuWNQQWhUgHeN
hbD1dSZfeXNCk+yXvRqwlZsOxQLeKoKWqhUcenHc0dz9ZGGtIbLui9rpMtNIbrubkT1NkSuwN35VtEM0HMVYmnpI3K6UipHTEnRvSkZQRZ63heeLvNcm
X8YaenOHKrvmu7CLyWcLY1mnOGiNXO9egxo97Ekaa00Bcb14pHSnJhvLYdQMBCACIDIwsgwCfRVLngzRqhJm6a9BxsYJJN+Ch2a3uWpKC62xQJ6Q5Hep
63rmZpDPRSwLnGu9jWiOzItZ6eaJVWeDPJU8AUZ1O2w82nrKPm7vPl+3nsx55z1o0vfrQJfSDoXLTcIKqNspZ0E2nRzq66swF5gKcsCz1urCzhwiKNil
3SLPm/CmcDExkJYzxXPehvtOoyy3y0ZHo5OKUvOetGO+crGWrWoVvu+rriRKydnMcNeg2uhyAhLv3klnuL38jq+jqFd0WF1uRIjma+fjY1npPgmlKI50
idrxQOtdi0fVl96Cpw7Cjki1gMIUelSZCoyxWoi0qoN84lotIegMObisix1QHrGOhA94CLQMLnrLrAfexPI9fPrGkNPc9Zs80ByLkbA8ggkQThHJjelA
PMZmBY3I9bFcW9782yyGJ3y8xBwjtesmS2ECzOLzfl3fNiL6AAp84PcHfg4COriBCEAWYq1GwQ+IAaO9RDpKaM6Oc2jOtdEa8nWR7KXeYMwt52mtGlak
hm++2Yk4HCQfQxoNbjaWWg2+jV1PA2T1ECn8GtWO/mbAYwhFx27YkIc4KODe1IIBivK1Obgg8eo4mRjl0CpKwBwPieOwSLJRlalsQZo+pF/E+sji0Mnv
iDgYx9Hv2dkSbZrLwcGTmKGrdNcrCa+K85hmqaMJVrOuT61Dth6Gz8JqEcoKNDMNstDJIzNLbShn3Y9F7T+M5c6F95YoaAmBHJjodCJHswSSiaoAJKAi
ATg0Wiy3bXTPAto8wk1KDxHHh3QgC/SQeoXkgmSvjAFL8E/l9wJpXdDjY0B+kTG/bH+m9Hca3DMIw36YkJJ1iSUtWzrQlmhNMzEzU0lYqTGKEhY7SfuZ
Ar58fw0k0QO5mw+ohLQofl8T3D91t4zWWwy6NWpo/dQbrWpvWy4Ej3bA+S2hRgn6R8qmFZWwrIMb3ueESMDNRMWv0etICgQzDBt6T2aI2QKuWR0J67SS
htCg5KGO9YcaLlrE14MCy71vDz8+h0HdHgUTIIoip1fVdqk2DIpd04EqImIPuzSYVrAZImCXkZ2JLpGAhMU5nLY8s5oP8/HY7c+oPvZtu0447e3mcx5t
QEFVCNKIRJAQIZbgx7+fK0UEFTzGo1RU4P+z8CFAKwNM4v6s5Msm7tmB5GFJEBQoQHcwyyySkm54mUylQxYZKBUkToXdgK6rielkMhDJIGQ5GE0jkrBB
MQcnHIxlcCUGDDSos0i5BWDOKVxNMj5sxM8WnKQiLl+oG1sCC5DCmFiJggiGZJg0Y4kgSDWs1meB3IVEHvgKBzsHEDbBQgDlJSxadn0rsdyAcKA90BMs
BJEjERVEQURQJLLJELUCUlSlLEhREQRUhFKhMsJRTwJEIHLk0Azij4vo7zuTcCN1e0ZUddhdcwKKDujtik1AUByYMilajHDePTv5onk400sSNAPLe9kU
KTMBBE0QzRMkFEkwwVFAFUUrQilKFAMkFJVEMc0VBO6gTYDkr6elIs1KEl5esOQemvs9YfMv8JH/UtAp/gf15xqMp+7Fo3Juhmk/xMpNZT/D/XrB0aGe
Jj88VswfRhT5BPOMhAozN+/r2+q/L5XdFLX2VscMxZ8fce9A85jgILJCID2SQUPcK/PAU0q0hEtIQEESjQLQjEDME0kI7v1HY+CV82BoXgsEmkETQ4cC
DipFEBiRiFJCVN0NIYRNCdUJTbi3Q8W9MGYk44UNERUkyFPU7O89h449mQZJ5N4wk6Ji9EU0SqqmLK9LDVJTRNEEQMuoxIqKNoY3QiGOSZ2IQvrns3Q7
IYgqarngYhI7h8kC7Qr250B+WIFLwQ0YaR1Q5Zi8Jde1yJoRjM0UOHuTfBlOE1/lqIeJ3InpICoKIJKgpCkSIiRiRD95C4zMPIYVOzDgnOmw7f5O/bBc
7+mAS51QRiKK2ko2KiQIokKR/cpJkhg8jPrS1I4jPtD3/Rwj+fEr8cUMLfPKoZdaCmnKZ/dV5LSjCIAZskhHGyzenBhqsLxSPZhFkVnPNDrZE5/Q/hP0
JAUJ2FRbVk5wbWGgj+skL8MHRDMmGGSngqlCrSFA0lVSJSFIAVQUoFCmImpSld5BpMkoGilB0eNQE5ypY3OOzybfZ2DsEnz2k8WhJhyYZAtiIYYLnnPU
MOZghEcFkV2QdrNq54RFynRhSBcIDoaVyJI0vdg1t2xqyLnDi3x7bpu7A8cOV7DVkjaMjVlUI+fu/q73wBwiWnKYOEEsHm8uiaLIqxZbRHvCzJSrY9Yk
51oU0jd6boUWKAG0QUik4klCNGVmFNEXKFDnnFGadsmSmJAT7N0ttVhzoFGcfE2sj1CkwYMiWnDRvpRbhewfTthcWF7MCRsyiDo2JVVgSyox5gXHA6mo
pi354O5XbU1qhXKCLO1QEA/6ltKY5JJnGAcDgLJCDqBzpStVhi1FOnEUtGJiuJDOAnEglRALxKFAhkLkBkG0oOiEpVxlo1CacJ7Z1haEnRSKSmLA2VG3
reQ9vDULWGxhHI1FlCHaXUE6YgCoLCkXf6Op89HH8HAvKDmILuXZMRqcJmf90a1g5IOoe2UdQOxLtInTjN4QKDeUczFNpE80SdEbd+UUCgmiARDSEoCb
8Hb4GwKqbSgfQZ8H4K/T/Z39x/Zvn9Wttf6f7d9f706HWTkyont8cvJysg5egddWW/5P2nl+E6bPee88XIVf3ux0QRrKtqiUnc2IT6CiKRgifqMNBJBJ
ODjWC5lcKTMWfnhlMypmW1/12/prg1R/8klBREZw1UZovDyzSM643qbGbJghy3FqECk6cmRchXacqyARCKathu7c2KBtMswVEuKTEWYp0pQiQWYj/eCb
h3Iouy++0Ls+1CTJMMOWaty0ZaYM0+Pvj9q2CwPYBn0EARRJ2D6HB/PsKPqE1sFQfVOh2es5tRYdnLfTQvjfoHLFORf1QOQU98/Mibws9nz/1/ov/H5/
Zvh93aieHBIsGd/Kp5TcAcmMFDPIZQyCC5qvkHsev4dBfTD7IOZ7gPwMgvp7L6vvOODv/F5H4YBiLdDcOB7x2EDBDcDcfQKhn7m7gX6yHwnQxuvaQiB8
R+4Sh+p5AjmkD1JJQTHOcPUVEpqQKCZUIgKBNEwp+ciGAB/TUxATBnM62BkFENlQLJLM/W6w1NML1ZM3eNtnBMl15bWpv/Z5hrUKEPFDg/nSTUnQyBSA
VFnFoTxxnrnXHrfMBRYf2M9KAierx/MsJ4T0/QObkeF37OpvbClzS/1+TNQOWciSagZa1rRjSmSVCLzmc8b34uwyXOOmdQJaHkjFD+vVqSop2rDswq+E
xoTUnuZofJbr7XL3mBss9IXApC+rgzCdtI9yCVjMHvnnIfj7gX0wOE5vPUzDDJrd8RZlK7pwnAxQ3NiH2Ed8TDEJETZNrErFDmigUTmjtKwyY+XR/fTs
Tb9N/lARgCgKdglTc7e5M7eZ0PVdNAhtJ1kN5P8yQd4CHNnHqHbHCkNsrPpgpVNwh1OtSGued9hm9sjOYqJDp86pRJFUQqV1xDmYxl+zI2PkQRIp2fMC
nhoOvTT/TWapqECsh3QvlOFsjczWBk7WDLqRoVopqCHRAVFRQB9yVA/3cDkDBLCocEkbuFFSVUUJBNhy2DGuz4fcR3kzDOLCAalhA+Ns8gr2IcjQmRSY
VjZ29phOyh3Tv1UxTdg5Qp9mBqE2V2mY2tcuQlExx61TV1cuTMCKpVG3p2OP0vBnGfhnBrVvOVSKNzAZwVtKx7sKx/EFCmhhygagU4wx6M0Y9rFiju++
gN/lL6VCLBjH/1/9cejcr6vo9yu3Xe76wAkjvnUahQ1B1ATjHCaJKSEFAnVGNHPcBrueLmknnkFG66Q8hzUc5dibx3HOmoVK1Ngkxmhqif4YlVeUvM5d
ONzhR34RIB4cLp048hfxRIJ5bE6RQkPPO4owjLKTdcKbBdc5EW64OZrYW53THTtpNVx8gPCKux5NJvpNc1KtU1jBkVInKEaN7RJqiKoTsIPF+KK2J6uP
k+02bIRxxieWHE9mgw0hONhQNZo0/wcY7LIxPjJukjwbYdl1uuqgpnq0zKOBcA/JgHH58wwixBQ4ZSIn5sL9Ojs1oRVikQQqFQZxY6LNyaMR6NiobYue
bc8nhnTFn7QrLdpTVgcPlilS7sRC9mG+LvTsB1+qtuCHDtU48FLw/ryCybjA7C0HCv2ZvRZoT1gTIgQMIgHKRoKSkoVHEUqw9HGzswMpQu2OKJUQFjIO
KpAcSFEvNlODfv2dgORj21v1Os1rCEzDOogAhPdO/5nyIG7mAexkDj74cNQDhARODi6BT/KiRNfUBkGV0bTckOiLJ/xTaBy8L5g4JjOFXPYlB6Lh1iWQ
G8jklD/0tiOyMOfpPYI78kQN+8/R/Y/B/frRMZjjB/HhsZj0tpYnYNJ6r1HPD1yGS/6lt4CjGENSbSAfbC7ysw/pC6kTiBDe/Z6chzBKAOUgwyBEFcts
DUJvrBOI/8o/eQ8JFkJ4QgVAzdgLj0yoChtLGJOk0SQCaqW0YBSSR8TqY62pArIiqxE8MDE6SogujA+/QGIoTveMmCggiDstGCpLl5TWJSaiwVHIcOXr
HHH0+yeUQL9M4TGkA+M+QMuw4V2y4dVIJwwbGgFSMROrrA98hZMpWSG7YyffHGhcRYl7LsORZkBGyGOFYWzy1ni9vumiZpsryc0TdgTlJYkTckRxkZgD
7Ek+rsehrUIZePXNWQf7+r5812OqiwdcXmW6eKIIO2WKMOVVf0PJ5CcSE6QokciuNs2MHCdyDAIWZShNQcu1OyRIYRD/2sKh6+vqPv98yNxsHWQud5Nh
XEP2EzNAQ4ke7DGkWsJwkmF/OCgdKzARCtJosZmCKWhXIU0RqREmdSIjqRQJnRmIZNmBW2wQUGGIFYv3WVBkIp4IHfs/0qyvpP6Oe+2UYkFsKMADsKgU
AtKvQAwV6wagYIRpiFAoUHuXI4olDgtE45jQhk1TMyBKlGxsjzTmAoYDko4EjIeMjQpjmg98+y9t+UbTqD8C4OfkEh0HaIYVMyA6/duAp70WUTuEwJgK
CaQpoaVShEKAKURpUQ49BhzaIMYMzCaDMSlpKczIiZEkYEoXxU5+Kibgbm+AF7OmElCHNU7vy7ta8/PQ+Un7Jeb4IEEKBrJ1PaCTMDx/M13913opf+yX
WLvmnDvbW+zNcSjL8q09oUIjJMtalm4PCEDsV1IAHiSg3mgYc05su4czloE/c8sDPDBGeSgKCgkAiEUADDSHH2i+mEAMZrLnC+FVyWsqd61rduw0a1rf
WGwNcmOHckB/1HyB/QgmnxNk3RcQNPWOkBWTlz+Da12Gl/rphH3PoYGzNFffvZ0nj/iUtlih0NeTo51+mbe6J3mzS/nlM2gXnnWYziywRp/jN4ZRvLCa
uzKN0B7p1RUSInsTqhC0gakE1KpqQNZYJkARACUKsONlATbaIgiDQmkNJ+ojH3aBTw9vV6EXAD5AHNQcBP8z8/19f15k/07a2/f6j4xFAfdJElI4dw5E
lIYRK0Eiguqx/tJpx4Rre62UOyozZQUVdhoJyucs/zpCHIRFFMTQasWSSgkpkKWvFDsjhUHIovT+13AjgT4UpEVFTRASBEQU0hvrE0VQszlPjYOTQOQR
znQkp0KSodLC4qM4cuEVQZxIOctFkVVHZHIs2FQXrRtlc0Tkc4Fy7LudOJ2nCmnOFQ1BE5YM1WpypkKVYkZCoDEQpAoIKEKtr2+7giNNZkBbGxiLIIxN
FIAbYpJ1ptp226SDTjCguBRQDnbSS0szmycaqqa3QwQEYsigQ/taxIgEoGmqUeN8DVEkEpEqIKSAiASfSB5DuI2nOXJ6x9Ic+iN5COtJlP2kx86ABcuC
JUgYWIUmYiaFoRpJpiZUJWYCRmUiSmFIJCAoglJQkghIE5/weeYuLZS60ydUsgQ6QsSc6KsMBUBEW5e7Zezth8Rxl25NbcMi4XAgDsNaETJkQ5kF6JUI
Qs5wq8k5ytSi4RMZQEcoyJSFZGSG0mBtApkMlKkxAEKQ9McJpOuwFsEeZp0BKbvycPn+FbvyvlLkJqIh6F1FHLp47dhLrVaVXuTF5CP6OlmoSG0DgAS4
dpgKA5bAB/dIAQSKbKB/xlkaZKRd4QNzIZooEN5f/g/dY4rkMxdv6XnijXOVPzg4x8/5v3NnP7S5rLNDFVSOliWiyUUyrpnTgyIDklcE4GhdKKKhAmnS
EKgiKbSaUXZyCYRnQjUojhP9tubIg7IIqFRpmQFNp2VVCRVWVXCqYXIgtDTnRaFdTRWJwuFwpm7jnmSijMswCwMkJhaicmncBOyfET2oePJOdhKOQBQp
EqTI0lLRRQ5AOTQhQNCFCFNBQFEE1VANUUAUNNCFAFIRCRDVC0pQUUrFFTQAYhY2QOEJShQLQlJSKUIRFK0FAVSBjGVJQFFNJQNJEgFNAtVEjVANAUEQ
pQlBQpQNI1TQ0oRIUpS0hSBEMQDSxKNDTEMQUkSjSC0BQIU0JWSOQGIiEpITK/ASLIpCJy7cW1OoboWcuFp3ert9rpa69/NURAJED/rdPv6yyxOFNHKI
8uVmOdTM0A9qAxkIqFIpBIUh6xKCJiECkWoiKIyEVYwEQiSGaO/Tiy3LdUXOUJrW55wcO4cd0SjrUxlQ7PDXcm//uNehJmyno6qw//d11TUPtATMI4mp
R7e3Xb2cclF4BoAPc5B74JyDX6k5UFTZRducEuBVRKCqEIiEjnYA++CgaEpZCSeElYQMTQ/Hvoxz1cHpljCjFNY+qNm6+PeptOwLtl1jI5VBE9RoRQF5
CQBVU5Q4G2BIW/P8vO9G47lTl1MQ1MQ7w60S00UVXCIJWsC/qMkk9SB5YLQOIJ2Ash0DkUVTVFUG3J7ujIcPdClL05KHOSgpUKTkJ2MGwEfu1n7ZcmJo
PAr9HPKO2XffPnj3Q7VD4HPxO5XvkpU8fF+YDcUwViFAmE7ej6B1DDxCUoNKpt2BvHhncaoaEfirU1T78N5TdvCgOMVf1e0D0L1UTtFI+s2CK8JzJxHQ
BhqN1eTww1SsWhHaChcepHZ29xo7Y3qCpSqMbtKqH3cUUzdEtHW+DW0WZVDBnMcN2zeSHxuZHY3bLwSeohOTL1skmwqCg/WISiMGFYbyg2QNmyeB3EgF
1AA9jA+yyeaBlGRgdK4ewq0OPQzYuAUP39UPAICZEf1G4G4bbUGPgmAwxTARLEESMw0FBSB4ZkELE1SzAhQtrA8AVA+nuOwvp64W4q+uTp4aPs1v1TsE
YTS+ooShApIFuDhofYDZT+I/7eWIXCB/Iz0tRos/2bKdITWUlSDrN8R2bT36muv0/+v/1RZP2G3ujtQPznsmgClPE+g/mexXxQkNpPVJREWGANIZKJkQ
TT+2EDJEapBHszBKqiiZVTaUTIALhwVFyw+Mnr1JAYXP+Rc5joQQsB8ACA0bAfb+vRQfe38ewyekFb52JXiKNBW+Qlte/1QP88+7YVcXxwcGdswMkXth
DJV2jaACgQKVODZ+IQpwmwBAlJQFLfyAocx4RT3cZiRmCuDMf7R738u8O/cyxzVC41kkqoV0JlhLNBF+PNHZCUqkarrtk7ObFEYmIO67osipuBiYDkUD
8NjGPGQ/4YuZgKZKIHW6of9CRGJWZSgBKpJWRoQpKRSkpaoKBoBoRKFcNj08s/Io5HQ4czdG8J554JbmHYNgCZQF0CDFyqofNwlCYCGdEP49TcF2fEqI
p0zC3rOk8SBySCYUCYVZQfT2insQ3J9kGQ+4zB1OQFKxvhkjfLHUDQ0bhmbwPtlThiCKpYYKEioIKDWGQGoA2Ex9oiGip4xPx8vsj6/uxo1ORFBOoftN
3zT6P4O1f8oZSQ7I8ZnOFojONVz6UYQgYREgLGArDdw5/lXFOwZ+STgAT9SQkhtkwT4vsJ7gmi+VX5mOmNpzC/0BMn/jMGmVhkKyQ3ZpkvEFAO2WIOjk
T6oUTxUzCbmjSuCc2gwRm3TUMTEgJpN63slRQ04kMStN5ms1hpK/nPwCfiqMVIIrIZkgeniHYn7kLS3x+mDimE/a5JlinfXyL5bHsfXoOkWZctS93PQL
Cdxc1KfOO9e5vlxw3O27z7rzD6xPJrLvjZcvku+buTyHckofIs9Qu47uF6kdXx84PKr7VySsSPDmrof/x1eNl543bGlGQwbKCCKIhUI6ihHe4+R7c//y
GuPrgOPrrk6ITN4jsj70dENlcd9eOPCt87nt1g4Zy6eosyKOOVy7KfPe3vfHyvSe1ON3E750co+9e9pU88vT1ieOu74y8SHnQr3Ud6jtWPO4coEwgpsL
OKggVeEaTnn494PId63jl8IzxwihoHZic7q7Md895T43yAvixxzFmrU2s4suNjVo/z8PL2BpxXr2qud6r5gctthwMFfkB6zYgEDbfFeEFN1Q/ehH/UhX
jSdCXJoiCkoCzMibBXRRIVAhkUcOQdOwThQaZyHF/OMhaGJQ/zjCColgpJEJZTaUMgWRU5B0VdomQoBPqlKQcIBPpH0B9U6O47xIT5Q0UpBU9H5Uenod
vYj+r8TqgXhESYrNDDDKT856T6h7st6oisCzMCSfz5xAhzh6wQ5OgJtRGcZcURQRtItgQUcm5N2QAv67u5MNUKIH8eYQEEe8XLyyMgzknfO4UQ4QkSgx
Mm505FQRVxurEEEhzt2+8cRsdZawduXJJkkSPcFOUlUYZAn0PVYm1M0jSrcYcpNSFhjkYWoTronREcKiiuVJuEpIMokUQGKIXLIYhFidnroSFAnmY/tq
is6pjRBEVIqfb+4eH6RTB+VzcajFkMScBAnELkJqHsDv+rwNgCTBj3hv9J8fl9GYbxAKZ70P8GUZIU/wrPGLNExf7lulot2a0Of7yG5O0FDjmzf+z+mz
o0cqkzvqB9T/Lvn7eHRuHLDocL01xmZw2Ytf3YYRaxbIpqZD11TT1CNOz/KzxrzE57+jfAw0HlJ5PayF7nsyeeCG1GFS5bGIiN85h00RW5IYuuwsAuUB
RH+gJl8MIkxGx22UnzZxHfEleuGNBBEzjayzpLOte+j+qfiAfbAi+w9iqYalA/fP85y70+bb4IBJ7P0wFPnXkAqOxLMlAQNQzXg4KZCwQRDI1QyQEysg
yLNAwrjmA0LHiYZFEJDJqHGRlClAnWCFmUVEkhND4FBtSlZ3aYds9LtJLyrFGfSaGpuFVSIiqDkovdFC+DmZAxR92nCnSqHbOpR+uDDaLBEyRPvgyooQ
yXJRP1wm0JqFpAoBisMCgR/KTUgBTVU0anlKCagViE1IAYSi8Qp4yIfySJyuIeGVfCEMkWbeUTclNfbFVW1Nhk7O1m+jrhFClDO/QXuFvOFBSu6ckUOU
Xa35u72pC8oucnwrKuFyKDvpjojKKA48QE5CHAWQGwliKA6ibQwHZDTagmmN4XJKKTebMM6YgGJ9bfTJpOZDeYBJ8WSngGemBhwZevefU3Js88iyPXj9
yHhtTYuSBSBkGUQg+2T70JEiIiKIEIZVNSBs+meT7n85DwHv4D8hD/y6Y0dk57CncdaAh2hyhgpxcksgaTn49bfpUpgmHcjZ7qrZJimP1887hoGgUi5l
QoQsR2NG2cASKoDU3vX+VJmV79G2eNo1YHo9dHrl9Ljht8ePNhE8gc8u6CGwm0rlAofiy+0VOIRCgpiRGhSqUpwDUOxUiHxCTLlwI4h6F70PefTw8LyM
owk7auCz3w9U6by2Xx4X8TlWY3nhMPgPUKwHH0zdqKqMURYB/R+cXgTlIpUqIFFkg7YYHFOaG+c8+e+A9C9URDlznSz27A4mGBOPF0DNbnmac4XSstOs
IYnNshndzPPGDu3HQzm1+Uqj0F2R/TPnd0okomONQTDCRAJR8D8WmQR75KxiyKwScZ4SANpXBkUJDybn47mtT48oOYcQYDJJaSYXk2c7NdlmzELEwwTM
ixqAKiae5sEkmRV2BUpK0F/LkzbFdCF25g889HPEm4J3C6iCRZUoIfN11xTt6e81iKm2caqJ3ycGVJIYFQNiQEg2IYKJ+LY7rC4ErIuQPCI/z0AEO8t/
Q9Dui08TYOSgOhIUpAJIBzRPhAPZDZJDrIe5kOCMhz2uiBzdXu5mqmSHKF2gwZw1c0Dixr0FIAZDhQVECyXodDUvrqE2Gkhs2+ySTKTTdoFITRkHN0o/
c29GYhCyNASI4WTAfOjCmF2F0ndsQ6NGBHbFnAaB2AjJsLl+JpAUeCxNVwe06qHzAosdUFPkSj7X38Mqvv2UZj7sj2208sgP+cO8kP1TilV47roYcQ2o
P27q+141S2lfM8jwxDR6pn93hB0+N1JYe+68TZv2QNsTb2oPuDoG2E7YkdD6Xr+VBgYeMhBhPp7O+BCfp9pLNUD1hMMASwkVS/Vrh3thf6z5ODCab7RN
KORmKsUweTDVKYiISFlKSlK6kmskmu6TZspNxliysTTI2YmpTULrfMd9dbaUPsxTzGkhxoQyAFgFj5CxahzokKgHOCimKIoKpo2EOu2LLp0Wr1kllmAs
soZtTl2okx8M+mCjrDJISz7M+heMtGwhpuk3oCyQ6SBPaH7n7/Y6Gq7ppD4+eI7B6YMSA7RPa6QiKaGoihqiiKOuOMURESUpWsxChfRUY0VBEhBVElFU
SRqETAqaVlKqKLRhgURAQNEFTmGMSUUXPAyGgYlpKAoioQqqJiCpdQZAUtFLWrJEoENWJKGQuDAxNZC5IxURMEUUUAVQRDMkQFK0wSwRLFaXEyaqIpaS
IKGGiggICmBJUoYSJZCKGRKHLKqShoAoaHJE0M0KmpRpVcnUg5LoIRWiIPsPf23oeq6D1pjarPWZl+kn4vH2fgEsB4FFBL4rWGOS9s0s6cSKqnog/GLH
+AyHvF+N9BgO+3LRo/FUeV/FBkMZgJpDbmgcHzyzpjMml0B/ApCEdAAOT5ejx9fI73pJ7Pq/JIp2JyUarZHBQBhcjjCKSU9e/69I/xQwVYB+XsBeRtHO
VpCl2APzhWgRNjmOwYYeH2x80iJqaUCgoVoKGgSilWalO6TRAmgkCkT55MIpSYIgPTAKGJETTUMyJJS0EoyzVRJO+2jSUkSUAMwpQCccEmTWiMj5GLim
0jQsMgGSBZY/0CuHzcZiU+uz/29mgQNLskczBwi5KgYZiExM0KMsXJ8a4Tx+xme/AcS53+v4g+lUQpD02tp2JZNC4QYfF6uoKOJcUNTdliofB6ChwnBH
NhyKAJlApWkZgKGhPZrqId4vxloCgKPiLqQaQqGAaAqgTwQe7qnG5sDsfdIgdiD90LEpNSkyI+UJECEEqiUJKmlN0dDtfcHgIPD/L7RV5Lw7RRIshTEP
MiO8DJfXKZAbKRt5YB/yh9QUEpxAeyxJRo4gT0Sal1IP0To+fF5FtAWQ8M3PlJuahSHAsc41ciYNIcZRSvlmGSUWAzB4GOSrMP4WbEIsIZoFgsjTaXIV
UGFTiwPyDC/qHeVhzw8m5NhJOwjTZXYbOZ/cfh1Pz6E3Ifj4Ya1oM0U1GZqFkMcEsFVQSGmKiRp88NjDcA1DaRDDVBbGa0bIIYiokxAEymz5g9kjr3B3
npsFQ+nZV+VbPaBbo7DYmCfMCP7qkEpFaUCgVD6xJ0TqQKCkGhD2dwnhQUHmBxIU+Jt4fNpVIV4R7K9eOB6IOU+uPTJtKp757EkOZ3e/QB1le6DsC44M
VTrIbcsBeRsSbspSpwuZxoCwYxgxyeb3qa47LnUA926p4KLs96EPZmOeGOtY4RZpw0UiqqORwrhyJkRyK48kerWYQYWEh39RH/6IkI7bhKAURd0tirFh
whiCZfCTBMBPyaZfLTVonnZhDnRiksZKIisQYqKpvH68Hk3IJFnSUhYZPOX69+4DuCC5GJikuzKaJ3dg2A0Q7IGl7S3ngzj9KGskUFNb8kQ8T4SviMhR
GRTqByCl05jMGqu1I/EVHRj44nCI/xyB3shQAJ1JDaGkBIFJBOnH6J/r/1D/p29lo923zFsbXanCiffIi3/QJ9Pt/fYblFFXdRT+5lXUlUpWKKLf6G1/
oowaYHZiyCMAn2hXb5/dejnPz/oKJJqQy+iKB33rkF2XcciGGHAmIA+wgDr2y5MMCifSM2hGgl1cpAwzQaymwfmUbXjetmsosxNwS6Mhzvf04xhOgWmr
USc5V4zNujlMYjq0xdGZDKVdUzJdKXVmoZIpphMEOsv7TYSgpgqlLYJZAB13FVLipJBPaFXaqQwWUHVzVBIi7kMWXTqIDczDjguSYHLQJJuQjDnAyMWM
rZxJAVq/rmb4N6r1d61S0RhwV8NnO+L3qG907kA4KZDhsNwpZNOas0G27s3wa75s5E9Tnr/fU1JsTJGSToGAxnkwmefLR14+H+Wyp6YTn8lHlcg5S9k5
BZiuM1QU1SAcHEV2RFuUdfbrzrT7vdpUcgu5GZbLqZnKpmMZ9PgvUnIwo9ed9sXfAZPo8+pBRSKCiCeYa475v2M2b34ZZD75XkYZDt7sNyTfbDCmfFew
JOcjSJxqE46viR8BrbrOAIdSAcHJyc5JPI6GdpXndDmZ3ZN7CombT4qDIG8ykoO47Rtw7wTHvlLr2aTVVHWiMhw/rs8Z3i010qTe7wupieHNOow6xnFw
KkKSYcPB5qoe3z+b3PQXgT0eh76Drjs4y0ER6vIp+vV41Tb+zdVZAwYHZJJ8ulfj5z5bp3xd896z36O+d5kp1hWZyXcw9KhtrFNKRhAqE/HqWH+myzv+
/wfeZcp4bxddxAuFkpIkccBoWEUP2qWLDT5wuWy+aY6dY2KJxLKchUzDdvKX1xHNr5cHUbRWH+tQqOUD6gt7525H6jnjJXtg6ItkqdCKmEiHFLNWcVlG
iEqfjuPlvChheKXCPvHvnvhuKBVNC9xwr4PVduBFilMo5QZR7iOtAtQskJ3XJ7II6ENvggR8+duU5jkqhVAkMplRRImfivPU2XSKjM4ToC3W0bcSuSCu
sEw1DUNWNCyOETkzgY1u9LN5mXArHeZgxhdmWbqixSC+Q5E45rhzoRcL63HPiw9WYW+XCinkuj3oPPO939/IdvjoTCU28ddZHELPztcElinR9rR8p+Xz
vXZG7QrOnqFcqiKvHi4T0H264SBd4iQRtHdZRe/Z9SGbGQd8UzhCaTVNYwaxrC1SmYQqHIWAgXiDY3Rqdw2G4bBroOS44UjZYgjX2jh+HsH21wdhMGwU
EgSSBvgTiPEKGqGBIekvmPrx5Dz87dxlQdJKC+toyif3OkPDwopIoRDFTi8ZaUWtAKISJaCiloNDvR8ZsDiWTjILABkZYJCuOZkwLJlw88ZM2b3raq63
hmx6bumgtEtWaNbuGmZu/7+LkVLb6tmCKVqTni3npxSbQnFvHopjglVNYtU0Jpd6Mo9alFuIVFnGjcX22uKeG4I4UQO5L8Mo4jdr9/oRxxnGXK2xOHBC
axbFoxkMjirVBcnEyAjDEfvgR0Ftt4u0dgRXJ2N9k4DPtEYR2EMdnQuAkIUwlOnGh1WbaOSCVCThPYwh7hP2fP0ta87lvt0+WMCxyFL97jE4jLdI+QxF
0n+nAj+3MSIonbYP7Z0OPVmQlYtzHtyce856rMh3gMiKgNCFMFWVAsLq6xzjjnhs8HI1H+B16vtPeSC33KgnX6f+/XE5/MH6BC8gf64R3EPqBOR8H9WG
JERUEvZ5mH3K8+hFVEA2svrUfE+pz6j6ttxPvkdn6/xXs/wkQQKFaE+fv+35/m+PZqH7EARhDGO+eMR0T8boM/k0FurmDBGfkhibWvKjSe2HM8PLsIWX
s2bjk1NhtONWwM+dTRs4TiY8x4eontU9lsQhd2CUC96G4nBczFaLsLDtMflOEGk7MPr+v8/eAWwh+b8345sb8QyCrSOKJJaKkWQEhy0KORMwMlk2/kEY
qyTAIaQmRdIB9Gw7KiDtKQwQRFn9OGNf7f8W9x/nm8O7jjy6zgtoMwf76uj91Vx/xQ4FkS0KmSk4WrYoyDANJnD4zab2WUixhsTVwynVvdnffEwDckA7
TYo6CtgIwzN6cWYipLcAYxCYpAcvIs124JuhnG/Bq6ZZ0WWmI5cBATnik14sNsO0nSE2+GvbxlnTOzedNNG+KU3RvJgaYcc2QNgMJicIWMgvNU5c1am2
ylG2MlR7uRnOjFyImswwgt4czbgJ4dYWullaqd2zi6h0xQGIt1o3d8bzvbx1xw7tgsnVbYuFAxo6EzNtUbDbIJ4cwTGkJkq05UCThprhDdlh7USdkZtW
0jEaIFytEUY0W0JcISZIapFgEiaXADhgTrMM4TB0VchhWFRqpALCKBAhNDVG7wWbRgHGuDRBIU6U1YDw6LiyJIshu6m3uaJJe9cMRsG3Nd3Qm+Ubc+vE
JBScc5JKEJYDFkkNpRABVYZvwbz+nhLhOO88GErZQ7c5IoW2+cAbFDUdBowvOimnhmTIZCkzJrCWMk8DDWmm/HH1/Fh6En+XpR7Dyu8z1+7HkmPAmcK1
KCIoeFEPtiepVTagY7HnspkqEgghXaSlO6V1q8UYUQ+9yJymhBTK0bbSV/Q4Ds+r8IvJFhC+FfR+3BeeLcme8Qs+hUO6Hz2lHgQwSuMOxDvyK25QUFFF
UET5VRKGpysTzsNKuF2RBoqCFdCxC+hJfdCsGP8ClTaQolVFKPEaMVM2WgKCgq/jxN8gXgGAsHptu0+oOsN4w++ft+Ba2lii1EEZLW0ozOkGaCMJNtTR
SeuWJKa+Xz4n1QigGwSVLEMyWZbykrHLIKG9hSGJFRURX9KURIvKUWIG+edGhwcwDlhjKkMTGAwWDFgoZpTk1I5UUDDFAfFLiD6nLx1o4nOruZUZ3vPR
zHlCOHWfAIIj2ZihEkxE21IeM63jD8KAqZTvblXmVpbeZjIytAyPtuw9cC1Vel4nAgfVF2nw8vHtXWE7IxkGCLREhUSixC0opQJQtCKiFFEe9MQ6/xKJ
yRhIH/SkdSE9ltC7BJky1FPxDw6qnZ3/S+vc7DtBPHB5mBcfL5YOp4cDwgkANxOHzCSg8CQZxZNM5KJwjSfU+cZ79ME9UDQFD3Qrp1+GvvrzzBZJ/DYT
b9IzPPO/nVpY735s0MtM8U/yDHpkY2+E9bnzOFHbC7KsM0bmnUqQahhNlLi6zOmmTgp9rJv3/NPWgqUpGfRlWZf3vOAcOTffeE7B28/n+aYhv0nKiSCI
n6vnDdkcFk5n0oPqgMT7u3O+D4TqDlOVlhYuVUDvJQGQUaskQkU2mkQKGJVMKZ9lwToaSqH0qo839QL5oaQTd3TRM00TQ0FUpSXAsonU/Cy5aaIcBRAU
/EZQJDUHkHO3D/OFp9E7WiwpCEm7raZNA4kK4wWDjRyx3rIZEQdhIht1qxdJtMcC2a1ZuJNCbiCysEHyT8YQHZz7i1zEc8hyS60C+o9l3sHd7bo3xweX
ZwdkdiNnUCOsmxEZBzsbezaNsXyCSjacCqpiTaTYJfunejcN00prW9WsxspaUitLqF1IRBSkSmZlDSFDbESBQMiR5JqeWcHb9dxSclMFDiFFcaMpOrPJ
Lgwy86uQuvKEAJ94Q4a453nv1uU7Ph6a+g0lEz1/UWTSrp+sQrnTKv1vmJwcb/hS6JI7ykD+cR88cKD2SzQN+IkdSkfmL7+xGj64RagLhXi1vHGGHV2f
1933Z0dT9ke2op/UlmrVxqgy6Nb3XZvMzGZkv/mTYB6kOQKCeReOdOTZgK3bvXGXVKxM+BneE9ITshKHSip0kykqUUWWMA1cR+OKdhAcDHovmJ9wF6RP
YPrRXR3gBMj8+J85PMQzVsnzYUFICixPL+nN3uJkhSxAb1AnEoctsVC8fLHk7EOKyMYMGtT78D9akPd7RhH1qE6vPLoBJ41xqhD9VKT71Wr/DAyY1Yfh
aYx4GltmfJ2wZIpeO2gaF8LvtOkq170Z2RgGybRU2PR3AKafLL5y5zDsn6g50nc9d6HJ9mMPy5gZz0Yqod0SyCJZSz6P20Fiml9cOcq7iYhnuTiOdMOW
Y7u3vEodWFTcOjxCJI+cUI+e3k88o2QFCdi3ovXhEXmlpGoU7pdz7sSoH6UUwR8trJpxORoLLUCrp+dSSyNCVPMc92tkd3e9y+Iz61ykXuLlJd6FjoK8
3vFWyqTrjzx588OMRZKwbSVgsoi7db3tmmDBQ06TImndxoyKwndxNyG6To7IiPUCGrXzaLcjbHh7aseoOweytQ0KlTtMuepZjiOTNJhK6MNydC7QYiFI
AFIrEBIIQgQtKUEh7saKTl28zVz4K19AFKV64CIQwmnIB23QDY0oyF/+k7wMAVDbkVG6gPN7RxUUM7UVPn3Uew8wOSBuiHLnB8j6u/DM6MF/mf13lJf8
uMg8gXeWSpmzRkmUkbjUMXigmycpkNX9t42TfKcO15a8NR9htVhDHJKolpNkzyHmQ+DRVVXLpz9IH5mSDHyCIeK6xBFs/vytTBNRgUCAnKYLoZlMOWbm
YKn1kTKCpkySQ/eRKwdPxx0JiFSeGQziyNy2lgHGFgVDay6m26gFbGVCQ0zOODVNARbzrRgJSUkyqUbdc1LWngz/ENjY25JuhOQGzBnZrTpIlZVBhlDV
sJiBUn3MJvr3nnm61et7psXo48FDFUCiOWJKFkBTFldQFUQySEOnDBqnEspEXx6aBq+WcpMe2GRnGWA0CiP4kbGb0PzqpAoEMd2RNEEy3lImj5WmMQpg
q7SVlRZqE9UIf6/pUtCXdAWDUqrbWeJNnR3DXto9TZPrs+OBKSiWnDQzadf1eezcf6MzPoUztkbxwTaQ6sDehAMYdAe/IcPg9w5BtOxAEawm1CXMSprR
n4UCh+y6Bf/rBKbSQ6Q8dDvcJxE/QfRr60EApIkDxZoKaa7iScmE/96CcUkkZgiUkhIAISGWQhCQhhFiGRFwECBMlAJmaZaF+59P1YMj7q5+eknB9yGa
aJF6Mh7OKJykD8RP6pXf1XouORyFX60Nvcgfq7NL6EO73GiOr17Swk55CUMG/2nfWGzVN6N5Ymi3DVLebnENfIyp7Hj9+v4+xIcYs5gynnnM6M55kmuy
gtSQtpp41P5xPXqzXPNL/h4uhXji/aMNfHUrgxRPLCWU5mQ7f/UzTBYfImRCFbyBE8PvDY9DEO6b2ZHketwOJpKSIQmBofQSAfGPTqzCJRm+SpqT4M0a
bC6u5aLDqJK+lAbPjlcJhxEmTaemNLPYAmb++VttWko4Jz2Y5pgAxNAMD6H/V4bgXYQv8QFGCqBTDmAWNTPeIcdnlozkiuhfZD5Ih9yCrrhfVsmoRy5X
D/UYEciGgdIouAklUasA5cyTpAFABoGDRIAtmQkNOCrKYXYLIopQZSlFKYSZOQtIUUFKRA0JQZA4kBZYFMSIUkhGRRDOHKYkWFSH5aMoKKo8CygmZhLY
i0BRlSgcFsI6BAED9loF2nGNKuRFdtyJgdZCcA1hyjUWBItLCBbKBQQKI0s8Hv4hPb8bD2TFT1A/B9wZWu7oYnPVxTUQs3KG8x/06sikmQEbTU5byzmF
JSafzHhYnr17M+b4+jAyVf83kc+/xvDbyELonPfxLYTEIKQ8UKRkuBz1xOkFvGUgYm5Dkb5vKap3nJPL2u0P9J0eI9++291Oe0+7543eRPl5fKb2w74e
53HT1HI9Q3FBBCrzJDJYdI4D4YCR71lS2jq2OLuU97uQMkA5iGjGGmVISIzhMxOnUoEOJJXAEgSTjYnGqAmQ2JwpgUwfo/KcNJVSobgZbMzOcPZyo+mc
fcdDcYR3MKGaUnKzeJr7M5jUyLN4SHKQsPVODu3/E+ExJN3k4MqRPOjKwyTIXmBvq4j4Pp6CAZQL74mEJIOZpUhtTYFbZZmDjw8qLWGcRGC8hlJ8Gkh8
KBEPYHkw2hz46Tom4DWjdeVwmfSiaY5r5V+5yDDJ1HcO2ipPmJlbQdI3B7T8tbbmJl3L6bzYXCH8JNhlB4BfEvQ/dIETEFRH8QSWZQUoertzgQ7HvPR2
HmAO4sipuCcS9jucLoy7oFH/352de6ZUZ2Ywkk+8Qo1ysbgL+73h8yuVGrKEKQxOIUEuKs+zMXVIu9lnV3lC0WY0veQ5g0OknWGBkyZE/Olk/lljucc8
E2R6FN4TrS8tQtmGpNBZOxz9WgkrMZ1/PNDoBUsTzPE1NHV7EjgCJ/uuCh6PHeQ1way/UoytBT3wKA9oHYGd4B9+M5DL43vd6EUFgB4EKk2SSDPUfji8
cbesNGfQQj9CIj+oWqtRg/nQ5XzcCelCKSv8Qn4AiQV2UsxswQRDs+7fAdaMhDs8UhyrD+j6xSChbZunD3Ae7KHuAhlpAaCoWfBCBJ+RiomyIyGt9wBw
QAXdJBLdUQcA59DqLy0nJE/XAHJTcRfMfC66zM/1Fyb+1MMT7IcEkDc2ujVTCjY3dwMTlJTIUpxZ9MvHtKY89UIqlU5s8+Dk/tRA5cx5g96Ygm/KG8t9
4U9L4bQJqBLgRAP5bybAAx47wO30VmXFNn/oAQAAPv8nm+gTmgcLhYBUgLGRKZMmx0acJSUyYz/fZjPRqW/H4mtmJb1437jrvyal6Jr06AoObwoWMcL9
J4xy4pTg86w4utCjbpHqlNHNnGq8WQu6Lhl+7nDg0XgSlTjEccCjahlplQ9d9+3ezryMUo2H6itneeUyRdsZaGAhFEiBCIg6228e29g4XVIIIdbE4yIh
50K4STGhAF2PZmtYzGCqKKsRVQWQzjN5ZmFPgPne+eOO9J9fTdvlYnxRTxxySBBNMdTRhVjmhIcISP9UsSgW0LIsIOkntRxoTVvakFxNPZmlEi7oULuD
QqgRQNWbc1MMqKiAEzdI0rowi0pIAp3d/Kka43rlvNMhwGxWSnFuFC8GpvQJssJaUZEu8NNlB1neuc1tqKqhzTd0mtJHuzMtEsshvi6A1IUbOsa7Caty
W85vDwmszOdkMYAZUhxl3QW25VpbnKhZOXjXBuE1ag8FkWDS86pohzuScbu4ibdOsBPX6fOud2HDlWQRBiY1KYMKA5Dc63ATmJNNC6mQqVhi1Qi69t1B
8peA49fXV7g+Kj8fh5hLsMD8pzQ8IPQ8ZQ0ry+yOYJrt4ODN6uwwjVsRIMMEUyGSdFUmGqTkSjAUzPW988nFYKBbU0iMWPOGGIO6YJNiCrOUMm9ZHW6G
APFCiom94WsOEXFmiWMOi1NbdgamUrHK0siyDrJxzvfqheWw5SNnJWLOG7dGxNQsLIwZqw5mwxkxlEyb4zEt1gF3gkzVEFRUJQgSk27JpssUHNVZACsK
NFb4Ol1w5u+nPfSd4TqQcPoKlcKAuyghgescPwUrYUUCFS1mb3ra4yJs1hVYsAUwoUxxmN40PGbs2UGbtlSigiCxWIgrBSKqIgrxYcZ8JkMS7LznLL/z
y9aNiIQcpDg5CnGDwb1xGMRQdkZUSOWgM1rJiLEvDtWi3bTBLzm0DLtBZguIGVcxAWjrNa0dOmReNVYGKhRhcAaXLIPGpiZUa1IycJDnVM0ONMy8iaHE
pq7YZhpMHrOsNM4bbsubLAqGpGzhLjYuR2BM+d0jHXuE+W7jy8b5UlEWGW7SVvnjm2uDOdy3mzTmpWN5yHGoChznKYOxJvhMLzvNkAs034eTcApqlDcp
DIZNORwctcJxeN8YH0+0gQqQCJo6/mYeIsUUNLEKt7bN9DuXoemS1j5Bx6E9HL1iHnKSJZKhiT3hj3sJOfRdc/l4Pdu7nzjngRVz1pN6hB0Ok0XD2Ogz
xbsdKWD8joXI/VmjwyIkD9nh8+6dJ9drpVNpI6U6uZCD4S6yPvBwOnjg6DPdLRi3y8924+dY8BOaJYlJIUTHtyWtjqGrY+2cH1xYj1u4Rko1nio5qTuL
P2CPtaTb4OcqoZNKVxw6suK+hGrkNSDUE/BkiWtXCilPbZqKqsOd5nW6Tb7N658ahX0nfi8sxnaCg9jSYcKTmk6BsFZm/tU0sHmh9WYEAgIGxXGsjp2U
CBYKsacXGBC+egqknYTZIFkwwEm2FFL8t75qKjNTM0Y3KCpB1aTDQUXTYCnmpjVWHckTDMSAgKMCjJhBSM61dRFHg8b3xOFE4vCGIwyz4lpylIu/tADM
giIAK0pIaD1L3ytVRbCRAq2xRu5EiXiKbmlTqybRFA2kaFlPbYcvDC8YVgVvNfjMCYwCoIwnfBzk2wmOCMiIM5MyRuVJweJc3YsA4iBWkSTriyXRQ26L
veoaYU3rI5yl2bl3NnLTeji48CllqIFWVBlN+ShNKKIwLqmLrgPrrV73+vnR6Tmd5zj1Iit3Z2YHeHv9PGdd3nt6TGHAm0x+Ek28XTEJBS0EEl2hHREd
mwYHCBe24GpVEXhvfw7Oms2+d659wgd/rScvTKdpUMABCac1xcWY7a4JLwSSJIwOQuZJNhboEKaWEkhiFZkA1CuQjlhDuBIOMAaVGHuSF3NuzjOVnoQ+
2yD8o5uix1S+ffWLBOd9FikupR1bqWZxc08ZiiHBN4YZ+qj+VMRVeWinHFdXqG9QJkKw6ZmWA5edVTDkubHM4JA6enCcMtpwPDY4dW87HlyRBdQPKQRD
arrc7KmIVwVJOUzVJWQUkFASpxhvKLB3SiImc5p51y8SErJjJCS14HACIuxxhloVRfJw56yERApoUYiUV3mcuu7lFB9rBicjsiKGBUYoE26ZiJ7P3vzZ
PGs5xNxru7prV1HZnO+OOeDVg4JNiY/MPJfMMmTJNgdAkTEJEwHzPT2eB9P29ei9z0TEDqkrykxHsd2VwYw0AYSaFIgWQsry3ZhcmXUlGYcYYXiGonER
2Hltx86kmSdQ5sy3XCKntdOh0OPy7Q2TWzEe/m7Og7cBMswq3yDJMS1rYEI7i8ktBtayPdBkCiHSxV9/e56pR3aJ94cALISSsIMfjcX6bYTgJK9UBShk
GSEBAWGOI1JRLGbpg0rqiyQsxclUdSJynWyZIREQ5hjVUMRKORPfz3u9l2dXn06DUzMKGggjUfJXSyo2z8oFMKj7Z2JbTvrKtdcrA8z2DspNDtU6zk5G
xRLGpRZaqXdhmrdO8MyiIgxGVqtVHPOQ0g6qk070ZrUFJcsMwzAzLRnncsJrZuuQ5SXTTGXvDPnezN9GWGOIIgsRiwpyzYgqIUYU7Jo27m4bsrz9s69T
8OFSVhomtT3lQWELJ587OjTmB6/wp0PG99h3Rcnbadk/HOD8xniJzmGKrILK/r/JHD4URFIVFyElYRSi2VnKVLhZyh77KfDtqie1mvdPEmkTvwSpRUT8
2rIgq5F2rMMwiipoi+pBTYLDdPukmLHaE6WyQXNMAwvXBF7OR+6DD2dOOQCieAgZJ02zjM1hoBuiOVdI6QEP1d6/Hd7pE2Y9nbjkZ+0GdK5Fc1kLRPq1
hJWGpEbKK5RA55bLrYt0qKQhA4R2+Dw8OETZZjEEUijp06mjNQguVyGCcAphTNo84DhhuLKaCCiqgmdb33bHRN0OFEm4NIE+bDAzmB1ZCFzmqMhlKatS
BpdbYlRBI6E2lANp22IxA2jCWgImqEKEKJlTRmVWBQ85cEHoPdIOBV7x3u9ucGyhjhNm8dyVU+OJ07eTY0mweTnAc48+e7Ruducc7CgcMnncyLgHZDnY
xDjklHG5tGPWsHjNkRxpAUJyOXybcdBSmWFO2aiZNElCUwSy5LWFHRGTxcIg54izlneTkJ5xz7nzxuPMLEtjCKCATybQ7wwqbk88Dg3KUEHdEp3knW2p
lJdNpSQzJInIcHTI9yKMmj8JM2sB5AAj/Ls1p5HIjSuoidzQCaVgPvJQOSihoUOA4dOqJokh3zDe4E2CSAbgA3NzTcrrQ5xPBRFx58bvcE8+e4kSV5cm
0aJo1iJoiIKBDSVERT2GsWCxI5JQAGSUiTIZBjJBJuQjbkJwSKAoYF2VolEpaaKWmkKKUyaaVXbEyptg1miRCIiViKCIEiKVVDLg6gXYEHKYym2cQUOY
BixRVFRkKgGSLSUyQsyoUoFCmZiIEHq9BlLHnOqdB9cijfFyzcy6tsaaLnhCQPppDYyHuSImPqkBoS7taDu3yaJiQ1mICLRDbADIyj6geWHpgTypcM/N
IsJ+9O/ZhPowKiCDBKlHyfXME9W09T399m0YMYJiAUyELJpDSS86sUIb8jPadl1OluS6UMWEBcItEaCkURFra/2ExYYwh4b7/GkkYT6e/Dw3xN0+OYQd
Ye+7YrlmAkm4fqNHWgwdwZtLJYiCho+vGjUESbasODbeA1fT3ryDQvBNMz3rtLTMlClFBC+0nAAX1PpA061fAdKBvbIgobKODXqlcgwIcgpQIkAoVoFC
gCiIAoKSgaEpWWIqKAqhIqiiEKXLsKOFQooTY04xYTEJjTghxOxJv7tYXkkXaERwSCBQpiyJK1ASSkhKUyjAuY4IZIUUJ4QhhALtINIOT+MO5JkRBhBq
DAkUJCyd1AcFxVxDE8lM0xBIEimqSRFpQFrSiTp5BhbKdfiad1XSruGqAQCFPTbZiEQcwgyKUkCV1nChwxso5zhURzzgPdCO0q6gNp1CpiSOtZotSYrm
IYhaxAxwQ+oOQHI95uKLoYJmSAAoBCWSOoYnGiclIpMlcnLHJBMJmGkQMUsJaZREDzxgaI7sA14kzN2H582BWThBQMkA2OQbhp5xBVEylElQzQMaHz7H
YSCPjPC0Se+iVCeqXBKQtM++xeh2IodqPcga7Qyoc0o0h9KSUqDm4h4BKB6eaAfRHbBqF1GEGSU0UDSumTPL9vkcKbweT5L/T279L2MOvvomHsyj7pUJ
WlSHxQNEm4yJRruhhuIz8hEU4n6JG4iIUCnky2OICyOERREO08DX0ek6IHCB0gUKoR72KJCCWlhpVwhf5YBD8Z5wbSG8Im0jki7bYmoMhXG++1CmohBb
te/A4HDUuGX46yZYgwUxodEHAcvOST0ZEYEYOMAasApKRYBW29hg3HSQ8ycSsTxCKGklBKHzw7yXrFJ80pk0hEhVR92OEgU3qmZ1o1Lol2syowyByQ9F
vpyICoqQDaFaFCgppDIKKKrynICmom4sGYoNiVfpPkg0hRdX7Pgp6E9D58jj8/c9mCsT253LURdiF3leMVTLTDIqw53vDSEejDAuUHLXTNpf3pQd64vK
7HGuF0ljPxZKPCdCFjA6g4yKKqiIoPdKIGmBb1c2vVnOqsDbCos4QF1vfepp07ZCGJXhARkVeQkBTdEIK8762zvRIvrloBE0hKJIQxAoklN+OSJwNhiJ
mhHfZdwxUMQVNBpC0zVUEMJPTIQ3klhELXe9eUyHIMiIPBU2xzvhxZwqh5Bd1Hj0Cm3a2Vmh9YJOeHI6c5xyquejT1wJzgk0K5d3RUHN1ruDiEHbCgLC
dwxdiJoqjDOkGdT7oVwXQpz4oXnBTbaghyeSdztpymUMUFe44Hb3p6NUorkEcdQcw9HDjL72kezppQmtZwooq4FMiZ9ABPPODkTxbzuVAUREWLETY3g8
mD0cnsoiLypyc+6wvFYFMKCOyHEGhOVyO4TgXDk2BKbTvOCdI4SdUIjlHaclZmmdRqMLaZgNkIIJFER2XJDjndkRkhhl3ujlBcu2dCSlYhTr3YF0gTrI
Lvdc8gSeTBHbaSxz3Tm2S0SSxLAxONENw3IB/LXE4YLqnGFqHPBkmolyIQM5XAh2A7G/JyEF30fjiGESUO5I4yYG6STTJVERkABuKucmKl5qOIGhOA8C
QrTCppQcUThQ4tbIbYsItC85QMVWQQ22SmzAyScgZIi+6u46YS0hxxOFCVXKQ6V5a4atCovRGcMxgTNlVRRghcuCN1KxGQJznOb6rv6UeF+VuD8/3TRy
cMj+Vfys10l6ZVFm6C97pDmlUOnbOIC2viT8/466zXRrlm2QOUkDclvpFK033dKd9V0Q2tEOPnoCT6T9izaFn+b6U4u/Yr/DkvhdKB7p589WZCdkjxoo
KHtl7NDBh9ZAOPO7+6gBshiOd2/kh5iB73D2+tFUM2SS7FfbA4rsn48dyC6QDlIr9SGYzAHC78mBbSX8Mcyk54hd0qmmVZZyFONn6CfES2f7Xr+FH60g
eue/+H7GzcZ82hJNjBYFO9OP1xYsyvBkk9OYVLrKAig5/+lFwt25st4OJedyiE3hRCzWoWa6uFahll5Nda516w0++n+dOuy8pmRCcCPhnZoWuotHzkP8
UX1zzweujhDV1lWn+YYIb1knir6PTCjyVX145HKRW3GYuNCtWeTUCmGn632yagyIYcgVhHTCVD0wKiNtHuPEvnXo0UHo1xoNS0rGZMDIY8IVhpDy+T43
o+fpJBQ1LkvEkxprWtXXxDCCA11BLkEF9rJ9O/kdsQMTvlnCUk8xgBXGYCogKCcrVlqRQmukwSAw4l8FbEXpAo7HYgCXTKaoL/vCdj3EJZuNTVNutbZ+
yoZ/EocVe/NslZc77dc9uRl1MzZFg59MuBiVAM4EsNS5A7OhivC8HrdBuJD3Ejo5OG1reRiFCv9cjh+7MKP4z+qooqgKoTk7IgD/ePZgn/8g1kEUQ0Lk
o5GchYIf9x6/ioH6iA+oKvxj6M/K/LZDuh+MG0M5D/MwLiyp0ypjtIVXEwrKhf5+0hjWB3vmeJUETos+g17pQjgIw3f6zbnJFPpBFDcT3wFVQ00AUjS9
IV9on95KdRLZ5yp2J8fp+kwLHBw7UNZaoMmyMzBuDk/SENAMSFJQVNQEJIFApAp8ZAqhBZYEiVVqhBpRwPnkB5roDaJSaSQJD5xF+jc7clSBhhgO7sTq
L2kp75T4yotKjkCLqUD5SCeuFdEgo5AAbyptIgm0AbSH80HxV2KcwsV6w4mkU+fprTIag/lgzmdOP4Nvo42nPQdX7FNl/V8FQ+NTStIFMMqUIe2PUEaJ
UQ5AeszbdQKKRcPNX2Af133fSIB7/bn0INCB/qQgUpV+wf1M9vgq/FQPhgaIPHIoMWENv0SJYCKMRaBHAEWyWIlL6yCYSiJPX1bbgPIYPysn2RjJVe2H
6J+zWBtoVN4WgEyMhT+4hmWRgWqiaYlKSIiEQiSSCkqWgkSJKVDHSh0EXCOQMhh/M5JZhxaGgzs7W4aBmhJumWRQgbzukkKDMNUP88OvM4FpUIlRp4Ok
wwhMOQmEYip2D7lYA7A27JDjtNWZoBSqVVSEkXLIVMJNGYI06qVzMVMWV3JtjlcDge56GLW45BgOWzhtlmEu2ldELMh9vjx3gURR0B2ht/DH/EHiSSpS
ZJCxNhFZShQxjAwHMMTLb4gWAkpo8Ojsp4SBMCUq0ikQEiEADBSCk+7tp5XCkjrCoH0TDhkUg8rscoM3mB+95AYyA7QqMSbj6ywUUdj1B+2n8j9e2IRx
qJNj4hVg5N2yiAoPM5MSZ/Ilg4CidjMdZjgUSCxkgNpXuhmURVL1kFyW01YVRY6OEos4T9JzmSGnaEITZUiJQUK1UAiRYD6cfZRzbEWjiHfWK0mxGRRx
JhIUqouUyOx+PNz5Zkr6edzMyJUJyhA0jIHI8CbOcBspALqFmkwScMqRrYCJBa8Rga3ZdtTW9GuWpipMBgGmEliBwO2B7ocuUpbxmPSWKwQVWQ/tSbyJ
q0zeEsRSVT2SZzxMJJCSEuLJaUt+Peue2mESaAPtL6KBUR6D87WIdyaIlkBRABN30sb6M0p23bFVRQnoDgX73vcAe+DY9VMNAecC/Ud7ufH+6+G4oZ6L
Pvx4Mh0AZcoNeuV2lfdsCc9AcWSmhpA4wNPrnYG9RyFd0ia0YSHDpjGAuhzBd9Cm5BQnlO5LxLxCyOQ4lUcRwjnDw9/Apyk63K1Bc9tKUJtLzYGmLJtq
SnFA1osJwhxrONrs/LNJtN1Kom0MzBx3axVLumTYYvEOHcwRELjWBw92hcXdAXiRklTxNtC/OchDXluRpbu+XJ5oeQKPplqGSIJKJiYKIpJIFCYqWaUD
fr/H8skpFEuERc7MxtKgkTUv4S4yHzKYHgdwPdP4zkv3Qld0tgvl7anaDPftCHIAOYJJFBENTIzArRiyxUNrRiqE/jZYFp0hNnl7ZJ7pQAeztgF40/by
SYhS+4wDDJ3D4wLyIpRKVSCBRpQoEdxJQxWRPUvR5sT3cvNSiqUntBOqgf98oHHsge8fdd3RUljVUWT0S0bAnvQaGg/GHGVIgxzFZ4pTq9Shgi5AHyJP
EjoUI7qI+SerNdUwToguD/GNUgpJvy0LlxkTG4RCMVMn55RD0RsdQ7Ak9h7QY/inCE5RScCm/Ah7ZaKpoOb9apugYRCQUhqSpQpppDAGsPdUxGwoKf89
fWYyLR/QC64m9zX94aRF0fv2nOg0yENJD4ho+ogfrknd7NFCH388Rn7J9Z6R9RJEZADqwO32X6yTYRxVCCgqM+jeKeNJch+r+OZzsUeS1igjFGIAkIlt
isnq0HtKiIiqMKMqwF2PfEop9gAm2gcjjCOHfSNgvJgVNHfGBFAS1EkwJc8eU6SCpX24LksEsEUBc120aOwwcHLnqPvjY0meSED48CdhFRUUsnCaKIGY
BizlrVBUzdmIDkKEa3c0QUTNbddOgWYIXi5u63vDepU2Q/u2ZpEYAKsIIzlirORmMBVkBiKB1Q1hUVVAREcb5QsRiEEwoImVBMiZQDM1WVTC43IE5cq5
cRTRTCQwzRDaNbbLyN8wnIllmApLnORrMQOOQbGM4hJkAobffBAbH363ve49e4FQnaVUsgYyjUVCmFQ4yxGQphYCGJzZM4ZZ05CUZYKYFN5MGZbQtBHi
yzI44YWywX8zkw2/AiWyIA5T4hG1EGVByCBoTaLwbuTdKqTqCERMIhCZrTvCEwWbkQJotAm4kQQ0AuZw/Xsc6SuA7raFE+UOo+zgh3J5LCSQigqpFtnI
gJYXWl9yhhgoPoAHfnwpt+uiRSgFSCQQ9CfxMtNBTQywpREDQAVElSSnZ673ZR85qkoaipY9GYssfh5a+AwHz/jnZ2TM0R/wwXCGIiClCCl8zDJn1QfX
njqMsTIegWItIDhslmVSIbTNg4ccFHDh60Drq4xott/Y7l5x5DKLkEcOQQ7PISKE7YaDLmhrGOwhuJjSZB25wTsc7TieZNtfjLhnWxO2F3k0m4E9s72Q
BkPs47wVnY5JwKb2CvzSIGF9efqXtuEiCKfn0+rz+u0+r4v2djUGJZDBOOZUr/AAMICMF3DTCFA7j+oBAdY+jzQDwgF9cUpUEomHqlqKgWiivuMwxcxk
F+cxQfqCctIDAg9/CEht59zqVZggeKKjBSD8tBYgeEhL/TbET5pgmMgo0bIW342wPqUVHiQOCQFyUDJFyAVZBNtZRRKR1hChURUcYFKLDBImmCUolkYl
pqBpFhymtDig96PuObfAxwrHLJDHOUUBGYIQkcLlFMOVw0ZmRSURJJEqYcsQKNdBT5EwQDe1yeXItKfonj5gen/dcrOmoOXPbRI7u4U/V6fnaBnzlEzM
zDHngUBUBC6KLlsf40MNwNsc6bqQG9BZLJCA8iQpAOTOP6z3m5zJSj84SgMkXJchTAlEMlXCoRwub2EM+87uX+RJWIkOnFY9YFx+CvhejQ1MpiHmMK6q
YGQGHkYeIAkyQ1oTuBSWJEHnzwAXUiOoVKxMwQ/KUE98byO5C4p8Tgw2RKdt5MFN4z5wN9nZP6xPioPAHjCI8SZMTtDk0hkjukL6QfulPPSsTMUUlJfZ
i5LVRK38mfK19+YZ8ND9Y7CHxheXIwbnnCPoloKUe2Q8EfD0wtch4+OfjlWgkvx6whcD2z9aSBkB7DQ3hvUfBbLaofw9v1RTdlFCIDFihYAbN/sKECY+
3AxaGiCaJcjAkWQoqkiYimgmpCiipkqgSICkaSYZMSTAIgKUj+SAx5B6ID55Mqvox1GiaoaVc52BRciC4cFYEyu2qJAYhClNwCJU7VfI6YHocxHUNCob
OMJIVZ+Ye31nlk5NdGF2fCTr4ys4mCsj938/gt1/aMm1Thk1hd604aV1lkwYFn5soLnDzmJloWIjNW2p/RmMdmM5j/zQziHCDkn9vFE1y4D4pbqv7266
Z0bh5f7TQ80dAvI4L0f3fno+yBoevX9Rtsbw/pB7NsNw7p9H7krudWiqRi/4WnDSlnRnJh4E4pxgyePuPg/CeyfITCisSqpaqgSYaRRAAoBMzJhPZ9Kk
ng7iIYMXLh26HOw5pgcCdDFWhjbqXuhvgJ7d/umLqUi1LEFD/Itn67XdxdKG81o3jIhd0pKPu45T4fF7j073i6PPBb3pHEd5X9dvIm4tMOVyvokPpCOt
iRkgIfPG3e7QhcJS7DyMSEuiNkC6GyGC4XB+vAKFP4XYcJmHHSi+e7MPetLjWGJS3BmaEW2KZcVs2aWsXOJwcXO6uOpOiv0XPvXnzw+SSnQnHe9veEb3
cdhkgnMspwlTS9mx4PQ3P4OXCdYTnJh/OnAmhNu8pphm8W7dTHbIsFgKEu2DiRBBBDvOTqA9ar+kIpQiNLSUFAKmKAn0/X9t+q04NfNyU/hr6b/4YoPD
lcy5g1us/Xd5s/TGmZKT/zw5w1s657osWNvXIcgjDWZScMmJDlkrMkdVDWzW5d7rzoycbGbV1INf13R92++f9Ha3qnTDqDzooTQzYLnGBxdp+Er/em4u
pjWKjMp0rKLgkwRQAUFqEA1AUupsFWLYhmoVNwKLDh9V3cmVdqg6N2EosoWCEF6qSbF22YDRbZOUHA8psGt9CbaXQLy4OOklzMx83RvbivU5ZCBh1hnW
sHAcpAycWSzCw3hLIFQmkkMwREd5AkmTm6wv4sKHFg8hZDNcYLxqUNnvYR1owhoQg9/9kKHsTxCSSiKd0DzONGCKVh9HRuNNm8uaama1q5q1LpE7pp+w
641Zn8j7lgJImoGA5EAC9aa147DSrpER0XX3bqbRW/6EKHi983mix5weQ5DcKgH4uMJhvWsFCNbg1DxcS9/fruNuZQCGw3VIWGJsJ9OwYBSG6Fta1rfx
8V/mhfBE7hSEPcHFPezCU0AbzlRafYh2PGrGYTEfpBNdlGTfbJuwQMmLLERgcnhJmVD2p4CGx5Iprh2k6nZs/j0/druNYcPE2d0jsUa0H+tCpqyioMlS
GljA8HgiAbDp4izdOkriiAK+qFQ1JE4yXYlEKh+2SpZOp5FQizRToVSXORfvcORRjOpoIT8RMPg08xgZXDlpSFYDBwBp2hpPrrnk/t3rmPFlh7cUmuTM
DuAjInEGnyXwZuZm8NTil3u2bZIosGgHYGJltDhRSdzikgYi7jpO1RCdwcR3B0HdfI87e9cXXfVBy4U8VfEngRN52WTqKMPSOnCguCiz/tb4kS6tqcTn
e9TmlnDYJozDTijWF887LxuL8OpvQZGKwZESC4njLAwy3KiFSOBqpMadT3Pc5NfAoWQhx/fQ6Qz5L4fBz7VgKBHuwn3dcSi9DWZbnHqENI/MH90sQUza
f2Pu9ll8bAOJrDUs0akNCbVadpAZRBSbnqKrHDJPA4kA5NbRsIwy5/jcNUomjCtOzt9U8n36w19Pw+2+fQ/on0ZBUwQA54gBifKCE0CvL0D8f7z0khuY
jiSpz0KJJz208w3fBE6J0QmQlDA7kl/PkdetFVq6HSQDfmQsm9VINh/LDZOUB2OjuFPMLvwoi7/W+QIME7B4mkqYSmTUdeodj6wMpMcATlR8zodJ7fA8
dh6s+GlDERPoZmVwq88lwQwMBYQ8RkwKlSWvFGCQYgjiHLUh/S5oLP3rbIuOc2aaxZw9Jyjz5w2sZ5Z4M56zQKAOqSkBCArTvEy1gKKFjCaMmLfC83MV
MhNEpA+mJUy5c3Hd6fqA10jZb1gh7Aw63Pz6we73oEiPSQffyPPvw66zrD3QeNhgYo7xFJMIP2UE5TjO0ycOZR31onwUIckUEZNDBQX8LKpGc3lmKk54
hOp3qosPeb2fZDT0y9Hesrrybhn8Ia641IbfCVnwQd7L31ghqzeyGY+EMwys0Z4QHI5gqCdoZYHyB1BMNNKmOeeGISWjJAWhMViBDYIVHMxDgQ+mVIog
pSKlChIIaRHb2ff2qdfcjrvNB2nW7B/EOYbepFX+1lBmFV9f7jyDrkiqJ8KowURQpAD33JlhKJsmOHs9mk8izYXERdAfahaZJiqq9nymJiD9DboYwHt7
sdR6AB8YpVVpAUKVObKC5iZEKBko0CDOTEURKBMIWP7NwPDkgdtYWY/bsLv18AeXRYI8/gpzE8uRwoIOjyrsm7tARVlFKCPxEnE6TdGGie/GRkZdKDdC
bcj7CX6VOEY0mSGLWWBQSFiinyd8QlsiwCXIdJv0OO7cXjpJvvPPOrUm5Dy1JdalhwW5waSmT+dDSZ1Dpl5N86Pu72icUo1rLQNXmYZJl0G8hx0WSuDv
dGJT+N5F27zOC8IaGa+p1kU7eWddXGb9mghzswN+eZZVTDwIci0bCH4Q+zEWtMh5kD70PPKM27WfYOLwYxRDDJNZXBh6EUiw54zLPa/scyx9fTAxF5mz
znEOCwzZOrNE3YoQPjsK3fLsucqozO8kO/lJcC0EyKFMigCexQqI5i/Rk2s9cysAUKI7qlJld7Crt2J4ho/+TtgoRNRMHvJtxPxA6vtwUP2wQNYF5IWu
k8DFWY3Z7O/lHtR7fdi2YimEVC4bMhoTbki4kwhkHSzWbSuJ/XHh4hpkL+Tc4yw3ymI5yb4w0Bwm0ui7f/QuOBA6sHKUXUWgxKDWBUYYphxy6DWRbJRB
SO7XEWqMzbmUmqBhSfzSYSBsD8/FJBGQUI8B1vimTMsLEYJFxFkUqSiG66N8UxZDW1zC3E2RFgkTYDsGBn+YB+aAsIfV6dR6vM8fjQXvNk1b+PgSohJZ
AlJSjTSmeg5mJts96kYUZvwn/2/8v/E/82v3YP+n/fpNVy0f/m3iT/hpUjNtAY20SJrx3cvGH/sTPO9mjitF3/7O+yGM+gf6U+xMXyVb5pNTkaNGBUgJ
rQGopaCkjMgVWAkJ9a5bgQpa3Z1oD+n8sAepFr6gwUf/HsWHsw9VvTW0zUhI7gn1ogAHqH3lIShX8o51B+MjeFnZyOijr8NPglBGxCIY5hRCdy3b3Ppk
BlOLvRy/G+ue9KAESLAie6dRr+XzpynVMpQxA7TEJCNkqJjWKWlPtn2JBzneZt/kzWFJzKaiO7E/DkcayOfGIdMwIpZkoKXnIGMAESULEVRTSVNDBvp0
5RByp9Mg+SwcwLjz52Nybrnh8ljoXXMOVc8M4TYdkcrJiHNaRECSHziFTB0WGtl3nkNkQ5MSjthcucgDh0ybTL1Hkv5dHxOUHKmaICZaCWKBGSimAgWj
dPww83RCFAe7LO3tky7CJvoSRraM4VRUUImIVxhTAytTNNA1QjVRW2GTYZkjSiFI1RGWAWWI0gUqUBISWFAnYkBTdVnYhRRBFEUydEYawu74cPGA8O8J
pHIAIqneuDJhAz554xISERhUrBTQ0kpTTBBJIzKQzkRMiNU4nAq7Kog4mKAGwjGVmXWYUxVVEExMME0U0xTETklGDUxEKI5yhyVBHCNOVQRc4HMV6pCj
GQdsmnFHbCoY1FEUcQkIrmpdlRDDucTlyoqkDoWIUgvw6oWG2GklZDQAwTIuwdY1kVUeEKxjpQ+FsWyCB2iDhCxRXdxOAqDXf00t0615CnuwoY+YLbeV
3nBt5Cdohcn2GVPJICeKKiSP7Hu8e31tkOFdzI+rHfXcZBPRJvRydFB8PLKPKEiD7ccInClWgjNZzDIWHI6VytKsi5ZWWlodOCwJumGtcb3goI/9oWsX
eoEPRImHIIv2t9KHrHl2+RH3uywjnEMM+97nHj1jhXovX5Bx5vOMqAsktZw2R5smo4kpaQbJzkJRFgoQxB2yFy7cYZSlN8U1FBENWts+KYTesMYUHdlX
XO9RIGaDbgPzuzIbzFMlogyrnWtGpYwSPCe8R8Q5+G9OtocStIlwl0rAtpcAivJc6BzvricHBaxCifRxni3FDIupt9rsnx16MjudHy7pEygLM5Gc/GOH
C3VMVJWWMwpSRBQmz28akqQDlJdy+6B2dF0ibsKqKCwUhyw0GinO5JyOw0y0JPE/44TGGkokRO7IoosURGzyOMFXpN3NapTmnCaYMdIDIktbYaYkimhI
JXRjgMBOfNwtRVi3EwxYoosWoQgZBsshpNIBOibd+S58nk2GlEFqdMxBWe40Ek43KYsIw6J2dJzd7N85rqUgkeAQxRUpIk2cTIWEPXgqJm4HrZtYo5B1
YfquS95OVTZh4pkqGsXWH35rCsm7Ad+2tRSIda4s7BNaDmqPF1tP+ujXs2sg0lkLzcZByxVoi1EayLBnVKJh33cM7TzlNzudr0CwSCmWaFxOdlHCooqq
ICmZenKApyrQiJXx0ghwyOR0mJ1FCtMIiPdI5D8n6Uttj4mB2gTiBxQlCIHqkCmmAJ5YHKxdAWfvYGULQSBXVJ/XlUMg7m8AmYAHvDtT9L4Jfz+AJ3FJ
RKNNAtCQssDEzPYn9kUxKh3SAYgSqpSpQAkKQNAxC0q0LRQFIpQNKQoy00lI8/h5T9yHJv7NebkdWHh20Y4ZRAVFKtnOwoiCnWI3Uf3LnnZ889ERvGq0
u+ewNwDq+IxQwUNEMkR0TxVfJnyA/thiKGIUdAp+8mqMQJOh+++Pik/oYYhqA2yFqSuwf30nGFogpIlBMoI4PZx8TSKg4d55DH9vveHzFmpsuPo+f1b0
mxyIqJ6S8p2xyKtT7Jm3jU5eCh+8Y/29/uX3SCZsv28n1nbHIlIlIkNUDdCIqCF3t3ORCxPGGa6poATh/iRXLDAamQiYJQaAH6lRTYOAPUZ5+COIr3r9
56uw7gEN4SYHkciYopmUKokiIJYGkFgkUgkaRaImkhZCCElkZSimJYIIaFghhgAmlUh+7zhgxBRJq2CApqlFiosGCIiqKkiJCISkgihiYkKSJKGYShqi
iGSWoIgiAqCQGgXcRxMWKhocqYBQAXZwybzbgu7sy8VoJPypz6PbpJFJIme7jm7jpKFikOLuFkXCIRXUKO6EerwQSK4R2e3g714501ksXbux2mV3kugj
rY6k6HonZZDqnut1xczpTqSuRFDu2xZ5Dcc20qLqg6Y557I7VAshO4euLLuJBHIOWTE4UFDpseTeOxYJ0Cq+yM3VSNdE7oidpNzybledY5Nh3d3ElRTo
lcqOaURKbC4KggpungqhcrhM9z7i73j3j1o8k7dhByOWs4sSGbuhF0dy5Xlrc9ZkepFw6Pnjt5PJ3zweOR8uOyKdHJPJ03Pd09t3Hcc8pRJ0Fk5OOAdy
dyuzydw8Ly4njzx6t5IUL124PdIL0X8p12Y93QxzfO3jhY93c053VHYfyZLZn0YLka1mwRsMRO1qZh0sREjuMVkXCYRM7KH1W+n4kBXdWY7C8KSHM6GY
eyo0SzFVSJw25QN+k7bTtw414iKAle6MKSYks901kvrsOHgRNgNOAY/bgMuOjTqF5FotsbMF/xhHg+zNflQP5JO03/MzIDbFLWn0wGWUMpSiYzsuHfMh
YHJgaoTD65+ZYIhEnkDNJjP2fgaNjY+UnAtLRFRMkWMfuCmHuJlYdwnUl3zfrfSmzo4n9V3YlJhnQg9TrX6DRPf/sYRTtkcKrZ4VNUO+RSzHg/neRQ4S
iPnks9J7dfOeIPAmvinhA5weHYPL2Kf7JKaKSJGohIJQogDsw9ePPrPHEk4h6gUFDjatmKnm0XDjWD1Q2Mhprs5mHv1ve850GCcLSi3Zi8PwYZhnRz4n
OzMhHP2+EZ6rFT2Vfuz53VALx/F47ey5orBLMQ/LhdQTRPnJpLWJMTlUmcWoTYAPNYEklKEaKYgCIqg5+B1D6rAg4+8T5FRD2jh9MFCEi/C42TDBkQ75
Q1njQbwm+od5GVD3UWsnh2vvAh8OoZBYj9xDUFvB1CDJM2oCJtNiD+X6B94/L9f62X1Wt0WjNJ9AGk73vSyMLw0YR9Crj8F+YdFExFC0+cZAFBWQEQhv
7hswQSb6ncBK71MQHdRSKLFJXpMRdScM+EN8VSksD+PF1mC4AhMiXLcMnO6BDi1jFO2Htllo4a5AHyierQUM5dXc88i9xSVdxwOOcC7qUVcpsKKEnODk
XtQooiZcplBFEdleSWGXSgQdk7Ag1Yq4SKMuJwuGp6WUFdQuO3FkQTl7uztK6Nd2OOLnkcsKUaiftaIZdk7kIPhS+JJZPiPZ48GXiR4JcLEjow747g+g
lnsAywbERFiiCJCh38bR+Pe50hfB4Gz+Cbfw+pZtmmT9Hz1QPhik/gwwnFObFVaJlq1uVUzq61abgN/sQ3ss1fHfensC+j5x9eRH2dG/rR36fXRnX0Du
eIlpbWJcwoH4nV64sVir2lRS9JlZverrNFHDU00xWlZQNa4GtHaAc4dj6E2G4UEVV39J0qOFCpEEIYQVZpqUxCKwYL67ImiCCIiVEHcb9NcxIOUrS5QU
EcqOnFkR0I0HP3Pj0uVFcqerKj89DzESE7ZZCFygi1BIEkkrhHI5oIGYQ57iFXIggiyE5SSyCrhCqSUpiWJoiotrCdp2qQqkLQSKuEFVyiDh1aVFCSyu
UURFU05iqwIKFEIi6TeAwHffu32hPvno3Yv64E+ZPZD334yB8wGjbv83zOu4nJhETvSQ5Qv5CrKkiCQDEyO6TRNnYs/4+Zl7dkgfH9pzBSQKFoSQhaCm
ZIAgSIZJioIokoGlUZiFCBKZpFl7ZQCIFMilQCJEdhPcgYChsRENHgsKp6RQgBfD9UaXltO5i0h0k0zogOSNhTES0Qooyiwv/dvOx39nbFRASGATDb2b
vv50m9vGeGcjDNn/L3n8cG3cip4viqm/rK9AFmZsGQ/Y9X9IUbkDsp7AAOHq7H7nzGggqKiCqIQApkiJSo3MHIoNyVTImAw9m/QL9x94WWEMBLNExZiO
EEFFEDj7sXOwQ8fV0wKCJViCgaQJYmGhaKEkgEhmaiKCjxQNlIU3ADQLkI7IfjBtCtJoSQGIFlVlF4jSFEUExElNYMgmgHQBm4CLSog6QihSGtJSqJVI
ihRALhIcvIPMDTyuisSmLbMQNv8utl3V1ByaTE/P1L4JXUfb2B2TQiHgoYmSD5ncRP4wn8QEo/u6Hx7e2D1o++QPDafDkbJvAlIkQrQ0g+EoB59D44Id
OtVfPAdgdm3iJwin5gqfxyAoEyDQgFAj2R7gPg/CCkQjj5lqKD5w3BLhHknd6TAHBT9ch8JHvjDWl0P0nv1vFTG1jRYtdmpcKGFnvLO0r65zCUnc6sm+
QlR9Mo61V5e0FBT4AmkOnmnAe+YiLzCeh8gM2fCqUD8HkPfFvglsmEPYyiAZpOMKnedgPaSbeu84cgfRcrk+1LsdUm6jDAPFwkTFAnaB++rxu0qzcT64
aMYh5SD64AzU+jV4a6p1/awzj/8+DjXdwUuUnYXn6F8iAD5lR+dUYH1fchCB8IV9wgB+UCO2pBPuDTpQy/lmAClplIKoQEigiFkIiRiSqlooaEoWkZIK
ClmpoYQKomaCFKRKgoWgCYaRGlIJYBkQpEdSpxJ9cL8zJNvofd3YPO18jyHnziT4nVtdAtjKbDlym3h6Lc8/Fcd1vMcSOETkJxl3kNyLtOq250dvneQ5
kvWNO+OnyZdCL525JKAoiwNDMTUE3JKJvEVMaJiR6T5am5DyCCJugHCig5da1GqMKlN9QmEhUyEiu4Qg0BOv7uFMlWgYkEpGKJU9QbmFp4RokBUqSFQp
ShRJlGUoJGlFYpMwUByEF/7HTUIJwxiBIecSCIOhhBItYa0OXCrkHKKrsuxRTMAQhJFSlBsk1lDUEMpFtITA4o5mLCUKkUQ2ZNJonbY+/IbjtQBYjE4B
CKCJoChaJKnIMgimWYpiRiIgcFJ/Zy6gfoUksKqUCSM+SjqT/tAv3/jhSjsMPsIRxTQmAuiW+GaE0mO/MPN9cct15HLB93axlgw95IbCE4CKKKAcwAPB
QGMixQA+sJQ+v3lS7mjWVKhRGhJOJAOQhbuQgRBIyOOBuS2RMKCnYlBiDi4O03CNZJCDmO1Q2ilqVQrQ9WHOO21tYjcWaTk2CQAXYJBVuHA8SbOILsdk
wJidlUAUxhiCW4/Y4wR8l/0lFfoCclKSln2VV0FRYw0Nv+ez8//xu3ZVof1Ppkvz2SxSwax6m77nBkmm/Bf5VsoukwJef9lzgJYk/mpqR0vfvIrhKsB9
Lj6VYdcg4iU5/0aClJyVgxEncCr8tpw8pqHooUjjFLjsFZDMGRkwpRn2MI2MpkECEIrrjKBkCKSYN9x0dRoG01fnXPhTSSsorWGQAkEwZnXwmyYM97WZ
6yG2uUCVbfCtRF5pqa9m65VEnZ0UJtWZhk0YXywoDA0qIejW5yRp7tq/irZXCEljxlc5Mg/ItQPAOOHWlQ+ITIIXwxM5zm53q9RvyZmMMcaDtaIHNi7T
0/j6ted14Sz3ZpFME/C2aZfLfXGZ3g9SHG6Xq2KQXo5MTr48vlomWnwgY0Y9scaDQtS7CBnaoDrhRpeuLwFJKTOgKVIaApBGZvJ7bLpnFspvrA+3B8/j
99ARIfLwhtgqJMiaZmb50XC8JNsvizkIGMJDecsDOLJuMiJyvesCaIKHJeHL6sht2paePH8HQgSbG5GpYfgr+ork/JvXRb4wzBOqZiVX9QjnC67F2XVn
Dt9aDfbh9tmIKTkRPPST71olwRnqs1VCVG6jBXz2gZ4k2r6NokB1kyPwmaAkHZyQiEhO/W5Zo+azcojf6fVpQwTsoG7qmCC7MG96pLNQ+50bPIacTBBq
6tLKXy5ulMxty9U/1Mxhq1E49ywMH7PO19SKI/N1wzArEJlKUEQmh9jySpIFGbPf3iHdQVzZNc1SDmAQt12KbF0hFF+FWClyNCMY2xbKglPSqsXRUBZC
ULsFRJrtXXUVid0Ct33aeL5uRuF+nJiA7sSw/Rb6Z9KzsKi+BgMgUNxpzDz4E55scPAQtEhRbUZMgw8O0UD3o5TbvI2WzpcEzKa5nYnh/H37n07s8Cuo
yoYHjGfOvjN4PbjhlHnXvTc11SapSNmfspxYQh66DTRKbH1G+c2KA9TDDhRAAC5fU9UFCtBhn55WrAQQgwCa1jFSiV3YwXZ5+tnHNluyHCKVaU1pinvy
3tNvWmwK8/vxVGDf2+JuoXcdYH0mg0Sx8MOcDR8+7As+7UXqS5ZY25o++AWJ41GtZo0J+bmCPan3LBPNteeu5+md4YCHPj0WEYFTjDDcyQGYMdwzhIjY
uuTpAiepwjhwtEVAHz1SeYokwcwKJLy36M745A2HQ7NAMKEKeDJNs2i1JDN2uia8qDNmjJQ7BmHNJN15d93qb7VYF1KFDRFFtHtLS7mXQ31K3ok3I+i0
T7k7y9Moh3l0le1ZzvNGi+Xdyd/FPWUFbNYEmqn+jSnKUkxCUNUlscxYDjxm0BfEhSAxRv6p/KJpJi2571fS9VeHw/QaTFkapWYoIZLkijRGdpEUL8Ws
0wrEj4QkP77EuVpNkINSGIJzy5MEpeVKOAyq3WcxnXSrgB6IKDK7cXaTthyjvY1JCHPnFCIQgwzBidlWhQKUGvm/ufZ1O3vYW0YdkUfaEmBQApBEhwVI
4xhqAO3zz4efXBrg7KJbvuJD/KR10KGvEG1Cd0VmkzCpG8adY4mkLTLv8dybSED6bIfoeNxVVadVhVcJJmgJESfq0AS/GwaiIhb7Pik9C3Q0X3xQGfUn
GJ+D6j4/WpPPArI6pcB6Bh+25uFwsyYt00U0B8EAeTNqmjUzlV6Nj5BH4ER6yQmPFdvod/GD1khjy0B69hT7KJUoYBfWpBlRZgwjody/SKBOHM808naF
iDD669Szm4VHOiFAYjItRZmuJs5DuqKt323G05so1VtXUpYj6Hescvir5mAN/npxUhJKBbTEIgeXT+mZw6+CF8Wp2EmzkclDTo3FxulxyyttGh4Uk+Lj
MVVQoWSxl68zhIqiMGCCCqC633o1OTIfXPXpBAEZzr2f1qzs9HooGSBKkHe5uRaiwUhdAQJBNr6vzFQ07X47bIiiETRssBSQgghJXGLodbzYm7tOyzbj
rGzfRveg0+039nNTWKCCwTBp54UwZ4b+2hXwji7xAisTrr5vMrFnzKY1TmfUjNVRkeBYdTZJZRFoApk4Lwq9NkH8N3I9MIfiWJQ37Q+CBRzBmvVIh7fJ
+BvdvqtH1CeSNYiRwjZmhvuqEZ4XkvpDQ9Bz9sYknyvWoWIMi6CVgkkpdJ/mQqJQ0n7SlhCz6jsKgAjZ3IsnjDqdhxtoysiiIvRTIF4okDwiNYFekPoh
vRJaLh/RGKJRGXPsVu2GSvolzA923E0hOr88hwyZ21Pe6nmrYdNF7jeAszG61dKoz5augKgeGGwG/oQrHT5gxyh45+L8BNT4qfZvS6Mb0t1QYIvXWDn4
cVaEvj6NSgTtIjTCkKxXFgjqXvLO26jHDhmqkRgpjJCRP15gm8ix7Qly6ps+KjF9K18z88RBqhXC3Phv376iRsgt73/3NZG1O5hHiA2hV1JAe/Z5f3Vq
Lobzbu7kz3cXOB8q7NuUjFGPIGrKFRVWmUmKWx+HNOkur9NmxHT56NvmnPSRZ1S23Cl5tsbpi2LrRUDSuO/F4/HmeMujOrRPvt2cpxD72Yw0wF0RH14I
xUSvY4DFBSYyVA9eDlznj1zv6RyJ3mHOBjvFwHre+Sk3mV+PdDsYBLs8KHqFGiPAAfj8Z2ZjhCJSvweQAL8POwozRQPrnjsaWnmaADc79Tr1UOMKfN70
eRNCt0aMKI97F/IhsCei2NYMmzpCYPGyQQYEa1DDR7I7BkgfEb2NMX0Hp45R2hs0bU0LFJBJBR57IbEkK9EKZiEUj7uRNhAWfgwTXzpAM7OoYCHRWgT0
mXBjkXUySUNUpE+Kj2bbfBTbFGtOGLWpxdevffhnve7mldd0V5+XkzQZTuWz9qfXn2z4FBoyxVLuEYJAYYu8UBAgku2LLWlF+IC2ojkLh6jY4wrA8n9/
oTW9PT9NOiiGFHIO39i/kxbPi7npwFyzhFPr8bw6q34vy86qfFp4SiavrAxPP0wPrEBufjN61dyJxGH4vXSj0eEEhGyDkfvaOxW821KEgQa0vbSMyL34
MM6qDkNrOHKEEqtCSK875IxzUjsj0b0kYHGFRuJtg3CiyAv1JR0E5VtNaZI9Pf0nVt4X349OhX0U/fz8dRji7+KZ54AmR8F6nLxCrpBfUGLOGmVdkgof
DnKybxI/FfT6VJog7iwwbSBkxqkyboOSKajQn7PARFST9LO3QnykHJHykSFpDQyNJu0SLOuIIVANiHKQsauSpQPhVZTSgtjPs03oKggZKOtV4FB1O3DG
otsZBmVm2sQ6DYGcl0MxyFKB6TUChmZqqc1UDI8DM9c1ShtaW/N4uJaMEg2Aa+6kzxM71+Ev6cy5FcuqNBVovFn0CsoQRw2dGjtL5GdcJ6hiuHCeOZAH
0PddWJAEhSF2V2hFSpBQgOK5cNYJAmUGVQuM8hhwVfPvA0w9vGYGYnEifA31xcV0lvSGkZV8x4IGtPukzBEv7SAERJR+6Q9CvqX8QR0zRJlOCPwNyBmu
bI2eSvRIVJCpLUdURtHatWBYTlDblK1C0EYDC7raJ2tph0mUhZ8VG75sNuExUjroIWlRHn19OJI4d7Cno+gxLVSryT6+lCRnpPXlRhPNCyf10HXYeO4p
y4hGOqkJj7A9XWwmrDAopDcAmJ+V+gou0U5KFgFDHEKGRucBSpII9eQJcgOJmYbM3iAqqDfpQvsRrN181CB+35qvukBXbEfVrogkIFw31MtWhI/GQyBM
AHOa+RCO8x1LhuK0OYjZksD0NGxk+gQhBOjtaYUFKJkDzeeBWofuIXI2AYTPDovBlUVWHwwzNHm8jGIDUnnJHKCA4AVPcKOxjAqNqM61eubfYQo13+Nc
3TN/iPsu6uM6yw5S3yo4sJuw1hMfrLsiI9D33AEwN/qBdViTAV2Y+BMSTGoyLYyqbw9U+4edNrWxfd459sOH0KgTG2k6PrKghnfIEDotpRenRmtUwtCL
XjJ0lMvU6JIOuTMk2M9z2dHZzz9diWRTvvrq6s9tYEECT5aD6NhpxdfReTYtD0Rgm/hTvGLF9MGUdX1I2f2vdKRzzreUL+iwOqbnBKnsV15UmLOs/h1L
O1U+VqAIHkQEAQSeCl+Hrb4RybhoKGzeYqTVu03g0XRb9HPGn2+k39ZN+zIMrMiuU1QAACl++Am8wmYFg6ASno8XmJxA5FnnjqXrupii68AIMSBNmGWC
jTmAUMgzlpmiqgzSsq2NGFQGO2aKBppIaZJoyC6A8IaFdmZZe+ALnx6MA6D2gHq8eCw0wwZuLsA+OvW7FWK+y1ynHklCXJbxRRmvbjNONw3PE4l2VJUl
SooXV16mM9EPMykgYzOVc2gVU71AGw2eKLDAAQhTRkAjMe2Y4dyn5NmQ+e4esNGTJD3D41OeQHkwKoodGPofk1uWFPq/WGxrWtVVzYXyIjigiIMqd8G4
R3zxIcaTWQklApJuMhrhMTyW45BfWDYbeRtL6c4Bul7IGoCDJSWHPE0Hml3PNmkcpqW9nsQKYB6+t3OKMNnOWOaYwnPZIGkOmZRwroIzV1aubJQU+3ng
MAzCUZ2i3rx8zBy7ZiVeuhvAKvAmtcYQ1wS+CfTnbt8METGe+vtrTdYZm5juFNBJpXatbhgLK5etHd3Z0RZshNOBZMI7qJ2aFcTMdiBahwTXtx4BIbAX
tHzxoidarBQ7YVA1vE+2EyL+dqX+o4Oa1tRX1tE0gTVhRBnlDrjmYZPz4K3Xl2MX5yAqQ8UewIzNyzDPCLwa4MqIMfYqUa2rzzBmxbau/U1TQ3SDqQw4
mcGEqqLHuW8M4iL05776+l08JGlGkZ7rh6tnuqC8KgKKVQAlEJzI4XChSNyIVFiyuM7htCNbJLXYQ0wFgG5FMrivXada1w93yFpN3KJPkGEwWpNgBWFC
EoA5xrdqa64lYZ1r34EgdDgP1eg2wjv6oJ9C/YdUNaY9mSOYmNWKRJBnD0s38bqxZ2/XJXnnMqUOuKa1Qa1Zxxk3qk96UZEYgnNF1u6FmrQWKKJyX7Nd
GoYhzzvFl88+l1oxZr43c39NK54RZncPJn3UxYb+b61xxraE3W4hZHBAkfC9Xc0uzF58a7SEaGeCLlJgjY4H1j+FWeFDPrWTdIEb5ru6zONfAMDDIPUf
p9e505NnQuyt8sEk7nDbib1gcxKBkJwK6V0EDVuArF1qMTiuBZDhcMt1RNgiJUIgFwFBdh8mzZ64njXrDy+WGWvJQ2NankzN6DcaJNMWIzSZjS+neG0w
RcBTZ2bx1mQxSYs2i12yUQfFnjJvJVaLWm4zoQ14KPRxk+Unvuhqt+OTnxXTbuqmKpGG7+rKww5NsLHtWLxGx5JwV4/C+XDFTOGsNpXqGA9tpwKTIqPT
SCE8S+W6qQDlTRwL6LNY3eq5ZowKcOMtAndia+sRmHxdHYcVzOYkYY9IBjnyWxtZMBDpCNEMkgDa7Y4a+jl7LI12VBTsE6mrxoysRVTmGTwYW0mWcqHm
G4OonkaG/SivtsVVxAv49DWmsyrH2bcvrcp0GQ5mQJI0dndYDP2YFcgi+iKzo1T69j4bFLH3O+eDyZm2wWaNhfiaDsqnPiBOD1InoengwEkKqmY2cFUO
3bJFEtupREb3b3nrrvy14OcnE+nNCfzWuuBiw+duSDXdVmZ0C/nWhIFXjgh98pZQN5rmtcabaXtOtxqQuhMnYlbLWc5WWJB0m34eE4fKXzroD6ev6KYT
lgQ28cDQlfXnjQHRwuRViOmovqKcqcFMTxwz0TGUuSoqQvxvUjigDR1uhu9QKIg2mHKDMqrMfXfRgIBFSam6qTJ8pafvG05cSlp0Nai0rlyzCBgggiKI
SW/tc7pg280d7u7MmHiR1sn06mebKDPfPCGmW8LMhmUzIYOpjIsLkDJrQMwD22iKYSaIYbCRgZuZAD4YcEuobk0JDR3zMDQTRuU193R7fZVeCByu+jon
JtBkALJYex3OYnB64JRh4LsPcp9XR3Dmu4O2gTY6lmQSBh1TcMnE1MgGwHCxoSBT6E3864Z5G3rrzghrrPos8nmJMHaCU6EUJHR2ch+A0BJQTTtA/Y9z
niu4Sh6RTSPgeGArwEfnOX2/ZXxzPO0qwo/8M/vQw6ScKT/Nok6P8++nZuHLW3QtbXKCX+2r7kekv0JSKHeGJUrXKHEPJbB4bZf5vsmtlo++rp1jg5iX
B9C4WerA1OHgtLcgVhJ4hvg7NF2cn23tzb+CiBE4e3EkAVSZAFXGg+5R/qiEJlAZBiKUA56ZB1VRxhks6MYCAPkwOC5YHpdnMTN++ocDhMRElzZu2/w2
VjGd4wXM2GokNrBY6hjzQvRd7rCwMGYch/zORgeyDmRAkP9E4S9V5GB2MdDWbwnsWHY4yFWKG0qBEKo2w3jONQ0PfngnA+3MzCTfMMmdMhUUEXZw4XC3
AzHqcGjpHpQP14nSDpmer/f00cgU6ul9h50LPt9wBbKauyy4wlq0X54MOPbULEGMCYqQCJhoRWFTHc2jM54jW2Zq4O6PFOOGhtCYZZwMK5qjllD7Nnd8
L5e8Jirsk+RaHYVd9cfYDKbf72GM4SkQXnMIgohdcYccbyqVW8NBtILtLhQOrMRVANpZk2nvd41gaDpfgcOnB7OwcODXtTNL1vM0JcMy7cAw4hrSyEga
juZf4Mv9Pe+CSdcXnXRrcfAsQmgzwdmnqTSoIwUUSM3bprKmc6HxGhQyUpZw6ceNzMZx3TDueyV7j1ZTgod6mJf9oO/XcyDjhJUk4AUAkHLi/R1IdQs8
K5ESXwrdCwPGTvRiTTbz8UN+/5LbdFjLeyd8UL7EmsKC88Uxk1xTSIkyb8wnbFD82VU61RL7SsGIXRTLUVnx+NDl4PMzJoyhvFKe5r4mDxihs8sw1HXI
rP31kIexm7c1IoU0Po5YufEdlBdEBkI7wgUuQrQoZIOWQBkmDo6bJmwW0l3H9nbk6lisiJ6m4sdXHfweLx3WyO7587q+JyNEg7rbk+Pa8dMnGQy5gsy1
GIZbifLTPbizgTc5s4cKtmnLlGYGJwMxNPI/QyXrdmJbYFbbt5EzWOaSm7AujjNb3Jw6Ra0LccOrfZ9x9ty/O54yg3TxR3DF9evej6gjPvCnSZdv4nEo
dKIIyNQJljGonRby1DI1TeAimpSAISAMGCpmNvZs816TviR4+u+dB9uLYefddaYKs7nx73Kq5yQ4mEPl8ejRZpmOtU43THTbYNoLDZZc6zWGjpzjWC7c
ZMwussVXWqZAaNU6az5V4eWq8Co7EW14SuRKixeUKr3z3A+g4SfZaGq0JaFNzA9EpAppuTuYRRVV3PPjyd25+5uss+iKzeqvB7w9328dxImH5nGuN0qX
ls7YXRSrRhZsSHBrMKxQ0MhRFh0nGik4ZvGuWrstdDRJbQULWzQww4tM1yZzvRvWQ4bpslSmliLd2Wq0qtVRFgXfre/Xyk/D2yBv6wKjmQHpL9X0AGGD
iFK4j8X0mbp83s+U5KfJzLM/LYAA1CLsbKpyB99n6zxPPklkJzNoBSDS2L9KSRtz5zCMINp1KpkL98IuwgWoQOfs5vgXog6r7srMh6TXZP0QYcsqgwZJ
3RcDTIXvXyJcFDTrKZfSpvWGXRasdkl/ZovKHTJMQxhwgBpCBiE0rOteOOoaLseGggadk03wO7WEGu4s3AOB1MYpg2Sj4Jm2nASB8mBpMtupgwcDVJnD
caHyLk5kGeBggjoqlhRDLczbJV7JlAcn4vIu9WXHvdfw+O63nZOGhw6QxL+dNpDTUdDZFVTrjocNTZhJMRFvtZnPH2v1xyNKd/2IetBNbph8fP6rMy5j
UstpVMtmDUvJ0hzxGcsMHgcKq5rJfO6WMEAfj4VtOjDZZNuleqQxCb0hTSUFFhpCw5KPGAYcTPq3A4ke+effR0JtW2h2UVs2AbORDpISTWaGaWAbJ3Qi
JDRhI288tXAeMwlECDWqJ2TRB+7JFrRystk85HqMRVUYm+VlSHGzszUPijZwHHFw+EngETX040p406ziJMlsJwmeZROgMdTVXZ9mUwYdo2B393aFE2Iw
QRVRiON8QfI3G37C4a6aTsUUEWYwLLdlkC4YM/rSb2klD7jgwg6FtsmYI2kJ+DQUhwZCUqP5lD856diBsAX2K8wkIZoG3STXkB55947EpMxtqWZBYm3A
ZFWaMZ78SZgxYk8/VOcrNYWQ9ExQooYc3IBNs3nzY5hI/UHzclKMliCCAHfYcI81E+ETTGiWgwzMiT63QcgKuF0qkujtyccouEUXCqO63UZwmR52hJBa
KgQsFl3WLArMWinFkww7XUC7kssu6ahb1EDl82KKoQ2BAJMMcM0JLJwh2TacqDjfKqnPyxeUi9qKTr1n89XVC7C/dSjh8zbWJNMrjjxaP4NrUdSrW3rC
r+1X2wN+dXOMm8NcawqbSzamZUJYYSYEZE0qknmbcjEPTvPIRMg8y0S/W2+2BjPhnHFdmsD0hw5qpkqn/Gljh9IyqHlosf2j8ZpvzTk4ezi8cDegOKBc
W4xprM6yyynBDd6B/B9oxBgiKRGMANTYBAziWTyMvywIeoaXxSuGzVkGJ75HeE5/M8YmngvDxcD64EqmiJApFkk2OviBudvOFDhPuH0gGAno/bIRe3Mi
szCahGWaUCpmmgiCSAipEiph41KCRIg7Pv7L4BhD2psGjtHF/X6cApCla4iV37XOhgKZrlVtoJzuF1UKnkhVJO9hKKCGulSon6e2dphae2jm4+pFmgPA
DuUTO4bl2P+czm41x0Qdp+ZkUN1yywGGSCsjhDt5hl+23YfjAsqAIBwoMeDBURiIih1jTE2UFduvgTQ1hM9I3ECzQcWGnhshbNs5AZ4DV8T7YotELT6V
XRmLoiokcqB6CsQMSBRPn8R6LBrWhIRWsQDhys0CNokLCOKUgYtYF0iL+8RyI7CAHSCqtoRQsKxSmKWCJ0DAuLBMTtDUKFq1sI5HNAQZERZhxbGIXG7t
rB2QOcGutiP3nnkkCHYkyYRLbFtjDpAMDFHuWfU62gCgpY1hk5ABYSllTEimFMjhEJxpEcCRQZOEIRLEsMA/dCO1BVE0sVRBuhtCZK5BusIzQO7Buj6+
u3cPhx89wvNB0XJ5MtWk3CVHPI1o5Iu/Hur67W8tfOj6vefd8ALvqmd8+Fk9RxRrnhHkNamoTS60yGM1Nb3oNK8DwI7tY8WWwfKy5n2Odyd3J8e6J2m+
bngTmFRTIby8bNjqKZg5hcC6G6brChp41OJm+NcGjDDQXIUoU4A4YBgMDhcCCP07FBA1IWVRBFPhHc+vnXvOt1mxPi91sq5fVtyHxW6osziPK2KI7vEh
x4E13FcXBcb13Ee3b3eOLwg+PNVxW4r3t57qKPbOOQg7BHle7bqxwc+8EJ7Gfde8zynqPZ9vHt714QvN3d3vPvKL7LqiPcpuD2NsQeUcKmbY0mhMoecY
L58h6kXyTa92FOiXl+aPGQ+AhPjvPPXq5rUkywlOIzQhoGBvaqIotJhL1kd1SA3dh2TQkbjim2GHJm367pvDWf/FhMY7nf1yvIjHJtKH7m7ahTqOj474
x6/FTp6FHwxdaUSB4OE9+DtdXbpydiZSO5h5Bv9LhNSOQohh5DFxZd2k80MhuQ2IFDjPO4GEiqhuozJL0HzL+/rrgnxcT+zdO5yixROSMpk7fPp+eANR
Dd1lxTjAz/0nUzrVELThmJobFQxLlh+bFkDWvpc06pxwfY47OIE27DkoyLieMsd0HZiAsUwlaX+iH3wn2/By2IH6mLCXjx+cOkmFtSloiTzhTDZnx7ah
yanrFln4ZcuFMhgihtT3n135fxOJKvBGHM9Zh0Nuuk6eIncUeB7xcJXfABmZLr6DTBw67OIye9sFkWETx7msPO5QkD7XVkTWIxZCCIIY9z7CimamEETQ
w4gLOF2c9b0aJ8vC5BJfaVBRkDfznO+VVF+qNujgee5lXUfEVfIdlHsg5w8wqebFOE+nDTrBnxxwmoKAHbbaSUQQR0kDnAMgWRAdMZKYBAKVTDQtDQFD
UXH2h638UvDg5x6CqhhO8gfDwXZFOpHpKdU6QMGDESJObSqLWjRltqOy7+mjNwrlDVuC93eET9og/vNHP5/v/Lm8+Hz8PDCTMySQSko7djr53eeyzpuj
AkkPBIfIXCgolLJwmP143gKJxXd1QpqMqCyqj+UMpDvrs1wc646g/dzTl5EqIM39Ojo54wTrO++9qxlqoCgwRgpwbbUOkfXB4NMsgiTh5hzrEU5+eOBq
G3r19IQZ2TWGZ4byHCWU8K32FgiLAEhg0g1GQQ9rRT339cmoAhthIEH7xEdmIAd7C3onm+mD8S6qvFC3x5FXRU5cCg58+F1OOIWiyqnj4wQ3YyMg6da1
gNVwq8jMGNeufD2BMa1OwcaAhh319CAcydD5+N+kDk8UPPPBib75PP+Mn5wRBT9BIcSeh/V+Yfq2TgdDlxnfLpfjp9R884UTIb10LH7PHbPZn8tAstoE
ZYOhVC7GQ2Mh8E4o7wo+Xh2etua/ImPIiT+pu8sO8jxhImzzUTjKdZQJnujn7uL+bGn+5BaQPq+uRYMQGCAB/V0NVdjHhTjXR6ycwEFgZSgFxp7An+8M
d8rEFdKunoYKeJ41q6POokX0iwKkmRlKUPI3zrNCXDCRhCLwE2GhfQHTvSKSrvadUtiIgybSiALIC7qXMshxvnPONi8euOzUrVGxPaGzzahxowd+Cxyx
HO9w2T1BIpw4MmPSbGwl5mdXW9DQ7npsFGNzDXkxJFnGL9CW9hoZgZy2ToFYZWVuuOlgEkEnbBffBTHYdnTgPlkEQgiADEhBYNA0xKE6EwHsI32Ts07Q
OoHBVsFN8dSKZPZL1ZTeXaUNidEkwZA5SBxqURgCWl1Dpgj3xznByTrNjDrqnh1FTrmyW2JbaWK+M8ustTRSHl8umaEnKsO8smnSIucBTjkgeTYAwAiP
7qRcIHSD+Ljwblsk+EcxCrtzyGlnNhAOIdniRmb1OLQRDpMykMqheOcQM7sRQ0YK7qKuqzhDFyIrhAhwCIKKQmjLvM92aEOODlwcbzaOcavLME5tr1Or
OJEkEcmIbgEKMDOBC3MQZl8G8iA4k1hwgT/eWzAigiSo6sCpyELIasD6ITUwGY4pYAhqTAkSUgjcHroUrqxNytk8fh1gwDDCCjRFEetgTjI31NyFoBix
MuSCizslCaAaWU7To5Zs9HJdnWgJiA0QTKHEE5fQm7Ujk4SB6atjX7/1I/Aowbj3vZe++4PB6Bi27IrwKBhT+MYvLzEeLV29GcOIiihpLwQynC/O960j
GTaAurmeGdASOILRCp6Ija1uAPQBJGiBY2VhfEOU3YI4DoCtpGsLZ9zkjCAkEfO753F4OaLQFKOupoKBIZPe9yJgxfjwdbMiE8nHhzt9Xk08nUE11VBc
Apv15vLX5s3xScf+tPZDA+FbOUqqhGctBBFN2udUxQWNo2w+NXSV1g9NJkWSxPLtHCeDQpOaccB4ZpIsjrTmKAki2Iiw1ebFTpAUbBEqB8kQN6qGcuRI
jO6UMITLLkbvVsmEhVMHZePGilkTeIKcmjJcJC5gaIE0kaQZvKDYINOqac44Ck4B2GgUOh+dbw23iTzxSSXgA1mn7b9ATkZI3e+KqCt4S22GqAPvOasq
r17v2YFqetPq4aEHxoXbqeO3yQEYigbs9LvfTo4Q07NF7SHK8azmQ9kI6zthzGRqRqUPIzagiIQ7siySSAGB2MuIdzAFsB99ixmwSCDChcGB9+uoEmQL
4xMzANOKeTCybGFyHFHRRxzjdspTPbjUyUwrJmxhd1AuBAISUEKY2p1CUC80u5iBVamVJjCtwJjsEBgF0UmKBjZ3c2jcKgGIE25dJugJQEyrmwEXvjIt
WsKSFnPe7b8a3Pq2fsfXPQoI59ScHo3nBvdF3lgmhsxWTG7t1U7hxvXVzRJvmh0fQPpayM84wIGBIEHaoOAOnIJQmiJ6U+SsGtZczgFRdJgZYQqBRCkB
IEVQiYKwWIxctGMEjHVKyc7TraXrnxo6rZ3KL4e9UX72hO+7D53fiiwBK7GphohGt4Tv+PrpOTwxB587wJ273qALD2EsKlQXZcywGC4N56oVB8A4ow2c
Z0dStknxjzxdEmpyvcR0Jab7YzrLlbtN7lmitN+9k2w7u9ukmDEh1ga5q53LwmGbzOAoRKOy3VSZxTjmMNpXYVGB1J7jrQ2RO70OQjvhSQIO54HAnDHU
DiD3FPNgYQVQhztBYHv1C7uiBebJLEAqQYNjBBMRoyRAkgScC7WXIqzlzbEz4ExQNgKGZxRki4wxkGdDGjhQQo2hJDwUQDKYRmZsCJrgm5gUAYR11UjV
I0QQJuqoAxZu5m0CGBoswGULw7NqW5pOac9utjKPHON0dYo98QNMeU0juOFpYKYphLOMwRQXm+PqTIwaoaC0Wm2VI05E7HCetARzcWdE4ODiocgdFAgH
MTwFjfV01Rxa6rYsVRSRZJ76DkUNwLAXQnSNghpMIrXTkigtXowuxMWSTtKxYIOCeOmQKRdjwM5686JHxnjnl6srOwV0taWKohJhOIWc8j1zop6c1kvn
ccMUACCkF2F2RzaGVg0WeZzkVarQyrnXzHe9CRhEIOCddUrEjvN82EKKUYo1ViiJUqnbwyDFjubqkSBTLTrqQJu9uJGdSxZ7JsoIwK6od69CzBPesx31
yxj5Ysg7ko+B4SQ+0MfGg0EVkK3pyNWGR1NHJ7YYaXbY0V0QsFDjeKHQ5GWgyR1V9Ckd9cUwdQIY75WpHL6VbIusvfJjCBtnQY854xJ5ijoyggfEa25Y
CHIunlyPTgCQpvJqMlxlKCaoadkd3RYegYCkdkINIUVuMzyhdd1YMclWBLAUkaAJgE0mKe5G76YC1B5nlB4ontQ2trTiIhGyyCJ6TDoKjGxkkjlhzQC7
jToiR2LJw3FDSHGwYLuhLAMZWqno9QWvSh0RI6qG82z1YYjWqh/gvPOYRMjxgcIU6IPpCn28djuX55xxjodAndDrQEKBXelZnY0Vw0dyrNCINDijcmNE
kGSicp4kezJ5XZ1K5TGjl6nODsKQQKGCAOGAxzotqeHBQ4Xy2dnRaHMmQjyq4u5XFqe9dZRINJcwXOA0a3ljMTMXns4xLtsoznfN5V97R0qMUNauJMmj
1M901avE6R6y5J5xu2U4YosnqVzg+oUaFgzmg6ChkAPz0hu/gEOYHnvk11xZYG+eg1yMNoCIioHU9jk9If1sPMPIck6DndyUXRQ8etx0aGhO+Dz75kDZ
EcobGo0BlglQhg5DZBlQnF+YK6NRsfAODVehxgUPMFwwJp7TMedPywELtCvVRUUO6UcxDneRl69bBMA998rrWTt6iN2IvIGQQvpmpHLwU9YHSTlMzDBG
mYUqjq2Y5l6k7YE2yMgyKsYE9l+DetfHk+edHm5DDyTyeYcQyEp43NGr7m01FTRVAkieR3LOXncxc61oYJ2rn30PgVJ4CVjuYOsOk473TPWHjz1uDqlZ
TQMZznOmyqlNNdrG6Vi5t8qigRL7f9oEADrc6zukxKBhRwBF733b8NtA9p9IejmbdX0eVZiCyJUN8ycGWwSRdlcQRiSsudDMQG6Q1q2FmlwzK1EObfVu
1BqtI0znLtpt0iDQDtbk53LorEic9POb7nfldyPKVo9XJCCElgz3uVMIZez4POo6kxrY2CXQDiBCIA3aGBXHo+eaWwyEI7kDob6wO467tg8zB9QDiIFc
k9eYfmcd/AMBamekMhKlpYORvwEreFSlIgmHiTLWpwzCu3Zt5YkgaoF0waATcJYlqSCIraUckM5VDiLFImLKEgQAmQBEhoCFOt3RmW+UhRnXWGqqEi+1
9KGzmqGpK7U7Q5WEgGLqcE/OZ1VeU986feIR84u+sBuTXFyeQK0kQaOFY7Xc9mSLIIKKOElsLqVLB6tDR8XmpAkMgXra8ZA861OFUFN4+HMXeLaAsgt6
kYMUTVgVEjDpic2ZBihiaZMJVCdTfEBXYnvV2NkgsbQs8U1K8qeU3ssjCbPeqG5Cg34wwNndxyOXxi2ozY4PM3lIwOvyG9VFeLyjnWsG7SwEMsFohlkN
JFJjfdONyUNmxghHMkFzZbiyK8kpkENBIKixRL26oDEEyDGJm0ECyTJfnBId2hJMzm000GSaJGjicMiJaCYWAREckaU3NJ2ELobBJ2HAl3RtHV3QNzoD
yE3OBI55KUhSEdwmxjsIT2HWdxJo6J4NhkXUEFk67JmAHjZ5DNkGGYTq60cILE2XWTgtJkJgDJBNQyI0mAayeSyzJb0WRIUlHfM7ZVBthQVbxJDo0Elm
+IQ6wkznUuUw50bENQPBYpIcHQlIcBlDk5OOlyKjwYgBudL0dxVGOUucDdjqVeDZuqCGGPgplJNKi5cJRrZBV20gMirkRUFNVgSYhTliIHiB6UPvCZKg
rkpHXBK8MoDQoEz+70q4nVPfcFEj2CsBDrt+/D3kvL5s8h5q+SgPiOhDb7ieK7zQAn+LDx+epIHKbQ2Admce1KUbBo8UA7Zn4fLVwbDQzTe5A6yh6YCj
GdtiUcJDtYFKJgmKaFfAQ47DS8ehm031VUX2qFIjC6rtMsXMMGfk10EDk/hObJ54BRLStFt6E51UdmjNzlKHkHzgEO4RR6YvtJF2kPQSZLEMowNAkkC4
kqeT8IagqdSNU5g5KA6B2pqpaViQT1oBAdPjHhbPLcUx+Y9aj7w+JBD4CG8tRCj3wndKBp094gczs6pzTHFbswcQ8AaZAEIFJwHRYE94hp8eHynKH2OC
L1qgB2EGpH3rbpL0cIdooXKHoXx2hN6l3J5CeUV9eoOR4jE6kCAdnEfKGQJSKokoYiiqMIypokpJFyuVHrW8Jxn3icIuBXHwtHwZ5xdZ6Hu7bkP4HY8O
OiBBDbyd9QSLjeQnBACbecjGceu97b2yAexg4d55zuEjITiO27krIyKTIdBolQwhJSNmAFTBJUklJSIrhHrwjwgqnZv3H7/0Wq3asgpCgCCCuIfwD1Oq
DaX8cG583MXOOxsndIGYISDtBgrQoiW0BhCLObmVzpzVm06YGMrKigFQzN25hh4TQE0RKhpQGi1Cp4WGWCjGtYzZBQ2cE1ZwUCENBGhNhM45cnHIMaAJ
oHCWCONMxUSsDwGzogWdzezhOEAQkc9h8/kThgmYJwLsEhExKcfVs/P68Dn+IfHI+MbLuBQbZiRsGseh1VQjwOyoPTO5hlFJFhIDoO9GUH3BnHlcPOTa
Mo38LtRfU9KzzorYQJKDfsgAegkiyHHlM2oUgslJLya9cefiYqyp1voaONdjDzA8tGhEYRGGP0iWANcDaASaSItAamRhFMBGjAUBMMW9hjGALIcXUjQN
kTaTg5s5TEpoehNa4mpDP5QYkOyqBUhNJISpJmHCGhxnrfj4UeD2dYeJyNwWCkhv3nNO13dXXZAwIuKlCyIxBFjDJzhQAHUs6h2Dp+emCmroRiMkbKhF
eLDnbthXIAKOcPRAod0cCT3sXCCienRjKBx7weBUELVCUiL5ffU5+azHjd98oHHHfx8UuofRMUw/RgdRdxbw5fGsKEwKUwc0xf4WggjWaPNNKyj04s9y
9cBxJb/HULEskhobjGpijIi423edlM+nTtCGfnDoQZNvc+AHyf0UUUKlkG0plpKqGdjBOZBjVdGyQ4nI1wK/CQ4d8eU8aNtBUh1GQOXGFZN2mMhnCGKx
ScIWmmRAWRTNkvMv010cYzBEBZmh837AYE7doSBt4j8oYSR7r5uQEQVlnIAiChiyU1AAbsJTMzxmIfwfjuyOQX44JojA+tjyBHo9lnY92vRvdi+ITtnI
Oyedvpxpk3gcglAkJmKIRiSJCUQhz5umErNGSUic8J06IQKIASsA0AySBg9YJUpxmTDGRZgcMDeV25RuBUxwVfUHA8PBPQ4eHcxw1HCgWOWNgAWKztXp
JcsO6MJDhNBxrDUckXnKqHplAGhRPVCL64QXaEU1CobSoOSjSKO0KhqVMlVNoNSIaIQSkVDaFHbR3r3LsrvAPnC7wK6geUr3HZKUT7zKchMswcWgGnJx
WEocnIjMFdPJ/LFTnIDzifu6ZpU9nND/lImhe9R/+We99Wo0AHe8fGYivEsAdnzKHOFlVyqqSstCisOSRGSYQUaFQ75ChHn6VE5HIA5Cnq4V8JX6anhU
Dn6dOD99qDQ8axTNYkN5MFAvedvtlywszFswrp83uX0xADKJATgZ3juBcVQqqv3SBjuMJDPt9JVG5ochmVpE7uTVL28lboPQZCdoAcsdOjssSfPZRMpD
UrS2iZ21c09b+xH9BFGATQMi1lmwxBNg2ONyNuv2oRgiwykpnmYuQdPBe58wOxd/bZAH0deexpmf1zMEVQZtZFfsoOPwqGDdljdoQPczQCRCY+Tsfgs0
stzeijgQXu7uUCHyWb5NoEATPdPNSKnI9bfOoVhCp9zbiqFvAySED389vNQfDu8nmod15sMRQ4EdkayMDRZg3UY/dS29GhB5nZA5skkVp2MiBWY4ZM9m
8goYnDyrYShcOkbepeTSNcMCHKyKYnITGloGSwoZwKGcITAyTQlIw0RVFakMWZbi53PAM4XCF+fu+QQp4zRbeziPh7kDkFkyjlT4gaN6jIet149exKkF
7okbE44Z5/OnIO5hV07yGXcwihJCiPWwXRjk55WAi2MJPcbjtpu7G52KGuLWalnFjAO2ETLqT9P5wJu68e3OUEzNYQnC5yeQ69xrR2jD7D6Gs8eMD1KJ
ehQD1V4VRGNiEk1QxmJVYyVEEUVRAsgebKmWT9HzpBMFLHkuIZgGKZZ6wNkZ5PtLdD7VO4CXxXgikTulCKigyT0wpqB5kIGQhsSGQ01VCmEgV/q5hPwj
ImWmw3r2lKmFUtCGZogbo4nw0YJzcHYJ1+GPsJOfM4MBwS4C+Ot9o3Y9vw2FPhbRO4AeYhzJXmpuyGbJ28Ji6vk1Z1Y60b5Wu+vwcgSmBUQzS7ymQSCf
9phjllPcvyfwmyGb8azXcCbPWLiaB0KzFaFmtfPL9/TQDSYJVRgZ+3qShpoWhfMsJJmokGpgoKVpYhiQSAJ9WYxDEFqTF3QO+GagoGkWgJJIk4TnAPbP
fRKd/pw1VVH0WRjmJSTFGTTNaCukk0yVtKI/fksT6NnCG0Tkx2l/a4YDTr0XM1z3DAbkYj1JB5ehQ01aO8E+WWcmg8QOSQUARigErmAWKCCEUgyCRYB6
+e6m/TW+hszQ2KawxzPbRvQb2WfIn8QT4BV2WfwD4gepHuH4etETjt8umjgU4khoimlCYoSJmKIkKiJSCJhlQH5pEfNfrQkIcAQ2C+kTfy5DmwU58fW4
T9OZU80+hhipmU4zHF4dZFptOELfclMdhmupVmnjmE1xk/XBnLHOiGWuo08wa6CjdXg/Eh5NxAmqUyCmm2wwxMzbaaO4ztOc6wPdynUcm0JUKwAsQPvT
YsBnHQcp6dKPh2YXiUMfxVU1MoLTLOUweGiqFznRx4ofI+PF31Tyht0rE5yOkhf3QmPInIg7IRtJnxjS4U5CSnQmezBJwmKzERkm+vrCzXrrtxhOHu5p
LcwMQ74TQMfcPJ4Nh+aAN14gSgmSsA7d+Dvu1126HtQhXjipj/hxs+0LxGE3VRUURtqRnT05pK8WVYqVZYXJQykXvRfVw/pcLoeDRCvEnCBmJMQWHaQq
h441rSql+1PcMGLAarbO4zK5nOVgjOFQonNhrDzm3XNEc3LP3U6hhTrxPbvA2U3QWTuRNpcAfdrORy7TCswoiEgpKz8ksHIyiTdl7TSxxh5azJpolGBy
TRl7cNFFsnl71D1SiYvmCBCh67j3YgOoVevIQeOmtzdklM+ZA/nkL0kkiAu2Qhto0a0IePPaBy63kfU042Gjf8WgNNKmS60GGFJk12qezlKZDsogB0AX
mIHsT2cbqnBHz+j737Ivo8jOFtk/VqDTF2hH9AGX/dSNT/YWJw7MT+3HYUp6qxsFSETCIVrRBNmK3Qw4FYyUczbsoiLy8W2B/Zx10U1OrrIcJLEOGTTp
see80aNILJiB1AUUHbNOolt0heh/lm81Sr425hpmZucm0vWt3JNsDwnhDHplyyVsECVm22uNMhBUDtXuuIayyzmy5wnNZ3uEOEPCdIbSfzdsxBZOGHpm
vW++Drlx53w2Wl8snrLPKB4368+dzWdZKSwKwxEQ6C6FXY4OAKFCCBFhMmhpqkw4SHiMSOxfDYsCj1YZpIJHNPJVIPTkDe1RvJLDBVpwiLynd6QlhZ1N
PbOzrg3V5NIEby3CSw6kCjqaUUgxriFWVGAmDAITZydism0GlduAGxgWtzbQLTt1Rp3pOsS3gut6zZrumuqkiCGiw8NBHSdCdycERRQSbNlAFMS5Zbxr
UIbNZkDNlh4lu2TtNxNM6tA4pl51yJCbNDYOQGpQTiJ295w5Ig2KKARhhVrBQwUgsStSNLOSpMp7YsERGrEQBob2qIMCkNjQhGqlDOcP5uyRoUaQhSiQ
MQ0D1NVdPDTQvAKLO0hURDiCIiRoMabRtnXPt+cfWOSB3r29EPBOql179+25jvINAmmhlXSYEFUpEgtCChjaROYPdugP7ihKqaWECBTryQ5igfIlGGRK
CJpaSqKSgpWWiZmaZVClQohAhoRLT6QFDt7z5eJiZPwohyMj2MOLNAUiRFULERKFKVR2L6E5kC5C0IGECtLMovgiBL6SDaCgB1CA5CFCFLS+SIqcSCAU
AwREUURImgID8ZXR8KnvSVOwnYVfHmPsN0gPJe6qq55hBUtFyw66R+jRhKlLTFQDS0J5CkGUVHUTm/oyXZPbt8+Hl92wJubQHIwUCxkBJ5zMh1nxcgTx
z69e3xrbV/MfnEjGfqxPMLixhH3LLwEXnKFL/xP9ixAlRIUMbnuE33/0YPxwHzAeA+qGihzs1jqO6XDP79Hl3f25OFFieDgifuSRegEyim4B4z1A5q4I
HgB0TE/ZEUEQfOXBsc3uwiWNehB9iG6f0Jhm2AqDiHhd8GFyqGkXRDkZZqwHQ9j9ZHsgj1tIecEgKjhdly5RQF26toTYJFFMYci73cdtkFcPosgKIQmO
BDgcGO7lAdsoguTrKhzY3n23sBjx4SjqFclShUoPFNhXfW5Z/QL4CBKSL1AfF+qWCKUpovz+H0h2PM7Pm+w4PsMy1hIZwh2vz+wVOkB7i8FUPaInolHg
P9MlMQlJd+IVQf5mlwV0yphC9T0zEEUUQEMkJMqXQFlXGWhaQEKFQoV9pox+EFmKBRJRFFAUzU0MGuWoFSIKGZYIROdSiD7dGJ8E9wxSsgYqHu2FDpRJ
vpFT4d4BwIu7bidngHQvoICgTJSgDIDCASJKBoCigoKUpHAcwkhwAkDw9nsJgO5fY7pLhAgeMcTRgHwLTt6sE5jsfbPI5WHVR+P6tGr433QffLpl6PUP
HjQjywOoBwXzIM67vDjE/kUJyx5nJ9M6Oh3qomC6NhikmIQk0a1Sa2EgfAJ3If1HjiVne27E6yZFBleICZtYmspTdDWrq3Ruhtwdw1hUQVTQQevN+8SW
9yBso/3KFSgsJyPhv09GclPVsj0fThhzVOWvIU7dkX5pQ+EJAD2h3kCT6I2FU7seNsNRQGiU02JOcBJ3WJDJxdZA44CTHOFB5hmhITk5Nk50GFVQUxZ0
OOQO62IQ5CHHGdt/cz4U0YGIgUshvOECwq6hSlSKSCrAJX/vpTkens5Bz6qNoc0POgpEr0383LY7gFBOoSoegO7Shgp+6UDXxj2+nkQ1ESIKJMB0UBg7
LYegAUMJB1wM0ImPJyhYfJk9H8Puu5Xi5NkVnhUxRusK2VTmkUdTAbqcCwuYK9n/S4WAeaZSG2EKSRh16gde+sC0AVknLr9vxgCgJpcKKKWChoPH+Ju6
5ni+Jq8UKEoUEFAiJN3Anbkkup2O4oo2TXcunnA5Jx1/USq7SY8m5w6zikIUohTORBLZKSFcKuTZc4cI/3FCuiUOnVlXapVw5eikKFlECjIEpfYDCQP6
Pnk+jTjgCDTLyMXZwDloTlrByED3InioHl96nqCWYDzM4OpVHYwGEXYvfPMQd3EdLERVBJIswTAdsRaxwQZMgnEkA8jZ25TN+Wye43+6Q0A/WhNGBrrZ
zvm0qDLLJ14IV0YFL1aYWfns4DYcXOPQ7CU7o+PQN42H7zkibPTt3dlTtjYaw/7/rp5X5G3duEm1Dka75/K/e+gK7KlUFUz+luTtjxD8LpcnE18amnKF
MUcyQGfTWfHPGRKQDG1gJiCYpUmLf+lhTG0IraKuxsbHcONjMorKiR/ZsIi7mZiVNACJqlJ4RQIqqpKfTWsFS3GoaEIEf6lcXI4x+cOoDhggmDVECfzy
mHgeAh/hDBUFUokBCbd5dtR39tnZBSifE+0D5+b5SbxJKvEYWBxiX7D9NyXx4Tyto51sAYBwQwDEERRURQVxILVEY8OeLMObDPrtKOeJAevjLyfZNlTj
58r4G6ZtzaEkgcKIc4aBOtY3qzS5pDFiabWZDugk6HU5Mo1UFlF0dHcskwVSOmqXTX8nCCOV0yr0EQbk5AhIPJuQYbY4ZKgpqpAOQ3IBM0EcDjLmcRnW
oHYnOHRGSsCaFHawgIWxJkowoXixu37RjY8AdwyK0Aw+0WKDymbFIViJbC0bGCeWIZTUJmZVDrXD/ESwsskTIh32nB3zmVyMk5HTEy4Q+V7bCTiMSpVm
l6upiD7+0yfXLxpaw7YjMMJioQ9nLZO6qPSpnaIeqVpCgoaUKCgUEZEGRZ3k8Hv0oQ6Ld3QpcqUt1RUREVgoOqBVFEF/ZCBo9nGkA/BgACySEqHhluEH
rVd059anZ5QM9UuagNOtEouBpWZtnQJPPhkb9rU8+DKnkcq+0hqdv44J24STp8S+3h2040SgGKZdiopBcSLiUEFVdndE6yQO0DOOcu0DsgkmUsMn8bL0
4ilBXaEJR2EFcjnEYhsLFWobQk4dkP0K7EPf2j9zj7HvgnBU/W6Y87lJvUhUxTLmi1JrmbDJkYLn42RNx3R2dCy6TQrlWEhR2EU/INrRGXdjEZyAMaUo
bD7GMgNJMYgYWAHYc070iihTIc1RclR2Tm4cJ6tWo850Y9pRUYBwqfFVCCMUfp+EryDqCoHQT7MTgg8KHYqwW0Kp9vOe5LxFi7AOAS0nRZNH5o0hIcJO
/9g/HxEYobpxnoJNA4FEnKSVlv35zDPRKE4Bzu3SRvQsC8Q5xx8XO5JFMxEjiF/h7+5PfCYzMRAkRE0mypBixMM3kDrmdPvdKg9baA7fswfcVrK5INZh
ft4lTziEA7JIcd1nSsQ4sDJplVZIVICkhYeAP62oZ7HOa0cFH599B3sobfJBAPKSHDJIZeB1qrMoZlB+bWhMvoSfEZHV3SgePemKmiHr6zprw6W8R5lK
GFKpRGHbw7cQ0gYrulIrc7TpCTmHCuTsO5L8Pg/TOwhs28fbWGcMxZP+83uIaKM1RbyvxJnhNBUWxfZs4vfOZPEEh6J1+vJwJwx7utlRQ9YHatn0V2FU
rSJ5BqZQOjDdE22EtCPqkd99sbQ4wZI7aTBCYDulNmKtGJG9RS0mJvrbbZeCARcwWUaDQWHMk+ESxhxdp+PzCZnXBz0m4muNHWUXifVPkHLxX0Eg0BRM
wwlBQUhQkyxFKUzK0NC0BUxSoUKEQh6BD3UwM+QxkNnej2MMcznus0y5hCroUbymbOiH0cHBdgDhAVhJ8JzLB1AVxJiJuC6FN4/6NgsYyGjIpCEwCuMN
kQYCiV58XA7p+MdhHDJt4jiL5/DqGvPm5zhPZ2mxpwxZwsOiccclDAzplUuxC5JoQcnIxCiYalLSxT7reKGk4IvBuFHGphovjQbg73fAmncy64HfLxyx
g4wXuRfZJQVStIidIbWfd+mRrYojsuy+ds3jTUXMQKN2n1Q/yH2Y4dkAexrBiv29CzlbWmHwydkT3B6jqvMwG0EQbUUwJIFiaZAP/SpcQRt2TJQ5UDSJ
xiC4TSBCxzUmKGGLecNDpgZd6l0YwzVggmgdvvPBhzVnNv3pU06NX+pPGrOESsl7lrTpCjrsBW8/HVZS+hwXkbzy3tbJKE2nMDUe58jYL25+7wc/MBZ1
fC0p468+PRZ4y9SHMkOE0oJehnqmSD147cf8su7LixZSU/42UGnIKwDdtTr2Z+q4OEwoHi4kbj8P+L/f48M8e3nRKPHtw0Mi4izTMxWMGGUktixSTxC6
ZiS6Z4hlc+hnJZ4azYXNjKNfVm1Me2tzfgbKJ03lunVlSp4b1JNDJBiAZDv+B5Pu0ENbgdhyWTryUOA3tzU1l2QAP10JIPzCQphTrdaRgkqpIihUeuPK
HUmSBEI5AmX7IbMHBagMpGEcZUHgNKZmAowCHE0A+jsF25uyibhKEEiQShRrsQ3N807Kh8ZpRCJQiWhIYaVoT0czBRNv8Pvdlgimezpmj9MwVwooLgX2
Kw5XAiLJZ0MkKQRFGgAwFQJD+7l8n/i7vxB/Vk83jzUwbhSUuvt5IosGDIfwQiSkOqS4x1NPcs6VSjXr13ujJn+mpjUXS9KtG2OYHUxXeDn6UAc1CO55
IW1TIq4vJOcfqZ9yQPiyW2ej2eRl9zH+UxhGyDplC8qFVLAnIAXgHCbUQNBxYiIJvbNIChHfXRrMu8nRcTm0426wNqKULqstHWX/zyNSd4GF16A1Smos
8B6zbhGUhMhXKNJpGbTug9RJhxEkk0UKoXFx0X5kBjek6A6NFZgoyhawhvYBA0MQCpNecGgQCzVNNaUS9O6YAn+8xOzqKkdlrZDBoGBLDBIB01tzQIId
VoYwqQmmW6yoUxJoA6QIekTqrdyySJnWdahE7oHUoOQv+LjoIWxrEGJTNHYQ7IEmJG1AdokaVmh1N27542u7pPJveXt4OUMaIsqVkTtQ9jRGPCIjRDUS
NGmxkhX6g4DXGCGiNgCjZasMEVc7d2tixICZLyReCgRc1oAhoF1LrJz3oy5mniuowXN6opp706uPBzCcCbdZZS3ZbHVEe6FhqaCgDZRLicBQYIQkNuoo
amzoYMAbDGjVeDou3l54xiOrmJkCiaKZLkzXJ90y6GeYooKCqSXNWZmC25hw8Xmzfpe3tUhbxC6GvVgvmu/JvkaOLaoitMXXVpAy0jM4+7E9vJEvx8qs
2HteOqFYNmE1QS0R1IRVAOI3FNwKYfUSA2BL0Lw0KG3cychwpGi4nVOBsoqbwXBrrIHpo65sa0BU2gRU2i9sUARDiqkMhQVL+9UJMIdZaHe4AbnawQIS
gAh8AkRpyNX9h5NR/SFWtMIEK+zlhYIUZBkgyeTqGNN5wRrA3dme7ENRUlu6N5Y4ZvlTK0fo8gDc3vGbTMCLK7249zwCfKjMQ3MIxGCBqqDA5FwANc1w
CjAFajOSDXFCpuUhrt7MOmcnE31O9yFnif0s+if1WUihUqVJD8f6qZHUUQFgH9Tt2nffv5s+ufT5Iz3L8KEr1efpNZUmyzFu+eNhgbFx9rDAqssnrk3y
wedGAAOThcPiGvybDNO8J2kKmrJpGICycpUDSCyqiCAIxEkFRIu0rB+t+/OTKNnmnQJ1kA8a1xC0N6hLMZ7a5DCJEEAQ/+0OIU+zaJUstsNEJo0HiB/3
E6MgJyz5YoBcIFDMvfi4Osp3X15c611jKUTYQk0VQP47kSl5qZvHIu2gDScey4ECQz8pRs6D1qJcyUxILHozVCp7GzXQvMZe6+F87rKjMS+ODW/5DxJw
DgFxRyhTC4GiHsQwobNyQ95wU/me5szgPgaAepPceavRxNzvF43SOw2B5hCcx2lDfg1wdpy5sqXNtTbZu738/qWQSP6n2rZBmSeRiWXMDr1Jtrx5SqDB
tWQmoTAG8P1+0+E/12XZypag2aa8yiToQ5FH/+yJ0hwNJ/wEY0jDUwUsQQwSw0hPiD/bFDSB0eh/P5J6tB2Kh3Cp+yFSAkJIT1tJQNBDhBRYCwUHi22d
hEzWmDSlepPguC9pAe4+0lVgkT3m+E9RVSBwIfBRBZ+XUN8Mz2hqJNSwETjiBIZVh+ac2eEO3vN/u8JOh+Qd/t+4JN6pSIdsxCGSgDSP5Qic4/IRYhIV
DtIz5+PwXm0GP48/stwadcT+GpTALdwEMzXE5YyzkM+++4EsRaVId2GUXCVg7MPwn9UvvOXZ2bPn395Gl5hUkpLUASzAQUgsBMykspQBQT+t4JU/q9GG
ZioeFdc9DTzP3mru2CNzazaKRuIoFJpGEkCdtAGccFqipv92X1eDRkPXNG87wPvQWdtLmDRRbMeDRvCH4MP9rKHD/Qkqa0HO6/NUJ+bufLzbdMEtW8et
iTqdiDJdaxoRCgLbDnPnZ7sTGptqop5Sds51ZtIY5GQ+GqhzdYpRK/E6nLhrZWkzKxBk+n/mpuPDYCQRPytnCFY/a9Yf44ftHGddJ/LO/FkWTg7ayKga
TbjiX6i9VyBRWKs1esFNdUUFm2RQqb1afLd3jKiYMlFdlljDUuHi+N1NqypUlZ+D8k066NWDzT51rD2tAI8pr9VND8OmZGRGIlsaGpdApx8qgWKhHJKF
1+tF4owhcZPPVzH3M4BFD701F598xm1ECtSgqpz1qTCGAGUzoGV7Dtkw9GkdzSqKJFRmoVgIwWAqoG+rNZYURORKL1wuPjt5wclCm+O2kMH9CAgf7I4m
k+3MdQmSjvKYTTQGkKJJ/R3TerzfIqzCC/+TKkU67/9v+Ga5+3+gZBM+zbymBqWQHT7xy/zfYfQ3d7cE/PpEnHS6J+wj5SSkp/+2X+180yWY6A+9rBGs
LpKGLR7DIy/dFDMWCp5/f9VuEpC/5srbSJOol9RsUPZmuxwbqOiranMi8KApSa0brRQIfN7dU0vjHGfhiwDUvNmwvSQVoDp3fviUpJl7FTSGw5sL9jT+
BjjSUe2rFmmf1PsdHbf+/K1rx++Y41QL6+7s9GR3Gw/KM9uw4Gu8feuxvtl6r14cBPwJyv2Q4GghQMqJvJV/E6REAG4UQQx+aj/Px1w9Tp3MLDXw/89o
hdVYn7l43Ub9/c1SaNHMdplD05hVwIUkdFiegjxrUiVbPwFRTxF+iJqtCOoCCqt3W3n4Sbt9u3XSo6c+6VgfS2lPQDJXnNMzUkkGRCKVCKsDxUBthQvm
K+d251ensqzzfEdKcdd2uejBzodpjQW+kMYVFKDakZa//jWoZEePD9/wxG+ESRRCChABCyQWETjRKAlM788HuOP4DtuLOHLblirytsQsqyGh3/gFl3V6
O5Flz83a8Tgiwzlm+6mo9Ls2km/teDbaMZ9+evwpj3cuHdoDw6O/CmktxWSPUrmse/2qin4Sp3cd9M/7dFQUI8MsQMy1G9FJF5Mxuw7+17+GiCZTuf6G
iSbKBMH+wy1JJ7SdMhOL/tTAch5MyKJ8JD4/HwYZVC1hW7lUEsvgZuFlyhgQRESGvvUZaJn+jS9n9zRykD8QYcUOl8aZUCzCDEKYdndMMhz8+zJyBWTf
DCsOnF5wlZP2QVqMwgAJQp3abSY3I9Kre6hjz/eRnf2XUeJF9l4dnQJXp2f7env9EvP2eWWXh9PDK9eZxJI7fUCaaBR4IEDpdTVgQ/n/Gv/8XckU4UJA
vn2yMA==
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
