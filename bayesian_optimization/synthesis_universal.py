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
QlpoOTFBWSZTWd7W2owD7TD/gH1FREB///////////////9igD4e7d9etX2AD6dAD31ZvZ7nVTXZXPbveYAG1gKAAFt3Zs3t66Vvc9HRG+Z72fakx907
X3u7fXdgA9CveA8BApQARaK0Ac2V9AAABoUJC59wAA6fTXsylCvfb0PlX0UAADRTO72rx6AAKdAGntlU1kWxo3fe8PWj7sdAG7a6ds212u+uAHoqgIT0
ACh2wAU6HVG7d2WsCRHR07uwOICvdvXtbW7GAKgpCpIKFHbW277g+9hoNH0ANOtffZ9PF8AeIx69C+2htoda65zSOtadcoUpVUEKiqJFRQUBFSKoEClQ
CgAAAAAAGgAaAAVQFAFAHue+53hQevoADoL2dAUAADQAAAA0AAAAAD0DQAHz312+x29GlzbAAfSgGZ3XzNN7dy8d009Pd7bcN2ct1nTq9btXrd73uN2b
s4jFFz4m4DBvt3brOgOTrpyaVvr7mvLfdypIiAJRFKEOZn10eV7dDShC9NAvZuxXpwB5toxtWUJAA+6o+ytWd9987UvHvtoDvuVuyHS7HW+tp1btd7nv
d7XoohG2UruyhriJ3O7WFNs7baxiyZOu8Lae6323299vR1nzYpSldID773M9vWvXvvfPAAAAfe30oD7vhfdgNgND17B9I0CgEijD7776d98nfZ7zB9jS
Lrsx1Lr673O7reu7i5OzdRzc2A519D17MCt4duu6d3cLtIWfO8FXGYAADXrroA9TffPcV5nHDhJO9n095Z64z7Oryrt61z1uszYOuptoYHNdX1u7u75t
AMhmDW3dhzh0ouLumOIqOd2a4BRU2E2+gG8WD1Nna2NYTH3ALqMB5vdzvXzvOm2kOmHMdvtvPe7MAN7zOoDWHrtwXO2WKppmRjSsHFStRQNAQISADdrW
pkm2ocO5wBWcbOdN3dq1o7SdHaefSB5BSCtmmKtUGsCkCiqAAKAABoAdAA4g63TCfPacAYoD2vocgfbPviqUAoUu4eh86Hc1t03ScL7Yl2PF3IVNZbwi
FCVXAe3vZXu4fIJSACQFE7vt98WLtpQD6Ddmvu3RgAFKj7qb0NquzHKt7naIFca4FDq7ZbbYxQdPe1vu+vs0AqqiH25cHYAdskcJrpbAyA4ToBc4NA3B
q7DsMGg7jDtunvh4SPeH3c5ro6G2AGgDuXZw3t6T20V260c72drLpChSCjbUmu+4PTy+HOWpUPle93E11DvTBeBjXujjbe93gKGGa006u+99wfNnp4pH
va4brtaixai7HzzkxBUgaVUqIAtQlay5C7aV7fLydZ5u7HsYgJFQHqxMGEGtsKUaM1TYAFIT3HHu75bbnPFAFAPoWsezbbHZjlgDNiTrSlFzTMMl2BoV
INUFxVs622d9xEI7OZY8R3dZ1rIthJrvvvj7fY+WFX33cvFrKKqqBk2YR9MnrC8G2umodIAAC6HG7tPpvW8jc+7wOmA9KBthRyBwIqhwwfPpUPnsO20U
Vysxe9w49gFWy9z3PdtthQKq2aoptjaVpW7HAu2Np3Hcqo6G58y84pSfbQR3ZsOKhIzs33jl69X2V1w2jBg3gHL7zSAX333Pp2wNxfXHLe74d7w8Zqqq
9sKiFUpSSKgfIGigUvYDayQtKbu+RezpmaVd7w65zbnm+2vPNNsBTq7e54A4DPJ3bdynb7Zy9zW5rz0qglX3AdC9qAAANZPm3tnJo9Pi677fDtvM73eT
2svJtXLbcczX17fd9r7o+74B6EVChS6Y7J4PrlK7YFz16A0BpoIBAIIAQAQACAI0A0BAg9CTyKbU8oGmIIQiIEEExNU8jTCT0mibRNpNkmQ0aAANAaBh
JlJSKE0Qp+oyYpvSBiJ6TQNDQAaAyA0AaaGgAEmkhEJMSGhIwE0CaepT081NJ6p5Q0xPKHqGh6jQA0AAQpIgIBNAAjQ0RpMmTJMEYqeaYjTRMQ0Q9IDR
oEmklMgIAjQRoCGjQ0qelP1T/QIGTJT09KeUyB6h6m1A0D09qqnwvlOSCqOlkQVQ/wYNQKGSgCKI/+qiivskBWhABvPBAAclAGmlP+ciupAVB4yqCI0C
kfoap/3v/xmjVlR/7bGJRqyAVYLK9P/YuSiEURqds/+rszZ34/69IQNhBRN/9mQ4cDZ0QEZBsIGUI/7LQ77eW9btbH/p2iIfiIheACPD/vx4//b/v/32
//fZ/79+dpfz5l2r+RKps/PTf7Lf/fX/zoOsWzWo7MMuUdDIXIBn2t++SiDsiIf/iXpm+X3u2Xa+8Du76HNTqqdV6h7kQlGJGho0NeejSyX8yOxqVZHN
Z6F9Ap/1oBVAC+ClGFD77MEzrvUw/f/+OeOv8uHQ6P+zmYgp4kO3WX6huLGbDw/r/Zh3BU0kQs3/5QAFKICZB17GaZFWCkXdFC2kP/gzP7rDtz/Hfhxq
d/P2t6FKx3XXtYf+e73dHrKfLMI4QbkiFufSihuFHtIDbv2dP/jqdDaHb0217GzarybRvBMZin25UWnFwp3EHWkTrLU8h/N7+NPyFUQCRBBBJ6LfLC+W
y4QUmrT3n9OVq2p/1/3fnuusqRnx0X1d0uKGxFSizQ8cP9O3pbKol/QLRhzA9gW/yvSWWnS08v4H4Z+22UX6WbSGA6z06im0++3u30t55cTtkP/qSzTu
NQwWs4ZdWFRxDmudlrSAKJK99XgCarsR2OuZURZm5KOXT/6406Zy0Wrbv9vIZV5a/XtiN7mg5cP3H3qL6m2vf9PMRpLbOv32z89/QSjnip8c8fHxklJ8
2nnJqN67hX3MZd57ZSlkqhlU+v/f/KQzlMqun/HsHGWlTxRrAOhAU+ivHhNdrERt5YaouBu0+1836TtvLdVo1ajO2kSYTq/Vu3XKYRLGKCYYDaRr7f/0
h9BmQWULDHxZP9zLv+z/7+oWjnt9f4ZBR3yXn+Kp/j/mvx16fiMRRw36ra08fr/zqjcvz4yj7c2d5pwGGnxH0t+qgH+hsXqVCgvbwHE7fj/8VGQcXrsf
9Tpu/7R+3f3P7Czov/z/X91fe0cChaIthNYa1qazzFl471VWYf+PcOz2zT8Dgt4emumvvyqN/YoQ+ruwO300ERNIDqRLMx5dp7qTJGxSPO0VjQgMpVvT
Mfk8AoPw9yy7q9Cfna972Po04Pwcuz9ektNY3hpbme2Z6np2D3fukBmKFkCAaEIiJ7/Pp19RnyqLkSwPHxIiP41Udw/lOc1VcqjwBn31/5svrFSupA3Z
Nd/NpnzGje4baEA4PqANGmbB+3OcbkdXMuhDAg/fmMg299w+sjoKjHs7RA5uc9Rb5lEeM+es8TCn/8I4jLmK2vvjPKZqv6XcVG3penWVQ3tpfps0gzP/
/Nus8qC9Ra8o676ePLnOmoMhcYPqIcoMCRHcfz5Y9Y7fty6eCpoUKA8ZbMGbXbxzig7B7aUsT4eGBYxQLJ1blB4DfSwf2lRQakLqoTtDDtGbjDqU3q/s
2TWbirJ6oUVHgfC1GrujF6QA5YQT0kwcPCgFl6uxYOoXN2ZRDqBzx3Ml60xSLQL6JhaUJUTZh/X/H+jTIcJ4WU7bx/R6pAUePTpUSCV58ohfHCcP29jJ
96VUUU/d75AP5J2MPdy8mOWvpyHuheyEtsPTCguoPxlTp34HCbfCf5/58d+MzcIFLYc19ftzW5AnjDnWg7SScVAff9cBeUcOWL6uOBoMK5aBTDMRTE/P
b/oOQC2AUDkUA7TseRHiUQBLflgOe/47e99yBZa8KfphPfzJghRMKpI8wolIUB+hwLsO4oNPgucud6qW/fM/1XIOFNf1T5ymUtG1DbD+LHmMMhEWZ3Il
oSYLAoOA3P0cLhpr/KfDwAwUHozyUwVKwCrAmzsjhR6GbpjGJpL5kWKP/1XQjrYCP11agtIMGmHb+vdyO3cd2Hipcmr1fuw7ubvHfWk8n6M+w/1jlU+8
tNvyDDVCvGmbU/A3VP6DjA7cSsKyAu+6FkTu01rzTRmv9HmVTu1UdNdownHv3oZiFDTSr/yf8pMsgSAs1DZbn+M1c+F7Q2xFloFsQQZVdao4JSVtKI1p
metB7J29dFIdJZ/rKrtQsWOAmv9vW4oGLjUPr7oCptsgEwPa+7jN3++1w3lPVixWWVE90lVPhWfhoEjs6L+xfojsVblKCY+SJKabSShpgMwC7/x/9jFX
Vhx9Stn0yEM+2GxPTwmdRo2pLEVDsk2eDp3axYLgwK1geTyIaQjRQ6vTl/ducgMzI6MBmNRBEAvGT7pHmsKs0vegplWW5CoQrhSc8v6nfghQkFSQImwT
10eWBpgZZfBOqGnshXfxpm9hxZXdldCGmeT4b06Jw2U6tMh1yHg8hmIOsRQhBDGEVQpRnfq6jZc9swCMqo2d60AE12ZkHh6FO/y3MfX8OmefP8OvEMEO
+jlmCWlN3MaZlxCoiCL8/GprRRnafhryh39Q3DylNeU4M3o/LMROd593fM7T6tWH8pUPzbMX4xTJey56/fp7N7PXG8/tg8ZT1GzwPRjkGyhwpvhdN7jn
59duHkyPnZAxJO6CfuGXnTgot5MAwGZvcugFE5MOSsJCOxQzB6qB3ONrTErUD6KBqMSNmiOUBP6zH39rWkSMSAQQSPTshRh2hiajfn7sk79bmJm8XvRZ
DqeTvPomkhtVE66/Lc2bO0z62VD80vtZtk46Q9FCgE6l3KK5ALqExPls8lfZ0Dkd5SO6v1cu0D7SfjQBE5eF7j7BCVPudT8RdR7tsBUA44gNKX/42hDE
xtVcoHvS6oX3ZSD68g/D1k47d+l+jfEZWrhlJawf+hebyl+A7ZSEU/+qdjfRoH26wN11lIxaq5b/hf9RpkV/W1b9//bGJJ+ZYi//x/iw4P9clubEaAiw
ZRIjLQ0P4rXN/kyvwGmeP1w/XWQa3hHrn74nDt7FckVVA5xaG9Zwxn4Py17a5Y/njxrQbn9R7T2UVOCiPBUkbn9P+6+fL+nj18SGpsV4XI5EC+vrIf/z
HXx/gW+JEaUB9y6QLEIX9yQ72HgtuFlIE+120rKSKNiGYaECRHc6hoNDzdRVVkqkhiPaWBJpLo/T2u3bykPdDIR2n6fd5sUuevnirEOACR/YuJh1+mU/
hP3MvvEMP4fAQw36X9e8hMoAMFJlNyhIA78PdJp6vas0cHbdfU4XTHJX9ruzpkHkBpEDyHiIsn1+ny4sxH4I+naHW0IJ5GUwMzOdOwqSifDWZ1Vv02YH
jVIp+NKaOUIRHWp3a9XvQpg5bHUiwwgoXyYh7CR0QP5cf/7uNWIhVU8jmgzj09UEdi5HtcZT7679zj2VTvrYzeirypDPseebselJE+kFdGu35NR3Cqoq
49E8oboO+aDKB9BRhGXgHfC1listCnoYChhKcpevJmv6r5OkcBUeqzKWQsbrV/qNZVP1ZUH0RHrKjkudrMiZGUNrKAb3dn9lNXSv0iwidSkuTYp7mkWt
PE+gImjlQ82D7yxLEh1ndiois7OFRS+U7CXkazGpskvVKQihEV0BEqxLNwotRspKGcFDOXyabi/87hbjna2LLhRkvX8Q7q+8WFPiYilC2qnSqR9EGdjW
frMlGZo7TFrCQnxLscUbp3sQbpFbdqZXZBigXarc1WVlSjhcPZGqwOWjhGrA7S+c6ZxRzpIZfWdPtfjF+uNXHpJ08LqKlNDQkQwaLKjbvDyIYecs+aUk
lcmL7TSydDXzfF3ioZwucrfAjB5y6e5bJTZtiGkq8FcdrdjLtiYbYHAqoI8G8fHaSSpUcsOWhdnDAzKSs84hGI//CIDJ48wuiC4USL4hx2xFC7F1R0a8
kwKPI85vNxVZRJRRpBaBZ7+2e1vDqorlRbaLv3B/d8vh824g18NksC4NyWKsWISXmfVD9NQrUVZa3sZUey0Y0ijj4wIVvZC+MmRIHNpo/a3TRQt5eCzB
JHfLG2u84MhSy7wlLdy3dxmpAtm6lyMKrSGj4cTbQMmRpw4MDcYpO8+J1nObI7yo9EEkUukyFQjFGzIk3gyy2WIuMhamc02Vq8ZYyhSDkrEUriUCcoGO
+7i2Qyiedxcb68mkNMBsK4HyhS1N5UktanQ3RjWWqibEFCliGRgdKgwyRsZTdPGKxLK/zcUsKUmrpSyKvFItqjCQk7u47S1Fv6tXV8i+zCHepvBagWQa
XvkwO550enTSTJX4MpDKJkRt9bOTrCq19WP34UBwcxFEa2/pywLPsKBQLtAkn5b/3ZqWyVil0UfrdM0185Q3rOTN8eG7M/R+G/7cBsvbrFHCmzWQF7DS
Q7JOgA5BxkydUVbGQKqkqk+DStPpTyyi7Fsx12zRty06emWefvp9OIg7HeSGFI2XS+LV/H7BkZJoPK1qh9wR9CLExB0IcAkh1JB0UQHYKuweKnFecFx+
BYUZJsJkXC285whpjCh6xNg7R3cof19O8eqr7b8w772dz/V/qEQVFI/7f/K4J7yehx/rwHLW/cf1U9zM16lf8hkg8yL/49Cy/wqJFDoWKhZht5CWBrzQ
UAGvHT0lKCAJ/7/Bw1n+v8v+twxaoG1zaXAyEMrXSXz0Ew7ic6rD/0Bxt904eXpxWBm53YXSjjn5Z/qPuMB3jY2vptyfHx716IbSjTikejhg5KHwAo6v
4UVdQEUMcXkyyhf+2LJBJawAcRDolyHi+OeM36/t9ehXYeRBE+2Q6PDMRVrkcmIDqBYQQ8uFY1geYhX8PPf6/834QwD2QQdLgKU576K4HbEQqGjUJClS
6STbVdToNzlM0DFwGQ3hCj6Ee6URRizbh+SMXSuzQrFAZBBECsTAHXfUD52zDsGyP6p1sy75kKrChslCDAye0UEIhP8uS8U4Vgmd9imWi6MJDGgiLduR
9NE05xBl/gbEyAzJdfs4u9L7pG/X1e61+4+3c9g5+R0dkxrZZO4syxGirny9WUlEm+xtk06S3bxrvo96XXnh5mjbiAahzoGLMTFlcUUeooOY+w6Zd/cu
jVEc72XPJgofA5UGwfeTzEiAl8Kl6LVVXYUlV/euxBKZ71TMP7SA2DzcTjwqfNw3eBKcO2c0vFOLVWEdx2hLUGdYApOSFUQKtQAFAHEVnyFt57b7iz6Z
qCBZcwpCkFNMl+gdg8Zd1hhlB7wa8txfNszyrQRFDSaF2egZBJHhdJxKt6DXmaWxnga6OM0dl9Cyu3697M0U7KP3vyRO3+6+/LrvG9w+6Qe2Uk2hAoZC
CSeOHkm9BII9KKBBQOpT7vp8iYNx008u2SVOajqCApBfm7t/U8o0WJifeQpDar4ydvQhVUMvVukZvEQVQ4iR2fIInPD1F+hD5zmPWERHYBSKKDEGKA/S
Ht67yVens0Jv/dzsO2AodZCbpT1fJPKCWHE93tk0wNk9JK1F3F/WXMjs65qo+S93r6AqgLBlpJCImGmigiaQYqpFBTKChx8hdiKxPRz1itsjnoC51EOF
xMjMLnVC/f24+icsaXuqOXFrLWmZhrho3HNUxSjHFzMm2scf3UpvWGJgTajAUgMd2FOZi9TSWAZwNEuEs73f6FyG6j3YWulXqeyoEA+gzkRCu01U0VRS
J9j5agKOZTOo79alPOjK/JBSH3SJvZpUvvY2zOtyElEKyEnvroJrREhDYH18T6lF1068Pjx43BJJiUOfV5aVsXs7K+Vmq1NrQ1QzmRkSLPrdyG9272FO
w9xmHTbbJkzpAwALHNEmCiym8zuMwAcBI0EIohMb5VATXAvpmriLxsKw0sQiOTsqLIlVC7dEikCQsKxokoDoNE5LNcsW3gbVp605hqYXYX4xKpAmQiTY
gSZIIYcQwDFBWsdRC+Fmvk8gfSt7QshDNQo65IW6gMSivZVysGFAjwQWR9F0cibWNSCAJ0HIMXM0v13fk6D06nfWfV3E3DxuSVhMBCZCIEsmQ+fdBYxB
iok+81rXj11vDHA2zz43rT9Na8uZuOZhOzWkoHbnxs0HbBRYIhFDW3ia0bY7snIlnQdfHc4KcC5p5DzApdFhGAKabUTXTKSDRE3IwSAAgvQBkhShURTR
SEf2d/abHPpx5oByUN9+Gzz65t/y35eg/i6OefnoTl1A9DOJ3EE0kXSe/Y69HdMaDH82/jj/JyLCyoRgKRIDERYkwFQFbwoimUMSvaVoB/j7PvfyrhkS
gp/eKhr5BgcF3Czpnwc9Lnz3YIY5xgcwH8MPnFRBJwKRAIAUDDkcv0PkOHPrkwuR8w5uxyVqLq1RSX2Tefekw5eDBEUgjtoILqBVVGT0kM5TTYjCc3E6
/csq4hdXvGSIMogsRZPIQJ2GTAss0RW5f9OsmaCDDC2SQ1RMsKnwnzrwb/qNiZ773m7yjohP+RMWTDWZysy7ZOQbXbcp/vZfZKpH42fabUEQRB/N55ur
585j7bsMak79rP3Oto1ZRKq3m8g8FQQgJUUVQyBWIh2DPxryxaFt5P+EY4NXK8n/nNfg13g4d2mcHx8QhHiDDC+xEBCCN/dm9WeC02wruVabGGU6zmyY
w0c2cybxbNz3wxJrRRJlGPacZ1ss01h0hjJ2kmAyGu7GlBZDqJrV6YTrsNodGpxp3RYFNVQpncMiZSRSGIdJxOBuwWEFh3UsL85hjNKhsyxTtHMLkroe
mxmINdxwlVsyYYGAp3475vadbpid0oReytqbZUYogounp6m95MSocYVBwopLe741NoYwHqwOIc1swlTfeb0eExBZO4AjFRREZ+/Pfi/k4eTVb0XFtqa1
N5pcC9h+uSAJCGfFK9pzKuIuJbZWVJklScdnKP4Ec6TneSZPK81U9msy0FsSVHVXt2nDdrFdti+kmlQ09d09paKjsePHGlKqlXop06EoOk0NdR0mkNOr
Scw3howp/E0WZ46syRjOFigxVl/t5cdIbE0PKk3W53nT5B9CLRvy93PwnZ+3N+bhp4yYnRlKMxC9OXJ+QmJmqYxiYrwZUMtNOngh79qTv5cc0xfu9Kdf
A6Z28i9Z22ihLVq4p1rKgrqKJSvuoy2nXzjS9hbToFbSNLZNpLPLIVZRTOYoXoQH3tm+U6YyYZUErXvS7C9pPh7kPlM4x4Tz2nN9Is/KU9Lrk6igyFxI
WkFV/tGeHmmy7TGI/CeWM2Wgzvrlieglj6uJDWkkUm75NOAtcjLBfWV55ZmdKiCaMNl7rCJrmtMTmspkS146KHykvO3EQMrrfkZMwOdiFpIGTTIvJTdn
PFZUIfYsakZHEgk3dqqqOtq4nFhVBHJ4st73QoOlMx9Vtn3fnx3cz6laMiu/IX2D93XwJwfCXSDpXO5rPt26B8XDHTy6x8ZG99GQkaI0r5dDqMoPRvq/
c4+xvOnfAijQUv13Vc7bCUGRzfVUwNt4e/p1NUlFruZeqTO+ynPw+5E0s9zZ9K6KPYwO556z165HvoEPNBPfvrshC30O+ZlAkCyTttofBrWzQYM8cDDd
MGO3upAsxFE5PT7qa0cV75gKCV8HbiokRo7XeofyhLilzTzreooJa0amchkXAcUM1ikiarIgMRl/tR3U8/D6Aesrb9i35Z04oNddq16s54lfpbics+Pv
yuOzYsa+fPQb0w13SeXGG4I33nzDoiVKInb2wN3zKg6EAe/jacVtaKD9X4jrlKvLZdBbRsSkxKgyljNk9/zXArRCyLUtXk1gbBTk2W1NzeFUFALnS6gM
CK4TnN/h/O1/LTrjRW2mIAGTPHjLIxnK9dJbX16Ucobrcs98RvIXZaYiqmevahAnwKnnkzAOGiE0s7uLwXrTmqkMw20VW9VVsEnVtSLEUNzAoDkA2ajI
m2sk1h7vkrhr+3AtGRGs6ALnMxY3K08WQVGZz7MYcdhDAk0Rv58VMFR3JPr592Tf6PMXSL4zfFA3nJgVdzDuGmquu2r4ClrJCK4Y0e8p+fyYLO2PCZju
79/1SHL+xRjC1C+dP8Eylp4BqH0G5FCLmmU8IFosuYX6eU/x8Ia5Fr/bC0uPUZAuD7JZOMZ3n6TWTMvwMvucC7qaHKvERJ5vMNl4UxQQK0cpdxUkMjAq
YOax7vZ/R20pzVJ+/8be51CjlRBnaucqD+FXHOUy7iq+C045fzedFkGQw+UTqx/XOQElVHU9WVgRLd301WWOshrW89Y9VZ5SVkTvKlq+xfPO2RfIL0VF
Ye6zNdkbzcbFMpCmI5+RytXKim3fl9UbUPNZyP+r1mmJgdyUhqNgMJTT33UeoiEqKa9m7y5NNiVmGS5E5ucc1afVpkkFubCx7iNigc8QpqqUZma7BxkM
+qy/kaExZsu2uBdffXJhQMgoRzI7i8fNgpRTob7KDIPtl1xekjN2NEzlNIdufWSf7dObWtREABAD9TB/zVdxo/lNaq05Xz/fT1bpPY8TAR9nsUOyFZQ1
PXH5NjdzQ9YuZa8XVoq6cKQ9MoSKM/QaE/pkX5LIbSF3ICSssLl9TP1UcGpFbL8T4kBiYVBqy5FNVp0mcFmh2VP+z5JweqbbWaGH1d+YvKlmzf4X0QJF
4CqxUmh4josniFkSQxGXCuR6jBQdCBNVbcKNWmxIWjM5F4puVAk2Fdqv3dV+w0ZPyqjjqM1AFx9etMtJCjqFQd8RYLOwE7FyI17mickag9jK9vjqfVvR
eO/pjP128EOzgifY2pXhZlrAaFiyEhDRMquAQvLXRsSCzEzOi4cdS3Xlm8iBoQIPCCuCWJJIJAOv1lsxfievWv4VZE6VjanVBrk4AJCouYUCiDU1OS1Y
JGgve1nu0UibAK9BidnUWVQKoRhVFiEHElha2Z5+68bv1yzkrtSGDhzZF6FfGbCHx6PSld9bWmuZGQ3ewkMmHlQLGa4I4p6vrVyXhs6M3FVbaKAhmX7D
o+w6LS+yyEkQOL3bImBUGj2Ur+8HZJ2ECc88SXCy87UxRhkQ4ooA8JKgH4H8Sglp9FHRLEASKBrKlPxr7g4TR17m1mrpF4c13dCRv5u5Dx5G/p0VxI6S
DEalaPmZSh0chJQQ/8C7ZsAxTmObZu0O6G1rC9l6NCtF89aTNyij6s2Nnw5Nt9mSDkhtWdMtPdJb2X1Tmzzbr6CRF2VlK0L9Uw1rXzv9vJzboqq8mWHG
qYm5htRxgiaTeSiI59AW2EPZwe/511X9g6zzQoqUECQjy8c0Axr1+14b+hhZwVn5EMGXsi2HYWlfnCSmu2jSNYSXhRhXllQ1dFFgVLqmob9F5mKyBwfP
P2Yhpjdt0LDUgf5gj4IGo60UwNmOyJKIF/SWL42FrlfNvecUIFkqydqWYxxZfGY7t35SgTcZgWviquz5r85jSajj1z4777vfcATXXXXSWwaCo/MQIwX4
/2Poy9vPKaZaMPCucn0Ew2kmYQ8/a4EpSp68fpJtJaPjowt26Za2raWgkFChVHC9GDENBR6LO7bZHr8L2FeNpdWgUMfGY9F4x9sgtp7WULNVbm2pEqaM
APiKEcladeX74q9ZbUD9RNslIXR/q3f03lbpClOc9KN2HPe/Y1sPtYKRBUsCPpbifi0DSqqqbfLd5G07nB2tNpghlVTLHT3QYWq0m7o80BGpCiA7VImQ
mpTaQl0nxW4YUGbrSkIQR1I8MnyCeEuzwQUqK6Dvd/HCIkF18RJDiArLnTSfjUMnlC6cciokgKElItKrohyEhwWfuMpsaA1DgbeUByjoVKuvR8m7SGP1
9tW4zkIddZdx1z5UmzND0EDlEux7sHG/DNkOfPP6iS0lF1UDzGuuepBHf5Dr10fsl1pY3Tl8tpSC1lmdNLvouM5HhUpPOQjpSC9wJaswDgxAd0zzC3G8
us0P4qJYAmEDEAlBbyVEsqoALeGzMRMiu5sOlN5PMo7I11Tu+QVxVevg4fhR4ctWoBCzp5QNwNTrgOSgHBDTevHRfAzIHyBFvyKzsTbsGUCseoKBfsd3
kTetajsWXuKaNm0iJvyk0oRJHE257sZHq82kyyE1Hocpe5mGW9hyhgWrfDCLFW1rR6WJIJJBKkgkrlyL2EiSDd2cjyrq5gQGwVMDIpcqSPCmUuaqVByh
RFIBSThVUqAZf8IDWEu7sduqx5117MtlkMwQGoKh684VgF5WrWoTld3oGUchOeREZqKV2Y9F9Qqi7nCZvZAwcG9SGYDG55lE+BHciIBIBzxtUMEJzIFu
yUF+BSS0dM3UHw8VaO+zAkbKqDuK44CUU7etUQcm5ieo1S7Z7PnTO5Izx62Ak4FqK2aRseBWF+piRMZd1+IgCBA1+gI19DGg9uHccWzlNEn61xJZqua8
yx+UlZU7VGxAD9LyZC+BpEJD3Z5JIP5L3QnJgOitMUFgpkHcM6dbMhcuqHYDhS6EJkiDvPr67JoBnmjRIac7YB5L+FOxk0r2Mx74UdhZp8gHUdZr0H3a
b5GD3ylDsOVmNSY7ekR4K7HMIcgyvwJ9BUNe6viWxbY8y8uB9yPywbgjgIs7ohJsVz5ErNt7Jpv46DsddNJLUEC8woXMbjUzrZ1W3vdHwqstRZX1/pGY
0GonOagbUnwjwjs7uwZssysCmBIxztrxUJkRWeGA7y2KJgMijpdaLMH4P5wKgEy1/zV+gWYzwU6SeA9FRiT8SEVBy8eCZIIGAe/gkfo/qCurrnouwgyo
ljo6FZWCBdeF05qBIJMGIGtZXzuYjZGiCCc9sNkLksFrSx3MLAlEJBIQeIQJZmIFAO0dQuVxPG0ByUn2bWDgWWCUqRsindgJ6TFtKypoLvoAR8uU5S2z
M4gJXMPIEaCg0PD6Z8hlyAgIMo/AVzuHII7HC6UJtMZ8+sEIRPcQlsrnfANKZSGS7MohASBpj0fkyByVkoEngpgV8asTIMG2uacJWu+GHlkxNbT5T2nr
eT2XfPfXc2naAYcROz1qvtbJ4Thxlh8Zh1h/RDd7E1mGElAQO9saARUVxzC4cyTpwgD68aaHS3Y1tJtVCCkv46iZHesEyl5Nrag8JLGogVScQVzZAkro
qUooHcqgdRzvuk1CLAh8dnnA+PZo3TknQ9rZjviQ/GsvN9He3zRjfulxL8o0GQtMLpOvr+UdhGinPvpB6mLIn7PWo7TacswdlfaAJEWPkVK0KqCpX3Z1
aa/Yw07CFIgRakIoPdCox+ar1wNO1NXvgEkEfy9FQVQICPmbN7vWObDntLREQMXCayjaag6wGE9Kydq7jd/iaQqKRWzvXRan0NKCmHStxIWILuI+yBlA
9FbIU6K7EkhCTX2FmIxMuGDipypSUySBTcVYTKJM5tWLZ98B7KD2fT+/tt6HY+mR18yq+dvwdx+0n+FerrRenFP2+ka01518s4n1O5PbrV5rD/JgpFPR
lmT5kN6acXrQXLTkvG/ZLFfzy2vbtNf8eaXFsNqq88aWoGO/q4d9JMC9cPnrQUCi/6pKNpBqc73ip/yyZxtWQsbZv4ffPhKm+WxonUvhSATn5VVp+h0w
BLrjzakyD6w3tIKjWiSVZKkvbfkJ0gI84hGv3ROECyi3fAj6KqISw9UoOpR2cSZH3xRH0ottIRkIdaJ8VGgJuZWfZ9VR3+JtMIgtW85PUxAeyUJJIsCG
nO/QoB7Ik0KmWq+u4xxOZtRQqt0YuvpWZPPrD0QFZLScEZIwLNZU8c7gNfelHEfiOQjMPItL7iE0E10MjeihBpovNGCnd99RnoZogqnBzQHpdh3zaTiz
BEw4969an8tvTlRKSE4n93OBexAXKAT/eRjSejgJMAariD9f+Mpf0wg3puDba7BySVfXPrgLVusr0yV6IOlHeQaCmNla6rZTRgrBVDqbc69b1qhtam9I
T1k8FvpbRrEP7c6F+detc2vyxrYfjPZvuzqG3RsZC+ZAhEkuYUfqTedvwoA2+jJ3lEE922hUPJkbZ2mOJROsh933788PPO4Dp6EUf4EUwhKQerTlWE2z
SaKmZmDbEiopIOLXdTcmLyphKgCV+9VPxz0f1FL/HH5lOmASaIUXhTC/j1EgR6yijYTs489n0dkU2GbhXmwGTt4M2lBhrV2RGQRcSZYdm7WG3RUz++m1
CIzHqtmT6FdOR+xIkiTaQdom3XaZVBbN37HsB9ABiuzSE0kP6cCl97icKQ6zGRYOF/noruqeJmhtT28aDOfK4UaiEEteXoz6GY06ME5DX9i7v0zrMO32
XuBoizAcz8bX2kA/is1WZSJEPX9ZhPjgi07za4dQSSRIqgFe6e24hlHfd6kqm4thQwpCyRKEDSe3C7QlWBCpKiVgSGu4pUGfdgEBsJyaMhAyxdwzVyJR
5nQ1LiafKyCZJRKkU0ZgBdVQTHyVUYqVUQWGBqrl1C+n6eOdOWyETfQEJteCKDNFghEfE9n1J3kBRN4ZuCKwn4t/WhnQNcW7OzsvKYAS4KLb9bL4+6A/
2NDIoDhMkdQq5qGJ87+td3qzIIpKXfL3Yw7ZHPOxDLSBQj38evD8PLMtuEiwinFU+VrvwSACA8uOdMwTHd1Oo0E11ICnTUBhhXF3mCvi/8U1uu1ueqew
d6h6U0H0Tsmn2+eXtGTjtXWVF8Kzra1rSaK9lqgfKsvh6o1RA3sX7J5yVPw8NPH2aCYn2RfdogSspRfd8vZFKj8aeWMc9K0/cChHBX3lS33rFVQbQaAQ
jO7MGBCgLQqQXYMz+bfB1608HRelLcTlDKvsWVdTD5MKlH/YsyU4VUJIkNlClj5ElPzp3cxH7cNn9qe2H2cYaY4ltROPwOuB8x4SrZxZe1+Hz7e84vAW
fgw+pDXWlj7kttQBIU55qFf1MIbhgGKEiQPtdth3yUe8T0IcHW8KZS8UzKYhZlOzO30Ovy2MXh2cfLb45w+HhiMGgMGByVBvz3iCmY0USFFwfNnZLZqg
RZsKOfoxzVWRA0MQCQWkoDQA/1C1Im7oa/RYaMJ7FkBtL05amsv29LeUX3vR3KWZ2VXI5heN0sR5EVPMWUWGme9x0lP6+TAQHQy8mX5XcWVCIORH4s68
votMZub1D0sdCPEsD7iIQ5AiHCT+g9mVCRcqGMgsciZ5nQc2B+1zk67Uc6yZC/uBKXVLoEIaEhrT66SoqlaX4Xwv1P6defKwzlsfhzlFAETHSndV2nMW
gsx6K7dZj517d2nYWuwsq0uzlLJPRpyQdEaTvyMUf669ZLSJ1EgrqSNeozaL1ojWqrKoAoaU7rPJGLNUN8bpTTBDIMslnAoB0PxRprAqZwzEEnsP36rS
BUgG9NpJ9IKYoRO5trJV2QXVrl879oWo+NZcyMyoJWTt3cPjfSgoq1lfxouarru0qbQ1k66qOKiKdzFbaKFazjea5HQUbFmYTKixqsbLY7gdZbaopSPG
bKvw7LyNy2KS6S3rGOfdAdDXtyDB0dVDEBcOukYIfE2uFWf2iB4YV+2U0BxZvCwJBWhCeJn1AnavZGgna+7Aw+rhyghyVQd++AdHyVeXTVvNRTSWgZac
WWrxiU6/H42dwewzn3wz2eUc4AkJPdzSz2lIeFDAYeEXfH1XYef2yZ+ev8hiOSkaTDt7TtzfQGX1r49w4HgwFUdVJEIgmOxAcyqBitOuPDxlDrRmCk3d
uVXDeBFKdNHRIfw9HAEyFKIS5CkC/dbzqkHMpJk3QoSyyYDMi0l7lCoeHXUckhKXyvH7h5dueFis9M8GFCQ+evKE+wifSAw9VVO4Vzgj3FaYVAOVMBtk
zt4Y1XZSV5kNt+NNdUrhgCNA5A0CuQSUcSlVl6582ZXIsaU13DOvCqMjEBigku+csQe6Ej+FDicKVWLOdrDh2x5miGciwPH+7u92RJ+0Ko3OCGHth33b
8vs7I++Av4EU5PDKs36ShPGcy/8+ayEj2sNZuCyUBmyi+t32oF77UAZvvdohSCCWCovdu/0SlnqqeJJXabaLc/Nn8crteayBtbe8Tp8uecuYrO1KD7rK
ybvJ07M9HhsT0w5Ok/504TdLnMwF4aGOuQ7pw8hIoSKngjck5ugUgg/V5hkxcPb3zlsKmVIE5VCPJRppygeuSpX1dHedOwRneD9G/27SOyww0Qv5IulO
oVFi+wqcoKBCr+rWvU5Oc7oer62JHmxo7ivyYxm8eUEc1j/sNUJ6PFvXvOefgt9vRrhqw2IHt/iQNGQWE9UDgZumCAmgwmSH3aJrAoIm4dmS4vz+r57I
Z1B7Thzl0OtC9nDtuwFNjiaYDh7FO4a+1wDEiR5NSFkMyhZ7FJCkegwM5f7lQMTsmni2918HBTUaa2D5aNHApYZQs0MA+XA9j3z1qk14vh1NsUIDMMLR
9QkEeQKndhwW+7s6vnTMTVlvhQ5b6xXP7IrangdYfmUyatw7t64AW4JjMFzZRTDu/NV6tNHBHtlLO8tFyTX7V85/ytQipsOw/4THRhAEtZyT3Tk84RE4
FRE9goSlPy2M3+Mj5Nn/Bt/ppMyH/xFznFKeQuaUyySzYgfrR11aIjsMqYqfV6SHrs5DIPXXzOUgF4IxTs1ltIXpMZhgXvQ1ZE/OWVHOCqcwSDORJDMS
rB19NObJ5j0ojrlXvjl39BLXqISyVU9B6YsL0l039TqH7TH0jRFbEupS0CqEmWlFl3ossnFLOw8pN4dtUe2O26kYgD1eWS7yEZTHJt6bTTWAHEeCzEhI
I3cVTM3Bgd2HIGuKDyE03ITPWTDQ8mgnk9mwStpY5AeKzD5pBBB2tlFYuFDGthriUogeC9hHM41+s6yr2cbbXI6k3oZjpzznvhZqBZ2vlzaR0ptdlEKq
Ff8mggbGMHIhiSBPqish5tZL6P1zV1Xr2KEFzWVNCiuB5gEiV0bukNqUFlAFEBGo2xRg0+dEUXKigXrvdklGZeonKra1u9rG8UtNb8TXukokJJsynOGt
4BgTAKYhFDBepUEn1FWcfFn7vuUNeoZBQOvw1hi6x54wG9XhOlAovsxgPEUBzdIfUKUyZAJEDulbiWTEcTk3cEg3n4POyrZaV2Zgw8aDwIsOy0vCobWX
PSUpz5ULi0eLHgc/GBUE/rfdl+XuAY9mB/zuELCRpv/fQ9jPzTA/r+6VIDVePhw5hFpuYAUBUb8hOnpLgUazpUQqESd2lAgaWDlR66UhZRnesyLdyzPJ
eQ1REQLMIqIB+0fvM+IBUkgoOucFDhCuEFUrS0Ah+jiIGIERgEE5Ku9X/bz3Gs0p/YxKELuopo995CeWQv3DyylxIqsgl8AYAUTv05+ryuPdNcLbq+TR
6nSOPaGlJaZsJNvRg88r+8YiNbUmrisDEjNlWVWFCPBXd9rU2za2he7/gbn+EvbnkOzgTyPMx969eW8AbQqjJwEpbtlHK9fVuwkl7cp1IwVBBlDEw7Nl
EmGXN2BJ7MLsRJhEnUGYsws+eV278vtagxpzc5BYCZUyczgcjs8bb1lwblOwEcRQMgYinECACZwqDsKTMa6bCeffPoaLJu4kllesFTN1kYYKZSUcnX4G
fZpWMM3FNIIAyWJG2J2DLJ2ojEQFF9IgOipZR+TDTnrHmzYDP+RU/fF9gsaFofiww4PwlA+VC/e+ayr8Kk0/cuKxQ9x0Ekoot2wsLT/NmIQ8vLRnEygK
pdsXffwnkX0NAwdXlPnNeva0pjIU9GaMnu0cQlW2b6Y1sd9vH7/IfW2PC0a0EEaquRnc4ikEGCSQCQMMJoY+TcnbdGG/JmRWvX7bA16pBqdI3tEeMLPi
QlnGgz+VREZT99crU+uJd1IEsDO4nCkiU1u68FeH0ZUoMKiype7CufKiUJs60mvs7qa65zCfhc5LDCticOPt+89bR/Z47A11jez1Uj6tEofflR5lRPN2
dWqtnjKANJ5UeXfLZOWQviKZK9Vy/+q391xnfXsrkriay5HehZCSPfbGvzu9VfMsp33bcxFcHIb6xbLOl2Fc3dhm6KRVeHMB85HOekS2vAbCrmHDZXE5
LrAV2icoGk5Ntjuy0E8ue3G7+Pgh2E/WhwVoysrPy6e8b+fDbb1clGT3hMgaaBcLITxkgUhFUBQiFPUdDSfVZ4MFlAvxiWD1+vTrNe59T4SJPd2+iQQ3
k0QorGNFCCCih0I0PDMBxvGwN04iFAnNfZVzRf0OAfWCpMrBEzplnDAjMomec03hqjsKnQEJlkbGA7QJs97xibcGkIes8/4oiUBQAlAEJRCCCBxiu8/V
voyazFUZdWgMrdVDDVUClP3lJcKCRvEmMxDtKBoekYJKJzmT/s8837/Zfk9Px24RhoRJGC0qQ7MKJwdzOE7tcJirs93DR/ZyLnww9fg9ueeuSpi658VU
a46sJV0RiAlSWFNkpaxuKSog7R1y7/12ppPPnaWv9nkGDAkD2r9mk+byE1UGvHOf2nJDzICg+fk7OVBEid4ekVmFHlOXb6YwLQKCoE5uxcKuuxNTheiN
8XUqgdGEc7zrpXYw0GUiISWKEt0cDJSzmTMNFkPDWPGisaIzVmKoMAKl9IRoXwZTCiwuOReBgzPaXkWrWXi06Y4lXMB7ym/jJTcbKdsIKhl+4QZ90DdE
FPMNQ4y5yRSiHQOq4v55303ymrNzrzvfrD79B7+qcKrlBHCgl8XWnIpGAhlKKmhoxshJsR0M6RcCE2nQqZxoicIhK90EPP2f3J9dAfdz58DqQuBBvy4T
mmaRYfvY4fMuF7Ayi78Tf6ipHGSgwVFDbX3fP465TwdW0hcsIG23HgNlAgoEOySZLqHJF242UYPIaCcTAoWE5nQL2jKmUluVyMz21vEK+lNpIQWHcJaq
ppZ/dCntlKah2U/u5anO8+b+Uk56fWLuQ1RY7WHl0vcgMpnKyorTfPPD0w4HTbLyPHt6k4KyDIzXHOpBhQQ4J6svY4bTmMG3+CvLNvAoT0I7tNixwlAv
xNEIuBl+D6fuPjW8QK8regbWJKOmnZYY+Znas3GyyKRpUULKqhaMoXsyv8qR6pRcUy2ux8ZEFS/QyuMVCpVgpJOhR0yzh8XD6GuSJyBRIkSLb7vFCmfw
+nujGtc/dbGPflU1UqCQqoqLKnIe8oyJ3CxJmj8dnckP88fWHnxen38GaXVEZ4S6NYGi0LaoamqU+iBbTR0+309nO1+NuZ3Y2fasmWraeE4DyVYemF73
nf1RWr1AZ+U+HEHMpgMe+2ISNFsOJQ1ZNI+ah8gsZTe+mV3nAKoRcV0spMCWdHQ0QS9j2BuYwt790wNwNA0S0xpSr2ldZr8nICMWRQ5nwNfFZe9b0wwQ
YOyhpAX/UpIPlpnT1WZhbXXQuOjxnaYyMWrLyswYrKeabm+A4Y7TT0IFYc+AVQSSIVSVJMikeSoKUrJdJ79M2kC6t0pyntjak8BZRe0KBQysrheDOfXR
AWRMrVoyNVXU5sGAMNoz7oaI5oRo+pebc5UnnqndsoAgyQZ1OGpNnIaGGj/LeUhxHXwmwabtIlVj/gaRyiZJ5KYhx+p4ebGM2AXQw+mhv+M3OspPzSxi
zWWme86SnRgq85D6K2g8eCFchYp2fu7tre2i5uBowVHIsr6KGKrvJPyd2gLE1YklwO8Qh82nXqO2kD+i3HYpIV+AP9gs08RgWUcDTYhQqe3FDqtPFXEv
sZtyT2nP10/LWs6AiSmj21gfahwDTA923X1O/c/JCc39Xm/h4pJfmk/gzZh7nYHxn11nN/JFkUjaejIqASIfbeJVtRdznIVCZ92aIGAIIyCszEkgsYki
kVSY8tUJTuy/ll18Tq+d9echopOw5lGGgmZIQzLXVqREa+7ifFqHa1dYgfTRaTVBkWypLBX38p4PUYaH0Hm9DMHsojxdv2bj7/ipD6cs2RTkRY5dxsOn
acgPR+Xc2w1uZ8xoIIszcfFmEj88Tpls0idVQXkP0b3MsqfXjY8DJtpVABIA/VyfS3VKi+nn4V9FT8q/tYXEC9Way6DZ412R+c04kgc2h+AR+x1D2LEj
JqqaOy5l0Ro1NWD2er0Von1pOrp3GfhpiVjB30XNFlfMp8iBg1CqKaBA/qn9Gw3ghZqp0YW9ZIVM4kyqokJbChBCfT6WkJOc5o4nxzjNM+dmI5ZY9TwJ
pYX8jbcxcy6aOqbCv3pudWImDJJJr9t4/6fRrzg/USuXKOZn+l/21KkYyHUf5Rsm56qqIcGgbhCAfiXQRImm3IeTMgENSYALQf1DckpDSeV8sosm4mJN
IhjN0PS8nh7s9wbAbuxOZCB2I80UE+l2uBSxRyQWFnwOqvpOUwZqBzj5XfOO9unr+/l3eByjKUpFPmwrFitusppiz9SV1bP2lq7RpvPOVkZ/tN+rq/hN
wN5+Zz+3TtHGgeoIUAUq9VGEMCa0LL7dQ9z59dyTrpe7Kn/hOXOxLB3Uvxh2IShgiCA2wCJEx+i6EFW+bgIPmaFywpnUduqAS7++3LQb359gV1IbFrxX
vZJ0XMTAHcs5aK2UlKY+qaKfldmkbnr462aCjuvQUCBFrKYIWuYsuu0mf5maINRWHHNNfewzB/nhZo4ns45YXo8i239bBkPwKpuqj8ArG7qeTqeauPgo
yIOA9NVCwBwTorWmG7ImP3+ayP56FfAOtCEqCxJWra573+7Sk9LBs3UsFBsztzKanbOdM7KPLRQBId0quDghSQYrkG2+vEPcSUcypuf0u2KQHA0Vm5Mz
fYyppRkUsew5of0ykGT9wi7OQbybT0uH7V7aTTU90dvG+kt3xPNoYi3e2VRFHP1sFz2/hKI1YqxMVNWp+JVBRFlrnDeuQ1acd96qcv2mQSRQV7KGd6Y/
dOhfVMdESdE8H2aBrGZ/AuDyfDhShdQikaFS2XczkraEfXxGhYMRloKMJvv5uL+ShR+PazHl+Vsc44ZU4NOk2EH8jFy5lQcN4svZpUdrqdAQvrz7sQCN
fHX2eMpaGBdnWMxf0klU3+yXUv9Vjw+lP7a/c5INWwd+Mdcvl5rCLK/pJpJn2N3WtV+uWGfQ3zoxEDZQpPdVQ2BJhQ/apklQaWmrPiQf5EIvCP2QP9We
xOfqdFx432Zh4EOs5H1NPTSYf++KPBBUHUqo9zjejkkGHAuv0QgfeYVvM2uHYVkVgzMSPPVniAq/oFXcqC4Cr2Kw7uyCmZUgZiBifcRtktNSJuqkKraf
jhB9FxUn193+jfD34Rtp6NoqifYzv6T4PuNeLsBMAzo9du9HIvziKzvRiWj4N/URV6ZPk+xEd4iwmVGtGotWjxX6Wv1fD1Vl0dxu/te2dmyBr42j0l8J
0yUE2ylrC9dP8fzD5WFOz9HgQ5ZlDHq/l6iOEA20ioWnzkwac5nzULSiyf+FR9T+V6v6654NzgrMzdTEl1+rdQZDR8LIX+ih0Gv1y8IX25Mx1YdleMc3
BVazUkcYj8/S+l/bcskXrzuudjEY7rvQ1csb1RzdwdSZ2ZQS1rnvQFVfpItcafY58ND0/4OSd58zIIg/FdOM6gquJOHPNrNJRdpEnhQofmbacKGU5rcp
q75aigd+Ddse9xuZQq/OUOPn8R5NbGfwHXS7cF3dmZ7d87zJcnnfPU6PHXL2+AySI6j/fASYOTg1OwTQTiDCyKsZAw4USKuiBXCJTv5evTMovQ/MhuPb
9z6fUGH+Tj+k0HbP1lF8o/u0XqR5nkZrZh6h7Lv+SsehsZOBn5/RAtcvfu6GQkrteemkxCv9woxE6RTSjXVI/tRxugGcQCAb60GY/q/X/lcUr3ynH4ae
u7xSqDdldVB9S9hkKrTXzjKv9zKRjllre7drCfqVxhCpBNrKGZT20yr5SUESkyG9BFV+5uUUghf1MZ0H7fb6eN8rzW4kqBs1SRAxTxV+zWVD2ERozATI
xv0uHoLCyhSwolNOuT5AgggEseXdSBciSqwHw+h2eCevJ/iYNLhFByrE7SlShlsRQIlEymn0N3410fY2mt5VS5A0xRhIkiemn3rBzngi5OVo1dhdUTsk
qTBqLEfRSCyEFFTIFvpXeo2WbB1276BgKlTGmi/qkBEiNxums/BsAtnmo+1wpEwUVAXKKT0VQ7tyyjo/8T3vRCT+9lT1PTj6JTgeaREIPPTKZy68SovR
QMoCpk60H25HwsgAjlLeYULyaThLZjHF4+HkJdc4GR5CUlFsmUTeYnGQui5PMiHKnv+WnLKCRgiYPI/xIguMXVcaQplJCvZAbSNZKnfOwrPOS1oyqRmq
YGlC5+U3y6UnC9SGGRB19WIjRFAzwdAyml8G+i+iKZz/P+G/qgHGbZTv28+EGewkKnQz/Z5zYx0murtrUvBsO7oQepniEhvg8EbNajqBiQeiZBpLeM58
Kg9hRMTJrjZ6QshmvqT8F4xPlWEz7PP+nKltRMAUK9O8huXZycOH66aB5y/yG7nMZXIlBKgEWawLXyWXU1nzor7EMMVXDhTbsIoxdpUW1ZipY95Vyp7V
pijibiJZhm/zllJR9+JC+2Fs4BfRRDjXSGuqmop6tpZzuA9l/gQHNTMhRhQTaFf+5w8CuRZkTcECg6tZh2qF7X0oNBUJhMz7/TwZIFVBKlVxQWGBF4ea
j0z2DSFuSt8B2xUpwRwOOQsttOoZpodjZWUEJkHUDeShIKkKyjB+cuBYKXXz/c/q7f2X68a24xwG/rxz4gSkCQexh67LADGnnm61z5HsXquQuCJQvYXy
IlkBIKhO8pNjRrGsiCu66Jc55TgD1yQSajZKSuwBYFCFBr3OG91O3eKi7JWVqcspjMvZ7dTfy7C6utEfLlerMZLZQs550URfd3JaZZMssB+egsKUCzkW
4pdZpc0H2z7BEV3arem8ZdynGekg1uj6hSzpPCpBQLpnQ8oEDZGiOcH1RHxnPq3meu4DMCI7QlTDKiCy2WqXTvhMHtJOiY0+Kqib96wlbz2z5cjxwONO
+6k77AzARGKIA1gWE+6qvze/QQ85is9qQLXr3u7RiTwxIGpU1vRgN8sutxqbLE9gLCQoYFCB9dXQRmWZcIm76kIxyySB+tQHEtYAfsdWG+azwN5I8y8x
9z3enPdo6dJqimsrca4lt3e3cwZXVf6D7AyQ3xquVRyKXXFJffKhdCCS9mlCkQGDB4S9hVjvxxF1CXDmdptIfHOTvXC/hg1tF73Zvc1mS4FnpfuVkJLS
KBgpRPspoY7dRYTATKXuDODORhi2lSJdMTM5NTORdb9l4nEf468sUm9seSugGSjSlKqQhkiCJKdMvP+D4ihyafszayakZGi2G0UKO2Kqfx1E2h8ZAX08
QY1saSBkEdrZ0sPFLys3E8Xfiaazkbc89Mxw0oI8+VsZAKp7LXcIUOgrxNbrr+BdpirY1WhCxgwuWbioxKaPrniedhDf7vGnBm58om8JxNpnTCkgAG7V
bpH6nz8p0QsiKMAAgjy4cAK/F+pX5ztygAQPUMbQHadouNJMBEbsJIGFlgb12/Xt2WAoO273rmweUy6rKSgIwxItyiEECbO/LLplfLWh+k1yNESXKMAx
1Rl19GpJ/mgBfhid7VDC0Z4MKUwwfc7E+DrnOtDjPmm0HO25jzYL5GmAw4UBQBI1cJDRehZ4N/eVsHoIJK0g1p0cZRF8qh8jyyycTQflNUIKEEIUJJ0q
vfQw1lUKAaVF+NLkDvNWQIjlEoUREFSHH3vXDCg3mBbFAJBet3LqFNVHDZjzyRgTfKVfWoZCOpI6KNZ6grkz5SOHjfJxoo4xipIKt4jq9plVBIPObNOR
o/O2roP67XN+g1K5EXVmAWRV+0jkSrsPcLiRz5R3xN8sWcdLKK8wpArKZkCIIyZQ7Pb5WbVlUFpgyhwiKIjVyRKXQoI+fRQfE/hBQQQQBQ69BMZnWmY7
mrvrk+/YwVOm80fF/v50CUhaYCiZwyJsIGd5hJnk+oZPM5MzIgUil1CfPiGKW6NNhAv0ZTkcjwhTtBKE5aID1t0lw0s3AAq6hrlURAzKByFKNpAUfQRa
yvqb2V6uXrpFDQNENLqHF2LI9XZF0VUpwGF0f1N/pYD4SJITTSqAQpA0w6mXobl0YRNp9MSJEj8mzkGLYWbXc7IrCFTlfuBj1VfsFmokspkrs/o52p7t
u3Jaak2LeisEQnelwpbSTYYXRCIIr5ed60RJlBx6UdzCg0MVkyDKGzEJGETEyB7bg1SDMAnNKYxYxrXTrcqhOB7sW6aFMgorQcAM0RFAhwYMnbiA6T6M
wZ0nW4UuiXiCUzM5qeNGgRFg1q8Nwr6GdXdSNjSnlOIIuNnoyQbgo4l/apeB0B2R2PbvDo80iYlbQY6HXuPi1AeOnLZu+X3EOZ96ixIExvH9uhLZKpR1
oPXGV9tgKDohVM7cD4ba1CnU8rU+gmGnXE0PtTLZmUE8Y3DynlnOujInLIWcsPJqmhAe/r5tTu8ZYWYyqLSJ7+N6U0lTRzNFRSBZytSwxmrcSoOs5P4L
lnPDiQFj35ZynCTIBpcVdc0EBBq/dlNthWU2lQQ6QIRIyZYg8CMwMhYALcGguzCHro62M0+OLHWIMwUxyfiggUKWzs+qe55pBEv1MjGyvU65SQsA/PRh
3veqkqQDyk3PFzzeeFevmow9gR3yUdSSilLlT2ZqBh1TmqpbJcECCdZeq9lkxy5cgCBMdZ65WWJWDF8cdb0R9YuNlDY/AakDRO1koS47IYz4pxnVI8aB
EjZiIi9Arq5n9PjTy9bTkeqXA/JFQKqp9qAQRsokEEwSASSOSynmtsATFs76C5FA89p490hyAz9eoUEqmWjK45agZSWJD7XUDWEUCUqd++uvaAKKLp4f
U6M4kqCv6m1wCChJQEFJgZS6lgW/XteOZFHnBrvICph/2YjtpS5ejCK5LalGLMN17m2lJThKxFizDFZqHHfNmBK94/M54GUVo5texOJjdo1qwQMpXRpd
fXiaut13YWAkgwfnIlNZ89vIc9kuRc+WuwKy6xMnntuvMiEbh1u/uBeyoJf61ztre0/uevsIN8pC/QCW4wDiHjca8sCTA+ASDdrCNYNP9JHM6P4751XR
FCKpFt4uGQghSgc0Zg/XnScpzZ0AHmDqZrJTz8TjvZnBjSdeea2N5T5wpswVM1kIFQnkgGMlAmEPTzu/enxzmABv5+mt8nCtAcrG/xpu9glCndv3kbuE
A31JtV00Ho49XxUWN73IsZ0t86U9ksdqtTRSr0WPVMbkhlGTuCCCYcIh7SBF5N9lsSgJyLPkJr2i+APxjA4MImgkhKSSW0TbCZbKSPr9+j8/rn01rx6o
+euzOp25fN0CbyHaB38fCQ5MIpA3MKcfAcQeQPUf9ubD8Jf8djn9mST6hEUORjKYdNjOtF17qzt2akhjZB/jRPkbjJU5OFc48iMxMr2jxz8DkgpO03b5
JPABk5aL5J/Wl+FlTYQ3U0/dYZneZblPFTnSBO+aOg7AjVGUFKFzL7vrOYuWecz15sd9QQM5CJj+Y9OGIwfo2YJBjWaJHAbN5mfxw3r/oTci6stFYVW0
tEfZ36/EyIEvpdj2cN2vQolLKpSxCkmq5ETd1dhQEQbkUIYksXNFaNWG57KWlVtluWf6At4duCMsOrUb8zOAsD57swmRI6ENuT46ymHMv26KhoignOyO
cfJuOekI9Ztgkn+uwg0baMeHHz5M9H39VezsZ8UCGhL8V+S/PogMgDfoOdTwd59tHY2QkgAe/9r7u6Z+Xh3eZMY7nqw+qG/itjdA/L6LaHWl4f3bY3ON
DH1Lzp5vS0mPlCjXRXS4xhNt6zHura558DWvfTHRN1uF660SVmzYZGfxXN330J9brLzrUtIP0hfWBjfm4QDKMSOuavRrlv0eCyLPpPcHzWBn3uZc3w+J
7qpq7DCHfJIm0688dbUnr13yR0brzwLim4snw+C61gcMy/OCuTCjV48T63YnvGN/A361d9EAvPzmeeez8n2JctFpvs6znAZ5s8FA5OsRirabQJdlb7Lv
llPKWU7WPzqqRs73aarTH9m1lL4QURzW7/Hw/oKyTqBOk+FXUyjD1Jop0Ipae7XtvsMpyaeGCiq5M8w2kmzvhphgQparhcLlkUMssQRExvA5OpprdqLq
t8kiLKliolhWtedcRRjtcbxfDzvCZlUKVjJlkOyQcbUkG4nd7RPZXPC7tabsCs7jKLXd4C7z3gPWIrSFF7vd2VM7Xihrcrw2QydmfRTSGyGBdYfa1YAw
e28zjljzb3qvpgPQ9dYXyX1t6y6IvoFiOYIpk+lJy4vwYvipUmbhySwhuCHEpyTBexCxxRbQGaZO4e9Xq6ByMpVCYfXK1a4ldQqYTt9Z1efR99YK6OdP
W5JNqzJ80uzvF1XbmQuduZDXwAwuXot99eYTYrut0Kq3B9HvRruwKIGsjWVUD5Gq2DIWyuyATj97ztWKn9bkb9HbNLRDKEkKzGahE9QcIV24rxDnrb5o
c+N55l8SqFm9JiudIxWQovKBlXe2RI0hQ+FDwst5tcG3VjKHZHo3VzIXQk/BgezoiEZBArTqRPcqScIDWxUNbWTI5oQGIkFsAY3NtlF5PXD08If88Vcy
iiCEVQaiR2bJuk2oqz7953zVaYValUlDJQKHx9rmrdjf0H28r4Iz6zc6eXnJfrBerdG710x6DHTiEHT94UBfvAqhbotYvbjrrEOy/nJrGb2hg2k4qshK
epHqDkTiYTmshvzoJQoyyfeIbfbDXqqy8/QZBhIS81X5u3FtFdn6NVQrkcECvSfPREqufDiBLVQ153GacfawSqfXLNEHu1Ccuzry/jq/+r/rL685+/7s
cyg5gVqo9fh61/1I/f+apKx9U6+IwR2NNko4WhEjlMQGIIcR/m3s7JMPH2rSw/qOBOMq+9szbNQrCmJO62V+2eyL5v+eVFHqmx9MlTI/VKSAktld4bOU
Ee7CwJFZEPL55TZpsUm4KvijxEnyeOMV+UxXyyu6o7gBfci21GEl0Z2SHRQ8MGSPfSpfhaUB4ubQ9JbEit1ylzKBznW8qMIzNiSgXDZBxFW99KSFJfGo
lngdECNI5yVjgVFj8SYVwM9mCsEJFogpEaVUJofowI1IHCMMeEIZb4/cz4BxFhxb8mkISpJQkEmmzAZkCpy2KACYyIiqB/k7wqAVF9J6L9DUFhKWogX3
u34crQsHvkI02IkmDoRTn+VPpcQgHHQZsGKXwTkrFlqOjieYIyWNtI3FnBtOZfhBh8Tz2Ll5PxHFPdeAb059e2tduXgF35FzGSCMIZBk+vS09XNHMpjZ
F2ktPGiRWcjN6Udc1gvhpziIgW3zhdDA0jFBkDoxVQT8cFGA/B1qZnd8kP3qxq3dkCt8TB3EBPthzXX6OeCdx4u5qB21w0GinDIJpMkmwa2EgO77OlaA
fLNpuFUXLHT03WeQAiIj+o568mpYEgkldEK9hjqxQjJ2x33NkJXnWR8z+Tv/Pt7Q14ur5LTst96afDJaVq1FtC3ME/UMHaYVw5w0EGcnqBHoLGRCKyt/
CkgZa5YwLrelyD3K5UWahUksrB6a61nQjPK6D+ix9ECBb11lkc8WrVXGhUgTfNg2sYkArhl5OoHzVKkXSsDf2rU8cq71hAqyqkzlJ1IDO/k7PtKULpHj
CmujIywHnbFR99VLvab9SiPmmCDjKi0fnrrrnMOHOZyysLEhkoCD4ldkPSLsiIv9953OvZr4H+rw6Mz0eEEQUlE2u/MIPwuU8/wUL0gBcEaGkCYrtP4B
HrBn7O1v69LCNYvUdKzTR0nply4sJAChSYRsUVksrVCpQW6VQYkqDZ3FQ7NQgoqiXXfSRO8qayUaJIT3OUe44+1QN6U7hljVRMCbKZ5GGcMepic55O0C
DBVpwMe40+ew6PMqTY6F3iobB6sJ6VXsWhShHHaCSVod6TCMxEFESURAUBEkwVLk2G5vsEGN+ymJD6J+u+uZe+xcdlw1Z5U2o3RRmRIMQpksNgujZqTk
eEwg/wKDQpkQBscimTr3PlBkYEFA/UKkyxJhQdARnpnbyVVUCAR58lEwcxEzHa7DvIxjJW9udUYXAIma3BoBCBu/vpEZCZQEVIFcJMoGGlGdyoO8lxkZ
bLCOpX3LS8bnItzUWtRvE3sT+VXHAfqO/ncm+S2eS+z6y39rASMKZ1pxc1h7uySKAc/sxZFyXfXwC/xGXJd7B9TyaxI1URgKLVURpNhnD0nr6TfoqnO/
R8QgqdyjAspNueOulJ35WmGSv8h65sMzPLFr/RiR0VcDLHR2iu17z/IykDSB21yq/LTTNOs4m2dkF4RO9Kzh50mM4aihFwzBjV6qxOrL6zdkghRrSLOO
/C09QKiDl1WpIicOAhmp9dhce1aS2XHVHXRVWRuwSWPbIEhBItPV/qf2eybkJ9YKlKlBabowDgFBIjAlnuoplJJV3ZH39gUbEir9vzs4lQNwy9I7nZhq
x/f4O3UyFnr3VbT9k5zNJTAK1b9JKUJjNfkaC+/xa1a1cSXxDB4+nm75xpW0pDKcpu3sXS2X1PfXds5ZjJxliqR+zSQkKQFb2VH+TuPkZ+F++VmMk/J8
OB6Akp+co5rKijfTr0+o+UsS/t+22MZCZoSjhmIMYZWPCr9sNM+3egjKFlC+EJ704muCPoNLSlQ6UvYt8HowlL9S+2nr975awTmV7xqwuR9mVZyX3t7a
Uj5fx7h3UGuowo5MSXJIIVSQh7Umel/H18Pgr0CY9ofoQ0goJgECVzy68PY2u8DFxZFKJ95Fv84burykjkELcVbtOp8nUcDhftQwU3j8GQCAUEjj8h9w
hwgDTVJEBEcyP3kZGhGRWh43Ek1eUdbaB6RwukhyLqQn+ieHgX1Iw2Ug+m/4H5D1y19cU8PGyq6e52YeR52G289g4ybd/XQ9B7gCOTJCBgb/XmDqYQGD
CIYPDArYZm+6CXuXlUynmt/fXlQp/lIDOoMvWnDhnIsL2b9s56vzuB56G0S26ZxNDqKmNcc8bw2qG8mTHysVYxQKEyLqml+P4fvccQOlfSmISQ1Wm63v
DSrUaZY0s1SGkE0vehRBnmJALPa0rCt+r3uqjKacZeUoYPClCA4IWS3XK6rfC5vn1u4b7Ge3bw49u85AdnlwsEZgy2gsSVEGQ5WjnPHIClOhnJStWa0m
bLE8bbSNIybV2IdxRUu16JOJ6SXBLlrKgxr23Av1Ci1g8yFfNI1OXGXn4Pv3q3IMD1HQRY2IJmSXcwfIgZH+MLsfJgL8aWyLLq/msrSda0EQNMgEwPrq
z95sI2Dqo0LUg6VmBqg+ISRN9HMSsCj0R736LD0yQB/0o+BJry+pF+OjubiU6Z9Vfmnj7OP7A6AImntvE9Of9AUROIiEiIf9WUBQ9AiGsRUATkIhKgKh
/8SIZDRShQjSo0hSLTSFFABSFILSBExFFEStI0gNBEqBQgMSIFApSoFLSIBQKDShQlKUIUolABSCRIES0jUTRRSjQEVILSLBAUNKBQoUUqUiIUqFBSNC
0UpSApqj91r/xz/vP/G4Hm/wwc8g157tAuhYlF3yjDzEyfSI90WRPjfTv8XyPOnfGUfsypUICwmMQgVLtvUqsJMPFQyA8tD/e0Mkfqv79/6dZvv/s05p
X+//mH94fyh+YH+Af0bvMP5+ap+4P2hh/mGgzcmqIgr/8LUmFSRCxFP/lfrDwMFH/7/v+fv8UHyT/0+0Y8n/hx/X9HU/R/KdiSNiigoDz+WIqD6ue/X9
OnZ2/RX+GQQf3fYu3b+k0YgJxEv6/2Lrx/y+jsg+r9lB+z1x3TTIanUE9wYec78RWXig8Qb+Y/v/W19jJf8mE3R99hsQSP/0bfllc+VojS5Mil/XbiX1
+/+2f9Ovh/nZfJ/4fw4eNY90QVu/+hsASCeQ5KWx0VvaFpI9lFxCN/TgQjHqloaamf9nwzqxYB0c7BNtl/WmSbDMif163yVeN6f+lll2dgIJ7A3c7kgE
gl1KJ6ApL+zz7W/9Pu2+2KACQzRfBD2CE6xxvEbz7lViFkthCqQKHutZlLHsb+F87r/CY9DNGuP0IEslWQkQWUF21d9VXwEl2ljjx4MTgedONppcaRK9
ud/9r8nrm6yra+e8KJCihBm1jeUrHvFeiDnwtmCOLbV+gZSkzXU7PsF1HHx/d3Jzy4Z61etqFZBW2LFrnWzdu2ppgGQjHXSjWTJSola7q6kaEQXIhVBM
3o29OMkBL4wDdTZXks1Xu35wp6Bl884NCdDaH8a2Nt20KlS5kVBIcvrRvnxnTWFGMlGF5baOMqIJgEgZwsU4VJAUUSIZzKTcRqQ5yD7tMkihFxAA1Ojw
dEl100oVsQUySixUq2T+Thw0DYEKGvrjAoSBA5dAoSmFXaypc4IqUBLFjuqsX4m+mW46ZE8NNuCC3OGeI+hNJtsE5y0yYMoUcyHRWKnNhxGEfCUZFnbn
EftpzBoamZpU61DirhY48LbmJ0B5KHaqtGF0YVk1qBXdedT3Q9L8/t6uyFzr1um12MysmkaE8J7urzPc3tbJpuGS9kfLnQIQkdz+de+L4eWJQZKF3PV1
Cg70O79yvWsDv/4YwvjpjT+vFsURSUmPGOj1aotKSNnsyfhExsHmnGrHpXL+UWhSoIiwd4Ldkk9WAa4bfbrNm6adNjOk7fLmdR3wb85wYt5+joYB8ggn
iDSYZjr/KhCr71kDYEQSA6YPeqGyRoJSmUjfiFwUcru4Vw0oGw5M+EOJA558sDEHmVvUhgOvUa6z663A7wbmL5O6by9g0NUyYolVH6p7JFnO6URyDEa3
KJsKN+OG1+KRETvzVzPu+bntQl7nam6cl4dqaicXSVAUN1/2N7Tatc0hbThl+iG75ZmBUDsmPbkN0dTu69O3abhzQJS5Qb4VB2b1zLgGKVcBTkGUCMMz
kChRimtFShkQqqk0IMlA1+eo/7DLK5M7uv3fWQrcq8aKgtymIwItLP1KvHFSDQNAgn6HP2FYB9xqNzep9RaYghLCYtQjiEC9+JYM5Eo0mkrcz2WdiDQu
WzpVMyPpajATBYFZlQEdvGb0Hfdah0OxW1QMDiSCXQpOVf0iQp6ZtAP6KJxRRgNjTwNCPzKgmu4jY9lC8UEbTzYIvpjc/BGr08xAhMwdg3wsOWZjAeld
/yyRMTtRoMvBvUdTxKiH74b58s6UXPgxV+mMHLSm9Hh9lWT+nA+it19iHGReoUgUKUggIYYJhEXAIe66skAg1nvZ7liSGAcyPwssA9kMm5cgimmGUkSR
umAiJX1Q/dPnVsaFiPLqqktqB0d+QwRNM3ZD0ng6GFduvYJhvdlpZ9QnzqHA0RbKCDoOU6PcgfuNg0QMyFRG7XRCG+BDBK/0oCPCBwx9viNYCPFaae0n
M1LR1a5aq/ZvdL4HP352OPre0OmGds5vrflMZaPRX329dH9o5GdHBaQxAYQTHb/HmRc0bkTLdO2tm1i/tcQJCKfXcVTnCIMu9871NpiIqhqLNiF+C24T
LHGq4qVilNRKYHaqpMdWo7kCF191liVsrsLMZfgnbs+aC0QJoq7W6BVqDB78mBIPdM/F/fWdWmLp+Fb1mcVLOw7ryy6Y11i1bK2IedXiy08Kx5GYNHrn
d+UhFy/qg5SPgs+wFmNRR+pg6kKgy8ijZAfEjWXdrdJ0G2qZt4SWLsCCRMOA0gbEKXSCEokeo9JXYRUOwoobyIqH9KTLTg6Q7TYLjJ/oO1+/NcUpiiwL
39cFGCzQRg2pbLO5rqMtR3KlCK9FqQ9kN7UMXto3mlQopBboxdyPQh3rEoDMqobqzuSubO99FM1IqH3IBlMS84G21Q+z17wxsI84D+WvTZQmbugQiOb8
1AAoTEaCIomdAKvvBZqTk8sgkSeD26KGKe5eOl4oVA3ItVYBgG4EK2pEh2caCQrlNuFyMC5AkJsrhBagsOIAkUDQkMS5uEK/r4EJ3W3ry/sP197nWiQi
hCgaqsFKIo5IR0iLpmYCT0rBEFU7WyrOXadiOgcEUcggP7tcNShRie0IqVACr8zLkQTIqBkVRAATBXcisnyKYu7I1rUDP7m5ssWHs9c3fAUxYJ8iSESU
2O+iyQjJk2Y5SFDUMq79XYRAVZnTPJ+RpNuxm0HWllu2jzJW0F3ag1YYgTe1Xck5zqIBsiAC2rZtNhJqGainr/H5L4xNJVGKpb8O/6/uyFpeFrixxvNI
KbneSSTRWHR4usu0UgPPFQMOam64gdB0ab9XcNAZrpIzIWiL7u4eOJGct3lKVP/Oc2FIRbWtnmR9ebJlA3uCsT+LXLasjZMJmPsJ2Ji9AhtXh+j6P4GY
xobGmOzAsgED8fA9wHGEDL9Gyya4/r4JpH34o1GI3pg9rwwKsDt3S0JAvo2d6DeAXpAq9cT1PHPY+pJQf34FBHSM9lH2O2zBP9d6cZ3YD/JetyL0EqCo
LAhyCZs341hMpCjcArQcp7XEMFK65UOUYnZtsTz95r3WS3ofy1hPuPv4M+86EJiJI6Cz1KtRpko1zo6yiquyw8qMWooiXvvyeib1Qb/Qr2Ck2DMjTDsF
XbR1OQArOe8UrQIKv7qNNF1o+xnQq6etVig7pePNQNJ6aJQWe0CZZFzH0CjS+BBgCsh4ywje1woSYKvJ+SoJ++nZkv6+3Vlfg80YR6agc4Fu0G8pV+gN
NOouJXqqraJTdNWsdAanjyo3x3UkXEcSZAxgD5pDFdxPXrpqQMY+z+vwOd2KP0MGNadJzpn4YiF3oNQHgAQtminLV5zIzJkN6JBS1t/U9syDCY4xmU7R
H89fRa9b6Tnga8sTkVAB2m0jkVzAFmg8yOyQ6wDeAydDHKwmDDATM30eTTDob/jGi5AdGPuwJAPKudkeF6Q2YVnNdUfzX6ea/t3oiRf1a9ViZ+FEuZmj
/kUfDHpJF2bLooTOpYEznVrHUFQXwVEBc2gkC4o/JBQixAyCzPeu3tOsCgXIXn327NAtVibo/r73623SdYpXEMziFdHlEdkbuBSrtymQsXtfALZhu1fW
LQQQZGtCSeiGB/GhNSwv8S8UeBfbbY6udiimGRglO7oAG6Qw1VzV92jDhgJDea7fZd9luJZNXmZhodAj7IdeSKs+WQtMW1Yof1D8N0YEfG9zsdcE5b7M
5S/moAfDpNPcSI65H6EUR6p/SYwa7D7Lz9rFONHF1nt15+wp4FZEwZlJH6zqgBPnBPVZu7vvro+KXuBYoGkgZUZXhxp1kzGGlJBPkiVKF1G6WNBQTEd7
TpDz+Dejf08YCaVGJnCYMR865mgx1zoDRB+h5kC6hyotDPhh56oWZ4EIpAL60uXNVY+GosKPjvfDb1fJ0bMygj+42zod4JisIYM+e9VmtDUvpouBi2SZ
kpH5OwRsSLLSXrgNN1WjU+rHqYq68mH+zvuuovxhRQPgVwuQcMbRz5OGnrN+4pY3rR2clJAtwh3HLq+lCBJ+HUW77+rQ6Ghs82td6++UQOAjiY2ZvRb2
MQTHwHqQJY8LYwN4hqxPawfp1TGVLZGKa/impoxwSHaBbC2PpNROpmRWBZhoNtzSr66+rXv1zIqvsARLkkdSGk/3Gg0jXBqXhNpmF/9PTAJ1INR0UDpM
rqasiwXH9/5UL6+GLJK9n90ijuPnAij5+bixrLbHpvVWtV+Mj4cjWvEhKEqTLXCaDDsdXk5+qGEhhb5WLRVZmzUQYVJAEbKYVW7fE0RhWxImOo03TYBi
hIEDMy72mSzl+26BHz7BhhKoo3HzbQ2yUVR3AJTG6wSZFTw0vKQFynsikiBbs5Q6JaXDMfJ8mNoYADptDOyB8fUaF6BQB2ZxA4K/Ad/ndO7ScZb92Yli
bIwn1yEpdwmwnMKmPr9rCOmhVZTOG9/RTAILINCCGWGOmEZWTTtIgmh5cx8Z0CcRBjioFaCkwwq3f/y64KEr9cHPrXVeodi34bQTiViQqqHaHchBMvDy
1I5YDtMS1KgUHChAoIBFleZEmGRBcaeioJFMxJFO9efc+J7aVfWGZvL4tIp1mNWsWAJ2XLO8hqsxLPN0+ZHM9xFxejwAh/0v4pceBD2YkPCQ1A7T8p64
H6ygTAfEBmsWag1e4Ne2HwNCML0clHVaWhkdVADj2QgUPH0K0xtEVe6sgZ9BttEELQGD6BiB6leSgJ1LWSTeBaSilVDEByiXI+kIPSJtnLs7SfYls2DH
CBf72Zgqkiun9f3ZP7FUZYw479VCx3KsI7Lt+S1+xsDl8xnnP0rJtZ/QGjb2TAbYOv9r8s5ymGDVildv8+n7sAmtgUWvASuWJ/dm3qry162nZV7CyqH1
WC9vX7q6ESNz8ZXwusxzInljN0WUOaOfTjBwZfWMH4PFkFuUmVqCfBplOZAsIyu+fjDBMp4at1yvSElF3XRr35xf8k1PVPm+W+su9TQwu1c1QVF2J1Na
4dvtaumB4EKVDiRBIkyQjJC3TdIdJB7HnMkUYFLcy4x9O/rbaJJhlh4gzkoN1rAe7JjFsk/7TewLzsdHb3Z0rmvKUi6Bd/kWSCZ9t5MfWtcwYM7i/6z1
ePWSsOslLxn4lRshnut3qrInR5iKerZGhX8is0PpKEHchvgklKtiQcX3lalF75Zgb1WQkd2WgIykWZT1yfBkqusmz6nmd7s8ikEBmsvTUbMXqIGtffUc
y9/BCFbpoIXvaQo1Jycr8p4eo2kCif0bZUAnaE0ryY4cFiC/d0ZoIbPMTil2nIhtaNXiP2NK2QGEBk3+fmXKuA+6fsOlhbifRXMo7Kmt1HqfuMVURCjb
xi3hhe0r2ajEXxiS/E6W6eUsoGLH1sPo74ZY7tRpz4LCgCabhdqGrPOccER3+rgjkYyPHnv7PXntp4jQHUx2PZR9b/+/QaTsF6EfxMyB2xI2XyObrHFp
v2mdI+oOKx0DfDCjry0ZsCO0vvJTm/rZMaqkvDGGXRRX2/x/i4flTm90ylXkLj4Ty0uEEEIGAkHJCjD3kbDXhxZqrA/9OTC1VFDYgcWVj9EZqtbrtkZe
wLR5zwzfrCxs7+nMSoIRfdlZ4b5eraWSSlMaH/uPzV8GXtcmtZcg/WkMfOVVbwq/nIdOq+7dVTsXpmFPssoqQTpLOahe7JPqQ1h71dXH7yeEUJ1lv0g6
pMfYWgyvpc8THH0NqUqT48vB84KA1TdiLh066FJ0n/MykNLcgPuJIdfvLKSCAxZTDaf70kWwoDd6+s4oV6T45uPWQOCQbiSg593e+WSyORFAf40USBA6
xppRbvLu+v7/ZQZzn2jw8+zlIbmtag5TpFv9/W/2xfLt+1eS91ZlP2a12z/zp3b2oKf9vfJ6+fRSPnuEWUh6EfSfi6g5Kstn8NFTpLbFO9bEqLMPZNe+
3qrX12iv42tFMH/sPWoqCYxlkn13GragDYPsX7OVeVMvbMej1HPnHtPEVgFxnDO2uTeXuVseu1WsxJua+r55JHWelqsCdC088AD0npfLneT2+jFTIyjv
7NZuBzlbx9UpAmycScN/1UD0kFcKdWmwZlJJIJHasEcPBB2UQQIVVGiL14fVxbvEvhmgUeNC3QySH6DTgexTgjXiCmWXA7btBmHNVR2oHeP7xHM471jw
5Vs6qrmOc9ZiMP6pt3q7QWu7DmRy0tQtkzKRmGt+NFgb1ZhKdzUyoYVmXjNf63vlzvvmuJYVTb9PZDzrLpT3bP/tTRsW0rX6eUV95zmogRtCr+OB+3eJ
BxWr+fsvEbE1oRH2N3fDqOXp2cLYeG2vjfbS+ez1q537M6vQKMuT391s6JM0CqdIpmogKSd5retP2UlnYNTZYGmOH5mga/otK+8bNyGc299b30rmDyaO
1X7J2DfcdeJbdH46t+7H246VUPhT6bM6v4OzoRzG+bvC6as1K7OHhW7LQ9dmERYc+fwzr8qroVU40UjXpprnFPdjXFxTTJn9Fk+YZffo0egw3t0o18EZ
P46Pea9ZNwIivfKSXPam/comRXLzk/VSGXgjw3jIXnJKRN4iXzaJAxLro21VEIZqpmu8dYUSam5l00gPM6AT7G3f8+q0LMpXMcxZJgUfNnYD69BPsIgZ
g8+W7OeUrv3t8RJn3QR7xboX47Gf2Uo/Q+53xNYlYCJB48XU9SF7JALVRNpx8X16vXhqH35AEgJSQv3LpTI+hy09yhphyJ++9r98n0CulM9fLZmIPLTt
vWtg2zPTdUheNfqgBNKYuLuPa3OqigudtMguFMrb9MbbfTl4e+wyyjYbdZZcl2H69dbvMyO1/q6/IdvZ0rMdRzGV5CXBucR22nkuVnpb5+LSKvoF11vl
PWa7zXNS1XYj7M+ko7dZiunVtZ6N0l4ge7lpeWlRUdLqOO+m7dUuouqfLyk1RYbVrFZNZmWzMmJrvS/q0j8J55UvNe1gtIJKCQXM/RxvKXLE6wumqqNl
H9eYkR299uscfVY5PloMv35ND/kvcG9uN6WuliqAfqqw+ghI+Mpr5anC/V3z+rLbHXUeDb/evlMKD8Soq/L5EShz7XZw47BYjGhuCe+TuVjNQp6L4N21
pxKfZ6cVqQ5p/3pFu/KTN88n1nBodpsjwFoygVLSvFfSLE8pSEwJqGcowHtqSvjvFrZfGMXznPOXTp7pRC0Z26zz9U/O/5+zXF+d2e+co6K9nk/6+WnU
AcuQRRLphRnfq0BZQVllA/dOH9yR0p8CjclH1uvwKQaKDowAtlBG2Qp6VoPy9uh+ukSi73iAwKgSZfw98gG8M9O3sGW4n7QT25U4HIg0UWrXInYg1bdm
bDs/tYtBZR/tpIMKkMQShz2pfZO5amfqJrxAtro8Ae4iR/afu1klSdxOGD35wcwFX0o7nx9nJ9lUwtClObx//dFvPXBrRBMIWsUSUXzn9A1WYdjR6cPp
1KnT1XnnEpeY7XZMHPtoMcGBKGYCY1xqlsqd917ZzyGS48ovf3yDUny8mGf6eHLj9USOdgxVQguz39bNf10/oy6DX9wXrsGjq0rCoKVYh9STrwKo7fk6
xdXqrDrHTb4wFosjJlBUHsjJoSO+BZ5xJkcsGJKpRVVh3xHwl67zMK8soDCBM1lGPeorKgn6LQky+Ua6q0lDtWSu45O4eQ+uY+e+eeU89EtllynLU5Vs
IRW/VsIhH86O4M1grbHw90h9u7fRTe1ocN+vRciAMmZoJKgWwFa0BRnEKGUgeJFe78JfCdB7Co1g+uznBQSOxn+Mg1CO4w5XYiNrfJ0TsOHqOHLBixPB
SOAHGKdkk/dWjBT9h3Gr65wPqNMt1zaPZLMF6HLYfKT/dwzfhCAK679FAl1hhI+Wyt/n04s4VfIf5dOQE7LKigK/pfTtue80ORBQ9SosUX+7l1410tn3
sLsE/9SNUP1xb4LuP6cJ2mkyi/V9fe7maHMcubKyle5+65EZy8eYn++nKlfAz4NstPXLFf7O/V9bSM0/LW8z8WYmKlqUE9I9safQvdHrrXA9fhXrt922
Q63spyjPErZT9T1Tnl0lg59ufTfpnln8I/ftlZ+zGtL7/XOy9Jk0u18Zrieloxoza/w/48eX/KVJyx2PJgut+6vbV7dBorSjn1jQk4kc6tZVzyaRBp4S
19OcsaUpnzrK9AzUEXkN226LEqrlSo0vMaRtxFbVUnObOS6rkdqb1pT9f3Z3FzL/mvrPqzz5UjN1jL+WOOdq0D0z5fc7vywzezXnm5l/PvakKLLnpTzP
fP7tre+1ub8qQMC4cl+eyx/LOk6dVs9C5rnEnvR/NZ4nOVlBLZLfFfHjzvL91LUXP8+/vZ9batsKyDU1V7rwfzbaz3Befs2aRgwzb4XuQE0m3Ppw2Bvf
HsOOLicqafW13FaUYg08Js59SgFZ9V8HfeXrbtqaQd11+TTxLhVLaLT8GeKrdty1KMO/uZIha9y5WrpK9mcSZ5CvX4qMU75LcrCjGGuepec6lqYas5G0
+//h20t2dK258+PfA/Syx0+rK2vrvXxzlnPI0LkXy8tvolg6c2H9pltbo1/i/tneQK+3042eng/2bx4wvBww/kupI7fU3ocLSSZjpghX6EUgSbwy8JQm
ObZKVGVCOej5P/ecucYGuG83f54w4mD48NWi6gS2Wbply/vWvE8lXuXESjDuOS3lvwVnKAzT9bqDU0n3LFZUapHZyxOqGj1oK/P+nqfVojCMa9MM6nuQ
bY8mlLr4X2919R3jY93Vs9JtWe2k2OlKDgGUo6l2tVmVmXVnDjsX/CwvySJxDGi+vN8u0p/jIXmgx5eL1OA9JljE15rlrvA0ijAcw6nLOKNVrd1B1uIH
ferSEEP8rRgo8LOM4yln6KlDAdv4OPblcw5GKdi4eAqiMKpyx53f118HHHd7YbGzeRdO67cbX/IsY71Y8Z2auSw0SX1HOOPCmH58UHiLzmFyo69YgztK
0vGeBwvbKqV8+Gx5yUduQ2ljTLagguCGEKMiGG2s6KHESjLN6s7CM8mp9+V6KD6HQ1eudfDeNOVew8RnlGqyv40nL1yHno8iObbhhK0uM5TEuj7Mrzo1
dfKXUTkwub0sI48XZwoU4S/KWvbCk1ki69O5H/i6nNr+Nr550/Kn5UEyl7mRJU67fXykL243yjFQbjrqs5Z6T9Xh4S9fOfZt1fpnLfaz6FY3qtH2Vqwo
+reRnxdfsaeB69vZ26QtlxdWXNNL+BjocNvs7YM9b2qKFhy5K5pnBGJzZoUQuDV1z1o62+ZkmDP1qPZCNF9F+2NDnknlx59/h3Un/Vs7275d8oP1qGLO
7nX6uh2pFB485x7ZX5Zx3yNzrXjJ7UIfnImCJEH1zbqVxDJ6yO89hqU8wdc9uvK/9E5PmezzoKCJKqNIOz9Nq3gSj0Ct66D32dpnVbtqy3y/tpLXfMYq
QTqrc6NkvlDdDQdus5F79/45RP2LTx1bCupr7NZEimSsskn3qkDwko6vneIC6tVpCxFJzqultMLT1UDD0ZlamDn19BX82pq2png+ao8+Qx9u8DZ1rQeT
NSwRNwovO9ZidncTHl9LVe3gy+qLfN8sjy9Jd9Y287+33Z4t62ls/LXeQih0nQa1m4I8rMw8Z8S0ntPsvnnfHzt12fLuwMxlj1ymJ7da0075+m6jc9rC
gnZenTyvEY1z9rxtdvdZdHXLkvu7umT5lKxDZfLVsCrL1fsOt82yuHRABKlQM1dqDT9UMdPqzVXxPtHamgr78is2Sfs5WF/ds2pta23079ZHWPWod+li
/N3ai7n+72ezJxei+DMPpt7X2Qz8+yibF172a5dqDv4e0QFUSfHERKQM59f+E+y4/d2f74/TvnrRcxl3/RquwHnjfYOfUfpuw7f6I2ad+zsNph64aRQR
s7UIUEAVK9/djKcZ4MPvWbCF+DjkQTWOSsiFw7elFReq8ik5zzrtk6uXlma4aoop6X+Sv+BC0xTAKBsmCgYmsA/Z/7u37/u5T9X4f0f6vmbgD3H/Odg7
3+KIg2wWTv/iXV1nCaurPPz/7xOQSfh+ovGc1Vn42nD/j/hs49cMjCHh7TErGyhQaVEWqUD9PFz+r3HewZP0cRwkNM3bhmSYJwIVShRDnB7F/3fZoP/W
VN+j8/h9X0CIfA/hB09WYDn6D8+d9Mj855y/f9cRxBHb6dMWBp4vNC70/7mQPzPy3M5pDP7U5FuWNGjkqTIzFRFG+z8rws0HRv6arKykpJNFjg55P1E0
BIA+iNlDOdaSH10MK3BsFH8pzd+6ZcdljA+5VlpPVZwEA+0SbiNBphK5N9c3vOhAWlmyv2B5QY1XK35zP+PJP3Zx+qveUTC5Y7V1Eh93HnSUvuZRg0Z9
APWKX9m+/oHwERVFVFgoqj3pUthX6+3X+m/Zp7DXu78OKqOuatIhOAAfjONucKoftwvXt/upR1v3rzN+2OE82/dJHghnGjwCIkOHRyQ58p0ZIIg1mr7q
pqsN578fuxFCKGAqiX6Kj3l3uAijemk4GKdeJ8MPQgMdunnc9f1TrLuXqxAKUg1V1cKG3HtbpJVPkcNtFBWoB8xobn5UpPpVBn3DtXqFfxY91vAUkGK1
27NbSfXmGE3vw+S6nEjSmilmNTOf2YTHq7kRjBKo6nQV05Dwz462QW7L6MDJTVUoNVQGli5/YRIz+n0/xr2gt6qSTaB7I6SlFYlQpv8JP4PO0pOtOAn5
Ecyv/W4y5x4pynD/V/gJD+W21/Uar7ezfOXv8beb2lfoyVEAOFo+iAd3rwooMZ1uj/T2hmU6iFmqrC8/+iRnbm21aBluQyr42v3VY9oLf63yFxglRd3A
uh8pZWRJFDIbzCBs1mswQwCnObvbyKA9s0EPTJbQE/bAk0MLK9x5Emx8+ShXXkUBKDhkG/wXx8Aninx/t900lmoQLHChfZ1sOuX88vvPknjm+fT4zTh9
HSQh3T1bEbEM6E0soT30H95SYkKin4mHT7jbwV81wNAZD2yAEpfkOn+pRDvxttPV8ZYEaAoPkC4Kfrqw8R4U7MUEkvk9e5hvXTmO0XS5QHBQKCLUE61N
95L+UCXhaQ6htlb+/6+dRRMtyjISPQ0Ex7B0cLwZu9R/X0WRvZkzR1CkIrqOxyUAWCIIPufCJPyP9VXA466kPoVrlMh/sCv0P5STw1UDj++yOJnrPs8H
007NMgB/NnS84Qeys5CvjWlA8W1EEacnpSQHiCqPL84sBpJBS9V2+ByK0m3ThZDN6TOCM+nTUgfqhOcOO+u3UJY+04Rv78tI8CpAJortb6e9pYEjn2ti
JFLLkgCG6hjUGRCIn2lOhRPkQAJD7fitKKmWUw1e37tIH7/zqyOtvV+uBVn8eIDfNPWrQVyx7ny6y2cEEOUT8GUInhntydwcHHb+P5nbDOskAUiuajxO
sKmpQEw/upeeYnx7FAyPIH+7jHO2+CPLlvbEQyUI+wgE8AgdSN14aeInueLERfhu2fghx7r/Yh4p6Cnn2x8L4fZZnPD2S+EfVl8JPRHCcvXPh4m5rhe7
9uL6ZO6FJKk8KOhaa+BHjmuhAHYSZFIIQanBSc17b799hQSUgdJVT6l08e7cf2ifP7VW+GJTozWPdKUDkHiREeKAFKiA/+M6d35/gEWqJaUBhfz0qqvu
p+nK+3VsxfAYBVFmTfXoYXtaSjzYE666jKQVF0exS+b5YUxJu7iJSFZZZex/OWXQeF7aL6v3Whe36ZP+V1Uztuw6Z/vbwbFxXJ6zC9bTcqofL67vKPY7
2e4Yiii8obkXaJZdhaVCnWnew+iVmIJVbNW3lS2VBNqp9HZ4D0mtZdBnA6FrrlG6TEhz4mNKmxh02nxRXCCma2Q1PiUZMjLGGcs8CrwGeFVl8i3u85ar
N4FU39xu356MPJbWCqvvQYQkoyEBJcIG2I0TjA0IT1m7XlvdS0nMb5fQcqBikjH161P8ZWZ3cj+gSH1CBAH53FjBnkmWYcedUn7+3F4K7SDYWuFdVa/+
Oj+HS7PNh6jtV96XQYL/OfbGm2ZnbteDTUymoWNctPAOijSkjlS8jDaqrJaQkGSSeZTtaoJFdVNqFy/eZe+/bl9praNV7yCRVEgGwwY8R/Ht4nHA50qB
ZR8DyI1nmG+2/V+294fqt96di9sbcxxdxSkNcPpQjoI9VpdMcHllVOnAo3hkckaJ2MgJabNJhQ7EcItPXGhGYE5lelVEZQcBs8L4H5iPBG1zXfRcevtX
GWrDnV+r9wsXWH9efJM5CJAelOVHQNkc2yCiqjwA1Ep6D458tOtwBToPc7gAmtkEmRJ9e/TmJdRNU5Gb392d6WwGmKkQAwClKoy88HadJNIKGCozKAQd
PBmcgmkn+A8J0r3bzC2tiL6osZga+f6+2nSaaEaByEFvV9I/IyDg7kQs+uZWO3VgZD3FG7oRp8KYzGNOTSwYYepR+kX6izDOunhpz8qZzrbR4emY0Rh5
FGNcp1Ybt/mDD5esePz6agc5+eOV+7LXnJSR753Z10DJIEup1FgwXCrn0VlOIoCnVnYfxHq9T/r9X7gq9BgjMFCNcxv3sA7FBYSbde/lxv7L3lyuiXmO
fihlPKUmFAooGv4PnESlpKq87KfoNRHzLdDePd+kmHA6qevXRHIJAzAFthIEB6Yk7Drxz3mFz5LlKtgwwAJJiKqmJOAw9PL5s4GXtXbeoDcemQkErg/j
P4vJuQefD4cO78/LivUoyMCanlZtenjwIpNpX5iTO3SdZSVa83GRLlbbG5ED6+e7cuazwuzC1g111LnKkpYibtWfETE6HOmj0LKvvlyxEtexstBAb1ET
t71TbSBrvHJ+e2vb4dCgWKdo/j9MXsmgGfqLcf0xjsy2nt6o3REyOf1qg54C9i/uVcDqMnfQeLjVVDCU+wciSEm+dZd9u1cDxG0Z5CimpzKhQ3/BlHD3
+7A14JfZXddSMucDAwKyzHm8I2Qi14lj9GQLEhG0VOcoYD3QJeuOhckTL6KNjXvmFIbqOyefjPJ9RTgHk2+oyM6ubqYd3DDa7kbup1dJEWIIIUonP2dm
laLWaqyt9vEDMG8c3rwM7Uc/IdzjuQXO1pwelZdB8Yr514dZpYHqA2A9uwLY8GozKmWbVJIR2NMGYnQSTFKbVQdCBo5Imaj9vt0skx3qmK4907h+RT1U
5MFFR9NkDgecL496cP7I7sukTe/bB7aCHXbOuTPaaiCF11ftPdCiV1oJe+wD5Jz4bU58r0uKEBfQGYIdBgjclD4NG8qEc+QVK9eXwXW0jjhsxiJKv6rc
sD1wKVqUQn9pDHCP2bulT+2vj7Vtr94Ha/lJe2y5+Fk7Oa4nIKTt+uqzKHLdket8cPwyjxIl1p5/DYCLjBAbKtLuMZKGuobEfpNNDascUv7bxRSvlro+
l5ONfplXqRjKdRCtdYHU4DihfqlvsHOks/Z3esEdBUzCJtkrA7MFGqwF0uxHytOx+clqF4Fq6x0mu2R4ajM1nsYXmHEd4z6tfs0vl+dKs6U5zH7MQIAp
oBhhWS93XdxWaSIr81aTIv3V9f1ekbWUhCa5lk7enhnKfdkzIbQm3AS5J5mfiUDH9WopQjU6ytzDvtPwZhBE/6J6+MqILGltbOkLv8iwvIoqr9tnX1BJ
WlxqvhRyRJ1FvqWA54WrsJJHUxpxh6xnNQ5LKHt5xlVVgFWspXXOr/0efttawUW8togmqqT8deWvb2YE6j6JuMh6c27KR05poR2TkVGMm76GsyXo5+v5
4lYCcKJOrzbf9UYIl0oomBQap+n3+K5/SzAslAarUW6ZPh2hmf2Zj1dOlLielsn6SGBfw+kjgyklwZKlSOV7bTcg4swO+TyEPFC1BDJjW5ImPgJ9dbo8
NStCdXW88mwL+RtjGyyQ/+BdEfXGYFMEjtWk7iEO94rnNPcKzFIGa4mTBT4tXpT9DkE5yFn4thNliV2+Fugh6A2dw19RgfWUrerEU5Vce/hWyQLkmKNV
z+vUUwhHRRengPjcDIEUpu1mx3tp9CwaGbFCUHc6nZVS1s315K+adoabbpFkDWk0wwHOw9hoPA5eHX8iFCkSJXmVP3c2L0ATNdBsw7RMpQjUT3hVYaU5
S6QjAjLJG9zkLyZEzc3Eg7Ap3lB+Pfj8FxqPLlepF/cr5aHtmpID5KAoL+a78TzFBnKz1JM2bzwJ1sMczm72XTBo0y6kEAt2rh89MdO39nn/TlysMMo8
eTsTmNoZ1iRCORwywCAr+MtWbhRY2iYLmiNB5Me1nEg/HLbl5SpqaG1lMeRCpwQbqAv0SYCpCrkGAia7SXRYKyq0QuN67CXL1Wv6Lnf6BE6C2YkCwmWu
omGEFjnZcjOAaDTn+qJHXCjWuTPk+jQ8aVDsgmGEFkKRM7Z8SzmFHvstdtxEnqqe+YXgHXUOkhuNhltG0kIUMOywDUNNVD34jY7i+VKHt3BB/G4112nv
2w1ullEyjpPA21Vl0heP0FfQS191LYUgm/0JmzntYqJZuGiqRQx165j66UqJ8vY6vH5Ptna47FoRnnO05Vms/vt7JUkclX9ZD0yYecg/m6ZmZWANwzqT
yY6AZugnBdvPYZV68CYwXN6K7G+ZTFgxov0rlObP+IiMx22adKrcOxGlBNg5yB+RJGreC4BbpHGQromjTJBJA41u/WkwPRVp6MxoV9hU7nMTXMuQvUda
mcIBsRzbjVyWKhVJheDwAnNU0EiCmfj3QB+87TxasE3HbwzKufAdKUoAKlFFmGHqOaELUUlflLC7hiTllahHY65kPa7PeLX8Za8Q2i863BdxH/Q8/RZS
X6slFNu9tXxuOLVnKARvifqknL7OWocdvUZqwJxnvv9kJpdUifb2cnZZmwp51Hr8PX2DLYyp8FjOIPRHU4NIgZdwE9cxD+vZcCY5Yc1soHhhW6a2s/Ma
tNpGgowF5abvZ9EQEEHN5DrAIKFThgl0mpQnKFDBRehyrR/OjZY8PJ9iL50WYVfv1y22Mp4+lrGltcEuPTNSTN4lHCl2SI5AcEfdCkgEouflMTHevndX
qgudmYMo9FTg8iCTqVBTQkYGZdIHBqnPNVYVHbMVDy8WXRrZvhFBATnywngYmEG29Q3D1cZ6KuzCHHqrJhwg359j1uP2zAcPmv0Xfs/NRrbhFI0DirXZ
rn2SXThX92zTOB++1n7F+iXWMFTU+g3l4j1/YWE0HMiCAa15SQc6KJhnk2v2UDizjsDvsoduxR7pekWjg/iW09iUe8Yb5tqdJTAN0E1LfL7uOGUJLb5D
OsX+vLbQfBR2YQGAOwfFAJhLyF7jPTyG30r7jmfAp7fH3D3J5fowOkm9nE+Wx+bAzqmECyDMVFO4aCzis4UnUb+6liB8Ip39s0kRBSoKXoH1ylYr9Gvy
ZCe1dLIHG3hUlVCx8dZ9TPTGtQYvturYWpqaRRo8oI/NvshA/3m7r/Ey9l6Jxo2Cg5N75CnZ2y/OdA3Pj911eTRI+pUqVJ8lEsllbhxEUPh6lELnu6Tt
NRR0WhPaUA42TgnzXwaW3jHQ5EUP4zFmkpPbZY2o4tE4ovlEmJMqbu886bzh17ZVQ5HBjKrSFhznMnve/pY13rrxB8D+28vqseaoNn9vFDE/Ke+ds6xz
DEU7AqevhORFCgcAs+8oQMX5TZR2QOvdADw7GyKBWKd5V/bl36IgmdN92NAvETjnE8y7PRUARygJch/KerpzIoV6qpB2HLdR0PNufD9BE4Ixp1ywTlnj
ZvvC0UNsdiCL6a0t38LQE2y7GUh+K25cdnZQaebXr2SHvO9V7KLzNeUwG6LYjhbwjfDt+dLSGPliXpdpSKeWaKmdmaZVlW5BBdaTOdJP6NaL56ZyG0rR
KM37r+OUolKyk5FBz617PInugQy97eDiXmfDHxGB179+rpI7lD2cLISblJzQtQu7qRJnh3BYzG/snKBS3TD2svl3vTtj1YWvdKffClJ1zMsolM7lpq0l
V4kY8HxnpVpLGf6r7TnJVCqJmOxWq7ewvJHIAXpRvMpBDbZhs5MYpGsno/grJ+H5wMgSOpESDn0O3RQs31lGaqnUa3Jgeb+j0MEFcFo5Xa+eBhbD1ddF
LHUW8P4Rx0sL7D1duP6wEA/xKBE/2KAIifcB8gPVXechzU/mwJRZl2mco7+/arjrKKpVDKucoSH+P0jsu0w4dCfn3biVQgCgq/8WDLz/6aA7/6z+o3Xb
jH9GUFQgojMhuyGjAoFRQHi/2GHR+bNf+3r+5R2/BE7eCqCn3ifQ/l7jjv3Rrw/u9fqfXFf3HGlPJEsPWM/x93y9oxfIOCiQQIQC/sRgv7Rn7pZpWaJi
Gx0Mk1Ougm4cN8oa/u8JxJzSw33639CLA589ScDzFG2k5kJv/XTH/f8lmHj6cyHtDcJ4J+nlfnM/MInxKDknXcAZ/Q+ScD8VHh/pcdWyp45wAPo8dv1x
b8Kjs7nFLM+6iL/hEuhBrFV/CTyzg3yX1FDFGEh2mGq3wLFtKWaitV5S+dGbVuCz/QwmfV+jUeXUXZm368Nttc/LWj8L4/l/y0hsT9sDJ+z8gP8dOQg/
f+s9LFBYH5PehJCXXopvA/a/5ZrEtoMR3Xu939T5bru98ZR3kIfRIadj+58sfzMOkvVU2k6ykrD/S8wqMGIC92uO+tGmV07v7jzr0gr/qtnfrFL7d5uM
ZHeWKeRArCaiePBZDtm3zWkleCQ4HnofzqSmj+bfuIeXbYPWQc5gcTlPZvo06+njZDo8VYeBPLKITjCprfcyQurzLJjJ3mHv9NwJxh4Zw40xue+QJrxJ
rB3aVOSo9IDIQ5Zg7SJkv9Qe3+j5h7wnx9vvTzRnQAx7M5BGT3ACX7R6ARUIMPSwJI9lmFQF94ydsfH4i4JQIXGVVBRJp9isAfogBEbeQW+dg1PPgPPj
U94mqkKCZhSc7CZoC6Pk6ivlDNv+nj+4/k4W3L09mrt2CDvfPsVNh3YdgzUDuT3CDQjoU1Dij/lRR+6B+XFG5dtG5cTdyJtsZDQw0pEL3KNLUzcmlVxP
7IuD9KrLCqeRbkvR1f+HNqSEB3Cu9J59fRd/nXy4xI2XI0b9Zl2T4ORvTKjguKaS9gitdWFR+BzPdJROuWOuchjPHKJ99r2z0wy9zOCDbdbXXc2nVikX
epGl1kcKJ+uqavFpgwMlZVvO6UpL8O2eJWvvtJhEFpcnWBiWCxBou08opn/KckfUlZW8fZW8VBBnorH/O1Ji4lSd2d/7J54L4qAoIrd7OVt2zxJ9hZop
CrKqwX4wYpHz27IpeueHbDMqSC4/tZ3OmU25+tuj+R11o2t3VnmvMjbaF8OVBtNLkgjp3KMy9SYn1Ichr9zOJ2m2+i0lNh4MJS/UMcCvvneP/euMHva1
LfTKVnv0UTtzuyvq1pEuW4/jd3l6y1eLShlUXVJI7c8WgcfVXrLTrTvrX254LPnalXlnOWTP559jzrPnaoJHKfJnhepfXN7rel5nGb5mc1E/OesspJnJ
ms7R7Pnm9IAj7YNc87vZHWz1+kyWCHzHdP6rBd6m+unSUwKLoq+OfJpcLI5B9JLEXm2eUeVaBuk+bPZUaVdFUZUXfS0Ahzz4Ue9vNsqYu4u7Z4WU753a
ZZZ2ysfOtOaEr8PNfGpF6X+afOISSL2vuwvv60xdL0XOktNbdlN+2mOM7/PiVFUd2wu0wvLbaW09pw3M3Nu/nR0mfaqm2jD6PHVrj6Omo7TaVz0qui0i
YZaMO2dyPFXHys2LRekTVYwRdt/St+/FkxAhcXhj0kHvDNlm0zZc6dDCWPpObTIWMnaZl0w0+0TbO3az2yVszpMZGeOarfxaiRIaLrV6QeezjN1bK6Ye
cvTw08s21KqL76rbQmuKctP65Tuj1pH9w1aQl+D9kTaPNp9NGwKQDTrDOVqOwydY8WoZ6LKvcve9qWoe91du9nLmk9DN5Sws35lOtIbNuvkAEgogS0hN
OERLDyxi3dPKGCIEyITkvXSPGfKNSmzDErQFAtOEpqDtgmZJUiFoA7DRy+/Ka7t0MkEYHqBAB/ayvQHq43YBH5OB7O4gLKeDXHA8j6QhsUOiEBqm9BDu
UOYupG4EkfcxDMRhjymHOvi6PY3QR8IYz59RZFRRKB3u0/1+EUmBXllUOAALTCoEYTGmWo0BppMV0I/oIYhuHPfv20h7JvE3hmNPL6nRvwDg8UOJVL6c
PwDRqZ6dUs06oSqbzjHE13f7bOr0hNt3zQOnCWc+Z2TJny89Z4LN6bRVXzrZR16i2kcSDggkAzDoE3TbABqqTgFWICuypdAghLbIuVZN3qS5RiB8Ab1G
BvUBYmiLYCBUgH6l+O+1QVFk33jP0c9yZR69pXPXXzPJwkB7TFK971Whzu0MQB7+WgqkgOZQiQ/BAwtUXYMQjDQIgz1TNGI4Fsy/ENkEdMyAUE+3ORyT
dp3Dl2HXVsOVOxyv+e31Q7t+E/Z+dK4zw/2XBVUS7Nn0Gx+vw4EEHRMR+PgY0j6HvfENHYnJE7Yr4oEcDKYqBn1lKndHT6MxJE7LIFAQgaEIMNv7wKY1
KFwsmAyT/LWfmwhv6zsOz3Mmuepm8xm3YQOk5b0WLCjuzx+zqdUu1ekOKBSApU3osW6yG4g5hrpTn3v9qVin70W1Pjx63PH7feUH7zn0gU9/EWtcnNyp
kb+MFq6u0EQpkyAC/Q0O/yg3AAHMHkaE1TZ4O4j4EDyGRVQI0uTvff097cAaSgbYASQ4OEZc9/ehoaA97zI8MxCCgKEMHxFAqEPQIGsMHQkQRZgjuH6A
o2aPivLaWUAO2sgLDRvruXOndBgxFF58p2JEYoQ7t2XF7K3HYwe6cUmaSWyqmeEDIGgAw4IS4YDn+X+XvNTcKlkIStOYIGCgBOa9m4pDIoVOLCbQwYqg
sNEK9fSRoZpaNq0S4f5abtDhjh/IbfcMILunCCrJgJQhAtQhni5JLEJ2OopGiAyVK0Uj1EJTGYqRo0Dpa4aSKFQMQNlBVAeonCA+tdLoVE89aHij2fHD
oR0vbDTwtkOwlyJwrjDZuFQy15EAkjlmEAFhZHFZBaaBANdxfMVL24FBIjmklvKeRdsUh1DsrPEEPw4chZ/4mR1K6Gubh8HeYeNe3Ww6VURgKIRWCVF/
46HXoxvchyk1EL0oVJHKKAFGZQFH63DCbGuGaVBZnDJinWbf0dOzp9CG+/Ffn9EixRQRmWggyLKv7kPxYe6BzesFX83CNmEaIZDFr+yRXB78+gyYoqUR
8/bSwauN3DvTQOhp08YYCHz4bZR8qf8ddB996N9xJ0QZX5DjQYG2ahZALJUGMiBgAFE3o+5AoM0GZAvP2IwkyXn52cU8ZyQ7hky5swDLMXe+KDMEwIaP
mQBoUJB13YPqmhDD8wB7PbbHHvxp6pCVt4dMIjkAZMaNNAGFEsByIDr06f3niHV3VHJD5YKEheVGuu9ExsSieseAyRIBcA7H2jiQavJ6/INfKGoqx8SC
KFZ51864eXmHQTSYj9kCwgpUMl7kLXIqSVKLneNLU2iQu9ZhqLBK5FnWmyi+W82pawOMI0F3Dwgaomdt/XnEhIBS3w21iet8i3w1DugsSDEIwzvd7kAg
LOPf2Rj7a6cCfH4gF6SGvXZo+HM2eiHbqbj9Lp9hqkhQompUgEhOVkQpwQAyWVnGdd9EkbePEQO8+DPHyIOxPu9uYzRkMAT6B0Gz6hC9CBy/ADtRAQH3
z1/Id8cuF4d6m49Zc+kX2+Q+vj5NpeF8fPeOrNl7+qLEQ0YMcyU+lAmTqHAoBgiPEh7fG8sEUGlgBCAZ80zTmcUknBEjnAOoKaWGtpyTFmAk9CVChiRX
kGTAdQhrvOu3PNtpsojria0Isor0+UP0PZnG+RyhMvUlPno385Lrhh2EONv8mDAsqgLqzJWggO5CmHdslH2kRlDE17NLOxEEkpyfTqrJ0kJEgODZGlHn
49wB2BEPsZArWRoMXJCIu0Gf36YcV+9aF2xe8gNbhGQMO0MnAu+jTJrgYOWPoleyTNX14PxZ5A8XfOEiwQQogYPYgT+pqOrQHDJR0J1Zj3W4PIU9cMQV
nKts+vVN1DaDuB0FcEEj0o04VIKEUOwUdIfvkbR8exisUCjVB2qG1TVAMqXIy9GLYHCcHLQ6AEOCgRUE5y1lbJziHhtUGYffz+r6uAHiPu5UvW9KVCSa
ALYZ5AJffPrY3DFFgyvkUJXxLA+pIbKPQNB4PNJPd0IjPW2KFYFEa2ejwshbuPPaEn7EN/wTReAr0xwwAn7Ol4Jic2B0HQn1YYchTE1JoPjF+eTxcnAT
6D8+JJBbissHhk+vxWn/h5vNgj9pgIjSj7+5UJHVg4YCqhvIZDveDyNBnGHH4+nImePkUJB0K0KklCxGvZEd0AQXTCDLVYbTWACoAEHaXhERxO4w01BM
bxL1Qsdxdl4uMHC+dC4zQxBDgV84ZWYzE+KXuEwAWoJREMZ353Pi9n1cADVnlbEn8ijriRJCCasICachGRJjGGD6hbjMLkGggglEzAYIFZs45seQp5wB
IHujmgfQQqdqqGIIVRmQugZB0GYHEbEby050MWUhUEX46rAjktGCpQjKJDjngYibWQqrFZTyYLei/Ep8e814VeSxLy7OG/NLfOzlzNetTpJcSfW7GiaX
pipVR/Vz59FEAJ6HmOhAJ1vfRtkAAIic45sVDTVeHu+kwQSISeykiajhhxCZ8UlyoCSTcpYoUR63k6Q0plLw0a6wRi87xg+ezcWubr8yJMf2/KEelbWf
M8ZFe/KnViBYAyH4cM1A3zCIuZG3cjz1h6qtAqcYQApNrhACUBz84QWJuVsCkAiaIK1EHk+U20W3uVW3ATEwoBB1qD073y59w94UV06RRzE9miD2rqAD
+iSqoooWgioUDedOnBTJaEHCQiWqBKFr+LRsW2GyJ/WOiZ+qYziJ9B1oGAH/2qYyCfmcgMGZC8Apw8QPn7R1F8p2sQSSoEbrqDb7PbYOEta2qfin9IH6
ZdB4f1fP1ApH5yZ1AB/vn8a/rEhQgVt/XlKAJEBBl4rh2q6D99FQSpQz1oSGbHr2DOa5S11oY0JXnKm1Sv/Dz/ocn0vfrDO+hsBj2N9HsdgsuNIX5Sm7
MfCwellEW0wjQQCLTBbaFa7oWK+G8E6M7+c+RliCBIEqihVRVVDdU/uc1aAmkPha57rajaV2hdy5gukLkYMweAcgWQXPfXYfmHQQbQGjlx5fnO8jXnZU
Uq5WvMs7AIqudDdzeuu+nJqYhql/pQUA4oXs++aYBu+pQLCEjxS4MES2tJkfUMEqZZ5TyzhgAOAtyNYYBBZ0wCgQgyOxYETnXnu73GSVrOrQHf/DDwn/
jTdvB/YwOIaZDvspM6GxGf0PEMHQyYI4LQUxzoFqcPVFvicgngtOFJJvdynsw7Lsj17sE87cm5x+GdfjHz5eR65y3RuE1S/Hye+cf43396vkWLCvTmVy
yCyKpOkzCw631k1bDBMQsUTapFzlNDp0JXb6dJq0D2NuQzR9no4XR+cnYMYJDuqbL1hf1W/8L0kkgQSKfg3I1+gzmjzdY+5cZzhY7L/E9x5/4GLlY0GS
oSwbRJZ7SHRlI/pqQ/iiPERyjoEBzHo8M0CthuAWcDGJh+6zi4bPK29UeXe7FyM0eY+RnK1tBipnEK/b1nIneSujDmQdVUufoBMSSDFTHHoDuq2KjCND
iDpAXyKpShSM75HYncaytng6rKjra0au5BOOQujNnrOZvBbrHzbGLq65NmYvApF3yq3r7D0P2EON9BC/2fgIwL4fjM3tMYiQ36sOpmD2U3NXS21THTkd
NUx6t0zT9E5y6VZrDXy9cuWiHO296P54aQlb82YhMYCwRBYChIsrIXwYvUITx84Z4nNnkzDoLa0Pn88LAX5PqZltZhfnCuXMRooGtD+fvubGIH7C2hDa
KO0nc4Y5KBWSksUhR/4/HyniaDIWozKZeeb61BTBy9cpu01vLNtMog603Xlfu3TQrzu9aLObpFx5Zs3owRy1WPfNbpUiBJCFSmY/5tJ2Ohqaj8lTtsMw
mASiqA23CsUcoQd5Be2EAEdEybQ6ZVztAn+Dq7qrJj5YDagrsZNp4ddNOdeIDAM68cn81PJ7uvh8d+DHOy5/4906CYHUaUlUY7M3u+E2mmbZF2wrNis2
ysV+IUM1Z/teA2Ko/JR9AH5qE3Nygl5VKZuNTBXThq0TDbX4dx4ScWlK09yiagFM888RniBNDZRtfFp5SzxEnmXleWhz0PI+I6YXE0l4/RmD6d6uhy0L
BJOvQ6JP8otXTPCnQLIXIRpdlNR/2EtyiGVzs41sRk6sNJXEoY7ZtlYJswINJYjW7lVlJQbtqLYQVIFb2L4AssQzVzxFM1aVl/BB9pD+tkAYMHKboAWV
UzMZc2kQILjYa3PyzC8PtyfaLX30sc//CqJW5KGTmM3zzlg31DnTlMKpxMfcRKhtfagYbXpC2DjCCBkGW1jULWVazpIMwtFmjJ2fz8wPNPOnq9SUggTK
Bie4oFIKGjzeq/oMqp7wCJDnIKFS6qEIoJ8tPbAh1duPdgjbRot88xFR9yawttLczLcXJUpKjloZ2D9nj4fH12ge8UZ9EorBSiZck+0cB0DKk//jpDoR
BFV6dy8j6nnFFnRSgVD8PGokUf+rpINy7SCMM+hUJECCjALi6sBNZHsSWxM/xP0XT4hcMqnCz9PWjzqH6U553D47pud0RYlR2Ax/5XpNRyIPQ3aZ36dc
9JSLqBmRMi6wGAQKajluZtIMHmkkpg+ijJBLagdyh4ZiFSxBIQlIIFO0plQfmtZWtMPTJHBYST/jdon2c86d2TU0qJEEEjUKMmIlETushGeS1cDY80QW
7dvGHP03OQ/uejuiMqp3DPJAzYon/gfrz3g8apaeja2bdXD/m8lZrX3k79FnfZ+AybHPfsdOyHbr/8ZDJ4rfS7dNqApSirhLaTStZGHsKi89aUw/3s4y
VbnLTud630wTWM2Gm1aVneixUVZdK2Z6ZFa763/xVW/N2aoml5N+X1rzGf5bG3noiZzaFcGDeIvnlMGsq2gZXsoD/eokR2pTM3mRYVm6CRNod0+sIQXs
wNcs0+KUiWi60EFKK2bvaVjAh0nWbitacyENj1vlituQEfRius4UFm3evVYD/nHfLKmQitaOJCJxqvozFACfIpiPj/6qOACkDPGTPR9aP1PBXs+KY3w2
w+0Q+KK99FlFnhtrPFhtuZMX3TjcPh4/YA/n4/d5H+uqkOfvavJP2SEvUfSnDlrgHf6YUfcn04FN2BxQqYj8tYeffutyd2/FLjU0nn+W/deFNvnyDqZm
C93n3wsV+fpvPXeU/iUXCgZdqINkq4UOrAwXAO6vfXQEZkZyEe4VAYgrsmtrjSt8Faq8mxhlsMfvfjf6cMPRh8IMwFYHlyMJgvGk5CdfHYxdHy2YHXOe
aZ/tOrjQ0031OurRuGd9pOaSbdjs8pUXyDGtBVf7u9/U9hO+kYwTVrXOpqRfl2LdcJW+R2tLFobiuhPOZBy76ojoLJE9Xh9vsP0OAZRQXxFcVxJaUxJ6
Ev8skxSYpm03ra/CJafbWTwnmBPXJv7cuPbu7v2cYbo/GH3YHOh/4HaB2VFFiiqvr8+ugPlIFDyWe/29+c3pNv3+JJ2n8ehRNfP0nf3H6CVrBqVeK1Fu
2yy+Bs0JIqp3Qk9apkSIo5KdBR7wtUf1rO/tKzHfnBbK5S7h6LfMWN2IGYmxBFZBizoTSNri8XgSnNJizNTa8VWl6OhbqKFrexAaBzCBlDgfUh7pEdDn
LSuwInScXNmEC9wzqwrQ2wcieBlfFAc8luTlNz27UAISdRfqd56lY7WuXNTfgPV9BdW0Odcla6IYEqxudhJkFA5k7E+uh8mG1PSG+r8lezUyTEw1Jzia
8XlOsM06lkuwasTag/J/jr3pGBplNeCGWLyRe0gBR9Peo1AIqkxI7IyArFjfXhTk2o+hrAZLn4kaqK1tEbzcyK43Evg5VQB7SsgQqtASPs5OEHeXutcL
gkFjFZsGRVdXWl3ySRquAieR1QvS6JYfhARig9NdrJztTgyuaNjC0iweYawF+8DrcqHUwCAQzBCAgbMpkbKJ22wucZ40yQYKIMgQSBlVUCBIqwxAGenv
ga0e9HIWgxpEgvXXWymIqwXO5ch5TcKI7mzWA30M/u5M4hR4Q3okb7q+DoEgIwWiNVLczoL/zGAOSouroZHFfXQF76TrwiasbxRy+p3XN+lMze3prWUK
7yQbvVxts9Dq+KZOKDZzRI+3RtGAOzED8gYEQPBus52LvtZZPdsdwBPn5EnJjiEWPqJCtd69cCCHZ8gVag0oPEAJIMDdUPdBSZ7nDzi9aXS1O4qAEYXW
KNwx5c2QON0bPWwwysCZFcA4aWDeb9b/LqK76hfsInZhUiiCiUkJI0xz0xozQ+BVg+du/fZ9P2m7tmhw+kJob86Uh7ngu644zrzHlb/kETVMbFgBpoyM
IAnSSUFruoZYybLLiegna2r5jJB6gPftTI5VzwNdXh4iJSnGj5BxKedJkPRnrYCWiCMa1zRoz71nBzWtRIewN8lzqeWKe+YNuIpKSzNFkC5sHpWREnp+
y/nkuCkEAlFFvh0DkjCOifFifzJZTkR2GRSxGpA33zCpvpJprcFVli+Az8BSpJxwWPwuMaRjLMBhSQxScpQul5ys8leo8U83veuo4EMGIddYOHOcIenl
czOXzOfbSmNVQgLJ5vAcvmVfSAowp7EjQk2wuguZzc7iu9jXD1ty+r3xdavY5vWh0MNjN1081x2cGV9pwK1w1XrT/hLKXrX/pb5yqNTbqPfp1TcSkV4Z
U2MvJAOy6+ybZf1s/nOfI5gev9W5/hHE3u0uffxZn1Pw5cbDhmpnuzL8M94fWZUVaCRHqeLzyvgufI1Pon0M3o+ZrrkKgjYZ5BHC6IppLJMzoXhW1Qat
OKUmZt3fv4vPjqXZjg6GXIO724sO1I3gwVNlW1cBq4673Pe71HBPO+s/hIs3oirDjNbF6Ou3mtdKozI5a2NAUnqbkJlrWry1e/6FwSgp5NzR2+gtuUdI
ytVMZrrNOZodaCd7yuawv3A9/5TuAniUT8O3VkQxbMNjQQpTTSBnzaindJgy9YFWDkDDsyDdbtOlsm4yzW9UfuH7mwncQo7SqbYahFrjDZheetdlIk0B
xWooK2Z3nEkyIy2nJMsC2WQnexena72D9KhgZmNHfSgpiCWm5MxK/JJE+1SU3B/0Z/i60H+2S7Y2oLnk3OfeeB1OuPYdycV40BQbJCoMWoFTXMsPPw7H
o+TMTyvd37kwuZ7Y7fw/jazoX1rfA51msyhvWVP8SOaHTwi+MVy9zdzg410crvNje9Llct3P7K+nW9/zzZ9/NPAbH+P26f3t7F9F/mzkf7FggZYVQFHv
RAgH+n2j9f91QpWwVRMNX91n3/uGAE0vVZVBjZ4QveLEIg7/shGRN4QS/34oeM/KDpHDbgaXpCnSV98BzoA1JqJj4OE0KS8WlIjAX3LYNuFX83KAFxzF
/8nryUTdmBHj/f9v/HscdhYdk3eRy/yTgG/DqSqGgcOgQKmwQbaakxcRRLJuRSCISVQEgJYIkiPwPM5Cor/xzugkQgsgSqC7ZEYBj2A053VKOs3XRVhl
hAxAC6uBUZ5emdEiBpvsmFH92eJiZG46Pw366NnmysNk4JjPWXlo6HLlR1TEPgtEVEYsF2OhDczVchnWZMYFQrCsVR1DlHDl3iHYu+gFZixRHAQbiDui
cOBzIcPuSf96DA4yZ6m8nCHXW9Dyr+976TcsmPr/ZYqbMf7Hlikq68WrtypIlzkrbt/8FXjQKUs8ucglO3VBhBuZpIonUYU1i6JZESoMkWBKhULx9tXU
+PCmyQ59aEnU7uUmbPtncnq3nAkmWGCEXUKZQzvh8X1BE0tbYsz9rXY1rnSBo/awlDNTimDjZViTWYrrDR5Z9V+uIpTPZe7Azce+tAN5GoryhYXicnRt
hk2LLhjMQ4XwVc+S39wyowdRAIzYEQPeFCvoGCcygEenhPIk2tMZbSDd4VQPBIHf0n0D1+qA0+jvZ1QpcSaXprEQTYNGRAYkEEhoCmn7yGmsm6K7h1wj
djxbfSSAeoy5ZvTa5y0+wEY5Y4ITzK57svlzrAcLn8XQRuvf6qBx2/yfDgH5elhy19x4tnf3WrnX5Ctvlj89fowMhHFe3Lj1eQQM/UIIHqQUmSkuL356
YMpQHf5ZNwve2Jqy0pPVxIexbu+2xyFp7LRadctBOWg02bMVCzE3kO3WQUll3xQdTXiQ16tEs1n6eWriyGnhq3VgVAtAUF2llDP6/AZA+OU8WyIYX9ns
xtGhEwNDzJJDMwgVlx7Hyhr9olwKHpcMSJUAkQKKcIy2NcU36YQaCkBY+IMVttgklkHV7n/r/fmjKM9iYwiOjYMK3LkSedhzKuehnQsK7IcmDKs7NynR
Dd9JkWJ9eCQK0mkLMWEidaC4RM3kGOK4l65r61cevts1baDstsg7N56awfJRzk7Il8Nm5+lg6bAHCfGQO/ltpTsDvcXzqDe4XCVO/cwMoS64TnooBGUt
8NWLV8B3vz9fm3WSy+C6U6CzOvLJ1G04G7mUtkoVHlCWqtCjE8moGmoZKPxhx4H9TgPibi6UP9iHhGj/OAc1dZJ0Ejd8aDghbsoF3t2vUeub7/2NUzFR
cLlSI0GVkRGreQ1Pq8pfhZUGR2mOWIynp/Lx2qkd3i88pSVQOR5NgSEok0/DjeQFSlACk6gADRE5eYQLDT0bNpEZmW4ZfodZkX9eQ9fvcRgzHGtsQSix
7PB2KCQIFNRm1Tmm1J2WmQkDMJ6ZAcTiERxY3ZSgHeQEqUSfPRhLPhVNSLEehFpqVQBBYSCs879H6oYIE61dqL4WOgd3YnX8jF5mD2RknUP+FoMhFsDp
gmBQpfRq1PNZhcSsUoMPz4aT6aMfHC71YZ0XHTLkRMlY6K0lyYnoytfK8VlnkoPnl1YT5ydHCvXprCPS0/fUewSmTG7KfXovFDF/j6h3fHes9cmesJdJ
UUSJZH5RXn5cdP4sEMqAgIPGMak7pYPt97eXKfZJw478D/j/n+jND0g4NkPwMce+8iU8rl5eKfxPlpr1IGNvCYsH8KC8LyJgbk92N5+BEjdSVqa2tBBT
QrnQOl+xvG4SfPPK+vj3P6egsRPvIkjoLEIiBRr0UQRkCgKG8LvOTUVgRw7zUAtNhJP8AP+YH6vH29fVz214/gLQNBQlAUtFJE0BP4AEgjtePandz29D
zzAr2xoAtpFbFemB7Sijs72Q5n9X+Xr6df3vL9H9VLPL3n9nbwgYfBpGIUrBYdEIK9xJ/IiU/eyfr/OAwTSgNLCsj0ZE676fTaYEEOT4qA3arllVBlsD
9I9nqI08TTq9mKfd3xL5MpaTIR+h9ujGjCLn4w2Kqo6Iys/iVn8UEcVsEKENakSJQIVFtNuMQ/j7OGmuvzvetYpiQ9BcIm9F12nk6kLDGiGQykCL0T1S
lGsKwo3WNISwG2LO6qdipstmnGCXrHdhWd9Lebw5R9SOqlhDjY6lFLNQihtWJw5RQosKrrCgtCXmmEdLPS/3pRHLB0p4AN1c+c6YG7Ug+nrJrm9bpRoD
+DRqU1cyfaFF9Xv6U+0QZGYU8dhiP8gVOESRJ9algOurU0QfPrNRKjHDBgFEA/z2HM03sVua8dsS2lDSBB82vOdccYQM4Ghqde/zn4cN4Hpl6m73pVKx
5YoYm9SyatFbZvKYJ4c46TFJE84hw6AgUmvyIY/8jWCLs2dgqhtyWehcz0wT7OQzHdYzWO5j/AiGQKMcrhZoD0pY5kjF5ZeVujmy7o9NExrqLh4wrMpm
BMyZWGgOWgRrSCaWbGBjY3qdBPTI3pXKWkHGlCaiz8qyROt3PNIMftxsIShXHBy32LgVvVpxcmaCAnJYf5JHS/h1/Gtqoejjh041nhrkSBFFRaBVoq/o
2ecLA+42eVFrC9Fcj6X5sFJI9Zjb2NF+bJnNQuhWmneuryExVOLPEApIXmDDP747JSyNO2vCNSUMLKReR5/pOgkTYgSvdJHuPOGwRZGMBQWe17eh3w4r
jctraj8i2Zh+T9Wq/e0ALM8TmERIRff5V0QbAQr9dzJbUVL9Lezu7Dx9ea0bMzdDisRELH6pcORSsOakBtB/i6JTWZX5/n6vCKSHTQZ97mMaPMEh0Lz0
7HH3mYqsiRTOGcBiAt1HjDyKuxS81QEu6s6wR3kLGbD9h5/cosREpsvhzeyK7ZCj+gw8QKpFgtMu0Bf0m5lfVTMa/j+ncS3PjzV7W/6Y90SgEKvSFCjR
WIPf4NO/ozH7iLFOZFTMvmsHk6jP0WDnCcVWAw8iLuBMiCo0VXuwzmuxPWZqJFmpJZh2dR7MelIlWxSjHY3lNkF1p2P4SCzksyhBpCgVQo/S84JGkCYm
CR9NOHpC1UDck/9D9iVapswQW10RPg82tUBowzA+/6oe0qPXFHxK/rUe3ZjsiScQU/yfqQoHlMli0l+SuQ5KRm3uiJOMj+Nce300KAkfX9IZSwP/IsU8
1dlBChdGUiSq/l7Y+Z2yI/M+x0H4gEeBQXES+4d3r8/DAKTJ7uz18Sg93d6q6VX/pSfcKgL7bakSHabH0UFTL5Vt+i+y/b/ZEZrdhf+jHAeCpE73aKY3
11WJCje6zw8lQ23l+bPNB4N7JOT/A1nhv2ELLFZwd13ZnmM1eWW0PX53r293l0xLsZV9iq9ywwjNfIbjxgZyVNmP+r8m5drbPfJp8kIl04ycbfeU3w83
Xtm3qXqduFE91+/faUbeVMHQTYejzLdpK+vo4cO11oOh/y1cQufPO8vLO9HKFIHj9baVEvI05a551X5eNtL3mPHlx63g+HC56Vlb7TMT45ik0bTOJHQS
8XWxVz2nl+UdWWS97W56dtbVngycLxpjW8pHt7PBfz8+vLOnz7l9Ws8y8a6cZzaWxlmzlzOH/J1lIdad7x69mMTMbvSL82t/ziP0+5EQAdP2gKECfV5r
0BT+4oiJ/UUQbSb/5cB/7Owf3kx/g+H10PTccRjFA2HEMcEtzCFjCLBZrWnCbEhpzZ87GJyKmDnG8geTbnGOKBOiAUfKb20RCQ0gxgDWgXM3o853C6cI
Ll0i4gA+3D1sSY232hJjwoqJ5p2gRFrEDnElqwoRDORFHOqcqIqKFYVQ1BNSlLTlk7QJxlDVqhMZA7YTjIshxIG2Tjtm0OOkJxJAWWtgsKMq3vITYsQJ
0IbebYBwnUgm0rpjhJkEQhSrSWZkDQ4wWL0whd0kOMhOM0kB40DbzsbSAfO92wefNWPOnYD2cSf/IYE2asAqCkDaVgE4zphiBt2PtMcm5MfE87FxGMKS
peuFJCjCWqADUtIgcKkB1FIOpDIdssUA3kOMKFLQp2d76v+Xs+8+n8pdzp5MFZh4FfR/728u9n8/acU+1bMMTIcj5mLKMseM/3UoHITrtTi0Zuw6HoEk
De8f1eDnPV104jgmEQPmVL7cV8lsGa6F8urwPCzOupv/OvjVH01F5tPZOGlA8/Jgb0TaH0dZ9U+mygiihz3bzcOsMtrWeHIvL54PnN9yAePEJSbomRfB
uLIoy7But5tCZDC2IcT5icGVDMmiDDKbHVwL8AvIeREDNmqOGT/n/vcCJj5B95nAqqiBJxUSHJkyDgddAJROgH+Gto5zkLc5qJCPB916LjQrwYQIPg5K
j2UazAaqP7yBomhUNec/RqqJGj2BPWwaUC89a7pKROxNyhqoZLhKlSgELRghBRBVs6zjMmlDe6Dstc1nOuIxjsbicw7vZtn+73IUjxlKCwATEIEVpAYl
FKpEJhVgmIFpAoaoAaQGL7uw7cVdkE+ptjtv2den+n5/Pnw7/3fu6hDPk/vOJ+X98D2JAQg/7jj1dz+GGRNrX+K3Ir9L64HeoVEURPqPviq+kydazXhD
fs/nP/kcupZ/N/gn8p/yD+pH/6d/93cUf9Q2TxIH/ecjmMqswoYXqf76sE/xKKIyVQkzB0bNo5JhpDsQ7gxiP94f4L5cP7scuL0fHwcHy4Vo4vnFX/A4
+bvlTuHXni9U5IYxHpUwDxWBf/V/4GhdB490Uc+9x7w0eQ6MOhxPHv/evvlMh/6ErkAdXDk8yPa+uPWJXeeg3DsYN1D0oHj09fr1nt4Pcux5WjX+Q9uk
48v/b5bCesB7yXr63oAdTHq+YHsP+B5lGwRli7HuTsU8X0h5vrH3cR2QHtPE7+PluKgomo5sP+IEv8v4D5HxRNIkf2AA97juRB7lf3hYZUZLEYGNEP+O
U+qGjYBOTxDUmOO0IicEJoAGv/qf8RDOIFNMm39s88oifItPQOEgX/l/zu36znxnvARqGsLA8Pt+umuqbp3P7RYsOpJrW39pMvjtlz5+QM5Ouuay9SHs
dmHh28eJuheR/MwlPVlmnpap/cblPc6hwp+jOWmnA+X6gihxz9gdPbiB/0VSQSMgFVelQR/0x9AD8SA/M/QcTv2fWnNwc8SlPePd292nqv6R4huTqTCC
bGGoTmTqA4iMUOJA58/u92ZI8t5L7sA3klzN46IdYa8zfymwhsJx21oJnvA+zbTsQDxLF4SGEtHADuQezRvoe/vQJTCS2djiHkd2+4SvvRDFV/om+OCP
xLRaI5vMwKA7IRPHbkBDoIPPClPHkmBsEgYQ7R0kH9/L+kOUirFRVgiIOsVOx/1hhL/X2WeXrr9oSf/JOzNxru92GaPSIaQ9T+gnU/GH7wjUGxFKfZBt
8z3vA7+YnM9RnueB/ZyAw+RtB+U/nOjCF85bYbD4hcZ/kg4HYfwN7fvvcPCASRKgB3UDNNB5+nOQ9sJJGGK82ZlAoANAmVFWwwFyJlewDk8u7c5mpNS0
ZPs+74PinTn4SvSYikDvCPYGjFPSBv1S+1Ihgi1oy/zP3Zq7CWST5ykQeMCakNI/oUkPzwshrkfxA/E/uE2JoOxLuBsxKKGvyFlN/8QU9B4p5/s+gera
+zQfZv/8dda29FDT7KBe+d4ws61NagEP9dVGHDR7JSS8lkARM2GnJqp5h5U+tZuM1/xc0+K+T6un3Qd9UOnK2pNFGZH+Hy/huEH/LFRvmuHRBdFB93pU
khVVPpVB5wm4P2vMT9wekKO0fY7R+h/0jzoqDmvEOI4S/XS/Kw8U4XYz6lXE1mgYqq1+6o3dwLt8i4TIuif0qcDiDpuDo8w6dpbIdu6f6QTjucE7ER4h
yXkkmydA+n6zmvE3E9fr8Ts3Q8B+RZYZO47HA6Tkn5+gbHUKdD2DsJgegHcTkO072Q7Hpbc5HpZ7jwTzPL1oYG6nJMQ9H0kJ1gTRL12pbsT3ABwzg5NH
Qh1MMOnX/ULQ+oPP2kXULZQDo3LxUFKqjkWwGIakY7SkoOoRU4QdOKuLcTVbDtTuAnkT2hQJ1y3AuJnj4b8Q2rU8DlApEKSDNevj420mgyczcqICdkIi
T7ULk5oMwBouYsA/VOsmcMUYLpMaDwd0iwq8R2fEDY9YccKmKmkw5nZQ2TOcPO60bRXwHk8ZIm4MNHjwfbwiPOYfw8Hw+RaR+qkMD5MNfq6B+X9NRm1P
25Jf2iTZK4lQ6flMCoDkKwhpJQ0ySyCYgAEggPG2bIF1P+K/wlVF28DE8DvAf5FGon87j+n+6QsifcU/BbBk1IiQfMOo0VIIAf8HjUfPOeUoni1+f1X2
T6gassYbjZp+4zT6+edBxDfIg84TVQYnb3771z4LJKm56R8C2IqObBUDVHzQLNA/6kYIgoP038XQfYo+IEgKfOVy/S3zcQ2P5QP5Aw2OaI9pC+PPnWfv
v9G3ETaGxw2/3fMPyNobjA3Xe2p/H0mdNB35+pe1GaesG4ewQx4RCERQ7y4SUtEU1SL/JHn9T7in1utiORnAkCddcHQmtmMiS58J0mm1n+j6QFVSFFbP
wsTW8T69WR336Gro/ADChIodAgsnhcBD+aOVv6n8o+MHyh1BqSgp9MHynVoCQKL3HBP2qfghyeEpSkWjpgh8WOiDBJzXZPZs/3aDdCD0z4w8Ju0vaaTg
nUDkwLzE8QhwmyHJnk/w+9pq3/qGsJnqyFDLoMO4POQoRgTVk/pSbSfyKHThubxm0sDDyT/oZ55/LYDU5VEecIIFohQjDnt+3959i+c14vkL2KX98hLy
TAPBCj8fkdiA8BPd41+J6D+AH7wXi4f6DFejfQ6CY8fcBxHdEdjgayI3PZ8zuOn8D6IkdifEg9vs9egPIO4PMPu8jNx7dBQkPacHRubHUenrAo33AgAa
qIoAMgKghKU7NA/6aLfsIyMFShIJmkuUNZrDTCI5eGtYW+3STrJO6d3bxJ4D2eKRG6R2nnHaHE2DqEyYQYTEmyfk/pMDwApiKSEJhJe04ho9XjFsB1+X
xOoex5wzc8PiBfVYoIRLJ28T+e56ScE8exfB8UeXJXqHiOyykU7B3ByAwKl8D7X1+w8wifmQOodMaZEPdth+qD9MYnFURNy/0QfuPzun8A/Eln4cf5ZL
O56ZYA933m2g2gmFr4/n6zofDNFO2wn5x6mt3ZjU4bBTYMgbZ12CeBFAr2fl+79ftf0t1GQHf/+ibzoINN1IpNDOZEUWfIXERAmGWXxCSHE/aPiKeT0U
49kDNNCUDSxIHU/L+/LB0p3m0focHs9nt7jom73hEQc0sR8Up+Ey4smBMISEIUoelapIEDUTDgWtIJsJiyugz6y/kPcsvvwfQfA7jmHZ+8DtNkOhy329
6bncvg8B3dkyDj4EsV3BwNI4f2/OtBxE96h9mjA+WA+8hYOYS4dAxfm9qHLPztUn25kkRX4OsrSx2ieAfYBsPLZf8ncydnRz9yU/sX/d/vfbYLOPP0Z5
n2+1KreYY/3hgds7xUVoNvofV9PJcT+/sC6Z/X7FPaodp3+B3n3g9012X/DDDbVf7DYMw/K04UvC1Vf4tcsqCMraJVXygfp3Hov5NlWnScDwA6cff0L0
E53zyVP7IyakA9dYbWypVQS8zyg6pxTudF94nc6OLCcu7ZcOI8UYC0QfoTwQ4uuX33R2Ieph4D8w3AOELSRIENoKYD+D3Yf75zvePDbzGGuRK8B0zWH6
feicI0QuvUJ/myS4G5/Xad/iHow9X+1EGcCwKmNQRMoWRWKfcPeMAhHQoJEBTSdAlAST0HPggfvt9wCI9AkWwJCIloVqS/mIT1OP1s7fs8hs/Wa1/K8/
2T9J0Ho117AexE3BPRCkP5MCYyQ0U6A0uGjDkkeIZlEGI2Ur+yep0TDoj/L+7twPWeZmfj3lc8TJa1eUPu6DPEGNLVK1rBEUProwJ2MEKaBLKJMM1gFE
w2OKcwzMpvvs24TU9vjvoDkTclngMcYIliTiu8vGHJCkxwUxXGM+np/Z8O3OPGI93w1oflAodJQiQpV/KMlC9JlMxkWYlPiUE0GoiIImpVAclAiChORx
z7H6LnWPXb/DiUnnJ5w9j5Hz/0JjM48CvLnQ/0atpsH0CvtIGh0v2wHQSQ/pfkBx+YcQTvXVcOAdFeadF+4ePAchM/ScnNKnv9Dv3qfqKApopUGDE952
B7nY0TcIYcE4ffNQD/EnY7uRyho8IaGHInn8vX92x5KIiT7zcO4xZQ8TSele5XeE8Dh6zqKdlKenDIPmR6Op6Dkh5Eia++XZfEwJMex7E/+DQ9E8+2z3
BNm+JO2ZokUl2h0Eh2ACoxyFkQJoGCctx3DBQmCj+61Wfg1g2wKKfT7BC7jpgjkt/OB/SD47h+LfL2GjuldptfW0UkV7zBWI7e1QVULwlUAdnCnT7Qze
wdUwE/cB6IPPRBSkAWgfYTsHL8ScOBqWqpuRCva3ueB4QhyEJmB1OiIBRKUJoJ+KCiSgdgFEhENkGAOSVDx8Pvv1VFFLFQtdep7M7zSeMcE8ATw7Szkn
Zs9od2FHgcT+z95+0ftDft+1F7CQlMT9iEK5AeP9pOLqcKvzJADRAfsgQsSSHBgBUVUGHZOQ3f0uKIhr1z+IGoF6WH9SG7n6CtOB+yUQLYDLyeWhprnr
D9iK0NDPqX6SQ+J+fP44xNqX413Gdfq1tp798Pkh9X7xdJ49PV9huQncPA6j2EdxQIwAYF/aAzFZj4iQ32A5gN1PgdLImWrsn2IzCgIGATyGqAbo7iuG
+85gQN/gOgA0aSbgBQLoj37G5p7Qjo+o+oH8Q7qezop2oShBz2oISQw0gdep4W/YebzAw8Dqgxuo8yMknTpSqDWgookxADzhoKaT074ek7CCJ32HSGcQ
68Yzn0OjoJSH5hQpGl5+gD7s8hTE0dQv9RG6fgh/Umjctsx463teH28XE2ENlsm8yzkfag/Z6tJx3DkTdAZ+qa0EnPYIe+v5T25P8GB3Dc6ym72/2iRZ
KGpCTfDRBz+nn7D5HxDY834cIi2/1bmlZpq5gH3TTwdJH1KKBhNVEkMnn4OKPeloubgiyAZhBtNDowMEDr+5Dc7FLe1+n+qBkgmaIzqlU+ragUG+2Dd/
0l0F2v/mmQYyR69Y54oXKqp7r+cic2kNH6/y32MjUE6+m6tTcNJDcumIwjivxCvhC/qVzmtCpzWrpJc0gOuU9p07G4H88h29nw2A4J7VJGQT3CciHAWT
SDmbu0AwPGaAbnhFcd+QfFbYO47gZHftxOAb8iO5VOD7zzxDqIHcARLH1A7gdXHIyIoOMzRG4DYbAp2HsOglIHXQB0Di8umwfuU3WiC4G/R9X4fUtPTz
sR495zSpYQ7DMLWBhlMg5azn/D3nAzc7pC1Z5mBz0aNy5x8BkDoipcIKAUmQNE2HITA7TTRl8C/b5oykyWhwGDpgw2aj06VN2dvfxnAOAdj+RgePKfGQ
/Q0ns+/wLhDsn7yCgCgaQ1AWiQmBP07R/D0IT/XEWKFVHTDqtxXZqLDBBTVK/NxxGKnWgViIR1P5H7HsgAyyHddo4nY46TopjzjuLGD+xP6ytIbOf6oV
eGi4e4bPIobQAqUBlv7l353An80qHUNt39yah9PvPh9Xt+vn9NC38qTwPf6mX0hfmPdlEqAU95ggkFDwA9TKZYlmsHbQ+/wrtDhm7MDshz0NpVAQoH6X
P8x8RQOAUO/fhk/CByMAKTr6Z38pMcy6Ik8U6ws5RP2J0TuP2vSqnt7zv93f2neHJ8OR6nxXg9AO52Rh3HtvTqdsLhuHkHaTDb8u4DzUYsIjNok8oTJL
D4bnjzh4J6G86d0MDNGHf68jRDW+8L4Jl/rzmQOG83Eoh2Hx+OfAy0HTQYSS72rkOgmLpJAlkGgImEGfAyErLqCaIKU7aHGSaNxkDqUwKYTow9DzDxm5
ZoKPiZxTY3psfD3v8kLR4zkJiej8gz0J5Ur5JUjBJkpQKYtBTMn45tkFGn+qlnN12R4Zmeb92sqvq3q/rJ3SOnTgmQU2VTPxLfetP9AzdymHVHW+SgyR
YqCfiR6oYhWTr0NYppSd9OdRPtDq2YlJJYYuflhjRqMx25wvygMIcuMO7vFI8JXY2HdClApFTgZgEyQJQcBEvGEPE8vkfDKQthYIwUHK4UIh87JPf9iY
n2iHtPgH4D/qP2o8R6CcEOZ9yefk+AfsNkdtF5+J8gnce3vHoaTwOaPADxDb+g69S4D5B+2Bxh368sA9HD2QQ/ceR8SZP6IWbhgdYbkQe2oPufsgDBX0
n6r2/kP5KdzwI0IaDwTSB1/oMXZPWHAeOjlnE7XA4r7jv0Km0ixPxvg/q/AHbiJ+PCVU4pWfwfh5WOFC334p7oOCPME4O+H80mk5HqPLHgJsnoI5J6O4
3/nE1i7QkBQlNNETR7cxKzAsWAKR9LRE6ihmKZMEFoB+2fGM4+9evtwasxKztGCRd+4Q3JVnioB3MY93pu4/ABYEEGCZQAyZjp7RA8gETvglC6nIDmYd
TmDxT2Gt/ADkHP0/XPOD9ZvYJwR6/b4P5l6uXF/UMQSEwAfuPd9f/L+rPy1f7NfluH5aNLp+si4QfH3MGIMvt3UDU6X/0hWGa/zDSFQHVRwzBk9xQjEr
uxH0CQg5ZLhR6Asc+jTVfAzoP9npH+TMxoP8DQxeQFjrxk72gt7fZDiP4sgYKi8/AvR+CwJGfLTvDoJvcbClo3rz5zXnfOwMf0/cqcwQstr9Z1mrylsE
lISLQR2fEuj76HBrUopCkMxIGQIC9C+KVyeaChJVIn6cONtjQXcUFVv/1UYmF6GpmfuI7LC6X5Q5t2QxALk8JMM7osLplRufT4UXyNUICCzzBLqJqGjH
DWjwRNCsEykmnIUgtgKDDih8j7/fUkdWzEZEA9LYBHDhHeU5YbsJl+jSGSBU3GQpgWcfuyAGvq1ghIaygdXDi5Zc/vQN2TNxJJK4VbdZNq8opgJIdxDd
O2wtUOQVgCWKgya7BbmjBQsd/Kd5SBdRdR6HzI7CIqjnPgaPLu/mXkZp5Krr2PcDpa2Bo6jY6Co+dYOyBYHWnDtW5O6UGyeZ9hn9XB/ZCJ98J61gIWBT
l/D0du28an3x2wdtsHwz4uNu/hKcvDTozZSkHyTX8pOYSCoCqRibq1pP2L+7v69Be2dyT7vF9t8DibUPD2mBh3YI96oOWFXacEACRJTJUDaXFrOLEEAg
VqyAT7RvbbJxjJDygjlyNHW+lx64ffxOmm6KHIlSTupVNCNLaUFO9akzWeH4eZ83jLp/EyAq5BUCTUe8M6YGi282w93f2wPZkUhttQQWIBKA5DlZgKvb
Vwy+bVLigZpsFrUVKDPM1vMUJhAZk56j87P64AG5OuaV1YUbx0JiASCUe7hOsH4J3Rv0/czHeW2QRXRTvstd3Xjarmb+q7BTT4UFQQ2WMNOQSo2pE92A
VNPqwHPuzyeLzz9HJ3stUWft8dAs9kRhWW7+7N65vfZ6zQIhe8D7yh/kt/WB+gzvb6APajURaXdUiAn+xc+v9sLt/xPUj6PcvO3i7jrL1sv4vq/9ydxH
c8OOUPAl3v4T08Bx/tOv2ry9/34yGP+x1cfZRZ/CnPh/75/19iX759nwjMc+Xp7PT3IwYgfcQiEgOyIqq5AIKBufSO2R8O9HZVT+Lb/b/v6JPnx6Ht7H
rM/efD8cJjtWOX/L4ybaayGXrzYDrHGf2jz+321xy9M+632duOwf8r61l7MQMv/n5fD8+7z+9Rzrnx131E1+hRsJr7bNLimPs8c/A6+nZWVZfTNXZd9e
yA+Xs+z1ARX9SliudK8tDfZUnWf7VUaT8mDSG/d+89b9+XNhuV1qjBbJ7ww+Wryf9vVr7rl2fJvtj3b8xy/dfNKju8xtePTv597P0918R3SE2WZ1PGO7
y7In+HP8cYRlGjJbjMaDbBkFNFHp6/P6vl/GmOZ7b5Yuy6d640nxbbwn2t3Nhf/LQPGAxj39H0Ovfzp8IbyID+fZ4dnK+kT6R+G99prnZrkUWy9j9DSu
MpW3uxGL9mX+8fZ/20n8OX/g/CluR60/y39W3Es/n+VR2jTCyXoe17/A/2tWv8J//pb18/o8ufs09h2NQdSTn2v+1BtceokcxKldSAM9kCkBe6pOnu/X
u1hdWtpit6akSP2dsxp4/pKsCnMk825SfGQtW/ZSdAtmH7P/X38fH/2/c/y/6LL/+eHvX9J+OuGqp2HXUjj7AEI68vl6VPbQfLv4y/8HyvhlO91X+Hwa
c1n/p/HGkJK1NOY7BOXKmxFeQqMxf5Gs/XSZImHDHub2Oy+TLU3FKImWbEdHLeNR+l8YKLYZCgIjLTx3T75iJ1qmttW+ezjK19XoH7q+oUv4ZxzVyi2s
7q/SLxH4gnpQSdllmhx3TiBy+m75/krDgz/dmIB+dF7FEp9e/tE33krSP8LOxGezekQGAdV5N+kn4Kc//Yk7RUW+wEd18Nf4rnLhoqPPS/XmJc/IVnsL
au+T53IZhD9RIJPVR370GlvslqRQ5/p/v3t1re9NjyIGQ8+JP/n9XKN+PGe54/LubBFSm+3FG8Hjr+QDdNcNt7IA37HNtFWMPMxLVh4EeOu9+4Zhf9PC
j7f8/hWkbnovi6kbZemXA+/afl3D+3JSSn8zdTX/LPHOBnA/zQrFGKo8rfKM9wk4qgjpwjvKggvos77rEWsofHKX+eq0P+vgo/L/jz6z6lCCQSnis9kB
cyIJC9rEn9fzX/eQU/tY/m6Fjmh3F8Qwqa7n/R14TUnCEPG7SmFGpRFaWbjHllVINfYqliSJrYWcY/aw1Mg8KSz4lDfpu01KhiOhpXiK0Wt0oLWNkDCs
NTCXjTKlZ6tQwFfw/6xl+REBDQKggjaGjsHvDMpsjbc3P4lHRlgSDC9Uff46APge703vHXOd4YVfIUh4ygTl05txihF+is/oOm4pOdDk+S+LqwVRccw0
o4kHL5GdYd9xbKJpJUTYjoRy5Lr2Cd5ZZ50+3Z+SqRxjfeKVHTo/LgSkmemVjNttp5igHHKdwKVyNjK0mC1YBkYAp+os74DDBFxhzcOlE6Vat2kHGZ0i
VtPz7O3evWuqdtIh1BDuzT3nrHoVKenoraHn3crO8lKG/q9h/ROiffnOdLHVfXgdTr3Ytb1vFZTZyrhn8ezYdo4RfcIH+y1JQ0gaIz8cdSNA7Zm8NG6i
ZSoCMgKYnc4zWnKbWqC5cmf+T/psDaG0DYzjJTnN6Aemw/y5rIaYDnZcdLS7zCQNzRQrCUqwaQUO0hw1SWkZq45ZUFgjIcdpNsDVlF771rQSoChDpKMC
Ck/i7V7seHFQTd7P9nuP/i3wOdsTgXaT+DCG+qfgcKJrSYCe2WdRow7hJls58MeGIqgdo9JKUKCgIomzHJHKgIzhqghVxJkZkBSSVrWR0LnOiskmawLh
FoJFyjW0NNpyJoZyILlAnZciThoISKEHEOJFCHEzsppRNlwLiUEWQFFJFCEVyiLkkZdMik4VHSC2dkEJcjQpSQKqwkihUGMUorAqFSiojr1v8lVVKaiC
qaEpGCEIICgqImKpiaCoJaKQqCSKhoiSgQiaaSlqmiKkaGqpapYmYmKKXaKEpaRqgaFCkaAoDIYJpiCKYJgCAoKYKaqioqIKCKA0QU1UVU00BNVBESjh
cDHOXCOx8SHTIVC5Gsd5BaVVSqC4YqjkIhyzER7Dq52atbNHCLfe/J6/w9m3yPenPT7blAB7oTnB+8+OKhknCNpA537J6/HAPTJ1vnCnx2wU/K52SnHb
E8NYvlH+uF1Ip1lH6TsUGxCBP8qSeG02cFZN9Mv8G6W2KDVkqWRSB/JVCcJXlJ2SH8ku9zlecCfXM0dmHs2PT/A65vt8PvvLboPTA+WTtkxDYe+tP2vs
zPGz+PR4goTKTMiTQW1/ftOSBIPSzeWX3nj6+Y42ME+i+Dc2HoW1rUZIiAc3UlSEYsUAROf2LnNUiiypuruogpikMMsVoXVAEA9jJrFs0bnRhg+oeIz9
Xqt+FvF92eBYPnov1+i8T60D0XcMK8EpOBLC08Fe2zCVllaxbzIiT1cXMVm2rvKOf9OsqWmJNd4xL3TbPWldCjHS4VLT3Ll/08LoPX9FdWSdSnRzxa2/
W6RqLkePCGqRmVJ0YFX4MoWRiUlcMvq6n3oUBPQIhX5fU/0PABI8xL5wXSbL9Imv2CX1PUrExAawdKOgVEcFJuoNIDDEZ/h0QwNZAWYthKAwRwiLlUDH
Vzu5rfSdXwWySSSDQZwjKojpcmsrWp663isUI6IG3bg8jHAbWERubyQAjGECTmwjrrvDsTYwqK2gnWYvmNjxzT36JvZhGbUA0TmDWs1qrRCvl1Avr/DB
JEGiCYGgGgiOr4jDihFbat46gJXcDZgIxEyN6wCKikoq5cNLhoDkg1NVtMCzWBAVVgWJwkbQZMUtbwBxRFZ0wacmFVQCTpscMkEjrpTmrggAbMBm+pxD
YnojUTVBsgclGBs7oX3d2AEDs6FutaG6y3L0MwRAYnKZtlfVC2y9OurUmx62a3o8ob5YdalMQ8Q6ajZCnGPMFMEkifMAmQSYMTPdCJrtIwiIPiETNeX3
27wg1wMa34EBZk0+l1QmCKAPACM2K7Xe5g1NTESQJNmtVp67sayEC1nNgOJnT0UdknRMAFSrE9m5CINoIjpXSDuqlEmCIlW7L1aw5RopkZlKQIwzQJ/7
TZdUH0YE80wRi3jdhdCpmZW5owTcoStNKXDepnDRZ1phBiQRGtKkhCI6Ik9sKTzjDFyJG6obG8CSHJT29lQDAOFjpvSFce/Fi2lmiZkwnexVRPGceeOs
nWOs1Brcod83mwEBUe845DbHSoApPJodVNDo5gRlqgUTPGjBI6A2rpQOMErN1mXbGtzAnZo1un1KRjR2JCOb3uo0QmkDGnW+DYmzKkiYFCQLcajzvlxI
OuMz2hTtVfOzz1qcHPV7cKdmXqg7CzixS7AgKDCGjEMEmFHe5E76bBMFx11eTgwaJgGzokiqbJJcESeHqRPBPNjpgM7GlyBqCRLjErGpYGjHAR1fJQsP
8zYDAk4+mV5hBYgIBIgD/QoAEH3ZqgAE+zn0+ns7x+mX5TfFLZBE/iPVyFo5yAm8Ae482Uf51H3lGRJ5N/SVX7vYZJLofdNfXDSKkUxLK/9P/z00veY/
V/4v/VzQcZDMgVuvx+rfd5ssLGs+gyDKEHvKUsZsK/fViQjfTn5u50QjtsrKqmv0/ldnntSePsfzsAKwCYkA80rWVmrX8qETebSupkmxsJQacyu/cEec
KfSA/j/rxHruYm0BH7zB/bC6l3iFENiScayHE07ZAOnaBPxdidMdtGjQq4WQaNYIcJNFhC6le4VDtlUxTYkHqeuR7bJTaHIjWJkrCpCpRUokrWB/X244
qfB8skLOPLxdFklj+TdEmv0YwTOf+170tP0xojZHwhPGH+2+1MuLTORRN0p8mH0X1al1u0ZxnLFJtKZRXRedBKKlQcNOYfD7TowpIByRa986Jg5ZVpWI
uy+FqODId7jg1sZlX/UEJteA4ZOFHNQpG7n91MWV1rr9Z5311g+DfS93EvETCa9NdHwEddUG8/tYfSFPXOHHs58Ds5cYAXrHzg4Q6ZWke2E2kd1vJZwu
5CBRA+ODKaTAoRgfNc+jc8kKYGYC8gDtTOEJ+IFYQ/1aOVwdZfQS6V6UTihH9T2/xvzhvu/Z5QQ6tGLN99/w2zjsG7486C8mKKGPweOj/UZA4PJFhyVR
/rNSUj+UDl11kkslQSBHIwx5yi05ifq/Ww3e1KGAOeu7UkoXoKUlAU1HcQoY9xAZK9M2+09rrI0IUAx69KXuiRVJOpYfboSVBCJI/kWC/4O5BK0mMl6M
Lu7k/ssfnU0D8/UMItxtrSQqfx5QGsrUzx9OX+n2QwyTR2D688Su+mK/3MWIBfiMUX7vNjewj9T0D2TK/awn8Ngn9DEmEQ7K2dtGwnVyzM0oDMKKIoyD
KlbMgxZsFmOKe2etVNIV/ycFdNP10r++w7z1naZ4ZijeqGNVclAQJpecnUwd13IjpWcuUr1xazNC0ipisuXWVG1xJ+4jKyLmdQRmbk0Gj4hTKJMukMLN
Ri69pkaArKGtNYIOUrONin8KDdv8CigjUUsGLifxOULItfDHr/y+xqPPY13Ogue1KnSYfDoWBsy8YmhmSSamSgoq7Kb5QP9riVZtPS0vIz0ODejMIWbi
PlospiPbPsdwkrN/F+2oDlCIHJdSltV0mskqEj+MDUiGTyh+s54VtusFHXxL2KsiSPn4yvru/2kJ6qdgFc6qqoU6uqBQSM/JWs/1tWPZ5zr/0zue0+cU
kZrHREZ9ZLn58QepnwCTUMl6dmlK0ByCPA+wuf/bbKcQEUqU30UMQMWUB8lDni7I+tKhrlV+pMM+nC49eALzML9ubc9w6fnXoKCCjlFPydUKRAbsKuve
qw82Ygs/vfIo4JVF0ML6vDHWWtMMfnNeL4ZteWn7tZ/DZfNDbjTSHFvfT/czx99DjtV8XByv4+GuDNCfl1qmMXvamcapK7nO2drwy/l+yh7/nxMOnSoU
K97ePl17f8Ke1pMNT78vWLuhyVFJwGObZnchm5TR5XZ7Wjxm43VSKRYlrWsebiQyIfBH8zBGtl06za825ziBit2iDoBDBZrc/TRTejS5PpWBtvAYkVJP
TRBgkdiep0tHydZES9aKDsT71UWYRgkXwvovE1ZXgjailM1FvSt4iRVJK5cZKoU5RhUKyAh/lY1qR4d0lHLlkppl7bP/UUTEyk0fTDD9pdmalGzP+VIn
6eMFjOpzfYMMhEkXYTvIPJUedmgnsrn9NRI0VIivo9faQJTlDjmueau+OqfL9vnh7sNQziXE9kbTq0OW75f3uZaMyZrD+Es34gVfWSveH/nYDy5fafqZ
6JUkkiAQP1Eh/IMARI0CUJ0TjJ/vgK/ztWxwD69u7CkLJR8fUo0MEpJVVVOdQnrKf8SInCynMLZIj7iDCKH5eSwSCbFbl3Xl/xFi7E3/rqjMxxp6IHid
mMO2ULlO7RFgsiIDBPhoY2oEprNwwUXQkDy3eIzSFDIkC0DQNFIRKc49P09p+v1692x7oUP7m72m9hjIKCSvp3+yNJdG3JdUV1EiByPdJ4lR4YJon9aW
rRdND+bkMr+bbph9Hp/zdk2JWJedxMS1b9mV/Mdba9UMO+9/S65t3tTv+m9zQzgRBH1OMexaImONjgEyJFMP9pE2CoCq4u1oGUhneUnTxw9hUlWZShr5
ZURBUoOwprlVh68p5ONfhNXNzsdbs8Ifg/izy6Z0yHvRG2uhAJOvkuKVpkz1dHfTITcRMFTeY1hyz2Y0znx29GadWi/ZxyYaW3L7sr7Wx5d2TrobNJ6k
pGUAr+WDcuicUZ3Nf6SKIo0QxRQHffPHxy2lRKiWcFxbmd5daWlC4ZuhZmlKu00RQ7aW6Q1rGZH8tYuHrvM8/hgddHjLyWVLzLgP8bVT25fCfypsVyIS
cJBc7Qinv9uOPjm9CdF6lEOMUIsGkmFf2O3Cp0stoUdpQKSR3EMUuXVeuXKDrB+nWjyYEfAsOu+fDRFiL//SxYKpepDTcGD1ULJ0Viptk5V/sPl6oGJ2
huSRJdQkCB0YRAPtDQYsgURIBixyehsyKNmxchwGgguOjs0Hlt0Ij+dyYXScBdc24jL9RcMm2LPt1upL1ZQP5yCh1Qq8dywdYWSVEPvpJ0qo8SGkQRo0
B08o1YwpJO7uXfDBQTdlR3CLuoUJOqoNXR/h9kyIlR+iXxiFaSML+pCZjshDJXiQBjTvD7r4z6ZM8XjsU6TGYwKIeLYfqQqFGBxqABSFr7OSGvVSM+FR
DQRn7EYRPatuBz8rN/CaDhyyx6y9unVLIg+7iExcShxPj9+sTtlNV5gYlc1pwCset60GuzOYHzvR1dOvtZg9378/x/bd7qDEah4XJXxTmqYvVLt5b4db
wzdLkS0fqwMyicKFTuteWZj+domzW2tTjnRz3PycTZGDHgeLZ+or7Zn34tHKqZjCDQQQCETvUQKgI7FFMiqqODlZU09Sr4KpCTj2sVZg+VmzKJw6x40Z
j6i1XZg1rRlKRF+FYiCM66silPtppdxaQizqhghh6JVMEOlCiJshoYYCIqICk89bua4hrUI0Nlg7Sggn7vViTAomEvuYX3cP6mrKPaAkhhdNlkaKFvJi
X+a5P35N7qy5XwmGTB7IlqCNzQ5VaSJZp0WACOyECQLMLgKoEU0DQb2C05Fztif6c0TPZHn8NWO654x8TXAaRBIJTtSW0iAj2YDB0RJHjCmUG5dFEerp
yc1HGxqwwj2LoAwYcM0YLKUEIhT291brazxRbxANIcOY0VnGrM9jMFVnlvtdmT2t0aZbTK9b3pVmvEzo9EPSBYCKIioCSeOk/YKAYk9q0A/9nCoGM0BF
So6leRAVAUIjid9v4Z868YT48aUHy0+P3XNQxhtlTTpmJRC9Bzl5XRSeuednOFDNbfxfYF9Phx+zRfe3b19utzW7YVFLW7tYLFQfs6zjPWqCr+FqLtxx
46QvQcmmxBVFWb2P2v4YBVE6tbZVO7fNMwp92rmqZkq/z5rA9bpXx7Zo2mx3SrF/KhWCLDGdnOlpb3Mw+pLpWgiKu3Gmd9v4ergoHTt+E6Tar6v1Q6Q0
nO+9anplBkSe0JkkriY82mZ4hoiSSOiANNVjYG18/HUgYn3JAOL4d9+rt6Ye/lTjwzFiij7qVh3pCjFjEVFH1YXoXph38tGFy4xPktJ0wqsFxCo/otd8
M+9DQ8ad5cS7rDCjlD6J9nc75nFZj7s0DPyQo/NptlalHjK4/ineu8Djjq0Utrv8f3aDXTrejLQPqht0x8d5+ZZk0hpOz87dwtcZUG/OVDnK28XDKZkm
XEVzMhSpmHJUViJMXANeHDEvtb5aiMVNKNbbCzjmA5vlL+Oa00K9rQmPFlZUmYWSsvLD0zE0z5t2J9crDdU9vZD1l3RbEeGPWEjt0GGbJBkrEAiIYPdy
yKZlGj9xRKkRuDAwQlynPEmTQj9RpNSeF2YHkrFKEJBkRWFs12rJaFB1My/Y3YfoOiSk5dCRQuR/4UR8JzaQjrwwl8VWi0DqPD6VlhVINhBZiV8ufz6C
Xw6LCPOSxr3wUGyBOhHMu0/i/Z2qFMEKYJTSdfCmk2Tgnqw7yEPd3DtTAV9Lyz44aydy9+m0iQha/Dnl7kW/8CubH5sCwl/gbt/rddUbzMyr6TTk7tzd
j23QoLLGj1cw0l89froTgotwgb/EphETCXh9EeWrFmF8kCZOjMVXLGKRlPVqENE7OHKZXKIyIgIQDj119LqeHV2wPbL5dqmuHD38Dfwp2IQg5UWj1vzc
AiMUCjWQVIKV5KPyMj2HOXew1vhhoWdUQdCicyJkDPFmHt1WZqYwueFCbkAxJhQwXI2LYVQTQlT4TGHTdZk173T5Q9v7vWtbQ6ynwzync/Id12wBo2fR
7IC1Wuq8Ncq3KKUJ+MMGJ0pej+eU9EiwCqTvshlpM89QnvN9HTe4RVsDW+UPxP47QKmf2PI34w9G7OyXpdEQDcJ0ajZQw1eLuwF18bK9CueFG5wbTpRs
4xKsgzmwWv1TkHWrdnPGqd2//Vx5+k5yLMFwS616ZM/iodYYPY0UM7q+rZPQ9V8J0iZ4MyBGFxfLm+M75yhslbLsv2wJ2S7nD11oFHjftcZp/j49cCo7
tDk1qbHdT0am9FI/0+cNvjunSdZfDDSTR9rxMah0iCGIRaLmUeUMsepnKS6dJRCCZwQxR8L5mIVO86ybTzwqmuX8tFfa+eFlZfTLjOIHsr/q3a+7+SdO
2qw+BqHs89nX9Gvnu8RE9knJ5t00aHSmTTDuQSOwyI1zMpEvU/XPPVwlDuaFyKmxDlB9x6tLFr76UygK1FJA8GViPWRLNRfPENiMWWCidTIitcuji5qv
mCgAQInrZEQASA77XWA1piCJOQ0E/+3p/q3uP8KCbBiLcyIscOH8leizzMzr+PXN73D36piTXNmT4ZA2MILsbR/mVvlSiuuRmGXMLiZmSCLhGa/7vP9z
z531yH2cz8zp4/v59eIsFFgqoqJu1RiNMDTRNE0EVMEDwPRiILqAaUR75UN9/LyNgEPHfxuFt8c32t/ZozX/hJRai0mWhWd1T0ZgHKfwKD9uFA8iBBBK
ZqvHsUBggdaWVTkgeR4UTdQdNwSQRJBOnUtp2QaYdl18nRH4rcMnX9/N+7RP9BnIw+VTpVqQ/FMhBalcVkuU2wWgh6lCnLLKVaqv77FMknbCO9oBYhZY
+LBS+KRPqaeslrvP7ls2My8BaPRTkGV7Xr72da1o+jGf39TSG0vCsVl6mr54f6DRDkq8ppfR2iUK2+rBXCoxQwCq6Ogao0s+mlN4KPB+jMmSKS8/XVDi
QRWita+GrPIuAtGEOt1c3OK9txEXzX1nSqCCiHIgj2qTtho2vdgpcxphMofk1mng/YIKQ8O14JNv3fq2x1+pqPd9tcvutnAtPLlZrQW2HFJ/YnRnvXak
J6pD5NzzMl7qa2r2zbp0LtTa885I9kCcXILv1o/lM8K3jFoybI+s0whWFCQRpgd8SJBAJo0tuWNEbEg2vw1o/naP9Pq8cjUJ7R8yiKET8/oP3E/NCUr/
v4/0+Htr9f3Hvcc9vnTtooyr3/8627MUFfhle+7Ke5d5wI5E10UKUcxGSuPAc63+xhApMbZOW/figA9NejHLPy7E7Fmz10zQSHvVTnFHLjqQ87IW7ZXe
32etun+61yybs1s0kJ9kYyEQAWuV7LykOwpB3Z+B+I8H/rx4wn8rf0/Nfo31DAc9h3ImZoj9EYSjMTA906tLS/ERIuWm9ROjFh1586xj2H2IbeYWJEKz
i1PDsc9szb42qU9O8dLZ9B4lOiU1tfngVeD+jdtOns9o5LkM9B6tITQycLj7lgwSHaeVVLiIDEIQVkPvZ5PAGXwxy32HC7NP1VYU6dTT1DhotfrX1dbF
hd++oGpE/+9htydhtcnR3ZWIHYwxQrI0Vy09aMBMp+zbf1RFkmNR8vhPvnOfTOoei9090pjjutwP1UYjqKwq6Nax6e/Wc8q6kdzXF+yHilGeJKcszkWd
mFgyvzMfpGHUz18ujxZcadHU0OJr4cBtPp0fGm55s+D54ZNMf0f9F75N48pxx3Tow6dauOo1sSzPVoHq077in386DU88zM0chR0Ovu3Eg89L3yWAnz3o
KxDXVQ+AfTu54Snc1KVAGhK7jl5+d337SAo6A4ULv8Y85PTsE7jJfpz6XjttCt9IkH5YYft5Ua3N2sHUpwMVe0/rH0W7S0rlBebQPGyWlfSbdxHDCy37
Y8YcF/Ax6DLL0ItX6BpP0tmJQq7lem94Ga+PhW1pciJ8/rpVJYmenYr6cTvKjPDU5/ia6+ZxOn7gq2IvbyMD47ztlYu+t53n/jfRvLiYa/9jzTon0Ge9
JIXhQN9W5eT+2FH/rC5mnotWCnl2zBbIGWFkb+BIHE/XZ/NsujwiDxqx6PV3h8+sur2MP2cIf5q6WoPLbb98N+H7gg9NRkT5ggkSbdhTzc8ThSH8HLJR
loIoqq1KRKJ/e5J4P7zJkC0kYrFpaNTu03IgsqL0VqK6zhQsodom0mX6DRuE+z4wgpv8dzu99nI3P5PwxZ1Lc+dPv22w4ANtT9Y8BPTXthBkuen/X9jC
X+nK/XhYta4fLrzM2fr6+35ykJSqsfsa4JFJS+RjRWAJ7CHZRMoi5qGZ/XPCy+iXYcwaUzVtD54uQ3mUxJR5HWWu7tnTn/jac5nPhm5fBdTO54rkYTlh
Vtov4O0S9KZtIUKWvp2GhaFM9GrpPiYjjsQIMsRWy93ou0ZtjNQGKk/pdh45VDXnJqnoXMmWARMw8LrjjWr9tZPP16xMhwbZcNKKN828aOFZTzlV5aqM
926Zy1U/dkwysILT7AQGyLliZTYTLpy32iWtcikxXdga5MxyMU02lyPvnaeYrSOJFcqrLNZUWRGhCgGjvh5rdfSmmXxAUEZKilrUcZH+wyC2V+f7vme0
tI9ma/n/8GEQhSfaHmx680nq4G8f2/2623HfPRoZk9bABB2tF3Hc8OA5QJ6KiY5SBT6+xXRxTtRWF/nYFVuIP+fW/vPeH8SfNw3If3Lsn/zD+8w4MZNK
YszB/Grv+X6siyNH/E8ev8rpR7AMn+Jsdp0Oc/7HPRv16mQ7iHEEZJ3kNH+M8MXKCJvf8J3z9NcXK1jjk7nuZ40uLS2/Hhin+JMLE/2zuFDwU4dBTk+T
zYnDZ0aOj6YMQ+Pjzh2xeH+BqHgOSU7/7t96lWJCsyrgUEAcxcZIIGBWiW/zGfCCMxsBREiV6B2Gd5TvnY7joC0ZRk3/4HA0io04H+vRo9j2PE5Tecu/
LkXDDATjbKleMyJPIhtjqvh8JdKx9Bs4qvJ5w/9H504HXoWnIOIhh0FUEDgXRNUmLBOBIZCEoNibyZdi5ZVVVCXHWHdDkcjee7dkVTMOMOBPc/w/DzP9
tj+77cD2fkih+Av36P3uaWnJAyNj+3dNGsYrLsD1v/j3nd/33AQ3SGIFtGtOM6WjlKkzAwHXIKSv7wP4uP7/yG4/1tAH3ilgRYEbUlKA+VKOhT+8DmKD
9sk/EsEqiJ+dzUFRzlcSGQC3BTJNHl8+Mw2XNXQ6tVhD/Z4jhT4OT9HmEn+sYEU7A2dByHQn/MZh+EpofVToFCd/YgbhoZuiWKp6x4d/PzKf7//dexnz
H9nkmhf9OinSdfIkPhww/wvukLDkbhmGB6nCmd9cES+YeQe4hhDsbQLPgKk0IdzKgZOtgZ1ouH/K3po7sQSMDVKLYWTyn1BrQuw9ZBQEpt2kptNQ4eeq
djdgoqOGPYdd1hz/Zv6rPhZSVvND7N8eoHH0ejMHoE9TsUG6ciNu8DwB3ngG7t+7j22eT2nM6JBG5ydLs8u19fDRyQOwDkcJo+JvU+HH3TronY8/bvNH
VDmHLbNFJVJSEEKevlbvA+AcycDYFE0eCHT17XPXyPV8pEKg6Pf9O7Z0Hv3NAlRVUk9Id0Iec6zqeZrjWWmZpfDpHzeVUujgeSXQqIqKOR8QPkcV+KkS
sHtd+SVVFBTMeAYTTZKD1nTh2Lw+OS6LC6nje71rgEyZbaogltKxW1FpZw1MPEPq+BwIdxPv5SgoCgHCKLHfy8cx7NakFHdh2pYKLW7QclUJqLJay8Hv
nmMuOFHDWo31btui2CH46HkGkRg2bBoPXzNvKE27jt4H058/BHqQbxk3Dzeg7/Ns+afE4S+kCd2nzt8rccw2dte8OvkRF+oTQuB319kO4/6gmJmgNR0N
A3sl6AUQDjJ1RYhsVNep5t84JwhhTmIjMnGeAFPY5HGG8myq7ibHZ7oCncyGThh533BB3TvxCM9CoHo7vfv6N934CnE8kOve7ePASh0GQw6CowQaAbsP
QOEzDqLWCI6AUSgVP4K36pQGcosQqN/eZH4Vx1AFqaAUAcoAKBFhQG7UF3TUEjcTyNz+rQ803M8rjk8J5uG/vrsyXtPtuENlN6IP15yD2hNIAeB+PHuH
gB8RCj2h0L7/D4OgLNfs3IeLId53d+fN9xw6C1qL+MNoVFDtE5f3T2VdnIru0B6oPiHA7eYiMp83yiUeZToHfxYrLBVETMYAgYEhUaC9kE0kgrUCw7Hz
uCQ4HgP5JklpiEkjgll/9/jCCCNQJ8XYRmFUDqJoFGn9GP5ThJl7FDKbJExAZHPmWdVgFBoEKcu5Mgkig4P9DvS8c8OS6OXuq56brkf4EkPDKi5ahcoL
m3yDhFVTDlVURVWJlrap7/drMcL+7929m0+Gm93NdngnMUA8QBtvj2ZtuQw35rIM4hkYFkYovtTRPTtTPBFfNNgoEAPAxhRCspZtU74Ughgi5N1gADw8
+f4OSCTYZ4HuX7XzLkuPr1jwFjBFMHGQkJ/H45oj3CTTZRxkvj2yDkkAzdl5AhSGDd4XWosUljXwOXdIiq9H0Q/E3O4Z7+x2AimdsKqKAvaJ6HxNuBoa
SilYOsRV77iConU6P4cDiPc7cG4P4G2lXz2nlkGDE1m2cSdNHx/XfNmjw5SYQ69kPkLPPsxXu39YRlbDjHch4OjzNnYdG55GmIkBhz35SysZ2nkBoOK9
3dqbdJ76LKdDVPyOfjA0Js2ckmkDxGATFZhJ7mTAcVrIaR6mnl1gnyMuexFSRHgcu7X6c4QW83c9xfueNefg/PPr1SR84F53B5ecdwvV+DmVRI8DqFnc
PBQ586ncvIYVqZ72Yc2qmHOgfye/oPwAOG5+jD23zQ7Hidoch+w5eb3PIOgRwXc47cvfsSUUKrFFP1ZtuewN9bKhUC/TmbOA+Z6TYPGQQZ1gd55muU/a
20r4xA5cYUw0dDxlWwIZO0L6WRSD8D8yJkiqP7XawUSN3GQXUgD+pLdepsahMEnTPIt8p5QT7bnn9JdF1OZ3x5GwZ067tiAbPpDbpIaPkJ4He673mvZc
i6a0fADo7TPILs1rBtnjx4niREPv14D9nU2eUYk5ndUFJPxO7sOx6/Pq6Tu33+ZCeyTv+3ux74NhQnprIYo5lwVVRwvjAeZ4kMhZfezjIohyHsHozmq8
k4W8dGpb7rSvHaTEiIFhLXC1kWHH93RfAJ0dk1767gd6H2GJ0TeNBZCKpaz14Lw+S48Qz4ae4eNRJ7cuPM5pum/MehESNuuMhNzsCiin5fl0DuJ5HNXz
PtO46ESfG/YXByglshYwFEikEVPEPAQBQ5YWefz+i+5zUm21ho1nz4SHuDkkUl9DjN3y26lWv1hmKMzPCTPI2OeBuiL8RXDiqTBgehD/edep284U5Hc6
cTrrhdC9Rnk4wg6JSHHz5pZyUQApCRNdO1HYbBQJAuEp8RRR6m/FfbkChzgG5NHjBOkz6PkdxqBscd4sUEEFVQYOoflpR77h0+gb+MsrnzyRBTjo0czp
ReOXv7HvJrubzEYkB5dZJrA78OukdQB4sV1J8Csqfp0KdnV+k4dnjJJho/AwPu1yfM3A8QdfM899LYyHnhQMIAyPdlyEWAcQNiHQUchSCfNE19uLhDNA
S8WPxjKd86w8/QEQ8rKHdnIyaG7YXJ5aoN5retKq75TRqftDz+5Pto+/NJR8yDP3d2vp3d8Xfcv4QvLAvGeyVEQZ59SLyNg9QaypUqioxRV0aSChF/B9
mEbRtLW1AyCnpOIWcTc9BSbc3Zh3H25N9hevrNg+f4HLwaN443svyD8gkkDNsfbw2c+V63ZnU5D/sc7Yd/m1HmaFcTP9vkwyjPDtMfZdsSxxlISNtbj1
LV8rSejs81FLzfSMZrNvBbuqqX4mw1/tl7JrjKYUtbJdb6NSYYH4cKNyN5jGUWZXAsuKDIiO3XPxnO1Tey/qi5fSTq2md8W2GJnQJ6iL4y81qKI+bPdN
byhVaeluR49KNcqsU3NRW6n9Svk9dUvVv/M5UlIWmrIQ7Y0mjSJnKTPwpK1xgJ7fkoTmU9hQDMhA2kpKWldQJkCUAFNAP/8kDaF0VFCcJClrYkNQfcAA
HedD6y6r2HXT36+GvBxC3HAvUdyBXkmuFp5uI90u8tKZCbQ61iiat+eID2zya9RgbQOFYeIq60QhiSFiEEvgI3vDbcCIBJt5ckF2YXjInSENRgbm7A8J
NpA2w75Q8KkO0OCAGlAoFCLBehRcwWWX41pp+R/mwBwIwkdNT0J2wHxxz/7dX0SSJq+mHaRSGgjib60JrjbaTJDJVthDbrfs7l/8/38f/cTonKKQYzOv
eTv1wHz4G2c/6W/z8JQPvCBfKbw0O/lQII7EsfJYHBj12MsKVAK/GwKM3CMQsoZ1nubCwYGFNyZMMgX+4pPadOjgeET8yT/nAerj6D9dhhzzXMRbZEO7
iH+uVAP1Q9Rk+ygeh9xzHa1lfX1lKIHkPC2cAT+PP04kyyITHLpRVY8nhN9sa+uOQRU/nRY23NQWCt96TfeBNa0ZMmwVscJDa1um6GSntPFU8iDxgqMY
p5H01hqZ/Rf6pPd9r+G4L/RsLU0+7wCmAmkkgAIgKoB8ZgkCg+In+mQKACkoPFCFfiA/7yBJmhpqKhoZCUSSJYggcSXCyRPWKcD3nOBq4q5OGOSkaDBN
CB/fBh/hBVYrDk9YHAjW+I3AFTs8Tv9N1VE3H95121qpqCtBBHudnz5mUxPmBEkmvPBz1hvpW5H8Eeaj5ieE5ZCfBww1Pow/k0VvC7zknOPI4hiyO2hL
CDljxHMnPkCTL7yMJnXwiBDCIbsQEgyybKBjmhCTEoKIUkkPMWc1j06h4AfYcNu1GIfhActPNO/EPNg8wDvUl59qB3ADCmQGLJvuYAbQQkUNBRTQVv1M
E6R9jz5elbzjPDrkDGSKCx8ShJZ/Oni+DxwzPfrMDn7BYTvGBE8zseP3p35IWnGhRExa+VMXHyGLCnq7gq6btfTYT+fAT90n1vpPe9LKFr3bt7uOhmlP
dJ3Xa69W84EYSB2IJeS+vY5xn58453z3veFQdkEM4fMDiikUreuUUTvFtwBkKIBGT38Xws8vxcTAHct5TZCAHY3nBB0kB9Fnc7C7faST4d8RSQ7Ibe9b
G8IgypY4yErN0xmDJApt0O7wKHmoveocPsNHUF+0Peg9gVwXD/FoCGSRGAe+v708iiUURbBWi/ppgzJUb9sUQR3V3duBThzhUwuXdQGQEhBtKHKRLQZs
SzBvvhjKGggEMId8MBDclV0yiDqTQPiOSkQoSKh/umCYhikX8j/GioUoHh8gT05/iXQqJvynRrVoqAeoESjIIyMA7DBTfLtau1ojLaGNn+F4fE+POno8
CNcRyspjc78ompa6aX+c05pyygon9acJkO22km+t1ylkBakqd8MOtgClhui1LRnfLMjeXu8mMok03KkudZrGzTJOIp5LCqUE4RJt5uUwDVDeQ0YUGB4Y
BbHXPcJMmesufuvNpvZgD1xwaiZ1retYllalQTdmDCsImqZ+YFLCbpvhrWhEhdHeZqWk+UpIfmCBZnGN7bYZMFP134vk7Hs3cOgKIFCle8Kau72c0IpS
kIYaho2MNViVO71otpU1BK1a7uR3uec4gibYddaumrahpGMJjANjMwgUIg6ixsrsYIxZIAgI31h1jHIlk1ZGcOT4gkcoChqmgaaQKAoKRqK2cUPPyfCA
Trze7go9UD/KEoHQbq7gg9oIPyDZ6b9ezvt/u+WfVGkUD9NYkWTYRN/C7Sc4hwbofe6+l5cuR1GamZCn+lDFwsmjm6xEJjmBhhzJ1hw7DRM0bNjP80hI
8jE6BYp1uZw3FsEnL7iyffSzjxB6eQBo2tyDO4Q04NQMec/0Xn8rOKD5DPWhZEUHCFSOwg5wi/w05ycgLNmwqn+TSicxgcimcCYXZQohdlESdJWsoO2f
RAIfvRtJiaQiKpIZpIYCEi7vuRCkV5Br3YD9eYiD70VhRDbZOQA/IC9e9ae6UgmnzCTLAAPD5AhxDwd8f81FVQk5kcmL96hwk4CcuHZKA0mwoKDkEGdI
IYQdiTngIQwuxpxpAyrgkDEgjkzWOUDSAUokEULEAQkONixAShvYwIacKKYCgaGgowgMWoQIRYAQhn/Qq/h2o9vMX8+cSf4w0hIysxVUUqmEiUpvAcxQ
O1Pp4+Hyw9PXbaNk8JE2a0a1fqQNbzcwC6mySpJvdHNLl+ZSaSTKc3cBl1mvMzIGw3UqhUg3IOZ302hrW6SHLVyxLZy880MHNBkwycz8hcefJIeSO+XH
z5u4yRdoGoYZkvO9d8kJdgV5kDtMiYFVPSUzFs14oaVITTV2Hk7pNakYB1Py8TRDU/AEPx+rmKH7bPoYVYyFPv+MydfY9Xw9UbAkzWatmmpTV1oPsbmk
FE5JPoyT7YEMGiUB2hApTTCjQCP0hAeyRA4QcEg5h2ockH0mj7jqqRUlUxEE1QiSpEMoFMTEUkVKkw7aD6gSPMH8iRSWQ+9HRm6Z8MK7PYnWHtV48WmA
EgAgn0+HjvzBPCInxCYJDezmY9QA9nYgdid5CskKMSksq6PcHcj5Cvb/Z349svsJUDwOBgK9vLokeqMiLsB3O4/L3snz5umdoa26yF11lyk0NLSj/ZCF
9OkMxOPJF9jKTLEQlQrISVUQhFEgsM0TNFByDbpJJEEwFEb5lVMRJPtAu5yxGLBFIb/DI/QGykQH/bVIcHp4nOcMkROHz9eZorMgnfXBwcF2GevRfFQM
k+LfbUNhhhCTKH6jQwIpAWAMzVPPn3k7D3/h+ksP2S0G1ELNNxl4bsWBt19lqiJhtTJRGkoIyDEmvfkPhy7FTMxKfdsc+XRl0l4geMv8cLSUItKUCUu3
iiZ4aQA6IbJe/Xu96H5FrQJGv1jsm1Wkuo6CD6ScmYoiid4V6yBpkzMECgTXv0B4W0u2OejWhTEinVIbsigmCDUDVYNCoMMTDJAWUuZDkhPj6c6em8KO
ilPCc8wTXM8Hc+WqIiIKIgLFQRWAi+TBECUIY0UaW9iB+4gPmArgDZKoPuBTTMfPSYihgMgBA0b6iJECpCkPWY+fzPkgfGjy0/B8/K2tuNhAUSaFT90E
QASMAvsU/ZJigvrcRTBIQ0WLC3b3d4fF6fl4ok1TOOYRZmFoQPKEHfhYo/lJkg220ZM3s47bfX3GIX07f3Gtem81T5FP3B8kNEUxEVMlASaQScKCKoig
KoxSxTkiwP2uhTZlKoTB1gEzSGmQpcwxPXOQsWgfH6j8ZfUwOQJ93Yc/A9facYZJxN/k1GQX9HkuROejYa1AQFLQrQ6LbGXYYKssTj2N97+O5H58I6JF
Fu3IgiZ3KIQSgSCrrY3dx0hziz2ZFKGDiJyqwjCLgo22wzDHKG9QnkZAnGLS9J3hSjjZwVBMEkIpokClACBlIANzMin6WcmFt0/rfdpXQnIPeadEHveL
pOZu891NjZ/A0b6cOKm/ipQC0HuJIZ7m7pVtjPc3pQUPd6A+rnBBg5C9F7BSWFM46ew/PDXqjSOFhLdIbJLLL318IU/lqcpIHCnxOgRH3QOLAiQQK0AN
Cofj03rInI9aHy4WGkBTgz7e14P29brp0BJDrTsKkWU/LLhJ+SYqIsYqkcaDPaGXAUqQqdtZAtKDqBZI9B+HZCntJOKPiO/I1emfoA4+jwdnQbAGBgxD
TS7wGQQQERQwxVIOp4asRk2zlcqoht5Hvc9w9IG0m3kZ8shUYAgIBrVXCCCw22IByAQgoo506yYVVw0YnFYUFtiAZEbC5CepKk3Do9qGlZRFBRQ01DQy
FBnSY/gr3zRgHI0EOCEBQUrUVgzxb4ygUQkvVDIyCk3SwJ3b30bTk3skxIBq8Zu2N3vbHHrxPGxyBp2A91OxvUzCbQk8edFn3WyH33+0ysybmYk93kmB
/n60+zR3dg9OWakCe094IP+IEqFAMkgD6uWCOoSgipaUWSCJKAficPbmVfOXJ9sZMlZjtDk7OwYj7GR1NNJ6j3cn9OrDCYQjncbI0hHvdZKcpvLtDHBz
X9WTbrdxU/TKa3dJF/0XhlgnRa7NUM5BAtEz99uliKG7zkOFE+zo49BIiHJKKe7hTsATadgjDgEbJp+14uR9EfXo7GEwqIJP1xGQD7gtiN/VC13bE7uJ
xncgy44TUuHQAY0gaUR1UR/kBAb9NzQcfwlOZvFOGY4yuYYiZTUlUNFBQ0FLRROOCekbBPL8iQCASWAiAQloaUggEqISYaCppgIJmgigiaiIiIiCogmi
pJJmKCYgL0GGK4ELIkyQBKMhShBKRIqYDIRQTCGSBIzVUEMriCPB5nSD7DETrR4+D42sPnuRe8JJkeZKLiBTEJgkgm2NEXIrAsGBslwpM3d6AzSjQZQ6
yhl5msC6JMOlEOQoiiJeOQwqq5ZkGjN4mMFQEYo90FLpJTnRgk1owurpP/Sd5f7bNddOZcczl1CMkcJPKbcGj2k0yGMCBvqWBJ46PvoH+DMgJzWQEtxy
2o1FIMZgI9uPMO+EGIDyU5mgKgjMTKpShlGSKqg926m3bUHlo+9eAXdBYAZP+n7/v+YfhB9fyuXCA++3kHIHp6CTxA7A+JCeZwueLhzGoMixPx69nA/A
334p6QF9In+e47jQNu0vDjZ0Dr2dsNeyswaILLO8YgkgqXMUPZ6w6r+65oXkTweTS2zxTI+8lSJUN4U5CJ37GB8SQhw/SU7owgGd/W8Q0BcQ4xge3l5J
jUD4Js6KxRHTuHL8Ox193jcTYgaTEDX6d5A3vAtz5QxWc/bTmTvoO2BnOBQDR9yJjQ7E41eI+N7exmKOFJvivCAMlY0RSJ9Xj6F0H7lUVIxkOU35XZC0
SpKtsZlxOPsG5ucA8enf6J+NpW9+Geb/f/QX6Jf1hIMGk/UnRoWsDy4ToUT9hzIIm014XoP8kKbI72grFabEr7bkTagY2CGGFtswz0BtSkjEBjPpb4Sg
nPXWTktDW4S8SWJIzgR6+XcBWgS9kotCAo0KQyZsSkhoR1C19hE+5XS61qArgN++b3B2AohREG6pWhScwEzYIPWygr9rM9WuoHlkFCyz6ZNmTLULULaX
hAafVbCH68+vq6p3I/Ts6LzThJQ4HI3g/DDA++2IjdeOOdOfj8dzh3W6hqUKZT54WHY6hPmyYIadzunYyf39lk2w7TqELFPTjrNzHt2MTqdcDUm7/u+z
DqKHrD1Ah/lxT0kO8o5KJvKGYZhBjxx7ilYsgPbKPd1w4D4U65wTyTYZOTJPAwp5ZPlITqlEZ1yycdsyDictnlgH0giQ7knLdxTIodlR7xEHEN2Lfaqi
5AhwdIeItz7tezUnNbOs4KvWZzjP+pn3jIc8d4AePCBclN58p4TwNT9ZG0ZcDj/s9Bh3r5QBweQ8k7NPSNyeQof5wr/5fj1Dn0RztoiLs6BQU0UMQERB
HynJcAgQMJQmMzFEKUAoEqkZuakDaV4daO30XJOb6rciT0VFIRJrYV83/gEIHpkgYosxiokAw4Oc5x6Jv339im4JghojpHOAOLIgc4PtDDFPcxvG7+kf
FF+Z37nTOeqY0a09COrVSFJk/pssDz7Tft4pvCnN2GtUFFiIGM0a2UzBm+jRyR0bOqnWT/eLMxDZA/Ew9HUD0mMqA+vBBwdlrA/WMqek2PmLzfeqqacQ
plWKjmsxmBmaMq6UdmV1t4e6aPYJH/N8ONDnyp7vOSfbaJzgBSegN3NuKdh7A+OBYabvNdD36M4HSDCHeKhIK/rQg3uvTxzXntrSF6OAmpKVj4WPSCil
TFpeoYJlxMT/pdkRrOoeYIf2paEOlwdVP322sE3n0bZ2HMOT57LMQqixRxoqLUQLfXANasCv1f2eCJ/Z/n9lL5Ap9x/BuMOSQ69nz22RTh3+fRN9Plbr
zfd8y2AgySn5lDM3RmHjndG7dQ9XccUkf03+EI8ioVyU7yD3hREGh8DMTl5S/6pIQWglFQWZyyHUO0iiep/ikAnE3gdbacztmk5Cv4K0GQoyAfD7J32l
IHOhLsTN5mmTR/fobRmWVbBYcEtu2FEAOnDdqJaY+eGVPKTjCcZQruxza2RhPvYQtF9KL1AxDZyftDvcSpmOmra2KKS808jprg+lKylA56smsnM1Wxcw
OTd5p52jnw0852nxF/TzQPYS9+2o4Lw5c8f1a4BxGuJ2Hk8zlOAv/b4/hxgD6wLh/If2FhKWT9G6FCdFoytBNZMuZ50HZs1TOzRSc7lXnfsjXawqk1Go
nbLhGZxA6EVx0Q9lQbCkBvcY4RRbrsIyU3UioogpJyMRwkHaFRkF1293JzpdvWyO2aIRySYslkXqFRcJlB6yjh2Lrk4WRsBPIoFk2O1sLJaSjgVO6RF/
H0r0SaNCGTedaTmJw6Gs1uLBQuFEjoILQLgxQpASyREm4Tw9Z2DsZZU45ABYJ5yG8xDZDHscCCgoUQKDZZhmBAoYHi5y/YGE/U9sHvrCdJ0Y9xyAbWI9
3FfzpWM47yUXq1PX4z9LBQkPWx6ll7zJc6R5Enx4FPQAlDokHfjkMbxp2zhnISZV4BhrBpRD6wCRO/19fDzzHEQawCoF4dyoRnCk5EUwuByKB6wIDruK
0+HM/I5m/D+RuYGMAxKrOKg3752n57fLu+FfDV7npCYEOY7ycPHug6TjrbXxwp1d3iT3G+W7HvF8iw+BTrtSc/F+XjN6kXgn47UnuPnpveQ8eIdvnXNL
DdkrHm09yChEodM4KBYa1tlxwISKQg8rxxozjkyOUxRj0d2rwRfFfXj3GDeM7G2XGQ5wRxxzymMDepgCGBtFDEjGES9wHApsmEDCbg7WBwdgdTjfwfJi
+Yzl5aphSV4YFizXbAdUBSjtzJAhZweDA/lv7cTQbfGn01Q2LWJYi2hKfYlPeWicc44aE3ZYjB3SULL1PdhlDrjqugN2GnXTy7vJKM+OFCkJ/TJJrU00
T55gRMQVV6JwgigoU20Ad3M5hSr/HcLPRgd6Sc+8nl4aYPo+KT+dgbS8zsqvV2VNxe/xCQhh77PiBqHrPdQ8T0pnn57iJpR2Hu6hpBeVxzMiLIo771ju
RamPvi5Ht3d3DtuDPXZPPdE59bri4bzbmZ0RbmFVz0KiuViForqUTqJcEYHGcYzmgweLt2nUO5HtDue7EY5DD2MBwGLQzhW0LZczNQkmLhgGZmHUXzOg
oPID1QPBgGqIhYLAt7IFFPdqEwzq8fCwqIboGjXBDPDy8p01LyDeIZZHmQmYRikUe2iwxlaXDJDw4zdK1aba+dci+4PWho7lvNOQdeeAct0MKEk5xjrD
LQsHefN+lhNzXoeirBBoctR+Jfjos9wUOYFYDGCprRZqFOJhnakCmtsAqKQe7fR0eg8EdiZziqHtjhGu49G6a2xN3aBf5Vjn144Gd2UfZo6Qr+SKdpno
e+Lp3dIVm7imGJRW5Zlpves7znHZsw6rGz8fkPZ0siVCRgxK0wzFzpCdOeevgA49b5s9C7CeKbYcpO2XkOgsOkdpmVh5dRhrKE7my/RP0s9jsTApVXuk
BHHOJhz2Tt6mZKYkGJJH1o7zt9PXgwFBmS42YvrMNDRfiyqxE3EwcV3btnTcWiXj05qCLqzjy6GT57lRGIYbFw2LZHc1mb/VTyYpmGtsU0RTidamiQzW
F73hiMd95vVk5DvfVt7+pZrknU6DaAgkydfrpgav0Rw1GrunCOpjyOZ8XDQPwYE7mho7zbTJEBPaLkHf+s/9t0NyR6sJkReMYYM64bh2pY9wh1iTSe5J
9Yc6BoZygw5uGtBh/yzMIHEv8UNjSnB7+3bbRvALeJVh9iiJ4n3yJQUKkVBRTIS01USkQEUQRUMSUJQlMy0iQwKQM0hSNJLDA8pDjjCoVFJR4MiIVnpI
WKgKSYyNRNs0+kw9HiO+O9asJQT4YGyfa1+G2qv5JQ4S9MK3wvDIwQfiySgfH4UuVIbJRkDcQQtLd9OpddmTcIpJplia9VFE9jtq9lcuAd9HWQ539MDY
9IfzUoctA0DYPNBcYaBCosom7pJdjp4m84Hy6bhOUB1n+Fs5MJs2Wh/Z+7+H2NcE4d5MhSyero9icJCH46P380x5z4zwjn7Y4LxaKCYaVKUoGigSogKG
KloaZgoJkQ+0CTCApkJShgmJJIhJIiaJEJCWrc6uzzDsSWqCrZnPRmMppx48SiSntciYpjIxFEjTgyizKmFAVFdicEqiiC5HLkEAUBcKiEw/xiHcVnP8
cHDtjkAKxYxlJfFgpK6cxRIhYkClnO32bAbZiDXitjk3O5xtJ8hg28CeURFGCoaKooIkQligaaaE2Q/EKkQiQMWNnDNsViByFymDNBNRnZwQ4+K5cAid
2XUij3HhXXLR/39Pibd4mI3isHeIHa4fQDk8s+Qt6+tgaDcIMRIHDOKJMIWRXeBRBAHah+InQ5dMwp2j89YkLGf1t6Kqn/wTH/ZvH9NNIf5kvSHjLxF2
1Jgm4zyzB27eMNPF65lTRrrWp1lCaZ37WHXgpDHPFBeDDG7utSlGstqwjxmwnbnw2KN1jbGk5suRiDAZqyVP45VWHbrbQUiooxGIxFlzvIfk7E4koo74
ZzUs1QO2Y19krOM0op0VlrkBwcNWmXrRowBiMJtJwQKgKY7bESTBqCxFVHi76gZqctgqpUDi4FRWbFs46TVopQM5cBYx5suKJtogiirl5Lrczw4OiVJw
cnOVROsoay1qM5rF4Gsdpp9S12TSGaG6rpr01GSsKtuIa0XjYb7oYikRDTU8tZFnGrGG4Zhm7zFm2Gh1qwNuZmYiiiHhkqnshYsZOQ5ZidMBYdO92td6
uG8LmW5umKjWis3KwYwNprCoMnhrNs04zTIacEjpLyUi1TsQqbKBt00VWajWaQo44Rwskr6AJVEUOVAsiCfHEfa+45F0ySBCuIG+mnE5Rdp87vEu8ITg
5JzWBRft3IocY53zowufJKfaSDUZHnKE5FdzpXd9WN2k30+8BKL6CFXadB8K9b4i9QQKCsPwQ9utmoc3Q8DvfiptzhvZNwWD0VTsORRdj50lqHMlctYs
XZK4GQ7tC3n+y6OpLpP9DqJwvmTJYO2GjzZqMEUTDVMEMa2JcSWIzvzZt3Bigqqb4O8l2pBd4R+yE6PIT5Evl2ned2d5OoXW7veL3duFHte6MmKC9aNd
lDeYPjZf+beuGjD0l7lkolYp77qhpJxhj/i6SpWFvWBgmMm95hcpvPIc08p2PVpUnXtTEUV0WqrI2qKnvcYYu6HhnQgxFBN2mpetShpO2qigs11zDXl6
Mgu8O6ZclfYuMxnqlgu04z6ebJjNwd+YUWeG8LpUiypiYa1hvVKw0ZZ5NFVdDNsmk4ze5azzwkaCr/aBb7NTwhOILBO6TSGMNMKMxmNZMRTygVzeYYla
JEs/x5Ob7di+BsPSH8dnjuHkzc6NUU2UuLhdaNzAmxcKatw0Xh+JdaL0RwDjmQVX7Pn3/u/h/n/0vt93MOnaFhEdsd0aGbqzSiTImmsnQUSeYgTdNb7T
Wj2QOmGbKd3oxxzJFNpTqhpgfgg8pDBmcuGGrSayyG+jbGRmgTSRL/rQwH2eA+r/nunuXm7Wg7QkeSSIaLKhMsuIBYUGINlOefX17Tgu1tSLNMrPq/7F
h2bKBxXv3pNv1+vOSmszMxQtJWTp8oYyArytYfU/FNyJrje5Duy1Dk3LbQt9Zp5qgmWLtzu9c4YG7UrThg2TsSvwHv0mcGgh2EyxKB7g0YTIIEHMhCwD
AlCdBjWKRMsMYzhCupOQ6UkQJ2CHYTAsDUGg62TQYE0qjIgZZMAhhYgyMQgjDqqKFNeMmSZBksSCGNHicb5n9KDAykju+TyRfyDPuSD4yuCzBIQ/f+zi
nFRE98bvD+Pk/jfr2HoWZj9/+lOmYDFDQODn8KiW0MZDqP5lpw5jZPIhz3NQx9dbNPdJ5gwD6DYzq04wXafzqBK0qH6I7OBiDyQgixknUtUVFiztYO+9
J2UGclMDc6xYe2TfO3gu252+o+EKasmIqKImImgmCKhqqyRMYEoKBJlb36g0K6lF1uTwI0i3RPd7/HiVsbaPfIFP9sJ+MHOSU54HtaiogK4bJEUI5B2R
hCE0yE7+BJxuVwLpBGYdyacDnK8GLAi5bMgmtq211zlFBTmFHB1JzYQ6OThanSEYRBNFKAgIAZIkPLbmHrRTztOwOkG1bFA9NsxJ/pdwfc62YTt6f5MO
pH7rff9fx+qlql+I3LT70UoikP2RlT7qUXam9FwNEa7EO3v6dcQO5RN6FiKUqgiEapCmiKmkpWmkpmCgqqoaoCgoIkioCqKaKiKYqiaoiWoJok3saSaK
aGqgqKCCikIZiYIaaApkpqiqSIgoqWJqiiZJKJiKKYpSpKmc+WaaIqCqapaAKKoJaYaioqYmiiKImiSISLVgQRVCgghaUDn5n1L0xZBk7+T66yE2b03r
ensFfddkAg8PngIhzPkcQcLtNYcI8vOdDqayZFiEgN/8vbjo0Bsc7PLCnSmJ4sWHDrtU+R1QJ6e+paIVLOkEK20FBVXbTmhMgqI5U7vcWc5McOA9Uk4y
UQmIcoZTZyoToRRXJpwCyYyqGEcbraIIwcTcfSo6NEtDvC8ETx9eCBRgTtxAYgc57rFna6LnZHvNXLPq3yTpPfX2n7P1bEOE52kGHKnN9GaKfHJUNKnb
hj/yp+7NBvxO/GtA9Vu8wIhykFo+GXNU1nWqarDg35sDs7sEZJ+f+umHSk5SUcqZL8Lefd9fN55LwWjmzuEkE33YYBWab916HDWFVXzTIsQ0bG8WBdDD
zDsGV1ReJC+PV7YrrvM1/MleZnHewB3dryzXJ9APjIA+731ZA9aHdLJ7O0VPaOXSh3+clIFAUFY4durWO8vtHDXK7Y/WP1PscXWJfhfWu3GwfZgBTooV
yVrFBFUzUJDRkncBRjmql09+PhyDoGk7/LMszfK8qq2zKhp9rScZOZ09LrF1Yf3hWLDDEcpQmY4hHnrOd4M6R6SenlnonwSfuifFPVth/Fds8QlSiy8f
y9twh6PWDcHG89sRTsT2xQHqAlop+pRELCh1nw7Jj9vjSy/W6dow1e/nX3aCsidy/jVS7aenL04ZvwjVtJun8c+0E7/JdPTg+Km576IF4J3j6P+aGvpr
kJ4+3w1D456cPRp2l74R77uUQ34EaT6S+chuj73H0AXxdh8Th3+w34Z3GuJpdms4wkWX1DtdA9pxzGMTTpFJpDSTQ5+Nkizr4gTyd90DcPR6KzV21lf6
nAenS//n04YHO8M+ICuCOPLON9DAD3nh4/D5+ZRPUZRXZcZW7ZCmWVhrhwq61hsVDNGnP1b1MS75ccEox0Yy1SjDEXkpRQro6wxjm261Mw5yhoUN73uv
rvhx7MMr3E+OS9vYT5HvC9eDhym+FHe9b3rJsqQvLpWaLRRYGuZnKbLykNOoUl3P1bCSQ++MnuH1gontX5CmPxr5y6QrCXknknmGrKRZFiyVTJUjSBvu
LofCB3O96nIB95zna1tDiHIhpJU2qzqMS5XFUjMqRCCcIKdQoGmQDUOjWFKJSmQIaIU07Z168jorHV7McFCrNb8Qe3CpkU1ZVKkf+n9BHzWQkwgDmysf
0dx4/bcOse0L8g7N0/n4+AlALACpBrDfrxegcNCvSU4jL/4c8tWF/svTmkJBZ6M9HjooFZvyJOSKwjKVOIdJlFIVdM3qRIHFuyT3QFxFDlb7byCZsMaC
kULkQ6QxDYlVRTAo7F2zfF6djw9Ms7NSa7tQh9Okpj53tMYCKAAJAJjwiEbTsdZsasjR+KhTrRdyTI36q+CascNSebqjqXpXqq4UOL3SElXHPh169PuS
uw9r35nJydaArpRdifdCuusDxjZ45fQNHDA6E12D5OCyo86nvylbl6TfoaVe1mjHd7OA0wfBPPQXN+9MzWzcAC4xjUEx0g8Bp0QZG+lBgcPp99nnoD2D
BEmJLDv2L8b74GqUoouuVfa2A/Swg+acNaz4EnrxKcSBJgMnGAPn45n7fa8IHf00SJ6u5km7hCmOjUmisSV/G50YrPfkii10VOULq2PR4X6754K14s9a
jwdjy7MmECIvnqovqL2Ltu/Teh5t/BwXOSu5egezHLksVbozstmaibJs/FT73w1M6XAdHqT8aAj3N4oZRETrPJuSxcxgtB2vhrmgvN5Qn4XevVOr2Jjz
YZiqg4nieNQr7E9a1PHOvbZ2EiOzvjPHd+bnQ6IshEaIleWO4C+J3RyD3CCfKIEhAjkSUAPXcuiNgpeIihKEqOSkdpAWYEhhr6d4ZuWQ1RkE45I+2Fpy
66YbMyJvR0mJ6TGZPfNavjcwA8MPogXzLKzwD6EzuxRQO0oim3y+ETz686NeOqHfv1rgdobPYSa64fHt3zSXd+R+GTj6T17JCr2+2QqiKp433Az4148U
Uo9euRWl7kokEEOuceFkWaMF08SgC8UAHEKIhjSCTstxIhlK7m53hjFIsm+7ma9eO/pxVeJYZPiORqTTcXEgSVJIXLNWEZEa6h1eEDQgvfxDIAlDTnT9
4TsgOwyMOboOWnIX0EgIQclWhgXWl1FIEkGdRRGlNTq2ZCPFPWt36Lga3jn01exYi+BuDLs8xA0bNA+g3FMTkAVOQb9GNDvcBAXOCYEgQFm3AJsHv0ux
OxmVyQNHoaUCOiYKxfZxpx7fOjYiCBVdGSLvIi6Vk0xYKgGBK9Iut6WtnewqMHDsZQVXEDCsiy9OHqM9Sp1uxd5ve+JjE30eU4rsNZVd0Gm05bYQbK42
ebY2VBlBygkTcQxaJNDYxTFQIoeFDogej66W/O3FggSQ4y+pSMtK2HIco/hFbRBsR0ymju+LMo0VMFqBUclywk19zgtZRitKM37ddSn8GKgBhQqJthiB
CB0/Iy6I69s0w5TZLmQOMD6Llhumkw2QQ3GHqmakFMCHFyEBMQDFrlWLq65gpUPZAvfJ0aDSM7s0ybE6TrvfrNEyCY8+UN9xQIIZ4URXEAIu9CyVK7Sl
BREje4cATHpE+txMCuIFIaXpnWB7I6WRcDaXk9cqqF1LujNcuWJQAWe+7sUbb0gUZC9cySYGbVpfOlS2xiM9TBKrbbtgjU+VNUsRKniBeAjc0GhV4Ead
ITUVCWlLymNBesApDrISpbKbiXGGei1sMA6giHUPqRSgiAFIIAzJHiwUMAMV0hIIGBo+0Pi+CjA4lEJh9WB38Fk8u1YBxHLa2sPp5+uVZv4w60F+r8Om
a8oPlz6JsN0RJiKZ4MwDhbPScZxLl9vB0amtnSU6BKk75TGa3Y+N4pjIoeOwMTh55rlWMO8pPPd09bsUnnKBgnyznWsDW+s+kte3WTEJ4GVo6q/T2NAS
HZ4ocR67uQm1TLLKkJhBNUHzvgFbFDCNcubhoRW1IIsEAI4YBixjl8SNGXWPejadboFE8MmOe+a0eB46YE4wWLDpURjq6iaSyYxEAkRnxUjKXo6q26M1
7xzBHrcLQr13yq0mldIPaV8wHWnRrfFMhYFHsYNDJ6y2xi0hauYzPV2aFWyycHtSbmzMwnCdoLcuKlVY2eW831zt8gbFIAURHNwh7AigtSQulepDrshx
XW34s0FEnrBZMwZQUUgSmjPMcW0AyAzHCIroaDdoA6GZTDasWT1zGKHJcTvo2Dkk4Rni2WUL4TzheM9+5ZNet56EsheGIXK8joXypIJ2bOTjjhgaPHb0
C2VHBAE71uqCGeXWa4OTFdWM11xcOa6m+selreaMI1qfBwFEAduMIlLAIZgcfPUjhx3ZkCe21Jo9kFnw7PcTxluZKrj0NL6zXvnwhVVSJ4eSBrXr0dmY
A2JYY4C2Eia6QRPhMPOwyRL0UNPQoMnslB8Thw89860SyTZc+lRPvvgY617wKYzjn0USXWNLrD5fHHsb2JJIMDnXaQQcGRIoRqYcxUR6EuDA2f+UVonh
Bkc6nIt8w3mVML2R7ImL6cDzBFEbhbFLUUCxW+L3fPWB2bbOIDc4vG7FSj2O3sgT7vwiTXomZjXSDuCp31eqoqlSjfNj5t4JY4UHkoT13C+Qc9Lu8GDQ
UCaoQ4ArJO1HoQSJ62Zwxm0t7lmQjJfJzAQZRzXu/bGaCmR8U4JyAT0MGVIPxYCcWYEDoHvLCFkSNKZXQ7Cm/GHYBlGPSgmM9XfcRuBIpgaur6MeS4ht
wgSIMfHrqT4mX4iRso9mDoKiOHoiTGOpmAYrpzMBXjGBzlLwGzhmkp9GBguAkbF4x2RymM4g4PB0O9ejvvlCTPkh9UL6CKN3NjBb8HSlYJphCtwF3wLs
ib6a1r2BUXC8WqFajRiOT7GWwh7FvfXXv2/G1V1dhjrqJpHeowSIwR2exeDAVl1mEGxCcEoU99/TNz2TqAkSTPF99Q0u0PPmip3JaMtiQHo72EK3q7vR
upxJkd1ztaqyOjE8QKEkK9D2EhnQLHQdGa0dfjxevNdADAaiOg/L66DnV3T1YlWLC1xSe9RRD6vc3XNaDPXBU0Ew6Z2Ky0rpidpVO0xrFOnN5Ocv1rNc
DnXLxXeUNnGiO6CYSE9LaB0G/XdXsdxYEjBYRIkjtW3DsXOueipgASRAwWSEY7JW5FUPT9EMekoJJlczhvfi6O/EtGx3xZItLZE61XRFVKLWDRoGZEkT
vdyRRlXLRXpITQPGpGJjJieysE1uRL3enRRHD1eNq7m8bc91witUsFU51p9yoGXaYnixlDZhdrhoEmzRfWurXdxzoTNVdres63UcKldHsxo9LvJh6QEA
Vdw40Roh3RC6m9Fbcm+Gmehcs6fHo6aqaHDAB6ng3hQejXkZDjYxRGBdb+egLIBF666mRkcCgGzOeXmBDr2Fh9afJ6YC1XLCw3YuMyhy2c8rD1dyN5e3
yrkNnuViW4oY5+JzQvtC+agMP4Y7Y+ADqxwbHHPG+yeR5e6XBDaVng4DqMGvXmAmwBQfJg6HZg6HIig8HZPSHDRlh3FikLFDvU0+Cl6KgfKiVD4a89tJ
ZaDEyM9JEtnaS5rADSEKGEAR6FLQL8BZvZAFgWJXJqAxC6LG1I9aFaHKGiBOj25DvrQQ33jGyt1UXZmil7C5S5S7GyGQ4GqGndQKRJwTgOIWAhnIkTLu
Z7VddNjmRGDlCKACYH3AKclpoMExUjg166yD5pMKOuz04sJRwlRYcTgKgOQnAwJq88l5E9+sI0T3egYxjXnYoDcHcGjsCStgTwhuOus1nLWh4N5Uq2pR
N8Fh1XczNCo7EbuhMDZjNqhvaoM1RucCtZ0mlrREjVT3Y12r1m+4lS3OwuXo5VYNVUcrxoXhPOTo8XEpkLEEdrqrNDGSu+L1V31Unt4v+AAek/mz+Hx0
6yyKP+85aJDeOj3PfzzsNuw3TXicPHG17yhlSLmgHGoAsgSohIgMwB80KgUxNCARBAf1tPo8+y4OEDbVDn2mnQ205nc96w/XK+5vpTxB+O5o66w8Xq7Y
2rDnZHeqFik0wlTB6VarXKyyYUEHG9ZQ3OC7pEE6aokshTWpkkg0Z1tzqm8YrvV3dToHdraDmWYtbNU1FT1jkSRW6CGUA3TnouGIQA8ioYEsCJ1YugLQ
5ScBDcbvLGgMgVCIgIZGEY4ixIC44GfgfjMzT9aXQqBZAMA7jQhCHAfjo2JE1WT6Oj5AO+NIPJ80LgdGAED2HWQAZA9UPBfgBgRqIHBzU9KLgvBcxwaF
xKi4voMC+YJ6QE0Fd51T1rL8S3SizACkDoMxoRLbm+lN4CE6InELuwEu81GARye2dhrxO9T06hh3Mk3BgLOGvMw7C6JqAcJGsJ+WWOuHXdTjr95s+oE6
AP9v2+QiR6eX0ej7fE8e5z1kmLIPRA1LnyfMJ8cNeYox3MJhRFMQF8ibGriIVhGAhjrrQuKuxwxeA6vBRyivEjFmKHIlhspQaXHILSG7VGWBsfRan0R0
oJgkB71WZG7UzSpT/dfg1SBF5GDsR+7jkwOvS7I14uE0sCCHRntE0UYSXhAl+OjsFGDUKTKS0VSSohb9IOQR52aYhQKMAMwI1q2iLS0yMHMsb5l2noiz
EGaQ8gPprl68HDswKBstJ+cDJhltu0gNdl33ZtKzpqRSctqdshUUFht6SbkUjwnJdQPWR4UTtGQvK6VLQHbWCg/ne3B66aG08dUk6Z8sOPlL4b4OXPoU
O05ONRFjttbXWec3gp8PGBJI5TgbOyKMFoQSJG+MBxZK89VreDd5yqhaqnlKrV5029auqUpLDPrdiRqkyro67nWLgEcAMAZA1K60NDd7MWeAyafDGKCY
C5XNhWgpDhcAnKsaVIdQOXvcQLA2RA1Ww9HcIHYHqQ2YTr2NoRYFQOkvmmJXmr6tRjSyu0NOk1HSlTKrOammrMIG4xnLjQ/sKE4QTJ2iBgZDz0ZuSEeY
Ynd3UrKk37jbfXbrumtycUIqgSAETMDs7RKnoQckJj66MnN5WBgRYKgAcC+hwIH1Nlntz4hk7QJiwXLPv7PDDwj1Xmq0RHuZVAU1gXd5ynJuSUu0WxRs
SsOtDhMI0NxVJ9+NL1oLYkHoIGFCuLB7pUSxYUJTMOtbAWcCe9d3UEwSBgBpJBCZGyuMLZmaW70Jrs91OW9k62hliXSCIwi/yD6we+egnDB0Vx8kmBo9
j1rxAGOAhRGzKTPtoP0sYHw0QjHqr9z0UcPQmUxJBg9GO/ftxdpFEYaaukNR1O3cVa43DUKOgkQCS0kpUjEjvSzQ8Jr2+ULQaydmh6KNInnj7fXM9HVE
dl4NMkMiyg1o71nMA66QwYhvqmOcHOlUxPOZFG2Cr3L0aDC0QLMku9XeURsuGYASUDfvXnABNa1oQSOx7IC9o5T4/RDnORwUZtblRFPN5i1FJnDPGnbz
TUswQ9vM8Sa8Uu2uJT1YXrfj33tVDUbbmU69b4wutsXLba1sKk2kuBT8KUc3lTyMdVeXvPGJZLr2kpZfCGwSacXEQAPIqHBIFj0PwPM4b6nzOhNBqlUd
nRMZCyHiMh7QBPE3O2GB4Cw8w0w7hDkw4AaOfTuKgM/PxJ6OuTPorQwO5DpU1NBwJuaDwGubmsM0bAMPfgqnc6njxTgLO57SZ4+6Pib9TU0W2skIQ6iM
+PXB2Ts3PeCeCnqeM7nohkhs2aycDuAhTv4IpDAPpNSgzge0noye0LOy+JVjIQXqk0eSaOQOiUjZOQh5Pfvy5mPbJ0Tmmg27dWYZFJgHMnqkHXXUzfMk
IW1VyF8XSrKnd7uw1V77CB5164FcWlhIA8Y6EHsKgJ7tfgZVIgPUG8CxHnckqacRAmkJACWGoraySIav7oxqF2SFeciaPUmRSn6sDrLD/hAFKDQEBMQU
IcCAOHpTUv/hPItm2gdS4mekFP7QIG3Dbde68PBWP1/r0Z+oszdh/o3Q/oghoQ5He+Z1leX/S7HV2H9+p4nceYB1moeBG3s74TQaDacnxIEn4/RpJJzx
70Gjzdn5i9dCB7INhH0qPJfnNAQxJJHKQN1DQphmYGMGVE0AUMcgOAge4OL6QT2+4OXP8sx6Jso/nohNtLoQTsPbUhVP+RZBREFQQMsikBKgUf8jekJh
GvDh856KQDtv8kV0o8IKCZQpmEBQIjIQzWieJ/1h1TzOqUpo8asDJDLSbuspqQTwSBsKkgdFMR5YEOsNTTBAshBoU3MwApDEQhXgsL9IEHcdAh1A/nRN
Hf9eXhd3MviKTcUd/eFiCTSWVucpltAQ1euQ+yLZVOd7RnVTVlZ4vK8HQHp05/FZUUSrOclgThnvIFAjVUvzlgjoJBrnVXzsyF/UZynm/QrfUrl3KNb9
+TnzmTvpYD3q7DkXV/Pux86ve+nIcj8n6HwFLFB2V8sM8hsNEXOMpGo42vxKVpitXctpuVZ4aWgR7gGMMeiq4lXQ5MLQx30DAH1z2dKTufYI3Rtd83TE
0FeJjUhrvZboL21yo03w05UeLRIo5Um1HoBgmB7Ovmg2QNcXZaUlL055CHgPxbY0DvcfX2s+SQEOozfOVpJKOrFkDqOVDwjaFmzca6ijgNemzRhwWfAz
DpQPeMkwVU3zjMGIonpdTPeu2MyzkbXnAMfV/Hvc+7WoOiTGyO4jRFDSPaWjOG8qhlGSRjHqwSgJ3FsbEoDRAcQfEFPsamQzGQOji2N7gmtRsFxqMIZi
RZBQZeGQQRfVd7nJFlrYfa7cl0UYo9J/BkgnuSEx9H3N0iIMWgkoRG/E0F1KAOguibwb6pUVZGXaYz36uZCMCn9M9sUTZ34OmApN3t46tH59/TxWKrvJ
9jsJOuux3IdyE5I6PEnrKuUQOM8Yt6lAaFbzUg81V5VJrKsywWCN7PaqZxlWkPdjiMSFA8NQ2vdg2DivNqRlhY0ZKxU68eTTW9V8sUKAzvpksWo8Y4LG
Z852DgBs1m5pWrgwYy+h6E03Nb6vPbLTHW42IiLr04FEd2Mw3BAI9nTGxw4W/av1PdhyWJb9eDfStb718ZnknU+j6uPjYlBgSLJbJBoBkAKIRkgQDUSG
moNwz6K+LCiK0BwcPHSmTnaQFC6uOY3q6IqFSoTDLi5wEg6bvURayoJ9laANZtauhvMg4vgiG5XqPjPOdAcX0zV1UZy0jCCrIyESR2QCqAEEFCiaBYGD
D5J7zsPY2B0HAOyJ8+TYzZonnnvmts68MU6kFdj7u0DsRHA+4T7i+7X2bnJSgQh7lYfMHmO3d39vp8deNbcNXSOi7IwH2SGLFAUIQnMKYAaUKAQwJxiU
oAqClISAxWvUZfhgmCjG1jIhSZ6cxn/Rj2piSJAkMgNncguzsTu29xcgRRP3yI4h8CqGFKH28upuGwncqH/OAdtS+MimM+7Y8lNPJQ0PGDgmkDkYgGW+
wup4D3eRFKQQ0X/XM9lkTFRpIXKsIqaSUTZBB07ZbQ2BEwc91sa2oCE2HMkomvwP3gP+oyRQI9k/q3JA78REThv5+jbC2lYbZW6zg46OcilxNy8H7Eg6
nzjyHkv555OxZA+KSSMO1oJvm7c9nmEGrrQmVieeU6jXJ2kbbsgEmkMdclwNiD53G4DyGKuFluSYFhkKGyBDCauvT+HaQCfZCPYSMS0EJ+M4siBI6faD
3dnqdQHXBVA/OEBQM4CfYp9CiKNlXj60x+6VooP+unnOtYUziVxJKs1SGQMkgeOH3KdvP+Lggb0SzIQ9flDiSB5Q8xPfwTT4uFhlqVxQxyiiq0HFY/ev
HvQk7u8M28+8O5xXtDBNwTebx0JmGkmnQzENCGGrpuLruXlyUxu9x3k7FCORUQR3rwmTskqJjz1Hcc9e7rCmipqgGsdUMJoyU6yQhPE/PugWSfvNROPD
kZ5h9Cp6L4QG7nhXfkFGYYUv3wWGWsWAMsolsaz5s7vqnY2Ev9vhrxOHCa2dF0a/1M4bE7k50nd2h27WYatlaiqzRrUUvLocXxUf53FA9YkAvBQ6KD7g
49spzZKnbshFPafx96r37HfcKNtHp1nwP+RUxLrm+VA/YkaXMwNdXVzLu9MuNFQ0HQaNYaONyprS744bknMvBzRQihrOdbdGO9g8QzhSYhNZViwDCKFq
QdpMkO5OgYBUNMIYyBiHUqakJ44G8tJSgZCbBCm8gDVGabDUKhqVL0XZlK5MRAuJUATKpwncHcgHZyWEk4FLn37DvZyHg5DIdynYSmbfiz4zZOU0PMMe
hJiTTQUtKP5Cw6wcBdFo7wT+cvjeI+UpETF3Xpsnu1qNfSfHcoPzxMoppe0ucBjJOjmYRBgbwMTQzgzDOdz7Qf7mQNcERgeGFYWHwdmoG9Sill7J+8j1
Q6p/zAJIqXQCdm7FT6E/V2GJEKsBOnu+/WBvDfqa609Z7Q8T+XltPqBIMkIxhAED1Mp7qKg8piyn9mGkxPHrWY8N1HVyvKaHScEsNxdPLM4TWtGHvvNX
X9lF6OqHM2ujU3qvzRYFZE5KTp+3hz5N92hYeQWri8gXWqMQRae8WpLbt7e7547PesWEzOhe43YUF3LxB7JjewHM9YId4VbWllyzXhuDDQ7SRGSBxJuQ
8neXkgnZ7x3K0APQBD5Yn5wrTSD5/h9T9uZehMh9YVgv4XGY1KIf6MsJ3upFZ+6jGCFKrP457/OegKioi+tqYlIqkmjQGBlL7NHEA5SeifDqhg/l7Ovt
6/H/rCHZpU4AeypqJhgIikpAoWklIvahsI4KS/WUA7kNYalFpDsAO08wowoDGTCqlCmEGJfChVyUTGUlrS0T1Zh7mftcWX2Tks0eep9exq2Cck9Nahwi
KVkSqiJzP+N5zETUchQQ+DmVsnKxKWA2yfFA/v0U7rYiCk//tN1zrmPeJqcdeFoFo8M2ymfGvfHcQqiBaYXnrJjDeYHUzRtLfACeMQVYRignxPUPmVEt
EJQvxQD8RhRi/KwoYqED2AB98OlDoHUk/Qo9iD2K/r6nN/J/M6GqfdMpD7zfANhAPH8KYfr5ObbnDkaqs/xH1/mP4d6njuztr7bOpsuUPP0uDWt5aqCS
hJgJ/1KJN5zmCK2USzyto83Q4LPfJsc0e36qtS4bZh9jQbJOgPLUAaMaqMeWpAu1rujetB52szJGmclBDIDhYCiiD5aEH0BMDgA0QXgUTzmyKrSUIW1U
zKvim0a1j4TA3reeM0+PVOtHpe2xiiIjFQUGLSuhPTnu68l7ydnq+kYMPfoM5pVYrESvHybaV4LO/M4b3fe+d2cXMTopFepkHdbfnW5kwlXhDkFAydzI
aSBKCQJgpeUy14iRQEzJmpHYtCJWX3Ned9yC9ehYSA36u8djOoaxeCBIIlVA7PZg9DWpPYwICgxI1JLPco9xlzc6rlgXCDxEVWmDHXc4ZsOCFRjNXMzK
U05MXLQ+mpewDJB2ml6mtXQYHTDhmq2i1BiUoj1TYPQU0pstgEgIkkdPCxzueCttaxXuQGeHwgWDLTEeASHAbWTeDdaGrDARXa6fT43OurJpJDX9ZHV+
3ZA8U4F/pMmPiVZFJDw5imj4KbZ9LcDMz5Hez4EgGSKpWvw+j3NGB58Zknkp47DRzRJdGqHhCItHPTocAGyPhiQWUlhhWx6nGruA9dXYzkI61wXwzhw9
zTCd3z5Ls4SSAw2HqHfjVXl774GJpH01AgwTKRO+djB05QYw7lC9EmIF7tutTMzmLMTjm5TsCRD4hgxSIi8zDG3e7ExDm8DtNg4nEMSQpoOPagcOUm4p
sAlLAXRH8gHXEzig6lIA2gNwkQ/k4Ah5JBRsKbCdBB8oiYJAZogmiVf5IcJBaWhV69k+TSIOgOQHJO3913XibG6APYc33zsuk2gO6XByBTF0eSoegEHQ
eU+YrHJE/kh8H3nvH6kBR9xD70L9X0D4bcOVRyOXI76sSJNm0QHljWhEqKEA2wk4i7SxoAOhC/u/HiGgnFB4haHWSfH4p5fCnf7XhtZ57h66g+1/U0cg
m2plHeq0JB/oChXYKBho05ISNd665Jsivb4hMBBFr2ap3rq2p5Nedl6o72+U0hz1xvejTmgYYd6d1f0tdnHMoEs5aqA2KCqRLKBl33LaKGDBPcqNG64X
fdhN+xK/nEIT/2MdGdcHfuM/ojJYcguChioGAQdNlesq/sqAU586mDIx267nb7cr9OhXPW9TBuF63u5lNxd9vu8J8XHroUtcmQLGh4/jtZnJWzrgYLC/
fh9KQZsVqx13e+j1voHfXqtWtg87y81akFfvla4SfK4cjq/B1eX4YvUIamo4/Uz53b8HGJ5guruL3ftkxEa9We1Enis6+CQ7ILw++aCp6DJ4xo8a7S98
KMq8IwlLAmBcGxahvnUZUXSiZxGAcmhgsBhAvDKuIdVECpk74TBTOmcBcZ4rm4i9bPXBHvr0Nrq3fKoVDu2u5ojnvq+TWHerR8VxgutOzNDK5GazNeAO
+uuVcQL0I0DvgBEIwIGruUSAhFEDNib1UVz6dcWnyZ5x9DO+xY7AkxhwhMTHY7G7C9anuckalUPgLfEJ6t1VzNyN+xEUl39DZtZ5KGK1xqSrLk/BJ1S9
mxg6XM562w8xirl1VqDUtbNsZ3ek0s+TCkYFbxSkU0EVyh0TRBrpnpvloJ6qpNBSF0d6F2zcXSJuMjZt9KJ8va9z0xuihOCT4XY4fB3FnW5HRn0vo17o
wmw2yRS+Ng4wNVRRmRE4G8NtnDNPauCudb7Qc7jYxSYnevtlST1pthuyMEZ4GgmjKwZqgqgcoETIIHv6NmaASIAqVPzU0KD9kW92GZ7yt4OsjZN9QwPI
3fNcBG9AIKCNaIqUNVTrlsScBi+zXUe9djCYuFsb6Y6sTY85sDwEWMJ5YpmWQCCPbukLG9kVzd3jqU+9AvWxeLNmcGJVaehN15gkiRrDshP6Ve71ucRt
xt768DCd+C2+r3uvICI7zql0lw295ocq5JI5UzqhlSECLdjp7vzrrc69A8mXrqn3Q2Jxy3fl91RF3PnU9eaHo8aW0M1rnlDkz6MxbmSQdRBiPRjN+uAx
g6zrpWd3F23B3jkznWnKG9VQyPK5lXm67jgHK9WNcfYGVhKY8HaaHZHkTF99WNyq1Y8b0J+28rlaQ9exj9nzyIHB4fE+9Zq8pCai9FytaQFVeUq2hnFh
dxrRwMPwRlpD5OM5QaZ5y1vq2MVCxY3dbQ0OGmutwwGrVlONK5SWJEhYpkBb+VuLAlcv53RkdneAfI9bvrTG4eugEcPbEd3nzyvWp2j15pa7DO1A4qHW
mHr13voC+rb6Gq8HDMaFay9K4+Z91F89XdaCoOdDk+B+h2iFxCR476jvrFx6Buu89EPh1yY7jgAJGFHrdRGuXMWNWPOxrWuggRenNIJ54tq2CKxebn0P
V5oRfORGtd+GBs+uBGIAMQzAFEUZIwxDIFE8qAiWJfrfrXXe+tLm829x8nPNKl3OxejSuKq8JxqHyImNFq5sMKbvBoiMjB3Oah+5FDuCJDIR4ELJA6oV
1pOBPquRrrnAKnTIKDaHTEHSjQpJIooF573Q58YBkoaPGGOeYhbEluClZ8+xHj9+uuy71nuR86rS74RJAI0Z8oeqjiQpsK1JkjcZ73lNAtKsNLRSKMFG
4zmsoGuV6BQgxcBUGyIjKiAJiLTWV6Cd4/Pkg7+Mnj79AD9xHgpuC5CvdJ632A4rsO5CWTohDyG+doUzCZjEETLhliIOFStMFRILHbuynIDucETMWoDP
VoMDUwui5n8JSnPp2/o4onltBT7e/0EUpNNMT9aYfrrbmrN/lvjo38YxZ/BE6QFAGCfllH6Sg7WCY4TzWdMYESxZokIIBCctTojo3KB0r2EKO0OCpmIi
QYDpMpxChlOFAcy5fE4kxIIJEitzIt2G9EwiCxVeU1B1rQ4tSZS45mazBMSXgc00aQhJHAeJvq8LyQf5uHV4dFPWzaezlXZ14nZyHlJDUhBVBKJSAJAs
iHh2tHW7uMwVHrwwhD6f2l/l9gKQKm0R5aGUKAgwSCOAyLgfysQP3BcWs7CAxI7CSfElyvZp9uhN53kMt7U5ULkIgpOxtQliAMGBiUHQhZymmHvk2JIm
KCShWaJmRKQhkIkp3RMcCQJEjxO1ZlS6IUDKeUKQ2wEdbn4B0hufkQDqAHZBMNVSJMwRQhCTBNLEpNKBRCUcQSIUOXIKAcRfdSwUTRAlCRIHqE89x0Cb
CSKOc7lmAU0c5HJSk+yDw7XDapWqsc4R58fUo+gyikmUoTjvPpkKAIiElolgJYYIpooEghaBUpBiRJJiSAk5IoCdqJsHFPbDzQ9qcE+72J9U/oL/qWh+
UPtH4LMwrq33ghl+9WBYfUPplCT5og6IUCIA2o8PnGVqMIMPhu+w9snm79CCl7YFcEs+pmSj9iifCAoqiqEaShYJWgJCFaVYgWJGmaoKgU4PU+1mg+mO
KZLkGTMuSGSsJIGwH2bGoCIkeqEnDgcB+jASUgff5j6PxPzz9E3C7SfKZzm6ijWgqJarQKooiKiuwmksuXC84jYSkjgmcgYX13P05nAfKCqio0g3UjhJ
rUmYe+3v1bm8SnC3hqml2GoPtdochqwrB4hdoezgKc3lESdtzWg6AvgSwUsjEIywlKAkcgwA1TRgB5zxBRETuAKqFWjWiKwS7SbIO2VEMf5wDjJTB4Gf
NIE+4Pd2v2Zyn8+7X5Wy6J/V8sHR1wyT+lNpMelQqX5y/jO++CL+n1z9G4Y1nDhvZ1tkOH2B8QYTtqXEq/rZKcJIiapTxESYECmgaGlAoSlBoVKFMAcg
/CFN5RyQKTY8eCi/pRuwHnHs8hm0bIedY+eAnlc4qyArJpoSGJ9x27eTccFA2dtQOsSi4EQLInR2ORjNpxWHJLdY3Y7GJYRcuIUtfONmOFDtRYsFkaNL
T8/f7b29YhgyW+Pz0niVRFTVJ+XHbtEO+lDuyicWYsooKYCygAhZXLtspJKO2KgzgrBbJCa3zjgcOOsQbQpUucbYs1JIfesQAOOrQZJB1jErCTkY54U7
OaBZLRh1KgoEkA5FTLkp1gpIJ0Cg/7JY7jDl/C56tsZMJszZLWHIKCmlBCmC1BJU6scFwYZxXUoFVSgNCNKGOB07GnLxi0DLskCoaAgfnceSXeGiFoGA
EELNCHrVRljoiQnHJyAPl0+Ho077+qXjByEDfBP0icJUTJ/txc6RQwpyYxMId2+KbSJQDEuoV9ajJou8lFQMGFB236/tNlQd4VQN5QfegceTP+z+v+3R
yO2ibtOek9EnU7oL6v52tuaf2/bmrunA+51SFQEG0YAQIiX9Gyg1LUj9qvhfVKM/C3pbKowSJrpzEdWm2jGEA/2pAmxbhiXulIYxCrRcpgEBW7Ip6Ni6
bovTozdrN26gjA/3dNJtAUMQUbNSmUjGyhicdapY10OC/XzG8cMTMxDsCTvJCIEiNmcwB23fxT9hCtJxVWF/Ab16bbGoshtJ+3WYkUh/NPKSjpHwFN5V
9X2/Xkd8nfyhiCe/vx8Q5o9KQghKFKlpiFCYOSr2h+QcEO0h8Z8gOH/RL3fT5G31Nz5YGcWQXDH0DgLrSsB3Poc/JjsU7ZPgeGPiW2YbToD7kkAK83z9
G9XMmhIwYpIHGhJ/QJGM1gtH8SDAz35o0Yhf8bA4PvdckQuvDb5h1kKQPFDSE4ESEYKzltSX687sNHxZpMVn2J1UjE+l0Rk5MNmHr4OsyOl8cdG9shaa
0P7ezNATpgfVIJADxhklwYJ6Q2HgI3a/6fLEQJNXvyRFA4mo6j1Q5hDuodYMUPu1awqKc1Q5GFXomNIanmZo1DXQxNbArrt22x0ZQ5MlQlonWFQe5BKx
mDzn0yfi/WPpIcTq9dzMMDDyIyIjlNMNM1tT6+upkxJBibgbjCodyrAp1WpLNvTDRcmNj9nrHeCiJWgaTkG9HdOycOztTZ5+M40o9kHXtOulSmLeDqf/
67Dx3zILvV6mg0IyKKfDJrKpONn1m8DiSHjbsdzRQHfF+WZBUmZ47D4G2+vRdrIgw8klvZO6ajrzTMymQJWSfKE+GUTUg9RmCFazyZw1UHQmgQrCoV2q
CoNlDKeEM4VUVHYyEI/oWhk/1HFyAiJhhReLvhRFVUhMMYc9jZz1596dg7umkE4GgYfpDD8me04qg0pZRvh926gGmTIzbtj8NvE+TjqZ7uwTl0/XeEHj
FM5ksVt0/LvLd2KN3agrKaMThVFE6oVPtKmutaKcz7FzHwosTdwnpN/ifjgdavilh4tDIWmMqElSCwcoHOA/WnD59jrbPccNBucBxz3JQGe56eZPdZR9
7urBOkXEILcXIvVkqm2k2zQ3XHYlO6cuCQzcHC7YkFEV1RyLi/fiU9mNISe6N2QOTkeYwjLCnF2wEnCrFSHKfPGLpZFITTJiJnWHGYIaYv/+YBxxl1ZX
GPVUMLJG2FwGlodLYOcBW0pKqTrPd7wALgHtPMoWwA+OQyI9U7sNmFSkEpvkJ8HWs+G5qfs50JsMmhJvEWInv75396XSUWz4sDgL8n5Mza5n4dU1LZvL
Kh9jxrJ5H82e0WJvvtcOkFltlEL2yUM17625xKcNPxyE3jJzC1coNtHno2Hre0KVAkIBDlALxlAMlQMgRyaFMkCgQ0K1Wjz20bEktKzCpBASjADJvAci
YHmwmcbhA7JdYJQMxD5ny/E96vPuF9cpT9JyEI4joFf+FQjr7F3DfXb1O2F74Tohtj3PuzfUhm4VuaDNJ6ZLwn2FJgE/9aF6qeeHFmpy0e/XV5yQDYzL
wzbtP0fmfr/N1RDR/fH+7WEMFMnvfTeMd1dMEKXUuxrBMlCj16xMlTUhSBMIUAMX6e7JphTUCSQBMFGSmQmQP/GU1AvCVclaaGmbKgfHOccqbhwuHCP0
V1sFBVUkcMF1KUEFaykCkaxUUHIgq4V2nFI2EQKLKURbQ6zImMYwv1JSQOOasCKAjKwZhikeyAxlCaiYjjhtoOh/H4O29BISYUs45Pj2Dm2ARP4D4fzO
9g8azYoXCr+mLBvHoTrG7YQwgpBCYCZXnHSENEfs460ixP8O8+NmwFDXDMizYgmmWLEy3w3rYXZSpQREV22vFof9wdAIMwSQh3gd8KRA/8eh7/d7r4PE
5vIuLDJ952X+JN8m/VCQbX/GypCY21jKyYmHqREx3YCyZHYBdubmwggij1jbnGLO6LYNCHO22DlBXCOwbKocKmGIIaLGQpJ1BklBalxHk8ehH21Bl0j2
c/OOYwYKBzGoHQrc1DSmiWgaEiRipQCkaFCkQ8lwjezJzbQm3wGJtB1lME5VyZzgJUo0pxpOIimA5AOMJCd8tAmGaPVBQ/OPytuHhLxQ2qJYAcyDqfdu
CJ09YIYAmC4ESkBSJSsyDQiId0SSodynDuATZNiS4RJShzB7PzvHx/LdfKHxfwwDuejKpAxYHDJ5eTGU5J+Rh053RqdMNDo6uZbbw0HGjbA/Te0ImJDX
DALT080BnxUQe8kVpzdSI58D9XeWyp/GDE9uBtMfaIH8iIW4gbpjz0B1ABnxVJ/XF0tQiL1VVavA0a1rnMN/KHSIzTDjDM4YasvOxbk8xG/Ye0fdCc/P
vN04quIBxd7qyGEXyUr5yT/L+Ys177wX372dp4/5SlssU7LejsZP83R2gRt0JPpsVMBZjEzJi1CjQSAILCv1kEnxsgFpCohqCsJfzUeQ4JIQp1VEXhQE
fGE2hpXaANpFyRYhGCFDQ4yIbQmA1sGotWIdiQ38PYNvw2QDvPHsTpHEXoLzAcV/4nT/A6RH5/nr9WF0ayZr0PkijCH4gqBTuRhUYKSwLk6OZ4UXCnUK
f3XSvkRFPOkOUhIEcKIgLOJRUXJiMiqQgn8rBogmgoGJocDkVBFHMtX863Js+WhcuREBFAEERHLj5SKiKLlD5AeHHAuRwLJOF5JRRA4QhARFyUBAgq5U
EUciqPOnrEiu6JcA5QXIg4XC5VDnbQmkzMEqgiLMCA5RBDZaNzsKqcGIHIm0tv0OOEReLaZWERHYR1HHArtFCcbYzFyKWloaUpAqkUEQFBzgSjWQUCrH
1WPpo2nCQiImliKEpCiolWQFAFDeQhEymciojj5QIymEpjG8u06NWCFDFJba0Bvbe6xJ5C6xO363B86AwuAR2wqyNAxTSNKlJFBEwiQswEskAUwwQELI
zBAwG8GKgVvBjCbbKZQ6CgkhlnpscHYjEheO2LtdknIOTIA4kkerDhDnnoyVacPJl5McrnColQ5UURBcuUwCOVDJjOSSYdA71A96NscQVjAyIBQESQQB
nKY4IijX57rbx6DToZHdn4e/ZMh9xB+VZgYSTi8oBK8Yddcxjyt42/JNZwEfhdyQnIDrAhhMQNGBJ/pQCCCQN9c9qEDGPCaAHmGvxvw0bXY5j88exJB8
g/yfAwiiUc6VnTBRFRMouhy4MjK6EymGjSKaE07LlVzgcoOEHFVEC5f77A9WHLsohpk3dGDnEzZJyi4JJBGQpYhwunMDaRVzQQgzStZatKyFARCIJWTQ
Q7Z+BPfjxsZBMgaQKFpSilyDJWgaVpCkoWmkoCiCaAaKCkSlCmhaKoGgoWlIlIogopBxCMJyByQaVKpCiIBaClKSlKKaTCMgpKaBKWIVppQpBKClCgoC
JKQoCqVoQpiAoQpCImBoBoFoIkWkiEaJimJiaRoKSgWkaQKUoEpGqSsgcJXFFYYRjJOu3uN0fV9NcHxmfc5p1KX7PSeJxhyEwfuPa+Txdv3ieqtNxL65
hvftk4dkhD/gyKqAQQ0pSetKShaEKFaooKpBplllYdcOmZFwjVganKUwcSYJiGKzLKHg827hr/jqXXMWXdz6yQKUQ9mH8WciA+OsPp1vL0XaadBx0Zhu
i+/c2suYqdoieoyT12SRXqsIplKF1DgxSUFGTkuSGRLQp64aVmBQ8ZMlDXHPDt2M111jcmE0imt9O1PxO5pgk2UNBkRV8MhOUy4LuOU5QcZOFv1fLeBS
LzjvsrLw6EbXxVohCyNmpGvnjJ68iFYGAD9GUDJUBSnSAxEOgMhzTgEVMVRU8Hu5P4YDwe2UKCl6cUeU0tClEFnXYHqM2DRcKSsqVD2wihb+BrpbQHhZ
rAxd/5seNsceanSaRPY+Ap2oEFk37SFO4SSB79eV7uwa76tNF4YvAc3wzwTWhqvPtTjo4z2AHQFOxBqT8F4td+GZOAGkFPltwB4HFKpW4qBtMUCfTU7n
n070c85O+7DKlKoi02TGH93VE5TXKIWjvnRraZvIWdGj5+nr4hChs9Tpy1sr7yR7+uxxDbNkTlzaj0QmESSxJbiLubrswKZii+yE1p8JDLyzFrwj1FkH
d4mbG4H7eaHawEyKUpoJIezFJSqCKlKGIaEJgKApWgiAIgooYgWlS7BQHoSAOw8t0xUkN17VlDIJWSK5qfTwn1zrdaNU/v4YGa/hLJI7ZMBQLqmIVDNG
rnCZ+2fH/j/lFk9TRzJP2JyiDcEO85dgkD3yFFowVpRKIIKftlQyBVPTC5UFAg7QhjCswrX8jmAKlgerWN6KYDOX9S8NtuQO6qul4AuAuCob/jlAXvUz
VRocMEy6yH9PCXkj+uCmvbAYztmLkCNAphaskWhEeRHVhCWgKWkoiG1x1qAj9yq8ngonraAIgUHIn9036T8/xPFEJaKEdsqjNEIKrNILZCzQsWX9PMHM
63BarM2a11zshwWJ04mILmktukRpzQu1UMBPPLRCs6IYzoiiaAD+4xBXuuaI/74KWgCmqKaUcNzxii459Jjib9Kh3B1n5c1MfrPBE0AvCCJENZcNsO3P
yDHhOq4RwQeDARCqRMyokC+PRTzTdjznIPVhgNBSEb5kje4w1DS7OYL6oaF3ooKJhiuEmMEODBlOpV2Ex9ToD7TxY7sIL50RoqKZCfnL90QfcGea/wOf
d3ZDQd+Z4TqANQ0DQBRRAR/hCHHkeQa74eYqfpgRDkuwD8PS+0HjXnmvWYmgtpMwv5gAiKCUmSv/WQ3UNoF4STwkMOn5YXxVRCuqYzBFERgsG0KgpWbX
MiKyLG5cN7Xb+v4E/zSC+783zBZ+ifDLWuvvmu/Rf4sq6lq4wLD6HSyqiI1hKBYVVbOVpo7u+hlzT4O6ufrg5OyF6O8/OLxKRUwpfBuegtXlfO3vR3XB
d04cLn6e9Hji+tfdz71ZuecshyRxMq0DNUj9/R43XXAPe7HfEqZvC7NGEY7NXGFRqW1zejW7doy3dhrTJO7i0rhS7o07cV3Hd3RCl0Gv6DvD59vqer3j
k8nK1aduzdyXd30kdpUU+d7tfIg+Q4RPM73duBcKYXugO71nL0nfK7HkO97snvEndHUXQi7HAmacnWuzHdJyyBcvzx3ofVws+6wv+fl7iXj0kk8+CEkz
PSTzLlChA+zGepuIIBvwxTioprdFf2jB/wkdaDlDkBQmWVDS1AVCNKVEn7IyEoAIlQlgDRAIYKnAOQuoKFdoUfmQtI0iuEKPoe8futPZ2qQ+8mPcnlyO
06AH15K9sA/UPt+IPY7BL+vNQgizhECHCDpykkWMFjIcomcYRmjtIjAPkkBpnchIucWoAU86FcOzhyVYMngyGKzVbQEZJ2FSRYiFAnweVmgg2YV4yZmN
FUr+k0RhlVMZiGUMUsyWWDEJQ8jseBCJgD9pv/VFwzILEaiIoiaaqO79D3BzOBNG4dSBewNID6+cHACD3B634/V9E/Y6AFD5pBg5bbTTwz8xcKtLlP5Q
yTpA66s6OqbZnXIH6g/Un8tzhs3uHet23allQGxTJh2n9HQS77b/0j29zv0wwNJO2Qf8fRqLNKM8NxrEVFo2YmddCJgeP4j0GmGk/iXtnnUrDwU9XrU4
O+CGcjHgG3CN3lGPLbs+/0fOGlFPM+9UTDUiHY+Ps9n3ou4+z8cFHd8KRAXZkqYYgIGCCRKoYIiBkYiGCkZBgmAaSCEYhaFooJCGTugxlJQiYlKRLvyA
NKqxgiJELl8EmeV1Tr3z05HI6RppoOQgHbFI0L9mFH8KNJkilC9sZIPzIcHbDImRCgD6WTQhkuQIfjAmSUtIUIxWxgcZVXUVTSHGAQMkFIhV4QJ4Qgfs
naUmBe+RyFY1igZJffQi7nOsphF0b9QMdMItKfjakZr6j6x5uA4WtqFollooZE5jdRwLqCjHlLBVGTpMywgzPthJnULFAWVQdibYcIJA0m8pIaYPnFDB
/mYcDim2tCj37Ol0fHE+V2Ow+rgePp6XifDiDzOJtnbydl2bdD2R9wnh5DYq4RX3wLklAAe9h0BAERERRCBDAjqFNj1zxfWH4w9ydvBPwVfy54URMhQ6
OJNVoSyGwd34+ftr191h1+XHc1F1ZZcMMN/o6wnOA1iMYIhTl8GJT6R6wSU0A1N71/YkzC5/vjy9ZT649DhW1jeduPMZE87nkV5J8wdiVyKNoSLJMgfl
CySe1AThMSuZjgO0G5UCnyIyTW4Lgd6Hagd/iqMiADaREMPMerx9gVWHhhBiT5hnJnBENMFepCH9Aupp7QsBGkoogSH/n/wHKFAUGLUj8UwxWpAF7fP7
buO6KJ14oOlNUSBWwEoiOGA4YFoxZAZBI0LbgDKp29u4vaiet/iRhO+i0eAj+apLqQRabDaI3agBhIwOV03/C9sf7OqYHO/fwbD683B6V1w6+KG/iDWA
pD2Lw0bzfY7E2ZNadD8ELrtiZozQjq764G9o+MuXlqoxHHpM3qZ12b4q6s24F1FIsrYhzr41zrzeJ5fPdEbymzgQQfBgwSocMCxqo4JFM0EnFzMs0AXH
RCjlMYJPNVNKmEwwZNkB2Qy+GAjO+J/WyQ0Eh2T0WGyJOyB4p4Ms5Wj4KV5TM4nHueuOdkN4ibycZSL79l+vRDh2dMO/P4kk5Jvh2knSScsKqIsZlkLI
1tZXCrONvdGBQyhyws4g0oYyA4QKYMAU1rbNQUNWzi5m5yEPaCg3IB+MKMwD6n2e2QH25soh9M7tL6H0AnZWZE9U+nEPx+mXTPl6OOkN/r5N6vfrHVmH
yjzOvJDzJe8OIPnjo/DOv5aM9IEloT6Mkh38oeNJ66s1SZkCwI+6ZDrbD+vj6P6jKxzkm01odtKuTN0hPTo+xuPeIMEmCPfYcE8/MB7avlp2fRvgdB7Z
1gXCbKB0CanRC4lvzzgp+vFOjYIcNiDQgYZC1L89IvKaSIiIqXZU6Smw+6aO2bPrcICYFllEKwlJ8hVPrs2hSk18ft1tw3ckToB0gC7gF9g/y319d3HH
pDc+J6UA0eqWCHQh/ngHwEWKAoUlNJEUBSJqQPKKdE1Q0tBFawyBYIoWAiiiJrRGUTFEjREOQGcsHJpWhgQyiKmOQkXBOwSbmdscIViQpQEVBRTStJEx
IlMsRFBQRAQUEkMlBEsJMwKUrJKmrCooGgpXQRQAZIIZKFCo/d+X6fQ9O71Oq168Q/Kfh+UUneCxQQT1lKKlQFERVkws9Eb9URv8JkPeJ/UBi+RH9jYH
e/bIZFZPKrYDfxQPnyooh1GKaBkeAAnAfDw8O/1ce59f0/SmYZIYGYuZiBIrkMwUAxLXRO36Bp/lKgKgjAfSAcHXHFKKT9Kh+cKUoBsaI+/vo+BjiiHW
EfnCBhK0DRSpQndvg7y7BI0Abw4w+UuTQGQCBlDEVBUkwhKEFDTDFEMlRQFIDEgu5uw01AazV+4wNbbBJFJSQEks6xT+Au2216RyT02f1c9x2VKQdiXf
KGI1g0TLA0zDUgzTBShc6+uXrZ5QPX9X7ipnkpkirhB5a3jYljYlITIMT2vTU3TA4y6ENvrYAHveoKcDgXMLIpAiAClaFgmlpSvXrqLv3CHvkppmSlKD
uFdohlIqQ7UTt4PDc2U6v48FSkU7EPxJaEiWalJgF9hCBMCiUhI8FcDTBX1OKC/w9oA8H5jIcDlFMgyFMR3wdKa9uhPjB+E+21JhLcVMDh6sfVL6wphO
kvHkaTVKFHGU852jINt8NpdpZCdbzIdboCgeGdcPqhybOsplgZl3fd3u8e3t48PcBw/aFraA5I1C2n8hk9nBVsd4Fwp5C7No6lmO6B4DKIpOTgb4Y7JI
dAO5hbOHALPYNfmbnyMRE0RRDj6zWaDNF1NXVxAc9utxlyDtIZoFxiBEYhoXwoBziNjdQu/W0duu4uOI2QHLEFEmIZldnyA6QOj2dpCKYL8DT0G2E2DA
5OTB+34KJQANCNCIH2iaHHUAUUA0IdXsKDxA3YCjim3Z7tFCDA8FenfRmGeXpqZo93Kno+eqB7kAUPZnM7oUC/dSE5AX2EBAGERsxFd4wICGUEs7DhDt
IS0qnSySTJMdMDip7OAD4gpn7t3wBk7aWX68w0hpKkVK6Bhp0sVRGDKYZohqkCYkmgmMsAiGFiichx2sghNVYSd/kv/1ULcXaDJAFFX6FsV5SsKhiGIQ
Yny0z2dOtFJsyYiSgyU/FihRisQcqKvPyfrweTc5o9bnpCwydFaCCC4GBikLB1XCHSppeoZrOQ5rT+xDWQFJrfkieA+qeMvmJJRNImmTCDvEj8hV0YTs
ANywMgoFGkpUZUMlcBDh4/sD+jPTezRjoU+8hU/L7f5Nw40U1Xzwy/jsl022GOv3Zqf77P2772P+G8gE/pl+v7rP46G9PAhohFkaZcqCKU0K2wEpgS/b
J5+rh7tdDOT+Zpwh2GokenUjatxn3l8IkSKaJAqDDCgY9Pz65qeAR7bOUqDDWVeszb3zhUNCKXoWEenL1q575bu60LjbkRJ43T+Y3IWCmbFteOi0UzxT
st3vDTJE9oVNN0oFlgs3c0JRpuGKMvDE4IiaNOpkob1alXV4JhGOkNhMPzME4Zb1He97wsqkTBzXrDE6khopkE3dYsqTTJQbZd63nSY+xOut/9vmU5JK
RhIclJU5ETAaAm8zlrje3jf7tKnolOSe9Q4PCWguOCYTUElFUAO5vD+UL8K6nnRPO5VyCDLWmGRlsVFSJY+fYnJLSvrezoeyHkwxHsevYDS0zFTHYO3E
6Txg9Oawstw311ixHo0SeyNoNoPJIvNesvKUDhuSc7vkg+Q1t0ZwgHchO/js8Hfh9akPYds85fbKO5vmQ7kKG1PVYyB3nCBYegPPjSgvPoQMny6VAV+M
Oe25MgIqqezFkn8/9G2+wb3CdQdpernHnPmT2wtDq1b+YKen4+0DkiBuB2PZU8scNBoJaJ+vxjn6c27y6GfenGT7MJ4gQ2z4pUfijXuuv2hv2+uF9BSE
K1ZOnnp4dIbaiwwUiQMBk8ZYU/p6P0tpxuVRBYKFRRhkAuZYp9WUSZ3m9FBPJ556WNHton/ICo7t72WFmDvW7B58nORFURTFBbvdvMh42a9jdFTiqScq
GSLIKVNEI6cuKCcUxC7AtQuEyq/lms0mDKVmzIXEEShsHKOA5iFojIIhSMIgJRKFQ0RWWE+ZBQsnIbfBJxxRLr5dyUyEmFBBWJkpVbQqiMwgjgR2V8pQ
lQKZzUxauAwHBjSxxGDeG6OszXOXeuXBQej3BVqPr3vDkXE0PnLlMKnRIdbjuKRupFB+N4fDsjnesFtKsRMdMMSuv+M+hs+C/rGEqshWBOeNlIjIPhPG
SzwZcqjCyusLMiUZExppx1rXXSsNb2ruhUR5lKR06RURBDRqmAhqhWiVZyBwQuAgbdiGKufs6gbmwN0e7MOMJ3vHPO7iVhRVb1ZTzbHkHfoNcghY1ODo
1TQObtJspZNslhGDBEMNUMdibhvhrUMYBuFpAsGBLOYzIBKRCGA4uob3oRPJDZZMYIMqygmhJIoM62tcaSlaAHdkrjqZSLTWoPyeMex7txJCCAkGIoY+
dXS9lHLaaNuaNO713J4U9LjxRIfXy/wfdyCr9IxTJWLOLq9JNu0KII0YMSx6W08ulTe25He956BYjswEyEdlMGhTM1mbDIEQ6/ysoh23gv2uCMHOVbCb
OLYtBNoMo7YsAkIyRCgRCQVE3IsdA4AcMUx1hwQkOAg8QbsA4w5c8qoYjy05U3gTYgHU97IHwE/h4FT2SpwPh8ncAwCR6OHdAXQKJj9g70h67j1t+4jF
lDLdkCpcrOWa1YHbFJOk/sOD5HqCRX7B9cIAdnwDp3/Vz8TEDgD/NCnAB+IJw/D8SxykiaCQ9t9BePIqCCUafPbeCNa8z7F8PkcR9RfdJwk0Hp3+8e0/
slQGJQUoT48e7387Xssk/CEiRNvQZjH1zE3zN48lFgnj+xMD9XXnC93zT3P4fwKNDcDuWTc/IT1CmiAaV4QofAA2A3I4mK0XQ65o7s+U5Ojrh9PZw3P7
vYAQkHd9rHfDKLj9vA5FS0iUC21KwFkkztMOj+B2RbQImyAqKFrWMBrQQCfPYUQMhTYlYmJqKDb+r+MkNFf5v7fu5HVlTdVO9ThmlTbnCP7wYDkvFNvS
nQqAriRB1OqKbq5qpOrkIYE0KAUYpGJDDUMKBpXdRoSEAYsRATpygcCq5DZlvaAkxRgA1AS0hNy9hIEUo2apLwy2ZhmGZciQYVCsn9iEw8m83qnlnjdu
a3qeUcXVzW6SbCJDwPUk6WaFjPZMxE9RJv6W4uSEyfE5zDQ1dCED9e55fX49ve8e9vHIs3PJ33xwExT1mxdgoeDhzlNGTcPLBYCEE250NTdB5FEBPFZi
AoIT5JEt5oXT5Sm4WjqNMsNsnB1C3Hd8amgxgaem7pmgRPELoHq5BwrFtZlAkAiCBJoUoRLKGkZmZFpFFWGonoBTWjCtSBE3ko1zXezUicNZIccI6blA
L2byve+BczIdyhKHMoMpiXlsWbYbIAIwCty4CNSaw1vFXaGoHZ48YkGB46k5BIsgMhDpsgRtrIRFUK6OeDOb366TJDND1S8TSd4GdVgIw15rhDG0FOPI
3YbNF5lFDYWG4UZDQ0NaJpDo1DRNYcOXHc9OZBgex3Sl8rUkqHcgffE95bJ8Eh3HpyrIWBC+IfHO4zm4p5WhdsxWclh9eruMuzppac1rKYhvWsyrRrKI
ufI4mc/k+Cr4UWSZO76sxz50MEn27Gbvn8Th0T1CefaZ8t+RP2TlVIRUPzx8NBk6VNIVLlBcIjRCsK2QUH5cHGKxWDHhazEDDApit3LKCGNNWVARgopF
H86d51gFNRi9/K/hBzRwxh6z6u8W33UwmJqsTS5KVhowuWoZfjCeXXA1wgJR3xj5VtfnfqfjzvEwZUqDr9eSToHaSxDGxd0bSCkxQSVFY7svVKiRd2Vi
izlVZ30kkhpAVMIuOqdO+DbPqXTSbLJ7OJyyx3+r+77j4B90+fuLmSrvczMTwOaGQDt23izRe3FMJoumKex89baH+egWbn447v85escvDWzMQNn8MwO9
C257tbPHD2+ztDvhigQYgIlUiUpEGhCkAUCAaT1jgnH9YKeoZGH+hLwIDz2wTaJgwCIqPeHZ0UfT9j9ukE2dvog52ol+O2Hr4nF0neNk+j9HA1D3DIbA
p5T6uu/h7a1vNUsgqhb+nGiGcgs22LMgJg/qf2GLq0l/ohRjitKOvXrw3AGA8H59Smj7T7MOnEOZ0W6hTqeIhHYrNMOVvC1o9txwyaL+GD0nzZ7ksZKl
ElgkD7hgyN/p3i8zutuydB9Ps9xDfqnCImIg7Ufv+GQuKw8n71CA9d6amtpczJpipCgaCjLJQIENSKxIlFNKJhT2np0+3/tjuFUlUPmgpzf0ivpDa2UT
d0GiaCpYpoaUBSKCyCgKEyHnqYC1KzzQ9hRP5KX+YYHH4boUxw+C3u2EjuCedTApODycKdbScgLtDuOs9oQQ8Gye71cKC+yfknqy7R7Ft4ETtcIVCCp4
ZyIogecx3aDz5xyFJOiEQUeN2CVx3xlFB3ImQjaxosgxYdZgDMsxMVWdwEzdpGZoYpDAj7o3pXbcdKa32NGZmShpRpmFpBptgKGVj0DhrWz7OnRvzM8q
iNhpaGQzHQjDyRSVGRgOWyF98AEPZILEgAfVHt3Lc5414/P3dPcTw4/1mtCun6xCudtPm+ow4c3/dS6kkdmWRGG/sxHz3CgnZLSDD/RIjqmSO/SZ50FN
lUh+tjaqkFyvLW85hh3+nXCf2/FDuaPt3aok/WymqUxqkQ0a3qu9jmYKYmoT1IcAoPoL1Q0ZHHNPW+ZdWiKm3U2zSP3fEh6CE4Dwi8UKeRLTcjMKXFJp
4pdrqMOQm8Pqsge0B8IHvJ7pM7QBDqywTwnWwpENIW0snZoO5psAvvXUaQUweQFDAX5/LeXfuKo8EeHzwz68zvRwtOt1TYU+t4hL2h9b9Utb7d0MAdu8
JJ59cs61oeK5KFAki2gQRJ9eVFD4lWCFnu9B+vo5gcBAPxh0bbhYB5XLYZyF6L1nocxxd0235AeYPOJ69sH1DwH5dgdd+EFwaIFtKVSyMjlVC/auQTck
7unjmThJhREhmtfrhcd3ugPDjcIPQ+dm0KDasgvqUUEBQX14UV7LUzUurQsLt+4goYhkLICOyqiOcgrkRPXu0UUxUJRIqiTu6+JDlPXztcLFhr47uK8d
Lx4bpyoJWrz3k0OqC7zWprCkd0hWAsWxN63s2zYgg+YQUQVybrEO4d3HdBd3Oxx3Hx91vPZU53cE5HKZwO7iws8CHUJNWnnnZe5h67tTbiYIRMmOIhzg
XqyYym2MpgCISFWkgAhaVkPThTnG4T8QXbzxCJBpF5biBtoAIG//DFHYBCoBtxajcAe8OxMRRTsUU9+6A9XzXgLuKRA8B9r8zuwwuM/ifhnadxw5qgw/
hvOtVBIPaGkyzRSZBNEa5ai53ZuHSbmA3eYfpYO5MOk1wvFTFzQ2s0DgI0YFHO+xxseXHX1JPUCT5HaK/Gj6z9DUfgTTq3Wt1md612Wzs5wLSgnCYOZt
mm1ZzhR+ZIoTAFkAAxFAD+Hp44aSPHyb8jDLQnpIcTRXmaNBNMNw3oNt1AEQom2PHFhcHzmL3dgy4ZtthT9FLF2bq/+INGjmk2qWA0VBYumwEGQGAsEF
7sJUJ9ySpDXfrzujq9zNzNSpsM0ZhUN2v7TQuhZMaJTmhWugDEGmLObnv53JLDCs0WVYKePpkJ19NVP2bCAUJOF0wNgxR0N5G0R2yJItMJcHSrL1tria
57ThzFf7P5Plpdac1NNc14hyXmHbz0EkzxAJUDWW9B/7ssSzQkDQVgX2FGmkBEDEIAdiMd+HjwejWUNYslixrezvwp4edBSv6Wgv/WDMZIb9IfTieWFS
H7D72331AZO0jQUAGSMj6YNFHHsEfCAP+2JGATI0kSkjCSQwwMxCDFAiYIsIKbnA4GTE8COz07L7J/COEDxzO0lPPpAd8AfVU28Llb7iC/J16Vb8emL4
Ics5NhFtnK3OxMUliD3zR/p3rey2CuO/hyKvseM/t9Q7TGTl6SnjrDsvfR2zdpOqWVCiNsu7Sf0+dbG38eV0MXhuXziTR25m01OKB8oZPUzl4ADz0ej7
w7o14/GwClpRmBoAPvufiY9Fjkhw9ue+22i+7Ro0S+MKdYGjefMf28JuSVKKLgjWbjwLvCju/G8kEpCRYLSfUCsJAnxLNOjccodvHDrwQSl0j658QQ+Y
Ch65AduImw5CzFFETExEQim/YroRVwCqIqbTC6iXasYU205jFpMRFI1ODU2aFNorEtpcplUCyZdgVcBEiU5FKYkFllBEKxDLYyKIZBw5xpIEnycnIooW
UEYiwiJbEWgtGVKBAwAxIWEmaVGoioihcQsYyYlyWoiKsAxkxHIWlCwDAxIDLC49ZeUH4SvJB9dswZZIYb9rintEKbEc+MNEZA5zeQ1Cyz3UTpOgHvT4
98pUkhy2nY5b+BNcQ7r1LQlAgbzwwmiHSHPu2ObVa23UNg7CIigHic+tekzEcCj3Mpgexk4TMuGtaOGDuDypx0KEpxF3i5z8Is+VCEiV7jlQ75GQTacr
wyQsrks4D5gJxhc96D4ddvlu5t7Htsewb7S/aDzgVElRNDWraTCyYlChChKTIyBMlyA6deHsIfIffZ30T7vns3Pk8VFfCSs3WnkdFvYi9RNb7GMkSecc
QkmLYznZW5yD5nyDu4bENp+JTkrJO3PYwxRgM1sTEWtlYGSZI3yG9crqW0z9dNihlVDfCdp4d4AG1DDMYQg8tqBz3m+cZ6CW2hvFBM0vuxDr7F6vLrxd
45Lxw8t8TrL22dl86f6HRNPFk3Eo8qUPAZwdIGiHM7uwHsv0exwQ0R9eQ4KvNQ8A8lPuIyCj+MmkOrl11sAdXtPDqe8DdAJRTdR6uzvcI1GoKL/856Dy
Jc84fVAH4E855D68wYqIqHySum9IykeeZzKFk0wbEbOtm8LBmzPGRAHnUwLFDjZDVg8i2FwK7zA2OYSCw6ZZkHlmGfvyVmVBT9/h1pNUSGqGHPO9SeOZ
cu+Z5YIg6pkuGGGE48A+MTNLBT458wNBuJve8fJ9KOyny7OAA7ogwdvdnU4xjw7jE9mT8BDsHDbJh9vE58PDaGullbbt6F7EXXIqkRJz8t+ActjSu9zO
mIaYPZ4iWvgvv2T3oBsJJj8ZRJ+uKg6QCQ14bgpggKO4QNbqILAeXQ6C8TS8RHhIahIekHlSt1mW/aa1jjTDRCQ9DQYZE03oJPxZwnpdCL+WSEDPEOtw
z9SCengnEDsTEHhxOZi3hw4Sp5SefFQ5KhpElB6pyVdefUDw+yp37bl/6AKIK/wfQdjwJDeGilQokrWJQsssftUygB5/eousOB/vG9uMo/UZrkxbMCRJ
kAZABkS0AgQGfiN7YTFPh0KxjduqK3ni81TcZUhscjU+4MN6vDfWqIjvqnHQUfGYzNY5lOYYG/FDfcQttaH5RNCLzkdJg+ysfhY4OCD1gC8k5FyuEHJh
QCuccCCYBKqAOXGYkWCiioihFmeNbM3NZcdTVN5VM0HON0bYaa1HCgoqLU7mjCwJqbEhAA3IZH+6hNECyMtMEFxK2bkzSBUFAlSxcGS9IVIqHBMyjaFW
VYqk5Ik0IAKNkU6Tpq5iHNfBscm5watj30G6liyaOUxzdclikqWRC5oYgOa8a63vapU6w3ZgoYrWWWTBwDpKmmXC6gcZ5ePHrmYGXeaAqSFqFIgqHjVy
95HKZWBxw6kLSsfFDjEwpbIF41k3oE/X8Lz1rj47Ow0tQQQ0gYYmZTBCiE5mZuwE5EmmhdO1N2TQOmiJHjRHeZy6thiCaNNEVSYA/MAjnoUWBpBn4BEn
hC24ySw55lhVKXAQhTtiEDDNNjYNJSamHJtKHdp6dGa4hM6zE2zbfpSuuUoyVBELMszvlhgPTXulFVEOcwlrDOtYmSTwZXU0Bi7skrOm6rbINmd60im2
HOqB0ZuFlZx5nNnBNhYWCqqME6Q2Spf7aZHbOxmy9uaDdm2JbKI3KbzpufDpTh05zj1rUhWCcpqIUttMEPOjuDwPfHjXoRB3vhwRnALucSpBRGASpVm+
GbYaZNDQYsiwFIInMyGBpCsW73vd3QRSb1TwoIoo5VFQRBRwomRVGc5XVmqVB3kE3mMUBZAdGyubh8fL5kcqPtnWBPegOOi9EijC6dt24Yv+x2gau2TD
eqsmqay0lVO6PzfICdKA0Hr4A8D4jCTpdDI487HuPv4ePnk5hnL7jx5LPfKTbq3VzdJNE5oMxqxQRJFGTIO83uL2+W7jve3yp1ncl5nrEx84rRnNS3lF
MAcoVN0B9t60hqdcenUCKfROjmpDqOjqUJgpgbcjy9bv4EIFZJIc5k7AWKGRqlmRTtpbM7io97celcdbz7zItol4pCHmCJvdod4O9rPgfZ8rebxRz+Pv
Ajvd10HP4deRoVQanZRQUF+F9dGTOz3jt2qN2ltni5DhXKdxciccHfHz3w6eCknM7R8sI3dxu27s8aeD69HBJGrzp2aTmMJ3w6PD9X10Hjk3IKr2ioEQ
+Jzmy0HINCVAE49j0+lyOPodLKpCViyny3JU9ErjqB3neSqKh0Rk6ZG0ArOrvrMnBnwWN2mZHtDrHUv9DJT0cm3achBDSYlUQbYLz1SL1bzryYp06Zth
2alhWsVehabAm5CuqALsrTwDrf2oZwzn1gSYEEBGQRuCujwOpUBgVqZBkxPJijncWIvQN3FkkUVOm4aREwCyKs5+euutcjenyZFolRyqkToN6InJiAr7
9uwd4NZVcsiRswTDmgEMNUrHN63vYa1i7YFas1rMFQZg0/owU+0hjCA0eus6Ot+zx3u48TfMwW6KuS1NEyKZK9qhPtIUsLqU0E2oWyx2mrQszKYwl8dT
ejQyTp0lBXUOpde9i4N833ju7bp26NEWPA44QswYOkwboKV1aaNGuXDZqBcAf2L3ZIIJA9aQaiMgZMzEPIC4qOcwAmZQ1Ab1I9D3y50bY6ITQ3tQyABJ
AZgYwqggljDzqi9usr0Xeb3rjNPrxvv9KG0HprOpAIHa1tz1onyRHYCQsxXSsqYLAkSA8DzcRDGHkhCBiKyaRkzXEWHo6ZOjG6uk1rRRdI2lbdqNimPK
Q1jspginLy5MH9BrMGrEWoovOoa0QmoHGYmDB/Ql0OsEdgTOu8yRARiGnlG9daZna8lQkCeZTjCIBq1NUC8JIqAOUGpdj1jTzhRJLqz6+nhRPd3zjxsA
V43rhgshDTqbEWyBCT6y8wgQgYwBsYuHCMiJLdwVMqQmKFBGCJId3j9Pu6fwkzLXjzzeM5eYJ1suMW0u2U63nXO9AkaMMjnzDvIIz1JjpNbgh6vRz7zX
6fv58uxJE5hKy9E09QMIfU1TRsAplIICgDEJNwNQoZPd+L2OvdcHuA7b8ZFA5y0tJOXI3WLynw5fei7QcR5sz2pPRhO3Yip2dOhk2DzmPRgIQQBMaSTR
0Hdogz0C3zCidKghFoLQkGPoWrIbBbWQL/8HAAHTQKBgkbDVdYV4UEMVWQ2B/CVQN4U+45mjXq4oa9chc8g2wU0hiE2YYCCQsCg5cZFwo7K4c9wQC84B
1bDWCdjG5V5kGxO0YDEFCEQ0hE5gYtBNMkQ0tAQkVuD9oQpAycvI7JegeieR5+bcmzFNxrRr8t3DHVPTKmoGl1V9lqHTVdAKUwsqM4+tCJDkUYR3nH1x
7vnRy0zIrlCiY/HpN4oXTOUDyB1xwDlUPHJdoAmv0YHaHSVl/PDProvW88DYFawRhWW0DXbsYsrKvmGjE5t0wcf+x69+19vCc4rq73eKCgKUyNCcOeoH
brNs3h2mwqjhD93Kh85ZOLlCqDbNP9rpOqisiv27kOHfjfpek7iTwbrjVUx2NhKUxWOGFRQQRV9QBNnTuv6YosNQhznabmhiGQe0vdxP64MdrdERPRLk
d3J7XhSdUNXRjC7oZoQMpDxCWpG8peImQD3rgKMiCSSPg6F+x2T3veF8Xu57HcdksEO1nY+CcOOdsLNUWoBLNSU7YvnSidCYky7NkjIJjIIqqgfNwvjy
3OwUHddw0CPbs6TZTk2cjIaoYKcqiWEcUSkKTJSIAjhgOVLSUgUq6MMClKXU1gj0Ei7KLtceuPJg87ATgPDgOIioXw8km87GJNg87kwcm8SWxDtOMoeZ
84akAQdODE7CQDnsVhTA55AkFyhlwuMoK45BztdcvRx2uTR3XVFlYlgRDSIPHHB2DcQrydKVuRNwcGswEmC27AiHaAIRo/bbQ6LBIQ4iCDhicHhGgDRG
KJ+MKHBBR3TNg3trNKD+HecgbwmNjwANu8uO6KT13kjx6yd7t7sKSdXFrae6xZDEbu3b3JSSAHq6hERPzTGkNCCQoZCMQtMEpkpjLLrHBjApnoUxTAYn
ZVlbViQXJTTQZBTWWSo7mLhFuGtOkGkCimk3gTCaoYkKBiaKVImqQCgaoCTZgscKAhiJjJRFyAcjGYJSCglAoAKBczBFpHDDGR7yFPDHvvXsZXRq38rg
G2atNljp+qiH17OSdJfkRMfSDJTUnbbyG0m9qidZvqaIhkxKkxJOWGaNG0NAoJqwMGQwOwTqSdkA9WnNGvdDRk5Jz7IRogQYJ8JRO/Rc8+syUzYqfRTZ
sWZhCXUQB3YwXn2HfXvv4LsiduHSayischZ5KsptOQcprckr0WIpobQyECoiqJIN/V0wmMFIHhtkD7csR9JDEDJ7zDXvqYrtNpSxEWa9+aNRGaxpnDdg
Y/p8HTpU4M802maIIopSEEPT3DpzXrHSIeqprZURCXaSpmJPCXLJJJMgAKQpIqRoRaFiAKCgKAKaApYlkiimgKpimoKAIqQqCpiMoI2nAQDtCBrZSILZ
RM01gnC4/vOITKcmRNjSbBBEbIMYFcILnDgdqs4AcBFtqEwqgKAG5wESRsLj+uh4RiDUODAJjCmAVOR4KC4OCuA4vkpgaCZgBlU0EojQqjaVdGtRYHHF
P5TF0q+nsRDgmyirKHpqAiDmTkC0YE4WSSFMTTMWQB6oVyXUAMkOS0SiXCkMgnVgUsA/WHU67NkITIhNDCDSAkMkHPhrRmELDkLlWnAWcBiDJIoCgKI7
fosYB6STzJS92TggHGEhmB3JisRgFUJSm54eKXmHowiH24mI/WNJGQaj6a/C0vRRDqj3g9Ue3SDQql3cBH4XWyPRKZWYrkDt+vYTU+D4L/Rx39Unf8ME
+O5nhGH1ce+HWY/dK9htnI+ztSN/I3F6fnIdZJ1J942dSSUN+My6mTd+jDHaBdDr1ctOxv9kjykEKpoiAoDxIJCIWQpUyBA/KHeEKUDIXaAmIVmhgBS0
kqyQgmCBwBE89nlNsHcq/fLEoSTirzOJh2vtU9i9hm3qYoSQEjtvwgyIqpezMaUpSk+E5VEMSZNDk3hERjkJg4U5pFLLM7CmQd/KsFlwNEUKupGkQJly
ArwlcimimJ8Z5SakOGYf7bCiuVixCZCP2HyAaQqCh957RPIfJ9PA3PzPQRVHu3zGKzbbb2l/Xbu6Q0zjNppqnKSvZqhUzLDSdfuSmJd70mu+lzIiHEUn
3h+sn2vk7qqpyOYmbfg8Id5tmd4Y8VvVKMOIVmITO8L1qSBibQ8lkFU50OFDj3c+bL9mDzcxd5pUyJtA0i4iyEBVFVdJYJhcl5PHDmQ3ub3IG9zYUIFg
SBgYEDvA/hILuhUDPDODwPbvx2Qod1MXW+HiQTO8ycOnYHHJSF1gRRxybnI9Gnu3Yy8qeSHC8inqxzda7joc7Y6GLgRiazmHOxWpAkosuw0pHDApzzpD
gmNlHIMyg1sSBiiu44VwefdIJMKI+jzyCh59RymwpNzPSy4VnWcoq4ygiAiGJnBM8VyaRdgURyEWIcoZ4HKIjXDjnkitsh4jQnIIm7sWdgEXeZ84Oyd0
d0iCphedJsjhxIR7ujvs7YsCbIOAfRo+JBUKyS7oxoKCloJIpkqs30iaKosLztiPYyUWObPYLaNrJbdwB4PAY/k3tJ8ymdUipZF1gd8BNKcuAAO+iSKA
pFidk4hDFBM2EAhsIO7xEdlOOynEO4gLYAcU0AuzoBDiobG0CcdtLCAUD+UiGIBC4SobDUwU7hmRJJR9cJ3Q2u3AuFBBHi0Ndw2nKLroeCB5thcpwJHw
sZBxKaggSeB4Tfh1da93zp557Y6h+f3zRubJF/JM6S9NRA1SL3uwOFKs6dpwlr5JmXeYseWVCVhNQN6UUZla7S4W2K2UQ0JFNv7V0yzw/pmpTRaHiPj0
KOVoXmgdMDeSnl8IObMHcg8T58AXbUzQ9vp8lPSIEZ5iAug0NzAIA0H65F2lV+1DMQ2A4B/+o1Gvly7jJGQEieDlKYAb2hCU/sBj5fcwJCDt4m/sx9zD
84Uy4inKlWErFA/T99/XqvP9etHpqzhlgGc7y1zmtRGKwdeL/73R0nJmnxo6NzrdgPgoiqACKnfuQKgmJt0Z5ylMIH47PxWzracOBoxpFHpKHILhnyRH
hihoYrGMigRKliW31NNp44p5Jw2+e/E70uXSYuJQQ1XUDDrq8HxwLIghm8KiwnWhKgLIJjtDgNqx3sYIYdsEgCx0ZiZLROEQKrvPY18dU+fqEizpNzE1
HqsJctN71rSTEC3UkI0pa/XdicFVXzOpxCib5LmHEAHS+KhwNEqEBC0kM71EBy5U3BTqbQHoFcBlq2GzFVmnt/nMASIQ8kAP2hORyDHc6PF11v6MN/oO
3B0BfLfT4vdrcUda9tuvU5zeIQ5QhEmniYI9ITddz0u5sj4rDgkENraQIlRpG/bmP8B5BoVRf9g88T/+TrIIiYaRCjgDpIf9x8/YCfkT9oVfWEUStbRS
NbdpC858WHM/LXCHhE6qfW56jGNhcT+7ZET4KqjpD/GKqIKAKBoDjKvoA4uhDl7fX8MQyyKoyqnoBLqiDUtRC5LQNdhyH3BNBSLSU1FQVKSpIh6pCKla
AEpmAKImCEUqgEcUTZTimh2oSShgCB9igbO9dPv9+IkhBFAS23NHqEAfnAC0Av3Sp9kqjsynvhRyEWkRHJUAyR1ZJHuWmQrCpG54rhMmBAsEPfvohdyk
ty/LWMuxSfj7oSHvmgQo88HFFy9dohBDgB5GbboNKuB4A+YHy96I+Z5Z7kSlT/ahAAfED5UBD1O5TylDyg9Sp69aNv4uGg8nGDEMkH0RkxCOQAmMZKn+
0wZgaKXsfv24D5xQfWHJiqn5SfbJZrSaBDthKVNRkgf3VBASlLSFMRQyVDETKARJJBQQSFAOOhyChmrlFFJEBCjjC/mxELMMjoaw7A/j943dHyAOg6eo
CQbG/8Hy3Q7mChCSoWIoeHMoJiCCTMcGIxRToP9gBA9BfTueuDj26y0KJRSCqTKOZirhLrMANVKxNCLSpjUIaQExC7qi23chbZVDSNgKZKB/h48+4BRn
NFYksBoM/4IqZWalJkhC0wIjiLYkDFmDBMrHEM0/AS0IQn12OXhJ0OAgHhKtIMSjCjCgpQD6DjVyxLkGDQfdJqGhpPdOTG3XbZPpfLktmCIwHpbKC3mZ
FBky2H9FCUYkO2xhdJrKOFVHbzhELYoCdkeueARMoomwLkKhmFkxlNhOpoA4M6kJhCDkZjMEttINEDaGkAuWB0xZIptkym8NzCfHe9HOR3P0zsvI0IJh
yd1qojWZNNUhtpHBDudZpSUdRjANTV6ZRIIhq2SbSvacELECHe6jtBxKCcZRrKrBJGZjmEEEctOWgrukoCJBFFhOhnb489fmn4iBrspsQ3gwA5IBnDg3
+3fWTVLwOtxqmXvHgD83vcQO2dn3sMeWKj9p37/6/b7NxXDw/DHgOyOpcByD1Sn57ImcYTm1gYSO2Hs5AyxUDqGGXlBRzWQh9/W8Yn8GsXz1ZuhDvJA7
EFk0JOJNsUgwBB41Ybjw/AOpsgcePSdRxjvWx9oF7j54z0HnlTD0PW2XH+ve3De+dT7ik7u7DqLoP3/nzlO6Pjo2dJtabLspJJJaYhs+MkLshpkEd5SS
EfQBiP2GwBwuvpXFu0+XF5p5iemJIaCWYmCopJqUQmKlj4dA72qawzCzGYkkKUwmmgKJIoKPykxgI+Sng9oHhJ/bB5x4Q+mW92GoT48ffrIgg/HsXwQD
xKkWmJ8VNe34g/KRMlsxAAN1Bvw3j6kFs/GUeZUihBKoGxKGKytJ5gcjlVHAPSMyVFLQ0VM/5Zg1gK2QQQB1Q6or/m4Ft7PbJ+zP7PdyY4QqI0vg7Y/i
cLt/LBQmEQWcjqpgtLGBCdsQ7NhRZUowoIMOAiME8zyKCRTkDyKBdCIejOIBoTgAn4yUKcpQQyRPmyAeMAO5zQ5L+Iew+CEMQ+6KOCh6gH1wxLRXM/AE
2UMYgViiICB1BkPMKB3Ht/T/CzNJWkQttM/Wmtlu239sjhy0/rpzk1/kfvdy26eZzxEf3QFIYy8CCDkH9Gj798NE4SxBEDvh+m0LDv7T1+b6agCJDIBP
Rk9AwhnGOWfgIKsMrfxpQHXypThoreTIaaA2jFGDXDDTTU0TQv1tGGNGMJx90cqD1JBUlEtlaAY7YjBzYjGXujEqCWqGogG54HHMNBBSQvrxUxJIIeSb
uKwRiIKnhpJBQcCauDDEx9+nNgooRLIMKlogYJEmoaiPwkEc5cHNEQRW2OABMQu5dJpL53KQ/jzNskiihDpBRToQzDFAwmhiimEiCmlSoCkloKSm42UM
SKVxjDhZTVIFUiVVBNEUhIQExQFvzwM3GwYMFkV4y5YHQU6ipZGQCQBBMYH9SdXKHRUrO06tiW2xzuTVYymBEXKuXY4QoTAhaTJFmVCeGnArQTWSQ4+W
1uIHLkLOtFi1of6PdvuIAfMbJNsggfdYwnUmtOFkGClZITRX2JQhMCJ4QvfIYwrkFxCiqcoGmGMFREVURNCqSUWAu2l9ouGyaBB9AKZy0IiG3kB/BkKC
lpCWEaIhKRYkSoiIH18vaYHU+cDVbXhOsMU3sj3DBwn5Tz5pTIRREEkjNR/SR/OR/OjSKBzqsSOIiCnWhihynOBHI7a13GXkJES6zQhmI/u1qinaEKKS
IkklgMbaUqYoNSpqWJQotYIaSCJtiQVwhl2J2UU0mubbPlUahMEAwEETJGagwBEW2ecGrYgNWqhdnBQ98IBh9hfVDrHw8fj4bn2BymlyY3d8Uy1cfd4g
dCRf8pGSCgE8NARSkoFFNFfJzCxbAlRkB+IQYqSDfx+Xio9fD3HtM0bKvnNRLSsfB4kzABXyywyyTMzMcBszuAPkAou0KD4yDkC5KuXAGEBDFgRziBUL
DooSKIShWx0GtID396vkckvaFI5E0FJEQZBkSFUsJJBRUU0RAQjnDECjXMQ9sh2JBXf395kZer7MPZ9w7f46eFaC35Qs9gh4vYeiRj7a22SjO4RQQTMi
dsfO94xshk7XchmJpBRfxhGhPoE4/mbJyJP7DsTpDKE4qDDnE4whkACcAWVNsSfhl35BUjDYRCnWGS57ZSjrNGzrFDLJAjniITzJOBpHe+A4HYCGLGYg
DyzBRaAMkUoofjI/rhUPbbyJHwOBnECko2IXaM4m2zsn9YnuRTgqJv34bRjmAB5AfxxQ+ZpGYiaKAmChpBRVigir91t9+AfYGvZCf3/WUg/iXsnFTxgo
IgfCA0l3sp6n07efDCAPT4gUh8pIbEPWc9xJz5DS0ox9/vXTYipJJQ0GKJsbH2gkBBRUxRJQBMVMTNUFFNVBEUMn0kxSJohf5oHHv5HxsfxwwmmlpBJh
aKYipDWJBUjk0IRCUO6gRK9QeV/IZy0gn4D/LKL6PzIfV8zNvgXywMMlv2SefvlNhO8OBm59v7vErfsN/4QeKw6YG3q61o3l3msIUQp+xlDtNCI8YiLE
Slrr9N34Q7lv/Qm+aH5Z2JN73KHS2I6MB9Wl1oy10UDgJ6f4mE3gGEkNzZ5f4/lk/BhFhz56MNKn5sn4piKoLqd006lSsEUcuHCzrzPMMg+QfOeX1J9B
1lRRzLkGsULCEoDIRwV9H0xU5jOtZ2wVzNGcE9vuOdRUyf3mZn4t83F3da/fmQE2xm1d4U5sWbw1XHVLl0KVMunFUGmfn0cgcaGgvlKJ9uOeTHq3UfOh
E97AQZ6xioYoRMQKGIwsmxm4A+dwKRwuJ+eCH63YcZhOYdkc+eOc8TujaDaZ+CmRM7IqD1bHccfKyi+oTLXEYWkqoA2TKf6Z2b5uHaB0ya9rvG1QNaJ2
zbC0G0lKUjQkMslBMEgUA+Ir+qURKBFxQkPn937PtyWD83v1MP5N4e3B2/uXQUa8FzzysNjT/fIQ/niSt2wGYIRAc8vgQJAKz+OQ2YOMCsnSQudzN6SO
rD8N3l1le/+HRqTXOFLEdQBP04a8aMDnW10k1BeUzGrIaaom9flmP/W5l0J4cx5m9U0MeyFheNKUOrDVq1EhiAUmGuTnLugEaZtULoWvhKzjMYCGQml7
xkzpRjKgWJylYdCCkjVMMC5TI0w2KIGOZly+nWS0Sz+QizJJOpBFgCzwJnKSaQMhwMyTegzIExhOmSGsBP8LkAIZN81qG8oaBA3zMIoSZveReM3BkDEN
sxAUJxAsA7j/mBIBokIcshfBu4LevWhfwN4QMGWw6IYIosSKEyUGSVJGVFT8gFh0gWwLgUDQAgVPTEhqy38BGBxivxNzd2p0+iLiTMzLm3YZMtsEINCG
YDBBMyPawkhY48IKXOwOYeq3eSw7kkodTCH7dSUBZPBJ6N8zW9az35TZ7BD2hD2gbGB7uAH6ZifmmkrYdiHJqFhuRPa0MxuOOAwxiwOj94M8IB3EIXQH
Ok2Q/H42fyTmk2nUYzcxQFOk0fy4FSoNscKg4YupDcoJT8d+valTNBLQuDwad8OdnLbUQ++icko3Ajc2hTSFB/QgmE2H0GEV3l8S0MHvM06prnPOauGT
QkPYTH6W0YGnNolJg+iWzwaylutl2XVMF3L8OR+eWTVxyHUBGRNxp+Ev18a5xKO9ZTTIKssDxtJ1CgqhyFJYmSUbPFz2nc6yXBFW6jqMvGUoRaxzjhxM
9KYesiYnkRcv8IEFzmXWsMRK0E1cTSYz403aPulNC94ZEWQRJFIYI2iJWD2arpms7n/Ob9x0p8CyhId92dt+Lp8L7QJ2hPe66TQaORttnsQ8xDbx3V2H
+6QiCkgjcP2noPt7WBijZGIithaISoSpCuXMtFJyc91VY5zWJMEm0SMMp/CmapqYYXvOT0p2Mpnh7vTht+Qfx8xIVTAA53qIYn3iJpBdzj4eAP99uSGE
octKLAcrA7nkSPKe+QfJHw9Pfnj1Hh2BD2+mBp2nXBlBERNHU/HRrgJgQeCokHEfxx6lrdZIOZzw5G57Y4xw2LsB2l7SB6nuPBrWp40+sEEicJ6xZxPs
D1fRDSdiHX0ehQ7zx4fLYMZoWfVDsX4aKxHhdCu/3BNGtFYpFhN+dTCKd6/Vi8QuqYwOAIB+Ss6YFSH9RHadjeSCeacdHHxOcekPUiSI85E9XH7blJ2W
T7dEGAdaSFL7MA7jtA30cJ+JR/HKHbCUBzTYqmv5sDiTach47gnLXrda8Iafsy97uflHNOoHv7AesXIa2enUJ2zonVk2BDYOFN08xjE9PqTwGHmDRyAU
mS4VFUFJQDThM5MsNgouSuKEQiaCKABzMQ3APsgSKmlipBmKEH1dOXrTPr17TdOfsOq/iHLb0qv+2RQCIpKVAPV+7qk9BH67TRYLJMElk06sKBxhevv9
+5uIqsPaM3tvH7JkwFmqPHgYfecihwV+jN0D4e/N5DertjpAcY8QUAPCEWkWZREICCYqvM9+LpO3HAA0fh7l4zDZIBJfj4p7mUfTHMgIraVYIn7CHvPE
fHNHidReWj6J7dqDCcopyTKRSsSDgbAB5OHY52KjMQYAlB5ADYWxlybZE9UQTBXB9QUTRGyAZBISVHHq6q/eTUhkEgwHgUBgyEpKH8qf9e4dDKjdOSdj
aiHk3Y9OJgaQ0G/FTMiREgoewe4RmHTyIcDebic7YvwMz24akihHsl6lOFsC75lna/e5lj0+eSbuZZqIHkhwffVggft7L51pNjH+YJsDJt4wkrv3s9sr
ZUiLMR/IETRqGPPfBqdlhoIReg9EmMgcl4aSP/M4xSka1tiHoAkNvYkBuprmwxHkPrvbvW5QSSoBrzhusO/x+0X+e1/Sw/pbBUUy7MlEUpIkyM26f69m
8REu2Yx1sLA+0JuB5/+Y6gBpB22Bsuc4J/J3KcRb8aVEhaXIKNF6ulJ3eSRd6we2jW2DwH77iTwIRZI7DW9YYwpaMEJ4tMygGDohICAw1xTOAOyK0KhM
KdBH80R/0XgePh3Hz+OJt59D2fqelv+gIj54GHjIalCqTDUdmN1x2O9S4VQQdzsSNAUcX/LOwDiiz5EhEbzKIZpNQMYsSFZMEgd0TVrkhVpSfl888Fh9
WeJbP/9sDlyeF7uXK98Owneh+CIHuf0wbztkPyPS+HAq5cyZl1qtTI20Uyw0pzQgCAUgEQYZMpNJ4wKWT6SAA6eInUtJNQNiyEwYE8yvb4akmpu9kfd9
mee3RCqKijEdsGr5+mt9EUgULswkRYmQJkYVVaz7ElvP2byWMQSGvbMh9Um+Jwwh04xEQRUIs7agKQC0tNUNURESFVBK3HDJipL47R5gObKKpvR7tgkO
rqc4EnQiKFbFjCYVknZTLgVOtCIm3UDRpy71bbKI4evanHJJCCCkhSmkqiJSYFgY0tuX6fqnslF5ybiKnLRQGIMtVApJEUSBagODRSRUOPuDHPvHXdi2
6L5b3QZdw0MZRyoKuQhshsuN6jCrgUSBqmkSqqcLCiSUoBSlBHZzgUGsYJ2KG0ZTTpMuMvDtCoijkcPJiKJLvh223hDnTnIbO5t5thErbAzAU4RQUjMz
SzUkiUVTUDsqitBG646M52mcoLhRYimpFLHMglZmjaDCmjIhEcI5RRQQUHTK4EHOQgKag0TiTVMMhUQVc8Rwcr8sHzi+JiyocUvqOpcOdimKCipDnQRT
hvywTUm8myNCKAcRtDkTk7lU+EBIewxwltqi7uSg0ybfuPvAwRvHanuhNIB8NG8dB5A2knFoRfsSVPMrt7p4noiY/ju4+gHcg98YkPp3eNZUo8i9d0dl
7kE0Lnrh4aG7tx2SLOGEHCIkhAoRlSDS0neDaEONF5o3pN02wVF2qNvGoCR0lRAYM5Soyc03kDl04/FOKj7+cd5c3uvnpPe73jy8U90dTvoUifqvHCM7
LOx3RC2+CaZCkiB1i4rQxmAhlhY8emBp27QMaJTWFYjFyjEOZhiLKCm7rl3AN7u9GuWe+UNgwRk+me0CDH0J7vHzweHvA4KMkQfR4u81kYEsteQ3kPCK
pItkEEOfZQ7DGdKUM/TmLcRE2WRWmWrOImygob7iX5kcuJFzdhmUlntQPg+ha7c9WF1kcN7hwxIboaQ393UrkIHhC8SnHrIfq6NT2HyJzhTvKcQKlGBg
zY70924cTwoiO2FgyFjhygBksRDIH+7YjloeAxUWhRgKxFFYxUtiI+dOb0L7uBxohEUF1YZroybEjFIM6Tkw5MLBMn6Ks1JBS4URRJx5AU55zE/E3Jud
tOIm34dbw5Q07E0VYoonxTWtGEieBNTIdzbd2myQZAIITUKG4wsgfTycNUThPKGbNYKD8EyXbJuzhIcmky30zMCOo8sCqIdngTuYmuaP9+fThaiikaUC
8tHGSqUmolGLKCH40ruCpNOC/GulN5EbEIqqtsIjUKgIqAoJL0iy1t2S6t18S2REAU6oJSTM5DbTtnZzhxjTJLAYCMRDsEgSxC7obhsKhIn2aD8STb9e
cxHdEesCf2Qj2+mT9ncPZAxRUAUBRVUI0hAQELEyzzE/hBRECJKwIpQhMBSFEQEQgTIUUNANDEpKpK0tC8Pf77lgfnrNg0/z46nbNiDeKcIgtWyiIKc2
E3q8ilLmYCxyy6VlU2U0uA/YNEnifCxEMyVcwO1B8fFf6GaGCRcEk/iRNMgB3OwrA/hnn3sKwwg2hJakfgmYbA+qLJC1stEpRVO9lixZEYobiAKgsg8K
NbQVHpOus+c/gwps2KozbDjNWFRXWscPskZm2qDaDwVP0sPqBT2eGl+44Bz8TgwEQsEDKDlgfOtevTyEwT7TadLKAB8e53/3ctGRBzh2za2TFgA2gChP
kKo9wHoO7xOqCeC9ncoOoGAGd3copKRhgliSigIiUipVAmASEiIaRGQpAkPgnPDUBQ4PMKG9QoOXCI4QcrhDLSoUCwyhJAxCSwoG4AYuBTSJQUKSWQRi
cwgw3rYqxJ53ve4FXJWLK5eoYqQR1SrkSZRVRievbjWR3bwXrxzpSid26xwVB5OTs4qzFgoJHcyVx3UOxOiemOFDuxJs7ICSo2kRBdysnPA5wKCgQ9wh
OSmHILJztwmI63knZOgUkViH0vdc90pKJw1Y6scqDpAHujdlyWIhhtDlhBgo6xdIIiEsaLzwW7uVNvCKvJC7rm63cJZw9d2XC4j5GJ5H588PR4105FO7
ibV3cdKnbksoKmVSiA5w3e3ryR5M8JxwL0kd6vW5j2Z8hDnHkhO9LWtyv9r9J3Iekb6Q47LEs5gPqNBfMWOMTgYIehQsHQSDh24FXoyISC7Cvx3vmx70
Hd7oHdikRmQEdyTC9NTUHRdv1kSo+beyHJ0DEhdTnKJ26yJdH04cUJjBJyYD7IWd3EyUORaKLexT/GEOM9WB+JHh3SkOScPvMyRZUSlChopZmBTimkMS
kPOT8JzWIbewMWINAmGPP6nw1xt5OIBUUxUQBQTbfeOo97j4r3ud1w7Pedf277Nq2n3LHgfIz8eMfD/TInp3d7swcfQ3XswOytju1yR/rIooQmBQKaGa
ZDpqe/v7m9+vamHZ3AEBntI/yYYw62rZtne8NeTR3wNiQ6Q7TM540Y3RZ2deJqcd2JLFg6scw/q96TYB0JbNinscDtnzkhsenz+x+bl+tM+FunRQXDEq
oj3HHDpKnCny97zuBCzCCkayjLaQzZqTbRokPSqeqopWgOZ9vnLPBPO9vxA+tER+21GTwg0MYViYgcdkw0evluvqKimmecPp6najuYT2EHsJ4/E5m+i5
BbmjNJ5vpVX8ePFTot2Ed70Fc4VBNLtQETaJuU6AeDJQL2gIwSSEo4zDphjHtVEw9IHtHTRURAxFB4MZKU0uEpv5p7ZiQibBOK3psDvLPEBDMvh8afam
y7wLDZA3IP3tUTdlh02HyfzzyC6CcZ9Um4jOD+OB+OrpNsoJMSmnT0VtpcbPX0APZPeC2xPOTKnMTWqkomiUqqNWp1NWVURREcnWsbkFVSue6AiOSz0V
U610dubILERyRd3Q2EMTZkYY5Hvl4J6VW60Z738ZTQ+SdvdxMu8jyS4DSl4R2B8SGexMnFxmJKYIhcK8NiO668THbkz0Pnm95eh3YTcYHBPXfnjypDvZ
PohxCMNBxKYtUq4jlHFZnm6XcBPywNcpq+vGTuR2e2TOHNzDMx8uia1wGXCrdZbkrUyfysZYmACNYQpcwyaHWhNlUhawMBMIeDXPQb+IAev7R5HOmaCu
7MqqiogiRztftxwg5d0sDjWCphohc/0mRFyigjlwqGex4pOqchRKoq5yis4lrToQg6xPVWsqoio9BD692suFEXIq1BUYRwuEREEixAzO/FC5sqqDqNYQ
XDmSXOF2YLWixVUBGCIsdtGG00qAuB4loLCuyKIKlEqKE6EXKIirl2iZoEFFwmVMggdt3Jfun0t0A/TK/avqu6R7l9Z5m4G0ogeYS7SB9VBhCSBOh4Ph
g9LLWj1waPjwfp+k7kRpEhIaCIqYKkCFJlhiJIJaGlmGhACYkUmhagoVl7YAXKgUZgA2Q9S4qJsQN2oYIIeAjAC8/YeJ+GBqX3cF6cZ5GAZBznsJNKTE
kNJTAzP9nL3KgkXw88L6695/YhyJIczqqJyM93D00XbsP2D0FH63MHYE9QAnB6H5h4gQUQUwKk0QVsRkHb8jaZCBpIUPR9IcZ5+mTOwdv3H3g14JMAlm
iYtYphBNFEDjrFzvHu9XUwKUiBoQopaBSImqSvNA2QgTdTSDkgAbAGoRKXECVQlBYBcQxzIoaIlpp3SQdKhpQc2VMhVHIpQAdNQhMOgqojDChxUNKPTf
qnuR1sHc/p4mCctEa0gKFQfyDiP5dYYhNMJjt8l4QzKyp8upOqQh3ySlYp2i/hA/qqVH9HI+XUPSvvkTt7nu4mw7y0KRAkMtAvdCLy+L6V59Kq+nVOuz
tuI/kCJ+iUEE6QfpQ9770JpKFviHGAoYI2X7eHFDnHkSKYqe2U9/bBA9mVVYovjQ4DKfMw8ZwCp+KciD4L4wp4+oVBT2iH0U8w4+015qfYv1u6aoe0sf
KDIkXZJM0hDlAL2B1Oipt5fj6NHpkfdJxvXSZj1n0kNU48ta1EZ1TgfIT+7Rre31D14un5TfCYMWQ+NyU0RFE5zDvQzeGCX+rxC4azO7mjq2Kc4yOXGy
kmtoz5eCqe9FfiisJ4/ehIB5wr9wqjrGVX7k0J9Y2V1B/HJKlDExSEFUCMSiFNIMUxKwNBIUpKFI0gUKTAkzBLNQUsTCsUSSUIwlKzCU0BRQqSTKsGDd
9R/UT7Fb6mlKtde93UWDnxEcgpueTmdIIAIoCnhz6ynxXSeZ0+cY84MoSDnkL1uOt5Md0CkqB89YXsihiTSefGCTmjhc5AvlvFFMcmPbHW8qthcJRG3R
3cL73Kpg+eBDRIVBCQruBCt3H+ji8JWlWWBJkE0m7haTgDAKpUEopQKEwjJSQlAowFkIrkCK7b/nKqcnE5kx1ZzgIrAuoCsWiloCimCRgIYmiNaxsu1h
djDmxTkkPvcBtHYjFwLAopKqhgkoKaaGSKMnKGaimpIlKiiBxQ/Zx5qfqBBJkCZPEfhsev1evfiSZviJ/xlH5fXHJDUgbPuMKCIDkEklc8BNZX6qVOny
QoZwsAqx6JA4qJDmQocCrk6Gup8ZCH3SKw7bByQ4m+uV0JzxHLbcoocNbZ+Ek5yHhGIh5AQPUEiLJ6gFD199eE0Ymm0KLSLFCsgYhCN2QHsCJjgQ52R7
Ow/cEj4dvIVFnVueOVqiKWoVci9RjjaxaOIFsc4207BOW4Ey8CY4HCAgHO5xlAxx2sUGB+Eb+3k9iQrOIU/Ww6pBkJ/gPd9Hw/+fhlIFfAfwFh/4LJfz
T5b6p8TBGlCF+igUZFdlWa9ay8tpyDpw9VYQG6qoxH72d6BWUYdRaoflO94HpQiPd8rsVwjzSZ4egQTQn9/J8jQCr3zp9gdpFg0/tXYyB0bXLltLSebB
TvhQgJLLevmwjiEpozn6NrTgnKujrEMIiM5fsZTsaFQpmQwc5Gv1wNEPrOboVsi31qQ7PEuYstF0wgQiSyLVUcCipmk1ltCYjWabpSVwoUqKYbMkO98p
yx3rJj3uS8q2xIIQ+h6nzJF+KjGge6Q0D8+gnVAP5IlYxqCIoFEfhwsOijRmjMgn23QJPtOh24ufmo9x8378xzDKfoEI/GJge9hQNrSet4DU+z7+NuGb
PYI1H0QEu0yKDTUAjp3tmj3NXfMNynj6YH26O/ukn3MmMlBMZmfy61Ll6YbGeU6hA0yAatcORhmqQ0MBGa5WG7NQFDa1l7YTdFPPjeO4TfLY5uZd+hZ1
qN3j3tEwSo0obSglbJ2JDSUGQFErr6TFBfFMaFb1QC8QphuwOUQ35diV5q46lUPfT5MZ1L3YrQnh8S1Pw0RPvL+tfmWJWF4vtxSYs6lbzReft4x8mB1W
ww8QcV89zX04ZnWNBFgu8cm4Iq7A8GlJBrHOiiA7MGCqudkzy1jE2jAp19Dlvw9Hj1vPGzd6GUOaeicmZe7qvimQR8KGY+D4Cr9MmPgjVE2Bc/TSR1ir
CZzIrrWespSIcBkKFC7hUS6xpbQhqLtgZX6Wp/LtAQ70EFrtWfr6v0ZRQlqhsPc6uKHWvPnPXVbKBEvUOBakHrhIpo+jiQqpBcJBDRSaQl5Gwes+tIho
BEQc18z6lDVEpQxijoKFCCIcvwrmZQ0aww7rDuNRV60hLBQo6LiIEO+upyh4wEd82wORCJQIo86xiqPeSa91FihVCXEMyUQSJvv4cc/IqyWr9YM/XNFm
L2+/twIX4H4QmG/swgTwwqrimmXJ5dESxJGGREpOJGnEnQpgqK2qesdM5NxiuOM5OCs2B0LqZbC+Vfz94hADV5fuQqr5+gDDCjmoGQT5w66k6CUaJ8dW
ePGiYZA3wDgdGtnICGiQ4eMh4ctpWwhxqdiVzrNuDwe7EBmB6+6r7khE9lNQMOlL39mz4KD633fwcdrwcdJp9eiydpia61YGDLKfbJ9/xrjsdLraMzJ2
/i7TOV9WFaxxqK85qNpMO7Tdg5SRUjkQs9ywgL0gVgZORxPShlXFpxQykqTAozs6j6repPtP3NfWaHKQYfamJRxUOSgB8kSQSTFogmf0n13biPWDB1z7
m56AXM2AfzkK0JIZhmPZmRiEZ8/jXra/C1wSdwxJ99CSBdhmBcgJgYG8mBcAbrp2LpNZTqBe4ZFieVhAwaEAiqpy1xTyLc90Ij6tlxgPtUneGBmW7twW
2gqwBZ7b3z0Xhb2tmSEPO/Ch1xZ14hHuV6H6JnOBCjPXp7Ik8ItL4NHulcsblkPdXQofJEfOctBcC+PefXRR30x3IQelV9uNEWe6xgd+Ck1KFyR6Y5xD
0YwxRsuN0ECepoWkcNGecnuwkbsxtokEhGvoryUDKymRybmWZ4L6DWn9dHjdW3LjUj7GF7xNpHmZcnAETIyLIJbMJuogoxYp3HijjjCzJJMCozZ1XE3E
9h0lB8cZ6bwtLUNhhgzBgslfR9kBIoxGKxgLopZs9Q9/w19Pol78+uu9jy+CTwsSRKWtUwaFpVcQJMRKtxH0fqRWvzwIEbMX6xjWs+oyoqNYPNVAA0QS
gZ08o0GewdSjLZoKBuhLAqDxLXKsSK1q0zy8HwfYta74zvSYtfHX55oazENalfPtWAZv3OucuwaAJZJRRaAKdR2NX72XRJn8+nSUetvakEjhi67Fzr4U
PofGuL730PzTvM90B4XPqxzsWA7het9bnsg2vl/Huvi5NlkO7HSD8MIVr0rkdEBjSRS+CQWbOtbFHYliNNBi4xDA9SsuKJxL8UOvnZ7oeTq+3mn1s14T
K5MfqptZU+b9Ts+hYKQ+iVWNySPGgJOGfLdwMJI9GW5lPmmhVF36MLsrGXWNzvV1T58rw2ULwgfRwb8ljhbCRkUxQPMsIUZtnEnxroo4g029ELtEGa7e
uSQWPPFHKQ7QQvagHS9mBg7jVSO/g+CxBBESwcJLmgSkJB70rubf0gtvNrYVYUAk4vJ5T6D96xOKJ1ShyPBZGHnhAerjk/V+YEiOgYFmcp3WFFe55JuC
CJ51fhz13Nm3oUnEo2zDKrgN6palEcxqAtTrdXexsNbtjinjeZQxkJjOGrAfQ28tm7dU0zZk6YpuOt/TVJPC3XoL0XJ3NhRaWiwiGi1ekDIC6u6y5roS
UoUzQDUb5RCA5XzRUAFA1ZiYY1OzYdhizogAXUe32PI8jrav5nD9PQxi0m+NtyB59LZE08h8a2a8NPBp65w8s5GlH4oHQONZ7j4ZPgaVEatuNcxe5Eru
cLUTdidUVM6zbZJLSGIVXEE/RU/XvQfe0BYIeNji5DhDooYCSY1wn0zSFeedGa24cTwJtGI1oaVrdOvoj2IzXC1GoeAbLgwZuUINb8Zh1XR1noUmJsWC
Ac1cU4RJnYdjte6Z1HV5P7yiA4PZv1HOmJj0fXj3ftd/pjC0juX5MhtD0hPoVxi99Vldlm/ENAwya89SNaBKszsOe0qHn0bGEIksx38XnutHQnbAed91
r5u+aGyfRXx3TXXp7xQznhQ0lGJCY8i9hs2lby2OZJWFAi2kaQ4qZLxV6GPGJPvohMx4Y+hc8eEysPZa9TVdGSLaVoc0FhWp0JZ1qFZEeEIP9SCyRqZa
W0WsQ7ddnpugvn4Zudk0+rBA9MvXoSNSO2psVItqqNNuSKOzbNi2UJ7boelvXet6QmbHq69GTnrphmcNFzXyx66XDRwpYWgWJ+jFT0d9KhklMEdoU5lb
0LpKZ1QvKkSh4YX5JGCKtVtQQpR4UWqM8S/bwOndubLzxyAz1kLlLAKPrtC1TaWk38BhmPge1mIfY6HYXyNcI4N5ZKJzurX7YyhK87avUaJLdZSpKcGd
VmOxVzVTGQqKwQTWyGfYIlADA5PRRGahYM/A5zZsI2RubsgYHmd3VEnusylD1RbOLrMPLfbtwJbACZRCk+lofB4II4/JlxMTK8oYe71usfr46grzdwQ0
M4o9jwLVIfR6Dnz5hB+UgTa7JQo9yuxfo5FQrv1YnZEby8oTNMeqmlQ5z1M+gXtYNaRpWxWODiFglGIBBxpQRxUPzcDGFkRccC6+ES5r3N99WJOkOxzn
vnNYXkh83bIgkbVehKHqbh5UDBbwd8mZEBGBfppUQCLqhijgSWvg0Jkw2vce5FUORDi4QDmUJkWZ7E6IFUFXihcqXrFRFj56b6QW1Ho7S0YJFOHwOsVJ
P6ZAeoEafaR0v3mIHl7DGfB2/VLwxwHLdWGe4SQmKyklPTk7HvK3MgGFDTmFHFVUXGeg1rNlXOuStW7K+a92huARwcXJO9WEDUNff5ytfUfV71cZ7y3K
3KE7vr8qoGdIuwx4OoAcCgfGc5vVl14p8jd7tjKNGMow3kz7hNuzDUd0XsVnFGUixc7Ya/SVJ+JCgjBvRrjG7CV6CFET39H3PrJ61oOx2uNg9yOShPnA
7So7LsE7b+iV+hk3UaD0Mv5WVo6O9BAaIzuWJaizfemTOutTG4qqbngtSHz1KIGH3YQIf7E5gpuED1IYIdHr7db+zg/S0141gcc3Z88gScMYK51QTSm4
kgcDUywlIB7c6zDhNlQJITnimya4z6azAJZ9ChrD5OB47VBfjydyCH0sgc7WaC5CGYOZJOYusn3eIHJoJWAABlTTdVCXEDSdMOLAW0RU6yGuEpm6DTAC
PlheV/j9113fTngnn3yT3noEgjASI5nGfY+RI+KHpr4fiLDdH7NSBTTrsKKEhRjdrFuHidBzftQiyjBQ16k9tz6c5DQl7/Dkk+8997fE6A3PwOpPRz+n
s6y7h2WHcEoFnSDkC4QbgMfecmW4+GwSL9vVU/jF2pgOA9k8TH5Ca0EzebCeA65KwjBgeTxSHKIBOQKFAzhEpmyRQOsByAJjgB3FfESQXG3gAcgOnKG0
mAyp1pUTne3AMOyWW9uEpjqZOCkSMjPo/d9JvDlOq+Tm/lNbvryB8sCeIG6FjD6cj0LewL+n4wNTvaP82vBr176GzpB1goz1Az49u5Dfknzd/WnWU9MQ
Qzrz6zJUt1CIQEBaSj5roRF9eRYGEyo+jXRCIlR2YCagwOgNPkwj8e15Sw3rVbFIx7nMkgswRrmOFP7BwY/JHqkg3CAIeu76Uscql8c70OtDWYNryVSj
foQMze3nyRT2CXo1aiKhlVNS0NkSqqpryoruLbV+smgNAO4gWIoegLgUCSQTFjtMYTtCr1bcxI9HHdtx+KdMXahbWFQ1ynl6Zjz4m/XtvZzszBEsZCfO
BcjuuMp0nuKYklb0vleJO2QdJuFDloQA0a1CRiSzR+o3Ps9Tut+X0DsfQIaCYT2Oi6muWXV8AxiikYA75pXNqT68hzWsrT2pYubwwa4nWrjPo4qyKOkv
C57eM2jDdKn0tRRQ+S+H8dSnbNJ9dWeeylbRmsw7zMt1zuaTMGCDFVxNUqyq7vq6pfieO1XSzGn0KXCIk0hTfkwoqeiTHbCFei/OtSoLLLeeKxGaozK+
+VbzlgXQDQjs34G06vwFzhGu5koUlE0VEz3GbNPMQNG4D03utnq1ZhcmuyveuB4knYJMmRYTaYUw59uGByYzbyHDEMcBPNzDQhjF9PEFPQnjl4Io0N4f
c5p4XozQijMEF47foMMioonLZtK0qWm2doXNzo5s+rM+d56TrZ1Zuz5KBj5m5kvtNkNwwWRqm9JD6Wh+lU7pDEhmg6kaHPKV9k90PUToCikMRsXIyxo4
yiJHFXpTFVKrlVk2605qITymwHz0R63ymAwxcSykJwJCyUOftQ3M2UbQ7cDeKJBEfJHD8p8X0N/lGP1TEiHC94Nw6OM5ZFpup4JigcMHUTBGdc5jSqH2
Tyfta5xPkzIs7LHMFFn65G4wdYKF6MpUU5qq6Mwo7CU4uMTHTPEIZEjGFyDYxYQScRE6u4cTBNBTE+iECDRk2gerv1I5jynPosV6/T30OWdYa0yre67+
d7fl3UarZ4djwWBm+BxZ+e72JH2z21+q4YytamfF2zS7l+86vXxgVfDFmbPVrl8c6M7Jp45xDy7uJvoMZN0JDtl4sgXKXn4/WMJqPYg6zhkmTw+gC1Qv
pwn06G4s0WWpIT2+IEgC9yL6AEmDStlSovm2dej+6lJOyVAL8v4fzZt/a60h/AamK2LDuPFw7JBolQkQiUOfdhzp2ygms1p0AbWAnUfw2EBBF04CSccw
NxkMEESRJpUIjiA9QwYIgyaEwmSeswStLoJsh0bkgw9mRZdMhPhh0S5DU0aPYwOzUh4DZyYePvm4c+1QRUcF5BxTxNNwMVdLzOZMcA09ychnsAPnzXce
S460CYcyswkxAwzmgIZIdHREcIWyCogCEXRJavDLgUyjDiKF8aNZ+xtqAjUQ1ID1hukl6kPLVANiEyA7/mM0pwkglfSIcBPEMP0mqFE+XJMNX9Maavt+
k/Xc7cCJSUb+erAw46oGlJ/S0ZNz9OJralOEN28tzFxeBEw/S54wfE+sFBZ5T01ML46D4ix2sS/SnkxulJhYeWQjSu/pvTZdJ8JWBrje3TDTWKTXCo9O
afqEuGvrQ6iBwo76sTS3OslGGDRRusmQQ1mBS5kHxTm8tB9+8Kd0EndSnI8+f5eK61mY6Zd7YfQZPUggKjJD0DNTEC0+LnxGtljBIgox97jAf+HeBN0i
7soon9TPBxim6nSWDOt6SmsJ6s11UIk68GFMvIZLlneSxPPDc1sGUBQ2k28gaCnhkx7Z0NXWB/s0fDyIHnJw21qKIbhawzLr/nTDtvCQ9PRQBkPd85DG
VphmGRAxTPk01q0+NDIggqKhsiOxtnbEhh8t7n6gzx1q4O6bHaQqG3WF1ugh/O0VDkWm1QlEmZbVgsWb4Vm4b2fmIaTE2ySh3MwETfLzvrEOWiLaSOUu
ShrlJ1qH7WT+BBneF0eE1meLNprN3Zw6koyG0YyHEhMd6tc86l86KOKd9YHe5ojnbTkko4h+7rvnJCcvM6LgHqFhL2FdwMRUSKPdLGV1lDPWdTuJQoal
hQzeTJqbgw1OEO6HqMgJ5pakp76JmAXCeb6VbNDwPOcsnTLrY3M9eFPpyvOcWArfggduwdu30cimZdId/Cj50qMTVpTvmPlJwgN305zA76I+UmXbd+s1
JJM9+yaHje7ni7rNaBWv3HlqOOfmOph5+lyjIboFEcmjF+aocM+hwnqCgPJ9TeGM5K8nYThw2Z8tE+T0Tow27Fgd/teCgOoXhC0o0agXMxAMIBJMWPzO
1+rKOT5ij+j2uYaWKyIn1c47+Di4ndcPF8p8kiJnfIDn49q3hU4ydFzlF5g6uPdjk53nrodwcn5juT2+CUdbkqPyQ56ufWlZpxkphvOb3OJNZaZbOqdT
Ki7ZVyy3eGZTvCqdPXApHXBEypKMlpZS93MohWo0aWsuPN6NoZlNa7w8cRneLedZ3JQttuB97W9dB88Zo6zeWTrNmQrB3bulbLbGY7NaxVRkJdWUH1dB
wnx0+9H18ufNFIFQn7H8U8Pvjt3F99A8MjCpV+HrhPIuGW+Jz3u4IS6cUMpDrWyDRKSk2lUVR3dKexHWTY9tZFF3SrcS2m5mmOZ40ZgUB251rjNAyDS9
uYIalxGYIQzKiCn2ns7H073UIu3nTw72VJOmeoR8Sz4ZqXarKC7w4vlHl+ijvwftPebEkks/VO5tCrLZwCg4yG0/6epz1x8PWq/ARdtIRsSeJfl2fMdS
xKUEOzPxfQZpL4+n5QZIfEMxt/LRIExkhNGgJOHWh8DnDpextDQBvs7aJf2rBFHb9uDZLvN7Dhx5OHbaZJMfxIHJONOMe2MnkUA5Xgdydob/oSHs3MYC
A61FIYeR24aIkiRLfpKVDNSGyVIUUKH5zWjHN6ZNGIO7MSEdWAGhlw7Du63AQiahkfzn832bU0xk0415IHIGHk8Shtr7DJDhrZkz0cSbh4/WeY4HRIng
iiog6BSnXR8Q8inKbWmUFCFTqy4Tv4O7iOd+pkPnvfH2kJO/ZeEDySPikoqKdDX9VhQ0eBlUY3anU3DSDJ9sD3+6SQ89bQzvPDagzJhbcqW0MGjfqeGd
clkMO4+m76Jh7uAqoRR/W+/dkkiPfCGNC0BQtAT8zDFjhPLX33hNbJfcISZnyXPf6bNKk9WmoE9bh69keHK5mn7VjtYioomCqujwiNQ5KMiB8odq9FTM
BoYChQVWYL9IR07QVRNu7ZFJ6YwFiDr0j4/H1+0ob4wveGfchU1oHeAGsw/q3MdbGQ5kbpqSpWV04zCoWIYltCB2dZWeSBBQAUvGJoFBSaSRJ5onXCc7
SocExuG4GabPG5ouGjGHvwDNuhixJz8E1l88L3am2tKOG4DCLOxJZxzOBrE6ea63rH7nGIHUnorFIE6p0zubzgTB5WCfFD3c0KKTJIgJlB4myYRwQX2t
SwaqMqoKcpwDIooaoCkprMWsZCgllmw4ZqT0Hj8qaGlmaBppIA5qqsxDaESdPF8+njh355eN0RDx2z+eqw4idpkRIopZpKgxYm6U/S9+dSb1MTIORomU
MTFGap7b8DgB8/I9+Q3UQ7JOrNOM7Caw4Yf8rLMlUOVqP1PbNN7qbbDrRtDbVi5jpduD7Q2uB7/ixiMGKICKo1EzAuyKT6TX57QewOOusZ156sgw2PVi
UhkDy9wcMdPAu3tcX5whQUokw79QQ+0fIHZU/1+Ky3qwMhGWUCakIgJhIqoQiqiHOCChse0PFksCl8PwwDJCgKSupZ5eJmR4azBMjBntigZNvyF+SfV3
zznf6T/NDh0A+/uy4/f8S+B9/fM/s6hPZmhm2TYJkVkIqDhowYUSmH55fHf3namzzChUIkPvE6UGcNIsREnxGsT1S/Jw5JNbjkQMNjrA+727h5nwHOB2
/cftii0hifdb4s1hQEZHIF6wUZATwPicRlqsSxsGV0LLlICpFSUHOkhcQI61AkWjFWnUQVGLYBJHDMqwNNOGGcJZRJHBadahFxYoXaaRghyYUzW1sqLR
CtkUgQyEQBk/ceepbOxIgFjFgw6QCBjB+eXrf28eu2JUVK0JOF2wwWs6wijlzhHbOEUVB1GKxMySRJRL9IANqCqmZqgImpg3QaF2ndCFmBlo4xuj6OI9
eTvPO9Hjx43PdbQkjBYJZQTbAIQYYPpMHJbimG2bmZJN2Ed4wTWTActOaMUEQ5hvI6htRxQizjpTLwSiOrNpgw2ZRK6hzuTo6fg4+Przp4HnaSE7fPXo
DVotwo61MmJucmCuOua0IlMlrC2sMpuHEC7NzCZFgIiIO2TWZuzLC8SyuROLFlfpx1xfL66+efrt46w9fC+d4BaLI8nO6O7XS6p+Oq4ePR6CcnAgqD7w
g3cXu3rvHi3vHm51xXhH3bIc7wnbwF7159tescHnjxJ4MnVceT2u94W9z3l8K+54PbGN7wIZttIaTyYB+Xzz4ifO4nug9WE3xyr2Sfdy9x3e7x0W0YHe
HHnB7yqIotk7pYG4RIbgYJCaDIRMhQm6FQPI1ulwLVT/JOFRElIow47Y3eEQSKOUUEe04M39KHSPuhq+6bUTa8xDltxwOfaE8POWBGB2OicPZoTKddmh
OCl0ntepy0hxSd4VfbZfgYv0OaXVNSDA1ElE3veSGmDtKrCkjyfkZ/T9bvklud0Npo90ZwgoCD0b4VHqxCkEICiqLJ5ID/2jcPMoALDoZg7BbQ0lyiw/
exZIb0HxTA06Kc+89tQhj2BwoyLieNayKbQcMSCJhLR9p5BPP0cpUnvYKEu3P4nFhlqEo6YTqAH79zEYZA8PjJBSBHy0KupImCOMcoHFNfcPp+2yVeil
j0FO8h18SHse5+ZCm2SEQMmvluze/Y8vhL7Oogh7WgMkv/n+MIuuMsgkwX7y4+/XNmtpt7yQ4hjJxkKeNmsObilAWQPw5zhrfzWcS1Ew7deTdd5KVdHB
ARDDvOGE+rtcgMC/EqKMIIzQ7zzsqKj/Ww7ZK7yd4BMkh7IdzGM2iPOhz1dJ6Zclgxd9g0omwLkZRBKTEgSSySEDBDQPbCAZRSUUMVBMJ9oet/AA2dwl
kO2DJe57hDQEOwnNKeNOqBgwYIkQN7SqxpETC/C+fq8d8Ceg9XZ8Lf00S37BFmF+yzfz3vus3Q9u7uo1jSpEkBYKYcPsn0/F72AT0EPgDBMo2T7+swFF
d0Td1ZSIgsXSflDAwMZ48eDZvrRw7j93XWdFGlRE2HU65vB7TvWdne1WJVZakmHg72ZB+qd888NdHFpdZg8LinHY0EtvjYXhxPcr4viT7zb08jrrHrgd
UiFCCTBGkKWPlny5yn063hNwBnmASB+J3YVXXFn5JCemqmlE+Xzw2NW09GDMa36DlBAdQDHAY8xQCgAvEFjXsWI/bf2rv8HQjoO296o8nc/Yh8Qqg/EU
5D6z+r9IafThR25pvnwydTN0KeDIzL2CTcudSLDxgBgxUAhgBIMFNCiChAFUPy8e/7vH2d3lA8JrHgfBl8fOSOxpDNWpF7dqvFWv5VX0Zh5w/kEoUQKC
gSiB4oYEq1p65qDQOeCBQOjtZPqSoYel4ILNGRAqHyrZ9c5Vg9qxgVgaui5OisV1Cjo3wib6mWc9T1nB8m3u548SAw0lEIpFACZJLIAnx2tUiDPdbFRE
mTWE94UOEi9fMSOhoKI331GpE9AW2CQ1RABpbjuhlTljWn/ZO+CeCUQvEzGBV6ChWvTjBYnhF9HI3JqtXXfKTgYCCC0Ckxx8UxscNQCPCBBIpUmECCKB
DU5IFA0RAFmA8yN9g662laVlFtIm+GoFMjpJzlDUDpJ3JYjUgcYE4bDgEUDQBpuicyTRvu56e3BWV6S2+MwcqVxKXPOi4zWVk15zIaZwyrDtkuUxaVOL
wAKagCxBEP+yWzE4Dr6WKNg97XZHXXNenpptRkgGg8qeYzWbtEQ8CYRAU3F7ycE7VwMAFheXDoznCHUgVwwA5FWBNTV8PN+70aTlw7yulOua0MOUt2/U
8jXEiARuQAohpaQyGU4mRZDmKT1chd720LmUZB0Olzxsx3Hew+br6aDaAR2hFAnOuStKRRQ6E1UaFGEEKsKdyBN93Uc9dZj3i+LPGBoEYxmZPGUdTaGM
qAYZ6HS5YnL3qA4gNUAkcW0GK8isHK2UyYLUNT08TwQpQkyTS1TfBNRmFmpBD5hUTI3Oqb40HE6w0mLFi6S8kOfFP+rW3vd6fC6kHAgT80MkHYAv2FGj
AfbYPetPOXQYAqbTU0QQz58LXIpkWNsJywvOO4UZQRlGXrFMGB3VhiTAjc7euaFHBqAQT3tcQUgK+qx+Oflpi8W5QJg+lbhGB7ICBgwQYqYl8NUiWlRO
2uVW7y+NExZikdX00ZHVAR1nVwAGQCHShlARdiXzK11nPiztM5k/zoTrzw5hoYsZYEzhgsze7jNXcmAS4+uVdbpy7d5TnKc0bodIa2Fu2XjaWlKdUXWw
1NEwFDocOUSVuhYgQQMWXNldpsVQbGHjn2pIuRkGUrn3QxPOl7ufV9S5hE31A8fdKse8q6xjkgIiK602ZL2aKNEQwlw0YgWSJVjPChEXOzHNM7kM15hI
iFrzo4QSInlDWAKThiF2bo8EynKdfHCbhuwpYNN71debSbEL4ZJhSGkDNGEG7UiQu7wkhoPBgdXkVKOgBM3hkiXXXnZDl3YJyOp9GF6S9obYMGNUiMkW
FtRUMoCPWZNaKFwG9OVXp3gsxRujvJJzViFZbDBhEPDLQJsJkpiI7btpqJRgZre9Qze8L77zLvATZbEH0gJLJlEcAudUttVEDJHh0NaT5sXqo8xOIAxq
CDtIAcbQqjxybue3rAKEqBwOGU61VN9TXaGMREYuksQRHdCIArBMTq8DpKS5Q6p6rth6GDtDkCRrAxJBpCFgOYNOJ2gMMbgAdEZCKQWtKTIhWOd5nXEp
0Nng9uI9NdmWnjGR7uZa0c3cTHrLv6PWpUNVAwyylSIZynWB2Q4uLeGTJ01V1LnWmbcjDaV2qIi+6AO9UDREjeAxhvRMuGAmFehfUihHhGGWb7garGJM
Kdz6e0MHQF5ZKoyVjAbGezJoSaddCO3ZneJ3ww8F1i9lO71tO2F3OO5q8l3mOLVdb3pUd7GbSi5TGtAiBqIAeRdw4iQDDkld31U4N8UuqupZ26F49cvj
YmQ44hjQ9inDfHxxh7FtoTQbwVIdHzMKlkjdCAmbKBjERtMwxAZIYplUdWTQKM0+CZkTQk2zL0BMxIPGKY3AALxjhVCkjEDmqgBqQRRSQXcHococABGK
FWFWEKqpZahocYFu1tykRO9i6GtgYA3ODRKFAksE9FWoOWD1VEkGkqDG3JgaCBpB7N7p631gvIQ1+Cqv4D5GYlQaknZThetyOXqIueYK2+0OzwzC05vz
L837r05YJjAd6mFgqh8wxWQENBwjWnxjgzndoaKCMC1UNdSKnCyL3OVSJAIBCM76uxQt4OVk9B4scExTqezT0jUgu+DRNg3TROt5Q2bG0BOpetzJ7Iol
7QmdWp5rssmYFC1yprOBHhE9To9Cr6obvowjEQfXGIVIbDWulgsW6npizFC92hPloB2NedMgMXYMDWZYjff3DRe7zveIzmWL141mJ6hT0mGkmwpkVtbV
2bFTQMaasBAFkChEEidTbc2LhAbQU1UyWRqOlAfFDaGcepiBogMgBGCr3goB+smc6OOBvYxwrTASZwh80+kp3c99S5E86M0QQ0ePOIM0zykcmbNdBApd
0GT6Wj1LxWOr3PcJAgd0w8NnUg3CEaqF1rBAfh7uogUJ2Z8VVEByZw6OWiDRlTezRfTJGGz47fO3sjrhVl6ALGvunRARR15uhk+DL5o4/FVGamWZZVlV
L0rOyMpDEjozrzzfVWtjHs0MqJT46JkqzfUyJQUsoYdvg+gbubhECzEL4638Dnx0Y3wa5wGAPAXQMnD4PaQ6Jo6RgzvRbWh3lPYdSAwPdyBo6FRLJUag
shkJx55+hArhoexOTpBd956uaQGh29EA8KigBR9AVD68MEgHe+/BvYfhq+jcMgbnumQzcZvIHsgjGHmL1gDICUkqmBPDIu7m7PbzTmcjmsCFQR+AJAIJ
hEahUcq3x5k0JGr9CaJA2wgw4kjJUhfO2A9yG4QtsWUJQ7ylxZdvkEL5/UAQPO9V4vozAQ7gPsFrHJ9GkU3w+ZL4rJkxBEFQVlTQ7u5CBKI8SLKupy9O
5KggxiUEKrkThqCwUAYXdGyJFRKhQQ7CDt1W7ytep1amimW+zrkhjnIyKBBlMBiIiZA9HnMOBgONDBScgapA53gFBzg+hRJr2GHuD41CdeApA1l8zzZX
5qrsQhb4IuwSURBMMVd2b6FqBm5Sae91bTRAOahDZgUBYa5vBpa2rXL4aJo01M6qfMoM4NnD5SG7Ro8AFUotqUD1taMAyELNLd2LpDrFfGQi2DZezWg5
qet31Q8MN6tSFeksZEyyFEtD4ZhJsSxBEihU0gZN+d8w0Z0ChfdTInoqTEoVMna4bEgIodZLGkK7WqmFUaJNI6uRGoRO1OXemQEyKnosYRdgqUU04YKQ
kHlAKTJU0aDPprdKKQSCs0iYsQKmMzJBlQRUq6VJDx8dJAnvfKvZmnJpdVO186utWy2U612SQ9s1JNmEjgGkcdzAl3Q07KzzQ4KY7o7vFCSwYHqTo3CG
p5mYBh2dGgyD53MA67JmAHknDgbNQzIHdpmldgnCMCjK4YM9Xg4XI3AxDFdLvwWKChQREfHJkEWQCxAKBBmuQhREJu3yFOb9DJDJPBYsIcPMSyHAyg1G
wwx2CBrL84KO3srs5JjDjxDDFCCUSEXDRoRHCgTsLttpwgpJWBgNYovgfb9pZ23uSeke7T3VHbENTzndtYiHBqGq/hTkk0E00UVie9qe/VwXqNaTV7C9
pwtCn7E+w+7kfdmiI30IcUT0AqeSOkNCAf7JPs0vi7vIDn0ynEvCEL8PLLQvrR4wvbKYSdgu0jhIo+wUN+ZpTf0TzPRWGvwsCiJNZnqcNYaYPuT1MA9T
YpDx6bBiWyhWi5b2JUdmGbny0Py+hD8UIB8QJA32+B6QzCiNx4koHElKAmSVpQlaCJCGQXyPZUkMQRFVPok0Kizo2tRIrhyC7YDjby6qgKFmGIQfUqQc
u32+7R1o4dHiIY93w9qLgDqQoiFCkOyEMDuO4AnnuQhYaKBPeWzHhwZNC22ywWAIDEtK2OsOmTP7k2mhJpjFFFU+QLrysJkZ3fLe9SeY6I4TZ2ZwWELH
1QzOFFyooKiTUxTSmZgElJLTTGsOFo0ZLKOMqiDn4z5XWcIhzvRALj+F3kPktg9a2NJpJmQIdghgyUMAIKVkh1rB3QkTZcbsmITJDGchMEm87HbhNjCC
QINmEMZBRIGFklZBVF2CctghtAgTXPh1x+LbU1DMKN+gZqRxk/0YJ706vsbG9K0CHamCtMxlqExM0MTetmBevHWc1wKce2E7ECc08tlbF30VukUG5QW9
Y3ndK9dV4jzXbJsQ7BOCdlMcEzU6XtSs3d81TGKO+5YHDwTRNQoGAdbOPMsgWAN9gPyj6QwxIDfgJvJEuffs/LzxPZy9mOl2Wg1aCamWd+CEg+55NUgn
7ZSJSkJWQwO0h7547wN53kE67dMMS4AE5bEh7xJIoBOk9U0vbZpgZwoVk7cOphA239kyBarTV0yA03ECSGY1NoBa0mgk0gcYpyIs0pclUxEkmJiQYgqa
Ct4HFQxmQro6OXaxZDW/z70ddbw6NdCZ3DJDf9BGITcqksCbwgUJsHZTc7T28teL4vLiHkdx1NAnU74K9UeUpqp5Zk1LGYY1EpuVwCVA8XV4h7Tezwyz
0Q0mFtBRi4pXCm5A7GUchhMm5u62hDncgvHgt70LjLCiNthTGGjWajLRE0kUrEF7oeRZS/tL81MZhxAAGTDjl5kdvaFJhQF3Co7KcQiYki0N1dzrYOCh
fcCI71aBlTkhSODX3NgBx4m2+kNzL9udvGQnHbXtOBBk8z5/rSfxOBmk7Du6XHB8hD8YR0J+6UgLoJP5km9WcZvChq0kODUKwmk2wLVTSpMZjzIEut/n
zNhoQDb+xmMAqhQ4ymS7k7gtEhEVFHKchKCkiyE4yi7EBUwVTXNsiudztJRLjc4BmFejthNoTEkkliIagSiVJCKKqVIgiTJENpdjZclluHDhmygFEkIV
AkObEqUnM61NGmTQdIdOD3s4vhy+O2e3FYg4y5a+PBgIqeMVwgzWBGwI4G896oL4Sod8IFKlAgd8gP0lSkBNoUQ2hRdpBdoTIRTUKLtJkAO0CpSIBtAg
UI+UguQ7SnQ5ylezIyqae5kNGgxpoRpyoMAyAzIaBNnjF/FgvOBDnM87FSJeAf7YAMU6iP/bPS+Go0K/8Y+TxInvxqUHDzLjnDSadOJS0iN1Q6jQp2SC
+IKeA8EFOCJsL3SvzjdQDs8dOD8bUGnhCazE0N4pBSBsyTuOh6oVpWwbV9ZGSBehfXzIdqS0te08DyOAia7O/t+nkczghhJQRDSLCa6AjPmczqQnwAic
/N3mTsIaibpPNx2kcOYEM/XvWbN51rYw3OFJw3PQHifeBu+MIfBNRr6bGTEHSH8Z8/ngbG/YhGkBJI+Pw33r4JLhLK5lgqJggvMOHREJ0AREvsnrIop+
PevseugvBCnDVCuFkIQPj158QJO3XckOryT0QS0oyZEwyiVq+5mhOHzJsoCJve7nDiSEnKSC7JnBJwyA5PPkLoMoB0wcy9C4Scx58nhx5J8Nncko7TnX
a4OKakFMoOMhnIii93vB4dx5ubAhrfm/OPPGpCj2OODvJ83S7Cmc8hyY3YCjb3BVmqiLuKGDi79PuVeaoJx5HJ2SVKO7Ehw45ubuEdrbB3RrO7u7Ihzj
uHjjh7dw8W2AcbHLsRcejILyOvl5eRoe3kDyAQuioHbdMqqMbFJIGqZgyQqsYKiYoqiBIQ8EhMxz2e4KG7UxDMLFO9XZXieBs/Q7F44vR7U5kUj21IFE
QnfKGpNSAGEBhIURU0iYSOfXkp4hKW1jbamoN0C07GYqYIYv5aMAl0MJtjC9HbOzfUby+vro+zQEzWZpjP1fHJtvKCQPUBOkhhIcniJ5+pWjTxReXYHt
ZUP2RkmorCkSCwWsDb4uZIKM1an+OscJNZSR8kAf0z48Zk99awtvCTvKdzqyWAH68mcU7oYwXgOGM2v2bf0eu4G4alCiSTqb8/byRAFFWI+5D0QphJQY
uUKgKxOSVMoI4RMAgD1IjucW3EA7pIqChKaVIgIKgiQ3hzYQU7xIVPNMVVQ+pqWWh4NVwiKcrHr83F15NpBQmiE+fzvaMtnE2ifdxybZP7wpSCmfc78a
8cLCPZinQgHl5InLnYHknDfgOF2qd0BS0LQCZ3qYkEpQksNAHby7I361vpzNDZrJfbNG9Q3opofg/QX94PwCr0V+xPtHzT0qDsh3i++GGKaQImgaYIpp
CAoIglVAn5poOuwfy6Bo/Tx8cxA+flDbKeFMxLZitMps4mWxY65m9C0n5Ff4tPBtey5Oz8eBP5jA1pAFDMGbyq/XB+Zm1WAQqpTIKabbDDEzONpo4kQ+
yl3Gcs5ZPFQSCwgxCYA0PSUcO7cCp9comFvp6uElhqyE1BhxkqSX6U4+XrfthJ+ibsezmS3MAPJr7wNO54cumnh2cgCXkBA+yANLfgnR4Gy/GF3eEDTQ
kzQ2AbO53XV11NL1YJIH0h9im4TqraUUURo1YIcSOr67W5RNHHZO073Hdkf1scRN/e4vn6blckPUm6BdM9UNMWClSvNkKodt9TWhNFpidoURElts5gzK
pTeVBENqyics4JpPPZcj13RHL3NncpfTnO3Q5czakUDlIkLJJzKoq2nOnhygiO0h+SdjtFkH5ciDqcIq2Nw0ZSaO99oB5SiYIeSJ75RHAA3Dh3aVHzgF
58xBuJpNiBM4w/nA2gBojqdc6SBOh0wOW08+B35D7+3fgeG5iHa0iGhB0AHkO2wPIjr+P49Nk17pERL/qs0b/oH9JnJhGDd40tOC/wJsAmpkqhkGS4KB
CVYJhj/cqyDhBHBd1u6CSGryhzXjePNtN9byHEMQKndLpA4k6hHfLJgUm7sICcFprVUwnX8mAGeGKsSs4JI3VFsVAojhBlAMwP6yIphR11nOSlwG4V35
ynOc5dd+Lvpe+eNQhtgYz+DiGMFhpB2dnXXWgL6vZ1j1PZm6DoEAW1ZAntbIoXcsKmxgHrnHNbfKeRRM4GzRh1reCsIzqIkc8jICF4bTjDk1ImwiEuKp
IlTrUbkbZQRwYUo09PEhldpEmRy7vNb1uLbQMuZ5rBQvfNb24AcasTB1QjUiwQJLggEMK1uandsWdWTMAMPdGw5dC3VVvV0atk6eWroyWRoABMliOIBk
PTSbOwBYKqiCxkiw2+u873DcJ0zoykuWeYmcUpNpk3Yobu/Gc3qJAzk3OItLp0wFeYgKPKcQeuKASxO9RIzQ5DQJtaNZevOG747w7GTYSYeO6GkWanR1
O0085F3ewWdMZYnAdbdXVgp00KAOlZGoqAA4IDhFE1NZsY26oNgUEkQVQWoMwAKoAuHuZoAcJA0pKGgOOmjApWJEJ0YiiEybAaFD+MpCShgAlR2B4ID7
JZmgSWUKCJKSlKEICiImWQEpEIiUSKGlFuQeSAp8Or2j7YGn5xMRAZOMUepkcCaWCKCkGIpYoikGjqvmvhDkBQGQRI0JKgfYuCExgshFhLSgtagtPqE3
Cej24AomoUAMwwQipqikTYIPrA6PcXWsxPBIE0bIdToPMfQPjFUcswmUoemJj8IyqlCkAKCJpRKClfFQhMonzOJ+lhu2Rc/Xh9/9Ia2wjo22TiGWyLgk
Bh85mTuxbJDkb+T8Mp4YYubrcNJ4uObevDDc+fhsf4/HnrYWwxoLw1pvXvvtsdxid3iruhubLw0pSolO+4YnoyUv+WH7z0/wFh4jYeULBB2AkXmJMKG6
8xOKuCh1B5OP6Il+fANuL2FJi2u9R9wO4f6BzNttKAjpN5DukqgyGhWjtzWg0XxnNJo1syRaMckapmKSkoqloMkiUMhYgopFJiLWtJpZKaQgpucqaCHT
AAZjEtQhBROGEUM7Wh3VdkXJFaoVO90g//2Dc23LD+IDvFPaOLgIdqJ4gfdDJRNKUFU89wfj957T6WawlzcA5nqET1l1EE9B3FQxVSkQJVRAv0A/sqCq
EpXyIf7TS4CmmFNub4QxAVUVISyQkMg3NAPiGADohoSgRaBWgHmex3NPvgpUyUiIqKChpiGgLnFZt1DbUopEFMwyQoZUACYEHufaEEJijoD2KKe/tV2R
TYDgDz6jyL7GFMhyXIUpRyZkJasIcWCMwTCWgcgKBoWikDCZDMByghQ6oCnn6vUmx5nz2Pw9v2/gG3sfbLyAUPg+Y4puIe4wdg+WKdoeEiPdxDwI8EA+
s54wHiw9gdU5ctqivHBOyThfMIzvxeOMT+osh0ydnQfegTPE3ncqLsDuhhy0W+J7MHOl+rrxVH7AfWp7NRO2/lA0K6chEP56NZaLHhmDw1XSagapeAUL
BUVIdNek0Q20SIKDr5AG6Kf3CkCrK8D2bAePBfC3F9CvxxU+UiHyEeadSWfGNhAOucLMyYNpyT+o7TvOLHqFHOmzhO6w5wpwM1ELnf6utCpu922Adzgh
xhKwgYkCsCL/58Tj+/v8g8PJRxDxQ+dCxFfHOF1RQE5iQgeKd+gTEPsYHXzg8eO5DFFp6ighVkGCm4eC6QRMDLLQ5szNq8pzPe8QyeH6qS/lhhxprJVn
KzV0czQXOOZJMcTQXTVDp2QxAwHiC5K8wweff3r37eWhd/b71KoCOGeBo0GPfy09Gg5x+WRcHOMQjEEkIZOIhNybsd3S9bEnUlH8FbnYJ86RRUCaSgql
pIGSKkomSgP55cZhdBgCmGdFE0O1MFFCwkD8O25uU33IhNEMmiaHbUnuMpICz8FHtQOaHhDS+JnThFQRPUwDEiDor4oJsmD2sNQSBBKdSiJCTgeR+BAC
a7ny8nOb7V0J9YE2l+EcdzgbUlkssl/KQrKfsilnHATBCujcyO+2HkG6PfxTZuKZff8FDR7+u7yOJ14eyDcl5TtxPMP377d97Si7MMMTF/fYknh7Wqd+
Ovow4wx6hkjQAgF6j7XNSkHvAGYgmKVK1/opTG0Iof0Iq9jMFVsq6gfx0BVO5iVNRAiapSdtUCKdf5LboI6yJluBpqIQMYhdyNszY1o9JJ+OYm8jrLuD
uCjuF/vigSIRDbugnPsWeV7XJNDIB7Hn+AeByJs7IpDLREJRY1ZJIXPB47EV3bqa8eTqresdwhlhDsOEK6VURRiSFSBowUEmULHeogGjhQQyoLCQFNuk
dUmqcZZ2Fzd8OSALwBQ9HsxDnInTEttBq0rjCp1iTidECzRSqVTIpERVs/shBEVDmVejOHIdWUEil2Jyo7ErmgmVA0gSBKZs7w4O7RkdiTRZLOGFDrNM
DSCasirFu7DBgx00/CQoATdXWiWIxCiCSKk16Ty/htvl2PiLRQwKmHL9wEjlQKKpmZvBRT+ADAYJKB3B08DmrTzfBzV8hnn2+sMLJ3CCHSXOT6sJ1F66
wFw5kxEQHv0+lTmCeioaQiTUmTRSoU0DEFUNPg+fow7ml7taLRii4Uq42gwFWSnm8ISQEnZ9CQzDpYABwBj4SG4ITqOSj2oBAz+5xYACyKNNMz4iaIKm
hr3uICwqxiIqxc7Ydz57oBMzuQXayDhJMWHfyUohxSouhFxIphyo5CqhtGpBfUeFZurEQRIBcko8P9h5JhqQ3Ke5h7xmiJBQ3vEyg5ubhkMFkx676XVM
xcJN9hMFyAnYwZiXC/Tjt+gpAYpxvTnGbaFAYaUwJMEIxGc+BwDuCaTuJpm7Mn29+cNe5Y9lQ93Gn8/mX3fvYwQUDuZ9mp1GApx6qqEUxJcB69NDqU0E
QS144GzArsHbj6Z8b+f4+ZExPYdz+BDw6Ym2B8BM1z2vqlmhj+iyxnyNXgRM2ZDNQ/Rv6zOfbZvX8HZlgTcOrpJNMFh3HiQP19x3F7cczBMKYiQiIkNk
SxqmJhnyB1yOeIKfhPYXYW0FnY9hsnsEADxSBsXw56h0SdUjbAKkFDGB5JHNub0ejWT6eNzffMF8yJANsIGi0Zzsf1XK5kCv1xe6FIdtzngGmSGv9PDh
qaYw95DmQDQz7HKBvReRZHIy0ooeH8nzyHkOX5STZAXmTkhBRwnBd318H6b2N4+UXO4B3B/cjQ7ojfuZkg/azedczJ4TyE9fz5OCcR8XvCxQ+MeP3r87
yxtWX2hx2A4oczKFGEnmwL4ni3aE2PWLedizt+lMfDrMUOE0rCw3mtaJA5hkyWKzok+FLGByzffD1+AOuRvxLgm4kiOgj0z5PqXygKEoYpJWgoaClKGh
ShKpUiCWQPEU27SJTpL0uaGo212uBsGkGw+LmHTKE8BpHZf7rkXuOGWelkoqm18BU0cDhgHx7rxkeYh2IwJ8N+xsHjcnex9LmMMUpkMwEDYN/C6y2U24
TciFfw3mam4f87vK6zfezRD7JIcjDmzCDfTw2D0EncUQeYLzg9MpFSoyoRwps8sx0UufmXP1Rkss3zXN3Wv9D/Un9ZiO/KofnLVXpZqROwQjhC6NR5qo
kEImVFDGBXAf8nSdW7mynJNZajcySBY14DhjjvneE3kuLmrdEA7KZ/AkERMr9DZijQlf5KQJ0QLLtOcimJ9Qp9kWCMAGQ6q9FIosCJu4rKrTHLQakowC
7YDADf2PqTx7J7Cc9zrvk3APcOUhw2GCCC+nrl/6pRBRiP+VK91u2OQxA/a1gaZP2f90/lgOhTlw1CNw2ruSTskg81I4D0BRUAKfGENzjNxQT4b8jXus
l3o8HIHPYAlhv95yPLSBtuhxYTj2buxtrYFX+KlgH2iQLkM4EyygwUgoAHi8YYwlQlYTJD9jU5QQBhKAbmloUZQeEzAnh0MEXUKUECQDM7BIJ7YEGSF3
hR18/07LMUzyjCmCHKZbFDlTKrVk2FBywGP0FAA/y8u3/Z5/0/tl/hs/sTu6U79ut1MWJiB5xDn06H9NQ6dAEYjaGzrLGHNa1Pf3nrSq7mqoa1dCUJjL
s1QF/jwckCrA5JBnBI5cbX56qz2n6k+13yKq/9d9zHhPtDbITAxC6pWHEgCxXgHROIAYYu6wQIOZFKIogAi8pONN2rIxITkhwCYonHjuydTOzoZvMkPq
fQ303VxMEHQIXU5yQKaFTCFSjSJBqRT0BwozA07h2WEFrBqwNSYDgSu6MwnqMKGYgy4Bd/3bAypCCpphaBk8kXW4Ar/MQJ4ds3bDvVlBElptQd91pmzU
d9PitxNWdLlAlBgEjQrFmBUmbF5en1tAikigqYf+N8mwoUMhAm7YB0HcRMhQDW8UwLEWpypNCMdT50BWK63obJhlmAyCZLMMgCfNYaiMIsacTBYw1Ia2
bg0BxmGNQLihVPZi9msDmzal8yECizLzLo8FKOhBzgKmtms2ZldaeF3QnacYUBM1LS10WHHts61ktrsKK20wO7roNnI1lYJsYFJWYkgThIdQBYZMsGSV
CrBg+TW2KjBZEQDJz4o/WmdJw5ma44mPjYQPuabPLCz1gMyd7v6+V0Bgo+aogcV9WAy8V9lC0LOtT5sXtbexoukB2eWEERyWZJFQHEaim4BqjLw40gCA
T7F6ztjti8J1yHoDkGpijARqCnaDI0C6D6UT7m3ITzrczUZ41rXMZs2LhoGZqCJipbYVy6qStyR0bxWBEJAAjsBwMqTA/kO3GdZkhQQvbKmIMOB3Aruh
JCOfMgP0Y9JbeppejJtGzuJ9r5M6FFi2zMtXTEQkO+5FCXPdRbQ1MIxFiB8So3FAAavuIkcvk4BZvkIAbfHizaHDhzs8bgU+PX9aBRFJBZJ/QnL6OiGH
0APOLokQFRtPyqJMQg9o/Jib3gyLbgTVkIk2YbQ96Q2AADMpsiftuRNIW+OSGJClpZpAUQYaSezNJETVgsgCO2FwoLvkJR4u1B8E+ZANhrQcJHHfAlD/
0Bsv1YpYWW2GoSf8TZ98DuE6mxk9xvdwIWmkUHA99LnQTCkgPPg+eFcNwdqZkiyGZMl0J+3KmW+rc4xRq3Q0FMKQFIgBBH5Ijsxw7J0LC3uaIk+Nlhdj
o52I6xYOeKSQTASCkELY/mXtOh0IZHBS8DUmEHoQpghokNQHyfvPY7NaQD2k4SemdlJLANH1L5Nmokh0Q5TqTSQmoAcDZrne21c3jczd4M0apw/eB4x9
y9bImBTwJx9POAhh1Fkh+jOJOpOsk/P9PrgT55/K20zK6N+PiU8jJPCd3YcD/OqgCCpmhiCCCYClLNAf2sUlIHofFPR1OgAdQVPzEIEOaEaV4TSU0ETE
HJUMMgMUryAH3LgPsOMfQhBmAOoHxkglaNg/qqiKIg7jmBv7Q95Dx0ToAB82zz3fvFh2fT3NzTgosipJG4BT5gff8AiZkICUQO5hTJAAoD85V/MEAlR5
i+YDD9h5/Wp9GmmfPz9dOjrYGoYU5TKPOZ/I1REJxnkIHR1qe++SeeffcikmCpUWUnkw7tbRtrsj9E/vl9hx6dvfu9CTc6BmRX8BPXvZ8baTgdGbKRpo
h+AfxKdMWUpbuy22FRVWrJ/Wz42foOf1G/xQ/C0MR2j+OcLlmHOB5w+nwsHVt9fRpCI3neEWEAxhOBvrPX3X40Iy9unGLoSFcZeVlYvZDfKCLGb2gam4
U1qjZLBJfS7YOzEMJE0mYZ/MRkc2eEP9FJp7/eZMWTbWL5avooWlgVA0Kztfy8YCgoTQkrN5Sm7VcKV/LmGEZu4PtoLl0wWbhbw3C+1PZJAwVTSUYef9
FmnXltrdsOOons1ipy7yiTLOzLv8bJgr5ZzJcr+/JoTTDxW+3osNgxdoqPWYmBbGjFjCpZGKj9P5ZiPp8zBT+mEAPdKnvmIOu2J/7/4cP/nm3o9GG57e
8f55LMf6fG/tnHxxb5GOQ/iyfin7ySkE/pvySsxYQOZ1KPRFAj97fjKrJqR8YH0S4kJHIXTAhmtv9lJ5lTQV3G5KB2UfZ1/O9yFLof3a85Fa1g/ErtcV
bKE8NnnC+4xzhROazIvL/tTu7P7n/+YnlKvGmlu/xlqN1xseheP5l/83PnxPiUm+d7/PwyDvTSY/tKZvvc9t3b/t577kc+7/xX4eqlMvNs/vjiW3V/Pn
5t2cDFQ/I7NdFw+ayHWOczIN5W355C+FgjwHh8v6iSE9J9SP+4ATkNGpBT07JfKWbrxHzHjpPjjszrDkkmxRSqBVQaGD0CkleXYyQIJbEoCdYUFg9ZBr
RNgsKB6ixFiOJ9g9i2EzY5nNc8rpb4KPBnFnWtmAbVV9S+LYycNWvlAU2kz4jljWN7z117dMJnOMxP1c9qfCfFA59hX40tev/9X+pb/B6kbnvN85+NIb
MUFT4chWWs5urjfvty+mTD1e7xm4HvLEeUkXPHZGUQcaFg/spM/BwEGkiB9cvKFJMsbKfPp2/AOPePNbka/B29REAh9R3MJQN5PtVetVApCy3ooZP0tP
pni0+QwV5toeHUZKfLbXRGhZD6GTskrnBGQUP8vAC5HMI/tK5WX3eqWVess/nx2Hw9rfQyj3Du4E/Vr/a8pL8DUjPOv3a/n+PcQQP//F3JFOFCQ3tbaj
AA==
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
