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
QlpoOTFBWSZTWY2oPcsF105/gHRGdVB///////////////9jr1473uvvp61U31gAegFsBo99duPe9y527u49zhdm9Z3dbsFDI62TARVVdNEKlTthtV3d
bsdNsyzLpyu2vcR8Y49vd0lzHyavd6nvfLdt7fdnnsAC3e8AbgIpJQgEhQBR6HXKNujvoZQU9unKU+gNHoPkOTbtxXQCjZ23EnaYK5OqCrWq3c6Ps1KA
VI5YgF67t2thFVU0OnTXK7apqtaU+d5s56kqlK23rVAU7vcD0dsFfduKUg+m6GrQYUjeMB6HptqFthAavbqhs1ZrIzO6+27e1O2KCbAaiFKIho0BoyZ2
dTJqklSIqgdVkkSbsF2dNbsXJKpKRi21RRVtp2yhvM9eWgbHu5KlUlUJICkhJUVrVHbHZ066133u8oyALe7SggnQGm2b6w77A0X2xUt74N8Zy+19sbbJ
ArbEqr7NIioTZTs2uoBFV2rt040VIopEBFUSCQBEqpUhEdbMDAdsAqAFS60GQA0AAACgAMzVKgAoAAACREACgABe4fNngfT6daDQAAdsUo6KCgqgAKFA
BQUKBIrTQACglQqjbAAAGbGmiIZ8+0uooM+fWl70qAHoCgFFFO9u3qGm7BWlZbanCOu5pLmOl7YhTz7uVza2fXV33d29u93ui2Mu93U767z0nzupbp77
e+0+x8ze9q+9um9VR5Pvt7TLbV9qMrqiHd2260AC6wcx3HZe7b1wO9gGCNN7ZKEizB6b08ABqgBc2Qd2hVFdAAA6se+BJWaq0NO9fPNm4a8Lvb27vfd4
OpUbGAp9ddVbBjT7xey6Fzr3k83333x419etVesKlTWSQr10OINMravrnaGOudhkhPbXQwbNay21V95STDl03m1729Hryavntu7spVFTrd5lfZI6dpd0
Xp52653tPnbweQAAAABPvuB8lHvvUlfSYUAgAKdVK8e2fUnYkK1hKVVCoc4W8lt7yXnzB3sfd23ClR2YAql97x98fRPWHqj0d292HSod3VEKo94u97ym
dfXPrB1lbPPm7enr29vdvObgc7ZK7Vt98efPsB8ImABoAABUQCQNQPeY61a3bYhTezbZOmkle9zqNjPR5fe5xr201qnTLsDvs9HrTTdY7E14HrPXtlEb
pxOS9wb7PWRpO94N5bzmdY1NbGDDuuc3YAoA407gLs1dg2Zt7dQ82RFY20R5WlR0daDXNb6HciNoAfcduHxdseO1933nPnp2WtNpglMD33enmvm95ntz
d19PAAHejDuZEFu1Y04JrjNbY1M26euvNmQD7vePT6thl5d3dz0HqkFQqTtYGqCgJV9sHENNmwr63TcuU2vrAACve0J17PPV5p23Lkq6HaKt2454+gDy
AKL7aVL16OgCqKUAcwND2AalTrVFCgAHoAAAUACjQEhRdTAG9NQIbba2BQD2GLqJJvdT6NAXu499VFRF6AaA+mwvHyBUFTtk+huirgz73dZh5VuQO466
CrDDzQIkkKRfWIcPqvrPeqHO30AUPTVJKtgAAMVALZoBdvHyY+o91vc1oDQc2Ut3d1jp3e4PAdNAAoe7jPuH0d7Zqm0AdPo971nmPW3o84AC17OhjopQ
bs1U27YJsA03rW23uPXrI6xSlNhoRDux94AMAAb2e93DBAOSgBdhkXMGIHLB30aAK6Hm0BKV2y4cD1wOgHnTOR02xnuWWoCnvCvBzuG5jkAFNADmwAM5
a2AMhNsjm3d3u2IeXN7sqb7d98+nkAURVKpUeLjnGotuO83gUNCnXXutfd563trk4cSnvZx1vAapY3g3M3ZrB0aGDuGlV9DfX0Bx7fXvddcNDnVYbjmz
TrbjcsxETyreVp2BbGpaUF02Q1UhBQVcBEs2k9eXoZJevU77mdPnUb26O09hiUFAEEJCKa5lx2XQOgAVXR0VoUOju6rtssAADQqoQdyzHEo+vezcbffD
dYAND6BQmsbuddUzBEUJ106NFFGjISaaRTRWCAndg6pLrdndgHcwORu6auril2Go77wInVuvbk9qjW4MXOZ3cqTOzOa697eBXodd1wjttdztK6uufe6e
XqFplFUpTWJQZskaCAk19cdIAZFbZ6AHAAAAV0M6cw2bhBxzcAc6j3vAAe0B7LAB10J2MsIBwAgkoHTAb76qoUr6Reh7maGezIbaTaahqesKp1b3Migq
S25zevXr0GhrQpQKqIqQpJQV3T7h3Hu7TjsjqttWfW4vZuOtp2moVyD7PQ7u6hqjNn0k9t3vXRx7qgoqUgoq5wu7ixdS7y5y9g7Cxri4Oi+93jbwEo7K
q2AJnbFZaGfY96vOSJb3H1Y9UHg3rqgUiqE+gMKqVJGmUl6ylBbtwH0AUAw1T3AZH3cuDQowYrY9PJ7WAvqa21vlEwNje9Qjrphi5mpAydsNe93fW+DQ
IA9ymHd3NsWfXW3uz3LnvacrBxsYEJTcAAL7vPD6kfQAFdJa5UanbcNNulY3l3ZvdsAjK2z7jryPHSHdu7pmZwOMZ8z1nhq8AN948iqKqJQKLkeq4Q44
Eqq3Y7jQCvu3wAfSfMLJkGmggEBAQAgBAAIDQTJoaBMgmJkEGUeoGmIIghCBNAgBCYRlMnqbSmCnlPU81TaE9TT1M1BoyABJlJSIiRk1NpNomgFNpM1D
xTagabUyDT1GQNADQ0AAEmkhEIImjSAak9JmgmRM00FT9U9T9TxU9PUm9KBiA9T1DQGgEKREEBBMRoCYgAk2gRiEaTYmphiYQiNMgGgSaiQQ0BAIAEAT
RpGmIaajKn6amMJoanoqeoe0mo3qmno80E/3Q/1yIflB9SfhiIoJiyqqg/7l0f+uhzMFBABQ/+iAIC/8oQRAOYEFVCgVI/i2v/bXhHzg4mK7Wu73/9e/
zJfU484/+bsc7hAQVxRDl1ZRJWsxFP/f5yHg//bX9ffWuHP7y6TwlWeLmGepSQHj/4S+CMaBIg4Rb0D/hl3KDLdgex2xRDnRgxMSP9ECmpDp6f/bsma8
O2b1EtJSX1/6KIRIdk6H/yHwxZFEE//K8FbXAt4oaud1d2t+XQCE8IEInUkgRgB/8Zf+HWD/5/+VDf/X/3lPlrlgKpPYF/Xu/DXdf/ta3z5VzEc6minL
eKGDkr0swJaxneyeQdK1vO+TDLTO869N815e2d9YORoydJGTpjAf/NVFPGivITUdk1k55cb4DO+3rIaW1U06f2a63rfReuKisfloJpx0zmUM9JrdYFy8
9ZA8UnuOH9nhuCqn9aAv73hkN5jUtwXh02O5GYvRhnOVK1xJkmEl1rxM6qtqlE1ckuCKJOGw5RCWBk7F4uZ57sHm//jPXf48TYHLL0yzd1sDPtZy5/YG
/e5Z/z/o373UOCik1Bm2n//z/XHVkNTPPDqZdtqhvRYIuCiloaA5f2KBwHX/higj2GzZYClF6jPN6QqXXOLNydPZ3e9vZAly0HuIDZADBHLVww9LqJkD
5FPVLl/2vAmUR/oy1pPp3fry6ZRPJRRU/O+cMzMCmSWpVlqv327sxHHF3dy8ZYoKOGk0zdgiVMww9BEIzJVUf1WVRle9yn0lyaArBa69l6b//wSE4yvj
235TlS4/9v/LwOA6tz4U4bXGlimvLaoPq8L//vPKowGUAggakS/xXPNIMhLlyn9N/95B6If8Bf234fQKCg67KPgF0hFwP/zlhsZfLxxb/tryrLt5auyP
WHKri1m7kfl/wvbhXwPvX2cZccsa7Dgouyw8YMgdwY/+1YP4KCbFzLEuzjDdif7WbSyXcdlNO7WrpxpR9UUwm71G/DL/nKjLKmm0SXsUrEEBnld2EYVj
3KFhezYf5//bPwm2ehp9RZlU8eUyDTjYDL8p1NQ8u563PGz/IackkJT0m/BT6LoVX/0rTT76v+PYsdlaTML693Lcmo6cvpaPhZWlJvCnHHdha05vU6nW
2VVylJg3JoarXAchzX46YD98koxuPYXIq+1P/blIVuu9tLbdTw78uP1kVleq64fIyECTEQCi+BXvW+oz+/K5D8RV199VGzsIAnbvr5gjAlvS+yysO6eD
Nw3aJpwZ86qXQPWFhJmzWavRvD3mNyuBrAZKXYbBDQS82h41z6H9jX2/z/we9CyWzZinq9d2nnKgjMKFYKfoMo9f/+TpC02f9P64sv0cGYV/sUfsooB/
9l37to9wnj+EUl168he/0/9MDba8gfv/ZyDEH+BFcl742o7A/2WHIcob/9SQZVRTGYlNoTgMnDwnIXDbpzlbS//VZ58e23qzcoeW/LLIbxUOmkD7C5rX
p+/h/TnQdle/Zwb8tJRLvnnb/9HOaWHG1OOcOqHExf+2oOj9ggdnuVai//lftXWz2AOWmTxCbEbdgdj5c/sr4068qhP/7kLt6fhyPSWnp4ffxpJTegyx
8ECQPwZNiCec5IiJmQiAD7/f1x5HztwBA0OWh/Psq3Zx+/9XurEreBSgPV2J8vIdWCS/8+1vh5xuHI4nrahkfQ3G6WSfhDYJ0Lvj/+BpfLNCfZ6CAnp8
eXnf/XXsDU8/r8ZD9ZoXzSu7iuroxj+l1buGQ89Ae8VFPd6DZjlyjsWoH1DGVHCha8Mmp2ihzVSn/5v2jWdt4yFz2HDgUbwL00IlbkwgcLzm58WDPIa9
sD2uFoJ6ijDBEuSz8tqkMdeDPaFMNY3EFNrYAG50r7B7faL3OR58wrnQkgFVEGpjWTJ2LSYcQUEyBEQ2nf3cW49d50WMtMx3u2lPF1B8L1nEIObo0M7d
IcThqj0CjSXcPkJ+511T3ELwzXr0gCHiNIAGOK2BnDATI3Waj0+yB8/cvOyVvxYoxHRtZo0ldFgV0DVdIUdEAlel5uS4NJzyvulJ28Yj1IlXIXdrTCZS
ytNw+FlGQMsA1nM4Kojkgon+PmfD+A78wPJDtXZyPSbuQHMnA/HeQJYQRRquyuzi/NmQHlziQCSiootAMSAWunq6KikISCQB6v4zaE6s/ayThu2ubnIM
ylrrxx9fEhDmkDxQIG4QUP2W5V995ycSfx+xweenv0gvOzj6twN3HL4OIKQk4Vy7e7fmTLPW4SacKBrKwklvgOIgCH+XF4OI7/q1EQBekB1pAfdBZ1cy
CEkRKjyxVcMj6/h8f+5+R7TaeY8brWPTHr+rEyPU3PMia/HRX+a4VECAFE5zAYe7UhsU6cByy++jgczp04t8GyJhUdBA9o5BVJZfMKkwUoeDCJD3w1bs
nD/4V6FQpkDw8l1ryyeZ9sCp1WC00IH0T+13ciujf9k/LVMpaU4hF11VznRkNpPY8V71hn510dXIpNxRKLwzx0Nzfwqbxh0o3ds6m9kJiERemh96WnIs
AjRHg66qr0Edqh//s/bSA2I/i1q6CwmCYDrp/jaJlRfWqH08vu801pWhRwCDmr5wz9msSBl805/yL+sDmPaFCqPH3d1wSgueqcLMcAZHJQj+aQnUNmX6
MB6Xgh8c1jkL9skc5RhIHnZ4etXyJJy2HDVuZgVJOkPD/OMPbuyd2FCvi+D+7fOd/50oiHTKiaejBpZxllPf/ZgswwthbW+5/bYOA1xUaWpTUzekiqpn
EAz8ctmtOI3o/92v9nG8GkFh2HAUBEhTCv/OEEMqEkpEf4nDwSzpAgqHQYMkDJyW/dPF7OFk6/byf80nnvzlB6SH271h63RdsD45VDD1VyGc8SnmzTNH
gb/I0mc11cvRPL1nrLrIjr7c8qY4JMdTdS6chzJJJgyhMoEQB0URLUB1sC0yPZVhtoe5Rxt3H+7XqhBz2G1PNhH8GOL5sXX5Xr8m8HZ0EiXCIJRgacJp
D1Ia0Z2h8Wkk3RBW8wyKcJEpA8JDtmvQsBpPe3TeVD0fz/lW7K7N17mQHq/+lnyZLU0xYpmPOaxKvV4/brW/36Tv45bO7r5nHXt2c+nQylhUrCFxEiC3
5Pk092RPWZh4vtxKd6GjGNlG43dMp0YdPOpq67XK4QDxcr41BQs1GgzVyNn1WaZU4ye2PDfn+FHDKQxuFGdyMaVGwnj5+npnNnN3Nij510a0VrKv4XNC
oxRY1LR8xrm6VoFp/QD7+oUgSQ4G2LOR6sRgkP7D73RSNoM3y/8GeRy5YwfDx221yPD8OXEhyzgq22IsNWrqXZZcChHpxxMYKQOm8wGnUykNy6NB449F
T/fYc5199Z+FPSePy8hkahfuCkaL48GRGIEnVlDL3OgzykvfHi0GTZqlCQQPwIFSOQJJ9tnh8KdpvFq0BiGPNHjL3OS5+v104Z9eGkpkDZhN2VEm8E9z
NEmTlVDDfub8WGyF9a434emPXv5FlCa7UE7MwdMUSmycNNAT2qHsfJ9EWSY8EVoC3ArQ9wnRbRMBoKTkyBQiVIgckpCS7bTQQdCgEqFQYrk8yBrkM+4a
cvSuey0gVJ5+PWezNMNjZVKdZ0W8BDjVbyojQqi4ULxdCiovFUUpxivZtMb7sspD7LY6IAXIVLfExJEkS6AszFBJDFHvMs8igpO9Frhu2Py+r8OnHT7j
xPRf1cQIWcznVaXeVnE+sdQqT5UFPDozcPGVGoQckDHgAtF+eF4+9vckxAz2+ZkGpAXVTIULLjRXikgPIhQXTmYPC0JdRqy83E1iFORTgatSBlEaMKcx
Ocpz5ONK1yeLv1v1bkEAy+7SW2E1Hym2gVwBhstDWU58pL/FU7CIUZaikxnwPgN0AQfSURPt+785fZvw493bo3TRV8qIA3LjjH7ZBWy78PB1K/br+3+T
Bu+HC5OnOv/pKf/LNv8KwqUhvqsJSUsecAVtdkYiNQ5HjlvP74Wj2PW8nja73rWXVmVTApE5P4xA84WRHxWbAqrsFkUd6+tx2kTX9+8vDj/CnXwSXW+k
uGtTNCU7KcWb8fczCjsOyypkQlTMEAyUZf3T83SX6gV4+tv5WjMFEHDCFUuYZZyUKRyHrbQ//T+epzJ+TGsnwTsIUSqUBfvEhDgjr+tZwbYOkkS6fJ+9
jzkeurqV5KAI+8uPtN10+SPpiaNsjUhj+1UBUNEcnkRFTw5Ofp0q/VrESVTIsLea/ukigQp7/X5A+7lM92dAKq4QMR/dVjORszyUooWAKg09sBmCqRT1
3aIT+K/MGoG2p6mRiYFSlra9XZLwoAMSfDjJCvW7zxMP1fpTB3KW9/Tz4dtXysN0yuJuJ24YqLCRjbd2cZtQieY3lwEigJxRlJSUtMGRO0fz+I+uXofa
3A30KDgcSowx5XIcTTBOqdJsMpvWa0p5t4NtBsuriTGWWtRcysGHH8WfPzf5MnnwWeKs5kxn62I7BgUDxRQMqQRsxE6binHLisxNA7ay1GaBvU8mO9dc
ydFAexYBiSOhVb15tkCihrDJocvMcfmtl7ns/j2/5vaRONMnCd0KBIk02H9WHQD3a09Ueq6kaijRZJ3mQQdvRm5RbDjGj+/0gRQ+y0sXmRudUkMLkeA1
d5zn2EWs7cqD0WrdMhlDt3OjfQqnqCntqpp6NIkFj6kvKA5KUNiA11hbwsPAX0E/ZEBWKyM+SetmGVqyjObK1/WuREFO8HBTl2ajPKDotVXRy3z3znhl
p9GtWsfayynxycdxDtdgGQZruK8H4tHU6YWRtbLJ6pl84oJsushLi1QXMlrm7lzcUm6hnZZqEKjaMYEJb87WawYCCUvg9OqhY0jy7oqJSQ5JJtLmr9Fd
6+7CJnNBZ3N1WcJ/svYwA6N2unfUZ0hDMjMzQXU2+/FhwdXqf2cb3FIy+3IPkLcSj/guQkMx1a7F1Fwrv3bu8GWk7wmUAz375liifl22Y/qQVDSRPOtz
v8OBq/txhrcSYPBAV2avbc+EGBLpLusweC2zX20Bvm9Fm4vKSkaKN/TZqQMIpOxMr2Y55ELfC2kERhRCMFeUIojI1lSgycrWvD6rhmtWwtuOHZWcuu2V
nXrmTaf+REmPmPs68FUPRtz5oOgUkVwrOe/edT3J1VSlr8jPjJLpzPiraZgKuX4Ttk8CWnx+oHMSoLyXcutU+tMIZJxTshmk1Z57uV+ghni+epjGugbI
eAqOfP65TNaCS6OLpzwNJLiWb7upFCHMCbtoZHk3zZ4jH+FO3WJ5AnwaTDPPcI4HcdiZzHCjCkllTXnU2NwihkFFYBq5IP6sNhfZ2OBUIHu8kWPvN4cU
3FG7bhRTlCym3gPb7vm+34OLfO4+mMD1AbnoQvNx6tEZ3KMrJJ23HDlMF5Cc59Y7qSnKg7F69b4fOsRbEdVlFZUX1S19VGSnzKKFSGoRBmRJo8b6uXGk
IYR2RbSN3nkUBuxofoqMj9ij56nndErlShLREItaXEibQjJdZY9x8lqvnimqmZfz5p7pC/Q4C3J979phEnfBV54HKlI1gmTUqCOCiUrauj4nIYG3XOwP
5ujezrRMMcJhoJSSza1ibQbFyG0MbuP71GjUU0m40UUyjKRgZljw46y+Vwo10n21DIXh98qoCbrx7XdbTR8BeR/SnSurK2XAcqyE6Xp5wuaiGoap1qu+
tJMwbN3qpGaiDCxHQipkTAEceLJrK7J6nvXF/qYTJsTOcwri1kS+NUfcclbxJCJPkw9Xcx+wdIQybFtE+pQ3EB5Yk7MvzmC4yWTPRVDERPbw7JCs+y2c
Lk2Z+jOWweG6X7GPEodUovn72P37KgDv8N76M7UctXIdWRQcoMdKpnAvFQibplkhBmLlD5UH9JGjq2eEFOn6op+7RT1/iXgdJRU2zzlA/8In8PIGS+HD
OrpBsUCkBypV7lCtnDgt2q4QBs9STAII6qMpD+8zSwg2idmI/RsIscfvY4kW4OwhO1fzc4N5OgD+pAuxLgmH+jD/Qj0Qkod/aUZnzOnTXAT8ypwWzF5y
aDOfT1U4CAO3yOp2bCFcrnObopzVVQ40jJyEhB91FmMx2omQUwQunTg2hrDrNV1g76vNc1xm5UI2a0MJYI/ScSleEUUO4IXGa5+u8hVb6q4yN3fkb+Gj
mnVc9D/zP+ix8MK//w0RFg21CEEEbBBgT/NqurFSPSxOv7RA/cDaFoKWgXAl9L+eqgs7755Nuof8bWUs8gHNTJ8Q9dujm5oNG457zdiStN7v1KhEf69C
uGr86P7YiV9v+WJIpe/Q5ajrhS7PqpuCoBJIItU/AB6XoEHEjspRwP5/22f7t9wTU9jahkAl1uH0CtmHu/jv2bPI9Pk346WHOISRQ+PnrXn0vj9AmQAS
BRCIWrmz75eBmHLxdTkESQQvv0xMZ0HcFzbtjTriXkU9G9YGf9cnfjTxp3310iKCLq9ysKfDNQHcQYFRQHW4gOuCIFXwZo9ZV2KGZFuqqadT/ZXQJNC+
FjWA0CyL3F2AJ3AseGAw94xOyjrQeXCkWqg3UKAQEKuSLf5a8fP/u+yjWqpnuX5vmjAkFVA6cqOCNDOSkVkyizB5hJ2RA3DJI+Xnp+1KZD5mveaFjJGC
wrOtbFxRsUKQMoAXEMCdxTZ9riyPWKSIOLBhepA0vinJodUlYs6NcwNQPf0fCdd6ZnB4n7Nd1VXWWDMFDVQJTAUOBpnnUgDXgu+3cuE1trlwKefb0et3
rtZqANYVERiPn3mJuaMzIIzc0RJirLFXFQ60HmSeGe//WwO+9bwoEL5LR8fCs2Vr+XnfxPicPua7FxTlyYkyLjLWVttKVrSjFlfqJ1Fs2b6+mGcBsgM4
3aVcOwvoU+WPeT9TWDVmxOburX3P3IAYkhQOirAms2cEiqqf6/x+I7vBVIz57681ctgRpr1zAYaatOuBN2HdApvzEnvykMUUADPs6BtTc67at5aahp6n
X6G5viz8QYgvCJ9fWesJvgOjqww1JPEC7SezasBmoBjNpN+kpkDRPq9DNjqL1nISFWQOQMhcEh5RdJA2iBRwCDBj++jw6IZ7jhv9mxOGmiFSDSIoxeEg
CSkJNYS3Lkd5YOHEV3JlF6Ob6zGSCZQTa4KOoTHcri7oF9A+zHyHm/ZkMDN1dXmNK1cMyCAxhTXE/Ui/wC69kNr28YmKMltSgUISMKg55n5Yxc4RIFn5
+7yc3QOtCDLeSolqSSpOd6356E5WSkm2xFy3xhgSjBVuy9qurN12gOQ9mwyL3RwIpLgYr+ksH8p6kTw2nirlD479DQ9RAB0CYKlCdpAW4Kin455+3jyH
Px5rnfC8m5un+v48SYuaYWlh0VcTy591BmdjXWxBLGB1CqDPrRySX40R/309i4CNbYGw66sSSPJQ46Sm1+UhEdTszO7nRkUjtluHGaIhKZ4g38tFSAUE
xBwnFvXnvHZQDeiYQqmopoB8hO3hv2Gz0gud+NPSZa/+vh4k6RSUDSQ8d/GX3s+BrMY+z7+4sZFUEQEUaB3bnr1hxFy0xiiy+t5PdDOa6DTA/dbh12lZ
0zetva9LZvWNM1QUFDErJVBUxUlLEQQURNFRNKUtNKkkjTBTUlDQlRV2JUch6tsolSArBl1tt0lgl6oKjOFwuyNaU1EppIREE+gH9L4fQ3VydKU9ENW5
25x8MeF3yrtWuV3hiLpg6RS1lx061PDfq6AwylR7aW6g9PTm2UN6gIgsRm2NsRBQQWIXu4RHvXKVxkB56iHOJWDZGmvKBcoDlSwaGQAO1IQA1hAxQgjN
R3AxfIAd5UEA6zMSpfR+e4tnpx3FSmednN8gJ9xVx4iag1fiAKaprkO3T5wEigFK25d3ThwWto71PowmolFM/LF7AiQQ/x+T2NdKABoCDpIdys83mZ9P
neg25uhwAn5skFIKcCG5cDUCUiESodOOOoJsHmgRGRNBJn0zs6006k1Ck0Pqm7cywptl9G0sjngSOtrJLD69XnhQ+eJmBnCHDbhZo8KSLIF/YinH39dF
D2jFVc/3HqURsDKQprJA2RE/a4Ds/T4wPBxAZ6sKvgdo8Neg5oM5rayayhBdBCsq7CJOC2ZdYrIERZEiSSQdn61IrYnLvTsSRLOZ/1iBc/foWALHSgbw
jbC+TZ8bj8Hz/LbwPzb/W5B3lWV6ymUDTW0gyBuHvKd757T2tz4PNwdwxBZ5ZPI/pjNDn0Out+j79ee/PZneoE0JAxkAoYxEFFGLEF8b0GKkXQk/DnDD
RtDx13nOpv4zg3MbBEzBoaqL0togIPZ2ApTf5VlDINGJAJs8PihjJPDQ6gj9+a6lAXxG5APIqHSbEqaq6+P3X9J+N/xDhEnVtnwnxL0WfZgdgPtz56AG
GAZQSS4SuuibZQAxIZwoK38K+m8O5RAVirJ9evmOa667qLvBeJC7N9Ou7mpuxNuwzMD5H1NYJA0WYhmPatuqjYyQBvM79cWBIxbh4YbA4E8KXup1QsAM
wTARERhu87/VmxzkuJfbuYG1RYO6BRCQoaeiImAY3iQH9PgMVW2B4fAE9wtwHE9Sk8onwe3PKIr9TLDch39rKB2wWQIkVKUiHocVMOwvAIdQRE0DWjNy
P998Ojo20ecNa0rfANwB2yJzCbON0qWcTBc5kTl6lllrVDLXi12dRf54mMspsbm490IKOnS5F0SBwkOqoKKgqXwuq88YBWLV7qaICnHaCXdHlzp9PLfg
ZRPeTd8hYEulCC7KiAkEwoUXUKwVKyB9Zh4IBn71nWXJ0FqyPzj9gQegx/RMYmteeB2OyidgH5vqwRvr8vS3DHgcfHYfGC0Z6cFZUFgxgbELkJ8sVVO3
tW4fOwcK7h3IiUwfw6Md6jmOey9KQ98/z/PHO8imIIrMx5ZxxJphiXFMyCihWFKWiGzAZiKPh0WP9SUMrC9ueCBLX7/GCfPorQoy6hgQikOp4fsVyY0M
lnEXTF10AidHJl4cmcgAUNPZaCwcvSYw01/v9szXxmDilPNo0+WKMAgwrl3XCRwCX/FEfOQwKplpWG26lOmAxkGSEmE9H35+nv092e6wzRSWlK/g61K+
UHLPnqzfKaTHSUZ5nvf/WmbpfNpEEUUtXlZ0vzMxZL0xxO+YEeGKF5NHiQTwZvKSPjLgi1sgMeDMNEfIojgoYojNt4nKZ0msM70aUXZSjHlp75rN6zzr
qMegwVyJkjDC2t8Wd7B1twEMoVGgQHhjwe/+DU9v44yn3yCz5X5kxGrmNQ873w61H4nTNazn5FsRlx/xs8rYYTzX2lwyvdp6wnm6xNVp36+PjflZUOlH
qebllGp9SaswgMAWGmVM00EcQOmUy/qtjt5+LLNHJfH1utO1iWZN5cpWCMSazOmU26zTYMOZzjvdY3DIaZxKwm0fey8ffJUBiYmMno7umopOudg47ocZ
hlNpDTqGxabGTIMFkqQWFfHVknWqdPAXVUnQZHeRYG2E2zvXjxrS6LXuGWDq23SdbvdsNcs1E1lFVdWEukojqi5EzvDMYtvhwJtIsNKUuTJWyhvlOnNd
ZJUEZOUoodNZvmBiiwUUmxCmszEUBnVhjOCimujMjEZmddb2cTOY4dGzLl7uhRV7oGmcNF7Q11Ztgs26WI7pnerkrphsZM3eIf+xMYZ3Qae/hfjw9oa5
ZAcZIkYsFFURVE9TLJSIwwuxLsYhz5PBYyEQHcfMXj6DNHMoVyvaanTapkfOWzgJSDuL+sj4gKnhNgdRH9EFIADDk766TuE5k72S0FNFFjUrKICk1FT4
tMHaTaosxXGp56oYqaYLJRJ2J01h11dbqriGIoHy67aC+RNqzHoYdo/haxVWaQxh4wpt8pjWq4xXxTBDt2DDwJqOvFhnVhmS5aiq8ahg9v9Jspt6q0WX
xanR7U1as2HbYvTU6tMfZNM0zjMHY1NKii1kFO1ENZRF6KeU0z2emRemVJ4anY9NTFERURoo1kKIUZPKdsmCR6q7doYyfGrf4g8eRwX0T99d1+VQiBGA
0ZBeImgmKxnxQt8dVFdJh4wXhYrN87IFm6kUzzXKeMsqVzl4MI7jZtSgL0YxZbCoI78SUw+FOFqGN7C7bF9RDVLvgUVqsZylePW+cWFEdUbS70HGbjGk
9zlaWlFGQypgRMEZY++hu8VSRRWlOjWv9W1oByM5zi14im+mdMs68BnbPIZVtV2J2yXOkgKvO5xec365XgaaCRrq7QN4C1ttJaxqsjFdJg2zrfWclW2k
bGI9yY1GcsZ0cokCAHeFkkqcmptMzUVqkp7Cuvs2ya2C1nocoquQQwNW7aCxa/XOT641nljd0RXD+epFH1HHcsntNjmzxw63fUjrwkfWrD44fcnpcSp6
0I+dPLzeXroRRfeIc147oTQQrEB9iOb5971Z0o67QD4DtYLtO9VzmFrsKV1xXNzllytn7FqM61zYZyhwZ1CtgkrOZp07IBh4Qadz1NZe3e0KohMWkRW/
ddu6OvQm588WXwUyKvn0+qHOjpoHQIIaxUFosaREpvJxkEv6VU4xTE6CqiwLw8KBXAi2HjSQxQGtHFYHth2e1XndyovPFKkLes8XvRFU/NoT8cp8doan
rtST0lHa3e/EssnPbz/x47rBiRnpBwP7V4tCSY2mWPcVrm7hnheZWyvbbWpRgshuVFITYjV7LGlaZzFVpfKUUXFb2oFIUfqVrm2UNeJC7C71jFEU0JIk
hwDz2p4dS1F5OcOgNUHPhqu9SR4ytcVRGjOEFHeIKhMyzo30hfCEaNrlrYuepL4u61Kp1GiKHQ4nk4hys4ApCuigJgbNBoVxwWNCknf5USNmcx0m9C9A
aMi0XYpJzbNcdJa64jQROyuwS20ZFlnSR0rFXE6QwJSy9U8/d6xRvVK17r4ba0mNa2Xhewd2uvJVENDEEspVUG11cgsWHMPcQsr6Xvi7eWbCHvcdKPcX
C5qRNUcULAEcgULnJpEct5zDhEwQAJilzSaDU5zl1ZiM1IkoTDKPHg1ZZfrp/aMdMS4fPNzcZ3ybL5CQl0Xgy0WtDbd/UDJdmm86FHbMQp4le31CdNRT
m25gpTWTFoWzuRwKTMEnVVGbsJN2PD2ERa2NiOw3WbKVmXCDorxtlgExSQ0rUZXevGKtPuvq5PCGsXCVTplzz8UNDQl9yjo66CkhzxIf7C70DXrTekOv
GtjPYgepG3SIOSgHKUmt/K97kQDXThljKqg0BULRUJJ4MvkQswTmZuoIPyVNRL4u7jM7INO5WyXiuOm289BQrIwCQ4Pr48a2lvCzkQKaqjO0aw4cp7Q2
U8rec0FxkfHGL2tLU9ukm/jhRRV5a34vlbZkB60mjJhiqVzEGtdMJ4/LcTsuRvua4Axc6eWdOkA+XAlLAlvgX6ll3laMYBrlk2HpR4hvqkRt9MmH8JQ3
YQOjqCRQ9CwjffP9Em9gC1De39bfq00/kHE8+HVnO2SyT4u2eP/6B2eTjflfGPXfhR/j2EKQJjvnynJusnZIryDfKfZRaQCy1ZyKj8V+mJxso2rWXzd+
bT0oGHufK02CV2ibgg/szd3qCngCpjBuxC5+1+0E1MDo7md4arrodV3WkwRTwzq+CFtXDsA45mWapue2UzG/OUX7Jt+nW7/TDzPASArrzVB6iJ251tUu
R4gwenwWL0rbZl6yWZwqysuf+DAVyIrmR5jrUXnNUlYyapX29kf6UWQss/Yz+swkvBlv1YMDFdNHYzlrF/FzXm6eRr0swk9AZqpYKaliluRN3yxYLMAF
D5KFct6C34+V/UfGaME9rUENmoV16lkbxxk9ON+xshY7GbD0lJkHfE25XeQ3Pez5+BTRkXayU3Wg8tvy9cG1Obrsn87LDgZSA7TdprlJ2jtf1lPhmqJW
QPwZA3RwOnDgz8J+Kq4XPRnawfnlNcV45+vGNWnJKS2bnNmHCKHmzwS1Z4QzJLm/rdQXVe3desUTYDRKC/91GmSvBmLV3bu31bhnulhHrkLjPAobwsC5
7HUblShIQTKINycvhlnKU1dPOg7+48F3FCeK5C649W2tM911GiyUNCIxcggo1+uHER41DEVKFk+YT+uKOJKkXJL1gVLP9MoPb1ncCQoH6023Nk07fvfG
JutU6f5/7+99bFjJraF5ENddCkRQVuKiA2GN4egU2ghntOM58cZu6xmWJkkHqiNSkvJbphxZglSqmXMrJQwj0tRJEcBSLq/02PMaBQkdWPUruoRCm4KI
lRhy7yZTpbOIIEd6omDe8nvA82CoCTJfU4RfVuSDffiYdKkkDBOGdqQYoEZ9bD+CvCRwEIjNoT/4r4uN1PC9bE/XzoMCiBRsgyEPYj+j8Fgm+FuZ8ITG
0FCN/P6TIHJjRwJS37OMGYqJ4uZvK+bC3KmrdWu7mbtP3aKlCJHyVaqFA4MoSYI9xg7kIP3bv5P3FB5bqIfwubMF6iguX3VeyUVVDMXXZzEwjpV3mWJB
IdQHnEVhocpxMD7bsO7xMfreGgfdYMg3sfQ7OANwB/eRdPdLw47tQM+bZZIoAYOoePDw80rokx1WKQZ0nggkmG5F39Cv0LaKnYplcSowSIVlqxITGMcn
KwEFW59EiioH7EAECM/6m52g7bP+Rnkqhi0mRPkTyHR+f0z42/R6ft+QrPA70TgBFH78KM63H8WBSp9TZE6yb0stRgxrrh3laafz92PFIDB1AEBcs8cS
BJqw7sXfVRdgxP6A5swOsGGto+SzIXPNzPxpfQ13oPBrT3njvtqmeLruTwQQSgfqA/VCD5cDQjIoJkoWDadBv3UbFsq2dAMjGVeG3s3P7bNnnXe5XQEg
glEGM1341Wbt8KfH3PsePzrSddu3nUcKTembfNZR3L750elEv3LByUP2rhzmUF9ZHf0X1Hl5tBh+hYbZxBaM/jYUlIcfm1wIL6ZPu2Ve+jyWnLseMitG
2ZyNsWbw0k9xXBm/KT/6K+C+C8l3ePsqlNAL8/0MFPjevZRdgRWdEpi9lMfqB6V7AG1yTDj7DUZb5SdtF63nrWssoVbGdSDCoEP2sJ8IDECR+gEI9Ci7
Yf6FS9lkiEpPHGkrt3eHnwVYl1ns6vI29p2+ky1FJbTDFLdf1EOYM8oP4LQ3oI7y5AkxEe6qKOP7y9oZp5NF95DBXYVXkZtRkKN2dNQ3b+vJ+WLiaKLd
+GZz11dwq27OjCZECZW0ToO8gc8/llWofBbupS+dDKGA+N9H4/H7/XBDq39SKVVgg9Fb9mZnWUznEiCHJYtiqKpTQk/mgJLtgFhwwiyqnvWHmxzDvqJ2
+cIPeTzx2jjoPKpchGGgqISkTLarB0xKC+/sESPV+f8R6o87Y4WwwpZSRAQDK/51LHnYfaWr3iqmyCinscPZx4M8gvfvziabOm3KFISgq0nRSZCb2jjT
XWoihPOUDZvjC7TP4lRvmq3vQa4YBhuZMtVpGza18svXGRVRmKBJFoIeS9lz6we/Mjo7/mpJ4KFjJbe33sHEE3/3NmGsiehEYwKzhaKytlPxC0767Vxy
xdQoXGGRG3KXEw7EAXkqN9dlDIjmZTR6KEAoJuWKM8lC0FJbRmr704ZIAPulKUEnUho4w/XbEapEUn+9xmgtpwmrhtGX+YRI+8KxX9y3oqqrhMO1/Hyf
V7QrP7Gxm0RnlzXgHC8Yd2755elXsdg7IueEvvtDtCP7QFlxPLv4a7aPLi89s2g9LfIKjkVtIzrkYAj0emi0aTMieh+ek2yKae5QFSllmQ2Lv837ZrPg
rRiOsrg/P2NiigDlxit5CmooPMsjBQzIu55djhndgyTBSkmN3S5+ZlHGeu8b2GUB1HJ4+sFp4nb11qPM17q9NKt4V9r7aaYouGrjzs5yWd7q222M5CrO
d7a/yyW2q3ewpQvIe+/xli0t8311ylxp05KLdih5wGZeQZJDYKAHKQZhSOxW208KfylVpz8dNQ6SIcbKn6duHDja0yUTrOc2JlAx1+gET8LLPTi0e5aX
Eqb4kK0JNEBfjPvcl1o6K0LceSPz9v0TtFQafG9y61xVqQFYZmpdwbCSlenjEajk7ODUzatdxEgB7lmAeOkN4zVpKKkVOxA2I2ZYeMmdCyqMKHosVl2k
qGKe/uZmu1wn2dnmgDzsi7eTFc8QNMFkEzVviw1N/pD5by22nuZw3P6d0aONvJVDBQDMi+TsQlEVQFx42cClBOjjzNZ1HNl4riAbKFAIH8j0hBsO+0OD
M+jObwrFSPSe9FLp4n9OHo79/Jn8jhlp4ynD6pYz5Mzx2MLGBXp1frCcZuekIaTZB30CjyXXIBfHzq7t4dKNrSyT6+5Z43aY40W08NlzOeYtpSWDUOZU
DkQQZ1AZruHRwYgwYOzXH/84LwOs5+Hfu8c4l52GjzlkDS5QIxiNcq+7RygfdtdoyEy021xqmHFldc3pXLVg7OOddL+GKSqGPCjTlLNzfAZdgzCajFFH
bwq0/WUk3fV9M8y2JqicTN+IgOQuyj+oIt+RW4kDPW3MZawkiPibeTu4kMV6ZC6EdizQJquIdgqsUDNy3neRyLiLzWjyI8xWXqdh0zwF7U5WwHgqPcl9
TCaY0uMDLVp8woZv5bkzYFoB7LSBfjv27HjQTPWPNvlRWkh7q+IHgkd9cchUUexrgJIW7YMGZc+sKkCcG/R8ey+dtLzrCjupWcqcMR5SqgcuddgzAYxC
NdD7jIDlmzLNpM4BLa10kzvkKJ+3pr6kHAOiCagP9BqTP68/DfqmZXdPA5SqSBux02/dfZbrSguPsyM2GHw6NmkqzT5PuemUBhF/X4b4Px34GvXOM0P6
Pk2aNgJ/DQdek6MiVPv5KgMZS89IQD8/d7gVY6ATx1qPhUp1fDp1s3J0zly1le/D1xbiTAzYWOnzKjDBNNVnHIpaXt/o6e7h62lj0XGFvK/JSclUCCvu
VeXDMASJ4KmM4kZb09sv6PACeHjlYKS1pCVkQzqNhpE9XkkyfJVxKGlrwzUWIlpedcKuvAdTgzwrh9b0T4Sc2BJCV4nPkqt0q4rUJw0IWWtbtbmoUSCT
IuWcQDm4FgQLEbe0syUo/RQ8UR8Fvu+ZVFQUx1boBIBjj+TwEeUkqU9FokIVdqzUMVHG3UOKbT8awIQUoHSogFG9EZPbZ7Oimc1Ti7JQOzIx4w4hCUdZ
Dr1A6I6SVEQnkAg+31cB2pw1BZ+Ta2Fu1afwno5AOefpy4ySQIrpwAdR225D9m1BkbnwlJ94fguF0W9scvmnSlGWj+REPxSVQsQiPWjBytrsVlEQuk3l
5SCdDwyMWLXZ1cMLgni/XtfTJFnDJortx8CtadMZfFR0PKY3zOKK5F1BgNLQrLf37XbarfQbAF82Z+jexxmKvq/HYagpDkauCUDJDQOkR7JNIzMlkQwS
eap1wXIuQWIkrdNyxU+gNDtCcmGiln1hJ9IZ+N5wlj99LjsIS5bNZFE3VdFdI0TS4yBnNknQEpBApmCv97KnhHh66QckOFU9+Iz+40j4RgptntYd3kZc
SyZq19uwO44B6sEbwVI4d/eQQTKcd0/UwoBkjjm4H1CHYyKNnhCvXcq/Vc9gzkvAO7Px82TyxkcXeOroa2Gp8yrllFlQQSkO6na8aHWtR/iF1Gdv9nI+
WS/AQMEhb1nifjljvyd7QiEeGnENmBffWHz5s7Z0PtlRT5SjjT9lxz1b2TGCiqCkFPCEDjV8QzKKaM1cuJezweKcU4JlRJMQTs6/DzNcwSeDZwmOUiKG
fkFemiQ4d20dIYAwoi7g81SL5zk6BrBLvAi1BbjkKjau2LZJkQo/LpLQy21nAgVKW3bVg4DYgvApRVRZWIIGpT07oFjc4xtYnnp2IJomdCBVMrKAq/cF
7Z6FEv9KHvfk98DDpThgB9DzHGXpa42e2UzJlqOC2KMm3LCpiU2EUrHWha6LpaEA1KAKEaGUw56FSvvPIFnKuobBrMK68Mu244cq6V2GrzxiHbtdSO6l
WAvD6c6zmRfQlOes3TujVlnBGYP3y+S35XPje5Pb49+/Dm6ek5JUokfsIg9MeQRhiBogXYbgKrufHHUVA/lAKrCGyISkQMxU7t2QmpDbIUFQUEQRSIiC
igVrIwaDXEmT42+ve+XsGhQtsUUtiZ8ZylBiQcdz43flpQSqjMCTo6IKQDyE5b5jM0EXUCYLd2rJ2uqdwGScwQDVUAWg7kRxKS7X8ukh7jqOvJhxlr1H
Og5tsdH+TRR+O2B+eWBDssP76dxvTYcvBA+eq9VVCWIy/fy3kcLDSFqfU8hn728N+G/WklLbyyeU2/VT1du03Pgy2euHB+fjKUgEWEQ/Znuwba4j4tNv
grq3D7cpg/Mo/yS+O7RwFRkn0ZYOPXZGEa0dHPuWddO4Y1V3e5T+BCdzKaIH9GKmBVRvT0xJm8ZIJ+VX+e7v78jSjN7Vi+QQLsKBIUdfrhSXkWoPXSzT
GmOWl/HQCZGzqID8vNw/JYIutrSrKdznS5nL5Wqt7ynNFzXBSkMw7FwwWpoJEq/21X8imwBkV9bMmFvFRSHfmvNSGCSAEVqDXQnd257+SJfN7euUf791
8sEEX/AAP5xIeHrUfrf1f2ldFEe1QPn6sKPueK1/gHrP6Oc0fX2zPb8ns9f9dvfaCVtvt/BehPtPgjv6rJa5rmmFd8lkfNaRMQf1M1VUR4X40iUmZ2HI
0/mspLjA9N+G09P1bfz25Z9G/y1c8Pf+Lc8+Fh+9riXnPrjwI8tR7MlksT0syy7f2xA68FzfS8mjudWPxth+2FTss2rjNePDYZLKeoGv7HUcvXJP4RTk
uPzlfPLPhDarmyjHrxpkv4SwXcKf7VyTqCSDKTkyTZ2DESEl1afhJabCGHPNq6G3qn8hkxKE+6ABnMdtg6EViRE8N1IDP9mhc8VvSIwqCYKEiVXDIHJx
K29ryNlWF+YAIBcEH58cshvfjxLjRz9JXSCBO6B6RYnueLuRcTQ3/lLBPGm+aaZ2k6KpyKhDHv2rXMoMjqlH5pzibySVyxzPtsAi5sh/45Dul6aaEkTg
iIEgb6VN9qUla/4yad97KOD1hxUUcBxQtguQCWmFSTCPjh8XoueBAkxGxvi0xOEkVxjeUdq07LlOswgDfnKcnBGL5XqpskKgfiq9L8dQaZZcsto21wxP
cb3vqRfaRHd8WPE0I9TPkSZjo6CkGczsc8WppJuEN0PPjedeW6jHUQUJX9NXh3zoI8KGOz3A5SJQIHWt69SEqHaE9J7/Tz0/CgGGUJQALTJen2x73/oQ
NNALY2w0pKkiATJgzEpkrGWUQCRyxYhizUmLcZAc2hPkqwYZSdOAM9i/IeB4RIcX1nOZg71rKzFOIG1pPONk2h9srW8MaNrOo65Bd87/qKmNfx0/RVdx
oQuiVIqkFBCBMPD7r+6hJC4kHAoJ8+A0cd4xagJDlCRVUDvuhyQaWsf0TrXJLif2q4kRdLlXC3QC7gPYTkST/F8O6+SqqLSlHdcSiRZO93vTVkUKbkNu
jKRk1Uy5VCYYKBqaCqKdIUZpN02qKkhQ2v+eXr8e/01qgR6fX+lOB2CPQwQtbc7v671kvjf0TFdMgCjhCgJACqU6jKseqJmo80/KoSWONd2DOYlVcEDr
uQQVwLx87HuAA6OUAniiFDS8I6UEM3kxBYVOX4yH1duo51GRAvhVtR3FisZtzdLDaQylfXGj7IFQSKhP3XEVzqrUz4MyJT41Pf0We+mFwfVZQy1Hy0Ed
EZRrOckSKhVNf5OwgjHCfBl5suUozmz8FCo0k7eXJq6nhz4pE8XuxbE81p5GoJAlRYthr1n1B6AmyjQoHUAOzAkEoWLLtw/LMBGtfbKzh6oN0fcZw22c
8dFF9VQAi6VkYwJC9GA3mMHeWOrhZjDPiKDUzFDCMiTURVYkh2uooeEmNFGGiKVcaZ4d8v5ZW1VYQQooyg+NR7JtAn8ajUWWyyqUb91NHOPHgzgjlxyS
jZIJCqrdpIy+4++0hPw7KDjNs+M8cFHTG2bhM5oe67iITIM8hsBJd5S63iNmY6aATxNfU5VXL5K76ik95EjAsPDRaK00AWUvRqDAEV0oECY883q4u8kh
gQqDETuigzmmtPOT6ulmvLwGbqgdKVbOe84wZMu828kgaNgwATEaMLS6aEAmBJEIiCcGEr/AsTOyEpbz/jYFEmxXyIuZxoBvgqBy06mbTaD+pmnA7/Fh
pzX6pWz3u3CAFGM2I4YRrs0ufGcwS6GztK60Ns2FwxBvzda9LTgBAMilv4Kvkv65+4wbamQAtIIqoM9DhgtXVlIgsWJDMmGnWTWYpmnUCaJEROkCkGAs
JZPq067HX69/3zvonXt3yZCTzR2BJd0CwAQ3Zhe6BEAVbYaEkogPO8RIwyMLcPB3bnCGkUuDC/PT/rN9+YjCB2YhGB2bb6Rn6OgZ87iZKLgs9S3ohBns
LciQWEcBdGe0Ouho5+5M4BoxSxUpPouZTDARZgl6HeEqAsQp2FAKXqtVNFbS2ssSppkKnJDgTYd4qguyBUcGxyWaNZxrSsuJFrrVhKjsjdhGeH4yoZJp
xVe3uBJQEAgHCyQLMiu7hPvjhwX6tM70ZIoB95A+f9GNknFzKkESP6sh5AaxZNVmO+t/N0nqDRi9wsRCnNRkjDzviHSd6kfravkFzMV0q/No4cSqfkGV
G9n2OKp+gKCJNinMNKAMyBs+e+aBbuJNkyVELBRjcqSGBDatMqTAC0+fNx7Mlo7eQ0ah9JhslwSLR9/vgSzHMFbK4p0wr6T4t8u+vPx5bg4Wl81Cd3l2
dUlpIbw37d/RFgjs/7jDjYT9p2QUpxClTZpCQWf+xexI4103gzwqw4c9YX30VFMPGqDairS/X66vLaezPpQr8MqcBFE500wj9HXgfuX6Ov55rwuUyYCD
UV/H3MMb+NxxPBZwyFHRapfve8uP4W9zWKqBlVRpIsPmZduBA8CJ5EX6rIpMka7dFZypzzI/MgwfLgesQEkecQZ0QuUrP6r4Y1QSVnRwuO7ddM1HD6xi
ihdVKwnt9HjVG+jGWMMZXmrmCBYx83JgwfVtDR4LAEZ2YB8iMquKGaieFl3OTBqi3nn6YxOLu41pddU2vcF+RtT/Zt3h38fxr39eRrVATKCUerkM/NUy
QCCBaHLY/iqOdXCPJ7FFIVRprjOkJEkHKfV0nP1joHqTtyYb0FhVxwWYPgqrjLymIxy3YFvIujeYVJOXQel2DDHFiZcDesvY/hUOfhZj920IHmQCSChB
DHwWXy4afO/UsFAH3V+qfGWKnUNaKWlD7SeBWATJK5qiyeTP92McaASIwSAFuj/fP+j5GEfU5GtIX1RRNbA/L7awemhfG+I2kK4CaRDDUQUBo7j/I0LK
zgTAlPVTBIA9A0KCMSgrnXTsiB0QjmhW1azkvyfuvXTINLVW+BuMsr22iA36gS+0ikRsUGFOmIkiTDI9BDqNj9c/xy862zMkx9yhnBKLE+B1/N9eYCkF
I5bWp74lnFPIIiCsVfq3rZdEgNRSpQ4RrVU7Mfm/wOhx9vPz3Q4NvcrRQpQU0xx+BTKzhUKRIkqqajHcGg8zF39Vepkoli7lH8wPAe+RyN88KeCFiUrj
EizogMgG0EdGIPFj9R4s0MqCovWysGuluwBUUwsxMggdq/swuPsM5jh6k4IMOh8lXhncfaCmt7+FNviFjakl1ZeJyBEQQYfHFz4/f7+Bvdd3jzMoZvdF
YsN4nQbQXnu5jjSd9zE1KUjIN6tah75rV5wyJ1yXOiXOmdXe4EvCBiarEqT8MjeVSyg+Krh2HXDXVT8xyI9AvOWao4eF5ta8U7QN8bdm6KU6AzwbSuIC
EUlgYPEwTpyoKUoJOZsW7pgdgDCsp6UvMLciV6tgKtfcIc+gHiu++rwaljM8evfPvRvfueHxPb9EWwPzGFQvWa1Kq47zk2O6azwN04arbTPJhkuLPL1Z
v0to77l1pdV6N3VrHsWtyBetl8HlD+Z9H8SnWajReyTMOCwGHeVMmSudfSQKoIpeFa/1/41HjFRb5PiUOzt/7En2hz6oAowXUheSpfjs0DZSy4zK4iX3
Y++ToRjJW2FFXW+sshmvMxSjVf1drlB5HcedJIJggpMIOQ4D9uUztlwLG1a+3tdQV+3nMOIlKtRVoQokVc0Vaq42n4eLij6To+SjNv7NaCs6kexECDrn
luNq65G6HxSGx3VClV+BXzsJN2CrYKCqGPmUHuZhJzfW9duEvvTPdXPh31L9lVn5brATgKYLKZWXuJ4jKVIGfhpBvnX+I90Wz6d+VmqLZ7WsP3/fpjNk
jnuv1+soMIfNDE45+rG9O7CFUob0QeNR4jxNdTD8h0xI8y3XeVXkWIne/XfctTbDModfVL1MA3u6qmnaf2Uc300TQuyIoKDSBRc9pv0y5GRldajK7U0n
rbdXf1qYSx4upTA2gfnwFPjgLchntXS49UQy0SWFCIAqNJw6EQCoJKMGJFDiziWTBsmj67A6tOhvNk1wkeSuUR/6env1ysfFh8gYPFnC7lXOqqWmQ3Is
QWUU+f7d3/E4mvNR9DW5L2ezZtUtO7qP8uDYgJ+LMP1WpJEgMsBH8b/Uzzf+bkr4EzvxT4hrBRAkxPf7GHdNXJmz/jh+cVaQoUoe2TdqiIBIdubuPyWG
0IFWXUrCCQQiWgj15hRxa1xla/6+PidCFaBS3xFHRdGPgOMx5vYlhRGsVZWoqYlQyaPTzimU6pMGwKkIUUdnfgrelfzPW1pIsQVibyt98L4ZY/g8ixE5
PUbUlzIz57sO/itwR9v+1A5IcbZ8IEDWQz/RfXUsfGY92V75bpIFAoVl6q7wsFGLIWtdj0nF6JBBBqAeIQlLP7P1SrRJLLL7Gs4XXwOkeUrhvd9rget1
5cvkBxQVkMetg/s7vU4pNUf6Kl6RFfLu84kv5LQ6p53TUgF/2Mqt3/qqaMY8LuBIPgDvGa8jRxT++AyCCgCyt8XD5SUSfTal5ZoldoFZiqDVlA3Ub1r+
Cis6xlQK+BNXZXIAkMLHArLdG1F5BO87nX95mzsOQScS+Jas9A+IB12wSPtP4p1NcT3IQ5Oy6XSmuq0/06jo62G03nWrsmstZelQp/OFEElFbyQ1Lk4v
35a2cId8PRvnIUgWjqe+D/oAku18tO+jDqF0LPEP2XrW9hNAcGDB+Ch+YA9a+O7mDg9+MDTIsx9Pb26Tp/5IKYPrL1I311LK58+4yyNhJJmztgK0mB3X
jrQXGZQYCiQNupsYgbZtBnBNw7lug8UM29aA2QMHA/IPaUWdFKPTo79cs5SM5T6fW0hAN5qwTsusiRJVB6iwcs66Lds3eCT5B3ZxB0IY8PoFGANo6/qQ
+rCCClv4e+UO6vjV3Ej57W5/3/0p2gjSqF2Khp9LaaIP3HwiU5FRmVPbdSX5Q4DqQXk1yIqoRgWYGpI86nD8Xp6bcUrqn9fOH6iX1f4mE1IJBp+gfeh7
brnWXVdMzLi5/8WKGebUCyJnzP1ZfQGj8lS5Juqqqjck4YfxLN6S6Hnxtr1GRjprllM9pfLwkz7Fi0kFyS4XMfvSTq0MJBvD1vg1jgvEfw/aOdzRgZaL
0JFJcKKi+U/naqCB0v07yoV+XKcCmcrOkEtV4q4IPSdruw/Fcy18EnXNx0III+/OuYymyeHHrvihYqBnlcln912yiiR6YX3+t+s/Og+r9D8ffrTtjKAn
RQ3fTxTaE4XQa8Q4E2UKQKsXI+PMRORQQaL5KIOZFiPDjWpqBkeygsdiH7ain8kvOd+skT+N+8ZcEmDtT2Z5HnvVVgNVzK7LMjKCIZGIn18fP1+lhQ0y
4kWSLj1lO07V07urYFeq9opnXpQXM+I9vJtWySVBke4sbAExfrPt4y07efNsDWdWD3tD59HuyQq7A5YjVa8ALrVkB4k8L5lAftyBzqRBy4W5VX2z7ZKq
zPvIYSm2wPqbVxiHsNDu0n0496ZmJXfcPXflngTvWjib+mXvZfv2k0wFAhn4M/iJ8+9H6j7Mn5GwbSN+UzKKGcIytnIpyzrPt+XDhvrTOmsEOG7ubShQ
nTMEZMg2tLm6s3RQzZEb+2w++g1ts0rPdsfrvfYf0ero+OaHia7k2o2aZuWhOO4I9QChrdzp5UGVEUgkx3sOMRgO34BHgGGYj9U6/J6KyPRdUnsAjYfo
/hIV9w5PUi9mJId033YBpqF5SPkzihrOfjmuiWHJpVqv07B9NAxRn1ezRnQIajwSVImZHjlCwJVlC7drQPR4lec/eD+mQ9GE7zSoLvqX8ioIOZEMFePf
Rw5Eu4/XRHxNiyiaA8R7Xc8DIyXj71bIqMSCtmVLAE9ngrXWZg7OrlocX7vCnjeVhRLVDKWCk+pQuT43ma9gch4sQnEhpK1RbtULxnYPWUlCqGadN4jN
X8RoQmHuUSPFaGHW7qeWaoznuDVm3oOHlE/1LOViCI4ngLSuLwGJhlBespVdZaGiVgR1jV1xwoZ4aXB1HhFAzu34s8q4kyt9HakCxQf7sijmFNIIf6FS
kNfnyqFQ/7I5L5KYF1xRNftt4JVjIAYCbJSgtOXpo9XuJXDIhlaThbr/ZE+6qwCNszfCYiIlwOsss1vW71XmnqITIRlPFWYh30KuB6No3m54NpCTQiSH
UL7XbV4GdWCn+2jIbBpdffRdPzsyAHSASsRBQgoCRAGgf0dlRwQdIrzenr7+3/bxvz6Jo/v02TlNhKsRbba3OjjjFRzWeTtE18BCydBQplhAShFUQFSk
dDFvX9z+WJESfibl8vVt64rKU+vtcOzsel2i6yms+Cj5TpYc8nJ+fBHC+lJRJ4iFa9qieplXS03pM2cQWGdlDERcKbBdyHECL1lZZ4lEq4lru35F/Mlc
xlpzfeS/TXm1eqj5NxbIfHpgj5tZdhHP29Wt39vEd0Kd+izjdm1cswwqY4qFIY/XNigH6cRR6q3bozDUsA47fRHulJETtJpBPFNf5IDL+upgfTQqNz+J
/WRcy42ZmU+LdfO/CfAxYLMHI8CxAl4DtO8QBwKKMKE7bqHyNlXqe31qOH4ru1WKb5qA78j01CsYTQgdpRmUbkUZy1SG3hkO9GmbGZOzsovv5uTLIhYZ
q+fVNqk5dMmtacj5sKh+LDmUPp9SMn9tDXz/F3IWN/duf3P1Mr7/d9GKXw1NvjWB0Rst2FjOVmYlrVat7LIKqlVh7ltxQEAkHieVlc0vyPR0CmqwwrLE
P0IY5XvKiwZC6hi0/5PNEmo8jnqo9pteiJu4Uk1IU/UVIzjnnPSBIdu7NwspPEqQJFFBJHLRbnaqhrI2bRkOVtMvFhfeikx3xgvf/eGCONJ9jczYyAPD
w/m4R/AqmajodSzgp2qE/1+v15sBQTYU7Ujefptn1tZnt6Jn+S5sSLXs1jo3VXAsePT7d2FOcsMqHTS7o/AqIIX4/R5MOvggJB9EhFj9Y4OnKMTazFgU
3ffcfRqRYoFSXxYLrKM6+xQ5lvVcNIrlBVw8FOSsa7Yk4n9hXxqtSN7rEly+yjChgZwvPoK1o15Ohdoo+LE/JT5SkanvX9hkZYfZ9jO7Y7QZ2dOaTQsu
OEFg8n45l/RdHfRXA4fBFaumxzNUggQyvSZBsaBr/VqtpSDnC8Ma7X4mI68trINTWGXa6sKWpD51lhQuZya3AujqrqqUZFE+FMxwigq2RUrD55rK0FqV
ka0y6EqcKMmF86sqt5xzehB2RynpceE7HHF6vq9tDGqNVJhMyYvQq+q1q8u9NdSlLjhO6bIDIpmiZCuSwRl3c9jvimKI/veProZyv/auI8Ghh777z2nv
rva0W4OzvCeAbouLHJ7zgs1bo6BBKsnfBibtGYlRw+4bQ0jsrYXqb8BMb7DJtdGa8gt6xx0rLIF9LWvKYwTXec8YxeNDcYEKM2ZGBSRptJ9ZTWYvRZnK
W7IxGlkYEtlM+FeumcGYyI0teo30WwFYNEbOwm4isgzGoO8rGWtZDW5izpCrxyW0+PjswlR7eS1+zeL5+J2M2WRJUgBf2K04DNCqCgOAoBUeZyP17Z5a
5e3NOlv8aYLydddqErZUtJjRzCW/fFAdQC5IN3WofF9EDEoUCUX7exRlWOrVGZEiSypjx0zY8ll1GWmSWlniz6usFQpCRYOGckmG78IfImxdZinJNSJG
MbQhAoq+VzEMgFDdD8NXhsF+qUV9MK31geWSHMPSZ6NVyWUeEyQOy02BoShocEIHAopV0dx8gCgZsgDUE9jnBQmOeFD7XDDIHTszfE75ruU6C2FJE5Ak
MUYkBEzBPzqSNKKfGjy9QRaNuxeDbDTGOiETExzg9eP8H9+/MHrqPxS79mG98g5TZTU8t266K2+XpZo4l6NbUSFJlAqaWH/BhMRP1UQBv3pPwUkI668E
9ZYt9V7JATEZwult62nkHSCgaxyDVQgXVI0yvkK7A8xYYxAibK3DFNHXv5/evYam/mnNSds6VEZFRIDbXv3kjCkxJmmYDh3YkldJh895Bx+DOGlOb2S3
SEOnB6b5YBOFuQZMUYAi08Yw4zt1UtcYiryYIFKJUEJRXHkrEWnAWQhXWowg9lsV8GK2zztbfUrilsipT+5fQGN1gIfrzbqakQPb/bVwQNVy5zx9c/R5
poUUmcQ+3EZ9eM0P5GBwKo+gI9x3ZUGRCg+EKbkFqKosvogMA9HeDinIjnnh0MBK64nkSKqcYzrM0YAyiIzIkNSH+koHJc7oOijBJN/z7O057uuDqptq
OJR80A/Pb4JtDHxN52mM60xYiT0d5TVOMm04aWn4f8oBYPPA4k0AolZRIXEmt8HaWarHp4cpV9i5ziAYVuGyzHbcJvlaSFgDmSiIcC72k97OfuHPCn26
8Ed8bctG1seOTNYf6F0XOaHLzxyLjXfN7B/GbJNik4y/Et+i5cTVSV9ShRgU9jvbhwng76qKNJu2sHhSBlMDBPFNAUCZcDrSoo27UJdPGWb7CQKVYcnE
hQLKleKWtqhmGw9hAhhC+spkQQMDQ473F+UKQRAcD5+XwJRr+LpMflKZSu1FMDqzPyCkQFXPmyA7OXLnZihcCJYiHOBz/X2jlEGGwJh0MwhBGiVaAIDO
gKVIIgc/t4+/bM7mzAMlYqtuIfWn2LXXUnraKXmi4CsgaGVAxLB8skEmkrPUdGekBswRbPsqHHDa1XCsqm517vn+bSsr7NodMIpE+4U4I5RASAdAIYDh
DCBZuFQNTvQcfgXgkEVq3Ha+Zmo2VhxPlmtRMK0nngjZ7ZB20C+bjxBQXFqrQFPFm9u7XJplJRDosKtFDA6CvOt5NWiqunkwVrx7biUCArsrnHTPMrQY
o4oqkiSqezx4WXzt3KAoIsvMp00iLtCQGuScOqTONvDKYza5p14lKgMEz+W/zyr+46MBNj1ZYLzpTvKG6JkNny+XDf+PZO/OVOUvDlng99TOakG2cR3B
q5BRKhxQY1XX+69mFq9KUuowBiStyalpWGYXyXJ4aGqbOKNGuBOXCHqfeKqazCrozMN9Hq/kZX6SHkY4JylpBtdyU8zt28M1upVVPGBfWbL73Hs1rpxx
g9VwnroIQ9x4Uk+iEJSPZFmZUGjEkMJFm6U/jg9r4Nw75MmZRz1IDnuBgGBi1scj7v9OHqx3JxAKFBenErom+qJt8339vOV7WvexFyR4cYsNYHFlDzFC
AVSqKoRbxofNLkXyChpheD6YNYSZe4+V/t4K81AG+9joXpVBPv2G7SRMGOypRMM6mpzhy5h1dVcgsoKSVF35lfeQASCeMxvjl0o+s1+qypdJIIhfNBMv
9GNmfYr42mdap0eqn5kJwYmto/k8oqyKCCS1sJz+zGL2rWdnfnuNLU6nMeZC2pjsa5lL0OGMMpbCyqPnikgqT1rWRqSSQb0TVbvl4NTuXBWTI0FgLcVo
CNyMfStm1oimZqZBtWEar62bRQNY1DVbVuTYKxrsgtVq1rTO07soudVfEfXjrfKoHaaA2RoWopooermjhZj8eqtLjet+mLw4qbjc8MB8fhU/AT8j/Hpv
+fB30a1KYogphUuwYsDcq+FXp63fvIvZQE226cOPt5AV5LUZrx4+daRn6/NSHGQjvdSPC1A6WjlRWoVyjXmPsXEeXgvuWQECK4XeRg5Mx93t30nwkPoO
+n+ihAcnryu3WvGYIkncIU4ixxfT5q9KDY3upmiUt75A1Q0c8LlNYPfVwr/d++YSqHWe5ckgrkv3S3wwl11aVpITpVPYGiW0ttien6tA3eF168aWxTps
oXYPqa6to9sskqZQwNnks6Ws6Ks+NvTFzFL9qWdiqhUzWvD+Xdve9VYDMi8dLTmPZNGJPqKOCfOonIc7Ky7zT2vlSXOdAxK3m7kgmqDMSA8lyeYt1CeN
nMJ+Z6YfuTchlIaOgT/MKw9gtdR7xrwIX33oTsyjT/JYLHy5uljP5/dNwc+bDz3s59UB2loGKIUgYCp2lH7yCU6y4+uluytyGPwIFylNVSHCgKgzpKUV
doVT067uha/XpXUhsyTgoyqkozaGEQfeybgwEMAbY2tGTyqChMxiFyKlLmZ9eFucSfNg8dPsOJpJMkDpIrFiyKdOXX31K48MqYZo3eslB+tgZWhiJulj
KkN/GePJ9Hwa5VcDjgVMRdAgqrjlWBwIuM60UciLnlO+a5WFjqE9h3xjvMliXPykBkai1a+r/G6+X8DwPG+rn+H35lyoWygjvatQmaEEyKAoZ0YNQqeE
UnPiu9vsSogcihSR35rH1U2BdQxtKxgwWPYiRrf2/hsrMEEPcRNh285OBscisp3lEuCtEvjOfCWjJ/y3j7uMDJuLb5SHyOgHLMXOyzDNWqpkz0KMXIqQ
pQLpVlMHxIVnpSkkKdoPLhljeAqNypnRfzl6gUY0G/kT5X06GDzGTWrzVEpNeZAG4uSDJQoYqQZtzaaCgwwYH5Okyv8yFxAvdmsuod+Ot5MtDwYJ+s/i
pkWDZk54l2R2h0G0qpE8Wh8zdQhQpFqU2BLVnKwbkZwM4kCjGH6cDTiJ0jFwqNd5PIoq/ZGI1Oek6PfMve2FELEeF5iU0XWr0SnuzQXMRYE8dPoYgFBE
pQktoLiW0CiiqgqlGWO1omH/QbjcqKlsZMlOhIeHOa3vPQCuqVijbPhfgZCQ62bzYYiPbch53Q9neKrHM6edPFOFsETZhtz32M+1JdhEekKBjoueGmZI
DqZ2nWyNGbu7qU3mLYmIddU4Iqqx6qy9a6147vE5s/2PxM8Ms19wU++XOP5QparZj2x9JtpVv5Vbm381URp+eU6xMhmI2iCjBHdnVm1erBZz7RxCxRuK
W06uJB4EEEgVPhNguy7Vk+zicMvw5tvWXpidNls3j98r+eqctYVGMVL31rEKujxquKgomjzlENJTXKGmRB7ZUcpvKQMYRJaWuFh1BNJENyQydz9q50BY
wEK1uJRO7hTLEAcXdwhMoft/dlDUjRFJaoCiMgSFa6rfeTysolm4gzLWc16ulhLNlBt42uAX0vJ6wMtc6qncoqCBlEmDoR4twfSNhn8mgShtcob2dacT
jwD5VZyrFkx8KmEPkzJFiK2goDasN2nm6yVUhVtPxdumaeskKRU2Qo/tjTXbtejNUpJqmlUoUIwXiHzjIBkrSUrirAfwjQ88J01Z4Hbl44bIVWKFM71o
+LC7YbfgQ0gj9AIeTlBxw/nrlTXNMfjQfjvoARMN5V40XW6wxCLeG6OQAS6b+PdgjjvOwmDhe1GusmJfJgwELd5799fcCb6ge6Ask9erwTEYibSt6ykB
Prxy0s57WgABqxZe85h6CRrBA5+Y5/s4jlq+X1xQ/pOljPDOKfRZhlJbVUUFZt85Xkqmj1gzlNVnp+x/wyAIHg/r7bAsZvvQzqcy2l/udnQiEYwXzdlS
MwKLyvsGpgrmRwj6PKVrToPG/O2jS67/8bzwsXdtqPJoixP2s1KUBf1USWXJZX1WlpZl6DgcTfvKkBkV/y/yLLf/TnRcZoNflXD0rEDJr+eqx/ZxObjU
z9/bh0SSMxAMnpQK/ynbQy1CuEdlMfhLkx84CkpxLkjGul69dJZ0Gs6Mlga+SwXP0MzIm2ahyBvDKWYH8F8XA+pobPTKBnL63ec5Sccyog7sqVIfAduS
u1VVB3EqoNqy1hxTFXcMvL/fZqoBb1Kw3RCRIBO0KTcdoLkz5XP/2S6MfhpLyml7j50+iBgEc15XWwjiy4XjX7+vScxpwadR3Z7sLUExMuU0B3Jmt4HZ
s9C5QyP+TLVYG6iVaIwEw/BVPAvSSijirdzL36L+Zdlkd64ZZOyMWJIsehaFA2igh5zpwdNjGi/3mjvqrom07sk+NJunz/rqGcmar7dWEHRJS7LQ1OLC
hEz2LlneT21uzmpJDaqxYAoGDDXKj5ikb6SI0bIwjg4R8PHMFGmf1OqqoXfU/pqxqTCA++FzMaBgMGeKclJIEOZRmV+qvPEseuO/AFJMIUjk0LdDz9L8
DKv52o8q/zZKAZAKOUDiQwdYwxZD6DoVbhyUMJZsKt2W6QnMRNvVXh3c4FsL6G3CrCUlU68D0IcOIM1OrwDDKtAJDowZu88ixE+K2n2Ahtl72UjH9nVt
C5wmygd0UYKFHZ6+MdPPplWDWezMQMs7OFAeYps7TnNWFW+312iQinbvKLvKcZsqm/RYhdLs58V/FnGtqPkFUzC/kOTxnADXVS4n3kMQWoqSIAciSalL
X11l23nFWHKQYtAms9eEqlii3r2m/qpWliThBPqUsWN8Sas9KAmfEz7UEYPFsl9bnzqow/KgjBPaIQnulqHjz3bc5wcqBmc0zzV/8FmN/lDBzUbXnSoa
pB9/qoqoZ8XsNC/+/hScPX0pM4oSJJSHYwwmH/imSCL6yZH0G3XQGWPNTysqEMonAwCUR/Cvgfx+13GCxVTuwLtr/gKhfmgtcs5nV+B1WMV2BAX3HKrg
DbgPEpjCi5qxnQOEVu1cGPZHUiMr3FwxqdbKA1DIfj21+M+opRQzLdeXissQ0ySJHutVhI+umZ7f78PPjnW8lrPRgylYjqyQYD4Ya9y8zQiSgnIqa8hT
BvKJ0VFdgxIePgP3Qkh7JsJekYO+R671Wva5czPkZrB7tZrHeirtsn63n0pgka34UUuD22820yxaUX8ZeOIlvP3yWOPwmI98mFhKZLkkdFza8x1jhCzQ
LM3wnrXf4/cKTGCndbJ/95PJwyqmRCBJJAZP3XvKBJ/j7D+JSVbtbygJRZykLS+B8ZRTlOT1LkCpnmu7LKagTPYe15Wi96r3GTLLopvJxWlait2YMJyn
MYkqITvG7WZVOQt+jq95+Ooo8EEYOu7Mm2QJsqyrGTzrYFJPWammtNXre4AXG3kvk5Sk3uXzb/XZqLfJyWea51wODamnzKjisnVoHRaDu25sZUJX71xk
73bjtVg62LkP21HXVqxp8KWpVVcu9bmUTFymCSQvdfY1VTuqgi8MFVUEaG4aRFRKzUKG+hehxAq2CLFnMiq72XlKHmochnnyZ68JS58eGNhDmQZrWVHo
YHCYCsZ89PlxsKcaaEWexPL4R/FoYEjIec0TuutudOco5a7tw60k2e4BytYFVdFJaT1Z2vAqL6IJik2ivLnrepXfYceOfHyN3qQgKdjXYKCg4FlwhyoQ
KuQQN6hIjvI+/7tMfHcSAU82rcvIgVqdixkYlIQPxZf6VHY4yhaf7tzqv+sVnSkk+cDRR6b02rDGoUO8/6y82VNfgtc/cKsR6d7duffHdMDMgUA9NPdX
es2PWz5D0R4kafkuvyrKA9K1PFHAEfew8NwZRJXFpDt55yrbZqFLY/0SYhAIDoepoUbPIhPeURkYpTyvRIEL+3+59H72ljpsrH92v5fspr+B3GfZfQxh
KMqAsChuoc9XXwMoHezDtvbLbXpPb7bNmVBT9Gde3KEbjnWuXc9oHiokK+KwQSbAkSh6fdSb3MudNumIn6lEySmxvcEUUq1+9RV1gqqsRrPekSefbOjD
520rmRy+LcqXJyY39dKeXGL72reFKNmRrSIms2CS2VKxAqySkJSKNqdKeqEyDBU+my8zbArbs0l9JeCiTI0oFJTDLxc+B+v9B/jv08Ounq3VFYkaqo5/
RtOtGY4DNu4f4lyBtmF+sKhVJEEEXQWEy9YkWQyrQF+IKNK02AJeqBBGVxnP1rgZNLWdI0FZ3rlE4s+K1zqlTMwM0ufrpsZDIgBRcgKhFqREdhA2nJ+9
54JEiw1Gy+lQ7P6cfHxZGpjRJHNe6QvtzNeELoebDcSQG19zGSuDijZB4K3a46nmf2el4/gueMbT/ASxL+jIpRKGWQUcYwHzJFeM94gbOtbrXcMPwdT7
DciHC7bu3yI7SCcFwT0qymuSpEsk5tPJmXt76N14rdz0/3MO5PFkWCqAsA/sEKGKG94a7r0xeDuuu41kNUAWEEVAeOGZL8ifN6w9+6bjD5ZXwZVDo6Yp
43qZ+7MH5tC+NEAGUZdc3tblPHEoSUIcVsBIhus2FSF/uhOjk/RL1g83ZcuNANSkc9kcZU8mAtFAIbrZmH2aT8fyoblAbCXo9tQjPJ8UR0ExQsAsm5qG
YEQocohDOP7c2In2TNJ0H2ApC9L4lIZCS4L20JnnlBLSfDKn1oqlH+uYnP3EXyRv1zIEsSGC0YmKjy99dikdrQFChVozzAAJgAeRYHg7jVh/k9znbssg
diKGkCw8XPeqGj2PJPIInTzKRiYOc0Y/WZ0h2dC/W5ZzWta6mqUigGoAhcEP7gCIMSNkVH2PdTBWn/P2T8vrzSvbvUfzG58CoPLvuovb+D7USkW1DMCF
yd14M8DbPi41WXEuCa+3r/hy7Dek+J49Ykn+A5SNH5cOTyXQdSQeKPoWdCpTP0bDI0a2CQNhU/iclWiYVRpiHclylFhlIDi5uGCurlkJJEz6crjgWKQ9
undeHYlKdmHcEMPpoYQsSBPzSJtIV0rn7cD4IA72ph9pwTEdkEe6GECHxos1q42dzqytWQtSORo3550i/a3i+wbNtytHcOt17tNhI0tabpXrRP0fpnBB
DnG65alQDc7uUwPGvYYoJ0R3+OweDdc7BPruR+Foo2+YJHScqJtWeefi55JvlaqOMyaxINK+jN48PRR7lRJ6ayPifpzuuWgv/TLZ9Z5po0SldejU+V7J
stbHj/Gk6aVzJhaqpHFx957AiTy/WKIIXpR4kb7Q4zYW+Z+V4Yh8S6OiGorcv5Tpj1NzSxE/B9TDBSNM35Bcy3Zu4qLte4g8izZbKEYgOQSMLhrfkr/p
zYZESNClO5R+RTS1X20NabACElIjaHZQY+gzKUxh/8CLwfp9dSd/QWOr6X0vgRmtaCAGQCRHRRYpgWP5cig1JepknRRgT7qTZE3Y/iuRD0BWIZ7GRVPB
YkKtowXwpF8q6q2WsWNuoyH4riiZHWf2Iv3eHLE/tUcgNAvMjccBehyjrXVw/DmpISLj7GA+++YyCk/L+DT2xzzp3Y3DD+duJh429TisEwGUcVCg+DrN
ZHwyWbrm1Hkzmv5YMX1z8K+nU6AsbRFqPEZzA7I1DiRhCJkFIkuBm2ZqJzYfU7NZsP3Hwz8DEoA99EhqtjdWinBbRII9JyV0bLMj9mvx9VwCVtvRGyAi
jIRwWxZHBbi1B2Sg6nXS1WZqXKGWKqO3yWiJPo1K7K5kA95uAjhXTfZzkROYyvcdsBoIki7yLOcbwG6sFoBTVAxH6SEpXgtW+VxvLlyU4isgy7jVWErq
c9AwGpCRKu6acK8Gak8KURAWX8FAIbTJVV3YNbCeU4iyhkD+pVBBB1AxK+t/C7Im86U8TqznFgG5Jpws2dfKb6+F1J55p3lbIHJQhSEAsRLSWgsKXiZc
ex6a5ZZnHeZa6plLgqGOu6xK4tVw61zvEQrDqou6ON2zuNDNcapc11UxMX36b/QwVDKE33tcihUk69Wpv4ccMwJQbrP0U6VUcq7UEhtJQoPMtZYqrEMR
6yFKcpaaojwRy0ESOwQT9GED4IRGteOAnK7CblJSmyKaEBxRbSszIVWrKSmpEtRMiQJaSllswWDguVEEEpJrBkk2xbRbTSxo1eG3Po6lSL2+jRXxDirZ
hxlHDbOE9J7tUom2TtcRRsuEyDlnx+PhOozhvZHNEcWltjx+CjZi9bIuTAEjyTBuo0QHwa83QRGkmlAE1M78ar6td7/egrXAHymN5duOYgMAYoCKRAlN
UgV0IrEHsWoE8iRa8TBjX9t9oAEMqRtmpoHW1mWc4mge/9+mDMWwbmCCqCLVEhjy+h3Ay66TIsnDVRnGRObB3JBGcMIhY9+h3KWYbmCR6uGQXZwiRIWg
NMM2f2duR2Y2SCGY77WLQCI2Lqp4/p9WOjMTp9mXCj2Wjj1SgNGgM0AIxdiDp+A04ctCtK44Cf6VWL6Jye4KPsD9Rmhsqf4SxCAHKXqYnrxrPnMhfFVX
I5pzIIXKMcNaIUZkzc08tSvn/CBpuxmnffXrys2SzpnidjBQWSGbkuTtliaTrubw9kFBBUyKJOwks+M62UmE2aqOQLFQt5wewHGtHg/wkAi+hGJs2eqp
c/A0N5Zssftt8hIEZmgmQgDCq7kdHVttc4BLtx5tyyuGVp5/NbhDUeLs05AUGQ5SC87zedKTR8myxS0zxKe7dwrUIBIyUKQjj1Zb59N8s9HgSWQ5KoBI
cnIhYKTVRAcvtEOnUomeBNvO9dcUyWW3SizGewcHA28vLy6XWVhymQX/b+rsSRRMIJixJYfga36E5Q+zgFrSFbWeVRuJpJvWzSVKXC4ib2fLa6W5LSEH
7SFKJcoAQL0yTx0IkJXhn74INduHyR9ciEJqbhkABs5MkC0OY9uGRqIk/fV54q8UeGgfVvxmGljwu5BBNlCXYaDvXVosjgyVVCvjRMpZTD9xCkiVFfOb
UqoihE+pCc7Y9376ueC2OCNNWk/CfsvEDXVzQn7V59yPw8fHI0SH8k9wPxS52k2Ti0ne9bwdM3AnuVW7XXZdzV1UoVUGMu+OFp3Ay6VTz4+VqSlHoY2Y
viJsmb480zLS2VVarV6u7TirbmK9XMBTywKc1rvZvx3PposUYednY+vQqRweEvF4snfRIufVS0IF3z2bTk+b0WO2oQZliFGigZlOUTtsvjsEn16cnM1H
Qo1lCkk2K4LbGyaGSx9JFJCTZzCi6qQjn8pB3l5TVo3UYQjb/JeiHVQtofGXF9vuX1ND7fXqj01Ja+1MJHdrOyN961xo2hhE0jb1zQ1GsBgGyaHGyN2b
CsGXJhcEIWNZipVEoNhBAkCjGmmNG2UNUSj1065+q62Vpx0b062a1smMtU+Tnet7b/Dxc1TgqerecNziqaPMzEFK/wcsmEF/S1ImybUMaao8C12ZB0tJ
h8RbLULLibLdOQoCBYRKsIDvBwRXY1py0MOk15d7O3YPLWeMpB3TScqatMKI+36nzMalMa8aAyd6yiKI4gVOUCg+ZR3glOkrNO77GqLNfBtwNZailYDP
Tm11KuX44tAqr0kSJlQHvQaYUJimIAmVAKk9SixXhOyYK/PwHvunA2NlAgnTA8SpovHJyvEN8NGs+eZ68cU52REV5kcK1x55gXDa2ntvOHyfr3p+R678
p3wazRklER1Rp5vlgdmLGgoCCjbGMcTrwaqyZotjCRJfUpkmkFNW0zp1gl7MPLNJNcKZERWIY7QxfpvFMbVs326TO9usxIspAkkqFLRlZQsmqLBijrzi
mqGiz0pEqRolR20iuwaF8ushlxDCBii+0rJZCJowgCJPIMsIcJEun2qerNxTCIksdvUCUMKTFHdqIrDc3D33r0IsgKcwKOfEY8u16ppaO6/4yWBc22BE
BhXWYcEn1UWgwVVef+K3ZhdXJtwh1rLHYSQ4E0IC7yQY5UFBkH7aoqeRdBncFU/aX9qw+yinn2YEgowGLkKZtrk0Qz+JAyQhYmvGB04geNnGfXQDy6dC
Q4zXrm/y8bUV0XskNZKNpLTCg408dWjguk3FR466kTAr300p4iw6n1z2DkW+THon8rW1BS8H5tGqFSlxiMj8N6emThhIqBh+KvW7BcRMamhAlUzzx2YF
EIDFGjQy4TjkdTsZvBkb/6Avaq6jeeMQPt4GBdaRi6mbeu0WcWi0nAcsNjIIZmWwF0Bd2p61mcyM5dauAH54D0GrelkGgIFweKHMAOFClrjSEfmHWeSw
Q2VasBwKWD/TJeD0EkzjoWEym1sWjdFaaLcaUcLYN2l6TLHSHvtC/q+D6Dxu9VPBF6HsPPcVCHBmu8s+sgt50HaUQQO/ed0LwgA3IYi8DZ75bzRE4Jni
bo/PGyllUEtWVpLINNJ5jZgJkcKDAO7jGV23vCBEAbUHfcgm+SCQrxlTIF+CikFTOTmF5HDn4I8mRnkZMxzdhwQPPhVqER+wfnj8lFdfshga8NO1Xjhl
Oq21KNDowREIeYl8UCuWsONjPVbPHyfD75mr1nE8Utq4wBGX8xQgn7lmGQUXulfraJzq4lSqo2d9ft8meNG8ThmYGFu4icokzjPovdlcNWv5L8Ta9BUT
xArhZb+fbpm/YR8kEN+1eN/jsd0KGeG9jDwQZt1ISJlACGsa1CgUaJ1OoKyWRFgnF5l/OtcIaWU/jiTHCCSWKCctRW6CADD0YnekSqRvpFJ46ACaiA/o
uBvDU4999tkdFup3YKVUETHuK3dN3szqde7/PheN5xL1dcERm+njN0XdD/WYH7SHNazcv54FqzGqhNrMpFeFJOCBO/rZbwnByRUC1Td3AUUxeItSr0OR
BoIIY+i8Ljq7ZikSqcWz4KAepgDOemALI49DZ5AkG8s+CxtQiDbdDy+PtlhjOJPAacULi+xr2kwqbfhyxboLjU648RdUffIDYhz40uCuzoOzoFpRQpSp
Cq/Nz0ZAuDbnIExsssGfmHQKQOBnt/txipzhmaSxXggWqpIHuancXyqbiScuOU1vlKSFiJS9TdbXurnZgwDklSiYjmH5QMTHblnjTYvT2QJm/YkPhBMC
BrnYaDT0svIxUjc+HGPJccnEdZEpQpQK2skSVhIGQBkgUPTqrqRSlDSOQjoiJbO9XoCoKciJTUBAlic6PKk2gOVjX5qXewShHZv5TXaECb6qp56zDEwz
fvLnwPvBSwzXQ8SqnvS5axP1tnOrrRerctwTi4UU8Noo1yZkpXRzmZYKKk6yCBF7TUpiUMPt/HOOhx45tUiKmuBQwGPYSQ0tSHMfIyjIIv1J4yDdjswe
bH3FsFgWvrMrRLoTRJJJkJn/qbgfL93xfVnuyClqACLJGsdclBKCXlwrWIYseKujgAqorYCsPRD/Uno3JudFIVICof3mJTVmQHY3aFRu0figH+tmPZXJ
t7D5N+JU/fuPPV77DfK4d1pvSYdh+f3eqxBRyPheoFMf6uAODbFk7DI+d2ge/w4nWl/IKogeIf3x8r3PQEKUTdLFXBRMwAUF3HQdHGCjGQKX/jZhwKh9
JQvSJZ4RlImtuE80kg8AkVTEEWLmX6PacDOTvFimS61Xx1TE8wqfdUTIIIBAMsSA7ykz46q02YfR8Leo/RrPSgyItaE4w/udJDKyoBVeVzHnQ3iGwui/
rLEOcHgj8Zg0v716SjJKgXq+3i988/0J7dCqHsUWlQvm5hba8af+l04JKtlbV9MqmUEtZ+S2zn2/pN/Xrm9Xqv9m5f8nW+fx+DOf07WVhpDvuh7bsBGQ
9J8XozCiTO71wUi+7F80w8KHZaN+KmbsikMxUBqvnMQPx1qAxOxg5XXXqzHmt9/Vq4lRVJ9pTnj1IJRqRUMgEE2uMkM+AblO8bPhIEjP9jce+kM1Qccn
hoDK/HJmwifoQp5YemxIqRlyZG0W5GTqQrbPt2hXDqMiMrV5kPYkqVChUrz0dOpgDqR1Fyj7cVgDROBGuTokKoUZhQEY9yBJEUDJSHgsn3O2uiEFxxLw
L2vT97CuW0BUNYqAeCB7MpFMcKiX7JQRUEgXI0nhIE5fUjZ5vet6fGEEiAdJfzV5dlr3Xt5Qrg8dLikFQUCpfxzXd70NMc/GmdCx2jI46mWjx5WsvgPn
ZhfrhhFpZ3aBLDvZ7Y0U52NjEYYRKcnsRoEaBwsjRiRq/EjGcmd6Nvi0bjgc6XysMlbNYG13eRidW+FPVplynCNhguple2d1bDTzckTKR1x4it1vmnki
nsnqw36QdjxyJgWjIMPEGY1h/yvR630FoPZ4oqC0jflQ9ddQvHPb5OmOAGwqg+OU2twfgYOV5YcQ1Ie+zqUEiMmzlnFYm7oFOKUNnnoq0ij4mytcGLxT
IYV2s0O9rGL5XOBvoDdIEZW+lnML9H3+anfd+LdjnAZKyOBvXfWCUycA3ozpAorTdhTPUG6ReWhClA/dZn5a5xTVcweZ5ur+XnTqrQGzPqrLr2Y56WhR
aeOaenx8T1lPD7SWlIDZUEC716OmVnxmIjOtQ05Yeiub1KLBFfuXUSWDuQNiKCvGYZEtG1dymgkyq51pqrG60tOG1q7tO5pE3dqShGKUpjjvO3C1MsKW
nd1GROAbFc5cSBmY01Wgo2xa/lO+wpVytqmApG0K+pA9PcDsajtObz2QfgitdCub4Y4QUka0CUDOPjnYn2pDBsOPkoljVlZwgA9KBx2ib3bO921eAYLo
wKE0L2c7ln8CpSBNau0owJYvlJnBJNzPLRorBrnJ7zrDi0taVFctqjK05YmpyxtjKt1prDHMkbvsKeWus3rvBQ1jvn3Ca9U11ozoEHkK5DgC9ueubNHW
hdiefme74Npmd0dcPjG+lGhr0Fbv1qufYp+MEg9GtdnCCKy/Y0O+MDI1zxrNV4454DHT4mXwIrV3wdhZqeJWERtKYquaJrVS1KGTxNVrPe+FQ1pTOwxS
WusDw8Gul6XbBzZuQX5lMc0iY4pOJFvjB7QeLW/YXsM0PbwwB6IBOu7z6ru44dPoitqjFEMgkTSbQWIzIsKvk6CpCZ5jBvNhCDegyyKB4W00iZB07HXZ
svCnwRp+Qr096Arm9c1+pkhpWQ/ebpbIspTxxSa011l5hJu2/Xfl+vSPOtcDruz7mlrVFCocTLVzzrWARKiXdApEXarxWgnfGGta1zZoxizVF8caKKQl
L50Z5jcsS1y15MzmeFJ7NA+jswfl6YG9LeliBWuUbgwj2ZyRk5vmrtWURLdyiDt3U0JBJVeQiAOzFew92ICNEQSUFC9c8OV/e5PgjZAXuuhns8YwiHav
xOGT14zRBlU0gOmEASCfR2QwgeIz0+eZB0nDjO+1IFpS/rrKXvMS8ClAZuq+vjiUQVkO1djpxwzciDx5w6cN1ibxlCYjuhXzGClrBZLJWElXlGrIizAz
6BLJLkaud7qsrarV/a9xe272KQdVPfS8Vq9Vr7DxTC906p6IGkphgTrM1goh3pZvnFLZbTtKCNlUZ2VAQWgiuHiK5ThhdckkSttsCkCS6GTR7sg+C+0g
YXDk+Np68c0Juf0fk8DjWibFiBodJJot5M0PhZaCZdpRmGffKYvNzzEiKyqiHQy060cG2lHmV30u0zSfxS7CHh/R2+xd65LUMS/HdiLw0EM7bj3SUKoU
jQjstxrrhZieHXS2+LUBIT33uIDftX4WJNhYNH1Hy9mIRA+sV/TNAiVcJy3z3/jJ/9o8T2xPtu0fXsNiM0ROJ+Y25BKVUnv/efQQPm0fvEKMqnOvhng1
OOyabYqqvyc6ys3InAXKYkGhQryho5+TwYOS9YVxT8DcXhF6W9layXt0JIczOHW3WJGmhPep/C/z9sG5FkLlf1H8SGSU5UbOiwPNtGC6qNDJ8hk9XZo1
rAHqoIa6zq64vVVDx+u+enwuL3OFOgPAc4OEOXfNZr3F/0Qo9Vs3fNzWzKDIrAQ+AC5AHgKTOy1ymJB05FWs1ygtdX2Lz2Y+1rT9p4E6krARBXnnQy9W
Bu1PYQpJH6yiAMyixFtrCuvtXOYCrTWw1uNwAIkYC75Pf2PT/Yvi6D2rYLuo2p41dF+yE60FeGOiAjcqxufVV3F4QxYrauQzcqEQScvzggC5Ce++2xRA
LXdRSxQRx03ETGRxVPc4u1qrncED61Vh+Up3RRwr8zZ6izCLjUYe7s8uULhbd9RAlE5pShDlFEL26P1cffObKCQRHDqLOGKKTED6jx2y42GcxfgdTt4a
ZInbL2BvZgyVURdCpKNhQjBruHP6duyyaH4eNssIwWVmwNTGkTBNhfugUTyvrdDj03VO3Xi4YXKelC3nGVRJNGb895Kh92HFPqntgtO53feDD3vrDMBd
9IHEBeKNGzCJFJbKo4B+mlsIey9GSIixwDem+ukiEROzLHVVn0q8doN986D9gqHXdLsHrkpjvu7j7ZBRs6jMVVVKCok4OU7PlDwocT6QcAk4VsELguBh
V1r5T0cpX40B4SCH3JtIcehnM+VZXnYJWVBUhum5N/TtuzjGe0VjYfILDQ4My2jK5aX7/PMc+KEYOjfOeKWEmnkPnel0JBtblAXOheb5fm8/cY1mbooY
hMtXlTEgJOaF1Q1fpa7mIGjoDKGhdUNfTiJBOx+iYzWefJm9HTGbooVtbf/HMMZ/lndaCjlsHUS7XcHD1pJsCKCZw4yJLKhd0JJGDJcWVF2y8Uxbxndz
vbPIw/Nd9VGb0XtgJsI9SNBITS4sfdSBSIpgVnlZk8ALil0B/uJHrAQBXAXAgW2XGU70d5oqQSQfS27i8t1ZooUfdFY6uGtIq6zJfikmytWaD6VA55RC
wVH9RjZ3nGdbNwCs2NdJFWVKIG6r0+jz1lFOGsvR4bGFD5vFZPIRHvyEZ0tacfTaBOTCdmacnlKBBPJdQQgyMzeU2hYJJ2QK77XlF9+uK1zwokmU501f
f8KLkMiCMjiGOSknFlaxBM5KB0STH/Tmb8Gh8+dxiXOjARGC8sN3dAbnJ4JJqu5+lk+1DKM1H27zhYoapK4J41LbSd5/A043XcdXGpMyON5gowN4AYH1
KHhQ/qVOeiwQDlI521hp2C5NadtqihRKEEoqCDrpNka5sjpmdjhPcL5OVQRSr6ZX4XqYsSZnIQAFKI1dN54KzW432dLUIIuk55s1mP1O/dU7W9hc/YfJ
lwbivSQlnwE0E/W+bwCRKr6uj+4yYF+RCFCgCzHgpNTWguVkXLLOHJSWagKLkJZ69PSY7rvsZgGqgyouCG0v50S+cmjBJNOouNTekpvlOM5nto1sMA0l
Ty6FCo41FEDBigClAYEr7nOh2MD1RUe227P3St7HHGaWNBlvv8nEcWdnJEpUIcODBMio/bEhbzs36i6VSeTXks4yfcdqnVY8HYQwi/FIJiEY6/vXj6ft
Y3KO9fKeLo73dz1gbISW9NwVR8h74G32Q9jzQ6e/FxxGH0eaL13Q8iDSgOXeqqqO3hs43FoeTEkgpe9lbpKVKwLVixqAh+SwfoAKs9bSHAIXISRko87U
OqTYQTZFrmsJ4XvLtxmtl05XGeYoRSY2+ZqyC5Oqm5lPLguCMQJnD5PUb7Qw1IwM5298Za0s8y6RsM7wMzkDeeU+a57iqVVT3zmcaqdVOfuLumdHnu0a
N76TxlEny1sNbtiRlooxnZZAmEgEJj+SgL2fXNpRmvSus9vQN7mH3Meyq46fQolzvMODjQNL7hhoksKzBZ9bCmJDgRenRh2GRtxzh0s/GXdotIvSxAsY
O/oxZyrLmSRE9Tv3KImq+VM8koO/D1ejdlBIzf9Rv1+yox4/4Y+p8+E937cCWvThLLnlGlKdk/Fhn23qz434i2chHbXwznQV17fCv46+H49ry0zxa99B
aEDwRrEeEojkoEBHVGftMS6S+q5Lf6IfDUkRfOmSiAEQSBEz8rYkvgMQEGB7kezb+1BtD6Vp5TLDS8NcEteza8MBQRP9X6pi7FuZ4/v+F4nPY6VobnNh
WDA4vPH7cF/H6joi+65mj7dg1GJCAZ+5dpJUnT/ob9QpXaWqAtV/mawhZIzaLky2Cg45tSMD1awL/UsneYLEQ2tyog+8gI4kFs1Zc5Nb3yH0VDEAfeVi
E3UVFJ1ZD09RUOrw+8WUHePLWqrw4GlMuTSl1mNaVHA205MkP5hFwb8ZNfs4f3MNZX6Xi8KKeThk9KzDF54Yeow6rKMpvicMM/W/wqsdhFGvV0KB84E3
R0jlGpbXrOa0hnXefv9wl8JQnz00YS+326SgSoAw5hehgVdUaV2Z1vV5wscmZwKV06cQMsjem4Re39b4EpIsvjmP9WckE4osLanZYaVo6qMnWHqwH6uP
zMBi6lQpHu9aVYqQPeYufqK4XsPW6wn0r5bPT0kfXPEk/sX13y2kSIzjFRxkviUrTNRHwXOHJtNgO5cNOx9JEgihnXj6c/zWa9CvOOeAmPCvJgKtTma0
B8lo6EfQai+c60cUxa7j4wwYSSP6r1G2BbUwRP9BzLYibLPwPl38Gyneig1N2l8HWzt837uQ9l+5PsezEllrVsdgdL871aClKKBlPrS0uoiVrv6/a8eH
q3dtKnXgcqG0BzpQzhRGWnBMX+OjOVzMsEEkECZyULWg1lSAvx7t6vWW5Cn3p3bPfMZuUJH0/p9bDL/gtsbAQ5BC42QfBPtjdEZaU9+rnookUYoo6/eF
YiaKz+VnfiUZVrZ4fvt5TGSBKYXwqeSGaAePi51gyF9Fh4lNnfDwNYQSDzPEZICMnCM4JFA4HUN65lPQ+eZJxzOdWZdT0HHPt8e5fhanPswKneW58Nr2
iLuclSQhRsiBKlAg5sSkZMyCSdj5FM3QTxaSOA6QeAfxXAf/ZmxerZJnPVGK1kfL8p/z7Yanzu72rq/o4GUxJO8fYAB2EIE726z6MZhnUYs/VgVe7LcU
DZZu1HFArEGypZtbml/IZ1zH374D2oAUkm5MyCZkFMAggIwJXeKPfO7zK8hOFN/hPQignWhiikIGVTJUI+sgyNm8fJc/P9xLVM0hqv1OydZ7eG7y6+a/
bFSxXVRw7CsacrrmnPrJp3SrVNHdQOL2bTJrJfUIqzVEg8ELUGV1BAeTw7z4i+rvneo2stzKLplkNnhgNKVpsSYAyKEqqqCvBRttLViRZZ7Uh6tq0hf2
rOuOY1oLQ0+Nno8tdVcZW0qHR6LpsuxRGIcqUB1aLrT3WXvadOydn7i21dDQsNOD7TUKJXGEd+UMGc+mNFvbwgEsx+XfOgPghYOBW9dqQpUTo1iL2VKU
oPttADU7JM5OG+m07SWHT29Ns47xKtYkEx7ZBxvXoZsClDrKGSb1HCH2nxerHPajRoQwytjIZXnKVdGsIfWej+mdEa/9+2ToMeR1DJWlZyXHWfgmBdZv
VvQkL35t+IGPr3pQQQTBAIMBBfCZ69YXJDMxFLkKm9WXLNIn+7+eeSIKcECXIb8lHk4uP2y8ZoZiUl3iFeipBEKZzKtkWKLP597yRBrWg1aqZGm1tAKq
EVLzQucQwwbyggalf5GTub3LKnU3bQNnaogZVXVDcxTTAM0uKVBWDd1tapUjSiwQi6r6VcMYUKgE1+KaeUkW0Lb6khakYIuQ6qLvPvb2+0kG4Ts8iflB
H+Dzk7q8+LkYvIApCR+80Mq0POPtbUzcdQ20gQHPyvkBgdGDKh5NtyzGv46ha14D2PsMY9Yr6xuwC7qAiBmVYmJL3EmlYLJhDJ1RQ0yH1SDB0RdnrzOU
Qog39NqqHO+Gs0xn/Iqq0xso2vWDu5v23miePT568bUU2i7ykA/XzhCH6z/ylan+Wk/R6HE2McHb/WQJJ/3QJJI+5BGEEcGAQV9fkKDfjxtFQT0gEBBh
QZUVAKUFUf9FkAgSkqgUCAQjIpCQIqssCrAyqQkgEsgspCIJISqCUgUiCGos/+LHL/6X/wEYwtqJ/gysM3ZU2Mu7dm8JjBDLBd692zQTsXz4R2hXztwi
m6vU9LnmU+JIeQEf/g4kVP6m+zBJCLhcs4DFkXHxuocoZRcUVSUFAFJQ0Ac8KZKTVEVEVVTRJNTUFQUQS/I/T6sQmxCQPuJRQnx/u/7tWfmb6/CY4YxI
f7qynvD/eGX+wP5YH94f15zWGfT+FQBB/pBn/ILhRkqMtHnSVLkRER+iQcIP6g9nropkEIUKBECD/1/b05epLkUKWI+Ee9v3GLy+P8+o+uV6epUViCwY
keO/FUegzgFefdrh8GH5bpv8eh3wmZ+f89c1XkRJZBdX/NQSETfT7bcKMRwiwbqlWOz/d9mjVgPkd0lS47D6+RmA2ZHiQ0UCI+AQxSP/Q/pXm3kOOPb/
6EorvtGgt5MMXUcDdihdUIyAEEMRsQ5cOch2f88fn/hqMp93sitI/Mkj8ZOaMJR/WscBeCASUVgGIYfxMVPJkjmoJDm1D0/jfUPJDVT4qNM1Bs0koYJH
64XI5MuKKxFJrTf+VbosQ9QjHlLZHgbMxhTX/qFhE3rluMTB33vMRPBzOzf+m88/RB9dHr31htcF3JdwooPak8z4Fx+3Szy/aCAJDwGQAHBgeV3UxvEA
uVnaa6dYm8ZcqLXdh0oEk0jtWH9mFQ44X9dLS19L8TewOw/vI7aGH/BcdyBskIcPzoUWK5WprEFIqRj1fE0qqwkyP+ebXra2mXaM838csaXomHUEKkRI
Yy8cl9JW4ysMxCLwviNb6zcKEGuNtkAnaitwnVAaRFBiCfDbRBBkkEeGVFGQPE9qT2sHrEa/+MzVU1k/BeiGE5PnqxgxXBgfIKNzLIiASBiQKuPUgIAg
Ei7ZMDwDHAU6ua4roV45AnXPP0zxXbD9ryRfgpmOAvGh4mgyrbB9kGRojEoIqG+CPnKv4I5egdEBbTn9ORORi/Y8a4XXtlzYN/C9EefKz2QxnXndeFPr
m7nWui17V6La+S25xQ5EbRaagmZCnbLi2rNewz0W1L323cZFJoShsDym1yVwR6LivCWLRoQ235wi9B797zwgLvKwQicZ48sd3C2dTEK0r6XOxvO8TM7G
DQxHvcUwqoInIjmFQKC3DRl5PlgPVwJENwC5lIdAcGSOD8MIbBxc6TUr5qWih9bnkijHRFgkvQIbEQwRM7DDAIsdZcwqTzJUiKKN1JtOhNSZa+ZEDsyq
+hM3m2+GeEeadmQdkVBiFoWK3CtMqLJu2/SGHG2PfaWQMBc6dWlIPozPXV8StSI20cJZzOebzPZdaESWxrjOV3hgzBmbvVUe6A5fGsqc4JMJcOZQJOML
EgYn2lh04kTWUt3s+lS70yyXbatMs2kwZ1M6Oc9LF6igLnaYU1wLFV6LFtiQx1/4eaFAng3hRG7v5T72ei0ggM7MI0eHQQJGiJiGgDJ9qO5hMdGuZHXH
Wp0ffvnYWgoolPJMeaJZI+phSgvSCBapOpLS6oHwz6ITaHdevnXnKZEPd4fEO9/7u8WwKX62w3yijxxfJrUCljKOFLiLQyGZmG1RyAD6KgG4D+3EyEE3
UZceeXSMiKfcdSJSpkquf1r0BiBx4fg/DD2vIRDJ+xeDNdkYnR+xL+w989MLMbjIXVEtFQ9S0hJmcOzoB7cgwrvgORffW15pfF7WdbhYgMigtALMqEJ6
Bsy5UgbKqDCFIHv4GjBjM458Ostk96HkxqVDw+EVq6ffR4WKEn09LZvY+jYZOeFIuFEUYEalDqoQQlkDowucTgWb9hw4RXkDbDKMbsHxozQ4C5J8mj5U
kjkYIJT270b/h4564WAF1u1yFKmMacpwlIC4I0sovRQNwXIqZ2VSlQwVSlwUx27j/wPend91Nwb2GA/1fVr2TCjalXiqSgPVgJdsQRIiShgIUS2KKY1Y
qUTSrP2l6mg7DH3BjRmfyBmYjbqskFYRSUFdD+9wmVJkCPTKqXShImL8XSkiI6K/xFJVMGfP43MV3fICI/+NzqRCBQChXkKIDDg0EGP2rXfRFDFi33rr
5VpI9FZ/VgVaYD6Ue45jgMohVu6Uvm4DpAbvqT3UUSaq4mN0HsW5c3dRHZH6TqA4uAFCvKkfTShQPy/gxZxf9B6V9wvWgvmMg1eDgvPfJxNYOm6xV6yH
ookJQAudXdXBDXId9IVioEEXDdRdwdshj5o63nkJFW1y+79PFnynj1oPiWdn9QHrkOj4LvSzuZC7GyccBkHI5gWCBPr4mGGh4DGcnUVPHAfjvMPfZbPx
YzdbI8keVN+HRYXfxdaOzYOLV9CQJdzPw0B4DR2u9BVnE6SpZB+m+fD87s+k2TrvkOufsphzC9qQ9op34gj95BM2EGgnqg5mWEwEz7WgT7mhBpDASeTE
tLvhgcGBNJum0oihfB7hOODIN9cGW29r3WUhstz2o60Pqyw6KO6jhqwPZN+oxK85stvzvwzXyrwwzIs09gu0Nwp7fYNa0ytSeUiLSOmAgZqKUiRxXEiQ
YobNgsCeD4Y82Bw41gdsu65Z1L3ZmTyJvqXvZSDw3UTmJJglYS/rMAR1/OazzrD6Xe9Ja+UiZWldppTbnpzilhqwrocsDBDmecT4rEXrLxOkMHIF3uZT
bKrXAEzD2k0RiDPEwmCogkGR63HqcyS/Xyu9Vj45RTKSSyegKhCUQPEruEhl4UAgDrKrImg/lDvJdKv3cZZzUcKqqT4QpTLm6jrJZGiGnc0TFuIkEHaU
TAtQ/3UGvzzHTF5SwoE56jC3wteUXlcWAXVxRzXJRsCJVDpSDKS+CpcgmoI2URuIFtjFx83055SbGoYL27p/CzjhqsylmAPiWG+9ACiC70l0qG2NLv5w
tB/LVVmv7fVxuHSg6bMu1dknTweuQUZgStZUkRujzdU5WGY7ntctU+epakwe9RkK+liUXmYEyi3FIPms4AkCnldUneETiuzeLBZawbL9hA4plPm8hVIA
fTdcABTBoe8ibIpAsKuss9hFDMp5fJGzj2osgmNOxXZ99JmJOswdZXyNsX9Tz+y7dvfgscgSq7b2P2HQe8RWvstDyPIXz4QPdsAsliygeguwonWSjioy
OeOjuhuhtikMWWt9/VI1A++fgObcEAnq0HNLmvtcyJRY5CygxNDxN0ODSdeZhXHZw2ZTUi53WLVN1AN2E+TCuHg91MS8PXQvrUxR5fwBPMGrIoF+uGap
0pMIXJEyx8+tmbAObkmFZwLqnU899zr1016ZaGofXpNoNkoCeah4MNQYYNYCiKK3ok31zWtkKyqIfF3rUNgXO3LOpDiex0bR4aVcy82uCQk73ejgpSSk
VOx+k3wK1dJ/VV4PpS8AGhG2e+TAJDiJg54gXOfOUXmmictKD18DL/U1Jfz5Zv1c9tfHxZo3RPoeCQ/WN+TpRLXBKBfRyMmtQLb9lPK0/dwLa6zRYGMb
zKhqFZvNJkKWiXz7axmtluTIVUwIbZ+phiQR0JWFtni1BzgWTwmevG5x3T+HW9ccgWeQqQrK7rQI20m8Ma6P1GSm16m8HnJ5SOSyDgvBnAjZpjhSU1pG
RFqCQ41aA5HE5FrjNOAFk0cBctKZEIdbDVwc1U8Faiixx2OBADhQzB8tb74j9T331XHAK8vHuu86I6wJVTEjPDx3s8kORBEwoIiSLxcPwXawdkkTmRQb
mxcuLjJzNWUIEFIJyWtXjE2lZsPP2f7d1BMTsn+vqvf8v00nXUi43wJdmvIVza2dwKAsXKngW0XGO0MOJQE16g1aQ9Ajeuz65yr1E9oSkNmaMgqTFVuN
/RIlICYR9mDkHuEopAYh4fqZQhBrHYLtqQfmvOHSnfO78cpgjl4Fpge481gmhmppX1Qs5s+HyfXIXsK6n41w5HeoDHcsQO5g9sZrLFX6DFaXwWgKGogU
au0Ke6qYB7vZwqTiApGiphDbPAYjQkzNC+pYoKdM2CWdSL7u1lFazsrFm3WzcY5eKokrilrDESZ8DQ+haTkZqsaZy0M9B2El5DEgw0CifNd74cBWfCqN
hIHNeWJ90q22fYvlQN2bHT0FgQoigULrNGTzKSIaVZvu8810gUG1GF4tgP13m08+wM9IYTIrc6ZS7J3s5AoQSMmJCTslhk83Zg+OwxvE3dy9ARzpxxKK
zXJwRA5RxJN5gy/jIGnpjeCj6qhIMnwMPQkYJEvJDxgHje3k7CXBRWlDS3RmOklnSHKFj9mrSHIrdB0K8dfmdbwylBzDYfl4u3NDlyKjZEyuw0BhEEls
/JBiJ2UMOUzngt0C44S52MGVrqB7cTG6kuZ0ba1JoygzBZ5dfLhRUq8MP0DskVKD4H1r+X2XV2xyfXHN9ZYeLpRDIgdyoMEEeTz6C76Wc7HLypgxKwv1
B3ag38UYTqnEZJN6gSZR0mwyDjSiiEu9JCUtvn2nc2uEGpRSmygByMKocGUq7zhO6YDMKa6612pxxjZ2ULoVS2JNAIPg5UVIacDMlaKnDPPSn6KOQa61
d3YFBwnbWmtYmJXRQn8xULEjvLk3RXfOlr1qVxAZJx2wMDbeKbIoY4SrdH+gtys0ZMMGXkGUCys2m09s07gt+2n+a929PGIz0Gs8hve3NyVAl26OXdzo
2vESCJhcdLTwvr51wtMpXao8H7EJN9Vtb+r2sCgAvXj8H3QrtBpeJ60mT8GTI4VXYXAwPEamFUWpHC0CxW91bzUrRO1mwt24s7rt27sHgCYFuradqSR5
/BVqpc6kBEP0tj53cGerSIBOtZN64FxDpCaD25b7GQ5rSm5lfajrwx84jpkbZsLDlLjfnk293ZeKVt3rGsTP8sCyUi0BJqyvvaQcpx4SdySLDdw9aLWU
2WzdOerpKxUWh5pj6jb4Vj73syeDQMj3GlrFzLJDvD4zxU8EfQMKa+jHJ2ECOHi17S31gZAUDYPeeGPXcdrsjRrdFkbNyFx1MS8InwKlwfwwWO5/KasK
XkzfHJgzLSv0aDe0VSdbVMjpDvEB1B5BZxDdJb9iWN54SXlw3LtlEGVBgcSpQKwZlIUN+5nFNP73o/hIt+e5j78v5TbwKFH7DLhVBX0wHOQKIQJrCGAx
8rdleqkfMIKafzfMUQEtv7n8CMOopdajQdV0F9MUDX5azQhLl8lmODmjtDg3IMQN8u4oaGhw/et1eBmNTTkELc/c3rM1Sap6f8OOMQ+9rekejMtzyqhx
CjtAEgHkgs9fTbGEzKBZBrqS3UxATw7hak1lLFZ9B0rIARfnpu9oSZiPlpm1MxO7BzFQ88oS3C2BajAdUDX4tAGKnJL4XM3xf4C2ggNGTqkS7MfcswfY
IccIdvlgcVzM4oHFb7m5MWg2q6pl6ZIISkgD8PjKrpBO0g9hsVLMckIgIjvP4l+taPUrRCMUvJAkzwhoA/CkdHpCgbx1KBsSFET7fZe15rB9mjXUV4la
1XOJSp8HzbyyeB42ENzFGeEYDLRJri+NZmrSRDfdqRSpu4HD44zufEzDFcde13B4GeGoIxR213JygRHHDAwVPrXrVtLNc7g5gsA4duvhbpqOT1c6i/U2
OQJohEjb3leSLOCbXaM4WNdFpctUlUXPb4FoGFe5FOSmA4jG+OVBXFxo+UMw6CghjLaZRX4vee+/CgxMFdhaYdBnuyzsKGe1BptvLQ3kcuri5O6vVVno
JPnHDQB4IINVOocSaFIgpJatnV77QgsQ9rb1iuSCIxgLGudrYz2sHm2OQRwjpkbhCtyNuX45VGlbvrdtKR6E5Mar9K+W0bQ472/HN9ScXe9Zq8DRRJaz
Duo0YKZB9EjPFpwq8cuj7yctLdcI5iR35CEh8j0JKJYYaiWJvMV1fsxJFI1lJqplECCGgrJKU23sn8M7WuIkLJeS8WxK+lkfMAimLI5EjpZYuuaeAXQR
F8+J+WZqMDWamdlKEcP/HFgGpJl6HJhIysM73woCkEkoqheaELYM0hshAVPfvalxE1sFK6cVs0TQjCTjh7qJ2EOb/Jjg7oNv6FyLHt6oczoNdRgEzpjw
DGZITAeaz+KzdSpFBOcIHnYkJwo8oD7VvUig6VgZAb3GByfnqaoGNJyDT/G9kV1i5VV448GBVClhJJ7bDDnyZZ48mY7yCNfcevcY4MEEk4O+Et9d3hDN
RdGEigJGbiFR8L7XiCiTXGwr1kEmyjIgz21VnsYOTsw8DvAWDrNe404rgTyAC5OxItCLXlGvEQLEZQLoCZOo9pUB0U5MKYUbDJJaiHu7ScyfTfWhzBnl
RhUh6jLIOOgnrOYqMweb0iI8kP+/+GhlYfnyu1Z3dGnnkY0KBtBBRrJqX30Dqu9Le26Yk8DhF/O4LYocsujs86JvRR2On7biebW0TJsFUWPahl0YlSGT
hz5b1/tsaOT31MDiuJKHb9dhll3YSRELNqIklXjRw2kI9Nauxki83RWCcCgYECH2M30jaj+OUIlNFQkQRNUWkXd5ybSM5UqKnSVq+Yar1k4+mgxmC9jX
t+V6XTKVKds803OiXZzxidEnyVBYaI1779c03O8EbH5OsLdpgM5PVd99KI/PoDWR7ZSAU+DI7lAucY8hSxrlk+mJrC/kOI4+AYFIMEB5v+ji4IHmqnYR
HjIcGprs5Z78lKZrVGmvqL34aNwngnbwqbjbOtG3AE9zKtqe9yRQM91SZ8qR/ERPh7KNC/7v/Hl6H/3XEysFfD7J+svvNk+oiq5tY7oZO37uVrzYIRAl
0/OlHbnm/El6SDSVV0ms1KP3d05tMSRwV+vjKkCLkiYK/euvZ5Bl7Mh9g+l9rUncf4ftEGzyv/OW3CSb3AhRCn1nOawSzYkOfJp/72N6VqVSHyaaldKi
csMvSqtYMvtYXbQfX2Uss5fhowrEszvUy4u9RgQ/wln0nnMZkcsXa57Mms4Pf4Z6xjagGVFiynJQmb+h2ynWo9/VH/UJK0QNIE/Wx4vYqmVTNj+ugE9O
5N2PJrU5OsYqudzGq0/+DoYUqqOcT96HI15YuxXQl6qqczU4hWFCUBxoZw/OSPNUMM9Hriz0b6WHQvMF3Umb6W101O6sZxxjmb4TjROtNa53J4U9E2uA
vg0firYxbO5I9k/GdvyY3KF2giTZhAg6t+TF9WGfFsPwZ2DO2ZB4Gau5EujJEGqVhdkX98visno1x4Tok8oaMyp30lXQm7Rn0FN95+r28eRveZVKZ01R
/gVrKgDH+2nCf3bcGgYpbZb7BTHBmYOoMvCGJFqU8ToTwY1SiUpPkmCgTpDNWwqOYVInRbQlBjlEZNtlgwVKlCrM2SG5up66LJNcFgHQEkR8yFg4qbC4
HAmtNYiEQso2TXTSCfP6ZPHaw5tEWQrsimFP4TR8HJeMlUa56ppHUMkggEPemI/Ao7CJu73v/3mSOrUDcgEM5zBW1VvznAqaVpeSyCf61R3SZMc22gu9
8SehJv24jVKOndjXdz98gWeEv032OzRigTzkmYPCJR/8pGuThaxSHJ2vxqQtzPpWys5UQ+lffVabWalUNXDly5W1Idi57/5RLO5QSKCZH6GL+qwm+iwT
yQrB0iK9wsp0fYvInlPCGGqzmszKc4OU2ane3Z3DLu+1gPX0qf0vpxKjT3Ntpus89OAXHfiNdBxtw/L5ntizVuwuJ4RntrgLlI4+lxr105yRBrvawUOr
LM1ciiwQcpycPqVyY/LgRrnjbwivLb4/PSO07HkqjUgH+XPhxRB/zmr5XlbylxF8H0l3PKLtW6iS9VxWr+InR/ybvwo1Nj4F2ozWFRNwfBWElkS74hog
loEp86dYEphUQF/ayfRFocbkT9ytHlkNA5FI4FhiN63IiqhSJlT0OUlXm7D5f8V9db44RgxwYbBvLCaEaHRpfZSTwcIiBiB9m9RxmhIDDN06/RZJbm2M
a29j9S0QUKhVrmo8oES9UasI1VSScjHC/p8YHoQ9FTUjKrtcTgPE7Ey9wV8Vy9OcvaoixPsx4CnyroHzsZKZ9+FxT+topsNV65X/mP+FX06TP0ZG3yDj
t5ThlkRr2ynekefOR93QVraoJGy3da8MmDF8hOu0FpWdZ2hmvw+S3k7339OmCODtjt6ETKXUvnjnCbZq/jQOPAPphh63uLKBI3M8VVit9gzPfOnZFAwF
bMQ3E91pllPSbIfqNI1z/ii5+iG5ClO26f2YuCJWKDRGsrWZPLT/H5acDPOp2HcdOXNVmoV1yB4upP05jwn6rjxDYrPtkMgULL0JBCRNFBSCKSFeGGWp
5UM9mKBH/YYEwQN6NJ8/m3fh9X1+lnM8ssHO12589FisqGYeknV5GYaX1Aj6uSp752t6rdNh8mPX99bwvYoDNway8sQqNl/6QnKBEvKw9jf6X+P97/G9
MXCgpg8fVt3WIr6nQD9BF4/nMYwhBAI9jfVRfVIffMKlibH10f2VSe05Sh4YvRR3T2l6qj3zXWSzdqMr0TldfBVQnGCjUqwyaPvcR/1HwYfDJToAvod7
d/1Zf8/0lZtVob6fPgfn3fceEDVIaJUSkBRQRiIooKafX/kWfI/6nDTkE+w/l/h8/hv1+SV19ueX58PD7Vfh62Hsx0w/tzHh+Ud/MTx7qd/W3Gbzzq4v
qwdm9zuOnk3fb59Ga3fj6z040sHo1MtXi8mafeG0RzS01gGBTnAeLKGMWTfk4nktM2dun3X1+3QBMf2fuFsv2kKanKbtqCR2le6FnTrLLPjMXMelXHT0
l0L8pfQ6VEeKtchXUhSV5fZy0eUiOXYvIEX/GbETIUTVvnVyT7F/WbEeM5ILPRqtVhrm4y5M3dKXg7YFpvD/qpMRnzmW9ke5x2YusyMNGVNdfoyr613k
6zxyjHshTFF0OdBJZ6Zyr42t/AcLPSu9bNGMSYcZ/K1QWNWpOsktA+yFJnQq017VfYRHaXqtjyNMeqHqfK+xgWvK0u64Hr18pZYfE8rgN7BRR500Dq+d
rthcw+gpvaUUgyHtLQbrnNu7v5ylxo1wdn6X8rF38+VmdpY+6Er4aqdj9le/c2Fs49d+6/dK0WwmjlzSHLF6/skH0pJ8Ef7txne/s6y1uN5T4upO2+eu
vo3ry41eMfOcX3UZffn5XypTBsHX1du8g5P2/hvQdxt5YX1W4SD9+rj0lGZmPvPHOVK0OJjtMt59G7NPC+mREvV8NMOPXatRJYNWy3iIFfn0XWWRrh9V
fs2+HL3RmLba4gFvVo0pdB0WnKBq05mxppwyEQo8jOjlVYe83bNm7H/G2sg5Hmb0ykrB1bo0MFKzZiu8pZwxkD6/DFJmKjl7mbwjK+m660GkunCWU317
8377qcrb5PDzZ3hQ3eqxyxxiugxthjYazu2ZdIky+1vB50xn7Lx+A87dl+MnPvyy83jWxlLdmqLlqBwWP2sFtaVHHeXMrH8GXPf07CyhfWw171ciHC/V
DOXggoxC386sJlICyv6BaAyQKQzbh+Ldfg2MDlbvXN443IHDTsuis/5+ETlBI9776QK/e3q7Nupv2Xt2V0meS0/ySJzNrqFlMtnbJn4CXH4OJyFDKWko
5wg7PWIiqii1FIB+Wb39mLfMCo8cN3YQj4/NPhEhLvXJ5bs0sy7vHmJvQ4LZuoap8uzlftyYx7NqC3bmW1a7Bfj2Q5pn2x7ZbDJQKYXA1oOTnTanOQiV
LlNm42rqYaYxm2QMrIAcZ4GvL6oelF0d1yXx7taEi1UyI3HrDDs98pXenDJ3i+Y7/21gRQ55d4hecDgaPDVpHcVOyr306z+YaS0Oo692mC8z8zYXlcvw
gTLcvnXwbloWaY5teJ7G17Bkp3zY6/H1YePAbLag823zyYdhw+OD38f99Ht041a/u/JaQO30oyLbjpfj57Tn3/wkKjb/jr26k8/Z2pSvdpn2qtwo8OHR
cW6M4bioqyV72bKkvavmIWS5Pl2xRs1tHv6Vj81xLW9nyiLuqyiezE6O3er1BH2dJcawPcK7etbxFa6x2GVryeR4eWg3qHrIBidHby24uU27fHSlduPx
y48M27evG7a9d/v9/SJ8R9K+nGLhOQKKTsOwasNusfzLPNh8aMf9Le7dticX4lX+3KxSjazxLoEqck8Wo8/KIsJqvebO7z6+zzl2a2TIyMbv2vPL1Yow
01ZfirjYX4UmyMz3iU0jgWI0eYBkJ7rOfSFbs2EvfH1Z55erPiZ/9suLa9/Dpl2PFJ9paML/2ef1TXS8UW2p+0+z1d3tK5ar/Zn25jSa3Xh6v3eaIOuA
Fp534+Z7/29ZaU7jSajeqzgiUkuaX5fTtQXdUx+zKzzJ/BRf68kay/M6vVeJE3IVEXQkXkPS5n83v5H6p2DyYLdAe1g0oXEmko8OqrCb8ufjvV5C9R3S
9wAcju15cgaUrQ+vcKxUoQqUIHG7TcBn+IDy/ZoomKHsPCd2EW5OtYTcqLDjQWTve/smacoFq89sTTIyPA9Cn4G+YnNkuSyYcDZahU7DxOIXpsMP4OPY
mRDrwNIcLrfdpP/44tvFJY23jTFGJRiIm5V0R8nCOai30+VE+gRU2er1A7ekZrTnk3CZUt6spi8Sl3NFtoyd76SRWBUnuZ3nak6pNm0/A25qL9CX79RS
Q781GpJH7clLFV0jnztxiX6vRUPE/Ka2gqcfy0WfDW7rBkfliH+PyO/4+ntfnyO98VYq1VFMmrJaczjWVpQZc2lJ+SVnm3l+DjB86NeWnf6aVyJYojCD
J/uLZRpEayh4tWraP9T/PFUcYpB51bunMxiCggztQxolKiEwY0UyNfR/rx/p+vDaytkQScl+B1LnQ6CS1h6e2FkCCyiTww4Sd9oyYr/UVqig9cb+fBym
qPLpoSaynIptOb1rf9s73gi2VrYvM0dmFVVP18XYJ64lnlJyjrdhD5UUm1+Vv+zK3KP6fN1zoMhrn46cqvoZEcGcbkkhKbEoyCw1KLkso+TQ6tC7oMy5
7qjDMf9IpgyLz272c1y/p9bXl4zfeDjR37eE4VxpanlJuhv3c5k1BpdlC3/r76IqyaxPAQUplfKULr7eZE/a9P8KV/ormaGNJMJuPqLuH+fz1YxKRDbB
QVziQguUZGKyDlU5MsjryzWtVrKcru+0p2DqtdXe/1fKPmn8k/iy+zLnpxgKQR/K30PoAQAxFP2UelJBfDGYZzOZIuQR0xLfg7uOq8rwvtfDkjsMlUW4
XEQsTmwmQjuIr/FhHY7U8nYbXWZtNcYfycKjaZ6/58OWUZbN1e1QLaf2MxkkubVDJj6uDfw/pz0FT7jIaXH5szOcP/ADbnYCfs+dp0eyuJW4bS4/p6xP
vtzWlDBrJf9pafPOX/EcO7xpy7Hxx5z8HmxJZ/7P5RyrT7nY/O9uf9d3xNfo48pBxeG1pP7Px8A3K1bYuQry+B4HbTTLTK157VpKWKzrWknLBVl5fq0D
vf9R/bnbPtxk/WKZ/7x/jSAZrLSVi+ahRdV0lM4gx6pSaghf4HqbSylV1tc/TSf3+7JxMVaWdb9ssOK+1rGfr351jbubMa6495Xrh0Cx7+Z82u+AtnWO
Du0Kk2bM33KfVDv8uFS8hR6Uk8ldQvgrzbeQh8KSetYVONYfO9YinK0sqrQ0aZ13Wl4WgnGRfI+V1DL+X7JRuQo2Km5e76H15906O7YtajPFlI4XYbHg
RQaiGV19Iz4UYdLxMR+cvXwlo5p6WhGtAllvGq76VWfi3saf6nXlgfVeMUzUzOcQN8/6VksXegs3WZsZorqFB4TXNcqysfJr2D3fW8EOfprLwfWY9Dbc
/t7vW94pX48N4rPv93ZKXdYcba9n+NvzitBrz93k8SUhVBvu+ndJPfWA3f8KvvHi7aRGi/NnJhpKfVx+LyxHc4vPBmXOtoaUKjj7YbifhOfrj0rismqR
8cmjOQuzjpLhA4Tss22Irot5LaorPpGZia3Rit11Pg4lkZ2xTfLM1ywFrXuuHEzNYZblmApStEYYy+dqmpnX4VsW2MesTLrHCbdeNVMfLeT0/fmvjvJs
FbHoe2PZ0e5TQpftnefVmz0hx05m300o1OOI6yt3epaVjj6PpEuxmE1J9yr8V37uNtUBN1pl62bEmKcuV8SFt8PUREqqm0ZtiucTSJ5c53meJQqo9klH
cYPeU7OFGMyFIK73ygeyXLjSOJ5S5ari+3y4rTflzvjd7cyTknrIe1GxLkyhS2hXKU4cYVSSOW170vO0R6+L6Gk/Xl/nZfZCmWiUMVmLd5EGq/8fU1Y0
qDNu3JwU86cp+E/ZGl5BrHmQ2MUpAnj6eD8JW1UOQGswqGUAqocxk6uJAwFbKecShXmxbwdjpzpJKds5PcWLQK5nszu9RM2i9X8LyFzKFLvRYgCLqqwu
DcxQ7nlacCUVW0nracRA8d4Gc59D46VDFLY7d2cByuezIJvU5OJ9zK43UiG3sOXpOJFZzoHcrcScVd83aF5FiIo2TuwrZ6N5yU1XhAeh9bUtLDfsz3rd
ua2tHblbBBVxOZ15Q3qo+VfZ3zuKjFfnPWWczJUz217+tpY2u7pfXY7znHpTscacO1qPJSO9hppKO47N1jGrtpuF7dneyYu9HrXak0lZBNBLxKoH70FY
P1Sq/1lG68qLdV6Bc0226RaY6+LuTXXx9bsWdb/rTfv9ryyiOfpgk6Nj78qUiTmbKtTnVacu15h6fZu1JCVbW1tPeoijpBRaZqYtA1gbVdalUxpKfKOF
7fAyxKz2a3tUSyynIOGVWijU9cNOcEU4PIdtoaTfyDIrVqVG8eh8q0PYoTzrf6atq1xfvt3NCXNzRk+WxVaYm5Sa4+k+KVWw1f7aYkpLWBv5uao0Z43P
2pf9t5/b0g70FvTv6Y5xjyf11bP8N2/FDYqdHdULM+BVPK4Ld/mfXKmVltizmQtGeL1qVbao8Fa0V6Osoox6x0fTPSJ/mZZmyv8XEtoai6MLe4uIfekX
9vbrX55/42qwl2elK4nPxy4texrG0t++mbQer+vKmMcRpkwBa6hn69pf5bbZvfAXnfaVOGcX7z8M6cj5dKe/Fyhq3HYxtqsHzwnbPLHtHVdpqCLZML6m
Yy9DTv3XKvDfVtO7szfDMwE9SuCr1WDpGblZE6vpK9M36YWq6VSivfHd/q+0ZZ4Gzdc9YmRnRp2O0puzPdxq6TjziD2zVjnzrt3Wv/gTQe+d+Vo58AvH
rNsNV1dMPA9TQxIYv6fBh6jsU6EcaqApV11I7CKnMiRRVX3fDfPjvI9Q9VHBz8lofOKNIUX9yxy8KvxMcajRrdvZnReO0iKw3afd6pScetdcn819BedJ
RRdbKO4i9B0tletkvbFwq/gzYkNDOH7Xb5rSpF8hxpxnKms5VXBxx7LWoMjX3qPGzky4ay7F2aZuK9r1MbCIcSt7c99r9uSPJ6Fpbrw/hqjU/xfvU9Zl
0myHX/L3VTSDvs/LhVok2fO1pznYB0TjxiTyNute527qUzzxlC9juw9ufYK5uOvupa/XJ9dzDXCr97t7JLHJVEz2s03ZTtLe9NHik6ALVcXe7ycwwPRp
mdFE68WAbhdh1MXnXFUkF92XZGdJzrWWfGjzlheyBrKk68N3aZwCkrFTvVfujzZZl20u9pXvYhV+Y1M07iins23d9shlsT9sD2fWo1G02Y2fl2s3LjJp
rHqqGLdfXPWXhVfP6urOdaX+JZ3NTJ4BObhZZltGU58llw61v7qi3n4eOdxjvNC58XfrDF9Y0NaIo3WeXbjqRNJBAgoJ/afrwESQtfRpA+UuOKKpoa4r
WdZB6U8/Y4nLn423lWBrPT2Ubu0Oj46Yz576fX8BLKBxG/oQQqgPGfRhLrRssa+NbazC0E8Fa+lPW1aM46YiCpvBcFw5rR9br6ZWk9oq2i2Oz+FHlLXu
Wf1LnORvvPD5aF2dsmPY0GXYzA9s8cs40hSHerSstQc4lSOFCJw/KXKPpr+n/u2b8DcTy4eBH+hh8h0Lwp7qeHu4W425WeHUhe5cCFOy5hszSjziCAav
leZis+cjIZBlJHT6I4PM2ImCGyt2uiPjPZnGlfDx14UpK3BTbbKHNZ85uMuh+y8HgvBlButGdld4Z9C5G81DtvjFHP96wk8QtMNJHDHwZ+q4tR/saih1
/7oEH+5laagqSlBfshyVUoV9c7/xwar/1oyS2/yqXgqiDjhUJ/qx6fX+r/j1/j+v5mYT5JX6ufjHpynV/9Ru7spgpaLP5LcFWXR/M37Ps9n/pwX/A/1q
7q14wJp+h9R786Ky4HRFGVjO7LM5qnu340+lGmu7mz3NsVFjFi4qrbW7sReuRnXdHcXbjuDgUejuTpywyM8AO7+RL1Ag+6OUSZU5xZYxN20BpD2QRIIF
IFKgnVepU/n5T3xGT+/EP9+lEhNDv/red5bvl+mY88QITw9aH4yS/LL71v7a+/L8Z/T+vngzzqQ1SG5k/xSY+lTj+uhMogT9RA+rfirfAodly51uHH7Y
/D54+3snf8IpzX9WeRhOGy2tZp20PThCWykQwoQs7crPD2ebHi0d9dJrPMsBO6wZz7gdHjAv/LNZKLlqGbgcGiTHa95id6UqP1jY0GMDFZ1kOPG7RuvD
SpFbz06a6MTsZ6BciNHh84XU5DFkpNfnXx/X49uf7WXkqoCy2toO2+aJnNgtmsQfzVMpAXH9vLNpW8GDAz6tIjHr7tBtz6AkDiARo6oyoq6ZFKI6pCvy
20KsYb9tfjdc/hyPPztz22Trv8mA18LyPLblzD0hP04y7fSYxPVk5WX5hv1zPZEhRFaPUep5G/zZeqMBq2FKqMstmHgadkRyXsXnV2jJj9nA4S+o4Qyx
g3xe6G9ZUydGyhnlalHacgCbzaTzDBopeFldoq0UlQc/uM75eXSEEEIIVf9dtnsu0xxvduvL2t42+HA5C1pyYKyvJCFLixVj5c3dVpdXjk1XD17yTXz6
+no92e0zTFzSrDkWYYNntNj3HX4RRl52dEuhU5jLvzYkQNJSmP2epLwHl2mgfytEjxjDAu+D4GvebGiBVoETGMUQzJH5iyE8iidxTB5xJsioJN2Vcpes
cFpt3pX+eOvhmMSm0mFWXbdcHIoJghK3UDyNRP2dnXti7zy34u5gy6iDqrBiXFWQftlJpzlEFWFugQX9679uef+2YaXCTeH+Q8P58Neh7KHx7/BnTrqs
6x1iEEIqJApkB9IKDw9WSh5jwys2B+7vCspOw9XtadJBWUT9XagH2oPon49vPn1jJMdc2aUU4KcbtuXCkPc+2n9V3/nx2dhKa419Es5JxPqunIXAEEDZ
vcwRuUxzmA+65glZ+dwwgXCtnxJQeyQcpFIJZONhDqMl77iZSx93Y7cSEc+4hJdiolz15BNe9e71+ZBKD4/393o3/Gv1WUBFsqAfVIdTzgL8pJkPY49n
q/x4euzS/jr7u5rNcCX94lCTYdhpbRPo5WGa/zjCa4sA9Epp+VIhc6M4IpMhgNIyzFf+fb+E9reIpb8sVamyrLtUNl9ew+rfNor8EvZP0rfVO/0IQH9G
H85NPwC5cQcCX3fJo/pFSgcyImJfWwQNtnv4zQe/l9Bfu8uHbrIRmpIzVOXjieXd0/4+q+/uzCtlZT3Ki8fWITIkgp5kKRpQU27xdr77avuGg+zwoSu1
m0uFTtqHEuHqfvYBblyjbK5aqkj5h2KvIvzfGhEJiSgWAJQj6CkR0gkSgQWWTMLDfv5tMgVKdRz6SjaScneUu/E6doprXAWQ/ANPSvF/0zVCADy7h7mR
e7sRdJ9/28x9C/X93bqO3LAUcxyXJEXf59YVx1kALeoU40v31xH2c7jPFp0GUhgAkoSbFUKlW9UqzhG7lA/QRMQKfhbOonbJjG3g15/fxhgkTqa5Ela+
5n+fjUC596D5+QyDoMjA9MRHXWaDUjqqbIDw4SkABwQQK/JBoKe7x8vT+u2VQAOzLAyVNCv06Io/rVrKq1ViBsHUlA/WHB8zI6i9+x2+00FG72eCa/Ht
msRKe8APHmzGdNdpITywV6vs7SfAT00qEdKh+9k+aYTlv/Tdr0lFbu30wfw/ooNHePt+J/Ww/X9G0+B4n55+2fY0cCJ/koGhFJd0j1WEDr39j2KKQg9j
ygOPsvRs9FlFGoQHybLn7Rl9PlQVJXHnZwNCnZv/nnlvaYpqr+xU0mssKhqun9VEWL9E4cneVbrP7BU7vPS4H0yuwd7ROvbhZfkdbMPJNPCpu60YRe23
F7QA9Vxjl9LjFlU6GZYg39jBW1w99H4OOZ48KzdE+jv+Ib75AKM+VWAGkIFGMs2AkQJ7OxKCiwtmyb/Y/psm7pXASbwTVyQ+eCt/50Wz1JwdDCoFKAdx
SCnxKBzTVUHWtcHlR5DxvrHGJIaXXc+hBKMQMdt/bQewp2HoqlZsCP5jw9vjYfb0ZU9Z4am+F0zfslGnlRlPQFJkfh7wzCPwCzUfEiDCq8bliY80CIvG
sgf0qxo19P0Y3OtyiPF0xaFNI+P3T6vH39wp5X2zmnKsvoYXAI0VK8/QwvFpKPBgTwvjPWYzUO+Ma5tDlQWX28H0Ijm1KGODyq1tebz6LX6ivAR3Y4fH
lAjPOzrDfpr3YiJvmob9Zla3ccaPKOM65nlJdGs+kf4F9+uJOlRJOXvd/pmjivTvLtrRa6eV86e8scSxUifNm5nfFbXXElyjP4R1Oc1tktT02EkZyzGa
M7q6gs8nhnTl2O/fRjPMG1cQnyHdyHnZfKX7OWRtlRGBC+reT7ARIdvZUcImScFVXep+S0fmZjsnZgXXfLKvmtqrSmTtP5oVg+UkeIBAtebD3ET2VZ4U
YiYfwtKkMytQSP5fXnP2Vly/ULrGR1VXjt5hBbggl5InBQux7R0o68DHDJBHf5U/i1YkeyUZu7zux0/3z+wPw732D2q61hsKsDJbyk+X1++iST5/u2v4
acuWVRPy92OEt60GxfKazdgyd+JSyCypOje6EHUoO3pQiYWnb9JQcEoPgaK+eaWQkcD3ajEEhXRlyZRZaSaTub4zDp3XVRbpSh6FZekp6yW8+pq7pUeX
q5WRvmA9Qpyg8hjN/TLLN/UpnMmkbdbr0OBQhbsOpSVBaWZdZ5LnSSqpGSeTBurj8gQP0S3sg+dpMIvNSiJ8K30OdJXjVyO4gmEDTFKvBYr05hglESF7
ui1cBR35cHn59T+SAnXhUs9o+UVbU/dDTwBjgfRYRZBm0XB1BcuCJjJT5jaH+BHYzOmnrVPS4514Hrw37Dr2S13F6hlTulKniGo6dV6DkMGA9gpPHoux
ESUMQOs/1XCxGwlj633LR4gUBvHecg4WQbwDYDUXa3bRtJqJDpR5SUhmC18T9LKNTbr07MmcEg55Y2GYnJ8PNL1qcT0RkciLjgTLISu9/SWz1YglRXNF
7L1kqjXi836Z541j0FMgRISo3gO4Bd+Y+5Bl0Ht68RwqnApp7exgDaxCKwGwLA7td3pxDd3XsHYO/4VXsx69PmbPOh9mQmCNAsc5ciHL6CwVLkORkqzU
ar7GsbkTDTtwUg8fVkwDUniYYPBeze0euzdTe0/HKFvy4LIMM1KLb7BdAJejD7C+QetRggsqsfnz6xnkAJsDHK1YKVIlRF0JbDaC/R3qYYY9jD3yjoDP
yf3Ydhoqa6rrLPO0fL1rea5z1GJQlPuUYf+En5EXz9cPnz24gdq9J5WC3HC61nvq/ZcWjLXyoWEsw2QAJFiACGkac2hny92n9W4GieyJYJ5MmN6mEWJI
DKNWOca9uWfHlcSLaXuXoF/Ae79sfV0/UFWnMBtEUFiSoN54Dg9enOk0lrPhs/PAwIevPlFveHyyuCq0F30ysgRh8wrX21znPqul3b+GS+H3NraAUbs2
ZHrBH2kL5bxkCPh09VnuRsOzs5B3VEGZRvc+KBhxgSyEZ+1tF2zhUOQanE2IUHhig6lhehLOC7QYoyCSp3L+82Qr/kOUINzhgpqQaw92Y2UlEIepHuPt
n/ZUTB4/H20D3pJJ8z586Q8kGtylh1VAv0ApJPTjF42+2aALVRcggEkAoQTB5+zSHMadFR/t7g5STKJoJELnxegndSOXFw/VRbIs4owg14q5IzIsUInP
w5NiScjUnt0YDkdtMmZQqHfMM1SCYxNhlQD65VoOBSaKo8awLvbdQwmV42jI1lfKkjX5sT95xieRX6YFsHuznAKU7vAcdQ4jzKUx65NaNs37XHWWfGef
h0ZQEeY4/noo6jn8ts9OMW5D5Dpt8xREQcht6mCelFFgCihRxHPrGqLtqg6OTQ7jnYATKJg6AgDKgmdOXO6LHYZrDILg+klc9DYPz8GvMTCgBiF+8Uq/
HlLKofKUlJpL7VumV29ZEq0qvU1k/wz2CPnWft7LfpdGpcH0sJiSLwNqLMrNEYaJrf6/Q8fLhbRxK9Lx9lTP2YQIv4az5NINVG13EmcKfWFcz28ZNwHD
JbhoMfRq9rZ5u1StPDOko8lrlUCKcJmBIrLzcTNRghJlEJAFiQURSAqqoIJAGVFBIA49ncM2lYS0SpzyZ3GufCJAxSrp5OFonXEbU1GV+d5UXrIU7PKr
S0pVtHRdtt5dg5pmFTDeGTWgr58xpnAMYQujjPiGauAsjkddc6hu8C1Ua0ULBZK4Tteix9U5Ak4NRweCO9Kuy1BpVXVXpyedJVdKUVAIKbMswa3RPj3N
9fulWumFTQrGrCOG14GqD3UH1A15LfjNS+7CqTMcVd7xgcUFu3TlRPZb7u1La47H+rvalokO92qXkwlvyhighFUneTEkm0PWNSHEzwzlsVdfjPQ5aXXm
6wl8PcjsIl7fbP2+w9fgKfyI3iA9+ufRvMsgIxCHhItIJpRShCwEGjB5euTmfs4clxFZ58OENLKV3RVgCKqmwjuFNBQyEYereRQK6wLnyE/fylT2LT0U
Swo7UFdfLzz7F9q8En1Kt137BG3L4tryEyh/TooFTtwVfBQIzyC3nXJ/KFJx6c9BUZcjLF+E8/EgNt4Z765lsr+vFaHiAs2WtemnjWkDFHZaDISFDLSV
J0cP8Zp2lpmrJrE7zENdTJZFOBktw0CT7gX7xnxtWso3fvJCh3cSIyzypXb3wPerYn+z80olkbJjF/jnyrhsUd+01dqPBaq6+Dkv5YvH7tTyrOxIOk4X
M3wUS4X+u2wzP8e/ErZ8Cx68YdFytKY2CzV1LTYI8oan6+WKSl0oP1csSBEhoMg3IhrOhBhG4oO6Q1jYLzeVrMd8Ve5UWU0ZfAW9yv832NIh/VwsH3ne
6QBoMjfzpiASpAJRs/RsMx8OHP922DyhOD61SOI1Y2Sf9pkGPJmo825XCnpNfG1SFibT/UJ5g179ndx4bIiKRQi0lx3+FzJhgQruos56WFCIyno2IO7d
z0z2tUjx51lY0KrLPRz8wuJT88lkpGTaeubE4jbDjFnm8D2X01rKpT2N0YQbOqic2ph7Xlv9MVHToJjZRYLplo6ztf28ed7sXo68S37rT9/hT229Peft
t15PjS6qZ3ypwrFQ+lVay6yDL7WGsPKTRM718OUhOky37vZAfjcZu2kVJzXwLJ83S3N/hNf1xKip3W8lbENX2eVL8aUmVUhyw4Q8t17nw3bVe8O9FAum
hNS0yq1E/RmF11sr6Y+aTwLzFgwzJ7xz+mWyyz0UOalSTbZSGQtwhY7YtwMgF4fRv67+P4aqayDD9UKdMGzAy5rJ89ROQo7qm3dJdp5NBHQFSrFQC54T
cEynHr8/U3LiukuTE6nXj0gR35ceX7gRQScVXgagwya8BkUAl7+PNiOFAdODUADkYl0v3rPaSkp9ZXZUEXVxit2eRAi5CjBYdmjXFau/jSSUta5hU+v6
ml5Qu/AZh8lHMesPllKQB8Jypx3MqlGZuDkzO418GY5d5oDWhuu2idknH3gxYW1u3QE27odvd4YeZM5Cbgfbzxkg3ECxy+QUWHInXg3KEC25LpQgYGOd
JZkyzqiyAkKpNRMH40Kgq/XXIRUzVBQTIt+sWGYsNcqZtkiTrmTl3GQIoSSj5WbaIoZkTk6cA63kUltslazLA89vhRMgAdJELN4GoPsaQ3YPVX8tfXfK
4IFYgKhPyvU7Z3wEqShE1USpq39Hp3z9pHP12HT6dNXs2nNky02/aOLxeVmGoXx+zKRTsr2NUdFXHLb37XuKqQTe9nc9rRVqfQInlI46ihqCRKwcWkK5
Rk92AixFlQeYZFLFR+R4Gk9ZWyzzaI7f0dv8PmWNeWSD6fl0YFBLJQs+m0nHCfFgSx6xQcCr2zmx4qE8+xchS58oHCvWkjoQpnmlmqH5f2a86HPla3sM
X/ALgnaNe3IQb0jLY7J4isjPXObOGLMGseU09Ja1wf8e1zXvk8+l4JGh274Yv+qnCTzrV8oG8+G8tLiBPeFPtUZVeYyys07cVUTEtbtg16f6Gt4EQz/D
e/bfXebwcPqbY5LH4PnV2muOLxWkXGNXsxWypCtniBmNrYlAktN2e51N5rzmK8dptJjwLa4YBgcDhij5zFCDYByKhRqquRwqu1JMKSMDd2XAk9I1NJxP
pSRfSKCL/K2URQevts7ja+67PF9f2HWPCmcwX05frGXrEW+esZwqKtl5EcVOQ/OPQdY0cwIr+GB8W22bzrmkGjBG5tHna+OUhDUFbTVJx9V+FnLGuQP4
LTEpG8/umvtpL6y5MUz/ZMfyuwxynmf7P0mssPChKwo/Efp6tv+GBg7IITqGhF6HobvJBysbyUwzeq3roAtKMAwHdVykCul8w1BUBjMOtJN6N91bCRtM
fObQfsnXf4GozeuaCn6hEdZ+hTklcyAcyvmfnBTK8pdkD5/1DcQPMHulrsvE9PTVy4zk9zSpKZSqCrXSztyrMD9DM/DpbyI/mWWtlNAFFAk2g/Jlr8Pd
ew/DZ1kWYnsJHrWsQxD77bIAjSwYKzykOk02ljGB6tES++GRilhXkAXUUsLSPx1nEt5Nvbxyq8MWgOnDhR7BGDZfekxlbge/QWHnWzVhVXWi6LfglaFS
KKOxdLlYPkonAUVYe63CjiPW1HHu3Xn8N8GeOy/XQyedscq4enLbW7bUMxwpRu39G9HGd1ywrKjAjYjJhqWaQMl6u8JKMrLb1qG7tWFcb9WGmiSzyVNM
KkxOvaOyjO8kQOs3PzxOmvZ7fe4kZ0kzjMhTkVxyXlqvAiXOpBHUoBBAG8c2HgRygDLmtuGTa5hadrDoO3SMu9avlOom45iihLPuWSQqyY13kCzxESAc
OVHYd+XSdRlwTNCSmC9MWRyDRVGWWsKNDqrDBIE7hhXcOCobjkZVzRAYLKTfVmLApnRZj2RKBjLVM0l9bjawlTYdJAZGMakMoa747HkSdZywz+ls5Lxp
VHocck8iB1IQ5CSCR8Tg7kOUSvZF2PGADINkCFH3rHdrRrR1JJByIUjNdSM+fCWYItyjKBAlLizJnAkQd4MClxL3Zos6T6jyEWqb59HRB6zz0x0ci29+
hGMRU6E6qqqnr3UCLrSXK1oR3xzu7Rbu7u6WU6/OHY5U3RSCNg739jDXMjXjuHBz8GA2Ol3Wivgu5vETlhfu3xAzA/Pt5bi+tBXMWbZQvrz2ffmuDr8P
Dx+n3wMgB2kCChJA3r2ycgOnn3gFCSQauNwwnLO9+OH+1RIS4SrxUcea0ilsLjn0FKjP5pXzypmL+V5mi571Sy5Cf0TmbETiDtbgRvKLJRk5EBWfA+ao
iykbbfEavz0HUn2Lrd3XAlemFJCqrtPv1PqNPtvblXr5T5er195yYc2ZqhPZ467HbuBdxVUG5khc86LCC2lcg3naIGsPuuxaj8vpn8pvRsDovTG59av8
wqJMA2lwhwHguJUMy+beBbKlkQZ+crfODjBHXhIMHJjbI3mhK+nNFIdiEFSPq/1/o1kMX9t8vEjjFORDdhrYusl+P6/o6MD3lj+p4ZNWBsQ081aBC/Y8
iPtzQDPIEkfwJaj5YK+r99SvGs6rI9tAettO+ipM6uyvr3WFlKeCow8VUcOXr93a+XdJV5FhCzgSZVGihUkA7esVajP4MJJj14sFNTHzzDVWHYxaQkbN
9HuUOKwtbwvZkbzhrlzsWzeFtKVHxsTv2Hvr0mD+4oC5CFWIbHo77iJSL9TJsVVPE0IINCJAqUleWHSpkQxShFHVKxowkUkR3GOSwUYih+4X+DNpIZM+
hcuK4fOFfdhh5yerOxhUUia7MP0/QvfiUzWF450bPPNycrb0tPYtRe/7vn8uKsPWJPfshZ5/ArohfYulMM5KEvl6myE3S/Prjvx40MAct+j8n0PMifM+
pFnPb8g/FLfsh89hcy8cc64JxhzKY5UurTBVjTwdhrKiO+mKwN47MRw63bWt6uUrJX0VJmRe1HnHMdkq0eiyZhRlBP3/kzCnM74ihCE6brkfRVse5mZf
RU0LfTkFA/q16mO/98xrf3ZdIIMTYMB7c9O73i3DTjyFptwbdrHL1U2JII9x+3jyuOPC5ZlBXlnow/tn6/hxO3Q+fw/M5f3EkmwkYgB+tCBDvh+iFdv1
8Nu7H+ATef8DX5v7bowkVRijIsChCm2s5Hs6taEXCje7uvHQoitSwnkx3nJolzhQfOK4gkv+MNjhCUNNDsj/jCaIShq/1FlVQ7VQedH+Yw7q/fgP7z5G
aeozsDdvFiqRjVFITKRU00dE8PDOhsMXCDm3mjXJ9+j7tmHgPgVSJp/NQf+PYFBA/P2f3ypC+E0/o51inmk/3w9e88RJ/vP2th9Cf2cDl8A4ZnvF0+76
Pp+7btC9xA/aPsbSdLLhMwqW/GYEeB1/iEUAW1sWG7cWlSU/lMHq7Hf4FYA4ahg6bqOc6GgTiIUYEdlhT7kiUggH6SKCVN8kQYAv04UkH0FkGTK6JbPs
RnAGX8OAhBUfpkHviOdiBIDLkqLDMg/Y4kyrNJOER+c+6QgSB/6SWgcKAnKguQLF0HC4mgOMI+fnmB5wwd0Lkn/GcscQ9ZkeXoP9X6Ln7FA5kCSJYZB+
IHHhIJ+UAaZcCRwkPBGqFwMIkfcMiPwsrkgJrHtUjsCD7dMzefcI8B2PI9z5cd5KIi7/lFBFZzm4/x1k53yynXUXB9rVasfqpFTWayGfZ3U7aSmpGjBQ
+l3sYdRlav9HW2ej8zbOeoM55VoKHB/ub+B7NtZPS3ZwhsS7HHiztyqH2wxznKITMEHgR+MKPHt/Fgg0H4YHEASHT9aH+7Qn/pFrFEPy/tfxhoX+XZ+J
NNCCWtx5CThxGP8sMGqP/lgZ/0/06zXOZirELdswRESF5YYn96HLThyhvGgbRLKMYCMHpK5mub0htyZcWabX+ccD/eeRvXWFErfQcUwqAMEQJCG0fQ2B
ojO558Qmdqhz1ZbZWAvQyZJy9Pc9Vqmk2+HOLErdugdOh0aqhEP91r6O8nd7fD7ZZpdWYgGMCoF/5WoBl6bnzmOe7jDEJ8J2mHfnJzzdsmMLHXTepTXC
cbto5CFZI+yWY8pN7qKGFSWyVv+v5/KV7PZfy+zEy/tD7P5s58g1I1PvN4+KJtIiAB0+JkEomEDCB+I+HuAncBIQWuk6WGjmZG+xpXA2+38jtHI5b4UI
SVoUG+X+jIn6csLISzdn3pffmdNjLbBw31jao/yjcuApiyiWmdQEdYRGhVjTggqiIByMv4dSnRUzLXAYCiapy47ZoJMBdQP+3Dp6p9bXGwl9dLyxKnjj
LJhq0h16iay+tw0LzYXpxPKk61PIt/RdJ3HA/1hbwF+3hEA4bxdsa6uHM7dGzdFBjevN+03B/hqGqoosU7V+Rx/CQaRr/BVl3xxxJlpq/9zM/da3D31v
VeWPm7pi0o+pb+22eavGGSmm69gcTMtmpob6KJtdgqtP9LiMtbUfifq0vl7LyA7DA9q9KK58cKCW0LMOPffxlFi+28B+5Uts+MdDMy2e17V1JEnV1fDv
ctc2mcqO1WxR2HZeRvSQlMkrDqHy6PqcCJ0C9So6qqEnHXXzjKV2sjDQKxhVG8pI5Mt6zjjidqcZiCYtOnCVpeyPYcnEhNwGaHZ8GCaEHEH+rh5QJZRx
eswtZ8zDV1nXm1Rs5rMsDBJgH/O2UxAtRpuoV1LC2tLyiR/1nb9d5b4vz59ue7hHEtjvFIVKOPJHPGTuikfwzZyadkYpVitmXpCg9qy8JfpvE/ujpmte
eTJw4QHY2zWdzLN6+xVkmObdsLCcOb6Z9DidIOV6NCqjvAebnhp25O0ei3DVXI48FofI4O5EsLKubrdS8scXoR3QzAzWc2ZzBJke50vE4tJek/qDQrAt
Xk3nHUsTJTnLXSLZ92lax9hdtaq2prescuMBnbJy3ph5QqiOOP7c5xNVK8fWrPzuxVmDh217N4zpvUMtCxWv2TWFtk30H3bSnmeEkcjga5rp5FZ6PLMN
iiz89ueeZFfU3F75Uad5YXLIKeV10cy/mb67bPSjfkhT+LWS2kmTv9jo9fDHwZRtV+C23dpqNqKd2q0DWazW+/FkeONHoLRAYxI8X4u8xuuH9ZsaAi2z
XbvaMgZ+igZSjFguUvVnwjieNcznf1NtiTTmvQ1kdzs79Z0yi70XlgRWXHDh9eFqbSs8eEb1605YUPa2uIylwpqwpK9G29bT40px/ArV1FyCehY0lwVs
2Ufa3qynTbDHleJfyXcjLjhvwnYtgyeb2vLu1EbL2wFpTvZxmo7IUV2lLKTDTk2HirazYvLcmm1pi0RZnn5KNi9m/y4TgneWZ5PisPHCJeeyp5XzoCFV
2U7+jitLtvPg3PRXpdjPoWZt5O4LrDz92kPjhffCFEzn89WPnirK90FfFMe1Y1H2QY+ineacmsvFtmyojg9n7q4FlWUjOnW29BKM/bvEhcT1xbk+vas0
I0VUy1xrCvwVgwUSB1XBzPlOV9/JtpqpkymH9UO26IF7lvnwwKXou0hECCsbFyeIV4wGzyV3ng5nVZnhj4O7r9+JqaevR1Kz6G5KHbb/Q3E/y/X3oYRh
sUdlUGhPBgTLoRntrprOVX4XibsKcYeUUeKUmYs9DS9XiugtnYaaZZ53xOksw5uenDWMSk2GZXcNZfljk3+dVmKyo7jRfFuXGsfN1rfhiX0xvnylniVH
ZX7Lhh84kWQK2KLn6586n7+wSeclcGvYfi+jumRmnyXKemA6zz2V9Vu78XqfZNeHbxpM9N1xMqTTDLrR5u2vfRxQvVwxlyCycz5NOB8bqXrUIiJUhE+F
EfipkmH4eXr3PYooeMAOSgL4ffgKD24hJPtV6PWjYSHhXph9XRCaZ9011dpswGYpPskjk7chPICE1S4vcJFJydEEgInoCGSaaN5wEvM7uo1rjxcnZRIG
02OiGCBAJEkk/LApBYKRdmrMPGvWsNjvOk9DjOWiJhhTOOUFIxR3lzY03Xubzy+TlvxDf23X4kQgZ0YVtS9GiB5TO9mvgPbo4JPdDf5P9lmTDib+cV75
vzLB2pkXIMXH8J+JmfcZGXj1+7jZpDNM6phEhIG+4cQxc2OzM0TTyzOSG7w/lrxRj49iGfBgYjNg20q5xirObTEcgPCq751KQU2cG/TJVEEL9LAzgvB0
rDPPYdS8iSHF7aBpIkgVeM6rXXIgN8LOeiOORrmGp5HoVPxMBoZzXwqeGh7nSTN4nSTn3j1ZGisumnAzZuSqaSqVFqu1yiy23KZk9+pYNSmgXWHH8TxR
f1fHomaX4QW4ONakSPID+kxkJooVCRvmiXA+OsbhbSaTJFId8xvzqEy7dYBpmp0B7sg4ZWkFVizlWSU7v3kruwdi5astcpIbWcPMOkJ3nBU66/k9Hyj0
A0ldtNunOlznolY0o6OFcXOMNcjkP+XLpDljePDvOBchvA6dCdDkfpMp7uEP8NzRQEJ7zlmRD1ZdIG+oHR7kEYsnNzTC9jp3gYGVRQ7k8AE3kgrnyQC7
2TioxmyZgSzzvL9NgECSOUNZOB26MmZbi7uMKZKBgH77ruyIG0E+PcT6zJum/ZJ1PPPWBUe/YMRhse7AswnT38TilZ06w3JGQ6X5TLfE5Z87vlzB8aGl
H0vw6dQM+eXAqqEXrKj0NNBPBhzOshkZetnkfG5fXgrmddniqiP2qxGb1AfbfcPz1TPfJIOnTfNwqm0vhwDHC7jSHIDd2kugkJREE1SvHL5tBppTiy6j
ydgQhN1wyS0eAA6zAKtmMEZOXYiVaOKkiY3HCmUaoMraAOEk6Zh9pk9q7VAq1CpRCd3sOt9OpkbnYSjL38w5We8A33SS3GVIKR/Cy/uNZ4V9bh635v4c
nvpdpqVS0IJ8bbaIHV6cHAsYXgW7aK1hqSSSCkRFgKKCum7k7Ohg5ENBg45pZDJAklSrsVOJDTApA/L7R3LFc7Dn1HRABZANRMlZ8ii909ORb27FZsfA
395C5KyhKynPGSoUSyFh1/4GZvE1Ehtu3kyQMtwUyc2luXW1gS4R+aCpaf2nihNYGip2SaqVd3ZVUEkcQxbw5mAgWlmmLTDwIhoeRcuEBXqd5KYVVzsX
ZpG44BBBh/mh+DhDW97mplxyCvhnJYPJsgfbS2l0Y6qL7vzG6ngaI+ADlp8TEk5ADM4Du5ZRuqcGOPxvKcaM3SvBnik4d4ZqfUk5+G7gXxOnPsGs8hmu
GopnUalIUx8zy580YuuRo7e2UTgwV30cNwUWPZFK1rk0G2aHNU+8ghrQIofilWImL4sseGs0znnmG4TcbbjPe+tJp4HcMYaJ51JJvOQOMSCLZESvMdUX
UHMgVW9OMZnbYqHylCiekKXcasTTCbsuUodUGRRZEK2JEohmpRSRksDyDxh2QOxe97D83vY5q8GuUOTIFEwDCigoMBil1J5YMt2TyO3DCcaLTLhldom1
J0QEYwjsySffYQ0VPp8mHz5cYRJy0MahykfXVUJB2h40os0Rh00CdeeXihT6cM9uxzIGmNH3h5AKsUIMYJTQbxCoiwUPLH93u/H3XipW6zLeUTzqjeyx
tJlnvximCiYaQpoS9MSSevt+KHke1GLAkCyuQaHwOg68w0mif2M75Ar+J021ijlyd/GGOuJhyKw9MBP0+5hJw4dIHoNHv4D0UZcsIVIlk9NDGKrx6Wf+
hoXv9Qwj3dTbdveqXsFMy7uAXuJQHTHVi6HPcwFtymHXhxhToGabM94FnAqmO9q6DhwrtmUnpxNpebz79DM4+E5mi8A/KozZGYWbKCq3FTsLaHYIIC/6
BfEy++0sDqm1hT+G+ojFYp5NF+U7kCzP9HKPj9nvyNmL25b5LOHDnA7q5kzBnTfCtCvP5zdkTCGoFIrUUIsSkSvzHYIoMWC0DuyEFCHV9rKALPYb0jFu
l0Mz4AaMT5WygiCYKK0ds3FzEAxdllTflWB7ezIMcjRmfzecTIdpgEBmKICQdC1NnXbuR5D+vhMZVlg8oqMsywmZLSiu5QlM1ycLbNaRz5TY0s1HdRUM
LWQiYfk9IU7WrVWFpcpBwnD0Ps1retevGHz3XRCUdVIzUqEUS67XN7FUBYRJ0YEAWdOCMdTWusIw1jFmIeXwCd4hL3mRwkN3XZqtsxhx9RqacsZwmGqp
mownIfN8OU/W9pg4six6FebI8JKb3pe3jPs8bLA3pbKQFhhhgVmRBQKnA4nukuSpgtiroWqOjMUiFGQPMTBXwMMX3HmxxzPZWYcvPgfezQZcMoeIX6Ac
dwZhpVqUx52WveAYMsZSuoLBB37u6t3fRYm6kEDGyImfFSTukBqDbXHcy5me6dwPpzw8McQn++eNk0wuZ0GDgtK+5hB/OqmKhpCCSx/JdzubpVAZPdEA
uPBwsZ98OzIxcQpB0/hJhqlEUAWQfNCpUjEgmkeAGmSWLuBMuN5ZB7Upgo82UaOt035nO+8mtbr07PQQxPYgeo9/nu6zINCj4dHl7s+ek7+JgzYmCnVV
ABCqdBeunZCdp3OdgoSnWx6Y0ZVOyTmSChLGpVCw8fA9vrCgNlHXG8KhpqJVA7ab0P7/fzrL9eTP0I1ctML9JKbm0329TfKV/qoF0oJ96+mtn6qc1oB8
86mQSR5nGUgCcpDxLDwoxdbDtWCmhtm6bXdhD9l4gcAPB0A65IEaBWQmBefoVIdM683UzaSjau5tBM+eZweDvujwOUCNIwb4UAkKOgwg560kMKRMWKbE
tmWTkrCyjYw8fPj0zxA8rm87z0XyK/NCRXcEhQQSAMMFIDDHZwGaTk1GX15VrjlpxEs4ubVYZ6cdOM4ICMhdUKRYLNWb9CGv+2uC9Tipmn7Nak7gHGH4
35h9PG1FMoW2ylpctUuKJQ7F1Bb51cndjuE/kqo7tz0d6q1W7dI25MwRKoQSUGQzTK3IcU3zc5DNU8b4QkyZxKR2nJ4Gs1G8603QhkiXisZdcB16oUo0
JvHg49gp9P7MgiII2TittGMJwwrEhlUg2DqImpDGoDGX8xMQNaiRchEBCpAfx838Rk0MLGYIurte1wWduhtX6ciAoiFyMCoqjXMO5U458bDF/PK8X4FZ
JqKjNDnKBkYXJzQZ56U6LskkR0mac8MQgkSqqQMECxrGVEAQEjHsPpj1dj1dEGCQOfIH5Djz3xGIDRJDSndx0xGyp+fPXhNZNkB5zIpEfTLLnQrRxiRu
MRiIh2TrzQPDCWFw5Oh8e1wwVHoaRj5EVecWQGPn7CQQTCKFhMvo0fV0PZ6vKTiBmJ12SyAJqMh51qwTprNFS1E2IyYxh1JVZmREMDFXvSeqvu6ga5Yk
3GLh68fNMnrsuGr5cU9dHk14nsCdJjArKgbJfe1QwCoioLHhKEWqrL8f6vdZDKi04XsyjcEwueizI0kgAlTOKXAiahSOihXFi69buygOWcAfVoZd3LQH
PjnDEw7Fy2IzjC5C8RM/i0zOuGQUWyunwdvbic9rNMKzVCnyg0aeYNF7NDXs9ht7JNMtJvv3XUwnknfWppMTQ8oyiT7CtAON0YMSHKoRuqzICzKQfkUS
s9ck8jFGO/FOGmCKsGeqqjl3b7fcCoX6ay+U5zdcwO+gXhdXLiDnZg5oL4DvCIgiQUhl0rkL7SG+bvTI1BbDCZSpUFBC6PQMuWOq76qnK8jqBVBoHk9s
Fthk8OoiW+MrdiDu6zBQgORd7og5Ee3pmE2KAE7Se3J12Q8UQI/voBelhYrIKOHBnGmuFpNShQz3cvr0nPB3mo7IbLFEbqLSMfG4yb+R5mvB2mnxMx2T
jedj4kRS53Irub4pvsUopkgvvAA6RL6QDa9+UB029yrMWQyTuGxlp2SwZITKlkAcCpEsobfiQiBRPj2DKejWO4da79iDL3/bW4VBQt5JLS3vOGh0ZOli
nUqKkZKSosRrFhoUihFPgVTasVw4LDQEKc+e85WT17gKJ3ZMk5sBxKtqOl4Cju67+6BzYLFEM9yev3pbY700/jkWTkB+5IKSUJSTFMQLRBBMtIUgnCAH
30/ZBAmNIFEGNDIBAoNKUhQ54/7P1ns/1HX16HZ1h2UPp5xWQgFEIDe34JSs509oysGCES7v7W3CJ85CS81crr07bT59w7Zj2PtYQSX/wgDEOco6N3hN
P8VqsNtKceCL1xpcuoAu8cR/62hECRpQB9P7R+gsaoC3uAtArbhx6zY0CLNKwiqmm6rWk3VrZjcD77nlaZoN/hM/4KoEA1n4BodjrQsgxXaapCqRjxT8
XxYMAfOxQkzH2G8tSK3CAHBECiBEm8YTNLzoIYlJu+NGd6XfW/bh3daD+Ae1/nP3i+zGDqz+DPd9e9R0mDQkxijD8FEyYbssbvw/pOE8s9kDz58+3/PD
vgXqh0wO2SdprKa1Ya3T0A5/xp2k0azhDhOyFhmzkUu3M3w5kL7hEOQLEMxKyaVHUE0+79ymt/3hpgJezFsFAi+WGCwqlCKg+jYB6ltGCtJtqJ9JFouZ
B0yxTERQYo2C+NsQ/98hUAgEEMCFUFFQKCQ9nEgtFCRB8lWSuZ9/Hh+Yk+iNvv2vQ7A5HekD33oSKg2FpgA5UdnuuL6cYOO+aycqlhQPD2o9Ra6YNcqt
MwVIhdqUA+5CMpLNFJ0ORj7WwNLTae7oyymm/Fx1rMg2+S2Tu70UXbP/eHXTdgqf4FgQzgYm5kDNCk31SJ9ftmMRK1mkhXbFMZ/QgTerFD4Z/4sP8zId
iQMGEEttKDGxm0zKUp3jIriFO0Ua4w4kNSuoKCnSf8TOF2XmVxaicfEO6Mpi6mRMfKXCyezPYPv6qB9tzNaJfje96+KW8oBHLnEVb/qvuLRNFAUpxqk1
cIzBUqvc3fmn6v7dKyVR0ihZEmVHqpjgXXrzZ8IgmMKX5N7kbZEfjv15CpxJeZQ7TTl251eEYZQv1cn732R+1+7QXPfWDRwYv/B8f2faIqTEcEIEMFZt
jaiWaCZ90UJaFkkZUhg1avIC9R7fqo+Af/I79Cp7soHz9N86YlIuaUzLrjSQSL8mIhnq3jULBD5/lSf3Z5+2iV95mHhtMcJgLbKL7tkH4sogqij0nHhu
4mDsfyyfZ8Pe+8LOosNdZPyE3rmSYn8STpBQixZDrvDqb7aHe/foV6c52lyClaoooIkeYyFIkKKTIHpJq1uK6oCfuR9O72GRvIaVvFONgq8Cf+NvjZO7
PlZvqjWG/FW6X8sEuevrUtLlhdVdxLLLLbfMS4sUmk1z9J78Njzgqv83/W/8Hc8Wh7sOkJv2FA9wIszWRQpWsJnUKSxekg0z0+n8RIF8ZZMASEWWyENg
jrqX/QoxCNFNbQx6Q8OTFkDpyItiIPf7qXzdbqqjLyzKtxxIYpJcJaaYJRJCSKpsFtoO2pVJSYkY8eOhUYf9O/WGkDpI+x7eTUC+s3qL2yRSe/wfg+eF
cfKfnveC9UpUkU6ava+4xruMaYwmiXBapHAoG9CYfKPJPD3368aT368etT7as4m+FlGHdpoIsU1SAlBVvQreskUSIgFJCBBIJrUc61n7OJfg88w7mvDw
SuHvTCIxm0OXrDiTbtl6s6SV6Z/WwncUTu0WIlvgPAkmo6p4SfzurPiJ/y+z/TSPLLDJhkfdWOvEDpg5ujCvf3WB8SgH35lFEzMqvvjn75B8LLJU4flV
k2HPCsGoocljbrjI8N1PuyzmcX7D/fZhMJGvwvuN1Q4J+bE6YX/OBnuPmIkRLGTksgvyXk9GFgPWtBoOmNYmR6wQh+2ivwuHmJgwTvI1Wdhw46XBGs6N
jt3+16PSaF0oZBHCoM5rVOPHi+QPSk2cKi8y5QhE3Dg5S78vvroM0+s7C8MfZjFk+SIqBERixRRkYVeUxMmj6/uPb6r8eHf7bQ3n4H5Y08/Z2582G10F
VX4MCmTGJVgxT9eO8wqGGqomKERcMk1L/EbDnkaFH+eJ8efMveSFSlGcpyQm654wqg2i0orVRako/8d/0D6vP2ZgHNFD80n58p0bBhPdSDyfESbwQyeK
M/7/S7HVv58uOOAmIn+UGv7/frvPgfDMw64uAfdvy74vHAhBIE1xKiCIv87F+o40MI0P9Afyn8nqIf/S1iQWcvlwMHqzz+eJ/xQ4DNPp00huyCjjhRKt
le0oN/3ww7CBoe9eLBZr0+juzgLORBA1muYIEgQ0KoL6QRHC0XhCM0hCeMIEEjx9G6SsK3EkEoCUEyJH2RGdM89G8JiyfhWcr5LfRgyOJAirO/h8naUN
U3YTxVJp4bjDAC5q+WKRebc15UklOKiNbsWaAR7YKRyemi1JOm6jJhl5z94IccbjasH89TzmUql1Eq7Oxd3E42f83YS/tth07sgyP9oDfmU+CHBqUEKF
Q/ccNDJmjuLlnSV+2KcPj49n3E/pg6PWlzRQbT1RdSP+RukF45D/pTqJb30x6vyrNNg6OVlDMMNwhaT1AMtpC5yeFHPjgVkITHh+xqgHCovoqggtKbUj
zHlYkk6yJFJTIOKFrr13Y1+wgfrPsOtH9h/X9Pvx2LD7Cp3O2Xm7Mh8SJkJ2zUFVHbMO0JPnu493HvboUVCVqvWe5iwd3MvbA1hUtC7tP1pZ1vOv5fh/
lkP9CbV1/b1P60WBvO0n7cqkDYwMfD43u7BlDj8TXHPdHpP5jZeJNMKw/RPO/OTaYyMxojInilFJg72lkmMVLKpq7PWnib75n035+t9GHYJqGmxixsdl
s6umR7DMMPLlw66ZHfI/qaWmTxgwsFRYHHIsl7qAwnZNfw3G78KrIV0Fhn3cVBlrdXcaPpAm04pChZ01h6qktKDWS03/AL7q2C59lvlcZjHQfwuiQU70
zzpvt4BXmBQiw+SqSjij2TypEWObFPddQ9c/Dw9O7p3mN4V5VK7UIEudlTQc+sYjyQBDLSIX1yl9RChIKUI1fVlarAsVP41AV7YAzAiDJRZGulqlQe+2
SL8IbFajm+j3nbLC1F5swJ5Crye01eygy9Ug1dlXCz02935F7Q9epOYCGEvS0JKlhv/OtbsbIH19W+hsqXoijOQxKkSJm0SNzCKQHPHyvGjEkYLSNrji
QzKi26HK9RwlPgIWxl93ui3LT4/SD10zXyGWQ4RzyhHXZpEjqoABDCevhXlXwtNEVb3mRIjL4bgSSphH8Pn9iHqahsIL+4oExl8XQFEg4mGoOhzUiTAE
UqSAU2T96CyQx85neXvAGOHIHBFDRDIa/JtlbZt6EvTY44hdaXFoYkMJjp+ewxWV333RJ0olwFBgEs80BsgF2P93+Y9hZXaFIo5T9V8I3A0BDzuTXfLw
FU31egYLARUJoZ1CEOdzkP2bcNMb+nhll00xv0NQVChSgoUQ5izdxREgUVBAoqO47Ox6RbJucx3Ph5sery2fq2duu+Zr70gd392QmmQOkIeaWxOSba0L
VVTjPP1zJ4kmfa7gJu0h06cr99O/MSuL5S/bpGggBiiIJEB7khURyCiO4q7Fq8P5nWL3WtRVQ2oje9zoSgK2oZAuF9SdmVblJJJYOtg73Vm409GWADJP
ZVEocOi0IvCQxBqnDJjXKzjRvLdKOrz+v7oE44nNLkmjJScUMwUQqqFFdeeujbyAmOYX/lULPhuKOnPkJ/NyvzsM5DmMKV1hufMbjQTXOQpd9XEiL0oS
zEK3YyqoAjTTjgdwsgnUkEfQqZSiCM91AG5TU8iNH5XAYdhnwaV6jFOwupNxq1jOl2lQ1Ja4U5ZDmsr/fDJgEAam1wqzledVyE/86VlRhnP43t7piutW
rdVoMqyk3c2Ztn207de3t5mn7U8gfAZfj5gJI96oBqUbjNmHgqiRFObzOku6+8WQi9nvFlXAKpYGwrOg4spVXK5KLCKEM0dmdaRHZQ9ZzhKrNiJjW5yb
FF1iCtZwkOHDAjYKJBCLCZXbNm6I4amkLhtKMNLPx4QPZXDDA6WSZcDKXHUDc9/0S9nskETPv8ODhPApTodNNWA6kaHmD6peHPpmHsZlZDbx7x4+Hhsb
NTMCBwusmUvwVh1soeQzDDNYKfwlFHn4EKhU3YdDlmtJkDThlblHF3ej7eta7ZzdjP3df/smbPvpoiixQQ0nM/Krwg8GnECmJ+zD6/kyhpXYlBlKrQFq
I0Usg8aAKE0ZR4X0N67OiWJwvym4ko0+nzjSvJGWamz+buM424ivHPXSPfnQJmRnhj16tpLx8ezT+A/oU/Mf3t6nkrAsiohBI5s34v+Tv3Hyb8jIYhFI
sECBOfzRKv5kKsR3SWWPZo8vK07Sm8UiQ/0H8fSGT9ZxxIP6Tdqljwa3CJGKS/oEDFXTi+P8WFyESQMZXOWP01kG99goGFVa2Qey00PdSiJmBsCtiKog
hgfdAT/4NxEVhCDjzdJzGDWWzaPjQtDnNDKW9IutyIJAw5as1GFAudzRgYYRf7/f+j9yWk3nAok/ta5ShzK3a1hnpz/w1o481afKxnUwQ3bpIUHYsu8k
NYXE38+hJzmum+SsgxgIUQ5/1l2BOUd5NJu7ahjxoOIGaQO/fxnuAJ89c/wpOQPZh67KQRhRC3A7C9ARvvQKiXI7qIl9AFFCV5cAmfzYiSlabkXObyd9
KUZaDDCiTQQCikANSBrrbWadZf85j/jtIAQq8aSS/81HoN+ch7ptfe4qGYHsfk9Rzis5Q6orMEJCKYJFoJH8iiyJLIZ+W5c0amnQmVJ+l2xFGnRekzpq
WgUdmXg+HTBZW6lN4Y3DwOMzkKHWU01rKcuJjulxUybpwYkgTSM3UiFTdBuYpwoiY0wxQIiITB4Jh02O6mgKPCVpT/UEod/TBpIqqJRPCjpEBEvdbQqG
Sk7EGbMSRVU6/dJoObBBmPnp2CZ8Dzxo3UpmWFONhwP955rBUjgPFPF9ic+ErgHTjZsuT0HwTBfXntwubJ1chUQvTX49NNOeumGqQ+e1S5453A9NuPLh
kE+bH/vv+nTFTiV/qJTXlPu/Ryhw/OPEh5fow3HWktjT0ZQT67IvLwjxpEt4uCOgWQjp62p/CnbOAJq9BNh1XOE1pxh2XWlYDnPgBOkTcd95B4yquVpd
375Sel1TiFDdKt4ZbZadKjaXy650lqNU4sGHBa6dvNUD5DpgNMFtrXIPv8mas+i6JNrCUlGvph6F0ylTwrwB9grnZaM1KiIMVLEbBRhR3oZGHCjXsES8
WAYYJI1K5dy6scm0GeQq+O6kTImU5VUYrB7y4CNQasJS2D6MXWD3Mg8cGmTwkZSwCqCTaSIkUj0tmUE1fbq6gw/BOD79bcDicebobQ2xNWLKbORHFfSW
JI9XmP9eMA5zJEG8EgTBRAzbBvsfY9MdvB+LjltZM2X4A5aZN0nduGqgBeCxuoPvHS9fSfZChwd1l4OB3EnifAstJPHLKXutQzOFFSnoVI+Z1Gdr0nA6
AymtbqudK4N27YXvwLlpAiyfQdJglmcTG2GQa23YLntV+zRXppxTxhp4P0itpYVd+Zaoy15THR1zIYll3tXhjpwnp3rN4zcPNY7hEDUhy0Du7tm16+NO
pHZhBjArOc3hQ2b1jK+UwLOU2tHlHB11nJ8KHdLGpSQVfQNIMi3IHB0X0XNpLfvZA+y1g96+Xyyj5ULShkvh9jzLFjntnuWB2RwQGKeSB9yAjEA86wTO
NPxH8OJFC+GZ3rjG6QRDKIWeNT2QKIa6LJZOmOJutJO3K2dILausL/utsDh2QZiqje0FWuJ2XKYBMXphccWJLfGaF4i6Yd1TwamcQHIO578CQN8ppA9X
s6A0W92dx5GRpAswU5Vz8xWQxO81CjKr9mMux/aavWjTiHneGM2mxEF3ddcV7xuiZ+Xb3YoZJI7GA61ITrkFCNyGezT0aQQdXFL5R4EEhYsQBsoUkWT0
h5f1XWCkPoIVFrfihpNpzb7K3aQFIQORIiFrADI1pB5DLFilMRuh9suFpdKV3pp5DslX1da599KUwkSqRxMX7Wkj6KwE/mdpjikllp7DnPiOUP571wzH
i3JmTRiOrl2qa+rX0sLS3UD6edT2uXJqaoGEin1Q41k4PdWLrm5D76KvcKtRufKAFKWLJnMoLvwIyooHH299KiZqQmdMiyEOjUMD27XrO3vz5cg73n5z
qh/m7ynneUA/0Q8PMsNEgggYEgJGkwEjaz2/PdUB/7i2hvxPBDoe7GJoEA4ToKM0vFkdx3GHtk7m3xUU5FINHkwuRmfiun9VlPtqF0WpFxLQDU+zjK/C
ovnyKvJEvJFB7PPvIT8FxAsc5JIF0Rt0jMD8eelcYTveClY4d9BS4+uqJOm5mFnq0gn9pQaHjSa5ugGRAgoHBCAkeOfLhgfnnWmssOCyh8lDu4aGVuSh
QGQIgGhtxM/QvKsCjMNhr5/OJhpD2Z6Y+Aw+WTSKSZdjQQHvE+xkG7Uh3RMfWDa7zoCCLVZWCobyZhFVY7Frta1jCoNhlzkzRBSBtemPBdoKiOCBZoYF
Eq2nLhgxMeTRnig2EJLZSKDM9VgOUDMoSAq3KIvcuuXBtQKRxk5Hesu7htWtJJzh0iF+nteZhFWtJySQlo/GcJHAR7aD3iHl3srU5ujZLzMPxsejc/ba
hfj8lfR9snw8kY5zWAZmNA54FaeiGFVnLf1g5ehJGFQoEeFMoGe3gmVHX6Xe/MN6OKh5sOyd+npZWrDQScvPFzDFKSkQ5J6xDoIt4IZMkMPpd93OHd9+
mvs38t0+1OCb99qCCemjWZiASiFbZzaU5h4W1HcGnR9oU1UyMLPJ4e+5hszW9MEnPmolPb3PlmtpPNnmcXjkcjs83l47RM2337emp4aVMvMfOqjf6SPG
vIUPCgEh9qoLicEag6dqpuUQiIEyXS5uWBFPGtA1VnJDHIq9rkSFCG5OwmREuAYT65w4z/qg/3A7Y8aery6Za8nn8cvpP1CgRAlLSFURJEJ7OP8zfyQw
oUgqFUkDlMUIJvd/YSP09cOdR5B22uZ8GS8C5nj4MJN9qj4nQOsSixrYf2d36/aO7ATuH8ZZJ/Xw7d+76Heh+4T1+z9D4rBYJ7hRKIxncn8NskyKRFQq
MLS/bJ+h+lsNMsxPzBR51Y1UFOma0lLn/Zkeyef/Wd2AIPW6Rqmqm84jPwGfl6lmnh2o3Sh/b6ZevI/VeL9yU3pqtmKq2kK3SM0ZBJCoJrHUy17SaigO
a2b/jtjYRE6mP3VJG00LIJIlGztKZJ2tSos1WmxwrYEoBQCU5fxoghbxRuq6L1QW8nRlC7U8Ur45ZFb0LyxqYthAUrew5De6yUam2a5oZXN3RlghU2UC
ZUMgS1KGjyrdYbxJGRUlkPlTVccY7vjKaPBE1+6pEWZtDjEJvnOSJ1ZVuZRAXDdVQlvKF82G6dwSqWAbpEmuawuWD/zKdo4rtFDmplWqtykN0pp9iAF2
MN6d70M33QF0hoX/bPEbVjgvXGkLF/yeSFGhweFg0VeHJ8l1VHUlVLkIGZQdBBcGpOv7WRMTYIXhsMoku6uzVn42q1YDDsbVJfE2YdFFoMOCgeSy5TyK
SoIS3s90KzrnTDNFskuTiI0aGyBAjBYkvIPhRFOma8U5ugovy8Yo5rAO+UmvW6zL2VxvywoYQQSUUlCaho0kJR10mJNgAIrGUsS8uvjebw3rQ+bs1o7d
SbSgqgZKJh2zM2ZJxol1cQ7mmhBzNRzV/4FRq0P8zujmp3gerMtUAoQKQkh2qIifLFCe0sMgIJpsgjr9JfN7kGcImaY5MSYlA/7zCZiPRQw/vaA3KY00
QTtaYPNiWDLLkTkiXQLZhvEIssSApiHT4fo80sOFgrKUbckUhry4FggnVPH5yhoDAgsPU4GaTH+x8g8XRFrDPdOKBS2MOtNWhP+0XmIdZ/Qosf9u11Om
JBEIG2gZ9+nDyrZxeUuTQwmS/Bnim1QW24coaYgItDwEwztRZj9CLNrk9eRVGJAII2gFUt2eSxyRLogliMP+On/ff8a8XOLni+ET15csFFvw5JfpZx6e
vF8OF/G4RIDEkqVUR8He59/J5WtLYkw2XW0DOWWgckaS4eCuLEE50PB9GErWmTY3S0p6EO/3n4vhtFYtVmVeopNogP9JfJj8KutHlseeFwn/n4y+RoJ9
eWizK7sqXnrrmbPO7Nb9d4KMYxiAjGMBRBi6dGY9uYaMt6/HmjGFQd4b1xCgQ9INwXQMt9FYfY7IE0tEFhGMjCNtGJCqjc1SN/HE0a04O9sgEJIUoChS
9EIh+9cEfPBQe9DUhkwFCXBf/fIgX9fG2+1qytP1lJKiDJIQMhUSDE9hqZowx/DwxZ8H7ZLhLkjX8aoivS/kJCJsGSmCmeiXJ+Sklj7b7WYYXXRy6dsz
1YNc+nyzmHe4ZkkXCLON1QuoYgnJ6sik6KE7yHpnd8QFE169j0zyaRH3kM+T7TwdKbpeLMEdGKxRRwh2lQphkkQzwQJZSaZkBo+rhoEdmInwzUVNLyrb
mZviFCp2ZfzdPGFli+HBDKAYIhge1cOBKD+owPyBTVtGA1nQ8X8yxQPw0o4q3VZB7lfK9yH2hQdrswoolLJogLjDl+8w4EECRDISMm7HDuHDaEc427Gz
ewqZnahH+s+ux99DMQ/0c5CiSD7r97UpHq+nVEf2NSRL1PgtMKsPrv6pSBElmOZegIho5F3KZf8X83waboONT4CmxSa+RTJBK50E6Q/DaAP7Fos2BL1N
YxJehGh83UkGva0picnDY9ytSJ6wxBhSnIsxZlJIRlCgkQphkSrqC69D4T8fTv6+dpUHT5dIZxRdm7i5EHNQvaqi3kdiwDjgQqTC+hZynaZPHXiQwSdk
ICYpczZFTUpSAiijHCQ6PgskeiihsfHlIluk7jH6+uQPuKBSv2N9SE1Z4gMoUdf8rx3staoqUYfoWV7TrKDNj9cv/dOaIHxrw8+En+W3s5J96H0xIp+g
DtUZH7t3ZB/3PAW/Ac/r+db9n3+f+co+fWPA/lx8LfsirtDxP3+3w8BYcvNecGDb2N4c6lhI53tKi+lP+ZY19Vmn8mEfao+rC7RRfnhnb/3xJ1Wcr8CR
ocNEXrOkJg5Rbas/WP8pC9QU/FQPqmvjLRh9Ml3OM57a/VORE5zUcuq/1iLPMMpmuTBmrtp+X0PSJEhfe7C1LN03qwl/bIW7dZJz75OQ/VeGk44MFmZQ
ytrlnD8N6Ues+tyqwYrzZozz8WZV7gqGBU3gGg8VeLrTuXjAVRvJy9mo5X+0/W3YW4Uxv/K886a0zQmOE2l2SA63dQx9X/TOuCOHgqaFBY/p1wNAN8B+
2Fptq49PbFrLGi8zwcK6qTuPEqS5F+N5PX5V4T1zca+ay8tFVh5mvvOqCW3JptMYnNjUcG2kO4qwpuDyffO12eilV2W5epCndRvl3KIGZi/keD5AxjKt
7TmpHyzrt30yzinDiYjUZymfBcMF4rxxKFr+v/hPc1yE6dxTi7gyyNIYsREm6aMvZDEx0qsL6fxlO3HtsKWnnQTerrOOE9IuWZdH7NxWeVB2eFntL9Z7
jmJJ4W46bTkWsW+FoiiL3nLzoGqoWIZnVDtTxgcCpia61rS+cdZh+U+57noaSrZw9BUlrfd1i+Wq3o0BxKA6Wl2psI+qmJQIGk0ZivqZWMECjrzO9maa
5SFjHxT/gf5p558taIkhz4/hj7vLbwrysr/f4foECTI5vH0fterzc/YT42UHmn+EnCDAQzor3ZgXtkrUnMrD+Esj74zmMAfpv9wwCkFCUIIUwEFnff9G
NsuQroaqsWif7BhLYQNvZzwQxyQLxlVD0HYQn/bW2CZ7coMgmkMykM0Cy/7NQPz1Nc/kWQzJq7wM0Y9NSqrWWaIUyVk5/8Zw2Q6N0qr1kP+CLCoGTVDS
uTqguul1GkM55VB/2QyAH/5Q3/sTGFRwfQ7/k0UKN5P/V68YOTbCz2rbLOJuuTp5DvOx7OA8DpxPse4iOD6UXI8WF0/DxAfE2OFQxfINxe4Dve7Aqgch
OFDzZME7BDsbLyXW3lwi+akcBjyLl2M1jzyvnk51KaJXSakKDEApMh4gaGrMAoUTJCZRoVMlPWEoRNRvO2ne6TKLldOWHKOmkJ2yDVlRGsSoVZJy5QtT
YMJaComjIyFmJJoyxiGYQnOcKq4F2Cd4VPVj4yYUOMhWa3cYiQ0yQNcKiE4leJAOJNIGmHEArIcYE4zGQ4wC5bC1QXOs04SBuBXiMLJDCGlnN0NsgV2g
cSc1SLA3GBbRYSbhOYDZPEpkPEDEOREkTxb1kpjSoFQtKQ5qom0JpDaScQlhyFHmTnNcbS5sTiFOZQKQTW62DckIB8dHaA1vqxuFfiEnkucQwojcBSu5
U9JNbMF6kC8wNCUbnmF4hMskArWYp0h3JkibkriGgTc8TrrrSvEoU8QnEmod84hQcwalpNQWzHJBN1KGIGOmQ2h0w3qrA21ymGEJcoSwakdRQlLwQBSO
uawE2SdKgUyUKFecwWg3w742DknSyaDEBRQpJQ0ySGTLZAJ4fiHsPAvv9vp7O89o97JU0t3eVoT+DfQzeM/dZSjWkUYM/rcnL8FFhIb/42UTlwo/Wmzp
rRkzNIfyS3xISHoIexkkAXvn5ZxEocGEe/kqSigVnQ/1THgGrBO2dNuQ91wHVL+rAKHxlMYBy4fQ7yQaUYMiAj8ByMkrIDqvx5b7UoqaLdjmZk0nw9Jv
fJl4NKlUYd9WdQ7QFgCwOp2j38eITlnK/XkBnZyrdxlYncfLykNa9xpA7E7gjNWkkDfr3QC+AZuVwghiQf5QKZkCwx7d5O6GZLZZqnQmT9zOhJRyIsxR
mEQTAHpj2DGdcm4GFlIUHrtsBc0PkJro3bvd86G/voHztTmvz/XOHQJgCZwRU8xAkRgGaykuxYMFqM1ErCSbBLRFOZuR/nwu4EUF6+OTwZZMKXDbwoFQ
o7K3OjpQF5PchAHYV0mQItGIRwHzo072mYoKgbECxEqGcw4qNNleQjDKWuGTM3MQLOPLdVmRx77ZEqSE0RygPBoj0aIG0eWAgRA0RiUt4Zw4WNycqG10
ExQh6UfEXvHY9xqluo/2TwRKQekiViAlKjMJCEoq0ClADEH3Q5FIrSBSAtKATKgyQg6hNQEawoKpETLIBCTGz5nf7D1/PR2xH0H136h0k6b3h4ICuaAc
JAD4TXdAJ2FiEMWqqcKpcrSyCRQhgpFBiLBT1XPAagfQgSmWX/T69ZaP0tDjAxKbbau7G6Kvrbt13uOcOFYgwyD2BDS/pIChoANYogkQl7VQCwyyq6AL
cCNcFHYgknjFgH1ONB+86zjfC4nWdXStAxJgad7v5Zn4XDIGZLgDioa7job0HBx7+UmfBm+igP1bMOqVxKvoCySuILqMPwywQEa24jM+9v7fZ3lsvqYi
a3FuM/X9vRp77L/zuE2/xDj62T7EGWlB9IDAUj/5/+MX/jwdjsf7tB/s3kEdmFR/913QLuu7H/E66f0LfHnDitCurYoIxEe2g+mVal3TjDjorVG6oy19
VgUlQ2z2/6f3f1Wf3QDkdBiJWmsNQ/uIdQLME5e3kKf8gmIB/dA/6H+AYlyj/nSmRU3Hx/Ixy7AH+dvSVR/xthZC6oJFALMGse0y4kxCGVCjUP8wPSXO
YbiHd+yif5hsUHKTvKnmeBeqso4QEv4cdPbnJrLP8w6BicSaOHRD8x0L5HOLSxKHtH/gh/vP/c+CHAZncMEYHuUnmBUkYd3gfdOM7Sd289M/9uSVPEjk
OqnJaKUKQNRSU0HyOjjvhNeBh4fcnzAe6E5OkPQviHBy8v0gB1k9/b4cg1A367zs5FnOG8OJZN2//v9MBO42inkQ6SWB56eXPmethmPzA8gdECefmwu+
SijhJQGwdwFeQe3uFhdiGDlD1Q3w6+/rCc4D4YfbCHIhd+Hq/03mV5HEhvkkD0DHgeOZv4nU1IZHnnMj/IP2yQv2ycKw0YASuX21nf7Al/rZv/5CnHLb
1V0zT/qjtmAxa3aTxQ0ZXqQ7l1KFwoh1V/s8g4TxjzOidJ0n4QPefK3TH7f6LO0uy6iAWf8cDH0fRTfPHeVvkfaf7X4cZqwjFzDPj0DojxLxxPT/r+Rf
tr/pX6tMj2B027trvidiH/YxdwKrC2UNoVLQ1N/CzIDSIJJ0Jyvy9X2/SprsnFNAP08IKoKyawMjLNPwNSYvWFpJV+llX+r1SeqB68dpwo01Id/cwOab
/Pd4odsbcCJ0lbKp7SoFocmFTKoJFFTdX8TT5k99GYuSh5oUKhunrrfJ5duf6bSxi0VqfcYpj/frAfjUKKt/Tr8+eR+H4ecnsMTJOmIcwyP+2On5QnAZ
J+knsTE6kB70gD8U7qfxOgkhwG3EHobNocepoELgUKIjNZIc/P9NV+Va2er06b4SGd5qEWSCP11Vs3gHWGO8sMjbhct0zoI2xJAopYAL7GVQ/EuIZGPl
BkBlERJ9RJV2/YyTqnPiFGUXZhBUZo7umprAUHNHM1D3JLIWIDJDwYXc3O7bev13A+smXp4cjxNuBuBIfKBJvbhD5JBQm9CTiz4kGXvk2+5xHcIcwJ7o
E/vOc7OBiEynxCy4IGmLN6FJFIGU/SbWHy0Km7dKU7Sh/brO9+QdooYiWKmd6+uKodYlzZoOTCwvIl/p4FTe7+QaB/CCYkT+iUekffJtlL7UDFPPWSfa
n9H24/bBkv7qBJ24z/fwsDjN5SYwNoIlQP9//H+0/s0f1Hzm+Tw5r+b8T3lFGc/r1gal/QU+oVGCj75pOG59Dzq4s+2MWa54uqqGsI0nJPEJxnEPvms0
zKNwbk5QKgH78fovulw3no6lDHU/D8f+vvNT9O6cv8sEs6Y41S0T9hlN4RmWXeGjyFe8aQtLGAjZTd2UVC4rOsmeZ55nCWBePM0/qfcnPf2R+Pt26hoA
8CoR2OGL9CSbJU7IHiQ/rIy/h9iZ4YYmfvPrgclLUOdo10h3Pr0M1Uup/2l/ZbI9rIBUL6/zTPCUf+uJhgwUUGWyhiSTjixcP6zSB/PWK+L+f+CfR6jy
hwGDhyvEpRS1/IVkespib58vIeIV+fwH7Psj75vnhq9bH/8/N/Ik/wIo01VjLDM6L2+HsiAbkSwGtRWLOzpFiTOurzezv+bHHBtUj1+zNxQyDH+aNsMy
NaLQMmi5RrFXdrzlDkW+vBiTzetjlAxImDdNVNTQqW3vJGqyNXzN7JV2Fs3g4tG9G1xD1k0iLHMj/Tw/MeA+pft4X0GBjIPqocab7fQHQJRGD4/P9N8A
/oDQJUngQ8pOkLOp48p/w/YG4JcOgHQBj0NwOY9xBBxtm/u6yvGUJH5UMJ0GKjVBLUKzkDJbVmzIGpTDTAzLj9hEZG63oGN1Ye6aAUXJ7ZMjeYNpmQ2G
YLIbpPQMU7jOA48w84QuR7p2TlI6mzAeoHorFFzQOXIgFhwA7pP6xRYKKq3ONSwSdAoKny3kM5nO0GT9PqFnq/HrDprowYK986LE/VDvkfIPcTENZlce
RoGk/NhgmDeJmcN85HJMzME0hOMnXQvxB83wqhao8jceQd0WQ80+CH2ARy6DzXuv3fCV94AaQzfp5Dt0cJDgqA1UGSIAKToJAThIkMDCIOiQLCBAThGz
L2uU3iv2GTg988VtnOBPsxaIz3iEsQZLJr+uVxmaepJPIMqltmfIrwBmzqK5x5Zeccixl9FGWM9L50JjKNI0wqxQIGRFWBumoSoETSQTIfSfPPXQ1KVe
UsnqB7nybE+DM57M+iW0bNSURNYDMvZ6KSw0DwnA1N5U0+GsPTQAxgcK0XOwHEnkxASue3dxORz7rNTLxu8LQ65eOfh9c16LcLDcp6A3KQ8w7PM7kJh5
PTDgopm510dIeOqebhlSmNl/EGQ3pJHsTypGzvwcHD8O0RXg/0e73f4H1vzDYf0fbhqd38Swng4wXCApYeNn7toGzQZ8vy3dnfRP1Uf7vywfwHGl6YRm
EwN1VyyRVJziqdEaTAcgawqmQBdgy6CUjJ/kwGHTgnfmT/jWpGU08whFtuTgz/jR2x/fRyWKSIQSP1/ZhkJAxll+BhrNKcL4FMAitN9mpfo3x0XSVEHV
WhoyiUKkzWqvNBdoX8Uwd2gscoLMcSIw0uqBaFmDy97umlrllDkEIdz8ST4Off8vW/tQtDB3rE8oVV/DfD0vhkCfvoL+U+fu+b4eJ95TFKn51ghjcH62
T+zBK/o+u8s/xJqTQ8epKDBHxfykB+4mtwX98K3T4pVehCwzk3EA8lYiYsDeEQOiM7n4fU/5f4qcgg4N/8077ubv5sm4zCoAZ55w449RBJ1BkzyFy/h3
aQN7JkeENN8s4B6+Z6/0+hvl8AD4/oRNJ/pVpiQ8JDIGqIIqiKkkN6sP0fWH9mleCYQT9QzIuBJoip/4lxNuGCzbmJQmWoQb5jkbhTcDjAx+3uRUbKKR
NTB6IZCQnJhaiBo2xj3Jwb/OdGWgNSOWn9limjYcn1IC77me6qVIq5kDj+XQxQGXxeJShU1zJN4cfyTBM6kPGgGVL4Gv3wWjcP+iMGdHsD80ET4JD3io
KH8uJdkwwUF0n2YGJP22TudsC5OR9Zyn8Ue0gf0hOzijlKKVG1RBUJQNOZAI+FHCQ6rPQ089U95n+mHzLxOoJynU2H0Un9InomRW8ue5PseH84c+icYV
DidEpZLwWUIUXMTvk1IajwT5JbPFm6alGH97/3Cgo9BkEY/nWIV6EvuSiSad5qEsBQmWRkmQhkQ4mWlMJcD+UQ8euWmplNb3z+BEE34P8SeOPj9nK8Pk
Cef9/g8ERshwkgTr+XwPqXzmPBhyE+O0BKoFIoG3rPj+hIHSQfWn8Q9x1P4iHR/wVPrOj1A7BQfpWOwSv1OS3R2IHxDkPFnCoi2XD/ikbQ8CD4Byxx6H
IIJunKCG6Y9omA8YeHee6qwB6zsev3e4GMn3pyMLoqgD1eHR8B2+Y+Hgv5s+tkLqsEbugsOMOwaByEPHKGB94jwPqDSHWDNu3Hj3HgZmtU8R4Yq4nKm6
KTJCkiw3vWtGG7JBBcLmBfvE9/cA/Agd8nYnx6y8Yx7h8Sd0HcdBYz6g11kq+RwPSdiB3ewcvohEu09v7f8n8Qpneo39a4Q01QQMQwSy+B3Dh2X95/mD
z+iIODQF8KHeHlIOROvwCV6QEBKk2+OZlO9SOxoxizp8oY5R8ANClPSYkKHx4AFyUIFx96EtOg/QI+wTPAQgkKR9r0/fn1fcskDAfbMTQNfZI/hJRfu/
Ro5Qh5IkCW/bMZ3JQz80/zHewwaV4HwKmomaoP3VXGQqQP6YNm4o/A/XjPHNtXKHMLDSfflIftxKmg7JzxVIQhTOtHBuCHyC/z0yAyBIcGBkktz+/5HE
aQEbuH5D6lFynvLHHg0yGgg5ykoIZoKY/3Wv17e3cjIcYkKTd7jaotSHCwlf/Xvx9Xxz8dRGa3mauoPUWFRJ5SDMQuqahJgEcNJ5J6hICD7UHrojuKVf
dCSoYxDc1xCahvAO8gHK/A2toFrZfJamsuwsBh+MNHjyHRLf2p5kmtpuaQp0BkLA7TX9+rpDU0CVBPDQ4ITXbcRWuZ7MbB4TQ0m8NxWUN2h2hoTaB4TM
sYjJPD7r3xCdCeJPVQTU0JxN5OP885Ykuiiq3muAuaSzKztDtOAdZmBy1RdJuhhJe9J4VjRkTJVh6PUsUgH/wPv0h1QIOE6N9vx2bvj26Y9MPs4B6DB0
YIMYccYDgnwGA2uyiZ0Pl9oQv6gbJXqhOcf5z/P7Lurq0u68spnPJ+f+NbwYB+vOvuoX1pq4QEV2l75ux+sMZy05SGj9ZCwn+N16ipOk9ksNDXOG77qJ
1MU/uKhzy67w9fsqDnd/zgkwy2ljYWeqflPZVZIGkSG3R/Z7ie8gTnodoeo5k+YZykyJntBr+/kX7jQrKoFV+L+4uoLFFtvcLfpa9buQUEZW096Yoe7U
X+61e4g/UR/k8e6H4oKoaZCk6ENZzh5HeBpIctDlzPZkQxwT+dnL+bICcjvyNGKLFfHic4Kf2dYSCRgmO5sn3oHtfn1MTt3KPgdXWjqvu27zlc2h15nu
OgJPFM5Q8cfM/kCMiMNfRN/TKfnyh7uWng5mQndOZZxJw9/6d8D5j3EHwhpAkbT+aH/L8zTt/hDS5fKP7bfDIUdfCXJ7/68XBhrP5vn7hP+PKQTqwu+s
20ibVXr7id6Pv+Xn7sp/E0GUalEbxYU4EdIUBSpZ2nQ/qgjMvQk1vXejhbtgZCGTLCjugaj6DJ32Th+0gXZMV3BkbuKqsVlktLOFUtaAcm1/XKwvegNz
GLKVYzv0N2riZicjefWZ5++te0NA6nkeRx1+942eYPI4Ye82GL5qYYEof21JSpkqGcq75TRtTQT0GTuFhArZIJSQ5/hQmyYFpPY9Hpih7IcmQTaEMYO+
Q6l3D7ucu+6qOtUUJvn8CY88BkzFxvgtNFqz2h8kZP5UZ8RijTMDC4YYtg/0NcT3MNlosjJgFhMhgYWFlhGVimVKYCUwoc8QMm9z2nnn2hDDQwQD8CnM
b4phyfh8eNk2DOyzqU0MToYkgl6LxIUp/iSdXSgYiY/bYa38fz+zyzn/sr8JKw+PfBaimMJRAyoHvI/L+GJpg3JkqGTQZCivs7TiSdtIfvwnIKouRDra
qKgWkVQNEBQtA0hVUIiyQ/F03H0kv6jYjlYb0oqj9VB7E34Dw8Yk8Z8E+T7T3S0h8UbuyFxiLiqSVI68MA/3b3mYZDEp3LSU/71lAyEh2h/oNUTvKeCf
cn952/EA7qH3Jyu0ooa6f5w8wfJXDkf1g9ORMkDoaKf5mk0sIfl8DyH2ocjTSQRBBJAReaPJnTVMJ5m1Lp7xpSuguwPcSPIee+z2cfzZDuGQ+2G0nWdn
eF7IzmbEzJwPUzlDWHl8X49vjuzZ4jGes4xgbwO+AxPSUHEO44Ht5UdNUOqr4vYPIyEpKD3/GofinrwXw5U6nxI12/v8lH6CqEqH8SDx8zl+ReakpPZh
XtOn26TOTxO/ie0y7hDgDJRKmnYO+d4FnIZkB13z1FcTjRhpKOPQOUy+8zm7YTt7btpKGHeVNdeBxNDBqM1kDSFzrPYEOtHVmgTSSMh3BkUdwgzqaE6e
5R7wdBtYKvyaJiPrgMskcKMhMfcpn0z+z7PyTnDn6vl0OJpOM3w7l3hq3v8w/zkTbwMzDc58p3+I8b9Y5dDLD82AkRBQI5AoZkByXI95DSkoZC0pFXI9
xRCSt2+j0h6BjDgao2gJbJ/UZjbDH7j8D3HsP1R5r/U8HoJ17GP/5XylO8nOGod0KDabDA52b+HKyFYarF7oIS00FQpqmZlpVv+XNHsQPIMPgIaDwXcN
DBqVXR0hxjmdxt3goM4TdqKo76DT1H46gfYzceBXQCw2nGBl8vu+6lFikRUigLz9bzJfrnnIyoZx6yEMu42BdnfhDbihzMpecqkU7a7g3FW190/dJcxl
PrldcfoNUVWjzJOPzDHgmlXcgbI+PysPqtZo06YKKc4x1CLxAJoIGlP35gOQ4QkQgQMhBAG4UOJopRNEzTELdK/JzHAXWkJMRPDRsiIqaDzSIwX84e/A
YHE/pIT+rqnGjtHR10BhWyHqyGJFIhmkp9Tz46DpQ8H8agaJDy8/jAlm8/Kjz3ehp8EysGjL23LyyqrB3mZj8s6wc9bDHwouFCfZKISw+YMk/I5xdkJ6
CYbF8TsfA9KTEdJslywz006qrjVlXRdXSHzkyO7rPALfGp5nhgLN8N6H4T6E9pkGakYnXOhK7nCu5rD3AtOTzuajBQ4BqHQxrqv7m9J1O+Q2wuJxDPeM
n9aZHsF5B5g7C9pDqnbLLDFwMPJ9Q8za3ROqEwdN0ECxDpliCUc7nLYq++cITw4ScAlBoFQv9QAcpu+5Kzk+wGQPUkJ7g/HzYVxzIYhkmMLBSOWqmSgf
UpG5drsfhAY+J7vpDxJq7nmBe836oh1HXrlx2yNFFhGQ/QSpQgwZNeXkdqB/owo+kUMQ15bPuUbRJ+pDHbTNL6mV+eifxBDATT9RWcBwx0HcfIA+Pk2P
Q6PeiSKs4xBLuKeWv5vfHj8MZI5NKQST9vMKCGYhu/ko2+nh7fZD4GMPq93ixHEv+9hiCR/yaeF6/bVCkZFghbB1dXRW2QheSosbSUihkO8qla/b6qB8
GQDyi05SDn4LJgov9j5+4u0CSKChpADAnBVAMXE7RWoXIZ6BNWtRxSj579BzyJ1HVMzQMof80B12oFIrW+E76K3xe9w11h5ssLZRYvRH3u9jSRfXFIWb
xKp0WWznW7PC6GlnYEpgzIDZqNIDqWCVFJevMwKk6ZT9mBKeMjxRXY7FdAmdTQkli8QJErVCWl4+K44rBz1XNFsMUkPklvscPzgKheDjZj2I9Hm/BfsU
vF7Snkie7n5Ggkg9wR/qgKSCEUbCQc95BjzlDfVKiBKDBCEylAugTu9EDSDiVcMiDMACuaonG02reb9Jiz0AksOOmdweG0riBEv5WcwhjM8A5k3YxnNg
0k4+GBKrcIaaE4J25QxgxYLMibAdUk7AydcBJrr+NwOYc+AZiP7P2EMiMWCMZzP5+BZuNNRTyZTs27Zen1f1ORoslfFDuqUp4WZnpgeP0/E2eI9u3MfD
Zwyu9/EzNOYdTRq0V2U94wvg4nimExpSpCjwJmQsmcMENKOkfE11NOAu/3+z35dsvgfPPQmND9sT/CNft4khn0fgkh8KO2qNqhbUhBWnMs6o4fS1iqaT
vlSanw1O4ncdoZnU+kNpc4HIqqoKp+Xr8ofOQPb/DVoaxmeA0hkBKkGMYQwM+z+Br7wj9/CKd4SJEoUOQOhQvOT+/MYfoOOWr/awxxGjLDVs3dadG7vD
TJVjIj1StSmWwEQZ/a6kL5pbE25o3IfWyY2oOIYaJN6BlP0frpVpNPseTJOeXXhL5En6F9NmjR4rzxfzqFZFEgU13Lo77h/QlskyM9+pRiTtPHyPLp1Z
nV/uv8fZT0Yei+tbrSPb1mJGkxUO1VdnCsOAFYmKeHlGZ/e10N3Y+n8Ni/6C7PBt5wgd8Bi2JINHzMY3Y8MbtQ7AGQs5L10yMEmhKNwkA7cvp+LdV2WW
usoq6uoF+3N901gpjW2UuGCoGoGUkQ+2G8oDkP1GYzj7Pj1Jd9OZ0DUnaAeZrJ2k4VJZzWK6Q0Bh3E9fU9fxo7HXFnCFo/dVp35yg8g4AaaOgeD95pJy
JPNAimOzDp7vgpcLsT00e8OUO3h3wvo18cFP5ehsGsYYMhubqIyfvxfCGUgVehkJgd/oZFsHwMACdUmCiJnY8BoSyljnnIS1XyFKNIzUROkMIICtSmef
dzuFBF0upGKpVDfE9EhEGkmskK7xbAvpHkBlkTdXKvdDL389HI3gagHIs3mJQcZUA6BlA53FNJEOgnRhmGa4d1OEcfuTSYj0xu+ihj3G+qO3b0W5ZcM5
N/3/tO7sw8P6/AMKoB4SLGAMQMlKVXFpmCn5YckbYMH5xvtm8IvNhTh/3/9iPDhZ0OJARnyXwtDh+oJX4nuJfnXIiKCOCZ4QKyGIpMyw1dswdU2ydTUL
uhx7DZ9Qxzt/VFAH72POb9fP8B2eDQwUOh/c40Ok2IOP8vaP9qNxyIJCo8hkwyZSHH/wYuBcGRdM9LNs/xAS+2nLVeOLI1oClWbgfL/ShPhCsmw31YE9
PfhOaWgoApBAgogWYIUFMySS6TxGgN4MD1ev1Pq9n2hMj6HxuiDD91BUaQpDFOC5C2f7Q+JMH14gfnDSbGCfyEOV56Cf0Lyen8j9Y6fDkcEPYvZAnxA/
aee884z8DGL+orEKle37Mwl5jm1hDBqUfPUzsoxC9dPDnOcP0hwA1DwhiESBwJLDxmXSdhP9B5+bdR94ZjXwPi4J7R7dk8V4CJJTaCFEz9r3P0+dHJJl
C+ECgzH98zM7NQeUNGSKJt/y4gfuyCKqUIkxV8voq4tcp0n6TnNteHqykymBDOfKTuYGQGupojNxNQhj86kzh5m7dIbbsjXe3w/bV6g0uQk3yMPWdwUQ
mBIxWIvbusAPFy+qA6l1PsPQ7bHC5/nE1zooq8cOZdX2E5JE/P+vPkjGh/xuFEWN8M7qH05ThjAZSQ+oNvv3hppNQDSZk1oj/Ezm0bTryJ8Ak+o54X9X
1cKHp2AMT5nYce49v5H9n9HX/QMnNNKUJXztOMSpKOPtkP7E0jkcj6kUoRMzDGJPQoLG1gZTFTezD8Q8WsEh/J+Q/ZVDZwV+2E07fUeBDAkEmMUYY5Yq
hjrKphokmMSIxpIeZDnXt72qqqqqqq8IEFJ9F5IiIBZPtCIGTA99Pn8PmX4RIw6/qAZ3mIBSQZQGic0DrOMwPTddj9NwBgIBxcKTvmITbsxYnGHTHRJy
KnM/QbQ0LkLGTvKnHjP5OO58SB6+mfb5d9zCTOQmYXJgxr+uH4+QAg+Al8xP4FG9vmqIv0fwZ/asLJ/+5+mKf4Otb0vAvSbTk9DqwfAhRSZsCkFUBYKI
O6fXy6jHRCPflR2RDMuI/EsYQeFzKF8oFhIfdUWg9pQhaWVfeUHP/l0pl8//HO2mYzb6WkWDHiXD5jV5f7SjkpgKcUhg5/1xHb3SkTRVANasmP97NJxJ
gxB750Zk/+P/bPYql+CCHFMldreWvyuoBDXVaYNDBUx/N+ix+wwltdyRvUyT8uW/wvrKFEiwgEJcS/j207BRgwmGHXtqw5HTp/FhkcHjph32ZF4srWt2
PwHb1yvUTNDYpUuaqqDDzjDcJByLPdhVl5NMOZGrSGMOwecoI5ZErZbAcEnSpfU8RDj+5lBwrEkj+VNCGKzeXdxMTyWxhzlzf5+TTn4Z51dgkyUJsScS
dDT+q9oyjMVEBqkIwsvee0iDxzFGKqss1Ghsu84aIFlzP0+y9K9QQGkCHVUI5KV4VarF25Wy/Lyzr5n82mR0OHwbCGHfOJgQvUZgAmG8Js1NBiMy1FYi
KAmTVv91Z5TCT24JUCzQqvLGeJgZFshsPmeni2dc/PgSsc2G+b8BQiKwnnRSg5qrAoL79dagppBZBm0pcLDL9GwmQgkgJrGB/nu4EDItIfH/30/jfQmS
eGBvfwAk79qTVwFKeE371oJabW6C5DmIVnCyQvNiPGsOBhL7ye+dFfjQDM1yp2E/mqvkZbKgzHQqf3jjjbzkX4eiuDWaseLz1N2pHJ4rt9M8yOWT5sYC
uNb7bHNjDxNIT1Uka1ZLIvFGihu+83o8DRn84e4ozJAPfnNgzqkAYm+hAtA4CYXRVwYEg46n9/UE/yylK/CE+wSSSiDiREy+OxI/m/Ac6CCLjINIJ3Ko
OijOQ8wvVOfbQTiwhkSmvDx6pWPLZVvEVMC7MQBH6DDo6FkIW83VkeHHvSjjkTJiJzMrxzvLGfAFhDGCGHyYWejKgoiT/ykp9jDw1235nuScDSunbPCA
ajJvQCcXjJfkETf6uxzw4FgMwojyKcMx9NcsEgciDtDDIhBa6oic6KlTVn1F4DqNGsUDkfbGFsXfzylUxKapO8GE0FXp456dSNGZwXPCfRoOc1Snk4YQ
UQ6FgGHYHJOjGxs13oNndgu4YSrLP+F9PDBT0UcGaRHSiidd9E9rIqwDkhmgsUNRDbG7GUP9zXPbTXv3x8bS+TuUf877ET92uNqBQHYp7EWECR0eiJon
Cy36j7ejR4QiqCHMT9XV3dXM809ahSPzWqMqpTVroWXbHhuvv+meZFwR7mXGZRLQRlLLEjFfTMxLfy+cPZN8frlDPf4wT5pmr8vElT1h3/xNzDacJIZJ
+TMTKiSDrEggiICUC7ZHC6oBHAJhfqJHCqhsiuFAkDL57rVXAuBhX1m+t0JsEn9dYCCYJI5BggqXylI+KXVQ77N94fOfEffeyMLzPFVCdSFcTPvRN/q5
vlsRlx8rMjfYIGQQoP/DRUDMjjSgCdTIqVPaUfUX/F/+2nL7u3+TMf+3/b9uX/TJAN2uOPw6y7cP9JxI/u2n2U5+ZGZ/xKBnUCM3b0/O0nEa7/h8oRHl
X/x6Q78Pe//f3bc5Upp58P33rhUvBf/vWMXjBPERXzpx0hn/Hif846GV8tdF/X3efyl8v/2LR+sH/ToLn5/0S/4ZfDmp0yt2/bx3/b9su0fb9ft31eX1
fqgecCvQMq7Jcu/6gfWZGEFgf2oSxH91WwsmDJluaf/P72gx8ji/X6ysj+fjwN34HFOaIHHUNtkvq8Rz7kh2Mudor8GSdz7/6zYT+v+PvQfpKZDPfo2d
ffLjIcfy0bT8dWYq8gNK/RIeEZZqJcXbwTb6Jf8v7e8nZ5HL3xGweKlzjEnFadzTlDgeoEALO/j/lArLOtFIUzIs4hXNYZuz9S/mvD5vAfUvDO+n7DcG
mn1abUG0v41+uNTfvXyan9msjK/fLWWH/REC4l+3YNuKfnZakZafuPSXT3U3l52sKRn1mu0Kz/Gc3NGY/9z7npydJnXKYFX9599P/j+cu6/ZRV4NM78K
Tu2lFTSP365BgO+1aa8okPlj/HtXsp8re2PvYBeek5rg8/8/w+vx3rpl/bmB2ZCeajKrwrnbttOX1/CgZa+svadef25KNesv5bagfTrGT8bZ6dbOKTf1
NJ7EW+7mt/z+Us/XqzE+WnTxe/1Cchj3Sf2cBQ8CfbyHHpUVJGtJc39z3+3X+y35GVYDDuNP+F41WPUNp8/0r6d9OZvpecevKbe0ylrt1DzUX+nIQQwb
m3dMWp/8fM+fnLCHofDOeWc8fVSJcIWgmLkBgRPmupkQkHoJOw4dAW4v4zkN+yOpqWNpLtA883y7Fih40vwfSa4W1cbhnj/LRWG9MrOFPAZcbtg++7//
l52/+GHZ/vTPsXSS3X9h483/P/z3wJUlzHH4b50eT08n4fb/tunH/O1e7muDcmj/RKfrgMdONLcX144/cvp656/ff6fsx2+Vf/++73cvjTpmlW9h19n4
D+SEkhB+r6OPlc0PmRfy9vh8KVHqXxny+j9/LpMW4DpS43loeBZXV16RqW9ZkZs7TV4cqrVFZ+H8IlIfTTgtsZWpfmecYWzA0DhiJqtAU8O/l6/z/zPX
/D/3+E2FHdXn3/R6m/fS3HJrKfHy27+K/y+dh8U5jx9OuK+rm3vRANL9PwH/H1fLz9kB2EyU+/jt/x/3+v6PX+f9P+X+ny/27lb576/9Pvb4x/Xpq36u
g1Ze9uev/X+agT1UfT844u3tw8h+ynkKD6tP+UxR7B5fgRfhS4NPHD/tvJiHtX6xVfskq+4ZP52kfy/tXx1KTKENmCBUEWkag8R+MqynWtVWvhD6c++k
xI/La1xS3KtapdRnERyDcGeJCoqnD/1o053BE+8CrQbcKP59YZXCzcVW2n980kiEmEg9jOGxC5/pnefiauf6ti/ZH2k07fucthp+AXTNP2/2923ZNNp0
5r+kAfbwn0/eqAkfgOz09eBFL47XP7qiv74j/trt1Gv8+c6Sko7+73FCMhwHZWf5/Lg9MMOFfZJJVe6gV+x216et/VHh2hxfHv8tfVXtO3iKaDTSPlw/
9z42v/dlzryzCT1Onj9H4OJnxKfSfh5UYCX75NbHVfUFYVf62l0PTuoOsoyzLNcF+B8WDMoU5SaK+3n7+5EFTfxuez7Uky6N+79wIIA/0XW/C/1aboJH
X2Sx9c1fyn0cUPH3L90n9auJ/NFnSIz1PKD3FxsrlT1iD+kidnlL5eu3TL2sEytw/s6DLNa09hy/5HOewfd/pUKv//LmEmMBeWMM+mKLf9UMHHT5Z1BG
LBkRiiqD+5+vrpensqaJ64JPaIs5j+ZZAUlWsWywf3wcstFFFVkX+SLDitYRNEQ5yq5y/7DKR/qgCoomSV+X2V6eJ8PFWDr/12Ufo9/nL4GKe4lUXp5h
vUZ3+j5haAxGrKLgj8TNlHzFHMWUf3KHt9uUL9f+FElesF6hVI22UNTAcESrWmJBKTMVzMTkEMfSz8Pr/RO28rMOwpF1xf9DJJCkB1kcr45zwTnkKg+l
pB9GXTNnn05/YJN+netaHMKCHxVjjETBE1JBmVHKuzAakTr1k8AOODDTWkxpDxw5dHe3TbaxR2sGY4YKGgQgDtjLzM/hx9eO9cUFg+QtDdhCfNWhZ6vG
fG0BmDTHnboD/2UiDJ4qVOaadj/kweo1kWkAkCA1uxp14sZK6oOHMWdwXhdyFJvro2mNqlUsp3lcsOybcr4bOYo1Goc4xmXabcnapInxbSa4vcakDSWy
tYG4KSB0Y1qaqmf+sqM/rd3oX18VA4zkl7IoDAFqs7zgPPnpp1lLFeJeyiXt9wJH8/6yHtos6cO3Ubf8o85erefbz8jyz00/hHqOuU1buVwz91rSPTqc
vZ5MjtiTjWD4KO918ZDlIp0gdS0WV0bg2xcFAUdyayyuapuZ08Py7Y3eG1arVCmvnR0n4hICPT9CmGKBWT7OmQWBWS5rCa/w3cDTNbu849wuFBl/00q/
7kT99HYwvIKCIVOQvHMf8ElyzaLAWVxmO0MA9AL61sc7HJsuJO78d88+LcJ0G+JypuSDynrtO64vx7v9PuzwsY2wrjEQigus468FNgGK6SZhZDdxmQl8
dBgTLSQ7YbQdb6zGK6rg7/4pg+xPP4dvrkTD67baiqwzndZEVnGQxhmWQxOnHaE3ui8yk0+bjqWigwjJf7ZQMke8AG+mI7JxAvmwMEhoSLtzPuZ2c6C8
sl/8sh1yG2QAxgSYwKyES0OhE16KZN72l0zKh2pB/1iqNSHSicnc+caKN2BRtvskwAAXz8o9smf0ZgSFFG0y4JUJAkRNUThJsWTKCOc5cqjhJJEQqUEI
tKrkYYQohBRFNVtMq52JhYgZhHKChKq4UUSIqAoaEymiJiywaaIgqmhamtOHILFYcqCCjlBZXYUUUWESWxJMKO0qEDlCVCFyqgiLEBAunBCplBQkkkJz
SrlCFTSEqLhBk0gqI0WQHSNnJMkORXCpQuszGVVVzJq1ELWlZa0zJCMRJKrRTOhkqBrC4JwKIOUgQ1mKhoCiYwzInjx6a/uqqZmmhoiIpgiGloaaWqaK
BqqiQiKaCJaKIkpqJCkKCIiIqggKapaZihqJaSigAoAKFpooomZqKqmkpKmZmmmolJkoCigiDhkqmhCigKFpaUmWIQoSIKGlKRGgJqoQpSkpeo//WTNk
RFUVMTUTFVRURFUERTUVQhBTURRVNEMQRQlUtLRRAdo178DJImokqmqoqhmoqIKCKpgppKrtx0iiiI7xJsiAgzOGsu0ii23DsbKpQK0oFC0glCpTSJQ0
AhSqjQI0AhQgp2lAfIQkDpDHEll8bmCOdGMrjPLeeiU3WdYH6w/Tt5P4cH1wdYRdz7csUHJXeYKU+HfIfnpQe37agB9zCZJD7vGpIH1s4M4IeaFiHnL3
8MDUBxeXXH/GQ/pl/TI94e0IGQQ3shogfc0wyQODITigfox/2489NCsuEx3V4VRrl/xz7cf+1/djnDj6BKgG5Da5FKApJvSO/liJ2l6wH77+HOAbgc4s
F+qD7JTvP15eFknneVkObIT9KTegcX92u+zyeSeDTMVvqxJoDIPNjmzBxWjp+ZQDM5EADI1ITvnDDum+Uz+qfF+3btrtW1XCk609PPvRAKyr1dAKkEtk
wGs5z04N08IugAsURSgHEXKJ/uqkpEb4PW8As+i5mHXp22hr9ujGY2mrM3/P3cK8cSeSAHra2UhhClZhKYZa1CQO3srH83peluP4473D4ePdnGeaz9UO
5v/4b0xbk4nYkItlAREHVLjlznoc0blsjdo7BPTSn9fPt/X+zOpyKIuTNrgPu/pzdt/BS7hrWaBDP0V9RxqMsi+n+fU1BJ2czvvqs4USg7Ej+elBtVA7
TuGWRJE5L0tLJxbo+5lH2f6gjxCs8ZMOCtwIkmRKHvJIQKKqpn25Un2IvNFNkMFJDxv6TPJE8TlAqgQaS4ht1/MhWKsiUG21PrTvKK9G7arOzTzBnpWA
8hdWnBpKQ8PnBCdoQD6PuDO34fasngH8lRUgT+1Wm8OUFGkYdzJD9xA/BDWgE+a70ecCh1emS2/qPFiii+OWHDxRcSmF/uQkyCRwi//6cCdKYHMvbbMH
tviUIwHGCNm5k4MxwTI71sMSRsIwhbWGX2xsjBSUUFIsTE8GaqGzcCRlqlQTAww2o5cIztVl7E1osFDBnWqb8670TaHE8M67tyUzlOM0w6zTDzqovaNv
jqhkdve1qompCNSGLuXZAs7lIxlKAUakVUZe2NXE2LCFTQBgQ3sEKCdoDZ1jh4IITby+bnZ0SUWd5LGjsqJUAzQsVAR5rRnCGYQROlcamhPIjZXga6Vc
Zq0EjMn/8tc8FRojXnOxNG/b2mQ0o+svo4QukNub0yuVNGXCGScOmoUSmAdSHCG40IGcOB4kawFQrIQtUEBy4JKC9VNIAqHuUE0tKlKWSZW2IGZm522d
SmAYCYcyBoeZYLURyYQOwZIhwpUTLXx6ac8p7PNQrTadGQ05s67d765T0Dd86yaQ8dGYgjEQ7yx7JoxiqrrVPDZuAUfHMNtZNMNeC+e6dpzd6HTXaCh4
57+NHEVTZsqno6u++s8IZmZ/3XcDjhRZGGCeOgpYQPCNi4DZ4LluLsXkGQsAlmAXSTU8jidGidkIwCQJW2y5HmAaTUTbNSO0HXE662ZylHLQ0As+ssPT
vBMIY3H/MCmggFKcUUBvTBmRPA3cupydZE4ICJNkCSdKHcRTGWmJR1kuIW1Nb4pk0oY1G9m0w1LcQHsrnQrA1C37ZImCSDooE6tcD1T4SAzBczzLrxo6
gJu+MlRZO+7DD1Vxj1o9+tbDynEAb454oYIzBfCVUZIslrYzHY9FWCAdcPtcvb3ICXMHC3qBi15vZ41DMrq63tu6ga/1ynso53MwOLe96AnjHZoE0IC2
HWzbo9iWQQCcAynC1TjN2AS0oWbNSTqgM1rCxIHBl4XBIjDbCBMGNZM3NMEk6Is6gDJdA9NksEdle+1ogi1wY5wDjJ6mWU5nsy5ZFYoG2OmdAaxXrrk0
G4jvTGiNqIsAPQoayIoWQrCB1SM1EPeKqEsYcPGcvnxvW3OpMxPESjjDwPZBThLWdMhiLEUUtNCFV8db1qorZ51dbTig6eG7UUmPjLDZm36m942HdO+r
4VDwxynXRfKVhpLHvvrWGaDs0WenxGYW5XrvrCTe6uTPQ9XpwJhA1GBJogLAnzQC2AdyBIKQJgmVLNv0a+v1e//py+HHP238OI1QIlxnt93ESI//nvXp
VEnzT/qmskSpBR9Xv+77PjT5fgP1tmOaFdPc6BSwDFAv7jJh4J1+z5/q+2JXF8AX/zcY8h7aC3t5S/y/+27xt+dhanq8yw2RB6DUipeqkv5KnD8lSRDV
z83jl+iEqaLU3fHRURz+fyVrqaKFJ65KxPvVQSg+v9D7+8/0VVFFUInWQA97AIHg60NtPimjCyvTg+TUzJUEGIojJAUBsLIhLLGlgDK1h3j6FX6JE6wj
/mhD/shP+7WL8pe3OLv88U/x0Yvvj/NCaZIodsO0J+e70nSeO7CKVDpqAB5tJMebsnN3/5khr1SQhWsNZQA6ZMZSYQLkalMagPcqj0gFMB4gBZswh16e
tk7N1UKqgFzYsC0tRKUSKXGxRGMYYwrDwfuvlXjRqv5cbtfRQhP573l7LIX8iH5W//fdf49jjMvvnXN0LtNHj2vXhRZ/+ldu660GVk4v5WGI/wuupF5P
Jkd9ui5NJikll1ye3/WUiAd9NZCINjDRRWLkGC8QkAO/pRxI65smlO2hYVSNFthyeOGlDYlLC/LcHCFq9DHM3GqH09bkbta3+i4w3xLGubkUQVYt5Yir
9zBs1DrhWLkfQXELCWQrmR+psZVhLRzZPP8sTfX18jv58/Hp4fbvlETylWlGgB6Qj4RkJomlKVqg9CAyEmayR2gJ0HqHKqAmQ5xIckjkd1tsSY5MEOXb
LhonLlNOxSWs2WvCM+EQ8phmeVZDQxVbVtDhik+/+dLCO/XJs+6WWS2UQZaKIKMHhk9RxEmWb6CIztrM6rXD8yO6sc7sFoqXKZEcuC5eS0KMUzVUFWd3
kDdgPUyAKQilAmumcuiwP0WaHKEDph+wxBr/k3juotVQwPEgUe6K1i7sOtODe2k6djQzyU9FkCNba8pRYzWG9zT+ZyQZtZ1KCQoj6lkiVNoI19r/Ej+R
iibYtPKZbczL4Eul82ZiVvneRTT+PqmKSMAkjy7ooX4zCiZ4nlJYgqeZpDju4qA3Db1UgijqqMVCnqFFiHYKR1VQ+GScYahD0t/hURX/zl4elxI5LgSV
zz0RnzlJ1wxEdT5vLi7dJKBBqxYNbTe6uitaffyxC0UNdaJaHd5VtifK8JmmEpEkEHpdVMzRCaLfUsEETaFGTKsx7SN4HGseVVARFyn19td5TQh16v35
uGLEEFN1d2lYnFK61y+GJZmk5N+bUeFSjtVQRaF/k/aYRqPEEFe72SdGXSf69gMUeeF8c3j1OVp9OOHGd63zh6f+2eXHKrcmzlWqbaO1McCNrLTKSN5a
42dIKNg5yj9kujREonoKurLMnVZD1No/SNWmGsQpSdVYl1W8muH6LNw5nJR+Je3Pn8YsHU/prSywjaiSgKFO0O8alsEdpvxVaf+GadxysybykRh3aEwy
QdqvgYprt+X/HrbwEFFo3pJylkV9xII/9eVcyk6ZDJXPqMmPcreC6EZfrlPecIsu41BNYh9+mjTeXBbxFlBK/HE3xzXtf+hs4nVHYKO4tQXhBji3s/PV
tE+yTz1HkVq1HJ5sy+e17SED2BkR1yDAg7HFabyDmJ265h3lq3QiIoNFzLP2trE5CvFmF0EwKlwweqnjrznz0OaPlCtShJTNOF4ENNH9OQw5+fMjirei
NzS4eZ+WSeSFZxMPRJR+iHQgkeIUiASLWIiZFGLzGvOg2RZGr+V6nEq6s2CKsbW3HHw6Na3/Dfrm98Kb9RuwdDlhmhVmq/YzOF9dpCCnAgBj6nVClRhf
UUc1PjfSHKPDWeRO/GHuQOFFBJGypABRjSqhy5KhhW4kSPBqbIoypaBAc25oIGDR/ceWgKohtkBEEe6R8dKpz48UN0ilCJIRGNlwNERohnk0WdJAV7IR
3g2/xL522CKG/h/pSHJHve9QKpzy0TyrqX/V+AeWtF2vKHlNr2/X8ersDtWPISFc3AR+lOUrQrvczzISSpDPlqqRCMpfCWJKVBaJ0DZcjX49lfF3d+3n
qx7+c8TzqnJ8A890Xmvc37HR49aznTkkWhKhDwoQSHQLAsiufupq7fqQ8mqIqiCCa44k4q0g22OS51zx/E2MIwk/+z+LD0UqXf/ovlftS8mg0gpGi5Z6
TEygxhq0C+2zcuNa1NBWaq6jow2hw1ml0JMyzUL6qQYd/RRh8mvqlgKBK7YZi1L4TOXQkkkjc6ycNrwv0zxcgTKbkVGQd3Wfc6tPBpsk3VPdr+GedicB
B2w+PhO88yNV+SrRUeCG+sryhT6wIiYa5fJT5zbHBdqCCSatIAgZkB7bswIsQNIVy+fjd+SiGlrmVX/D8AmpKEx6j29/7u7siiXgdP85N+vvyjwJ77T6
DjNzTbd0f+/8/DGWnPxvHu9e/WQUNAGulF2NslIcdZfds8t0lV1rU+WTR+MPTKgqhrCvndMTtz8bU1jING0UPhAmMFOOwrq95czUkkk2EjALuLA7GFag
CmXAuw0I6rbThVws4hxBEHpDriPg0cOcWcns2SCYJopnOLFKS0wakdOeVSPd8UtbQ41LE1NFvieHcYWQtcCgaQsxA/MtID8TTWb44JDegzXSRSh1+Lrl
UR2G/YsgYmwYsaC6l1Q5u0I8PtjFKChJBTIdICjwKJ9JMmAiLpsz8J9TqUOqTVPdBSefxbsEYRyW/+e56MYP5WiTwhy+tY4o6IDJfXLfxw2LVvuA/b6z
gwe/OMKh73VISAwH0lJ60fTxihDuM1cUIOreM0AFDcpcomxrMCMKotKHEiuTT0gQkKIAzBo0VcaAjuNjuXIAxZQhJfSiX86N4evjs8lKsqiLK9dzLnoU
0GfC9+O94EByhAZZWmGGM5Fsn/1tZBqZAggG4Fzue2EBRNAhjtImCBMlaHvT8ZPyqZX3L9l88t6RRtpgzt0aP2V0lIRgErCnP7U9BL1fwZY78WKXwwNf
y+diY8ri0u6DJLIYIa/tqaryQ5t0ZkEPAW+alj2SyblmvCvCsQOYG0CEDoaYNLaO6awrr3b+WvDO+/xV4JUS66CUlRZpyx+KkkSpZd4W6RVJEEn8JVFC
/j8a0oLI26T4YZ77gYaSjp3rWHwm8tNMAx38KMP0/y09atobAQRA8l+JdlcoBQRBIr5Jsjr3mTE4nyiWQkQFSUCjZRZi2gCLIR/82NTEIkxV/mRxMcbk
m+1X6oeOc2Yuvndz+XR+UkTyEr0Sjd3IQ8r2aJXP+j8tSOtqVIRDeSfrUIiEYCZXv1lVsxDV7P+Znq4sj5kSY9WPqcn1qWCKbICIz+NISUaPqZcjtBTg
LoSJEzP2+txlUX9Wx/yqTsLL0Z/hC5OGBt3w5ERnTpi6ToZoVFDZmLCCpJqrwQwE6LT72r2w0zd111ow+OS9XSO/w+u8qySLTITAPykTH6r87i6lIYn2
ZgCRSNcLszejeT4DYsrS8QaYKa1dv7tTXE7t2FJMyS/Utmr7qllYXd/Wr1lsznFlBYwW9VoYuTXAZL9bLAYvi5Hn53v43e4VPvHJFViDZC20Gjash8pA
WZ7Un+CpoIJYnaMxGjDKP6LyWQRdfv6USR6slDZAInHCsipCl9tO/2/zYqhGzyd6u4IZmHD4HcgnTuzaRgd6R/DtzbF14oHSuhAqayn7E29MrA4hPulk
D/WQI3uS0YPLfe0KHJXBizQx1Jju1aQmZCH0OHogW1CSRBH5JdISeBxTZn5y4AJQfm03bJPzZUPOs/w72Y+6FE3fP89mpyooAkhggthiAyPuUZumCZ/f
4Q+JXscM687wTlvO844ozjt2l0/F/56LO0/r3Q+3+S8/O/llB8nwWiYnxbH1rHJctrRfyYVX4TamHjDEH9dn079tnTsb3lcSybuC5LUtP1ayfk622JSx
XaFFn67U977pcr484Y7qo+yuLwcJRX19aMYopo61as7mn41SvZpZEoCpEvNU0Dp3M0uIhipUgMUcRY7eDwjOtHJwzLQLZRbIKZRZIBsuv2xEfTJ2SbfT
sQ7lV0VKkI8dVdwVKpLByZyLtpd0guUsR8DUoLhUQ5li9qjBSrhCsQXesr+auHZgr5aaZzi5Aoci81mCCehC28PKoxn3UpC60dPphFgEaNJlfgoXvIc8
lVAMxB4NQkmEhuwwdCnrlyMOK8KgMDusuU58omhJ2I9CGoij2kTeurvIBdlSTyKLKPRiHQLU0gqQrz2x+z7XNrCNHADITa+fzqHygqSSgfNbkfBjNqMJ
Bsfl8nMufoqI7VRTQnMYtIoCRxJLDJBtoMW0wCgv5QmNrRr30+JhUQUkHnvQVEmEr+gvDYrzkgjwdWpRy6IFIJJTq+liIiwKgoX0VnAUU2drH4q5B0Nf
nXsbFkpBfaluegbBOPTmx+nD0fSQ9NulWWViLSVQoJBKi+yigyiT9IwSziGd61+H4tDlrekMI5qZyjQU+5VJGbTkpokEyxZfMJQzoFkcoJgVBAVHRcKn
dNkynhUiwgSc9TDdB6tAg0p+ak3m3PSCJxD2af2fO7A7qd8i/YrC8jF+yIVXqP2TfGtYSppMO6lBQbrVqbdqwRgmvM9PVgfZheHr6Xj44FE8gojIKjIv
llPz18e+sPy+Kqww29FgXpuWCriLN3F0EYqFKiuOOecWTKSGiiulBCuQrKcbqjDw5qAwsuG5MOpbdV+sqBI5JbNnxsr+VJkzwfC5WjM49ntlWGCqopkf
M/VwBRf5sJ/VhDEjA2R8EURUqhwYwcTAzmzgyJ6ZWIIigKGjYp9Xny/TNmJ+b2+ybfVKxOWzTNZmBdNiLPslTzVmZMnaRBozYQWr2mZjAYRAZhmB2kK9
cw+bQ2K+Lc7cMttSrbDJf2aNbd7roqgipq/lh4Zh4p6yvRaqMVD725T4s72FutUp1ZQq5VS+X0vV65f9rKG/CtXc5DZpdwpni6ZZaYx1oww0T9DpxysF
XxZ3s0ZaIIh/O4xaQrIIoIhmZijjpxukoO6qSR7FqwOPW/LGudLTSsmTkJc50fRuIOdHurng3dN2i7L1jnWOMp4kWsH+EoZNL4yBuNMOmtB8eF5Y3d9B
buGomrSqyP66Kixh4Oxhj3asfFD+OFiiMFVNJRVkVZEf3pM86XEVN6mGDPVzCgM5ZWI4XnX+OnKKI5PywP5i/v0n9Ff0RER+bRahPycZ59s1qU8lhXLb
7ULMKuE0vSxaEVfjQVJzoKBA8Kvfi/prw+GWRwqos0EpHpXFnJMR51Q5zuS4Wq8qnRPanemSO3W5aHRh0bBDc7kNM6loPKjM0SjFFCZ0UzL0jsYx7r09
CYHMcR9dNFumX1OPdWjFhz50BehyspEODjVFXBeEq6x3gmgmmhpNp4yakN2qwweL0/w69MHmmgoy6nybRTWqFTzaZTpuryyqOZ1wPnVUOpuyB2yaRYKK
Jq/LAxk3z65DTO2VdUL7WVnTOhrM410bzMoenPpQckOLMzrIjv41ad6bsnMysl3OlQrsmSTGdsD6JUDrfapLS5icZ+5NB909DP8/6HX8wPIllkmaEiog
oleA1K+/xud+fvTV6YrcAIxERj6qrey28cqmn2+2tScGa/y9jvZPU+ts4vldoYxXb3XfZRCnW6NCjklPgrFvAjA3Vw6o6s112eMSEEXKDgWPi9WFZoFy
+LB3VduTNYfUwbyif7VtIOkiqaGx/m4u1ivyEitcWEYkkhNEqp9SEO0NA8mdcJ8nvOXo+7UHXzd7G7kEykVPkfP+y4TEtJheS6X2f6L1E3qhs5urT7qo
8/ua+/F2eq66LFSTvIe99tBUhUhe6MjDCUAxj1j6vv+frz32RBFwCF+DUlfCCCUK15M6+bF7VOSwZTOlcfNKjt15/fdTVablCuc1rWsbjE7YRT+35Mfc
xkEk55guOkthcJJwB15QjjxfbkDiZ2pZ7c7roc5+RZGaaaJMRAsPE2Ta78oYUhO+bNJexh0dx7N6sKTRSCxINvnzDamR3o7uaFAmfmnXm3PsaImUc+fx
UxFAoIJeELctlBVVq22d5gMXu8M85A2oIckIfW4gHq47533RgmjeLDnDycasqFd2aFUk5LDDoRsf1FOBNNQA1ADSUgKUGqoCls8tZ99g9/vqBLYFs5su
2HTld9GcN9Xi7pdKmX3V0c+tF8XO7ESdau05l87vOG6YaTiZqhUolSBBE/W70gTKJB+Y9Xs0MsiAigoxqfarsMzZOTSWm0eKYeSGjhMnVvtWg5a6NqWO
KUSQkkio06cd0hFpQNH0YwxVqMLMeJeVwc0q0CtVxPFhGCRtIUZ++nR6OEXwujDOyGGbwdFqRSdM8bp3bOMO+vXHXjoor93M8v86dbC+X8N++bFgerYj
F580AyMJUKNEhu8tsjCEzGBtEvpXPKAGH7epZkhq7OcpZNI8SHi+b31VxtXi1+p/TWVX+mzREbL4dRo0gssVlT65c4p2VDVs3Z7SyBAByCcZXaq0q7Qq
PyX7mrJ0QKUUM2GWh6Q8eB3/fOv1yoXVFdd/nh0mRJv1GesIeeg8+PJ3ceBUci/BfdwWwr8PfaormzNRJ88MkR6dWNIp7lbaTITcu2rT0UdWWlMep2Hf
NvYUvjctc7nC1ZTvJfTTRuhDE6Ki1sJP8eGmKTD9zRk1A1w+Ta+6tikOljgXaDIC8glE1/WgPYwP8pbC4UWOENpumoj48BRziNoP/bPxJ2rO6UlYojm7
TPuhvV4hiG0nlOk0ysPsZfd1u1OvjvIxQORRlJrfww/pvWgcVKVfRWA0uuImGDFTQ/83uGVIf5mP14Cj2IzaRkgdqdTAZkjY7Ue4Iv7qFWxtTsyQ9Sx5
IXJXskBteLmLPzP23yHoyLlB8KKgtNUXTKeNZzFCiUN7hWJPUqZW1Yd/bRs+vCbipxss6eZ7tY8HWhBtpx282WJDMgEpqYqo7ll/dD5Wgfp/L6zI8d24
3uWKNkDg+TENnGOyBXCbb6qtVlYLJwqCut2Fyih8MLEWEMWHkZ2z+PgHysJCQOW/w6QJDUDy5/e5+ehS9ORV5Yq9WjJnlH9t/5Vgf7k9nSf0Wy64Tjjr
zN1yWQEzoz/y4TnnpnNOGt203pjc4OjCLJM9aAKYT3/XcGZR20yPQYQaN8ejZmxeFnHIcwIZVSIUcOPOXVPkHH0kU9OFFefp2wjgf+3nzzefsnBITLvv
r9pI/V69ctfT7Mb8bm0BUqqBkUVVUQqpTFF1WVVy1COYtJkRRRcw5mRUlJRkjzv3n2bED5QIGoEKTprKVpBNQA0ialDIHIApDJQyUHUgtKDQByv1cWPX
WezP3/j+AvYTK/EwBEA7VIEf4JBtfeqLwr6Y3XhNl/HrnFl4JR/rMgFkvQYmtXAmI/9REAWCRaFXy00tLXPw0/x270IKCZQ7QKimKV2lcFK0xW6dfW+B
ecv9tA4Z0L0+hoKcHq5exbgVNCTG7yZxe7wjwjTcdkPDsytEJGbH+p6/5cFWVRRYcdSg20YcP25n6Z1rmpG/k6agkKJ/2eKoSkQaTbe+lVBGggkUOGUb
VXqoU/+WlZKp/L350PdecGa3nbqe/iXl+ynCh8UnJDpD+VBDecCbo1uR2azKW6DFIeP7Z4Mq3h6+N4JI9vZbSUbrNToO25IRm1+1VRkkAYQWgziWW6dV
7JSfDPlbIUxrZ/Gy6xV3ThpZb4Y3BOgoRgclNDRjkWpooCd3Qk3t54Lt31ldfySt4Fspy88blfxRe+8yb4hqJwadnFuTcNE6Jj4BlUPw7qmr+SQMkldq
UWbmYfpgu6w1HvZQznPWZGCYfpd3VGlUPKpi1ZMPlVKf0uWQ1Xnuud2lcUkDySPrrEEdcJleVFkam6q+SMs+SHhGv7kz7mCQiKI4BGCVLWnOzqtYVbX8
F7bUiwY0UxzJidAdQSQQDBspTSCqaqiYvSBD+V59HpKda1OZ4zx2rn55/2ODQogp40fkBiGHEsr+WAtv3gftzqNNEwSewsf7Zch+H2f0Ht/aY+WPLPoX
+zgeP8pVjK255f+f36SzFPupHjKuTTUTznOgUP/5MnUkFquz0tBt+zytMU8lW3r4t9Dxwf5a7CXIEFsBTdQHwuu+JSWUuV8vwYSy/ZsPyFztEgvMtxV+
T8ToDrvoAluDD20wp4R1d5U1kg7lglUHY+Gc0dcEe59JaIF6Kg3qBEUZplsKuDQKTNW4br9lq20KgfffEopcON66aLArPT4Uvwz1fGS5qYUKZ2+JCjBS
RC0nm4lTfRCSUJ7+zw/W9JKZngxWXWX2wK8+JqWGBa1r+WnOwqNyB+1gLfWqj7VAkU3BToFhhsE7yKdEFN3kna9kTR9uuEbgWmONaTmqtpUObPbkVLO9
TSUhU+1x7IlVfKJ9cyf5qj4f1IxAPit3oLkbmZZ/11pSfd/6YUHKoPQL5q/MDfp5XwH2DuFFsDn2bW4cR3V7Q2nkrIJggD53XPZ26M6U+4fHveCO7w15
wKybT2anMgijgoU1b4+jzcW85PSPTe7lZs4ndbsqxIOXOCdugkGwJRh4XLlzOkSgKYhVZYdXF/j1z08u33fdTzlDe4eCRy85T8ugbkOei2QryI83BD1Z
C41yyflG7cDiwv1PCl7f0ze0loX+ZbiSU2YSjU+uYtOWZeQzGInacwWncTccXlLWlhPswqJsQntt5Hp5QgxjmcJy6Hx89sU3qp3xb4d8+izr+jnHYLXV
injPqb4kO+f7bC+y0ZlrbWXgwz8461xLnrrdz25djcpaza9y6UESdexe3pa4p4/28tq3ylPtcK/OTXGq8rwKZcaNR1k7lLWljLWt61bKTrs8Nf+BlQv3
511cmsL0DXazKaPpykfO3SVBlS6qAwuvuUoSh2fE66/kkfiUY/9f+qgkheHC0arkG6/3btmcePbyPRnmwbINzfOwnSrNEdM9YFLfvpt4ZTHTgyJUzgLX
fH3U9O2MpUH1/fzH2ZDyaqOZ6qKn6Oxf4MqSI7bsymXFD9S6/KvS1e+drheYtnWsfEdiL0pC2r90+Vc+d7UcfaJfbecD5swpxG6ynDOJR2jG/Qi1cptf
6tvXHc0tKxRELuoKEqLqgWi3CjOzeQ9nZunLDBYvmc+y4YXXFX00w9Tbxau3pav1mrY174+zXSz7Z5yfl3Dk2BPIy9say5f93pzHDL7+bZdlLPNoVlZt
+NLi8qChRzoO7St4HRKvfbR8jx4964xzW3pQV4ZJCv01ridOG95ju/HtqmOU5g36Za512GrRrXFr1Wb73uoK771EpcQg4ECttZZqNHgwXLjrMix/3VGB
6utIxrhxxxwKvvhrI5YOP2KP58RsPLLz9tfi/pt6tO5gc+bdh/Cugl50Ar1XlpSxDmYk7cKbvWRHjMMhGHAZBnpaTvcFB/ghI0YUIm4Q/ssVG5F67vqt
g6cx52PNqlQyBCyVw2cT8yQI9DSvCX0/aEvJQNbqE9EbPZiX/NKZJUE/rPxKkr525cTZDBlRa+HJgFf9rGj+0xe8RO5Vgzt1d0SrNN7VR/1So3TFQjIL
R/18SdKUVeZN1bPFqjNFf3Zn4oSPCvc9s7QsyyDnpK0/ASHCsvi1ouReunQxbO9IyFQtoortElDWVn/Jhr012qQK/r9iyD/oI7feg5byQqvJpEMQWLHE
U71CQIIJQklPpbVhoPmzSnMT+H+Xq+rWXZsO8roWXuft8v3Mm1UWRtuFBElEunY0HlGJ2e0n6Sl3615UUlBJejACxYoOzk0jnAXIKpe35q3HWQ3e2QeN
IuDeBhhtjdw8aqvvN7OrDmvlikqzu/JV0OqvOQInbHw5y2ImCe7hlTs265aPfGG2W3LOnLW3H6rS1ziS4GNtGlD5PgEceKq4UMcuxRzy6NqxZet47c5s
Drs7Z3kJ0zubS1vmpIMErxzlcGSTwRgo38IRJ8EfjK7+Ejcc9j8N1XXbk+Dhi93PC5vx1rdT4yq87W8ojtKyl7OosVa70jIplOowfU4ma0pmaz++vHSK
1N6nCrSGCX4L4Fu2W73FpFtlIfa7RmRMyNRSHcVm2cpsZVfJhOyr1PXl9vTtnIz4rpRo3jQGgqzU/9zRqbblvuw3eHFuGdzyHCT4RjYz5EsMYkxiQZVW
u9xel+KcbiwmdpMTaGlnDzIdU6kMTkFFyiggsq7kBmIIJUqi6K2irtJRA788R9Xk4vSjTUM6Adv6K8Pok176wx/Csj+r1aGJgHPSy6eL+/FGievPvvJQ
b8sK73U5+fOIkOH4xQj1/UcFkRwUC/mJe4qECICiQQ9ge2NPvu5PpoZJ/b+y8ZSZV/wsu6T9NQAPhfq2wiNnolckNyCzJpCLRPrQDlPHjrUPGYC3Sq/t
u7HjX4tOkAh/3+On9Z7S7n+R94fqIsXf9DKHsERneOkmNGKP75P4ThD95/Qct5yi8M5+sn9BD+g2l8o5GmmRYThQJUaopWJA/MOVvagr/3llGRvDkcTh
w0LgHWXKCpoaTef7tJH/4MDt17cvh5xf68e6b9KkDzU4ecoJEQ8xIk+uX4vjRR1McuUt0ala1yed0aUQwNz0eZvzBEVniJOjhv26k6PaHOCczLLIs3Gs
c+EC5wK6DKHiXhePbbU0MGRUmhqV2tR048gyl33zPCuMZnGJkc03MXYyDENSaTK5/GuZS3YlXRVfD++GUGG3Sa+Q3V5C1UDwI9ustyoBXS44FVdhqLWw
JBm5JJBAE3m2dgZlWOBD+sModjQ4Dv47F3ztx3F52xPf13D3vx0Gk/H1T5+9WiYturvJKNSmkDM49+VLRVVKrY3IqL2XMTtg7HU489rD/1fhBfHS1gXn
D5EPiaPteH4W5pZaYV0KKCDcHMGDVt25PtJXKhVDl3jVFAZFCU3FGMSg2AnvtwrPrMD6fSmlgoI+KNXK7YpXO+mcMzr15cCqChl45KLrJ0m8TkBs49Sz
vNB59UinybcTQRHm+Ry9z6z5Jh4nyU2TUD1O5w+mvob73fl0YNa0VG7xg4QzOc4Gs46oopdEmROuA8fj+ivq+X8auGvZ+wVT/L+I9pDKCXM2awtQlJlk
g/3cFwOaByzvaiI8n9qR/xP/PD8D/yxRTgZZgUv/r2hLQxc7SsDWH/b3x3TdzTt0u+hS1U/iH9NBqZQE/s/cVvyJoeGC/5td6Mid5rDOs/vT+sP/QPQu
8jQ0/albowrBCiheG9VDzvjOKXdHqN0LOJmbzXjm2YiYxixxQpDhpgd/A3DNNaosrgaHM3bhNtIHCRn7mBEo4l0M4XwDoX+g4cLxyOUvBMX/t9NlFb++
ScN0yYqUSocCwOIgdLMg4cBlX/r/3rdNTxoVZTQik7hmP3c5mTAv8eR275DcwOGHXgQww4oirD3X9fzw5Rm9G5o60/cIMT7MwVBYvJz3NDeh8hlRn6AJ
1ACBH0Ac4k6hvhKv0RM+iXIughbMvJcXAzMVTIaY4Wv/OO7hiVZmIawD/bPbP9hqZd/MBFuFzKeS3LZ3CfX3JFPaTsPM76+2qfUC+sgxRxEfgNpUdKOp
X1DZLkDoGb9ySGgQkSp43j66+FU3Q3d2MZkG+VdwxWwHSKTPgKio3o38Qnc+xfzMrH9LTTDExmJczIpbmBLcyYZSeT9Ovt4lTh1FBE86J1PxQKHjJO8O
BYJulTxLlHt04RqjUJcNJ4yZ9/9OVB66zO/cMtlfHXtlc5QDYJrmqaRlc6jU2ZV9/UyNcJ7XYYs9PuXsnYKgYIH25tO43s1fMDgb9YxMHchmde4PGIL9
vnnuJvyWiw5Hlg1BKRVWEMz/h9vcHMhofV7Dw9h9/p120tp3U1aNYKVMgfHYqsD6+FESkTlCc4a8A9gneXxFRFSncbqLE2N4YPlymOFlslMpr4mcPiAi
SJvmmwKQeCIssLFhUvg1lpaNFnn4z3wMAhZilcy5i3DFspe9U+NGH6Tv4k9Gc0gGqHhvXThc7EMz2ZwoEQZ2Eo4FHXXcv20GGXuJtyswc6F5cAwJqe1d
6GeIZJIfohzdNbbuBsw9tpgaJD6IYZSnK1W4d2koTOGKjOhXKp0A+PDmaAGkt5q1F3bohenn5NpQnYTDpkiL2OSEWEQAYgNsOxWTo6k8XxMu7bFnTFg7
4PB17w4smGBO2F+EAj3GWhret8Adi2o3h6n01sKbj99rmp8rgjAPiHRHvT9W+IcCXSKbgncTt06kucypnOJKQTxMjOziIG81foNMuZ84PbOqaPSPezhq
cRnFfBhYrT3l4HNwuGch0SJRsbpqbtx5B013zM3POWYE11KBMp2gSHAsPVjB3khugbcJQX16SO6czj3YNoy8hXcHbjifESZGqUCGCd0uVOs4dhDcKgRM
AcxUQNYLA5tbfaYDi7hwxVOC9QjCo1Epp1J0H/Bh4hOjqLudBUW0oVPhBaxUXFqy+c1ufd6O+4PDPOtXPE50NlE8AqnqPJw0YMnI7O6qW1/Wep+IBYJC
TIlGoaioWDMnAChgTlt2d5KmNp7dAs7UQUBQ4QWqUNg2MEtLuPnPSDDJymKpZz6IkolkiWGRlWMWfBodDOqiXE6mCfxxWOsN8ZDo7/JS/44MhlmZ4STY
1mqMd5RkUTSTUrmcc9RimsPu3HdrDhyDUMj8OMM5Lnw+E3ZCgYD2BHkyfxSidTDozQBDhg/AGRKO72fB+Fx8WEgB2vqNgXHgJIFFezLtnAmXsJTaJqGP
ufvtRBqEKdrbSD7Ju9zXl0q44jRY3ZcS7osSy1uqtCXuRy7twPcopd1L1Qc79jI7aIqqQYqqiKqjETybyH8QGyfZfVZUXUhwwKQVRivYOWiVn5ArC7Hy
RF6jqHJUcXlEpgKJ7SQd7mA0x3VTOBxATlVygQkg9dF075BDZU1Pep89osqvLhMSrEYwQowcTcPQ3fTkBnNjzNivX6ryDjwKsUqpVMfr4VDToJ/dNLLC
qlTE9XjHwNbm/Fgq5Q5ka8EP1mjR6nXan0Kg0hbDvsukPxLOzE82sw3dMEugK3JhDWeqBX1cw8ScbTaWb3wIEN5gPJDSXhjSmXkdFzZ05AfsjzCQJOHu
dA4mDk8+qHZqQ2izZw4ilYmF9hRcAPJmRxkcis4d/EnHhvNndO3XGI8zmjQ+EKh6v4FiBfqvktTzw+vk4TaL7Ce4WN+dSpdfuNa605RHoyCijEvNqcJ6
uydLgOgxYxTENmnbHmHHsEFJED6ax4Uc6+B7roDk42cRY8k8ZGXWOk5YUpNeODZh6jOF7zMqDKveiQnCwong7NlJjzzDcsnuaLxUpT9cSmX8XUkWRSrq
CkLZzNdvSiUinta6lFTfqDGRPk/D8PYuhLVotdGt6bdfNNwdbtzY++VdmtYaObF7hruU+kP3AkKiMBsAsAYPEAZdNs0guqvSSyu5dokggYJ6G4axL4m5
djLS+EWW0NaoZs37Q8E2GWNpo1jPy35XdzZOc+sY8KB6nr6DsJ0aPERXaZamDzDPTST4b9I+lLl2Fo3B7zhpIY5Sb0UbquAbvBs0TcBRpr35GQvh0MBi
GGCW4yolsaUDWmw+nDb/LupuQk/ZEh6RjCEt4L7gNctFej2XDraZcCcAjZfMq7BuNPbhgMpll5tlh4CG4+Wefupocik0kotzvzWg5NpD8C8od0neWsk3
Y2GrnQ5RU7e6OBHaot3SUFt7iD3TPM4CcdXUvQ3VDduFwm5lpbUaorXgbCGk8R9IwkuTwfGG2YHY5zrM0MuW1DVcA5mgo+sVKVR4mk8d9lnaqsR4HQlF
BtOJ3InqwHRJeHBLAMOvVZHtHQMGXSaEEEeI6c233V92QgF+SzEoBAhGSxdXMkG3LUmacuXERNKxdQMQ4KDu8Ru0y0uHvOPUTMN02Fzm8K1iiZE9U4Gg
z0EKYqMMJ03rxTUxKtSj3iI+mqs8X3YbdM7Z2ZVBVUPJBLoYuWJFCmLTJXLeXL40LETbFBriX7eJO6/Xmc71JzjxEXGMGUjDe9WD3l1d8sMzDk+wSans
eG0vOZI4jswdsb+6ZpSKLuSKxNngH+rzXu8J0w59idUwMx8yGl7DyhDwMgUUU2DmTPj4qIptlkitHGHtRZue4HwkPHYerA74kWSno6muxE6i1yl0K37w
q3iam/flL0z88LlMMLSHIkwYOE+uv9hc5Cdc+HSGBE8vZVxtKbMdZyK55n3XuNmYFGARLSXlNmLBDNX3hz39j2nbG43FGsyk9J13a1Epbu6y1HqO613Q
bkOUAo9N+8lmhphiHI43KhmFGOVqO892Rkdmf9s14jR33R+npEmQa5o5PUfJ2JozVrbXmPA+okwNVbRhrbZEAgmgojfNYwhxY8l5JoA4cGb4T3R6s0Io
nXHxNHZ5hbgHcbcJc016795RE3HI4RRHKDDhXnN2+LkTUDjpU3+oK5BtOaKVv5XQV8e+nTYsYZ6uWD15zrxz7oTBeGhlNw9xB+zsGZy4iCngYw8ZMHwy
CgpgydY/JM0T7Ew4foeqfhw5PlD0reix+9LrvQ3Na0q7TDelN/l0YYHmCbPNN/Y9X7jod0MSs5o6JoOxmZB/YJYosk/ilm59hih0dBgNZUsZRUTRVewd
wNIlL+UfCFLMLMMyzITTtlwk5eWdD0M9hXz/I9DkqhysKu1bda84fAMITNA6jAUneyQnjADuADh4wTykDf6MB8ZB6XeU+iHQogCJ4EIESNK5XC4vp2M4
U9tfrMl1ibCrKOEph/7zU5RAVjTJni32F4yuXepWudhPzasGfGdXbpaLmc1yhUOip+njEnlpRYfDhXVRbqqPt/PfXKVr3DMQSeO88pD1aqJFyjCqitXV
vq4QrRB15LpB0VKN2SntlzpOPpG9sLJlx+mM5XO7bFjd2DEb9nJRrWJZyUi6pChQ2fADzKPHZ7G5z2bTSMsxtcBtgVrAUEnVQLarS4+KBVNfsqZvd0s+
l70hh4/KWPkjbHvIt/i3FK0/10jiuslNTiV/7IeBE+BYxuythmVlOpzT1FD9sL+6X8vTrp/P0zpIdeuJ9cruUyHJpDcn6paOYHcDSFBSFK00gi6ZUk2y
GZTyw2yQUAwTVsCoBqQMnYDSlCJqVByaGhSlgCwRJCCxQjMd/f8h2OR9Re8rUOxy89tUWTX4ZWuC/ovCQlSPiaxyHoTAHxJeCVNQBu85dQmdcQQ5gDcH
Tp9WlVPKedmIHELyR/1Q2a7gXHGL790dzQdpJCxhpADExCuDiBLoffoabQVwdOVUyFoU9ZXPLA6QHhbkHIVe8A9RkDcIHMCYQJcuzQDxKcS0ia7YPJ5m
AcQnFS5IcxCutdaMpki7DqI1bT6Na4fKfQ8cjHBtl8U+PR1352HlgpXon+PwAYf/uZ/99nO/nnYEMzJrWso/6klgwParJSEjbIWnLLOaTBYAVoVdlRkB
khMdH+//8frDwgfto6/8D/t9DP+X2yXhn/9EINgyrw4dwTscCB8/NmQd3Ndt5JbG2Zff/SqWH2QPbpriH5wAq5unnlZ2OvPEg4WjqM/oedyq5F5Xwyuz
BLlJ89Q2bNCqKg3Trp/b7zkJODkPodruE2E8l/dyvo9r9PB9vkKf1Q+PQn+45FAzEV9OFP9sLSU0NKqwLKhKMAlAzRAkQCMEkYqB25d8DyGCTdAwJ9+d
Hh+m7sQPCXViGiB+vxCr+/rrjU1JXk4LzHDMO6qVjAXLvGFhz2SYxFUcPPKQ5Ek6uZOTuhOvFl1Ikhy6ZokyKRTxm4chuZF6Fgaqhvd0PsYfgwFOT9zA
oYHgehUinr8gqqKl1QUwwaXeBN1T+UPZj/qCfpMizpsnpqCqoiH/elYYn/fuzQwd2pdD/hLnQj0LLgV4hTYTgbbSQCIJuYsft+cJ/dDQQX0xktDAQpkg
5BQrSlImWExRLRSBSJg/5nFDJGgKQoVPuR/7oBiBWPeuEEowF/JA/8oShIIGGmqqJISKiIICUWCiSoCYZXEMWJLDBpRbUlGQPyJA4fx82kGRVfa7ZdEE
hwrlwiKB+bW3kA/8ZMP74KrFSUcDei4dibkA1yqr59Q9iSinT/F4s3rV6YRZsNKED8jLx1lRGeACMEL8KJXsMrkjvDcBJc8O6Kf6PoU9WaQfyCMLJT28
HBpoNkIfHEmOEUPIhFCaBzhyoIDCRmPHbqBeTC4e44CV1/Czisg6OXADNGYwhMrQGCQhgyLIXCgYmI6VlxYiACSV94JJqQHt5J8j3Cn4/oO3L7EQkgea
e+6WG+ocADHdLA9gqMZPl6T/ikBSd6nj7/ajkBShEu/coYABqRMRgOu1wE2jFMQVRTN5/y6+psE9b9IcvDh7JB9aY8jncLZCT/nGHLv4mtyphia8vdTB
hYTAkBSTRPIwZz8E2os4pgQxMrCmURRy/XDS6QpylkczLec0a1mMdohKWmCU5cOB+CiBLs1MKGGJsOVSDbm6Hk7TxyallH492PiNu5+ROWE3I9bfO4Oy
7CIQhCEhIRQTEU4VvnGHrBhvd863zvdj4uTzgsOPg4J2ISHmHSzFxAcm4REIFT49PScjuSdoWtb1t3bJuSQGGrJZBBuGO01uW6gy0U0sUTApBJiygmEZ
mAA4x+wUhNEFJQ07zDLmNQU8lwQK4zRvHNoQuyLdJBZFFkFDPWJAmdt46NZDnbDkJMXykVQbGFAqCQBFYQWKZ8fpz43xb0sLiTq+DWdervhU7D3BuRSM
iROBfQRP88uw8772o/85Q/m6EcCqKVnTMBNFJMkRMB7/2/QnjQUzhmAgki6P7KEc7dpw2/oFTq9eOkOO73g4FTFk0i44eOsSBoj+81mVB2MLIBjDYyTA
cRBDduERQ0kgkRi+JInwcGCMgQhEom4EO1kIKYkgCO6tC/LJIIP0ydGQMJaQpdAiv/exTATMFJAUil+J/5xFEI0D3/BJPr7Z7lor/fQsGoXBMuYttgjI
r8IxkMQQD5ED0CON5FTzJlFVakyz7GAbJ+h/mfLPy2Sk+OaObec06HLxzNFRHLl1/kM/ohzmFLVjFM8ynNMEF/LV+HHF41R9obyBJJKni+z2y0NS2izv
wUclpzseaR1ZmON2kwd5m4NkDQPYxcciSeoy03ObN6D3Hvy6ceB2n3ox1FIK2vuIRKqPtDq3uCwdFvp8urpIE97hu45CzjISR5s+YThXd7rr6vm38SHM
3CKh0zHesMqIa+mAQxJ7RlASScSQ3SAWAJONXwolcqkomnRlRNJRzWTyzQmt0zlGKeSwgaOtrwjOmp08Y5ZUnjXHd2cZwjF3RruqGc5N5ollpadOVpy1
XGZrvCjCcREJ1I1NpcUIZEzDBlhmhQMXLYaF0mono60FTEU0kpSTC9HBDGbcuZvNdOU9RCFQ0yp7vYD/4yL4HfgQ7Kn/pAkSlUCHp7IwzgHGBD22HDBt
0gdMvr+lWcQ0xjCe3KpHJviLgknBdfu73YI+QSbcnWLSUXRJaLLugtkuqIapPm2/Fyd+8JxbGB40aNS0pt/0YWRdNiHDvq5d2m60KE27ybwLOmGI4dvX
W5RIJODo3zU/iAkclLkuIdAyKvvDAfM3nbsViQ/q/SYtYR+m7dakrw958lHR15DhIO8SS378drwyUP4vb30G9A8pKXo0AogkcmCdDqkTB/fSRX+uAJRy
jiCkSgKVzMqYqJIJZKBloAipCkqYmGJo3iYA0V6/qClGhUpVOiG42cfUaPwlPf2BQD7UBIAGlAHh2HUfwCO3A6PKCmmgICKGookPakZKYoh/uRY9f0Ch
1Q/uiq8+lg5ZYyOEUUNny06bRgtjhTBSsTvHdpQSgSaJG3OLpk3aKkgIqdQYBUVQVlt0AUilCZYQK5KadgFDE5TbE4NqgJwiQ4pDJDIBKUAipIzBacIF
InIFIAgwCGkDYCwgGbPs0DqRoioQNxkDlVmCNLStKUhQVQhFSJQswpQpJVREpSUkEUAMQMQgQyECkCCQ+5fdCYaCUf5oD9uj2IH2+JEBJJ/QeQB++KyU
icVJKSGChyUpRoSlIkpaE32BQ9R+j8iPpzE+jvrDNYHhGOLM2SOJ8edGaZfxkk2Xqb5M3keQDED+KAdO0jtTdpmfJYaSRw6uCY7LkiHNQ1oNJ6lCmi6b
W2WAbzRNaPozXRNUD0M614XHdNiF073F0QCCblZFvHA3IdOlYhqzbiGczp6dV65r1GQ7eKPDazbTf6tmKbt88DL4yTs1DsEQPt6moYDI1A+yDIsD7d58
gf0cO7urlc3oQDGML22ajQTG9Jp0HngB8zt90j+MqfokfSRA3YlBCJyQIND+cA0oZCUin5Sp9MKAc3WOCRQ3KvMfzgUe0PjIDuUGgTnvekPetmFZmUBu
ScKDC5D2iaRPkmk9FD8CZiJoIkpFgpBhkhWqaSJUpHYg6D9oEL3QP3yLMngBpzA4WNvuG7LsLZRQbjZ9Zxkg6zVIKI7sA4woZQwCI5otjQ4KwFBBvoA0
9PmvUQ4OvXBiMhVpxMcEoRMJZZAyQ38nQdkex+4+r0UTzME7wRGEUPv+0oLf7HzfT1nquWw9U36l0sE8c2Hz6AYgp+3/X2DSnMA0HaQT5dvd4gV6DPXe
LKn116gDM9VZtwqp+i57Wa4KiE4knEmMdNUCVlLQjmTetFyZIJIRCJZajQGgMeQF7rs0bl3aCLW3p9Kr96UEjBA0UytQhSLJQVRNU0AUkwQQiMsJExJV
ERFE9QN+TCR7sDCqhoaJSSqrnBwYokJ+CsBPFJ4sDDE7yg/4pO/wxpg1UqpLIzh7puEqfTIFEKWgSMdCbXL0m0xkm0CSL/KGijoOa8XDN7UpTTdZKGaQ
1JMIDZHKn0APrDStKE1Ce7wMTob8OV6PvuTYKu8eX8+PBwcJQJhUp8MzSzQVUhxdJ3ScPoMJ4iGOR80T0frgsMunFEHKHOU1DUK7c/kEP7toP+CRchgG
5eRLzdzZIMEygBCUhVEoZEk0PXpxoplVUFno4mjva4N61sHAmMyeUDtA/MoCgoaChAKRKoNe8ExPfpUA2hyip//KT6HuqTUft0nX9iJ5gfrosZeD3G94
RA4GTFNxGNLwEYb1W31XRstY5af352dLUSe6HGpIOYQchAoHUpq0zJAjEiOWI7gyQNEYkQ4QJLCOQUBHsxQdQ6NyDlw66+ODh5yLqAazTEjSLGAqA8Jv
tNwgmd/fBEQHr8aX0cgmD53aydZRWMFy7MyrlhTuNZOkOMNUBEAUCEKfBkKKECJVwShR0Bo06Ox+4+QP90g1VCfWQknyADKTuDaftEvl2PsvDV32u2/i
n4ZyFGh3Qoooo/RMFBvEPEsnnLkOxxn2/VOokh81PGT0cT5l+l6e4sbFZG2SVP5UowirRvgVfiP9cmCh2wRM8MMCJCRdhY0LKsnn29n26DQntP4EAeWG
EVlkzhGGGDjGYGhA+EgnHNir+U5AoTFYqkVj5fffr8zjPvOp7sfBr5eUgLIIyqqPzfifoU3Q7sAtZgEQmRkMCE6cc88ysa7Jjcikhcih1Cm7rkRXqV3J
bcmRM5JDuFMJcckCI13Jc0dwmRP0wCAfQsAyisIsFCfH8B7efUqPc4Pu8vVpDTkyqI0/hmv14nl5+SHqkOSMxjYQZjftIgTLl60mnBN1jgURFCoKchca
hqg0rVX1fX++kPlLgMtFGSBhErB9Ri0fLwX4auYj3kmSa2DySn7PHIqSpmqqhi7/dhxk32Xg9i8AgUIFX338/p9hsgRnLk1oAw1jFDGgJlCn8ffgI/y9
xvDDvv692x6IBBEORIK/G4Eyp+jMIYzvAwjDApbYsgsApGMpCFU+ffub2blfGlNY6Ei1JaO+24SQVsaSrMDYPHdyz+O0CkNIB4HFAzZJgMyuYGY0aIlz
M7B6ytUIFU0CHeOJdScxJ8CeXX77DjABeba4US5e4BIGoSIEUgSdWEh4N2SdsAvXXgzs2Z1mFuEEBlSVxKyfs842DoR+OYjhD4Buc6dkDZ+UPif5Dspu
d+KyHX4h+gysKwCmhPVjFhkihompBE1OR96RJJKRhbC9NYjlxAGifkIKHw2FHxMQ+h/LZjQSpJdhfBPRUlEhX52HLxo4ZlAGBegU9SYPvPjlA1Nd4ETr
sPEQE+cIn1kzII0oBJIAk/cP2WhRNSih58z5Hz0vP34p+yDI7eGd+4SpJ4XikpBn8LSpqJtSGESCjkw5Feof47dG504IcCMhkAaiGAK4HhSM8wW4VE8k
+32d508a6CVfVsPqADqhkJlUOFZla6ZD1ZKh0UxyYIgKUooGhIlJJSCSlgJKGkRyAN6wrJUydWQgUgRVEqUoOtGtKIlBSkJuUwqJRhYV3IYLDvJwckzD
EoipUKmSiiQikpwoOHJ607Kip+ysZFHKVCrSbJEcmDjQpolfclTwFv2JgFwEyfJovktRQNPMrqmkeSkmttJozZa3eitZuIaEgoRZ5SdsMSTLFyH0dcDs
uJMaG5se9oMv37fM8ZRalbThhCB3nQoZRJIsEhTXOOjYlCZIhTzKdNOHlLEi8nl4cyKfMqnQQG+gyAgfl2ZzkmgDDUTS0pSREhMCaIn1qKv1yDJKFIpQ
jLAgHye+AjqUoAiiCIoiaiAKAaQUpZIQiCCRfteCGn6oDAqmmKKaWCF+8nJmBPimH5B207edDNv9uU5wxcO7sXb+J+P5K/ylCoQRTwnlMlaz5ZrWsOYU
zdoMZhbp/kzepvH+Ekeb5km0YjOQtTbLnLrR5OoFvW0/evt3xd5kvsQh+0shw+4YSc4ft3O7TKeZBE5hh+BxtuenYthAkCFDuFjsuWs/y25JJyhRxifL
YYgJXrIeML3ZQDwwrJzCfoGQ6a+NGsNg82l2bw7XfMzcnE73ckUvMMnoOAAVCHAn98RiLEQSnsgN9mc6l/TvCQ3CzRRhW/SnCmRB2QUFXLROUVRaAiIm
aDWZP3q5mhP0H6yRaKApQCESplJGVIpilpUSFiQaASiWUAgiZUgigJmaCqimiapkIJaZoooIIqCaSpSKCpiSJGCKiKiWgiEmiAmWIohYgiKgkiKUn2yU
2OI4BKmWCMyQgSjIBSjBAkQCJgJAZYpUEoGKwMQkDYzQpMyHnKLkIry+Js7QfgYBA8b4bHqPbabD8yBR/p8t7rAwAkKMwDcEmHGmHhgeNdrx1CB2yUSd
b5nNhd6NurlMmBmUy8TQmGaLNMjlxAQ49JNzXVzTzDrMZhwZXdNp0uigosQEzjP5dBJKf+nJG+ot9l92Py3jw+pdGnAsWK4ompIt4GkwUwwAoiC4rioZ
Ei6SivOzh0KHPa9+J/brOmO4odBYUYYZThQmLBKESfZ1fSBAghT6feCmjuYQZmUOGOIFS0rUZMfYc/WP3GOn7e6HUKPiGZtewvrhYCYhoasLkfom9v4M
PtZaEKYTXoMOQdEOBD2E9Satk14cKDhLWRRh+P2/bmdPszt8CEh6jxVgh/zxAzdt4VqIYiyR2BQ34Su8Oj5h6J7ZGh999MlhoNKagcpkqREHbpTjo7Th
HCI5kEFsNBIcgznDZCnd91y8VI1yGboGqZG2atzjfwR/EkBiUTRIr4Q3TEPpUV9IFDjsXhPKltXWV/bmEU/u8/d7k4tk0NuySUt2FZOfytcqc0vF37Lf
q+J5vnxrX21ib3JAtpNsCb1/hv9NG5BYnTrrqau5LqlZs5y4Ww3nCSZIkGAkUkFJAyt5GSY4wEQMTEibNSvLU0GF8nJmO22psJvDZQ+lQ8oIEMLwbqpE
/anT3Dof11BQRU0UrsAmQDvyflbNohFFcFQCpJRQD7ioYKhQU7QFA2xpt1tp6d4eTArEN+sfFfT+rMYEmgTeHe3NG6/pgXl9nAKnAOgQP+JJJGh1EzEl
CARdLuP8T45goWV4fDzgXiSDtaLwO/GSd5PFPCBwJPFlcCd5h2gxCA0TjU+OKGTvEDFlj07n+v/Lj+7+Y+DaRl/D+h9AeTOM0HDZNFsQF5kCJZtA4Ec2
BBAqF4qg7wYaN6wPOk9CIZImgYQqOUQk3nA5bxEJxYQ9W+edmRv3s25m4k6YA9SNe5D14pD7GGUwYhZdB5XB3+yzRMpl87mEIwTAyapxwry5r/NuadaW
Wu+qT+7zSB9nom+U0kn7K39/MNSdgONKKfGqd9Gv3cLgdElSYQ32F39tFtgyLmt1cK5O7EoOO2IklxgBuNWrSgtCB3U1/z4wOAD2YHN/KxHXkucb8f79
Y+2s2fhQnlDuaLYMBkUQ9i4ZEETrrJdhdJmimCTZ3Q9bsDo/T/p9mw9xHW5T0FX5h+P1ih/wuU+RAnMilZ1CEFgSmCdqCyA9DhAKOpZwt7rsPOB1CdEF
kT53p7Tn35143IJhFxiUZKO9aMDaYyV0rWQ35GjH9jCdDuDU5dPpxTg+OBnbB6t0lPKPYCgEg8zvkrEHkAjZGUw/t5FEPcKoBzMabVCTSa2X6p7CgzOE
OiVYasD/RhuQJ4fhJs/K78N/0sD2ddZnXLVzBjkK6A/tbO9hyTQzo5Z1JuB8XswMOghxEpktkh67gVcoy+eNXknX5yVaGvWqzf+XsKN8h4qkM5yh0H+n
aHx4DvPPqOIwXB7c4ZU8FD/1kEKSgaGlpGKgaUH/r/k2p5vcS9x229p9PCgqkoWqWgIIPZBkUYMgORQUiUVTRE0MQtKAUBQJEjWeCmAGZKduPkqw0Kt5
7q5t7G09TgWL7alIshrXv2PL243fWH5giKeQNTcGXaGTK82GA7FH/iu63l84P6v+/F+8PB9ev+xTqrgL7IT8YTzmJ+qQCdg5BzskUWGBfEohf+2j1xLT
WPiSewJD7URhEZrg9le2vywfdijlTHLPnkcGbIXLvj99KrFkE0HEFJnPpLfFN5XdPKVDwnW9d6AxkRFIxIsNNZ431nbTxrO7fnDhk7w/DLH09HqYy4dG
rLfNFJ+wVUMm5ALs3r4fbHdqnxyST0hjJURkIp7c/oECXuoXQ2tWkXGvLTD9+vG9bJPDXdjm80sj1ZxGe9Na3hvGOmZfNzBEEKACdVbkN0BNTJKYrKQ+
8xbMEaIqYn3UnCn3ddufLlpT2PbuEeqqUdGU5GZprDj7w89PjIDOJ+7ruxwO7jc5uGHtHxPjhMEFMmX2S6hYTSrIfSFlmWh1NL3CsuqnQD2X3ZBvDzsD
Sb4ITekncBJH3v/nFBpoUQhD0cM3wQUo4eh6Y875Jk5hzQamNkHWYGGZgYa+O8honwxSQLIhqrINgU8LTmH6z/Rfpq8TIsLhGfFAf2JA9+RdyvhY7qD3
5gvMv9v8DeMEvVl7L35jaNZYnDAP1LngTz7beihguMIR85ghyAxANg/0ff9+v47on+X+RiL5gbhVA4n76fewzuOdc4hOskYJw4A8SQRnPO3Gg/c7sFKc
60I6vgHGfIxNEael59Pq/Kz5qSSvobmJh5E8wDzXngXcpMrES8f5yOVG6lCgw9szw+/T/+xcaT9aap8XduM/tmsyCwXgylVNWT3+nqh0DsRUWSg/ggFC
FKBSFNAvr2A8/PA7v1AZBS0fGR0wnOwTKDRhkUIPuh5kDgj4iDRzCZkaUQO00mImymhkJjP2sxqYlwWQUE/CvplR/1SbmEDd6IV5bUZJiQP1xphayo6I
/UiiZGJXFfw7kQVKO7eXoXnbuwxcg/O1qyaRtk/StKdcpp8O+P0SmNQw3p0eYWHp45oekGWzIyS2PLkRPcflh7Vcae0qI7t+8s4jtNq12lM/TW65ZdH6
ib70DEMJGpLxw+AUUPOlT5aT2RyvJ5zhzg2F1Uk9cogdoWYJYQk3P+7HQ/UYLBjoCB2teWX0nmczir/j8u36/1fah/QsFFLTErSgQn5+BoSIUNQ/55PJ
87sawrNac7Tu0wQ6cVYsutYWVx+xO3CO7g8PI29ym4dosSmVVESEywhOFEVBRlAeyc78e2JXPrxuKcpMKq7CZFyqOZJCUdZEV3RKJ0CPOOHjh44cCKBz
trLwZoLu7h0zLJJRyFzKkzupqXnEzMSm7ue7XOShJjsvDVTGKDjiOOt3XIoudFm3RwkynTNgpJUHLQKF3HDuYHOHHO1tI2lOiNuRduHYOOTcHJ2QujuZ
rC8USW4FeHhhY46alIiBEdg0O2RxsxSCAq9Tp3SytOEUWqrD1ydgcMWA5VTmcpk6N2cPFnB1oXbc+mVBoKJqEPr8J3dOtd9BaFJCh76ysuMNzd3v7o5U
gvN0Mf3vNHR+1z+bcA7WMxUURDNl3Wom730YPWdegAe+B8mRQJR3/eDw3bNcat5+2TlZWhKDkkC2Shy60WaYvk9GGHBlXA4F2Yxd7qnbidwEgeBsMRPK
rftoP5hRYa061sdaUyII7tXeLw+E83MPqUcnZzRzA8I+4bzuN70d2kPWkefXd4eHd01uzePccLk9/R9iZdhcfZSVNGUNKSQBNJLSxKxJBJCSSAuunZym
ZRT+X7/g/uPk8HP9g0PCVL+2hfVhp3hDHYl3QdsZZdEMy6hTQ0GMLZYw5TuYEeHup7ve8Pi00IgD3xUnye67NBzj3ECKnzjuDTvGw3rRhupvAyMtZhux
yXRa6uh1hveUzIGKxN2aXVxNIurmaV1qixHWV2aCI5MWmO9GQWAaFxrkxwkdmG0vMtC8qPDcnNdXXW4Uk3O3II8yIySG7nnpNybobScUZE/V3nHANlWt
CPtW+rm9ce5dgxOMCdGAcmwTg2SQdd3HODTILNdzU3dcPf5P0oanCmzJCry44yssEATO8m2bZtJkcsQlE4CYMG0I6HTg5j28A8a8F9lTxGeDO+ZdKb8S
a0FISk3DSFiqkYE/XcTy6FNytk1aUzZ+vJlz8dXRs2GukIQjDYZcz3y0SzfSelXLZVFFRAYB8FhmdWyYFrFSeJvDIUO7E0Y7jwzB8vAPZewlyIj22T88
cDMkf8BXNQTBvDGqIJiWImqKZIogJKSX6PzNChp6IB3O8t4ej+3l2+f7KlIKTITsh0BPCzDZ2YS6pc20TxqIsOifJVF82eDz6mxNvsgj7ZgA6CfQuCa9
vvMUHQibe+KA9J5ywszB5dcLI/TyXa2RTckAQ2aYFXWyCiqioiKOfM4Tt4e4tE0pNosVVZ5LvNxUiEbOM5djJsHt3Y4OTug7h12dOkKAIx1GNJ2A4ADt
MgQJlAp0mhwxUMzO6vl4p17gKEJr4YDjInsnoInJjRSmIzOYgTIDHjRkMxCRJiOvTzSwvHa/O5jBRPIZZMkpH3y5zmE0VhnLjGMusY2d0x8ujZktBA2C
cVMZhBpX1CBTExkQ/L41M1TwhYqQxlRDy2L1SwRGV0D454OdJIu0Nusn9mdZGymyWd80YbLwvlvxvTPT8A0PSGeejoxTAednTjkLZJv1uBwQwjAEDeeY
6caMKGQMNoO87yfA9kA2fSfJCqVaUYkDrp6mL2B0fz1pPaVMPB631srOsqJUld3TLLz9cPbiu1JCorBFETN3ShXGfTxD/UsLDrqVvVhEDk+h8MdgvK5h
HDy6UpmIIiqFhieW1zuIUDDmGcks7a4YQDddQnAQD/8p/93Pf76oRj9riaHgV+2qXN+LChPQQ00q4qGfd6dMBOsV79SjJJKRVk6s2WCFmY+JzS6zWYwi
LbUp63rRU0lfHOw4GuM/emuGf7OXpiskEUBGWFpQwFsCmICIj4YHHyPx0WRSCMNHtzLg5QwR9Jm5P68+WGkj1f07rCJk007Yx83MSzSaDpBqH1JTZ+WH
WDUCKFAlAg0rPbwMPLjjtowH5bQMdAgZ4R7dlCbUHHIwI8xMO0xl7axptRCk04yUUKM/Hux68mHcj1Dz24G01HXiRp25hL9HE5WyIkSkH6dc+rnfb3KK
sn4SW5SMY+aeR9xKHfWCi51izERiHob1bIJ3NX+1PeJ74a4LNBzdmJ8sx903iFxEAxjCI/SkP9JenZEgZBk8EdjVe0gaA+Dv3tmOW4fi2OQleychtMRV
rJjLRk4spDRDiwsXXSwzxKbel0XsWG43eT2DJDo2srA69WQ0423uM251+yaJoVexfkjAJ3chMID8jjRJQEcCZ6i/ZsPWdkL5EeTRBuHWzAhPHDoG8Kjz
EOEGGGeSB6HEPkXDJm53kQYoJ/q9rhpqgGx8zIfpo0CJiczMzhhk3IsBq8+nHReZhuTYH7AAh6n9yALBYiUFNKQQNARK0UUiMkKEBAUEJIUKFDJUqHWA
5lg2yslvDBGGM8pJRAFAMQtUw7cnGVxMPB4mcBIkW04yZFtmfWwPlDnIUEfuzc47wKXO+Ym4oOmFFQZKfmWlzOFDxyiw5taCSfxSBxA4HLHu146Gfatg
HZqPrEiu1H992ww7FtNIHhmMlm2/zRgYdlpZYUQ2nT/BxWYaNFzTAWSaAZYb0ehFmtas0w2aqMRBFf2+Ljxh06YXpQIMOpI1YBajQDgJo6a9LtlUAFCu
ZdLQioLQFlGRVB+ft+3xxmJmaWLI7NzLiRkIQfX2jVj31txK+jCI5A2BGORgUfBH7MgbYGYgd7Wu3lG+/x7J3JqGCKRIikKCmZmaGlmCpqSCvMcQD3sJ
olJgmCqqmWgYhoaIomRAof0HR4fJfcCo+dFz3zAMsPlvg8PexnKiDKnJMgmX9tha1IYStE6sHWYjNEUo0UQUElJKCOwplM4QFOhsQkUyHdkaAx/ZY0hQ
tvARzFwCJUHMOy5zXu1kxkwjwaIqEU/k7iEwEBlgfOAYkI/N0uUJiExMEVTI5ITSQybcciJKoWgyRyShKWlpSiJVYYRoCgSkp2B/IKhAiQMWDYObrVjl
klEQpFRFTkpgShRKQuc5V2wfMNkygvVudO5qwJsmEEMTAyBZNyC4nYkKapaCZAqiaIyCgMqCAQQsAC2EJBYECQ5HVdt5dYNP/ny7ZTqBQTWElScwJOJl
Y6kYHRE27RuHFd13wy02Pth8E7G+pKnNjA//zyPcU0WVk9ZxInmzUh3DXldTwm4Bqr0fUFNEFkREUgow4EBXK4QB6TIwH4wDv+Gk4v/3aBZuqlim7yo/
mwUIYTGJniFxiCohmwmqy7/PWv3WQKs1bHt6/r1R2/zbhWT7s+uBVY+qsr1bFFnb4ZiRRUFxLHZazqwsxqEiCQVLD1acmWAyxltxloYCLMZiwjhogeei
6dPSaetUeqQ3lFkwthjKxYqE8I3xuzTUqwThTE4gYaoVIYyTNNRDSCh/jqudYZbNvas6wNOKoIowYxOUKMYUSsJ+7zda6yiKHbplQphtxg70XC/syTDX
MFI5SZy2/Locm7OkIRdlFyKQeC50CwBbqOTbdaoDqmmCgiizKGFH90pO3x2FLqOcRQSSfsJhZF6SOridM6cQ5wzEQGG17kuTTXTLDGQvToSsxGp2rk47
BmJEEQH5YPOuyyIMOYqLP4/o7nLnc898sSVBvlCQfRwN9d561hwxG87nczgQKxICuQ/FiTpfo1VPBP8upqfYp3u5+eul+zvneEe+zvvryCJ67tYHKORE
SeV42W1M5TphvVKi4wohlsWbtJWfCbutiSPuq46RMp949x4PSp9HyIYMy2Bt3qOZYxUBTykruk90mTlNIEQLSKZ1vCBdtk0owx6a8Sd5SpnZTm3rNp0t
ww0mGWoxNW47ZvVFEMuRQ20UGAoQ2mt5kdFRy7fmseYUVcrdbE4ETjO+OhC2FFMeGjUKmnSwYMRnd7xZOcL8SOtvPIbsgQhehdC5c+Q+n/edjyb6QXYn
B6sKRRkPzYvu3q73TTRUgiC2KK7lsxMZUFHxmBiBbV4m0JlslQ0kMcZIsSoiQyDAd2iHUh2sqGoiZoRzhwgPFllciZQRW8ESU9oNkHMDuDmdlFD0nBKm
gkQN0hVVSIkb3QqHTDrZ79pqeE8JtBBRxlMti+Cl3ZKqAvixG3mDhhO9BT0a65urujzcjTnIG3fXZKCizgsfHLSxVry4RQWJg0jLWrPERZLEKy2w3qwx
wYcd8lDX+N0ojwvmSYXAs7yQWAjOMuQlFVUcq5x153Q3q9D84PeCyNbfHTJtOi4Ik1rM0mTB2mYhu46Ljo4l8hmuKEqym69vl7iOq7WvbPBt4wNPIzOU
dNVVFhS26yOFXlk4i9vNXqMOGonSQworKrA3gXxovg3lHHrZZWTF53ZjhPehiwfFbwVxfW8NicQ9IV4jGe/LMQR03xoyTEnXildpU9Trvrm9YNrUqKsq
YmCZLbSZGGkhcSD9QTv+baLOX9GgoMU3SmUl8Fqdp3nbknGYhghxzKLHqw2wyeUogpwsrBEF3SiL1TPYve6qz1vBw6yVy1Dxq6GFth7uO0UUKm8uMrBR
IKPejMO3pYwyIpWFSLyyzw85ZpOdXMtt88M1qcSicNUxUcKF00UigZErO0NcBwMmly9v5Qz2wOJiHi0nVpFqaTn3pT7cEguRJOTd6NIE7z58i75S7dR+
E7690+eK2L3o4x0Wf5HA4a8aKwFE6aHsUKKRgRhs4Z3rgE+/QodaisqMk53kOSi22MbQKgifZJY4bwMVNFLNWm6T3V0OQdhNVBFipAEyp+vxnH5D9n6O
//pXhfZTVg/TZH7IZEHKop4HF/NTgOGPuD2Q/NLozCUUcC1+AzAMQFkOd3SGkUXrYWGJOO9Xj45epzNWjolYfVsTOr4YYmITQ4kKigobcS7oV8c3/3/7
t9sFnTXgqcfAJU3reGlZfNgcTxw5gyIgaIcBlwu6Gaw+8BgQyAsJIYXEmkSZd74wwIRqaN4i6xx5Dy/46fqWU6UMQQTDREUUkz2TrzhpPQJTgYRdMGRU
NRS0Cxl7GqNrkpUMRgnt6yv6HjZ00Oj6YYuqacf2sMQ4m8p/4M6SdeqVJ4YulQxM+njDHTUKDbKiCk71Yac83zq8QMZgzIwVYaSp0T1N5qzpxXPj913v
wfD1XqmRpH6EkcocyfLURf2LrNGpacuYOt2yMdG8z9+taNYBiGOremFVa4mt79w8dJ/HShThRgxYA6CVEw+oSYQkGlcQJ2csHvYLB+sHxDsJsPhEWxAj
nAltWQA8787x7BoCC3tiD4cBtwyBrAyEeb3NQDQ2WIWjFk4QazVuxViSTONGtWVwyeMOLCaZWWsmzHpfefAQoGEgIHYA/4e96CH7Ux8wg/VKuD+7EwIA
/X/LsPViV2nQfy6NsBA1Js3+od5+RXe6lzzLo7uLLhTJKz/n0ecBBBEuyhxPpMhJM3/pDg2pHBgL4fzwOnCpuv4yjh1/hjkeV5wZCaB0TO0oo57+Wn2O
WHkaYjDjiGTEiBMh0QzB84O8dOM/uESBJCFHcB8dfLkAYCAf72B0BjUl3hxylldU3uPVIefZ2OreiHIooqnOJweGVVxGxL+mBRPKnoox3FHyId0S8ZyC
yNHwXzhvOZ/t6gWOr0P+P8P4skyQwJlmokaQpMhHJBmQkB+NjLIEKl0EgddNCf1fH/beRkUfjl7T6EzPof20fHlRJDCekD+MCpA/rfcw6kiAJIdMA6sN
TIUn57E7RSNIQyFSczOogXSDEuBQNOaDLgUahxyE4OZy4FByEsIaAmYaSaGYQpaKEpaqhTKQirLnZf5IvPkOZJ1Qsw4QEcjgyBK6rbRs7B20BUAzk8/X
R2A7YslXTUpkPZiyFh2pcqJhMv9h9efb+jOVv6OfDs7iXrd50EfnDk9RGTxqVzgdfn6NvSmqoWFdpjFN478VKYWoJCf6iDYRi4MfNh5JspSlIcl4LFzN
E2lKGrFAsadMpUmJz48Nmg6SrtYodMvrxhLkA4DwihViopJqJiZiiqCoiKqqgKKCliqmoqoiqKYaoigmIKRomopAiEiAipKSmmhooIimmImoKCIaKCKI
qhoiSggqqiKGqGJkqKYgZqiSqoLjOZ0lTJBNUspUsxFDNQQlMRKTSURSUlFUwVLLBFEDEUkVTJDUEU01BFkmMTEUwRTQ1VRNVTBVVEUVATBURTM1RETJ
BEBAlFURQMFQzFFBQQREVMRBU0RExBMUtRBkYQFVNETFTBRU0BhjhSER969OodIaYXr7P0e7jaEpy87s0dSqYPIA8JTZJNvnRbCBDQQhDXf91hADwsPs
OATh4a6m34C+1UDw1WB5lUTEKBSCYHMCnbDYp4pmFPFMT6MU0m/OVPtPb1Bg/nOZZ2hHERyfrk8OUy4UIkaAWsZzeG7UlEkEwVEpubCx73G0CCJ5wp4Q
Q50AonRl1WAXbZrZVVZFCcCzsu0OIQxCYmdbTGUVEUk2EcLOBR1BsKC4hSCHMlxN1vEHLQ2iFiQx4H3iulDU8yLk8kDqAoAoHCU5kDGTm+LCkKqiSIhD
JChOPE3gctvXYdzDl4rE9X1MH6IKsMvqaMDC5l5nHsCiMgELEAUwvrQdYQcSMjnVgTG2UIHr6p8/1fo0JkanCoBv2r4+Kc5KoOWAzEnZhp7uEAyGEFJE
hvvuxtpJ6kl/bWIaUoUYpL+3Gow80Z3+WtL0esxUT0lj0yBsusMPDYImmciQ4en6XJOcfOBodMlNF5Rn3ztl788lx1cycMnd3vXKR6LKjozDVhiqJRqy
xo89WHDVbSnCoHcB8+FCkS3rPQf8Djv1z98M333GDXhevyX3CLJ9NvQp8/kQpFL2YE2G1Bz6w1mZ9esQ4QKG+yk+/WjNmkcTKCYi2gB9odXZE++qGnj9
FQ/NK4RIRlkE5hF6kHPZ2mo1AZIVwPEops2ngKAx4C+OeebBHQ9CD6PozZqPXBRMRgd2WM2m8Bj9djBSpcVFjP1Tj3n33ZjDtDww0uXjngp+InPFhrL8
B4hgftfU9Tgi/DlzQlmZEQVkTiiS5bCyl3P+Z3gO9ORy5EzOg3AUpcYIRz2WQT96e6N4dtsaigd+QfOpq+6cR7AUUUQB/D+iyYk9EkaADkGdDBE87nVk
UO3soMwweFB4BgCoMFFhiJBmKPAqvFLbQyi4c7P/KUKPej+hHZ9w4BK8nz2m/gnHy9JaStRhZjAOJPUfoH4/9ENm3soZOU+fWf2ncHhoGJ30HxFGXRUA
nJN8kI758bIurBlFUP6MyDtYnIH4Ok+A3zE29EEl6aez2U40a5mNxgao9Ma3kzfABa8g7YDGQX9iEbPpM73mUaOkTVO3kfqmk208B6IeGUK9Lrdv4CXN
3CiHgkKSNypMkOExUnKeEIGDXaZWAw6nApmCsuNWy22wd/CvVyytxR7IsSwFiNuuj3GQEFIYMYq/sOYL7GUyk8EoSymqQWU+dFt9zIfeO4bUu7rvne4X
L6lNcfOhfiUNpox2MUyo5TG/uphn+TIZhYXeMwtfVI8DRC+fdFy8I3i0rz25J1JHhLruLHMZzliVcgzl45Xrl5Pe8vK4qFkSlBPWROss27TBczHKylDW
rXWb3rRIpu13zx68eDzZO5SXhNIfFUVxfINO7Y5Te7pQyFt3ld2kwjoGSd/WB9YHqxNZIAGIyGweAomlD1Cpbzx0usMMhc5XxA/BiVKRTg2D7dgnL4Hq
nieJPw5GebuzIYlTECiCySoVWsm67grQSaHZw7CmHOOyoiooQ4RxsaekgXkxlNs6hQwcFaTndGxAYnKC7GG0PrbXdW18JB2nGjZlKzSsWG0nF9f75Vc6
wwpJQr+f4fyF4w4tPCqvNuRWz+2uzP8Pr4HpWb9sftNsZ2f9ACf0qOVEEwBshnmv71zzVXplBDqWxSC3X75H+/pTqmHi/+tBbLl7mptogU0H1LD5PmuK
hxVZraE+cCEgUIxcUwTCGh4Lsc9Ab7GxQSndRmMxDDAK3DlhST5UFdaADEKGHmqCVCKcHlyRIF78eFxRHFvO+Na36rpX5i/FCjQanXnd1XmzlCUJ6XrB
wbi2lhmCOOO+1QjjsLAQQIgIwIRipuamakTUsaV7hXoaLxC26bRoTdDRWxtVXVdzxRrcjOt6V5cg89Au+uN0OLWiY8YgyjwGz00J8HNritesqq51stla
RHgLJQc+Op1tX4cjQ5uVwN8cF9noPQcxaXc+Jm75jWcvLldEpc6utzVQWlPOl3mDUedc5jvWLjGlzSsV4G7HNa88VzOeM65sqVOO9aEAOBnBF8xtqCJJ
qtzWLT4u1IYMbIkaK8z2c57g0/JKkCk78F+UJs9cmUpeMbY/OYctUhDRl+PpQ0IG/oWXnj15n83O0gEN9cMgkyRAEjyhEQ3PNCXPPT4maRIk6gRC76iI
JhZxrJoIqwO5B5u7rbskm6dYUTj68HmxslIDm+Geacyt1097sFE6MhEa1PexdxohJWa4nyef2NgX5G+9nUDvrLIPLZ7QqZfF8OPYsgnncNjxxjnkaO+Y
WILvjzsM9D1XnBTC6GLipSZJ0geEPIkKO+LYE2gNHKcmVTZQCiSXgTEx7nd7PHCVXgt1rdcVTG+QRAJEjDzavygiBqVGyO9qzAFGpUgxgAfKua5cBkEb
5ep8WhKpDc4RrYXUiYT8gP11vfp5WLgRer5TFtrOJL4m8hWOe3hk65dmjq7DZGB6yBV3rvdDVI0diIAydkHNio0M13ugOuEIsEIl4wGQEN9zgnAqoA09
YAeZJBccbrYuUKgkhoclHVclpqABZJ7qbkeQbe6mzVjPWWs0IKsZhexILPFlwDz7aXlmntJmXa8VLZ3McY8sHOlnaXkzYpuoYccEImqcieTEbzYu96eQ
UdsFRExgL0lZ7uJWSXN7WLc1KM7EYhogaKMCJMHfHjvL5IwriOFxS5PHD1KNGAyHuWGQM0QLEaXMroGOfPoslnrgoCGZ7BQm093acc9/eBUkxffoz0w0
xVgLMjvy9EckIxxbaogO4gDPGLx0tkHQGa66mAiMTTxNMqui0mcbOJOUsh5tDbj1u6OsyLNJNHtZCGmBpU0Wmb1rm4aNbnacgkCyIgaMMyRykIxHKHZv
oIUW9t/CGMTltWD7T2IetKeDrlv7tcYoVFwXeMVKZSQT678XVRPngew4sAWCHwU5v2GqCEAhtJMkQW3DcaYZIxtm4EmqJWxh3dHDKwwxKRCoJEIVBmWK
IG3OJPmeQ71ZAJ8OXykGKC5jqSDvJgVVKp4+Qqtqo2pQ4xDe1pxT8l5ToNd7Qsjw9OzzwQiASSUC3wb8dwMHPwhQvxukPenb4G20Q9EzzvRqDJDwOy+j
317m/snrowPUT4hwPRgBGLIw9EsIbNfOWtd+/Y4uqDTGOEPIHEci7BqwSIlA9IDrF51GtSHEEGNNjidCRMbNwJoOIQ8hSGlK0Z2YCjfkOBtBDc11fMQO
RB65t76FrnUCqEEG6HWmCSQ9yNU93NeR1OtnwplFORQ1Y1tdEI+MCnrkR2YnV9S3azZByul4tP2h3ex5HAJj3PvnSwCzr1j6gwiO2TslVchWb5l1a8eq
uffW3rPNRz1w7GZMiBGvDQfoz43Awz5KOoIpoQTEcqS/JcGr5ezVnfm6gyeg6cKwURmebJHgUH4od0r6LKqVFu7jYJr35Tjm1ddXnbb8TN7tRYohkmMM
eDvb68xUcuakyFAqIJ5hhzL7U35a+nbj0lyWEhU2hx7HbveAxMAUnRCaXRzCc2RGoKlgVAIYEqtIQAyGeYyYh2YGMYyQjA3p9ThBDiLla74ucpPQgcsD
ox0SaCtizgAI5AKherLqVndDtPd4ydnSKDOYbZyJJ2h5M8dhzLoXEUIOaDHfrwH2QezHK3AB6SPVMXJlliTJjgZk6oBHDEAkBSUBA0XHW7uQDsyusCsN
PfZYc1Q9u1D6sPZNTiTiFZOio70x6I9cgYI4Wlx05FOVHJLtVUmqMHaJ0eDwRy+54IGuoSEBksLo3XKoucCkwcuJtW0aXm5m6nGAO3cxYcphlAI6VTEw
0UVL8rXjViSNUzrSpyGE32Y5IZI5v1M5plkwaHGXS5b5HSD1W1IlqDgKAOAUNbm7OdarWVxpz065yhwMu0OamqRF+SHWqkIiYIDMGXAkhB89Kquxthw6
h7ZG9CSeAYB4rCvbbWx7usL1OWmNx6KlEstuHA6csGfbh14JWzgjstTrQq7HohHItszPG6MQk2idxSme/ntyy1EmdZ2j0qprnx2SGzBTiwognVnBOBVB
uznWcMB1N++5CY0oWbou6idY9HKJ9LL8eL7tT1l9+R9OTEXEqqMFlYKVkozbPqzwl7sDftKYx8e+Ia5gbygJW8r4zphXTC+9zXUOG98PNsTsZUh4YNvH
niinLZbo9aS3EXrzidSUjiSorBnW+/bswFgYnGPS950apFkoyFfKespM1T3DUlWdukAqA+PDiIslCH31zIgCBxmZ1Mjgi4FkanHJgCzABPmlUWQMGTre
HPbvxzfXgxBUZvNBnrudmZslnOeHQdab6peFqa3kBR1LrDuTWqaOnA5mXxqc1bOqKCwxMYGDpxJRhiay8fm67po6mrXpgAqgoKYsdIpmacSNHhgmoI7y
PMpkJ25nSlgeGnZW4J9jMoyq4UyBWWyJKSXgq4EglASM4D8XhaJHJF6tjg5KuXM4jXsppE83IySFULWmOWolpDEmrdVMg8Td2YqPSI0LEiRberWm3EVU
WAtWw/TsXkyKdAUQbNUZMjtifUuDzjBlBCVrXOlMBPKkUdaVmclvkOGFI2zKUQVo6VGqL1UxhBBgdIoKUjwRwY8Whvha5UCRKEDDDB9eEgAOl4DXfODS
CmQYZbhKPBhVoHnmRO4R6FhCHVntsFBggowfKYaz1i7SG4Ib2IUCBAXKEEGOiBg1epjRiGwMre3PL09xtvt342annrmoBvvvpQdECmoU4kCvUSx80p6t
DjPnxmRuvO+tr5Y9Typ5odfNAfGDsWeUn3rOjxrHBxQJMMwNkDCI9T6fEb57LoUFqT2kmJ61oaVe3UwRz1uvE6BrAukKOLxbsVEd88y5C1OGSA/GazR3
pWByYA4AXCiIo8ZIAzpmmZBCOwdcjLUvPTG93ZaabUZdE5sbK2Rz4cYWWmIyLHNOllxy5FLi/ih7cbYrUYyu1wGNBwyJHzhSCBqsxhWj8phU8XO6Gs/7
HzvXE2c6fSYnOWo2ZyKDZBIIN5gsPB596Is3DIEW88SKMiKZ7+kq/bXHCa6vjUO4sLSsMfLj7+3UYqvYJGiSNK61Yk4J9px0NbqSD4Kqa+GBsswOibQQ
V70kum3h4Hhk9eSGQAYY5IjVSCSSQRcBdClcEQSNf9g45nbjekFqmxyqYb8dCOpp7TeU4TZr2oWeE+XSLNM01oCY4PQoDtxCira4bJlhkBmJM8gjgRQt
jnfVapC0NNloUoqQxVzUHoKSsyBnnzMAWYorsw/Ce5RTIGa+U6dkhcShyJeoK8IIGR2Qa60BVA68eYvYwcQPIC0EYFxQpBOw+TJPN7pgV8nIjbLKdQqZ
E5lmcE7K0OBc2a10V456LSsaE2CeWxsdPs2RzxT4u1xQ6l9bgdiBueLpLyYs33jjwdCLMQSIsoGBI5U2YMRagkIEMdwp0Jplb7fiowWJcjot1Il8ZVgx
IHkU5HcCOYmmBxJuFuMYOgJXdRTBsNwKji5AWxSBgkiih4YGnkbEtaHUGd0NyE5SUtG0meHlreazZqrJLSZwSHqYQlTEAlhQjGqUzt9QoGOJR8taUIEI
jy0HoCbHO72Y80+uFAcHcxg7IO1vzXXIRnvjrfIBI1Z8aUyDaSzOxJPgjMRVaBblI8HhTMxN8M6i0To5UZBfNPifB41rWbpbS0c3yAp6Q4EpkbnH31CA
pBJWV5F0cQtxjEwZHeoh8qPJ134Vrx3MX3Y2+sjQoAYIoA9u5xIB93wDsJbnE4V0WCEh2DoF0EDndCciCAYiCjBkhc4wJVZMvgxTquSRoVybZ3W4teVc
LIi8aXhqjAllAEUaji5aSiZEjY9nfZ1DreuOMuCQekCYhHmkNgjR6OsF64vvsV0JFAwp6W1wK5M6rrDq1b+guuweS65YhGzlnIrkGFnV8C+HTwTvik8K
gkOPMtm8v6uIHXBvomUJzy9WR5YR8N7531UjORuiplcoNFQWhhDdTLBsjG9rWs3N1mkNnTzW1SlTq91RKQDCJrfGK/Wwhxye1XIUXa6KWdSOBgwIdXUn
UrksnQmxmrYRFoSuAMVmAehYaNHnHQOCj6c6zoPXjfgVUAQOuTpaJLMDZSRmjqQB4aeqeeLuRSjThEZUsUcq9s0gT4yhvXnYwGr48VgMgKEDHGOZOU15
kN5Y6Iy7GyjIdLKaRp8qLviluaLypG2pNEZs7NytDzOsx3zrxdDBwydG9NyuGHzYWlTYrqkaOlzvbqr1UyTuDxdm0h4nb3uOCJo8atcWzMG255xjdXN5
Gmp50k6N4gUszHZF09duhk43OBhpb4sLY4qdNcmqJrNM3uhO5o9cb65GwzxxZjpKZt2QgwbqRyYgQE1RgtWwg1yatckLdaF6tbnjjSq8ClIc8JVPHDPF
8zkccxU8cnFydTfAygiRHNccB8Zd5pZ3A0AxAuwFyYGb38Z2QL4KwayQJ5Q4jnkuHpd1QumKwmt8ngcHwandLjV6O6rQFmh4taXtZmrXAxMXRzk3aK5D
4utzRvrtSRN9rJHDQo3y1789gbWr1DqFNTInryGZtrhJX1D64zLhdK15ZopaUTRLKBhgzYEVSwzzqIiQmL3kJZzKbR4A3g8tQNa4HkIVmhx3xWw9+L35
6S8SkJe+g6gRNGxoHppdqeZQ89qDlwx2RxBTA7XmXddYHVUhQIXQCojvermOl3xMAuDggVrYvis69ur14oMXxT8+r7rbeeddifAPM4MlAKd6jMgXpMwD
QkFt3xjqvDvji8kRTyp2CKXL6UuenwBZHm56nOWRCzsXF8WObBnqeyENDieRlAwueSTKHN98Ta6btBc05MKqXmu+cJoPxInjqHsg3BoOUlQyzC8TuhgW
hk+44wDBxwr99eaUjnkcSENCRkQTO5JWWWJ1USCAYfp0K5jzmP15G5WdvBPNjnO+sUoSVLYRhB2xTG6t1ygxLwhmdPjJBKgSyRjhZu4mI6Pa465kYtjk
649uMyqHPej0meE8sthB3TwlKkQrutWxW8UuIBXOd0S4QvNTSe80YyJ0u9YTFSsWbvzcXY8tAsecB2K35jxfW6W6B0aLnW5t3Mg7x9qnwMkbO93hHHch
jYk/6QO4H/BD/zICIhmL8QSBuPAfWwpNDgUICHXeeN62VzsVMOZdzu2eZk8gbPrCk3DCSdDXejdlA9dGyXlwLEEQFc5zU5tnCN2FqlCJ0g/nt69jTyU+
bcBHGoZ517Pv35kjXCI2cffjciqwzKIuVPKsm74mby+dA2U+DmSgS96cz99zXK1erV16fJw0Q7R5nb0TjzKPPCG91YnZwhd1oySeM2RsSEdX6PiQjMEc
6UyFGUtiRRYo3Sokm8XUicmEeMJ5dcd6ngjZrk0+GW2uWOWZlyOJfGaM2TSOmHhqpug6gmZOlL2bInk9Dl7LEH6TUJ6NZJ1o2ePB2aDetwj5khzE3zON
7DysNdEDZ3O07yQ2TUu5JC8LGjgj6Yfo9QBE785S5p0dixEgiByCFEYgxsQOG2SgMJLI8Da8U62AC/HORUhJIQKAqAnExVDcrwB6w8rgvY2PpMQNyFCA
hXFlpAenyY5gLGegtRDOQAOBxqgYmQrkXA2HRvQaH2pxNc+lsM0rUa1aNkWLIKBGgAhAur1ywN6gXg3ria1bLwrY08mBsGCYjcjC+ahaCgjmIqZmQszk
QMs61ocxW9Uoq0xZW9aDW4iNbOCqMAaMYSCORdubMEszuGp7p0ge70VlF6CePR1l8aHwdDgBeudcNYupDUvYDiHqP0dkNTWE8Nd42YPX03vQaxE5aEy7
vsiqjy1xD7fw/h9tz7wnn2kjqRntf3MM8PF420N9PDlDzZOOjUK46eXKB1DsMKrgAZTzyOMGKjpIDJkLxhoQhSAMAqPDShCqnoMSDE8BwIrxWmcrAx4s
bEzWWVe6RkmsnAPHT2K1f4Lc29jmp5hA0yHXLmJNEDZIPQFCtCcIogSRiysJdIDYripuVzQHEso8okbIiSCziqYmjpRbOPWE4Vl3dAyCfA0Qw86NS4El
O+r/fvWCTkWXhFGK5U15dmSPGDwfHFEkjegFogNU4hEIGALntiMMkDCqFOVLmaYwNQNbTEorEF8Ph7pSze5gDsDN9bvm47gRlHvi55Mz56iawiXQdmBY
XAjvQgavQcEidNMCdLo13RVhj2zp3QvSTFZA6Q73VDeWGiR4k4h4igfKVMl63aXiFTyuI0zpCTw+74XV47Q8M3uhKyp04wXGVgv0SoVnxqo+khFOMOIe
GO1LpkdGiC+2GUgOWiWhYI8aXBFsoDWu5mBU5h0naLNsO3E3rWBgKydmqqnOU2gS0KImSC6qoogcujNVtkydTojg9MC2D00DakMcE+J7MjfOkdd11i3z
rmqk6XO5dXvOC7oSr1uqxVzV1iPGYDXS4ujw3J2Fza1w442sKyixZjXKemAN6AQAG4ZsNafQPA0OL0iBwOFveTzYG2KgFYFxBCgAhkdi+Ohag2giGwHq
Ap51e85XMTsiWBl5tAYBsxA73vrmCzxTVoCxcFFnPacISeJvJ6gTkzUNkw7yntMMbCoeyTE5TeGeMy6sptvWqb1UYI3C7ROqGXdNaZdZvCmNHjMS0M3C
HkmpZ0WB58YZD/t6mgnhJOqGDxS4BKae6j7e4cG3FXzDk2IGR4uB5HY7gAgfYbPc6Ohp+kxHXpCYsU0jR26Gpky1YhwN8mdeeJzyiyMYIodsFyHpiJhQ
0sLQp0PpJ8vm588dmZmtVdG4uKn+5TaGtecFxIsHjiH3MNKABi79DfHCq8DePsOXrwcdCTetpoOl6djFGbILCbSoxZ78TxrE8ZnaOtv2+u9a8uvO4ozw
1Ine1MmIRsDFnBUK9hZ7ibWkK1m377EmbrgTrkrNvXdBUEhpHY6U4JHG+HQKv61uNjYyCNSNkfK62YrhXokrQ6IiZAt0NVZsOrc2OpBKGiKm1OdFUBJN
aSrrU1vRyU+WGZreueLihWKuIQBgEDu5s1QmEuJ4NDOfo36WyAQNmzrihRFKeZJCmhV2xfOXc9HGpNLur5/d32nevj66KPu20tb8uviztOxnFWy/J8g+
Er7SpcNR00OD1VsYUYGzpkoVBB8oLlI+PKZSx4U0IZB8uVNFkTypOIFUlUM+GE9pMnkh1jhKk1aClbvpiywQReHpLUwyBPF2dYe3gKrb0xbiw0AaTSBn
TcmixREppMQp8eBU8Vs+ZmtM1nSZHZW+XoiTGsdcZQkcHjWCp1MLiVni7DqXzanhd65JznEtAcOXs5SG6g3KEpq7XEu8oIhGBorljNaSCfh7KKFHElqG
StseCq3UyQSAq2h0RrijqwckM8AkV2LDF2REzxjNyge0TRZS0qt3nUmAduGLenLWHrQZl977Z4nL9HuTed9eC8nLYiLAo83e1XbSHlNIu+lpo51GdUZY
PRj9PoepDym3rqgmboGr7YbmtlYlaZJSnNTFNLv2vvmow8ZFpt4KcgwSeiqlsbNqmkpAJDpynpqjZCBJqy20C12RsECTGBUz6e5qcdAnXCTItvbKgONg
ondyw5VszAEQPEKj1e2YzwaA3w9oeZsp6DYbkDCqKYcTIMB7sj0EI2GjodDoHAYnij6pt6PmcntDrQqd5D0Q3O+lOo1OHewDvsfcTseKfI8HqHXDrS9U
0YmJsWJ2eh35eQ56+jL0er3eXoppLb1NG3qryucegex6HQerxrts4wZ6NhYmBcgIL2Zh4O+3oeTicepg5kcNTUN+oiw2MhqT5ngT0HeB4kKTjiMOtHmc
h5kwPPfYntEVEoiJTp6qdiVoVhOGXzcfB6GCYs9XA0dE5O6aomlQICfA03Ac+r3sOHImGhizswu4ogTJ8HXch2d8E9vbPHCHnJ8OE9FQs8QyYGpzvG0q
LGDjpvdNoenvqe5tjOFPsiQGdcYSpPXM8OkJHTLGhvd2fF4DnWoAepP6kJT4Ir5pAPvQTUIUL8SDIAoIF9IiD5lQhyTySWlJWC0s2BYUwothhxGKAEVU
G4KNzqaXUZLAkkBJqNSAaAlUYZMgBxhj/jWHGnXEZEcM6Rcj/xxbGPIRhQRscG5TEXpKOj2OTEwQN/IMDKT1lDjFP0w5KZCuQ5ISkuSRKUi8vyXncZhZ
I3xAf++SqCgQFkkyMsgOTzgB0H9dyv0BVKJ8Lhc/XsSB7u4QREqZ4Ugequl+8XppE98IBsE6QPt9qKRNLQsSn39wYIJXkHAaD35mgxI/4SeAHUDtAJ0+
sf253+hX7/pA8lOfJAfENqv7BeMVD/hHCiB7j4xTEf7yMliCZCGVJYQG4eIlJJVgJQoII9/J+j2XsdPiA89D6wQNqPWClhhaGihUoFLxgjA/7G6PFgIn
gU0Cm2DtQxgWALNJOmTibXbNZLOSXPGzdAnMQLNHF7R2BO6wU9uxCLuqG1ti2IAIYSDIZ0hrQWp1DyBG4R1I5KmkVlH7YQOiwjqEWYReRNKq+CZ/gr1J
M8ufXUHX1vO8uTy76TpwqIFGTqNfzJNu5P9JJkkTN6q2LYrg7/o9fhVzLrhcmZoLE5ZTtxWDH1doyzjO7MmWfXSrCIOcIo9ePQtTx3L6rjfApTeVWVuY
R7p4kOyOtyBg1LXlir5KsiMpSDbGWYcXZ+2MVyzm6H4l2paUMTloF2JvgBHUrxYU6FSuFflrzL9N+d/Gzqo1fInoGKgZPpdiJiTg1lkQ0hRsxejWvRMV
wuavXRsyQN4Ypc2gKLkB5LEB9thtIlOAni44uwMVk9JgYNZ6iYVc14Wiwe1bBMLhIBABShWZuWGZzI3NI8A81oWN0OKUBkDQYx9BWBrDfJOUFJymGMRa
eT7YWYPCSO7tmoFRQIsDgeFA99Mm07sTx72Ta8djdcB63KJJDQQBpRwBMoEuPYh9pLYIbO0U0EIZQMLk64rJeIyiSglwNMwCs1D82GxrMBGvV9kDuuhr
wGep5hkwAbIWkTUpd6XyxJKDOdgc85NEMDSLAxOahIvXVpXTQXk0K9wCHq70li7lbgixKF1arAxoDDwjUu0G2LaaM9pYIqAKuQFTLJ50IbRJgZyyfamB
wj7C2zJGJkjpIMhPrhzxQ1OYCgDNIeh59KHH3eDBZEe58aXVzXxunv9C41A8c93488DA+vlzGvMZsggT5zeWopsTIGsC8Cx6jBlKwRuxMhbFAIg8ihy8
IfpL2QXBU6d8K5vyJAPCiZWEH4qua41wYD2c7HVeq2XwkRo+BtS02HLYa+Dgk5bxcDpMbXJfHiNBj34towJ8O/lw/aaOZ52jfvSdPkxsWbIAuQlHXc7o
cXydSkFXnOO5zc+daOs0g1py58EaPIcnTkZhQ5SOz6PQrdzkEEGm3kOSlPtnyzXOma2Ol0mzb41pxzM34IrishQDus1xXg8uavjqJ6mV1tMKuWmz3muY
U7ayeswulc8CJO1rjGhq05WR4mZQ6XrnbrF09BmX2eCNGB34XJGb85WuDnWX8Ujfq+jrv3AUaECuZcEkkEKgF7BWKbKAQmBBFX4XvYsQQBrDHhakBdVN
WADR7rAZPAS5SVBvjjYAHo5r3q+9jfvg0Q+DzTAZgEgBJBXypZII8qiQPW9TmaOA+STFLjc910NZOUT5wD0fGdsZhUnzPGp82cBmqbFdT4v0uWRNWh6m
fe8fGuTXE6Y4r2Y3rsNAscPBMQR1hJpGagaTSQjrJvDaOwEm45bctMYy3WPawWHR9jxuBe4nlryTe2r9ScfgVODJIFd5gw+deOZ3764csIY5PXpuUhQv
kiZMoEHGqzlZAGiBtSbzMkeVXwXNSocjTWzCkb5Wzpu17jfzuina3Y43jAw5drzxtNDiGkhrIIjOc00gcJZXKdAqGUQhwhtsbHDKIpTFihmFXDWYhy2K
gzE7JwxWOBuq731xk0CYEUOH7D7D4hzk+LJHiQgFw+2Bk/zaGH6faaQOBAUKAIQg27AEGEQIod8uezaxw40EuHW/Y4nFlhu2wO6/cBNI4FH5QGRBFUBV
IUARFKR6eeBFJxhmRhSpTQBSgYEpsLTEjSBFUMMkptl/XWnQ/1NGaraFE612sJrkCTk2O/P6v/LTUsgp/ceBHC4qIJWCZKQJchNvASXmHqoa+xuiiIB/
PvoH7NogYj9J9p4uwdj4dAQ/VIySI6OAH3QgPGlP0AX0r8ej7weivsEOOeFTvKGInU7fQ9AAPE4MnkQMgPar4C/QYUtCFI3/TB9hoxoorCyCtMqmELTS
JFNRQtSooI6INAOx1bYRAFxlPiH/RkzoB2+3QqnTsNWfq+b0+HnlmFjMVQr9wRzjrsc4RcIu2FBRmu64kU7oOGl7v7dxyHIWOp3qPCD/Ri4cPtbWcIiK
5KJcJIs7O1h+bvnrHeBoRQRFDjk54GDu3ElDgFADnrkuza07jRqVPCRNQEsCSUcWQMTswRFODsbWyCCi/MRiwIYISNjxp44/o2InvhE19ivjIlCxAFJB
KkBAppfoA+gPQxe5mKiKhWAPZ+g+nzqotLCqU/sbUmuoHY8fUno0wq/bPE4TlBLRlMhK7SQ4UlZSWWFvVV/TpXRTIRClImzb6H0famkVOp/In2sch8jg
nLoWLmqywV6Qq7dhoWRBRFzPEECd/Tc7vPTbcr47jlXo4p4vO53k2mJrDBij51ZlKaMJikwBEWJvXbmW3PHJ3XUknleFDhC6a6lz1OaxRJ3vbvKnYjd1
splMuLy1xlyIwrtA7Iggt6ON3WO7VYqz0e7Vt7lcgnmxvEEbzI0Vs27Nb9BUH3SAB7D2qQhoDuxJ9Qk00m+uM7zwp4yBjNVpOfcdlopJKTMcJihCg+qH
JhNSYEkszRQjJVGPUNRRfwsNG0NDGQfGdO77Pb7s0u+TDFH59O54k979Nm8DHePM4tXV0BQUq1UEqxVnLpw7GxiBP2RognzCBHonlIPiqv/QOvsk/olP
Bkq+JGcCSdE7H4ZUSTtiU5BVdjy7ryT9FlXKavGWjezmCQ/kkXImnNbvXJ0YzeC7bws6ifLhoUopYvSyFw6gt7NprWmaLlzO3JoKOu461vnF1CTnVDrd
6V5psEYCk111J1t1+J3dXrstHjrAR3aCmMqTtxOasHLJAQ7SswogsHbDpmb78gy8TDAJkIGShSuQ5CvaiAckMCDBkDrCpuBDIU1LDMCADJogkalW8dbb
AJ3N3lSRVjThEp9cdPPikXFT9u1O+ohXj5xlDSVnZCHgnJYBOSFHhvmj51ore5148aj3OHTo6uC8iSna69H2kntgs6phpIiaCH8PSzSCTKyf2U17Whve
ZlzjZiFPJ9djg8W3nDxHRVTrSMFB7GMW451kXhw7bcWiLPiGXnNFvN7E9qB/Z2+p+jcfH4JkUMn/3vkT7O6iZx1z3xR1rvg9At7DPyJN8Q0B9azhFIRM
QPYITxhHUG8wXjDFmiEMH+wjwjcnaMjkZO5Baf9+9P1p/QZ/QyXpA14rtZgZi4eMsCBwPGCUTsdq+ovtZNYgpKQ2xVkf41CfgXvJNCHJ6h/rEEqWIKNq
n1ns7MT9ah/kn2zkBk0QUWQKYUjw+nwhi5NJpsY4lHuDY+JDB5H8eQ+W38wkYQCYUSEpifE9Og2lXVfEFbl4U3PPYX9PHFdynjuwwatusxMp6P7rpYTT
wqjzWaP70/yxs5vnJ/a8BcfnxVOaapHvsqOzo3i/gUD7+gvfLaWI8kQpAd3nnilp0Xdp6pb8FeifEXUCbptMUpTanJCiCR0TyvZ78c3ZOghPFZEUUBOo
frx46PIaxkLd0Iv0O8qdgRcLiR9SpBW+F7p+0A+HsaVPljQnwKpSheiPaCxmBJqGVACaUQDVhqzWEO3GPZqtHUOmwzFydaPwj5l+q3TyR9enn7sczleA
319E9ntX2ux4MVX2P7+dh4KEQEQH3x+zT/5/guBXtjhKX+5xDCKV9zeSf5JBFigTR9g9d8k6huU/5XWCnhm2FGB9nbSVPhhMYkQFTddAYGqhN6fj79+z
+PBwI8mh2H+1EKg+gxItrTZGhc0rWn6ozZl1BPohHspPrIUfF+xOo/Poo/lJ9h4HL/1kXx4Q2odRPpIoqqipYpZqmqkqGL7SyDGQwgoKWKgopCECLEeB
wEkA4Bv4woFCeR8SX1MyL7MwPlASeQ/mHGOTt/rg43FYSrKZrNVGGZQfVfSbxdutFGl389aF2W50Mob+gkedwCX47qdIq5TD99DqlG1YmZP7FdMXVl3L
VZMTjJU4/o03fIbwEcZPAX/M3DWXMyfwdD//ui5spcavpDPfVmAe2RW8cwXkrhsQ+cutT2lTGUVIpFg1IyZ7awyYk60F07l+7UOvYvtkBpCYKpCGD6yT
4qfCGaKqJZRf3feqEUgSAkv77CUmiBQ+kQP1Q6Adenmj8/4qiy+Di3kAQB9X7+/l3v4fzs3WuYzn8XMU/PeniKiIhfA/fDejCigoJWhM/79Cjdl6wBAD
JwMIkcf2+nOjA0QWNvohgZHcyLARIOJbRQbgVmrkwwUcWTHJTEaHi+sPZ8DnW4bME2P6eOzlDM6Q1xVjxo33PN3UuFhgSTICmqEzA7NGFHiep1Uaaw2S
4kEPIrsw2hCBvtDDl32uFmgqx4Q0GOIEoCOOreyBwDc8MBHfesmACSYe3ZgggZUYXKmJUTKA2p7ECeMgy6Gd6kjsQhYGGAUUMILYKYaIaDXCinXYnpKU
hEkEZI5dUVLy5cTyCesPf30bjOr7pjMSrGIiIIgOrRSKQxqhWVBbXfk6zCnN9799u+GvfxedndK+pqawPI+B90Yw156O+TZzhVFYQCCnjF3zgExoDZgG
msB8MCQWs2MBMkhBHunKgUeDA6lBdKSRukAgoLVdoRNSrC78armhtLS8wo41Gntffmzc3V3Wcdm9POAIaLvntdOcwhu3VGFF9836sWjJEiBVeBgooDnX
buKsDiBAowsfUCJgEwKrL8VMWLRMRR5EQfDxgF63lETgkbB4ZvmrBz179nDbw92+GovY0a1vWKTOORzloLwvPFlPBbE0bAKp7yzUYaTUxvs4wYmrrKKm
mFInv6C4pNltGMq+dN9k2KdbuDHLKKixZxJ62aqJIFxthLi5BMRQHCCM7cQjjZ6RoU111rw83VijaVSIKxDr2tzdya8ec55unzq9d9YGhVDwlK9pgr73
rJWh6wxZ5KhZvXd1HKjgaCHZRJHJS6wCcpGBzx1qaMfzQYPdoChLL4KHQOy7dsypSf/NLYNJQaKUuVMFVUyTy7sUhyvBM0MOwQ9cNDvXGAOrvV4fMycN
9WSTeiGJhqzDKHB9R0lshMTFYF7re8mCWSk3GkSN8UsZqQiCLEECFOk6BOjKBWQWBs1ZuujNm95GQBwokMqyGQzU9sLEKADXJFbFFkrR9PZkRxjoqbYq
y2CNDyCYEPjntPZBO+IiAAAoHqDxKELlbIyQkUlpQSu0H0RIu2ybiap3vyluB48Xfi96Cj6ySgwmQRlEl8uaHe+EolGIiMLdYVXUlOwCU8HwFEFgotKF
FGaJNyE0fJh8nCcDZQoCAsjSB7e8A492F9Wf1HQDyCNCzENZSqcYHXHGGRlJVJDP/fhTaqxo/v9mBRpTYvggJ7iagkqlUIIqIiGmaKYCgiQX/LJgQUCJ
SFBQK6E4IKBFJzIEuE0kNAHaIftPOzkh2F55AHsh2LEJV7O+79c4i7CuIEiRkKOpAPGBAsngzxIA6AT96Thr8oewD9RC/WhH46HISIaqKaGtRhL6XEg1
qYcbyOW/2bkBQTHE0f0wiH0T0L84Af4dv2fls0qkcJmeFTN6X+Nf2urpDOos4xF4JUqVQpO25kD5vqnPuLvBhwIYxZdUUtpZimjFzxrztErvcLstZMMO
QyjBKHzDbONAlwSMluLAXDmJ3sOFebTublwpTmH9FWib/dzhu2oK/BppGmVcwJL1LZKgqGXDDaJGpyxH8zvlHv21Tkho2MDTmkwxiBd6Obq74wCYWbdS
qIQIrmwGRKkmguKeCUKVhogOcqg200KgpKK6mhaiblEgqw1s1QKk6sSZReVNCilFAFhQpmUki5FXFSZLuzT1IotUzUwgzJwltgjm4UaUk0DKGrnM0PBn
gP1sp+UCDTSO00bOp0vM5kJTrYGAlyimKpgwcDtTvKv8jCBwBlAkkNTdNqJqWEqD8Dfu79Ks46lD9JrOuw9sIzaz+P8skqf6EBnrkPnypurkeqWwYIut
LYlpNw/qu7Jiarh1xotqAw1s73a7EFZnjg7neHUnxInBqNCfC1V77zgTzchmDI1wOndxxvw+fGcTPaQVPR6Ejwq4mxW0zUdeN7FGwd7DQthSp7LDGDvh
c6N1zeudHo6e146EvLI8HcjiqerjsAjja3riUeOO9YYuL4vm7LmsySMHiXnJve3q9VMXteiCQIHfjR5QE9BBbOMrXsX7AwueQU44S5T74sH1zT2Mrp9n
Vj01o+qfEn1yP66nVjp89zokTWj7i+bvAJi92suruyhwsd2O0vHDrAQkhXSzS0uCucHFjYN3Th5fjOqJ5OgDoGaEtSm2VmhZUGplChtIGbA9FLPGckYY
zxIZRithR0rPVRSwmJOUsJ5pd4VQ4qgOd144SVjN1RAJAG5I4meC74Y00VWptaVUkmJ6s8Dz5U9nmCy30H34kczqtbnxyddnYqQKPVd1z4Q2ARyQ7lqN
bb4zxfNTEyX2OEHPF1rcYBpLZNdDugI6qIDYFwHoJs7YCFJ3lJJdTHQI0Jq4GTpJ49PYdpo6fa2z0x6HE3vWRq+xyddTzIE6WZtGkQCApzc1wKDFyw6Y
QZ11oZrEtZz5vjMfXnuExRGce2N9ntCieQcLg5FA660Dh8tZ5rpKRYQVGoXFqjTG+4gUY0QIqlr1q4AZ6Hw+zPTQGeVFCM93m+M3DFhprdxG5ClHUELo
2y6POUhfKHExAIIGjHHN1I3IU4V0k43k2DQJ4pliSOjytaGdXETXm57MYYNrfMgJGF1KFnM4FDjPYDJCAJeYvTITu0wiSGYAfNtYGVtsrklLLQKWqNXs
Goow70DHBNZXFkZRBbD0gPkVppYPnGKOw2t7I0KRB88KOSy5A7YRaJpqxqmZt8sauFNkIe07nUUtcOtKQQyvI7Ak0m6Q9A4hPAxG06wjghsozwlMxlvS
Y1IeZRxKNqZETOjbU1IWmLD4Hl75RQXRHE+zG/fkMTXbl4zB775VD4lYrtJtzFQVdgu5obhH1xQOQCiSBSFrstwHUfWrDG+RLMVilQUFllnqnnk3OJAF
kjo+m3XIKnlwJOhNK1OyDJSBznnnBJJOg6RCEwDj38IoWJgSuJG9E8C9kVoxI44BgZIJtckI8Du6mCDat23ysvIGCqSNxJNsE5znc7AzseudkeF1zkln
Y8GiMMECugRhBOVqb0JALk3EgMwVxqo2OM1M9s88ULgwYlI1qgOTqQ5lpBa5FyCpjQepnkvN6U3WXa5KmuZM5jcwc61zJWjudkamsyjxe1kVxSOpY4e9
XmsdoD4obFa51zYZrWEc9mi1wkOb5m5l6sKWxyFXHc4IwmtESsdNRtHTvvV2cF64ZtLuqttzrg5OcJXnb5oVzvqZPEoLnNTItWzKGNSet3tVq967mROV
z6s+Oac8crw3zelPCjg8Gp3cjVogw9zM1ZsjNVOr41WCQj0MG9OtVWpCXaHbSpJdXNDZocz1qKYPgYNAFwNatwjTUbaBgHGrysL8DWuVl6IsgUxjTrgF
jObDkSkTfgKTA0ETSYUW4SHJQk2ObY8TY7MiiNcyxtEEVl887rvXHGtyLei8uT43w7rnS43N9+OKnQtVgkapJb8PvYR30d8xx2Oe8vkc1g3SAcHjV2gV
0FY3I6mt2SO+6q1KoSHPifHW9+MHc9RHHdHPHbHwnECpIjLbSNc8BWnR7OC3BWF4JEM+mHOkaSe7ik2MFhkgRiw3oqXxNKRFLKTrbNqGkxS1MQ8Xtee9
TjWkDF96auBQlr0V8iq6VnEl3lPdVnps1MzZlxu+0IeDrNmSJGvWSeMYgm/QexLC7BggiEDAVYWz2pYuchV3FTbNborSlIFpmgc2MOEvewuPfNyRvSE+
7UhBBFGPchPme6KXAfaA410NBWcKXejPj1bFipY3xXKQXA8CihPV8T0jQ5874oUOOR4uQ5IElHWb5AzUed9Tx5RGbzFzgOSKscRUVAHWEIBjzY3Q6AFi
ePKBaBC3xrKFaRnN3HAC349dcNIXGcU+Kpm1HYkU63I8ccX5pJFocDyFqdxUxgmAPBJgmcfiXtGcPjUcCVAJEvjM1xA2btb8HkVIWp8ZzwmWkxPXVAjD
hNAN8HzqgNGQdm/HT4GWwlxO/Gy748gjO2SCtwMEIEqIrCpiKlhOxmFDYdS4KYmCBemaZJ3adapDtnbAzuk34vSBjIenxAGr0sI5nip2Tc6CLEmhxqRc
3pIjmtHiulTmmvArhx4pAHju9gnYPVh7F66b4Ma9GjmVLkWfelEoZGBMgDg+Yg6Lm0yNoy2gsNACbzqeNgjpR7Xms4tX1l1dlegGYJiNnjVUeWZn3l30
FFgkEyPDGMSNsHpajjEKFCeA6BgESe1WpzYI2eZ1QUQdc8idcwYwMYOxj6vnUTwKmJE6CRaHDCqAeo0XD+z9h3wLK5cLBILOy5mVOXXWSWcUWRCSPrSn
WvPqjQ0RwNzWxd+eaciEyfeZ1650Ys6GpPLFsMbZ3yLegjfpSNdGVp37W+UPB8Z5wITrnqp6koGc1JYXJKvZnkZQsji5GjvPllxuEhZRFA9zL60rHtfR
1sKCRcUNRnlpawg6UFwWhWqbWrOkTqJXzkN0IzgGIBvGWbtum2TVVw3Rs0OIkozYqYA6gAawBwIEDlWuJpCrVHy+c+M767IrCc48e8dh12H6T6PcGxVP
zJImkIkZkiKE9yLyoGQvWQCl+CfF/whE0rwhyq4B4wAXvMfbERrDWhx0WMWEf7XEPdxOzitHOFHGUFMguPJHPHHvR7DjIiiyBp2c4oCiSBmEmGiqLe9L
rc4sDotD3T+yAdG+KWYD2GpP1kjhhlLZPx0OR+f0bU1RdTKUCVRooiSzCHSimoFCUPJCwVDg4h4g1+D0Z0UNhRoVt8ngHAyqgiOKT1mpIIZAZybApzsi
7lgXER/tPFyHO8MT68NqAaawR0mZSZvU1U8psRKpqN8mrsiwzdUBlZQwM4M/RCYnELAMRg83RjlLbFc60a73vqb3FFVIIJ0UKIjEd2paX6a0DgoajBMk
2dIsNFCZNBMCyYXqGgsmiDDA7CyFSGDF0dR3AH9We0wZ+mwRjBvGAMrKO18zoJ0SKqlIqmBaBBYRGBDhn6zPbJld9d+AzutO2iCjNqPQS41RQ/F2/5CD
AP9qAbQ1f2YHRlA3djMxAIAV2HYUMAelsCjMfiNI6Jgm64JhMykRRrAwu0pgRJUje3fbNO5iG1Jp+fXQh0jmEfdJWKHTAKgCDDtliIclKlECUIRkhDcF
GBUk9eNJqTch6QScICJMKH1GbFgzsqC4wIREwQTMyEExEASJNmZfA9EKiBaUPEYU1giQJuGli0G3PD4icL6Ch0APOBQoCZYCSICYIqhoikCWWSIWoUpZ
oGgoIhiIJiqQmlAmAmgp6qRIB0eqNApLgr7H3+R4JwBHH2SP1jCjvxLwzAiKHzE98pbKAsk7n7qYqAsjKlTJeJ9efcjBCxPvcCmkIlaFTocXWKECYYCZ
lohmiYJKIJlgqKCZApoAoRWkGlWWCkqJCAkOoIAB5qm0Ogh7+1ABNMFAsN7vp4k6B72vy+Ie5f6iP8RuRT7MkbhdKtH2WUuK+8xRLup+vLILr8M7HM/D
XTKZTOjCfoZ7/MA9IySBcO+fZ8Kc24WVolv9BduoMLdXE/S/ugfvYH5zYEDySD+EA0HyQD7pamaFoFooIgoCYIhSlWhWIWZIJIkJue/8Tyj++lsFn8LD
BcKNoKFWhmAwkhIKgqKYCiBiBJCAeV3s1JUVsnIE8AZP3QGjkh1MKfghRzIMpRiCKsWIqFsoYRQ28eM8hhbT4+owhTDqmJgzYu/prNTlP9yJEUyjkHnT
NhHDAVUlBRETBFW5LVwhPU6NwBOyX2AYT82etkOkiIIr1LR/x84ZyAOQ+1Au0GvfpQH6coFI8UNENI8kOmYvGXXi5E0IxmaKQ28rTxInOjMOkb77RPU8
lX2QfuhMiGCikgahpaQIIpRpRpaQKQXEJUMYToHHYzQqF5WyfLwzgVPe/IJFVD9+DQ4yoUZWsEYEgSXDASixiCqBaIgKSgaqJQpU/qAIcJKEcDgz80lE
0DCEwoz7IcT6sHvH8sFfhgoSLb6ZFBk97Nucuk1M/q1871unN0O2EEQMZm6Y95iPWM7mUEDKuv79UJ2djODCCUMyRY2qneSGrp95+SfeCNKPcMisyhA+
w65szMgNhH+ogC/bmpSJCSEkJkD3x7RAKRUpEaioooIiqQSlAaFGlDQAbhQ5lBpRMlKUChTRspMwc/8sMiI0ruV0DucYsJjIEUXxJOKFGcxbOv0tyZ5M
WwwI5Y67bvJHFkqBKgpggcjKgORUBCIBdkG1dxI4RTCjzsVa2EzkBIaXMI0vdg3PE4HBiUlUXZanWQdYIhcaIFyq0hAUQzJTjLNqrFC7FnV1+z1/DnDg
gMko0S06THIQ7ZLkEt+GNxKuFUFFqM5/YcRuBsilm/OD794Ucp5spXzx6eVBcgsSqbpKVQnKGpCsCoBxwsWSKFBEkMApZCYJMOtIjlXCZoYkXGVPp0cS
2UkkqXIOnOyJmceQxCPWUKJiKg2MKiCOCEasVbPwkXuR42xNGoySEqwmMkRZBW0pgJUaIcjYX7Q09TCOR0oXrgXHZ1MUQJB++3cimNQNLqGIUEVwiM7V
acFksHyP+TiRcK48kmanY2yCIFo2EGdkRZhSskhYJSPPY6giLUyKCpEFhRtWRy6NG0oJnTEziMYx9OA3JkghSJqUKBXCGlBxJwmcYFMiPjCpGWhCcpVB
BJM6UkM7DDnQdBrsuRYW0iJUIRoAc7I4c1SgpqHeQPdbK+1mIELI4BUYUCGR8t5so5+JmENmCzVhN0AkNDStmImmawvdmsNPw4hpkqQDECe7DFAiUadz
uyBe07kIlFiXUKjn0AuOiNUbbHJBUTRCr09MFATgGRWkBO8gpbPLg2iI0hABZIEMkge8z9c7ST6ufz/t6cz/7aV/XeL/3f78r/zTpDp30IUyqS0s9vnj
m5WESj10GjJ9n4O708f+d0X4h5Ez3r5jzHRyFX+12N76gTYML4NhKTORgk9mQqD0U6/ocNPH/AUzhDRostriWS9ZoT9NjrWtZrMN27qZm1unIVZEFQ4w
oNLVFGa/6ZxOHVm0Xif5LO+tcTVGigxDDWGZzq6zVYx3zWo6vF1nHUVboxE2EgSAETTmXcjVIzVZNSKJQJR021UTe9RyY5FEeJm+b44gUZscQOhNoYrB
VJHVMRTphrFooukVGNpulwGP/20Lu7wsHlLym1S8Xw8uXPl4CjDxqikH9NSTQBmQiIBElCYDgP0OhT+PiUfkLoNhNC/jIagaBiLlR0b+Nh8CY7nyWEpm
+ujYH4t50MTROIZmVyBkD/FkCkFDnuqcXbqAUyY18LhA35UKFKPLOy+3y/4/hf/T5fPtD7PKoe30loJ8/bj9L4Kn6+T11JEmZAQLkC7vGadqGcLgHgwM
z1Q0GH2loVX0wPy+wy/hoeR+56j+zHCGFYgu5wHRPIdorgvAGUOgSBXWIcuokgsRge2l+B7vLyaY5ZgZQY1X+1KiTeB1EgAfgf0Ghv35eghj03vOjo68
V/xYc+L8ZbbCQyAyALA7SSfyIQdAh/nqQoSJpM2UlPjGA8jrKwUpRLHkUAsCYPtvCXPo4j/UX+rD+3msGVqTfetatKBsavLXv7eTNMDp8HNGKIwm/Vkj
WgeQxJbHXu2pWbPjWvNbu99Y6aafoG7OJjBAO2T5MJvc69scNa9qVAiJAemCREgUkDyyEzGFTLKihUaUEZIznL11rnI7+jM5QLIo9XdpzW8qqwH+zmYe
1xntBml9FKPuH+iya59P7TRPSGmVm8KL95nnLHS7+HU3thS5r1c4yKcYFQ0ZFkeFvkyAU4iMEDxWGVgYR0uzHwQyCQDdVV81BgytJN0pKkWZJy0DwwM+
gF35HmKSKrJ8MrDlKBjV2/Wqe1uXETkql6+4Y+cLec0gfBGO4uXV75wgKmSnvvzkCz9fyQx9rA8seuTx4MMm/frLFmUrunGcGLDc3EPzGPLWEiK6hq2C
VDXC8m041DGc16/0b0dSm17a+oFiMkFIs4T/RrPB3s0OfSHDPmbTo3whR6zzAeV7zwBxTn3YZD/tIHKhSogbMR8eRgHESKHYcx85SIHIuFAurnSigPlP
kQZ6YGyQ6GZ2J8atDL6gU0r7IkhEEp61DYsP5bNRNwgiTWkqJxvlRJibt1FwcsqLu6PLAQNBwyGyWgTqy1H6XYfHQSeoHCcgfBnAVYAXKuQTexRhtDnI
ii4aMP6xqHtL/39RyR6b0lVFoAhU6wIzJdcJiiaikKSowzja53+z7z9gF5pnKctRCodTDy1wIn4ZPyDHR7+D8/bcz4bF8xCnmMbq3JLbErYt+OCUsfhc
KnPv6HQ27nXUHAA2EvaA6SAfzOx8Nvos76dUKcnUVGruGjl6m8AozFSiunMliX9V1l168YYAKskCiAzl1MohUHczzTqwvtbenCJJBJIQWz21rpClm9Zo
9bsH2sKyM9R686b1X1d7voMQw365vC5dENM4xZA1n5QZFJo7l3Kl03odPFGHWqbHrv2qDEUdVzyJND7aDz6RroqEWDv43YwphweA//p//TMR2fp8eAQx
y6ufWreBggVBMMpgsFJDXuhe27o6LAKGzzaRRujuEhAXYlzsLjBNm3NdKY3Jzg6s3cUJTsnQC7dRyCjTRyTviSrNuQU2m8dxyadJMqFCy0sYUNlBcuV6
O6H+7EiI9U05iknSacFWc5TYlQERrbLvdc6RcKyxp0iij0CzuK2yMjVUzO9x7mLbAXu4yhVkSOjkeU63LK88h3c8I7AlpemCh3e73VepwE7kNzdX8sHk
BQUUNuceTc4U3xJx0z0HciU69c8jKtKhIlZcbGR6smVAOQCTHPCa5dFKyTR4DCoeISEaLZz89dM/bMV5UaSxLpkJTH8XNShbNlJ4NHH3yYg5EjJUaEYC
NS5YVAN/QD68H6zXazN80NYyMSdYOyW5TuXEHT1xw9I1gY0laVFKi3GWw9/NknhUA6/TxJuaRIL+iFKl7aHhhZETTJft6i8FoXWmKuXY/ZVQocISDvtl
IfqHQfq97O8nZqi5z/VgdCoB7vvF88cPAMhrlYs/wC79uq3APd92KVLuxEL2Yb5dmnYCKuvxrbijDjNqnNvR8OpK+mIzX8LBQ6YjA4FoOFawunvR9zc0
SfmpzhiCkoSoqd5GIKSloBHUKGgBqDR7d7DaSsuEOZihvQYAuWMBHpCBgJ7eMFTQleHfEBESUjFEhqa64MEhloXOVbYOs1xYPCiXLURKfgfBiPo/oxLw
PxFuPaI/KVMj6YwYdQob0YhEpocF2An/OGhaiRdH5AcBxr26fE85XUDECf8mG8DnMunllD7vD21ebpKqnUk13wowYhQd7SFqdwYSH+9JN+VIYQkYdPgf
SodEFNn5n9L97/dpwtaMMSS/ujZmPSTZBsPPAeT1PKv1ZUWkiwP7pHNILUQ/1QDCTiUT9cpzIkEv9Mo6gBN3X3YQ5glKHMCwwhRS1zbl1KcawAO0HaD/
KScwNCveVTIHXGKVqOsGQlJxGNEvaaIYQdVI06JCkkj7Tu463gPSENSFUlETz3wCfd5ywKLzp1pjDpJt0xSE8ZmFkTZXJ8Is5xrozxSYottI5zZAYyZO
M83+M6jbAHcz3mkgIFMkNwD1hMloYYpEpZ1hk1AQO7BsoVkCsBEH1dYHzkLJlAyVeGTCT8YeY0pBFBKMwJ4ezoqgJqSyFGwQKnulQT5SwO0PJBzUblXm
XCFWYYJDUv6kZL/Q+Z2aNMgVPr4uWizj20zxqsm7wtMeFGCDxqSuKr9XSaQrCoCwonOFBcuwF4gCEx8EIBwyQLdHFfYHGLy72HeACIWD/9dOJ6/X6x93
umRsbhDUJcO6Q3FcA/WTM0CHFgLsofauNWsjsCgQjs4ISEjDAmWITP4WDQTQMBClEUVDSoUOiMCZkmgpaCmKhiEmGkJqrJUwmhaGJApiXIyBqlchExnJ
UMZKUClGRgCZCmhYhCgTZRXDlwuDGITcIdaAIQY1gUnCClhGNyByCn8fSLzQQKSt8k9N/zfxVnR5M6h004ceLONlCxhI8dphKDuFIMlcALYgboAwHyhp
Ro0S5KYRQoVEqoZNCpSp68w7MHEssB5YNEmFGa1mUYpUTrJQwEzMU26B7p1VUcMISIRwJHDEwnvIhiZr5xRMHyvpvxkyD2lydQ9wEh2HcywKZkhnd/Vw
AD9QLAp5CBjBAUEtA0FUFCLQqFApQIBSjg+w/mOePvKOgQonBWUBcoVkTOsQcRldQGSvqh19QU4F4JTiVOhkwe3Pi+JsPCagiENpxCPn+OcsvxKJ3sn6
mBrOYEQQUDFzQOIIDbAP9B8T9ggqCEhMH/VEtrStIXKoHp2JhZcdLOQIxGKEck1so4Q74AdmCUdYAB6sCt7wMOqPUJDgOcVNS/1pziVJzqScuNBQw0AA
TUCznlg/WcznAccqoi/nc/lK6XkIjczNJUBImZpSAHYZY2IAb+g9QPplTTeptOBQw29o7Ep8Z7BrNsKfDFeqVi50sP9qWR6TuLDK8Ul5tcP9hZVRQSBZ
RkWjzP6OT7oEbdRJ7bDogBZmhUyzqyyCP+k5/pmVORmPRw2l83m5rWsMYfQPdFRJQkTT8pT3QialXUq0CtAkw6kR1CussEMhAiAAkhDIDJBoFoVDCRYg
AXbJjAoBEECQmwKYJD+olP06VE9fp7PYYk9x0QYQOqIYCf9T/h+j9p+r9Vfqq0bOjP9mddNKr3+cURSc37UtGqIjFGWTqV0ZH8NaCYgopdERV5shIXW0
JCduY/1pod5847ZBSSzx0uBKnf0vsPIKoiuXBVDEtNBTl/C1aJMliImqJkgqDUYFAwUQUsQUQyFU0kFwZkoVM0TE01rPKdKxBIi7RLUDpqiIqiKqCEUA
QVEtUgEc70BpKaCRnThRDTi2QTI5yBCW+oXWQeVhQZCwiZw5EUyIiLnUBOEyOBSZHKKKogqNE0VkZTNJNOpwFpoggZxCZEHCJnIoplDqyOJ2kXAuJMQq
ZBHVpBconMxBMtDDBTEIkQ1GpTWnMEqohBODIiiqiiImzqhM4r8p+/1tkSPcbs2tFS4ktMwQxVYbNAhoogR4JwlG6GbPJAoCmyqChJfdg5NuHUlg1nbZ
oJ2XCKqC1CIKqmPMlXTUJsZCVCtFEMSFdy8ayqN8YGmRoaFamaEomE72QFCQSAFLuHGEpEoSqRDmHKgYlKEiCliA1rAcIR0EcyZJSbjK0GKZLFvE5Q5X
0WFBcecS9YhwoX9u3DtxmBJKNE1ITCMDUrEKQzFUlAFFAtJMTTKLAEEkKxKTIU1KMshIUwSkiyQyhAnX+n5ZiGIWYZ044l65tbbGUXigRN9+11GsCgqC
IqLhiOEOxt6lPAmnAJyLZUws7k3G4GEXAON62OQ7LEMn6IwlrWJkU1hK4EwFJVTBTNVFxmElUI0jMVAwDSlImE5NCVSTcYYkG4QchloUJiRYZgSSZiio
cC4DwjPQssBgZSfKUbui5T4vvQKSGIjJvwWeZCBXxCZ5+jZHxb3b+iazYmZ+/2ber/wkQ8APEATae8NoYh67RH/bMSUICSyo0guxOikqUsDQQKcIL41C
HMpQoHinl/hftN7NCpJk0DlxqICwN1h1FYACjQBQFHurUMEQU/3/oMIJ/BQkqEstCSMSIsiRC0EKUs1SWXLqkTG07AzYWEFwu07Dqwu0oo5doV2GjIto
xCLgymXEgIyiKKlkFyEWUdpxKiOERcDlWSahFcn+th60uFHIuzly5FMjMqGqxUTjLtiVDKCqEiolQSKYXKKYUVQolmR1TnQwg5kaRKCVEcVGVcCmXJPd
PLQwlFDRhI0OcgLnKkgKG+CodJ9qHyF59sHWrGDIRpQpBpaQiCiZSkWqKaQyckGmhGkaUoaGhYkKCkKEogmiqEaSlWhKBpKChoFpCqEqpqYhKFKRqmgo
BmIgoEpXFMMyyQpapShWlQqgooSgaUChpEiaEKClKaAMbIEoopUpVKCgClGqaRapVpaBaRoKAppEpWgpWKoigppRiAooWgoSkCIaJqBIlKSgIgKUpaWg
iWqaGhGqWkoKWJaQUoShSgoUoKBrIAyHFRCpKWSkZkTn09fmdi5c8jjDLQh8fqYI50rM8A3YWcuN2xPu9vJLj4QjEZZqwoVCIgkQ/9rp931/j4TIOmdd
hqq7TrjLu0A9zAYwAUCkVkhKU+kSpmJCIYhZhoCmiCGmKJqlGoCpU2Txy+0yzyWfCYsty2W0pjFCoslugOeTY4Q4du6JRLUg7fofqyOUmP/a5oJLyrWI
uqo3QOlHHAZenmEkKODZZNQ+Xlry8XnXRVHlGIV+YZJ9cGQwU97IoKhaGlpoUkKlpapEIKKRiDjDBQ+uUoBpEpWqVA7wGQ0ouo36emtutZyfhvjY4QR2
ge1MigpspHJ3fPeOX0WnYymBdACnOY1leIhxxS7QgopkV5CdgVVDsdv2pdthI7j53keH13G9PSu4XSOqc0sUxDvDe93QTxxxyUVg4M5UmVPpD9ToRDxP
CpaQKAKKBpAgliUwFfBaQZDucyFRTVDUwFUTFB68XZ8/BgOiecKNFIHfqo9poKQpQpUiKaQeh0WghPJg68gY6P52bzKE+v1xNNuMqycoimg03q7ygNz8
pcL3dMXiK5z1PFE8poaUfN9Ib6wOBQ0iFIh7ZBcIHz7h6gahk6QRSACgSa+NoifFMvy++iH1lnMGlRTVpWuGGcyrFFNfhKyRhX8/mE94AeAC+QpH6HaH
ssKyyIyXFdKGaIOFegcsDVAkWlQ3KUoGPcRPXs++g0xf3pTKVFmzC+Ovt6kJ+mpucPZeGti/UyvnBrrpQ7gZ7uNLqggYdM0lAGLEEBgSOtOJYInBwFHc
uAgdYgj75DH9EBsvpgDIJJYT6MPQsg8vUzZmGEcKqf29gPNlkgR+w4E4Te6DDzTFIGaKImAoohPLEMJopmaBahKgKoKiShpaF87IqCZhYmmJoCJlkEpV
o3DsERPv8jwL7+5vRnAgE/RidnXpfCLWPdPAFhNL7lo+Moesb3SrSxKBUcZyengdgtOF+4v/HJWCSQRMP95s5pRoWf6+FOMIVNJDF5ZxwZJy7jGp7P9P
+UWT1mPRNoQ+9nBIsApT1N/ef5nwQPUCEPfIUFyYoFCZNChkFExX9MIDkKAeEmQEEiDuUXJBeWAFcjH7ID4axcTBMIOq/2rnVdCgOKocCBihgEk6/tKr
WFDza/5JP6WLFluWjm9OXmZcuItLRpNmQs5oSyXf/oA/d5JP9YwblJvQ445hhEyKeUG5TUqatwAUKBhIbkdwcjj9gSjwuxCU5IGzEoCgL+0FXqmuig8z
fUC4CJ/2h8knv/Z+qhtfkLLaLIUEqW236WThzDlIu5o7UkqS9AduzmxRGJiDuu6LCm7JVi6U36GUHYI/+eLmYCDlQiUip4XgAf+pCqRNMQEw0JQhUyEE
KTQwhSqsrCSJI0CFIUiFADSBQFLS1QFBQFU0AVVNI0hUS0ANUiMQQkhTR+XX9vo9t54S09be82bTXUHc5scJjwM/APICcDsFltm03hXK8uEu9ZDQhmw0
gf02bAXfmVEUESnRo607uyhtIJhVJkBIFD2i+Ap8ROagGl+ksk+2TIShSNcaNSNG4dQtIUG0zD5SnxlNyFKctBDRQwyUjFSEERCRvEyA3CHCnBgacAPi
qBoqCT4P6vaz+X4mjJpP4luj92Yx+my5l0bfgv4HTyU/4wyRIbJ1ZOpaKsOlV17UGIwwyQURICxkWL69uv5c+nRPAN1CjF5QJPwQJB8F+lfv+kH7Rej9
WfPdgaZ3OBjP+IpMP/nbAf/fZZIIDCKKExFAnfROIHZCeWBrQeBxhRMbZ+WE0po0OWnMppGyUQ27us1qypJTaaNbNgVizTMEmMrdO9b2GOkNO8b/dP1w
D9iKKisBFYToIT6/j+bT7ss8XS2jlmMLa6/vB485RPkT50kUei/0Nj6VHrbksq7mQwkHMNJAtBJswkGTLCBqmIr0Iw/IjoZ+Rw8Jmlz89x48XkCOhcF8
73ttVt8+YkEHm9HxOXlzp9BeVPO7Q3/ARHxvEHMdauuGCW2FBRuX+vVE3ZdaHOcs2i1khUU9ojnXJGdySlxcK/8L4d78JfX18o6673HOkUlTrTu4Kud0
q0VdXKOkIi+PereiO08j3unx5POC8e+eDz8des18+dyXdwmG8RwI+9B3pe+PPC70ld0qh2fnxt741Iki/DosyN+OOd53uThO55FHqmFiuE5Pp90KaiLa
fVK5dl5+mes18+Xb5T3x7ug7uejlXt0N3C7Yutl7j693q8fOjjwS3NXM1BzxrTuldiq1IlbR24mdOLxJ5F10/DuyLub1BzYU5nIJREUGXSyaedmJqMki
aGl1Pna6FyziX0HXHfLEqxCtJ3WUXh6CeVJEX693k9wycwx8+rjwpiwjkaNq3x6T4+3nxd119Pu+fO8nylfhSHujkGWiY6zECKUrFpybf8N/r6cg+GM/
UFGk8AhOPOj8TsQh5AbYmVAwIcAPOAAf6J8dM7pkPuiG5AToKB5Cx/zIEMOkvkQGTRECmR2anCUioEUE5zM4/5XVIE0STJJqADJKUoIMhMH+WYUAUFVS
h/0jGKZiiKpqFCWF3AUpkCyAPVXwVdxMhSCfqloRwkU94fpGT9U6PM9wkh+JIRJ2PxKKfl2PHwV9KIKB9/8DwQiQvWSLCWVmhlhgZ/EPefqHzyuMZkKx
szKKHJyPRJDAh5xOy3WNCYUwicm06wVi2cYUyOogoIMSLGEFR2OV0ygYfVn56N6hMyTLIiYCh0DEgIIdV445TotUs4WMkgkJSFfOxOXI57UdaRE20z0L
qQMlIkSkAoqmBijUZhJTKOw1tzg4P0E3uVQPM84rI7HAq4EDJBCPgF6YFRGBgL9F7swDcFFJSRIBQA3OPSU52kIRQhNMJjqNl7u3Au5G60Qx2UcIiqc3
DhlsKYaIYpoUmEmTHWZI6lNZiumUwV90m847kCgJjYFWf2pWltUlA1ULSUosEFVeuofsH9XNAWQQXKfpqbH6k4MGIBkE5CBOoWEJukPQNvz8Q3QQwdsv
kHL2Q+qfaNv24ALS0D+/3UJ7/iGaQQ0UnWTO073/ri71gqNnNDgf8CGycERmIaymIc6sx/2WHEyFici2wzvzncWQ8z/4sv+u6DxTkXcJmHZsbSKf9dmD
hR1ZG4Vp5moe3Wv8+vEgdaDzP9lNzU9i08+HM+ua9b3kLD2YehIVJdE90iPnRtRYjDLXKYy5ZlKNQvxTxveL6bw8bzR4kig5QroMBO2Bsv/cgqK6MIwN
QTyG1rS56ToHnU/veaKHMGJYgiYdcWWeEx7b6eh05O5+4T6QT9UqL9J8gBw1Ch6SGNST/gdfUPt4+sR6jJgHx/yYqH3p1BFQ2SxFUjMyhUk17XAAyVkg
ipZWohklIZEgGClWCkJBMccVZ9xg4JCyOpMZGRIhQg1ihYYkSQk0h1OssNkpWW0yd+el2hLyrFGfWaanAGK1ExVFHs6iKekqZkT+41qO28Q0Ufs0vFo4
wMOBUDygR1BGpIxATIV/bBkUNIGQOSi/wkDcghqFGIjDBzMVclAOkpkihVJRSl7LLeAdIAdSClCHnAoYQBuBEMIFioVesAdIX1hDcBSB+qT7IF4ukBwy
idYFyBYkSNWNArshdafzIjMwqOlM4oQaRHX8nMcKOToTyHeTAgMIewiOEccUPqT+dj57on4Ld4cwUYWbvzopyWzlhnFcSiCUpQUVCZVEX+V2sv4Y8RbK
VYM/mLH0U7fC92CA34JExmxrCIga5TTxJsiC5Q3WagSCeZV2axChoHiXI8dNgOJ/pb7ZNdV41hpUf2XJRz8Le3ldmkqNUZwLiAiUUdv5bLMFbazQ+SZm
QyldTTkjF7UH3SdcKDUKSSoyiRfnAh+3WOFQBEFDt/mfTj9h2fqQ/lCnoPs6AfyQP+fhgxHjBn14WTwOAaHcOS7MzN4rpQiQOj7X5+/V+vHw19OiU4zR
irS0NW+IGr1VL2fs/d342pEPAZEXQxMINMXWw6oB5ShIMK0VBQQINMUl9if5ohmCV8zQYo6Ny6KFjDz+vuqHoh3oqyDKlBDO7/FJTbViwEYbZAqCKMEV
oKOSU0BQNGpoX9BL9YIdIBP0QIZAtJTEoBQUI1SlJpHcVqeSCCmpFf0EDk6EYD3kOsPJnvPsrHp6ZWYBADy3Jgs69E9r/N8K8Uyh8MWdm+qdszcJd5ar
qfXKwYn6eGlmrmhbLQdg/52OaEXaMC5yQPzqgCyDaEVwQ3zztgV7V7vYPeQumiGnNanvIcks56zRA69XhxYWTdnd6mXfVG2lpZCs6sqyR568ac4uORWj
92hJ4RNJDox966HN0okrwkIgeJUBSWVClTISt18V/oyDcezSrHLaVZNOMsznXLgMtIgjjpptuJeUz6Zxi8OuecygyCSAFEAPcICKEurG7D2L4G6haFsC
dBSaihmPgxNHgzz5DQoxGeFNdTQus1m944IkhMMaysECQgiD6VjSCr+rYkQHkU2ZWjSaVYaeO3bsbnjx6Nd8OkOkO90o5BntDqYJEQqWIfhox67vQqHm
3eZhpWLNpvRrLlrO/Jo99Ygepq86CmQ56HJJmGsh47u+0oIzbSXz+HNb8FvmlgaQvmcsyQfm0RFFVn+ugephPPdA6+1Ph93ZmGHaaaMwLSj7d5MtzFDN
We5eJ9EA0EDvcNkyQ6PkkOd6bbS44mJrahgnWGrkW7jJ0R5EgKlFCBMSBSTEAmdE6OE1Oj7F+NyHDgHoSbdPjX5kA0Q1vz0FgogiIqQyUKowWMBEqfVp
R/S91kS0ZzCWGhUQwiGTlLDQU1RSNMkWQJkpTxmCwQ0NLQXpmzTjW7WkXCXEwxlJCEwkcZEiQZUgCkHGETFSAZZqmJs51oqa6icSIguEtYlEhGvvv6d+
uMf3UFBvBRD7mQfj8n6ujACbUAz8Z89Af94eECfrnJKr215IsnIDcg7z47e/Bh/CqcVi6sGvkfb65l5Zw3Npp6j7fMNWNPysoktqqEaKqeU3cfpQj+P5
4xsE2eMgn5tIX52XEc0r8A85395l5SdiTKyDtS8Nqm8SehACjbT+ORA293j6/TICT54hUxQLFOdku5EokOrAqsWZ+bSPvxhvXBPsJkNJ9ZhveurrE2hv
LixTQ7wdXWFEdIojIELLIKFJ4A9wT5x5AvzYO3o3zMCwLSU0sMnGAZal3I63iO8njDvbJElP1Pg0GYi87INKjYITeAY1knTYoZA51wWmiqAoImopqSmi
qoqKikjap4SHEmgtMzuSJokwMmFGeX7fWnAZDY8+1KO0h1NMTX6/n2MaO9klMgbuBA4sIsCTsBJ7w/a/h6Ph3bjevCbiTI9zRPrYGUNIk8bhinmh83QU
MRTTgSZRNDVUQUeOGMUUxDQNasqiQoQofaQ41UoTRRDRVEkahQ8OwcCZcZBw4RUR9FEYhRU9rRjnk5LMOQVx3duyJs/pg5JQMQ0FCURJQhoIcIqoYgqc
JTcaloJtzklU0bCAMkQ3GJIUo5C4kgRNZK5LohximImaaKQKKDIyiSiZKAoQiCSWiWTaGBkU0RBQ0MQRDNBUSSVpwoHFSAZChgYpIUodThFDQFKlFAUU
BELsYaATISlaAEydSpkcSbCVpFWgmH9R9nn2z3OjUV8HLVZ8TD+cn73n9f7kJCTyk9VpKRlxSsAxMvGVcKHCHOOTEgiu94uVP2xG/5gYeN4+lnRFDOnT
D96q9L+6cmLGFNCnPVA6HQ/CrCHHbWNAbXR/WjjzIFUmcJIaTt26eWpyOCB6fT1BRRSQpikKSAoczFCJRzAFKiBf7sMIkp8PT80NI8SwRVgHwVeR6StU
0lJV/EU/lCDQihrqMnUPzNH3+zU/bIAG5aFWgQpoSlDchhIsQsw0gecuyOIF21ALVLDMSFATJBAe6FFKeZUNUxVNDMNMMEIw0BQSDATFETATzrNMlJBL
QKzIBEjQUiHHJJlVqsM+0gcE3CUpDIOQs5GAf4qBh9nnnSOPg8Opx9fprH/omnYXeGwgf3frzhoCGs04alA4JNMmAc3ZkNvsalOO5MksDa8wxOAFTfmG
Bkc885Zn92cmV9Zken1srlgKO0QPIn6/5BfERBzMMgfjYW8d6sEksUIgz7Xu/ydmdJwsgMUdwRKj9z2AThDqw81IxCtCUjMhSUv167qHB6CPwgoWgaH7
hdxSJSFSQDS1Qheigb449mLrg4B8F4UE49n7PJMhTJApoAmaVJgQwYEAKJQg2pyrgibv1gdBQ5Q/x+pQHoP6Eg5OnMUEoEE9cPImh7lV/2JaE1DyXyhD
RCdFPg4c3vl4Kg/4S/BNZYGJyWoCqBoPp761AyhSJVJ1gTJQ+Um2PokNxUQ8EHQWGIXUp+Vk35YB3Lg5xGkeCXyjeWHqnv6oKGw5BKEOszJGZGySq9Xn
NSYqaBYMgoy0NDngpVlSrN8dDkcQe7mcfDoXbqVEU52kP8lZcfSTj5YUF0mknKdFgVEiTGvWYgd3e6mvcphlD1lPHdtyCcKnWVHDAYA07Dr1ep/Do66v
3mA+6PNhrAuFmB96GtkoBrKpYIiwFU2QQVHGXyx4jvgB7o3ttkILZY5sBdiILMQBMq4/QGpfCB39IeYe6sUF/TsHRJSh948PiBAci7UCMT+VzFIbR8n7
lf7YEaBaRCkEKBShCgRoQoEA/UJAbIdSJElClAUDFUQUgfF9R+7plhOQfFOklRHtN8IYC+1JKFxE5APAo6/HWfHFzHa+cGST2w5OMNkHaTpCBSCd0kcb
nn6umxaF4lD6IDT2c2a6d+pwgBxHeU3L3jfWTvgAeO6TXg8FEdKgqqOWbcbc1nTsU2AkYgwSLRIle8gbzmdDDyJiB+jYj5io7TyEh8MxM88daxwicjTL
oqaiYgooKZIIliJipNxhvM1BgYWMh8+wL/9xSFd8BKAUReYZjVNJzGiY7b+nfhDwb8HETbTUvEMy6S6bvW9LCdbJjq8YaSaWRFDd2qJgWtd25u3Wg0bp
t25QdFJaR0oQMiDvP17H9sHcxUFrk0mhJKXTAOk4dhsTZLuQMntLepzDn8bDWTaFSbz1J5qqKh4fohXGjAKKCKuOMJggslA++YEQbovJI/ggqaMOWPZp
NJ/lhApAaQIIfR8DADITRAA7hIlVNyDkBQg6IAcVCUXtz/Sv+3/YP9vkZIWjdE9wlYw3tDpRIT70hAMfvE+r7D8rPgpNjHzrEREw1Jk0vPFGHC2/obEH
GwonQb/2/0yb2ijv1QxJ0EVZsYA0AYe8Px/VrrdC/sj+j9PYaF0JUySd0MwltFhPpEcoChxyJjQqVUQZCgdEhiDOLJ6ezHlZx3fqOd3WUxk+Uuhs+N9a
r55cerM71MxdGnQxQyRNaMluq/3XWKRUwImBKTmClbE1lSTQlzSoMw3OT1bl8Hd5U8vEL0cD4WPSMoay5Z+tDEx2kiyiHtnM/mOSFnGpo0QSWEMmnRYI
jpiZ4fcaEtWJtqDhBLAlvLWF3UCkVRQNpBIKxLbSaTdSKppLLEI3SyBBYzAnTIXLNBEgZaEEFTzZpWa2mMZgCVrLLFssOmGROiQNLjhL+ZnNZvo3lVek
0a73g4Kh2VXpp6Tb4Q6dvJIoB2WcAzRcULC2Gs5hoNu0OCmj15p29Ce5Xvtz/jiZsO5wYcLIPmBB4AwumeGR51fLjvfZ/y6Cn0SnX71Tpc9ImJbxwMJL
DFDKpUBEFYoIAkQjOGzlF9MVeYdz3Iqqul0PdPrTkUTlyeTx15lbLDXETuFBwCWcn8/7gO7OZkUfDPK+EcF6BCZD4vkoeUrMDNoGM9+leW/GbmcHScGF
wbkwhF8oL3lG8umBnNFwoiKk4w4/tTyPYaKkW9h5yzJ4SNKHXaPfvnZbsG+LeuVQ6qp6dDqdOt4+XD8pOZQ9Ckxwg+DHzk09+PGaVNCVxh9GGCdJfAoD
YsknyLwI3dZjfpoo90d+9eBrUcbx2SfQ7SIUOmG2QqHc5non4QhudoTq+MhVV48pQxAv2acZ2w6Tq2T3fcPRrAo7FOO3h3X4D4AhkOBWUgqkxRWHQzkh
Dy5+PaBRABQJNAN9humior6jIuyhYV2WCVCiHYrtoRYIycDP8M06/ff4ZrOss1qxTGHSM3hxdpeIDiSsJPfHxApp0Yj5AAAP0H4hj5n6ILsJezJH0Tal
BOYZhpzVOa3xOvlkTtU83QqXHvCR753vnj4JSQrPO45O4aYyBAuwchikD03SocOk/x13OU93A8z0q6jWyWl0VFBqtaSCHDuMZhqRRT+PuOJlaIXX8ncL
/K+5iUrLOLfQV9o5Z7DGPGbXMywxsrtwMbECUYX+lC5aseMqQQZhai8TiGQS6khjMFRcoSadhYVIGKGVWZzsOi+MnAqEJ46OxOss0xVJFJpPibhTCCcR
AqijeYBOhSikhMQivduFfL6o7bsIuuscgKCchILSuSyVoOQnq07LrrkeOrt7Jk6Du+Pbh223IF8+cHL1ydee4XKbTsOYmfivnzh80pWJQcjRZXCA+doU
ObKDnrcduOn49vYg+TBu5HIWRylbCqob602zbcs3rbGU5qfrljgnve8+ITqxJr53veyIW7gZhEUU5+J5E8e7n15OPKlFiHZfq3HPg7mk47WT68XESZ9r
WaG6wKJrX/nGGTbRJvMHOEtycNa0RENLtwTFaCjLUusyHTN7KLdU45mojrVYnBpjNY2VIoIkYqvM9C2R891CSC74wpXc0ilDX8eSGtRkB3so5xCaTLdC
hWzTmCvuh5RqqnX2HYEDvrDZLwfN8niHA1ycjcpec6NlFNgQWlCk3jZl5ohwpuZBCGyJAQ3ZILQbEgEiCbQ4gGUvY4OdndCoolSoza0LiHP79GkPOioQ
F2hG2KDjyKfUe6iynhe7AI4N0NhbQXxs/DeoHIWAHMKWwgMglghiBvWZq1FMgZmn01ht2a3vSxTNZDLzF+K8R5LFCUu8iknetP+p55dWsy32tMiVqTt2
nWW7123ew4gZbOf2CR0Q8nO8Pq0vi3vnp5OI4E/ByEi768Hz2NcVoqLnI5dz1H7MomgU7FocRoGygqIlsYhiwy8ZkM0REFBBRUGlMgGXBoCmKqCWRiF/
XIDgWhIkSAOYwBoIIhiBSDtBh2zjE6wNkUCR+7vX2YxBJ6cU+PvsuIHtYB6khEE9Z+thQ/TO0SMF0x7LMCJXvcrMJSfABE1qfxoH+NUCijMViHy24FE3
1D7cg4cKygfNrRNI6PHmV3vrNOmZy+WYoqIyIz/l0TPTq0ymGNfOGGAunExrPSdZZ4HyMKmvOylzJH/gZ+uD6T4/MwRL9agL/okoBiAaR8fxP9UDnr3+
4f6AhegJ1hSYB6I/iIegfWxDE0hd+58tGfpV6omq6gYH4gvQ+VfLuExWkgfYknp41DaqOWK9Wnz+2SdJ/wQJIRFACkwKKUCFI9np37mtGHfCfJICMCmQ
wz3JMk9+K8HVF/DKiXlo2Tc4BglUGQhuTclXXlR0v2esJ0PDz7iqCyjPifWbVc5mx0q2BlzqWYlDKhU1JW8h6RPlbJAvLFKRTzF5rlTwIwxWi8fb8ff+
OzkDhveveI6KVUdUMML9aywwS0zhVHya5/h6pIyDOnTEaFFYICI9TYbSlnOUyCKQuqWNCLOBLIzlFFE1CKWYRF2y/4RSq0oshbDsiKuM5A4xxu1KKCTQ
kFFBQQQyEQ0AfowyEl/Z/sKjUGQ6f80JLKXzxRkbVBwjYILf9hCO9Kp3kf5RQEkbIFygMoKeJThEYRCbnTPwReTvotALnx0bujut4pZqeLTlUPLKbKpq
0EaSD2mM6FEJ4aJLyhkxs0wrd94HEh5YXl23Nd6IsiaJZo66yFBFcs82pqhjvfRhet2YGRGJQaYKjlyDIh1yw15pWG2TywO2E11fLj34vZqmk4bud0uF
m+Waw3h0blgsN9UkOAJDQzQ5SnOxaTuSwSNL9kF77t8i8pzFaKUWtYNoyFSJ4uYyhO8MRe+bmaW8zDJKgwVYoW23jgM8prC3xR3McFy6HBjQZ52Q8sBQ
ioi4Kb89ZmWG9ZrvvnL5eMhpg9rKUFxLjYZo4KqcNCRiZGJCEdYhpKKhJkUyEBjxJpOruOeU0mtccDC+MmvNmcvArZDpgc1Tphjxzlm8lNOmTV07utOk
NKzaE0nkHpIdRm2SU8eb48XfhhWxFBGMQi3VudWZAvCht3sxwNNEkuaYG2ReCjSIDIVzrMtFqxdUyRNuAzoKzvKYhxgcZc1zVblOMzxrar15YFDfIecC
bqmtd+ahEFWHFDuKRgwGRKVlSGgBOJDJRaYiTU78m/4aP5ukuuvOj0bTQFGwKpPLgs6gHcHZdwrfsjMC7nezHognup/HFON3cEMWZDIUYRDJk1kDUYBg
rIYOBUJfBnU3yDJ/6+yp4Hjd+v1erHomWGeMkp1JGiZTch+TH1GYAc98+Xvfp7gSQBBhXYK8qKIeGC77nGKmFiTxsKDVNRBQWZ0ZcKrUJLIfodTzPSfb
7fGLC3sxYEZlQiYfa/TBdmbb3mdQoTT40BA8A7IIKSnzmzOl5jyEwBQI2iDkEHMf3oE2DWyigpCmL1m8NaSqpCnMwNX427e9a8xvOJyIiMROIoygftcc
8OytaZNKmLetyZEET9xW3mXbc4WZlCjCmZDBgxeDRNMDTyThZ5hJxC1Ip2id5g+kKeIMskMkoN54niA7dJAdYHJpObK6Yu07AMswYtBmah3zke4qiqlK
1H9hBDsnI0vDfqknpIcfDkF0R8ScilyyTCUpEpPtn7oA90opsp8wgSWdlO7W5J32m3PINskFJtuwskKwEViIvilRUerK1Kg8sLBDnWtGphcwDbJOkDTJ
APJg4QyiC4RdjnQ7ztfIgH1ZEyKp6N/V0AiDlH4kr/Xt08s6hY9G7JSsrBOQTQwGoGGCyQo39ApQ6QQVV86oIIwRtp9ATw9XusyYIwfHpTcJ6puu8Hzq
ShcobygUy0mV+lAaqX9LDGItVW15R6dIB9FeB8PV3+eVXfhCdYggYEUoiWgiQEiAaVFKRaoWkAFWimOz9p4Jr7E4A0vJ/YAsIQkIf6knyIH6p3CO5jJS
CRFiih7w4byBnty+Uhl5PA2BDyxEx7DIXL42dTw8OQkRYIyQhqE2+cgHw0zT9AgY+XXFjouKeQWVYBB+Z6n5FHX3bs5PWkNQUHu+Pnprn7cstBZFPfVQ
kyn7mEreL7pRQe9NdMD3VjT53kmBD4oU7jBRg5Yhin6wGp4SUkQ4IXIaQowjvCDqMl3PCCp7ermieGDqTwdSkGkNI9eiVa7us7Dscd2jlqhb7RPpVT/w
6HP4vuoqUpGfW1l/6J/Kd4B17nHZ4vRnc5yY4h8z4ooIkf1MoEYTEQfn+IcMjinUD8xX5Qtifd5Z6SfXFbI3CFRIWQTnhOp3IDQhQFChQJQhSUlBQiFC
+Zr3d68IEAjcNcmoWIWi0IJAZ4YP3KAJgjoAAB6P8gXH6UIBHb7k0wTTRNCoKoBcCyobz77sLYGidwoh+SUxSB0uQPw4cCbkHO1xf5QpeV887LuIucd0
cnCHON7rbyY8D5PIY8JlBEBmBd5B+e7eEUfQ7taJ18N5A2je9A9HxOey1je93G3zIHnb4o4XwOUVqzEXxJ8wnijIchHTx3CPQmYQnc7kODLi0CPq3su9
jd7BHlw/MQ3MsppYMEwAgJcHAiQKM6cbHsnaNgL56J2UqaiSKCSqgjFGxNybCAP2bxl2GKfO+IqqodWM1oZdpymFd2Peje6J2UJxDlwSQmOpQFxoilzC
ICmEbD5BJo3nAeyAIN/2cJzupSuBHEKK4cjM8MqhPBvwa78pQIw1xVwl15QhJJ95IdfLrWfMDSGuKBLd2/B6j10pRM9fzLkxHFd8QrXApau+JkX9eZiA
HfOtg/riPnjhQeyWaBv5RI6lKexfGBTR+GEWoLhXlrecw2aO84f2+L7s8HifaL4tcan9iFLhccapiUzRre67NmZcKmULn+FNgHtIdAWCeheu9OTZgK3b
vXMuqVic9zmaT9hJ+DAKR6oWP1CbkyJkowoaSXvrDADB1yE/d+3RzYBl940fBKHkUfFtQpN4zbPoXJLKqcSw6ZkbowMXUbG+iT7yfrUviJ9Q+oC6PeAH
dlyW+jT46PDRZJJm8x8bEgUEQBRYnp9+rvZ8MDGRZEQOKkAvdkgXm/pk6NiPMpvln10P8rJgk4D7D3EH2VAnZemT1JAPO+Q1O65QevpWWKIZfwZF/L8T
qgdpJ2ceT+TtAHjqF5EbdXNaMNfXv8LvCUW9IpX8ed9ws8BZ5uGeJ+E5MNg77TIJIcyHkVh+T4O5AMWLshW11Zh1hvkPURxjSvPfP7tssxxPFBh+vyEz
xPJiqqHpLWhKIU/PMhXGZfx7c7plRByqMxE0lPuu9FyAq54tz3RdRWF87vEcnIiegOd4yqO8Kvk04iHz7woedwkOM0KAWfOW97kXPOmURKiLTJOFJ73g
7LnCqKfwbNaAKlgmZqMkyamiIIoqhT5UhTmUhfXx97FkQRHXfO5fFhGbVRae66pXNCqDRIN3R0VEgeE57O6PDLxetOO6iyYgoNpiGJFDBimEdtd72zs4
82ULIWIZE4fg7tkDyFvOIETL73uL3Hc9gc5ARFwiqOwuWi9gSHDseLaDug7Soby9KiTIFELMqvIRxjjs1o1mIxo4JNK0FbxEclFShpVCISUQhEhClClI
GD5zQ9Hx6vFu66KdfoFoUoFiSlA1IbFDRijCX/8B5AYCCm+So4EB6HgOKqAf1GvFBX4fh0BH5mhOqhwhDXcrD3nz5rqXFvd+J+jGrkOGTB9+tkcoUdJ0
mnTJiXhYF1I0xrJj0h1eLJe6aOxLe+u98JlOM7d66MSkJmEy1Eyk3JryE/5+gnyOzpKLWiJzrrWrfwh+5xVD7DA68XrfcsrmtF/ydZzxsXJ2UAk7YhFR
BA9d5ouCwUD9JEEKiubLAJf445RxgO2/U1OjVop5ZMDdJW3jresNZdGoQ1hRZCtYamam26khvLpg1akF4g2bcaQm3nMaECKhYwgCmvNxVZEXJeY3/2hh
pddQ3AjJHbGo14b0GkmCJSWhkt7xbbIGJCpD7JcoBvznjPgcZmXve7h4uMLlDReq3puDQ6OwY1oIEjJDtDDRBiUaLPNvtB2TFZdvnUYlxLWllqqopBGK
678uQN09CbQx8IYGeutbYHhqfzp5PHfmeT9l3xsd1K3D34jqbcs71WOtl9udb1Csii+gu6Yckn7khP9v8qYqsHWvPQ7S1ZRmJ4Ly9nuuatz4twPt9e9y
LI5SmFNfu99tMUP8p0RwQuwUgngJAaAumAgqUDqSoG0gMA6nE6Lbt0swWOSkHCYjdoEDWIjZhO3t+Pr+HB/puNf2Ob0p7T85D49T4aX4SvqR/B6WfqxF
DIYE+MnUo69vFAPSpf/7kswIMHASGVJkiUgmYSASVlhZGAcgMQkgFIIYKFAMEBgXJBKRQKFpUOTpx0NfdeX89nB+zPp5Q8b7JOO+HSGvWR8X4xKdSUP4
Cf9ko8e67XPROiIeX5K8fSgc8af4+OHkyC66qYUYb8/5xDxw2c3sHUwzExN3WALTRS6E028uYcg/SNRT3PP8T117QihOHSIdwZXqnq5ngzxnjs8JBcpQ
WFYBbdvWgP6Ax10pGIJcaGpm7XxBQIjARQ8Hud/sEwFck0R3kccO7oDcGoK5n677l5FHJxCQE7/r3iiXRsV6mL2fN5PUE0x6rhqnunIaQoaFmVoeYAPW
APYaM0TR6GzEfy4wR+cf2K751ysHR3b/paoLKkv42T5/hvJtIdJxnJ8/qyBxm0xDkAmH9pWtv6/3XeGNdE37u7Mw4yLO9xslIdl2/YBztNj3wcwzkHDe
tfFCc6p6DqEJuAG1gbV+RJ7RQz8wF+qBSkFSfXDoD78AMgIiA/o0FiiqSNC6QEcI7BIS5dJYAcLkkkIdjQzttlxEbTQoobKTkZxJv8SByKchJpUJzk2y
hIiCCKAKLCY/qEBcSbkIilCkCmgCYoWhSgIgZCcaFcE7GMtnQn4tY6lMuWdDCZSoCwCgO0IjOyAjFhAcH5dp2nGAkFxzJggw7Q4kMLtCKBVoByA4CZJK
YpChBBApFht14wDp6qDowvlIeb1B/QJba5MTXdVomsQoylBldv9+6gFJDICNsNfkU12f5qZ4YTxDMDDeZgWXpfwvdbBOnMOjDwfh31JTAktP9ZpNd07O
Pt71tc/KQnZfUKbzX0KAMBBSH/FhVkwTXXrJV4JDTMODDmbTBTVO0va7MVVNcB7e8XarJfueTi3zpfn+B74vk9xwKp292qci7j576G75DKa9V8U3jfEC
18H57jXnJ64vdHkevLw3eKCCwRQvmSGbe+u7O97EQB4IFR1uzTTLRy2OPIzl3IFmSSHURx1C0hQuyKyFlsCzFsFcYchswIigUyFpVGhApUKGkaRKAPpk
T2ePn1cxwfFJNQdHmHt6dD7MwfWdpwfdlapswoZrTwkB64nHJo3+zAY3mQWbcgkOshiHvTHCnj9D6BjchOHA0MrBNaMrDAMheoG+7M8noAgoF+ZNfDbb
xVC93XF8IKO4Z4PfovCSm84fj9WOok2xElescZgGoKGhIPxIPw/H0D1sOEAO3dunJOJDfRtlUAzZM3p1yqrLFNS+wuz2cMzGl3OoelwcKff3/fxz0MTL
wQ9173nBTRB9lwsgPQB+CN6h+qffISYUyUEpBP8IriuB7jpy8fz/aeO+oh5Hb2Hi/BFOAZhAkFeF5kZh5aQzXvHVl3QKP+l92Dx8lcNkgfazTXKx7Ya3
8Y8emJqr6u5+QcHCRkWK3VWfqZipOaLO7DWCi40thuD4naTvMmFDIxP30sn7MsdzXFRQ1B7FNYTrS8ahbMNSahZPA5cgBTOGTx/NrLC0gkqJvDMxg0rQ
Sa4kH+DYoWn7djnQ8cPV1+kzteBuCn7kMQ+5T3sgfQgfs3ygbeNPXxMPGRpKQTuSZAeXIgPkWzzKWgU11vXXJ31jAmOxUnrRQh9RurWPkhDrvA8H9HDr
fvwmvaytt5+ZcfgFRL4LLMbMEEQPE+3A7w11JOAw2+PNA0hwVJEe1+cJQatHg+X3KbT0FDfKlguJo/CEAn95ioO1RkNccCDgighwMClwqquAdOp2B6dd
p1AP4kQO4ThIB+P/nPxu+6sd255zM/7i5N8twFPlDhJA7YQOS8rscg72JuY4wdGsT+du7DwmDGChiA8piMzLMfw63nj5lmiK698XmcqDUvU3gdjz6+Xc
eP4Cod/BfBH1TBE5e8N7uOIB+Pgi9FTSgQv+HgPUV38vADz/TPp7e/X0jP/soKIieWYIoe5177JUXpIcVmDJCVGAlaw2NFOqWapYII1JUEZrXP8echxj
TfTxxP6D3f7OEKAE1p/FqhOgwhkQhuOCUADABdMIBQQioYx+8cSWplEZMESgJxM4ZLL3R5Rcjpja0u7ruw1tHWSCJhWw9NFnPz3W6haDCWMyGDCKQypM
okkSE8zBy2aGGZYlA78a17d8OuwRYso0Q+bBzo7zpCuJmXQawEliizDGIJ6DuBIsKI7rYA8e28ZEOFUZkzhA6xJhTYQHZEcRs2f5rabaiYYNwLlEJSNN
bdz189+7ovM1IqDiXILhFBVFYKCIGu8I8KHCaqimt6Daa18nvx8H3kD1ByBz4oh89PR0vRziYWP048nnr7OX2PhvL1FCeJPzLEhAtIWDFhVKkFzwo5aF
2rQkoxDMoqW6TtgNpvW7k0edzcTaPDkdmtpt2PNZzV2zSDNySUOZpzecmOrTLZDdnDn4ObR09dbWVqwHcDSDjZGlaShdG5vQiO1lk6QMwqookYl5htss
dZ41zJrbUVeIdDMMnNbTQbjEj4szc0ZMEsWgGYdZTVLKzrGz1wAqVKrRlMtjkipmZ1SxRAkgAQ0CSIGFpvd3fUEtZedNdvBbfb2+bxjdEJN4CymICFRp
BEIVx61TAi83JObubgUQNsN6vObgx/m+h6w14Tq5BWwBhHw2OGp4FbEDQahppmsdngicwZoMXIoyQqV3IMeWsyBhwYEoApIDVpkPTA1m84LpmscDioze
amCUpZA+8HRAwjdKGCHgCTbRZYQ4KtotkTorwTMgzeDhs6Wqy7OwwjF6qRFQDEkNVOGKxeHM4uYaozEy5fD10ddY2FSBj9pyJ4rQ5ZncfrBz71Djitdf
STRdYTjFIxIodo2m0ts1libpQnLArXjDGQYKJE25hiw4mvjDML7e2hA/Qu6PfQ+Me3RKnIpOzEjdMzru5s8YF31cIdIVilpDgXClQetU2lDYl3xJqGgi
CohUomQU0TbI5ZRMnLG5gF1vm143jDiN4iVliCNW5go5xU26zcNu832Zzh02sJwQ520xO044hqUcGNzBh717744OHdaUcOH0FEI5znKlA0BLNGYhWEgF
KaldEcDCVYOds1t8cTjYfdblw4fN1875x52ex7iQXLs+iHbKHi1vYZgIhetDzN2bLGLtKyshRGIETVRRDNFJEFQTFFMyRMRJA0EkTEsswRVZhzopOXwm
QxK9bzpDP+neuHOQoIyKLIseXbFUEGTBCm7nU04Ga0YFyjw5mKCAs2SkKKsDGgJrWGKCKCIPlw65VsW8aY3vNiQy7QMhlqQLSnUj0As+73j35Tzsv0nx
02zSFVkrqAiw0gZOMu1zIYmWkV7rtJIqhWr8ODyAd6MdcVWNQzOsmo4ymlLthmGssR8Z2zDTH6hfnt72BRRD1YbNvqsvUuXLsFYt53Tok6jxx87e9J5S
N8cKWLuwqImrcZCt9ddN5mOhnXJczN73jNvV5qGvFCppJdbycY6hbR1YdutHaXNthyMmlszACM0321eSkCmqWG5SYhqk1KzI5FFpGF3ruc+pw+z1kDGn
bGCbXo/IplD7qztF9vvnsycjhHrqGmTjjj1Hyx86L5Z6OagRJykiQrqs2ne8UnjKPjWkUWM+f0PB7CziTPoD2fJ4RERN507epXILtLQdoCCoUWLAGSYx
sFESgLOk1hzMvweTKCo6hzH2yC+r1UDWQYlXY0Oj4Si8nZErHO4TJugFyiWs3BxnScHG6xmJxzjkyjQA2Tr3ve8A+zCv2/BQOcNEtGF06EEQPHCWgRYJ
sfKGMe2Sj0kTdgbRuslOq5V32x4RhxQEIeKh6oErnncN6JfHi9XRjDiKKIqsgxWOtcfOgTsMBehuRzdiVBkIjwwotrXOQwD1V8aoXAJJBgbllcSIbCp6
c3GqiYdy1UsDfCkESSkiMJuTqY5tHoRbD3ImcK4TuhEGtjqpnm9LJq/YbR3dVJAiCEYZMG0b0aAocgmrYIMNEKB0ZoKInBtxMa0xnG7kEiUtJWNupgYa
xaiwjE45eVwqDQuyFfdj4FXAcG7TXS5IcbKwwmoZ66QekCP8TwQ4Gb0541eGJhgp80osReqM3R3TjDet4bNXSUBYLA61nhb725x5x6mA+1mzNY8KGLDK
HtLTw0GPOZ4+xDeFhAazROmzzl2pBNFzMyA6VGebE0ZFCTYTYlhtWRRozWNZNMKERZucanG7EktjcsGtb0azq5tjG63gLBifTVxACjIeDZdsj7fUJAQI
Jw8XYWdHNG+CH6b16IAnYIcE7b7TTqLHze92DggM3QCigkGWUgRU8OnBGZLF5aZQUstRAosqDLNejXjUNMmLFDpAUwFBJk+6bdCZyR0YcZUuyciEolrF
1WnAYcTA3nVjs+uMa5QXHA5PBBIGFoIYR9B3fSeE7RfdKgLF8eMzp7thr9eGd83g0S11eYQO9VUQ5lh4y/zm6Z1Q7a9O0ybxa5YNkUMOKoNueenQCHs3
hokd6UzcQghM5rEdpp210IFeQkhZBCdBmjQJwEcKyjpCFzGqwCIETUCmQCYxhIcCQgYkI+glIagEpJYMJNz0bXp6TMFpREHqSw/KHi50dhojx6+vnWOM
VMQ7g0GtMZK7jFo5mpkzdx1zRnLrEeH6tgZoS/rosrFQEZ2lROt16Jos1omJHuzWUBce9VTDW8ttNXHgSHbvu6kWYi0Ttx6Gg9Xtwxr11CessgqHSRyO
YQRdw6ijKqsxsylWkN6zJSg6QUO51LkJRSidGVJlqO6XLTiTe7p4lix5nW71ziOZ10ahA4kOmECFKWQgViweaGl0iih73RzaE4kEFMJKRWJlmnpLzrEm
MwMapOSMkFpoCFEkgqMUCbeMMRPfL9H86NEDxk4RsywSKwxjQMiiHgMUQaFDEzhtjNYZSEcEnQmP0nIG6ruZD0b8Q5LsDAyEWNyFwhQTxN/gcws+vdqE
14TdC5KED279pkOSFm4wOBknMNgCYASgaDIv7ThqGUDEmfWBRoHKGMjEl8Q3Ccj0orhPM2xX0uSZJwNicAmegamYdcptNDUlQssSCSdJPk/dwGg2HA5j
BGj5+PXhPnLYQYyyDATE5jYilQQIgXaaE1s1kulkBBCA6RFX8PfMfTS5vHVHPsTkFFJAmMAQ+OSQ/tcA6BIv5JFgVhagWNK4LU1LZwmUhpslsxdQj0tx
ugpIiZKzEympAphgpK1wB8OfF4Mu51xzs7yutJeioZUlQiNEzaqL5ZRacI3nwqUTUgmiCj7LUMRQughqgO9Wk+h+TsEOEg4Jyoj8n1mOZE5tYoS/se5g
VWPd24VF2vlwT3U+7kePzxI+vJdrvfXGKzUQtq7yxue+sQ0hr3pi4NIaenwnkU3uYh53OqzSonO9k46Pz3YDmq4AIZlDPDZozPsmtNRvx7/Jum0Ux7GF
EBEEQMxhwGCLGFEttPaFZqjt5nGIhyyvf55x16+lT2zVS6snb2gI0mT4upaaCgdWkMYcWRyGGZtCA5L9pRTbJVGaIERbERS5D9l3GgrU41N92iaJRIKB
FgCfgRhPwZTqqwloL49woktWmdKis/dfZMmmlRERtWO7CphW9uIzBF0tmQ8/NmHp4DMmPWS+inaVx1ZLxmaLD1s9sqkScH3iYWdn0wpoxwYpUQnrHAai
4womovVsIogqlHICgTEOLIo+oRf8AbB8BNGx/lISVZuF7ayGC7JiGEfKYvl0P6oMPTty9BQF+BLxHs7nmoc0u+iSbU1l2QQ/X5V+jee+RnPHV3zuyM/c
EE9vO+ctF40d3Bc/43sDze6047MQXKIHPOidKbR2nGQTO6UD4ehu94RxyEJsL71wc7UTljoTichzidTaRRDrk7bklycILsYmVoUoWqCq0aoNaFCXRhjM
c4ZFNDBRUUMUwa4N7PzvBORNgKHI2KH7CED2aP744A32EO5gbF35lRHAoG6BicZPO253PnbmScSKCG942UDHnAC7j2gaQ3JhCUJEUlUpkhktICgZQ0hb
tTyGkPOFDFsh4od3RyqiA4cKPr08e7vbyAYnSG84ARAw0cJ1aEL8Pdr45idUB8oJDbkDCmxvIc4xzt58o92tyY5A5NlUygcM+cqazCjiEcGHcgHeBdSn
Eb1kQmavpOF21aA8Zs4T1sBIjhGYTYVeIg4ZMctArhVOd7veiz5w4cLtwhOQTODkBeccqEj0nSgK9zxKiDuG4lLOl9eKBTyKF0u5an3PnjlcqeZEWFlt
tnhUKE2RBQOZDIOWE3jxA3HYPV5gcbbka3KdpuvPPoTCg6J9I8ztkxOHJuAdvFrbxewiHCpo3aV9AECT8TSm2usu01gPZBQDvprSdTrBpHVE8GkB/VCb
BJTKkQ6CgOgR5DlNIatqNlJMYmMgzAzFIUlCVFS0MVDUQIzIDDBRRQHKb0I7DHBAPBge436aePR7eR2iHx166B3n3p0T6QTtSO48D6du96vYU3u3uV3e
8ew+t5S7o7hLoYQu56TcomQtO9cz49r229vFxcQ7wZaCgQN4ZVERXnRGTQlDSFAkEjS5AUIYEUCmQhhAojjDkAkLICLgRXHMoC7bkJNOhGsAoEmXAC4X
YhEcLMoi4FVEBdspM4F2JFMoTIBp2xIAuyh62ySirYaw0kglDTQNFVEJSU1BVQ0ixLFQFFUUpVI6hMIQkgiVCgUgxrGzWCymRRUXCCI4nYDaQRpBSgEq
kqiSBYCKKFAoQaIgGgXMxBppEYKUevjXi2oyJbPczvH35XcpOMXTRyLq2xyw0/FFD8+jk/dJSFRRV+cPlAuQQwcQM+LphpQd/EqIxgaYLjAOIQzbayQC
iiGIQNIUfYA9mRfkgTgXxps+CRZOTkgdGcODCdmBSIIMEEeR3F2j1qcyrurqik5zr1yc6VHSG0MjJEu9XegDcskneQhtDiSb498soE35bp0rsIgkuVle
ZUHoGjGXIudhVFBERGrKQjAKCiqZQmm/29nHDhAkglPC/0Drz9vCyMp+frh7Y4l4E+7MT30ntulSfD8Ij3aEGTqH7zRhpDpsGbShYiCww73o1BGTWNMO
CAklvwnAcRrqkKckNzhj5KdCYmZKoAURDvoA9AZZIQlxO6BYWX7oWQDiSODOAFQeATEo98OStDgSGQLUwBVO5RswWhWlQf2SJhEStBQ6JaMkKQCZUgyc
KKKAiaQiihogSimkpTIySSpN4Y4SgGSrgwi5O5MtQBhLudSmi1CZNAH++uQvNlBQCRQRAkx1baEYAac4zJF1KG1kElYCkJJEkJUoCUZUMladacDUKUag
CsgPWR0EKnMgZZbJR1ziagMmJdRTyEABsllkXQBGmCpIyTlVBxAwQMQwD2IZoIhlTrgjzUBEAvFCSpkK0lNIUhSIVkKYSK0hRkACGEI0ULSlBVFChZmH
AImHDwGNwgcfYMs6HjQicBqlQEgDygOtx6YjEhoJRoDCKFMSQpDRGI0FM1MtREQMQDokH5Qo7kQNkpTkIO8zRHOhMmziSQzsO6MTgY+0U2/JwTqfU8Kg
6oYImSBUIZJ8AsfXCCVgnWQdpNoHUSYlVQwgiEoFOJB0jaqoYgmFRUD21gGiDukhryQzNln8HphKg8kFKZJQGEAb/YdQ5dvaqSqIqUokqWZDjqfD8/oP
h7MbCckdw4HyzNvy1EMOYD9UfekZBuM++wfA8kUOUA5gchggqAioLi4XLFQqCn40Ek0QFINDEtAgG+BD3ASgfA6gH4Q0NLQJVHjOWoDCWjCwkpSqCgoA
pAodMSvD8e8zCZHGodp3Y7pLnG96Suudk1ZkfVKITOcf2QB8IE6wnY5ySwu3dPyCtAdvkob710M6+paOSSWHM8GtZh7UnaembiHKmfs9x2A0o9oQWqpA
fsCImRhlpZUcIA/ywgh+6Dyh3IUAcQoakByRoDcq7hNQ5CpjHs1gjoko8MFAc8Xy9NJwgXn3MNXHP8uy9OJGCjwN8xztOzQUmg1Q/dbhyjsRMeTMj1z6
gQ+cNIUAHXhDmfCF7WpdzuaFc1rRkvtQPqX0DNPT9bhEZAZLAqfCFQyRzDobMQwmj7ZKVyCJMnCRiqIor9c4QiU30WhHEWh6DnZ4h/71j4r1DKUdgmQa
keMAwSakU1CkQlADSU0Jk1FRTRe3AyqlJmmqauc3rFiKKDGrJFPyfwUaCO/aXdw+w9yIIk8CdQ79DQUiCmn5fBh2+Vifw7uCipqlbShl3mtZmIjKzQnO
JFN7rchhfycfjp8J6soPvdibdJzWv6E1BXm+dZgpd3LNJQEIifH7EG0Gvvaky7zVJRZ/EEODfdk3l73el7s46VgptihUUOMF0cXHTeqityq5BxcyxBVL
QUuXcNILQfQA5BRfe3TmYCHwg5YTFyyASsmWgIhKb8dETROTNDuDjDWxHxhE5nlDkNCJigDpdIWmKopIgA3KgcaFxQhMrszp/cmE7nEsjGCUqEJjOzAr
EQ8h50O9Rw+QfQeQUBog7DV1y5rB2eRQt+SPDg+RB500JCud8hkX1vdDsj7noHB504PIiuz7uCo8et53u7Ty47beHG8m4fCW62uxE0MKHuJdnmcKM4ie
6VXa7ue7hefDPC1IEoqlQhlwVi4Yo84NzudITpUU0IuBVDLjTmYPRlOZO4WzFoQ96fLHtnd1ySiQkiqKeTupD1xxdn3eXwhkbVHsxV0rXV3Ty6c9YkOG
RiJW2y4SGoXD6NCHXdsbnG3J4Vx5xyC7wkWt7iUVTtRlEOSISyJxoI5WDtROneDkweQtz7Kqi+dycz6tmLjiwLtl5CEBNWDniAkQUUzh3RoJxYDgubCC
GMlMcBnk8mU0hCIJOUTvd72nC+cYTuXJpSiJGiXZbsonVsJh1gQcOxkUc+gi4sed7IjJZl9cpzKAibZORecdh8wCT55TGXkJ3JueEFFx2cHn1cyAed1B
O2I7B4OjtCe27F5wY21jASFyMU3Eddib4WUD9m+DfSZfWPrpGcLyvYzOq0uRDQRk1IQaUNInfoqI8bttn7s1ISpxkjKBJkdqQRjbFj5hw0wVREmVKpwA
DnRmpOqrimhPPoFIRBoZAdAL2XXaQA6iBHXODlDY8IwJLIyFVBMgBUsulgUKRCESBU3tKicZyjKlRZXS99dyHvV3q3OWO5nuVtxzYoQj3l3Ah4iBfCvA
ir1KCSiSQDEXuhTizHu5A7JBM1sjlFUi7iDkauQ7bu64AlI0ZwMOWVxEegXLgxsKCsRAk6Aeo6zlLrwxR4X524Pf/GaOtsn5r+qzWkvTU8JzKrLVzdkP
Flh27Thu4n6Og9QQ103SQtc4Ogu5N5/D4XDK887xbiqS8Z4GIRYBshqkgp0Q2+GF3W+VCKC4LJVKv7GyquXK8OnRafw9wiS/O920qL7RWIFgkPW7kHbI
TGHgw1tRENQ/3PXXxg2z10g2lYoKZl/opeI07KWTyny+s8W/L8uE65JA9QlKydVf4OIGW7ZOnhmyfCIeSST1VTv348rPwxRORNI4enHufl8HB+IgR82N
/JAFM2Ml5CH0wOK7A7c+SK6UOkUoFAqfopZaoFZAoEpBAOSG3qFgBmUB1+n15aFn0zZN7qjss3rM4EUzwf0E/QTGf9m/2U/pgH/Kb75+39++d4c9wvSc
CBO0NKb8MTn3/p6DR3She8omED/cmeaaFwqWsIxQbn+GbZXZbpw5HMzDx3O+aoOzEgcPBUL8MFN8tgwfXMMMZWHWs6TRqbfOpZUcDwaevvmf1IISuiG4
IiLPISkhDoxIoI10LQ1ffU/wYCxfjfXJ0bQ1rNaLYLzksYccYwCyb7dK2mzJKFzBWq2yNINwCjXIduocfPdwecwfqewR48fd2/g737++ak0KykQGFl8y
YgCG0APdIYIsto+w7l8a9zVU7NFDiGpbWCFwwODcmQGWlBSGTJsdccjp2kIsxKYCuBCbCcqWlPqEJBhFUQJ6UCR7huwQYOYjxEm+6xedgKwr8IdETFDm
ZGwFI2eohgQQAuK2+9utXcEkwdHfV6CMBjqKP7CxbXSe7T28099bnmne+PylSd/PH57mCqKLBThEf8iFSPUx7AIhyN5pvrhO2+/Xyn53Dc4UOW0ChOBp
TDvxMssbB2iUnszgKASEfgyQiHAph6B2Nonh3MMJHheTAx0ODASD3OXDVp4kCIEa/8CoXD+eYUf1n+maapKoDo7RFX/Ykp/+ZIxiCIKVyETM5Fgh/8j7
T3H7Awn4xYIHtYs/AZLEPkCv3OdfeP4aZEPFk1QySTsP8TC4+LFxKypjtIXVn+5MdobKykKn245yGW4DxL7dwRgkBZ5lwT+qjwqq/9G/U23f3ugiU5Bk
PT/d5HKAP5iAgcKfaQFVQFJQNA0neQD60U/3Kkgd1Y29ZV8E/H8PywxCxwcPFD8t6t0mTZOS50erwMNUjEiU1NSEJAMQgEH4Si0pQ0gpQSwFCUAgUINK
uAfjAr1A0psGQlaSE/FFf08HjkKypBDI+XgvdRPr8iMEPtlD8IBBoQTIBU3DqdSgn1wqfGQHghRoBAMlUKFX8JQV1IOoT/CTqlKm6h+6MotZi5kS5MzB
RHjLSMMKjbKBJ/P/qsCePVNXamQQmM3e5x/PnvdGM9r3T9anhyj/D60E+yaACiWVD6Qj6AI0QAJ1A+Lm+FEpKFDD4K/ID777vx/FUT6/pzYDERCh/rQl
UKFA+sf4MePogp8RWPqh0yMHq4hidtv5iWwaC1gkFJFMbdnGrWEFWLBDfiQTAxJ8e7b5T2rP8bD8vlaNUxOEZjIfhJlqTAckANwDSC/+EIWsdSrSaJZh
gCEWIKiKaSlpaCkiKEBiWSGhogKIpFKAKoGhUM0A9YKDxjJCUYRxzGyKyclROtoaoq2w5cY/Nxj7x9Iod3jgwhPA90KBgcr1l/wU/9Qk49CFpQIkKAKA
pQoaQ57QQNQ/bGCzqTBIxBXxH6lYE8Qd+XlYj0xtaFRyAyVAAhJUMhBRCccdGAXci4xRbGNLk3IYDlQyYTueuy824LcrhsH3nUdVtEDWYWwCiQGMn9Jv
xnwBgnhqlCXCYo/u9GoJx0rp1NiGZJCIzDMcC+tCxElNPx5R2D5yrJK7dCJgJqUSlEiAlWBQWgKBw/V7vlg9ZboOIffLveRNYVIK/GYOWO3MlGfzvRBF
ZAMoUjBFFyibJLRRAMVRmJ3v0dMoGa4E6bfdsF6v7zZDB8ypmYkDziDVCGXPM6szYFM/hLB2DjSYaKEiBZuNao0hmGCUSq0kov6Qd0OVdffZeCZPQQoI
qMNdJRE4zqdXGSoadsCVWEEcrETkFxWGYhURk0ON9OnSEqAYwim0DaY6FYKELEKOkUr67EOMqOBVFXnJKFlwu/b5jlfLKwj9JPCWXTKI09IFNKQB0PJz
HM6yDtGRGho1K8yhxOzpg7JdRZYEQUQSi1epQDfKXbWa2ajpeJmUbaowyIBpACwZODOFLxIfCF0wSha8yvaVRIqC90J/nSc0I7aYXiQqIpFivLPSGeKF
jBBkNWBemiiRZD13JQ2fLQGfKfGAcgkJ0IQ7bVVFKeSB6l06Qv5Mg9ie8mQ8B7IJlpUfuDxNnxCnV9GAAYV+OY7dSGlTLiQ05CbJTesEK9/Crzpd2JDJ
CIGO8kn4ZEMhZ1u5ZYO2WoQOW+XQogrEBRQFwdWHGQxONAlekh9U+zOhDaB2nykKgKTuAyuQGeUhk98DIJ70FFKcdO77u5q7OwIcZ2zF7ukNKhdZgEqG
kxIcQxmnW7baxMsWYkHGO/bUm2ZqYZCInNZo5E37ZphtNiy2oMd26aOnTg7SiMVFVrvV2O8Zgc3WhoNtretRAqJuRXDnjE5cBcMXitcAm4AaUdShkKZK
g7N7tgfSaUbevAZQA7HiE88+W6cJOwQJ3oCjBjEIIqiohqSBQiCoCChD7+v2yEItqJzhFHIaljEIhU0xQwhQH5QmBAHyQMD1PME/OQP0SND8JPak8gng
AHiMK0wz8DRsC8YpgqHTTVon92GQMT4kDxP1L84CqU+MrSBkA5KLk5AUlI+sAagRKANSPjA6hooCkFcXykVoOcTNB951JPwLMjAiNiCtIoiaIdY9vg/9
9NgshtqRSmgKGKgGYGqFgkBCgR42jihpWFPap49e7BNR59vcjQU0CT5IGQHiAP+1wL6HfqJ8ifqd3URO3jw7sOX3uJA87B6vHFloNQhSuaEfnBxAYQUB
Q/plxgBiAxMwGdUiHc70UMzHQR9QjDsZCu0VD2pnVNIHRChP0JRO0OPzRUC7CJjcOQIjacfORd7MVD0wTI7B4BJ7U+PMtBgV/knCQ+eGLsv79Y6CIh6o
p06oHyhoqgoO7+hAOAAMJGhSJZOqQVU6Kr1DUO4ZGyg0lGfzx9CX+El2726/c7CtmbtGpVfxcf8dUIfs64pH6I9x6p7JQiUQ9JD1+/X0gnYS3i4xRBP4
aN6Xzhc0nyzk1baLkzJoCYKHMk4AdtkKsv26RAegI6JE5JQRF1QrudImznw7X2lSTzmEGAhiWCGITECzDPhAYjbsCmaIZpahJqKiASuk8yaSmUoIX34g
ZIQRQBRNIxDAMQR0RxMYglibIPq34iVMALgTnk3LhwpvPgccZEVFFcBlAZ0CNSZJkCGKAKeda0TBUzH4YrkAtKJG8y4bApma31zQ1IhFTQgsTkQzeZre
YP11ggxmyH9u8hoQi1QK0nUkoKehA6CKqlaoBkkpiQg1jkVVI1ERAg+YWI2sJnGRUFFwKAOEJ8LAKGZShEq0WZmJQhSm8wWigoiKGoomYSEhIlwijs8N
36RpD8b00Qjt8SwIoON+lo9FWxvfjI8wWsDtOwb9bRg2/ZiC7vd6Tu7sITtCq6xgx+vAKRchIgoF00QGEjBE42sDYQ2nX2hxkE5Z05xbnXaCmwp98cId
VlcEPrWe12rqZdDgWOzos2i7hZVsIMUHdCwDJYBc5wggBycOMcXg3cm6VUnUaFEMq7ATsbyY9dG3IELvGQx4QMeybVoPALmsK6zlhjKluAZ5slFictjB
ne6HnCIeVwh9UOmRScWItgQZaCMHIU+G4iEYt7FU9gg8OoTX7qIFKEVIIBD2D/UVLRRTT596w1Bk5BLLQDrLHCEKUaiGSU17e/y18M2V9pspaBiqjhqM
fXMWKSJ/T9p4NqWPs/XnvPNPOZgnIf+W2NDgRBVBcAi4XiNB/BD/Z0/v4cnOHiJ557WpC6A7PZLM5WGKBGMuOyBwEz0iYo1dXbB/mcbtxsdcgvK487ZV
oLOaLC7s8glNYU3OmTCINY5VlY2LsWxBJApajQO3O0JuXrEm5A5MTjftB2eahsiwGkSk1DlsAg2mLipJFsOkhrbmMjrWtK24QPshQM5z8NT7ZNmaMFUR
EURRQPdc8PEqd2vyCpctybutJdX/CBhYTbwvJlw1k3Hqf5YUD6o+/3gh5wqH0RQlQQKYHuIKYgKipRopKYvzMMDFsklSGBD8DF/RAxDELShAyrBBkaaI
gilEvch71AO/r9p7jTtA+MVElKfgdPwsIJofCFDLVlD645HKlWpIM5FhhMI1ftMf4TG2wcQBwSIhkgOEi5IIJjVMUI6whWVHIgYVi2EQVSYWiQkZgP4Z
hUqUCFZGLqILad2wEfRHr9RNPzLMMDJgwMio0ztFp2XEmUlhIXVic4azSmzlTEKIUjGhMKiEkSBiT1kC1hd1H7iqP3R9ugH0b68bvPuwZM9rb/BmPV7Q
Gy0VRqvlis6rAaVsIrlN83fxxEzx81A9/7YeWgZofjBtiqix/CAUBXZARy+IXruC/0UNTchsGOd0osILFNEIWmuw0ugVV6EhSAdGMA9h8zg7EgU/uhpT
JVyXJEwJEDIAMqRObK4bojIz1l3a/RIlFIJawqi2YsMCEm/ke73ei8KTrYLVvat970eSXQYB4GJ3Ah0LvyNoEikJDIAnWVByUGhChFLMRQp66HNQZKOS
/wkEDcgbL6pA0h9ZyZwCbJaVyXDiTEXiDOfvB54OE4g/xE+tRNHqSI1QqBzDkEwhuEyQsxXwFKBOUxRfcL+qBPo0D8ZymSfzwxpIoggKKKSzFxgIqpWv
7Y26cj9eZRS6/fhv7M4PzAxE5/ZePBkh3sputA0qfplHzClYeJA/FkRIiEiySdO0CeXcQHEA8+/yx4aRhfn4QJcA9wfqYSZAek0m02Ud5VSqpEp+r1nK
Zk3iWOQ00BIRRTNgnAcfpaEG5jK/XjlrEyRpZokogJJD+2GwxgihyBxaCiqBneGi0QU1SVFRZi5FVUytNKNFIUrSkwaj00mgWHQhVCmZsNUpi5IAYHZP
ZK/hIZLE/4YOThzUmFxpMZTbWTALhEyJlw4GQzhcIYqCcGRFKAeAGJAPJXt0K7aTBvY5q0gbgpaTPBD9jU0IUBSiRIUrsf4h7FD+MTQEUUJBJ9h9j8+9
0yzDvSGSYwH3PrA8fSVrBMFOfX6vwr6XRd5/lnUiqpOmLDeF61TTXT1adc1vUDYwlh/F3nsCJ5/DeuQU3PknLooKik/hhjEdhjA6vbmFs/5NZ0MrYc6o
XJJpiknGJrrlroj5pbuum8zZOi0Q3ofpME1hLk3TU62UfUyT6j8aDwzrhleeD9EM6Nv1SuwWKpGL/ZaK7op11rrt2fAz0nMmlG5k+9y8PgfL5TtIV9KR
KWMSqCpVUkEO4MimBQwCo6HaeZA+H2a0CdHgRCZHXO5Dv1MXOzMDgTuMVaGLrfoVwQ8UI+fh9gbtEuRFVMZOFBEn++X+rpELRPy3de5yIJx3Po8PtHiD
K66NBJkce7jl+C/A7lPSF7x2fNk9Qhx2HyRvdvTly/1x7tSETFGAQYwE0tG4wIebVXFAaERSgnLtap8nPQZfdo3LG7oi21nAPMsJpHbhPYCk32OBDahh
ByfxwCzBE+92ZBEsk6Om0vd9JWTIiqHzcysUMtFlccrvHswgpmYBJ3O12aZNcgTgeeQRzQ9aciHU383c+9HEdHQ7mJ3cS5jrecHCJ4p1F7oUwdhBzCsQ
6FUwmMgcerVGG0PdyJ5aOE7nV6cC95HpAGmfDuVMvIe65MNXrD/kjHNzF3ynQZcQJQNItLLUhJLBLBCalOJNSocSv0AD/CFVoRWlSkKBpkmkIhEaUFMV
CHd7/j9P4VLn4Aq91U3LPni8GVitVKEu6aJSS93+JVUP0kshyZEgqB/2QMYmSELB1shO2kYMWJaZzYvU6VwsOVgOWAaZIZugIJWa1AuY4UNbN5rc1m69
axHEdmZgbHAP+YwDdpmhSmvtfGHX/qat6sP4JpgHYr1uFARk2M4C4WBt1yH5pj/9FMw5vQdp1umtG3NcQumwsq0EUV2BYtiFC0l1TW28HMd81NkASXBI
ARDaiiiwg+mu6RkBTVBXdO1EoIfxmcuhJIlA3CfpokFxQsXTEpMKWa1Sq3bNUL8XDZsAOpwOcbRYAJksgausM17awzbmPcqHSQIVFJJj3ood0oa61kgG
/63k3oCh1wyBm2BjgEy/KYbDavEo88cNUFNT12oIY8ZvRhS0iG7B4FhNd8yLyMDZe8gFG8w0CbIV7fvTT5j3QQObRFHYx8DpsNmZQkwPilKAJCFU0G2h
6uoZuhZacpEVhE0aMeZRY/ceCyCQEMtJDMdYQ01yB14+MFCUtdhkEiEepqkVwhwXEiUwyCRzhduQ5xz5xVjH7UxkAUPl65SKEcWJMuAah5OWcxt33O24
4WUEQ0Cp30mBvah8duAUpwkJwuBFmPFu3rz81/fInoqeSJDSV4zkP2j5x98G5xoA4mdBaH1MPrPGrHDMSPygmqYa7sNlgkN6LLERDJh1eMDQqHsHwIGD
tIEzk0wp1PVg/1+P69e5lnJxjfdk/BDYujcH9MGEbzKYJTITdUQmu6eBDAFDfilEVhuk8Iv4OMNMVcZJR+JcvWeRY67c6EYQYj/kXDjYOdfSK0/qE8Uo
AKbZxFRT1s3rSLYXrmsx2rmhL+jRENQ8lOeKeOyyD/mLt+7X6C6oT9xOTcOp3UK54eLDeBmPoUsYmU77/wz0P2aajnMGtbmZXVKK42KsYPGuYk24To71
DyQRkTuDTL59PFPbXeu9mJrul3mL159HLNCMQtNA6lz4PCP1k1wqeRHZED4yYUVdO0zudimXZZDnXPbjmyiR3Txz+O++nLnxbHxB5FFpAiuu4ieeb83H
5+Qg46JWcR8wjYgnFzzwpncKiQ5FiIM0FRAWDqcmnZQWUcLSn+xqxetHwAsMhzCu8ZjWeB3oOOKHKU40mSm2y61NGUR0wvv15po4gvfW0w7OJeQ8soxQ
GKwFwLl5e7jC5dwtGnE8nMBakN2uQZqKKi48y8906HUwaptJn3SNgSbqd5ZBQSKXSX2MTBxxRc4TPTjaQUU4kxjcBkMSV8dhqTpOi6GszZ8kDSP2n5wN
QTp/B+u+os+7ENGrDEMyzVJNBrAphwmBzO04GXIFy8d2O6x2YSeBxO2/zp5XC4mECySw1cg0uZgzFwRGHZ6SfB+W1mOvf4ZadYn6IfK2KoJCUdIAXaxj
PihIbRB6Xsfwg/2PuZS2SJiSr2DSKsB10bgNldQxPP0Re/x5dHtnJIgoSHgSXD3dTXuqq3Oh2IBx67zbdMxAZaHmAMHRP3Zwjw4eiKfBo9ZmvU+IHiDA
WME74eRoVMIGo669xO8+UDOTHEE5dx4ZHqZ7e6hiIh4fE0sDNovRfW4gapWVRfphyFD7o8mU8FaKMsgIzuGM01DM9JxkIIiN5iHW1KHa1tcgIhSlD0yo
ihzmYM/RkMMvGFfLIsurBQ7TDd9M0+Q+/jA/SJ4HY+j1lkrjEIB+UMIF8OMEBk235TeUYmhoKEpWkTU2wDwNSRrA1mjUIUBMGssWakNyOwpe+WdWB30V
Q6HQJrAbZ3G4yVhHntMv+XuZ06UMp1hQ643zrKYtUQngoehzbv+wDlemZwNr2syPSED0JKkt47eJ6/SEBIQNmQnr0nh2qb7regck1hwLbhyb5thZMiFC
R64VUkI5KufRjqE11xNPq9g6900zN3ya22oh8GAiwnBINVQK1VAKijgUd9nIo7/FSKsWJDnWWOiXpRhVYW6JpIG/hZSuGdJuzPJJh6MLgVydRKD5fIg4
amMDggUUPtpGwlpvohzuV7T4A83o8ctpA7Tu2Y7k39CGb/6/hfXF3a6/Eu8G5OBeLhgOrsL6QwHPBvQ9ICeHJBUjHxTLB/AV0ENNCJlOH04GAEtowgFG
kDFGIENtQquta0hyCP4ypSMFMFClAtAjMjQEVCrSCGz93gB2+xB1h3Ot2H9odP9t5Tz9KJ/rgUiEoCIZgWlFKQlkQooiUGahpSBOO/r+w1LKRFUT51gS
KW+VV86qQD1ZL03Yn4rHk8fT9X1dXlYnePg64LefdvfHgd7ARJaP0DiHfEPPKKaY5ApKjeZm+PzduyJ8cH7Dw5OpzwH29MdMe8QfdK0KKlKoHaWIBGhB
aEckXEgEDDByIRTJRpVwkBMcmJoiBCaDB/uz6dhm0mMCVwiiZlyGIfwmQDTg0hPuQ0PUrJ9qJxCHpgCq7D3eE3noCKswygi+8iczoV0lBdlmnWg4Qm7K
fXJZJ7CMoSoI4oCy5qMLNlw7CgMYAP7wfeypmMIGGEUkJYE7BtkcttuGXaQ43nnzMVh0h+vsl1qU/WnS5ddGkpk3Q0nYds31vrU/E0bF8Fra1loGr1MM
ky6DeB12WTt085RiU/Zexdu8x4cs0Ia6oInh4zrq4zfsIamBrzyWqmeBnGiEMfKAeDGKVpkPOQnZJv8c1EOmyJwqrkMMAfDiUREUiwzyu6mlfW3dR4db
C1dDI35wzyhmydmTldEQPhqVw+PcuZVRmd5Id/xXNIRT0nrB4yr+rDB8N4HFy7es7Ll2GMCnz1m01u/ObwoKbZKLBOayd/R1v6WSlzcZlfW5zGe6GKD+
8N7AUhFG4bu2dCIhMh9xcO8DL5AXN9GzC/Wkh3QvJC14TcYqzG/PwN75xE9ntLS6lt1R44ot8jhXyHde5JPhbc+HEnw8SCOneClDUhTGS1qbMU3prR/r
uZ/bNnWdQzdkG8mM/ZLd84HBGqb3R1l30OYbecFJ3Lpv/wb4lE7shzCqamtBZQ5IHcwhOTj531RvctglcKqXGGWorKJNcWtOJBuU0fkmk/OHaCcp93fA
GlKE6B245w0OtYuSEZcJl5MoC4nEOD21cCfPYOCTdvLsFwJsVSSQNgeAIc/yQP5UgoE+x7HZ7/P3UF8BDzd01fkeMmARRmiFGak9hFrDDWNAUNUK00lM
qxFl3OUIysNRnnYn/x/3//g/92v2YP/6/9dJqK5dP/k6NSf+3rMJZ5sxBPNCVlNefFy8w//VM9ZZGDOmhcv/jduIXRU6B/hR4wtnZYEGe5hwg0ccWztg
3djkFRFwJs57Aqhk04kwfvl6ONjiqfh9+A/xKidU5rX2hwo//XvWT2Yeu3qWtpmp7gUE1QD7QAAPWv9kcP4wH8Y61B+6RvWzw6HZV0fr0+qm3IEAx1Co
B4S3f4H0yAMp2dkcv0Wd2c2SgSgmaVoPKMtRnv/eThTqmAKneLQRKNi5D8LCSKoDcatQSZbluMMS/eBKdO9bw/p7s2wO2EqD70Lw+/ZrELqnhNZYTzZQ
UVIxgslCdYAMJoFInIcJ3A5BRSqgiKLhTKquIbGa0iqsTRM0TzYSVbjENQ4rVJswpk8gY5ehYjnh8kAujrdOjmVN5kUVPZkyiGyC5HLsqC4yI0ZiMe6O
EW9Y4VwCLwkAlE4k88J1bkNiVXGrIjjHJoGiiJWlqmgipAEFZjJUhCslab3gahjCof1AjlLMTA1SEwsvGYQRFmIAYZORRKTSpEEQU8XjCSax6u7sQmmM
Oy/SQ7eN8dpX3dg4QyITw89uheSHBZHNQoMlNBUzBTVmYUNSJSATAKHIoSOQFy1YBcuF2yVAq5VESpBtaybKGNlWRoYYzRtOwuwIODLsKYi+JqgwYhdQ
ZFARDRSlC7slhNiFFGrOXLlUTZOvdYcEwVE5qmxFdax2acFqCVTUbadmxYdW9D1wAmFSdjKaJttITiEgVCrbSKkEgo0kI0rZOJMoVNVGZYG9YwjziEag
isLsAuXGHIDlHLsYiIJgwiKpt1CIqIURRESRQxQzRE01UlSiuk0qVJmrCuRFFBEHLjkr3HKeGyi5ERc+QKIsixqV7wwkwSopLAUHaBtxi6cEIckg5KtF
ZyKK6ZE3OMKKilCckyJmmsLClHV1dFkDVLEt10Jl6cwYahKXmF2jEBIQwRUKajAaSCmqNYKRBjvpO2Iti2cIHbRKHDo1EFXIu207P73w46xFnXnUzqVO
BwU3FIKaNlE7wxnqWUoooKPiLQjMpH/Tvp9i9uT6NnaBEETJ5JfUb6d3SMyO3rk7KFu75eCO5q6oQlfCbkQbt31F5yT55O0YnSWQvqOHdhwopOxJINYq
Fs4FwTq0Sh2zDC2QnVMQ0XW9B5eMNu61BrX/aCVBVhxKKkVDdlVSDFIgJVEPEQSGMSFLEck4zlu0cUirt8dr4pTp3z5byh4bLlRRyMkdHz7I8ckNIEqb
LtiJ3HGbR2hLzi6ilodELmCW7QBokJcMpMxMGJEimKI4gdXFtM9aGQSPn43jx6ZwjqYiC3v3ceB70HOCBcryH37wepAPJ0H09k/d8t2GfjKnAUrqksvJ
clixkjtyZq7ZtJ2zhFThU+GUxiOITy6JnLeE7pUcMp7ty4OSRWLy0ckWsFaUCXGIIXMCpWFPvuyOKIF2XrK1mX6tJuHc6H1a7uRyii7KuklcrWUGbSTi
cND1jlccnO3ZJiqJA5PKA6hgwnKutUCpIHT4QMDkvwk2dzWQQZu0BVFgoKpNCTrdBBHVpurj1ZJ2YXt4GRhbIB5D/jkmkNMK0FGK+iwoJ6LFIpFFFBRS
xFjAVTxbN45vVMTDqnBm3dsgDPLJWKgzW6YKiAigskQZJhQoICb81MVqqgvJw84UUJkXC5WgJxkGQF0TJtM7KGJwSlTn8Pnt5DGFEILENNEFxFO0kz4K
FCajW2Eod8oa7pk33yzWzjmrdwFhEJAuFWBQCAOCeXToU8e5kayahsIa9k2sUckdBZB/W4DfFOl3mGMKOJDDbcSiZduWE0KcAGupmCYgiptAOwZrQJ0q
vK3U2n/smuk37VVINktQk0v47sHOXKiEMiq1lMioufOaUEO/PdysDhTcgoSLzgk8ySlsIi4GXSZ2UVYYmoKKokqhpdxtNQwSWQkk0rJkXKHyCV7MJDYd
DspO2lcLoRay0gKZHFBqxJg6+2MAHglHpHGjFiYRhdSjhC90kXJB0wBPTE3m9IcH9eGIchlQQpgn+neA7Q9x4Ip7lB3C/UHin8b5pf5vLykYiAiIpGka
KoCgpoCgZSoJSJmeov/bDQKsrIANApSiMIwLEtAFKpQhUEVQUwwlJVEUFRQkSUi0jSAkEJApIUSS0NAP1e2LpNP9kBqHvqv9PG9jKyux3mqISqJqmrVh
ghRWAoqgpBHbJcH/zw3m8u2VkctqFmZhgsZvn6GcNhOrNBuEPJPpKmJoalqGSLuHqiHtIgJ9qH+uSIoYkANAp/aOGimCqiaXRuJIQpVOre/PWPqj5ymx
KRgH3hUiHAYKEd0DGTFGONlZUkhrUGEOKxEwpSRHhmMPIhH+6RKCofWtDv3t3zudg/3bh4Yo2loVh4Nf03rUvSNPWtYCZTpmrKxzWPygm5nc9rwUFP7g
I/8fT/5vzQ+yQT475X9fZ384OhKRK+ywtyt7NGVYWYma+gKlTB06DmQsT0MkzXg3kISQ1e2n/WmmYcYYLRFSFBBIe7MQSgQKH8xQXlPY9wOQPHb34UxE
D1X9p+72eSe37eh7UVKBgIHv3qCKKZlCaiCJgkCBpUYZVIJKAoAKIZhZCCUgCVkaCmGCRIIYYVhoUIT8vTsbNszRAcYYspXFkUVFJEEsS0k0zMLEjSQT
QlUAUkQkw0sRRBJAQRESkkKBQjypELg4JFQM0TQI0oyA4qPd04V7t0ZX9oeOBcd7iJsOndXvSc+e3LESREScl10WtFIqgxO47uFuidIWQeSVRRzI1u4n
wFKKrgXGTg9jvR4500AlrI9k55rTqBYQ87XFlqDLh7d2Ti0nOI6y8g1Pcxu7t3K3duyqKUawjJF3cll0pwd3dsa0lybccwEOFyIVdETTbuubFCkGmQUk
Ic5y8N3WmYO0mc5yCmwphdsvIQrNBY84nHnDaFEdvPDlDlByr1EOLuXIo9JCcnJucumRcEm53OFOV52gOHBuWqUdz3HJEWpLKTlcg6ioRImXLoi2tRmM
4hNdL24bqBFdlwiIOCE7ugq73Hs95DxtHe3uLqeBa5XDhDhgF3WcWxONR0IcBIRcOHgFBdAlzmcyKnJCIMfPHe9bvieO8d1zdygtzoRHZVbu3Rbq7ls3
Cdictri7mSV70eHZPeO5d247kySnJdlc5ccvRji4Wez09vO8D7xx14Twg9XeOOXay+y8cX6fqg970TqkPnJzy88jfT3PmLu1PHHc0p0UMY6HlHDFZ88M
gaM1rYbMKFglHDNi0Ytkyqp1YB1vJjjsikQEZEkTXMcs46QsgXMEwtmHbnQcJUlhBdzLHdxxXIdcozTSQzVOTswPbG/gRiHZ8siB5RDc8JSyrkQu47nu
Iy5ZMNEXd1xPbk7voDweFChxmAlCqQBpjaYGLpf19wNCYOnZmOkDRLiXUtFowYkD/lAvU+MPHrok+5gbk+8qgIgkrlUu6KE6WKIFQfuwa07wSjAnt1wD
QF8ZPqTqjiU4S/dLi3eKR6yc3HBkQ7lwJjkDgYRTQwMZUxL35/qQN/5uZK3Bk+9LlsCng6MCmrIeE9pFD+NLD2pQYqxRAEdvwC2FO50cZ/CBiw8ZA75J
Wnr3Xfs0cYhLPpRXKpVLR2dBA7yCeMOVS03b7L03CHv/vYRZg0760Zoh3uEtMjdmWzNKEd+gVOCaOsBCtKIY40ptuJXmE/xQVooEiEkkCgCx7nc9PDeR
3kDjcQqPkFg4NUSsHfvXMwv6mbRfa6x7KVJ4YdJrdd+IUN6eWHs7E2qaaZVh9rDSKGdGT6tTpZpCR093uZ5VRUKH228TZP493XlCeOB5UcOetV39/x29
l1eISg4HTyUd1DXXJPJfPSh1Pg44ebH8EPIc+7PZt3EYUQukRF5qm2ETG9gD+GzsDhILIREEQBEVQ16Q3h8pdWCGmj9k4CHvRCqPtbJYFV+JKLKZ9LDI
qgvFQn24AD3O/OUiZGoTzyJtPSukjLPb8bljD0gJ2DWqE8XGtHkBD1lENTh/ZZjQyDbFE3kRIhwvUTS8peg/0/zn7T+n+P8brx04cnZuQpc/IfwA0nmH
qlkYZcYaKIiPsEDHsv2jqoiWYpKCilaH3kZIFMRkDP7DEDk+A3QIJfHH6AIz6MdrH2pUUYkRgNz9cSI5A4K+/VnOqspLKyfy6uZguAITBLluHHrLBPql
YwU74euXvdHMZmjTXQA+YKPrqCc6FmloQplruLUKXRuBNPOXGU0zlUAihTKYwuwuJ3IEmyguORHQoJOEdbOKbBCEmMukymJwIiOJCImLZyVXRychO50r
sQQdk7GHJWbKcqctbC7SAoDU46iQhwryW4RQDjlgEdhHdWujnh0OCHByuDlBY7scgKc8hyZeTci8dcPCKKf2MOx7I3C+CIXjRniKYAeq+HlyZHjHmlys
yB6mO48k/QkJBeCJguMSw01KEpG54+aj8fNM7tFHz5Gx/hTY5+d+EmiXZFJ+V4dcA9Jpfzl0s9OgE1WFMtbS5VTHMKWOagZ+T/LYffos1fbz50+SF4bw
5pEdCLYofypnvq5SMvAQxwpVoW1IlzJQPXd75YokU8JRCY0w0RXRJ1GAyVGDJWW7EDS7Eoewj4H194eB8yd+3JQYIozuZQlUKUVRRKEFCVHGnCmaRRUZ
2cdcOzlyu60KBo3OMhSJ2JBRGtInd3AqrEPQcCI8RUxAqucJrHRynQ01KjUpkRQRyoOnEuv9FyqLw5oJP1u4ltZGpEFFT5FjnS0fKOiJSpyOcKvkI6hS
GHKIo5Z6uxIE4mkxGVXIiCmczaseuPHpEQROIsuRM4QRnE5cqM1SK5BVJ2hdRCick5zkcKJyTM5zlFzWkDSoAuBcCwoKVIigLnAucog4dJDDDkJLIiii
5SIgooyCspzFMaZZa4kdDMZHPIwknqZumxD6mAHtJ6L0onM/DhYQ6gbDn4eyD4V5ZwgdGe5AA9CUU7BKZCn8BFIBogkA4Dp2voku5h79mj/n9Tx49hT7
/2HqgBSJEiRC0spKE0kFMSVS0A0oAUBAJKNEKyviQgOZiJki0tIAESg7V+lVDAFdwxTDR6LIo+5AIEekiODc022GqpYqVsQqbhLCURFRVESJTAz/u8n4
Hd4nXFDGIsZJgEwNvVuw7edEw5VSyu8rSisT/X0P5kMcYATp+xOoBP0w3a+QsO6TILmXgaiOMsF/oOHST4QFgQuwIbET4oqdHxdv9YfBaKqCmKiGpFAg
ihpCeB/yMFEQEmkNVJySomSzAGHy57hf1n6wssIoICWaJizEcIIKKIHH545eKJ7vTtgUlIlAxJQ00BVANEtRSUUIUUhBAJJBCVE0lHsF2pCnKAaUDMxR
2o5CtCYJCrEqyoSgvE6QpigmiCinFhE0qaFw2iMyAiUAqUiLSoIZFrWWs0ta05CshWkymJRcaIoKKcEDSgH7f4h/Vg+/49F7TltmIG3+etl3V1gahyEy
wOCzA/PuneSlBPIUwDBigRO82EQDzk+6qECfy7j17bId8J6MA+zc+nQ2nEAUKRIBQUUo+gSi5CUAe87H1uC9z+oj3eIZX0Z98J5o2/cD1Bf3iK/1SiKk
yhQFICnkHnIhh/FT6/rSFKBCb7UOpBUEMPiGQQc4TSGx4FEA6XAOSHVgCklIwsR63IfIyPW5qK4ZUqivnRC38sSos7pXXdJkMGRTDUzSH7Av9LHLKwfg
e/34vmaEkBJdQpQCa1V7vmICL9grpDt5X0/Eep8pkpL4qfX+KdJpvvspf22e0zw1r5YakPqI4l+U4lDQakyWaEYVA8/Mtl0hlBdxq3GvT8csnGeWmWsx
lZqxlztduuCSb0hO86hOwwz38K1CqKYHmRuRPog7R2eULyX8t4ewjto5mmlITC/TAD9maxSWU3mRttPzIH8rm9/DAzE+A0eEXbcpEzewn2cPt85ZMoBp
k19NQhwXSiTjDGrllKdJh4tNrvxoPxOZNzf915/+bY90OHqzRonm4w7Emj8LKj8OGzLE4ihiNFnyMPoAT70F/QgMifHqP60Mf1wgfdAB9iKh++ACCBDj
UAnA61QpgX+WYEKRpqQgmAEYoKiAJQiWaRpKiCpCiJSlYhCqAJIKSkZqaSiQSpiiJoCFZgWmBiAoEkJaiRqJBZJCBZUaEA1InMn6ahuMebWsClIdVp25
y71Ltztlw18QJ+Ok86Q3xJCcF0ZQgBcAOyirlAJweEKLcinPPzzbzg6t5JB6qMj5U7xbeEwu8gHPKgeOYx5A5N5NyHy9u3hwKppOQOdl5nfHEq9bE4h1
R3Xk10EnMAor5MSB5XcnkgV+YBi+HZUVB6hwCyV3AvxzRMnJvOVBEOY2jLlBwHxOE817u+R3QoSIhvhyYJxkTOTCAhtIRaWev+vorzApQIRCrQBEVQI/
Vzwkc7xzpyAQtLAoAUEsCpQxCSQotEEBSJIlLAFKBohAMkBiJTMBGYppRKRHIaRWhSv/icqnKI9kkxYbmJnLhEHMUK5ItYaCVwLlAUURVdiiipYiKICY
iKkIWoUiIioGJOEmjFpGiYZIkEfO2LAVbOMoADlVRAWzlQ4ScEGjUKPgkKmg0GIYgemgTSmpBiSYKBpUiCSKKyTIJgYokKSIBpi1K6RST+h7eIP8pqWU
hBWRqOfdIO4P/iFf2/fhQAbGHioRwDcmxNPyZiVOCdIYHHV+D+ccjxKfZBnbB6Fu/nYURDf7cnh/7JrppsDQxJg31Jp5ljLBh8lDoqetRRREr7lU+FCQ
QFKv0I4H0R8WCM4du50RDRjrM0Q5G3HWJ3aODhCyoIIWBE3CjHOl2RxlwipxORQ64uzRwOm6UViCHSiEtKrqCRYpNUhRCho2Jzkclhw85u5bE7bEmwEm
WNueMDhIEOA4wma1W1jTgOXqEXY5MY4cTXH/OdsHB8v9QzMwi5U+sCgylJTaUsv7KlWShQqppv+/8TE/P//dtv4VX9p8oNVqPgCEcEOocMWLMIHmMgyO
RPDhjSb1+qDF87nF/0uO2UOGdKZG+JZH+We5E/bws0lvwjMB9rjgFYdMniU5u4/vVIJSOorRldjuq5kNaGVsD2nugERKXxm3VDncsVmMM7vXY6CFeQaN
WFKM+xhKK+UyCAwIN9sZulBGTfk6Kp0LgovV5Ir0Tfq/a143nik1FEb3vOKxoCyJlSQTQ0OjV73Fq2adLbAarShGI+bmA1p3So3ptKbLUzI62gjhR9sH
pz7HjWzqxVoYby1OGkUWkqMgw4fkhCNQRMJW14I5LPG3InbE8SEQWW69bD5njmd6aLJFvbAkh6C5IoJe5gMdgIg021aYQXsQvZRjC80uLQzfD53znmaH
Ha0bGgNTfD2d7kUo+CME4ebpm1LB7EUouCAslPHRvQpHCLI64Q5NmLQUHHjGmKhun2DG8UWYGJIrtfMvXN1NQ69ONCh5tCVpviRzIYbCSze9FVQZLBmc
9gNKXhq7IrDQ52TTIbLnIiFHJQmXahKfPmxXYNE+PSmRjTNjU8TozIJS7yzvRYaTt9Br389m1kp1Ztn18eTBdIbXgNE7nprF6PJgkYCDSO1DH9d7fRFA
+2pXlzXZHluqeE2KJ57Y2R8zkP6183EcIKAB1d6GFYKxkyJpDMvXVlRwvEhtD1neB2BJjCAcuduIYk100hkYRZ51rJJrcYSoUaYItb9Mk6OWZbwu8Kox
TRnIiJMElf0Ink6vb5FrEyE79yEd1GSe/VI75u5VEklPlfr4nci/6Ci6exEINodrkcSqCkBIhEhKy/YiJshz7kNLRYIOHOQ55tXun71xcc8QXxgpJevS
cLpwin7uI6X7pD1Xjqe/YZwXpAkchP6NzAwiwcIcyckee5HO8vEetLdR6K5K71t4DHJkosv6y31d9zcmao912GzDcjisIa+WdzGnKzXrRXPpl89v0Efy
eKP7fNxNXrvrZLDtDC+sU+qcc3U9XT/gmlYY7fpquU7tPDPlCbH83zvjG/GfSQiMtQGe65uY1aZhcIVKUoJr6JTw2PpIU9p2oXRBWEEGNGGUlOz6y7zL
NngvqYLDn3bXMOAui9a4sOTwMpojEbOPXfZTdLsjvuvY8eKGgc9PbksKAXBMSp8+mANjOar0Lwi0ojkBv45bM8Lc7RVJffieCIE5kUwJEjszJzJIM4lp
otbBEM9wlwAs3LideRPfA1B2DCGKHUgmJkC25BAkcHZSQqKdcpOPOFje1XDiWa01jvoPAl80/P46PHhH5aTIrzZ8ZNAgbC+lMNXXnW2b9t9vTDPotHgN
x2W9SJABrqBZqlEvAUAGEBWDLjpfVDg/IsDnfmQn5qYJYSCPl2WD8hj8eOrJgdzDji+7kkwEQqAAgESxrxU0McO1AkMjPfv1hXgoS0EO0qzpPFpvttXx
zFm6+vx1k50tFS5JwQTKTHC2oa0zr8Ke2bTFJZwzMjkUuRoYmB3rT1qanRftt+f6f3dyLUcb36ezDnx6+OIuxRI1DzAlbSDLbKgvzIYYWBInjlwPVIDD
F6Oydub4TJBr5bej62BhnpIDjNnQyx4ueNdOAqkupWl4Lg8TUwjYPClky4ZO+RIkUCpXiLEQ9iA+ioH8GapDkIh2xwpS/P4mppmnKZ3C8N/XY+3rYc8H
WgWGgD7eAKkVM8TahARSI97gXVj0NDUCQTvYNBtmcNaNe03nHAw18OJ0nb30B1PA6NkQpiQlMPR5yT0WGr3mpJOo9IaPZgUSYwgCmDpMWJCQtADRiOmP
pOLq+rz83KBIeMDluuO1FxWlCLDRAI5IW13Ph5nWUzuwcTIqMqPSH0yk9LKpR91omZwKPTF8OOKay6ZRnFcdMqcIr6Yd81xNArPLjQ6gWU5MNGUQRLPE
WLqpKQlhfT+sCJFNgtTRDrCWIzAkOJwLARQcs2DCRXYQVDkcTwlRljHHzqVjJxDVImT2kBXju7uOeENGOuvlqdTGiF4qFBShSCVDYqHgEFKEQWlRWhbG
xHEwK63fFQy2gxvTokKRIlSrcj2FMA0kYiGCiCfPpuIFxCCu5ESvvdiiePGh42LEEx2cgUPGmznzc7wXJ6b4uYqzJMQD8ysKrJiQYMsOIZPslRiERFA6
18a+fha8eLnpLfKB6tnQC6qh9rLs8dWLnrNsMk230lNA3Zmd+9KuAPh8117TD7wa75toMoEGZ7kwERFkAUHf7O8PXo4eOvfDBDlL6YsGLFtL8UlMdO7r
NWppooIfnu61XLrzdu3SURQd684Mbk6yw5C/fW3EVVaRQqUFI2gUiqgNbFJ78uIL8Y554KAfDECAysICXKL4FywttADk9Uu8XJgSdXmETnTYGelrSlD1
+cyTXgczhiSB0r3PAIu8Djqsk9KgMBr3XZRc0PExqnUwKMn1NsD2NEAmB2COrto6WESQRMSTKHnq75Or8nygvwrN/ek34uxPC2zraXTzO5vXx8N+iPps
kLa8aUDz5Ck0gZcDlY8pgIdbqMUKiEhyY3wa9s38HBe3mu++sPFnFEVRV8OvHS681JHPIQF4JfjS4PgoxowFWk8PUrxunyRFUrNECZe53c+/sPBvaLei
5UeU/U0ZMAI/U8MTa2bNVbm7qZ7slCgSmOxpTcM16sAHi7ygKhCSbQDPnUjJXtyjK1VKl2Q3z8fHW8fuNeTFKqGbVndUsvFnmpIuCCGHLNLZxpku4xah
0afxdWvues3hmeeZvuKfT49zuJFRkEGDBRjBYsyzzwYKnHUq2HascqqDFdN+3V5fnmHgiOTA6IkkhlAxKY+/HNZcYhWBNCrIgRIpfpBsX879GTg27WEf
g2yCbIHcrCKjHg5LiU1+DdJCadoK5b8/r72nCm28tPgwNzW8xqlF8X21Bl63qTjeZLm5jD8qurpAGCGCYNvOCmZvlZ85w38tJ9aQIelQHPCHgaUDLWaC
OMPVU5HcjWqoyByEMJcVBJZRRNfOYUyGIvBn4JnmRTs89U5SMarWFVPp4OsMc5y5Jt+cwMgfRh65QU2r42Jez4vjJFEC8XBcGZSfL7PqCOB2EN/hy4d9
OOCNgK3O1xofZiSB4jemQScoLD1QQgmZ9z4qcsUQx62ZP2yQyfFb1CBwsiwSQTQVpFIjmYZ/FBVatyb8vc3KUsbeHD6jrjudgDg6CY0TzzGrFXbsjIVQ
MzCxia3gCrHE720XLZiHbMKk8JDSd23qw/Gnfa5SkwfhGKJCOfK5o6vwwvetmQfeh42Kv3YyYrl3o58Z799MVSdc9nInC7EGCKpWou46xrAZkzHAdZcS
zfvu85NrD4GZgZ5MKJ+jXkgTwOtSM6cEhrlvdnk+530Mw60d83sMq69whRiyOCHu3zu8Egis1PMxp/Li3MT1lNtyjsvM+cp9qeTVPqw2RhrxeMnDbdbl
xl9kL1z5ZrE86hSgiwWGevdeZhlH562J1AofCjRM02JpNeyRFkE0vY9y5fzre6ggxAi5dyjkVNDPfaEcCpQrWv+kJUVRXFVAUiygWURKHKBsYtHdH85x
zsFLCJhUz0OWb9LAo/Pql6/jw8OLAT9PypM7bLIqJEU/Oy91jLBYCqLqZ4yXV+LVxCsf1+dlzhR+FXUsyYvJtjrVzK1wL8Ec8ojY4EEhV+13zvpDuo/M
NNnFWuouu+iuRTyYiuyhJAzpZqhGuJD1Y4twxjDYWTczK8t14wdd+iZpWFj5MwgIhaLFJN3jxJu3ucJc/EdmCR40E7OiKlAmEI2DHJucWcdKSOqrNQLs
d8MASpFCLh1LPZ71txiHpfbJkgcbAp3x2Ops8mx5hBHoiDYA9e70cuI6aKCz5OHwAe5fl8e5Z2ibvG5J6tRgqPrh3mm3J7ECAVBG9BaDh2HzKmpguCei
wdz6hrBVdCRr2ARJLzkzYVQeKy/kImRFJR63lIaHQI3qo4mMD8Jsz4SO0EAERAnmFMluKlEgSYYvSkSER4Me8d8jnnmNJHQ1UoytlurKYmwUEkEEJI17
r0QSCBdsVcsThRk73F7wMa0JApVIYBjZVDNkN9IFkGi0KYKmtZlzlcWJZEm1c+qHotLeaDhfCugOH2GgbhAIDoqOSB1mi+UrIHMGPQ0oxTxJybmOYJPg
65TL9hkE6mCUURKNvYSjftNKRTCEjE/E6/Lu7wdynPeqmbg2Rs99++vKBHPrBNGjc84ducfkKh6Zo8OwvjBWeQpKZZLNVrpNdIDo+iBwYnel6nPKHhqj
NBCjSb7Z8pCQc5DM0jeSVNiJyK6Vr6bhYwIUBTvRUZYVts0RSkDzEqZfyU+5heK13VdGiEd8qPSUVxjBuWL+FRHChFGd2HUTgXgyRJ4aiyG0PXsqmnRk
Suj1zpk36WDZ3qc+NXaoAtDYMZ38ejXdx7a9n4MeJKZMoDrdwwSb5dmQZxaNmAjAqRXWt3GXwhsAnGrDSyg574cM+zLsqjNruCSSSL6qba9tBCiPY3oq
E4QfMip3E6eEVtPUKNQV+YRIOD4Yogk7K2SRGmffN89ZOm4w2cok77aKHLzVLEXhRTq+9Fh+jM+3XDwawjS4QCR37AInvWbkaImkAZ1WYKV/QEmjYNgh
1aQc+Tm6raR1ozKMpYiVdqQUpT4MmGfj2VyiSEiCNGFJ4edLGqjCF8jyPcKuljKG9okB42PBkeOee3QngIRY4+XQ8Z4vD5KGjPi0FyNnrWZrvp31Zxue
14+U9iub7rb7J9T8tbs5TB702yEtICyLCQHwcMMjw1XhbIqVEdA+5YnOQarKpz/kgy7uHJZWBBQc1uOOGDZqOJC9q8d8/YZXXn3TJoNs10RMiOgQzq1r
F8o2K8is0MFWqHlETdAySNJKFIHXO9A47c7taWrunN7ivSmk4ME2dcfL2vdiyyeJTXJT17L8zQxI6LreT7rzPOsrkKyv1Dhhc6TXADq5ggsowqcRpd1q
O0pNLA2Ne1WYFUAyxZuBAoDUJDbPo7tVCBYoUIckct+j8CRsoFKKlDuLLpnQhp7Wo74CpInLYRRiOu0y7UIT7LBQA8FycLC+A31KZA2lRnyp72r5+PNH
O+ONbPN3VMOBF9RIkdJCWgEYaHWh3dxFJD4aHekAPt7NoyOt6M/EEeu+x20icUnIJmXkuC5DEYw7hwG6kC+dZym1SyDZ0i1MBGyyJIEkToHb3rji4rR3
iR+RF1yHFGYnmGc4NorArrKuEkjFFWnRRwNc1TXir5rqcyNSiXz47OikvkGocjUGIVL7OyCFXUsZ2DbUE+evU8cHnBoneCyR9dB13QloNqSDjaIjDDIC
PTfsDpGaH0BH4ZlicYlmQO0wgXBqB0/2cegc0lkfXYrhBfVtgwcf2+nRoXGzL+q+NutdJ/HID38fRqeQEQ+hMIObMzE7Id9oC7oVlSz6jRnFHCnpsoep
7LPSmTIoIoddtJMBpOQFCVXskwJqUPCqskKfjx3VUOCuEKLPhvRn2Q6AGl6xpxDgpBErFhH2rvqRo9mK3PfoRUQM+hUykGRKCaZAqI5tZJZZC1klHbq7
XOOruAzkEa5qvFeLXaHwrHOS6TiCbPLhidprWup3MqieDXhIMSRXYhfnzMmqGAj8/Lee16NTzb88MqnoNATgQS7c/QG8x1zz7JPimBzMcMrneoli6sLg
/hIqbQoRNxd0AdBPuAlm8Yfv51mZW2mA71uakSS4GvIhajAYglQR+b3I9kOgeIlJZtQOzUqvstmfftxc+U3RmZJjWFdn2NDrXmlvfo8Pb6CAlL4+msN+
O/e5njeYlwrPd+pka154Eipxsgje2yDrl9Oy/Dvv68ij3lYqxDq8vdMaPWh08sSQySGlvr1xPBsrxuWOlRGPdjjfvrY3fRFitmr4ahSQixkrsQ9GrELS
kjcwljuZtaV3jY3cu4YtcvZyfb1JyX4R2u+6fJgM4RQNKx+748XZ0zNMY1uuXCEk5yEsFWI9Sq4m7he3Y2vJMk9O96mDBhZuzGTSSp9naOHLg7tfwb2x
z4yst0mLeOOCXHjiRyZfOASLIBwznz9sjoBuHdDkFhYBndFm68YjlsN55nIs9e+H2m+e3v1NFHHmAjBAjxudBEpYbiAg4A87fUR69RwoDjjXENBZ7LxD
A0PGZCcdwxA/LzEDfSAIiwWHUBd/Jq6vuOBJE9LY72PW+wB+YvI+VuIyPYQBwhfIQiSYM2LiwDx3PxGe/rANSh5McStmK9UX2X7pt6xi7ARD+aGazMTK
UPAepyXRUlQKlRQvi7N+Sc5eKmDkBZkdo1C3XrW+cayLN5Y8Om4EQ6nfxzM9B1u9EgaA+adcAGeppL7sypIWzKz1UFmcrK2duk7QNhAZ0yMzfiYA4BfQ
yRagAzFiHAYnTAVyXKkJwMFrK5C7xGtaVGsL3ve7zA9XqA/ERHKgxEGVNyIg2oisuBGcNvE1CAIHUOpDh0ClA4dJpn2LWiaBii6/dK6AyGNwKig4RkOP
FAE0SSCMwgKonoDI+GTWi4JNz8byJyG8xyx92aylrCuoZmdGfUAENGSyU+OHNym1GH1vILq0Pf3VMMFhgNDnRwtCG6FiPFN/Aa1Gb44EYvjXPAUDMJQZ
WjUel49e/pRgnHuzEq9t+o8PdyhLz0E4JzkhrlOUqSF4snW3Z+0CgFnyXm0AgUR4r5zPzACkGaVNXDQVm4JkAGdjJ+v9d8+92+Pegd90u74T26MdvtvN
6LgKTckPkCkxH3sPfKeGtSe8gpuYMI9MqOwGAhBOTPnru0Ywk+5rAVHWLkXCBxbBJ2YeyODGpCI5NGSB0vlMhkTnnL/MeBxrxqh87RIrwQWEQatiCcE3
rbA9ttgvAzcZ0UCea0LbLoDrfRpwMLfchYUYVLAJMrZEceUL1yNSAfkpLIPG95r2wYfFhsHawpoaV1JzlcLJs1GSQUcAMlg9LB3QoLQilARCJZim0KpQ
EYsgIGfKZHwePU++6k+PSiCYFlBbWHlOOjXzchkflDwfJlw+Lcek1yshQOmFcWsG1I1N0cLec9dhF8s60gKAWs7HMtgIjuu6Ec+2hre70tC/bL8WfSf5
0xiXcERssEbUejhIAIwUClAhICStnD7XlEQLkTqqD4yiUDuPaF3cIKCNCkCXPHmQmuvGvE3bC11zzw78UqeBMSrBSJJE1b6cX7885et8z57lRFjF6bX6
5WIzglHrdw1bButcby7+T0fjwfOsJnJnCCuk1qPV43ZtFZu++GYVYsRBioo9lPvlxkMaMkQN0olEoqU2Qu+mB8px6WSBMI35lM5xOy1IEEwF3m/GkAkk
C9RCtB5ur6b5OliYXLCtSis4wHeUKOWj1gChEp8LOhOgNCNiBg8486uLEvmzG1mDRlGhjnMTGjrBsQsUZywI5kK7KfMqfCo5XSdnn29nJvSAJSc897z5
8ob3RudhvkUTUcPECvHu5Hjs47FdaxxjBhLOPBw5wSgGoIUFAAMBYTMyVoEDISAtZXFNorriyHCtEYtOWFRBPLSE1RABkECCiIoJYCYceKgeJmfAFE+S
olFLtqB00Cx4dAy0JlQlVutYFtnYyYz43r5vV74TO7TsKarZxn1VFYKKrUsFsZZ3SoutOXp6yVhvq+U1iyovinrQ+dut5p+iG1Jt5LFUqq4FVJYw2PA1
64DR21B051jdMudhapgvq61rDE7jKMNfJRds/DKT6WnhD5Z0YhkGhWT6SO+k+5KBLOqKAZD62xhJJFMMMlQWcv1XaIZOzmmFGGwwo51giwead3d2XYCv
PdwK67LZ/c/b155tLk9jm9hRgP9W2N8YQwOf46fSiF6IHZFmK7I04CHhVfIbSq0mFtVsZI4Kb8Z50Qk9mb0LD4LIjXQSzySAw9z1embRku6gs4fD0rGD
ferJgnGobkvapDgygOG0xo+l1TfhmyCd/IVwWN1luysQZigYOX8DA2uZNBaByVhO2Sy5EC+ipPAasLNEEtrCmzMJHBx6T34vYwURXGTRAojZHBnNPObo
czvnm5AUFdyFFzd73mQpiOTjE7yrYQLuzmAzAsY32PnM/bA/JJvci5ElT4IJ8sPwOXNDeIicoZVRoiRVBB7uSezIPal4wiTuufEic6vvi5aHcUN6m5k9
VzaVh70M8KZxONGJYnjnxvQ1gSVXwwuTveqYrZ1VHj3t1RzlwEQyuEjREjVRa71msAzjZoLdpzdxTg+8QZatsRuq11lk9CDQSHt5cI2dJc2vYqedcTxa
6CDINIUb42x33az2a98+eAd++Z76bAA0LxpI69d5A8d/ZO1tdmRE0UnxnUTLaHwHktPWXWqHCLT8Cq7L6hke4mNUHdRxY7cDRAJoxxqwdxiUdgEgUQAU
rLoVSJHc7ml2dyR+8GSBZRswziWY+3Mj3NamvW/b+I41nBjWt6E8lnks6IkGGuS8B+GIRkGLz5Q2TxvL40uM1rDSovE+UNnDJZsZT4j8/cRlGFFc8R3D
BHgQd+B18A2ck9HsD9DsXYYXAYoYm9haXvtEUwk1ANwNhsoQGQ94U9WFYV5uaJA0g5DcmEQDh0erOg0G5CIWdrWCIaAZQqY0MSzabioZd2wFSanXwVfA
Q8r17Hg6DaIQhSRjYZ2iHIlBPGFNk0MPiGE9ST+PZZYU2HQGwmsgTQxPAltKFkhSn1hslDU5KTc1ALIOFjYEhT4Js+uryh6Vv3vjx7c1t9jFHedsPBci
RUokgjD6OaUrpr2KPWuZGcrLkt3x8193qyej9QfwOXOR4CGhD3qBok1Os3/V/N+ecCBaBabyXQVD2FEP0stMfXlcEorT4FFQ/x8YYXw2TtOSf7WggdmP
3WVgoOA1wzLUtcoMLf5G+ZHtC/SSmCk/KTUpe9wWfJBibG/1J8jnuWjvSXTrTg40fQu9ArksA3sPo2FzDKEUCHiHt6h0duxeHR99l3v6tSTXbZiBrVxh
tN2dGezr+kpro3kKYWBvJPKj1rU+NGq1cz2JD3Sdya/Zg+B4Lt8zDB29+76GvWXPVqE8DCYgrEOkiwCnmF4QvXeeTvHKlKTUn/v1MA0zKEH8JwpFPEls
9onR7eM3ShNcoiqChiVkghrAuWZDInObhse/PROhOdTMJNs6hkvbIVFBF2ccLhbgZj3LwT8k+skgfoom5DdVdv891mgEDfLgd07sUfVcJQTy9wQtPalp
eLLBbjIFotF+mDDlVEGSk0FApQS0xAAliSAGIgqXq02fv6ubywlHktxutaXOYPV4LpKCzY7ZA1oaVCt4WFXNmCxD7STwx5L4l7vp98PC98KodipHLphT
SYxQIpGs6dHCGyuy1/vYUVDQw2hkGDunV73sIgiyGuU3zScqErHWvlsQz8T48+EBNIooB9fO0EnyexPCjh9YQPdHet5LXZgwuqEUDjJoYSbzVMK63VuZ
3TM1BKZd0M0aOoaOtaMOMkCGDyZL/kYf78vBEAZaOTpioIjgFqFAgSBPAxbpXgOciAuURBFBET4sXmGeEMRQ13sfMaFJkthZ1MlA08DcMdOLh5+27Qh6
DXtMDBKIYQPVTAH+ZL9O9yPI0zotiZzBUh5YK86KRE6OzgoGcMClhaHa+KQ1r8+eyBwLiMgj7QBtC4A3cMHXYY/Kpu8sVh76yBxVGKRDCqmDwxYK85kD
iKJzeWCtbqzWmi6AbQeWZGJRRVUgUOJ57EDexZ7krpQUnRgY7pReIXd2rSIqz4VI18LrLwa7CQ0Si8FsT3NfHBwizD6VNfhW4d2daeo4FnDQMrkja7GJ
9WumzbxZBTWSfR7u+9rpfsXkQU0Q5Ch1kRpUczAUoV1mIjELSpqTF0c7TA3PawJz/ThkFy0H7nsoJRzj4nm7jduSd1LI1ktl/DWYIIze6Yj7XbjOt4Yv
BMSOVVIIt6sfCsHnXvdyKEz+4QlyDulTiYzaCM73c1dpocawjbR1NRSebiB4vPkRyi48O3POXfhk8yX774nhrwPCihBWXX2e4PVIcwOD3z8+PCq/QUTf
BCXoodYf+GuT3b7QPePHHDj797t+U4EZ1hVA+UHdHPl3nQe9KZPQIhRmJo5ZvIU2xm2ousuQ71rHR4MrH6iWIh84+IncR48XoRPVvlvm5fcc8cmnKD3T
2o7hi53degjPvZV6cUwLReVOR3FkGlGCjZXVMNJpByw6ty63onN3upS8WhzrqWpCKw4Qa9X03kpwHzOLErc4VM4lNHM3jGwOmBTFu92ZqytjC8MMTeZr
FjmG1OTXNTGYIYoy+br8948W+34Vver3GHqLDQumUuec1mqm8sU0iozpDFcHeWbNXKUxmJlqowGlFJpxFO95k0Jxx371fKgvP2Ucfp45R8NVRTITly++
4OQ8kkw3vdvymk+M2thLzkSfmWhqT8XbhLQqnrQg9FpCSBcXxjva47ApZBQlFmXc8+PJ3Y5/PrvWVIY7iHV79HNmk3RzPGjMKjAdWF6uZSpYzwwuESw4
t4Z5Ndbfq7vX290fZfXFnLlx5RwE7nkXB9xY81bfHXMDd20zxJKqnULvoboI/F73uC+YXEkY1jQclyxosw6tMdd55NeOHS9Hw++97CK3omTKKQyH2U5F
CsqLp6TepQWVU1SyxzLAzMw/d7lGfUD7y/QhC4fKzxAVN4geBdH4fIJRRKBRQCoQuHgVlBh8Ds0eVe/0+An4tsX72zMwzNbAFNQomzYA9weln4AdWDy7
jgAdE4gTCJP2w5osmvaYIla929LASbnUalNEI1QNJuAySqpaDZA4ScZgLFwimGDFJKZkgFuvnrOh0qHVfflcyHrNdxPBJgYJnAob+ega4Scc436wuP0K
4/hQa3cx3i6zbrWZEboaMWIbkKfvdIKJ7YEyTrAcwKbkB+reAGo4il7ax8OnZJ4mdjyxBA0mw232+vpvCfW4U9Us6KHVdTGMbPB405mB6Ej+iXkNeejU
ma+Dx40cNSsRSejs79DoyCWSIH651ThHiWCTnNN3E/IJ5Szj91bnEDudznrem4Rdu9/Zx71qbychzM93b/A+25DyX74PJwmFD66jkaRioHjx4HDU2WME
RUQXNjV1nU9J9E0C2PAeMfxGAV9YT3+PqkIZboUfYH8r+zEEzMyZMKha0imDiXZ7JNjmws0K6l3YcE1CUgmO/FPagoisBSYGqPnVHSqN/bSWHuyKm3eW
WyaIVvozGHSSbQNoGgv9DJnKHMqPdFKHEKElDUQ9ZexJMB2mg1sO5zsx6cUUIEgb2sAkXZUCwA9IQhIcT+7hagZH25evso4WcyFAA0kCAoXRJtISunMw
plQxURx7UPeBSIxKUgHV5OW8A1mid8L76HdgzeHs5d+WQZJyJrCHPdJ7cpxjpRUD2yJ1FUejArBT5sqbc2c9NLMuTJvjhhQ6fTTGCrvt5rqMmzhdzVhM
TPylA+kEc4dnk8+epou7UwD7fp9YWTyjBFEVxLEdex9Ggc79Zt0u1MLdBslYKJh1rWdsGLki4TmCcV8IMu5OoKOEP9p253z4hMTos0iYQsNCcdsw2rNx
d2zQfVHNrhUZSUNAnEP2NmEPB56Nh0A+jXtsUqdh55OpPHwB9zr7R8pU4ONmTcMPWg2XRoxnxyTMGLGT2+qdZWawsnuTLaFFlOwrCQ1Z+Me4/gdU8dl2
wEW16dsNZfiHcX6YyWJJmkR0JR3EA/pRBcnDO06ISFE+HWOdlXC6RJdUSi4EXCijs5qzOcViGrZScVVRYYCA6CUwrMWuF7EmHgQECjcd3TJqD2MNB6fj
NFUA9QFV5kB4nm8tnUA7NigeZRWfahRj8ifOe/xjcBbfzuHHgsVftZRPrVv9TcskqOgp9rjgLT8JtsYhMSsw6dGKPWXIXWft1RPV1wq9PqUW7v73Hty+
8R24m/X5pTV9t1x4ri7oJ5S+r0GglHVGbSFCMKQ2jbD1G1w9PAvzGisQc6RodbKQ7CUwo5WS1YZ50463JskzLwWiJYUlNH9VdPXWI5HWMpQ2aFj7x63h
rtRoZxPU5zjq250RpZXSY5i4aehncS61nzEVeX1J9f9eYZYMQlUFBMwodXwVQ5Y0h9JcXbfjD2/gn1h331jnMS7m/LN2QYUHzheZDiC476d9PsCXT1Lj
1MRfxKmiIRqkWGHZ28gODx6yCdeif776D9Y/QCcevCvoVHkSP8/cjKRQfPMFQKIRFwZFwuFQMIioCFIUEQSSMUQBJNMIZ4ge2QEwlRPBlDkPr9t9qYQ+
5PTh2e4DEP5emJSBkDkjknvJ0cfDSewNmVbySWiCPwnB3QW/qcUnnfz+xP3wo1koZNR+XdSThae6jm4+A8y70APPiiOnhWGHAP3tg2/KaTBrl2QeBgRu
udWGFX7kOt5oanf6w6/fnJ8UPz4Xn047bA3IPlDsU3T9ljJOzWNAQBZWVIglEkrUEeYfnMNWVZMdCfu3Q/XAKFCu54odyA3pJcBFJwN1VBYGI/Fht1Th
s0sXX1fBsxqR1vgA8p3gcLA3vsPsirRC06vgmpaiSsQ8EyZNTVKGE/Se/q4YOs1shtgVoCAQcrYawrokLadYwolYbKWYtBlCciP9wuVEdjJjDzCSraFq
XKOtCs5NaomxqHWYG0bVIsEDiAoVQYrULliK2RNsjgyOBrGsarVjOwaFByC47trBwIHIY54rYpf4RPIZISQBSEDGAkBMi4QqGOQwwmD5LoVywqjIkPgE
m5RQFUB8WnacGGIUgV20jKxIUGFSZDSlNBkmECUsSxQQr+rMQdzUlQTAREE8A6hMkTI4WFZpV0FmAOWqJzDjhrWWK4xatZEcEWGMManIsVyS9zuk57uK
+W8dft5fnsse6z3Pd9Yxd8qvHxIE9XFXPI7kOarqBpggnNElw04OUyZq280Gtm8L5TlOYoPQe94Pl7jPx75scncevcMiZrMzWSxlFdSVoOMCschrN61y
+t8WnCnXag7T2Fd4ZwHsXuHChobyaDhrXNc1q01NGgyDMq04Q4qGwhNlTLUu8M5g1QFvN6Qrec0ZYQnC4ccWjkfXziPjvm+O85Tsvw9fD2s13z3bkPHX
RqQfd0rsKVeJ9XahgvWvbqZ7tHu96D273c+X1wniyeVqurcM+8eEu9uHZxeI4ElbuuxPXFxddyFVru729vc+kej3R0C2F3rT3Xd5OFPV7LuSSWNo9tts
nciKJuDZTQhiIjzsYPnfHPMpl850XnZVVe68yfMg+xbzp8t3aYh0ECYbO8JsoiCqp2dGVeA4xDfFURRWDJBsl3owTlQkgoGoYBoiQclkN0OpgZlzd8+p
7B3J/9zCa19j7/e7wruEoO6l0ljtzGyx2zuS2aj5EzapdQ0v0xLLDRLQW1lFIwzv4exT2ivnyPObdiAURSEaXskeEGMl5D880k2+0356mj0WdSbdLWF9
7A0dkl0mxL7nX7NeUk4ROLWxnz5zsTY/yfDwY6zjoxDMoVJ0OiT0kKJmZszahoqhO2GkPfC/LjpRM6wuE9MdIf839qHh5TaLUqJmSyghgzr8dU9V/DZO
ODKdMGWCs/vsJcDOjF0Wz7qLm+CGN7/yNjG2KENKlM6FSlC0pWfJiyBdnKrw6p7ddmjyeikA7Q27h2UZFxOssUObNSlBpyfiZmgM+tPkocJ9MalyAhX9
y2oKCqMYc8n6Hz4rEmvfKVSmZTeFM+HJhZZ8YX9aXpNngvjRpwPH3bCfO0RaC7/C6dNdIJ0Uw9WHXKGn6uP31TOcuve7BYGSWj4LKZTnLczXZuWCwybH
PAa31IcRSdD2gUMmdBAQLmO2JVlEWz1abtHjUjDailGMTjyMWcUOWWLgwj54JG5MSQkSNi5HsUVQFNhhMI49GBQ13vre5sDxfDBDv4s3SoLHpn4zRYsx
+3rnnhWKKnD80zlmsO2jEcv1kAn2JqEh+IqBpOM51QoqxMlsqXdKhSnZ5lbmH9zlnPX7A7Sj8pMqcTwKBqQMSJycYJXMEwKE1BiRHISZHFsDgc4IcAnE
CaApggKQoaopGKgISKKAgqxRRTb7A8pf1QrnYapuTqPWqFIkOwwnPrJMBCYQOQmqUbqNyBgwYjO7RkrumMMtqYm/fUzcLrVJgvVN5D/NkwD7osh/QhS1
QfB9TZfvr3n1nqvhN1TuI9Tz7kpYqCVVCyQPZVNyhjXXI07nuPAvGEkQSBOEIdKbgg0O8ntq6loVFVSLBERLvG8yGpiFUZV/bDKCbl+/imnlbKR39c8p
4GcO+sD6WqxmqKIMAUi+DlrDtE9uBe+FSGWlywNG4YxeTQpq+zTGW0dU39uvYJE6tM3gd+m8PFkKnsXjV8npc5MwCIpAakhqL+2zR6EJdbaMgvKB9dnW
9QUJAg6KKpfuIi67VD6vjsNxqDL36XO0AaUSEV+ZZHowF9PAbQUefAQHHSUd+YDN+N1+PjIko20KOqvnqQqtcy6ujM3wBle3Tl5BMa1OIcigIGOAP1yA
aSajzxswMzdU35FJjXPH8kPeIsUYIIL90kNoev+r8jTsfqsjBhrkOMatzn7geyQRQBAIakwwPjysnOUh6FAxbQIyXHQQqjLGNySbmB705bHss/KvX9RZ
5kfT+Hf91BEL3g1719LzZPIrMlVDH2x5xOUqzBxjxjVkG1AXZbX6/wdnqqPjz3/MfzHNBGg12Rwwttgh/GqGvCigREMEQBzEQtXbGZjgMga5POTeGK0H
Qje9OOTCkwFyF/gExSwxUoXV11dHRR9Twed6pmz2NxAXQyFZJkZSjRab6iWGEjCiJxEb0hIkodDrZvjiLaQ0nlfbz68W/HOk9iSMk1aLJEYAvG0zveqg
MgcHdDtV00ahtLnVkYqa3Wq13fDFCjHK4l7QHGoMDiaGriNcUG41BINNQDJWmwzGwlznD0re9cnNji+eJkUpkdhx2ZrbA1yuDzVDNjipBNoxU1qJF0M0
J4Ww7JPHZ4LErhWlx3XctqnkBgs9uFrLHcjVjpsIISVKPQ6WopTrIUUizCJWocCCg6yiZJQFIGpxmlSCcQhTwI52nho7JLxBxUjxKOgVLEGE43s0ItyY
HhD3JdR0hMhHcGiUNQjzK6CkgIJElgLjad5Iuvfjs1Ojs3Cd62MFN92etTzlS9FkS0KI1KixXffBMJibWashs7JnlQZs/U0yeWpWgk7tkXiLNHV1nt4J
TfohneGujRiARAIA/v0smFBOyCPXkcu2N67UKddTJ877w6fclFnE9gyBIefJPWpIzXrm53bBEQPR5MOSoEEiIZzBrixuh61tg4OoG4ihoh5rnfA8b72e
JhvA10wxkGCKwUFJJdXvIWc1L7alQWY+70d+t5odNO8SmZjrzTXdj1hjkPWBc52p21UiPjxzgG9wEW9LiaKdZqO9m/BqeNbIZGbeHs477eIZr6OjSEHR
T24GG3uiKnEc4Hxhod6hWHrVACl0ydamwMqW9R9vY3elVhMjCeGK8Kv/Ra0OIdQoYbjjvpyR47HRpcaV99fO+vXBPCYLMaWyah5tJPaBQm4DbOF1o6nk
fGYLs+dus6onnweBBCeyaDJNISgnZMVE+RQw5VB9oOo6fL4JNacC54akixc/YfvH7TBYw8rXBl99wDwB0DDuHZJQL7gIQ8bM+1MXq2ILQMWhT1Jl2UEU
olp1nNaMYs220qDjQ50QwnGYwgmdVMgjKQIU7gqJusvLlXQGogiMXhjaZ3n0SePGPnKSM+ZZbTt4wGeU5nB8pvlCRyMD0SUdrcuZTYRVGZB3NRdBUUBt
UYnvl6McGBroLmCAXtwukuIQQPTsSoCxUJaAkgSFEvrYQYMEcKu8fVhEkQDu+GpvSfbQ0CbFwDE8bZIBPMVEBjF1b0R7sX63eqs6cRVUfCUR38VyF4lG
fKVTb2wxiMIgkrKD2lEFBEU69bdkr2o5VXKLlzmponCyePW8m92Y4eMuialYKIKs80lPFNYAuiegRZB7Q1sD0hUNMnbJWEy7rJ1rSrFFQuEnWXr0aMNH
TkNpTntnfRt3oHCH4JJvzsDHb462bEdxBoce162cgTWcmU0WmoXM1X6XrRNwkybEVTst370L6uk8c7rR13qGNC064T0ga3aCbql3wrMmWd5deKeHOuu8
hOonJsClRYcGTRKlw6AHXMNwBAvIjSOa8paufNUgJS1oxtT4pc6izwcoIjRKy9sTbCSDPaYYRoCokcbQ54GjZdZZrzg4MYp6zd0uXCQAQXaQzHXdanGH
ElEQJoldl9FlFKRtdG0NOx37oU9IGnE82+FO5niSHMTyhmQCIhLOW5kb5nR4socjRA5gQETnWYkVWBh1sKG+E1odGtSgGpnsaOzijFKy7WskMp0zINjm
XyNDrxMDCZBA4cPIGr5dvWtLhmHEkSa5QmQMhzg6KOnLNjdYeG7uxNm9b3LCsvDTydN4XYZaWIiCJSgxLiQNqa1DAUC80u5iBu7UmaQ2xe6JYB3hs9hm
phxmcMOLcup1rkw2ckSTgRyAQqEpdTAiZx05tDJmoFICgJUpVVjkyYm9uebi9VpRsoxkEBEEjyQAukFxqcwpOuLd3WG6WDbCplTeQx01DaVhbmFYIJ55
uYDNu964gcJIAsppWrQuBNUtO6ERfjVjk2NmoD6W9gVsZtCYEAjQlwRJmDw4IbrHkhV00Toa7ljLU4BcZW3qoIOGNZAVChkqAaqFU3BQqgouyP5SVyIo
ioftI0oIFbyYMqI1OkGWbQS4tc9VI6C4cbe3RHe6fXCAfHfcmeepogqKAE0x0Ly4lFHMHcwDx+fv5TsPXdCg0ffeZIeUntw07AL8Uowo0jS2l1q6iaa1
Cjkfbt1Pjcun4ByoyUQVzssjZjgx4kdWpgASNg6TahmULFaUVmutYPjoGadLmZxm7kyalu/ak4yeLzaaQwYgd4eGG+9ZXWF5ovN8cLTlyTHijLfBVEcV
OToNuyBOJJSRJowOpL7jcsDkitTscBEgmN8FrgOSGDwNyKEw2dnXMD2lpvxLXuycnE3pzVhOcQUUDx6hm82idOuAGMKZIajEtMrTOk0hNoYwWG0m1Pa6
wut5rpN8Q9xgOCagyyqOAVCQoO9KBci4ZE2KwORVyEOcVbYRDsCyBVmwk6qoVzJjABqRdx6MobgqaXjbW8bPby0zo8NXglLNXVi3cGMOtaqp0AWELqGQ
SAiI1KEzgWsQoF0YBniW7SIq1c3OpRpcXhWhpkXYA8O2OWhub1ESC4xNGGazo5m8lKazGpiKpRGz2RV8ibWrip1g0hfJw5EkmzxMybh6NrbkULDwagnn
YEagb4I3pBaHXMVYlDkQO+2HAMaPPDB5mjwKYB2lIzs2NItFQ73c3c1ruaGRguykiyT33U3YfABBgEZAPIo02yCQztjC9pQRQnTkLoSCCBJk6ngwR6HS
bDWOU2WPOrIevPjo77PLPIjLFQ9edaKCiiaJKMhirvJgqPH6XYeiU/WJ3NExbTOEoKNpRBRjUsUH2xz2HwZfHtTmvYp5MpRquuIyDN5y1rrWjI9hx7wb
vy7IMERyYAU9pEDFR4muU5W4dT5W7zoKJuQSxZcHCLwDKW6vS2QKHnjUjCJJMCthSyqCNb5wSeRlkc6HHFuKAx2x5FSUx00BZo6rsMwTfdcDmOuRayuR
Zm2iY3RojoF1TY6KSFtTw9EVQRzjnU3QVxwQiA8XXWhI3TD6WxIecOiNhczJLjSCeFMCuUaxCpRE8z10oO104oWVp3vDEMwIsAhBteLWkLXpZcmApktM
FUvbd6fFgWPKGEnQ6zDI5PRhDaIrtjQNFeDCZ3uWUN7AUnjjXYBu7aFb3I6oVAghc1udlg4ciY3cwalhxioVssRY8OjIcRIKkeEA2hJVcHfVURQMARfC
cJcY2d08pCyA4AJiBQTBmhOSzreuZAQyYWLBQeKOBXLmlZ1stiIA2YAHDfCmOAggVSQuZ5niQjEZgQZlgkbW5i4JFqBdCtdmFrgLQ0MMDSPIPMoEkHw+
MmmoxwgUkMQFMIuVrH091wcJHMwxYzhxZ4DR40OJJJi61z5O6VUEGBnNUgGx0OHg3K6Kik2JBAgAjKcOHSdc6v0Rx53okE+KB0BAw9zD0o2Yi41t9Rwe
2rQxrDQABoSo3JjASQY3McrOJdBTaTjT2TZTLTjJnSFm4V50OBksSEBsaAYIiOzAXJollOZgWCNmhvpVrLmNmQQRxreVg5lc6Ouep3tyFmuMkE9FSpWm
uFwtvZ5vkcSJBFZSw0lF2L5W9hCbtna3Nubes6653PB5PJPBGyGd7W54JLg7QZ4nczxfV5TpbN5nCkVrtrBvU8GSwaLlOWOFTonvpZ0toGJkaBQM9dkz
ksyJtqNtTVk96d8PgTI6J4vjXfsU0zA8DDl8Bo6hGTby2Iy0oKQxnc9HZ8of2sOw4TsM6lyY+L3nBJrYeeWscDZtwInXjo8/HjsPKGjs6nQc3BYnKpAJ
Q2kMpjCGmDYag5CguMYnDsAZDKEUB3zdPDJ5vfOcw5DZsQKfAeboe/ahyJvVBjSbYvQClhCLjO4JAZJ5SlaJLdCwigGHgEhizm5IfPv4ho/FDroURULq
+C077w787BT2BhxNawwRtcpSqO7Zjmaz0B5+uKB0UlKYhIoomqlXK6eJxl30L49t0OU4DHMCRAQAjfEwtTFBT5BIcAwyTAEkL0KyKRiX0Q471qcjJIaq
ZnW9cDxZOGQFrve7iwNngOm+pEidgu0zz1rWRRDIXaCi4Rg71y6lEz0gJLKK7Qe0OGubVFaCFLuZZTCRJen9YEQB41OueachnRZJCMAksxtw5e+O86OW
uW4wy/GpAmpTNDXi+NmuqbpFqSIUZTJmZ1VYMTAOFDEJSBC4ZjzNk7Te+8LvS0pjUQ6dPuzWUdJmCnpohx1PD5zfVlO8e332vT3aHhIhW3A3vHhCBSpo
XpPsjvBqau99dcVJ54u9d8IKlY4wPS2ZF1DJNgpdouEC+c3nZ4HfIfCjjkME9gKAIEkAbtYFceDye9bC4bFR1YU3uzxM7obO6ByGBXNPZxD8zh16BgLT
PRDgYnHcWBZw99A5NQ+mZUpbvJMZHfd39aG/sfBcjCQ7SDB4iwgGRg9JQRViCIp5GAHETvqTOmRqA6kho9d68O2PAgkhslappU5BAgOCp44znQdVrVTm
euaoG4ejuqqE2kO1XHGzo0t2xe64IV0+zVYm1VkgGLrkAh9501nFvFrjlj22gO9LsjnBysk1a4kcTRVK7Suc7XZkiyCURydwSdmqCQM1JB0eyV3UgTDM
DvRG62opd8CnZXZzZquTWyPzHjitIcETs0F8WURkYkFip2lFnsx50Xe9wgQQSAWUMIgnw+z0QFK3rPF5ezCJtY0Vqdi+Dl75HgyNHbIKIMZwe+rqTbQQ
4qdU2ONqTpMs5OszubG1q+qiZKo8a0FA0YsEgkFxY4Ik8kaGPbznaEkxz86O8u6BQ5nupNO/fT49vOvAHFfLR7QqFREtprPHvvh3unmuWOXwDJCIEkcP
ipty4RehoBwjQBEuYQ5m7AxhtEGEcayWCSFMspIEjml3KHjFgtsWQLPSW+VYQWUtEMYFCiUiNzkmodxlqSLlVDxeDQmB5EiYliEmh2SaCR1KaB2uGju6
U0cHcHq8hvFzwNCYR2oJhJYCqscxPEXryTp4RJXxNd3oHKnK8g9gPA6BpraSUvboOtmwDww8XXAHGJtZJ2RO0wmHg3gLEyahmTo0UniQ1DSpGQZA2FNw
2fEi0phNws6KHAzyWRNMDCancZsgmc15KiDLSqiCttPFMyiuUkTscLj0DaJ2NKadWbcOHfOImoCEOFOjANhaHJw9u17hs5GKIeza7MxJg8TNSyOODAHR
s87sEq8MhRw0NGQ5URBQRZI5Mk1SOS5BkZAFCjQKBRE00hQYEuIU5YqB9Amfn+Ov2gefAaoe/gN6aFWYjkJA5qGElkUoqBf4r7S0BbJ8sAoBeRrwGsA5
8f2b9N/M0h2+3Nj+CB/x8FD3qq+0OFTO3Tz9gdFHrFIUo9cwaKSIQogHj93LXUS63bbGQjipAzS0WSbyVJbJn3FIlTeNG5kPF4jAptH8vdZoMgoC030i
+EB7ICJcIdqesK/CiUAoJkmKSl9pFJQBSJBMUoMEEBYsBVIYBOe5hJ2Hz721o6jBRGF1XdMYuYYJya6CBzfvhpQGR5QUWNtsb2YF0fXWtzpLPPoJ8IQJ
5CCh4/8dD8opBOCAPaSmTSRAQrAlCNQSgYRFExAZAj7n57MWIqwMsFwgoiWikpkiJCZGkVdLuaAA+AoQnh9ce22HTgEMfG+w+KB9SfWSQHBxIMS0QSgn
nI+UgmnT5oHU8O6dVxwAvDByDuBuQSoBMTkOq4o+b5oYE1u+j0ntv/uzwxNBvMthccyQGbQKRxIR687dJejs7dopHIkhecvjN5QRkdt3bNoRlKxNXe8w
NMcKBOpAgw7dCjnj6oZ2kEVA4BnLgiIRy4VGS4t9cSqRFMNMO4yaiBpMseBuNGQDsO3wgj4MnOJJxxQd3djLv7jjSuUoIIAdbunpKi7QiwqBQCUNxlkY
Mu7UuIQLpVk2Rj5kHHCWQk123XLieeu7ZdJtJokHCEkCNsIouIypDKxgIqdSB7cknAkJD338n6b6N1P3Zc4ZlGSpUkWAQYL4Qv9qM6rKAYMo/tIHjY74
GPgxpjCxYZO5QMwQyOJmJAuhqaRU7FGO960UO07mXTvzrm8727Q51RSQxKkKEAbaEAmJmknIqhQfKFgNJWopylAtTVFiSZDKkh0gMmaBLIRBO7Zbpli+
E3mG8PEjAQgtgsqU8RYGCls7lWQDBD4cGakR4Pb3XSDSnW00uIyZYHoOHgIcCmTzL11u9BoEgIADr3A/V+gslh877Ps4DWrF4wDugdAgSKhglO35bDr9
WJ1/eHfJ8J2vCRBvMWNhrejs91BYKPU98kQbsmjD7NGimhpgtEIJ5AnoiSI/WGXT32HL7F8SDDz8tOo8T69c84Z3BQMSUQ8R7iv1sgNQSNLSK+etnolW
kpKQN7s+u+r6i2XgDEe79wNGdjDDDu5iaoRAdoMgEws/OJ2c1A8kx671kzWVxDEnbQ3u4WvWbwlVgiw8ODh1zfNG8s62SaMROt4eBOIbTke2TrAspoex
DOTCTZ/VIxB7GUrgK9FVwXkBOhGhNKuB5Q1OU9ZfizvezpuBh48DgFgsgYHgc07YR7x7t5h/f3bPF8E+Xc2hb1jj1oEUYU5whUkh1LLOvYRBYvSj2Yqm
LdCJhTbkOdyiKdQPXUAia2zkc4wueibLqBBMnhcPdbLve928LR58YHc4U0Vbeyk44MLsZdg7F7xJ2trbVRYIcYErkdux2s82fyIBm4zBKRPyqrKr0Z6p
uCj4h5lLlA4IVnpTD8NcXlFhumdHTGNgh35nt3G5W2VDwZTqUcci0ikjFPPOU3hfP8NXaBoNGYewhB3RQXZxYgsEVRIgjdWWWIcXCsOjNnHurJHKq2oM
IkIfeeHYNHVC1J3F3+n8tp+fJhwKh27bCYmWxndxgpjfdZ4wObUTiGfd6D6BJw9tkPdJ+XLxPKB8MfS6paKFTEkS2Uy0lV6pHBkTyhTLfWXEyMowxOMw
RNa5CBof2Mh1Gc1TbUcDWQzmsJjDxGQDTpkqTnjgGtG0MdltshjUuWAVgZ1SVJ3uEFkUOJkEjx7uv5utGs3yryZlI0mMn5X5hCPbjAiFU4LomsD2wGxE
u7l4adSEwESS4QJl5RZiJE1WoMjcqJ0YAoSiQWPVAqZSnE4hkWMDTLu4hDkIp6wa+R5NlPjjzt4Tyco7MhryF6xj3YviEgDnE2zjyY5k0y8SJksCsBMB
ELhBkhSiRzgbNGIBuUiQDp44m5XicdmpKA67VHq3UgExAIFSE0AxUdHXRGow515bdm5aNgdJF5hoDT3rDawVguuGL+4OianR1Tb5Opgcspoc23AO2Fju
lWoBFkgbyUFIdyeJHC1rE3pNmIrym3nWOp6Ap1gVfhCK0IoHzkED4yP2yoGpRUpVUpD6YHCGkBdyjSiBkqLxKKG5QPtgdki0iZIJkq5AgcSKmoFMkV6a
Pah6obEOIB6yKUqBxCrqE6yp9T6ecj8iismnKohv5UOQDgBwoIguHOXGFCQsAmFMNGhklchc99iLyHn1xAO8AUIPei/Vm40q/M6AH/GUGk0i+xV8P169
H4ajSCdoEOYDr8WIinQaEVUGA20oFspMuFVRJWWhVFaTKYRCRySIKDQgHpCNCp29gC9DooeD1Afh0Ee8h6yj+dQ9UUe/v0YHvtQaDnWCZrEhujBTQj9P
lepYRUDQ0mTlTmBikRkNdn7vqX02IHDIgnEq++TRQpv3EL7yMgSvZ3CmRZKYLIPlz0HKl6Aj6HZAPcIF6+ns4uuiX8dIRUQMhYyhFhpxn+D+RH7yKMAm
gZGT9hOsd7Qet9Z61rDzm/3bhoTsnIVGCxngslEtN3QDkHjDWTJ9KpICnxoZMfZjBEVYe8hFfpwPP7sTZ2zkE9s4upf4aP069XplTbVRwIL3d38lCIVy
akVcqA6j1Ko1AATvGvFPqT2Z+ms43fPHOAgx4J3bLWDsxEAfu9vDUCRK4lHJroYrWEOKeMSIxYFA7NyW4ShLq2P6aHB6MsOhNDnqXZDcyiSRU4xpv5Su
jwyD2hsWPmBxCGQcq4eEUG2StnSMKLJOfTd3CaBMcrKqBVlxAkKtDUIKGdnIZSCZSEJCkKRkKIjMyK1GLFBALx0HDwCSBK6qL5xz8dCnsMRYLwWOPh7c
gc45kOVnXI/E7Yz2PBwNurx7uxZIL3XDy9K5Ee7sWQn+VPehS3mFxO5DLwiMICpNjk2ugFJl67HFttkLuNdmbnjC7FFd2maaqCQUhWjLMoj3+YD7vLx9
84jwcvqsKE+SG/SPS93fDXbj3n5Gw8hO6q3ooB7aPIojGwZIqn2EhhBqSrHEqJkIJkSkSEPezMpT9p98JJEFIwewDHCEMXDBDCw6AGwCeh2viXKv6UfF
SXwT2L1IpV6wlIzUVSWYU+2UNEhSFD2JHcmoSg9k5CU0gUNoxyEaWqKUcMwEr9nZT3kRJJprvGGyz4zFxKVS0IZk/F3AOElJ+2yiG+UViiCDK+yp5G1T
2ZeyzbY3FBKkjkA+y8Tr46cx+BuIHssqTg6yEPQkOAyThANEgeHVoHn9QIXbhhGJ9qWCnZr79yrr1jY/fRiKlMCoz7s6Wwhp/Pi3BUofA+kwWb9+LDeA
bqHRodD6XYsmmtjn/NOZqB0djqx0nSekuvh6rSU0zAF8cVjMpJiRlSpnJyWgChiWIRJQJ9uYzJVJakOBDyKqUpSlClJJiTonaBfSiE9/ww1Uqn9LJagX
DkUljveCTybedptKMffJYn1bOIbRN/XJtmkP8ZhYCzHVzL1yCoR0Kkm8SE06kDTVrzgnzyzk0LzU9KgKKoAqkR6Onws9p7IGaoqi4AoCCBKSkJWVoUX6
noPfp9xoZ4Gaphh8JvJtmCFoFIb5WdzldKl5Vc4/WFGgKuZU+oPX7gOkCcx0/BFT7joeHbPj7cOqD1kAgIaKBJgCWoIiiJAmJCEiZJAROkiJ6ofmpKQG
KAGwvxE459m+idyV1P2Z6hrWs4a7r7y8WVJuQK+Qy2NxL6FRYjmZmcccFWcet/Dv6dEpgffMOgN1gv8ErE5uva+RxderOAsgLIdoEijxIVzMjLGBxq80
OCG6EBzKmQU03mGGGta22ncP48lHqn7XIfCWvfaZonEOsGoDmExlX4zopCd5eOGJdcd983lRNJsyXrcyH5KrN7BoNlEyz2yiCAQ5ecqgCSQG/EiukB7g
98qtIdGJ3B20O0iaWRD+MoYdScnwykiGK5rHqxgYCxJBRMrbL4THv5f+x89z5oYPiBfKEnzMp5VHYWsCfOtb3/UG+GuPd69uNpw+oAJ0SW6gYgeyEdKE
dPXf7F9O9eWYHc+HcfugDwDtC0kwUGIZ9NCibc7o7nAToQQWAGezFl5s8SU5BBlOETXyhIULoWD68e7yrnLN3H9rxCK8Wz1Zcp4kWhBtaCw5vwHIz+rM
7ohLJhAq0ktA3MKERD39XS41EPzvxEYZbIKeaWYp51TuyzZdumTXnx4wac2XnXDERlZylPhLErxoQO3s1vA4kjZj7GFqIQQFnFGzEsiHqBLzA80K9Vwm
nILMoywqICseUhiH67CmkowY7YYOMPLMmkYOiaMvPDNGRbTPZ80T3SgmK+8QCBH6J6fTiA6lR+jv8OyIde++nRJJRK9wQ/okLNCEEIuxJDaoGjWhJ3bg
OvdeMP150HFmG/52pM2YXtuuk3MtXNrvqeXOUlKeV1okyVDuKh2UT3D8enCD45gffr9s+pPh2LzkfLILX8CJ8G9E0QMBpl+GWS4hTU67pNpvO8OFvNlu
rmVOdFnhNKxEWRN2GIpD+vl0ceHfV1eHDg74d66ZpNs2YVM5eZA1zmOFDq6wm0Cgw2k06bGc8Z3rYzbIdl/tyE4gddkKjGCbUQXUSlsxhc16z+W/XNI+
k5s0aTWcdCbNcpcmKZsbFEK9WgwAOTZgYYG6UCzZizswmogI5SAFPRe0qrmVMoF4FIO0tcC3et0FPJhndl7gZu2eFAiKIHJjCAKIifbti80zc0FVGSaM
nHfUzcMKy4u2Mjdq7C6500LZfTPTIYMqTTWeXrnrz5zYOX0JmE86IaYVFAM5jh6M6645C2iepTswonitoOhTXa65ljuUpiXmtHvrdiXRIzgjBQFEc22h
TQdORqZkmQdGxUgKp00QcNK3DssFwQYkJzILgmjk0GU0LDCrliaVYECQc44msi5t4LZOrpyQ202GWCcLMzuKqappoHXCs5ShgmDAIds8UK4BV6yzLnch
6oJ4RAU0dhupFhre61SzDkwTaol27uSWRcurg1jFCVQQhkDLA7lmBwptoM75kzGnfUnUiqih10YThQzCBU0I6LOa86t3uQGTVmy5kDNlIhnLPMTXEFgc
DgaMKi+M51vaxVQdaQ65nnnOpwpJHoTZzuGucQE3wbiLCzi6qoeGARejRcIwJCU2qTawIRhBNlGUTesq6tFhKFw6kndKSyxgYTy+OiEPBL583W9jJlpO
xJ4gXmeDdmoQdUM3nGvVCRh2DaxAFIGkSAspCULDpOaW6JuSMtu0QhgDYT2W5a6uABcQRDWKIZhoXKDBrh1pratu70nZN0AzhOO4Dr5JC+PhxCF0XiAC
gXTQyIGlMqQqhoCJBCCCID01hQoAzBtB6g+QcqD/WUDVTQMIBID37B1E9T7IWgViEZJQoKCgAkCaBIKJiIhAKESmACWgRtvuFV8Dy9D1j88MHIGj5kmf
XjR82dlMjBSE0EQERQrQUhQEQsVQyAUKUxVMe+z0X0U8CBTIUoQ9sqmiEDJVTJEJhEcQUkfoIdwUqDqClFMgESlBoRaBKBfJUBDpIApSqdjHAAhqKopK
iAdiSH7YQ0n11Pfz9U0AnUk5EE9vieA/FDlJX3r6VUUdswmpaLrh5aEz75yKEpEpGKkCkKWlPeikGUUT4I8dXx/k4N4kariu+zo/PjnITPCBqKgpQJGI
QYcbv6DgWfVmKAMUQJcgDKumnENt3CSOw3BENA7klGjKqfk8s3mX3RerHvpRRGGoIkuzuXB+uxx12cf/LD/3Z/BwhuyoWjTHMEnv/iB+MA3pIKwONRtL
S1+coYnxGSlp9/c/8ArDB+WRpPY5pRP6hhA7KTKicoHsYDuB2BxUPvvVbwHjBP41EQQUUcFo2dTyxmIZI17EHyE4T/EBwy2SAo8aX0vOAydVIUi6gazV
iPxgfaK9jweM5K2JN1YVcLhUlCimlKGjUsQLkU1EAK7IKIr7o4RNnCuV9SA5MoqEIB2VOVXYMRZcIrkVmopCiIizCkomIkYBd5ml2gIYKmSgp6g6QNyW
tln+RA80VlYF7AOz0fyhJilKpvt+vu9Q3/P3xMj5FUrdCSVnANp7/CSQ6b2iHkPQFD4IB7YApXoH+r6cQyKqilKRb1xTqRg1IH/sbU1reYCEycH/WDAO
CD6PMiYqKSSiaaRlipCCoFpDxBcDKYpBmEiBKRCIRWgAioFKWgA+Rox+cFmKsQkwxTFJRS9oMmiyMoSgk3rUgjEFKMywQeEANUNC0tBTQgCUIEQEQjSU
DQr20YnzH1AihCGIKHER+nYIdgl40gr6C8CgbC2r39TrMF9xDSZC0NLQBkhhNBBIhMUVJBFSUqOC5gBMgeIqvx+I6feGj2e2ANKIL9DseUsqeSSe4bhl
+BffMBAN5LPsQ1EsITkr20u+Me6j+ffTy32cG9YF9lzAnL4ndiuxryiJxCdgHfZo1R9HiKCgUP6nbxY/UddK0vU7Q9Q7Ts0eaArguHGzhKIpIiBJODjy
k7dtqA67X3I/V9An+c/M6l5nxmCfaGrfzOTFDW96sCUprikZjibMpjhqm9DccNBqmJsdAiuQQ5zy8BOke3tmvqBOiCf7FAoJRRkDeez9GfghqagTy78Q
hwnkNC74Aa0eMgdDAD9cIfRCmSkinmHqQBJpEXywD5/AtydMYchuybSCnOAkBTqDkNycgCJlDoQEuBwbk5GmIooCplqjIFDIDUlKYshDgHoDhAEdpJXb
gdt/vgQbIDbsxTRFNAqRCQEVKlUqGsAANQIhkFAIZKJMqGQlCrSrqyKPxPDqdQo9PMPTqpdTNF76JT2pf33onAIQk8EhCAb5FZAfH2D6BtAMQj7TED+c
FCO/2dDp8te6jFyZZMmgYhQWYdj4gasxM3jziZ+acMpMQ5Mno/a/XdSsMWoKzvosfK0q5L8rC+bROjrmHlC5KXwdG8Jbc1KJpo/v/vP/RbTjghhD5kYh
5In3SBpfeJ8ehkgJA49vhCH4IoRPKwoopYLNB15/up7/K9P6X+k/KfxQmKhyCYXKGOQhDm7g6E4dZC6KGNuTh1igJwQF3VASc7nBZ3O3X+BuWolc3ntl
NzududnWQLSYsKtThwSRBMU0WLhmEY0NUoQtsOcOHJ/qXFzPI6nOnCDtUgi4c55hwQWhxodtov5TdvCoCw+31adk1aNdQELiTBUDEqBoWQ5l1BkCB8wX
2KB7u6n0BATAfHHk8iKr6LBoVBEaepJ7s7AkyGZCSxTUUzMiwTRBIeNUaIMYIXgH9h8VFNebe7Py6v3nh96PwQ6fZivWkP0fPOjxzxaVBllk8+QK6MC3
u0wpnjHg5DkOLrHPtOIhJJ5R9ewcxt/XM9SQZia7ZTIhNmbjWH+n2ael+m/hwGTehzNp++j6K+uPq3XLoGlFLuTuLEw9+RbBtKq60cAsRMqo+1Puk1o5
QU0aR0kBD4JweEw11ov+92rMTR67DWrD7tYGMHm9ZmTR3P72FxMyNi44AcaGZRWVEjvYQIu5mYmaEQHUqT4IoEVVUlONKxMtjIuwjRFtR9lFu6SjP9l3
OaNedB8BrkMmDFhijIB/vQTK9D0Af/CpJqppBJmId+THjy4itnBJk0gE5H1QOQe5zhkwRFGKyHE/EQMclgWHlqDnabMJ0887hio9MqIq/ghZtEETYX5D
ReamyeyGHG+FD9MIdNip4o8AcEnERUVMC5X7GT44IolE/ES7nTISprVAsmndxKHPF76kB7vELM3d7JW9m5OnpnfU8XpaDwABTkBD3T3hqTxiwcIHIpbP
8LtrgJM7OURF6JyHWlRz1nQ21lcZyNSoOHKOLrd1qklgSpTaGK0LpEdF/j4cIgozHZhrEWOE4olRTMSweccme4452OGSrFDOoHJg5AOTBM1i7OUAUFo0
aC0ggE5xCbhI4IyGh21hxGdBCmGjJEbKCXjtuUJ4AB2oWtEtWl1DqTE+D01s3K0FMEZiYSFBDPTFwkgoKCBssKaBs5T+ZBMBKSEw6IHfvnGO06lczJ5l
zHCHxl7rJJxHiypcrE0fDeUd4wh6uJSeCQ0sDlZmF4btGU0JJFSB8uu0PSqfcDnkr75AKGqRRQFIKCgoIyIogLOgHg9UZD+f95S97uBZ8ciUwu5FEchT
bxMJqgo2fWoHB5XHQE/bIgEkhJUOvCGYL2aO/20de6p3vKBpu1cFiG6A04olFwKNL4k0HpxnaSTWcfVu6b5z4tT1dGKnYN/exQA0HL8mAjPNhffVESPM
Nvy6c67KpABQBwfX0ROnZEP3oEm5UUyyjioQQXLnIZB3kk0O0DsWEk3ODQmcmXaVstb/CkvTtFqIYKUypcCRhqQiZJwGGCAXLqsRQUJBFA7JvjhQhRz/
WffA6NbcBT9yaY9aLCbNASpXEbQpmjKMJj0bCzFVgoKD9+fXeyIfD3Rw6FjTOMiCigEIQIBfjjk/I9x24jeTToLOKwFYlFMx/jySY7DksBC4cWA2uS9Z
OJzKRppm9lib2pRUnbneeIdkM2Up62UFhqVPjVQGMmVYs/V75Ry9A6gqBzE+dhkcknJN4S0G+XG+ZKzIuKqs45gmJEasmi7Gl+zmeppPt88VV6t3gyQO
5/iNfDxRFCzIrrJ64yGIY53IHYgYLxzuWMETgHWzIxReRiS8Q4xxzc7kAo5Iht8YBTMnrP+Ty8RCqiCaqFCJppNChhgVEQ1AQseqhr+XPcx0KId5Xx/K
wo+V088evQMF96ECpxIJ44c+fQ4fGFoebJAMhSiEsPMD+tNGWelOrnJso/HjUcNGQqZz0iY4AP0cBte/vp+z2vjqE1XXcZOsUtrg+QQrvfBVoXxIE6uY
J1n5/blC8yygLiEhc1OtWTUYCzU8IdNsVkK+JSwwaKlEYdPh2mMDSBs1VtlitztVlCTqRwrk7DuS/Z8U5a6A3ABk5+WYZtmLJ/w3uIaKM1Rac+kM8uio
iNKi/DYnE8dZk9e7LAPcm71XNBNGO+t1lRQ9QHe7p9S7pSVStIzkntDcagbIdknFNmhDLucsYhJVtQMOOQycPk9x3E58aHbkwFkx9dbDyu9wW6kJalQd
yiOcLiApmZA4MkguYKWapiYDcyZxLA6gT6gjSRH6HRvO/2Zm27yAcLrmG8hsXXOh784gpT7Z8gPZ1h9ksSFCEStDRRExSEpQEwlVMhVATUBEUiUUIUFJ
SJQFTAhQ0o0iUxCjBCUqexR+qaQPM7dQxDJvfi+Z6ERx3jnjE9BXQWEkauXmT2P3b5Ju6jhAUZE+TBaQLQBTNJZL8UJ2G4zL+FbNuOJysKYLkNbbXxRy
KM9+nfiHFmE3iVGF84USB3erG4Md16y4apDgw8doVELqdE44nxOM07PphiTnghenRw45MS27MuZKn3t3TTtOGJhTE1k1oBXxzgkwdCTDZTQJoCpNHN4A
Gpsqzh+JaIKD84Lk/VYdsHyDx7eKePA9CTvL6KAfGFKEJhImgQKUAPbCWs/lRlGgkEeQcP6ooKjDH8bisbuIEg5id35X8z0YEnZAHwNTgONfD0LM4drW
5AnhKjwgkX0Dcb9PNe+zR0DooUxKbzAqBpDhvetFB/35jl5CxHawsszVOpCmYILkkgojcG5Xo6Vvvx48geQPXfDxfISlMZNpEEwHb8HS+TResWd3OtH5
2zaLBQlIf0ysqGRSgBZCTT0CKiCL6AKxZ9r1ZSo+xGC8o7Wd5E7VFCVENpAmNR5j0DQOtF9XzS5j2bt3Ae0BZwriglSjLjryKm6870hNAJzDhQBeppW7
XLBmg8ufDH+mXkywWLKSn/Oygz7ZStUXtlJgHCH37qxn6XlisJuLhU1qiTCBTJo3p91mT/ymZ/aznMCKde3b1YeGYfq3ze5giwzfV0aNMuUixYpJ+qXT
MQNwYFqjzAzyA+ZpJZ5bpvLm5lGvsT1qj+mZl9fLrR6Gyg18W53upo0jspUseFh1V2QswppR74h0DQbNAcQad7tdDN5wg/AlED+ESMIH2IGsBNFJvgCk
YIIipJIt4gqeekDITrIsQKVkpEIn8o1LkZA4DA5VKSNKphUIAcdA2LrMVUkBOkFAUAe3xU7HqfTn/TAOQU6BKEVIBBIlHX0E6nTNJsoAPtYKBmAoCgQC
JEIkShSRgKECgfN7+GlQDj/b+52lEEUweffNH55hUNUNA20sGahImaSokIoIijUAMBRAJ/f8+B/14fh+6qn2SOx02hlkcIpKYC/Ds4lkoHYEYQi1GIhU
pSXsO7/jqWVwNTP90eYJjvdGjnd/zy4qMrXE6wZkHzoCe9YOf0sA62BcoyihxtuRVwcHIzmfNT6GjA9sJaY5PfIHOs6sXSgbNlapRhNUAFQqn0ZqjsDP
aTyk41JMayGujA5AgmxbwzDTILAjzvOzV1q4d864GF2mpLdOLCqmLJBBIUVVVGGzE6d/+2tSCL3vZmhyfAHFOudBOARoJ7zi6h2UFUqrmkQjJJBE0pog
vU2KcI0IhkmUmggTExeEVGj3kKO2vJ6dIZjLzhj3rFl6cMzxBx9W+BpRhcqVPZHINSEopp7BoKSGBT3fVZl3Bhnh7313Ojoxxu0o8GGsxe0okb1VGOBI
uAYIEulonQ0FapaRtw1KvKgIyBNIgG6agTpEk6V2bl2kRLwE4NPWiEWqobQ3aAml/lp0EBbGsQmlQaMqSSdgkMQ70NgZvWXoGhsd7rZs3rZTep5PM6J2
DobMDxKDBBICIiDWsDkChwNnbrje9SYmyhkdW06m80az2HhHnmYrDenGxsEGEUqcES6VVpkSKqHJM3IndxYMRkzeyQJuKeOGa3uO+Js1cw07qaggszeq
LpPHNXejms3yPUgUZrVcKKWWnClLu+DXMiYywM3HdyGy5ldTfY2JghCEhhtVFCdSrOWNA0C0FoCaImBQlaWhgQvSwvY1uEhYKTDZkAFigrGTE1FTefhH
6G9xR42LAmjpnSJqXPmnnl46afXheNToz4BWaFyN7dWGqHHfV1Ghq85Isy5CQKtIM20H3yurywNDYvddUgTGESGCHyCdnZHdqZh2jmp4q2iCR4fECQTk
eMl4w+wbAaiY6Fhh9u9qawUFI0kxNvVDoXCKsZOryAQs8TUBwAIzpMztvmbGxuBV1YKeBDLo1UmmHACBNVJFLDVqQ2V87oE4Ues9vMDrXe+pJaAmHkVI
73DJNHRzPse9j+Q5GrO9zz5oFjkQYcDxAbxXTeviR7yCvZ6XI1aFkG0/cPJscG74Gp0sPstARobeJWDhbsrrbHmeAJ7oZiGphGIkYIGrFsEgcAdaAPHr
z6Jxgb6h4j61NcsqblA158dDol7sNdDRcpiQYcJ8mdU9/4XLkUCrotKSQth5ffWMJX/TOUIyUi0yFMn4Jo6M37+e1g/X6BtlzDPlZxkMbc59ZvVYaLMW
72aDf4FvJ9+GBum+uL+OcPOx8eWQDvS02mVhZz/P560ac5gHaAVNOskisZBEl7pqWjRJXwnUSSjExJEAVQZSyCgP5XXLq3zZ47DVgDrLuFpO9AmJGs8d
b6JsCWGESD/2DY4fGwwgqWWlhTYaoeYH/AlJDs6GfVigFwCAgG1nCYMp1I4bC65MudNQUomwhJoS6H4at9pkK5mReSKkWQKIlBQwQZ8qqAiAYZF+7CYG
zvW6umpmK6VZkOks8NXUwgJAod8nirGaKMEAgNuNSJ65rJ9XGAilGg0XJH45nsneHuTQe4ZHoApdwrDUD3IeCYdThyAdR6EGWFmTRUPcaAeQPROjSRiA
p2UyGU8ElhZOGyk8EGdgwDsm2QOdGfgR7PKd8vneGCXXVszVow5XeXPzFAQSCn6vSuxVEKjjXqG+vDjAqjBvFJD62G6BkBxCfD0/4fndVUPgU0isurG6
cW0UiMbNDXsVId0J0K//7InHne0MPTs/+pE1KQ1MU0EMkNTQwaU/+UUNInB3O+J/Z2zez+/3p8NB5CKfT6iH9UKpIkofGRDogHT2D/q2h1eBqRoSCSIa
RhIIH6p76xhvVGQhE1iaJKLQsF2H7kwH2sP2gifsWQPuPNH7yKQKfRT9FMFTx8JsGZ8CGoyalgIlkAmDmYiHNPBfQnf3m3v8JPtOx+kPC4feSBxYQUAD
ixGC5CgOSiGSJ/GRaAOs/xVVlgVDukEPp9Ph088kfi5X1Ttifu1KGBG64EI8HOz03zzIHPv8NCuiSnKlffDwFJtKmAQ4p9qoH3snqN9Tw5chLk/pvSFr
BiywUISykBBQKwEzKSsIpAUGfqdko/q9bJqYqTxo7ZZ6FerN/n1cynrYI2HlDyCwXILY2rjQtoLRGTMoTRhKnBaoqb/TMOc5oUTVTpJcWLe7uxFIpq8b
LswVFjKC0U0n/msf4uVtLrZOaHok6oUJv76n9DA/mxujcoeVFfmigHoh+aHJnqw23ogW+7GVWIlswqSmQ1amkRpbeIdSoPrkxq9cw1GFUfVPwYHl0nbO
IGCY0YT8LVOrTu1B2r+1yMDLth1qv2ms/vpt3Ic2VSky1iLMsD80zBWpQsQZOmqyIndsxnUlsV9EoPgNRUm40T7cY1TwYKSWvhsQRIgKGmqN3mTEPsuP
dclYaSisYihW90WdsUFhNNYKL42H0c3G8pUTBko7ZWzrJvUp9GuBrfre4i7oiFSsKh+pPrJrWTw0I9UuNPelkJO6UH+6NGnV4h/q3QFkUERFUZ3fjD93
jrN+9KxYIrBYRmJQWD4of1pDNFNJjDxZZD7VjTsSs4DJ8Mn00FNKlVvdn/1pggaf/Hd0mqkqrNt9AYcIiRAZC07gyy4HgZMD4NIx9rVWIiR3aKKrNgUQ
WRGCmEUD8u3CJIlEhzxvjO3nBkddaKUDmchV/7JEV+qOlSftzHUsrCTbRFigGMogTwz97vTes9tNRIH/pARPt+/74D/OR5+9UchCRnp/8/Sz5eFv9R/F
/dHD5qDn9qpmb93UXCKEIt1H3f07PH0nbqmfZH4fZ9hnhuAlFqzFeWaJ0NjzsmJNuz28P/jIZvlafqXT9u3DMqKUsGmJAw2aI0rgpKFZaNLYzM+f5ysa
ioVDn+v8r84kBj9UV4HbUy/IyLl2ycbNocYgweMlfHO7HoZcL5CUIpRlu303VHMQVGrxMdn/rqw0E6tl+ur+mImnaATLMG54Fmq0SCjOUY0Img8/6cqp
ci5FaJybfTQaP4/xqDZlfU4EsKrUdTq1rQl1yBYAzfeIqIMmN/TzagyBw1B/o9red+tnZeFkHso/u9KD5/ZHHw3uD4cNdPzIXRyq+33rG/68c/bzGuuG
795IIIQcjlINBXPNhHhEgqgLdFEEMft3b/j7NsnuDXxYKLa+XZFJBVCr+r52tHjw3aEbbv5xKUE3cA/pd9jLSzKHoS2+BJ6VI4PrjyfX2+3l7/DWz8rr
bLOZwIHqv5wZ568TBFivhflxjzordo9P5cuG1xx69OyfPJeLp6xaOLK9ZgbyUXBuUSYAKMUyoPNggmZkgggk4USPvlM/XTnPwYZ0QbeGUQQuPh85vPP4
WHASQO7DvieNZRg5G9RXanRA+Ceb2Jscu19P+3d/779t7Tzund9fL8cu7jyJowEYyCKBBENyUijIB1S2PPuyPL3Tv+uO+4s3g9MbzBK5PDNCvtKP79ir
JLw7GYj6LcnfjvGLbyVyurZjS0qS9W2CbD2Uo70X/Bg5GJetru40yarvJ9N9fPhLJ6/J36X8C3PtWmdEp9K7SAi2ytlynOlur/4kd5v9S58/E/+OOeOb
+De4jgCPT695T9q8egWKZf9on3cojjPOlPO8oNOGfZ53l73S/p5k3M/K5j5+qxv43Qh9lVM0Kp8HfwowuO+4XytPB6WR03DlA/3JQRaEuy34gMZ/gv2/
3Qkd+56YfAEsLysclk/wYTBhH4fw90jlLUuZ98BqzQy9qXkj+WuuCtL/4OeXUkP0ggc0KNu5hUCzCRiSrOfj8tcR53wvk/bUq6areYvT0riW6zVnLHiX
cLu7cLJpqgQfEoEYoRtpTyHHx/8PkR2qvHZQxn7SN8vVko9CL8/Lj3BBXt6Dh9S+/cS39+Xyn1Ebd9/lllu7jpBSKSD9l+zDCTduCjxVIEO+6DMQCN/7
v6jDUR//Yu5IpwoSEbUHuWA=
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
