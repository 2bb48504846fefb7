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
QlpoOTFBWSZTWbQcMFsEYN1/gHd29VB7//////////////9iyn4733ePo0+gAB6Aej19s3vcsjmLsVb113tgGRswIIUSo1ht0ztOt2z3s69PZPme80a2
SWql11X284er2PbuFO8FJJAkUFASUbGAMmogNUPodDQAaD5speYdOgSl1kkA0zvvvfQXrA+2GgpR0KaBd7W3FAAUDdgAPQ9Ua2s9Bob33B9Aegr4gPu3
RsaWbPd64HkWxoAqE9ADTIzrKACgJCRS1gomnRpyiqKoFevdjQU0VURUkkqpJRVPbFULu7qutD13YqlABl7MZOhCTwfPWHjp6CEbMLYfc3StKnRpBrrp
FswEVJClFECpEuxiCQEBSoBQAAAFAAANZFAACShQAAFAF5u+44dAegABoUAAAAA0AAAAAAaGgAAAB9G2AGnnx5u+mhOfW87ePewAHoBIb13r3Om3tVjK
03m72d65nDbHutve3Vye83ve3PGvc1Vu68N7y1lFe+dTzwPOvtve1btYDp32D0uw8mOzXRJER33ce2EoipEG7uEjbXnu7MGgIXoNE9YBr3rwA99gPjsp
tNU9AADvpfG2ewO63r53za8Hi7j3r6e4N9cW1zQdO2o+dtD273eq3vce1bD2sa7sHNutO2msWGu5wOnXW5pB27uih3g7Vdb3d9ve+3fXiO+zSgnt3Z3q
D6319zy+vdrZ573DQAAAB77uB6B775LbX2AIArQ8en17bmAB0AAKe8dl9n3j6d7OvRvncB1263ZJD7vW+999mS+61dCt2q1cuKEevdrbQFFvrfOtS69d
sGlBrvvu8+ofZjcA0AAVIAO9K9cqe99ffe7n2WPXSfbzvTq5YuvPd1eDjfW9vXO2Pbzr3cXvdu6ngbFeT1987332WhqXyHde85eybY9u2Do7H2+feAAF
8FgG2aktreW5TZlN1MAUFhvo9zzfeAbek4d7Nx3b6+s+1eqiZjtrkrFufd55y51wAudnU6FztdxBO6+uVHNtenrvaohlYp4SFrW716u1hgQghuuoO+3p
8+bp9Xj3NthwudgAbcJ9xunqddOjtvt4nGnzwBezQGq21mKSNAD6ssyAA1rQACugABQAaA5AvMBtdcHZSwABq3bDl8gByPvFAoAH03vD0H1Du7doLnre
+TU+bU9b68nHoWYe+D3sFAqzwH3d4bz5wAFRAARAFB3Pr7vT157augOhdYNNsresPB60ApsfN75vvtAl7CmTYt1u3ANq5MEgLmamwoAen23tYeUCqShE
fTuGkADTbuOEHSVBQbYxMlAhhVA7mggpddleuCgXlqXto+3zWqqu+ur2ZF9h5ALt0B0AHU6w2ruzYNPt3uc8vbVUt6ADTbRdrWNqMQ7bc294ohTsrk9d
d2NcKkdOzpw12DGszgNHDBSjvWvXgjs2Zyiu67OVu+81yenOSMj2+XysNo19s6a0DtqPsAbwXswqvLqbXsyvtnXu6+2Sr33GfbQURKQD2bIMgVVAZA0b
dm5sANBrCZ2ty19jV8eHJQKPoPRldpl26sXo0kemhoNNaEvQhVIbA7cV0rktgHQEV1TndnOd9xF1Wuu1pdeJe9Z3OTurOxgprW92ldaPOGSu3bmIQKkU
B0pIQTMYYCTawChgAAkLTkzWH1nXguu+9l6AQBp6A7sHQkDgQkoNgXffSNbjW1kwNCXdk7Xve8U9KCgG9znQaoyCqpQa1WgtGe7OOuuCyMZhsqCdmu+q
3ujuzuMgCqNvnE9MQXeaVUYt9u7DW8bR193Q7fdj4Gp7I+wA4c9KBuS23cutfK+dUePO6qVSht3apdtElVtkhQvsAAAaG2Ad9314egbkNfd9fTyDeNCf
Ne4L3Xc84bqOmXQDpp0+7eEglD0kNu6jPl12myeuK++dCgorgAFmPr5AAaXM4j7ze8O3Fevic7fBdsK+97xJ73NpZrrnAZlr5et5vvudvoW+FAUk6AGX
uuufd6ewDuy9D0RPvb4fQa6B9OGmggECAQAQAEAJkNEwk8mSZNG0iaaJkwTFNqYaYghCIRAEmhPQBU/IE8lTelPUfpT1NqGnqA0yA0ABkASZSUiSTTCn
pJ5R6nqNtKaaZD1GIaGhoAaDQANGg0AABJpIiCARpMiZMJPUxJ5NGVJ+TIanok9RptQz1NRk9EaDQ0BoEKSEE0AgJkACaNJpNoBNGpNPGqn4mmEPUypp
k8mo9Q9TR5BJpJTECBNATQJtCBGmUz1VP01TfqNSfop7U9KbFM0T1GjIADQPl7BUPun8LWsRBVxIRFBP+0g/5w7E5CCCoL/5AiqJ/0hRQXiQBAWhAJ/l
fpjLlf8qP/fNjUupP/5hwh8mWcioKK5H0Q7c/+kX3/d/pd4x/6pWI204f/hzZtNsXxHWHbxDlJJNIQ/gyAUQNf/PYubXODpluXommFbhsj/9N/HUPDjG
rpY0czKz08BBPFQSPRUQkAf+sTJT/2/9VH/q//03/3pw0ywqk9F/Su9+Wu7/7/+LadK5h+djXPaKECSnVv4QogFORQdQFNmVl5ECTq6tZKZ9/Bc5kJqg
IGrJ/7VqWPPoGqe0iqDKKNcEVoZsjkqoIcr95yZrBlggwfZUHPMExVgaakk/rkCPyIDd/NQeQH8CEJH6DWMjg89c9aSvuoFJ4AVFOk95nkpolQjlTYKp
QKhQkXm6OOl//mdeKTBv5VDyX/3ImRNf1Z/thh+f+C/tsocFSbrP/+p/1rcokyEoGk3QpBWikq6GBmWD/+8/6JPqPj/j4c/yuXVO3wO/v2+7dUuvRs27
XT1d3vadZT46IkIMEZQGk48qqNxA9xQedO3/xtgSQOf65T0PGa47FIsCXKFOIZnLPQhQUYn77nh47u3dwu6CXls3QpJEfmFEcAgknluUUGUvgderf5Sv
XHqenL15UizL/5/+UcRwWe47a1toOPpr3U3igdUmoUDIowUsN26PhTjlRI/kK+g7t+cx6wuXRdqyemPm9H27dpxqxqtNOJbnPn6Tpecs7rdyf/nNWToS
aFgdJw3+atJRYbpcjbOdqQKJjG0ngIqruIHN82URVm4KPRzH8//njA26aT9pUmy793EZ1txKbfTS5sJ7xxpG8a4yfQ9hOP+eg2+iqt9PFelJb9U4+PDj
5UnM5b8dMLblLsgLaStqWF5MuuBbN3h6sxP/l/ycXcWK8cs8ufDO1UDIUXqLt0d562+dq7A2K9hGTTsJAem3D0DIayvu5aBXD0lFSVGVDWEkwo3BerbS
QAchKiQVhgMGRlCrrJVvbT/8Px9/wau4UJbOFcYhrEFyyf/o08+///vm4pSu33MLfh8D3VXY/hRQP+S/2bbp5CPSKY/1lSXTG+/gPl/bAavP8OQYgx+a
syyRhlsNmf9MgP9juMQVR69w3VFLfbZMBheo4mmmua+Y6rbz9ZY1Lflv7ItJTMKi0IkwVlmYpR4nlNZym0qVVmFqfn4SmXGjD6ixjq7tdNcqCmXiyA93
PA5eNJyl1skhDsonmXksdAw6c6VIOyzM+xqvqQJrxDue3X7HmCAwP0x115E9iqdDkO0qIPUcuz89JaaxvLS3M+OZ7j18PzhovwReWoSeKRAnz8t/LqNe
FhgiT+WAvf3kdW+u1v2ZKJD91rWqqrcdoM/Wf+ht6PBahlDi9GRT7DAEcWEw9P/cHJ/MaYIBwfSatP9q4ENhZxs69QWFCngrAh3QL9mYdxkDu6w2sjoL
Cns6CBxc56Jb3lEcRlxeV1Cn/8I3YvSttbxcUQ8fw3qGFdvTekH2Lx1qFXH/pryyxQVqLXEo5d2KHfwnRwdRcTPqO8wUGEmU8T+HDL1jn6x2fEajphad
h3Q0RvIDNtv7noOuZ9tKCKjuXxoI3uzVCuV47Quo9Ajo8e0rkgXPcwYgYIHYJCmrjN13UdxRWmyeV1Ekp3L219wft1u4cqY1gWWDTMWQCEvtjLAXv0ma
aAmN+TAUD3GKq9JLcGeiGcwiiShP49p6frGeSdgB7Lb3I7mY7nWVANpAlQ5FGqpZ3vxYMgNt8SASJSrRwIANB3aAomxCkgkgjv/ObIAPrIvSwYO3l0Na
zX2dw+Ug+EBbYh7YFQNSflImslyIEyfl10IdFmoREhg/U4FJcpBwiBNVMUpAb7U5SE3qyBJfpn1z89gTsw67pPrT6YY9a2FGJBI/j7vb/eeWl7k2PfaA
/OfX34HX8vZ7n9pQIEqiSAUF9N1P/ff64RSPp5VJ5fKEHr7SXIUbgqkjxCiUhMH4uBdh1f+C4woG73rqRWtyWBXohb76fvTTo3/RO+qZZaVTbwwKld81
c53kNsOfOvGsNtqqDgbmRSztqezY42qnEaz9nF+iEd22rDEuXx1KII0mP6TvU6IHZzvcUEg3/mwymA/6Xm8xaYYMYDr/fZ5FR01HPsGUSuUcAg3e8QD1
ZPAMR71rT+4x4gcR5hQqj5W5+kKg9Xpr1XEiP60on2AxKHyWfRC3tW0P4yeXJBE4YjplUFDSH3iE670m1Ap0uYcHE0ba6fwSom6VE1tlbhTZyX1wzB5o
f3piurmpl/9CaTQmAjB0ESEdMT6nGL1pRR+urkGqEGMtyctDaGUokQiSCCiqepgaMXYSMAW1f/T/yLU52oW1cVtCoFGmB74GCLiQNwJHT6Wf4POzpmIO
WHr2upq/ytc3lN2KCssqJ5JKz1XZ760KeDfk9c87PZeupzrbG14nxPiW6h68+MFPLXGW6xUkd8M1msPUa72+R+mHfv0Mff06a5c/i6OjytcRinmwMy7N
RT0igk0IoGNEheILBpHe01X7vYfVsNpzCnokvSn+xlNMbNMWKZnXF6bLrWP4zTfQT0fM2Qh0VCuhAUnmVBCMoR+Z5lTtInyNj3OB6MNmMcpwca7d6T3I
bu/s660OizqwK4JTo2a1Y5p9defFA23UHxUbhPX1+Ht2h5PWG9NmDmCrBYuPEa5puLfQHPMBYAVBlEznWs0Ao7cXcAb/+wUQ+XBg5/Rws3D9nbcOgh4V
MswS0obtymZmLCoiCCddHR3CkJrZwJ7CBUoSFD1kFHuIrOQ4u2qlOvfO3YoeqUPcKkZXt87IYyY2nvT79TrvfGNfKeIP554t73Mr5ezk+vBgU26NJxh1
y9JuXO/TXrqD7WEnGrJOQT8RDWXbMd2jDjhwg+xPXg2OR8qU24sPq28MNjx2sLhOnHSYvkng8xDumuJvDaPzPQubtUULSjChURGHFFcFBPJQkSUnW2Ju
g43GVERy1GJvMIRHPB0+zEkAUCoRIQx4OfuKkTYbI2fcyWPtZWfZwU4ZK6fpZQUuBTBjPnYZOr6qgUjuKKd9Ph6sX9nHeg5k/K4RAOOeQ+sFwPeq5L8P
ZvUMH7b+9kAuudJvHU8UdMyFJmm0LtaQ8lGrNuk7wQ3lgeek4prnOByvybgiJ7E0+qy6jL3q2FAGFz0KP+5R0InmLONuPcNkAA+4gJl9VP1z+nmH8p78
Lzki61/Vx6sXFAVj7vqbOihSlyT/+z/5kfxdSWIuN6sQM4J+8iosenDaf2ws3Da8RNhvt3UT2tDFVVJFmQGtvW48iJL+ykuvdPe/TTXP9vZKhcpPcvP7
/QzWUD2VVOwgCAQQRwI/QP/NU58fL/+YEBOFThtDgoOXmW/9n7/zKiUuDDlk+iSJG6Qhf/vEoc8/ufNajCun+/MuEPVKZZ9JAEj95Q/SeVl85Y+20JSu
2Az/JTShmR9yjezurwj5r6Q3Sz9pmWEyw6z/+R6vEH6OUinZlO3rKQgQlP5K9hSA71pR/YwWPWLu5/f7BQP0nIBd9NZChARLVVJEDMoBpSwoOfaokjg6
3myihbKzCaYXKQimcKPqee7Cx13xNo/b70PDizfRs6NT4J480NMEWhyNKKurkmCRBBSsMD2UJU2fLcwJI0gh+BiOr9OgcBNIMHZES0J99Vdq45sdTccz
lRaEKpKKiSaWpcMFqwGtvDh//a3JhyByIDFyNAmUu9/Cikd3Cj7uiyTO17Zeh5pMOsutuEpAyDkl95B73Kp3VV1UEjn2JzeIG4oNzjvKMIxfDBoU9wri
gHfs7lnqKCmH7ebNc5ENgKmMqsLCVAocPdgx+mJVM/hlSH7io3ZXd2yYAeOes38Th3Z6+LOlveKiULtownxbdjNWkbxikNLQOt4YOZs4ZSYS27nl5Q7d
kcHFVoFEcg0uTz0dB3oZoZSIN/wuYPCKJrOX4gHe+1fapjX8Hg6/3cC5H2Wh4F3+HnTXgq3z+Imqy7lPpMR9rcP67ebtXI/VBtdjjRzOfjwasjFsSJaU
E31N/lQe/0/MhCd++48UDvpkv6zVDxoWSGh+e4C1YKiD8YJHld+tHQzenxqF6Up7Z42wc+l+EV+00vWfSd2AU1D0eFi5lnSHBO92DLVRTeDjuntxtKiX
zcxwomacj3NrzyiuIC5Tv6SMi5tw9s7Cq7KDss5rG4LNltxYa6TE5aiTUUdoUdTjURzLV5WoYMbO5FC4KMR/+EM5yhOAzCVYwiSD1XWUNReM0pJdgZP0
0H+U1GqRwjEy1284YTy4WDzNYOc36D0/R6vbYDI6EXY4TVmIDNcpKGfdCndHhNzOaMsbWaS0WTG0TcaqIjdia9JdnSjJT1qKFSKOIOhD3blh0kX8Npzk
k7+hdXkbOFtOSyD9iiXg8nqRj8DyfoiQqHwO5rAjxfWXdjcTN6nUC6aoY0yOtPw0fP1X/wIXWknwej1OhLgR5liNz778tVrqtQc1ZlyuxVXnEZ5CuYiK
URcd/I/CqGBbY/tlekNVlLQH32uHXrAVgZG0z5IUhgJ7cmA2irJ3PtW+XuYTJsTOcwr2JsirlSDbZFEkqQ7KPMvSUVgeY1UzChYM3Lvk8w2IUO+qjlEc
rw+dxj2xBOREj8SxoVKm/Hp5TMgSgxFqOdsjc6oaHDWCvpq5jieyejOGKat/idVzkVBhWZJav6uwG69WsVdFOdxduUgAOjAEjDJ/cURog4tER+rYRY/i
h8MKMsqJNS6F7f7dsWQfpD+fi988PjQ1TrqlPS08sIAfv+OaJ1gwHPEq4a5P4AgfRAm7s/BioZCJkoIjS26RpzhvX4IuP9TeOMYsjg7fP59Wd/O/l1WI
P2JGWKcrvx8vAzxv+v/Ysfgl/8LVFB/vzAz4EPU5/0Y4qlfG5O/8g4FKiN6shesSDu2yuSPzEgzpiRliC7lzvzOMkuxxtedKAI/37l6flzP8IiX6f8Nf
61BAktxdVscXV2C6ShCyvmmR1BokpKB/Afxa+oWMqKOGA+XjplMXWWhd7KM/4Plmv5+YVAlSDEQdXqD27+hDoBBkT14swT0lO+/Szeg6lnHOPLZx/tnC
ximUTmFkcDkmBqaU687h0ZNXuc43/XroEE4BsHhQLG1AdajTgDkCx98hhr/voj0Fqhp0kyRLyxr29XRRqMAWKc+GHHUqdJLTqmQksoge+QAgiPXx8uSw
uOfqaFj7nQ1FHBvaBlADcQ4E7gUw6C+kB82mRFEI2XZD1IcXtTaaNJUUDc1tgak79Ybb4zOQ8k/HWaSlXrrTJF4EGPPGIHkDevj7z9vj7Lwe+b8CnZvm
XEAozsxEg24OH6DIMFilFNGN/8mAxitiCc++Xf6/l5TxnH1HM6wyFtCkO8S0uMS1GEl+AM5FcoTESCI1QtxJkhLPaOCfxM7Q+v0MhVER0BShuwMRdoJr
9zIPmOZJGNc+7rVy1RFq8NAFDWHZMaPvm8w8lAAsdcrt43oy7kPwxuAKEnPkOcifAIM0J7EMXtb5SerhupxKceSYBueScRV3aak7ncLD0ahrY8unw4Dt
uBNUQKoOAACikkWgW3ayub8BlK27csq1dTjXSYKTXAKKo5lGArmF9Q7h3y7jwVcJobdgfNxfOu8Og5P4XgqvZ1l6oHDgAlLBnNb6r5Fb86XDv36+EoQl
IRVJHWzKzdJQHIe5Ddj/12Ch+LMD2vdxrpmrmg8oR+IlgbywDCsVX3zafH49JzyeJSSQo+z5akxcYWdUvw7+yQweRodXHUNzMDPlRySW/k2VRCTBErL4
Q/c5KnmeTM7vhkbPSZ3jIBN+W/bPv7Pw15cjdBNcylKogmSgO9Omux21PFBddOptn+7Z1k4VDnA4YdcLDwp37DIsGNk5e6PWrIGupxYY1JxamuNJptYb
BtvrDocdokpKGkJoomgaCokKaYmIFmKpKGgKBQ/CiHkkwNbTmXYsBCC8igcHFEUE4mwhSkLmofvQ0Phby5ZTMogiLjTpszTHjVw3USy3Ork0ipqCZRA5
YIwESRicAhGxJEgMcVieH8fsJGjAPWbDpiAMYkQmAUlNCk+8LdwE7lCjOl9F38CJDLdnrUjIP1lfAZCNkxG4dF3/EAZNxK0UlFXXTAhTuQISAN4AInGz
TG+WRtmdNgAUGFYED21yQMAcIEEIBwrSEeQpN7zm6yvxNgTFzKZtS18Ys4E7KLMzItKQRG5eO/VRnXFZv+5dzZDKQprNGGZHpovT3SDdREM6inaeoyDp
z5IMmTNxnK4E56Bp0ecACERgswDn5bN7Gs0JZ1n/tCBc/t3cRY7QG9lAndNOMVNjIenPrbtLCVJ4SshCBt/rKdr5a626sh2YpsnqfDr6bw7ny8ONs41Y
dRCA6QQZ8sko4wRRgbzHIhfSz7c4CCpJyKsBRzzdQ9XAYkZFDTDHcCVB6PA6WmhIMROhIllG3NSwfPcorjeE3389ah5b6oBjCaBgGQl8Hinfw4CTZDmF
fI8lEEQSKKHqb15ceTEBPadd3JBMgWfoj3d0JGiiI72oq1Ux36youNKLBAL0QoGj0ZTp71VTTADIJAIIEWDnsXF1KVq7CydUBDDnfKGx6TKDUZNQCt0W
STDhFIhcDtga5QEyRNilAgATqyHbpwmwvdmMFIgiicaP9t8xN9nv2gSiImrwwvbt8aDM78CdmbbsPGeXullQfTogUaqgSYD1VFioI8/ws105m727+Zwf
rvyz6/Y6i/KYwBSAarANqMSu8vJyB+Xn8eyKieTIKj+oqFEswwsrDorTprYZDVbA8XykCK5dmy1RhpnMDPAUEKF0d5DJFLCCCz21FFqqXVCoTFeS6OOj
dPG4au/q3HyvNQdFfmvPV+xA2dKciG2Fishts/n1mFoXi4d6Az9Vy6+PhagsoeoRN6/5oV4aXQHgpT90AF4oUTSYzx/Z11rXe4YXsqYiiMXtu4+nGHgC
H+NEMIEl0Emo1M3AogREkfwNfv++TkUyKuYLywvSzuO6Uv23+DTpaIosUHrT6G1IwQRARj83m5edOHOtu+3Vyaj6MYYkkxefZxMZCCEhsPS6UzQINRxp
kAkLVRJgXQkKCXDq7FtI+mtsdfz74flZ78SY1jLLy2EW0emJ/cy2Bw0mWnOQvidp1r7C7q+l2EGtVmhz8fj4HvhYetlmH8sPozTASAobds51Z0EsTTIl
vvaO3jzQoaOJzSuliWan1ZiYwRBJrM5ZTbersGHG3Mlws0ybThgaNtqsHhsiwqcsmkDnkMThHz9WIT7TR4kTw7cOFxOMoSE0zAXigbDI7wFhBchzZnlb
bmixeg+ZCVJIR9C8CfUR5y1E0yYpS5MDLM32oba4yFYIyIimzWasqIoKG3k03zTYwy2HAoLGIlTGdMxzqJsUGYzRhYZ0smk06W8W5JocGbS7oH/Szj9H
pnv9koHeSIxVYMGCT+K5fCf3Ib5Sl1M0SkKqKTomQPgR/KEASSFPee7OaatCtRdka2VKla2RVJx+BkJIfJzvKnlfUfq+rnSNpBY7obTgVcsr4MOpxVN9
aKeUtETQzE0OCvVriK9qdRi7BlGbiVJty2HOG8ozQ/iaLNPFlOUFLGcFigxVlrt2z8su00nhxVnmmh4HyLUvIHUfTpEX1jzp1Q+J2QvfxuTaVgjwIlpR
lQohU7JpMicqgstu3aGMDz57c62rVV+g9vQ75gz8N/E/rgRxRoJi8j0JizuXz+2Wt1rK87gamSK5ZBWynrbKsiMvSqZ6KSAvXOtZWZR2YMhgYwowGNBi
7WLRrNRnrlh/KtgSIm0DhW188VfKSjUWpYxMOoLfaF0fOCm6KEWv8d1EzM5aXZpG22UaDXTfllrSQXI5wHDVilZRKuHxUVOrbLHVUTbZXNLyYrTG1ycm
0PROF230W+DCPbi23CpoNta7pSaLqJ1BkaEZ+tYR5mL8PnYoET78Unpafo8ep3XU+Jeirp4k66YfJZgHFkRpxervZsr3R4CipGXO7MPKodgdb0OVFtrO
mutdXOKaSukhcOizwZRSU7OoBFXWVnv8djqSDfnyvKK1mdX6kec1mHy0LD2RhU5u6Hg/fqxIupwJzw3HNh8c+6HLB13IkE7T5wFCTxdXZLNRnyu8YUmG
WaqmLMS+tv5TeDkQqe/NkYqu0qvDHVWNiulA0n1lOuqjOwMT1rOV9ZOad051nhBQxg8C861kgUUYsgnXUsxd62qosrq4RG7Irsg4KcT0hoGIsnV7fHus
Vb5O4RYm4u6MlTAFQlKULSWfXPieMhOrzw9FvCTjfRpPpKpyMgKSqVWJChEECZTNenn8hbx8ZWtu8G45030GtdlphmdZVZtxZ5MJjddmKHeWHALES2yx
WeXfo0PYcbVQXUDkCAeBUbarNpyDhEoURJ5wgqUxG4qC5Cdu7OcW/H+4X5X3YOrXFsLLfJZJ8BqG6CpWTSRltXg0bCRz3VzMgUsSaFNxRy5Ju1nHFonw
GBMRfNz6P4dY3q053YgenNfnfhrux3vYv16+6w2hwhz1180OBrWEr17R79P4zz0oo1shFZNRJ11eUtNpkkrqW8SJgbGeFcV9Kih+5lkMjqgbNWyU333H
GWQnWchBiBt5VwLxoRuqEOKzeHKegXyr3QgzGR59WMZ2lsZ5y4n84SmF4a08nTaHCirAqA2M9+kie8D64NvYnjqjcqA+OBMqxX9NdG0tX0uFX0PhxLgn
GlX8D+j8P12/vwK3K87O5Q+l68P5gGmXfTrEOfTxNjgio0nWCNzKnGFUH6Y7qK6LNGImG+xvqZzwlf1OpGpC2yYBiR5fjZncEfIqX+7wqje+LgnK3IvP
aj2ePftSYnTKgu6VDBgfNll+Us+Hon1GP0UsyhRfdhBWnKc6D2s7anhOGNe130ee/+jWno1HJMogsJ2f9TtCH9O1Mgo/koUNZ/R1ki3+eD7azPjy9ic2
00CQC+bUefhnODghVXiyt2zxX188TNIz7HAfw5yZMrlhq/nGfedGRc5U2W3Hu0H3+yRvXoaVP9FdwMqAdRWL5M7ST24VPMiklKL6+OzV1n1KrqpcUGO+
QYuc+p2deTBShoqmp8yOJA5kcYVCKx2PRlfr2zag1FDoi0IPnuzfXauovpwmLjOYs7gW5M2pUhJEJqcXxDlkgcRlQ0FPC1ZYN2NmdXug3woJDNYz0Lid
PSz/DqiUeJo64wgQAKAO0iCFvJ5WorxSRUH3/B2lAhdj0phHwxN9DXY1UHbk533tTh5XmvW5MHeiHf+SQIcYU1KY2RMX8CQ/2se46gqfaGnBIpghEnhY
Vc8O3QKlDM1I8yAodXBRc3ZymhgsQ5GH5Hi6kkSBkyrNX/qu6jsDhalSxoRU5EeHypNH5YQGJR6+0uBs0GAkCCSFjH30nJphOR7CNpKAPMzKJ/hn3bnS
DO6kko25YKbSgMQZP69mlELyMdajf1/fH1Fh9VwyDaxqdXQD0BP4kQn0y8NdmoGfJsB+yWEi3FotAIMwRJU73IZmOPCPKFS55z1xGD9qVBHf/HQ15054
LEGLbRZEEElGEUO9MBe7/Uer9hX3qFG8BGG5l6qgd5lTa/T7fVCSBwREHRAWpkaoIEgkCXMo0dHjK8rfnOWPBpZ9oE+WIJULtAeCOzskgwWHUN1aUet3
vFHSZaJN4i36dJyGRrVQxuhBIQZQufGitL4PuOvvWGvHqIzjda7JN9jRUXIqXI61nOc34Psdwq1xLAkMmR5ejUS1zjMhvTU+SvCrA93seDizNM9t1Jes
mlvhQ/Es5V19Aktt9FA4ApxfYZWGUpjqrkS/3g86cQMAEfEzFq7tsobNeGVNLVlCZKVEhRQB4UChOBAj5Sq4Wiy9YVB+GhXeyo2TVpsvFdN3bKXOTFq+
Ry9pk++AxG7p+BDOAakLuBM78mIYKbWk6OQk49CpClXBG9hMpQQnQirs3O6L+iTb7pYdlmaikGfHeyQdUOlJ6PgeuJBrVXlhIFFUDbrl0BRQQY8lbKtH
fva6T2s1rd1v6cHGbLS5vMZwbpGG5mGktKaMoXWW5DeFi7VY1BZQ22FFF9e6WfyF5TO4stWZkUEEKZX/UrPCMNzUXjH7iJyHjQPdV8KzTFBnpRHhabpR
FhmM4cW2NnX7dMdzfPw7ri66AUWURKC0vOaLohgi5SL5+lxSFP+mXqyl6e2GoJUK3iaZSdNgRIic6siOBUcDgD/faA/x5jEHEBp6QUBDh0GstjAZo2xj
CrqZkHWAgDRK+GyWvCF9T9b/kzf8+5cdQN+eWpc+lr9N50ENJfnn7fOZHo6AiH4/HAkBgElPoQIhQKiDw3YazDKDbPOHyt6wqCzmVMjcd1tIm0Kg9tZN
jP0MBSk6+z9ELTcrX5uPLW2N+6riWgkOssGChmGzb+pw7KHmCkVXr9jXzXhTVSdqR5ZzSfSeOfXPvvI0ileRjBGTe+t9MZhT7Gu4zl5eiKiNfK/LRQ/R
Ud+DEiBgKEkZFQpHRW4c+yf7JXaXflnzuJwFdfv5T3xSYEb5c+arhvoBG6/bpi2TKIZlXI4iJXYLNWko632lP0PKhtUSOvdXd7++rmwNSdLYeow7AqhC
pOnP7t+t4zveT2daDR0BMy7TT1Z3YezPgzT0KcGGlFcWKEEdFqB3n48u8BpjXw72VvPcEDgoSgCafvOI87Ll5+8PT7zr1Bcn5cX117/hbhYJ42qAlJXm
1ZCW9x3Gk6OW6FXshA8D1QBJgFgrC9TOw7CPppDdms/ebwulO468bmSq4nxYVMXVWGzBb8LoRwhgOtV8Riw2Udvgrr1cptlOXOvpae2sOsxwMsXbLic6
ze5oOBmGdTKiKrlkcFnDhxdb//bB9oIz9Ofu3b28fjs87xdgDCGKK+zEPy7GtKG0gvjm1yHKg7htNg3fjj3xaqxe7WBrmG0cSYNuUdm+rTAhe2njGYGY
zbBoqog3kUbcOcu4yIcj/IEX/EreBLa/MZuJehcMzOTefOlx1LP2lNW0aRFH4tBCCDlDct8ipZXEP1+YXKftZhfTAXjnkGI9SW0M7adw6Dunrjn4hDX4
mnwbNpAv154OsC/A8x5tkTiVqpvdZWAzJJzxS6qqzsC8AVEdfOLPiXfW2t4HdJww0vmFYDWcI10MU6SxRxABEnfFGuKD7uXl5gakugBFwh+0UAl65VmI
Vdt4KIk87RsFWSrMcAJZ1Eg+jTLlXpW8C6lUThZdRi+50YHicg4cYQF89jcuXW0Gn2eTqXx5Ap+/6PoCqbhR+ce3hgMEJ47lQZvWfod2jcToL+50uKcM
t7QKr6v4OPVz9bedulnruUE4VQMFfM78IkW1nvkY9H93kwQd0cRhBYajNo0fJKgnxXOTy1FCKGGdYuSR3olCiIAEC9QpIkMSr8bhBpYhZYreH3kXE0Ry
lyziAWRDwWtluq5ryLHpJWVO1R0IAfiL6zcwVQrmNJzeSYLMBCP6V7osfBXALTobggwN0d0pCAFEiW8EI9FMqziZcsnTiBzDmEVQm5Anz8uziOxNs00e
W/rwMdS0/Gme0AqVIOrdrcBAUd6qp7SFYU5AOo7LUH365jIj1RDu3FeN6ytyl7TOdKe+A8cxKoV5EV1WVKi+C7vDNnSVJIORytsayXo2EOGYA4IXjIro
2+mL+jTq0XfIdc1scicquF0FBqZ0vc5fGaPmqsvpa4OeQhLdRUVQ+4U2aQKiPqwh94tNwqBMuXtw/PRzcwWKzSZ52li/5SsOJThh7zgJxVdFjMaYGQMp
MjTAnm1lcHo/p85SOEN1U83yEm9b3KaLpoOzqMtxDJhcn1Gq0KN1KkN1zDAUR2EJsqMSfihCKnHwXopR0Ew+3MoOL8xqwm81dVYKGKggnHA51FpzT/5C
3FVpZc1ADdzRsJkHD4RKXVFIUqEFmKcTNxLN+dnCcD1yiKd004I++8nOflbzBRYsUh9wScZnYu6Vs2fP4F76nGd0xYbfV59OkN1YHL/YXWNEiRMv3SAJ
kqO0PkTBffHQreCvQXFRrXXFswCPs55y011M4hBsRW+okaIuLEpqU63FiL634jPiEkgGgj6RfWMhBBbnAbaRODeYz65IgjPY+j6+o8XhnzTROPXQ9aHi
9PTwQNyBhGxeQc8ypX0HiCzlXUNkazCuu7CiwnDJv410jUaPXFYduDqR10qwF4fG+s5kXzJHGTDqdTDlW4suaDfj7uhHfWbIcofBo8EMwiCQB9ImDHry
ToydWb4MyF3vPLrqfmGurnikhYDA1CRixGCLJWxYsS0GHl5Xf1a8+115d/A15VzZxM9zw5gMPJteNB3SWNhAqk4groyBJXRRSigdaqBslhuBMlAC9g7E
SUpZdXnykPlyHPc45DfGbeDr123Z1H4c6B/TPrtw7gNi2XFOZYE6fjw4QQcQ0r1bHqXv17OOp33nJcBM/1+XU79qqMUuwOq4jfJEEkQdCuVUQpUK4mOm
uP5cc01vh/DK+XzTOTeN6GD7bWqig61VGPqVelxr1i526s3QEElOhH8SgsEQH3Lb50HLhAmolsrnMIApBCPrNYO01B0kO90qdXZn7D6fZkwTrU5P2565
vLzeecywc6h2SY2pNL/OX2TGfNZ5Z2p0d6e9pBgSURStDrkj2lJn1K3ijCZEm7IS9V+pSAPm8vEjx+8+MEndwpKUJtP6xuM7b5r+eGtZd5Rp/ubSu6j4
I36KSf8JwQ4tSRZm/P4yiB1MpYca/8WrKWt+/XdKXD/NQ0dMvRpev6tONqdTjn+it21bR3xuziuCu6rN6FUjpIaMM145VjYDL9bKN2B/c/Va0V/hLEDh
LIi6+DSMx8O+vsQmWR3rNOb1YoNOyqz6jnrHB+vLyi/qN/yE/3EFD62TFoLtuz/WYRhSN1liNiZCNdN2RZc7cMf54EDen/ZAgRgIMj89DPhKioqmDNWf
diYTOUsZwjICqrRPhm4JNysWXV9agOHBIX+BVqTJwRESBzct/9Uavc786se1WUCVjTHIUK1Jh8dudy3pURJnExayFf8xHfv/YD85rS/JqfhAGH4MIppp
iABtLIMWO0UzWiiaJMgXA54GPy+F8poBYX+y4dTzXtU0fCHSg0gBzvfT910CJYhBocroBcgCAB7VbSq/X++c3/gQM8xfW5x+JioIBNWmYSteTH0c7Dp/
ddBVA/ByZ26lHWvqqI7Fplh15p3mZr3rc5dOTo3ro70h/tzrr+FM20rzyC7Z2/BVjX7M/urJtyFcZCozKCQRGlJ9yt+tOOU/w3jW4t2jfgYEFCRVUD8I
nt8onqBW/6luJEWFs6HquxCQR6ZGoH8rCIJittEES05UhhSwrIdVM1KEgKqkKopoSHCZiixKVODCmGJJ8grPlXvMMs2ShJzAMuMTf8bcaEekIQAoHIV1
ceV5QMQ6KbizjDTlWcgngwIOjpKbWoNQEcOUSV0M2DSdmJ62GOfRsiB51UGaj9eumWX66T3odWGbKFBpywwiCGn4Q5IyUT/kzNu1ldl5SdsNjgqo6dZp
+HJousyXtqS5BHExzHTPmAY5oEzF2k+4igkkC2cHldMuih6EO1BoWDjGdYH+PAaM9F/g1c38DkhjL3SuRcyU3p2rc667VRJ2mr9vsiXXN24kJUbdq6dO
mchNt2gEF50m3DaY9O+oZ61hTSZs5RfTJne4yiqng0h33977fE3lPwe2rZ8Dr6ZMHnveUtRJkDURuWm0JDAhQLRnZFBEhPRhuevUe43fE+Ms4VBCPKQK
TGJ3cZtbQkSeLx9FRYkolQCATGe24A6KIHD/mUGdotFibcyKHw2xRiKdqmqC/4/w9+58Yz3QqB67XQeoaxCSoPXp2bOcZzMX0z2e7jbUIHZnP/Tb9l/u
z54AhvDsI670z5cFHOo5TvPtjeDI55wQCZcKeXjh3cy/Zt+r034gWEXmA9fDHmAhcenrO9BIg3559kYd5iq6EBete7O4SMyYYjOqKStFH8U08tU2ds15
U8w66k2uuU822lDSC3w0kVHdUIJ2M2os1odJX8r4BsHXtupSUC91GJDqfJos47PqBJQEAgEuAn0Yvu+d5zVOCfcUH5S9bfK+dFqfu8QN26Q8pLML3Psr
xAqAfLuhoz/KfprifLOnAEEp9/IMPX9UOPwIIWvKnFJQE2uBSgeDBDMFBCkgKCM6qPQop3ui8NquF9ahrbgUl2xupAzI460/dS8ifK39KUO/Slc4s3d5
vRV7PrYifhkPDrf+QFEFK82bue09/lrW1lUXTxmH2hoy59nxzt7znr0xJTCi+qW3KUEVM9W1r5buffYSIfA9G5o0GpHw9wqIIImfLGMFLzEmCkqoX76a
SiAFULxZUJTWXXyMitlLSYgYO3s3MGFVjZcVUXmFxqooKiMnEEaFHm4hz+67RI9mu+kswRkSQAQRMooqwaqhQHuyJ/cM1gS7FqW+uV+zOrpIDpIDjKXl
xgYI6pUG+kkJv2eVZGUaqF7y/KAN6qPQ4Udkm1rMZb/ROlQ8cuLgMkgSQy9ayHyy+XJQUH31Zfo5voenj4h+U2PCOsTLB/ytWAeyQRYmIWv8/+a4OHid
KzjvnBr3wU64oaUxk3Q4P4ujagqQEyFajN8mlzXsrkROZUGVmx7S2nqqJa6W0iA34gl4d9SgYgnUKMCY4d9vsrOmGY2clOizF1PZGn638NuSSdKz9OTy
7wAg06cXxL5suogNgOclJWhkPFXFezTF4F1WVHpCkKa/cRixesgpTQL2icRxMrP91fytXwOQ9ssgj5X8B83HW9h2jTF2gP3NBLHKDnelNUYmEAzIVxRO
ZaKihBAqv36Lj6DOY3+ab0GHAO7Kw+oFK14T0KjPKa2LuUd2ex3X8hUVPwrZ9AQSmZQKQCVxDvY6Tial4r4Zr4Zs2NladYsg6ZruqJkdlBXRQt+6MSRq
Qw0o1VUipB6q3XuE4lvW11frA7MY6bIpTiTXGDLAkhGBjorBwHCqx6uIH5gOK+sXrW8C9m/NsdhLf+wUP2eVYZgw9crtl2l22BIK2I4ggEoKSKTg2Nek
SzFLX62FllGkBygk5KoOvbPNVeyrxbjm/iudiBala0h4l1vQ++iLX4WjcovVOPtIFM0tz0lr/Yv2vrU/vlMg87en+qTjv++N+qjUm9KMM8mwDE/rbq5J
1ncCwFkVVJEIgeicEBVQpqo0YQQWVRJhIFnxy6dbif7oDXdgviAgGG7nzE98s9RTYjLHU3cUAh+0eDhEmVIQoKuvuKH2umTyfr7dPBmjmj5X526ZKcHw
8sd4tFRf7adc/2j0Z8+ds2nlXW+ogoIebdOiuR9xE+BknKsAHhYgFipS0hjBGWdAwI5lRghL01wVxeTs/hKSL6eajPb8mnXPNMy+bgEdQcgQFcgko8rL
ntXkoeapblXZQHLHBkpCWRPpvQxlPtepzFiiIk2wyJsWqoMRiw63qMOXw8CeLc+eHB0NwjHIojfx6dehG4aFmGZybqYNG9l9Pw+rXpIU+5eVeRb8ZDDe
O2rTssz/j0X75fk00DFApybGix8cJhxRGaMj+IpR5bkfji1gX3XP5bz89BO4Q9If6zLgn+RRLChL9F80ioOtsw9f3dc34SZKtTAapVyB2799LXJNAGvR
RecxEJEgR6ijAglCUegXBfNvKUDiRx8lHYU/46zzGUI7BgrOu9sEwod2YQQSDmqcTujVs7zQMCRddQw4F6SQ499JPwsQrufrqFFwFCyZu3nzYeySpPs2
rEUr0Es5ncvdVSambBw6FfWxWivCLBYSwl2aizyDzH9HDIHKIHr50vJ5vPGcDSWBUONNjR3H6oYMN48oLNZP+5qqiB0NpTXqF4Ovkf6g9Um2Hj+UA4Mi
kPzhsvKE0cgZJkDPQI/nD14DRG51PKXbTxOT+8MQg7A9D13N/7KDIGqGrAg+rP9sQICkbKGCxggNHUD88vSbAcpZ8L4i6OYQFrExlDlBf7kQKT2ZtEdb
r4d/aaAmnx8+kxeQ8uMHtKWAiCQYgD6HWbrwGB3SGWQN8UhGBOlw1xACJoKyT7ni1KTcIz8uTP068pSM5T5/GUA3mrILGOpmrM7hYMQ32DNpP4OrOdCk
2mwnP1wN/NwQZbgy1rjg6VHFV99VdU0Ih5XjPNB+Z7JTpI6svSrE9D9pAqJlBaH8vPtl4oxoJdL9zEx+VewWPnjZPuUOaW6oPA+0y+yrYoo7Cv7ytpbs
+p7cRod0qiuV82C/mhLhusvvyaa09HnA83dkHoqu8BwmC7OskIuvV17oSO+dKCKtGcgRW0wn4wtbFRqUG9CTNGWTE7ocZZwJPlDBvFVMBevq8o793K8c
mAzHWlGKevUXqPTvHCkUAvvOw4zEDXwGwVs4IltlIEgoZbUWnIbNKYLWlhVlJUtv6/CUuzHUUuO7PfJ9K8NFQ5+YXy1bSomtRzcXWK7lC8jgy0Nga2A1
YJyIFqC3eBzqjEbpKMzxbihDYnmSz7wNIybNVBrOYuc4rYM5DLJ7luMakDe4vxN+wi80zqHpyEuUoPdwbdKTZsoYmVnBNRFeXHLKJqhvy4NnbnMbuGAz
MhBX/JcEDfGRyzWCSGKoeVhkuAcECi0GmCNF8gJ26mFA+kppLmwsDOCouNcKF31SeZ47VPqvF4wkhtLArhfMSXPah0ykbESMY4KvSSiRqZnjGZcdirgr
3k2VKuKg9RUE8b+iUiyM/I3/x2K9aDZjQa+w1Qo/Fq18rvB5d12UWl/HvdwxFJSfrPlnIUSVmqqrdd6kZsJlEmQxSTk6PUcHULJpPPSOxEkbqjdihbrS
u5mDdw4dcU0gEcX0HSVRWA0TV+UtJrGlql4PcpnN+MKOpwp/W7Q+S+3qAcVKD/kyKOA/IjMdp1h0x7EyZbrOFwYzm0zKbgMBNkp7BlOX91hW1xAQvZgb
r+5/7rUMAjdna6sOG1MpLSXciayepvNkdhl+pZHyK9D7NQERKBCEQbHtbcOf4fGvCtawfPCwhwwhRgxhBkJYBfv5iBiLpAOd493P/5befnyHR/SaAqRJ
Yo9avqng1thdpASKW1AFwAoUoBTgd/p+pu7A62FslC8YBXf6HR/WogymN8h6W+YnmotR98laYjuNZ99J0hxipkyrJLMgtV33W/UaCa5eP4NWe5qXx1W+
AxPeeXLJq811HVxaOKqrqKugI45PKCgF1z7I3cs20mwZIoNjCBtQQpvKP0ROTsglIEBewo27izdar9HKobSAJnqFDhhlMZBk52V9efwYeGi7fYzbZbNV
VzCrgINLZuC9DpCjpyo1je+zdwIWWSMgYGs3pJXISzSZIVQN5QW01Kzl4SHh4LE+8MYYu9CtDmzzUShemcgwzPUYpd7vZHkttpAoOSy4XhqcJItO5YdT
mswxwM+bBy8v3vMJmv6NNzWxNA3yIpwdWxuXcoUUkNzKU6ioJPDcu46VVPcc4jP6u2+Wqiu4v2npnKMf6TYI6azzZwO7eoAs6Lrk0SiQLLtE4LhX4Ul5
disvoadTgU81VnOJLvcBmpr9OsTMgRNQp1X2fBfPqBA8N8co0WyxGFV+ETWWLBSChwykFHkbWnF5QS+wZknt8+uqUY+tqHqs8ZXlPzgYPGWklNB86icC
UrZPLZp+5mfEbjOuKCxpR5ySpUHdTebvBvI3zV4KkE1X68qMixVcNbJUnju36XAi2krdXbltStScHJq72d3CibBQ+ZrA0YVOt7Tnilp0S62Xp2Qx96sK
tT55eDXSTD1po9nqr7lOtS6ppGLly05s3aM9ycNUrikpLSHacsns2VhKq/50TeYob538ddOaa81E6fnBki/KnuZOpQR/GdiZPaC10kxehEZDhiqyyzLc
G3muL5w1xtk974zNYWuYvDDJ3YpsvBwaXWJUTQLfWmfxtLAzo7TUOjWMkpIKwOx20qc5wNRtWr3luVrarpe+Rvp3+jxlwjfkR4HgRmExhsrRC/89wT+H
3njf5c+W3BUaeqtQ0CdYpubKYnlmApQgoEO2qzpTm1BgyJLKl5YXeY7q89V6nD2BIShwRN0p6KihbGkIQKKG4HCo3tdQ0pz3zCLz5YAWGt+EPJwPrjTM
MAaJ533QkcaAcR1PZ986RknoGkN6UCooM7LuKiSuYX65wl8QcbiGSgz6p58URMgUAJQBCUQgggc8sXfdTw5asm6omjELVYDKG5qjDZQINs/40Xj5ZkKh
8N8Y65EvbRPLqhTsj079X/jq9b69sxXIRHVhRLPtsZhiEkQHJJBKqpAGhQKUIIqIZomw1d3JKjKjYl1KHiUnqByGWuXC02AOQW17QJStIZ81rMT0RBmC
govcRW+FNBLCd+XcJ3yimW6s9B/f4Bn2WCQD6sau48uug4xn8Hm+CnJ7Q+jd7S2mT9qotwUHj4MHdQS8gxDVYQOT9ZArpf0vBgF0K2hAoUSuTEhgbX1y
nQKItrOvVYcSajh3UTADBVF6FuCHHoRY0YPNzI9+6ceivpaHpsZ880FZxdJImzlSEYJTQQdppE18GUwuQyGReBkR3FoLVpXxadM6ZXooYlVqkSZZ5lvE
0JnuWq7YGhBDL90qHVxGyDAISrDwpGvGSb6vwScXA1b8LqztJ4eLfTWHloO/wWO1XKGFBL6mJpICKFgJJSioaMZDGxskZ07ZwQlhKlQHbRE5yMi3zkMv
mZXuTvcZVkDQLhGWGYqHzg0HpbBcLyDKLPx8KCBu2pNwrKpsdfb7/dtWV9W0OmEUifQU3I5AAOiQwG+GECzb9bNwDMCYXdFzCjMK3VwWYksMSVVenstr
um21RPdperToq7/YoV98eqHDhWZbnHBstWoMUeShUkdKcSOzys6pVuR43VFFWFnUT8+LpPw331nc8+smkRCME4vQ/1HdJuwpaPw5YZ4Kp1lDcgNmv79t
v2dJ+F2UdXFuw9ZWURAjjnUzcPVbkfx9qhpKOfUpFagTIeXLfouRoIUX0HgZFsXYUVt8se0SWak0VVG2HzcVkeffKNE3yyFVsQM+rlktVVVJ2x8fGdPX
A9OttOeGPdMgqX8DcZVQKFO6TIwO0MhJJz1vMLXZcDIomfYFYgTFLbz7p800AKFBtOlcEAY+H0c85V3T1FSR1F9w2YVZZTMgSoVUUKUZ948yjImgCghG
cc4FERB6xTtZghreQUNJaI+nYzSukYh2bqrOmqaxu3lqGHFvx92/moEJBMhvfT7OpexXbVgQV9HiurrqZKu5sOrQJmTwwUEzrv6VnevRVlWbJUA2515R
A7jvY1ZQW1UUHxecBUlOYiwWQtV+7RpvUPAbKij5U6meMsMUem584BUDP4vmDnG9syt8pgcANmrWtM7VwyprLB1vSzsVmgmRMEEuNYaZn8btAPjidFXd
ngNzZ8QYVLcPZ8tz8Gfz88bf0jYqrE4tRq+/6c6s5/osC+Wemvt1SuuXHIShS3LfxhhVJNTSjoHu0zGaSoFkXr3HC4j09azymQEDfF+b9XOt7liQUNlk
fcaX7oDRhgaSftLozneetDbQFG6AbLAGDl+31uxuxoJMJa1gHKHCMFcN/LFwP5/4gmpGi039KqGssim5amTlmEuejSxJKJ5hXjXTgTz/DMMekpUjkhOA
0ja611m7qKVOKWs4VdqifjgXbh2otSS43LTn+fXvvQqMiLacpShFJKjuleBMqvGSfoeXCUpTDEFqsxIJLoLCADZq14p3Ucwn5HffinQhVIV+CJ/QLQdy
WF1HrDbtm9WKHZR/gy6nt4uLfGG4knt2m574C+jKRRCSkAhgU7XQdIxzjlP4Gx9xCDlqo9cUGYVE0vOe0ugkdgAIIoQqEd5QCZcgPuXe4l6cu3S9b2en
4nQ70PJYioqqO/rr1+rT29OOUUDbyzFEgoiFdcUhvPbWeZpd7PN97rqIg4EbVunIppQRBN5sVGbbpSEvhE5e9uRoO7nXcUJBPX3QC62/o3KH+08ndace
3Fj7FWbBU+U9Rg7jQ9fL0UK1BFw895SxGmbNvMuPbLpPhlqwDD6+DDDb2z1yn7ToBvyGDtNbVcBdaQnEgQUFtbRxgK7ycOVmequLboU5KBrXI/k/tBYz
27Se8YJ05GDxGGzlcBT2Seuu1cZ4Dx7071qe9fuYXEC9LNYpAobnQJRA/h+VC5ZVrog8UaI/YuoUxSLm05RFH36rc1YxiTRkUgOGVLkhL/bqej79X5oh
Zvh127v+HK0DoA30C+Q9ddWRXSAJJqEiWNOtEER2ifq/DGxqLlss2S3QkK8TZVUSlqgU5IqPQ9wIiLq3UD4QHNBDumTc6OqFEJQlHARE/acWjLIFGpnT
Eht6mU3fxu94rswNEUBBJJJQzbtiJVEvToRJ+I+jPj8JW/Jfznb8pSJAy3emfM+F4Pace+zRmiPQugYeg6Hyq7pd6M41qoaH3oG8WzXx1rR1tYPxdIpF
XozESYjhCAko6BD4tfi8/HsC42Y62uEi1KERLIVmo8mS58hQucgK1wqiahXYvg1qYXmZYhTWlQCzEUcTKEHNtz0i9C5bOfO7m1UIgKFCEyfalRVVH62a
SYyp91sKWrn14GCp2Sn+o925hrOGRQ4R6pQ4RBexAGFpB+1UgMTh2rO7uTXQ8uQvG3KD/tIzkSqGlL68ayMriGecJPgl5P7b5NtmfsVAg9xoQ5bcD0w7
2GqAMevqlbhrJ+nDqDWlciR62+IASKXsjGdc7loQDjdziUq0pOSBTy9U0De6TDKQ21ir6FPjYIicD4ZymDisxJtYhrL9zVmUCEpkF4oHe82HxxoGpghc
zt7eUWtKY7b8MatIb9f9JYe2Jq+0osTHzdxNwWwtM1thYE5t1H+9goBB9y8SyA/cWqvUMpMSXuwT4SgQNyosKZ5qrAawvQxrLC78oH6yJIv+CeiUIJR7
UD0vn/PWVfehP5oIiUqcsSfwIm15SYeSwf1rpgCx+0/75IICGFA1pfP/S3JFbrwKnYVWwHArRQ/zdx9SwgmFkWKDqsrC0MH/jGURFpsG65q68jE3UZuv
RerP9HUuc9XsMnVlFTcqZg75rrRc/7lo+hYA6zs9PvgKyXVdM1juwNdHoM87k6B/5+0zCCA6DF9bTARhV+3xypFdtgKlJPudifLfV1q/otiPprAWGMrO
nrmRdDfpaCVyW5EJGy9g3m0ab1Gjg4YLxVLx+HR3lybKe9sE7i7CZpTjVphYEwH+9luX1Wmay4ghdF5spH696plmoHNVBkOnfrSJcFmdpMzxLIROaiZ+
Pe1JR1u1H5mRaXtM/qkxKwqUf9wPw6/2IdHZ0c9lZtCzEmSX0ZsRSsWLSMLLWAXHA07K9j2p1XYHvhFvNlYLM4VFYkULUdblaqUHSkB49GdXBc4mmUPT
k0HTOG/osauza3iYxw9iw6qlZJ+bpxrDKkebqDihAkF+TgMJxR+u+aSnDTm4dJSCsZG+4eh3lIKv4hQvaVqTa72pggT9JuyDXu3i1qstwoAmF8rDfetA
pnNUaTpl990H1e/iJzVaHj3wmIjBJlzpD+qfm+6+2JaZ2copez59I8OYGRka9TGl6LeJUgEq0esP+RGz0vO2nOkp7SdnbQTpLc0noVIgmdN7sCZayYY6
V9Mb8YtKLjsuvYe/1+ubkWVdLcXseiSn1255bez9AoP0WtmFLgkGEv7fVIKATH4e5xu/5rCZrLw/zr9zc2gwMPpfkzwo49q9T1fHXne3FjeKCtK1FUh2
KEx3LD4h1Ny1/x0OwwuZkmF+u3FbpLypzUbd/V7EnX3W/IGWj9HX3CGnx7Nrzzfgk2j2kBu3Zy0DhYQsyMyM+erWWfV7kTsdd/HI1dnfbfFUng+UECuf
zSJG9p7SA9VtjY2uKP47HGLKhqwfu33Nfb6G7GkMVWpTR0ehxuq85Sg/0yc7euKtOT/Caj4d48nRPZzXSvGH4Z7m7Hy4TvQKqrBZpszVyRRieGRVPBkv
5btt+nuPl9TIAj4DxAQwflqCdYeXga2byNsioAqwAjenu6lF80XqI9xHJ86H6vqWRUf1Zj/OY7HQnnH885R/CB7xyUeR7ZqLhlHqFfEyVSeRAVyB5eHs
7JWoQ0clhOzEnw8TllMOrL9QoHIIOsVM9cVe29han8keQKAQHBAPbadEX7/x/utTfb750l9ulLvSTqCgbqVwfE9ZkDSlfKL+ai1O5h+LrYp001yFe2ii
ZkhJBmQp+yOw+T00q7qhggkdTTPEhTi8s1iT98qg/ZPb1NtKwiJY8uvDTKXbEvONTM9hSet2AMZijSlKRRhLvbJgomUyHDn4Yj4m44HPNUCkEuHv/wku
XNQIBCEF7nYuSGIoPb8Yd4Feth7yg31C1JKiioQbgWWqh6ziVaGWxFAiUr0p8mfyfNc6RW0w3xVNCBogICz9GA/W3uVsh68v0QOd4K9y4JMAfoYs6OSj
OQVCUhNgWO3yVYwdu2YZNDX9aua6br4EWr+hkUhKGVVFwu5Kb9tHrWmrD6oU+ZqWB2kqDqOcK8qz2Zr2zf9PSnPNX4bf3oeqeaQUUA5sP5idNFU3OPhv
5mxuyLAWEewU38BPC75345YCNM1SaCclFXWVz7sj3Y1CAWjLnTg4vvKElCHEqSPOaxVUYsibt3H3z8QYXLfQYIR448BcZP97AZ2lDc7QXf56xu9OBIWh
QKg7H9hEi+DpMjIrnIK4mQC81daAIMZ+fkobG2kR2o6R9aLP+WT9qeLmmw4QF74Gj2u4rAtxBMexI81/ulXJgQLDQ6J6+D178pZutWLCivczPQ567v+C
lp26HTTZAe6AAyfziBAoMdKiSXroJqvI/kOq4KjdqPXjcbJBViFIAa5pbGsTksxLP0PsstxdJenhyMONuOkOR+gbmM3113PJaBoch7ROMgu+cnAoavPW
jQqTLJA9d9ueygioJjrjB+8ssfST4WlCkqSpyZzxkNipAuQxRM4/U2M7QppWJOhnHPRaSSp8T0s8TmUKW4KJ0U8MzKEvISBMwRa4fediEfSVh/jfN6LP
WfCXZTLDNU5/f7KzSVRu4vgNVoJAI3mQ4KBzIoOU+QkWk+8qTbE7L5Fp141THdkoTIoOFl+s/PENcYUdZp9SpnRczWSpQouRVSytkrudRKZaf8VERNN9
LWO+UgAyJ1ibAVHi6mzgrZwSPBmqBuE0E09/f+5kdKKCVFJjeN3UsoHbrvJGj6BrtcWgBviMvGeDkCN5GBpwGFnwwJ5wpIgp9GmBsFJ9H5t8ul+WVNMc
A377b4R9fJhUOTQMo3qFB6M6dmSzOdEg4L33+iYmvKfO8yGzSAaiqpkk6Ml0D5KFqBJFFHUNNZgTXAzbO61mSvuZmw2T9Z7KfUYlAHqogWCNvr2minBZ
gpI9Gi/+zP2+txZ0seiAiGR9uNkcHgtIjM51EcBR1YCCOCyvmrmUtMgFNYGLVHOA0EZET6pjks0saDzSZDimq0byttLHapvFZBl4cFYSupyzDAaEJEq7
DTfXczUnhABds0Wt07oiKqGQP4rkVJOglpbsazokN2qLZ01SXAVPLgu7urp2YUndc8URBQgOQGKEhOEZcishbrrKc3YSgUUKCH3KJWFKhjXO8omxITYq
bURRuypmZriWiaCQ6uq7AZ3VASAyJrjUhGOVsASR/1MlWFNZQCHV/JZP1XY8+tZ9tVfvt7Mj7JCGYoIENspGzMhSlbCclNKWFSfB846hB/bt/f9EL3/f
1yvK++fZ/xlQNNZUzsQb67vZ3vdJT0d6kWgiUnCqnQiZAnGaJxpoSSHRFms9FC+lQ8lCA6ZUpF9X710jzULRbAXetWbPEcy4BlQEQ/dH0tulhSl+Mdua
a+oPmZg24/pZA11R+GRM6QZPJBtf/PbkZXq5spQPhTi3d9SuMv4e3lPUeyO+yFZFHv1Iu6+uCjy8Y91GEOymNYQpFL8X1KgcJBDaA6NXBI0Kp/b9ENHm
BXLMAoB1oujI3UDAAORNWQEHP6xniWrfcqtMZsdyzBTOPYD8zRDqqd83Qax3qTQct9ZgIH8OI1LDROJBEOEkRBDTKBQ6IhlJYxHo/FEXcdevOguQ/joA
YYAiYDoSJDQwGOiIJAF3q8tT+fNJ0T1VzW0Vt7N1bBW/C33hwRmQTK+So4qtupRxKyyH6ueAauMmD0lKbuhHAhO+vGe7fr256X65UFc03uqEhyjcoOSN
JCQH+kzMfkYj49jNGRhaMYGkyizHyDkcDbxeCvC6o6zLqzRqaTItCYkOQpHgvF+D+jKhJboN28Pp885GvwXVf8jFyAQMqeKaGIsvRSGrpw9yPfRB6FWy
2IQJgyIAAcfg19WoO6YFq0APbdiQTVRxYaD3vkjoYC2wHcKCOo4IUS5lvSRpVLGmFfsiJRLhvpMbeUY1I57bYGCQxWiDrVb0VWYkyyorzrXjTjo4Fib1
uugXY1dUCqoMdhTNY32ncDLjXu4Sd5aC1ySOJuUkeMCtNR6ISLa5Y8Lg0CiBsxDag1iqQjZNNGDIQQUS8CoN7hUgbhVJC0XvIp1UjB+U6YkBph8+DTmX
6URBkyhRmoGRHCJ1PZoE5713kd5FCHIFFuyfMiICxMqUH78sd0grdh1PFCNf5L2DUqURCJMIefiEP2kd/icOKCiogLxfQ+mxy/dUHrWp6jdAwDZND3oi
vYsWHEtfpDjMGEaN2Rbu3QO93SJou3wb+i+ydnmm7jmWfdDtdDUDhYduXwXLowgQbT7liQghISNwT1oMZQWqsLN13nGrSWFNyugRJE/zCi4ktKIVPyYd
NbZ8sud1zBTpwWsUkWOXkYXmQiDHpeua73sxZkhBwfDdRUPHZLGlTGzC0Jnsz5fLUwSY24V7gD1MiotCyiGYJxCuUyKMSh4xrvczQZRkKw96BKkoibMs
roZMHSGtlmog7dOID5bzXLs53aXcMkhFQpa2hJEebqzQWeu6rWwVzGACKjR7JsUSQCGeHbH++p0RNgdkdj266tHCdQmPrxTlu1TQEDmJcr8R2S+0inYq
yzBF7PlJHDjf/eDQqok3ppv3gUkAoa0DrW5TwoEvwoxZR5As8msrSYOJf4OQ2wFXVEiq+LQ8Phefs43sImCK6cIgBkoqB3UOCgCkYjMeMh3XXqXLvu3o
qNwySI77dN+K6TqqbOSBuVZUWJYVrgh8YjVY5Ur1yqBOFGiFoDZ9ukhNLnV1FyIg5JVsGMASRM21pLKix6MXcTMvhHzYjuq7A6gGW9myGD2rDAD/LYmx
4HogwQK6C4AcOlhhkYdYms1wWgrii1IFUX4wvucFx3X2LGGPfW5+ITuETxXkxtsj2sNlGD8HDJvts6q8b7skbP4sMomR15ZS8YJAGpEEWktHrd0A3Aab
pOlhKU30yGjIIJ3V6szF8Lti8ABAHTQUGmInIOtxNdyh6FS83G9ZJSmwIzzENCXiruFHo4ToftQf23cjfr/PGa2ssLB1/Mh8aCAiMRst9qB26hlDXm21
YvXg0QsCSBXbgIRCDmQoKGSCIRhGCrUpndOjqJK/WRQ1zEGO/w/VPzsLGD7Hr2APDDt1DAlQG6mGZDQHsBOSxID9fWoGcIoETPDXbbfzAFFGSeJbxKvJ
QNuTbsiSZlOLBQSSUBBHiC4E+w7fhwylNmlXhJKGHb6FxGbTU03a+bpsBQSSYqwZKiVxWBynWcoBPlBTx33sOrFWNoysN+MpbmAFWs0LPpKQs86UiTFL
A++ZKZ78cZa94nwsM0wQp79roVlziZPDfHCcg+YfwDhSB/pxlXZmnmvitfoQfL7Gzg+J30xtEObFmfHehMEEMwGdmZ+OvOBLdM0hAg7SO4FgaTI35ikj
oyzBDgZHutbVvd0DSDtJUzWECPLuETUgYABwExNSCNxGsQwRALjJnlabQHKx09tNz2Jwnx9Pk+mgD08npc8c/mn3fiWczvfBFepS+ylH5kKDeOZWJBpW
SggQegUoXvxsCT6kxwxmrgjChQJQEQ9RAw6v9H2ZCo7b0CM1RA0AdewTFjLIdJwmUkLwCCHVQq3YmRUqC7fm7INfDhKcuuwuagCUh3mfPJQSBQzgzXcX
RwVG0gjlDpIf1caw9Om8hrmWAFY0/cKOZMmSPm8APRPT9iJ/XTIaEbZ+37HUj65jLTXrqN253dXHep/iZEkyotAJf0hPoOQzVOp1FfX6Hy4SLjyT1fHM
bs1HAhSE2SpVyiZgAoLOJ/m48yGMkKZf3WYbio0k68YvkRnQUk1679EmB3hIuBnBAYx+HrOBb1JOIkBi+6y924bTi1MtPj8pO6B9fS6OEsG9ni8EoU9R
oqgJz8yM8wVe8thxmZ/LPLWv/OlYOlS1WFRa0aY3KxEtvSDEFJ+Cz8cg3ockAMROyqUQgiecM7AiTFlmxVylSIIYhi4t9vdzHXKR7K2bNuLboV49Jkej
VSxhivVsdEXiHs1Y6qR+dXMj6InSHoooJIv4ZiVBw4z4GpFSqZLodSHGRIkzId2GQBnCqczvIgFHUipDJstSDWsbzETVtNjDBdgVEXdvAC0pCXGYhvyh
TRCQNNBGWJChypSlltIhJAAjP5Orui19vT6ob61u6poDbnLFdVvQxi0yqzFZAvtzjBh9zJVb7q3tlgpbChiMiJUtV5X7XE/R9OwRbMuTA5fTFCm80cfL
Rvrr4obSqDW93kRAmO/XG/K6NciK4Nm9WTGqoIXIOzvlWUun8GRXwnfmhIGCYMLxBmN4awjNjm9tSPCM3B81PBwcNn99CR0fHty73Pnub4gjTWORM9d/
Tnft7PfnnTmOxqx9FPLXgGEinOLcGl1kvd9+BaQINRhhQTtKq4hJBsKwpkNLgYleZIBefZW2+uba6q9hjD78Q1IaTB3mwSrSd11ZcUiWc5w+m5WBj7KC
srxbeJPK9Q1louCqiRZyJfTRnO4iL3m/voVEcz55GxTS+TzjT9NqdGdNtTLMZ1ejWprgazk01KYyGWeW8oMzGmbaPQVvKxaKLSk85h+9O/ZhcH0PJ0PJ
fxrruTwc34HXd9MdITqwSXXOtbk3ofMoCV86XDARHD5imDCMmmRn7WFUBl3O0ouJV3XZNpZ6POkNRWWwzxDWfGuKy2kHs97riuT3lksilnIpLA3UjLAy
pVsUFNHMLcKMGzu4ihqXWJvenc39djmFGbk7W13Y+4OO/jK+3x9GdI8YXrN/HiFGx8P6Ikb6sDPO66wV3PQm8KAzeiI97zxS61LJQiyO+KkxNaUFmpKu
+MWgGa0BsRTKGE7rcyLYHjV7VE2Q7md0wHax1Q0xibtL1smhPXL5Yu8cH4XYMpaI6IFkDWDVZdwPodcMPE0gXzuWjop+fAZy/WAN51P8xEkl/d0UehYY
qQ0yFMhJUaWd9Iy1XRrDGBuvSksssO9xOSDyus5erWP8ODt+dffrYZ9PGLLBAvtATK9457woDiUhPR0YOqYnmIKINSgQkKTNQIrKIldEIx4bBpCSWt0x
v185iRSHRCgkE+EIVBwAbW4EZbK8g9s3p4RP9RV1xOrFVWDsJZDM8SBV5+FKjIqYzWZA3l03bnmvGcom052O9shScaO+h58LN7ebgjd5v+PNC5+eKdbz
iBPwkO/wQBBucIvN39axd6qfsl3BC7+1hSAqoeSPovxIg7vAZZdqjXKus8G98XILvYPhaXiW8H11IMlFZVRDuM8+dJQuebBn21u04t6kuGDvD8Xb6F31
yWqM/PexF6dEOX9D+VoJBEezH+8kxz77+O1gvuV7tvloQRiMqoAq7R0kBK8qjUcNmwQyqnID7NQie+8gnLfr/dDf5P9hZ9uu/u68IiSPwmFCcAloUnt/
QgHo9Q/QCkD1PPtFiNGOFbiarDCpEzlMQGcR/Rt/k83B0XnDi33HwWNH+zMaSllWWXabnkjuV+/xv+nQ3Yxfo7/UocambDzVUOi5GfARd9G9GazgLrSI
9sXs1FmqGQzCdDG7erGH+vX9yFjRX8tblCpEL+QC6j4HY10maJLMLwMzJwtLXYKTnC+2dbyEyH3FBY4ruetXystCfWRBJH5FEDZvDob+yVDCTaPdQaZj
kABEjAvrh8ep2f6F6l0HlWkXdRtTrq6PXAnOgpsx2QEblWNz6qvIvCGLFDf+TwUJOEAkEmmrAYITtxw3EIBQMRlcI/wdzAsoQEZatMat8mpaGsOAozb3
PXSBlqaDIiDPq/B/k4gIjbcRVwxRbE3VpczycaZg5zVWl942HGW+ygzKFQpK+ByDz/hAHhAYHekLSryJ/h6q2DQ+OvQUygZKzHFIlCYC0yCY5SgWy4Pn
N5aZLSyTnibiQmQu2zMIp7fS237HfUnSvSFXu0jKpZnwjXKt61POJkKUmzeL6QWJTQ1F0OWCqgnSyJgNotaVhtoR84ggPUqhmEC2zatzH1l0ySWoAy2Z
GiGAIchgiSQPsJAfVzpMD5rBIqSXoqg+rdsIADozC+W+E+cTqCUJQnexupLX/vb1mWcjQBmQC+UmAgpaYmSO1l+GF+enEaN3QwXWhQ/LqJB2iP3QcZp7
NWTpuJWtv+WZFPwOIJK0VIgwYRFd2yCOFCwBjBX/Dx4N18fK+GHftzN9lGmAWS7vUqXURVU76wKiVQnkv7iVQASaAKix0edVphEkA1n7yH+lbFjRh1e2
n9Rk6xR/uUakmwrUy95qdb10rCBVlQVNCsnUgYh8vKHnrScLVf0Sq57YyqmnweX/t0nt6f4sAafHj9xJBzzaw+mvs2ld7sFERJtc9vs1q2QyJDkh8gpJ
xVWqDxt33skuf8Nu08braeAjvPFFFggl72pPyUAp7VQLhUAgHroKMCQJHi10Ka0nc03XXPMCjBZBB/iuJCSAcHPH12xpfWsqABQA77NMcIs9UhKp6BpZ
E3Taw2NCULEaMNWGtRmgryY3Xwmv2lJC3DsEkzkBJVws8K438QhQoAsH1GVKwzlllDkivFR5rqzj0EJzylhl7ptg7QiyUUkTrXtaeSvYkmddavD9cxiU
l6LUhBy7ASSszxmkgFYEAkRJREBQESTBUuTYbmhPL29/I0HwiXnbXV43Hrv8WtPKldtysS/VIhw5gh3IU5aSFejfB9Sahy/Khwnkw+vwsMT+t9Wd+dHj
fOOUnMu53gfJb00Av3FBxGGOUsSyEJQHfP1SVUY9nJRsN03kxBNa2VuUpUrApaLGoCjqWY7QBEzTCLdWZjakCIgsBs7ddpadLrmtEdlNo9sbbSd9SGka
81vrFy6z2ZRnx+Oe4pfUbbVFosszkIL1XXld2t6WfxKL57lEc+Feruec3vrdxQknSAsx6/L6JNEHXlWW3eD9mx51W/Aw4VCQaqK3C1oq5rLKjJvJzftW
EvU/lXGL5LOH8D+7QqCl/vWj1O/09bzNrfUKKfy9y1mqdWHtXO9NPpnLqMbpK2YtZwv28dL8dwrRi52tq+ODyxaTTBmgRxuJOwViyUZlUnqOx7Simz38
KAyIyz9PCIJI+Ji9ZeiPtNsbPuUEe0F4NoQ3pKiJiGGfu2eC89GHXRu6It6QY3vVHUb9lCA0o0KVfCwvsUNAPBeifHLT3zak4UHJj6XBKIHLS3PP0wPd
P1lyAPrKoUsUF5ujBHA59AyDQipHAHLkqrcatyYZPJJ5e9kfnHejcyMcJtPb+WQ0l7L452yynXwZQ5dR5MtzDDstVta/pmr7c1pZayIe6hSQHvAW/mJt
M6Sp7lZ1T4Qol8+TDKYEa6wKNErtZ6nPaGolLZRqi5YypoEXh+T4E5CRPquP6yHxO1csW6Y1yqTo7MOHsWl47wqqUnHyKg8zKai+7r+J7YvFv5/RbGIE
6KeBAhyCHko49k5eDQZUFd1T7p383YV0j01aKyDiVqPKQmBwrQ6Ee81F851o9MWN3HqhgwkJfkvqHZgW1MErPJw/Zq3U9GkytNafRGVX7pR7P18PLsyq
FPzToBi+5zTgUVFRokVG0+WVTv3/L2efs5+meXHAmyFcZYs8UppDfV1+fv8t9/Lev0nbt18pWJ9hFf9F7q5iEcghb0zAft1XzinJyN6/SZEBRzj7GTXK
T8mGDDo6/vx/qmtshM6WBtJJri/1oeTwnggLJugV3PdZ2yqjIHN6Ju4ybMnEZ1QWSbHnPATr9XnceZXw4IG/I2uT1/i/uOOuO3u9tmp3zviWpJtYZgvA
RBsQE4B4IUhI67KJ2RQJgOdkf22D/74a1qtdMT0RitZHw+c/39Ianxd3tXV/JwMpiSdY/agT1lAg7OT9KMxVlmMWbpKLAOMs+OmHNxevXPTjTx5dZ07t
SP4o1YGxUrLb1SqO02JD8KA8YI5CFlN0ukKKUDKpdU+Akatfw/ZPM7oq3E8ba9ezww9L23rBXxUbuJXhbfkCeO5bzF91oLUGJ0IQbihBnM9NGcoZ20bf
XOxhE6jvy5frLHszA4kNoLzzXaPn0xrY/k/xwS6q67681fN9hpneYkBLXdudgQSCQPq2iU/XwXZpV9H0tf4a13YWrDZuD8ZKoiuZgT6++l4B4LvIjjJO
UWtUU21BoW36LsCYNij7KimxTLTK9tY09FUF5ZCi1gjC7KkWF88Zva7nu0yFg+VdLCe7umk64n3FUzlJ1n2DF1Px6zHfv71PkDrzpCYMGDovpBVAbhlO
KbScuXBo/ECOow/93/VC9U0Qgv2ICIa6rAxJmvzmZtN27OGIWAhNSQL9qqpAE1rQudGyHVtxP5IMyMXSmJJOFP+UfEwclX/jFLhH+woLc48vIkGEykbh
qIR8mlQ43IAabRSeTaAH2vBFKYDN+LKgz9azqlE4o+7fxGf25hZ12Hg+g9efmK+IUD2QIgIH6qiT+JzSjuDTSD5IeUw2RVHr3OClEL8R605GtpTdTLoh
lQgUj0wf+CZEb5rXPeiuVuawV/h4oAf+38uf7uD4d500f+KgIvkoJKCH/MhFAfH3gCX277ACid0oooEAJKoANKAgn91kCrKQKtIAEBIJISKAssKLAygQ
koEsqMpKgBDLjALsKBsblh39s/uf9QdyM/0+JDnHkve12UQiU5kPlbHnCWiZyIsSlB21dp/9Gb1QoixUeIFScKLONgpJdg6hcouwplA3+YOSk1RFRFVU
0STUyVBRBD7DAeqIv5jjhH1/6v+ea/k55+jt022E/7s3foD/WG/+YP4If7A/v4eacf2ysH9YYf7w0mG1RQ941DlVCFJQf5A78UQP/f/j+PLx4lPhyW59
cL7/1vB9v8KTIIAIIQ7aePMKKAeG+jH3EDWg45crfu4AJQ/r3E8CHV5bv1qiJv+vfRTv3VHNKLH2fRlKnPQztiCOIYOOT5u6lRDf0cMOQ+wQGeSL+x+t
LvPb2j/4/HGhj6MMzQ3FDGVAyKiMoUMoWw7Lff/tlH+Cpho/V65UhPvdzNktH9K7rgOR/eqUYr+8y4K/EK5tM87ZwlCG71GZE6MqQXJc1ValGq/6f2vm
vQE4BqB+qWEb0CZizpyv+zBRwSbnV4iljvX/WvV2FD2KOypUMHVAoBZB4lOeniD+rS0v1AgCBgInWijgG7rpxZaxpXoqwQrzicVLSZiQrwx4Kp6HqaPh
LXH771GhqmYi0/qqwFSNKVYKVCu72e0g5l1/2IV71nlftC9865bG83JESe3Ff413vyDb6V1320aihBntoEjfSUxtSczUoROrsCQQSLLlZZ/ASupcygru
Y+QpFHVXB+wUc4sokSQIZLUApSWMNAhBZaY+ehgWr9fhQ978LCNG+dhSq7Nj2bOEWkCKWtr7ysFqCcBhfzfXU3FG2gse/Virq/hPr0npX9tLY2Pe5k5/
Hkgg/Yj70gNzLpJYUUIgxCnNfbx3wMZLa99t1wkgCUgme9SQ4cqg0zZoiQ2bfGCJmT72oSQGRBqVGScs3HCbFNgXBn3KOIbLcJKGFrCd1VBEb+YVEbht
rk+ulh4vihmqaT1pTbu88FxmaMYY1EdIINhQSty7BYBjoSEKKgi7tMExJq4tUW1I+jAGH8EhWffW3y8ZkNDwjoGjsdYCxE1vrzcW3XW1KuFF58ZB4eHe
Wi2ib6YpUB1pOeHpHS3PO8yXN2y2dTlaJBmS78c4ilCZBqsGIEnYptPAcCq5U0yN756vlUpQsSoka57PJoQoRQQMoxAV7fz0zgWNDQGN9q5yEjcGjKJE
BRI0RJSdEx4ZLJjz8EwXjHDvgMhQjcnuE0Y+xJaojFg8SKXxSdmGkOLzzr9OUyId9l4DTd/u7sW7bi2695ByIffXTse5ZKkAEoBUDYEE7lDqrBikv5KE
4S4yztIcQRIkCB9RzInhJaiYg/xVAG2y0oFBIXmc+dMpYD0Mck2KK6QBioqyJSTB6FpCU4DMg2uNUtrTOlbTtVClHFxm9gHUTI2w1MUSs9b4Kzdh2iBu
bMZv07b61fhtCmDPrtHVdcncF+T8oaNnRN+IVBiKMRBIz/ou4pBfTqiB2YbQxr/oY0dcX2psBHZDKPqwcZxXJNVzyEzMVIsQCUuQPTwhu3hfR0WsrOAr
Lmee8nHiZm05Tr7F2ntuzs8pbZ0i8WT2/d8D/tPYmuhmPp+nPqI0iW+/fsFQTlDBGAk4clVWRW7BlJMeBVIkCOYKTLyn2GIRFsoEkoN7BMrgP4YnLqnU
vC33SxP0N674J/DpmQ4GjeGUCzTfOahuybIdC3/TfaaUKDUVClDUVaFda0SAHi7BF9kBwxNRt7xqZA+5j98X6mKH4wCRO8MMXpAjj6BWJ3FhWmbi8Uym
2BOlHBDOJzVpoXIZ8R73fi4M1tX3NxdKXBIkcCiBqUAqij3AB0EVWfAhASF93EEIkH85IJhFAdhi6V8eutluQ93GxGCNyvN8OpYXbcQ5QvBAayFEgCLF
3QKTGjEmLgA8uR3LGA5+NyJjtfz0nBVW4S4VBceNQdH6lSIMoWeyiJShfM7kbMCikjxQVMx9gzto38NuupwXr6OjSG64fcmtDvZQyk2KTQSFIAdkdC4K
N2Ca9qtrLEuGAmgFAYZ19hVUYJRREbSItIhORMud7XwxNRIHRQOD3nqRPx6Z7hbI2QDzFHkECRbL9bgcCibZgRLSjAjTIlisVm8LMwQSykFhHF782wte
d6IkF0Tf36/dnaUPZ3w8e9iaHIVjl5IupYDagCuUAbZmbm/nWZP9nBWb9R710AYAZcGThncTmkx/HZqdVMtcEaAdHyqbBrSFdA6IGE5H+etPfPLK0rlJ
SyD4YSqHbKoWpFjEKjuhQ5MEYEda7XCyHsl8a1mzzyT+FQ4y3LQivaXAPViKAEd6IN3S1OVgwphtGtCXajMOdxKcChYzTi0o5WejeHM4gHcon1hQ5DTE
aHtWLSAUFOvRRPWETeuhjTFn9Cee/szt3Q4zmB7PObGbfUlOW0yJu6pVUEppXHgu+quUidYfibMH5mT+qsy04L4FkVnvVzPtvTh423lyHvv6uTYhl2VF
yzh/DDfxnPNPkqUNea8CHuhxakLW+z+CVFAT0DqQMOoZ6q7hSwWK6kTXhq6pI8+ZHvwJEcJDuz9kAdOx9mDVLk988HG6mBLFM4UphdbFMBjOTAx0fJ4V
mkCUN7S0mEArCIHCkUS89bJaW+ZZMwAamXjYPOio7j4Ug1QWgLherGR9fFeAisIHYlrggauwGBEigaEhiXNigWKfn92wxZ8vOf330+ggnEaAIA0MTHy0
A49eQhmWtb6/x4B0r3AEoy6qcLwIk80RNOQZjQAUVSxCgLwZ3pFZK+i9Z1ScD33Q5+TvF69yhS29/HMYm5KENIQIi0jF04Haxg/N//IY9GqX7EfaeMHz
mT8sd2F8BGBRCBTQY+eGSQtD0ExkrTfz+Smc+o9er4ys2Y6Tiys1tKC4rD6Uq8xIgRCulARNNmExsu1crShKio1uuTjIUYlZoiJTQ1kszSeHt5/59T0S
JieE+3qn9n3TsLZ3sddIAmCjlzqyzz6CTpI8RQZgioo11xeVFxQcRxaz9HdiRAZpuDIzcLQv7Wk/nl3dRWhsJdjygVmoX/40mwpCWt4YvhdSD8Nd8Oka
snIZArOM2WzXfNxEAcxnFhAnWFDGdDwbBHEWtKkB0ZRkUEFCNHvoHSZ5kRPQhSYsfBxxzEiaarHcXtg+L0RE0BeTnw8Mz+bA10ZPnA3gBvQN/XSetCu6
u1r2PxJOrFUSr8MDsT2bxIE/WmAzH9etuM81gn7bQvQSoIAM2lf9fU/8uXoEetDjcgVushPZUnIDLUkYml2nVmD28jG+Ju7l6BReOhnt1AMqLoGLPdKv
mgiXwj8OskWg78SoexRpXqtWXfKU5IsP9OjuH5Fd1gkbtPjOLiSqUmGDuuzENbYrmiXrS8VxRAlX91NwB3Uk+S0ksIsM1q/pP8MsVHpL36Gxque4QC/Q
E83o3ZbeEMwWFr2kAT8rCWQkv7fynB6xsHNxEcS56F7PehqkGNDTHQHg1Rw+CNNOIwkrVAU2mo7aZnQjh1vPEeTqTcAEpNUG4pO8pB73VgJKIy3dcuGo
uMqhUhe9wzZtaVuigSrO+UU3zrmBCIrZvsFV7T1vW9imkxeohClsbP9hja8WVME0Jy0jQjoI/z29y1trlPA034vRlgD3Pl+oiOro/dr8SPKG/JDhg7+u
A5CCjFgPnpJjJ4ZpnDrQFXVim9bXWULymzpUwcz5Ykw0KLQ+i1WI1kT2nYRT4h2mRAbhLSQVZRkWjXZ2P9uQhZR0grX1ij6VM2l8OX2foTJ/eUcPBkpC
TllBddiqw4KC4OL2bManBAoi7gY7Tf1G8xkMS7X69QpeTN7tmDMtMvlsK6xVJiu+9qLnJ3cmXXG/1JQ3nZO/Y92eHvOofRSpVSDmdEgkhjIhx2eqBftf
6/acPx2kVE8NdSCLYRViANESBI+ss+IbxCy3yuheKv1nkUohGKJRnON8nAt2zvQA3W5YpelSLGLAgJi03nyLVBQicl5lxOGbj6nQCtZoRfizIyZE4DnZ
Q9FMmbe7ABshSlZO7v7ezR701zgoh3FBjPxXWa2Br8YEqRuzwbtExssssEjDH2I8xD+kEDW3sjl/xyBt01co4jBEfj85fRGrPlAowyD/EvfaA8sSYZE0
MHyw690DaMzXBQh+mA/ti/Pv6zS0FEwonzOyBYowdnokT3uxTSJvBzWq7xuFo9FxOg4RqdvXnvL73sHzaNgHYfqSjI6yn9GQRwSNNE+8BqQ52VvCNfPN
0nzyy+rAE80pqwUWfTXUZSVxAqb4mF58oHxi/gQifF3h2We0LBv7n7ipsi+lCg9pPmVekSfIKKare61fYU5UFwRZaCx0SLml4Csr0LKrDcHhwHbU5vDT
NIFbRVFoonujZ0p6zFg5S9A20Gw2eiRIDDpsoJiTNESG3XoTH/ZlZ9aF4JvX3fV/PvqJ+wBFMWR1IaYkSiEp7GS7FpnowP/t9oD7eqaHEKNa10Y8KBHa
ZXk1huCGT30gQM/Jh5lJnPY5MHFLsgcgOo6MNiLoYK0HRmBEFadEnDV476MhIpPcqhzvYQ8EYMLEB5jzHf7K4D2+arnKsKfNXPSEefP7bHAR8pBa0Zev
kalOh2+R6enrKGRDvSq8B132afvejy3p0A7gHeuZijs04Agp62cTKCi2dwh2fNXkV1XlIKI35CoANnbKyNnTh1iaBhUAuzD1KjoxGGJlZUYLMGyS4ho5
u03Mn2686GwM8UYVIdjXdkJx1A4x5ihf5/1MOzpvMqudZdsixalv8qOQFNnt/H2UwKSEhghljqY5KCmyyCbF6n3kdg4hgTNAqOJhSLmjEhSGd2Hmvr/j
qb/Fjf2nde0aQk/4aCbiXqewcguoZqM4R1lvzCwY1kroKDiqIFBAdxuMnzgb9B3YdBQpx0K1BZV40GTPq2r76Pefj8npCiQtoGCmj6tcTjRZEOsDJnCe
RToSvaw3JKhsAQ2fpdYWzTAcLppEuPIF2FLEiSgaKz2wFnKQJgZOFi5bUYa41C24SjISIwvJyUdV13QcEwiIZjjT+ECPF2ABe2OI1eqGyEYxIasH7B8Z
UfYj7SMD4rIYgD8SJ7l/sVaAkhGKAfm6/JAPb5vtqfd2Hb+jNJ2P7O9n/nguktFp1n/0Iyoo3IMMs+NlUJKNoX2M09oBydSO/VQrEwOaOARnKHD/qMvt
bPHeDzwPoGuj2/w+wZGj2/dG3uioD7hCn/V/LWkTJZsRQceX+lgTOgKLjiMPeX4ZN6q5Dddbetm1Fa9f3UkGrTZ6MqxTjeLHeZnqXofjTKWbQlC+WM3A
XfAoxX0bDzLfaFvaiNRQSomcoAfjQrWdBSIYuOBjFR8JqMUWX/ZaSyyfwieYgWdjnBWcgyQ9I0WGG/536Ei1Vs+bVmxyi3emMyk3Wk8ItnNam9Xe9LU9
yvpebODEsXQmXWl4RJJwoizCxdl0h2loiUNb1MI8KgirFNBkDidDRF3X3kN2CECokt5QZnKlggu/OzhP26GjtQh10USP/KRruBl/+7q37rlZwYs+RiFd
gv9bZI56bpt7IRXkbuszMvC2Ss6HxSGiHuesqiNVrHjNiS1XCoN4PmqcA1dqZC2KJw2yid/M4R2vhymk2sXMwbiCGZd7ZHbVWc0oIasr5yIsgpBRnWWN
Q0RsqEYvUQNF3tNVkiSP7bmaNFDTFHR1xjDjOhOV+fVft0OAtR/M2yoHEOF1LcHOTNDKWOt3D7aS0NKzmMQwJY0WkViG/fJ89Z6gUYZZNdnRlGLs16Hh
k+jcapY9a064afIX4LYpGiinjFu7C87q3PUPfliMhtXw8WFqmjfTb1YSG4bYC5CQv7uahBJ90i6ts1GcEw6gOR6tiL7lCvw3enzrG/ltkEUrGvpmv/Pe
1cMs7Wc7x9dOo8o5VclSh50DRZlfNZHaW+rik4Yex1DHUg1vzKvrZX4dquBWAoPn0XPKrq4of9xReGmz3GBLqxcepZ5LZAE9zAST/aEZMpY0OB6+LOmH
rJGDx/Hkocy4Z5PCUKdhm6pciZiTG++hfyCzjp+RBm69/QSggynZRn6PX+T7+W/QVga+K/IflrJ9SW9TEWsI5JA7BuqOycGe+pWfBeYeoY/HrHGjzOaS
/N6yc+3e6qPAGNC+lwarCb2V8YrP0rgCDKnkvU7OggCQqx1Lo1J7wC3xMYkM7a/ShcqQOLK31FQCCrqBIxDM0P3f08rzL5qLmv7NvpOszXObPRvD5snQ
igIJ4oZJMKA5FCHH71dCnF+ku7J5c/o+n0UykZty5Dgt4AiU1K3l4RH8T83X6orP0Y53Hy6OLCVOaf5/WzCB9djP/uz9s5jl38lPd46gBqzoCg+j2t9D
hRsqiXcurIu656TYrRhllNj1zFfKStraz0QSoRWSi84+b/9w8lHjdTt7W1r19Xxy9ExbgPp8hxRIIQQQqEBFBQgoCQCRb+gX3D/iKyuidgP29/bWfkQ/
Kfy3Qmz61H2+G+h1Y19DMw06NJuCyPs+M86GK3XKKt7fqyA7piorMKGOZFgRaPjLCJTWM4zrylfuf1Zr5169sqgdqx7PVAc1TZZOAr/9GHtcKdoYzKks
F3liQacmkR1UkAQy0XYh+CgQyMuqP1Rxh65oJDwC8T80eeo4aGxGH0lp1ZNtMrJlrJYD0gRH8BvkQ3bXdSsKqiDPE2ymtwRb1UZ/e0M5W6im6GB7LLkB
86PEALH3Bbn9Gsncb9hbDr2aibRFFFOzlvfb+ct18cFU3jJcix9XriWuVOtaFlpLFLcvPWVeCi1CKGH0ZXLfoyHspQ8doDta1u/wkIjW1SY+a2ueDZLY
TrUdM/oPX240rzzxbxaxO/x+nnaKi9NYhTj0xpSCKUXWUFoheM/rftoKby+duLymq6YjL0K1ryX1BV4C9Oy2uVxU+gLbQq/fA1iBo+m9tpfqt376QHFl
muZ7Ih1LkbBhItHHGbQNNlbvxzqIgU0fnaWCjb3yrec36cW7Jy+1xTYuY4CHVST6H8csoWl+NnNhkRsqtxxydb5N6fSPfjd3Ck/jpdxmkzQzgjm77bfX
OtAeX1t7U4ED0KvUpDLuI7vF2SUof4yZwZQUKFlUsvDqyjOfF9+a8S9ajMCV+tvx8lkWZSsCfRKYOY9eEy0gXeVgD9OoteUTeZhf8Ejhw0bBadLR5Ou5
Auwludt2o8/rT1X9qvPw2AtAg/ZX9+Aiu3In7X3WNVoe4/GRo0/1Gz65gEgI/ef1bs+jtn5Nflu9yisB+r1+5t8DiZjLbl1cGbZRDdWnVedsscxG5+Go
yoJPXgzog2plgb/dHR6811243R+Az18MonrGMRYaswbefX1jbg43yWZ2ywv0e8bxBnIHiO1QvU+Je+r9mkCdd/csu18wu08sU3dSmi65V0J355NP7Kyf
r27dacjjeoemm2ste8DrV7dl+W7DL0lxk4onr+jenLSMYJzCjr4GN+k8qKreMLmsaUWLNlr58p/o1F2osyGzjVidH5lhHIPr7xL3xztpAtbjD6QpHDfw
pAZ1/nuA7e+8Zbt2ummmY0HGzjj9ba0U8h3t56yqEF55C5CZSF+7t2OF93Zl5053C9uW3tXtgKDxKj9T7/vIlDn0uziqTpx6KXqrn2d2nqNJeE1Dkv2z
h4mJOdz3uJqsdi2iH7PPScyHM/+3flK8LjJnb2trKZ0VJOs2UMQz3iYG20qnOVAJqKeU51dW8NzX+WajnlPJjP/v3Ll4bZK3xhXWrer/q8+s5dKHT0cP
t+fTkdm2zy6lzhfyUV9q9qIOdwFE+2y8+tXVoXaUD9OlJSwkvhVF3L5uvvIE5EFUSmAxC2Eu6f2+vtP1TtUzk7Wv4yEAsFBpzdpN+fts6cPHuzorwJdQ
9IuevThxIM1E50J8jtRxwVbs3rD/65zDA2WTqAu5O28z5zM9oHDhlCZlzqRIj+h0qkjpRJ/bCYbhoinyVe+vpD7MphZlM6dUv/A7zpWmtctN+Imm4oQA
Z5kAVEtJ/IUlg84xmuzlS3nXAziUvAdTtqcTvkRHUsSmmegmcUqerPAnO3esH9ZymsuLd36d235XEJ7a0a6vVx+v8Mzr+7fJ/u+fs8uvum8x9FrSslS3
WYOyCUHrIfFFRvYR7mG3P4UDkiWRqFwrsYLGGUuc1VC6U2d2Jygo8MIYElKYGaf66/Q+TmEf09dUZz91NJDTl9X/CtVoX/GnlF+/8MUz5NShTothVDj0
0tX4PF8SIpvx13kZ5tgOLMv5cNQwHjFGFCaOQzuzZFz6JD65vaPfs+t0/NlpjPKHOREikmaUSeUEsroMFRaAqRKCqMxRSH61A59n/P75/Rna9fpXGw07
n4yBP2qxJ/1YegVpUyvohV9XMR+OKZY5/SoVxV1eFzLMN6Xs4SZ9hzDXYS+OLDV8RL5jNXrGIHq9kvfXybd7pBiDTzbcAQHkvEiRFecPKAT4Y/14xBlM
jBBB4ZSy4O7pZh42UT2xUlEY89r8z1EQRU1NGUFFXpX/frwy7K5zFtwH7SHR+DTDJbiu64k6hxvmn6GZnoz/qAokfH1dT1zt/sH47uXPi2qy1aQ07uqZ
/Znagf5Gsy/mW/w2bLEwzGW5ftnpB9f7ncmS6WHs+gV75+2fKivL0uvI405bqzjqnzb5YFPKdKzMuX48Rk+Oh04XlceOsNh/5tvws7zpabqAumbGUtJ7
OszcGZF43t9XxmGE8eh6xfO2dIoyZ5dOVG4YGMo+x9HouTh9mz0ertpfMs9rKF76s4EB+7hQvIMJXEUkpzXrZ6Hg2XKtj3eer8rKTkVzuw35wyqq4Nd+
USWmL/j9k90lwcH+t19J84zbGivMQrbFTxnqwP8F7tO5VYcshuzj0a9fNzH+DdzvudgZcIt3qsulPXWnrek7LJNlPMvEc+WUzMUnva1XPhDhtyyatHHi
uVhOJ5lylsU7+vPWnZT1dWWf29jvWuk5bjv1FO6Yy4/09X3YlkRmTf090SGU1k7umh70BJakw3Xsrb1wOyL7rc883uLPbsep+iUz7IlPOBWtCx7JUbKF
G+jeDNpE/S935tH6n/hcjtLx89Ty1pDOT7M7Q/jyJMzx/uxNazfR5vR1n6obqThKZTAvVwh/zv7A2b1n6/+ir/Y5QseNLW9FOm7r9m+v6dVln1Nhk/XZ
e06ay63wRT81TxxiedeCz+cm4Z2f3xfu9EDFbXam70eOtDMSUn6VX6V7uvfSmYUimGF5SqNbkaQVzS8rXJ/Pucj5p9oodE/Y/2ltIhsvNhdV/1KQe15s
dmGruL5sGy728d+OFJi+qiloHNl35Wmmc/8InltIvboy4ixYyoy2jriJb6yDdsrecKDeQfqlnPzIy7LSzUayuRKbNxJktDTT/DR9JVIoXO1QwhlDVhua
5MHVaGTlaHs5no9d89dmrrPJsqaWs7mm0H+ZYcb2wuVI1dj9F6cL8UETm/iYfFXfOmlCq6qM6jm/aYmd+toxfYtpVeGiwRqa4304Tei1LQFmytQeyPGm
dDvrrWQpMNqvgyzCx+1RxjOT2UXp+nc3StDMEjPwb6I4sOidfXGxdOhGuH3Z28DHYsNrTJoqS0l7lyk8jkrCmkTPUFESIWTcF4M85bDwePHvW+z1lDsm
fdZr9clHPMYexvTQvzqxZYycSgOwiIGjQrRSzTnjKc7vDh6LT61GLzUHzOZisVz6uvdGW8i3U+eTZR2etQ2+tdDHedZ9RG40m5UNLk9mWiyaRyvLn43k
9iLA3UXi7Fdx7zDwFUMVVcB25q8aFQZFf3zDxp8p7VEq0z/3rBfdk7+g+NF30xem+UXVCQTq0CbsJS4a98UpwvV6C8+u+zSy7+5ulI5HtouU21eOC6Mp
1K0Mz89rTOt1+jvpUY6aejYWlzVaLkOp2rtvB5617DPmdG1o7Z8qcLTqPQaOMul977y+4aVlW7qIEsW4WoJT0tvdt8/eZhNVI829L0fr46Pqfr38d3SB
1W8OrjpbhTc9+eURHBcN890hHfDB5sf49ZYeqVrWz6p9mYiPTiu5moDa+bH0nxIJQS4qi8VT0bK3Ovg48iM8uy7joOHH9BiHnLjz9tJJSaqJT/Q/SW5p
hiC/pCt64fteRG5aNLdpGHz3MzTT2nXjqkxPflOHPReqsSB8Zt1nO/XPsbZqFhphx9+rVp7K6a5rZmL78jDOfSaPJoVh5LR3SsmB2LsuaHVp6SQDKyid
aLUqF0B0vjvnFfPk9o1llAfzDs2q4fxWCJW8d5Ky6yR9LUzWLYkU/2fs6BFnZCv8tyOcNa2ZaDw+D0cm+rC2VU+GHbbwWfS97d1ZDsX7WwfCq6aq0Xy9
Cs3xlcjvLsor2xn57RLq4Cz811kPf8lGw2Xcec9ajv6oy4Uxq/lUeRt2bxXU6e63HprLy4y1iBd7dR9mUuVLD1xOXoI9Hf4Ry3yUbMzjrdpbeDCk8Q4d
ERJQPk4lr1UkNb7ORLvlV3rjuuyxv58aN2JYd+ZyySfo7sCNFGfu313YkKPfQ5s+/oo4I0BnWlWV3zb39z9njeUHI+GlLm/oao1SnVyvKo2l1M7EUr1N
uls0mm1Wd3zfXfAlccabvx/7/v6PkajfbxI/xy3FSe7drrvnvpiPesdRwcTiezzKRW0mpGHAJ8DGNpOKETBbIKAJ2u20+zr0laKnUKS2/gTH+TF+l6aA
a05terQuzsoOyqQ9L8Gjs5caw2/4An+BAFMVUFIAtIr4/tx3qgeMQ/6dfx+3/d/H+P5fQcC/yePldnwv3xEpZhSfJj/YK7h2Th+6h/USFSqIg9XEet1V
7AXDlWYQn/N+Gc35Js8cHdn/amIvJKgpVtqVmTK9d3VcoQuLuRj+q3EXsAz+7ayWrIKs405GWLLxH9tkqrQIhzSDs/NYh/1/hsn/hKnH/Pv/X7f2Pw7K
Cfj857C/ibfn7/74/kh/SR3v4/f11QHaH+iU/Gf4xzkP8k/v5JXR24zYcfw+v4aJrcrbrX8cnS6DrVaUbTFhnnCPgKlTThMKW6xCAkAZCMFg54GvWq0w
rVGXErgQUpRqT6pDOxEsvnj7xuBmmeBhd7pekYZ1nGeRzXgGnZ4bQ1FMCX4DtP9eKfrllqerGmSJkrL0XMQP48u+lJ9nY9Si6h9pxo+7ve78g9BFVERF
ixQUWPeqUKkKNuvDau27p4U7IruGKawJVVNwAPqG1ddrjjNlEc9F3P2vUToBg7z4UfgjoVIwrAhu8Zujkhz2/qwGSCINZq8Kp71ibvtp+rfGRFTAVRL7
1ScYn0gBFvDCBy+s34byw73VE2VV03dzdXpXqpIcSFDIQpcSVj4b2hSpJsrqsuycxQoD2jB7T6uF586gDnqF6N2BW7mPot2inik3Ia0jIOExEgyCIsb6
tCTIQkQGSTI5DEPPzYSF+pO4onbCzJVFkyrjjuNetNeP6dQNdLntm0eKBofCEHLFz+xkZ/r+WT7YesdUUeCg4IuqupWirAhm5qn5vNqGUoUU3hBv5LuP
L/Ow05x3JynD/l/gJfu3WE+m13Pr7e3m9EkVryYCqQiOFpkB/eCg7PLJQ9Bii3Hx6wrKTqDDSKlY4J8kGvt8ByrQbzYkb3bBDqs74qpTrPUp/Qzf5ZaD
AyJ8WGTgZE+UtLhBUoe+Q50RH2WhKzvUMIU7M2MigPhJBD0rVoQbOJM7DJfVGBpNVNz58obBR5L5lEnyVBkeMkGvqXx8e8glB7P4/OJgBxxPq4eHGYj1
0uPFxPv19Y/m/7gZgZQwG+o/jxI0aQ+k2FNIR+sWZ0JAgUH8vb/umB9hlZeo1GpwJACUdicf9CEBXo+1Kmof5eYhgGBHsKCWX48JjVPVy6jUOv4Gfy7u
oNE+G6iZjf5CQGhQfJUUjOopy/vGTY/A48+2RXi3KWab/TvUB6uoYqqgzC329g6nCseD3G3FYOVmGTlFJHuKNDjkSUSUCCZPcenisFBXrP8OgxA5bbnL
20f6wvTQZ/fRSLLxYDx5c46p59e7aNBjABmNmRO4ZY7c9q2i1RgioILmV+2jSvMD1Au9rTjJrfJQMqIK9VrWU18GbjIQMiqDSMXQPoFRxIMSRppCIkD/
MIBppmLjUMJenNF/mspKEIUoOj/A4NYVGJygA+VhsmHFIQ3cTydMmF9zJ+BAFvXGHPaFX2yt1K0D9P6FoYCrX5HwVR4faJyFxuWJdvq5wNiBHzWRQt6h
6LQmFg9GepAUhB9ryhwPYRlnvicQJqj5cPsF/w7rUFCGKaFNDfk/9N+NBODoW9KpnCpM5fzdeSbtHeWleqn6BCefVRkUp5w7ORVG6ND4p6X4+mopt5Wf
Fxiin1cbZDj2/zw+D28bV6Bzs4zZdimp16KOZQbj6wQMdFQWVcEMUqUfcquqBleHFJ9Z+DhKnMFB4m9fg1zfCjmRgsCgHQsQPQUGRuQJaqOyu+e+ySpU
L4AhMuVpeX9+zOsuowIHJm8/piDPNSR7aqOmcS7aNI7xChs1QBfoVAP1vNpEy+kN7WZ1WIUF+2JSkyokTLQYhx1KrjuXq5PI3gCbVxuCgEOqU3dhhdGk
o5MCcWx0kCFytF1ZmUEEYXi2CYkW4vNxSMV9WUvkX5jp6arZRI0X78n52kFw4n+gidba7dVMpinF1OZt1q0KArisLIwJE2m24tKUcMW2fyxS0RsfiREA
rJVa7PnTHZq1EmL8nunvHPoO6q9svx4bjlMKq+GvbJ+CVFKHd0kH29j8ngcjtX5RPBkiNEg2BdfiUYZzxm7lqrSZM4Pb7Prfrq8kVOfsN2/DE3FGO9Eb
cA2pC+moyTeozKCqEQdweW6638+NJTyXIKyoOlpvdnnpiXxIef0/LJ7fLPf41kJ+o33vrRbxSThg1XsA4IHdEn9lB6im7inHRHTvwltvDyyzkSFkjYWu
FLq19a9Ky2n7H1isSn2DCC4+et/lhPEcztd92/Y6q+2ezeEUm+fF6XdvFDlSgrImdLrJ8KTJHFAqOmgIHWzNUaPRWJU2dwr2ZRAXHGbH4YtvsxHUQTJA
LIaC6he3no9LjfOkZqM2W8fAgZ71l1dizoo4TWfBNZu56zwd6uLjktTMl5KWgHeXLjMKAfQ/piPcR1s3ECTax+qBl1Z633U6jwlsnVQW8Hnz7AMJzilh
uA3pIkKMpMJOdWggUED8KMRdFtynkRqBOZVus5BguIO6xHXm4y1p2n5j9FPQKmM22xnx3c2OdGGru+I6kraQk995BS4c1r503U0IyQ9s9NpUxdfKfmJW
u08YHITUeQHEZb09O8bcq5kJl6nZAalVFSg3sEII2We4R168xyHZ77rZOJ8NPjnmKHGY3NkLESShdluw7QymajRfNuRuVoFqaCAsEDxxDOSeDXmvpHlV
udtJ+OUguNchvQnqpCXP0jCIJ+th+BgOMKIK058X6XAEMMtmoPaQvVRG3zUxqGzvud8GGHoUeuH6gZVcZtpXwbxMzXEsUtKCM6fyElL23jqj27tgOD61
7MumsHUuCPI8GjfgQNxuc+alqFPDSG9w8/0v8fH+gVZ8usucwSHKnIbk4wyR1xu1pwIGYmLW3vb1Djxzv7VGb2gvfO4RPSHn3T0lB0q1f27Wp6qqH6KG
o52+jvjHAya36+DJrz5/aZQELz0BHBkhfYXIYYD/HMlj5+bse7wcHIA3hXMppZnAYeXxX90CGKDLYLZ9dUGPcUHuFgKCY64y+eskAsChUopKEkE71XfP
5yuZA9/Heau7APmEvegooFNWD8+TA0chqbNkSlSkpfRyvA8iPhmoHE5C44EXdF3MGzDxnNhMD8t9endNr3kVBvG1xBk+J+2s/A8ryuV98Vx2YmlOru4b
g4j0zx5yZMpDbJ+t+ks+HdyKBYTgK9Q/b9MsXTmBp7C3B+I543bvU+9AEwMvNkTyuAo+/HN+Y7JbJru3Ac3G8UgoBpi6SHVTosDtG687ibDrNh3SuICo
P+REFG+4bMdzzDO4uJ9pDudeCvlYSz6ry9XOv4OjToCR3S1lgnWYguhBrL6ZTE3VeB6FiRVQ7HcokZ2vMKRzE8uuraDHBbhqmNzXtwyWhicnDDy2fJN0
KGqUCTBTIiCFBYgJ149Y8GrwsbDa1w7PvjETI7pDYSl1C+gfFcjztP0jtpIc0CqtMqZadJbq9Pfm3lcTymvUksxKVphYORzGRXC0pN4JmICms4OcWrSH
kMMGss6IOZApnBKYK0W4rvA9hQ/b9PdEeQWqWHaqbpH0Nvb2aD5hkEmly31Eg/cnHy2f4U4dg7fs7Iftbuzdl2vq66ykxFos/dJUlEe97CU1Ha+E7ODa
HifVHpz2GeNwaRAag1UOEggoUeHDbKA8dN3Nc4l47meFRb4Fi4pg981QFlexlMezOVPSo7/Utb5dAL8O6XSq6We1ASeF2fhqvEPOQpsFM/ywoFDoCA1L
ZcHomHRW6nW/aN+lO3wYCV8tsx5EBdsttMsl8Xkd6qZRxyr2axRSsx4DWeks5Tca+3pQGi9WBNrQ13S85Bo9q0lMNBTiZ5CBMxxAv3i2mt6PwbPtRhVx
BGpGubhc1k3tBaWQXiNVcwIfSnjO99ZtVmY+++MTUhl+FFCsF7ciW5ZdWzgm7xzC6ZQJNr9t+rKkuVR+VryBkldwDdjrlNtOPN5H9d2mRc0Jua+/wn9H
yaR9G1oedSRbOp50yEygJUnZk+bUgcWFHSQhBQj8GXAnJR2O+RWW8NxNh2sociX6RKeudmpZApFaqjemr1kPk++YXUqTNsOPjiSs3qQQG7iI2X1FKCLs
itS0ePzlJJnfgFKC8L0WUtwXObQ8YkuZuYiGlZ/KS1z1k8wYpMO23rdWp7NN1ZSn+Xm2mUa55y05TmTdQvxrwtePb2LX9Mp2VyOrcFGbaeTWJLrzmmpH
KsFRbNuplAbtINS06DL3NvOUdvb8XeMgDZQ2YcbPlf9DaiU1Y1HAwlJAfd+nwWM/NaxAM5CoPHVsVxOH16lWclKtNn7V9TaN0bGq6dGFudJOH2zxmJEH
Wcarmx9RsNzqU+gryVMiN0tMs9ZVSWmeTpptFQ79ktJYyIw6/L4Tn3RmMLVRdPBIpGuSzAsF6cOCbFX2mPYzGvE3BpQkX9DsPtBeRG5a4JjRt3XA+p9N
19Am54FsSWo2MEE71C6WHQTR4ELSxR9Hj3bQXWsAFFmlPyGYlliuTXSR4a0x6JqByspJSWeHNcPZN4muNCKmXq2QSwtQqb6j1UTqA+nv9v9iUqbrfRr9
3vx1xIeF9D0wufKbsKhUbkHY79383keeDLBWcGv5je9IuPRe7kZ+nVozVc+19KqTkqgdGf4ikVFa6UBIirIa/Regtg5O987PqZpk6DxBYBio5yXKmOvp
+vw/dmuOTdvNSBvVTGxGWqgnWUalUmOch5cXibD6HnMQFjgs9Tw8J1yNTe6KYpkoY/UUP3P0by43GChMwvaj5dumLWZ/x+XeYtfz+WJcMrinoGTycG+F
G0v0NI5YWEnDPm1Tg+3vWXP8qv68N7J2y1iWUtpQjC0FkI4SpzgZyUnRVkN2Q573tvnQ3mMZRprVaI1N03xNOS8Xv1zg4AreYfZRDvsX304KN+kl0FaV
dejid771xP49c2jhdUYZFSKOx1x3ayGVG3fkOfoEV6crZpE1Fzw4JHUyQqxMnNricFDWVCOd2cfVOlBv5el1j5Z1uDUiMz9fdAtJdZfTCjHzlYvG9QT4
PWThVWQ+jwaUjiap6eCggSqpPJjNDvdHfwHDfQdQ6hITNaG4cDPOwU2X6FyqG+8NmOBS4ocgfiSRX3DWgl0Et9bptIKdCgUXXdZfOlE9JSrKbEU8lck+
sqSCclUS5KvIcqmcBNty8XbVyWWysTpNt53ogyPFhoJ6Mor25ImPFRPh3LFUfRlq5OkuuHdVnAdNtdnqEZtfYkxiwXanHOMmOosSJU6snb5qIGYVVOR8
ZLiFHOa7/PSWl99LSxbad2pi3AiVpDU8vRVvhmuLIp5MrG2qhco1L2idXVoEnzvIZ1VKV38GGXtSWRpztx1hNNFS63lk9eFXk9EQOtFqW0D+Eh1eWvhm
J+icbaSF9oII6nVA5Tam9pjaANuCvpvbIYHS4vBra7JPqbuzvCgjmL0WZgRwFGTqKPMKnAZvulxk+4ICTrKjggoRVcyBigoxANxWUUzmJhWD77mrm0Lp
dEdy69irk+fJd0tRUL+qmeu3yI0oLS6DwkmDFtcyX74UkyeHtoN8OkSPNB6SE0K1TwkJEaFSM+pVwr32KZFioIUfTRk4EEk21uzpqqgamTJISqCbksOu
Y9WySprNuI7jIeQVsbZoQQE5cs08DEggy45cr75XjY7KqrvZPPeoa6xMRgBw5+Ehy93ZIZruRShGYevgchLGrk9Z58OwsXZvTEmqPzxGXWeVBwlVy5Le
PBbp2jy+ZYTCciBBQk2twkg7+RqwoHET4viuvzUSGXOVuFt9KWWbX6+sOk6iUnvRdLpRv1Rghop5Zr6yN2BcgpRagkDy4xT424soSe7rGr8tN/TYZsGs
ADAHQaogEwkClSPJGuMs+0a+5fMs2oJGWtQaBByKIcMmjRtnqlB9aQM5phAUch6egdD6z1QJqLjLYTGBPfTypewrP4yl2hY7VAmwUkXydOuM8kGTb8fA
23GB73Y2OVuCHb1+bIPlNPc2L5L8r7oBpmablpHNoZfRYdPrlCEXH7FQbjugc3+yByLblz/TVYWIHkQEkANlEmNcQ2g3Efn/QoHrxRctxF8xsniKPJ8W
A9Ty4HP7S+7728XefNp9MxT9LqHFdGUEN7Y63eSnUKI8ZZCzxDNNKFal+168BDZvWziAu1ZQt4G9aRTR2wMlhDZlruGJbwwI8eQVNxTf6FQdZ4jo44dU
AKUrE+sq/DJAI3KOe29R1uvGOMhEbyzUuoHcQiCCg4mpBLGYORFJT5ecUMyHKVNXUWjowluHHeo6Ho3Lk/QROCOlk0M8sMFBGh+kb1XlA4s/IuaW4M78
2TlC0aTHCopE16MmnhETgezJ8qxmeuNJAPNakZWi4hmf29nwreQr76S5eN86UzVPJQFTTEnebq2ysWfOXN1zqz+TUxLLbdtOYN53lOJP08cofqkN2cMB
w6q9ngT4wIZfFvFxLxPfl7RgdfJeBTpuHbvFSY4hlcs5cspLtN6BVY+iIYSqqz6N49lpDu87z7+zzXVIxnKP8Jd9Z81BSEpll2a54rSslz7U6OW86wgD
iu8GLtYxUtPowcp9P2Q7qe9UobBoTvPedxGnJ7cLSJS1yOAUju5Yo5Ik/Xe/wuNe9RoSDrPD/P2PX3Hceh5B9R8T9p3/6FE7EEQL/whAD+dP2p/DXX0/
3Icz/ab/6r+fWG0NUTRDTQYIc9nI9nVrQiIKl7u68dZRVZiE8mPGd5c5QfccE6/3sH925HZdphHQlaJXA4/Um0gr/pZnrl+r/LD/2DJ8L/x7DXzNU6HU
UGCKoxY7h063fJsyGYWVNXDE/RaZ/v7/yJDf8xIH+/gAEH8P9DCZ94cf5fDNs8Mc8v8Pl8T4TT/gHLnz3D7gB+64z8BSQ9Y9SfX93xy7BdnkutUuGSf2
UAjrP7UQgC3bmYHFZF9P1TRfP0PLQG4YeXFO88TYh1IzARQbhR4gAD7iJiN06AJqgFwNZwIoguqsEp9HFHAF/2sgoPugb92I5YKCQGRQvwZB+pxJpowS
WTi69vP+3kbnIv+fBmiB9nb157oeCN7+QHuTRnqgoE/mNnsB1iBu6A/q9bfWSgGZR8g2wGABtYJ9sAZ42JHdIdyN1BcOPLIpnl/wyEoKAbT807Qg+nPb
9PHvo5wJN9/avP+vaNoz9RmVbT9UpNnNsxfSnXORkoI7Dk/+48d610rTrLay0bCxSUVrBwtW5bRDzPnq1XjrVsPnqHju1f37+G3hXjfTe/92KaCD7IWH
+P7EM/7IDJEfv9f5n6yClP57obElILndG24/9WnCCFT8qF/x/x1muOMzhqiuPDDFCXVJkf8zDhqcK8Mm8bBYbRpUYxgLDm1wzciTFHJQZsr/QdD/kehX
ZAIJOcHYYXUuoRk3XLE7lAqSagnSdushhDqrx3aOYLkciQyeHl+ocwomapNh37rE6UgXeb7l3hUVEOm2Ypn6Wb8pOKXn2pNCf3oVgCmuVJHKTTjDGTjM
x8bXu4yBJiI9GNHXFA1xRgaRRZbxgRE0JYNJCpyEKEDzucBqU0w9dYbyFBtRREL+n0eQXr8vLzZ/4Ae77ZJ5ICK+30j2gbORAAl7eEwjJhAwj7Rr6gJ3
RBadwTOwEmSoBbcJrf2fHYlAhcVqo0VECWR/hAHyZAiWYWlvIbfXXICMnGLvv+sbNwETWFJjz1Cdt8SfVrjLz6/GHeSB7PHT/zHubwj43qFDuHt5hDu9
9uDsYGE3Dah4fGX9aItXh76M0jxacyAeU2Ah3nL5sfnPlE6vtOjW24TiP421OWsZfyhboq7ouQ79rZ8sxN51K9OW5xJD88My5KvJdzq9lEv0qsSk5Mlh
/RESyz9fCdabvje+PFsTwZBczWHGJPXDIsFFltab9ws1LEbSC96yI7TM2Xjk44Llvvp3VtbElB6Vs0DAIs4dnKijKKwoK4fBsbzUz8rSIxel6k18VaeS
nGQExI/YVP9+mZbd5WtgVq1OL2kIOL6FgaFb0bUqMSkRt/JhA2hWaKNQEGxGCP8p751sTVpuXWsM3+U/8cZxlYBUJJtVyLQWbskuwk0g6rkyhyHbje8f
LzrxrusK5yhlrLBzll/XzlSayInS8nHP0NwxAz0pdVeyu3GXbbagfq4jx3CwvouTdO1+Zc4wxkrTFS8gsShmcjXZhQj4G1J1jWTMHVVapm62ireRguY4
b8dZiuPke1vfrhhyyDLVVdg6uG/hRmj0FWtvZVWUJAjnd56088WtBnb5KFPL1dT19IddjDHPMfn3qfrpX76ZX88p6fze2Cc2i6YR1lzpGxkF61r37SE8
lHjTZrSUZ3U6Mr6HWdKb2AWZ3bla2R2fTRaHBz5YXqdjqPUrlDnaZfx51ErwbT5OI0hRNzqvjssQtgy5OvK258spU0qobhPkz3lrea5L5trrWx+y1WSZ
3bKPa3oaVs83Zd5/uzkZX3XfcWW9c1lefbaXJ2F36MByZRjSd8pNU5FrxVc5MTGm/VxWsVXsiOrctt0xpiJqo7cqWgiKKTTuifGec9G4EW7pcC+tFSQf
zXhaL7vlv9MqU4Y4EUs8txpIc+xnzNqVoOueID9UqVFFWBPx4xO163tK06cGxumGGSqDauWNCGErZeTZcvb7WslIqXqAH+hvnxgkeSt+znrKJOK2b6/O
fq6JMm+784sveMT/RS1dXSFPtC+fhU/sdfspsrmOMw91xs+q8K6GUkaUx1rVpvNd07yOUPIRYjptnmphtNVywVrim//GdqbTpnGFaY9fzm8x9uT2ijVn
DPcOku6FDEc6By/XPbo9qziqx1rpdXp1Lu9y9WFzatfKGMnPba7SkRvZcPwZcNRqYvV7kXLG27VnF6cgiCZABxM9gAn2d+3B8gAOiAFTqwAxAJ3axR8g
mSVIlCkDoeb0/PKKO24Em5eYEPnV8OU4gfZYejvIe1zyptR3ONuu06JHqM9x0K9whuCBMwoYn1T78eEiNmABbApJyJTnjXa75ZwmrYYwqHp1ikYJ65Oh
109yHvAN609RBiABktIa0KgRQ1zByb6KfsIYgYEjlcMyrS9mKAkOA7IffvFh6QICtG3jPp4YbG7tahEIAdKzrGp607M1t5/67PF8Am2zugajOh52X4e3
v756geDz4OFVWJ5dLkOB4TxvWOXKUrLGGeiZqmM7am+0gdCPFDT9h9Rkxh+Rsbdu9nbx34k2evmHr5j5MjS8jbfpFdkaWXypiLcMydkcqGbfI49/f2gC
HOab1WeqtArwA/rkg1QCYHq0nsHFGkzMoeBQz084dfBPIL67DvvGIjFmqfB6n8oXD1p6WQay3VO3ivodKj2799qOwG7niPGn33j3l0qglAuD/vx3oMsq
iSIKADpmmgwPiIHdolAQQAmg7k12W8ZCJoO6e/w74q9F2O8fMHwlfcAM01oK3TkcZZXj7apYIAkxmgqiX37kSSEowyAxhf7NevAB3hHe9x5um7t+0PV7
uMKbcKjDB4Zz+judkvFeYdEBhPPPc31h1GNOPG+f/N5bZiRT9KLanu+/ls4npEHzPDzAvlyNOqXRsL26XlhrcO0+rqmckA6+x4Ks7TfdrLYdlpuM0Tcg
GAGIiAEqqX4Z+zFDwGhI71QWNlvDoGcAKoXAsReC7Smwz3wME0HUHlvjVB4zxN+fecPwApYWWQngfE28RyYYfc9g41NoSJEnNkEoMCNaqj7TvkgVq7SA
2M10NH6lVsDwKohmaI5dN47AkSUJ21Hna2rQ0sG+7oZbaDfJAMxBK2BC1TjkxzzWRQ7q6hAwSIdySBgMgYDTT+XqNQcBRYhLXTkIVEi6KQhafTylNRj7
0urecw6pyPq3rpbzxrThvVXMS2LuwTSK0KcakhEJOo+qFtzlHa/fB1l4jP4cNt7Q4QPx7C+zjk+eolp7AsAorb2Y7CAGyAGeIZVBPjDDCvB4lOshLbkk
E9JCZ9K3Gu/zDhNyaPXCxyKHPifLv72Ip64nHAznkLieLG0yl9YHQMMFVh5oVWMjAyEOgkKQMcYCRsOJQoONAES42SwgVmFsEA3jimMwaIarfbGolodR
XJoznSqrEqmGYNDs7xS8yhh+SKIYe7GhSMIyTaDkOB8DnYHoSOt9unSHUURYoMgoiRprjr5fw8blMtepRwxAXtD6dMWloiNnJQszpIifDIYOBCuuMMO8
e5v30YuuDwkN83X7Z8xRVhGJMtggwUU2H7df6vs+d5ayZbxTl5lJ62wrUNcc/8NQ6PCHNpglX6XyPA9Myaahqh7jMgbYCfb8jJvg4IYeXxDtBNAkp9vG
L7qP7xA6zrcFEB3DbKo1uoyAMlQc7ALUIoA3PsUJmGAJOEmDbuQDUiaoZpKd9+U5CvZMVqdg++w0bgXcM5dZ2BF9BWT6X1ImHHtKDehJqQSDvZn3bFEY
fgnnx9I7Msju0SwAu5vsgG+BqaoBIcRz8Zx7CbdGdOOZ1Wbe895tpevMw5mXVoqMRM9kOk6R0lIjzcLfkBhfVDzdigsECCRqcTLsKogdVDJaFcHc/UUf
MTKSHjoIGaZAgLgFCQUOs3rs9G3yH8vCWVatXHacy8Cc1YgruL81yI0vopDCZ1rbWbQwlN3DHje9XAMik2MKaL3F20PFEtAw67rjNIi093WJufQvaEeg
hkPX5yHwGQzuQ48urb1OyHh1O92Pd3P77zeRzlpr1luaesQdYdm0drn6+Dv54mhbfV0LVHFmITeDvEHfkj9ZrAbgnFVRXkOiyGnpe35obmiaA9odpy7k
57uhdD6hNHHoPmCiCBf26Gk2JIfkrUkxTVx9XPh5bly7gfj5wdh6GLzbMLbx7pbZpUGjSaLGJjmMp2DsUDeH57WeSeGwHxGdjbx6y/Mga880ag8sxnum
nUUQR58ZYSALhRwwNMSkmmHdCjhTIlQEtdz8vZk9z5PXgpO56nN9nXwy3x33UR4ODJAlBv6x1/rAUASIooV+YuBFSUMkyPx3axnptrOG00T++y6FGl3q
pxOpi6QHzP3vX4G43KsEnydkuByrqWCyjW1ofmqPZvuR7fCw/y7mR9OALhECsK8pb0cDjNZyIBtszEIQ71e9SLSTcMIICMN3AVHDnJJWljAyI0lc8VGG
RdJ0GimgGq2pXywORmmlPCClYdvW3DtOXWzjNXMjtbcs69SHohFAYzds6bgcW9V8Tspo+3WicyBwh3Dk5xiKeVlmi0GVKdy+X786DCzlvNdmZEGEyuKn
YDPGIwwLL16XQkyZxA4Jk79DgM56AjWePihVGibny0bEPl8qQmeOfLX40CezxJNMhoXYRaF+/tkRGtRIsyDS8vXj1I4zbfSb6g4iObup0uFPd1CJopgg
qb6D6xOXehmfX4ZrPU5cCeECm7J3h3zryXYQiOAqCqZkKcyFKgjWMroigPLYLjKIGsJM20QdQtnpZBRUoCGIqcnE3+OlJ4KICmFIyWndI5MgiIbgdoee
+B6GzN9GdvTLeeumHp54KPDejVe7ymbT34+eHo4eIdjt5zuBNH2c+MM80e3EzBBGiMNs7wybANgdTFYC06oZwDYkQ2tHyiSojwsFH0sWuEOfTpj3ivpq
h56gG+eu+nRm1+SJjYOSpgBz1/Rgh/caGd+bg26iSD0EHSggphJQEDyIi/UeUUsoGbOKOUtXwDAOQwUUEKnXLmiRAiTJu63YQSeREKM5pymNwiNUpAHd
ZGDOlfW8YH5Ztr342eoxHXS7IaiwQ7FFWg9eaZ5zqSCakhDlDhShO8VCATNgT1IBTmbHkZ85wGfMjQ1Dyw8fY66xPls+f5fTX0tLnIJ5UGRCE3389Nz8
UAAlWgpRJhgQefFxm194UOo3778We/x39XI+CdViM1S8WFB3Mk1486iIDBCQ0TAdmCdMUWf7uKAivgX3PHv46EDF07W7+G0POkDyPebeN5uzvPTqRm+f
h1xUUMYigopzlJEsTg52JLyqoylUZFIFV7rPwilm1Vx4mqY62Cc/MA7PMHGUHt5vjz8gPJYs58JR7zrf3bGDr6Eo/lhChaSqooiQJIJmgKETpIvK2CDZ
IFwkJjIEYlIJoEoCkK/dp/tPLg1xhnAh4QB/nXcmp/H8Hz6cHHP7j16Gk/8sOX0fvbeAPdry6UvuCwBsdjmCF/7IkmpFKSlMmG8FpEjLLXgmvDb37bA4
4sFkCnFA9/2H6Dg0G/TMe+d1wWIBMdfq6SCJ0CpB372xXANvpYzIbTJcAAv8Qv1HLogxPSa4h1SMeV/33rqwYj+66NOpnW50KTsgbZAnZhKgFm0454vl
fMEfqA7P2D7+jONSP2FPD0gpKQRFZQgPdP3foEJYpSt7/7MOeJeaE+9kOUx6ZYbTvInKFugNE5oRFBTeX4r1KCXN7do3/t/9lv/mvPLM5vQDG/gHnYH/
e1kjTCzy7d1kH4Oo9KdCWyRuQpltI73bo9Hg0dHnp66/83scciDOSltlLZbYiKJBSLEOD7tPnn0vF617lfRk0XSG5GfR1oeAdQPNIGa882HmEzoITKAC
1cd+UuduLHnRo13PPK5wbF3PQ3c68HfkdmejbADV2TD/0WnASeTfNO/WkeNng6Ms1KZYMX2nN2z4TAO5v369ewNjroZHzMwIA5IgDsiyAEMxuCkoGkJz
/9FN3H/JNrdhPwZN2aQDjcpPVNcDRE/oP2nD4Q4dDcLAoHIQLUgPVFiQTtAKTd3H0w4Uwjl1kCuJtk0wDqJvO2E4y6XLiLcsNw7VL8E8nvnH/g+/s18i
ymn7e6esCkVZOUzCw53zk1bDBMQsUdqg8UMHHQldvg5qyHknfyBWGS+mE5y+evjJY1UKwIkQCOXOGH4T/6heUkkJKFKmnJDNYjqE52s8lxRknaxLDBXk
/W/Zqmv91ZiSqdpMApygMxuKn1PokkWCh7Y1MrSIh/tyRXK5AXwyGNgxCYuV0Y6MWZQXXA8owPs4DsyGNplj6rfcvs4a0qk87uqYsTmhY18nrohCuTpv
D8950N33umyGxOqpOf7PQigGSDF1HbjYHqq4KGE6CClAVyOqUqhO+RXlXsDVXtLnVbq3o7kE5khdSNzugt7xArnHKjNhMC+p1kfifkfwIQH/0vHUs3+z
4hUDu/n66nnoqu6VnL10cAMJy3aB9En7XjzsK9pcHZ7mGTV1EEZlhdWxUfFNau0xPa0+F6PPN2dEZzvPk2031sOHI/fJwwMRTjOmBr1pNIPSkrCIrCIa
UKWgedlvtVsoh+cXw8voNzx47wOmvAU3gKve8cOa41UH5/p2X6edmOTJmWmGUUr7RMiwNa3+3z2Nh22FV+tP5uj0QxRCLr4gqskUKVu4plnIvEqNR+D/
h9IUGXqGM2A9+ccmqCpeWsmmYDWyNaVUYsspIKCCB3PlSuaqozxywXGA7LZw5FMtbaCG5I5NBEISUDSCMf9ul1Isddg7j+/HzcftfGWlZtzEVtqD39S8
czlmMNhHcuoHVCB+iLoDU0pcRa0hm7vwZWIggXKCiqGCEoXmwi168FzeXd2QEhF1OevB+FPb5axH08HgOBOQdhpaJERB1Q2u2QMQ1tYFd/usMQ4BnKFG
3xhDI5rJ/p5D1cnwE+jy9VE/tykAGKDeQF8FcX3OCiboGxmXNJpk3/CfBgR5NDoPaUA2OMKfU+LOIQ0Ub879JwNGdovnE6/XlTYW5qwVlOS5lwc2kKyv
EkkCScx6slJX98C1ddsXZdgsxgoC0e6kcLKg2+wcWABlkWtIZblbaVpQ6A5ZyJqE3KTSLxrVxKSmzXndAQZ2qXuBXTDznDWyet1ylhV8gPsIX3MiMHdN
gAWVUGuXJoKOX2Gt6rkdz67mra//iUaCiggT30q9DbAc7sphVvOwP4YmCFsjqfWw/v1qlwSJ7MGII8DXOHzhfFlrUrMKLxd6NsJeMvR6ACaetmkPAElE
YoApKAkEAhmgOkSVhP2gviQ/V8B8uk9uzXIdMwoVGXJgiynf3+zX7mQ5R9Hg9ZRrS0WLG3tbg/G2I9VfO95qsoeXhcgMQPVzga+QFuW/nIImxA+ZRPnv
TUsAUQcgqALih/68YYEQR2ry7V5HxecUD2elUQoSfh4WFCj/w5s3EdZIIQhM21sqARAAUBVjDrcoFQT5TE+pKSJImP0A735BpojeBYjd6rBx2Xl5un9i
g8SJ6SQcKqIQjKCQVY94K/97ttkuneoJXtOGqend3aRBZUTWWQZMSChyjcpXtzrWuGpiG8lF7Ivnlh4JXi+VxJkEoCRMihHm+WlB9LVne7TyRgWSKkfR
k8u/vnPxjDzzcUqKJ37hkxFaPne1efGVknFZ8IAJogQabgfLRwJy+vZoYizwZ6vimkjv5z+QIdTb5Yf8dfGK71S09W1s37uH/DrVmvzJ5+3WHL+mHs0D
2AHBqUBEMvTrWEsrsv/GwXN4u4oem0wQWnYuyVzmmJHr9Mo3jPLdV657JKz6zGjLg6Z9HfXGamj5sNZzisleYU57Ue1MFqOLfU7z0oHck4Z8otjE2I9l
RVp5kO86yYWUb3e+eUwaSvaMvhh7kOASJEdtJa4yN5UogegSRuqYH7xBgzxg+eosSapn32KMYn3M5ejVTHet6q9psIexqXe5AXijfOioWVYmMnmC73vR
UwJSlNxIO/cO7vJLbXViGKICRBC7tzamvqCJr/y/Z5ez49kap6QU4nAy58lhxk7MMTq+9NJmpv5aXd+npfVniott9thYszfM9zJrCq2wvvZZl5fZ6fhC
f0IHW9/4+R/eiwOh5yfxSQ7GDH2/ZnPQU7fdrW4env8qaPsORd2EWFR57dtG3aoJ1SwH5NKmn9nvmLJN7oG4lmKuydnnsynzbu0ygE1IFt6INAKOoKgw
WA161jLIHJlyju9QsgbXWmBrfBuWpjFFsLjrCH5lVZPjBDAVkPPcwmbWG7OnjsZe+uvjnht3nf++qwy1yPdnm+NgzaTbRbScbMdXnKy6iS0oFlPG1r4L
vtbUarDvnc8kX5di66rqOujebE9Dm7g3VdURYLd3vKZ9TYDZiwGUUGHpniuMlydZk19uYylPTOb1N+YrLqUdiXnbPj3BomBU2vGfZpHsmpBJPaB2qEsq
bEMRmB7eXDTfxD2ReagLxUBEud6pwRkbnvlKHIo9/hER7ZQ/xwIRXPb37F/qKUcGpm8CrHGPGGWWm1ImUD+E7oXvUHB6ZFOSCfuMnqQtB/Kwai59ArPQ
dmkjngpjFYFLKKaQbzBAMwRWAwLKDpX8ZYGMSLiU5HfPfYJWivgUEtKsZm1ggqoNYQModPqQ9mh0Oc5fTOano83XXQcp70eeHrb5YPfS2T1OTx2gBJYW
4vt7zuUqzlOd/fPNld67Hekh3rqVrshxKvU7LLVvYfnQ+xDamyilpZyxZqZDEw1Jzg8nibs0KLUDVibbDAr9PqvT27scu8G1hurVVLlcNnJO1giFUtl2
y317e6goEZRi9CJkZ+teSCRIqQFm0zrx5qZvJU5mJguWfi4pEVqVsgk7y90KJwxwhmJb4N27gQPlVaArCfzmjojlWx1pgEguDIPcyT33FDV8ZIY2COhP
vp8zpcbMK02AoMPSXdd0ezPRzvutVzi9zhh4XXH+Rv0vklIrhfq6mRLkXUIHbY+E9MOfXrd+3f27dkqju6YdgmJCYKpMC02QIgGhF3EJmNPY+tHxhyt6
g6xIcdtrKZVUL0GQ5qUOu5s1gN9DP8m7UbIVYTw7q9jgMgqAzAMoHXctzOwv/iMQOpQE1IyOVwDLT6I6rwWRyu51XX579uqnEJ835cg1zVxts9ju+KT5
HKbbvOp8HXZu2+aSBv3pDZAgsCd66hpXi7jKa4LGTM1GAHcUbs0w6YUDbZm75deYlaut+T8/AQ+Ax8nAL0oNqCPAhEkER1VQivVWebXNLi1O4oNKADzE
BuGPyybIHG6MWethwcohgLgHDIsZrP33PWoX84M9mFSKIKJSUmI9PiGOR6rzpVz14/Sbu2XQ2fEPdrOd90Ft9CUouyTyksn9SImounIhkQkaaMGgkB0z
teyhlthteEtJVrq+SYCcAF/HWg3PnfS6tq841jR6B5TnIsvW+AZf9n39uRs876MnnPO7u4kPANbZ+WJeuXppFpSWZhSWNhOkERP8+I3jq3ZNloL1e7pL
CwUmGp1B1ClRLdu5YA6xUToSCPgM/yEOd5ShTQjgQM+N07GTe2+dDcLMLxwJt1BSpJx0LHdkMaRjLNGEDvLqj766y+VtUPLnlDoYFModbiuorqp1u93f
5322IGXvVg3W7rhAkwmxYIO11OsnsLvoc30pze6vmr2OYbzdcea5sTh1q/znvna09Z/8fWdYl/9GXZV9Ft2CnZ7Ne3t5G3EXuV2ZU3kfbbwRB17Wbm/Y
Hdzz2f2e/yC80J155yuoKWrXgY6Wgsz8D8MKNhURTveRfDvnM5znCRJSub53bPOWpdzmjVOhOg0o2hrrmKAjtGeQRwuoJU0lhMzoXhtkEmnzpIHVay1+
d589y7MddimJ04l6UitEbFzSu4DVx15ue6wYeCd919mKNYe7DH2Ot8GbO/Hm9dqozBR1gEtdStE5Vyr3+C2JQW3cyuh1tz2WeI0tuNViTYgVTFAzyrW9
ZGeyD4bcEA5ECOnVs4AMrZhsaDRZIOAPe8cd1A9TMrIZ9Bw4pMFaXQZOIKaO7DisJgOJ4y1vlmtEH7arZOYIUdCrGrJOgw2BytoSH0k4zrQVVmk85AYI
y0kkVvcRWheefCA0ZBeVhq4WrMuNKpRoJarmcsb/2kCY9ygkAEgppsQe7NIOxaJEvpmPTxPLsdsfA2m48xKCUrWLTjFiplLZ5aRNVeEHs8zyPK5ToEfK
9e2Y8v2vT+H8aXroX1vjy85dDeZX8qHNDp4RKzCLSq8pETsy3M5nFROtrWuW62YaU3Yzt52tS55cmxfLr/bqf0/zXzXvZSR/QICpLcV+10cBgp7wECDq
p1y7P1EKsR1SWVs+jyytO0pvFIkP8vy+j8WBP9+QVbTdjtTdKA8v9wX/fwFSgTjhqx0ZNXFycVQAeH30MkSYGgKFgDREAQ4/5ppAATwhAOP9KpOYsZlz
KtGf/DQz4HK2Bo0ebRdckAExhy1ZqMKBc7eCEmUUt5b/U3vLE2FxJ0AH7zmUrVWPVT/KqjUFUw2QPIaqQAVGws1SKoQKl0CA+Xt/yzExCCaTzfeAmgE5
4CKUMAOHRAFQbwg3NYJpO9pzSRRx5c0eB6I8R/LHccznx3aHoPWeUtFCbgRoC+CQOAlfH+n+Eib7MLfDd1e1kWIJEBQxi+cJyj/aX+m6xo42JhUy8YEL
MV6PjQRMcIcMQJLiiLZQJRH1KkyZ1LlGVLkKSjSiPzBk0FRN0KPA8DKkXUupcORNaLKiyUWNXdGdaZ0ps3veg5t0GtE3MKEnU7BnYNB6MBZ8WH98GQNM
N+tJ898mHBDnRw4BhSfQQaKxJA5fSo0kogp3zaQhQsDLflI3UpmWJxSGOGbH+lcdRA7v6CMdMCMpuIN+5OsPTLz3eRTTKQil34+nLy3vjscE/DtZtEJ8
e/LAn6mH+//lQCePn3AyfIYGpxS5e2W7dOzx3sPKiabz1x202bAOgXAtwnb+FBGkxR0nHNaPrPSFI0pWYfYCRHFZX07vlHS1raQOAZOvA1cS9085VTVR
cYWgxu2VA+Q4+3KkMCH4C+IhmJo2q5pUOeirruKWbLlfoLZWmq5UDuBauocFKDyRQstgw1j0988iTcrpQbKqMSblOGT9pcIIJEhk1cwVGZSG0YUs9QTu
W+OdAWp/RB0rwuWGCERZGEClVha/YZMqQw0Zpj2dwkz9ayATVDnGU9a7p8SLMqD1V34dTnmoGpCNezPkoX1De/NFkGCleK5dboOobl9DFFkH34j0xczw
RcgZqvkbwueKTep4Cfjh+NE1xRr2OrjpPqYA2msqbgYgZeAQdgQMN6CsEpLah0m2OKheC30bhroO6bTsfiK2zntuLVGWm006OuZDEsu1q7ue+Q05s+U9
XUaEUDZ5c+HdMYZRypidqSeFE2k/XbDdcwLS1tA8nG511nI1IgU8/OQ4FI9S0HbUDloitNTsqR+zjg8lxoa2wdiXAoelwiJF0wP1gwiBGSFUEz3GtMXr
B2a39nhZkqgFx9XfCMxd5c/4d0xwkjKqCwMMRo2AYtSwzvoN3fAsRqmS7tc4AlY7HSseeBgZxNKK6CR5tcP+JqsvARSNFvPQ9K9G82m0tZW1eVYdtabI
mOec2fYpwdmD6nXv2vlun7SLY5a++Lu2BOcr6dMU7EDd2AlA5zMigS08OjJWQkNsARd9AdsUi++mtvXHgOUq+jzpn10pTCSqeBe61YhQILjc5LyjVJlR
3zArDTdQXFFR9pQxDnhKAxoyN6OTJ1GQOSqkiA/JQkj6QDJ4HYNc5PoomCQVuCWq3aa+ib76MGKQ4RNazMBvT57RY5zUAhcMMogGRXecSzamerX3T9D5
X/a62lLQ/ZK6pqB6BU7JFTT9Z8/rn1Q1Eb9V0Q6WgBAIQb5LDN1so8Dw0tk7X9bUR7L8u3+dJ2nMigh0HV6OEt++o245vIJAI7mUBMUoJAYgorhh51ss
JKkp6cpRWSJOXIZqstpAbLDIAxCJMgCv46yeCvCC2HpoP5SAcAQBr5sPBz+H6AYNfoet9cdsCeLs6w+hTGx/mRWsonSjUzEyj/NtBgwiHhe6VOUTdN26
dMwTPHnWouOgQc+XvFIQIR5S9VTiUgBhX4q7XoM4vp7H4Wr+2eSj74CiXITlzSUhLPZkZ7T8KD0CQnF9XDG3lG1TLHo8uN4tdctIeICkXQxNtdMKwnOd
FI4ALKyy5WkCGKooCZrdwpebs0x3beLvivv8rUdO4hLUr1uK/y9yyQa9lGTVCpJA0VB3goGA3OqInM7NxQcvoilJt2cLEcO+KUzyIBKIeGclvAkXlJCo
rTk19Ha41dpV0ncnqUZF1Wkbp1mNJeOKSr40y007su7dbXzHwooy6yOXlZFFDegCAbQmp6FkKIQNJRKKUVivKU3DcS7mkALr1W5xfH80H/ID4dW7tVeD
aPm6nkPkiIASEIKBCYCwVRERIee/9mH+JtKxpavvz+FT/yWmY7R4t25majZxsZXHuYSF3Cph2VWMe7sPomE7R+c/8fh7e38nw+c8f81RDPhPGCwZ8UpE
Z+KdddR5I0uUGYZh9DUfRJ/X9GDxPgcNXGx7n/l7tM8/HVRLZz7CfvH6fgoezfhZ/TmdT9uezAbrFBKacmTFgx+5fvDQ5f9Fxmfsx/PyTtMoWQSZRC2Q
xtZSibLDBCDUKCuL+YXdsjSu6qsUxIl8Y3KGcWIa0HdamFpDtrrGQtYOVZd0ckSzTCxNRLASFni5c3o4dRIo3MvfSzd6yjVUOX/RcgXIXJQ6kLvnCykV
p4FbFOZElUrKJCPBVFnbHMn/q3zSloKsM1tTXIjF5qs7oDe1YN/3z4NquEa4Ykf7FLKoGOcc1T9y2kZL6nJHRIsmYNkKglQDQDDhJBFEnzf92rqLKvI7
Opok3X1YYEkkDEAlehLmkXU6q3R+yWBYFnTDiYTFmyQjYwiBDnOeYI6yhpfPeJlJ1YXYPBi7cGNhQeh6m9YPdCpfuHHcR+HjklCSYx1iqhQBRjMX+BDP
/mNYR76sDzrAiCuTLAJGeXZr4VzEphwPXrKrWAsYQBP+dMQK7/1mx3a1hj00L6NygZG1GMTQl4CE5GkA8KBZNUplAEMZTZsh8sKhdQgJJOi46WwQwqNT
gYNArpa6VnQw9bapD/hyctjremdU3aEgwgYtoT+Rkk+Ws3g1JIVJITLHcsd2hoKwA1J1FOJFmP1IZtDaDh/kkCDG+/x8YilFfNczIZFy0ibMKtbO7QSP
spdqgkrpJWCUiUYhWKgEk/pKls/az00ZGqombXKjpHHsWXQ0F034e9pXVcNYV1Id/U3S0GjWyDKhFHIxEl6uFDz7nQ7+XrhjHDfnxnfjy5CqisBjIsWa
K2aEySWUwUjOIKpgul/BsCJxBhgUJmX4R8vRDlOghlL+xCQCH0gg6GNgfh831VGVhyxYiXtnV046z7U+Xx0cJ0nL1bz5bAXZ6ttAfnnX5a+t4iONbIka
hM/AeMSQ/F81LRCgoilr7SJMjb9qWJQFYgSIWVzqh+mtWsQHKAXBeFDEKR1FFirMR+w/MikXbcad7VnmuOWJX9KG+lFbrMuYVxvNJ5JfTqdTpdmI6ZVg
7SnueKf2tJlH8t/hH21vRCFXUgVkoPUuUx4N9Z2KcOapM43KORY6d1G0gSNnUwwXsXkYAcgEdyr9acfNofYk3+nQst6olEYPmrl36dEs1WprZZgySsto
dBanUz+E2FHUMZg72UC2DowlMcmGYi6ICn4wcueEf48bkAj2QOz1qv1m7Ns0gMJJIzGcmRolN3ONFTd0V/VRqlJsvrUdLPIjIGDmUUOurIFQpJ1LurKx
UjgrsFsRLPT1SmaEWv93n1+KRaf0fuNXVEf5uYWiUW9nMS8m4evfWvkkk893fvpv9fnRSn1gFOwpU5Mo/7HMcur6R2/R7b+j8fD/jEev0R2n+PHst+EV
doeJ+z1U3ggb1M/T2cOUrfwWhyvxxS6/7Xr4fK6N96j6cLP0++Z/t9LZ0PrHsc0tc5Qst+XqH+EsTB/ObI5x4eP1v8jhl+ohszWunUG65zasaQodOH23
kv5M8w5E+5V01s97qJfvWBbJu0jqgLyXe76u0wr5XxKIm+faVWCtd7TfGPJmVesKhipvANE8FiJ9OgbcII20YF6MWP7mfvPOH4Pjf4/t3U03UGiG6no3
S7qGPp/2zxYjxKYKDlnbMCojsjLIvv3tXXkzurFeC695h3XdXxvlrdjWit2glfC3qOyCW5YptAqOdowPA7OH2bq2tJS67LUu5WRG+3Fmixaw1aoe060t
NT7urLHfeWvExGgykJ9ns3u501k6iv5S44iSLwZYG9dhESlxxo7c4aRWj2/dEbue6k+hnpFxSz2rupR9SxKnfjdlE9ufYtf116m3DIdlnF+awdvXJpaS
XequVBm2x7Pzjg9TnWy9HGNvBucnm7SoWo77S0y55F3SdepNhHyriUCBnNGYr4srGCBR15nazNNcpCxj4f3J35RwKJ7h3cvrv9Pfr6a8LK/1df3oiIBn
l0PURm/YE8i4Kcz/uQVQoAQJKvdJLXBWcpFW7YHr58ODsH9nb+J3GGxEt2Bh7Zn5a8R4nILQ/1EDqVe75eGwG3fDnEB/acxE22mO7fYIRNJmUDNSX+Wg
Pnqa4/tLAzI7ob0YnNsq2lNfmyYaKw5/uOTYHQ3SrQ/zsWRmqGgDpOguek1GlzcP9kAp/+JRP7aib/oPH10PTduIA5AwvPYoMpT87B2QBTwyEvvVxv7S
jtyd8PnbyYORFQx5NjkxpDybarYxpKw9HcEZqqjJCbZAUNvplxWGyQ000mpMQcuUoVkFArkKkmNuJCRUEmmTCCiiNGhxTZhcoRNRoRRzqnKDFK2IkRYi
KKAVG03YBuhOJeN83ld5F2lOUi7Rku8G9kLQu7KPLWKWWBThDZYoagQ4I2h23xSgyQdSuMcEOQUKUPEBvAmoJ2xHcmmlDUlC7QG8KO8GpBdSKbwOTkpk
oYQ7zq1UiGzKc4A5kiG8hvJQuRkInKScsNdOmAHCTaHDF0yaRYGaLK7ATh6xuQ7rY5nrQYJAN3liBwqATSBtJWQFIpvKS1oQ5QIlQ4IQfb+o+35nu2r/
b5/G/ZPFz40fdfZu/5L9jfR4P4e8G9H9zW9bqJO6LlU2DbJ/JgoAqRBFTJhYG0eMp2NVewEfgQfGBU6b79fd62qzsIcIH2LWnEr7JhzsVMOaBZttmfdb
FWP7cmUEPq0JA5kMRHYtj6z5nKkaJgIiwxIcCJYZa+Pa+OtTAZWo7ocIezU1riDxorIqOyaLxhvJJsboptuSd3+PKj3evaU8OUvtgc/ibSeUOfFFFN8p
Xt5YF8hNZ1b0pTQ9tifzAFsyBgYvx7kXcsMsypD0fsZ0JNeZOGbdSxEZPPA8TPDc1J0KFAoPPRQAcwd8AArQ1jeY3iBWg8/w/znUwI2B7PwGHKVCqHEO
KiYswe4gJ16ATlKgH9NbRgXXsq4xUHnVUmJZjmtjm8FK2KyeIBFCEYoFtmkGKSSjtWTkSA5lBUyBgFuFGGdeN6isiqpfIXkKWYa2mGTa19sReGKPgM8l
EEQihQBhVJCJmIpviGIQgogu269Y3E1ocaoOlrmUqZvjD9HmlAOg/x61KQOJAsFUySUhFA+c5KBSkQANChQqEEimSZGEZUqOWQKRjZ69PyPuw5+OlPAP
HfxTlPs22U7wCtETfIAeqa7gBOwsUBi1VG+tytLASIBMigxiwU71zrNSekCFMpf6u/efvt0aiEWm2kiE/n52a9iOKQCB2J2C7/8lgezoR8VoCyB1zcRw
eacR51FfHaWwCRzMj8ZWJB/U6zm+Lk6zu6VoGJMab3/wF/g4FQSaJkR4SNfAG8O/r4Q6d50tB82mCIvUlAxkxrBeBT01iQR5ex/l/0fkfvtrlx6/5Ou/
An9Rh+/+RT3lKIwgn+P+T244P7cD/DVQTiln/ucQUxi71y4d61nqyqIij92/LpaL6d8d551v50Cpf7f8Tn1FP7+feH/X/pP+oKB4e/uKf8ScEDc/2Az/
cqYWdD4518T/pD/INEqEqYbRydApkCh5QULPMTwD/0yevPvW8ztA/3Bh4kPU25RH/A17KnDonXjF4f9wYxjhip3kCf8X/gf/Q9QNg38CKpe4PQcO4/g+
TyPTy/zNP1SGS0tFAFC5FDTQ7saOTrmYfQnuV5oZneegbG6exB/4r8uN3qvQ5nhYa5Bxofn8P/r9mwHsEO4hxJnu+t6g+JAnY+byZ3D0A+Aa8hYU0aOg
fKHaHl/b8ieAPvPsk+XQCQiIANRtunwgVBADjlDj+gC9iJdWK/SiLp6XFPgE/HNf3FrsOP9UdM4BOS2GOCH/dqnkho2Qk6B/T4hueXBZtkOXu6E/X/U0
DHsQBv+76GTJ4klNJ1SA/M+z/TPq3REyS0vz+Qcwm2Te5/d/6sz65P/aePTIFvVcKOIWYhtMk6QoUOb7vp9tnLhOaf0dYqiBvA1rk14DdVtiv1bgNyAN
5pVZFVoiDXUoBTZt+r8LBCNBZrmqc/MyGwZxBRV/uHj9Mn13YuoKHU+77MeoHPP5fAhGge8MpHrww/1+XUEDI5F9AGZXsCP7S94n7SA/UZOCTyTk2Ax9
KbgfqhoPucQfmcnv9hwBpyiKeYPj4/lmfszFuES9/RYj+pnQhM9jeusTcxu7A8YdN7Dq29AOe5z33PfaA5O15AH47K9TYOkoTeqvPDWg6oHkpjEDs7PX
IPVfV8eNwgPrETEH7IBKBPYWEdHwcB75ROCU/wLHdxXg7fWGxsE/VlCafrMd+ExP0583Q7EB2gT+jb4a+4OlSVTURFJFROxo2qlHrC3CP7+Czm8dg3h/
hBmiI+T82XA95A0J5/B/k+OA/oEmiKT4QP3QbfafN6nvO7T/fuhh9R1hPe/Snt5uwa1rMxN0bI/WPFejYA8wJRRFUKKhEugFgiMdE8fP/PkJD25IoTGK
szLcI8SeAbMFkiiIHUDf4aOIFy/AT5vind3nvz4wvWiBMCTQ6MU5I9YPpvu+ELzpYfqx97CjIw601wk0zw3pj/1H77gnkwgQvd9ukr/Q4Y7WBE0Eawx6
wgcWqDP9RpA/TWI9z/OnrsOg8Rzdd5Silr/5isLv3DkAnsA+z6I/mg+Ea+zD65t//93Mz/EhuDevyWy3MlKjmHBP+7EOfvLG7VwCN4mWOTdKp4KPNTg0
KvVOA8u8nDtjV2aGyz0ak4YTIT+vt/PMIP7Sua4wwQeKKCmAPqAcAKh3v8yebspH5M/3HMJ6HMfVOw89Zmv78zu5Hu2JFBilUDZq6ChRRdKPzIjKyNru
KEIcgD/rhnobLyWLQWg7B17wuB73dJf6VeRRu8PcIHIOaHibdwfT+46AbCfu/H0O23ckN6D5r7RwN3xPE7J7DoR1PY/A743Nwjsjux7XodlPQfMPV9w7
oHuDqvRfmekr5quhM7zpxMMuck7kA42bJw6mzrAKU7/F+H+qceZi9/0xZzB+OuvqYuMzM6U7yTnRn7DuDmxNCK3wdX3laWgm7K9wZBCg58Z7uJElWo6k
UCIAuiDQgEYeb5+HgzwNzg8j0zjhD0S2VNziFIywGa9fUVSYHvOxydTj+3k+nJCa0DpWnlqIHkPvmjPA6j2n3+nGkzU3jyfE2TZnzNnZfeHQ5CU6HZhs
WLnac9egduaZbg1KY0KB0xOZupo2Om5ue7nEV1f3eX9R8z1SKfljgb/Vvw/mv7Lgf601+dP7R50ZlZwmhGmEHLWHZaNkrJDEAsFUiEIoN7ZmH30DmAoD
M/4n/NrQxbWCV2pnMw0P/CgiAP8f8lwjGV3XDQEoQ8pSDjNv4mnSIIqARCkqAFEIrPqvXYYD8HiIo2izaXKCIaVBySnXtvbdBxBCGz4wn8J6hRTj+rt8
vhUTbB7o/tg3P495f4ugO8/soZ+X7D3+7Yf0oH6ydQs/tTxv3JfgGD1P6k8xw2XoIHiQHr02U0mv5/9ncE98JIEASyHz3o6B3RQM21JwoKQlEFlSQG3Q
XQ8xYqXkSVkNCSQVBE0AgHaehTp2p+qioPaPQPRDoDEN/IhnUFZIWkrjJOvi/585332M9oidDyNEBmikEwSydRlD7/7D7mGhCtnzsE0W7yZ+/froMrv8
fI2/DSbmv3JDgL4olL79agh9bDp8P0qPug++o/WbbWg2koL54n4Tq0yJln1G6fmA/oDzOIKA0dsAOijEhzXSezZz5F/bQ8R3gIe9k/QThPAvBk/Un0eI
eAdvIs9E15iaKZPgQOZ2T8H0Z7vSfwppP+oMp9BJP8zqF+AeoIBtBCHIKB1PVoG0j/IQ9mtuDZ5a5g//cn2dVx6gnJ0RYTgpBx9/mfdXq7eV5l3k/br+
CjBhGpT+OfXr9cDvJDyU9p+p6n9Shyf6VPtOYH1X4r1OYQt/YByHYQNh4KgGDs/zn4Gzt6n3hBOZ3gh9xQ+f1fpwDvA9geJoYDsodnd0bmx0Hn7lLp9L
2DgHIEDWiBwe8FDzEkuCLW9WNhH4nFiMi5UoSCzSVmrmBDTlzLb7J27SeQB+Xh2J+XnMzPtH2j6l08iKGJ4Qjse8818w5nIOHxWJiXdP2/5P3tTp+gCm
qpIGZJJJDzOgaOO3ti0/2H2/ad7F73OB8/rXPihARi9vr4PVd08uR1XvUw9eYjiYaXzWGnHvHkBgVCfr4nzT3hCQfRMTQlA/VAOQLMEhD7tU+5IbNfMy
bHlU/Jp+mB/CFOh/TTf88P1gYG5+rZOzJ/Lcs8xKkCd7T+rx1k0Xy40TSDGB0QK/X1PqIWyesX4H7JqYkbm9bhg4BqeOQS9GEyr3/PrnX+AH/uO5vOY7
jxYiYhJmvMXFBFJCYM/eJjiU8gmwQDcmg9LfuB5g9wgd3X9D/B1Ymtg6pD6HA9Pl3HSQ0cc2lZKB5Tf9N3abEjBPb13nB2OU0YPkbjyQg0n44D9494y/
Rin0Hccw8f6ny2Q1nQ5fQx3r4uL4nDzTUPI9YkI8HkYpgH+w/DIcgH3U7fYH24Q7DIh2KIykTYWT7PJPCfN+3/G9IwP37X8qNhTdKyIr+cznONZbp5ic
faJoX/D03Xp/YV73Z1zOh1v5zqH53GeHR9/voO2Y/oFhpFZQz8D858HdjGB2PF/h9QQ8PI7EyOcL/q6mGfIt5B+u/1mqKfsZUFFy1VeGkUEZjadqYsUX
dvmQfwgn8PvnsR/Y0Kiym/I76R8gGTrr4d9Gb21P8J0ocz26N5iKYvTqfBk5Jh28QDyeR293CdfHhc5odAgIeqZsT+ing8349vvtHg9DDu+Xgv0hyUOc
jQ0oSlo+tCcT+yWb50/327xkKOuiUyfwiWFMPh198J/NIbMNb2k0d7T4z3Q9V/z/Vh/pWJwWRuZWIjiFkWpTafkfEDM4GUcGTaqhj0ZjwGj1PdJ/Hsf0
mAevb+Mgc8E3feb7+QtEUpSsFKWUGMClB7zrx0Xl+hs6n4G9/qvL0eR2NcYdy9hww3CXuUwxJf4ypkJNmwoFE/TBP0haoykBqgH70J0JcWHMoSAwCWQI
MMOKbBmQevNGbeu2qfkEaLpmIn0ozvEFpmZEuGGLRFrLggHQYCUwSyiYYlMBME7AaOc6cecIaXyN+V0zYeHy+jpw7h3Dj0NPNw0sToWJeY8SFIf2kPTQ
JgOMZr2/f8+/OH7P72s9vVyPssNEop3SUIUBQj9sGQLXwYyTIyQyfUoJoNVJEGrApqRRHUpQlAFRUAb9D7l13Jth8OuiPQ9WX1fnHxP4n0/bjhqcgtpY
bu7tJ/LVu8h0oytJYQ/BJOgJJ9kN/cHAA2G3+UOYHNT5j96njwhkAZyLAH4+h4If1AU0FRMksx2HczkveaBuPNKBjNET4iBICbp5oUCDNxWZBT8BsggV
QcO492XxlcvoTPxO56geJvTgHodD9nbD5ckPgvY6SFKfADvg+zUA5HqJnf5HWBPQUUiofwE7uxw+0gfkfls9VvAiTHvDxe9NL3D3vuM9NFbgWRm9xM9x
0VUlKk+oOJgpNJoOYTMZF0RIGDRPs7I+wlUVVEYKH9H4y4Iv0SW0JZE9IFh+v6/xhuhvf3iaRQ1dQL+Qf5xqaaT14P2Hz+GvT52evA6hNXG+G1bR+Ub7
NYKKsCT9W/HrT5T8YGtaO8DKp/A5Pvn90Pxhvof+JDQeRO4c/rO/Q+WwuKntBAqYeQPMh705XBx2LdO5vrTk8bldPefu4Pzu89p4IYHtext+z+Q+4ooY
qSlrw+N4jr4vuWcOG81Q9OxRdE7u/xN3PBzIo9OXMLLv/4/0ro/B33+9F7yQlMT7wlE+PwMxl2nCr9pIIagD9YCgNpR0MlKJvIhkKqKIL0BArAYe+hg/
pGddGvzk1Au/5pwZ/PNlaFSHbCGJFZmku9mzof3H+hgJAoB06vMIEYcx8l6xCqAq9fc9AwKR8nYaSWBt9my/m4L+Bup2NEJ2Bw0Pccz2PeOBodhhW36Z
n5BqY6XM5n0Nz0857pn7vsvz+PImTv38KUF6vePg7MNuc+XMjgrmO49g0c+XH9Vwe1TfqGwH+uOd5KbnKD2CHI7ZUrYuBh2fA0vt4Xkjy2oIWNIMeHVz
+D1PedFg7zr/CSSw3khOgPXtZcssqFExqo5aw5CB8XZMU2do9cceZ8XwJiOh46TuQ26nV8Dp2nRSBIH8gxhHZZww7dfRY/Evio4uuxthD+SH2Jo2Knjb
c15fbycDZdkLIvQs5n2oP2e20PLd5vUJ1xsiF3KHhn8p3pxsag7Qk4EL/XTt+Ht8p9ZmP09mI59SCAP/VSCtgiQZsf5VWpQrTUiSYoyPyKGrtjCpWV/A
qhIowboM7SAm9IHf+UQv8kKp9g66Snf/KA+zGsWrlPmp3mrX9sCoT9oeTvf9BWGX8T7cvs20CR6HFD9ES8F1/MMqLr+KzhuOSV8R0K2mMYAzEMkHdasW
yND40+gYoHPEI9nlF527HMPv9fE4NyfeT6vz2KohTkY/JHT881r9+cgep8UXjjZPtI6PI8jjv2CdE1ANwM8bPboHW9KJ4ySG8+Lt27YFvY7gHgENcj0D
whxrXE7hzJyZN7J1T17w1o1gLNk7QPNkPSDA8NEOOPzwncMmu/8QmgRQRB8ODl3D3/j/eWjrTK8x5jA0JFHOs62aiunr8Dg9NcHs8ZJmLPaZmHBTsdJD
tPSdyHBEON0Nz0l/pPc9zqdBYeKFqfoz2ygh9n2fpmq786NUzV8qq7qC5hR4skk0mOM0zCbhoKDRCErjs4b0+Cn+U5fRwepcQaFcljCAr+gz5haUOcxG
EnnA2PkZjttLKz9Yi0tU/tSsxqg5Z3uLjz7tkQR+RMyKOR/dXJiV+7D9D+VFpNkPB/tdw1yYD9p+2xDX3yd+DRh5Q3t/kWFYQFNyL+5efhcCf3IpAiUw
QwTgOrq6bdbF1b8Pqv7vVRfIWk3x93pgyFA1GUsKD9Aaq7bS5PBqn9/6sv+Quwf6jbwiNkHdAhbaUzm0fjz5/mexseoWeS+vTOEOpSAdh7/Za8urta1t
pfTvQ3cCXor/FPx7dkPI/nA15k8vn5eE8g7h5/A9JOclJ4h4G58u/dN4W0vlhk4IPUOS8ccZbnZH1gJI5MGn0U2XSHCw0kgpX4qDszfo5C4BAKBg5GvO
yJ2YGAglOogOjv9DJgASmjAgaCiE107A7IrOoR16sdNARRN4FK5JyRBmg3IgUKBYJtxGojJd6CXZmJwJhAmZg973KeJuniaH0PLE5nUNh4xtg6F6G3RN
jimx6fp/IeflB7L0DVUAeiUSMy5C0ouLSVRExoP0nkTmsH/N+WGiItaMFKNbuzbqKMVdMzKv87vX1ZtFRBEOZ8ITt1bkLyT15PyDzm+HK6Gx8RuNhf1Y
75vwN/1HZMC8ZXCFJP3LjqTUmQHX/abaE0BLWBXeh/OeAFYMG0lO1KYlpuQxkOiT8kmw3gDeR5GybiUAUI0IDwYGK1RBJANHCIXsO2CXw/Yr7z7Pq1gE
iDE/vZUNGiwMZ/qDIflkDc+6YT9gBr7R/ePf/Sjydgg+5OoBP5Hu5HsZ/Q1JsDmi92jxPrCcHz/oe8f1NkPR0wHUXkvqb/5jt2bgH0T1D2PRPPf2aXZC
AnXyq/l+nDQZP9aYZuE9ybqAHY/ZgH5BhKGCPn61d1nZ+J+oPxeRBp/UXYO3bijknJA2+oxDhPecyHadNHPVzs0wodJPoekM9hkhsRYPp64b/IHoZZ+R
0OmoU4/ioq4cIoHd4Qz7CmYX+t+Ptljh/34THOtYfV4ShwQOeAG8/mdtaDYDuCT2nsx127I6T2mw9w9f2vH+cdsCpVA/lZx++4lHC6TQjOlFMC4ctETx
FClylj5U/oByEP3/0J9P2/hhmbPCr7gfT6/aJohJcm1iGswPYbDIjm/sVA3eqJtr7OPy/Hrsf2Bm26G5xumvM+fAfeoe3SrBMk4ATofibQ6yifWWdDzA
+J06/H9vtwOUSQADL8PZsnUDHqJ+gp2+Xeo/UG/6e4PHpWJJ8HpMUdbf7Oejbph02zXpPNGSP7PzpkFiseX5el7vVUNnk7uZgMFUetYLIPUUInvcL7Iw
R/vj3iizouclO/xCj+mvKKws67j/iRYTH+B3DriAlLst1UXI/xyZoX1djOliBIsyk1mo3wJOothQJFzjhwEKkgvSajau78r7Z4oFN99av9HLcrmYBmon
sg4VekftaZpKi7wxBcWxkweUtJKOqPgvKgnx5CxobfxYkGHDBgRDUUQyNBII3ar8z8b59cjCYJ4SCorP1/TwYKyYDCijxPAiDIm6iAwwHK7QuOLbTUoC
IBKbTimMeQ06+vhns9f5737Oa2EO3PU0ZCmuUZom7yPF2OFcIk7HD/Hd7eTjX0Xe9CJHJDY9Ty9vHbj2YHHDJzkO+wVPChshgPDIUOPvbIYRQlb4lDhD
+OiAb62CV/yOt4YdExPuCFuqTLuwYAUpMdbxEgZ5i/OBSsx2MovKVkIFC6b8rPWtCvdADRWTWEKIS7t6RTDOeQx4kQ3ThZPs9WucO6666AXpk+sg8zfj
dcS3Hao9a1ZOVTGjDSkbv1d74NGQJfBjE2crTyIEgHecnEIYVaViC6RxEj93s3j4EBEHsKI/FIZCIJEfo95yv79vQ6m3LZPqv/S2vtLx+35wHDZcfHok
uXlz7WbEpB7qU/IpH+pDoxUKpBxN1eeB3z1Q+w1weV1v4RECbavryDcT5vJRhPrYvLfz6z56oxA0CANoBin/O9jm3FhkKAR/FJONFqQME5QcOiVsoRON
FAqava4cSZUCkfUwu4PQgCgRAg/AKSjhYI9d5hE+nYdpz/RUjsN/f/rbz7iNDZp3x4vLQCqcmHb32fNiwJSCgFyBIkoCRvajoDrab+ZPRRWm5lH3PapQ
dNb5YsJTEUR0IJLz1Er2EwlChSjEcphr2m8rzfrj7WYa79eP1b2CmKP+tMPvaaKljaR3aswtZV+h1l6rr3fEhMD3IkVBGIETkVTkUOLURMkAQRrfw8Jv
lwBYGWmJv3ozJNFGP4awmOQQTCMYndkbowbv4ECQAZakJ0IXHsG/hrlb2jL2B7oCE8f+zzwmRA42qgQ5C30/meXqp/ZpIjU0GNRG7rHXYfkr7HHTYZEA
XZen6K1cRr82T/nrKv/U5eE8vw572n+Ep50584ma32hx4utTj+166/UG+r+WiXy9lAvrj1PqP7L6fT6ESaIvJ/FQftAP6G7vBSH9EDoj9bUmk2N4Nf6M
Kc+h+fqfTPvoa5AOwVFn1V02n5j59PBI62M8OvmwrlPyms8vwwn/bQKfyzWc8Nr8lwcfH61Z5AWa2zh79E/yz43P4zGPNXhfNbnLmsKB3AgB728/3wKv
BSCiiVHODDLy+pfu3e8T0/6SC392/SYz/L44qI8AewY/Dt+3bWgU+WwqP9bLLC/Px82jTj1vnyi8dmHd2fSXqnDErXcwY6T9PsAf6c//D9OLc5qvRpA6
xumc5qBK0v3Zd4baqhSPb/DrrfuyGzDZdZD2KP7/s5wK9q6Ipx2de2k/wmKefg3EnrvxH08NcgPTijefl7vpzbG72YYdZvO67Lk62Wf0dPZL655ej42e
RHMsJLfb1sPTsmxPq9AqN0xfLean18Y6flT/dSrVmd2a9k8pZ8qRsLSXvvfyeWXaOLSZ7/DIEhRLe3Ogf/x62yfmp47rSz+LNuOYsikZEJTxXbt5U3T7
X0pQxS97Sgj1Gu9+b2rrlvrfqv/CtU8J/+B6/8Ps0nzlU+/f+fP4cpfylw7HPlh+qXs5/L8bbJpPeansb9/lOR8lpn4d1uXvju8fT6M9hgbuNfn+oAlA
PZrQ8SnLke+PIW75bez9PHhUWVtOFL8KZGB1+P0vOBwnScU5HesVbdQMif9PXr3/937jw/P/x/XNhR3V59Xr+DfRS22TWU9mvjwX+P0MPbw6ekIhH0j/
ovt7Pn6tZhZeOAPlt6/qH/Yeric6HANhM9/7bf62Sde/sGPa/ZA45SrXfQZ/8YTwqjR7SLfR9FPhgLbDfVTAkkXD/Ise2DgZWGP0fD2ihQxYFJgikjbe
vHgnvoL1re91Wy3WlV3kec6idA2+tr1BHSHdRsrQKiqbf1i2YIl10aPDldlusnFFrz/aJyBYwkHo0NeF0laan91KshgTZU9H1lktNYlkvvAHw9EgPtI4
e8nrFhXSyEef2vk4v8F7uQF6ZwL7cxYb6d06MNWOBUjDO8vJHmwHpZRXbV/vjuz3wnljd1bdluB3nPPd/Mb/+8+D7qgYtw0X/gZFB6T0hREn5OGr4L94
VhpGnV2w9sKGbR+uGZQpwqXts0d27n1kAWhUOL9PaX+r7EBmJe++wHPXXXWmB75K/ZXc877neLZQXXxv7vCkWj/R71kQfSdGSItt2deEUGZ2PTsg/5cc
2tEvVW3mesgNja/38Rie8H2Ht/xGg7wfD+qoFX/7ZFIH+x//hiSQZ9bQIMf0JiCzKWMigov8fHMfkCexD/LpQMtawUxj4IKLlFy5Ucfi1tFiKqj/BY3I
15/C/D4Zrpn/d92H93478TFF+Fv5tt3qSCQvo7H/b9FJeAlRQXt8bC7iCJKsKqZkJEelhXzzonzNfcqlik1tZx+1UfJ1bXEl/VumglR1agVFG6zJO4YG
UUGasuJBKzrnmsVgA0C6vr87U5oiBSUOFSoqosDb314YoJrjDlwfnZxpGmjdfH4B2/u3Ttg5hQQ9FN74iYImpILKONdmA1InXnLaJAQN7DXatBrDxv+j
m7257brFLQ8MjucMGIIYA1ZZTlLz58DPNbH3nQ3IU+6lCj6adtmeORgrWDTF+6A/xdF1NZu/qrIaiJpJURylepa04MS1EG/kLPfcuKfVfUFLqdiOvKfL
i9nzWeRGS44l2m3Ki6vXKybqwgpZbatZeq4lAWzDDhcOrQbn9pcQsTDiZnk5sHSaGk1owfljPqie+6ct7sTLTakeZUp5+atvOvPmrRf0j0kfnyT78qTp
rzC7N6Mo7fDt6Z4xjzlxynhnLhX7vC/Dic/TzPZtLwI82Grkc4G9omrBlzYKAQxcq6gTKbv0+/PW/s6XuWonHwp5/sCB+oZCs8v2qXMpjKgKA2w1+7WB
rdIfvpV/fSu8yEw51gpEQ5fpLyfyoTviplJna07XnZTkxztOBQk7rXzjtybySuPe3caGOBf+j/l1mxAqTYyCgu9740SbaiwxAyssvPIYEMQDqhtnDZqW
uDAq/Cb3lAYN5D6EHwsZkHeLsmWprVDMsDE3woTWqLtxrCdOLjIpOuUxh/Fk6ZSFYacSbSBjJjCv8WTKA4TfFHZYvv3zR6N/y2+scmwTgDlMSEw5p854
FmtbREyRJUNRr5MyDafwsVFQ8B6UQlDkNLkmZjhWBERBUZJRCoEVy4Wc0giIuJMsqYmFiFZhHLiFBcyjZnApp2RSsTlwqgpVOnDnEkiI5yqqgsICqKs7
aGRB0OJUyIxAppRMKEhOFlVy6QkJRUkCRUR0jApOBUdOywII4cJFWUpSohkkUVGEJymLIsCGhwIrkTvxf1lFaSgooiiShpGJSokoooCZKKQoqKkmUqqi
QooKgikiaGikAoSgaKKaZgqmKqQoKaipiCmgIiJKoiodooaGgaFiQWKlKEoD1D/9ZNjRVUEE0xQRBFRFKEtVRRVTRRVRTVMVSZJRRRVU1VTLUVUEVQRS
UVWO0U8owkJNCTpzWFCVFWD7QxlDMKtAqVSqLSoUJEIrEQgdkADwh4FL2zcFNHy6h8bfnpPzJ+fOz6cP0TzhB2g/idcBDUhvmFI098fzTz/PATpH6QJ+
ftwF/AusJy7YuR3zsQf9UoZKvdCu8oflLxIH4w9ZeP9/t89cuPHv37G5fx8+vTfbl/v6+0HvTpgGOS9oF4hP1lz1/q0cFtVCAVIAHyKJB+P6OXXTWWDc
qUhbq02gN6GNF3mBaQGCgJAQbceT6Z5QF0hFx1/ZYBBtFZThEKPw6s90s5KgkUQZoQgMglCSNDbb7OoWwJaaUJKcCP2bGwBM7XgQxJgmnSFZAmPp76dm
bWynk387q9/jX636WnBKPvyZEQAcEuNt+/bhfUbzGnBuicEpu8/HH6IyHXYKGPcyyqG4fSsZ7Bg2rKdnV2w46A3H4DPuRBRjlaNAhd9OTCxgh/vtA0kO
zQOYdWm1Kwt2twMtr1/0/mCO8LgZGi4KoxLAk4ZFMwzydJ7VvAuFXxeP7r4pnlxrm7QV7GPvzdMipiqLSkysXt6dS7n8qux+GakU9/sP7TA/OET3KGX4
l2cH7FCiBH1H5MsJ9cBVMkf6GT6kNapKR1xo6GTdwlu6BeKCxVOMsE4ouzD/MmnQpzrl/8WHGEp02vBaYlzWctY5oTDDdSexed66yP7+bMQhDZeIbIuV
RkbFcbiquAsfmLFQTgaBhtAdzMMTskmERsKJJJiQgGCNmSK6xiJMWRGG+BO+MYQKMBtEgnCEdUgGCd6ompig4lhi6l2Ys7lpxlIA9NKqF2GGtZQQc6MV
wSEASRGYQKAYRCNDfb2cKOHTQT3sQ3uoBsICRIqICPdvSVkMpEmoyRk/Q6S9Tu9kHoz/+2uvZQGHNBh9V2ockEcfJNiAplQPcuTCmLI0QiTraiboDIEB
b3yskcgc5A91YNIAU4QIGzzQsbF3cQiTrePZIJ1WUL3mpupZmCLuBAU4KcHxBAybJMdg6DQrpQEJSO+ihcqAigyEGVYrM75Otb2h1BVEIga6uR66OMUV
Q67s6w0VERUNao6JC49d02RJEGcoTykNGqTKkIAkDm9OgR2kQaJoIG0DQISFPvWr2QHrWf9t2I4QKIs2eV3NyKB2rRyA27YNTgMhXAlmAX0+gcNEgcWk
pIVVEUZBgOIMkF0RveMZgbQEgFnKCt07Bksbyp0UkS/9MdSlRC1tApiebs6V3rIo1YMjSiyOTeyap4siUQEVCm8JmTJigKKIK0EXBTkICdKAt11oVTQQ
5xRsyCcpUMoMI3YqnwTNC4iwodhVy9SgCKMHFAY2iQybRn5znMwBsJiG45MkYdCOkZWa08g0DB107JePIEAhFBoJZEMlG6oOAktzurGZkDbJXS5d0Bys
dmgaVAB6DvVrFIHQnmkYJGwN24qlGuUASXm+Ld1rTgMPe8M9F1zJokib2+OamFxMHcRwLVtoI38TFitvh2YG9xzk5MstWYRgTAoYA6JN5cSB1cIG7Io7
PFAcQ9it4BVG4HLm7EvZkIbDtfO6mjkBBEbilkqmIiYMZDhgYKzrGYrx13odCtnbd1u98OVBo4KBQJRJDPJUSy40J1i2CNESVNxyeCGoEghQdZhQqRGo
IHIMYOs4RgX7WEdHqs4+s+Hv7BvJ2kQ6QUFA/dK6kBP4wgBwkKSPlT3+Ho/0/nf8/DKuM0AGg9vEOU5QJf+iXgSIKVpyiBQXQrVkChD+krvT2fZ6/o+c
q+y4H8v9hp/L/4v/xcD9cqAcBcieKMS/zVN5MLH0z/uHMQ7AU/AzZAFPnLwe23VKla+9qHND7f2v09D/nVYKqkE9YCfOQBvM79Bx079BkdJyQGgbio63
xRDnK/1yn/zhM+vAfLcwdpCP8pido/pgDTJwkKO2HBlhObcSLDSZvjAgdPqDD8L7QiLABDO3HWMfSHKOxlNQmmoDxFE6SI4puS0npAncp3wXfiO8pk0G
pMmhyVwiqhWMYVhUh+/+fj8t+uyrUDGYc/vvo9kmQ0cTDfHVa1pUllXIhgMLWf/WeWHa1tmFezDBlV75Bxpbe1+6oscigHBKe6HTQrVb5M2tpz0mpAny
P+j10KgHJqij5ShpMoIzqIgQBHX82bPKoqTvxOdtASgTQ4rHldxMiiMpAJyLVPBlV/l1rdicla0e7ue7mgvwfhIXIkM4UUejPD9qtR1yWTZlhkYBkQ6W
mizf7WjDp37utgKTGtHtri+UU0diEREe6DeHxIoSkiDsQhmYjtARrHyWTLued2XONhTTgpgJA+yXC9cnzd2u4LOB+m1QJm01BI0Liy+FbNK4/hRH2UBZ
OwYjwMWuIfurlnF2CiWF3q7gCxFf5LX02q0gNIDxyx/OcPeQ4YhGWofaiO1f4Kf98oeJC5H7zLt4sM5L1GpCRM8Ztakt7qFHHRh5qdopEEHlvtovH2cX
RwntQwcz36+H0ps87RhbOy5wuWpRoZ2uoiCJHddaSUKR3MBX2kOh2VyylOBbq9agRtl5zg6OysFPcFFiHYKeSqHro4FJO1C9LK0T7OVBBqs7q6i+rWjg
UjmKLBpL0d611UizMo0BHOUwgSQT90rlBmJI/VjC/RGyycRJdZmOtbsMt0lUMaZcU3dfVTeBw1HiqCJrWHj23tNCfLLisZy2b/VTB8bV4TolQz3Xtzpp
Vg8nJl0PW2GV08D5s17O3OW+VDe2L3YaWvSQ4Uw+squ69xGJroew6ApkbGo+xdacWlSlNXWBQ4MYcT7YEzUFZwwqXgjfKIQfuMZbexwoyFJIoY8YnAkD
/cRJujBc/+rUGx3qqaTgZO7QrJudarLYEMfF4chVGSwpRV3pfhBH+sqZT7KY34nTwK1KnIjLVlRWDvO0seSvMRHpfteCEuu883dhGEUEek8hG6N5S+9m
mYChT1Lo057h4IJWIGZxNa1UXG4CLAuIKb9b04SFnn4ELVcgZXwusCGSVi3/GoziyoYa1+m/h/bvP7dDxyuJ++7YVtwi+g4YcNmRnWRFJ1lMT7phz0IW
RHf51bY6zVEBdRo+SYh1/XYa86Gnnix+lKhpF0uX73srmxWf0V7uqsLy6MDoSF8NTKvP8KoipLIowAjCbEUSi82eqeO2+cL5cflmobCjNCVuDLaTh/Mz
hAl1CaH5zUiiPvtRglDtKD6Qfp55Oyc81tiVacIVn7d1TE298prVVQkiN9FCnrUBp7oeijfzmGWdwWI7VHfp1sIlRbFyPf9H8O7qASWfuPYSFbuLLP5W
wTi6IRFtDNXoByvlYOzPcqyEiieJBr4/Lupque+TzNUoqZZqt3vjKVzuhAooTRgGBIs93oywBQjGk+1oElss6FROT6u8KCvc1CATnAnniu/rWlCKEnlU
MMIr+ZfXrx/gcMysDSCB+K7X2ZswFViX/Shr+evdisKUtH9V/IhknrZRVsmSwoXz+SifulSlVAgLm4yhzUuSTzWzCm3GdtClCikTsC5dVOKrimJOSD1W
0exlTVtr8roNL5ROE1UKDMglNjyyEZkVhUIJAcjZVQXLkUKlNNysX75WeGElY5Zlcfu+QTJClkFq+7v5fE+xqyFCSRBQfWCLBCD+QZKWhTq5J3onnz88
wtZ+/68O27kfH6Mx73q5aeOifez/q46vO9kPkQTo2iRTWN8cPl6bHbffb/Pyw66PRgfUd0HGd9U3TMp40iwWREBgn18wLTSk0kCsWa2bhu9WzN1EDgGB
23E5kGWQtJIkirgaEVqMu04RxVhcSZ/PH/B5dY+XW3Y43wof0t/ZpvuTjpmWB1XbReZEd6qlFEyZLCsimP2IH2NXNjDlqOEWTzQofpiGiAJIZD6Io5fY
ly64+GdFzRW/HU1ms5vGHL9V040YmGdDgqhKWBSQYnvVtVFchLlJSARsu2bijpXIK+Rgpl+LsggQTwUUrKBsZkpK5uQwuEVhuxkj5oTiAkNxo8oeqHvl
u/xTP9SXi6HCVPD9/SAHCAOEe/ESAN8I5b/Fz8ISncbBVUWOEeJ1PE4KDOyoBmUXW6Ke/LeRojMFIRe9k1qSROdH4O7JfNV/nulUGZynvbWSl0g3IYAY
K1PQhiSZK/vxwxJCBZWxP6zOz9+pDXtxqVGm9kyX0d4Fnyem+ffXDzUVOmeet/LjaqLHhs6ptg3RlNk8vC9OPRd6pUSmhcbXM65rS6ytWXLb1cX34pwV
ook7teENa1x8bA6gIV/cW/nXr6oD4wba1CESZlTabUAjhgIc3nRP8qbFcUKa3UwBOujfT5b5NBqr8HU2lhm5ZZCJgglFGJaDhePX+xbr8mG0ORCKesox
RrKvLG93RV3H5HSkkHwIYp4QOjb7KwlAsX/Y6YKr7WJkV+l25BuQ0vpDJv+B8rKRQxFLFMEBj2UCCPhYxoxDBiyczmzIo2bDZcBpkFh1MkGpKZNJCekK
pFaKfSQDoJhJRkw0R0tOP8LZJPaqPdoyQD+qq/yTHE1a4Lbaw4NCSFgkKwaR+2BrsXmhRnRy7+EINEwYkoMhGPjXZk3ywAso4YkNGqQ+SXdXe7ec/LRv
NkU3xt35NcYJp3Mjx4Uva8uTtZUN/t8cDZAWbOwwNrZ82bs40WIsgdEMiAcJ+Uwdr2xw6kYbG6Hbt1MhQY6ZTtdzV05SwSMqT7UMy8ZZXdmtbbQiYJgE
ibXq6aMQiDKEN7VML1SGFCSGvr3w0Hnf6PsulB4ZXqmLkqLFHe4PladrvI2JaePhn6N7yim6cYFieVr1zMT/K2O/zuCY1tOMqz2vycUVeVYIeFe+ivw1
74YOUeNOjQ0oZnzkMocvsyvA+2YwocKqa8lXydgxCgyKAr5sVZg9bq9oTPeoA4GZn2WC+L2dSuWWJ6SlMHDZFydJrLVQilPoMtbsOvAbzsz8dfLpdHBp
KKMVMEO+YGCNTRRijEKQywYFLr46yaIuCXGFNYQjH4vKHyRRMfjjCP37Ux+NQ6mBfconaArScqQRZQt5IEsn8eupnV05ZQRPyURkjU8OjcSe6m3ou4FE
VY3nZmtiVB1s/Rbm9jeM310HRO2w0vAgvP5KT3Wxpj4/G+A0gQSCUNG9I6VtlgfYtqJSNod+TN1QMhJGSqKiUKL2KUKNrQpDS8d0AYMKjE0oI0UKCBCC
V+TZc/OThBMv7yBLQ4WAYJMdFAz2E/i00jSiIkUnRKadNWcNBze7vxzgVWOzxPB6Uk6ZAooiKgJJnBjzzsMnFmDZETzbGfvax34ed7iTDe2WS1yr/Ii7
Lu63WjFSOaE655nFGChUC2k0B1d5mM8fXM9kq9reEzKd2+N/Xl6+fLRo4LQKJ52Xs1mit3tRYsEiUpTPvSA9GzBJtdMLEiNGZdzRItarMnG9TiCIIqQ0
Zvd+GvbAKqatFE2Ue1TXCiKIWL9SBoxREURs33IueOKYs4qPrZWPG9xUdqVHLKWi35IXFoWI96V2nTDxyeeUeOcgpebDSr52dmcGERKX8da5dRBBQ4fq
S4Un7pH+CnqY79sPZsnjbFUIxDnnPfjec2YZ8MkD8ECdWScPW8Z7PjlN8ZMBQfVsWd2p+DJRigxiCvunZmfE+FztaJfO4xOBJXl90mHRsF2wq+FP6nPD
7sz7bU8PfDFBYp1fHM3pTBLb4swc22brYd2YDFBfo3dCxrXV3gafmznfGHCZ1pT2pV4bFPq+2z4p12+140NO+eeqT47qzhCiKLPLv9Y0Ofe05f3wK4qF
KSOqBmmBKURMsgktsBBFtoHq7ixREVDpxF4eOLV8WoicpdnvcSvGaHI2/FOv503jTa+zZDG6sOUM1VAqXVrDslE0Ip7XeFPm0YIbYfgQx4NKj7mvZHVc
DBeOiqQnUskkAfWIMl24QZG5bma0sP7frnX+onYSMGMYoCVEkD14HaPTH38e+Od43RaCqCnpZzZjm7Ns73sVPRnkPo6917IY8svRmlZ+Fs/UjodqRKiU
3xdOvlCVx/wK8VEkChGQwh+PPFzSAJn4Qvw7f13rCDkRXEMGBhqM4r7mE3X5xPZ1KGHLMQyhs/jAYHkHZ9y9ugSpCDbnRuRdux35vh8b67wvvnu3wPQT
53zoKlqQvWywwhCBUI1I6DXuDBD3Ksl5sHYNdxjjDCOt2DoRRv4NHrSII0bH73oCSDX7U5pFLD+5DAjN8kCdEIw2LPQkqpV0AzqocjTKs4ixrkrnh9GH
ighVaMCAjK8mQx7UlmKKSQNEnR2ZO0y7R7F7msOEM+/e5iTzftyaKIJ9DjQEEAD0Y9xQAMgTp0yqMbQyDQ9fHSTopmqjrdUeeEQBECplqC1FvPMtsJOq
Snk7eO2EfTL+Wtu97wqSrbvfM5lJEBS0lQcSgEiiUuVAHp0UXOVVAvgz18qdXSdHjVOcLbZ6N1btpiVOWogmaEQ6poWLGpTjn3PEIFKLVq6QkGpGWKNB
xZQgMsiNOfO61lpokA6zzyaJAogpeFGPggFjI2tJwk8tSaFRQ6uvW6APy9BhyDKbRlmWfXwbM0P+mqsCN/u87C9QuGzqtciWnHxXnb31Ezz8xkAiDiid
UrNoq6FB03q+yoEUdhe1YXlE5/plLYxVte2Qm7i5cdrZgYK+PnDONys0iOEKOhWbtl2t4OkHI2rdp2/CUrySOT4lSQlv5spoZEI8aNy9FxnIQgy5wPTl
FtFSklSFUKZHQglB9GjMApMfwTjDw/b0gPutNGQSRf+f2Yo9bxkjEtGOGBT+lgBUpUhzQpMgcQrNqUuC8ltmrl6FQMRvaN82AY0ZCovRfMyBvlR3BXDE
gSw9S6QVzKVapQNld5DAwiTJHAY9AgTc6lGTCSHZG7KjGccGQCQjsbSywRM/i6oLEYxS+UJlZbyKidVAY10W/wK9MpT49Sy3HXTLPTWT0XMhNSjHeZAp
dV+vramss58tFOS0KZlAtV8SHJNTWzNSolm8ildeDBjkaWUWpkx6dzZ+j2eQzcBAiInoyQIANyJp1HXqUSYb1P4rJ1MFTPaw+pv+ryDq7Sm/ZcdlnaU2
pBC/1g8M5HZxXt00GJ5oQwQK1CKgptiVEXq5iC35KgZldWAQhkBCnp58OcdY9zj5HQjs3wNbbn9R/HbW30zffRjIttAVVFZWqkwIhOhGIkHKK4mzhdj5
7wPbsAgeUAjxKtKNKCZKDwu5QnEePDkJKs95QIADgr4S5N3MFEhJqFfNlGdSvHCNOafroVh/erAOFior1bPy3mV19t3dYbYip1ZWIsxSliMFiBlkTH6q
fSEkD0mP7fX9Wbpo6HzSmmk4abFHWrmUbLYtz+qmtI6tOc1mtOsLoeU9mUf7ONDmrhXoVZVT78WDtYf/D99+cse8RP1RdmyPmlMpDooGT+Cmij7u/Dwz
l3Ir++09rmshknrpycWUwlUoySIKFsuZomly+loP+Uq97/c19ApgmiveRJ4ujshTIZlsmRTuVBgdcWvz6fKfzM7eAeTyZpOiZ2U/OxbkBeXfDA+wMwft
ob/GihH1oG38HMafztRnlSnl9Fu3X45crFm2ZiFthyz+1MH4dKfVxTugdGAe5iCf3OyPoj0YosN6oiaQ3/w+RyQiLIs5uE/eyjoae7dJS/zP5GqIrXQc
mg1JNR3BJIMEkWUjK1U1dDNIEfe/wKxqeVjmpHn6TO6BFIPjv79Gj8ibTH3mF/lAXHb8w/s3rWk5T9xiH9yMAPq/EfT9irIbfQrMqZvv/t+zxn9Ilgv2
2ry+MP2KOX9rWB8Wtlj8+2wp8dBc7192NRHElqhTooUiZzupp5Nyvj7GEvwzWo34YbK+7bK40IQ8Byqddm5gRma5oBBy3PEIYHIvTbmj6ziPfX67UbbT
Nx6ntZwblqMOMImhXps99SPvHWODde1xadig/0cftPyz+jg4FNyoOA2RKdBKHKBYAzYTsozsOMCRnMMZynsGG6F5PQtvwT+5UXsFigk0hMogK/qiVuX/
dd5r0THt2HXu0XCpXA4417AUlyZOQTK3Bd9Gcad4+bOeUvX157/P6NtSqkEbI650VxY9sf0LO5Q0CqCH/uG6pmLe3sSpBCQhw7KZmtN2BNmk6uL+qnHb
cdfx+x6egWkPPr7Dano4h8+6Ouw6qjHR5OuWVe/xnwIyF7f/q+/rdvbRJ7ow7SD96bYeU7mocO610UJIoPz4Y4/CUgK7k14yWO6vHnRTFFXekr7n7e2X
63HDkvLQ3u58O/hS8Vnxrtria7dq2vdllxXll1Zdk5Q+TEs9DJ/0xlDsmTU3ziUSaX7Wh79R4Cj5NrY+HfK9FFaQPGsMYX5qQDS3LP7xT7iP+Jc+plBJ
6KO3nez0jq7T5zzFgq8bCs6Mzjlt0cd1BYfnzgdRzTopmaMQujbhueWlmCfD6Lj42HddyBSyxuXkQjEnMc/WvOW9ZvPUALQVnP0+XNO00oOYM1C6/KW6
2m+1qOJfAWpAxwfdtdjb6WCmHzI6rUVugaQvn+eVItydrAuHIbwUYfp2uNa/WPonMxpFdShGfZoMB9BYd26QkJfJZZXYxVrZa8w++vKgkuX6dLcLTkq0
j6/ho1cDFbHXyneAS6rUg13DbuLzvWlLvvX3tnIZcvstpol/PB7LWpplUypKcQ+vbstVxXxtlWkfeGW5C7tEYB+lAyBml3EWB/xUMd7q9rWBichsVB79
oAyG/efD0yf98/t79WFfOd+9wM7zcddc3l88H6AFwgO9DvkkggG1FuUD053cSrHd2JCuJhAXy7a0/b7vpQWhU8r2ZB2oxI7gUJ7G4u/jtAWZDain+Dgk
C7UnA7qZMT+5kl/9mVrbrBomk42hu0a/0rN47UkaaOi4/CULaqf6/h7Ixdc1BeKGpWPiu4fPEwk+kJ9r8GJAJU+esO5BKE2zVj7zMGCIt/b+e/SmxHJb
Bt31+5mPPy5ow0QpQxopYxq7xf3B+KiGUUKSKIrDxsXZOOaUdytv0qz6ZLjffKhgCkzZs+iyylN967M8lscowZbGy5LTaqVff2P1VebotFpr79Ii+KsK
epXuvMFRrqGFtsX35oEC29UUPHq5Zve3KglCpu0UMdCylQffJgxu1SKxpKxYhlkqnG7VZanMTUXCoq67MNYErjXOTQqGu1uLTlgrxzEY9EO1/oahPOvO
agQDBmsutXMiqc9KRA+RArGck5pCzPyHLmWjbo9pym1mpwURmuKq5wXZUUOqlVelHrLrxL3qPCy9fVp7EShCkH1x2DSUgHQkyzUMVJIr/FXPUY2Vy3c2
DM2kshz6J+r3GxYJQFF/T+wESAJIIfpD641+3MA+3g2n+v/Tmtw3aW1P6MVT69e7Tnujs/lO0pk2KHb2bk/r7c2Nuuc9X/XmYOrF3IQP8v8D9x9gfl+5
V6Ydj/hJdsUf4ycw/rNh1yf9xxLdVLZMgk2QnFe1l/7pho5J+Pd/rVn/Sd7wcPU/mf/ubB059exzTn/JUJ5IH+2elUGIIrI9pSf4Znleuijoxy5RrrSg
tbzYpRnObZFXoaNdu3+32+B0OgU8jv2iM8jx+A05M0vlsZShpR+J1pyxexkICZIqfsNlJVCqrZP1jAqIkk/6jbzzkCAchcaEhlGYdHG9MASISttQKgpq
FFBmNBawEETkogqFHxdbpjItfMPU/5jzOiKjS9V0J/jsW6x1iEwLC6MNNw0dWclFVC43wCM1uIAXMF8uel093d15TcSepDwx5K1goI8vna3wvlDRwPRR
fecCdQMNHcsOkO0naeXY3Op3I7DFxofevlnvC/FJaSKJhJqZHIFjyODUd84oo10DgfI+79f7DL7P00nl+YiH9X3Dfhi5mBXju3WymkweP8w+GuMTSIn5
9/Xwn/AzPsP+mKgaGSJVv/t5QFpi/HYKwMpzZix5mPhb5FW/3h/n0bh/j/YUyfrNuBOIEbcZS/ZMFD+P+4DmJRQXH2lUQffYmwVQOcZyGQd16FUOjvTY
kAhzLBlCI8DGhwaBxBSPQ/WYT+miaWJR6DuXIOZf3m2iNF3ZG4UE7UU39gBtMYzYoPQzenHj4z3GH/b/xvQ5yh080WX+Wichf56Kdjb0kOGBT/bt2kLD
maOVEVTX17HYe5eeC638C7Boe0D4hhOw94eimj4FSm5D4S+01iOxFyxDXjhWj/jdtjx1FMkJuWVYGL8H5uxwb94GmcC5lLasw4CeUlOJwb/w1TyOWCii
YZOmESPoEzdDPVetXNB4D9fkqIq5/r6/Fo9m/XScB7iHXsKio3seITlPcWoxPstxxxmMLmZFLcyQtzAwyw5zn1ROOCcDhESYEIw7J1QqokAjJRE4Iomm
QApsnjHpfwzPjAOk6gdN1TtGX4DxalT3e7PtZreHOc/sj3L1GKCqSiSD58RzPqA6GyaPZB6ewPhEF/L3eBOelu4dz36OASoqqSeIdgnyNzM7W0tpzvFp
YlSuQNpzVSG4zc8n4kZ0KiKnmcH19XXbS6lMnLPqOofUJELHxe551JTHBEU4NhmvA11vnrXixe36r9H+BPG27csrmokVpIjy1MPEMPQ4Id5x80KCIMET
y+z6u5+PiH1u6b34GH2T6int9vi5VnWdX1DfZ2PGgwMSqMltgU3cfgFUQ9mq+hsPfVVJ0OJDl3mp2A+ru3B3e8r1zqdjOPsvm6flulGBzEAx2Hoq2wzK
6uRKBNUoqnijheKKQ6DFr8GzOSf7jNjg49OOvQPY+J2unSt3q5Er1A5zBwZlh9B9vGR2TdMCXc5PoJo955mIcj2Eh4p3NcsOFXa55D1MlTY3eUh4oRnk
e8NTid5eUaDmZw+xEDxPp322PcgcHRDr3u3n4qUeR1MnB1R3Dz+8yB3M584UVkMgcTlxxres9hkOEMGogXBoYdJLs8D+6h6yPBuM4PGqGRC9Jho+SKdw
4LbawNuIxX47h6QmAyEHodx+fOmgPUQweb5+HsdErt+PCnrAe6oO/ww1dE8p5zhmONVMlU0ew01SzFTrH1gtj+/Xb0IifDf33tdZ/m2Pkeftmgng8U71
fM8XwI2ME4O49Dv7cCpxDx4h05B0P2a7GH0m/cwPqE/557q1s0eQT/bzfI+swderHERuCqOwTQKK9MuucCZe1TOjyooZ/2u2uRYe0jPh27e6cPYPa5n1
NMHMMiYYUwTjl6ud1cvcjl3bge5RS7qXqtzl352R+OhFVTDlVURVURVNWH2gd/D0/DtnimHT0vBmjeTByYy/ieOia3Ip3juCgQA92ue9AKdQ6IROYm8i
J7nTvc1M8T1A9u2IRUT8/sXv7ZBDqM4Pmp93uiyr0uhUEoUBBIcOKDPUV9eYAkmBxwi9vZUOJJl1LjWpbH8u1hx5J/iG+GS2U0ew2472RV8B3z1g+JrY
jq/Hme/0SQxoJ4wpqIl4w2PkBn4+oUbFxzMQpAqhDkSuOQRRB9VnJFROxdyY9NjkPgbTucNxlObPzMVfdJseq8uNGvXqPbc9v557INjzzqsvf4/ExgM9
leB6mtRmjDwKjFnwfFl8nQaMAupfUYIiokiTnRxLx0F7GgNg7RY7k8Z1OpwWeGKVOft8t7h0Nwb8YTZunJTZvjpBCTeqpNYZHLhAWsFhOxtwg+Rd9xFZ
E7HaZnbCvRWrG5yHA0UPSuhFu5hKbBKU025QYuZCUmkYz5TvJ1nzlkqKsB6hxnKEOA7Oxnl4W8Ry97sv7eDO0FmY+kwU9ew7+b4g/J7eo+0I4bToAyaR
cJsh9GtUJAiASoqB5ioGqWAnyNxBG4FOnP8X27G0R+JkMx5oVigjq1QRY1g7bWJ48HH29NRoPreE7RNIkN2X0QzeKL4xgfsbJtKaPIehjgxtoZPy1934
5hnFTclDT44fWWeKQ/5JdbPafCaA0JOu/sLfInDs5OcNDOTk5Dn7hkks+AenrhuB5HkjUTZNTsqh6jLRQcmbqQWAXIAlSgIgTvRLM5h+Nu81NjyJ1nge
iJ8vPY3+f3TqGGn5Hxsh5MPyPh+PnUQ9MpLb7XMR9oCk+86eR40Z8CbnuF7xRPSeAh8hhUFnfq7MMMaH4vRqcpyhw6YKsJgRuilEinKtZtzw6Bh7AUDQ
UbEV8SKjUeUhMQIkoRgaUjwGp1jd3v5w3VGHYP9XSYBrgnUT6ilJWS7jtInzPEKKKOod48vRqPsOwH0QUieYdiAKXy+Z9OaBz2a+R1Q9Q5y0Bh4muk4W
effSNK34C5VGZ5QKZ5nJ2ydt/Vi6ecmoTzE5bHc4n56/1mz08MOft7Panq7h51KgjcI1TQLeQ+FQwCFN4D15Juag2CgTBhE8dqUsSjmW7cD5HHn05O0u
xOvhAMOgJx1QfkPkZA0WHPCjs7A8d5mzy6IyLcNB07zoOjWrczPCeB7k3tvURjJHp3ANUyHXqrs5TRAs2sRdkP0I8UwRT69inKj4Toc4bZAPYdrPPpue
JwqbgahkLfhOvG62Mg8sIDqAHE9vdEQEGPoj9ajvd/IAnRmiiEdk+oS+/fvC7cyCjUMPQHHu9wzhunp7QRDxodclbnQyajfbC71PbdBua3rSrvhCRMV/
PwfeRMbHPvf3GgmZsQ0ouR4ZA0DDZiwfj8rw6iiIbJPryemj1EWV6B0DQOTkZGUVE0VWybQlCFD9175INo2lrayGGohUT2VV4IcSxhrpbQRr1K6/L7jw
OVYWOcVZdPiH1hqR4l9YSg90APWBXd2xTxlOJDulDiH3EJmQECDtIQAZRO9QvXcaYZnU9dPpLL6JKKusFdzD+dHvEBWMxhor9MlfOT5ccpzNtMDyWz2n
d53IyVbE6L+mKxnCmzc1fX+/jPLOYZiNju22nMKR6NJM5RgROv2b1WHQ8MT1zUQaR01x3SiU+BV/05ZZPrrAdnTl0PDPGlcuKOwG4DxIXLw1vrDUsNBR
tXnGUby05VbizcPHsa5qs7WskXux/HfJ8oE9wxP/PlKUb3Zha0Lj+Dy24Wl8m9Zb8OL3D70f2X8U/Bh9PGyaYfNCbMTIckoTlKflKGoGlYhHbbANTQZL
qE1HOVOUDqiHeU1A6nVsgUpSibSCGSFAlK0ERJAZr09n3j2PoXavkOuuX7X0cQtMcilOQjkFrMToRi9oDoQlAakdQGQZlgE7sJpnHzsCTXla8jIbYHAn
/1k0Z1A2Uj2lXLo4hIgk0yE6JjiVgEZukHEeu4LvInjCZ2zlL3bGKo7ShjAbPLEDpJvAG8HTjE61K7krSyZIQAoLAECCGIPtq2p9j63kSASMK2jqc8ek
t158L2F3P/Tl11uiusOWs1gGL0MQjZrBR84OPwm8e8GO+j0HHowMiIkYP5f+n+gGwA/BT/b/Q/8f1M/3fTJd2en/uiDcAwCFCjb+aDm8AEe/kqDu5Ltu
gNYXVRwH5oQGA+KJ2TZB9CJEL6jcCQh8+/UwAZJUfANkf8/UgHwK3xIZlNg38OsN4criS5QznP+L4HAMODUMhjIbMNQMmGAX9Ck8Jw6Pr6hD5DPb/Kyf
dx8T9GmHXNdUQLYBPPkP+uVEfH3IfAkl5r7hP3cUP3W/NJ9Uac2H8PnL0vGHJdGTbDEYJNQqIxGm+pZJviziWkOMIgQtEmUyrfE1bJs8zWDxU876fMPW
T9kJST1GT2AxQqHqazDflP5Z/oB/z6wDmf0/v2qTuIM6nIP7tqStWXKdg8hf6JkmqYZX2SCZDVRMS1EC5JD/M4IZUB9An+mUKFSPMcFfsF/7ZCloWIia
pIISKigpJCQWBVgMJSCS1LUh+RIcH3dkCo1teQtGGOSuhlNIB/tkw/qgqwAxYUGiEqEDWyATx5D4nn7OECG/7vTWYx9RhXQZKtJ9xv37SxGe4CMEM96S
/Qb6VuYdBA6AD7EPKClPrCwk9Lb+7Bd8dt8dJnoXeRCoSEcCkJYY8XT3rEmX3ohv7y0Z2Dj6IiEIgNJYMKwEG6gQOgCXTESMkr7QCHUnd2T4nogfUc9/
FWSU3n3acaDpj1QPPAPcz7j/bIFeik0nd6eQGS0u3mrgq6kcEh5bGCGyiLFBRRQR7f0ceJoh4fqh36fEI/BM9fDAxCLCT/KJ4vs84Znx1mH2dWJCyAYn
uYdfL80701DSYzRTlQoxxpmeOGlgm1CgGmzaukKqWZgqFJlwFA/JCE0rLahnHz673ymXk7Rzwdn50d8rptHymaTc/KDzgR0JAm0ILRQ3yIKAGb3mmb1r
Nou6FAYJRJEoXbYJHCzMLDHbhrEuRYCW63ozN3MOMZx6xGyN0+fi9V8zk2w7IiGFQIGJP4owGoGniTiNQZbGGh4200hLsWwgayyQ0WyxJiSSpNpjMEIS
8dTyT8Hyj4poyhYh7vtvH6Ag9x6IHd1NvFR/zS7HfH++UPyfrBPTRkLbFLJMER67flHYjCMSMKs+nCBO06/mio53WgW2VMKQ90EyIsE0wJ0cQ2MAzApt
kRhvZYAaSBAwq3wwUdyQdSCBMCi6l0j7hyUp++RIkKAocEFP8CSCaoZUP5D/fRRCNI8vsQfLpn4S1ViH7aFMHLcioD3hBKkRBgHkIHIJis4tGJWsOLKB
oPuP29Y9+9RnD73cEejv0eh3tV7uv5x3h9UjFT8UuxEOG27pNryMuGBMQpaFTZeDUAWhqpU56UyN4vQvBjKacUlTLZibZIKTqWSqUE6EQOIFoZgVBA6o
BbTdW3lxytGCzEOdmzBdlbFDTI2mmaloJgut61m8NoLEuYaZrWGCzWFMznPoQdQjrmjlOecA1hy1qh8bAaH4MmAQKcIDCDOLegUMDIiawlSaEKLmXpo7
YcZNl4xinUsIGTZsBNqFdYmWs666O7sNgqarS11im9zpwTjcUsqc85dFVneERAOdt8E5HgxBojKWDKRNAIYBK4mRPDOAmhCmypLODmnkCSqHPhxA9fMP
9cInd1N1TqIf8IWIIqAfH5sHCBwCj4AJ9K6XwMtTgx6/QrOBd3c90KgIBgkoniWLFFdVL1tDlxfHFtHWOVJId1Y/CH7UVitb32CLFiVMB/7yAjKhQKHL
CdFxRQESolwgNEQyDqRYyogVYnlo5Mf4iBEEYQggcBVRPuCzvjrOOBbBJ+QyfjShvykq7eh6qnLgNkg8yTVqyA1f33n9OPKT2OVUFCTBFQB3xhEklDR9
Vkx8MEMqaWSBaUpHMyigglYhSkKSqopmoSiSQhlae/8WlWhUOSGjl8tH1yH+roAKfSSoEKEo0oLvsnVD7EvfvWjwhopYIpqJfVLIcRH/sBJ8/tRDmm8H
9UROQUzKeHwwMmMjRA6mglLViiUjFSWpw0ThLCwQZaDQqUhEq5C5KNCGSOSoFJkkWE0DQrSAzESBEixChgQYBBQ7ABGQ0lMwtZUAZJQDQ00hEUg0NAEB
CUkEiRAsMkKkKoQ+oYH8wK/PPFA8eqv8r1D90FmBE4jKTJSIYSJSh1FXwH0++PdbPfz9ZiHZKWRFATW2jWi+kgcrreOwZs4JKgHG7HRq3DPKUmkkeE3m
4caDWjXYQ0I6orKSbzNkdeacrJmwOO2uqme+zBgqYUoCKO2KZ0ukHV4N8bNs1sGl41gJgJaGud66cAS7rxneJJ1Zo0s0011obVICzaVHc7dLJkOYe1Da
fkCQ/Pj7yK8cep5pjCEudXz0VmqFPOF5c4X6oO6QPrgUxKJV3IUXTAlAn3yKB90AjxICcd2Jiy9g6CdFD0TR952EIgiYoiqCkGAJkgWmJIhaQ2DQfmBI
9BD9IUIk+9HTm5n0VlHTt8Uwh7xC45UKhAsF+/y9OOiD5hEEpk9QA+C9wh1PCCJUaJIQYkJZU0e4OyPmIH2HX/Z34urvzGkzwyj3JIge4/KOhhCbYQPT
v8/KS+o4nvozCj6yTng9WB8ENkMZumtbZcoCiP64EGBek37SE+IKEjBCRMLUAUKwExBQUUkVAxMQqkBIRMRURRUOYa7RARVRVEBDdLFESL6LCOTQm3vN
FWT3aEwnCVcJ2PQww4QrIaYsn5sgEr98OSuw517XDNbEpQ1dWUMhkTQkmonBPWQ8FQigFB49jWnkZ24HkG5pATWP1bdXFHJRJ/buca4LtyTxXp9RKeZB
t3/S/YxFYYm2rlBhTRn4BD+r9e1gcut2G5ouOcWYqSO+phm0+PI+vt5lZbYLPsdTdHqnY6Q7drsT3IegT++aAppEaADXsEPXEEexDH+Dnf+KJ7Sf0YZM
dH2lERhpkZWIsHdoxZDcVKaxdTwkw0oLZ+dsOgggqD8TY04F0hDjAuDRAc7EcSKYsOwSC5/PfyJgsHXra2RakqyhFpcM5QxIfd8v01fqdyImilh5Slzo
ZgmGw5zOA8WoxBViIJAHoyRIMSji0roDRp10Pav88ARfcqL9SJs/K9Huf4ka8b/ZrzzA2Py3E0YecvphmKficihzGG3qah85qB/E7T8fwPMYB9tHuA+N
s/Ya+OuV9WidaQNRJbKj81/mgxVYBLrCYKabBSEbv5+XnoNHP9nsSCKNpUZYhRto4AHuwIb4bJD9zKxYGrqlRWPu/P6tfP4Hh+J9ptqvqEPvWfSfH7wm
hJaUZUosYLWtpNUIqJJEBKMYy6yWYoghyIzGwWLNKYZoDoowP36UN2BqhP2H3+6H2z8rvxv0g1BlbUUXmUoirHEYLWGgbIHAq0DV7vifoUv1S4LCUmQG
MtMjBB7J8zn7Xz5RAUYBwP27si/Y0SPa0E4MDc1oBkqpaOHIha2wDQFECabFfXGT+j9fw+nBheMLDLKjGXDEZGfoZSHNmwYYEVBoyJbbR853d0C8hb3u
HcWGhhg9x3JMu3JiAk4U3DszWnVBrYNgF6wCc5Whc+GLxANHKw4UUcBYUpBSFA4IwjlmFEkOEgWz+TiOC9cMUg9ju6febuuW6m773iNHEcshN/IGlXvY
AUyH5Ekl8o2bvlt8Nj3IqPl6H7GEw4AZLmr1TwAYCBzHvj2x0k3l2bwC1nimH5n17j0UHjA+PYAX4whhMEqAQQipQCB+WydD24n0Sm0/dHy654derCnd
nZgpjP0tKmmiiaoCarLAvcbuOHNBpM6jTtnjQA/DfAyfrV3AXwH16vl7MsMPtRDXlJbHp38HlAcDyUwMCgKCihKUmAgikhmhXJeesLMByShStSGTUSCa
0RrSClJJtCZEiQEIaus6UgoaSIiYqUapiJIqgERQUEcoK0BKOUqUy4IIjmyBgwnuRWbB8yIG8DMTxKVFWG7XddlAwQx772YTcoWbEkBQFVIzY8zrSVEZ
CPW7pTaaiQYMhF6bN82eR35eSBN7NcMLmiEzITK5aXIFNqhOWwatIepCvQ9e89Y5fszIbJCMNpAQPt556BNRaoG5bhoAAyExqOiBAgH1wrJI0CFIssqD
7zwxANSUNKUFBEDVCCRMyMQRIPyeKkoahpivjDjJ9JDjCfEb92AVkU1+u5aYxpcZYND5eznP2Y0opAZ27WpkVfR1l43c2hYmFNfq1Nb3mK/dC8b4wDb+
68mSgnDLbg5UsjwzETsjvqBuRDsn0dcKgjpNNFyd9B4Np4kNYExZNPcKdw+o/b4pgApaJ5NhHN8CqRIcWkKT8AsiSuSJpkVIljomsYdRFkdUmCQrY7sC
I30YPCn6sTCxEynpAb9HGZlCIQxJoKiiiApgxwPaOCfd+RIDCBSkDATIoQEQ0rDCpEhBUsTRERQUwxJNUUkVEEQVEk1ES0QUSTEFTLEzTRMzQR6OGC4k
CQDBJIEgytKEEIRII4AREOFhSUIZCwMkSoDALISTadDuh+opA7cWnjPJtPLDXBR/f9te6CEXd1AqA0NmBvKOjp0IEJhCKNODnRw5iNmBcpl4TSYYzGRu
shiKbxw8QqTYYxuxMBkChQYwTEBEAEwDtAEhR/5oIQAsxgZEYw9mHRp3QrlSlNW1y5ctC0BkjmTfbDFZpqvRgVAWLCQOOJSBNz4dgP4s41NZaNbbWLaM
SYzUUMP0dXxlUmA9EXppKgyHKZEoPlyQ276g9L5rwteGBYhQOEH0/hD+NsV9kn52pUyE5eRJ4AdAPoYd/PpidHVLJ+38P2cH4n7OXI9oC+wD/joDcuYI
UFIDsChvwl8g7TvPA8UBQ+CMWw5EVf13J3GEcIucQ0gwAfD3h2O+T+W6reJPQDR36zmHST8SFSJFNiRTqdeDSfFRHcjwgBMOh3YckmglxD+tAo/EofLx
9fWDHNhsmIU1ZQXLIsVg1C1of7taOJDY8VKnD37Qf5vKeXz+GOGuCQrNu/awj/xb5NEOLxoMupUWGvuabp04AlEYgIJAUIFvGI7aTc7c4z2483g+i+Tk
zHbYpodoxeJB3NUSJ+icug6f2VRVSFEk6Tq7EN3FWTGSrWhQbGc/QMnpfPn6c/Yzqe1ocPB/EHyPtARAwBC+wRIQpWAsLbIC6kP+ZRO86ZBIJt0v0U/r
d8+L2LwbNPyQs2xeKNdueiqFDpI8I3S7A7UKIggGDTAoM3adksENDNRDFkjpJYrEzmP41/rv/P93QH3PKWX7f4HxAPJnGqDfuTVbEBeZSM1dOSkpMWI7
UhrDUjwId0IWZDJSsPYHHJCCiMQh8u/w5Tr0Zz+RzJPLQH7EaH1ZWfrZqaLdQPlkFss/LJwyCsE+03Sbp3yspcmH7hhmBayc0DJs6AP7Lt5dg8YT8u+3
Sd2TpOEE1YYSzhkWXIcZMDOvTx9thz47JjCKCxPMQHLJF7lNH/hzMTq3Cvjjyv4WxENM0JDYzoOCzt2dBqHjosnB2oYgbn3cfebcW7ncgnvD6veiH/Hk
ntITiUDIWHDJCqIWQ62eZSoQe+UfPyzY/3eVwQPfJ0SEPheXodOtsdpQoXcjeTa3tEEdsxl43wO0Jkp2jwBEJeCXpbnSxQ2NsaA/PXAiHmoK7IGguUxy
DulcmmTqk/3odkkMSaPfWdKf1bNLA+t3zmtHFszBjZK6Af12n2IVhwbp31QOgPHn6mB3Q7jA3SB0gNCnl9uunSzhqYni7nH+74FOgT3shtOCcE/jqT15
TqmCcwAP+tGhKGgKVX/x/ht2HuBvCiK7+hSVTSkTEME/hORTgyjkgUVRUzSlIoUNAxKTnRTQuKQiSmTjiu8tUWTiXBJPYqKUCUW/bflHZ6B80BCIJ7gG
hoOfmTkl975PIE/9nwL67+H3SH0/32H1O5y99/gJzRwF1K9qJRDyDue2gD7VJU+US7T2QPeAH0SCJ8dj1vT92qxDRrtqIITZQMiDA8JrvzdYU2u+MJvd
IiLBjA0hvXBcXw5NmTnJvkPBl2cC6OKKT1FXfU2gBrb5m51rgB4s0kJeu0kch79ttaAPwGVE70KG8vWLvrfRXWs0tw1p98xzcQzLXMKYKObyGtNXSw1N
YI5bbVHdleR0OO3s+YbcvsAlnif2Xz62d+2J8Pav05iHYVh94Wjkenmc+pVkeS+WjmHuw1udEhDzFAvlf+vbA58jEV1Aic7O3bR7dsQ3QD4Zi9poEMWS
TmF36RweKe4fBzpTAuGWesgH+yDDJCdXYxU+TrLA2h/H4Vjt8h7B1CktS07M9/Sy67DL/KDWrICvu+n6dPr3In9P6GItkE0Cqg+qf1Nc5C4+qrsQmnq4
qQcU5U5mgJThSYBJExYQvJURcpcz1eaqgCCbR+jUMyFywfxXAPl89Y7dQ5bMwwtEs8tH7+U0jjuhkuI7qv2X9220flcuXH5vd/9Hh2Ck+n7vIPMCfiH9
kCBko9Oa12Ox36DuK+ImVNFAOMBilSIsgHqzjiyTk4voOqVcSf3YFWE5GcoSfxZnBYB+WX/JIBwn3WF7jAUDkkdWUK35VaGIlVkY/f7hEEpt5Hiojzoe
guss0KI7X8CxHnaYdLm39FKqFN6HR1SRDzvgwOdGlMQdE2LHpBnw9IXW/1lidOZh3HmduucaJ+WXumGU/iTpk5Ome4Jy7wJ8M802k24Hwex3sMv4mPMe
ixdMvM+B3HOcFf7Pf9v5/l9SdWEpSH9DA7Hc3MMCjVZcmYCNZFCilI4WcNnCPdq45ccOIoBQUhMshOEcolZ2sgq5iBSYFAHII6Z0IQrlIcVx3AIYuwd0
Tu64GYaQ7uRyiSc81Wg7itbrus47qHZtdR3QTjd3OuOzhQ6ZsT0SuEUQHtDpgcOBxyaJG0ojgJXY1txdY5uZcT2SOBXnslfmfHpqUijOwQmAktlfUEnR
K2LJFqjntnC4hBF3RuyOEES4ygH4gg6KTchPX4eHjfX01oFhpIUfqvGZGGpxdvvwtRCfY1I88ZJp4MHmOEDaxOcqn6aViHDvCp0Gn20+h5eKj8EPslpB
w/YHTp1LO7WvDyV79GexwPCkHffIY3e93y1tnQYZbbsGTWRLKM5vn+UJJKX1nQ93e55BSsrbAxkrHRTUyr54a9t2ULeYHzUFicFUMJr7ZIBmsrrCv5fV
2P3HU57fyOmYlQ6OMWUk/3w69CL2Ltw69xzxM2yuPcwj3KQ2mkkAfh8PTdHkPcTn5xTehsNuCaqaswLUzdHNJmGa3vLtw3IfBxdPy9693ueI9TG+D2em
Oz1lNyK+tcAku4UBNRFawovA557ssLy3c88HGThUwgWoeDr4vvHXnYxpwcIGBQ2EiStW5cC99fn9tDc5KcmSyMV5uOJWpJGtaTa2ShYgBh2DYA0w2jp7
IPZ7vXtsaHfHGgkcjxLJdCBBFGVoZafga170TPN5HuNvAkkgw6iGnj5yomHap8y5DMMwRjGMTLxbJgWsVhwfDDIUOLGaKaetpOk81Z6Wh9VChQ0hv64A
XIL6gUciIjsv60xMEPv/A0KaDf3C9DrEF3X6cOHf/VjklIdm9vr7NHpRe6IrhPgiIeE7HhwbCeifTEP1xzQ9zj7PYcIppBNnv7g0gj2nlliqH2Id93uF
l7q7WI1yW27G6bs+e73Bzu5s+SVRyO9d0J28PcWikUcmVSeLXe9de1zLgts4zth3dbAWu3bnnd3FrJ0kO57i26jYuNuDbWhk0Aih1bK4OkwxRMzOyvly
6qIy57zATdVk+EmCUGYeMrhIJHwziDdEjYLnneynsUn1DMBN1Q6shxhUY8TI0EmHx9XpDJ2GV5gbgm6pjMkXqEiVxgPvmOJ3YZFQxlROGxQ4pYIiUMxV
ChEdGiBohR/clGKFICGsmGKPW5oil+2fXA1PnDZ6d9DgTnAlRJGB2DXngaDeHXMcC5HofOfi4L1Nw957iqWiZTrpjZvmRkh08d9vb8A+ex30JqUmCIq1
vTShcp36Q/gsKcThIBy8ZhkkRREghCT19cPBcCe8OFdPhz2gUyR75Q5/8aTefZaIxP9Dr4n2Xp+eGcoJxeH/SiwzMMVG/Pj7LoNeVhUX2aJpkKM82fco
IYeo9Tg1jIapSpRczKmJbenIbM0h1PfCwHuwggxKsitC82TScG97MlQ0PCbak/LO7DTI9vnxpI5BOFnRMwbNJoSPusN4MJFRoQpQSlg47FPHe6kPnkKZ
CQvVPPUO+UQugwR8BmnpNcvZdd3qMCpv2kpRRPRJxv0mHEjzDsdMDbqZ1CoWzJmNmPtlNDRe1CueYOGV9XnfTcsRKn0/b3sIvqde3YyGpQ4xRbzizERi
GGi5xaKROTWZ8E8BU64b2KaDVoPeh03U1JC9HH60h/yp6dkSBnF0Ne2BkDV7QUsd/dUSJEDpNcixTFVK1BRPNCp08bDJuhvDHHwSidihwc/fKGCwPtkS
Q8SsKIH3m2mSgI7xcvE/p/+24+ccEL/jJ3lMGmGjy9MlXKqiJp9d8TNltPSncOlLH1IPEJNp+ioPkeYfaGk3jpdRklj+bxdYAdrJ9zyaEdj8ehry43OS
BbOlnHLoyGgPmigdn9ZWgopAKCgIJGlpGYqilaoClWKZUJCGgGgUllA7oDjWNmOQ5nBoiTGd0ksQBZJiDUTbNPVMOp1mC7eLZnrZPRJuCCJ9E1NkbylG
9JxkQYMgsZPt9yluZwWTszl0w6VbNtCfghMQ4icdXDAnJzHviKJoOyF5EbjkA4m7Z/0HFJvz75DceE5P2uKzDBzAWBoBsHNhC4mIaMqxjGPN4cTZhWC4
8nj6m5o+XS8gdY3wdTqkrBZs2Wh/H7f1+uthNjfBZHq4cuxGQIe3RwGELvvZ5x93CddPpPMjl8I9vIOZE0kwjQlLMzCFBTEFJNQzRKB7mEwkKJIJkiqK
mShJhoaSCGx4PYvUCo8aLntzAMsPqbxwJDyDJaCZYsSIAqyMWlkikMkMiiCiJgIphCkmAiGVRLUyX9JNjtz/R7cOwoLhTPRsEW1sobEK5ZJc+owCGQcn
S6EDCCZHOg/Txuf0Jgq8dbnZTHJwmNiT4IHYcAm9oliSqEpApKUpaQpGiIRJYVpClCkp2A/gFQgRIFsh7R7m1SgrkwuyOZI07FkwK7CucySuxhzsooFQ
KTUAmHApgmBkCTfHC6TE40igCyVacKoKvbAcgqUgCHeedd3lrNj/09/ptXmBiPIUwPESTvyw7QsDyTt6Swzu2W16WXV0DMk6Q4NzYWY/+Nx6KGscl689
hjpjspzDNqIDjDIvw/UC7WYEXKIjAwChCUzFBK+KH6ifXo6/+uY0FNv+uj9NWKyMUTgoiFf8LXk/uy/ek2cKhw4i7Ti0MEWLaVXZQ+CZHV4yoiMxQiwc
VJjKVkAWDFGNeUKkAmAyEWaypsSdE0OkKsJ0Y3XTjBQ2CaoKadtOxdY/JD+t09BOPfiL8RIOUYjE3ZRjCjRJ9MzeqrOGLKLB708QO62kPO0OFF8mhV4P
r2hmR0cJmA5QTCwGAsmmTuJiBjILM4uiI6QU7BlgukmsKHDWb3mKoIbrwS5NMLK1BY71sLDhps682Tb6bKOeYU9afUIKpvOiPcCnDgEXk3IWeVEKMuk+
qV3S/Aqu6tP7mS9ir43fHd05fpui2UGYrjgvUHflH16yqTiEWbtbTu5lAqXm1MEDiGtGjVeTW8k0Jq2BpN6MzBBIdWQrunghkeNWQQLTOaKREKmubXaV
l5zejRxeDMzN00Vpl1o0YR2LtoJDe7chYdVahw1VcYTDJRd0KLjwaNAV06WIM5Vk2mtGGUrNJVdsmgQMEKgi5c+dtOOdiHHoIhxb7gVe6PM4EcQN9buC
Q5Bcu18tyeTVATpBZMLlxOg3O0gKCp6LIuyAp50qC5F8EcinDNCZukmCycprAKorpksUiMLzkzLOE3o79k1OmqM62UxK9aFVBRwesZjsphOmi9h1zw7X
XGwKbgaFI50w6EwFFmxOulWnEyVVXGFQaFJ0YVC3f+y6DnmSzev7HInJe0hlCdaTQ47K4QfpI5pkeTe4IWjyeVEQXVbwh1efifFEIfD3XKnIXz5xdRcv
a0RuyHO9Quhe494PVuU4E91gpQ3rH5vH2fKGfx4uTmBTm3aUKCjzS9+hgbpq2if6EKiE6UAIwJRpgqW+Rt5TyUiowkwJSMNDSY4jjO7rUKho4of+GFEe
qbMMKm2adRhpo9XEWRYjt21Oro7oHJgLTkUtb2E6OM7UobUNsmNEUO6GmGmVjIozntxN6DcTK2VYnbdnGrvtsyGlTZumbLVdDKKwy0mRKhz25g0MNZTo
+0M3ng1nZhDlebJwmIjMTTJgwK6QxDbJU1rM3ejki6SDtwx8XU511dQeWngUopEgMN8GdNZJzSXUR8JdI7hOB2Dsgse45P3iLeKIgMBgGTqhrRpuFP0d
lI/Efrp+X9trupmw5rgEBCZbKPm4kmSNOLNIjJggtp3C5DkGBF4oxwvxNaUDVLDg1mBTJDMAgFkRZwYC+bB1Q0h0uf4f37ORDni4NFZ1Bms1hyysDadN
m8ZGak2DKO7BPiAkQ3WgkklxIUmXW+/+rRoIUiqN8BNseQHw/o3T6FgOry3w0HiEvRIQODRTFBhMtqW2VWdafWZ3TnNho73GfUhWbMqfNk2QXOVnDPD2
U62+zgux0aadOJQrCwWaeqGOs64QxDTBEMaZk3A7mqpdkIAwaHSFFmUkQErPDLIKbspu/WXezRuZcOllXfDDiOr+xzCY423zDt1TBOtjIbIIeQNEJgk0
UOw4HjWTYfYjQI5AS0DBG25h1mSQYSaDJk0BgbC4GoHOjcMhB3shY+sAPDnL71wZHDuYSGrUnaHF5YBswslyw19R7gChISUkd0/zeocwD9Ez7ggSX9cD
Agb8P8nMeTEjuEIL+UmHH8F2z7+lyI44l0dDCHCtP8Nz8sR/bxcjEQ3GcNAz+EwLaGQFhDv/KnGgDQ/vLAvPUbJ1tnihsTkPMTeNs8t3LGdck7QQh4kL
KKeDDjW8P7FWAICQT6ZPA54LLCf5ZOSkeO1HvdZWJrLMYLtSjEUUVYTqymwtZemF71O5QZu8xDrXcMSPB1r2pvXGuAJtZxHxPrgDJMpqJJKCJmQqhyAw
kaKViEvq0TpQDGUHfdf7/q/+X2b+s0cH7eNx3Pt64qZHsA/vAwP3Qh/8r98+MgQnPA+xmZa0h0qCgQdlUh1QLpBiwKAVbEkmVqHftQnAuBcghyw4NYEQ
dZnCLgtotidIuymciimJWUEF/PF53ncyNBRAgUxIGGGZgOKShpYThPb8MPNbzgbVsWQ+PLMQP0fsdiPkcXYtJ8nhNH91kqbyDDpPXDPHx/D87US+UccP
RFLFZDPzW/DUuljvXz1oNwaLAXh9PXv4UgeocqgpAERSFBEg1VIUTAUoVS0xNUFEVUJQUUBE0EQVRRTElUUFBVRFVTMUkFBJUpvY0FFVDRJEEEUMJUNE
TUQ0FEpBQFMlBERFLBBEpEVQTJDROWRMVUjFTBUURWffmlmSqooiJgoKQISgkqKopoiiqiCmIgiQi1jgxRQEsuGOFAUfSehzHlIUQnPz+v2b7AcHG1m3
MoJ7Ap+F3wqJuQgnH54qr7ep+J0Ry8TWHKfb7hEOuqwO4qCMIRiQC7YWTRxZ6YU50xPJizfbisPedmQnxE8UKKDidwcGC1CQUym3k2nhz7uBwgrkd5ss
e92LIetad4cnNgDk2qWTEIKaGHbCg7SQKCio7YknZztgaRNDjx6DDcaEE7BQ2T4yAYBnFBSLU4EkMKU4QD5GACh6MICwhth4+J2h39rDXnQs1QEcFQka
q4VtSDIKpdKT6i4QZpxU80+fxkEgYF1gHTtfu9U+ULTw0Gwk5/UlJx+WBDkgCkjA6Z57Yz2bd8A+STPyuoOzFsNVMw/m6jATrOOetLudcxUTqljuyTnt
KJWxblnEzOlNYgcHcpM54yaHSBTVN0Z8swnDS2lGeuDvuC4IkTDofIHJq3BqlixeaGgUHQ7Fkoch2C0WWmI2h/iwzs8ZS3nNGgDXs+nzgfABJ+jbSvyN
g+DjPVhPlccIp80zWYO6h+DFpS3RYGSzLSuUknwd098OIZfRhvcjUiYiwwnEq7cjHOWxqGnUZNDQ7jvKqbGy8wASOgvXO2bCho9GHse2S+OqSed7PJdY
urC/pMQUKYjlMCZj2hHLWey8mdI9ZOV5z2CD9HyTyX+P52wpzmoMFkhEELt/K7tjk8zRoC1mhTCnSem2hU7k+MX1WKe1SAop/h+8yIIBhXvfK4HRHw9/
pvTnrduubOYYcfDWvjYVAV3KQZxx8qXXzTHSO5/R2D/whT0zD2ifcpyPqDFheZ4bBtzTf3fVUNFqphHmPuH4f4jsbdAfU+/0f9HsfbwGx7fvdM2pUPGO
4AC45EYByl2R+xxPYR/XDUngbeHz+o3e5rmaFNms4hIsvqHe6APH52ApmS9WuxhKzTGIV6M/QnCbUI9/s5c9njpg+shlrfBNRdvUU8DfucA4T2PQRiQq
8TMMssA99L8/VMDipj9yGCCzvT9ZskPPz+v9dFvxZX5CF0uGOCjjZm2HPHKeEFp5F7+OLrXtHHx46SPMxI+EVZ8cHiIaIyCOQ+knJWjw0/Ljg988j5PC
wyRHzVauaAKgptpvRq6m9U2axZRcELu46LRTe7kxXV3SYGic+oHqB9XMgSTJKeAeZRHGF5Bjq8dvLWbSZI5wvZD7UioKBppCCpGhdzYXz2EeDv8k7HRf
p462OMNG8uExC5OZgZA5lihjQ7OcC4zkDhEcuNCZEypNQuoQKUZslA0zTmsJQlEyATCts7c+nYzuRuz349pyp4zZkwidf4hVIGZTLQL9Xx+xQq/oh3Uj
lJSGBP+BHrv1K59qH2g/16j+tCR4ZXmwAUMqC5FjK07OKCii82R6m5H/WX/JK8BY/7+bc3jFAy1PaXR6mYUF3rBPrUxUZrZxgMLbngGvQ9mr4h4D4O7c
dwMTkVrAu96/4ZABBsxWv6JkVoeMhqx78i+OQn6852wvLwYtH509IUE7Ux8Zr4cxJJFAADtKEYCsuxehODDIBILu3UjF4PKrB4Ec8YlnNCR5341y8nng
8yVzVSPD6tCithorF7n36yl2gajwOkvV7m8sDhmRUihuzsZ71yUR6LAVvU67PmVHfWh2M7t46ZRmPQWq68WsM1crZb8GUObG37XvbMndAAVFjCNikoIZ
MupCyl6MFQVObPgiV80GgJJggAKgrkF0IQQKyBlKXhja+eYcWoySaMp5Mw1mXzLC76c2B/RvIgRESBiiAQQIFr0q61Xzzd5SS3EQ/LJjVebugJIVw4l5
XlS2SblA2/W5k2SYrLIs7A4JaZETuGEtFDnNq582zdNBi1TWoY4HbsrxIz6bgUYzmRPK2Pm3uBirxbHlctCncrtT2dM7USJQF9W5tCkUkiwFJLoL61Pr
fKWp3Y1unwrrSz1MSBDGrCFEWWRowAjcqhD2tibAI0lsgq38negvN3UT7hfO/dOthgmlohkkkQDkS4C8SnXcRmOqIvWTrvHcCANLBOM6rzeo7MUScfTD
IW/JzdKQK2zkHoIDMmubFIWWF0UarotGIi/Jq6HwClpEbNUTvlrFDSGD0YLGk8jpqGxkOlOxAOgZAI8QhWVogOhIUwhVDZZovkwb4N76XgUYHLAWKHik
LnUFyYzkRhAwgEiBhEeevJnZHSBGtB4OWGOEIiKxoLMpuCmmpWRtRgwRwcyHKDI3s+FCBycOMahpWRUw83o+DXT4cVDsE1ryuxNU2XjnJhEPSDMYZBEM
hJUYtIR2RiWjB0ovVhqdqAGW3KXiw4nB1uLFCLJvrTOakZWvIGS72yYe0dnctQZRvzDMoIJLEKUJz0zd5PrsDrIIKus9dg1FAFSwcOjBdwlO6kvfDARg
mtbkFsLuXI4yCJMCytUFlsDeSStLqKxhVwroyH0OhO2I1Jb+1TaM5Lt6nTpeyC4Usanz0qOxwIwQSgUwYvyKHrwSHdwAZkCoGVEemIlCBQEFCATLIYbA
fEnvbNNqTcAExD6RwhCtUoqR4MwVYioMQ0faygrIqLVGBwTbujwE6U7d2MxeTg1feUEWHf4az0lnZi7iHE4s2UrwMyk5mIyiko1N30q0ASlOqJv2cbPs
2CGIxUvgkichJofa8cZxLKzMDtMIBJNErXhrsdGzIu1EDR7NQa9L4BkxfDzic7BZHqR03oI9BeyIRJ9QRs2qJkN6E9KslZRJFaQGbU8bZ+CPiALMhjHk
pVTAACI0QPQaaJe2eCOddks6JuCXKEU8etvGjNoLY2QxteOyCKmCc91w8ywXIgOByQiZJgAjSPlXc3XmRRHZEUIsIBmSDBAwgDShAeTW9DKuIYAO0POx
4x0rBSem4ZFGBJAh8KiAK3lQKXaJZqwoigd6gIAWapHF6PrYsD1teEoIJJkE4RZHR0Rt99AVqB0xU8TNWKE06Vy1FIAJQ+imZYwxJSxqil5rTCyk7RXK
+Czz2tRIOtu/XH2E2FOmglAoDQ1XVzPeBPW0iDoSOTc6TwNkDJcELZl5QcNHPWRJjY6f0W74UPnjQ4Fda7nDvkHSKR+YQ8mX8vROqoQmmHHshd7Q9c2L
IOw4u3F7uww56Dzw36yHVBdksiebJ0dHlChHD8YgBHXEKZR0oHsfNsx86QD9nr4oMDy49XMRcasYpUKyebs9mVnLN+O8zbYhwZZOlsvjeeIcGjWzraCd
QZUDqleE6o7bLe2tC4wFO16wYzg78GuJWHRxnPi76sFhrLAweidcpM1v3DkS8JtCLA7Q2VBLKRXndmYiIjnZsbMwNEPbYgCiOkESCQIDBAumL71U2gNb
kQuprUNQJG7zY6LQXm6yQdSjnWDMl2dMNzgsbxkqBhqwNc+dwweDLCThWCxSqw4UgwRBQQfEx2RAitXg1Ss2flSRe1Qv2qtIimQx6HB6kTZI6PNW+DFj
qfUo60qPVa0DULfvcjuUKxZRqZDBc0BkgJDBQc0RdrgaAm4sBapiqz3WOoFCZLNjvxSCLRItQuPGAnLhGZlvgW1061Wa86zZgkmA0OmOiBveuSBMoUWD
2fYiDoJb5eIMTCbE9mhPPjXKCgnsWJEgGCQiFsg8dyfREmmgGQGQOiIzvQVzA7IWxrVvkz2p3GjvNSKIgXYZMFxETAPRAhHkIBc6bge9jbAU9Vg5Yifa
Ec1seRrHl75gcFU47MkbMYQz8n1GlaQCI7EQy3vEpBY2q30ng62M7NihrjRtiTC83lXpOogcuMIorQA11s0zIIRzsWb+MvLd9K7HpwF4Te+oEjVKPnoo
YnVKh71XJF6nG9rwYcGBo9suCcb1jB8d6cTnTnyNV0jkGKKNUoybiZfZ1rQMYNX7u0KgRrthiQaJiPdndrJ6PTHZkmOcmg08iw1ZNvUiYPOC4V13vRkk
z7Ymx8Owfig3ww6cuLKVh22tHt04e3PWC9jmbmlRh49vFiZHRooIiNTEkiYqI8CjVEo7/7hYrZu+OqyOuVOGb9XE+2gSCaA3XJA8cKDXNsFAkAMzw7ix
bHL8dB46tEd9BwhSi5hCsi/TAEkedPzxQ6jSdddU5Uoxvn1KFRtjaGxOooKlCArruJD88FWLGAISDBkBCBJuNEVAHm0OZ0AuUzGbJ3Vl0GiiD1ajJzPV
9ZMb2qofFP0QjsR6GhqpS92BZcUAzEQPAehQBFGExzczXls+vdRchvsJeiPYV+ADkOWBqq1nIlxCRFAjhBv36jVGkEuw9pl9aSUuyLnmEZRInkgMAxhh
EOX3BHqrYQigQdi3wx7l8IhQUL6HeeqQ11QeAL3I9TR6PjbJtrBoJ3jZc7U4FTkNXCeafRquegDDCXfJ5ODCoPohWvRV+xq7mEDDDAsDszg0V157n02n
NDvtMbuNCoioj14LewcCTzy51aQSIBFgoSYcd8762DcEiSMKO1DjhpbvjaPI1z20ebw3w3v1W5WhWuqJWkUkR7Pmu/NUNkPSFkG6grJhJg+MZXGBcOGW
4LWIh7w9xPhgTaEgmpEP0COb3fc3exsmRoqapRGSNta8XeCyH5Os5cyLIG9M8lymWHLSnQdvpvFekL1vKB1QrS2g9O+et86LQ49sYdNEdEaBm6kyOkek
aEtTg4BrIkdDSRFEdLG4dg331+IKYAGEQMGEwB2QXuaoBeFPxhgttmCbW91oxR75YfZ2/E8HXWqApICsL9GXKLp3jCLsGiJInoo1KtXUyy630xmdNkb1
CZHHBnsvOuPARpzJRN2HVWRSE7mQ1s97W9VuVJ1PZqN90iGMPCOZwvmKThvy+3dAE83t7dsWk9SXy0H5jjeImK5l7HlszIbrrqZ0/FnewsGdHc1Mx2Ro
4u3FXbAAGqhQNGFcpdEKtHMOnIHMuxKQ60aniojEr5yGdkAZ0d0aGDRvwYA4GwcIAvrf26AowaCR4uhcHYIYsviwnnka3tejQ9wrxa0o9l/HT88qEX5v
mBbN2fiFmtCxfTt218T6qSHw3obu66coSe5WksrcEe91fOWe4l1A8I2+hWh5gD5wYLZRGQGzzyGLDN1pUqiZ4GBUQJ1sMr3FUvRKC2RB4K7EQ5wZ0T2u
5+n2SY2AZ745C46CBC3Ck9d5cnpRswHCsQMGhW557m+/dCfPY6ykPXuhgm/Tg0GkkwSEMKHoNaL8LM2yIVSnsrYC4gt+sHA7yMHphu+ugh1yexlA8S5Q
uxqjS01r2+jfSsGvBzuN3IsAnMWSI1VhYLoZqLhjWryfOUOUIsXoqpL1KYJqiNjXVaji1Cb6kLrvi7nEhJZ7MLdbcxb264u8MdCjoUxkDoeW5BifBrsS
BY3qC9iSs3Rfi8s863VytC/LA2ZN2lIaldLbrqXnQ7gFcIwRwhZTWnoKaqe6kPKzk6BkIdrfe8RzW+wHgo8N4am3Qnifl5OMnXU5aKvpujNDGtIdZvy4
xeedrQTsf80O8P50/9SVhjtzihxPAztzFJocFCAh3563rVZT6vjIsJRyGOADRAlQBFiZEDlihF3cCxBgNnHrXJm2fl7qBoks4b+Jrl2Ape5oYPi5+iFx
HTYZ1M1KPc72dXSVpX5bki9y/SEnBK72DKE1QEz31NnhCdAMY9EPTNclUMuUJ1KgLQVVczJJBoSgtUcrmLBWK811aOrZVWxu1d23tKlimYsTWkxubUoW
JJzihAHyKikIhPVh1AkKWhTrJDqY7vHQOqw4ANHM5TnITppiHtwQDCdNz4nx6cQJ0316b7mobSHUSkSnQjaRcQTlMwDnerhgiQJFVc8OiO4B17JGghoe
bEzFBjp+BagB+pHgrQGRA4Ob2YZti4BwUwOtChhpgnJAIOAwwBuvOtAbsbG863zlrRXQ08kDgZQQUUGghwRMzM4+bgDLPAqvSEpDLuBkQM1GDLMaORy7
mKDOoCjqgNhgCoBgAmLEDfBjWSDoWNxDoscwHMJydpMMCe/Tk79bxDWG0JmbvRFVHqZkn1/Pv4D1RPb4K/VnNGfov7Idd93xdC15+fvPbL4EHfc/M57e
NqGW6AGzmjqTR7FD14hnsA0o8cKYUipEBCYeU66I7IY1jm6DRLqaHCJ/OeC55tkYZtDfkuRJwxcehFVOGSxZu7NGBoT+N2/CTxQSIISjrYO9EVRWtVlA
yCZ8GiJE4jPYElY+6f9PHNqiLPSWz4vNSQRo3BA01AXiiMnt4YEmzGFixblJGhVoONbTu0F9uITGkAOwJ18bUjwQHXO372J69GXbJoInsRmgNHDo6IZE
0GxOlPdakqzSay9Gb6FTpZyhUJXHFZ0ZJtgbS7EUpzhyU1Kd0CatRvC9o6x2eHswNoBWV4ZU0hX0S6p0dJ5vfpSByQN04Y1vA6ZngWd3be2LvaqoOza3
XfO+qcJp4Qx0iveyipOz2cQcsBpsTjMjeWNSjz0ppUxwn1IYvZ1nqusVXzkydLTU6q6FZqaUvdV1nNaFeHq5PHuRLY65I5io0dGNdJ4wI60ArIAGonAt
dh8G6q9GGeDirayq8nuQOChkAqguoIUQWRgvru0CLQ29VQD3A483zNax6IQ3A6rOIRBIwDhE5779eNFPXDbMGmtFFPZ6iJsdXfsM4Nk530KWih4JMeac
YZ3uWawsYUTE2cU1M24xzVolaNlwk6k6FGduth/hgPJOEMTakxhdPpozkiHgcHgbdg6hzJd7likRDyOPDHOdpriHihOoLOaSyMgxAho+n1lLv9KZc8DH
LLnj+56b2H9PDhz6nhywgYDMRTDzPU42TbEw6SLpaYJAajgsk18W/fymFqw5S0ZetKQBQFogjoyPvFUO5vPrfdVXG++V55YdpZ0O7WgxJoHqvy63GxvA
CdSNmPvQHLUocYZjAD2oipA1Q3NmmLT7wE71UoXnZkURpVPbndNbKnJvlCqq2K4FBAIFl2Z/HfeD37SNmN9MckSQddBhOQ20PCAFISIkzy9+fEwoPZQS
CRTMUKKEn+DXqe2u22CdIExw+6rWu7RE77ClSGTaQ7UeB0wUhFlGZWiuLKNgam4ahRyEpUImQmp9UslECcrdnveFOpkNXO8v2Y9EYLD875Wj75vOea6r
2099e3k09HgMkGUNnW1ov11saHmguHQZUdGTzkazr3TmnnHqyBxqrQnZClINZZTfECNBDe4jhbQHF13saPCIoRhNgDtgM9zQrzQHhmO97JkhQQSKoMsE
x20TNmRdFEIXBA9cElcAFQfSgX2hIBIDSUElPtBx1u4Cc0KYD7RBsnu3WrBSDeHNWmuWrO4hqcV2766340dV7MmHwsWcgQAPIVjrpwzGxMCr9QJBHYEg
XuaMUdHEMZLAOsSQ7gCahh0OTQeCPN4NPVOJOgOnz8SitzlsJ05F39moaHwOs3De+Ku4YWaIZEycBm8NTNAWCTRYZOeNSeEmsPIPWeB16gzedtsZyNGy
24CidGZeR5HI08DHBpfF4I6PPXcJgm+sJOQc17+m5PYqKmCgiJDu4TZh73HmwnQxx5uHM6LRE0ItByc09w7PB4k09SQjocDsbF5Zz2XHwtWnIQLcbgTE
gVHPGUgiCYMA4VqeTLC2pdvRBIq5Q+K4tQQbmzv55fiCpdQIj9SIgkD218IQCwMJpYCROs0HxKhK9nfoDj8jKagcimCfM7SbgBCTBAOwHsgYjOwoO+OJ
EqTf2cwBKYGiIbdMQd4E70qKYH94TidoGU/4StKBQELAO5AnJ93/KDkEjewAT/SsobnLcDwvFR+RfzR+o20R9mk0/zdlV9erBMkIZ4dlSjzHYfqV56U9
sqGyvOV9fVUfqO5SEgjrK8gdA0GGZgYEp1A5BzlH4j+fv6+1HPgvcG/ciPcGwr+gO+KbACHee2KCI/3mYBEEwkMASwAl/xN6EggGAhChgvTj6jyvJ09h
OOXyRTZE5xTMJQ1QiUxCJrbYeZ2/5gInxiTwNHtWMDIBmsyQ2bq5ZaWbk64YFJA3jA5Li6LkiQsssxDFIxxBwGUYZCEx0sGtBUhqXcI1COpdpdQjsAkI
6g+mEDksCbSozIAbAaBR7gz/KoXlvJxqcnFrv6i7zp6hWcEvnVp+q3OUTvG+FR74lwdRdV+XH1VDyeN2iD1XBVZ7zV56DKO8QF7P5XXrlAZR4/c5cojs
Sw/ghZV86Mhf1GXmXT8Ow62zylrKlGv14/j0vjf1vddAeLUDz1tGw67yEMkdXlZXZ8F41a4wrhhAdlBfG53kH2GgbWQG7ShsN9UfXWZzUDfufSP0tTzW
sgXPfcIwCBkqPRCxTQ2KqkyNQx2+hNgAaGL0Qb3XQPNYuOS2+3GsgV9H3ocPXfcIjXvztUl3m1rZiyTAaUA0o+wYPtMnEgCFnH4ZJTdaSO+gveg2N/by
fN9X6hHRgBBeAFSTox5IwddVGUNJenHrsakQ+Z8OvUexu3U+EMbFa6s9jZMM9LVewamod7w9q6WcTlUgURrPlbYvoMqmeTlgDckuUwiOQSQb6Sozlzcl
ki3A3QJQmkOmo0QH8ElBdLyUL9htGNRfd+DrpgX/XyKBmNwzoiTFdChogyKLjZkEHU+j89Y7JNkTiPS9K5kIi5v41m83ghD4Sko8SRKPEXPcqTWiLFpf
XemB8HDAuft5v3vLrExs7gEAxlWnfhv49viu+sa41yY9hC043zes2OswHqYSf1vOs2d7HaNu+5kgVy4xaBBTXWlxJ037L4R65Ouon1vPM19ta9Z636sf
Php9fHrH5qw17MsH3tijdo2ZYjmIVi71rUrmZZ6ka0NRUAc4hFQehX3KkkSIFjM+ehQGgO9a8NzNQSeLWagR7m38TV9awa+AyutAAVyrkD4VZZjsFquu
C5yw88N/Czu7ypoyFj30Nelq8Q8186zyc+DybG59v2d66DQLOznBqSD1gTmB4h2DmPcANjy5Pj5Yt7nKvhDfgvB6V2PQrZmXLm9B35ai5oEjXq3r7HNS
xS57tyaPEJeEg4676iE6MfJrVUTv3Y1dZWBmqDMsHpjdu22pUG2WrArjPXWToFE0VkAoxfQGGgSBxD28zQanYnp2LNFmp49d5o51A6E12fq/idl+uHqC
gfz7p+YmF/RrkR+H7DkPcJQjIeYPvEe4Qw29npx5enrsHLlwvCH1wONfhDkSRQFIRNIT0gimoUpSkEwLIhWKWGcBfjUp8rSxW1irlMEBDCQzr8Rn/cg/
PA1IEoQ5Ds7hBd/eoa+kuQIAP83doTQIyvt+k7g2Q2U3Ff++AglDNl8oaFXtpw+mh9vAeimyB4qHGwPSTAD1dgXuND9zAauXABqXmh5nsmkCIS/xzPOw
pssK0yJkJErTQgi5UXZospldDBkzsdWwOrACkZPgf4svJD57KJy5pRG3s8MsysLJM+dyF0AgI9D3Y7Lku5VuWD+NIOr0edn+ZuTtrIbyOqBUkWTIWH5u
3OuIaughXCjTzynatO6DtIy43Z2nEm0Uy4lwGks2lMZIeaAGQim2pATQuBgBYZCwAKRmZ7uPs/hwQA5fh2gGIGmSVkWB0PwA9wc87oQACOoHX8T97QLS
sQ44k9Pb5MD3l8TDEP+tvLktGXOJNJDtpxkw7B+kg/BTp+O6BtQQEwDQJ4nt+hOYi9x+8T4H8B530PbdzW5cdwkyqNZeK38FY9r0dNz47uXpHzp3nb3u
N34ZR4g9j53tw1u6d7rvFeIkHiObi5MxZg73b3t2GBTOcLhQ83hFMlknORBE16KrqHrd3enbF2NETtK5ttmio2NPcKi+YeiEIeyYE2NvWev315wDl0UT
v5eS0rIghaWKE/BCgZSrGCikGKWcBiH9CYHAcAhSE5lNe1NBJCF/juf6BEI8i4Vw/7iIkE6okDueTDv2sw1ZY1qCqqw0XBQ8ufU8HSj/UFigfEJUeETq
qvzDl3ww6jBX9o7CEPL9GqAHloPNc8z5H1X9xuYWbugYiP7HFt4Zu0DJbVBWCEGgkaLNkGAJFgTgoiXIlNNhQXkqctkhwAJasJmrBQFhrOdOGl1E3ugu
rQMSsOENoZqyAkWWsg6YcMzUDoBqCAZAuQBkcpBNQEwHKVCkdNiSaYSe3Th6nPGtWdFG06mFZqzcphm6nFkc+FXoPIxBeSmGvdwUdOLffovMx0kO4SnT
b8ifSCyMpoeg52+qcZIXg6H9ygeG9x23RQgnEbMUqFosJ/RNsduOSUc8WExx3ac+LbbDLkD1An9iP6fscPjJ7oDBfPkhD1z5ybY598+zZpP1AjGSYpTk
awOkAbOWgad4UGKMAzJic2myIbydA+cL9Zc3KefPlttVOtPm6RHmeaYp13MaTodw7i7deH/EWCKl2AfZ25MVPtE/f34RGCikE7fZ8TWE3N+5ruX3h2Pl
A9D+XIPt9ebgQMisygkIduE8dVQWb6JqXHFDHMKdu9Lu6V3jLi3Vrsu3CWQDCp2I/uAiIHrMFl9xSgkoEMJuA7QN0mcsFJsM1kKcmGU3cu6uG6GUpluW
rnoa7cNQ/D53LhdUTvdo7yccT4H6/HPz2ejfOhcOVz1Pzx468hozue5eRmC4BZFDlw3a2M4M3ldxkMCLN2m6EozY2tSlEzQZ3cGbHjigEQgc4NTyR7Hm
XVB9CDoHf4DyK7DuyifbifrABTSrz+t+uzPv7AaT7AySvxzU6ssitp/ntoXyt1Kn9cJzCaleMhkxiiyf1Z6+sD3JX3UpYgpkktZ+FouSPrCdJyKO4CfK
Qo/N+T8e3JB+jqbn/jCnbdDZE5AfCqZlmqmCgaVpha+IG44KQAbjfsgBpDsnh7SgxKKfAk98uoCHaoySsJLRPOksy/Bn7dEuyQ9lbkHEq8FUYlR5qtjm
SwwhtJ9rs3vP9s7F/tTSKH2P/+zngujvdeJZqZ4LZEuzIJb3CpWVSGlizDfu2wyeDSfPj53kPnADSEQVSEs/RJ7h9sUQUEi/UoH6DCrH7cwpIIpUPgK/
hDpE11E0/uEXoy3cgwHx68v2n7eb/Aw+51gn37GlHzjpoJVxILVCSBH4Ior7/OodBSh9bXMCaKsgMGFWqBQpgGXDYCTgJwWQhV76mBRR5P9SO9UN4cPk
2M6XczcuGFDh2Gwz1FWppGhMUlNAkEcvPVCa1x9ah8tokYMEECTET2mwhoFNF9uF6tAUR1SbA3IZhdiBLMbEuku+wHRgVQaB3MvsMllitKjVCmgzi8fn
UjsM4sLBBjBIMrRtdczbDLrfry7ua6t4nQew+CMQ125Nmt7KqoMRK5xTsXpYJGhAnYwGT6KAkIHNxhMr1TBrijwdrco2QGEH4gHKJCnThylCMIwV35dS
kpRNATMmqABEwt9DJgCVZgMEvyb6ktiBN16GAgdebNA8wAxARFLsRDGq01EkSej0IjzfqYBe+arBwTQYkVJgvuWZ8JOEMW+pgcFM3WaZyOcBszcIo+NN
YeFMEd3QThxqJhQQWFuSx1WVKIYHUhgTrVyyE1AG6Y5JPWLCASI9GL6OqtzPBd8Ulm1vUiGDwrigleIZHgEhgkIq8HN1oWoPR6dPWbqUkOf1sIHq0AyO
FDoGNujo/6JSYklqJI6lWhVyPZoaGbMKItV7giQyBEW4j0QxKgMs+g0ODwWLExvmx3VQJssfHQ0xAF6IQ1YHdAWSl660d5BrLUu0LrDx1XdQA3zpXsWW
T8HQimVUg2PYJgQ1vrinCC9AAIw7wQ66aV2WCzuyXrvMN5avOxLLrfCvHF4XcRhLBEi8XDM1smVC5dnXKFOIBKUO4UYPeWFEDoWWPDtiYjsbnecDuGxg
YklFDiPHZA4uWB3QchTcFKWCIC/MQM58gTGUgH/puBgix/Rueukdke4AD0JiaUWGCoKJChf6IAKHCUWgpAe/sHsaETQPRTmve4fx+Brxn0F44BXvOZrq
/KcBdk3lCAIDD0ED2grofbPuVbki/0Q+X3vzX9hI/MS+3SuEyKOEcKKvi0g1qiwcoUWIkrFgQNH50CG/5rSAOCBtM/b/jmwYHAi8JS1jZOxIfJ9s7mCe
7NaPP2TbSTRQVF/AQoyDK+8qhStWMsSxIS/oDZ3gdIoj9KQeNukTuKRLR1diGIpJc/CBCYKAQJlxEvZk3qVPBXVwNE1R5NsRrDhRTgg9GZMSKG6Z/cs6
kG3YqJACYoMOpRZ0c9KZvVZS8nJZ4M6Gqc7aTR4TGfOJD70USmgNh0bHTbwJPvYceaXApgAGDB12R7oR/llXsEBgSodOpMtAH0FF7xbK57db5BeTFc2r
Ja+iaz2UBjQaOrONTkCKg0IlTXQSPfaeaXW98UAmDYaUre0JLdZ2tOa5Uiw+g5nH3h4xp7kDry/O+dnioeu8UjylMHnk5dY/FcqRYfx5zoH1yu5XNb13
LvHdqMAIsX676GorVdZZU3t0zQtW6rxi9IfJAA37w9qBPYSvPkIb2FGq2etj3XEOt8HM9ytbV7HP60L6V1c38iaA1Q3iurpbOx8lRvzt8s9A9T061Idi
vnqTxYMlPuU2yhoCpExOo9GN1Xqw+/XVjua63wTO/ZzkSODnnojO7oTGpytK5JHW7HdKaNkHbFd2dxyp0ZPQlubNaNsLV+rAWlbvN9YYE52O+huANQAR
H0uB83AIjEhEBupYQKAhAEDwiN1jjrvv6G/Bw9dznKgjnZOIC+Loc0GLIXeaAwa6wFe63768YkivK+u/q+hwLw+jE7th+ruZSkes5AgdNSNj5Wzted9D
d6Sgsrv406MNAn45NFifMkan0/ng6di8Mgr4hb5MnFZZ0oHKW2pDVhGeTZbOUa2VXQCpOiBs8torzzUnD8hEem7ic+Ge4pifCvNjtwpr2LO56kZAVjNM
RMw1Go4eS4S4D1U6ZwLRodxvGtriHBasbZgRnnnIakMEeTjdhtsaGSh3oKaCxFW2bKwfZ2ZZAVtj1SWVp7OpeDVHvDEFBrmNkwuQZRUFAEwCQ0BSy4WE
Adm/hseDzfNitLk9713sd7iSapkgPqHzoZyehIcZ9Aw42NmLIkxMqeqDClQtBRW681rsfHNaHnAEQNUX10ChmX4NHQnkioFAhCydVvInAt+5Y1BBaFTE
HeNhDfCJ3lyZfermhSfZL5o1YSs2HYoFucaG03u4VnT241NHc/UjDWkNl3Re10n4FLlIcvybkT3NkSvAOXyrfGhulgm4zQmniRuV0pFSM3Ios3pSMoIs
9bwvPF3muTL+MNPTnDlV3ndBHrJZwtjWa8mtGyN5PN+hqfNiSJ1L00BMb16UjtTkw3lsOoGAhABGAzGFkGAT2qfgvDOq2bN5jXpxwbEkm/BQ2a3rdSqK
C64xQJ8Q6Hep73rrM0hnpHAuI+aGYR2ZFrv080Sq4L80p4AozqdtZtVcnzVVe9tGnoUyxbOhhdNNAl9IOhdpuiCqjauVM6ijUq51ddWYDDzAY2xM2it1
YUcOERRsUm6RZ8y+W9sSGQfEZ0vlnuscbUuLDGe5kypBOKUvOetGO7OVjLV80V19T8Su7JVy5McNew2uhyAhLv3klnuL39Dq+jqFd0WF1uRIjma+vjY1
npPglU5CPOkTteKB1vsWj6svvQVSJY1JI5wDuDE62TY2PO97Fc3A+vU17WautAxNZFaix1QHrGNwB7wEWgYXPWXWA+9ieR7+vWNIae56zZ5oDkXMbA8g
gkQThHJjelAPMZmBY3I9bFcW9782yyGJ3y8xBwjtesmS2ECzOLzfl3fNiL6AArnB7g78HAR1cQIQgCzFWo0CHtADR5qIdJTRnRzm0Z1rojXk6eR7PVYD
QXWcxad81Y9T9fPoW4G+QfQxoNbiMZjXVliHqGYmyINAxL0gX3PUYBIRCLjp2xIQ5wUcG9qQQDFd1qc3BB49RxMjHLFAqSsAcD376YwYkMJRa3LYBmj9
SL5qvWgOlsanvpBwMY+Xv2dkSbZrLwcGTmKGrdNcrBXxXrmGa149nFvN+T8bEvudHk/bEIkwNOmx8+ezcV6Oud/ORJ94KL2n8Zy50L754NnQNQnbU7nc
mjzYqyekA4oSBzt6XpnHpry8fDsdfHbkPLJPqPZ6/LdRftIPYLyETIXygCl+Sf1/FE0ruhwi4B6kI+0vS1Hca3DMIw37LThw7rCZdlfbWhLNCaZmJmpq
NpdtYQmi6j/FkC/q8P2byboHqbMPxEJaFD4eM8A+6lu2V0TLo1amj76DbrVm9G3CaPPjA9nMpthPzH0qYVlbCsgxve54RIwM1Exa/V4QDIR0QweM6XOr
tOqG+NYnc106oBQ2hQclDHesONFy1ia7GBZd6mhx3wMoZlPAomQRRFTq+q7Ub4DspfI+hKiJiD5M0mFakGRGIMnJe8GOhICBxTmctj0zmg/28dztz6g/
QzbPY447duZzHm1AQVUi0ogwoSib9wa+zy8cYoIKnxGxtLO7/Z7iFAKwNM4v0zkyybu2ZDuJKSIDAUIE2UrlklJNzxMplKIYtoMakCfMzMkV6LqfXhDY
htIG1alEWErIwQTE8nHIxlcZEkh2qKdoXsK4d9RPJ52f3LcneLTlIRUK4wLHESCmBKUmImCCIZkmdGOJCEi6zWZ4nehUQfRAUjncOIG2IPdI4Ac5pCLZ
3fUOk7neoHJQHnATLASRIxEVREFEUCSyyRC1AlJUpSxIUREEVARSoTLCUnIGIQOfNiQYwR8nz8DuTdCN0DsMBJnUeloKLDunZFJiAoG8QqKrUY4bx67+
1E9AxppYhaQeW976kSZlISiAqSSGCppmKooAoiKVpQGkChGGCkqiGOaKoneCbAckfXpSLNTAYPp7g3D2L9PcH1yfxE/5DgKf1H7M21GU+7Fo3Juhhp/q
MpNZT+H8dYOjk41Nfu1euj9TCvwCfGMhApsdu3p7PxX7/vzLKt/C83TNYfd9Z9kB8XbvIKVGAvWFKD4qv1wFNKtIRLSEBBEo0C0oxAzBNJCO79x3B4pX
04GitBiGQ5BEOSSQSZmQQFEjEKQkqboaQwiaU6oSm3Fuh5MkEB60FCdj4PgfUfLX1bDafNzWknqms5RZylts059Gg1SU0TRBErLqMSIKKNoY3QiGOSZ3
KQvunu3Q7oYgVirxQ1JI9R+CTMQvz2/fqGl7obsN50s5ZinCXXjciaEYzNFDh6yb4Mpwm38+yh5HeKepAVBRBJUFIUKRESMQof0kLjMw8hlU7sOCc66J
J+6e4LFE9gCrGW0KQpaWyVMwClYJQiiQoX+KkmSGAci/gH7G6QnKM/MPt/F0j/R4l/dqjDH5crDl7KCKNRf9qdE0owxADtEhEY2Wb04MNUFmZo8mVxNb
770OORHf7j6T7iQFhEVQNudmSaCP7yQv0wdEMyYYZKeKqUiBQUNA0lVQpSlCgVQKUqYialKAN4BockpGihB0bDmAZM1GI6g02pXlKGkJPngk8WhCYcmG
QICIYYLnnPUMOZtCI4LIrsggWYp64REcp1gUgXCA6GlciS0vdsa24xqURc4cW+PY6buwPHCK9hqzo2jI1ZVCPnz+vNbAYIlpymDhBLB5vOqmigKuXVCP
5drdols/jk3372U8jfPN7UU0oG0QUCk4klCNGRZguUR+3Yx3WKM07ZMlQpk+26W2qM50Cs4+IBZeoUmNgyNpw1j6UW4XsH07YXFhezAljMog6NiVVbJZ
zHmBccDqaiki36IO5XbU1mYVygiztUSZwP9ixbHJJMhgHAmCzDh1A50pQVYYLUU6cRTlI1gLCZCNj6cGFR2yNKlBqUUmQyEckjQE4lUJOikUlwWBsqNv
q3kPbw1C1htsI5FrOUI3nbh024EQBjRYSb/Dsfepxv+CByzoASbHuiRqMImT/stawckHUPaUdQOxLtAnTjAE2hHfMU2hH2ik6I28MopBRNECiGkIFA34
O3ibKiptCgeQXtTsAA8/255D9sL+bO3938Ib/eRsNwQFCO3k/QwwQGOsDbeUY/6n2Dp702r3jvHJyFX9zsdEEayraolJ3PZJ+5kqeCc/k7zf8miwOTne
C5lcKTMWfZhlMypmW12t+3Wxqj/4pKCiIzZqkxIVnDEkGNXUxQMUTBDluLUIFJ05Mo3IV2nNMAiEU1bDd25sUDaZZgqJcbuE4ZvN3Vk0OMn+4SZjYVFk
XXNFmfavMcyTDDlOrqHUcO8/m/ez/NzAyQ7wJ8yRiRJ0A7B9jof39wUfiQzQKw/FmE1OzLpRp353kUk9H+kObE5Ef55TJKe0/SqbyL7/u/w/br/h9339
k/P1wfb3wxJPs+GPwe5Q8ZkoOMhlDIILmq+ge96/s6C+sPvg5nxA/YZBfb3X3fmccHh+jyP2YBu6Rc6HAbD4DsIGCG4G4+YqGfzt3gv3kPjOhjdexCIH
7T/qON9vhe0j3O597xjvr3cs26HQ45ZBzOViJITRMKfrJApAP9KojIxC9Ds0MiiGyoFklmfY6w1NML0skzd422cEyXXdtam//J3htsmKHXA4PzxXYeZK
GKBkU8ZgPXjO2+tu3LeAosP2s7KAidtE/M0AdvMNsyPVfDxdTe2FLml/Z1magcs5Ek1Ay1rUoxpVySoRecznje+12GS5x0Z0gS0O5GKH7NWpKinVWHUw
q9kxsJqTyM0Pct173L1zA2WeCFwKQvhcGYTq0j1kErGYPPffIe/wAvZgbJvd+JmGGTXK9Isyld04TgYobmxD3Ed8TDEJETZNrErFDmigUTmjtKwyY93R
++nUje89/ghE0jQkR0CMTft3pnbmdD2WIhqTrA/4kg90BFvPh6B67d+QZv0ds9dlVTsIex7Uh044z4DPBwjPQVEh6/jaokiqIWX21D0Na3/Vs6vcQRIp
1PSBTo0HXZp/t1mqaJArId0A9GUdQjwawMnawZdSNFIBRTS6ISaaiihR/Iagf9PCZAwSyqHBJG7iVBVRSkzYctjbn0+v81uw8BwCwIHBgQPuxnwC+9Dx
NyVFhRbG9vApaakDxZvtIUhxEOUkPdA1CbK7Ts8ndxtCc8/j0evXXbuNlUlGujscfW8GcZ8s4Nat5yqRRuYDOCtpWJzpKx94KFNDDdA1ApthicGaMebN
NFvnhsBv8HO1QNJMB/0/+Mejcr7vs+LJrtvyr5W4QxCwSsxxkgYhlzIGMDQmiSkhBQJ0mMnPcBrueO6knnkFG66Q8hzUc5dibx3HOmodWpsE7GaGoif4
olFXlLzOXTjc4Urfn4kA8IIrpJx5C/nRIJ4WAUkFDycnFbCMsKV3cKbBdciqK9QczWwtzunuGdtJquPkB4RVMeTe6N9J5BOqVapcGNCpa0C0bWiHLRli
HcQeT8xVsT2cvqfgbOWAFliM5pwzvgUyAyxooRbhk/hxjssjE+UO6SPBth3XW66qCp7ZhrKOBcA+bAOPt5hhFiChwykRPtYXz4OZrQirFIghUKgzax0W
dU3Yj5uCodIu2zk+D32qCz+QXk9d8bhNnqxSpd2Ihephvi707AdfStuCHDtU47FLw/ZkFk3GB1C0HK+6G9FmiHyAmRAlIUXaQEOUDQUlJSKOlEqw89tn
ZgZShdscUSogLGAcVSA4kKJebKcG/hs7LyONPbXbY9Hnm0DwHGMqwv0ns/efaId3kAe+UOPzhw1AOEBE4GLoFP+6iRNfcBsN5Tsd0h6osn+SdgPP3z0B
0TXELk+pKHq8TLI1A2wlYLJ/vdd2lSnT4H1QhvlEDfwP5H+D8n+nWiYzHGD+jDYzHpbSxOwaH2XWPZXTFKDU/4LBvIUYyJtJ74APxhd5WYf5ITINQpxA
hvfw9chzAHiQYZAiCuW2BqR31gnEf+Ef0knElKPWBDITW+IVq5zkBQbxjUnSaJIBNVLaMApJIvmdTTrbBDJYqpIjrCakOcGTBWjMAY+DAxgHXeZZEWCC
IOy0TJro+09yNiiwVHIcOU6D6fHjn2TyiBfsnCY0gHxvWDLsOGlKSczFI4ksbFDIZiOebaDw/PYNLthkqcNjJtHGhcUCJe67jkWVATUCyjYWzu1nZvV8
kyAZpsryc4RviDyhxhTckRxkZgD8Ek+7unUzEgV36drmnGY/3vfvXYuxYOuLzLdLw1KCDtlisMVVfVxNIVhWFZCiRzk214jQ74IQDtnOwoOoOXZO6BIk
YP/XQYny+XyL6vqdzuOhc1NPsXoZ4B/kHg5AJxI9+H66ckWtE4QzC6goHSMwESIUmixmYIoKaFclTRGoUSZ1IiOo2wDk4rBOaxNRkFBxzgnV645BKNPV
A6d99tTl2j6OXTpOEyliRIAdAyAwAtKvRQwQMkYIRipBCkQe9cjcokTctE45jQhk1TMyBClGxsjyTkIoYDkg4EjIeUjSphmg+ifffC/dG0mo/YXBz9Ah
Og7RAQqZkB1/LcBT6EWUTvEwJloJpKaGlUpUCgCgEaREOPLOcGE0TQZihTMiSMIHkpz8lE3A3N8AL39MJKEOap3/u79a9ns0PpJ/CQ8XoyiQTGAJcajy
ARDYHP7BO/sqkIL/CFLJrELNUV3p4rZw3/XOXzDCIld+eOjuD2oh6meggB5EoN7UDDXNObDhHM5YCfxBgnxxEGeSgKCggBEImAGGkOPrFtLoAYzWXKF7
arktwiNzM0lQEiZmtMUAJwMsbiIAP+Y+QB+sCdPj5m6ckXEDk7x1ZTCcunybWuzpf+NmEfM9jA2Zor59dnRO3+opbLFDoNeToMn+Lo7QI26Ek+2g6IAW
LJmTFqFAIKH+6bw3HN6To9dxywPtnsqsET6k9kIYw8ZXaUTaFTaQNZYDkARIKUCuEq0hCrhhgYYDhDkDkfEwT8tCJ5fDuepFwqdQDmoOIn+J+v7+v78y
f7ttbf0+w+cVIn5MlC53jkS0hhTVBIoLqsf7KEinnIkh7oyh2VZsoKKuw0E5Byz/SYdyERRTTQasAkkoJKYShrYocCOVByKL0/vdwI4E+FKIgiCiA4By
OXKB86xwqizOU+Ng5NAiCOc6ElE5JRDohcVbOHLhFUGcSDnLRZVVUdkcizYVy9aNsrmicjnAuXZdzpxO04UCdoaGoIissGarUGTIUoESWxIDkQjBAgoY
lp/JP0evCJaMxCtNjMRKRMbGIAbzQvO9W0gB1YymwoLgUXYOdrIKLii3fcb69Kp8Qh2EcuyhkkT9bJSIBKBpqhaF3gyiSCIZCIeMMCkcJAwjiQ2g7ixi
QcuT3dj6ce5I3kI60mU9kJvrAAppCJUhYWIUmYiChaBaSCmJkElZgJGCBoKYUgkICiCUhCSCUgTn/L7cxcWzDNtpeeGKCc4MYT78S44FQERbl7tl7JsP
iOxuTW3ZkUy4EAdhrQiZMiHMgvRKhCFnJlXqHK1KLiJBpCJkYUoCsnIDaTA2gUyGSplSYgCFIemOE0nXYC2SPaadASu7Hz+ey5D8iT66zAwoTh5khK8e
Ougx528W/NNZyEf2+WHASHQDvVTSehsGIfZsIH+qVWCRTZQP98sjTJQLuqHdKcRQidjX/jfnots8xmsx/e+mqdOJZ5AgTf+XykZ8ag2xa2jFVSOi1Vko
plXTOnBkQHJKmJwNC6RFFQgTTpCFQRFxpNKKZyCYWdCTKI4T/abmyIOyCKhUaZkCkcloqgyKqsqpKpSmIFoac6IIV1SVicLhcKZu455koopoBgnAibKj
pBncUO6fIT4IeXJOdhAuQBQpEgzC0lAUUUOQDk0IUDQhQhTQUhRBNVSDVFAFDTSBQBSESkQ1SNKUFFKxRU0AGIWNkDhCUoUi0JQUolCERQBQUBVAGMZU
jRTSUDSRCBSrVRI1QDQFBEKUhQUKULSNU0NKESFKUBSFCEQxClLEC0NMQxBSRCNINKBQFKBTQFZC5AYCISEhMr8jgtOQvt+jt18ryNe+1tbGc/l9/0fn
qdu9D7RkgbiH/Z93rMPmJ41p5xHz88NelnByQ+cBMo0hSKQQlIe4SgiYhaBKRaYiiJRqmQiDJsd78vzvLq6tUXOUJrW55wcMwYZlKoyy1jKh1OzXcm/+
BrwEmbKdjirJm9Mh6yELROTFZCdeudem28hHgGgA+DkHxgyYLM+EaqCoWikNSGUBVQlBVCERCRzsAfjJQNCUtCr1hyUDUbF4eGxq789w/h1nEIprH1Rs
3Xx71Np2BdsusZEVQU8UaHKAvISAKipyhwMYSFv0fLzvRuO5U5dTENTEO8PvGo8QqvGQSaQz4GlXs0Ad0phFBQOQOKJ3Ash0DkUVTVEVBtye/oynB3yp
S9OShzkoKASk5CdzOw2MhQUHeV+5zyjrLvvnzj3Q7VD3nPwO4A7SUqeHg/Qu4pirECBMh26PiOl4hFkCKATXcNp53xNUNCPnVqap7YbzDfM4oC1NV7u8
TsL1UTsgx9hsEV4zmTiOgD7NG0cA83ky1QsWhHaBYT3yeAnj5eZh5OxlSlURabTFQ/hxREzdELR1vg1sTN4SnE15+HbyJD9OTZ7Tu6a2F+gkPKdc9KPQ
yCmPYwOESMKw3lBsA2bJ2HYyAZYAHzZJ8MH0gN2WE887/eZqDw8zNi4BQ/o6oeIQEyI/sNwN022oMDxTAYYpgIliCIWYaCgpA8cyCFiapZgQoAtYHiiI
H1953F9fXG3RX3SdPHR92t+qdwjCaX2FCSIZCGrY7+R9oOYOJ/u8shmkIH9pxTJSz+ObMJNWkzLAtttt23N47+Tt+v1/9/+9pfmfHc7IH7Z7poApTyPs
P63uV8kJDaT2SURFhgDQmSiZEE0/ywgZIjVCg92YpVUUTKA7QKZIBcOIKuWPznJvdSQGNz/oXOY6FEMQN0AwBwcB9/41FB+Zv27DJ6QVvnYleIo0Fs3R
LJdf4AfxOoRVg/opLGatCsI9oQyVdo2gApEClTg2fmEKcJsAQJSUBS39CKHMeEU+PGYAxmCuATH+wfB/d4B4bmWOOZhSOMZFVCuhMsJZoIv080dkJSqR
quuATs5sURiYg7ruiyKm4GJgORQPz7bGPGwf2o1QbFIoHW6of9xIjErMpQAlUkrI0IUlIpSUtUFA0A0QgpJKaPgijzf6BTk68S3cHNJ9ONEx4D4B1gJs
gvIQYu7Yfi6SiYCGdBPw5u6VueLkRRznRmc9c46gnJgmVAgkAJQfXsJ70NyffJkPxMxdTUBQibpWEfuLMQigKbC02wnzgHhiCKpYYKUipIKDWGQGoQ2E
x+AiGip4xP09Pwj7/yxo1ORFBOofxN32p9n93Zf+UMpId0eUvkmoifDM841AhqIhCmQqTr28f1zvj1Dj4Q9lR/hCgPVdl+y96/SDyr35r4mOmNpzC/uC
ZP/rmDTKwyFZIbrtLnCLAOrLEHRyJ7MKJ2qZhNzRpXBOaUGCM2mkqGJjIDpN63uSooacSGJWm8zWaw0lftnvJ8lRisBFQnBIH0+R7p8SfxQ0mOv1aPJN
J/W7Teis43SdjsfXQdIsyrlqXu56BYTuLmpT1w+vc3187x5vO274+69F6xPJrHxsuXyXfN3J5DuSUKLMUKXwe4Xqc6+cvnB5VfauSVzhY8Oauh/7dXjZ
eeN2xpRAqZHJQQRREKi0WoZESU+fD25//kNcfWEw4y4mcYYJHNlMiO9LTLRsVFO+eOPCt87nt1g4ScunqISRRxyLlNUfPe3vfHyrx7NjQp89HvSPub3t
Knnl6esTx13fGXiVPOhXuo71HasedwnmQOiBcYWcVBHmaoRpO675e4PId73ZOXwjPHCKbQJmJzursx3cp5tUhdLTDGjccY3M21cdszD/s8fT3hkoB17K
ueCr7QOW2w4GAh9w+42IBA23xXgRTdQP6UI/xIV40HSXJoiCkUBqRzCuiiQUEMijhyEKUlA0wEv6xkLQxKH+MYQVEsFBIhDKbShkCyCnIOirtEyFAJ90
pSDhAJ9o+gfdOjvPASE+qGilIKn6n15nbqj+39DoAXjLis0MMMpP1nqfcPbLeqIrAqtJP7ucQIc4esEOToCYKIzjLiiKCNpFsCCjk3JuyYC/ld3JhqgQ
P2gw7II94uXlkZBnJO+dwO4QkSgxMm505FQRVxurEEEhztu35hxG621YNvazSulYbolHKHKJNAPketY8ucpsptn6j7duSdqLTDyY66J0RHCoorlSbhKS
DKI0QE0QZrFNQNMdDtzITAHudv8bSqx4kiIqIgqfn/EfH94v+azudBClOQ95APgGlHmHxD2fw9p0Ah2NvqD6H7D7/ozyc1AKh9iH/QykeV/TNtaMN01n
+ZcKtLdmtDn95DcnVBQ45s3/xfhZ0NHKpM69IH4z+3d/r4mGw5p1OJOucW3iNsi/8lKI5ZGxTQZDtxTTxCNOZ/XZ011ib8/NvQYaDqk7njQl6zxZO/BD
ajCpctjERFve4NGiK3JDF12FgFygKI/4hMvhhEmI2O2zbnNnEd8AV6cLQQRM42ss6JZ015aP1z3oH4yIvvPeIOGpEP6Z/tOXgn07fIQJPf/JgKfWvJUU
diWZKAgakmvFwUyRgmIYWqGSAmVkGFZoSFccwGhY8jDIJSGXUmMLKFAhOsELMoqJJCaH3KHZKrPi1h8OOcxJM3dU49ZzOh3FVSKKiDkovfFI0L4n5acp
0ih2jUC/fBgbYCmSp+cGVNIGQGQifvhNpDULSBQjFYYAv7odQIFBVU0anlKiakViAQiRXiFPKRD+qFOVyh4YAPGEMlWbeUTclNP4lVbU2GQBLgeoYa5G
rgihaxCM9i73oXNsFBRy1iYcdwnFC7dv0d3tSHuRc5+isqguTJ9x3FtnHiAnIY+gsA2NZFAdRNoYCbkNNqEMibYFQUoN4ouuIBg/ew4nCm2tAL44uHQG
eDAw4MvPlPY3Js7cignvZ+ZDy0sbJVApAyyaKUH3kn5oSJEREUQIQwA6kDZ9Z5Po/rIeI+HCfuEP+/rYp3ZfkKbJmAJNJKw0V1kkwgczy/L0x+llYJp6
o4fXbzk1WP4/HbIbhuFReDEwg0RdLDq94Q1QDU30L/WkyklM8vRwxs9fks+ST4Sykm0w02CJpgatROsDCxIQyKChKH5svwVTiUQoKYkRoUqlKcXUOxUC
HzCcuXAjiHmvgh9B+Ht9utzckX152wYd6Dx7fQFYb8xBRtdG1nQhpgrOFUOe8SFZI6fPnWdLZjJdj/b/Yd9m9s6tNHN3D694DinWhWPrrdgdgnSBBAwv
JJA82ALhhwIvikAiajqJLsmSAkNMQGcSiA9pvrnUhcxxIy1V6OsG4XBHofLAkIZkcsSlmVCUYKgUiMD8XhBH9tpmuQmIyvXcUB830DZgkTbz3uJmPfRB
zDiDAZJLSTC8mznZrqWbOacGpgmaoGxqAKuLUPc4CSZRFXYFSElbYf9eDWoroQu3ME556nPEDcE6wuogkWVCAIHwp1aGyNbcySQRRi5RBG8FhoiJYbh1
NBaZhMGr6cYeG+XIavM40Hik/r2AQ7y38nod9WpU6TYOpQFiQpSASQDmiPaAeKGySHTIeRkOCMhz1XRA5ur1uZ03MkOULtBgzhq5GYs9CQAjChQVEBiH
g8zma9OaPQ5I9OvvVd15d3JyU5SlxOUQm6MpGsjWCREyybb3WMpikacjWlMnBxQiUcYUcCACkYEUF0kqAo4FhW23Z8zrIH2oosdEFPqJR+D9HDKr9Gwq
7fnufPVl57k/64fEhP6Z5Jb8jvlGeUOyD+fe/m+Vq4l/EcxxdBM7iJezigM/FlRGTvLHkK4FUAsgIFt6gfmHmPVH12W5H4a5/rgbEnuUGF/D34gv1+zu
T24Ozvi7aHWhIxRqnPSND03kz9Dseh0NENt1E00q3IzFBcrLyNyaNFgEZrkMJiubANSJvQBvtScGyk3FxqJWZpkbMTUpqF1vmO+uttKH4Yp3NgpxsQaE
DATGgoONCmQBygooiIoikqmjYQ67YsuTBzOSBhhoMMKMgP6c89FPWG0hMPy28TNct3AhvxDmgKQncIT5h/mf1+53OF6zdPn7MR2D2QYkB2E9zppiKaGo
ihoooijrjjFERENIVrMQpHzqMaKgiQgqiSiqkjUImBUUrKVUUWjDAoiSDKIIUWRwoo/ixIKGRMuFAURUwoCqo5EEDkJAXNFLWrJEoENWJKGQuDAxNZC5
IzVEwRRRSBVBEMwxAUrTBLBE0TEVpcAyqIiWkiChhooIYCmBIBoZCJZCKGRKHLKqShoAoaHJE0M0qmpRpVcnUg5AaCEVoiD8P0+jvvR7l0H0JjarPkZl
/JJ+14/H9AlgPJqgljzHMKjLb91ykiIot0A9Kp6IP1RG/7jIa0X0vIEDOecMP2yQnL/JCpEpQhwaQ35gnI+yWdMZk0ugP5QZQjAeGAG89PPy9/B4Thh8
Pw/fClqQrEtAtsiImYAJQRINJT1Tw/DSfzykFWAfr7wXkbRzlaQpdgD98K0oJsaCPy6HlkfVjiImpoEKCkWgoaRKKFZqU75NiQ2hNgkCkT7JMIpSYIgP
WFEMSImmWZEkoaCUYaiqiSeNtGkpIkoAZlSlKRd+GoTI0RkfUW0G8myJsmQwVbBTB/XNtH8X1m+kyfdZ/192lV0Sy7JG+DhGlxDadhdniDfTbaX7M733
fhPHbwMfZ+X6heqohQHra2naoZNI4QYfN6OoKOJcUNTdbFQ+T0VDhOCObDkUATKBStIzAUNCe/XUQ8BD5y0BQFFPzF1INIVDINAVQJ5IPf1Tjc2B2Pzl
QO4U/ORiUmpSYUfSEiBCCEVKElTSm6uh2vzDxEHh/r+Aq8l4doolWQpiA5kR4IZD7oTIDYSNvTAP98PsCglOJD32DKNHEiecGoDUg/ZOj68XkW8Ash2Z
ueiTc1CkOBY5xq5EwaQ4yimXdOjS4UhOi4JtOU6Pvx3ZGkTNAsFkabS5CqghU4sD5hhfoO8rDnh5NybCSdQabK7DZzP3ny6T7egm5D39GGtamaKajM1C
hMcEqIKqhBgsRYAs96aKbAMSOQgUwUHRdaNkEMEUSYgCYXZ9qndAGviHgetiAn27Kv1Vs9hLdHYbEwT6UB/jUglArQgUKofepOidSBQUg0A+/vE8aA9o
HEhT5G3j9OlUhZtCdV91lDzQ3Z7k9jDSAT5M6wQODv8sAOyAeKHcHjgpAnZga5oScmhTdlKVNlzNtAWDGMGOTreeprmN4gHx5yQ8whP5bnnASeFsvpZm
WURuSmCoqqjkcK4ciZEciuPiR6uoQwsJDx7lT/zRIR23CUAoi8HMaWLDhDEEy90mCYCfRpl8GmrRO+zCHOjFJYyURFYgxUVTePGg0m5BIs6SkLDJ5y/X
v3wdwIP2YmKS7MJond2DYDTDsgaXs5nLg1xfZJtpaCjbfuGDq+UZdWUwiYp1A5BS6cxiDVXZI/aALoxk3RHygDvZCgEToSG0NCoQKSCc/P+Cf357b36+
Raeqbgp+MiLr+cj7vw/joOtCir2pX+tlyyWqXVKY/ycX+VNHOh660JEgP4Bnn9n465XD+7+JirzEa2wwzAnrTBS06NRANhIQmBH3y+74ce3R2NR/iPTq
HRMqTFDtuju1hE/iYc8qaEtAmMTcEujIc7368YwnQFpq1EnOVeMzbo+05yPqOXx3Y6JfR3a9aue9bsYpJpkDBhxlPmciSgpiqU2wXERruKqXFSSCe0Ku
1UwwWUHVzVBIi7kMWXToCG5mHHBckwOWgSTchGHLAcGCYZWzghBWr9Jm+Deq9LvWqWiMOFr2bOd8XrqG9lOoQOCmQ4bBGTHGYGmm2O/BtcZ0nkXZ5c/7
MjZDcjSyrzBgMZ5sJnt5aOvH0f8tlT1hOfzBeVyDlD3TkFbJLGKoLFUIHBwi90R2WmXnL51p91lUcgukZlsurOdKrMYz6+K9ScjCj3Z4WxeEBk9jr2Uo
UigiIJ3hrjrzfczZvfZlkPjF9ilR2+OG5JvthhTPkvcEnORpE42R4551kewa26zghDoEDg5OTnJJ3HQz4S/TKPBxrQ9ocCOLL3UECdjdcD2XUbcPBEs8
mQe3fIYqp2USpKf6W+jNpidObJ2uwRs+3yj0JPRnwtioTIdra49qgnw9v0/EOgvCnn5vlQdcdnGGgiPZ6GHy2zjbDb+jdVZAwYHWSSejoTz9M9G6d4XN
61Y9+vvneZKdbLMJdzPSofGcp4UjAhWBjD3sP8uRZx+/meplynDcLlzCguFkpIlxxjQsIofvRZcefzcXM6/NHPn3NlE+taPsJO43bykfXEc2vlwdRtFY
f5KFRy4PqC3vnbkfqOeMleDHRFslToRUwkQ5dSzRDh0jRCVPx3Hy3hQwvFLhH3j3z3w3FEkomhYhX2Hp7cCLFKZRygyj3a3WgWoWSE7rk9kEdDjb4O0f
PnblOY5KoVQJDKZUUSJn4rz1MoukVGZBOgIOpMnxOSeBTOVfcdy+w46zBbPLhnJnAxrc2rN5cbgVjvMwYkrszJuqLlML5DkTjmuEZHIuF9bjnxYerMLf
LhRTyXXvWPPO939zfoKeZfYMJVZCsCYbThlGQS1s3MuWIwotemS4FSlRrKdrKbtd3ea55Vx74j75oVStPVnKoirx9F2TVDtlwSgpzA5ELwaKgjZTeWKO
fh0Ia2Mgm+lM4Qmk1TWJGsayo1SjmEMQ6hYCBeINjdGp4Q2G4bBn2PsuOFCDLEEa+7cPw9g+9cGkkDYKCQJJA3wJxTiFDVEQgkypdw40aQ077kNTWpFQ
ZUqhW+Lg0R+62g77lRQtCyaqOM41RDRAEO2yUClQhQfm8fn74Bw4vGkoQJZxIHLVrWnQYus0duNObN71tUXW8M2PRu6aC0S1Zo1u4aZm7/dxcN83Fmrf
G2YIpWpOnS3nlxSbQnFvHiWUTFE0YtbTQml3sTOmpTi3eQkXe98yPgC4jhgSFHBcWuzkQ6HZz6NYRJoZGmrFMkkME1i2LRiTONbbKoP3rEgJGI/jAjoL
ZdjNOGgIqCNI8o0o2zhgkSkGOzpXASUKYSnTjQUarbDkImCve/CFPpI/h93rqoz6Mdfo5/DNCjsUz7nWpwldwT5kRHqz++gn+u0iIuNDWB/rZho/LyZ1
32+R+fjo/W+h53lNZsySwekZXbmWsLunZOicdKaDgqf7Tt2nwPoIFb8gD6JVA6/b/07sHp9IfqwvIH/NKG6J9wJy+b+3DEiqKkl9xH5K8uZFVEA2231Q
RtrX3qPoebn3H3bbifnI7P3/oB3/4SIIFCtCfZ4fV9PzzqP4QBEibbfPbJr0T92UNvuaGPDsDBGfvQ1OjfhTefOHke/z+AhhnXr3PNs6nY8rjA49LMNS
jLCzoBw9RPgh77YhC78UpR8ENxOC5mKyPUadiz7GUQyHWn6vw/f8gBkEO/fxjYT9Ow4VaRxRJLRRIsgJDloUciZgZLJt/IIxLOIBMyEyLpAPs2HZVVNS
jtKRBBCLPv0Y1/f/BvPSX89aw4uOO7rNi2hn8Syr/xXWfiryDkOBZDaqqotTC1TFGQYBpMWe2bTeyykWO0ETVwynS9WdevEwDiSD1uYbeheMC6s03iza
BrHMgWRp0ocPAs11HBN0M432NXTLOsstMRy4CAjLQieKBRgbIjRAijwo7NtRoxsU9GRVopqjeTA0w3zQhsBJOZJpacoWMgg5Vlxs0w/CZMMFJZKj2uRD
nRi5Uo6zDCC3q4mbaHQq93erXa4IhpkkcsNi2Fk2I4YJABgglaqhpXNPKNkDV2aSEEgDSKUEs8kiQ42di5lGTYbZBPRuxMcUyVacoCcVNdEN2WHxRJ2R
m1bSpRGiApWgRBpBuENGSGqTglETu9weWHTi7WPRvPQw4HbvWgTC2wlymhRrBRpGAba4MIJCnFNWA8Oi4siSLIYd1K25JJe84YiQyJyIhwxApEid8siC
Ck45jJDSBIJUqNvhhKsKsM32N534S4TjrnYwlbKHVw5kUFvfJLWKGo6DRhedFNPDMmQyFJmTWDjFLQ9STbaw368envk7MP/f9GHvPhrXB8vz2+aa9ycT
omUoRih70h+cT7C0OyBr4H061koSCCF9klU9Uvpc1TSiT1cibpoQUytG20lftNg5no+KL4osIZ3v0fz0ZxrHbPuEMP1Fh8UPx7F30fchwTR5Q+BD4+Ze
dwUFFFUGJ+FpKNPOwqYyDSrhTIo5oq2hXQsQL+6JL5oVgx/IpWbYGGFMVFKPEoVNseJ1CRBTVfu8TsIa2SApvHrrV6I6w3jD4z7vMWtpYotRBGSlbRS3
mhcBKMNYxRfrQ978WSjBYv2fbYfvIC7B9ggSWcd2t1bLmjChrQUhiRUVEV5pREi8JRYgb4wwS0DhhjKkMTGAkWDFgobSvA2R3Sgk1QPvTNpQf0Hp9XjT
zPUuYFVL4zjDiTdkJTqzyBBE+FoQRIxInayH1T4ZrT+mgWbnvju/WXnHODWzeIG5+WtB89iszPlrZ/E6H0fH3eueaesTJFKCxCRKLELQilAlKFIiiEA0
+9MQ6fzKJyRgYH+9I6kJ77aV2CDJlqIg+YeHVU7vh9r7tzuOwR7tj6Ghdfh+Gj2PfxPeDAA7yeP4wkoe8CJ5Ic8Lg97ZH4n3M/Vy2H5SHIKD6Uzz9D6+
fw+rXAYyR/l1J2z9Us4w4z8big4Pg/izk3y8axz+wGfXs12959mT8Txp8NK0No9T2GQegaQ61aXB58jT85e3b7o+WBjlhg4/hOaN/+u/j5iHeeNt4Toe
3P6fsYgL+E5USQRE6B+/7AxkcFk5v3InrLifn7s8IPnOoOU5WWDbSqhn5YUCQU5nGBAN5DUCBQxKphTPvuCdDSVQ+wQXm/uBfchpBN3dNEzTRNDQVMgs
MgYUnoftwyYm6HcUQFP3jKDsfgHkHO3D/ihafRO1osKSEm7redvA8mJ5wuHmz1n57sdkQdwkZt1qxdJtMcC2a1ZuIGGoUN5B6EeSdA/FGREB2c+8WuYt
zzjnS60C+o9l3sHd7bo3xMbTLIaYlMFnMCJxhTDBgmFXZscRTN4JKNpMCqpiTaHYJfzneg3gZ3XSmtb1azCyloGK0iZIRBSkQNUNIUNsRQBQiSCe0mT5
7g9vz7lTzU0UdQpfKm6+k/CNJJv8c0prPgAqP6Anfz28tcduenHn93y4+Q1NuP6jOSun0iFc4ZV9L1ibG3L6UuiSO8sgfrpTesFBMiWVBvmJTLVKeJe2
Qpqe2EaVYGFeLW8cYYdLs/b1vkzodJ+iPVqKfsSzVq41QZdGt7rs3mZjMyX+KbAPCQ5AoJ3F4505NmArdu9cZdUrE48TjNJ9cJ8GEpylnrIm5GUpmqEO
dsvzxTuIDhY876SfiN6oe8fcqujwAClvLq+WnuYNbZi+WJgUIUUx3X18s33UyQpYgN6gTiUOW2Kg+XpZvNCOryNaNHFn7ND+VkPGH1vzKErfq8k0Lb+Y
iHu8LRBEPrVZX36TTqyk9qYMRN2zXn7Lo2JmvbkOTPLM9p6S4L8KcYRIHWdhU2PQ6wCzT3Ze+XOYdSfMOdJznbnocnqxh794Gb8GKqHNpSyCJZas8vXQ
ZFmtUwQQWYNUa5iYUxkw5ZY67e8Sh1YVA4SPEIkvnFCPnt5PPKMm8khzsW6L14RF4aWqKoU55Xc+7EqB/MRdgj5bWdpxOVSgstQjkdPzqSWRpKnkjk7p
HZHd3vcviw+tcpF7peUmgvIsdYrze8VAKuHjzx588OORQJw0aYLKIu3W97ZpggsNMrBGSszIUyKwndxNybdJ0dkRHqyGrXzaLcjbHh7atvUHYPAyTUSl
TtMKPRTHEcl2IdtxHwdyu0GIhQABQAESEihKBCFA0Eh8MaKTl25mrnwVr7FCvbARAmE05AO24AbaFZC/9k8AMRVDbkVG6gPN7DiICfXDrvAB1upO57wO
YBuEEQDnow+4/Hypb0MFP1n7bykv8/GQeQLvLJUzc0ZJlJG41DF4oJsnKZDV+28bA3ynA7Xm1eGo+I2qkhjgVRLowmya7yTvJPM0VUVenG80es+jpGew
kzm64ebMv487Om4u5nI5CEOVkuhmRMOXBaRT7yJgBUyaBh+JErB0+fHUTEKk7MhnFkbltLAOMLAqG1l1Nt1AK0ZUJDTM44MWUBFvOtYoUlJMKlG3TNS1
p4L/zho0cw1AZtA1EL3zJkBjIDIoIZQ1bCYgVh8GGMDfTynfd09NapoXu85ybHl3DaduJqnCFzU4e8HiTSpTvhIwapvLKCL07NA1erN0mPNhkZtlgGgU
R/ORsZvQ/SqkCgQx3ZE0QTLDykTXl5b6yFYKvQl5Uw4CfUhD/X9LMQmZQMBqVVtrO0mzodYa8dHhNk9tnnwJSUS077mzXj+Hx59T/RsbecqHs5HYdE6E
PRgdkIB7DoD34OHwe4cg2nYgCNYTS0TJqWcU29tBZX+NoL/4QZiSHnD3bnrpHwI/afhZ+OIgZDCHunkUcufYV8YX//MCcUkhZkiUkhIAISGWQhCQhhFi
GFFxUCBMgQHg5b8k19N9H8Njc/PDy+PID6YN44hrzlPf3yHlIH6Cf3SBv7LzuORyFX7kNvigX7e7GecDnecaI6vHeUAN94Shg395z4w5GqctHLLE0W4i
jre5tDXkMqdzp+rX07khtizeDKdd8zgzfeSa5lBakhbTTtqfmCdu1mueaX+Ha6FeOL7xhrzaHdhOpTmYHV//DNKUn2juImdhBj2/sTpHmbJ7I7TufD5a
Q4ikpYlCYGh8yED5x66swiYTtJZxD7WbtcDLmGCKT0El+lA5/dyyE06iTbifXrnD6gE4f5Be2K1KeInp116JoGa2GB6v9ni8Q44lOPqCzk3sbhhojh02
27Yhx3emjOQq6F98PoiH5AiuuAPZsmpSaoqS+uwImIXAnJopAmVRqwDl1KTpMCm2aBg0TtlsyE404KsphTBZFGMwMiRqlMIClSilYhGkkNYQGYFyOMC4
QEyKIZBzkxIsKkPy0ZQVVUewsoJmYS2ItARGVKBwWMk4ErAfbjgUuQI5VMRFK6hMDrITgGtnKNRYEtbQYLZQKCBRG0XoeHSE7++w7pip2ge58gZWu7oY
nPS4pqIWblDeY/8vSyKSZARtNTdu7N4UlJp+sdlidu/eeT8/OlUA/xevM6eHld/jv6CF3J148i2ExCCkPdBUZMgd+mp1gua3IGpPM7zvGvcFrkclH0ZT
RTX1tmstZkXWb0VDNI47za7U3th3w8c7jp6jkeobiggIUepIZJQdI4D4YCR53lKjzY4u5Txu4QwgHMQ0Yw0ypCojUyZidOpQITSSoYJAkkVMgczAMsgU
yShChDz6nbk5jkPEGYzY2nf3+NPptH6zzOppHqkozep44dginOSPQQGGAiINAgYDsIyN8eI8EdKggJe4mMqRNaMrDAMheYG+lxHsevhCAZQM+OppCSDx
zZO3aU2HY9/nTSw4BEYL5jKn2tSH20GIe8Pgw6B5eG8806gcU65ywk49aTnXovzv8XYaeyT2Gj2pZPxE26Q6puj2P3a23MTLvX1vayuEP7JNhlB4RfK8
38oQiYgqI/nCSwygpQz2dtcEDvPI9e57gE2QQAm4Q4Sd5s4jyzMoKP/h6Ye3xTd+XOs3tgB+sQp14wcgLzmh8yuVGrKEKWYnEKCX3C492YuqRd7LOl3l
C0WY0vXIcwaHRJejgZMmRPtpZPzyx3OOeCbI9Fm8J0NI7tQtDDUmgsnNz46CSpjOPzzQ6AVoJz6xmpo4vMSOAoIn91wUOxx0chrg5uvkYb6go+pDAPmv
qHsQP2bcKbfZrtdoGgpAOpBkO4qk9m8eM443uejY15mQ+SSfibbmJtvkw+nI6cvTaGutlbbt7y53CqN5lKGWYIIhzPZrYONGEhzOlIbjD6PRoC1o7nv+
pD6eSfSAm/JCxMTR9cCEn7jEFNhAkNb7gjiAAu6SCW4Ig4Bz6HUXloeSJ++AOSm4i+0es66Zmf0lyb96YYnuhxAIbm10aqYUbG7uBicpKZClOLPXLx4y
mPPShFUrDmzz4eT/Mghy5jzB8EwRN+UBem+8g+t7eoDzAdIMAf2dh6ABt7uwHr+FTv4R0/8xUAQD2dx3Z2COWLxNowAyEKZYqoAgsDMqX71DEMQkT+1g
8zRV8ailXE3O7Pede3gcSnQmuroCyObwoWMX1nbblxTWFjqmJUyCQUpIxaYQrSjJRxRAVIEtr7Y60FWBIGQQgMRBZYCBSIDSDgd855zc6dhilGw+hWzt
ndMkXbGWhgMAUSgQiLdAB49t7bhdU7IIdbEmBEQ86EyTjBFYCdj3fWt70zGCiiiixGKoLCZrd1Mwp8B8nvnjjvSfX03b5WJ8UU8cckgIINMdTRhVjmhI
cKSR/rLEoGplizIQdJPajjQmre1ILiaezNKJF3QoXFwTQqgRQM2bc1MMqKiAEzdI0rowgWpcRTu7+lIm8ukViDgWBVFExDFpMIBSJipAI2UFkLaJEu8N
WIOs665zW2oosOY+Xk95M/lbuSLWx8+rwHthit+OGdwmrcjzd4dk1mZzuQxkkypDjLugttyrS3OWw5eM4NwmrUHgpFg0vOqaIc7knG7uIm3TrATw/T6a
53YcOVZBGaKhyJlMGEIchudbgJzEmmhdTIVKwxd2S5dSZaG7RcAw1eMt1kNqx27NNEuYYHwm9nRB4HbKGld3ujmCa5uxsOpWwwiquRDBhgimQyToqkw1
SkOTAuta6b3wb5YKBbU0iMWPOGTEHdMEmxirOUMm9ZHW6GAPFCqqJveFOPpF5d7azj8FJ74/APbrTnpikWQdYHHO9+FheWw5Sc3JSsWcN26NiahYWAkQ
1Sc7DGTGUcm+MxLdYQyHUiTNUQVFQlCBKTbsmmyxQc1VmArInFmxlVbgxucMc4TDTlogwfWKlcKAuyghgescPwUrYUWBCpazN71tcZE2awqooAplhTHG
Y3jQ8ZuzZQZu2VKKCKMWKxEFYKRVUYcJxnmmQxLsvOcoX/HL00biIQcpDg5mnDjUeDjXEYxFg7IyokctAZrWTEWJeHatFu2mCXnNoGXaCzBcQHHMQFo6
zWtHDpkXbVWBioUYXCNLlkHbUxOkSZM7fSY+/R3h5juvsT2eSPXxhmGkwemdMNM4bbsubLAqGpGzhLjZciYFHboO8sevcJ8t3Hl43ytajGKGW7SVvfjm
2uDOdy3mzTmpUG85DjUBQ5zlMHYk3wmV53dkAs03zeTcApqlDcshkMmnI4OWuE4vG+MDz9qgmSAMbHP8zR1Cmig2pgyr8n5lHofxM2sfIOHyno5esQnO
UkSyVDEnvD7cPsJDn0XXP7neByVPnHPAiqD1pN6hBIdJogjUGeLdjpSwP4tC5H6s0eGRH4O4H7fHy906T52ulXASR1kZk0Hwl1kfeDgSeODrYe6WjFvn
u7duPnWPYJzRLEpOhRMXhbWx1DVtvvOD64sR6N3CqTqNZ4k56k7iK+zd+4/jtJpwIMVUIvF0XvkzfLk36tevGGXQ7i/Bk0qmdClFKfGxMEkkmBlN6pCK
PRV8cBHs62rIjRAmD2NJhgKTorVBWVmdfepOh5ofYBmBAICNCumuQkOlZQMWEjY04yMCAvnoJ0dhokCyYkBQm2FFL8975qKjNTM0Y3KCpB1aTDQUWQKn
g17obvQeSRIZEhQ4YbdMpdG9dd3cRR0d97eJwKnF4QxGGWcS03Sk329YGOhJAeMuspmGal7xs00jE02KPLkSJYxFKaUubFhEUDaRoWU9thy2GFbCMAIr
EfbYEMwAEgjCdeDnJthMcEZEQZyZkjcqTg7S5uxYBxECtIknTiyXRQ26LveoaYU3rI5yl2bl3NnLTeji48CllqJKsqDKb7nXAm1FEYGbsxd8h7a1e2/2
yR2RkbeDUQQSZpRsMDbHr549bWbOiGRHAm0x82SbeON4S0uspS2+FJ3SeDwMOEC9twNSqBFsVXhoaKMUeqnPQEAb/YxGHoyzqlQySRCac1xcWY7a4JLx
CSIsJyDNaANwjdAlTSykkMQLMiGpVyAcMMTcCUTSCw96MJs334vLByghzIg7tMblLDFXTraFgVjNixYXUo6t1LMe2adtYohvSnP0o/OmIqLy0WcJwx1e
sN6gTCHDLlgOXfVUw3LnIczYkDh4cJsypsOzY6x4y8Nm+8AJKzEJsyEIGIvV52VMQAYRQvKNQxKUqUhGk4w3lWDulERM5zTzrl4kAxkhJjlnBYqkVscY
ZaRFX0cOehAEMhTYyGV3mcoNSKD7WxicjoiKEBUYskNu2YieT4fG2ydtZnOk3GuXdNauo7XNb3xs1SOCTkTH0h3lIu5NOnS7gdAkTEJEwH2nr3eJ9v49
ei970TEDqkAcpMR7ndlcGMNAGEmEgiEiBhfn34DJN+xKcB5Q0vkHQTwIuh8Ou33YrvHUObMt1wip7OnQ6HHvwA6BnQgjromzoOvATLMKt8gyTEta2BCO
4vKdtvbt2mu8PEZDosVfLyueFKLtonxDgCkVcgGbx3F+22U4CSvZAUoZBkhASFhhiMUlEs5umDSulGcDW0gG3Jsfbu9icCIiawxqqGIlLcT6vLtdp1o9
I8vPzLHg2om4lStj8Fd8Kmr+5hIVU/FNDI4G8qudqtD3PqJoJNDtU6ZycjYoljUhdSu+OL1efjxyNCIggqk1WqjnfIaYOqpNO9Ga0CkuWGYYwG0gY6qF
AiaFIuBhEKSgzC2w/iqDrR1jnkEQXI5Qj7d8EFRCHEdSaNvHE4hxZXn3zfhPlwqSsNAa1PKVBZAoHfvs6Gmh4PI63OBmUuJkkqAn6M4Pz4HiJzmGKrOF
lf4f8mOm8KIiwqKISVhES1p32klxZyh5bKebtqieNmvJNFSVEzwS2qKifu6siCrkUBbUIorlEf2wJDQNmwPzERFs0kOrgIPSFApe6CL38j+MGHv6cckR
E9pAbx59XwTikmALoQYXZDNACg+jgvwv3IhFX5784Eu0IU2XQKP1I7HIn89vJrzbI8Rco4OeWy62LdKimhCBwjt8Hh4cImBZsEEUijp06mjNQguVYAMk
ChKGxw2ldDDcWU0EFFVBM63vy2OibocKI7pYqPlgZDNyHFkIXN6oyCJq0EIsmMFRBxoxzjAdwkYOSHZcCOVkKApQomRNGZVIUG00Jgeg90g4FUO8d7vb
nY2UMcOAbx3ItPjidO3kDadsHnc8gC48+e4jc7c45xlA4ZN5F2zshIbEOOdDjc2jHrWDxmyI40gKEo5fJtx0C7Ewu9cjnaJKEpgllyWkomHNjNEQWUc5
eQ88hPOOfc+eN29ExLYwiggE8m0O8MKm4TzwODcpWIO6JTvJbvc52Hbs9sOClInIcHTI94gsmj9kmbWGCQnJEUf69NaeRyY0rqInc0AmlYD8yUDkACaF
DgOHTqh2FTpyTfdB3BAMfAAbd8Bp7w9xPBRFx58bvcE8nnuJEleXJveN49yJ4zzU5CJtGWsyIo7yDJFiRyShdpNhcOcEhZwgpu9Bxt5CcE7C4wLsrRKI
s7TlF2XMhRSmTTSq74mVNsGs0SITESsTQRO8qYTVLVA0ptmNIkE0I0qyYwWYWYBizVU1GSggZKNBVMkLJIJSgUKZmAgQeTAR7Z9s+ZfLcw7Nb8XBrNWi
yw0+1FD8OSdJT6YiJj7pR1KmSl4baDv3yaJiQ1mICVhBvIBqcLsh3SdpB7qM0a+mGkfunp3sJ6MCoggwSpR7ntmJ4W08J5eWzcUB5AI4AIPJ5xffvwdp
hOHstp2XU6W5LpTBYcF3dhF4RwKSiKssy/aOh1InWzw8dkkYT7fCnnuw3D9Foh2SfTzvii9LQNMhYcQw0dNBg7gm2WSxEFDR7caNQRJrGnBtvIavt8F5
BoXgmmZ8F2lpmShSighfgTgAL7H1A0a1fIdKBvbAAobCmCV7IAyyCSXIKBCJAKFaUQoQiQKCkpWhKRliKigKoSKoohCqIl2FHCoUUJsacYsJiExrZEQc
CA01hdpMuP9+gVcu6GigBMhTAgSEKgIJSQlKZAJFzBcEMkKKE8YQwgF2kGkHJ/SHckyIgwg1ODAoSE5O6COC4q4hieimBpmCBSETVJKK0ii1pBJ08gwz
NlOvzNOyrpENw1SiAQp622YIiH4BCRQ0gSusgocMbKOmSoibUIfGEdpV1AbTqFTEcbuuHkLbXjsHYH1gLRg/aH2ByPoNxRdDBMyQAFCISyT1Cx9cOnYR
TTgJ02kNiHIJmRAxSwlpJgO7jSbDb4IbdF1rfE+nkYgcQUBqVdjkG4aecQVRMpRJUMyG3I+71PUhIvc+3UQ/Vg4j8o0kZBqM/Oxeh3Iodke9A12DKhzS
jSH2pJSoObiHiECHrzVfsjtBqV1GQZJTRQNK6ZPT+b0OFNoPR9F/u7b9b3yen1YO16zh+biOcsU+yA5Q9xslOncnwMIHT5km8mz2tekklDedNazDvQ4T
uk2kzi5Qz7/idYBwAdUJAVSE82KJCCWlhoAMlf65UD9J5ybQG8Cm0Lki7bYmoMgAxvztQpqhBbs+GB3nfzNJv+7mu+ySUbcj0gtg8fRV+iWJBkttgOcg
ZGRSBnXXQ2O481PiPgZs+4IoaKYQSh9uPgT1iqH6btrGgaKEiAqokiA1K4L9jnJE7Q7c0qRO2nB+p/w+1E0FRUgBtCJQUFBkhStFFU+k/RBqEpqJuVgT
NO5Cv2n1INIUXZ/D5qeo+r7uRx+p7JKmPnvpxRF6IZn3ZrVrMTTIqw53vDSEXoYQXQPRPnfEv2pA/PfUePvm4fJZ3xZKOycCFjA4g4yOUqqiqKD1pRAx
gW9Lm16Wc6qkiizhAXXHXJw6dpCGJXhgIyKuIVAUmUzCBWd9bZ3okX1y1gRPIaE2MagMIXDfryGOCxdRGaVd9l3DFQwRU0OkLTNVQRIvaUHfS4MQtd71
3TIcgwRI8VkCYzZhYwVMh5JJ3UePWU27WyspesEnPCI6cg45VXPRp64HYXkU8wrl3vRUHN1ruDiEE2F2WE7htdiJoWNmdIM4p90K410Kc+KBTnChTbBW
s5PJJzjSCmUMUFe44E3vE9IOJkVyCOOiDk7jh2wvvaR7OmlxNayZRRVwKZEz6MBPPODkTxbzuFQFERFixE2N4PJg9HJ4FEReVOTn3WF4rBQsSyaMBwjV
QROiNBSTCglNp3nBOkcJOqERMuPJOAc5XcryQ8es5AsCAg4yIiplEh53AoyQwy73RyguXbOh0pWIU71gXcmJCyC73RzyBJ5MEdtpLHPPZtktkksSwMTj
RDcNyAfnricMF1TjC1DngyTUQoiEDOVwIcGOxvxyQF30fpiGESUO5K4yYG6STSQVMZAAbqrnJioDmi4gaE4DxICtMKmgRxROFDi1shtiwiFK84BMVWVw
lV0tbZgGUtJEX5V3HTCWkOOJyhKIKQ6mOWh60Kj3Q9iw8xgTPFtCm5DJkEcsuohCek9J4W+/6Ke+fXjo+78Jo5OGR+dfnZrol6MqizdBeu6Q5pVDh5M2
gLa9JPn9NHGa41uqPKyoBukgfDFwoo5d03yuiG1rQ48OynJPrRmkKfp2qbXvNpdjDjJOydOiWE4JHbDugvQ6jBh6kA4+3d++gBshkJfHftA9ogfQ4fD3
IAJmySXcr8IHFdk/TjvEXQgcpFfuQwME4HfkwLqTX17eRkemoZlVTnd3xIV11/aT7xMZ/6H2/ZT+CQPs48P0/H+N0djfzbEk6MFgV7p4/lrDa2bXDADu
5hU1ckRQc/+NFwt25st44l53Kwm8CBAQmYChTpyEUQGoWCdTk+MSfcn0hrZd0zIwmwj0Q5mha6i0euE/ixe2++x24NhDV1lWn6BiHLWSdC9jswo7lV7d
NzEituMxcbBWdTRCmDq+nezUGRho5krCOmEqHgwKiNtHrHiXv4GG4PBrbQalpWDMmBkMdmBpDq9Tx20eXnJBQ1LkvEkxprM1rzhhtDO9XSI69excn57v
E7ZSGVMZ6QlJPMZAK6aAKiAoJytWWpFCa6zBIDDgXjCtYEXiBRxqCAJbOlCAT/UBN47ggRhcUFCL0X6iiR4hQSt4LABX1bfuk4fcIHNpLbfz47G7iByQ
dPY0od3MxXheD3Og3Eh9CF0cnDa1vIxChX+qRz+OYV/Qf56iiqAqkeTsAqP+oe7BP/xBrIIohoXJRyM5CwQ/7D3fNQP2kh+oFf2J91/c/u0Q7pPmhphN
w/QwLiJU4ZUx5MhRxMKyoX8+8hriB655HuLBE86fwLPpcItgZO7/A68IA/aqKG4n0RVRNAFA0B0hX4Cf6iU6iWwj3Q+f3/eWDZSU6yGVxQrGpbSPY3n3
grQDEpSUEEUsJIFAhKp85AqhRZYEiQAIqEGkXH65EeaaA2iUmkkCQ+tEfs36XbUAwMMMB37J1V7Ep9Ep85BWkRyFF1IB9UAnulHRKKOQAG8qbSIJtAG0
h/ZBr5oVOEr1iWGQIfbzzIkM4aH9qF5mtv6tfdtpl8zofSQ2X9vyAT51NC0gUwyDQh8I9gRolRDkB7jNt1AopFw9oPvA/vvy+0QD6Phn2CNAh/ghCofg
P7We3iq/MEPlBwh+qREICE2365EsBFGItgRKBhixiRA33kEwlEQ+7q23AegwfusJ98YyVXwh+yfw1gbaFTeFpUMjJE/0kMyyMC1UTTEpSREQKEQySUlS
0EiRJQCY6EOhFJMypAl3zGTWiFlG0IyPa3IchwyQ7zjZRIeB7JFMDgOcH+VPTyOBaQSJJhpEkikCIoKHg6TDCEw5CYRgAPcPxVgDuF9u/aQ5d+rM0ApV
CbbCYcbTIbEOOKMZdyu2qNjFlcBpXA4G56GIjbjkGA57OG2WYS7aV0QsyH4+fHiBRFHUHaG38Uf7oemalJkkIJgREEIoELEoUJbKS6+YDgQSGHlzNhPK
RCkApBiAkQkVEoRSfn67/HIVB4hYH0TTpkUg+OZHKDOWYH6n7OALUsgOyFRiTaPfKRRRkPVj99P5H69ghHGonGPiFWDk3bKICg8zkxOH8ksHAUTsZz7M
cCxILGSA2zpgZlEVS8ZBcltNWFUWOjhKLOE4tkMddZYBgkipxEoFaqARIsB9IeftDd8gWjlDxrjSESZLuRkUcpMICmVFymR2P083PlmSidMzIiwnOEDS
MgcjxJs5QGykAupV2TBhwzplI42AjILXmMDfFl21Nb0a6tTFZMBgGmBDgdsDyQ5cpbd5j1SxWCCoxRIf5km8iatM3hKkUlFLcsDCCQkhLeyWhOpdf0dy
57aYRJoA+0vjQKiPQfg1iHcmgAsgIQATd9LG+jNKd93xVUUJ5jwL+b4OAPhBseymCigPbIv3ng7nz/03y3ATPOz88eDIdAGXKDXvldoX47InPQHFkJpK
QOLDT4c7A3qOQrukTWjJIcOmMYC6LWK76VNyChPSdyXiXiFkchxKo4jhHOHh8OBTlJ1uVqC57aUpTakOjIapZWTbUlOKQwSThhxxnG3c+d06dpalibYZ
mDirN2qXdMmwxeIcW5iKIXGsDh79C4u4gvEjJKnkbaR+w5CGvTcjS3f9XJ5oegKPrLUMkQSUTEwURSSQKExUtFWQPn49alWlpVgiLGRtKySpRETUv7Jc
ZD6VMDxO8Hvg/Scl/OEr2RqSj4fPH1J+rqCeIAeQQrQRB0NnAF5YsxRh2aatE/swwDE9YTr8/mr9MgGSFKKJ3doBeNP5chmIUvzMAwydw+ci8iKEShUg
hUaUKBHdSUMVkT2D1ebE9/L2qUVElBPZE6iB/xcC296H1F9OtawxdFbTCfJMRuEJ9iEUih+aSxAiMK5gBPFKdXqUMEXNA+qfIjqUqbiI+iezNdUxToof
muZkFGS90ZAEQjoiDDFTJ+uUQ842OodwSe8+AMfzzhCcopOBTgQ+EtFU0HN+9B2QMIiEoTkOOFHHRNgOafTjs2goV/vv801stH9IF1xN7mv3hpEXR+O0
50G0im0J4w0fcQP3wQbvdooQ/PniMH4Se4+/2J7SRiFyBH1kPZpTXyV6JatEFUEUZ9HNVZGw+P0zNuQo7FCyRNEyBIM5y1pqXuzAtRkRCKokoyqQXY+m
FUU5CBWwKExIMSRxFYhbRgVNPhGBFAS1EEwJc8eU6SCpX4YLksEsEUtzXbRo7sHCabWYdcRHIbUYS72gjSRUUqlkGM00QMCBEbzmLBWMe9IEqSAmblwQ
UQYuu2TAkYgknFzdNb3hvUqbIfu3NbUQgVSJE8pqnkTqEqlByKB+IPcSKqgIiIb5QsQGEspSUNQQxJSqUllmZjVCUDqAyCmqaSKaKYSWWaIbRrbZeRvm
E5EssyFFznI1mAHHINjGcQkyWkXrgYApdbe97j17gUQnaa2JSNtOHJtlRFDC6FdrOyJO2IYEDTmyZwyzpQlGWCmBT524d1QUCP1a3ZIitYX+I+zj4/Ai
W0Qs0bwYrmGIwTNQlK4QsXg3c4OlVJ1BDkcCIG3e876UdFO6wDsZgDuwwQbAU2SP17HOkrgO62hRPlDqPtwQ7k8lhJhFBVSIwORASxt3bfFHDBQfMEd+
ZwDt++iRSgFSCQQ80/nZaaCmhlhSiIGgAqJKklO73Xxyj6zVJQ1FSx55iwEfs9NfIYD6/0zu7pmaI/7MFwhiIQWQEFk9ylYz4oflfTErYVHKCxFpAcNk
syqRDaZjHDjsVw4etA66uMaLbf1O5eceQyi5BHDkEOzyEihO2Ggy5oaxjsIbiY0mQducE7HO04nmTbX6ZcM62J2wu8mk3AntneyAMh9uO8FZ2OZUwpvR
tv4kkAo/hf2ydnaCIIs+3PX2/g4evzn065YzWJgvOY5f3AYUJyb4mXCmx6z+YKBpPv90A8YBfdFKVBIph7JamECqKK/IzDFzGAX6zFB+4Jy0gQiXs9qA
dfH1PMzRsAe6KiSlL7eRTCdYCX8GV9KYJjIKNGyFt89sD8SEkHiQOCVRyUDJFyEVYCFcZFEpHWEKFRFRxgUUYjETTBKUSyMS01I0iw5VaXFB8Efic2+R
jhWOWSGTNFAIzBCEjhcophyuFSpFxREkkSphyxAo10QfqKSU7JAt8Xx8TEr9E+fygfD/bku1aR5eXSkj17khr0+yKEZ6shC22lmUFAVASRr+DTYdpuW2
bIFnIMXARB/aSFIByZx/efQbpzICj9YSjJaBckWCUQrJJRUhK8TqJE+RmYv4JVaUrDpxWPWBcfnV8L0bHt0ch+5nE+o0GkJO4k6oGxg7A5pDgO8VMWMx
EHnmIC6lHIB1IDWkzBD90iJ9Ebwu5C4p8zgw2Upadt5MFN4+sDfTpP7xPmoPAHkQiPEmTE7Q5NIZI7pC+oP5Snt0rEzFFJSX4YuS1USt/Vn1WvzzHPlo
fvHYA+cLy5GDc88E5I+ctBSj3yGkfH1hbSnu9zx7t85Q693oIaE+b/LChuB7ztzIO1F1tltUPy8foKbsosIgMWKFIBs3+ooQJj8cTFoaIJJcsCRZCiqS
JiKaCakKKKmSqBIgKRpJhkxJMAiSmlIH+qAx5B5wH1yZFX2Y6jRNUtAATKFFMQUkhmIQ1K5mGQpEAUpuARKnYX0OmHm5gjqGgaengKpmj94fP5O3wre8
9Dq0X1r6e5zhjwDgzk+/+f0Ldf5hk2qcMmsLvWnDSussmDAs+1KC5w85iZaFiIzVtqfXmMdmM5j/ihnEOEHMSf5uKJvlwHtS3VfxbrlnQ3hg7r9TQ81d
AvI4L0/0/ro/CBoevX9ptsbYfUmMVYLqHSno+yV3ObRVIxf4WmzSlnBm5hzE7p3gye72n2P2T3T7hNKKxLattBJpqKMACgJwbYT5flZJ8XqRDRrJkPZ5
nlgeSaHQnmauIa6cGdQ7QE+z9BlsqLWxBQ/kWz67XzuLpQ3mtG8ZELuylUdZhimza5hqs1ouU04FvekcR3l/hd5ztxabOVV9Eh9IQdGJEkgIfPbbrUQM
QqpZFhkEuxGyBdDYTFcLg/XAKJD+M0SxjIbcKL152YeFaXHplhpKW6Hd8EWsplNRmzS1i5xODi5Pj7rx1J0V+u5968+ePl8Tkp0J4zeprQjdZhkIwQZa
1ZRkhkm9HnOps/p54h2ZDoww/OnAmhNu8ppDN4t26DVvLSUhTDtg4kQQQQ7zk6gPcK/vhQaBRpaSgpUUwCEPu/V9H9jkpF8rkp/HXny/mYsdhyuZcwaq
X+yp0P4soNwhH/dAwMTQ1m0CYJBWsAwBjDMyk4ZMZDlAqZI6qGtm461XjRk3sZtXUg1+ymj4b68/8ztb0snMHpzoyEwQ3nGTi7T5ar/vcycZOjjW5dNc
isTgAoJZAZgOW6OAqwohGYUtwJLDAfVd3JkBXaoVN2G2BZbFghherkmhdtmA0Ww8oOB4kA50CLBQQkAnCwWZIhNtnvdG9uK9A5QJDJ0wzprBLkkycWSz
CpvocUMldoU1oiK3NKq6eWbaM98QocWDyFJDNcYLxqWQ2eVkjrRhDRLzhM6fuHE8B7kVcIo64ByeNjRBlD1dG402by5pqZrWqZq1LpE600nuOrlQ/6x9
iYAIiCJ1AwHIgAZqmteOw0q6CMnfN++s3rit6/jTZoutzTaUmmBpkxCYKwDxQgkG6xYKEb1DgPc6mdvX06nTYoCHU72QwNTRD8NBQFgbAdOZm/T0X+yA
PFE7xSEPpDwj6p2jLEDseOGo/BD2HuuDNJqbwsOJEtppz0+jmAgcmM6IiQ8bvXgxPnHtENj0RTXDtJ1O7Z/Z1p/HxrlOJwxviwmhTWg/ihU1ZRUFchNq
ZDqdRgDcOdw074c4y1RAFXbAyDZWONObkZBgfzLjofQ+BiKnKnqWpkfMw+5zYmuLORCf0Cafdr6DAFO49zEjwAo8k/U3/jNwYmi4MeWhE7DYG4CMicQa
ehexm5mbyanFLvdptkii4bbfkBydRDhRZ3CESWIddx0naohO4OWO7dB3XyPIe9cXXfVBymU8VfEngRN52Fk6ithyiIVgsFwRFn9jewCXVtTic73qc8YZ
K0E0ZhpxRrC9+dl42C+bqb0HZyoOyJheT83WDjq6RCTPBmsSaacTwPA2NeIoWQht/TQ4QzyL0ehv3yQoBumI+ub840T0NZlscexQ0j9If6aREFjHJ/Cf
H3tfm0DCtsG2rW2FqBDjVadpAbOFJueoqscMk8DiQDhAts2M467+nceiE8YVp1Or4U7nx1hr1+Xvvn1n74ffUFYggEvkAGJ9UEJoFdzl5j8/9R6khwYj
iSp00IJJ0209A3fETqSnWPOB4IwkPUkz9XienpS3h3OYQO2xDIdiBENE/dTUN0DrMO5Ie73B4taiPjk9AQYJ7A9xvK7RkBzLn6B6/ihuu3ehHjh9x5on
m/P2nu6Hyn6+WExEfgcG+kzXG9bCbSFCnVl0Ekmp+ocJhyCPIfbJj+N7wW/atsi45zZprFnD0TlHnvhtYzuzsZz0zQKAPo0YEMCsflydTgUUOGE5ZNY+
+cPAqbE5SoH6tSyvPSWbnX9sDXSNlvcCHvTDrc/b1g+P0IEKPSEfo5Ht8MOus6w98nlYYmKO8RSQKX34p4vgHsnJ07U9eKT7VCHirBEDcwUF91lUjOby
zFSc8EnSddVFh5Te/dDT0Zeh1Lnc1+QZ044IcAcU85vZfC6IdGd2Q4H3hwG8OWe8B2egKgnwJWh9wBiFSWJKaAcDPbhiEloyUVpTFYgQ2CRUzMQ4RPtl
SKIKUipQoSCGkR29/59lOvxR14Gg7HW7gP0DmG3sRV/0MoMzSKvt/iegXWKmI+vMNjBoMhTRKfVsu+8YPR27/f7+TkcyYheAf0Mx+iIzVtzr+E1NRZuj
12YfqM0b0H1d+Oo8wR8ooQAKURClTmwguYmRKgZAtIgzkxFESgMRCw/S4DgxKDJLBa09tgs+eAG06LBHn+fzU6PI4AEHD0rum79ARTaVQR/ASeR6TvGH
Kfp1s2b9aHeE7bP1E18qnCMaTJDFrLAoJCxUT63ekJjIpAmBPOdtzw69TNeUnbNttrik6ofHQhTMKBYSdxJCDj6QEkPUDRhYKyR+m6ITilGtZaBq8zDJ
Mug3hpnHQsldDxtRiU+l3i8nlmbF2Q0M16HGRTm7s44uM34tBDnZgb78yyqmHYQ5Fo0kPkT3Yi3nY+hA/Wh9NxnaHZD8mtdZo1r2whtknOXwYdxFIsON
8yzwvzcyx7+mExF3mzwziHBYcMnwZynfVED7+pe/4fFeJbGcZtD2/BdKaeU8574B/HDF2t+710+fXbp4Wbhzma1Z05b7WFXbsTtDR/y9WChE1EweuTbi
e8Di/PRR/KDA4gZyQxdw9pq4a67c/X4R+FP0fbrGGJhFQuGzIaE25IuJMkMg6WazaVxP2R4eIaQl+bc4yw3yzEc5N8YaAoTiGmTQ+H/eO+JAO0Q5YAGI
8FhQ6CRxy8fX2+D3ZbaUcunXynlElHd8TutvQHax/QQ7GD4B9PXBSJSgbgOe/GGnWsTGJJKdRS05DhBuujfFMWQ1tcwtxNlRYIB2A7hQ4/eAfvgKFPxv
P0L0vI932YGux0edr7PaOMElkCUlKNNKeeJ2setm9zykEoxnhpP/n/2f8D/ub/HR/7/+3mHRd8v/a5qB/0c2AztSGu1kia7dbl4w/+SZ33s0cVwrf/z6
dANT6P+3D3DqfRVvpk1ORo0YFSAmtAailpqRnQmSEpEoe1TLcIFLW7OmgPw+mAflL1/Iwp/3/zXeu2H5dfu6deV0h3U+Q/yqAfef0Tu85f3RzqD9JG8W
9dznCTP15PGCgmhCAa8gpCepj09T8dgbnk+CO/6M9uPBKAIwWQRnihiZ/b7rblyYUyqG85EwiNtInZnKWlPbnthBM35U/Nl2KTdIYjs98h+e1nPfg0J0
1jFLMFJS85AwJAIhoWIqimkqKGR4nJogglPjIPksHMC48+dtuTdc8PkjdC6OYcq54ScJjOyOVkxDmtIiYR8mhUwdFhrZd7oFiDUJlEqU0zAEk5ZI5ZVG
0Z+xw2nVBNSVEBMtBLFKDJRTAQjTvHZLVkRJrANtNZLssNKUvBGVmLgyVRUKETEKmwuwLgFcguUMq7GVUX0TmInGUNgXGUmJgGY2XC4ymwuBdCWFAnYk
BTdVnYsoogijlMnRGGsKd8OHtgPDvJpHIAIqneuxkwgZ888YkJCEhXbILlzSQlNMEEkpNSYRkxEMLVJoQFXZVEEHIjjGYTGFmXWYUxVVFk4xMME0U0RT
ETklGDETERTEzQclEEcI05VBFyYc5X8WxDnYfjt55R+OJDmRRFHEJCepHqXZUTA7zicuVFXAfgVgwSvG2wMTeTaHJTZWSGKUOttZUVE4Qixjpd8LYtkE
DtEHCEFFd3EmCoNd/MS3TrR5Cnk40hj5gtt5XecG3kJ2iFyfYyp4SQPdcKdRJH9T3ePb62yHCu5kfVjvruMgnokPRzuig5FUZQkQe3HCJwuq35djjPWc
wzrDkdK5WJ2FZFy6ZaWh1cFgTmnOje97osF/sCl4qltpBx6JTDnCL+IPpQ9G9t8iFA/DCnPzg8Bxe6+d7kJ8d7jzninMutZivQby85sojiAtSTMeGgPN
m9nk0VsNtYyIuFA0g+fp2O9fHnHREeTsoIh1Nb9Mcb79xzig7vGV2c8aiQM0HDgPpuhkN5izJaIMq5zrRqWMEpoTWim0Mdk1WUnLw45WkS8JdKwLaXAI
ryXOsOd98Tg4LWJRPs4Hi3FDIqlLb67snx16MjudHxkTKAvM5Gc/GOEy3rc5TSc9nURsxZDZ49tSVIByku5fJA6nQukTdhUUUFgpDlhoNFOdgHI7DTLQ
k7T/VhMYaaJ3EKJ2LIxFFiiI2FYKvRN3N6Tm5OGoROrArtsHW6ZEYIjFIIalkmjJZGAnPe4Woq5bk45coouWdj4mXcDyDAs7EmnYJxEx78XPk8mwxDhc
jedTB4FgQvG7hqJGTmTs6Tm72b5nNaUgkeAQwABpIXc4dJiQ8OxUTNzsk8ODhYo5B3YfS4FvZnRWbO6WVhmLrJ8c1lZN2A9syKRDpzxZ1BNaDmqPF1tP
+fRrxbWQaSyF5uMg9ZVh0iM7LhD8RCcVDO04JPyedu9AsEguFJoXacOyiCooqqICmZenLgU5VoREr46chwyOR07ElEQrTERFrWRMHP1jEB3hCWBOIAxG
RiB6pAppgCeWByttYBpTZMgkTPOH/P/Ribh7DsAPAg+EL2/kvoYP7fEE7ykolGmgWhIWWBiZnuT/qimJUO+ADECQAaAaAEhSBpGIWIVoWqAqkUoGlIUZ
aApHn9HpXSDUP9OZtZqHRBxAEY4ZciqKiiOznYURBTrEbqP9K552fPPKJ8Tl4d89wbgHV8liJYKGiAko6J4qvoz6Af6JIihiFHQqf0jthMAvMfwvbzpP
rYYhqA2khakrsH5MkK20hGSJiD9ScZQRym+Zx9JpFQYM24yQ/tzWh00sba2LDk3+q/A0ckVE9ZeU7Y5FWp98zbxqcvJQ/pGP9vj8QPjApmy/jyfedo5E
pEJEhrAtYRFQQa117rcTRHvTiucclF8fA/4EVzzBamQiYJEaQH7kQHcOQHsM9vkrgAHiv5nd3HeghvCTA8uREUUzKFUSREEsFAUgsEikEjEixFNJCyEE
JDIylFMSwQQ0LBDDABNLEh98O+GDEFEmrYICmqUWKipQREVRUkRARKUkEUMTEhSRJQzCUNUUQEkBUEQRAVBIDSLuI4OLFQ0TUoFKtLJZDtY6TuNRtts0
vitBJ5OfR7dJIpJEz3cc3cdJQsUhxdwsigiEV1CidCPV4I0uEdnt4O9eOdNZI127g7TK7yXQR1sdSdD0TgWQ6p7oOu3dOhTqSuRFDu2xZ5Dcc20qI6oO
mOSyO3UCzidw9cWXcSCgg5ZMThTKHTY8m8cEoE6BVfZGblk67uid0RDtJueTcrzrHJsO7u4kq1OiVBHNKIlNhcFQQU3T2KoXK4Tdde4u97e8etHknbsI
ORy1rChm7ocRx2Tlrc9ZkVRcO4+eO3k8nfPB45HygvZFOjknk6bnu6e2ijnlKJOgsnJxwD7J5PeV2eE7h4Xl3k58c8LuSFC67cHukF6L/EOLsx7uhjm+
dvHCxU053qjsJzCMVnzwXI1rNgjYYidrUzDpYiJJ0JmMUkJEMtBxmPFvGAe7verMdheFJDmHQzD2VGiWYqqROG3KBv2HbaduHGvERQEr3RhSTElnumsn
1YcMCJsB2gLfz4M7W47cm32PD6GxX/jKPD7ZD7ht/F+OgPyh7o5fma0hZjRa04wGWUMqlJrjDIe/ATAPRgdEHa+fH0GgiBieQM0mM9v2GjbZ+qTgWloi
omRpm/MMk+lcD2A+g8teV9medcPN1P+bMwSppnmQfQ9L+03T7P8WEU9nI728/bZwh68irMdj87uKGyUR67lnZO/HlnRLgjbxw6wHODx7h5e9T/ZJTRSR
I1EpBKEwBbmjt17u2uvCvCdkMCg42rZip3tFw41g9KGxkNNdnMw8um97znQYJwtKLmGs0/pQ0AcCWnBT0PI8sN5IO3z9sZ9SxU99z646ZltAXD7tGTUW
KWsCrrLhR3cGYwYoz3YbNQu2JMZjVSZq1CbAB7RkSSUpRopiAIiqDn5HUPusCDj8xPqKiHsOH2wUISL8uNk0bG4ns3Tm+3A7A9sH2LOJ9OGqX2+uvYAn
6fA0nWP+qNczr9O2IGSZtQETabEH8v0D7h+X6/1svotaoQFkHiAGQZpmgsjC8dGEfYq4/JfpHRRMRQtPtjEAUFqAiQN/QjwCCTvZ8QEvxs1Ae9KiixZL
9Yai6JwzzQ3xVKSgfTa6zIuAITIly3Dk7ZQQ8G61XpD5zDEdN84B+ET7EoUZ541zFMzFFzCkq7jgcc4F3Uoq5TYUUJOcHIqiiiJlymUEURxJLJVQy6XB
BwJ2BBqwvCRWFXEtBOGp6WUFdQuO3FkQTl7uzsRGe7HHFw8j1iIaifc0Qy7J1CQeyl7SSk85O/pwV9BPFLhYkdGHhHeH2Es9yGWDjERUUQRIUOvntPPy
zOiF7HYbPyTb8vYs2zTJ9r14oHixQPwSYTam9iqtEy1apokh6UykKgAr+8gVQUSub3J3ACsU4uSI+zrH8+O/Z66Ab6w7niJbVOS7Ck95xeNrFYq80qKX
hMrOR2XibqOlN9yy73UDi9znmHsgHv84ep9CdDsKDFVcv66yqOFCpEE0fsuEyq5gqU0hFYMF99kTRBBEsTKbO43qeqEHFEqqKCgjlR0mbQI6EaETn8ye
PaXIrlT1Zz89HCIKu2WicoItQSBJJK4RyOaCBmyHPcQq5HCCLITlJLJlUzlmVcjsjlERR8w7zvK4FXA8SK1iwquUQcOrSooSWVyiIqirtIkVWBBRSiER
dkbyGA77+G+0B+c9G7IfvhT6U+EPhfpCHkBo28Pa+067icmRUPBIDlC/uFWVKIIQNjc9sPKOnqaP+XxN/n0UPs/mPIKVChaEkIWgpmSAIEiGSYqCKJKB
pFGYlQkSmaVYDtAgRCplQqBEIuwnxQMBQ2IiGjxWUB9VQgBfH9saXltO5gFCdJNMmiQ5I2ETES0RRROGg1/u7Hqez3+u2MBCbBG1q9XM9WGnSXwuxS6n
wP62Z1gSHhPAgTD57e0byAszOAyH7w6iAfv6A7CHuUA4ersfzPsGgmoqIKiIEApkiJSU2UlRQ2IEKjECny31B/rPzBrSGAlmiYsxHCCCiiBx+GLncgef
s6YFBEq01QNIFEQ0LRQkkIkMzURTR5IGwkKbgBpFyEdkP2QbQIUOhJAYlGVWUXiNIURQTESU1gwiaAdAGbqOSArkqIOqAilSGtJlURmRFBggaQDx396f
ADtg7+D1cSWnLRGtOFCoP8gcR+esMQmkJjt8l5QzKyp+XYOzFIQPIgYZKnuPAif2SH8QJR/m6H1dg96PykDx8Z8eRsO8iUiRCtDSD4ygHu6H0mCHTrVX
1wHcHdt5EQHCKfuBU/nhEQJgGhAKBHuvoA+b84KRCOPqWooPsDcEuBeSd/qYA4ifOQ+Uj4JTMgYT/pPrzaKx1ZRYt+DZkKMMPuNHq5+PDtOR7PSTso4v
rKOtVenwRBU+ShoDoe1OA+iYiLb2g/Qfav6XOfszBPEsMvbHtl2g984IHJIM2QnBU8g8TvB8CTf3XthyB9Lncm+CZ1dVPYx2gD9sfU7SJugnxhP5XNeH
S4eBNdduG9w7sBPDgDNT2avDXVPz6wzj/u4ONdbgpcpO4/L1k9iED6RR+tBYX2fkhCB7pEPiogfukF21AJ+QadCGX9cwIUtMpBVKAkUESspEQsQ1UBRQ
0pQBSskFFLNTQyAVRM0kqUA1BQtKEy0iNKQQyjAqahTiT75LdsizMOB93dg8O18vIefOJPidRroFtsoYVym3hR3PxXHug8xxLhTnE4y7ybcigSFRuddv
neQ5vkcnx2JDmfJlCEXybkmAURTHh3J7D820O+ciu5hDXyL0nQU3IeQQRN0A4UUE843veTmMKgd9SGEhUyEiu4SA0BOv9PAmQAUpEqFIxRIPsDcwtPCN
QAqVJCoUpSgkwLKUEjQisUmYAg5KH/OcszBBOKTECSuxziTI4c4CK2EVXRaw1ocuyrkHKKqZIGiiphaJAkiBKlaghlItSEwOKOZiwlKpFEOLITtE7bH5
s43HagCxGnGcIRNAUpUlTkZBFMs1MQBFEDgpP8OXVT+QpJYFUoEkZ9EXUn/ORfzj9JR2GECUwTFX3kt8s0JpMd+Ye190ct15HLB+n10ToJPqROgj3kUU
UAeQAHtoCZaaAD2hKHt7lS7mjWVlYUWhUrCoBiELdyFhEEtkccCXJYhITCgp2JQYg4uDtNwjWSQtzHaoidFKRSritPVhzjjBAWI3FmncgYnAC7BIKtw4
HiTZxBdjsmBMTsqgCmMMQS3H8bjBHyX/QUV+gJBJSUWflblCgsYcnb+/D93/27993k/0P17X8eswUwG6+o6/n5XkbJxhf33nTKngJm3+nJ4CYK/18bEc
737SK1wlg6fOPmrCQ6OJTl/NnKSibBiJPVuW15N4hOkER+Fa7H2G7Hok2betOfk0Gu/MIIDIRXXGUDIEUkwb7Do6jQNpq/LPfPSFZRSkMgBIJg417pum
DPdVWpA21ygSpX3VqIOcwx1dRGhaVqok7OihJosE2aP0goDA0qIejW5yRp7Rr4mmVwhJaeMrnJkH6FqB5ErkwnpUPiEyCF8METOc5uc3rHG/JmYwgcaD
taIHNhUY7Pv7WpvyqJ4IsximCe6lI9WuduWa4w9SHHVL0psL0ckfVb+fWdYiZafRAxokx8MdNBqWphhA1tUOuFGl64vAUkpM6gpUhoCkENm8njsvmbs5
tlOOuB78nr9XWgIwPR4Q2wVEmRNMzN86LheEm2XtZzCBiEhvOUhnFk3GRE5XrrAmiChyXhy+FA2wTSlp48fwdCBJsbkalh+Cv6iuT9G9dFvjGMTpZmJV
foI5wuuouy6s4bu+GTZT30GIKSgiWekn3VolgYOeqsqoSo3KMFfLWEzxJtp9v2kBfRmR+NVSAkbWSEQkJ363LNHzWbkIivXvYUME7KBudcFCQXZg3tUS
zUPuOjZ5DTgYR66ucZS93N0pmNuXpT+lmJNWsTjyKQwfced34Jtn0zfZ1DfNNat1SpU+L2xu0EGUY4xDuoOaprmqOcwCFuuxTYukIovvqwUuRoRjG2LZ
UEp6VVi6KgLIShdgqJNdq66isTuAn+/Tni+rkbhfryYgO7EuH6LfTPpWdhUeSQwGYobjTmHnwJzzY4eAhaJCi2oyZBh4dooHuRhFGnBUJRolghtCcjYI
4fy9bj52o4CTMEIiGBxmPifbpg7LLDQOT6QqJ0hEoIQ2Z+6nFhCHroNNEpsfYb5zdAephhwoiAAuX1PVBQrQYZ+uVqwFCEGATWsYqUW+HBguzv7Wcc2W
7CcJVtFNaYp5ct6oo602BXn+OKowb+/xMwe46sPpNBolj4Yc8DR/BAUfdKKyS5ZY05oH1sCxPtqNazRoT9XMEe1PuWCeDZ89d3853hgIc+PRYRgVOMMN
zJAbDP0HIAqvk3T8qLF38HuJEhahQBPr4jPR0OQ5gUSWct9WdeOQNh0HZoBhZAp2Mk7TsLZIcIc+dDTNsKclhrpZJ2zfx5+xvpVgXUoUBJ0T4lpdzLsb
6kLeiTcj5T1T2JzwoIhwmJvl4VnFwwvV1cnLxp2ygUq2ASaqf5tKcpSTEJQ1SWxzFk4cJtAXvIUgMUb+yD+kSKSYtue9X0vVeZpL5GkxZGqVkCghkuSK
NEZ2kRQvxazTCsSPhCQ/w3EuVpWYhBqQxBOeXFglLypRwGVW6TmM66VcAPRBQZXbg7SdsOUd7GpIQ58ooRCEGGYMTsq0KBWHT2493zTprrnXqXrWZwm3
zpphsDdKiZCpHGMNQB2+efDz7YNcHZRLd9xIf5yOuhQ14jMsTrRFmnMKkbxp1jiaQtMu/q3JtwYPpsh+t43FVVoSrCq4SSNoKTT7MoLnfMHlJJefZ73T
1Lo4d+3SwMc3M2D6nNNeyHNsgsiLmwNwUnozB5LYsXKW6aKaA+CAPJszSNTOVXo2PoEfiY9ZITHivWdDv40PRyUPLQHr2FL4mSmsAvmpBlRZgwjodS/S
KBOHM808naFiDD669TuCzfRCgMjItJRTEmuQ7qORZsRu3jdObKNlbZ1KXI+LvWOXxV9pgDf6acVISSgW0xCIRHl0/rL4dfJC+bR+hb9WV4ws0/wkfUdD
8fOT6P2x9cHgxIIKlXh39pwkVERgwQQVQXWzvo1OTIez77QQBGc69n9qs7PR6KBkkxKkHe5uRaiwUhdAQJBNr7PzFQ07X57bIiiiaNpMByRSiElyxdDr
ebE3do9Rm3HWNm+hs3IEg+0393LnFBBsEwaeeFMGeG/voV8I4u8QIrE66+rzKxZ9SmNU5n1Iz893ZoegtHc2SWURaAKZOhZxK9+pnaX5vJFMIdFiUN+0
PgwKOYM1692yJ4+p+BzlvutH3CeSNYiR0RsiaG/KqBJz0ZyX0osew5n75Iony/WSQ8QknHBbwKrb3ufNLtadLnm6pTh8p4F2BWzuRZPGHR2DG7UnIoiL
0UyBeKJA8IjWBXpD6Q3okhouH9IxRKIy591u2GUj8pcwbk23E0hOr6wCzEPZRHpSCekSoG2mCXBVAKGytypJUZ9NWKjRuB4YlwG/khYOn1gxyh45+L4C
anyl2b0tGLOp6YIvXWDn4mcDe30alAnSRBbQDIClejAIPYfYf26RM+eWSSIIMAkSwcJ+3ME3kWPaEuXVNnxV8woztYvqa4iDVCuFufDfv31EjZBb3v/y
6wbU7lFNlAqoiUOQGxXp+9aAmYwLX4Ikr5mSAeS7yx+bOUd+kK4gkRWOjcpWf0vefJdX12bBHT36G3vTp0CdKW24UrystNMUsXWioGra477Xj6uZ8e+s
2Z1ssdHKbh9zDMCTEAyhH24IxUSvewRQUmMlRHobp328318xuJ3mHPQY7xcB63vkpN5lfl34BY8GgKc9FwWGiKliNAAdeb2LpcqSqy0GgQCWhtgKJjRQ
PxzzycG1tt1ERFx8deo56RAxhCtyPrwfGSLCSMsWGECD76FvQiZAfZbGsGTZ0hMFIkEGBGZDDR8I8BkgfODEIrgeO3KOkNGjamhYpIJJR58kNiSFeiFM
iEUT8WxNhAWYEn3jAZI0shgIcKwE8TLgxuLqTStOm7o14Xb3bbexTbFGtOEUrU4U/PquGF6e0xM7Qrz8/JmgWnbln70H1598+BQddYb3fAKxQww44OaF
URXOMOHL0s4JIikgBuCtpcjQ2wpA7n+bwTW9PT8adFdISHHUHj+xf0YtnF3PTgLii9oIj6+cyRtEq49v4csj2kMIRErxgMx38t2bI1Pw8rO8z7UImpR8
11wqaG5BIUyIM072U7FcTbYoSBBrS9tYS1uDDKig4G6rhyhBKrQipKqJYvdxRnhxhHhskwObCo3E4MkHIUYQF+xKJZuU1pkx9PfzPLbGF9+PToV8qfrz
IMTPuRvsBUR7lTysFYhV0gvoGLOGmVdkgpn3MziybxI+6Hx8VJog7Ho4Jg4kDRjdJk5QckIxsP7OwRFST8WduhPqkHJHykSFpDQyvjJdWXK6ohUA5EOU
hY2DqUD4VWU0oLYz6tN+wsQbJmo6WX3Ij7dexpT8NCWm/jREwPgHLXo4PBrNCliGjMzKcWVB0O4zPTNQLcby3colcS1YEgyAMcVDmeJnevxl/XMuRXJk
yFOizX0FRQhocNHDZ2q7xS4vcMIsZk2Z3AGxxF5BwBIUhdldjCFNkGDAkee2SBRgd4FzzocmF2BDIjrbYDZFAAgz6DfUpkmSEjiAkjKvePBA1p9JQQ0c
HACkOVPFVGQjiWTnZcp7I2xuUJkuTI2T9utxaio2S9Soh+pe9sFjLpxrQWCegxPKe7ze1wxZiVf2Q+J+zHv6was0OG/lWR59emJI6PNhT2fQYlqpV5J7
+KEjPSD15UYTz42MJ/bYd+B6dxTlxCPdSE4/NrgtMdjEQ+hHWb/DAvc59kFQMGvoIOH96ClSQR53AlyA4mZbN5Yb3szPGy+ydOeu/TZR9j53ahrvhPXL
2RSrhvky1aE/hIZAwAHzF/MREzg/EyH9lo+CvhpYcVo2Mn5BCiCYotphQUomQPg8sBaWC9hC5GwDGH7dr6aQ2qnsMWcnJs11Qes8uJMCjIAKewUdjFxU
a0ZwtWparYRRBjHKLVlJyvIb1xEkzrLDlLfKjiwm7DWEx+suyIj0PfcATA3+wF73zbgccM9DJtZqMi2Mrujh4U9h503hhNpkj1k+SLI7ggYD8+81Xfxm
wQwQPxXNZfROmNbpRPJ7kVhU0sBB4typJsZ6no6Oznf7bEsinffXV1Z7awIIEny0H0bDTi6+F5Ni0PRGCb9qd4xYvpgyjq+pGz+97pSOedbyhf5rA6pu
cEqexXXlSYs6z+PUs7VT5WgBA8iAgIr2Hfj0zr8qdt8TEFDdqpMt0nGDRLhV2LWc5bJG5EhUGK5IrlNQAABS/ZATdMJmDsagcc+et9+TnezzMPt17Gd1
ixeTxAgxIE6aZgKNdgUyHlx5+Uth5Trx18nph1DH18pQ8/Pg8/GeeQ7wOyGhXZmXqmcQG+fhMAaA8gAdq+BACTBgibAuwD469bsVYr7rXKceSUJDkt4o
oia9uHJZTFDkWAqCIhESpVYoXV12mM7EOs77QwTd78/DORzPTmCbDZ6F5oiGEVNGQDMS9cxIwijoVRkGtUGGDhw4gegPcxmAA4GAiQUOGPk/RrcsKfV+
sNjWtaqrmwvqIjigwIMqd2KEQay4gXJEsCJKBZJuITXCYnctx2Ge0HA7eZ2M9fQCd5nWB0AQZKmQ9NTQd6Xc72GspqW9TxIFMA8Pa7nFGbOd69E1p9Os
gcw9U8efUYzh4tcOcoV+floNAzSU2xFzjw+Jo6ePs3EuuuwBuCc3yhDXWS9ievPPFOHswRMUzfi7lXYM0IxgBQ4CId9asgcBgunYo4G8lQWdYBz5GE0j
3pPhlN9rjPCQ4syLvyyeIJbAXtHzxoidarBQ7YVA1vE+2EyL+tqX+0cHBrW1FCjKBM0FEGd0ObczDJ+d9ixyx3mDS/SQFSG1HoCMzcs/YiT0RmhW+hq4
gxJUo1tXnmDNi21fpzLQ3ogGYEMXFhCJJJBMHcJWYuCCdF+q18KZqPd6dnPldztn18uB0TbGVsBZF8k9u5Sp7Juy79O+bPLwM9E4sktdhDTAWAbkUyuK
9Np1rXD3fIWk3Yok+QYUoFdpsAKwoQlAHONb011xFhK9dMgqg0Fgd7UDZhXrPhS53OPMze+nTDzdJzExqxSJIM4eizfnurFnV9sleecypQ6cU1qg1qzj
jJvVJ5UoyIxB5out3Qs1aCxRQRgX4lGRMBkDMpkwuufOqNqLNfG9znztXOyLM7h5M+6mLDf1fWuONbQyV0KVnswLP8NMZKdffPmhXs5wj0YwEfJwP3j+
FWeFDPtWTdIEVtTEonOzLqCgmXBuB17+A20LDYMwXCMAQicBlZ0wSgGoIUAogTILtXQQNW3isXWoxOK4Fke+GeGXvZPUknUkDuFF2HobNnhxO+u+Tswt
ODA0NbZTsXN6DcaJNMWIzTMxpfB3hvKIi4DE2dDeOsyGKTFm0Wu2SiD1s65N5KrRa03GdBDXgUehbj4Ih+qYFIr3gsjhMlKko+qbIMDv/rtwJMFigYEl
UKg6EZEnPwbTK9S62G0XoGA9dZwL1oQoY+dETvLTy3MFIByro4EtAs43NVclG/hGgj9urX8hXkT1yJY+69HwWaDhDfyWxpXMBDiEYQxJAFFuwwY1Z4cV
Lkb9mZBB6hOpFYjRlYjAv4A+xMSPd9F5KInA/tKGCRr0on76FVcQL+PBrTWZVj7tuXzcp0GQ5mQJI0dndYDP3YFcgi+iKzo1T69D22KWPud88HkzNtgs
0bC/M0HZSrxAnB6wT0PTwYCSFVTMbOCqHbtkiiW3UoiN7t7z1135afg5ysT6c0J/Rb62xYa2HcGMRE5zuC21KBwIlOHR9spZQOE1Ga1xptpe1bjUroTD
scK1lrik7xIFiIOhgpgiYw9ETbv8qYTdkIcnbYbIV7ddtAcTZcirEdKIJ7gkYSLCDI5ZjsmMpclRUhflepHFAGjrdDd6gURBtMOUGb2sH+3r2wKBGwTv
oomT781nr+4b3kUtKZpQWlcuWKKChBBCQQqrfhc7pg280d7uwzCxI63H8voXZhAX3H4QMroBmxm5wQ0exrZgZIGTWgZgHhtEUwjsJo3RZTW7oEPGTgc2
TddiE2OnJwNBNG5TXw6Tx91V4IHK76B0hybQZADFxO86PJjg7cDhJ4rsPej93Rdw5gb6RVA1qEMOw2oMApe0NhqcTcyAVABYUH0GBEAEMfQi/isMdgpb
32xT7Wfks8Nbm2Gs5LPenCnv0ZpNeJ4isN58g/hO8vlJuEoeopoHxfHEV4CP1nL8fwr55ru3jKhR/nn9KGHCTZSfo0ScH6c+E5HKG7em5i4vIiZ/K56k
fOZ8iVFnrDUsvHKHgHUtg7Nsv5uaLR8PC6dY4ONHsLhZ2sDgggcMhO2tmzRdnJ7725vPRKhNcvhk0gb3WQBVxoPuUf6ohCZQGQYilAOemQdVUcYZceEN
xgejDobawPG9nfU2f12Hc7zURJk59en6c7rW2a0ZNmHAyHRCROgWcQHzfCZSwMGYch/xORge+DmRAkP+WcJeq8lDvE6mXaQ+qRJo4qKsUNpUCIVRthvG
cahoevfiTgfHmZhJvmGTOjIVFBF2cOFwtwMx6Tgw6p8IB+6h1YdbfX/p59brgkh1nKT3ntUkZ8PrAMQrTMMyMJitM+OjNW/OwwQYwGIrABGJFISRJIWb
LqmXpYRdZmrg7o8U44abQmGWcDCuao5ZQ92xmbl3daEhXImOkWlGQVZxhzJlm0/eMMZwlIgvOYRBRC64w443lUqt4aDaEd6wzRYHSzEVSH5SLGG0yaOE
1rNEsBtDKuziSpDcZDaQDEzcph11vNCYV20DDmGtKQkDQNeWX8OvTgknTi866Gtx7CxCXsdTHpA0rBEijzSwQtumsqZhydo0KGSlOJZk42Wxlm4Xv1ZJ
3PbVCkgeEhYP/JNa+HsdjR67WbaAoKPj7699VNUvPhTSb4v29e6GAfKT401Jv08vch27feuOUwQx9ieuqL70msKC77Uxk1xTSIkyb7yTqxQ+1lRT2tJn
wl0ahlKzFFZ9/30d+76HBOWUc1V+1W/eaPlFDr8+A6D02Xj7rsQ+pnfu2RQWKT15smfMdkBdEBkI7wgUuQLmYqGQErUAqQpMOeoXO8UYlhaf35MyjSxW
RE+qbix1cd/D4vHdbI1w8Xz53V8TkaJB3W3J8e1eGZOMhlzBZlqMQy3E9GmePFnAm5zZwzTq5RmBicDMTU4LyPqaLrdmJbYaQxy3byJmqukpxYF2cZre
5OHSLK0LeeOrfb7j73L87njKDdPFHcMX1696PqCM+8KdOF2/nIXFF+LjoZRAIKIKSBNMaaiaLeWoZGqbwGmpSAJQOcwsbezZ5r0Hzxx4+u+dB98Ww8+6
60wVZ3Pj3uVVzkhxMIbu3KOmaZjrVON0x022DaKG7LnTNYaOjnGsF24yZhdZYqutUyA0au3boVHTa9ErgrUWLwhVc3rAdUOEn2WhqiHWhTcwPRKQKabk
7mEUVVdzz48ndufwyovois3VXg94e778dxImH53176+NoHYYvt7hC3hMfD3cTlDw7EIuPtnhD47uZ6l8U+GE1QKFNtDDDdpmuDOm9G9ZDi6ckqVqxFzD
BwqtVa0BYGfVevHwk/Z84By9wCp0ED0L9v2AGGDglK4j834Gbp9Pv+qclPqcyzP3bAgGpRdjZAeQP0WJ8jq93cOKPM2gFKgWy2L60kjbnpmEYIaGYqpk
L+cIuwgWoQOfv5viXnB6V9O+jcvN59A/aknjviSSvsitiyR12ruIzQoadZTL4Km9YZdFqbkmzP0bLyh0ZJkGoeUq7QoakdqnjbrxzTYzceGggizUMj9n
2vlqjDXkN4AOZMYliaO0p9ccWrwJQ+2U5O/XmbGx4HOHgO7zDnaeSjO0RGIiDoVEpMtzNslXIgDE9HEWatiga1l+41My4zTWSmhocO0MS/dTaQ01HQ2R
VU3EsyjIxEY8abd7PjPwTcyQ8PpA95CGcoU8fL5UzLmNSy2lWZbMjUu5whvtLIXfR7jvbqcEzxcGMEAfv9t5nm1DnSdHd+bIYrA3q0GMFkxCw5KcYBTc
z2bodSPw4449kXJ6lEXTHOnQDp4ieaivR5HD1DXftswiQ0YSPTVQMPIAJrNE6pBB+26LRRkwYoOpEOoYiqoxO8u6h7YfBDoH3iNnAccXD4pOgImvPbSn
TTrNokyWwmyZ8Sk84IPDzLp9+7sbXUtAez6fVMHpMkxRQQW3aIPzO49vyLDpzyHwKUIprUHZkgXDBn7GGJvYySh8DUwix0LbZMwrwmp6Oy7MUdFurP1N
PprvnATqBx4G/HlSjOQ7cydPMD6cfGPVKnA42YbDBO2g2XDRjPLaTMGLEnX0TfKzWFkOxMUKKFOJUCGrtnvE6AsEJ+IfbyQUqAiCCgO+w4R7VB+UQUxo
loMMzIk43QcgKuF0qkui445RQRRcLUO6ymcJkZAhJBaKgQsFl3WLArMWiw5MMO3QGZJhhmVsMfYQPP8VEWKoqkDrAAXabaeQuh709Y6njgeXl5G7r4ba
3WvXCp7dM/n1dULsL8KUcPQ21iTVsXEzhKqJ8rR1jXFrb0wq/cr44G++rnGTeGuNYVNph2TgsJkNJNCMic2pPodtmpPl6z4REyDvLRL6W3vgYzxZttXk
awOyGzmqmVT/VSxw9Yyiw72o/cPnmm+lOTh2LV2C8AMoAmWZnNRaqqjwgdfqB/of3BggSRFDEyAczoChwxofgb/rsSfIOWeCXvzxqFNHysFJKyHH1zaw
ybD4+UofhIlU0RKFAskOx18gNztzhQ4T8h9QDFDz/mkIvhmRWZhNQjLNKBUzTQRBQQQEVIkVMPGpQSIUHZ+juvkGEPZNg0dhxf3+tgLAWSL5CX4/Aw9T
QVnTdxxBPTIZaSz4IWpPXCcUTOs5tN/1fLfpuXj8uNPU/hLugO8J2KJncG49T/JJJcUfYgGw+QgKCy6Q4DlESpbaD1+Ib1sHuQxMkCAN6CbcwVEYiIoe
caxOKF9PP1JucQm28ciBhuOsDf15wxnSeAG2g4faflFFpDE+lvkzWUiokcqB2CsQMQhRPL3DwWaJYNjK1iAcOVpBG0SFhHFKQJFowukRf3yOREM7bdIK
q2hF0pmGTDK2InQMC4sExO0NQoWrWwjkc0BbCIizCFsYhcbu2sHAgPWDXWxH77zySBDsSZMImKmKiTkAYGKPes/Y62gCgpydE6QAYlLIuCRTCmRwkGSO
REhEUGThCESxLDAP5QjtQVRNLFUQbglAG07kZCMUJMgTKccZMwdDDesMttQyO487LVpNwlRzyKCckd+m9X12g8tfHk+r3n3fABu+qZ3zxZPUcWkuOCOI
a1NQml1pkMZqa3vQaV4HgR3ax4stobtixrqGMxMzBNmZhUCt3McgmMKimQ3l42bHUUzBzAmApBUlSwgJNzFw6ubEhhiQE4CQC30B9ONwIHZcCCP07FBA
1IWVRBFPhHc+vnXvOt1mxPi91sq5fUbkPjluqImnEeVsUR3eJDjwJuiOguN67iPbt7vHF4QfHmq4rcV72891FHtnHIQdgjyvdt1Y4OfeCE9jPuveZ5T1
Hs+3j2968IXm7u73n3lF9l1RHuU3B4DGg8o4VM2xpNCZQ84wXz5DzZfJNr3YU6JeX5o8ZD4CE+O889eq73bbrGj6zvCHgcHz41EUVg6JeujBN1SA3dx3
TQMbjim2GHJm369z2Dm/4yu20+w9ny31sM29qML87WrEy5lyvdvjHu8lOnmo+OnFBgeDhPowdrq7dObsO63dJ8A7fRpHmMO5RfHei+gxd4ZmJNIbHJDq
gUdccYQ0kVUO9OCTOR+hn6/bXBPO4n7d06zlFiickZTJzevZ8toGohyusuKbYGf7jiZxqiFpwzE0NioYlyw+1ihDWvW5p1Tjg9zjqcEJt2HJRkXE7ZY7
oOzEkUVTCVsvyh6knt9zlsQPixYS7dPrhwwwtqUtESd8KYbM8/HUOTU8MWWfLLlwpkMEUNqeU9t936jiSrwJTofIp1Ndsh19JDxFPM+skoyTdAIyZLr1
GmGy6OnU5jJ5WwWRYRO3kaw77lFD48b4TW+azhKVEw89eZZvHepSrs5eUBZwuznpvRono8LkEl8pUFGQN+mc7qqo/tTXWUPfZWuq+Qq+Y7CPdJznnMFT
zYpwn1w7dGd+q0OVBQDe22klEEEdJA5wDIFkQHOSdiATGwtMtI0NIUNRcfiHuf0S8eDnHmVUMJ4EmQHi+K6RTqR2jDnhzgNEjkTJvuiUWYYdVI/C+fr8
d8xOUNW4L1u8In3CFL+Njz8OC/b+Pz5nXifL09KKZhkkolJR37HX3Xie+zpujBAp1HH6wuIkkYgJ/Z89wKJ8n5egt51EFFqPwhlIc+fM1sb624kfU3pt
uJSogzZ69Doc8YJ0zr167VBlqjAUGCIKcG21Doj4cHY0yyCJOHmHOsRT0+Ou5wHT09PlJGexOIbHu7EO8wr3vbAwERRCU0WCWRKQd+YUeG/pp2QIOqhC
D+sRHnogHrgY+afJ+rR+4y2+5DH3eJcpZ5+JQ9PTxyzy1DEWWz5fKCHfWzYevtekBt73ORtBjfnt394TXFnsDwoENPa/SQDeSgN9IwQBMWUC85BiIrMX
+pE70BBAJHvCIMwnWP1fIDX6LJmGGmacI2Ycp+oGEBCOhHVSYYHz5WTnt9+4YY0EyFZHctFOaE5pD7U8EexR8O7q9Lcl+BMeBEn9DdpYdpHfCQs3mwnG
U6ygTPZFu7i/kxp/wQWkD665FAwJMRoEAD+roavLGnhTjQ5buwQWPmlANCY052Av8Qx3ysQV0q82J2dCneeGO9G5SL4qowKkmRlpQ7jL1LkS4DCRhCLw
E2GovoDp3oFV3tVVLYiRk2liEFCC7qXMshxvnO+Ni8eHHUkAJqjYntDfNuHGjB36FjlxHO9w2T1BIphkwZMe02NhLzM6ut6Gh3PTYKMbmGvJiTZxi/Ql
vNidyN7EnemToFaJydc46eAYCDR10WuvBhq3ep0tBd0pEiRKswiUjQNMSJOhMB6kb7L3adoHUjgq2Km+OpFMnul6spvLtIGwzBAxgiQN2AbaJUSAlpdQ
4YI89t82NyccjUOOL0dCpxvZLbEttLFe2d3WWpopDu99WaEOVYdcsmnSIucAQvBAeTYAwAiJ/vlMzCB0g/mo8G5bJPhO3Nm+OMncNKc2EA4h1O0jM3qc
WgiHQhtCA6oXjnEDO7EVA0u6i5nOEMVIiuEEyCIKKQmjLvM8t2bEOMOXBxvNoXcrDME5pr1OrOJEkEdTENwCFGBnAhbUxClvg3ggOJNYcIE/4lswIoIk
odS8hG0y7D1preoYztdYBMumGjTaV4j37m1dWJZ6J4/DljYGGEEBoiiPWwJxkb6m5F6BgsTG5IKLOpKEwBtlOqdDlmx2MF2daAmIDRBMocQTl9CbtSOT
hIHpq2NfzfsR9yEQDce97L333B4PQMW3ZFeBQMKfpzhxzxmI8Wrt6GcOIiiw0l4kE4X0mXIYybQF1czwzoCRxBaIVPREbW4AXqAhhigZOtobpuwRsHQF
cSJrCmfc5IwgJBHzu+dxYwc0CGgKUddTQUCQye1vaEwYvx4OqDgiI6F8L2e1gk4NQCJ0iQCWAEK7dbu18u2Tbek3/5JyQwPFWzdKqsgzdoIIpu1zpTFi
xtG0PPWZpMcwejR00uMd1vFoepsUvLDjgOs7Q0ttsWyQCSLYiLDV5sVOkBRsESoH0RA3qobzxo0IzrShhCZZcjd6tAySFUwdi+MIyRN4gpyaMguEhcga
IE0lRDNyFYjTpTo5xwFJwDsNAodB9Nbw23iHfhCIi8AGs0X7foBzkZQ2Z3xVIQt4Skg1NAL3nKsqr17q/ZgYq6p0AuhB8aF26njt8kKybGuzwXe+jo2w
07NF6pDleNZzIeKEdZzYdN8TjRxqneb87Ekp22TZVQMDvLiHciBbAffYsZsEggwguDA+/XUCTIF9sM06g04p3MLJsZLkOKOijjnG7ZYg/LkOEYtmbGF3
UC4EAhJAGFMbU6hKBeaXcxAqtTKkxhW4Ex2CAwC6KTigY2d3No3CoBxAm3LpN0BKAmVc2Ai98ZFq7y204edayTztmOrZHk4xyigjHVqYs1SaQN7ou8sE
0NmKyY3duip1hdTpOREVlDo+gfS0MjPOMCBgSBB2qDAHTkEoTRE9KWbGZfkzgFRdJgZYQqBRCkFom9k1CsFiMXLRjBIx1SsnOyNUQtZyR1u9yix28eEP
OUHrgvtRYAlcGtTKld7wnX9XfonJ2Yg8995A6ob3oAWHgKJEIhILsuZYDLg3nlCoPgHFGGzjOnHmqU6NJO82XiI6EeMpxjGcZcreSb3LNFab9LNsOt3t
0kwRIdMDXNXOstkMOm7CCJSWynVSZxTjmMNpXYVGByT1HWhsid6HI0d8KSBBzdcEwK0Y6gYg9xT56hyjdkOdsxtlgeXSFy6CF5sksQCpBg2MIsnR0yGm
aeS+F540b4eeNcYGZ8CkUDYChmcUDJFxhjIM6GBo4UEKNoSQ8FEAymEZmcEDAIq+CsmAKAMI31UjVI0QQJuqoAxZu5c2wRIGizAZQFjM2cVNzac057dY
MrDzUlUKZIO7gCTBwmkdxwy4mQUxTDRjzjE2Xx69s76dHI1Q0FotNsqRqZO4AFEcJ61Ajm6gAizoljg4qHBHRQMHMTwFjfV01Rxa6oDYmSSQSESe+g5G
huBYC6E6RsFpMIrXTmkCtWNGF2JiySSaFAg2J46ZApFqDwETmutyR7Z20dOj1tZ1grtS0QVg21IUwhZzyc86KenNZL67hO1MAhSC7C7I1tDKyNEM8znI
q1WhlXP1HesHBhEIbmEd86x6od7674EKKQxRqrFESppXOGQQLHJuqRIFMuAnXcgO73M9Nij2TR2WEYF9WO89CzBPesx31yxj5YsnclHwPCSH2hj40Ggi
uPUTlbcxQRHTk3PbDDS02Oj01gocbxQ6HIy0GSOqvoUjznXSqDsABjvqpiN0On2q2RdZeb6qNECWdBjznbEnmKOjKCB8RrblgdhjqKxqDbHrYAkKb1NR
kuMpQTRrasjybJYegYCkeEIMii9xmdULqaBjbVASwFJGCATAJFJinqRqwOMBag7zyg8UT0obW1pxAjREM4ZINdJh0FRixkkjlhzQC8jToiR2LJw3Q0hx
sGC7oSwDGVqp6S6gqCvTh0RI6qKECZzbPWBiL1UP8V3uyH4PGBwhTog+kKfbx2O5fnnHGOh0Tuh1oCFArvSszsaK4xAVHdKzYiLCscUTMQGdk5TxI9mT
yuzqVymNHL1OcHYUggUMEAcMBjnRbU8OChwvneSeEbLKHVamoR6vrCrynxTPeusokGkuYLnAd2roXawxV+zpy7bKM53zeVfe0dKjFDWriTJo9TPdNWrx
OkeqZPON0ynDGyyepXOD7BRoWDOaDpQyAH56pja+AQ5EZ1vQreKFAFa2BOGBRABBCKydZ4nJ4IfsYd4d4ck6Bzu5KLosO3huDIkFARux16zIGyI5Q2NR
oDLBKhDByGyJMJxfmdkC+zccHwDobr0OmBND1gyGBVvaZA9dP1YCF2hXlRUUOqUcxDneRl69bgmAe++V1rJ29RG7EXkDIBAXZiYgtXCHbjREYQO7jskd
ESj6tz3X4A/JA3x2dh2VYgTzfJab1rz7z050d7kMOe5O53hzDIRCaiRK9CiJgkiQlAkieR3LOXncxc61oYJG1c++h8CpPASsdiYGmNEXuk+2OdaqAZQR
hCQDBjHklQiSKaa7WN0rFzb5VFQRL7f9wAgDrc6zukxKBhRwBF733b80slA9p9IejrXHVjk0YALIHFDfMnBluCTdlcQRiSsudDMQG6Q1WmDkkthgmDCx
vtKiYKJKEGEHjVGEKgyQgQrW6Ody6KxIkYt66ed9MdyqR3qSEEJLBnm5Uwhl7PQ66joHHMpzK3QZISoHPim5dp3e/fi8zEpO2gXFbzDSS+JMDacxvAGY
IAXQjs1A+QzxkA4DFOOYbEsxMB2eGgl8AoViCoJp8h3nv3DPX1tXjsInKQLniUAm4SxKrBBEV1ZCVgXncyTg3VnDTQQEyAIkNAQp73dGZb5SijOusLiq
L7XzWzmqGpBRfe2OVM2H9Xrqq8p650+8Qj6zxnqsCUnd8bnkCtJEGKvLXc9mSLIIKKOElsLqVLB6tDR8XmpAkMgXra8ZA861OFVCm8fDm97b3nQ2RzON
GDFE1YFRIw4Ym9mQDBIDIkxDEVQ075TArsU+6tjRIL2hZ5NNV5VctvNlSYVnvdDchQb8YYGzu45HL4xZjNjg8veqRgdfmN6qK8U+Z1rBu0sBCaRaIZZD
SRSY33TjclDZsYIRzJLmy3FkU140CDDQSCosUS6EDc3YGIJkGDTVoIFkmSx5wSHdoSTM5tNNQyQRQ0cTjEmspcLyEk7aMkNmQ7iAYRsIzRMCXdLR1d0D
c6A8hNzgSOeSlIUhHeJsY7CE9zz10ZdjmPU3DTWyQTJ06kzADts7hmwjDMJ0utHCCxNl1k4AwpEhQGSCahkRpMA1k7llmS3oWRIUlHfM6sqg2koIreIE
6Ggks3xCHTCTOdS5TDnWxDUDsWLJDgaBCiBYDQGDBeicigPBigDc6Xo7iajlLt2Mzg76vHJ1eN7KcobkUqSqiiwSxrZBVxp2FwAEiKguVYJMEpywUDyQ
+4L9g9+J078j4dosw9Ryh3UCZH7fObQtU9twUSPUKwAQjY9ijrBRJ9y7gnNA9BAfIdCG35E8V4HJQf+En3clQ8HoHAHozv6VSnA09qAelv6/sx2NEWRi
x+CB1lD0gKMZ22JRwg7MCNEwTFNCvxFDjuNLx5z1O2ZmGvWwKIYZb8DesNMGf5m+ogeb+w5snfgFEtK0W3oJzqo7NGbnKUO4T3SSB4wkhOtX4EK7SHmS
ZLEMCwNAkki4kqej8oagqdSMVOYOSgOgdqaqWlYhE9yAQHT5x42zy3VMfpPco/QHzIIfEQ3gKIkBpPCE74QNOnwEDmd3VOaY4rd2DkHUDaUBCBSbBwUA
PCMNPTo9U3Q3mBS6stYB2EGpH3rbpL0cOOIoXKHoXx2hN6l3J5xPKK+vUHI8QE6kCMOyEKfKGQJwiqSUMRRThZRNElJJTUVXWt4S417iTIZXHwtHwZ5x
dZOhOtpD+F2OHyHuIEHba+oJFxuQnBbZU285GM49d723gEA9jBwh55zuEjITiO27sLJIyZDoNEqGEJKRsyKKYpKkkLKRFcC9eEeFRU7t+8+Ny25759UY
RQBBBXEP4h6nVBtL+fBufNzFicdjZO6QMwQkHaDBWhREtoDCEWRm5lZJcqKI0mOdOkUAkO75Xdx+ZPAvxPW6sGi1AVMILAgiNaxg2QUNnBNWcFAhDpK7
NcXHnVx5zYzoC7HlcE40zFRKodQ3OYhj0d9ziOJQgW13j7fqScMEjIThHYJCJiU4+7Z+v3YHP9A+Zk/O2XdZk2zEjZNY9DqIJHidxB6zuY4UkWECmh8E
ZQfiGcelw+S9ScO3frVFfJ+jOOMM6IC4HbogB9BC0p4eLxYFQUlSZtv2a+nyNXCz2z1OXR06055N88V2SbpN2fKawB46XKFuW1LtgcZo3TlgVowFATDF
vYYxgCyHFipGgbIAoiLGKN0xKaHgTWtoakM/IjEJzKLAshNxFxXgO9OR4Py17vbh7b1uvRPceJ2DQUibdj0S234X4WgaEXVlFkRiCLGG3iFAA9jD2D4B
6/u51K1DBiIA4WiK8WHIHYyuQAUc4eiBQkgSe9i4QUT06MZQOPHg9hUEMVCVEX4frs8vis17sz15EPDXr7vcmWHmny1U0fawOcXaLd3L11koTApTBzTF
/C0EEazR2ppRlHhxZ4l42DaS36ahgmSSG51NcGqciLrpmbYVn09PUkNvlD0IMnb3/SB+DAf2tKKmSDMy4ypLQ4wYJzIMaro2SNZui/TLu748Txo20GQn
SMgcuMKybtCXhDSsDhDE53AGWniXXBr5c+VttwEQFPE/dfeEg9LeEHJR3uG8oNCBdMu7NIRBU5OQBEFDFkJqAA3YSmCZ5YGD+dt8tZHOX44JKLYH1seQ
Lne0aayQ20JiW8GUEjMEsUHEKZBKBITMUSjEkQDuSpz3pph0QMZs1JWRInPKdHUkgUSASpA0AySBg84JUpOMyYYyLMDiQ3hduVuBUEcFX3hwPDwT0OHh
3MaajhZKrlLIAIrOapwwuWHOiRThNBxrDUckXnKqHrAiZKo5IKeyBX3QIu0gpqFQ2kQclGhUdoVDUqZCoUgbQahQ0QglCqG0oO2jwXvXYXeUfbAG8Iup
TlK953QlM/IyqMhMswcWgGnJxckMEockyswF08n92KnOAHnE/l0zSp7+aH/CEdC+CL/5Z9D7NRoAPB4+ZMRXkWAS21lBqSjKmqlJWWgVjThEnEIKdjYP
0OClHn6qJyOQByFPZwAeMAfdPCKHP104P2WoNDxrFM1iQ3owUC+B2+EuVG2yNovP6/jJ8tQA5RICdzbNeoGRVDMzX0qG3sJFM/H1Korc0OQzK0id/Jqh
7cgC6D0IR9UA8dvPzumiH7umDuQ6F5xpOMbk5+zPin4ptgux0cXnh4MI3BcHXWtjprf57jyHgMpKZ5mLkHTxXvfaB3LufCyAPs689jScR+PBsNRBPWWr
71Az8FQOLw95hAO4pMASITHwdj7lmllub0UbwR11Na0wj9t313zyIE8PSfFSKnj+b89PysLyQx3tW2YVrYkVQ+ry68wR8e/0eah3y+0RTQJ+50MkHDEN
1AfvpbejQh1OyBzZJKtOxkQKGOGTPZvIKGJw8q2GhcOkbeo5NI1w2Q5JFRwTkJjS0DRiUDIUDJBMDJNCUjDRFUVqQxZl0Wp1aQskpIM8O75YhTxmi29n
EfCDygc5STKOVPjg0b1GQ9brx69iVIL3RI2Jxwzz+hOQdzCrp3kMu5hFCdCiPWwXRjk55WAiMYSe7bjtpu7G52KGLi1mpZxiIEqRDTmR6+Cj3enh6+Ti
PBzRHv0+N43P2FnK6k/+8fgfidH3+KHtUS9FAPbXlSiWbA4cqmSsKtnCogilUQLIHuZUyyft+xIJgpY9VwTMAwTLL3oGyPJ+JfE3Q/IHwQh815kUieEo
VEUGSe2VNSnQlAyUNmQyGmqpUxkDL9OSPwZbWYbDevKUqYVS0CZmiBsJSfowpDpKOwTr9MD4knPmcGA4JcBeGt9o3Y+Pz2FPnbRO6j7VeZK81N0TiX19
rtrNeNmj0o9KeEvTwv7R2CUYFiHCXeUyCQT+0wxyynkX0n6pshvtm9dYE2fZF1OQ9S8CtKeeffv/R58gOTsOYyHHz9BoaaFpfWX2lpGGdY5RINTBQULQ
EQxIJAE5mMQxBakxd0DwhmoKBpFoCSSJOE5wD2nwolP0fsjlVU/jZLVhcORSWO94J8kmmStpRH45LE9WzhDaJyWaZP4ylCLM83gzjkFCO5YToMCb+cgb
8NPWCffvwvIvADxhKAImkBzyVxoIIIpBkEiwDt5c6nLs1vYbM0NimsMda79jfYN9zHyI/EI8QqtzH8A+aHsR7x+XuRE47enTRwicSQ0TTQJMUJEwRREh
URIQQTDIIP0yJPeT8oDASWBA0D+BDftyS6CnPb2uE/TzKnenqYYqZlOMxxeHWRabTxhj9rUdiydBOM/G4Eamj/XIuGDaECtaDTzBroKN1eD8iHk3ECap
TIKabbDDEzNlISNwY2RznTA8nKdI5NoSsKwAsYHxTYsBm3Abp2dKPR5GF2lDH3qqamUFplm6YPDRVC5zo47UPQe3a76U7oa6rSdGE0kL/PIY8icie6Ub
SZ845aTLchy3Jtz0Sd5q7CIyTtfxhhx6cdNahtO/EGR4AxHwgDQMfmPJ4Nh+mQN3iGkpAmClrEO2/B4XZ120PZCVeOKmP8/G57YXiMJuqioojWrBnR6O
aSvGFwVLhgZJRlV9aYY/wcXY9rYF9xNkDMSYgsOEhVDnto1pVS+tO4YMRgNVpZ1jMrmc5WCM4VCic0M1o99adc0Ry7mT76dIYU6dp49cDZTdBYHQjjS7
AfkEo5VF2mHLMKI4mCkrPmlhkoWJN2Xq6WOMO7VZk2sIowOSaMvhjootk9H6FD2SiYvtRAhQ91uHHx0gO0KvXmAvLprc3ZIQz6QD/KJrkqsBbPfrsCnY
7aOlhwJ7vLwA6+2bP5jnzwOXP7Wgc82bXpQ0wqbb8LPq8nIXxogQ6ArzED3p7+N1Tgj6/P838IPjuCyQF/exBhhItJfMCb++FMP7SweZqUfttIFqdVY2
CpCJhEIWtEE2Yrd2MKCsZKOZt2QiIur2gB/fWYEJjFLgWRCggWYiTJUevXNGjSCgYgdICikds06iW3QgLQP9dJoLiSlsSDEuowUQtTSDiKMAcI4QGdEB
NRCNggSs20eFESFQO1e64hrLLObLnCc1m6EQLIHCNECiI/sNEBmATEWYHZie63Y1hZyrKGy5kPoxHbUWQByu3F785KSwKwxAM0Xsb78Hc7BZSlE4KyaG
mqTDhIeIxI7F8NiwKPVxRFKjmnMqkNJgb2rvJMwwVacIi8p3epQzpy9s7OuDVXk0gRvLcJYxqQKOppRSDGuIVZUYTBgEJvJ2KybtiUtTkwBLk6De5toM
h26o070nWIlWFNS3uxOkREEAgSFA4UAjpOgnWTgiKooMmxkm0xLllvGpEQKEtwA6CgchKjEbIqJUaSAFoNZOAiBFCRsHIDUpOIU7m+UxBocKARhhTrBQ
wUgsStSNLOSpMp7dkkRGrEQBob2gNowdp1OhK73qnPbs36PCmugu6S6sOaaB6mrynKQqwFSGyKgAKIIiGBoMabRvVz68vZ8X1jmgeC9uonincpd3hv33
Md4BpA0hIuk56awKpSIRaK1KqhNsIbA+G4g/zlKRTSwgSKdeSHMED6iUYCRKCKlpKopKClZaIiZpkRKASIlAhoRLT6oqHbwfq8jFMn5BRDkZHvYHBmlK
ChCIooWIiEKUqjuXzTmSjkrQgYQK0syi+KIEvsINoKAHUIDkIUIUtL6AHEJ19uCipqFQDMMQYIiopE3AgP0kdHyqfFIB7ydhV8+o9DdID0XwqqueYQVL
RcsOukfs0YQFK0tNUA0tCegpBlFR1E5v8GS7p7bfXh6/kbC7m0ByJKAxMQARHTbgaftOAI5nffnuaKJ/QfpEjGfsxPMcnE5T5OOcicc9tm7/05+hwhqy
oWjSY5gk7f6IHnANwDUnFsbS0b3yhieLJS/4aPTv/05OFFieLgifzpKvQCZRTcA8p6gc1cUDxA6Jg/wiKCIPrLh2OZ3lOLGvMR96G6f3Jhm2IAjiHjeE
FHcVIsAMElStxoTByHzKajCLWLkG0hkBUSUtMTRSFO6jQgBOy5RcGHIu93HKbJlEfRAgKOIcbgQ4HYx3coErRBTGjGpNRiO1sBsohseMo6kXJUoVKTyT
YV31uWf3C+IgQki9VTyfulgilKaL9fl9wdzzO76fwOD7zMtYSGcIdn6/eqnSE+JeIAnwETzlHgP+uCqYhKS8MQqg/8TS4K6ZBwhep6zEEUUQEBJCTKl0
VYQMJaFpAQoVCkA+Box+UFmAhRJRFFAUxU0FEGuWoFSIKGZYJFOdSgD8NGJ8k+IxSsAYKHx2FDpRJvoAH5eABwIu7bg93inQj7CAoEyBoAyHCVCIaRoC
igoKUpHAcxAe9FQ9vv947B7DXq+yHSIIe5lNTdgH2jk160hwTR+LNzdp0gB8/24Y/N/JD85dMvN7J167EXKQ5iHBncpPPpnFqY/IwHlLzOT6zo6HgIKY
jo2GKSYiAwwzhJxgED7QnqQ/me7UptnTME9JORQ3moCZtYmsspuzSadW6N2G2YO4awuUoKpYh8rvyIMj9IBqED/aEFUVZTkfLfp55yB9myPR9cMOapy1
6InbZR+mVflKwA9k8CRJ842VU78eNsNQoHCY7OJOcBO7rEhk4usgccBJjnCg8wzQkJycmyc6xhUQUxZ0OOQO62IQ5CHGhlf722JNGBiIFLIbzhAsoupB
pUaFKpAc/9uWW59Hv8Q8vSi1B5QfHAyIr1v7OWx3iqidQhA8w79CihEH2FEADe+D6/PiWL08SEktAHSSOIZbiVDCQ7B5djwicHwdoYH3snyb+z89alfd
eThFZ7bNXqYF52uzIo8Gg610LDJovv/78hgB8U3B6imQvfkw+vqh6+zoOoWpXy9Py+xAUBOchSlWChyPn/Yd/hwfU+U8kOolFBBQMiTdrSSSuxcUVjJr
uXTzgck46/wUqu0gE4d7OKQhREUzkQQZIVwqgmy5w4R/sKFIqFOrKu1Srhy5SwlCyiSUYQlL3AwkD5eW55tNtgEMjJyUDUoHOQOcpKkA+hIekgHp+ans
CWYD2mcHUqjuYDCLuQOQC7OI+CxEVQSSLMEwHaItY4QS8HAPgKB8Dp6+Lyvt6v0nf9KnID+WB5Uh01s53zaVBllk6dgldGBS9LTJZ9uzgNw4ucebsJTu
j59E3jYfzOSJs9O27sqDBFRRB/y9U+jdBa4uCEsQNEphPxbvPWASaqiqDMn+20vrt7g/TWVvbPP3Y8vFMirgUJ/Dm/Zc0JSAY2sgmIJilSYt/6MKY2hF
bRV2NjY7hxsZlFZUSP7dhEXczMSpoARNUpPCKBFVVJT6a1gqW41DQhAx/qri5HGP0h1DhgxSaogT+2Uw8TxEP9kMFQVSiQEJt4F2qPDtZ3QUqnzPxA+v
mHpJvEKEHgElCcYl9x9dkL27J3W23OmwBAOCGAYgiKKiKCuJBaojDBayo5kUEt1goGrogB3ckaDzSqpn1aNkLpIsOoACcKIc4aBOtY3szS5pDFiZz1In
QSdDqcmUaqCyi6OjuJJgqkdNUumv28II5XTKvQRBuTkCEg8m5BhtjhkqCqmkA5DcgEw0EcDjLmcRnKDsTnDojJRk0KI4kBBimSxmCUGbGI6fYDQqGoBm
DIjQDD3ixQefh+eG+BSFYiVihgEHflYJcqYqVTd343+UKwsskO4nLuPC73zM8jePI9NnfvT7jXXQL4Ezjmnle3qYg/LsZPvh40tYdojMMJipA+HLZO+q
PYpnYQ9srQZJhBQ0oUUUFBSwS0+xfdezzwk/X3cQq9rS9KKiIiuFB9ATFEFfSiGx323IQ/SQAKAFxPbv3CD6W+qeXpZ7HxgbcJhwDeElMIb3Y6TzBE68
oGAUHWAegyXQ+wIJjf+DgDfhETXyDbuO4aAjoKAxTZ7FMaMBYYiwqggqrs7onWSB2gZxyC7QOyCSZSBk/k65lxFKCu0K6UdhBUXOLYhqoq1DBCTh2cfJ
WbDhWIgiQCk0Uu/7D5YakNbEwKn2JPmamybNEKmKJepaCTOgbDJw4XPxsibu6OzoaX4YjnbhXJFoUQPjpT8w2taMu8GIzkAsXCgLEpTEmMQMLADuOE8E
RThnc99l72aye/Ron4eWca334x+DLMDRZ91pDeqfv+6X5h+YKgeon5anig+NHqqwXELXx755EvEWLsA4BLSdCyaPkjSETiT2f9RfZ7iJiDufB+gl5B3m
K+KOb9u3DpnySidw8sx3kc3MAzUPKOvudskkU2EhtoX/J4d6fRCYzMRAkRE0OypBgETDN6A65nT83SgPW2gO34YPxFyrug3YM+fgUPjEkA9iSHh1w87q
Hggbay2khWQFJDtIPgcZvRso+fjoOmyht7EEA7JIcIBMvA61VmWGZQfN1oTL60nxWR1d8IHj4Jgpoh6+06a8emXgbzFkcwLMzFMEYdXh24hpJiu2EinJ
ztDpk5IQUTJ2LuO8Njw12ENm3j46wzhmLIzA/0G7EMJRmqLd18ZM6JoKiy97Ns575k6QSHYnHyybCbI87xhYofKB7Lz/BXmVtWU94cciHnJ3MdbCWlT2
SO+tyxtBjBkDtpMQJkO+U2Yq0YEb1FLSYm+tttl4JBK1opxsCxpOSvjEYycZvHu8hda58HPSbia40dZReKvKT2T6Bz819CEaAomZYSkoKAoSZYilKZgC
hpWlomKVChQghD0Rd/EmU6euHuk28jy66OW/kCZrCTLucM9YH6eDY9wJRAWjD62WtJiAvDCwnsOoz13/wzwcd+J55KkXY3w8M8RHkU26m/roO7PknUTa
JNeRLCT1+XQM9eJeEh73tNFKWPfA808NeKhoZ58rMwQySbkHbs1Ck01KWlinwt4oaTJwSvBkKWrI0bGddg3R8JQ2YPCXlxjBxgveLPkwUFUkUIQ6JHL/
N++vmPezbwFLn6BP+aDEWw4uMmIFHLT7pn+sxw6IA9irN37XxdLL2tMPgMmyJ7g9R1XrMAshE2opwJIHBq7B/z7vEEbdkyWcrJpE4wySQsbm3Kcct98f
PhfHB67eLxVjo92EEsikfKdjgVnFvulRcMv86dtUNqVKwGdQQyjiEnsA1f55N9r5OC8jflLaghyg+JuevlPNY4R9O5gpPYdjn6QFnS9lpZ2378/As6Ze
JDeSHiG9CZubcJyEQXu8/DRn/YlPewqxZaVT/ouDg+vTMsxwDI4yZ9V9xkJIFBICSMigQy9n+af7tpIU04da84wQyCA/CINzTFPKsw4nIdTTQvvTWTsu
jJ94csn5m0MPdxOZk5spx82dE18r1TOg2UThu7dLFNJ0bwAaGSDGAZDn+B1PZoIa3A6zksDp3KHAb25qazcCAf5lIMCfaJAOFO+4FIwQ1UkRQAvXH7Tc
4nAImNIYn+VxJrbKgSowjjKg8BpTMxFWVA4milfPuV25uwobgShBIkEoUa7kNzfNOwCfTNAoRAkS0JDDStCefNxUTb/Z+bssEUz3WFFSUUC4FsVhyuBE
WSzodsSCIo0gHULAkP9nl+D/0vb9oP7tvm+Pbzx473UxYQyAP6vvCA/06EiY+1OoBGIi0MuvyOG81GPlefl3uxSr+hVMbi7XpVs2x1GB1MV3g6EgXgDP
N1ypBe7RvIzJN8fjn1JA92S2z0ezyNX3Mf+IxhGyDplReVCqlgTkALyOEG1EDQcWIkTe2aQFCO+nQ1mbs6F0nNpxt1gbUJKi3VY0dZf/SRqTvAwuvQGq
U1FngPWbcIykJkK5RpNIzad0HqJMOIkE0VE0bi46LuAtYnIiTy/KMoWsIb3ElRoYgFaa84MBALNU0wtKJendMAT/gQJ2dRUjstbIYNAwJYYJAOmtuaBE
oTT0MYVITTLdZUKYk0AdIEPSJ1Vu5ZJEzrOtQid0DqUHIC/38dBC2NYgxKZo7CHZAkxI2FAdonVoaHQbt3zxtd3Sdze8vV4OUMaIsrEYidqHsaIx4REa
IaiRo02MkK/UHAa4wQ0RsAUbLVhgirnbu1sWJATJeSLwUOJrQBDAXV1nPXRXTxXUYK5s1RTHrp1mcHMIcDNprLKW7LY6omr1wKG5sFAGyi4nAUJBCEht
uooaqToYMAbDGhKNjQVHDSIILWMhhmIYIkITCcOcHq7+Zxw0RNDVKUmnnPBsatO1teVhHV7rqiJ9zih3Y16wF8335N9Ro4uKiK0xdctCUkZQx912cdsI
+Hk5ew9rfk1ezWbHDJwJcPUhFWAnEdRUuBLD0ZDQEvQV53YkdVkiTqHCkDcFxO1A4bKnBUGerA9NHOaGtQKm0COXWIsSWKAIhxVSGQoKmpqhJC5VId6g
BudLIAhKIBGwGI1UjVuB9h3QnMYQIXtlDQAMOB3A6nuUGdfGUR6qPctz0yGRXwxRvY4XXKmVo/DeQBur3TNpmBFgrvbA+J4BPlAZijcwjEYIGqoOI5Fi
ANc1wCjAFajOSBItAIioQgSNnYY0YwXFaA3QEs8+/3IH55LBSVlSoQ9/zsyOoogLAPzdu069fJ7p7Z6+hGeRfNQlel59ZrKk2KHxH7mHOb1gDB0LjVhg
VWWTrk3yweR0QAOmt3JnSnHuzDGnPCc2BpDLbIaRiBQ8oyTpO0FJrMyJJWJiFKhIuyVgvrdzKbFyWm4JvhA561sWhvRJZjPDXIYRIggCH/AOIU920ZWy
2w1ITRoOkD/OTgyAm7PFigFwgUBtb4mDLQ2j30XqdNlKJsISaMugfy3QlLy5m8ci7aANJx6lTAgIM/KUbOgxkN6LqwcOMzEOGwKl7iMp1cPhobmywokC
GzcUb8R8ieIeIZFHcrDIGiHiQwobNyQ2J3n4Hgbm3AblgB3Ad481fFxNzwV43SO40E6AkOhNIQ3wZwdU5c3Uubam2zd3v0+ihEj9HxrZBmSfM1MMmh6e
wHa/LzgWho6LITgJoDtJP4fUf0z/HDMPGrYOG/HkYr5ieJh/8bj5p4+Bzf+RE1Iw1MFLEEMEsNIToH/RFLQh0eh/X6D7NB3Kh3oJ++FSEkKEe28OAbAn
EFFIUNBxZmPRQc1pg0DXsQ+S4j2ID4n3kgBBCn0HYX5NQh3ifXRBT+30TsnB8w5kPM0RHhsgpvm190eU+1PX6jt9PtXzP2h7P5PzBe0pQIdpiUMhEGlP
3SifuRVgU6J6jP3e7668rAf79fQxcT3On3UCkABjcAIJCjpo8SRBLhhgAjCLVZD4pNxdJdHen62ftZPrOe/fU9x8vITF5hUkpLUASzAQUgsBMykspQBQ
T++74x/y/RJwbYntz045HP0P4nR79RHJ2Z2FI5K0bctZbReuUDOOC1RU3/DL6vBoyHrkintgfcgExsoJsNFFsxTg0b0Q+TD+xlHT/JJZ0oemX9ysh+57
vz+jjzomJmvswRmM0IVkzLFkCDqnRnu36WFirbVRV7pOrOdWbSGORkPNqoc3WKUSvnOk5cNbotIiggwPP+6mo7NgJBE+Fs2QrH23jD+OH3DjOnRPzzr2
sigcHVrIqBpNuOJfYXpXIFFYqzV6YKa6UUFm2RZU3q09G7vGVEwZKK7LLGGpcO17bqbVlSpKz3PlJp1wapHenlrWHe0Aju6+NND4umZGRGMS2NDgygp4
fCwMFYDySi8fjYZqmkMjJ14uY+BmwIsPVNC8+WYzaiBWiUFVPTpZNIaAZWeobzqfDbD62o92qookVGahWAjBcCqgfPxb3WIRORKL1wuPjt6Q1GYUO8Lk
CH+aQEP9scVJ+OY6oFZCbZCisUDEKMk+vrTerze4qowQE//RRSEJFK//v6WefH+gZBM+rbQeFEUsgOn3Dj/wfYfFuz14J+XOJOOd0T8yPhJKSn/5Zf7X
zTJZjmD7WsEawukoYtHqMjL9sUMxYKnl930W3ykL/blbaRJ1EvoNih6s12ODdRzVbU5FLwoCkTWjdKKBD5vboml8Y4T7sWAeusb7X5WE6Ex+3/bV3cee
xU0hsObC/c0/gY4oqpoyyEjDHsOguas39ZxTXh90xwqgq3p6eI2Go/J8tehuNNo+5dTfX0Wpu2Eu0nFukOBmIUDFE2kq/ic4iADcKIIY/IqP+Hdrh6nT
TrcXDdv/XaIXVWJ+xeF5MP7b+v+TirPzHWYh68gq5CFJHRYnqI8K1IlWz8BUU7xfoietaEdYCCqt4W4T8JN2+3br0qOrl3SsD6W0p5gyV5zTyeqqPCSt
kt2ffYZ1KL9BfpleLnP1bzR1HkC6l916SmUBkoNg8wt9IY+iTAVdUG6089v/pu3OOI9f9H7u7b07l4liYCKVKRjwwcAIpThs47hl8AbMhKenS0OrQzYh
ZVkNDu/iFl216O5Flz83a+6Th6SIuNH0eiz9Tvof74c22jGfdnr8Kae/jv7NDv5u4ud9dJ7haSPYqX7vWqKfhE+zhu0y/vzVBQjuyxAzLUbypIvJmN2H
b1vfu0QTKdjdZgkmWSsCUPtMMogk5K0KQrgT+CsAzhpu7iqe6Q+Pv7mGdQtYVu5VBLL3GbiWsQCCIiQ19qiJkS982r/EqNEQD9wMPBDzzwrLAw0gxC4f
H6t8UfD7/j3CtZS92FYc+DvMpDdTlaDMIACUKdmm0mNiPNVzuoY8v4EZ39V1HeRfZd/VzCV59Xz8+3xl5erpEeng/KmozCIht9gE55CnugQPXLOjAh/q
/tt//4u5IpwoSFoOGC2A
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
