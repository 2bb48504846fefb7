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
QlpoOTFBWSZTWcfffj8D7VJ/gH1FREB///////////////9igF473vPqqvYAOgAO++ub2e51W2u5XPXezAA2sBQAkJe2bN7euleZ6PRG+Z72991JuXbd
197p893AB6FMHSBApQAJZPWugM2V9AAABoUF7G8+4AAdPTXsylCvfb0PifRQAANFMu69cegAKV00FHvZ1R2brbGS99wfXo+7HXQA66bZ212n3uHQe2ao
CVNsAN7BoAdUCvRuzoue4ZEdVTNAxAV7trrVOjgCqikKUgUaGFb7cPrVevp0BoCvexfZ8ovAHF9ca9C+mHbQ60OzKOqoxQqqqKiqKUFUKqCQpKjY2wYA
IBQAAAAAoA60AAABVAAAAGH184aD0FAB0drdA0AKAUAAAANACgAAaAAADRvT3NC74DlAAPpRQ+d12+07HrulvW3rm9vHboe0nc6dPSXvee9URPbRiPAO
fKucDD7u66tzoHH21yaaU52Vye2QUXWAFNsSoQy09za7113QUCxhILZvZ3m6eAPQMbGUqnQA998Rsqtu99vrSXl5qGrenp65jV7udd629utz3rpZedJC
E7ZSd3AHBKutbDo6bDNMNg03lXur3d3fbnvrvqJ82+tKqpHgN03z2zst7NxoAAAS1QG+8q32AQADzofUfQABIU7i++fW++i77nKj61VUmug4nu5nbpk8
nduWmq7727xXY3d7j0u++8Fe15sra6oLlht47cNPdZwAAB00AXa9vdbuay3dcLdbsfXXmbL1Xc71lXg9R3B97Xiw9bj2uHg3OvSPdrpsH0KNd3VXDWjm
OXWqy62uR2aj3OnegGlVthmzQDumDpbVFxzGcvrgPbq716Ce7ue8+965Re7DqamXe+76g+cAPc69t4GcKncG7khqh9bkG0WD1sajd6A9UEUiqaAdHpu3
KO2keHdXANTjNyXuy6ppra9HB33yQeQCqjY0yMIJSqIUKoAAAAAAA1oALrAexiHW9ADK9KWe+4dPQ9t88qiugBo7oA+oILRr33X3zpEut18cejS5j74O
VaaJV2ge3rx5A67ZU2ADVDbEd5e8u592oANA1s3Xdjg0A02Pvd993wHlvXOqq9O4cCmDgvsPXr3dXJUoHT69mc8a9NFSiKnGDABp29zvVj16e+wNAPhZ
A+u0HQNwMVs41g0G6e49PTnvlUj3tPrIaHQttAWwDveZOPOzrNY7fR8nl9vuG27QA07A1ImtzhVdd5S6NR2e0+vkez3Iu9uBeBmu96evdnXuHo6MPc1R
fZLuDdZ3Z5JV7xzXanVjN7nR2y4vIaAkLMIpIAsoem6087BnQfd9942dptxZiFNu5pFM6cnDJQLYKDR3A1wACxm625PfHw3XgAGgHQ3zEcaE7OuNB2YY
rc7rQdJrCVdDVNdd2CgLjas67bOw+QK67VtHibubOSiQbZq8uorvVcupu3YLbIorQK9MhAkQ4Htm3OoGAAA23b7e+t99pSLI3vV4A8AAFAGQMCKo9zcH
ffSA+Q0oBWWSm7DqgUO2XuY7Sg0CSiIpthZWlaLAGbJjMSihvqufaqu2kgGzfcRhFJGbbup13TSejDtW0W208BxfeZIC5A9UNo7uh1rb458Xkakq9DKI
VUlVSIB92AHQfbb5h093ckLSm+7yT2dLRqrehiyz3kq5zTIaU6dM4BYAumXdzpb2zlnt2n189KoRVgAN19wAGj6DRrr7ZyB67xnPt8JfM9rna1yu7Z11
zbjsb33fbu+Pg+98A+qQQoU7GPZfQppbbbBt8AAA00EAgICAEAEABAEyaCemkyTBNoJ6RT2qe1QNMQQhEIgIJiAgyJgp4hkGo9IaPSaA0GgAAkykpJNI
0E1GGqeaoeI0mJoaAADQ0ZAADQNAAJNJCIQJAQmaITIPImiein6U/VB6janqNPUAGgBoAAhSRAQAQBNGgIJgTUaAZU/UzTRpNSfioemhpHqMQCTSSmQI
ARoIyGk00ARpoyaTSbJT8lPap+KntU9RtQ9TRiAevaqp8r7JyQVR0siCqH/Fg1AoZKAIoj/6qKK+6QFaEAG9MEAByUAaaU/7SK6kBUHjK4MYyhsJ/kZV
39/f/txzKn/p4sKcyAqwWV6f+pclEIojU7Z/9XZmzvx/06QgbCCib/78hw4GzogIyDYQMoR/32h328ttCEuP+mQQIB7wgQA6gBAkv/E5/6/+P/D//uP/
Wi5A/pVT2L+JKps/LTf67f+un/nQdItmtR1wy5RzMhcgGfY37ZKIOyIh/6S9M3y+12y7X2gdvdQ5qdVTqvUPYiEoxI0NGhrz0aWS/kR1alWRzWehfQKf
8qAVQAvIpRhQ8rMEzfjqYfb/67ct/4bG46P/vtmIKeBDt0l+gbixmw7/5fqw7gqaSIWb/74AClEBMg69WaZFWCkXdFC2kP/kzP7LDs5/fvw41O7n7G8y
lY7br2MP/Pb7eb1lPjmEcINyRC3PnRQ3BR7CA278+n/jqdDaHZ57a9TZtV5No3gmMxT7MqLTi4U7iDrSJ1lqeQ/se/qJ+IqiASIIIJPNb5YXx2XCCk1a
e8/oytW1P+v+j8t11lSM+HNfTtlwobEVKLNDw4P9G3nbKol/ULRhzA9YW/xvSWWnO08v3H35+y2UX52bSGA6T06Cm0+63t30t5ZcJ2yH/5JZp2moYLWc
MurCo4Q5rnZa0gCiSvfV4Amq7EdXXMqIszcVHHn/+cNOectFq27/ZxGVeOv1bYje5oOPB+0+5RfU217vo5CNJbZ1+62flv5iUcsVPhnj4eEkpPk085NR
vVcK+5jLuPZKUslUMqn1f6f0kM5TKrp/8dRwy0qeFGsA6EBT5q8d812sRG3jhqi4G7T7HzfnO28t1WjVqM7aRJhOr9G7NcphEsYoJhgNpGvs/9kPoMyC
yhYY+DJ/oZd31/+vpFo5bfV9+QUd0l5fgqf4f4r8Nef4DEUcN+i2tPD6v8ao3H8uGUfZmzvNOAYafAfQ36KAf7TYvUqFBe3eOE7fh/4qMg4vXY/5HTd/
1j9u/wP7Czov/s+37q/C0cChaIthNYa1qazzFl471VWYf6+0dfZNPvOC3f566a+7Ko39ahD6duB2eegiJpAdSJZmPHsPbSZI2KR5WisaEBlKt55j8XgF
B9/tWXbXmT3qp0OQ8iog9hZZHxchVDsVhyVZurNyHHIDn80gMxQsgQDQhERPd5c+noZ8ai5EsDw8CIj99VHaP4znNVXKo7wZ91f+DL6hUrqQN2TXfyaZ
8ho3tG2hAOD6AGjTNg/ZnONyOjmXMhgQfuzGQbe+4fWR0FRj19ggcnOeot8iiPGfLWeJhT//EcIy5Ctr74zymar+d3FRt53p0lUN7KX57NIMz//W3SeV
BeoteUdN9PDjynTUGQuMH0IcoMCRHafy449Q7Psy596poUKA8MtmDNrt4ZxQdR7KUsT39+BYxQLJ1bjB4BvoYP7CooNSF1UJ2Bh2DNxh1Kb1f17JrNxV
k9IUVHee+1GrujF6QA5YQTzkwcPCgFl6OxYOoXN2ZRDqByx2sl60xSLQL6JhaUJUTZh/L9/9WmQ4J32U7bx/V6SAo8efOokEry4xC8tibHz4jJ5JVRRT
7O3IB+5OIw7XLtMctfXkPdC9kJbYesKC6g/OVOnfgcJt8J/L+bHfjM3CBS2HNfb8ea3IE8Yc60HaSTioD8fywF5Rw5Yvs44GgwrloFMMxFMT8tv+I4gL
YBQOJQDsOx4keBRAEt+OA57vht7n3IFlrwU/RCe7kTBCiYVSR5BRKQoD83Auw7Sg0965y53qpb98z/Zcg4U1/XPrKZS0bUNsP7GPMYZCIszuRLQkwWBQ
cBufpwuGmv7x8PADBQebPJTBUrAKsCbOyOFHmZumMYmkvkRYo//VdCOlgI/TVqC0gwaYdv5buR2bjtw8VLk1er9uHdzd4760ni/JnzP945VPuLTb8Qw1
Qrxpm1Pobqn9JxgduJWFZAXfdCyJ3aa15pozX9vmVTu1UdNdownHv4oZiFDTSr/s/5iZZAkBZqGy3P8Zq58L2htiLLQLYggyq61RwSkraURrTM9aD2Tt
66KQ6Sz/aVXahYscBNf7utxQMXGofX4ICptsgEwPa/DjN3/Xa4bynqxYrLKifCSqnyrPZlFOrxc83O1Opw2zVsWeCablzLbZlwGYBd/5P/WxV1YcfYrZ
9MhDPvhsT08JnUaNqSxFQ90nHbp6axYLgwK1gfc+CGkI0UOr05f4NzkBmZHRgMxqIIgF4yfdI81hVml70FMqy3IVCFcKTnl/W78CFCQVJAibBPTR44Gm
Bll706oaexCu/hTN7Diyu7K6ENM8Xv3p0Thsp1aZDrkO95DMQdYihCCGMIqhSjO/R1Gy57ZgEZVRs71oAJrszIO/zKd3juY+n06Z5c/p14hgh3UcswS0
pu5jTMuIVEQRfr51NaKM7T8NeUO/sG4eUprynBm9H55iJzvPu75nafZqw/vlQ/U2YvzimS9lz1/Xp7N7PbG8/xg8ZT2GzwPPHINlDdOsLpvwefv9ub+5
kfvsgYknxBP4jL5ptRbyYBgMze5dAKJxYcVYSEdVDMHqoHa42tMStQPpQNRiRs0RygJ/WY/D2taRIxIBBBI9OyFGHaGJqN+vuyTv1uYmbxe9FkOp5O89
00kNqonXX57mzZ2mfayofqS+1m2TjpDzUKATqXcorkAuoTE+OzyV9nQOR3FI7a/Tx7APsJ+FAETj33uPrEJU+11PwF1Ht2wFQDhwgNKX/82hDExtVcoH
uS6oX3ZSD6sg/B6ycdm/O/NvgMrVwyktYP/UvJ5S+8dkpCKf/lOrfPQPt0gbrrKRi1Vy3++/6DTIr+lq37v+2MST8ixF//H+DDgf5SW5sRoCLBlEiMtD
Q/gtc3+LK/ANM8P0w/TWQa3fHqn7onDt61ckVVA5xaG9Rwxn3vx17K5Y/njwrQbn9B7D1oqcCiPBUkbn8/+6+XH+HD1cJDU2K8FyORAvr6iH/8x08P3F
vgRGlAfaukCxCF/akO9h3rbgspAn2O2lZSRRsQzDQgSI7XUNBoeTqKqslUkMR7CwJNJc35+x27OMh7YZCOw/R7fJilz08sVYhwASP7FxMOv0Sn75+1l9
whh+73iGG/O/q3kJlABgpMpuUJAHdh7pNPT2LNHB23X0cLpjir+x3Z0yDyA0iB5DxEWT6/T5cWYj8SPrtDraEE8jKYGZnOnYVJRPlrM6q332YHjVIp+V
KaOUIRHWp3a9XvQpg5bHUiwwgoXyYh7CR0QP5cP/93GrEQqqeJzQZx5+kEdVyPY4yn3V37XHrqndWxm9FXjSGfY8s3Y86SJ84K6NdvxajuFVRVx5p4w3
Md00GUD5lGEZd4d8LWWKy0KeZgKGEpyl6sma/pfJ0jgFR6rMpZCxutX+k1lU/TlQfOI9RUcVztZkTIyhtZQDe7s/rpq6V+gWETqUlxbFPa0i1p4nzBE0
cqHmwfeWJYkOk7sVEVnZwqKXynYS8TWY1Nkl6SkIoRFdARKsSzcKLUbKShnBQzl8Wm4v/O4W45Wtiy4UZL1/EO6vvFhT4mIpQtqp0qkfSDOxrP1mSjM0
dpi1hIT4S6uKNz7mIN0ituxMrsgxQLtVuSrKypRwuHsjVYHLRwjVgdhfOdM4o50kMvqOn2PwxfpjVx5ydO+6ipTQ0JEMGiyo27w8iGHlLPklJJXJi+00
snM18nxd4qGcLnK3vIweUuftWyU2bYhpKvArjsbqy7YmG2BwKqCO9vDw2kkqVHHDloXZwwMykrPOIRiP/4iAyeHILoguFEi+IcdkRQuxdUdGvJMCjyPK
bzcVWUSUUaQWgWe/sntbv6KK5UW2i79of2/H3/JuEGvfslgXBuSxVixCS8j6Q/PUK1FWWt7GVHstGNIo4+ECFb1wvhJkSByaaP2Nz0ULeXeswSR3Sxtr
vODIUsu8JS3at3cZqQLZupcjCq0ho+HE20DR4dfaQaH0O9Z1n2zeZjiZvU6gXCMxhCgjvT9EW/2tX8qq6Hg5r1kfKe/t535SIPiZGt93Qy6HfddxbIZR
PO4uN9eLSGmA2FcD4wpam8qSWtToboxrLVRNiChSxDIwOlQYZI2MpunhFYllf5OKWFKTV0pZFXhSLaowkJO7uOwtRb+mrq+RfZhDvU3gtQLINL3SYHc8
qPTnpJkr72UhlEyI2+pnJ1hVa+rH78KA4OYiiNbf1ywLPsKBQLtAkn5b/4pqSohGCQpCB+VJiSjxoCpdw6s2KUP9PvX95g2Xs1ijhTZrIC9hpIdZOgA4
hxkydEVbGQKqkqk9zStPlTxyi7Fsx12Zo25adPTLPL20+XEQdjvJDCkbLpfFq/j9gyMk0Hla1Q/AEfRFiYg6EOASQ6kg6KIDsFXYPFTivKC4+8sKMk2E
yLhbeU4Q0xhQ9Ymwdo7eMP6ufcPSr7b8g772dz+3+0RBUUj/w/8rgntJ5nH+OA5a37T+FPYzNepX+wyQeZF/8mhZf4qiRQ6FioWYbeQlga80FABrx09J
SggCf+Xg4az/b+X/BwxaoG1zaXAyEMrXSXy0Ew7ic6rD/1Bxt9s4eXnwrAzc7sLpRxz8s/2n3mA7xsbX125Pj4969ENpRpxSPPhg5KHwAo6v4UVdQEUM
cXkyyhf+6LJBJawAcRDolyHi+OeM36/z+vQrsPIgifjkOjwzEVa5HJiA6gWEEPLhWNYHmIV/Dz3+v/R+KGAeyCDpcBSnLfRXA7IiFQ0ahIUqXSSbarqd
BucpmgYuAyG8IUfRHulEUYs24fkjF0rs0KxQGQQRArEwB131A+dsw7Bsj+qdbMu+ZCqwobJQgwMntFBCIT/HivCnBWCZ32KZaLowkMaCIt25H1omnOIM
v8RsTIDMl1+zi70vwSN+vs91r7D04zqG3tNziTGtlk4xZliNFXO93spKJN9jbJp0lu3hXfR7UuvLDyNG3EA1DnQMWYmLK4oo9Cg5D6zpl3dq6NURyvZc
8mCh8DjQbB95PMSICXxdkNFqqrsKSq/uXYglM96pmH9hAbsPRxOPCp9HDd4Epw7ZzS8U4tVYR3HaCWoM6wBSckKogVagAKAOEVnxFt57b7iz6ZqCBZcw
pCkFNMl+Y6jwl22GGUHuBrx3F82zPGtBEUNJoXZ6BkEkeF0nEq3oNeRpbGeBro4zR2XzLK+fpvZminZR+9+iJ2/xvxy67xvcPukHtlJNkIFDIQSTw4PJ
N6CQR6UUCCgdSn2/R4kwbjnp49kkqc1HQEBSC/J3b+t5RosTE+4hSG1Xwk7eZCqoZejc4zeIgqhxEjs+QROWHqL8yHznMeoIiOwFIooMQYoD7w9vXeSr
09mhN/8edh2wFDrITdLPV8k8oJYcT4e2TTA2T0krUXcX9C5kdnXNVHyXu9e4KoCwZaSQiJhpooImkGKqRQUygocfIXYisT0c9YrbI56AudRDhcTIzC51
Qv2+zj3TljS91Ry4tZa0zMNcNG45qmKUY4uZk21jj/PSm9YYmBNqMBSAx3YU5mL1NJYBnA0S4Szud/kXIbqOeFrpV6nrUCAfMZyIhXaaqaKopE+r5agK
ORTOp361KedGV+iCkPukTezSpfixtmdbkI4QZKL3bcQdthhE3A8eb4mFbcbbnc+e9wSSYlDn2eWlbF7OyvlZqtTa0NUM5kZEiR9TuQ3t3ewp1PaZh022
yZM6QMACxzRJgospvM/QzABwEjQQiiExvlUBNcC+s1cReNhWGlxCI5OyosiVULtzSKQJCwrGiSgOg0Tis1yxbeBtWnqTkGphdhfhiVSBMhEmxAkyQQw4
QwDFBusdRC+Fmvk8gfVb2hZCGahR1yQt1AYlFeyrlYMKBHggsj6XRyJtY1IIAnQcgxczS+G+eBxDrbPLjrxt2N057q5I6CB0jANkyH18ILGIMVEn3mta
8eut4Y4G2efG9affWvLmbjmYTs1pKB2587NB2wUWCQRQ1t4mtG2O7JyJZ0HXx3OCnAuaeQeYFLosIwBTTaia6ZSQaIm5GCQAEF6AMkKYKiLFFgJ/v+fc
0ePPXiAHcgb3zU8err/478vM/q6OenpoTl1A82cTuIJpIuk9+x16NJjQY/ob+OP8nIsLKhGApEgMRFiTAVAVuZRFMoYlewrQD/D1/c/jXDIlBT+8VDXy
DA4LuFnT1wc9Lnz3YIY5xgcwH8WHziogk4FIgEAKDDkcv0PkOHPrkwuR8w5uxyW1F1aopL7JvPvSYcvBgiKQR2qCC6gVVRk9JDOU02IwnJxOv2rKuIXV
7xkiDKIcJxfMovgxYccdpvxrP6e+ta2UwwvhUxUTLCp8p9a8G/6zYmfG95u8o6IT/UmLJhrM5WZdsnINrtuU/xZfVKpH32fYbUEQRB9XbndXnzzHrwsM
ak49bPsdcEasoiS6ybE0UCIBKGkg4CZFSw5+3x9++Uufvn/LWLCknXJ/7DHMxiYsayVjMa6ooTJQwYLxIQKEJv7s3qzwWm2FdyrTYwynWc2TGGjmzmTe
LZufGGJNaKJMox7TjOtlmmsOkMZO0kwGQ13Y0oLIdRNavTCddhtDo1ONO6LApqqFM7hkTKSKQxDpOJwN2CwgsO6lhfrMMZpUNmWKdo5hcldD02MxBruO
EqtmTDAwFO/HfN7TrdMTulCL2VtTbKjFEFF09PU3vJiVDjCoOFFJb3fGptDGA9WBxDmtmEqb7zejwmILJ3AEYqKIjP6M+OL+bh5NVvRcW2prU3mlwL2H
6SQBIQz5pXtOZVxFxLbKySZJUnHZyj+BHOk53kmTyuNVPZrMtBbElR1V7dpw3axXbYvpJpUNPXdPaWio7HjxxpSqpV6KdOhKDpNDXUdJpDTq0nMN4aMK
f2GizPHVmSMZwsUGKsv+flx0hsTQ8qTdbnedPkH0ItG/H3c/Cdn7Ob83DTxkxOjKUZiF6cuT8xMTNUxjExXbKhlpp07Q/PlJ8+O80xf6Pwp7fR6zLxL1
nbaKEtWrinSsqCuoolK+2jLadfKNL2FtOYVtI0tk2ks8shVlFM5ihehAfe2b5TpjJhlQSte9LsL2k+HuQ+UzjHfPPac30iz8ZT0uuTqKDIXEhaQVX+wZ
4eabLtMYj755YzZaDO+uWJ6CWPp4SGtJIpN3yacBa5GWC+srzyzM6VEE0YbL22ETXNaYnNZTIlrw5qJ8tfhz7VQ86XX3Ntg+uELVg28I6tHpyftu9ETs
WNSMjiQSbu1VVHW1cTiwqgji8WW97oUHOmY+mTMdJZa4k75utC4jGSLxDaSjUPMaqt1DQsnq8Z9+3QPi4Y6eXWPjI3voyEjRGlfLodRlB6N9X7nH2N50
74EUaCl+u6rnbYSgyOb6qmBtvD39dTVJRa7mXqkzvspz8PuRNLPc2fSuij2MDuees9euR76BDzQT3767IQt9DvmZQJAsk7baHwa1s0GDPHAw3TBjt7qQ
LMRROT0+6mtHFe+YCglfB24qJEaO13qH8oS4pc0863pKCWtGpnIZFwHFDNYpImqyIDEZf50d1PLv+YPSVt+q34504UGuu1a9Gc8JX524Tlnw+7K467Fj
Xy5aDemGu6Ty4YbgRvvPkHREqUROzsgbvmVB0IA93DacVtaKD9H4DplKvHZdBbRsSkxKgyljNk93yXArRCyLUtXi1gbBTk2W1NzeFUFALnS6gMCK4TlN
/f/O1/HTpjRW2mIAGTPHhLIxnK9dJbX150cobrcs98RvIXZaYiqmevahAnwKnnkzAOGiE0s7uLwXrTmqkMwzaKrelVsEnVtSLEUNzAoDkA2ajIm2sk1h
7vkrhr+zAtGRGs6ALnMxY3K08GQVGZz64w46kMCTRG/nxUwVHck+vn3ZN/o8xdIvjN8UDecmBVymHcNNVddtXwFLWSEVwxo95T8viwWdsd8zHb3b/okO
P9ijGFqF8qf7Eylp3hqHzG5FCLmmU8IFosuQX6OM/w74a5Fr/ZC0uPQyBcH1yycYzvPzmsmZfeZfa4F3U0OVeERJ5vMNl30xQQK0cpdxUkMjAqYOax7f
X/V2UpyVJ+78Le11CjjRBnaucqD91XHKUy7iq9604cf5vOiyDIYfKJ1Y/pnICSqjqejKwIlu76arLHSQ1reeselZ5SVkTuKlq+tfLO2RfILzVFYe2zNd
kbycbFMpCmI5eJytXKim3dl9MbUPJZyP+T1mmJgdqUhqNgMJTT3XUehEJUU167vLi02JWYZLkTm5xyVp9GmSQW5MLHtI2KBzwhTVUozM12DjIZ9Fl/E0
JizZdlcC6+6uTCgZBQjkR2l4+TBSinQ32UGQfbLpi9JGbsaJm6sqjDPnNz9FGeS0oiIAFAHaUPziUkoejxSJK5Xz/dT1bpPY8TAR9nsUOyFZQ1PXH5Nj
dzQ9YuZa8XVoq6cKQ9MoSKM/Q0J/TIvyWQ2kLuQElZYXL6Wfoo4GpFbL8D4EBiYVBqy5FNVpz6NrNDxU/6n7k2+yc5ZoYfu+cxfFLON/tv4IcdbLcavb
9+/yvNb3eKmJ7/fdJ/O7YfkhNVbcKNWmxIWjM5F4puVAk2Fdqv29F+s0ZPxqjjoM1AFx9WtMtJCjqFQd0RYLOwE7FyI17Wickah6mV7PfqfVvReO/njP
wt4IdjgifNtSvCzKrAaFiyEhDRMquAQvHXRsSCzEzOi4cdC3Tjm/EOyEfKN8msNKig9/s1mM573O/jv+G+JqisbU6INcnABIVFzCgUQampyWrBI0F72s
92jVYwFOh3nJQ4kBuCO0hwiB9rVLfHOf09V9T+WWcldqQwcObIvMr4TYQ+PN6Urvra01zIyG72Ehkw8aBYzXBHCnp9SuS8NnRm4VVtooCGZfrOj7DmtL
7LISRA4vdsiYFQaPZSv7QdknYQJzzxJcLLytTFGGRDiigDvkqAfefwKCWnzo6JYgCRQNZUp+FfaHCaOva2s1dIvDmu7oSN/J3IePE38+auJHSQYjUrR8
zKUOjkJKCH/cXbNgGKchybN2h3Q2tYXsvNoVovnrSZuUUfTmxs+HJtvsyQckNqzplp7ZLey+nU2ebde4kRdlZStC/ZMNa19b/hyc26KqvJlhxqmJuYbU
cYImk3koiOeAtsIezg9/0V1X98dZ5oUVKCBIR5eOaAY1673hv6mFnBWfiQwZesWw7C0r8oSU120aRrCS76MK8cqGrhRYFS6pqG/NeRisgcHyz9eIaY3b
dCw1IH/mBHwQNR1opgbMdkSUQL+pYvjYWuV8295xIgWSrJ2pZjHCy+Ex27vxlAm4zAtfFVdnzX5TGk1OPXPnvvu99wBNddddJbBoKj9ggRgvz/tfNb28
spplow765yfQTDaSZhDz9jgSlKnqx+cm0lo+ObC3ZplratpaCQUKFUcF5sGIaCj0Wd22yPT33sK8NpdGgUMfCY814Y+yQW09rKFmqtybUiVNGAHwFCOK
tOvH9sVestqB+gm2SkLo/07v57ytzhSnKelG6nPe/VrYfawUiCpYEfQ3Cfg0DSqqqbfHd5G07nB2tNpghlVTLHP2wYWq0m7o80BGpCiA7VImQmpTaQlz
nwrcMKDN1pSEII6Ed+T5BO+XXvQUqK6Dud/DCIkF18BJDiArLnTSfhUMnjC6cOJUSQFCSkWlV0Q5CQ4Fn7TKbGgNQ4G3jAco6FSrrzfJuwhj9XZVuGch
DrrLtOufGk2ZoeggcYl1e7BxvwZshy5Z/SSWkouqgeQ11z1II7vEdOmj9ZdKWN04/HaUgtZZnTS76LjOR4KlJ5yEc6QXuBLVmAcGIDumeYW43l0mh/BR
LAEwgYgEoLeKollVABbv2ZiJkV3NhzpvJ5lHZGuqdvxCuKr073D8FHfx1agELOnjA3A1OuA5KAcCGm9eHNe8zIHxBFvxKzsTbqMoFY9AoF+ru8ib1rUd
Vl7SmjZtIib8ZNKESRxNuW7GR6PNpMshNR5nKXtZhlvYcYYFq3wwixVta0eliSCSQSpIJK5cS9hIkg3dnI8a6uYEBsFTAyKXKkjvplLkqlQcoURSAUk4
VVKgGX+6A1hLt6u3RY8q69ctlkMwQGoKh68oVgF42rWoTjd3oGUcROeREZqKV2Y819BVF3OEzeyBg4N6kMwGNzyKJ7yO1EQCQDnhtUMEJzIFusoL8BSS
0dM3UHv8FaO6zAkbKqDtK44BKKdvUqIOLchPUapds9nzpnckZ49TAScC1FeaRseBWF+piRMZd1+MQBAga/QEa+jGg9uHacLZymiT9S4ks1XNeRY/GSsq
dijYgB+d5MhfA0iEh7s8kkH8V7YTiwHNWmKCwUyDuGdOlmQuXVDsBwUuhCZIg7j6umyaAZ5o0SGnK2AeK/fTqyaV6sx7oUdSzT4gOo6TXmPt03yMHulK
HYcbMakx2c4jvV2OYQ5BlfiJ9BUNe6viWxbY8y8uB+BH5YNwRwEWd0Qk2K58SVm29k038NB1ddNJLUEC8woXMbjUzrZ1W3udHwqstRZX1/gMxoNROc1A
2pPgjwjs7uwZssysCmBIxytrwqEyIrPDAdxbFEwGRRzutFmD738oFQCZa/4q/MLMZ4Kc5PAeioxJ+BCKg4+HAlyCBMDTUkdjcAVvKLZlpBQxVHYXNBE4
mIF14XTmoEgkwYga1lfO5iNkaIIJz2w2RfO8HOe3X34cxZFFIfUQnPMQ4h7j2l7Ohv12gOSk+u1g4FlglKkbIp3YCekxbSsqaC76AEfHjOUtszOICVzD
yBGgoNDwfTPiMuIEBBlH3iudw5BHVwulCbTGfLpBCET3EJbK53wDSmUhkuzKIQEgaY9H5MgclZKBJ4KYFfGrEyDBtrmnCtrvhh5ZMTW0+k9p63k9l3z4
13Np2gGHETs9ar7WyeE4cZYfOYdYf0w3exNZhhJAIHe2NAIqK45hcOZJ04IA+rGmh0t1a2k2qhBSX79RMjuWCZS8W1tQd8ljUQKpOIK5sgSV0VKUUDtV
QOg5X3SahFgQ+OvlA+HXRufFOZ7GzHdEh+FZeT6O9vkjG/bLhL8Y0GQtMLpOvq+MdSNFOfdSD0MWRP1epR2G05Zg7K+0ASIsfEqVoVUFSvtzq01+thp1
IUiBFqQig9sKjH5KvTA07E1e+ASQR/HzVBVAgI+Rs3t9Q5MOW0tERAxcJrKNpqDrAYT0rJ2ruN3+BpCopFbO9dFqfM0oKYdK3EhYgu4j64GUDzVshTmr
sSSEJNfWWYjEy4YOKnKlJTJIFNxVhMokzm1Ytn3QHsoPX6P29lvM7HzyOvkVXyt97uP1k/ur0daLz4U/X5xrTXlXxzifQ7k9mtXmsP8WCkU82WZPkQ3n
pwvWguWnJeG/WWK/llte3Ya/4ckuLYbVV5Y0tQMd/Tg76SYF64fPWgoFF/0SUbSDU5XvFT/TJnG1ZCxtm/f90+CVN8tjROhfCkAnPxqrT8zpgCXTHk1J
kH1BvYQVGtEkqyVJey/ETpAR5xCNfticIFlFu6BHzqohLD0lB1KOziTI++KI+lFtpCMhDrRPgo0BNzKz7PqqO/wNphEFq3nJ6mID2ShJJFgQ2Tv0KAey
JNCplqvtuMcTmbUUKrdGLr6rMnnCHogKyWk4IyRgWayp4Z3AvuKUmI/AcRGYeRaX2kJoJroZG9FCDTReSMFO776jPQzRBVOBzQHndjum0nFmCJhx7l61
P27efKiUkJxP7OcC9hALlAJ/tIxpPRwEmANVxB+r/CUv4Qg3puDba7BySVfXPpgLVukr0yV6IOdHeQaCmNla6rZTRgrBVEqbc69b1qhtam9IT1k8Fvpb
RrEP8OdC/OvWubXTGth+E9m+3OobdGxkL5kCESS5hR+hN52++gDb6MncYgnw20Kh5MjbO0xxKJ1kPu+/fnh553AOnoRR/gRTCEpB6tOVYTbNJoqZmYNs
SKikg4td1NyYvKmEqAJX71U/HPR/UUv8mPzIdMAk0QovBTC/h0EgR6iijYTs48tn0dkU2GbhXmwGTt3s2lBhrV2RGQRcSZYdm7GG3NUz+6m1CI9D1WzJ
9CunI/YkSRJtIO0TbrtMqgtm79jQB9ABiuzSE0kP4YFL73E4Uh1mMiwcL/PRXdU8DNDans4aDOfG4UaiEEtePmz6GY05sE4jX9S7vzzrMO/uvcDRFmA5
n42vvIB/Gs1WZSJEPX9ZhPjgi1d5tcOoJJIkVQCvbPbcQyjuu9SVTcWwoYUhZIlCBpPbgu0JVgQqSolYEhruKVBn24BAbCcWjIQMsXcM1ciUeZ0NS4mn
xsgmSUSpFNGYAXVUEx8VVGKlVEFhgaq5dQvn+fhnTjshE30BCbXgigzRYIRHxPZfobyAom8M3BFYT8W/tQzoGuLdevW8pgBLgotv0svh7YD/W0MigOEy
R1CrmoZPnfz3d6syCKSl3y92MO2RzzsYMtIFCPfx68Px8sy24SLCKcVT7LXeokAEB48OVMwTHb0Oo0E11ICnTUBhhXF3mCvhr+xNbrtbnqnsHeoelNB7
p2TT7fXL2jJxhXWVF76zra1rSaK9bVA+NZe/0jVEDetfrnnJU+/v08PXoJifWL7tECVlKL7fj64pUfhTxxjlpWn7AUI4FfcVLfcsVVBtBoBCM7swYEKA
tCpBdgzP5N73XpTvdF50twnKGVfWsq6mHyYVKP+pZkpwVUJIkNlClj4kqfop28xH7MNn8yeuHz4w0xxLaicfcdcD4jwlWziy9l93x7PacXgLPow+pDXW
lj7EttQFK9vbS6+zDhnlgYxTYfprPA+G1PyG/cmh77oFDKFoQzKGICoyjIpl5DHdIMTGRY7y7Wjs1ZGDQGDA5Kg35bxBTMaKJCi4Pkzsls1QIs2FJP0x
zVWRA0MQCQWkoDQA/1i1Im7oa/RYaMJ61kBtLz46msv187eMX3vR3KWZ2VXI5BeG6WI8SKnkLKLDTPe45yn9XFgIDoZeLL8buLKhEHIj8GdePztMZub1
D0sdCPAsD7SIQ5AiHCT+Z65UJFyoYyCxyJnmdBzYH7XOTrtRzrJkL+0EpdUugQhQSGtPqpKiqVpfgvffofz6cuNhnLY+/lKKAImOdO2rtOYtBZjzV26T
Hyr2btOwtdhZVpdnKWSejTkg5o0nfiYo/1V6SWkTqJBXUka9Bm0XrRGtVWVQBQ0p22eSMWaob4XSmmCGQZZLOBQDmfgjTWBUzhmIJPU/dqtIFSAb02kn
0ApihE7m2slXZBdWuXzv2Baj4VlyIzKglZO3bwfG+lBRVrK/hRc1XXdpU2hrJ01UcKiKdrFbaKFazjea5HQUbFmYTKixqsbLY7gdJbaopSPCbKvv63kb
lsUlzlvWMcu2A6GvZkGDo6qGIC4ddIwQ+JtcKs/sEDvwr9kpoDizd9gSCtCE8DPoBO1esaCdr7sDD6uHKCHJVB3b4B0fJV489W8lFNJaBlpwstXjEp1+
Hws7g9TOfdDPZ5RygCQk93NLPaUh30MBh3xd8fTdh5fZJn5a/xGI4qRpMO3sO3J9AZfUvh2jgO9gKo6qSIRBMdUBzKoGK06Y7/CUOtGYKTd241cN3kUp
z0dEh+/zcATIUohLkKQL9tvKqQcykmTdChLLJgMyLSXtUKh4Ouo4pCUvleP2Dx7M8LFZ6Z4MKEh89eMJ9ZE+cBh6VU7hXOCPaVphUA40wG2TO3fjVdlJ
XkQ234U11SuGAI0DkDQK5BJRxKVWXpnyZlcixpTXcM68FUZGIDFBJd85Yh7YSP0ocThSqxZztYcOzHmaIZyLA8P7O3nkSfsCqNzghh7Id92/H6+sfdAX
7yKcXhlWb85QnhOZf+fJZCR7GGs3BZKAzZRfW77UC91qAM33O0QpBBLBUXt3f5ylnqqeBJXabaLc/Jn8MrteayBtbe8Tp+PPOXMVnZSg+yysm7ydOzPN
4bE88OTpP9aRN0uczAXg0Mdch2zh5CRQkVPAjck5ugUgg/T5BkxcPb3TlsKmVIE5VCPJRppxgeqSpX05u86dRGfUH6b/btI7LDDRC/ki6U6hUWL7Cpz/
uYcCHf9e9+5yc68oe772JHrY0dxX5sYzePKCOax/4DUBLiqrPNJW1Cri4eQdUEAgDH5hAHDICUCXoGzOkwQE0GEyQ/p0TWBQROg92S5J8/wnpqBegTsN
uTJhMwk67dj1CQ0bmRA4exTuGvyuAYkSPJqQshmULPYpIYR5mBnL/kqBidk08W3uvg4KajTWwfvw0cClhlCzQwD6cD2PjPWqTXi+HU2wkIDMMLR9QkEe
QKndhwLfd16PnTMTVlvhQ5b6xXP7IrangdYfkUyatw7t64AW4JjMFzZRTDu/JV6NNHBHtlLO8tFyTX7V8p/12oRU2HU/7JjmwgCWs5J7pynIRE4FRE9g
oSlPy2M3+OR8mz/jbf6aTMh/8hZ84pTxFzSmWSWbED9SOurREdTKmKn085D1WchkHqr5HKQC8CMU66y2kL0mMwwL3oasifnLKjnBVOQJBnIkhmJVg6+e
nJk8h50R1yr3Rx7uYlr0EJZKqeY88WF6S57+jqH7DH0jRFbEuhS0CqEmWlFl3IssnFLOw8ZN39lUe2Oy6kYgD08cl3kIymOLb02mmsAOI71mJCQRu0qm
ZuDA7cOQNcUHiJpuQmesmGh4tBPF7NglbSxxA8FmHzSCCDtbKKxcKGNbDXEpRA716kcjjX6zrKvXhtteyjoStDMc+Wc98LNQLO18uTSOlNrsohVQr/Ro
IGxjByIYkgT6IrIeTWS+j9M1dV6dVCC5rKmhRXA8gCRK6N2yG1KCygCiAjUbYowafKiKLlRQL03uySjMvUTlVta3e1jeKWmt+E17ZKJCSbMpzhrd4YEw
CmIRQwXoVBJ9CrOPgz9v3KGvUMgoHX36wxdY8sYDenfOlAovsxgPEUBzdIn4CMeOALIH63z7X4yPtlv9RFHrP2znEuLW/lsMeFB3kWHW0u+obWXLSUpz
40Li0eDHgOXhAqCf1Puy/H2gMNCg/tZFEgqmGb81Ggn1VgPfyVYUCkZNYzM8I5kmgEAof+gZr+F/YafJjYpQRcy7oUPfBJUeqlIWUZ3rMi3aszxXiNUR
ECzCKEA/YP3Ks+EArUFB1zdQ4QrhBVK0tAIfq4iAFQIjAIJyVd6v+zluNZpT+1iUIXdRTR77yE8shftHjlLhIqsgl8AYAUTvz5enjce2a4W3R8mj0dI4
ewNdrXpi39aYnPOv6h3VfHNYpG6HdnGle2NEftUy+1qbZtbQvd/wNz++XszyHXgJ5HkY+5enHeANoVRk4CUt2Sjjevpuwkl7cZ1IwVBBlDEw7NlEmGXJ
2BJ64XYiTCJOoMxZhZ88rt3ZfY1BjTk5yCwEypk5nA4nZ423rLgblOoI4RQMgYinCBABM4VB1KTMa6bCefdPmaLJu0kllesFTN1kYYKZSUcXX3mfXSsd
t/bXuiAPFVnnecDVy9QyKCHXuqEwo4h/oY05axlUyAY/BYbSy8Qs2USUc5BgyHVVQbKi+LWpOJZFSaftXFYoe06CSUCi3ZCwtP8WYhCOPjoziZQFUu2L
vv3zyL6GgYOrynymvTsaUxkKebNGT3aOEJyzwz9HDWx3W8fu8R9LY8LRrQQRqq5GdriKRGKoKHTLlOs865p8Zm2ZnvrWjfeffICnpINTnG9ojwhZ8JCW
caDP41ERlP3VytT6ol20gSwM7icKSJTW7rwK8H0ZUoMKiype7CufGiUJs60xfz/rr41zmE/C5xSWFbE4cfb9562j+zx2BrrG9m8OODRKH340eZUTzdnV
qrZ4ygDSeVHl3S2TjkL4rXina5f/Xb/BcZ317K5K4msuR3oWQkj32xr87lSJWnZTvu25iK4OQ31i2WdLsK5u7DN0Uiq8HMB85HOekS2vAbCrmHDZXE5L
rAV2icoGk5Ntjty0E8uW3Dd9tSBkCPeQIJKgopRSnxv0BX6IlLkWRQZPaE7B49xet2N+vZCpLQpIz7HueO/tu/V4OIDr7dywev16dZr3PqfCRJ7u30SC
G8miFFYxooQQUUOhGh4ZgON42BunEQoE5r7quaL+jMDghUmVgiZ0yzhgRmUTPOabw1R1KnQEJlkbOzWbOs169b9us+973H8+vj/fJOxgLAiyIiBwxXef
pvoyazFUZdWgMrdFDDVUClP3FJcFBI3i2cFO0oGh6RgkonOZP+7zzfv9l+T0/HbhGGhNJ0WlSHuwom3ozc+NbmKvH43o/x8Fz9bDl2HLlnrkqYuufCqj
XHRhKuiMQEqSwpslLWNxSVEHYOmXd+m1NJ58rS1/t8QwYEgexfr0nyeQmqg14cp/YckPIgKD5eLs5UESJ3h6RWYUeM5dnnjAtAoKgTnLMhLrsTU4Xojf
F1KoHRhHO866V2MNBlIiEl3ol/jIHiLk22Pasft+K/dpM6hveDcDsBUvpCNC97KYUWFxxLwMGZ7C8i1ay8GnTHCVcwHvKb+ElNxsp2wgqGX7RBn2wN0Q
U8g1DjLlJFKIdBKXfX2ftDGhKjB3xe5Y/nkD8uyKRJaAILCCM8XWnIpGAhlKKmhoxshHNh0M6RcCE2nQqZxoiUBBBK6QFGXd9Kte4HJny1F3C2Chmyki
s8MYUsG0qOD5lwvUMou/Cb/SVI4ZKDBUUNtfb8vhrlPB1bSFywgbbcd42UCCgQ7JJkuockXbhsoweI0E4mBQsJzOgXsGVMpLcrkZnsreIV9KbSQgsO0S
1VTSz+2FPZKU1Dsp/Zx1Od58n8ZJy0+oXchqix2sPHnfohlM5WVFab55YeeHA6bZeR4dnoTgrIMhR6NggwoIcE9GXq4bTkMG37VeWbd5QnmR26bFj3Gg
viaIRcDL8H1+4+NbxAryt6BtYko6adlgw2mdqzcbLIpGlRQsqqFoyheuV/jSPSUXFMtrsfCRBUvzMrjFQqVYKSToUdMs4fFw+hrkicQUSJEi2+7xQpn7
/o7YxrXP22xj3ZVNVKgkKqKiypxH9bMk7hYkzR+WzuSH8o+sPPi9Px4M0uqIzkl0awNFoW1Q1NUp8kC2mjp9nn6udl96qzZs2fYsmWrad84DyVYemF7n
nf0itXqAz8Z8HEHMpgMe62ISNFsOEoasmkfJQ+QWMpvfTK7zgFUIuK6WUmBLOjoaIJet7A3MYW9+2YG4GgaJaY0pV+X0sXycgIxZFDmfA18Vl71vTDBB
g7KGkBfuVyD46Z09LMwtrroXHN4ztMZGLVl42YMVlPNNzfBox+3U/gh43p/aWiqbtWq8Zv9LDvvxy/PW/PNpAurc6cZ7Y2pPAWUXtCgUMrK4XgZz6aIC
yJlatGRqq6nNgwBhtGfdDRHNCNH1LzblKk89U7dlAEGSDOpw1Js5DQw0f47ykOEdO+bBpu0iVWP9xpHGJknipiHH6Hh5sYzYBdDD6aG/4Tc6yk/JLGLN
ZaZ7zpKdGCrykPnW0Hh3oVyFinX9nbtb2UXNwNGCo5FlfRQxVd5J+Lu0BYmrEkuB3CEPk069B2Ugf1W4dVJCvwA/zCzTwGBZRwGmxChU9mKHVaeCuJfW
zbknsOfJz3O7XAIIRQ46uwHoQIAcoBzljkNJj4kBLHwsvGqhEXVQnsKQGGYoANG2dpRqEJRCQhVR5sioBIh9t4lW1F3OchUJn25ogYAgjIK2YqgsYkik
VSY8tUJTty/jl17zq+V5WRA5SdhyKMNBMyQhmWurUiI19vCfC1DtausQPo0tYoGRbKksFfh5Tweow0Poeb0MweyiPF2/ZknLnEh9GWbIpyIscu02HPsO
QHm/HtbYa3M+Q0EEWZuHwZhI/LE6ZbNInVUF5D829rLKn1Y2PAZNtKoAJAf1eeu63VKi9Hbzr0Kntr82FxAu9msugobnQj85pxJA5tD8QR+x1D2LEjJq
qaOy5l0RQw9WD2er0Von0pOrp2mffpiVjB30XNFlfMp8SBg1CqKaBA/pP57DeCFmqnRhb1EhUziTKqiQlsdoie/vaQk5zmjifPOM0z62Yjllj1PARJMF
/I23MXMumjqmwr96bnViJgySSa/bKbevM15QfpJXLjHIz/O/66lSMZDoP6Rsm56KqIcGgb7QQD8S6CJE025DyZkAhqTABaD+wbkm043Mr45RZNxMSaRD
Gboed5PD2Z7A2AJmQnMhA7EeSKCfO7XApYo5ILCz4HRX0nKY70OcfG75x3t09f08u3vOUZSlIp8WFYsVt1lNMWfUldWz5lq8EacM55WRn8jh0u2ejuhv
P0Of3ado40D1BCgClXqoxAoTWhZfbqHwfXruSddL3ZU/8By52JYMKQumHYhKGCIIDbAIkTH5roQVb5OAg+RoXLCmdR2aoBLu7rcdBvfl1CupDYteK9zJ
Oi5iYA7VnLRWykpTH0zRT8bs0jc9PDWzQUd15igQItZTBC1zFl12kz/IzRBqKw45Jr7mGYP88LNHE9nHHC83kW2/lhkfwbPG0/nLj01Xz1X0uj8KdiPU
1x76XgHknRWtMN1iY/b5LI/loV7w60ISoLElatrnvf7dKT0sGzdSwUGzO3Ipqds50zso8dFAEh2yq4OCFJBiuQbb6sQ9xJRyKm5/O7YpAcDRWbizN9bK
mlGRSx6nND+eUgyfsEXZyDeTaedw/YvZSaantjs4b6S3fE82hiLdzZVEUc/UwXPb90ojVirExU1an4FUFEWWucN6rHw8rvvVTl+0yCSKCvZQzvTH7p0L
6pjoiTpeZ55DObu/zuh89ddFY6pKnc1zs9+aW8+E1r4DQsGIy0FGE338nF/FQo/DsZjx/G2OUcGVOBpzmwg/iYuXMqDg3gy9dKjsdToCF9WfbiARr4a+
vwlLQwLuVXoX9SSqb/ZLqX+qx4fSn9tfuckGrYO/GOuXaU6TIsr+cmkmfVu21qv0ywz6G+dGIgbKFJ7aqGwLY++1UslQaWmqPiQf5EIvCP2QP9eexOfq
dFpkzYMw8CHWcj6NPTSYf++KPBBUHUqo9rjejkkGHAuvzhA+8wreRtcOwrIrBmYkeWrPEBV/MKu5UFwFXqrDt6wUzKkDMQMT7SNslpqRN1UhVbT8MIPn
cVJ9Xb/tb3+7CNtPRtFUT6s7+c+B9prwuwEwDOj127kci/KIrO9GJaPe39ZFXpk+T7ER3CLCZUa0ai1aPBfoa/R8PVWXR3G7+x7Z2bIGvhaPOXvnTJQT
bKWsL00/w/IZWFOv5vUQ5ZlBZej+PoRwQDbSKhafKTBp5h/mQWlFk/6lH2P5Xq/trng3OCszN1MSXX6t1BkNHwshf5aHQa/XLwhffkzHVh2V4xzcFVrN
SRZgnXNd5cauxIlTLEWwJqUxGKCknYVpBnWSGjmdmUEta570BVX6SLXGn2OfDQ9P+DknefMyCEOsXcZ1BVcScOeTWaSi7SJPBQofkbacFDKc1uU1d8tR
QO/A3bHucbmUKvylDj5fAeLWxn7x00u3AvrWZmrd87jJcnlfLU6PHXL19wySI6j/dASYFxRUfmMgZVGlZTNg1IQsqYgKREa/Z9/5e/RReZ+RDcPZ9r6f
SGH9Hc/wNB2P6ii+Mf3aL0I8jxM1sw9B67v+KseZsZOBn5fOBa5e/bzMhJXa89NJiFf7RRiJ0imlGuqR/ajjdAM4gEA31oMx/X+n+lxSvdKcffp6rvFK
oN2V1UH0XqZCq018oyr/cykY45a3u3Ywn6K4whUgm1lDMp7KZV8ZKCJSZDegiq/a3GKQQv6GM6D9fs8/C+V5rcSVA2apIgYp4K/XWVD1IjRmAmRjfncP
QWFlClhRKadMnyBBBAJY8e2kC5ElVgPf83Z4J6cX+Bg0uEUHKsTtKVKGWxFAiUTKafNu7Guj7G01vKqXIGmKMJEkT00+5YOc8EXJytGrsLqidZKkwaix
HzpBZCCipkC30LvUbLNg67d1AwFSpjTRf0bBw2TxPGd+/xzqOdvbT9mipuMsHTKvstNaz07d/Zt/uu+6wL/fOR6npy9Iw3POGIEum04NXFApF6KBlAVM
nWg+zI99kAEcZbzCheLScJbMY4Xj3+Il0zgZHiJSUWyZRN5icZC6Lk8yIcqe746ccoJGCJg8T+8iC4xdVxpCmUkK9YDaRrJU7p2FZ5yWtGVSM1TA0oXP
xm+XOk4XoQwyIOvpiI0RQM8HQMpotREwtwhIaX0cY2IAEikFFFMWqQCmAkKnQz/w8psY6TXV21qXg2Hb0IPUzwCQ3wGCCs1qOgGJB6JkGkt4znwVB6yi
YmTXGz0hZDNfRPvXhifGsJn18v4ZUtqJgChXn3ENx68XDh+mmgecv6DdzmMrkSglQCLNYFr5LLoaz5UV9iGGKrhwpt1IoxdpUW1ZipY9xVyp7Fpijibi
JZhm/xllJR92JC+2Fs4BfRRDjXSGuqmop6bSzncB7L+4oHNTMhRhQTaFf+5w8CuRZkTcECg6NZh2KF7H0oNBUJhMz7vPvZIFVBKlVxQWGBF4eajzz2DS
FuKt7x2RUpwI4DhxFltp0DNNDsbKyghMg6gbyUJBUhWUYPylwFgpdfL9j+nZ+q/ThrbhjgG/ljlwgSkCQerD1WWAGNPLN1rnxPVei5C4IlC9S+REsgJB
UJ3lJsaNw7sgr6XuOj68ygP5XAt6fiJXyAWDBCB3+shvbTs3ioJkQpRSpFWUMUZcjlgT3yBLq7hDvVdmGYv5QWZ60hXX1MkvC4887E/h7HBrQWWX9tXW
aXNB9k+oiK7tVvPeMu1TjPSQa3N9QpZ0nhUgoF0zoeMBBUihFrDgpGs7cGac88IGKBEwodXRiqIWLMtUundCYPYSdExp8FVE37lhK3ntnx4nhwHDTuup
O+wMwERiiANYFhPtqr8nvzEPOYrPakC169zu0Yk8MSBqVNb0YDfLLpcamyxPYCwkKGBQgfVV0EZlmXCJu+pCMcskgfpUBxLWAH6urDfNZ4H1cThmGfQ9
HC/RQMmSJQJEtFMoshJUqGEYGV1X+o+sMkN8KrlUcSl1xSX3SoXQgkvZpQqbMMDwl7CrHfjiLqEuHM7TaQ+ecnbyC8WDW0Xudm9rWZLgWel+1WQktIoG
ClE+umhjs1FhMBMpe0M4M5GGLaVIlzxMzk1M5F1v1vE4j/DXjik3tjxV0AyUaUpVSEMkQRJTpl5fufEUOTT9ebWj4I8OlsNooUdsVU/j1E2h8ZAX14gx
rY0kDoTreR0sPBLys3E8Hfiaazkbc888xw0oINqqqMgFU9druEKHQV4TW66/eXaYq2NVoQsYMLlm4qGIUONmqloAQR6VcsCkJqQRDBJEQRnTCmgB5y78
br977/nrtL1JtgCJ78mQFlkvaV/KduMACB6DG0B2naLjSTARG7CSBhZYG9dv07dbAUHZd71zYPKZdVlJQEYYkW4xCCBNnfjlzyvlrQ7vFkoQ5Z1KApeC
7RuyuT7FAEsij1quzpys8GFKYYPwdifJ1znWhxn1TaDnamzdAXyNMBhwoCgCRq4SGi9Czwb/CVsHoIJLlh8zUjyq682J8P388kZA/z4oIMEEQYNXfzz4
8rfXTMMC5czr59/WD43PSLtLylU5wcfc9cMKDeYFsUAkF6XcuoU1UcGzHlkjAm+Uq+pQyEdCRzUaz1BXJnykcPG+TjRRwxipIKt4Do9plVBIPKbNORo/
K2roP5Wub8xqVyIurMAsir9hHElXYe0XEjnxjuib5Ys452UV5BSBWUzIEQRk0Jc8+Vm1ZVBaYMocIiiI1ckSl0KCPn0oPifwgoIIIAodegmMzrTMdzV3
1yffsYKnTadDkv5Z0CUhaYCiZwyJsIGd5hJni+oZPI5MzIgUil1CfLhDFLc2mwgX5spyOR4IU7AShOWiA9Lc5cGlm4AFXUNcqiIGZQOIpRtICj5kWsr6
m9lncmd+4oaBohpdQ4uxZHq7IuiqlOAwuj+pv9LAfCRJCaaVQCFIGmHUy9DcujCJtPpiRIkfk2cgxbCza7nZFYQqcr9wMeqr9gs7mnGsleP9znvT8ue/
haak4W+lYIhPlEwglSTYYXRCIIr5ed60RJlBx6UdzCg0dXi6HVPDJayrNaD5zI73TGC9d3U6uMa1063KoTge7FumhTIKK0HADNERQIyMdO3EB0nuzBnS
dbhS6JeIJTMy5jciQRFg1q8Nwr6GdXdSNjSnlOIIuNnoyQbgo4l/hUvA6A7I7Ht3h0eaRMStoMdDrRNZKgeOfHZu6X2kOZ9yixIExvH9uhLZKpR1oPVG
V9tgKC5AUkNlA7JO6BRgbqpHkCGDl6BweqmWzMoJ4xuHlPLOddGROWQs5YeTVNBABpt5NTt8JYWYyqLSJ7uG9KaSpo5miopAs5WpYYzVuEqDpOT965Zz
w4kBY92WcpwBMoaXFXXNBAQav25TbYVlNpUEOkCESMmWIPARmBkLABbg0F2YQ8V0hbGifDEzrEGYKY4vwoIFCls7PqnteaQRL9DIxsr1OuUkLAPy0Ydz
3qpKkA8ZNyxc8nnhXr5KMPYEd0lHQkopS5U9c1Aw6pyVUtkuCBBOsv49cVs+cuQBAmOs9crLErBi+OOt6I+0XGyhsfiGpA0TtZKEuOyGM+KcZ1SPGgRI
2YiIvQK6uZ/T408vW05HqlwPyRUCqqfagEEbKJBBKEgEkjisp5rbAExbO+guRQPPaePbIcQM/VqFBKployuOOoGUliQ+x1A1hFAlKndvrr2ACii6d/0u
jOJKgr+htcIQUJKAgpMDKXQsC36drxyIo84Nd5AVMP+rEdlKXL0YRXJbUoxZhuva20pKcJWIsWYYrNQ47pswJXuH5HPAyitHNr2JxMbtGtWCBlK6NLp6
sTV1uu7CwEkGD8pEprPlt4jlslyLnx12BWXSJk8tt15EQjcHW7+0F7Kgl/lXO2t7T+16+sg3ykOvxAv6HYOIeNxrywJMD4BIN2sI1g0/0kczo88WvFyK
EVSLbxcMhBClA5ozB+nKk5TmzhE8TPkPg8bvT08TjwbdomQ687mjgyHNJDUQVjFqQCoTyQDGSgTCHp53fvT55zAACNcniU4VoDlY3+FN3sEoU7d+4jdw
gG+pNquncfPR9n5acze9qLGdLfKlPVLHarU0Uq9CUOCGK5IZRk7gggmHCIewgReTfXbEoCcSz+DF+g67A/HGBwYRNBJCUkktom2Ey2Ukc/Gh27Z70fbB
B4PkUwMq95cAiaIMkA0pqiCpQRSBuY3J3mSPOHbP/zvyM7Fz7ORz/Nvpe2VOBZJsVYNDYzrRde2s7ddSQxsg/wonxNxkqcXCuceJO03b7j6u3vOSCk7J
u3xSd4DJy0XxT+KX3WKRIECZTT9lhmd5luM8VOdIE75o6DqEaoygpQuZfb9RzFyzTtPPKoxdCBOyKSnsGbIwSY7GYoSDO+u1PI2bzM/sw3r/nTci6stF
YVW0tCDgxfmGiBL6HY9eDdj0KJSyqUsQpJquRE3dXYUBEG5FCGJLFzRWjVhuetLSq2y3LP8wt4duBGWHVqN+RnAWB8t2YTIkdCG3J8NZTDmX69FQ0RAn
1yJPfybjnpCPWbYJJ/rsING2jHhx8+TPR9/ZXs7GfFAhoS/Ffkvz6QGQBv0HOp4O8++jsbISQAPf+593dM/Lw7vMmMdz1YfVDfxWxugfl9FtDrS8P7ts
bnGhj6l5083paTHyhRrorpcYwm29Zj3Vtc8+BrXvpjom63C9daJKzZsMjP4rm776E+t1l51qWkH6QvrAxvzcIBlGJHXNXo1y36PBZFn0nuD5rAz73Mub
4fE91U1dhhDvkkTadeeOtqT1675I6N154FxTcWT4fBdawOGZfnBXJhRq8eJ9bsT3jG/gb9au+iAXn5y9stDsdA7lotN9nWc4DPNngoHJ1iMVYbOI60t8
L677zu+8tY++qpGzvdpqtMf39rKXtBRHNbv8fu24ibmiCdJ8FXUyjD1Jop0Ipae7XtvsMpyaeGCja8c4H7t+uu3gYIRe5C7Xnhg353RFYPqh95U01u1F
1W+SRFlSxUSwrWvOuIox2uN4vh53hMyqFKxkyyHWQcbUkG4Tu9onsrngu7Wm7ArO4yi13eAu894D1iK0hRe73dlTO14oa3K8GyGTsz6KaQ/B2OlU/Nqw
Bg9t5nHLHm3vVfWA9D11hfJfW2pOUESuCxHIEUyfSk5cL8DF8VKkzcOSWENwIcSnJMF7ELHCi2gM0ydw96vV0DkZSqiYfXK1d930ggO47fWdXn0++sFd
HOnrckm1Zk+aXZ3i6rtzIXO3Mhr4AYXL0W++vMJsV3W6FVbg+j3o13YFEDWRrKqB8jVbBkLZXZAJx+952rFT+tyN+jtmlohlCSFZjNQieoOEK7cV4hz1
VrUFtazynfEqhZvSYrnSMVkKLxgZV3tkSNIUPhRNK/rH0DbqxlDsj0bq5kLoSfgwPZ0RCMggVp1InuUSe4B3woPnxbiTogMiwuAGvo82UXk9cPTvh/yx
VzKKIIRVBqJHZsm5zairPu3nfNVrtLZUXTJQKHx97mrdjf0Pv5XwRn2m508vOS/WC9W6N3rpj0GOnEIOn7woC/eBVC3Raxe2S95qMFtsmsZvaGDaTiqy
Ep6kegcicTCclkN+VBKFGWT7xDb7Ya9VWXl5jIMJCXkq/J24W0V2fm1VCuRwIFec+WiJVc+DiBLVQ153GacPsYJVPqlmiD26hOPXpx/fq/+T/pL68p+7
7ccig5AVqo9Xf6l/yI/b+SpKx9J18Bgjq02SjhaESOUxAYghxH+LevrJh4exaWH9ZwJxlX3NmbZqFYQwc1ipXvfBErV9k4SDeGYbzdXcdqrJASWyu+36
uiP6e1QsqyJv+/5jeMxkgqe9TUSfJ44Yr8Zivjld1R3AC+1FtqMJLmzskOih4YMke6lS/BaUB4XNoektiRW65S5FA5zreVGEZmxJQLhsg4ire6lJCkvh
USzwOaBGkc5KxwKix+BMK4Pj7YXCKcqNqd3ezWz9eBO9B5TpnulOpNZtHfICyLDi34tIQlSShIJNNmAzIFTlsUAExkRFUD/F3hUAqL6T0X5tQWEpaiBf
e7ffxtCwe6QjTYiSYOhFOX40+hxCAcOYzYMUvgnJWLLUc3E8wRksbaRMEpBVRYL2ICg7RwkFZantBYkc1gDEOd+TPnLwC78i5jJBGEMgyfXpaermjmUx
s0bSS1Ne4reWcnWpXpB93mVVUOfXql7ND3Xeh4D7ZSgn44KMB+DrUzO75IfvVjVu7IFb4mDuICfjHCZ/xl/BHofJwTAHk1IEhCnAIchkRJAPsJAdv186
0A+ObTcKouWOnnus8gBERH9Z9fH3euAkEkrohXsMdWKEZO2O+5shK86yPnX55z+7xninfi6vktOy34pp8MlpWrUW0K7hP5Bw7TCuHOGggzk9QItAKBBB
EJp/7NWDfx532Ol1rog/qpKHHooksrB6a61nQjPK6D+qx80CBb11lkc8WrVXGhUgTfNg2sYkArhl4uoHyVKkXFTA39i1PDjXekIFWVUmcpOpAZ38XZ9p
ShdI8IU10ZGWA87YqPuqpd7TfoUR80wQcZUWj8tddc5hw5zOWVhYkMlAQfArsh9m/XSuf8evHqdezXyP9vh0Zno8IIgpKJtd+KCB7TQpX2qi5qAJIRQU
UEpGFbUEZzE+7C14XWEaxeo6VnXuYz359/twWANGMEPvSccT2FGhznVBiSoNncVDs1CCiqJdN9JE7yprJRokhPc5R7T3/jQH1rX6jzv4QwDGjnhpyGfy
NZmeS6FGinkDHtNPlsObzKk2Ohd4qGwejCelV6rQpQjh2Akm9v3d9EzEQURgoiAoCMGIKoilCogQ4QY360xIfOfqvrmXvsXHW4as8qbUbmozTYxK7Xhn
V1M7avY+U6w/5MO5nYgeD2M7NX3vlBkYEFA/QKkyxJhQdARnpnbxVVUCAR5cVEwcxEzHY7DuIxjJW9mdUYXAIma3BoBCBu7upEeDDAI2QN9xhgMe9OZK
B+rXfhv5VRKK/pWuq3ORbkotajZKzVD9IklgeAxtVzKzsxs7YOc5NxkAqlFd6UaLmsPd2SRQDl9eLIuS7694X94y4rvYPqeLWJGqiMBRaqiNJsM4ek9f
Ob81U535viEFTuUYFlJtyx00pO/G0wyV/iPVNhmZ5Ytf54kdFXAyxzdorte8/xMpA0QDJ6qT3OVDOXagk2RAJhCNCFKRwUIxSHRQi4Zgxq9VYnVl9Ruy
QQo1pFnHdhaegKiDl0WpIicOAhmp9VhcexaS2XHRHXRVWRvhNuv02FIbOb9+v06+77t9JP1DWcmHPfUwNAwSIwJZ7qKZSSVd2R9/WFGxIq/Z8rOJUDcG
XnHa7MNWP7e926GQs9e2rafqnOZpKYBWrfnJShMZr8TQX3+DWrWriS+AYPH0cnfONK2lIZTlN29a6Wy+l767tnLMZOMsVSP1aSEhSAreuo/o7j4mfffu
lZjJPxfDgeYJKflKOSyoo306c/pPjLEv7fstjGQmaEo4ZiDGGVjwVfshpn2b0EZQsoXvhPcnCa4I+ZpaUqHSl7Fve9GEpfoX2U9XufLWCcyvcNWFyPry
rOS+5vZSkfH9/aO2g11GFHFiS5KJapH3W49L9nb35zOHaLO6nuTLSxYIaW2UoyOBVcYGLiyKUT7iLf4w3bXjJHIIW4q3YdT47YeZ55/Bt58t/56Q3JOF
2f0P4m+whrjjwgXa4/6093tPdkUnT0MMfuT06QnlOPlgdjcEIPzKS1F9SMNlIPpv95+I9UtfVFO/wsquntdmHieVhtvPYOMm3fO4zDVQBLO5CgoK9tpi
7ooExMhGBsUEVDGb7oJe1eNTKea391eNCn9JAZ1Bl6k4OGdPJ685/j119a53A89DaJbdM4mh1FTGuPff5x8VD5kyY+VirGKBQmRdSlVJg06MOEDnXzpi
EkNVput7w0q1GmWNLNUhpBNL3oUQZ5iQCz2tKwrfo97qoymnDLxlDB4UoQHBCtdLzpLphPH+84Blh/n58a89jYA8O6UAgwwYSQBMElCjY+/K/DO/uBrX
4nLRW2+W353nfztI0jJtXYh3FFS7Xok4npJcEuWsqDGvZcC/QKOcE4Qp9RWpy4y8/E+/ercgwPUdBFjYgmZJdzB8iBkf5IXY+TAX462GLLq/msrSda0E
QNMgEwPtqz+E2EbB1UaFqQdKzA1QfEJIm+jmKsgINyNK+aw9MkAf86PGAWvL6UX4aO5uJTpn0V+T8/v8/95sgvf77xPXP+4KInERCREP/DKAoeYiGsRU
ATkIhKgKh//siGQ0UoUI0qNIUi00hRQAUhSC0gRMRRRErSNIDQRKgUIDEiBQKUqBS0iAUCg0oUJSlCFKJQAUgkSBEtI1E0UUo0BFSC0iwQFDSgUKFFKl
IiFKhQUjQtFKUgbHKf23v+u/7j/wuB5v8EHPINee7QLoWJRd8ow8xMn0iPdFkT4307/y+R5074yj9jKlQgLCYxCBVSu2ZVUJMPFQyA8tD/g0Mkftv8OH
9eXhw/vyXJJ/h/0D/AP3h+cD/EP48JyD+HKSH8wftCn/mGgzcmqIgr/3WpMKkiFiIp/yP1AahQiD/3/p+Xu8EHxT/l9gx4v+7h/L59D8/4zsSRsUUFAe
XxxFQfTlv0/Pn17PnX92QQf3fWu3Z+c0YgJwiX8v1Lrw/3/PrB9P1UH6vVHbNMhqdQT2hh5TvwisvBB4A38h/f+lr7GS/0YT1NePgeCKf/0bfhlc+Foj
S5Mil/C3Evp938k/6Y1/oqLuf5/VHhWPbEFbv/tNgCQTxHFS2Oat7AtJHrpd1D/5+xUM9UtDTUz/0/DOrFgHRzsE22X9qZJkGLh+29bSrw3p/yssuvUE
E9Q3a7kgEgl1KJ5gpL+zy7G/5fbt9kUAEhmi96HqITpHDeI3n2qrELJbCFUgUPbazKWPVv3Xzuv7pjzM0a4/MgSyVZCRBZQXbV31Ve8SXaWOHhwMTgeV
OG00uNIle3K/+d+L1zdZVtfP6pCxpCB6djeUrHvFeiDnwtmCOLbV+gZSl1v1rw/I5ucfH8e5OeXDPWr1tQrIK2xYlF5QpKio99g2K7/L3p8jxFC+dSpR
HsijJFJAnJ0/rX2yQEvjAN1NleSzVe7fnCnoGXzywoHoKqPSKjbdtCpUuZFQSHL60b5cM6awoxkowvHbRxlRBMAkDOFinBUkBRRIhnMpNwjUhzkH3aZJ
FCLiABqdHg6JLpppQrYgpklFipVsn8XDhoGwIUNfXGBQkCBx5hQlMKu1lS5wRUoCccfG3HXlvrTLcdMicmnBwQW5sZyj0ESRRUAi7tMmDKFHMh0VipzY
cRhHwlGJI1Z5qeNGeDQ1MzSp1qHFXCxw77bmJ0B4qHaqddr2xu3zQV3XnU90PS/P7+rshc69bptdjMrJpGhPCe7q8z3N7WyabhkvZHy50CEJHc/nXvi+
HliUGShdz1dQoO9Du/cr1rA7/7sYXx0xp/bi2KIpKTHjHR6tUWlJGz2ZPwiY2DzTjVj4vNZ9q5TdoIiweoLeJJ+LANb5/PrOKkodWH1Hn7OZ1HfBvznB
i3n6OhgHyCCeINJhil/ioRY5ROBsCIJAdMHuVDZI0EpTKRvwhcFJK+pCkO6Gw5M+EOJA558sDEHmVvUhgOvUa6z7a3A7wbhk8GkKa0AUBKDhkghEkH5I
7IgmL0hRHIMRrcomwo344bX40iInfmrmfd83PahL3NoYRsmvEJgjRkhEAEgYT/zldk2rXNIW04Zfkhu+OZgVA7Ex7OQ3R1M8XyySYFiASlyg3wqDrvXM
uAYpVwFOQZQIwzOQKFGKa0VKGRCqqTQgyUDX5aj/sMsrkzu6/b/cQn99/b2oHOUxGBFpZ+pV44qQaBoEE/Rz9hWAfgNRub1n5DmCiI4MHNEfaoC/Z3fZ
yyYdu1bketnYg0Lls6VTMj6GowEwWBWZUBHbwm9B3dLYmD8lc2BgcSQS6FJyr+okKembQD+lE4oowGxp4GhH5lQTXcRseyheKCNp5sEX0xufgjV6eYgQ
mYOwb4WHLMxgPSu/5ZImJ8WdmOdHjudTxKiH9EN8+mdKLnyYq++MC0ghUjZ7VZP6cD6K3X3IcZF6hSBQpSCAjpiypyCa9X6ybEfHX3edenFTA08f8vm7
D+dOPoyQRrTDKSJI3TAREr7Ifunzq2NCxHvze96cyw9HfkMETTN2Q9J4OhhXbr2CGKpQkFHyE+dQ4GiLZQQdBynR7kD9xsGiBmQqI3a6IQ3wIYJX+dAR
4QOGPv8RrAR4rTT2k5mpKBlItIkn+GKSfgc/J+DX4LyB0w2TWPJe5GKLBuV5Valz3iyTuZiSqJqBMglMNzymkngycO7OnZWzaxf2OIEhFPquKpyhEGXc
+d6m0xEVQ1FmxC+9bcEyxw1XFSsUpqJTA7FVJjo1HcgUvj+niq+edMWYy/BO3Z80FogTRV2t0CrUGDjJ0Dg4hj8H91Z1aYun31vWZxUs7DtvLLnjXWLV
srYh51eLLTvrHiZg0eud34yEXL+kHKR71n1BZjUUfoYOpCoMvEo2QHwI1l263SdBtqmbd8li7AgkTDgNIGxCl0ghKJHoecrsIqHYUUN4kVD+dJlp0fdS
8YXfk/Q7X781xSmKLAvf2wUYLNBGDadmLGrxdJyUdqpQivNakPZDe1DF7aN5JUKKQW/FmZI/gRM7q6DaUHpOZJXpzPXtHERsT9EAymJeUDbaoepvpMpU
KbWB6UzZiod5SgEKRauWoAFCYjQRGo9aA3P1Rb1lzfgirmj+ntBmP6Vw53ihUDci1VgGAbgQrakSHXhoJCuU24LkYFyBYxqRA5oWHEASKBoSGJc3CFf1
8CE7rbplLiO3Sr0oSEUIUDVVgpRFHFCOcRdMzASelYIoqP0fm8v9DsR0DgijkEB/g1w1KFGJ7QipUAKvzMuRBNlAeFRAAJor6I3c+GO+pcPnNBz/S/wa
rg/n9c3fAUxYJ8iSESU2O+iyQjJcyKWhRApDKu/R2EQFWZ0zyfiaTbqzaDpSy3bScJXKMy9D4Y7oZPNzJJ9ZsUDyIAHPh+njFtQzUU9X4fFfCJpKoxVL
ff3fV9uQtLvtcWON5pBTc7ySSaKw5vF1l2CkB54qBhzU3XEDmObTfo7hoDNdJGZC0Rfb2jwxIzlu8pSp/5zmwpCLa1s8yPqzZMoG9wVrP7H0X8OH4xMx
9xOxMXoENq8P0+j+IzGNDY0wwUEiAQOeo0QMkyBOWZkWJizcMg8KdMlSiYjemD2vDAqwO3dLQkC+jZ3oN4BekCr1xWo9mfA4ElQ3KwVCLqXwVOgwzFCf
fKjJPEgG6LnVxKgVYCoLAhyCZs34VhMpCjcAVoOM9riGCldcqHKMTkZMwe3iY0ibs1B6qTJ0TlkJ8noEVhEkdBZ6lWh78Q+PWpV1tS1U3pl6Qq/6uvvO
o+qoN/mr2Ck2DMjTDsFXbR1OQArOe8UrQIKv7aNNF1o+xnQq6epVig7ZeHJQNJ6aJQWe0CZZFzHzFGv+sg0Bux+68I3tcKEmCryfkqCfw07Ml/b26srz
NqFFN2WBygW7AbylX5hpp0FxK9VVbRKbpq1joDU8PGjfDdSRJEsqsQJsANoUTWUke+d2VwJsOLcNRbEhB+bBjWnOc6Z9+Ihd6DUB4AELZopx1ecyMyZD
eiQUtbf0e2ZBhMcMZlOwR/PXzWvS+k54GvHE5FQAdptI5FcwBZoPIjrIdIBvAZOZjjYTBhgYcn3NvA6G/4xouQHRj8GBIB5VzsjwvSFSiyM6Xg9V7Mqf
RWhDiXBlziasdVR2d3g/BU1YZpIuzZdFDD8FgnM2+H4BQM9lCgvTokDoUfigoRYgZBZnuXb2HWBQLkLz7rddAtVibo/q7n6W3SdYpXEMziFdHlEdY3cC
lXbjMhYva+AWzDdi+oWgggyNaEk3IYD0gPDsF+4tNUyC8aswvJ6iCrBiJh1d3QANzhhqrmr7tGHDASG812+u77LoX49/gcDp0CPuh15Iqz5ZC0xbVih/
UPxbooE1rV6i9g85NgvOF9ioA1jRWVqo4S9k7CIIzp/Uxg12H2Xn7WKcaOLrPbrz9hTwKyJgzKSPB6QAHysHvWbu7766Pil7gWKBpIGVGV4cadJMzTu4
GfeI2ULqN0saCgmI72nSHn8G9G/rxgJpUYmcJgxHzrmaDHXOgNEH6PMgXUOVFoZ8MPPVCzPAhFIBfaly5qrHw1FhR8d74ber5OjZmUEf3G2dDvBMVhDB
nz3qs1oal9NFwMWyTMlI/J2CNiRZaS9cBpuq0an1Y9TFXXjo3djEXSWTBRQPgVwuQcMbRy4uGnrN+0pY3rR2clJAtwQ7i0oldUUEnVoSTSxwZRcUFTaq
0xTllEDgI4mNmb0W9jEEx8B6kCWPC2MDeIasT2sH6dUxlS2Rimv4pqaMcEh2gWwtj6monUzIrAsw0G25pV9tfZr365kVX3AIlySOpDSf7jQaRrg1Lwm0
zC/+XpgE6kGo6KB0mVu8SIkCyfV0gSvqwkSV0Pg4g1TaYUqcurJIUnbY9N6q1qvxyPhyNa8SEoSpMtcJoMOx1eTn6oYSGFvm65W1h49QO1FgEfKNJP9P
3HUMb4SJjoNN02AYoSBAzMu5pks5fsugR8+owwlUUbh8m0NslFUdwCUxusEmRU8Gl4yAuU9cUkQLdeNTEcv7Nn98+MbQwAHTaGdkD4+w0L0CgDszigzE
cw0usod2k4y37cxLE2RhPpkJS7RNhOYVMfV7GK/H2Urw9v39KYBBZBoQQywx0wjKyadpEE0PLmPjOgTiIMcVArQUmGFW7/+HXBQlfrg59q6r1DsXP2fs
ZV8JCSEupkiBhmpv4I+/Y1nRz6aHZ99IUQTzddJzD3R0fP8LDjPg4inevLtfE9tKvrDM3j8GkU6TGrWLAE7LlneQ1WYlnm6fIjke0i4lQ2AIb1trC2aY
UaFHDTJDKgwrZQ1LBs5wCYD4gM1izUGr3Br2Q+BoRhebko6rXKcSkAJHshAoePoVpjaIq91ZAz6G20RL2HR9xhs/nuuUJ+bnmcz9rnKd+KYhpk9I+gIP
OJtnLr2E+tLZsGOEC/3szBVJFdP5fbk/rVRljDju1ULHaqwjsu34rX62wOPyGec/Osm1n8w0beuYDbB1/tfjnOUwwasUrt/jz/ZgE1sCi14BK5Yn9ube
leOvS07KvUsqh9Vgvb1e2uhEjc/CV8LrMciJ5YzdFlDmjnz4YODL6hg+94sgtxkytQT4GmU5kCwjK75+EMEynhq9LzrVRddSvbXvzi/2TU9U+b5b6y71
NDC7VzVBUXYnU1rh2+1q6YHgQpUOJEEiTJCMkLdN0h0kHsecyRRgUtzLjH07+1tokmGWHiDOSg3WsB7smMWyT/uN7AvOx0dvdnSua8pSLoF3+RZIJn23
kx9q1zBgzuL/rPV49ZKw6yUvGfiVGyGe63eqsidHmIp6tkaFfyKzQ+pQg7kN8Ekxt92JHX1fNaX7L9AfW1Ys/TWgR5ZbR/LyezaUrJs+p5ne7PIpBAZr
L01GzF6iBrX4ajmXv4IQrdNBC97SFGpOTlflPD1G0gUT+jbKgE7QyN/dnuQWQZ/X8W6Ifr0MrXTyyH8ae/tX+t3zwDCAyb/PzLlXAfdP2HSwtxPormQa
lXisJm/IYqoiFG3hFu/C9hXrqMRfGJL8Dpbn4yygYsfUw+fdDLHbqNOXAsKAJpuF2oas85xwIju9OBHExkeHlv6/Vntp4DQHUx1eyj6n/6cxpOwXmR+8
zIHZEjZfE5uscLTfsM6R9IcVjmG9+FHTjozYEdhfeSnN/UyY1VJd+MMuiivs/f+9w/GnJ7plKvEXHvnlpcIIIQMBIOSFGHvI2GvBxZqrA/5cWFqqKGxA
4WVj84zVa3XbIy9YWjznhm/SFjZ38+QlQQi+3Kzw3x9NpZJKUxof+4/JXwZexya1lxD9KQx8pVVu+r+Uhz6L7d1VOq88wp9dlGyCfd+sQX65J9SGsPer
q4/eTwihOst+kHVJjiJKGK7yeyY4fNtSlSfDj3vnBQGqbsRcOnTQpOk/5mUhpbiB9pJDr9xZSQQGLKYbT/Ski2FAbuX1HFCvOfDk49RA4Eg3ElBz7e58
slkciKA/vookCB0jTSi3eXb9X3eugznPsHf5deMhua1qDlOkW/09T/ZF8uz7F4r21mU/VrXbP/Gnbvagp/290nr5c1I+W4RZSHmR9B+DqDkqy2fv0VOc
tsU7lsSosw9c17rela+q0V/C1opg/9h6lFQTGMsk+q41bUAbB9i/XjXjTL2THm9Ry5R7DwisAuM4Z21ybx9qtj1Wq1mJNzX0+WSR0nparAnQtPPAA856
Xy5Xk9vnipkZR3ddZuBylbw9JSBNk4ScN/1UDzkFcKdWmwZlJJIJHYsEcHgg7KIIEKqjRF6cH1cW7hL35oFHhQtzMkh+Y04D1qcEa8IKZZcB2XaDMOaq
jtQO8f3iORx3LHfxrZ1VXMcp6zEYf0m3crtBa7sORHHS1C2TMpGYa34UWBvVmEp3NTKhhWZeGa/ye+XK++a4lhVNvz9cPOsudPbs/+dNGxbStfo4xX3H
OaiBG0Kv4YH694kHFav5eu8RsTWhEfW3b7+g4+fXgth37a+F9tL57PWrnfrnV6BRlxe/ttnRJmgVTpFM1EBSTvNb1p+qks7BqbLA0xwfkaBr+a0r7hs3
EZzb3VvfSuYPFo7FfrOwb7Trwltzfh0b9mPsxzqofCnz2Z1fvdnQjkN83eF01ZqV2cPCt1tD12YRFhy5e/OvxquhVTjRSNeemucU9uNcXFNMmfzWT5hl
92jR5jDezSjXwRk/ho95r0k3ARFe6UkuexN+1RMiuXlJ+ikMvAjv3jIXnJKRN4iXyaJAxLpo21VEIZqpmu8dIUSam5lz0gPM6AT6tu/5dFoWZSuY5CyT
Ao+bOwH1aCfUiBmDy47s54yu/c3wEmfdBHuFuZfh1Z/XSj8z7XfE1iVgIkHjwdT0IXrIBaqJtOPg+vR68GofdkASAlJC/aulMj5nLT2qGmHIn7r2v3Sf
QK6Uz18dmYg8dOy9a2DbM9N1SF4a/TACaUxcXcexuVVFBc7aZBcKZW35422+jLv91hllGw26Sy4rsP0663eZkdr/T0+I7OvOsx0HIZXkJcDc4jstPJcr
PS3y8GkVfQLrrfKes13mualquxH1585R2azFdOjaz0bnLwA9vHS8tKio53UcO6m7dEuouqfHxk1RYbVrFZNZmWzMmJrvS/ppH3zzypea9jBaQSUEguZ+
fDeUuOJ1hdNVUbKP5ZiRHZ3W6Rw+mxyfLQZftyaH/Fe0N7Mb0tdLFUA/RVh8yEj4SmvjqcL9PdP6ctsdNR3tv9y+MwoPwKir8fiRKHPsdnDjqLEY0NwT
3SdysZqFPNe9uytOEp9fPhWpDmn/ekW7spM39/yfjKOj844mgtNAbLvqt/wrhP3uxgGIOTDA9lSV8N4tbL4Ri+c55y58/bKIWjO3SefpPyv+Xr1xfldn
vnKOavZ5P+njp0AHHiEUS54UZ36NAWUFZZQP2Th/akc6e8o3FR9Tr7ykGig6MALZQRtkKedaD8fZofqpEou94gMCoEmX7/dIBu/PTs6jLcT9gJ7MqcBx
INFFq1yJ2INW3Zmw7P7GLQWUf56SDCpDEEoc9qX2TtWpn6E14QLa6PAHtIkf1n7dZJUncThg9+UHMBV86O58PXxfZVMLQpTk8f/ui3nrg1ogmELWKJKL
5z+Y1WYdjR6cH06FTp6XnnEpeQ7HZMHPsoMcDAlDMBMa41S2VO669k55DJceMXv7pBqT4+LDP8+/jw/REjnYMVUILs9/VmdPt4/7+z2Hf/IvXYNHVpWF
QUqxD6knXgVIMviXYl1wrDpHPb4QFosjJlBUHrGTQkd0Czzi3ElhklRpJMfsqv67/l1hpTflBihh3dd/1Ibugn5rQky+Ma6q0lDtWSu44u4eQ+qY+W+e
eU89EtllxnLU5VsIRW/RsIhH8qO4M1grbHv9sh9m7fOm9rQ4b9Oi5EAZMzQSVAtgK1oCjOIUMpA8CK9v3y986D1lRrB9VnOCgkdjP8JBqEdphyuxEbW+
LonU4eo4OWDFieBSOADjFOsk/ZWjBT9Z3Gr65wPpNMt1zaPXLMF6HLYfGT/bwZvvhAFdd+agS6QwkfHZW/x58LOFXxH9OfECdllRQFfzvp2XPcaHIgoe
hUWKL/dx6cNdLZ9zC7BP+ZGqH6ot713H8MJ2Gkyi/T9Xc7maHMceTKyle1+25EZy8OQn+2nGle8z4G2Wnqliv9ndq+tpGafjreZ+DMTFS1KCekeyNPmv
bHqrXA9XfXpt9u2Q6XspyjPErZT9HqnLLnLBz7M+e/PPLP3x+3bKR4sKUXlwngtRWJhcLrOllai0KULyX6/2TacvU6ucsdXkwXW/bXsq9uY0VpRy6RoS
cSOdWsq55NIg075a+fKWNKUz5VlegZqCLyG7bc1iVVypUaXmNI24RW1VJzmzkuq5Ham9aU/T9udxcy/4L6j6Z58aRm6xl/HHDlatA9M+P2u78cM3r15Z
uZfz7mpCiy56U8j3T+3a3utbk/GkDAuHJflssfxzpOnRbPQua5xJ70fyWeJzlZQS2S3xXw4eV5fspai5/l3dzPrbVthWQamqvdeB/JtrPcF5+vZpGDDN
vhe1ATSbcufBsDe+PWccLicqafU13FaUYg075s59FAKz6L3u+8vU3ZU0g7rr8WniXBVLaLT72eKrdty1KMO7tZIha9q5WrpK9mcSZ5CvT4KMU7pLcrCj
GGuehec6lqYas5G0+7/d2Ut151ty5cPdA/Oyxz+nK2vqvXwzlnPI0LkXy8dvnLB05MP7TLa3Nr/B/ZO8gV9nnw2ene/17x4QvA4YfxXUkdno3mcLSSZj
nghX5kUgSbvy75QmOTZKVGVCOWj5P/ecuUYGuG8nf5Yw4mD4cGrRdQJbLN0y4/3rXhPJV7VxEow7jit5b8Cs5QGafqdQamk+1Vu9PZH5/fvKoaPWgr8/
6up9WiMIxr0wzqe5Bthk8K7RqvHSvod42Pb0bPSbVntpNjpSg4AylHQu1qtptfDkSPzX+phfkkTiGNF9eb5dpT/GQvNBjyU1zeYN1YsMTXkuWu8DSKMB
yDqcs4o1Wt20HS4gd16tIQQ/xtGCjws4zjKWfmqUMB2/c49mVzDkYp1XDwFURhVOWPK7+qve44dvshsbN4l07btw2v+JYx3Kx4Z2auSw0SX0OccO+mH5
cKDwF5zC5UdekQZ2laXhPA4L2SqlfLg2PKSjsyG0saZbUEFwQwhRkQw21nRQ4iUZZvVnYRnk1PuyvRQfM6Gr1zr37xpxr1PCM8o1WV/Ck5eqQ8tHkRyb
cMJWlwzlMS5vsyvOjV18ZdBOTC5vSwjh4OzhQpwq9HZdGCuYm4lGbScf7LvOq+kl2tdsofZUJdV0dxJU6bfVxkL24b5RioNx01Wcs9J+nf3y9XKfXbo/
POW+1n0KxvVaPsrVhR9O8jPhdfraeB6tvX2aQtlxdWXNNL95jmcNvs7YM9b2qKFhx4q5pnBGJzZoUQuDV1z1o62+RkmDP1KPXCNF9F+yNDnknjw8u7v7
aT/r2d7d0u6UH6lDFndzr9PM7Uig8OU49kr8c47pG51rwye1CH5SJgiRB9U26FcQyeojuPU1KeQOue3Tjf+qcnzPXyoKCJKqNIOz89q3gSjzCt6qD3Wd
pnVbtqy3y/tpLXfMYqQTqrcqNkvjDczQdms5F7934ZRP1rTw1bCupr69ZEimSsskn3KkDvko6PneIC6tVpCxFJzqultMLT0oGHmzK1MHPp5iPYyvEmV3
sNog22DDjiYZjSlA03eHYEPJFSU+5ZidncTHj9DVe3ey+kW+T5ZHj5y7qxt5X9ntzxb1NLZ+Ou8hFDpOg1rNwR42Zh4T4S0ntPrfPO+Plbps+XbgZjLH
qlMT26Vpp3T891G57GFBOy8+fjeIxrn7Hja7e2y6OuXFfb288nzKViGy+OrYFWXo/U63zbK4dEAEqVAzV2oNP0Qx0+nNVfE+wdiaCvuyKzZJ+vjYX9uz
am1rbfRv0kdY9Sh352L8ndqLuf7vX68nF6L3sw+i3sfZDPy60TYuvczXLtQd3B7RAVRJ8cIiUgZz6f7p9bj9nX/TH5909aLmMu756rsB5Y32Dn0P0XYd
n9UbNO/XqbTD1w0igjZ2oQoIAqV7u3GU4zwYfes2EL73HEgmscVZELh2+fGy+2+bN99701WY8fG3NsUUWc3/KSf4iSLEWIEgGyYKBiawD8v/Xs/T9vKf
k+n8/9vxNwB7T/Wdgdz+tEQbYLJ3frLq6zhNXVnl5f8xOQSfT8heM5qrPZabH+38/A2d9jIwhyeKYlc2ggYqItUoH5cXP6Pcd7Bk/NxTBKNrY9lLWFIb
CSSCkhA5Ieq/8vt0H/rKm/R+ny/J8xEPkf0g6ezMBz9R+znfXI/ZPOX8PyxHUEXD6ddUhtcrpBnHD+UoftP1TDWIQN+wipbjjRo4qkyMxURRvr/G8LNB
zb+FVlZSUkmixwOeT9BNASAPnGyhnOtJD6qGFbgbBR/Gc3ftmXHWxgfaqy0nqs4CAfYJNwjQaYSuTfVN7zoQFpZsr9Q8oMarlb8pn/Din7M4/RXuKJhc
sdi6iQ+3h5UlL7WUdXjmu4PtOPT7t9/MPcIiqKqLBRVHuQpCqgU+OWP4X66es17e7DiqjpmrSITgAD8JxtyhVD9mF6dn91KOt+5eRv2RwTyb9kkeCGca
PAIiQ4Ojkhz4zoyQRBrNX3VTVYby34fsxFCKGAqiX5qj3l3OAijemk4GKdOE+DDzIDHbn5XPT9E6y7V6MQClINVdXChtx7G5yVT4nDbRQVqAfIaG5+NK
T51QZ9o7F6BX8Gf15+0asMrdGhNER82wxFVs8CmLIgoISEFRipDS+DCY9O1EYwSqOp0FdOI78+HSyC3W+jAyU1VKDVUBpISfuIcT9ebc6aKFrSHJMlBw
RdVdSs1WBDNzVP3PO0pOtOAT8SORX/rcZco8E4zh/p/2CQ/jttf0NV9nXfOXu8LeT2lfmyVEAOFo+iAdvqwooMZ1uj/R2BmU6iFmqrC8v+KRnbk21aBl
uQyr4Wv21Y9gLf5X8HQ7JQ6mQOoP7785EWYNj6wQH6WLAQwEfWO9vEoD2TQQ9MltAT9cCTQwsr3HiSbHy4qFdeJQEoODIN/evh3hPBPh/b7ZpLNQgWOC
hfX0sOmX88vuPinhm+fP4TTg+jpIQ7p6bEbEM6E0soT3UH95SYkKin4GHT7TbvV81wNAZD2SAEpfiOf+RRDvw22nq+MsCNAUHxBcFP01YeA76dcUEkvk
9e1hvXTkOwXS5QHBQKCLUE61N95L+MCXfaQ6Btlb+/6uVRRMtyjISPM0Ex6xzcLwM3eo/lzWRvZkzR1CkIrqOrkoAsEQQfa+ESfif66uBw6akPoVrlMh
/rCvzP4yTv1UDh/fZHEz0n1730066ZAD+bOl5wg9dZyFfCtKB4tqII04vSkgPAFUeX5RYDSSCl6ky7BUKVCSvCogaahGggp5XdEA9yBLIKTfLAJY+w4R
v78tI7ypAJortb6O5pYEjn2N2b8J6Z2oN1w1cy4Qr/CfZL+qAOB/D9M5cse3KYavZ9ukD9v5VZHW3p+mBVn8OEBvknqVoK5Y9r5dJbOCCHKJ97KETvz2
4u4ODjs/D8jthnWSAKRXNR4HWFTUoCYf20vPMT4etQMjxB/u4Y5W3wR48d7YiGShH1kAvkIe1PG+WTwE9jxYiL7t2z6Ice2/1oeCeZR59urwzw+3HOeH
ul8I/Jl8JPOOE5e2fDxNzWz7/22T0YdqcdrN+tPY5vfin1dt7kD1V2ZwSGpwUnNey+/dYUElIHOVU+ldPDt3H9ony+xVvhiU5s1j+t3Q+4mrIrxQApUQ
H/yHTu/P8QRaolpQGF/RRYiOSvvaON7Zi+AwCqLMm+vMwvY0lHkwJ111GUgqLo9il83ywpiTdvCJSFZZZet/KWXMd97aL6fstC9n0Sf8bqpnbdhzz/a3
e2LiuT1mF6Wm5VQ+X1XeUet3s9wxFFF5Q3Eu0Sy6lpUKdKdzD5ysxBKrZq28aWyoJtVPn17x5zWsuYzgcy11yjdJiQ5cJjSpsYdNp8KK4QUzWyGp8CjJ
kZYwzlngVeAzwqsviW9vlLVZvAqm/3vTP392H13nzLb+SHWKzIhNvKGeCd08up3JPtbteW91LScxW0rhnVBNXIm186P6Os54k48g4a6KCAOskkJjPJMs
w48qpP3dmLwV2kGwtcK6q1/8NH7+d2ebD0O1X3pdBgv8p9kabZmdux4NNTKahY1y07w6KNKSOVLyMNqqslpCQZJJ5FOxqgkV1U2oXL9xl7r9mX2Gto1X
uIJFUSAbDBjwH7+zhOOA5UqBZR7zxI1nmG+y/R+y94fot96dV7I25DhdxSkNcPpQjmI9LS544HjlVOfAUbvyOSNE7GQEtNmkwodiOCLT1RoRmBOZXnVR
GUHAbPC95+QjvRtc130XHq7Fxlqw5Vfo/aLF1h/VnxTOQiQHnTjR0DZHNsgoqo7wNRKeg+GfHTpcAU5j2u4AJrZBJkSfTu05CXQTVOJm9/bnelsBpipE
AwKzlMvp1fDfjtmxTCzMoI93xzNIvHbX4HxnSvbvMLa2IvqixmBr5fp7Kc5poRoHIQW9PoH4mQcHciFn0zKx2asDIe0o3bCNPgpjMY04tLBhh6KPzi/Q
WYZ1079OXjTOdbaPD0zGiMPEoxrlOrDdv8QYfL1Dw+XPUDlPyxxv25a8pKSPdO7OugZJAl1OoswXCrnzVlOIoCnRnYfvHp6P+n0/YFXmMEZgoRrmN+5g
HYoLCTbr3ceG/rveXG6JeY5eCGU8pSYUCiga/e+cRKWkqrysp+ZqI+Rbmbx7fzkw4Dop6dNEcgkDMAW2EgQHpiTsOnDlvMLnxXKVbBhgASTEVVMScBh5
+PyZwMvYu2/IM8vn2GxOVJ+DPwnGPEPPb47dv5/HeToKVKDElKFXPKchFJtK/ISZ25zrKSrXk4yJcrbY3IgfVy3bjyWeF2YWsGuupc5UlLETdqz4RMTo
c6aPQsq+6XHES16tloIDehE7e5U20ga7xxfltr2d/MoFinYP3/RF7JoBn6FuH8Ix1y2nt6RuiJkc/qVBywF6r+xVwOgyd9B4ONVUMJT6jiSQk3zrLut2
LgeA2jPIUU1OZUKG/3Mo4Pf7cDXgS+yu66kZcoGBgVlmPJ4RshFrxLH5sgWJCNoqc5QwHtgS9Ucy5ImX0UbGvdMKQ3QdZ5+E8n1FOAPFt9RkZ1c3Uw7u
GG13I3dTq6SIsQQQpROXr66VotZqrK32cIGYN45PXgM7Uc/EdrjtQXO1pwedZcx8Ir5V4Os0sD0AbAe3ULY8DUZlTLNqkkI7GmDMToJJilNqoOZA0ckT
NR+v2aWSY7lTFce2dw/Ep6U4sFFR9FkDgeUL4dycH9cduXOJvfsg9lBDrtnXJntNRBC66v2HthRK60EvdYB8k5cG1OfG9LihAXzBmCHQYI3JQ97RvKhH
LiFSvTj711tI44NmMRJV/RbjgeqBStSiE/rIY4R+u7pU/rr4exba/cB2P4yXssuffZOvJcTkFJ2/TVZlDluyPW+OD8GUeBEulPL37ARcYIDZVpdxjJQ1
1DYj85pobVjhS/svFFK+Ouj6Xk41+iVehGMp1EK11gdDgOKF+iW+scqSz9fb6gRzFTMIm2SsDswUarAXS7EfG07H5SWoXgLV1jnNdsjwajM1nsYXkHEd
wz6NfrpfL8qVZ0pymP1YgQBTQDDCsl7em7is0kRX5K0mRftr6vp842spCE1zLJ2c+/OU+3JmQ2hNuAS5J5GfgUDH9GopQjU6ytyDvtPvZhBE/6p6+EqI
LGltbOkLv8SwvIoqr9lnX0CStLhqvfRyRJ1FvpWA54LV2EkjpJZacMPEZzUOSyh7eUZVVYBVrKV1zq/9Xl7LWsFFvHaIJqqk/DXjr2dcCdR85uMh58m6
0jnyTQjrORUYybuoazJejn6vliVgJwok6vNt/0RgiXOiiYFBqn5/d4Ln9DMCyUBqtRbnk+HaGZ/XmPTnzpcT0tk/OQwL9/0EcDKSXBkqVI43ttNyDizA
75PIQ8ULUFOO/jokYP6xPrrdHhqVoTq63nk2BfyNsY2WSG/NbkcJsUFMEjsWk7iEO94rnNPaKzFIGa4mTBT4NXnT8zkE5SFn4WwmyxK7e+3MQ9AbO4a+
owPqKVvViKcauPdwVskC5JijVc/p1FMIRzUXp3j4XAyBFKbtZsdzafNYNDNihKDtdTsqpa2b68VfNOwNNt0iyBrSaYYDlYes0Hecu/p+JChSJEryKn7e
TF6AJmug2YdgmUoRqJ7wqsNKcZc4RgRlkje1yF4siZubiQdgU7ig/Dux9641HjxvUi/tV8tD2TUkB8lAUF/Jd+E8xQZys9STNm8sCdbDHI5u9l0waNMu
pBALdi4fPTHPs/V5fwy42GGUeHF2JzG0M6xIhHI4MsAgK/hLVm4KLG0TBc0RoPFj2M4kH4cduPjKmpobWUx4kKPsQekAv8FsDZCXgYFYvm17VFXt1S7+
t/Ivj6Wv5rnf5iJ0FsxIFhMtdRMMILHOy5GcA0GnL9ESOuFGtcmfJ9Gh40qHZBMMILIUiZ2z4SzmFHustdtxEnqqe6YXgDrqHSQ3Gwy2jaSEKGHWwDUN
NVD34RsdxfKlD2bgg/hca67T37Ia3OyiZR0ngbaqy6QvD8xXzEtfbS2FIJv80zZz2MVEs3DRVIoY6dMx9VKVE+PrdXj8X2ztcdVoRnnO05Vms/ut65Uk
clX9JD0yYeUg/k6ZmZWANwzqTxY6AZugnBdvLYZV6cBMYLm9FdjfMpiwY0X6FynNn/ARGY7LNOlVuHYjSgmwc5A/EkjVu9cAtzjhkK6Jo0yQSQOGt36U
mB5qtPNmNCvrKnc5ia5lyF6DpUzhANiOTcNXJYqFUmF4HgAnJU0EiCmfh2wB+07TxasE3HZwZlXPgHSlKACpRRZhh6jkhC1FJX4ywu4Yk5ZWoR1dcyHt
dnvFr+EteENovKtwXcR/xPLzWUl+nJRTbubV8bjhas5QCN8T9JJx+vjqHHZ0GasCcZ77/XCaXVIn2deLsszYU8qj1d/q6jLYyp71jOIPNHU4NIgZdoE9
cxD+rZcCY44c1soHfhW562s/IatNpGgowF5abvZ9EQEEHN5DpAIKFThgl0mpQnKFDBRehyrR/KjZY7/F9iL50WYVfu1y22Mp4+hrGltcEuPPNSTN4lHB
S7JEcQOCft4VQWXt+vc3Phfl0uuUOj4ZhlPnZ5PmiveqCmhIwMy6QOBqnLNVYVHZMVDy8GXRrZvhFBATlxwneYmEG29Q3B6uM9FXZhDj0rJhwQb8ur1u
P1zAcPmvzu/X8lGtuCKRoHFWuzXPrkunBX9uzTOB+21n6r85dIwVNT5jeXgPV9ZYTQciIIBrXjJByoomGeTa/XQOLOOod9lDt1Ue2XnFo4H8C2nrSj3j
DfJtTpKYBugmpb4/bw4MoSW3xGdYv9WW2g96jrhAYA6j4IBMJeQvcZ6eI2+hfaWbQEjGm4NESxyKATISIEiNSqHVUAaahggLIMxUU7RoLOKzhSdRv7aW
IHvind2TSREFKgpegfXKVivz1+LIT2LpZA4276kqoWPhrPoZ6Y1qDF9t1bC1NTSKNHjBH5N9cIH+43df3mXrvROGjYKDi3ukKdeyX5ToG5cP2XV5NEj6
KlSpPiolksrcHERQ9/oohc93SdpqKOi0J7CgHDZOBPkve0tvCOZyIofwmLNJSeyyxtRxaJxRfGJMSZU3d5503nDr2SqhyODGVWkLDlN3OK13kKYpfJQ1
g3Gs5XibTpAZj32VGD7K1bYY6xyDEU6hU9XBOJFCgcAs+8oQMX4zZR1gdO2AHh2NkUCsU7ir+zLu0RBM6b7saBeETjlE8y7PRUARygJch/GerpyIoV6K
pB2HHdRzPJuXB+YicEY06ZYJyzxs33BaKG2OxBF9NaW7uC0BNsurKQ/CtuPDr1oNPJr16yHuO9V60Xka8ZgNzWxHBbwje/s+VLSGPjiXndpSKeOaKmdm
aZVlW5BBdaTOdJP5taL56ZyG0rRKM37b+GUolKyk5FBy6V6+JPbAhl7m73EvI9+PgMDp3b9HSR3KHrwWQk3GTmhahd3UiTPDuCxmN/XOUClueHtZfHue
nZHpha9sp90KUnXMyyiUzuXidpTVmv2z3697dqvX+nr5zLSCQw1+ae5f85m4kgBedG8ikENtmGzkxikayej96sn3/lAyBI6ERIOfM7c1CzfWUZqqdBrc
mB5P5vQwQVwWjjdr54GFsPTpopY6i3f+6OHOwvsPTsx/IBAP8CgRP8ygCIn2gfEH2cvHfY9K/vwKotaslaxRn/Oy24ZYoqlUMq5yhIf4fSOy7TDh0J1z
JhVYCAKCv/WIV8/9sA7v7T+Rwk1un8aoKiCiMyG7IaMCgVFAeN/qNHW+U7f+Oz+Sjt+KJ28FUFPwE+p/m7jjv3RrX+zpzToQT/YJ0p4olh6hn+Ht+PsG
L5BwUSCBCAX9aMF/WM/bLNKzRMIJC4ZEdMOAkwImygP+3VKBLEKhvv1v7CLA2795Ng5xRtpNshOH9NMf8O8swrlJkGEEIE70/PxvymfkET4FBxTpuAM/
m+ScB+Cjv/23HRsqeGcAD5+G36Yt99R17XFLM+6iL/fEuZBrFV++Tyzg3yX0KGKMJDsMNVveWLaUs1Faryl8qM2rcCz/NhM+n5tR5dBdmbe8tIh7bsw9
p8Ph/myAOCnoQEKD6/gAP+WSpAn0/UexigsD1eOhJCXXQpwwPm/wz3JUDkd17vd/L8t13e+Mo7yEPokJWQ/w3YfxYdJeqptJ1lJWH9zzCowYgL3a4760
aZXTu/znnXpBX/ZbO/WKX27zcYyO8sU8iBWE1E8eCyHbNvmtJK8EhwPPRP4qwWKf4b+BJ37tJ6YEvgDo7Z7bwyZ7+NkOjxVh4E8sohOMKmt9zJC6vMsm
MneYfHvuBOMPDOHGmNz4yBNeJNYO7RWVkhPKBUgd2k0whWJ+wDs/V5gdwBTw9vknkjOgBj15yCMntAEv1jzAioQYelgSR67MKgL7hk7Y+HwFwSgQuMqq
CiTT61YA/x2Emfdwvr48hqefAefGp8RNVIUEzCk52BGcAK41E0RE3IQoY+U/uH3yL05YY5OAQNE44REDhIQhHAzUDtT2iDQjmU1Dij/jRR+yB+PCjcey
jceE3cibbGQ0MNKRC9qjS1M3JpVcT+uLg/QqywqniW4rzdX/dyakhAdwrvSefTzXf5V8eGJGy5GjfpMus+ByN6ZUcFxTSXrEVrqwqPvOZ7ZKJ1yx0zkM
Z44xPute2emGXtZwQbbra67m06sUi71I0usjhRP1VTV4tMGBkrKt53SlJff2TxK199pMIgtLi6wMSwWINF2nlFM/4zkj6krK3h663ioIM9FY/42pMXEq
Tuzv/ZPPBfFQFBFbvZytuyeJPsLNFIVZVWC/DBikfLbrFL1zw7YZlSQXH9rO50ym3L1NzfxOutG1u6s815EbbQvfxoNppckEc+1RmXqTE+hDkNftZxO0
230WkpsO9hKX6BjgK+6d4/6Vxg9zWpb6JSs9+aiduV2V9WtIly3D993eXqLV4WlDKouqSR25YtA4fTXpLTpTurX2Z4LPnalXlnOWTP5Z9XnWfK1QSOM+
LPC9C+ub3W9LzOM3zM5qJ+WfF+XHq2+S69nzzekAR98Gued3ZHWj1+kyWCHybShuCzEpZPLppzlMCi4VfDPi0uCyOQfSSxF5tnlHjWgbnPkz2VGlXRVG
VF30tAIc8uCj3N5NlTF3F3bPCvOvXTwtZzyx8605oSvxea+NSL0v8E+cQkkXtfgwXlnRhKFzLTpLTW3Wm/ZTHDO/y4Soqjt2F2mF47bS2ntOG5G5t3cq
Okz7FU20YfPw1a4+fPUdhtK551XRaRMMtGHZO5Hgrj42bFovSJqsYIu2/nW/diyYgQuLwx52J6pvz08PF61+JqOH+GY8IVeS8N/j28/QY/XP0c2yVszp
MZGeOSrfwaiRIaLrV6QeWzjN1bK6YecvPv08c21KqL76rbQmuKcdP5SndHrSP7hq0hL736xNo8mnz0bApANOkM5Wo6mTrHg1DPRZV7V7ntS1D3Ort3M5
c0noZvKWFm/Ip0pDZt08QAkFECWkJpwREsPHGLds+3fQo9sPpnXSPGfKNSmzDErQFAtOEpqDtgmZJUiFoA7DRy/DFi/G4FYE6M7hAf2434D45PHAT88h
8viQFlPBrjgeR9QhsUOiEBqm9BDuUOYupG4Gk/Fkxk6Z5TDnXzdHsboI+EMZ9eosikEghQBSFp/l74pMCvHKocAAWmFQIwmNMtRoDr3g37I/5iGQKgX6
13JA7IpkUw2UOHqMFbBwdlDZKpfPh9A0amefVLNOqEqm84wsQ+f8VTBugSUzwIAvCKlrDIhkbu4O2pKTUSRVXyrZR7/ac+7h5bGhFB3NQnjPDqDys34D
cQuss6QhwnPwl7OW2fCrpmIfgPTkdTx5Bd9SXyGzwgP2L899qgqLJvvGfr58EyjPCKWvPVLCQkB7DFK9z1Whzu0MQB7uOgqkgORQiQ+9AwtUXYMQjDQI
gz1TNGI4C2ZfhDZBHTMgFBPszkck3aasK5AvgqgqoyFV/pLwQZzhPh9ChS0+H92aKqhLs2fM2P3eHAgg6JiPz8DGkTgmibAMMIKInZFfBAjgZTFQM+kp
U7Y5/PMSROtkFCIdyQ65w8gKY1KFwsmAyT+Gs9WEN/adh2fBk151M6mM57iB6njqixYUemfb59Tql2r0hxQKQFKm9Fi3WQ3EHMNdKc+5/klYp9qLandy
6cJy+fbKD5G3ZAp28ota5OblXR4+ujl5vnKVLrToBz4Oz2/OMkAAtMZJQPEMxsMImoQZIxEQgSi2etcb6VZANJQNsAJIcHCMue/woaGgPe8yPDMQgoCh
RMapAKoozBA1hg6EiCLMEdw/MFGzR8V47c99hrPrgeT5b+PRc9fEGDEUXz4nuSIxQIHrDCZPhXQ/Nieo+2sOrXEo9dwHAdAGpBHqaD1/p/l+Vzupj0Ye
fL1IOyQruz3eRy304Y/bgx0wyoHBohXr6kaGaWjatEuH+Wm7Q4Ysegq2EYKFxTggqyYCUIQLUIZ4uSSxCdXUUjRAZKlaKR6EJTGYqRo0Dna4aSKFQMQN
lBVC9px3S+ud/VKieetDxR7Pnh0I6Xvhp4W0DqMlRlb16526LHbv80FTz7SAcznNHLYLTQIBruL5ipe3AUEiOSSW8p5F2xSHUOys8QTX36NJev+Tx1K6
Gubh8neYeNe3Ww6VURgKIRWGrOf6+z18M8eNGatyyX4su7XrbQNutUNv33DCcNbzSoLM3kxT2nP+b17ur0E48eVfL6Q00UETrMCCWnK+6DmUGZAEodgs
exkUyKKYIYhhJfk4iw0y3E3SG6qeHnxu5x2jdw7k0DoadPCGAh8eG2UfFR/i9wei3K8xJ0QZX4jhoMDbNQsgFkqDGRAwACib0fcgUGaDMgXn60YSZLz8
rOKeE5IdwyZcmYBlmLvfFBmCYENHyIA0KEg67sH1TQhh+QA9fstjh7saekhK28OmERyAMmNGmgDCiWA4kB158/7zwiVMqJJE+dlCQvKjXXeiY2JRPWPA
ZIkAuB5HnOdpl23nT2hrvQ1FWPKQRQrOeu/Ww4bYwCJIcT+dDgoxsOOuiFvwokowvXVe+a+asdTvA9KiV4XK18odefWPXOA99w6MyJqA9m74eP29vDY2
ClvftrE9L4lvfqHbBYkGIRhnc73IBAWce7sRj666cCe/3gF6SGvTZo+HQ4XWDt7Dibezq/vubwOUvhZBQ+nRZ84DSWVnGdd9EkbVqhAFG0DV1BAMAjfE
mKOGQMACMgJgQNgQuYQWlkAaqiBQOU8/UMWZ2RcjXU3HrLn0i+3cD538CiFYW/jTMqKC18kEwQQHDAoWZFGVAmTqHAoBgiPAh7fC8sEUGlgBCAZ8kzTk
cUknAiRzgHUFNLDW05JizASehKhQynLzMnU1SGu467c822myiOuJrQiyivT4IPsHUpRdxVBMvUlPlo385Lrhh1Icbf0YMCyqAurMlaCA7kKYd2yUfYRG
UMTXrpZ2IgklOL6dFaflw4oaHzMtnv+XzA9gkz2Oob76nZhzSVJSUMfGjBkjxWhdsXvIDW4RkDDsDJwF30aZNcDByx85XskzV9bDnI2QZLi1iRIEEKiC
Y0CB+0xPXKHl017GY2z4dhOyQ/NIiC3tdX+v1DcgaQ+A9F5EU+LO8l3SytPYa90/RxVTk1RNZCAUaoO1Q2qaoBlS5GXmxbA4JwOWh7wjYkcR6OZOWL0Y
PDhkE6Pv6fP57geIP47QXa6QRCSaALYZ5AJffPtY3DFFgyvA4Gr36wPJQ2UegaDveaSezoRGelsUKwKI1s7Xm4l5bTs7qafNMz53K5uN7cObAufL3fc1
JzYHQdCfZhhyFMTUmg+cTrJKqySAIyHWyqqhapE5A2LnPnFG+vKs6gjvKFTuz8fnVlp7MHDAVUOpDIfLt8GgztBTt41CNtuFBIOhWhUkoWI16xHbAEF0
wgy1XefP1sGgGz3H6RE6PgpkVBibRk9QGzZJqTqYwcL50LjNDEEOBXzhlZjMT5pe4sByxakw69vf21735fjkA74+YqHPQqaWVSSEE1YQE04iMiTGMMH1
C3GYXINBBBKJmAwQKzZxyY8RTygCQPbHJA+ghU7FUMQQqjMhdAyDmMwOEbEby05UMWUhUEX4dFgRxveFnae++H388DETayFVYrKeTBb0X5lPn4mvCr3I
jJ37c34g7vt34M/OQ8sHoZ7XY0TS9Mx54f3+vr7MNwftvU9kFeHXr368UAIic45MVDTVeD3fSYIJEJPZSRNRwYcITPhSXGgqvpnljEet5OkNKZS8NGus
EYvO8KA2oIQlS1Y6kOU+jZQmayZZ7PZiI0yh6SCCQAmjZGZeEG+YRFzI27UeesPVVoFThhACk2uEAJQHPyhBYm5WwKQCJogrUQeL5TbRbe1VbcB7OJgR
eHMune+XPuHvCiunSKOYnu0Qe9dQAf6ZKqiihaCKhQN506cFMloQcJCJaoEoWv6tGxbYbIEH7wjAoU9yYziJ8x0oGAH/pUxkE/I5AYMyF4ApweIHy9g6
C+U7WIJJUCN11Bt9fssHCWtbVPwT+AH55cx3/1/L0BSPykzqAD/fP4V/SJChArb+WUoAkQEGXguJe5gf8ulAvWjPWhIZsevYM5rlLXWhjQlecqbVK/8X
n+9yfS9+sM76GwGPY30ex2Cy40hflKbsx8LB6WURbTCNBAItMFtoVruhYr4bwTozv5z5GWIIFglQglCSg9KP98nboR7qe1v19Lmn7380voyaLpC5GDMH
gHIFkFz312H5h0EG0Bo5ceX5zvI152VFKuVrzLOwCKrnQ3c3rrvpyamIapf50FAOKF7PvmmAbvqUCwhI8UuDBEtrSZH2DEbN+vM89UwAPsF0R8UwIHJj
sMIjx+zgic6893e4yStZ1aA7/5YeE/8Kbt4P72BxDTId9lJnQ2Iz+l4hg6GbhHhYFMc6BanD1Rb4nIJ4LThSSb3cp7MOy7I9e7BPOmJMYdxl8U3u6Ry4
xblJgktq7dJ75x/hff3q+RZcT9nunrYXZVN9k7ih1vrJq2GCYhYom1SLnKaHToSsG5ch1UAYNuIzR9no4XR+UnYMYJDuqbL0hf0W/1XnJJAgkU5mTinY
J2obVibYdknaxYYLc3wmX8GLlY0GSoSwbRJZ7SHRlI/pqQ/iiPERyjoEBzHo8M0CthuAWcDGJh+6zi4bPK29UeXe7FyM0eY+RnK1tBipnEK/b1nIneSu
jDmQdVUufoCYkkGKmOPQHdVsVGEaHEHSAvkVSlCkZ3yOxO41lbPB1WVHW1o1dyCcchdGbPWczeC3WPm2MXV1ybMxeBSLvlVvX3HofsIyePRTn835FYL4
fnM3tMYiQ36sOpmD2U3NXS21THTkdNUx6t0zT7pzl0qzWGvp65ctEOdt70fzQ0hK36sxCYwFgiCwFCRZWQvgxeoQnj6wzxObPJmG4W1od/rhYC954GZb
WYXvwrlzEaKAHcHrnCQDED9RbQhtFHYTucMclArJSWKQo/+n+b9+d5A8HNNkhrjyZgEhgtdtDChOQouTKIOtN191+7dNCvO71os5ukXHlmzejAgtIkwd
XO6VIgSQhUpmP+jSdjoamo/JU7zDGXAWtg8/EuM0xHx2L7uEA4eydmdz3dm/XKGf5ZUykyGeGACkQCTQMRRGzOFC83AYBm/Lae+ni9vXv9+/BjnYuf7d
s6CYHUaUlUY8Z1esJtNM2yLthWbFZtlYrogUBnVP2GQGxVH4qPmB+ShNzcoJeNSmbjUwV04NWiYba/B3HfJxaUrT3KJqAUzzzxGeIE0NlG18Wzy/XdXO
Gb6vQ56HkfEdMLiaS8fozB9O9XQ5aEgSTTMXJP8YtXTPCnQLIXIRpdaaj/sJblEMrnZxrYjJ1YaSuJQx2zbKwTZgQaSxGt3KrKSg3bUWwgqQK3sXwBZY
hmrniKZq0rL96D7CH9TIAwYOU3QAsqpmYy5NIgQXGw1ufjmF4PtxfaLX30sc/9VUStxUMnIZvnnLBvqHOnGYVTiY+0iVDa+1Aw2vSFsHGEEDIMtrGoWs
q1nSQZhaLNGTs/l5AeSeVPT7Jx4IbsMX3sKjHjrfXK/0nZyn5ATY9NilnS0icTfz7vpwIdXbj24I20aLfLMRUfYmsLbS3My3FyVKSo5aGdgfl8O/3+m0
D2jE/SMKkyXt9H+B5myax4/+3s32Y3jnns+Gel9zziizopQKh9/hUSKP/XzkG49hBGGfQqEiBBRgL16XA3uz6zbgJn7z3XTyhcMqmxZ8d9HPUPiiVoQa
UUQlFEWJUdQY/8rzmo4kHmbtM78+mekpF0B6IwjpUGAgU1HLczaQYPNJJTB9FGSCW1A7lDw4KUcIJEExRA1+hjzQ/0Ld85gnWSOCwkn/xdon15Z07cmp
pUSIIJGoUZMRKIndZCM8lq4Gx5IgtllsgtxmKg/M3MyCCikkZgpuQDNiif9D8M9oPGqWnm2tm3Vw/1eSs1r7id2gqaKnsBRJC2/V06w7dP/GQyeK30u3
PagKUoq4S2k0rWRh7CovPWlMP9zOMlW5y07Xet9ME1jNhptWlZ3oq2Nte98c68K131v/jqt+bs1RNLyb8vrXmM/y2NueZDvOqiLCY3iL55TBrKtoGV7K
A/3KJEdiUzN5kWFZugkTaHdPqCEF7MDXLNPglIloutBBSitm88vhoVMZvJFa05kIbHrfLFbcgI+jFdZwoKdWlTOJg/YMWsqZCK1o4kInGq+bMUAJ8SmI
+H/NRwAKQM8ZM9Hdx7jBJyOxDFdZMPQEDtIJOigzhT4cNteMm25kxffONw+Xj9oD+zx+/yP76qQ5/Fq8k/fIOdhemG/PbcO/00YXsj6bmHGQ4oVMR+Gs
NOvY3EzJyS4S1tTT+F9jgkIkQoDKpVmC9vl3QsV+XnvPXeU/gUXCgZdiINkq4UOrAwXAO6vfXQEZkZyEe0VAYgrsmtrjSt8N5XW2deuXmdf0vvv78MPN
h7oMwFYHjyMJgmihKgjG0gy6PlswOuc80z/WdXGhppvqddWjcM77XJ1b+mfmbvS+QY1oKr/d3v7HsJ30jGCata51NSL8uxbrhK3yO1pYtDcV0J5zIOXf
VEdBZIm8pnRsBsxYDKKC+IriuJLSmJPQl/jkmKTFM2m9bX4Ilp9lZPCeQBHJkn1rTLPP4UQTIPag9TAWUD/4GSB7qiixRVX1+rroD6SBQ8lnx+Pxzm9I
o/bcRGiP7cCia+fqd/gP0ErWDUq8VqLdtll8DMYDkRD1gSetUyJEUclOYo94WqP6lnf2FZjuzgtlcpdw9FvmLG7EDMTYgisgxZ0JpG1xeL0LzIwcb189
RVaXo6FuooWt7EBoHMIGUOB9SHukR0Oc5fTBGayujxih10HKY3o87PhP2HnXegfXi6J8m57dqAEJOov1O89SsdrXLmpvwHq+guraHOuStdEMCVY3Owky
CgcydifXQ+TDanpDfV+X1x68jvA9ZlYvt1ebpvNlx0w91NqD8X+GvckYGmU14EMsXki9hACj6O5RqARVJiR2hwCq4evj7I5NqPo1gMlz8SNVFa2iN5uZ
FcbiXwcqoA9pWQIVWgJH3cnCDvL3WuFwSCxis2DIqurrS75JI1XARPI6oXpdEsPwgIpAajLhZvPCnBlc0bGFpFg8w1gL9wHS5UOpgQTMIhDO1nY86b8/
Dre3h29e7sh1ZDsEUMqqgQJFWGIAz090DWj3o5C0GNIkF6a62UxFWC+ujJE3khCu5s1gN9DP7eTOIUeEN6JG+6vg6BICMFojVS3M6C/85gDkqLq6GRxX
10Be+k68ImrG8Ucvqd1zfpTM3t6a1lCu8kG71cbbPQ6vimTig2c0SPv0bRgDsxA/IGBEDwbrOdi77WWT3bHcAT5+RJyY4hFj7CQrXevXAgh2fIFWoNKD
xACSDA3VD3QUme5w84vWl0tTuKgBGF1ijcMeXNkDjdGz1sMMrAmRXAOGlg3m/W/y6iu+oX7CJ2YVIogolJCSNMc9MaM0PgVYPnbv32fT9pu7ZocPpCaG
/OlIe54LuuOM68x5W/5CI+I7+SwB79uGKAzVxoc6lBqvGyy4T0E7W1fMZIPQD3bUyOVc8DXV4eIiUpxo+QcSn61hE6c74BeiCMa1zRoz71nBzWtRIewN
8lzqeWKe+YNuK1drDpWDJ4J1uyLnX+vr+bxdmKIFlOf4ew0p1mpPy4v71yvYnq7M5p3oePj2lm+kmmtwVWWL4DPwClSTjgWPvuMaRjLMBhSQxSd3S99Z
fJtTseKeb3vXUcCGDEOusHDnOEPTyuZnL5nPvpTGqoQFk83gOXzKvpAUYU9iRoSbYXQXM5udxXexrh625fV74utXsc3rQ6GGxm6u06WaRmJxxfArXDVe
tP90spepf+NvlKo1Nug92nRNxKRXgypsZeKAdbrxVmYtwkerz2Fphqfqq/mllZqyVbcvFmfY/DlxsOGame7Mvwz3h9ZlRVoJEep4vPI1LPklHzJzGb0f
M11yFQRsM8gjhdEU0lkmZ0L0n8QPh5WtYZt3fv4vPjqXZjg6GXIO724sO1I3gwVNlW1cBq4673Pe71HBPO+s/hIs3oirDjNbF6Ou3mtdKozI5a2NAUnq
bkJlrWry1e/5lwSgp5NzR2+gtuUdIytVMZrrNOZodaCd1nFqTLaINPidwE8Ciff2asiGLZhsaCFKaaQM+TUU7pMGXqAqwcgYdmQbrdp0tk3DLNb1R+0f
sbCdpCjsKpthqEWuMNmF5a12UiTQHFaigrZnecSTIjLackywLZZCd7F6djvYPzqGBmY0d9KCmIJabkzG3Tzmy/SrPEP+zP/Y60H/CS7Y2oLni3Ofcd51
OuPYO5OK8aAoNkhUGLUCprmWHlrkOJ3KMRuueNHKLaejDDatrVZ3Er0rYM9J0nOBvWVP8SOaHTwi+MVy9zdzg410crvNje9Llctyfuje9a+ydTptTvGx
/f9mn97etfNf5s5H+ZYIGWFUBR7kQIB/t+wfp/uqFK2CqJhq/ss+/9wwAml6rKoMbPCF779IU+P793S7wgl/zxQ8Z+yDpHDbgaXpDDmyT4IHJ4B3ryNz
8NE7mbfVm2ydS/feZniW/v0wHR6HT/LVeSibswI8f7vs/93YcdhYdibvIr/cRAE4wEUoaBw6BAqbBBtpqTFxFEsm5FIJu8OYO49BeEfzvW7Tmc/+3d1T
hCdEeadddsdgMesGnK6pR1m66KsMsIGIAXVwKjPLzzokQNN9o7Q/3+u8GEfQwfeusFDihGBQiwQzHTVpAyHLlR1TEPktEVEYsF2OhDczVXAeNwzACgqk
yolCTEiTM1UszPsDeDhXYE8je8l4HAOGk4HlD/uSQ4S66u+ngJmVINon+R1iblkx9v79ipsx/0vLFJV14tXblSQ7PN1q0m/OLxoFKWeXKQSnZqgwg3M0
kUToMKa79SeZJ4HksCVCoXv9Wrqfs3TiQ8+1CT2GdURpHq2ZHJvKBJMsMEIuoUyhnfD4vqCJpa2xZn7GuxrXOkDR+xhKGanCmDjZViTWYrrDR459F+qI
pTPZe3Azce6tAN5GorxhYXhOTo2wybFlwxmIcL3qufFb+0ZUYOogEZsCIHuChX0DBORQCPPvnkSbWmMtpBu4KoGQcDG75g37VAo1zWppAhbKrKvxl6qL
wdvEMURTNle/+ymdXmfldaNX2jdXi2+kkA9DLjm9NrnLT6wRjjjgQnkVz3ZfHlWA4XP4Ogjde70oHHZ6msZgdM1mZyXkMlqa8lpJ6dBFWtIdadjATRTN
ZVcuPTxCBn6BBA9EFJkpLhe/LTBlKA7/HJuC9zYmrLSk9XEh61u77bHIWnstFp0y0E5aDTZsxULMTeQ7NZBSWXfFB0NeEhr0aJZrPz8dXFkNO/VujAqB
aAoLtLKGf1d4yB8Mp4tkQwv6/XjaNCJgaP4qpmYbPGsnyfanf7TWQ2fF8s0asFIbcglyWNcU36YQaCkBY+IMVttgklkHV7n/h+/NGUZ7ExhEdGwYVuXI
k87DmVc9DOhYV2Q5MGVZ2blOiG76TIsT68EgVpNIWYsKpNKBbEO95BjiuJeqa+pXHq7LNW2g622Qdd56awfFRyk7Il8Nm4+SECzgASKbFABpR2RBgDRF
ROJJAgyMiiJ3bmBlCXXCctFAIylvhqxaveO5+Xq8m6SWXvXSnMWZ145Oo2nA3cylslCo8YS1VoUYni1A8Qcan7dyP2n9TgPibi6UP9iHhGj/RAOausk6
CRu+NBwQumgOp5+k7H8sn6/8L2cGx0F5qq9jziIjVvIan08ZffZUGR2mOOIynp/Hw2qkdvg88pSVQOJ4tgSEok0+/hvICpSgBSdQABoicfIIFhp6Nm0i
MzLcMvzdZkX9WQ9XucRgzHDW2IJRY9fe7FBIECmozapzTak7LTISBmE88gOE4hEcWN2UoB3EBKlEny0YSz4KpqRYjzItNSqAILCQVnnfm/RDBAnXcvS/
bw+xMyydfyMXmYPZGSdQ/4WgyEWwOmFhs3fuy8uuazC4lYpQYfq4aT30Y+OFh1QNMKxcpciJkrHNWkuTE82Vr5Xiss8lB8sujCfKTo4V689YR6Wn7qj1
iUyY3ZT6tF4UMX+HoO34b1n8eOd1HUXpCyWR+UV5+XHT+LBDKgICDxjGpeXC7nn6bZvtqz1Ybb8Nj/T/P8bhOaG0ak+JZZ3O4KINzTfZB9L5aa9CBjbv
mLB++gvC8SYG5PbjefeRI3UlamtrQQU0K50Dpfq3hcJPlnlfXw7X8/MWIn3Jyah5SSFPr8qbT3GDH1u/d1zO7gn3611QtcdHB/xD/wH7fH39fZz214/i
LQNBQlAUtFJE0D/tCiPftv+D8PXx+29e4Ofv37wzpws6FeeB7Cijr3MgsP0/3cuOPpNfsPuUKm/Qfry1QBh2FQhRClYLDpEb71f6E23/Jk/h+/gYTu4j
x5nLZ9mInTfT6LTAghyfBQG7FcsqoMtgfoHr9CNPA06PZin290S+LKWkyEdh0aClCiln1mZCIhLkTifoVn6KEcVsEKENakSJQIVFtNuMQ/j7OGmuvzve
tYpiQ9BcIm9F12nk6kLDGiGQykCL0T1SlGsKwo3WNISwG2LO6qdipstmnGCXrHdhWd9Lebw5R9SOqlhDjY6lFLNQihtWJw5RQosKrrCgtCXmmEdLPS/z
SiOWDpTwAbq5850wN2pB9PWTXN63SjQH8GjUpq5k+0KL6vf1T7RBkZhTx2GI/sCpwiSJPrUsB11amiD59pqJUY4YMAogH+jYczTexW5rx2xLaUNIEHyi
bvLLMCAHYEgojPXw/vYpgemXqbvelUrHlihib1LJq0Vtm8pgI2XZkhkkjPVVImAQNYv7xDP/pO6I6b9cCQf0S50ZOe8E+zkMx3WM1juY/xEQyBRjlcLN
AelLHMkMm1CtFSLoKkDhQIZRmCWNsIw0GwJmTKw0By0CNaQTSzYwMbG9ToJ6ZG9K5S0g40oTUWflWSJ1u55pBj9uNhCUK44OW+xcCt6tOLkzQQE5LD/J
I6X8OvSKrCNQzZGhxrPDXIkCKKi0CrRV/Ns84WB9ps8qLWF5q5H0PyYKSR6jG3raL8mTOahdCtNO5dXkJiqcLPEApIXmDDP7o6ylkadleCNSUMLKReR5
fnOgkvlDnr1OP7HnDYIsjGAoLPa9vQ74cJLKaSKRH5FszD8n7NV+9oAWZ4nMIiQi+/yrog2AhX703CSIJIXiWhpUBv5uZFBukBZJggggsfqlw5FKw5qQ
G0H+N0SmsyuvXOUyIVRdlDPvcxjR5gkOheenVx9xmKrIkUzhnAYgLdR4Q8irsUvNUBLurOsEdxCxmw/UeX/Ehwirxr9v4TZFdshR/MYeIFUiwWmXaAv6
eTuvBXdKenZiJbnw5K9rf8ce2JQCFXnChRorEHu72nfzZj9pFinIipmXzWDxdRn5rBzhOFVgMPEi7gYRRQ9pT0x6xfJP5Ydiy3q1glyh/P3/DVXvhjTH
Y3lNkF1p1fvkFnJZlCDSFAqhR+d5wSNIExgJH+HX2nVLaA3JP+9+xKtU2YILa6InwebWqAoUYoOXao0VYN7Kmrr71TRpFMEOTNQr+ps3CoMoYlhJVXor
kOSkZt7YiTjI/hXHs89CgJH1fQGVwf9nGfK6yiUvdlTa3X1/Th+Z8OxP3v3ah+4E+JQXES+0dvq8u/AKTJ7evq4Sg9vb6V0qv/Gk+0VAX2W1IkOw2Pmo
9FYz+Nr/ms79n9kRmt2F/6scA8FSJ3u0UxvrqsSFG9tnh5KhtvL8meaDvb1ycn9xrPDfqIWWKzg7ruzPMZq8stoevyvXs7fHniXVlX1qr3LDCM18huPC
BnJU2Y/5Pxbj2N9W8YzanJCJ9OObjf7inDDzde2bepep34qJ8F+7faUbeVMHQTYejzLdpK+vm4cO11oOZ/pq4hc+Wd5eWd6OUKQPH620qJeRpx1zzqvy
8LaXvMeHHh63g9/Bc9Kyt9pmJ8OQpNG0ziR0EvB1sVc9h4/jHRlkvc1uWnZW1Z4MnC8NMa3lI9nXvX8vLpxzp8+1fTWeZeNdOGc2lsZZs5czh/xdZSHS
nc8erZjEzG70i/Jrf8I/P7kRABz/WAoQJ9XkvsJ/wlX++UXIf/vIH/vKH/KE/7bnDWFrLOOIxigbH0hzwldxizjLhd72nCbEhpzZvIQrEVIGMJpA0kmM
IYWgmUgFHym9tEQkNIMYA1oFzN6POZgsrBBYsqLCgB0wetiTG2+yEmPCionmnaBEWsQOcSWrChEM5EUc6pyoiooTCqZUHK7C7LpnegTjKGrUjqUOUjwl
pThCG8vC2zaHHSE4kgLLWwWFGVb3kJsWIE6ENvNUDjMYENMkyJxhUERClWkta0hsWpKa4yJm+CnCUnGaSA8aBJpkJKgG81kgadNthtOSgbMi//UkHc2x
AyChDeMkCcZ0wxA2yHSQxJiQ2mmQuFIQUlS9cKOBSHZVADnZcYD6qQHUUg6kMh2yxQDeQ4woUiEhEGM05/59fYfP+Mu108WCsw7yvm/97eHiz+XsOKfY
tmHXdNJ+Z4c6dnXwn/GlA5CddqcWjN2HQ8wkgGLX9XwXyVPWhwTCIHzKl9uK+S2DNdC+XV4GmWL0u8vsXWkDJ0JlBGCJByQBbUMBDhIIHu6z7J77KCKK
HPhvNw6wy2tZ4ci8vmQNmiiIAK1QlJuiZF8G4sijLqN1vNoTIYWxEjPwGUb0cJ0gwymx1cC/ALyHkRAzZqjhc/Z9TIEdNgdJ5wKqogScVEhxZMg4HTQC
UToB/s1tHKchblNRIRkOS5lkoIyEyAhyFnVNCpicwYqP7iBomhUNec/RqqJGj2BPWwaUC89a7pKROxNyhqoZLiNlGAKWmIIMQNv1vK9E60euoHW1zWc6
4jGOrTFQM+rr/PtQAlAkyiAkAqAAhiECK0gMSilUiEwqwTEC0gUNUANIDF9/YduKuyCD3B1R4xe37vLytGnz+eAEDdx+kUHx/kgHUIgBAQH+w49Xc/Vh
kTa2/97MRXZdXAZq0VEURNqb4W27JWZlzvSP6/4H9xx6Df6v8YfvP9Q/lB/+nf/w7ij/wGyeIh/zOZ0Jyp0YGjOw/xykj/AoojJWAwtJhqOHGFMgdYHa
FkR/eH/FfLh/vxy4vR8fBwfLhWji+kVf9Dj6O+VO4deeL1TkhjEeqmAeKwL/6v/Q0LoPHuijn3uPeGjyHRh0OJ49/9a/GUyH/uSuQB1cOTzI977Y9old
55m4djBuoeqB49Pb0ZeySZojjcsG/oEyZBOn/14uEHQAJoCiX6JYAC5j1fQD3H/Q9CjYIyxdj4J2KeL6h6PtH4cRHQAJkNhpPeBUFE1HJh/8AS/p+4fE
+CJpEj+oAHuce+Q++6/IXhlmJYjAxoh/tlPBDRwAJtPENSY47QiJtCaABr/0P/EQzsCmmTb+U8soifAtPMOEgX/T/W7fgc+M9oCNQ1hYHf9n1011TdOM
/EWLDeSa1wfmTLy4sud/eA7jMuWsiB2PDA+PPnQwgLY/0hiEPwMKJPSRJ/YblPY6hwp/TmnN55H4/1Epo9PuNT6deB/1tUU7Atvs5Cf9ev5wPwED85+J
ud2p7YcpSXwFkPgPd292nqv6x4hxHsHQkcDRsj0HsAtREqHEgc+f2+zMkeW8l9mAbyS5m8dEOsNeRv4zghwTvmtAxnyB/DWTQgTobJxgUZFOAfECe2G8
J8/MAZCjB1NHQfcfG9hK/FEMVX/TN88EfmWi0RzeZgUB2QieO3ICHQQemFKePJMDYJAwh2jpIP9fL/UHKSqaiqSIgttVHIv84YS/hxLObvv8wYf8Idbw
Ivb76XD0IGQPZPxJ1Pzh/AI1BsRSn2wbfQ+LwO/mJzPYZ8HY/38QKfWaQ9s+BuYQvPLbDgHdC4z+CDgKAewRB4LRBVAJIlQA7qBmmg8vPlIeyEkjDFeT
ZlDsD5J792RpQkqMZJ7QO538bPBjDUtGT7vv+T4p05+Er0mIpA7wj3BoxT1A36pfckQwRa0Zf+Z/LNXYSySfSURDwQhjA0j+wpIfowshrkfrA+8/sE2H
YO0c4gcJSihr9BZTf/EFPM8U9P3/UHNz5sB5x/7uzP5qGn1oF7p3jCzrU1qAQ/1VUYcNH893HVqwCMPBpyaqeYeVPrWbjNf8fNPivk+rp9wGleBdnWqu
aKMyP9nx/duEH+/FRvmuHRBdFB9vnUmMzH9uJ9N3yD+LzE/kHqFHaPudo/U/7B50UQNxGAYIQK/XS/Kw8U4XYz7FXE1mgYqq1+6p45yHOZ5nJcEfMP8Z
Dh0EyPJh+AefcdQO3dP9gJxNzgnYiPEOS8kk2ToH1/cc14m4g6dNhiEA1CeIVFQMmYyEC6VI+jiBIYAUXHUDtI0HoB3DzHad7Idj1bc5Hqz3HgnoeXtQ
obkO4WB9/75Ce0CaJfblLeE/IAN5tyJHQgdhhjrv/aLQ+wPP2kXULZQDo3LxUFKqjkWwGIakZLu0D8CFH2gfj9tyOfbEuD9I/UDPF9xQ35dniHQ3PDv3
4htWp3nKBSIUkGa9NtlVQjgMlhMVEBOsIiT7ELk5oMwBouYsA/RPbtmjGYXu3O475wgjRXwJqeAGj2hvRWIrFhTwezDZM5w87rRtFfAeTxkibgw0cuR6
ckR5zD9Xe9/wLSP1UhgfBhr8nQPx/fUZtT82SX8wk2SuJUOn4zAqA5CsIaSUNMksiyAKIZ1mY8Q5vX+u/6dXclJphg9g0pg+oo1E/ncfw/ukLIn2lPvW
wZNSIkHzDqNFSCAH+941GspWIUEVVTr4LgjYAOqKhQQjZp+4zT6+udB0G6iH4JDFQsPf53tfHJJJU3PUfAvGOZ66MTXM/WmcU2/sdCnI/z+Xz2T9+H6B
wDl+vh1L9bfRxDY/zAfzDDY5oj2kSeHLkt/c/063IbQ2OG3/H4h+JtDcYG6721P1+c112Dv1+VduE7PWDcPcIY8IhCIod5cJKWiKapF/nHp+R95T7XWx
HIzgUAZnSkwhmolRg8tmZDI5f6ftQFVYCi6nxbDW8T69WR336Gro+gGFCRQ6glL4ZoIP7I5W/sf0j5wfZDqDUlBT6wfZOrQEgUXwOCfxU/FDk8JSlItH
TBD5sdBGCTmuye7Z/36DdCD1nxh4Tdpe80nBOwDnIZ0I8QTd4Qc58r9332Grf+4awmejIUMugwztDykMCMCcCyfvScJP2lDpw3N4zaWBh4p/2M8s/bsB
qcqiPMkEC0QoRhz2/N+k+a+U14PiL2FL+mQl5JgHehR9/wOwQO8h7/BfwPI/oA/cEm8p/SVXo31OgmPH4IcR3RHY4GsiNz3fQ7jp/Q+opHYnzIPf7vbo
DyDuD0D7/Izce3QUJD2kkYQHFwlugAJN9wIAGqiKADICoISlOugf8+69PVOx4NYos0lyhrNYaYRHLw1rC316r2K9z3dviPgXa8UiN0jtPSO0OJsHUJkw
gwmJNk/R/WYHgBTEUkITEGTsNww9ngjoDr8PedQ9Tyhm53+8C+ixQgYxe3xP7OJ6LwTx7F8HxR5cleoeI7LKRTsHcHIDAqXwPufb7j0CJ+hA6h0xkYQP
fqn6EPzJicVRE3L/PB+0/RdP0D7yWfTj+3JZ2vTLAJ2/Q1gaQYki/V+f2nM+NwWa0Q/in5RdzUTU4bBTYMgbZ12CeBCQApoOnp44XvKvGQHd/7E3nQQa
bqRSaGcyIos+J1N99ziazh+g8Dzn7h8RTyeinHsgZpoSgaWJA6n6f4ZYOlO82j9Tg9nu9/cdE3e8IiDmliPi8v58bY6PYcRoYyb2c+bwIPA4mwdOnAfE
4nRXQZ+Uv6D3LL8cHzPkdxzDs/rA7TZDoct9vim53L4PAd3ZMg4+BLFdwcDSOH930rQcRPiofbowPswH4kLBzCXDoGL9HtQ5Z+y1SfdmSRFfi6ytLHaJ
4B9oGw8tl/yd3TyOJw+6MP0r/h/hdm4U8Lh79dH19cMqzho1fyDA7Z3iorQbfU/J9eS4n+HUHnf7fWQ90gdh3d53H3A9s12L/fhhtqv9ZsGYfjacKXha
qv62uWVBGVtEqr4wP2dp5r+LZVp0nA7wOnH29C9BOd8slT+uMmpAPTWG1sqVUEfM8UOkN4dswfoQ7ZhvEhx7dSU3JvCIDgh+MO+BvM4/R5zQk6FO8foG
4BwhaSJAhtBTAf0e7D/nOd7x4begw1yJXgW07aP4ffEbthBm3qD/lLLgbn8bTu8A82Ho/yRBnAsCpjUETKGLU0fUu8tyHZk4QZcuPIeRVew9fOD+zn+0
JNcScOfU2ERLQrUl9RCdJs+FnF/F5DZ+hrX995/jP2nQejXXsB7ETcE9EKQ/vYExkhopuBklMKcYJ4BaohYRrK/vnqdEw6I/x/2du56vma1+PeZa8TTm
WVzT69RngDGlqla1giKHhowJxGCFNAllEmGawCiYcO08hmZTrrjbhNT9Xw47Acx4jj4EuMESxJxXeXjDkhSY4KYrjGfX1/f8u3OPGI+Hy1ofsgUOkoRI
UIFKF6GUzGRZiU+BQTQaiIgialUByUCIKE4nBfJPREWxHMx3TChN0TdB0HaO78CGKNSAprZQPwdcw4B9gZe1Q0Ol+2A6CSH+p+YHH7A4gneuq4cA6K80
6L9R48ByEz9Ryc0qfDzd+9T9pQFNFVBJMdzyA7jkWEbomjYTY8pqAfvJ2HbyOUNHfDQw5E8vh6fm2PFREh+pxDuNU4HiaT1XuV3hPA4e06inZSnrhkH9
RHn1PM5IeRImvwl2XxMCTHsexH/sMEsg45Fe0CbN8CdszRIpLsDoJDqAKjHEWRBO4wnn4nvOrFgo/ntVn0awbYFFPl8xC7jpgjkr/AD+sJ4cA/CP1+ph
2sk0xz8jgsEX4FJJw4e73UbS+U5QNZor3fsMz7j2zqT+QfOHy7ocePALQPmTsDl95OHA1LVU3IhbtzO63PBE5kPcHtu9Q5PLlXI4/NOTw3PcHJ3W6J2B
6PM23+X4X7aiilioWuvU92d5pGxEkGoCDXIFaIMOmQGagkaiY/q/AfaE9AIy9EC9hISmJ+9CFcgPH+4nF1OFX7CQA0QH74EMYVN5AMiqgk7Y5jd/O4oi
GvTP1gagXpYfwQ3c/YK04H5ZRAtgMvJ5aGmuesPyorQ0M+pflJD3n6OfvxibUvvruLM/Rmsndwp9cD8k+hJkPDn7PmcBIdpNjoTqJ2nEmAYOvoGY3c/K
bHj4B6Bnte86WRMtXZPrRmFAQMAniNUA3R3FcN9xzAgb+8cwO/XB8gMDqo9+xuae0I6PsPyA/qHdT3dFO1CUIOe1BCSGGkDr1PC37D0eYGHgdUGN1HmM
q9euGUFlgUUQ6gA802DDaPTvT0e0giO/E6prkHZyZ6dTrbA4J+0MDCNLz8wPvzyFMTR1C/2kbp+MD+UMOA6tm+cHO/7N5YaIGpGsfMbxPsgP2+zScdw5
E3QJ+btsC8OwE7tv63s4P85Dkm7x1hvnK/UQ1JQ1ISb4aIOf19PcfYfMHHFO+RBBf90BlZpq5gH2zTvdJH0UUDCaqJIZPn7ZGp61yuj0CLIBmEG00OjA
wQOv7UNzsUt7X6f64GSCZojOqVT6tqBQb7YN3/OXQXa/+KZBSbjPObPZUW0RD4j2OHnVVFDw9VcCaUQmm9Ykr3DSQ3LpiMI4r8Qr4Qv7Fc5rQqc1q6SX
NIC9oaqtDSFUHsyHZ19+wHAnsUkZBPaJyIcBZNIO9a1mx2fu6gfcfSL1vsP3SOg+D4CMJv3sOBvyI7lU4Pxunbh1U7EHbR5h2J14PR4ruanXXaeIZhmA
s0T2PJBYB6wA8h1O/Og/kputEFwN+j7Px/ItPT0sR495zSpYQ7C0coUqxQctZz/V7TgZudshas8jA56DiYVqagogF0VLhBQCkyBomw4iYHYaaMveX7P3
zKvL2+xhqYMONR9eqnTPf8+5sNh7n+owPHm/BT+BtHuvj4Fwh2T+sgoAoGkNQDgwGIQ7JKfDKIV/KItLRVRkw6rcV2ZFxwgp6J/jeeRyp2YBkxA20/of
veyADLId12jidjjpPMhZ4T4GxD/Mn+UrSGzn+yFXhouHwGzyKG0AKlAZb/FevNwJ/glQ9g50/xTSDy9Y7PDr77eTglfxpPA93oy+cL8h7colQCnuMEEg
oeAE7N4WS3wS2h+HwrtDhm7MDshz0NpVAQgHeT+wapAMwFA0nDJ7EAqGAAUJji2lURizLsMPjHYmPNT96dE7j+L0qp7e87/h39p3hyfDkewPCTacwO2a
gw7T13p1OzC4bh4h2SYbfj2gedE0jE8GHyR0uJ7+J49E8I9Di9e5MDNGHd6cjRDW+8L3pl/jnMgcN5uJRDsHw9+e4y0HTQYq61z5dh7Dc6TaE5w7hNyH
b5HYbc73i8YcePu4nGSaNxkDqUwKYTow8zyDxeJjsGF4muKbG9Nj4fF/nC0eM5CYnn+gZ5p5Ur5JUjBJkpQKYtBOc4/ovSCmn+ZLObrsjwzM8379ZVfV
vV/OndI6dOCZBTZVM8Es3llfUjc5TDqjrfJQZIsVBPvI9kGoMl7OptpTSk76c6ifcHVsxKSRpZL/mpYpiWzXhJP0QKJK9JNzaMjwldjYd0KUCkVOBmAT
JAihsQg+AkDwPH4HuykLYWCMFByuGAwfLFfb9saT7hD3nyD8R/2n8UeI9BOCHM+9PTyfAP3myO2i9PE+wJ3Ht7x6Gk8DmjwA8A1/E6dB2J4h+2Bxh3a8
cA83D1QQ/OeJ7yY/zTHiGg7E4ig9tQfe/bAGCvqftvf+g/pIds2EwgYHfDIB0/iWTUPaGxN8ON3OyUOK/A79CptJTH454X5fgFw5Efju5Ucoyn6n3eNj
hQt9uMPehtCcghtOFP6hhkOJ7Dyx4CbJ5kck8+43/0CaxdoSAoSmmRGKe62C2hYsAUj52iJ1FDMUyYILQD8096Xf4SdPdSK2wW9hEGC79whuSrPFQ+Gr
f8ft8tj+YZubxb1w3DT3Hs/A3PsBfjvTbKcgOZh1OYPFPca38AOQc/X8s9IP3G9gnBHr93g/sL2cuL+0YgkJgAfcO33f8v2L8GP8m+EAfBjS6fpIuEHw
9rBiDL7N1A1Ol/9sKwzX+YaQqA6qODMGT2lCMSu7EfMSEHLJcKPMFjnzaar3mdB/m9I/ozMaD/YaGLyAsdeGTvaC3s9cOI/eyBgqLy7y9H4FgSM+OncH
QTe42FLRvXlymvK+dgY/h9qpyBCy2v0nWavKWwSUhItBHX4F0ffQ4NalFIUhmJAyBAXmXxSuTzQUJKpE/Pg422NBdxQVW//VRiYXmamZ+0jrYXS/GHNu
sMQC5PBJhndFi93Zxz09n4cb9byiELOcEuomoaMcNaORE0KwTKSachSOYFjMmz7H4/j3pPXMZOpB6XkCc3dOu/DNMN2Ey/JpDJAqbjIUwLOP25ADX1aw
imc6Ht0aOjl7f5oZ67vQ2myuFW3STavKKYCSHaQ3PssLVDkFYAlioMmuwW50wgq/Z986uwZQuo9D5kdhEVRznwNHl3fzLyM08lV17HuB0tbA0dRsdBUf
OsHZAsDrTh2re1z3xuFdOPocfy6H64RPwhPasBCwKcv6eeTwQxTuIyIGRcHvz4XG3dwSnHv05s2UpB8k1/GTmEooBIjvJT5c/mv46+cAWjGoiPra7qwL
IokDZ0QwGNKAQdSgfO0vnKIAFkmPFAfvoc5I5oghy5ZA39x4utQ3SsDxQTjxMOj9rv0o9kxZkNkQCgKIhJ3UqmhGltKCnctSZrPD8HmfJ4y5/vMgKuQV
AkVIOgDXYBwqrYqg56ZMB1MikNtqCCxBYPYefPA5a59+jL8s5OjiY8YW9jZgevR31goTCAzJz1H52f1wANydc0rrhZ46zZqQUWmswTLA7TMpPfqtaZpb
Igispaz5udvTdxeRw9j1JDJ3qCoJGtiRZUJUbUidrAKmnpYDni+DavnhcaoJEgmP4bwAmOyCDARhKvp1N1FBdnAIIC0YDgUP8Vv6gPzGd7fMD2I1EWl3
VIgJ/mXPq/XC7f/B6EfP2ryt4O46S9TL+D6v/cnaR2vDjjDwJdz989O8cP851+xePu+7GQx/2Orj66LP305cH/vn/Lql+6fX3xmOXHz9fz++YYh+1JFD
WSW3SCMM9PZw92z8fhNZbP7W3+z/TzSfLh5ns6vWZ+49/4YTHYscf9/wk201kMvVmwHSOGf2Dy+z2Vxx88+2319mOo/331rL14gZf/fx9/5dvl9yjlXP
h031E1+ajYTX2WaXCmPr8M+86+fWsqy+iauy769YD5ev6/QCK/oUsVzpXjob7Kk6z/WqjSfiwaQ37f2npfuy5MNyutUYLZPcGHx1eT/r6Nfdcuvxb7I9
u/Icf2XzSo7fIbXjz7uXcz8/bfEdshNlmdTwx2+PWJ/fy/DGEZRoyW4ZjQbYMgpoo8/V5fT8f30xyPZfLF2XTuXGk+Ftu+fY3a2F/8tA8IDGPdzfQ693
KnvhvEgP5de/rxvpE+cffvfaa52a5FFsvV+ZpXGUrb3YjF+uX+kfX/20n7+P+p99LcT0p/Tf024Sz+X41HYNMLJeZ7Hv7z/a1a/un/7Lerl8/Hl69PWd
jUHUk59j/rQbXHoSOQlSupAGeyBSAvbUnT2/p3awurW0xW9NSJH6+yY08PzlWBTkSeTcZPjIWrfrSdAtmH6v+fu4fD/5/Y/x/4rL/67/cv5z8NcNVTsO
mpHD6wEI6cfj51PZQfHu4Zf6nxvhlO91X93vac1n/t/fjSElamnIdROXGmxFeIqMxf4ms/VSZImHDHtb1uy+LLU3FKImWbEc3LeFR+d8YKLYZCgIjLTw
3T7piJ1qmttW+WzjK19XoH7a+gpfvzjkrlFtZ3V+cXiPwBPOgk7LLNDjtnEDj9F3z/FWHAz/ZmIB+VF6qJT6d3YJvvJWkf3WdiM9m84gMA6rxb85PwKc
v/kk7RUW+sEdt8Nf4LnLg0VHlpfpyEuXiKz2FtXfJ87kMwh+gkEnqo7t6DS31y1Ioc/z/07m6Vvemx4kDIeXCT/4/Txjfh4T3PD8e1sEVKb7cKN3vHT8
QG564bb1wBv1c20VYw8zEtWHeR4a737RmF/299H2/4e+tI3PNfB1I2y88uA+7afj2j+3JSSn8yro/+TbNAaB/QgKUJBQkkHlb4xnsEnFUEZWCM0qCC6p
Yze2FLLFDgxTp+bvvF/0+NP6P+np7d/axFFn1XfwgLmRBIXsYk/p+S/goV+9h7GgSFqDCSsomVeMP9/XhNScIQ8btKaQ+DEJ36kd/v83FHf86RZJGLYW
cY/Ww1Mg8KSz4lDfnu01KhiOZpXhFaLW6UHOHkBjdPXcdV781WerUMBX8P+sZfkRAQ0CoIIqooag4mXdWYjbc3P4FHRlgSDC9Uff4aAPge3z3vHTOd4Y
VfIUh4ygTlz5NwxQi/NWfzHPcUnOhyfJfB1YKouOQaUcJBy+RnWHfcWyiaSVE2I5kceK69RO8ss86fZs/FVI4Y33ilRz5vx4CUkz0ysZtttPMUA4cZ3A
pXI2MrSYLVgGRgCn6CzvgMMEXGHNw6UTnVq3aQcZnSJW0/Lr2b16V1TspEOoId2ae89Y8ypTz81bQ8u3jZ3kpQ39PWfzTmn3ZznSx1X1YHQ69uLW9TxW
W+abozX1evge48pfvIB/e4wUiwDBL+FmOMob1fEynxRMpUBGQFMTuYRtlYpJZaC5cmf+L/hYG0NoGxnGSnOb0A9Nh/u5rIaYDnZcdLS7zCQN7xBONEuG
MKH4Jj6PRqM71z1KgsEZDjtJtgasovfetaCVAUMfZIcGFN/ku1e7HhxUE3ez/Z7j/4pwDGSFYCySfqYQ31T6HCia0mAnrlewsJO4h1mPThjwxFUDtHpJ
ShQKAijmtOHKgIzhqghVxJkZkBSSVrWR0LnOiskmawLhFoJFyjW0NNpyJoZyILlAnZciThoISKEHEOJFCHEzsppRNlwLiUEWQFFJFCEVyiLkkZdMik4V
HSC2dkEJcjQpSQKqwkihIOcpCuCQkwqItvXP41VKU1EFU0JSMEIQQFBURMVTE0FQS0UhUEkVDRElAhE00lLVNEVI0NVS1SxMxMUUu0UJS0jVA0KFI0BQ
GQwTTEEUwTAEBQUwU1VFRUQUEUBogpqoqppoCaqCIqJKQsNTSRKbxhOWQZmFMVY7yC0qqlUFwxVHIRDlmIj2HVzs1a2aOEW+9+j1/p7tvsPinPT77lAB
8ITnB/WfPFQyThG0gc7989fngHrJ1vpCnz2wU/S52SnHbE8NYvlH98LqRTrKP1nxk8YR/y5cNt9d/jsWcNft4f469nTxk8NPO05B/8MweEryk7JD+cu9
zlecCe5VYYUdXHL8RdYfv4LJVVwLlANSiUKIxAgDN3PJcFGrA+mYqgJCZSZkSaC2v7dpyQJB52bxy+48Pq9Dy8Hgvzvxz0w+bnfy5HZJA9NVakxxgSen
672zVIosqbq7qIKYpDDLFaF1QBAPWyaxbNG5UYYPoPAZ+npb77eD7s8CwfPRfq814T6UD0XcMK8CUnAlhad6vbZhKyytYt5ERJ6uLmKzbV3lHL+GsqWm
JNd4xL2zbPWldCjHS4VLTq7O3rsWgNTyi8iTR1aDPJaVfrdI1FyPHhDVQ2ozTBU/Y3Ss1dqQ1/H8j/UhQE8wiFfj9L/N4AJHkJfKC6TZfoE1+sS+l6lY
mID4JjUwFESDGSoNIDDEZ/i6IYGsgLMWwlAYI4RFyqBjq53c1vpOr4LZJJJBoM4RlUR0uTWVrU9dbxWKEdEDbtweRjgNrCI3POtAVnSGnrwU667w7E2M
KitoJ1mJ5BUGy5OuhFUMIzagGicwa1mtVaIV8uoF9f4sEkQaIJgaAaCI6viMOKEVtq3jqAldwNmAjETI3rAIqKSirlw0uGgOSDU1W0wLNYEBVWBYnCRt
BkxS1vAHFEVnTBpyYVVAJOmxwyQSOulOauCABswGb6nENieiNRNUGyByUYGzuhfd3YAQOzoW61obrLcvQzBEBicpijCPSASULDOJERQOUJqRwgVagZMI
Mh4h01GyFOMeYKYJJE+YBMgkwYme6ETXaRhEQfEIma8vvt3hBrgY1vwICzJp9LqhMEUAeAEZsV2u9zBqamIkgSbNarT13Y1kIFrObAcTOnoo7JOiYAKl
WJ7NyEQbQRHSukHdVKJMERKt2Xq1hyjRTIzKUgRhmgT/+TZdUH0YE80wRi3jdhdCpmZW5owTcoStNKXDepnDRZ1phBiQRGtKkhCI6Ik9sKTzjDFyJG6o
bG8CtPOrnjPDYMHosdN6Qrj34sW0s0TMmE72KqJ4zjzx1k6x1moNblDvm82AgBJB07LgUYMqgCk8mh1U0OjmBGWqBRM8aMEjoDaulA4wSs3WZdsa3MCd
mjW6fUpGNHYkI5ve6jRCaQMadb4NibMqSJgUJAtxqPO+XEg64YfcBDRJJ5Q5kxYL6WixTsy9UHYWcWbvsELGU7ZMFZZ7eNGt9NgmC466vJwYNEwDZ0SR
VNkkuCJPD1Ingnmx0wGdjS5A1BIlxiVjUsDRjgI6vmqbGersGBp3zpl1uQ5oQNkD/NgEP29tgAE+vLn9HXuH55fjN8UtkET949OItHKQE3gD2nkyj/Go
+4oyJPJv4FV+31mSS5n2zX1Q0ipFMSyv/D/756XvMfo/1v/XyQcMhmQK3X4fTvu82WFjWfMZBlCD3FKWM2FfuqxITP0dvy1p7onu53La1+X7bs89qTw9
T+qwArAJiYD9iTOnep/GhE3m0rqZJsZIzAcmyp8RHnCn1gP4f7sR67mJtAR/WYP8YXUu8JhBuQvCyU4RtbygdO0Cfk7E6ZNYYYSSUahhlIHGGiwhdSvc
Kh2yqYpsSD1PbI9tlseTSJ1icuJMSQqQmmcH+p5pkkfofpxAUa38uiySx/JuiTX6MYJnP/Y96WmzYUIqRqoezBu++1MuFpnIom6U+LD531al1u0Zxnfe
sd4YUwvw0LrZQPbzBPc/OaY1YEkjnXXrUdnzzet1XTX7eakGx3uODWxmVf9QQm14Dhk4Uc1Ckbuf3UxZXWuv1nnfXWD4N9L3cS8RMJr010cgRe8Bmn9D
BrqIS6ynishikyAAiXI8iBIhGZWke2E2knWO0YyU6gwKIDdgRSVIChNzOfHn45muei6hvuObwOt1rCE/ECsIf6tHK4OsvoJdK9KJxQj+p7f4784b7v2e
UEOrRizffv9LerAw/PEATswSCQGf0NHH7wyAQakEoKqo/ympKR/GBx6aySWSoJAjiYY8pRacxP0/Sw3e1KGAOWu7UkoXmKUlAU1HaQoY9pAcb/H0/8Z/
SVZ0QoBj16UvdEiqSdSw+3QkqhCkkeosC3m0nBK0VhN2oUXEpOe6Q6w8A7cAwi3G2tJCp/HygNZWpnj6cv9PuhhkmjsH154ld9MV/TixAL8YxRfu82N7
CP2PQPZMr9rCfw2Cf0MSYRDsrZ20bCdXLMzSgMwooijIdXV8OhnHg4zintnrVTSFf9zgrpp+lEf5KBp9PRD2YZh/xpnakmAQMjrLlGj9L6IjnWcuMr1x
azNC0ipisuPSVG1xJ+0jKyLmdQRmbk6Hue6Rura90xx6ZlfobOgVdPmKiD5fJHyY/dQbt/sKKCNRSwYsj83nAkRJdWGf+OgomWgph6Bee1KnSYfDoWBs
3+6sg4SSdm0DCXyj15Q/7OhKs2npaXiZ6HBvRmELNxHx0WUxHsn1dwkrN+9+yoEmCKH3XwY58L3itKhI/jA1Ihk8ofrOeFbbrBBpq7VESIcjbWccKy7y
FakPUAra8RECGiUQCgkZ+StZ/tasezznX/bO57T5xSRmsdERn2kufnxB6mfAJNQyXp8d3yhJBH7T/OZP/u+fMqhCKMb6KGIGLKA+ShzQyIPJQpAeqk+B
DBvKFY4gAmwYL6NK0wL/Qr0FBBRyin4uqFIgN1Kuvcq711mI5r+vXuzQqouhhfV4Y6y1phj9Y9VqUgmSqPR29kBeBAlRQ5AoV0Uf2FNuigUkpfBwcr9/
frgzQn49apjF7mpnGqSu5ztmSwy/H4KB076Bhe6oUK9zeHj07P9lPY0mGp92XqF3Q5Kik4DHNszuQzcZo8rs9rR4TcbqpFIsS1rWPJxIZEPgj+ZgjWy6
dJtebcpxAxW7RB0Ahgs1ufoopvRpcX0rA23gMSKkm7KQUJGA93otDk9JojtShUNIPpSEkUUoSL4XzXhNWV4I2opTNRbzreIkVFqTI8SCPldpCsgIf3mN
akeHdJRy5ZKaZe2z/1lExMpNH0ww/aXZmpRsz/eSJ+vGCxnU5vsGGQiSL4M6sTaic46J/Pfr/DsWdKKrfm9fYQJTlDjkueauazUanlrIZlA6BpEKxGCC
qiaqBJViS+osyqMyZrD98s34QKvrJXvD/zsB48fsv6tbcnnVRuQf2Eh/MYAiRoEoTpDdh/zQF/zcdHkP2+Hv61LtT8v2U7ngs2ttr62I/kY/7SKyleYF
ZIj8BBhFD8vJYJBNity7ry/4ixdib/21RmY0h9yAPkeGDA8aATQ9SIJSliAkj37DG1AlNZuGCi6EgeW7xGaQoZEgWgaBopCBRBUjl6uwfV0btcdsKH9r
dzTewxkFBJXz7vXGkubbkyoUoWQPuf1uaujwwTRP60tWi6aH9DkMr+h5nDDOj0z6Zsuxq4l53ExLVvzyv6B1tr0QY9r30p4ViRHv+bLmhnAiCPscY9i0
RMcbHAJkSKYf7SJsFQEpHT5Q8seuruY/d3PBslNooa+OVEQVKDqU1yUlBexFhIqdCHVoSgLwqVIHE8yli5SZRBnRG2uhAJOviuKVpkz1dHfTITkVgKPW
D4qS54xJjmr+5iTKQJ/hpwxJKTX4tH80oO/TjuQVGk9SUjKAV/LBuXROKM7nf+xNpt2mG2h33zx88tpUSolnBcW5neXWlpQuGboWZpSrtNEUO2lukEyz
Dg/lLJY603z7sDMG2rhQiFbTAP9qRJHdrZH+ZCgSXCEnCQXO0Ip7/bjj45vQnRfHVTJvZXB4W4XX3azys9nO8+FPcwqp70xly6r0y4wdYP0a0eTAj3lh
03z4NEWIv/+LFgql6kNkg0fyQVzCZR5k5V/sPl6oGJ2huSRJdQkEPTKg/NOzDiG00DOHnXo8Ojbx4c0ZDKUvnNvh2Z1xuhEf5XJhdJsXXluIwv3BMOLZ
MfxnCSZ20B/5LCEqCpr9VR+KVxsQ++knSqjwIaRBGjQHTxjVjCkk7u5d8MFBN2omRC+kEIzagauj/D7pkRKj9EvjEK0kYX9SEzHZCGSvEgDGjTH0tvxw
9qzQJGEMwzAKIeLYfuQqG2HnLAN05fwzSZfjejr6uyGgjP3Iwie1bLAv8lFeyJAsWoUHGtGTNLIg/DiExcShxPn+jWJ2ymq8wMSlzJYARg5UyBOg7YHx
UjFJn8FDB0vs/9H8FXCoMRqHJclfBOapi9Uu3jvh1vDN0uZKH+Tg7oT5BJ+in793P9mhPpmpko1y3M9xYiRBQFMg01qeAjjOfKy0M4h3SZBgUoUmuXGQ
4Qr4Mrs208ns52d32W/G1Jvw+mFNifOP0Yj7Sq/dps/xL3LYfOV5dkdfZMiiPW/rJWf3d/PrR54b86qGCGH4JVMEPVCiJxDQwwERahdPn48c1vzTvuV2
eHB8WxF/HO+GmG1lv4sv45M+93xr7UNJhfWY4RooW8mJf5rk/hyb3VlyvhMMmD2RLUEbmh53vu1cd5twBPZKKHGXyN2JvKOzMqCys4k9WD+udCXwRl50
kMRbJhq8WBhSCQSrtSW0iAj2YDB0RJHjCmUG5dFEerpyc1HGxqwwj2LoAwYcM0YLKUEIhT291brazxRbxANIcLZQJMWUTD7DYJJMcK7uzJ7W6NMtplet
70qzXiZ0eiHpAsBFERUBJOW8/icQ67a58uIf+Oiwx3gnJp0K8SAqAoRHCd9l0ajBM6OSAalRn5qzoGKCHSefO5IQvQc5eV0UnrnnZzBQjbJ+nQF9vhx/
Bovvbt6/Drc1u2FRS1u7WCxUH8HWcZ61QVfvtRduOPHSF6Dk02IKoqzex/C/fgFUTq1qhEjSXEGwh9SnKDcIn9XLA6pBHfbkURsd0qxfyoVgiwxnu56t
LfhmH7UulaCIq87pnzb+Hq4KB07flOk2q+r9kGECSL1qZjowgZEntCZJK4mPNhMzxDRDkkXIAoyxNmAkvDZ0QBiPQhABQ66L35cWHSuHLfWqaKL2YZJ3
wmE0zFRResl6F6Yd3LRhcuMTvLSbsKrBcQqPra74Z96Gh407y4l3WGFHKHun4u53zOKzH4ZoGfmhR+rTbK1KPGVx/JO9d4HHHVopbXf5fw0GunW9GWgf
ZDbpj47z9RZk0hpOz9Vu4WuMqDfrKhzlbeLhlMyTLiK5mQpUzDkqKxEmLgGvDhiXrbzaiMVNKNbbCzjmA5vlL9+a00K+9oTHtlZUmYWSsvLD0zE0z6So
EfLRgUiR32h6y7otiPDHrCR26DDNkjpu9CpMHrtrJXdmcP5MnJOHiPA6pOjPTrbj2R/pOsRP2XywfumY0RFGyN0uPp7taMD8jhfq3U/M6JKTl0JFC5H+
qiPdObSEdODCXvVaLQOo7/oWWFUg2EFmJXx5fHmJe7msI85LGvdBQbIE5kcjrN/w16+6leCV4Kmk699NJsnBPRh3EIeztDaDAJP3W3+rEudy9+m0iQha
/Fzy9yLf+Irmx+bAsJf4jdv9brpAq22ieiJLjSTpQdFSFBZY0d7mGrfDp7+Jrc4OZKO3s1cKmpb4fRHlqxZhfJAm5hsped96rzPh6IdZyRJjzoojIiAh
AOHqr53Ua4MmA6su+SkPEdIE9VGQQIQcqLR634uBJjCnfsWcGcvOn9Ds+r27fDBrfDDQs6og5lE5ETIGeLMPZqszUxhc8KE3IB3zDt26T7Oe1omhKnym
MOm6zJr4unyhj5Xd4IE2UaFLEYfYNKMMAKGRzOCAtIpeMjHnfM1W2XPfDBk9Uvp/jlPwSLAKpPmyDKoRuDoE6Cbi81wirYGt8ofhP4bQKmf1vI34Yejd
esvO6IgG4Tm1Gyhhq8XdgLr4WV6Fc8KNzg2nSjZxiVZBnNgtfonIOtW68sap27/9XHl5znIswXBLrXnkz+Ch1hg9jRQzur6tk9D0XvnSJngZkCMLi+XJ
8Z3zlDZK2XW/ZAnZFmI5O4BINF9CxRz9W2GAUh6aHhrU4fFPwam9FI/1ecNvjunSdZfDCSIkfgrIZRAwiiGRC0vRibpqv4uTF/j+N1UDD2QzE9r+Y1Sj
TxxRHLCJE2vykI9rlhQmX0y4ziB7K/7N2vw/mnTtqsPkah7PPYv631osiCCMEJKebc9Gh0pk0w7kEjqZEa5mUiXqfqnnq4Sh3NC5FTYhyg+09Gli199K
ZQFaikgd7KxHqIlmovniGxGLLBROhkRWuXNxc1XyBQAIET1MiIAJAd1rrAa0xBEnIaCf/nz/yb2n91BNgxHPwIrh7kT+9TpY23n9uXVVA9YgyIm6Dj2Y
gNjCC7G0f2K37qUV14Mwy5hcTMyJFaGdv5ef7Lp0z10n29D9p18f6unZyKSikqoqI42UTFTA00TRNBFTBA8DzxEF1ANKI98qG+/l5GwCG0bGRfwWHMdW
Ct/ukotRaTLQrO6p5swDlP3FB+vFD9ENos+Lfv/poYIeu71veaQ957tXm4944JIIkgnTqW07INMOy6+Toj8a3DJ1/dzfu0T/MZyMPlU6VakPxTIQWpXF
ZLlNsFoIepQpyyylWqr+6xTJJ2wjvaAWIWWPiwUvikT6mnrJa7z+1bNjMvAWj0U5Ble16/CzrWqHMpP6rvCiqrkVmrL0NXzw/zNEOSrxml9HaJQrb/DC
kKGYNApe5QNUaWfWlN4KPB+jMmSKS8/XVDiQRWita+GnNmQFpipXSk9Hvf6dCq69L7Xu5Q4Mj2In0qdmGja9uClzGmEyh+LWadv8BBSH173aTn8f6+Y6
/raj8fz1y/lbNlp48rNaC2w4pP606M9q7UhPRIfBueRkvbTVo+O+ugrQtceyPZAnFyC79aP5TPCt4xaMmyPtNMIVhQkEaYHfEiQQCaNLbljRGxIMl5st
D1kp9ecps41CewfIoihE/L5n7SfkhKV/08P4d/sr9X2nucctvlTsooyr3f8K264oK+/K992U9q7zgRxJrooUo5iMlcd45Vv9bCBSY2yct+3FAB5682OW
fj1Tqs2eumaCQ9yqc4o5cdCHnZC3ZK72+v1Nz/0WuWTddbNJCfXGMhEAFrlet5SHUpB3Z+A/Ad7/yx4Qn8bfw+S/PfUMBy2HaiZmiPzRhKMxMD2zq0tL
8IiRctN6idGLDpy5VjHrPrQ28gsSIVnFqd/Vz2TNvhapTz7hztnzHgU5pTW1+WBV4P5t2U5+v2DiuQz0HppCaGThcfasGCQ7TyqpcRAYhCCsh9zPJ4Ay
9+OO+w4Ls0/SrCnPoaeg4NFr9K+nSxYXfuqBqRP/vYbcXYbXJ0d2ViB1YYoVkaK5aetGAmU/Vtv6RFkmNR8ffPunOfPOoei9s90pjh224D9FGI6CsKuj
Wsefu1nPKupHa1xfrDxSjPElOWZyLOzCwZX5GPzjDqZ6+PN4suNObqaHE17+AbT6NHxpueTPg+WGTTH8P+K90m8OM44ds6MOfSrjoNbEsz1aB6ad1xT7
uVBqeWZmaOQo5nX27iQeel75LAT5b0FYhrqofAPn28sJTtalKgDQldxx8vK779hAUcwcKF3+EeUnp1E7jJfoz53jstCt9AkH44Yfr40a3J2sHUpwGKva
f1D527C0rlBebQPCyWlfSbdpHBhZb9keEOC/eY8xll5kWr8xpPztmJQq7lee94Ga+HfW1pcSJ8vqpVJYmefVX04TvKjPDU5fga6+RxOn7Aq2IXLcMB2z
TJlKEzeaaD/evErWgYP/uNiLkeQKdCEkLwoG+rcfF/ZCj/nC5mnmtWCnj+voc9x57Xj6/aocT9LP2bLo8Ig8asej1dsNbsrrQFB5SCD5V0tQeO237Yb7
/2BB56jInyBBIk27Cnk54ThSH73LJBdlClSsRR1UlSfFnJsPqMmQLSRisWlo1nTySKLUL8U9KVlIK6l1jSZfmaNwT6/hCCm/w3GfRUqJj7T2MSmAqt3q
PXKTCAAVVSPeDAI4v1YgyXPT/r+phL/bxv04LFrXD5dORmz9PV2fKUhKVVj9TXBIpKXxMaKwBPUh2UTKIuahmf1TwsvnLqcwaUzVtD5YuQ3kUxJR4nWW
u7tnTl/hac5nPgzcfeupnc8K5GE44VbaL97tEvOmbSFClr6dTQtCmejV0nwmI4dUCDLEVsvb5rtGbYzUBipP53YeGVQ15yap5lzJlgETMPC644a1fsrJ
5+rWJkODbLg0oo3ybwo4VlPKVXlqoz3bnnLVT9uTDKwgtPqCA2RcsTKbCZdOO+0S1rkUmK7sDXJmORimm0uJ907TzFaRwkV5tX6V6VkeyEAdTPc4ul/D
Xvz+wBAjxQi+akdj/xdi87r0/l+Z9zmz1ufw/98SEBJBnuDzie25BzkII/h/BngJC8GDMnqYAIOxou47XhwHKBPNUTr57DP1et1NHH3S4P+bQVeBAn+f
R/wPgH6YfKU3If5Lsn/zD/Aw4MZNKYszB/BXf9P25BUhh/kNr/kjIgTAAZP7RIZJcWT/UWcTxgMgzCCgIyT5IaP+M+sWKCJNf98zfvbhcVthhiZjmNcJ
VhaW3u5MU/eTCxP5TjCh4KcOgpyfR5sThs6NHR74MQ+fnzh2xeH3h0FQJIiin7lzUlWJCsyrgUEAchcZIIGBWj0/6Hd5pv3HiHJd+GdQ7Se8w73tO46h
WE4TN//acDSKjTgf79Gj1PU8DlN5y7suRcMMBONsqV4zIk8SG2Oq9/ul0rHzGziq8nnB+P0KIGLhVFQKAhhzFUEDgLomqTFgnASGQhKHgvTbL4OnLbaJ
cdYdsORyN57N2RVMw4puPsv3fh5n/wxv2fdoPd+iKH4i/ho/rc0tOSBkbH926aNYxWXYHtf/17zu/9twEN0hiBXDMljMkU4sq7h1NXsKt/sD+3R/j/Qe
J/pz4A+4UsCLAjakpQHypR0Kf3gchQfrkn4FglURPyuahp+PPRw9wvoZ7zR5fPjMNlzV0OrVYQ/x8S0Yd5wff0Rf85INHIDc4hwTiR/aa0ejhofVToFC
d/iQNw0M3RLFU9Y8O/r6lP8P+14jO+Py5k0L/u0U6Tr4kh7uGH999khYcjcMwwPQ4UzurgiXyDxD2EMIdhtAs9wqTQh2sqBk62BnWi4f6W9NHbiCRgap
RbCyeM+oNaF2HrIKAlNuySm01Dh5ap7nTBRUcMnsetyJL/w3+Tf2tWC7Yo+7fHqBx8/PMHoE9TsUG6ciNu8DwB3ngEI/3TyK7pkKiyAgEQKIyI6UyTpJ
hRABgAUEpo+ZvU+HH4TronY8/fvNHVDmHLbNFJUwWAgkh+fb07P1h5Js4CiaPpD1+Pvc9PE9HxkQqDo9vy7dnQe3c0CVFVSTzh2onm9j2HmbcsnMMzS+
HSPo8qpdHA8kuhURUUcj5gfYcV+akSsHvd+SVVFBTMeAYTTi4F2PXftM3+GnNjEzZ8c7vWeA3bqpRBKicrSLFvntx+sPn7zcTuH7+bgUEh5uHS8vs+fc
ff4c4nbbR73oU8+f1j72k+jzPPm4Gt6aRYYKMG2Wk5jpdYYoYW8p5BtESWPANg9fM4eSPDMZajytbUg4CArREmBwNwZ95VO8jtEIvFAEzc8FXdVYswkZ
P0AxkiJLNFZRJBi/FRhP6BWDvAHc9HY88LnYWQO5PZFiHCpr8T72/fBNwwp5ERmTufQFP1Hg7h1JxVehOHu/ECjulNO+jzz2BB3TvxCM81QPPu+O/nvu
/IUExugF9EfaQQEjmMhh0FRgg0A3YeYcJmHUWsER0AolAqfuVv0SgM5RYhUb+8yPvrjoALU0AoDaQOQ5vga96XdNQSNxPI3P9eh5puZ5O9ZszlKcPgvW
q9k+y4Q2U3og/XnIPWE1AB4H48u4twPgQYXanUz2+HvtgMdv04ieMw7jt7s+L7Dh0FrUXlRsoqKGSlYvsNmqWYqdOAesF4hudvmRE4fK8mMHyU9B89sV
lh4knwewbPY4eD5PXmHU5Dx4AsOr53BIcDvH8UyS0xCSRwSy/9PhCCCNQJ8LsIzCqB0E0CjT+rH8Zwky9ihlNkiYgMjnyLOqwDDuIzz987CbMPJ9c1Vw
xwYlymLmW3HJuuR/akh4ZUXLULlBc2+QYIqqQYqqiKqxMtbVO3x1mOBfT0iBBGhURCs/XvTkKAeAA23x6823IYb8lkGcQyMCyMUX2Jonn2JngivkmwUC
AHgYwohWUs2qfDhUTCXsz28ADv8uf0ckEmwzvPYv2PkXJceWEMAlCgIJDBxkJCfw+GaI9wk02UcMl8OyQclB31l8xKmGfALrUWKSxr3nLtkRVet6Qfic
TuJ9vadoEUzthVRQF7xPN8TbgaGkopWDrEVfG4gqJ1Oj+PA4j3O3BuD+JtpV9Nny0kkxtrhrkPXY+H555zseHNdCdnbB8Snz7WK+G/tCMrYcY7kPB0eh
s7Do3PI0xFASdOPNxyZ7XyA2DlXd8anPU/Oiyno1T8zn5QNCbNnJJpA8RgDqp0L3GnQWlayGkepp5dYJ8jLnsIrBE+jv4z/RcEFum5jmF+2iXTsd6dXV
tSm8BcZyd/gnwSep+2WqownD0DfgnJA8eFZsfuGFamfFmHNqphzoH82mQOgABYQnYwxFUAwkxkBQJ5inFM0oBYAiSTgb64/DQwUUirFFPyZtueoN9LKh
UC/LmbOA+R5zYPCQQZ1gdx5GuU/M20r4RA5cYUw0dDwlc6nDJ7i/PnKj+D+ZN1OU19NZzKbPTR2F70D+6W69DY1CYJOmeJb4zxgn2XPL5S6LqczujyNg
vPpwjYAanoGubAw+sh3j3D9xuI7OgeNj9oAwaIfACaEywUo3vcbiIg89uYfTi7nSKJOZ3VBST8zu7Dsev06uodvDh8hIerDu+ztr3QbChPPWQxRzLgq1
FozxQuh4iaTHPbPJaIOZdoek9Kl8U3b3o1LfytK8dpMSIgWEtcLWRYcf5+i+ATo7Jr413A70PsMTom8aCyEVS1nrwXh9D10F/bk+CdKjD9devB4htN+Y
9CIkbddSjxO0KKKP1fq6h3D5HNXyPsO06ESe+/MuDlBLZCxgKJFIIqeAd4gChyws8vj8l9jmpNtrDRrPjwkPYHJIpL5nGbvjt1KtfrDMUZmd8meJsc8D
dEX3iuHFUmDA8yH+J16nZ5QpyO10sRh4VwTgFNyxQg6JSHHy5JZyUQApCRNdOxNYeBQ2HROP5TjT0N+K+vIFDnANyaPCCdHX0vI7jZDgcuLTQQQVVBJb
J7dqHvuHT6Bv5SyufXhEFO9GjyeqL3l+fc/MmvhvkRiQHx7STWB34ddI6gDxYrqT5FZU/boU7Or7zh2eMkmGj8DA+7XJ9TcDxAZ+I5rCVBiBywgO4AcT
014K4BIofJEwNTGRX0Xw/Ds6jcUHOU3wZw73sTz9AiDyxQHp7DiQVbCcfUoAq5qZJJJq0JEx/ADn8U9NHlmko85Bn2duvl290Xfcv0heWBeM9UqIgzy6
kXkbB6A1lSpVFRiiro0kFCL9H1YRtG0tbUDIKec4hZxNzzFJtzdmHafZk32F6+k2D4/Q5d7RvHG9i/AHxAREQBpMeusi3det2Z1OQ/7HO2Hf5NR5mhXE
z/b4sMozw7TH13bEscMpCRtrcei1fK0no7PNRS830jGazbvW7qql+E2Gv9svXNcZTClrZLrfRqTDA+/go3I3mMZRZlcCy4oMiI7Nc/Cc7VN7L+iLl9JO
raZ3xbYYmdAnoRfGXktRRHzZ7preUKrT0txPDzo1yqxTc1Fekf9Knyd/Edbf/1y9XY5icES+/eQ7Jy7c/ZErffYP4fqwfWfvkO6ENpKSlpXUCZAlABTQ
D/+ZA2hdFRQnCQpa0MDEPuAADuOh9ZdV7B109uvdrvcQtxwM7C4iGXONt8w9HEe6XeWlMhNodashDHfiwCe7O2vUYG0DhWHiKutEE1CmMCRnMI3vDbcC
IBJt5ckF2YXjInSENmQ3d8Q5w7whvJy5Q8KkO0OCAd2GxpODnZtzUccc98veXPefx6DITpTpqehO2A+OOf/bq+iSRNX0w7SKQ0EbDeYQzp1kKwKySOhA
HufrzRP+f4T/9BBZBVCQgKFGxoE0eAeECTW/Ir/V3ygfcEC+M3ho6+FhE6msPBwOZvnHqb7F1YN/LwG3XJWS5QzrPg2FgwMKbkyYZAv5yk6zd0bByhD8
4w/6IHs38j9TSnK5yILbIh3cQ/vlQD8k9SX7cA9D6nQuGZOXp6SlEDxHhbOAJ98dmFSLUQrTFlUVWmk0JN2ku2GIIqedLCSY20LAtnUqTqBDMwrGGgXR
xgac3DdDJT3niqeRB4pUTNHkfTbRs6/nn+hfZ91+HEK/nwKyNr2eAUwE0kkABEBVAPjMEgUHzE/2SBQAUlB4oQr8wH/mQJM0NNRUNDISiSRLEEDiS4WS
J7RTgfE5wZX7badFp2E4IxxgP7qEf8CCrKw5PWBwI1viNwBU7PE7/W6qibj/WddtaqagrQQR8HZ9OZlMT6ARJJr0wc9ob6VuR/RHmo+gnhOWQnycMNT5
4fz0VvC7zkmpNokwsMYlcIxEHLHiOZOfIEmX3kYTOvhEECRA6TAMQZZNlAxzQhJiUFEKSSHoLOax6dQ8APtOG3ajEPygOWnmnfiHowegB3qS8+1A7gBh
SoFkYb2UA0gkEUigosUF31ME6R9rz5eq3pGvDs0hqVoKbxMBcf7KeD3vHDM9uswOfqFhO4YETyOw8PuTuyQtPwghE5Z/ejlx8hiwp6u4Kum6XjYJ+NAr
1anJxNa1VqhZdZMmswyGaU90nddrr1bzgRhIHYglxLzUMYR3vDGb1rWhUGRBCMHTA4opFK3rlFE7xbcAZCiARqa/fsscXbLCgTY7ZDUBgE0bnBB0kB9V
l1KUvGMjLYneKMg0wLttijsRBORjalHJ4xqdEqGHDqd3gYHnRPeocPtNHUF+4Pig9gVwXD/FoCGSSJA7tv5R0KIwoisRWF/jjh3aRv1CiCO6u7twKcLJ
UJTTrMAyAkINpQ5SJaC6GRiG90sZAwECBRJulCBsYq6ZRB1JoHxHJSIUJFQ/5TBMQxSL+h/jRUKUDw+wE9c/xLoVE36To1q0VAXYAxhKRLIHaSKb5drV
2tEZbQxs/vvD3nv5083gRriOVlMbndlE1LXTS/A05pyygon4JsTIdttJN9brlLIC1JU74YdbAFLDdFqWjO+WZG8vd5MZRJpuVJc6zWNmmScRTyWFUoJw
iTbzcpgGqG8h44gcH3cBUdc9wkyZ6y5+1ebTezAHrjg9k77e+e9yWmSQT5bhhWETVM/UBSwm6b4a1oRIXR3malwfCMFPcEBiyI7KpZCGZcNc7aMhqNzB
lAtKChSveFNXd7OaEUpGMcex4+Dj05JPwvt4qJPYSZa7uR3uec4gibYddaumrahpGMJjAPg7uMEGQdRY2V2MEYskAUCk5BlhDIQaxWpedz7BBO0Chqmg
aaQKAoKRqK2cUPTyfCATrze7go9UD/KEoHQbq7gg9oQJ+gannfr2+Xf9P6XlpKige9sKi1JBEnwZKmMKMDdD7nXyvLlyOozUzIU/3IYuFk0eXWIhMcwM
MOZOsOHYaJmjZsn9ai3BmOIU0dma1vxKxIef1MX78MnHiD08QDRtbkGdohpwagY85+68/hZxQvIn1wMWKCSDMyJSCZIr45lnJyAs2bCqfx0onMYHIpnA
mF2UKIXZREnSVrKDtnbDAIPbguQk0hEVSQzSQwEJF3feiFIryDXwwH8uYiD8UVhRDbZOQA/YBe3etPdKQTT6BJlgAH1+gQOg+puz+5FVQqY1GJC/naOE
nATlw7JQGk2FBQcggzpBDCDsSc8BCGF2NONIDVIZAJkCOTNY5QNIBTjCCKbIgEJDjYsQEob2MEDklFCBQNDQUYQGLUIEIsAIQz/nVfx7Ue3mL+znEn+M
NISMrMVVFKphIlKbwHMUAZIPVtr4qOV3ch0FSEIgO4d12CAPDQjABdTZJUk3ujmly/UpNJJlObuAy6zXmZkDYbqVQqQbkHM+achrXSSHjVyxK33/Z3hw
94O3GTmfkLjz5JDyR27hvczCJS5KDUMMyXneu+SEuwK8yB2mRMCqnpKZi2a8UNKkJpq7DocsHbZZA4vt5uwmz+AQfj8+hQfrx+hoyoyFPu98ydfU9Hv9
EbAkzWatmmpTV1oPQ3doKI4K9sr90CGDRKA7QgUpphRoBH6wgPZIgcIOCQcw7UOSD6mj7zqqRUlUxEE1QiSpEMoFMTEUkVKkw7aD8gJHmD+hIpLIfgjo
zdM+WFdnuTrD2q8eLTACQAQT6+HjvzBPCInxCYJDezmY9QA93Ygdid5CskKMSksq6PgHcj5Cvb/b349svuJUDwOBgK9vLpBPySoj7BNnwfn8WT683TO0
NbdZC66y5R2LDMML9ETOrpDMTjyRfcykyxEJUKyElVEIRRILDNEsUUOw15YMEQYgKJu1VYiKT7wLucsRi0RQm/ppu0LHBgL/XikOD08TnOGSQhz9/524
LagzeclJSOwz16L4qBknfmdmybho0IusD5mxIRSAsAZmqc+fbJxDt+nxLD5S0G1ELNNxl4bsWBt1/C1REw5TJRGkoJKTDt7dJ7+faZGZiU/DY58ujLpL
xA8Zf4QtJQi0pQJS7eKJnhpADohsl8dfD4ofoWtAka/cOybVaS6joIPrJyZiiKJ3hXrIGmNTrWCBQJnwwDvdMmrL5ZhIYkU6pDdkUEwQagarBoVBhiYZ
ICylzIckJ7/PnT8OoUdFKfU85gmuZ4O59NUREQUSApqCKkIXyYIgShDGijS3uQP5EB9AFewPF5p/Env7j9ffxN+VuaQQ7s/SmyHJKmuW58vkfXAPqU8c
nxnn4unW7RAok0Kn8oIgAkYBfcp++TFBfa4imCQhosWFu3u7w+b0/TxRJqmccwizMLQgeUIO/CxR/STJBttoyZvdx22/L4GIX17f5Gtet6Kn2FP3h9iG
iKYiKmSgJNIJOFBFURQFUYpYpyRYH7nQpsylUJg6wCZpDTIUuYYntnIWLQPj+Q/OX2MDkCff2HPwPb2nFNLwjf22RKV7+hmmPr8x8D3sCApQVodFtjLs
MFWWlYahOp/VcR3splKii3JiIIkdyiEEoEgq62N3cdIc4s9mRShg4icquM4y8KNVjuNWsDfZHoSg8JWl6TvClHGzgqCYJIRTRIFKAEDKQAbmZFP1s5ML
bp/ufhpXQnIPiadEHxeLpOZu891NjZ/E0b6cOKm/ipQC0HwJIZ7m7pVtjPg3qgofDzD8nOCDByF6L2CjIkhd8nU/PTPYmI4WEt0hskssvdXvTD+OzzVD
fD4HUFH4QOLAiQQK0ANCofn03rIeZ64Hx3xNoCjefu7c3vs63XToCSHWnYKkWU/HLhJ+KYqIsYqmeYHfw464FJMSfgzsFED7BitxD05CYdivBR8R35Gr
1n6gOPn4OzoPAEEZEy5dviBIIICIpkYqkHU8NWI5Cs1NVEC7Ra9z3D0gbSbeR36nYkcAgIB70vGEFx8bIByAQgoo506yYVVw0YnFQoPrAEieNpMexKk3
Do9qGlaiKCig2sg2JSgzpMfwV75owDkaCHBCAoKVqKwZ4t8ZQKISXqhkZBSbpYE7t76Npyb2SYkA1cI3JCZrUhhq6K4SGIErIBrLWQ4amYTghJy56LPG
2Q8r+JlZk4TMSdrtJgf5+2Hzw7epOfG4wBnYfAID/iBKhQDJIA+zlgjqEoIqWlFkgiSgH5nD35lX0lyffGTJWY7Q5OzsGI+5kdTTSew+HJ/XqwwYkBPD
01MgJ8XWSnKby7Qxwc1/Xk263cVP2ymt3SRf7bwywTotdmqGcggUJ38teXIofLnIcKJ9jo49BIiHJKKe7hTsATadgjDgEaJK9LhcR1SnNUyEEgqIJXmF
IIAGIBRAQj+cBRd2xO7icZ3IMuOE1Lh7Aw7o7snrcn+YQN+dmB1/UyHg2iylsxlcwxEympKoaKChoKWiiccE9RsE8v0JAIBJYCIBCWhpSCASohJhoKmm
AgmaCKCJqIiIiIKiCaKkkmYoJiAvMwxXAhZEmSAJRkKUIJSJFTAZCKCYQyQJGaqghlcQR4PM6IfMsIdFPDvng5Tw66NuW6ro7N9VyQ4YS4Ki8w7TmjfR
ejA2S4Umbu9AZpRoDCAxoBq3LAUiTDpRDkKIoiXjkMKq5rHQ7dc6uHRuFYo90FLpJTnRgk1IYUqSP+0aa/vKJzC2mW7UwIMRBYiOEUWWFyh2lNSCG/Fx
BefE88A/nOkI4bdgSueqRkUQs5AT+K33D9KYMkB5KczQFQRmJlUpQyjJFKoe/hIa7FQ8cPpJsD2oNAKz+z6fT5B96H5fpcuEB+FvIOQPTzJPEDsD5kJ6
HC54uHMagyLE/Pr2cD8TffinqAvqJ/57juNA27S8ONnQOvZ2w17qzBogss7xiCSCpcxQ93tDqv8rmheRPB5NLbPFMj8CVIlQ3hTkRHfwNB8BRN/4OHcy
QDO7reIaAuIcYwPXx8UxqB7k2dFYojp3Dl9Ow6+zwuJsQNJiBr48MgcOGBbnehis5/CnMnfQdsCMYCgEp1USEo7E41eI+N7exWxoXHy230gE7MaIpE/J
4+a6D9lUVDMpzePPOEGYJUlW2My4nH1Dc3OAeHTu80++0re7DPJ/u/nL8kv4BIMGk/Im5oWsDm4TcUT5GzgEEUROycA/1EBGyO9oKxWmxK++5E2oGZgm
GF8ZjMfQeLKSMQGM97fCUE566ycloa3CXiSxU+Nm/6Pw/YHjsnrzO72hT5KQyZsSkhoR0C19ZE+1XS61qArgN+2b3B2AohVPLHnynjxB7tCfWcCr7p16
2WyHlpKCyz5ZNmTLULUHTJsgZPY6IH6r+T2dIdsH69nReacJKHA5G8H44YH4WxEbrxxzpz+37tnPh3IGMgLFT64WHY6hPqyYIadzunYyf6+yybYdp6BJ
EWeesuyz30WHo64GpN3/l9uHUUPaHsBD/LinqQ7yjkom2QLS0Qs6s+ClYsgPvlH49sNj9U9s2n3JwZPDJPowp5ZPpITqlEZ1yycdsyDictnlAPeEIJNj
DvcshUUmlR7xEHEN2LflVRWkE4FtBzax/U9lERc0MdgknG7sx/wMfYGIF70wAN7IBclOGd6ck5DU+sTSV2N/7/Ip3SeKAbTiPJOzT0jcnkKH/nCv/7fn
1Dn0RztoiLs6BQU0UMQERBH2TkuAQIGEoTGZiiFKAUCVSM3NSBtK8OtHb53JOb7LcqvZjkLxzoc/pt/tGD7e1MZej28HAw+9+Out/wm/l/3yGwhSBgnl
PCAcWRA5wfcGGKfBjeN39Y+KL9Dv3Omc9LEwzJ5E9RVYFJk/qssDz7Tft4pvCnN2GtUFFiIGM0a2UzBm+jRyR0bOqm+T/AWZiHAgeww6G8DomMqA9ORB
wdlrA/QZU9JsfMXm+9VU04hTKsVHNZjMDM0ZV0o7Mrrbv9k0eoSP+T38aHPlT2eUk+y0TnACk8wbubcU7B7AfDAsNrOLt1Pbsa3OqSJ3ioSCv7kIN7r0
8c16ba0hefATUlKx8rHpBRSpi0vUKQruWH+z1RMvQPMIH/hBwgc3aYrPoy0IFGPtK7GwNR95hshIcMSPahbFDn91A72wV+n+zvRP7P8frpfIFPtP3twY
VIQYyPCUiCRGnC5E3O9e/Y/v/xlYEHbR+coZm6Mw8c7o2TLRy3MMLUp9mvw4TWzS6WfBH4FOHB4vxejrn6c/+E4bc2ssPLPGQ9g95FE/E/4pAJ2bwOtt
OZ2ZpOQr5q0GQoyAdz1TjxSkDnQl2Jm8zTJo/16G0ZllWwWHBLbthRADpw3VRkWJ++lVnbDpIdMgL8WXTqESHUghZS8UXLQaUbGJ8jNYVUjHTVtbFFJf
KfcetbfwpWUoHnVk1k8mLofAHcfkyeHDxzJ4XafEX9fNA9xL37ajgvDlzx/brgHEa4nYeTzOU4C/+nz/HjAH5QMl0L7DEjMrI6usKCdFoytBNZMuZ50H
Zs1TOzRSc7lXnfujXawqk1GonbLhGZxA6EVx0Q9lQbCkBvcY4RRbrsIyU3UioogpJyMRwkHaFRkF1293JzpdvWyO2aIRySYslkXqFRcJlB6yjh2Lrk4W
RsBPIoFk2O1sLJaSjgVO6RF+/pXok0aEMm860nMTh0NZrcWChcKJHQQUBcOUIwJbZBCTATXkmQGQZUUjhxACwTykN5iGyGPW4EFB2yFHzejMEO3Z4ucv
4gwn7ntg99YTpOjHuOQDaxHu4r+qlYzjvJRerU9flP2yUCnXcuLjnLWnNdW5i/Dcw9ABwOsI9d5DG90983ngSZV2GGsGlEP0AJE7vT07/LMcRBrALaC4
MxUKRgpViKEpCYoD1QQtu4yw9/Q/UdDjv/E6MDGAYlVnag39ZkrvU3czZbslusekJgQ5jvJw8e6DpOOttfHCnV3eJPcb5bse8XyLD4FOu1Jz8X5eM3qR
eCfjtSe4+em95Dx4h2+dc0sN2SsebT3IKESh0zgoFhrW2XHAhIpCDyvHGjOOTI5TFGPR3avBF8V9ePcYHYZRWkYNSDatWukakN9nQEGg3ig1DMjGa0Bo
KFhIBIdBksBgZAZaw373xYvkM5eOqYUleGBYs12YDqgKUduZIELODwYH7d/XiaDb30+WqGxaxLEW0JT5pT2lonHOOGhN2WIwd0lCy9T2YZQ646roDdhp
108e3xjCfhowMEf8yrrU00T6ZgRMQUr5MogigpIbaAO3mcwpV/XuFnmwO+F6d4+XhtJel4w/GQ3jOGuRlXHNzI3a5ewFE0d253obJ7T4UPE9Uz09NxE0
o7E+PQZAk7eraiMRRnUsMxFtrTrC5Ht3d3DtuDPXZPPdE59bri4bzbmZ0RbmFVz0KiuViForqUTqJcEYHGcYzmgweLt2nUO5HtDue7EY5DD2MBwGLQzh
W0LZ1XJhxbRAVR+YX0OgoPID2QPBQNsIgxKQzO2AwU9moTDOrx77CohugaNcEM7/HxnTUvIN4hlkfJCZhGKRR7aLDGVpcMkPDjN0rVptr51xH+kPzgYf
Ej+EOw9eKBx4QKKQYcksymWhYO8+L8rCbmvM81WCDQ5aj7y+/RZ7AocwKwGMFTWizUKdmGe9IFNcwBUWBPjeHmeSchNDGXqSB+tOJnwfftNbYm7tAv99
Y59uOBndlH2aOkK/minaZ6Hvi6d3SFZu4phiUVuWZab3rO85x2bMOqxs/L6D2dMsZAskxlhhmLnSE6c89vABx630aeR9hnUNU7Ye7JyHQWHSO0zKw8uo
w21gPJ3M7Y+U9hyEwKVV7pARxziYeNQ9/RayFghYSR9aO87fT14MBQZkuNmL6zDQ0X5sqsRNxMHFd27Z03Fol49Oagi6s78ejJ+3oqIxDDhcOFsj0azO
v3U+5imYa2xTRFOJ1qaJDJYWqYZBg1p1KiLgarElr5CibiMjAKIAQSZOv0pgavujhiY/DKJ6LOzwfulMB+TAnc0NHebaZIgJ7Rcg7/3H/23Q3GE6RIVE
fBKYM64bh2Use0Q6xJpPYk+sOdA0M5QYc3DWgw/0zMIHEv60Njaje7+3t4bHFAzORiw+5RE8T8JEoKFSKgopkJaaqJSICKIIqGJKEoSmZaRIYFIGaQpG
klhQ6QnC1JkGRQ4XAliDJ6wmNQFC6lsiN52usaPR4jvjvWrCUE+WBsn42vy21V/NKHCXdhW8l2MjBB97JKB7/dS5UhslGQOhBC0t606l12ZNwikmmWJr
1UUT2O2r2Vy4B30dZDnfvgbHpD9lKHLQNA2DzQXGGgQqLKJ06SXh6+x1Nnw6bhOUB1n99s5MJwOBaH5fs+noa2E2OOTIUxeubHYPAUT2bH15pjznxnhH
P3xwXi0UEw0qUpQNFAlRAUMVLQ0zBQTIh9wEmEBTISlDBMSSRCSRE0SISEtW51dnmHYktUFWzOeeYymnHjxKJF35aRyLkksKJGnBlFmVMUBUVKZIZVFE
FMTTBACgLBUQrR+8QzC2MfvoYMkMQArFjGUl8MbDtu1bGETZHALs6/L+HwHqwNeK2OTc7nG0nyGDbwJ5REcZBUyiqKCOEJYoGmmhNkPzCpEIkDFj2i9b
ZENJtlMGaCajOzgiTeppAiNaV1Io9x4V1y0f+3r4m3eJiN4rB3iB2uHaBwek+AZnHxxDYN0SYhDga4UQ6Esiu8CiCAO1D8yHM487RZpPz5YIsZ+Ddyqp
/9Ex/r4Y/GmkP9CXpDxl4i7akwTcZ5Zg7dvGGmyctoiROTMY0BEmNdqBmwhAZe0ATYMGN3dalKNZbVSE6Y0ZrxzQpuRNWLDxGSpYEQM1ZKn9mVVh2620
FIqKMRiMRZc7yH5uxOJKKO+Gc1LNUDtmNfZKzjNKKdFZa5AcHDVpl60aMAYjCbScECoCmO2xEkwagsRVR4u+oGanLYKqVA4uBUVmxbOOk1aKUDOXAWMe
bLyifGEEUVcvJdbmeHB0SpWBiYxVEyxQ1lrUZzWLwNY7TT+bU/DeQ7w3p8z9mR2nEtch7xcbDfdDEUiIaanlrIs41Yw3DMM3eYs2w0OtWBtzMzEUUQ8M
lU9kLFjJyHLMTpgLDp3u1rvVw3hcy3N0xUa0Vm5WDGBtNYVBk8NZtmnGaZDTgkdJeSkWqdiFTZQNvmFV3szvIQ44Rwskr6AJVEUOVAsiCfHEfZfcci6Z
JAhXEDfTTicou0+d3iXeEJgYlY2wFF6ZiKGEMZvKQWOklPskg1GR5yhORXc6V3fVjdpN9PvASi+ghV2nQfCvW+IuWhQUFaOxD262ahzdDwO9+Km3OG9k
3BYPRVOw5FF2PnSWocyVy1ixdkrgZDu0Lef43R1JdJ/a6icL5kyWD8cePxt7OEUTj0cIczZLk1kZ35s27gxQVVJsZpLktQWaEeiE6PIT5Evl2ned2d5O
oXW7veLrMmCjkuspEhQXrRrsobzB8bL/v3rhow9Je5ZKJWKfG6oaScYY/7XSVKYCWMBghmIqmwmhT4Bcm0NA4kERGd0xFFdFqqyNqip8XGGLuh4Z0IMR
QTdpqXrUoaTtqooLNdcw15ejILvDumXJX2LjMZ6pYLtOM9/Nkxm4O/MKLPDeF0qRZUxMNaw3qlYaMs8miquhm2TScZvctZ54SNBV/zgW+zU8ITiCwTuk
0hjDTCjMZjWTEU8oFc3mGJWiRLP9vJzfbsXwNh6Q/s2eO4eTNzo1RTZS4uF1o3MCbFwpq3DRdj2F1ou4mwb2oKv6/l3fzf0f5/7P2e/kHn3Boie6fCYR
l1ZpRJkTTWT0KJPvECdJrrk1o/UgdMM2U7vRjjmSKbSnVDTA/BB5SGDM8bw1aTWWQ60cxkXYI2hjP7YNBe54D7P+26fBebtaDtCR5IwgYNVIVr0AWFBi
DZTzn6e3vNry2pFmmVn7v+osOzZQOK9/FJt+325yU1mZmKFpKybvNDGQFeVrD6n3puRNcV6IHppEDZTSSAS6cm5QBDUE0XpZdhhu1K04YNk7Er8h8dJn
BoIdhMsTAO4LCR0kBBzIQsAwJQnQY1ikTLDGM4QrqTkOlJECmgSaIUGhiGg62TQYE0qjIgZi6ATRjBLMCRJxyigw256dLpJcYSDVhcI430P9SDAykju+
TyRf0DPvSD5yuCzBIQ/h+/inFRE+Mbzb9nGfg/q0TmNtn0/sh0zAYoaBwc/VUS2hjIew/yLTfkbJ5EOfBqGPrrZp7pPMGAdpYzxzDhJW8f6FAlaVD9Ud
nAxCdwEEbGDMZKoqLFnawd96TsoM5KYG51iw9sm778k1s9/yP2pIY1iI0URMRNBMEVDVVkiYwJQUCTK3x1BoV1KLrcngRpFuifD4+PErY20fGQKf7oT8
4OckpzwPe1CogL9ewiKI5B2RhCE0yE79qTjcrgXSCMw7k04HOV4MWBFy2ZBNbVtrrnKKCnMKODqTmwh0cnC1OkIwiCSlqwEBADJEh47cw9KKeVp2A6Qb
VsUD8OZiT+53B+DrZhO3p/vYdSPjb2/X3fVS1S90blp5IpRFIfKMqeNKLtTei4GiNdiHv8+fVgHxIQ2pIiMpVBEI1SFNEVNJStNJTMFBVVQ1QFBQRJFQ
FUU0VEUxVE1REtQTRJvY0k0U0NVBUUEFFIQzEwQ00BTJTVFUkRBRUsTVFEySUTEUUxSlSVM59maaIqCqapaAKKoJaYaioqYmiiKImiSEgjjQQRVFBBC0
oG3qeBd2KpLy8Dx20jub7Wcd6ewV+F2QCDw+mAiHI+s3CUewymyePlOh1NZMixCQG/+Xrx0aA2OdnjhTpTE8GLDh12qfA6oE8/bUtEJLfmwhNQKCqu2n
NCZBURyp3e4s5yY4cB6pJxkohMQ5QymzlQnQiiuTTgFkRqgSJHWLEEYOJuPqo6NEtDvC8ETx9uCBhIPbyAmA6Psxp7c0XOxHuNXLPq3yTpPbX1n5fybE
OE52kGHKnN82aKfsyVDSp77x/wT+fNBvxO/GtA9Vu8wIhykFo+GXNU1nWqarDg36sDs7sEZJ6/00w3Um1JRy2tS8bNOs24TTiXQWUxsZglQSb3DAKzTf
G7jhrCqr5pkWIaNjeLAuhh5h2DK6ovEhd9LRgkzpuf1IRtvWKAAcNrbnZ+4A/WIAB9ntylD1wO5xfdcFU945dKHf6SUgUAoLZT3xyzbJqUwbcVkh948r
qGFywq7LyXJhIH4sAKdFCuStYoJVGtkU2NLyQUY5qpdPjj4cg6BpO/xtbeFXxVXVqo09LSbMm2bu66xdWH8gyaTRqLWGBMxxCPTWc7wZ0j0k9ON8md8G
fcjPCHs1T5XJHCiW1RauH4YuiDbDbEHQaH02xFOxPfFAewCWin8iiIWFDq99uOr179qc8c2t4k2zl9a+7QVkTuX8qqXWTz3+NLviY6Ybh/cz9YJ3+S6e
nB8VNz40QLwTvHz/7Ia+uuQnj7/DUPjnrh56dpe+Ee+7lEN+BGk+svpIbo/GWeQD9U0TwNu71OG17TXE0uzWcYSLL6B2XQXa8tamY2toodoNodi17MVp
496D0O+6BuHo9FZq7ayv+5wH16v/4/DeB5u8/YArgjjyzjfMwA9p3+Hu+PkUT0GUV2XGVvMhTLKw1vdXWsNioZo05+7epiXfLjgkOfHOpSHHIv1ohQnx
9uOc9tutTMOcoaFDe5rLzNmGo0armFdGJdTUE3TWhcug4cpvhR3vW96ybKkLy6Vmi0UWBrmZymy8pDTqFJdz92wVTzZe4PFKI7MvAMNXft4azaDJHOC9
B6Jtjg0tNLVMlSNIG+4uh8IHc73qcgH4nOdscXCTCYgcjKhczGcwTKakqkZlSIQThBTqFA0yAah0awpRKUyBDREhk1enTic5InSdbOrG5nP9w+7rZ2M7
8tan/x/3kfJZCTCAOTKx/N3Hh9lw6x7AvxDs3P+fh3iUAsAKkHdP/V31oSHSnV5VZf+rPLVhf9N6c0hILPRno8dFArN+RJyRWEZrZ7qYwwiEvfqdkWD3
z87e6AuIocrfZeQTNhjQUihciHSGIbEqqKYFHYu2b4vTq8PTLOzUmu7UIa7Qqum1aqwmCIAAJAJjwiEbTsdZsasjR+KhTrRdyTI36q+CascNSebqjqXp
Xqq4UOL3SElXHPh169PuSuw9r35nJydaArpRdifdCuusDxjZ45fQNHDA6E12D5OCyo86nvylbl6TfoaVe1mjHd7OA0wfBPPQXN+9MzWzcAC4xjUEx0g8
Bp0QZG+lBh5fjPb2fPwHyMTTJLDv2L8774GqUoouuVfa2A+9hB804a1nyJPXiU4kCTAZLMAA892/4dqxAGvJJE9XcyTdwhTHRqTRWJK/jc6MVnvyRRa6
KnKF1bHo8L9d88Fa8WetR4Ox5dmTCBEXz1UX1F7F23fpvQ82/g4LnJXcvQPZjlyWKt0Z2WzNRNk2fip974amdLgOj1J+NAR7m8UMoiJ1nk3JYuYwWg7X
w1zQXm8oT8LvXqnV7Ex5sMMkkgFkbjcwEexHUzG7zuhoCIINDVmN6vzc6HRFkIjREryx3AXxO6OQe4QT5RAkIEciSgB67l0RsFLxEUNU1Z51a+LQ4w0M
Ne/eGblkNUZBOOSD2wkLU4YFBuCKkYQyOiGYcenMrdQwA8MPdAvmWVngH0JndiigdpRFNnh2QRzrkid4gNesmwNECh2CInLHvvVyQqv0PyycfSevZIVe
32yFURVPG+4GfOvHiilHr1yK0vclNCJm/PnOnE47Y5vOrYHOrAeqbSYd0JOy3EiGUrubneGFCQhKJFFZnvWmUiq8JYZPgOJqTTcXEgSVJIXnpMV4R8fA
lTUB0gvfxDIAlDTnT94TsgOwyMOboOWnIX0JAQg5KtDAutLqKQJIM6iiNKanVsyEeKcml4SwJpl+StAmCCdjcGXZ5iBo2aD7jxN4a6gb11Hnwzs9vEEB
c4JgSBAWbcAmwe/S7E7GZXJA0ehpQI6JgrF93GnHt86NiKIG17cV1NkdRu3g4FAGBK9INzelrZ3sKjBw7GUFVxAwrIsvPg9RnqVOt2LvN73xMYm+jynF
dhrKrug02nLbCDZXGzzbGyoPKPlEjJFMurdPvumKgRQ8KHRA9H10t+duLBAkhxl9SkZaVsSfZoxX7b51VHoj8fWRMz5xofCjwvQUSTJYt9bnBayjFaUZ
v4ddSn8mNwMLLteYYQlHt+wy6I69s0w5TZLmQOMD3XLDdNJhtEzJ0+t470NwJk5ooakGcvnfDm+b89G1Q9kC98nRoNIzuzTJsTpOu9+s0TILPf6p49ps
RMfLU35oBF3oWSpXaUoKIkb3DgCY9In1uJgVxApDS9M6wPZHSyLgbS8nrlVQupd0ZrlyxKACz33dijbekCjIXrmSTAzatL50qW2MRnqYJVbbdsEanypq
liJU8QLwEbmg0KvAjTpCaioS0peUxoL1gGqlWL1zzJF/btzpb4Ox+hN6pr6Tvs3sKiB11o970bOgZv1TQh0ZX5p9c8m2Hm2SsPswO/ksnl2rAOILSRSM
Dzny0TFe2MkBfJ9mTE8IB4X4RQN0RJiKZ4MwDhbPScZxLl9vB0amtnSU6BKk75TGa3Y+N4pjIoeOwMThy5tEwYGmhHNKTlKCRHGgAwR8GLyWBNdZ7y17
dZMQngZWjqr7+xoCQ7PFDiOaTgRRJDUKERAhkE1QfO+AVsUMI1y5uZSb8XQnBAr0kMWMcviRoy6x70bTrdgUTwyY58ZrR4HjpgTjBYsOlRGOrqJpLJjE
QUnX1vR1u/D3vmZt1v5xzBHrcLQr13yq0mldIPaV8wHWnRrfFMhYFHsYNDJ6y2xi0hauYzPV2aFWyycHtSbmzMwnCdoLcuKlVY2eW831zt8gbFIAURHN
wh7AigtSQulepDrshxXW34s0FEnrBZMw6pZui3K689ZOZQxDGeUm/R2ZnKD2ZlMNqxZPXMYoclxGsFAFxEWIMbShQgFsjjCsx61CiJ6p9AlkLwxC5Xkd
C+VJBOzZycccMDR47egWyo4IAnet1QQzy6zXByYrqxmuuLhzXU31j0tbzRhGtT4OAogDtxhEq9BMYec8/Gjy9ZzjoE9tqTR7ILPl2fAm2k3CJLOAoLpz
6fwhVVSJ4eSBrXr0dmYB4NYYeRzC1d+qVPlMPOwyRL0UNPQkAxHZCAO4sWOavJJZJsufSon33wMda94FMZxz6KJLrGl1h8vjj2N7EkkGBzrtIIODIkUI
1MOYqI9CXBgbP/MK0TwgyOdTkW+YbzKmF7I9kTF9OB5giiNwtilqKBYrfF7vnrA7NtnEBucXjdipR7Hb2QJ934RJr0TMxrpB3BU76vVUVSpRvmx828Es
cKDyUJ67hfIOel3eDBoKBNUIcAVknaj0IJE9bM4YzaW9yzIRkvk5gIMo5r3ftjNBTI+KcE5AJ6GDKkH4sBOLMCB0D3lhCyJGlMrodhTfjDsAyjHpQTGe
rvuI3AkUwNXV9GPJcQ24QJEGPj11J8TL8RI2UezB0FRHD0RJjHUzAMV05mArxjA5yl4DZwzSU+jAwXASNi8Y7I5TGcQcHg6HevR33yhJnyQ+qF9BFG7m
xgt+DpSsE0whW4C74F2RN9Na17AqLheLVCtRoxHJ9jLYQ9i3vrr37fjaq6uwx11E0jvUYJEYI7PYvBgKy6zCDYgiwQgEPVeOo7IyACIIiHtepgSTRA5x
AqdyWjLYkB6O9hCt6u70bqcSZHdc7WqsjoxPEChJCvQ9hIZ0Cx0HRmtHX4+L15roAYDUR0H5fXQc6u6erEqxYWuKT3qKIfV7m65rQZ64KmgmHTOxWWld
MTtKp2mNYp05vJzl+tZrgc65eK7yhs40R3QTCQnpbQOg367q9juLAkYLCJEkdq24di51z0VMACSIGCyQjHZK3Iqh6fohj0lBJMrmcN78XR34lo2O+LJF
pbInWq6IqpRawaNAzIkid7uSKMq5aK9JCaB41IxMZMT2VgmtyJe706KI4erxtXc3jbnuuEVqlgqnOtPuVAy7TE8WMobMLtcNAk2aL611a7uOdCZqrtb1
nW6jhUro9mNHpd5MPSAgCruHGiNEO6IXU3orbk3w0z0LlnT49HTVTQ4YAPU8G8KD0a8jIcbGKIwLrfz0BZAIvXXUyMjgUA2Zzy8wIdewsPrT5PTAWq5Y
WG7FxmUOWznlYeruRvL2+Vchs9ysS3FDHPxOaF9oXzUBh/DHbHwAdWODY45432TyPL3S4IbSs8HAdRg168wE2AKD5MHQ7MHQ5EUHg7J6Q4aMsO4sUhYo
d6mp7MdaUCfNRsT2+s+fd+ex3hHr3ZL9ctelQDsUgwgCPQpaBfgLN7IAsCxK5NQGIXRY2pHrQrQ5Q0QJ0e3Id9aCG+8Y2Vuqi7M0UvYXKXKXY2QyHA1Q
07qBSJOCcBxCwEM5EiZdzParrpscyIwcoRQATA/AApyWmgwTFSODXrrIPmkwo67PTiwlHCVFhxOAqA5CcDAmrzyXkT36wjRPd6BjGNedigNwdwaOwJK2
BPCG466zWctaHg3lSralE3wWHVdzM0KjsRu6EwNmM2qG9qgzVG5wK1nSaWtESNVPdjXavWb7iVLc7C5ejlVg1VRyvGheE85OjxcSmQsQR2uqs0MYlcWX
OJSvDnDTX8wBmg/Qv4+DIylSCR/4KKWBQCiOR6j3tdiexUB/Ivxxte8oZUi5oBxqALIaslqGMD7bNw3hrZBIhn38uenz+F8nlA21Q595p0NtOZ3PesP2
yvwN9KeIPx3NHXWHi9XbG1Yc7I71QsUmmEqYPSrVa5WWTCgg43rKG5wXdIgnTVElkKa1MkkGjOtudU3jFd6u7qdA7tbQcyzFrZqmoqesciSK3QQygG6c
9FwxCAHkVDAlgROrF0BaHKTgIbjd5Y0BkCoREBDIwjHEWJAXHAz8R+OZmn60uhUCyAYB3GhCEOA/HRsSJqsn0dHyAd8aQeT5oXA6MAIHsOsgAyB6oeC/
ADAjUQODmp6UXBeC5jg0LiVFxfQYF8wT0gJoK7zqnrWX4lulFmAFIHQZjQiW3N9KbwEJ0ROIXdgJd5qMAi47egJ3GpjozAY1DiKgwFnDXmYdhdE1AOEj
WE/PLHXDrups6+04HgBNwD+Xp3hEju7XodD07py7TbpkmLIPRA1Ln0fUJ88NeZtntqXCybwhfsa4d8iIVhGAhjrrQuKuxwxeA6vBRyivEjFmKHIlhspQ
aXHILSG7VGWBsfS1PojpQTBID3qsyN2pmlSn+2/BqkCLyMHYj93HJgdel2RrxcJpYEEOjPaJoowkvCBL8dHYKMGoUmUloqklRC36Qcgj+bjwUgNMAegK
+Nv3C1zCOz6LPXoy89wsFHEh5AfTXL14OHZgUDZaT84GTDLbdpAa7CrSiiEYwoiCRFpKOUpkUFJvcYdyKR4TkuoHrI8UZpKknb5VkUDtrBQf1Xtweumh
tPHVJOmfTDj5S+G+Dlz3KHacnGoix22trrPObwU+XjDSnneQ8PhNscpFEjfGA4sleeq1vBu85VQtVTylVq86betXVKUlhn1uxI1SZV0ddzrFwCOAGAMg
aldaGhu9mLPAZNPhjFBMBcrmwrQUhwuATlWNXdPUPPPHiQ4HhId72Ho7hA7A9SGzCdextCLAqB0l80xK81fVqMaWV2hp0mo6UqZVZzU01ZhA6GM8d0P8
ShNwTJ7xAwMh9+jOiQj5DE+PilZUnXwbb67Ou6a3JxQiqCgSdoevuNuPzR7IvD9XHJ+OueR2b8lgGg9fLgQPsbLPbnzDJ2gTCYBLUfbQ2YGyDiN/C1ET
0b2Ajuh1M5eW/ulLtFsUbErDpQ4TCNDcKpPuxpetBbEg9BAwoVxYT1GxffBomPQlb4ByQJ713dQTBIGAGkkEJkbK4wtmZpbvQmuz3U5b2TraGWJdIIjC
L/IPrB756CcMHRXHySYGj2PWvEAY4CFEbMpM+2g/SxgfDRCMeqv3PRRw9CZTEkGD0Y79+3F2kURhpq6Q1HU7dxVrjcNQo6CRAJLSSlSMSO9LNDwmvb5Q
tBrJ2aHoo0ieePt9cz0dV6Q8M6G2SGRhQa2ebzrAO+0MGIb6pjnBzpVMTzmRRtgq9y9GgwtECzJLvV3lEbLhmAElA37164AJrWtCCR2PRAXtHKfH6Ic5
yOCjNrcqIQ4rZKIJEOw9yaN6almCHt5niTXil21xKerC9b8fG9qoajbcynXrfGF1ti5bbWthUm0lwKfgggXTRHAYMom1p7xLJde0lLL4Q2CTWTkkA95u
ZFDh8H5HmcN9T6nQmg1SqOziOpTFObKdiBHN3eUmg5hidE2k7hDkw4AaOe/cVAZ+rxJ6OuTPdWhgdyHSpqaDgTc0HgNc3NYZo2AYfHBVO3i8+eHAKeT2
Lrn5Nzd+rs7GZmSoicWKfPrg7J2bnxBPBT1PGdz0QyQ2bNZOB3AQp38kUhgHvNSgzge0noye0LOy+JVYFK44Ox0HY4IcSUjZOQh5Pfvy5mPaYHIG4DAn
xlIIgmDAOZPVIOuupm+ZIQtqrkL4ulWVO73dhqrqRAA+5P5ECIhRBMQSCAeCcxD1FQFzJeJFUpQNWhPAsR53JKmnCIY7A4AHZM0VtZJENX++MahdkhXn
Imj2JkUp+3A6yw/8YApQaAgJiChDgQBw9U1L/+k8i2baB1LiZ6gp/cBA24bbr3Xh4Kx+792jXzMdb4n7t8D70g2IFwaq3jRtf4zQMqgP8kxuNQbYAxzA
2CClo5cB2DYN44PeoL7O1pJJzx70Gj0dn6C9dCB7oNhH1UeS/SaAhiSSOVANyBhIUtoWIVUYoApE7A4IHwDi+oJ7/gHLn+mY9E2Uf2aITbS6EE7D31IV
T/kWQURBUEDLIpASoFH/xN6QmEa8OH0nopAO2/2IrpR4QUEyhTSIUAxKJrbYfA/7w6p5HVKU0eFWBkhlpOF1lNSCciQNhUkDopiPLASZTGLEEJGBBoU3
MwApDEQhXgsL9YEHcWAQC4A/SgQMNPdTU51F8RSbijv7gsQSaSytylMtoCGr0yH1xbKpzvaM6qYkVnkuUZC4GbQz84nCQSrOclgThnvIFAjVUvzlgjoJ
BrnVXzsyF/UZynm/QrfUrl3KNb9+TnzmTvpYD3q7DkXV/PuQ2pKtbs4Zx0bMahXYQHZXywzyGw0Rc4ykajht19rvmDe5kv39FOad+xD3AMYY9FVxKuhy
YWhNpXBQDhPQ0VzV9ARWDa75umJoK8JjUhrvZboOufHmnk9vL1NcqzElE2o9AMEwPZ180E4GuLstKSl6c8hDwH4tsaB3uPt7WfJICHUZvnK0klHViyB1
HKh4RtDj9SPj4GpAfWvl13ILnsZh0oHvGSYKqb5xmDEQTdbu+KYYTnIzSq5WAm+r+Pe592tQdEmNkdxGiKGke0tGcN5VDKMlOsPjgtDXicw8GqHaGSPv
S6+TvWjGdQ6OLY3uCa1GwXGowhmJFkFBl4ZBBF9V3uckWWth9rtyXRRij0n8GSCe5ITH0+5ukRBi0ElCI34mgupQB0F0TeDfVKirIy7TGe/VzIRgU/rP
bFE2d+DpgKTd7eOrR+ff14rFV3k+x2EnXXY7kO5CckdHiT1lXKIHGeMW9SgNCt5qQeaq8rWK94WFRH1yebj1Xm9VPTPdd2NCaejzrph9nuvNqRlhY0ZK
xU68eTTW9V8sUKAzvpksWo8Y4LGZ852DgBs1m5pWrgwYy+h6E03Nb6vPbLTHW42IiLr04FEd2Mw3BAI9nTGxw4W/av1PdhyWJb9eDfStbxTWc8nNHzOc
k1qHUMBIslskGgGQAohGSBANRY9/APQc+1PfBqE6Eg4eOlMnO0gKF1ccxvV0RUKlQmGXFzgJB03eoi1lQT7K0Aaza1dDeZBxfBENyvUfHr1mge+vfpSk
PV+67gbcNjg7aQ5oREy94Yhok8B7nkHYbgcQ4B2RPrybGbNE8+N3NX1yyHoQX2n7PcDsRHA+8T7y+/X27nJSgQh7lYfQHmO3d39vr468a24aukdF2RgP
tkMWKAoQhOYUwA0oUAhgTjEpQBUFKQkBitewzPfojRRNmTLBg69OhP/ym7cNQsISGQGzuQXZ2J3bfAuQIon9ciOIfIqhhSh9/LqbhsJ3Kh/2gHbUvjIp
jPw2PJTTyUNDxg4JpA5GIBlvsLqeA93kRSkENF/4zPdZExUaSFypIqHIyiFggdO2W0NgRMHPdbGtqAhNhbIyiHOR7QP+4w0A3JPy3VDlzYiPo+fq/JrF
ROPjpus4OOjnIpcTcvB+5IOp848h5L+meTsWQPikkjDtaCb5u3PZ5hBq60JlYnnlOo1ydpG27IBJpDHXJcDYg+dxuA8hiXi1dtwWOxB9ICaHbNvT93ao
D9qL2EjEtBCfnOLIgSOn3g93Z7HUB1wVQP2QgKBnAT7VPqURRsq8fbCewzHDMD/xmWpnHEoZMqTIyqmqQyBkkDxw+9Tt5/1cEDeiWZBPX4pyFDyTzI9u
8bXi8WOpJ5Q56FFVoOKx/BePehKzM0NbNOtDMYV7QwTcE3m8dCZh5N58O5Dwhx603F13LyglMbvcd5OxQjkVEEd68Jk7JKiY89R3HPXu6wp4k9AHufQc
bx2w7FRHxP29yGK/1GynHhyM9A+pU9F8IDfX6l/TIKUQu386FjqcuAdaEpCpTvKZ+CZCQIX9mr7CIR5Fwrh/3lIkEzIsoTPsh2dlmGrZWoqs0ZiLJx5m
88JCfwlkA9okAvBQ6KD8A49spzZKnbshFPcfs7pJO7R3OymsPTL8T9qpiXW3DaoHySNE2wJxSm1SwwmUCSBIGASJYkWU0ROl3xw3JOZeDmihFDWc626M
d7B4hnCkxCayrFgGEULUg7SZIdydAoGQbSJqUNQcZU1ITxwN5aSZAKkNAkhtgB3t1vMMsuzvV1nbnHVvNMkOTVga1d5LlwdyAdnJYSTgUzXnuHLc4JzO
CaTk4cglM2/NnxmycpoeYY9CTEmmgpaUf0Fh1g4C6LR3gn+gvneI+UpETF3XrZPdrUa+s+O4ofxsKosWT3HwgYyTo5mEQYG8DE0M4Mwznc/GD/FkDXBE
YHhhWFh3nI2Q32cKMc5D9ReqHVP+wBJFS6Ah14RFZ5Q/R1LBEVYCdPZ92sDeG/U11w9X3J4n8fLg/MISVGZECA6usO6ikHlMWU/zYaTE8etZjw3UdXK8
podJwEKBUEybUOxEzIY9U5U/2IE4MQFuiZEzeq/VFgVkTkpOnpwY6SdWUWjiC1cXkC61RiCLT3i1Jbdvb3fPHZ71iwmZ0L3G7Cgu5eIPZMb2A5nrBDvC
rTFrre+7cOPFvCxKhwh3U6HeXkgnZ8R3K0APQBD7MT9kK00g+n4fO+7Ws6jpPsDJK/DNTqyMIP69Yj32y1P7MJkgwyp/fr2+b5gqKiL6WpiURVgxTAKF
WT3aOIByk858OqGD+nu6+/r8//EIdmlTgB7qmomGAiKSkChaSUi96GwjgpL+UoB3Iaw1KLSHYAdp6BRCgWcQquwK4w5L9UEvaE5cHMsMwj1nR7J/XaWX
3Tks0emp9uxq2Cck9a1DhEVUsZURHQ/6Z0dQns9iBD+J7ptvvZIgGgP2oH9zxHxbEQUn/9p0ue2Y/Impx14WgWjwzbKZ86+MdxCqIFphfOsmMOpgexmj
kt+gHxYKpGaCPgewfQqJaIShfmgH5jCjF+lhQxUIHuAD8IdKHQOpJ+pR7EHsV/d1Ol+q/adTbD6usE+846ASBAA29ihh76lpTEVDqSU/IG/yHso6VoqU
KnEDIoJoDniYKKKtIlBJQkwE/6lEm85zBFbKJZ5W0ebocFnvk2OaPb9VWpcNsw+xoNknQHlqANGNVGPLUgXa13RvWg87WZkjTOSghkBwsBRRB8tCD6Am
BwAaILwKJ5zZFVpKELaqZlXxTaNSzshgVNPbk76QyR6XtsYoiIxUFBi0roT058OvJe8nZ6vpGDD46DOaVWKxErx8m2leAmNcixVL0uUoslsjCkV6mQd1
t+dbmTCVe6ZoaOnxrRltFpaLG333jl96psNakzUjsWhErL7mvO+5BevQsJAb9XeOxnUNYsggcEOsIMHBQ3FKOcCYUCAwcUcljh1OEy5udVywLhB4iKrT
BgzqLDoCwQEQYMSm20EJLhktIDyYWgDJB2ml6mtXQYHTMmO9+K5YzVsnxvMH0XW7rjmAoVVPTwsc7ngrbWsV7kBnh8IFgy0xHgEhwG1k3g3WhqwwEV2u
n0+NzrqyaSQ1/WR1ft2QPFOBf5zJj4lWRSQ8OYokewhRjxJgNv4Bqj5EgGSKpWvy+j4NGB58Zknkp47DRzRJdGqHhCItHPTo8geE+sNDjbemXjHqcau4
D11djOQjrXAtmLFj0JMCNLnAqFkkgMNh6h341V5e+/JhrdfjLCMXVq+OdjB05QYw7lC9EmIC0kpmG3bJhkWXUYcgFg700TQxC8zDG3e7ExDm8DtNB0dB
YMBYode8A52w2SGgILIgXRH9AHXEzig6lIA2gNwkQ/nwBDySCjYU2E6CD5REwSAzRBNEq/zhwkFpaFXr2T5NIg6A5Ack7f5XdeJsboA9hzfjOy6TaA7p
cHIFMXR5Kh5gg6Dyn0FY5In84fB+J8R/IgKPvIfihft+obi6JqiYmmHfViRJs2iA8uZgySKGA+MJOIu0saADoQv8f6uw0E7QewtDCInb2kb9ijTqsSVO
EwOToOMuBgzQmTK7qa0igcf3ll5waMyu80lrXeuuSbIr2+ITAQCCUdCUNTiSI4J5QWIGqPCJIF9WVqRJcgGAxqTSJ/aUaFnMoEs5aqA2KCqRLKBl33La
KGDBPcqNCkWFWlAiuxCP5wQEf/3m2NceBb9xP3suJyC4KGKgYBB02V6yr++oBTnzqklm4dnE7fu1l9Oplr8F2GCmF2vXAhgJy/5fE+Lj10KWuTIFjQ8f
x2szkrZ1wMFhfvw+lIM2K1Y67vfR630Dvr1WrWwed5eatSCv3ytcJPlcOR1fg6vL8MXqENTUcfqZ87t+DjE8wXV3F7v2yYiNerPaiTxWdfBIdkF4ffNB
U9Bk8Y0ePp3/VSHm/tDF32MA6B4Xo9etjzS96j1Vdg+OmFQYodU0u6lIUNm5fCYKZ0zgLjPFc3EXrZ64I0vmKreTStECEaUmXE0Rz31fJrDvVo+K4wXW
nZmhlcjNZmvAHfXXN8kOdk7Hx5BJWEO+c1VCk2h14Nc73N23vZaNZ3tZrieMCQwA5SZmQrB0wMCsgudHw+SNSqHwFviE9W6q5m5G/YiKS7+jZtZ5KGK1
xqSrLk/BJ1S9mxg6Xo+vjnc4O9yZSeh8F8zbGd3pNLPkwpGBW8UpFNBFcodE0Qa6Z6b5aCeqqToape5nRl+pHUVkjw8e+lE+Xte56Y3RQnBJyLSFjkMJ
I0q4uXzXdl0owmw2yRS+Ng4wNVRRmRE4G8NtnDNPauCudb7Qc7jYxSYnevslST1pthuu/ZPj2Pk6mXDM8DYaYVdCHz92Y62FqBUqfmpoUH7It7sMz3lb
wdZGyb6hgeRu+a4CN6AQUEa0RUoaqnXLYk4DF9muo967GExcLY30x1Ymx5zYHgIsYTyxTMsgEEe3dIWN7Irm7vHUp96Beti8WbM4MSq09CbrzBJEjWHZ
Cf1V7vW5xG3G3vrwMJ34Lb6ve68gIjvOqXSXDb3mhyrkkjlTOqGVIQIt2Onu/Outzr0DyZeuqfdDYnHLd+X3VEXc+dT15oejxpbQzWueUOTPozFuZJB1
EGI9GM364DGDrOulZ3cXbcHeOTOdacob1VDI8rmVebruOAcr1Y1x9gZWEpjwdpodkeRMX31Y3KrVjxvQn77yuVpD17GP2fPIgcHh8T71mursYh1pec5Y
G1N3vlM4sLuNaOBh+BGWkPk4zlBpnnLW+rYxULFjd1tDqQ8Xx0GB8Pd5XvflqrJCxTIC38rcWBK5fzWC4wazA2GdZXowqjUuApmcMExKe1ozo9VN8qLX
YZ2oHFQ60w9eu99AX1bfQ1Xg4ZjQrWXpXHzPuovnq7rQVBzocnwP0O0QuISPHfUd9YuPQN13noh8OuTHccABIwo9bqI1y5ixqx52Na10ECL05pBPPFtW
wRWLzc+h6vNCL5yI1rvwweH48lZAZMYG026TpkxDa+dwq4azOudL4rei2rOrVTYzyosLidi9GlcVV4ThqHyImNFuTwdo9TR1EOGJk+kH7kUO4IkMhHgQ
skDqhXWk4E+q5GuucAqdMgoNodMQdKNCkkiigXnvdDnxgGSho8YY55iFsSW4KVnz7kZNpnfBaVJ6ONqRRcWIcgEaM+UPVRwkKbCtSZI3DPe8poFpVhpa
KRRgo3Gc1lA1yvQKEGLgKg2REZUQBMRaayvQTvH5cUGkyg27mAAT1gjVEEALkK90ntfcDiuw7iOL1gTyLPPMDDuN3OQROuOsiDhUrTBUSCx27spyA7nB
DnI8gX7/BBzkXRcz+kpTn17f1cUTy3go9e7tIowdrDSfomH6VtzVm/z3x0b+cw4/kmu6GwYv2xr9Sg7WCY4TzWdMYESxZokIIBCctTojo3KB0r2EKO0O
CpmIiQYDpMpxChlOFAetZrPNyaZoRTRvxrRbsN6JhEFiq8j2H3vDyyboue66jFh2+j7447BCSOA8TfV4Xkg/2cOrw6Ke1m09nKuzrxOzkPKSGpCCqCUS
kASBZEO/sinR7d2IKntpREOz8S/u9AKQKnBEeWhlCgIMEgjAIiwHzYUHrAzRjjKQFhkThJPiS5Xu0+/Qm7NsCu3GVUkqQQUnY2oSxAFJDUYFsQY8MNpP
jJsSRMUElCs0TMiUhDIRJTuiY4EgSJHidqzKl0QwDWHSDBN5CLbd9A4wbvtEDigHIgmGqpEmYIoQhJgmliUmlAohKOIJEKHLkFAOIvwpYKJogShIkD2C
em46BNhJFHOdyzAKaOcjkpSfbB4drhtUrVWOcI9OPsUfMyikmUoTjvPrIUAREJLRLASwwRTRQJBC0CpSDEiSTEkBJyRQE7UTYOKe+Hmh7obQ+71h+SH8
R/+A4T60/Yfz3d4XVz+YTL/NcHD+o/bw3ePqp7GRQ14Hy/XGVqMIMPlu+498no79CCl7YFcEs/IzJR+1RPlAUVRVCNJQsErQEhCtKsQLEjTNUFQKcHqf
czQfXHFMlyDJmXJDJWEkDYD7djUBESPVCThwOA/VgJJQ8+jdT2Hu173dM3h+kznN1FGtBUS22ygqiiIqVKQ5GNNJWpI2EpI4JnIGGe15eluxPFBVRUyB
HoJswzGFp8Hg/y2bRkOO0irFk0NQfa7Q5DVhWDxC7Q9nAU5vKIjNbMwPISfQyIMsjEIywlKBDaSQDbDY0Afs36wURE/QASoVaNaIrBLtQsErUQJ/ECTJ
TB4GfRIE+8Ph2T53iz8/bn5XUmDP0fXSYb7GSfenBJjuqFS/WX8p33wRf2+ufr3DGs5zbfTqBz+AfuCJD3qXEq/3MlOEkRNUp4iJMCBTQNDSgUJSg0Kl
CmAOQfjCm8o5IFIpsbBmGfbg6QNrHs8hm0bIedY+eAnlc4qyArJpoSGJ9x27eTccFA2dtQOsSi4EQLInR2ORjNpxWHJLdY3Y7GJYRcuIUtfONmOFDtRY
sFkaNLT8/i7b29YhgiWbd6qaKqiKktqecMmSlGcUO7KJxZiyigpgLKACFlcu2ykko7YqDOCsFskJrfOOBw46xBtClS5xtizUkh9tYgAcdWgySDrGJWEn
Ixzwp2c0CyWjDqVBQJIByKmXJTrBSQToFB/2Cx3GHL+Fz1bYyYTZmyWsOQUFNKCFMFqCSpy2jaMmdbbnYCqpQGlGlBNBOSjk1oTNAy7JAqGgIH53Hkl3
hohaBgBBCzQh55Um3COB1plQD9PP7fvyb3+TJ0h2QCbE9xMEtpWp/bhmpyKBKNQiTCHdvim0iUAxLqFfaoyaLvJRUDBhQdt+v8TZUHeFUDeUH4oHHkz/
5f7v7tHI7aJu0VZBwKC4zIB9yfMs9UH8ONqSlDIORpCiEChmUwKJNZ45jTLrLo+N22L0pRnnbutlUYJE105iOrTbRjEH+VovDmTDWeN3QxiFWi5TAICt
2RTkUCZKkLDIdJGKV7COD/f+zG+IChyCjb2jozm0GJs61SxrocF8OcXwpYW2B1Bh3DAiBIjZnMAdt384/QTLB5VUmfgWdnXhwNmlOC/r21qGhP7J5SUd
I+QpvKvs+78uR3yd/KGIJ7+/HxDmj0pCCEoUqWmIUJg5KvaH6BwQ7SHxnyA4f90vh9fsNvyNz7MDOLILhj5jgLrSsB3Pm5+jHYp2yfI8MfEtsw3jiB5Q
oBlw34e/fbNadiGSaFDhYC/zIZnbRWF+IjAz880aMQv/GwNv5uuSIXXht8w6yFIHihpCcCJCMFZy2pL+mfGGj9jNJir9sdlDMfTNhl5ycJOvecdabauf
C2N95S01ofnxM0BN2B4JDQGb4YrkYvSnIeAjdr/q8sRAk1e/JEUBoTBmD2QOAQPSA7gYofbq1hUU5qhyMKvRMaQ1PIzRqGvRia4Cuvf35joyhyZKhLRO
sKg9yCVjMHnPfJ+T9o+khxOr13MwwMPIjGItYbSbTtvR49eLp1CkxuhuyZB3KsCnVaks29MND3E0f6fzJtBRGRoGk5BvR3TsnDs7U2efjONKPZB17Trk
kFiO0PR//n2Ptu1C71epoNCMiinfLtrKHhY+LvoOEKeNux3NFAd8X6ZiCsLfton0a3n3vvGCDDySW9k7pqOvNNa1hpByV8IHvnCNlLsJ0QZZPlPz0g+E
8CE4kJ2qCoNlDKeIGSqiolGCEf1LQyf7Ti5AREwwovF3woiqqQmGMOexs3236Q6k4TIsCGxgSHxDD2s6zZVBpSyjfD8N1ANMmRm2SHcmiukwy1rmZArF
leZoQcIWs5ksVt0/TvLd2KN3agrKaMThVFE6oVPxlTXWtFOZ+Jcx8KLE3cJ6Tf5H5YHWr4pYeLQyFHOkNpMLh6A5wH7E4fPsdbZ7jhoNzgOOe5KAz3PT
zJ7rKPvd1YJ0i4hBbi5F6slU20m2aG647Ep3TlwSGbg4XbEgoiuqORcX8USnsxpCT3RuyBycjzGEZYU4u2Ak4VYtqGKb0QuVaikJpkxEzrDjMEPOX/+c
B9POvWnnPVUMLJG2FwGlodLYOcBNEaVN+ffv/wAAXAPWeRQtgB78hkR6p24bMKlIJTfIT3OtZ7tzU/LzoTYZNCTeIsRPb3Tu7kukotnvYHAX4PwZm1zP
PempbOGWVD0OWsnMfVnWLE4ceK4boLLbKIXsyUM17a25xKcNPvyE3jJzC1cUNYeeGidH3AskAkIBDlALxlAMlQMgRyaFMkCgQ0K1Wj020bEktKzCpBAS
jADJvAciYHmwmcbhA7JdYJQMxD6H2fmfFXn3C+2Up+s5CEcR0Cv/SoR19q7hvrt6nbC98J0Q2x7n4XhjAvAF4GBch6MLwnzKTAJ/mheqnlgoUdKuOj4N
kRABIMywr5D4/MfV80YkEISP7iP56whgpk+L63jHdXTBCl1LsawTJQo9usTJU1IUgTCFADF+vuyaYU1AkkATBRkpkJkD/1lNSjwlXJWmhpyxqA3mZNVD
gwWDBHhblkCoKqwTlJMZBggrWUgUjWLFBMQVSVLOKRsIgUWUhFoPt3ZOc5xniOChwtbYI0BDKwZhike6AxZAYqMRN6awOZ9+gyTVCoVIKWMMTbkDGyAI
n7DZ/FmoGiWNhaLhV/KLBvHoTrG/JwEILgwOQGMk8J5SBgn+nrMgsT/m7z52bAUNcMzLvggnnWXJ1fdvWwuylSgiRUq5sY4X9xOAQMwSQh3gd8KRA/9e
h8fh8L5PE5vIuKmnzORn9Q78HfrgKVP+haTG5qc6duTD1IiY7sBZMjsAu3NzYQQRR6xtzjFl1hig4QalVDVBUkQItUGhUwxBDRYyC4dyE4UHnaR5PHoR
91QZdI93P0jmMGCgcxqB0K3NQ0poloGhIkYqUApFTYFxg/e2hPjS5toTb4DE2g1jQhk1TDMgSpRpTjScRFMByAcYSE75aBMM0eyCh+kfpbcPCXihtUSw
A5kHU+/cETp7QQwBMFwIlICkSlZkGhEQ7oklQ7lOHcAmybElwiSlDmD2fsvHx/TdfKHxfxwDuejKpBNIb6fLymcOcfqMOnO6NTphodHVzLbdsDdTVD8z
7gRiKGuGAWnp6IDPiog95IrTm6kRz4H7e8tlT+AMT24G0vop9Yc5qc99Hb3B1QDPiqT+uLpahEXqqq0rAkTM3bFfBAwggu0nCTWuBo2xzhyKzU8xG/ee
8fhCc/TvN06kksAOpt9RgUS+SlfOSf7v2FmvjeC/GqGiN/6QglCgkaCWDQyf6HR2gRt0JPpsVMBZjEzJi1CjQSAILG/7iCT+7kAcsbFPQ3u9fph9h51D
Ptxc88BfGE2hpXaANpFyRYhGCFDRIxAuEIDihLSy2FGQqE+GQNffqAHceHWHNNyTmScgJZJ/oc/8Tmifn/Pn6MLo1kzXmfBFGEPvBUCP0I4kcKawLk6O
Z4UXCnUKf3HSvkRFPOkOUhIEcKIgLOJRUWciSKuBB39ZwaIJoKBiaJCYqCKJsmr+lbk2fLQuXIiAigCCIjFhu1FRFFihugaGGAsRgLJOF5JRRA4QhARF
yUBAgq5UEUciqPOnrEiu6KkCaCmIJKSmqDUrhDkLMEqgiLMCA5RBDZaNzsKqcGIHIm0tvzOOEReLaZWERHYR1HHBtvIpj7PitpFWloaUpAqkoIgKCZCM
jWQUCrH1WPpk86HAiI5dkihKQoqJVoCgCgdoMIhoZioiTfMCGUwlMY3l2nRzGBTIuH3cB8dvdYk8hdYnb9khvrAEpAiVJWRoGKaRpUpIoImESFmAlkgC
mGCAhZGYIGA3gxUCt4MYx72xKbgUHCZWemxwdiMSF47Yu12Scg5MgDiSR6sOEOeejJVpw8mXkxyucKiVE1FEQU00IETUDCMxkYw6B3qB70bY4wrnB2QC
ARFIAnhhq0RFFX7N1t48zToZHdn5fHZMh+BB+lZgYSPK5oDlyTs26E3PLxt+CazgI+67khOQHWBDCYgaMCT/cgEEEgb657UIGMmzFAJyDPwfvw09ZbPl
Z1gwJ4h/lO8ojSqMZVaytC0iomUXQ5cGRldCZTDRpFNCadlyq5wOUHCDiqiBcv99gerDl2UQ0ybujBziZsk5RcEkgjIUsQ4XTmBtIq5oIQZiZ1LE7EAk
DBGS7AnKfQe7g8bGQTIGkChaUopcgyVoGlaQpKFppKAogmgGigpEpQpoWiqBoKFpSJSKIKKQcQjCcgckGlSqQoiAWgpSkpSimkwjIKSmgSliFaaUKQSg
pQoKAiSkKAqlaEKYgKEKQiJgaAaBaCIVoYhGiYpiYmkaCkoFpGkClKBKRqkrIHCVxRWGEmV7OHsOMXrem294uvtc06lL8/OeBxhyEwftOt5nK8HyE6Va
cIl68NG+/Zp4HIUT/nLVIBBDSlJ7UpKFoQoVqigqkGmWWVSZzzajxMaGMqxMHEmCYhisyyhyOdvCGv9tS62xZeFzwkgUoh1YfpZtEAHeMeZTWBURJkCy
wkKgRH7KElHYiIHgiewyT22SRXssIplKF1DgxSUFGTkuSGRLQp7YaVmBQ+zCsgZ1fr30XPWWPbRJUUlnGS12nc0wSbKGgyIq+GQnKZcFzDFMUGETBb8b
s0ClLphnRbF4dCNr4q0QhZGzUjXzxk9eiDMQsADq0AxUBSnSAxEOgMhzTgEVMVRU8Hu5P44Dwe2UKCl6cUeU0tClCU8eQHVncLCtFJWVKh1wihb5mc3S
B3tyhZOH9Vm7sceanSaRPc+Ap2oCUvHtUw7iFQ/KfpevAJ9olCQqZNAukF8QGxBJP38gYxhewA6Ap2INSfivFrvwzJwA0gp9m3AHgcUqlbioG0tAP02e
66de+LXmvfnBlSlURacTGH8eqJymuUQtHfOh4IaGQKkw41yvogQKA6XFqM6IncCgTS7iYG2bInLm1HnCYRJLEluIu5uuzApmKL7oTWnwkMvLMWvCPYWQ
d3iZsbgfx5odrATIpSmgkh7MUlKoIqEpYhoQmAoClaCIAiCihiBaVLsFAehIA7Dy3TFSQ3XtWUMgqlatbP08H7HszbY2w/594Ga/tlkkeZMBQLqmIVDN
Grm5n+ifD/p/g0vqbHQX9I5sFmCHecuwSB75Ci0YK0olEEFP3SoZAqnrC5UFAg7QhjCswrX83MAVLA9msbzpgM5f614bbcgd1VdLwBcBcFQ3/PKAvipm
qjQ4YJl1kP9XCXkj+6CmvfAYztmLkCNAphaskWhEeRHVhCWgKWkoiG1x1qAj+Sq8ngontaAIgUJiP7x7Ts5mxmGEWihHbKozRCCqzSC2Qs0LFl/LmDmd
bgtVmbNa652Q4LE6cTEFzSW3SI05oXaqGAnnloh2dwmS/HGxjgA/3mIK91zRH/nBS0AU1RTSjTZ9kUer/QxOjflUdwdZ+fNTH7TwRNALwgiRDWXDbDtz
/MFnGYvE5AnIgRCqRMyokC+PRT0Tdj0nIPZhgNBSEb5kjfAw1DS7OYL7IaF3ooKJhiuEmMEODBlBqVdhMfY6A+48WO7CC+lEaKimQn6S/fEH3hnov9Dn
3d2Q0HfmeE6gDUNA0AUUQEf8YQ48jyDXfDzFT9cCIcl0BPj6T3BN187ntLDAdMLR/qABEUFSZK/9ZDdQ2gXgrzhNHG8JM55UIT6OdwiiI4XDQSCk76u7
IrIsblw3tdv4+4n+SQX2fofIFn7E92Wtffzb36fF/lOl9qXnBY+h0sqoiNYSgWFVWzlaaO7voZc0+Durn64OTshejvPzi8SkVMKXwbnoLV5Xzt70d1wX
dOHC5+nvR44vrX2uferNzzlkOSOJlWgZq1HrhomXLgDmshm0qZvC7NGEY7NXOJGSp75498r4jLd2GtMk7uLSuFLujTtxXcd3dEKXQa/hd4fPt9T1e8cn
k5WrTt2buS7u+kjtKinzvdr5EHyHCJ5ne7twLhTC90B3es5ek75XY8h3vdk94k7o6i6EXY4EzTk612Y7pOWQLi8NGao6twWusuF/y8fYS8ekknlwQkmt
ei+ZmsDAQ+3U+pxIEA34YpxUU1uiv8Rg/6SOtByhyAoTLKhpagKhGlKiT98ZCUAESoSwBogEMFTgHIXUFCu0KP0IWkaRXCFHze8fvtPZ2qQ/EmPgnlyO
06AH5cle2AfyD7vmD2OwVebZmEEVkkQEOEHTlJIsRskmlHOsmM5T8hEgP3YQOy7kJFzi1ACnnQrh2cOSrB2+52OV3poBJXkGQtMQYA955WaCDZhXjJmW
UVdt/XOEiVXJWCUyLs5w1pESCk4nWbCQhQJ9hw/kjtag2DURFETTVR3fqe4OZwJo3DqQL2BpAfbzg4AQfAPa/P5/SP0tgCg+UJI5bbTTvP5C4VaXKf3w
yTpA66s6OqbZnXIH7g/cn9+5w2b3DvW7btShUBsUyYdp/T0Eu+2/8B7e536YYGknbIP+30aizSjOTcaxFRaNmJm+4iYHL9I7hphpP7C9s86lYeCnq9an
B3yBeyzga4m52leW3Z+Hn9IaUU9D8FRMNSIdj4+73fgi7j7vzwUd3wpEBdmSphiAgYIJEqhgiIGRiIYKRkGCYBpIIRiFoWigkIZO6DGUlCJiUpEu/ECw
yqZIiIhcvekzxuqde6efI5HSKxYocSAHYio0L9uFH9KNJkilC9sZIP0IcHbDImRCgD62TQhkuQIfnAmSUtIUIxWxgcZVXUVTSHGQQMkFIhV4QJ4Qgfvn
aUmBe+RyFY1igZJfhRFOpnGhIqUnwDTK0RbVPFlkZr7D6x5uA4WtIUJahQ7J9c3s8F7Cjn6iwqjJ0mZYQZn44SZ1CxQFlUHYm2HCCQNJvKSGmD5sgUn+
ESUOoazAiBNHRkRh4Kg8ThHCc5DblY7DvmAlRMOuVEdE2bdD3R94nh5DYq4RX4QLklAAfFh0BAERERRCBDAjqFNj2zxfaH5w9ydvBPxVf054UMaTA62o
dssCWQ2Dt+/y9denssOvw47mourLLhhhw92+E22ByYmSIMOGczUYdq9YJKaAam+K/vSZhc/5x5e0p9seclWOI7S6NrDInnc8ivJPmDsO2kU8mEZxkD9k
LJJ70BOExK5mOA7QblQKfYRkmtwXA70O1D4/PHSgePCN9H0Pu8PWFVh34QYk+YZyZwRDTBXNwo8hKHhqqJAKYVUggOG+z6xaBAEBhJXHOGDCKOAJVa30
SkmIavfvY93W9qG/AWyTywyYHKziGIpoW3AGVTt7dxe1E9b/GRhO+i0eAj+hUl1IItNhtEbtQAwkYE9I/5Vhg/2WgwLz16FAfPNweldcOvmhv5g1gKQ9
i8NG832OxNhxMmQfYgKdGCHIcggyqywKog7aatIqMRx6TN6mddm+KurNuBdRSLK2IF57m84rI4eaUEFWhRwIIPgwYJUOGBY1UcEimaCTi5mWaALjohRy
mMEnmqmlTLhg6eIZxMc8sLrfE/yskNhIdk9FhsiTsgeKeDLOVo+CleUzOJx7nrjnZDeIm8nGUi/HZft0Q4dnTDvz+RJOSb4dpt9k2+rEqIud1IWRrayu
FXJF21ghQNBqsFnEGlDGQGiEhSIAsXNXEFIrqWS3Z2QP1goNyAfnCjMA+x93vkB9+bKIfXO7S+b5gnZWZE9U+vEPz+uXTPs8+OkN/y8m9nx1jqtPrTzO
nGB5jJ3BuE88dH0zr+OjPOBJaE+SqnfzTxwfXbHbB1pDEG7o0nHeT8+F1PyMrHOSbTWh20q5MmVCuVlOhuGtFCBUgU10GBXHcA1Jbuysjqk2GYGyziFJ
C0BqBNTohcS355wU/dinRsEOGxBoQMMhal+mkXlNJEREVLsqdJTcPJ2OU7njmhCNBjjhBkjg+AZR47m0KUmvn92tuG7kicwOaAPaBJ6k/e/k9r2nHpDc
9550A0eiWEHUT/LQHvIpoCgpKaSIoCkTUgeUU6JqhpaCK1hkCwRQsBFFETWiMomKJGiIcgM5YOTStDBA0RUJqDInBOwSbmdscILYTYUBFQYppWkiYkSm
WIigoIgIKCSGSgiWEmYFKVklTVhUUDQUroIoAMkEMlChUfv/T9fm9O72Oq17cQ/U/h+poe8KaCCP6eiFSQFERVkws9Eb9ERv8BENaK9oELwpT8ZAnB/a
wKi1nFXQG/igfTlRRDqMU0DI8ABOA+Hh4d/s49z/B/L/XxROCCtqsA420mcgoGSWuidv1DT/mKgKgjAfUA4OuOKUUn61D9kKUoBsaI/Dvo+RjiiHWEfp
CBhK0DRSpQndvg7y7BI0Abw4w+UuTQGQCBlDEVBUkwhKEFDTDFEMlRQFKDEgu5uw01AazV/IwNbbBJFJSQEks6xT+gu2216jknrZ/r57jsqLg3h2+SmR
OjQnWDzuPbDvOFKFzr6ZetnjA9PyfnKl8ZCsJJKIeOcE0SxsSkJkGJ73pqbpgcZdCG35WAB8XqCnA4FzCyKQIgApWhYJpaUr266i79wh8ZKaZkpSg7hX
aIZSKkO1E7eDw3NlOr+fBUpFOxD8yWhIlmpSYBfcQgTAolISPBXA0wV+RxQX+nvAHg/QZDgcopkGQpiO+DpTXv0J84Pxn32pMJbipgcPZj7JfaFMJ0l4
8jSapQU6ZD8GaSoa3TTHaWQnW8yHW6AoBsxlj5IFxQxoNQA4Jh4nLkTExIkFsBw/ZC1tAckahbT+Iyezgq2O8C4U8hdm0da3PyA+4dCKb63A3wx2SQ6A
dzC2b2Fn6g1/I6P5jERNEUQ7/GazQZoupq6sKBjkyzCLEGaQzQLjECIxDQvhQDnEbG6hd+xo7ddxccJ7AabBsYckMyuz5AdIHR7u0hFMF+Rp6DbCbBgc
nJg/j8lEoAGhGhED7hNDjqAKKAaEOr2FB4gbsBRxTbs+GhSBEJtJOfcpaXx89TNHs5U83y1QPYgCh6s5nbCgX7aQnIHOpQgbpOTJw674EKdbLevYyU9r
TWW71kjBgxgxPNDqJ7uAD4gpn8t3wBk7cMc8eGjaDaMhqMtgk2tqaoiSaYZohqkCUcOUHJMAiZNkUdJreZBE1VhJ3+S//VQtxd4JUCiq7TMZeUrCoYhi
EGJ9NM9nTrRSbMmIkoMlPyYoUYrEGKirjuvNBpNzmj1uekLDJyLwIIP0QWwkiHqSiTJIZJ6C6zkOa0/vQ1kBSa30GOYeMc9Z0YXCNoTTJhB3iR+iq6MJ
2QG5YGQUCjSUqMqGSuAhw8f3h/pz1vdox0KfgQqfp9389w40U0vypX9jWTI6pZn81xf5rPnw48B/n4ZAJ98vh9ln9mhvTwIaIRZGmPagiyGEkdAKIFAK
J6FBx5y7WsFonzDMijAZUcZtDiqyZJ8nzymjRvKobjMLDrNP165qeAR7bOUqDDWVeszb3zhUNCKXVFojlYuWW45uzMyyiwkxESeN0/YbkLBTNi2mzISB
Ie0NBKqYkxIntCppulAssFm7mhKNNwxRl4YnBETQkzDhAVKRCJlWCYRjpDYTD9RgnDLeo73veFlUiYOa9YYnUkNFMgm7rFlSaZKDbLvW86TV2Dx47/6e
GsOCuDIpyUlTkRMBoCb0OWuN7+N/y0qecpyT4qHB4S0FxwTCioMFFUAmzaPmi7LctcZSuM5VyCDLWmGR1ZUVMln9n5G5xmGXrnbbF2weUmoex69gNLTM
VMdSa3ObN0PS5RrwDhnRGwnOKMPVNIaQ+6CP4SemTtkA5sk53fJB8hrbozhAO5Cd/PZ4O/D61Iew7Z98v6so9HWZD4Qocp+KxkD5NwLD8AfPdKC89yBk
+nSoCvzhz23JkBFVT2Uaw/3f9fW9Bt4zEPcvZzj0n0J7YWh1at/QFPX5+8DkiBuB1nVWcbKYGAyKM8O7HPjnB4ZrFnkmzJ6MJ4gQ2z5pUfmjXMuX5G/W
XBdULUIVqydPPTw6Q+Mi44UyYOBk5ZYU+/c+LabNyqILBQqKMMgF3WU/W6E3fh3zxAnk889LGj20T+8FR3b3ssLMHet2Dz5OciKoimKC3e7eZDxs17G6
KnFUk5UMkWQUqaIR05cUE4piF2BahcJlV/g73eTh0Tvh2LkESD4D0PA9iFojIIhSMIgJRKFQ0RWWE+ZBQsnIbfBJxxRLr5dyUyEmFBBWJkpVbQqiMwgj
gR2V8pQlQKZzUxS8DgeHMWeRg3hujrM1zl3rlwUHKawLbLTmtaHIuJofOXKYVOiQ63HcUjdSKD8bw+HZHPz3C0S5E5846Mtv+72m53mfYSOVKZIPDnuY
MSlzjxks8GXKowsrrCzIlGRMaacda110rDW9q7oVEeZSkdOkVEQQ0apgIaoVolWcgcELgIG3Yhirn7+oG5sDdHuzDjCZrRjjMwqtFFVurYppshpBnol5
BCxqcHRqmgc3aTZSybZLCMGCIYaoY7E3DfD3sc4D5ijBYcGt9c7sBoyGOBxdQ3vQieSGyyYoIVWqDFIMEUL8z3fZcLtlAHdkrjqZSLTWoPxeMex7txJj
CAmHIoc/j66Xso5bTRtzRp3esxNCmqsNFpUObv/o6uIKvEaWtSsWcXV6SbdoUQRowYlj0tp5dKm9tyO97z0CxH4cCdjPwjhgju1mbDIEQ6/r5RDtvBfp
4Iwc5VsJs4ti0E44DRKmIEYRSRCgRCQVDn8BtwaAPq2LdhwQkOAg8QTIAwgxY4qoYj405U6gThAPY9rIHuE/V3lT1SpwPd8NaB4Cnz0a1B1Cm5/E+E4a
5eJ9ufyTrzpl6ZCweLeNzGh2IsGYn9pwfI9gSK/aPthADs+QdO/8nPzMQOAP9kKcAH5gnD8fzLHKSJoJD331F48ioIJRp9Nt4I1r0PtXw+w4j7C++ThJ
oPXf8B7T+2VAYlBShPnx7vjzte6yT8YSGENeRbE/JbDhbwTxiLBOX5UwPq354XjeeHcfh+BhYG6HJxd32iewU0QDSvCFD4gGgOAm5ZIo8zpcO2/Wysw6
U+3124H/H3AEJB3fcx3wyjJ4ITFRjkRmAttSsBZJM7TDo/a7ItoEhYCooMccRA1oIBPpsKIGRIaGSIxGKihr+v+fSZW/x/l+OaPXG65vet6nDNKm3OEf
3AwHJeKbelOhUBXEiDqdUU3VzVSdXIQwJoUAoxSMSGGoYUDSu6js0UGcJC5vNUei75ozHWZ4oaZtgO4EtITcvYSBFKNmqS2YShsNhtOCIBgIgIxH9hAh
jgp1KHDG6Sc1McILJlOaQibCJDwPUk6WaFjXIkaUrlpUn8JxckJk+JzmGhq6EIH69zy+vvk1rRrU0Yi1uOJnXHATFPWbF2Ch4OHOU0ZNw8sFgIi8zXZ3
rmzOptC51eMhYlzzpNZnXZzeeaU3C0dRplhtksGYCTNLcxIDMAScbumaBE8QugerkHG9XxeutigkQ07N2Vcad11rWjlrW8DUT0AprRhWpAibyUJudUJi
CLEuIFliDJTQAC0KaOqsBNuHcoShzKDKYl5bFm2GyACMArcuAjUiWJpkk0QJgDQ3twkhz4rwSGlCUTjYoNmZKMSoV0c8Gc3v10mSGaHql4mk7wM6rARh
rzXCGNoKceRuw2aLzKKGwsNwoyGhoa0TSG5qGiaw4cuO558yDA9TtcM8syFyDugPvY9pmL74TuPTnkpiCXwD352mc3FPG0LtmKzaWHhveEZeBu0tNtay
mIcNazKtGsoi58DiZz+D3qvfRYiMmfgzFu9QGBCekg0zw8BKyDmEHHIL4xQFPMoqqwEVJ8rO/ArMVJULasUFgiNEKwrZBQf1PDzlcrhz9FO5A44I5W+a
0CHMetICOFFIo/op3HWAU1GL3cr9IOaOGMPSfV3C2+ymExNViaXJSsNGFy1DL74Tx64GuEBKO+MfGtr8b9T7+d2TBlSoOvrySbg7SWIY2LujaQUmKCSo
rHdl6iRMvy05Rd9SrO+kkkNICphFx1Tp3wbZ9F5jfC2/O8n1azv8/2eR3hd0eHkZrTlb7usxPA5oZAO3beLMj7rIUYo87Ies881ofhQLOE9mPC/Au+OX
Y1wMxA4H0zA46FtvvzU3p7vXsDuSIoQGICJVIlKRBoQpAFAgGk9o4Jx/cCnsGRh/0peBAem2CbRMGARFR8Q7Oij6/a/dpBNnb6oOdqI/hqnt3N5kO4jW
eX47GQ9gyGwKeM+rrv3+utbzVLIKoW/3d0QzwOPMw46C4P7H+ZnN8VV+9FSbJFFS+eeRkgEwYPfgKHHoPNhegFhcldQp1PAQjsVmmHK3ha0ezccMmi/T
B6T5T7IxlyMIcSEPvGDI3+veLzO627J0H1+34EN+2cIiYiDtR/D5ZC4rDyfwUID23rU1tLmZNMVIUDQUZZKBAhqRWJEoppRMKe09dPv/9Mdwqkqh9EFO
b+sV9Q2tlE3dBomgqWKaGlAoaClKAoJkPLUwFqVnkh6iifktX840GHGZRTHD4Le7YSO4J51MCk4PJwp1tJyAu0O46z2hBDwbJ7vVwoL7J+KerLtHsW3g
RO1whUIKnhnIiiB5zHdoPPnHIUk6IRBR43YJXHfGUUHciZCNrGiyDFh1sgFNYtts74AmbtIzNDFIYEffG9K7bjpTW+xozMyUNKNMwtINNsBQyseRKZmp
68+cfzl8VRNDS0MhmOhGHilDkSyFrMUz2oAh7pBYkAD8kJlAMCqoTt5dtu0FJT/eGcElzshAUtQqNVuhhw5v+NLqSR2ZZEYT+VKb1goJkSyoMP8hEdUy
R35Hfj4I+Epj9zmlUguV5a3nMMO/264T/P80O5o/Hu1RJ+jKapTGqRDRreq72OZgpiahPUhwCg9Au9DRkcc078NsurRFTbqbZpH7feQ8xCbHcXtCn3Et
OiMwpcUmntLy6inMjinzxQ9yF4Ie0fYuu1Ag7JxI8HssRkPIVFt+TA7mmwC+9dRpBSBpAUIBfbdml38CqPBHh9cM+3M70cLTrdU2FPteIS+8P0f3S1v6
viGAPPkJJ5dcs61oeC5KFC2uZRE09vZwnA79Xgl6+edmfH3ZqHkQfrpw1sGgfc96IypJZEuUsKhFRIQPFABxAMpEXwwN0FQOlABOlUF4YQKiJS0ZHKqF
+m5BNyTu6eOZOEmFESGa1+yFx3e6A8ONwg9D52bQoNqyC+pRQQFBfXhRXstTNS6tCxS+MFAmFkGMBEtVETMFORE9e7RRTFQlEiqJO7r4kOU9fO1wsWGv
ju4rx0vHhunKglBXnvJodUF873t7iM/IxOBYtib1vZtmxBB00QUQViTLiHcO7jugu7nY47j4+63nsqc7uCcjlM4HdxYWeBDqEmrTzzsvcw9d2ptxMEIm
THEQ5QrWYwjQqNCARCQq0kAELSsh64U5xuE/MF29MQiQaReW4gbaACBv/dijsAhUA24tRuAPeHYmIop2KKfHdAer6LwF3FIgmxPdPkdtKO7PwPvvYdpt
tqgw+nDN9VBIPFDSZZopMgmiNctRc7s3DpNzAbvMP2sHcmHSa4XipixtGyxtBgFHBCiZ4kim1JrOqvVBfAt4q79j7T9bUfkTTq3Wt1md617OpqXg5IEO
MQ5m2abVnOFH6EihSBSgAaigA/yenjhpI8fJvyMMtCekhxNFeZo0E0w3Deg23UARCiSQ0YWCwN40usyBFg1skgp6tWLs3V/6A0aOaTbRiFhUFNbWIQSh
IUkFcsRCIEfREIiBOuuUgZWpm5mpU2GaMwqG7X8nZzZxZ2tzWzffoGQ0xZzc+PO5JYYVmiyrBTx75Cde+qn79lCy3JfWB4GbezeRtEdsiSLTCXB0qy3L
wPcmENiIj/m/y/vcQ3CZgmCdxGAaiNgebYi3NUCUB8X9aH/c1V/EUPk8bPX2O86myQxIAZCkM70aDVJYoSwsSwsJZqM407/KgpX9loL/3gupU49U+nI8
tGQn6H32X4VAZO0jQUAGSMj6waKOPYI+EAf+mJGATI0kSkjCSQwwMxCDFIiYIsIKbnA4GTE8COz12X3T+McIHjmdpKenSA74A/JU28Llb7iC/Y69Vb8+
mL9QO73GiOr27PaFkJYg980f3b1vZbBSzXsuCSext/3uoGiGYi1hCG8Y0FrBoxSROqWVCiNsu7Sf1edcOf6fF0MXfRfviTR29Dg7PKA+KafU1z8AB56P
P8A7o14/OwClpRmBoAPwufiY9Fjkhw9+fG22i+/RowZPBJDohFODPMn7dt9K1lOgnfvo+LrXBD9f83VwLsWWFrPyA3UUMwFOGKEIkRPyh1cAlLpH2z4g
h9AFD2yA7cRNhyFmKKImJiIhKH7KnCKpApRFTaYXUS7VjCm2nMYtJiIpGpwamzQptFYltLmGqAxhpQqkCJEpyKUxILLKCIViGWRiiBgkmTSQJPk5ORRQ
soIxFhES2ItBaMqUCBAFhNkw5y5RqIqIoXELGMmJclqIhWAs4saTZdgYCCwgTD9vzK8oPxleSD7bZgyyg0b9mao7GDDchz5w0RkDnN5DULLPhRPU9Afm
n7PmUqSQ5bTsOW/eTXEO29S0JQEI+dKMUSZA5dujlFXNcJA0HURIoB4HPrXpMxHAo9rKYHqZOEzLhrWjBoZgaVMMooSnEXeLnPwiz5UISJXuOVDvkZBN
pyvDJCyuSzgPmAnEFjmqGzLk3ZmNmoakhqBOkvyGmAqJKiaGtW0kM5HYFMCiUmRkCZLkB068Owg8A88eXEfLw5G74Hior4SVm608jot7ISeiGb0WMEYe
kcQkmLYznZW5yD5HxDu34CcH8TDnUs9/PDDFGAzXCYi1srAyTJG+Q3rldS2mfpTYoZVQ3wnvPr5AA5QwzGEIPLagc95vnGeYltocEUGMWT32B09ZPU79
dTadydU+7dh6ZPdz3X76f3uiae2ToSjypQ7xnB0gaIczt7APV/H1lIGCfk4koq81DwDyU+8jIKP4E0h1cuutgDq9p4dT4gboBKKbqPV2d7hGo1BRf/1n
meRLnpD7IA/EnnPIfbrRNRFQfGMtq+oykfOZ5KFk0wbEbOtm8LBmzPGRAHnUwLFDjZDVg8i2FwK7zA2OYSCw3ZZkHazDPtyVmVBT7eTrSaokCUAxfKmI
3bTVW+GAQQDKDhMMMMRqg+DGtqSj4a+QGwcSN74j5Pqjsp9nZwAHdEGDt7s6nGMeHcYnul/Ag7Q34adH3cjpv9chr1ZW28/AvuRdeCsERh4+7fA70ZJN
3M6Yhpg93iJa+S/HZPigGwkmPzlEn8sVB0gEhrw3BTBAUdwga3UQWA8uh0F4ml4iPBTZFPRLnhlm2tZfsNaxxphohIeZoMIiSt1QqcmsE1VlEXzEogRw
pM2F/lAh+PIdAe0MQeHE5mLeHDhKnlJ6cVDkqGkSUHqnJV16dQPD7anftuX/yAUQV/o+Z2PAkN0iiyQFGC5YKcccP23WqB7/22c304H+8b24yj9hmuTF
swJEmQBkAGRLQCBAZ+I3thMU+HQrGN26oqntXKFQYRECgXBRH0AxUqxWSgQQaxCzICB22YcstoWzA34ob7iFtrQ/OJKIuMRlSB0Wx+Fjg4IPWALyTkXK
4QcmFAK5xwIJgEqQB653JlwooqIoRZnjWzNzWXHU1TeVTNBzjdG2GmtRwoKKi7141tl6Ll1w0UB5oxP9VNbQ4nXLgjk1fDzTrdGxot1hyOnO6b0bmRda
rym+N4b3c0mnZAa8RTpOmrmIc18GxybnBpKDrAKRCgmIkWhjm65LFJUsiFzQxAc1411ve1Sp1huzBQxWsssmDgHSVNMuF1A4zy8ePXMwMu80BUkLUKRB
UPGrl7yOUysDjh1IWlY+KHGJhS2QLxrJvQJ+nyvPWuPjs7DS1ETLRmGtauCWS5rWtc4FzRp3lObzl1dk0DpoiR40R3mcurYYgmjTRG7uAfqBPPwbcDuj
PwCJPCFtxklhzzLCqUuAhCnbEIGGabGwaSk1MOTaUO7T0ZDmyBDxsijFFeUrrlKMlQRCzLM75YYD017pRVRDnMJawzrWJkk8GV1NAYu7JKzpuq2yDZne
tIpthzqgdGbhZWceZzZwTYWFgqqjBOkNkqX/PTI7Z2M2LRcgUoowQlCBBTQp4U/ZkkWMLuzkzsThPqPZCKo4Q86O4PA98eNehEHe+HBGTAu55JMKI4DS
VZvhm2GmTQ0GLIsBSCJzMhgaQrFu973d0EUm9WuCgiijFUVBEFGCiRFUZzldWapUHeQTeYxQFkB0bK5MHRu7iMVHUjrAnvQHHReiRRxefjfHjl/1X4ge
vjtx89Lt6PdRpU7o/O+QE6UBoPXwB4HxGEnS6GRx52Pcfb4aN6TGjWLrDRpLHvlJt1bq5ukmic8Hcy5QRNlHboO83uL2+W7jve3yp1ncl5nrEx8+lYd9
e1fUKcA5QqboD7b1pDU649OoEU906OakOo6OpQmCmBtyPL1u/gQgVkkhzmTsBcodmUt2U/Bit3cVHvbj0rjrefeZFtEvFIQ8wRN7tDvB3tZ8D7PlbzeK
Ofv7wI73ddBz+HXkaFUGp2UUFBfhfXRkzs947dqjdpbZ4uQ4VyncXInHB3x898OngpJzO0fLCN3cbtu7PGng+vRwSRq86dmk5jCd8Ojw/V9dB45NyCq9
oqBEPic5stByDQlQBOPY9Ppcjj6HSyqQlsLFN2YltcpVYdQO87yVRUOiMRhiCkAAjGKsbiwY+Cxu0zI9odY6l/oZKejk27TkIIaTEqiBRgE30hBOJXnA
ynTpm2HZqWFaxV9HLmBrmi83sHON08A6396GcM59oEmBBARkEbgro8DqVAYFamQZMTyYo53FiL0DdiySKKnTcNIiYBZFWc/PXXWuRvT5Mi0So5VSJ0G9
ETkxAV9+3YO8GsquWRI2YJhzQBAYlBGC6mqoCZa8GBWrNazBUGYNPuwU16SGmEBwHMdDK7NmqTNkVbYJuirlmaJkUyV7VCfaQpYXUpoJtQtljREpAKG0
GYELeRvRoZJ06SgrqHUutahcCbnUMzJMrN0aIseBxwhZg4fJw3gifUaNGuXDZqBcAf3r3ZoRQ+O6ZZOoda1qIeQFxUc5gBMyhqA3qR6Hvlzo2x0Qmhvd
mIBpDGHWF3EXBh51Re01lei7ze9cZp9eN9/tQ2g9NZ1IAhNOa8Zgz7oQdgJCzFdKypgsCRIDwPRxEMYeSEIGIrJpJdbcIpOpxl4mq9eT3vEL5Gia+KNl
OfqMe5+EcIpy8uTB/WazBqxFqKLzqGtEJqBxmJgwf1pdDrBHYEzrvMkQEYhp5RvXWmZ2vJUJAnlkOkhADHGKoScYIqAdoYyaNWErjBRKly2OrxwUTWZv
DRIAV43rhgshDTqbIrFBF8XOGhBEMYA2MXDhGRElu4KmVITFChEkQpyzhdvlxvvENpGzfFZi1bBGUEzBKQVGEMp5epAhsJNNrwTlpInqunSa3BD2efPv
Nfr/Dny7EkTmErL0TT1AwTxNsNjcAw1gkBQBMC7obJgafZ+N2nZ3Zou4Dt48loDo5hmC8+Zxprm+/n98LtBxHmzPak9GE7diKnZ06GTYPTifboN03Did
/B79k+GiDPQLfMKJ0qCEWgtCQY+a1ZDYLayBf/BwABz+Sh7KfY+r9but0TG3hoJ/UySAbSQ/pPBhns3gZ7WA8qhqkhiEKJI0aBQkLAoOXGRcKOyuHPcE
AvSBOYpZiGSiOpXmQbE7RgMQUIRDSETmBi0E0yRDS0BCRW4P3BCkEvPyO2M6h6R5Hn52ZNmKbjWjX4buGOqejJDEIsmK/NxN2VfxAXYhlS+3rQiQ5FGE
d5x9ce750ctMyK5QomPv0m8WiytYoGkDLhgDlUPHJdoAmv14HFDdKy+uGeGi78M5DYFawRhWW0DXbsYsrKvmGjE5uZEOv/afnv3n6+MvUmPzNooKAshU
whzzqB7+05nUPecFUeMf2PvB/Hrb8HoJQazT/a6TqorIruzEMGcr2OVMwqd8eliqsTrGjEpiscMKiggir8gBNnTuv64osNQhznabmhiGQe8vhxP90GO1
uiInnLkd3J7XhSdUNXRrfPJuLB28D5j05b+XDb6jdB+F6lOxFVPw1HWQyJrWtC6LrMcx3HZLBDtZ2PgnDjnbCzVFqASzUlO2L50onQmJMuzZMGCEYIqq
gN9wvny3OwUHddw0CPbs6TZTk2cjIaoYKcqiWEcUSkKTJSIAjhgOVLSUgLttxEC7C7c5cEegkXZRdrj1x5MHnYCcB4cBxEVC+Hkk3nYxJsHncmDk3iS2
IdpxlDzPnDUgCDpwYnYSAc8mYlCE2oDIKaBpKRoKk5BztdcvRx2uTR3XVFlYlgRDSIPHHB2DcQrydKVuRNwYEsaBUgWTICQOwAgJh+10kwsEhDiIIOGJ
weEaANEYon5wocgSE3C6DbpuSBO80xAmhISGgAbd5cd0UnrvJHj1k73b3YUk6uLW091iyGI3du3uSkkAPV2YRER2QjkDhBEKGQjELSg7E7FnZ260ZMCm
ehTFMBidlWVtWJBdhcuUJBctZKjuYuEW4a06QaQKKaTeBMJqhiQoGJopUiapAKBqgJNmCxwoCGImMlEXIDSWcg7CCg7AKAChtUYWkcMMZHvIU8Me+9ux
ldGrfyuAbZq02WOn8lEPy7OSdJfsImPrBkpqTtt6BphtxRmXeMURGTEqTEk5YZo0bQ0CgmrAwZDA9iHoYeyBPUWXDPekUrKw5dUhFEEGCdyUTj0Lnn1m
SmbFT3U2bFmYUS5aUAzIQLp1BnNdbFkRMmDKksUVpiFjiVZTacg5TW5JXosRTQ2hkIFRFUSQb+bbjc4UwfdrYPx5Yj6SGIGT4mGvjUxXabSliIs18c0a
iM1jTOG7Ax/b4OpkkORniGmMUQiilIQQ9e4dOa9o6RD2VNbKiIS7SVMxJ4S5ZJJJkABSFJFSNCLQsQBQUBQBTQFLEslRTQFUxTUFACK4FQVyJKCbTgIB
2hA1spEFsomaawThcf3nEJlOhiFHJUMDDBYLBCpIKZJCXMxkAkDDFcwhKoClVOcBEkbC4/rIeEyIcmjIGLIpgFTkeCguDgrgOL5KYGgmYAZVNBKI0Ko2
lXRrUWBxxT/MYulX17EQ4Jsoqyh61ARBzJyBaMCcLJJCmJpmLIA9kq5LqVSSHJaHCM0YJpI44hhiB9gcXjyNxEdME0MINICQuEPv9dxQmyaTaq04CzgM
QZKigKAojJ6sMA9JJ5kpe7JwQDhIprQcl1UxIFUJSm54eKXoHnhEPvxMR/KNJGQaj66/G0vRRDqj3g9Ue3SDQql3cBH5XWyPOUysxXIHb92wmp8HwX/T
x39knf8sE+e5nhGH5OPfDrMfvlew2zkfb2pG/kbi9Pcpx0vFfMseKrgb8Zl1Mm77sMdoF0Ofl3k0b/gwnbAgLTREBQHiQSEQshSpkCB+kO8IUoGQu0A6
gydiQDDMFylRI0QHACI6cjym2DuVfwliUJJxV5nEw7X3qe5ewzb2MUJICR234wZEVUvZmNKUpSfKcqiGJJymnP6kRLSYhwpzSKWWaUoYJ/OsDGkKiKFX
UjSIEy5AV4SuRTRTE+M8pNSHDMP+FhRXKxYhMhH7T7AGkKgofie4h4k8Z6bHA/OeQiqe/hmMVnBtt4pfrt4XSGmcZtNNU5SV7NUKmZYaTr+dKYl3vSa7
6XMiIcRSdQeROl0mZbbbWIxpWtnbghmmzM7wx4reqUYcQrMQmd4XrUkDE2hpLEFUxlGChhrMdNi9EDTcaXeaVMibQNIuIshAVRVXSWCYXJeTxw5kN7m9
xDfd3DAQxBQ0Gggd4H8ZBd0JQjOXk4fr31qApNyELlmzRUEjNNTh07A45KQusCKOOTc5Ho0927GXlTyQ4XkU9WObrXcdDnbHQxcCMTWcw52K1IElFl2G
lI4YFOedIcExso5BmUGtiQMUV3HCuDz7pBJhRH0eeQUPPqOU2FJuZ6WXCs6zlFXGUEQEQxM4JniuTSLsCiOQixDlDPA5REa4cc8kVtkPEaE5BE3dizsA
i7zPnB2TujukQVMLzpNkcOJCPd0d9jtiwJsg4B9Gj4kFQrJLuSygoLsoOEXOFW+djHCqOF52xHsZKLHNnsFtG1ktu4A8HgMf1d7SfMpGW1FSxFlgM2EM
kO+ABN4MEoCkWJ2TiEMUEzYQCGwg7vER2U47KcQ7iAtgBxTQC7OgEOKhsbQJx20sIBQP6SIYgELg7YPGVyC74FJJJR9cJ3Q2u3AuFBBHi0Ndw2nKLroe
Cg42QWKYCU2WGQcSmoIEn0fU34dXWvZ8aeWeuOofo+6aNzZIvtTN0u7UQNUi97sDhSrOnacJa+SZl3mLHllQk43sHzyijumfiXFWVtCHhMpwfmumWcn4
zUpotDkn1cxTi4ScoBzobyU8vlBzZg7kHifTgC7amaHt9fJT1ECM9BAXQaG5gEAaD90i7Sq/chbA0BsH/qmJn18e0rMgpv1ezbcDPoRZ/xHh+P7cFIe7
y3193X9uH7+FduIpypVhKxQP2fSvvdTb3u44uqQyoAGstXlJ3QgoSUBeq/6FxMi4cncjBUZSgA7CBCqACKnfuQKgmJt0Z5ylMIH47PxWzracOBoxpFHp
KHILhnyRHhihoYrGMigRKliWz1ElIbskcEWKPNbnely6TFxKCGq6gYe2rt+2BZEEM6hUWE9qEqAsgs9qeR5eHt4OiYZzBQOHp1Nacq9JDe/bPY189U+v
sEizpNzE1HqsJctN71rSTEL6qkznPr+31i+zbf3nU4hRN8lzDiADpfFQ4GiVCAhaSGd6iA5cq9BntefA1xLoMvLOudpys09n+UwBIhDxQAPkAlRUBjMX
NC+F+woJ+QMoLgBd5udjm8wSW23u4dnYdHiwJzRGHTxMEekJuu56u5sj4rDgkENraQIlRpG/jmP9B5BoVRf/IeeJ/+Z1kERMNIhRwB0kP/I+nuBP0J+4
KvyhKIyyzChsszgpnR+EnQ/Vtungx2UfZZ7DGNhcT/fsiJ8lVR0h/jFVEFAFA0BxlXzA4uhDl7/b8sQyyKoyqnoBLqiDUtRC5LQNdhyH4BNBSLSU1FQV
KSpIh7JCKlaAEpmAKImCEUqgEcUTZTimh2oSShgCB9ygbO9dPw+OIkhBFAS23NHqEAfsgBaAX75U+2VR2ZT4wo5CLQgDvKGpUA1I7WSR8FpkKwqRueK4
UugQxIPby0Qu5SW5fhrGXYpPv9kJD2sUICnnSVRcvbaIQQ4AeRm26DSrgeAPoB9nxRH0PLPgiUqf8EIAD5gfZQEPU7lPKUPKD2Knt1o2/q4aDycYMQyQ
fOMmIRyAExjJU/4GDMDRS9j+G3AfSKD8ocmKqfsk+6SzWk0CHbCUqajJA/31BASlLSFMRQyVDETKARJJBQQSFAOOhyChmrlFFJEBCkiV2WGGFVo1GUbY
MgPjqEzKbQDyTJ6Aghsb/0fLdDuYKEJKhYih4cygmIIJMxwYjFFOg/2gED0F9dz2wce3WWhRKKQVSZRzMVcJdZgBqpWJoRaVMahByAhMKdW0skzELJFU
JUbAKZKB/f4c+0BR34ork1gYHf3kVOmalJkhC0wIjiLYkDFmCMS2sF2+QloQhPy2OXhJ0OAgHhKtIMSjCjCgpQD5nGrliXIMGg++TUNDSfCcmNuu2yfW
+zktmCRIXGscCb67soO3Vj+aDQ5Mfg2MLpNZRwqo7ecIhbFATsj1zwCJlFE2BchUMwsmJcw7nKAcjMYDEgIdlsYgxtpBogbQ0gFywOmLJFNsmU3hMaMM
ym2IzHjWRcRtEEgxPhxUTLWLFpDbSOCHc6zSko6jUgbO2cZwhEQ1bJNpvL2mCFiBDvdR2g4lBOMo1lVgkjMxzCCCOWnLQV3SUBEgiiwnQzt8eev5J/UI
GvdThDqDADwgGb23/sdayapdns9KsZPknAn73vcQO2dn4sMeWKj9x37/3+/3biuHh+OPAdkdS4DkHslP2bImcYTnZIaFt5Oy1AyxUDeGGXago5rIQ8t+
GMT6NYvPqzdCHeSB2ILJoScSbYpBgCDxqw3Hh+AdTZA48ek6jCGash0gXWHzxnoPPKmHoetsuP9a9uG986n3FqZmZBlpcofr3vFMym3Rs6Ta02XZgqrm
GoNzv0pm4m0ojvKSQj5gYj9psAcLr6ri3afZxeaegnrEkNBLMTBUUk1KITFSx8ugd7VZYoazkcOBdiHLlAUcIoUfpJjAR9ing9oHhJ/dB6R4Q+st8MNQ
nz4/HWRBB+fYvggHiVItMT4qa9/zB+yRMlsxAAN1Bvx3j8iC2fnKPMqRQglUDYlDFZWk9AORyqjgHqMyVFLQ0VM/5Zg1gK2IIIB0gdIST/OUHXr7mH1x
+vWYkMELRGl8HbH+K4Xb+iChMIgs5HVTBaWMCE7Yh2bELpIcQQScAiJI6PQoIaOQPIoF0Ih55xANCcAE/OShTlKCGSJ9GQDxgB3OaHJfzD3HyQhiH4RR
wUPYA+2GJaK5n4gmyhjEFTREBAbwZDnCgcY8X4/SzNJWkQttM+tNcC3g2/ORw2tPwpttNfwPteEtunkcrCE/mQFgWMmwghxD+OH04UwZRkRBEJwp+ZwW
Hf3nt9H1qAIkMgE9JfQNCa5NrJ9BBVhlb99KA6+FKcNCnBhUixQPJbGQ76jsuVyjlF/XQ45hzCcfhHKg9SQVJRLZYoET3RKS6EsZPhLBUGRVIqIEfFDq
0wIKSF9uKmJJBDyTfNVJExAqcmkkFBwJq4MMTH4ZLoFFIQsgwqWiBgkSahqI/GQRzlyXBEEXVlABiJJsuk0l87lIf2c1vKtFAnGCijiQa0YoGE0MUUwk
QU0qVAUktBSU3GyhiRSuMYcLKapAqkSqoJoikJCAmKAt+eg1u2JJJS1cJzWIcQw4tRiygZAEEIg/oTq5Q6KlZ2nVsS22OdyazEaEIimqaU0QUJgQtJki
zKhPDTgVoJrJMJN8XHRgOXIWdaLFrQ/yd2+0QA+Y2SbZBA+1YwnUmtOFkHCk7Y3ivsShCYETwhe+QxhXILiFFU5Aecc4VERVRE8O2HCjBt7S+8XDZNAg
+YKZy0IiG3kB/RkKClpCWEaIhKRYkSoiIH28veYHU+kDVbXhOsMU3sj4DBwn7J580pkIoiCSRmo+2LsyLszByFA51WJHERBTrQxQ5TnAjkdta7jLyEiJ
dXGCsb+33KU7QhRSREkksBjbSlTFBztjnZHYFHowdhCJtiQVxA0pktFDkOasVvLIsgdEAYCCJkjNQYAiLbPJDHQgY4qLs4KHxhAMPtL8kOsfLx+fhufa
HKaXJjd3xTLVx+HiB0JF/ykZIKATw0BFKSgUU0V9jmFi2BKjID8wgxUkG/h5eKj18Pge8zRsq+k1EtLk/j32HOQAX90xM4qrQZr9AB+4BRdoUHxkHIFy
VWkASAgxYEc4gVCw6KERRMKbZnQa0gPf3q+RyS94UjkTQUkRBkGRIVSwkkFFRTREBCS7WAKZyIHuYHWCC93d3FSvs+dPX7ia/5Y8K0FvyhZ7BDxew85G
PuzFWMwZ0QoIJGomSG81ohIhWafiBbDICi/nCNCfUJx/YbJyJP1SmTkDQTioMOcTjCGQAJwBZU2xU4xZzC2o0bBELWWlZL7mQU6LRs6xQyyQI54iE8yT
gaR3vkOB2AhixmIA8swUWgDJFKKH5yP7oVD328iR8jgZxApKNiF2jOJts7J/uE+CKcFRN+/DaMcwAPID+EUPoaRmImigJgoaQoqmgiV+22+3APmGvVCf
3fWUg/eXshvIeCCgiD4QGku9lPY+u3pwwgD18QME+KpwE9XpxIenMsMwwm9vtraxikkkoaDFE2Nj7gSAgoqYokoAmKmJmqCimqgiKGT6yYpE0Qv9kDj3
8j52P54YTTS0gkwtFMRUhrEgqRyaEIhKHdQIleoPK/mZy0gn4j/mlF8/2ifP5GuHvM8tBoyW/OTy9spsJ3BwM3Ps/P4Fb8zh/PB2VhuwNvV1rRvLvNYQ
ohT97KHaaER4xEWIlLXX7bvwh3Lf+dN80P0zsSb3uUOlsR0YD6tLrRlrooHAT0/6TCdQDCSHE4XP/h+rT+EjSdOmxo2qP2y+yNRVBWzypp1KlYIo5cNi
zfnOcMg+IfGeP1J8h1rIotazSWTQYiOAUhHBXz+uKnIjMy9iC8jC7Q93vOSoqyfzGZnsbzuLwutf0ZkBNsZtXeFObFm8NVx1S5dClTLpxVBpn6ujkDjQ
0F3aonTDHEx6t1HzoRPewEGescqHKGTkChiMLJsZuAPncCklHo/jSB/bNExmE5h2Rz545zxO6NoNpy3KGIZYVB6tjuOPlZRfUJ0Ty4o0qANkyn907N83
DtA6ZNe12mlQi4M1m2FoNpKUpGhIZZKCYJAoB8RX9soiUCLigp8vr+n3acS+V37TD9reHrwdv7F0FGvBc8srDZ4Z9ein03tu2bYGMSoZrzzyUUG9fz9T
MYcYFZOkhc7mb0kdWH4bvLrK9/8ujUmucKWI6gCftw140YHOtrpJqC8pmNWQ01RN6/PMf+lzLoTw5jzN6poY9kLC8a2zN8MvLyzQxAKTDXJzl3QCNM2q
F0LXwlZxmMBDITS94yZ0oxlQLE5SsOhBSRqmGBcpkawzDaHWa1rNZ6zfWsq4/mTjJJOpBFgCzwJnKSaQMhwMyTegzIExhOmSGsBP+a5ACGTfNahvKGgQ
N8zCKEmb3kXjNwZAxDbMQFCcQLAO4/6ASAaJCHLIXwbuC3r1oX8HnSHR1zDNpgm3DRs1ppit0nW5vX2BwzdHMDkNjQAgVPTEhqy38BGBxivxm5u7U6fR
FxJmZ1muZwxdZmCUykxhgisYT3iQYDjjwgpc7A5h7Ld5LDuSOBxdCfbsuALJ4JPRvma3rWfHKbPYIe0Ie0DYwPhwA+MxPVNJWw4iG01Cw4SJ62hmNxx0
EmppDrfeE+CB3CJmwHTB4Qfj8Mf4pzSbTqMZuYoCnSaP28CwVDVlFQ4YupDcoJT89+valTNBLQuDwam6eG96xEn8yjKwU2AnRyFNIUH+4gmE2HzGEV3l
8C0MHuM06prbbnmrhk0JD2Ex97aMDTm0SkwfRLZ4NZS3Wy7LqmC7l+XI/XLJq45DqAjIm40/CX7eNc4lHesppkFWWB4kqZaKCqHIUliZJRs8XPadzrJc
EVbqOoy8ZShFrHOOHEz0ph6yJieRFy/4gEFz3XvcciTAmriaTGfOm7R+EpoXvDIiyCJIpDBG0RKwezVdM1nc/7pv4HSnyLKEhx42cW9108l6wJxQnbdb
pgYcTWr6wPMgbeO6uw/75CIKSCNw/Wehe73YhqizZyIrYoQ0hpMTlzLRScnPdVWOc1iTBJtGzjo/tR3o9sML3HJ6U7DKZ3+zz4bfiH6/ISCrEAJe6QQx
PwETSC7nHw8Af8LckMJQ5aUWA5WB3PIkeU98g+SPh69+ePFuByATs7dBs7TrgygiImjqflo1wEoIfUkIIdE/y2ehzcjBDweKdmz9adJvheAe8vvIH4ns
PCyyyPHD7Aghjd9WnifaHs+qGk7EOvn5qHeePD7NgxmhZ9kOxemxkxcDNirf84TRrRWKRYTfnUwinev3YvELqmMDgBAHtqeMhkJ+Q28chvJBPROOjj4n
OPUPYiSI85E9nH7rlJ2WT79EGAdaSVL7cA7jtA30cJ+ZR/CUO2EoDmmwqxf8KHQxyVJ1sId5+c1rwhp/Fl73c/OOadQPj2A9YuQ1s9OoTtnpPZk4CHA3
hxjzJmPT5x4EnmFhaQKTJcKiqCkoBpwmcmWGwUXJXFCIRNBFAA5mIbgH2wJFTSxUgzFCD7OnL2pn5de03Tn7jqv5hy29VX/hIoBEUlKgHs/l1SehF9mY
bGJSzBJZNOrCgcYXr7fbubiKrD1jN7bx+cyYCzVHvZh/SeChtX97OkD9v812wNq+6dIDjHiCgB4Qi0izKIhAQTFV6HxxdJ244AGj8fgvF0bigLnf34dp
lHoxzICK2lWCJ8hJ3HgTwuHgdBeWj6p79qDCcopyTKSjMTIJCsADSYMhjIW0jShAWH1geBz69nnnzEfxqiaK7P8QhkQ/AHAsWokerqr95NSGQSDAeBQG
DISkofyp/17h0MqMI2R4LQIH0VsefEwNIaDfipmRIiQUPUPYIzDp4kNnU6E82xf1mZ+repIoR90vsU3bAvWZZ2X7nMsenxyTdzLNRA8UOD26sED58S89
aTYx/YE2Bk28YSV38We2b8N0TjJ/QJrbuYe/z5O9eHDKUnOzO1Z1DuTmQT/2HSLIJmasD7wGBr9UEDchnhhiPIfbe3etygklQDXPDhWHH2ekX4WvxYfe
2Copl2ZKIpSRJkZt0/5dm8REu2Yx1sMQ9Ud0On/sWyAbQW9iC0zIZdJ0pxFvvSokLS5BRovV0pO7aMinbENlwcVDYD3yLzIGlbcPfPcc4ihwhvvR3QBG
4TCAgYa4pnAHZFaFQmFOgj+xEf894Hj4dx8vqsNefM9f0Tm8PxBE+VCngwMZAVYUxOtj0s0d0g7KoIds0MIoCm8/yvUDdFnyJCI3mUQzSagmaYTJdCQO
6Jq1yQq0pPz+ueCpPyv2HU//jQ77eF8OXK+MOwneh+KIHwf1wbvKU9p1rnaDFy5kzLrVamRtoplhpn4xA2M2Jt3k9+ZzW/Y78h/JANT9x14c5PoOFkJg
wJ95Xs92pJqbvYj7Pnnlt0QqiowiJ2IY/L0X5wi4BTb2TCI2JBOziVWZ+JJbz9+8ljEEhr2zIfZJvicMIdOMSJIqBp5WQFCBmGU1Q1RCI4FVB2z9onIr
h+O0eYDmyiqb0e7YJDq6nOBJ0IihWxYwmFZJ2Uy4FTrQiJt1A0acu9W2yiOHr3OtOHAgguE2Fy4VRHYcguDmKuvy+b2RhXDg7sVHDMKAmBlqoFJERRgD
iByKLBFRh1QhjrRl7sW3RfLe6DLuGhjKOVBVyGFjAtI7ZglUhREDVNIlVU4WFEkpQClKESzIUDWME7FDaMpp0mXGXh2hURRyOHkxFEl3w7bbwhzpzkNn
c282wiVtgZgF0IoLhmZpZqSRKKpqCWqKswI3XHRnO0zlBcKORFyuNhtSDtnOU8hC5SSERwjlFFBBQdMrgQc5BAXKhwuJNUwyFRBVzxHCat8Q30ZumLKh
xS+o6lw52FyKCiuDwKCLKb7pDGG2GoRRFAMKSQ5E5O5VPhASHsMcJbaou7koNMm3633gYI3jtT3QmkA+GjeOg8gbSTi0Iv2ElTzK7e6eJ6ImP6l3H0A7
kHvjEh9O7xrKlHkXrujsvcgmhc9cPDQ3duOyRZwwg4REkIFDOkwxaTvBtCHGi80b0m6bYKi7VG3jICZ8kiA4d9RI7fWm8gcumBshhJDKYckwVLVSiJlz
IklhItoNTvoUifqvHCM7LOx3Imz8jHZwLhEN1tbZTJQYKxZ+n7ODzt2gY0SmsKxGLlGIczDEWUFN3XLuAb3d6Ncs+MobBgjU41yUEGPoT3ePng8PeBwU
ZIg+jxd5rIwJZa8hvIeEVSRbIIIc+yh2GM6UoZ+nMW4iJssitMtWcRNlBQ32iX5keuTL3yxmUlntQPk9y1256sLrI4b3DhiQ3Q0hv7upXIQPCF4lOPWQ
/d0ansPkTnCneU4gVKMDBmx3p7tw4niyT2wvR1L1kzVA61hJiH+rhPPKe4zc5TZgKxFFYxUtiI+dOb0L8OBxohEUF1YZroybEjFIM6Tkw5MLBInq2xtq
QUuFEUSceQFOecxPxNybnbTiJt+HW8OUNOxNlXKKJ+mmtaMJE8CamQ7m27tNkgyAQQmoUNxhZA9/Jw1ROE8oZs1goP60yXmTpm5Dw0mW/hmYEdR8YFUQ
7PAncxNc8f3e/L6KRRTMQF9UPO1UpNRKMWUEPvSu4Kk04L710pvIjYhFVVthEahUBFQFBJekWWtuyXVuviWyIgCnVBlGQ2TArkrLMkibSuISETEHIIQc
YM3wN03DIJE+3QfmSbfuzmI7oj1gT+2Ee31k/f3D2QMUVAFAUVVCNIQEBCxMs8xP6QURAiSsCKUITAUhREBEIEyFFDSDQxCSqTIsikm3w+Dxofny6DJ/
CzGashQmi1giC1bKIgpzYTeryKRd3AutY5tU5RuYbVoL1DYXm96xEMyVcwO1B8fFf9LNDBIuCL/UMbSgHGcQrA+mc+2wrDCDaElqR9yZhsD6Iu2KbUJE
Kp+l1ly7I5Q+ZAFQWQeFGtoKj0nXWfWf5GFNmxVGbYcZqwqK61jh+KRmaxQ0h9SQ/Ww+wFPd4aX7zgHPxODARDJAawLWIfWtevTyEwT8ZtOllAA+fg+f
+93hUQ8JNs2tkxYANoAoT7BVHuA8zu8TqgngvZ3KDqBgBnd3KKSkYYJYkooCIlIqVQJgEhIiGkRkKQJD5Jzw1AUSG1hQO2YUE0kRJBNSQNUqFAsMoSQM
QksKBuAGLgU0iKCmw4ZBLH3BCPi+KsSed73uBVyViyuXqGKkEdUq5EmUVUYnr241kd28F68c6UonduscFQeTk7OKsxYKCR3Mlcd1DsTonmo4UO7Emzsg
JKjaREF3Kyc8DnAoKBD3CE5KYcgsnO3CYjreSdk6BSRWIfS91z3SkonDVjqxyoOkAe6N2XJYiGG0OWEGCjrF0giISxovPBbu5U28Iq8kLuubrdwlnD13
ZcLiPkYnkfnzw9HjXTkU7uJtXdx0qduSygqZVKIDnDd7evJHkzwnHAvSR3q9bmPZnyEOceSE70ta3K/2vyO5D0jfSHHZYlnMB9RoL5ixxicDBD0KFg6C
QcO3Aq9GRCQXYV+O982Peg7vdA7sUiMyAjuSYXpqag6Lt+wiVHzb2Q5OgYkLqcxRMmWIlynGDC0SEBh3ED+CRndxMlDkWii3sU/xhDi+sh+I2/c4Y+6f
P5ju2XSJEEHiLdAutjsFgsDzYfey5YGvULIiGBClnL8h8c3eEnEAqKYqIAoJtvwHUfFx8V73MzLHcL/bDoWLlO1EI1HiF98yO/9pQIOUJBwoRU4R6daH
VdHbnGE/tEUUgMQUCmhmmQ6anx8fBvfr2ph2dwBAZ7SP97DGHW1bFGNUxPBI1YFAiBhA0Q3e5DKkKNDNxMcd2JLFg6scw/r+KTYB0JbOFP1Gz3z9skNj
z+Pzfi5frTPdbp0UFwxKqI5hhg6Spwp8ve87gQswg4TpSfODNmpNtGiQ9VT2VFK0B0Pu83HwjzvZ94H1oiP2Woyd8GhjCshYBvqFMPby3X2FRTTPOH16
najuYT2EHuJ4/M5m+i5BbmjNJ6Pqqv58eKnRbsj47cjn3b4nF6ZxE3zhvpnsD45OJfcEwm0WaLTnSxPdJBMPUD3jpoqIgYig8GMlKaXCU39E98xIRNgn
Fb1sDvMfECDWXv99PsTZd4FhsgbkH7mqJwssN2w7z4TmC6CbM8EnCIzYfZgezV0m2UEmJTTp6K20uNnp5gHqntBbYnmwqsthmqkomiUqqNWp1NTVRFEI
5OtY3IKqlc90BEclnoqp1ro7c2QWIjki7uTMJkc5kYY5Hxl4J6qt1oz4v5ymh8k7e7iZd5HklwGlLwjsD5kM9iZOLjMSUwRC4V4bEd114mO3JnofTN7y
9Du0PEkN49N+ePKkO5k+SHEIw0HEpi1SriOULJMPikmoAI/JgTaErrbjUQaHbh2LqGHmPl0TWuAy4VbrLclamT+/h1w1ATvpClzDJodaE2VSFrAwEwh4
NbYFfIAA/L+InZ4WMUF+LVVUVEEUYyX6pgg5d0sDjWCphohc/4zIi5RQRy4VDPY8UnVOQolUVc5RWcS1p0IQdYnqrWVURUegh9e7WXCiLkVagqMI4XCI
iCRYgZnfdC5sqqDqNYQXDmSXOF2cLMLlVQEcIi5+MOPieVAXA8S0FhXZFEFSiVFCdCLlERVy7RM0CCi4TKkghvfNOfvn1boB+uV+5fZd0j3L7T0NwNpR
A9Al2kD8lBhCSBOh4Phg9LLWj2waPnwfr+s7kRpEhIaCIqYKkCFJlhiJIJaGlmGhACYkUmhagoVl7YAXKgUZgA2Q9i4qJsQN2oYIIeAjAC8/ceJ+OBqX
4cF6cZ5GAZBznsJNMOoU2jDQa1/dz9lQQ14eejPXb2n+qDmKnM6qicjPhw9aLt2H7R6Cj+VzB2BPYAJweh+wPECCiCmBUmiCtiMg7ficHSIbQmB6XonJ
8/TTrtDt/YfeFlvDoCWaJi1imEE0UQOOsXO8e72dTApSIGhCiloFIiapK9EDZCBN1NIOSABsAahEpcQJVCUFgFxDHMihoiWmndJB0qGlBzZUyFUcilAB
01CEw6CqiMMKHFQ0o9N+qfBHShrV26MsCctEa0gKFQf1RxH9HuOQ3nG64fGt01rJyPj2D2Qid6uGSp2i/jA/tqVH9XI+zqHqvxkTt7nu4mw7y0KRAkMt
AvdCLy+b6rz6VV9eqddnbcR/QET9UoIJ0g/Wh8X4oTSULfMOMBQwRsv3cOKHOPIkUxU98p8e3RAe6cqporxwNycPkaPF3DI/GOYj4L4wp4+wVBT3iH1U
9A4+816Kfav5XdNUPaWPlBkSLskmaQhygF7A6nRU28vz89HrI/CTje2kzHrPqQ1Tjy1rUM8cOAeAP8dGt7fUPXi6fpN8JgxZD53JTREUTnMO9DN4YJf6
/ELhrM7uaOrYp4Sp301YTW0Z9ngqnxRX5orCeP4ISAekK/eKo6xlV+9NCflGyuoP4SSpQxMUhBVAjEohTSDFMSsDQSFKShSNIFCkwJMwSzUFLEwrFEkl
CMJSswlNAUUKkkyrAg64YfWOIrfU0pVrr3u6iwc+IjkFNzyczpBABFAU8OfWU+K6TzOnzjHnBlCQc8hetx1vJjugUlQPnrC9kUMSaTz4wSc0cLnIF8t4
opjkx7Y63lVsLhKI26O7hfe5VMHzwIaHAqCYRXcCFbuP8/F4StKssCTIJpN3C0nAGAVSoJRSgUJhGSkhKBRgLIRXIEaV/6mZmZKcTmTHVnOAisC6gFtl
FzQFFMEjAQxNEacRaXEnYw5sU5JD7bgNo7EW0DApSVVDBJQU00MkUZOUM1FNSRKVFEDih+/jzU/aCCTIEyeI/LY9vs9u/EkzfET/rKP2fljkhqQNT3lF
BEDiDBgvKhDWV+qlTp8EKGbsAqx9JA7USHkhQ2Vcno17H7JCH9EisPfgeEOzrXi6E84jltuUUN64a/BXop4MxB5AIeoQxS+oBgevty+bxyeaCFjLlCdg
5CEbsgPYETHAhzsj2dh+0Ej4dvIVFnVueOVqiKWoVci9RjjaxaOIFsc4207BOW4Ey8CY4HCAgHO5xlAxx2sUGB+ET90TUKhbGFFPJoy2oOxv/Off+f8P
/P8OzYV7x+4WH+pZL+SfHfVPgYI0oQvzoFGRXZVmvSsvHacg8fadpig/ySHdf8rmdBNDuUObE/fL3gelCI93yMCLEZUVjY3BBMB/Gz5JQBY0td9gdpFg
0/sXYyB0bXLjtLSebBTvhQgJLLevkwjhCU0Zz89rTgnzfuVVMVVer/1tH5OigjhDEnw7+2Boh9ZzdCtkW+tSHZ4lzFloumECESWRzaH2GlHqMV/NR3Xx
kfUavoIIoa7fokTPXmX33rJj3uS8q2xIIQ+j1PmSL8VGNA90hoH59BOqAfyRKxjUERQKI/FwsOijRmjMgn23QJPtOh24ufmo9x8378xzDKfoEI/GJge9
hQNrSet4DU+z7+NuGbPYI1H0gJdpkUGmoBHTWjEj0JVWxuU8e+B+PR390k+5kxkoJjMz+/rUuXphsZ5TqEDTIBq1w5GGapDQwEZrxYdMTABIFpGF4xGE
Ej7aWsAjGrHNzLv0LOtRu8e9omCVGlDaUErZOxIaSgyAoldfUxQXxTGhW9UAvEKYbsDlEN+XYleauOpVD30+TGdS92K0J4fEtT8NET7y/tX5liVheL78
UmJGjrWdC0++zDYoLxUMGmoZI2w8fRhmdY0EWC71939iNywfsdasPh9aQoS2GEl6UQ/qWYIuDACHf3G8r7nXa4yow9BoDhH3I2zL3dV8UyCNVRimpyBW
WbEpqRSCZASfeiqdYqwmcyK61n8XdkSA4MGDMhRHSr3z2Q9LoXP6Up/LpAQ7wIL7dqz9vV+jKKEtUNh7nVxQ6158566rZQIl6hwLUg9cJFNH0cSFVILh
IIaKTSEvI2D1n2pENAIiDmvmfUoaolKGO9TA0YIIqTP2UnDB0+DuZVTI+Bud6qOBBDouIgQ766nKHjAR3zbA5EIlAijzrGKo95Jr3UWKFUJcQzJRBIm+
/hxz8irJav1gz9c0WYvb7+/AhfgfhCYb+7CBPDCquKaZcnl0Rfdwx4RdyJGnCToUwVFbVPSOecm4YrjhnJwVmwFxKHdmC7Lfz+EQgBq8v3IVV8/QDDCj
moGQI+GMyIwCEGifPVnjxomGQN8A4HRrZyAhokOHjIeHLaVsIcanYlc6zbg8PnhDGHx+N3+JIRPZTUDDpS9/ds+Cg+t938FmibBZkiTe4VEoQxDzdUAY
FFRRyZOGjyOx0utozMnb97tM5X1YVrHDUV5TUbSYdum7BykipHEhZ7lhAXnA3Q8kg/bPeje++ZWzdqMA05cof229Sfafua+00OUgw+1MSjioclAD5Ikg
kmLRBM/pPru3CZzExe3Iye4C2nUA9XCyUOQxRimhdxNQk9uevW1+K1wSdwxJ99CSBdhmBcgJg0Pq2DIA+l7/Ne8V5sDroOFWecFDs6IBG0QyUmEiyLcc
yiI6tkWEA6VKz6wMy3puC20FWALPXe+Wi8Ley2ZIR59exp053fp2UR7leh+iZzgQoz16eyJPCLS+DR7pXLG5ZD3V0KHyRHznLQXAvj3n20Ud9MdyEHpV
fbjRFnusYHfgpNShckemOcQ9GMMUbLjdBAnqaFpHDRnnJ7sJG7MbaJBIRr6U2gPOI2fHyLM8F9BrT+VHjdW3LjUj62F7xNpHkZcXAETIyLgX8sZKFGGW
Y/U/bUj7drCSTQ2PTlLvJGfI5yg+GM9N4WlqGwwwZgwWSvo+yAkEgoQUJKGACZCCih1A9fefPCFrnWaoG1sk8LEkSlrVMGhaVXECTESrcR9P1IrX54EC
NmL9YxrWfYZUVGsHmqgAaIJQM6eUaDPYOpRls0FA3QlgVB4lrlWJFa1aZ5eD4PsWtd8Z3pMWvjr880NZiGtSvn2rAM37nXOXYNAEskootAFOo7Gr97Lo
kz+fTpKPW3tSCRwxddi518KH0NaWXlK46q0pz0gDIs+chbAkA0kXOt6vggyXZtfdfFybLId2OkH4QiRWvSuR0QGNJFL4JBZs61sUdiXEaaDFxiGB6lZc
URZC9oDPih6IHBi74h8qJ2Q0XDPySKJhEfN+p2fQsFIfSVWNySPGgJOGfLdwMJI9GWW0PhCQSou/RhdlYy6xud6uqfXleGzt1uGvnQ+uKxwWwkZFMUDz
LCFGbZxJ8a6KOEGlWoQuFIL129ckgseeKOUh2ghe1AOl7MDB3Gqkd/B8FiCCIlg4SXNAlISD3pXc2/qC/rHztKkAScXk8p8x+1YnFE6JQ5HgWRh5YQHo
4YjPAAUgjoGBZnKd1hRXueSbhBE/HV+XPXc2behScSjbMMquA3qlqURzGoC1Ot1d7Gw1u2OKeN5lDGQmFIdUAPES3kVlghykiiXYkTBefHVJPC3XmL0X
J3NhRaWiwiGi1ecDIC6u6y5LoSUoUzQDUb5RCA5XzRUAFA1ZiYY1OzYdhizogAW6aNgZJlHW1fzOH69DGLSb423IHn1bImnkD3NCdlDZp65w8s5GlH5o
HQONZ8D4Z1958+Df1n3H16HXRF9Se1sZLJ+IUet4/mLWqZCTiCfpU/XvQfe0BYIeNji5DhDooYCSY1wjxyQEb5JmtuHE8CbRiNaGla3Tr3mvKfF9r4Po
TQPF2aOSYIO+vt6Epe5WezGDGWCAc1cU4RJnYdjte6Z1HV5P7yiA4PZv1HOmJj0fXj3ftd/pjC0juX5MhtD0hPoVxi99Vldlm/ENAwya89SNaBKszsOe
0qHn02MIRJZjv4vPdaOhO2A877rXzd80Nk+ivjumuvT3ihn12g7Q7sYPEvYbNpW8tjmSVhQItpGkOKmS8KvAm02DnS5CZjwx9Fzx4TKw9lr1NV0ZItpW
hzQWFanQlnWoVkR4Qg/1ILJGplpbRaxDt12em6C+fhm52TT6sED0y9ehI1I7amxUi2qo025Io7Ns2LZQntuh6W9d63pCZserr0ZOeumGZw0XNfLHrpcN
HClhaBYn6YqejvpUMkpgjtCnMrehdJTOqF5UiUPDC/JI0Rt7fwCEUeFFqjPEv18Bz7dzZeWOIGeshcpYBRwqoksMyrRWbUMGKajRZzUcTQYC7CliLCs5
EonK6tfsjKE3+HPidj3F/Su9XlHNrB+aXpI14NjdEE1shn2CJQAwOT0URmoWDPxHObNhGyN5LgMH8D9SqJPdZlKHoi2cXWYeW+3ZgS2AEyiEhMlUDQVE
Ags/AaZDIaNoBj0cpGD87yBXm7ghoZxR7HgWqQ+noOfPmEH5SBNrslCj3K7F+jkVCu/VidkRvLyhM0x6qaVDnPUz6BnnA+Wdb4VjgcQsEoxAIONKCOFQ
/JwMYWRFxYLfVSWeNHk+LqHNFGBa2lrUmWm4a1ZMQhIqq8yUPQ3DyoGC3g75MyICMC/PSogEXVDFHAcsupgO5hte49yKociHFwgHMoTIsz2J0QKoKvFC
5UvWKiLHz030gtqPR2lowSKcPgdYqSf1kB6gRp9pHS/eYgeXsMZ8Hb9UvDHAfPpMevoRYmKyklPPi7HuK3MgGFDTkFHCqqLjPQUpOpWT0s61bsr5r3aG
4BHBxck71YQNQ1+Hzla+w+z3q4z3luVuUJ3fX5VQM6RdhjwdQA4FAe3d1KhT4p9Dd7tjKNGMow3kz7hNu3ed61L+q44oykWLnbDX5ypPwIUEYN6NcY3Y
SvAUQQ+N27n1k9a0HY7XGwe5HJQnzgdpUdl2Cdt/SV+hk3UaD0Mv5WVo6O9BAaIzuWJaizfemTOutTG4qqbngtSHz1KIGH3YQIf7E4YJFQIA6iAwQMHX
4ZX4Fg+JCdywLLpR8XQuQzRXqqCaU3EkDgamWEpAPZnWYcJsqBJCaVUQEeRT31mASz3KGsPo4HjtUF+fJ3IIe9kDnazQXIQzBzJJzF1k+7xA5NBPGwA9
+/n7lUJcQNJ0w4sBbRFTpIa4SmboNMAI7KgWSn6d113fTngnn4yT4noEgjASI5nHXyfY0fWz4a+H4iw3R+7UgU067CihIUY3aZKY3GAc37UIsowUNepP
bc9+choS9/hySfefG9vidAbn4HUno5/V2dZdw7LDuCUCz1TNByUbgMfhOTLcfDYJF+3qqfxi7UwHAOhG4Z+AJrQTN5sJ4DrkrCMGB5PFIc7gdcGMDOES
mbJFA6wHIAmOADuK+AkguNtQAKgC9YckwGVPalRPN99hh7pZb77lMdTJwUiRkZ7v3e83hynVfJzf0mt315A+mBPEDdCxh78j0LewL+35wNTvaP7NeDXr
40NnSAuwJBS6ANpiiIIsE1WNlE2UXKEEMaZcHcqW6hEICAtJR810Ii+vIsDCZUfTXRCIlR2YCagwOgNPkwj8e15Sw3rVbFIx7nMkgswRrmOFP7BwY/JH
qkg3CAIeu76Uscql8c70OtDWYNryVSjfoQMze3nyRT2CXo1aiKhlVNS0NkSqqpryoruLbV+smgNAO4gWIoegLgUCSQTFjtMYTtCr1bcxI9HHdss+0MME
0SAkjARAm0OHDDN+4rruqF6D7IvvwZ+FDoj9eh5ms+hru431rrzqrl+CYyQhJdIAaNahIxJZo/Ybn2ep3W/L6B2PoIaCYT2MCmJtQpvgGMUUjAHfNK5t
SfbkOa1lae1LFzeGDXE61cZ7uKsijpLwue3jNowhQpGSqQSCQNQtTzdFFCjkbOqW60raM1mHfDf0vXR1ho0Qa2u8UbaUzPxKjr7Z32q6WY0+hS4REmkK
b8mFFT0SY7YQr0X51q9Div6zvdRmqMyvvlW85YF0A0I678BtOr8AucI13MlCkomiome4zZp5iBo3APTe62erVmFya7K96sBsETIBJkyLCcmFMPPvvA8M
Zz7hwxDHATzcw0IYxfTxBT0J45eCKNDeH3OaeF6M0IozBBeO33GGRUUTls2laUhIUY0QE6jBdD5MP4p9EZQxRSnyUDHzNzJfabIbhgsjVN6SH1aH6VTu
kMim6PwR7OeUr7J7YeonQFFIYjYuRljRxlESOKvSmKqVXKrJt0pyUQnjNgPloj1vlMBhi4llITgSEiVFu9RV3kVMlGGQVmqOCE2Isdlay7mXRJtnTEiH
C9wPQmJHq/C8lH7E1oSGJQwEet+sHvaH3Tyfva5xPkzIs7LHMFFn7ZG4wdYKF6MpaR9JL22KOwlOLjExzzxCGRIxhcg2MWEEnEQ9JSRkdCaCmJ9EIEGj
JtA9XfqRzHlOfRYr1+nvocs6w1plW913872/Luo1Wzw7HgsDN8Diz893sSPvntr9Vwxla1M+Ltml3L951evjAq+GLMWeyi18u5TIhzRqAb50E3AYokyA
iDJloUQLaFy59qTJqPYg6zhkmTw+gC1Qvpwn06G4s0WWpIT2+IEgC9yL6AEmDStlSovm2dej+6lJOyVAL8v4fzZt/e60h/AamK2LDuPFw7JBolQkQiUO
fgw507ZQTWa06ANrATqP4fIoQK6j7Cc0fiH3HueyJyTqeCTRs14MMJDJoTCZHrrRGWGbA7icTdUk7Jac2lHvk4kuQ1NGj2MDs1IeA2cmHj75uHPxVBFT
gvIOKeJpuBirpeZzJjgGnuTkM9gB+/xJsnclmYEKeBbRhYBS+IJk3qaiI4QtkFRAEIuiS1eGXAplGHEUL40az9W2oCNRDUgPWG5yXoQ8tUA2ITIDu+Qz
SnBJAFETkEA2IeAU/MYpIQ+vjCmP9aZFfs+1frudnAiUlG/y1YGHeqBpSf7WjJ0f3dmuUpuHTfG5i4vAiYfsueEHwPrBQWeM89TC8tw7osdrEvvTyY3S
kwsPLIRpXfvvTZdJ8pWBrZvF0w01ik1sVHdzT4BLhrwodRA4Ud9WJpbnWSjDBoo3WTIIazApcyD4JzeWg+7eFO2CTtpTkc+f7uVdazNW05vvJ2kvVSAq
JU6hOzqAzDvzPmNbLGCRBRj8XGA/8u8CdJF6ZRRP4M73GKbqdJYM63pKawnozW9QiTrwYUy8hkuWd5LE88NzWwZQFDaTbyBoKeGTHtnQ1dYH+Oj5eRA+
+TfNaiiG4WsMy6/1ph2bwkPPzUAZD2fGQxlaYZhkQMUz4NNatPfQyIIKioSIjISRkhUIOluseUI4ZdXB3TY7SFQ26wut0EP5mioci02qEokzLasFizrC
s6Dqz+QhpMTmSUO5mAib5ed9Yhy0RbSRylyUNcpOtQ/gyf5CDO8Lo8JrM8WbTWbuzh1JRkNoxkOJCY71a551L50UcU76wO9zRHO2nJJRxD+frvnJCcvM
6LgHqFhL2FdwMRUSKPdLGV1lDPWdTuJQoalhQzqTHZ4hJs7p3J6koR5xmQ4e3CNaAzQ+T51bNDwPKcsnTLrY3M9OFPlyvOcWArfcgdnYHZ2fJyKZl0h3
cKPlSoxNWizhbPFhxA3PxvgD5UT9GFfd+cuMGDK5+lbRw3u54u6zWgVr9by1HHPzn24/Z/SuiU4wGEWnY1XyqDfX0N31CgLnepxTU86udwI334T8dh+N
1jrJw7TEO/3vBQHULwhaUaNQLmYgGEAmQmJ2Gtfoyjk+Yo/k7XMNLFZET6ucd+3i4ndcPF8p8kiJnfIDn49q3hU4ydFzlF5g6uPdjk53nrodwYnsMxNT
YlplmJbTyhjlvPtSs04yUw3nN7nEmstMtnVOplRdsq5ZbvDMp3hVOnrgUjrgiZUlGS0spe7mUQrUaNLWXHm9G0Mymtd4aMKRmi3nWdyULbbgfe1vXQfP
HePt3zrb7d8OxOH5XyJtVnc/D3uVUZCXVlB9XQcJ8dPvR9fLnzRSBUJ+j4TQ62yZhesoODUaKlt71cE0i4Zb4nPe7ghLpxQykOtbINEpKTaVRVHd0p7E
fbt8H8GdFF3SrcS2m5mmOZ40ZgUB251rjNAyDS9uYIalxGYIQzKiCnSajsfTvdQi7edPDvZUk6Z6hHxLPhmpdqsoLvDi+UeX6KO/B+ye82JJJZ+qdzaF
WWzAKH2cG0/7Opz1x8Paq/IRdtIRsSeJfp2fQdSxKUEOzPzfMzSXz9fsgyQ+YZlmfq2FBxkhNGgJN+1D9Z5h6vuchoA64ySlX5uCKO36oNku83sOHHk4
dtpkkT6QGoyRyRNlGNooA1LwO5O0N/xgk68CxAQOiosCnidlMFU0azO23VmO9GYt0WbNn6tb7Z58d4u2R3ZiQjqwA0MuHEON1wgIRNQyPrPf6NqaYyac
a8kDkDDyeJQ219hkhw1syZ6OJNw8foeY4HRIngiiog6BSmXKbQ0inKbWmUFCFTqy4Tv293Ec74ahvWtupUKmfpdCBpKjoslFRTiWXzxMDY5k5RNm9HF3
TaCX7kPb7FkPLW0M7jv2oMyYW3KltDBo3wOTN9pVNHJutm/EdHdaCqgaL7Lu5ZJJEfGEMaFoChaAn6GGLHB6WXdvodtkvwEJMz6Lnx77NKk9WmoE9bh+
eoTnb4NP3LHaxFRRMFVdHhEaj0w7YP1b7a5+zHuDW+g5Sc84lt7N3Z95Yvj8PFwesyFRB16R8fl6/gUN8YXvDPuQqa0DvADWYf17mOtjIcyN01JUrK6c
ZhY4mNufJA69Is8kCCgApeMTQKCk0kiTzROmElQhSBIJjcNwM02eNzRcNGMPjgGbdDFiTz9JrL9+F+NTmtKOHQDCLPcks7zOBrE6ea63rH7nGIHUnorF
IE6p0zubvBiH3OCfND4c0KKTJIgJlB4myYRwQX3tSwaqMqoKcpwDIooaoCkprMWsZCgllmw4ZqTzPH7KaGlmaBppIA5qqrqDgjE6eD5dPDDuzx8LoiHh
tn9WqweJTsmREiilmkqDFibpT9r351JvUxMg5GiZQxMUZqnrvwOAHx8T25DdRDsSdWacZ2Caw3h/5bLMlUPFqP7n3zTfinODrRyHNWLmrauG97k4ZoPb
8JmJJogIqRqJYhJqEgz0M/PpD1DfOiXpyxqFNHssFQyB5fAOGOngXb2uL9IQoKUSYd+oIfcPkDsqf3+Ky3swMhGWUCakIgJhIqoQiqiHOCChse8PCMGg
snf99ArAUBYL0G+PgZkdjWYJkYM9sUDJt+gv0T7O+ec7/af6IcOgH4+JzV597nMu7u1r9OKPZOxO8u4RpqUagcNGDCiUw9cvLj5HFTgc4UKhEh5CdKDO
GkWIiT5jWJ6pfo4ckmtxyIGHAdYHj14w5zuDbYOL4nzii0hifbb4M1hQEZHIF6wUQgnee84jLVaVabBldCy5SAqRUlBzpIXECOtQJFoxVp1EFRi2ASRw
zKsDTThhnCWUSRwWnWoRcWKF2mkYIcmFM1tbKi0QrZFIEMhEAZP1vPUtnYkQCxiwYdIBAxg/Pl63+dj12xKipWhJwu2GC1pxIommSJWSKKgnMMViZkki
SiX6wAbUFVMzVARNTBug0LtO6ELMDLRoR1h9HEevJ3nnejx48bnutoSTh4XlBNsAhBhg+kwcluKYbZuZkkqgINMwTWTActOaMUEQ5hvI6htRxQizjpTL
wSiOrNpgw2ZRK6hjMTKdPwcfH1508DztJCdvnr0B6hbiH3t25Pm+twrz7694RI7U4qcdG4cQLs3MJkWAiIg7ZNZkyNWi4VarETCwsV4wy4Xd5l3p5k0Z
cPXwvneAWiyPJzuju10uqfjquHj0egnJwIKg+8IN3F7t67x4t7x5udcV4R92yHO8J28Be9efbXrHB548SeDJ1XHk9rveFvc95fCvueD2xje8CGbbSGk8
mAfl88+InzuJ7oPVhN8cq9kn3cvcd3u8dFtGB3hx5we8qiKLbfhFgbhEhuBgkJoMhEyFCbpYa4+PT1Dpzf8nzxXhwnR5+/fy23U4TtOEfhaJ4+mB1b2J
tnseGEcM6EHPhy0HTtR8PNxBYHY6Jz9WEKsz2whyQfLPeejvIHUGbRV9tl+Ri+5zS6pqQYGokom97yQ0wdpVYUkeT8zP6vtd8ktzuhtNHwjOELCmdvPL
Z8cJdCUNt24vnQZ/wPEzrrYFw6GYOwW0NJcosP6GLJDeg+aYGnRTn3ntqEMewOFGRcTxrWRTaDhiQRMJaPrPEJ5eblKk9rBQl25+84sMtS2dMLm4GfPz
qTp0Hu++KNon2ym+b0mojjHKBsprxHo+nAlXcpY7hTjkN+6Q6naepCm2SEQMmvpuze/Y8vhL7Oogh7WgMkv/m+cIuuMsgkwX7y4/HXNmtpt7yQ4hjJxk
KeNmsObilAWQPw5zhrf1WcS1Ew7deTdd5KVdHBARDDvOGE+ztcgKGd7kUSJE7FvrpuZFRfnJ26cuK94BMAnqh2sYzaI86HPV0nnlyNIj3ODSibAuRlEE
pMSBJLJIQMENA9sIBlFJRQxUEwn3B7X8QDZ3CWQ7YMl7nuENAJ2kdEj9cfnQOHDhEyB9qJXMREwuy7+NGbCuUNW5HQt/nRLP0EWYX+FnXlvfZZuh69vb
RrGlSJICwUw2PROz2PHYBPQQ+QMEyjZPv6zAUV3RN3VlIiCxdJ+cMDAxnjx4Nm+tHDuP3ddZ0UaVETYdTrm8HtO9Z2d7VYlVZFYMScm21D+TN38KZ5lk
WTLSceodaMBkt8bC8OJ8FfF8SfibevI66x64HVIigSJgjSFLHyz6c5T363hNwBnmASB/UfGFV1xZ+KQnnqppRPh8cNjVtPNhjOPLtM1Sh6gzyM9+rBoF
96XrL8nCft5+G/n6mEJgdt8VR5O5+9D5hVB+YpyH2n+v9Yd/7ezD39z5dvlk9rvqM+OTMvqbZ5+nJOZ9XAMMaCYBsYU0KIKEAVQ/Hw7vt8PX2+MDvmsd
572Xw8pI7GkM1akXt2K8Va/jVfNmHlD+IShRAoKBKIHihgSrWnqmoNA54ECgdHayfSlQw87wQWaMiBUPlWzvZFJQH3rGBWBq6Lk9KxXUKOjrCJvqZZz1
PWcHybe7njxIDDSUQikUAXSuIBPjtapEGe62KiJMmsJ7wocJF6+YkdDQURvvqNSJ6AtsEhqiADS3HdDKnLGtP+/O+CeCUQvEzGBV6ChWvTjBYnhF9HI3
JqtXXfKWQ6ERyjbh5zzdTweXcE90IoskGIgQRQIanJAoGiIAswHmRvsHXW0rSsotpE3w1ApkdJOcoYhMgzYyImMA6QhzRKBFA0AabonMk0b7uentwVle
ktvjMHKlcSlzzouM1lZNecyGmcMqw7ZLlZy3eTmABTUAWIIh/35bMTgOvqxRsHva7IM5c9HGm1GSAaDyp5jNZu0RDwJiQuuTm8nBO1cDABYXlw6M5wh1
IFcMAOIJJgCJiVs3Xo4JItMaaMkjLmQYFoJbfqeRriqCeNAWTLe6dTG5NaOJmpu53yQu97aFzKMg6HS542Y7jvYfV176DaBPak2E51yVpSKKHQmqjQow
ghVhTuQJvSmC+sePeL4s8YGgRjGZk8ZR1NoYzcGY+jpcsTl71AcQGqASOLaDFeRWDlbMeMLYevn9T5JWK7Tu58np1Xkdpd6ia7Sydjc3pw2aAWRjEkMm
CYJkhXEC/aH/CaOqWPhdSDgQJ+aGSDsAX7CjRgPtsHvWnnLoMAVNpqaIIZ8+FrkUyLG2E5YXnHcKMoIyjL1imDA7qwxJgRudvXNCjg1AIJ72uIKQFfVY
/fNfbLhzq+NUWPxeZKw+UKMYjFTEvhqkS0qJ21yq3eXxomLMVPXPWV0OqAjrOrgAMgEOlDKAi7EvmVrrL9qNEO8n8kJ154cw0MWMsCZwwWZvdxmruTAJ
cfXKut05du8pzlOaN0OkNbC3bLxtLSlOqLrYamiYCh0OHKJq+NnCEEDFlzZXabFUGxh459qSLkZBlK590MTzpe7n1fUuYRN9QPH3SrHvKusY5ICIiutN
mS9mijREMJcNGIFkiVYzwoRFzsxzTO5DNeYSIha86OEEiJ5Q1gCk4YhdlSNiGhynXzwm4bsKWDTe9XXm0mxC+HSy6MqBmjCDdqRIXd4SQ0HgwOryKlDA
ACHvDJEuuvOyHLuwTkdT3YXpL2jzBjO6RGSLC2oqGUBHrMmtFC4DenKr07wWYo82+OtL13wl45hgypnTrKLwuKmIjtu2molGBmt71DN7wvxvMu8BNuYR
+KCSyZRHALnVLbVRAyR4dDWk+bF6qPMTiAMagg7SAHG0Ko8cm7nt6wChKgWBYaGaqm+prtDGIiMXSWIIjulQN9ExOrwOkpLlDqnqu2HoYO0OQJGsDEkG
kJeh66O8mvFDpngA9J1K2l77unQhWI9N5ZCGAqNjuyDhRoNIbZiDpNpFAuriY9Zd+71qVDVQMMspUiGcr30ZxHFxbwyZOmqupc60zbkYbSu1REX3QB3q
gaIkbwGMN6JlwwEwr0L6kUI8IwNRWoBqsYkwp3Pf2hg6AvLJVGSsYDYz2ZNCTTroR27M7xO+GHgusXsp3etp2wu5x3NXku8xxarre9KjvYza1zVw1oEQ
NRADyLuHESAYckru+qnBvikyiZhRoyCbOWt0CHAssgMoDsIWKs7th7FtoTQbwVIdHzMKlkjdCAmbKBjERtMwxAZIYplUdWTQKM0+CZkTQk2zL0BMxIPG
KY3AALxjhVCkjEDmqgBqQRRSQXcHococABGKFWFWEKqpZahocYFu1tykRO9i6GtgYA3ODRKFAksE9FWoOWD1VEkGkqDG3JgaCBpB7N7p631gvIQ1okkn
Q+RmJUGpJ2U4Xrcjl6iLHGhbJuhkcGtFtY3qXq7261vsLNwd6mFgqh8wxWQENBwjWnxjgzndoaKCMC1UNdSKnCyL3OVSJAIBCM76uxQt4OVk9B4scExT
qezT0jUgu+DRNg3TROt5Q2bG0BOpetzJ7Iol7QmdWp5rssmYFC1yprOBHhE9To9Cr6obvowjEQfXGIVIbDWulgsW6npizFC92hPloB2NedMgMXYMDWNQ
QV69ASFpXqmQYtqCc3LZHUBDohiSJsKZFbW1dmxU0DGmrAQBZAoRBInU23Ni4QG0FNVMlkajpQHxQ2hnHqYgaIDIARgq94KAfrJnOjjgb2McK0wEmcIf
NPohDSfrUuRPOjNEENHjziDNM8pHJmzXoo2+1Bk+lo9S8Vjq9z3CQIHdMPDZ1INwhGqhdawQH4e7qIFCdmfFVRAcmcOjlog0ZU3s0X0yRhs+O3zt7I64
VZegCxr8E6ICKOvN0MnwZfNHH4qozUyzLKsqpelZ2RlIYkdGdeeb6q1sY9mhlRKfHRMlWb6mRKCllDDVrDcM0nkikCRRF1vXUW1uUrYUtYFAKgK4Bk4f
J7SHRNHSMGd6La0O8p7DqQwPnmgNHQqJZKjUFkMhOPPP0IFcND2JydILvvPUnhQKDDUIBsVSABBzAhGvkUJANa0qIgDjtnU3TSG73RpNbs76Q7IImTor
1gDICUkqmBPDIu7m7PbzTmcjm6Bzcw/AEgEEwiNQqOVb48yaEjV+hNEgbYQYcSRkqQvnbAe5DcIW2LKEod5S4su3yCF8/qAIHneq8X0zAQ7gPsFrHJ9G
kU3w+ZL4rJkxBEFQVlTQ7u5CBKI8SLKupy9O5KiM6tiXfNGunccGgy+23iaNzVliZwIO3VbvK16nVqaKZb7OuSGOcjIoEGUwGIiJkD0ecw4GA40MFJyB
qkDneAUBdg9BRJrqMO0HlqE35BSBrLznOyvfZJNCIW+CLsElEQTDFXdm+hcgNbtJp73VtNEA5qENmBQFhrm8O734vLy+GiaNNTOqnzKDODZw+Uhu0aPA
BVKLalA9bWjAMhCzS3di6Q6xXxkItgqFoTIOanrd9UPDDerUhXpLGRMshRLQ+WYSbEsQRIoVNIGTfnfMNGehpz23MieipMShUydrhsSAih1ksaQrtaqY
VRok0jq5EahE7U5d6ZATIqeixhF2CpRTThgpCQeUApMlTRoM+mt0opBIKzSJixAqYzMkGVBFSrpUkPHx0kCe98q6DkuJXVTtfOrrVstlOtdkkPbNSTZh
JKBkHHcwJd0NOys80OCmO6O7xQXEkPUnRuENTzMwDDs6NBkHzuYB12TMAPJOHA2ahmQO7TNK7BOEYFIySlGerwcLkbgYhiul34LFBQwREPjkyCLIBYgF
AgzXIQoiE3b5CnN+hkhkngsWEOHmJZDgZQ7ngwwdggay/OCjt7K7OSYw48QwxQglEIEEwNGhEcKBOwu22nCCjhYMBrFF8D7vuLO2+CT0j4ae6o7YiyPN
7uFiIcGoar9KckmgmmiisT2tT26uC9RrSavYL2ThaFPyp8z7eR9uaIjfKBvCHmCp5I6Q0IB/5SfbpfF3eQHPplOJeEIX4+WWhfajxhe2Uwk7BdpHCRSe
pIHDkZIcPJnI8lpn3tBRGGW+hw1hpg+xPQwD0NikPDpsGJbKFaLlvESo7MM3Ppofn7kPyQgHzAkDfb4HpC0UjceJKBxJSgJklaUJWgiQhkF8j3VJDEER
VT5yOFRM6NrUSK4cgu2A428uVUChZhiEH2KkHLt9/w0daOHR4iGPd8vei4A6kKIhQpDshDA7juAHpyUxY8QG/Rq3P0fQ7eFqtYXAIDEtK2OsOmTP4ptN
CTTGKKKpuguvKwmRnd8t71J5jojhNnZnBYQsfVDM4UXKigqI5XIuXYqAcLh2XLk6Pp44yWUkaogm3stqnGSINTthgFJ8beQ+S2D1rY0mkmZAh2BMhkoY
AQUrJDrWDuhImyo6YSEyQxnITBJvOx24TYhBwEGzCGMgokDCySshVFcAnjgQ5AgTXnftj+xtqahmFG/vHW9HnE/zYJ706vsbG9K0CHamCtMxlqExMoBk
VOzAvXjrOa4FOPbCdiBOaeWyti76K3SKDcoLesbzuleuq8R5rtk2IdgnBOymOCZqdL2pWbu+apjFHfcsDh4JomoUDAOtnHmWQLAG+wH5yfiFLCA34Cby
RLn4bP2emJ7uXux0uy0G2YEbOseXMRS7jobYJH2uDGGCOSmg7VPa+PFDi94kdnDro1GaAB58BT2kK0AT1PxTS+/GmBm6FZPffsYQOdfqTIcu+8t0yA03
ECSGY1NoBa0mgk0gcYpyIs0pclUxEkmJiQYgqaCt4HFQxmQlIwWqWLIa3+rvR11vDo10JncMkN/0kYhOiqOIPFEMB4B20cTtfd5beN43PkHkdx1NAnU7
4K9keUpqp5Zk1LGYY1EpuVwBkgHhMfAPccG99b5JFhR0gpC4Wq4U3IHYyjkMJk3N3W0Ic7kF48FvehcZYURtsKY48e72ZaImkilYgvbDxLKX8xfipmYe
XAA7MPLz+Se73FXhQviWayvXhJ12l4vS60ZZAwKF9wIjvVoGVOSFI4PfytgDjxNt9IbmX7M7PCQnHbXrOBBk8j4/gk+TAa0nYd3S44PkIfeEdCfvlIC+
DT9iTerOM3hQ1aSHBqFYTSbYFqppUmMx5kCXW/1czYaEA2/vZjAFUUOMpku5O4LRIRFRRynISgpIshOMouxAVMFU1zsYqzudpKJcbnAMwr0dsJ5MWJJJ
YiGoEolSQiiqlSIIkyRDaXY2XJZbhw4ZsoBhCkKgSHNiVKTmdamjTJoOkOmBrUYXZi6MkcmFsKGEWLbtwIAis6iuEGawI2BHA3nvVBfCVDvhApUoEDvk
B+sqUgJtCiG0KLtILtCZCKahRdpMgB2hVKRANoEChHykFyHaU6HOUr3ZEq5d+jODjgsuUxl0qEBIFkNAmzxi/qwXnAhzmedipEvAP+EAGKdRH/0z1fDU
aFf+sfY8SJ78bMoJHmXHOGk06cSlpEbqTcnCnZIL4gp4DwQU4ImwvdK/SN1AOzx04PztQaeEJrMTQ3ikFIG0r3HU9EK0rYNq+kjJAvQvp5EOyktHPcd5
4nARNdnf2/XyOZwQwkoIhpFiNuoRPyOh2CPvAY6edxdPaQbMcYfO1bw2jhgQz9N6zZvOtbGG5wpOG56A8T7wNz7JA+SajX12MmIOkP5z6fTA2N+xCNIV
R+n5+Xlz+Tw83pm1w7LDiRbcTY2VrvBXr4vqtFH39y+p6aC8EKcNUK4WQhA9/XnxAk7Ou5IdXknmglpRkyJhlErV9jNCYOmpsoCJve7nDiSEnKSC7JnB
JwyA5PPkLoMoB0wcy9C4Scx58nhx5J8Nncko7TnXa4OKakFMoOMhnIii93vB4dx5ubAhrfnfnHnjUhR7HHB3k+bpdhTOeQ5MbsBRt7gqzVRF3FDBxd+X
uVeaoJx5HJ2SVKO7Ehw45ubuEdrbB3RrO7syIhjDMHDDByZg4WSAMJZXrCOPRkF5HXy8vI0PbyB5AIXRUDtumVVGNikkDVMwZIVWMFRMUVRAkIeCQmY5
7vgFDdqYhmFinersrxPA2fqdi8cXo9qcyKR7akCiITvlDUmpADCAwkKIqaRMJHPy5KeISltY22pqDdAtOxmKmCGL+mjAJdDCbYwvR2zs31G7nr67H27A
Otta2mfy+GnhxcCEPUCOqmhTnciPP1MsLDxiufaF245B+jK7NSYMJSLWBweVzJBRmrU/frHCTWUkeZAH4z58Zk+NawtvCTvKdzqyWAH6ZM4p3QxgvAcM
Ztfnt/P6bgbhqUKJJOpvz9fFEAUVYj7EPNCmElBi5QqArExKsNBEkQgQBazIidSYvEA7pIqChKaVIgIKgiQ4p0kRTuEhU8kxVVD6mpZaHe1WCIpysevz
uLrybSChNEJ8/pe8dW+k2ifdxybZP9YUpBTPud+NeOFhHssh5EB5eSJy52B5Jw34DhdqndAUtC0Amd6mJBKUJLDQB28uyN+tmdbWths1kvXNHDUOGimh
7j3F+0HuBV3LPnD7Ceaeqg7Id4vxlhimkCJoGmCKaQgKCIJVQJ+iaDrsH8eobH8PDwzED4+MNsp30zEtmK0ymziZbFjrbN6FpPzK/2NPBtey5Oz8uBP2
GBrSBs66M3lV+uD8zNqsAhVSmQU022GGJmcKQkaEQ+dLuM5ZyyeCgkFhBiEwBodEo4d24FT7ZRMLfT1cJLDVkJqDDjJWSX3px8vW/bIT9c3Y9nMluYAe
TX+QDJs8OXTTw7OQBLyAgfdAGlvxTo8DZfnC7vCBpoSZobANnc7rq66ml6qQoe8PxKbhOqtpRRRGjVghxKZbzJZiiSmGRMlZrDMiPk0wpW/pcXy89yuS
HoTdAumeiGmLBSpXmyFUOz7e3vCeKOT8sQiJqrfiDulI+dIIhtWUTlnBNJ57Lkeu6I5e5x6KX06Pb1OfQ4YNAc1hMVehlFVmGpy0OUER2kPxTsdosg/L
kQedCNbG4aMpNHe+8A8pRMEPJE+MojgAbhw7tKj6QC8+Yg3E0mxAmuSf2ISQABwhdMNdEAS4uwFZJwgaMg9eWjAawFQDJpENCDoAPIdtgeRHX8/z6bJr
4WQ7a/LgaN/zD+czkwjBu8aWnBf4ibAJqZKoZBkuCgQlWCYY/pqyDhBHBd1u6CSGryhc7pm6ab63kOIYgVO6XSBxJ1CO+XTDdzLsICcFprVUwnX8mAGe
GKsSs4JI3VFsVAojhBlAMwP6yIphR11nOSlwG4V3xoXd3dd+Lvpe+eNQhtgYz/I4hjBYaQ9nw9+vWgL6vZ1j1PZm6DoEAW1ZAntbIoWmoCI2MA9c45rb
5TyKJnA2aMOtbwXCuu5JHPIyAheG04w5NSJsIhLiqSJU61G5G2UEcGFKNPTxIZXaRJkcu7zW9bi20DLmeawUL3zW9uAHGrEwdUI1IsECS4IBDCtbmp3b
FnVkzADD3RsOXQt1Vb1dGrZOnlrm3TidgFxcJ5oYmd5bmPgDgqqILGSLDb67zvcNwnTOjKS5Z5iZxSk2mTdihu78ZzeokDOTc4i0unWBeddUCjynEHri
gEsTvUSM0OQ0CbWjWXPGKW9YdjJsJMPHdDSLNTo6naaeci754HHvBlicB1t1dWCnTQoA6VkaioADggSIQzLnx1b+PtTxJOCnNOnI7gDmhnZt1uKAcJA0
pKGgOOmjApWJEJ0YiiEybAaFD+BSElDABKjsDwQH3SzNAksoUESUlKUIQFERMsgJSIREokUNKLcg8kBT5dXtH3wNP0iYiAycYo9jI4E0sEUFIMRSxRFI
NHVfRfCHICgMgiRoSVA9TNEDqSlGkcwwKyyCsPEHeE8/fgCiahQAzDBCKmqKRNgg/KB0fAutZieCQJo2Q6nQeY+Y+MVRyzCZSh6YmPyjKqUKQAoImlEo
KV8VCEyifQ4n62G7ZK19mjz/ENbYR0bbJxDLZFwSAw+szJ8YtkgqJ7nsZRqwYlpkqwcjYsWlyhhMd+sh/s8Ks4RGlig/WZH8971o+Cw+PtJNwNmpOYpS
olO64YnmyUv+GH6Tz/vFh4DYeMLCBNAQrzEmFDdeYnFXBQ6g8nH9US/TgG3F7CkxbXeo/AHcP845m22lAR0m8h3SVQZDQrR25rQaL5zmk0a2ZItGOSNU
zFJSUVS0GSRKGQsQUUikxFrWk0slNIQU3OVNBDpgAMxiWoQgonDCKGdrQ7quyLkitUKne6Qf/8g3Ntyw/qA7xT3ji4CHaieIH3wyUTSlBVPPcH5/ge8+
tmsJc3AOZ7BE9pdRBPM7ioYqpSIEqogX6gf21BVCUr5EP9xpcBTTCm3N8IYgKqKkJZISGQbmgHzDAB0Q0JQItArQDzPc7mn4wUqVkERFRQUixEigPhFu
vQaxUUiCmYZIUMqABMCD4PvCCExR0B7lFPj2q7IpsBwB59R5F9rCmQ5LkKUo5MyEtWEOLAlGIdlDSAoZTZRcBDnBmA5QQodUBT09nsTY9D6bH4+/7vxD
b3Pvl5AKHyfQcU3EPgYOwfZinaHhIj3cQ8CPBAPynPGA8WHsDqnLltUV44JyF4GdEZ5c84Wpj8jFOMvI4h5wDrm767lRdgd0MOWi3xPdg50v29eKo/aD
7VPdpjt4+SGhXTkIh/ho1losd5g71XSagapdhgYlRUJ129HYThsLBQW3xAN0U/3ikCrK8D3bAePBfC3F81fnip9kiH2CPNOpLPjGwgHXOFmZMG05J9Zc
nzix6hRzps4TusOcKcDNRhTP+lxwqHW2lQJ1IYSJGSIYkCsCL/+uJx/T3eId/io4h4IfGhURfqvC6ooCcxIQPFO/QJiH2sDr9e95/PyhmFr+JgUlYYR6
E0ZiiMA889n0238TCHB+R0GTv/JSX8cMONNZKs5WaujmaC5xzGDE3NBdNUOnZDEDAeILkrzDB59/evft5aF39/xUqgI4Z4GjQY9/LT0aDnHRikOcYhGI
JIQycRCbk3Y7ul62JOpKP21udgnzpFFQHLigqlpIGSKkomSgP9EuMwugwBTDOiiaHamCihYhD8O3icTDjxGB2E07DsXDZfYawUKfwUe1A5oeENL4mdOE
VBE9TAMSIOivigmyYPaw1BIEEp1KIkJOB5H4kAJrufLyc5vvXQn5QJtL8o47nA3ocWyyX85Csp++KWccBMEK6NzJN6p9wbo9/FNm4pl+HyUNHx67vI4n
Xh7oNyXlO3E9A/dw13PuFHrSlhZP3Ngw7/dFWcN+Pjhk3Y9QyRoAQC9R97mpSD3gDMQTFKla/y0pjaEUP5kVexmCq2VdQP46AqncxKmogRNUpO2qBFOv
7LboI6yJluBpqIQMYhdyNsKQ2PwJPzzE3kdZdwdwUdwv+EUCREQcO5I6dpj5Z25pdiUD3Hn+AeBzHhcIohlkRIKNitYMB8UnWhF+NyGvHk6q3rHcIZYQ
7DhCulVEUYkjUPnBQSZQsdyiAaOFBDKgsJAU25x0SapwyXANUhTkgC8AUPP3YhzkTpiW2g1aWRKjrEnE6IFmilUqmRSIirZ/dCCIqHMq9GcOQ6soJFLs
TlR2JXNBMqBpAkCUzZ3hwd2jI7EmiyWcOIPt20htBG2LVNZviaJJtrD0UoATdXWiWIxCiCSKk16nl/TbdpTeFooYFTDl+0BI5UCiU7u+0FFP1AMBgkoH
aHTvOatPJ73NXxGeXZ9YYWTtEEOkucn0YTqL11gLhzGIiQHx0+qnME86hpCJNSZNFKhTQMQVQ0+D6eeHc0vdrRaMorRhVxtBgKslPN4QkgJOz3JHo1PI
BoDr+Gx4iT2nnT6QOB2/t0cwDnKd3d2nvE0QVNDX5cQFhVjERVi574ZjpzKAmZ3ILtZBwkmLDv6tKIcUqLoRcSKYcqOQqoaGTFepb5PGpiCIQM0uFv/c
eUaNlOJh+TD8xmiJBQ6vZlBzo6DIYKws9bxdUzFwk32EwXICdjBmJkrhJ2/MUgMU43pzjNtCgMZdiCTBCMRnPkcA7gmk7iaZu2X7u/W+vYsexUPZxp/V
8S+z9LGCCgdrPnqdRgKceqqhFMSXAevTQ6lNBEEtm9DUQV2Dtx9Z8b/R8/QiYnsO5/Eh4dMTeQ7wma263pSzQx91ljO8auwRM4GQzUPdw8JnPx2b1/kd
mWBNw6ukk0wWHceJA/t+D4H9dqjELkRwIiOD2MNlXI5IzxCZxOVgSH3s6j1HSDes6moeogAeCQOF+vOoeknskbYBUgoYwPJI5tzej0aye/jc33zBfMiQ
DbCBotGebH+u5lrSGX2NdyYJ28TpoDaVNv9u++ztMncpzIBoZ+Jygb0XkWRyMtKKHh8unEPIcvykmyAvMnJCCjhOC7ubHjdQmjdpcZgDMD/CkozKU38G
ZIPpZwzfbMnJOYTp8MmwmyPK8cLFD3x4/cvxvLG1ZfWHHYDihzMoUYSeTAvgaLMlE2PWLedizt+SY+HWYocJ5XFDea1okDmGTJYrOiT5UsYHLN7p+f0D
rkb8S4JuJIjoI9Z8n2L5QFCUMUkrQUNBSlDQpQlUqRBLIHiKbdpEp0l6XNDUba7XQcA2gbD3uYdMoTvGkdl/suRe04ZZ52Siqcv0KmjZvAP2fF7kfIh7
kYE/X17nA8bk72PpcxhilMhmAgbBv4XWWym3CbkQr+G8zU3D/uu8rrN97NEPxSQ5GHNlEN48Ng8yTuKIPQF5wespFSouQNoKIFijFwoVuoVvBCiKipEn
lCu/1H3Ee8omMogfnLVXpZqROwQjhC6NR5qokEImVCAZgCuA/7nSdW7mynJNZajcySBY1wDBjjvneE3kuLmrdEA7KZ/A8Jvev0NmKNCV/ZSBOiBZdpzk
UxPqFPsiwR2AbHRXopFFgRN3FZVaY46DUlGAXbAYAb4GwSuCewnPg675NwD4DlIcNhgggvp9sv/ySiCjEf8KV7bdschiB+ZrA0yfl/7z/h1NRnn5ZxTx
M79aVfCbGt6nka4jLAZ+U4Q3OM3FBPdvyNeyyXejwcgc9gCWG/3HI8dQDXCBxYTj2buxtrYFX+qlgH3iQLia4A6xwJKEpADnnCTUjkDkjkh+9qcoIAwl
ANzS0KMoPCZgTw6GCLqFKCBIBmdgkE98CDJC7wo6+n69lmKZ5RhTBE0M2KHKmVWrJsKDlgMfmIAB/dvl/qbfl8kX6pH4EZ3UaSwroxKEMQBwQgW3uPXC
OnQBGI2hs6yxhzWtT3+E9aVXc1VDWroShMZdmqAv8fByQKsDkkGcEjlxtfnqrPafqT7XfIqr/233MeE+0NshMDELqlYcSALFeAdE4gBhi7rBAg5kUoii
ACLyk403asjEhOSHAJiiceO7J1M7Ohm8yQ+p9DfTdXEwQdAhdTnJApoVMIVKNIkGpFPQHCjMDTuHZYQWsGrA1JgOBK7ozCeowoZiDLgF3/bsDKkIKmmF
oGTyRdbgCv8BAnh2zdsDUqECJLTag77rTNmo76fFbias6c1RaGASNCsWYFSZsXl6fW0CKSKCph/5L5NiyzEovOYD2ZyTWiwd+OrqHCcuut6dkx1PnQFY
rrehsmGWYDIJkswyAJ81hqIwixpxMFjDUhrZuDQHGYY1AuKFU6DJ0NYHNm1L5kIFFmXmXR4KUdCDnAVNbNZszK608LuhO04woCZqWlrosOPbZ1rJbXYU
Vtpgd3XQbORrq9GuHRdN66tovSmbgcMXWDpbLvo6Po1tiowWREAyc+aP2pnScOZmuOJmecwofc02eWFnrAZk73f28roDBR81RA4r6sBl4r7KFoWdanzY
va29jRdIDs8sIIjksySKgOI1FNwDVGXhxpAEAn2L1nbHbF4TrkPQHINTFGAjUFO0GRoF0H0on3NuQjeVDmM8a1rmM2bFw0DM1BExUtsLms3vStyR0bxW
BEJAAjsBwMqTA/kO3GdZkhQQvbKmIMOB3AruhJCOfMgP0Y9JbeppejJtGzuJ9r5M6FFi2zMtXTEQkO+5FCXPdRbQ1MIxFiB8So3FAAavuIkcvk4BZvkI
AUd7UUhw4c7PG4FPn1/lQKIpILJP6U5z09pgfQA84uiRAVG0/KokxCD2j8mJveDItuBNWQiTZhtD3pDYAAMymyJ++5E0glu4gcmIot5AUQceTfnd5Mie
oLIAjJBYKCzdEtNFyWhsTeQDYa0HCRx3wJQ/84bL9mKWFlthqEn/pNn3wO4TqbGT4G93AhaaRQcD41fPouCkgPPg+eFcNwdqZkiyGZMl0J+/KmW+rc4x
Rq3Q0FMKQFIgBBH5Ijsxw7J0LC3uaIk+Nlhdjo52I6xYOeKSQTASCkEKx/pC8jqdRNNoozc2XQl1Ew0QbCmyF0Pqex2a0gHtJwk9M7KSWAaPsXybNRJD
ohynUmkhNQA4GzXO9tq5vG5m7tmjVN/6gPFvZXZixoMPAeXp5oQaOwpU/hPInUnWSfo/Z9cCfHP222mZXRvx8CniZJ3zt6mx/mtQBBUzQxBBBMBSlmgP
7mKSkDzfFPPqdAA6gqfsEIEOaEaV4TSU0ETEHJUMMgMUryAH4LgPuOMfUhBmAOoHzkglaNg/kqiKIh2nIDh7g+Ak3wZgAGu3O3t8dfE6Hu/b8Ner5znC
yo8gn9Yfy/MXuhKBO5hTJAAoD9kq/sBAJUeYvoBJ9Dp+inu00z6+vtp0dbA1DCnKZR5zP7zVEQeE9AQ4nHZ7t+C9OHnmmhdFRkU0nkw7tbRtrsj9U/1y
+449O3v3ehJudAzIy9COvxZ87aTgdGbKRpoh+Af2FOmLKUt3ZbbCoqrVk/BndwPcbfkOHsQ87QxJpP2MwuWYc4HnD6+Fg6tvy89IRG87wlIgYwnA31nr
7r86EZe3TjF0JCuMviysXsQ3ygixm9oGpuFNao2SwRk9JrB2YhhImkzDP7CMjmzwh/0y7XL6mTFk21i+Wr6KFpYFQNCs7X8/GAoKE0JKzeUpu1XClfz5
hhGbuD7aC5dMFm4W8NwvtT2SQMFU0lGHn+2zTry21u2HHUT2axU5d5RJlnZl3+VkwV8s5kuV/oyaE0w8Vvt6LDYMXaKjvmJgWxoxYwqWRio9n7syE9PM
op/qhAD4QD8ZiDrtif/j/jw/+ebefnhve/4n/TtyY/2/C/snHwxb4mOI/eyfgn7SSkE/nvxSsxYQOR1KPRFAj9rfhKrJqR8IHzlwkJHIXTAhmtv9dJ5l
TQVqlXKg1KnQ09kquFdoH00yskUpMc3XC2WKlQ9jZ5wvtMcoUTmsyLy/7U7ev9z//cTylXhppbu8JajdcbHmXj9AX/0W76DtChJtof0asgM1DkMfkFDT
mrdZmX+vCcxHLt/1r7/SlMvJs/ujhLbo/ly8m68Biofidmui4fNZDpHKZkG8bb8shfCwR3jv+P9ZJCec+hH/cAJxGjUgp59ZfGWbrwj5Dw0nw4dc6w5J
JsUUqgVUGhg8wpJXj1ZIEEtiUBOkKCwesg1omwWFA9CxFiOE+o9a2EzY5nNc8rpb3qO9nFnWtmAbVV9F8Gxk4atfGAptJnxHHGsb3nrr2aYTOcZifpy2
p758KBz6yvwpa9f/1f61v73qRue43zn4UhsxQVPfxFZazm6uN+63H6JMPT2+E3A9xYjxkizyaRE4IM2USB7oVjqZggwqkDhOU4EKrFhUp8ufZ7w49w8l
uRr73b0IgEPqO1hKBvJ9qr0qoFIWW9FDJ+dp888WnxGCvJtDwdRkp8dtdEaFkPmydZK5wRkFD/HvAuRyCP7CuVl9vpLKvSWfy4dT3+xvmyj2jt4Cfpr/
a8pL7zUjPOv26/l+HaQQP//F3JFOFCQx99+PwA==
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
