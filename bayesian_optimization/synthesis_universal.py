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
QlpoOTFBWSZTWSmSUqkF11j/gHRGdVB///////////////9jr14773V5fZXpfdwAPoBbAaPnduNUufbqj3nHt7uXW7daB0Mjrbs4CKqoUQqVNsO1Vqtj
TbMsy6crtr3EfGOPb3dJcxfZq956898t3t1sc2AA3fcAbgIopQlBIUAUaFZRt6O+2JQU7dOUp9AaPoNBIt9xXQChN24k2mCuTqgq1qbs6Ps1KAVI5YgD
1W2yEVVQHTTqVsaarWlPnea3PUlClKKoCW73A9HWgffbilIBehq0GFI775wAPT21UoiA177HobNWayMz3Xtu3tRRSk7AaiJNshAUBrUnvM6sLQkqRFUD
XrikSbsFzdDkbnJVJSOLbVFFNadsod5mumgbzVkqVSVQkgKSElRRVG2E6BrfW5R99gC73aUEE6A02zcw32B6Ltiqe+BfGD1e+xtskoqhKq+zUIqE2U7N
1SAiq2rt040VIopEBFUSCQBEqpUhEdbu7oQHbAKgBUjQdAB0FFAAKAA1lUqACgAACiREACgABe3HzuAfT6FB9AAB2wA6KCgqgAKFABQUJBIrTQACglQq
jIAAAWxpoiHu+bfbzo0E59b23joAHoCgFFA5bx3jo97Z63baxrru8MbnNPe13ral2PHZc+7Ts2k+trvu5O2e7Z2es7vd1O+u89LfLqW57fffXT33as3v
b6vYffHVry3D6feyq67t6a9URemU7AaDIMvPY7Lu3XcDdgMCNNJKES8wem9bwAHVABlkGUKkrQAAPVhfNMhlabakd9887NgeFe3rXffe6qHrW2Ntsydq
BTd25p3xa25PXnr3tnnffffHn3R6d61K0DN7gdUbFtEHbrbc59OuhtFaAb1ru3Ts0F1ruu6a1feSk1xt2d77H3333mrzuH2b2bKlPWdsV2WT5HouXdF6
d73eu2x75OD0AAAAAPYsHyUN99IfRYACAApouzx3Z9SdiQqoklAKQ9wtJec8XPrB32Pu7cHSp00ClUvXH3jon0x6qqNtbDS7WjHEOta7L07ktvb6eijY
1tx5uzXW3bg87wOdvcwi33x58+wDfWXAANAAAKiAUCnvbZXu92bKe7M3vXXrsGXvYOSu9w3ncPdXjfe5wPdmxp0tu2qd93r3rdNu568J5tvA9YPT0huX
C5tvcD6EgHdwbtq9znWOu3bsYMO1G3YBFQbjpwDoLYEibA5skbbFtjbiupR0dfQ081uh7jzZ3QA9x6cNPdiNrnN493mtszYQSM+uz77717b7zfex65nu
04AA909w93uVQXdrrlMEc6+u7ZmFreno8SQOu998ZfV9jUjbuu+jXiVKQq9bIDVBQEp97g8ewNVCqtMMp2vvcAAUu3gm6Ll3Ja52Qi7doputrPvkgHyA
AlbajYNAFSVIAdgaCBUqoFJElAB0AAFBQABoBRItfLgFoYE+u9t7IAA7aRHQk1vp9A0Hdj30RBVegGhrdmb60fIFQVO2QFpJ8+mbN3mDVccC7mbHVu03
De6BlCLWoPs0eoB9fHHhxfQBQ6apJV7AAAYhQXZoBTx8mPV3fV3c1oDoKoJtxDTew4B00ACRaHvrj6fd9z7dHUBoejuyncY32rveAAuuzo7ndh0BuzVd
u7rQWxoaOT12YN4x5ZSgRIbMGj7gAwABvZ71hYdwo00AOg2xuYOIAdlzQooAZ2gJprtlyuB9cDrQPNLcqttC+76qkpFe+hT5OdhoGgA6UAOIA0zkWA1I
TbcxbN572IeTtk9Nvt3eU5AoElSqVHFc5jSWuLvu8CRkU9de619edW3l23a9gZ9GOteoULHyiJR7eAHR4GPt73nXpT7vQHfX3dXfXPiQt4cHG97nbeu7
odfWJ6ydK3lZdqFaaTYBdNkNSrowUKsBEsmQ5dDJEp9rbr5Z1He3IvELTUJAEEJKinp1s53cwHQo0arTo7boiOTu6pLrAAA0LWhB3GWcNk+tD3Hfe+FA
AB9AoTWN64rpMERQXXTo0dGjp3GFOmmzQCBAXfYOqS5vc7sdCg0kd3TXWcDuw1HOHvbJ6b13Ti1BPDFd1xZSnF2769e8e8D12wXtwuxHN2lOuXe3p5eo
VJQClNLZQa22hoIyZNfXHSAGQeS2AOAAAANDOXbTabh2r6x7eAXOuz73AAeALPcAG1gkskYBwAgkAdMBvnyqFK+tjSClCbMhtotptUqeYGh1ttACpFZ7
u9dPewaGgaUCKIJKpFdYLvq94++7177063ZGjbVhMrWalTCoU0Hs9sdw7jWjNgPobvXRx7qlKCS7DQrOC7Fxcq7y+ue+wdY252x9eHo3zd89zgSiOUVA
NiQ+9nTrtm96m5OxuXs+6c9UHgwBpKKoj6BqKqEkUayIpUIzAegDtgMWme2godnODQo9zkq6z77d2LYC+prTPjpMPXcZd4TuyuxxZtIgKadHez72+CgI
B922YWs2x7nyXfc326173vZV3hEKhCUuAAF93u8PqQAAGnbDqjo6bhrbpLZ5cl7yAYaVPveHrTedqErdmYzhd7vvMtPrPqz1Ao98+eSikkSgUXmbVYQ+
OAGi651vtgVW58AH0loMvo+GmggEBAQBNAEAAjQBMmhoEZAJoCDUeoGmIIghCBARpoCATFMnoIR6o9NNpGQ0j1M1BoAGEmUlIiTUxNTaCaaTZFH6mkaP
RMhkaAD1G1BoAAADIEmkhEIIJMJMaUyngmCSe0amTTVPTxFP1TTygbSPUNPUaAaAQpEgQEAJpkAmRoEyBME0JgamjTamCTKPTKHpHpBJpJTIEGggBAAQ
TEBoqfpop6nqepk/RTelHpogNNAGjxQT/CH+aRD74PoT7MRFBMWVVUH/BdH/noczBEQAUP/VAEBf+UIIgHKRBVQoFSP2tr/truj4wcTFdbXd7/ke/0Jf
U484/+rsc7hAQVxRDl1ZRJWsxFP/HnkOR/9tfpx31sbfvLpOSVZyuYZ6lJAeP/lL4IxoEiDhFvQP+GXcoMt2B7HXFEOWjBiYkf3wKakOfl/79UzXd1ze
olpKS+v/NRCJDsnQ/+g+GLIogn/6Xgra4FvEnS5azWtVr3eYCPsQRj0CoMgH/54/97oj/5/+VDf/3/7yny1ywFUnsC/q3fhruv/2tb58q5iOdTRTlvFC
gMEnVg4IYlCnEonQDVaNJsygicmkvZZKZ+CevNnic5fNZfPew/+cxo9uGe4joXfHRfLjw13DO+3rIaW1U06f2663rfReuKisfloJPKckhBKaUZXBMdaI
gHMhPEX/s5VAVU/iQAT+k3yG8xqW4Lw6bHcjMXowznKla4kyTCS614mdVW1Sidu0yCKJPXsO4hMA2+xmsnOeNH5v/8878/jxNgcsvVlm7rYGfazlz+sN
+9yz/t/o373UOCik1Bm2//9n/TXZkOJttp4nDy62HNFgi6KVaNA7/7FA4Dr/wxQR7DZssBSi9Rnm9IVLrnFm5Ons7ve3sgS5aD3EBsgBgjlq4Yeq6iZA
+RT0ly/73gTKI/0Za0n07vfl0yicyiip7bzwzMwKZJalWWq/fbuzEccXd3Lxligo4aTTN2CJUzDD0EQjMlVR/OyqMr3uU+kuTQFYLXXsvTf/9iQnGV8e
2/KcqXH/t/6vA4Dq3PhThtcaWKa8tqg+nhf/9Z5VGAygEEDUiX+K55pBkJcuU/pv/tIPRD/gL+2/D6BQUHXZR8AukIuB/+csNjL5eOLf99eVZdvLV2R6
w5VcWs3cj8v+F7cK+B96+zjLjljXYcFF2WHjBkDuDH/2rB/BQTYuZYl2cYbsT/jZtLJdx2U07taunGlH1RTCbvUb8Mv+cqMsqabRJexSsQQGeV3YRhWP
coWF7Nh/n/9s/CbZ6Gn1FmVTx5TINONgMvynU1Dy7nrc8bP8hpySQlPSb8FPqXQqv/WtNPvq/49ix2VpMwvr3ctyajpy+lo+FlaUm8Kccd2FrTm9Tqdb
ZVXKUmDcmhqtcByHNfjpgP3ySjG49hcir7U/9uUhW6720tt1PDvy4/WRWV6rrh8jIQJMRAKL4Fe9b6jP78rkPxFXX31UbOwgCdu+vmCMCW9L7LKw7p4M
3DdomnBnzqpdA9YWEmbNZq9G8PeY3K4GsBkpdhsENBLzaHjXPof1tfb/T/B70LJbNmKenru085UEZhQrBT9BlHr//ydIWmz/p/VFl+jgzCv9ij9dFAP/
su/dtHuE8fwikuvXkL3+n/pgbbXkD9/6+QYg/wIrkvfG1HYH+yw5DlDf/UkGVUUxmJTaE4DJw8JyFw26c5W0v/2WefHtt6ZuUPLfllkN4qHTSB9hc1r0
/fw/pzoOyvfs4N+Wkol3zzt/9HOaWHG1OOcOqHExf+2oOj9ggdnuVai//qv2rrZ7AHLTJ4hNiNuwOx8uf2V8adeVQn/8yF29X4cj0lp6vD7+NJKb0GWP
ggSB+DJsQTznJERMyEQAff7+uPI+duAIGhy0P7eyrdnH7/z91YlbwKUB6uxPl5DqwSX/r7W+HnG4cjietqGR9DcbpZJ+ENgnQu+P/5Gl8s0J9noICenx
5ed/89ewNTz+njIfoaF80ru4rq6MY/pdW7hkPPQHvFRT3eobMcuUdi1A+oYyo4ULXhk1O0UOaqU//N+0aztvGQuew4cCjeBemhErcmEDhec3PiwZ5DXt
ge1wtBPUUYYIlyWfltUhjrwZ7QphrG4gptbAA3OlfYPb7Re5yPPmFc6EkAqog1MayZOxaTDiCgmQIiG07+7i3HrvOixlpmO920p4uoPhes4hBzdGhnbp
DicNUeoKNJdw+Qn7nXVPcQvDNevSAIeI0gAY4rYGcMBMjdZqPV9kD5+5edkrfixRiOjazRpK6LAroGq6Qo6IBK9LzclwaTnlfelJ28Yj1IlXIXdrTCZS
ytNw+FlGQMsA1nM4Kojkgon+PmfD+A78wPJDtXZyPVN3IDmTgfjvIEsIIo1XZXZxfmzIDy5xIBJRUUWgGJALXT06KikISCQB6fxmyPon+iV7uvfp63Ac
jKz0eG/0eAieUIe2AQ3CCh+m3KvrvGTiT9vycHlz9ekF5bOPo3A8e+/4uoKQk9X4+38PPCb53kJOvVBu8CSY+A4iAIf48Xg4jv+moiAL0gOtID70FnVz
IISREqPDFVwyPp9vu/7n3npNp4jxutY88en44mR6m55kTX46K/zXCogQAonOYDD3akNinTgOWX30cDmdOnFvg2RMKjoIHtHIKpLL5hUmClDwYRIe+Grd
k4f/CvQqFMgeHkuteWTzPtgVOqwWmhA+if2u7kIyK/qj5yg0EghZAgmcRLvA4FER0No6liXVdTQwFIqFCKGcpzmKlvNUsCg1UV3kqWKITEIi9ND76WnI
sAjRHg66qr0Edqh//0/bSA2I/i1q6CwmCYDrp/jaJlRfWqH1eX3eaa0rQo4BBzV84Z+zWJAy+ac/5F/WBzHtChVHj7u64JQXPVOFmOAMjkoR/JITqGzL
9GA9LwQ+OaxyF+kkc5RhIHnZ4etXyJJy2HDVuZgVJOkPD/MMPbuyd2FCvi+D+7fOd/4JREOmVE09GDSzjMK+n+3RhphjDG88n+7AdBx1Y1bK2bPjIqqZ
xAM/HLZrTiN6P/Zr/HjeDSCw7DgKAiQphX/nCCGVCSUiP8Th4JZ0gQVDoMGSBk5LfSG1oWFEZ+Fx/xIjjXDQBwiB8aljmkCaMAeM1QOdiTAKaOinQpOR
BuLdBNJJShjsI6dw7gy5EdfbnlTHBJjqbqXTkOZJJMGUJlAiAOiiJagOtgWmR7KsNtD3KONu4/2a9UIOew2p5sI/cxxfNi6/G9fi3g7OgkS4RBKMDThN
IepDWjOsPe0km6IK3mGRThIlIHhIds16FgNJ726byoej+b9lbsrs3XuZAer/8rPkyWppixTMec1iVerx+/Wt/vmnHKMGu3UZU33MtdRCMAqK5AZCCEIB
LdD0KnhATuEgOZ8HRTYgTKFCwUVFdYTUoNeqpQ0wyLdABzMNkqAkBhQFQJEmBg9rCcKXg7vytL9lOnCQ1yFGeaMaqOBPZ7vf79p1dnk4KPnXRrRWsq/a
5oVGKLGpaPmNc3StAtP6Aff6hSBJDgbYs5HqxGCQ/sPvuikbQEj0/9xKBnm7jz54xSBy+bPIIM5ICSWLAglBQrlmYYZAoj492prRUDx5mg37HCQ5Lu0O
WzuVP77Dbbf2azyp0Tl68wyNQvsBSNF5eDIjECTqyhl7nQZ5SXvjxaDJs1ShIIH4ECpHIEk++zw+FO03i1aAxDHmjxl7nJc/T1reW15opRAMFAlYUIlg
CPEpMhIMKoKC1S3Nh1Qzte7PX36+PPvMKJx60J5M0eOqSuE6b7gntUPY+T6Iskx4IrQFuBWh7hOi2iYDQUnJkChEqRA5JSEl22mgg6FAJUKgxXJ5kDXI
Z9w05elc9lpAqTz8es9maYbGyqU6zot4CHGq3lRGhVFwoXi6FFReKopTjFezaY33ZZSH2Wx0QAuQqW+JiSJIl0BZmKCSGKPeZZ5CgKRxIJW9cD6fb82u
U/iOY7CfryACBhoNFWbNDDI+sdQqT5UFPDozcPGVGoQckDHgAtF+eF4+9vckxAz2+ZkGpAXVTIULLjRXikgPIhQXTmYPC0JdRqy83E1iFORTgatSBlEa
MKcxOcpz5ONK1yeLv1v1bkEAy+7SW2E1Hym2gVwBhstDWU58pL/FU7CIUZaikxnwPgN0AQfSURPt+79svs34ce7t0bpoq+VEAblxxj9kgrZd+Hg7F/t4
/2/06OX19Mk8fC/+SV//TOv/C6VKhzt0lSrHnAFbXZGIjUOR45bz++Fo9j1vJ42u961l1ZlUwKROT+MQPOFkR8VmwKq7BZFHevrcdpE1/fvLw4/wp18E
l1vpLhrUzQlOynFm/H3Mwo7DssqZEJUzBAMlGX90/N0l+YK8fW38rRmCiDhhCqXMMs5KFI5D1tof/6/nqcyfkxrJ8E7CFEqlAX6iQhwR1/Us4NsHSSJd
Pk/fY85Hrq6leSgCPvlx9puunyR9MTRtkakMf2KgKhojk8iIqeHJz9OlX6tYiSqZFhbzX90kUCFPf6/IH3cpnuzoBVXCBiP7qsZyNmeSlFCwBUGntgMw
VSKeu7RCfxX5g1A21PRkYmBUpa2vV2S8KADEnw4yQr1u88TD8/1pg7lLe/p58O2r5WG6ZXE3E7cMVFhIxtu7OM2oRPMby4CRQE4oykpKWmDInaP5fEfX
L0Ptbgb6FBwOJUYY8rkOJpgnVOk2GU3rNaU828G2g2XVxJjLLWouZWDDZ9GeHhfyZOfIs5VZtkxnvYjsGBQPFFAypBGzETpuKccuKzE0DtrLUZoG9TyY
711zJ0UB7FgGJI6FVvXm2QKKGsMmhy8xx+a2Xuez+Pb/m9pE40ycJ3QoEiTTYf1YdAPdrT0j0upGoo0WSd5kEHb1M3KLYcY0f3+qBFD7LSxeZG51SQwu
R4DV3nOfYRaztyoPUtW6ZDKHbudG+hVPUFPbVTT1NIkFj6JeUByUobEBrrC3hYeAvqE/ZEBWKyM+SetmGVqyjObK1/WuREFO8HBTl2ajPKDotVXRy3z3
znhlp9GtWsfayynxycdxDtdgGQZruK8H4tHU6YWRtbLJ6pl84oJsushLi1QXMlrm7lzcUm6hnZZqEKjaMYEJb87WawYCCUvg9OqhY0jy7oqJSQ5JJtLm
r9Fd6+9hEzmgs7m6rOE/23sYAdG7XTvqM6QhmRmZoLqbffiw4Or1P7eN7ikZfbkHyFuJR/wXISGY6tdi6i4V37t3eDLSd4TKAZ798yxRPy7bMf0QVDSR
POtzv7uBq/txhrcSYPBAV2avbc+EGBLpLusweC2zX20Bvm9Fm4vKSkaKN/TZqQMIpOxMr2Y55ELfC2kERhRCMFeUIojI1lSgycrWvD6rhmtWwtuOHZWc
uu2VnXrmTaf+ZEmPmPs68FUPRtz5oOgUkVwrOe/edT3J1VSlr8jPjJLpzPiraZgKuX4Ttk8CWnx+oHMSoLyWpNFU9xDkCCMiNyBIhKFOtc27AQJO2lA7
0mGyHgKjnz+uUzWgkuji6c8DSS4lm+7qRQhzAm7aGR5N82eIx/hTt1ieQJ8Gkwzz3COB3HYmcxwowpJZU151NjcIoZBRWAauSD+xhsL7OxwKhA93kix9
5vDim4o3bcKKcoWU28B7fd832/Bxb53H0xgegG56ELzcemiM7lGVkk7bjhymC8hOc+sd1JTlQdi9et8PnWItiOqyisqL6S19KMlPmUUKkNQiDMiTR431
cuNIQwjsi2kbvPIoDdjQ/NUZH7VHz1PO6JXKlCWiIRa0uJE2hGS6yx7j5LVfPFNVMy/nzT3SF+hwFuT737TCJO+CrzwOVKRrBMmpUEcFEpW1dHxOQwNu
udgfydG9nWiYY4TDQSklm1rE2g2LkNoY3cf3qNGoppNxooplGUjAzLHhx1l8rhRrpPtqGQvD75VQE3Xj2u62mj4C8j+dOldWVsuA5VkJ0vTzhc1ENQ1T
rVd9aSZg2bvVSM1EGFiOhFTImAI48WTWV2T0e9cX+phMmxM5zCuLWRL41R9xyVvEkIk+TD1dzH7R0hDJsW0T6lDcQHliTsy/OYLjJZM9FUMRE9vDskKz
7LZwuTZn6M5bB4bpftY8Sh1Si+fvsfrsqAO/u3voztRy1ch1ZFBygx0qmcC8VCJumWSEGYuUPlQf0kaOrZyQU3eyKfLRTp/YXYN0oqcGc8oH/pifw8gZ
L4cM6ukGxQKQHKlXuUK2cOC3arhAGz1JMAgjqoykP7zNLCDaJ2Yj82wixx+rHEi3B2EJ2r+bnBvJ0Af2EC7EuCYf5sP8yPRCSh39pRmfM6dNcBPzKnBb
MXnJoM59PVTgIA7fI6nZsIVyuc5uinNVVDjSMnISEH3UWYzHaiZBTBC6dODaGsOs1XWDvq81zXGblQjZrQwlgj9JxKV4RRQ7ghcZrn67yFVvqrjI3d+R
v20c06rnof+J/yWPhhX/+GiIsG2oQggjYIMCf7Wq6sVI9Vidf2CB+4G0LQUtAuBL6X8tVBZ33zybdQ/7bWUs8gHNTJ8Q9dujm0mCoqNLCroizsbUCoEI
P8Zhb0PrUfzQghfh/o6SKXv0OWo64Uuz6qbgqASSCLVPwAel6BBxI7KUcD+f9tn+7fcE1PY2oZAJdbh9ArZh7v479mzyPT5N+OlhziEkUPj56159L4/M
JkAEgUQiFq5s+8chIDPmaDMBCEQEBuM3R5KBwAZMbvPZ0aAp6N6wM/55O/GnjTvvrpEUEXV7lYU+GagO4gwKigOtxAdcEQKvgzR6yrsUMyLdVU06n+uu
gSaF8LGsBoFkXuLsATuBY8MBh7xidlHWg8uFItVBuoUAgIVckW/x14+f/Z9lGtVTPcvzfNGBIKqB05UcEaGclIrJlFmDzCTsiBuGSR8vPT9qUyHzNe80
LGSMFhWda2LijYoUgZQAuIYE7imz7XFkesUkQcWDC9SBpfFOTQ6pKxZ0a5gage/o+E670zODxP267qqussGYKGqgSmAocDTPOpAGvBd9u5cJrbXLgU8+
3o9bvXazUAawqIjEfPvMTc0ZmQRm5oiTFWWKuKh1oPMk8M9/+1gd963hQIXyWj4+FZsrX9PnfxPicPxNdi4py5MSZFxlrK22lK1pRiyv1E6i2bN9fTDO
A2QGcbtKuHYX0KfLHvJ+prBqzYnN3Vr7z95ADEkKB0VYE1mzgkVVT/X+PxHd4KpGfPfXmrlsCNNeuYDDTVp1wJuw7oFN+Yk9+UhiigAZ9nQNqbnXbVvL
TUNPU6/Q3N8WfgDEF4RPr6z1hN8B0dWGGpJ4gXaT2bVgM1AMZtJv0lMgaJ9XoZsdRes5CQqyByBkLgkPKLpIG0QKOAQYMf30eHihtyOnP5dSdN90LINR
FGL0kASVCTWEty5HeWDhxFdyZRejm+sxkgmUE2uCjqEx3K4u6BfUH2Y+Q837MhgZurq8xpWrhmQQGMKa4n6kX9wXXshte3jExRktqUChCRhUHPM/LGLn
CJAs/P3eTm6B1oQZbyVEtSSVJzvW/PQnKyUk22IuW+MMCUYKt2XtV1Zuu0ByHs2GRe6OBFJcDFf0lg/jPUieG08VcofHfoaHqIAOgTBUoTtIC3BUU/DP
P38eQ5+HNc74Xk3N0/1fHiTFzTC0sOirieXPuoMzsa62IJYwOoVQZ9aOSS/GiP+2nsXARrbA2HXViSR5KHHSU2vxkIjqdmZ3c6Mikdstw4zREJTPEG/l
oqQCgmIOE4t58u0dVAN6JhCqaimgHwE692/QbPSC53409Jlr/8/DxJ0ikoGkh47+MvvZ8DWYx9n39xYyKoIgIo0Du3PXrDiLlpjFFl9bye6Gc10GmB+6
3DrtKznm9bet5WzesaZqgoKGJWSqCpipKWIggoiaKiaUpaaVJJGmCmpKGhKirqSo5D1bZRKkBWDLrbbpLBL1QVGcLhdka0pqJTSQiIJ9AP6Xw+hurk6U
p6Iatztzj4Y8LvlXatcrvDEXTB0ilrLjp1qeG/V0BhlKj20t1B6enNsob1ARBYjNsbYiCggsQvdwiPeuUrjIDz1EOcSsGyNNeUC5QHKlg0MgAdqQgBrC
BihBGajuBi+QA7yoIB1mYlS+j89xbPTjuKlM87Ob5AT7irjxE1Bq/EAU1TXIdunzgJFAKVty7unDgtbR3qfRhNRKKZ+WL2BEgh/h8nsa6UADQEHSQ7lZ
5vMz6fO9BtzdDgBPyZIKQU4ENycDUCUiESoc+OOgJsHlQIjImgkz6Z2daadSahSaH0m7cywptl9G0sjngSOtrJLD69XnhQ+eJmBnCHDbhZo8KSLIF/Yi
nH3+uih7Riquf7j1KI2BlIU1kgbIiftcB2fp8YHg4gM9WFXwO0eGvQc0Gc1tZNZQgughWVdhEnBbMusVkCIsiRJJIOz9akVsTl3p2JIlnM/4iBc/f0LA
FjpQN4RthfJs+Nx9z5/jt4H5t/suQd5VlesplA01tIMgbh7yne+e09rc+DzcHcMQWeWTyP6YzQ59Drrfo/Hrz357M71AmhIGMgFDGIgooxYgvjegxUi6
En25ww0bQ8dd5zqb+M4NzGwRMwaGqi9LaICD2dgKU3+NZQyDRiQCbPD4oYyTw0OoI/XNdSgL4jcgHkVDpNiVNVdfH7r+k/G/4BwiTq2z4T4l6LPswOwH
9vn56ANMA3BJMhL9ek9twA1IchQvn1fv5h5qICsVZPx4+4dl48eVMzRmpDMOddd3NTdibdhmYHyPqawSBosxDMe1bdVGxkgDeZ364sCRi3Dww2BwJ4Uv
dTqhYAZgmAiIjDd53+ebHOS4l9u5gbVFg7oFEJChp6IiYBjeJAfz+AxVbYHh8AT3C3AcT1KTyifB7c8oiv1MsNyHf3soHbBZAiRUpSIeZxUw7C7gh1BE
TIBRRIwP72vqZlio6oKLNbIAKgAbwE0ATBesqWcTBc5kTl6LLLWqGWvFrs6i/zxMZZTY3Nx7oQU8fHJF3SB0kOyoKKgqZ0y33a0CsWr3U0QFOO0Eu6PL
nT6eW/Ayie8m75CwJdKEF2VIBIJpBDlBMKN2D+pqaIBz+Szd/OYHG7P9g/3hB6DH80xia154HY7KJ2Afm+rBG+vx9LcMeBx8dh8YLRnpwVlQWDGBsQuQ
nyxVU7e1bh87BwruHciJTB/Hox3qOY57L0pD3z/a+eOd5FMQRWZjyzjiTTDEuKZkFFCsKUtENmAzEUfDosf2JQysL254IEtfr4wT59FaFGXUMCEUh1PD
9auTGhks4i6YuugETo5MvDkzkAChp4loLBy7pjDTX9/XM135g4pTnaNPlijAIMK5d1wkcAl/wRHzkMCqZaVhtyyvWg1sNoSaT9H9efp+vX8OeMDiKTEq
vuZmEeCAWo84oq0JIZkhAxxHa/5EOkFwkIgiiyK9zd38C2Rg+FlhztBOlkL8u3zoXy651u1+OuROXwhh8OplT8Gp5aMURm28TlM6TWGd6NKLspRjy098
1m9Z511GPQYK5EyRhhbW+LO9g624CGUKjQIDwx4Pf/Bqe38cZT75BZ8r8yYjVzGoed74daj8TpmtZz8i2Irlx/xvE7zYTzX2lwyvdp6wnm6xOrXnx9ns
z24WHjT4Pg8OEbPwTizSAwBYb7pmmgjiB0ymX87Y7efgyzRyXx9brTtYlmTeXKVgjEmszplNus02DDmc473WNwyGmcSsJtH3svH3yVAYmJjJ6O7pqKTr
nYOO6HGYZTaQ06hsWmxkyDBZKkFhXx1ZJ1qnTwF1VJ0GR3kWBthNs7148a0ui17hlg6tt0nW73bDXLNRNZRVXVhLpKI6ouRM7wzGLb4cCbSLDSlLkyVs
ob5TpzXWSVBGTlKKHTWb5gYosFFJsQprMxFAZ1YYzgoprozIxGZnXW9nEzmOHRsy5e7oUVe6BpnDRe0NdWbYLNuliO6Z3q5K6YbGTN3iH/tTGHModfr6
z8fX7w73sD3kiRiwUVRFUJ6mWSkRhhdiXYxDnyeCxkIgO4+YvH0GaOZQnK9pqdNqmR85bOAlIO4v6yPiAqeE2B1EfkgpAAYcjtrnO4TlJ2sloKaKLGpW
UQFJqKnxaYO0m1RZiuNTz1QxU0wWSiTsTprDrq63VXEMRQPl120F8ibVmPQw7R+1rFVZpDGHjCm3ymNarjFfFMEO3YMPAmo68WGdWGZLlqKrxqGD2/0G
ym3qrRZfFqdHtTVqzYdti9NTq0x9k0zTOMwdjU0qKLWQU7UQ1lEXop5TTPZ6ZF6ZUnhqdj01MURFRGijWQohRk8p2yYJHqrt2hjJ41b/AHjyOC+ifv13
X41CIEYDRkF4iaCYrGc6FvjqorpMPGC8LFZvnZAs3Uimea5TxllSucvBhHcbNqUBejGLLYVBHfiSmHwpwtQxvYXbYvqIapd8CitVjOUrx63ziwojqjaX
eg4zcY0nucrS0ooyGVMCJgjLH30N3iqSKK0p0a1/q2tAORnOcWvEU30zplnXgM7Z5DKtquxO2S50kBV53OLzm/XK8DTQSNdXaBvAWttpLWNVkYrpMG2d
b6zkq20jYxHuTGozljOjlEgQA7wsklTk1NpmaitUlPYV19m2TWwWs9DlVVyCGBq3bQWLX7M5PrjWeWN3RFcP56kUfUcdyye02ObPHDrd9SOvCR9asPjh
9yelxKnrQj508vN5euhFF94hzXjuhNBCsQH2I5vn3vVnSjrtAPgO1gu071XOYWuwpXXFc3OWXK2fsWozrXNhnKHBnUK2CSs5mnTsgGHhBp3PU1l7d7Qq
iExaRFb9127o69CbnzxZfBTIq+fT6oc6OmgdAgh8FAuuDqqvJuR2I5/TaPXWus0NocAzU0gK4EWw8aSGKA1o4rA9sOz2q87uVF54pUhb1njm9EVT82hP
xynx2hqeu1JPSUdrd78Syyc9vP/dx3WDEjPSDgf2rxaEkxtMse4rXN3DPC8ytle1WtSjBZDcqKQmxGr2WNK0zmKrS+UoouK3tQKQo/YVrm2UNeJC7C71
jFEU0JIkhwDz2p4dS1F5OcOgNUHPhqu9SR4ytcVRGjOEFHeIKhMyzo30hfCEaNrlrYuepL4u61Kp1GiKHQ4nk4hys4ApCuigJgbNBoVxwWNCknf40SNm
cx0m9C9AaMi0XYpJzbNcdJa64jQROyuwS20ZFlnSR0rFXE6QwJSy9U8/d6xRvSVr3Xw21pMa1svC9hMvlfNIU6ZBLRSge3KkgssfQTyKV8+eeeuX5ZsI
e9x0o9xcLmpE1RxQsARyBQucmkRy3nMOETBAAmKXNJoNTnOXVmIzUiShMMo8eDVll+qn9ox0xLh883NxnfJsvkJCXReDLRa0Nt39AZLs03nQo7ZiFPEr
2+gnTUU5tuYKU1kxaFs7kcCkzBJ1VRm7CTdjw9hEWtjYjsN1mylZlwg6K8bZYBMUkNK7GV3rxirT7r6uTwhrFwlU6Zc8/FDQ0Jfco6OugpIc8SH+0u9A
1603pDrxrYz2IHqRt0iDkqA5Sk1v5XvciAa6cMsZVUGgKhaKhJPBl8iFmCczN1BB+SpqJfF3cZnZBp3K2S8Vx023noKFZGASHB9fHjW0t4WciBTVUZ2j
WHDlPaGynlbzmguMj44xe1pant0k38cKKKvLW/F8rbMgPWk0ZMMVSuYg1r5wnj8dxOy5G+5rgDFzp5Z06QD5cCUsCW+BL0WXeVoxgGuWTYelHiG+qRG3
0yYfwlDdhA6OoJFD0LCN98/0Sb2ALUN7f1N+emn8g4nnw6s52yWSfF2zx//AOzycb8r4x678KP8ewhSBMd8+U5N1k7JFeQb5T7KLSAWWrORUfiv0xONl
G1ay+bvzaelAw9z5WmwSu0TcEH9ebu9QU8AVMYN2IXP2v2gmpgdHczvDVddDqu60mCKeGdXwQtq4dgHHMyzVNz2ymY35yi/ZNv063f6YeZ4CQFdeaoPQ
idudbVLkeIMHp8Fi9K22ZeslmcKsrLn/gwFciK5keY61F5zVJWMmqV9vZH+lFkLLP2M/rMJLwZb9WDAxXTR2M5axfxc15unka9LMJPQGaqWCnZYpbkTd
8sWCzABQ+ShXLegt+Plf1HxmjBOS1BDZqFdepZG8cZPTjfsbIWOxmw9UpMg74m3K7yG572fPwKaMi7WSm60Hlt+Xrg2pzddk/nZYcDKQHabtNcpO0dr+
sp8M1RKyB+DIG6OB04cGfhPxVXC56M7WGvnc71fx5/JrXbXaVMZ4eM06RQ/Nn7ExWcoZklzf1uoLqvbuvWKJsBolBf+6jTJXgzFq7t3b6twz3Swj1yFx
ngUN4WBc9jqNypQkIJlEG5OXwyzlKaunnQd/ceC7ihPFchdcem2tM911GiyUNCIxcggo1+uHER41DEVKFk+YT+uKOJKkXJL1gVLP9Moe3rO4EhQP0Tbc
2TTt/G+MTdap0/zf3976gWMmtoXkQ110KRFBW4qIDYY3h6BTaCGe048T44zd1jMsTJIPVEalJeS3TDizBKlVMuZWShhHpaiSI4CkXV/nseY0ChI6sepX
dQiFm4KIlRhy7yZTpbOIIEd6omDe8nvA82CoCTa+pwi+rckG+/Ew6VJIGCcM7UgxQIz62H8FeEjgIRGbQn/vXxcbqeF62J+vnQYFECjZBkIexH834LBN
8Lcz4QmNoKEb+f0mQOTGjgSnH7uMGYqJ4uZvK+bC3KmrdWu7mbtO/RUoRI+SrVQoHBlCTBHuMHchB+7d/J+4oPLdRGvXJ1YL2FBeH6XOqUtozWXydhNI
73MkWJBIdQHnEVhocpxMD7bsO7xMfqeGgfdYMg3sfUdnAG4A/vIunul4cd2oGfNsskUAMHUPHh4eaV0SY6rFIM6TwQSTDci7+or9C2ip2KZXEqMEiFZa
skJjGOTlYCCrc+iRRUD9qACBGf+ludoP6bP97PJVDFpMifInkOj8/pnxtZqNt3iJ5jKhMwCIPbZUniqe1gIWGw8iHpN5UXLUYMa64d5Wmn8/djxSAwdQ
BAXLPHEgSasO7F31UXYMT+YObMDrBhraPksyFzzcz8aX0Nd6Dwa095477apni67k8EEEoH6gP1Qg+XA0EyKCZKFg2nQb91GxbKtnQDIxlXht7Nz+yzZ5
13uV0BIIJRBjNd+NVm7fCnx9z7Hj860nXbt51HCk3pm3zWUfgvvzo9KJfuWDkofouHOZQX1kd/RfUeXm0GH6FhtnEFoz+NhSUhx+bXAgvpk+7ZV76PJa
cux4yK0bZnI2xZvDST3FcGb8pP/or4L4LyXd4+yqU0Avz/QwU+N69lF2BFZ0SmL2Ux+YPSvYA2uSYcfYajLfKTtovW89a1llCrYzqQYVAh+1hPhAYgSP
0AhHoUXbD/QqXsskQlJ440ldu7w8+CrEus9nV5G3tO30mWopLaYYpbr/tIcwZ5QfwWhvQR3lyBJiI91UUcf3y9oZpzmi+8hgrsKryM2oyFG7Omobt/Vk
/LFxNFFu/DM566u4VbdnRhMiBMraJ0HeQOefyyrUPgt3UpfOhlDA7+G56d/z6bCG9vuRSqsEHcrfNmZvlM2tIghyWLYqiqU0JP5ICS7YBYcMIsqvd6w8
2OYd9RO3zhB7yeeO0cdBKqXIRhoKiEpEy2qwdMSgvv9giR6vz/kPVHnbHC2GFLKSICAZX/SpY87D7S1e8VU2QUU9jh7OPBnkF79+cTTZ025QpCUFWk6K
TITe0caa61EUJ5ygbN8YXaZ/EqN81W96DXDAMNzJlqtI2etfLL1xkVUZigSRaCHkvZc+sHvzI6O/5KSeCosZLb2+9g4gm/+xsw1kT0IjGBWcLRWVsp+I
WnfXauOWLqFC4wyI25S4mHYgC8lRvrsoZEczKaPRBAKCblijPJQtBSW0Zq+9OGSAD7pSkhJ1IaOMP12xGqRFJ/vcZoLacJq4bRl/mESPvCsV/ct6Kqq4
TDtfx8n1e0Kz+xsZtEZ5c14BwvGHdu+eXq6vU6h1Rc7pfXaHaEf0ALLieHbu110eHFntm0Hpb5BUcitpGdcjAEep6aLRpMyJ6j89JtkU09ygKlLLMhsX
f5v2TWfBWjEdZXB+fsbFFAHLjFbyFNRQeZZGChmRdzy7HDO7BkmClJMbulz8zKOM9d43sMoDqOTx9YLTxO3rrUeZr3V6aVbwr7X200xRcNXHnZzks73V
ttsZyFWc721/lkttVu9hSheQ99/jLFpb5vrrlLjTpyUW7FDzgMy8gySGwUAOUgzCkdittp4U/lKrTn46ah0kQ42VP07cOHG1pkonWc5sTKBjr9AIn4WW
enyaPctLiVN8SFaEmiAvwn3uS60dFaFuPJH5bfonaKg0+N7l1rirUgKwzNS7g2ElK9PGI1HJ2cGpm1a7iJAD3LMA8dIbxmrSUVIqdiBsRsyw8ZM6FlUY
UPRYrLtJUMU9/czNdrhPs7PNAHnZF28mNzxA0wWQTNW+LDU3+sPlvLbae5nDc/o2o0cbeSqGCgGZF8nYhKIqgLjxs4FKCdHHmazqObLxXEA2UKAQP5Hp
CDYd9ocGZ9TObwrFSPVPeil08T+nD0d+/kz+Rwy08ZTh9UsZ8mZ47GFjAr06v1hOM3PSENJsg76BR5LrkAvj51d28OlG1pZJ9fcs8btMcaLaeGy5nPMW
0pLBqHMqByIIM6gM13Do4MUJEj3K7//yQ5B1Hn5/Lf0uCHbAw+YYgDHCAIKFCCua/GZhAPjhmIKIEieKPQhy7BdpHVc6FB2cc66X8MUlUMeFGnKWbm+A
y7BmE1GKKO3hVp+spJu+r6Z5lsTVE4mb8RAchdlH9QRb8itxIGetuYy1hJEfE28ndxIYr0yF0I7FmgTVcQ7BVYoGblvO8jkXEXmtHkR5isvR2HTPAXtT
lbAeCo9yX1MJpjS46GWrT5hQzfy3JmwLQD2WkC/Hft2PGgmesebfKitJD3V8QPBI7645Coo9jXASQt2wYMy0+sKkCcG/R8ey+dtLzrCjupWcqcMR5Sqg
cuddgzAYxCNdD7jIDlmzLNpM4BLa10kzvkKJ+zpr6IOAdEBFAAf1CgSXulytQiQXgnIZoqkIBV9cfobcllmguPsyM2GHw6NmkqzT5PuemUBhF/X4b4Px
34NeucZof1fJs0bAT+Gg69J0ZEqfj5KgMZV8N4QD+P0+gKsdwJ7ONj62V4vr49sOSa5y5ayvfh64txJgZsLHT5lRhgmmqzjkUtL2/0dPdw9bSx6lxhby
vyUnJVAgr7lXlwzAEieCpjOJGW9PbL+jwAnh45WCktaQlZEM6jYaRPV5JMnyVcShpa8M1FiNt82vS5fUeJ0Z63p+L4p9cngwJIS+w8O9VcpVxWoThoQs
ta3a3NQokEmRcs4gHNwLAgWI9vaWZKUfmoeKI+C33fMqioKY6t0AkAxx/FzBHlJKlPUtEhCrtWahio426hxTafjWBCClA6VEAo3qRk9tns6KZzVOLslA
7MjHjDiEJR1kOvUDojpJURCeQCD7fTgO1OGoLPybWwt2rT+E9HIBzz9XLjJJAiunAB1HbbkP17UGRufCUn3h+C4XRb2xy+adKUZaP5EQ/FJVCxCI9aMH
K2uxWURC6TeXlIJ0PDIxYtdnVwwuCeL9e19MkWcMmiu3HwK1p0xl8VHQ8pjfM4orkXUGA0tCst/ftdtqt9BsAXzZn6N7HGYq+r8dhqCkORq4JQMkNA6R
Hsk0jMyWRDBJ5qnXBci5BYiSt03LFT6A0O0JyYaKWfWEn0hn4XPhLH76XHYQly2ayKJuq6K6RomlxkDObJOgJSCBTMFf72VPCPD10g5IcKp78Rn9xpHw
jBTbPaw7vIy4lkzVr7dgdxwD1YI3gqRw7+8ggmU47p+jCgGSOObgfUCBuICjBugXuZFbtZO8FMybgcJc+pROjwMjYHV0NbDU+ZVyyiyoIJSHdTteNDrW
o/yC6jO3+3kfLJfgIGCQt6zxPxyx35O9oRCPDTiGzAvu3w8OdnFm49cqKeCUcafC450t4kxgoqgpBT9kIHvc9w4UrTiu/cz2fT7p7k4JlRJMQTs6+7zN
cwSeDZwmOUiKGfiFemiQ4d20dIYAwoi7g81SL5zk6BrBLvAi1BbjkKjau2LZJkQo/LpLQy21nAgVKW3bVg4DYgvApRVRZWIIGpT1d0CxucY2sTz07EE0
TOhAqmVlAVfuC9s9CiX+dD3vye+Bh0pwwA+h5jjL0tcbPbKZky1HBbFGTblhUxKbCKVjrQtdF0tCAYlAFCNDKYc9CpX3nkCzlXUNg1mFdeGXbccOVdK7
DV54xDt2upHdSrAXh9OdZzIvoSnPWbp3RqyzgmYP45fJb8rnxvcnt8e/fhzdPSckqUSP3EIPTHkEYYgaIF2G4Cq7nxx1FQP4wCqwhskJSIGYqd27ITUh
tkKCoKCIIpERBRQK1kYNBriTJ8bfXvbPYNChbYopbEz4zlKDEg47nxu/LSglVGYEnR0QUgHkJy3zGZoIuoEwW7tWTtdU7gMk5ggGqoAtB3IjiUl2v5dJ
D3HUdeTDjLXqOdBzbY6P8mij8dsD9uWBDssP76dxvTYcvBA+eq9VVCWIy/fy3kcLDSFqfU8hn728N+G/WklLbyyeU2/Onp27Tc+DLZ64cH5+MpSARYSH
7c92DbXEfFpt8FdW4fflMH5lH+lL47WjgKjJPoywceuyMI1o6Ofcs66dwxqru9yn8CE7mpugf4as0KqOb+/Umz3SQT99z+PL09OBvTZ8rrO8IGYFBIU7
fjCpnAxQe2+G+t9d++fZMCZGzqID8vNw/JYIutrSrKdznS5nL5Wqt7ynNFzXBSkMw7FwwWpoJEq/21X8imwBkV9bMmFvFRSJfmvNSGCSAEVqDXQnd257
+SJfN7euUf7918sEEX/AAP5xIeHrUfqf0/tK6KI9qgfP1YUfc8Vr/APWf0c8R9fbM9vxez1/xt77QStt9v4L0J9p8Ed/VZLXNc0wV3yWR81pExB/Nmqq
iPC/GkSkzOw5Gn81lJcYHq34bT0/Pb+e3LPo3+Wrnh7/xbnnwsP3tcS859ceBHlqPZkslielmWXb+yIHXgub6Xk0dzqx+NsP2wqdlm1cZrx4bDJZT1A1
/W6jl65J/CKclx+2V88s+ENqubKMevGmS/hLBdwp/tXJOoJIMpOTJNnYMRISXVp+ElpsIYc82robek/kMmJgn3QAM5jtsHQisSInhupAZ/r0Lnit6RGF
QTBQkSq4ZA5OJW3teRsqwvzABALgg/PjlkN78eJcaOfnK6QQJ3QPSLE9zxdyLiaG/85YJ5785vvtiTxVTvLCGvq63jsUOB2Sn8U8InMiSuWOZ9tgEXNk
P/LId0vTTQkicERAkDfShvtSkrX/GTTvvZRwesOKijgOKFsFyAS0wqSYV8cPi9FzwIEmI2N8WmJwkiuMbyjtWnZcpqzCAN+2U5OCMXyvVTZIVA/FV6X4
6g0yy5ZbRtrhickrWuHEslUjKVpDN4Cau+gcumDQK4LznkL22U3k5CHKHu7s2vt5U12EFCX/zXNPOeIj0ox2e4HKRKBA61vXqQlQ7QnpPf6een4KAYZQ
lAAtMl6fbHvf+hA00AtjbDSkqSIBMmDMSmSsZZRAJHLFiGLNSYtxkBzaE+SrBhlJ04A5sX5DwPCJDi+s5zMHetZWYpxA2tJ5xsm0Ptla3hjRtZ1HXILv
nf8ypjX8dP0VXcaELolSKpBQQgTDw+6/uoSQuJBwKCfPgNHHeMWoCQ5QkVVA77ockGlrH9E61yS4n9quJEXS5Vwt0Au4D2E5Ep/l+HdfJVVFpSjuuJRI
sne73k1ZFCm5DboykZNVMuVQmGCgamgqinSFGaTdNqipIUNr/pl6/Dv89aoEen1/vpwOwRqMELW3O7+u9ZL439SYrpkAUcIUBIAVSnUZVj0jDUeaflUJ
LHGu7BnMSquCB13IIK4F4+dj3AAdHKATxRChpeEdKCGbyYgsKnL8ZD6u3Uc6jIgXwq2o7ixWM25ulhtIZSvrjR9kCoJFQn7riK51TUz4MyJT41Pf0We+
mFwfVZQy1Hy0EdEZRrOZyJFQqmv8nYQRjhPgy82XKUZzZ+ChUaSdvLk1dTw58UieL3Ytiea08jUEgSosWw16z6g9ATZRoUDqAHZgSCULFl24flmAjWvt
lZw9UG6PuM4bbOeOii+qoARdKyMYEhejAbzGDvLHVwsxhnxFBqZihhGRJqIqsSQ7XUUPCTGijDRFKuNM8O+X8sraqsIIUUZQfGo9k2gT+NRqLLZZVKN+
6mjnHjwZwRy45JRskEhVVu0kZfcffaQn4dlBxm2fGeOCjpjbNwmc0PddxEJkGeQ2Aku8pdbxGzMdNAJ4mvo5VXL5K76jU95EjAsPDRaK00AWUvRqDAEV
0oECY88y1cXeSQwIVBiJ3RQZzTWnnJ9XSzXl4DN1QOlKvOe84wZMu828kgaNgwATEaMLS6aEAmBJEIiCcGEr/AsTOyEpbz/usCiTYr5EXM40A3wVA5ad
TNptB/NmnA7/FhpzX6pWz3u3CAFGM2I4YRrs0ufGcwS6GztK60Ns2FwxBvzda9LTgBAMilv4Kvkv6p+4wbamQAtIIqoM9DhgtXVlIgsWKGZMNOsmsxTN
OoE0SIidIFIMBYSyfVp12Ov03/fO+ide3fJkJPNHYEl3QFgAhuzC90CIAq2w0JJRAed4iRhkYW4eDu3OkNIpcGF+Wn/Ub78xGEDsxCMDs230jP0dAz53
EyUXBZ6lvRCDPYW5EgsI4C6M9oddDRz9yZwDRilipSfRcymGAizBL0O8JUBYop2FAKXqtVNFbS2ssSppkKnJDgTYd4qguyBUcGxyWaNZxrSsuJFrrVhK
jsjdhGeH4yoZJpxVe3uBJQEAgHCyQLMiu7hPvjhwX6tM70ZIoB95A+f9GNknFzKkESP55DyA1iyarMd9b+bpPUGjF7hYiFOajJGHnfEOk71I/U1fILmY
rpV+bRw4lU/IMqN7PscVT9AUESbFOYaUAZkDZ8980C3cSbJkqIWCjG5UkMCG1aZUmAFp8+bj2ZLR28ho1D6phslwSLR9/vgSzHMFbK4p0wr6T4t8u+vP
x5bg4Wl81Cd3l2dUlpIbw37N9SJAjI/kUZKhW2epBVXmohYZjChwWP812JO6+PMGetwOnhxhnpSxTT3Wh1pcTPj8bnDrO+fOBHZOHmCIJnhlYKebRmPR
fFo986ZrdWJQKGsV9O4wxvpccTkWbGQo6LVL7Lxy4+VtJrFVAyqo0kWHzMu3AgeBE8iL9VkUmSNduis5U55kfkQYPlwPWICSPOIM6IXKVn9i+GNUElbu
6XXnyys4jp+IxRQy2XSfP3vdac6a4adjK81cwQLGPm5MGD6toaPBYAjOzAPkRlVxQxoEfNhuPBgFIM+b+6Zjs77WNexHT2A/qOkf+O3eHfx/Cvf15GtU
BMoJR6uQz81TJAIIFocth/FUc6uEeT2KKQqjTXGdISJIOU+rpOfrHQPUnbkw3oLCrjgswfBVXGXlMRjluwLeRdG8wqScug9V2DDHFiZcDesvY/hUOfhZ
j920IHmQCSChBDHwWXy4afO/UsFAH3V+qfGWKnUNaKWlD7SeBWATJK5qi28mf7sY40AkRgkALdH++f975GEfU5GtIX1RRNbA/H7awemhfG+I2kK4CaRD
DUQUBo7j/M0LKzgTAlPVTBIA9A0KCMSgrnXTsiB0QjPQratZyX5P3XrpkGlqrfA3GWV7bRAb8wS+0ikRsUGFOmIkiTDI9BDqNj9mf5ZedbZmSY+8oZwS
ixPgdf2vrzAUgpHLa1PfEs4p5BEQVir9W9bLokBqIqUOEa1VOzH5P7jocfbz890ODb3K0UKUFNMW/AplZwqFIkSVVNRjuDQeZi7+lepkoli7lH8wPyHv
kcjfPCnghYlK4xIs6IDIBtBHRiDxY8h4s0MqCovWysGuluwBUUwsxMggdq/rwuPsM5jh6JwQYdD5KvDO4+0FNb38KbfELG1JLqy8TkCIggw75GWXy8ri
xpXnoIQSPBCShKCwI1BYgE6V0BfSd9zE1KUjIN6a1D3zWrzhkTrkudEudM6u9wJeEDE1WJUn4ZG8qllB8VXDsOuGuqn5jkR6gvOWao4eF5ta8U7QN8bd
m6KU6AzwbSuICEUlgYPEwTpyoKUoJOZsW7pgdgDCsp6UvMLciV6tgKtfcIc+oDxu++rwaljM8evfPxo3v3PD4nt+qLYH5DCoL1mtSquO85Njums8DdOG
q20zyYZLizy9M36W0d9y60uq9G7q1j2LW5AvWy+Dyh/M+p/Ep1mo0XskzDgsBh3lTJkrnX0kCqCKXhWv9X+VR4xUW+T4lDs7f+KV9oc+kAUYLqQvJUvx
2aBspZcZlcRL7sffJ0IxkrbCirrfWWQzXmYpRqv6drlB5HcedJIJggpMIOQ4HxymcWXAsbVr163UFfPnmGyJSrUStCFEirmirVXG0/DxcUfSdHyUZt/Z
rQVnUj2IgQ7bcOR1vbgcofYkOp52FVX6y/dgSctFxgoKoa+4ofRmkng/F7dekz0TblfDp6WZ8rdvbywAnAUwWUysvcTxGUqQM/DSDfOv8R7otn078rNU
Wz2tzH9f131syR25Z8fiUNIfchqd23w1zTz0haocIg8ajxHia6mH5DpiR5luu8qvIsRO9+u+5am2DModfSXowDe7qqadp/XRzfTRNC7IigoNIFFz2m/S
MxAhloCi7qVI7ixobbKjkMDkaBSgGEA+y4p8cBbkM9q6XHpEMtElhQiAKjScOhEAqCTGDEih3M7jCaOqbvxwDs13OZ1TjpI5q5RH/p6vfrlY+LD5AweL
OF3KudVUtMhuRYgsop8/27v+JxNeaj6GtyXs9mzapad3Uf5cGxAT8WYfnakkSAygI/hf7DPN/6OSvgTO/FPiGsFECTE9/tYd01cmbP+OH5xVpChSh7ZN
2qIgEh25u4/JYbQgVZdStIJBCJaCPXmFHFrXGVr/jx8ToQrQKW+Io6Lgx8BxmPN7EsKI1irK1FTEqGTR6vOKZTqkwbAqRClPJ56LzS/2PbFqRYgrE5l5
50zpw1+x5FiJyeo2pLmRnz3Yd/Fbgj7f+NA5IcbZ8IEDWQ8fmvrqWPjMe7K98t0kCgUKy9Vd4WCjFkLVOx6Ti9Eggg1APEISln9n5yrRJLLL7Gs4XXwO
keUrhvd9rget15cvkBxQVkMetg/s7vRxSao/0VL0iK+Xd5xJfitDqnndNSAX/Wyq3f9lTRjHhdwJB8Ad4zWg0cU/vgMggoAsrfFw+UlEn02peWaJXaBW
Yqg1ZQN1G9a/gorOsZUCvgTV2VyAJDCxwKy3RtReQe07nX9ZmzqOQScS95as8g9wB02wSPpP2p0NcT2IQ5HVdLpTXRaf4ajm62G05na5hOMxZm9hX+MK
QSUvMkOJknc/rw44cId8PRvnIUgWjqe+D/oAku18tO+jDqF0LPEP23rW9hNAcGDB+Ch+QA9a+O7rBwe3GBpkWY+HX06Tn/4IKYPnL0I30yYX5+fub2ew
kk4z7aC9TQ+M19aGRm4MBRIHXsdTUDrs0NoJyHkuUPYhs5xoGEDBwPyD2lFnRSj06O/XLOUjOU+n1tIQDeasE7LrIkSVQeosHLOui3bN3gk+Qd2cQdCG
PD6BRgDaOv6IfVhBBS38PfKHdXxq7iR89rc/7v507QRhVC7FQ0+ltNEH7j4RKciozKntupL8ocB1ILybkiKqEYFmBqSPOpw/F6em3FK6p/Xzh+ol9X+B
hNSCQafoH3oe2651l1XTMy4uf+9ihnm1AsiZ8z9WX0Bo/JUuSbqqqo3JOGH8SzeqXQ8+NteoyMdNcspntL5eEmfYsWkguSXC5j96SdWhhIN4et8GscFx
H7/0HO5owMtF6EikuFFRfKfztVBA6X595UKXlynApnKzpBLVeKuCD0na7sPxXMtfBJ1zcdCCCO29LpOGYmzJrlaBIQgnotyx9JSYqVJGrBe3pfrPzoPq
/Q/H3607YygJ0UN308U2hOF0GvEOBNlCkCrFyPjzETkUEGi+SiDmRYjw41qagZHsoLHYh+2op/JLznfrJE/hfvGXBJg7U9meR571VYDVcyuyzIygiGRi
J9fHz9fqsKGmXEiyRcesp2naund1bAr1XtFM69KC5nxHt5Nq2SSoMj3FjYAmL9Z9vGWnbz5tgazqw97Q+fR7skKuwOWI1WvAC61ZAeJPC+ZQHqyBzqRB
y4W5VX2z7ZKqzPvIYSm2wPo2rjEPYaHdpHsy4kSDovFkHc3STgjiSoyFtY8ijeWESbgKAQZ+DP4CfPvR+o+zJ+RsG0jflMyihnCMrZyKbs6z7flw4b60
zprBDhu7m0oUJ0zBGTINrS5urN0UMzIQV7lQc3AeCqOSUyKodoigHturjOTgyIekm1GzTNy0Jx3BHoAoa3c6eVBlRFIJMd7DjEYEt+AR4BhmI/YnX4vR
WR6Lqk9gEbD9H7pCvuGk9SL2Ykh3TfdgGmoXlI+TOKGs5+Oa6JYcmlWq+nYPpoGKM+r2aM6BDUeCSpEzI8coWBKsqLt2tA9TxK85+8H9Mh6mE7zSoLvq
X8ioIOZEMFePfRw5Eu4/XRHxNiyiaA8R7Xc8DIyXj71bIqMSCtmVLAE9ngrXWZg7OrlocX7vCnjeVhRLVDKWCk+ihcnxvM17A5DxYhOJDSVqi3aoXjOw
espKFUM06bxGav4jQhMPcokeK0MOt3U8s1RnPcGrNvUOHlE/zWcrEERxPAWlcXgMTDKC9ZSq6y0NErAjrGrrjhQzw0uDqPCKBndvxZ5VxJlb6O1IFig/
2ZFHMI0gh/vKlIa/LlUKh/1xyXyUwLriia/S3glWMoBgY41ocZf6eZ3PIvkOIN8XIXK/41n4bVAj28G+ExERLgdZZZret3qvNPQhMhGU8VZiHfQq4Hqb
TPc7aOshJuRJDsGeWY3NDOzBT/ZTgOA0uvx0XT87MgB0gErEQUIKAkQBoH7eqo4IOkV5Xl5+vr/n434800f16bJMpsJViLbbW50ccYqOazydomvgIWTo
KFMsICUIqiAqUjoYt6/ufyxIiT8Tcvl6beuKylPr7XDs7HpdousprPgo+U6WHPJyfnwRwvpSUSeIhWvaonqZV0tN6TNnEFhnZQxEXCmwXchxAi9ZWWeJ
RKuJa7t+RfzJXMZac33kv015tXqo+TcWyHx6YI+bWXYRz9vVrd/bxHdCnfos43ZtXLMMKmOKhSGP1zYoB+nEUeqt26Mw1LAcdvoj3SkiJ2k0gnimv80B
l/XUwPpoVG5/A/qIuZcbMzKfFuvnfhPgYsFmDkeBYgS8B2neIA4FFGFCdt1D5Gyr1Pb61HD8V3arFN81Ad+R6ahWMJoQO0ozKNyKM5apDbwyHejTNjMn
Z2UX383JlkhYZq+fVNqk5dMmtacj5sKh+DDmUPpsRN/VApy7mk4WbN2sz+jau69va2CkLwZXk1qTDQR7Lljg5fDZL42988KwkilU8l+40CASD8j87K5p
fkejoFNVhhWWIfoQxyveVFgyF1DFp/yeaJNR5HPVR7Ta9ETdwpJqQp+oqRnHPOekCQ7d2bhZSeJUgSKKCSOWi3O1VDWRs2jIcraZeLC+9FJjvjBe/+0M
EcaT7G5mxkAeHh/Nwj+BVM1HQ6lnBTtUK3l06XkAqEyCvVXFZ+NWOtVnPbUl/ct5BxJdmWbo3VXAsePT7d2FOcsMqHTS7o/AqIIX4/R5MOvggJD6JCLH
7I4OnKMTazFgU3ffceLUixQKkvKwXWUZv5lDbLd64aQrlBVw8FOSsa7Yk4n9hXxqtSN7rEly+yjChgZwv06CtaNeToXaKPixPyU+UpGp71/WZGWH2fYz
u2O0GdnTmk0LLjhBYPJ+OZf0XR30VwOHwRWrpsczVIIEMr0mQbGga/s1W0pBzheGNdr8CkdeW1kGprDLtdWFLUh86ywoXM5NbgXR1V1VKMiE+FMxwigq
2RUrD55rK0FqVka0y6EqcKMmF86sqt5xzehB2RynpceE7HHF6vq9tDGqNRJhMyYvQq+q1q8u9NdSlLjhO6bIDIpmiZCuSwRl3c9jvimKI/veProZyv/c
uI8Ghh777z2nvrva0W4OzvCeAbouLHJ7zgs1bo6BBKsnfBibtGYlRw+4bQ0jsrYXqb8BMb7DJtdGa8gt6xx0rLIF9LWvKYwTXec8YxeNDcYEKM2ZGBSR
ptJ9ZTWYvRZnKW7IxGlkYEtlM+FeumcGYyI0teo30WwFYNEbOwm4isgzGoO8rGWtZDW5izpCrxyW0+PjswlR7eS1+zeL5+J2M2WRJUgBf1q04DNCqCgO
AoBUeYzH24lFI8JEasf3KUBOZpTCghcEkMQjzMgEZ++KA6gFyQbutQ+L6IGJQoEov29ijKsdWqMyJEllTHjpmx5LLqMtMktLPFn1dYKhSEiwcM5JMN34
Q+RNi6zFOSakSMY2hCBRV8rmIZAUN0Ptq8Ngv1SivphW+sDyyQ5h6TOTVcllHhMkDstNgaEoaHBCBwKKVdHcfIAoGbIA1BPY5wUJjnhQ+1wwyB07M3xO
+a7lOgthSROQJDFGJARMwT86kjSinxo8vUEWjbsXg2w0xjohExMc4PXj/B/f35g9dR+CXezDe+QcpspqeW7ddFbfL1WaOJejW1EhSZQKmlh/wYTET9VE
Ab96T8FJCOuvBPWWLfVeyQExGcLpbbW08g6QUDWOQaqEC6pGmV8hXYHmLDGIETZW4e1NHXv5/evYam/mnNSds6VEZFRIDbT37yRhSYkzTMBw7sSSukw+
e8g4/BnDSnN7JbpCHTg9N8sAnC3IMmKMARaeMYcZ26qWuMRV5MEClEqCEorjyViLTgLIQrrUYQey2K+DFbZ52tvqVxS2RUp/cvqBjdYCH6826mpED2/2
1cEDVcuc8fXP1PNNCikziH24jPrxmh/IwOBVH0BHuO7KgyIUHwhG5BaiqLL6IDAPR3g4pyI554dDASuuJ5EiqnGM6zNGAMoiMyJDUh/nKByXO6DoowST
f8uztOe7rg6qbajiUfNAPz2+CbQx8TedpjOtMWIk9HeU1TjJtOGlp+H/GAWDzwOJNAKJWUSFxJrfB2lmqx6vDlKvsXOcQDCtw2WY7bhN8rWhYA5koiHA
u9pPezn7hzwp9uvBHfG3LRtbHjkzWH+ZdFzmhy88ci413zewfwmyTYpOMvxLepcuJqpK+ihRgU9jvbhwng76qKNJu2sHhSBlMDBPFNAUCZcDrSoo27UJ
dPGWb7CQKVYcnEhQLKleKWtqhmGw9hAhhC+spkQQMDQ473F+UKQRAcHh4PISjX0dJj4JTKV4KKYG9meoUkBVNuxgJZpplsMwpCIxIhzgc/19o5RBhsCY
dDMIQRolWgCAzoClSCIHP7uPt9mdzZgGSsVW3EPrT7FrrqT1tFLzRcBWQNDKgYlg+WSCTSVnqOjPSA2YItn2VDjhtarhWVTc693z/NpWV9m0OmEUifcK
cEcogJAOgEMBwhhAs3CoGp3oOPwLwSCK1bjtfMzUbKw4nyzWomFaTzwRs9sg7aBfNx4goLi1VoCnize3drk0ykoh0WFWihgdBXnW8mrRVXTyYK149txK
BAV2VzjpnmVoMUcUVSRJVPZ48LL527lAUEWXmU6aRF2hIDXJOHVJnGOUI8iuhG2QUkgAoCJelusL/QalACMDthw0lU7yhuiZDZ8vlw3/j2TvzlTlLw5Z
4PfUzmpBtnEdwauQUSocUGNV1/uvZhavSlLqMAYkrcmpaVhmF8lyeGhqmzijRrgTlwh6n3iqmswq6MzDfR6v5GV+kh5GOCcpaQbXclPM7dvDNbqVVTxg
X1my+9x7Na6ccYPVcJ66CEPceFJPohCUj2RZmVBoxJDCRZulP4YNr4Nw75MmZRz1IDnuBgGBi1scj7v9OHpjuTiAUKC9OJXRN9UTb5vv7ecr2te9iLkj
w4xYawOLKHmKEA1LS0Rc1ufcmSL7Qo1hmj79HGEnD6H2v9OCvNQBvvY6F6VQT79hu0kTBjsqUTDOpp84cuYdXVXILKCklRd+ZX3kAEgnjMb45dKPri/Y
sqXSSCIXzQTL/NjZn2K+NpnWqdHqp+ZCuDE1tH8nlFWRQQSWthOf2Yxe1azs789xpanU5jzIXGuvufJu/0PTNNF9K9j+ytWFGet7s7JJIPOk1W75eDU7
lwVkyNBYC3FaAjcjH0rZtaIpmamQbVhGq+tm0UDWNQ1W1bk2Csa7ILVata0ztO7KLnVZxH1463yqB2mgNkaFqKaKHq5o4WY/DqrS4rRux2cuqVFTdwPV
5qnzAj6R/nrb13NlFFRShIIBTCpdgxYG5V8KvT1u/eReygJtt04cfbyAryWozXjx0pRS/TkrhkmimtYcZrRBhaGcJFEWTqY0TqWSPLwX3LICBFcLvIwc
mY+97d9J8JD6Dvp/moQHJ68rt1rxmCJJ3CFOIscX0+avSg2N7qZolLe+QNUNHPC5TWD31cK/3frMJVDrPcuSQVyX7qt8MJddWlaSE6VT2BoltLbYnp+e
gbvC69eNLYp02ULsH1NdW0e2WSVMoYGzyWdLWdFWfG3qxcxS/alnYqoVM1rw/l3b3vVWAzIvHS05j2TRiT6FHBPnUTkOdlZd5p7XypLnOgYlbzdyQTVB
mJAeS5PMW6hPGzmE/aemH7k3IZSGjoE/zCsPYLXUe8a8CF996E7Mo0/yWCx8ubpYz+f3TcHPmw897OfSA7S0DFEKQMBU7Sj95BKdZcfXS3ZW5DH4EC5S
mqpDhQFQZ0lKKu0LT39uXiYv473sQ6sk6KMtkps0YRB+pkqGAhgDbG1oyeVQUJmMQuRUpczPrwtziT5sH48/xPA5q8QHmtTTS0efj6Pqxzw7uMk5RZes
lB+tgZWhiJuljKkN/GePJ9Hwa5SuBxwKmIugQVVxyrA4EXGdaKORFzynfNcrCx1CtUNK02lObsHZ+LgMRRJLJejd0o4+w2GdcSf2dt3cqFsoI72rUJmh
BMigKGdGDUKnhFJz4rvb7E2IHIoUkd+ax9VNgXUMbSsYMFj2Ika39v37K5ggh7iJsO3nJwNjkVlO8olwVol8Zz4S0ZP+W8fdxgZNxbfKQ+R0A5Zi52WY
Zq1VMmehRi5FSFKBdKspg+JCs9KUkhTtB5cMsbwFRuVM6L+2XoCjGg38ifK+nQweYya1eaolJrzIA3FyQZKFDFSDNubTQdjDBgfsdJlf4oXEC92ay6h3
463ky0NmCfrP4KZFg2ZOeJdkdodBtKqRPFofM3UIUKRalNgS1ZysG5GcDOJAoxh+nA04idIpcKjXeTyKKv2RiNTnpOj3zL3thRCxHheYlNF1q+kp7s0F
zEWBPHT6GIBQRKUJLaC4ltAoqVUFUoyx2tEw/6DcblRUtjJkp0JDw5zW956AeNUrFG2fC/AyEh1s3mwxEe25Dzuh7O8VWOZ086eKcLYImzDbnvsZ96S0
ER6QoGOi54aZkgOpnadbI0Zu7upTeZdiYh11TgiqrHqrL1rrXju8Tmz/J+JlWWa+4KffLnH8oUtVsx7Y+k20q38qtzb+aqI0/blOsTIZiNogowR3Z1Zt
XqwWc+0cQsUbiltOriQeBBBQKnwmwXZdqyfdxOGX4c23rL0xOmy2bx/HK/lqnLWFRjFS99axCro8arioKJo85RDSU1yhpkQe2VHKbyiBjCJLS1wsOoJp
IhuSGTuftXOgLGAhWtxKJ3cKZYgDi7uEJlD9P3ZQ1I0RSWqAojIEhWuq33k8rKJZuIMy1nNerpYSzZQbeNrgF9LyesDLXOqp3KKggZRJg6EeLcH0jYZ/
JoEobXKM+Xaup3dA+24d91hNfXZpD7WcEWIriCgNqw3aebrJVSFW0/B26Zp6yQpFTqhT/dGt8vLN2cUqTim9qhRGC9wfcsgGStJSuKsB+yNDy4TnqzuO
vJ3w2QqsUKZ3rR8WF2w2/AhpBH6AQ9rwg66f33vrfBNftoft50ARNOcL7KZeWBpCLeG6OQAS6b+PdgjjvOwmDhe1GusmJfJgwEL6ee/fX4gTfUD3QFkn
r1eCYjETaVvWIgJ9eOWlnPa0AANWLL3nMPQSNYIHPzHP9fEXavl9cUP6TpYzwzin0WYZSW1VFBWbfOV5Kpo9YM5TSz0/Y/4ZAEDwf2e2wLGb70M6nMtp
f7HZ0IhGMEubsqRmBReV9g1MFcyOEfR5StadB43520aXXf/e88LF3bajyaIsT9rNSlAX9KJLLksr6rS0sy9BwOJv3lSAUQk/6f6Bgx/u0UMhSYK/St+x
XQCCv5qr/2ZDQvQX7+3DokkZiAZPSgV/nO2hlqFcI7KY+6XJjlAUlOJckY10vXrpLOg1nRksDXyWC5+hmZE2zUOQN4ZSzA/gvi4H1NDZ6ZQM5fW7znKT
jmVEHdlSpD4DtyV2qqoO4lVBtWWsOKYq7hl5f7bNVALeisPdEJEgE7QpNx2guTPlc/+uXRj7tJeU0vcfOnggYBHNeV1sI4suF41+/r0nMacGnUd2e7C1
BMTLlNAdyZreB2bPQuUMj/ky1WBuolWiMBMPwVTwL0tDUjb/Br8fK/6DLVn3301cuGWSRwfqXSA9q0Iec6cHTYxov95o76q6JtO7JPjSbp8/6qhnJmq+
3VhB0SUuy0NTiwoRM9i5Z3k9tbs5qSQ2qsWAKBgw1yo+YpG+kiNGyMI4OEfDxzBRpn9h1VVC76n89WNSYQH34XMxoGAwZ4pyUkgQ5lGZX7Lm2pg9temg
Kk0hUeDRco+Hvz1OF/vbHvX/NkoBkAo5QOJDB1jDFkPqHQq3DkoYSzYVbst0hOYibeleHdzgWwvqNuFWEpKp14HoQ4cQZqdXgGGVaASHRgzd55FiJ8Vt
PsBDbL3spGP7OraFzhNlA7oowUKOz18Y6efTKsGs9mYgZZ2cKA8xTZ2nOasKt9vrtEhFO3eUXeU4zZVN+ixC6XZz4r+LONbUfIKpmF/IcnjOAGuqlxPv
IYgtRUkQA5Ek1KWvrrLtvOKsOUgxaBNZ68JVLFFvXtN/SlaWJOEE+pSxY84k1Z6UBM+Jn2oIweLZL63PnVRh+VBGCe0QhPdLUPHnu25zg5UDM5pnmr/4
LMb/KGDmo2vOlQ6kH3+qiqhnxew0L/7eFJw9fSkzihIklIdjDCYf+SZIIvrJkfQbddAZY81PKyoQyicDAJRH76+B/D7XcYLFVO7Au2v+AqF+SC1yzmdX
4HVTYrsCAvuOVXAG3AeJTGFFzVjOgcIrdq4MeyOpEZXuLhjU62UBqGQ/Htr8Z9RSihmW68vFZYhpkkSPdarCR9dMz2/34efHOt5LWejBlKxHVkgwHww1
7l5nRFoE9lHfzGujzdZpQpYZImv5j/pqLH78Yv9K6O+R671Wva5czPkZrB7tZrHeirtsn63n0pgkU34UUuD22820yxaUX8ZeOIlvP3yWOPwmI98mFhKZ
LkkdFza8x1jhCzQLM3wnrXf4/cKTGCndbJ/9pPJwyqmSUVUMe1+GaRX8Ox+Dbd+W15b8A1XHfhTZL8j+d1r55c7MkDZzwvdq8QGH7j983xXPO1+Btq+i
m8nFaVqK3ZgwnKcxiSohO8btZlU5C36Or3n46ijwQRg67sybZAmyrKsZPOtgUk9Zqaa01et7gBcbeS+TlKTe5fNv9mzUW+Tks81zrgcG1NPmVHFZOrQO
i0HdtzYyoSv3rjJ3u3HarB1sXIftqOurVjT4UtSqq5d63MomLlMEkhe6+xqtn3SBHNMJKBXk8h2RsXw9GDz5M6PVDb6IsWcyKrvZeUoeahyGefJnrwlL
nx4Y2EOZBmtZUehgcJgKxnz0+XGwpxpoRZ7E8vhH8WhgSMh5zRO662505yjlru3DrSTZ7gHK1gVV0UlpPVna8CovogmKTKhemlGoF4sBllLLoK9pAQAk
bimAFAUC4YMhDlQgVcggb0EiO8j7/u0x8dxIBTzaty8iBWp2LGRiUhA/Fl/pUdjjKFp/s3Oq/6xWdKST5wNFHq3ptWGNQod5/1l5sqa/Ba5+4VYj1d7d
uffHdMDMgUA9WnurvWbPWz5D0R4kafkuvxrKA9K1PFHAEfew8NwZRJXFpDt55yrbZqFLY/0SYhAIDoepoUbPIhPeURkYpTyvRIEL+z+59H72ljpsrH92
v5frpr+B3GfZfQxhKMqAsChuoc9XXwMoHezDtvbLbXpPb7bNmVBT9Gde3KEbjnWuXc9oHiokK+KwQSbAkSh6fdSb3MudNumIn6KJklNje4IopVr96irr
BVVYjWe9Ik8+2dGHztpXMjl8W5UuTkxv66U8uMX3tW8KUbMjWkRNZsElsqViBVklISkUbU6U9ITIMFT6bLzNsCtuzSX0l4KJMjSgpKw4ex26H8v3H/Hn
v69t/hysViRtsdvvcTtTYOAzbuH+JcgbZhfrCoVSRBBF0FhMvWJFkMq6Bn5Aw74xgEzuBArvkeM/VdDt36zVeRvOd91lWfFa51SpmYGaXP102MhkQAou
QFQi1IiOwgbTt+954JEiw1Gy+lQ7P58fHxZGpjRJHNe6QvtzNeELoebDcSQG195jJXBxRsg8FbtcdTzP7fSz/gueMbT/ASxL+jIpRKGWQUcYwHzJFeM9
4gbOtbrXcMPwdT7DciHC7bu3yI7SCcFwT0qymuSpEsk5tz4nj5evDrredfLn/qk9Ue2WkqgKQP9BBgxQ8vrvxnWs0ffL9zuQ7QBYQRUB99MyX5E+b1h7
903GHyyvgyqHR0xTxvUz9zYPzaF8aIAMoy65va3KeOJQkoQ4rYCRDdZsKkL/dCdHJ+iXrB5uy5caAalI57I4yp5MBaKAQ3WzMPs8z8fxoblAbCXo9tQj
PJ8UR0ExQsAsm5qGUEQocohDOP7c2In2TNJ0H2ApC9L4lIZCS4L20JnnlBLSfDKn1oqlH+qYnP3EXyRv1zIEsSGC6zU3PnPHt7m6+L2GzZvldeoAsA+T
gfD4ndh/m9znbssgdiKGkCw8XPeqGj2PJPIInTzKRiYOc0Y/WZ0h2dC/W5ZzWta6ne7o2GWBL5TP2gSM0eE3Pzffeo3vP6frc+X15pXt3qP5Dc+BUHl3
3UXt/B9qJSLahmBC5Na8GeBtnxcarLiXBNfb1/w5dhvSfE8esST/AcpGj8uHJ5LQdSQeKPoWdCpTP0bDI0a2CQNhU/iclWiaSHnqpkmTGlTRAkcnkMKV
JcEkjD+nz5HAsUh7dO68OxKU7MO4IYfTQwhYkCfmkTaQrpXP24HwQB3tTD7TgmI7II90MIEPjRZrVxs7nVlashakcjRv250i/a3i+wbNtytHcOt17tNh
I0tabpXrRP0fpnBBDnG65alQDc7uUwPGvYYoJ6R3+GweDdc7BPruR91oo2+YJHScqJtWeefi55JvlaqOMyaxINK+jN48PRR7lRJ6ayPifpzuOWgv/TLZ
9Z5po0SldejU+V7JstbHj/Gk6aVzJhaqpHGR989gRJ5frFEEL0o8SN9ocZsLfM/K8MQ+JdGhDUVuX8p0x6NzSxE/B9TDBSNM35Bcy3Zu4qLte4g8izZb
KEYgOQSMLhrfkr/pzYZESNClO5R+RTS2320NabACElIjaHZQY+gzKUxh/5EXg/P66k7+gsdX0vpfAjNa0EAMgEiOiixTAsfx5FBqS9TJOijAn3UmyJux
/BciHoCsQz2MiqeCxIVbRgvhSL5V1VstYsbdRkPxXFEyOs/sRfu8OWJ/ao5AaBeZG44C9DlHWurh+HNSQkXH2MB998xkFJ+X8GntjnnTuxuGH87cTDxt
6OKwTAZRxUKD4Os1kfDJZuubo8mc1/HBi+ufdX06nQFjaItR4jOYHZGocSMIUmQUiS4GbZmonNh9Ts1mw/cfDPwMSgD30SGq2N00U4LaJBHpOSujZZkf
t1+HquAStt6I2QFKMhHBbFkcFuLUHZKDqddLVZmpcoZYqo7fJaIk+jUrsrmQD3m4COFdN9nORE5jK9x2wGgiSLvIs5xvAbqwWgFNUDEfpISleC1b5XG8
uXJTiKyDLuNVYSupz0DAakJEq7ppwrwZqTwpREBZfwUAhtMlVXdg1sJ5TiLKGQP6KoIIOoGJX1v4XZE3nSnidWc4sA3JNOFmzr5TfXwupPPNO8rZA5KE
KQgFiTEmILCr7m/f7H6d73w9/JvvtNzIKhr6+GEri1XDrXO8RCsOqi7o43bO40M1xqlzXVTExfy8efvNFhwhOedckULJO3Zs59O7TNCUOWH7ldKqOVdq
CQ2koUHmWssVViGI9ZClOUtNUR4I+egiR2CCfowgfBCI1rxwE5XYTcpKU2RTQgOKLaVmZCq1ZSU1IlqJkSBLSUstmixIMlCiCYt8Bxb9i/K4yODp7+Pb
6fWUURe30aK+IcVbMOMo4bZwnqnu1SibZO1xFGy4TIOWfH4/lOozhvZHNEcWltjx9yjZi9bIuTAEjyTBuo0QHwa83QRGkmlAE1M78ar6td7/VBWuAPlM
bnduOYgMAYoCKRAlNUgV0IrEHsWoE8iRa8TBjX9l9oAEMqRtmpoHW1mWc4mge/9+mDMWwbmCCqCLVEhjy+h3Ay66TIsnDVRnGRObB3JBGcMIha9+h3KW
YbmCR6uGQXZwiRIWgNMM2f29uR2Y2SCGY77WLQCI2Lqp4/n9WOjMTp9mXCj2VDj0lAaNAZoARi7EHT8Bpw5aFaVxwE/0qsX0Tk9wUfYH6jNDZU/wliEA
OUvRievGs+cyF8VVcjmnMgi8Ix03dCmxNnZPbxL93+MDflrZPTO3bvw6ph9M8TsYKCyQzclydssTSddzeHsgoEFTIok7CSz4zrZSYTZqo5AsVC3nB7Ac
a0eD/CQCL6iMTZs9VS5+BobyzZY/Zb5CQIzNBMhAGFV3I6Orba5wCXbjzbllcMrTz+a3CGo8XZpyAoMhykF53m86Umj5NlilpniU927hWoQCRkoUhHHp
lvn03yz0eBJZDkqgEhyciFgpNVEBy+0Q6dSiZ4HTed664pkstulFmM9g4OBt5eXl0usTDlMgv+39jsSRRMIJixJYfga36E5Q+zgFrVJ+s72PcZFv9W7U
a5C6rJ4nv25jj5rVQP+BCMJcoAQL0yTx0IkJXhn74INduHyR9ciEJqbhkADq8GSBiHgPl04HERJ/O5tq5qnruH4c9bBuw8LuQQTZQl2Gg711aLI4MlVQ
r40TKWUw/cQpIlRXzm1KqIoRPqQnO2Pd++rngtjgjTVpPwn7LxA1pJ4D9Y03I7M+FxQkNxVqoO5VvVVZiZrRWlWlZjpm4E9yq3a67LuauqlCqgxl3xwt
O4GXSqefHytSXI/Q17MX8RPZOP4/KcMTGW3tbnb4691ceCvVzAU8sCnNa72b8dz6aLFGHnZ2Pr0FSODwl4vFk76JFz6UtCBd81z5Nk81jtoEGRYhRmoG
RTlE7ar46hJ9enFzNRzKNZQpJNiuC2xsmhksfSRSQk2cwouqkI5/KQd5eU1aN1GEI2/yXuQ6qFtDvy4vX2F6TQ9e29HdqS160wkeFrOyN961xo2hhE0j
b1zQ1GsBgGyaHGyN2bCsGXJhcEIWNZipVEoNhBAkCjGmmNG2UNUSj1065+d1srTjo3p1s1rZMZap8nO9b23+Hi5qnBU9W84bnFU0eZmIKV/g5ZMIL+dq
RNk2oY01R4FrsyDpaTD4i2WoWXE2W6chQECwiVYQHeDgiuxrTloYdJry72duweWs8ZSDumk5U1aYUR9vzfMxqUxrxoDJ3rKIojiBU5QKD5lHeCU6Ss07
vsaos18G3A1lqKVgM9ObXUq5fji0CqvSRImVAe9BphQmKYgCZUAqT1KLFeE7Jgr8vAe+6cDY2UCCdMDxKmi8cnK8Q3w0az55nrxxTnZERXmRwrXHnmBc
Nrae284fJ+m9PyPXflO+DWaMkoiOqNPN8sDsxY0FAQUbYxjideDVWTNFsYSJL6lMk0gpq2mdOsEvZh5ZpJrhTIiKxDHaGL9N4pjatm+3SZ3t1mJFlIEk
lQpaMrKFk1RYMUdecU1Q0WelIlSNEqO2kV2DQvl1kMuIYQMUX2lZLIRNGEARJ5BlhDhIl0+1T1ZuKYREljt6gShhSYo7tRFYbm4e+9ehFkBTmBRz4jHl
2vVNLR3X/GSwLm2wIgMK6zDgk+lFoMFVXn/it2YXVybcIdayx2EkOBNCAu8kGOVBQZB+2qKnkXQZ3BVP0L+1YfZRTz7MCQUYDFyFM21yaIZ/AgZIQsTX
jA6cQPGzjProB5dOhIcZr1zf7PG1FdF7JDWSjaS0woONPHVo4LpNxUeOupEwK99NKeIsOp9c9g5Fvkx6J/G1tQUvB+bRqhUpcYjI+7enpk4YSKgYfir1
uwXETGpoQJVM88dmBRCAxRo0MuE45HU7GbwZG/+oL2quo3njED7eBgXWkYupm3rtFnFotJwHLDYyCGZlsBdAXdqetZnMjOXWrgB+eA9Bq3qsg0BAuDxQ
5gBwoUtcaQj8w6zyWCGyrVgOBSwf6ZLwegkmcdCwmU2ti0borTRbjSjhbBu0vSZY6Q99oX9XwfQeN3qp4IvQ9h57ioQ4M13ln1kFvOg7SiCB37zuheEA
G5DEXgbPfLeaInBM8TdH542UsqglqytJZBppPMbMBMjhQYB3cYyu294QIgDag77kE3yQSFeMqZAvwUUgqZycwvI4c/BHkyM8jJmObsOCB58KtQiP2j8s
fkorr9kMDXhp2q8cMp1W2pRodGCIhDzEvigVy1haonrFTbi1myu8SpOz2harJJgKXbkICE9pYoxBRe6V+tonOriVKqjZ31/J5M8aN4nDMwMLdxE5RJnG
fRe7K4atfyX4m16ConiBXCy38+3TN+wj5IIb9q8b/DY7oUM8N7GHggzbqQkTKAENY1qFAo0TqdQVksiLBOLzL+da4Q0sp/HEmOEEksUE5ait0EAGHoxO
9IlUjfSKTx0AE1EB/UuhzTZ3emeXVHdcs89FVUETX0Ly8eXy2s7ef+nC8bziXq64IjN9PGbou6H+owP0Ic1rNy/ngWrMaqE2sykV4Uk4IE7+tlvCcHJF
QLVN3cBRTF4i1KvQ5EGgghj6l4XHV2zFIlU4tnwUA9TAGc9MAWRx6GzyBIN5Z8FjahEG26Hl8fbLDGcSeA04oXF9jXtJhU2/Dli3QXGp1x4i6o++QGxD
nxpcFdnQdnQLSihSlSFV+bnoyBcG3OQJjZZYM/MOgUgcDPb/jxipzhmaSxXggWqpIHuancXyqbiScuOU1vlKSFiJS9G62vdXOzBgHJKlExHMPygYmO3f
NdexnX7oE4/0pD+ME0IHfMDoa/TDNmrI3PdxjyLjkcR0kSlClArayRJWEgZAGSBQ8+iupFKUNI5COiIls71egKgpyIlNQECWJzo8qTaA5WNfmpd7BKEd
m/lNdoQJvqqnnrMMTDN+8ufA+8FLDNdDxKqe9LlrE/Rs51daL1bluCcXCinhtFGuTMlK6OczLBRUnWQQIvaalMShh9v45x0OPHNqkRU1wKGAx7CSGlqQ
5j5GUZBF+pPGQbsdmDeQ7RJgWAkvR3WhLQHgkkkuFY/xZkHH04SxI92QUtQARZI1jrkoJQS8uFaxDFjxV0cAFVFbAVh6If6U9G5NzopCpAVD+8xKasyA
7G7QqN2j8UA/1sx7K5NvYfJvxKn79x56vfYb5XDutN6TDsP2/d6WIKOR8L1Apj/VwBwbYsnYZHzu0D3+HE60v5BVEDxD++Ple56AhSibpYq4KJmACgu4
6Do4wUYyBS/8bMOBUPpKF6RLPCMpE1twnmkkHgEiqYgixcy/R7TgZyd4sUyXWq+OqYnmFT7qiZBBAIBliQHeUmfHVWmzD6Phb0P0az0oMiLWhOMP7nSQ
ysqAVXlcx50N4hsLov6yxDnB4I/CYNL+9ekoySoF3vXleO3P8E67iqHUotKhedzC212af73Tgkq2VtXoyqZQS1nqts28/xOHbfbg6zU/KEX1TiXpmGl7
oJRSgcgUooGIVACCiC5PsfFmlEm2Zx0VF+ms8E09KPVac9WbPVFIZioDVfOYgfjrUBidjByuuvVmPNb7+mriVFUn2lOePUglGpFQyAQTa4yQz4BuU7xs
+EgSM/xbj30hmqDjk8NAZX4ZM2ET9CFPLD02JFSMuTI2i3IydSFbZ9u0K4dRkRlavMh7ElSoUKleejp1MAdSOouUfbisAaJwI1ydEhVCjMKAjHuQJIig
ZKQ8Fk+5210QguOJeBe16fvYVy2gKhrFQDwQPZlIpjhUS/XKCKgkC5Gk8JAnL6kbPN71vT4wgkQDpL+SvLste69vKFcHjpcUgqCgVL+Oa7vehpjn40zo
WO0ZHHUy0ePK1l8B87ML9cMItLO7QJYd7PbGinOxsYjDCJTk9iNAjQOFkaMSNX4kYzkzvRt8WjccDnS+VhkrZrA2u7yMTq3wp6aZcpwjYYLqZXtndWw0
83JEykdceIrdb5p5Ip7J6sN+kHY8ciYFoyDDxBmNYf870et9BaD2eKKgtI35UPXXULxz2+TpjgBsKoPjlNrcH4GDleWHENSHvs6lBIjJs5ZxWJu6BTil
DZ56KtIo+JsrXBi8UyGFdrNDvaxi+Vzgb6A3SBGVvpZzC/N9/kp33fi3Y5wGSsjgb131glMnAN6M6QKK03YUz1BukXloQpQP3WZ+WucU1XMHmebq/l50
6q0Bsz6qy69mOeloUWnjmnp8fE9ZTw+0lpSA2VBAu9ejplZ8ZiIzrUNOWHorm9SiwRX7l1Elg7kDYigrxmGRLRtXcpoJMqudaaqxutLThtau7TuaRN3a
koRilKY47ztwtTLClp3dRkTgGxXOXEgZmNNVoKNsWv5TvsKVcrapgKRtCvqQPT3A7Go7Tm89kH4IrXQrm+GOEFJGtAlAzj452J9qQwbDj5KJY1ZWcIAP
Sgcdom92zvdtXgGC6MChNC9nO5Z/AqUgTWrtKMCWL5SZwSTczy0aKwa5ye86w4tLWlRXLaoytOWJqcsbYyrdaawxzJG77CnlrrN67wUNY759wmvVNdaM
6BB5CuQ4AvbnrmzR1oXYnn5nu+DaZndHXD4xvpRoa9BW79arn2KfjBIPRrXZwgisv2NDvjAyNc8azVeOOeAx0+Jl8CK1d8HYWaniVhEbSmKrmia1UtSh
k8TVaz3vhUNaUzsMUlrrA8PBrpel2wc2bkF+ZTHNImOKTiRb4we0Hi1v2F7DND28MAeiATru8+q7uOHT6IraoxRDIJE0m0FiMyLCr5OgqQmeYwbzYQg3
oMsigeFtNImQdOx12bLwp8EafkK9PegK5vXNfsMkNKyH7zdLZFlKeOKTWmusvMJN23678v16R51rgdd2fc0taooVDiZauedawCJUS7oFIi7VeK0E74w1
rWubNGMWaovjjRRSEpfOjPMbliWuWvJmczwpPZoH0dmD8vTA3pb0sQK1yjcGEezOSMnN81dqyiJbuUQdu6mhIJKryEQB2Yr2HuxARoiCSgoXrnhyv73J
8EbIC910M9njGEQ7V+JwyevGaIMqmkB0wgCQT6OyGEDxGenzzIOk4cZ32pAtKX9dZS95iXgUoDN1X18cSiCsh2rsdOOGbkQePOHThusTeMoTEd0K+YwU
tYLJZKwkq8o1ZEWYGfQJZJcjVzvdVlbVav7XuL23exSDqp76XitXqtfYeKYXunVPRA0lMMCdZmsFEO9LN84pbLadpQRsqjOyoCC0EVw8RXKcMLrkkiVt
tgUgSXQyaPdkHwX2kDC4cnxtPXjmhNz+b8ngca0TYsQNDpJNFvJmh8LLQTLtKMwz75TF5ueYkRWVUQ6GWnWjg20o8yu+l2maT+KXYQ8P6nb7F3rktQxL
8d2IvDQQztuPdJQqhSNCOy3GuuFmJ4ddLb4tQEhPfe4gN+1fdYk2Fg0fUfL2YhED6xX880CJVwnLfPf+Mn/4x4ntifbdo+vYbEZoicT8xtyCUqpPf+ke
wEAesqP0ggKIVNF85OKDLBE8Oqq3QyWGFSJwFymJBoUK8oaOfk8GDkvWFcU/A3F4RelvZWsl7dCSHMzh1t1iRpoT3qfuv8vbBuRZC5X9D+BDJKcqNnRY
Hm2jBdVGhk+Qyers0a1gD0oIa6zq64vVVDx+u+enwuL3OFOgPAc4OEOXfNZr3F/zQo9Vs3fNzWzKDIrAQ+AC5AHgKTOy1ymJB05FWs1ygtdX2Lz2Y+1r
T9p4E6krARBXnnQy9MDdqewhSSP1FEAZlFiLbWFdfaucwFWmthrcbgARIwF3yd3U6P6ryug61sF4VG1OWrovmhN9BXYx0QEblWNz6qu4vCGLFbVyGblQ
iCTl+cEAXIT3322KIBa7qKWKCOOm4iYyOKp7nF2tVc7ggfWqsPylO6KOFfmbPUWYRcajD3dnlyhcLbvqIEonNKUIcoohe3R+rj75zZQSCI4dRZwxRSYg
fUcsRkwEkduQ2G/KcEEbx3gWKOIJJIIJmFRFNhQjBruHP59uyyaH3eNssIwWVmwNTGkTBNhfugUTyvrdDj03VO3Xi4YXKelC3nGVRJNGb895Kh+LDin1
T2wWnc7vvBh731hmAu+kDiAvFGjZhEiktlUcA/PS2EPZejJERY4BvTfXSRCInZljqqz6VeO0G++dB+wVDrvXLE77Rr8eZkf42EPaUPA2kjA2LkHvOJ7q
aQkT6QcAk4VsELguBhV1r5T0cpX40B4SCH3kdRA79C4vwqdsAhUgFEDcbI49e+7gwY/IEmNh8gsNDgzLaMrlpfr55jnxQjB0b5zxSwk08h870uhINrco
C50LzfL9rz9xjWZuihiEy1eVMSAk5oXVDV+lruYgaOgMoaF1Q19OIkE7H5pjNZ58mb0dMZuihW1t/8cwxn/RO60FHLYOol2u4OHrSTYEUEzhxkSYWGZR
JIwZMiyxfbf4prH3n3+c9ubNPzXfVRm9F7YCbCPUjQSE0uLH3qQKRFMCs8rMngBcUugP9xI9YCAK4C4EC2y4ynejvNFSCSD6rbuLy3VmihR90Vjq4a0i
rrMl+KSbK1ZoPpUDnlELBUf0MbO84zrZuAVmxrpIqypRA3Ven0eesopw1l6nhsYUPm8Vk8hEe/IRnS1px9NoE5MJ2ZpyeUoEE8l1BCDIzN5TaFgknZAr
vteUX364rXPCiSZTnTV9/wouQyIIyOIY5KScWVrEEzkoHSF3/j5HbZzPu8tMxp85CIkrx3a1rAOtw9Ek4ryfvwn5ocIziPz5nTBQ4pL0T2WY4k7z+Bpx
uu46uNSZkcbzBRgbwAwPooeFD+ipz0WCAcpHO2sNOwXJrTttUUKJQglFQQddJsjXNkdMzscJ7hfJyqCKVfTK/C9TFiTM5CAApRGrpvPBWa3G+zpahBF0
nPNmsx+p37qna3sLn7D5MuDcV6SEs+Amgn63zeASJVfV0f3GTAvyIQoUAWY8FJqa0Fysi5ZZw5KSzUBRchLPXp6pjuu+xmAaqDKi4IbS/nRL5yaMEk06
i41N6Sm+U4zme2jWwwDSVPLoUKjjUUQMGKAKUBgSvuc6HYwPSKj223Z+6VvY44zSxoMt9/k4jizs5IlKhDhwYJkVH7IkMfDDnxF3tT2t9qzuk/Q8rOyx
6PUQ0i/YkExCMdf3rx9P0Y3KO9fKeLo73dz1gbISW9NwVR8h74G32Q9jzQ6e/FxxGH0eaL13Q8iDSgOXeqqqO3hs43FoeTEkgpe9lbpKVKwLVixqAh+K
wfmAKs9bSHAIXISRko87UOqTYQTZFrmsJ4XvLtxmtl05XGeYoRSY2+ZqyC5Oqm5lPLguCMQJnD5PUb7Qw1IwM5298Za0s8y6RsM7wMzkDeeU+a57iqVV
T3zmcaqdVOfuLumdHnu0aN76TxlEny1sNbtiRlooxnZZAmEgEJj+SgL2fXNpRmvSus9vUG9zD7mPZVcdPoUS53mHBxoGl9ww0SWFZgs+thTEhwIvTow7
DI245w6WfjLu0WkXpYgWMHf1MWcqy5kkRPU79yiJqvlTPJKDvw9Xo3ZQSM3/M36/ZUY8f8MfU+fCe79uBLXpwllzyjSlOyfiwz7b1Z8b8RbOQjtr4Zzo
K69vhX8dfD8e15aZ4te+gtCB4I1iPCURyUCAjqjP2mJdJfVclv80PhqSIvnTJRACIJAiZ+VsSXwGICDA9yPZt/ag2h9K08plhpeGuCWvZteGAoIn+n7E
xdi3M8f3/C8TnsdK0NzmwrBgcXnj9MF/H7B0RfdczR9uwajEhAM/eXaSVJ0/5m/UKV2lqgLVf5msIWSM2i5MtgoOObUjA9NYF/qWTvMFiIbW5UQfeQEc
SC2asucmt75D6KhiAPvKxCcqWKTsyHv+BYdnp+osoeg9/G2+vQ3rLk0pdZjWlRwNtOTJD+YRcG/GTX7OH9zDWV+l4vCink4ZPVWYYvPDD0MOqyjKb4nD
DP1v8KrHYRRr1dCgfOBN0dI5RqW16zmtIZ13n7/cJfCUJ89NGEvt9ukoEqAMOYXoYFXVGldmdb1ecLHJmcCldOnEDLI3puEXt/U+BKSLL45j/VnJBOKL
C2p2WGlaOqjJ1h6sB+fH5mAxdSoUj3etKsVIHvMXP1FcL2HrdYT6V8tnp6pH1zxJP7F9d8tpEiM4xUcZL4lK0zUR8FzhybTYDuXDTsfVIkEUM68fTn+S
zXoV5xzwEx4V5MBVqczWgPktHQj6DUXznWjimLXcfGGDCSR/Veo2wLamCJ/oOZbETZZ+B8u/g2U70UGpu0vg62dvm/dyHsv3J9j2YkstatjsDxz3ZxaF
UpQZX4piZYiXjz7fm93T4cvLezrwOVDaA50oZwojLTgmL/DRnK5mWCCSCBM5KFrQaypAX4929XrLchT707tnvmM3KEj6f0+thl/wW2NgIcghcbIPgn2x
uiMtKe/Vz0USKMUUdfvCsRN1Z/Uz01KcLxw9f54981wQJWGdLPahsgHt7S9oVJPmRJtkNHmnoyiDAnGbTaAjJ6jPSRQPR9Q8rwr9D+bhJ78Pm4b6noOO
fb49y/C1OfZgVO8tz4bXtEXc5KkhCjZECVKBBzYlIyZkEk7HyKZugni0kcB0g8A/iuA//FmxerZJnPVGK1kfL8p/z7Yanzu72rq/qcDKYknePsAA7CEC
d7dZ9GMwzqMWfqwKvdluKBss3ajigViDZUs2u2uF/E369J8O7mZysC6V2060LrQ3ARCsJXeKPfO7zK8hOFN/cehFBOtDFFIQMqmSoR9ZBkbN4+S5+f7i
WqZpDVfqdk6z28N3l181+2Kliuqjh2FY05XXNOfWTTulWqaO6gcXs2mTWS+oRVmqJB4IWoMrqCA8nh3nxF9XfO9RtZbmUXTLIbPDAaUrTYkwBkUJVVUF
eCjbaWrEiyz2pD1bVpC/tWdccxrQWhp8bPR5a6q4ytpUOj0XTZdiiMQ5UoDq0XWnusve06dk7P3Ftq6GhYacH2moUSuMI78oYM59MaLe3hAJZj8e+dAf
BCwcCt67UhSonRrEXsqUpQfbaAGp2SZycN9Np2ksOnt6bZx3iVaxIJj2yDjevQzYFKHWUMk3qOEPtPi9WOe1GjQhhlbGQyvOUq6NYQ+s9H9WdEa/9+2T
oMeR1DJWlZyXHWfcmBdZvVvQkL35t+IGPr3pQQQTBAIMBBeSZ06YXJDMxFLkKnDVlyzSJ/P7pzIgpwQJchvyUeTi4/ZLxmhmJSXeIV6KkEQpnMq2RYos
/l3vJEGtaDVqpkabW0AqoRUvNC5xDDBvKCBqV/mZO5vcsqdTdtA2dqiBlVdUNzFNMAzS4pUFYN3W1qlSNKLBCLqvpVwxhQqATX4pp5SRbQtvqSFqRgi5
Dqou8+9vb7SQbh2eQ/lBH+DzOTu818XI0vIApCR+poZVoecvtbUzcdQ20gQHPyvkBgdGDKh5NtyzGv46ha14D2P7Drr9Rv9R7sBe6AiA2lWC1+BJ1ui4
6g3KhBzIfVIMHRF2evM5RCiDf02qoc74azTGf8yqrTGyja9YO7m/bepPHp888bUU2i7ykA/h5IifwP/qM6H/jzf2fA8jvN913/9FBX/tIKq+pBGEEcGQ
QV8/eKDfdxtFQTygEBBhQZUVAKBFUf8tkAgSkqgUCAQjIpCQIqssCrAyqQkgEsIspCIJISqCUgUiCGos//Fjl/63/4CNMLaif4srDN2VNjLu3ZvCYwQy
wXevds0E7F8+EdoV87cIpur1PS55lPiSHkBH/4uJFT/C32YJIRcLlnAYsi4+N1DlDKLhiqSgoApKGgDlwpkpNURURVVNEk1NQVBRBL7z9H0bR7xFD8hw
wj7P9f/azR/Ids/N33b2p/qzh+oP9ocf3h/Kh/3h/n5PROXn/biBBf2BP/ANJhxUUtHjSVLkRER9sg4Qfyh6PPRTIQhQoEQIP/T9nTl6JcihSxHwj3t+
4xeXx/n1H1yvT0VFLBSTDeHbeYfAnuDPf6um72Sft6vb2+Z60eV8/7dc1XkRJZBdX/aoJCJvp9tuFGI4RYN1SrHZ/u+zRowHyO6Spcdh9fIzAbMjxIaK
BEfAIYpH/qf0Xuc4Dru8v/ISl9MRoY97DWWOhzBQy0jIAQQxGxDlw5yHZ/zx+3/DUZT7vZFaR+0kj8ZOaMJR/WscBeCASUVgGIYfxMVPJkjmoJDm1D0/
jfUPJDVT4qNM1Bs0koYJH6oXI5MuKKxFJrTf+VbosI9QjHlLZHgbMxhTX/QLCJvXLcYmDvveYieXY8nP+fM93vQfjT487pxdGZJmQpQ+aT3H1nQfs0s8
v2AgCQ8BkABwYHld1MbxALlZ2munWJvE7lRa7sOlAkmkdqw/swqHHC/qpaWvpfib2B2H98jtoYf8Fx3IGyQhw/OhRYrlamsQUipGP0+JpVVhJkf882vW
1tMu0Z5v45Y0vRMOoIVIiQxl45L6pW4ysMxCLwviNb6zcKEGuNtkAnaitwnVAaRFBNBPhtoggySCPDKijIHie1J7WD1iNf/OZqqayfgvRDCcnz1YwYrg
wPkFG5lkRAJAxIFZJq4CgEAkSkxKDMFLBXpJ4tGBGdwHpe/0zxXbD9ryRfgpmOAvGh4mgyrbB9kGRojEoIqG+CPnKv4I5egdEBbTn8+RORi/a8a4XXtl
zYN/C9EefKz2QxnXndeFPrm7nWui17V6La+S28ihyI2i01BMyFO2XFtWa9hnotqXvtu4yKTQlDIDym1yVwR6LivCWLRoQ235wi9B797zwgLcMAQEIyTn
m/C7FNg6BZr7GTcWHEESG4cTDo/PI10lArLI+gUBAv48tfOe+hO5Ash/AXgxUoDgyRwfhhDYOLnSalfNS0UPrc8kUY6IsEl6BDYiGCJnYYYBFjrLmFSe
ZKkRRRupNp0JqTLXzIgdmVX0Jm823wzwjzTsyDsioMQtCxW4VplRZN236Qw42x77SyBgLnTq0pB9GZ66viVqRG2jhLOZzzeZ7LrQiS2NcZyu8MGYMzO9
VR7oDl8aypzgkwlw5lAk4wsSBifaWJTiRNZS3ez6VLvTLJdtq0yzaTBnUzo5z0sXqKAtO0wprgWKr0WLbEhjr/l5oUCeDeFEbu/lPvw9FpBAZ2YRo8Og
gSNETENAGT7UdzCY6NcyNOOtTo+/fOwtBRRKeSY80SyR9TClBekEC0idSWl1QPhn0Qm0O69fOvOUyIe7w+Id/b+7vFsCl+tsN8oo8cXya1ApYyjhS4i0
MhmZhtUcgA+pUA3Af24mQgm6jLjzy6RkRT7jqRKVMlVz+pegMQOPD8H4Ye15CIZP2LwZrsjE6P2Jf2HvnphTG4yF1RLRUPUtISZnDs6Ae3IMK74DkX31
teac9c8cSuQqoOEC6BbUER+gfgyUQPZKB1BiB7+BowYzOOfDrLZPeh5MalQ8PhFaun30eFihJ9PS2b2Po2GTnhSLhRFGBGpQ6qEEJZA6MLnE4Fm/YcOE
V5A2wyjG7B8aM0OAuSfJo+VJI5GCCU9u9G/4eOeuFgBdbtchSpjGnKcJSAuCNLKL0UDcFyKmdlUpUMFUpcFMdu4/8j3p3fdTcG9hgP9X1a9kwo2pV4qk
oD1YCXbEESIkoYCFDtiimNWKlE0qz9C9TQdhj7wY0Zn8QZmI29rJBWEUlBXQ/vcJlSZAj1ZVS6UJExfi6UkRHRW/AUlUwZ8/hcxXd8gIj/53OpEIFAKF
eQogMODQQY/Ra76IoYsW+9dfKtJHorP6YFWmA+lHuOY4DKIVbulL5uA6QG76k91FEmquJjdB7FuXN3UR2R+c6gOLgBQrypH00oUD8f3sWcX/UfrX3C9a
C+YyDV4OC898nE1g6brFXrIepRISgBc6u6uCGuQ76QrFQIIuG6i7g7ZDHzR1vPISKtrlzfp4s+U8etB8Szs/qA9ch0fBd6WdzIXY0DjgMg5HMCwQJ9fE
ww0PAYzk6ip44D8d5h77LZ+LGbrZHkjypvw6LC7+LrR2bBxavoSBLuZ9tAeA0drvQVZxOkqWQfpvnw/O7PpNk675Drn7KYcwvakPaKd+II/UgmbCDQT1
QczLCYCZ9rQJ9zQg0hgJPJiWl3wwODAmk3XEpFDOj5id2jgHO9GY4+WcsKh1XJ80daH1ZYdFHdRw1YHsm/UYlec2W3534Zr5V4YZkWaewXaG4U9vuGta
ZWpPKRFpHTAQM1FKRI4riRIMUNmwWBPB8MeWAF8lcHEcGRhsGrIQcwllRrFFIBvVQmgISYJWEv6zAEdfyms86w+l3vSWvlImVpXaaU256c4pYasK6HLA
wQ5nnE+KxF6y8TpDByBd7mU2yq1wBMw9pNEYgzxMJgqIJBketx6nMkv18r52q/p3Wu7i+50ChBMQJq+ZEU18aAoD7XtxHkfyh3kulX7uMs5qOFVVJ8IU
plzdR1ksjRDTuaJi3ESCDtKJgWof7qDX55jpi8pYUCc9Rhb4WvKLyuLALq4o5rko2BEqh0pBlJfBUuQTUEbKI3EC2xi4+b6c8pNjUMF7d0/hZxw1WZSz
AHxLDfegBRBd6S6VDbGl384Wg/lqqzX9npxuHSg6bMu1dknTweuQUZgStZUkRujzdU5WGY7ntctU+epakwe9RkK+qxKLzMCZRbikHzWcASBTyuqTvCJx
XZvFgstYNl+wgcUynzeQqkAPpuuAApg0PeRNkUgWFXWWewihmU8vkjZx7UWQTGnYrs++kzEnWYOsr5G2L+p5/bdu3vwWOQJVdt7H7ToPeIrX2Wh5HkL5
8IHu2AWSxZQPULsKJ1ko4qMjnjo7obobYpDFlrff0kagffn3Dm3BAJ6tBzS5r7XMiUWOQsoMTQ8TdDg0nXmYVx2cNmU1Iud1i1TdQDdhPkwrh4PdTEvD
10L61MUeX8ATzBqyKBfrhmqdKTCFyRMsfPrZmwDm5JhWcC6p1PPfc69dNemWhqH16TaDZKAnmoeDDUGGDWAoiit6JN9c1rZCsqiHxd61DYFztyzqQ4ns
dG0eGlXMvNrgkJO93o4KUkpFTsfpN8CtXSf1VeD6qXgA0I225yaBIdwmjw1AyeHhKZsm6d+9D49Dh/0OJL+XLN+rntr4+LNG6J9DwSH6Dfk6US1wSgX0
cjJrUC2/ZTytP3cC2us0WBjG8yoahWbzSZClol8+2sZrZbkyFVMCG2fmwxII6ErC2zxag5wLJ4TPXjc47p/DreuOQLPIVIVld1oEbaTeGNdH6jJTa9Te
Dzk8pHJZBwXgzgRs0xwpKa0jIi1BIcatAcjici1xmnACyaOAuWlMiEOthq4OaqeCtRRY47HAgBwoZg+Wt98R+w999VxwCvLx7rvOiOsCVUxIzw8d7PJD
kQRMKCIki8XD8F2sHZJE5kUG5sXLi4yczVlCBBSCclrV4xNpWbDz9n/HuoJidk/19L3/L9NJ11IuN8CXZryFc2tncCgLFyp4FtFxjtDDiUBNeoNWkPQI
3rs+ucq9RPaEpDZmjIKkxVbjf0SJSAmEfZg5B7hKKQGIeH6mUIQax2C7akH5rzh0p3zu/HKYI5eBaYHuPNYJoZqaV9ULObPh8n1yF7Cup+NcOR3qAx3L
EDuYPbGayxV+gxWl8FoChqIFGrtCnuqmAe72cKk4gKRoqYQ2zwGI0JMzQvqWKCnTNglnUi+7tZRWs7KxZt1s3GOXiqJK4pawxEmfA0PqLScjNVjTOWhn
oOwkvIYkGGgUT5rvfDgKz4VRsJA5ryxPulW2z7F8qBuzY6egsCFEUChdZoyeZSRDSrN93nmukCg2owvFsB+u82nn2BnpDCZFbnTKXZO9nIFCCRkxISdk
sMnm7MHx2GN4m7uXoCOdOOJRWa5OCIHKOJJvMGX8JA09MbwUfVUJBk+Bh6EjBIl5IeMA8b28nYS4KK0oaW6Mx0ks6Q5Qsfs1aQ5FboOhXjr8zreGUoOY
bD8vF25ocuRUbImV2GgMIgktn5IMROyhhymc8FugXHCXOxgytdQPbiY3UlzOjbWpNGUGYLPLr5cKKlXhh+gdkipQfA+tfx+y6u2OT645vrLDxdKIZEDu
VBggjyefQXfSznY5eVMGJWF+oO7UG/ijCdU4jJJvUCTKOk2GQcaUUQl3pISlt8+07m1wg1KKU2UAORhVDgylXecJ3TAZhTXXWu1OOMbOyhdCqWxJoBB8
HKipDTgZkrRU4Z56U/RRyDXWru7AoOE7a01rExK6KE/mKhYkd5cm6K750tetSuIDJOO2BgbbxTZFDHCVbo/0FuVmjJhgy8gygWVm02ntmncFv20/zXu3
p4xGeg1nkN725uSoEu3Ry7udG14iQRMLjpaeF9fOuFplK7VHg/YhJvqtrf09rAoAL14+590K7QaXietJk/BkyOFV2FwMDxGphVFqRwtAsVvdW81K0TtZ
sLduLO67du7B4AmBbq2nakkefuVaqXOpARD9LY+d3Bnq0iATrWTeuBcQ6Qmg9uW+xkOa0puZX2o68MfOI6ZG2bCw5S4355Nvd2Xilbd6xrEz/HAslItA
Sasr72kHKceEnckiw3cPWi1lNls3Tnq6SsVFoeaY+o2+FY++9mTwaBke40tYuZZId4fGeKngj6BhTX0Y5OwgRw8WvaW+sDICgbB7zwx67jtdkaNbosjZ
uQuOpiXhE+BUuD92Cx3P4zVhS8mb45MGZaV+jQb2iqTrapkdId4gOoPILOIbpLfsSxvPCS8uG5dsogyoMDiVKBWDMpChv3M4pp/e9H7pFvz3Mffy/lNv
AoUftMuFUFfTAc5AohAmsIYDHyt2V6qR8wgpp/N8xRAS2/vP3EYdRS61Gg6roL6YoGvx1mhCXL5LMcHNHaHBuQYgb5dxQ0NDh+9bq8DMamnIIW5+83rM
1Sap6f7+OMQ++1vSPRmW55VQ4hR2gCQDyQWevptjCZlAsg11JbqYgJ4dwtSaylis+g6VkAIvz03e0JMxHy0zamYndg5ioeeUJbhbAtRgOqBr8WgDFTkl
8Lmb4v7hbQQGjJ1SJdmPvLMH2CHHCHb5YHFczOKBxW+5uTFoNquqZemSCEpIA+74yq6QTtIPYbFSzHJCICI7z+BfrWj1K0QjFLyQJM8IaAPwpHR6QoG8
dSgbEhRE+32XteawfZo11FeJWtVziUqfB828sngeNhDcxRnhGAy0Sa4vjWZq0kQ33akUqbuBw+OM7nxMwxXHXtdweBnhqCMUdtdycoERxwwMFT6161bS
zXO4OYLAOHbr4W6ajk9XOov1NjkCaIRI295Xkizgm12jOFjXRaXLVJVFz2+BaBhXuRTkpgOIxvjlQVxcaPlDMOgoIYy2mUV+L3nvvwoMTBXYWmHQZ7ss
7ChntQabby0N5HLq4uTur1VZ6CT5xw0AeCCDVTqHEmhSIKSWrZ1e+0ILEPa29YrkgiMYCxrna2M9rB5tjkEcI6ZG4Qrcjbl+OVRpW763bSkehOTGq/Ov
ltG0OO9vxzfUnF3vWavA0USWsw7qNGCmQfRIzxacKvHLo+8nLS3XCOYkd+QhIfI9CSiWGGolibzFdX7MSRSNZSaqZRAghoKySlNt7J/DO1riJCyXkvFs
SvpZHzAIpiyORI6WWLrmngF0ERfPiflmajA1mpnZShHD/zxYBqSZehyYSMrDO98KApBJKKoXmhC2DNIbIQFT372pcRNbBSunFbNE0Iwk44e6idhDm/yY
4O6Db+hcix7eqHM6DXUYBM6Y8AxmSEwHms/is3UqRQTnCB52JCcKPKA+1b1IoOlYGQG9xgcn56mqBjScg0/wvZFdYuVVeOPBgVQpYSSe2ww58mWePJmO
8gjX3j17jHBggknB3wlvru8IZqLowkUBIzcQqPhfa8QUSa42Fesgk2UZEGe2qs9jBydmHgd4CwdZr3GnFcCeQAXJ2JFoRa8o14iBYjKBdATJ1HtKgOin
JhTCjYZJLUQ93aTmT6b60OYM8qMKkPUZZBx0E9ZzFRmDzekRHkh/3/v0MrD8+V2rO7o088jGhQNoIKNZNS++gdV3pb23TEngcIv53BbFDll0dnnRN6KO
x0/bcTza2iZNgqix7UMujEqQycOfLev9djRye+pgcVxJQ7fqsMsu7CSIhZtREkq8aOG0hHprV2MkXm6KwTgUDAgQ+xm+kbUfxyhEpoqEiCJqi0i7vOTa
RnKlRU6StXzDVesnH00GMwXsa9vyvS6ZSpXrtsnJ3TMPDWp4pPtVBYbo36s+M35PMEbH5OsLdpgM5PVd99KI/PoDWR7ZSAU+DI7lAucY8hSxrlk+mJrC
/kOI4+AYFIMEB5v+bi4IHmrPsIj7yHps79nfPO1Kzu067/aZ5008CfsTy9bOR12u7joCfRlxs+p4IoG3Kybd9R/aInw9lGhf9n/jy9R/91xMrBXw+yfr
L7zZPqIqubWO6GTt+7lxzjEEUL+v/RrUv6eJ+RM6sO0l5xYjE/h+GY8FxIK/XxlSBFyRMFfvXXs8gy9mQ+wfS+1qTuP8P2CDZ5X/nLbhJN7gQohT6znN
YJZsSHPk0/9rG9K1KpD5NNSulROWGXpVWsGX2sLtoPr7KWWcvw0YViWZ3qZcXeowIf4Sz6TzmMyOWLtc9mTWcHv8M9YxtQDKixZTkoTN/Udsp1qPf1R/
sElaIGkCfrY8XsVTKpmx/VQCencm7Hk1qcnWMVXO5jVaf/B0MKVVHOJ+9Dka8sXYroS9VVOZqcQrChKA40M4fnJHmqGGej1xZ6N9LDoXmC7qTN9La6an
dWM44xzN8JxonWmtc7k8KeibXAXwaPxVsYtnckeyfjO35MblC7QRJswgQdW/Ji+rDPi2H4M7BnbMg8DNXciXRkiDVKwuyL+/L4rJ6NceE6JPKGjMqd9J
V0Ju0Z9BTfefn7ePI3vMqlM6ao/wK1lQBj/bThP7tuDQMUtst9gpjgzMHUGXhDEi1KeJ0J4MapRKUnyTBQJ0hmrYVHMKkTotoSgxyiMm2ywYKlShVmbJ
Dc3U9dFkmuCwDoCSI+ZCwcVNhcDgTWmsRCIWUbJrppBPn88njtYc2iLIV2RTCn7po+DkvGSqNc9U0jqGSQQCHvTEfcUdhE3d73/9xkjq1A3IBDOcwVtV
b85wKmlaXksgn+pUd0mTHNtoLvfEnoSb9uI1Sjp3Y13c/fkCzwl+e+x2aMUCeckzB4RKP/jI1ycLWKQ5O1+FSFuZ9K2VnKiH0r76rTazUqhq4cuXK2pD
sXPf/KJZ3KCRQTI/Mxf1WE30WCeSFYOkRXuFlOj7F5E8p4Qw1Wc1mZTnBymzU727O4Zd32sB6+lT+l9OJUae5ttN1nnpwC478RroONuH5fM9sWat2FxP
CM9tcBcpHH0uNeunOSINd7WCh1ZZmrkUWCDlOTh9SuTH5cCNc8beEV5bfH56R2nY8lUakA/y58OKIP+c1fK8reUuIvg+qXc8ou1bqJL1XFav4idH/Ju/
CjU2PgXajNYVE3B8FYSWRLviGiCWgSnzp1gSmFRAX9rJ9EWhxuRP3K0eWQ0DkUjgWGI3rciKqFImVPQ5SVebsPl/uvrrfHCMGODDYN5YTQjQ6NL7KSeD
hEQMQPs3qOM0JAYZunX6LJLc2xjW3sfqWiChUKtc1HlAiXpGrCNVUknIxwv6vjA9RD0VNSMqu1xOA8TsTL3BXxXL1c5e1RFifZjwFPlXQPnYyUz78Lin
9bRTYar1yv/If8Kvp0mfoyNvkHHbynDLIjXtlO9I8+cj7ugrW1QSNlu614ZMGL5CddoLSs6ztDNfd8lvJ3vv6dMEcHbHb0ImUupfPHOE2zV/GgceAfTD
D1vcWUCRuZ4qrFb7Bme+dOyKBgK2YhuJ7rTLKek2Q/UaRrn/FFz9SG5ClO1lP4OyAghXUCZBWGJSDnP/P0ncSkqbg1GuehKzUK65A8XUn6cx4T9LjxDY
rPtkMgULL0JBCRNFG0rbTfxhjl16sx92bE/7mGoh47d3PX78d+H1fX6rOZ5ZYOdrtz56LFZUMw9JOryMw0vqBH1clT3ztb0t02HyY9f31vC9igM3BrLy
xCo2X/WE5QIl5WHsb/S/x/vf43pi4UFMHj6bd1iK+joB+gi8fzmMYQggEexvqovpIffMKlibH10f2VSe05Sh4YvRR3T2l6VHvmuslm7UZXonK6+CqhOM
FGpVhk0fe4j/sPgw+GSnQBfUd7d/1Zf8v6C7Nu5zr7uh/Hz/Q9YHFkN0sSoCighQggkEgEifu/0DD0H+4vPMBPePv/Z6/O1PQhdvCUfZfw+1X4eth7Md
MP7cx4flHfzE8e6nf1txm886uL6sHZvc7jp5N32+fRmt34+s9ONLB6NTLV4vJmn3htEc0tNYBgU5wHiyhjFk35OJ5LTNnbp919ft0ATH9n7hbL9hCmpy
m7agkdpXuhZ06yyz4zFzHqq46eqXQvyl9DpUR4q1yFdSFJXl9nLR5SI5di8gRf8ZsRMhRNW+dXJPsX9RsR4zkgs9Gq1WGubjLkzd0peDtgWm8P+dJiM+
cy3sj3OOzF1mRhoyprr9GVfWu8nWeOUY9kKYouhzoJLPTOVfG1v4DhZ6V3rZoxiTDjP5WqCxq1J1kloH2QpM6FWmvar7CI7S9VseRpj0h6nyvsYFrytL
uuB69fKWWHxPK4DewUUedNA6vna7YXMPoKb2lFIMh7S0G65zbu7+cpcaNcHZ+l/Kxd/PlZnaWPuhK+GqnY/bXv3NhbOPXfuv3StFsJo5c0hyxev65B9K
SfBH+zcZ3v7OstbjeU+LqTtvnrr6m9eXGrxj5zi+6jL78/K+VKYNg6+nbvIOT9v4b0HcbeWF9LcJB+/Vx6pRmZj7zxzlStDiY7TLefRuzTwvpkRL0+Gm
HHrtWoksGrZbxECvz6LrLI1w+qv2bfDl7ozFttcQC3po0pdB0WnKBq05mxppwyEQo8jOjlVYe83bNm7H/18erEkftPOu7TEp/V0wisbK97vxTNg/r+XW
sNVHL3M3hGV9N11oNJdOEspvr35v33U5W3yeHmzvChu9VjljjFdBjbDGw1ndsy6RJl9reDzpjP2Xj8B527L8ZOffll5vGtjKW7NUXLUDgsftYLa0qOO8
uZWP4Mue/q7CyC/Vj1+KkipC/vpyZogwyFz+3bGGKCvn9AtAyQKQzbh+Ldfg2MDlbvXN443IHDTsuis/7fCJygke999IFfvb07Nupv2Xt2V0meS0/ySJ
zNrqFlMtnbJn4CXH4OJyFDKWko5wg7PWIiqii1FIB+Wb39mLfMCo8cN3YQj4/NPhEhLvXJ5bs0sy7vHmJvQ4LZuoap8uzlftyYx7NqC3bmW1a7Bfj2Q5
pn2x7ZbDJQKYXA1oOTnTanOQiVLlNm42rqYaYxm2QMrIAcZ4GvL6oelF0d1yXx7taEi1UyI3HrDDs98pXenDJ3i+Y7/2VgRQ55d4hecDgaPDVpHcVOyr
306z+YaS0Oo692mC8z8zYXlcvwgTLcvnXwbloWaY5teJ7G17Bkp3zY6/H0w8eA2W1B5tvnkw7Dh8cHv4/7aPbpxq1/d+S0gdvqoyLbjpfj57Tn3/wkKj
b/fXt1J5+ztSle7TPtVbhR4cOi4t0Zw3FRVkr3s2VJe1fMQslyfLtijZraPf0rH7VxLW9nyiLuqyiezE6O3er1BH2dJcawPcK7etbxFa6x2GVryeR4eW
g3qHrIBidHby24uU27fHSlduPxy48M27evG7a9d/v9/SJ8R9K+rjFwnIFFJ2HYNWG3WP5Fnmw+NGP/Q3u3bYnF+BV/plYpRtZ4l0CVOSeLUeflEWE1Xv
Nnd59fZ5y7NbJkZGN37Xnl6Yow01ZfirjYX4UmyMz3iU0jgWI0eYBkJ7rOfSFbs2EvfH1Z55emfEz/75cW17+HTLseKT7S0YX/u8/qmul4ottT9p9np3
e0rlqv9mfbmNJrdeHp+7zRB1wAtPO/HzPf+zrLSncaTUb1WcESklzS/L6dqC7qmP15WeZP4KL/XkjWX5nV6rxIm5Coi6Ei8h6rmfze/kfqnYPJgt0B7W
DShcSaSjw6qsJvy5+O9XkL1HdL3AByO7XlyBpStD69wrFShCpQgcbtNwGf4gPL9eiiYoew8J3YRbk61hNyosONBZO97+yZpygWrz2xNMjI8D0Kfgb5ic
2S5LJhwNlqFTsPE4hemww/g49iZEOvA0hwut92k//ni28UljbeNMUYlGIiblXRHycI5qLfT5UT6BFTZ6vUDt6RmtOeTcJlS3plMXiUu5ottGTvfSSKwK
k9zO87UnVJs2n4G3NRfoS/fqKSHfmo1JI/ZkpYqukc+duMS/P1Kh4n5TW0FTj+qmH18cy6OB+/UP+P2np9nv+b93eej7FYq20rJxURiNBksMQoEaFSQn
0kLKRaPmLuPWopnPj2TXMSxRGEGT/cWyjSI1lDxatW0f6P8sVRxikHnVu6czGIKCDO1DGiUqITBjRTI19H+zj/f+zhtZWyIJOS/A6lzodBJaw9PbCyBB
ZRJ4YcJO+0ZMV/YVqig9cb+fBymqPLpoSaynIptOb1rf9s73gi2VrYvM0dmFVVP1cXYJ64lnlJyjrdhD5UUm1+Nv+vK3KP5/N1zoMhrn46cqvoZEcGcb
kkhKbEoyCw1KLkso+TQ6tC7oMy57qjDMf+gUwZF57d7Oa5f0+try8ZvvBxo79vCcK40tTyk3Q37ucyag0uyhb/1d9EVZNYngIKUyvlKF19vMiften91K
/0VzNDGkmE3H1F3D/P56sYlIhtgoK5xIQXKMjFZByqcmWR15ZrWq1lOV3faU7B1Wurvf6vlHzT+SfxZfZlz04wFII/lb6H0AIAYin66PSkgvhjMM5nMk
XII6Ylvwd3HVeV4X2vhyR2GSqLcLiIWJzYTIR3EV/iwjsdqeTsNrrM2muMP5OFRtM9f8+HLKMtm6vaoFtP7GYySXNqhkx9XBv4f056Cp9xkNLj9rMznD
/wA252An7PnadHsriVuG0uP6esT77c1pQwayX/jLT55y/3HDu8acux8cec/B5sSWf+z+Ucq0+52Pzvbn/Xd8TX6OPKQcXhtaT+z8fANytW2LkK8vgeB2
00y0ytee1aSlis61pJywVZeX56B3v+Z/ZnbPtxk/WKZ/7R/jSAZrLSVi+ahRdV0lM4gx6Sk1BC/wPU2llKrra5+mk/v92TiYq0s637ZYcV9rWM/XvzrG
3c2Y11x7yvXDoFj38z5td8BbOscHdoVJs2ZvuU+qHf5cKl5Cj0pJ5K6hfBXm28hD4Uk9awqcaw+d6xFOVpZVWho0zrutLwtBOMi+R8rqGX8v1yjchRsV
Ny930Prz7p0d2xa1GeLKRwuw2PAig1EMrr6oz4UYdLxMR+2Xr4S0c09VoRrQJZbxqu+lVn4t7Gn+brywPqvGKZqZnOIG+f9KyWLvQWbrM2M0V1Cg8Jrm
uVZWPk17B7vreCHP01l4PrMeo23P7O71veKV+PDeKz7/d2Sl3WHG2vZ/jb9sVoNefu8niSkKoN9307pJ76wG7/hV948XbSI0X5s5MNJT6uPxeWI7nF54
My51tDShUcfbDcT8Jz9cequKyapHxyaM5C7OOkuEDhOyzbYiui3ktqis+kZmJrdGK3XU+DiWRnbFN8szXLAWte64cTM1hluWYClK0RhjL52qamdfhWxb
Yx6xMuscJt141Ux8t5PT9+a+O8mwVseh7Y9nR7lNCl+2d59WbPSHHTmbfTSjU44jrK3d6LSscfU+kS7GYTUn3KvxXfu421QE3WmXrZsSYpy5XxIW3w9R
ESqqbRm2K5xNInlzneZ4lCqj2SUdxg95Ts4UYzIUgrvfKB7JcuNI4nlLlquL7fLitN+XO+N3tzJOSesh7UbEuTKFLaFcpThxhVJI5bXvS87RHr4voaT9
eX+dl9kKZaJQxWYt3kQar/v6NWNKgzbtycFPOnKfhP2RpeQax5kNjFKQJ4+ng/CVtVDkBrMKhlAKqHMZOriQMBWynnEoV5sW8HY6c6SSnbOT3Fi0CuZ7
M7vUTNovV/C8hcyhS70WIAi6qsLg3MUO55WnAlFVtJ62nEQPHeBnOfQ+OlQxS2O3dnAcrnsyCb1OTifcyyPdEU/fgfP9MqyszQmSuRcjcz4l0vmWRWn3
MsK2ejeclNV4QHofW1LSw368963bmtrR25WwQVcTmdeUN6UfKvs753FRivznrLOZkqZ7a9/W0sbXd0vrsd5zj1U7HGnDtajyUjvYaaSjuOzdYxq7abhe
3Z3smLvR612pNJWQTQS8SqB++grB+qVX+yUbryot1XoFzTbbpFpjr4u5NdfH1uxZ1v+pN+/2vLKI5+mCTo2PvypSJOZsq1OdVpy7XmHp9m7UkJVtbW09
6iKOkFFpmpi0DWBtV1qVTGkp8o4Xt8DLErPZre1RLLKcg4ZVaKNT1w05wRTg8h22hpN/IMitWpUbx6j5VoexQnnW/z1bVri/fbuaEubmjJ8tiq0xNyk1
x9J8Uqthq/0piSktYG/m5qjRnjc/al/13n9vSDvQW9O/pjnGPJ/Zq2f37t+KGxU6O6oWZ8CqeVwW7/I+uVMrLbFnMhaM8XrUq21R4K1or0dZRRj1jo+m
ekT/aZZmyv8XEtoai6MLe4uIfekX9vbrX55/42qwl2eqlcTn45cWvY1jaW/fTNoPV/XlTGOI0yYAtdQz9e0v8tts3vgLzvtKnDOL95+GdOR8ulPfi5Q1
bjsY21WD54Ttnlj2jqu01BFsmF9TMZeo0791yrw31bTu7M3wzMBPUrgq9Vg6Rm5WROr6SvTN+mFqulUor3x3f6vtGWeBs3XPWJkZ0adjtKbsz3cauk48
4g9s1Y5867d1r/4E0HvnflaOfALx6zbDVdXTDwPRoYkMX9XwYeh2KdCONVAUq66kdhFTmRIoqr7vhvnx3keoeqjg5+S0PnFGkKL+5Y5eFX4mONRo1u3s
zovHaRFYbtPu9JScetdcn819QvOkooutlHcReg6WyvWyXti4VfwZsSGhnD9rt81pUi+Q404zlTWcqrg449lrUGRr71HjZyZcNZdi7NM3Fe16mNhEOJW9
ue+1+mSPJ6Fpbrw/hqjU/wfvU9Zl0myHX/P3VTSDvs/LhVok2fO1pznYB0TjxiTyNute527qUzzxlC9juw9ufYK5uOvupa/XJ9dzDXCr97t7JLHJVEz2
s03ZTtLe9NHik6ALVcXe7ycwwPRpmdFE68WAbhdh1MXnXFUkF92XZGdJzrWWfGjzlheyBrKk68N3aZwCkrFTvVfujzZZl20u9pXvYhV+Y1M07iins23d
9shlsT9sD2fWo1G02Y2fl2s3LjJprHpUMW6+uesvCq+f1dWc60v8SzuamTwCc3CyzLaMpz5LLh1rf3VFvPw8c7jHeaFz4u/WGL6xoa0RRus8u3HUiaSC
BBQT+0/XgIkha+jSB8pccUVTQ1xWs6yD0p5+xxOXPxtvKsDWenso3dodHx0xnz30+v4CWUDiN/UQQqgPGfRhLrRssa+NbazC0E8Fa+qnratGcdMRBU3g
uC4c1o+t19WVpPaKtotjs/hR5S17ln9S5zkb7zw+WhdnbJj2NBl2MwPbPHLONIUh3q0rLUHOJUjhQicPylyj6a/p/8Nm/A3E8uHgR/oYfIdC8Ke6nh7u
FuNuVnh1IXuXAhTsuYbM0o84ggGr5XmYrPnIyGQZSR0+iODzNiJghsrdroj4z2ZxpXw8deFKStwU22yhzWfObjLofsvB4LwZQbrRnZXeGfQuRvNQ7b4x
Rz/esJPELTDSRwx8GfquLUf4tRQ6/98CD/BlaagqSlBflDkqpQr552/a4oT/uoghi30qjOFUIC91QJ/0KHX3fX/Xb932+sSAT0S/w8PZHx752f+0czMK
wUxFn9OOi4ZT+xz5fl8v/V0X/gf9LmXF7oE3/c/A+ral4dDxRRl1tmGG04p9Oet/vpvx5eDPo4xUWMWLq3HFzMEXrkZ13R3F247g4FHo7k6csMjPADu/
kS9QIPujlEmVOcWWMTddAaQ9EESCBSBSoJ0XYKn55p5IQUT/F0H981CIEmOP8To0V9PqR+roAgTl3ED50RG6R8iW+C/KPnT9f26OJSVEFCEFSif5kI/s
VMvtUTKIE/MgfVvxVvgUOy5c63Dj9kfh88fb2Tv+EU5r+eeRhOGy2tZp20PThCWykQwoQs7crPD2ebHi0d9dJrPMsBO6wZz7gdHjAv/LNZKLlqGbgcGi
THa95id6UqP1DY0GMDFZ1kOPG7RuvDSpFbz06a6MTsZ6BciNHh84XU5DFkpNfnXx/V49uf7GXkqoCy2toO2+aJnNgtmsQf2qmUgLj+3lm0reDBgZ9WkR
j192g259ASBxAI0dUZUVdMilEdUhX5baFWMN+2vwuufw5Hn5257bJ13+TAa+F5Hlty5h6Qn6cZdvqmMT1ZOVl+Yb9cz2RIURWj0PU8jf5svSMBq2FKqM
stmHgadkRyXsXnV2jJj9vA4S+o4Qyxg3xe6G9ZUydGyhnlalHacgCbzaTzDBopeFldoq0UlQc/uM75eXSEEEIIVf9dtnsu0xxvduvL2t42+HA5C1pyYK
yvJCFLixVj5c3dVUmhygqt+6wRKdduzsPCWEkQ7JNWAzDBygLDwGx7jr8Ioy87OiXQqcxl35sSIGkpTH6/RLwHl2mgfytEjxjDAu+D4GvebGiBVoETGM
UQzJH5CyE8iidxTB5xJsioJN2VcpescFpt3pX+eOvhmMSm0mFWXbdcHIoJghK3UDyNRP2dnXti7zy34u5gy6iDqrBiXFWQfslJpzlEFWFugQX9679uef
/HMNLhJvD/IeH8+GvQ9lD49/gzp11WdY6xCCEVEgUyA+kFB4emSh5jwys2B+7vCspOw9Pa06SCson6dqAfag+ifj28+fWMkx1zZpRXRXXLr39Kh9H51/
hmf6d3V6iVvdfvTDvTuPwyuQuAIIGze5gjcpjnMB91zBKz87hhAuFbPiSg9kg5SKQSycbCHUZL33Eylj7ux24kI59xCS7FRLnryCa9693r8yCUHx/v7v
U3+9fqsoCLZUA+qQ6nnAX5STIexx7PT/Hh67NL+Ovu7ms1wJf3iUJNh2GltE+jlYZr/OMJriwD0Smn5UiFzozgikyGA0jLMV/59v4T2t4ilvyxVqbKsu
1Q2X17D6t82ivwS9k/St9U7/UQgP6MP5yafgFy4g4Evu+TR/SKlA5kRMS+tggbbPfxmg9/L6C/d5cO3WQjNSRmqcvHE8u7p/v6X392YVsrKe5UXj6xCZ
EkFPMhSNKCm3eLtffbV9w0H2eFCV2s2lwqdtQ4lw9H72AW5co2yuWqpI+YdiryL83xoRCYkoFgCUI+gpEdIJEoEFlkzCw37+bTIFSnUc+ko2knJ3lLvx
OnaKa1wFkPwDT0rxf9M1QgA8u4e5kXu7EXSff9vMfQv1/d26jtywFHMclyRF3+fWFcdZAC3oKcaX764j7Odxni06DKQwASUJNiqFSrekqzhG7lA/QRMQ
KfhbOonbJjG3g15/fxhgkTqa5Ela+5n+fjUC596D5+QyDoMjA9WIjrrNBqR1VNkB4cJSAA4IIFfkg0FPd4+Xq/rtlUADsywMlTQr9OiKP61ayqtVYgbB
1JQP1hwfMyOovfsdvtNBRu9ngmvx7ZrESnvADx5sxnTXaSE8sFer7O0n1ie/ewjvYfzZPuTSd/P+jMXxlLy8vv0f4/4UN3mPt+J/Uw/V9G0+B4n55+2f
Y0cCJ/koGhFJd0j1WEDr39j2KKQg9jygOPsvRs9FlFGoQHybLn7Rl9PlQVJXHnZwNCnZv/nnlvaYpqr+xU0mssKhqun9VEWL9E4cneVbrP7AqcOs2QD2
QzAGxUJtvdg3QbMHOZE+SpXZQ5BPbbi9oAeq4xy+lxiyqdDMsQb+xgra4e+j8HHM8eFZuifR3/EN98gFGfKrADSECjGWbASIE9nYlBRYVhgi3efqYJXV
bghLAEUMED1uFt9ihinaRczDqgUoB3FIKfEoHNNVQda1weVHkPG+scYkhpddz6iCUYgY7b+2g9hTsPRVKzYEfzHh7fGw+3oyp6zw1N8Lpm/ZKNPKjKeg
KTI/D3hmEfgFmo+JEGFV43LEx5oEReNZA/nVjRr6fmxudblEeLpi0KaR8fun1ePv7hTyvtnNOVZfQwuARoqV5+owvFpKPBgTwvjPWYzUO+Ma5tDlQWX2
8H0Ijm1KGODyq1tebz6LX6ivAR3Y4fHlAjPOzrDfpr3YiJvmob9Rla3ccaPKOM65nlJdGs+kf4F9+uJOlRJOXvd/nmjivTvLtrRa6eV86e8scSxUifNm
5nfFbXXElyjP4R1Oc1tktT02EkZyzGaM7q6gs8nhnTl2O/fRjPMG1cQnyHdyHnZfKX6+WRtlRGBC+m8n2AiQ7eyo4RMk4Kqu9T8lo/MzHZOzAuu+WVfN
bVWlMnafzQrB8pI8QCBa82HuInsqzwoxEw/haVIZlagkfy+vOfsrLl+YusZHVVeO3mEFuCCXkicFC7HtHSjrwMcMkEd/jT+LViR7JRm7vO7HT/Wf2h+H
e+we1XWsNhVgZLeUny+v30SSfP921/DTlyyqJ+XuxwlvWg2L5TWbsGTvxKWQWVJ0b3Qg6lB29KETC07fpKDglB8DRXzzSyEjge7UYgkK6MuTKLLSTSdz
fGYdO66qLdKUPQrL1SnrJbz6mrulR5enKyN8wHoKcoPIYzf1ZZZv6KZzJpG3W69DgUIW7DqUlQWlmXWeS50kqqRknkwbq4/EED80t7IPnaTCLzUoifCt
9DnSV41cjuIJhA0xSrwWK9OYYJREhe7otXAUd+XB5+fU/igJ14VLPaPlFW1P3oaeAMcD6LCLIM2i4OoLlwRMZKfMbQ/wI7GZ009ap6rjnXgevDfsOvZL
XcXqGVO6UqeIajp1XoOQwYD2Ck8ei7ERJQxA6z/O4WI2EsfW+5aPECgN47zkHCyDeAbAai7W7aNpNRIdKPKSkMwWvifpZRqbdenZkzgkHPLGwzE5Ph5p
etTieiMjkRccCZZCV3v6pbPViCVFc0XsvWSqNeLzfpnnjWPUKZAiQlRvAdwC78x9yDLoPb14jhVOBTT29jAG1iEVgNgWB3a7vTiG7uvYOwd/wqvZj16f
M2edD7MhMEaBY5y5EOX0FgqXIcjJVmo1X2NY3ImGnbgpB4+mTANSeJhg8F7N7R67N1N7T8coW/LgsgwzUotvsF0Al6mH2F8g9ajBBZVY/Pn1jPIATYGO
VqwUqRKiLoS2G0F+jvUwwx7GHvlHQGfk/uw7DRU11XWWedo+XrW81znqMShKfcow/8JPyIvn64fPntxA7V6TysFuOF1rPfV+y4tGWvlQsJZhsgASLEAE
NI05tDPl7tP6bgaJ7IlgnkyY3qYRYkgMo1Y5xr25Z8eVxItpe5egX8B7v2R9XT8wq05gNoigsSVBvPAcHr050mktZ8Nn54GBD158ot7w+WVwVWgu+mVk
CMPmFa+2uc59V0u7fwyXw+5tbQCjdmzI9YI+0hfLeMgR8OnpZ7kbDs7OQd1RBmUb3PigYcYEshGftbRds4VDkGpxNiFB4YoOpYXoSzgu0GKMgkqdy/vm
yFf8RyhBucMFNSDWHuzGykohD1I9x9s/7KiYPH4+2ge9JJPmfPnSHkg1uUsOqoF+gFJJ6uMXjb7ZoAtVFyCASQChBMHn7NIcxp0VH+3uDlJMomgkQufF
6Cd1I5cXD9VFsizijCDXirkjMixQic/Dk2JJyNSe3RgOR20yZlCod8wzVIJjE2GVAPrlWg4FJoqjxrAu9t1DCZXjaMjWV8qSNfmxP3nGJ5FfpgWwe7Oc
ApTu8Bx1DiPMpTHrk1o2zftcdZZ8Z5+HRlAR5jj+3RR1HP5bZ6cYtyHyHTb5iiIg5Db0YJ6qKLAFFCjiOfWNUXbVB0cmh3HOwAmUTB0BAGVBM6cud0WO
wzWGQXB9Ulc9DYPz8GvMTCgBiF+8Uq/HlLKofKUlJpL7VumV29ZEq0qvU1k/wz2CPnWft7LfpdGpcH1WExJF4G1FmVmiMNE1v9n0PHy4W0cSvS8fZUz9
mECL+Gs+TSDVRtdxJnCn1hXM9vGTcBwyW4aDH0ava2ebtUrTwzpKPJa5VAinCZgSKy83EzUYISZRCQBYkFEUgKqqCCQBlRQSAOPZ3DNpWEtEqc8mdxrn
wiQMUq6eThaJ1xG1NRlfneVF6yFOzyq0tKVbR0XbbeXYOaZhUw3hk1oK+fMaZwDGELo4z4hmrgLI5HXXOobvAtVGtFCwWSuE7XosfVOQJODUcHgjvSrs
tQaVV1V6cnnSVXSlFQCCmzLMGt0T49zfX7pVrphU0KxqwjhteBqg91B9QNeS34zUvuwqkzHFXe8YHFBbt05UT2W+7tS2uOx/q72paJDvdql5MJb8oYoI
RVJ3kxJJtD1jUhxM8M5bFXX4z0OWl15usJfD3I7CJe32z9PYevuFP5EbxAe/XPo3mWQEYhDwkWkE0opCCwKOmJv9bk5+/4+a6reePj4p33fMwlQFbUew
ruFNBQyEYereRQK6wLnyE/fylT2LT1KJYUdqCuvl559i+1eCT6lW679gjbl8W15CZQ/p0UCp24KvgoEZ5Bbzrk/lCk49XPQVGXIyxfhPPxIDbeGe+uZb
K/rxWh4gLNlrXpp41pAxR2WgyEhQy0lSdHD/GadpaZqyaxO8xDXUyWRTgZLcNAk+4F+8Z8bVrKN37yQod3EiMs8qV298D3q2J/r/JKJZGyYxf5Z8q4bF
HftNXajwWquvg5L+WLx+7U8qzsSDpOFzN8FEuF/qtsMz/DvxK2fAsevGHRcrSmNgs1dS02CPKGp+rlikpdKD8+WJAiQ0GQbkQ1nQgwjcUHdIaxsF5vK1
mO+KvcqLKaMvgLe5X+b7GkQ/pwsH3ne6QBoMjfzpiASpAJRs/RsMx8OHP922DyhOD61SOI1Y2Sf9ZkGPJmo825XCnpNfG1SFibT/MTzBr37O7jw2REUi
hFpLr09cnBhoQvnTDw3wKIjK+Lgg8uXhvt1xUjx51lY0KrLPRz8wuJT88lkpGTaeubE4jbDjFnm8D2X01rKpT2N0YQbOqic2ph7Xlv9MVHToJjZRYLpl
o6ztf28ed7sXo68S37rT9/hT229PefpbryfGl1UzvlThWKh9Kq1l1kGX2sNYeUmiZ3r4cpCdJlv3eyA/G4zdtIqTmvgWT5ulub/Ca/qiVFTut5K2Iavs
8qX40pMqpDlhwh5br3Phu2q94d6KBdNCalplVqJ+pmF11sr6Y+aTwLzFgwzJ7xz+mWyyz0UOalSTbZSGQtwhY7YtwMgF4fRv67+P4aqayDD84U6YNmBl
zWT56ichR3VNu6S7TyaCOgKlWKgFzwm4JlOPX5+jcuK6S5MTqdePSBHflx5fuBFBJxVeBqDDJrwGRQCXv482I4UB04NQAORiXS/es9pKSn1ldlQRdXGK
3Z5ECLkKMFh2aNcVq7+NJJS1rmFT6/qaXlC78BmHyUcx6w+WUpAHwnKnHcyqUZm4OTM7jXwZjl3mgNaG67aJ2ScfeDFhbW7dATbuh293hh5kzkJuB9vP
GSDcQLHL5BRYcideDcoQLbkulCBgY50lmTLOqLICQqk1EwfjQqCr9dchFTNUFBMi36hYZiw1ypm2SJOuZOXcZAihJKPlZtoihmROTpwDreRSW2yVrMsD
z2+FEyAB0kQs3gag+xpDdg9Vfy19d8rggViAqE/K9TtnfASpKETVRKmrf0enfP2kc/XYdPp01ezac2TLTb9g4vF5WYahfH7MpFOyvY1R0Vcctvfte4qp
BN72dz2tFWp9AieUjjqKGoJErBxaQrlGT3YCLEWVB5hkUsVH5HgaT1lbLPNojt/R2/w+ZY15ZIPp+XRgUEslCz6bSccJ8WBLHrFBwKvbObHioTz7FyFL
nygcK9aSOhCmeaWaofl/Zrzoc+Vrewxf7wuCdo17chBvSMtjsniKyM9c5s4Yswax5TT0lrXB/y7XNe+Tz6XgkaHbvhi/504SedavlA3nw3lpcQJ7wp9q
jKrzGWVmnbiqiYlrdsGvT/M1vAiGf3737b67zeDh9TbHJY+586u01xxeK0i4xq9mK2VIVs8QMxtbEoElpuz3OpvNecxXjtNpMeBbXDAMDgcMUfOYoQbA
ORUKNVVyOFV2pJhSRgbuy4EnpGppOJ9KSL6RQRf5WyiKD19tncbX3XZ4vr+s6x4UzmC+nL9Qy9Yi3z1jOFRVsvIjipyH5R6DrGjmBFfvwPi22zedc0g0
YI3No87XxykIagraapOPqvws5Y1yB/BaYlI3n9019tJfWXJimf65j+N2GOU8z/H85rLDwoSsKPxH5+rb/fgYOyCE6hoReh6G7yQcrG8lMM3pb10AWlGA
YDuq5SBXS+YagqAxmHWkm9TfdWwkbTHzm0H7J13+BqM3rmgp+YiOs/UU5JXMgHMr5n5wUyvKXZA+f8xuIHmD3S12Xienv4vDune+bVSVlVQVb44eXfdg
P3M29fHHvT8nHLyblBrRXameDrL7/K9j38njvNma7io9a1iGIffbZAEaWDBWeUh0mm0sYwPTREvvhkYpYV5AF1FLC0j8dZxLeTb28cqvDFoDpw4UewRg
2X3pMZW4Hv0Fh51s1YVV1oui34JWhUiijsXS5WD5KJwFFWHutwo4j1tRx7t15/DfBnjsv10MnnbHKuHpy21u21DMcKUbt/RvRxndcsKyowI2IyYalmkD
JervCSjKy29ahu7VhXG/Vhpoks8lTTCpMTr2jsozvJEDrNz88Tpr2e33uJGdJM4zIU5Fccl5arwIlzqQR1KAQQBvHNh4EcoAy5rbhk2uYWnaw6Dt0jLv
Wr5TqJuOYooSz7lkkKsmNd5As8REgHDlR2Hfl0nUZcEzQkpgvTFkcg0VRllrCjQ6qwwSBO4YV3DgqG45GVc0QGCyk31ZiwKZ0WY9kSgYy1TNJfW42sJU
2HSQGRjGpDKGu+Ox5EnWcsM/qtnJeNKo9DjknkQOpCHISQSPicHchyiV7Iux4wAZBsgQo+9Y7taNaOpJIORCkZrqRnz4SzBFuUZQIEpcWZM4EiDvBgUu
Je7NFnSfUeQi1TfPo6IPWeemOjkW3v0IxiKnQnVVVU9e6gRdaS5WtCO+Od3aLd3d3SynX5w7HKm6KQRsHe/sYa5ka8dw4OfgwGx0u60V8F3N4icsL92+
IGYH7e3luL60FcxZtlC+vPZ9+a4Ovw8PH6ffAyAHaQIKEkDevbJyA6efeAUJJBq43DCcs7344f7VEhLhKvFRx5rSKWwuOfQUqM/mlfPKmYv5XmaLnvVL
LkJ/ROZsROIO1uBG8oslGTkQFZ8D5qiLKRtt8Rq/PQdSfYurMy3CL2OSEQKq7p8qD2ifwbGa92aenb3cRmUGhSRKE+Xs49Ty8wXkW0OTJDJ7qYEFxL3h
zPKIGsPuuxaj8fpn8ZvRsDovTG59av8gqJMA2lwhwHguJUMy+beBbKlkQZ+crfODjBHXhIMHJjbI3mhK+rmikOxCCpH1f6/0ayGL+2+XiRxinIhuw1sX
WS/H9X0dGB7yx/N4ZNWBsQ081aBC/Y8iPtzQDPIEkfwJij7dF/D+dl9l2t4HzoHxcT0pZNrmF/HlgYUp4KjDxVRw5ev3dr5d0lXkWELOBJlUaKFSQDt6
xVqM/gwkmPXiwU1MfPMNVYdjFpCRs30e5Q4rC1vC9mRvOGuXOxbN4W0pUfGxO/Ye+vSYP7igLkIVYhsep33ESkX6mTYqqeJoQQaESBUpK8sOlTIhilCK
OqVjRhIpIjuMclgoxFD9wv8GbSQyZ9C5cVw+cK+7DDzk9WdjCopE12Yfp+he/EpmsLxzo2eebk5W3paexai9/3fP5cVYesSe/ZCzz9xXRC+xdKYZyUJf
L1NkJul+XXHfjxoYA5b9H5PoeZE+Z9SLOe34h+KW/ZD57C5l4451wTjDmUxypdWmCrGng7DWVEd9MVgbx2Yjh1u2tb1cpWSvoqTMi9qPOOY7JVo9FkzC
jKCfv/JmFOZ3xFCEJ03XI+pVse5mZfUqaFvpyCgf1a9THf++Y1v7sukEGJsGA9uend7xbhpx5C024Nu1jl6U2JII9x+3jyuOPC5ZlBXlnow/tn8fr8D0
+Z931/yHj/rFXvIZgA/hAgnrT9iZ6f4d3Xz1/wCcz/rOP3P9uU0kVRijIsCiFcbnI9nVrQi4Ub3d146FEVqWE8mO85NEucKD5xXEEl/qDY4QlDTQ7I/x
hNEJQ1f6CyqoeVoe6n+gw87/PQf5n2myfA2wDlzFiqRiqiwGMgisWKdQ9er0aCyUQ46zRrkfXo+rZh3D3FUiafwUH/HqCggfh6P60VEDXSf6tFdToQn9
6DusOYIT+8fkWA9gT+y4z8wLyHvF0+76Pp+7btC9xA/YPsbSdLLhMwqW/GYEeB1/iEUAW1sYHLkYlkr++aPh5Hp6l0B04ho8eVPCeJuE7hCjAjssKfck
SkEA/SRQSpvkiDAF+nCkg+gsgyZXRLZ9iM4Ay/hwEIKj9Mg98RzsQJAZclRYZkH63EmVZpJwiPzn3SECQP/SS0DhQE5UFyBYug4XE0B4I3v9/ID3ps9S
aV/wfHfgHxOD3fAv7v2af5qA8iBJEsMg/EDjwkE/KANMuBI4SHgjVC4GESPuGRH4WVyQE1j2qR2BB9umZvPuEeA7Hke58uO8lERd/yigis5zcf46yc75
ZTrqLg+1qtWPzpFTWayGfZ3U7aSmpGjBQ+l3sYdRlav9HW2ej8zbOeoM55VoKHB/ub+B7NtZPS3ZwhsS7HHiztyqH2wxznKITMEHgR+MKPHt/Fgg0H2Y
HEASHP8kP8NCf8ItYoh9/9D90NC/u6vuJpoQS1uPAScOIx/dhg1R/pwM/5f+rWa5zMVYhbtmCIiQvLDE/vQ5acOUN40DaJZRjARg9JXM1zekNuTLizTa
/0jgf7jyN66wolb6DimFQBgiBIQ2j6GwNEZ3PPiEztUOerLbKwF6GTJOTz9T0WqaTb3csWJW68w58zm1VCIfztehxycbxeT1yzS6sxAMeSBiBn/C1AMv
bc+cxz3cYYhPhPCYd+snPV2yZJY6571Ka4TjdtHIQrJH0SzHjI7qhIDkkIxRFt7vX6Ivf3t6e90j+YHv/GSegFAhVPkLD4om0iIAHT4mQSiYQMIH4j4e
4CdwEhBa6TpYaOJBC24mtxj4fSN0MDOyBQQERZhQLI30QE+qHWQmHLb0TPTY8epw66OnO662P9Q5MgKawpGJnUBHWERoVY04IKoiAcjL+HUp0VMy1wGA
omqcssSIBCOAyoB/1vr2p7SuTAI202h0VObxBQUKkOvUTWX1uGhebC9OJ5UnWp5Fv6LpO44H+sLeAv28IgHDeLtjXVw5nbo2booMb15v2m4P8NQ1VFFi
navyOP4SDSNf4Ksu+OOJMtNX/uZn7rW4e+t6ryx83dMWlH1Lf22zzV4wyU03XsDiZls1NDfRRNrsFVp/pcRlraj8T9Wl8vZeQHYYHtXpRXPjhQS2hZhx
77+MosX23gP3KltnxjoZmWz2vaupIk6ur4d7lrm0zlR2q2KOw7LyN6SEpklYdQ+XR9TgROgXqVHVVQk466+cZSu1kYaBWMKo3lJHJlvWcccTtTjMQTFp
04StL2R7Dk4kJuAzQ7PgwTQg4g/1cPKBLKOL1mFrPmYaus682qNnNZlgYJMA/52ymIFqNN1CupYW1peUSP+s7fqvL36vz59ue7hHEtjvFIVKOPJHPGTu
ikfuzZyadkTUqxWzL0hQe1ZeEv03if3R0zWvPJk4cIDsbZrO5lm9fYqyTHNu2FhOHN9M+hxOkHK9GhVR3gPNzw07cnaPUtw1VyOPBaHyODuRLCyrm63U
vLHF6Ed0MwM1nNmcwSZHudLxOLSXpP6g0KwLV5N5x1LEyU5y10i2fdpWsfYXbWqtqa3rHLjAZ2yct6sPKFURxx/bnOJqpXj61Z+d2KswcO2vZvGdN6hl
oWK1+yawtsm+g+7aU8zwkjkcDXNdPIrPR5ZhsUWfntzzzIr6Nxe+VGneWFyyCPK66OZfzN9dtnpRvyQp/BrJbSTJ3+10evhjgZRtV+C23dpqNqKd2q0D
WazW+/FkeONHoLRAYxI8X4u8xuuH9ZsaAi2zXbvaMgZ+pQMpRiwXKXpnwjieNcznf0bbEmnNehrI7nZ36zplF3ovLAisuOHD68LU2lZ48I3r1pywoe1t
cRlLhTVhSV6Nt62nxpTj+BWrqLkE9CxpLgrZso+1vTKdNsMeV4l/JdyMuOG/Cdi2DJ5va8u7URsvbAWlO9nGajshRXaUspMNOTYeKtrNi8tyabWmLRFm
efko2L2b/LhOCd5Znk+Kw8cIl57KnlfOgIVXZTv6nFaXbefBueivS7GfQszbydwXWHn7tIfr4vvhCiZz+WrHzxVle6CvimPasaj7IMfRTvNOTGXi2zZU
Rwez91cCyrKRnTrbeglGft3iQuJ64tyfXtWaEaKqZa41hX4KwYKJA6rg5nynK+/k201UyZTD+kO26IF7lvnwwKXou0hECCsbFyeIV4wGzyV3ng+Dqszw
x8Hd1+uJqaevR1Kz6G5KHbb/M3E/x/Z70JkYbFHZVBoTwYEy6EZ7a6azlV+F4m7CnGHlFHilJmLPQ0vV4roLZ2GmmWed8TpLMObnpw1jEpNhmV3DWX5Y
5N/nVZisqO40XxblxrHzda34Yl9Mb58pZ4lR2V+y4YNeaqWIEVEFn6T5Q/bsFVp3K2MbDubBrDET0+S5T0wHWeeyvqt3fi9T7Jrw7eNJnpuuJlSaYZda
PN2176OKF6uGMuQWTmfJpwPjdS9ahERKkInwom/WpkmH2eHn2PQood8AOSgL3fXgKD14RX1ZXM7tnAKdaucnotiO59sb55xHAYGYpPskjk7chPICE1S4
vcJFJydEEgInoCGTI0bzgJeZ3dRrXHi5OyiQNpsdEMECASJKn7MCkFgpF2asw8a9aw2O86T0OM5aImmFZ77gpGKPkyex14zw5zf8rvzqHn7eM8SIQM6M
K2pejRA8pnezXwHt0cEnvB291/o0cSeB28mr1vbkaC78lrgN6b839ZyP0OBw9nb9O7DeGybWsIkJA55DuDWTqeTNkTf27Hehy9f6r7EY+zyIbdGBqM6h
13uTuirPBrEeAHrb6TsVBTq6Oe/BVEEM9+AXAvB0rDPPYdS8iSHF7aBpIkgVeM6rXXJA5ww8N0dd5x2Die095Z+00G5tOPrZ67n0d5NnuPGTw9B7MjS8
PHfobM5Ja1LVRbfLJTC23KZk7t5YNSmgXWGz6HKi+7v6EzSc0FuDjWpEjyA/pMZCaKFQkb5olwPjrG4W0mkyb7h+E155YTf2+sA64p9AfvsPW8SCqxZ8
XgleX8yXz0eRkxWYvCSHXDp7g8YT0Oip2p9J1PRDqAJou88a6KTJOwhXmo1Lkl2TJBSBmD/pnqgzewN+IuGRBYAa6hNRmPqEJ43Qf5VKhQAg/UePIYPo
480O2Ied6oIml8rlG69J5+sA4yqKHcngAm8kFc+SAXeycVGM2TMCWed5fpsAgmx3w4ydDy8WTYx1mZGFZKDAP55fPgQOsE+PcT6zJum/ZJ1PPPWBUe/Y
MRhse7AKjka+WQyIWSmiCpCFEGrdEiyEZy0Zs9ADzUNUffnr49gNvDh0LaIvaWPib7ierDwO0hwN+tnkfG5fXgrmddniqiP3qxGb1AfbfcPbxTbnJIO/
jznIVTrM6dA10zI1DvA5eUmKCQlEQTVK8cvm0GmlOLLqPJ2BCE3XDJLR4ADrMAq2YwRk5diJVo4qSJjccKZRqgytoA4STpmHwkHdd1QBWJAVFCBOHeNm
12ECpwCFEeWgGeHvAN90ktxlSCkftZf3Gs8K+tw9b837cTLS7TUqloQT4220QOr04OBYwvAt20VrDUkkkSxFIUUFXPr43fczZ4icyS35RoSCBJKlXYqc
SGmBSB+X2juWK52HPqOiACyAaiZN37ymcp7+8x8vIuzH1OfoQyS8IS8J4a4KhSYQwPr/7Dh5E7Eh7ePJNoG/AVk+Wrky9MCXCPzQVLT+08UJrA0VOyTV
Sru7KqgkjiGLeHMwEC0s0xaYeBENDyLlwgK9TvJTCqudi7NI3HAIIMP8kPucIa3vc1MuOQV8M5LB5NkD7aW0ujHVRfd+Y3U8DRHwActPiY0neAM2gPLv
4Ry10a7vszhO6mzvfVnsSdPQNlPwSeHry6Gdx4+HkHGe0Zx02KbWNlQrH3Ht8PBGLx4G71+cpOjBXnTpyCmD5IpeN72htmhzVPxkENaBFD8EqxExfFlh
kKJOSdZAVBFRiolY9xCT5DgChQTI6qiIlhmA4xIItkRK8x1RdQcyBVb04xmdtiofKUKJ6QpmRqxNMJuy5Sh1QZFFkQrYkSiGalFJGSwPIPGHZA7F73sP
ze9jmrwa5Q5MgUTAYooKDAYplk/LRvxt+D7etJ70xN+t4yJtSdEBGMI7Mkn32ENFT6fJh8+XGESctDGocpH11VCQdoeNKLNEYdNAnXnl4oU+m6Pl3nkI
c9876g9wFU0CTJGWB2ILEWCh7df7/p+36Zqy8sOHMpPdac2YOJOG3PUpgomGkKaEvTEknr7fgh5HtRiwJAsrkGjzHQb84aTRP1Zx2gV9DdtrFHLk49+G
OuJhyKw9MBP1/Ewk4cOkD0Gj38B6KKLDkBUQhgnZMO6rz1Yf3CYa3aCgQ8NhitjsQ3sFZv7+gzwSgfTX1YvR8+GAuO5p79e8K9BsnVn1AYdC1jzblDp0
vlsVPf3HWZs+HpubDLwnM0XgH5VGbIzCzZQVW4qdhbQ7BBAX/QL4mX389tDxTrgV/ZzsRisU9rTPbPNAw2/d3x9n5eUDBQnfOyIwvfRAOC6BJAFNbIFm
F6+tKwEcgUAUitRQixKRK/MdgigxYLQO7IQUIdX2soBznIj4JZHd3LfYBhYe50KCIMQUJw9WZcTAAlsMKOKUg+/40BPgYYv9T5gigcJgEBmKICQdC1Nn
XbuR5D+vhMZVlg8oqMsywmZLSiu5QlM1ycLbNaRz5TY0s1HdRUMLWQiYfk9IU7WrVWFpcpBwnD1H2a1vWvXjD57rohKOqkZqVDhGs9OntNUBSMPnIIFP
n3RN0OmehGTozTtPd9YPrIHXY4O5Tr6O+zO/kSeH0HQ5+O+SO7MyehI+Je+9ni/wvS7PCWm8zPcyPSSuc0zr7J+XswwDmmMqAsNMNCqQQUCpwOJ7pLkq
YLYq6FqjozFIhRkDzEwV8DDBuA6lC+g71kBn1uPkUmCjIIQcwG7ABlUCQG9xSsfDDF9ADRw1wl7AsEHny87y9KYI3SCBjZETPipJ3SA1BtrjuZczPdO4
H054eGOIT/WeNk0wuZ0GDgtK+5hB/OqmKhpCCTx/JdzubpVAZPdEAuPBwsZ98GRkYuIUg6fwkw1SiKALIPmhUqRiQTSPADTJLGZAEV26oD8iEYBIPkwh
h00X9h5fyEaW3nudQQHTvIA7R5da7JAEwo89Tn4y0mnHIOJFCHCmhKgAhVOgvXTshO07nOwUJTrY9MaMqnZJzJBQuHEtFh7PU+fxCgdVHjrmFhvxEtB6
780D+/386y/Xkz9CNXLTC/OSm5tN9vU3ylf7FAulBPvX01s/VTmtAPnnUyCSPM4ykATlIeJYeFTF1sO1YKaG2bptd2EP2XiBwA8HQDrkgRoFZCYZt7yy
Hjtfc8TZqU63zcQTbw2Oj0eeU9TvgEaRg3woBIUdBhBz1pIYUiYsU2JbMsnJWFlGxRptfPVjZBot5TynqWuI8FDiMkJCoQSAJmKQGGvJ0GyTvbGZ277x
1379wmHc7Nume/u37p0QEZDLRSLBZxZz3Icf9l6L2O5Tift1qTuAcYfhfmH08bUUyhbbKWly1TIolHqZYLnhck89eYn9NseXJ8XmqttayNuTMESqEElB
kM0ytyHFN83OQzVPG+EJMmcc4fafD6O52OcvXiENomaut/XQfX6oVRoiw8HHsFPp/XkERBGycVtoxhOGFYkMqkGwdRE1IZqAxl/MTEDWokXIRAQqQH8f
N/EZNDCxmDdHa9bgs68zavwyICiIXIwKilO+B91T3574Gs/m3ms/YXadiozo+ZQZFBcnNBnnpTouySRHSZpzwxCCRKqpAwQLGsZUQBQHE2qGww1lIayg
goSBfQDvFtMrJNQKEkxK+PfrUcLP+n579TuT2QH5myoj+m9/NFae8SNxiMREOydeaB4YSwuHJ0Pj2rGCo9DSMfIirziyAx8/YSCCYRQsJl9Gj6lA9np5
ScQMxOuyWQBNRkPOtWCdNZoqWomxGTGMPUVbaiJEIiv4QZ3JPv2BnIjDSVcPXj5pk9dlw1fLinro8mvE9gTpMYFZUDqmejaMAsRUFj0lEW28P2/6vphA
70tfHPDQ9wTS8eVhHm4AF68VrkCsQRH1QUnky/yPjcB3yAP7ejf3+Ogee/Iamn2MmMRndDJDNRNvsaza9OAUxl8frevz1PDrhvpWcUK+2DTf3A0zq0b8
vkdflJvw3nPPplmk9qel4k0xNDyjKJPsK0A43RgxIcqhG6rMgLMpB+RRPHWuSeRijHfinDTBFWDPVVRy7t9vxAsM/TuZ8T5njJofNBfWXJkQeYaPlBfY
XYGIIhKE4888SvkJ2evw4OgVoNxuWWCghlP0Dfxr6r5trvNn1AtDoPyfs4tsMnh1ES3xlbsQd3WYKEByLvdEHIj29MwmxQAnaT25OuyHiiBH99AL0sLF
ZBRw4M401wtJqUKO/Lv/HeeGj0OI9UOqxRHLFqMfZkZOfee46cHWae8zHZON42PeRFLnYiuxvik/kpRTJBfeAB0iX0gG178oDpt7lWYshkncNjLTslgy
QmVLIA4FSJZQ2/EhECifHsGU9G5vIeN9OpBmc/zvIVBQx70mJj6HTc8WTxYKdSoqRkpKixGsWGhSKEU+BVNqxXDgsNARXbw5nfhPjyApPPgyTwYDqXGx
3zQU8+3PzgeDBYohtyT4/UmODzTf/LgYTvA/uSCi0JSTFMQLRBBMtIUgnxAD76fsggTGkCiDGhkAgkGlKQoc7/9n5Ho/0HTz5nV1h1UPhyxWQIBRCA3t
+CUrOdPaMrBghEu7+1twifOQkvNXK69O3jOfcO2Y9j7WEEl/8oAxDnKOjd4TT/BarDbSnHgi9caXLqALvHEf+1oRAkaUAfT+0fmLGqAt8oGIF69O7tOp
uEWb3SKqb8ri1OV44a2B9+55WmaDf3TP+CqBANZ9waHY60LIMV2mqQqkY8U/F8WDAHzsUJMx9hvLUitwgBwRAogknMYTZM2oQ1KnL7KbZvmds+enl2of
4h83+8fpBPe7jYp+wp4+6xIM0cTCI7qHPmSCIKCsPX+z/ccJ5Z7IHnz59v+OHfAvVDpgdsk7TWU1qw1unoBz/tp2k0azhDhOyFhmzkUu3MiRzIX3CIcg
WIZiVk0qOoJp937lNb/vDTAS9mL6KBF8sMFhVKEVB9GwD1LaMFaTbUT6SlouZB0yxTERQYo2C+NsQ/98hUAgEEMCFUGEgUEh7OJBaKEiD5Kslcz7+PD8
xJ9Ebffteh2ByO9IHvvQkVBsLTAByo7PdcX04wcd81kzilhQPD2o9Ra6YNcqtMwVIhdqUA+5CMpLNFJ+XIx9rYGlptPd0ZZTTfi461mQbfJbJ5+iKL12
/6g7b8tFn/AwCG0DU5MgbIVOdpE7eeYxErWaSFeDFMZ+CBOGrFDxn/fJ+uU6EIaJEjMzDAmxniNaosh5Sou0kPCKZum2BjJMQUF2k/4WcLsvMri1E4+I
d0ZTE1DghnghMKI6MdAfTlEAfFQ5kQvFVU+EEpKARy5xFW/7L7i0TRQFKcapNXCMwVKr3N35p+f9ulbSjpFCyJMqPVTHAuvXmz4RBMYUvxb3I2yJ/Jv1
5CpxJeZQ7TTl251eEYZQv1cn732Iftfu0Fz31g0cGL/k+P6/tEVJiOCECGCs2xtRLNBM+6KEtCySMqQwatXkBeo9v2KPgH/xO/Mx+fCH3fDs+e3IrlGT
x6N81Ia+2Yg5dLNahYIeH5Un7s5+eiV7pmHJtMcJgLbKL7tkH4sogqij0nHhu4mDsf2ZPu+Lpx00Y82k3z0+wjjfLS6j7RecFA00w71Ts14wmtfhhJOu
XwyVBZIqiigkjyjIUiQopMgecmrW4rogJ+xH3+fyOBzIb3mKd2Aq9Cf+HX7MJ57d+HO04w56uO+fbomT49rMTJgZbmRMMMMcfcJkWKTSa5+s9+Gx5wVX
+P/O/7nc8Wh7sOkJvAUD3AizNZFClawmdQpLF6SDTPT6fxEgXxlkwBIRZbIQ2COupf8yjEI0U1tDHpDw5MWQ6ciLYiD3+6l83W6qoy8syrccTH3eXtX4
64WVKm+dw93R3116+V52jHjx0KjD/l36w0gdJH2PbyagX1m9Re3SKT39v4PnhXHyn573gvVKVJFMrc655muPI1vrSbpkFtR0KBzQmn2x708PffrxpPfr
x61Pvqzib4WUYd2mgixTVILS78dm/HfWjakg20hFF33PXffX8fOs+H1zDua8PBK4e9MIjGbQ5esOJNu2XqzpJXpn9bCdxRO7RYiW+A8CSajqnWH+q6T9
hH/D8f+XNvHjcu5b55v0eAHns8rnJn1cGA+JQD78yiiZmVX3xz98g+FlkqcPyqybDnhWDUUOQwLGjwOVVPjEkkhPvH97ByHIQr8zcBVUFyPsKJ0wv+cD
PcfMRIiWMnJZBfkvJ6MLAetaDQdMaxMn3AhD+2l/ZkPcJo0T0I27YHTu3yCN2p1G/f7Xo9JoXShkEcKgzmtU48eL5A9KTZwqLzLlCROQ6O+Znt/W+Izf
8TyF6a/LWsJ9qIqBESaaKJZM1w7eLD9H6T5fRr293r+WoOx+Z+3fP3/Ly8PBh1yhbf2MCsmtS4DFP5a9DSoabYmKERcMk1L/UNhzyNCj/NE+PPmXvJCp
SjOU5ITdc8YVQcRaorbFslP/D0+8Pw93y2APBFD+MP8ni+doJH55BeN7SHsEHF4RP/b79aLpa9ecRABQggp9RAb9XFrFLjmqqKKiKAPJ8rKiRAQKFUEx
Z1RCEl4SEtUtQTIoP1g9797URG/gyzVQSmfpcOO2UvW6f1IFwUn7NZoKwAoyckEKxRfAKG/8YYdhA0PevFgs16fR3ZwFnIggazXMECQIaEgX0giOFovC
EZpCE8YQIJHj6N0lYVtHIJQEoJkSPsiM6Z56N4TFk/Cs5XyW+jBkcSBFWd/D5O0oapuwniqTTw3GGAFzV8sUi825rypJKcVN95gs6Aj9tFR2/TpbJPp4
pthv85/sBD31yOt0f32e6cJavES5h5GZkTuw/5PUTPzxh48IDI/2gN+0p8EODUoIUKh+44aGTNHcXLOkr9sU4fHPZskfxmMHFFvBUMytSC0OPwZoULnc
N8IaEds5eOvh++7J1DxeGFGaYchDEnwAZjUMneb0c+OBWQhMeH62qAcKi+pVBBaU2pHmPKxJJ1kUqVkHVFvbty1x/IgfyPyO1P9p/5/v/XXkYH5FnmcZ
ebsyHxImQnbNQVUdsw7Qk+e7j3ce9uhRUJWq/bKhkwDSbWjAEsIhIBUkPuIUZTz+Xv++IH1kYXb8th/EglALDdE/KFRAMBwUPL1NXcCEGXqFNfO6PSfx
Nl4k0wrD9U8785NpjIzGiMiexKVNHo1ZJrVmFrcw+Kew554H389vi+8oNwEoBPAdgWBwSw2M4HeJAOc877TgcUQ/WcrJfakmgqKQ8ODQ664BuPTHT8+p
1/PFgV0Fhn3cVBlrdXcaPpAm04pChZ01h6qktKDWS03/AL7q2C59lvlcZjHQfwuiQU70zzpvt4BXmBQiw+SqqOqfKe2oix2Yp9MsPjP2evv8/H0Ncwvt
svkoQJc7Kmg59YxHkgCGWkQvrlL6iFCQUoRq+rK1WCxU/hUBXtgDMCIMlFka6WqVB77ZIvwhUVqOb6PedssLUXmzAnkKvJ7TV7KDL0kGrsq4XPO3u/Iv
aHr1JzAQwl6WhJUsN/6VrdjZA+vq2wNlS9EUZyGJUiRM2iRuYRSA54+V40YkjBaRtccSGZUW3Q5XqOEp8BC2Mvu90W5afH6Qeuma+QyyHCOeUI67NIkd
VAAIYT18K8q+FpoircXmRIjL4bgSjZhH7vn9iHqahsIL+4oExl8XQFEg4mGoOhzUiTAEUqSAU2T99BZIY+czvL3gDHDkDgihohkNfi2yts29CXpsccQu
tLi0MSGExhtMgwicZZZQSaKjsgVCgJY3gCpALSH5fpGw43tCkUcp+d8I3A0BDzuTXfLwFU3NZgFASgBBJASYkqBAg0ZMwffi83tryiNZvaY1BUKFKChR
DmLN3FESBRUECio7js7HpFsm+mDUeDdA4rSj7UNGdW5+iEAaX4uBEmIAwgQOESwR4I60gSkkZu/wij2Ii/duACN5A9es28qd+YlcXyl+zSNBADFEQSID
3JCojkFEdxV2XXh/M6xe61qKqG1Eb3udCUBW1DIFwvqTsyrkxcWqPrgTPKb+Wv0aoA3H79xGj1MLRHNRTRtdMmuPDDupzMd6dnw/H9IE7tTwTJJuyVGR
DMFEKqhRXXnro28gJjmF/5VCz4bijpz5Cfzcr87DOQ5jCldYbnzG40E1zkKXfVxIi9KEsxCt2MqqAI0044HcLIJ1JBH0KmUogjPdQBuU1PIjR+VwGHYZ
8GleoxTsLqTcatYzpdpUNSWuFOWQ5rK/3wyYBAGptcKs5XnVchP/OlZUYZz+N7e6YrrVq3VaDKspN3NmbZ9tO3Xt7eZp+xPIHwGX4+YCSPeqAalG4zZh
4KokRTm8zpLuvvFkIvZ7xZVwCqWBsKzoOLKVVyu0OBWiG6+7xvVV92j9syo2sZGD1ye31peqoreQkOHDAjYKJBCLCZXbNm6I4amkLhtKMNLPx4QPZXDD
A6WSZcDKXHUDc9/0S9nskETPv8ODhPApTodNNWA6kaHmD6S8OfTMPYzKyG3j3jx8PDY2amYEDhdZMpfgrDrZQ8hmGGawU/hKKPPwIVCpuw6HLNaTIGnD
K3KMjXsPhstMSSry8dv5ESKfJSoQkEoSAQJpoPpuaQdhpsgUxPhh29WUNK8BKDKVWgLYjSrIPdQCibsp654nNerumBF78puJKNPp840ryRlmps/m7jON
uIrxz10j350CZkZ4Y9eraS8fHs0/gP6FP2j+9vR5KwLIqIQSObN+L/k79x8m/IyGIRSLBAgTn80Sr+0hViO6Syx7NHl5WnaU3ikSH+g/j6oZP1HHEg/p
N2qWPBrcIkYpL+gQMVdOL4/xYXIRJAxlc5Y/TWQb32CgYVVrZB7LTQ91KImYGwK2I3ECGB96An/k3ERWEIOPN0nMYNZbNo+NC0Oc0Mpb0i63IgkDDlqz
UYUC53NGBhhF/rv8G8SGISwuFCJ/MrmigyC1orlOzT/KijLQkqejE+g2J16qmB6TRrXEHRNMdvLzF8npz7LnAb2CYJ5f5zWgHxbsPN6+noG/bgeAHKEP
X5957gCfPXP8aTkD2YeuykEYUQtwOwWYCN96BUS5HdREvoAooSvLgEz+bESUrTci5zeTvpSjLQYYUSaCAUUgBqQNdbazTrL/nMf77SAEKvGkkv/NR6hv
zkPdNr73FQzA9j8nqOcVnKHVFZghIhGCRaCR/EosiSyGfluXNGpp0JlSfpdsTbTovSZ01LQKOzLwfDpgsrdSm8Mbh4HGZyFDrKaa1lOXEx3S4qZKQ4MS
QJpGbqRCpug3MU4URMaYYoEREZoO5MOex3U0BR3StKf6AlDt5YMUEVVEonhR0iAiXutoVDJSdiDNmJIqqdfuk0HwwgzHz07BM+B540bqUzLCnGw4H+48
1gqR5Msh7T6w56ZJQOt6NDw+SeoUk+nPG5LoMNxAUEB5r9PWZ51klIgfr0ocfS3AH3dd+OaAj7pf9V/054qcSv8pKa8J9X28kOH4x3kPJ9mGyKUlsaep
lBPrsi8vCPGkS3i4I6BZCOnran8Kds4Amr0E2HVc4TWnGHZdaVgOc+AE6RNx33kHjKq5Wl3fvlJ6XVOIUN0q3hltlp0qNpfLrnSWo1TiwYcFrp281QPk
OmA0wW2tcg+/yZqz6Lok2sJSUa+rD0LplKnhXgD7BXOy0ZqVEQYqWI2CjCjvQyMOFGvYIl4sAwwSRqVy7l1Y5NoM8hV8d1ImRMpyqoxWD3lwEag1YXfs
H0YusHuZB44NMnhIylgFUEm0kRIpPtdmUE1fbq6gw+ycH3624HE483Q2hsoTViymzkRxX1SxJHq8x/rxgHOZIg3gkCYKIGbYN9j7Hpjt4PxcctrJmy/A
HLTJuk7tw1UALwWN1B946Xr6p9kKHB3WXg4HcSeJ8Cy0k8cspe61DM4UVKeoqR8zqM7XpOB0BlNa3Vc6Vwbt2wvfgXLSBFk+g6TBLM4mNsMg1tuwXPar
9mivTTinjDTwfpFbSwq78y1RlrymOjrmQxLLvavDHThPTvWbxm4eax3CIGpDloHd3bNr18adSOzCDGBWc5vChs3rGV8pgWcptaPKPiV6y56QmY4OzFhL
9A7DhckD4mF+i8O1z+LgT7LcHvXy+WUfKhaUMl8PseZYsc9s9ywOyOCAxTyQPvICMQDzrBM40/Efv4kUL4ZneuMbpBEMohZ41PZAohroslk6Y4m60k7c
rZ0gtq6wv+62wOHZBmKqN7QVa4nZcpgExemFxxYkt8ZoXiLph3VPBqZxAcg7nvwJA3ymkDi9nQGi3uzuPIyNIFmCnKufmKyGJ3moUZVfsxl2P7TV60ac
Q87wxm02Igu7rriveN0TPy7e7FDJJHYwHWpCdcgoRuQz2aejSCDq4pfKPAgkLFiANqUkWT0h5fzusFIfQQqLW/FDSbTkHCt2kBSEDkSIhawAyNaQeQyx
YpTEbofbLhaXSld6aeQ7JV9Otc++lKYSJVI4mL9rSR9FYCfzO0xxSSvz7DnPiOUP5b1wzHi3JmTRiOrl2qa+rX0sLS3CD2dVTwMZlUoQA5CEj2oMlguP
FXZdDAPkoVqgq1G58oAUpYsmcygu/AjKigcfb30qJmpCZ0yLgh0ahge3a9Z29+fLkHe8/KdUP9HeU87ygH+aHh5lhokEEDAkBI0mAkbWe35bqgP/eW0N
+HsQ6HuxiaBAOE6CjNLxZHcdxh7ZO5t8VFORSDR5MLkZn4rp/VZT7ahdFqRcS0A1Ps4yvwqL58iryRL3CB7PPvIT8FxAsc5JIF0Rt0jMD8OelcYTusxS
scO+gpcfXVEnTczCz1aQT+0oNDxpNc3QDIgQUDghASPHPlwwP251prLDgsofJQ7uGhlbkoUBkCIBobcTP1F5VgUZhsNfP5xMNIezPTHwGHyyaRSTLsaC
A94n2Mg3akO6Jj6wbXedAQRarKwVDeTMVVWOxa7WtYwqDYZc5M0QUgbXpjwXaCojggWaGBRKtpy4YMTHk0Z4oNhCS2Uig3O1QkwG0IoJcmIX4L138P0B
qvlckfir/D42rWkk5w6RC/T2vMwirWk5JIS0fjOEjgI9tB7xDy72Vqc3Rsl5mH42PRufttQvx+Svo+2T4eSMc5rAMzGgk/BWnohhVZy39YOXoSRhUKBH
hTKBnt4J1Z2+/M57BzR1Ye5h5J6b+/C8WG4k7/drJpilSoh3p8RDxEXNEODJDT78zz8Ief678flbOs+1OCb99qCCemjWZiASiFbZzaU5h4W1HcGnR9oU
1UyMLPJ4e+5hszW9MEnPmolPb3PlmtpPNnmcXjkcjs83l47RM2337emp4aVMvMfOqjf6SPGvIUPCgEh9qoLicEag6dqpuUQiIEyXS5uWBFPGtA1VnJDH
Iq9rkSFCG5OwmREuAYT65w4z/qg/2A7Y8aenl7vDz5Hj7svgfiKBECUtIVREkQm0fm38kMKFIKhVJA5TFCCb3f2Ej9PXDnUeQdtrmfBkvAuZ4+DCTfao
+J0DrEosa2H9nd+r2juwE7h/GWSf1+fw8vP7z0Q/uE+Py/c+xYLBPoKJSMZ5p/j14JspEVCowtL98n6n62w0yzE/IFHnVjbBTx2WpV2/28D5T3f+6eeg
IPbKja2zmMgU+YFPp7SUny3UVRQfy7I7oH1s7eJClp0JYOqsUQrdIzRkEkKgmsdTLXtJqKA5rZv+G2NhETqY/dUkbTQsgkiUbO0pkna1KizVabHCtgSg
FAJTl/GiCFvFG6rovVBbydGULtTxSvjlkVvQvLGpi2EBSt7DkN7rJRqbZrmhlc3dGWCFTZQJlQyBLUoaPKt1hvEkZFSWQ+VNVxxju+Mpo8ETX7qkRZm0
OMQm+c5InVlW5lEBcN1VCW8oXzYbp3BKpYBukSa5rC5YP+1TtHFdooc1Mq1VuUhulNPsQAuxhvTvehm+6AukNC/7Z4jascF640hYv+LyQo0ODwsGirw5
Pkuqo6kqpchAzKDoILg1J1/ayJibBC8NhlEl3V2as/G1WrAYdjapL4mzDootBhwUDyWXKeRSVBCW9nuhWdc6YZotklycRGjQ2QIEYLEl5B8KTbpmvFOb
oKL8vGKOawDvlJr1usy9hHG/LChhBBJRSUJqGjSQlHXSYk2ACqxlLEvLr43m8N60Pm7NaO3Um0oKkAyUTDtmZsyTjRLq4h3NNCDmajmr/wKjVof6HdHN
TvA9WZaoBQgUhJDtURE+WKE9pYZAQTTZBHX5y+b3IM4RM0xyYkxKB/3GEzEeihh/VoDcpjTRBO1pg82JYMsuROSJdAtmG8QiyxICmIdPh+jzSw4WCspR
tyRSGvLgWCCdU8fnKGgMCCw9TgZpMf4vkHi6ItYZ7pxQKWxh1pq0J/1i8xDrP5lFj/r2up0xIIhA20DPv04eVbOLylyaGEyX4M8U2qC23DlDTEBFoeAm
GdqLMfmRZtcnryKoxIBBG0AqluzyWOSJdEEsRh/y0/77/hXi5wl7WyCOeC1AJBK8FxC9KLOHNrZYXyTCEgMSSpVRHwd7n38nla0tiTDZdbQM5ZaByRpL
h4K4sQTnQ8H0YStaZNjdLSnoQ7/efi+G0Vi1WaXUUm0QH+cvkx91XWjy2PPC4T/08ZfI0E+vLTjK7sqXnrrmbPO7Nb9d4KMYxiAjGMBRBi6dGY9uYaMt
6/DmjGFQd4bmyFAh6QbgugZb6Kw+x2QJpaILCMZGEbaMSFVG5qkb+OJo1pwd7ZAISQpQFCl6IRD964I+eCg96GpDJgKEuC/+2RAv6+Nt9rVlafrKSVEG
SQgZCokGJ7DUzRhj9/hiz4P2yXCXJGv4VRFel/ESETYMlMFM9EuT8lJLDrZiUcoGXUxrvIdriktfSSObFykEIS5BKZMqi6hiCcnqyKTooTvIemd3xAUT
Xr2PTPJpEfeQ3yfaeDpTdLxZgjoxWKKOEO0qFMMkiGbECWUmmZAaPq4aBHZiJ8M1FTS8q25mb4hQqdmX83TxhZYvhwQygGCIYHtXDgSg/mYH5Apq2jAa
zoeL+ZYoH4aUcVbqsg9yvle5D7QoO12YUUSlk0QFxhy/eYcCCBIhkJGTdjh3DhtCOcbdjZvYbOHahH+o+ux9+hmIf73OQokg+6/VqUj1fTqiP62VyJej
4LTCrD67+kpAiSzHMvQEQ0ci7lMv93836Ot0HGp8BTYpNfIpkglc6CdIfdtAH9q0WbAv9z4NWvqR5P7ZRIO/vd4MuQ+v4p6rPVMg0inIsxZlJIRlCgkQ
phkSrqC69D4T8fV39fO0qDp8ukM4ouzdxciDmoXtVRbyOxYBxwIVJhfUWcp2m5jrxIYJOyEBMUuZsipqUpARRRjhIdHMsSPUoobHx5SJbpO4x+rrkD7i
gUr9jfUhNWeIDKU6/4XjvZa1RUow/Usr2nWUGbH65f+lJOQPjXh58JP8tvZyT70PqxIp+gDtUZH7t3ZB/4PAW/Ac/r+db9n3+f+co+fWPA/lx8Lfrirt
DxP3+3w8BYcvNecGDb2N4c6lhI53tKi+qn/Msa+lmn8mEfao+rC7RRfnhnb/3xJ1Wcr8CRocNEXrOkJg5Rbas/WP8pC9aFU/FQPqovjPRh9Ml3OV57a/
VORE5zUcuq/1iLPMMpmuTBmrtp+X0PSJEhfe7C1LN03qwl/bIW7dZJz75OQ/VeGk44MFmZQytrlnD8N6Ues+tyqwYrzZozz8WZV7gqGBU3gGg8VeLrTu
XjAVRvJy9mo5X+0/W3YW4Uxv/K886a0zQmOE2l2SA63dQx9P+mdcEcPBU0KCx/TrgaAb4D9sLTbVx6vbFrLGi8zwcK6qTuPEqS5F+N5PX5V4T1zca+ay
8tFVh5mvvOqCW3JptMYnNjUcG2kO4qwpuDyffO12eilV2W5epCndRvl3KIGZi/keD5AxjKt7TmpHyzrt30yzinDiYjUZymfBcMF4rxxKFr+r/hPc1yE6
dxTi7gyE3yLERJumjL2QxMdKrC+r+Mp249thS086Cb1dZxwnpFyzLo/ZuKzyoOzws9pfqPccxJPC3HTaci1i3wtEURe85edA1VCxDM6odqeMDgVMTXWt
aXzjrMPyn3Pc9DSVbOHoKktb7usXy1W9GgOJQHS0u1NhH1UxKBA0mjMV9GVjBAo68zvZmmuUhYx8U/4H+aeefLWiJIc+P4Y+7y28K8rK/3/L+kQXg8rw
+F+V6LyuX0j9mjA98f717kkIOWC+MgL2yVqTmVh/CWR98ZzGAP03+4YBSChKEEKYE0evX9e+/jxKuZ0qmsH+8kdSId/0+WxN/CBeMqoeg7CE/8NbYJnt
ygyCaQzKQzQLL/lqB+Wprn9JZDMmrvAzRj01KqtZZohTJWTn/YcNkOjdKq9ZD/ciwqBWKpFklZig95JiZAvOSQJ/zRoAP/qB/6wiVEhyJ/4uGYUWbj/n
u8YOTbCz2rbLOJuuTp5DvOx7OA8DpxPse4iOD6UXI8WF1dmigbSQwVCF3QmF1gGa1kBVA5CcKHmyYJ2CHY2XkutvLhF81I4DHkXLsZrHnlfPJ05KaJXS
akKDEApMh4gaGrMAoUTJCZRoVMlPOEoROTedtO90mUXK6csOUdNITtkGrKiNYlQqyTlyhamwQ7KCo5SSTZyOHKTZEzoQnOcKq4F2Cd4VPVj4yQUOMhWa
3cYiQ0yQNcKiE4leJAOJNIGmHEArIcYE4zGQ4wC9SbKoP112hwHkNt8SGcEJlknN0NsgV2gcSc1SLA3GBbRYLxCcoDZPEpkPEDEOREkTxbyqmNKgVC0p
DmqibQmkNpJxCVJUkJxhy5vUHjYbSQ4yALAh3m2DckIB8dHaA1vqxuFfiEm4uWIYURuApXcqeUmtmC9CBeIRSCmmcSTaQrWAC5bIdJNMMkTclcQ0Cbni
ddNaV4lCniE2wxJrlgKHEMZFhiDosrAhpWQMQMdMhtDphvVWBtrlMMIS5Qcg1I6ihKXggCkdcqwE2Sc6gUyUKFeWYLQb4d8bByTnZNBkBRQZDhZKpxOp
QH2frD6T2GvX8uzv4ntHvZKmlu7ytCfwb6Gbxn7rKUa0ijBn9bk5fgosJHl/nhSd/Sn8k6u/GnBmyQ/pmPsISHvEPkySABe+flnEShwYR7+SpKKBWdD+
yY8A1YJ2zptyHuuA6pf0wCh8ZTGAcuH0O8kGlGDIgI/AzRklZAdV+PLfalFTRbsczMmk+HpN75MvBpUqjDvqzqHaAsAWB1O0e86oEzki/bAAkwzWuSK6
cB6dEQUXxE0A3CcAEKUKJIG/XugF8AzcrhBDEg/xgUzIFhj27yd0MyWyzVOhMn7zOhJRyIsxRmEQTAHpj2DOvbk3AwspCg9dtgLmh8hNdG7d7vnQV8KB
87U5r8/1zh0CYAmcEVPMQJEYBmspLsWDBajNRKwkmwS0RTmbkf58LuBFBevjk8GWTClw28KBUKOytzo6UBeT3IQB2FdJkCLRiEcB86NO9pmKCoGxAsRK
hnMOKjTZXkIwylrhkzNzECzjy3WJzS29WIdXIVlIuoGZgjUwQKqbsAoIQUIxKW8M4cLG5OVDa6CYoQ9KPiL3jse41S3Uf8X5IlIPORKxASlRmEhCUVaB
SgBiD6ocikVpApAWlAJlQZIQdQmoCNYUFUiJlkAhJjZ8Tt8jz/DR1xHyHz35hzk5u6nggK5oBwkAPhNd0AnYWIQxaqpwqlytLIJFiShoJiko7stdQ2h5
iDhrHP4d3TLT+ho60MSuONzMHKXO2PXtzdeEOl1AoMg9gQ0v6SAoaADWKIJEJe1UAsMsqugC3Ar10UdiCSeMWAfU40H7zrON8LidZ1dK0DEmBRmr96S5
MggApBLgDIkClRqLEAuMuOaJK5TnSgPZsw3pXEq9ALJK4guow8ssBAI1txGZ97f2+zvLZfUxE1uLcZ+v7ejT32X/ncJt/iHH1s/yIy0oPlAYCkf9/++L
/fwdTqf4aD/ZvIE/LCo/+67oF3Xdj/hddP6FvjzhxWorq2KCMRHtoPplWpd04w46K1Ry04cfhgFSw67df/b/v/1Yf74B3niMRLvxh0D/WJ6ANGx8fl4l
H/AHaB/rQ/xP94bdOH/HFOBZyPs/ea7/IA/0x8Zaf+vGGEMtCRQDDZ0b0vHgO0TjCixP/ID4OnyDqJ6v5sH/yDqUO+T0LPcepnFWU6QEz6+7f57ScZh/
oHiGp4Do4dEPxHQvgcsWliUPSP/FD/yP/Q9qHAcj1EkSHzofeBisnq9h+l8H0r6ux8OX+biMniRyHVTktFKFIGopKaD3nNx3wmu4w7vqT4gPZCcnSHkX
uDg5PJOwAAbInlv55gUAFqWG5gMNEFgMgwStv+3scBOB3qngQ6SWB5c/Dl4nnYZj8QPAHRAnj3xF5yUp0koHUPMC+0Pn5iwzBDR3w+Cdk9H1ehHyQvZu
+SJ4ia17Po/5djjXB4CdlUOwB+Q5yFshsKBBA6ySB/oB+SIgbwRLq5UOACF7/zucfgEv6M4f5FNnLbvV0zT/THgzAYtbwh70NGV5kO5dShcKIdFf5/AO
E748TmnOdJ9kD2nwt0x+r99nWXZdBALP8cDHyfJTfLjtK3vPmf7X28ZqwjFzDPdzDmjxKRCdn+/0hvBf9l+ucDvA1xwwzZDcIP+odmQBVclgoOIWYhxO
fTDgBvEEk8Sd+e34fn99nHqncm4H7u5KoKl6IcHHKPzOg710TULmvhozX7/oRO1AO590uonQIOPAoBoRbrXmQN3xcIRqi4JJPmWBiHews4WCRRU5X/I3
+4n1U2F4KHuQoqHKfG85Pb5eH9GJgxaXifoarH/PjAfsxMM1fu6fd5cH5/n71+k28R57TyDg/678/2o9xK/uH6UxOhAetIA+5Oyn7TmJIcBtxB5mjrDu
7G4QyBRREZxkh4e7+i39944fD3+POEhtmyhFkgj+NuM5gHaGvQwOB16ZMd9qE8YaQ229Ac9zrez+RyTE6z1TEMak1eaua1fjK+iPLwDDhrvkSonndfPo
dEJBzRzNQ9ySyFiAyQ8GF3Nzu23r9LgehePh7PE9p39x1CE+1Be1pE+2EoHtAvhPuIMvXJt9TiO4Q5QJ6oE/rOWdXAxB4fsDRpIDnvR2gyGhDh/cd+g+
3mY9erinWUP6NZ2vvDrFDESxUzvX0xVD0Y099geMmg1wOv3dxj2u3iHMP7Ujax/W4eUfXJtlL5oGKeOsk+afv+ePzgyX85BJ24z/bwsDjN5SYwNoIlQP
9v/b/Yf59H5H3PZfZ5V/JfYfUYYcn/P0Q6GvvKPwKiSi+p5vd1vge/NNP5M09OW9ZmJ0Rsjxj2g+D4B+s4zfYpyDknfAsA/nr92ecyHM97xKMeJ+z9v+
/kKD6qpn/o4Rhq+SqSoT8BCWAQpEcQJnMEniDUMTBgI4VzMKWGRWfWTnD8+HqYBmvcZPynnDbn2T7vLUxIoB0FSE0Slk9YSbJU6oHeQ/kRl+z5JndhiZ
+s+mByUtQ51jXOHc+fMzVS6n/aX89sj0sgFRJ6/tmeEo/88TDBgooMtlDEknHFaw/mNIH8dYr3v4f2J7PMeSHAYOHJeJSilr9wrI9JTE3y8PAeIV+PtH
5fKPrm+OBj62P/5+1/Ik/wIo01VjLDM6L2+HsiAbkSwGtRWLS5SLEmddXm9nf8mOODapHr9ubihkGP9EbYZka0WgZNFyjWKu7XnKHIt9eDEnm9bHKBiR
MG6aqamhUtveSNVkavmb2SrsLZvBxaN6MltD1k0iLHMj/Tw/aPAfUv28L6DAxkH1UONN9voDoEo6L2/d+7XcH9YcwcX2Ce5fNNHoPb4v+7+YOoOk8wBg
ApqKoLpuEIM2ZjLtaJxnOA474EyaBhCaoJahWcgZLas2ZA1KYaYGZcftIjI3W9CeuaD5vMDDS/JeDsbO95Cd5OzQnVfgG6+C7DfwHwkB4TzDxDkE7NFC
dgfMkRTJ0Hx8EAwPQH3k/4CiwUVVye9mBD5hgY/b2E5PJ9KS/u+gp+j9foTz6c5JKvW+dMfvT1re4PmO06PGm8TmHN/kk2OzsRsdOc7zvTY2BN4Tuk7b
mewH3PraLae05HtD1KyHintQ+QEcnQeK9l+r2yvrADSGPpkO3RwkOCoDVQZIgApOgkBOEiQwMIg6JAsIEBOEbMva5TeK/YZOD3zxW2c4E+zFojPeISxB
ktvn1yuMzT1JJ5BlUtsz5FeAM2dRXOPLLzjkSE76KMsZ6XzoTGUaRphVigQMiKsDdNQlQImkhPc+k+eeuhqUq8pZPUD3Pk2J8GZz2Z9Eto4cSUicYDOH
y96kwNw9Z0OJzLN/r4w9+4AHcFySoZNwBkE6FCACF0xwyGY04MKCObM60dcvHPt9c16LcLDcp6A3KQ8w7PM7kJh5PTDgopm510dIeOqebhlSmNl/AGJx
pJHqTyUjZ24ODh9vWIruf3+r1f2H0vxDYfv+eGp3ftLCeDjBcIClh42fntA2aC/b+/l5POk/hT/0/v0f4jrfN9IzSaHLcmEiqb90VTojSYDkDWFUyALs
GJiCUjJ/iwGHTgnfmT/lWpGU08whFtuTgn/jR2x/fRyWKSIQSP1/ZhkJAxll+BhrNKcL4FMAnjvfZqX6N8dF0lRB1VoaMolCpM1qrzQXaF/BMHdoLHKC
zHEiMNLqgWhZg8ve7ppa5ZQ5BCHc/Ak+Dn4/s6cPOi0YPNYnthbn184e/OnAE/nQz7Z930+59fYfqViln8bohrkH8mT/bol/w/HOG37ScSbns7EobG9t
+1Qv0j00lf5Ezq/ZGZ8BNByXqIHuiURMWBvCIHRGdz8Pqf8v8VOQQcG/+ad93N382TcZhUDly5J4b+gSH0BLy4K4/t9XNDtLwexOfZ0dwefief8PI3ye
4A932omk/vVpiQ7pDIGpgiqIqFTtUn7P0B/o557I3BH7yaDgSaIqf+4uJtwwWbcxKEy1CDfMcjcKbTtsm/L1RUWjDIjobPhBwQj4yaogNG2MexODf3HN
loDUjlp/TYpo2Gx+CAvPJtytVIq7EDu/f4mqBw+x7iqFndrDVN/4QpC9iTeARkg/iZ/ag4aSf5Jo2p8g/igifWkPqFQUP6tTMJpgoVpPlgYk/OydztgX
JyPpOSftR6yB/IJxNlHKUUqNqiCoSgacyAN1UcJDos8zTy6J6zP74fEu86AnJOhsPZL/YR8I4M7Gn5x+N3f1B5eceCYngecZS62YUQpk1PSTiQ4j0T7U
xnsZynEpp/m/94UMPgSkTfyZtM+A69UYK8/WdAdAUDxs2mxDZD3N9VhMgf4iH4/XfXZud55n/YRCO2D+0njj3fLkvD4Anj/X3PBEbIcJIE6ff7T8K97v
2SeJH2d6EZgUNAd/xPs/ZCHmpfFP2h6joftEOb/YqfSc3oB1Cg/QsdQlfoclubsQPcHIO9nCoi2XD/akbQ7iD6w8d+HmeIJHV8Ug6u/kRsPans9Z88zY
HxPSef1eoGMn1pyGF0VQB5vDo9o7fEe7pJ/Fn4shluiOZQwO6HkG4d4h7OEND9Qj0PwDeHaDOvl3d3mepscbXuHpq5E765SpwQqRYb3rWjDdkgguFzAv
4xPf3APsQCmZwE9WyM7v4g8wnBAajUEoU9oFKIitmLjsTcQ7PUOT5IRLtPT+r+T9oUzvUb+lcIaaoIGIYJZe47Bw7L+s/qDx9kQcGgL68LsHuUuB9H1g
58EICMXv+zkcProbvOczT5/am/FvYBzMo+DtTC9vcAaXCA0vrQlp0H2iPoEzuEIJCkfS8/159H1LJAwHzmJoGvlI/ZJRfn9ujkhE2IkCY/nNbZJRn8U/
0Hmw0b31PrLOImzQX6czwUxQ/sS0dTD8z+G+W/K1VwnkGg5v68JD+3Us3Hqnhq1CEKztTo5BD7Qz+O/ADgITukOIdXL9X2ngWQEWtJ+0voorh+o0OPBp
kNBByykoIZoKY/wtflt69hlPBhMjr8zvxrFO7QOf/f1b/D7OXt6ET01IUdQeosKiTykGYhdU1CTAI4aTyT0EgIPtQeuk1oUuecJLDWocm9wTiHMA9CAd
+ep1xoLWy8y1NZeAWAw9IaOXMNyW/FOck1wTk1Cu4MhgHlOP8+LvDibhLBPXc6ISmKhCSug73wBySYmlgKhYQVmN0EwmEA5JIMJiV9n6ddmB8x9o/RgP
Q5j4HYfD+p8drrDC3mcdBk3mHDDyh5ToHabAd/FF3nKGkmc0fZmNGRMlWHk9CxSAf9x9ekOiBBwnNvn7tm73deePPD5cA8xg5sEGMOOMBwT3DAbXZRM6
Hw+YQv4g2SvRBl7v7z/T8sy5cTMvt4Tae1+7/jeYMA/ltf0ovxTi6QEV6zOc5a/kGtpid8hu/iQwJ/xy/AsnjPlMDc47Q5fpSdjVf7iw8OHbmHx+Vg7Z
n94JNMxqxwMPhP3z5W8EDeJDr4v9f0J9RAnhueUPgeBPuDaVOBNusG/595n0Ny8LAt/a/3GWCxRbb3C36WvW7kFBGVtPemKHu1F/uzK9Ql+A38fb6k/X
BVBz4KHzE6PknuPWBNEGcxnoO+Age5H5lM/xgAJmOMCZQkEoSeeQ0ST+fpCQSMEx2Nk+tA9L8ehidexR+J3Mw7k++pq8kuoHfGeSYAw9oXkD2s+D6gCC
iEFBTsItrCfZmg8c58jIQCOCaBhkEv5fVZA+4ewg90NIEjafwQ/5fgadv7IaXL3p/bbyZCjrvS5O7+vFwYaz6/D2BP9e1IJvYXhvs4kTrb8fMnoj9X2+
76cJ/kbjKcSkc1gV0I6QoClSztOh/OCMy9CTW9d6OFu2BsQ2zAp94HY/oMn4YT1/kQMwmr9w2fn+RVWKyyWlnCqWtAOTa/rlYZ5QHJrWFVYz8Ojx26nB
Pg8n9Bzn63v7Q6Ds9z3N9/xm9HwE4SlPwNBZPiQpQZA/oqSlTJUM5K75Jo2poJ5jJ2CogrZIJSQ5/jQmyYFpPY9Hpih7IbTgE6whrR6SHYzIfp4TM87T
taUTnP8Sa92g2zFxvgtNFqz2h8kZP6aM+IxRpmBhcMMWwf52uJ7mGy0WRkwCwmQwMLCywjKxTKlMBKYUOeIGTe57Tzz7whhoYIB9inMb4phyfb48bJsG
dlnNw0MToYkgl5rxIUp/aSdHSgWELPo0zXt/D5912/2L9jBae3nSRUWJRiIGVA9pH3/sxNMG5MlQyaDIUa2y5JkZK5B6UjUFUUxBrFyoqBaRVA0QFC0D
SFUoiLJD9rvyPvkz8DqR4YHNKWn8KHyTnoPZ7WH2v1x9t8j5uoT7Ita0JpmK3mQ4r36wD/ZveZhkMSnctJT/esoGQkO0P9BvBO0p3J9Sf1nX7gDsofUn
JdpRQ1z/uDxB8FcOQ/kDz5CZIHM0U/xNJpYQ+/2ngPpQ5DTSQRBBJAReKPIznqmE8Talz9Y0pXMXYHqJHkHjvq9XH8GQ9RKfknevofTdg13xPkd48h7j
6J8U6J7vsvs9P2deU+0mfieDIdgPWhMfBwPAPUdx8vHDz6IdFXveoeBkJSUHr91Q+5PPgvbyU6HuI11/r8FH2FUJUP3EHf4nJ95eKkpTlIX5nj+e82k9
h6dx8zh5iHQGSks38g9J6AYMwUgAbWTtC5DJQ5UhRlqBmkfISSuARv4MxUlGHoWcePQ7jc0cRnGQN4ZO0+QQ7U7M3B5qynqDgw9RBPoOY+fzovWFzLVJ
Vfa0YifJArWEopUhZ5yF97P0+f3w2pz9v59G2LDd1uaZNUx1r+cP94jHVC2mmXqU3+I8b9Y5dDLD82AkRBQI5AoZkByXI95DSlTEMSoq8D6FISXlzp74
e8NadDadYEaZP5TMbYY/UfYeo9B+MeK/yvB5CdOpj/9r4Uh6E8IcQ84UOs6jA8MOfTvwhdNus5QQmJoKhTVMzLSrfvzR1IHMGHeENByLuHRo7Lfo9Q94
8Pue34AoM9Tx2Ko+aHX0H6+gH4z1PYZ5gaDvfBDj7f0/pyimhioaAry+N5Dr4vvWcTk3oUTj1HeFd923B3+CHgcJm0tRTy48g5Fxv6T+6TJrhPxl7a/c
cUWqjxJOPwDHgmlXcgbI93vsPotZo06YKKc4x1CLxAJoIGlP15gOQ4QkQgQMhBAG4UOJopRNEzTELc6+9zHAXWkJMRO7RsiIqaDxSIwX8Ie3AYHE/oIT
+XonGjkm5vuBhWyHSyGJFIhmkp2OfLcN1AqP3KgEyEHTr6kARhYfSo617BPzIhgCojwZGiLcB5mxr9+10eHHA19dMhRPylITA+4GSfvPJXZCeQmGxe86
ntPKkxHSbJcsM8smW5G4XKZcqH3ScDz7T1DH2We49dBhzhzQ+0+hPaZBmpGJ1zoSu5wruaw9wLTktCUBQEgXAoBqHpQn9BaabDiiDDkumQErApP+CVPq
ScCcQ8Enhgdw8VrSyUKe8+geJtbmnRCYOe6CBYh0yxBKN5nf1LnpOkJ69JOgShuFhn8AA75y/RLtJ+QSh3Kj4BePliZataTUGl1JiUNrMpMlA+hSNy7X
Y+2Ax7z1fAO8mrsfAGeTz2iH1Hv679/bZ0osIyH9xLKIMJdeHgdaB/fhR8BQxDXhs+pRtEn4oY6jNkzscM926f5AhoJv/Au0B0x3HkfaAfZ7rQ8zm9qJ
IqzjEEuwp4a/i9sePsxkjY3qCSf2+AUIbCHL+mnX7/X5/KH1mtPw+nsYjMP+9hiCR/zaeF6/SqFIyLBC2Dq6uitshC5usWNpKRQyHeVStft9KB8GQDyi
05SDn4LJgov9j5+4u0CSKChpADAnBVAMXE7RWoXIZ6BNWtRxrT579BzyJ1HVMzQMof7YDrtQKRWt8J30Vvi97p8qpxqlwhwZ1E+/M8HVmfXWqWTV7PlX
7SfV2eF0NLOwJTBmQGzUaQHUsEqKS9eZgVJ0yn7Ohc8ZHiiux2K6BM6mhJLF4gSJWqEtLx8VxxWDnquaLYYpIfJLfY4fnAVC8HGzHsR6PN+C2xS8XtKe
SJ7ufkaCSD3BH+qApIIRRsJBz3kGPOUN9UqIEoMEITKUC6BO71IGkHEq4ZEGYAFc1SenOdbzOe81h7wJMDu32yD06y9wETPtw8Ag8hyA0CVd5JgCaJly
cEKtQQJzCXI3zQO4dgU8D3geiF9IS+jYL06fr0h5B5dwciL+b+YTgZpImfI/q7jR1OfQo905d9q7+Ph+H91wc6ZXvQ7KlKd1mZ5YHf8PcbO8evXlHt2c
NJNa9pbktOJhjgvKQ9CJJ0lh1hRiYiBUQKOQSQQMEkgcIJqNUPMUoJ3BNvLv8o3jzH63oTGh+kT++NfpxJDPo/BJD4UdtUbVC2pCC2uThtadPvxYqm89
JZOJ9fE8yeZ5Q2Ox98OsydDvLbQtft+Pth90gfP/Hi0brY9RqHACWQljCGBn0fsNfWEfr4RTtCRIlChwDoULzk/vzGH6jjlq/2MMcRoyw1W+XvPj5fOP
O0udkfuJkjqwIhP53QTXlGpjv8otKfol334HgG7Be0Bw/s/hSrSafQ8jJOXJ13S+BJ9q+WzRo715cX8cTODBQyz1Vzu2k/rjUrwcu3Qw2vpfb7h016sz
q/3X+Psp6mHqX1rdaR7esxI0mKh2qrs4VhwA3WCnh5Rmf1a6G7sfT9+xf8xdng284QO+AxbEo0+41rlr11y4h5AHAWd69t+Bok3JTkJAPt8fT8G6rsst
dZRV1dQL9+b7prBTGtrhpNmIdAOFYPyTsYB4l+ByJ8Pp+z0DrXn5HmHQfSge86L6V7sXR5U1c05hJ6h+PoPj9lPI7aw6QxH9Liem0oe0OgG+7uHq/qby
d5H3wEUx1YdPZ7lLhdieWj1hyQ693bC9c9uiv7/edQ4xho4Dk5UjJ/PWdIcJAubnAQ4d/oZFsHwMACdUmCiJnY8BoSyljnnIS1XyFKNIzUROkMIICtSm
efdzuFBF0upGKpVDfE9EhIfMnckL+AuAZ9I/AG9k8X4v8Ib/X56dnkDsA8TR2NuB4OIHmHCHlpo5rB5kecnIOS4dlOEcfqTSYjzxu2ihj1G+iO3bzbTo
0nJe36v6D1emT2f5/YG6oA9i0yBMBkpSq4tMwU+/DkRtgwfjG+t6IvNhTh/7H/Ljw4WdDiQEZ8l2WUYPKFV2msKu8uIiKCMCtcECshiKTMsNXbMHVNsn
U1C7ocroGz6Bjlt/GKAP1seM35cv2Ds7mhgomD4sJRlSQoYftyU/WkwxEEoqOIbYbZUPf/9DWQMgyL1zrD25/aAmfbr47X3xZGtAUqzcD5f6EJ8IVk2G
+rAe67cJypaCgCkECCiBZghgKbEkmVPYNA5gwPh8fg/D5fmE4H3n2ZSDD+6hY1CoaroyQxn+wPsJo/HUD+MN51Nj+4Q5Ly5ifvXkeX7j8h093IcEPQvV
AnvA/U93M90Z+w1rPwLqFl+f5bBM2HZukNHEp93E5aMNprpz9nk+SfuDuA6B7E2jCHcLoPa8eb6RP8p4+LdB9YZjXtPc4J6R69U714CJKQ6wQpNvm+b9
/3U70nCGdIFDYf5zY2w4g+KaMkUTb/kxA/PIIqpQiTFXw9lXhZ4vm/uPJ7+nd9HC8OyDk/avqkOAOnQ5xNQlAED/YqJJB1FaogxWBSxa/5K1ACpMAhLI
knxPUGCOyGamK9Pq0AHtuPwQuhrH8T3nLRKO39KMXbBRXrTZkx+YysEZ8f677oMaP/HIUixzptlh9/fOmtBwkh+Adf15hv1OwDIWsXBP+wvHDUO+EPxB
h+05uT+n9u1Dy6gGJ8TqOPYev7j+f9/T/KMnKmlKEn4srCFVKow3ah80lRiMR1ailSELaWIw8BQbHKFWIrHtT7g6y6JD+n94/laOHRX84Tfy/A9SGhIJ
NapqbWNUGreso0bFdTDE2CnZTlz7+6222223XCEOO/tvrJIHOfyJDJ1Py4/t+f7L+fDYw6/mAzvMQCkgygNE5oHWcZgerddj9NwBgIB69lD63aPf6Zpj
wTz35w+Jj5H7DvTmaU0S+sx8PB/j4db2iHx8+Xp+316dw8lHkGl2b6fwT9fQAEHwEvmJ/Ao3t81RF+j+DP7VhZP/4P0xT/B1rel4F6TzfZ8TswfUhSps
wKgqgLBRB5T8e/sYdUr3eFnckx1knxcN0ed6apt0o4WnwsFkHtKELSyr7yg5/8ulMvn/3ztpmM2+lpFgx4lw+Y1eX/GUclMBTikMHP+uI7e6UiaKoBrV
kx/tZpOJMGIP45RmT/3/9c9iqX3IIcUyV2t5a/G6gENdVpg0MFTH8n6LH7TCW13JG9TJPy5b+6+soUSLCAQlkd/Htp2CjBhMMOvbVhyOnT+LDI4PHTDv
syLxZWtbsfgO3rleomaGxSpc1VUGHnGG4SDkWe7CrLyaYcyNWkMYdg85QRyyJWy2A4JOlS+p4iHH9zKDhWVI/spoQxWby7uJieS2MOcub/Lyac+zWe7B
JkoTYk4k6Gn9V7RlGYqIDVIRhZe89pEHjmKMVVZZqNDZd5w0QLLmfp9l6V6ggNIEOqoRyUk3ViSUJxmxRunSS+sfjOBqL+ZYBA5smQcEM1GYAJhvCbNT
QYjMtRWIigJk4uf3XbhNJPnolgYblvt1tqaGRcIdR9x7/Y4dtvd0JdeDDnOegoiKwnupVB2VWBQX3661BTSCyDNpS4WGX6NhMggJICaxgf6buBAyLSHx
/8afxvoTJPDA3v4ASaW1Jq4ClPCb960EtNrdBchzEKzhZIXmxHjWHA6i+8nvnRX4UAzNcqdhP5qr5GWyoMx0Kn9Rxxt5yL8PRXBrNWPF56m7Ujk8V2+m
eZHLJ82MBXGt9tjmxh4mkJ6qSNaslkXijRQ3feb0eBov4Q9xRmSAe/ObBnVIAxN9CBaBwEwuirgwJDZ7z+voCf5JSlfbCfISSSiDiREw9HEj+1+A50EE
XGQaQTuVQdFGch5heqc+2gnFhDIlNeHj1SseWyreIqYF2YgCP0GHR0LIQt5urI8aP6Up77JtiJ8m8185vXPQLCGtENP5MMPeywURJ/+klfkw9ePXnsfR
J0N74+W2kA4jEcIBOLxkvyCJv9jsc8OBYDMKI8inDMfTXLAkDkQdoYZEILXVETnRUqas+ovAdRo1igcn8OMLYu/jlKpiU1SdoMJoKvLvzSgjRmcFzwn0
aDnNUp5OGEFEOhYBh2ByToxs88zNxw89GZDSXDD/rzx9dFfFR0bJEd6YPo7YPylqkDxg5QU0HQg799d8J/qs0xOm+VuFVXi0nU/plkEftZbVVBAGQhqh
JBQSMHqk0TYst7D16GjkhFUENsT3b3hdXM506ahUfuW04WqcW+JhmMenLPT79tiLoj5syMyiWgjKWWJGK9GZiW+vhh1Ths/XKGe/xgnzTNX5eJKnrDv/
tNzDacJIZJ/F2JlRJB1iQQREBKBdsjhdUAjgEwv1EjhVQ2RXChoOuevffe+Q5Dpv5a57eNmuCv699CLFT0MEFS+UpHxS6qHfZvvD5z4j772RhZNWqhOp
CuJn3om/1c3y2Iy4+VmRvsEDIIUH/loqBmRxpQBOpkVKntKPqL/i//fTl93b/JmP/f/v+zL/pkgG7XHH4dZduH+k4kf3bT7Kc/MjM/4lAzqBGbt6v22k
4jXf8PlCI8q/+fVDvw97/+PdtzlSmnnw/feuFS8F//FYxeME8RFfOnHSGf8eJ/zjoZXy10X9Xd5/KXy//QtH6gf9Ogufn/RL/hl8OanTK3b9vHf9n2y7
R/D9/4ds1x+H70PehnwDjPTGnWv7gvicG4KQ/0wIwIP6FYoGCOIKMZEf/X6SoD+gyPu7gsD88rivzDIjREDjqG2yX08Rz7kh2Mudor8GSdz7/6zYT+v+
PvQfpKZDPfo2dffLjIcfy0bT8dWYq8gNK/RIeEZZqJcXbwTb6Jf8v7e8nZ5HL3xGweKlzjEnFadzTlDgegKALO/j/lArLOtFIUzIs4hXNYZuz81/avD5
vAfUvDO+n6zcGmn1abUG0v41+uNTfvXyan9msjK/fLWWH/REC4l+zYNuKftstSMtP3HpLp7qby87WFIz6zXaFZ/jObmjMf/B9z05OkzrlMCr+8++n/x/
OXdfsoq8Gmd+FJ3bSippH79cgwHfatNeUSHyx/j2r2U+VvbH3sAvPSc1wef+f4fX4710y/tzA7MhPNRlV4Vzt22nL6/hQMtfWXtOvP7clGvWX8ttQPp1
jJ+Ns9OtnFJv6NJ7EW+7mt/2/KWfr1ZifLTp4vf6hOQx7pP7OAoeBPt5Dj0qKkjWkub+57/br/Zb8jKsBh3Gn/C8arHoNp8/0r6u+nM30vOPXlNvaZS1
26h5qL/TkIIYNzbumLU/+PmfPzlhD0PhnPLOePqpEuELQTFyAwInzXUyISD0EnYcOgLcX8ZyG/ZHU1LG0l2geeb5dixQ8aX4PpNcLauNwzx/lorDemVn
CngMuN2wffd//y87f/DDs/2pn2LpJbr+s8eb/t/9e+BKkuY4/DfOjyenk/D7f+O6cf87V7ua4NyaP9Ep+uAx040txfXjj9y+r1z1++/0/Zjt8q//993u
5fGnTNKt7Dr7PwH8kJJCD8/o4+VzQ+ZF/L2+HwpUei+M+X0fv5dJi3AdKXG8tDwLK6uvSNS3rMjNnaavDlVaorPw/hEpD6acFtjK1L8zzjC2YGgcMRNV
oCnh38vX+3/M9f8P/f4TYUd1eff9Ho376W45NZT4+W3fxX+XzsPinMePq64r6c296IBpfp+A/39Pl5+yA7CZKffx2/3/2+v6PX+3+n/L/T5f8e5W+e+v
/T72+Mf16at+fQasve3PX/t/NQJ6qPp+ccXb24eQ/XTyFB9Wn/KYo9g8vwIvwpcGnjh/2XkxD2r9Yqv2SVfcMn87SP5f2r46lJlCGzBAqCLSNQeI/GVZ
TrWqrXwh9OffSYkflta4pblWtUuoziI5BuDPEhUVTh/6Uac7gifeBVoNuFH8+sMrhZuKrbT++aSRCTCQexnDYhc/0zvPxNXP9Wxfsj7Sadv3OWw0/ALp
mn7P7e7bsmm06c1/SAPt4T6fvVASPwHZ6vXgRS+O1z+6or++I/767dRr/PnOkpKO/u9xQjIcB2Vn+35cHphhwr7JJKr3UCv2O2vT1v6R4docXx7/LX0r
2nbxFNBppHy4f+58bX/uy515ZhJ6nTx+j8HEz4lPpPw8qMBL98mtjqvoFYVf62l0PTuoOsoyzLNcF+B8WDMoU5SaK+3n7+5EFTfxuez7Uky6N+79wIIA
/0XW/C/1aboJHX2Sx9c1fyn0cUPH3L90n9auJ/NFnSIz1PKD3FxsrlT1iD+kidnlL5eu3TL2sEytw/s6DLNa09j3f8zwnyH6f87C5/98mkmtBnDWmffq
mP/RDR3b/btUiaSWqaKoL+m/R6Oeuf0484+KQ/IinlH8SyApKtYtlg/rg5MtFFFUxXhhiSZjiRDhhhM1UzX6Gqn/ZAspurf1/jy9v0fn9Lhq/9/an935
fXt+bw4/itl6eYb0M7/R8wtAYjVlFwR+Jmyj5ijmLKP7lD2+3KF+v/CiSvWC9QqkbbKGpgOCJVrTEglJmK5mJyCGPpZ+H1/onbeVmHYUi64v+hkkhSA6
yOV8c54JzyFQfVaQfRl0zZ59Of2CTfp3rWhzCgh8VY4xEwRNSQZlRyrswGpE69ZPADjgw01pMaQ8cOXR3t022sUdrBmPTCDQIQB2xl5mfv4+vHeuKCwf
IWhuwhPmrQs9XjPjaAzBpjzt0B/4UiDJ4qVOaadj/mweo1NJKgEgQGt2NOvFjJXVBw5izuC8LuQpN9dG0xtUqllO8rlh2TblfDZzFGo1DnGMy7Tbk7VJ
E+LaYuubjUgaS2VrA3BSQOjGtTVUz/xKjP6nd6EscIgcZyS9kUBgC1Wd5wHnz006ylivEvZRL2+4Ej+f9ZD20WdOHbqNv+UecvTefbz8jyz00/hHodcp
q3crhn7rWkenU5ezyZHbEnGsHwUd7r4yHKRTpA6losro3Bti4KAo5grEMlCKlNeX07vXlhaEqoJFOqjVPnARACPj+5TDFArJ5umQWBWS5rCa/q4XA073
y3nHuFwoMv+7Sr/uRP30djC8goIhU5C8cx/xSXLNosBZXGY7Q4D0AvrWxzscmy4k7vx3zz4twnQb4nKm5IPKeu07ri/Hu/3fdnhaQ2wrjEQigus468FN
gGK6SZhZDdxmQl8dBgTLSQ7YbQdb6zGK6rgz/0SB0Jp7ZOYiQdXJJLS22DWMy5EVnGQxhmWQxOnHaE3ui8yk3dsx1LRQYRkv9EoGSPaADfPEdDMQL5sD
BIaEi7cz8TOznQXlkv/vyHXIbZADGBJjArIRLQ6ETXopk3vaPVqpNSCH/miqYwOlGVmmfCYUbsCjbfKTAABfHwj0yZ+/MCQoU8mXBKhIEiJqicJNiyZQ
RznLlUcJJIiFSghFpVcjDCFEIKIpqtplXOxMLEDMI5QUJVXCiiRFICmUxLlEcjMZcoiCrlFqa04cgsVhyoIKOUFldhRRRYRJbEkwo7SoQOUJUIXKqCIs
QEC6cEKmUFCSSQnNKuUIVNISouEGTSCojRZAdI2ckyQ5FcKlC6zMZVVXMmrUQtaVlrTMkIxEkqtFM6GSoGsLgnAog5SBBxoqGgKJjDMieO/nr+mqpmaa
GiIimCIaWhppapooGqqJCIpoIlooiSmokKQoIiIiqCApqlpmKGolpKKACgAoWmiiiZmoqqaSkqZmaaaiUmSgKKCIOGSqaEKKAoWlpSZYhChIgoaUpEaA
mqhClKSl6D/7SZsiIqipiaiYqqKiIqgiKaiqEIKaiKKpohiCKEqlpaKIDrGvXgZJE1ElU1VFUM1FRBQRVMFNJVdeOcUURH6JJsiAgzOGsu0ii23DsLSl
ArSgULSCUKlNIlDQCFKqNAjQCFCCnWUCe4hIH0hr3Jhnvk0R5TW8jPy8n6JXLy6L9Afo28j9nB9MHSEXc+nLFByV3mClPd2xP5OeB8vyxAP0yPEJ+n24
qH6J7p7oPfBog8Ze3dgagOLw6Y/2yH8Jf0SPaHrCBUIeWQ6QP62sNoHpkJ7oH92v/P3+eui79TXnfW048P/Xt5d3/dn6a8Id3vCWAckOuSKUCpO0Lv34
idZekB+u/ZywDcDnFgv0QfKU7T9PHs0L79caE8pR/dD2gPC/p6dtHuvGPZZO1srCTQGQebHNmDitHT9pQDM5EADI1ITvnDDum+Uz+c+L9u3bXatquFJ1
p6vPvRAKyr1cIKkEtkwGs5z04N08IugAsURSgHEXKJ/sqkpEb4PW8As+i5u9Xp22hr+TRjMbTVmb/m7uFeOJPJAD1wWyoaQqs0lYcONhIHl8rr+z35vj
r/LXo6PLnwzjPNZ+kO5v/5b1YtycTsSEWygIiDqlxy5z0OaNy2Ru0dgnppT+vn2/q/XnU5FEXJm1wH3f1c3bfwUu4a1moU36K+o41GWRfT/Lqagk7OZ3
31WcKJQdiR/LSoZKoHadwyyJInJelpZOLdH3Mo+z/UEeIVnjJhwT+CJJkSh7ySECiqqZ9uVJ9iLzRTZDBSQ8b+kzyRPE5QKoEGkuIbdfyIVirIlBttPr
RryivRu2qzs08wZ6VgPIXVpwaSkPD5wQnaEA+j7gzt+H2rJ4B/JUVIE/tVpvDlBRpGHcyQ/cQPwQ17Drmu9HnAodXpktv5nixRRfHLDh4orIRhf7EJMg
kcIv/+3AnSmBzL22zB7b4lCMBxgjZuZODMcEyO9bDEkbCMIW1hl9sbIwUlFBSLExPBmqhs3AkZapUEwMMNqPWSmdqsvYmtFgoYM61TfnXeibQ4nhnXdu
SmcpxmmHWaYedVF7Rt8dUMjt1RNVE1IRqQxdy7IFncpGMpQCjUiqjL2xq4mxYQqaAMCG9ghQTtAbOscPBBCbeXzc7OiSizvJY0dlRKgGaFioCPNaM4Qz
CCJ0rjU0J5EbK8DXSrjNWgkZk//jrngqNJ3852Jo37e0yGlH1l9HCF0htzemVypIawhknDpqFEpgHUhwhuNCBnDgeJGsBsvEjngQ06FYevFe9h4NemHU
887778zpvHVDMzc7bOpTAMBMOZA0PMsFqI5MIHYOkjhSomWvj0055T2eahWm06MhpzZ12731ynoG751k0h46MxBGIh3lj2TRjFVXWqeGzcAo+OYbayaY
a8F8907RdLAZKNEAkDd97kWQSSKFBEjkYq1j2QHmZ/2XcDjhRZGGCeOgpYQPCNi4DZ4Ll5OcOdR0XoNYwc3bl16POu3a+ErBQ1fGYuR5gGk1E2zUjtB1
xOutmcpRy0CQCz6yw9O8Ewhjcf7QU0EApTiigN6YMyJ4G7l1OTrInBARJsgSTpQ7iKYy0xNe+pcQtqa3xTJpQxqN7NphqW4gDoVzoVgahb9skTBJB0UC
dWuB6p8JAZguZ5kzuRkAEUtuEQTEa0oDHKJZg5I7yaA4I4gDfHPFDBGYL4SqjJFktbGY7HoqwQDrh6Ja0dRABCbB3Ib1ADJRy6FzAbRlTVG7qBr/VKey
jnczA4t73oCeMdmgTQgLYdbNuj2JZBAJwDKcLVOM3YBLShZs1JOqAzWsLEgcGXhcEiMNsIEwY1kzc0wSToizqAMl0D02SwR2V77WiCLXBjnAOMnqdY3J
nsy5ZFYoG2OmdAaxXrrk0G4g1JjRG1EWAHoUNZEULIVhA6pGaiHvFVCWGLG3a43U0XkQ2RuCECzA2DoQCRYlrOmQxFiKKWmhCq+Ot61UVs86utpxQdPD
dqKTHxlhszb9Te8bDunfV8Kh4Y5TrovlKw0lj331rDNB2aLPT4jMMd535uknl7ds/Q/b+nomkDsYEnSAyD90AakD1QClCDseMp7/2dPj9H1f4+P1+EvB
vPIaoES4z2+7iJEf/v3r0qiT5p/2TWSJUgo+r3/d9nxp8vwH6mzHNCunudApYBigX9xkw8E6/Z8/1fbEri+AL/5uMeQ9tBb28pf5f/bd42/bYWp6eZYb
Ig9Q1IqXqpL+Spw/JUkQ1c/N45fohKmi1N3x0VEc/t+StdTRQpPXJWJ96qUn6P2X1es/5VVFFUDHoUA+qQEPZdKONPimjCyvTg+TUzJUEGIojJAoBsLI
hLLGlgDK1h2j2KvskTpCP9UIf5oT/u1i++Xryxd/hin9ujF9cf1JDGSKHbDtCflu9J0njuwilQ6agAebSTHm7Jzd/9iQ16pIQrWGsoAdK6mkwgXI1KY1
AepVHnAKYE4IAs6sIdvH4snk5bC2gLsxYGJiiVRIpcbFEYxhjCsOR8rzV2aCpLcbVkvNUUP4VrOVSxC+4htFr/zlH3ZC05yyvS8oEpK0ePa9eFFn/1rt
3XWgysnF/KwxH+F11IvJ5Mjvt0Xt2zFq/t3PH/4XZAPv59WKo8GnWkzJBozVRQEz+mpEjrmyaU7aFhVI0W2HJ44aUNiUsL8twcIWr0MczcaofT1uRu1r
f5rjDfEsa5uRRBWQk8sRV+5g2ah1wrFyPoLiFhLIVzI/NsZVhLce3T9f34m+nn4Hbx5e7n3fPfJETwlWlGgB5wj3RkJomlKVqg8iAyEmaxxvICdB6hyq
gJkOcSHJIsTrFUyE1CGE0rSWYZNNCpRBSWs2WvCM+EQ8phmeVZDQxVbVtDhik+/+dLCO/XJs+6WWS2UQZaKIKMHhk9DiJMs30ERnbWZ1WuH5kd1Y53YL
RUuUyI5cFy8loUYpmqoKs7vIG7AejIApCKUCa6Zy6LA/RZocoQOmH7DEGv+TeO6i1VDA8SBR7orWLuw604N7aTp2NDPJT0WQI1trylFjip/xafzOSDNr
OpQSFEfUskSptBGvtf4EfxM2vGLTymW3My+BLpfNmYlb53kU0/hdQxSRgEkeXdFC/GYUTPE8pLEFTzNIcd3FQG4belIIo6qjFQp6hRYh2CkdVUPhknGG
oQ9Lf4VEV/9cvD1XEjkuBJXPPRGfOUnXDER1Pm8uLt0koEGuOGY1zlfFW7/r36hiKHHjSYh5+29dT7c0lkSSkSQQel1UzNEJot9SwQRNoUZMq2fXRvA4
1jyqoCIuU+vtrvKaEOvV/HnCGLEEFOV897qdyXte/69TDZJ3ue5selijdVQiSiXe2zophM0IK7tUk0LtCt5ZAMIN7LwvKb1OVp9OOHGd63zh6f+2eXHK
rcmzlWqbaO1McCNrLTKSN5a42dIKNg5yj9cujREonoKurLMnVZD0bR+katMNYhSk6qxLqt5NcP0WbhzOSj8S9ufP4xYOp/TWllhG1ElAUKdod41LYI7T
fiq0/8s07jlZk3lIjqZdJhkg7VfAxTXb8v+HW3gIKLRvSTlLIjtDgj/05VzKTpkMlc+hkx7lbwXQjL9Up7zhFl3GoJrEPv00aby4LeIsoJX44m+Oa9r/
0NnE6o7BR3FqC9QOvk3s/PVtE+yTz1HkVq1HJ5sy+e17SED2BiJi4MCDscVpvIOYnbrmHeWrdCIig0XMs/a2sTkN/JsXQTAqXDB6qeOvOfPQ5o+UK1KE
lM04XgQ00fz5DDn58yOKt6I3NLh5n45J5IVnEw9K1/GnsRT4l0QU5eqmtG2c66y/PZmJxGr+VzFkImVFAEEkwUikyzsyJmvzrm6qwhXNe7Ewe+m6SxL/
U3IX68WKMfBADP7pUGNjC+hRzU+N9Ico8NZ5E78Ye5A4UUEkbKkAFGOtoSXJUMK3EiR4NTZFGVLQIDm3NBAwaP7jy0BVENsgIgj3SPjpVOfHihukUoRJ
CIxsuBoiNEM8mizpICvZCO8G3+BfO2wRQ38P86Q5I973qBVOeWieVdS/6fcHlrRdryh5Ta9v2fh1dgdqx5CQrm4CP0pylaFd7meZCSVIZ8tVSIRlL4Sx
JSoLROgbLka/Dsr4u7v284kN9J5vekM5zBvlBadNzLY0NtaTvRnJElDqijwoQSHQLAsiufvU1dv1IeTVEVRBBNccScVaQbbHJc654/gbGEYSf/D+DD0U
qXf/mvlftS8mgyqFI0XLPSYmUGMNWgX22blxrWpoKzVXUdGG0OHw76EmZZqF9VIMO/oow+TX1SwFAldsMxau1lZy6EkkkbnWThteF+meLkCZTcioyDu6
z/CU8wabJN1T3a/fnnYnAQdsPj4TvPMjVfiq0VHghvrK8oU+sCImGuXyU+c2xwXaggkmpKoBAzID23ZgRYgaQrl8/G78lENLXMqv+H4BNaajzHr6/z7O
yKJeB0/xk35+vKO4nttPYIVyVLFmUf+353eJ6c2fx7rURASBMAFdVDMCxkqHHWX3bPLdJVda1Plk0fhD0yoKoawr53TE7c/C1NYyDRtFD4QJjBTjsK6v
eXM1JJJNhIwC7iwOxhWoAplwLsNCOq204VcLOIMBAiD0h1xHwaOHOLOT2bJBME0UznFilJaYNSOnPKpHu+KWtocaliami3xPDuMLIWuBQNIWYgfkWkB+
BprN8cEhvQZrpIpQ6/BousEdhv2LIGJsGLGgupdUObtCPD7YxSgoSQY7HSAo8CifSTJgIi6bM/CfU6lDqk1T3QUnn8G7BGEclv/puejGD+Nok8IcvrWO
KOiAyX1y38cNi1b7gP2+s4MHvzjCoe91SEgMB9KrnGj6eMUIdxmrihB1bxmgAoblLlE2NZgRhVFpQ4kVyaekCEhRAGYNGirjQEdxsdy5AGLUimeNJn3U
5h8e7q96lwtIsvxycPDcrQ2u1n4vAgOUIDLK0wwxnItk/+trINTIEEA3Audz2woEEwCGGSqShAdytBvDZzfjDuvaW2XlO3pFG2mDO3Ro/ZXSUhGASsKc
/onoJer+DLHfixS+GBr+PzsTHlcWl3QZJZDBDX9tTVeSHNujMgh4C3zUseyWTcs14V4ViBzA2glHQ0waW0d01hXXu39mvDO+/wV4JUIU4EpKizTlj8FJ
IlSy7wt0iqSIJP3TdtL+HxrSgsjbpPhhnvuBhpKOnetYfBFNU0wDHfwow/T/PT1q2hsBBEDyX4l2VygWJFN/hcxPb7a0zXVz1VxLULu2G3jVmLaAIshH
/yY1MQiTFX+RHExxuSb7VfsQ8c54Zze8zHwynhKiaQquUqjczEKOElw0Suf978tSOtqVIRDeSfrUIiEYCZXv1lVsxDV7P+hnq4sj5kSY9WPqcn1qWCKb
ICIz+FISUaPqZcjtBTgLoSJEzP2+txlUX9Wx/zpzULl6mf4QuThgbd8OREZ06Yuk6GaFRQ2Ziwg1XwrwQwE6LT8bV7YaZu6660YfHJerJBr7vrvKski0
yEwD8pEx+xflcXUpDE+zMAaN1vrMOP0c2/sHBZes1BrBTu5j/1dnepwq5JJmSX6ls1fdUsrC7v61estmc4soLGC3pamZJrgMl+tlgMXxcjz8738bvcKn
3jkiqxBshbaDRtWQ+UgLM9qT+9U0EEsTtGYjRhlH815LIIuv16USR6slDZAInHCsipCl9tO/0/kxVCNnk71dwQzMOHwO5BOndm0jA71X9PfJti68UDpX
QgVNZT9qbemVgcQR9CLIH+ogRvcloweW+9oUOSuDFmhjqTHdq0hMyEPocPRAtqEkiCPxS6Qk8DimzPzlwFQfm03bJPyZUPOs/x72Y+6FE3fP81mptUsD
SYI5hhDE+DXW3DBdfd3089Xs7s687wEWlenZZIMWaNEKT4X/GQo0R/SkB8fotvbfXKDzO8tExO+2PTWOS5bWi+rCq/CbUw8YYg/pZ9O/bZ07G95XEsm7
guS1LT3ayerrg2JSxXghRZ77U7r3Jcry54Y8rT8r3PR0lL+PamtUrTtcVnm1+y1Xyauywam312eBqfHM29DhjWoYzRw5vb564RytSThmWgWyi2QUyiyQ
DZdfpER9MnZJt9PgiZKXlRsiJr7KZBRUX0e3JHL88zFGTHBH8zUoLhUQ5li9qjBSrhCsQXesr+SuHZQrxo0znFyBQ5F5rMEE9CFt4eVRjPupSF1o6fTC
LAI0aTK/BQveQ55KqAZiDwahJMJDdhg6FPXLkYcV4VAYHdZcpz5RNCTsR6iGoij2kTeurvIBfZRcyKLKPRiHQLU0gqQrz2x+37XNrCNHADITa+fzqHyg
qSSgfNbkfBjNqMJBsfj8nMufoqI7VRTQnMYtIoCRxJLDJBtoMW0wCgv4wmNrRr30+JhUQUkHnvQVEmEr+gvDYr560J+/VzvvTqQqKs/PXz5Te/I0Y6+b
mgo17S7H4K5B0NflXsbFkpBfaluegbBOPTmx+fDUOqoem3SrLKxFpKoUEglRfZRQZRJ+kYJZxDmd7+H4tDlrekMI5qZyjQU+5VJGbTkpokXWHHPUtmPY
4nqlwNxC7e3Jd5zeYsp4VIsIEnPUw3QerQINKfmpN5tz0gicp2yvXhmQGZazhS9VaLiNL1pRVctPat8a1hKmkw7qUFButWpt2rBGCa8z09WB92F4evpe
PjgUTyCiMgqMi82U9uu/u1h699VYYcHcsC7tywVcRdu4ugjFQpUVxxzziyZSQlZdTicLpLlevlZh8/ZQw53rnrh7nPK3+DQ2e5MZ1fZhf6knBnq+uS7s
2j5PlwumCqoJFHzP1cAUX+TCf1YQxIwNkfBFEVKocGMPOoZzZwZE9IViCIoCho2KfV58v0zZifk9vsm31SsTls0zWZgXTYiz7oRHCWZkydpEGjNhBava
ZmMBhEBmGYHaQr1bHlICgSdpPRYaSRCJSgOF98iaO910VQRU1f2YeGYeKesr0WqjFQ/G3Kd+Howx42qdmUVeFq+3784vbh/3YUc9bo7NAsY3ARj6HKrJ
n2QkwMI/tOd0wCSfoY4lJlLRBEP53GLSFZBFBEMzMUcdON0lB3VSSffeWB3ds9uuO1WtVk4PATJ4U+9yIO1PpfDZ18+vNdl5xy1jjKd5FrB/ZKGTS98g
aTGHjxofZ0zhrl6UMeQ2Jxaqsj/Klixh6vAYY8bVjyofbhYojBVTSUVZFWRH96TPOlxFTephgz1cwoDNrKxGC4y/faxRRGJyaDypfrtT2W+ylIj4Wi1C
erjOfXNalOZYVy29aFmFXSb5vgtEVfsoWTwoUED1uc9Z9/fr+O9nq2LOhKj9L7s+E1H5tHk+6ZDFXvs8U+aeicEevbJiHiw8XAQ5PJDfazEHvpsbpTVK
JtSs4e+PU1r6Zv7yaHYdR+NaY78PwdfS7sWHh4UDNzvwqIdHXFFXRmozWb7QTQTTQ0m075NSG7VYYTb8/7u/po/NOhRmWfyuIp3aKn5tZXrxfy3Y8Prg
fOqodTdkDtk0iwUUTV+WBjJvn1yGmdsq6oX2srOmdDWZxro3mZQ6OffQ70O5mx2kR591xPROXB2OGEzJ42F+ybSYztgfRKgdb7VJaXMTjP3JoPxjuJ/u
+11/EDwJZZJmhIqIKJXgGMX6vZk9NvqTi+OryAEYiIx+FvNmOazVJ/DwWgS5Sn37jiUTtPcWGR6MxAd138WbckEBTRlEyjklPgrFvAjA3Vw6o6s112eM
SEEXKDgWPi9WFZoFy+LB3VduTNYfUwbyif7FtIOkiqaGx/nI5fBX4iRWuLCMSSQmiVU+pCHaGgeTOuE+T3nL0fdqDr5u9jdyCZSKnyPn/XcJiWkwvJfC
+7PpfgTmqHV2eLX6Wnu/Rv66zD4ZfFYqSegn1XyoKkKkL1RkYYSgGMecfR9fx9XxIJBFwCF9zUlfCCCUK15M6+bF7VOSwZTOkmeEEQaM8fkpiUUKhAIu
5mZZTMEcWEbnu+WHwZvFXfwjk628i87bkDr4UnPv27nIHEztSz253XQ5z8SyM000SYiBYeJsm1loomUhO+bNJexh0dx7N6sKTRSCxINvnzDamR3pMydF
AmfmnXm3PsaImUc+fxUxFAoIJeELc5jS24rjh6Gg1nL122kDrQh3oQ/F1AO3KycWowTRvFhzh5ONWVCu7NCqSclhh0I2P5lOFdPMA1ADSUgKUGqoCls8
NZ9bSc/rsCYwMZ4MzGHj35nizpzuazKu9nD9L6N+yC2npQQRGSqItrildikGJIshygEQgRsgURn6zOqGGIo/1n7Tw6asgQgYZ2f4KWPB4I8FEMjqD2RJ
8EDDJFHRfusBrWFkhgylEkJJIqNOnHdIRaUDR9GMMVajCzHiXlcHNKtArVcTxYRgkbSFGfv06PRwi+F0zHwhhm8HRakUnTPG6d2zjDvr1x146KK/i5nl
/mTrYXy/bfvmxYHq2IxefNAMZHIMOcJ193fwbgeRId7GvPPLhAN35egMIINXZzlLJpHiQ8Xze+quNq8Wv1P6ayq/02aIjZfDqNGkFlisqfXLnFOyoatm
7PaWQIAOQTjK7VWlXaFR+S/c1ZOiBSihmwy0PSHjwO/751+uVC6orrv88OkyJN+ZnrCHnoPPjyd3HgVHIvwX3cFsK/D32qK5szUSfPDJEerqxpFPcrbS
ZCbl21aeijqy0pj0dh3zb2FL43LXO5wtWU7yX1aaN0IYnRUWthJ/jw0xSYfuaMmoHyJ7evvVsUh0scC7QZAXkEomv6kB7GB/nLYXCixwhtN01EfHgKOc
RtB/65+JO1Z3SkrFE9c5cPxQ3q8QxDaTynSaZWH3Mvu63aiedGRigcijKTW/hh/VvWgcVKVfRWA0uuImGDNeL/25ymN0Z82fVzLOyb8rXSHddcdQx0nI
7lHuCL+9Qq2NqdmSHqWPJC5K9kgNrxcxZ+Z+2+Q9GzJgfz0oHGKF57zr1mDRiNHnkJkn7FG+NWHf20bPrwm4qcbLOnme7WPB1oQbacdvNliQzIBKamKq
O5Zy7VHGSg8/d0dxnlJkrV2EGRAsdCiMxmwyIEcJtvqq1WVgsnCoK63YXKKHwwsRYQxYeRnbP4+AHowCIEQDO3LVAEQUAHTT5GXWYUnXMK0SnooyZ5R/
S/86wP9yezpP6LZdcJxx15m65LICZ0Z/8OY83lxnOmyi8nZkejAgmIi9IABGBH7P4uAzKO2mR6DCDRvj0bM2Lws45DmBDKw4RRw485dU+QcfSRT1cKK8
/V2wjgf+3nzzefsnBITLv6eP8lP4fHjw4+/8tc9cnEBUtoMiiqqiFacouqyquWoRzFpMiKMU0OZkVJSUZI8t+s+WxA98CBqBCk56ylaQTUANImpQyByA
KQyUMlB1ILSg0Acl+jiUaa9s/X8PuF7CZX4GAIgHapAj/BINr76ovCvpjdeE2X8eucWXglH+oyAWS9Bia1cCYj/oIgHBS0KvlppaWufbT/Lt3oQUEyh2
gVFMUrtK4KVpit06+t8C85f7KAkGmF6fQ0FOD1cvYtwKmhJjd5M4vd4R4RpuOypqW1aISM2P7Hr/nwVZVFFhx1KDbRhw/bmfpnWuakb+TpqCQon/HxVC
UiDSbb30qoI0EEihwyjaq9VCn/x0rJVP5e/Oh7rzgzW87dT38S8v2U4UPik5IdIfxoIbzgTdGtyOzWZS3QYpDx/bPBlW8PXxvBJHt7LaSjdZqdB23JCM
2v0VUZJAGEFoM4llunVeyUnwz5WyFMa2fwsusVd04aWW+GNwToKEYHJTQ0Y5FqaKAnd0JHBdyGzwqa/yhcABmEa+07JP9hBPydiPMQ7E9NfZ1jtyHSfR
NfxDdh/Z97O3+9IG0l8qos5M0/fozLpsfRlGeE+JwNE0/fmZadWj8WaxWTT+Vqn+53sbfz8ZPv1fdJA/JEH8FMEdcJleVFkam6q+SMs+SHhGv7kz7mCQ
iKI4BGCVLWnOzqtYVbX717bUiwY0UxzLNdh7RUQY8bdbpd63vazndEz8Odfjndr0pR5yeT7rp1l/YXEwoQEjmo+kAOgcujBfvQAlj8gB+UlQqVCOETvD
A/zRkQfN7/1Dw/IP6P0lqG/C45/eFYMrbnl/6/v0lmKfdSPGVcmmonnOdAof/1MnUkFquz0tBt+vytMU8lW3r4t9Dxwf5a7CXIEFsBTdQHwuu+JSWUuV
8vwYSy/XsPyFztEgvMtxV+T8ToDrvoAluDD20wp4R1d5U1kg7lglUHY+Gc0dcEe59JaIF6Kg3qBEUZplsKuDQKTNW4br9lq20KgfffEopcON66aLArPT
4Uvwz1fGS5qYUKZ2+JCjBSRC0nm4lTfRCSUJ7+zw/U9JKZngxWXWX2wK8+JqWGBa1r+WnOwqNyB+xgLfWqj7VAkU3BToFhhsE7yKdEFN3kna9kTR9uuE
bgWmONaTmqtpUObPbkVLO9TSUhU+1x7IlVfKJ9cyf5qj4f0RiAfFbvQXI3Myz/qrSk+7/rhQcqg9Avmr8wN+nlfAfYO4UWwOfZtbhxHdXtDaeSsgmCAP
ndc9nbozpT7h8e94I7vDXnArJtPZqcyCKOChTVvj6nm4t+251X6b3crNnE7rdlWJBy5wTt0Eg2BKMOZZ2dzOkSgKYhVZYdXF/j1z08u33fdTzlDe4eCR
y85T8ugbkOei2QryI83BD1ZC41yyflG7cDiwv1PCl7f0ze0loX+ZbiSU2YSjU+uYtOWZeQzGInacwWncTccXlLWlhPswqJsQntt5Hp5QgxjmcJy6Hx89
sU3qp3xb4d8+izr+jnHYLXVinjPqb4kO+f7LC+y0ZlrbWXgwz8461xLnrrdz25djcpaza9y6UESdexe3pa4p4/28tq3ylPtcK/OTXGq8rwKZcaNR1k7l
LWljLWt61bKTrs8Nf+BlQv3511cmsL0DXazKaPpykfO3SVBlS6qAwuvuUoSh2fE66/kkfiUY/9v+ygkheHC0arkG6/3btmcePbyPRnmwbINzfOwnSrNE
dM9YFLfvpt4ZTHTgyJUzgLXfH3U9XbGUqD6/v5j7Mh5NVHM9VFT9HYv8GVJEdt2ZTLih+pdflXpavfO1wvMWzrWPiOxF6UhbV+6fKufO9qOPtEvtvOB8
2YU4jdZThnEo7RjfoRauU2v9W3rjuaWlYoiF3UFCVF1QLRbhRnZvIezs3TlhgsXzOfZcMLrir6aYept4tXb1Wr9Zq2Ne+Ps10s+2ecn5dw5NgTyMvbGs
uX/h6cxwy+/m2XZSzzaFZWbfjS4vKgoUc6Du0reB0Sr320fI8ePeuMc1t6qCvDJIV+mtcTpw3vMd349tUxynMG/TLXOuw1aNa4teqzfe91BXfeolLiEH
AgVtrLNRo8GC5cdZkWP+yowPV1pGNcOOOOBV98NZHLBx+tR/PiNh5Zeftr8X9W3pp3MDnzbsP4V0EvOgFeq8tKWIczEnbhTd6yI8ZhkIw4DIM/PFzPIK
D+5CRowoRNwh/XYqNyL13fVbB05jzUaSWFQyBCyVw2cT8yQI9RpXhL6ftCXkoGt1CepH49mS/5JTJKgn9k/EqSvnblxNkMGVFr4cmAV/1saP6GL3iJ3K
sGduruiVZpvaqP/TKjdMVCMgtH/VxJ0pRV5k3Vs8WqM0V/dmfghI8K9zkxqosyyDnpK0/ASHCsvi1ouReunQxbO9IyFQtoortElDWVn/Jhr012qQK/q9
iyD/oI7feg5byQqvJpEMQWLHEU71CQIIJQklPpbVhoPmzSnMT+H+Xp9WsuzYd5XQsvc/b5fuZNqosjbcKCJKJdOxoPKMTs9pP0lLv1ryopKCS9GAFixQ
dnJpHOAuQVS9v2q3HWQ3e2QeNIuDeBhhtjdw8aqvvN7OrDmvlikqzu/JV0OqvOQInbHw5y2ImCe7hlTs265aPfGG2W3LOnLW3H6rS1ziS4GNtGlD5PgE
ceKq4UMcuxRzy6NqxZet47c5sDrs7Z82M14ubS1vmpIMErxzlcGSTwRgo38IRJ8EdzrlwVTJL5DsrEYyZzmZlJVk9lvLPFKw+c4jSq1nBGSrZS9nUWKt
d6RkUynUYPo4ma0pmaz++vHSK1N6nCrSGCX4L4Fu2W73FpFtlIfa7RmRMyNRSHcVm2cpsZVfJhOyr1PXl9vTtnIz4rpRo3jQGgqzU/9zRqbblvuw3eHF
uGdzyHCT4RjYz5EsMYkxiQZVWu9xel+KcbiwmdpMTaGlnDzIdU6kMTkFFyiggsl7kBsgglFQvKflL2tCh+Pjqv7/2SOdaeIOYA7f0V4fQiU4q5Q/MsD9
vbMOjgGU2DKcj+l1EyO6XFoJALeWFd7qc/PnESHD8YoR6/qOCyI4KBf2iXuKhApKkH0h8my+rWl+/mcR/p/m1vheM/3aNayP3YgB9efDrpEcPel70OSC
zg1CLSfigGac8qKg5o4DGar/NmYHJfnKmaABB/29U/4jwDMn+g+QfvGmu33nCfSRE+sua75zRf5F/te5P8h/Wd/M74vTafyJ/gQ/wOszvjwN9+BgTpQS
xtKrEgfxDvx8qF/+kwpwOYd53HTpuZAO0yUK8zm9j/DSR/8mB16deT3eMX+vHsm/KpA8VOHlVBREOcSJO2XvvLRR1McuUt0ala1yed0aUQwNz0eZvzBE
VniJOjhv26RJjCDRARoIiAwqKIZXQBkuF1BRQcgzk5b9aGCRQURg0F7skHO/AFQ38ouSTM2O4IoeU5MXqcA1DiTecMn+V8CrmCXKW/X/nDhBgxqlOg3V
5C1UDwI9ustyoBXS44FVdhqLWwJBm5JJBAASwxJgBIKwLggfxAhBuJi4NssBm0Yz8B2lBHfOoHa8YBJHy5Q8/REoEMlKVTiENSm8DY7vThVpbZb1OSKi
+S7CeWjyOx3eHXA/6vKC8t1rAu2x4CHfNHndjytzSy0MIyNIEHkHwDR2/d/Ofa1JQSEmZr1CAcInHyOLGJQbATu4OFZ2mB4+NNLBQR5UavDMYpfDPHaG
x27d/QtCjM13qLxk8XsR4gbOPMs7TQePRIp8G3E0ER4uQklhsmgRhVNAogI6AXSiSGr6iKQuhcMCpVoqOZrR0hseE6HGd3FFFMpJwJ20Hs+z91/D7f8r
kM7foSSH8/uJyYFUGS3RlHEgsMskH+nguBzQOWdrURHg/qSP8T/xw+w/8MUU4GWYFL/26wloYuW0rA1h/n7Y7ihsGONWbUKSqp+4D9agUEIAR/Z+gLaA
kxycN+NPKMifgdw5ef50/4B/zD9DM2dHX+SXxGF0QogTzwSSB9n3HZDaH3jcBjsWOBruyxMETMsdUUh660Pn0eBnXdphfR0fJ48Ce3UD1Iv9MhEo4lzM
4XuDmX+U4cLvyOSXcmL/w+dCl8/hJPXibYqUlh6MA9xA+mGw9ehlz/p/33lOJ7KKsrRFJ5jNf3eE2JoX/LvPL0kPDA4YdeBDDDiiKsPdf0+eHKM3o3JG
SfoEGJ9mYKgsXk57mhvQ+Qyoz8wE6gBBPYGTuJ2DnCXPeibeKZIu4hjOHtXWQNjVrIb66Yv/KPLpqXDYQ4wD/ZPnP9ZxOHp4AIuQuZTmW5bOMJ27iRTr
JxDnOO/nqnYC9MgyznJ7zlbweNnXV9pmLmg6jrbyVMolq3XPmPxv12uUczMGM4BzlzIavUDxik56FRUb0b+ITufcv5GVj+tpphiYzEuZkUtzAluZMMpP
J+vX38Spw6igiedE3nogUe6SegdDATlLPYZKfPfpG04hMhNOaJLj+uFA7lkONQUYovqpvDJmgAwAlJEkTQpnljZNmVfX0MjXCel2GLPP6l6p1CoFBB+e
zXkc2cX3AdDnxjE0eaGx28w9kQX8/dtyJz4LTA7z26OIJUVVhDY/6/z8w8CG5+HyPXqPd478WltONTVo1gpUyB38RVYHbkoiVE74Twhx6B8hPQzuFRFS
vI5UwTqcw0fb3zXTDGSsrfsNofYAiSJ5nXsCkHgiLLCxYVL4NZaWjRZ5+M98DAIWYpXMuYtwxbKXvVPjRh+s498nQ2m8A4oevNd+mTyIbHy2hQRBnkJT
oU7ceS/nQ0zOROvfho8KL39A0JxPmvNDbUNpIfqhzdNbbuBsw9tpgaJD6IYZSm1arkPPeUTaGrGeJe+zxA+zp4G4BvMdCSqLu3RC9PPybShOwmHTJEXs
ckIsIgAxAbYfcnH1lSeL4mXdtizpiwd8Hg694cWTDAnbC/SCfYZaGt63wB2LajeHqfTWwpuP47XNT5XBGAfEOiPen6t8Q4EukU3BO4nbp1Jk+Szk9yVB
PxNnMPcQPJ2/9A1mTnzB+2dU0eke9nDU4jOK+DCxWnvLwOQgVhJEGpCEKMCqUFajoBrSySFTojBwRSgUI4fSgp3Gg+jez1inVDv7nA16PNbq+R4erZ3s
64Kuoenw2/YQ8HSMCDY+p04+h7vSQNgkgRMAcxUQNYLA5tbfaYDi7hwxVOC+5WWjUSmnUnQf7mHiE6Oou50FRbShU+EFrFRcWrL5zW5+L0d9weGedaue
JzobKJ4BVPUeThowZOR2d1Utr+h6n4AGAkJNkp2HYqGAzboBQ0J39fJ5ks11nz3DDypBQFDpBbVDqHU2Oouw+M84MMnKYqlnPZElErBFYcDhdaw+to7m
1sTInY0T/LV12hzip53b3Ua/y7OCdHI9ivedHpE3Yw4MHmvQXQZSoChIog+NRwogvmBQCB82SCSIyefmlYBIAcDvBHkyfxSidTDozQBDhg/AGRKO72fB
+Fx8WEgB2vqNgXHgJIFFezLtnAmXsJTaJqGPufvtRBqRnwzrIPynL6N9vjcjqNMHMMiZlMEwxerkJe5HLu3A9yil3UvVBzvZqO2iKqkGKqoiqoxE8m8Q
egAbJ9l9LKi6kOGBSCqMV7By0Ss/IFYXY+SIvUdQ5Kji8olMBRPaSDvcwGmO6qZwOICcquUCKj7t139JBDqqcT6lPu6xZb7ek1LgjGCFNHcch8Tl9/eB
tOp7jqX4/DOAd3QuClstY/j0sN/ET/fN8MC2Wanw9kfU45OesBV4Q8CN9UPeaNHSb8VPEqDSFsOPEukPQs4mJztZpzKwTKBeSaQ4z4QL+HgHsJ3YnWYc
31EIGrQmwkWD0sWQr3G8l0b7APyjsigvI8DmFqNFp7d2B0NqcRTwcOIpdTS/uKZAD8mbPeR2XkPw9ye/ryez4nl21qO2baNDyQqHS+RYgXsvMtTnsduZ
sTgi9RO4LG+GpUuvka1vpyiO5kFFJjOW1OE83ZOlwHQYsYpiGzTtj4Df1EFJED6ax4Uc6+B7roDk42cRY8k8bN/WPU+NKVO/fR7MP2nIZ5OFgy55RIT1
YUTwdmykx55huWT3NF4qUp+kSmX0eJIsilywUhjPA49ffSVFPm3sUs89gxkT5Pt9vYuhLVotdGt6bdfNNwdbtzY++VdmtYaObF7hruU+kP3AkKiCgBsA
sAYPEAZdNs0guqvSSyu5dokggYJ6H0Z5V8TcuxlpfCLLaGtUM2b9oeCbDLG00axn7N+V3c2TnPrGPCgep6+g7CdGiqEEnCRQOOoEpzRPO00PYpMbglRU
DyF5ogfOTmijlvQOXq4bpyApvx9OBwF9fE0GoaYJjrKiWxpQNabD6cNv9PdTchJ+2JDuiaEJbuX1Aa5NFeT1XDpaZcCcATRngXMByNfLpoOE4cPc4YHq
Icj7dtvpWjsqdSUx5n5rQ+HEh/YZuH3k/AxZJ417Dcnid8VPL6R0I9bFzKlDHORB85tsdBPft7M6PFh48C6TwzExsbS9+j2EOp+I++MJMk9X2Q67AeR4
TtNkOHf1o29A8DcUfiKlVR7jeeznhh5W4I9DxJSh1nceaJ8HA1Il4cEsAw69Vke0dAwZdJoQQR4jpzbfdX3ZCAZ+amJQCBCMli6uZINuWpM05cuIiaXD
m4ah6UHx+I5ib6yH6nv9ROB4nsLyeQvRojgfoe45k/AgyaiTcefavCOhtzUlP1ER9NVZ4vuw26Z2zsyqCqoeSCXc1kwSKFYtZL38zJndRYiddUFHRvDI
JwbukNGoE0Q5Agl3cQiFBY7FAeIZWzv0zYO9+Qk4nyenWZtOCOo9WD11z85slRRfCItho9B/x+JPM3DqnPrDuFC2fAkVeo8oE9hwFFFHeHkPLw9tEUd/
HEVU94fvRZue4HwkPHYerA74kWSno6muxE6i34mUVz9QuPudnnzuZ1z89LuaYYkPgk0aOk/G/6zJ3idtunjDQie35XI4lcNdp3l8uR+nXU2ZgUYBEtJe
E2YsEM1fWBK2ybpu9RUKKJCJ2JtWioQpLMyxQHYGrE1QckPiAU/Tz5Jh0daYh8HvksOBTXxij5P4bNnZn/hmvEaO+6P09IkyDXNHJ6j5OxJDlJtrzHgf
USYGqtow1tsiAQTQURvmsZTzw8l5JoA4cGb4T3R6s0IonXHxNHE5wuQDzOvSZN+PbnzKROR3nSKI8IMOl905c4vAnEDu3s5/AL3h1ngil59+UL9npXfq
YMNuLw0fHadu7bzhNGaaMrkPoQfy8g2O/uEFPU1TqwpOlQUFiFZlnuhcGdoU4T9k7h9uHJ8oelb0WP40uu9Dc1rSrtMN6U3+zowwPME2eab+56v4jod0
MSs5o6JoOhOtJfQRjRSv2xjw+omg5nMNBZORkZRUTRVegdwNIlL98e2GDaNpa2pDJqMlGG02jMJuXsL8fvPk4LR3gXMVx7v5w/iGkJxA+owFJ+EqPfAD
uADh4wTwkDf24D3yDzu0oORCaFEARPAhAiRpXK4XF9OxnCntr9ZkusTYVZRwlMP/eanKICsaZM8W+wvGVy71K1zsJ+bVgz4zq7dLRczmuUKh0VP08Yk8
tKLD4cK6qLdVR9v5765Ste4ZiCTx3nlIemqiRcowqorV1b6uEK0QdeS6QdFSjdkp7Zc6Tj6RvbCyZcfpjOVzu2xY3dgxG/ZyUa1iWclIuqQoUNnwA8yj
x2exuc9m00jLMbXAbYFawFBJ9IC2q0uPigVTX7amb3dLPpe9IYePxlj5I2xu4k34txStP9dI4rrJTU4lf+yHgRPgWMbsrYZlZTreL9sn6oX85fv8umn8
PLOch06Yn0yu5TIcmkNyfjLRygdwNIUFIUrTSCVucheJTWsO0nEqUAaI3mIZAGpAydgNKUImpUHJoaFKpApIhRKaBnfr9f2l3nifga7F4h5G1266osmv
LK1wX6l2JCVI8prHIdxGgHvJeCVNQBu8ZdQmdMQQ5QBuDnz+jSqnhPLZiBxC8iP+qGzXYC43ZPw1R3NB2kkLGGkAMTEK4OIDmy8OZptBXBz5KpkLQp5y
ueGBzgO63IOQq9oB6DIG4QOUCYQI8mjAJtkNsiwhnik4fBQNpDaslYHEhXWutGUyRdh1Eatp9GtcPlPoeORjg2y+KfHo6787DywUr0T/X8AGH/7mf/fZ
zv552BDMya1rKP+lJYMD2qyUhI2yFpthh4JNGABdy5hYyAyQmvF/z//P8g5IB+SnX/gf+P0M/5fbJeGf/9IQbBlXhw7gnY4ED5+bMg7ua7byS2MSDcf1
kkMB70A8J0dB9iAAKyVTrDDcbaOkHS07DP8HwyW95nDOnDMNEyVPu4h1cNy0xLWOuf9HrOQScHIPY7XcJsJ5F/TyXyet+jg+fgKfyw9/Mn+k5CgZiK+X
Cn+2FpKaGlVYFlQlGASgZogSIBJIWagPT4+tD3EkPVDZH6uWHs/dmYIHrMuCG6B/L2Bc/Xtx1xOJL7XRmw6Zp8WqxgLl3jCw57JMYiqOHnlIciSdXMnJ
3QnXiy6kSQ5dM0SZFIp4zack4eDXM0B0qDtdU/GT85Cjxv0yGEh6nvLIp8faFtLMtCsNG+ZoTlZ/UHy1/7gT/A2WdNk9NQVVEQ/3pWGJ/v3ZoYDSRLof
8Jc6EehZcCvEKbCcDbaSARBNy8j7PYp/TDQQXwjJaGAhTJByChWlKRMsJiiWikCkTB/qcUMkaApChU+pH/ugGIFY9a4QSjAX7kD/whKEggYaaqokhIqI
ggJRYKJKgJhlcQ1TDiaLDCsyHCUPYKHI+3tkYdFV9rtl0QSHCuXCIoH5xxdoB/vkw/rgqsVJRwN6Lh2JuQDXJVXx6B6ElFOf9rxZvWrywizYaUIH7Tj2
9HGJ9gESQa9mDn0nGlbsHUBdPs7Ip/l9inmzSD94RhZKeng4NNB4TB8cSY4RQ8iEUJoHOHKggMJGY8duoF5MLh7jgJZz2YuKyDo5OAGaMxhCZWgMEhDB
kWQuFAxMR0rLixEAEkr6wSTUgPXwT3nqFPu+068n0IhJA8p+rWUnbE7gDfqdAfSVEy/b8H/CEKH1yd/r9KOQFKES79ShgAGpExGA6bXATaMUxBVFM3j+
7p5mwTzv0B4+zu+lS+Mb9x5aTUov/Fk8fX4HTTjuY6ePzySTQOyEKF5x7jZyfzjvw0eEbINTeBTKIo5frhpdIU5SyOZlvOaNabMGkQlLTBKcuHA+5RAl
2amFDDE2HK+R3dN0PJ2njk1LKPx7sfEbdz8icsJuR62+dwdl2EQhCEJCQigmIpwrfOMPWDDe751vne7HxcnnBYcfBwTsQkPMOlmLiA5NwiIQKnx6ek5H
ck7UW3W9bd2ybkkBhqyWQQbhjtNblzaTaKaWKJgUgkxZQTCMoANZP85sJjhBcKZd6ifpOQWcHggVxmjeObQhdkW6SCyKLsKGesSBM7bx0ayHO2HISQu7
UVQcGFBUEgCKwgsU53ff4d2dzm+BkSdn1btfh6Qs8h8w5IpGRInca8xE/ul2HjfW1H/jKH8XQjgVRSs6ZgJopJkiJgPX+r2J30FMxQIJIuj+yhHO3acN
v5xU6vXjpDju94OBUxZNIuOHjrEgSlP1azKg7GFkAxhsZJgOIgh8rjIoaSQSIxfEkT4ODBGQMIIlE3Ah1shBTEkAR3VoX35JBB+iTmyBhLSFLoEV/1MU
wEzBSQFIpfcf+MRRCNBOf2Qk7dc7i0V/fQsGoXBMuYttgitXijGQxBAPgQPMI43kVPKTFFa1Jln3MA2T9T+18s/ZslJ8c0c285p0OXZzNFRHLl19hn4Q
22wpasYpnOU204QX8tX4ccXjVH2hvIEkkqeL0akWhqW0Wd+CjktOdjzSOrMxxu4dFvM3BsgaB6mLjkST0GWm5Xj3B7j35dOPA7T70Y6ikFbX3EIlVH2h
1b3BYOi30+XV0kCe9w3cchZxkJI82fMJwru911y7k/QhzNwiodMx3rDKiGvpgEMSe0ZQEknEkN0gFgCTjV8KJXKpKJp0ZUTSUc1k8s0JrdM5RinksIGj
ra8IzpqdPGOWVJ41x3dnGcIxd0a7qhnOTeaJZaWnTlactVxma7wwkeIiE6Eam0uKEMiZhgywzQoGLlsNC6TUTzdaCpiKaSUpJhebghjNuXM3mufJPMQh
UNMqer0A/75F7jtwIdVT/hAkSlUEDw+UYbQDugQ+eB00dfGB48Px++4dwb61pP37sjEm0WBUrAuX6ZrIFN0KkmJlhZJTKSYizMoYyZaQ4pPucfseDz5h
PdwYHjRo1LSm3/RhZF02IcO+rl3abrQoTbvJvAs6YYjh29dblEgk4OjfNT+8CCcFkrJYHQVFf4hQnwavjwViQ/j+gxawj9F16VJXd6z3qOjpyDhIOaKT
H9deWaZKP7Xy+qhzQPbJV8WgKIJnJgnQ6pEwf5EkV/rgCUdRJBSJQFK5mVMVEkEslAy0ARUhSVMTDE0bxMAaK8/xClGhUpVOaG42cfQaPslPX1BQD5oC
QANKAPDsOg/YEdeB0eEFNNAQEUNRRIelIyUxRD/BFjz+0UOiH9MVXjzsHLLGRwiihs9+nTaMFscKYKVid47tKCUCTRI25xdMm7RUkBFTyEAqKoLPtwAu
NhTEwhtp2NOwChicpticG1QE4RIcLgnBIGF2AEVwlGy6IFInIFIAgwCGkDYCwgF4/s4NzjKIqYDySGlWjGXalaUpCgqhCKkShZhShSSqiJSkpIIoAYgY
hAhkIFIEEh9S+qEw0Eo/xQH56PQgfPvIgJJP3ngAfrislInFSSkhgoclKUaEpSJKWiGuQSB4k9fvE99sPXnlLlDollkYxrCWH5c0Zpl/CSTZepvkzeR5
AMQP5UA6dpHam7TM+Sw0kjh1cEx2XJEOahrQaT1KFNF02tssA3mia0fRmuiaoHod9+/K47psQune4uiAQTcrIt0YDch06ViGrNuIZzOnp1XrmvUZDt4o
8NrNtN/nsxTdvngZfGSdmodgiB6u52mw4OgH4pLSH5dj7Qv2d3q9WeOntAgb3uvTs1GgmN6TToPHAD4nX6pH7pU+2R8pEDdiUEInIgQaH8IBpQyEpFPv
lT4QoByukcEihuVeUfxgUesPfIDuUGgTl2vKHtWzCszKA3JOFBhcg9ImkT3ppPJQ+wmYiaCJKRYKQYZIVqmkiVKR2IOg/UBC9kD9cizJ3AalocFjj9Bz
DMDGUocjq/E7pIPGcUgxF1QJEoGgQIibMMUcJDMQMgg3zAaefxXoIcHTpgxGQq04mOCUImEssgZIb97oOqPU/M+jyUT3mx9YREjQfq/IwNX+i998PifR
p1J9D26GsmCeOVh8eYGIKfq/19Q0pygGg60CHu8vp7AL7xnxzWFn434AGx8Ls5C2fuyfNnHRYhOJJxJjHTVAlZS0I5k3rRcdKRIRCJZajQGgMeQC9l2a
Ny7tBFrbz+Cr9aUEjBA0UytQhSLJQVRNU0AUkwQQiMsJExJVERFE9AN+DCR6sDCqhoaJSSqrlg4MUSE+1WAfbD7ZDcx6zA/wh9fs3z2dKMxdDT1/CeBK
n0yBRCloEjHQm1y9JtMZJtAki/0w0UdBzXi4ZvalKabrJQzcG2TCA2RyU9gD5w0rShNQnq7jE5m+7kvN9dyNgq7x5P4cdzg4SgTCpP18jno5lVCeFzfU
vd95I+0g34n3RH6P9EFhl04og5Q5ymoahXbn9IQ/u2g/4pHNGA81nU1nXjmuKMXVAlui7mqdTS8Dx9/dSstsFnvdTd5t6Ocb1DoTWxPbA8kP5DAKChoK
EApEqg16wTE9elQDvTxaj/1h+8+eL0L8ub6P5oj3gfww0TrZ8ze8IgcDJim4jGl4CMN6rb5ro2WsctP686ulqJPVDjUkHKEHIQKB1KatMyQIxIjliO4M
kDRGJEOECSwjkFAR6MUNybjcg5cOuvjg4eci6gGs0xI0ixgKgPCb7TcIJnf5AREB7fZV97wCaPuzFk7Sl1oyZhsXJgV6nRfOHGGqAiAKBCFPayFFCBEq
4JQo6A0adHU/M94P9Mg0qkPxIST7QA4SeYdZ/aJnf5H5ZpuZ5Zjn2J+zaQpuecKUpT900UOYh7DCe6ZIeR3T8/wfQQp91HtX4W37jXw1z+ZotFS2pXH+
WMNxU0b4FX3D/NJgodcETO7DAiQkXYWNCyrJ49fR89BoT0n7CAPDDCFmc6EiI1koOMB/O4MfPpttvvZUFCaurUVj7f1z4+47p+p2Ppr62/b7ZAWJE1VR
+D7j7VN0O7ALWYBEJkYmQQnTjnnmVjXZMbkUkLkUOoU3dciK9Su5LbkyJnJIdwphLjkgRGu5LmjuEyJ2QIA+80AcNSNJQP2fmXp9/oMb1Wz9Pt+G8N9i
qomT7Ln52Hd390DxgkrCMSxohTfuIgTLl60mnBN1jgUSKCoKchcahqg0rVX0fT+ukPfLgMtFGSBhErB9Bi0e/uX26uUR6yTJNbB5Ep+nvyKkqZqqoYef
1UwiTcug1C6AQLRAtu+emq6g2QIzlya0AYaxihjQEyha99aAp/bmE0NGdc1khqlAQRDEShb+FwJlT9WYQxneBhGGBS2xZBYBSMZSEKp8+/c3s3K+NKax
0JFqah323CSCtjSVZgbB47uWe8lBSGkA8DigZskwGZXMDMaOERcpnYPSVqhAqmgQ7RxLphxJPgTy6/fYcYALzbXCiXL3AJA2iwDQgvPEU6nGK9JAznz6
muhwa560ZmEEBlSVxKyfp8Y2DoR92YjRJ6Dc507IGz9kPif5jspud+KyHX4B+oyqZIFNCebGLDJFDRNSCJqcj60iSSUjC2F5axHLiANE+8QUPbsKPcYh
7H79mNBKkl1F7k8lgyCQv8cDv9lOmxQDQviFexNH6n2cIHE6dgFOmw7xAT4wifSTMgjSgEkgCT9Q/K0KJqUUPHlPgfHS8vrxT9MGR17s7dglSTuu9JSD
P2WlTUTakIRQUcmHIr1D/Vt0bnTghwRZBkAaiGAK4HhSM8QW4VEyQeO1k15rqCFbYsB7QABsQIBEKgusgtJwDtLic1McmCIClKKBoSJSSUgkpYCShpEc
gDesKyVMnVkIFIEVRKlKDrRrSiJQUpCblMKiUYWFdyGCw+nRpxRYURXbArnCijgRkpSgkmN45LUVHfmIxRNGZhS0myRHJg40KaJX1JU8Bb+sKBcBMnya
L5LUUDTzK6ppHkpJrbSaM2Wt3orWbiGhIKEWeUnbDk26xch9HXA7LiTGhubHvaDL1qbzxlFqVtOGEIHedChlEkiwhMNcsdGxKEyRCnlKc9OHhLEiJIZX
5kU+ZVOggN9BkBA/LsznJNAGGomlpSkiJCd5zV+lRV+mQZJQpFKEZYEA972wEdSlAEUQRFETUQBQDSClLJCEQQSL83ghp+iAwKppiimlghfrJyZgT3JT
7wySsmmUa2fsqmMGlwZmQuT3nH3t/tLCoQRTwnlMlaz5ZrWsOYUzdoMZhbp/pZvU3j/CSPN8yTaMRnIWptlzl1o0mWgt1ZK9S9M2s01L0IUekshw+4YS
c4ft3O7TKeZBE5hh+BxtuenYthAkCFDuFjssW2ffbkkm1CjjE8GwxASu+Q5YXuygHhhWTmE/UMh018aNYbB5tLs3h2u+Zm5OJ3u5IpeYZPQcAAqEOBP7
5EwsRBKeiA31ZzoX8N4SG4WaFIrfpThTIg7IKCrlonKVRNARETNBrMn61czQn2n5Ei0UBSgEIlTKSMqRTFLSokLEg0AlEsoBBEypBFATM0FVFNE1TIQS
0zRRQQRUE0lSkUFTEkSMEVEVEtBEJNEBMsRRCxBEVBJEUpPpkpscRwCVMsEZkhAlGQClGCBIgETASAyxSoJQMVgYhIGxmhSZkPGUXIRXk95s6kD1BQEG
dbMw1TaqswbRwIPw41rEwwAVRBdA8isONMPDA8a7XjqEDtkok63zObC70bdXKZMDMpl4mhMM0WaZHLiAhx6SbmurmnmHWYzDgyu6bTpdFBRYgJGEeTKF
Sqf84lJtSzcu9hybo0OrXNu8hw4b87Xek5nRluDcMAskcm/O5iQR6ZCSc0bmEgc8P4WH+WXqzSKOgsKMMMpwoTFglCJPl0fKBAghT4esFNHYwgzMocMc
QKlpWoyY+Ry+kfqMdPz7IdAo9wZm16i+eFgJkHM6SaW++O1r65PynUCZI9PMk8Q8UOhD5E+CcXCcenSh0mLIow/b+f57Hj+W2PsEU+g9tSQf8docrv7B
nQg20rd4UHbcZ6w5viHknpkaH13wksNBpTUDlLhVEQdulOOjtOEcIjmQQWwaEh8ByevZCvj+vJmrI34GeIHabPblVp437UfuJAYlE0SK90NzxD4KK+UC
hx1LunkpbV1lf0ZhFP5+Pq9ScWyaG3ZJKW7CsnP3WuSnKl4u3Vb8fcfE+N5n31ib3JAtpNsCb1/jv9dG5BYnTrrqau5LqlZs5y4Ww3nCSZIkGAkUkFJA
yt5GSY4wEQMTEibNSvLU8HF8nJmO22psJvDZQ+lQ8oQGDC8G6qRP1Jz9Q6H8qgoIqVFy7AJkA78n5WzaIRRXBUAqrKD+LTCxhx+AUO3Xw7e7n4fZ8jW2
DeHDP8D9L9n55jAk0CcMOPBzRwr9WBdr1cAqbAdAh/4KqdntNammkE5u+8/0vx6jTjfjPOdeTnVgh4cH0ed1h5Ye0PSEoMPaMkoO9R+ULAgcOsrv1tgn
esBbOxGlh/T/Lj+7+Y+DaRl/D+h9QPJnGaDhsmi2IC8yBEs2gcCObAggVC8VQd4MNG9YHnSehEMkTQMIVHKISbzgZ2BBATIoEHbZOrCBaxTGgqETVwB2
kFfnB8d5B+MnDs2mjWB7tJdvp0c44ePu07gWCaGTVOOFeXNf27mnWllrvqk/u80gfd3Jw2pvJP67z9PAOJPIDuqin2WvOnH9OmQPFJZNIc8DM/OmOAyL
suXIXveWpQ7uuoi6ZANxq1aUFoQOymv+fGBwAejA2f6Gwdcy5s3v/v1j11nA8qE5ocZotgwGRRD2LhkQROusl2F0maKYJNndD1vEOZ+j+/0bD1EdLknk
KvxD7vpFD/jck95AnJhIXawhBYErBPKhhAfE6QCnYw6Y+eYHehMSG8CRhD4vh5G3pePDTAhRHdgxko71owNpjJXStZDfkaMf2sJ0O0MZXr9LIbPyoXxS
dx6ZD3T6hIASDynfIrEHkARsjKYf1chRD1CyAHga362Em844Z8J8ihsdIeKXA4sD/mw5IE5Pek4HreHJv8mB1db5m+1q5gxyFdAfsbPRh3pubU79rJyB
9j5MDTuIdwlZMZIfHIFyU4fdri96dvukuIce1uz/2fIpzkPYsJyeSHMf4bQ93Adp5eY4jBcHpzhlTuUP/OQQpKBoaWkYqBpQf+v8m1PF7CXqOu3rPl3U
FUlC1S0BBB6IMijBkByKCkSiqaImhiFpQCgKBIkazuUwAzKQ5cPcqw3Lj4cr4OdTrPg6Fi/Oyoshxv1dT2/PXL8Q/iCIp7QbOQcPKHBl9zDQeRT/wvnq
8fuR/H/Vi/WHc+fT/Yp0VwF9EJ90J4zE/RIA+kPEPLQtFJsr2mCa/zYfFjUdG9ov0gp+URIxPTZ9OfLP27P07w8cm45eXB3T3oZMvj99KrFkE0HEFJnP
pLfFN5XdPKVDwnW9d6AxkRFIxIsNNZ431nahuXpLyxYcaY92oPJwcwzCYwSoS4QJEfeKqGTcgF2b18Ptju1T45JJ6QxkqIyEU67fgIEvGoXQ2tWkXGu1
ph853U0IjZRpQXTkmIOKLIMdoTNMUzBkw1wmwiCFABOqtyG6AmpklMVlIffMWzBPwnz0T7qThT7uu3Ply0p7Ht3CFlVVUkGZRTAkJ0QZeQHWfqRACmQ/
RtV7jhkyaW5PkPee7CYIKZMvlLqFhNKsh7wbhw3OxvnIVmWzxA+WefAOYe7AN5zgg9oX1AK31X/1vA58zBET4W57JBRh3fcPun7O4hxbFyBMMqIBlsBh
tgMT404EiO9ikgWRDVWQbApyWm2HvP4Xx1dkyUmaIz3ID+lIHtyF3K91juoPXmC8mT/L+43jBL1Zey9+Y2jWWJwwD81zwJbEGYoYLjCEfOYIcgMQDYP9
H3/fr+O6J/l/kYi+YG4VQOJ++n3sM7jnXOITrJGCcOAPEkEZzztxoP3O7DJ9vXoR0e4OM95iaI087x5/R99nxUklfI3ZHI8ieYB5rzwLuUmViJeP4lMV
HLKKDD5zbT9W//zF1vP5JxT7HlyNvzejwGgrunKqOkv1fD6E8w9I1FLgf2wBhBSgUhTQL59QPHxwOz9AGQUtHukdMJy2CZQaMMihB9UPKQNifEQaOYTM
jSiB2mkxE2U0MR1P9E76G3SUpQR+effxh/5w9ZEOvwgv6P1j4mJA/ZjTC1lR0R+wiiZGJXFfx7kQVKO7eXoXnbuwxcg7zWrJpG2T9a0p1ymnw74/RKY1
DDenR5SRJ17XCdIV0VKwdE5KiM8k6qN0QvPwCoQa2sGGQOEwtMIpT6lqyMGUfWEs3MNphI1Jd+HtCih5aVPfpPRHJeR4spyngvtvS+3qoe9OMXCmnmv8
us2fqdHBneCeC14ZfA8TlOKv9vv6/l+PzQ/esFFLTErSgQn4dxoSIUNQ/3SeD43U1hN3a7Tu0wQ6cVYsutYWVx+qduEd3B4eRt7lNw7RYlMqqIkJlhCc
KIqCjKA9k5349sSufXjcU5SYVV2EyLlUcySEo6yIruiUToEeccPHDxw4EUDnbWXgzQXd3DpmWSSjkLmVJndTUvOJmYlN3c92uclCTHZeGqmMUHHEcdbu
uRRc6LNujhJlOmbBSSoOWgULuOHcwOcOOdraRtKdEbci7cOwccm4OTshdHczWF4oktwK8PDCxx01KRECI7BodsjjZikEBV6nTullacIotVWHrk7A4YsB
yqnM5TJ0bs4eLODrQukx1WWDQpOIQ/H1nn49r6UMQqQo+l4YZGG5u73+KOVILzdDH97zR0fyOfx3AO1jMVFEQ2ZmXiJy+qmj4nbxAD6oH2sigSnp+oPT
l1b3XHw+cnfhdyUO9IGMlHh2UMJu2Z1KBy4hbi4Zg7s1VTfIcAAiAchgFET+it+6g/lFFhrTrWx1pTIgju1d4vD4Tzcw+pRydnNHMDwj7hvO43vR3aQ9
aR59d3h4d3TW7N49xwuT38/2Jl2Fx9lJU0ZgckkgCaSWliViSCSEYMAXW7wNqZlFPy+fefuPA5G39o0OSVL8aF9WGneEMdiXdB2xll0QzLqFNDA5hbLG
HKdzAjw91Pd73h8WmhEAe+Kk+T3XZoOce4gRU3hmBp3jYb1ow3U3gZGWsw3Y5Los+vD7j586O7ByuT5by+uTyL67vK61RYjrK7NBEcmLTHejILANC4z2
5wkdmG0vMtC8qPDcnNdXXW4Uk3O3II8yIySG7nnpNybobScUZE/Y7zjgGyrWhH2rfVzeuPcuwYnGBOjAOTYJwbJIOu7jnBpkFmu5qbuuDn9P60NThTZk
hV5ccZWWCAJneTc8TwkyOWISicBMGDaEdDpwls5dA9l9V+VnsGerPScPGuewnGhUJU5DUMFVIwJ+lxPLoU3K2TVpTNn6ZMuemro4HUb4whCMOozJtzmI
mHOp77kxliLIDgP2lju+624Kcqb875x2IONiaLNJ0tJ3dA7PYZKiJ5NZ8bKFrB/sFc1BMG8MaogmJYiaopkiiAkpJfZ+BoUNPNAOx2lu7yf12mp3/12V
BScBPJDxBPXDTh5MJlq7ORHtyIsOae9VF8WeDx6GxNvogj5zABzE9i4Jr0+sxQdCJt7YoDznllhVG+nXCyP08l2tkU3JAENmmBV1sgoqoqIijnzOE7eH
uLRNKTaLFVWeS7zcVIhGzjOXYybB7d2ODk7oO4ddnTpCgCMdRjSdgOAA7TIEENAU6TQ4YqGZnZXw706dgFCE17cBxkT0TzETkY0UpiMzmIEyAx7cOCdo
sO26efvjQa36de/TvZg+4nCbRYT8GS8tGKLS8liWMmWJo8ws9+pZktBA2CcVMZhBpX1CBTExkQ9e/UzVOSFipDGVEObYu9LBEZXQPjng50ki7Q26yf58
6yNlNks75oMUFy/HE8EXn9YGD7oF3hwwSJA+zHrugSxEee8gekNIwBA8n5j1700obBh7QfJ+A/WfSgbPge9CqVaUYkDpp6GL1B0f05kPmWaej2zthdrw
pLJfPx4cPd8YfPV8qkLFYIoiZu6UK4z6eIf6VhYddSt6sIgcnzPbjsF5LmEcPJ0pTMQRFULDD7u/T6hMCTyDkro9PTciB11iPcQB//E/8Xbn9VojH83U
3PUv9tq7P2MKJ7xDfe5FQ28/f46Cdor6cSnBJKirJ2Z1WCGHB8Tml1msxhEW2pT1vWippK+OdhwNcZ/sTvTP+34/TV2gigIzAxKMBcArEBER8MDj5H46
LIpBGGj25lwcoYI+kzcn9efLDSR6v691hEyaadsY87mQbkMDdDEniMho++nFDEISAwJQINKz17jDw4466MB9+0DHQIF6J5aKJ1od3A0I+AmnrNcPndb9
aQqb90lKKM/Dux68mHcj1Dz24G01HXiRp25hL97ycrZESJSD9OufVzvt7lFWTtKtykYx808j7iUO+sFFzrFmIjEPQ3q2QTuav9ie8T3w1wWaDm7MT5YZ
7I3iFxEAxjCI/OkP98vTsiQMgyeCOxqvroOwfB372zHLcPwbHISvZOQ2mIq1kxmIye7Kh0h7sMF76wOalcfplM9jA8HjyewZIdG1lYHXqyGnG29xm3Ov
2zQ7KXqX3owCdnITCA+840SUBHAmeYvy2HnOyF8CPBog3DrZgQnfhzDeGN5EHckm590B8DwD7TScT1uwwUUE/0+1w01QDY+ZkP10aBExOZmZwwybkWA1
efTjovMw3JsD9oAQ9T+5AGSlEoKaUggaAiVoopEZIUICAoISQoUKGSpkDtA5lg2yslvDBGGM8pJRAFAMQtUw7cnGVxMPB4mcBIkW04yZFtmfWwPlDnIU
EfxZucd4FLnfMTcUHTCioMlPyLS5nCh45RYc2tBJP5UgcQOByx7teOhn3rYB2aj6xIrtR/fdsMOxbTSB4ZjJZtv8YwMOyi1iEPifb/jeV3Hjxd5wLtvA
Oob0ehFmtas0w2aqMRBFf5PFx4w6ZMBYgKNSiR6YC2PIHwMiY9fXl97ABgrwZjnwlhiAspwLQ/j8/z9mthNjfBZHq5OHcRRAgQdNkpIb0qyOvNgpFwKg
JNnEwqcCPOaCrBz54Ha1rr4Rvt7uqdiahgikSIpCgpmZmhpZgqakgrxHEA9bCaJSYJgqqploGIaGRFJkQKH4G5yeZe4Co89FzuzAMsPBvI5PNsZVRCqy
sKgxk/Vo5jApK0TqwdZiM0RSjRRBQSLhyCOwplM4QFOhsQkU0GtKNAY/psaQoW3gI5i4BE7BrDsuc17tZMZMI8GiKhFPfMITAQGWB84BiQj83S5QmITU
aIVTI5EJpIZNuORElULQZI5JQlLS0pREqsMI0BQJSU7A/cFQgRIGLBsHPLzaZwoibCKiK6diB2BSUimZqlQ4SxhoK1mOpydVWBNkwghiYGQLJuQXE7Eh
OVdlBzgFUcokgoEqEBBBoADUiKUggp4norv7Gs2c//n3enh9AGA9EXF8gF8DjRdBkPOI7/S2k8J3XbDLTY+mHuTqb6EqcrGB//zkPYkMLKyes4kTzZqQ
7hryup4TcA1V6P5QU0QWRERSCjDgQFcrhAHxnA0H7YB6fXvO5/8Wgs5WrFOXtp/ZopBuMYmeIXGIKiGbCarLt8da/Y1BVmrY8Xf9NUeD9fCFZPYztgVW
PSrK9WxRZ2+GYkUVBcSx2Ws6sLDKIJEEgqWHq05MsBljLbjLQwEWYzq9J5aIHnounT0mnrVHqkN5RZMLYYysWKhPCN8bs01KsE4UxOIGGqFSGMkzTUQ0
gof69VzrDLZt7Vm+BpxVBFGDGJtQoxhRKwny53Wusoih26ZUKYbcYO9Fwv7ckw1zBTPRM5bfl0OTdnSEIuyi5FIPyXfYLgFvZ7fG96AfR5woIouyhhR/
fKTt8dhS6jnEUElT2JhZF6SOridM6cQ5wzEQGG17kuTTXTLDGQvToSsxGp2rk47B3JkEQH5YPOuyyIMOYqLPf45jFjMcc3YVLaE3aJQ4YDeZpy1hwxG8
7nczgQKxICuQ/FiTpfo1VPBP7dTU+xTvdz89dL9mbzQjnRnWXSCJq5ksBijEREryvHwqTvqPtx89Ei84hDqy75Rp37U3dbEkfdVx0iZT7x7jwelThukM
GZbA271HMsYqAp5SV3Se6TJymkCIFpFM63hAu2yaUYY9NeJO8pUzspzb1m06W4YaTDLUYmrcds3qiiGXIobaKDAUIbTW8yPiRy7fmseYUVcrdbE4ETjM
2yiFsKKY8NGoVNOlgwYjO73y7fXC/EjrbzyG7IEIXoXQuZtwcr+2U3DygpTJDeYlGGYMHWxfd89fPkeYVMIgtlFfmrcnOkFHxmBiBbV4m0JlslQ0kMcZ
GmKiJDIMB3aIdSHWyoaiJmiJkkgLRjWVMQ0EVZsKVFnhDQhxCaQ4zQopOmUgrFBggbpCqqkRI3uhUOmHWz37TU8J4TaCCjjKZbF8FLuyVUBfFiNvMHDC
d6Cno11zdXdHm5GnOQNu+uyUFFnBY+OWlirXlwigsTBpGWtWeIiyWIVlthvVhjgw475KGv9d0ojwvmSYXAs7yQWAjOMuQlFVUcq5x153Q3q9D84PeCyN
ZNsmTadFwRJrWZpMmDtMxDdx0XHx9JfIZrihKspuvb5e4jqu1rUjgbeMDTyMzlHTVVRYUtusjhV5ZOIvbzV6jDhqJ0kMKKyqwN4F8aL4N5Rx62WVkxed
2Y4T3oYsHxW8FcX1vDYnEPSFeIxnvyzEEdN8aMkxJ14pXaVPU6765vWDa1KirKmJwnS20mRhpIXEg/UE7/6bRRi+WgoMU3SmUl8Fqdp3nbknGYhghxzK
LHqw2wyeUogpwsrBEF3SiL1TPYve6qz1vBw6yVy1Dxq6GFth7uO0UUKm8uMrBRIKPejMO3pYwyIpWFSLyyzw85ZpOdXMtt88M1qcSicNUxUcKF00UigZ
ErO0NcBwMmly9v7IZ7YHExDxaTq0iyeTn3pT7cEguRJOTd6NIE7z58i75S7dR+E7690+eK2L3o4x0WPu4HDXjRWAonTQ9ihRSMCMNn0d+PcAn36FDrUV
lRknO8hyUW25zQEgif4E1nj5wcqeIt6hChMldDkHYTVQRYqQBMqfr8Zx+Q/X+jv/6V4X2U1Y17e01kQiIMVRTQML2tYBg03oaiH5JdGYSijgWvwGYBiA
shzu6Q0ii9bCwxJx3q8fHL1OZq0dErD6tiZ1fDDExCaHEhUUFDbiXdCvjm/9/+zfbBZ014KnHwCVN63hpWXzYHE8cOYMiIGiHAZcLuhmsPxgMCGQKSSG
FxJpEmXe+MMCEamjeIusceQeH+On6FlOdDEEEw0RFFJM9U6csNJ5BKcDCLpgyKjKkUBZ1+BlGntEhyOE/X9nT+p42dNDo+mGLqmnH+RhiHE3lP+9nSTr
1SpPDF0qGJn08YY6ahQbZUQUnerDTnm+dXiBjMGZGCrDSVOiepvNWdOKx0fS5rs2atura1G1HglRihjU3aiL+1dZo1LTlzB1u2Rjo3mfv1rRrAMQx1b0
wqrXE1vfuHjpP5dKFOFJJWAOYlRMPmEmEJBpXEBmjkoa1AsD1Q2hkEkHQiLYUEmQjFzGADc9XZtBwDAx2pgcGATcMgawMhHm9zUA0NliFoxZOQljNW7F
WJJM40a1ZXDJ3w4sJplZaybMed9Z7RCgYSAgdgD/Z63mIfqTHxCD8ZVwfzxMCAPy/d1HoxK7TmP3822Agak2b/Ed595Xa6Fy5S4eZYy4UySs/49HnAQQ
RLsocT6TIK64/gHBtSODAXu/jgc+FTdftlHDp+zHE934Q2J0H0TmJSnz5+Ov6Xen4OtRh76htkMBMhzQzB8YO0c+M/pESBJCFJpA+OvlyAMBAP9rA6Ax
qS7w45S6fRvceqQ8+zsdW9EORRRVOYVgeGVVxGxL+uBRPKnoox3FHyId0S8ZyCyNHwXzhvOZ/1dQLHV6H/X/D7ZXUhgTLNRI0hSZCOSDMhQF9midCCY6
wFD0c+Y/3fZ/m1wcGH6+PkfePI+8/04fZ44Km4+CH+VDFD/PfOT0CwBCnPAOjDUyFJ+GxOsUjSENgVTmZ1EC6QYlwKBpzQZcCjUOOQnBzOXAoOQliBwC
ZhpJoZhClooSllVFMpCKsudl/ki8+Q5knVCzDhARyODIErqttGzsGSUCwDaT3fGnkB5awlytlZD5awhgeVrjBwmX+c+nPn9uclv38u7q7iXpdp0EfhDj
OJBk9ll8IHb7ve4+NbaLC+U1qua9NWVgZICQn+hBsIxcGPmw8k2UpSkOS8Fi5na8tlG4KBg163LJqfPv69mh9JcxYoefH6N7S5AHAd0UKsVFJNRMTMUV
QVERVVUBRQUsVU1FVEVRTDVEUExBSNE1FIEQkQEVJSU00NFBEU0xE1BQRDRQRRFUNESUEFVURQ1QxMlRTEDNUSVVBcZynSVMkE1SylSzEUM1BCUxEpNJ
RFJSUVTBUssEUQMRSRVMkNQRTTUEWSYxMRTBFNDVVE1VMFVURRUBMFRFMzVERMkEQECUVRFAwVDMUUFBBERUxEFTRETEExS1EGRhAVU0RMVMFFTQGGOF
IRH1s67DpIsSTv6/y/feoDIcnNNw7FWIe4B3SnfC9/3YakQTmQInTt+nQIB7NB+J3A93drobfaL6VQO7VYHiVRMQoFQIUOYFO2GxTxTMKeKYn0YppN+c
qec69KED0MatZKIwpTE6RNDFIyUESNALWM5vDdqSiSCYFRybmwse9xtAgiecKeEEOdAKJ0ZdVgF22a2VVWRQnAs7LtDiEMQmJnW0xlFRFJNhHCzgUdQb
CguIUgjU7WPL6waeM8Jsjgt8N/MK6UNTykXJ5EDqAoAoHCU5SBivle2TIMzBWIE4gwjw8DsB49/xwPNhtOC2HjPEpPVBWlfhFKFHZk2ZZ4CydQS9UG4X
8tmb6R6tdHrvganjGkPH21938P3bk4HE6WAc+t+z2J4SWh36DYSeTDf6dIBwGEFJEhzzz113k+CTPzuob1Qpqpn561GHOjOPrrS7nTMVE6JY7sgcC6ww
8NgiaZyJDh6fpck5x84Gh0yU0XkO/n7tl788lx1cycMnd3vXKR6LKjs7j1jlUSGXWYfr9lj6PTRHCoGYBvZaKUq3VjlD/1sM9R6wa5z1oQ13Xn719Qiy
fC3oU+PvIUil6sENBqQJfkGW35ZYHCAKR+aw+vMLoyEsLQTEW0APOG94ET2aoadnxVD2ploUhGWQTlCL0IOXV2mo1AZIVwPEops2ncKAx3C9+eObBHQ8
xD19b1bHtopNRgefDWzXNBr+WDBSzIqLGfnOPefjuzGHaHhhpcvHPBT8BOeLDWXvDqFD9Z4nicBH7NpcINtREFqMuxhXLYWUu5/0O8B3pyOXImZ0G4Cl
LjBCOeyyCfwT3RvDlUaKB34B8amr6pxHqBRRRAH7v4NWJPekjQA7w2owRPdk7Mih5fKhsGj1oeoaAsGCiw1EgzVPUt9iZag4i4c6v/KUKPWj9qOz6hwC
V5Hx2m/anHv8paStRhZjAOJPQfYPu/6IbNvVQx8X7vQ/6T1B7OYbfXgfYUTrDEB8Y7Kjdn7LIujBlFUP25kHWxOQH2Ok9o3xIanigkzff5fKut2+Brka
G09+uOcGc4ALfaHloMZBfghGzxmceGZRo6RNU4u0eyaTg16D4oevCF9+Xlz6CZOXSkPVIVI5MXiDud4vi+xENnTveNASeg7jJ2Zx4ZqcccB8+r+343jq
n7osTAFiOPfT9zYEFIaNaufkeAL8mVlT1SiYVtQWV91Oe/wOh947htS7uu+d7hcvqU1x86F2lDaaMdjFMqOUxv7qYZ/myGYWF853Fr6pHgaIXz7ouXhG
8Wlee3JOpI8JddxY5jOcsSrkGcvHK9cvJ73l5XFQsiUoJqxE6yzbtMFzMcrKUNatdZvetEinynfPHrx4PNk7lJeE0h8VRXF8g8/Kz0fPl5Q7FXzp+Ubj
Pgdtx7QO0D4anGSABqMh1D1FE3o9gsx8Nees3JkLnJe8D7GJUpFODYPp2CcnoeMOpyk8tozneFmQxKmIFEFklQqs7bruCtBJodnDsKYc47KkVFBhJEij
lrIwK1CNCs0KGDgrSc7o2IDE5QXYw0o6vXjyvXOkg9Z3U6sqs3usDrJ3Px/nLfC6YVJRX+P7P6TNadYnrbmzkiuH+6+TP+H49D33Z+CH4DE2NT+sAnxh
LqiEoBUhjePqW94iVGKhRiWxSC3X6yP93SnVMPF/6kFsuXuam2iBTQfUsPk+a4qHFVmtoT5wISBQjFxTBMIaHguxzgCuQ2KCU7qMxmIYYBW4csKSfKgr
rQAYhQw81QSoRDIbs5DgSrnmtoItJp5WpSusYWWiSzgQaDU687uq82coShPS9YODcW0sMwRxx32qEcdhYCCBEBGBCMVNzUzUialjSvcK9DReIW3TaNCb
oaK2Nqq6rueKNbkZ1vSvLkHnoF31xuhxa0THjEGUeA2emhPg5tcVr1lVXOtlsrSI8BZKDnx1Otq/DkaHNyuBvjgvs9B6DmLS7nxM3fMazl5crolLnV1u
aqC0p50u8wajzrnMd6xcY0uaVivA3Y5rXniuZzxnXNlSpx3rQgBwM4IvmNtQRJNVuaxafF2pDBjZEjRXmfd69e8NPySpApO/BflCbPXJlKXjG2PzmHLV
IQ0Zfj6UNCBv6Fl549eZ/HnaQCFZYcCTJEASPKERDc80Jc89PiZpEiTqBELvqIgmFnGsmgirA7kHm7utuySbp1hROPrwebGyUgOb4Z5pzK3XT3uwUToy
ERrU97F3GiElZrifJ5/a2Bfkb72dQO+ssg8tntCpl8Xw49iyCedw2PHGOeRo75hYgu+POwz0PVecFMLoYuKlJknSB4Q8iQo74tgTaA0cpyZVNlAKJJeB
MTHud3s8cJVeC3Wt1xVMb5BEAkSMPNq/KCIGpUbI72rMAUalSDGAB8q5rlwGQRvl6nxaEqkNzhGthdSJhPyA/XW9+nlYuAQTi4IZKSMWRC3FOAjBfWzE
ZaoSMVA2RgesgVd673Q1SNHYiAMnZBzYqNDNd7oDrhCLBCJeMBkBDfc4JwKqANPWAHmSQXHG62LlCoJIaHJR1XJaagAWSe6nmj5G3ups1Yz1lrNCCrGY
XsSCzxZcA+PGScjFnhha+H2kHR5LLE96S9K2YizNim6hhxwQiapyJ5MRvNi73p5BR3g2SYwF6Ss93ErJLm9rFualGdiChAoQKFSgRyhrbPKcrkTK2Sy2
hbm1mo6mDAZD3LDIGaIFiNLmV0DHPn0WSz1wUBDOvcaTae7tOOe/vAqSYvv0Z6YaYqwEw4NeXojkhGOLbVEB3EAZ4xeOlsg6AzXXWoVMTTxNMqui0mcb
OJOUsh5tDbj1u6OsyLNJNHtZCGmBpU0Wmb1rm4aNbndzQocSQ7ZjpPVpOq9bPd57FNuZVm4KHdM8K4+A7yB3EKbmkW4Ud1BJBLhmd1RGERBPrvxdVE+e
B7DiwBYIfBTm/YaoIQCG0kyRRfuH8tdOK69vEgW9i+OupmYkNMdMmKpQLIQqDMsUQNucSfM8h3qyAT4cvlIMUFzHUkHeTAqqVTx8hVbVRtShxiG9rTin
5LynQa72hZHh6dnnghEAkkoFvg347gYOfhGznx4pD3p2+BttEPRM870agyQ8Dsvo7nsV8J66MD1E+IcD0YARiyMPRLCGzXzlrXfv2OLqg0xjhDyBxHIu
wasEiJQPSA6xedRrUhxBBjTY4nQkTGzcCaDiEPIUhpStGdmAo35DgbQQ3NdXzEDkQeube+ha51AqhBBuh1pgkkPcjVPdzXkdTrZ8KZRTkUNWNbXRCPjA
p65EdmJ1fUt2s2QcrpeLT9od3seRwCY9z750sAs69Y+oMIjtk7JVXIVm+ZdWvHqrn31t6zzUc9cOxmTIgRrw0H6M+NwMM+SjqCKaEExHKkvyXBq+Xs1Z
35uoMnoOnCsFEZnmyT4NmeKHdK+iyqlRbu42Ca9+U45tTOK9NvxM3u1FiiGSYwx4O9vrzFRy5qTIUG5F5hhzL7U35a+nbj0lyWEhU2hx7HbvfQzUDdza
XLfZ66Xrwk7jdYG4JgJVaQgBkM8xkxDswMYxkhGBvT6nCCHEXK13xc5SehA5YHRjok0FbFnAARyAVC9cc3q53Q7T3eMnZ0igzmG2ciSdoeTN6At3QuIo
Qc0GO/XgPsg9mOVuAD0keqYuXWOGnTPJ11rvYV6ZBQumhDtye3jnNA+HV9sCsNPfZYc1Q9u1D6sPZNTiTiFMRgSO9MeiPXIGCOFpcdORTlRyS7VVJqjB
2idHg8EcvueCBrqEhAZLC6N1yqLnApMHLibVtGl5uZupxgDt3MWHKYZQCOlUxMNFFS/K141YkjVM60qchhN9mOSGSOb9TOaZZMGhxl0uW+R0g9VtSJag
4CgDgFDW5uznWq1lcac9OucocDLtDmpqkRfkh1qpCImCAzBlwJIQfPSqrsbYcOoe2RvQkngGAeKwr221se7rC9TlpjceipRLLbhwOnLBn24deCVs4I7L
U60Kux6IRyLbMzxujEJNoncUovjz14rQIi1bIPpKNX30RA6MAkdmAhBOzOidC0OW07TpoOxz55ITW9FnKLypO0fo7ifSy/Hi+7U9ZffkfTkxFxKqjBZW
ClZKM2z6s8Je7A37SmMfHviGuYG8oCVvK+M6YV0wvvc11DhvfDzbE7GVIeGDbx54opy2W6PWktxF684nUlI4kqKwZ1vv27MBYGJxj0vedGqRZKMhXynr
KTNU9w1JVnbpAKgPjwsggslCH31zIgCBxmZ1Mjgi4FkanHJgC2AvmlUWQMGTreHPbvxzfXgxBUZvNBnrudmZslnOeHQdab6peFqa3kBR1LrDuTWqaOnA
5mXxqc1bOqKCwxMYGDpxJRhiay8fm67po6mrXpgAqgoKYqdIsYxZYJh6pDEE8sJxkKRA3c6UsDw07K3BPsZlGVXCmQKy2RJSS8FXAkEoCRnAfi8LRI5I
vVscHJVy5nEa9lNInm5GSQqha0xy1EtIYk1bqpkHibuzFR6RGhYkSLb1a024iqiwFq2H6di8mRToCiDZqjJkdsT6lwecYMoISta50pgJ5UijrSszkt8h
wwpG2ZSiCtHSo1ReqmMIjD2rS6tfKeWfHKePN79WGjVIdMwfp8VAAdLwGu+cGkFMgwy3CUeDCrQPPMidwj0cKR1Z7bBQYIKMHymGs9Yu0huCG9lNiEL6
pEZ7IdHfO9TtkzA6348Zr09PcbK61uhMcZcwAK1rCQDIgBCYCFkQBXqJY+aU9Whxnz4zI3XnfW18sep5U80M8oAPjB2LPKT71nR41jg4oEmGYGyBhEep
+meZ49dl0KC1J7STE9a0NKvbqYI562jZGA1gXSFHF4t2KiO+eZchanDJAfjNZo70rA5MAcALhREUeMkAZ0zTMghHYOuRlqXnpjg7rM6Qr0R5MFhdEG+e
4DDImDEEwbI9MOOXIpcX8UPbjbFajGV2uAxoOGRI+cKQQNVjMBFA+SGERtPSAl/9w81NkULw8kMi7SI2ZyKDZBIIN5gsPB596Is3DIEW8+NG3Qime/pK
v31xwmur41DuLC0rDHyWe+sjFV7BI0SRpXWrEnBPtOOhrdSQfBVTXwwNlmB0TaCCvekl028PA8MnryQyADGHpJ3vQqqJyF9jd5Einf/cefWvGTx3S97z
D1aYb8dCOpp7TeU4TZr2oWeE+XSLEmJNaAmOD0KA7cQoq2uGyZYZAZiTPII4EULY531WqQtDTZaFKKkMVc1B6CkrMgZ58zAFmKK7MPwnuUUyBmvlOnZI
XEociXqN+KUdHujv27Dex7+Pmc8HR5h8heysOTZulzgfJknm90wK+TkRtllOoVMicyw7BHZWhwLmzWuivHPRaVjQmwTy2Njp9myOeKfF2uKHUvrcDsQN
zxdJeTFm+8ceDoRZiCk40YaPV1xjJyxSiYe8uuzW8b498+NzBYlyOi3UiXxlWDEgeRTkdwI5iaYHEm4W4xg6Ald1FMGw3AqOLkBbFIGCSKKHhgaeRsS1
odQZ3Q3ITlJS0bSZ4eWt5rNmqsktJnBIephCVMQCWFCMapTO31CgY4lHy1pQgQiPLQegJsc7vZjzT64UBwdzGDsg7W/NdchGe+Ot8gEjVnxpTINpLM7E
k+CMxFVoFuUjweFMzE3wzqLROjlRkF80+J8HjWtZultLRzfICnpDgSmRucffUICkElZXkXRxC3GMTBkd6iHyo8nXfhWvHcxfdjb6yNCgBgigD27nEgH3
fAOwlucThXRYISHYOgXQQOd0JyIIBiIKMGSFzjAlVky+DFOq5JFBFzbO63FryrhZEXjS8NUYEsoAijUcXLSUTIs8Hs77Oodb1xxlwSD0gTEI80hsEaPR
1gvXF99iuhIoGFPS2uBXJnVdYdWrf0F12DyXXLEI2cs5Fcgws6vgXw6eCd8UnhUEhx5ls3l/VxA64N9EyhOeXqyPLCPhvfO+qkZyN0VMrlBoqC0MIbqZ
YNkY3ta1m5us0hs6ea2qUqdXuqJSAYRNb4xX62EOOT2q5Ci7XRSzqRwMGBDq6k6lclk6E2M1bCItCVwBiswD0LDRo846BwUfTnWdB68b8CqgCB1ydLRJ
ZgbKSM0dSAPDT1TzxdyKUacIjKlijlXtmkCfGUN687GA1fHisBkBQgY4xzJymvMhvLHRGXY2UZDpZTSNPlRd8UtzReVI21JojNnZuVoeZ1mO+deLoYOG
To3puVww+bC0qbFdUjR0ud7dVeqmSdweLs2kPE7e9xwRNHjVri2Zg23POMbq5vI01POknRvEClmY7Iunrt0MnG5wMNLfFhbHFTprk1RNZpm90J3NHrjf
XI2GeOLMdJTNuyEGDdSOTECAmqMFq2EGuTVrkhbrQvVrc8caVXgUpDnhKHtZjaV3mlrpD2uZrc0eVhOApIS8WsGtOUp0XO4GgGIF2AuTAze/jOyBfBWD
WSBPKHEc8lw9LuqF0xWE1vk8Dg+DU7pcavR3VaAs0PFrS9rM1a4GJi6Ocm7RXIfF1uaN9dqSJvtZI4aFG+WvfnsDa1eodQpqZE9eQzNtcJK+ofXGZcLp
cc34hF3WRHCA6Yb6FbjgePGxVWMHPNi85lNozArMaMqClLDQKInQWytFQ1c5V0wq5uqh3voOoETRsaB6aXanmUPPag5cMdkcQUwO15l3XWB1VIUCF0Aq
I73q5jpd8TALg4IFa2L4rOvbq9eKDF8U/Pq+623nnXYnwDzODJQCneozIF6TMA0JBbd8Y6rw744vJEU8qdgily+lLnp8AWR5uepzlkQs7FxfFjmwZ6ns
hDQ4nkZQMLnkkyhzffE2um7QXNOTCql5rvnCaD8SJ46h7INwaDlJUMswvE7oYFoZPuOMAwccK/fXmlI55HEhDQkZEEzuSVllidVEggGH6dCuY85j9eRu
VnbwTzY5zvrFKElS2EYQdsUxurdcoMS8IZnT4yQSoEskY4WbuJiOj2uOuZGLY5OuPbjMqhz3o9JnhPLLYQd08JSpEK+Vt9b5rXIoFeM5iORBnEdZ75DN
k+eZ3UdbKrhu/Nxdjy0Cx5wHYrfmPF9bpboHRoudbm3cyDvH2qfAyRs73eEcdyGNiT/vgdwP+CH/kQERDMX4gkDceA+thSaHAoQEOu88b1srnYqZmtZy
d2zzMnkDZ9YUm4YSToa70bsoHOChF5cCxBEBXOc1ObZwjdhapQidIP57evY08lPm3ARxqGedez79+ZI1wiNnH343IqsMyiLlTyrJu+Jm8vnQNlPg5koE
venM/fua5Wr1auvT5OGiHaPM7eiceZR54Q3urE7OELutGSTxmyNiQjq/R8SEZgjnSmQoylsSKLFG6VEk3i6kTkwjxhPLrjvU8EbNcmnwy21yxyzMuRxL
4zRmyaR0w8NVN0HUEzJ0pezZE3HILWgoIB9RMCORLiMkUN7GhIFTUEfMkOYm+ZxvYeVhrogbO52neSGyalqIiBeFjRwR9MP0eoAid+cpc06OxYiQRA5B
CiMQY2IHDbJQGElkeBteKdbABfjnIqQkkIFAVATiYqhuV4A9YeVwXsbH0mIG5CihLycctD6Z6Z6hesfYvcmPUA8nnvYzWi80cg2HRvQaH2pxNc+lsM0r
Ua1aKiCYWQUCNABCBdXrlgb1AvBvXE1q2XhWxp5MDYMExG5GF81C0FBHMRUzMhZnIgZZ1rQ5it6pRVpiyt60GtxEa2cFUYA0YwkE9HOZNmCWZ3DU906Q
Pd6Kyi9BPHo6y1cGo1FwA1JLeiE0CCgbAAyA7R9G5AoKIE5U8jho9fTe9BrETloTLu+yKqPLXEPv/D5+rh9qPv9Kt0Gflf0yct3heGrC15+zxT3y+HOx
M8Ofu8UPQHpJMzuAOH38Hgk1FzUJeBfeHSU3QYNnxlspvevYw0M15MhN/G+8OVgY8WNiZrLKvdIyTWTgHjp7Fav7lubexzU8wgaZDrlzEmiBskHoChWh
OEUQJIxZWEukBsVxU3K5oDiWUeUSNkRJBZxVMTR0otnHrCcKy7ugZBPgaIYedGpcCSnfV/rvWCTkWXhFGK5U15dmSPGDwfHFEkjegFogNU4hEIGALnti
MMkDCqFOVLmaYwNQNbTEorEF8Ph7pSze5gDsDN9bvm47gRlHvi55Mz56iawiXQdmBYXAjvQgavQcEidNMDXd9nfdFWGPbOndC9JMVkDpDvdUONYmyR4k
4h4igfCVMl6XWXiFT3dpjOkJPD7vhdXjtDwze6ErKnTjBcZWC/RKhWfGqj6SEU4w4h4Y7UumT2do574Y2h6yrlOCfHd8pzGh33761Desw6TtFm2Hbib1
rAwFZOzVVS7QogS0KImSC6qoogcujNVtkydTojg9MC2D00DakMcE+J7MjfOkdd11i3zrmqk6XO5dXvOC7oSr1uqxVzV1iPGYDXS4ujw3J2Fza1w442sK
yixZjXKemAN6AQAG4ZsNafQPA0OL0iBwOFveTzYG2KgFYFxBCgAhkdi+Ohag2giGwHqAp51e85XMTsiWBl5tAYDwyHe99cwWeKatAWLgos57ThCTxN5P
UCcmahsmHeU9phjYVD2SYnKbwzx3XrR8b79Hz0jhG4viJ9wdfI9517N4Uxo8ZiWhm4Q8k1LOiwPPjDIf+HqbB6xJ0QweKXAJTT2UfT2Dg24q5gSDhBNM
5INBkMkAIHUVOT0NBRtVYJjVQ6SN5a0duhqZMtWIcDfJnXnic8osjJIkOuC5DzxEwoaWFoU5nwJ7/CF+CdmZmtVdG4uKn+5TaGtecFxIsHjiH3MO2AWT
Xya3uSSbI+31OTvZvoYazUMDp+fBZCTZBYTaVGLPfieNYnjM7R1t+/13qeDPFRRnhqRO9qZMQjYGLOCoV7Cz3E2tIVrNv32JM3XAnXJWbeu6CoJDSOx0
pwSON8OgVf1rcbGxkEakbI+V1sxXCvRJWh0REyBboaqzYdW5sdSCUNEVNqc6KoCSa0lXWprejkp8sMzW9c8XFCsVcQgDAIHdzZqhMJcTwaGc/Rv0tkAg
bNnXFCiKU8ySFNCrti+cu56ONREk0iePx1ojU+PaQgeykgkV5M+FGiNAxZK2X5PkHwlfaVLhqOmhweqtjCjA2dMlCoIPlBcpHx5TKWPCmhDIPlyposie
VJxAqkqhnwwntJk8kOscJUmrQUrd9MWWCCLw9JamGQJ4uzrD28BVbemLcWGgDSaQM6bk0WKIlNJiFPjwKnitnzM1pms6TI7K3y9ESY1jrjKEjg8awVOp
hcSs8XYdS+bU8LvXJOc4loDhy9nKQ3UG5QlNXa4l3lBEIwNFcsZrSQT8PZRQo4ktQyVtjwVW6dyCQFW0OiNcUdWDkhngEiuxYYuyImeMZuw153NFlLSq
3edSYB24Yt6ctYetA2u109xa9HURT1mwri0oIIJgBA3S0STTSHlNIu+lpo51GdUZYPRj9PoepDym3rqgmboGr7YbmtlYlaZJSnNTFNLXS7cxh4yLTbwU
5Bgk9FVLY2bVNJSASHTlPTVGyECTVltoFrsjYIEmMCpn09zU46BOuEmRbe2VAcbBRO7lhyrZmAIh8S7PV7ZjPBoDfD2h5mynoNhuQMKophyFQoTzGE6I
CaDDo6Og2Fh7Qn0hqdHzOT2h1oVO8h6IbnfSnUanDvYB06F4CdTvT3nc9A6YdKXomjExNixOz5PPJwOd/MZOp3PM5OpDIOp2Yanck5Jd/IfWdHRO5vPG
jdIzqNGwoPAIEniMSbPOp0eTicepg5kcNTUN+oiw2MhqT5ngT0HeB4kKTjiMOtHmch5kwPPfYntEqIoiJTn5qdSVoVhOGXxce55mCYs9HA0c05HZNUTS
oEBPcabYc+k72HDkTDQxZ2YXcUQJk+DruQ7O+Ce3tnjhDzk+HCeioWeIZMDU53jaVCYMBx03um0PT31Pc2xnCn2RIDOuMJUnrmfObpoet66PL457voeX
sAP2p/vQlf2Ir+aQD9UCahChfcQZAFBAvlEQfEVIHentSYlS6MTDqCwrCmMNOotABFVBuCjc6ml1GSwJJASajUgGgJVGGTIAcYY/xqPnbuIyI4Z0i5H/
VFsY8hGFCLMcG5JiLzlHR6HJiYIG/cGBlJ5yhxin6IclMhXIckJSXJIlKReT715bjMLJG9wD/qkqgoEClXg44A8byQDzL+GnP2BmUR9ek0/w7xQ9XYII
iVM7qQPNXS/WLz0ieuEA2Cc4H0+lFImloWJT6+wMCDJNglCKHpbgWCf8mHQDiByQIb/SP6s7exX6/gB4KcvBAe8Nqv6ReMVD/jHCiB6j3RTEf+RGSxBM
hDKksIDcPESkkqwEoUEEevkfb6L0OnvAeXM+kEDaj0gpYYWhooVKBTW9jIf9Tq3hIRHsMsCjv2enCZDABZpJ0ycTa7ZrJZyS542boE5iBbxxe0dgTusF
PbsQi7qhtZTFIAIYSDIZ0hrQWp1DyAjcI6kclTSKyj84QOawjqEWYReQmlVe5M/sV6EmeHLz1B087xvDkeHDgZSogUZOo1/Ik27k/zkmSRM3qrYtiuDv
4NTsiUy64XJmaCxOWU7cVgx9XaMs4zuzJln10qwiD4qEPXj0LU8dy+q43wKU3lVlbmEe6eJDsjrcgYNS+b63PaVkd3Yfsb8CRy5++ut9+MmD/Qy9cXTJ
78hdib4AR1K8WFOhUrhX5a8y/Tfnfxs6qKSuHwDFQMn0uxExJwayyIaQo2YvRrXomK4XNXro2ZIG8MUubQFFyA8liA+2w2kSnATxccXYGKyekwMGs9RM
Kua8LRYPatgmFwkAgApQrM3LHg+CNzSPAPNaFjdDilAZA0GMfQVgaw3yTlBE94GarjO59ulgPxcTMvwgNjQhUPg/GhPPnt+e7E8e9k2vHY3XAetyiSQ0
EAaUcATKBLj2IfaS2CGztFNBCGUDC5OuKyXiMokoJcDTMArNQ/NhsazARr1fZA7roa8BnqboxKAGyFpE1KXel8sSSgznYHPOTRDA0iwMTxCK536d8x5H
NulPIBE7mdX1zJXII4JgyntgxoDDwjUu0G2LaaM9pYIqAKuQFTLJ50IbRJgeL7namBwj7C2zJGJkjpIMhPrhzxQ1OYGg6pD0PPpQ4+7wYLIj3PjS6ua+
N09/oEyiB457vx54GB9fLmNeYzZBAnzm8tRTYmQNYF4Fj1GDKVgjdiZC2KARB5FDl4Q/SXsguCp074VzfkSAeFEysIPxVc1xrgwHs52Oq9VsvhIjR8Da
lpsOWw18HBJy3i4HSY2uS+PEaDHvxbRgT4d/Lh+00czztG/ek6fJjYs2QBchKOu53Q4vk6lIKvOcdzm5860dZpBrTlz4I0eQ5OnIzChykdn0ehW7nIII
NNvIclKfbPlmudM1sdLpNm3xrTjmZvwRXFZCgHdZrivB5Z4lbET1MrraYVctNnvNcwp21k9ZhdK54ESdrXGPJ28uyPEzKHS9c7dYunoMy+zwRowO/C5I
zfnK1wc6y/ikb9X0dd+4CjQgVzLgkkghUAvYKxTZQCEwIIq/C97FiCANYY8LUgLqpqwAaPdYDJ4CXKSoN8cbAA9HNe9X3sb98GiHwed4GMFAtpeerrFE
+btQ+njvXXXb0PyrFLjc910NZOUT5wD0fGdsZhUnzPGp82cBmqbEYfOWq3Yh4ko1d95Ta1LmLPRhaNmFaZBlBYW1zNqN0RebPQDm81G6L2DvbvAXqePf
45M1tj2sFh0fY8bgXuJ5a8k3tq/UnH4FTgySBXeYMPnXjmd++uHLCGOT16blIUL5ImTKBBmyxnKyANEDak3mZI8qvgualQ5GmtmFI3ytnTdr3FtGUKcM
cDJncFBnu0nwkxkBNEFEQEET5PPmh3OjPF8wxOGBO5O/vO87uGKMmoobBchxmod/UsGanknTV10OVzOd7pNwmiKDu/mPxPsDyX7JW8BEDSfkhxfz8zd9
/5HNALhAUKAIQg27AEGEQIod8uezaxw40EuHW/Y458ds4112B2X6gJpHAo++AyIIqgKpCgCIpSPLxwIpOMMyMKVKaAKUDAlNhaYkaQIqhTOJTbL+zWnQ
/4WjNVtCida7WE1yBJybHfn9j/8KalkFP8TwIpSVEErBMlIEuQm3gJLxDzUNfJuaiIB/HtoH5bRAxH4HzO92Dse7mCH4yMkiOjgB9UIDxpT7QL4L7ub6
weavoEOOXCp2lDETodfY8wAO84MnkIGQHpV7hfYYUtCFI3/TB9BoxoorCyCtMqmELTSJFNIpmpUUEdEGgHY6tsIgFIye4P+jJnMDr89Cqc+o1Z+Pxeft
8cswrOSqFfuCOcddjnCLhF2woKM13XEindBw0vd/RcchyFjqd6jwg/z4uHD7W1nCIiuSiXCSLOztYfm756x3gaEUERQ45OeBg7txJQ4BQA565Ls445bj
RqVO6RNQEsCSUcWQMO8QiKcHY2tkEFF+YjFgQQwiNjxp44/fsRPXCJr5K98iULEAUkEqQECml9gHsDyMXsZiokkC6A+X7j7/uti1YWqf7XFJx4geR7Pg
nvZxX7p4nCcoJaMpkJXaSHFGSykssLear+jSuimQiFKRNm3yPZ800ip0P3E+ljkHvOCcuZYucswr0hV27DQsiCiLmeIIE7+m53eem25Xx3HKvRxTxedz
vJvOT3HDlH9PW6I8cblNwCIuT57tzLbnjk7rqSTyvChwhdNdS56nNYok73t3lTsRu62UymXF5a4y5EYV2gdkQQW9HG7rHdqsVZ6Pdq29yuQTzYdmBG8y
NFbNuzW/IVB9UgAeg9KkQMA89SfgJN95zvdPQ9a90ga2Vanh5nktMhaTMcJihCg+iHJhNSYEkszRQjJVGPQNRRfssNG0NDFQ9rMmn5+Xnck1sUshPjvz
Oozm/i3VCzVmzLG5coFCqtsEuCrO/x6eR1NQJ/W2CJ8QgR5p4SD3qr/0Dp6JP3yncyVe4jkgr5x6T8+MFfTty4DM9J7vVriP2aM01ua3o3s5gkP6Ui5E
05rd65OjGbwXbeFnUT5cNClFLF6WQuHUFvZtNa0xITTei4kBAzqDM1dkzAiLxAZSwk3JUEYCk111J1t1+B3dXrstHjrAR3aCmMqTtxOasHLJAQ7Sswog
sHbDnOuO3IGXiYYBMhAyUKVyHIV60QDkhgQYMgdIVNwIZDAZiIZgQAZNEEjUq3jrbYBO5u8qSKsd5KqcwyuOi1FhbXpktZylFcN4RQ0lZ2Qh4JyWATkh
R4b5o+daK3t59eu17HDp0dHBeQkp1unN9JJ6YLOiYZBEmgh9OizSCTKyfrTXW0OHDMy5s2chHk+uxweLbzh4joqp1pGCg9jGLcc6yLw4dtuLRFnxDVqa
i3m9ielA/n6/Q+zce72pkUMn/xe8n0dlEzjpnrijpXbB5hb2GfeSb4hoD6VnCKQiYgeoQnfCOoN5gvGGLNEIYP85HdG5OsZHIZOxBaf/Len6U/eZ++XX
NDp4V36Nk70ntdAIdx7UjB9J5X8DPLCcYgpKh11cI/5WE/YZzJNyHe9g/6MEVLEFG1T6T0dWJ+lQ/kn0zkBWKQUWQKwqPT7/rhrJN5v1NdxT6B1PsE2e
4/byD37fwCRhAJhRISmJ7z56I4qy27QVuLgpMccgvnRhbmKaMzDBq26zEyno/uulhNPCqPNZo/vT/ojZzfOT+x4C4/Piqc01SPfZUdnRvF/gQH39Be+W
0sR5IhSA7vPPFLTou7T1S34K9E+IuoE3TaYpSm1OSFEEjonlez345uydBCeKyIooCdQ/Xjx0eQ1jIW7oRfod5U7Ai4XEj6lSCt8L3T9oB8PY0qfLGhPg
VSlC9FNShgzQk7DdAE6pAO2HbO4Q+3vHybd5iTI0tkrMw+xPiP5OlmwnyybfVZc5LwG+nkno9K+l2PBiq+h/Xy2HcoRARAfXH6dP/j9i4FemOEpf6XEM
IpX1N4J/IwILFAmj7h675J1Dcp/wusFPDNsKMD7u4sFZ6oxLBEBWPeAUMVIaye30nX34GAjiSjIPnSioOqEKjY442RoXNK1p+iM2ZdAT2Qj1UnzkKPc/
JOg/Hmo/fJ8juOT/1kXv4Q2odBPgRRVVFSxSzVNVJUMXzGQs4IQUF2RUFFwJgEZHgcBJAOAb9sKBQnge4l8zMi+VB/SgSeQ/lHGOTt/pg43FYSrKRtiq
pS1Q+D7zVk1MwUyTXxzCTQ6ZhFQn4lRxmAJe8y1lRVikHrIdWhpcndv9hXzl9a+alduT6dpOP6tN3yG8BHGTwF/tbhrLmZP4Oh//3Rc2UuNX0hnvqzAP
bIreOYLyVw2IfOXWp1lTGUVIpFg1IyZ11hkxJvoM3cOfVqHXoX0yA0hMFUhDB9JJ7lPbDNFVEsov5/WqEUgSAkv67CUmiBQ+AgfjDoB15eKPx/aqLL3O
LeABAH0fr7eHa/Z/Gzda5RnL7nMU/DeptFkkv3P5pmdss2WLezWv+vs284530FAycDCJHH9vpzowNEFjb6IYGR3MiwESDiXKtMcCs1cmGCjiyY5KYjQ5
Xph1dgvKhswTY/n47OUMzpDXFWPGjfc83dS4WGBJMgKaoTMDs0YUeJ6nVRprDZLiQQ8iuzDaEIG+0MOXfa4WaCrHhDQY4gSgI46t7IHANzwwEd96yYAJ
Jh7dmCCBlRhcqYlRMoDansQJ4yDLoZ3qSOxCFgYYBRQwgtgphohoNcKKddiekpSESQRkjl1RUvLnJr0J6w9/fRuM6vumMxKsYiIgiA6tFIpDGqFZUFtd
+TrMKc33v327sT3tXoaQR5iYlgcA7B7IMGBPGDVxQuwiisQRudYc566DU7Dwwd5eh+MDQ5evB0LpSlffeasNvlh7apfa6U8boUscu/ek1uVYXfjVc0Np
aXmFHGo09r782bm6u6zjs3p5wBDRd89rpzmEN26owoT265sWjJEwBVeBgooDnXbuKsDiBAowsfUCJgEwKrL8VMWLRMRR5iIPh4wC9byiJwSNg2HVyoBf
PehYo2OytlEE6BQKKKxqTOORzloLwvPFlPBbE0bAKp7yzUYaTUxvVxgxNXWUVNMKRO7oFxSbLaMZV86b7JsU63cGOWUVFizhEc0NVEkC42wlxcgmIoDh
BGduIRxs9I7N5fbrXh5urFG0qkQViHXtbm7k148u+FJ4lZrGBIJJA2Qgjohgk9rHCKA5YZMcFQs3ru6jlRwNBDsokjkpdYBOUjA5461NGP5IMHu0BQll
8FDoHZdu2ZUpP/bLYNJQaKUuVMFVUyTy7sUhyvBM0MOwQ9cNDvXGADFUqx5hxYrFERFSIDIYlQw0BYN0LkWyExMVgXut7yYJZKTcaRI3xSxmpCIIsRDd
Ok6BOjKBWQWBs1ZuujNm95GQB6apjeJiY7174XqmwMvpN+Dbi3R9PZkRxjoqbYqy2CNDyCYEPjntPZBO+IkACw+kfOqS+r4TrRa23uxb70z2TRzmYvJN
U735S3A8eLvxe9BR9ZJQYTIIyiS+XNDvfCUSjERGFusKrqSnYA4dTxDCCkorDAwonYvCjs8jD5OE4GyhQEBZGkD294Bx7sL6s/I5gPIEaFmIaylU4wOm
OMMjKSqSGf+nCm1VjR/X6MCjSmxe5AT1E1BJVKoQRURENM0UwFBEgv+STAgoESkKCgV0J3QUA0PkIOkeanMC72D+g9+jxg9IvLkAPVDqWISr1d9n6ZxF
2FcQJCymHoED2oIaH2T7RAuYD/kh7un2p9IH4kL9KEfdochIhqopoa5IV9LiQa1MON5HLf69yAoQmiaP4QiHsnmX4QA/s6/p+/ZpVI4TL0Vk5pn7b/ue
LvDaxZ3RF6JZZaKTy5Mgfc/CeHmZmjToQ1rDLSriYarTWT2X3YiX0d3NnLvqYZoxrFp6mZjvlFyKb6zJwLw5id7DhXm07m5cKU5h/PVom/3c4btqN/TL
lrvG81DTnesxbGzHJhmVTvXXCfxd8o9+2qckNGxgac0mGMQLvRykTVsAmFm3UqiECK5sBkSpJoLinglClYaIDnKoNtNCoKSiupoWom5RIKsNbNUCpOrE
mUXlTQopRQBYUKZlJIuRVxUmS7s09SKLVM1MIMycJbYI5uFGlJPBbw1cszQ8Gdw/Syn3wINNI7TRs6HO8TlISnSwMBLkimKpgwcDtTtKv8ZEO4JwIVOh
1e/B6GgcS+s7dfXiY70UPzms67D2wjNrP4fxySp/mQGeuQ+fKm6txrC1Bgi60tiWk3D+l3ZMTVcOuNFtQGGtne7XYgrDxwdzvDqT4kTg1GhPhaq995wJ
5uQzBka4HTu4434fPjOJntIKno9CR4VcTYraZqOvG9ijYO9hoWwpU9lhjB3wudG65vXOj0dPa8dCXlkeDuRxVPVx2ARxtb1xKPHHesMXF8XzdlzWZJGD
xLzk3vb1eqmL2vRBIEDvxo8oCeggtnGVr2L9gYXPIKccJcp98WD65p7GV0+zqx6a0fVPiT65H9VTqx0+e50SJrR9xfN3gExe7WXV3ZQ4WO7HaXjh1gIS
QrpZpaXBXODixsG7pw8vxnVE8nQB0DNCWpTbKzQsqDUyhQ2kC8gNSlnjOSMMZ4kMoxWwo6VnqopYTEnKWE80vNJCRVAc7rxwkrGbqiASANyRxM8F3wxp
oqtTa0qpJMT1Z4Hnyp7PMFlvoPvxI5nVa3Pjk67OxUgUeq7rnwhsAjkh3LUa23xni+amJkvscIOeLrW4wDSWya6HdAR1UQGwLgPQTZ8YFKTvKSS6mOgR
oTVwMnSTx6ew7RIw9W2emPQ4m96yNX2OTrqeZAnSzNo0iAQFObmuBQYuWHTCDOutDNYlrOfN8Zj689wmIInbbG+z2hRPIOFwcigddaBw+Ws810lIsIKj
ULrjY0xvuIFGNECKpa9auAGeh8Psz00BnlRASe7ZvjNwxYaa3cRuQpR1BC6NsujzlIXyhxMUCCBoxxzdSNyFOFdJON5Ng0CeKZYkjo8rWhnVxE15uezG
GDa3zICRhdShZzOBQ4z2Am4UAl5i9MhO7TCJIZgB821gZW2yuSUstApao1ewaijDvQMcE1lcWRlEFsPSA+RWmlg+cdalj2t7I0KRB88KOSy5A7YRaJpq
xqmZt8sauFNkIe07nUUtcOtKQQyvI7Ak0m6Q9AzUPwMRtOsI4IbKM8JTMZb0mNSHmUcSjamREz5ftr0QtMWHwPL3yiguiOJ9mN+/IYmu3LxmDlldYHxK
xXaTbmKgq7BdzQ3CPrigcgFEkCkXl2vQDePTVhjeYlmKxSoKCyyzpRxcVHEgCyR0fTbrkFTy4EnQmlanZBkpA5zzzgkknQdIhCYBx7+EULEwJXEjeieB
eyK0YkccAwMkE2uSEeB3dTBBtW7b5WXkDBVJG4km2Cc5zudgZ2PXOyPC65ySzseDRGGCBXQIwgnK1N6EgFybiQGYK41UbHGame2eeKFwYMSka1QHJ1Ic
y0gtci5BUxoPUzyXm9KbrLtclTXMmcxuYOda5krR3OyNTWZR4vayK4pHUscPerzWO0B8UNitc65sM1rCOezRa4SHN8zcy9WFLY5CrjucEYTWiJWOmo2j
p33q7OC9cM2l3VW251wcnOErzt80K531MniUFzmpkWrZlDGpPW72q1e9dzInK59WfHNOeOV4b5vSnhRweDU7uRq0QYe5mas2RmqnV8arBIR6GDenWqrU
hLtDtpUkurmhs0OZ61FMHwMGgC4GtW4RpqNtAwDjV5WF+BrXKy9EWQKYxp1wCxnNhyJSJvwFJgaCJpMKLcJDkoSbHNseJsdmRRGuZY2iCKy+ed13rjjW
5FvReXJ8b4d1zpcbm+/HFToWqwSNUkt+H3sI76O+Y47HPeXyOawbpAODxq7QK6CsbkdTW7JHfdValUJDnxPjre/GDueojjujnjtj4ThBDkRltpGueArT
o9nBbgrC8EiGfTDnSNJPdxSbGCwyQIxYb0VL4mlIillJ1tm1DSYpamIeL2vPepxrSBi+9NXAoS16K+RVdKziS7ynuqz02amZsy6959qQ8HWbMkSNesk8
YxBN+g9iWF2DBBEIGAt0uJ41wZPY3MjZ48LmE7uwXh0JPBqRHPPA5Hvm5I3pCfdqQggijHuQnzPdFLgPtAca6GgrOFLvRnx6tixUsb4rlILgeBRQnq+J
6UwL6VtAgWuM5OGcgOVNJ1uBOiaVw9tFInWc1zgOSKscRUVAHWEIBjzY3Q6AFiePKBaBC3xrKFaRnN3HAC349dcNIXGcU+Kpm1HYkU63I8ccX5pJFocD
yFqdxUxgmAPBJgmcfiXtGcPjUcCVAJEvjM1xA2btb8HkVIWp8ZzwmWkxPXVAjDhNAN8HzqgNGQdm/HT4GWwlxO/FS0raAjO2SCtwMEIEqIrCpiKlhOxm
FDYdS4z26CBemaZJ3adapDtnbAzuk34vSAzEDl8QBq9LCOZ4qdk3OgixJocakXN6SI5rR4rpU5prwK4ceKQB47vYJ2D1Yexeum+DFNTBnlS5Fn3pRKGR
gTIA4PmIOi5tMjaMtoLDQAnnKnjYI6Ue15rOLV9ZdXZXoBmCYjZ41VHlmZ95d9BRYJBMjwxjEjbB6Wo4xChQngOgYBEntVqc2CNnmdUFEHXPInXMGMDG
DsY+r51E8CpiROgkWhwwqgHqNFw/s/Yd8CyuXCwSCzsuZlTl11klnFFkQkj60p1rz6o0NEcDc1sXfnmnIhMn3mdeudGLOhqTyxbDG2d8i3oI36UjXRla
d+1vlDwfGecCE656qepKBnNSWFySr2Z5GULI4uRo7z5ZcbhIWURQPcy8UWQ2vo62FBIuKGozy0tYQdKC4LQrVNrVnSJ1F8+LG4EGOQJgAcAwxvr11RSX
O4LGDsEQhZgkmAOoAGsAcCBA5VriaQq1R8vnPjO+uycc658d/aOo66j8D2eoNiqfgSRNIRIzJEUJ6kXkoGQvSQCl9qe5/shE0rwhyVcA74AL1mPpiI1h
rQ46GyWEf8HEPdxOzitHOFHGUFMguPJHPHHvR7DjIiiyBpzMlAUSQMwkw0VRb3pdbnFgdFoeyfzwDo3xSzAeg1J+RI4IImGyfjocj8vo2pqi6mUoEqjR
RElmEOlFNQKEoeSFgqHBxDxBr7nozoobCjQrb5PAOBlVBEcUnrNSQQyAzk2BTnZF3LAuIn+t880HO8MT68NqAaawR0mZSZvU1U4IoESqajfJq7IsM3VA
ZWUMDODPzQmJxHAZGDzdGOUtsVzrRrve+pvcUVUwgn2QQiOR+UlF+/3geFD2cJpeDnFJswHTsHQYujOabDF2JJgcQwhZDRrKdh5AH+rbrNG3v6hGMHNa
A40Ydb4nMTmkVVKRVMC0CCpCDAh02+Jt14MvpfTQbZd/LdBRnWnvEyNpR+Lt/zEGAf9SAbQ1f24HRlA3djO5AIAV2HYUMAelsCjMfiHImJgm6YJhMykR
RrAwuspgRJUjenfXNO5iG1Jp+PTQhzjlCT7sKxQ6YBUAQYdssRDkpUpAOBCMkIbgowKknpxpNSbkP3IScICJMKH1GbFgzsqCohBETBBMzIQTEQBIk2Zl
7TyQqIFpQ7xhTWCJAm4aWLQbc7vcJwvkKHMA8YFCgJlgJIgJgiqGiKQJZZIhahSlmgaCgiGIgmKpCaUCYCaCnopEgHN6I0CkuCvofX4HcnAEcfKR+kYU
d95d2YEQpO8TuylsoCyTjPlTFQFkZUqY5yj0cvUjBCxPrcCmkIlaFTmcXSKECYYCZlohmiYJKIJlgqKCZApoAoRWkGlWWCkqJCAkOgIAB4qm0OYh6+tA
BNMFAsN6vhxJzD1tff7g85P6hP+I5Ip+XBHIZVWn5YVdX9TVJmWfw44DWfny0XI/Ppz4eHlhuP2T9XvAPgyqGk9b+X112bhZWiW/gXg6gwt1cT6r8oHz
YHtnACHgkH7IBoPegH1S1M0LQLRQRBQEwRClKtCsQsyQUMI8Ph9p2i+WGYlPzxNFaMLMCgyaGYDCSEgqCopgKIGIEkIB5LvZqSorZOQJ3AyfsQNG0hvM
KeSFHMgylGIIqxYioYyjCKHX2d09owxr7PgaQrDsmpo+nLv6azU5T/ciRFMo5B50zYiRgKqSgoiJgirclq4QZ2dS4AnZL7AMJ+TPWyHSREEV6lo/6/OH
JAHY/vQMxBv69UD/DcCo+6HSHUfhDpmLxl14uRNCMZmikNvK08RjlzMw5xvttE8zwVfRB+cJkQwUUkDUNLSBBFKNKNLSBSC4hKhjCcw46maFQvC2T4d2
cCp633hRVQelBwkagzBqzEMEIgS2iDCjZEFUNlEQFwoNVEoUqfygEOElCOBwZ+CSiaCRHdE/ingfhs+ov27M/PZhDWr4cGBt/Bm3OXSamf1a+d63Tm6H
bCCIGMzdMOmyHrGdzKCBlXX9+qE7OxnBhBKGZIsbXG+vPY1c/rPvT6wRpR7BkVmUIHyOmbMzIDYR/oIAv1ZqUiQkhJCZA9cekQCkVKRGoqKKCIqkEpQG
hRpQ0AG4UOUoNKYnYXYBTY48LijX/jiRE7bedtwO5xiwmMgRRfEk4oUZzFs6/S3JnkxbDAjljrtu8kcWSoEqCmCByMqA5FQEIgF2QbV3EjhFMKPOxVrY
TOQEhpcwjS92Dc8TgcGJSVRdlqdZB1giFxogXKrSEBRDMlOMs2qsULoWMrr9vr+HOHBAZJRolp0mOQh2yXsJX4Y3Eq4VQUWozn9TiNwNkUs35wffvCjl
PNlK+ePTyoMwTEqm6SlUJyhqQrAqA1osWSKFBEkMApZCYJMOtIjlXCZoYkXGVPp0cS2UkkqXIOnOyJmceQxCPWUKJiKg2MKiCOCEasVbPwkXuR42xNGo
ySEqwmMkRZBW0pgJUaIcjYX7Q09TCOR0oXrgXHZ1MUQJB/C3cimNQNLqGIUEVwiM7VacFksHyP/NxIuFceSTNTsbZBEC0bCDOyIswpWSQsEpHnsdQRFq
ZFBUiCwo2rI5dGjaUEzpiZxGMJykDcmSCFImpQoFcIaUHElIZEKGItiVGDWYQZNFUEEkzpSQzsMOdB0Guy5FhbSIlQhGgBzsjhzVKCmod5A91sr7WYgQ
sjgGiwoBOD7ex30XL2nIE75Kekj1QFOjq+zETTNYXuzWGn4cQ0yVIBiBPCTUgRKNO53ZAvWdyESixLqFRz2AuOiNUbbHJBUTRCrz8sFATgGRWkBO0gpb
PDg2iI0ggFKgnEIfUcvi+lX8PL7v9Pn5H/dzz/Prev9X/Vwz/RPGHj6UQrLUxMPn7teDwwIlPjQ3ZPf8xr2c/+d0X4h5Ez3r5jzHRyFX+1yy3vqBNgwv
g2Ets0nVJ1ZCoO5Tf8HDTs/1CmbENGiy2uJZL1mhP12Ota1msw3bupmbW6chVkQVDjCg0tUUZr/lnE4dWbTLeJ/ms7610mqNFBiGGsMznV1mqxjvmtR1
bJl2ZirdGImwkCQAiacy7kapGarJqRtaLTptqom96jkxyKI8TN83xxAozY4gdCbQxWCqSOqYinTDWLCi+RUc0fIuBz/64L5fOLD9RbU4Kmazp7e/w7/U
UYey0qD/RZJuAzgIkAMShMBwH2uhT9veUfeLoNhNEn8zAyBoGIuVHRv42HwJjufJYSmb66Ngfg5yjE6T3DhvJA2D/8jIFQUPmqpkcbAAKUR6cmQIBaFB
ICkg5yYNv6f1+Zv9vT1+lPx92J6fKWgnx9OPwe5U/LkeepIkzICCSoLy9k38qM6ZAPVgbHwhuMPzMQt+/Rfb+Jx/bzPA/N6D+nHCGFYguxwHNPAdorgv
AHCeYKGehg8fQQpTEh8sr6z5+73WTccgOEmzP80Yw9gPQQgB+Z/Wczt23+ghr9N7zo6OvFf9bDnxfjLbYSGQGQBYHSFf3EIOgQ/uqQoSJpM2Ukz2Sg8j
rKwUpRLHkUAsCYPtvCXPo4j/UX+rD+zmsGVqTfetatKBsavLXv7+TNMDp8HNGKIwm/VkjWgeQxJbHXu2pWbPjWvNbu99Y6aafoG7OJjBAO2T5MJvc69s
cNa9qVAiJAemCREgUkDyyEzGFTLKihUaUEZIznL11rnI7+jM5QLIo9XdpzW8qqwH/PzMOtxnWDNL0KUe4P4WTW3j+w0TohplZwwov4zPOWOl38OpvbCl
zXq5xkU4wKhoyLI8OZ6dA3JJ0Q+N9Or0YV7vuz7piKDze985qDBlaSbpSVIsyTloHhgZ9ALvyPMUkVWT4ZWHKUDGrt+tU/WuuROSqXr7hj5wt5zSB8EY
zC4sr3zhAVMlPffnIFn6fJDH2sDyx65PHgwyb9+ssWZSu6cZwYsNzcQ/IY8tYSIrqGrYJUNcLybTjUMZzXr/RvZzcOK9PT6ApiVKGnuf+VnLZ655nl5p
3cvA6zxc6JITizZA7n0OgSyG3nSpP+oQlVJBZDwyff5Og8zRs9zNT9mrUPRyWHN813ZsPw17iF+aGhgdFvgZ7K4Rk+gCxZJ2RSEQSvaw6mB/VhxE5CCJ
ONSxPfPikmp48UyDvdMzKfloIHQ6ZD2TECfVmKPFkHRlCpq0GCYgbGsAqwAuVcgm9ijDaHORFFSzBH8hqHrL/q6Dkjz3pKqLQBCp0gRmS6YTFE1FIUlR
hnG1zt8vrP0gXimck5NRCodDDw1wIn2ZPvCzD8Nn5e25nw2L5iFPMY3VuSW2JWxb8cEo2fi7khz8Ojo1NMzsJQA0DJ4QOmAH1ZDZJwsZxltFMTLS2ktz
Bo5ej5wEO5UhXz3ayX9N7r37PzxwABJMkCiAzl1MohUHczzTqwvtbenCJUVRBbPbWukKWb1mj1uwfawrIz1HOJKxHlVS5AZAYrm6YTUiBJizBMQBL+cG
RSaO5dypdN6HTxRh1qmx679qgsUW88uBeZ+WB7/Ns86gaS7eGtEmSdz0H//P/+ZqPV+/7OgQ139nbtcehogWCaZWC4U2Ne6F7bujosAobPNpFG6O4SEB
diXOwuME2bc10pjcnODqzdxQlOydALt1HIKNNHJO+JKs25BTabx3HJp0kyoULLSxhQ2UFy5Xo7of8cSIj1TTmKSdJpwVZzlNiVARGtsu91zpFwrLGnSK
KPQLO4rbIyNVTM73HuYtsBe7jKFWRI6OR5TrcsrzyHdzwjsCWl6YKHd7vdV6nATuQ3N1ftg8gKCihtzjybnCm+JOOmeg7kSnXrnkZVpUJErLjYyPVkyo
ByASYxwSZMpVZJu9BhYewJCNMZ4e7jvt85q/lTqYJdMhKY/g5qULZspPBo4++TEHIkZLGiMBGzJgWAc/ED8dH8jj1w5Xvg6LIxJ0g6pblOxcQc/PHDyj
WBYsG0qKVFuMth7+bJPCoB1+viTc0iQX9UKVL20PDCyImmS/f1F4LBe85Vy7H61UKHCEg77ZSH6oyh6e9neTs1Rc5/pwOhUA933i+eOHgGQ1ysWf4hd+
3VbgHu+7FKl3YiF7MN8uzTsBFXX4VtxRhxm1Tm3o+HUlejEZr6WChuxGBsFoOFawunjo9hw7F9ynLDEFJQlRU7SMQUlLQCOoUNADUGj072G0lZcI1Wwe
4IDabICfuTAQY/h8jbHEF9ebAERJUYokOzvvRokN9GT4vto9D03oHhRLk1ESn2HtYj2fvxLuPuFuPSI++VMj4Rgw6hQ3oxCJTQ4LsBP+cNC1Ei6PvA4D
jXp0954yuoGIE/5SdgPJ48/dwn6fZ8s1yubmZdBenZMNm0oejUHGaQowP9IMNdywKJBKb+w+ChzQU2fgfwfrf6dOFrRhiSX9MbMx5ybINh79h7r0Huz9
/GGoWkP9a3KErGD/pAG4eJRPylOUiQS/wlHUAJu6erCHMEpQ5QLDCFFLXK3LqU41gAdYOsH+Qk5QNCvaVTIHXGKVqOkGQlJxGNEvWaIYQdVI06JCkkj5
nZx1vAecIakKpKEZzzQJ+LzlgUXnTrTGHSTbpikJ47uLZNlcnwiznGujPFJii22RM1kBjJk4zyv7Z1G2AOxnrNJAQKZIbgHpCZLQwxSJSzlKxYCB3YNl
CsgVgIg+rrA+cTF1gGSrwyYSfdDyjSkEUEpGIQ8PZ0VQE1JZCjYIFT3SoJ5RiHWHkQcqjcq8pcIVZhgkMZPygyX8HnOJo0yBU7crlos2eLTOWqybvC0x
4UYIPGpK4qv1dJpCsJAXFE5woLl2AvEAQmPghgEjJAtzcV9AcYvJ3sO0AEQqH/0yWHx+PxH6fScDqchDiEyHnIci9A/kTY3BPCQpaDnUjmOMShQGESyE
JCJEDnZExf7LGUHKGQEUoiioaVCh0RgTMk0FLQUxUMQkw0hNVZKmE0LQxIFMS5GQNUrkImM5KhjJSgUoyMATIU0LEIUCLRUk0lIImEOiDWOAEIMawKTh
BSwjG5A5BT+rVRcaECpeck9/P7n9qs8XvZ2Dx36d3czuwpTIx37TCUHcKQZK4AWxA3QBgPhDSjRolyUwihQqJVQyaFSlTz5Q7MHEssB5MGiSFLupS2FR
3TsEGKtj24N+mOiqjhhCRCOBI4YmE9pEMTNfGKJg998L7pMg9JcjoHqAkOo7mWBTMkM7P48AA/QCwKeAgYwQFBLQNBVBQi0KhQKUCALISBuHYxw3ijKC
FpWBbFAZoMzImdYg4jK6gMlfNDp5gpwLwSnEqczJg9Oe57zYd01BEIbTiEfH9fJ0a9pg+uX98h0fIBggoDenmHuCB4wH+o++vzKXZTRcH+2azL3eWnNX
Y+2cNS79+sPgEYjFCO07wp6h+EAPswjD0IAHmwK3rAw6I9AkOA5Yqal/mTliYvlivj4YGEnMACOgGjy42fwPI8wAZ8KiL+dz+MrpeQiNzM0lQEiZmlIA
dh2jqIN+88wPhKmm8zacChht6x1JT3M5Bl0wr66vwl1k8cD/YmEfGeZgcM1UzZvP/UGEoUEgWUZFo8z+bk+6BG3USe2w6IAWZoVMmMUKIBB/xF/4w0Rc
GGcFiiFwrqJnejUnmHqiokoSJp98p6oRNSrqVaBWgSYdSI6hXWWCGQgRAASQhkBkg0C0KhhIsQAUrCIUAYYGBGEKFCGQfQYp+jSonn8Or1GJPUc0GEDo
iFCH/cf8v3f2n8P4X+FxHDxZ/r2vjvb9XuiiKTwfzTEaMmRSZ3O24k/2e4HIgou3CIr5shIXW0JCduY/0pod5847ZBSSzx0uBKnf0vsPIKolTSFUMS00
FOX7LVokyWIiaomSCoNRgUDBRBSxBRDIVTSQXBmShUzRMTSuX3ZisQSIu0S1A6aoiKoiqggigCCoyKsAE5rAMgrQSWTklEDkmLBDEzAYRb6hdZB5WFBk
LCJnDkRTIiIudQE4TI4FJkcoorEFQ0TRWRlM0k06nAWmRBBnEJkQcImciimUOrI4naRcC4kxCpkEdWkF1EasYgmWhhgpiESIajTsd2sEqohBODIiiqii
ImzqhM4r8p/D1tkSPcbs2tFS4ks5yCZFWPHBg4UQxvg6HYz9mbPJAoCmyqChJfdg5NuHUlg1nbZoJ2XCKqC1CIKqnP12l8yG+DsaQmFENQmXEvGsqjfG
BpkaGhWpmhKJhO1kBQkEgBS7hxhKRKEqkQ5Q5UDEpQkQUsQHdBoTG4E+nE4XHkl4LYnZH1j6Q5X0WFBcecS9YhwoXux0S8ZgSSjRNSEwjA1KxCkMxVJQ
BRQLSTE0yiwBBJCsSkyFNSjLISFMEpIskMoQJ0/h78xDELMM63tk7slkkIouFoIk61LlpLAUFQRFRcMRwh2NvUp4E04BORbKmFncm43Awi4BxvWxqDTU
QyfbGEtaxMimsJXAmApKqYKZqouMwkqhGkZioGAaUpEwnJoSqSbjDEg3CDkMtChMSLDMCSTMUUncaQu5n4GjQEhwv2uHXzrh+y+qAqQxEZN+CzzIQK+I
TPP0bI+Le7f1TeuCNZ+v0bej/xkQ7gO8ATaesNoYh57RH/bMSUICSyo0guxOakqUsDQQKcIL31CHKUoUDvTw/sPyDuGCpJk0DlxqICwN1h1FYACjQBQF
HurU42Px/5/5zCCfxUJKhLLQkjEiLIkQtBClLNUlly6pExtOwM2FhBcLtOw6sLtKKOXaFdhoyLaMQi4MplxICMoiipZBchFlHacSojhEXA5VkmoRXJ/p
YetLhRyLs5cuRTIzKhqsVE4y7YlQygqhIqJUEimFyimFFUKJZkdU50MIOZGkSglRHFRlXAplyT3Ty0MJRQ0YSNDnIC5ypIFA8Coc59KHvF5emDpVjBkI
0oUg0tIRBRMpSLVFNIZOSDTQjSNKUNDQsSFBSFCUQTRVCNJSrQlA0lBQ0C0hVCVU1MQlClI1TQUAzEQUCUrimGZZIUtUpQrSoVQUUJQNKBQ0iRNCFBSl
NAGNkCUUUqUqlBQBSjVNItUq0tAtI0FAU0iUrQUrFURQU0oxAUULQUJSBENE1AkSlJQEQFKUtLQRLVNDQjVLSUFLEtIKUJQpQUKUFA1kAZDiohUlLJSM
yJy8vP4nUuTngcYYWCAdO1gjnSszwDdhZy43bE+728kuPhCMRlmrChpJDZD/4ZX6fj+31nAPHa+Q23ynbXDz3A+jAYwAoCkVkhKU+AlTMSEQxCzDQFNE
ENMUTVKNQCskNk8cvtMs8lnwmLLctltKYxQqLtWgOeTY4Q4du6JRLUg6eT01Hcmv/xydCTN3uIvao5Qeqe+g3+nvBUw4Nlk1D4eGvDveWuaqPJGIV+IZ
J9MGQwU9rIoKhaGlpoUkKlpapEIKKRiDjDBQ+mUoBpEpWqVA7QGQ0ouo38/OamZcTtu2wwQRkoOS1qKCkikcnd8945fRadjKYF0AKc5jWV4iHHFLtCCi
mRXkJ2BVUOx2/cl22EjuPneR4fXcb09K7hdI6pzSxTEO8N73dBPGGGJUWkpGVWFVngk+EwhA6nRVaQKAKKBpAgliUwFe5aQZDscpCopqhqYCqJig8+Lq
+PcwHNPGFGikDt0Ues0FIUoUqRFNIPM5rQQngwdOQGOj+lurVIfLxsMjpKrWVRFihkfGatAbn3y4Xq54vEVyzzO9E8JoaUfF8ob6QOBQ0iFIh6ZBcIHx
7B5gahk5wNCAUAu/HiIjxw1nleGxPQ4/XDEinqJnjjvrpcop7+GnbOJ93kj4IB3AL4Ckfa7Q9FhWWRGS4rpQzRBwrzDkwNUCRaVDcpTALOYidOr3aDTF
+aUylRZwMLy38+kg/Vt4eR6Lu1sX6GV8YNdNKHYDPVxpdUEDDpmkoAxYggMCR1pxLBE4OAo7FwEDrEEfXIY/bAbL4QBkEksJ7MPIsg8PMzZmGEcKqf0d
QPFlkgR+RwJwm90GHimKQM0URMBRRCeGIYTRTM0C1CVAVQVElDS0L42RUEzCxNMTQETLIJSrRuHYIifX4HcX19jejOBAJ9mJ1deV7YtY9k7gWE0vqWj3
Sh5xvdKtLEoFRxnI8u46hZKP9g/+OSsEkgiYf7TZzSjQs/1cKcYJkbhN645Ns4jx9RvofT/y/4NL8TfwjvRP1T3Q0gUp5m/rP6nuQPMCEPXIUFyMUChM
mhQyCiYr+EIDkKAd0mQEEiDuUXJBeTACuRj8oD26xcTBMIOi/0LnRdCgOKocCBZAoEk3/YVWsKHO1+yT8WLFluWjm9OXmZcuItLRpNmQs5oSyXf/rA/d
5I/zElmUm9DjjmGETIp4QblNSpq3ABQoGEhuR3ByHH5BKPC7EJTkQNmJQFAX9AKvRNc1B5S/AJKCJ/nDwJO79fdQ4L4BZbRZCglSqv30nDmHKRdzR2pJ
Ul6A7dnNiiMTEHdd0WFN2SrF2UPYVB2CP/ji5mAg5UIlIqd13AH/mQqkTTEBMNCUIVMhBCk0MIUqrKwkiSNAhSFIhQA0gUBS0tUBQUBVNAFVTSNIVEtA
DKwhIghJCmj9nX9no9t54S09be82bTXUHc5scJjwM+weQE4HYLLbNpvCuV5cJd6yGhDNhpA/os2Au/MqIoImHM2c9u7qobSCYVSZASBQ9IvcKe4TlUA0
vwLJPnJkJQpGuNGpGjcOoWkKDaZh75T3Sm5ClOTQQ0UMMlIxUhBEQkbxMgNwhwpwYGnAD3KgaKgk9r+PpZ+/7jRk0n7S3R+eYx+iy5S6NvtX7Dn4Kf4w
yMJ3x6JfQaiqTzzPR6cDbJuVKIhCmWmvj3+j9vl5+cewOuFE14oL+cAo9y/Bfr+APzF5v0Z8d2Bpnc4GM/2ikw//xmIX/xjipASNFA6igHpzJsgcSE5s
DWg5DjCiY2z1wmlNGhy05lNI2SiG3d1mtWVJKbTRrZsCsWaZgkxlbp3rewx0hp3jf7p+kA/aiiorARWE3CE7entaexlnK6W0csxxU+/1g8econyJ86SK
PRf7bY+lR625eb6+veOKO9uqHorudRy+4h3vCb1RGjulMo13TBwSNqx3rDx4vIEdC4L53vbarb58xIIPN6PicvLnT6C8qed2hv+yRHxvEHMdauuOEqxA
o3X+f0J8te8PfX1b4iztCop7RHOuSM7klLi4V/73QzXaXnN2mXLmsMZUUqpllZmBVzulWirq5R0hEXx71b0R2nke90+PJ5wXj3zwefjr1mvnzuS7uEw3
iOBH3oO9L3x54XekrulUMjvbZrbbUSouzKWNRveGM0zWJwnc8ij1TCxXCcn0+6FNRFtPqlcuy8/TPWa+fLt8p7493Qd3PRyr26G7hdsXWy9x9e71ePnR
x4JbvXd7D3595+RPwVWTJND8eTvt5eJPIuun4d2RdzeoObCnM5BFERQn7Zy768WOScI5TLtzvO10LlnEvoOuO+WJViFaTusovD0E8qSIv17vJ7hk5hj5
9XHhTFhHI0bVvj0nx9vPi7rr6fd8+d5PlK/CkPdHIMtEx1jSgilVi14OP/Dn8fHvD69bfAKbz1CE7vCn7TyIQ9oHXU4UGBDoB7oAB/zT7N9srE/SwdUB
OYoHgLH/MgQw5y+BAZKiIKZHZqcJSKgRQTnM5J/6zlIE0STJJqADJKUoIMhMH92YUAUFVSh/0jGKZiiKpqFCWF3AUpkCyAPRXuVdxMhSCfjLQjhIp6w/
QMn4zo8T1CSH3EhEnU+4op9/U7+5XyogoH1/sO5CJC85IsJZWaGWGBn7g9Z+I+OVxjMhWNmZRQ5OR5JIQJucTst1jQmFMInJtOsFYtnGFMjqIKCDEixh
BUZDGTIyAU+F/DDWJC1hWojEBTcGSQEEOq8ccp0WqWcLGSQSEpCvnYnLkc9qOtIiK5ZahdSBkpEiUgFFUwMKclhJTKOw1tzg4P0E3uVQNNcYVkdjgVcC
BkghHwC9MCpEhoF9l6swDcFFJSRIBQAv1b7djnaQhFCE0wmOo2Xu7cC7kbrRDHZRwiKpzcOGXEoRohimhSYSZMdZkjqUy2SYysFfpJzO7kgUCa6gqz/c
l3xtSg2wxJVFggqr24h/WP8PBAWQgrh/dj3n747pJgDgHxIB9AaBHqp7w6/x9gcoIaPLh9od/yh+E/Mcfz0AYmIH+f0on6/5g4kENFJ1kztO9/6ou9YK
jZzQ4H+4hsnBEZiGspiHOrMf8rDiZCxORbYZ35zuLIeZ/15f9V0HinIu4TMOzY2kU/57MHCjqyNwrTzNQ9utf4a8SB1oPM/ypuansWnnw5n1zXre8hYe
zD0JCpLonukR86NqLEYZa5TGXLMpRqF+KeN7xfRVjdOTxJFByhXQYCdsDZf+xBUV0YRgahfRmXvS56ToHnU/veaKHMGJYgiYdcpx6xj13z8jnyOx+Ynw
BPxlRfge8AcNQoeUhjUk/2HTzD58fSI9BkwD3fyYqH1p0BFQ2SxFUjMyhUk16XAAyVkgipZWohklIZEgGClWCkJBMccVZ9Rg4JCyOpMZGRIhQg1ihYYk
SQjFgdjtMDqlVmNZPTbfMQmcLqm3ab8TuCaqiYqij0dBFPKVMyJ/M1qPGrAwU/ryTbhuhTZJAPdCExBMYRiAmQr+qDIoaQMgclF/ZIG5BDUKMRGGDmYq
5KAc5TJFCqSilL0WW8A5wA6kFKEPGBQwgDcCIYQLFQq9IA5wvnCG4CkD8ZPlAvFzgOGUTpAuQLEiRqxoFdkLrT+BEZmFRznOtgg0iOv5OY4UcnQnkO8m
BAYQ9hEcI44ofUn8zHz3RPwW5oYwUYWbvzopyWzlhnFcSiCRECioTKoi/tdrL+GPEWylWDP5ix9FO3wvdggN+CRMZsawiIGchk2w0Ig8gaW4hBBnGRdm
sQoaB4lyO/TYDif3t85NdF41hkkJ+mSU8PXHy9uYbyxtNoGRARKU8v6sMNF68ZufamxwGVXib96MXyofpJ20oNTIXIyiRfjAh+rWOFQBEFDt/pPfZ8zl
PhA/oSQ8CdtwP6IB/29KRE6oX5UcngcA0O4cl2ZmbxXShEgc30vx9en87Ome/CU2ZoxVpaGreUDV3ql4nw+XHlwUiHgKiPRYUQyI9tO4Ae7IDAYVoqCg
gQaYpL5J/VEMwMk7zA1TxcmUosYe78fOw96HoirIMrgJy1n2w4cWU0hEnEoZBFEkVYEjklNAUDRqaF+0l+kEOcAn2wIZAtJTEoBQUI1SlJpHcVqeRBBT
Uiv2kDk6EiB6EO0Paz6j8rr3+/hhoEAPbyTRh28U+b/Z5rzIhB5uw3LbEbyFQQzRQmg9yK4dPqvNhQyIMZiGcH/Zw9bJzlYc11oP372DiPKTflMfPO2B
XSOloA6cBSUCBJczHcQLiFF8uRAderw4sLJuzu9TLvqjbS0shWdWVZEG+dyc4uORWj97Qk8Imkh0Y++uhzdKJK8JCQ+NWCkwsKqbEvjPdf+vYeD93Vwd
+0uEZ3DFx7VyDDIggEGfWdbEOov1cGCefa7ioDIJIDUDPEoTZrN8PHDPBzyeNy9nMDXZdO5sZj4MTR4M8+Q0KMRnhTXU0Lpy6pliJITDGsrBAkIIg+lY
0gq/psSIDyKbMqRJEkkwJNmjRoFPe+ROrGEDCBrdKOQZ7Q6mCREKliH20Y9d3oVDylTbEkmCYoipEtNIxrgSO5ZAHMSrwBBwL5BcRDYlwN6VaIQBBiih
C497mthLhFgaQvmcsyQfm0RFFVn+qgephPPdA6+9Ph93ZmGHaaaMwLSj7d5MtzFDNWe5eJ9EA0EDvcNkyQ6PkkOd6bbS4WQyJ2oYJ1hq5Fu4ydEeRICp
RQgTEgVbhBZ0To4TU6PuX43IcOAehJt0+NfkQDYm+O3MMSiCIioTTgZRJTIIkn1aUf0vdZEtGcwlhoVIEiDJylhoKaopGmSLIEyUp4zBYIaGloLyzZpx
rdrSLhLiYYykhCYSOMiRIMqQBSDjCJipAMs1TE2ctcK5eonEiILhLWJRIRr773vcifNBQbuUQ+pkH3e9+jmwAm1AM+6fHQH/ZPYg/wfGMz5Z7opfEDrB
dj7O/6tmn9lrq6y4DftPz+M4e3aHJxN/gfn7g4sa/bhSTG2iNLZ7Zy7vvoj+3+OtdQnV7pBP4tQz3YaYuUZ+Ye99frOPcvpF40Jd+V3d+PYh+AgGHfz/
y8CHf8/b8fhwAv3bTHeBTR5aHWljCQ+rAqsWZ+TSPvxhvXBPuJkNJ9ZhveurrE2hvLixTQ7wdXWFEdIojIGLWgoUngD3BPnHkC/Ng7eh4bAmBaSmlhk4
wDLUu5HW8R3k8YdrZIkp+L3NBmIvLZBpUbBCbuDGsk57FDIHOmC00VQFBE1FNSU0VVFRUUkbWHpgbk0FpmdyRNEmBkwozy/f604DE4Ll6sMPSp6Dnt6f
o+70m+d2lclDr3CHhI0gvpAX6g/ovz+F7PV1O1dz1F4PnYP6JDhObD7dJinih8XQUMRTTgSZRNDVUQUd+GMUUxDQNasqiQoQofSQ41UoTRRDRVEkahQ2
ShoIaRgkkioi3hmEYhRU9rRjnk5LMOQVx3du0Qt2wckoGIaChKIkoQ0EOEVUMQVOEpuNS0E25ySqaNhAGSIbjEkKUchcSQImslcl0Q4xTETNNFIFFBkZ
RJRMlAUIRBJLRLJtDAyKaIgoaGIIhmgqJJK04UDipAMhQwMUkKUOpwihoClSigKKAiF2MNAJkJStACZOpUyOJNhK0irQTD+J8vHrnqdGor2uWqz3GH8Z
P1vL8vzQkJPCTzWkpGXFKwDIV6siwUMEMYYkKgis1ouKnhhg/+4MPG8fKzmihnPnh+tVed/TOTFjCmhTl0QOZzPsqwhx21jQG10fzJLNmAWptCSG88vL
x9vE7zoge/7/gFKVIWaExIChzMUIlHMAUqIF/pwwiSnu8vwQ0jxLBFWAe1V5DzlappKSr9op+6EGhFDXQZOgfgaPr9Gp+cgAbloVaBCmhKUNyGEixCzD
SB4y7I4gXbUAtUsMxIUBMkEB6oUUp5SoapiqaGYaYYIRhoCgkGAmKImAnlrNMlJBLQKzIBEjQUiHHIkyq1WGfMgcE3CUpDIOQs5GAf2qBh8vHOccfjNz
GV9frrH/kmnYXeGwgf3fpnDQENZpw1KBwSaZMA5uzIbfY1KcdyZJYG15hicALPPA0MjznJhz+vkm8+s2fp/Qy/Ggp9mA9w/l+4L3CIOZhkD7rC3jvVgk
lihEGfN7P7nZnOcLIDFHcESo/U9QE4Q6MPKpGIVoSkZkKSl+nXZQ4PIR9sFC0DQ/ULuKRKQqSAaWqELyUDfHHoxdcHAPcvCgnHo/T4JkKZIFNAEzSpMC
GDAgBRKEG1OSuCJu/IDmKHJD+36FAeY/akHI58ooJQIJ6YeBND2Kr/MloTUPIvfCGiE5qe1w5Xrl4FQ/5MnshlaFhsOICqEUPfzzEIqFIlUnSBMlD3yb
Y9khuKiHgg5iwxC6lPvsm+/AOxcHLEaR2Mnum8sPVPf1QUNhyCUIdZmSMyNklV6vOakxU0CwZBRloaHPBSrpJdvjocjiD3czj4dC7dSoinO0h/fWXH0k
4+WFBdJpJymUsBUSJMa9ZiB3d7qa9ymGUPWU8d23IQ3JDtkhKUIgGTQd9zs/u6mdz+JQn3TzYawLhZgfjQ1slANZVLBEXAqmyCCo4y+WPEd8APdG9lYM
C2WObAXYiCzEATKuPsDUvdA7+AeIeqsUF/RsHRJSh9Y8PeBAchdqBGJ+65RSG0fB+pX+iBGgWkQpBCgUoQoEaEKBAPxEgNkOpEiShSgKBiqIKQPc+Y/V
zywnIPcnOSoj0m+EMBfSklC4icgDuKOnu1nuxcx2vjBkjPFOG6aEPDDpIAsCHmDCWPOft60LQvEoeyA09XNmufbocIAcR2lNy9k12w84AHjuk14PBRHS
oKqjlm3G3NZ07FNgJGIMEi0SJXvIG85nMk7EYgfbsR8RUdp4CQ92YmeOOtY4RORpl0VNRMQUUFMkESxExUm4w3magwMLGQ+PUF/+BSFd8BKAUReIZjVN
JyjRMdd/DfpJs16cRNtNS8QzLpLpu9b0sJ1smOrxhpJpZEUN3aomBa13bm7daDR8j4/HKDopLSOlCBkQd5+vY9wTqioLXI0mhJKXTAOk4dhshoZNSBk9
pb1OYc/lsNZNoVJvPUnmqoqHJ8UK40YBRQRVxxhMEFkoHszARDSj3QT90CSGFNonbIZD+aIFIDSBBD5PcYAZCaIAHcJEqpuQcgKEHRADioSi9eX8F/2/
7B/0+44g1FrB+ZGb3a7088FH9UIga/mJ+H5H78PrUnU1911ERNNk4NXw1TTpcf7nBBxsKJ0G/+r+iTe0Ud+qGJOgis8EgNAGHrD7vx10uZfzx+/9HUaF
0JUySdkGwjFwxI5RE0BQaNRCSipbEGQoO6Q1Bncye/5a9uHdy/geGZaiaP1hoCh4rJR4tM4oephsmRJkGCQHEETIcK6r/ZdYpFTAiYEpOYKVsTWVJNCX
Py+HO5zk9W5fB3eVPLxC9HA+FpqoyhrLln6IYmO0kWUQ9s5n8TkgosoiTRBJYQyadFgiOmJnh9xoS1Ym2oOEEsCW8tYXdQKRVFA2kEgrEttJpN1Iqmks
sQjdLIEFjMCdMhcs0ESBl0iN1zZpWa2mMZgCVrLLFssOmGROiQNLjhL+RnNZvo3lVek0a73g4Kh2VXpp6Tb4Q6dvJIoB2WcAzRcULC2Gs5hoNu0OCmj1
5p29Ce5Xvtz+/Ua4DscGHCyD4gQdwMLpnhkeWr38dr5f8uYp7JTp9apzuXOJiW78DCSwxgVVVARBWKCAJEIzhs5RfTFXkGY5iKqrKso5ldWViKJy5PJ4
68ytlhriJ3Cg4BJmPX5gdmczIo9ueF7Y4LyCEyHvfBQ92SMQZ7QNc89X8vOuPD09T0wyDkmkIv5QX8Cm8umBnNFwoiKk4w4/yJ5HsNmQ1eg8ZZk7pGlD
ptHt2zqt1DfFvXJUOiqeXM6HPpd/hw++TlKHkUmOEHtU+LDJx5cs0qaErjDxYYJul5CgNjKvkTwI3ZZjfloo9Udu1dxrUcbx2Sex2kJgc5OJTIOjy13D
6UTh6QPPOukqq8eUoYgX7tOM7YdJ1bJ7vuHo1gUeAp3dfXzz1H1BDgOhWVBVJql07kkRAg6c/HtAogAoEmgG+w3TRUV9RkXZQsK7LC0pvTFdtCLBGTgZ
/jmnX77/DNZ1lmtVo1JzjN4cXWXiA4krCT1x7gKacLCdwAD7D4mHq+yl7i3tinsuZdUuamM673z53q3xOvlkTtU83QqXHvCR753vnj4JSQrPO45O4aYy
BAuwYhCoHv5Sw6eM/48eTwn06HuPfcsb1TEylyg1rSQQ4dxjMNSKKf1e44mVohdfydwv7X3MSlZZxb6CvtGLXMMY8ZtczLDGyu3AxsQJRhf6ELlqx4yp
BBmFqLxOIZBLqbHO4VFyhJp2FhUgYoZVZnOw6L4ycCoQnjo7E6yzTFUkUmk+JuFMIJxECqKN5gE6FKKSExCK924V8vqjtuwi66xyAoJyEgtK5LJWg5Ce
rTsuuuR46u3smToMzbkwZJJiBd7wMXLiZdOYLFJK7DmJn4r584fNKViUHI0WVwgPnaFDmyg563Hbjp+Pb2IPkwfLs9i2eibEqh8+/Nb43W+e+OdHNT9c
scE973nxCdWJNfO972RC3cDMIiinPxPInj3c+vJx5UosQ7L9W458Hc0nHayfXi4pUjrWs0N1gUTWv/SMMm2iTeYOcJbk4a1oiIaXbgmK0FGWpdZkOmb2
Qt6Pp7vZH3pyfQxzvc2kygiZyq8z0LZHz3UJILvjCldzailhr+XkhrUZAd7KOcQmky3QoVt57hX3Q8o1VTr7DsCB31hsl0G5ueIcDXJyNyl5zo2UU2BB
aUKTeNmXmiHCm5kEIbIkBDdkgtBsmAkQTaHEAyl7HBzs7oVFEqVGbWhcQ5/fo0h50VCAu0M1lBx5FPqPdRZTwvdgEcGyjYLaC+Nn23qByFgBzClsIDIJ
YIYgb1matRTIGZp9NYbdmt70sU73Y68xfivEeSxQlLvIpJ3rV/3uOLq1mW+1pkStSdu06y3eu272HEDq3P6iR0Q8nO8Pq0vi3vnp5OI4E/ByEi768Hz2
NcVoqLnI5dz1H65RNAp2LQ4jQNlBUiMUxDFhl4zIZoiIKCCioNKZAMuDQFMVUEsjEL+UgOBaEiRIA5RgDQQRDEGwh2gw7ZxidYGyKBI/d3rmImAvw8I+
z6tGmA+UgfRCMEfE/hJg/ftiJGC76+WGhEv1PDDSVPrARONn+VB/ytBRRmrqH29ehSc7D8+AdOl4QPubum8en3+S976zTpmcvlmKKiMiM/4dEz06tMph
jXzhhgLpxMaz0nWWeB8jCprzwYZrTH+4z8oPge74mCJfkoC/5ZKAYgGke/7j/RA559vqH94QvME6QpMA80fuEPIPpYhiaQu3Y9+jP0K9ETVdAKH3BJ4n
237fMTV3kD8kk9/ssOtp36vw3+785J4z/dAKkRQApMCilAhSPV59uxrRh2wfthCJDJTc/OHiPq3nsukV+fGEzhu4Tk6BglocBDknJLl9tPHPl8Qnievu
8y0MKbdx+J1uTwOp43GBw8LMNSjLCziOdhPgp77ZIF4YpSKeIvKuSncRhkkUfb2/D3/l2cgcN717xHRSqjqhhhfrVxNEajkmYfbZ5fn9CspPn57bCipI
BEf5TYbSlnOUyCKQuqWNCLOBLIzlFFE1CKWYRF2y/3ClVpRZC2HZEVcZyBoTQ61KKCTQkFFBQQQyCJFA+mGJbf2fybOMdGcM/KmnG313s3nK8A4RsEFv
+shHelU7yP84oCSNkC5QGUFPErtJ9pCbnTPwReTvotALnx0bupmWaKWani05VDyymyqatBGkg9pjOhRCeGiS8oZMbNMK3feBxIeWF5dtzXeiLImiWaOu
shQRXLPNqaoY730YXrdmBkRiUGmCo5cgyIdcsNeaVhtk8sDthNdXy49+L2appOG7ndLhZvlmsN4dG5YLDfVJDgCQ0M0PRH12LSdyWCRpfsgvfdvkXlOY
rRELM4aHYkyfm7nQb8cci983M0t5mGSVBgqxQttvHAZ5TWFvijuY4Ll0ODGgzzsh5YChFRFwU356zMsN6zXffOXy8ZDTB7WUoJZCZUM0cFVOGhIxMjEh
COsQ0lFQkyKZCAZsiJIxVBfBEkTNlgMLbieFDtWFbIdMDmqdMMeOcs3kpp0yaund1p0hpWbQmk8g9JDqM2ySnjzfHi78MK2IoIxiEW6tzqzIF4UNu9mO
BpoIiE5YG2ReCjSIDIVzrMtFqxdUyRN5DHstneUxDjA4y5rmq3KcZnjW1XrywKG+Q84E3VNa781CIKsOKHcUkkhSJSsqQ0AJxIZKLTCMMXfk3/DR/HpL
rrzo9G00BRsCqTy4LvvAdwdl3Ct+sZgXc72Y9EE5lr3hTjd3BDFmQyFGEQyZNZA1GAYKyGjoWEzozsc5Bk/7flZ6nszPj8Phr3pxufasp0JGiZTch97H
0GYAcu2e/1vv5gMIAgwvkF9tKQ9dGZ5utWaWJPZgUO01EFBZnRlwqtQksh+p1PM9J5+ffiwx8mLAjOFETT8379GYbOPobWFCJ+pQBA8A7IIKSnzmzOl5
jyEwBQI2iDkEHMf3wnYzn3IoLAWI+LHpmQVVgLLaHP+V8+3rXmN5xORERiJxFGUD9zjnh2VrTJpUxb1uTIgifQtk0y7bnCzMoUYUzIYMGLwaJ5weeScL
PMJOIWpFO0TvNDiFZtCtYFYKGr7HsBNTIIHaErFh4MvjrMTyAZho1iDNlD0nefQtK0rR/YQQ7JyNLw37Ek9JDj4agpiPcTkUuWSYSlIlJ85+qAPVKULR
wkBkYy0a046jJ5w7nkGtsKb43wLbE4EVyIv5iRUerK1Kg8sLBDnWtGphcwDbJOcBucgDcIaIGiCkilNThPna+RAPqyJkVT0b/D0AiDlHglV+PXx9u1hg
+LmEqsuid4Tc0HEDTClTDt5hlB5pBVV78wEiSLVl8AT1+H0w4MEYPs8a5CfCcszR91kovCHMoJETSG7FAFCQ3sYB3QlVXDQh11QAewk3Hn28evGa17Ee
kQQMCKURLQRICRANKilItULSACrRTHV+Z3Jr5JwBpeR/OAsIQkIf6EnwIH6J3CO6Zcghimig+oO7sIcu/x+1Tj3Xcd4Qe7bG/pOCuPs0eg9ns8SGKSJU
ToD3/coHt0zT7BAx8OmLHNcU8AsqwBD8DxP3lO305bSfFIcQUHz+z3b8dvnw4biyKfVbCThP7mEvMX6SlD6k476Hzut/uzgmhD7EBHYkaYkshmP9wD1+
VokVIIXY80h1EzUD7HdfJ8+Cp16XNE5MHUnI3lINIaR36Eq14XWcQ8ju5bvDihj8xPvtn/g7nh9j9KWVSM/FvD/1J/UegB283Xk9z4s83aTXcH3H2IoI
kf4LgRJMRB+H3BwyOKdAPwFffC2J9XhnlJ9MVsjcIVEhZBOd06ncgNCFAUKFAlCFJSUFCICQiZjXu714QIBG4a5NQsQtFoQSAzwwfuUA5ke4AAPJ/cC4
/BCAR2+pNME0yMUigqgGQMLDmfrmBjA3TzFEP2xk0YE5TAdJJCHUEy5oz9YUvK+edl3EXOO6OThDnG91t6E2FuNwJshoIgLLAp3Bcb0+EUfQ7taJ18N5
A2je9A9HxOey1je93G3zIHnb4o4XwOUVqzEXxJ8wnijIchHTx3CPQmYQnc7kODLi0CPq3su9jd7BG6S4xDcyymlgwTACAlwcBHAMZ042PZO0bAXz0Tsp
U1EkKDhVQS2M2POPAgH+f1nbwWx874iqqh1YzWhl2nKYV3Y96N7onZQnEOXBJCY6mApNEUuYRAUwjYe8JNG84D0IAhz/LpPDLKroR1Cl6d5sevCwnq56
t9OEoIw46uQmX2whJJ+pIdvb2u3gBvDjqgmPLno+B8apSbcf4mSajq+kQvHQpivOJwM/o4agBm8sgfyUpvRgoORLG0G/AlMtUp7F8YFNH2wi1BcK8tbz
mGzRxzY/Zyvczkcp5xeVrjU/VClwuONUxKZo1vddmzMuFTKFz/GmwD2kOgLBPQvXenJswFbt3rmXVKxOe5zNJ+0k+zAKR6oWP1CbkyJkowoaSXvrDADB
1tCfL46PBgHD9Rp9aUe8p9jihU5jOu3iZJMLZ3DTe1NKULJiaI+rD6xnykH2kPgTxAkw9AA5xkrI+uTrh0wawYXVs9mwQUEQBRYnp9+rvZ8MDGRZEQOK
kAvdkgXm/pk6NiPMpvln10P9NkwSbA/I+hB+VgTyXx4PYkA92d42eeSh8fG71SG/2NRfDtMtoMlSsjDSe+SgGjLReRG3VzWjDX17+13hKLekUr+HO+4W
eAs83DPE+05MNg77TIJIcyHkVh+xqKIgAdgTggLhlYOaILIg7Qhd5r1sn9MRIF57EGHv5hM5TmYqqh0S1oSiFPbmQnndfzdud0yog5VGYiaSn3Xei5AV
c8W57ouorC+d3iOTkRPQHO8ZVHeFXyacRD594UPO4SHGaFALPnLe9yLnnTKIlRFpknCk97wdlzhVFP4tmtACuyDnOVJxOVyiIIoqinypCnMpC+vj72LI
giOu+dy+LCM2qi0911SuaFUGiQbujoqJA8Jz2d0eGXi9acd0LtyCg0chyZQ4cpxn413vbMjDTYoWIWFGomDsZkiB5C3nECJl973F7juewOcgIi4RVHYX
LRewJDh2PFtB3QdpUN5elRJkCiFmVXkI4TRpq0azEY0cEmlaCt4iOSipQ0qhEJKIQiQhShSkDB8Zoeb39Hi3dNFOvtFoUoFiSlA1IbFDRijCX/9h4AYC
Cm+RUcCA8zuHFVAP5TXegr7fs5gj8TQnRQ4QTp1qT6j7vKuhprXX9Z+zfS4Lcuz9XTRHcKdJ0mnTJiXhYF1I0xrJj0h1eLJe6aOxLe+u98JlOM7d66MS
kJmEy1Eyk3JryE/4+gnyOzpKLWiJzrrWrfeB+JZJIHwDAGbWVqFCLmQv0x3ugS40EAC9Jgioggem80XBYKB+giCFhJLosAl+3HKOMB4N7GpuatFObJgf
I019PvnuPdePYx7iF2JnHt3t8bUkN5ciGOMCTaGjUsWAx1eJhAEVIxhAFNebiqyIuS8xv/kGGl3zThCMkdsajXdvQaSYIlJaGg61ZLbIGJCpD7pcoBvz
njPgcZmXuqTG02FyhovVb03BodHYMa0ECRkh2hh2jNVos82+0HZMVl2+dRiXEtaWWqqikEYrrvy5A3T0JtDHwhgZ6yaMAbKI/Ujgb1xHA+9VZUGkQimO
7IMxRdneqx1svtzreoVkUX0F3TDkk/ckJ/1f00xVYTM+MJqDjVLYepOTxPMlx0z2jsJvrYyCyOUphTX7vfbTFD/KdEcELsFIJ4CQGgLveJ1kOhKgbSAw
DocTotu3SzA2nYg4TEbtAgaxEbMJ29vx9ezQfzZo1/O5vSnpPwkPd0PbpfbK+ZH7HnZ+OIoZDAnuk6FHTr3oB5VL/+pLMCDBwEhlSZIlIJmEgElZYWRg
HIDEJIBSCGChQDBAYFyQSkUChaVDkc+OZr6rw/js4P058OSHffKTjthzhrzke990SnQlD9gn+aUePVdblzTmiHh96vHwQOXGn9vfh4Mguu5CimG/P+Ah
44bOb2DqYZiYm7rAFpopdCabdrmG0HxjUU7jn9p036wihNjpEO4Mr1T1czwZ4zx2eEguUoLCsAJKjkgfzBjrpSMQS40NTN2viCgRGAih4Pe+v1m0y5E0
R2kccOzoDcGoK5T9N9TNiQlncEgJ6fjzFEynUvwYvk+573sCb7+jSdI9U5DSFDQsytDygA84A7GFwraao2NKd8IFOUPmrOGXFaGUzJ/hqgsqS/hZPn+G
8m0h0nGcnz+eQOKQQxAzABDn8gtGP2/oZnKFdSLV4SDl4DDiXwlQ+y7fuA52mx74OYZyDhvWvihOdU9BzRHcANrA2r7yT0ihn4AL9EClIKj6NHMD28gD
SERAX1WBTRVGzBaQEcI7BIS5dJYAcLkkkIdjQzttlxEbTQoobKTkZxJv8qByKchJpUJzkVoMiIIIoAorCE+ggKTIdQYRShSBTQBMULQpQCIZQnGhXBOx
jLZ0J+LWOpTLlnQwmUqAsAoDtCIzsgIxYQHB+XadpxgJBccyYIMO0OJDC7QigVaAcgSBkq5NCYQQQGRSd/o8EDz+jA+jDPiQ/N+oP9wmOLtid+LiJ3EK
blDhmP+fKgKSGQEbYa9SmuJ+2mcmE5QzAw4ZmBhm+fXnLGCePgHiw9X6/SyVgSYn/Sbzjynk49e6trnrITiXpCnDNeJQBgIKQ/1sKsmicePaS5okN9g6
MPA6zRW16zOvceqa4D294u1WS/e8nFvnS/P7Xvi+T3HAqnb3apyLuPnvobvkMpr1XxTeN8QLXwfnuNecnri90eR68vDd4oILBFC+ZIZt767s73sRAHgw
SPvlvMdQ9WefrO+r5sFuypzYcdQtIULsishZbAsxbBXGHIbMCIoFMhaVRoQKVChpGkSgD4SJ6O/x6OY4PekmIbzaHz8fE/LYH4nlOj9OGKnVhRnGvSQH
s6ZQVFu9wHsIAYYzARBsiB0HkQ91OXsHsAepCevR0ZWCa0ZWGAZC9QN92Z5PQBBgM8l17dtvFUL1dMXugo7Bnc9ua8JKbzh930Y6iTbESV5xxmAagoaE
g+4Q+z7veHxYdIAeXnynencQ5068LANmTZ8e27cMGGMn1HxPEpbYsmmYk6dm5D+Pn+3fLmYmXch6r1vLBTRB8rhZAeYD7UbzD+938zgkwpkoJSCf4xXF
cD3HZNaPX8zv30EPA6+g732opwDMIEgrxJswiw9u8Nl9B4szKCj/zzz0ez2q6cJA/qZ13vByQbZ+lNGq0rbbeXMd0MDBIyLlb0u/pdypvrxb8WPcKLzF
Q3B8TtJ3mTChkYn76WT9uWO5riooag9imsJ1peNQtmGpNQsngcuQApnDJ4/jrelqCSxPIcNaOr0JO9SD/2OChif5exzCb3O5n9BfD6NILP1gWB+sh+EY
B7ED9O+SBt409O8w75GkpBOxJkB4cIBPcxn5lWgp33nfe3zdaE19iyfyIoQP4Da1B4ECBmmBsfwsZXdiJ6UIpK/qEz4AKiXwWWY2YIIgeJ9+B3hrqScB
ht8dsA3BwVJEel+MJQatHc+H1KbTyFDfJSwXE0fZCAT+sxUHaoyGuOBBwRQQ4GBS4VVXAOfQ6g8+m06AH94kDuE4SAfh/6T8LvurHdueczP+kuTfLcBT
5Q4SQO2EDkvK7HIO9ibmOMHRrE+5vCw5JgxgoYgO1MRmZZj5dbzx8yzBF782TjKqGMnZqh4Pjv38k3/cRQ7dy9yPmmCJye0N6uOIB93ci81TSgQv9ncP
QV37+4Dx/RPl6e3TyjP/cEURE8MpCQPc699kqL0kOKzBkhKjAStYbGinVLNUsEEakqCM1rn+vnIcYKFYbcT+Y93+3hCgBNafxaoToMIZEIbjglAMBzeF
CxK2YdZ9p505daqdaiaoa6uPTpwvdHlFyOmNrS7uu7DW0dZIIIYRUPTRZz8t1uoWgwljMhgwikMqTKVTRXmYOWzQwzLEoHfjWvbvh12CLKcLBD4sHLR2
nSFcTMug1gJLCjRMQT0HcCRYUR3WwB49t4yIcKozJnCB1iTCmwgKxEkbNn9VtNtRMMG4FyiErGXLt3PXz37+i8zUioOJcguEUFUVgoIga7wjwocJqqKa
3oNprW653sdaQNWhiBjotKOnK5TpejnEwsfpx5PPX2cvsfDeXqKCJCI3LEhAtIWDFhVKkFzwo5aF2rQk1kx1SpbpO2A2m9buTR53NxNo8ORoTRFGgbl3
KoxJAMVERCAtyXTuGZSDtkN2cOfZzaOnrraytWA7gaQcbI0rSULo3N6ER2ssnSBmFVFEjEvMNtljrPGuZNbairxDoZhk5raaDcYkfFmbmjJgli0AzDrK
apZWdYqObAAqVKrRlMtjkipmZ1SxRAkgAQ0CpDpxJrMzlCrbFxlbcmgsnTk3NGN0Qm+cC6OQEJGMIhiefv0YEXm5JzdzcCiBthvV5zcGP8foesNeE6uQ
VsAYR8NjhqeBWxA0GoaaZLNDYhOYM0GLkUZIVK7kGPLWZAw4MCUDdoatMh6YGs3nBdM1jgcVGbzUwSlLIftj2h0njdmCZ0FuZlccKeW8xFsidFeCZkGb
wcNnS1WXZ2GEYvVSIqAYkhqpYZJgmxbslsSgYZDTWzmDMZUEmDn7TkTxWhyzO4/ZBz71Dji2XLxJousJxikYkUO0bTaW2ayxN0oTlgVrxhjIMFEibcwx
YcTXxhkF1NSUQPJcymuDohqZSqmIpWRiRumZ13c2eMC76uEOkKxS0hwLhSoPWqbShsS74k1DQRBUQqUTIKaJtkcsomTljcwC63za8bxhxG8RKyxBGrcw
Uc4qbdZuG3eb7M5w6bWE4Ic7aYnaccQ1KODm7hx717744OHdaUcOH0FEI6ZmkoGgJZozEKwkApTVtuE+DCVYOds1t8cTjYfdblw4fN1875x52ex7iQXL
s+iHbKGiyzWGYCIXrQ8zdmyxi7SsrIUiYCJqoohmikiCoJiimZImIkgaCSJiWWYIlbTmFJy+EyGJXredIZ/y71w5yFBGRRZFjy7YqggyYIU3c6mnAzWj
AuUeHMxQQFmyUhRVgY0BNawxQRQRB8uHXKti3jTG95sSGXaB2OtSBaU6kegFn3e8e/Kedl4m2TbNIVWSuoCLDSBk4y7XMxydRFe67SSKoVq/Dg8gHejH
XFTmQ7vvt7POjyl8cdx7rI/nu2YaY8ou9TWoCiiGrYNjZy2Llly5dgrFvO6dEnUeOPnb3pPKUm2Cli7sKiJq3GQrfXXTeZjoZlwm3VUzFHFcwJ2gERJE
KacWYMwEkDqw7daO0ubbDkZNLZmAEZpvtq8lIFNUsNykxDVJqVmRyKLSMLvXc59Th93rIEJWSECtl1TwKRQ6tsZKX2++ezJyOEeuoaZOOOPUfLHzovln
o5qBEnKSJCuqzad7xSeMo+NaRRYz5/Q8HsLOJM+gPZ8nhERE3nTt6lcgu0tB2gIJCFy4B23ObCiJALuk1hzIuxxIoKjLRjTpqC6t1bQNZBiVdjQ6PhKL
ydkSsc7hMm6AXKJazcHGdJwcbrGYnHOOTKNADZOve97wD7MK/b8FA5w0S0YXToQRA8cJSgiwTY+UMY9slHpIm7A2jdZKfc9LvtjwjDigIQ8VD1QJWOMw
b0S+PF6ujGHEUURVZBisZmzxICdhgL0NyObsSoMhEeGFFta5yGAeqvjVC4BJIMDcsriRDYVPTm41UTDuWqlgb4UgiSUkRhNydTHNo9CLYe5EzhXCd0Ig
1sdVM83pZNX7DaO7qpIEQQjDJg2jejQFDkE1bBBhohQOjNBRE4NuJjWmM43cgkSlpKxt1MDDWLUWEYnHLyuFQaF2Qr7sfAq4Dg3aa6XJDjZWGE1DPXSD
0gR/keCZDrx3k8avDEwwU+aUWIvVGbo7pxhvW8NmrpKAsFgdazwt97c4849TAfazZmseFDFhlD2lp4aDHnM8fchvCwgBRiROmzzl2pBNFzMyA6VGebE0
ZFCTYTYlhtWRRozWNZNMKERZucanG7EkvDxrB3rejWdXNsY3W8BYMT6auIAUdj8nwtsj7fUJAQIJw8XYWdHNG+CH6b16IAnYIcE7b7TTqKG5rWQyIY82
Fmy0xxtE3rzm8iddaw51y40UstRAosqDLNejXjUNMmLCQMIApgKCTJ9026Ezkjow4ypdk5EJRLWLqtOAw4mBvOrHZ9cY1yguOByeCCQMLRTpPxO76Twn
aL7pUBYvjxmdPdsNfphnfN4NEtdXmEDvVVEOZYeMv8xumdWHbXp2m3NYu9HsizTq0Pb5519AIfu8h0kfKVnghBCZzWI7TTtroQK8hJCyEDzDNGgTgI4V
lHSELmNVgEQImoFMgExjCQ4EhAxIR+SCwNQCUksGEm56Nr09JmC0oiD97WH5Q8XOjsNEePX186xxippRnBoNaYyV3GLRzNTJm7jrmjOXWI8Pz2BmhL+l
FlYqAjO0qJ1uvRNFmtExI92aygLj3qqYa3ltpq48CQ7d93UizEWiduPQ0Hq9uGNeuoPdrFFQ5yORyhBF3DqKMqqzGzKVaQ3rMlKDnBQ7nUuQlEyEOmVJ
lqO6XLTiTe7p4lix5nW71ziOZ10ahA4kOmECFKWQgViweWywzSKKHrdHK0JxIIKYSUisTLNPOXlrEmMwMapORGSC00BFEKlRNAPFyk1EeGs873YWCB4z
XSeHWCm+mdZR0bTOhm0dmzq49PMOu8MpCOCToTH6TkDdV3Mh6N+Icc4A0HBFNpTSJgPtO3sPINH6OvQHp3PWGSUQPbv2mQ5IWbjA4GScw2AJgBKBoNmf
1HrsNwNSc+sCnQfENbNSZ7h4CMx2KFunUYdfYyIkEXGAlwElMCgkBtCYSYoHE0aEgknST4P1cBoNhwOYwRo+PfSEHcUbCDGWQYCYnMbEUqCBEC7TQmtm
sl0sgiQOkRV+3vmPppc3jqjn3JyCikgOpAg8eSp+doDmENeyGkMkzICzFo2VyuzfMS4OzOzW3Jjc7cboKSImSsxMpqQKYYJgucAPr8O56MzJ214Yehe1
TN1Q4VLCI0mzaj7qo5KJq+xWQhjAhggp83UMRQughqgO1Wk9j73YIcJBwOlSPyfWY5kTm1ihL+x7mBVY93bhUXa+XBPdT7uR4/PEj68lkua5his1ELau
8sbnvrENIa96YuDGPP2+E8im9zEPO51WaVE53omGU/LdgOargAhmUM8NmjM+6a01G/Hv8m6bRTHsYUQEQRAzGHAYIsYUS209oVmqO3mcYiHLK9/lnHXT
xqdcxWTGs1OSAmQrOsxkWKCgjFkAxhxZHIYZm0IDkv2lFNslUZogRFsRFLpr9PWjQVqcam+7RNEokFAiwBP4Gcb8GU6qsJaC+PcKJLVpnSorv8V+qdvM
SIiNLn5Yk4m/DiMwRdLZkPPzZh6eAzJj1kvop2lcdWS8Zmiw9bPbKpEnB94mFnZ9MKaMcGKKiQ+ibDEd0UYqP0jRFEFXI5AUCYhxZFH1CL/aGwcBGjY/
ukJKs3C9dZDBdUxDCPfMXv5n8sGHl15PMUBfaS8R6Ox4qHKl3zSTdHR1oSD+Huz9nY+pZ8t+i7Pq4OXzBI+Xl37tyLxo7uC5/zPYHm91px2YguUQOedE
6U2jtOMgmd0oHw9Dd7wjjkITYX3rg52onLHQnE5DnE6m0iiHXJ23JLk4QpRJlaFKFqgqtGqDWhQpMKWMTlKixSIKKikRYhmzez8LuTkJsBQ5DYofpIQP
Ro/rjgDfUQ7GApmuuVESFAOsCwyRjcrzufO3Mk4kUEN7xsoGPOAFdG3AaQ3JhCUJEUlUpkhjsuAUDKGkLdqeQ0h5woYtkPFDu6OVUQHDhR9enj3d7eQD
E6Q3nACIGGjhOrQhfh7tfHMTqgPlBIbcgYU2N5DpE1Lu3Ra046hNQGoWqGgNFluaTWYUcQjgw7kA7QLqU4jfSJjNX0nC7atAeM2cJ62AkRwjMJsKvEQc
MmOWgVwqnO93vRZ84cOF24QnIJnByAvOOVCR6TpQFe54lRB3DcSlnS+vFAp5FC6XctT7nzxyuVPMiLCy22zwqFCbIgoHMhkHLCbx4gbjsHq8wONtyNbl
O03Xnn0JhQdE+keZ2yYnDk3AO3i1t4vYRDhUcHTK+QCBJ9xpTbXSXaawHqgoB201pOh0g0jqieDSA/jCbBJTKkQ5igOgR5ByTSGrajZSTGJjIMwMxSFJ
QlRUtDFQ1ECMyAwwUUUByTehHYWjAHgwPcb9NPHo9vI7RD469dA7z706J9IJ2pHceB9O3e9XsKb3b3K7vePYfW8pd0dwl0MIXc9JuUTIWneuZ8e17be3
i4uIXYNUFAgbwyqIivGiMmhKGkKBIJGlyAoQwIoFMjBCCiOMOQCQsgIuBFccygLtuQk06EawCgSZcAUlKYRElZZRFIVUQFK0TOBdiRTKEyAadsSALswb
xckoq2GsNJIJQ00DRVRCUlNQVUNIsSxUBRVFKVSOoTCEJIIlQoFILLazWCymRRUXCCI4nYBcgRpBSgEqkqiSBYCKKFAoQaIgGgXMxBppEiCxHt7L7HFG
RMZ9Geg/VwzJU7ou+7wNZq0WWGn3Iofhzcn6pKQqKKvwh8IFyBNFqA145uTdBceLkRMhuRcYBxCGbbWSAUUQxCBpCj7AHfLX2wD3GvDLR9cNL43EB5z3
d0j6ZCoggwQR7zzMxHtZ4FzLlpU8J27cHlVHSG0MjJEu9XegDcskneQhtDiSbw1uxQK3w3KyqyCIJVitV5lQegaMZci52FUUEREaspCMAoKKplCab/mb
OOJICSCU7r/KOvH08LIyn4eeHpjiXgT6rYelJ14UqTve9EeNoQZN4fM0YaQ3bBm0oWIgsMO96NQRk1jTDggJJb8Q2G0zuCSHBI8pZ7yHQxGMUqgCiIPX
gB8AnQojpj1IaDRr5poQOJI4M4AVB4BMSj1w5K0OBIZAtTAFU7lGzBaFaVB/TImERK0FDoloyQpAJlSDJwoooCJpCKKGiBKKaSlMjJJKk3hjhKAZKuDC
Lk7ky1AGEu51KaLUJkqAf8VchebKCgEigiBJjqy4RQA05xmSLqUNrIJKwFISSJISpQEoyoZK0604GoUo1AFZAecjoIVOUgZZbJR1yxNQGTEuop5BAAbJ
ZZF4ATsgrhJx9bbBrARgLBAehDNBEMqdMEeVQEQC8UJKmQrSU0hSFIhWQphIrSFGQAIYQjRQtKUFUUKDbTYQhTc2FjuAb/eRkZhN4QhsMpUBIA8IDpce
WIxIaCUaAwihTEkKQ0RiNBTNTLUREDEA6JB98KO5EDZKU5CD6uE50Jk2cSSGdh3RicDH3FC/e4J0PoeFQdUMETJAqELh37AsfXCCVgnWQdpNoHUSJlSo
YQRCUCnEg6RtVUMIMRUVA9tYBog7pIa8kMzZZ/B6UcgeRBSmSUBhAG/0nQOTt61SVRFSlElSzIcdD2/h7D2+jGwnJJpJQ91up7sRIktCfBPrglQ0l+tp
O48EUPFA8gPEkgqAioK3pNOioMRT7qCSaICkGhiWgQDfAh6gJQPadAD7IaGloEqjvmeQIdlIYcLsKoKCgC4BSZEl9f2+hsE4HdYeU89ecmTuzmkvbbCc
WcD8HBHOWP6YA9sCdITqcsksLr2T7wrQHj85A33roZ19S0ckksOZ4NazD2pO09M2wcsjP0+o6gaUesILVUgPyCImRhlpZUcIA/yQgh+cHhDuQoA4hQ1I
DkjQG5V3CahyFSxPrlITBgp6pIBL7T3+chuAPx5KY75/h4k63IwUeBvmOdp2aCk0GqH7rcOUdiJZwtT6X9oQP5EiwFADvcDjPSL1tS7nc0K5rWjJfSgf
QvkGaef5OERkBksCp7YVDJHMOZsxDCaPnJSuQRJk4SMVRFFflOEIi5/i6EcRaHoOdniH/u2PivUMpR0YkOcb5ARhyuNjk2ETFADSU0Jk1FRTRenAyqlJ
mmqauWb1ixFFBjVkin3v2MIoR59ZmZD8j6IgiT1J2D03NxSIKdf3/xYdvlYn8O7goqapW0oZd5rWZiI6d4TnEim91uQwv5OPx0+E9WUHWsxNuk5rX86a
grzfOswUu7lmkoCGRPj9iDaDX3tSZd5qkos/iCjA33ZN5e93pe7OOlYKbYoVFDjBdG3fWsVF0ySSobeMiIKsigu1dw0gtB9ADkFF97dOZgIfCD1jcvWw
GnbqARDR8/P2ZNE5LhNIbpmiE9khDjOQOBhCFkAHS6QtMVRSRABuVA40LigkLXZnT+5MJ3OJZGMEpUITGdmBORDyHnQ71HD5B9B5BQGiDsNXXLmsHZ5F
C35I8OD5EHnTQkK53yGRfW90OyPuegcHnTg8iK7Pu4Kjx63ne7tPLjtt4cbybh8Jbra7ETQwoe4l2eZwoziJ7pVdru57uF58M8LUgSiqVCGXBWLhijzg
3O50hOlRTQi4FUMuNOZg9GU5k7hbMWhD3p8se2d3XJKJCSKop5O6kPXHF2fd5fCGRtUezFXStdXdPLpz1iQ4ZGIlbbLhIahcPo0Idd2xucbcnhXHnHIL
vCRa3uJRVO1GUQ5IhLInGgjlYO1E6d4OTB5C3PsqqL53JzPq2YuOLAu2XkIQE1YOeICRBRTOHdGgnFgOC5sIIYyUxwGeTyZTSEIgk5RO93vacVuTCdy5
NKURI0S7LdlE6fA5HWBBw7GRRz6CLix53siMlmX1ynMoCJtk5F5x2HzAJPnlMZeQncm54QUXHZwefVzIB53UE7YjsHg6O0J7bSZuQxtrGAkLkYpuI6bE
3wsoH9etk4kXVhzKjWC4rkI1ltlWRA4EZNSEGlDSJ25qiPG7bZ+dzgVTjJGUCTI7UgjG2LHCSVMFURJlSqcAA5zZqToq4poTx5hSEQaGQHQC9V11kAOg
gR0zg5IbHhGBJZGQqoJkAKll0sChSIQiQKm9oqOmcoypUWV0vfXch71d6tzljuZ7lbcc2KEI95dwIeIgXwrwIq9SgkokkAxF7oU4sx7uQOyQTNbI5RVI
u4g5GrkO27uuAJSNGcDDllYUpqBkyDHAoXUQJPED4Had8y+uqeufnjo/X+WaOtsn5L+dmtJemp4TmVWWrm7IeLLDt2nDdxP1dB6ghrpukha5wdBdybz+
H8chvOczWOrUzXNDEIsA9kO0kFP3obfDC7rfKhFBcFkqlX9WyquXK8OnRafw9wiS/O920qLqUrECwSHrdyDtkJjDwYa2oiGofzd9+/BtnTdBtKxQUzL+
FLsjTiUsnNPB6Zyt8HwcJvtJA6QlKyb1fo4gazOJefdmye6IeRJJ5qp27ceFn2YonITSOHlx6n3+1wfcIEfFjfvQBTNjJeAh8IHFdgdeXgiulDnFKBQK
n20stSGShgDgkAclOLmmIBrWAOv1+vLQs+mbJvdUdlm9ZnAimeD+cn6iYz/Nv60/kgT+Zrnf1/brbVNuYPgyghDkkWQ10sNu78dw0caULxyiYQP5pnOm
hcKlrCMUG5/jm2V2W6cORzMw8dzvmqDsxIHDwVC/DBTfLYMH1zDDGVh1rOk0JijxMsqOB4NPX35n9EEJXRDcERFnkJSQh7M0bEa6Foavvqf4sBYvxvrk
6Noa1mtFsF8JMGHdrWgWTnjves6skouwK29dnUHKAo24hky0Yb1mBpjQ9GoFNGjq9v2d79/fNSaFZSIDCy+ZMQBDaAHukMEWW0fYdy+Ne5qqdmihxDUt
rBDIaHR4TYG+qFQ2yex9dfB9PtIZd7XBfWNdxd691e/fo8Om+Ie/Wx49w3YIMHMR4iTfdYvOwFYV+EOiJihzMjYCkbPUQwIIAXFbfe3WruCSYOjvq9BG
Ax1FH9pYsoyR2UOuEO5qOENVZ8kIiNebPnUMEqKLBTpEf/YQsj2NfICId5zN+d6Ty558c0+xkFXChy2gUJwNKYd+JlljYO0Sk9mcBQCRNffJuQNkhT5D
wahD15KUYTcnChZg4MBIPY5OGrTxIEQI1/uKhcP45hR/Mf3zTVJVAc3aIq/7ElP/uSMYgiClchEzOQsEP/gfM9R+kMJ90WCB8pp/Ml0QfaFX6bln6i/P
nwJ7ZeiG0k7D/WYXHxYuJWVMdpC6s/2JjtDgycgx/Lfkpx1A9pr0+oGSEKfeaSP7sPZmZ/wb8W27+t0ESnIGQ8v8PA5IA/gICBwp8yAqqApKBoGk7SAf
Sin+CpIHZWNvSVe5Pu+z78MQscHDvQ+/erdJk2Tkuc3o8DDVIxIlNTUhCQDEIBB9kotKUNIKUEsBQlAIFCDSrgH3QK9ANKbBkJWkhPuRX9HB35CsqQQy
Ph3L2UT6fAjBD5yh9kAg0IJkAqbh1OpQT6YVPdIDwQo0AgGSqFCr9koK6kHUJ/ZJ0SlTdQ/VGUWsxcyJcmZgojvlwZNGRZjgC/d/HEHr3YbzijSQOp4z
scfx5drmxnpeyfkp3ckf2fSgnymgAollQ+AR7AI0QAJ0A9zm+FEpKFDD2q+8D676vu+5UT6fhmwGIiFD/WhKoUKB9I/sY7/JBT3CsfRDpkUP36wYnbb+
UlsGgtYJBSRTC6ZNWsIKsWCG+4gmBiT3dm3yT0rP7bD7/faNUxOEZjIfZJlqTAckANwDSC/7oQtY6lWk0SzDAEIsQVEU0lLS0FJEUIDEskNDRAURSKUA
VQNCoZoB6QUHfGSEowjjmLItOSonW0NUVbYcuMfm4xzTlCh2eODCE7j1QoGByXpL/Yp/5hJx5ELSgRIUAUBShQ0hy6wQNQ/OMFnUmCRiCveP0KwJ3g78
PCxHnja0KjkBkqABCSoSYMiE446MAu5Fxii2MaXJuQwHKhkwnc9dl5twW5XDYHUdR1W0QNZhbAKJAYyf0G/GfAHCflqlCXCYo/x9GoJx0rp1liYMySER
mGY4F9KFiJKafdyR2D4yrJK7dCJgJqUSlEiAlWBQWgKBw/H1e/B6S3McQ+uXWqjKwqQV+MwcsduZKM/meiCKyAZQqMEUXhE6pMRRANWmwno/e9bgcWAm
Vs6sgXVv6tiEDcVI1pIHnEGqEMueZ1ZmwKZ/CWDsHzsRwphENnPzuU7BRGFHbbMkov6Qd0OVdffZeCZPQQoIqMNdJRE4zqdXGSoadsCVXGEcrETkFxWG
YhURk0SPKXnA5AGpGjiA4jVsqSgSyEOkUr67EOMqOBVFXnJKFlwu/d5jlfLKwj9JPCWXTlEVPOBTSkAczwcxzOkg7RkRoaNSvKUOJ2c8HZLqLLAiChBk
Fq9SgG+Uu2s1s1E0vEzKVqjDIgGkALBk4M4UvEh8IXTBKFrzK9pVEioL3Qn+CTmhHbTC8SFRFIsV5Z6QzxQsYIMhqwL00USLIeu5KGz5aAz5T4wDkEhO
hBOllVUUp4IHmXPnC/eyD1J7SZDwHogmWlR+oO82e4KdXswADCvuzHbqQ0qZcSGnITZKb1ghXr4VeZJpqQyQiBjvJJ9siGQs63cssHbLUIHLfLoUQViA
ooC4OrDjIYnGgSvSQ+qfdnQhtA7T5SFQFHohSuQGeEhk9sDIJ7UFFKcc/M+/kx7OwIcZ2zF7ukNKhdZgEqGkxIcQxmnW7baxMsWYkHGO/bUm2ZqYZCIn
NZo5E37ZphtNiy2oMd26aOnTg7SiMVFVrvV2O8Zgc3WhoNtXWYiEkIaYSSnN2HJQkpZN1rgE3ADSjqUMhTJUHZvdsD3mSEx7dBlAHqewJ7tu/lOknkEC
eiAopMwQRVFRDUkChEFQECmD7+v3SEItqJzhFHIaljGEQVNMUMIUB98JgQB70DA8zxBPwkD7ZGh9snpSeQJ3AB3jDIsRn2NGwLximCodNNWif3YZAxPF
Q6z9C/GAqlPdK0gZAOSi5OQFJSPnAGoESgDUj3wOoaKApBXF8JFaDliZoPrOhJ9hZkQImxBWkURNEOse3wf++mwTArSKU0BQxUAzA1QsEgIUCPG0cUNK
wp6VO/p2YJqPHr6kaCmgSfBAyA7wB/2uBex35kPcM+DMy0pWTRoZkGLrWFQNMgaubNGK0GoQpXNCPxg4gMIKAof0S4wAxAYmYDOqRDsdqKGZjmI+YRh1
MhXaKh6UzomkDmhJj+7FE7Q4/NFQLsImNw5AjBck+Mi72YqHlgmR1DuCT0p7uUtBgV/JOEh8cMXZf16x0ERD0RTn0QPfDRVBQdn7UA4AAwkaFIlYdwQq
p0VXqGodwyNlBpKM/mj6Iz5rm3e3X5uwrZm7RqVX7nH+3VCH6emKR9seo809EoRKIeUh5/Xr4AnUS3i5EUQZ9mGsk70kuQ912MdRR2LWKA5BRzJOAHbZ
CrL9ukQHoCOiROSUERdUK7nSJs58O19pLh31QhBgsMYLA5ENnQz3QGI27ApmiGaWoSaiogErnPKTSUylBC+vEDJCCKAKJpGIYBiCOaOJjEEsTMFvMemG
VCAUhGrUOqSRTefA44yIqKK4DKAzoEbMhiZAhigCnlrWiYKmY+zFcgFpRI3mXDYFMzW+maGpEEVjCCxORDN5mt5g/XWCDGbIf2byGyBWqBWk6ElBTzIH
QRVUrVAMklMSEGsciqpGohEMD5hYjawmcZFQUXAoBJBPdYBQzKUIlWizMxKEKU3mC0UFERQ1FEzCQiQRWCKMjg3PNJUO5qtpRGTaWBFBxv0tHoq2N78Z
HmC1gdp2DfstGDb9cQXd7vSd3dhCdoVpxEMfpwCkXISIKBdNEBhYyCTjawNhDadfaHGQTlnTnFuddoKbCn3xwh1WVwQ+tZ7Xevbrw8Fn4fZb4i/MWlsY
coPyCwDJYBc5wggBycOMcXg3cm6VUnUaFEMq7ATsbyY9dG3IELvGQx4QMeybVoPALmcT7vqxzpK4Dv0toXJ9VnDvx8g84RDyuEPqh0yKTixFkIKWgjBy
FPbuIhGLexVPQIPDqE1+dEClCKkEAh6B/lKloopp8e1YagycglloB1ljhCFKNRDJKa9Pb369ubK+ZspaBiqjhqMfPMWKSJ/R8zubUsfL8s9Z4p4zMFMH
/DFHCQiCqCkCKStEaD+KH+vp/hw5OcPETzz2tSF0B2eyWZysMUCMZcdkDgJnpExRq6u2D/Q43bjY65BeVx52yrQWc0WF3Z5BKawpudMmEQaxyrKxsXYt
iCSBS1GgdudoTcvWJNyByYnG/cDs8ymZGDLjC45NPgBD2LbFSSLYc5DW3MZHWtaVtwgfKFAu1+zJ+cnVm7BVERFEUUD6ZPX2Fnxr9wChNJxSmSFK/zgB
hQIo2FcNMS4qDj96YB9EfX6wQ8YVD2RQlQQKYHqIKYgKipRopKYvwMMDFsklSGBD7DF+2BiGIWlCBlWCDI00RBFKJepD1qAdvP5nqNO0D3RUSUp9hz+y
wgmh7oUMtWUb99pOVKtSQZyLDCYRq/cY/uEVQ4gDgkRDJAcJFyQQTMq5KEdYQrKjkQMKxbCIVRMLRISMwH7MwqVKBCsjF1EFtOzYCPkj0+gmn4lmGBkw
QSVGmdotOy4kyksJC6sTnDWaU2cqYhRCkY0IlRBJEgYk9JAtYXZR+oqj84+mATwc7d2Zt56ODPm4/4s18PmA4YiqNv26u1ug3XQIu0NbPPrYQvXvkA9P
1SbRQjlN/Qhtiqix/GAUBXZARy+IXLmBf56GpuQ2DHO6UWEFimiEMw30DS6BVXmSFIBzYwD0HxODqSBT+cNKZKuS5ImBIgZABksIbYXpyiMjPiZmL96R
KVBMWFpjvcHhCTfyPd7vReFJ1sFq3tW+9vDcYugwDuMTsBDoXfgbQJFISGQBOkqDkoNCFCKWYihT00OagyUcl/ZIIG5A2X0SBpD6ThdhDQyLJKyU2wsJ
NoXn8QnNm4cQf2ifSomjzJEaoVA5Q5BMIbhMkLMV7hSgTkmKL6hfxgT2aB905TJP4YY0kUQQFFFJZi4wEVUrX9EbdOR+WZRS6/Xhv5ZwfgBYQ5/XePBk
h3sputA0qfrlHzClYeIh65YhiBaVfP0oPu9QhbQPf6/dv2c2TXv9iDpA+YfvkXgD4PN73vouxmOZkRl+HxPGZk3iWOQ00BIRRTNgnAcfoaEG5Rlfljlr
EyRpZokogJJD+iGwxgihyBxaCiqDO9HDwguVcKio1tIqq5y00o0UhStKTBqPLSaBYdCFUKZmw1SmLkgBgdU9Er9khOyL/dBycOakwuNJjKbayYBcImRM
uHAyGcLhDFQTgYhSgHgBiQDwV68yuukwb0OatIG4KWkzuQ/S1NCFAUokSFK7H9oehQ/bE0BFFCQSfI+T8ebvW09EhwTWg/R+IHs98vGCaK7dvw/Zfvym
Zz+/lkVVJ0xYbwvWqaa6erTrmt6gbHGsf3O89gRPP4b1yCm58k5dFBbS1P4YYxHYYwOr25hbP+DWdDK2HOqFySaYpJxia65a6I+aW7rpvM2TotEOaH9B
onGEyTlOJ2wp+DJPwP20PXa9OGbaP7ocpt+qV2CxVIxf89oruinXWuu3g8Se6PIeeHWX9Vx7PrPt+19KmffkRlMxmBZbUQSaQqLEJAoCp0eGcYB7PnmB
DxehEJwO22SHpxNZPJmh0J5mriGsvPcvSB1gJ8enzDTgyVEVWJWUUEcf8Sv+HpELRPy3de5yIJx3Po8PtHiDK66NBJkce7jl+C/A7lPSF7x2fNk9Qhx2
HyRvdvTly/1x7tOBHIpAIWQHLsp5IE308rxQGhEUoJy7WqfJz0GX3aNyxu6IttZwDzLCaR24jaBSb6nAhtQwg5H7cAswRPrdmIIxknR02l7vpKyZEVQ+
bmVihlC6ccrvHswgpmYBJ3O12aZNcgTgeeQRzQ9aciHU38vc+9HEdHQ7mJ3cS5jrecHCJ4p1F7oUwdhBzCsQ6FUwiMBx5tUYbQ9XITw0cJ2Ojz4F7SPO
AOzvDuVMvIe65MNXrD/fGObnDNcZjoMuIEoGkWllqQklglghNSnEmpUOJX2AD+yFVoRWlSkKBpkmkIhEaUGFkgQ8/q+z7/8bMn7AVfO1yYfdrNHDBW2U
TMrVtt8s+LeHA+mnEzTo0Nh/uhvhrSU4PfhE7aRgxYlpnNi9TpXCw5WA5YBpkhm6AglZrUC5jhQ1s3mtzWbr1rEcR2ZmBscA/4jAN2maFKa+98Ydf/M1
b1YfwTTAOxXrcKAjJsZwFYUAUZuB9SGf+9BsXUgaIykJkUXNkBSVi0sCKK/ALLZCCjXo98b6Hsd81NoGnIoFTMs21wpntl9910F1vYV3TtRKCH8JnLoS
SJQNwn6aJBcULF0xKTClmtUqt2zVC/Fw2bADqcDnG0WAC6cQ1dYZr21hm3Me5UOkgQqKSTHvRQ7pQ11rJAN/1vJvQFDrhkDNsDHAHWeUYbDavEo8uOGq
Cmp6bUEMm7rClLSIbsHgWE13zIvIwNl7yAUbzDAhoSSeP7YZPgnmBAOOCKeCzkZIEmZQkwPilKAJCFU0G2h6uoZuhZdzVqXSJu017imD+h6rIJAQ4byG
w8YEDNUDrx8YKEpa7DIJEI9TVIrhDguJEpmoo1JS6g1Jq3JmYieUIwBQburikUI6wSb9B2H5O+TXt+GT7eD1hQiHMMe2kwN7UPdtwClOEhOFwIsx4t29
ePiv65E8lTwRIaSu+ch+Y+MfWhplaAdxtQxD8GH4nsuDpmpH7YJxTTfPThgJDmizBEQ4MOz3QNyw+Q+pA0eUgTNpphTedLB/Tl+mu4yzabMb3MnkhwVs
4g/hBhG8ymCUyE3VEJrsnoSIBQ34pRFYbpPCL9nGGmKuKuF4y5ec8hY6bc5kYQYj/IuHGwc6fKLk/MTxSgAptnEVFPWzetItheuazHauaEv6tEQ1DyU5
4p47LIP9pdv4tfoLqhP3E5Nw6ndQrnh4sN4GY+hSxiZT8M/8edH+rrseTR3fDN5aorr2Lgwfe/Ik9vU6O9Q8kEZE7g0y+fTxT213rvZib6YZxrF6cvJy
zQjELTQOpc9rwj9JNcKm4iWIDiyEoqnJcsnUpTLsshzrntxzZRI7p45/HffTlz4tj4g8ii0gRXXcRPPN+bj8/IQcdErOI+YRsQTi554UzuFRIcixEGaC
ogLB1OSVkUFlHC0p/k1YvWj4AWGQ5hXeMxrPA70HHFDlKcaTJTbZdamjKI6YX36800cQXvraYdnEvIeWUYoDlcC4Fy8vdxhcu4WjTieTGgXsh472HFFF
RdfmZzxPofU0dp7Sc+8jgEnKvMwgoJFMqZ5Gpo7tUydJtv3ahKFOJMY3AZDEle7Yak5zouZluj3QDIT6H4IRUGZPsnyfgN+qwMMaWCnNUk0GsCmHCYHM
7TgZcgXLx3Y7rHZhJ4HE7b/aTyuFxuMFtrHrsMXdw7l4RHH4OiTvPXrhrt6evDftE/dD7cYqgkJTxgBmKzP2QSG0Qed6H7IP9j6mUtkiYkq9Q0irAdNG
4DZXQMTx8kXt7uTo9M4wRCiQ9STIfTscfO28nc8iAd3bmdeU2ECdQeIAwc0/POEeHDyRT2tHnM15nuA7wkKZI9ae45mO4DoXTp6h9Z9qHJddwJ3+Z68D
4M+fnRiIh6/Yb4Bs0zdfi6gdIzjFfhDkKH1R4Mp3K0UZZARnYMZpqGZ5zjIQREbzEOlqUPDmpLARClKHplRFDnMwZ+rIYZeMK+WRZdWCh2mG76Zp8h+P
jA/WJ4HY+j1lqW4QogHhCCBdmECgRJHrDuRiaGgoSlaRNTbAO404ToOuOTAoDkOm2crg843gWTzbOrA76KodDoE1gNs7jcZKwjt1mX7+Mzd0oZTfChvs
3nrKYtUQnIoFwWg294AzachcYbDCB2IEA7AiKiMcscx3diCAkIHVkJ8d56+VnPLzQO9OMOhjkO9zwcDQ8EKEj0wqpIRyVc9mOoTXTIZPGcg7ec32OX2t
69aQ+tgIsJ0SDbQVqAVFHAo77ORR3+WkVYsSGMsWPSZ1TSqwx6TqQPPrCq6Z9J44fkk0+zL5N+nuapnrPRHp3qdGRDbT8+68Le8z2Q53K9p8Aeb0eOW0
gdp3bMdyb+hA0f3brfI1pT1BmcVIuGdkDgbHAJ7EDgaOLED4IR7ORBUjHuTLB+wV0ENNCJlOHwwMAJbRhAKNIGKMQIbahVda1pDkCP3SpSMFMFClAtAj
MjQEVCrSCGz8+4Dr8kHWHY6XUf1Bz/23hPL4In+uBSISgIhmBaUUpCWRCiiJQZqIshAndz7f1nEwqIqifddCRTH22/daoH0cLz3Yn3LHg8fD6Po6PJYn
ePc64LefVvfHo8tBEq2nkMKM2hpxRSVpiBaltNW3XD8JqaEZ1pPmdNjibcA+m9mRPQgPqlaFFSlUDrLEAjQgtCOSLiQCBhg5EIpko0q4SAmOTE0RAhNB
g/058Nhm0mMCVwaI1rNJqD5ukDdosEfaJsubkvqwTiEPLAFV2Hq7pvHQEVZhlAj9Yk8DxL4yhmGG/ah0hOXCfjJhJ8iMolhHFAWXNRhZsuHYUBjAB9Qf
qnHkSIbkaFHQD6Q7+Dx7+/u49Mh75znMxWHSH6dkutSn6J0uXXRpKZN0NJ2HbN9b61PwNGxfBa2tZaBq9TDJMug3gddlk7dPOUYlP23sXbvMeHLNCGuq
CJ4eM66uM37CGpga88lqpngZxpAmr3IHsmaM58F5KPph7e3lRB598R3W5IaYA+vcUiIpFhtwzLN7+LmWPTtgYr0bPPIc3DjJ9mT4ykQP49l9f5vuvC2M
5m0Pw/KS5ARZ0ztD2ZJP6aUnrVDbyanbNDx2GMCnz1m01u/ObwoKbZKLBNtZOPi8c+/CVdnWxfxdprblDVD/MObAUhFHIcuV3ERIVJ5jwmqFfcA7Proo
/nBgc4GcEMXpORq4a57epzfdET5fMxMsxyx/P6OfI4V8h3XuST4W3PhxJ8PEgj5+cKQe2I52pk+HKfPMw/57M/smzrOoZuyDeTGftlu+cDgjVN7o6y8c
y1o28sFJ3Lpv/k3xKJ2ZDlCqasvA5Q5IHcwhOTj531RvctgqkpUuMMtRWUSa4tacSDcpo+9NJ+EO0E5J9XbAGlKE5h145YaHWsWcCZcJl5MoC4nEOD21
cCcbQ0Em7eXULgTYqkkgbA7gQ5fuQP3SlAP43pPTev3/PA13EHvur0vtPauwhRm6Clxh2EcpTLFAUiqSRZSUuaIp1p8UZzdjPv0R/+f+3/of/zZ/Ns/9
v+fOdiu+n/3ujUn/l1mEs82YgnmhKymvPi5eYf/BM9b2aOVou//h48EMpZ9A/8afjDGfZYEJ+cmiCzDRoxZUHWk1BURSEbOewKoZNOJMH8JejjY4qn4J
uAPWqJ1TmtfaHCj/696yezD129FraZqe4FBNUA+0AD7l/njh+6A/bHSoPzkbzs7uZ1VdH5afGQ1LAgGuwWAesx5+p9/AA4TyeqPD92Hns98YCUEzStB4
RlqM9f6ycKdUwBU7xaCJRsXIfbYSRVAbjHEFMty3GGJfxgSnTvW8P6O7NsDthKg+9C8Px7NYhdU8JrLCebKCipGSUtCdIAMJoFInIcJ3A5AouVQRFFwp
lVXENjNaSqqJomaJ5WElW4xDUOK0uPEUyeQMcvQsRzw+SAXR1unRzKm8yKKnsyZRDZBcjl2VBcZEaMxGPdHCLescK4BF4SASicSeeE6tyGxVUmrIjjHJ
oGiiJWlqmgRXACCu52kxidpj584PY5xIfkEOUsxMDVITCy8ZhBEWYgBhk5FEpNKkQRBTxd8YcdPV3diE0xh2X6SHbxvjtK+7sHCGRCeHnt0LyQ4LI5rC
gpKaCpmCmrMwoakSkAcgKHIoSOQFy1YBcuF2yVAq5VESpBtaybKGNlWRoYYzRtOwuwIODLsKYi+Y5QjIm3ISKAiZRdhTbzKwmxCijVnLlyqJsnXusOBy
Co65c2Nt3W8do2VB22OTbTs2LDq3oeuAEwqTsZTRNtpCcQkCoVbaRUgyChpIRpWycSZQqaqMywPdZEecQjUEVhdgFy4w5Aco5djERBMGERVNuoRKiCiK
IiSKGKGaImmqcK5FdJpUqTNWFciKKCIOXHJXuOU8NlFyIi58gUUsRY1K94YSYJUUlgKDtA285fOCEOSQclWis5FFdMibnEKKi7A6cSOcuWGF2Jj3MGoR
VkRke8gV+eIUxILJyF2jEBIQwRUKajAaSClVOhSIMd9J2xFsWzhwdtEocOjUQVci7bTs/wfDjrEWdbnMsdSpwOCm4pBTRsoneGM9Bl2FFBR8RaEZlI/6
F9PsXtyfRs7QIgiZPJL6jfTu6RmR29cnZQt3fLwR3NXVCEr4TciDdu+ovOSfPJ2jE6SyF9Rw7sOFFJ2JJBrFQtnAuCdWpVDtmGFshOqYhout6Dy8Ybd1
qDM/9MEkFXH0kKmVD5aVTDlGAiqIeIgkMYkKWI5E4zXThu1FWTbJdqWsrN7s0oaGxYqKORkjo+fZHjkhpAlTZdkwyeOM2jtCXli6ilodELmCW7gDhwO0
S4rEZHGEXIonxDc/HyZ60MgkfPxvHj0zhHUxEFvfv48D3oOcEC5XkPv3g9SAeToPp7J+/5bsM/GVOApXVJZeS4lhYyR25M1ds2k7ZwipwqfDKY5HkJ5d
EzlvCd0qOGU925cHJIrF5aOSLWCtKBLjEELmBUrCn33ZHFEC7L1lazL9Wk3DudD6td3I5RRdlXSSuVrKDNpJxOGh6xyuOTGTIkxVEgcnlAdQwYTlXWqB
UkDp8IGByX4SbO5rIIM3aAqiwUFUmhJ1uggjq03Vx6sk7ML28DTJmKB2D+/S7g3JlgUTV3GJgR3GNDQ0UUFFGMUyFUdcx4xzeqYmHVODNu7ZAGeWSsVB
mt0wVEBFBZIgyTChQQE35qYrKqC8nDzhRQmRcLlaAnGQZAXRMm0zsoYnBKVOe3Tk0hjCiEFiGmiC4inaSZ8FChNRrbCUO+UNd0yb75ZrZxzVu4DIwSBc
KsCgEAcE8nToU7+xkZWLDYQ17JtYo5I6CyD+jgN8U6TTYZhRxIYbbiUTLtywmhTgA11MwTEJvXKB2DNaBOlV5W6m0/9s10m/aqpBtqQk0v47sHOXKiEM
iq1lMioufOaUEO/PdysDhTcgoSLzgk8ySlsIi4GXSZ2oqoYmoKKokqhpdxtNQoOHISSaVkyLlD5BK9mEhsOh2UnbSuF0ItZaQFGJMg1YkwdPTGADwSjz
jjRixMIwupRwheySLkg6YAnnibzekOD+bDEOQZUEKYJ/fvAdoeo7kU9Sg7hfoDvT9t8Uv6vDwkYiAiIpGkaKoCgpoCgZSoJSJmegv+eGgVZWQAaBSlEY
RgWJaAKVShCoIqgphhKSqIoKihIkpFpGkBIISBSQokloaAfo9MXOaf54DUPbVf38b2MrK7HeaohKomqZcaUQorAUVQUgjtkuD/6YbzeXbKyOW1CzMwwW
M3z9TOGwnVmg3BOw+bUxNDUtQyRdg80Q9JEBPpQ/1yRFDEgBoFP6Bw0UwVUTS6NxJCFKp0b155x9EfGU2JSMBeCZDByCSgbjANS6om1Y5ORJDWoMIcVi
JhSkiO7LEmwhT/ApVBUNpZRnk3OGYyB/hcHBpY2loVhyNfjd9S7o06a1gJlN2axybWsffBNync9buUFP6QI/3+X/e/FD5SCe7fJfy6u/jBzJSJX0WFuV
vRoyrCthc9Qss0ePiOxDBPecE2Xo5wEJIcXy6/8q1lN0pIoisBQQYH3tgQUECh/AUF5J6HsByA79vbhTEQPNf1H5+jwT0/PmelFSgYCB7dqgiimZQmog
iYJAgaVGGVSCSgKACiGYWQglIAlZGgphgkSCGGFYaFCE+/y6mzbM0QHGGLKVxZFFRSRBLEtJNMzCxI0kE0JVAFJEJMNLEUQSQEEREpJCgUI8lIhcHBIq
BmiaBFdjKA4qPd04V7t0ZX9weOBcd7iJsOndXvSc+e3LESREScl10WtFIqgxO47uFuidIWQeSVRRzI1u4nwFKKrgXGTg9jvR4500AlrI9k55rTqBYQ87
XFlqDLh7d2Ti0nOI6y8g1Pcxu7t3K3duyqKUawjJF3cll0pwd3dsa0lybccwEOFyIVdETTbuubFCkGmQUkIc5y8N3WmYO0mc5yCmwphdsvIQrNBY84nH
nDaFEdvPDlDlByr1EOLuXIo9JCcnJucumRcEm53OFOV52gOHBuWqUdz3HJEWpLKTlcg6ioRImXLoi2tRmM4hNdL24bqBFdlwiIOCE7ugq73Hs95DxtHe
3uLqeBa5XDhDhgF3WcWxONR0IcBIRcOHgFBdAlzmcyKnJCIMfPHe9bvieO8d1zdygtzoRHZVbu3Rbq7ls3Cdictri7mSV70eHZPeO5d247kySnJdlc5c
cvRji4Wez09vO8D7xx14Twg9XeOOXay+y8cX6fsQe96J1SHzk55eeRvp7nzF3anjjuaU6KGLcb6xots79sSGUu7weIU2QdhwzYtGLZMqqdWAdbyYwyIp
EBGRJE1zHLOOkLIFzBOK3HbnQcJUlhBdzLHdxxXIdcozTSQzVOTswPbG/iRiHZ8siB5RDc8JSyrkQu47nuIy5ZMNEXd1xPbk7voDweFDMJMwEoVSANMb
TAxdL+XYDQmDp2ZjpA0S4l0LRaMGJA/5QLxPak4fGkn6MDkn6loEQSXvszKUTxwUQKh+ykXJqkFKDOXGgYA+1h8IcUcSnCX6pcW7RSPSTlccGRDuXAYn
AOBhFNDAxlTEvfn+pA3/bzJW4MnspctgU5G5gU1ZDknWRQ+2lh1pgTVNEARd/5hqTLrc7fL60N6D2qHpJLv8eWZ8t3WoTD76XvstWnk7iB6EE9kO+zE5
c8M35CH1f5sIs0b+l3Zuh6OkxOBy2MZxKI+egs9J09wEL1SGveqe3gl/MH/wgpooEiEkkCgCx7HY8u7eR5YBvcQqPkFg4NUSsHfvXMwv5s2i+11j2UqT
ww6TW678Qob08sPZ2JtU004XT82G8UNqcH4cTxw3hI7/T6M9tpYQ/2c8TZP6u7ryhPHA8qOHPWq7/J47ey6vEJQcDp5KO6hrrknkvnpQ6nwccPNj+KHk
Ofdns27iMKIXSIi81TbCJjewB/HZUJISlGIIgCIqg6eadg+11mAhvu/lOgh9SIWn5uEwC39pKYVn34HBmBreI/lsAPnduTkRwdAffwPe/DPNZ0fP7MmD
D3wE8g42iex1xp7QIfEpDidP9uGtxAGHUJYIQQhAu1ARNoRpg/r/MfkP1/u/cy853zOHJCsv3k+wDId4eMGpSvCmCiInzIBj1X5jqoiWYpKCilaH1kZI
FMRkDP6TEDke0bmEEvfj7AIz2Y7Vu/DIomGJCzXwYYtIcirw6s51VlJZWT+nq5mC4AhMEuW4cessE7JdaK84fGZzd3YZsjW+IB9wKPxsE/dCzS0IUy13
FqFLo3AmnnLjKaZyqARQplMYXYXE7kCTZQXHIjoUEnCOtnFNghCTGXSZTE4ERHEhETFs5Kro5OQnc6V2IIOydjDkrNlOVOWthdpAUBqcdRIQ4V5LcIoB
xywCOwjurXRzw6HBDg5XBygsd2OQFMcQxIuJMRcMuDgiinzaKm2G4XuRC76M7xTADzXu8ORkd8eKXJZkDzMdx4J9qQkF3ImC4xLEWKqEpG54+aj8fNM7
tFHz5Gx/hTY692eMOiXZFJ993dMA8ppfwl0s8+YFlWI6mi6VOe4iz3sHfxf7/gfz/ZbV9vPnT5IXhvDmkR0Itih/TTPfVykZeAhjhSrQtqRLmSgeu73y
xRIpshAgmNMNEV0SdRgMlRgyVluxA0uxKHYnme3yh6n3E9OveoMEUZ5solopS0poQUJUcacKZpFFRnZx1w7OXK7rQoGjc4yFInYkFEa0id3cCqsQ9BwI
jxFTECq5wmsdHKdDTUqNSmRFBHKg6cS6/27lUXhzQSfsu4ltZGpEFFT5FjnS0fKOiJSpyOcKvkI6hSGHKIo5Z6uxIE4mkxGVXIiCmczaseuPHpEQROIs
uRM4QRnE5cqM1SK5BVJ2hdRCick5zkcKJyTM5zlFzWkDSoAuBcCwoKVIigLnAucog4dJDDDkJLIijFNERBRRkFZTmKY0yy1xI6F3weXBuF+ier3ifhIB
8h+FeeD5H592gT0AbDl7fRB7a8M4QObPYgAeZKKdQlMhT9gikA0QSAcBz63skuxh69mj/n9Dx39RT6/0nmgBSJEiRC0spKE0kFMSVS0A0oAUBAJKNEKy
veQgOZiJki0tIAESg7V+CqGAK7himGjyWRR9SAQI85EcG5U22GqpyK5bISfMaxoRFRVETJHBn8eZ5Hn7DtqjGIsZJoE0OPZzA8vdSaeFqy+hd6XU/6e8
/sQ13QAnj/WnYAn9EOXH2iw+8mwuZeBqI4ywX+c4dJPhAWBC8AJwInuRU5ve7f5g9q0VUFMVENSKBBFDSE8D/IwURASaQ1UnIlRMlmAMPfy7BfzH5BZY
RQQEs0TFmI4QQUUQOPxxy70T1eXXApKRKBiShpoCqAaJaikooQopCCASSCEqJpKPQLtSFOSAaUDMxR2o5CtCYJCrEqyoSgvE6QpigmiCinFhE0qaFw2i
MyAiUAqUiLSoIZFrWWs0ta05CshWkymJRcaIoKKcIBkgB4e8PhA39+UupWLZGlBs/jbIsy3LQxJUhWhsbQ/n8w8sFkCHuSFAoxQInodREA90n6WiBP6u
R8evVD1o/CQPlufLmbTiAKFIkAoKKUfIJRchKAPWdT6XBex/KR6u8Mr2Z9cJ4o2/UD0Bf1iK/yyiKkyhQFICngHjIhh+1T6fpSFKBCb5odCCoIk+wOAS
5I807z2GCB56QPGD0SApJUYYI9skPtOB8XZRXTLLS/dSGP79SxZxpXXGkyGDIphqZpD4BfxY5jkl7T1+vF8TQkgJLqFKATWqvV8RARfkK6Q6+F8PcPQ9
8yUl7lPp+5OczH62rJ+rfIvTM91MYHwE4MnuZYKRQxhWSdEYWB+f5mMyobgvg7cjf0/t3t1zfW+5reHbGZPtmPeiSeUhPwPqE+ww559XsLSsDvE0wh6o
ck5TaA90n36p2E5YbMWLIImF8cAPhmsUllOGZG209pA/K5w38MDMT4DR4RdtykTN7Cfdw+/zlkygGmTX01CHBdKJOMMauWUp0mHi02u/Gg/A5k3N/3Xn
/5tj3Q4erNGiebjDsSaPtjkXi4bMsTiKGI0We8w9gCfWgv2oDInu6D+SGP5QgfVAB8kVD9cAEECHGoBOB1qhTAv8kwIUjTUhBMAIxQVEAShEs0jSVEFS
FESlKxCFUASQUlIzU0lEglTFETQEKzAtMDEBQJIS1EjUSCySECyo0IBqROUn6KhuMeV3QKpDqtO3OXepdudsuGviBPx0nnSG+JITgujKEALgB2UVcoBO
DwhRbkU55+ebecHVvJIPVRkfKneLbwmF3kA55UDxzGPIHJvJuQ+Xt28OBVNJyBzsvM744lXrYnEOqO68mugk5gFFfJiQPK7k8kCvzAMXw7KioPUOAWSu
4F+OaJk5N5yoIhzG0ZcoOA+Jwnmvd3yO6FCREN8OTBOMiZYSAQ2kItLPT/XzV5QKUCEQq0ARFUCP0cuEjlvHOfIAhaWBQAoJYFShiEkhRaIICkSRKWAK
UDRCAZIDESmYCMxTSiUiOQ0itCi/+901OUR7JJiw3MTOXCIOYoVyRaw0ErgXKAoojVKUUVLERRATERUhC1CkREVAxJwk0YtI0TDJEhFuVMQMzFkaAAmq
ogKxsqHCTgg0ahR7khU0GgxDEDy0CaU1IMSTBQNKkQSRRWSZBMDFEhSRANMWpXSKSfveveD+6allIQVkajl6pB3B/+IV/V9eFABsYeKhHANybE0+9mJU
4J0hgcdH2v4RyHiU+UGdcHcdP9LpREOfz4PT/4Jx336g0Yk0c7Jv7jBdBJ71DmqedRRREr6lU9tCQQFKvsRwPZHuYIzh27nRENGOszQmk246xO7RwcIW
VBBCwIm4UY50uyOMuEVOJyKHXF2aOB03SisQQ6UQlpVdQSLFJqkKIUNGxOcjksOHnN3LYnbYk2AkyxtzxgcJAhwHGEzWq2sacBy9Qi7HJjHDia4/5Ttg
4Pl/1hmZhFyptAUGVSVxKsz8rLhKKFs35/r+00n2f/vGP2LX9h8oNVqPgCEcEOocMWLMIHmMgyORPDhjSbU8lDCV6vNf4MmTFRZjRXcVs7EffPch+uaz
SW/ENgf4yPgJj69zV5kyP/WoomK+w3pqWfdLwQ+Katge090AiJS+M26oc7lisxhnd67HQURoDBqwpRn2MJRXymQQGBBvtjN0oIyb8nRVPkyDC9XkivRN
+r9rXjeeKTUURve84rGgLIl1cgmhodGr3uLVs06W2A1WlCMR83MBrTulRvTaWNbOEdbQRwo+2D059jxrZ1Yq0MN5anDSKLSVGQYcPyQhGoImEra8Ecln
jbkTtieJCILLdeth8zxzO9NFki3tgSQ9BckUEvcwGOwEQabatMIL2IXsoxheaXFoZvh875zy8C2S0NjQGpvh7O9yKUfBGCcPN0zalg9iKUXogK0eOjeh
SOEWR1whybMWgoOPGNMVDdPsGN4oswMSRXa+Zeubqah16caFDzaErTdnF3DBsJLN70VVBksGZz2A0peGrsisNDnZNMh7LxZFKOShMu1CU+fNiuwaJ8el
MjGmbGp4nt1oVLvLO9FhpO30Gvfz2bWSnVm2fXx5GCZINrwGidz01i9HkwSMBBpHahj+q9voiAdqOujPGRGjNENMmQgm+TCpHIzRukcmRLKLAPbl6GFY
KxkyJpDMvXVlRwvEhtD1neB2BJjCAcuduIYk100hkYRZ51rJJrcYSoUaYItb9Mk6OWZbwVMIkYpozkREmCSv5kTydXt8i1iZCd+5FfG51o16SmbmYqiV
Kpu31orMRf/UWlyudVKZlPe+jzq7LoLUqlvHPqk1xDn3IaWiwQcOchzzavdP3ri454gvjBSS9ek4XThFP3cR0v3SHqvHU9+wzgvSBI5Cf0bmBhFg4Q5k
5I89yOd5eI9aW6j0VyV3rbwGOTJRZf1ln7/k42RZJB+GwOjA2QZUkDX1txOeGNeyC8+muNH0CD8zZIP4cJkSs1lCFA0QGFy1PqnHN1PV0/4ppWGO36ar
lO7Twz5QmwfqeKtjfjPpIRGWoDPdc3MatMwuEKlKUE19Ep4bH0kKe07ULogrCCDGjDKSnZ9Zd5nHj5c+powPn7+2TToMpnd92Hw+jc6RiOHftwwjdLsj
vuvY8eKGgc9PbksKAXBMSp8+mANjOar0Lwi0ojkBv45bM8Lc7RVJffxPBECcyKYEiR2Zk5kkGcS00WtgiGe4S4AWblxOvInvgag7BhDFDqQTEyBbcggS
ODspI3N5v0k484WN7VcOJZrTWO+g8CXzT8vjo8eEflpMivNnxk0CBsL6Uw1dedbZGIoZmGfRaPAbjst6kSADXUCzVKJeAoAMICqN/LzfVDg/IsDnfmQn
5qYJYSCPl2WD8hj8eOrJgdzDji+7kkwEQqAAgESxrxU0McO1DRiZ79+sK8FCWgh2lWdJ4tN9tq+OYs3X1+GsnOloqXJOCCZSY4W1DUmM90PbNpiks4Zm
RyKXI0MTA71p61NTov22/P8/7u5FqON79PZhz49fHEXYokah5gStpBltlQX5kMMLAkTxy4HqkBhi9HZO3N8Jkg18tvR9bAwz0kBxmzoZY8XPGunAVSXU
rS8FwbPDopsHhSyZcMnfIkSKBUrxFiIexAfRUD+DZ4TSIh2xwpS/P4GppmnKZ3C8N/XY+3qgL2M0Cw0AfbwBUipnibUICKRHvcC6seh2dw0E72DQbZnD
WjXtN5xwMNfDidJ299AdTwOjZEKYkJTD0eck9Fhq95qSTqPSHb7sNqzpA3g93DhotOUDtk9sPpOLq+rz8nKBIeMDluuO1FxWlCLDRAI5IWq5Pm2Z1lM7
sHEyKjKj0h9MpPSyqUfdaJmcCj9+3r20fgmsumUZxXHTKnCK+mHfNcTQElLFmh1AspyYaMogiWeIsXVSUhLC+n9YESKbBamiHWEsRmBIcTgWAig5ZsGE
iuwgqHI4n4vTVdcfOpWMnENUiZPaQFeO7u454Q0Y66+Wp71O0v8KUZ2za0z28GtiM7TbnO7m75fKfI0N+uXxUMtoMb06JCkSJUq3I9hTANJGSYNRfn6Z
khySl5zRNX9vOG18/HZ8eDhFjs5AoeNNnPm53guT03xcxVmSYgH5lYVWTEgwZYcQyfZKjEIiKB1r418/C148XPSW+UD1ePYX2qh97Ls8dWLnrNsMk230
lNA3Zj12gi4A+HzXXtMPvBrvm2gygQZnuTAREWQNmc/b3h69HDx174YIcpfTFgxYtpfikpjp3dZq1NNFBD8t3Wq5debt26SiKD815wY3J1lhyF/CtuIq
q0ihRApmgIyqgM2U38n1cgnwy+LFAPhiBAZWEBLlF8C5YW2gByeqXeLkwJOrzCJzpsDPS1pSh6/KZJrwOZwxJA6V7ngEXeBx1WSelQGA17rsouaHiY1T
qYFGT6m2B7GiATA7BHV20dLCJIImJJlDz1d8nV+T5IBPgkxX0QitqgRslKMohSbeoqfHgr0QeWyQtrxpQPPkKTSBlwOVjymAh1uoyy7SocmN8GvbN/Bw
Xt5rvvrDxZxRFUJJ2Z8dLrzUkc8hAXgl+NLg+CjGjAVaTw9SvG6fJEVSs0QJl7ndz7+w8G9ot6LlR5T9TRkwAj/fNMnjjw3tcnmUc93GjAjXX3O8kN87
YAmuZugqEJJtAM+dSMle3KMrVUqXZDfPx8dVm24poYpVQzas7qll4s81JFwQQw5ZpbONMl3HXGj5eeFKR7HLphvi3WoJHrx2NQRBJBiAQMGCjGCxZvnN
Giz37LjD7XXxbBimdsbHPwnM2IS5QYIckhioKOrDtteJySaiJhNCrIgRIpfnBsX879GTg27WEfc2yCbIHc3pNzp4OS4lNfZukhNO0Fct+f072nCiirSH
gMCommyiQgTtdTAMLKmIsq3CdQzA+dXV0gDBDBMG3nBTM3ys+c4b+Wk+tIEPSoDnhDwNKBlrNBHGHqqcjuRrVUZA5CGEuKgksoomvnMKZDEXgz7kzzIp
2eeqcpGNVphEketjGGXdpxFHy2A4A9GBzaAJFEnexL2fF8ZIogXi4LgzKT5fZ9QRwOwhv7uXDvpxwRsBW52uND7MSQPEb0yCTlBYeqCEEzPufFTliiGP
WzJ+2SGT4reoQOFkWCSCaCtIpEczDP4IKrVuTfl7m5Sljbw4fUdcdzsAcHQTGieeY1Yq7dkZCqBmYWMTW8C76yTvbRctmIdswqTwkNJ3berD8KNaJaKT
B+EYokI58rmjq/DC962ZB96HjYq/th1qb5d6OfGe/fTFUnXPZyJwuxBgiqVqLuOsawGZMxwHWXEs377vOTaweAYbDPJhRP0a8kCeB1qRnTgkNct7s8n3
O+hmHWjvm9hlXXuEKMWRwQ92+d3gkEVmp5mNP5cW4ZHLQopoGgrflofCHAlD2MChBgT4vGTh7eMd+8z7IZ3z44sT87CqCLBYc18OxJlH562J1AofCjRM
02JpNeyRFkE0vY5Oztyje6ggxAi5dyjkVNDPfaEcCpQrWv+kJUVRXFVAUiygWURKHKBsYtHdH85xzsFLCJhUz8Hu79e3mCj4dKXf7djk4sBPq9aTOLZZ
FRIin5WXusZYLAVRdTPGS6vxauIIwfu4oucKPwq6lmTF5NsdauZWuBfgjnlEbH6GUq/c7530h3UfmGmzirXUXXfQkyCTyYiuyhJAzpZqhGuJD1Y4twxj
DYW+tta1fbyzWjtz3TZLpY+1mkBEMRYpI39OxG97nCXPxHZgkeNBOzoipQJhCNgxybnFnHSuJSWIDln36YBKI0RyJRc8Tzvj5VU6vtkyQLVAhpWyGHkb
mQ0RQpwQhkANd2oZyRMZWl6+Th8AHuX5fHuWdom7xuSerUYKg82NPTbk9iBAKgjegtBw7D5lTUwXBPRYO59Q1gquhI17AIkl5yZsKoPFZfyETIiko9by
kNDoEb1UcTGB+E2Z8JHaCACIgTzCmS3FSiQJMMXpSJCI8GPeO+RzzzGkjoaqUZWy3VlMTYKCSCCEka916IJBAu2KuWHmVLne4veBjWhIFKpDAMbKoZsh
vpAsg0Whjoo73MucrixLIk2rn1Q9FpbzQcL4V0Bw+w0DcIBAdFRyQOs0XylZA5gx6GlGKeJOTcxzBJ8HXKZfsMgnUwSiiJRt7CUb9ppSKYQkYn4nX493
eDuU571UzcGyNnvv315QI59YJ27ea9YducfkKh6Zo8OwvjBWeQpKZZCiUU6TXSA6PogcGJ3pepzyh4aozQQo0m+2fKQsSex4Oq97jZ4IyyvO9/p7hV0K
QCPvpQ1Sft4RFKQPMSpl/JT7mF4rXdV0aIR3yo9JRXGMG5Yv4VEcKEUZ3YdROBeDJEnhqLIbQ9eyqadGRK6PXOmTfpYNnepz41dqgC0Ngxnfx6Nd3Htr
2fgx4kpkygOt3DBJvl2ZBnFo2UClBUiutbuMvhDYBONWGllBz3w4Z9mXZVGbXkEkkkX1U217aCFEexvRUJwg+ZFTuJ08IraeoUagr8giQcHwxRBJ2Vsk
iNM++b56yaMyTMjlEnfbRQ5eapYi8KKdX3osP0Zn264eDWId/FAkd+wCJ71m5GiJpAGdVmClf0BJo2DYIdWkHPk5uq2kdaMyjKWIlXakFKU+DJhn49lc
okhIgjRhSeHnSxqowhfI8j3CrpYyhvaJAeNjwZHjnnt0J4CEWOPl0PGeLw+Shoz4tBcjZ61ma76d9WcbntePlPYrm+62+yfU/LW7OUwe9NshLSAsiwkB
8HDDI8NV4WyKlImAdyxOcg1WVTn/JBl3cOSysCCg5rcccMGzUcSF7V4757CcY03ViYDMxjBDuEwCGNJLSa8UqI0EToJirVDyiJugZJGklCkDrnegcdud
2tLV3Tm/I39decgwTZ1x8va92LLJ4lNclPXsvyNDEjouKzfddJ51lchWV+ocMLnSa4AdXMEFlGFTiNLutR2lJpYGxr2qzAqgGWLNwIFAahIbZ9HdqoQL
FChDkjlv0fgSNlApRUodxZdM6ENPa1HfAWLJ79hFGI67TLtQhPssFADwXJwsL4DfUpkDaVGfKnvavn480c7441s83dUw4EX1EiR0kJaARhodaHd3EUkP
hod6QA+3s2jI63oz8QR677HbUR8oyxHgza6MkMjrqZEgP7EDnxvLx7Lge0xVqYCNlkSQJInQO3vXHFxWjvEj8iLi4ZIMxPMM5wbRWBXWVcJJGKKtOijg
a5qmvFXzXU5kalEvnx2dFJfINQ5GoMQqX2dkEKupYzsH7aGfT11PHB5waJ3gskfXQdd0JaDakg42iIwwyAj037A6Rmh9AR92ZYnGJZkDtMIFwYQYbztq
DOirNOlRFlC9GZgUM2688GBJKl26Lw2610n8cgPfx9Gp5ARD6Ewg5szMTsh32gLuBE4dj6GjOKOFPTZQ9T2WelMmRQRQ67aSYDScgNEpdkmBNSh4VVkh
T8eO6qhwVwhRZ8N6M+yHQA0vWNOIcFIIlYsI+1d9SNHsxW579CKRBPmVmUgyJQTTIFRHNrJLLIWsko7dXa5x1dwGcgjXNV4rxa7Q+FY5yXScQTZ5cMTt
Na11O5lUTwa8JBiSIyCL4XdzECYI8NGae0qGHvJtLMVhqBoCcCCXbn6A3mOuefZJ8UwOZjhlc71EsXUgtj2OKm0KETcXdAHQT7gJZvGH7+dZmVtpgO9e
jyTabQ4+BLxm4yLYnzzlo7U6jzmrbvysMjDrHVal98mST6KzQXdyUpMrkdjAxTSFrXU2bb6CAlL4+msN+O/e5njeYlwrPd+pka154Eipxsgje2yDrl9O
y/Dvv68ij3lYqxDq8vdMaPWh08sSQySGlvr1xPBsrxuWOlRGPdjjfvrY3fRFitnc9PRixXBtSyJ091S1qzyajg+5x8XzNex5ky4YtcvZyfb1JyX4R2u+
6fJgM4RQNKx6cM5SM5CbvRlzugRE0RAjAEkoQdgq5Ct2xue2bTaene9TBgws3ZjJpJU+7tHDlwuMy9Nrv35eDnHVd6vDfdGm8NrcTryQFpQPXJ/N++R6
A8D4h8BgYAcymHjNajv2HOcjxNHx3w+k3y6+vU0UceICMECPG50EMg12kKZA8OWdZPHxnOwyc+POZS79r3zA4jxmQnHcMQPx8xA30gCIsFh1AXfyaur7
jgSRPS2O9j1vsAfkLyPlbiMj2EAcIXyEIkmDNi4sA8dz8Rnv6wDUoeTHErZivVF9l+6besYuwJO/jHe7uTog/Ifs31rxJpAkkUKqwIsE0RnVHGYAYQN0
KoGNNlsmSwGFgwN9eQIh2PTu2Ntx45m6QNwfcnbQBtxN5nnsVU1PGj6MDRyc41Pp830od5AT58HI7bdgdAzxOEvIB3OaaDF8OpdLpqTzeDnO6S+VV63r
Y1he973eYHq9QH4iI5UGIgypuREG1E31yEzht4moQBA6h1IcOgUoHDpHKcAqtE0DFF1+6V0BkMbgVFBwjIceKAJokkEZkGyegMj4ZNaLgk3PwvInIbzH
LH3ZrKWsK6hmZ0Z9QAQ0ZLJT44c3KbUYdrtBeLR9POzTBYaDc8KdMQhyhgj3J59DexnmOhGL+N+dBQZpKG8Rsfpmu62qhwmXCQIVsWoDfxzQI0pgi5Gi
IgpCZoqIgcsR7W7P2gUAs+S82gECiPFfOZ+YAUgzSp3kyls3BMgAzsZP0/S+fe7fHvQO+6Xd8J7dGO323m9FwFJuSHyBSYj72HvlPDVER3ECm5gwj0yo
7AYCEE5M+eu7RjCT7msBUdYuRcIHFsEnZh7I4MakIjk0ZIHS+UyGROecv8h4HGvGqHztEivBBYRBq2IJwTetsBtVmBeBm4zooE81oW2XQHW+jTgYW+5C
wowscARhWyI48oXrkakA/JSWQeN7zXtgw+LDYO1hTQ879E+L5Ct+EO4oxIAccCdcCZgwOKhGARUJZim0KpQEYsgIGfKZHwePU++6k+PSkWHCgtrDynHR
r5uQyPyh4Pky4fFuGZDyVkKB0wri1g2pGpujhbznrsIvlnWkBQC+JZ8FsBEd13Qjn20Nb3eloX7Zfiz6T/KmMS7QhKlgRtR6OEgAjBQKUCEgJK2cPteU
RAuRm1A/pKJQO49oXdwgoI0KQJc8eZCa68a8TfML37eueHfilTwJiVYKRJImrfTi/jzzl63zPnuVEWMXptfrlYjOCUet3DVsG61hNLPfVO9BvLBIxIwQ
VlSWWmrfG7NorN33wzCrFiIMVFHsQ+jTMhjRkiBulEolFSmyF30wPlOPSyQJhG/N4fFZwtkCiaC98n5aoEkgc7FJ0fpKnTfJ0sTC5YVqUVnGA7yhRy0e
sAUIlPhZ0J0BoRsQMHnHnVxYl82Y2swaMo0Mc5iY0dYNiFijSWCPoQrsp8yp8KjldJ2efb2cm9IAlJzz3ufK6itVFTgFswoSgLnIALz4ZjngvuF2V8kK
AwmHv60afZYH0EowA9i7nw8ubNnucDz5VxTaK64shwrRGLTlhUQTy0hNUQAZBAgoiKCWBgkeKgeJmfAFE+SolFLtqB00Cx4dAy0JlQkiVMsBJRoGIZjx
U+Vi1Yh6SGgEJrZxn1VFYKKrUsFsZZ3SoutLWHHCMCsXBEsmEQTtDmQeKM05PogUSJt5LFUtvotkwYex+w7+ug6fbsHr5uvE384GKmC+rrWsMTuMow18
lF2z7ZSfS02QPJjoxDINCsn0kd9J9yUCWdUUAyH1tnSqimmG1QWfH+jMRDb7PE0ow9hgIeVJFg807u7suwFee7gV12Wz+5+3rzzaXJ7HN7CjAf6bY3xh
DA5/hp9KIXogdkWYrsjTgKM1iVw2lVpMLarYyRwU34zzohJ7M3oWHwWRGuglnkkBgeB2OsiogmqgML+fYruLNQojhMlQVIbCoguygOG0xo+l1TfhmyCd
/IVwWN1luysQZigYOX8DA2uZNBaByVhO2Sy5EC+ipPAasLNEEtuBr2bEjg49J78XsYKIrjJogURsjgzmnnN0LvW95SAoK7kKLm73vMhTEcnGJ3lWwgXd
nMBsFmt9j5zP2wPySb3IuRJU+CCfLD8DlzQ3iInKGVUaIkVQQe7knsyD2peMIk7rnxInOr74uWh3FDepuZPVc2lYe9DPCmcTjRiWJ458b0NYElV8MLk7
3qmK2dVR497dUc5cBEMqyqYIkaqLXes1gGcbNBbtObuKcH3iDLVtiN1Xfq+50QaCQ9vLhGzpLm17FTzrieLXQQZBpCjfG2NaSMdFHV+bAGu2+5KgAASC
bKEQZ9d5A8d/dO1tdmRE0UnxnUTLaHwHktOWplA4RafgVXZfUMj3Exqg7qOLHbgaIBNGONWDuMSjsAkCiAClZdCqRI7nc0uzuSP1BkgWUbMM4lmPtzI9
zWpr1v2/gONZwY1rehPJZ5LOiJBhrkvAfhiEZBi8+UNk8by+NLjNaw0qLxPlDZwyWbGU+I/L3EZRhRXPEdwxHiN17jp3Bs5E83qD7HYuwwuAxQxN7ByT
ztEUwk1ANwNhsoQGQ94U9WFYV5uaJA0g5DcmEQDh0erOg0G5CIYeWLBENwOELNbmph1nIsOHn1Aq9D0eyq6gnaufedTmHEQImCzYmukIciUE8YU2TQw+
IYT1JP5eyywpsOgNhNZAmhieBLaULJClPrDZKGpyUm5qAWQcLGwJCnwTZ9dXlD0rfxvjfVzR6MUd52w8FyJFSiSCMPo5pSumvYo9cemjfpa7Dp9vfJ5+
MYeE+AfuNpdicASKQPSQDCTidpz/D+z+O0CBiBicyZQsPkUh/QzE1+PC4JRWneKKh/ZywwvJsnFNpP7mggcTX92F0UOg3psYpi8IMMf6XPAj5Q18FySh
9i7cM6cJT5CTHBZ+UeRa8DMHekunWnBxo+hd6BXJYBvYfRsLmGUIoEPEPb1Do7di8Oj8dl3v6tSTXbZiBrVxhtN2dGezr+gpro3kKYWBvJPKjvrU78MX
HZnIYHmw5jF/Sk6HSTU7ylJqefM+TXrLnq1CeBhMQViHSRYBTymchLz3ng7xypSk1J/6dDANMyhB/cyiop4ktntE6Pbxm6UJrlEVQUMSskENYFyzIZE5
zcNj356J0JzqZhOMnGdQ1L2yFRQReHThcLcDMepdhPVO0kgfupOSHK3y/05YbgQOcyB5zz1T8MhKE9v0CGJ80xM1hgLkZAxFpnv0buMwSZSaCgUoJaYg
ASxGABYIKl6tNn7+rm8sJR5LcbrWlzmD1eC6Sgs2O2QNaGlQreFhVzZgsQ6SpoaaS7S6zjrZoXNltoyFtRi6YU0mMUCKRrOnRwhsrstf72FFQ0MNoZBg
7p1e97CIIshrlN80mKhVaZZd2Qo12m3HQgJKiigHN5KFTdchXBRg6sED3R3reSn4cOL0GUD6dvDjb53o4rrdW5ndMzUEpl3QzRo6ho61ow4yQIYPJms/
oZn83XOiQOuV613huJPI5ZYQ0GvJ1fG1cAxiICxREEUERNrS6aM8IYihrvY+Y0KTJbCzqZKBu5BwmOnFw8fTdYQ8hr0mBglEMQDxkKA/2Jnv9Hge032p
jE2miyHt0X3UqCCPR6MlAzhgUsLQ7XxSGtflz2QOBcRkEfaByptA5dNHbqMfts5e3V0+l4A6tNVENKqaP2awFecyBxFE5vLBWt1ZrTRdANoO2HA1KUtq
BR1Pd1IHNiz6JfGhU8WBrzlM1DMzFaiKs+uyN+vLw9W+QkN0pmjGJ9G/Zo6RZp99nH67yHltd/gdDDu5hxpWtdTE+jXPZt4sgprJPZ6u29rpfkvIQU0Q
5Ch0kRpUczAUoV1mIjELSpqTF0ctpgbnrYE5/fhIP1lD972UEo5x8Tzdxu3JO6lqNsS2X7azBBGb3TEfa7cZ1vDF4JyZ6VSCLerHwrB5173cihM/QQqx
B3SpxMZtBGd7uau00ONcZqH01FJ5uIHi8+RHKLjw7c85d+GTzJfwvieGvA8KKEFRZejWBq2oY0GBrfjRoVXgWlbsQl6KHWH/vVye7faB7x444cffvdvy
nAjOsKoHyg7o58u86D3pTJqgiFGYmjlm8hTbGbai6y5DvWsfH5OnP1EsRD5x8RO4jx4vQierfLfNy+4545NOUHuntR3DFzu69BGfeyr04pgWi8qcjuLI
NKMENp9HHk8g9Y+66988b6+X4ki+lg511LUhFYcINer6byWsA3HFiVucKmcSmjmbxjYHTApi3e7M1ZWxheGGJvM1ixzDanJrmpzuEOUZfN1+e8eLfb8K
3vV7jD1FhoXbou/Tvd6T51lPIqO+0OV4d5Zs1cpTGYmWqjAaUUmnEU73mTQmzjPJXSoLjuWmHPRijobbbSmQnLl99wch5JJhve7flNJ8ZtbCXnIk/MtD
Un4u3CWhVPWhB6LSEkC4vjHe1x2BSyChKLMu558eTuxz+fXesqQx3FGW68ubNJujmeNGYVGA6sL1cylSzvy4uIlhxbwzya62/Y7vX290fZfXFnLlx5Rw
E7nkXB9xY81bfHXMDd20zxJKqnULvoboI/F73uC+cXJs5nMD2uswu4+6Ofd55NeOHS5TZ1mtQRW6pWpFFKNQ+ynIoTpF8/afPaBdKnotZ7qBmZh8u4pt
2A/Uz3kIZD7cPYAqcxA9TKfs+0JSkoKKAWEMh6l4QYfWeTT236vh9ZH67Ur9bZmYZmtgCmoUTZsAewPOz7AOjB4dhwAOacQJhEn6oc0WTXpMESterelg
JNzqNSmiEaoGk3AZJVUtBsgcJOMwFi4RTDBiVyeIA1dPf0fM88T0V9XGngvQ9Oo+qTQwSMBQnpaDbglYYwnSiw5luH7LQ1u5jvF1m3WsyI3Q0YsQ3IYf
K3BQnpgTJOkBygU3ID9G8ANRxFL11j3c+qTxM7HkxBA0mw23z8/LeE+dwp5pZzUOi6mMY2dzxpzMDyKE/lZOBrz0akzXwePGjhqViKT0dnfodGQS2yB+
zOqcI8SwSc5pu4n5BPKWcfvrc4gdzuc9b03CLt3v7OPetTeTkOZnu7f2vtuQ8l/CDycJBQ5lHI0jFQPHjwOGpssYIiogucBuXaz3z703DGPQe6P7RgF/
EJ9Xs+EhDhyhTzB9b8MQTMzJkwqFrSKYOJdnsk2PGGHRfqZmB6TsJUE1+Gq/ahSKwFJobT7rTxtOflvMD6cCzr6GGMm6F804MOkk2gbQNBf52TOUOZUe
6KYHKDAkoaiHpL1JJgOs0GthwLkKMoxQgSBvawCRdlQLAD0hCEhxP7uFqBkfbl6+yjhZzIUADSQIChdEm0hK6czC3vHRwvb0oesCkRiUpAOjyOTdwaxg
UeETiUHBxI378+MQBBGYSiBBpVE8ITJDNQqHyWPQVRechmzL3zj3+U+XPno48ZezboUev+jrWirvt5rqMmzhdzVhMTP2SgfSCOcOzyefPU0XdqYB9/1+
sLJ5RgiiK4liOup97Qds+J18cxTS5Q6pdFJp43jPLx7tsvk5gnFfCDLuTqCjhD/YZMZvaExOizSJhCw0Jx2zDas3F3bNB9Uc2uFRlJQ0CcQ/a2YQ8Hno
2HQD6Ne2xSp2Hnk6k8fAH4nX3j5SpwcbMm4YetBsujRjPjkmYMWMnt9U6ys1hZPcmW0KLKdhWEhqz8I9x+x1Tx2XahFZlz64ay+4OwvwjJYkmaRHQink
gB+aILEwayVlKJRRNmWHOyrhdIkuqJRcCLhRR2c1ZnOKxDVspOKqosMBAdBKYVmLXC9iTDwICBQ6Na1liag9DDQeX3TRVAPQBVeTAJtnLy2dQDs2KB5l
FZ96FGPyJ4Z3d+NwFt9tw2dhYq+dlE7Vb+bcskqOgp53HAWnlODYxCYlZhu6MUd8uxe7+v0J6uuFXp9Si3d/rce3L7xGTCt9b0pq+2648Vxd0E8pfV6D
QSjqjOCQojCodY4w+B1yHv9TPcNLqDtUaPHCoeQlYU78JisNtq67ZJ1SbGaMREwKlaf6r4/G6jwO0ZVDq0WP1D2cle6GC4I5i7syknggoKEZIZbJYk4D
OMS61ngiK93wh8v67StIiQVQUGLCh0e5VDkxpD4Fxdd98PX9ifSHbfSOWYl2N+GbsgwoPjC8pDiC47ad8/kEunoXHmYi/cVNEQjVIsMOzr4AcHf0kE6c
0/8r2H5D7ATjz4V8io8CR/j6kZRFD+uhUCiERcGRcLhUDCRUBBSFBEEkjFEASTTCGd4HpkBMJUTuZQ5B9PpvmmEPqTy4dnqAxD93liUgZA5I5J6ydHHt
0nYNFVmkqWUoU4pgZlCz4MLU0zi6BTNgUayUMmo/LupJwtPdRzcfAeZd6AHnxRHTwrDDgH72cY+lJo4pG5ANw4ILLorAOST8SBtrlB0PX8Q6fXnI9yH4
cLy8uOuwNyD4Q7FN1v7Gzh3w9zAIAunSZBITaZBHmH5TDVlWTHQn7t0P0gFChXc8UO5Ab0kuAik4G6qgsDEfiw26pw4Gli6/D63DXEjxzoA989AOmAc3
5H5RVomo9F7I1LUSViHcmTJqapQwn4Hr6OGE42YsCoVZgGAQTViNYV0SFtOsYUSsNlLMWgyhORH/EXKiOxkxh5hJVtC1LlHWhWcmtUTY1DrMDaNqkWCB
xAUKoMVqFyxFbIm2RwZHA1jWNVqxnYNCg5Bcd21g4EDkMc8VsVXswy1BkhJAFIQMYCQEyLhCoY5DDCYPguhXLCqMiQ/nBx52FAVQHxadpwYYhSCpXIpW
JCgwqTIaUpoMkwgSliWKCFfxzEHc1JUEwERBPAOoTJEyOFhWaVdA0Bp6E+uPp497rK85ZZ2R4Rcc45k5FiuSXud0nPdxXy3jr93L89lj3We57vrGLvlV
4+JAnq4qxxGYhzVdQNMEE5okuGnBymTNW3mg1s3hd2sUxpaGqGtaDd1hHbm5Dk7j176Oyd7u73azoV9tMDzgnOQ1m9a5eTa2sFMuS0MlcgrNDWAahdYO
FDQ3k0HDWua5rVpqaNBkGZVpwhxkDQJDQrGRWTVLxDFAfXuwL7OaMsIThcOOLRyPr5xTbNzbNMUyLs1dmpY25vWTENGXKakH3dK7ClXifV2oYL1r26me
7R7veg9u93Pl9cJ4snlarq3DPvHhLvbh2cXiOBJW7rsT1xcXXchVa7u9vb3PpHo90dAthd60913eThT1ey7kkljaPbbbJ3Iiibg2U0IYiI87GD53xzzK
ZfOdF52VVXuvMnzIPsW86fLd2lE3AhiPH6JjwoiCqu8c2VeA4xDfFURRWDJBsl3owTkgMEKBqGAaIkHJZDdDqYGZc3fPqewdyf+bCa19z8fxu8K7hKDu
pdJY7cxssds+6YzsfyJxtXsOs/TUwwOkxBdU4ZFDO/b6FPSK+PIeWbdiAURSEaXqkdYJlzknu1uHi73jtzdncY814trWF97A0dkl0mxL7nX7deUk4ROL
Wxnz5zsTY/0vh4MdZx0YhmUKk6HRJ6SFEzM2XUgYKpDxTIH4JJ+e+lGMyjuHzZkD/i/yIeHlNotSomZLKCGDM+Uoco+9CO5FR6kVIV/1MCHAFoS0GY/o
g44ghrm/9h1NddUQ3srPEsqhiVWfaxZAzD4uadU9uuzR5PRSAdobdw7KMi4nWWKHNmMgoZKz8i3AL+6H5yBuH6JiuQENfTWZBQVRMnLsfUeXXJh34apV
KZlN4Uz4cmFlnxhf0S9Js8F8aNOB4/FsJ87RFoLv7XTprpBOimHqw65QJPsWfpKDu1PaoAmAHEJA7ChBoXaTc9m5YLDbg80HefUh7ik+h+8CjJyhAQMm
vLUuFIuHw35bvdZGHWlUYxO7vNYOyB4qXAwj54JG5MSQkSNi5HsUVQFNhi4V6ztgoa731vc2B4vhgh38WbpUFj0z8JosWY/f1zzwrFFTh+SZyzWHbRiO
XtIBPMmoSHoKgaTZm29CirEyW0l8iQpTs8ytzD+9yznr9Q7VFxmQqnE8CgakDEicnGCVyMQKJqDEiOQkyOLYHA5QwkBOIE0BTBAUhQ1RSMVARDRQEFU0
UUd/4h7nX4JnhgcU5J2HtaKRIeQwnh2kmghNIHeJ2lPFPCBgwYjO7RkrumMMtqYm/fUzcLrVJgvVN5D+3JgH4osh/OhS1QeR2OBf1v1H4nwzpOVnmR7H
u80qxUEtoskD5WuSjG9uBv5vmepmtJIgkCdIQ8a9hBh+dv19e1BIqqZcIiJfObzIamIVRlX+SGUE3L+PimnlbKR39c8p4GcO+sD6WqxmqKIMAUi+DlrD
tE9uBnmFkN9ZMA6chrWbaKdv7utb9o8U5+XbyCROzWcwPTfmHsZCz5L3XO98cnezQRFCFkKba+OOzuIHN8WEpXLAPRwc+NpQSBBzUVS/MiLptUPo92w2
mIV9MvTlQeFmit+bieLC+zvMylnh3lDjpKO/MBjidv6fSIIhDrAh7En7aEBLVhpoWOyBOfLn4+4HfTHwDxMAQ33BfoUDmvQvLffIcjrj24MjfTlv+KfU
RTRJBBX6VTvQd37fpE9x9dkYMNchxjVuc/cD2SCKAIBDUmGB8eVp7Ntj7GGGNBGTI7iFpw1rkknJgfUnf1Hew+le72hjzI+n8O/7qCIXvBr3r6rzZPIr
MlVDH2x5xOUqzBxjxikiDJUC5FmXy9jSOIg56Ze8e8XgKYDL2Rwwttgh/GqGvCigREMEQBzEQtXbGZjgMga5POTeGK0HQje9OOTCkwFyF/gExSwxWqc3
zftzZ0UfU8HneqZs9jcQF0MhWSZBhBAoLTfUSwwkYUROIjekJElDodbN8eZzLTu5lfbz68W/HOk9iSMk1aLJEYAmykHqpqAyBwd0O1XTRqG0udWRiprd
arXd8MUKMcriXtAcagwOJoauI1xQbjUEg01AMlabDMbCXOcPSt71yc2OL54mRSmR2HHZmtsDXK4PNUM2OKkE2jFTWokXQzQnhbDsk8dngsSuFaXHddy2
qeQGCz24WssdyNWOmxhhuzeXM52opTpIUUizCJWocCCg6SiZJQFIGpxmlSCcQhTuI5bTu0dUl4g4qR4lHQKliDCcb2aEW5GB3Q9iXUc4TIR3BolDUI8p
XQUkBBIksBcbh5YI99+OzU6OzcJ3rYwU33Z61POVL0WRLQojZYsV856TSanth2yHs+yc3Q4z/Q1k8tStBJ3bIvEWaOrrPbwSm/RDO8NdHbIJBA/w7vWp
YvhE+nyes5h4797Lrv21p+fHeHT7kos4nsGQJDz5J61JGa9c3O7YIkPo+mZpsIpJj10d+eHjZ9O/GD0e0PEmztDzXO+B433s8TDeBrphjIMEVgoKSS6v
eQs5qX21Kgsx93o79bzQ6ad4lMzHXmmu7HrDHIesC5ztTtqpEHe7sAVUAEErCWRIQxzBqhWxMbmhAcM28PZx328QzX0dGkIOintwMNvdEVOI5wPjDQ71
CsPWqAFLpk61NgZUqyD10KWKrCZGE8MV4Vf+a1ocQ6hQw3HHfTkjx2OjS4kk9z5rObBGyGCYZQSiJgcJCI6gUJuA2zhdaOp5HxmC7PnbrOqJ58HgQCBH
REhkmkJQTsmKifIoYcqg+0HUdPl8EmtOBc8NSRYufsP1H6GCxh5WuDL77gHgDoGHcOySgX3AQh42Z9qYvVsQWgYtCnqXWcaVqiWnWc1oxizbbSoONDnR
AxFmGYIJnVTIIykCFO4KibrLy5V0BqIk6vxh4TO8+iTx4x85SRnzLLadvGAzyi3YPBFcoSORgeiSjtblzKbCKozIO5qLoKigNqjE98vRjgwNdBcwQC9u
F0lxCCB6diVAWKhLQEkCQol9bCDBgjhV3j6sIqQfHPOXXO7nvlOxeHIM158YoL6m5DDq+3M7T7YX63eqs6cRVUfCUR38VyF4lGfKVTb2wxiMIgkrKD2l
EFBEU+/W3ZK9qOVVyi5c5qalYLU8et5N7sxw8ZdE1KwUQVZ5pKeKawBdE9AiyD2hrYHpCoaZO2SsJl3WTrWlWKKhcJOsvXo0YaOnIbSnPbO+jbvQOEPs
km/OwMdvjrZsR3EGhx7XrZyBNZyZTRaahczVfpetE3CTJsRVOy3fvQvq6TxzutHXeoY0LTqxHJAE0kARSJCqwjDhqNNTtDZeZpwI6icmwN3bhkdO1usm
bA9vUzIEOdSd1zXlLVz5qkBKWtGNqfFLnUWeDlBEaJWXtibYSQZ7TDCNAVEjjaHPA0bLrLNecHBjFPWbuly4SACC7SGY67rU4w4koiBNErsvpxrbo8Lo
2hp2O/dCnpA04nm3wp3M3EQLZHCGZAIiEs5bmRvmdHiyhyNEDmBAq9e3XVqqwMOthQ3wmtDo1qUA1M9jQ0LJBgpWXa1khlOmZBscy+RodeJgYTIQ85M6
hq+Xb1rS4ZhxJEmuUJkDIc4OijpyzY3WHhu7sTZvW9ywrLw08nTeF2GWnCSJq2M1k0Hi633MCw513ffUh45y6dbpti90SwDvDZ7DNTDjM4YcWtTGTcMb
OSJJwI5AIVCUupgRM46c2hkzUCkBQEqUqqxyZMTe3PNxeq0o2UYyCAkU+UBdILjU5hSdcW7usN0sG2FTKm8hjpqG0rC3MKwQTzzcwGbNVNkAWSQBZTSt
WhcCapad0Ii/GrHJsbNQH0t7ArYzaEwIBGhLgiTMHhwQ3WPJCrponQ13LGWpwC4ytvVQQcMayAqFDJUDvcu9chaKoKLIj4SqxEURUDyEIRIIFbyYMqI1
OkGWbQS4tc9VI6C4cbe3RHe6fXCAfHfcmeepogqKAE0x0Ly4lFHMHcwBv698EaA50gEAUD3TcQOCI6sSaAF+2IcQxmKi969k8zIQ9n9fwzHioUnwByoy
UQVzssjZjgx4kdWpgASNg6uZZjqlitKKzXWsHx0DNOlzM4zdyZNS3ftScZPF5tNIYMQO8PDDfesrrC3IV1ZYtOXJMeKMt8FURxU5Og27IE4klJEmjA6k
vuNywOSK1OxwESCY3wWuA5IYPA3IoTAoaGWwOoSFbhI6URcWRUlyoEc4gooHt2F1dQh13QCxJCsDEsHIyRZOk0hNoYwWG0m1Pa6wut5rpN8Q9xhkXcdY
3b0G5abM53Yc0cmJqxWByKuQhzirbCIdgWQKs2EnVVCuZMdAd6OcnoyhuCppeNtbxs9vLTOjw1eCUs1e+HM5GdPffe967BwpzcxFCpO5QmcC1iFAujAM
8S3aRFWrm51KNLi8K0d4nOAeHbHLQ3N6iJBcYmjDNZ0cynCCEttTEVSiNnsir5E2tXFTrBpC+ThyJJNniZk3D0bW3IoWHg1BPOwI1A3wRvSC0OuYqxKH
Igd9sOAY0eeGDzNHgUwDtKRnZsaRaKh3u5u5rXc0MjBdlJFknvupuw+AEYJ1B9G3eZiKY+MOnPFsTZrvNF9jQiGnT3PBgj0Ok2GscpssedWQ9efHR32e
WeRFkRUnfMwUFFGKMFKkRX9HEKjx+l2HolP2RO5omLaZwlBDRCCjmSyg/rz36j+Tr89IXPQQ4MpRquuIyDN5y1rrWjI9hx7wbvy7IMERyYAU9pEDFR4m
uU5W4dT5W7zoKJuQSxZcHCLwDKW6vS2QKHnjUjCJJMCthSyqCNb5wSeRlkc6HHFuKAx2x5FSUx00BZo6rsMwTfdcDmOuRayuRZm2iY3RojoF1TY6KSFt
Tw9EVQRzjnU3QVxwQiA8XXWhI3TD6WxIecOiNhczJLjSCeFMCuUaxCpRE8zjCoarhkoWVp3vDEMwIsAhBteLWkLXpZcmA12tdFRzxu9PiwLHlDCTodZh
kcnowhtEV2xoGivBhM73LKG9gKTxxrsA3dtCt7kdUKgQQua3OywcORMbuYNSw4xUK2WIseHRkOIkFSPCAbQkquDvqqIoGAIvhOEuMbO6eUhZAcAExAoJ
gzQnJZ1vXMgIZMLFgoPFHArlzSs62WxEAbMADhvhTHAQQKpIXM8zxIRiMwIMywSNrcxcEi1AuhWuzC1wFoaGGBpHkHmUCSD4fGTTUY4QKSGICmEXK1j6
e64OEjmYYsZw4s8Bo8aHEkkxda58vjd3spgfHVmx8vy+2tvpvzZV8qIbBPfqHDpOudXwRbStCQTnANAEEzk6NRUqUSSUq2I4PbVoY1hoAA0JUbkxgJIM
bmOVnEugptJxp7JsplpxkzpCzcK86HAyWJCA2NAMERHZgLk0SynMwLBGzQ30q1lzGzIII41vKwcyudHXPU725CzXGSCeipUrTXC4W3s83yOJEgispYaS
i7F8rewhN2ztbm3NvWddc7ng8nkngjZDO9rc8ElwdoM8TuZ4vq8p0tm8zhSK121g3qeDJYNFynLHCp0T30s6W0DGtHY0dddkzksyJtqNtTVk96d8PgTI
6J4vjXfsU0zA8DDl8Bo6hGTby2Iy0oKQxnc9HZ8of2MOw4TsM6lyY+L3nBETQHFpGCwKFFgQRm8HHjegOCBI0MjALhAShElUgEobSGUxhDTBsNQchQXG
MTh2ANjuoQEy6Q2Yjhau7YuBQoEAIeAOFIOukBcEVKA684+udAa4FQuvHIJAcZ3d8Va5gsV2HtrYoxZzckPn38Q0fgh10KIqF1fBad94d+dgp7Aw4mtY
YI2uUpVHds1a1vXcB4+eKBzUlKYhIoomqoiIROdDjLvoXx7bocpwGOYEiAgBG+JhamKLr5FMgzFYGkv0N9TdZrPZMnv33rqdaRqpmdb1wPFk4ZAWu97u
LA2eA6b6kSJ2C7TPPWtZFEMhdoKLhGDvXLqUTPSAksortB7Q4a5tUVoIUu5llMJEl6f1gRAHjU655pyGdFkkIwCSzG3Dl747zo5a5bjDL8akCalM0NeL
42a6pukWpIhRlMmZnVVgxMA4adU1aIXDMeZsnab33hd6WlMaiHTJ7MS0DJDYJHJQIFmY2eHWKENM6PdE4dJAbIhCtuBvePCEClTQvSfZHeDU1d7664qT
zxd674QVKxxgelsyLqGSbBS7RcIF85vOzwO+Q+FHHIYJ7AUAQJIA3awK48Hk96qFszCEwwClqydJMoLDggGYKALoR35AfYL7ahoMTnUDZEZZpGg3c84E
rFSfNqsg6feGMjvu7+tDf3PguRhIdpBg8SkQNMlzjAiqYIijsSAcojpzXXOWqA6Eho8967uuPAgkhslaJgmIgWCBAcFTxxnOg6rWqnM9c1QNw9HdVUJt
IdquONnRpbti91wQrp9mqxNqrJAMXXIBD7zprOLeLXHLHttAd6XZHODlZJq1xI4miqV2lc52uzJFkEojk7gk7NUEgZqSDo9krupAmGYHeiN1tRS74FOy
uzmzVcmtkfkfHnfdPKTs0F8WURkYkFip2lFnswbwKqqCBBBIBZQwiCfD7PRAUres8Xl7MIm1jRWp2L4OXvkeDI0dsgogxnB76upNtBDip1TY42pOkyzk
6zO5sbWr6qJkqjxrQUDRiwSCQXFjgiTyRoY9vOdoSTHPzo7y72NPWvfejTv30+PbzrwBxXy0e0KhURKkJe+6sd7p5rljl8AyQiBJHD4qbcuEXoaAcI0A
RLmEOZuwMYbRBhHGslgkhTLKSBI5pdyh4xYLbFkCz0lvlWEFlLRDGFrepPOnHJvJPOEfrbYP13w4xB4EiYliEmh2SaCR1KaB2uGjs6U0cHYHo8g3i53G
hMI60EwksAqtlsPYk74MybhBknsZ5nQckOScCeAPR0GRdQYLJ46JmjQB6p7TNgbsNrJOxjpGh0dTjQUxp2mtPM2YPVTabqGUlDgMOE4PFaww0PCY8zA4
GeSyJpgYTU7jNkEzmvJUQZaWogqtp3pmUVySROpwuPMNonU1IZMbqYcO+cRNQEIcKdGAbC0OTg60TqBQ5GKIeza7MxJg8TNSyOODAHRs87sW86dFTcUi
lSVURBQRrCVkk1SOS5BkZAFCjQKBRE00hQYEuIU5YqB7BM/D7tfqA8eAxSc+hn2eDcxPU2HvphtdmcbC/+e/g5wLzn64BQC8jWAGUASx8X0fuDIBXxVw
nqQAf7XRAOKIq+kOFTOvPx9Ac1HpFIUo9MwaKREgKQD8f6/jvsTL49vY2I6sgcTEWScyWTGTbzKiWcxpyZD2PcMCuI/v+mG5KUBNN8Be6A9EBEuEO1PO
FfbRKAUEyTFJS+kikoApEgmKoJIICmkKoTQDy8DQziHh3W1p2GCiMMt85rWTTBO9viIHg/54dUDZ5QUWNtsb2YF0fXWtzpLPPoHxgQfAQUO//HQ++KQT
ggD0kpk0kQEKwJQjUEoGERRMQGQI+p+OzFiKsDLBcIKIlopKZIiQmRpFXS7mgAPaKEJ3fTHpthz4BDHvvke5A+hPpJIDg4kGJaIJQTxkfCQTTp8UDod3
ZOi44AXdg5B2A3IJUAmJyDouKT4nxAoTW76PSe2/+nPDE0G8y2FxzJAZtAjPJCPXnbpL0dnbtFI5EkLpi6M3lBGR23ds2hGUrE1d7zA854gJ1IEGHboU
c8fVDO0gioHAM5cERCOXCoyXE8tGVREUw0w7jJqIGkyx4M/OJAdh2+EEfBk5xJOOKDu7IRZ+5hpXKUEEAOt3T0lRdoRcSBADsHkmSM7eedrAht22zjwl
vMg44SyEmu265cTz12lpyHSaJBwhJAjbCKLiMqQyrIRUc1Dv5K8gUU8OPI+rjmcYR+LTsN0ZKlSRYBBgvhC/0RnVZQDBlH9CB42O+Bj4MaYwsWGTuUDM
EMjiZiQLoamkVOxRjVTIQGiNQ1Jribp6o0QLxAkRAxKkKIHjKQWa1u3NG9mzPVOBlt5ZTlKBamqLEkyGVJDpAZM0CWQiCd2y3TLF8JvMN4eJGAhBbBZU
p4iwMFLZ3q8QYj4cGakR4Pb3XSDSnW00uIyZYHoOHgIcCmTzL11u9BoEgIAFvwA9/1EyWHxvl8uA1qxeMA7IHMIEioYJTr9+w6fRidP1h2ye6drwkQbz
FjYa3o6vZQWCjzPXJEG7Jow+WjRTQ0wWiEE8ATyRJEfpDLn67Dk9pOohTv7smJ1Plm21LzCQCwZCB1JzIv0sgNQSNLSK+OtnklWkpKQBMlfifv+otl4A
xHu/cDRnYwww7uYmqEQHymILFn5ROzmoHkmPXesmayuIYk7aG93C16zeEqsEWHhwcOub5o3lnWyTRiJ1vDwJxDacj2ydYFlND2IZyYLwfkswPUylcBXm
quC8gE5kaE0q4HgnQ8X4mvbPrvTc+oSe3uO4NBShsfR8p9tI5o1k00ftmSOF2Ju5jZRbqww1ZQRRhXaELJIdjDDt5CILF8Y/xepy3QiYU25DncoinUD1
1AImts5HOMLnomy6gQTJ4XD3Wy73vdvC0efGB3OFNFW3spOODC7GXYOxe8Sdra21VLAow0Je88vI8sPcz+lANnWwJUT99uFvvZ8JyCn2B7irwgdELtvW
H7OOs4RYcptTz3vvBPXyPl1OtWpxPZOXQw8ODUNCzR+fJXNL5/hq7QNBozD2EIO6KC7OLEFgiqJEEcuGGCHc6Vh4s6uvpeCPC3rQojASeh05BhxgOMOZ
Jr8fv1D8OFNkkD7fb2E1N+xzMjBTXnLzWh42J7ht5+8feEnT54Q+kn7+/2HtgfXr78tWlFTUkTHTuTU/cZ4dk/RCOr9nXJ2dDjk4zBE1rkIGh/ayHUZz
VNtRwNZDOawmMPEZANOmSpOeOAa0bQx2W2yGNS5YBWBnVJUne4QWRQ4mQSPLpm/r57N63yV5GZSNJjJ99+AQj14wIhVOC5prA9MBsRLs5d2nUhMBEkuE
CZeEWYiRNVqDI3Kic2AFIMSCx6oFTKU4nEMixgadfLkMchFPWDXyPJsp8cedvCeTlHZkNeQvWMe7F8QkAc4mWTcJyk0y8SJksCsBMBEMohWAshBOUNGF
gBpkEYAde1TcrxOrg2uAW+lRc8zagOoAQyEdgSqOjpojUYcteG3ZuWjYHORnEigae9YbWCsF1wxf3B0TU6OqbfJ1MDllNDm24B2wsd0q1AIskDeSgpDy
M2wlHMsNZDRYSTkNTmWYvMFOkCr7YRWhFA+Mgge6R+cqBqUVKVVKQ+EDhDSAu5RpRAyVF4lFDcoHzgdki0iZIJkq5AgcSKmoFMkV56PSh5obEOIB6SKU
qBxCrqE6Sp9D5eMj7zMMxhyaogfGDUAaAJKCIKSZpEoMgxAhKEswaNSq1JL+DYScD47sAPKAKQJ5UvxzcaVficwD/GUGk0i+hV7vy15Pt1GkE6wIeQF0
+yYijzLCKqCQtWKBzpMuFVRJWWhVFaTKJEGQ5JEFBoQDyhGhU6+gBeZzUO56APt5iPaQ85R/CoeiKPb16KHo4hgbZSFywSO8QWKQnv7nxGiVA0NJk5U5
gYpEZDXV+r6F8tiBwyIR4Ga9a86DLXzE16xlBz6fUUcGhySZB8OXMcqXmCPkdUA9QgXn5fXb3gyfzd0m5DqXrGk4ZcnX+jPwT+ZNsF2GRk/YTrDVEA5W
PmZY4dfjUCQRoRcBEGAZnqYuEajr5geIe1Oi8XwzIQo+zCXf472MVMPaQiv0YHj9WJs65yBPTOLqU+hh7m1Sa1NtVHAgvd3fyUIhXJqRVyoDqPRVGoBP
kePpPhDtfxW8NPxsvAELOAzTocpNFRAH6vT3dAFjPAw8bPM3nRE8I9rDE1ggf1ektwlCXVsf00OD0ZYdCaHPUuyG5lEkipxjTftK6PDIPaGxY+YHEIZB
yrh4RQbZK2dIwosk59N3cJoExysqoFWXECQq0NQgoaWYGSCZSEJCkKRkKIipF5MWKCAXjoOHgEkCV1UXzjn46FPYYiwXgscfD25A5xzIcrOuR+J2xnse
DgbdXj3diyQXuuHl6VyI93YshP7U96FLeYXE7kMvCIwgKk2OTa6AUmXrscW22Qu412ZueMLsUV3dnLlVBwbCbZSaUT+b9oD6vDv9c4jwcnzWFCfBDflH
lerthrrx6z7zYeAnZVbyUA9NHgURjYMkVT6CQwg1JVjiVEyEEyJSJCHrZmUp+Z9cJJEFIwegDHCEMXDBDCw5gGwCeZ1vcXJX9CPepL3J6F6EUq9ISkZq
KpLMKfTKGiQpCh6kjuTUJQeichKaQKG0Y5CNLVFKOGYCV+nqp6yEYMMa7xhss+MxcSlUtCGZPwdwDYkpPjhSHOUuqQQZfys9p1s+XD5YdepyMBxW4Avp
1t9Ht5+RfWdRD6dGL3XRRPgKehknqAaJA8OrQPP5ghduGEYn3pYKcTXs4yrx7Rwf1pqKlYFjP02q4EN/79Y6LKPqffNGHPnrA5gHKju0dz78wWTfjhcv
53yOgHN2OrHSc55y69vmtJTTMAXuxWMykmJGVKmcnJaAKGJYhElAn05jMlUlqQ4EPAqpSlKUKUkmJOadYF8qIh6eymKqp7mpZaCwYilWma0FTSSaZK2l
GPvksT6tnENom/rk2zSH9kwsBZrs7GceAWEdyyTmJCb9iBvxb7kj7uOS8y8VPKoCiqAKpEebp7rPSeiBmqKouAKAggSkpCVZIpIL9T0Hv0+40M8DNUww
+E3k2zBC0CkOcu2TvyqmcLk7vxCm4KuxZ+AfH5geaD5Dp9qKn1HM7uue704dEHpIBAQ0UCTAEtQRFESBMSEJEySAic5ETzQ/BSUgMUANgH1hBEtrKE4E
LsPwlQCi0S9KtxDOwVEqQAvoGYxyJfQqLEczMzjjgqzj1v4d/TolMD8cw6A3WC/wSsTm69r5HF16s4CxABMQNIEijxIVzMjLGBxq80OCG6EBzKmQU022
GGJmaKQ1A/dcIHEPwLgeCEjrSZonEO0MQOJCxkk/JmCwGar7UsHuzXm6yomk2ZL1uZD9iqzewaDZQhqOmgQQCHLzlUASSA34kV0gPcHvlVpHfO+rddId
ZE0siH7ZQw6E5PdlJCZF+mx6sYGAsSQUTK2y+Ehr4/271z5oYPiBfKEnzMp5VHYWsCfOtb3/UG+Gb+/08b1Dc+gAQ6gyPYFgH1SDpQjn57/Svl2rwzA7
Ht7D9UAdwdYWklBQsDbx3KTr4ZTzdBPEggsANurFmcZ+JK7ChFMESXdolFC5RaHNHu8q5yzdx/g8QivFs9WXKeJFtEG90MD5f4js5/Pw+8QmE0gXEkxA
5MKIiHd0ulxqIe298RhlsgpzpZinnVO7LNl26ZNefHjBpzZedcMRGUxaCHgixK8aEDt7NbwOJI2Y+xhaiEEBZzHrO9QvQCXlA8qFei4TTkFmUTCogTn6
jHIf1WI8kOHPxxw8w5syaSIbwwr30uFR1C9vjCHmyBDFfWIBAj7J5/DEB1Kj7O3t6oh07b580klEz5gn9amjmIkDXeKnfiHOzmSefIDt55rT+O1DuZpz
+9smzNL5csqcmYrs568fd5ORSnhdKJMlQ7CodVE9Q+7nxAnW0Pr4/nPwT6/IzaR9vAMX9hE+tzdN0DQZX9dUTMBCYzSEURT0xYSuglKbRF4FGyaViIsi
bsMRSH9fLo48O+rq8OHB3w710zSbZswqZy8yBrnMcKHV1hNoFBhtJp02M54zvWxm2Q7L/ZkJxA67IVGME2oguolLZjC5r1n9O/XNI+k5skSRLsyJs1yl
yYpmxsUQr1aDAA5NmBhgbpQLNmLOzCaiAjlIAU9F7SquZUygXgUg7S1wLd63QU8mGd2XuBm7Z4UCIogcmdIG0k/q9tZxOPEFVGSdMnv5s46YXfu+2tnj
t9hdc6aFsvpnpkMGVJprPL1z1585sHL6EzCedENMKigGcxw9GddcchbRPUp2YUTxW0HQprtdcyx3KUxCuZHc0ol0SM4IwUBRHNtoU0HTkamZJ0Pbw3oL
vXeVHp3eZM44ORGaLmtDkTRyaDKaFhhVyxNKsCBIOccTWRc28FsnV05IbabDLBOFmZ3FVNU00DrhWcpQwTBgEO2eKFcAq9ZZlzuQ9UE8IgKaOw3Uiw1v
dapZhyYJtUS7d3JLIuXVwaxijV2UmIGWB3LMDhTbQZ3zJmNO+pOpFVFDrownChmECpoR0Wc151bvcgMmrNlzIGbKRDOWeYmuILA4HA0YVF8Zzre1iqg6
0h1zPPOdThSSPQiheoE3aAm+DcRYWcXVVDwwCL0aLhGBISm1SbWBCMIJsoyib1lXVosJQuHUk73dOOHQwnl8dEIeCXz5ut7GTLSdiTxAK3sUomEHVDN5
xr1QkYdg2sQBSBpEgLKQlCw6TmluibkjLbtEIYA2E9luWuuQDkiQ7iiHA6MlDR3p7rfa+33/SfZPEA5I+HUDp4JC9/dxCFzXiACgXTQyIGlMqQqhoCJB
CCCIDy1hQoAzBtB6A+AclB/mKBqpoGEAkB7dQ6CeZ8oWgViEZJQoKCgAkCaBIKJiIhAKESmACWgRtvqFV7jw8jzj8MMHIGj4kmfTjR8WdlMjBSE0EQER
QrQUhQEQsVQyAUKUxVMeuzyXyU7iBTIUoQ9MqmiEDJVTJEJhEcQUkfYQ7gpUHUFKKZAIlKDQi0CUC+CoCHOQBSlU6mOABDUVRSVEA7EkP1QhpPpqe3j5
poBOhJyEE9Pedw+5Dkkr618qqKOuYTUtF0w8NCZ9c5FCUiUjFSBSFLSnrRSDKKJ7keOj3/ucI+wmLu/hh9H+b35ITmkDsVBSgkYggKDJm9gcCz6sxQBi
iBLkAZV004htu4SR2G4Ip0Pwi60ZVT8nlm8y+6L1Y99KKIw1BEl2eWsj7eRz68TZ/+OH/PPo4Q4WVC0aY5gk7v7APwgG9JBWBxqNpaWvzlDE+IyUtPb4
H+oMkwffkaT0OaUT+UYQOqkyonJA9DAdgOoOKh9d5rdw8YJ+2oiCCijgtGzoeGMxDJGvQg+AnCf2gOGWyQFHjS+V4wGTqpCkXUDNzY39CD7RXseDxnJW
xJurCqlJUShRTSlDRqWIFyKVRAMuyCiK+6OETZwrlfUgOTKKhCAdlTlV2DEWXEVMUzUUhRERZhSUTESMAu8zS7QEMFTJQU8wdIG5LWyz+RA8UVlYF6gO
zyfvhJilKpvn9PZ6B2+76mOD7TMq1hC5yQO9+r2Kp59rBPcXmCh7UA9MAUrzD/R8MQyKqilKRbzxToRg1IH/Y2prW8wEJk4P+sGAcEHs8SJiopJKJppG
WKkIKgWkO8FwMpikGYSIEpEIhFaACKgUpaAD3mjH4wWYqxCTDFMUlFL1gyaLIyhKCTetSCMQUozLBB3QA1Q0LS0FNCAJQgRARCNJQNCvXRifEfMCKEIY
gocRH4bBDqEvGkFfIXgUDYW1e3mdJgvqIaTIWhpaAMkMJoIJEJiipIIqSlRwXMAJkDvFV93uHT6w0ej0wBpRBfY7HkmjH3QvzLScfma9bsEDsOj8YOhG
gR8Zeul3xj2Ufw7aeTfLg3rAvlcoE5T2PMRfBryiJxCdgHfZo1R9HiKCgYH5XFymPxOmlaXodYegdZ2aPFAVwXDjZwlEUkRAknBx4Sdeu1Addb6oT4ep
D/Ue03l2zvzBPOGrfabTFDXDhqwJSmuKRmOJsymOGqb0Nxw0GqYmx0EVaSDlnh3Cc49PXNfQCc0E/2KBQSijIHY+n9nL2QdDoA+717RO59xYV2QDph7V
DzNgP0wh7IUyUkU8Q8yAJNIi+GAcewx1GssEmB0wuQUakCQFOoOQ3JyAImUOhAS4JB1GoaYiigKmWqMgUMgOcLsYshDgHoDhAEdpJVdBK/3gQbIDbsxT
RFNAqRCQEVKlUqGsAANQIhkFAIZKJMqGQlCrSrqyKPuO7odAU8O8PDsplmyL6UlfKr/PN06BCEnqkEQOyqyA9/oHyDaAYhHzMQP4wUI7/TzOf29PVhvS
8cS8w2mBo3d59gHSdvK8PJjl747uF2njL8L8r9Gsc3NYlT68NF7tRckz8sC+bROjrmHlC5KXwdG8Jbc1KJuwvl+0/zW044IYQ+JGIeCJ9UgaX1ie7mZI
EIeHp+tE/OKBj3aDDDKSnmPHw/ur6e3N/c+45J70K0toxBILFCGIQhzdwdCcOshdFDG3Jw6xQE4IC7qgJOdzgs7nbr+1uWolc3ntlNzududnWQLSYsKt
ThwOEQci5RtooSymVlCFlJkkmP7qTNWWonMmckQdqkEXDnPMOCC0ONDttF7yZNCoCw/P4b+ScWnHiAhkSaLA1MQ5mhOUuoMgQPiC+hQPV2U9gQFED8rO
HkRVfRYNCoIjT1JPdnYC6TWkZYpqKZmRYJogkO+qNEGMELwD+k9yimvFvVn39H6zu+tH2odfvsk7ZD9Xzzo8c8WlQZZZPPkCujAt7tMKZ4s2cDgbe059
jaJBgzkJ9PAcTb+Uz0FJ29O/h4Ee+ep0T/l+PP4a+Hbu7iXtB4HWfzp96vxj8OWTKDVFMyTzME0+nAxg4luXp0CxE3af1J/XJ3T4gp01HqQEP4p6fUw1
1ov+12rMTR67DWrD8WsDGDdS24kan9WFxMyNi44AcaGZRWVEjvYQIu5mYmaEQHUqT4IoEVVUlONKxMtjIuwjScyz87OO6SjP8ruc0a86D4DXIZMGLDGJ
QP6oEyvI8gH/dUk1U0gkzEO/Bjv8fAq0d0PFkAPifgh4h87knEkIoxWQ4n4CBjksCw8tQc7TZhOnnncMVHplRFX7IWbRBE2F+Q0Zy28D3wYcb4UP0Qhz
2KnejwBwScRCorkFyv2MnxwRRKJ+Il3OrUKqcbQWTfz7ijtrOdkB8/YGGzy+UvNnJPH37Z2Os3cDoAEhsBA82c0isOqMaENRS2f43bXASZ2coiL0TkOt
KjnrOhtrK4zkalQcOUcXW7rVJLAlSm0MVoXSI6L/Nw4RBRmOzDWIscJxRKimYlg845M9xxzscMlWKGdQOTByAcmCZrF2coAoLRo0FpBAJziE3CRwRkND
trDiM6CFMNGSI2UIzZpdSE8AA7ULWiWrS6h1Jie1562blaCmCMxMJCghnni4SQUFBA2WFNA2ck/iQTASkhMOhD19nwbvfQZ5HF5Gnfcn2OuuhXwLwZZk
upu+vMp6DCHw7ip6pDfAO/DYM05kTlhEkVIHv6bQ8qp9QOeCvrkAoapKKAoSgoKCJYogJniB6vZGoenkWrmswFroxEtaLMSiJgpt4mE1QUbPpUDg8Ljm
CfqwgApISWHbpDYF8mnp86dvOz0e+Bvy4ujBDlAa6pKZApvncTcfHunlJJxnd8OXjzTTIqnbqUVOwb+9igBoOX5MBGebC++qIkeYbfl0512tQGAwOcKV
lZEQ+yBUmKikWUcVCCC5c5DIO8kmh2gdiwkm5waEzky7Stlrf3JL07RaRMguxK7QOMmVwI5w6DIwQC5dViKChIIoFYeJKBMLX8x7dBzN8Wgo+mNzc9mI
/DwGknkaCO8dDjc/Z8C3KrhQUH8eczURDZrKYMotJWsIiCigEIQIBfjjk/I9x24jeTToLOKwFYlFMx/mySY7DksBDJJiB36XXRfA8jIssntOiO1jhi+n
yzbUPJDZlU+LKGBxLPstgMZOF1h/D6pTv94dgVA8BPuwOB3pO9OYTEHO/uzwJdiLq28jwIWCJjWKPgyT9/GdmQ/h8WSK9G7QcQHqv8pZ9ftiKDRwZ6F+
LKbTflkgfYgaM185MGCJ6D64bNUzZqTNQ9478rlpQKORENvjAKZk85/k8O8QqogmqhQiaaTQoYYFRENQELHmoa/dy7GOhRDtK9/32FHvufjj05hgvrQg
VOJBO/Dl48zh74Wh5WSAVJBSEsPMD+tNGWelOrnJso/HjUcNGQqZz0iQwAPLAJLr+Ke2pdstEluazWhjViltcHwCFd74KtC95AnRtIds/k/huGcMKBkQ
kMnZ9bhOxgLOz1h49dXgK8pSwwaKlEYbvJ4JjA0gfD0tSxW52qyhJ1I4VydhmJfbanLXQG4AMnP2Zhm2Ysn+7e4hoozVFpz6Qzy6KiI0qL8NicTx1mTp
3MsA7icvhk3E3Y87ywsUPgB6PKfgvKVLVajO9PmHI4gdUPJJ3J1aIcPN4a1Ca5sHnHIZOHye47ic+NDtyYCyY+uth5Xe4LdSEtSoO5RHOFxAR3dg+h22
F7hS3o5OBuyZxLA6gT6gjSRH6HRvO/25m27yAcLrmG8hskzmE88sCQWfZnuB9e0n1ZEYFCEStDRRExSEpQEwlVMhVATUBEUiUUIUFJSJQFTAhQ0o0iUx
CjBCUqehR+iaQPE69AxDJvXi+J5EJvynN2HySTAaMEx5OMPrP11wY+ZCUQFKk+1gtQMQBTZJhM9iE8hyFI/YuCxfIZsApQEwCuMNkQYCiVp8XQZFHI7E
Yya8kwUPV9G+ob9WujpOkJ3Se3vTGA1HojuY8RZiTQ9MMiL2ICwyLFlwyElQy5kqfjbumnacMTCmJrJrQCvjnBJg6EmGymgTQFSaObwANTZVnD8C0goL
ywXJ+iw64PgHf1707+B5knaXyUA90KUITCRNAgUoAemEtZ/gpVMFE+R6f1rS7Zh/Pyb6zOSGh66ucvyv5HowJOyAPganAca+HoWZw7WtyBPCVHhFrnsP
Jv08177NHQOihTEpvMCoGkOG960UH/bmOXkLEdrCyzNU6kKZggvbbCiNwblejpW+/HjyB5A9ds0XdEpTGTaRBMB2/B0vk0XrFndeSPqlFEWChKQ/nlZU
MilACyEmnoEVEEX0AViz7XqylR9iMF5R2s7yJ2qKEqIbSCzjPCeI0HjTOz7kya+XLl0HygLOl7kEsorvXgKNu3kCMAEeQOUAA9DFvVSLIB8eeZ/+PD2s
wFiypX/TCht5cJeKL5cJNA6Q/Xldc/TN6uk8GQs7tJNIFZOnOv68Nv/1Th/3M+ZoRT6/b7ftw8Mw/PfN7mCLDN9XRo0y5SLKaF97rJ2h1DZWYe8DlwB9
xzXR7ur2NTwynf7k9ao/rmZfXy60ehsoNfFud7qaNJcGGRkd1h0V2QswppR7YhzDQbNAcQad7tczN5wg+0lED9kSMIHyQNYCaKTfAFIwQRFSSRbxBU8d
IGQnSRYgUrJSIRP3RqXIyBwGByqUkaVTCoQA45hsXWYqpICc4KAoA9Pep1PM+Gf9KBwJDoGQEVgAgwgp38kOzq5DZQAfNgoGYCgKBAIkQiRKFJGAoQKB
8Xt3aVAOP9v5u0ogimDx7Zo/DMKhqhoG2lgzKYRyyWTGUERRsAeCMBv9XruP97/N+hVT7JHY6bQyyOEUlMBfh2cSyUDsCMIRajEQqUpL2GsvbR2K2FHf
6U0QlMqwYM8pe+ckhJxS06wZkHzoCe9YOfzsA62BcoyihxtuRVwcHIzmfNT6GjA9sJaY5PfIHOs6sXSgbNlapRhNbAuze86M1R2BntJ5ScakmNZDXRgc
gQTYt4ZhpkFgR53nZq61cO+dcDC0RMQlJxYVUxZIIJCiqqow2YnTv/3VqQRe97M0OT4A4p1zoJwCNBPecXUOygqlVc0krpUTW7raOd64byV2SYrq3KUW
al4RUaPeQEDRRuOTJAbMK7DOpZMLCw3uAWeUtjSjC5UqeyOQakJRTT2DQUkMCnu+qzLuAYD2dVmowYGWVRCBsGBLZOiUSN6tnWQ0cgxDWbva9nZeXd7r
zJllXlQEZAmkQDdNQJ0iSdK7Ny7SIl4CcGnrRCLVUNobtATS/z06CAtjWITSoNHV0q+BIYh3obAzesvQNDY73WzZvWym9Tyeddr4Hs8MPjVMEUKkjvvo
zQbHA2duuN1MQyKCAcGUkMinIl9A2IN8QyTAqSyo2CDCKVOCJdKq0yJFVDkmbkT45ODJ1qb2SBNxTxwzW9x3xNmrmGndTUEFmb1RdJ45q70c1m+R6kCj
NarhRSy04Upd3wa5kTGWBm47uQ2XMrqVoFQQwhCEhhtVFCdSrOWNA0C0FoCaImBQlaWhgQvSwvY1uEhYKTDZkAFiheHWprc3N59o/Q3uKPGxYE0dM6RN
S58ocWrMlH14XjU6M+AVmhcje3Vhqhx31dRoavOSLMuQkCrSDNtB98rq8sDQ2L3XVIExhEhgh8gnZ2R3amYdo5qeKtogkeHxAkE5HjJeMPsGwGomOhYY
fbvamsFBSNJMTb1Q6FwirGTq8gELPE1AcACM6TM7b5mxsbgVdWCngQy6NVJphwAgTVSRSw1akNm/s5sXpp6z28wOtd76kloCYeRUjvcMkkYLfwO1H8Ry
NWd7nnzQLHIgw4HiA3ium9fEj3kFez0uRq0LINp+4eTY4N3wNTpYfZaAjQ28SsHC3ZXW2PM8AT3QzENTCMRIwQNWLYoeQ9uwDx68+icYG+oeI+tTXLKm
5QNeevMtjnTE6cznXDtSTuftn0R9X56dLQGaw1GQpqT3fqze4z/Hk4RLkVkpkv5xzOGOOPPTAPt6Aowmw/JMWYgMpO/aKlGBIUMlVQkCvcJXH0sMCkKy
yfk7HFA74MQANStNplYWc/w89aNOcwDtAKmnWSRWMSIc6Yalo0SV7Z1EkoxMSQgCqGUsgoD+y65dW+bPHYasAdZdpmD02CYkazv1vmmwJYYRIP+wbGn5
NKIVLLSwpsNUPMD/cSkh2dDPqYJAATAgIBtZwmDKdSOGwuuTLnTUFKJsISaEuh92rfaZCuZkXkipFkCiJQUMEGfKqgIgGGRfuwmBs71urpqZiulWZDpL
PDV1MICQKHfJ4qxmijBAIDbjUieuayfVzoTdnY0XJH45nsneHuTQe4ZHoApdwrDUD3IeCYdThyAdR6EGWFmTRUPcaAeQPROjSRiAp2UyGU8ElhZOGyk8
EGdgwDsm2QOdGfYj2eU75fO8MEut7ZsrTTwzOHh7hQEEgp/D33yLSFjrj2DnfXugWmjmKSH4sOUDgB3BPr9//X/HLbD6ytRWZcHK6xpURjhucfIsh5wf
Mz/9cD4eV6Qw8ur/5kTUpDUxTQQyQ1NDBpT/TFDSJwdjtifz9c3s/r9ae3QeAinw8xD+WFUkSUPdIhzQDn6B/0bQ6PA1I0JBJENIwkED9E9tYw3mjIQi
axNElFoWC6j9SYD6WH5gifpWQPqPFH6yKQKfJT7aYKfb7HvDkfWJ0JehoCI0IDs8jbB5R7K+A+v1nf9XsX8j0n7g9mk/UKHhIlAAeExIuQoDkohkiftk
WgDpP7VVZUMT1KQff9/1+fv4i+y416I9O3+noYSEcvohJs5o+dc4wDn4esJJgwWVWSfgjwFJuMdhB4R+VQH6pfoO2Ps8fEjS/2a5pqklZYKEJZSAgoFY
CZlJZGhCgn993xh/d8ZehvF9uHp45dF/bx/29vCnrYI2HlDyCwXILY2rigEkATRGTMoTRhKnBaoqb/PMOc5oUTVa7tvnhzPH31FIp2++GYaLFjKGIp1P
/6uv+Lwxq8cJ4Ie9J2QonP0s/wYH9muUclHvpf4ooB70P4od7PhpxzdAx+muFwRMZqoclNWppEaW3iHQqD6ZMavPKYlFY9KeTA5uk4s2QMExownlap1a
d2oO1f5HIwMu2HWq/eaz++m3chzZKRupyLusH9CdwrJBZB2+2VkRONs1tZMYr70ofWNipORun561xT1YKSYvhsQRIgKGmqN3mTEPuuPdclYaSisYihW9
0WdsUFhNNYKL42H0c3G8pUTBko7ZWzrJvUp9GuBrfre4i7oiFSsKh+afWTWsnhoR6pcae9LISd0oP90aNOrxD/TugLIoIiKozu/GH7vHWb96ViwRWCwj
MSgsHlQ/RIZoppMYcrLIedY07ErOAyfDJ9NBTSpVb3Z/9iYIGn/x3dJqpKqzrzoGnSIkQGQxPMOHDoeptgfxajH2tVYiJHdooqs2BRBdkcKYRQPy7cIk
iUSHPG+WS7kMjprRSgcpyFX/NIiv0RzqT9WY6lckXiwimgDU4QD1n5XG5ZthypBIH/WAifb9/3wH+cjz96o5CEjPT/5+lny8Lf6j+L+6OHzUHP7VTM37
uouEUIRbqPu/p2ePqnbqmfZH4fZ9hnhuAlFqzFeWaJ0NjzsmJNuz28P/jIZvlafoun7NuGZUUpYNMSBhs0RpXBSUKy0aWxmZ8/2ysaioVDn+r8r84kBj
84rwO2pl+RkXLtk42bQ4xBg8ZK+Od2PQy4XyEoRSjLdvpuqOYgqNXiY7P/TVhoJ1bL9VX9WImnaATLMG54Fmq0SCjOUY0Img8/6cqpci5FaJybfTQaP4
/xqDZlfU4EsKrUdTq1rQl1yBYAzfeIqIMmN/V5tQZA4ag/0e1vO/WzsvCyD2Uf3eqg+f2Rx8N7g+HDXT9pC6OVX2+9Y3/Vjn7eY11w3fvJBBCDkcpBoK
55sI8IkFUBbooghj9u7f7+zbJ7g18WCi2vl2RSQVQq/n87Wjx4btCNt+P0q7onmQD+d32MtLMoehLb4EnpUjg+uPJ9fbro1eylTxlW2WczgQPS/nBnnr
xMEWK+F+XGPOit2j1fy5cNrjj16dk+eS8XT1i0cWV6zA3kouDcokwAUYplQftYgYcJBBBJwokfflM/XTnPuYZ0QbeGUQQuPh85vPP3WHASQO7DvieNZR
g5G9RXanRA4E3lUPIZ7tr/14f+1sWKnRlNfdn88cMswkygBBQogigEiDrGRRKB6I1N5erg93zfX+hu2klLAHV7GCVyeGaFfaUf37FWSXh2MxH0W5O/He
MW3krldWzGlpUl6bYJsPZSjvRf8GDkYl62u7jTJqu8n0318+Esnr8nfpfwLc+1aZ0Sn0rtICLbK2XKc6W6v/iR3m/1Lnz8T/54545v4N7iOAI9X17yn7
V49AsUy/7xPu5RHGedKed5QacM+zzvL3mbezqEqU+lkf19rAt6mUED3qqSICqeR45Qkmfk4XytPB6WR03DlA/3JQRaEuy34gMZ/gv0/uhI79z0w+AJYX
lY5LJ/ewmDCPw/h7pGcLR2d93AoUmI8CGgg/TSjhZt/gZRsEQfUAQDwQp182FgYaSMSXDw9n28dR8M6Z3v52XKqtg7T7FyLdZqzljxLuF3duFk01QIPi
UCMUI20p5Dj4/+XyI7VXjsoYz9pG+Xpko9RF+flx7ggr29Bw+pffuJb+/L5T6iNuLfTEV4DVASEJCID7273KBErUBRzJSBD8MocEAjn/f/vNNiP//i7k
inChIFMkpVI=
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
