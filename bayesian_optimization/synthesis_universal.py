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
QlpoOTFBWSZTWVBh5HgFna5/gHVG9VB///////////////9jjR477317572qm+YAH0AAKffW+2Pdll7K6e7cs1vdTutoCiTS7uAiJBRCqV2w2q93LpoV
lm7rmPY9o8+M7xb3fSXse2a889Hvpr7ZpZmjkGvr6E+9AShVEKSCgEgSl2O3O+hgFOdzqU+gNHthrRRWh9dAUE3biTPu4dejqhKLfbk993UkUOn0773c
QGsrZRioACnqnSQ60au4TdKgBSiRRTvYHR1oH325RUGt5MrQwpG++88l9D6btQtsQHKjQ7NOTMZm77bteSVKGWqVQooiAoBSTnZ1YxmxqlUl2Yp2ZRI0
MnQybuApSq5bAaKdNCh3vd3tWgZusdtqqUqpApSQkRXbKFFQum++3EvfYA95qUHs17ACjnsM7PQGwxPA98YPDoffGnQ1WmqWmtjFbNWzWGYgIqitVqUJ
FFJFCUpEIgIlLWVVKhoBgKBVVAFMgdAAAAADoADWpVVAAAAEQKqgAKUAC9zr5zgPp9U0AAAOgd9gBoEqAAFABWmRQKCgFAKEpFU0ANABo9dAAe+Pn3eD
oO6fXque0A9JFAAFA5blde73dsnq2l61Sxnue9uyWb273e8x1bT0Z7mOvfb17X3X1u2ba1ju3U77b59O+u46b3t9V8fFX3Pst3t9tu177Bod57Ovmfdh
zsrpoHEkRsylCUUKKDdYLm3mc8di4GQBEdFaAiW2hpe3AAdDoDlobmZUq1QAAHeut8VIdtUq0zzvp33d4y8e3va3dfdvlAPbG7ttub7eh1SzZs94tnYH
Ge9mfd7vJ93bvZ3Z9a5FPtYDuZ1u7tEXIForQLRVAFV3d2baou+73rBrbd6Sj3vK729e23vW563Jj5teylDTJ2r3vbo+l7E53R7Pe93a1uz7t4PIAAAA
AvjPQVQ7182tB9gAQAKDXr2dsfUrToDrVFAArs3vDz7tG48XdZ6ffZYZqlQClCl57zbvAvYKou7rsKu22xs6kAd9et2royZ9aHTU7Pnm9h1e93rTvAZS
Kdt8++e3e4U+eY+8ADQAAFSASFOe9bTy9Htt7RYxe4yrtQt3a91uWxkMb7ncYD7Nfb0r0vdXne9Wdur3bu273XTweu71tlRvvM8XszYN7dMgN9Oq63uZ
1jHXazoayEAddUAc6YDdmqDkXu516rpO1OLbN3aq5QArVWbdgXOR2gB5xbvYN7EbX3fTPZ9VZRIM7M9ay1XtvO+7xunZO3AALq9x52RBB7huDGPvbpbL
23Zuz1R6TzAKy9o2MQ2tPXQVCkSesSqoC2a1qvoPjvuDug+43M3TlRve4AATzRG+33eWnKuZpxi7QuMc98L7AkZAMrbUtsLWASqgBPp6ObYFVVApVGgb
2G2oAAUUAB10AVIdqwUvRqCGtrQFAKkj3Azvd6ffYALM8+qSiXoaK+tFTr1H0CvsGMmCvZzZ9qZuzvdzo13ewbjQe4xvdFKqhsbQYvZ4Br3eKLnzgCq7
26pRV2AAAxVQcshSdee+3nyrvb067tzAA973PWNDGm95x4D3YAdKO7h9r775rX319acrTQD03ZtsJdvk9wAGa9mautOlBuY13MoLbVaNN7Pvjrh6+R1l
KK2ZGwxpzgBgAD6N5iw9w6UoA0Fu5swfcwA7PWElABuaBAu7cuk6PbgdmC90ukdsB98cqKqp94p77PeW7YHVAFubgHFRQEy2QNSts1pDrvffdZD1djPt
ppdQAAaVdtSiw5zBK25b3vXVZOInm6+75y9pXLTs940d3bnp0YANu19ji6Pt8AdDw7vo6VbK33vrh1533a+333niSs8rA572K9XuNy2Nljtz695Nrqg0
0magi5GpTs7gBq4p7MundWe9T1bdbPWl9t5vu3EdM2a53DbaDoDGxoRTVJmxAyUFGnR1vseT1Kvbq7M7AAAa6kFhu3Ca9Dpvre3g6OgAfWhoTWOYURpC
22jGmjRToVZhJ0y1qFawbBnQaUmc5u7gdLYB993192308HbNdR3vHXuMdtRvWKdN4M163GwK2a57u7XPuDryC+33VpT0edbV23fYd7PKK6A0KBQDZY7a
h2Cxgmm1AiDpoAXAAAFAbiulbLlx1m1wCbu7vrgAPegOtAHVA3Y2hgNwBgkAIHc+fVRQHFdunRoy13YUk6qhqesDiWygD03Z1rL1rr0ClaFKLWqLbS2N
KdYOfanXUu7nrexsd3cYTSMNMGUK0EHm2vbAGbH0l6dfT477pVIi+x6Na6e5DkXJ1V683cn1vPi7rrDtAt673mYCkn3YpQOmNV71unctva867bdPubzd
0+a9B462WtFKKFR1qAVIvsZNZHbKUU5AAAANzG1qCRPdcdUBYrtdve99vSLobwA2+de54O1neonh9u57pubUQNFNHfZ9e+ABgG3dz7D3ZI9m+sfe7q6v
rlX3qRUgRA+8AAc6ZX1IfQAOkjhDubcNQbttXnGve2AR97OvXuN7UvdrbC7bTrFwuga+XrPVb2zAH3HRQEogBo8l7zcM7cwA6N06RS6N92+AA9884aux
w00EAgIBAEAgACAAjQAQyTTTIj1I9J4k9QNMQRBCECARoEaDQJNoSE0/IBT02pB6gyA0ADCTKSkREEKj/Ip6ehRqfqn6KANqDQNGTR6nqNPUGgAaaAA0
CTSREBBAIp4TRMmI0TKeISm/Up/lU9ko/Kn5UGyQ/Uymmn6oBkMIUkIIAQAmgEwgTE1PRMIap4DU0xqaek0JqPKeoPSNMJNJKYggEAQDQmjIaqeypvU8
I1TNJPahmoxPQoGgaAGeICf8If5SofdfJPtxAAExZBVAf+CwaP8cHJyUBQEQ/9hQBR/6wIAgcQIoKFKoR/M2v/TXZH0Qb0XTO7vf8L3+ZL6nHnH/0cbk
ORQcrlKhi6pRJWsxFP/Ohwf/f8d9s5HLyLpBU7rtZnqUkB4/98vZGNAgiDhFvQP+OXcoMt2BphANoQ/tSEKgcef+vSFzt0usNZbdOd//dYhEh2Tof/AT
7zAogn/4XQza4CzBGjbaRL+vkEH0RBj2igMgH/8b//FzD/5/+cOzb/6//GvX493aKpPZf3Lu/DXf/662z51zD9LE1z3gJSCTqwcEMShHEonUDVaMvMoH
lDQrVSmXgOC5TITQIQmlHT/3VatT2W+0Tm/FOZO7lxnUZxw74GltVM1fjrfWt8l54VFY+rQefPPBsOOQ6ZdKv3dJA+iE8h/TlMKqf1kIT+s1uN5jQtwX
h03OxHC9GGc6CtcNvU4J2+3X5PPSvbqydHaZBFEnfw7iEwDZwGdkis+sf/EqW5pMHGPXGTutQZ91WrH7p/yj+Dwv97fyemmr3HjOf/9n/TXhkOhxnHQ3
7sOqLBFwpSVBUAaf1qB5Dr/teg90t2ywFKL1Geb0hUuucWbm6e7v+Te6BLloPgUDZADBHLVww9bqJkD4lPZLl/3vAmUmv193jxv7ePdmvjKJosUVPbem
Ga1rQU1JakLqV++3dmI44u7uXjLago7NJpm7hEk7jj9dhDPBKP9UQ6aQFGsuTQFZF17Wnv//gyE4yvj335fGk64B/8f/l4HEdm6ca8d7jWxTbnvUH248
sf/tsqjAZQCCBqRL/Rc80gyEufOf137pB6If8Bf334TEx01UfELnCLf/743a+PnvW2W/Td1HldyaLev/du5HlHH/le3Dwl8F9vHjnllsOCizLDxcyB3B
/+s1YP4KCblzXEu3GG7J/tZtbJdx2pr37VdONG1SphGoN98cP+lGaVAz7dlKvsQGeV3YRhWPeoWFHw2H+n/044T8NZ/WVJPLmJT5VAy/OdTUPLwevM8r
PsNIESzk+6+uaqv/p0pp+NX/Lssdq0mYX27uW5NR05e9o+FlaS+NOOO/C0jm9CGtJdXUX5NDUaoDkOdvjngP4SFzV2UoxFGl/44wJ1XjXKunQ7d+W/2E
VkOV8XyWQkHYwCi+BXvZr6jP8Mrl+Is6/CqjZ6uJAfGvhb0GQlwpjfvalg08jNw3cJpxZ71UugesLCTNms3VfHhhKuthSYLlVyDYIaCXvaHjXPof6tfd
/j/R70LJfhsx+vCvusFdhQrBT9RlHu9v/8pWS12f9L2/X9RFP5KP2TUA/+Fz0f4iVf4xOXPnwHK/j9f/nkN98SB/H9nIMQf4kVzXKNqOwP87DkOUN/7y
QZVRTGYlNoTgMnD6yTkMB905zvrj/0XT1p7Msyh5cr3Gz0DjKB95c049P4b/+nOg7V8NnBv00lEvCedv/c5zSwrPhk7qhvIW/pyB0fsIHb4GtyD/+VOi
0AOM8O41I16jRj5cvtr406ca7Agf/GYwx9Py6aenh+PHF1Mxlj4gI4XUgnlKECJggBAPv19/TxbYWAyOMj+/pRum/3/r91YlbvKUB5uG8AR+g//j2/Hy
rsC0hXvfCqjEe8ySsLMcIFQTQSlb/4FF4zoH2agUAi5rYyp/a+ACpFu1W3dewUE3UKZKxJdXDFD+l1bvGY9NQfAVFPh6jdjlzj4ao1gPrGWdXChbS6Sp
kqlP/vfuGlOnCMhkcYcDyWedeTBxvaVHPmwZ5DXuge9wtBPQUq4EuPnT04WIY8OLPW8mK7nIOU3lkicDtj3j9vwFrjp0CscySAQRoausayZPFaUDiCgo
QHddPHw4y4929KrXLTIeLtn51D2hmA5VRoZ2dvJ2oPYFGcvAfQJ/F10T4kLvkvTpCQ8MAL8Fq5XlLZwII3V6MPZ90hX1XzoKxxYoxHRtJo0ldFgV0DVc
oUdEAlHumXBlMff5Q0lAQfv0OLSCWngSsr2ktwZ6ismxWqIxIKJ/j6Hx/kPDQDzQ714OR6zdyA5k4H58JAlhBFGq7K7OL82ZAee8SB436HPOYdvAZ0+z
xl9s40NFAfZ/dy0j5T/rZJ36+MJoNlepcvv53+7zAh6pA+iEA0igh+VtIvqu+DeT9n0ODxy9WgR42N/hsh0yj0LoCQiIl1z38r3mglOrIgSklAWFAQIz
WYBIZ83Tbc6Tu/VxJA24oduKdU+GGcrpLYBCokFg+Xt9n+l9x5Gw9o77VrGPP8MfH3Z1j2Rhfm0dj9FwoAQAonOYDD4akNim/HH4zdOR58F+TXJ2VHAg
e8cQqksvoFEwUod2ESHxhq3ZN//0r0KhTIHfzXWvHJ5n3wKnVYLTQgfVP73dyFLiPnTk6hlCQUWQIJnES7wOBREdDaOpYs+ThlGNCkpmmevY4c+mzmMP
CnPy2s6MiyVNuMp9nK0ZxIAihGRpiIoDUuP/t+k1AoI/qatdBYTBMB10b/GyzKi+tUPr5/h5prStCjgEFsncdddYkDL6Jx/Q6+Qe0+4pafP9/x6jSw93
pzx6zkdLWH6LZrvmY6fowz4IXHPOOQv2SRzlGEgOKGzkrgERFpAWJSbcIowIwgb/UKB1pRGlAUI7WuAf7rwZz/alEQ4ZUTW5lbhZsmS+r+/Ro0PVDSGK
jcw1P9+jaWmiaQei2Vsx9tG97MkBn45qZK04jej/26vesGkFhphQETCNKf+qoFBqCSYp1/4HmrJcxYIcDk1Acey0MQQWGyk4+/if96Tr065UeaQ+HS6j
/hui5tLAYdoBGT7Emh9aYJHmwn9xT9GPbZB7F7GReEbUqYTp3jvDLCJfrayuBUki7yh4VnZySXId1BEAclES1AdbAtMgzdNj3KNtv3H+3XmhBz2G1PNo
mD91czNc5+H4vB2dBIMIglJQNFEeMhtrOkna0kOxBW0lGSJSB0iHRmu4oDSebdWvFQ/Z8/LdldpvpMAeV/2GPLhIiTBMEhs3cshE4rBt8V+WR8Vydeuo
xPbYy00EIwCorkBhMqCEKEv0PQqd4Qd4knI+LopuQJlChYKKiusJqUGvRUoaYZFugA5mn2oBIDGgVEmwQh0ULlFyfefjd/4oTEDQ0xnxRjVTAn1+v3/b
c7vD6uA9tcmtFawvvc0KjFFjW0e0a5ulyjfmH3e0uw0QyCrCZmmsgkw4boIc9ZMBI8//AlAzzZyPTnjFNnz/p9PJD04gq44IsOjcszMMgUR9vOpMhEAe
uBIGewqIGycKAYreBEf71AzLH0l+9Oqc/X0DI1C+wFI0Xn82SYhtq5R+GQzyhe+PFoMmzVKEggfkQKkcgCiJrwkLGxIqRLFq0BiGO+jpl5zaXPf28uu3
n13lZA7MJzhQiWAI9CkyxQQYVQUFqluZQYIDbrk3Ls/fbAYKCKYUJ4QoTgUkNpKAFLBMSoA+awNyNTs8Kz1TfScZDfQ+Jc25lWGUunzkpJ1TZ9Y1UXu4
EnwYArCga11OED10O9QJLWA8yUKgCk7ee+eGaYbGyqU5zk7fib0et78dJm1UXCrxdCFReKopTjFee0xvuyykOq1GCAFuFhRviYkiSJdRZmKCSGKPeVPK
ARH4kErnfQ/v9/0a5T+Ycx2J+3JAEDDQaKqq809o6hQJcpifl0Xh5yo1CDgBjui/Tw+MvgkCQy6b/Q6AbLqxrRljRXikgPMhQXTmYPG0AcVGzc5lmU5F
DDDD10YTeIWOWU53pFtY646txAA4jT8KT2yGw+ebahXAGTZ6kiUcmX+ap1IhRlsLzGXE+I4IEA+shE+/8P3y+7nw4+nfo3TRV7qIA3LjjH7iuXhh6jYL
+in6PwcV9LsB9xTbVf/shT/8lMv/2rkkKQLqrkKQpYulbXZGIfUOR543n+ULR+xtA24XGtfZaSNDdZf6TI/bKoj+axgpBRaDrf75H3kTX+O0vHh/KnTx
SXS+kuGtTNCU604s3f8GDCjsE7WUDIhKmYIkRl/dPzcS/WCvH2t/XbMSRBwwCouYZZkEjkPY2h/+X9NTOb8WFJ5wahRBKwqBfYM4DC5GPnWlzbB2kiXT
6P32POR67upXooAj75cfa6NdJ8kfTE0VOpDP/oUkBMTXu6M7Px85/v8r7LZFJGixv0X+EkUCFPh7fMH5uUz350AqrhAxH91WhZqbM8lKKFgCoNPfAZgq
kU9t2iB/NfoDUDbU9jIxNZJa2vR8nfdkkxJUkPR53eOsw+v50wdylvT27dXbf8Aq3WTdcxgUcTvxqHLb8HZ1gi+Qz4S4iZQE3UkwquysC1YPlxTrOVB2
kwFcQyCzqnyouq4ZEgoJ0p0dgm81rSne3gbaDZdXEmMpa1FzKMGobPqZ4+Nk58FLabs+DJ3DDQd0UDKkEYgqIispi3HDirxNA7ay1GaEqPYpimV3BqVA
2LAFBgO9aaLICConhk0OXr1+m2Xxez+Xd/o9pE40ycJ3wqSJNNg7DmB8G9X9tVIzE2iiTrMgg6erNxi2fAQMtI+PpAip915ZYmU1SBdcHLTKI9lKdiL3
duVB6rVumYzh273RvqVT1BT31U09WkSCx9iXlAcCiA2IDXWFvCw59RP3PQMxMmnzT2swqKQ+cmVre1cEQU6g3I5dtBvlB0Wp0Dn6b5ywyz+rWjQfeyyf
jlA75CHswDDNdwZ8H4s/U54hrWyyfcd/2joY18WL+T2LVFc8FsyeRrJQZ2WahCo2jGSWE352s1gwEEkcuZgqxw2DBs8Ek0eJzyV1pAk3oVfM3VfeW+f2
XsUARdoi3XIu6hGLiU52C3eTZGAQDOJ+nC1hOmPvwHwLcCj/kuQkMx0urEXCw/fsrvBlpF4VioDHLtOchBPLJmKfMoWBRVJvSr17WFJdbTIq8SDwQFdm
r3XLCOc/ftiaL9Pj14B67nSY5osgml89ZQ9HRGKcDNUOeBC1wtooDCiIYU3UIV2d3o6HctPe/f+lwzWtW2w361nLptlasdKUabBSnEK+FcPnQu4KqoK0
WDLW02vDL5MxS1+Jy4STCcj4q2pOX5Srh4EtPl9YOeYnvK1iaqp2IcgQRmRuQJEJQpzro3QECTtrQO9Jhsh4Co58/slM1oJLo4unTFzpNWlm+7qRQhzA
m7aGR5t8+eIxt/hq8sgT3thhuEUMR0OxLQPj3Y97WZpedTY3CxmCysA1ck/kw2F9XY4qFBiTCp+BtDie40btcKKcoWU48B7vf8/3fFxf6HH1RgeoG56E
Lzfx3RnchlZJO2o4cpgyE/tek+1fCdIqO5e3a2T6ViMsR2WUVlRfZLb2UZKfQooVIahEGZEo876zMjzSGdoW0jfrNehYHGDbP6OjQ/rUfPWmT0b6EuDK
1XDFUoGS8r5G8+ZcpT4NtCfI+YWD3v2yF0V14KzXgvpGsFfK1KgwSelbukMh7c9aA/k6N7OtEhjaYaBkrc3U9GWPUivix/3IenSNN6rQbMFyemREDQqe
PLaXKSKlMgubopDaNldYQJuvHvdkeBx5EqVrTT6+B7asZrjQ/ZS7QpnSW05VXbSkwzBs3eikZqIMLEcykEuA/Dgyaysyex+N89/0YwngnMwKY44hL41R
9xyVs4ClCtRR8kVrMmP2DpQGTYton1KG6oTfVy2v7SKMjpXp4DGJ7eHWQrPrbOFyY5r9WcqgvZ3ZfRgxDFGevdL91FQBz9298TtgeHch1ZFwbpypoLuo
RPtTLUpicap8t/TDo5bOqCnL7op/r1P8TNzhKCSHKWZQB/Zl83mDGjePC9XSR0uqkBigUqVfAVyJL+9TEQ89pJgEEd1GUh/gZpYQbWzEfm2EWOP3McSL
cHYQnaunNjWSKAP6NAXdOCWfyI8EcJRV/WQjM9zp01sJ9ypwWzF5yawE/PmZwEAfnyOt8WEhnHLnJuinUmZHHCIuLQh96HCc8u1EyCmCF06cG0NYc5qv
O3BkyyeTyZuVCOTWhhLBH6jiUrwiih3BGM3z9t5HW9/a6PLd31G/DRxp1XO4/7j/eseqFf/6aIglAf3MwAYbhBkKfvazqxUj2XJ2/eIT+ANoUUpbZ3Dj
3v21UFnTpx2Nug/ztZSzsScamT0h36Wxxuciw8Ojz0vDz4MRi/u3M6cX3Yf6mIz8v+O0SKXv5HLUdcKXZ81NwVAJJBFqvHoxXaYIM0jupRwP6f2Wf8t9
wTU9zahkAl1uH0CtmHu/nv22eR6cWbPCpw5RGmq8PMKGIAJAghStJPI7xyEgL8z8ARuBAMP5ZMTaA+AGOvWe7i6GU2yR/2uNbk8NOnTnlEUEXV6SsKej
NQepGG5ueOsgPi4gVfBmj1lXYoZkW6qpp1P9tdAk0L4WNYDQLIvcXYAncCx4YDD3j3SOtB5/15DoYskM4RUBAURMSXxrp0/u7KlKXTTgX6PmjAkFVA+3
01II8nLRG7aHAYyiIziIDcMkjxyvUqZD4mvaaFj5yMFhWc2KiTQ2KQMoAXEMCdxTZ9riyPWKSIOLBhepA0vCFxIkxCIJjBNsCYjvkeCM1Jh2DZH4TraU
q+jgMHaAvAEHA0zzqQBwO+vgt00rpjcpnrocVplRs9rJW0QrCVLogVZsVcVDrYeZJ4Z7/9jA771vCgQvhaPj3XDw3p/Dtv0h6Tj6GuguTi5MSZFxlrKl
qWiiUYsr7icxbNyFGBy8bBsgIEqSGWHQXzKfDHvJ+xrNEig83VaX4H8CAGHIVORZiKzVxVVj/H+n0Dv8lUjPnvrzVy2QjLXrmAw01adcCbsO+BTfmJPf
lIYooAGfboG1Nzrtq3ppqG59n29jZvhZ8gYgvBE9++d8JvgHRzYYai9EM3h7bMpCdldTvLv2RpdnyuROx9hzvLFjTgSQOxyCRNjkChiR4twPJArY438e
wevLlBilkVQdVAjIipjpudfV6raWDhxFdiZRejm+kxkgmtwUVQmO5XF3QL6h9mPkPN+uBqM3V1eY0rVwzIIDGFNcPzIl1C42UVX28YmKMltSgUISMc05
sK6n5Wxc4RIFn5+7yc3QOtCDLeSomZk53rfmuhWaxEnfsRyX/OmCYYS6a+5Sm/t7UJInh9OF99fBFJcDFf0lg/HXbRrpmXN7y608u7xODxAHhVbCRooi
Hi1uFKgS4yeVJCSQkKPz+fiTFzPRaVHRVxPLn30GZ2NdUsWMDqOLMDTrVySW0qR/hDWEkCmLMBUNGUg5I1Ki2Sq8l8HCkdTuzO76MjHulwDjNERc8be/
5M0MOTT3nzz147J0gAawYwgqxUWLJDsQ59NeRo6oLnHPTumWv/dscybqqBzkm0DrnnKh8B9GYxPPgWJFUEQEUaBzbnbth5RctMQUWXVnlDwca5DTAWnH
KHGazU9HDMsWMVQEYJKyVQVNUlLEQQURNFRBQhSpJC0wRNSUBQ0ifYiiK49W2VKkBWDKWDT3JYI5Qqy52UF2RcritKaYRHKnwB/F8Pobq5OlKeiG2kKn
RjwXfFU4SuV3hiLpB0ilqezmna711bw7AxFHo0twicNBmYAiCxE3Y2xEFiCxKJw4RHh5KihxhPndjeKhsGefGBYoDilg0MgAdqQgBrCBihByKjvBi+wA
8FCgHWhiVL6Py3Fs9OG4qUzzs5vkBPvKuPITUGr8QBTXXIdtPqASKAUrbl3dOHpeOdefGqzK3H1bXxE0Jnw9Wehx2sA4COkh0lZ2vGZ7eu9BtzdDgAn1
ZIKQU4BG4cDUCUiEQoct9+YJsDxQI6U0EmfTOzrTTqTUKTQ+ybtzLCm2X17SyOeBI62sqrh9erzwofPEzAzhDhtws0eFJFkC/sRTj7/X1Qe0Yqrn9p6l
EbAykKayQNkRP3uA7P0+eB4uIDPVhV8DuHjr0HNBnNRayaykHkgugVZwzbCdHo6AIpHgCyCdA/XYOPNvQkiWdZ/yEC5+/oWALHSgbwjbC+TZ8bj7nz/H
bwPzb/S5B3lWV67wwGMXEgyBuHxKeD57T2tz4PNwdwxBZ5ZPI/rjNBLUTnFx7N+nHTgzjQQ0IBjCSzERFBixF51IDJIgmQRHvdhiRRA3mneS/i+Deo2C
JmDVk1F6W0QEHs7je50JO2hzEof1ZviUBnEZJJHIqHSbEqaq69/1v5z77/iHCJOrbPhPiXpmeH89Bga+Hr68gGmAbgkmQl9+U8bgBqBtChenW8w81EFB
UFWT9G/tHku+/EtRAbG066uSCZAsj48+ry7A2UYjZi7t1UbGTA3md+eLAkYtw8IbA3xSUvdTqhcBkFgjEWDx9bg9dzMl8czA2qTaBSXZtaIioBjeJAfy
9wxVb8LgB9wtwHE3CEcEEd528dYiry1ibqc/PHAOclCEQilKRDyN6mHYLsCHU0zIc8OLc/367NTMsVHRBhZ1uEAsABvATQBMi9pUu4mC5sROXqsstaoZ
a8Va7kX+l5jLKjG5uPfCBRrqyITMhA6yHkqCisVM65b+GtAry6c/jx4QZ6vLkl3R5c6fZy34GUT3k3hIWBLpQguQAxBMKoNyFYKKyB9ph4IH7l+H1/M1
cU6ugxeR+sXChqBhdWE1Zaa2GQOhU1APNsSBFceOy1RhmLZ0AzZQRcsKmxxBYIlhBIoX10EVEMNS24QxHqdw44RoP49YO9RzHPZHKLRz+7WExFIcBS2P
tljzTlxk2ZQUUMYUpaMOEMZNvrm3D+Vsy0LajOLqBDr7tJB9ditBBdqhgQikOp4fuVyY0MrzvfeeO99Q3z008flmIAoY8loKGDwyaMn+nLc9twQwhsjS
4YowCDBVzPvlnAEP40RycMkQxZVkGYsqKZuA8AQQERyO4+ku3pPzl1ycIpMSq/B1or2YYz15s3xTSY6SjO08/24Zul7WiIIosivlvL+4tkQT1UKBwkAR
yogLyaPEso8F3lJHxlgEWtkDD0dTKz5NTs0YojNt4RLymYZ00aUXoUpozDOLTzms41nbXIx5DBXImEYGEkVtRqoM0WCGgodChNM/E8/971/H/o67z8bU
+XljoTGwjYNPGMnW4/Nl10Ws4C3tx/yrTIzthtBVfgXbDQuzuKVWChmpKm1OXJubBUGqpmXdCqfAjuZpAYAsOHadNUEcSCW/W0HTv2Qs0cTvSuliWanb
LlKwRiTWZyym3T2VAMDzeYapEphiyIwiyBEwbJ7ULDtyoDExMZNuNRYdHfQGu7Clp0YGQ1FpoZMgwUCpIsK9eaScaobBebpNIczo8R1qKQNs3nXrrTqN
eYZYPqryefusd8t7JIqi9Y1yQj6F7P4i85aIN5wLjlIu3ae7cfjihxrrhKwRk5pRQ5azdCqLBRSaELmYemqLAQ5sNZScCil5MyMRhpOm8c42ZcvW6FFX
mgaZwaLDOLNMFmnSxUvOXJUmhkurIsP/FDf5eM+fb8A1oDxJGMUUVRFUX6u+9TffDtiZZqpP5zRZsVQmR/aZr+85Em6TleZqdNqh9HrHkW0zicfbR8IX
ecrwHiT98IQSSSnB21ynacaGHiDrZLQU0VjZGThALDIqelpg7SbVFmK5aduaGKmmSiG3FmIbusqruhiKTwdcNi9BNqzHkYdEfe1iqs0zEOuFNvZmNarj
FetMEOjsGHUTUddbDObDMly1V4ahg9EwP3GzDHmrRZetqcnimrVDYdGxV5anNpj4TTNJwzB2NTSootSCnCiGsoi7lOiaZ2d2Rd2VJzanA7tyiIojRRqQ
ohRh0IoQjAoSAZqTBggMUTOkm7gbaCxbBPOmUd9AIgRgLBWISExeM+NF/z9Ib85NdGaVbyfFkE3cimea5TxllSucviwWq6FAe+bGlltQjwxJTD4U4WoY
3sF2OpoYuJwy0pKVo9r5RYUDqG0aY4yxjOe5ytLSijIZUwImMlBx+VDd4qkijSnRrX+3asA5Gc9IxiIoeGulMxpXgM65zpPJic8LlOQDSsbxDLeijLIQ
Z6u0DaAvWwo2SuROmUwa7VttOSrbONTEfBMaDOWM6OUSBADvCySVOTU4TM1FapKewrr7tsmtgtZ6HKIi4IYCkiwlNaeU7nW1J6MKygi3KlA59Rx3LJ7T
ezzh4l1u+pHXhI+tW+OH3J6XE9OloR86eZu9XroRZfdIc147oTQQrEB9iOb5971ZoqYyUB8B2sF2nQ5yC02E6a3rk5xjlbT3LUZ1rmwfgsF6hUwSVfM0
0LMAwtEGXU9TWr272hVEJi0iK37rt3R16E3Pnj0XyVoi86XUjnDjQOAgh8EIF1s6qrybkdiOP2bR6611mhtXwE5sDoZvrmvNjnQO9SN0Jae9TfElDjOd
bIWr5tEyIhs5KH3srVwoo98K4wqpktZV97sWJntp/lbKsGJGekHA/vXi0JJjaZY9xWubuGeF5lbK9ttalGWQ3pCbEa2L6VpnYVWl8pRRcVvMEiw8ytLy
ZQ0wegt9ayRZFtCSJIaWupZAq9bUwNW57arrUkd5XMjN5VsOjukFYmZDtC+kL4QjRtcnbueqL4zK1Kp1GjwbHI5qjiHKzgCkIwVAdBUo9rFooFLU8BAj
pFZxE0M2sUhzbJadJaaXjMROyuwS20YLLOkjnWKuJ0hgSll6p6fD2ijeyVr3Xx21pMazPCtRd2heNmbmZxNgWUqqDfCuULFhzDtgQ0tNcsZ1bz1YQ97j
tR7i4XNSJqjjkQwCPoDBk+HZF/GYJERyQAMGuDrIHo+Mv4bIyUiShMMo8uDVll+yn9gx0xx+nOrUg4EXyk3OSmJiusD1FpKzTeakB2rG8S2Gm7ZmCleF
mLQtncjUpM0SfCQfbFr6TU8Cq4478mPpzjerTnR3ggeXV/dY7Nasa0L4zvypxz8kzpCjozrtl1k8+6GxsO2TiprgLBDPd28mkM41o7EZ6VEbEClRRoUm
bqA5petCHBlnvatqigLBaKSCSd2XwImGORm6gg/JUzEvk7uMzwQadVbJeC457bz0FCuJrIEwD68eNry3hZyIsRUozvGsOHIHuDZTyt4zQXGR78Yva0tT
20nPoY/mRXJee1OT533ZAZyRUuxVGzJnPSRNwuDsaT0BS3+DuzjpAPhwJSwFdcC/0V/qVRjANcsmw9KPEN9kiNfrkw/lKG7EDo6gkUPQsI4b5/qk3tWo
b7Pwb9emn9YcTz4dWc7ZLJPk7Z4/+AO3k435Xxj234Uf5u2isQKDwpyp7JuO04ZJXXmD9c+7wq1ZAstmciw/NfriccVHF/o8tGjWQYMlspMEo8MCD+27
u+4KeQKmL2Yhtfe/gCamB2dzO8NV1zOi7SFBTtnV8ELamHDAPzMs1HU98pmN+covLuLfq1u/1w8zxEgK581Ce0ztzrapcjzBg9PmXtLFb7qvaMUDysvX
/BgK5VzI9RvUXkUEWMMKlfTu/1xOQss/cz+2UkPk637MGELXTR5F+p5f6b+6Y+x39eGLnQOJFhHZYpbkTdoUCiACh8lCaWBa8fLPe8ME8rQIDa+xcP8+
O5z47dm0FjyKj1iGQeFZ8rtIbz8Iz8SmjIu0hTdbDz2/R7YNqdzrsP6WWHAyknYrK+UnZR7SnyyVEnQH5Mgbm4HPfdn3n5Krhcs2drB/KBR15yXbvhhU
qZEKUtNWMEEp1KciGJKOqxzf2uoLqvdvlFE1SZzRR1Nd1mWps3dto2+WyWEeyQuMsUJvDQLnq67EKQCQBMoBsTl8cs5SmrpMd3Y7rbYUJ4MLPf110pls
tNBo01DuIZkggw+fpkiq/HYZGzBcfzGf0rUi1Fckmd0Nlz/ddHRx6gQICAH2Iop1A0aNn9ylkUpUkTPs+qkTgWMmtoXkQ110KRFBW4qIDYY3h9BHiiHf
E+M8XqpxmWJkkHqiMlJeS3TDizBKlVMuZWShhHpbEsVNfloeY0ChI82z6SdCRibghErk7s8oU6WziCBHgqDBvVruPNgqBXd+rx43mI785Lq6toxejpwZ
pN/XZnxb0kcghHCdIT/5L4vdSfGgx9e8DAoxRsgyvRH8n2WCb8rcz4QmNoKEb+bYHBjDYSln5tQCyCSNJui9qAkWJSlI0nRkfiYwij+iWqUPPKTYT7nk
+KQ/u8dfTr4M+ny5a1Dr4FGCsTtaM3l+bsTSPyuZw4opqmv37313m9M+TA+67Du8TH63hoH32DIN7H1OzgDdE/uIunwl7eO7UDPm2WSKAGDqHjx8fRK6
JMdVikGdJ4IJJhuRYOVs+THOhVsRVJr9rhMYxs5WAgq3PkkUVA/SAhPv/b7vfmO+mz/gzyVQ1pMifIiyA0N8QZERw9P1+Aq88DvZOgCLP3YhnWwgJlcu
iJy5vFhwWMXO3c6S18fDHdIDB0AIC5Z44kCTVh3Yu+quwYn8Qc2YHWDDW0fBZkLnm5nD8jPWB3nw95477apni67k8EEFI/MB+qCHRkFAmRoUBQsG05Df
btV8r52u6JmYzq3D2D9vDLKm9iuYJBBKIL4XflVZu0/l7W6Hh86znTj8qDacuVMmTnbrK5uqO2pYGbqPJavObjk4xxXkIs+YbQSDauivnP4WFJzHD5a0
EF9cPu2XdajyWg+f53jJZrtd4MbPZ/HRZ1wWlyh/9VfBe5eS7vH2yqlMwL8/0MFvXrNdARSc08squqr+oEdKdgG2wl3H2Goxw2k7aZt0xTW1pZwq3M7E
EoEj7WE+EBiBI/SCgehC74f6VS9lkiEpPGlJXbu8fTgqxLrPZ1eVvedvqMtRSW0wxS3X9RDOhnpB/BaG9BHeXIEmIj3VRRx/fL2hmnmQv5EMFdhVeRm1
GQo3bpqG7v15PyxcTRRYeGGZ+rKDXt0YSI3Eytq05ZfO8Br2XuyplO7qBk8hwy8LSBAmq/VFKqwQeSt+CYuc5TOOLUTNYcU3tu7rc/DYac4wHDJhXG71
mrB4bDGjOiQPnCDx5IiPHQevnu8Tui+JKQ0lWBdESgvu9giR5vz/kJ9c7Y4WwwpZSRhQQQyv/SpcaC6OaqpVkEIz9qFHdBuwvv8/KJJo4npCCgZodFgS
fwjemmlRFCecoGvzRL8SNa0gedsRfr06r6e963kVUZigSRaC7L2XPnB7cyOjX4K5NiosUktvd8WDiCb/7GzDWRPgRGMVnC0VlbKfvC08K7Vx2wCCL4w2
RADgXEwwCXkqR9tlYAYRp6QQC4Og1lsYZsoYgp7mZNZoEAa9krZsxJ0IZ+MP22xHJIik/4OM0FtdZq4bT+sIkfgFcr+9bzVVVwmHa/l5vq9oVn9zYyaI
zy5rwDheMO7eE+76+j0OgdFHO2X1Wh2Qv8igy4nd17NdNHdubbZNB6W+cKjkVtIzrkYA9Wpos2hmRPU/TabZFNPgoCpSyzIbF3+j9s1nwVoxHWVwfp6t
iigDlxit5CmooPQsjBQzIu55dzhndgyTBSkmN3S5+hlHGeu8b2GUB1HJ4+0Fp4nb21qPQ1769NKt41977aaYouGrj0s5yWd7q222M5CrOd7a/1ZLbVbv
YUoXkPjf5pYtLfN9dcpcadOSi3ZQ84DMvIMkhsFADlIMwpHZW208af1Sq05+WemohJkQNlT9u/CvG1hNElKXUmUDHX6gRPxss9OLR7lpcSjN8MK05pgL
8K98kvV6K0LceT+Xt/q7GoM/mvYutMYakBWGZqXcGwkoK9PKNQsmosxsXcAfCKgEZOvlRQ0KMEVOhA0I0ZYeMM6EkcVboto7iVEynx72ZrtcJ93b0QB5
2Rd/NirVQBygWQTNW9bDU3+cPi3i22nkzg3P3bp66Ph+dowgDhHPcsiNQkAutvMF5I/YdZofRr4XNA8IKAQP6j39ZAbDreTg0PqznEKxUiPSfqWdLn9W
HZvDk1vM4ZaeUpw+vE3NOTRLtIXMC3Tq7pHFliOmSAlB4UCjzw2qjy9M2hvHpRsqWSfX4LPfJpjjRZYu2XM55i2lZZGwcyoHIggzqAzXeDCQC0Bw42K5
f/xxmh6T1+fy6/TiJnGBy+swgc5LBGMW+l/hy7QD5sMxBRAkTxR6EOXYLtI6rnQoO3HOul/HFJVDPxp5d+JPPQa9g2MQ60h9/xt5+4xb/Hc+fHgvrFCc
TN+IgOQuyj/AEW/QVuJCetuYy1hJkfMbebu4kMV6ZC6EdlmgTVcQ7KrFAzct4K1dYfIj0Fpex2HTLAXuTlbAeCo+CX0MJpjS4wJyWs2e6KjGfGzlzYFs
B8FpAvx38eB1oJnrHm3yorSQ4j3azmBmSMsr4CkrCsZiwNZSAJmOslSBODfo+PdfO2l51hR30rOVOGI85VQOXOuwZgMYhGuh+BkByzZlm0mcAlta6SZ3
yFE/d019gHAlwgIoiH9goBL4S5WoRYXxHzHiEiIA3Prr/V+5LWILj7MjNhh8OjZpVidGudzhioEyJdODNY8Msw95SKOD5mwgOIAE/LQc93kyJU+nYqAx
lX15AA/t/L8gVKGaAJzoqHkqKaHlrswqRrnLlrK9+Hti3EmBm1jp9CowwTTVZxyKWl7/7HT4cPa0seq4wt5X5KTkqgQV+Cry4ZokhfJ4L7T9/9jOAnj5
YqFJashKqIZ2GoziejySZPmuJREtdyKkRJoWysvEGYsU4rYfA6EeiJmQJAl+B4d6mLdHPmTz8Eu3jz6509lKbSbp1WcQDm6Bei2vgtuPLg7numrKkK1V
ACrzB1lnCyKgpjzboBIBjn+KwSP0uNmP2q4qCpe8QZQ52wHFOE/KsCEFKB0qIBRvVGHvs9nRTOapzdkoHZkY8YcQhKOsh25gdUdJKEQnkiAff7OA704a
gs/JtbC3ZafyrjSCpUg5t4MNxAXyUqnEorCnEB1Hfag/brmMjg+spPtD7rhey3tjn9E6Uoy0f1Ih+iSqFiER60YOVtckyh4XSby9JBOp4ZGLFrs6uGFw
Txft3vockM4ZDoQvEGVOd64+ZhzPGY2HnNWIvNguYeehWe/x2w2dW+o2Qvlo7wvvbMVfXWOCjUpDkauCZmKlj6Cfyq8NFUQgBfhR9R0ZIdksRJWqbOwh
9QKDJQ83RlKrPmiqxEu+JcNMfxpcdSEuWzWRCbquiukaJpcZAzmyToCUggUzBX+5lTxjw9tIOSHCqfDEZ/gaR80ZFNl2qPTxMuJZMla2vYO43D1YkBvF
Ujfw8CCCZTjvn7GFAMkccnA+wEDcQFGDdAveyK3Zk8AUzJuBwlz7yidHgZGwNJQKVDK+jrcsosqCCUh3U7XjQ61qP8wuo3qZfIQMEhXX7Op90O+taURC
O2nENkRz5xjxwo0YwHpogk73Tg6afC451t4MQUFFFiyHqIB5ueQ4KVpwrvyZ4fD5TyvJrVmlIvV6fd6zXMEng2cJjlIihn4hXpokSJl+ZimAaQq7g8lS
L5zk6BrBLvAi1BbpkKjau2LZJkQo/R0loZbazgQKlLbtqwcNiC8ClFVFlYggalPXvgWNzjG1ieenYCYTOhAqgyt+AXaeoglvKBvLQ5SsWkUA10PMcZel
rjZ7akuVHBpiTJtywqYlNhFKx1oWunT0IBq6A0R5N4JP1KK/kfmC5KlBsGswrrwy7mFxw5V0rsNXnisO3c6kd9KsBeH051nMi+hI56zdO+NWWcFmB5st
gq6NnEImM8qVLQouTiSpVQ+JYj4w9ROWQ6IccGZC7vHF9O2ofug+d8pmJJKRIZip0t2STRDaQsqCORBFMiIKKBM7OGFFkQwPHhX9p78rqug6XYffjhFz
h/PLujViR+D5nTjD7QKSDiqRCEaWmiCBzE5ccxmZiMKBMFu/Vk73VOIGE5AgGqoAtB3okpS2v59JD4ajrycRpyHOY5NqWf52iccNLD9/WwZ1+NO831HL
xQNnzXqqoSxGn8eW8jdYaQtT7XkMvi3jtvw6wSu5jJ7TbMJ+uvs7nm58WU7a699D/V8uOOJDch998sG2uI9bTh6lHSYOElDA6AfEhqzWjgKjCfRlg49t
kYRrR0c/BZ10+J28brWurP9CT45TdA/nqzQqo5v79SbPcSBH1q33V48YE1EjurtmAApBQBti4J1kwZ2yX0gChGrqKkF+NvOBHFZEYW95WlPGVMGcvntW
95Tmi5ItySOqqJrAkSv3zl+gpsBI+xWGFOsVFHds40iQwSYhFag11E7u3PfwiXze3rlH+m6+WCiOf9IA83l4exR7P2R7P6FdVEpKi/R1Z6LueNf5Cv08
5rr1rLbwbI9f8bfHaBtPfb+DsP2fgj6Hhtc75pi3VdrD+xXWCD+uz2IiXjxo8QzOw5Gf9awcTzy9d+D0z/Xtrxvzb/PRztv75/lGW7j+DXj1t4YHloPb
heU2l3a3ZZ9nfXpwZ9bQz9nVjSzdXVOlWzcftXlw1GF+U+YGv7GUdOPszT+Mrc1z/dLGumvKGOaqL+xc8fg1jk4U/0XCcQSQZScmSauyCQkvl576Xqfh
/TzO/R4/HP6x2yYJ+EADOY7bB0IrEiJ4dMI/z0Knit6hQTJFbQDG/jW5JMr+YAAEwQfotzsL42a6UM/J1woVKwDhSwfKzz0FkSa6oeiBIncf35FGCa2x
6n1oAi5sh/4ZDF/5FWpInIiAJA47VP/fGrevXVUodOEOimG2wvfYcP2VEPl8Requm3glycGCFVK0Ju4QX6nv25GS70vVbhqt+yAMo4tidTi1FkBiMtcx
BgyrXNlUSk2EO6Ht7zH2eVzsIKEv87mnnPAR6UY8jyA4wYxUDltvt1Vecp2z3+PXi75DIeQAs8l5/bHwf+wgZ5pfW+JSkyITJgzEjZmllAEAkfPfQZb1
g4+VgfV1H9aVFCl5+A1mw/IeB4ZDi+s5zMHetZrV5o20DlnONk2h/hXHH49eX6zY+3gLvnf9RUxr+On51XcaELTPQWSRQSQJk8n3X91SSFykHAoJ8+A1
ceAxagJRyhIqqB+CRkg1tY/nOtckuc/23Rwned26L27kHQXXbTycJ+vmvFVUXXuk6O6eRIsne7p+k987vdfHrTzVTLlEVEgEGpoKop0hRmk6SVFUQobX
q7U8pKJfqZKknIAy5S0f9edHXxvl5YAKeoQhAoHUd6n9a8Go80/KoSWONUO5zDWWODA7kEHuovTvUbIAHAcgCeKIUNLwjpQQzd7EFhU5f5yH19tR3VGR
AvhVtR3FisZtzdLDaQylfXGj7IFQSKhP38it+NpqZ8GZEp8anv6LPfThcH1WVlqPloI6IyjWc5ZI2Ejv/lLFEdfGfDX0a7uvGOfhBQ7j7/n82rqeHPik
Txe7FsTzWnmy1BIEqLK2GvLqD0BNVGhQOoAdmBIJQsWXbh+eQCNW22LOHqg3R9xnDa5zx0UX1VACLpWRjAkL0YDbFN5Y6uFmMNh6DU2NaTiMwXtVkH25
Q0fi3ojp1Wtz55b7/5db9JVAhRqyg+VR7ptAn81RqLLZZVKN++mjnHlwZwRy45JRskEhVVu0kZfh8bSE/HtQcZtnxnjgo6Y20cJnND33cRCZBntsBJ6b
zbreQxQKzUpszGnibgH3zVsKhKlCSSMioQDFfYbjQQyj2mxKbjO2ro4wFqasrlbKg1t9nUYE697CGp578fDR31xN4JYMRO6KC5kmij2Qz8aj0NHxSM3V
A6VUSsDFIJUWfTJ85NFbv+m0EC5qCAQChKAGi1ZUQlBc1Jwn5tM46V1mb/7NbG6eWXg39yca1UL+mw6LVpNptBVh5+um9onjercIAUXwxG90ZVjXeUgS
6GrtKy0NcmGQYnk2K87TgIgGRS38VX1X9c38lU21NxHFwEoHgcoLXlOmkW0QGwxJlxLZIc2wDsjExygMQkKRxfKw5cy29u/63pyTnx04mSE7UdkhLugd
iQe+Yd+4SBbbDQklEB53iJGGRhbh4O7c4UUUqtii+FG8jLLRAMI7MQiI7Nt9Iz9HQM+dxMlFwWektEIUewtyJBYRwF0Z7Q66Gjn6pnANGKWKlJ9FzKYY
CLMEvQ7wlQFiGvuMAa52to6QZ88ayxFNMhU5IcCbDvFUF2QKHBscpotm1pWXEi11qwlR2Ts+eHiZhM+Cr3faCSgIBAN1kgWZFNnCfhG+6/ZnnejJFAPy
IH1frxJ7GJ7GVV/LIeYGsroZDvrf0dJXB3YvcLEQpIwij0teHSVqEfravkFyMVo3PSOHEqn5hlRvd97iqfoCgiTYpyDShE2bLfJAtnEplyGYKCFJQWI9
lVk7e4LU+kgx3qoUV/L4OIwOKFSGEufNX0ls3y8q9PH69QcLS/BUTv8+vVJaSG8N+3TeQJ5f9bMnUue+uqNuubN3eY7pocf9991PPt2jOSwBfSiBuKhU
JDnJVAwoViG7+5WjCeM+cCO04nAaJBOdND6ASGU68D9V+dfyzXhcpkgINQSfl2GGV8kyyOgosOAgZCRIX0WmmUctPSgYoozkWH0Muu5TxPGg6kCRI126
Kzqumj+JBQjy4HrEBJHnEGdELylZ/RfDGqCSs4ZJn420zoOn+YYpMtl0n4/c+be1HeXbx35ut2s7Ij6OTBg/JlGVWEYIxs4uUoCKsGZMigKqGOclTU0w
sMupF2mBZz/OjRI0298a55igpADkwog8LrFBEE7XhT/SzXpqGuN9WVLfT8PPOprcPv6snOc/aOgipO3JhvS4YcLTB8VVcvOQe/LdgW8y6N6BUk7p62cM
OKkxubUy9z+NQ5+VmP49YQPMoSQQDuodvFZj59PpbqWCgD8a/Z15SxU7BrRS0ofeTwKwCbjfhQreTP9+McaASBGCQAtj+j/4vkWR9juNaQ6k4TsD7XQ8
tDWajEhOgmkWGogoDDqP9DQs7UBLJcEgDyDI2EY5OTv8nogDpKNeSovWs5L87+F64yDS1VvkbjLK9togN+wEvtIpEbFBMp0xEkSYZHoIdRsfsz/PLzrb
MyTH3lDOCUWT5HX9768wipFJfFnxEvQIiDpwbrP0ZdEgNRSrrZTFIhpHxbtQW66cqwLGVWeqiGBVla35lMrFxEiqqqpqMd4aDzMXf2V6mSiWLuUf0A8R
vMXFa0eTMZOHeTAXrM+KuQphB2riy7BiTCAWIjCN2AUSaooQQKr+jJcvuM5jh7E4IMOh8lXhncfeCmt7+FNvmCxtSS6svE5Ah4JBh3yMsvn8rixpXnoI
QSPBCShKCwI1BYgE6VOgV9J33MTUpSMg3rrUeUY0V6UiyJ3ZrpVJkyWYpmq21p40mAtZMG6VeyqfoNyDxi6p6B4Xk18QKdgPHGnbdFKdCa0wZXEghFIw
MHgYJ040FKUEnM2Ld8wOwDCsp6UvMLciV6tgKtfeIf0A8opNYBUhUKNW+Tc1K2yFTVMeZBKoB0BQKQL1morWB3nJ8d81pkN04arbXTJhktWjwzpoTFFX
o3f12j2ri5AvW028YnJ/M+j+RTrNRovaTMOyw3PRTqUX1u5Aqgil5Vr/H/Oo8YqLfB8Sh0dv/JL2ln2OBRgqEpXjozjRmvg22n+F/xo6HB6TV9hkq641
lmNFy5rKtWs/s7nKDzPAelJIJggpMINxLA73UO5BUrjjXt2uiPp0zDZGlWjeEps3Tw82cbT8fJxR9J0fJRm39WtBWdSPcAEG0oqMLtAqg9SQ7HpYVVfq
L8sCTnouMFBVDXyKH0KOQmh79rYKPxIlVdL8VbwVZRRkRXR0UQe8cBiHGXjkK4p/MfCMsufhizVFs9bWB+X1TcIkpVbu7gqByB7U5Hc8/dnZPn2YWqHe
o9+k9PRPXvwZEfAyUnPW93ZXkwZlDr7JexgG+HVUz7z+2jm+miaF2RFBQaRRc9Zv0jMQi0VLHv6X2VA5YGDIKQmAB92Qp/DuX0TNduvr3P03vL0nHiyQ
LM40aibGisYMSKHlnkwmjwnL9+Se7Xk7HhOmkj6XSiP/b6fHXKxUfOC54N5BdyrnVVM3Xk7kF1FPq+/d/zOJrzUfU1uS9vds2qWnd1H+fBsQE/NmH67Q
iOFVAp74z81jGSNkq0RVaAHKB8ebBpQyyc/qZx+dn51ihSh7qt3KIgEh2zdx+hYbYgXZexWFCqFCOyhTjRFHAta4wVr/jx8ToQrQK3wktFMgfjf9Q+ew
+AhoAtZaMmJTMNHr5xTKdZg2BUggEb2YMh2/Nd3LUixBWJ2L2y9tZ/lrbicca9DnZ9E+n7Kfi0I+7/k24IccMbwIzknKWbamjlR1ijQqgqCoiUpxEyoK
lIIWk+LznFqJAJBsAdwhKWfr+uVaJJZZfc1nXTw5LHlK4ZQCfXh8wGyCUhT0YP6+nm4pNUf6amdVW/y+3qrX2Wh1TzumpAL/myq3f9lTRjHhdwHBzAym
xjQaOKf3wGQQUAWVvi2UlES02peWaJXaBvBsQjHuh760cx82FrgYpakxFjhV7FX6h+B12Azpc/mXDnCoIcmTsZb+Ek3wRCeJ+MOTA6iQNnSTCZAz3kf9
ULdxNUZ2PfVhmmZxYV/shQElL4hDoZJ5H+jpTcDps8b6cQsktHXnB/kBJdr2adOTmRwWdYfa863uQ0ByMGPobwPoSPO/R2CTtuhkYSMT28/PA4/xhCFJ
4pwwR1xkwvh3+HobbHcISbs89FR4Dlc4odIzeCAokDt5HY0AdW3FkwCOAdkHaA+hjDe0AOYHEio/31zlW6KUenR3654lIzlPp9TSEA3mrBI7Xm5E1UHq
LBy5Xlc+G6JP5iZciyPJDPx/MaYBtHX8EPqwggpb+HvlDur41fyyKHz4XE/8P306th+5WJBAhVq2miD+B8YlORUZlT3XUl+UOA6kF5NchHQlBIwNYR51
OH4vT02yRV1VfXzh+ol9X+BhNSCQabUHeBtWMqTlEZNwQOSWhnTN/9WECmpRJn0P0afMGj8lSoNVVVUcSTZh/Ms3nLqeHK3YYL9TpjHA8i+XjJn2LFlF
8x/FIdWqwkG8fbiKxwWye71F6vBQTkpagcQq25ASSeFk8lhCBhfLKcIsvPk6UzizpYlqvFXBB6Ttd2CfgubXwRrm6DmSJ1SHZiaQ6aTgSDoMzJl9kMxI
UHlpzj03H2/k+3xzp1hwnHIN3U8E1hOd0GvAOBNlCkCrG5T5uQpBQOar4qKGhFSO/jWpqBketBY7EOO3Gxk+k8tZuH75bzkCCQDVXyL3GmTvIF3u65Fj
IygwyMRbr4edJGV9yKJHssnU6ZdueMCvNeonykLGNx7+DaNdJUFz2LGwBMX5z68JcuXJc+b0w9aQ+OT0DPQHLiBmtdhdasgPEnhfMoDyyBzqRBy3tQ+6
Qc+9ZH4kNJdQfXRhe9hmdmg9OGYhJQjcGQdmkwI3JUXFn8ii1RIYBQCC2xf7Ce/aj+A+jJ9jYNpG+0zKKGcIytnIpy5Wfb9uvn01pnTWxRw3dyaWQ5jO
9eU1ZuahmZCCvcqDm4DxoyQSUyKodoqB8LqwzhwbEWk9lbbUEeoCidu508rzSpBJjvYd0RgOzcwRmCjIQnkseCgGQCek9AELyfuYVdRw4537EkSLpYQv
lR/NyMKu/29LuNj4d72vn8we2gRo2a85RozoGGo7BJR0u7SKi7dzTHveLyl8Qf0wPVha80qC76l/MqCDmRDB4+VJByJdx/TRHxNiyiaA8R73c8DIyXj8
WyOJCTZlSwBPY+Ba6hzsy0LQ40xPvNPGSiaYmzCxP6oKp5948fYMxuuDA8EO098fcgvjOBO7tBINzptEZq/iNCEw9yiR4rQw63dTxzVGcrSXd6Dh5RP9
izlYgiOJ4C0ri8BiYIbrFpzs6z1NUtEPq3CRizPwdR4RQM7t+TPLW8mVvq7kgWKD/ZkUc0hgo/YQuvy5X09bGRX9kdl9ljVdSTf7LeA2MkBgY41g6yXp
s9XsJXDIhlaThbr/VE++qwCOGZvhMREct4yzW9J9E7yEuJ3llRmId9C4HoubdjDjVAESYQhEGwZ8MxuaGe7BT/SmxxZR19tF0+uzAk5VAyCIKVpYYFKB
+voqmIAyBAkjprxr/OHzmgYfrDAFSMpsJViLbbW50ccYqOazyWJr8wdYdBQplhAShFkQFSkdDb2/g3jixEn4m5fLXyekS6e9grKac7O3uUSms+CiU6jl
QYgn6Lkb3pDxnEQrXvUT0Nb2lWr1Wi2kJlsrqGIiaWDbEOIEO9a3aIvWI+bdv0F/QlchjPm+8l+qvNqk7LcfLjYj6BnLoRx93Nrd3bcdoU9/NZxuzavJ
XcYUY4KFIY+q/w3JgD/Xt1PCf3emx7Fhx5fZHwlJgTtJpBNNXj8VAnLpR0HOghKv3H9ZuZc7MwZS/i/b7r8KcDFAsxkvAsU8B3nd3A4FFGFCd9lD5ZFe
49/tXh+e7V3zUCXKLKvTUM0ggJGxnq5apDbQyHbuaZsZk4c9/h+fC8eULDNXt3ptXsw5zbJvWnI7sKw4lApA12IF5x7JeyvPwebhas3ezPNrK7t3dzYK
QvBqbecb0Jsj0uWOTl8tm1P4ba3xasJIm5HJDcBkCASDyPO7tTHPNXAJr7mk8s3bqQxzveWSwDIduDBy9P63oiUUeh24KlbzCbuFJP2FTm/TLGcCQ8N2
bhZSeRUpQzIYEkc9FudbKGujZtFuVtMvPVxjciPEvkXx/tJgjprPvbuOpkAePl/Rwj+RVM1HU6ln5qncws0ekusgCBAVqq4rOfkra1ac9tSX+C3kHEly
ZZujdlcCx49Pv5MKVuswcrMG3KjQr831d7dPFBd9EhFj9Y7dOUYm1mLApu++yKRYA8WC5lGbdi+jPLVvdzx0bI3v2VcOA/G+2cVFPuK+VFsfDCxJdKqJ
lxl9y9JBZLMxMVSKPdD0/DVj1Prvf9hoVYfg4d7xjtBng6mqtKNoLB7H5crmtclbG3sism21MpEcleVDsUMfjSKqrgzsuTCmF7ykdeOtkD61kq9ioes7
vnWWEF4Pb4+DIlKUo04QnwpmOEga2Qzh886ytBanI1qi6EqcKIB+c2Ve+OTkDk5sh49+E6G+by+r20Mao1VsYbZnRU+lvc3+MevRjXI+M5jYAyIzQZCp
ciURD4GKxDj7Wm17id1/4rZMjEzl33ntPfU97ei3B2d6J4F1Y7vgujJxoIv62juxSc5m0quH4htTSO1bXqb8RMcdRk2ujXkIvWOUNpkJxpWdpXGCd5Sv
i9o0NhcQozZkYESNNpPrM3lOR1lwZGI0qjBsh5V7Z6QshlWaSAhjCNaQw8A7g7vU0zpIaWMWcXMjxZbT49+jCVX87rX7+L3z8jsZhlkSVKBF/crElPQZ
j8LvFI8pEaMf3qUBODSmFCXyVMSa3dgma+PHgG+pmZwa7dPGGLGE2v39lGKx1aoyIkSWVMeWebHksuoy0ytnizautioUpFcCWJJJhu/CHyJsXWYsZlih
jG0IQKK7veTogobofLV4DYL7pRXuwre+B2YQ4w7pnd3vu417XFDy5cwOhqnQ7JR5FFKujsD5AFAzZAGoJ75yKExzwofa4YZA6dmb4nfNdynQRZdxsOKM
CYlpKV81ExN8c1NDKTSl+VWDEXgsFQOmJjbT7G789UN9E8FXLdhwvkHKbqannu3bRW3y9tmjiXo1tRIUmUCppYf8WDoj9UIA370n4KSEddeCessX1Xsk
A4jg9LH61fYmIKBqnINVCBZUjTF8hXYHmLDGIETZW4YUOJ5W/Jegam3eScs4VRKyqJI21dU3uayIYMzElcbNjbqVDxKT1S3OEOWz01ywCcLcgyYowBFp
4wJic8TGdujea0GUACCEuCEotBRWIviAshCutRdB4e/KvjkVvrpe+vBcqWzKlP7l9QY4LCA/bm3SqpA939GFQNVy6Tx9s/V5poQpM4h9uIz7cZof0mh8
FCfI/gvdqB2UD/GkbkFoCaZfRAYPR3g4pORHPPDsWF1xPImKqcYzrMEC5Ii7iQ1If6ygblzqg4BN/1dnac93W64um0OJXlVD8+HxSo4p3WAi+cYyIk5c
tS4sTynDS7fh/yALGoqMoESsuBJbfLJpB/Z48sV965/NSUjJW47rQd+AnDxxaFgDqSiIcC72k97OfvHPCn368kd8bctG1seOTNYf3l0XOaHLzxyLjXfN
7B/GbJNgqMrxLbUuXElUlfaoUYFPe7348J4O+qijSbvrB4UgZTAwTxTQFAmXA61E13aZLp53zfYSBSrDk4kKBZU4pWuqGQbD1ECGEL7imCCBcaG/i4vy
hSCIDgensnUpanyZWJqlTQpgcWZ8wpEBapkJYaZbYzAIjEkMb5acNSgwxgcCQzodaNEq0AQCDCACRCAQQIPhjJ9OZO2A43W17fIT61/jv16J+3Ga5yF0
E4DpoBksT33At2nOx9XOqD8Ai2faoccNrVcKyqbnXw+n6dKyvs2h0wikT7xTgjlEBIB0AhgOEMIFm4V1O9BxDOCCRSjcK4MlGiY+D+nS0MTuRnL5B6CH
4g6GelYMfi3/D0xuNJLF2NfHXOnvSS+f5MJ81/CpEhNrk9fN9+XodakWlJElXp4ey3YhvO7qAoItzZOmkRhoSA1wcOqTxj18pxtu54Pl3SVWEYJv0P9Z
3pOrClo+/fDOyqdpQ3MDZr/Rtt/PrOwXw2N6nv6HnNSDR37hFdLgibh1u2RH93yVhCjp2UitQnB5NzdlwZBlDPUZhfNdHhoa5s4s22BLlRqn5CimlQq8
GZhw1er+ZlfrIeZjgnOWkG13JT0O3fwzW6lVVVU8YF9Zsvwce3WunHHh+18H8npBPgel0vtZrzo4c0V2zSKtvDn4TG18G4d8mTMo56lH7wsGBpa2OR+H
+vD58d6cQChQXpxK5aJvqE2+n8e7nLF74vYi5I8eUWG0DkyiYoRIG1LS0TNbn2pgHkFEmaPu5HECcvoPsz6+ivNQBvvY6F6VAn376MyThMEDtSyYZG6f
ibdYrDQqwUZJqu/Mr8iACQTxmMZculH/Ca+izh23JCIX0QTL/Rjgz8FfBGY3uezP0IVA1i4r/lNxVgoJJa2B0/DGL2pKzWnHY3AMutezUMpew82MMpbd
ZGo+uKSCpPStJGpJJBvRNFu/t8mp4LgrJkh2AtxoG3Ix9qzNn1qimhkZBtWEar7mbRQNY1DVbVuTYKxrsgtVq1rTO07soudVeanXPFbrANVZQKkaFqKa
Q9W6OFmPx6q0uN6f3S5MqN0dnmgP1+uz9Yn6j/Hx6/b1U36SowTus63MGOdrfb9utfMlqqAmu3Thx+HECvFczw4aCc1L9OLqk0XSspoLrMxmlahXKNeY
+xcR5eC+5ZAQIrhffzrQRMxK0zpIfQc8P80OAWBwX5XLrXWYIkncIU4ixxfh81elBsbkNySlrXIGUODna5YOE57vIH6/uGkrgOWKhj3KFurlOKhbirCX
bVpYkBpVPeGiW0tdiev69Ax068J1vPmNVC6h9DXRs3tlklTKGBs8lnS1nRVnwt64uYpfuSzhiqqM1rv/X3bi9CqZlLY52nMSRST6lGBPnQSkOVVZdpp7
3xSXKdAxK3m7kgmqDISA8VyeYt0CeVnMJ+888P3JuQykM0cwn+gVx5i11HwGvAhfhihOzKNP81gsfLm6WM/q903B5qPPern1gOw30DFEKQCncU8HBKdo
4/Ha1LEKfiQliBPRQIcoWHn7+ON9dZu09unqfcv7eb7kPDJO6jLZKcNGEQfzZOpgbwHt49+2/OuOoxeTxu+WsuZn2YW5xJ82Dxr8BkJoiQQBqiElCUJR
CRrn7/nZfPfdQ4Ry85LH3sDK0MRN0sZWIIzathqah5KVwOOBWIuEQVWByrA4EXGdaKORTlK2a4qKnUK2YaVptKc3YOz8XAYiiSkej98o4/MbCl4b3d1n
cqFqoI8G2qEzQgmRQFDOjBqFTwrWZ8l78f5RsQORQpI781j6qbAuoY2lYwYLHsQ/StuvusV0BBD4EUYd3SToMjvKd5RLirRL5pz4y1ZP+fCPx5QMm5Nv
lIfOdAOWYudlmGatVAyZ6FGdQCUFdKssLzIVnpSkkKkdwO+L7OFTjTLkv749gKMZjfzJ88adDB5jJrV5qiUmvMom4uSDJQpZVIM255vDgYYMD1ukyv1I
XEC8Way6hxz35ZMKIGzBP1n8FMiwbMnGqI6Q5DaXikTxaHzN1CFCkWp05kCmsOq1uRnAzcgUR92l9eRtwj1UpgKjYeTyKKv3w+R2Oms6PfQve2FhYjxv
MSmAtPEn1RoLgRYE75fIxQLYQpKEltBeyUgoopFRRr8KrBP8v966+RQ4L78ON/cSFNY0l5fHjp7B21axRtD19RkAnOzebMRHo3Id90PLvFY5110eejyp
yWwRNmG3O+4z5WAqCPshQMbLngoyQJqZ2nQUzO6lN3pUCGQMxCwQSSSYOBQsl7xUaX+u/A8muJWl8QpHyl0j+cKWs2g+EfWba1b+uraN/RVEafwynWcm
YhnRQjS2eFdtXqwpTuHBXo3FLdWEBnGpBKIpGRERdl2qB8XLeBdPFvGk4bLQzH6ZX664cYVGMZfbnWIV9tmjSCiaO+UQ0lmuKaZEHoyrlN5YHfCq5b1T
mI5ajHyxuftO+tgZGgQsXAlE8WplwAMuoIbQ/d++6GSNEUlqgKI7BIT5S58XMT4wScxTuj9iyVEZsoNvOtwC9Iaji0u8iYIFtFDIR5twfKNBl9DQJQ3D
jDeGyl00uB7lYZq7BH9FRyg9xgglCK4goDasN2na6yVUhVtPk7dM075IUip2Qp/1xrfPz5a3ZwlScJxaoUiSLuD71gAyAKSlcVYD9kaJxuHON6HXib1w
rAqsUKZ01o9LC7Ybe8Q0gj4yQPamdf53vrfBNfrofr52SImnIXmobVrOkIZnx3CByyeXfIjjtLdL47g11kxfJQ03e7x56c/QCb5A8sFJO/e8CGRE2jzl
QFbGd2Vb5VoiIlJCRas7pR4miKRfkL/NZLtPz+aNH/efPB6TGf3cPu1sjKX9pXz4TytWcvtLPZj/CwBA7P6etbBjB8cd7GupzLaX+12dQIRGC/pLUVwB
ReV9g1MFcyOEfV5ytadB5X520aXXf/e88LF3bajyaIsT97NSlAX9lEllyWV9VpaWZegvJvAqQCiEn/X/QMGf+3wg4MYCv71x9ymAKK/3pT0Oy8FevO3R
JIzEAyeVAr/PaoZahXCO0wkzHuZMfgZOIc+O5rzzlMfzkqVBn5q5c/UzMiaZKHIG0MpZgfyW/lCD+k2/lfdD2v/CZzLuR+hUe6UbIzoS/mpe0oH4EpA2
rLWHDzUYfl/tswqgFPYw3chVJAsosQwLFtFt/e7QU7aKuwVjuOUNmQMczY0D8GW6rP8evN5DLZ5qPwPojeCxZkx2D6JxSPu8vDJg0f+bWlQIrKaMBIPs
qnsXnJRu4q3ey+Gi/vL+NYehd8MsnZixSxUgazCx0pwdNjB/vNW11V0Tad2SfGk3H0/sqGTrJeBDkVNurXbWT0zyZzUFtdGcuCgYMKlOIcRhVKCCLEFl
khUv5GzCIxZ/GkhRyigdplndOgkuu1zbbaJrNOtX8rnGpg+2vtoCpNIVHbYuU+z8jV/7Wx82zid5T4aPimGru9sj5jkVbbgok4OTCrdLcoTiIX0r24uK
WXzem9IEyToQfvIYY2L7mgaaWAWPm3xK/ivgs69lzr7Ah+l3spGX9XNg106sB23oyhR09nKOPnijiNWqQMZVcKBN4Neta0qFv/H9d1Yrj7/a65m8r72g
0vG3J/JJjwpGyqYC/mOHpEsSGZe6qYFQpBWqpBADkQEyvt3R2tOKMOMsOryotNayUot6djfXE7EXwrFUHOiWa57Sas9oQmW/UhEDfFS7RgnhEQT91eBN
U8tX0Lwc6BXNOm2bR/esxs6hjYaxKYvDg7eSuRChnxew0L/5cIYevlKZtw4TJKXY0YTD/xYDEsTd+wV8ASgaQ9lvCKJiHmHQkMfbLgPb1k8hNREPAERR
f2iEXwULS7Gc8SzGImxXYEBfccquANvHimMKLlazoHACt3K+FX2Qj4tUKRPSjANM3H43+EuYnNVP33bj5rLENQkiR7tLMJH2U0Pb+7Dz451vKueqBlQj
IfLHn71+Z+4i0Ceyjv6DXJ5us0klDj4j98D3kP61xS4186SpvJ2dtROkhwaU3ihcFietZdIYEie/Gilxn4X9I555XlGPOXnlEpOW4/H4vIUESJckg3XS
Q6RtC9wCz78J2z3+X3jKo/2vdwrqAQSCi/cmQSf3eR+8pL5ate2VEtlZSFpfifyutfPLnZkgVM+S7MspqBM9T2eVoveq9xkyy5qbycVpWordmDCcpzGJ
KiEvstWVRhT+fRq+OgkGcgppthk1GDiUVlrFbApDVkpppXk9b3AC2qzXaTq8Vd7ybyuai3yclnmudcDg2pp8yo4p4dWgdFoO7bmxlQlfvXD3umO1Y60K
5HU+2477xYNvmU5VVcu9PiTFymSSF7r9DPvwsQ5qUkIn0eXZGxfD0QdcPQ4gVZKlRBdd3q3JochiFaXJn03lLnx4X2EOZBmtZUcOOEgFYy56/NxlUU41
0Ih7E8vjH8mnJ5EZD1ZE77rfnTnKOOu7dZxxz0AOVrAqropLSerO14FRfQCYpMZzWaLwYDGJY5Dn3EBACRuKZAKAoFwwZCHKoAq5BA3sTwI+/7tMfLcS
AUjm2dy8iBWp2LGRiUhH5Fj/ZUdnGRp/tPnVf9YrOlJJ8gNFHrvTasMahQ7z/w9FmmvyWufwFWI9fBu7PwjvmmZAoB66fCu9o9aPkPCxaD/F1VAeG1Oq
OAI374JZuDKJK4z2mO7nnO16tQpbH+iTEIBAcHqQFzyIT4lEZGKT87YSBC/t/tdvCL89VY/fp+f6rafidhy7X0MYSjKgYKhuoc9XXwMo8mYG1ca6c56/
oq2RUFP2ZV7ZQjcM61y7nceVxIVLkEkg1Jh3/CUmseLT15edqexaElNjewIopVr961LmCpDEaT3pE3n2nRh9LaVnmo5fM3EVkTkxuPbSnlxi+9q3hSmb
jWkRNZsm5Se6gWlIWYSkJSKNsdaesDMMFT67LzNsCtu2svrLwQNKUDBGIJjoZXH3/UP87Pz25MBQlCEKqFBjUn2q5ZRIXHH+F1Ni/iRP8zJA99hbCgqL
III5A4RwzubLQyrQF+IKNK02AJeqBBGVxnP24ylvOj6Tnk0PR7ztnVKmZjNMz9tIGCAFSxRUNZtEL2KDWcm2lMdiRYMbK5Ujoz7ewXMYSeNekhfTma7Q
uh4sNxJhn7jGHg4oflAZ6K5J6KgWGxL/0Irk9/peb+vBdv4LbLLjPMSxL+xkUolDLIKNowHzJFeU+ERs61vXdR+UKfcbkQ4Xbd2+wp2JOC9KYeMJyn1g
pHjxU55q8/Df/Uw9E9jIsFWBP9Aw6YVQr1455vrND6ZnocSHCALCCKgPdpmS+Anhd8PPSm4w9WV6mVQ5OWKdd6mflnh/p9XXj1gDKMuub2tynjiUJKEO
K2AkQ3WbCpC/2wjdPql7Qea5caIjc9U2GVPNgMooBDdbMw+7R+HwgVdQKhV1OTKEZ5PiiOgu5sYAZJyVcCqQkxBDkf8sz7sNKD7gQ69L4jIQuK6HNTe6
oq0VrMX1oXKfc2RinsIzoj10wGxyGC0YmKA3vrsSjtaAoUK0jPeSKAepwHo9Z0sP08nHR2WQOgihpAsOt8qhh429idgROXnLBjMHObr3mdGHQ5F97lnG
ta1zOm7o2GWBL2TPvAkZo6pCdTlDoVo3x2UXbKj6UT4Cr5iEvLJpWbgbwSqlmVGICLc0twyhYWQ14twWOJcE19/X+/l2OdJ8Tx6xJyP7xyY0flw5PJaB
ocg2g6iRoIKnnDBiKGKgkDYVP4nJVomkh56qZJkxpU0QJHJ5DClSXBJIw/t+fI4FikPbp3Xh2JSnZh3BDD6aGEvNovztXi034vGvt2Pigeet1M83Isnl
E+CiZARrULGtXGzudWVqyFqRyNG/fnSL9zeT7Bs23K0YM9179NhI0tabpXrRP0/qnBBDnG65alQDc7uUwPKvYxQTopr31BsZReoJ1ycdpKVMmumFZ1R5
Kzzz8Pknk5qOLua2kGlfU3k4eij3KiT01gPB+d6y5aC/9Mtn1nmmjRKV16NT572TZa2PH+VJ00rmTC7SPykffPYESeXZiCPXpQxrpDd6C1xPyvDEPctB
oQ1Fbl/VOm3sbmliJ+L6mGCkaZvyC5lu27iou17iDyLNlsoRiA5BIwuGt+hX/VmwyIkaFKd6j9Bjzxt9tDWmwAhJSI2h2UGPoMylMYf+8i8H59KJXmIx
g84sElOhAEgCUGCwdwIHwwIDK5a8ySTD993Im7H8G+RE6AnFhPsRjDG/Kn8t1z3XVWy1ixt1GQ/NcUTI6z+5F/Dx5Yn96jkBoF5kbjgL0OUda6uH4c1J
CRcfcwH43zGQUn5/5NPbHPOnfjcMP77cTU17frI3RNBofJBA/lKxWfy7WSvDFHkzmv44MX1z7ufoQ9AUNojajxGcwOyHqJhDCETY4aGLAzbM2FJsPsdm
u2T958dPExKAPjRIarY1VlKshZqonjc03s7OOj6uPj48ugt55nCc0KzInpehcSC/k9D7ro+j688bbeuTBtfNOfKk3E5kgRIUx68SfNLMHfPI+1B0RcL0
7Us+pH0QeAZ+kBkfqITFd1q3z3G8uPipxFZBl3GqsJXU56BgNSEiVd004V4M1J4CAXbNFrdPKIiqhkD+qqCCDolpX0v4XZE2nSnidGc4W2qS4i558MNp
jyvt4ZqTzyTvK1RCRAGyIoiGQCRH0rvyMeDnYm8yWLoaQQMTuolYUqGNc7yibEhNiptRFG+VMzNcaJoTAr2n2DBUDoEzazIhICoia6lcWzAdKwPpV0qo
512oOD24pR+rna7alT9aVny36+0mtp8uhVPAifmwgeyERrXfATleQki5IpqAHFEttWZkIXScyJaiZEgS0lLLZssSDJQogmLawZJNsW0W00saNXhty5up
Ui9vp0V8Q4zRcm4bZwnpPdqlE2w7XEUbHCZBy34/LyeiTszVIvBFpEp2IwgTeEeZSiJHkmHHRjifO5CI0Q2oAym9+H6LlHsULdagcXStbtxzEBgDFARS
IEpqkaGykVjeS9rAUzJF8TmDG37sbwAIZUjfRTQ2tJZziaB7/3a4MxJrAmxUgqiVqMDHp9LuBXrpMiqaEYfMntiZJI7piqVe3I6lLMNzBI83DIdnCyHP
7H1KHzMYSCGY77WLQCI6Fy+/5fZjozOPsy4VNloce2UBo0BmgBzJuxB0/EacOWhWlccBP9SrF9Bye4KaxsD9Zohuqf3zyhADnL2MT15VnzmQvmqrkdE6
EELCFC5WZAUSCSMmib+39wAdtyOLbbZsMEw9s8ToMFBZIZuS5OjLE0nPSbzwigJEiiPOXGdJ0Wp7A40w8H+UgEX2HKbNloqXPyNDeWbLH7rftEgRmQTQ
TIQBhVdiObq22ucAl24cm6ZXDK08/otwhqOIuzTkBQZDlILzvN50pNHybLFLTPEp8d3CtQgEjJQpCOPZlvn03yz0eBJZDkqgEiSeyFRjEhQkz7VUx9jE
eOhhWndEhwoSWEgmGR0BYLAo2rVhSTLTDlMgv+79HcSaJBKhWEg5YNmKV1AdwsTk+j1z2S3BaQg/cQpRLlEIF6e5PLciQleGfwgg123+dH1yIQmpW5AA
dnkkAxDwHz68jgRJ/G5tq5qn0bh93TWwbsPG7kEE2UJdhoPBdWiyODJVUK+NAMjLKYbvIUkSor5zalVEUIn1IR63+H8Xc7rU3I0Vd491qQM6bTiQjpLP
YjrnvgUJDcFaqDvVb1VWYma0VpVpWY55umlFW7XXZdzV1UoVUGPA5rHC07gZc6j04yd78jjkk/M8mLPz8EWNyhJhJt8WOy4NA01A2YiWgbM5IeRrzIcE
gwOaGweeQooe43FjmrxdO6kYPspiEGmHz4tk81jtQIMixCjNQMinGJ21Xw1CT6c+Lmaj0IayhSQbLhm2Nk0Mlj6yKSEmzmU62pNP8Nta2+je5y86donl
/svxPFLUsqHflxTx9C95o8X3vKPLUlr4pkkd2p5Tr56dOxV6E0jb1zWo1gMA2TQ42RuzYVgy5MFcEMWNZipVEpQ0UEgSBRjTTGjbCAlAhDHX2oVpiXQd
UIZhIkVjnEqVEnaX5zFEkhjaYRQI/NS0NNh0TShjGqOxa5Mg6RQ3ApGVCvcXIFAsIlqwwOcHBGew1p4kK4NUNGoNpEAW6YkiwiEEDGlG/qmL7wDJ1rKI
ojiBU4aSD4lHeCW6Kl0uQRJiezbgayypWAzu5tdBQf356D33vpaprVgPjQaYUJinAAmVAKVmjJMVk/l2L3zTgcDRRBO2B3Kmi8clo2QKsSJfm33uyRoY
jEeMjhWuPHaBcNraeu84PU+7en2Hnp2I1aUS4CMEyhp8kDsxIsKAgoxjbG/HUzRM2W8Ehcwg4iSFLaDwywtBDgyCIm4pkYIY7QxfbeTFZvo6TNdDWYwX
VoSSVCloysoWaIIGvNK6oaLPSkTt9m+xXHfW+ZjkmUGbc828LiVdtBNL1o2rKEynDkBEMsdPqBqi0R3g1MvUJj3PInn3r0KWQFOYFHPljz7nqmlo77/n
JYFzbYEQGrrMOSCJC5VV5f4rVmFXYim8OvulfsQ4FqIoDbzxyqKjc/fuFH6GYHjkFR+0v7Vh9lFPPs5BbQQuQpm3e7tM/moc6KLE11wOXEDrs4Z76Dbe
LtgEIIKPeUcakV0XtGtVg7KtMKDjTy1aOi6TcVHlrqRMCvhTSlRdtLYBNimg73UoTkeLLEVEnNIUtTIhUYqBe+6hn6UtAW85jQ1IErGfWEuBmUaYdDCW
F30EqTE0p/ELtC1IJEpHCWbOFB2zEwuVFKSh5t7b2YWe0OA5YbmQQ1MtgLoC7tT2rM6EZy6VcAPywHoNW9LINAQLg7ocwA4VGuNHR/EOs8lghsq1YKRw
KWDfXJeD0EkzjoWEym1sWjdFeALnDpxxLIN2l6bY6Q9zX144PoPG71U8EXQbDTKKhDgzXeWfskFvOg7yiCB47zuheEAG5DEXgbPfLeaInBM8TdH542Us
qglqytJZBppPMbMBMjhQYB3fGV23vACIA2oO+5BN8kEhXjKmQL8FGqKM5OYXkcOfgjyZGeRkzHN2HBA78rQJ2PGTS82FNPukwN97Hs8b5TrDW0woicIw
AAIiQn8yBXLWF6jN6m3BqtnZ4lidntC1WSTAUu3FIQE9nGYkXi18LRm7UqVVLONvh0M40csTczMDC2cROUSZxnzXuzuGrU/I1tMUErwKXWW3l1znXUJw
UKldYzr2qMoEB55u9RBsQXk0OFUl1AFPg72EBp0M2R6BVqyOBDC/PWcwb0j/s5tniBKxQTloK3CQhh6MTtSJVI25RSeOYAmogP5q4LOVAy4tvggzJZU4
OFJJIBBD+oWtO86/q4xSbNKvCSUMO32lcaHjPWKqbb09k1pJN3JEwKWNncBRT1ziLUq9DkQaCCGPpwuOrNmKRXGfDCHqckzmqRRHrDxDB4vk+CxtAK26
Hl8fbLDzi5pnVIc7GncSYI2/Hle3S41OnkLZ5pG+YGpDnyrgFaOg7dAtKKFKVB5xMKKOHvBjzBgDaX/Ja7atFNZA07ycNihqJJtrea2vKSFiJS9eVr3W
Z1YMA5JUomI3D7wMTHSJPPAafYAJI/AhB6ICHBAFJMBvQKx98M4NWJpnjdnI74Np1ZAWQFkAXUZIkrCQMhDIAoeXQXUClIGQlSahJ18O3PXA0Z6k23oB
Oi+HGtuN85DlY2+el3sEoR3cPCa7QgTfVVPDWYYmGb+Jc+fwCpY9L6p8mqeaXLWJ9zZxzdaLzaZbgnC4IEEbKQXrtuNb8yfBvowozdiBC+87MdXTH+P+
zOOhx45tUhIeLCBMFNg5DKtHDOnEupcES1cixwbsdmDzY+8YwwLf1mVompM0SSQTILf83ZBx9OEsSPfkFLUAEWSNY65KhKDz4Vo9WLHirpoBtOvYCsO5
D+5O+5N8lkJV/kYlGUQ7G4B7h+QA/1sx7TyYb5YHzv+RU/hunprtGVhvngO61pSYdh+/7/ZYghyPleoFMf6uAODbFk7GR9LtA+PjxOtL+YVRA8g/xj67
3PQEKUTdLFXBRMwAUF3HQdHGCjGQKX/nZhwKh9JQvSJZ4RlImtuE80kg8QkVTEEWLmX6PecDOTvFimS61Xy1TE8wqfhUTIIIBAMsSAqUmfLRWmzD6vlb
2H6rTzoMEWtCcIf4OkhlZUAqv1XMedDeIbC6L+ssQ5weCPwmDS/xXpKMkqAsXW1q+P4EdYCSQOggSgjC4Ta+byZH/YZLEja1Stq+GVTLFS1n0W2cfL9x
vj9us23r+raX7PXy2+T4mbdNLKw0nHFnblYCMgp+j7sxRJvOcNIv5az1TT2o91p66s4fCVDZQD3PjBX+z0vYjvhevubP1XHaE35Teu5BKNyKAZs6yQz5
NyniR5Si/8m49YhnFBxyeGgMr8MmbXzIU8sMimh8IDR5lEJ+Z+f3hSJQ4ItWvEh7ElSoVUytx0hOhkB0I6IOdYcA6JuRq6TSJ5LKz4IeiHl4HbaY4p0t
7pS9eusteb937WFJfuCg+EAv3QJ4aOuvjYt/8LR3hRAudKYSA8UOHFjWVaVo1pkEhASfisSipZd120s7R462+LQVhQLl0J6rWDGOPfTOhY6Ejr693XFU
suH1a5stc8EHGGDdVEqqLXd7vO+qnPM2MRkxV5c8HQI0DhZGjEjV+pGM5M70bfFo3HAvReUgxK2awNru8jE6t8qP7dMudJI2GC6mVs7rjETniiZMRfXH
iLmt808kU9jqw36QdjxyJgWJBhYgzGsNYedchYHqdsR4Ma4g97yuY5gmz+fMmrwfcwdLSu4hqQ+mrqUEiHws3VATbLPJ5vdrelVLu+E+h1O/A7S4Vb2X
rXAGuERVZws3C/J8/NTvu+7djnAZKyOBnfVirJ6B46eqiwk8ljXrQG4EXloQpQP3WZ+OucU1Wcxo95RLjpRliJKA+tri+bFGJlzPLx7+M83mua9Yt7oP
rYoanf0mO+JxwERnWoaeGKm82VGciY+9dRNYO5A2IoK8ZhkjivfcdCml7nxrymeVrjKfrcy85M228qgzGZ1x3nbhbLFi07uoyJwDY5y4kDMvpqsxRreV
tRE6Fa0I0kGI1ksalFqg3GdIIzeJRel2D5kSrMReVmOEFJGtAkTk8e2xPtSGDYcfJRLGrKzhAB6UDjtE3u2d+7cgyWGDBOGdyfJc/iUYoYtS7rkXz792
5BJPOd+ZrdPaa4HjKd7r25z241VjrjmufCPfXt13u601hjmSN32FPV6zvsUMx3z7hNeqa60Z5NMOAK0565s0edC7E8/M93wSHtnhcW30sGegrd+tV17F
O2Ue889oSaHm59jQ8c4BTGIm+lr2DDKpZAz1RHpec8GwWlXu60ISyq6RXVE1pqpWTzNVr3rjHQWKZ0Hs21rvT0eDXS9l2wc2bmC/UpjmkTHFOJF1xg9Q
eLW9E76QA0JMPKVrSDlyJmJKHKkXIoLPs6ChCY2Fz1jFQPWh32ZMGlxkVMg6djrs2XhT40/AV63oCea3zX5mS0rIftN0uCLKU8cUp0ndVZs211xo2p11
xS4vlZ9jS1qihUPNq551rAIZp0F5IFIe7VeK1E8XWta2NWgSFK8IUYhMWzozzG7KW0LPNpycPR7NA+jswT8ekBvS3pYgVrlG4IRFoW71NUqKI4buUQcd
1NSCSq8hEAdGPYe6iBJEElhR51zxNs9kUQF7LkYPLxjDAdq+5wyee80QZVNIBckIAkE+TssIHiM8vlhfOcOM77PYP/jrePSK/kUoCxn7HZirjqupz4XZ
uJ4lePKTojS3fKBiO0K+YwRvYLJZMJOvKOTKRIgYvo3klyNXO91WVtVq/re4tKtCUHt99LxOa1WvaUPHurm7nRA0lMMCbzNYKIfttPPfeuO/e8uiPdIe
NqAQXRG+anfd455a6ghce+BSBJdCbwcpEHctkqghbM+dWamd4eT+LaHU41os1AzOckzWC6nMTlGQXIb4mL1c8hIisqohzMs+lHBtpRwdtLtIzt8kuwh4
f0dvuXeuS1DEv03Yi8NBDO24/haCQRHkj7uPlv10sGdSvNt8WoCQnvvcQG/au0g5kFmKHVOOzBFdU6IvxnoESrhOW+e/85P/yj8D3RP4b9fz8jyTvknq
fxefrJ3dqvzfxPtED5NP4iFOVngv2Xod9EWz0n9TtUxsjD3goOUFX/XTr4/ZNmj4XtDi35nIYmlffSjrhoDkM7CVKSgqphlD4m/dLy2v61F5ChWF+Y+B
DElOdW0osD2NqwXZRqZTjIZQ8t17T+7JZpHhe07i16645fCrHZTkDwHNjhDhytExQ+Yl8yiD3LZvKlbSUGUBG8wFyTdSKSOtWymJCTpyLPZrkCxbYtLX
Zz8HtevwNCWJWE0IRMigvyapn7shRqtUn4EOSR+woEDaOwwRjjR/jRrLNGq8tbDW43CJEjAXdkyqLn6SahXAwpVATCkFIjcqQvggRkgI2Y6ICNyrG58V
XcXhDFiBVZBwxkQCQSZ6QHAuQnjfjsUAFbuopgoI46biQkZjL4sgyKIrC7WqqjZvna2WrRmMxV7Ozy4Qui27qiBKJzSlC5CKIXr+l+j/lObKCQU4kS4d
BzIZhUVQ/ofHdeGBwJyU/8x7j4+msBswUESlweXggFyBASgNigqaBQoiV0jyylNiYGmV2LBGCys2BqY0iYJsLf6gWeSPrljntybdDXjp62jxrnKopJAx
XOnCIH0Iib49l2dk14AfjGG1Dvx1Z0u9oVi5FtE1IyPz0FwPQ0gmoA0d3tZvrlJoOnqR1U6+lYjpasL2UjnvNsT0Z7XB/wwF2hdEAoIZDl45qwcNsqMR
IrlV3YCZ5Yd312Cz1Pvekh49zicOrvIIaRMA5nr8eQ1+MgxImSXoqhfbjVGQQKl9Yc5DaQ+p6WQkE05uuA2P3rHwMtKGqKxCYzeVMpAORQQ7zjNZ5OAK
G7oYLrQofXmJBOx+aYzT44DqRhgxSBICKmv9Pccn9+/ExnCdEu13HD0SVgwoIZJGIdGOtYQrJLopxrtr6ESz3H08vq6En5rvqozei9sBNhHqRoJCaVpd
yuBCkKA8/OzJ5AXE7oD/cSPaAAFcBbiBbZcZzvR3mipBJB87buLy3VmihTdCp1kGtIq6zJfikmytWaD7FAvdSFnYyT5jY2pemLGSArOopZUVZUogbqvU
+Zz1rLXx6v9tLrpDPE1u5sVX8uxXjf9NNocbV8u6oUT816BEDs4e7x1w7JJ9oCqtsSjG/XKtb4USTKc6avv+dFyGRBGRxDHJSTiytYIvPFD6pJmv/H1O
2zZ+z1yMTJ7MBEYL6aczKBzeT1YTheb9uB+DOUScD8/Q64KHCItyOaoxZJ3n8jTjdd9HMiOECyMbQAyH2KHhQ/sVOWawQDiRytpDTsuTWnbWooUAoUUJ
B00M2F2sjpmdThPgLtkqCKVfTK+96mBYGZyEABSiNXTeeCs1uN9nS1Cl0nPNmsx+x37qnavudfvPmy4NxXpISz4CaCftfN4BKSq+ro4hQW4kIUKALIHv
NDSgsVkXLLOHJSWSgKPgQlnr09Jjvu+xmAaqDKi4IbS/nRL5yaMEk06i41N6Sm+U4zme6jWwyJ5dChUcaCSBgxQBSgMCt9znQ7GB7IqPfbdn77e5qHjN
LGgy23+dxHFnZyRKVCHDgwTIqP3xIMdGtTkOn26NrrmR7rPdT4J1j8ifSmO+9UV9kNekQzHr+i+x/Uj5dI8a3PF0d7u56wNkI41BSB4A7cDogcjcsDrF
raZhx61IdngEDzgPY/JJKH8tmG41m8mIIIveyt3SlSsC1YsagKPJZjzCCJHXULlBIso8aUOqTYQTceHMfpvfH4+M8PheflQzzFCKTG30NWWTupuZTy4L
gjECZw+T1G+0MNTgZzt3RlrSzzdI2Gd5DM5GU9Fa8XyUiIWIWt5StOjmXn6l6pnR57tGje+n13Nzvv1yOVNGvCHXe1YMIIKC/9aovb7ZNKMl6V0nr7A3
wYfgx7VXHP6lEud5hxoDH4C7ZyWFZgs+6wpiQ4EXpNh2MjXhlDiz8Jd+a0MXtUCxkdvVizlWUZkRPU7d6iJr50zyFB34ej1brSRm/7Dfp91Rj/D7ly3j
Z/Swlnz3l6c+N5aVr2p5NPuvVnxvxFs5CO6vhnOgrTYwd77vlrwibG0l3oFoEGZFJqbWyd7ZXoZ9snGbt+t7uZ+VrjDfbnFqBVYAmaTPy2GICDA9iPTb
+1BtfTSyWwz2lwS0l6QBAIf8/0TFfYW5nv+nwvE4M0q0F7AwOLe8vWYnw8xgiWUVeDtkDCTVUAL9xaSqqwrR0Dm+teYBep/t3Nxb5S2EDwvGVyP2+LHH
9FczhZC/nyUXV/QhMORemcbevbOf6Nj8uZiB+9sQnOlik2KIOvYKg2N/nBKKBxBzoqrxuJrKOkDSVBuZ58WSH9Ai3OOEmv13/vYayvzvF4Wnk4ZPWswx
nhR7C5MPlR8Uhhn7X+VVjqRRr1dCEfOBNw5KQOUaltfbOa0hnXf4/AVl8pMn000Yff79IcRMBhzC9DCXdQ0rq4utTN1n05u8AVtrPiAuWV6bhF7v2vgT
kkvmzH+snJOT0tTtYaVq6qMnWHUD9nH6GS9gQPh7aFlUpWX2FdF6npZYT610afpB9kryT/BfZbGkiRGUYqm8l7ylaZqI+KuxNZMnZbtKp83DgwJ3y43+
C0poIzm0WCsM1lNwFijznSgHFaHQj6jUXznWjimLXcfKGDCSR+xfiNsC2pgif6TmWxE2WfgfLw4Nl4TphVBscNP4ut3b5/4c/bfwP+jXTFcvPnnb4B5Z
73OHIVSlgyvzJiZYghaW2+OV++u83pmLqjMoF6KjGRUiklZCUl4ULzjDuwIJIIEzkoWtBrKkBfl4b1estyFPwTw2e+eblCR+r2KMf8FrfUCHIIW+qBtE
T7lnP35ueSiRRjKfT+8uInKs/vZ8NSm70w+P+zH/Ca2gSsM72fRDhAPHiXohUk9ZEm2Q0dqdzKIMB4neN4CJexnshoDsPJ3utfK0avL7eQRM5DVWEfie
o5ad+XevzWanO4odpbHx1vWIu5wqSEKNUQJUoAOTEpHczIJJ2fIpm6CeLSRwHHIyPER5LkH/4s2WLNmmk9kYrWR8/0T/prDU+p3e1dX9XAymJJ4D7kRO
xQBPBus+jFWmMW6qDD3ZbigbLN2o4oFZHtZ2z241u/uOfHeff57GJBy0ataChdlRmMtKdd5mkqjjLssKk/XgDvBHIQoU1S6QqRZlrqh+o2emvo+m7d/1
f1XRqaQtX6nZOs9vHd5dfRfvipYrqo4disacrrmnPrJjMXq9SrXkkyYVEY7oWsNLVYECJvJ+AnnO171GlrsLrmOh4csDzms8kmgOjBKBIK90PXryuEgl
es4ddFgX96ytzGsxXvw9Ol3rODto+d9Kh0ei67ruQxQkOVKA7NFlp8LLs06dp2fvLbVCzYZ8G3hQodazIxmomJ20YUqsyAS5Tw3knCFGJidcwYuK3lmp
CmLrcil1Sk6D7rQjU75M5OTfXadpQ6e/pvnHgJUpEgmPfION69DNgUodZRN3qOERtPk9Zo+Qz2tKcEMMr4yF7iIro1hZ9Z6P6zAW39+2HQX8zoGTalZy
W2AUnDypObS263lGaCbY3KQhBQkkAgmpDYxhcIZmItyTllltmIn8flDTPSE6Jn8LPpkcD/0X+eQcF2vgS9OJItHMKbNiiz+XW8kQa0tK3UyNI7QCqRFS
80LnFhgm8oIGqX+hjbvcsqdTq2jZ2qIGVV1txNpgGaXFKhYd3W1qlSNKLBCLqvlMhlIKALX9cfL9Lhbpb/okLUi5CWWXg0vf7yQZo8zYNxQj7WlQ1i06
cJwKLmAIUOPaYDxMfeXOXVFuIBAf563AsnNgypxbTj0Gn56haV3HufYYx7RX2hQNyAiBQd4mJKT3mjqmINNQg+JDykGCyKo8+ZyiFEH7x405GtpTdSHM
0RJUIFI8sH/YnUsRvjdaokE6NElkAP3+AIn7z/6jOZ/x5P6/eeB2G3Zd//UUF/7SqKvmiDCCODIgK+XuEBvt32UUU8JVFVIQGEEAChERH/NZKgEpCCFC
IEgyKQkiIASwABAyoQkoEsgspICJDKKhQBQoIaiz/0scv/vf+gJjCtE/vZWGbsqbGXduzeExghkC717tmsSBfPhHaFfO3CKbq9T0ueZT4zzvICP++4kV
P7G+9tJCLhcsgGLIu+m6s5dhRQoiSgoAoaGgDlupkpNURURVVNEk1NQVBRBD7j9Hw2R7VED8hwwj6/9n/nZr9x1z9Lt2bbKf683fpD/cG/+cP50P+4P7
uHmnH9krB/WGP/INJhsRS0d1JUuRUQjEH84eHfopiSlVA/7/u5evEpYihSxHyj4t/AvB+b+nMPWXoqKUIBKAoQhvo6rzBFgF8d6OfnKD6qpbloOCIJH9
+mSrwIhYC6P+9QSAm337y1Zd6heaUY6v+H25tEwcxrCrC4yGOCqVDCBxfR3UqCBAPAEfgIDtCL/F6KFhstx/9hKX5Y0MfRhmUdDmCwxlQMARMQo2UOwW
46/+WP3/4aDKf5+6K0j95JH5yc0ZJR/jXjdyASf7SBRGICj+o2nzYR0UEhzeh/qvqGhDRT5qNMlBq0koYJH7YXBwy4orEUmtN/6VuiwjUClPBVqRmKl0
mVaf8BMQCZvdmE1YGuVZzUm5luW/52Hd4mPzU+bpSrhrAzIWw+hJ7uj9Zf7vDpt/cIHI+g7iI+GD8+ZRr3qgZWbxeftVzSyKXVB4oJEk0jtWH9mFXHC/
spaWvpfib2B2H98jtrD/iuGBokdjh+dCixXK1KrGE6kY/U9ZG0qjCP/Pw+d8cee+4Z5v5ZYtoaIxBGEiJDLywvsivGVRkIReFr6X0lQKIHnr16gDONJ/
Ga3AW7vY0gnw20QQZJBHhlQ48PtSeVY9YjX/umaqmsn4LGiGE5PFCxa3GHyKeHrveMILPa0bye2goILOOMWDAY4C4rbyru+hXjkCd88/TPFdsP2vJF+C
mY4C8aHiaDKtsH2QZGiMSgiob4I+cq44WA4QFpOfz4E5GH9mS9rn1lzYN+68keL9MWwc8artT5ni1OclL1Pktr46e8q6PZHqatAnghH138P02vYZ6Lal
78t3GRSaEoZAaKzLcrYjUsIzVZrQ0Ibb84Reg9+954QFumAQII7j6eJ+OWY9hMBZr72TcWHEGQ3DiYdHvcUwqoInIjmFQKC3DRoXznvoTuQLIfwF4MVK
jgyRwfhhDYOLnSalfO6ytPrxrum2eE4Fc6CZkJg611MMBOB1liYVJ5kqYFUmbuiVIYmTLXzMAOfppKbym9s7R4p2ZB8EbBqlosrkJ4UOI937/WmONsfK
0sgYC506tKQfRmeur4lakRto4Szmc83myj7uVoidcSuvF8zTDYbV8bqjfeRc8VlZwSYscK7KCTNhMsCj7PV3hOJFFae73fSxq0RXLbalM94xJPjVnx54
M7Gi9lBOeBYqvTFpyHHX/h5qgeELwog1Xyn3d7yiA5bFeZqYFCzqI5p0B2+1HcwmfRrmRpbFHod8r1C0CpBKtNyNIJYkdEKj7Uo7tJzJaXVA9EPZgbQ6
V59ddmUMhAyMhmgpv/f4C2BfrXH0Yoz8XyawqFLGUcKXEWhkJ1ShAB9VQDcB/fjBCBiMuPO2XSWRH4xqRK9dpSf+lARvv6+PhhbXkIwyfsXgzXZGJ0fs
S/sN5qDIbjAsqJWKB6FpCTM4dnQD34DCu24F99e3fid/Hfrl7F7lDebG5YlQ/S+is90niIHv4GGDGr458OstjvQ8mNSoeHwitXT76JviEn09LZvY+jQz
wmLhCLIiNEdTCCbIHRhc2nAs37DhwivIG2GURuwfGjNDgLknydT3qxJGCCU929G/4+WeuFgBdbtchSpjGknSbhbkZ1UW5BQNwXIqZ2VSlQwVSlwUx3bj
/1HxTv/Gm4N7DAf7ft17TCjalXiqSgPVgJdzwBEgwEKHZhBVhAdomVLv9pnKsOwx94MaMz+IMzEbe1cDdAKBXQ/ycJikyBHrlVLpQkTF2SbdO8PNXhDm
6gNeVQqf+fGudSUaFl45lkMMjsph+l6dzRxeLr7Z+U58keSs/rwKtMB8qPccxwGYNbulL5uA6QG76lTEklOomNUHoW5c3dRHRH5zqA4uAEiynD86KioP
D3MJGa/yPSvwF60F8xkGru4Lz2YSfTwfZVud2P2oWLoLxuZUghrlCX5pMoCiOQ/rd12yGPojpemQkVbXLSipmRSzgZIqTHyAFpIJjIXelnSZC7Gyduxi
PM++HAg69vjkwynoYZydRU8cB+O8w99ls/FjN1sjyR5U34dFhd/F1s0DayuhIEu5j3kAaAkaJqQETFkYaLIaIDfWcszpJU1SAmVLhov1Vwzou0KNkhpZ
oR7SCZsINBPVBzMsJge7UGT74gTRoQaQw8tTVt867aOzDbbWJFL3fiJ50bDt3yY53vw1mFQ7rh+KOtD3ssOSu6jhqwPCb7gxK8cbLb67669VeDRmRZp6
Au0NwudfiG97Ytak7Wpxa9MCjrc3dGjtvto1FIGRkCyOM1GjAC2FcG4jgyNto0swllRrFFIBvRQmgIR0JWZLdHACY+JeJDXEQrRxcPC7LW00rT+t5seW
NeD455Ik53WfCqvpu/zPmmJIHM8m8D72eAG42VGUy4SBUQSCxkem+boz5+OM9q/rnsHXdxfcwNAqATECuUIucb+NRYH2zbiNAf6Q7SXSz9/GWJqOFVVJ
8IUplzdR1ksjRDTvaJi3ESCDuKJgWof76a/TMdMXlgpKWowt8LTlFsCwFNXFHIrko2BEqh0pBlJBYgmgI1URsIFdTFh9H15Yk2NAwXtsn87ON9VmUswB
8Sw33oAUQXekudQwnZvPdaD+mqrNf3+vG4dKDpsy7V2SdPB8gRmK1mlyx3RZuqcrDMdz2uWqfPUtSYPeoyFfSxKLzMCZRbikHzWcASBTyuqTvCJxXZvJ
llrBsv3EDimU+byEQoA1OwA4cj2kT9CKTBrrBfYWH5hrK6I4W9RZBMcOhXg/GkzEnWYO8r5m2L+p5/ddu3v0WOYlV23uP2HQe8RWjg8DwF89oGkAVGi0
B+0bYyOslHBRc26LkQ90NsUWGWt9vZI1A7p9heTIQCcpIOaXNfW5kSiwRmUORVjzOUPd3KM/KR7+kjoixOxilDZQDZhPkwuznvnjGTUwJYo6QbtuA94N
WRQL9cM0vvuTFjKImWDz1QdAAXQADCMWApQ1HOtRnQOLDDQEwf3esdHiNR9EJo09Dph8AahbyNx7ea4BrAQPClyYHAAQcaDKcKIXc/Wa1GVn1pV/snhq
hcAhnRKgEIKgig1eAHHnxCDsjCOsQH5cisEH4pRPCfM99+WOzYyiaOwQ+ha8HKiWuJQvyzRzrfSHGZ7XX4ro7n9rgY13oIC9jjMqGoQNXKEwEEgQufOs
ZrgtyZCqmBDbPswxII6ErC1RtIgF2AojekJXJqLNId5U/C7CmxshUpdaBG2k3hjXR+gyU2vU3g8pPKRyWQcF4M4EbNOPhi94PUSQiIsxw0KlqhLlu3Xd
MvnjwRxNCQ4rAY8ToWuNU4AVTRwFy2pghDpYZuDmqnVWooscdXAgBwoZg85LXKyeRyyxFrAro02rGU8EdYEqpiRnh472eSJIGCwRVwvlIn5L24lxY8EU
G5sXLi4yczVlACCmRrWkYnJzZsPP2/8e6gmJ2T9Hre/5/ppOupFxvgS7a8hXNrZ3AoCxcqeBY3v3BhxKAmnUUZw43BFaZHW8URclE1UULwXBVykRRKc1
UlVAmEfZg5B7xKKQGIeH6mUIQax2HL9EH+fOVMU753fjlMEcvAtMD3HmsFDNCkGc0fD4PtsL2Fcz8a4cjICHLYgepg9MXmXV+gxFF4FkBSi1EhVl2cd/
f7d5k2wFIzVLoa5ZBiMyTM0L6Figp04sEsXF93sRWs7SZy7gniyI1RwpMUiTPUZA+haTkZKsZYkOY6knSBiAw0Ch9Iy74cBWfCqNhIHNeWJ9kq22f0L5
Ub5QWHB1OxcEKIqFC3mGCQQsUk+z+ma4gUGtGG8WyD9d5tPPsGekMJkVudMpdp3s5AoQSMmJCTslhk83Zg+OxjhE3dy9AeN2xAKMKco4EmtTNvcQKtVh
UYKPmq5oImj0NGhIwSJDyQ8YPG9+Gr9wt0maW5sx0lOkMULH7dWmH4lboOZjhr87reGUoOQar8vJ+aPlyK7ImV2GkIgk1n5IMROyhgzqxnmWhw44S52M
GVrqPbiY3UmXo21qThlBmCzy6+XCipCvDD9A7JFSg+B99fw+3V3Q5Prjm+ssPF0oRiEGTqhQgjQ31C5YWd6i7Th4MSsL9Qd2oN/JGE6pxGSTeoEmsw6U
cZBxpVRCYeBW857fRtTBvgIMiilNlADlMK4aUt5OnfIBmE9tts9qccY2dlC8lRxUx+XZUK7HglYo+PHjzrGQdedTMsECu77m8W/3eyOE/oOIWe0cm6K7
6Tvi9SuUBknD3GmrhRMoo2N0o3N/pLcbNGGGDLzDKBZWbPWeuadwW/an+i9t6eURnoNZ5De9vJyVAl36OXdzo2vESCJhcdLTwvt51wtMpXao8X7ISbmv
zauA4AXTLs14EXUMcPvRWJ+DJkcKrsLgYHiNTCqLUjhagsVxu1mtLRO1mwt2xZ3XTt3YPAEwLdW07Ukjx9yrVS3o4CkNotRylJDPVpEAnWsm9sC4h0hN
B78t9jIfRa993z7M/HX9g5+uRtmwsOUuN+eTb3dl4pW3esaxM/xwLJSLgEnbU+/FiTHy+LmSSOB7yJ3pVlNls3Xnq6SsVElGkMOgrN7NMd05FzYwC43F
F1i5lkh3h8Z4qeCPoGFNfRjk7CBHDxa9pb6wMgKBsHvPDHruO12Ro7kojZqQuOpiXufApsh7TEhk/g8SCl5M3zZMGZaV+nQb2iqTrapkdId35CU3duk9
+yWN54TfY+eVnMqDA4gqUCsGZSFCjM6yIgdPGQaWmbjtdqvJphUVPJUWASvKYMsJIhAmtEMBj4t2V4qR8ggpriE9P7iPsRhyKXOo0HVchfGIDX4azQB5
XJDI4Oa2RwbkGIG+XYoaGhw/at1eBmNTUiQtz9xvWZqk1Wl+vH2la0j0ZlueFUOIUdoAkA7ILPH02xhOGBYXSJfqYgJ4VnJYi9O3Mc6yAEX7tOL2hJmI
+WmbUzE7sHMJUKJ5KluFsVswHUI13F6HAtdbPKkuwkyhUposGslJZCe4qUMBRaypdrMBWLO5Au/NnYptNrjqmXpkghKSAPu+JnpBash7RUkcygyIr9xX
qtHk6IoxXhgSZ2hqTC+FQ5PpCgcx1KBsSEIn2+y9tAUPttd+bV4TRnwBIxp+eu3mvFBCZjDm0YDNok3rHzvVYUNNBpqYHNZvOp8TMPm+V7XceVyNeWoI
0o8NeJOqBEc8sDBU+tetW0s1zuDmCwDh26+FumolaicVrn2r0RZ2JtdIzhY1yWlw1SVRZ2DIU6kdOSmB8hjXHKgre40fKGZO3ULEhLgivyfGM44cONRn
XRW3FKB0EcGWdxQz4UGvDOWhtcTOXaBgndXsqz0CtovDUB6kg1U4DvIiCklq2dXvtAuRaFtvVq5KklAWnp6F+1A6FsbBG0dM9QhW5G3L8c3c2np4lQ9C
bmMr8q+XaNrjS3wjM9ZUjxliYfbHchtSDZJGMWcmKLTjl1nvJyGlquSOUcVzChw2BqHKJYYaiWJuWVZc3aRu6FEOirGevbcf/J3vfAqxuOLXyfN8+OIn
sAimLI5kdLLF1zTwC6CIlfi+850SYZZ0d6lKEcP/XiwDUky9DkwkZWGd74oVFWWl+kS9jM4PeIWft69jZvq+/6tz7k0a7thxkzciziQz5QLvRNposUYc
QUnNwrAPms/2rJRRGhmVAnOSQPjU3Qn6752RofXdDwB8XGByfOpqgY0nINP8b2RXWLlVXjjwYFVSwkEdthgz6F2NtA6SGQp3DXdKMhQgkmYykLM1eu7w
h0hzDFmASPEilE7X7pqjEYuvYb+1iMaHZBzbVWexg5OzDyO8BYOs17zTiuBPJAFyUWdFrynrxFDgjuhzAJuUP3FATCPb9jvtQwtC13C9B1y7TcyfTfWh
sDPKjCpD1dVyyE+glrOlBJMwd30daH0/v/fobyzvldqzxdGnnkY0KBtBBRrJqX2+jmLWhJ2BtF/O4LZkKdeJFWUb6ftqK4tEswCoUbOJRBR1cMTI341p
+MhQ5PfQwOK4kodv1WHff4dRZFLHqItL5akOXnrUuoP0mExHwYDBAh9TN841o/lgQiUIHPQqkiKKi1YYd6O2kaSnvYXPGd7egaz2k4+qgy1Bexr3fK9L
plKinEpEVMyGYau6bkJ7CSASgmQV824pOpsAQ2PydYW7TAcdo330oj9OoNZHpKQCnxZHcgLnGNArsKXYnVg8Tc+R2nb4jDdMEM56/uycRD13Z8ER8yHd
s6YMStBIUpRVE6dwazlRUEciORSgvCyLF0RB5FGZU8zBCCVFAH8s1IP0BE+b30aFb+PH1P/6W8isexX+wTcy1m7gn/E+mSpsjydv38rVUJQQJev7qUdu
mXCC/asw81VdqLRSnfB75zmJAMV+3hFIEYJEwV/Fdu3mGXuzH3D632tK4/v/aHNXvf+uW3CSb3AhRCnmc5rBLNiJDnyf/lY3pUFHbIYeYlGGXpRcalo9
7C+g+3tW9Gmv5aMKxLB3qZM1BcO8+OUsSwRwqtT1u3QuO/wy1e+kwMUWLDVgmb+w1Yq2lSfkrn6Q82BBmoJ6SGc7iqZVM2P50Anp3Jux5NanJuRPOrGV
j/6XQwpVQ5xP3odDXli7FdBaqqqa4udIVoqdMC9B8PzkjzVDDPR64s9G+lmheYLqpM30trpqd1YzjjHM3wnGidaa1zuTwp6BNrj4dfFXIxbO5I9k/Gdv
yRuVF2giTZhAknVvyZIvph+LQ8GZ2GRuRwM077yxM4lJEG6k2Rf35nFZPVceFNEcoaMyDegzIQpIEeorT+3W+AVptEhBplSR/eVrKiMR/SnCf4bcGjFL
bLfYRwdmDqDLxhiRxpvLmZ4MapRKUnyTBQJ0hmrYVHMUidFtAhDlEZiRRhN2hVmbJDc3U9MspKdljorQRBNEBH5lnQ4t2FwOBNaaxEIomaw100g+Pzy+
O1hw7FlG7IqQp+6aPg5LWFUa556uUjuGSSARwYGhsmbG9/+ZZHVWxqgCJ3xBdql4xyqbJI/mrMkKN02guuuZPIk36qlIVFiBhe2SBzVV8p5DIwUgE5Tc
uhupKn/Zxrk4S2Ey196YWMTwir4Q9587/lta9uGdxvbEly5W1IdnXv/qiWtygEyPEpHmsia4LE3IWRopFe4WU69lkPlVhDDQ1Zm6o943wvvHP3oD9a+X
+58bFRj3tn56rPLy3C478R+Gg422/R9D2xZqqLCWEw55bZBeBfX98j7OIHfteBCU+3ZyiDXlBdauROiuWfn2Iz3xr4vAry2+b6ax3EbdSo1IYhf6ufDi
iD/ynRoyvOXnK1z6x3vEWahEW6retXlNv0N33UZmKr4Q1HaokJuD4KwksiXe8NEEtAlPjTnAlMKiAv72T6otDjYifwVo8shlpEcfYrjOOFsERZQpEyvi
ukjd3H+x9lLX4RfgRwE/K6ZkZnNpfdSTwcIiBiB921RwmhIDDN04/TZJbm2Ma29r9C0QUKiFqR5OIl6xowiejMSTgy4S9PlA9CHoqZkUZbCWTxOxMveF
fFcvTlL3KIsT7ceI4vgGddFTe31Nej9JqCrMGWNtF/6D90SfJ1VujEVfmHHdznDLIjj3SnP1g8YPQTnSgJGq6OtN8MGL4E66QWles6QzX3HV/E6339Om
CODwx29CJlLqX1iRIi53m6cnKNE6JIqCRV3tESi2QL+M6dnmGArZmUEd95FlPOTH7DONMv5IuXqhuQpTsyn8nZAQl1Q5R3Vmbvpz/z/X3N7p7j1Pb09V
vNLq1Wn9fc/DP19T8TO3Xn7uDuMcv0USb5lG0rbdtVQCcEMCP6FA6ECfEwrdr+DxHP7Pt9LuZ8MVz0uzc+eixWVDNyaSd5GYiX2Aj6+ap8Z1t6267D5x
2/jW80BNN7xxTH9bpxdI87D7tD/nj5v+tPmvXFtAwKL7du6pp7XQD9JD/0kLcEKEAj2n7X9YH4wFGpNT7LvT2lJ7TlKHhi9FHfN9ol61HwlVtTVq2ZXq
niRQ3uROijDP9ziP+o+LD44U5gL6na3r4/Zn/x+wLMqtBdeuB9w+Q5IBMhBMixgVIjEYKCm3d/iYfWf8Dpv3BP0H7/7fs+npx6kL4Q/228PvV9/mYe6/
P2v78x+h+/l3GePhSOnnxm886uL6sHZvg7jp7PR/G/06s1/H7M+vKlg9Gpns8QsvFdUgzrNFgGBl0Z7KFksWThzcZGmbVbr999fu0ATH/X+Atl+4pUyd
dQSO8r4Qsp9ZYy4zFzHsq46eyXQvxl9TpUR5q1yFdSFJXj93Z9IknLsvIEflCkAiFn6q5J9y/sNSPKckGr0arVYa5uMuTN3yl4u2Babw/66TEZ85ln+D
DreyyIu0Yppp9WK+xdpOs8cYx7YUxTRs6CSz0zlUeNrfyHxs9K71s0YxJhxn89qgsatSdZJaB90KTOhVvso3esbiUd5ey3PM0y9sPU+l9zAteVpeFwPd
t6Syw+MrgL7wZkes9A6vnWzXXMPoKb2lFIMh8C0G65zbw8ecuFFvVanm3GQlLldZ5Gk2ygUhmMM49Y2w/lMNUvR65br7XkbiaQXNIcsa/tgNpOhfIj/Z
uM7+/rGthn2M+Thdt89deDe7LjV4x9RxuRkv45edsaSwbB/b3byEiR6/lvQd5t5n2V4QH8NX9ZRlNOGInSR3mOxltPm1eufgwzgn45WYetNKAimJMwnY
rlEXWdYwr87fDf3RgW1u4O/nq0teIks3GiykamfG4YjwKzmrD3mzLgt73/PGcg58jemUpM4heawTIqJdZSzhjISX178VoYkOLe53bFs9m0mM25b0w2nf
lbvuFIyttk8PN2hRHdhmlxy4RbTLbJjYXndszKBJj7X73nTGfsvH4j6rdb8ZI/wyyd9KmI2ZqJZqBwXP3MPO0qS/IuZWP5Mue/r2LKF9jDXwVyIcL9kM
5eCCjEL6UUSKYgNK/qFgGSBSGbcPxbr8mxgcreC5vHG5A4adrgKz+DyhycfCNmgU/BvXrr0N7V6UzlwM/80ic62YLKZbK2GfYS3+LichQylpKOMIKdPY
JS43ay3FpA/No+Xtzt84Kjww3dhCI3Zw+i3nE2WVzq0eAlU0NcOoap/hvbrhi/skKdMfMr6Pdgvy6Q5+jw7vfuM5gTwuBtfTnBXcU6RS5TZuVJ6mGmMZ
3DysgByzwNef2Q9KdG1GceXftQkEXomZHEexhj4yld68MneL5jd/21kJUOeXgIXlA4Gjw03yKnU9888voEDUdsBfHH0PZaPq4kZcPpXwbfItMcFu8+Rt
eoZKd02PL5ezDx3jZbUHm2+eTDqcPfHCMf7Q1X58BR7fD9C1gdvKjIt34Z34e7SlO/+UhlYbf769tCeXt7Jbu107Ktgo8OOq316OF4qKslVWH96sXU28
79no110j486x+9caXs2Vou6rKJ6sTo7d6vUEfdzlwrHD3C2/sGJRa20dTK+JPKF4jdgs3AYnDt468QNevhlOu99tF7dBzo2XT8fm5PLUfWvlrFgmwKKT
oOmjDXjHzl88YGtGP/W3u2kHi+xX5bk5neLXinZKnVzXO5n4xFxNVjxW0Q8dPXyl5bWTIyMcHw8/S84z0ZfkrjUW3pNkZnvEppG5YZxMCSie0p8XVuvg
J++MfZmoy9M+Jn/6ZcW18OHTsz+VJhouvr/6RT6/JdcRVb7H8T8NPAHGq/1Zd2Wc1so6+z+HoiDrgBael+HofCP3dJ6P3mk1G9VnBEpJc0vy+jagu6pj
9uVnmT+Si/35I1l+h1eq8SJuQqIuhIvIetzP6PjyP2zsHkwW6DuYLKFxJpKPHqsJvy5+W9XkL0Hf8EDFO/XlyBnOlD7NwrFShCpQgcbtN0Z/mAeX7c1E
07HhK7C62o4BoOEhRPB6+2Zpwgcq8tcTTIyO55lPxN8xObAE3ZMOmy1Cgbm7ry1F38XHuTBDruaQ4XS+zSf/14NtFJY12jTFGJRiIm5V0R8nCOajykn0
hpmjzeaOevKWFpy0beZUt65TGIlLs0W1jJ3vmZIWBUnszvOcqJJtHJNOLsTXkTHbQUkPLCpmR+66liq5xy5W3iX6/JUI4H5WoywVOP1KGHl7WasCQ+hw
f9/1nr+r4H2d56n2DErSobsmJ3nblUycu9ooT6yFlItHzF3HtUUynx7TXMOwgiZFYb6S7FTJKyPEqlTR/k/y5VDnFIPPW8nE3GkFBBzhQxslVghWBShV
iKcm87ft87NtK2RBJyX4nYudDoJLWp1/ClYILQuaY9rmZtxP8ysooPN6+fwcRk8uWhJvKcim05vWt/2ZzzRHHfHHXOHUtjaUf8PlLCe2JZ5Sch1F2EPl
RSZL8pN+M4q6ny5NF6BiGW/Dpyq+kowODONySUpsSjIcmZaaMlkeTQxJREoDF2fKIKMU/kIZkXnt4Pl/b9mLx5WfeDjR37uGUpHngapfQ8fKicBlclDi
5/wfBFWTWJ4CCk7ru6h+eWT15zq3SFda5mZXvhhEh9hd3+nyXWJSLbBAod1YoyQ4ZViVH6pCz58et7W7WczPqr4EqtNXe/2fPH0GfzD+fxhvdn015QFI
P9d/pfUAhNSHIr+yr1rIKfHLV3M5kjBBB6ZSy4u7oeVnX3vdyUjsorvaIWJzYTKB3EfzXtdaebsNTU1kuLv5uFRl8cv9d+Wz6r1avED+oh0fm0wyV+vg
38f7eeQ5WX4GYe6fuZmfD/xA152Al7/padHsrytw2l0/V0iffbmtKGDWS/6S0+mcv9xwt3+NeXZ8uPOfm82JLf1NxpKPvhz9MUy/x2fE1+rhxkHF4bKk
/t/LwDcbVti5CvL4ngdtNMtMrXntWkuGVp2rSzlgqy8v06h3x9h/bpbQdsBtXnl/tH+U4Bmss5VL5KFGqrpKZxBj1lJqCF/ceptLKVXW1z9VJ/h78nE6
tLOt+6WHFfc1jP2b867d65ieLbuutWgFhvo+kl0sFqZKhrCh3MGpeWTq2IHh58Kl5Cj0pJ5K6r4q823kIfCknrWF4u2d6XileUqGZm0jrutLQtBOMQsY
PmQt/z/XKNiFGpU4L4fQ+3LvnRlxa1Hiykb3YbHiRPUQyuvrGXCjDpeJiP2zn7d56Oa+t4RrwJZPsdV4ZVWa+5Zf2utrH67Regwp5GkRj+ykK9nmKt0m
amaK6hQdprkuKysfJr2D3fS8FHP1Vl4dwjag9K36n9vf7Helfm48Iprx8Ph3Tn8LjW+/d/lb90TqRt1+Ho8SUhVBvwfSBNgvh8uNI2k7tlEZL9GJMMpT
5uPyeWI7OLzEix+euTShUcfdDcD5zn7Yb0ris2qR82TRnIVZx7pcIHCdlm2xFdLypFlFZvkXktkYrZfFkgROu1rmd7BaU77BxMzWGszMBSlaIwyx9LVN
TP5Uqbd5j2iZdY3m3XhVTHz7yen8M18t5NgrY9x7o93R7lNCl+6d59WbPSHC9OcW+ujNLjiOsrd/sWlo4+r6ZT7MwmpPwVfmXbv42psgU3rl7YaUmKcr
XgVs0w7xNRpGGtXETSJ35zvM8T7iFZQ0lHeYPgUvyoxmQpBXbJx7o4cJxwNus+7RcY1+fitNrcueXN7c9iuacvaolizZzmyqW1K5ylOUDRVLltrPO06x
Htm+RpP27f6WX3QplmlDFZjfwIg1X/fg3sNhLawNO7NgU9Kc5eM9PdK0gtjyIfXWaodD+/5P5VshkBafXQlgEij6ksOwkE+78VdKcZbXgfTKjPi7ngbL
ob7P275neHiua3X484OTlIzO0JAnkmV0eDQ+Wamdbp5vKqh+Xqh3mDmfEcqhilsu27OA5XPVkE3qcnE+5ldzvMhm3sOXrSJFZzq5qIFVzZ6LyLERRsnW
tmp6Ug1XhAeh9rUjC/sz3pZuddI9MrYIK1gzPJ19Zvinu8J2F6fSesZSMlTntr4dbSBqVFc3X1js4vp3NweXgoxzlHeRo3WNstYnGuwK927PAyw9HrXe
jwqyIJgKvDWGkD3SC8qK0vN1LalKSiNwzwS8Kxa68pSgvjlxeNbfOrNw75Xsojmwzh2f5dZlXJztLZy9sfPy8r/H21q7446588ypSqGSskFIiamTOO0D
Wj97VLJfSdOccMX+JyScrTw+P4IZ33liQ1QcrT1+6nmexG/ibH4c01/xChZu5UcY9D6VoB21pXzpDcmm158bNJ4DSk0pLObCc6MJuUmvq/EqaYfX2qhJ
SWsDf1c1Rozxucpf9V59V1DSoFrRmaXObxKbjmfOsm9tpPnAqIehrECT+IdZxbLg0RP0PtpfXC4zs5kLRri9ald6jksrRXo6vRer5Nnmzy/cZCmT/M4l
rDUXJhb4F22o9/f3c6fSJ/5Wqwl3etK4nPyy7cnxc2ltLh400aLP7sqYxyGmTAENZQz9e4v8+22b3rga7Rzh+GjY8Dni3yXz6U987boaPx2MbarB9Mh3
Tzy946rpNQRbJhfUzGXqaeG65V20XPv7ZPdmYCYNmVloun/BYyc6NMnMNK8P1us9tLiivS/hk9n1lfXOXV4Ixq0rEx1musXkNYSkekQe6bNnzrv32v/e
TQfGd/u5Xl05BefamTtZ2AyaB7WkxIYj2fMo9p3KU6qOVVRbK0l1I7yLnMiRRVk3x2xw2g9XIyH0PM+k4m/71plx8bRXjYeVe/tnRZYz7laHC+w1bz/J
nxOc6GUl+kiZGsxT5SmlJjvqq1gZGUP0dvpqtHywH1tE+MpUW5y8OlrUGDX5KPGzkyOunOfj2fR6nIX83D7h3cPL366aLJhqZijzR+E6L/gviZ4vLpNg
h1w00HPibLl8fPWsydAHRNNIk4t0Kq950ZebqPbfcXyda7+9bX4tnoXagK7d3vl7KSnxXNrHm7UcMp3nwnszzlMBaLi7xaFc0wfDGHCL38mA/jh/ga4z
XOxYX7+vzrvWZvd/PHdXXrAjWVOe7tI74Cpainezt96+bLMu2mHvLFxYhV+c1mnIhj47bu+uQyC/c4+f7FGg1mrE1fjmzcN6zeiy9tgxbp7J6y8Kr4/X
7L5ykNrZfIhnc3k8AlwYoWoWyMaU98hP08PG9Rbuornxd3Ut3v4Gkwo1WeO6/MiaSACCgn9x+zCIJC1+5pA+suOKKpoa4rVwspenucVnPn4tvKsDWec/
cW7tjpjpjPL7P0h7cBwG3oQQqgPHNRHSbXvt666SF6CeCvrP288Wq8PGJSKm4YaK7m07GNcL655SfEWbVbnJ/Cjyl3GX2LlLQ33nh8tDpDsc+rOZdWYS
7HLlpLWF1WIs06uyg6w9M0MS05Pyjb67fq/7No9jkKaV9SP9TD5DcwT308d+E+NLQ6kL3BcCFOq5BsiKUecQQDV8XmYrPlIyHwDKn0vu0jUiQIbCV7Oi
PfLVnGdfHy8eFKStwFtsnes+c4GXQ/deDwXgygmasy3hPybI98Qsym7I5/pexKKhY2kiukAjqUjl+/WO3X/AQ/3kLSTUlAC/RDkoooSd9+P7NHC/+NCt
/ZTNi0g660h/yR8Pv/P/t8v6/2fI2CfWl/Pw9kfHvPJ/4jmUWClRZ+7HRcMUfmW7/j4f23J/y/6KzKxOSAJP6j3DzkoWLjUgkFFeWYYbThPo6a3+VN+O
f0eNDGKijFi6t0hnd2d0dOu6O4u3Hdjso9HcnSH87w8ieAHX7kvUCD5JROZU5wy5gGLvP9dhCAFIFCqHNfMx/q8H6hiH+/ZP9vLAR5Hr/uvDW/T7f2u3
v2RB9fyg/UiN0j5yW+Zfnj6U/d+GjiUlRBQhBUon+ZCP71GX3qJkBE/YQNuH2t8xQ7LlzrcOP3/n9T/n2lf84vzX9meRgDhstrWadttVHThJL5yIapCz
vyu8PZ5sbtHhXSazzLATusGc+8aPgf155QouWobOBwaJMdr3mJ3pSo/aNjQYwMVm/C00sY2XfOpSd5554UnQy4hcEZvD5QuhwL2Sgmv7R5Hx65fvZeCq
gLLWmY63yRMpsFs1iD/BUykBcUH9nHN53n3uHB5rIj2dtMB9uXMEgcQRo6oxJBK6ZFKI6pCvq20KsQ3418tcfhxr8/y7fT38p11+ZgNfC46b8w0nT9d8
d3nMWnoyVPzjTpkesSE0aPQ8zuevz5esYDVwKkY2UeBl0jkeq8+DtXDD0sLKvQWUTsYN8XuhvWVMnRsoZ4WpR3w5oAarTydBh1W8LKzRVoFJUTn+Jnfy
6OgchA6r/rtq9V1n13u3X3rT+XseRrV2wmpuCEZGkz+vyqUkTo80Vj+/YiNc9OnQ7SwkiHZJqwGYYOUBYeA1PY6/GFNaolkKnIY7smJEDOUpj93sS0B5
dTQP5GRGU2DASlY+Qpvrg6Ib4ompzhtMdJ+Bwk/Jk+zPD9N8Z5aJN2Vcpe0cF270p/THXwyF5TaTDNl23XByKCYISt1A8jUT9vbr3Rd55b8XcwZdRB1V
gxLirIP3yk05yiCrC3QIL/Fdz3Z5/8cw0cJN4/5Dx/s4a9D2ofLw8WdOuqzrHWIQQiokCmQH1AoPH2ZKHmPHKzYH8fAKyk7D2fQ06SCson7O5APuQfVP
yHdz6vhL9cmbrClwpeuM7qQPI+Kn9jN/wywcAhSuS+4hhmRkPewyFwBBA2b4MEblQc5gPuuYJWfpcMIFwrZ8SUHukHKRSCWTjYQ6jJfC4mUsfh2duJCO
fgQkuygC568kGvgvf7fQglB839/f6t/vX7LKEC2VAPskOp5wF+eSZD3OPd7P8uHts0v6tTT4WA+n/A9vGSUgOaX1SnLAzX+yMDXFgHolNP0Ug50m4IpM
hgNIzFP/Lu/KWtfIUr+iiz1Ve4jH266n7MvBpZfJODCyfqzz2Tx9SEB/Tm+cmn4hb4BwJfh87R/dWSOZER9qhBTbPfxmg+PL6i/f58O2shGakjNQPK8s
d/P/b1tt8MgrYsp71ReHvEAZEEehCkaUFPHwF2vvtq+4aD7vGhK7LpZU7qB0jh7H8GAWxco2yuWNSSPoHZV5F+b441ZpJiapABII+opEdIJlAgssmYWG
/hzaZAqU6jn0lG0k5O8peGJy0ncK4/INfOm7/qmqEAHj3D4Mi93VF0n3/fyH1L9v4dtdu2eQUcxyXNEXT6ergC3qOfKt+++I+7pcZ4tOgykMIQDYqFVW
9ZVdF71TFH1BeWGMa7tef30WCEib0zLCntf596gZH3IPn3GQdBkYHneIhMiOSpmAd995AAboIFPkgzFPb4ePn/lrlUADrlgZKmhX6dEUf5LaxqzFBsHC
hz0hwfAyOovfqsxP7e9qCAa55M6EZIADp1weVsXKFHrJVyztt5fmR77lI3LE/oIT1IcjO31MxOqKFrv+tx+79igTNh93yP7GH6/p2nwPE/RP3z7NA4ET
/NQNCKS7x1mIA6rB8GexRSEHueUBx9pz0V8ptMgPk2XP3jH7PO1rH83yu4GxTtv/ppnvITOxb3qmslkUmdP8lDt0Tjyd41ss/vCp7+02CKU98OzlKI1i
wTXlDBuw1ZDmonyVOzKCQT30myC1eX1uMuaqdTMsQb+9gra4e/V+LjoeJ4VmyJw+YKHAIxymyJy0O7gIc0ovpAZ5SpQGq1I5I4+8/3sRvwuQROgM4eTD
7NF6fnezvrlk9ydnnooVge9nJn4KBzPVUHOljxneQ8L7RxiSGl14HzIJRiBjrf3UHtKdies2BH947/b+Fh9/RlT2HThfC6Zv2lGnhRlPQFJkfl8AzCPy
Cz+aHhVeF3KmPRApEpss0HxiQoY5+TCr0qXGcoYEOqqfYznw7xHniumVE5Wn9TDQAjNUrz9TC7tJR4sCel8Z7TGah3OMbKzFQc19/Z9CZzLbvSjV05vP
pq1vsK7jv4fKdQ+WVXUw30av34lJs4DfsMq92NMpPxnvbQ6Ez0b7C2WtXPgsEkzlSPKUyeM22LyWhZc2tDqWtJRU6nmeZalNlvC5Rn8ozkokeeYcMua8
2czebq6gs8nZOXbek/CrGmYOLOnzju5D0qvnL9vLBxNFBC+zeH1AiQ26+Y4RMk4Kqu9T860fmZjtOzAuvv33s7N31t3/Yg+qiroEDfGMfxIz0lnSHVYJ
3U3ZlaRnI/n9k8e76bz4/qGSyzOqq8duQQYwBLyRN1C5DZMKmMxNkYkEZd8Nwksg8qREoFnb3ed3300FKtFYYlxktoyyl8SHH0/frXvz13zqJ+6+0a0m
NC+JrN2DJ2vKWAsqTo3xhByKDnyoRMLTx+soN0oPkaK+eaWQkcD7NRiCQroy5MostJNJ3N8Zh0sewtzpQ+pX5RLWLy6mknSw8vZysjfQB6inKDyGM39M
ss39VMw23W6sY2KIWmPsYuxzfZlZyutWkiMk/YGDNR+IIH5pb0QfWkmEcniWRPhW+hzqN/LckfgQTUB4NVeCxXpzDBKIkL39Fq6KLY3d+OH71Aema7ya
mycEvGp+5DbwBjkfNYRZBm0XR9gZMgjB4R/YPeH+JHVmdNPtUC0HnTc8t9up06y02F6hlHOUqeAajp0XmNRgwHsFJ4c12IiShiB0E/1EObv75bHwAkkm
7zcQOIX1D3DUXXbtRrkQOk6SkpDMFr4n6/1vkOJEGrbPl2692rOCQdtOA2EofN5JamWJsxiLDIFJYFqRb1lu9WIJUZIe61IVRps8364yvyj1FMgRISo3
kPABduY/BBlyHv68RwqnApp7+zAG1iEVgNgWB3a7vTiG8OvcOw8fmqvbHt0+jPOh+WQkCNAsRxIYtmLhUsQ5GFRZqNF97dDciYaduCmI9uIR+RpijEvB
ezfAe61H6m7T8s4W/Lgqk591FS/3jCAT9WH3l8w9KDIhirZjryjTIASYGUVpBHL7VE6ouxLZNqMdXexhh7lHyh+wMqlxhUzfW3pH0exazW+dMxeckr+x
Rs/8pPyIxp7YfTjy4gdy71FLVM420fsdSYL5rLk/Jqiw6qQJieFMLqYrho/Me79z/bx/YFWfIBsIoLElQbz2Dg8Pm0pNJdZ7bPxwMBq9JvX4Dnllc9e8
O9xlLbTCBGHsF6+2u059673dv5ZL4/jrZwUjv2ZHrBH4ELx3jIH4debJsO3bk7qiDBRvte2oYcYEsCMvc2a65wqHINTibEKDZhQdSwvgSzgu0GKpMeLs
fcOIY3EMiAc3fMm7nsQsveLKIORzYKRUmsPmzGykohD1I95+2f9VeRpIhfcZMNokzoMvmIn1VB9QZJJQesds/v3mAGsuCCASUKEE2PL3YhzGnJUf7+4O
UkyiaCRC6d70E7qRnwcPn0YXzLQKsItwZyQLFCJS8e5sSHI0PdooHI7Z5MyhUO+YZqgxibDKgH2yrQblJoqjyrAu9uahgeNn5Gkss6fRePib3lgr9cCu
p78nE0pp48eAcR6FKY9smtG2b9zjrLPjPPx6MoCPMcf4aKOo5/Ptnx1MW5D5x02+goiIOQ29jBPWiiwBRQo4jm+iddtUHFxuOVQkiAMHQFEyyEzpysLr
2lNXZBcGCx5Go8KwICgByF/IS9j78JYqHxKSk0+83TrdvaRetKr0NZP8s9gj51n7/O363RqXB9ZCEsOFqOzzoRMiIr58zbjZdo4lel4+yplAgivdq/hx
R0h64kW5CP7gpOa+Um3G+S3DQY+rR7WzzdqlaSdvNZ3mBHlvMwJFZemjd5nVJuyToowqFtoiyduKsPo9/xO/JWEuKVOOLO42z4xMRSrJ5uFonXEbU1GV
87yND1kKdvOshpSuejpYoZbbc+wF+fjq1IK+mQ0ygGLIXR8cQ3voKz4PkeT42F3gWqjWihYaK4TtBD6r2kCTg1HB4I70q7L0PL2HOnhipQjsiTHqVsHO
UT5u9vWKUywqdSsasIz0tA0Qe6g+sGvFb8DsaivBWpeMBuCCvbi6e2v4dkt1X6+9pPA782aGtrwhighFXWTEaqt5ReB0Lih32WXx0nlpZeTrCWu/MjsR
L3bT9Nhr2FP5kbxAc8eTVe5AwxCHhItIJpRSETIFGkCI9knM/bw5LiKzz4cIaWV3Rqqmw6CWgmYF8OvmUDF7nznMfDlPP2rX192HpZR3oL7emnax3HSa
lum/UPtrMfHTiGNP15qljqSQGyuFxvTJ/KFv6cdBUeXtMsX2nn5EBtvHPfXMtlf24rQ8QFWy2t008q5QMqOy0FRlOWkqTo41+VE7jShyZLxTExDY9Wmx
WZTiZrkGgSfiBjxGutq1lHB/EkKHdwSMiNMnC5Ss9rjhE2D/P5KqOyOCYxf55864bFHfvNXajwWquvg5L+eLx+7U8qzUODRWRbvKxUlkX7ZMwZVf3+OI
tnwLHjxh0XK0pjYLNXUtNgjyhqft5YpKXSg/ZyliYImNBkG5ENJ0IMI3FB4NIarsF5vK1mO+GqRcqLKaMtfj5v9f2tIh/bws+873SANBkb+lHGCpAJUy
PNmDFODIz/XVgbqHmOkQpmpiQqSfzLgpoZqPRuVwpkfKtCF648/4DPAO/TbHkCCRaWivf4cSYEkBeyDHajZUEEgZlQUJNcjJWEI/lxnlU1KrLy0c/SMC
fpssLk2ntwxOIuwvTabwPdfTWKFPdbm2ZkbwqilGrk98S3+uKj3dBMbqLDXKhpPJfhbS9ZSoaZuzcFXhwVsmZptS/rJo0OdFxDvvlThWKh9Kq1l1kGX3
sHZ1aR3p48pUNLUJb9fugRwwMnbPulYm6hU+jnbk/y81p+yU6qnhHmrZQ2lvd6VxypKpIctxh5Ws3fCYNe/ykzpDeIWLKBkmpNi0yq0ET9XcYXKyvrj6
JPAxMWDDMnyHT65aSz0UMaqLXvsHRn4mU/Cd+BgBeH1b+6/p+O6msgw/XCnz0eGDfpXPj1RxDUyo9vxte2duiPgFFMoAyeE3BMpx6+1eL8Gz8OTE6nXj
0gR4W48v4Aigk4qvA1Bhk14DIoBL28ebEcKA6cGoAHIxLpfwWe0lJT7So2VBF1fFbs8iIIbC0x20dxWbv5UklLWuYVPt+xpecLvwGYfJRzHtD5ZSkAfG
cqcdzKpRmbg5MzuNfFmOXgaA1obrt2hh+IL1FdLNsTLNh074Ho/38sVQbiBocfOLZEnQ8ZIFrxXaZAuL8qSyEsqosgJCqTUTB5fNU3dZdNc4MXLKgNhM
jH6xcXFhjLNckSVMzjuMiCTkpJSMrNtDtROAmt6lJbbJWsywPTb40TIAHSRCzfyMP3NIcWD3V59tGAjAUP3wRsmCPSQqejf3PTvn7yOfssOn161S2NP3
Dk8TlVhkF+H3XkU515tUcVXG/L47XuKqQTerMO5nl9IaMC96c6gkSZgayFMXw9m2MqkXVB6BkUsVH6DI0ntK2WebRHX93p/KwWNOLoPf8uYYhJYVmnz1
Ybz4MCWPClBuXtnNuBA8jio9fsP7Kk+CuhjsPuvq67kdnMCE/vGmDiNedhBvhGWxyTxFYAvw5vRkxRiUr3RZam+D/n7Kd+2O1pDIUF58MV/ZPjJ61qwf
fZcqiollA996tNL3s1bbqhglrdufC/M1vIZ/fmvjfXeWNrrlDkofc6uo9c/HNb53pFaUbT6nocuZCp37+L1teDm18tDjvxitnUtlo2Brij2601BwBBFw
o4qrkYsu9KQWG8MuQq9I1NJxPnSRfWKDWWPwvnKKj2912cjhjC7PF9f2nWPGmcwX05/sGXtEW+mubyCrZeRHFTkPBNQ0TZTOYUr7sD4tts3nXNINGCNz
aPO18fOxT1vjFGV/Tn44ksa5H8lpiUjef4H3zj7S5NaNn7P2yCn2RMMMK1Kff5vGWHhQlYUflH6e1t/vQzZBEkKoX2IUj56sD76kUjFRIURTAus5ei/h
ngQbUH0m0H7p10oMo/WF0HnCKlrgG5XxP0gpvWUuMD6P1juEDxB+eXhxXienahjJMz6NVJWVVJfHDz77sT8mbevxx70+9xebrKAqVJJC6FmXsu7bDtQ0
kkij5BUetaxDEPvtsgCNLBgrPSQ6TTaWMYHpoiX3wyMUsK8i9g9vlrEY3k29fLKrwxaA6cOFHsEYNl+KTGVuB8NBYfVWwrEKutF0W/BK0KkUUdl0uVg+
aicBRVh7+Ct7OM3G55fGu8tpdbWyM6S+HKuMopy13u21TMcJr3fp4TcaWXO6kE9mUY3UKw3LNIzXs7wkosbe1e/bgwrjh2YaaJLPiqa6KkxypbvDUZ3k
iB1m5+mJ0229+XzwJmle9nEiFVcy2XNee3FhJetSCO6AqAOQBwl0YTHKAMc1ffDaYHadxeRZbXdO1B3ZjwliJmLUHcwvSfMWhOJS0cCyWGGFs4Gg2iUT
AZj3Nxx0tVMgSQLHE6BjZU0oKQ8Gpz1QKD+fBzjjYANmUTPLZYMedLB++pHWWozSPtccaiVOA9JAYMZ6kMoa/crknWJXf1rlC8Z1R6kX6J6EDqQhykEk
fTAXYhyEr2heDoYwhOQIUfisd+tGtHUkkHIhSM11Iz68JZgi3KMoECUuLBhnAkQd4MClxL4Zos6T6j0EWqb59HRB5nnpjo5Ft79CMNiKnQnVVVU9u6pF
1rKg5FXQtzW707++LT+kMNJbIpBGod6+5s8EcNQwPguxHid7QsB1U1d7T/De0DAH7+7lttrQVzFm5KF9u3s6QNPl5ef1/GBcAd5AgoSQNa98nIDp6+IB
QkkGrjUMJy5Xvww/3qJCXCVe9fLotIpZlv06idCconFxSbmFXXCVDfVGKKM4iuZ2I2laZSjIeCgKz5D56iLKRrr3DV+Og5k+1dWZluEXo5IRAqrunzUH
tE/jgZx2zT07vfxGZQaFJEkE/L2cdjz9AXmW0ObJDJ7qYEFxL3h0POQUmd1yElTw5z+DyoZAYNTrOXiFjgqlAZqtlHibxQyPNI0fxOtgg09Ht9IOMFO3
GQYOTGVpITv69EUh2IQVI+z/X+5rIb+++W5BeXAhuxxUusl+b9n1c2B8GX9et5PXBl4bh2v9utp/d5gefAqf6Ji/tb9dl1/to7y3NZj+BekQKDxUAeBC
1dhXkwd0Hj8VGIkwV8nDMZzpskmQUvl+H7/5Pr8aS+ZYNyKaQ8IKKiZP7xR/Fn8mmmPbYGj/VIRRYdjWBBr9fwYUdaZHItSV2W7PQSY/TNmVSOOTV3HD
aisD8ivUKncUt86oPE9473Hf4QApSsT8Sr3TXQLuxTl7mbwEpCRfYyblVU9TQgg0IkCpEuMuTj5zYzIcpU1dRaOzCWo47KOh6Ny5P0ETgjpZNCJnI4IU
EaH8RwVecDgz8y5pbizv2YXqJNVpsYVFImvVh+vvXXE51gL3Z0YXvKRnULSi1Eexktb7O/2WiQas1VrbqJHHmqL4nOFdGM3UO12o8irNCyimMsUE0k8O
+vFhLKA9ttHEz04U6+BPjAhl8W8XEvE65ewYy7Lt1UeHTgGPFKCxL8gzuzFyr+LWFwZMae2bC06ij9crQPGPO3hadZKUk67xmyamZv5SVyXcejNOUCTq
qZyVB+X6eM315ng+tVABnbJ+5eTd7YDeRTUvlEMB4m5Gfm8nA99bdw+A9Nsb8BZcLqw7ZyJBHwO/rTfapZlBXhfDD+k+3ngctB5eX2DP+xFHtIZkX+aE
UP4J+pM8/3dnb6bf94PX/ec/+F/LUeTKo5R2XBCE82cj2dWtCLhRvd3XjoURWohPJjvImiXOFB84riCS/0hv+DsZ4jQ5FtIsUnnsU/4JDQkFIr/qGqrD
1Wz30/4iT13+Wg/2n+Y2T4m2Ac+goqwYqqxiIqC8w797vk3MhiYIV1cM4Kfnhht1HqVSJt96A/9NxUAD9Hj/W4pr73l/X4Y6nQhP8EHjYdSE/wH6TKcA
e8J/XcZ+wCch8hhPy+77Pyy7gveQP1j720nSy4TMKlv0zAjxOv9QRQBbWyMBWoYhURT70cd2448grgC9AHGtVGiaiYCZBCjAjtYU/FIlIIB+kiglTfII
MAdOE4GWgsgyZXRLZ9kZwBl/PgIQVH65B74jnYoJAZclRYZkH73EmVZpJ0CPz3+OxyNh/57Xg0UJ6+Dqh0dB6dTeB3Qj7vdsB1QOOCBkRP8kzfIDvEDp
2B/h9TJ+ZIA0KSRMg3EDjwgJ+mAM8cCRwkPFGqF3GESPxGRH52VyQE1j3qR2CD8NMzfvD+I7WkeGzKO+Vn/TEx/GcpTH+dm4Y4SpqLg/BqNWP20itZtI
Z93hXvpMkTBDZ2eph1GK0/udetFlfSXQ31nrIxOHrOATUr/PtrpEU7bu1o7OPJnzfjwEb5M+vTje56r7p/jun5fd/jkh7H6UNoAgc/vgX/kyH+EWsAQ+
7+T9sNC/t6PuJoKVQtbXcjN4Fn9lKRVP20L/u/t1muOMxVjLdswRUJeKTH+TJw1OFeEN42Q2xsojEiASIxBFubqSBRyZcWabX+scD/eeRvXWFFvXwZN4
XYMSGq7se5SsA0RnSdusJnCobdbLaFQi7jIVNpv6BwCjEFDU78WREAevM55LyFVEZ2ecrnGTnePD1yzS6sxP9KFZIumBUmOIBl3bnfmOeHEhiSeU6Jh0
7ZOO12yYwbM51iENbpvtbI5ClOSJ43OHaQ0x/TJrfAKTapAuv6Pu+xz5fT9n26dv9Qfh/Hh+0Og2P5H3H5KbSIgJx+YyCUTCBhA/Ia/ACdwEhBa6TpYa
OJAOfA5vc8fv/kfCOz07QohJeSh2mf1bJ/XvSyEYVlxIbjIa4SMOL2V8Kh/AFkZACQ7BQjEzqAjwiLCrGnBBVEQDkZfy6lOhVMytwGAomqcssSIBCOAy
oB/1vp3J8SuTAI2zze85OQ6c2nMoKlSHXqJrL7XDRzUWpxPKlK1PJv7W1ncan/GFvAX7+EQCvk2WNdXDmdujZuFBjevNxYH+OgaiiaxPsvzm/8ZBpGv8
VXeffJsSZaaP/czP3Wtv8a3PHH0d0hUSj7Ft79M81eMMKabq7iRXWeZtmok1mCq0v0uIxpej8D9md8vb7JIH9yyLHysoJbJm8vHX3zjufbeB3lLbYx0M
jHlW1cakGt06VN8Hrk8Ye9S9vrQl59/OHvreo1skq+EJ7+z6nMROgXsVHZVQk59tvWMpXayMNQsOo4Sk5Mtqz44kLTjgRFlks7NU9W9xw4oOTgM0Oz4M
EtRQemP/CQq7fynegtZ9DT49Zv6ZsNe2J2Vhs2l/5VxoUNS7lBSGN+t3NH/23/7J9348ZvmEbS6HJDB1TFcEayajmq9pzMETU2ZFWSuQe5Y8Y/VnE/wj
lha8cMN9IDsbZrO5lm9fdJmUkXx0ftKQHFdM+ZxKkHK1GhVR4Da0G/bZWWfqtmI6ZrjwWh8zY8CJVWWli6l1z9Jwz97T1enRr3SOH7+LH9D1xfNfFtiU
mytrNltFfR+pkTCmOnTWMW79K1j7i7bVXPa2LRz5QGds3LemTyhVEcMf2ZziaqV9pbnaCrMHDtt3bRlTaoZaFitfumINsN9R+GsqZneSORua5qe/Vp6P
LNsUWfptyzzIr6txfKaytF1ywFNr3M35GWCt1E9CFfvKsVkTj0Zzfgw4GUa1fdbbO01GtFOzK41kslvtxZI4UagrEBjFTxfi7zG64f2mxrVbathvBocG
fqoGUoxULlL2Z7xwPKuZzv7JbYnPKi9DOR3Ozv1nkzyvl92QiXHFHD7aM6+ltp9p8rKH625ZxlLjTg29Z4qz+5p8qU5fkVq6i5J6ljSS5cFHRvZlKm2G
PK8v657kZccN+U7FsGTze8d+o2Pc+hajeDOM10PaSjG055yYa8myeKttNjLFNoFXosvOBsXu3+nB5neWR5PTho3prNh53zcEOpVTw9a0xPefBueqvS7G
fQtvJYBhYefw0h8cJZWUR9CrFOHypStJUtwULzlDDhFGqw7M46K9qVZzHmvC2VEcHu/hXAsqykZ07rcKCUZ/DeJC4nri3R9eSzQjRVTLXGsZRwhwwUTB
1XLrq3pKhy9F3ksMqsp4v7YduKIF8L6csXlsfF06FFe5DJ+BTNdB+C3fJ8HK7zw/kd3X78ReIpqaOs+hk5UKq+ZgP8fTeBMi7KZqDMngw3VZdSMttZ6Y
latzObCnGH4xSKLFBd5mbTsJ0G+dsWxLTDGx6cNovKXJru6tAsTtyb/Wi0FJTdxmvk3LjWPo61vxxL643z5SzxKjsr9rhg1/ZRg5AlYOX605P26cBN7Z
Fbl+A72yNIYie3zrntgMunCj7LZ8c3U+Ul5d/G0z23XEypNMMutHm7a6rRw9WDF+IWznnyacD5sKXr0BXpI/jzdvWpkmH193l1PNQQ7YRMkVTs7TEVTp
uAvplcjs2NwU6VfVJ5WwhHKdCHmsEQGBmKT7SRyb8xPICE1AuL3RIpO5iBYFZ5BDjI0bzgJeZ3dRrXHi52kSBtNjwmMkFNKn0yWQWCkXZqzDrrvrDY7z
lO44zi2ImmFZ53BSMUexk8HPXOpd1+priYHHvt7iCBADwNFFILBIgDgh6dHoHjk4EnlDt9n/vw2w8nV9ZV+U7cTxpgq7DbTfpf1HB+Rub+zy/Lu0ck4j
jMgZUQ66TuDWTwbnH12eUOnz/vv0Rj7EN9mBkZ9A7jZ4irO9rEdAeq30niVBT2PPfSqMGbe/AC4F4OVYZHQUtkXEkKK00DSRJAq7eU17BAKoGGmRBfMU
kBQdB2Cp9IdBMSSnJU5THkeZOHye0nr8h92RpdnHY2zoltqlKi2/DJTC23KZk7bSwalNAusNn1HFF93d6EZyc0FuDjWpEjyA/tmMhNFCoSN80S4Hzaxu
FtJuMm+kPlNduLCb+HvAOeFPYH47DvuYgIjFnpvCvX/aS/HR8DJisxdyQ8Yd/sHtCfI7qRtQfWdT0Q6gCaLvPGuikyTsQrzUalyS7JkgpAzB/4Z6oM3s
DfiLhggsANdQmozH2CE8roP9KlQqqn0nfwEHw38UOuHpL5SYTQ+FxO3mePqADjKoodyeACbyQVz5IBd7JxUYzYZgSzzvL9VkAPB3pzXsfPxl4NW2taYM
kxqQP6dZ6bgHiCenkT3mTdN+EnM7cd8Co9PAYjDY9FQBUcjXzyGRCyU0QVIQog1bokWsQoznozZ6AfpRqj92fP33667W1F95Y+x5ntIX15Gzo3RuHbKc
Vt+GUM3B7w+vVNdySD29e08iqd0a7WW6FFIGQArsiMoJCURBNUrwy+jQZz4arqPOWCIJ5XTjy5ADVgFPwOiO5Msi9akcEjB1HCmUaoNAoR80zD3SDuu6
oArEgKihAnDwGzaexs6viJmGH5+genQ8wnHNhLcZUgpH3sXwDtYk3hBeLLJMZxRGQRxprmgdXnxcDMwu5bu6XOx6qqjIiLAUivPXy+HDyQ4GC3EhggqQ
JJUhXYqcSGmA4/R9471emdRz69EAFkA1EyVnkFDVTtsGO+4WRQ8hbiEDIiwgRYTR4VCzAwPf/icHYToMDp1n2N0DfWVk9mqw10wJcIA/RBUlj3IsHyU9
klZcyaqgkjiGLYu7BpK9MWmNSQiGh5Fy4UV6lbQUzzsXZpG44BBBD/L7lDGt73NTLjgH4RxscLcoOtVsqwcQl85aJWHsII4AFYVrOjkZgAFLoAa5whZV
Lj1zEmhMllM8inMhL8QJJ7yE05VuM7jx7/MOJ7RnGmxTaxsqFY+49vh4IxeORy+Pxlgdx7J36hTB+CKXpfRobZoc1T6QENaBFD5JViJi9bLHg6TnibnQ
Tvybc74w8eo85k5R7cFeh2hse/gc6q9PYe5zwD4IG1zr5V4PqShPU+yGeaRmRqxNMJuy5Sh72Ym3GF4w0aqY71W0rpwnqPbl6oeTbjgvhy44Ou251606
ug6CgxSKDIMRMQC+sit2fHvyiO6EkVzTZE2pOiAjGEdmSffYY0VOeuajnyo0Rh1aGNQ9U2fU1QkHaHjVDTu8ZRd/Hr0ZrXjkw+fseEJvrd+kPbIqxQgx
hbQ6CFiLBQ9uv9f0fl9GasvPDl0KR9khwQGCzAq+JlMomGkKaEvTEknr7fgh6nvvgNBw3uaPiOg57Q0mifxZ04gV+Ry21ijlydfTDHXCYTE7sBPz+hhJ
xODhA7ho7uodSjLy0hZEwnv3Nat9njh/gbmdPgMEPDYYrY7ENgBSkcLgNUIoA1fYoTMaVKAGEMTzOo6Dad2fmBh2LWPVuUO3a/Dgqfd4Pl3E4fM4LHf5
YM0fgT89jw4bC7kpZwPQgIb/5hfO9P493XluXpHloMv09mMTU0eyzXtfSA0fr8E8/j53wUJ4ZiyIwvfRAOMAaJrZAsxzHX2pWAkiB0Cp06HNOqz3HrLy
Ou5eDWsiMTV158UDpOpH2bI8vJb9QMKT1dCgsEGLy+OHWTUA1mGFnbd0Pw/DYa9DlnH7H1js8TwIUAxB0LU1dePejyH+PjMZVlg8oysDmWEzJaUV3KEp
muThbZrSI58mYUs1HdRUMLWImH5UeDtatVYWlykHCcPU+7Wt6168YfPddEJAdVIzUqEUEMu7IOsVQ0DAeMggU+PZE3M555Ayc0oSjoOnoAnEEBGsIF0Q
V2wVXEigy7hQTzeSB2szJ5kj3l7r197+683Y7pabxM90t2LlrsnifSdAUYKLA4Bw93t8/eb+Vndzv11HOo5sxSPb9IYZg9BQFfI2YNxHYoX2HisgNe1x
9BSYZkNyfUM+8DztLZx10pWPvhi/QA0bPiCkQ7dfnTn6UwTndKM6pNa9N6Xpuh0jxi57mXMz3TuB9eeOI0v33xsmmFzOgwcFpX3MIZ8971NzLSK4ebmM
xuVVAamspQFhoMFpHWzJkx0bqP+m6es5lA6k/q3Z0TvxP0GevH5h6+Z3daJDfxzew/NKwUfZlOXoyluw1bkgoazBTyIA7x69qaJAEwo2zOPollNN8nEi
hDhTQlQAQqnqL159oTuO5zsFCU62PTGjKp8pvuojhwZRYez1nz/EKB24+GYOctdQyHHMEJAHvUD+nx6rx7ejx9SNXLTC/OSmxJS7eprlJ3+1wLtQT8V9
c2fsriu+bmQSR5lcIoBHmkPDsGmVMXWw71gpobZuNruwh+68QOAHF0AwAiuKdewZEGrr1MhIoRheBYgESUaSGeRGbC7ryGiJEooCgI6CyDnrKQspEpih
TYl8Fk5KwuqLLTx7+uPaHve/HPpz7Odzf400b8xSxFA5QUgCEfcuBIhMyqFG3zWj5zyBDDIyKq5TtlklyBKAmDlmPXgTl/ozrXkd1HEfDbZeaBxJ+0P3
/jlFOgqtFF1KdlSH9h07bvuCPwVUNKHM1JJKrWsjvxZkCVAwMkytxHBNs5PY8KPz56gk25F2PrHg8jUaBdrNwIFEEOVSprqQFJBUEVHi4+At9n7cIB7O
9QESe6clxrxMhmtxK20fBqnPJXHcMOePoakOnSaONFQpUgP5fR/KMmhhYzBB1ExGzQK3gmIj8AgCQFFhKlBFFOnAfZU88ecDWfs3ms+pTacCozc8IFh1
Xvh39/hx775G0mp1Uhi21AuQJmUYugCgOJtcNdhpKQ0lBBQkC+YHiLd/d0m9DhUxK8+7fUcLPu8OOs4k7IDoUR+O23fhVh2sNmpiYiDkr0Tx3eC59vB1
nicVnd6W8+fHXdDDxMFYnItXs6TNM9ns+xhxAyF66pZAE0GB6VqwTPSaTQVBUEFAQEIK/CDNyT34AziIw0lXDp480yfj0Lhq9nFPDc6Guc7Am6YgVlYH
ZMfSJAsRSAShuigglVWPq/f5MEGVFpwvZlG4Jhc9FmRpJABKmcXqQImoUjwUK4sGXvNYQAxIAA90xHD05jx54hqafBkxiM8wwhmonH6NZxe+wpjL4/U9
vn1PDthvpWcIV9sGm4l6tG/N8x1+aJOJpVvJlRyOZHBRSaeE0PKMok+wrQDjdGDEhzQTzt3Qu7+KbNSc93boMR1zujSCKsEO5Uy7t8fdzM8z0nTJoWdR
bbDeE50U70F9Q9IIMA28L2F+eBx79G4Lmo0Z7hwOwAdQHQasM+Aq8Oojptlvbsg7+swUIDkXe6IOJHv6ZhNigBO0ntxddkPRECP8aAXpYWWQYg8ODjTX
C0kpQoZVz+E00ccRQHIzIwShIKHmoRabd0vXvPcbHWaacMcZu+x7SIpc5oqZpY/jdVuKOeOIGbq4daGZfh5s9MxqxDAKQpJ3DY07RcwhOdKoA4FSJZQ2
/GahEML6ved2/lnR5jxeJ6diDNZ+F5ioKGPekxDGBoUTTAU6FaEYUlRUjSKjMpFCKfIqmtYrjQ4d4ldu/od+E+PMCk15gHgwHUuNjvmgp5+XTzgeDBYo
htzT4/SmOD0Tf+vIwneT+iApGhKCYpiBaIIJgCTGPiAH319iFhwaQEQxoWtpQQIoRYCkvb/D8Dy/vOPHc5zKcyB79rIyG5LBr7/xefTly5/ed3U0McfH
/XrzF/VDx9ObWevr9/Gc+4dsx7H2sII/+4AYucs6u8Jp/gtVZtpTjwReuNLl1AF3jEf+TUCBI0oA+n9w/MWJApbAxAvjv5953OZBZzdIqpz5uLU63phr
qB9+55WmaDa+6V/iqAgGs+4NDsdaFkGK7TXdsXaMeLd3xYIA+dihJmPsLrcitwojgwBRAJOgklSBZyTn9dOM3zPLPn08/Kh/aHzv8j+Ivg7jYp+4p5fC
xIM0cTCI7qHPoUEFBWHr9H7RIWM7JOnTp2/vw42l3sN0hwhOE+7lTlqwzanYBz/SnVJo1nBDgnWFhmziKXbmb4fW9jWkHBFslW71KBOv8//Ujvn/1h4B
HI4ZfUpi0OWEWFcoRcH0bgdSmjBC0GElE+kjzZNhx31nVVsdafRnr26qf+6xsAgEFghIGEgUEh7OHBZSrhDoVkSt33zzbRHOpFWy2lQZAXGVFByy0JFQ
bC0wAcqOz3XF9OMHHfNZOVrgaE1PGp2OOY6O+95NEIil7a0B/nBHdrIQ8lwQekoAktNp5dGWU030uOtZiMXsZZPj8kUXxx/wDy5HTZ89f8DYUOSG71lD
lPZOoY8+mtRCW0NMJy/xobuP+KcmfoQNmGkgcbWKHszTD+TwmDCidhuC0k6soKwHKWI0eqLCw3dx9p7oUBE8n6JznLyhDkQ1xThhwmltKy2hNIKC45O9
x/wPv9N8ThQnZfp7pdu1EgfaGZQ53zhq0MMssUZN8UME1Ga3fDMdUkQmZFzmB1ZSAOUIzuEXWIh9VCrJQCOnWIq3/Zfke95URQFKdLAUV47xOd7vJcqM
k7WDDIr4r5ap+3+6dJKqaqVEiHLqmIdDYSjLaDmpBKTKrpWZUjbIifz5kXzXMBemQxskiExcroxybMoLngPKMBQFRYY0mWPatc+9SOiNG9qpPHV1TFic
2LGvfrpoVxOm8Pv1rkbvrdNkNxOqpP/xr6uyCTECckyZLAaRFxAmQSKAq6iLpiFdYD14ivFXsTo3tLjmt1epY2SRmSFzI3O6C3vECtrM6pOoVkErvSab
+qpxB/6GlwqekAJ7+Nk1cKQbiMnf025CQ190xJxztbbJiQflD+29OvlhK+ZmHVtMaYRitZR82iyPpZRFWPKcPBu4mDt+GFfi9Xp0puciw5s+gmuVmyGJ
8iTdgsgsUhxqnBrnkmterCQ5cZzhyCkaoooIkeIyAIkKpMlOUmrW0Uc1FP1xe70+Rub9ROWuop3YCr1J/9O32YT026YdLTjpq4758tQz4+VmOTAy3MEw
wwxx+wmRYsNa4/OeeDgeOBST6f2L/EwOVmYB81QUKIjDIL8gbs10UKVrCaVghya1QeH6z/h/qEDPXfbAJCLLZC2D11L/qKIFdty9ac50pmbZw5EWxEHn
8KXrdbqKOvqHm55MPLavvrhSSpvdwttB01KpKSJDPk2ZJBBA/69csygBhEHo8dj+3cDPGuNRerKilfy1+vscbFYcWu8wPeqUqSKdN37u/ie/P6Hvv3k+
07C0i4JRMEBHPch1KVNKXq+k7uOTKkEXkqKCBRVNEFi6sg1316GzfXpdG1JBtpCKLFEvSk/W3DpKJHC6iyPAUKLlRooYIQQUggSXfJNOmXezZk2Z+phN
4ozi0URLeocyF2bbDpD0/rzpPqI/w+n8f+vRvDjaXaDzgz6839WrgomcDYzLmk0yb/efFgR7mjpCfQUA3IwT8mxaBSMm437T0gFnaU84nSv68VG466Kw
bJQ5DAsc3gUqpvHtmk0J0HyzUlf8oFrbb5YZdwsxghC0fS/EWVBtw/UGH5FE7aaFsf8ajXmr8Z5Shw5Smuzksg5KTSMRwo4lJTZrzFwPfS9jGBbhlOb3
zauFz2xmyj3gECH8qX9eQ+ImjRPWRt3wPPr4cagjm9mvM8uO1meL7ePx5RfPPNC0EXMwkBQOVsVeeYc8dJhVvPQHupRnC1Iu2lg3PFIW4cPYoQhGQZbW
OVi1lna1KzF4u1G6/TTcFPhT5DkCbfOzSCe4ggkoiAggoShIIAKK0I6RJWE/pHDwbrPbyYgWH8/rH3RTn58NdWHnKDTz6/Tf9iBwyc8y4DFP8NfQ0qGm
2JihcuGZ/Xu5f7BsOeRoV/jF6TzeuXvJCoyM847iFUGQrMbFj/J2/iHd7/lwAeRB/PD/P4PlaCR+rIL0fqJOwIbfPelP/b+zMHq5+7je9gxEZ/czP+75
Z2TufRRkQPvzz1sm9kKWi766v7klk5/KYnslqiZFB/AHvfxaiI3oyzVQSm3tuHHfKXudP8yB3Gc/t9uYddhTzpRLjL+RTP/Txh96Hq/jflheV9v6/x8U
FlkED1i8AgWCHSQL6QRHC0XhRmkITxhAgkePo3SVhW4kgmATAwiz/CqzvLRvKQqn6KTlbC7aMGRxIEVZ38vJ2lDVN2E8VSaeO4wwAuavLLCxebc15Ukl
OKiKMwJSYATLcDg4kKO75c2kFnVnl2psw5e6fzBDw10PC6P7bPdNy1eglzD5GZkT0w/8nwJn7yfD56Mm/74fLX+jPkhyNigIky9u9YursF/A6M93Ez3b
pOYqWhK6TAvI8/m2jiNM+DU02SKvtganXJdLYU0woziWkLSaZbUi1LlqOLfod550Dh8M+VsYkxFPlRqo7SpDCqjd3tliYNJaWjLw+vKMEQBMyo7LZKze
EUoMwQKxDBPxABiiq4cE9+IyPc3dn12KMaT7mcvZqpjvQ3qr2mxLHoadT+n/pmgD5Uccz2mF3zdj1OAyJ133c7O833340bF19R9PgqvpwpUrIOqKX1er
PI0+IAH3j4jgo/oP6/d878wwHxCpwOMunOA7nzIyiKuEoQeqiIDtCc92Hw4+TdCioStF6zhGJQGFZloUDWFVtCqe9LN9Zt+j0+6Q/NO18f4eJ/qRYHQc
0T9EKAgwHBQ8vRq7gQAyHL1FI6ayYGZHoJBeUmmFZM63smk0yM67uCMifVKVNnyKkoiO6owVSrMBTv92hf2t4Xw8Ke4oMbgJcCrB2BYHIlhsdaLLPMHD
LnHd4jADHZ9qYG18G5a3bnxep65H82rWT2wYYCosDz2MJnhQNETNtJhlye+jZ5DL6FWoz3G22i9+ur5yDNrOz6s0nGqyiq6jZZ0Cynje18HD1ULN5Gts
PVxLKUhKMRe2SpKdRjAvaSGUVlxymRgLlH5CJ0qfg2eguBo9Bm89crZZrk6zJr8+YylPbOb1Nx1H9dkSZTwThil9OviGigFSL4jTR/nMkJBoqeIHZSCg
NihI8mVBkn0dOWm/MPZF6qAvFUAS54Kmidz3figCGM4hYj7CFCOYwjxPhp6YLip++oCv97AGYETJRZGvqtVQXaJFeLY0NaH0nzN5330tjnGwT8xubnjF
PCN/rYe/b032tfl6HnwY7vvdjXSHPqTmAhhLa0JKlhm0r+qeBjEi4lORznvcZkDrezSzFhTW7GQmVxoUiZSDPIZthw1jAwL2rLDGdHubVi9wzq1aWUm2
uuLB65WyeZydu1EkBhbi+nvOpSrOKc7+eaPOcjnEhznErXJDiVep2WWra2eux8iG1PCGrSzlizUyGJhqTnB6PE3ZoUWoGrE3e/AUXM2/D4Rbll831g9e
Wi+YyyHLGN1gOu0nI6qAAQwtr41518fK9EDLjFCJkafLigkSKlFPdt3ENR4ZgoX6ypM5WlAonDDIZg6HNOYiBSpICbJ/GQskMfSZ3q7A0xxxQEkUNEMh
r8WwdybZGhKSHHELrFu0OUhhMdB+e2Kyu++6B0olwFBg7U813R2dc3frrfWnoHJBzR/D+J5GzeyFIo5T33mjWAcIgGcAZFIswpe51fLFMAEki9VwAUBI
QEEkISEwJKgREGhFriE1B1+L60fGHN6PrEh9Pb24RvEF4DIc1KHPU2awG+hiVKNEKbJ2dVetgyEEYDMAyoOuZbmdhfiYiMEqBNcjSWiBYCc1e5SsYEiJ
xh6RftLNoi1FD5Tyk4MWXVxuWeh1nCn7xUcHNHhWlH2rozq3PaiANL8mABJiIAwwIjhGxIedV1MeMQPabSOt5+MUcCJLRmSRCKKsBttk3pTxzEri+Uv3
6RoIAYoiCRAkchREkGImRuWXXh+jrF7rWoqobURve50JQFbUMgXC+pOzKuTFxao+uBMlL5YjIB6HRwa4v83EcHrIX6kd1FMgpJSYj0+EMcjzXXKrjvt+
E3dsuhs9oe1rOOuqC3/GehmX0414tXP9cAJthNyGRE0KIpG52dwwkqqFDprfF1DLfJt+ctZVrs9wMDmF/fMcGytnZW0ebCNFzojSnKCy5VsEnL+z6eHI
2eO+TJ4476u8GUTLA1tn0xL1xenFcXamYUljYTpBET58xuNhhcZi1Hs4kReFpRSXKt2ZVUAS2244HeLIJ1JBH1KM/3Cckz4KAOJTY8SNX5XAZJcKVOYX
uC8sDK3cYUnPIsd8xlSMZZowgY01l2Z55y+K2u7ueKHIwKZQ53FcxXNTrd7u/rfN/lFKWiQMRaUXKOQApZhIEGq4eknyC5XFq3W8UtaU71k4t/rPFItL
DUreoeZpSXzvlbJaNSfxcZYw0ZqtRneUm8LvobtXwr4fPt4+PQ29B3DP86eoCSPgqAbFG5UZh4hVEiK7vM1l3X3iyEXs94sq4BVLA2FZ0HyaKUldocCt
EN193jeqr7tH7ZlRtYyMHrOV3PR1dytZRmTmM6tYwLVFQwI8gouEIyGCppLCZnYvDaoJNPqlJA6rWWu1Z7YdpEXwIYPRkdqK4ihFRJ4WUkDLeYtlaMRQ
UNw9qxxYQYmcSHBxSvAzZ3283rpVGYKP8NzoSepWydVcq+PquBKC25O64GKvkYZbKYWrJSsSbECia5VDxO1sWkZ7gcT4/Vl7/fIIk/Hy4OE8Si0y2Dab
jjwiYHcRsewPtlTt0wHsZlZDfy8R27vHY2al8wJbnBmeMQrDtdQ8hoGFa68sts1oBauTX8CFQqask6DDYHS2ZIfEnGVaCqs0nnIYIG2kkit7iK0Lzz5Q
xjIN2sNXC1ZlxpVKZyXOenfbt8/n/pQ4f1VopFWM8fNH680wdilOLJTPjmPf2PfyecfU4DkeolBlKrYChYjZIVYDfLAJiL1EPX5nivi7pgI3XPRimUtF
zbVtaLncSvWzTlO0oFZzj6vO7VGK0Ie7CLys8SFKXdcGlDlYTtet7q0n84gaxwwKcs9MR8Ja0CZkZ4Y9eraS8e2n8x/cU/cFV/NgWRQhBI0Zvxf8nfvP
m35GQvCKRYIgCcfmiVf2kKsR2ksseWjy8bTtKbxSJD/gP4+f6mQnHEgiyzLHdqbxIxOX9oQMVdOH+adGSaOvR/j1/hxfu5lDpbeOkA+znvH/ZxxJ6B5D
eCNiIEMD70BP/zNiIrCFDjxdJzGDWXMq0ffQxDnWgMNHekXW5ABMYctWajCgXO5oiJkKW9m/xbyIYhLC6KET+srmigyC1orntp/pRRloEvtwZ5GQOfOS
FDzMMzkhwGROnh4knhON+q5uG2wJgnh/oNd71Tk9PPkG0HME7U4hD06dr2/vlM8OnL+GDyQ7pO3nglA8w1yB36IouR3zRL5AKKErx3TP58RJStNiLll0
nKJC6iaTAkCikANSBrpbSadJf9Jj/fWQAhV40kl/61T1G/KQ+GPn35Gwg/tPznY+1by6MSmhBIhGCRaCR/AosiSyGfluXNGpp0JlSfpdsRRQwLCHhRLQ
KOzLwPV0wWVupTeGNw6jjM4hQ5ymmtZTi4mO6XGZN07M0hrddcb0S7zNmZqbyWTU6YZCSh3hhzommKB3QaX+4JQ6+GJSb9mLzL5c9nQHZ2Z1zbTbon2I
O2ySNqPt/jbo+GEGY+enYJnwPPGjdSmZYU42HA/3nmsFSOA1EDr2jk4jEQoGVIkGx4EcwEIj1e6iFIMNxEQoIea/Z6zPOskoIg+3tx0+zjQnv7e7v7N0
fsl/1X/lywU3lf4Eprunh7JIBCd5GCEknJQ5FKS2NPVlBPtsi8r+MvKs93wCOgWBHT2tj+NBJ9Sk2egmw6LpCbU1h2XWlYDnPcCdJsOvhAfOlc7S7v4S
k9LqnIKG6Vbx4b6daDePn7Zby1GqcmDDgtdOfNUD5DywGmC21rkH5rM1Z81zSwiFGnrhwyZRXupuD7hfKy0ZqVEQYqWI2CjCjvQyhww06iJeLAMMEkal
cu5dWOTaDPJGx3TeREinGii9aP4GQIeh6Yu/YPoxdYPcyN8Ek1JPEtlJJ4BSSn4ltAixaPapoAiV3pSAYHwbB8ZRYCREjKFAggQUJqxZb/zh2EuS+ych
yezzH/HnB0oSIN5hZIg4g727t5cnGOdORGTKPkcZdG3wu/3+LAcCEfPJnIPyHbFvWffCoHUFeBWXmwHiOS+bGGfnlHxrczOFqU9dVYj6YUaXxWcDqDM2
wvXWlczdu+F8cDBaQIsn1nWYJZnExwwyDW3Fgu9G783nnzTzm07n7BW0rqu3UtUZadJjs65kMSy7Wrvjrwnp1Wbxm4eax3iIGpDloHe+und506EdboKX
F5zm8KGyesYv4TAs5Ta0ekDg66zkbFIFF9gaAyLYgcHRfYtGkungyDaqLx40Y7qAslYlqNgZuwkK3Y3dgNCLEBhGMD7yAiBB507Fmn4j+rjihi3nCW0E
UUY48aTJgUqcTm++KmLOILbmtX/TJfBguwTMVUb0gNWtQJQPHA4sUXvHoaJzGS8tWOALHINZZZhwKWVlUC5EjWqjzIoYxL0EqRnORe9H7Y07P7DV60Z3
aV6MZtNjBdjpTUJjz7d1dTaWtJCFqQnSblgj8xlq0s2kAOjil38CSM4sUAJRCUQkDsh1frbpIeohUiy+biVhp2nG3vc+5ApQByA8vGAGS0hJ8sWKTjB3
Q/DlPjefStuFdPMdpV9naunhSlMJEqkcjF+9pBzoWAn9LtMckkstNhefBLqPlWlmKZyZy7mCEfEod1hl6svSQWi1hB7uyp5O/Rs6IGkD9oebt0fnfbd0
+zwP4Uudhudc+nKAFKXLJpNsEZFOPvgOdCgylgsCGgwjJbOWT676evWflOUP9z3KupAX5IKqoNEgggeCiBI2rALmS09PCsCAP9izKK5vYh0PdeSBAOMp
ibNl4sn1fPKQ8DOWNHc4oopzKQaPJgND866/4LEu6gXNakWEs0Hv5RbjQWy5lXkEgEHBtq6sFATAtJyQHgkUaFLp7rXWQEya1nSsc/Ggpf7qok6dSJgr
PR5IBnJYwqAXIDkADyxvUfuvOeXG7gsqKrhnZW4KFAYBEAzNdzP1L1cUow0Gnp9ImGkPdnwx8hh8smAhV2NBQPeJ9GQbtSHdEx5kWu86Agi1WVlBvJsV
VWOxa7WtYwqDYZc5M0YKQNr04VIKSNkCjQsKJVtOXDBiY8mjM7IYYQktlIoKfKkUYDaEUEuTEL7l67+H6A1Xydj71fv61ScJyhxoYP1dqUMIq91ZySQl
q8nR6h/dMfAQ8lKz4uGOXGN6nlPj7rNU2w2eHu8gx2msAz6S0EHYrVqlhVo6zJ+cHWUJBGFQoEeFMhGe3gmVHt+rfbgmM+iB+W/theGcCHj66yaYpUqI
eE+8EDMEEs4QQURA53Zt9kG/ynTvtnWfZN0377UEE/Ty+GyATEFceMd5go8ayRr6SydKgpV9TU8bxk9bUuScu5RKevufLNbMVg4vXkcmlNpeOkp8Fnvv
3c9+GljLzH0Ko3+ojytyFDxoBL71AAFxtRNgde7uZIKIRaVC6YOC4Ir5PageryQx0KyFsESFCG6OwDxxDCXjn2fT/BB/uB4W8K/WvXJVXRs+qnuHyREA
BBAgoCgKojBEh77/25/3x3So0tWfWYB9xI/V1q50HoHbyzM1GzjYyv8mEg33L8xzDrEo5mth/p3/s+A78BO8fylkn+Pj3b8PenE/oBHf4fURzQEoCnkC
RpGM+Kf5eNpspEVCoqFpfjk/M/NhpmTE9oKO29jbBTx2WpV2/08j5p7v8u2iQDhs6lCFUXGYKfSCny7iUlysoqig/n2jvgfazt5EIvNEsSkzBt0jNGQS
QqCeKpU+0moqOd3f8NsbAnTH61JG00LIJMo2dqZJ2tWos1Wm+FbAlAKASnL+NS2Y0p60puwtVPEkXanil6znqSL42L1Y3MWwgK4DQb3rJFKbkvqrOX1m
UZYIVNlAmVDIEuSLPKt3hvEkZDpkPlTXHF5d8ZTR4Imv1qRDJpDi0Jrnnc6sq3MogLhuqoHJF84G6yJKpZA3SJNHmsMyz/uU7RxUTY5qRKtVblIbpTT7
EALsYb1e9DN90BukNC/7p4jascF640hYv+LyQhocHhvAtJ3hqfJdVR1JVS5CBmUHQQXBqT/ciHFCYSQRRJ8cVV1Z+W1WrAYdjapL5TYMOii0GGAUeSy5
eRSUhCm9nuqzrnTDNAtklycRGjQ3agQIwYKLmD4UB0kRO1aG0fW8MUc1gHTik133WPQ085nrhZg0hJRSUJqGKc66Ti4AFkmDCCAIvFXinbCbS4TGSNmY
ohQCYMlEw1c26OJsgoVYh3NGA8zcc1f+BUatf6ndHNTvA0dTChFIWQ7VGjArzIsT2lZkBBNNkEdNcVqYM7M1qypaP8mXLZPBw5Pyyhvq4d2VF53jAeLE
sGWdzQrVCbEtmG9IQnJhzESuF5O8WHCwVlKNVNEJDXhwLBBOubnU+NUNgaJQWHU4GaT/yfI4uiDj7mY0ClsaOtNWhP/QLzEOsJR/6tN2gwYJhAimgZ/d
w4fVWzi8JcGhklh7ltSENNxJGUICLQ6CWjFmPwIo0uDz2KoxIBBG0AqluzyWOSJdEEsRh/z0/6X++vFzhL2tkEcriASCV4xTEP2UYdHW1osLwVghIDEk
qVUR8Xe5+H0PK1pbEmGyq4yjGYdM5b+KuKkE5U3fNxK1pk2N0tKeZdx8r5mC9FNxJpoBfkGwPrTwpDxpYn/09dXvjYc9+GiyBTipd+29dHXVN9duMFYx
jGRYxgKIwmTIbOihISWe9SGYCBpinZCgQ9INwXQMt9lYvT2YdLRBaMZGEbaMSFVG5kn5c5zSIrTg8bZAISQpQFCl8EIhz+ZHz98ob0NMMmAoS4L/75ED
ffnbfa1ZWn6yklRlEIFwsEEFH1DK7wUYe3RhI5nzm7Iq3Ip7ogiD7zDeVo+7cEuPhc0/K6XD6dsWaYZfbft8OD7tHTn23MTq4zTBdMPGJ2wzVK+N9MlV
I/Ahm+uHJHlKuUz/mRy9HxOjpTfa6sohI/uMViiThDtKhTDJONQJPJAzqnQHh5IexX1xE9s1FTSKVcw9oUKnS/9b+MSrneQIZQCIIhgeq4cCUH9ZgfmC
mjaMB3ToeL+BYhHzm1GLtUr+mtSJ80gfPC1KN3y5oLn9JM/gf23QFkDCHCSHh9zh3Dt1I6R3Lm1TRRSaKfnOuQ76Cc1H7WczQo5B91+9qUj1fTqj/Y/L
ojnX632XsJXOvb9bsEWsH0M6BFOvkZkx4/+qf2yM1IcZ5Fqexid/IpkglISW9REnHaigH1WpYyAkti8LueZ0PpCkg17NOgy5D6/knqs9qZBpEfMhstoE
UYlhAkNGmCVdULr0PhPx9fDr52lQdPo6Qzii7N3uqZyCkiuhUGHulN39HNJtjk699YKxDJqmaTWa102By5UpRVS+7MQT6KKmh8YsWs37MctAfgUClfub
7Ivrmt7ETp/9F4eNlrVFvs5MT8DCvV6ZWAdmX7kk5T5rcPHxk/z8PXmn4ofLEin6QO9UyP4buyf9zwFvyHP7fnW/b8vX/SUfNrHif0cfG37Yq7Q8T+v4
eAqOJ4hjT4N38ZlrGZxa06rT/oRT0q0vmm4l9yj6rq9Pf88M7f+FrKcr/CqqPicNKUqzpCYOUW2rP2j/OQvUEflswEz4yUfR+K8DjOW2NfspMilKKMuq
/4GIw0wyma8mDNXGn5/U9IkSF+LsLb1u/TKzCf9khfu1knPwk5D9V66zhZLDsraYybhOTUjbiVWDbms4yy82ZV7wqGBU3gGg8leAZ968HVRtm5erUcr/
YftbqW4Uxvz/r2prXOuiExxm0usk64dQx9v/npXBHHwVNCgsf064GgHDAfvhaDbVx6/CLWWOGrdDEK5U7+RUO6i/G83r88+E9c3c9ivnmqsPU0+J0QS1
5NNp3nNjUdzayHeVYU2B4vtWyzJddlsXoQp6KN8c1EDIxcbNgF74pas5qR8+Ve+ePR578DEaDKUz4rdgvBeGJQtf2f8Z7GuQnTvKcHcGQm7FiHhuejL1
hiY51WF9f5ynx7crCglnMTvV1nHCdY0LMuj8e7gLSzp28Xe1/1nvOgknjblrKCoX5NCHwx6SDzULCqyodfJxuVL0XKlNb847TD8p+DjqZxSbvMMS1Pw6
xnlraiwIEoDpaXemwj7KYlAgZzRmK+xlYwQKOvY7WZprlIWMfMn/E/0T1zlyKJA6cfyv+Hnr4142V/x8f0oAgSBmcup9x7jpLwCerhQOpH/AJcAoAQJK
F8pAXyBWcpFW8YyPxpludQ/j1/cdhnJiiJXlAw9Wfz125d8d5wsWw/zEDqUDt+Xhsht3y5xOSdhzRH/u23gjO21BkE0zMsDNQUv8NQPbqa2/QUhmTV3g
ZoxObSqtss1ApkqTj/I4NwOTdlWh/Riw4YViqRQCoYDxhMTAM44ER/2yL/9QP/aASokOCf8T/wNGsJG+J70+2Dk2wvPBRsuFuuTp5297Y9kA9nTifB7i
I4PpVyLw4XTfDxwHxNjhU2L0Y4vcB56QiXacgoNpQpQwlFrUZrF8uEXzUjsYPIptmtvPK+Tk6cgNELpTUGCtJkO8hQ0WYlAiZCTBQtIDkJ4wlKptG3ne
6QFyunLDlHTSEmyDVlRGsQhVqy5QtTYIdlBREFJJNnLhyk2RMkISDnCquBdgneOpPVj4zgPpA5ZjN83FGQ2wga5KjIcsrwwA4ZqQ2k4shaU4hHidSLZm
QlUOSRt9IedsZSGcEILl5xvnyDpAy3ld9YNIbM8EOtYUi7wnEB9Ox8TfHYR2IT4+6HcxJOCiE42yI3gdoN5XiRyTIVOJOM1vsFxYm8qcQrSCa2sFaFNR
hAG6EdoMW+o24V+OJPI/UBCieQKF2kTwk1sYLzIUOISjaOJXeMTOAF6jH2m86dsecL8QUA9uzOmYQm2Q0hUM4sgptDGRYYx0WnYDyuNyBzetj4m+03vS
4PjPRx2DXWNzsSKYUD4OwLjd9LihtJyqVTJHglyRaVp23dt9hMk5WTSZIUUGQYWQA7yinr/UB4DkG4+nbw4n7e8fJ0sb28PS8J/Jvr0Z/OuXxwxR8SKM
Gf3OTp+SjAkuP8nChNLqPwIwaUUQRIogzRjzCIIfYQ/BIQDrvZ3+VztKdWefldWhobzwf1a9AirBPDOm2ZD3XAd0v68AofGIYESecieh6zQ7LOTmQr8T
NGSVgDqvp2vjCipq7MMzMmkPR5Te+Jl4GlSqMOnNOYdGRRCl5PObn39Ee/hz9+4HGjvzp3ObPofZ7ROefQbgeZPQI8NRQ5+PnQvoOttXpSm9pnzBywyB
YY9u8ndDMlhlmqdCZP3mdCSjkRZijMqKB7Ye5h43NAdCywKDz0bIuaHsCPMQqxC2cFfGges+a/T9sodAlwNjgivMQJEYBmogSC0GSiKiSaoKxFBzNiP9
N7ukUvXyyeDLJhS4DbVkwChR2rc6OlAXk9ygAdhXSZAi0YhHAy3xtSrGAeiBsi9G8Ejfj5qbFemi+Q48cru7HND9PfnU5tgT77ZEqSE10ggPJojoyQNo
3YBQUAoRiUt4ZwY3JyobXQWoQ9KPiL3js9x4vX3H+D9CJQDykSsRQpEZlIQgBWlEpFIg+mHIoBaQIlBaQWYBSSEHUJqWNYUysAhWoADCxvxOnznj92HO
yHhDx14huoJu6nggK5gDhIAfKa7oBOwsQhi1VThUXK0sDhBGAoMYsFO9c6hoD2gEpll/u55aQ/oUxMEMtNtIFIJ+w69uDfmBypAIHYewIaX9sgKGiJrF
AJFBe1QBYZUYAZXAjXCrUQSTxmAfU5SD951nG+FxOs6ulaBiSBpvf+kX88huKm11J5UOnX2OzHR5+XoTjuztaA+7ZhvSi9ZKBpkxrBdRh55YIJ49PUd7
8W/s93gWy+xiJrcW4z9v39Gnvsv/lcJt/mHH2sn3AIUQlAE8GShAT/Z/ij/s5HM5n/dgf4aqCc2ip/73OgXdd2P9110/oR8ecOK0K+rKCMRFHo0O9lWt
3eEOGaRy030+/AKlh227f8P9f92H+uAd54jES78Q4D/WQ8gMNE7/o7yj/mDsof7EP/A/4Bs6cP8Mo3Meh9f7Dbv8wD/nq8XMP79SaE1mKNAGjY5t5u/c
GyO+CjYf7gPX72JqeIdAD/cHUod0noWcHoZ62nDqsa+nt5fLhebo/5h4Bs9w6N3RB8B0L3HGLSxInkP+CH/M/9D1obhwehJEh9FD7QMVk9PWfi9z5r6d
T3cf6NyMneUyHVM5LZhkoULqKGmk9xycdjdNdhh2fNPgA9UJydIeBe0Nzh4feAHkvz8/p7w5gdeZ1PO3NHgnUO40PXr/7fbsD6HaqdxDpJYHly7uO88b
DMfiB3A6IE7w6L3mHYuD2h6Ae0PNY2DR3J706J4/1+KPeheo+SJ3Bw3Ht/zsIaBkEFkREA6gPxHKQtkNhQIIHSSQP9QP0SQz5pOt000Al7/wuce8Jf0s
5f1LtjbvV06v4NvOgmss3h7UNZXiSbS6kC3FA5o/5O4N07Y7zkHKNJ/5ynWO62J/T+6zpLsc0Fwz/p9Dp0+L4qb8t+yVvefM/3vt3zVhGKqheswJoEgo
kQnd/z+wN5L/uv3TgeIGuOOGbIbhB/1D5kC3S4UcQsxDodu+GwOYgknsT0z7fH8/us47J3JuB+fWCqCsnEDkctk/E4JrOIGIRFbswVvu7kTuQDvfdLqJ
0CDjwKAaEW615kDfXjuRPaXwqn5FgYh6MLGG4KKnW/5nP2k+qmwvJQ9yFFQ5z49JPb5+H54mDFpeD5w6lD/nZAD6qgUKx+ynt0gfT9PVE8A6QRq6DQCB
/128f2I9hK/tH5JicyA9SQB9qdVP2nISQ3DZxB5Gx2p3eRyBNIYURE81Tw9352/svGHw9/j0hIbZsoRZII/fbjOgB5Q16hgUOuXDOWgI2xJAopYIvsZV
D8C4hkY+WadrxVzWr8JXyjw7gw3a7YUqI5XXx5nMgsHNHGah5JLIWIDJDqYXc3OltvPvzQeS7+/1957Ht7DoEJ9iqYofZIUp0gX2kd96pNj0cR2hDiBP
SEP6zjOjgYg7v1ho0kvLbR1gyGhDd/aemg+zkY9OjinSUP6NGdb7g6VUMEQ1VTtr5RUk4mTs4HewwMvIj+3qWdHp3huH90E1In9HDwj6pNmQvmoYp32g
+YfzfPD5yZL+mgQ4cZ/PYoGzyykxgcmIlQP5/6PxP1aPwPk9V9fhX7r6z6TDDh/+3NDma+4o+8qJKL6Xk9nS957s00/izTz421mYnNGyO+PYL3PcH5vE
32Kcw5p3wLAP5a/XnpMh0Pe8FGPB+P5f5fScH9nWen/3aJh7a82rSf4G52CM3v5By+gr8hqGJkYCOFczClhkVnvJxwfbg7zIGav2J/B9E46+Ufb57GoK
AOwqEdhwxfWkmhgHOAdhJ+Al/X88M60sL+R8yErIOJLzTN0mmeO5cVkxn/af5roTzjABUk6/lM6pR/4YmGDBRQZbKGJJOHFCn+BpA/hrEe1+/+tPX4jw
huGDhwu8pRS1+0Vkecpibcd3cO8C/H2D9H0R9U3xw1fbq/+/3v5klJrJVYxdmdF7eHtiAbESuGtRWLOzqpZHrms3s6/ixxwbVI9fpm4oZBj/UWgzI1ot
AiimjOKu7VyOBT57MSeLzQ4QMSJg3TVTU0KSW8kaq41fE3slXYWzeDi0b0bXFTu3ZHB7I/4eH7h4D61+7e+gwMZB9XGm+30h0CURgeXs+thYD9YEwcX1
ie1fFNHkezvf7/5w6A6TxA7QnxOidj8CCMaZ/5Kbc+LsUPxqLCEjJCWQrgbbao0ZjUphpgay4/YRGRutgbQH5xYAQ4iPyiKHA0eJwQ8DNGB1k+4NV6l2
G/QPRIDwTtDqnCRzNjAeYHgrFGnkHf3iBoOwD0X/7FFJRVVp7sdBD4hgY/Z1E4eHzSX9vwKfh+ryTx58pJKvU+NMfzJ6lvaHzHZObvpuA4f3SaHwOpHB
2dXvO+ODgI5I9y+XI17AvdevMKzD2nQ9oeish3p7EPoAjh0HevVfpPZK+oANIZt4dx8PDZd9jDLXRO5QObzoFQThIkMDCIOiQLCBAThGzL3OU3iv3GTg
+E8VtnOBPti0RnvEJYgyWTX1utpzo1HJNwXWFqxfQRmBWlEi82nItO1xITvbRhk2el86ExlGkaYVY6EMkt2fCexOob5nBPJ7T1478jUpV4pZO8DyepsT
0Mzjwz2S2jh0CkTpAZv8PuJgbh651ODoWb/VxD37gGtDpWmTzA7ie1jAheeh8djwPPwxoV9G5JQM2rL9/ZzyEmFAqEO4G5SHaHQ7ToQmHY7sOBRTNznk
5Q6807XDKlMbL8gZDeQYTqM4kE0dtmzc9nNEXrPz9PT+h80+IaD8/opjNfsEscsJyMl+v9nHk8Un50/1/r0f2jrfN9IzSaHLcmEiqTvuqnRGnAHOMWFU
yALsGXYlIyf4MBh04J34k/51qRlNPMIRbbk4M/8dO2P8KOSxSRCCR+z7cMhIGMsvyMNZpThfApgEVpHBqXxbz3LpKiDqrQ0ZRKFSZrVXbQXaF+SYO7QW
OUFmOJEYaXVAtCzB4vTd00tcsocQZA6T5BPQ4/7Pn338aLRg9Fie2FufV0h7868gT+NDPsny+Xq9Z+orFLP+i/WQ1zD+xk/v0S/z+/OW35E4JuezyCho
j7H9ihfkPPSV/SmdH64zPeJoOF6CB7ale2wN4RA6Izufl9j/o/zU5BBwb/+qeF3N39GTcZhUQCUuIedfeQSe4MnGxd/5fHmB2ZNnzhze3+eWZPAeXgeX
8PE24e0A932q6DtBpiE7IDJGoQRVEVJIdFYfr+8P797600gn5jORkCTRFT/4lxNuGCzbmJQmWoQb5jkbhTcDjYm/H0iotGGRHM+g3VJ3MEe+T4US6N2M
ewnBv7Tmy0mpHLT+VimjYOD9qAvfJx1tVIrwQPT+v3N0Dfo+SqFisMpr9sKQu4k5ZCCQFD2GBkP6iU3w+Ifuki+mE+ZUFB/Ps60m0lBWk+WBiT9FkbTs
wLkZHxOE/Wj0kD94PM+lHohSRpRBUNAee4Az+djYSHNZ5GnjmnmZ/nh7y5Am6cjQeyX+sj3JyLzMnzp970/kHfO0PCHceCVZM0YUQpjs+peYnMuyPrjU
+yejGr+m/8wwMPgSkUf9V1C/YmfFKSTn5HQJgChN7NpsQ2Q8G+awmQP+wQ+ntvnobnTO0/yIgnak/kM3v6/Rwu73Anf/V2O5EbEJhJAnP7fWfdXtdvXJ
3kfy7UiyKV7fifV+uBPFS+CfsD0OZ+wE5P9ap8jk8wOgUH6FjoEr8HJbk7CB7Q4DxGUVEdDuf5QTUDuIfoHprz7HoEI6PekHR2+gjYPYnr9R88zYD4nk
D9IepNhhfMqgDwd3R7B2O4evVf3T+iU1bDZrA0BhBsBMDoCBzhA4PmCDce8CaDYFMb5ZcByEh565jj31cielcpU3aKRYb3rWsN2SCAllYsBzTLJEG4QC
mZwE9dkZ3fyB5hOCA1GoMz94c+a5ruOw975iHV6Bw+CES7J5/n+79gUztqNvkuQ01QQkSQSy9h1Dd2L+o/yh3+uINzQF9WF1D2qW4+X1A58EICMXt+vg
3fVSV2nKZp8fsQ3729YHIyj3uymF7OwA0uEhpfUhLToPsEfITOwQgkKR83l+vPh9KyQMB85iaBr6JH65KL9P2aOEJOGUTV+LtxpcJ/dH+BdGGje+s+os
4E2VB/Tad0hYH9IOHMp+J/ZrjXq4O4eoYHM/juQ/16lnI+E9XVsgQ7ZT3pmQofrDP7edgbBId2BXj+P6zyNQEc0PvorZ+ZocdjTDoIN8pKCGaCmP+61+
Gzz6JKdjCZH0H2/PtNKdv7Qc//O+3H18c2ijCjvExQhnn1FgwaUhMHVNQkwCOWlM09gkDe+9Pt5u2xRmvRFxNtk6WdwPMOoh6hA9M+Z4xoLWy9i1NZdh
YDD4Q0dewckt+KdJJrknNqFdwZDCec4/jw7w4NwlgnrmLkBKYqEJK6DwfAHJJJYCoV0FJDdBYJhAOTwaJiAPX6/ynbsYHyHS/DAeZyHuOo93+V79SZSl
vQ40GTeYcsPOHnOoeU2A7+EXec4bfycHbsh9mY0ZEyVYeL0LFIB/3n16XogQbpyb6fdsbXu6Ty+ewPAwcMEGMOOMBzJ7BjZdiiZ0ug7/pCF/EGxknEBl
7v5H+/8My5cTMvKe7aWe5+3/vvQGAfu2v6qKbpjIivWZznGv3Bq7RTukN39BDAn+OX3lk8J8ZgbnGwfqSr/EofW+F8eYfH5rB2zP5hDtOrKbQaPi/tfo
zN5OUzCdp4X+T6B+lAnryfWHsepP5w4lTZOPEBv/L0M/I5LuwLf5P+0ywWKLbekLfa153cgoIytp5pjB3WRX7MyvQS+8b+f2eifrgqg5blD4ic3wT0A4
U7uDu7z7txNusf1T3fy3Ee49NzlNFNXr7jvST+XOEgkYJjqbE+iB5Pw5mJ06lHrObrR6adZuudEOfE9R0MnamcIduPefzBEsSc/dHXx3f396fPv5eu4N
yPR8DR3D2fT/N1Q+0eoCdkNIEpafvQ/x+407P64akv2p/st6shR16Jcnn/HFwYax/V6/QJ/nxSCb2F5bbOJE7W/H0J6l+n8Pd9HKfuNxlOCkc1gV0I6Q
si1LOicj9oIzLyJNb100cFu2BsQ2zAp8YHQfuGT5Z7IeP9YQ1hN34hs7eiqtLYtSyrWCqWWUBiSX41WGdUBya1hVWM9W/NeHY5HgdD7zbb6b0+MOQ6Hk
8m+n6pvR6BOCUp8zQWT0kKUFQ/lUlCmSIZwrwmGkNwnkM9QaIJZIJQhx/fQmyYFpPB3O7FDwhxNhPEIa0fOQ9zMh/D1mZ8bT3tKJ2n+RNfdoNsxcb1LT
Ras8Q9SMn9FGegxSmUMLhhi2D+1rieTDZaLIwwCwmGBhSyjKxTKlMBKYUOOsDJvc8Ttx8YQw0MEA+BS8XrTDifD067JsGdCzmUwYnQxJBLyXeQpD+wk5
ugXEDFPg0zXt+75+67f6F+tgtPb0sIqKfW0wZCAYSPZI/rkxg1JkKGR3RkGoEa+DLkmRkBkBE+gRqCqaoiDWLk1ANIIgaJaRoGgKVREUCfkzjqfbJn3H
eR5YHRpfzQ+fpyD2e1h9r9cfbfPa+l2hPsi1rQmmYrfMhxbjpgH8eXLMwyGJzwZaSn9yygZCQ4Q/M2wTrKdifUn9R0+4A6qH1pwuzVXL+0O8XuVw4H8g
eOBMkDDlP8DSJ9PsO4fMDcaaSCIIJICLvR4M56phO82UuXqGlK5A7AehHAd/R6PD+hkPQlP5/zTuXzfS7A13RPidw8D2nxnwTmnu+y+z0+zpxPtJn5Hc
wnUD1oTHwcDuD0Ow+ffh480Oar2vQO4yEpKD1e6ofcnjuXs4U5nuI10/q7lH1lUJUP3EHb3nD7i71JSeimfM8fz5PsPV3HzNvQg6hLg49nmHqfUBo7yd
wPLq/AzuO66SpTu8Q75y/I2nPsJ5/PmNSjD1FnHHU7jc2OZPNQ5Jp8n5Anlh5TyB5KynoG5h6CDPI3J4/So+oHcTFfl98zBinzoFtkmFGQmB6lM+E/p+
f6E4x4+Pv5G80m+bbu0rqGLv8QP3ggoXUBVUOUXsU4fQPO/aOfUywX6KBwm2Q0h0eUNLpP4OLxxZiGNRVNj9IwJLz6U+EPgGtOhtO0BMjD/pLY6L9h5n
iflHcv8Xc7xOXMx//K9sp6D3pzDzTA7XtGB6Ydu/phC6bdZ1ghMTQVCmqZmWlW/tzR4AOwMPSENB1LuHJo6Fv7XmHmPB6Hb1AoM6znwKu3wP2bgfgzg9
ZfEDA6ztA3+38/zyimlioaArv+N4Dr4vuWcDhvKQhv4HiC+HtpDx5Q9TcziWop8OnUOpcb+b/Qunbd/Bzy25D3Em33BjsTSrtIGxHs+5p9zlwyZEFFl3
ZiQk2gQwEIqn6swHIcISJAIGQmANoUN4ooFNEzTELcq+1zHFHWkJMROujYiIqKDuSIwX7oeu4YG8/eJD/DpDeHVOTnkDCtkO9kMSKRDNJROAIJAmP4Kg
EEIOfT0QBGHEfWo6V6ifmRDAfFWL/Jw7tJgHkWJ/vtSPWmBuv2MTAQI/lCEAMPtCV/YeKuxCeImGwvcdD2HjSYLpNhkrS+OTLcjcLlMuVD5Scj1ec9gY
/Cz3n00GHaHZD4T2J4mQZqRic8ciV3OCu5rDuAtNp05TgYKHUOA8TXHC/xc3nkeqQ7aXZ7g46kv90ZHkLwDxB0AOkhzTpllhi4GHc+Id5styTmhMHLag
gWIdMsQSjh1O/tM16nsPX1Bg4DE7P5gA73p+UZwv4BKHYqPcF3+GJlqNaTUGl1JilrMpMlA+Kk7QGy7D7IDHtPeHYSr1PIGdTryiHsPy99+fGzn77RYR
kKSykEkuju7jpQP7cKPeKGIa7tj6VG0RPvgU1GbJnkcgw926f1BDQTf9pdhYDpjyPU/WAfp9XCcnM7Eu8JAXsSHm/4TtQ0cZBC9wQJyIOX7sOv2+nx+C
fM22vd8vVMWzr9bDEEj/o08L1+lUKRkWCFsHU1JW2QhVyq4NpKRUyHcVSta/b6VEYMwHnF5ykHPxWTBVOPsv7i6oXCBg6oBgnoqAOuRnFb2F2PHmIW8Y
zHx15DngTqOaZmgZUf8IDrpQKRWt8J30Vvi97p3WHmym0hYvRH3u9jSRfTFIWbxKp3WWznW7PC6GlnYEgSKLmo0zDqWCVFJeuZgVJ0ynf2ESe008UV2O
xXQJnU0JJ1IzSBIqaDlLwZ3t2OOatBZgwhVHFV45CzaTBVFzM2YpsRqbyzLbFLxe0p5Inu5+JoJIPcEf64CkghFGwkHPgQY85Q31yogSgwQhMpQLonf6
IGkHEq4ZEGYAFc1RONkwth03mjD3gSYHdvtkHr2l7gImfjh4BDWx6w8Cdda4ngOZPPz0Jb1EOeSd0+HpDWjWAs2TtA8oXzCXy2BefP9OkPAPDsDgi/h/
ATcZpImfA/q7DR0OXMopo7L23bv7/v/ttzlTLPEDtJBZDu231oePu+po8HXrwn03NyTWvqW6cw5mjVorop6hhexxO1MJjSmKYcgkggYJJA4QTUaoeYpQ
TuCbDv8n2f0HtlMOnqf2xP741+3iSGfR+CSHwo7aVK1QtqQkQom0h1+7VNUcPqcXofVzPQfQ804PI+5O109h3mZmBa/Z8fbD5SB8/9vDRutj1jUOQEsg
yJRGBn9Rn1BGhQ5yUiUK+gHBQZvufyzGH5Djlq/9rDHEaMsNWzd1p0bu8NMlUZF3pWpTLYDEGfqeCGd6TDs74tIGuz78f1fvpRpNzxf7Hc11h7SH7F8N
jDDvJxt/vsLspIFb/qXl+WQ/yTGSbOO3QUOibp06jrr2ZnV/xv8/vp7GHsX3LdaR8PKYkaTFQ7VV3ITHwBusFPDyjM/va6G7sfT+Gxf9YuzwbecIGtgw
kwcghR7g71fk9aAbgAQCUzJ2nAcATBTqJAPh6e3ybq7GOrgjq6k+PG+lKFRTE0YhzA2Vg/JOpgHeX6Dgnu+X2eQ614954BzDzQPcc1817MXR4VyCMrE5
BJ6D8fI+P2U8cp0hiP6rier1FD2h1A33dw9b+JvJ3g+6WSOjDp6vYpbrsJ4aPUHCHTs64Xr17dFf7PuPAdIw0bHJ1pGT/brO5skucmxLnVgFvrZFYb4A
E6pIEDSx4DUllLHPOQlsvmKUaRmoidIYQQFalNc+/mLhQRdLqRiqVQ3xPRIRBpJ0khfmLgGe0fQDeydb6X8ob/P15dnYDoAehh2NSh5lgHsHE4geuopg
Iewnsw4DhcOqm6OP0ppMR5Y3XRQx6G3NHZ2eTadGk4A6/p/oPTzk9f93rDaqAPWtMgTAZKUiuLTMFPuw4I2YMH5R0E7mMpw/7X+EeHCzocSAjPkk+Os5
+4JX4nulF+dcioi5HBM4IFYGIszLDV2zHV2zmahd0OHoGx8BjjYA/Wx3Tfhv+wdkwjwkcJyFMDufywp/ChmA0VjiG2G2VDx/1NYBgMi7m++H47fkAmO3
dsPYwBxpFKs5Sd/yxTukyHcN+WKnW6bvFLQUAUiASVAswSAUcKDrI9hYB1CQ+Hx+D8Pm/AJyPtPrykGH8aFiVCoaroyQxn+gPrH9GkP3pye12H9oh0Xj
kJ/Mvh+0/FTo9nA4IeS9ECe0D8z3dT3M/rNZ9xmkxz6P0cgdcDs3SGjg3Bhy329XfO+H7Q5gcB6oahEgdRdB63fwfIP9B397cx9AzGvWexwTzHp0TtXc
IklO1IMTj5XpfZ9mHfDumuxDHg/yvBxscwjvTWSCJs/5cQPzyCKqUIkwV7vXV3Wd74ve9nLr+H7V3diDh+xfSQ3A58zkjOpOgQ1/bZOIfY69ZDx12dOz
nf/Zc6A1diPVZPiegYo7EM1MV5+mgA9lv96FzNY/ge86bDhcfwia40UVduHEur6Cckhnx/zX3QY0f8chSLHOu2WH298660HKSH3B2/V0DfecAGQtYuCf
3F2cNQONiHsBh8DbkB+Hw3UPDoAYnxOg49R6fsP8n8Of+YZOKaUpCvjGQ/RC6jVEPOMk2hyZiYfWknBiqyOP3igwPQS5Qf56fIO0uoQ/d+wf0Wjh1V/C
E38/uPWQ0JBJr0ec9ZVDn3SnHjbc5MjmNj9Njbft3W2222265Qhxv7b65JA6T+yEMnY/Rx+Xz/ivyiRh1/YAzvMQUkGUBonNA6zjMD13XY/XcAYBD5aF
J8pqE8fBFTzD2159qSlnqfyPEOTJDRL6jHu7n+Hd0vYIfE8ePP7PVp2h4UeA0uxtzX70H09AAQfEP9BP5FG9/ooT94b/v9gePgsSRpyEz9cv8K6Ou/XR
1314nkwfWQpXmkqCqAsFY8J8NlFSFOV1Ru9tHFTZ1lZQWCqO5YLIPeUIWmqr8Sg5/+XSgyI+n/nnbTMZt9bSLaFzxMCNJPL/lKOSmAuKQ4c/8MR27pzm
TRVq64/2s0nEmYnvnBd/9fJ8g8K/3NjhWV3vVr8auAQ11WmDQwV/H07HX6KGixrGgnjZmi0nDkiAoCuyO/l3d3YUYMJhh17qsOR36fyu/HS7vsyLxZWq
K9n4Du68r1EzQ2IDGgVUGMX4SBw+WMa+bsSbPTsddSxOXRHz6JXC4j4jNfIKn/1ZR7XFSPzpoQxWby7uJidC0VhKStHTIOW3a78WCTJQmxVVxJ0NP8V7
sozFRAapCMLL4HuIjjmKOVVTLNtDZd5w0QDmfq/padOoIDSBDqqEclJNlYEoSL5Nh+nSa+0fnOBwGPQsAg0956GhDNRmAGizeFNhUZq1FYjIZOjf9l43
NM/HRLAw5OmuNzYkcIdx+x8/uw8d/b1JddWHSdNBREVCedKoOyqwKC7G2GILIJpzwbCahCtTW1D+PHIIFjSQ9//On77/ATJPDA3v4ASd+1lgIx+Vz+Kw
ZoL9HFJKR5O1EsFAmVThlR65UK98AMYrJ7K8MJplRMH9wznU6FHYDHaRDYUX3I448vi1PJ4rrpHkBjwyfGDCuNDc+Jlk7HSk85lk5VMbMNKRu+73h4Gj
IEvgY3En8O/yYcqKA8968SPcWZxmdl2nQ2Paf1cxE/pkKV9cP0ISSUQEFEAQL3uJH98cBzoIIuMg0gneq//JXVRpMeoXsnTvoJxcQyJTbj59krHpuq3i
KmBdmIAj9Rh0dCyNHvzq6mt6P3pTzsDYnqbzXrm+O8ESE51XQbifBmIiEX5mHptvxsfQk5m98vC+W/JCbBEcoQmBWmS/AIm/0djrhgWAzCiPxFOGU5Uu
wJAyIOsMMiEFrqiJyoqCpqz6i8B1GjWQ10p/dxR3Ak3BSbSVgvp3z05N+mZodPvnzdHvFGv0Q2Yi/BwBj6iST4Z5KSsFAuA0uGH/HPX5avao8bgKpyk9
vWk/BkVYB5IEEAlCQByalYQf2Fm0xOm+VuFlXyaTqf1SwEfuy9uthsPJvOpOCndhkNlj7j37GzohFUAgWyPtipSluRxMBYgv3EpC0iRJXoMNsevPPV9u
2wKaI+iZGZRLQRlLLEiIsaX5oXw/LKGd/OCelM1fKp15OmpTSbhIYT5JCpVRKgyhUEERASgXbI4XVAI7ZMKijhVQiCCTAJAYF155rKuBYGFfSb53SMm0
T+Woxip3GCCpRjzS5UOeTfOHxzzHzvYKBZNWqhOhCuJn4Im318ny1Iy4VVftDjAQoP/ZooBkRypREHMyKlT1KPoL/k//b2cvv7v61b/t/2/bl/0yAG7X
HH49Zd2H+o65TP72n2pz9CM/8lQM6gRm7ev7rScRrv+PzQiPKv/sq7/GX/b4a8pT/R6cP4WuUt3wv/asXzGWRPKK+nFqt+XE/6R0MrY0zXv2+ePm/9xX
9Y/1mnKx+j9Ev+PTP481Oud5ffw3/b98uw+77PdZWj5ftA9oF94cr5phmf2g/E5GkFgf6kJgj/C4wyGjkzH/FP91oZ9Z3P6/iXkfy7dDp+o7J4EWBx1G
2UeI5dyF/YplztDV+LpO5+H+NGFKfZ/P4oP0lIGe/Rs6/GXGQ4/no2n5asxV5AaV+mQ8YyzUS4u3im33/7/2eGyraRy+Ly2DwGOMQ9O9ZQ7gewEALefl
/nArKkpkKZlGD1c5GGXt+pf3rw+jxH2LvnfT9huDTT7NNqDaX86/bGpv4L5tT+rWRlfulrLD/piBcS1C7Cf7qrQjGf7zzlz99NpedrCkZ9JrrCs/ynNz
RmP/oW404ukzrl7wLP8D8Kf+P6St2mq8Gkd44TsudFTOX8NO8MBvatNeUSHyx/l3L2p81vdH4MAvPSc1wf9Px+zWeV/7MAdLieFHdV4Vzr2tP7PjMUWv
tL2nXl92SjXpL+zbUD6tYyf32z062dKTf2NJ7EW+/mt/3fPLP26sxPnp08nv9YnIY+En93AUPAn38hx6VFSRrSXN/g9/u1/nb8zKsBh3mn/G8ar7BtLn
+lfXwnzNtMpx7cpt7zKW3Udnmwv9eQghg3Ru+YtT/x9D5+ksIew6r5aUz0y+xn4ushcYIDG3RdjIhIPUSdhy9OwfnHpSBw747je6uWkp3gYzjLnDGhHG
l+D6TWmGtbG4Z4/z04s44V0w4U8RpdcH42f/7ti3/hoPb/amfZdJKf2Hj0t+7/18IEqS5jj7N86PJ6eb8Pv/5bjj/pYV7+a4NyaP9U/a4odOK0txjXjj
96+z2T1/H6/uvLz//78Phx+afPAU0X3Dr7vyH9SEkhB+v6u/yueZ8yL+Xu8flSo0UeM+X1fw5dJiytwHSlxvTQ8Cyurr0jUt7DIzZ2mrw5VWqKz+X8Yl
IfXTgtsZWpfmecYWzA0DsUmqp4+HD2/v/zPT+//8fKbCjurz8Pq9jfxpbhk1lPl57eHBf+H0sPmTmPL164r7ObfEIBpfp+Q/39fn8/cYDqJkp+PHb/b7
/9vu+v3fv/tl/z/1+v/l4K31Y2/6fk3zx/j12boNVXwbnp/1/ooE9FH1/SOH5Q/wyiY/bX0FBp/zkJ/dYPL8yL8KXBp54f915MQ9q/cDU/fJV+Iyf0tI
/p/sXy1KTKENmCBUEWka8F4j9E7Tpa1lWvvh9ceNJiRH0bWuKW5Z2tZMKO+JSlzbizxMWFk4/9qNOeARPxAq0A240f1HaGVws3FV0/vkkIhJdMHuZw2I
XP9c7z8zVz/i2L90D8Kd/4uWw0/ILpmn7v7O87dppx3pXmv6wB+HGiD+JH5jt7LB5Vt2r2Mm9bC38Yj/0016i39Ok6Sko8O/3lCMhxHas/3/PwemGHCv
tkJV96RhgLfc7bdur+yPLvDjGWXPy29bdx38hXUa6x83H/8Hu8r4/uz626aBJ7HXh9X5PM5lPqPx86MB/GFtjqvsCsKP9rS6Hp30HWUa5qrKbrwjyZmU
Kclevv5/HvASlvKx7fekMq/w/gCCAP9V0twt9eeyCR090sD7Jq/nPk4Wi8Pgv3w/tVx9D2ZHrnqe+CGGqsVPTvg/qInZ5S+f226VUC867/1cxjLWvtOf
/kNU7z4/5WFz/zyaSa0Gcs0fLVMf+SGjtv9e1gjFgrE0VQX8r7/Hlrl8ceUe5IfkRRxH8CyApKtYtlg/pg4ZaKKKpmokk7scSIcMMJmqma++yo/5AY4J
kkL833V6eZ8fJWR1/67KP2/CJFCCQfiY5I/tZCvzejf4fbSXuEqKC9vrsLuIIkqwqpmQkR8zCvxnmCP0Gv0rAZxcMf93MT3Kfrq1/h75A1kl6CRB9+GM
5DBF0zniQSszXLNYmJBC9NXjX7P00veV26oiAoMW/SwcZqmYhbA54y5ZUmumblwfWzh9WXXRnn38/tEm/VvWtDmFBD0U3viJgiakgso5V2YDUidesngB
xwYaa0mNIeOHPo726a7WIdrIzHDBQyghQDVhOU5z91ulsqWjjFBWAr6RNRInEpuc6s4qIpQVYaOB/wZFydXM5Q/0oeovIxACzD39zzfyZtSoHx9BxPuR
ZN9920xuCmFO9pMO2bcrvh87Uq6jNsZl2huTtQz+U7yuPGRcgaS2VrA2CjZ1MamZlEf8Son+by4Ezjg44zhK3CtChUL0aHrDy56adZU44TLg7Ey07qR7
CpT2exW0OvXqrQL+/4Akf0/x6DKizpr49Rp/zjhL3az8/Xx7s9NP5R7jrlNW71cM/pa0j06nL4dzI7Yk41g+qj0dfZIcpFOkDqWiyuG4Ns4UAhzBWIZB
Qpry+vd6crrmWonHup4z8pITzGEqCPl+tTDFArDEgsI3Mhr+/eBpmbs2hrBYKDV/wtVf30rvlMkBXKCgiFdguzmP70l63xFwLp53IQHQC9a2OdjnGXEn
dF84twnW3k5Xbkg8p67QzLhedf4f+3jJwcNgYwrjEZBYLveuXfMpsAYuqpMwshtcZkhefAYTLSQ5sm0HW+cxiuq4M/6MA5E09GTjESC2DeEzFVhnO67J
1J9Ox5x3WDGcuITWqLx21hOXvbMSLFCiVk/2MJzlJKk04hO7ITEDBle6TLSGCTaIkXbmfUzoccheLJf/PIc8Q2kAMQJMZjJJhlDkRNeCmTe9oqrDJBD/
oiqYwOFGVmk9UwU00FNR/JhgqCPh3R6SZ/DMCQoo2hoDKgkCRE1WImxZARzkyq5JJRCpQdFoVyMMOohBRFxVtMq5MTCxAzCOUFCVVwqiWikwuxLlEcsw
CqiCi5RamtOHILFYcrkTLK7Ci5EWESWxJMo7SoQOUIQhQVUERhAgXTtCiZcoSSTtU1OUIVNISqgg1GFRGiyZ0jYmSQFRJCzMCqquZNWci1paaBZIZJJV
GiJklmkogawuCcCjnKQOxZVTKYmMMyJ37OWv6aqmYpoaIiSCIaBiEqmihKqokIimgiWimJKaiQoCkiIiKplppaJihqJaSikWlGhaKKKJmaiqoKShomZm
mmolJkoCigiDdkqqAKKQpGlpSqWJWhIgoaUpVKAmqgaBoKXmP/rJmxERVFTE1TFFFREVQRFNRSJBTURTEUQ0EUBS0EVEvSNevAySmqSgqqioYoiohikm
gpKqum/KKFET9EnGRwOZJw1l2kUW21ALQlCLQIUjQoUilNCFBQIFKKNCpQgFKgnSVU7iBQ8E27h0a7tOw3GG2+mej8L32s4zY/APw2eD9/B9EHOFHaDz
PPAB1K75lClPb2Yn8/PA+f5YI6l/OU3gPz9uCh+E9lO6HXzQ0M9GGvFDEDfnph/ogf2pP6EJ2YdIQMkTrI8oD87JN4DslHugP2bf9u7ScwsXR+C8lpH+
Ut/+q/O2aDHZECoiUIswAVEUgDpI7e7ETpLzgP137OMHaU31gvwg+iB6x83L1YSU1YHekh+aTmwO38/h00et7097WavSsJNAYD0Y5swcVo6JkcEADBRO
8jt3Snk+Cv524x3bd1tq3q4Umfp5+ACCkU6ugFC2GTWc5xnwfp4yuEhz8bImUC/I8Mn/las44+3x9HxsbntfV3q8u20NfHRjMbTVmcvs4uTZqS9AAOvI
WxQQQjElIISKKiAAcPBX/OZX+DjiRlz2yrlks+EO5v93o+LcJ2JCQLKAEQc0uOOmlMxuX4L2HQT00n/j59f2/tzHiRY5HQTwH4R5su0wwboyliG0u46C
s05CnoRBRjnJBFV111V9KJQYsT/HSBtKJ+8ryJQeKJHpaWLR0V9zKPt/4AjyCsIyUbqyMSwJZdnCgqV64VH0R89SmwQwUl2d/ReCHVyCpBAJPI/jczZs
SBcSQ0g59dPqdfX79VO8nKBzzj5HCE3nAgeP0AhO4IB9P4Bnb8fuWTwD+ahRAnL7mdnhyg07NTJuD/kQP9I2tAZb1I4YCAxYYhJfUbUKKLz2sNjnRcSs
v+azToU6Vz/+YGuLqDmXttmD23xKEYDjBGzcycGY4Jkd62GJI/nwzCEPJUrwxwRgpKKCkcCYnkzVQ0bgU54vF2XIcszLPGSmdFWXoJrRaqylAYI2dUhf
M7kRRAwjgxm0nCDtCzEmBjkwNyiCdEFLeIBwaOqJqokJxMiRdS7IFncpGMpQDy0roXcaxhBzoxT2CEATtQNaICsAhY3l9XOzohFneSxo7KiVAMhRQsUB
CPVvSVkMpEmoyQ+hGivI46Xi+dc4gkZk//rvrkqNEa9aDkEV33HEgUSDzKkWICmVA9S5MIyiLDWiGSda3Mwoq5A1AgK6FbypAsgtF0GriUwVRZEIWwCA
5cEkJiopAGxXRgZHF61riMK474sa1rieGiwCLqBAU7FcaDqemsHGzh6KzQ9TN4R0WVE1a9e7ReEdG5gIoURgcCS6Ga74eZvSHRVEIgc7MxBGKocZY8E0
Yiqqoa1YmiCEzdIclGIowJ4C3iGjJwsjHQYBIG58bkWYJJomgiR0MQVdb1XBAes1/23cDnlRZGHDz2HTEg8I4MgNu3F2KyDIWREswC+rzNXfg766u17J
VQUNXtmLm0vGgNpqIsxMQaIBmyMynaCBaQEgFn2yw9O8Ewhjcf7gU0tlRZQD0wZkT1zZ4pW+J3qJOYCICJOECidqHkRTGrT2TTa1qFJASRE3hIcSSAyi
CtijMGWY0YC3fWxWmghxww4JIOigTlI1EvEgLsVM8SZ3IwAWFE4EM4vcwiCYisUBjhEswbRkdZVAc8DfrqhYi7HUyeDyIxAyuBrTyDQIB1w8JePIEAhF
BoJYAGSjdUHASW1L3dnLqBv/GUwTfbgbrne9Ac1zqcNg2rgB8B3xaxSB2JwggE6A1ThbpxriwCWlCzfCuqAzWrLEgcmXvFMEwODjCAJggbGpm5pgknZi
zuIakFFIoELtP3yXZBFrRiMjePqZZcLgwpUQVigbY6ZwBrFe/PE0HjiUeNpt6p2sHEbkit4BQuBxWXYlhjY27XW6mi8iGyNw0cQ5jwQU2JazdkMRYiil
poQqvXneh0K2dtXW73w5UHbybLUUmPbLDZm19je9Nh1L15vYQ6scpwPd7kywkhQdayUxIGhIUdHiCGGbeuVJgcnR5tD7j4e/tTaA6EAvOWkH7pA1IHpA
KRRAEcJCkpl9dO/x9v+2frlLyanrkNUCIwz2/DkJEf+/yXrVEnzT/qmskSpBR9Xv+/78U+j8h+tsxyQrp8nQKWAYoF/eZMPBOn3/T9v4RK4vgC/+jjHk
PdQW93KX+f/y3gNv8bC1PX0LDZEHcNSKl6qS/kqcP0qkiGrn5vHL9UJWhqbvjoqJp/t/TcevFqr7u64ffaLD7v1v0+o/yVViqpBPKBJ9LIAHreKONO+m
jLLvcehqZkogk/l7JzDtgUDNQ4GbKZAMrbDrHrVfXAnSFP6oA/0wmQ+2HnvkmvtshT+2k9E/ikNMgocJOGQ9nK7oc96LRkHFkKvXMF33wdX+2Q12YgJl
kO2sADlLqaTCUcjUpjUB6Ao9sihgO8rQdsKePh8JfKNSWYhT9OymlTnSKpIjsoXNlEc4gMQikAe+39WnjGRJqVBUNye5y6qih/K9ZyqWIXBDbLX/ylH3
5WnOWV7w4iFavl3PXlRZ/+ddtRdaDKycn87DEf4XXUi8nkyPt1lk0mKSWXbJ7f9ZSIB301kIg8GnWkzJBozVRQE/ogh1yMJ4naQsKZGi2w5PHDShsSlh
ZhWQ3lDJczcZQ+nncjdrW/zXGG+JY17XIogqxc3On+LD8ISuVkqiP7jQksJVCuRH62risJaObJ6e5UD00yFs5dJ37PIIECZEQDlCPZGQmiaUpWqDwIDI
RRZAPICdB6hBwK4Q50nORMTCDkAYTSBZmQ0OSnPjxm1d4z5Th5hVaK0GhgG1GYKUjv/pioj11w2XfLTJbKIMtFEFGeGDH11XJ11Y0bS89aXbmRO8crOF
zVOrO5PV53u+m8MxnfbDnmta2HrgfZkCpKwnq0zlzWP0K7FCBK79TEGn+bP4jZhpVQwPAgVuhWhk7DjRffOU+XV5OOUQGGuvGHoZLDfBlbsZuC8ls1C0
2n1cXTeE27+2/vT9zNrwxadky25mXZClpcKJZC4pwSGflygzFmgSR+f4Voz8YEJngYLuVPMuw7+CgNvr6zgjDqqMVCnmFFiHYKeaqHrh0pLDVIet/8LW
t/7L4+lxc5LgSVzmis7svDIr63++s/GX9LQFH2ZDDZRfC8klZ/PtSCQSD06ZDEPh9L41P15pOE0tqoj4vjeta2mLczw4ImuKbdOq8XH76bwOGseKqgIi
5T28a6ZTUQ7/TeoaWIMU6X49rqeUvvfT9Wphwgvo59mx72U+FsTinH4Z76ldz0iK7tUk0LtCt55AMIe9n4XnR6nKs+nHDjO6mMV4Vybi15UoNMO1L7kZ
2WmUkby3xs6QUbBzcfrhWnDyzpKawmh+30vFfN+XgfBCMZtMmSObnmfmskScI/Itbly+VRIOLzqro2ghQFCno+hi5DmvZVr/3ZpjY+XDj1VjqZdJhkg7
VewxT2vH7utbwEEN3pqGmj9g4I/7cK5lJ0yGSufQyY9yt4LmRl/dKe84RZdjUE1iH36aNN7NUihj434vzP62/tNnEqI7BR5FqC9QOvk3s/PVtE+knnmP
cVq1HJ5sy+e17SED2BiJi4MCCNjitN5BzE7dc3eWrdCIig0UK4zKifBsVQTAqXDB4rOO7+WD2o+EK4lCS3TC7gNNH8+Qw5+XMjireiNzS4eZ+OSDyYVn
Ew9ElH5odCCR4hTAi1ipVQZi8x+dBSRZGvinFEInEKgghoJolmNmQ5r865uqsIVzXuxMHvpuksS/wbkL9eLFGPggBn9ZUGNjpfqRJ2fy8yzDnb6J9/lj
kD4xAkj2UUAYZoaQkuSoYVuJEnwqmyKImUwQHNuaCBg0f1PDQFUQ2yIQ90j36VTncjUopQiBaZYjCBhJDNjBY8FUCNlEyMjSq9xa9lDCBbg3jC4I3lWg
dXy0TyqP9X3CrpbLtekPSbXt+f4d3YB7NjyEhXNwEfpTJtCe2+WEihnyycRiWvhLElKgtE0BCsKd+CvCUpS2zvIb6zye9IZzkDfKC29Y2M5Lv1rXG3ZD
UIeFCCQ5LAoiuvvU1rrWq9WHuaoiqIIJquZKU7UJIdFznQ3z+9YNEaJP/l+9h7KVLsz8GSGJQQRHfHXfgYYHG3rYX7lQYlpUh9GO6kPp3wJMyzUL6KQY
d/CjD2a+SWAoErmwYpJXays5dCSSSOJ5ycNz4X53sQJFNyNDqJmVf3ynY9IaJN1T3a/XPO5wEH145oV18J63x6oc3+CvZUeiG/GV7IU+8CImGunyU+SO
DqlQgkmDCEDUgPXVmBFSBnCuXz8bvyUQ0tMzmf7v4D40z4p05/l8/X+2/Rrpw84qreH+RHUYP3jJS0KdXJO5E5er3mGieuye83zastOZT/y69OW/n784
+v6M6cEm4DUpRD6GVN3WXuaY7wq5ddsnqyaPtDqysVZrCvbdMTo4qZ9mQaNooeiBMYLOHcNZ0y5mgUXdRgDN2gOZDlkLSSJULFINoiW2EqCrBSLCiR60
/y+n3Dx6t2cdoUP7G/9mm/LgPA5nU8BovMuSCUMyxlwkCylYNSPm5+FSP0vilraHGpYmpot8Tw7gZrgSDSFkCP3FpAfBprN8cEhzoM9F6qXFP9XfKoj9
p1+1WDWMMs6HCkx4lVEp+uusoYSQY7HSAo7FE+kmTARF02Z/BPqdSh1Sap7pVS5/VvARRHJb/9Vz0YwUSTtDh85bijhAZL54b9+Gxat9R6/N4MHtzthU
Pa6pCQE4HRUnrzPnpFCHfNXFCDq3aaAChuUuRchNiJ2KShmyIUtNh5HxmznR6Cfqer8GB37UinHrSZ+6nYP2d9EeITBREL9jixZ8gXy+J+JoUJMEBq+M
ZdOSOvGMdz/znjUD0cBBAPAHBHposESOkiYIEyVgunr3a0vsX5Xxq3pFGmnBlD6zPCUhGASgU/4p2EvF+xljvxYpezA1/V8WJj0uLS7oNFMhghr++pqh
7FzbozIIeFvmpY9ksE3rHfpeOW8lHgtolcGmDbaaTWFdeW/fOjG9fIm0QQiCFOBKSos05Y+9SSJUs261W6sq/bW8q35emtLFkbdJ6MM9H04A0KIQMm5l
iyKappgEdfBQGH6f7NPWraGwEEQPRfiXZXCAUEQTXyTj3UmHafCJcpsgKl2xRJZFtAEWQj/9bGpiESYyxjI2o3vS78Xf40vnjoxzWtZj0ZTolRNIVVFR
zMxCjiuTKt6f0zvy6OHLhU2xx9mpUCCjFAzldryiKFEZVlkf1GMQkiOJDlNJDmZv61LBpsgIjP51LHpKx2gngLsSJEzP1+ljKiivxUfqhzYLl5s5cGvc
6WfKfO9hOxmhUUNmDMNuK9VeBDATm0+d4w6MNs4uzzou94PT7fTWVZJBRFsAtj8l+FRVSkLTDgfBgSKRXDYv0mKNgsJKMUwCjAJHhNn/doamPfUkknCT
P1L+qn3UcJhv9ieqTPGkCJXVSTOmS/HtMxIzcyPFZ7GchS+fk5IqiUPCe0hKNqyGobc/VeH9OKnBbzc5rqThmmv432cRNcfp72JI9WShsgETjV1IfVTB
v9f4MXQjZ5Oxq7gmOpk80Xnvvbxaw89K/d8sm2LrrQOVdCBU1lPgnJ3ZWBshPNNkP3oTnz0/ZdD20/HCFfQ9l9GMNjTqSPNq0pmQo+pHgxGjFj8lfSmn
sdt5i2wFQfa0y2SeWVDL/hzqeEOE22z5Wam1aQot1XCFT4tdbcsHXy7U9zR9HDPjTsIUk8YRIIZosyRLPpf8ZCjCf3s+H67v638MoPY+vpmDpPe0e+iz
HLRYbSq+jNmHXNOl++z26eNmh6c5XEpGylqPfjU+Tp2lKWK7ZVn33nzqOVzrhj0tP3Uqcy/f40M1fHG4Kz1NfstV8WrssLTb66B4r2FsoogMxI8/knD/
BZJNmZaBTCKYKZDJg3NfrERny1Xgk6fT+eIUKR9KOCIn6lsFSqQCFItnrd0gubEfEw6isc2EFLFShVUlso3iC8q9mv5KYdkFetPDPBgdnzasEE9kLf4/
ngN3Sk66zdP/WEWARk0i4IPqRB5KqAWg6tMkmEhuxEFB7o3LuKa0AYHksRu0IScyPUhqoo+BGT82PJmwF6UXMiiyj0Yh0GZpBUhXntj9n0ubWEaOAyE2
viYXCClLAoHxLke5jNKMJFj8fiWmWRypiWhNhCrRQE7klhkgohCmmAUF/KEx93sxq+D7EZUFLn5i8NivOSCPylPWpMxARBJMfWXO/Id8AoGDPlOQEL/r
l2PwVyDoP0ZEkpBfX8lqegReJdWP04rR9Y4X1f6Ka2d+6KBBIJQ69kN9nq8r68WWT8HHLZtocEbqZujQU+5VJGbTkpokEyxZfEJQzoFkdIKpAMEBaKhK
rsOCsKYsIEnPU9mJm86c0R3r5609morqnvlfHbMgMy1m6XwrC8jF+kQqvUKu36JH2CCg3tWp1dqwRgmvE8PNgfFhkBFERUBJM2NvG8bW7BTndkoCMg+d
okRxlNenjMPt5qrDZrgoH2y5YKuIoLMwugg1SqVFccc8hZMpIE5TGgWUaSPr4UMfn9EA+jzuZlDwV7Jf2lAVag+ei/2MmmfJ+WS+rOI+777umCqopt9N
fTIBRf5sJ+mEMSIGzEkS0KqEQo04DrdgiPZCgiKAoa2Kezx6PrmzGdvner4Th7UrE3tDTNZmBdNjWsz5qY9b7c441j1tROnNL132uOpwMqGMxDvab9uM
PlbNidbcKWcZTFtC9DO2a4d7roqgiur9+HLMe9rwWqxiofS3KU+TC8NU92UUnlIxZ8P/BhfFvDILGNwgR8jqqyZ8KTAwj8TnNMAkk/Cj2IGGJkoyv04j
rdjViECKbbZo+Pw9Jxt++1U/ZeuG08++jNq7arFJrLoTU9KfsciDv8X0w+vt15k0PtxRyyjIeBcpP0oBWLJ2SBpk8eKHS7Zx6UMeGxN2qqA/vpSMX1PI
ZjxasedD6sLFEWqiiKiWqSiovjDv12rRRvsYYM60qAgxRGCx+VrFURic2g9aX8rU+dvzpSInraLUJ8nGd+7rJo7FD0y6tr4IUwos4u+C0RV+mheYk8cC
ggc7mtZ8un0a0dr0yVm4hfG9zO9NR8LR2nomBire/A+ZnqTknavjkxDzYfg4Cer20nTyoc+LMQfGnHolXVKJtSs5e8fA1+ZzmIwWgYNwfwRTIuv4Wq/N
MwB7eUAHnhhEYdXXCKoaMNW66IaQsUGKIkRUNQ7MMSHLLUm3h/Tjx22PgygzKc30dKiip9zWV56/beo9z3wPXVVEOYyB0ZMZFcvgyYk328sk4ZyVnyS9
9lYbjwmbNdbzGCh6oeGbnrIoj8rSpx1dlJbF+Dw6YaZ6MCnrZWCzW+VYWluGsp9NtB/b9b2fxXtIYYJmkIqIYX28DtHqs9e3ROHw1eZIqiIjHnbzZjmm
bZ33vKyeb6OG768xmtXv92Z3KIV4ym7NKz7rV6EYGSuHVHVmuve8YkIVblEYzIdAb/BhV1X7/kzURQvc8vxWsg6SKpg1P9HFrOvvDiKWkFIckhWiqn8q
CH+KGiOTOuE+T3nL0UYOfDrQ4syjKRU+B8v53CYkNJheC6X1f5fhEcGBnSwso/ySH1/T+WtHvt8Vish6EPnfmUFQFYD6JWlEACxPVPu+frvr+QqcQS/j
l0340pbLxfczr5MXtVMsGUzpJnhBEWvrz+GbikUMhQyytTMyytmJGyIgzvVD8DGoJJzxBcbS2FwknAHPhCOO77cgcTO1LPb/Liux1n4lkZppokxECw8T
ZNrxtDDFR+OOz91D6zI/f77Y1kIgskG305htTI70d3BoVBL8o0lKWxgh3Uz5LwdQhBoIHwxblsoJJkllj5CQJe/nc3EAdOABmUCD3kOgA7spi/F2CaeS
88RJ1KHXdYdSSQ6j23nf1XbXLwV1ApSUiCUGqoCjGFvbL9TSdPqskMYGM72ZnFOj4enLPFNut9dVE7UV/WvY37oLhPSB4WqVnGhaIUURJDlQqUeqCnf+
fOem+Um3+netW62yFGaeX9t0xycI7KIcriDyRR7IFGSKOi/hYDWsLJGDq2aS22tl1Zid9siw3fJPlvZszd4Ro+anfGCx7Zvsa4sQiJL/DTrwuSL8duGd
mG6YM+zZEEwBxS0lFmBq+rM7wL6pvk+iMoBdbw379blIdmYxNeMrjKZOHEnKTp6u2SIJgomEIlsukIiI5+WwZIq7PfKavLdXi+b31VwacW63HSkqP9Su
76+C6ZyBbpjPrX7J84rULTDdfcGCAAcgndKzZrRlKLzVplUQKQFG7YZcHajxxP8ZV+uJl1RTt87iQmRL9bz1hDyzHFV8h3lRwL7L7uy1Ffh77RQrVsnE
+TMnSUpdB2X3Ts82QmpdtGzKUM5283Dd/c3sNycbFrnY4WrKeMhbNxzKLkqUqNG+OWeKzG/dQkSuD2LSBF9ZNUpOahyAsEqTr8lA3IT73ZhcqLHKGyzR
HJA8oKObRIX+x+86I3LLNqI54tPPkgLpYQGQLNkDgjRFEW1A9xK7MklM2qyTIsRIhqFSRjwyb03pMOKFKvorAZ3XEYGGUdH/ze4ZMn+Jj9OAo9zY302a
IHe7LAkyRwMUewN/chhd7G1NGSHqWPJC5XsYG58XMWeR6Vu1DIhyg/bRUFpqi6ZTxrOYoUShubgox6lTK2rDvVZnLpvDihuqymO2Xe0TI0WuW2nkyxMZ
FCU0MWUdln1I30WXb38ncaZ7MNLvDyIGDsURmE2l5QF/t0/HsttXoXQmBvhDghPljZGxTLH5nN9/LxA9WCIECAZW56IECCgA66JHWQUnTIfoeTrFCpd7
8/Sf4RQN2Vrmyt3rYxeGSVvo2icrliAoqW/41nlvvsb9bXhzfXN0ebILJNhJFkPp/RkMR420yPQcJo3x6N2jeHDjqhNRESVMwEz8/p1fuT53H1kU9nCi
vP2eEI4H7PZzzefzzgkJlbQfePtk8vi0++3kBUqB2UVVyFacq6oVVy1COYpFBEUUXEwrhYKVCb17n4aIB82ABiEBYc5VAKQTUqlImpFpApDJQyBHUoNK
pQBwu3y92nV4cvv9/tOOhmrPfIiD4VIEf4JMh/aqqsPyNV5TZfn1ztZYz+xVIKI5egm+m4ZJ/3JA2Fsq9mmmjXPhp/TbvwgoJ0H4QJF5Rr4393jhOY8q
sOtSSDEL9KgCA0gs/raCm71cvxLcCpoTG73yw4NRbH3TVS30CQ0Zsf3PX+uCrKohqOpQbaIcP25n6dZzOxv5umoJCif8vFUJSINJrfUzQRoIJFDgGbSv
VQp/+g4bwu5+Xvzse684M1v14dT18S8vFIxD4pTJo//kZHduKuXU8bY7NcBJ8/teb04LS8tdlggssxmcAmdVDFfoeDBgkAkaSTROSsulU+yl+mfS2Qpj
ez+Fl1irunRlrFwhuCdBAWY5MyhLUci1UlCRq3Rjgu5M+L1eWz+wzt2JpmO3v11Uf1ot5Q6xDdIlxyGk8U19QcrD8vSzj87AOSS+lUWc00/a6y3TY+rK
M+s/A2aDT/PlypzaPpZrEUmlT/N1orfn00fbm+GED5si4J2vTK3zZtjqZrgi7PZZOHf9Ez6MEhEUR+XOMaBpLbzg8VxhVtfcvw2pFjWNFyOJMTQHYBBg
wbKUpBS5qiYvSBD+V/RYk8zP8a3lZPwvX43/xMjAglHtw/auwbWzoz+KFav0r/RxjZYOwv0Gk/0RkQfT8v3Dy/SH9r9Zahulxz/EKwZW3PL/2/lpmKfh
N/K1cmmonnOdAof/2MnUkFquz0r+7zrAl5qtPbxb6njg/z6aiXIEtgKbqBOMNw2xM2lLljL8mE5/u2H6BmdIkF5luKvy46DXfQILcGHvndTwjq7yprJB
3rBKoOz4ZzR1w6h8m2QLzsAwcptUBpUajtNVuaBSZrvtH3WrbM/jfEnpdxtTTRYFZ6fGl989Xwc8zChTOyEXKQQs5ZOJT2TMEju6d/7npKZ3dCVlzl98
hXlwIUYFa1v46csxUbkD97AW+0j72AlZUHQcJbBO8ivRBWjlB2aqJo4vZFEDeco3VWyoHNawrcakUkKn2t7Kyqv1RPnmT/RUfD+qMQD5Ld6C5A8iBMoz
/srSk+7/zwoOVQfEL6K/0dAOHX0xkH3dwqXyHTu3tx5CncFz9FZBIomrrlq7c7PCV/AfLveCO7wo+9Zctfv20KqQRVwUKbfN6NOQ4/Q3Oq1qmM0bVXqj
diQgstjBOnQSDYEw0y7s4nR4kFMQqtDu4t83TLTx7fD8KeUhDfAY8RL3ec8V9/QPyHOS2BXkR2DVhC42yyfON24HFhfqeFL2/tze0qM/0XEkptGvtgWi
Bm9hmmHnecwWuJMHfSVBFiiaFB78eZ5ecAXvxN04cj5Wlr0oxtT5d0+SyrwfmONh5O6eE5G16THl31/dAx3LVmW148FGfnv1riXPba792TcY0k1rWhKC
U5L1Xut3Dx/t44nWcr9zjI8pxMaLxvAnlwWZijFLWxlpS9KNlJ11eGt/MyoX8JUYMeYerULZ8XPrwjnRRix4gVcKPfgglAdnieLa/mkvyKMf+v/VQSQv
DheBsuY6/38JZnHj3czuzzYNkGbKolOjNEdMtIFK/x18e0h04UcIS4NNxf7/Tuw8x9n4cx9uB54ch5rXNbH5j/IoJHtdmU9k7vmW/zW6WrKtgvQVypSP
kOoXnSFp98uNMuVq0cS+0T+3OgkPozCnGxibs3qJL3DO3Q2Fs/ZTuaMZRNEZywKE1KChqMWXyHt66pxUF8Zdahhaa3zaZ08W29KCn1mls2+zfKr6Y0k/
DqODXE8GXujOXP/s9OQ4ZfhybLrSzzaODOz8aXF3lIyKaDNmqR5o1tc7XPDh3LjHJbelK4R+j9NcSnw8mtId/5dKpjlkaUBr0210tsNmil62osn3sRZc
tq0nPiEG5T9IN5az4qNXgwXLhpEWB/3UMerq+NbxxvwOG3wtxxLByP6cRMcvPP091W9NfXerA5ejdT/VXMS86AV6LwzpaYlvTaKQRxoyEYcBkGlQulwV
AQswoRMwh/PVRqRaHTwGucjvB4uxYW6HdZ5kgP6WtvL5/q+5BlNUywqD0RtODEsSrFUJ8H4O7L+duXE2QwZUWvhyQCv+xjR/Qi94i1tKzO3V3RKs03tV
H/yyhumHUMoFo7ZxNFVdOqNYWC0Q30uoo82sxmoUwx5xOvgJCkfHZ7kTy5F6Uk9hgZRNWZ5KGqrP+bDx5aaoKfs9iwn6I6+9BtAYrxVYIUguy2ifdEFA
CdiPpOhDD5ZJPkLf5+n1d0dde4rmWXuft+P0smtUWRtsigiRV5dOjweOKWasOecpRpfhNSUEl5MAJFig6ccmeZUGeA7uVt+5W4aSGz3tMx4RO4W8DDDa
u7iNZfBqtZhzW7uLU4quZ0eUiMVvxjQiROtpc/Lndq1sQ2i14Y14fG3D6osdXi4vtm0aZNgENwUuFHA5Ecccm0YtqgQNzxLtlRgdNnYZ4kM8U6SzXLoE
ErxxlbMknkjBRvtcmBRj73LRJmOR9mHvh9GJv33PdX1p5NvsE4i9Shop29iMqDQ/uaWSzmMjadB36PW0zdVmoS+695x2ls97Lspa0tXkKlJGBNQzFZXU
TJ6Hpxm0RpBfEWB6jmzDf+w0pfYyH247gwtvnc8Ia6MaGXAlha8mMSDKq897TtwH3CwqMjtJibQ0uukooQQCTkFFyFBBaXuQGyCUlCK8K349sfofh5yv
72ObRxxH3f7c+P7AlijFD8yuP3dpBwHQky6OwchiMv0uwme6XFoQFvLCv5m+k2gb/y5zI9fqOCyI4KBf3iXuKhECAoEEPwD8Y1/VmSfs5Np/v/vzW5N3
/jhmVP5WSSfqz7/GlHPub6IdUNtQi0n7kA9J9PPSw+gugx3t/68zB7r+prvISH/P69/9J9BmT/E/EP2kWL0+03T5ERPqLku3KaL+hf63sT+R/lO/qd7X
Zw/uJ/Eh/E7TO+PI335GBOtBLG0qsSB+Yd+PwoX/3TCmzsHoeTv35MgHvMlCzk5nY/5ZBP/kwOnPpw9nfF/sx6pt4VIHepu8ZQURB2iRJ75fS9dFHUxy
5S3RqVrXJ23RtVDA3O52m9doUWls6xJycnHjpJyeIesCPIqqDGxqDfMAOOQvQMIHsOSe/frQwSKCAwaC92SDnfgCob+UXJJmbHcEUPJGzBPQoNQ6E5m8
n+V9SrmCXKW/q/5VVE3Bh49pToN1eQtRA8CPfrLcqAV0uOBVXYai1sCQZuSSQ2BOx44wDguDoQ/0DcPgcnce3nwZnrjr4mcWxPPfpDzfTkNJ8u9PX6Va
Ji26u8ko1KcycHn5bq0tst8HVFRfgvAnw0fA9zz6+MD/s84Lz3WsC7bHgId80el2PO3NLLTCriigg3BzBg1bduT7SVyoVQ5d41RQGRQlNx0YxKDYCedu
FZ7z29s2wUEetGrvMYpfDPHaGx5eXf1LQozNd6i8SeM6Cd4GjfxLOs0HfzSKe52xqJ73uOHqeT4Do6PqU2TUDvOk4PbXsb10vq6NDWtFRzNaO8ODwew5
vfziijWHeEjwPkbh7P133/X/ozSa8vyEU/p+wf0SGUEOZsawtSFJlkg/0bluOaByzraiI7n80j/A/44fWf9+KibjKxIQf/TqkHCI8agtDKf6drNLHsY+
PbM8SrbP9If0ocHKAn/Z/nL09dNv83ThkfUbw2u36k/vD/APeZnI3N/4NnMofuSe/NQzaQpRe7sqhtnfO9MynxOcMO82Ohx37OGomtawdUUhhx06nMuW
GbnodvIjs4Q6LP9EhEo4NyM3XoHIv8xu4XbkcJd4Yv93hsUZ19avZ0d5qMHE7DS9xLnjbpf4/9s3PbzKpywivQQ16uRMF/r1PP1SHDA2MPHmIYYbKIqw
Oyfu+Vi0DFSKiRkn6BBifmzBUFi8nPc0N9D5HO5z+QXMJoNwNCfQNzyT3DsEufciceyZIvIhib+q6yBwattgc674v/rj176nPvF1bJs6Zi24DJ/pPxn+
Z1N8+oCLgXMottm4Tx7iResm4c5wb+mqeQF78gyzpJ7zneXCHbD2rauaDsOt/NUyiWrddOg/G/Va5RzMwYzYdpc8Ae0Umu4qKjdm/QJvPQvtMrH6bTTD
ExmJczBS3MCW5kwyk7H58/HrKnBzFBE7aJzPkgUfMk+QdzQR0ccY+jjq2YcgdJw+tePT+vfA+OcHp0Jxl+vjy5ZPhAPKdwHPdU4jL42NY2q/VzKmt05O
wYs8vpXonQKgYIL6OLLodZ53uA6nTiMTR6IbHl6B7Igv4cE54tNw7j2aNwSoqrCGx/2/h5h3kNz7vmPV2Hu8N+GltOKmrRrBSpkDv4BRYwPHmoiVE74T
whx1D4iehncKiKleZzpgnY6Bo+zvduzRqXJyz6zhPrWJWOry7QoS4IiZYUUKlz2M7P45dFl8e19cDAIWYpVtNkphkqEFxKHqQx+cceojsXGAa+nBOdOO
iHI+baFBEGeglE89+F/ChpM6+FF7cchnE/H8PYuIc7OEhiRTSfnOFEPZqueVeUPXxRm8NWM8C99nOT6+3gbwDeY+Cr5X3zj03npQnYMMkSvc5IRYRABi
A2w7lYc3VzaVmctdtizpxY3weDr3hgIB7sL7oBHuCEgJqasAQhQyF+efY6J/oFcQOEWsBhLgTmSrpQliCAHkE3gr5Hcejt2huEukU2ghw45JuM3PYlQT
7HJxh7iB1Oj+0azJx6wfbOaaO6PTZwanCM4V6mFitPWXgONwuHEh7JEp2Oc4OfM94ePHSbHN8JhoSZ3ieqEIdjoHe7jmEQVQDF0UBq6ohqmg04OgVwSa
Ab+wOgfhKCHknxmSz3nb4CHUVCagd5shoO+r0zxcDJ27TJhveRzpKy0aiU06k5D/Jh1CcnMXceRbShfhW0VFxasvbNbn0dzjiDsZ01q5zm242UTmCqdY
7TY0YMm0eRxVS2vxOoeoAwECTkSnAcCoYDNugFDQ8+nj4OEs14n58hh8KQUBQ7haoeA8GjO0PRnLKVlUEWRj8zIqyMRU2bu9YfztHk4tiZE9zRP89XXv
DtEh7dvqpf89GxnTR0DpPnJPB2nZGPJTZwMEoBUaDKdQUJFUHz2HCyDGAKAQPpyQSRGT2exKwCQA4HgCPNk/qSidTDo0ARDghxBKM3BLPg++4+dhIAdz
6jYFx4iSBRXtl3TgTL2EptE1DH4nbXI7+moeBGe/O0fjOb6/C5H6I0wcwyJhhThOOXq5CXuRy7twPcopd1L1tmMWeWo7aIqqQYqqiKqjETtN4Q/WBnnX
vf19rL7powZtsxv2Pn6zrz5AqdgfJE6jqhA4wzyAUS2gd7mA2B3VTOBxATlz0wio/Tuu/qkEOypwfSp8u0WW+3rNS4IxghTR3HMfE5/f3ybTse47F+Pw
zkHd1LgpbLWP39bDfxT/Cb4ZLZTU9DbhD4K95OV9SH3GjR2nP1U9iJCw6dC4h8izfQ0na1m3MrBMoF6ppm598C/t9Q+hPOM8TDs/MQgatCcCRYPexZCv
k5C6OeCB+KdgkITg8nIOJg5O3eh0NSG0WbODhFLqaX8CmSSfVhs8yahdmcQ+Xknnk8PSfD31qO8wweiFQ7X4FiBfdepanXg9+pwTa9y+Asb6ag6/A1rn
TlEeTIKKMS8aA3D1midLgOhxYxTFNjTsx3hv4wUERBk89G0u/eLgGgdIsdSc+ZwbeUcnfpSpx3aOzD4G0M6GxZbM6IhDqlOZwbFJjx2huUJPPVzZrlWH
OGH3RKavydkiyKXLBSGM8Dfn76Sop87fIpTpwDGRPA9/fpE0qDCQbCLaoU5KU+UKgGaSdA9tLs1rDRxsXpDXwOs9yan4BZKirI9wvgmBkeIAbpvokF1V
6SWV3LtEkEDInobhrEmqRLsS0vVFltDWqGbN+IdSbDLG00axn032XdzZOOPhGPBQO3uOoTg8HWIr4m+g46gSnNE9bTQ9lJjcEqKgeYvYCXM3DkSRFFqf
LZsX5+poNQ0wTHWVEtjSga02Hrwb3488jdRfiydkTQhDdi+YmuGivR6kp0cjJQZQE16joMyNfh30G5vf3OGB8xDqfpxx+VaO6zmSmPGfZbPRxIf1Gbh8
V9TpXpt2lnn8m3IuuNa1kYGrXIS9H04Oonbh4M3PKw58xdJzZiY2NpeOp2EN/YPZCgRGROR5oMYmibjRNkmQJaZKCq4AdwQDlY4FH4ipVUe85T2dcMPO
3BHmcyUodpkOBBHc4GpEvHglgGHXqsj3DoGDLpNCCCPIcOnP4+Ln4sgVUw7cMKZlBhVUIGrlqbF3RqoF3clC3AmBySAd/QFsitOB+g79haBjcdAm3qGc
2iNx+D2HIn3kGTUSbR49a7o5mpcUsOyfm9Xyw26Z0Z0MqkOxBvJrJgyLKxayXv6GTO6ixE7aocamfP3E9M+Ox650J6x8iLrWjchNNh2fdg/Iy+lZyHo/
gJOJ1l6o8bec5q7oi2GHMP9XYnOaHlDemuSQXcR2kNL0HiBPUeQUUUdod48evpFR2vcnyinT3Ad8Jy6B2Yhz4hpUORkToEEZBK8Q0CS/0ATPQ0OOKh5f
1kmo0wxId8Jo0dZ99/0GTvE8tuviGkT2fG5HErhr3noX14P4Z1NFoKUBGRYPljbIgkQT6Q26ec8s4OCm85SfXPHjixKuZl5cD4nXFMkPMAp93XqTDg76
Yh5LNFhsPKo1HlITFAG/zdweaRRgdbkEIyAqWcQLkWFARIcpNvzHgfWIqijtQNgkiN8zbCHHANAUY0AWbGbh5R4swRRONvSaOTrC5APide0yb8eXToUi
d51BRHUGHS+6cc4juB3bVK9wC5AZpoUJCmua+vFjPQMCgihhx3yTbKXBAmjNNGVyH5EH+j4BwenkQU+Z4N4VhSdwllZlnuhcGJ65vDy0ec8EOqt6Fj7K
XXEgpzMkk0QxUkivngYccQCKHH0v5DoJmzWDrMeNjkOwcydaS+BGFFK/ZGO76EqHJyGA1lSpVFRiir7k0hFglL90eyFLMLMMyzITTsy4ScPDTCbl8hfj
9p4GwtHlkuYrjx7ofUGITZk8iAofVKj2yKbSru74J3Qu32Yp2ypyuyQ9cPhAo/RKjv4dO7sM7ezw9+tjL4dP3R1eTCrKKSDf4GhxEDDOaMzxX7y8Y5F3
qVrnYei1cy4yo7Uepg4L2VFzVP2cJTeWeFh8OFchY6MH1/s0vFahVIJPDaW0h7NFkXKMNFFaurfZvCtEHieLnNQxm/WW+2XfSdK8t4dV/ZmtTu2xY5Ow
Yjry46ViWJKRmqEhctwPMo8a+1uM9m00jGQ2uA2xWsBULasBcqdLiR81TX6VM3u6WfO96Q4/Bv5I037m/9q38oyr/w0k/FtWGMpY/rd4ES4FjusmwxVj
sc09SE+YhE+dh8vDjJ9vhvkDjiw+ZJNJCpKxYGkh96cQm0DSFNJQtNChW05BkhtkLlOzDaSCyTBFA0gGIBWaVKEoUNSimTQ0A1QBSQgEFiwjNer1fWPY
7z7TOheA8za7dtUWTXwytcF/NeCQlSPWaxyHcTCQ8DJsUTUgbXfLqQzngiHErtBy5fHQAPdPGxiBvI8Ef9QNjXUC33xfVtjbuwc5JCghpkkxItHGSF0P
nkyOAu+eCKZC0KeMLndnKA7NsAchR6yoaiAbYQohB3OhgQ2kNoQzrScHoUDaQ2rJWBwkK61zoymSLsOYjVT2ca4eqex14jHBtl609O5z07bDswUryT+H
fJMP/Mz/nZtx4bcAQzMmtayj/YksGB2q7QYzWCj644/em8cba+y7iyYEyBH1P+f/7+4DkgH5qdf+R/2/Wz/o++S8M//ghBsGVeHDvQdnAgfTzZkHfzXb
eSWxiSNxH7SGA+IA8Z0dBkn3IiIzpae7bDz8vHRB0tOYz+b4ZLe8zlnXlmGlhkqfLgOzhuWlI5TN/4eo2BhyNoHrmpNJDQLwX9HC+D0tj6O0U9n8+D28
if6DkiBmAL4bqf3QtJTQ0KrAsKEoyoUpNECRKhJKzUB59/qQ9pJL0A0PJnqf25cGT1TLhtQP3esLn4ePGjg4JfZozgcZp62qjAXLvGFJx3QxgiqOHXjE
OGXlmtPDzxTlNpZEzfWEyOBSUc9bBum7ua4NLyqDrfLsH75PyhK/VfgwKJD2HwKAp83uC2lmWhWGjfM0J0s/cHz6/qCftORZu2Tq1BVURD+5KwxP+52m
hg7tXNl/y10J7GlhnpLxyXIdcy3AyK42eD9/sQ/ologvhGS0kBIOQDkFKtIUgZYTFEtFIFCmD/lcUMlKWloUPqB/0wjEiMepcIIB/ar/3wlCTCwTFVMk
JFREsVQwgEENQzNJKGLGFhlEW1IesIGx8ulpBlLa+12y6IJDhXLhEXb82jewB/wkw/qgqsVJRwNtFu7CbSAa4AZPToHvBCSHP+U23WY+tEboMkBCfsN/
To4xPrAiSDXrwc+RvpW6h0QXT6+qKf5vUj4s0A/eEYQPnbm5jQbwhvJiY6YUPIhFCaBzhyoIDCRmPHbqBeTC4e44CV1/C2tsqmjhwAzRmMATK0Bgkjgy
jIW6gTiSGlZcGIgAklfUCSakB6dye49BT7vtOnD5IhJA8T9OspOuJ2AG3o6A+RUTL9nvf74QofVJ2+rzVyAoEiXb0UMRXUiYjAc9lwE2RimIKopm7/3c
/E2BPG/AO/r8lL4xr2HfpNQBSAf4M93p2nPTs8+755JJoZOEk5T6GjxzP6k800aTQzU3gUTEy+2EkyQELQUQW2ldyJlM0iFKbhOXDgfZSGs4d6lmGGuM
1tLVzKOJhXDEiMduZDaNMx3SsWiBmWTeYGRZBEIQhAUIoJiKcK3zjC4Mdd71jN63vUKsZBgw2MCshRKO2iCjxAcm4RHb409Jy7nAi1retqyaCAMMslkE
G5jp1uirdQWRGWEE0RmYADjH5ikpqB2yleEmM4HgQKho3tzaELsi2SBrIwuN4o1kOdjSB8Q5Dh220m3d9vh3Z3Ob4GAk8vVbtZ8wIeQ+YcIpGRGOpo8E
A/tl2Duvqaj/jKH6XSBgUAWiJZpIgiL0/P1J20FBOGYEkSLo/lQjnbtOG38BUXxcdcQd1iBXY9kJFxwnHFiQxR/azsozZYUAMSbEAwHEQQ3bhEUNJIJF
gviSJ8ENrDttnZCIiAXaBDpZIomMKImxaF9uSQT+iTkwuEtAUOlUX/WxTATMFJAUil9p/xiKIRoHr9Sj5eM8lor/XQsGoYYZcxbaCJFfSESpEZEkPIhO
QTeqis4YVRWtSZZ8TANh+R/V2pr5oFD040cbeONOgwTildQ1LczLr6j7YbGxtS1YimdJTbSDF6tt6MOdGbC6zDTAxkolZWaLyaAFIPFS/j83Zvq/BfXI
ubzfEOH1Hk0hFA5lksqwZwRIu0C2ujWBrNZQ4E1354x3u46Qa+3nh5aftCtm9CaWNgaw1mlluVi61vcuazbpIYFVpjZpNamtZcx4zcn3EOM3CLxZymuN
8NZEO3jmkSh7WcAhXiVN8RHCRnDXmo1wKKTeF27MqJtM1o7OhNbpnFGKdiwA0c7XgicPLZlK8McsqTrrh3dnDOCK7aWjuqZxxNwzULCo15W04tMoZro4
jCbERgdBxcJLYiMpZ2RygYINPg7bdjkdzMAMgxCcywhTSFurnPEPYgMgQ0yh6eQP/CBew67iHRU/5QBEhVIh4fJg4QOEEDuQT6Ng7Nzt8UPHf7/tzR3h
y1rT+W6RiTaoFSpC5fbNZApuysJiZYUJTLCYimZQxhlpOiT9bj+ju3t2hPKQ64ZqW04f9WFAXTYhwdObl3bNjKE27ybwLOWGI4dHjU5Egk3wXZxj+wUI
4KXJcQ5BkVfUGA95tnPmViQ/o+8xawj8roc4au31HrUdjnwG6SdYpNX57eetpcL9V5/TidZfaGVR44JgQzK5OE2TglP1Rk1fHADKgokkSgKBzMIqSCFp
ApCkqopqAo2xMQhhaK8fwaQaRSlU5A6N/gaPrlPV0FFfmIJAA0KA7mwdR+sL3bhRo74KaaAgIoaiiQ9EjIDFEP70WPL7EQ/g9EP4oq+HDSVK2MJUUUjf
hkyOFJGmFMFKxO2O1oQSgSaJG2nNuHHnhXCZFdzoBUVRZ9uBKESgcsIFcgXJQKRMmg2JMbVAThEhy4J2nbAoYCKkiFycJFInJFIAgwCGkDZFJc2PnoHU
jRFSAbRkGS1VmCNAUrSlCUFUgRUiULMKUKSVURKUlJBFADEDEqwyEikoCQ+tfXCYaCUf50B+nR5qHn3EQEkn7juAP1xWSkTipDSQwUOQlKNCUpElLQm3
QFDyH1/eR78xPZkZB2RjizMDJ8N9jW0Z6lXczbhuHW5wAVJ+xJOXhI7XdpmepYaSRw5uCY7LkiHGoa0Gk7ShTRXVtbZSBvNE1o9ma3rJrJDbOFDMq2CK
VaWCKMBRcKDZw3KogzVoZvOEw43naMhyzZpZppr7qG1SAs2lTreI3pkmQ5BID06ug2OQfiktIfl0PtC36eXlakAM123jsZJtgY9sAfE5/TI/bKn2QnfA
IbWJQSCcEADQ/fINIgfdIPthVeLnHBAIbQr/PAg9IQecANKHTv6GmjQRQ+AeQnUE9ia8AT6iZiKmJKVYKUIZIVopIkSkdg0H5gSPUQ/VCMydgGnMDem1
fMOYZgYylDmdn6Tukg8ThIKI84AgC7CmAEXNEY0IFYCQQ9yAaeXwXmIbnPniRBkoOZhiY4JQCYSEsrkBt7g6I9D9J+3wBT3Gw+oERhFD8f0lDH+99z7/
ifDJjD4TpwZWIM5cWHx5AYiJ+n/Z0TSnEg0HSQT3efz9YGe8Z8c1hZ9998k2PftYP7KHzs4Q5cqYiiWu3GxmgKywCeAF6rhqHU5p5e9V+pKCRglKKZWo
QpFkoKomqaKUJgghEYYSJiCqIionkBt3MhHpgYVUlNEhJFXGDgxRLPsVgH2Q+yQ2mPUrrDalsmEZ0/GcK1PXIFGUtAkY6Ha5eU2mMk2yAAv7oaK6DjX0
uGa2lMNs2xwNbQbMYQGzHCnoA98NK0oTUJ5dhicjbs4Xk+dwbCq7Y8P3b9jg4SjMIk/Twctciqu7k+S9n2kj6iDbv+yE+r+1YZdOKIOUOONYIaJXbn7g
h/LaAf9CIchAG5DeQXm7m4IMmIgJSKiZyJLyPo7eRWW2Cz3upu9G9XOL2DqTWxPbA84H7jEoKGgoECkSqdeoExPTQqva97U/+sP2n0YvMvw5Pl/GI9y/
vw0TrY+ZttREJQrEWO0sWTYJTWLqe0mGl1OWn9OdNDUT6QY1JPEKmQtAi4OQ3IdkAyIBptjzp23DYiTCUJYRyChvLEE1DoNQQDdfE3HWcUA1mhiRpFsA
WYhsTytRJP1BBEt5fXle+3B2Ps1qmeUpdaMmYbFyYFeZxJ4pLEirARkBlT2MhRQgRKuIUgmgNGnR0PzPcD+6QaqhPvEV+wAN0+mPUHc/5BM8PQ/2ZpuZ
6ZjnCfjtIU3PSFKUp+uaKHQQ9hhPdMIeZ3T8PunkIQ+SnsA97qfIz35v9Bg4KyOIBZ/elNIrFNbAA+pP8EKKvTFUzswwIgJF2CwoAlW7+nl+WBhD4H8h
knmlGVrGUSlKSxLaLpAPZCJvxYq/dOQUDtm2ZFTe389fH3Hc/meR89vqvs9qhSkTVVH3vtPsB2TawB6jI4JJMghOk555lY3dsB3IoKLi65FXqVw7ThHO
oO4M3HJA13Jc0dwmRP0wCbfcaEN2pGgpT6/0l5+3yMb0tj8vb8OQcuDJWJk/S5++w8+nmB7QSVhGJY0Qtb6kQJly9aTTtN1jsKIi5UGchcahqg0AVV8P
l+qkPdLgMtFGSBhEjB8DFo9vYvs1cRHqJMkzQTgT8vFgfwtRX5pViqqpEfG6YRJwXQaC6kYFoyW3jPXqumAkYsTWttgaxisxoCZcU/n78BH/L7CaGic8
awDVKAgiTJQt+dwhlT83dg5344OM44Iqy7C7aMjrBiqe3p0m9mw66UzHSRakocuYJWK3YkqzA2Dx3cs/jtAou3nbfkeUDNkmAhlcwMxo0RHhjNBOjJKp
AKpoEOsby6k4hfAjrG3yxeIRoK24y0YRq5iAhpFkGlVObCQ6m7JOiAXjqXk0ZxmCiCBVEd5GPy742B0g+7MUwh6hu8crcQ3PYne/WczDd59MlOXrD6Sc
kyVppTwYxYZIoaIqFBNTkfUkSSSkYWwXhrEct4A0T7xUQ9mwUe4xD1uiaCVJLmL1HvVISEz92k7vXh1hdN4BXiPM/M+rdeZz6oKc9g7VRD4SCfImCARp
VZIVQ+kflYIJqEUO/ie4+Gl4+jFPygyOnZnXqypHZ2pixn67QpqJlipmEmKszD3LrQashMIYzAyR1EMDbjupGu8F3FQ7h/H37T2+l9hLnu5P5yAe6GxH
bB2eOnOx92SpyUwyZIgKEpoGkSSQgsLsgJlMpg07b3QsmxO5kAKyQyqJEpENaNaVUKEgNkxCo7GTZDbyYjZN6dGkKMSIioUKiCiiEihqhKBHJ6CcKip+
yjZFHKVC7KGhCErEN4EMEk+MFZsHXvCgXATJ6mioosmO8q4juWEzTSaM7Wu9BTuwaISlKA5SZKyWRwazQWy4nbEfi7j125HIZfvtfKFkmp0MgQOM2FDK
MJG0KQpjKZAWBkiFO8hkcY53SxIvM7uw9kc/05l4G5o3DY/l7u7jh7w14HJ6cccK9hyV+CiL+cIyQhSiUoyyKvtemAjqEoAiiCIoiCogClSgFKWSEIgg
lH6HepKPfDgVTTUU0BBA/SQZMyHsTD7Q0uSxE7fqxSsaXBLBs93Hlb+NaFgDOadHIs9U1lONlM3aDGYW6f3M3o3j+MkeN8YBtGIgmmXji60aExC3WSXm
PLNow1ykLkI7geEkmw/Sc7tMKE6YfsOMbniQ1sIEgQu7hY7LFtn7LcgTdKOMT1bDEBKnOQ65WJJ1YVIUn5BYba9NGsOQeNpdm8OV3xmbk4Ttu5IpeMMn
cOAAKhDgJ/KIxFiIJTygNujOcy0RDqFmisMj80gphBBciC0TlFUcuyREzSaHMn5g5mhPqP0Ei0UtAAQiVMrAEoRQRS0qJCxANAJRLCAQRMqQRQEzNBVR
TRNUyEEtM0UUEEVBNJUpFBUxJEjBFREw0EQk0QEyxBCxBEVBBEVEJPlJTY4jiyplgDMkqyDCBSjBAkQoJgJAZYpUEqZAykpVCSljNCkzId0ouQivD2Gx
0g+kwQO98NjzHopDwxPEL+Pxvd2HACQqYCEUbDGzA3rVrC3QEAIxDBEZNu6AVSKMpoOHBmUy8JoTDNFmmRzDFAQzi8pMmubmnjDnMZwalF2mxOV0UFFi
AkYR6soVLP/ZGWHFLOSsOr00aHVqZtu2BYsVxRNSRbxhtophxCiIKcVw4ZABJFygTKiZClRONt3QgcdL0xP5azlbyKbgYUiJdCmLZB2BHH8uJ4MABBAn
u9QSGHRaIW1SUsoBUtK1GTHyOPiWPy6Icgo9gWy8xfDCwUyDkfzSaW+2Otr6ZPwnUqZCc/Ek7w8YOwT5D8I52h59nZidjqlqT9P4fhw/dv+P489b3tVE
+gD/DSHF29gZyINmlbmFB12jPUHJ7w8B84Sh9V8ZLDQaE1KZTZVEQdulOOjtOEcIjnEC0GwkPuDid/CFT7WXLI30GdIHKbPHCunfb2gcSfxJVIlE2JRe
slzxD4Ki98ohv1LsnhS2V1lfyzCKfZ3+noOiEtWSSlqwrJz9trdTil3uvRb8Pad737576dYm9kgW2G2SHtxv+/88NwFidHngMuiXpSps44uFsN5xCTJG
AwEikgskDK3iKyTEhiBiYktN6qqaDgvkgmY7baJLCbw2UPpUPKCKbm1EifmnLoOh/GoKCKmmmlATIB35Pwtm1CKKgTtKqEA/AqxIVCgp2AUDbGm3W2nr
3h5MVhof9g+ZfX5MxQJNAm8NXg0bx/PAvF8OAVOAOQZ/yUI0OomYkoQCLpdx/mfHMFC142+J1IvFAIGzg9ztusOzPEO6EoMPEZJQZq06oUiBgygKzxQC
6QCgyevY/+nt/z+X+f+8/fm9+f5/2n1B5M40CcNk0WxAXmUiWbQOBHNgQUqF4qg8AYaN6wPSk9CIZImgYQqOUQk3nGDncEFEDFE+HV92jc69Z7fA6C+O
wHwiz5wfHbIPwk3djQZlD65B7fhhym5v9mTSEYJoZNU4cK8XNf1bmnWllrvmk/l2pA+LyTfFOZJ/he3y9Q4J5gd1UU+u16U4/T1yB4pLJpDpgZn4UzAs
i8LlyF9HrqUPPjUQmRIBpMccAJFIB0kM/48qHIA8qGz+1sHXQubN7/5ax8azZ8LIdmdDRaDFIkUZ4G4VOeXYa0maLJyOKGMmx9//V5aD0E3dod8CT4h8
vmAT/DhPcQJxIpnGKCUg5BHlgaVvA7EDDyNGdleetB3wOpDkAsqfG8PM9HN0CGmCMNUoadMldFshx0GjH4QnIt41HvhPZBtKd0eQiAQDynbqVij0AI2I
yiH8+ARD1KIL4G3fzwF56M+D8jDeI7E8YzSHdD/4ydIR1D3nr1wmv7EDq63zN9rVMwY5JXQD+Np6mHcm5tTu2snMH2Pmh3od4kNmEPj0gXJTb5a6XhHT
7RzUHPyzOL/l8jDqp7KlOHhDkP79gPZuHW8RkYLY882ZU7FD/pKgUlA0NLSMVA0oP/l+7ZTve4S9Dps9J8OymqGkapoCCDygyKcGVTIpKRKKpqJoIkKE
ApZkBGEb3kMALUJ139lWHJcfXrfVzweJ97oWL+NlRZDpfP5+T6/jvt+4P7QRFPqDUsBHBBBC9SgcDgFH/deLHP2gJ8f7FCegF01p/ciCiuCPlAndMT8J
RTyDuDv0jRSbFewwTX+jD4sajm3rF9wqfjEQsTz2Pjnyv9ej+GqelY749dndnhDJl6/hSqxZBNBwgpM49pb1pvK7p2SodU53rpoDGREUQYIgmBJRjdY9
FDcvSXliw40x7NQeTg5mMuHIx0dqKT7hVQybkAuzevR8Y7uUd/Cr2QalyIlGjt4+4gHOeQZsVrVpFxrxaYfhrrvWyTq13Y5vNLI82WQY7QmaYpmDJhrh
NhEEKACdVbkN0BNTJKYrKQ+6YtmCNEVKCMtIhgkYmnDdLFtU1DUzBHLbao8srs4OekPP5B7eX1KE9x/R5dNvTux8Lvh+Xae1S+WahNKsh7wbhvk9znOo
rMtnsB+/PjsOwfbAOZ2ggPoqjfTf/33YHLkYqCdEmtjr7j3bib+3bS5OMwMlbIOZgYZmBhx5+7IaJ6IsIFkQ1VkGwKc1pth7z8746uyYsuCe2ET8klOv
AvEr2WO1QerMF4l/l+s31JGc2XoXp2jaNSxODAPsudRnbxt5Ojt0eIR9JghyAxANg/1fj+Ov57on+f+RiL5jcKoHE/jT8WGdxzrnEJ1kjBOHAHiSCM55
240H8HdgVUc60BFEuByvuLDBMN3v3+H2/HGAwZJ4GMa0rS44ReuAfPoRdBOuSi65WIl4/tKYqOWr+LjMhcjwj+d5//OXmf3J0T9Hr1OPxebu6Ck+n3/B
PEPMailwP7IAwgpQKQppF8OYHb24HV+AGQUBXtkdMJxsCZEGjDKkB84fG5ErwR5SwkBWaVAU5JE+EfkTG5P9h3uZqYEE/G/byp/4pOaSBz96F7dqckhU
DrDTasqOiP1IomRiVxX9XciCpR3by9CJztGWQfne9beRrb+6tKc8U09XfD7JTGoYb06OySJOfFwnKFdFSsHRNpUROhPdTzkdb/OWI8+nQw7h7TteO0rP
23nkwyn5k6ZuGgowiR7U9gKKTjJIfbIe6cScHoynFOpfG9L471DzThi4U08a/185s/M5OBngIeZF81+49DhlBD+z3dPx/D5ofzLBRS0xK0oEJdSARJAq
T+5DtO6cGYGY5LkrMlWgiSaoLKWsKTj9Xtwju7eHkY8vLjh2ixKZVURITLIThRFQUZQF7Nj/C2JXPR43FOUmFUMmRRVHMzpR1kRXdE7rI84444Y4dhUD
nbQvBmgu7uEmSkko5C5lSZ3U1KchMzax3c92txQkwcPFVVspNcdHdBJKrnRW7jhGpTpmwNK4ctAoXccO5gc4cc7W0jaU6I25F24dg45NwcnZC67mawvF
E24FeHhhY46alIiBEdsEJhENlUkgFXqdJ0srGhVWpmw93ds4YsbkU5nOQTo3Zw9sd2sBjqssGhSZOAh9/rnp4+V9XprQKGJCj6rxhkYcTd3v6I5UgvG6
GP4vGjk/mc/VuAdFjMVFRDZmZeBOf000fE8PIAPpgfYyKBKfP+IPfr4b5uPr8JD0wvJKHokDGSjGyhhN2zOpAcuIW4uGYO7NVU3yHBEQIByGA5H+mt++
t/OKLDWkiwdaUyIKdq7xeHwnm5h9EOTs5o5geF9w3ncb3o7tedI8+u7w8PdNbs2xto0kbezkQ0pSVFUIUkkATSS0BELEkEkJJCGuLY3wzKKf0fj6H8j1
N/6x7dbSv8yXuWaduEMdjd2Qc8Yngu83A6JssYcp7mBHh7u7o64eIaoRNn4fAnyXduymkNYWIqbwzA07xsN60YbqbwMjLUzdHDQ46uh1m95dOtAaVibs
NLq5ourmaXe96FHeY5A0OFyq4YOFguOX4w9ucMcDDTnhGuRWHu5WjqeutCk4tUMkm7nnp1wtxQUfrx5DgLCRI+1H13XuPS4DEhg9DAYQcYJAMk51RIFS
089N3XF3+T+6Dx9EfR2Jfq5xK2DBMzOibMsNwWQrQSSCTeSTCJHOveH0sPefPzXPkTdCoSpwNQwVUjAn2uJ+DoU3K2TVpTNjfuRM+Do2fYb6gSEYeBmR
6dpUTDtU+65MZaUsQEgfcWGZzbJgWsVJ1m8MhQ6WJos0nW0nd1nk+Qyoieds+NlCwlYT+sVzUFbYY1RBEQxDQMkPr+80CGnkAHQ6kS3ZeD+fDp7/445B
SG5HnB4hevQYecNRcQeyIrhPcKod7Ox38jYTyD5zAvzjmJ7FwT09ZwoOlQ2nayATuzitG2k4GcZoXEccS5KSxhTckAQ2a64FXdyaBRVRURFHdeecJ28P
cWiaUm1Yqqzwl3vXXu6RCNnGcuxnc7AO7scHJ3Qdw67OklQoAjHUY0nYDgAO0MgQIoKAu7GhwxUMzOxXu8U59UUCE17cBxkTznkAnBjRSmIzBmIEyKR7
cNydhGHZufl740G3pnv08Gxg+4nQ7xSPrZLxaMUWl4liWMmWJo7Qs88yzJaCBsHhUxmEGle5AKYmMiH09NTNU6oWKkMZUQ7Ni80oIjK6B68bF4REE0QK
MuP5vHBUIUIUauQxQXL8cTwTbf8ZufCG227uxTQe/Dx7uQuEnTjIHVDSMAQOx9nnzTShsEPAPY+Qfgh95YBo+49yFUq0ozIHPTzMXoDo/hrSfQY7Pd98
98Lxd0lkvx9t7+380Px1fhUhYrBFETN3ShXGe3WH/YsLDnmVvNhEDiex9LNAvC5hG7w6UpmIIiqFhh9vbqehCgw8A2kmHnxpAA55YTqIQ1x89ojH9zqb
PiX/C1eH82FE+ohzzcioce/19NBPWK/DoU2wlYsnqzwsEMOB6zjS6zWYwiLbUp15a0VNJXntwGwa2Z/BONM7vYZfQIpphjASCCCTkBFIl6MDT1HzyWRS
CMNHfjLg5QwR7JnKT7872Gkjv83GmETJppwjHpcyDchgcoNQ+BA7H12HODJEEKRKVEqAzr3Kem99cKQ+eoBZgAF7p76KJ4oedmhH1E0+Jrf33XPikKnP
mSlFGfFDpz2MOJHeHThwOSamueJRBvDjky3x1hjYzkoGYP0ZX1ed9tyoqyfhO4zEOozyMoc7wUXOMWYiMQ7De9sgnSav708xPOGuBZoON2YnqzHynXmn
EkDGMIj8KQ/3S9OyJAyDJ4I7Gq9pA0AdjXaUY5bh8mxyEr0JxDaYirWTGYjJ5YiBhA7MBxrGBcwiz6aD6DA2N8DoBxAwbWVgc97Iacbb0jNvP3TCYLJ1
H9IRJA7SpCiB+hvBgoCbIX2JMD1Zgkn/Jh3FiGkmjz5wq4VYImn23xM2W99Hfo6h0wxvEg4STafbAe88A+o0m89LqRBign9vrcNNUA2PaZD8tGgRMTjM
zODDJsikGrx8OHReMw3JsD74BA7z+lQKCigQpoCCRoCIGiqFGKYUICAoISBKVChoKwA4QNssbZWS3YwRhjOiSUQBQDELVMOHJsyuJhzOczYEiRbThkyL
bM96Q9WG4II/VNTbeWUbnTjE1FB0woqCSnyLS5nBQ68UXSHFWzbST9TAMQOJxY9LeLoYByZHtiRU1H8bthhyLdZKk6MrAs20/MYGHQtLLCiG05fycVmG
jRc0wFkmgEsN6OwizWtWaYbNVGIgifbrceGHLpC80Nu9VT1wL1PQ+BzNT1+nfPPUBjfR1O25YYgLKbLQ/s/H93z1wJwc4LI+HJvyRCBD2eU42PPjnk1f
hhU6hzkN80blnon1bw54HPNDs5nXymu316w7DFSIIoQRFgU0zMzQ0swVNSQV3jgr6mE0SkwTNVVMtAzDQ0QpMiSw/YcnV7F8gVHtouecyTLD1b1Or+jZ
CVEJXTiQc7f5WHucEOzROrB1mIzRFINFEFTMJZBEMplwg4FOmNZIpnd2xlAt/kbKYXAPoA1bQCJgNArsuc3oOzgBMI8GiqEU/bmEJgMFjLA9cAxgR9bp
cpJiExNEopkcEhpIZNnHIiSqFoMkckoSlpaUoiEWGEaAoEpKdgP1hUIESBiwbCYbc2qUFHJsIqIqE4IHAKOwi5zlXbB8w2TLl6tzO5qwO2TCCGJgZAhN
yC4nYkMmqWgmaFqiaIyCgMqCAgg0quoEUoRUTvPKu3qazY5f+/t893yAwHmA4vgKPcb6LmMh4x2+bYndO1dcMtNj5w9idDbmSpxYwP/zwPUUwsrJ3zhI
nazUh0hrsup1TcA1V5PcFNEFkREUgow4EBXK4QB9ps0H8YB8v1czy//w2LOtqxTr9af36KIaTGJneFxiCogmwmqM6/HX91tMomm9Hn+GqO39WwqB7U7Z
VjasrxbFFDoypFFYvRLsaw+lhZjKyKXSD1acmXAVHE3GUsBFmMxYRwUDAHGBS65pzlHmgay8NYV0ZYaZXSVFYTqjH5+reZJcJ9kcn2gcejbnbXmRDSCh
/hquUKh0V2nFOjgqgijBjE4sKMYUSoT8O3Jm95lEUOjplQphtxg71LhfvyGGuMFI5StQWzqysYZEqFEUgsVLOpc5BQBbqOTbXWsAdWJqwUEUUBYAs9hn
B8TCl1HOIoJJP2BxbL9uHVxOWcuIccGYiAhteklyaa6ZYY7F9vknkSd+E4PAkqZBEB9YPp1wLVAw5ioh/H8e5y53PPfLE1bHyskH0cDfXeetYBwsJvO5
3ZnAgVjSofiCTpfo1VPBPpG1ugtTWY71cq8m8MHXJnOXSCJq7tYEUco5LpV4+FXfXb7cfPUi8m7oF3ysLP7k3dBpI+6u5HlGCnMNYaDVVODdIYMy0Dab
1HMsYkF7MrIu7DykycU0gRAtAzneSSqMmKIbeWvCHTKVM6U4284beVuHeTjos71d8vnpRx12U+MDsu2+PvndnxIi7fmjeYURXK3RicCJhGCO7CimPBo0
FTTpYMGIzpemLJxi7SmWGkxkMiBRC6ososWaobP9EhphsgpCoGrYKUtIh1sLzd6u9000ZBEFsFdy2YmMqCg/m5DkC+rvlgqNIeTHPIZcqigSEG88O3Jv
ykgrvkWVEcoOz4ssgiZQRW+BEi78oaENoTTDhNCgcspBWKDEDdIVVUiJG9KFZyw1yl89Es6p13VBDrR1ZfzF8sSoC/myJX1w8cb8ehTua543V3R43I04
4gbd89CUFFnAsfz9UWVZ+rjC7ijJTLvzkXazo2wN6sMcGHDviWa/w1iInBewBnRyQnAjvp1wHxMcKqo5R3m51Nq3VHeBrQWLbJtkw2zkuCJNazNMyYO0
zGbuOjM0cJtEaOCW2KGMut4XLS4uSy6kc28IGniMzizVqoqLCi6wcKvFDhFN5eIhs1E4YGFFZVYG8Dro10N5Rx52WVAzjrTMJ5wMWD1reBXF77zYnCHd
lThYnl4ZjEdN66MAxk560u6VO856c8b1g2tSsUJ5OdxQTlMsU5Bdo+oJ3+/tSxi9KVBinKmMM5lOE41w4sNkxDBnDmUWcs2wydkogpwWVgiLu1Xm+B6a
os78YOTnAuNZ11dCFth5c3CihJM6comF+X4tfj71j5k0zF4sp1dsxOW8W29uhmTh2Jwapio4WGsosiyZEqcIa2g4GTW2s4fXDO2TdMQ4tIpF5dMxxU5Q
CsRKm2TNRpyhO8+fIfECfwnvr3T54rYjkshqlHy4HBrrqsiictDwWFFIwM4+H0d+Pdt9+5Q6yJJROd5DkopJjG0CoKp8UlcN4YmilmrTdJ5V0OQdpqoI
sVIAmVP2+U4/Mfs/R4f868L7KasH6bI7RCJFFNAz3cYBg05s1EPql0ZklUcCnoFyEOOlxDaovOwsxJxvWcPV5N86tHRpDGHu2Jrm9UmJjCaHGBUWLNuM
u7J143/l/s30QWdGvAqcPYEqb1vDSsvawOE68HGDIiBqBwDLhd0NbaPYhAJoCgkhkcGFJl223wwIRqaNsRdY48B3fw0/BZTlQxJBEBEUUkz0TnxhoPAJ
TcZXHZ0iplSKAsh+Ogu0d1pEDHXLR/QboYUBg9NkypLP4GAzAsimh/yIww5YodGPrrO7Xbvq09nTjKFYUFnXdDHWu+d9XaBiGDkYjDTU5h4m81Zy4ix0
d7muhsuszTlSo2o8IWKY1N2oxfvNZo1LTi01vdIx1vM/HMzUMTHTzlLcdb36h15T9elCnBLIMk5IKjEngEmEJBpXBIqnY4cDSEh2YGyHYQw/BEWxAjnA
kBWTbeU6OxsqYi4GnTspoNzSpsmkNtBpC433dkDYscYMwkOBLGatrFWJJzfNEasrdk7YcWE0ysNNPL6j2CFKQkpA7AD/l9TyEPzTHvCD8JVwf04mBAH4
/t6DzYhdk5D93JtgEDGGjX6Cav2i9HgdtmTDpLEW4Uys/0bnTAQQRLsocJ7zAJM3/iG9QE2UhO/99DnckNL/WkJTp/Kyp5fRDYzkPZOMaU9e3pz/Q70+
hzqMPOobYggMSHMC0noh2jlvn8gEgSQkB2gO/l4WkCQgD+lA+wOZNfOPp6LQ+je49Uh58Ox1b0Q5FFFU5xOD8ulXlsl/dgUTsp3KMdxR7CHSiXhnEFka
PU7U3rjOIDHLwP+H4/ogGMCgqJGKiNI0mQLkoTIUBfVonSKGOrJAPHfcn9Pq/rnI5FPx5fMfImx8j++n1d9JIaT3QP7EMD9cr/nvnJ5owBCnPAOjDUyF
J9+wnWKUpCGQqjVlk5hgVicMS4F2xOaDKAo1DjkJwczlAUHISwhoBzky4dSTAFDRQlLVUUNYVVlZ2X90XnyHMk6oWYcICORwMBhGZiuCyhpcAxHhfd8c
PQD020OazMkyR+W2hNB6ZW+DhMn8T5Z8/szhb047OjtEvO6zoI/qhyeYkvsxzwQ8vs99q8a21QvnNarmvVqyuKFpr9KOxWbRnrwzJNlKVIUmcFi5mibS
hA05BIAkFHLhSanr57+Gh7S5ixQ9t/t1qDwAbDuihJIqIggiYmYopKiIqioCigoYqpipqohqipmgpWKiJAiEiWKhpKYmlooKKaYiKgoIhooIoiqGkqgm
qqIoKpJmSopiBmIkqqC3wMSpkgiqAlKlmIoZqCQpiJSKSiKSkqiCppZZIolIikiqZJZimmoIlgiYimZKAoiaKYKqqKKgJkopiaIiZIIlgSIihJhmKKCg
moiqaJqaiZiCYpajjDCWKKImKmGpocMcKQiPqXlzDlJRK8/L7PTfZCQ4eNrNcygg7lHtlez9GakQTgkROXT8tCgHr0H4HUHx7NczZ9iPmqB2arA7yqII
SQBYEKcYF6MNinWmYU60xPZimk32yp8Z470IHyEwZKIwpTE7xNCZcuFBTZQDwmwSHZ10eecKOEHIKjk3MCx73G0CHogpNiCDU4BREhQupVyWqqpFCcET
Lsu0OIcYhMVa2mMoqikmwiCrOBR1BsKC7QsEakLHl9YNPGeII2iQxNx9QrpQ1PEI5PBA6gKVoHCB4kD1mlfGyTIzMFYgTeDCO7uOoHf2/HXpJw71ieL4
mD64KsMvg0YFHhIM6yk4gl4oNwv12ZvhHpa6O/TgDpVioQa9FPX7fqmEgUF1QAWwvrzI0CKqZuBIEfOXl8+xA3JQpGE669Nu3kvwh1+ObJyyQpqpn4a1
GHSjOPXrS7nXMVE6pY7pA31aMQRMZxEDc7+yZJwcPbA0OmSni+od/Hu2XvzzcdXMnDdPd712j1rOTPF7sSqJDLrMP1+tj6PTUPAoGYBvZaKUq3VjlD/5
2Gd485UtbvmAGdXx90noQIw9+sCHx0HuLAEWTnEIb2QJ+ELlv4ZYG4ApH8Vh+rMLowJYWxMRbQgfEOabIn01YaeH2VD6ploUhWWFDiAXfmYGdHZTU6ky
Slrcd5FTY2A7FFSOwXtzvzYVMh8knzt8Nj76KTUYHx3rw1pmiX+7BgpmmokmY9zxc9tvZeLo2lOsnW5XUvURv2sNZfUPIUP4z3Pc2I/pxLhBtqIgtSwY
sxlS7n/nu8B3pyIoI4Z0BwEVxghHPZcf8Tj3WPCbbYUpDbyD41NX0ziPRaKagD9f81lMPvhbAA7w4wkiPfp8paDz+WBwGx68D5hoCwYKLDUSDNfMc+iY
4htHc/69X/pKFHrR+0HkfUmASvI+jYNvam/v8ZaStRhZjAOJHMfYPu/xHY2eihj4P3eb/pPVPZuGj1/ZMBjiATvTpCEen13jnaIaY/K1Do1JuB9ksPYR
+YhqeKCTN9/n+eut2+BrmaFqe/XGcmdIALfaHhoMZB+FkGzxmdN5lGjpE1To8R900m2vcfZD57hfuy9e3ccDr3pD5oFSOSybZ3mrJ6T5wgaOnibwBh7n
crNF35uMxxwHt3v3+m8dU/GKJgCxHHjd9DkBBSGjWrn4HgoLD1fMYL0mv6k55HuO4bUu7rvehcvUuLo+OUXaU3aaK7GKZUcpjfwswz9eB3WL5zuIvqke
aLefdFy8I3i0rzxyTqSPCTRGTI5U5xOXgu5eTuWdULIkHcJ9x5PC/O56dEHvU+7587YPJ8Y+ePXjvWTuUq4N3Cy7pp2WjlN7ugyC7c3aGE0GI8/JDyQ+
GzzFADZlO0PWURywvIMdXht46zaTJHOF7QPsYhqmhiWgJmhCqShNzYHz2BOHsPFO06L58Lv0vluxySc7QgoBISs7bo7sUQSaEBw7CmHOOyoiooQ4RDY0
9MC8mMptnUKGDgtlTGZQhQIVigshBso6vbjne2dZB7Tup2ZVZvdYHYD4/ylvfYKHgr/Z+X71Z3LseSq0iwBJJ/rIH+Xxt2WD8yH5hJT0P7kJ8sxfGAEC
I5I4Io3PGTOIiwhzLYpBar9ZH/Typ1TDyR/1oTsunuanCwKb6ch8nxUwod5pDPGBSBQjFumCYQ0PBd8cgb7HkwLzlDwPApjoFciSxq570N/5agDqkx+x
AXoimDy5ImL34O3IrDSxXOur2w0tEfN4gMr6Uh3rpOA6h6YbWjmXCOW8uonbt583ZO3kvIiQhWEqb1xreuGHKGrzNw9CSrQpvTaNCboaOxvLHd92+TXN
m+ZHPXOleXI54BV9cboXwMY0M8FBlHgNnpoeKzhc1r1nM2VrZYOBEeArlBz31Ocq0xg4qVsb0V0eQ8DmOUup7d3zGnfM7ZHSXMiduVtaFVQuPN7tVl6Z
upb3aoV2NWOO71vxznmfGZJD6mwsyIioF8EdRaUEMmcc2sc63I3JZU0dG+uvR57+IafJKkCw6dS+qE2d+JlKXhjbH1zDi1QIaMvp7UNCBv2LLwdeeI/Z
ejEREAVlhwJMmABI8qBEOWEuK62nxvJxJHcQIXdgAEha725GFWB3IPV3dbdykTbdYUTj58HmxslKOb4Z5pzK3XT3uwUTouFIpR8qiUkoUVVkYs+hv6Nm
4E9BbMWqBBzyaROGGbiHdoqqbFiCa3qjuNLUZ7ippdFmoXO3rYZ6HmrEoJci3uZSZJxAHajwJUdUgHSAw3TkykjQCZEkzYTFR7nV+js8VeC3Q1uuKpjf
IIgEiRh5tecQJA1KA2R3tWQBRqZDjAA+Vc1y4hjfL1Pi0JVIbnCNbC6kTCfkB+ut79PKxcAgnFwQyUkYsiFuKcBEvrZAGXUgsGiLD1lavXe6GqRo7EQA
nsXsVGDM74oDoiKBHBLxgMgIb7nBOBSBS1gB50SC443W7EoVBJDXJR1XJaagAWSe6njR6jb0qbNWM75azRaFVjhegkFnWy5J6dck4jFnVha9XxIOjsUo
J5pLyJHZiLM2KVQhMcEImqYnVcmIWbF3vTwA164NkmMBeUrPLiVJLm9rFzU0M6AgoQKEChUgI5Q1tnlOVyLJZrWu1rBqOpEGGQ9ywyBmiBYjS5PQNkc+
fRZLPddsQJrY5JtPLtnDnnxAMXxyd9Q0qAqJk49VojkhGOLbUBXAAyvCsiULAV8cTARDIl4TTKrotJnDZwk4pSelobced3QkrMYZO1IQxbcymumtcbhq
a3OlzQocJIGjDMkcJQMRyh3fIYot7b+EJmO+lI/qH3/irmkW4UZyoJIJcMzuqKUUhCdcs3dJPpYbC0wORMG5v3OdlIJmLim3PgZ8unfDfv5wNvQrfDDc
chpjlkxVKBZCFAzTA3c4k32FWUQCe3L4SDFBcRzJBvciKqlM/ITOlMaUob7W9rTin5LynQa72gPC06PPBCIBJJQLezfjuMHHw6F+NoAeFR2CkUByIe6c
CYgDsguy9zzrybbz3Yes+O/Sah7MCs5Tb4XBRUxydlplvkLSiAVEyNALJa4lIGVAhIR1BxQ4eJxSyIzdLos26hmjJKeha61eHXqYCjnyHA2ghua6vgR1
PIet3AmIrjlAkkXrJWqm/I5nWz4UyinIoasa2uSEe8CnrkR4MTq+pbtZsg5XS8Wn7AO72PI4BIHuffOlkXr1m66gwyO7lHglZMhWTeTNWvE176q/G445
26F+0zECNeGn6M+NwMM+SjqCKaEEiOZb8lwavl7BqzvzdQZI6dOFYKIvzRI8CXpAYo5DhNQy6TKgET3aFl0SZxXpvw3e6UWKIZAwjwd7fPmKHLl1IUCo
gm2GLa6Qrgo8mizylyUkCptDh6CZyM4A1c0lx8PG3nnqk1G6wNwTJq8pAqcPec6kzhhzhyZSBtdOyCGIqVnjdzlJvgQOTMRySaFoSbgE7A2X25c3q55o
dE8vDJ0OUWM4w2ziECNZCA4E72A8nHcRQg62GO/XgPsg9mOVuAfFr43hxp1jhp0zsc866bCvKQWXTZAaLjrd3IB2ZXThGBJ1oIRcrrRMAckOKMAEiLCR
GrY8keeAMEbWlvlyKcocku1LMyYO0To8Hgjl9TyQNdQkIDJYXV1yqLrApMHLibVtGl4uZupxgBU4rsqShCOlUxMNFFS/GsqMd2pyQwm+jHBDJ4vzxVa2
GWTBsVl0vLfI6QeqLD2owJAYBWtzVjOtTrK4T63XOUOMsjmXNeSHOMEhwQNGDLEkIPk9Gquxthw6h7ZG9CSeAYB4rCvW2tj3dYW9ZbY3HoqQWUoYHTli
fbia8ErZwR2XOtCRdD0QjkW2ZnjYANNo7inF8Lz14egQBatkfa06ceTwyHhBfLCkE92HdO5aG57zvhPc69ckJrwWdYvWk94+zuJ7UL6db5anfL54bstO
orUZVElOSUZLhO8+U9IvSgb8SmI9fOM1xgbygJW8V65ywrphfNzXMODZvg7WxOgypDqwbeE6o7bLcM6qW4wF6XnIkeElRWDN+XHbgwFJjwx5XpnOqRZK
iwK9k75SZrnDyGwMzSAVAevVxEcW558d3QSB25558a0dk4hwnOuc0w4SCnalUWAYMnO8OPGt3WbDIBBinMB86jQboQou9mQMk8kOwkIImmACYMwhLGoi
ZQkYWBbO3F0lGIKCwxMQMNXElEMTWXbw1xho3mrXdIAiCgpipyixiCywTDvSGEAjgxEAkQN1mlLAPhu5W4J9jMoVwndZbIlFLwVcCQSokZwPFisJHJvV
vgHJVy5nEa9lRPNXlEKoWtMctRLSGK3LbqpkcTd2YuD6GhYkSLb1aGm3EVUWAtWx6Vi8mRjoCiDZqjJkevFJ1B5xgkUhL1rm1ICenRFHWlZnJb5DDUjb
MpRC0dKjNF6qejogqwtbVez2Z6bvXteveho1Scpg+X2APF8A984NIKZBhzMxKjwYU4eeJ5IrmEehkS4vYKCCg9kdd9rtIbgm3Tu2Cmd6AmOsGr1UaMQ2
Blb255enuNlda3QmOMuYAG+nTlQdECmoU4SBXmJY9qU72hwz123CnisF8DBxwgM8qIfGDsWeUn3rOjxrHBxQ0mIdUOWHtq+z2nW8lqwWpPBJidtaKCJw
zDIL4pG+EOgb0F0hZ14tWJiNc8y5C1OGSA/GarNHbVgcmAOAFwgAKPGSAM6ZpmQQjsHXIy0s9WODuszpVHgwUFyQa46AYZEwRANkeWHHDkUt3VDzutSL
1EsrlaDGg4Ej5wmDGsRgwD2RoIjacaUS//AeKmyKF4eSGRdpEbM5FMMgk+DmtDA9C/VEWbhshxnT00bdCKZ57pV99cOE1zeuodIsLRGAzwQz31kYqvYO
IaJISutWJOCe/VczY45qSDhVZV+0gbLMDZOIIK+tpLpt4eR4ZPj1TEBmHdJ03oVVE4h4OJqKdP/A7d9dMjXDYeqbHKQd7wEGYk6IpqTYhCelCjZHq6RZ
pDfQMnZ8Gw85JZvjL2zF1hiGMkzyCNiKFscb6rVKLQ02WhSipDFXNQeggcyBnlwBREldEB9p8SimYvPidOyQtyhwJeoK7QQkdEGutAXQOu/EXsYFxAkS
EmB4NSc7tTArwc4jbLKbwqZE2yzNhOzdD0LkxcKtdFeOei0rGhNgnlsdLsxxuXutLdDqXzuB2IG54ukvJizfWOOzoRZiCRFlAwJHKmzBiDFmECx3CnU0
D2vFRYoS5HRbYa3mWDEgeRTkdQI4iaYHEm4W4wM6AldVFMGw3AqOLkBbFIEEkUUPDA08jYlrQ6BndDchOUlLRtJnh5a3ms2aqyS0mcEh6k06kEdFlZ03
rXXxGHEw9bebKJU9MpiJgPUXrFSmkNi92QOhdJ2yUGy20llgKXvNaVAZyT4LZtJc30JJ8EXPAK1KR34meKisb1FsnRykcgrquH0eMveTonN75AT6Q4Ep
kbnH31CApBJWV5GUKyMYkGR3qIfKjydd+Fa8dzF92NvrI0KAGCKAPbucSArYOgktd2pjUW0S3yM6DnBR587NcyIMkax0l784GlVYsUdqRckUEXtne6Wv
OuFpeNLu1RgSygCKNSRyXaGGzwezvs6h1vXHGXBIPSBMQjyRsEUODOQpS0sshGA4gFFfC1Wwi5ekYmYjlDZA3L55YhEZRuJ5BhXWxpO7E6BBAJmPONmr
tADejWyZQm/DyyO2EfDe+OZYvkaoqZXCDRUFockN1MsG7QeTt6zbvR0t47zVkzu9uSUgHCvfGK/O0OOT9a5E+iMPejq90OGSMCHV1J0cKJ7FDON3IRFo
UuQMVmAexYaNHrHQOCjtzrOXrxvwKoQAOuTpaJLMDZSRmjqYjtp6p54sXIMaUIjJl4cvaJEnxdDeeeBgNXx4rAZAUIGOMcjJpMJXQ5IsXY0UZDpYKbbN
Twou90tzReVO2pNHN7VyteJ1mO/OvF0MHDNLRWm5XDDoYZlg9SjJxca6dVqWydweN3aq5JY8Xt7uOCJrWrXFszBpuecY3VzeRpqedJOjeIFW8WOyLp67
dDJxtTgkSluuCNh8VJ1p8nKJrWxeTW5o9cb653DPHFmOkpm3bTCNscmAICMmDathQeTZ5IT3cay1sTxxivBglIc8Gp4XHGczkccxU8cnFy64F0iYHNb2
HvLvRvsYAxArcBcGBm+ePjUC7FZiknAe6iyWF2RqLeIEnmS1cjYWOZhxqlXzS3OASZjzS4Xtc1a8DExVHOjdorgPi63NHvxqTN+FkhESa5a9+OwNLV6h
1E02J5dSttuuIXe7u4XK3muNdwjWs3EYgPTDfQrY5HjxuBUSExe8hLKZTeMwMxag0dUStbiYUROgtlaoWuZHPHA72QVyK8wImjYwHontPmUPPapDFDHf
EFgdrzTuusDqSJBC6AUnveXMdLviQCwcECtbF8VnXv1evFBi+Kfn1fdbbzzrsT4B5mMGSgJe9RmQNFGAZGAtvOMc+FUkQrp4CJXL6UueH0BZHm55nOGR
CzoXFjix3YnqeyENDieRrLUPnkGUOc75m103aC6pyYl0l5rrnCaD8SJ46h7IMhNJSMwhHxN7sILQvdgUN7Wr7ljexuwhgkZEEzqSVlzqZYKAISoTO46V
vvqPEoZfcoTxXfJdCVK1dCTEiumMY3VuuUGJeEMzt8ZPRRcBGOHCiJPa11qRi0NnXHnjM5uwu9HpM8J5ZQYQd1GSbZDvlbfW+a1yKgrxnMRyIInEdb16
1EkZ5uZjfW9qeEr83GrHl8sKR50eRXmOq77OpBw7LnW5vczJds8N1OPDxxmx06PdyNGGn+2HdD+6n/JCpMdvCKHOd4+thSaHAoQEOu88b1srndTDmWLG
ko4hxwIo94UNwwknI13o3ZQO/JsnHPEOCJDMtZLvTNnXIWqUInSD+NvXsaeSnzbgIpbfOvZ+/DI1tEbN778XI4t6NOmRlJ8qiXXMzmXg0CuErtoE7ynK
0xbuVPlDZs6Ie1ilDCbu5OiMyaE4dldVoiTvNkbE2WdZ56kOYQ52pkKMpcCRTCqXJJNFBS4R4onh1edZU8LZJvg07Zba7Y5ZmboVvBckyjjD4NPJF0CZ
k6U7mzIJuOQWtBQQD4iYENRAtiRrQwSBU1Ag7iIDuSKtytAbJgPAAKGo0RpxAoCYoREDJGjYj52fm8gCJ83K4XB2KE4Eh2EsnNMOsDtmY2HKtTydb6bx
31AFeOcipCSQgUBUBxMVI3K8CPWjyuC9jY+cyHU0WUheJw5aHtgdocXwPMmPEA6nXnYzWi8aOINhyb0Gh704TXs8wzStRrSUCogmFkFAjQAQgXeuNAbG
oF4N64mtK3hWxp5IGwQTEbmE4NhQRxAmZmRp3wIGWcwcROapRRQorWYGtREZo4KowBoxhII4F24oMEKNQHHRogDo2EYQJsCN8jGskGg1FgA1JLeiEvQI
KDAAcMgTeUwwcUw8OBrETi0Jl3eiKqPFriHt+H4+u58oT5+gB/FahCnef1lA08zmxUFtt9EHIomcyqBc58dEA3TgMLe4BufPZ5gxUeSQZNi+ZE1QYFR4
aUIafQuQYngOBFeK0zlYGPFjYmayyr3SMk1k4B46exWr+i3KFkVsc3XIQNsh0mIZEkXHQFCsFdEUQJIxZWEukBsVxVuuaA4kE8omINluK3FI5kqybK1d
3QMgnwNEMPOjSgMq+q/dvNCTkWXhFGK5U15dm6KHpT09O21U69AvRDN2TEaWBzrzhOXTDlVCnKlzNMYGoGtpiUViC+OG52b3MAdgZvrd83HcCMo98XIb
88xPWES6dkCwuBHdaEDXPQyKb3lwNdPGb6UVYY9ENcheUmIQ5Qc7ed+3bSbkjxJxDxFI90IZL0uqTbAJ1duM5SQ2zq+U6ru8ptDqzbtkKlTozbNOmVgv
slyhjPTKiSHZOUnDOrGuzNMnh2uecxtnZc9MrqnInR4IppAkxrXbkiKlsDCdqKMDRkiplwwCpOhqqpxq8JUNZTaa0jmt7Nod9bdbrbJE6nRjg9MCmD00
DakMcE+J7MjfOkdd11iHOczMnFxoS6vWbLuhKvczaniuKxHjMBrpcXR4UnYXJ1xkcaWFYELMa5TxhkRvAEABqGZDWuhPA0OL0iBwOFveTzYG2KgFYFxB
CABDI7F8dWoN8MMiZAe4Cnnd8YRzBeiddBzxz1och1SHTe+eMFnWmrZFi4KLOPE4kkOs3k7wJxM1DZMOmU8TDGkqHhJicU3hnXMurKbbzqm9VGCNwu0T
mhl3TWmXWbwpjR4ZiWhm5J2JqWclgdemjSf39jsD0iTmhg70uASmnqo+fYNmpZJPQODRDmenEPU8nmAhxJ4zl5Oc9UxHPlCYsU0igaMgohw0iYIFxVw8
3ZHHbFJMJ0xHIOWAmFDQQtInIfeCOfv/ZiMtzDlS4bnX951dANsEMG9w+phlsJSa9DW9kJNvX2ODps3yMLkKHPp1MIIihAJgRRCIIjiNvNPTM0ff03wX
xgdJcNSJ3tTJiEbAxZwVCvYWewm1pCtZv22GXd8CdA3p53QVBIYjocqcEje+nQKv6VuNjYyCNSNkfF1sxXGniCCMag9IRMgW6Gqs26TodYCdOpQvOjdR
ZGlddOd5tZSkp1qs428Fi3p3uFBAMDvJw1QkKn1XJsVv5t+lsxu2NcUKIpTyJCmhVKKmqY6IAVBKUCd/j3hG9envoo+W2lrTPFhwM0t6Oej5Hzbwr0tj
bQ5PmkOzswNnTJQqCD5S5SPjymUseFNbIiXPmbaHJZ0gVKVgeEEJ4S6kM1ihKk1aClbvliywQleHpLUwyBPGWdYb7lAqt6V1FhoA0ywZ03JrtCQJtzLI
ifEy+M2fMzqyzWdKOzO+XoxJjWeZvnVieTQa0AeGjXniw3zc3teNdk5ziWgOGtnJVnai5YKm7HEq8VhkMgaXLqc1pBBPyyaFHWNthkrbHkhUJuZIJJDX
FTAyeRJUw5oEjPZ7cQjD089/TSGuu5ospbVVu89CYBy4Y3lVgcyAz3PT3Fr0dCKmdDZuCQQQBYN6WgTTSHZ0xd8t0vHMZzRlg8mPt7HcJphxxM1QMvjD
amtlYlpkmFMlUxdeL5zUs3FbbLwVMgwSeSqlsdG6RMgEiKTVadWYqykQUuyNggSYsKmfT1IqVhoE74SHGlhk6DV6b1hmrvHUIQ9Jdne92YzqaA3weIaE
7hoNQDCqKYbhUKE6xCdwBNQw5OTkNh4hPaGTk9ZueIc6FTpkOpDlON1N41NjjkSccD3EOZ2h7TrOA4vgtzTR0TE07i4ThudeHgOOfgy8nm9Xh5CaSNnm
aNnmrwub+AeTyOQ83fXTeGeTYWJjbqgj0Zh5HXZ5HU4jiwzGw5Jv2MUmwSnC+D0I7A56DopiHFqJOWx1eE6r158yO1ioiiIlOPFToStCsm7D3uHY8jBM
XtcejoNjmnI6pqiaJAEBncyOw0mGjUTk9hizkwu4ogTJ6HMhyc7E8Xnch0yd3qKGp0hkwNS+2UgiCYMBxy3um0PT33Pc6yRrhV7ImGdzmSrnF3s0KHBn
DzFq2nkoWS0AAHYj+JARTyir3SgfnCGoF9pOQhIndeERmB8BUgV9qTEqZmjSaOwKFYNMYadM0AEVUG0FG06ml1GSwhJASajUq6AkE3ZRcGTUAOZAT/eW
Prt3EZETM6Rcj/uxAY0hSCgjbKR5hYScshMPcqCKEDftDHB8ZQ3wT74clMgXIckJSAySJSkXh9y8bRmFkje1U/2SVTSK0q7m+4HfeAAeJfv04frHMoj6
9Jp/f2ir6dQglTOykDxV0v1C8tAnqgQNkDlA+fmAkTQFKVQH1dQYIJXgHAaD1ZmgxJ/5ydgHMDpAJy+Q/lnX1q/V7wO5TjuQHtDYEP0i74iH/ON1PIkp
EX0PbFMR/yIyAiCZCGVJZQG4eIlJJVgJQoII44Ps8rydPaqccj5AAbKc5WqCGVpIhEpBNbbDIf9To3dIRHrMqCnjR8KMYGQDTUJtNLjLGbkvXR6A3zkC
34OL2jgE7rBWe3YhF3VDa2xbDjZMmEJM7gO4Hl1DwBG0I6hchTQCyj84QOSyDqVGZUeBNKq9iZ/arzJM7uPFOepzOUDKzIPlCwQINDavyJNJzcsGgvKj
QwWVjX5NPtErF1wuVWaRgnLKl+KvWX2dwzeWd2YE5Z9dKsKo+Kheu/QtTx3L6u+N8C1pvLcE9zs90Out0BQYhsTq2VWaRGUoDbGWYV79z4rlnV0PzF2t
aUMcvIfYm+AEdSvFhToVK4V+X5n0l538bO6jV8xPVVAy0upExDg1nkQwkKNmL0a1r1TFnXNXrLR8wIUpaA4YWZREbsHkH22G0iU4TxYcXYGKyek0Gr9C
+2/CfxxfFccZEbnqeoYIAMbK0bLHg+CNzSPAPNaFjdcUgGQNQxj6E2ABrDj5RxoZK72lk+1lwOEkdnbNQKigRYHA8KB76ZNpk1t85LKtz2NVsPODEkmA
0oBpRwBMoEv2L7SUJaKbChlAhcnJ4fGIyiSpLecAswDmoXmw2N3gI167zuuhrwGep5hkwAeILsnZjmdc94klBnOxzzk0QlIsHmQj3rq0XS+gvN5K9iHs
9ZYmapUlGN6sY0Bh4RqXaDbFtNGe0sEVAFXICjvuc0UWvMYPD7namBwifYWmRJGJkjpINLnjtmu2znpvljil6bpDuIa3fDsQWRDkdyTKc90ozyG0QO+u
r78cY+qA7+XUb1RBAd6qlwRUyKkDMC7FixcqgRIbCwSAiDxXs+X5a9kFwZ0r4VT2HB404lKLz4u+b43oiGL9x1PqtF7XTUeAtlltBS2yvjEWct4uB0mK
rctbOgYb2kykB1jjVtn1MtDWN7LC3KVgwUSUhbY67kcyMJD58nfHb0/OYavA1tp+CNHsOTpyLI5S9LoS8rmyEb5gtJ+2vlmudOtjpdJs3M8axgczOeCO
JyEAXV6nwU5rfVX6N7W8CV9mpabZhTtnN6z2LaWcHAiTta4xoasJykRm7uvS9c7dYlgbSY0bMDnwtkXrzled8HXOs+KV+b7eOfbzDJwQ27ayKqJdgviX
Y5ZjQpqERV4vexYi0ANAeHqQF1U1YANHusBk8BLlLANrVAA1NNnjKopuJi5DWuQgUgCV5uJuo0Vgeq1N6Ng+STErjU910NZxWrJ8nQHo967YyypPnnTn
mwanGbF9eb869K+hWNDJn31j510a4nTHFezG9dhoFjh4JiBB1AiMgxoAZGRAjUJYDCHCBEFRnnJmebDaQLBo0XY21QTsHw021J4VyyvAzYnBlGL7zAPO
cP3rNSxa59W5IrohZkgzlGUrIAwltEO5BrtSxqVSDprZg9N8rZ03alhooN8YyYZ7q88JCIJogIIzRU0SUkAujBc57BYbiQO0O/c8HjcQrFihwFyHQ1DP
AVJBUhNzeFe4KrbJEkAjAgkC/5D4j1A0RPWV7QUDSfihvf5ORtfd+JyQ7EJgGE80JzAQXRAih8ue89Y4cY4dL9XD4daWAFgg8wAUMjgUfdLkQRSFUhQB
EUpB4d+BFJvhmWFCNNA0gGMpsFpiValhkylWuzDJwvhZg2ZkEKJ0XaATXIE87B35/e/+6mpch+VoIkpKiCVgmSkCXITZ3CS8A8FDX0NyVRV/h10p9Gwg
GI+8+Z2uwmydnJfwlShYIBNG4vpAUCpvpT7AI96+3k+oHkL5CG/G6p1hcBOZ09byAA7Tcd2A1PCuQHmr2C+swpaEKRv8cHPIjGiisLIK0yuITZcuMIuV
FM1KiZBdEDgEprMRIgCkZPaH+LLnIDp89MhDfnIrf0fGb+zwraNjEttFd6FMQy7HOEXCLthQUZkueDhO6DhZXu/pu5DnWOp9R4cP8cXDh9razhERXJRL
hJFnZ2sPzdvnrHeBoRQRF3HJzwMHduJKHAKAHPXJdm1p8nHO2P1QxyBLAklG9kDE7GERRoNIuDBBRW6YJiEiGERsOO239fAiecImvoV7ZQIkChkhSRYF
NL6wPWHgXoWwhAIF1A+b9f2/K2L/14VhlmOLDjgDzPZ8GLD3y+FcKwTFBLKRSKZLkYS5LKSywt4qv6NK6KZCJEpE0+B6/mmkVOZ+0nzY4D3G5OP2Ntcs
w1dIVcdhoWRBREdXEEnR/VxYTvPTbcvjiOVehWLzud5N5ye4OFX8+jlIjxxuNwCIuT57tzLbnjk973epJPJwocIT1dS56nNYok73t7ynYYaWYaGk1tWZ
ppiLCpcZYEEFL1uN3WO7VYqz0e7Vt7lQYmmwmhoU1amC6NTRr1AAh7HvISJ6IaR57vPOx8z1ZdihtxVZHd4njWGSNDmOExShQe+HJhNSYEkNEVYEYKpZ
wGIo/rphqBoiVD1syafm8V8i/h58pNuClkJ8efY7xDsjlCzKbZY3LlAoVVawS4Ks9ffx8TuagT/FsET3BAjyTthDtVX/EOfnJ/NKdjJV+ZHCIvjHkem+
Cvns5bmeZ7fTcP14ZwGY5qhVWwRA/iRBBcESXNLLjAzFME0VYU5ierhoUopReUZC4cwW9DaazRoTTeixIQnRl1dkzECMIFyrIqSoBBgBSa45Dnbr5HS6
vJ0LR41gLu0FNIVDo4nGqDlhASLKUZFg6YcMztsIrtMMoGSgZIFAGQ5AvOiAclMCDBkDlIJtIuQJqV1IgGTswSNSreOhtsAl1VzJG9KMJJBtsY6lrIru
hazalFcNsIoaSs4Ah0HhxFOFMLg342PDRXM5dOnNepjzYXcSU6XPd8yTzgs5phpIh2BPlrrk4wJMqB/CmvFob3mZc4bMQppLChhZMcPEdFVOtIwUH1tg
Lcc6yLjBgTCylLHVGrjFR1daIecA/hz+D69o9vsTIoZP/e9xPl1UTD1RXKuuBuW2wZ9pJtvJQH61nCoCZoA5BId2QmIatJN0sjFGQKH+IzE6NZskdCbT
/hj8kv2y5uvLsrrrYnbSet0AB0PWkYPh559RrE5EFCdkeKn5HQXcTuvF/xYIqAiaNlT4HjzYn4IH7Y8oyHImRRYQUe32fRDWSbm/Y13FPmDsfSQ0ew/L
YPbs/aEDCATAiQlMT2nhyG1UOq+IK3Lwpuee3V+nHFdynju4watusxMp3HFJjsqjvWa/q/SWhxvjifvNlrx/YouThYB0wiGqGBM+4QjLAU0oCLHkR6HH
d554padF3aeqW/BXonxF1A7ptMUtNqc6Qjunl7Xz3483snQQnwoRwqgnUPzx46PIawhbuhX6HeXgIXChL6lYK3wvdP27b4eNpK+Ibh3wKqolXKamBgzQ
6QBOKBDlhyzmEO08i4RPODonb3L2uw8GKr2/o2T9cglFAP3H0h9JzB7U2MmP7rIr6p2n+RKeNvQFT9WExiRITXPSa1NFL/Dc2fV6b9sECyaHYf5ohUH+
MGJFtazkaFzStafbGxXQE9JDshOqk+UhR+b8Q6j7+aj9knxO04f+sC926GyhzH3lUVTMUMFRVBRBHyLHGDGCpgoohAixHccBJAN0L9MohQncHh7q/daQ
op8SVyWTYjJBoqKpXzoWfG2BkfizCJ6hhctdyqMSq8q2UzCzJDbCmr+SU3rP+EsvQav8bVVD8X//sNmHfOmHjI2Z4Wxl3MNsL01ncKlZVEigI2nfOCs5
wN/jr1k8YQaQmCqQhg+EnrQ9UzQUsK/QAn5AEAJD+eGKTEQCHtED74dAOu1T3/qQBl6uLdoBAHv/Pp+7u6/ljml20Xb65bIfLWTkiySXzPrmZwl5Fi3Q
mf92oujeshEgDMCFEjj+z050YGiHtdEOMnm60cBVHm3rWmYCzVwMXBa0wmLhBkFRtcuOjwXMJGCaH8fHZ4oZnaGuKseNG+55u6lwsMCSZhRNUJmOzBHh
9Tqs0rJqJFBCa7MIiCCL7Qw3u9dvjb2gr09EEIagOnZIL4eHqh2HjXbAr189MgcqzOucIjMqAmnBhtAbWuxAnjIMsUM71JHYhWBhgFFDCC2Cwww2eFFO
exJLIDINscOi6441k12Tth58aNjOfGGMxKsYggjI6qBIADKJARCIBKRrgY2hda6kzQvvavXS17zLOw9R8oxhrtwc8TZxwVRWII14xd85ExoDZgGmsB8M
CQWs2MBIIMrup0WG3sw8apfF0unrbClDN+cJrcqwu+sqYlpK0GWYSHXd1JMSiaRizQqTdgAgTCvoNGAHSxAwECe3XNguxIgUq8DAygOddu4qwOIECjCx
9QImATAqsvxUixaJiKPIiD4eMAvW8h4GNg0Mm1KgF890JNDsrhqLuNGtbsYTNsl2dBsXbiynBbHRuEqnks1GGk0D4Saiausorjphkiee4UyTgWMSr203
wmxTndwRylFRYoHfR01NIbnXHtwZDYdW67ZJXnC+NUyUV1j2ZJYUIwASQCBnSTpOJ3w9lnfF358+NQ5CqHRKW3mlFe5leA4MMDotvN67yo5UcDQQ7KJI
PPWATlIwOeOtTRj+CDB7tAUFLHCHQIdbtmVKT/14qZBswrKlFA3LD5dXSxeCZoYdgh64aHeuMAGKpVjzDixWIREVIgMhiVDDQFghkb7FixMccLe6YjcZ
kjzQ47zg2iIgVwQQKQ4IFhIAIxBYGhmuXRm97yIAPKV4TTNmHnC803wTWd046m3Fp7U6vQF4um5vBU5PUWEzr283OUXt1IABYe0ezPLKPDbebFvlRD6I
kc22TcRKHFcEJMDRnSyQEDy4hAON2EdCaLh975oiEHV7pX20cAEpQ5PQMEHvKFYsMKFFGaJOIQ0exh6nBOA2UKDIUgc+IBw9LC98f0HMB4BGgZmGspBI
OfDjDCSkgMhn/bdTZVY0f0+WBRpHZHsBQ9CCSCqBQgioohpmimQoIhR/lJhBSiFLQUgPd2pueCI7C81OYF3MH8fdo8IPMXjhVOiHQsQkXo7dX4ziLsFb
wJIEph5iB7EEND659gAXIB/lD2c/pT5AfiQvyQvr0OQkQ1UU0NajCrbKTIGtTDjeRy3+W5AUExw5T/O4EPXPIvwlU/Z0/P8djQqRumZ2VL1jX5/6tc7e
G1izuiL1Syy0UnnzZA+h+E8PQzNGnQhrWGMtxKardYfS/bES/J5c4cvOiuCkMowSh8ww2caBLgkZLcWArFsjVAWEbojUUGCGLf8ESgRX43YpJEFfcUaR
m5AkvUtkoFBlw20SNTliP2GrQOupQuIEmxgac0mGMQLvRxurvjAWXnrm9XW6MEPmwGRMs0FxWCRNwkQHkyG2mhMFJdORSFF6JBdhrZqgVJ1Ykyi8qag1
FAFhRMtJIsVcTZku7NPUii1TLghFmhldaxO7OnF0bG2cJSbL3h+EZD+dCBFlI7Jo2ORz7ziQlOdgYgXCIYgBgwbBsj1lX98KHYE4EonM6Pbg8xgEVAfQ
WrIqMTKjyeJXwG5MFLyWfv+E3Kv8iAxxcNfRXlEnGsLUFL0toMpLJw/ss7Jiard1votqA0+PHPL5hoYeODud4dSX2Rg0NB+AsrW72Hw6IZgzmxy7uN9+
Hz44bJDVnkdjwq3NiuUKHXjexWloLYthSp7LDGDvhc+NrL6zfWz2dPa46EvL8bqhxVPWR2ARwNb1w0d93Ziord8XZdZjIseJeZwce3q9VMXteiCQIHXj
R5QE9BBbOMrXsX7AwueQXHErlPviwfPNPYyun2dWPTWj6p8SfXI/nUjVjp89zokTxez7jLvIYrell1d2UOFjuyfG3NgpIVz4ejpcFc4OL2Luph5fjOqJ
5OgdCaEypTbKzUGDLtChtIGbA9GOHjOSMMZ4kMnjFbB3Ss9VFLCYk5SwnndyWDJes+OEloZuqIBIA3JHEzwXfDGia07WlVJJh8SNhpor5HCFiuAuWbi7
0ibZ3M8jQQ4EG8ZRx4ljYBHBEzL1tTxnd805ggSX0OEJ4udbiwc29d+DUh31AobheS5j0wKUnOUJG6ldRGhGhZsk46PAbpo3etr13PE6a258bzV9Dk66
nmQJ0szYRpEAgTm3PAoMNBSwgxpiYpSarSd85WnNsZ5IrCCJ22xvs9oWeQcLg6ZqBS9bEifGeNVRQkr0FzvQ9Mb7ECjGiBFUta0kgDHA4NkXwypPRUgJ
Pds3w1yxYaa3cQCUZAhW/K7m7vfNSMFAnRjfF1unhXpJxu5wGtFHi2WKoIe553sa6qIm/N9VsxowcXHUwkR6ZzI0ncQL22SbhQXmMUzE8NQIJDQAPo20
DK2nfJjhaCL2PU8B6Q6mdBnond8jhqi+p1QnsrXngT4rpoe1PRwUiD52o5LLkDthFommrGqc2uGNXCmyEPadzqKWuHWlIIZXkeAJNJuFGpmr8DEbTrCO
CMozwlMxlveY1IeZRxKNsqiZ8v216IWmLfA8vfKKC6I4n2Y378hiu03jMHvK6wPmKxfaTbmKgq7BdzQ3CPrigcgFEkCkLX3veBzHvqkxvYSzFYpWKBZZ
3p24mxxIAskdH03XIL5UBnQnFanZBkhIGc5550JJJp1BEwCt/CO7BgNcUN6J4F7NaMSOOAYGSCbXJCPA7upgg2rdt8rLyBgqkriSbkE5znewM7HrnRHh
btno8jwaOGNoC+gRognW3WxoAueQsigJMFb3UcDnNzPbPXFC4MGJSNaoDosJtpBZyNyCp0HqeaDzelM5VLkqdcyZwY3MHOtcyVoHc7Ic3cnXB2siuDWp
YWsq8t2gPihoVrN0ODWhhZ5PaZa4SHNumG5BaHA1W+5wRhNaIlKTHTOOu8uzg3wjSXe6ttzrg5OcJXnb5qtJHTW6uhdWzKHTUnnq9qtXvXHdUK1d+rPh
81Nccrw3ze1PHDgng1O7katEGHuZmrNkZqtXxqbEhHrY3vcq93e5CXaHbSpJdXNDg0Op41FMGxgBUDMpwjTUaaBgHwbycPga5NThFECmEZ4BQvmg+RQp
onPAUmByETSYUY0hyUJNjq2PE2ODIojTQ0iCLnjjXedbzUjh6Ly5PjfEizzpcbnfjcvBSqxIyklrt9bCOxriN9DjquBxNjVIBwd+LsHoKxtN6Mnvq77U
qhIc+J8dcb8ZZ7ruI47q1rx2x8JxAuSKv28168dBPNTxIL+E45okU9MDTSjXlSjBlguMkCMWG9FS+JpWIpZSdbZsJyE7TxDxetp71N9aQMssb11cCpLY
qr5lVrWcSXeU91WemzUzNmXG77QozpOpYhxTWbm02CEy1DVDsF2DBBEIGAt0uJ41XCo9jcyNnjwtQnd2C5mgc2MOEvewuN5tUVoofdlcKFClSm5Ctd8q
KXAfaA410NBWcKXejPqkKEyxrdcJBbHYgqHvKz3UwL51tAgWuMpOGQMXNJ1uBOiZ1w9vKzeYucBuRVjiKioA6ggIedyOgBQ352C0CFzxrKFaRnN3HAC8
euttIUL3T3VM2o7EinXcje68yki0Ng28iZixIgdGCejol0erjYlQCRupgLBnjiBs3a75EsLOe854TLSYnrqoIw4aAePg+N2BsyDZvx0+BlsJcb8bOXxH
fUN+YdUhN+uk664cNvB6FM7aroZ23CBQxJOLTbigsOGcMmcWHLnd2TEDrnSBxtwsI5nip2Tc6CLEmhxqRc3pIjmtHiulTmmsxFmTOFQ2igNAt4DUGVMM
1ilNTBnlS5Fn3pQCC4kQBwfMQdFWRGz32gslWWmoIz2tPW06Sw7H0AjBMEgHa4rKPLMz7y75CiwSCZHhjGJG2D2utxzpCxYnkOgYBEm1WpzYI2eZ1QUQ
dc8idcwYQsdi3PFw9DqYkToJFobYVHqNFw136HfAsrlwsEgs7LmZU6uusks4osiFVTpRXpTR7xQiwq9REZ3ozhFYbO9NL0NiJmo3R5YxhjhnjYt6CNlj
OT5NGTwhvvtePQrXPUxPMlAzep5UhslXszyMoDimNHd/GXGkUDJWIgFsnm8Da2jrUTEi4zNsstLWEHSguC0K1TakpvQTtfOQqAlwHQAWBRxjXDlVW9EL
DITCJKcMVYHeAdOQyEIdrxfOt03xdvr353m+WMiJWNIxYiwSzlB2HHgA6AIg94IBBQlAiRmSIH0FeBQyF5yAUvwT2v9UKGld0OBXAO2AC9Rh5xFrDWhs
wbEoI+mFczCoDBiYwQigpnKHkiI973OHGRF07bQ4UyTCTAVRbbaXbYxYHRdR/jIOGtLIxA9zGH7xCUtRlx+Xidz8fpmXW9ub1q2Grt21NOMp4s3lDZqh
6t5KbjHmjxBr7mHhWwsIMb2+TwDgZqHAvh3IWtXIBBDIDOTYFOdm7lxcRH+w8XIF6YZHtYogMWQ1bBHVuWyZvRqp2TcTV3lOvd2cWRQsSVRFRlZIwM4M
/NRInELAJBEGAb3RjhSsq5zo103vXMdxRVQmrCnJQhyII9ElH83uBTxM72cJbfDdFhooTJoJgWTC7w0Fk0QYYHAYQsho1lPceoB/lx4mpx93gIxg5rQb
wp04HhiokWlBGVCETrv8Djs3gz0uG3j24QUZ2p9hMjaUfF2/oQYB/rQDafc7zMnJlA3djMxJ1GBkkQjIKY23yWwKzH5jSKOQc/mMQ5zIIzKFHaEoIxWE
fbXW5tNsRI6YOp8ONAGzFNmBPLehiChWAVAIJOc4xBw4ZGEqYEIyS8VApNoKYCsGdOMmMNJtkftQxM0UkFIcih9xmxYM4VBdgEERyCDnOcCDuIhAHGHP
XdfwPFCogW7RwU1gCQptDSxaDZzf2LuvgiHIA75RCgJlgJIgJgiqGiKQJZZIhakSlmgaaoSImaqQmlAmWaKeakQgcnmjSoS4o+T6u47E3Ajf5SPxGFHb
tLszAiKHvI7otGAUrzfjhqoClnMw05xHlx6JBIxB6nAppCJWhU5G9zikAmGAmZaIZomCSiCYYKiqiEKaAKARpUpVlgpKiAgJDmIgr3xKmyHIA9XSkWaY
KUYb0928HIPU0fd7Q9F/gR/xLSUfg5m5JKB/kwyZX8xKENqP8qoBr+y2DYy5ExSkj9bun69rM+n3AHvjJIGoeqfe/VdrmFlaNv23boEjrMT8/wA/FgfU
17IKEAYnHrQJQe0QPnLUzSNINNBEFLMxKlKtCsQsyzSQDw931nKFH+WFP7LHC8ENZQnKZECHCJBUZGUUwFEDECSEA8LhWCiI4MqEO5BD+KBo2Q5mFPgy
jmQZSjEFEURUMZRCLPHz8z7DDGv1+ppCsPdNTRwxZ9rY21in+FKiKZREHnTNhHGQFVwoKIjEEV0wcdwOJSgJyS+AGE+rO+yHdIiCK8y0f9fbDiADsfwQ
MxBv5c0D+vcCo+UOUOY+jDlmLwl11uRNCMZmiwNvFadZE45LTlNdtQh7HmST3g/KEyJIKKSBqGlpAgilGlGlpApBcQkQxhOQb9DNAoXdbE93Zm4qep9w
UVU+aphA0hRlawRgSBLaLYFGyILQrUQFJQNVEIUifzgEOElAOBuZ9ySiaCBHaif0J3H3bH0l/LRf46KJFx+7ZQ2/Jm3OLpNTP6Neu9bpxug0REAggBmH
SDOmyHrGdzKCBlXX9+qE7eZv0ZS2Y6TY458XW94wivH1H2z6iSCyQ6BUW1SAfOcXRbUDQJ/eIA/puJCJCSEkJkD1R5gAUiDQrUVFFBFVIJSgNADQJoAD
iRGhE3gV0bFJmDkURGKaBJxiw7GQJHyScUKMjFs6/MB3OC2GBHLHXbd5LiyVZqCmxA5GVAcioCEQC7KObV3EjsimFHkxVowmcgJDSojoRpe4Dc8TnGCU
lRMiOhdYIhQzpyjSEBRDMkYIEm1VihdiHT7/UP0/HjjgQGEo0S05THIDSJbyNJhVWCrEaWkY9cKTAbEUsbwQ21oUd5spXzx6eVBcg5HbY8oKYASUyoCw
K4NaLFkihcoiTjAKWQmCcDoIVymHZpiRQyfTo4lspOaXIOtkTM484xCPWUKKEqwbAiCIEI1Yq2fhIvcI8bYY0xonQqwmMkRZBiXYCRRHI2F/LsT1UOcy
heuBcdnUxRAlv54O5UDUDWoYlBVwiztVsOSN8j/c4kXCoHknDVAiwRAY4KTZDMUQZjDISkeex1BEWbTlSgsKNqyOXW0bSgmdMTOINsH0mDzqAQoE1KFA
DhLSA4kjDIApkR8YV0ZaKylUEEk5UqDWBhyQdbF2XIsLaREqELFtnOyOHNRApoN3WyuWNlBliMAVGiyQNn6djwo8fPggdmCzhhOYQIbm9r2YiaZmF4s1
hq/42oNpchA1B3QpqQKQadtsyUeXGO8JEosS7Qg5CtL6gWdEao6tjkKKhohF38MVFDdSBWgUOUKhbHdubCgNAItIgGxQIkEIg8w3em6Inv09v9eug/qm
v8mdv6f3Q3/EjUDXioIKy1MTD5/drweWSDT4hvhP0fj6+nvv/LrL+k1uu+9fQeg6OQq/0dje+oE2DTvg2E5s5GCEwUAUgHSGfvLqaf+ZITEDBIpgltGS
JDESmgY/Tw+973ej3qlfnfFvPYl2QXJ9OIG2qKM1/5ZwnHN2zhP0s3052a5LKsQzWYpzW1jLc3mo6pxrOHU3xm04dipEBE05lsalGcxzIslAlDGm0SSD
VTBmG5FEeEzfG+HECjNjiByJtDFYKps+jkU+3HuWFEd5os0fIuBj/9tC7u8LB4peKbVM1nf6+nt6fMUZ9LSwX7cB5ATuREAMShMm4fY6FP2dhT7ZJgaB
FknyYGQNHg11Uad+9ycsaF9VxthMbR2h0N9K7hH+aRyCg7/JUyONkRFIR6cmCIBaAoCkg5yYNv7P8fob/b2e3dB8fbiefhLQT3+ePvewE3LwmSJMyAgZ
UF45ePrGdMgHqSe1Dc95OBD9BiFv1aH6/0G/9fI7z9LzT8cQxAIgupuHJO8dhFwXcDdPIFDPzYO/zJUoIgPnleR8/b7asd8Abgxt/0SxJ2k9xAAP6T/Q
5MO3a/cIa+7e85OTnrX/Fhx6X0y22EhkBkAWBzhX9pCDoEP7agKUiaTNmgp8JQeI6ysFLKJZxKgFgTB8bwlzxcR/Av4YfjtrBlak5ca1q0oHIau1rx6d
DNMDl6nGjFEYTfeyRrQOwYktjry2pWbPTWu1bu9OcdNNPsG7OExggHRj4Gh33e3LDXPtxUMHksQhigdZR1phUyyooVGlBZIzji88644jv2ZnFAsB5u7T
jW8KqB/Hi4eLjPEENdylHyH+qya49v6TRO6GmVm8KL9JnbLHS79HU3thS5pfTwZoDlnIyTUDLWtaMaUwlYRecyzkzjnjw8g3YdJCKHDJSfEBih4y1gVB
SaScmVcTHrJMIdc0avYy79MeusDZZ3ywZjSTmlkqRZknW0Duwz2ku+w8YsIqsnhlYcUsmJV2+8p+2uuROSqXr7hj5wt5zSB8EaZhcWV6ccEBUyU777ZA
s+71Ax8WB2Y88Tr1MMm+L5izKV3ThOBBQ3NxD6kVv6dNG0qxHC8U2TSR0lOei3siZmH54c4ml9OXwARkgpFnE/yabaPWzc9faF88HcPRvZgE0k8PzOwS
gb+VJ/wGExWEFgdGHv6BzJ9N2odTiU+W/AYGvAh8+/A2JDjlrXMnttDL4gU0L5QjBGPlYeBgfvw4E6CCJFODvJKccUyDy60zMp9tEgcjpCeExJD3ZkeF
kHRlCptZMkal3LITyh1rFWmmiCHdzBLHCJiKpMhH8RqHrL/r6Dkjy20lVFpWUTpKDEkc8mKIqKAmSowzfZc7Po+o/IC8BzhOGhUOhTzm4EP0rPsFmHz2
fbxuZ6Ni9ohTtGN1bkltiVsW+nAlGz6u5IcfPk5NTQzOYOIBsEvSA5QAeUpuLwYzxOZgpydRUau4aOXo+cBDuVIV85ksS/K6y679cMAFXSG0MeeN61Uu
zLmeadWF9rb04RJIJJBAJUdTOEBBRUuRzSiD0oCMQY5g5xJWI8qqXIDIDFc3TCd0Q0zhigGs+cGRSaOkpuVK8jjwow51TY8HTxUGIo6vruQ5P30Pt7Rv
sqEWD07swYVh1eon/p/6Waj2ft+zqQNa8fDyepowWE86RcKGNe6F7bujogBQ2ebSKN0dwkdGnY5FcmF20iclf2+4NvPnB1ZmLhLThOsC7dRyCjNyTvpJ
Vm3ILtpvHccmnSTKhQsw2BQ2UFy5Xo7ofkSIj1TTmKSZ3kNzg6s790TjHKgIjW2Xe650imZbE6RRR6BZ3agyMjLTVvnF6I2AvdxlCrIkdHI887lh55Du
54RMCWl6YKd11PdO2kCe5+cHkBQUUxuceTcim+JOOmesdyJTr1z0q0tCVl2wZHqzsrjc7aTHPCbt1KqScp3GFh9CEg2Hr9unO/xmr9aczBLpkJTH5Oal
C2bKTsaOHzkxByJGSxojARpkwLAOniB9+j+w47YbPuQ4kYRGHRDrBNMh2HbOT2sp6plCiwrUoyKzU4Ynd1wXpUjy+nou7tEp9M4VKIc2FkRMZL0DoPoD
rTFWKB2trUMEKgze1K7UZQ6vHI4ycGi5+6hwKknl8xe3Zw6iE1xWLP7wu/HNbgHl8sUqXdiIXoYb4uzTsBFXXyrbiknE71HG9yO+2XLsmJ2+eJQcpiQ4
C0HCtYXT00fQ3NEn1kOKWEIIAyAKdYWIKSlpETUoGgBqDj+j3t4HbO0JqjB7tAbTZAT96C4oee+IJpCuzriMRDkTRCczn00aJDfJk9L40e86awJuBB4i
ojIfofSJHr/mxLsPtFt/NB90KZe+MGTUCG2jAIlNDgOwgf4y0jUQho+4DcN888nY72QxFA/yZ0A8fbk9XzX0i8Xcm+QuRD0sgt4DaAwhpKQ/5hG3bSGE
JGHL1nuUN+SIm59z+9+l/o1q0RmjHAg/ow0WzhJoZoPbonsfWey/nyoBjA/wkdmRawf9ZXaHeVD8JHiEIJf3wpqBQ2ufqwhzBKQOJFhkCihri2k1Kb6x
V6QdJ/pIeISgA6wiZIa3wGtXODICg3jGiXpNEMKmqkadEhQSR9B1cdbYDyhDUNUiiJx2shtk+TeLWIvHLrTENPLCjpy4D89ztwCo74RDkygXQdJTsUQE
jnSBZwlEh9P+y49nbfoZ6jUsomTxA0hzkMgZJEoZ1jgTEks85LHHJQyRiI7M20HhpMXWLki7sGMn2RxGkZFmAOr0OSqAmpLAo0GFZ5aieqWB1Q4J4qNr
IR4l0QKzDBIal/QlD7ek4LkgV8udy0WbvCUznqsnK7FpjsQgg/TZRNdKv875PITiQFxRCmXKoAXiNod8EIBxnCbNycE8g3weHbYOsKxCwf+2nE+Px+Jf
P5u52nQg5g6T0U6GdgfuHg5IndAUlHKXGrWR2BcQjsgQwiRA5zEJ+rRgZGQTQMsgUVFQKUOiMCZgmhKaIqSISZKQmqshTCV0RkMQBTEuoyBqhchExgyF
DGShApBkZSYCgCJApUGg1mRRNIuAwcJuEOiAIQbFgUnCClgjSYgYgp73QuUICnQk59z+LTl2x4U9/w6dvbPZoxJGOzZMIQdoUgnbQA+ADygFg/YgpsKc
O0qYVChUQgBlSoUCeHEO1goDMG+hOEIXVzRCgDkOkmQIEzMHZ0D1Tmig4YQkQjgMJSgdGEDIXPgijEPa+5/emkMQ+0uDmHoBIdB2mWBTMkM6v4bqqfAF
gU7hXGCQoIClKCqSlFpVCkClGlACkVDkHkatHLKOgQonBWUBcoVI53WDYjK6gMlfFDn4gpupuSG8KcjJg889r2mwdk1BEIbJvKPf+rgNGvYYPmyfmkOJ
4QIggoGsm4dwJOeA/gemvcUKghITB/tiW1pWkLlUD07Ewq7xjwAQYJNA28c9OHYPqFDzhjDyUAPFlFvUBhzQ5hJuHGKn8U4xMXwxHv7sDCEkAAARMAMN
IcfeNBogBfNY5QvhRcLoikVd33bsNGta30w2Brkxw6kCP+o9oH3MkMj7GobkhYBqdk6jIfVnUMumFfnq/fLrJ5wP9Ewj7T4mBvNVM4b3/zMLZYocNdHF
e+vzcn3QI26iT22HRACzNCpkxihQAQf8v8oWJxGY8nBtOzxuZlk9g+KKiCgIxT3S+kAmpF1KNIpQhMmoAdSjrLBchAiFGSVyAyBKBaQQwkWIBoGRAoXD
DAjCVaQMn4GKfo0qB4+/ueiRJ6HJBlnEkChD/mf7/1/wPz/O/ncRw8Wf9W18d7fp9yiKTwvxgoYYppyV0Z+vWBMQUUuhHKi7yF1tZIo4T/Qmh3k0ZBTy
W4uQFanf1PtyUgqiK5UKpIlpppy/XGEGpYmmqIkiTUYFKQUTSxBRDAVTSQW5mQhVRNExNNazunVUQQEHdEsnLiiIqoqKCCMLBVAUKzxtrUMlFBJZZBIh
pxGQTI5ECEt9Qusg8rC4ZBghM4cioIoiiFAZBLMhRlkTVFUTUNEzCyQOXCvOsbLlEEFrEORB2ERRdl3VlxO0rsTghUYYnMcgiaLVjEEw0hSKQ46Md2sE
oiEE7YciiqqiI52BrQM35j+jrbIke43ZtBVC4kLIqIJkVY8cGDhRBHcmlHkOsdSmSpkcpDIAtRiGs7bSE7LsotQiCqpz9cWk2MhKhWqhtkNsm9VVNboZ
GEYaEChTrZCEyAFLtAGSLVIhxJlQkSJEUsSGtYphGNwn04Jx5CXgjBD6x9IcPotlDziOghBQv6bcO3ygcOxlFqQmAYGoWIUkmKiSgCqUaSYmmFGAIJZV
glIZCmoRlkJCmCUgSCFICEOn932tAoDaXne2TpSWSQizCwIm+/a6jWFQFWLh7G3mTwJpwDPK9nApJybscDIuAcHrY5DhyZx/jSHfGcvolcsIQOQFFUUc
m5hVyNQ4VdhoCmoSAaEpEsxyRqh3kwNoRMhlpFmIQkGSYil7DSF2M+80aWQ3A+xw6eNbv130wGQmoRJvqU7EIFevb2dx629LfzTWbEf6vfJ0n/rkQ7AO
0ATZPUGyGIeOyCf7piBEJYQHZDkpANLA0ECm4C9kpA2SCyAHY7v6P6jWjCzbJ4GnR4nK+brKc9wKeAUKffz5mEhx/w9kggnrRCpbRLLSNDEiLKRC0DTm
qqSy5dUI7Y0mBHCwguF2nYawu0ooiwomGgRXCIuwKZQnZGUVVLILkIsqGVRHCIpOIFmahFcn+hh60CuRQcoLlTIySGqxUTjLjErjNaVCVRKglTC5RTCi
rqJZmbVOdDCSRQ0iUEKiOKgVTCguSe6eVkYStTRhI0JnOBcgrS0puqBynzQ9wvHnBzqxgyEaBKQaAaIlaVKopoDJyQaaEaFpaCkpaFiQoKAoSiCaKoBp
KFKWgaSgoaVKUqqAgqYlpApGqaClSYiChSlcQxzLJClqlKVKASqShKRpAKGkSIpAppSmlcbIApppaAKGgEoKAKUappRqhWgKCJBpGgoCkSkKClYqiKCm
hSICilKGkKViGiakGJSkpWhKGgKCICqKGlGqGkoGgQKEoUoKUKClKyAMkxQEhpIKUmEOPDx+J0I4c7jfDLQB7fhodrwrM8A3Ys5cbtiff7+SXHyhGIyz
VhQqiBBIgf9mU/P9H6vW7h48Z5lmZ5vltv6cgPnCTIBSFIrJCUp7waImJSJEpKUKaIIaCJqqAagIkYU3Hpxfs3W/Qt+5OXV1aojnKEi7VoDHEkMEMGTM
pVEstQZOx3ajuTX/nk5EmbvSIvRUcoPNPOg3932hCFN6EyalHu7td3a8a5KI8IxCvxDJPlBkMFHWMimoWgpaaRKkKgpCkQmiga3wwUPlI0IUiKEVZADs
wlQhMTXr65qZlxOjvChwgiaB7UyKCgEcl87jl9FpDZcAugDnRnK8WhxxW0IKKZFeQkwKqhwdv3pdjCR3Hz3h7VjjuV3LpHVOhimh3h1qFaaMMSq0lIyt
Vngkz4TUJJ2OypKFpWqShIKJTAV7EAkOpykKimqGCWpig8d7m9/YwHJO+UGigDrzQek0FAULSpEU0KcjktMJ3MHPgDHR/CzbDAPkwscSq1CqMFD2j7TV
8pUm2fZAwvTni7xXLPE7lDvmloR8fF+QG4IYoFAh5wC4Snh1DyA1DJyhKUAWSE16BtPa+3mgmqUrRU9ramFM41lHFAQ73t70e0AOoC9opH2GweNhRRGS
4joAw0QbqHIOGBqgSHJIGkgshLOwid/D8tBpi/ilMpUp3NGdOXp2KP07O5weV2a2F+DCHfBrnpF6gZBUwknowFA4sQS5Ab6cCxV3Nwo6lukDrAQfVIY/
ZDsXvgMmSAhPXh4FkHd4mbFuip/LoB3sskoP0G6G6bbUGHemKSQ0wUyUndi4SVM0rUFNRMMQURFBQvfmQEpEURFISECFI22Dsgon1dx2F9XU20ZuABPr
xOjrwvZFrHqnYCwml9F9uYgeMYqGxAhu7Hh1OYOSj+I/7clYMkgiYfyORtpRoY/x4MOJEyNoTbW/DbG8d/obcz5f+P/Jpfibe+O1E/OeyGkCkfE2+o/y
vYAeKEL6oCm4MFaHJpVyYIr98CBkij2QZMEgptAmQrwwKjlj9EB7NYuJgGEHNf5LnNdAgOKIbiBihZJCbv4tsodLX65PvYsWW5aOctLtdFzMWlo0mzAs
40JZLv/QD8P8DvJGMGy49xrWohHIbH7XeTHJsecAMKBQmoHUHA4/QEo8LsAQnBA2YlAUBfyQF5pyUH4csxIzEAwGJ/yJ6knn+P2obX1Cy2iyFiVLbaqQ
5hykX83NHaklSXrbuzmxRGJiDuu6IFNwJVjkUP2mwjoAf+OLmYqpkUINKqdl2AH/QkVImmICYaEoQqCQghSKGQEJWEkSRoEKApEKFSkCgKWlqkoKAqkC
qpoGkKiWgBqhBYIRgISPnn9nI6p7ISHNHUOhRE5ANAXQLEM2DPgHYBOA6Asts2m8K5Xi4S71kNCGbDTJ+6zYC77SoinKUTDNHOpp6hDZIJlRJgUJUDzR
7BT2icVA+yQyX3lknzjaTUJSJG3GjUjW8OoWgKDZMw3lPbCbS0Jw0ENFDDNIxUhBEQEbYGSG0IbqbmmAPaqBsVBmJ7H8PNn7vtNGTSfsLaj9OYx+iy4l
0bPsX6zl3Kf+EMjCdseUvkaiqTwzPLzwNpNpUoiEKZaZPj2+X7PDx8Y9Yc8KJrvQX9MqI9i+9fq96nzF5Pwz47WBpnacDGf7BSYf/vmIX/vjiDAQNFA6
igHnyXiXmg9bB7wfkTnEPNb+HYPKePD1WfqjyNkoht3bpmk0lSSm00a2bkqKaTBIYyt071raY6Q1vH+U+6AfeiiorARWE3JIer2vpBjXdHLMYW19n0ho
0xR3Sv9zxxYOqcUu2w2qOWTFxvHGvHFHe3VPRXclHL7ofnzjfE8MPyI6GfkcPCZPdzWvnw4+Hj3AR0Lgvj3eu7bf7diQT1ej4nKeT2dz0F5U87tDInm4
scx1q67ibECjcv8NURjmDm92bRayUVFNSlMZcSkZiVTObgn/g7Gb2l443aZcuXSeQUlTi07uCm51KtFR1co6QiIurdEdp5HvnT48+Z/4Uhdm+NQ4TeqN
LveYmWjI3RTII61Q70vfHnhd6SpVQn58Y98akSRfh0WZGiTUnCdzuR6psqyfHuhTVFtI+lymXn5XWa+fO+en57u63dz0covbo664XbF0Ze4/Pu9Xj50d
4Kq713ew9+nvPyn4IqzhJo+XPfby8SeELp+HdkUPno75W5sKczkRRHbzzlwKc4RymU3O++tuoXLOJfQMXyxKsQrSd1lHi608qSIv17vJ7mTmGPn1ceFM
WEcjRtW+PNHx9vPi7ibufXeT6pX4Uh7rnDKix1mKCNrxZcuzj/j1+b08A+vW3xCm89gQnf40/Wegie4Dt2d8CQTsA94gB/j9nLjbJD82DoApyBA7hY/6
kCGHKXuIDJoiCTI7NThKRXBFBOczOP/g6ZAmiSYJNQAZJSlBBkJg/zZhQBQVVKH/lGMUzLRFUEKEsjtLSmQLIA81ewV2iZCkE/GQpRwgU9QfgMn4zo7z
0ElPuJCJOh9xRT7uh29ivhRNA+r9h2CRLeMkQGKzQywyk/cHqPxHvxflnOBbNSimnSfvw4IE3IabrGhMKYROTadAViAcYUyOogrQYkWMIKjsc7dnYCP6
7/Dj3JinEyI52U3BknAgh1XjjlOiCprCxkkEhKQr52JygjntR1pETbTPONzgMlIkSkAoqmBijUYkZRFGQbZMYGB2EmsVQNNcYVkdjgVcCBkghHmC7oVE
YYEnrfS0DaCqSgiBaFS4x5Smocgwl0JphMdRsvd24F3I3WiGOyjhEVTm4cMthcGUTIuUUmQmDHWZKalNQup1JV816nd1SFgTxDb/4N5xtSg2yCopEFVv
LmH+Qv3eEBSkFbv82PafujrBMjuD3kA+QaADop7w7f3+wOiwbHnv9gd/yT738i1fv0AYmIH/P8qJ+f6BwkENFJzkzonTf+MXesFRs40OB/kQ2TgRGYhr
KYhxzZj/nsNkyFibRbYZx0ziLA6T+mX/NdBzptF2EzDobG0in/DZg4UdWRuFadpqHjnWdJA4wOs/2U3NTuXr0H2b2Yah3YdxIVJehPCRHto2osRgrbBZ
mFGD5vXdPk2N1XDIkOkK6DATtgbL/1QVFdGEYGo6mZeNLnVNwdt5+t20UNsGJYgiYb7K49Ix6bcvDlwdT8xPcCfolRfce1VMNSoeE/2HPxD6NviI8xkx
Pb/NiCfSnNQBDYliCgZmEKhmvNwVyFkgipYWohklJJQgGClGCgIBMcMEpEn0MMghIWR1JjIwhTEKE6xAsxIkhJpD3PeYHhKrMayfLjnMYTN3VOPec9Du
DFVRiKop48EJDwYEtRlqcZYGCn6MgU1QpoIQOzIExBMYJQIFRX8YMihpEyAyUH9UAbSiahWgRiIwxMzBXJRf0ymSiFUFFCXlZbYPKFTUApSnfIgYSG0i
AYSLFQI85F8YQ1AUL+iUDpcQ7MgnKUcgWJQjVjQEmhJMyfaiW0VNgQpAoSqMvbm4UQTs8mC3ngOhFPAiOXGFo6tT4tMuy7KNzQxisLN300U4lb6sd9K8
kOFYoFFQmBF/amsv4beIsClWMK4+FO3igEDclRAjYSiIgO4IaQwRB3A1cstSJBO8q7GsQoaU3lyOzTYhLD/SP4sMA6SJvMMAk/fklPpfmbljaah7MNRB
EwpiXr8JwGak2cd0YvpQ/ogd+1Ng5IFCGQZRAj7oPxKUhWCpiomQGCRHUgbP7j2Y/A6PsH9cr3gePID9aB/17MGI7oM+GFk7jgGSaSVA0W3VkmBBGAbz
znu9WP3WX22FNs8GUtDVvUDV5svQ/d9/TrtYIdQqI8jEwg0xc7DmC90ISDCtFQUECDTFBfFP6ohmCV7zQbYeNp1hhTJ5e6k90HpFUpOOAm+s+mTDeymk
Ik3lDIIogirAkckpoCgaTUL9LL8RB5SofTKLklMSoFCNUpTpHaK1PEE01Ir9JA5OhGX0Q8U9k/M+/Nvd7t9GwSqc6kOGGw1KeB/HzXkRCDzdhuW2I3qJ
s0UJoPaiyJH93OVI0kAyAyA7B/32Oai7VqCQZxSB+NOAWQbUCuCHzzuwK6ROAHNQgSAzMiY7EC4i4YPLmIjOVVmEIRpxpZDVYgSYSCJWLObVJOG3v11q
89snc30fvymnsVTwh9+vB343ZpvpaSHpqgsMLUFmxO+Z5X/1bA2P67TBrqExGdwx7TyCNEQSDPpZ1sRMxfq0O/vxxNwZBkAtAzrKE2azg67Oepx2Ou40
LUB6Ck1FBrYZEjY44AZJJGyReBpzVMuBKYQ1mCGboYkZ/loMQ7QBpJqUxJEkGzMqQU9a4E6vDAwgapBAuARzAyGEiIVLEPhdc9Kci9W77ZvSxThN6K0o
DeCR1LMDmJV6AQYF8guIhsSwN6VaMWRHbYXt78a2dS9kyTTL2nGSZ6WigrP80AOYcDjSgYfc9eFQTR1IZRhhIDrUw0nihiHk3wnsgGiAdNw2TJDk9ZA4
6aakEMmZIcoVtBgmcNXIt2MM6SHkKImIFmBq5Ick5OCcTk+BfTchwcEO47euX6gBxIXfbkKCiRFYGFCqILGAiSfVpR/S91lLRnMJDQqIAk5OUslBRUQl
MlZCuTvmAwSNKeFtpxtsNaRcJcTDGUkIcIFwgSVIApUxlQxUgMuVcufqhUOonEigoJaNEYRZnLXuexE+aqCXYCp9LCns9z8OTKobAgZ9s9+gP/NPWg/z
PfGZ9Ge2KXvA6EA2HrjzcOfnVS6uysAV9g+XekdJIKliJ9w+XVKGNfswshgo0tntnPu+2z+X8ddgnZ7pB/O0M92jTFfpDzPYviL7uBLvyunXHoQ+9VcO
3l/n3QPb8/Z8ffuKP27LjtgUnhodaWMFPKHzZisWa+rSPpyw3rkTkTIaT3mG965usTer4uU8Pzh9e4hHyKI4ALWsUKTxt7gnzjyBfmDsm+b4FnYywUUG
MN0hXEmmEzVkNVm6dnQokp+D2NBmIvGxBpVMEMbsDGiob6AlYF4sCKCIIsSCqqoqsdQJ3YG5NBaZnSSJokwMmFGdr08sOAgd7j0ww802hHjZ/R9vka3u
JXIQ5dBDtkaQXyVH6Q/lfp996vPoda7HoLufOwP0SG6cmH16TFO9D4ugoYimjAgyiKWqKIKO3DGKKYhpGtWVRAUDSeZDjRAE0UQ0VRJGpUNiRNBDSMEk
lUI+iiMQoqe1rY55OSzDkFk1jrThC3XBySgYgKChKIjKYOBNCKqZEFdDg8nICpNtOQ1TRsEAZIhtGJIUg5I4kARNZK5AaJMYpiJmmigCigyMolmGgKEI
gklolk2AwMigoiChoYgiGaGJIdGI4qSpIRDAxSQpQ6nCKGgKAaKAooCIXYYaATJShaUQydSDkbwGwStCK0EyfgfR39M9HRqK9zlqs9ph++T9Tx+P6UJC
Tuk8VpKRlxSoCxP7HZcKHCHIc7SCK73i5U9aUn/vCJN6ovq3kJAvPNP6oSTl/2IVitlCGEhtxANzc+pWiSzUWxQNSYfvhLNmAWpsQkN55+fj7eDvOqB7
/l8ApZxpMWEymq2BHbFbYwqIZ/owwiSns8PuQ0jvLBFWAfs9qryTnI1TQUlWhT9sAlIAGuYwcw+80fV5aj5yqu0tArQoU0BQhtIYQKTDSvfDsRvKOwVK
pVLDMQFLMkEB6QKpTxAJqmKooZqYYIRkoCgkGQmKiYCeNZpkpIJaBWYAIkaETfglzVYZ8yQxDaEpSIwJUkSpQP+6QCn4+l5d/SbmMvf880v+9NOwu8Nh
A0JCH8s+5w1KBwk0kwDjdmQ2+DUpw7kySwNrxmJxJLO3AaEHjjh0cfnwu+vJ3Pf+ic79gzzYD2p+P7QvaKA5lKhPq11ZrGgMGkBEKflO0weGUcgMUdQR
Kj83mIm6HJk4mkCYEKFoWYCkofjroobneg+uCgaBofmLtFIlIVJANLVCD6SAa3v2sM2bCd5NhAN9/b99ArJCohTQswUCTKA4SqQSIrSShBspwjiCbX4A
chA4Q/s96gHIfrSDg5BxJSSASFMc8DuJoepVf3JaB1DwXtldEJyU/c4cerF3Kn/wl9iaywMTgtQ1QlB7+utQlMoUgVSc5AyV90GzHrgNoqIdyDkLDELq
E+6yb7sA6lucYDSO5D5TeUO9nnvQUNhxBKEOczJGZGySq83jjUmKmgWDCMtDQ51KVZUqzfHQ5Eg93f5LkPo9Cm6lRFOQJFyqH0k49GUF0mknKdFgYkSY
nNxA6Xe6mvI0wtDvlOnS24ENxTnCjhgMAadg583mfr5P1dGNwfSOtj3a4twfxg98Nbb3SlhFcCrtkEFRxl8jHiO+YD3Rr220HA7Gs062VHZBEZiVmVcf
WGpeyB294d4elYqj+jYHRJSh9Q7vaBAcI7IBGB+0uIodge5+lX+UgNBQDSIUohSiUoUqlCFIi/gpOxDqBIkpUoQiIgoA9r4j9PLLCcg9qcoYjzNt0MBf
NJKFxIcAHcXp9cv1sls1J6IVjOtODdNCHVTjlggUA++A7EkefP4dNkaR5Sh7JmTvLoznt0NwJNs7oTsmdGHbJCdebJrqdCiOlRVUcs2425rOXYpsBgxh
JJWEMZc9Ib641yk6kYgfZsA+AqTUPQgk72wvrZmWURlTIyYKxUciCigucII7IjkVx5I9XWBBhYyHh0Uf/hEkXbcJQCiLvC2KsWHCYMTrrOyTRhUT7mmS
7QzLpLpvfW9LCc7Ji8MMSYsiKGrtUTgpn5dz8r3g8fI+Pxyg6KS0jKoUGogzTxqH1BmPFKoOsMhhCSl0wDod3YNhNiXZQ09rmcnjRx9lhrJtCpiG9dyd
qqiodX2QrjRhKKCKuOMJggslA+mYCIaUfMI/WgqaMOGPLSaT+mEChBoAgh8HsMAMhNEiqakHaAoQdEAOIJIL04/ev+//cP+v2m8GotYPzIzba12p44CP
5wiBt/SR9/4f0afqKHt+20xNCajMSv7WmP7HEf4XQnGnpQmKn6BkkFAKesPu/HXK5l/KP3fh0GhdCVMknVUzMzGxFhPpEcoChxyIGhUrOHIFAM4VEhAR
mQnd4v0YVT7hpoYRoPRGUCQzibo8WmcUPUw5DYQJgSIImQ4Cuq95zJBqQmoZbhprNZV4Mzni7MZjGJq2YupneVPLxC9HdrwvHSOg911v6kOdtJFmhDxn
GfqOJCwUx0iuHTDpvpnCYCIQW13GpbsxNkEvsh71msdQJBkoGUhiClIlJS8kTR1dXWQIliwZRDjTOgiYOeKRHjRVZrTjGYAlay2LZzkMnJCGlrkv4zWu
N61ybyvN1rVGioclV4ad03x066hw8gCyTZZwBobCwpSY5xZoNu0OA137U6PInmc9P86mg2JkjAnoBB1BhdM9jI57eet+t9H+Owp7JTn9SpyuOUYjI+KF
GDSkCqqpEQVisAQys8G5xhXZNVwk62zbaiqmXQ+6fWnOV3J5PHXmVspRwljMWDAEsZ8vYDtGW1FPrfR+ibH1BIVJ4nmAeWSMQZ4ga47c36mb3udWHeDg
Q+sF+RTWXlgZxouFERUnCHD+C8g0ZDV5HdLMnWRpQ5bI9Omdi3QNt7bXCoc1U7+RzOXO7fDc90nEoeBSWMKz2T42TJxz55pmhK4w8WGCbpeYoDQA9Rmw
I9pGJr1wU+Sduy9zMTerNDD1uwQmByk3lMg5vGuwfNE3ecjyzppKqvDxShiBT4tOGdExnKc2yeXyHc1gUdinnx8/jh8xh8wZsdCoVBRSapdO5sSEPb7P
o+AcQDgm8DyPPvsvh2cTSa1rMWl3pFdthFBGHwi5/fmn8X8uNc3RrVUWHLNsKhNtEPkn1AWLMLCeQAH2HxMnreivj63C3MuqXNYmXPZq5bNJl+QdleZy
R7hIbuFd5nnSSm4CyQxCFQPfzlh18J/38c3lPo6nuPfcp2bheu4gUzRaS0OHcBmGpFBT/UiDyQ0Quv29wL+59zEpWaxb6CI+8sncc5Dy310HNr5dubOM
Q4v8HEo/STgoLePnbkX6TnsJXtsLuFRcoSadhzDoUSKSVmHJh0RZUlTju4cToFliop0U4k8m4XYEE4pcKo3m2egqkkCEV7jhfHuo43Ai6u7EgLky55Vy
WStByT1aQut3cXb2TSHu+PbnbbkCPnzg5ebkrz3Co404UcxM/FfPnC+qUrEoORohwgPnaF3MuHPRx7xjx6X5dvmLD8g+XZ41s9E2JEPn35rfG63z3xzr
mj6iOD1zxCocmvne95Qt3ZmyIopyfE8iePd3nyceGpdCZ+ncc+DjuO7OT68TwkgL3d2b3BDve/+OcdvjCTeYOcEtycGrp1KIVduCYrQWMpC999vieEW+
R9d3ezF7pE+hjrz2FETKIrzPQtk9dyWkX5EllzKKLr9fEhm4yA72Uc4Qmky00SwMK8nco0tOvsOwIHfWGyXvk3OsOA1xDiNyl445NbMFLCC0oUl3jrjY
Tgw2dJAmwwhBAO9gWML9O2DkQdjkgGUvmO3OPNvWFEUSpUY8VssP66aQ7cFSALtkFJyHlfqPdRC+HuAETGoYFoF67PhvUDiFgBxhS2ACAlghiBvVx02I
YBlw1e7WGOzW96WKZreoa740/hvEeSxQlLvfIk5PfLfOv+z643ahlvi2YK1bYaTnm3eujdQOGBbeE8CUy0cTGaHSrooa3quJhTBV6GIYizjQb1CXKtlF
KYxEFmY37MohG7FocRoLaRUtiAhJIZAnFMlSXFKpqGSgIhfxgFwLQkQpIG8YA0EEQxAMGnBCVkSQsYocjla2zhRMBff3R9fz0aYD5SB8IRgj4n75ML7t
sRIwXfXzYaES/W8sNJU+qRE4s/rQT+toKKM1qf4Py7uxSdaH6eQdh1A+1uybR4fT2L675zTpmcXszFFREiM/3cwzu6tMphjXthhkXTiY1ndOcs6j2GFT
XbZXNaY/vM/KD4Hu+RgCX5AqP+eCkSJAoHt+4/0wOePX6h/cELyFOcKTCvJH7hDwD6GIYikLr1Pdoz8Fc53MD7gXxPtz7fQjbOFD8YX3+zE7cw79s+HL
7vyV8X++RRKKURJgQUoEKB69OvTrD9kgRED8mT89/PDo/1bpN8NDl4BgibENdMz62X74eh8vt7iGGb7H9B2uTudjzcYG/azDUoywx5jnCdRPcD7bckC7
sEpFO8XkcCcjSyRR8ePh5/Xs4gcG9615lHZSqjuhhhforLDBMTkFKfY3w/L3yRkGePjqNVYICJvJEscoxipoYYowpyljQiyAlkrKKKJqEUswiKAL/jFK
rShOIw7IiqDMi6E0OtQCgk0JBRQUECRgIkUD6MMS2/l+5s4jozln6dZjbfXu4yNqwnDNggy/7SEd6VDeR/pEgYRsgXKA52XXbVyVOOaYJNMrXgTm3Sa0
WWRY+Ojd0d1vER7fmj6lD9HR8LecJsPVMZyKITq0SXihkxs0wrd9MDhIdELteTc1xoigJolmjaw4eARF1Ttam6GPG+hhem7MDIjEoNMFRy5BkQ32oa6U
rDkyc2Bwwmt70ceOd41TScG7nSlws3xZrDeF5LDbDfNhDYDIaHeHoj67FpO5LBJK/ZBe+7fIvKcxWiIWZx67hMSZPzdzoN+MMRenOzl3tpzmGSVBgqxQ
ttvLgM7JrC3rR3McFy6HDq2OAztxJ1SLEAkgglxV5kyYFzU6u7XBsxAkwDomEEASyEyoZo4HVVhsSMtyQkojWIaSiYSZFMhAM2YiSMVF8ESRM2WA9qJ4
UO6211IdGBzqnRhicucWbyU06ZNXTu6MZis2hNp2B5SHM6WcIVkO11163fVIxFBGMQi6bzoyBeCht3vWroMaJEKUBuiLvBZtECSFk61qwmbF1TJE24DO
ko0mxFmALMKZuUU0LMPc0STnBACBvwnXSm+Ubbc+uQMFUnFPNoJJKBKVlSGlQN5whVpiJNVvsb/HR+fKXROe2jXc7bkwcKpMcFnMJmB2XcK37Pdi4F3n
ezHognup/HEcN3cQxZkMhRghkyayBqMAwVkDi4UBFLvcjbsQl0QEAf9PBRzHRlYy7u6OxDc0eSHIgaJlNpD7mPgZgBx1z3ep9/UCAAQYX0C+2lIevWZ6
OtWaREnrwKHCTTJm5lwqtQksn0m86HVPT078Jj5sUCJuomn8X+fRmHDj8jiwon87Jo/EsNM3x9OMzU79z8zkDoT1h8yH0P+MJ7mdvKKCgKIzx6ZkFVQF
ltDH5Oh1NWXTSaZXIiIxacRRlN+9Nzw7K0TJKqQs1ZiIgiCJ7FoDtu+C5lCHEd2OHDl+hhPO04GYnaFqT2id5g+kJD4kyYnCh6/cfsAmpkGTogVFg+2Z
ifABmaNQw2ofKeT+0r+57tK0f2kEOycjS8N+qSekwk4NQUxHujIpcsgyQoQp+mecr5ylK0bpAZGMta046jJ5WNIPW2FN8b4FticCK5EX8xIqLF5SoPFh
YIcc60amFzJNsk5QPOkA8mDh2FEFwimOdDvOL5EA+rImRd6N/X1siDlHKvx7ePs50MPG5klVL3hNzA4A3QWSFOniFUPaCCqv1tCCMEca/YE+X3/lhtgj
B+ntXIT7p1zNH7LJRdw7FBTfM3n4UBQkN7mAd0JVVw0IddUAHuJNx6d3HrCs3JAlCIIGARKIloIhUIlShASgGlaQRBaKY6PzOxNfQm6Gl4P5ALCEJCH+
lJ7iB+E7SDtTDUEjFFFD8w79iBx49P1yG/q9zwCH11E2+RuVv9ejyPX6+8hikiEE5qdv2iB7NM0+tAMe7nixyXFO4LIwCD7zxP2mHl8+nC/GE5hQXp9f
u5c+Po335FLR9OYC7v9Mjegv0SlD6U430PpdfK6TBD60K8GjfDTiGKftAa3jJSRDghRkNIUYR3gDqMl3PCCSMXXNE6sHUnU5lINA0inPcmLXd1nQPgee
e7y4Qx+cT7bQ2O/6n56WVSM+5l5f4J+89ADx87byu28J87hdu4PsPqigiG/bOBEkxEH3fYG7I4DBzA+4APbA2J8+7PCD4ovhPOx9uJZsQZB04DoEsFOp
7MwYgNrIAY3kUoUpVoVKCgoKAQocZO88fh8c9NzcjzNdq9i73el6IoZreH3vZRGMVOgypPqSKvi/sRcfehCA7u6aYJpomhoKpSk0hoxOh+WtBqQ5R6FE
H65MjAjKYHmsmoJh0X6QxytoyWsRF5x3QQhIb3RvODwPnyYPCZQR2ZgXeR+e7ePQ7taJ18x5waN70D0fHc9lo297uDfMm87d8kTLZyiq5R+JPmE8JoOQ
s9xHD0sISaQjKFoF9W9l3jHeAjy4fkad5HZ2IEIxGEB1tAjgGM6TGPZO1gAvnonZSpmSSFBwqoJbGbHnHgQD/L6zt4LY+dviKodWM1pl2nKYV3Y96N7r
BITiHI4JIcHUoC44onahEwKbJjJ/UHY41dh7IAh2/d3nrllV0I6hS9/Q4Pnuwnzteuz17uMSc9s0jrPaAiv5Anl7fLOPADknGqCY8+mj4HxqlJtx+Zkm
o6vqiF40KYr2ibM/bwagBm8sgfzUpvRgoORLG0G94lMtUp2LzwKaPPCLUBcK7Wtu2KEjTsfz2uzGxuPiCdpFlEf1mEEwmWUUGXRre67NmZcKmUKf3psA
8SHIFgncXjnTk2YCt271xl1SsTjycZpPvknwQCx5oWe4TcliZKJKGkl6c4ZJMeAfl8dK/kTzO2xOR07jQptHUC9L5k/BS9YnuHuVHR5KvVlyW89Pbp7G
TW2Y9tiQFCFFMdl9XLN91MlpYgN6kQ5yyQHfp65OZsR1eDWjRxZ7aH+iyYJOA+J85B+NgTzXx2fIkA9md42emTDA97TKQ+e6i9N0y2gyVKyMmk8ZKAaM
tF4EbdXNaMNe3v8ElG75EU0755CzoFnW5nWe84mGw+d46JoiSHOQ7CocD1OkgGsBNyAt2VnNEFkQdQhd58G9l0/tylMF0mZqEHawTWp0MVVQ6pS0IjKp
7MwPRxhmrp1eO4QcorzETSU+672i5AVcuFaju7C+97jk5x6sJuQ9hVE4VfJpxEPn3hd5DhIRcDQoBD5C6REVFlFqtYXe62573sdlEy5T/itmtACu3rQr
nKk4nM4kkhRVFPlTqc1Rb57j17HZEERXu+dy+LD654qi0+4uVzQr6wsg97rofRztKnMI8eS4866xzlNIKZo1SKFGKYR213vbMYaaKFiDbMH4JjyHexAo
D1yXcXHYKESzgRFxMo7C5aLwCQ7kbY8PbO90HaED2ReZGhUqdpykivUyEdtx2VuJ2BOPg4429BlIDQgpQIkSEAhApCFKFKQkHwmh5Pbzdb5zwp19ilK0
LEFIBqQ2FDRijCX/8h3AYAIm3BUboqcnsQwQQD+BrtVF9n18gA+BhDiQOUCHHNUPqPl4LwZFzn+J+WuHkOmTR/HphHYFOXlNOmTEvBowhlkjQyjEMnEB
ismIWkKFDQIT/ZO53eCDGGS9Wu2cmWqkJjhMyomUm5Ndwn/f4kPY3KosRE3xxrVvxh+LiqHyGBz0vO+ksrmD+nOb67FydCyEJyxBVEEJ0aOyxAD9BEEI
gucGIDn36k0akLe9+eImIVFOyEwOKStvDresNZdGghrCiyFazSMzU23RIby5GY4wJNobGzjEhNtnEaRYqSZVaNuuaqUiLkvGN/8gw0uuYbgMrCaiF75g
YkwRKS0Mltti5mCGpTJT1RjURFLS8QWYbWc0mNpsLlDReq2lBkdHQM5ZTndOHSMdUU7XxDNkxUu3rqIXEytLKVVFkWIxXXfs5A3TunPFJo7MBwYfOqmA
LKI/eRwN64jgfhVmYNIhFMd8JqbdZk6brHb43zrUKyKvcLumHQJ+LEf5fhjqR1rANBZGUZg9V3eb0XNW09iGAm766ghURQQqyOUphTX7+62mKH+udEcE
LsFIvpsHeOp2Ic2BwMIBqCBQODlhdB7ds5BtOxBwmI3aBA1iI2aJk1ONvXgfvuGf9MusAPM+5ge3g9mSexhPET9bys/DEUMlgT2ycyjn07UA8Kl//ySz
AgwcBIZUmSJSCZhIBJWWFkYByAxCSRQghgoQAwQGVMkEpAAoWhQ4E4mG8zl+DiB8y9pIBg+JQRZRMoATqUCYToQUTmSh+sT/RKO/pdLjknJFe77ld/eg
cb6f2eKeYwCZ0kKGG+39gh14NnG9g6MMwYb1rCLQ0Uuh028XMOIPtGop5O36zvz4JFCbG6M4Ihvh1uZzM58+DmyChtSgsIiBCSFHJH9QI66UThHGtzdr
4goERRHjUO0TRHZI44cnSG1//8bQV1n5X0ryBGzukICer8OoomU8y/Bi+T7nwfIE318Mk9F6QUpEoTA0PEC+MAeRozRlmHobMR+7GCPyb+xXfOuVt0dw
c5d+bBb8rJ4fTyycmBumyG08PfkDSXXPDvASh/QFqx/D9LM5QrqRi/CQcvAYcS+ZCkDcmDwAHOibHpwOZnEHDetelCcc07hySSGST7EnoAn6FE+EqFAK
p5bnMD2cAGkIiWr6rEpqookbAxyKGJIdgnS5dJYAQXJJOh2NDJttM4iNpSRQ2WcjOJN/e7cqchOJUJyIYJEQQRTZSxwT4EBTkUupMIpQpApoAiKFpUoa
IgoKKHJHCkxJsBCGCbOhPxax1KZcoI2TVAWAUBxCIyZARtYgJDpji0uQoGQUROoQgSSBEcTthdoVyo6i0A5ASBWSSsUhRBBAqLUPPv5APb76Hswz0kPu
fcGVq6YnPS4icxCzcobzH/bxQFJDICNsNeopePyzmyHOFJdME5U+risTv7w8GHqfp9LJUkhif85vOPGebj27q2ufKQnQveFN5r2KAMBBSH+jCrJonHHl
Jc0SG+wdWHgdpora9jLTLa24GYSj/M6PEe/ubynRI7rVORT3fBvIny8vxTeDO+HueROnqOR6IbiggjCrzJDJZc6RAPhjEj3oEqH1Z5+Z37r5sFuwY+8m
tyY8g1gXBOEdJs7MDWzY2smkyhCLjYnGknYDVbCzgCzEyEDIaRpEpHL3QJ5dp383McHtGTUHN4T5ePifhwF8Dzey+jfVR2yYTRSNmTJyor3uA9RADC+S
BEGyIHA8iHN8e4e1NdUJ37nJlYJrRlYZJkLzA30uI9jvAEoDPNdezZtsRQvTni9kFHUM7HryXdJS3fb8MdRByYiCvE3xdQULB9hB9X2e8PjJ2IB5+nR7
47hOuHdviBxLxePlvmZhMZPc6F62wNOIcuzch1/q1vgsK9oHwfi8YKaIPlbrADyAfWjeD+E+kJkJREtCqUK+qluFuA5hlYuHp8521wQO46eJ2vrUTcGY
QJUXdeJGk4TefMd2ZlBR/4556PV61dOEDTAPwGb8bYObDW/pjx6YmtV93c/IO3CRkXK3VWfVmKk40WdbDWCi40thuD1nRJ0zJhQyMT8KWT+fLHc1xzZU
NkegpvCdNLy1C2Yak1Cydel1mgm0kMdM3+rNDoBlidJzmjRxTjgpLoBE/tuCh1f89ONDtw83X6DOl2G0FP0oYh81PRkD1KH47cIGzvrtI7YWkpBOhDkP
duIDntJe+J3cXjjk9MNGeZZPgiyB9xzu8dt6HB93I4354JrvZW28fUuPoCol6llmNmCCIdH04Dno25Am1064DtUvm/CEoNWjse75qbJ5ohtwpYLiaPql
AJ/UYKDsKMhrfcQcQUQNxkUtwAVwDlzOYTfjUOAD9iQOAm0IB6v/lPVeXFUF5NzpmZ/aXJvilwFPmhxIQOiEDiXiuxyDvdabmOMLdGaP1t3YKdUwYwUM
QHamIzDLMfPflnPwlmCLx0smyFVmMnBtgdDv593Uf4oodexewXxTFE36Q3pvvAPt6ovIF0IEgf2dw8xXb3dgHf98+HTl3xn/uigKCduYqgdpx27pkRco
TiotGGxJjKAogJJOPgwp9xb0QgiVArEZrW38Ntg2Y05bu2TX0F+rnTRNPvq/A69DCnMlOvZaAgObwoWJWzC+87Y5euqmHJqhrm48ulw2ylbjG1pcxgMS
JcQCCGioeNFn8tTqQsDCViUDCKnXWnizajsraNtmhhmUejgF668dNnLmEU04WCHxYOmjrOkK3mYdBqDDsijRQhLyHcCRAojuttt49t4yIcKozJkEDrE4
FEICWIkjY2P6rZNioiGdpByiAoWml1o1vtqNVIVMFSECKCqKwUEQM5yDss2TVUU1vQfE975Pffx95A9W5A58UQ+eno6cTEiKU65pNOXkxdQ2GjBGpoqd
JYkIFpCwYsKpUhztRw0LpWhJRiGZQqW6ToJvW7k2dtzcTaPBxHZrabHY8adyqMSQDFREQotyXTuGZSaUQKUWL9i6R0887WVqwHcDSscbI03lwlhdmpvQ
iO1LJygZhUUUSMS8YbbLHWddcZNbairwhyMwyca2mpuMSPWzMLKJYtAN83QGqUrOcad+JJvV1emW5xo7pmta103AxgQyxknPOs4oVbYuOmu3ggPt7fN4
DdQm+cC6OQEJGkESBjBecpkJxsk43c3AogbYb1d6gj+r1O+GuicXCNgDIJ0bHNTpKKBIExJQcs1sQnMGaDFyKMkKldyCPDXPMOXk5LZN2w1aZO6BrN4c
aZoocKjN5uYJSlJ90ejOU67swTOS3KtcKdm22yJ0vBMsGeCLzNZdnYYRF6YiYBhkUqlhkkG0CLdktiUAYZDTWzmDMZUBIBz9pyJ4ciEzuP1tz71Djitz
31bxdxvpygiCoh+EaPiVe6ybpZDiwK14YYyDBRIm3MMJwmvTOX28aHb9Ck99D8Me3RKj01sjsN0zOelzZ1yXfNyByhWKWwOAuFKg86ptLNib4SZDAiCo
hWiZBTUNoGMomTixuYBdcaNu8DaN2iVliCNW5ijnCpt1mybd5u73XhypC7KG+WmIatmRlhcGNzDmwdXXOGBgnWlHDh9BRI5znKbLgdnKVgWHAC7HO24T
4MlRjnZr4gG8nSFhw+b1875x52eN7iFSaSSoaLLrMwEQvOh4zdmyxi7SsyFxgIioiokimmIKgiKZkpqSUkKCiWYIqo4zCcXqmQxLsvPGuUM/38a4OOAo
IyLFIPF2xVgggY05i2ZxobwcbxQQFmyWSiJFmNATWsMUEUEQezh9/UsLfTHJfjvgmOviDQditSBFctHKAtdZrRrqmmReE2ybZpCq7XsELvIHb6S+HcHJ
0j7rc6RV1ajHO2ujHXFTmcd19DvZ5I0t6MMw0mD1zomGmcIu9ZqjYCgzVYjVvpDulyguArFvO6dEnUeOPnb3pPKRvjhSy/LEiJ6udgiubxW2ZBjLhNuq
pmKOXMBkAkSQE5ybY6JbXVhzrRyl1tsOBk0tmYEgzTfDxNyBTVLDcoTWiahXI5FxrhFM3258bh58epEHUCIZY5wfgaOpQ0GlyaL8P47fUh2EeuoaZIj1
HyD3WvkK9HNWRJykiQrqs2ne8UnjKPjWkXWHz+vg9hrSZ9Aez58Ioibzp29SiCC7S0HFGRcuAdt3HY4OsKIkAu/CR9WXw8rlBRdSuY+2QX1eqhocxKux
odH0Si86eyJ1jncmTdALlEtZuDs6eDjdBmJ3OOTKNAFu910m7PIr9+kDkGiWtlJIREyh45LWRRP1QrEBHaROLA0jdGBTi4nDTQjCVghFPFQ9UCVzzuG/
Br9PzOVk2iiiKqAxWOHHF76DOChd+4ZHOWJQBkIx5aAtrXGQ4PVXxqkbgEkgwNtlcSIbCWk6jVRMMjJVSgN8KSJJSjCcZ1MdWuhFoPciZwrhXUQDNbHS
mebPyyav4Op14N60hIlZix4rx21dhTwPCjRh5OGIeDbjANaYzndyAZK0lYUliHSyJCMSmqnhUGonxI5yFBq7crlckOjjhNQ7XPKNaon7npm+WF58ZOer
sYmYInhaosR3DdHdOEm9UTRa4AoKBzrOt8W5xvjpNAs1m8DTaVmWd5adGgx44z5ENUsIAVtRIWmweKrJJozMiZgTVMSeLE0aFSbCbEsN2xRo1iWZTCCI
s3ONSlQZbG8uF6ZvRrObm2MbreSHtq4gBRkOps1O202RAQQd9HdhZ0c0b4IfpvTpoBUhFJOUlZaWG5rWQyMx42Fmy0xxtE3rtm8TnnWHHPFxopZaiBRZ
UGWa6lhWTSgshlsVx87m+tU1NyOjDjKl2TkQlEtYpxQOg4mB1nVx5PtxjvWl59XmihsOUpsnzm96JwnCL3JUBME728kQ/vYeVTCCCU7YgDTRJBARAnfO
fznF2h0a8ukucLvR6otdKh4fXXPsSB+PYOEiPWlGdQIITONYI7TTtroY5cAKYpA8gzRoE3C3AIR0hLqyrAIhjHIbE7YLJDg+GFQMSQfBDZFMRxIV3duw
uVyjWogQfvaw/KOHndjqI96+vnWOwVMQ76GBmOdp+ZzF3e3bvlz768cfVrEdjQFwS/Cj8LMYqAjOEqO+1dzeLBuNJn8W7rA9ffpTj3103riudpCHDy4u
pFmItE2HGxocXfOHIpvuj2axAEOcLkcpVEdodRRlVWWaXBvOkC5gygfbvOBQFFCQUMuZR1mGGrYctdJYsdc651sbxx9vtgJwfbjbBaI2AnLh+/DF2URD
1Gji0JvKoiZBVKLVEAk5ScZYIlpRVDiJWEIooCCSQVGKQm3hDETzl9n60aIHXNcsagmVai5QMii7BihQoFG6YvGGhAgsJOBMfacwE1LDua7w3LsDA2Is
bCaUkTAfYevs8D7vw69Aenc9U0ull7ueJpHzOIwOAyTjDYAmQCUDQbM+/x0DcDUnHwgU5D1hrZozPUOonqffS959x41f25JNpzO0exXscNDpwSSScSe1
+rcNg3HfEgEMPCicIQeDZAZ55BgJiUxtSoISIF2mhNbN2naHcSTlEVfh5zHu0x3lHPiTiRYQHUgQd/Cp+doTkEleuWlDJMkMgIBi0bK4UdkvmLCgHKMm
zQBg5Mb7d70guyIiaiBRSIjILuT9PXy92Zk99euHyL7lTOVQ3UoRGk2bUffVHJRNU9jIQxgQwQo+dqGIoXQQ1QGdcrE9b7h2QDcENjKrOcOpzGmmomNl
haJfyc5gVWPd24VF2vq4J7qfdzzR9cSPryXa731xyu9kKl+dKN37fch53v227hlwefvxHkU3uYh53OqzVUTGaiYZT67pBzVcAEzKGdWmsz4JrTUvp59T
VNopj0GFEFiIIgZjDgGCLGFGW2niFZqjOLtiIbsrx7c2ddfGp2zFZMak1ObImBWdpjIoKChMcgd/GjtNJh6PbcHzf7mV7ebR6prnsmvu7aNBWpw1N82i
aJRIKSCwBP6DJt+DKdVWEtBHx7hRJaiZ0qK7+y/VO3mJERGlz8sScVvDiMwRdLZkOnfZh1dgZkx3yXqU6JXHVkvDM0WHfZ75VIk4HzEws6HthTRjgxRU
ZPZLsjuijFR9o0RRBVznICgTEOLIo+oRf8ZiBsEw1D+xIxGzTIddVBB6woFF9sEXv5H8YMPf49eTzRBH2kvEefY+ChxS7ckk2o5utCQfv92fr6/SseO3
ndX1bnHzBI8vDPAzKVpMSoU+5sB00gjooXFEDnnROlxo7TjIOHOD4dD0iAibCzBOyLmn0PE5DnE6m0iiDJYFckOAymwuMpl45Qttu24se3fXEi5cIKKj
DFMG2xtsfouxOBNkUDgCxQ/MhA8sP6JyA1zAOhQkLnOqiMBQJlCFMJ5wE+ceZJxIuEN7xsoCbSIU6NnAaA2gwlKEipKXYkCdlwCmwoadbtTzjSHnChi2
Q8JadKiAg4R8+nvd3t5xsE6djzgBHYBo4TnKFFeIh1QHqCTG5NgXAbyHOMcm8+Ue7RuTHIc7CqZduL3RYZaKdEIUiTTADsyExgbTWVEDTfScAVoDxmyC
mwKIgvkDSvEWFMS0CuEd65HO5znChlyCZwSAvkCSpOLZO56VEHcM82ct68UCnkUnncqvu9dtx5IWKpYNkybE87aHHhBiwdXmBwbcjW5TtJdeefSAoOb0
nMGdtZ24B28WttjNkiNFQ4OmF8AECT7TSmxc8XbWKdFEAOumtJzOcGkdUTuaET8ZDYQlMJEOSipoVOA4TTq2FMASSBOIa1AmgsoAGggOZO0rhqnvGjxX
roEO6SnpBPz47kd4+PgO91HW4Lu3cN6O4SUaendG8eI7G7dk8KnsCi4XAB6JERK76IyaEoaBoEggaXJaQIEXYxOAlQURDDnbSFkBFMLjmXZdtyEmnQjQ
AppxgXKbSiCtEoi4FURAXKGUmcCgSKZQmQDTtjJWhoNsXJKKtg1mklQpKaUoqohKGmoKqWgWJYilqqKUiR1IZAEkFUgFGMIWW1msFlwi5FwgiOKBUcgR
oESlQqkqiSBYCKpQWogGhTMMVKaRWBQ+j9H4ijImM/JnyH895kqekXnl2ZccLLDT7UUPv5D9MlIUREx98PdKJUAwcQz01kmlB9IojGBjBQDaoZtZkqBg
QagEi7Ve2WvsgHsNd2Wj6oaXvt4Dxg6+Ej5yGRBBJAj6HyzEfez1LmXLSp6z399vFVGG0LGSJdOsANSkk6ZCHCHCSbw1uxQK35bp0rgRBJdNK8yuegaM
ZUXOMuUEREaspCMAoMVQ0GWZZ+pZNSQEkEp2X+cdd/nsiESH7fanwTaTZD87YfKk8bpUnx9b6oj1tkBk6Q/E0YaQ6NgzaULEQWGHXejUEZNY0w4EBJLf
UNhtM6QYQ4IbjDHvU5ElMyVQBREHXAD4BOkRHTHoBoM1fMdIBvJG5m6gAO4Ji0eqHJWnAkMkWkapAKRoRoAH85EwiIAoKFpCgAmFICIiigIgYooaIAoq
goWmSoNYY4Sq5G2jIBp3JdG0O0mhwouN/vUA8wKC4JUEQJ2FxtvM4zAullQlZChJIEkIApJRgBzHFTIGmhPGRwIFN5AmcGvltlEdpF3wEwGgBLAmQbgg
OAGABiGD5IZpIhlTlgIm1ISINKiUqolbCgRs7BjbIHP5jLOh30Im4apRUIA7oTnb+GAxDoJQoTCoUwICg0RiBTNTLUTEMQBohD3RjHkMbwhlCdtj1cPO
JMgFGQkpGsUMw5RQv3BgnM+DuiLqhgiZIFQhknsDE40QZIzS5C5OWOQKYQRIUqG8q6FtCpEYxFYgeNYBoB3SQ12IZm7PyeUjkpwQUDklAYQBt+RzDgNn
pVJVEVCUSVLMhvzPZ9/rPZ5Y2E1hNJKHut1PdiJEloT4J9UEqGkv1OD2Hcih3o+AHeSQVARUFbaTToqDBU+2gkmiApBoYlpAA23EPQCUD2HNA+uGhoaS
lak/Y6eQIQFIYcKYVQUFAKQKXTDnr/X6jgHc7sTzfTb0XT3a6yZ5caJriyn3SwJdqEPWyBuwODkS0eOcPkC6mAD9YgCtTF+gkdREQoFvYmWxyhGiOTFR
Lz5ZrAz8fM6gaQesArVUgPyCImRqCWlkBwgD/LCIH6Z6w7QFI7ygagUyRpdpF2hNQ5KJYn9OWSGCCnekAJfE8+uQ3AH07FMd8f1dZOdyMFHgN8Y50Toa
Ck0GqH4W4cUtyIx4MyPHPgonxkKADnuhxdkrkBqdTSPYRMhrbbWS+aB8F8EzT3fi4IkgTsmDH8XABONR9niwQ5j5yULkFJk4TEJFURRX4zgmMLn+DoRx
Foeg52eIf89j4r1DKUdbEhzjfICMIoqGxyqRCUANJTQmQUU0UXpiSuw5y5Vyv1e62RFFCyshk+5+tRoG69rrWk/A+cQRD7B8n18jkUKCm/7PqYcPRYn0
cXBRU1StpQy8s1rO5F07wnOJFN7rchh/JcfinwnrYoOtZibdJxrX7U1BXjfHOYLd0yzSWEMifH7EG0Gvvaky7zVJRZ6UKMDfSyby9N3lelnDpWCm0Cos
4krfffltqa2hFyDe4liCqWkraboaQWg+sA5yi+9unM2xD4Qesbl6ADTt1AIho+fn7MnicS4TSCXAJNJqBsMIQoAEyTIDkRVFgiAHhCAbwkpASFrszd96
caImyUBjBKVIExnBgViIeQ86Heo4fOUDkB9EHbNTLnoxIodnhPRBzps5d6Za92lA7z1hMedOPIipl91qjx6873cHKa23hDEPCe4ba7ETQwoe6AeZwozi
J7pUC67u4XnwzwtSBLmZxisQ5PO3ONyGXYBREKMp53DkdvenlsVZFE8kiqKeSceiLdcvCGRivcXStdXdPBOesSHMiiKIoPo0O67sBp8m525BQT2g92hV
MOoRLLFolYFOTeCTB5C3Psoqi+dycz6tmLji2FMLyEICajEIcruiCccDNhyGMlNpPILiQhEyTlE7rc4XyE7yBOUwqOFBN4fMoh4HI72BBw4Mijh9aLix
53s5GSGPXLuSUEQw4nNOfMZ1TjCyTgmHKLsd0SbcinnBo7B4OjtCe27F617ZIMJJUshpE50Q1uDAh/DWycJF1YcZUZwvK9jM6rS5ENAk5XAhpQ0idOSI
jvtbFn6cU0RoYwKHFHYpBGCx8w4VyCqImnABuKpnJmpOYrimhOA7yQrQwA6VHouukgBzQDnbnCG2LKIUIfExrAA7Gx72FR0zlGVKiyunmQ7q5dOY+pnu
VjjmxQhe8u4EPEQLoEValBJRJIBiOuFOLMe7kDskEzWyOUVSLuLcjVi2u64AlI0ZwWE1lSYYbIadJNoxzZlR8X4Hk90y/PVPnn2x0fn+uaOdsn1X7Waj
y1Oqbyqy1zjJDrZYdHacG7ifm6DvBDXLdJC1zgdBdybPy/VQ1nG80a1XOMCTwnRkBT2Qk6EFmUXYigiIrLEtpXwlUQRDrU6fwz88WyvRWdAW/LYP15U2
YEqTA0lh/F376O1m3UhmX7uC7rpED1Tt6dbfV85DngIHeEpWTk/LMQMt2x465tPZQ8EknignXrv3WfXgicCaRw8N/R93scH2iBHxY29yKiZsMl3CHvgc
V2A/Vx3oroQ5RSLSCn20MtSGSBipgkAcKb8glXWsW2+rfzMjH3zcN7qjssy3fASprqfuJ+gmM/5v9Kf3IE/2m+9/p/ldG+wPqygwDqkUhXXezjz/RwGj
ilC8ZRMIH+dM7qaFwqWsIig3992ldFu3DiOZmdek6bQ114gGilGF9GCRNJQDAPNsMMwjAash7FHiVKjgeDT1+GPP8cKavhwyJJw9y3SU8M0bEa6i0NXz
qf3siixT03zxPHScIb3m9VbD1kwYca1oFk7Y83xPDAs4ir42cg5QFG3EMFxLDWswNMaHc1Apo1zej8He/PnNSaKnBgJMc6rqAJN5AyA7pDCIS2j4HcvX
Xk0VToaKHCGpbWCGQ0OjqmwNvLCobZPB769D2+ECKGpcC8QQmwnKlpT6hCQYRVECelAke4bsEGDmKd7iDPNNbAK4WsaMMiISSSdxcBXGDkiMAhAC4rb8
bdaqzBIB0d9XoIwGOoo/tLFlGSPLTx2p51mzth042+yB09uH16TBVFFgp3iP/gQsj5mvmAiHedDfpe08+mfT3z+zIc9FNOebLEfB1PT+Rvvr2Eut3wmA
gCRD+HFwAKEQMPAOhsidnUwwkd14MDHQ4MBIPU4cNWneQIlBr+8qFw/nzCj+J/ommqSqA5OwCK/7khP/+gzCYgiKByRDLOBYIf+J8j0PzDCfbFiAfRFP
6iXRB9gVfncZ+kv1ctxPZLzg3heYfyNFx62LiVlTHaQurP4pjtDZWVCz9+3gpv0X2GvM9xiR/mw9WZn/NvwbY2+p0ESnAMh3/39pwgD96KCbqfMgKqgK
SgaBpOsgHyRT+9UkDqrGzzhHrD6vt+0sjZSU7QMriwrGpRJdpvPtJDVIxIlNTUhCQDEIBB9UItKUNCKUEsBQlCIFUINCuAfbArzA0psDIStJCfaIv6Nz
tyRZWCGR7uwDqgnx7iMEPohD6pABoBDJVE2kQPjKh7ZVNECNCiuQiFIm8CH1SfXIAu8qbyn9cnRPpIE31YGoMotQ1ZEOTMQUR3WDJoypgROXZrSQOp/h
nQ3/hx0uTGeb0T8VO7hT9fyQT6JoAKJZRPeEesCNEqocwPa5tuolJSph7FD3AfVfT+X2gifL35sIxEQof7UJAShQPoH9bPb4Cr7RW+EHZxkP5tAEONv5
yWA0FYJBtaJEdEmqNLGLBDfaQTAxJ7esdbTzkQ/Y0+33OGLEZRLYgfWhXGFByQA2kGhF/vhC1jqFaTRLMMjCLEFRFNJEtLQUlFCAxISQ0NEBRFIpStUJ
QqGaAecFDSEoyDT24qkE020KxVjIA/l4x94+k2Dq77mEh2HpIAYHCc4f61P/EJN/AhaECJCgCgKUKGkOHpMpUAfOxGXUpixiovaPwVgTtB27u6xHlja0
gjkmVIArCQIZCDCEhx1gBdyKGKLGDS5xybbcrsOBO56Lrdo5UzYPve16aEDWYWwCiQGMn3nO94G4rzaVqLiXDgov7WxWk3Spqc2hHCwyzEsZiZYyXyQs
BZTT7eEdge+VZJXZgTJBKBSICVYFEaAoKHR+Hpy92hyW5DiH1Q7bZDIpBX0zByg7cyUZ+x5IIrCTKFRgii7ieEmIogGrQ+T/O8aIbWAnDvqNrz/c8ht8
ypqjHnHbFQgLnmdWRwKZ/KWDsHzg5eRcChs5+dzxOCiMKJjZnQv6Qd0OVdffA8DR6CUEVHHj7SEThOZzcZKhp2wJVSQWK0pWIKFYqhURARxvp2+0NJg5
xlPiB86MeQxZCHSKP1YhF2Fc7KoiuHCG/fzHK+WWIr6edyUUrVEVnKEhkggHJ5lst6MCahGARSKYkA0zDmk5ZMRrQRBRBILXmIBvil21Nb1HTxTMsVKk
0yBtKuJLwTFvId8GcpIwLeMx6MqiRUFQn9iTeRNWmVdpCoikRivWndhnWhYwYMmrAvLRSGlOzmuBueFgE+Ed+l4SUeRAnOyqqKU7kDxLlykfuZB6E9ZM
h3DygmWlB+kO12PaUar1yK4X22OzqQ0I5byGnITaU2kDV6txXjS7WQmSEZMd4SfDIhkLzu5ZYO2WpAOLeFEFR2UUBYejBJ6wZfpMeUek8EG8vKQ5WSFD
iFA5CZ2QFZ1oVB2nVSLIXrPj1MeeSQOqSvLiH4VC93bEhjzzg+kOcd8qpBElSDC686AuTgwIicazRxE33zTDabGtQY7dZLp04O0qMVVUrvV27ChxutDY
K5vEZJAhphJKcbsOJQXDFzYE1KKUIhvKSQgdDc32A95wI6vHgnFbt9gPu47+j2IeQIPqgKhgqqCCqiaIYpkEJiozspg+/r98wi2onJkRchqWMYRBU0xE
MIUv3SGBC+5AwPE7wT74A+yFpfdB5pPAJ2AB2jCxYjPgaNgXhimCoctNWifywyBid6h0n4L8YCqU9srQiUouTkBSUL4yupVChDUj2yuoaKQpEXF7pFaD
jEzQfUcyT6yzIwIjYgrSKImiHWPB/oTYPrIbZQUpoChioBmBqkYIVApQpUd9kcUNKwp5qcuhBNR38/RWgiCkSe1XJDsFD/e4F63bwQ9w7+vu6LB7w+B9
7px5wevHbbk5FAzQD8YN4DCaAof0Q4yKRDiZgM6oAOp1ooZmOSD4BHQpANSEgeULxDADcIpD7ALSslGHO0uYFCxAuiYMMAMn4yobbGAvhgmR0DqEnsT2
8S0GBX7pwkPjhi7F/VrHQREnNEOXNA90NFUFB1fsADcADCRpFk5pBlRyMq5JsvMaZGge/PrT5TXdppn0ycprJr8ZoF0XThjJF4cf7NUgf388Uj7I9R5J
5yhEoh4yHl4Z7yBzAdWBUVjPrzWSPfSS5D3XYx1lH6KcuzkFHMkgAhshOn7dI4HraOiR5JQRF1QrudRIxbEucoykmiDgEMbEDAJiBZhnsgMRtowKJohm
gKhJigqIQuWPEmkpgKYX1YgZKTUAUysQyDEEckdtJrIg7I5yNW/ETsALgeeTcucKbz4HHYRFRRMGUBnQItDEyBJINU8a1omCpmPrwXIBaESNsy3bApma
255oIEJgSAsTiMzeZreYPvrBBjNkP6tmBoQVqkFpOZBQU8iB0EVVAxUIQRE0vTA205FVSNRERgH4wsQBYdkwioKKYUAcLv1Yw52FwYV4arKYF2PUDRVN
RFDU0TMpIQkVEKMjhm9EOk3W0ojJtLARQYTtXCNsxE25sW1gY4hLkoPZjiqPbiC7vd7dd2EJ2hVdYwW/lALhchIgoF00QGEjMZIuLWJBtOsRkKZ05xb7
ddoKbCn3xwh1WVwQ+tbs969uvDwWfh9kfEX5i0jYw5QfkFgGSwC5zhBMBDjEXg3cm6VUnUaGIGqUDIR2hLa1gupcKdhgTw7YPZ21aDwC5nE+76sc6SuA
zrZKLE4tjC2dN0DBDQwQ4tGTOUkJS1gHIgKCRpNj+PkiBIttkVPIQd3UJr9VEolCKkEKB5CfxKhqimjv61mrIyJZaFNZY4StCNRJJKa879fv1R9JsUNA
xVQE+OYsUER+H0nXWLAfP8s9R3PdEQUz/zxBwhImqaFImC4UrGfND+F98GJWDhZjUwstS9c7OeyWZVIYoEYFN2QOxM9IgUaLq7YP9dxuOxjuO5UPOMuV
UHOUQOzyDTWXbpgyI0ByiytjHYQ3aSNZMg7c7QmBQJ5wc4N+8Ez5lMyWTJUpNQ5bCwbJi4gTFsHKQ1s5jI61rSttAB9EKBhxn2a/Je2eUkMRFRFFA+jJ
6vWWenHyCy5bk5XWkur/FDRiO9wZw6zRtp3bk/emAe+Pq9SAd8ih64oSoIFMD0JWoqUaKSmv0GYGLZJAMMCH1mL9kDEMQtCEDKsEGRpKYgIoFL0Q9SgH
Xx+w9DTsIe2KiShOPrL67CBFN+qbBPJY/mtJypVmLYcixYQkWZngJ9iCCG8AbkAIZCphIuSqgQkIGNUxmETiQUKiCODCsWwiCqOTZRAkZgP2ZhUqUgFZ
GLqILZOrYiPgj8DpXxMjHKDAyMhrJcMcmTSZZYrOrE5w1ml2zldAlUVocKjhwjgLDvw4B6H9NCfSKp+SUCd7fHtmeeGmfM4/3M17/mAcMRVG37NXa3Qb
roEXaGtnmwg9O4hPT8Un6RQiofVgQLbaUPnQFAVkQERdFFy5gX9tDU2SbBjnSlFhBYxsq5htzDS6RUXkSFIByYwDzPibnQlKf1Q0pkq5LkCYEAhkAFFS
E2wvAdRkQ+JmYv2pEpUHFxRzvcHhCTft7ve9F4UnWwWrels5jpmmyYFgdyw7AJMJNeTQAwiSEMKCc4QHIAaEKREsxUCnBsgyAcl/ZAAHSF2L4QBpD5HB
m4JsS0LkubyYC7wZx9QPG7um8H9onyUXR4kiNUIgcQ5BMIbQmSFmAG6Si+gv4Sh69A+2cpkiYoIoiQopL78XGAiqpIv+dNGSp+Fqik/Jz59H3AahDb9P
0763QHpw4JqTOvLT0QPSAiCgWhXw8kH2eYhbIHu93t29fJk17vWg6APmH7pF3A97ynadlHpLZbUSp93xO9jGGqDZWRQUBARRYxpDcN/uigEeEq/vsrlT
IGhkkogIIGJgihZaCiqEjWOE00NRUhRVVEDTQDEhQtCTBkd+k0ow6VqgTMwGX+iAx6J5Qv1w5BFfZgajRNmZCUjkC0K4wgUkQxDSSFkDJSShmYGQDEiU
KbgkQr3K9ORXTSYN5OatIG0FLSZ2Ifk1NCFAUokSFK7D+wHh5p3UMKVUbkIIIdwPl3ADj1RaICICmQ093zr7Wg3f9wtRBJJMDDBMCmFkoSUZOJDLmpgb
EksP0ZpyAjp6XWYmNSV00YsigqKT+zucvwOcH3fh7it/uMh9jps4QbJMYpJtia45t0S9qW7rpvGbhuWiHRD9honEJgSc5weX66/rzDkDA+9CExG6/iZn
JwsAEf3ID6yu6eSNQLQo+5CNAFiqRi/xtFd0U551z0dncZ4T2k5p1ZP1PL2fSfW/XPSQz5VEqxBLQstqIJNMMimUAwCOR0niF9v6NaBPG7Bk3PLjDUSe
rg5ZPNmh0J6GriGsvTgvWTtAT5u30BpwYFRFVErLFBGH+9fjmIhZE/I7qPKHHT7x3tHiDK66NaRH3ccp8F+bu3pD3izzZPUJuOw+rJvdvTly/yj3arBD
kUtkLIDlMp5IE308rxRsQiKVpy7WqfPPW2X3aNyxu6IttZwDiVaJKiBgmoA66myBkgUQ4P66A2kIfnNFQRiSb7tpeL1awyIjP39ci46hdIcqePZhBTIg
VuTF2aZNc7Tge6Ecsj1pEQyj75jrVMKZTKP2dJhWawqg0zeScPoSnz3HcAWEHdCQjoVTEIwHHk1Rhsh6uBO/RunYc3luL2SPKAOzvDuVMvIe65MNXrD/
ltjm6wzW+Y6DLeBKBpFpZakJJYJYITUpvJqVDeV9gA/shVaEVpUpCgaZJpCIRGlCQoAQ9X1fZ9391/JNSgejcmHy1nny20KVKabKQJbbl/iqofpRZDkz
IKgf9cDGJkhCxrqidGkYMWJaa42LzDlXBsOMYDlgGmENoTTNagXMcKGtm81ua3q3nUzEdmZgbHAP9wkNpmotM+N64c/8WrWH0xqQORVxzHFdyeArWIb2
3Ce2NX/LDMON6Do87prVyzecaC42FlWxERU2BZYQgo168fL6GO+ced9O+NlNENqBRRYQfTru6NAKroK7V2JQQ/hM5aqSCELh+lJJcULF0wUCIbNaM1SM
yK8XZmSwBTmySJgAllmBilhz1LDotnUIg5SBJj0wodKUNc6yQDf8Xib0BQ2WBdMDHIEy+qUwhDeZFUFis51CECzpdYUpaRDdg8hQmunGReIgbL00gYWc
aNAmxCt0/WmB3j1BEOLRERsKORkxJmUJMD4LooUKlNteroO6synNqXSJy019i4P8D5qQYAhvmQ4HpITNI68fE2NU29dhkEiEepukVaHCT/iRQlTGIpjB
QMQxk2k0qQPZAiAKG7lxSLINNb8B1D7O+Jrz8/j1O/BQiHIWdshQ1oh9tBQFgbgkNyUBG2bdO2vDwX9cieCp3IkNJXbOQ/SPfH1wbUrQDuNqGIfoYeh7
Lg6ZqR+yCcOm+mnNBAdYo0REh5XchwYnyL1iGx5qDnE0wp3YP7On8NeDLPM4Y3yyfBDYpo2h/2IVNWoioMCoTSipDtDuJGSbhvrSiKw3SdUX4OJNIq4y
Sj6MlvGeBY57OciMIMR/euG+wPPwqx9x0jAkUNoqHfRrWkWwvGWukx/NoiZDsU30p06lhH+ou36Nfaash+BOJuHM6VCr2bJgUwGzyCQoMEj5L/ovB/fr
QNxI0tmKaqiuvBcGD5vqMnjvOcDsQRkTmDTre3d4U8a6a6bMTom95QOnHqDgERhFig6lz2O4B8iCt1TaIhiA3shKFXTtM7kNSWyyHOue3HWkSO6eOfx3
305c+LY+IPIotIEV13ETzzfm4/PyEHHRKziPmEbEE4uYUzoVEhzmEgzQXcccBYOpyaTKChDxRH+wyn34/cAsMJxhXeM3q4nUeNBtxQ4pThpMlNtl1qaM
ojphfPKYbQXniU5Npdw6ThNATUhSFNarWtCU06KykrCuJjQLyQ6dthwooqLr7GcdZ7HkaOE7SbekjgEnOvQwgoJFMqZ5mpo86pk7zjnziQUkNsLE0gVI
jBfroOU4RyNZm57kDSPzPvgagnT9b8r4Fn05g45i2pzVJMQaCcSYcJgcztOBlEC5eO7HdY7UpPA4k2/108rhcbjBY1j12GLu4dxgiMOndPQU+fjDXv8v
nvn3n8ofrrFYggEw8UA1qmZ+uCQ2UB5Xk/XB/tD0ZS2JExJV6GlVZeejaA2K5hgd/gC9fbw6POcgIjCE9Yuk+fkc/TMzpcjzEDu8up29HggJ1B3qpByT
9OG49YDh0eCIez2xkeUzXlsB3BIUyR6k9pyMdoDmXPn6D6j7EOF27gjww+Z5Hk/L2Ht6Hyn58sJiEPt+hycaAWmcr+LoDol3ZJ2SVJA7p2sp2K0UZZAR
nUMZpqGZ5TmcCCInqwfh52D8ve2sCIREHdlRFDjjMGfmyGGXhhXsyLLqwUOiYbvdmnsH164HpE6jse53y1LcIUZJ0gSAzc0IYKQr0h2gYqGgqApIoQxj
oA7mMEyhlwxICgMQytkRWBpCaBZOls3sDjcqhuOgTWAs4jmMlQjt2mX7eJm7pQym+FAyyuJaDJRIIEbQHILo8fyAHh5Y5HT6Yo96Ie8XF1d3b7D4+9AJ
Ve2EfjyfX549dZ1QPROkO5jkPRz1cDCbEkBhOlFVgkJWSS+uzEhnFhk8ZzDy9Dfbn9jTt2oH1KEgdkpUFWZgFRRIUzyNRQz5Woq2yYzIs3ub00qsMd03
CHTqwiTJj1G7H1IiT0YXArnUS3y+YBypjBIIFFfbSOsfRF6hGPAA4VjVIJRAGEYlAqIr0EDP/dutJXnkMiIivqD2QQBowoU7IAeUgQCSgx7UywfrFdBD
TQgZTh78cAJbRhIgNI4CxAhs1Aq61rSHCI/bANIwUwUKUqhMCRUotCgbH6ewDp9CDrDqc7oP5hy/3XdPHvUH/ZARITCUClDMoRMQjRgsIAd3T3/9JwGF
RFUT5XQkUx+a37cxQPfuvLaMH7Vjud/h8Pr5vCxO2PY63LbPw1rfc7NBEq2nYMKM2hpxRSVpiBaltNW3W/2zU0IzxSfid+DocbD8ubMieoQfSBpERKVA
OkMQINCo0g5AuJAAGGDkSimSjQAYSKGOTEUxIhNBg/0Z79gzZJjAlcGiNazSag+bpA2jRYI+wTYuTkvpgm8IeGIKLsHp2Td+gIqylUEf1CT1PYvtKGYY
c+9DvCddz90mEn4GdCWEcUBZc1GFmy4dhRsBAPpD85x4gA2hKEHSp5h27nf29c17xA7d3bZJgYQPu0IUzCH3GMDU4JIQcboaToHRm+d86nyNGxepa2tZ
aBq8zDIhqQKcDNBRGjJu0DBCH3rQJo03YVkCRDXNBE6vDOebjN+ENTA124lqiZ1EOLCRNXtAPXM0Zy3LwUfOHr7OGDx7YTvbkhpAH5+SkRFIsON5lnN/
c5lj398DFeTZ24hxuHDJ8GT0ykQP1dC9/0+K8FrPGt4PV7VzSEU8p5wdsq/hhgm1u8sDGB682b9m/z2FXbsTpDQf8j1ZFkgrqHHF6iIkKk9x3NUKn1A4
vy0Uf3wQO0DOSGL1nM1cNdNvTo+2KfH5jEywuX1auaJVNIZl1iGzIY6GF2XRF07ENSGjGWsZqZtv8NXD+mPLnMNsgufaN1vcHomt0dZvkbhqQ4mmTAf/
3NbQIdogcISY5zwWUOSB3MOJE4+d9Ub3LYJXC7YfkTyLZxx8TujIedjj7U0n3Q7IJwvz64CUFCUhyDpvxhpO6NOBMuEy8mUBcTiED21cBN6gYDDTqvUH
ZDUJIMGAaA7qBx+1A/bKUA/ovM871Hu+vA12EHuujzvrPZJqCKJywuMPcRylMsUBSKpI00lLmiKdae8Gc2sZ92iP/j/z/9D/97P47H/l/y3nAry3f/i6
NSf+O+YSzpZiCdKErKa6c7l4w/6pnfezRxWi7/69epDKWewf86fSGM+CgJPzk0QZGjRiygOtJqCoikE2c9gVdhNOJMH9EvRxscVKYE3AHtVE6pzWvvDh
R//fxWT2Ye23sWtpmpCS7wn3IAH2v8Z3ftgP1xzqD9MjeNnZyOiro/HT4qbOKC7eQYges1dfWfduAbvndsW/69HpwHbGAkzQNB3RkajPV+onKdUwBUbY
tBEo2AZLEkVQ6vZagoy3LcYY36ASnLvW8P3dLNpDohKg+aF2PZwaxl1eaaywnSlBEVIxgpFIc4AMJpUIkKAKaKaoIqKShqopagbbHJqoiiJod9M4V8lg
5xAC49DSeQMcvFEc8PkgF0dbiS5lQ8zlGjZshogWCmJpagpGIswzQjg90cI+sQrsDwkA1suPPCdW5xiVNzIny05cC5cGUXIrgBBXcyoLsYnaY+fODY1J
k/iy5SzMwNRITAUE75QiJJgCJ0iiYQXBkTIizaQ8SZXLczIUYVpEDhqTQbZpX3dg4QyITwnPboXkhwWXKiguFygqOcSS1CgqGFwA5AUOTS5AUKsAouxl
HKuRESpBtaTZTBsqyNDDGaNpAXAOcGUwoEXzHKFhHG50qAiZQy43mVhxiFFGrOXLlzjJ17oHAnEFROtUWIrqdiFymBTaRclsSw6t6HrjZMKkhhdeeeNp
CcQkCoVbaRUgkFMuEDLtkHDnGFRVdTd1kR5xCNQRWFDAq7ZyA5RymMREFYoRFULrMKKpKIomJJYXCKKI5cquFciukJ0xlTKoigiDlxyV7tx4RgkXIiLk
wo5XPkn8ccbcJKhYFB+IHx5R8gSHJIoiTkrIgqEym5xCiouwOnEiOURinGOfxuGQyrsjsxhf3vyCORKXeF2RiWQhntsKhTaMBpEFyr6FIgx30nbEWxbO
EDtolDh1tRBVyKbadn+jxY6xFnXnUwc7Y+Ggx5XeTYx4hR3os78DLsKKbwloRmUj/NfT7HtJ9GztAiCJk5JfVj6d3SDUO3rnsoW7vngS5q6oSV8JuRBj
t31F5yXrk7RidJZL6jh3YcKKTsSSDWFFIcCgTq1KHVMMLZCc0xDRdb0HZ4Yb2tQa2/kFkFUnEYVLUG+OVQk0sBFUQ7xBIYxAUsRwTjOW1o3aiik2wu1L
WVm90NQ0NFVFVyMkdHz7I8ckNIEqbKbETvny9sewO31bSchoTajD54A4dkzJqxbGRRFH4hufj5NzpWvDKYbamtGq1gjLWIhZrxw0GawxlBYriHOtBrWY
gFTKHDkTxuzINfjKnAUhUll5LksWds/Hg7zTbNpOjOCKmysErEYI0WUrXLcJ3SmZS0piZFXleeYtYK1gl2CCFzZUdvq7I4ogXZesrWZflpNw7nQ+R7uR
yiimVdJKgq6czacLmh63VUmS4w6qiEMSJHbK7uuAZJA5eqBnEvok2dJrIIM3bBVFBYKpNCTlDYI6TeLjzZJ0ML0HgMjC2QDsH+eSaQ0wqUYr3LCgncsU
ikUUUFFLEUYCqdbZvHN6pjhzTgZtUAGdmSsVEzVmIyIoMJSSSujEwIY465GqsqprUaHnCihMi4XK0BIZBnZdE7ZZ2UMTglKnP4fPHkOcSGFBx6LC878J
jv3EEG9maxoPxxZrpTJvpxZrZw5q3YChEGSO5JGSAAgGxnEyZCHjsVMqKbkDxs2sUcAdFkH7nIXrhyu8wxlnbRhmZk1V1nGawuWTeQHfjWosib1xQOgM
1oE5ZwOpt/8ZrlN+KqkGyWoVJV6ZkDGLFRCGRVGsuHIufOYgQ7893DA4U3IKEinIF6JJVthEpCyjIZaKqSIqCiCJKUy7eT2OTOcKEkmlrZy75G7PCQ2d
DspO2lcLoRaFpAUiIVmNgxDp8EoBNiSBym8KsTAkLqRMIDrDCQJkA6YAZzYausgbP76WBwFVBJCkP89UJpD0OxFPRQdoX4B2p+y+KX9Pd3SMRAREUDSN
MQFBTQFAylQSkTM8xf7oaFFgCEUaASkEYRgaViEKBSgYJqgiZhogikIkpQpSJVYIGESWghqSlD4ecXKH+2A1D10v+e9aIyRJNE1cUYCIgsVxpRCisBRV
BSCO2S4P/nhvN5TbKyOW1CzMwwWM3x+ZnBuQ5s0G4Q7Q9osxFDUUlQyRdQ8UQ8yJJ80P9kkRQxIAaRT+Q4aKYKqJpdG0SShQqc29WeMPxlNIUDLdqZDB
uElLQGS5RN8bHJyJIa1BhBitEyjR2ZjDxDkVBQZ5bV1dMgfy1mh00sba2LDg5fddzRuRUT1l5TtjkVan2zNvGpy6qH8gI/4d//c/BD5SCezbhfw6bUHB
KRAEQndpwWtG2F+IM1NePLwQwT6m0OF6ubZBTneHL/plk4b4YLUyFBBIevMQSkAKH7hQXhPB6gcAduz13UxEDvX8j8/Z3J8/o5HmipQMBA9etQRRTMgR
UQRMEAQNALBCpBJQFIsRE0QzIyEEJASsjQUwwShBDDCsNIhCfb4dDY2Zlol3wxZCt7IoqKSghiaakmYWIWggigIlaSJCYaWIogmAkiIlJJACgXhGJHBx
YqWggmkCKACyMF1VgrkwmeoaMBZqmibDp3V58pzEtEkRSDR6ItFIqlMnHdwsi7kLPOoSUUcyM26vAMoqphdhO3sd6PHOmsJFnPZOTsurLCHna7WWTEme
3dk4tO5NdZeQanug64Llu7dlFFKNYSR7uS2jgqDa0lzjccwEgooVdRNMcz2KFIxMgpIQ5HLw3daZg7ThznIKbC7LjLyEKzQQecSHkG0KIm8845Qcq9RZ
C7lyKPSQ3RJucumRcEm53O3K87QHODcsqjue45IizFkScrkGioRKGXEUBFYsUOLpe3MdRly4REHBCPdXe48PeQ8bXn1vddTwLXJnCCCILqBxbE41HQhw
EhFzh4BQXQlyFZ0pzCIMfPHe9HfPHePdc3coLckKJlG7t0W66eC7uNIW4ueSTvR4dk8njp7MmeU5uyuHLjujHFws9nrt58D3jjrwnh3NZ7x45TWX2XML
27oOtOqViNLNhmXFriN4c1oe7U8cdzSnRQ1uN9Y0WM790SGU7u7wJCmznYQZsWjEZMqqerAOt5McdkUyAuybP1Nb6fpC2CjuK1pDg5FSBBdzLHdxxXId
cozE0kVVOTswMdsb+B2AhDIgeUQ14iKAu7ue6MKTgWSOq4ntyX1g7cZLGYCUIpC6Yglxfw6gaEwdOwZkyQwYWDwODhYIwD/JCTc9qHL40D8GBzT9JbJB
BJe+zMpRPHBRAqH6qRcmqQUoM58UDAH2sPgHASwWUU+mDFusCb22xkQ85wJjgDgNDRoYGMqYl46foQOX47ZK3Bk9lLlsCnM5OpoMN0n62Gk8yKGUsPFK
DFWKIAj2/VDEK83d1t9UDWB7JA9UkzN/jzzPm5OtSGT+tKd9lq083cQPUET2Q77Dn05Gb80Pz/5MIs0c/K8s5Q+TpmOzrwYzhKI9uQs6pu8SMu9A0h14
JfcE/xQWKKEERJJAoAseh0O/rtrRj0hdwvAKCtlLELvzXMy/Zm0Xxbo6UqTqw5dO93rDA3jxQ8bKbVNNN3T+LDmKHFNv39D2w5Ity+j2JF8jJj3Zmvmw
6dVEk2Y1o/1fHb2XUihA6RZRGhYvjjngiHOP4IchzaHVrYUdJfUWxhAOyAetYEkhKBYgiAIhVDjxh0D7JlwENv0TqIfSjLT8HCYBb+RKYVn24HItDNWE
/DUAPoee0qJyOJD3cidZ774EZh8/15MEnvATyDi2fXTSyfD3ZnS/cBD8CkOx5/78Ncmw9NUngiJEPOdBOc52mqP9P5H8D+n9f65fdv173s5IVl+4nyAy
HeHjBqYZkxH2Ihj0X6l1URLMUlBRQBSeojJApiMgZkDc9Y3AQMnez5AJflZpEkTtSooxIjApc+ESI0hsK9+9m29WUlKwP0b3MwXAEJgly3Dh5ygh7N1o
r2h+Ezs8vAzhGb94B/flH+uwn74WaWhCmWu4tQpdG7O3O2U3MgoBFCmUDC7C4ncmNOORHWrCOtnFNgknBl07acCIiEhFktnIvJJl06V2IIOydjDkrWk5
U5aMLtIC7NTjqJCHCvJbhFAOOWARwI7q10c8kOCEDlcHKCx3Y5AU55Dky4yY4ZcHBFFPyaJDUSN2TuBB8KXwSFAPaTv54KnhPSDxIxgHsWaTyHygwEOo
QQCsghKRuc/Co+HfTOLSi6nUsfpjctezEyfndeWId80v3y6GePxnKsR1LJdKnPcUd7BH+Twfw+imr269dPUheDeHGkR1GVQ/opnx1cpGXgGY4Uq2W1iX
MlA9pxeNrFEF5pQwSNMNGK6JOgMBkqMGSst2IGl2JQ9gPiAe3zh6z5E9XbvUUEEUQRPSiltLCEFCVHGnCmaRRzOzjrh2RQV3WhQNbchkYTgkFEaJE7u7
KLRoERiKmLIog4sdHboaakalXCIoI5UHTiXX+a5VF4c0En63cS2stSIKK75FjkkaPlHREpUiOcKuEqy5coijln1cE7TilAjKrkRBTOZtWPcXeLkRBTiL
LkTIILJpFyoys5yCqTtLqKdInJOc5QUTkmScgi5rSGJUMuBQFhcpUooCAomQcOkhhkVCSyKIuUREFFJyzExiCmycmWt5HQu54bGoX846PaJ+iQD8Sfcv
tSeo/096EPcDQcfT2Q+i+buAcxnYlFToEDzhT9agkA0QSAbhyPXD0j07DR/j8Dft6In1fmeIg0JQlCxNDQwkjNJUNU0jSiNMCEKVAsnbKJmYoZANIqxI
Dsj71EMVR2himGjwWQR9EAgR5SI+H5xsOudNww0RCU1TWM4Q8kcRwaiqpcNBn7u09D1e09NUYxFjJNAmnH0cwPV76TTytWXvLvhmz/1+B/kg27kAfH+M
eSqfzJ05+4pPQDcM1l4DURxlgv7jg5YeiAoELskDZCHuEU5Pa7P8X2LRVTTFRJUCgQRQ0hO4/vYKIgJ0BqpOCFEyWYAw93HUL+J+QWWEUEBLNExZiOEE
FFEDj8scu1E9PDpgUFKFAxJQ00tUA0S1ESUUIUUhBAJJBCVE0lHkLspCnCAaEDMwV2BP0wahWhNISKxKsqsILxOkKYoZiJaacWUTQLpAw3EGZVUF22MK
AbLsGAke6eu2Xu04WQrSZTGORFBRTggaUA8fgH+LB9/19F7TltmIG3+atl3V1BybITLA3LMD8OqdYKBE7xTAMgX1naRIHvX9MYA/z9D5dvbB60fhIHz2
nw5GybwBQpEgFBRSj4BAIes6H0OIHTrVX1SHYHZt4qcAD+tEX+eBVEmQKWkQT3qfH4pClAhF9CHBBUESfUG4JcI+Kdx6GAPy0gd0HxkBSSowwR98kP0N
n3vCiumWWl/XSGP7NSizildcUmQwZFw1M0h6gv3scpZL1nq9WL3mhJBCXUKUAmtVenvQUF+QrpDp3Xu9o8z4zJSXtU+J9icppvqspfzvMuzbXuw1AbQ+
2cUDgZMGQCskPU7hPAw39frfvC0rA6iaQh8UOqc5tAesn2ap3Cc8NmLFJETC/DAD35rFJZTeZG20+hA/bc3v0YGYnoGjqi7blImb2E+rh8fXLJlgGmTX
tqEOBdKJOGGNXLKU5TDrabXfXQf1HGTc3/K8f+9selDg72aNE7XGHQSaPhZUfSU0VsNooxGiz3GHrVD6lR+xFJE9vMfwQx/CAD6YAPoRUP1QAQQIb6gE
3HWqFMC/pmBCkaakIIkUGKCogCUIlmkaSogqQoiUpWIQqgCSCkpGamkokEqYoiaAhWYFpgYgKBJCGokaiVGSElGFGkAMYQ2SfekXZFu1BVKJbSoGOU9S
m52yma+IE/HSeQkN8SQnBdGULbLgB2URF204PCFFueT4OkDq3mc9VGT0p3rbwmF3kA55UDxzGPIHJvJuQ+Xt28OBV2k5A5MvM746U62JxDlO68mupOYB
RXzgPK48nAr8wDF8OyoqDyQAsldwPyzETJybzlQRDmxrZcuQCRea7u9Ei7kRDfDkwTjKZyJAIbJCLSzz/2cleJBKBYgFoGIqhQ+HG6Rxthy4RkaGUBWm
WAUoYhJhBaIIFkSlgCgAwhVyVSIgMxEZimlEoUchpQChSv/WcszJqO1Jiw3NMgpkQdDCCRaBoJUBTCqIquXZco4ERogJiIqSVgSIiKgYk2SaMaRomGSJ
CLaFMQMzFkaRWKqiQxsqHCQwyFHsSFTQaDEMQPDSBpTUgzJMFA0KRMkU5JkEUylRIUkQDTFqANIhJ/M9O1X9tLASCLI1HHpIO0H/rCv5/VhQrsMO9Sjg
G0mwmn3MESpuTpDA35vsfvjnyJh5HLF+PrNE6CT1qHRB7qiiiJXxQA9dAQQFCvmjgeceoiM3dja0KZSDqOTSbSHO7W7dnQOcIWBHHCjHOgEdsuEVOJyK
HXHbijgdN2odOLISxSQUiSLFK4qSiy7EbE5yObCZ5zdy2J22JNgJMtztuAHCQIdjsmaKtoNOCeRQ3JCGDFLa3D9jJAwN3/Ia1rRFjHiBUGVSVxKsz7rL
hKKFs36fqMn7P/x16/0vH9H48l4+0SYImFS00fMdv1OpyTftox7uMr3KGEsVea/xZM2KhbUV3FmUj8pbkP1zWearXNGYD7XH2qw65BxEpzYf3OA/YVoy
uN3XMisKsmA2fKgERKXxvbqhpoTd9yJO812OghXkGjwxrTnYwlHymQQIBBxtjJxQERkv5OFU6Fyi6yYPqTXqva141nik1A3vdzSQFEdFkE4dny9/lI41
tp0rbYAiiNyAM3omw2pElX5pKLUUDYiQ0WNTWej7WLIw1dKbNIotIKjIMOH6IQGgRMJW0PBhHennNbkVxKILLdeuAxqeOZ3pouLe2BMqdBckWEvcwGOw
EKSdphBexXsoxiXaFEopWzWnnQWwtDYzBob6VazilHwRgnDzdM210J4I1rpwrXHWliEo4RZ6PJiaCg27Yxiobp9gxrFHnFA0kivBXzKO/N1VQ6xxoV5t
StN8SOZDD6hcWkgZWGz33ky89Q45obHrrmzShlR3NmD67vkYge/CYtKjsanidGZBJCpqNSFAkxrFyBXnjcUIQ0oo8keuegwTRBxeAwhwZteTyQSLBBpH
Shj+q+mJB9slenVHojy3KwmhJPHTGyPmch/Wvm4jhBQAObWAwEYKxJkTSGZeebKuF4YGxDvnTA6ASYyAHFzo4hiTXLYGRgLO2tZCa3GEqFGmCLW+uScn
FmW8F3hctr7dNa4NaERJgkr+JE9Hd8PoWsTTv5EI7uMkTyQhm5mKolSqbvfRpmIv3FpcrnNRvpep01di6LUqluznek1sma80y3hwRN3fkOebTPu96A53
Be8FJL16ThcuEU/dxB/VjvUaYfLYTsWooJFwrOObvCCZEAzIZ3M3GmTi+8sYj1pboA8FdZp2DHBkoshtH7/hxoigQfZuPcgaIMqSA9fRxOdsX6QXjy1v
R8gg/I2Uc63E1eOeNks5QwvbFm26qdbp/uZoYM0e5RZQxoaI8GIFA/M8VbG+8+UhYoC+6eaqMtMwuEKlKUE180p22PmQJ5IKkggxhhlJTo+t3l0aOin7
BBgePf04kyA0HpdmB4OYgCaEFhltZgpcjIjLLa1s4FAZ6tVnLBUBaCYlifPq4A2K9urv2GaIxKI6Ab/HpszytzI2y2l9/ExAd3EsCRI8GZN8yQZxLTRa
2CAwfEJcALNqHr0L13wNweAQhpQ7mZAxuQQaOXrWjndDTrgbLeirhwlmtNY75nUS9qfX05OvVH1bDIrxs9MmgQNhe6zDVniaMV1Wjhpycch+vZcaIsAP
hAbezEcUEADCArBlxzliBYhQLUycK6oSSHOTQWPASxi1EgczDjJhxEQAw2L6qaHLh2oEhkP475YrsKEtEOEqm6V356w202rXntpEWbO/xzJxytFS5Jwg
mUmOFtUTWmc+6HrNpiks4EsciVzoYwO9aetTU4/lqfP8v7GN616yYc9+vjUXYolag5gStpBltlQX4kMMLAUfSgepQFmKw1pze1Uog01Z8cAWTPDQG81o
ZfVz8tdMQhUl1KPZUFqODscUi+/jue6PDCzr8uyb12Q162Br8czqmkRNqHSx0UQXn5CYkxJYToBWK9qB65oC9jNAtoH28RUipniyKiBSI+VwJoehqMgT
AGVCASUPQmRrxN5w4GGvRxOU6PTkDmdR0bIhTEhKYdyydzvB6XIScxOUOj5Q2rOWTeD1HFhgi2ANGI6Y+k6XV9Xn5OUCQ8YCU77UVFYoRYaIB4IWl3Ph
9n1eH3YkYRsd61L8d1NLKpR91omZwKPS98OOJDsrlFBSRJYuQFIkIJPJgaubIkAjgqmgOB2h5aFEZ46rgqWyRAsNP8HDwU2F6vRNZJYjICQ4nUXAio5a
MGEivbChJHzPxe2q6186lYycQ1SJk9pAV46u1aXlZhQpjB1s9oFSvkoUEUKQSotUM4IKUIkXZUrg8EfI0NeuHuoSQY3p0SFMiVKuR7CqpIgAMFEEHz6b
AFiEFdyIlP77sXx6seNixBMdnIFDxps583O8Fyem+LmKsyTAB+ZWHFCBgthxDJ9ksIhERQOtfGvn4WvHh9YuSet48hfFWJ8W7OnNi9rthuTdK9qaBzZj
6I2XAHw+a8e0w+8Gu+baDKBBme5MBGBZAbOPv6cHfucHXnzhrRQ4pe7FIxYtpfSkpjp4us1ammqCH13darvWb7Xh4dJRig/NeQDbk6Fhzv6HtuIqq0iy
0sFBQEiqwGtBSeeLiC+mL4sUA+HAEBlYYS6RfAuWFtoAcnql3i5MCTq8wic6bAz1rUyh6/KZJrwOZwxJA6V7ngEXeBx1WSelQGA0eiE5HcxlOpiipXl2
wPRogEwOgRzdtHSyUCJEkyh45u+Tq/B8GD7hCvohFbVDaJyiEzb1FT48FeiDy2SFteNKB58hSaSKlwOVjymAh1uoxBUYi4RWx0nzEAmhnWK1ozqkiQQS
SCSQ1zfR9DBFrIqCRocFSjkDOz1ehvC5WhrkCIWRggO9mtKW+wzMqqWahYjWG1eC5CKfpeGFc1ubm7KZbsAl8/c6uQ3iADnuaoKoCLSAZ85IyV79InUy
pXRDffv8dbb9xnk1mk36bI0vk7xEjgEEMfPNLZxpku+LUKyyVjgWWGDBnVxrlgSQhCSCiBBgwUYqRZrfXRos79Ck+GteLQVeeOfR7/LMPBEcmB0RJJDK
BlMcOpikOLCaFWRAiRX5w7v5X5MnBt3j+zbIJgdNWRMWcByXSUvu3aQmnaCuWuvT7dOE5Kct5T0EBUTTBDJ2upgGFlTEWbUN0zA+iq6u0AYIYJg084KZ
m+VnykV8Yn1iBDxVHO/A1MZeaHypMbpzI8SNaqjIHYQwlxUEllFE1uYUyixF4M+yZ6lGlZ56pykRqa1IRJHrEjvDbiKPmWA4A9GBzaAJFEnexL2fFoMg
TtB2lPTHqCM5CGvty4d9uNkegFbna40PqxHiN6ZJN4Fh6oIQTM+58VlidIYPTMn65IZPit6hA4WRZgmgrISRHMw/vI4d4sdHPL4lm5Y4eHD6jjh6gDZw
JjCeOIyxV27IyFQZm++7hvcvHAcMnGNFy2ThlKw7mByTehLagfJDWiWikwfhGKJCOU5OV2wvbVyD7UO9ir9mMmKtVIvt9awgEiMN9FQRYVC0TLBVTKUX
iO8tgzJmOA6zMUs4+WWUJATMFGYMblFD8zoUagwwjFUJBrhotM3O540Mw60d83sMq69whRiyODu1zurEgis1PMjT+XFuGRy+WLLlA2Fm58ygQyPRgOCA
9LkMiduMdd0zyQzfbv2WJ8bCqCLBYbcKgy0fnmhOQKHso0WpqWKpMry0RZBNLycOztxjW6ggxAi5dyjkVNDPXWEcCpQs1a/6UnGwoUjaARHCA2hV1JgP
rrj8J/5XOwShoGOx17Z6vWCj387d/s2PJxQGfT66TOGykVEiKMd6xlIsBVFyZxkur4WuUKj8FujLwo+6rmWZMXk2xlNrNjvoc8ojY4EEqv3O+d9Id1H5
hpLISPUXXfQ8ioAkEIgVwruhHLCyhIUKmGwnLf0xMetWnJLpY+xDSAiGIoLIcevqTnxmy55x0YJFgqTZDIJjuBoGODc4s37dPIpJaQENcgEhSJkWDqS1
VtSvCIedu7DJAxUCGlbQYmzybHmEEeiBYA9vedHLiOmigs8ix4AA7C9Xr5LDobvDcDsnfKjBUeDpemZh5Ag5BG9BaDh2HzKmpguCQgdF0JngSL9gESS8
DoKYPfAy/kImRFJDzvKQ0PcEb1UcTGB+E2Z8JHaCACIgTzCmS3FSiQJMMXpSJCI8GPeO+RzXA5MaeqkI0tmrM1FikEkEEJI0fJBIMVTFNBu0EfbgccVG
eSBmggEdpCn7+8jUDrHHBR1qZcsGSPJqp9T5LS1egwL8bxsKo6lCh2bOqHTzdIdYz1OLOt4N9aLQm1A7Odpl+hcE5MEooiUbeglHs5TEtCRafc5+PV3g
ZT5ypn2BsjZ6799eUCObDk6d67YcucPoFZMmBzRWdApRkZlbpq5QHB8kDRHVb9L1WvKHhqjNIUaTemfKViTkMzSN5AWIeS6Up67hYuIUKd6KjQdsnMKH
TNHUy/kp9zEvwtd1XRo+WujHslFcYwepYv4VEcqEUZ3YqTE4F5MkXS4lAYW+HHJqafsZEqz1vTIv08GzvU4MNU5ALUaBj38l8zHq/T6I5kpkyo43cMEn
0qLBzFo2YCMDZ353zI8f1U8AnHFhpZQTnvhgzqNSFGTWcEkgxe8om66kSR6NaKhOEHzIqdxOZIorIQyCvyJRINj4YowdLRJEak+2b4+MnTfZGjh8Xk35
sPJcDkifVpF26M2vWzCjpFN4BIvoApypOsChDwoYhZ1OYKV/QEkWDRF1aQc+xyt3e0jqjMoycZKu1IKUp8EBe6lowUDhjZzlW7Fn4rgzwrZV4iQHbcMc
1pSHgQih8bHNzR6KHR5o2FDKIud7OYV8LwNg12leatcnPhSsGU2Ba9HcxLelk4OKHweWYnnLv3sWsnjhvs6XuX0Mjn/Ugy79+KysCCg5LcccMGzXgeJD
dy8uWm4nGXAqTIbZnoiZEdAs5a9sXzjYr0KzQwbexN0oBRzQuqgdDne4Yd2a4Npau6dLiu9NJIUINTTjtSRXSwnik1yU1Xs/yxUCOTXGO14vK2Qu1P2E
hhQ5G4DKxciyuwuo4jO7rgdxSaXBua9yswKomeLNuQKA1CQ3N9XdqoQLFChDkjlt0fgSNlApRUod7LpPMT2tSb4CpInLYJBRMZKxaSoofZYKEeC4I+Al
1tMgEyX5U94r4Y3qaPOq3TcJx2mjR2tNILLTte+jbJu0qaQPt6ZhkJ8C26EbX0GCicEnIJlAVSFIto7hwOrgVytO6yYcBRNFwEfBkiSBJ9qwbnfAoMal
I/BF7XDCDMTzDC5s9Z11rlCUKSWnRRwL5qmvGYaM11OZGpRJEZ8dmCkvkGocjUGIUX2dkEKuxYzsH7aGfP11PHB5waJ2MFkj66DruhLQbUkHG0k5SL41
nuPSutn0H7uecS8BlTyOYl6E8N6W1BmZJ0oHsoXozMChk3XncwJJUu29OkU0WyGe/NlewCkRcOjQYgu6OixhQIiBDsp9hqzp01gWtXtSnSYCgih120kw
EoAmSq4JKDSHDvIt34bGisQos9Nh+yjgAYvFtxCBaCC+EMI6xjDpTZUq2WoR0QS5lalIMrqqCiZAqObzyFao/dqtC9uquAzkEa2VeK8WzaHwzaSXecQT
aXDFonvXoitC+T3v4yJMX0IX5czJqhgI/JLc2Zzi33sw9AypMGIxu8uYNJB9sbFrzZL1xFJh5FcOjBRJ4JRezQRU0uoRNxd0AdBTvAlnFW8OdZGW8gMz
p0ThNptDwI7zYZFsT5840eVOo85q279VQYMOvA1bfJ0rqVeHdyUo81bI7GQxPSF1palsBASlXr6a0c8d03xu7S4VnnrPNVG9+ORIqcbIPG2yDQ13Pbwv
w8+/Qk9X5xViHV5e6Y11oO6DIZJDS1509GivGpY4VELVDevbNDV+SLFbL8rDFDjg2pZErcyszZ6NRwfY4+Lc+x46MuGLXLC9vTNS/Ax9ytGB0cIo0rH6
81Ruhczjvp2Ak9JCYCrEfYt8HXvn0+B4zaHd1riYMGIJZumKyaSVPi7Rw4uC7a/Bzxt4dzm/Rc2O7bsjTd2y2868BUaUDs4b7foYOADZ3A8AOA4AsxGS
hI25mDfQLux4DH4bbvmbcdPVqaK371VIJAd9p0ESllcQEHA87fUR68RwoDjjXENDIZ9l4hgeKg7juGB4iBnKAIigWHMBfFTXEaEkTtYOM4AH5CYz1ZEy
TQIBZRK4UI5KF5CSSANsn2Set5gUdfBjiVsxXmi+yylloVQCIfyQctssogajicS6KyVkqVFC9Ls31J6TNWaPIGGz2gqAzo98R26DHAYPPjYBBjyPehVg
43ZAA4B+qe+gnHqczPPFkhjKfdTc1We/0nwgeBAZ7bODrqaA7Bnsbl6gPJ4TQYvr4NY6aRHwaL4lhe9V63rY1he973eYHq9QH4iI5UEALbNuNkaXbluj
vvGArAcJupwcBQoAkJkOU4BVaBNAxTX7ZXQGBjcCoqHwOPBAJ6TXmA8E7AZHok1ouCTc+N4icQ3mOWPhmspbdS3k9iQpZgFPOzjcptRh7U2gvDR9POmm
Cw0G54U64hDnDBHuTp1G9BnaOhEX5310FgzSUN4jY+2a+/t7UOEy3kCFbFqA38c0CNKYIvoiIKQhRECvmE2k7MgGz3KAQKI6n6zPwAFIM0qauGglFQEw
kjOWT6vz76zp3oHJos75vvrNaLgLDtAOPIGE0j4sPGU21qTxIbzNRle+NngMCwW+fHnVTavs75GzxzexxKPN6ivVjVOClHCkXMFyBhd3diIDeAyFIytA
4SUkRkQWETVsQTgm9ID1riaHVjrSAw4V7ezHrjw8scrj7iFSHKjgCHieyGY48IZrkXIHwZZ43vNetDXiwmDtYY15PdcBZc9odRZgyAHGw9YJJkWCZLTZ
m0RE6OMNM80KceGY8vS9fbfw43p9fayLDgoLaw7JwmjXtchkfZnU0CopEiM5KyGRAIwri1g2hGpujhbznrsIfOaYQBehLPZbARHNc0I37aGt7vS0LuuR
3b/FC7XUEDRYOPGIkAjgwEYEEgR44nz55qb5ObUD+uUSgdR7Qu7hBAjQqmEZrfxITXPjfibo9PHffR6JwnQTEqwUiSRmre7i7628Pw5KiLGLttb7sonI
lHjdw1aDdawmkZidMmssGeGURYwQTGFlpu3aaRWPim8KoIgjFHkp83HHRgwyRA1SiUSipTZC4QHtaxXYEwjfi8PVZrbAokmgvbJ+NUCZIHOhadn5yp8d
JgE9cppSVnFw7yhRxzfKAKESntZ5EKcwaEbkChf0q5Jnps60w6nwZ+Vi+zNLZCrqZYI+RCuynzKn0qOV0nZ59Jms5YCLU+uu+M+OkN7Q2e2uQQlAXOQA
WfHfMccF4G4bZYzQoCgRhnhw5yJQDUEKCgRMgsJGgaBe0xmKATe7QK7RKmLIcLizthQgllpCaogAyREAoiKCWAmHGcIM3d3PGVfFsO+UcPObdZdGrdWL
ORBZl9Lu87hhwGLk2nuqKwUVWssFsZQ5pUXWnL0abaw3xZlUKi9KddDxt1vNPozak28SxVLb1LZMEF9ENPXYN89t5FdMBkkME7UzLDI1BhAwJ7CBsKzP
dJ77p1Q8s8MmI65z1te3a5500XHnbQzPGThUUxDSoLPT/LMRDabTFEiaKjg0W7yiC0gFljZkEXwWY+xttNLyVYOQtLFQyUB+azC1qEMBf30ayoi6kDIi
RSMjQsgIzWJXDaVWkwtqhsZI4KcOM5hO7Jplh8lgjTMSywkBgeB1OkiogmqgML+fVXcWo6I4TJUFSGwoQXZUuYHBtG0urkb8M2QPbyFbm7y3ZWImpoGT
wdxbbC6KE0H85QzjtX8zHPlRnAe6WRAv24GvZtmRwcek9qQyHuZgSRo7O9q50NvXiqAsZ7kIVOFD2tMqZSbFhqzCFxV3teBh3eAzAsYtkOLz9sfZSV7k
XIlpz4IJ8sPwOXQskKqmY0RgqgnTJ7LBMy6kIk53vxOjWus75asdRQ41NuZ5pKg9YL8KZxOPBAmRxz1vBmgiqviQuTveqdBPj35fE1LzmYCIa3wp0Rh4
QQ5NFmp2VoL9xzdxjhu7nRdiNzPSzYNCDCqNtGRTIk3peip4zc7vl9BiSDas7Iy1gMdFHK82AOO3nnTSEmheKAV136agc/VOVboyInYvoYGRISSA8AcB
LlqZQOEWn4FV3U9QMpk3MbkdOBowTRGssHQxKOoAoxBKNl1EkLTtcnUkfqDJAso2DDPas5Lh258Z5/ePlrPcxrW9CeSzyWdESDBBHwhCPRib+UPJRuhr
FvLzjRJ0rIukERWS9x/D3EZRhRXHcdwwY1wM4DRsZxOgTCGB8x2FkCw1oHJOu0RTCTUA3A2GyhAZDwG9TRIHqk5JdQ4k0RAOTZ3s5DQbgRDD4YsEQ5A2
FnJkp4GHHx8AWTk9/mqvQIdV57nU5NohCFJGNhnREOIhQTrhTZNDDvHQ96n2cySNw5LuDtpU2JjoRmYYGIGGHkm44Gzw47uyBiloxsQUQ8CKHtKtAckl
fRb31c0QJOr7bsdyJFSiSqcvq89Lq192vfnNppPr5k+PtGHifeH8jiXiO4Q0oeoR0LzO98vv/j/DhQDUJ1HMDIfgUh/YzE1+7dwSitPQXbVD/DphherY
G0n8GggcHH8MLoodRvXYxTF5QYY/vteA3mmvcuSUPrXZwznulPgJMbln4x6jnktHekunWnBxo9xd6BEyPdgHHAezYXMMoRZIHaG+8OTo7F4OT6bLvfu1
JNdGzEDWrjDabs5M8Ov3SU1zvIUyybyTso861PTDFx4Z1GB8WHY3RFCpSv8KTud5NT0pSanbmevdbvO9u7OGHUSG0FYkgnYLOSD7avmapRAYwxJ/05KB
kRkBh/JlFRTrJbO0Tk8dc3SkPnIk2c1FUFDSVAiG8C5ZmM51DQ9e/BOBOvMzAm2cwyXoyFRQRdnDhcLcDMeJdhOaeUhA/XSc0Odvn/4c8N4QDpMA9J6a
p92QlkPb9AQxPnTEzWGA5Kgaqw179ja3zEJlJoKESglqIwkgNgkklgxUvNps/Hm5vLCUeJcdZi5xkebwLpsmzdgGjQ2C3gsKubMFjOWppppLtKazh1s0
Lm20JXbocvnEE5cAuyH28fRjxPwp/rQoqGhDaGQYO6c3WgEFZM44w3xtMVCq3h1kuWQo12m3HTJ0pMRRQCsh8R+dieFHD6wgSXR5KfhwhejC4Pp28Ibf
O9HE++S2Z0pmaglMu7M0aOYaDaECGh3M3n7WP9d3kAQMtHJ0xUERwC1CgQJAngYt0SWAxiMgsRiKDETZS6aM6oYihrpse0aFJkpYWczJZDTwG4WZLJTv
87pIHgNeZjgFDDIPipgF/6xr3+q2fU54pjE4miyH10X7UqIns+HTXXKG7MsuS8IUUp43yIFpIB1AFVEACl3G2AUJTCn2Pxuh1aaqIaVXR8tYK/XjIHCK
PG8sFa3VmtNimgG0HjDepSlsBHU+3gIdGKH0JUFPBWBnpKZomZmMWoiiiH1X6svL1t8hCLcrE+hv16PZFmn32bjvovL3nMw2DVCL2els9+WadILFrD1e
fXbZdfJeBQTRDkKHKEGkBzMRRTbdQYETZTBzi24+vYg8734jAZ/mmIOooerkUEtMy7YFbmEyYk7qWRrJWv5/dwgjvnyOR9H17xyw6FSCJceKwc697uQm
f9YpiCJw8M2iM53c1dpocawbaOq2CSUnlHzw5RceHbnnLv3snmS8bw026BwWKFC2LLo1hoGTT8OujBVfmon49NEEvRQ6wnruPdvp5828Rw4+ve7fhOBZ
1hcfKOSfLMZQ1qrE1QeaGaps5s4yFNsZtqusuQ41rHR0MrHilWlKOmG0S48ZrY5uiJu2cWbmLrDHDElejLrVcLTMGLnd18gjPvZV5rTRAtF5U5HcWQaU
YIbT6OPJ5Md+Hn3z4b8fL7ki+lg511LUhFYQQa9XDdWjWSbjixqXOCpnCU0cZvE4wgmgjVKHKhFRSgOxIZFtyyYLYvBNzDdwhyjL5uv8/ePFvt+at71e
4B6iw0Lt0Xfp3u9J86y+Reccrw+63j10RzuTqVHAxCm88in4+d28Jw4zzV0qCidODFHkK221oJUXL77g5BTzDe92/KaT4za2EvORJ+ZaGotCWhXJ1oQe
iBSBcXmO9rjsClnLKLMu558eIbhncpyoJQLQQMJTyC6EkUgW9SGxImH5X3fXRJZ34cXESw4t4rkhwzMvCV4LthYixYclYBWY4yb0seatvjrmeliSVVx9
Degj8XvawLvC4wjGobyGal1Y0WYc2mOumdj35+j7Xo+H33vYRW80mVi0oVZFN90L73bgXKSp0Ws90b8pve9x8u4w6+QH5mveq6T7NHsAqOpAes1h+n7B
cKSgosAsIZD1F5QYfUejT236ff9Qn5OMk+qNtpbmgkIYwhDRoAnQJu36wOGDu6jiryTeBMIh/KHNFk15mKhWvTbSwEm06jUpolGqBpNoDJKaoaTYgcJN
8xFi3RTDBiVyd4A1c/dzfE8cTyr6d9G5eTz6D64diRIwFCfJBcErDEJ3osOxbh87Q1u5jvF1m3WswRuhsYsQ3IU/mdIKJ5yJknOU4gE2gB+G2AGo3il6
ax7OXRI3idh4YggaTYNm8Dv1hJpTvSzdA4XUxjGx0d9OZgdxI/ZLwG3Tk1JmvB168GTaCTsdDp7DrIJZIgd4y0kEeJYJx1HPPyxPKWcfvrc4snPOU9Qu
3vfy4961N52mt/rPbeQ0l96GkJiHGUcGkYqTr16jhqbLGCIqILmxuXiz7T+dOQxHuPmP8RAL95D6PfCQ1xCnmD6r78QTMzJkwqFrSKYOJdndJseGGH1L
7mZgd06BKgmvVqvnQpFYCk0Np9lp42nTzu4z52erYrI8dcNiHCE0kmBuG0MTzZQ0hYMBRUSbsnDBjDdM0TmbaKbhqQwONr54BQ1hxwCAHtCEJDif2crc
DPr09cqOFjDCKg9l00y9cyOMpzA5+UD0gKEAqhE5vBw3UNZonbdfSTz2OLr9vd6b7hvHePNE8+i/LcH/R3uc8MQ+hY8yqLykM2cvsQo79GLtCfBEbgyY
CBv9+TIRNexucgxFCy7mrCYmfSUD3gjnB0Ox27czRd2pgHy/PzhZOiMEURXEsR12PtaDtnxO3jmKaMs7N0Umni8TzNGjJIukxoVC3kUIpiZaFpgh/SkN
7Qm05LCkGGDw61TRtWYu7ZoPdHNrhUZSU0DnFB3lUcIKi0hMASuHxAJCkUAtITRK5gDoJ8EeyVOBxsw3DDvoNl0aMZ6cSZgxYydvJN8rNYWB3Ey2hRQp
wFQkNWeqPDeZHTkYhBdL7Q6KfCcliCCBTpsJkc1V98QUxoslycMIwojg1ic7KuF0iS6olFwIuFFHZzVmc4rENWyk4WqLDAQF3BymFZi1y9iTDwICBQ6N
a1liag8mGg8PtmiqVOiCi8UAm2O+LOYB0Nigd5RWfGhRj7Cemd/jjcBbfbcNnYWKvpZRPOrf0tyySo6CnxuOAtPhNtjEJiVmHLoxXnLhe7+XoT1zCr0+
pLr+7j25feI7cTd96U1fG648K4u6Cdkve8hoJR1Rm2SiMKh2jjD4HbIe/1me5pTUHaWjxhUPMSsKd+ExUm21deWE7JNjNGIiYFStP63x+N1HkeUZVDs0
WP1D5ZpvnTc2idZtsZtbm5GlK6THMXDTuM4iXWs8Eiru+CfL/JmBDEJVBQUwIc3sFQ4iZJ9w7euvCTr/XD8A7a6JxbB7GvN01ClB8YXiQ3gt+unbl9DJ
p5lv4uKP2lTREo1SrDDsdO4Dc7ecgnPkn/O9Z+I+sE38dxfAqO4kfP+eRlKn45hUBmGExSpAUVRUqERUBBQFMQQyM0SBJNMAZ2gecAJhIidjKHAfLzvm
mEPonhu7HouIfzeFgoBWQrCVD5DMN/TIe4aKrNJUspQpwmBmULPgwtTTPVqFd8GZ0nDs1H5d9JOFp8aObj5D0LvQA8+KI6eNYYcA/gzjH2JNNHHLzQep
+05FHL48tBpkgrI6Q3PV8Q2+q8HtQ+/deO/fpsBtCPZLsKbU/RYyTubaYBAF06TIOAUkEfrj+O49aWTNF/DdD7oBQoV3OtDpIDeUlxFJwG5QWBiLDTlN
mjSxdftP1Ya5I+2dwLvfQDs0B1vkfg1WCajyvVGpaiGsQ7EyZNTVKGE+49XNwwnCzBkDArQEAg5WaBCJCNOgwolYYUgYtYy6ciP+IuVEdsIGHmEhbQtF
lHWhJyaKibGbUlBAm1SLBA4gKF2YrULliK2RDZHYEcDWNBqtQZ22IUHILju2sHAgcgaOtin+CTzpwOE2XAhkgSAmRcIVDHIAwe5dIBFUEB/EHHnYXZVA
TxadpNgYhSBXbSLsoCOBQhXEmURAiaDJMIEiWJYoIV/DMQdpqSoIgIqmd0NSmQuW6yGcuNuzQGnofr6t3D5D5ecvLOyO845kOdIvVyS93VHPdxXokOfL
aVuFKpOC2W5gQE6SSiRRCgiUsLYXHIjMQ41XQVgaW7zjJC6NuOR271Xz2PfV9DDfKcp9NQfIPdvdYfPeA8nk949PvhAi93aE0r7EwdbSL2PfPd9X0fS0
4U67UcT2FTQ1gGrrBwoaHiaDiZvjXGtWmpo0GQToj6MfSYOE8CBORVR2Vx6L6Q5QH1AefZygIyZcKhxaMR1TeF2zZtmkFMBdl1lJEY6pXIivQEfLVXRp
xWhTzTVsMQNe3uu1HuHrdxa91Um7t67oPbsHnufL1w7xZPNFKLKM+8eEu9Jw7OOQg7Gjyve9t7rHsc+8N4MPevc+d3Vr3ce3t7jw9HujrLYXetPdd7yn
CnqPC7kkiNo8KjrUSVDggUBhK0xG0KBfH455lMvkHReQFOpVuvM/BB9iDyE+OJp7u0om4EMR4/R0NTRzGSTYbsDW1URRaRhaGhk1opDiQGCFmoYChoiQ
clkN0OZkHd7d54DpJ/+TCa18T6fPebIx24lHTmNhlyLi+nfGPX4KeIr27Dvm2yq0RSEaTUPpezDT2m+viagJskvCbEv2PH366pJwSOKJnv92uZP4XS3J
uWuLY1OoKHkWle6Qo5lAMVQOtMnyZJ9t8KJjsD1wwD8X805u1OSLUqJmSyxmDN/VZrDtX3kR3IqPUipCv+xiAwLQloMx/NBxxAMCeD/zOxrtqjLvkxjF
QqVD5MWQMzuuadU78cmjqdiwA6Ibdw6FGRcTnLHig7MlKDTk+0zNAZ8k9whunvjUuQElfgtqCgqiCHHY/M9etYk15ylUpmU3hTPRyYWWemF+5LymzqXr
qXqMmz0EVQvsohCkAj6PzavovpOYhE4KehYehdYkJxfEh2FJ4HzgUZNqACTJryNS5KRcPhv37vayMOtKoxieHeaw7mayw2T1bGjjRiSEiRoXPooqgKbD
CYRx6MAkCdVlVGwPa9WCHT0s3ZUFHlnxmixZj+rvx24KxRU2PambWaw4aMRy+UgB6E0Eh6hUDyfTvr7sQq5O1aS+RIUp2earcaPsxaxy+AyVR3ahJDbN
hAOQCwjp1kHbUYgUTUGISJkyUxAgJkMJFDeBNAUwQFAUNUUjFQEQ0UBAqxRV7fgHtmffC+GBwnNPIfK0UiQ8yR8PJXYAdoDvI5xh0w6QGiSYnnlGSu6Y
wy2pib86mbhdapMF5pvIfyyYB7EWQ+9Clqg8zyORfxv1H6D4Z1nOz0I+R7qKlogimhE+WZerCmLI8tzl6PxPmZrSSIIQneEPauQQaO8njV0S0J2yIiXz
n6se3kJc6X/FjoE+a+nWmngSqR3752TqM4OnOB7WqxmqKIMAUi9Ti1h0RPHAZ2hZDfOTAOXIO7QVBIofCbxhDQi2+24CIRuUsAOM7AcyiBX5VZ33jp7p
2CIoQlTZr446RtbWEpW+AeW5xvsFJIEHYqgl+oiLnsBD7/roNOIV+OXv1oOyzQ238U9Umvp6GZSz2d5Q6drZ3eEMOmueez2EYU7blPJX3cELeNjLlNjo
AMvz79/uCa4s7g7yySTXUH9BAOS8y8Nu2Q4OmPXcyNufG38E+kiipIJI/OiIMBO/9/2Ce4+6yMGGuScY1bnP4A9pIFAEAhqTMH8vn2n044P0YYY0EZMj
yIWm9a6pJ1YB5kZ4Hgw+xe/3hua/Z+Xh+NBEL4AtXwb1LlPMrIlVDH3+jyiKSBvfyiKGSouLO/mZF5OcZY+Ir8QYUwGXrhhpAj2zga7UYCIhgiAOQIWr
q5GPCwGQNcnnJzAa0HQjWIQdmAuAv8QmOlhipQuuN+ONnJTvOp23ujmzwbiAuxqQWSZGIIFBab6iWGEjCiMwjaQwSUOh1s3xxFu04uZXt0687e/bdOwA
JJq0WSIgC7KQeqmoDIHB3QM89o1DaWc2hiprdarVbQkSYzh7p7QrUHZAM0NXEa7oNkjUEg01AMlJBEbCXN7eK3rXJzY5vniZFKZHYYDnTjOFs8VQzQ3U
2khU1qJqhmhJ0FRJ2NFBrSpLXNcy2qeQGWeWFrLHMjVjlsIISVKPI5WiIhOcBRSpECFalwIKDnKBktIUDqcZpEgnEJE7CONk7NHRIDed6gd5U0CDYgwG
9aMISPBQ7pOwyYnKQqQmhmCQNQJxK6CkgIJElgLfZOskWtb1s0NDYuIG5oEAVtRzMaaIWBRBCQCCNlFBXtndNJqeMOjIeHw8bocKwOqVrQSc2k2i6RF5
0kpz1IZzhrg5ZAIAIA/pfTUgIAnZBHnwOXb2TrpKdNnxrNHF2jhTxHYGkROnQeuys7d3G7zzEiY8nkw5KgQSIhnMGuLG6HnW2Dg6gbiKGiB2M6cB146b
OvVNHGg30YYyCRFYKCkiJZW3AUX04ZAJFHs60N0pBkoaZCDepVcIVG0dMMuBywE72TookiCDxu7iKqACCVhLMhDHMQaqtiY3NCA4MUbHRZrRshmv7XRp
kDRUs8cBht6URnCOcB6YaGpgIwOZQiIQUmBkxQDRCWQeuhSxVYVyhhPDF+FX/vW9jcOoUMNxxygyPHQ5NLckdT53z24E6pgpjS3UA7yUJqA2zdw4nUdN
gmR4ozoTjBG9igQDAHJEhkmkJQTsmKifAoYcpdWH0uc4JOlAp8NSRQyf0+36hGHHOtcGX32AeAOgYdw7JIfYUDEi/VsXq20ZxTedDLw0qVLTnN60YxZt
tpUcUBeCAxZDIIJnVTJGUgQp3BQE3WXlyr1EXGLw9mHp+iI2t8NREGPMIBJDRswAY4ItixwhXKEjkYHoko7W5cym4NGZO5qL5sOygOJYE99bkckDWDlg
FzzMdGeIQQPTWFJTXSUomkNGXxrrM0MTtdeefHjk4GA8Zy1ObT7a2CbFwCJ52yQCehUQGMXdvRHvhfe7dM5cRRR66pgjv1rgXSUZ6pZt6IYiMIpKyg9G
iCxEU51ZMiW6iYooCgxy1EFqde+8N7sxw55dE1KwUYjOlJTnSyYTrEUg8IcbDuhWaYRZC3VYca0qxRWXCS2r5EhiRhYFEIX09YKNSAwB7mBFczADdvXn
ZsR3EGhw9F52cQJeJcHcbrVfZZMRUAQ4ogkkahKu1C5UkbvSQU6mjElgJDBIjkgCaSBFIkKrCMOGo01O0Nl5mmBGAEWBURSouGDwbJunDuI6uGwBAvIj
SOa8oLVz5qlAla0YK8UucA5PByghdb3aBIolBBGQJkgjekON6Nl1lmvODwRGKes3J5yEgAl2kMx13WpxuJKIgTRKHL7KRnZMiiBJoV2QHyREkMjhbZGo
b2IgXJHCGVAIiEs5akjfN6PFlDmNcqDAgInOsxIqoHOw2HElzDjUsk1M8GjocKMbeHOFrJDKdMyDYa4GDrxMCyZBA24eQJWzGMwwzDaSJrdCYQyHHA6K
OnKbG6w8t3dmzet6lhWcY6eDlvF2GWnASJq2MS4kDamtQwFAvNLuYgbu1JkyYxLSBCgANiR0CAhowrcUmpjJwMbOSJJwI5AIVCUupgRM46c2hkzUCkBQ
EqUqqxyZM3vO/E3010p1anWIVhPV0gpjOKWTnhbu+4+RCOaJOD5Y5PM4Pl3E4cn6XUMAgUaqbMAWSQBZTStWhcCapad0Ii/GrHJsbNQH0t7itjvXFRAE
7EsESZDABIXMwRNaQrRCrtonQ1tDLTwCoulkgEGzOeIXZs41YO9y71xC0VQWRHolVBEURUPVpFRDfbnRpA6a6Uxx4pe1zz1UjoLjUhpSR3qn1tAPffYf
fV0QVFACUOhWVEoo3Y7mAN/TvgjQ50gEAUD3TcQODB+z68/MBfuiQhjMUw+9eH1SFnoN51UeLhDwByo1iIOmdkbMcUVHhjq1IAEnUelrK6titKKzXOsH
ryDNOlzM4Zu5Mmpab8UnDJ1vG00hgxA6YHVht6aqMsK5CurLFpzMkmPFS1wVRiXbxt1KANpJSRJox1J7jp1HJFanY4CJBMb4LXAckMHhyHAkYL2wOoSF
bhI6URcWRQTUCLtBRQO3AXV1JDjiwljIFQMSwcjCLJymmQ2mMFhtJtTxaObzfKb4QOwYDAJqJZqcAqEhTvSgXIuGRNisDkVchDnFtCyHYFkCrNhJ1VQr
mTgAmjyOKGoKml2211eutTx2aZwdWrwJaGr0sW7gxhzJnWgCwhdQyCQERGpQmcC0RIKkwDnEtmaVTU6lGsD4zRUjTIu4jZFGHLQ3N6iICmMTWGa5OKay
UpvMy6kqlEbPZFch0tVGp1g0hfJw5JJsts1DwnSYkUHwNQTzsCNQNxrEFg64iuZQ5iCR32w4BjeweHJ2KYBY57NDFSktKJu3VarjuaGHJxw21xXz53rj
gzsCME5B7m95cRTHbGF7TaFB6cwuhIIIEkaOxYIOAsigJZaFBQbxRA543gw6Q4LI4BJAMERq20oUUc+YdwzOEf08SdrPv047r3TrU9OoQ7u4EoIqyOFR
kgkA9Bcg7DW+UHg2WlGTzuOIM3iOc5hka+INV4dEEERswAuTUGVtzwmdQprtaecjUVMgli2Ixo3gGSFur0tlgxQ741IohSkjArYQpoIzvq45GqI50OOL
cVHA1OSOwbSHTQFm8G7XYowTzrvOhMZyLWVyLMokxuTJHQLqm8PRaQxquHwRVBHXOOpCoSOEG1BE8PqQxqWGRydAy725I0FxIlxpBMEKJ4R1iFSiJ666
uDtdONFp88yNkNjgCEDxzXHFjjnXCUZ0s5kJ8b1i3QoUFY4uzoUD2uTDG0RfTGwaK7MJnjjVSWNyApPPGugDd2a3ux4oVAghc1udlg4ciY3cwalhxioV
suBY8OjIcRIKkeEG0JKrg76mqBF8ODnBGnZ3b1VsYQJEAWEwasTqRvWuZAQcGsEhWo4F8zVWd7LcACOFxwuNWgwgVaQx8uoh5YeEcMEjhcTAuCRpAcHL
F77Sg7wLQ0MKOmeAeZQJIPh8ZNNRjkAkhgvQbjSAot0qx9PdcHCRzMOxlbHFHjQfBBJIutcjUqZG2MoDsgcEVmzZXahE7BFAEc5UzGa6fJG+9DAT3UHr
QEDRmBYekKIFwdXzGz01aGNYaAANCccboxoEkGN64W9adhAxtYTJTLTinIo0FXI4G2xsKBsaAYIiOjAXJoktJ8VUDARwbnjp3urmODIII51vKwM84cXH
S1qQXmtuQTyQ5w8TxtvZ6vkczEikbpYaSi7Jvlb2ELN7W5pzOp1nXS54WuOWieCNmN7rZ4JNA7TPEt8V1V0zo0cvaYrPDWDH0WWDJcpyxwqdE99LL5fS
BAqhQKBzQhVChwRJFW2pqyeadOD0EyOidOuuibZQ6DDd6Q0bQiTk7WkRLSrAxm86HB5ofiw4DYnAZvLkxTnxmwkzkHRWNDRpwIm/Pg473oDggSNDIwC6
RhIAi0jALQXFjrBXJ2PQPQwcDnnKlgWOqhAOXW2BwtXdsICRIIA3jBzu4uJF0gOfGnzzoBxrffAJgF31d7rm9o4b6B31sURZxzDgnp4yGvLOeRRFQurz
LTjjONB0TsDDZNawwRpmFKo7tmOZrO4Hn0sgHMgyCxEgiijEExEQic6HGXfQvj1uhynAY5gSIFgQOHHDqbLr1FMgzFQNJdcTVczumTxzzrmcmkaqZn1v
XA8WThkBa73u4uNngOm+pEidgu0zz1rWAKkEQiRQBghazh1KJnlASWUcfTmUNtcWqK0EKXUyymEiS9P+wCIA71OueacxookhGASZIJ24cvfd9XT4bizL
8dyLIqSjQ141WcX1auS1EGNSyamcqsGJgE2g6UQuFzecydE3vphd6WlMajDlr5ZdlHSUxFhQ6J1zW6WcY93zteejTqylLZA1dsIbxzNtDNJ9kLvBxU3f
HXXFSeeLvXfCVKxxgelsyLqGSbBPbLhB3q+zsd8B6UbQ4PQCEQBJgDdrArjweT1rYXCFR1QCO7ycZRw+ED1GBfVPw8h/cdvf2DQYnHMDZEZZpGg3c7YE
rFSetqsg6fITN9Lv3wN/Q7zNMInOQkuIoBdM3KMWoEERToIAVgbInG5MJukODayaPLfXZvjuKhIbErVNKnBK6bNuvXl2awzfrN3da0+TJqHh3VVCbSHa
re+Do0t2xe64IV0+zVYpmQ6skAxVcowg+86mXnCytccuPbaA70uyOcHKyTVriY4gTSRNGysdt9rt0nCLWvMVuFo99W6XvxTo+VvnpoNGEC9bQ7uVFd8i
qsrs71Fbvk3wR+IfjlbQ5MDRq9rREiCQUEGHZjvgvXU3IihiQwiCfD76QClV4mpw6LBJOPQrd65HgsYdNIJEEZs8VLpsIdVOU3vSk6adZWs6dja1rmok
ylR4nAoAoEgFRUcHulG8F86TJjj7Uc5uzUEcz2wzXd4t88VxEYScKB0DCIRIBMFJBPfVMd7p61yxyXwDKQDI44kzVuwFpnQEshpYBiF1cITzWYBpMtEE
DSWpeJEOqDRRntjxeYLDoZksC9VxOBC3oocllnFqaSsMYatxiPEJA7zZkhQ8EiYNiE6HYk0EjqU0DsuGjq6U0bnUHm8Bti52GhMOipkY2J3K8+CdO6hK
9prq8g4U4XgHoB2HINNbJIsnXmGaNAHeniZrYFhqRgzREvSlHR0ONBTGnMeRoweimwbVLKShGoaO+RaUwmoWbFDcM6FkZCk4mpohnGuxUQZaVUQVdw8Q
YcQYQ6mwks3DUIczJDJjdTDc422RDUBCGxRgYAoBIC4sdaJ1AocjFEPZtdmYkweJmd5vt2YHh5e/TgW8cuipuKRSpKqIguEZ2nOHKuNO0hJIAuAaVAKI
imkKDAlxCnLBQPXA+4+Tf1Sd9A6da/X4Nqes0J30w5UN3/T910J1T57ggBoJyFZAMqIcfMufeFQCvku4T1QD/a6IHqAV9A3VM6cvDzDkqHKQ5yez8u/n
zI1nTx4NiOrIHCYiwnYLJiTj5VSzsNOqD2yHpai/Z89HIlKAmm94J2SnlCRCYQ7KeMoYQnsYACgmSYmCyQMAm/BhJyHp4trT2GCiMMt+M1rJpgnlvqIH
o/xhzQNnZBRY22xvQwLo9ta3OUs7dwnyQAnkkhA8f+OE+yKK7kJ5kJklJEEIyhQDUCECiIoxECpJD0D46LBG2thbDCBiCYiWikphiJiGCMlMkFdCbQK+
wBITs+UedsHLdQMe2+g9qB8E+RBLubyrBKgd8J3QIadPeAvM7Oqc0xwAuzByDqBtKggQpOA6SWQnpPSBQmt3v3Txv+3OqCaKj85i57gB3xAgeSEevO3T
5LOO0UjlJD3KL4750COz8b5W+O5Ajicnr587g854gJ1IFsDt0KOePqhkCQV4ChwuCIsuUFSi4t9doURBMuHbzI5AXTb4Z+cTgdh2+FoX4MnJqscUHd12
0/yTcJ0QIIbffyPP2yLviGXEgWATB5JkjO3q527Amx22yHht5kHHCQISa7brlxPPXcAukOxwgaEw7ZPZwZRwAhSSVZCKjkIdvCvAIKed+p+fJqfhbst0
jlxNgjHO1P0XOdcbDBqWf2kDB1Xh7MZIs6kYJJ3SBmCGQ3DAuQ5BehJi6mQgMIyGpNbmVqTJAq0CYEHJOCECTCnd6u8ePF+kfA6p3ppAF1JcMItTbcgl
kIgnValTaKGyutbO3Dxo3EpeY43VENjLzeeryQYjw4M1IjwPK4JxpMVSsDuGzoQNymTrLxrgMBICAA55A+35jGDT+Z/H8dhmNjvgHRA5BAkVDBKdPu2D
n8MTn+oOuT2Tsu6RBtmLGwa20dHqqjBR4PqgoNrJow+jRoppCbRIOSC9wJ4IkiPyDLl6WHJ8l7ScO/u06jtPlrjjDOqiBiQiHaPVVfkQNC9+x4JWJkBI
ADor8fv+guS8AYHu/cDRneMO7qTVCIFmFGffOhvjYHYmnXTWR06cQxh0obcN106YhEQRGywxl1chGMkRGMDKY2DZAorw3OXloMcNi5kGuHQG5+KzA9DK
VxReSq4jyMExF5B3JzO9+Jr2T6rzuXQGHs6nUMBZA0PU8E89I5o1hpo+eZI8XwRptC3WOPloEXOJ+jBYAPIww8vMRBYvjT5tWsW5RGRSTGSUdVnrq2RN
GyjkDc5NQIJk8Lh7rCh73u3sk+fGB3OFNE7eynOO2BdsLtuxe8Sdra21bSwKwTRS955+Z54e5n70A2dUNotMRP2W4W+8Z8JzCn1h7ivKsh1Qu29Yfjxr
OUWHWcWe2teIB8uD8ep1Vxlh82V6FPOzEikjFPtxK5pe35au0DQaMw8CEHdFBdnCxBYIqiRBHLhhgh5dKw9meHX5XaO7fFCiMBJ8jv1DDpI4w7ER/h7n
Qe+QUQAiAb74BDpGBJmQoCQ9mWTuDJsTuDb094+8JOvz4Q+iT9nf7D2wPq19uWrSip7bJzp3Jqfuw8OyfohHV+vXJ2ZRJwyjEzXAQNH30hzGcas21HA1
kM41hMYdYyAadMlQOu5Mw0hjyW2xNWRmsFyQ5Q7Q890ShoOI0kNs8XX1b6XWa2ANi1QihYw+1+4GQnPlYRIKblySDzl0Il1y7NOpZgIklwlTK7sLMFIm
q1BkbSonDACkGMBY80CplKcJwhkWIR3fEMchFPWDXyPO2+OPO3hPJyjsyGvIXrGPdi+ISAOcTbOPQnEmmXeRMlgVgJgIhCkFkIJxQ1hSENCAHPiw0km2
GOzS4Bbc6rlmbAA6gUDIB2AlUdHTBMSnGedTRpkU0Bywk4SKBp6U2oKwXODF/AOCanBzTb2OZgcWU0ObbgHRhY7pVqEgskDeSgpDsM2wcLWsTbSbGKDw
mzxrHU8gE5wKvshEaRRD2ygPthUPjIolCKZKiZIagcIQXUg0KAZKC6gXIUXIV+iQ0QLSgFKuSK7QCGpBMkF40eQHgBsgbwAHOEd4FKQXUpzgTu7ZH2GY
ZjDkyo7F+y043ACAjlwiBlCQlYSkLMHCycslMYF2O3jEA5wBQqc4i/DbWlH3nJA/8JUKdCvgK/jnyfVqNChzlA73l9UxFHgWEQyF5lwcyZcKqiSstCqK
0mpCIMhySIKdIAd8g0JSgdPEBeRyAPc8wH18hXxgT74oeQCPT1YUPk4hgcZSFywSPpEFiwJ4+3sNIlCkycqcxxSIyGuj8/evhsIG7IhHcZr1LyoMtfQJ
r1DKDnx9Cjc0mSTCndxyHKl5Aj4HQV9BA8fDy3ueik+XFJykOJd8aTYy5N/zz1J9icmC8h0b69xOsNUQDlY+Zljh1+NQJBGhFwEQYBMGNhLhB08R7w9i
813vfmQhR9WEu34bbDFTD0kIr9GB3/TibHTOATznF1L+vR9+vJ5ZU21UcCC93d/NURCuTUir6IiIO8acE7ID7yDtD3wxzcIMNydrZtYOxiKKfPy7+aox
ncU8N9TV6SB5T5xIiKSgzwmVLMEsJdQb+mhA9YWKCHPUuyBzZ0kVpxgR2037iujwyD2hgsfMDiHGQcq4eEUG2StnSMCiyTn03dw7QJjlZVQKsugdCrWa
hwoZ2chnCDnYTA7LgUM4FEakXkxGoLZeOg4eAZAldVF845+IQp7FJEBeCxx8PbkDnHM84XPI/E4xl7HggbdXj3diyQXuuHl6VyI93YshPfui9ClvMLid
yGXhEYQFSbHJtdAPRzytiIxshdxrszc8CmR2Kw3dZzNVUyIkK0ZZlF6d4D593b6TiO5w+KwgT3IbeEeF6dcNdN/tPuNg7hOqq3goB50dxRGNgyRVPkSG
EGpKscSomQgmRKRIQ9TMylPzPqhJIgpGDyAxwkDFwxAwsOQBsATyOl7S4V+9HtUl7E8l5kUq84CgZqKpswp85Q0QFLQ9CU2h1CUhQNIFDYY5AlLKqQlL
SQX+HSQ+QiMGGNdk2aPOYvJEpQY7j2A+G0b/FxGPxovRhAKL8lToOap4R4ML3FQoCKiIYAB8GdNeXdT0qEB8tGD2XNRPeKdhK9iBsInS2zAPcHYF25kj
H42guH0Y8yr7y9PNv8abipWBYzhLpxr4ZA/7dFdllPUvyP2TZhvvrDsAaPKI5Nw6U4X5XBZzucv4eW4G80RlnezeW9fmNDTRMgXsxWMykmISFKmMnIaA
KGJYhElAn1ZjMlRBGpDcQ8CqhKUpQpSSYk4TpCPhRKeHphqqqPbZGOYC4ciksd7wSeTbztNEI/s7WT2bOENom/fJtmkP8ZhZBZr3eDOmwoS5GK9SAeXk
gcudh6kj7N+F5F3qeEUBVUAVQI8nT2WePmUJFUVRbkgggCgsBAEiyRd+53qcnlV8xszRQqawphb6Ybwm2YPuM/aCeAVuZj9wfD6APBB7x0+xFTjz5543
ADxIBAQ0UiTAEtQRFESBMSkJEySCCfOQE9YH3CQkuAAA4B9gQRLaqhOBC6j8pUAotEvSrcQzsFRKkAX9BmPdNYiXBRMtExucNMdYWcc8eib9elhk+mYd
IbrBfySsTjZ0vaXS902PAUoUpHON7rsbO9szc6444OacHM08+OWhwQ3UQHMqZBTTbYYYmZopCRqP2oZ+EtO+My5841sPEPODUGoXiQNMoeyTBYDN18Us
HpZ2c3UTSbMLzuZD7lVm9g0GyiZZ4yiIJms573YKoZnpo34ofAfPe76U8Ia6x64B1ZJkHSQD+thMOBlYgdRUy0JGws+dDExRo0AS4KJTT5NLWaNcJdgA
mqMtgUIKIBq0oj4gRwb+ry6bbJyfLkktzAxA84R0oRy8dvxXw6r5tDsfXsT9SAdw6sIsGIKFge3HIeD01mhPBCFd+ypj/Nxue5M4JaNAZvRHLLy44gpr
D5ZcKCJoUVB60M+jp/a6fSUJwTkgXEkxgcIURE9fTRp1HzEQUg1tOgzC5versrOKds265ojnKz33iGFnG7OyaMZDgBknJQA4hRy7URMKI4k+ODkP67F5
IcOeGGDjDozJpIhvDCvwpgo6h5fMSHooIYr6hAIAfXPHwxAdSo+fZ7uiKc+zblySSUTPpBP61NHJACBrtFTtxDdu8h6cwPL0zWn9G3dgac/m0DZml8+e
VObNVcWerH2+DhI91zogyQTqKh0UT0J7d+UIdrSfXx+mfen1+Zm0j7eQYv5QT63N03QEgZX9tUTMBCdka2hFkW9sYEroJSm0RfQsMViIocspuw6IoH8e
bo5eDrzdXgWFYVWNzhZEkUYRtPFjED+29aksIDSlw4QLEm0mnTYzntnXWxm0OheuEOGQ56EKjGDtRimolLTGF4N98/fvv00jybqRJE2GHZnk7MGpODYk
hXq0GABRgWYGpQFHkxZ2YTUQEcFKIp6L2lVcyplAvApB2lri3rchPkhnWy9wM3bPCAiKMcnCBtCfw8Xh4dsVUSHKTz2s4dMLvy+NbOdHoEzeFAJQuTHJ
EblQyIogcG+eeXIBa6qmYTrqBphUWSZxjh2M554chbROsp0MKJ3rb0GXYpvS64yjuWmJxrDzvaiXRIzg4KAojm20KaDpyNTMkyDo2KkKp00QRlqKthwg
YlOZBcE0d6qxJTQwMK+WJpaBBI0tcTvIqaeC2Tq6ckNtNhlMI4Q3uJqd3cqUDvhDUqNAmDAIds6oVwCr1QyXO5eqCxyIDVHYbqRYa3utVmHHBNqyWqpk
sipd3BrGKEqghDIAagDUswOCm0KDOnGTMacScAIooccGE2UMwAqaR0WZ2y3WiAyM4N5kDNlghnFnaJrhIcQ4DRhUXpnHO9qCqgMyQMt7u8iwogQcBFC9
QJu0BN8GxFhZxdVVkThgHNGy4RgSFbrFaZ0JEaIJwoyibzKurRqQ3CriVJO6UlliwYEcHeREAbELjhTVAxDSEaBEbgBW9ilEwhVDN3xnqhMaBpWgCkDK
JAV0hKJ06TmluibkjLbuCLwCZCnZblrrIAFxBEDcEggWBgZFAcVc0UrhccOybkVQASQJlUAUyQFETGeJES5rxCtAumhkQNJhAVSUhEghBBQHhrChUUmD
ZB6A94cIj/FoGqlZBZAezqHMTqfRI0KsSjJKFBS0CyBNAkFExEQgFCJTABLQI2z6Iq9h3eB4x92GDkDR8STPlhR8WDZkIKQigiAiKEaCkKAoWiCVaRKY
qmPVZ4L4KdhKJkKUIecqmiUDJFTJEJhEcREkfWQ7QUiDqClRMhASlBoBaBKUe5BEDlKgJQA9DHFWGoqikoiAdhJD9MAaT5VPXv8U0qHMg4FQ8+07B9qH
CSvqXwqoo6ZhNS0XPDu0hn1TkUJSJSMVIFIUtA+pEIMoonsSb6Tx/ZKR8CYu78sPZ/Z54kJxpA6CoKUEjGQGHnM/nNB217ZiBiBO6B56+vr8jPb8BcSx
7ik6H4ReqlVPyeVl13ReWPfaFEYagmnOHrrI/Xr28dDh/9MP/Zn5OEN2VC0aY5gk8/4wPlAN6SCsDhqNpaWvrlDE9IxwzD2dx/ryDGn3ZGk8nNKJ/OMI
HRCYEThA8mXqB0RxUPqvEDsHfQn7ahEEFFNiYaOk82MRIwTPeBPJDYH9qhhlsQgo4B4XfBk8qgKBdIZbmwf0oezXseDwOSgJN1bFJUQhVNCUlagIhXJo
qHGwoCCiL7uOAHCuV9SA5MoqEIB2VOVUMYiy4ciUxVQlERGS0QyMAu2ZpdlFcRTJUU8VNIG0FrYs/egd4iysC9BHY8H7iWSaRoKb5/Lq8w6/b9LG59hm
Vawhc4QO1+n1gD49bAPaXiCh7CEPNgCwDcP7/fSVESA+NA4GrCf9jYDWtswBmTc/8oMQNyQPW97FVMlFFDVARCtIdoLgZU0gzIRK0IEQItIsVCJQFAB7
jRj8YLMACISYYpqSil6SZNNkZQFJJtrUqDEFKMywQdkClKUNNNKIBQoRINBQNAvTRifFPECKAIShxVPfsIHQJd9Ki+Au6IGwWyPXxTnfSQ0oZDS0AZIY
RQQQIUhS0AuC5iAdqKvt9o6fUmjy84XQKg+t2HhNGPthfmWk3/Sa9TsJ1HR+E8yOcuax6KP39NPDfRubawL6LiBOHsh0M6oibZDkA55NGqPud4oKBQ/e
7uJj8DnpWl5nSHmHSdjR3gouC6NkoikiIEk1ruk6dNlVNdL6Ufh6xP7T6nMvGecwT4w1b9TgxQ1veqQKU1wsibdN1SjHV072N04bDVM3dAiuQQOM7uwT
lHn0zXwBOSCf7QAgEGR6ny/Xx64OZzVPb6tkTsfaWFdRXnj7FDxNgH5Qh64UyUkU7w8SAJ9ZGyIvfgHGxjyLg4Q3ZMEnOAkBTqDkNyYOEyh0ICXA4Nyc
mXKGVyAqkmDHOF2MdkIcA9AcgCO0krtwO2/2gEPCB7xbHCLqAUiEgIqEKpQJFXJBRpBJlEDJPtOzmcwo8O8PDyo1jxFerBy88r/LrlHYiqPrkEAOoQg9
vkPeGwAYhSv8IV1+XBx9nL0w20u+8vINkwMNPU+oDhmps9u+Jt7U68pNQ+tk97+D9+WXStgrPlTB+uJckz64F7Wic7p2QqPU4NYS25qUZoaP4/1n+jqG
9hD+YSwPBIVAJfQT2cGSBCHh5fp+tEopSPZpMMKsFDceO/+FfT2Zv7X2nNPcwrS2jEGCmXLsHIQhzdwdCcOhC6KI25IQgoCcEBdygScnIFnc7df6r3NQ
Qj7u2U3O5NyZ1kC0mLCrU4cDhHDkXKNtUJhSVShCykySTH9tJmrLUTTknCDtUgi4cjzDggtDhwgRwzvQ0DsQ0jSD+Pv5ec8/TNHToBBph3MQ2cA5mkOU
uoMlF+AL5qB6uxT1hATAezHg6kVV2GJYGQRFh2K988wF0mtIyxTUUzMiwTRBIdsVGiDGCF3B/I8FRM74+l+XE+k6/SE9kDf5rJOEJz5bHHLi0qDLLJ16
gV0YFvS0wpn5WOzgOA29E38DaIkk8I+PQOI2fxmeaJOzz7d3dB7Z6HOH+X37+/Pf0OvUSdEPDjtP44fJU+IPwvRmUGqLmSfExNPy3jDLLcvLoFDdp/Qn
8JOlPWCm7UdyQEOj0D6jW+r/LlRTE0deA1qw+jWBjB43rMMmjpr9mGjF7I73s6nE7Bk0MyisqJHewgRdzMxM0AIdSpPgigRVVSU40rEy3GRdhGiLaj7K
LNIQgY/2qouRPEh3htwmnRNJqiFf8sCZXgeAB/vqGIppUJiJHbubtrv7rXZLSqd596Hz5u0FFE1IlbuIYnOyC1xHqNE4eOu4YqPLKiKvwQs2iCJsL6Bo
zjY3Tskw1vbgn6IA5bKp5o7q7REKKiCgr9jJ5wRRKJ+Ikdzqw3aqcWgpN/Q7ijvrOlkB9PYGGz7Zzrzjx9/bryO15Wg7AVE4AQ9J6w1J2xYaENEUtn+F
212xbIKiL1OQ60qOes6GNZUM5GpUHCo4jrd1qklgSpTaGK0LpESL+/hwiCjMdmGsRY4TiiVFMxLB5xyZiJ2OVkqxTVmyuTByAcmCZrF2cuAUFo0aC0gg
E5xCAkEZDQgjsWHAhCmGjJEYUHT40rjuADsoWtEtWl1KSex5a32kaaZjMHCAphnlgGEE0lMhZZVKZwn8CCYCUkJh2QPX1e5sJsF0EEaDd0jCD1RrMERM
wcyiowV0oedwosGEPv8lT5pDnAPTDgM05iMrRGCKoHu57IeFU+gOdyB6oAKGqSihKWgoKCJYogKfED13q88LUGv6CLvdwKeJEphdyKI5Bc+sYVFUFHyU
DY7rbkiflIAFAi4nl1hsC+bT1fPTy9LPU+MDfnw6MEOcBrqkw0hhy13DyLtfNV5Pb8PDm9/bY/DwnH3nl+GpA0HH9DAZZcBtqiI/oG3jnxrqqkAFACiC
UgoUoqZE387tJuVFwpDioQQUURAQd5JCHaB2LCSbhAIHZyZcStmd/jZenaLSJkFxppcZWGpCJknAZsDAKacywtoWjZS0GRJtgsgUc/wPrgcmtvAp/JPO
fvxY3w8bEk8I0Ed46EJjybCzFVgsUH58cZqIk2aymRkLGmcZEFFAIQgQC/HHJ+R7t24jeTToLOKwFGlFMx/fkqQyDEsAosLAPFkzpJ5PUqNazozBOjZS
yeXhm2oe1DZlU+DKGBwWfXahMu+baP2/S4d/uDyCoDwI+3QbnfJ3x170okdWW6ro8/jv2JnBF3beY8hCwRMsmi6ml58TzNJ8+/FRebdYD0/zGZ9XsiFD
DmeUnxjIZDPDJA8wDRmvDAwYInUPfDciXZkmbh5jr1eMgApwIkdIB/N29ghVRBNUQoRMTSaBDDAqIhqWFvBQ1+7z69TTsIIdbUj2/dYUe6MORjvrgNKe
pCQU6SoduHLw5m52yNDxZKuQpSDidEPyjJ7KOWZucFH066jhoyFTuQQk7d6ECYcfqTWpfHJYq67tnm2H20b9oJje98FeM9pKHa5gnOfj8900kyocPMxO
RAU8nzhrPXvbwK9JSwwaKlEYdHh2mMDyB8PS1LFbnarKEnUjhXJkGYl77U4tdAbgAycfPMM2zFk/9W9xDRRmqLTj1DOzoqIjSovlsThOu+ZOvcywncTn
8Mm4m7HpeeFih8APR5z7V5lS1Wo+ifiHU6AeEPgk8p4aIb+zvWjGubB5xyGTh8kUTntoduQwWcH10GeV3uC3MEsy4dyiOcLiwR3dg+hMYXuFLejk4G7p
nCUDmSHusRsgmU4fv94Bs1rrhxkNo640dYUTifOe4Dy5w+UESFK0LSUUTMUhKUswFVQNUs1IRFIFNIFBQUiUhUwAU0qUCU0KMEJSp5KPwRQD0OvQLArH
5WT1PVN9k43YesJMClBMdpsh5QPp1sI9AJRAUqT7GC1kxAFOEmEz6IT4DkZv/dfDjryemBWC7G+PGeUdlOO3Py1Dyz8U7icRhr2JQIfL+bXYNfLOkydE
h4YfXzCxDKHunpqes4Zp2WBvoQvDs2e7hHLsy5hU+tu6adpwYmFMTWTWgFevHAkwdCTDZTQJqSsNHG8ADU2VZwfMtEFB9aSVn8zTrSeQ7enanbuPIk6y
+CgHuhSlCYSJoIAsgAfBIOX+xZTBRPUeX860u0Y/lcYqiBYOYnVeV/I9GBJ2QB8DU4DjXw9CzOHa1uQJ4So8IJF9A3Fcm57oSMAMhAIYlN5gVA0hwb3r
RY/9uY5eIWI7WFlu9H2GjuEF42wojdg5eTpW+80OmTTA1c2aLuiUpjNpEEwHb6TgMWiYxWx9UokiihKQ/quuKhkUoAWQk09Aiogi+gFjz7XqylR9iMF5
R3neQ9qyhKkrgs4nhPEaDxTPJ9yZNfPz59R84Czre5AQoQrvXgKNu3kCMAEeQOUAA9DFvVSLID3+HXX+XL2swFiypX/dhQ28+UvCL58pNA6QP57U39zq
VJGw4CjSQiJIARiMLz+tij/zix/4M9ZoRT3+Hw+/IU+2t9tzBFhm+bo0aZco000L7nWTsB0DYrMPcBxuB9xyXR7ekcBxswhr8SOZQP6Ntc+TMjkFQgCj
tJ6pEaNI7KVKndvSSaEkYkhkhO1gchgaMk2hk1pzkuruBPoJCAfyRhEkn4oGsBNFJtuBSMEERUkkW2IKnfpAyE5yLEClZKRCJ+2NS5GQOAwOVSkjSqYV
CAG/INhdZgqkqhygoCgDz7VOh4nvz/rgHAKcglCZAIJEo5+AnM5ZpNigA+bBQMy0BQIBEiESJQpIw0IFA9717NIgG/+/9TslEEUwd/XNH35hUNUNA2yW
DNQkTWRjCNBEUWABsGCA/6ft7D/e/0/pVU+6R2OmymRwikpgL8u3Eslw7AjCEWoxEKNav953/DTB4Gbn+keYJjvdGjnd/yy4qMrXE6wZgPnQE96wc/nY
B1sC5RlFDjbcirg4L4rzM+hJge1ktMcHrgDL5qK8KBs2VqkSMJqohUK3yXWsdya8SdkWcNYTEhrk1OAIJs3U7DYoxAJAEGtPQlTKY1eWAwqImISk4sKq
YskEEhRVVUYbInTv/21qQRe97M1z4A4qa50wGNBPecXUOygqlVc1BlAkETSc7R6a0ayVNQmK6tylFmjjlNzo+eYUaONDAOTRThZgZyWTCwuG9wCzylsa
QCaazsjkGpCUU09g0FJDinu5u6oAGA9HKyLFjotUQwbBAlsnRCBEHC4xwJFgGCBLpHSOhoK1WrmGpV5UBGQJNAG0DAekSTpVhuWSQxeAnBp6GiEWqobQ
3aAml/pp0FFsaxCTISLVEnYQ2QJMboFCA7lrQBQFA1FIqKGXIpKY4GpsnYODREYlEUKlQl1zwZoNnU6J0zfXrm0kxN0MHVtOd5o1nceCPHYxWG9ONnUR
lakKEulVaZEiqAckzcid3FgxGTFUIAEUCnXgzW9x3wmzVzDTupqCCzN6ourTrw7w43m+I8kCjNarhRSy04KUu71NcYOIWBm47uQ2XMrqb6DYmFJTRg2q
ihOpVnLGgaBaC0BNETAoStLQwIK9ZL2NbhIWCkw2ZABYxYCNTGriYoe8T6FVBINlQSAIkYRhBEw/Egc2rMpeT3jwz0CrGC5GvDqw1Q476uo0NXnJsi6m
gkDLloSbaD75XV61gCGxe+rFGMIkMEPkE7Oz3amYdpBZp8VZLCIW4DBNx3cu2H0DYDUTHIvRmJ6eVVHBIVDRYm3qxyLEIqxk6F5AIWdzUBwIgZ4TM7XL
sbG4FZVgp4EMujLMoUDEIE1U0cNWpDZXzugThQ5fXEAZOqvAAGwARI4BJEG6gOIkaFv4Haj+I4GrNavfSAXe4Qo6DNAs3nCsabuN3BXZhRbCklkV74Tk
2ODdXwNVKw+z1EDQ3eJYDZbsrrbHmeAJ7oZiGphGIkYIGrFsEgcAYABrjfAijAFXA1B4mJtQiKhACd7wGRC0oGsGE1GpBh0n2M8k+n8cmSKBcpiVJDGH
t/VdaS/8NpRGSotZCsn4pu7s8+vXx7sB8/KRvIP0TFmIDKxznvFyiIkIBkq6EgVYSuPpYYFIVlk/N2OKB3wYgAaklCiGiBtxn9HkmnDbAOEAqadZJFYy
CJLxTGRTRJXsnUSSjExJEAVQawxRQH53XGsbe1nXOegWZAHeXiFsN6kCg5meNZzDUiRgwIIf9A0Sn1aUQqWWlhTkGqHSB/QlCcG4zyYoBckCgbWcJgym
xwrC65MzOmykBNhCTQl0D92rE9tq5m8YmxZijKCcT5VUBABhkX7sJgbO9bqxUuK6V1ClLxjNVMKJAod8ndWM0UYIBAbY1Inrisn1eAs040CgXELxT6I0
x2TQeQyPMkpdwrDUDZPJDCybNwDiPAgywsyaKh5GgHWTuTk0kYgKczSZo7BcTF4NzB6CTzCQOY7yhxyD9xB0OEhq1xLDBCnEgTZJQk03Xn7EwAgkFPz9
98y0hY648g6X190C00dFkJxIaA7BPp935/9g4T6StRWZcHK6xpURjo5HPyMU80fAz/8bj+XheYYeHR/6ETUpDUxTQQwQ1NJBoH/VFDQJudTrify6Ztsf
1epPZoO5RT3+Ih/PIqSJKHtkA5IBy8h/+2yHN3GoGhIJImhZCCB+E9dYy3ijIQiaxNElFoWC6D9KYD5sPzEE/JZA+k70fqIpAp8FPspgp9nre0OD6hOZ
LzNARGhAdvA2YPCPXXvH1eo7fp9a/ieZ+0PXpPzFDukSgAO6YkXIBUyEQyRP2SKc5/YgrIJieikH3fd9Xj7t4vrt9eUeez/R0KMCOXuBJs41PXXHDAOP
l3wkmCClaR9UO4Um0Y7BB3R+NQH5y/A64Hr7+8jS8BUkrLBQhLMBBSKwEzKSylCFBP7bsjH+34Q8G2L688ttzf3n8Th5XrziNh0Z0BYLgLY25aypAE0R
kzKE0YSpwWqKm/yy+bwaMh64kU+fnqKCnN7sM1oSii2GJvP/1eX+Lyxq8YTwQ9yT+iFGH82BtOtlHtS/miwD82dfd9zXOWTH8dbuCIYhpUKwmZQUgQWR
1ZwxVD4slBXvtxKKx608WB0dJwzZAxMaMJ4tVU4tQdK+9yY8895Z0cDeyqUmWsRZlgfJMwDeUypQsQZOGqwRObZrmyYx+iUPyGxUnQ5T92dP8bIpJwvV
sQUjAUNWo3eZMQvmLxXJUBFYqizV4wWcMUFCaawUXXVD1c3G8UqJgyUdsrZzk3qU9WuTW9d9yi7ojKlYVD6J7Sa1k5tCO9LjTupZCTilB/IaNN7s/u5U
CliYiqieeYFHfHwtd2GTTFUFhGbpYsHih+DAzRTSYw4ssh6VjTsJWbAyd7Dx0FNKlVvFn+9DFGBp/2uJlSVVnbpQNOkRggITE9A3vufPbA/JqMfFqrER
IqM0BRgI4XAqoHz8291iETkSi9cLj5ZLtIZHPWilWhF/0QqL744qT8ssxCVhJtKIsUAxlGEOifg703nMOVIJA/84CJ934/hAf6CPT3qjkISM9P/19X5P
Gflf/gP5vOOH2UHP71TM37+v6sAKWQEdh/aPL0enRMdY/P7vuM/zbcSi1ZivHJE6Gx5WSMLXx/8YyfFJ+xc/3a79xUUpYNMSBhs0RpXBSUMWjYyMuX75
VNBcKmf7f035ykMfsivCQI21M/0mZcu2TjZtDXEGDxkr353Y9DLhfIShFKMt2+y6o5iCurxMdh/31y0tLP9tX9coGSdxMhc8DrdXssphQ0akQB5/28pp
UipFaJs2WQ4N5fzoDVlcaG4ldfVnqYUWs6XXALAGT7xFBBkxvb0agwDhqD/V7W9L9LOy9bIJt8PT3b1H0+6fjvcHx4a6fwIXVyq+/61jX9uOfLQcNcP3
x70G4koA5HOaNIrpowh49igLhFEEMfx4MP9/dvm9wa+TBRbbzfaAqqv7PqavlLhusCNvDSUXmD5P0EQq0lArqId3e4gspgT6Tab69c1p2E6HhKuMpGwu
PZf0gz06onFYI7AILq3jjlypL0Ld/r/Xz473HLt3SuD5snlx8h2K633Dw3pzH4sldwGVnbg+rCG7uoQQScKJH45TP005z72GdEG3hlEFce75zeffQUBJ
A6oOnr1cmDcayK7U6IHuTxexNjwvP/2ef/7dOzpZd+svV+jv/Vv6u7vHlIRMhFINIxHSDIhXyjU3h6bn0/Uer9DddNPULx6771nc8M0K+0o/v2KskvHs
zEfVZm4bPeu0lcrpkM7RSNLk0HwkzSX/Bg5F6+xrO4zw1XeT5+emsYbavzxHK/g3f2WmdEodYAemqtlxnPt8W/yP2Fzb7Fy8unDG3P3+IZNwR6fZvA25
BWld/dvtF5eVYcvr/69POsvgZt7eYSpT6WR/VQvmq0Kj+KUWQEj7Hi0JUuDLdDtXG2w5QP96UEUVw0izXA+px9h9PrRVKVI1qAzBcpOzk+1uzOCH+wP4
n3MVqk03kgYCNzWfihWEH+/bBvP9DPtAh+0EDwQ9M76wsDDTBjC4eH0fXwaj4Z2zI/FUyLG7tS3dm79aKzlijFgbcW3ultUCD5igRihT031q3n/6tgju
VeGqhj19xG+XtyUewi/NfXj3gCvd09ff5rG2Pl1lKNN4+p66jNASiBD8G8HKIEpQBRxIJQUPPWPEilr/V/abWMX/6F3JFOFCQUGHkeA=
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
